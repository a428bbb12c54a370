import Foundation

/// Where the built programs are that the tests run.
enum Programs {
  /// The tracker: the one named by `AFTERWORD_BINARY`, else the one built with the tests.
  static let afterword =
    ProcessInfo.processInfo.environment["AFTERWORD_BINARY"] ?? builtWithTheTests("afterword")

  /// The program that draws what the terminal tells it.
  static let probe = builtWithTheTests("terminal-probe")

  private static func builtWithTheTests(_ name: String) -> String {
    let tests =
      Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundlePath
      ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appending(path: name).path
  }
}
