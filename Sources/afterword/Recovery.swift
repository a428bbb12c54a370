import Core
import Foundation

extension Folders {
  /// Keeps a letter that could be stored nowhere else.
  /// - Returns: the path of its file.
  func keep(_ draft: Draft, now: Date) throws(Failure) -> String {
    let text = "To: \(draft.recipient)\nSubject: \(draft.subject)\n\n\(draft.body)\n"
    return try keep(text, named: "letter", now: now)
  }

  /// Keeps a text that could be stored nowhere else, in a new file that only its owner may read.
  /// - Returns: the file's path.
  func keep(_ text: String, named name: String, now: Date) throws(Failure) -> String {
    let folder = try folder(.state)
    let path = "\(folder)/\(name)-\(Int(now.timeIntervalSince1970)).txt"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try Data(text.utf8).write(to: URL(filePath: path), options: [.withoutOverwriting])
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw Failure(
        .inputOutput, "\(path) could not be written either: \(error.localizedDescription)")
    }
    return path
  }
}
