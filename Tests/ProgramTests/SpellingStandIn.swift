import Foundation
import Testing

/// Programs that stand in for the user's spelling checker.
enum SpellingStandIn {
  /// Knows every word.
  static let content = answering("")

  /// A checker that knows every word but "discusion".
  static let usual = answering(
    "^discusion) echo '& discusion 2 1: discussion, discursion'; echo ;;")

  /// A checker that greets and answers by cases of a shell.
  static func answering(_ cases: String) -> String {
    """
    echo '@(#) International Ispell Version 3.1.20 (but really a stand-in)'
    while IFS= read -r line; do
      case $line in
        \(cases)
        ^*) echo ;;
      esac
    done
    """
  }
}

extension Home {
  /// The folder that is first in PATH; a checker that knows every word is there, so that what the
  /// machine has installed makes no difference.
  var programs: String { folder.path + "/.programs" }

  /// Puts a program first in PATH. It writes its process and its arguments to the file `started`.
  func install(_ name: String, _ script: String) throws {
    let log = "echo \"$$ ${0##*/} $*\" >>'\(folder.path)/started'"
    try writeProgram("#!/bin/sh\n\(log)\n\(script)\n", to: ".programs/\(name)")
  }

  /// What was started: process and command line.
  var started: [(process: Int32, line: String)] {
    let text = try? String(
      contentsOf: folder.appendingPathComponent("started"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return Int32(parts[0]).map { ($0, String(parts.last ?? "")) }
    }
  }
}
