import Core

/// Files that are being read for an import, while the screen goes on.
package struct Importing: Hashable, Sendable {
  /// What is read, as the user named it.
  package let path: String
  /// ``State/uptime`` at its start.
  let since: Double
  /// ``State/uptime`` when it is to be looked at again.
  var nextLook: Double
  /// How many files have been read, of how many.
  package var done = 0
  package var all = 0

  /// Seconds between two looks.
  static let pause = 0.05
  /// Seconds after which it is told how it goes.
  private static let silence = 0.5

  init(_ path: String, at uptime: Double) {
    self.path = path
    since = uptime
    nextLook = uptime
  }

  /// How it goes; nil while it has not yet taken long.
  func words(at uptime: Double, back: String) -> String? {
    guard uptime - since >= Self.silence else { return nil }
    let progress = all > 1 ? ": \(done) of \(all) files" : ""
    return "Reading \(path)\(progress). \(back) stops"
  }
}

extension State {
  /// Asks for a file or a folder. What was read last gives way to what is typed.
  var importPrompt: Prompt {
    var prompt = Prompt(.importFrom, lastImport)
    prompt.line.selectAll()
    return prompt
  }

  /// Begins to read what is to be imported.
  mutating func startImport(_ path: String) -> [Effect] {
    guard importing == nil else {
      notice = .problem("\(importing?.path ?? "") is still being read")
      return []
    }
    lastImport = path
    importing = Importing(path, at: uptime)
    return [.startImport(path)]
  }

  /// Ends the reading without a plan.
  mutating func stopImport() -> [Effect] {
    importing = nil
    notice = .done("Stopped: nothing was imported")
    return [.stopImport]
  }

  /// Takes in how far the reading is.
  mutating func importGoesOn(_ done: Int, of all: Int) {
    importing?.done = done
    importing?.all = all
    importing?.nextLook = uptime + Importing.pause
  }

  /// Seconds until the reading is to be looked at; nil where nothing is read. While something else than
  /// the queue has the focus the plan waits: it must not come under keys that are meant for a letter.
  var secondsToImport: Double? {
    guard let importing, focus == .queue else { return nil }
    return max(0, importing.nextLook - uptime)
  }

  /// The look that is due.
  var dueImport: [Effect] { secondsToImport == 0 ? [.lookAtImport] : [] }

  /// What the footer of the queue says: what happened, else how an import goes.
  var queueNotice: Notice? {
    notice
      ?? importing?.words(at: uptime, back: keymap.name(of: .back)).map(Notice.done)
  }
}
