import Foundation

/// A letter that was written elsewhere.
struct LetterFile {
  /// "-" for standard input.
  let path: String
  /// What a failure leaves as it was; empty where nothing could have changed.
  var unharmed = ""

  /// Longer than any letter.
  private static let sizeLimit = 1 << 20

  /// Its text, with line ends as "\n" and without the last one, and without a byte order mark.
  func text() throws(Failure) -> String {
    guard let handle = path == "-" ? .standardInput : FileHandle(forReadingAtPath: path) else {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw isThere
        ? failure(.inputOutput, "cannot be read") : failure(.noInput, "is not there")
    }
    let data = try contents(handle)
    guard data.count <= Self.sizeLimit else {
      throw failure(.data, "is larger than 1 MB and so no letter")
    }
    guard var text = String(validating: data, as: UTF8.self) else {
      throw failure(.data, "is not written in UTF-8")
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    if lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private func contents(_ handle: FileHandle) throws(Failure) -> Data {
    var data = Data()
    do {
      while data.count <= Self.sizeLimit,
        let more = try handle.read(upToCount: 1 << 16), !more.isEmpty
      {
        data += more
      }
    } catch {
      throw failure(.inputOutput, "cannot be read")
    }
    return data
  }

  private func failure(_ status: Failure.Status, _ reason: String) -> Failure {
    Failure(
      status,
      "\(path == "-" ? "standard input" : path) \(reason)"
        + (unharmed.isEmpty ? "" : "; \(unharmed) is as it was"))
  }
}
