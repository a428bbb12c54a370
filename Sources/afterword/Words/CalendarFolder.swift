import Core
import Foundation
import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder with a file for each item of a calendar (vdir), as khal and todoman show it and vdirsyncer
/// carries it to a phone. Only files with names of Afterword's own are looked at.
struct CalendarFolder {
  let path: String
  /// Bytes of a file that is read; larger ones are none of Afterword's.
  private static let largest = 1 << 18

  /// What the files hold, by item. What is no file, or no text, counts as empty, and so is written anew.
  func files() throws(Failure) -> [CalendarKey: String] {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
      throw Failure(.inputOutput, "\(path): it cannot be read: \(error.localizedDescription)")
    }
    var files: [CalendarKey: String] = [:]
    for name in names {
      guard let key = CalendarFolderPlan.key(ofFile: name) else { continue }
      var status = stat()
      let file = "\(path)/\(name)"
      guard lstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        status.st_size <= Self.largest
      else {
        files[key] = ""
        continue
      }
      files[key] = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    }
    return files
  }

  /// Makes the folder where it is missing, within one that is there.
  func make() throws(Failure) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw Failure(.data, "\(path) is no folder; vdir is a folder with a file for each item")
      }
      return
    }
    guard mkdir(path, 0o700) == 0 else {
      let reason = String(cString: strerror(errno))
      throw Failure(.inputOutput, "\(path): it cannot be made: \(reason)")
    }
  }

  /// Does what a plan says; each file is written as a whole or not at all.
  func carryOut(_ plan: CalendarFolderPlan) throws(Failure) {
    for (name, text) in plan.written.sorted(by: { $0.key < $1.key }) {
      try WholeFile(path: "\(path)/\(name)").write(text, isReplacing: true)
    }
    for name in plan.removed {
      guard unlink("\(path)/\(name)") == 0 || errno == ENOENT else {
        let reason = String(cString: strerror(errno))
        throw Failure(.inputOutput, "\(path)/\(name): it cannot be removed: \(reason)")
      }
    }
  }
}

extension Session {
  /// What became of an item of a calendar that is not exported this time.
  func fate(of key: CalendarKey) throws(StoreError) -> CalendarFolderPlan.Fate {
    let home = clock.calendar.home
    switch key {
    case .interview(let id):
      guard let interview = try store.dossier(id)?.interview else { return .gone }
      switch interview.effectiveState(at: now, home: home) {
      case .cancelled, .noShowMine: return .gone
      case .scheduled, .happened, .noShowTheirs: return .stays
      }
    case .message(let id, let number):
      guard let interview = try store.interviews(withPrefix: id.text).first,
        let dossier = try store.dossier(interview),
        let followUp = dossier.followUps.first(where: { $0.id == id })
      else { return .gone }
      let sent = followUp.sent(after: dossier.interview, home: home)
      if sent.count >= number { return .sent(sent[number - 1].at) }
      let isOwed = sent.count + 1 == number && stage(of: followUp, in: dossier).view == .pending
      return isOwed ? .stays : .gone
    }
  }
}
