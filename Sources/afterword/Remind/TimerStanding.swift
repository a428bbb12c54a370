import Core
import Foundation
import Storage

/// Whether what `service install` writes runs Afterword by the clock.
enum TimerStanding: Equatable {
  case enabled
  /// Its files are there, and the machine was not told to run them.
  case idle
  case missing

  /// By the files alone: nothing is started for it.
  init(_ world: World) {
    guard let folder = try? ServiceManager.folder(in: world) else {
      self = .missing
      return
    }
    func isThere(_ path: String) -> Bool {
      (try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")) != nil
    }
    #if os(macOS)
      self = ServiceUnits.files.allSatisfy(isThere) ? .enabled : .missing
    #else
      let timers = ServiceUnits.files.filter { $0.hasSuffix(".timer") }
      if timers.contains(where: { isThere("timers.target.wants/\($0)") }) {
        self = .enabled
      } else {
        self = timers.contains(where: isThere) ? .idle : .missing
      }
    #endif
  }

  /// That nothing sends at the time that is chosen, and what to do; nil where something does. A sentence
  /// without a capital and without a full stop.
  var words: String? {
    switch self {
    case .enabled: nil
    case .idle:
      "the timer of “service install” is not started: \(Self.start) does it, and sends then"
    case .missing:
      "no timer of Afterword's is here: it goes when “afterword deliver” is run, as \(Self.start) has it"
    }
  }

  private static let start = "“afterword service install --now”"

  /// What `doctor` says.
  var finding: Finding {
    let subject = "timer"
    let loss = "letters that wait go, and reminders come, only when “deliver” and “remind” are run"
    return switch self {
    case .enabled: .fine(subject, "runs “deliver” and “remind” every five minutes")
    case .idle:
      .advice(subject, "installed and not started: \(loss)", "\(Self.start) starts it")
    case .missing:
      .advice(subject, "none is installed: \(loss)", "\(Self.start), or a line for cron")
    }
  }
}
