import CNcurses

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension NcursesTerminal {
  /// Sees to it that TERM names a type that ncurses can use.
  /// - Returns: the type that it named.
  static func chooseType() throws(TerminalFailure) -> String {
    let facts = TerminalFacts()
    switch facts.use {
    case .itself: break
    case .none: throw .cannotPlaceText(term: facts.type)
    case .standIn:
      setenv("TERM", TerminalFacts.standIn, 1)
      guard nc_usable() != 0 else { throw .cannotOpen(term: facts.type) }
    }
    return facts.type
  }

  /// Every key as it comes, none of them echoed or turned into a signal or a stop of the output.
  static func prepareModes() {
    raw()
    noecho()
    nonl()
    typeahead(-1)
    keypad(nc_window(), true)
    idlok(nc_window(), true)
    scrollok(nc_window(), false)
    nc_keep_character_set()
  }

  /// What gives the terminal back in a crash, when ncurses cannot be called any more. A terminal
  /// without a second screen is cleared, so that what the crash prints can be read.
  static func restoring(tracksMouse: Bool) -> [UInt8] {
    let leaving = Terminfo.capability("rmcup") ?? Terminfo.capability("clear") ?? []
    return Array("\u{1B}[?2026l\(Output.endsPasteMarks)\(tracksMouse ? MouseReports.end : "")".utf8)
      + ["sgr0", "rmkx", "cnorm"].flatMap { Terminfo.capability($0) ?? [] }
      + leaving + Array("\r".utf8)
  }
}

/// The process's environment, read as it is now.
enum Environment {
  static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
