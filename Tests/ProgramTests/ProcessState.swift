import Foundation

/// What Linux tells of a process in `/proc/PID/stat` (proc_pid_stat(5)); nothing elsewhere.
struct ProcessState {
  /// Whether it runs, or would if there were a processor for it.
  let isRunning: Bool
  /// The group of processes that has its terminal.
  let foreground: Int32

  init?(of process: Int32) {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let name = text.lastIndex(of: ")")
    else { return nil }
    let fields = text[name...].dropFirst().split(separator: " ")
    guard fields.count > 5, let group = Int32(fields[5]) else { return nil }
    isRunning = fields[0] == "R"
    foreground = group
  }
}
