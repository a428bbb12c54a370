import Core
import Foundation

/// Asks the user's own spelling checker for the words of letters.
final class SpellingChecker {
  /// How far the words of a letter are known.
  enum Standing {
    case whole
    /// Some answers are still to come.
    case underWay
    /// There are checkers, and none of them answers; why, as a sentence without a full stop. It is said
    /// once.
    case unavailable(String)
  }

  /// Where more than a third of so many words is unknown, the dictionary is not the letter's.
  private static let fewWords = 12

  private let environment: [String: String]
  private let isOff: Bool
  private let language: String
  private let accepted: Set<String>
  private var dictionaries: [[String]: SpellingDictionary] = [:]
  private var toldProblems: Set<[String]> = []

  init(environment: [String: String], _ configuration: Configuration) {
    self.environment = environment
    isOff = configuration.skippedChecks.contains(.spelling)
    language = configuration.language
    accepted = LetterText.keys(of: configuration.words)
  }

  deinit { end() }

  /// Ends the programs that were started.
  func end() { for dictionary in dictionaries.values { dictionary.end() } }

  /// Writes down which words of a letter are not in the dictionary, as far as that is known.
  /// - Parameter seconds: how long answers are waited for; what comes later is there the next time.
  func look(at context: inout LetterContext, within seconds: Double) -> Standing {
    guard !isOff else { return .whole }
    let (found, standing) = misspellings(in: LetterText(context.body), within: seconds)
    context.misspellings = found
    return standing
  }

  private func misspellings(
    in text: LetterText, within seconds: Double
  ) -> (found: [LetterContext.Misspelling], standing: Standing) {
    let deadline = ChildProcess.now + seconds
    let words = text.wordsToSpell(accepting: accepted)
    let languages = SpellingLanguage.dictionaries(
      for: text, wanted: language,
      locale: ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] })
    guard !words.isEmpty, !languages.isEmpty else { return ([], .whole) }
    let dictionary = dictionary(languages)
    var isTold: Set<String> = []
    let asked = words.map(\.asked).filter { isTold.insert($0).inserted }
    let isWhole = dictionary.ask(asked, until: deadline)
    if !dictionary.isUsable {
      guard let problem = dictionary.problem, toldProblems.insert(languages).inserted else {
        return ([], .whole)
      }
      return ([], .unavailable(problem))
    }
    let unknown = asked.count { dictionary.verdict(on: $0).map { $0 != .known } ?? false }
    let isForeign = asked.count >= Self.fewWords && unknown * 3 > asked.count
    return (isForeign ? [] : misspellings(words, dictionary), isWhole ? .whole : .underWay)
  }

  private func misspellings(
    _ words: [SpellingWord], _ dictionary: SpellingDictionary
  ) -> [LetterContext.Misspelling] {
    words.compactMap { word in
      guard case .unknown(let suggestions)? = dictionary.verdict(on: word.asked) else { return nil }
      return LetterContext.Misspelling(
        range: word.range, word: word.text, suggestions: suggestions.map(word.written))
    }
  }

  /// The dictionary of a language; programs for other languages end.
  private func dictionary(_ languages: [String]) -> SpellingDictionary {
    for (other, dictionary) in dictionaries where other != languages { dictionary.end() }
    let dictionary =
      dictionaries[languages] ?? SpellingDictionary(languages, environment: environment)
    dictionaries[languages] = dictionary
    return dictionary
  }
}
