import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The config file, which belongs to the user: it is read where it is there, and only ``remember``
/// ever writes to it.
struct ConfigurationFile {
  let path: String

  /// What no one writes by hand is not read.
  private static let sizeLimit = 1 << 20

  /// The configuration and what in the file was not understood, as sentences.
  func read() -> (configuration: Configuration, mistakes: [String]) {
    do throws(Failure) {
      guard let text = try text() else { return (Configuration(), []) }
      let reader = ConfigurationReader(text: text, path: path)
      return (reader.configuration, reader.mistakes)
    } catch {
      return (Configuration(), ["\(error.message); nothing of it was used"])
    }
  }

  /// The file's text; nil where there is no file.
  /// - Throws: ``Failure`` that says why, but not what follows from it: that is for the caller.
  func text() throws(Failure) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure("it cannot be read: \(String(cString: strerror(errno)))")
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure("it is no file") }
    guard status.st_size <= Self.sizeLimit else { throw failure("it is larger than 1 MB") }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw failure("it cannot be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw failure("it is not written in UTF-8")
    }
    return text
  }

  func failure(_ reason: String) -> Failure {
    Failure(.data, "\(path): \(reason)")
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
