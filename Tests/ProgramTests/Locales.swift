import Foundation

/// Locales that are not written in UTF-8, made for the tests where the system can make them.
enum Locales {
  /// A folder for `LOCPATH` that holds `en_US.ISO-8859-1` and `ja_JP.EUC-JP`; nil where they cannot
  /// be made.
  static let folder: String? = {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "afterword-test-locales-\(getpid())")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    atexit { Locales.remove() }
    let isMade = [("en_US", "ISO-8859-1"), ("ja_JP", "EUC-JP")].allSatisfy { language, charset in
      let localedef = Command(
        path: "/usr/bin/localedef",
        arguments: [
          "--no-archive", "-c", "-i", language, "-f", charset,
          folder.appending(path: "\(language).\(charset)").path,
        ])
      _ = try? localedef.run()
      return FileManager.default.fileExists(
        atPath: folder.appending(path: "\(language).\(charset)/LC_CTYPE").path)
    }
    return isMade ? folder.path : nil
  }()

  private static func remove() {
    if let folder { try? FileManager.default.removeItem(atPath: folder) }
  }
}
