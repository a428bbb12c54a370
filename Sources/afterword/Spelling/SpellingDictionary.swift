import Core
import Foundation
import Processes

/// One language's words, as the user's own spelling checker knows them: a child process that lives as
/// long as it is asked, and what it has said.
final class SpellingDictionary {
  /// A checker and how it is started; `LANGUAGE` stands for the dictionary's name.
  private static let ways: [(name: String, arguments: [String])] = [
    ("enchant-2", ["-a", "-d", "LANGUAGE"]),
    ("hunspell", ["-a", "-i", "UTF-8", "-d", "LANGUAGE"]),
    ("aspell", ["-a", "--encoding=utf-8", "--lang=LANGUAGE"]),
  ]

  #if os(Linux)
    private static let locale = "C.UTF-8"
  #else
    private static let locale = "en_US.UTF-8"
  #endif

  /// Seconds of silence after which a checker hangs.
  private static let patience = 5.0
  /// How often one may hang or end before it is left alone.
  private static let attempts = 3
  /// Words whose answers are kept; they are some megabytes.
  private static let mostKept = 20_000

  /// The programs that may know the language, each with its arguments; the first is the one asked.
  private var candidates: [(language: String, arguments: [String])]
  private let environment: [String]
  private var conversation: Conversation?
  private var dialogue = IspellDialogue()
  private var isAsked: Set<String> = []
  private var verdicts: [String: IspellDialogue.Verdict] = [:]
  /// Words on which the present program hung or ended, and that are not asked again.
  private var blamed: [String] = []
  private var silence = 0.0
  private var lastLook = 0.0
  /// Why the first program did not do, as a sentence without a full stop.
  private(set) var problem: String?

  /// - Parameters:
  ///   - languages: the names that its dictionary may have, the best first.
  ///   - variables: the user's environment.
  init(_ languages: [String], environment variables: [String: String]) {
    candidates = []
    for way in Self.ways {
      guard let path = program(way.name, in: variables) else { continue }
      for language in languages {
        let arguments = way.arguments.map { $0.replacing("LANGUAGE", with: language) }
        candidates.append((language, [path] + arguments))
      }
    }
    environment =
      variables.filter { $0.key != "LANG" && !$0.key.hasPrefix("LC_") && $0.key != "LANGUAGE" }
      .map { "\($0)=\($1)" } + ["LC_ALL=\(Self.locale)"]
  }

  /// Whether there is a program to ask.
  var isUsable: Bool { !candidates.isEmpty }

  /// The name of the dictionary that is asked; nil where there is none.
  var language: String? { candidates.first?.language }

  /// What is known of a word; nil while no answer is there.
  func verdict(on word: String) -> IspellDialogue.Verdict? { verdicts[word] }

  /// Asks for all of some words that are not known yet.
  /// - Parameter deadline: seconds on ``ChildProcess/now``.
  /// - Returns: false when answers are still missing by then.
  func ask(_ words: [String], until deadline: Double) -> Bool {
    if verdicts.count > Self.mostKept { verdicts = [:] }
    while isUsable {
      let missing = words.filter { verdicts[$0] == nil }
      guard !missing.isEmpty else { return true }
      send(missing)
      receive(until: deadline)
      guard ChildProcess.now < deadline else {
        return !isUsable || words.allSatisfy { verdicts[$0] != nil }
      }
    }
    return true
  }

  /// Ends the program; the next question starts it again.
  func end() {
    conversation?.end()
    conversation = nil
    dialogue = IspellDialogue()
    isAsked = []
    silence = 0
  }

  private func send(_ words: [String]) {
    if conversation == nil {
      do throws(SystemError) {
        conversation = try Conversation(candidates[0].arguments, environment: environment)
        conversation?.send(IspellDialogue.opening)
      } catch {
        return fail("could not be started: \(error.reason)")
      }
    }
    for word in words where isAsked.insert(word).inserted {
      conversation?.send(dialogue.ask(word))
    }
  }

  private func receive(until deadline: Double) {
    guard let conversation else { return }
    let bytes = conversation.receive(until: deadline)
    let now = ChildProcess.now
    // While the program was stopped, or no one typed, no one listened either.
    silence += min(now - lastLook, 0.5)
    lastLook = now
    guard let bytes else { return fail(reasonOfEnd(conversation)) }
    if !bytes.isEmpty { silence = 0 }
    do throws(IspellDialogue.Nonsense) {
      for answer in try dialogue.take(bytes) {
        verdicts[answer.word] = answer.verdict
        isAsked.remove(answer.word)
      }
    } catch {
      return drop("says “\(error.line)”, which is no answer of a spelling checker")
    }
    if silence > Self.patience { fail("does not answer") }
  }

  private func reasonOfEnd(_ conversation: Conversation) -> String {
    let said = String(decoding: conversation.complaints, as: UTF8.self)
      .split(whereSeparator: \.isNewline).first
    return said.map { "says “\($0)”" } ?? "ended by itself"
  }

  /// Goes on without the word at which the program hung or ended, but not for ever.
  private func fail(_ reason: String) {
    guard dialogue.isGreeted, let word = dialogue.waiting.first, blamed.count + 1 < Self.attempts
    else { return drop(reason) }
    blamed.append(word)
    verdicts[word] = .known
    end()
  }

  /// Leaves the present program alone; the next one is asked all that it was blamed for.
  private func drop(_ reason: String) {
    let name = candidates[0].arguments[0].split(separator: "/").last ?? ""
    problem = problem ?? "\(name) \(reason)"
    candidates.removeFirst()
    for word in blamed { verdicts[word] = nil }
    blamed = []
    end()
  }
}
