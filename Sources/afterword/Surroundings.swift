import Foundation
import Storage
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What Afterword runs in: its own programs, the user's files, the terminal.
struct Surroundings {
  let world: World

  func findings(_ configuration: Configuration, _ mistakes: [String]) -> [Finding] {
    [.fine("version", Version.current), reader, file(mistakes), emails(configuration)]
      + mail(configuration) + templates(configuration)
      + [words, kept, terminal, locale].compactMap { $0 }
  }

  private var reader: Finding {
    guard let path = besideThisProgram("afterword-reader") else {
      return .wrong(
        "reader", "where this program is installed cannot be found out",
        "start it by its path; without its reader it imports nothing")
    }
    guard access(path, X_OK) == 0 else {
      return .wrong(
        "reader", "\(path) is missing or no program",
        "put afterword-reader beside afterword; without it nothing can be imported")
    }
    return .fine("reader", path)
  }

  private func file(_ mistakes: [String]) -> Finding {
    guard let file = world.configurationFile else {
      return .wrong(
        "config file", "neither XDG_CONFIG_HOME nor HOME says where it is", "set HOME")
    }
    guard mistakes.isEmpty else {
      let more = mistakes.count > 1 ? " (and \(mistakes.count - 1) more)" : ""
      return .wrong("config file", mistakes[0] + more, "“afterword config” shows what is in force")
    }
    let isThere = FileManager.default.fileExists(atPath: file.path)
    return .fine(
      "config file", isThere ? file.path : "\(file.path) is not there: all is as by default")
  }

  private func emails(_ configuration: Configuration) -> Finding {
    let emails = configuration.me.emails
    guard emails.isEmpty else { return .fine("me.emails", emails.joined(separator: ", ")) }
    return .advice(
      "me.emails", "not set: an import cannot tell you from those who interview you",
      "write emails = [\"you@mail.example\"] below [me] in the config file")
  }

  /// Those of the user's own, looked at without a letter.
  private func templates(_ configuration: Configuration) -> [Finding] {
    let folder = TemplateFolder(world, configuration)
    let (own, unread) = folder.read()
    let problems = unread + own.flatMap(\.problems)
    guard !problems.isEmpty else {
      let path = folder.path ?? ""
      return [.fine("templates", own.isEmpty ? "none in \(path)" : "\(own.count) in \(path)")]
    }
    return problems.map {
      .wrong("templates", $0, "mend the file; the manual page has the names to use")
    }
  }

  private var words: Finding? {
    guard let list = world.wordsFile else { return nil }
    do throws(Failure) {
      let words = try list.words()
      return words.isEmpty ? nil : .fine("words", "\(words.count) of your own in \(list.file.path)")
    } catch {
      return .wrong("words", error.message, "mend the file; without it spelling blames your words")
    }
  }

  private var kept: Finding? {
    guard let path = try? world.folders.folder(.state) else { return nil }
    if let place = Examination.readOnlyPlace(of: path) {
      return .wrong(
        "what is kept",
        "\(place) may only be read: what cannot be stored could not be kept in \(path) either",
        "give yourself the right to write to it, or set XDG_STATE_HOME")
    }
    let kept = world.folders.kept()
    guard !kept.isEmpty else { return .fine("what is kept", "none in \(path)") }
    return .advice(
      "what is kept",
      "what could not be stored or taken back, in \(path): \(Folders.words(of: kept))",
      "read them, copy what is missing, and delete them; “afterword restore PATH” brings a database "
        + "back")
  }

  private var terminal: Finding {
    let facts = TerminalFacts()
    switch facts.use {
    case .itself:
      let isPlain = world.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      let colors = isPlain ? "NO_COLOR asks for none" : "\(facts.colors)"
      return .fine("terminal", "\(facts.type), colours: \(colors)")
    case .standIn where facts.type.isEmpty:
      return .advice(
        "terminal", "TERM is not set, so the terminal is taken for \(TerminalFacts.standIn)",
        "set it to your terminal's type")
    case .standIn:
      return .advice(
        "terminal",
        "“\(facts.type)” has no description here, so it is taken for "
          + TerminalFacts.standIn,
        "install ncurses-term, or the description that your terminal brings")
    case .none:
      return .wrong(
        "terminal",
        "TERM is “\(facts.type)”, on which text cannot be placed: the tracker does not open",
        "set it to what your terminal is, such as \(TerminalFacts.standIn); the commands need none")
    }
  }

  /// The first of these variables that is set counts, as in setlocale(3).
  private var locale: Finding {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let name = names.first { world.environment[$0].map { !$0.isEmpty } ?? false }
    let value = name.flatMap { world.environment[$0] } ?? "C"
    let folded = value.lowercased().filter { $0 != "-" }
    guard folded.contains("utf8") else {
      return .advice(
        "locale", "\(name ?? "LANG")=\(value) is not of UTF-8, which is written all the same",
        "set LANG to a locale of UTF-8, such as C.UTF-8, if letters look wrong")
    }
    return .fine("locale", "\(name ?? "LANG")=\(value)")
  }
}
