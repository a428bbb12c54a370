import Core
import Foundation
import Templates

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder in which the user keeps templates, a `.mustache` file each.
struct TemplateFolder {
  /// nil where nothing says where it is.
  let path: String?

  /// Longer than any letter.
  private static let sizeLimit = 64 << 10
  private static let ending = ".mustache"

  /// The folder that the config file names, else the one beside it.
  init(_ world: World, _ configuration: Configuration) {
    let named = configuration.templateFolder
    if named.isBlank {
      path = try? world.folders.file("templates", in: .configuration)
    } else if named.hasPrefix("~/"), let home = world.environment["HOME"] {
      path = home + named.dropFirst()
    } else if named.hasPrefix("/") {
      path = named
    } else {
      path = try? world.folders.file(named, in: .configuration)
    }
  }

  /// The templates, and which files could not be read as such, and why. Without a folder there are
  /// none.
  func read() -> (templates: [Template], problems: [String]) {
    guard let path else { return ([], []) }
    var templates: [Template] = []
    var problems: [String] = []
    for file in names(in: path).sorted() where file.hasSuffix(Self.ending) {
      let whole = "\(path)/\(file)"
      do throws(Failure) {
        templates.append(
          Template(
            name: String(file.dropLast(Self.ending.count)), path: whole, source: try text(whole)))
      } catch {
        problems.append(error.message)
      }
    }
    return (templates, problems)
  }

  private func names(in path: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path))?
      .filter { !$0.hasPrefix(".") } ?? []
  }

  private func text(_ path: String) throws(Failure) -> String {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(.data, "\(path): it is no file, and was left out")
    }
    guard status.st_size <= Self.sizeLimit else {
      throw Failure(.data, "\(path): it is larger than 64 KB, and was left out")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.inputOutput, "\(path): it cannot be read, and was left out")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure(.data, "\(path): it is not written in UTF-8, and was left out")
    }
    return text
  }
}
