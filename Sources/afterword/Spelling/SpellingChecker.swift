import Core
import Foundation
import Processes
import Storage

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
  /// Words of the config file.
  private let configured: [String]
  /// Where words are kept that are added; nil where they are kept until the program ends.
  private let file: WordsFile?
  /// Those of the file as it was then, or that were added; nil until they are first asked for.
  private var own: (words: [String], of: FileTrace?)?
  /// Why the user's own words are not known, as a sentence without a full stop; told once.
  private var problem: String?
  private var dictionaries: [[String]: SpellingDictionary] = [:]
  private var toldProblems: Set<[String]> = []

  init(environment: [String: String], _ configuration: Configuration, words file: WordsFile?) {
    self.file = file
    self.environment = environment
    isOff = configuration.skippedChecks.contains(.spelling)
    language = configuration.language
    configured = configuration.words
  }

  deinit { end() }

  /// Ends the programs that were started.
  func end() { for dictionary in dictionaries.values { dictionary.end() } }

  /// Writes down which words of a letter are not in the dictionary, as far as that is known.
  /// - Parameter seconds: how long answers are waited for; what comes later is there the next time.
  func look(at context: inout LetterContext, within seconds: Double) -> Standing {
    guard !isOff else { return .whole }
    let subject = LetterText(line: context.subject ?? "")
    let (found, standing) = misspellings(
      in: [LetterText(context.body), subject], within: seconds)
    context.misspellings = found[0]
    context.misspellingsOfSubject = found[1]
    return standing
  }

  /// Takes a word for right from now on, in every letter.
  /// - Returns: the path of the file that has it; nil where it is kept until the program ends.
  func add(_ word: String) throws(Failure) -> String? {
    guard let file else {
      own = (ownWords + [word], nil)
      return nil
    }
    try file.add(word)
    return file.file.path
  }

  /// No longer takes for right what was added.
  func remove(_ word: String) throws(Failure) {
    guard let file else {
      own = (ownWords.filter { $0 != word }, nil)
      return
    }
    try file.remove(word)
  }

  /// What kept the user's words from being read; it is told once.
  func takeProblem() -> String? {
    defer { problem = nil }
    return problem
  }

  private var ownWords: [String] {
    // Another instance may have added some, or someone by hand.
    let trace = file?.file.trace
    if let own, own.of == trace { return own.words }
    var words: [String] = []
    do throws(Failure) {
      words = try file?.words() ?? []
    } catch {
      problem = "\(error.message); your own words were not used"
    }
    own = (words, trace)
    return words
  }

  /// What is unknown in each of some texts of one language, which the first of them tells.
  private func misspellings(
    in texts: [LetterText], within seconds: Double
  ) -> (found: [[LetterContext.Misspelling]], standing: Standing) {
    let deadline = ChildProcess.now + seconds
    let nothing = texts.map { _ in [LetterContext.Misspelling]() }
    let languages = SpellingLanguage.dictionaries(
      for: texts[0], wanted: language,
      locale: ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] })
    guard let first = languages.first else { return (nothing, .whole) }
    let words = texts.map {
      $0.wordsToSpell(
        accepting: LetterText.keys(of: configured + ownWords),
        nounsHaveCapitals: SpellingLanguage.capitalisesNouns(first),
        script: SpellingLanguage.script(first))
    }
    guard words.contains(where: { !$0.isEmpty }) else { return (nothing, .whole) }
    let others = SpellingLanguage.others(than: languages).map { [$0] }
    endAll(but: others + [languages])
    let dictionary = dictionary(languages)
    var isTold: Set<String> = []
    let asked = words.joined().map(\.asked).filter { isTold.insert($0).inserted }
    let isAnswered = dictionary.ask(asked, until: deadline)
    if !dictionary.isUsable {
      guard let problem = dictionary.problem, toldProblems.insert(languages).inserted else {
        return (nothing, .whole)
      }
      return (nothing, .unavailable(problem))
    }
    let (missed, isWhole) = self.missed(
      words, dictionary, languages, others.map(self.dictionary), until: deadline)
    let isForeign =
      asked.count >= Self.fewWords
      && Set(missed.joined().map(\.word.asked)).count * 3 > asked.count
    let found = missed.map { slips in
      slips.map { word, suggestions in
        LetterContext.Misspelling(
          range: word.range, word: word.text, suggestions: suggestions.map(word.written))
      }
    }
    return (isForeign ? nothing : found, isAnswered && isWhole ? .whole : .underWay)
  }

  /// The words of each text that no dictionary knows.
  private func missed(
    _ words: [[SpellingWord]], _ dictionary: SpellingDictionary, _ languages: [String],
    _ others: [SpellingDictionary], until deadline: Double
  ) -> (slips: [[Slip]], isWhole: Bool) {
    let isEnglish = languages.allSatisfy { $0.hasPrefix("en") }
    var isWhole = true
    let slips = words.map { words in
      var (left, isPartWhole) = (misspellings(words, dictionary, isEnglish: isEnglish), true)
      if isEnglish {
        // Whoever has named one English has that one.
        let isAny = languages.contains("en")
        (left, isPartWhole) = notMade(left, dictionary, ofAnyEnglish: isAny, until: deadline)
        isWhole = isWhole && isPartWhole
      }
      let rest = others.filter { $0.language != dictionary.language }
      (left, isPartWhole) = unknown(left, to: rest, until: deadline)
      isWhole = isWhole && isPartWhole
      return left
    }
    return (slips, isWhole)
  }

  private typealias Slip = (word: SpellingWord, suggestions: [String])

  /// The words that a dictionary does not know.
  private func misspellings(
    _ words: [SpellingWord], _ dictionary: SpellingDictionary, isEnglish: Bool
  ) -> [Slip] {
    words.compactMap { word in
      guard case .unknown(let suggestions)? = dictionary.verdict(on: word.asked),
        !(isEnglish && word.isPlain(in: suggestions))
      else { return nil }
      return (word, suggestions)
    }
  }

  /// Those words that are neither made of what the dictionary knows nor its words in the spelling of the
  /// other English. It suggests few of these, so that it is asked.
  private func notMade(
    _ slips: [Slip], _ dictionary: SpellingDictionary, ofAnyEnglish isAny: Bool,
    until deadline: Double
  ) -> (slips: [Slip], isWhole: Bool) {
    let forms = slips.map { $0.word.roots + (isAny ? $0.word.otherwise : []) }
    let isWhole = dictionary.ask(forms.flatMap(\.self), until: deadline)
    let left = zip(slips, forms).filter { _, forms in
      !forms.contains { dictionary.verdict(on: $0).map { $0 == .known } ?? true }
    }
    return (left.map(\.0), isWhole)
  }

  /// Those words that other dictionaries do not know either. One that has not answered yet may still
  /// know a word.
  private func unknown(
    _ slips: [Slip], to others: [SpellingDictionary], until deadline: Double
  ) -> (slips: [Slip], isWhole: Bool) {
    var (left, isWhole) = (slips, true)
    for other in others where !left.isEmpty {
      isWhole = other.ask(left.map(\.word.asked), until: deadline) && isWhole
      guard other.isUsable else { continue }
      left = left.filter { other.verdict(on: $0.word.asked).map { $0 != .known } ?? false }
    }
    return (left, isWhole)
  }

  /// The dictionary that has some names, which stays the same.
  private func dictionary(_ languages: [String]) -> SpellingDictionary {
    let dictionary =
      dictionaries[languages] ?? SpellingDictionary(languages, environment: environment)
    dictionaries[languages] = dictionary
    return dictionary
  }

  /// Ends the programs for other languages.
  private func endAll(but used: [[String]]) {
    for (names, dictionary) in dictionaries where !used.contains(names) { dictionary.end() }
  }
}
