/// The config file, which belongs to the user: it is read where it is there, and only ``remember``
/// ever writes to it.
struct ConfigurationFile {
  let path: String

  var file: UserFile { UserFile(path: path) }

  /// The configuration and what in the file was not understood, as sentences.
  func read() -> (configuration: Configuration, mistakes: [String]) {
    do throws(Failure) {
      guard let text = try file.text() else { return (Configuration(), []) }
      let reader = ConfigurationReader(text: text, path: path)
      return (reader.configuration, reader.mistakes)
    } catch {
      return (Configuration(), ["\(error.message); nothing of it was used"])
    }
  }
}

extension World {
  /// Reads the user's config file, if there is one. What it says wrongly goes to standard error.
  func loadConfiguration() -> Configuration {
    let (configuration, mistakes) = readConfiguration()
    for mistake in mistakes { output.warn(mistake) }
    return configuration
  }

  /// The configuration and what in its file was not understood, for who shows that elsewhere.
  func readConfiguration() -> (configuration: Configuration, mistakes: [String]) {
    configurationFile?.read() ?? (Configuration(), [])
  }

  /// nil where nothing says where the user's files are.
  var configurationFile: ConfigurationFile? {
    (try? folders.file("config.toml", in: .configuration)).map(ConfigurationFile.init)
  }
}
