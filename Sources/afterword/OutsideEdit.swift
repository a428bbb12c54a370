import Core
import Foundation
import Processes
import Screen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A letter in a file of its own, for as long as another editor has it.
struct OutsideEdit {
  private let draft: Draft
  /// The editor and its arguments, without the file.
  private let command: [String]
  private let path: String
  private let environment: [String: String]
  /// Why the editor could not be started.
  private final class Start { var problem: String? }
  private let start = Start()
  private let begun = DispatchTime.now()

  /// Chooses the editor and writes the file, which no one but the user may read.
  init(of draft: Draft, world: World, now: Date) throws(Failure) {
    self.draft = draft
    environment = world.environment
    command = try Self.editor(world.environment)
    path = try world.folders.keep(draft.inFull, named: "letter", now: now)
  }

  /// $VISUAL, then $EDITOR, then what nearly every system has.
  static func editor(_ environment: [String: String]) throws(Failure) -> [String] {
    for name in ["VISUAL", "EDITOR"] {
      guard let text = environment[name], !text.isBlank else { continue }
      do throws(CommandWords.Failure) {
        return try CommandWords(text).words
      } catch {
        throw Failure(.usage, "\(name) \(error.reason); the letter is as it was")
      }
    }
    let usual = ["vi", "nano"].first { program($0, in: environment) != nil }
    guard let usual else {
      throw Failure(
        .unavailable,
        "there is no editor: neither VISUAL nor EDITOR names one, nor is there vi or nano. "
          + "The letter is as it was")
    }
    return [usual]
  }

  /// Runs the editor on the terminal, and waits for its end.
  /// - Returns: nil where it could not be started.
  func run(on terminal: any TerminalDevice) -> ChildEnd? {
    terminal.lend {
      do throws(SystemError) {
        return try startInForeground(command + [path], environment: environment)
      } catch {
        start.problem = error.reason
        return nil
      }
    }
  }

  /// A letter that an editor changed.
  struct Edited {
    let draft: Draft
    /// What of the headers above it was not taken, as a sentence; nil where all was.
    let leftOut: String?
  }

  /// The letter as the editor left it; nil where it changed nothing.
  /// - Throws: ``Failure`` where that is not to be taken, with the reason and where it is.
  func result(_ end: ChildEnd?) throws(Failure) -> Edited? {
    switch end {
    case nil:
      unlink(path)
      throw Failure(
        .unavailable,
        "“\(command.first ?? "")” could not be started: \(start.problem ?? "it is not there"). The "
          + "letter is as it was; VISUAL or EDITOR names another editor")
    case .exited(0), .ended:
      return try changed()
    case .exited(let status): throw refusal("\(name) ended with status \(status)")
    case .killed(let signal): throw refusal("\(name) was ended by signal \(signal)")
    }
  }

  /// Why nothing came of it, as a sentence. One that ends at once has mostly handed the file to a window
  /// of its own.
  var nothingSaved: String {
    let seconds =
      Double(DispatchTime.now().uptimeNanoseconds - begun.uptimeNanoseconds) / 1_000_000_000
    return seconds < 1
      ? "The letter is as it was: \(name) ended at once. If its window is open, name it with the option "
        + "that waits for it, like “code --wait”"
      : "The letter is as it was: nothing was saved in the editor"
  }

  private var name: String {
    (command.first ?? "").split(separator: "/").last.map(String.init) ?? ""
  }

  private func changed() throws(Failure) -> Edited? {
    // A file that cannot be read as a letter stays where it is: it may be worth looking at.
    let saved = try read()
    let changed = draft.changed(to: saved)
    let leftOut = LetterHeaders(ofLines: saved).leftOut
    unlink(path)
    guard isOther(changed) || leftOut != nil else { return nil }
    if changed.body.isBlank, !draft.body.isBlank {
      throw Failure(.data, "\(name) left no letter in the file; the letter is as it was")
    }
    return Edited(draft: changed, leftOut: leftOut)
  }

  /// Whether the file was changed: a letter has no line ends of its own at its end.
  private func isOther(_ changed: Draft) -> Bool {
    changed != draft.changed(to: draft.inFull)
  }

  private func read() throws(Failure) -> String {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw Failure(.data, "\(path) is no longer a file; the letter is as it was")
    }
    return try LetterFile(path: path, unharmed: "the letter").text()
  }

  /// What an editor saved that failed afterwards stays where it is.
  private func refusal(_ what: String) -> Failure {
    guard let saved = try? read() else {
      let isThere = access(path, F_OK) == 0
      return Failure(
        .data,
        "\(what); the letter is as it was" + (isThere ? ", and what was saved is in \(path)" : ""))
    }
    guard isOther(draft.changed(to: saved)), !saved.isBlank else {
      unlink(path)
      return Failure(.data, "\(what); the letter is as it was")
    }
    return Failure(.data, "\(what); the letter is as it was, and what was saved is in \(path)")
  }
}

extension LetterHeaders {
  /// What of the headers no letter here has, as a sentence; nil where there is nothing. A letter goes to
  /// one, and its first line of a name counts.
  fileprivate var leftOut: String? {
    if let straying {
      return "“\(straying):” stands in the letter: a blank line ends the lines above it"
    }
    let lines = repeated.map { "a second “\($0.name): \($0.value)”" } + others
    guard !lines.isEmpty else { return nil }
    return
      "The letter was taken back without \(lines.joined(separator: ", ")): it goes to one alone, "
      + "under one subject"
  }
}

/// Starts a program that has the terminal and is found as a shell finds it, with a list of arguments
/// and no shell.
/// - Parameter environment: all of its variables.
func startInForeground(
  _ arguments: [String], environment: [String: String]
) throws(SystemError) -> Int32 {
  var attributes = SpawnAttributes.none
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  takeSignalsBack(&attributes, hasOwnGroup: false)
  var id: pid_t = 0
  let program = arguments.first ?? ""
  let code = withCStrings(arguments) { arguments in
    withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
      posix_spawnp(&id, program, nil, &attributes, arguments, environment)
    }
  }
  guard code == 0 else { throw SystemError(code) }
  return id
}
