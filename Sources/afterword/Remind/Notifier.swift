import Core
import Foundation
import Processes
import Screen

/// The desktop's own notifications: notify-send, or on macOS osascript. Texts are arguments of their
/// own, never a part of a script, and mean nothing to whoever shows them.
struct Notifier {
  private static let patience = 10.0
  private static let mostSaid = 4096

  let environment: [String: String]

  /// Shows a notification.
  /// - Throws: ``Failure`` where there is no program to do so, or where it failed, with its words.
  func show(_ notice: ReminderNotice) throws(Failure) {
    let arguments = Self.arguments(notice)
    let name = arguments[0]
    guard let path = program(name, in: environment) else {
      throw Failure(
        .unavailable,
        "there is no \(name) here, which shows notifications (Debian has it in libnotify-bin); "
          + "nothing was told, and “afterword remind --dry-run” prints it")
    }
    let child: ChildProcess
    do throws(SystemError) {
      child = try ChildProcess(
        [path] + arguments.dropFirst(), environment: environment.map { "\($0.key)=\($0.value)" },
        input: nil, hasOwnGroup: true)
    } catch {
      throw Failure(.unavailable, "\(name) could not be started: \(error.reason); nothing was told")
    }
    let deadline = ChildProcess.now + Self.patience
    let isDone = child.collect(until: deadline, limit: Self.mostSaid)
    guard isDone, let status = child.end(by: deadline) else {
      child.endAll()
      throw Failure(
        .unavailable, "\(name) took longer than \(Int(Self.patience)) seconds; nothing was told")
    }
    guard status == 0 else {
      let said = String(decoding: child.complaints, as: UTF8.self).trimmed
      let words = said.isEmpty ? "" : ": " + Text.printable(said).replacing("\n", with: "; ")
      throw Failure(.unavailable, "\(name) failed\(words); nothing was told")
    }
  }

  #if os(macOS)
    private static let script = [
      "-e", "on run argv", "-e",
      "display notification (item 2 of argv) with title (item 1 of argv)",
      "-e", "end run",
    ]

    static func arguments(_ notice: ReminderNotice) -> [String] {
      ["osascript"] + script + ["--", Text.printable(notice.title), plain(notice.body)]
    }
  #else
    static func arguments(_ notice: ReminderNotice) -> [String] {
      // A backslash begins an escape for notify-send, and what shows the body takes it for markup
      // (Desktop Notifications Specification).
      let body = plain(notice.body).replacing("\\", with: "\\\\").replacing("&", with: "&amp;")
        .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      return ["notify-send", "--app-name=Afterword", "--", Text.printable(notice.title), body]
    }
  #endif

  private static func plain(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Text.printable(String($0)) }.joined(separator: "\n")
  }
}
