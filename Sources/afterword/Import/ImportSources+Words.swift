import Core
import Foundation

/// What is said of files that were read before.
extension ImportSources {
  /// "12 files unchanged since Tue 24 Nov 10:42"; nil where there are none.
  func unchangedWords(now: Date, home: Zone) -> String? {
    guard unchanged.count > 0 else { return nil }
    let today = home.wallClock(at: now).date
    let since = TimeText.momentInText(home.wallClock(at: unchanged.since), now: today)
    return "\(counted(unchanged.count, "file")) unchanged since \(since)"
  }

  /// That nothing in them is to be imported, of an import that has nothing to show.
  /// - Parameter plan: what is left of it to tell.
  func nothingNewWords(beside plan: ImportPlan, now: Date, home: Zone) -> String {
    let unchanged = unchangedWords(now: now, home: home)
    let read = count > 0 ? "Nothing new in \(counted(count, "file"))" : "Nothing new"
    let others = plan.entries.count { $0.action == .notInterview }
    let left =
      "\(counted(others, "event")) \(others == 1 ? "is no interview" : "are no interviews")"
    let unreadable = plan.entries.count { $0.action == .unreadable } - missing.count
    let broken = unreadable > 0 ? "\(unreadable) cannot be read" : nil
    let parts = [unchanged, others > 0 ? left : nil, broken].compactMap(\.self)
    guard let first = parts.first else { return read }
    return ([read + (count > 0 ? "; " : ": ") + first] + parts.dropFirst()).joined(separator: "; ")
  }
}

extension World {
  /// What to write into which file so that there are folders to be read.
  var wayToNameSources: String {
    let file = configurationFile.map { shortened($0.path) } ?? "the config file"
    return "folders = [\"~/Mail\"] below [sources] in \(file)"
  }
}
