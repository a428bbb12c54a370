import Core

/// What an import is of.
package enum ImportOrigin: Hashable, Sendable {
  /// A file or a folder, as the user named it.
  case path(String)
  /// The files and folders that the config file names.
  case configured

  /// What the screen calls it.
  /// - Parameter shortened: makes a path fit for where there is little room.
  package func words(_ shortened: (String) -> String = { $0 }) -> String {
    switch self {
    case .path(let path): shortened(path)
    case .configured: "your folders"
    }
  }
}

/// Files that are being read for an import, while the screen goes on.
package struct Importing: Hashable, Sendable {
  package let origin: ImportOrigin
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

  init(_ origin: ImportOrigin, at uptime: Double) {
    self.origin = origin
    since = uptime
    nextLook = uptime
  }

  /// How it goes; nil while it has not yet taken long.
  func words(at uptime: Double, back: String) -> String? {
    guard uptime - since >= Self.silence else { return nil }
    let progress = all > 1 ? ": \(done) of \(all) files" : ""
    return "Reading \(origin.words())\(progress). \(back) stops"
  }
}

extension State {
  /// Asks for a file or a folder. What was read last gives way to what is typed.
  var importPrompt: Prompt {
    var prompt = Prompt(.importFrom, lastImport)
    prompt.line.selectAll()
    return prompt
  }

  /// Has what is to be imported be read; a path in which nothing was new just now is read whole.
  mutating func startImport(_ origin: ImportOrigin) -> [Effect] {
    if let importing {
      notice = .problem("Still reading \(importing.origin.words())")
      return []
    }
    return [.startImport(origin, again: .path(unchangedImport ?? "") == origin)]
  }

  /// Takes in that it is being read. The line in which it was named stays until then, so that a path that
  /// leads nowhere can be mended.
  mutating func importBegun(_ origin: ImportOrigin) {
    if case .importFrom = prompt?.purpose { prompt = nil }
    if case .path(let path) = origin { lastImport = path }
    unchangedImport = nil
    importing = Importing(origin, at: uptime)
  }

  /// Takes in that there is nothing in it to be decided about.
  mutating func nothingNew(_ sentence: String) {
    guard let importing else { return }
    self.importing = nil
    guard case .path(let path) = importing.origin else { return notice = .done(sentence) }
    unchangedImport = path
    notice = .done("\(sentence). \(keymap.name(of: .importFiles)) once more reads all")
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
