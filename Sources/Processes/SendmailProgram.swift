import Core
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that takes a message on standard input and sends it, as sendmail does: msmtp, that of
/// postfix, exim or OpenSMTPD, or the command of the user's config file.
///
/// It is started with a list of arguments and never through a shell; the recipient stands behind "--",
/// where nothing is taken for an option.
package struct SendmailProgram: Hashable, Sendable {
  /// Why there is none, and what to do, without a capital and without a full stop.
  package struct Missing: Error, Hashable {
    package let problem: String
    package let remedy: String
    package var sentence: String { "\(problem): \(remedy)" }
  }

  /// The program's path and the arguments that stand before all others.
  package let command: [String]
  /// Whether the user's config file names it; else it was found.
  package let isConfigured: Bool

  /// How it is shown: "msmtp".
  package var name: String { command[0].split(separator: "/").last.map(String.init) ?? "" }

  /// Those that are looked for, the best first: msmtp knows the user's accounts, sendmail mostly is
  /// the machine's.
  private static let usual = ["msmtp", "sendmail"]
  /// Where sendmail is on systems that have it in no user's PATH.
  private static let folders = ["/usr/sbin", "/usr/lib"]

  /// - Parameters:
  ///   - configured: `send.command`; blank for what can be found. Its words are parted as a shell does
  ///     it, and "~/" at the beginning of one is the user's home.
  ///   - environment: of which `PATH` and `HOME` count.
  package init(_ configured: String, in environment: [String: String]) throws(Missing) {
    isConfigured = !configured.isBlank
    guard isConfigured else {
      command = [try Self.found(in: environment)]
      return
    }
    let words: [String]
    do throws(CommandWords.Failure) {
      words = try CommandWords(configured).words
    } catch {
      throw Missing(
        problem: "send.command in the config file \(error.reason)",
        remedy: "write it as you would in a shell")
    }
    let expanded = words.map { word in
      word.hasPrefix("~/") ? (environment["HOME"] ?? "") + word.dropFirst() : word
    }
    let named = expanded.first ?? ""
    let path = named.contains("/") ? named : program(named, in: environment)
    let name = words.first ?? ""
    if let path, path.hasPrefix("/"), !isProgram(path), access(path, F_OK) == 0 {
      throw Missing(
        problem:
          "send.command in the config file names “\(name)”, which is no program that may be run",
        remedy: "make it one with chmod +x, or name another")
    }
    guard let path, path.hasPrefix("/"), isProgram(path) else {
      throw Missing(
        problem: "send.command in the config file names “\(name)”, and there is no such program",
        remedy: "give its whole path, or a name that PATH finds")
    }
    command = [path] + expanded.dropFirst()
  }

  private static func found(in environment: [String: String]) throws(Missing) -> String {
    let paths =
      usual.lazy.compactMap { program($0, in: environment) } + folders.map { "\($0)/sendmail" }
    guard let path = paths.first(where: isProgram) else {
      throw Missing(
        problem: "there is no program here that sends mail",
        remedy: "install and set up msmtp, or name yours as send.command in the config file")
    }
    return path
  }

  /// All arguments for a message. What is found is told the sender, by which msmtp chooses the account
  /// and to whom a bounce goes, and that a line with a lone dot is no end; a command of the user's own
  /// says such things itself.
  package func arguments(from sender: String, to recipient: String) -> [String] {
    command + (isConfigured ? [] : ["-i", "-f", sender]) + ["--", recipient]
  }
}
