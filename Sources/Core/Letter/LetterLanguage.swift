/// The language of a letter, as its script and its small words tell it.
package enum LetterLanguage: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case dutch = "nl"
  case portuguese = "pt"
  case italian = "it"
  case swedish = "sv"
  case polish = "pl"
  case japanese = "ja"
  case chinese = "zh"
  case korean = "ko"
  case russian = "ru"
  case greek = "el"
  case arabic = "ar"
  case hebrew = "he"
  case hindi = "hi"
  case thai = "th"
  /// None of these: it has hardly any of their small words.
  case other = "other"
  /// Too short to tell.
  case unknown = "unknown"

  /// Whether steps and tone can be judged. What is too short to tell is taken for English.
  package var isJudged: Bool { self == .english || self == .unknown }

  /// In English, for people: "German".
  package var name: String {
    switch self {
    case .english: "English"
    case .german: "German"
    case .french: "French"
    case .spanish: "Spanish"
    case .dutch: "Dutch"
    case .portuguese: "Portuguese"
    case .italian: "Italian"
    case .swedish: "Swedish"
    case .polish: "Polish"
    case .japanese: "Japanese"
    case .chinese: "Chinese"
    case .korean: "Korean"
    case .russian: "Russian"
    case .greek: "Greek"
    case .arabic: "Arabic"
    case .hebrew: "Hebrew"
    case .hindi: "Hindi"
    case .thai: "Thai"
    case .other, .unknown: "another language"
    }
  }

  package init(of text: LetterText) {
    var counts: [LetterLanguage: Int] = [:]
    var words = 0
    var whole = 0
    var kinds: [LetterLanguage: Set<String>] = [:]
    var scripts = ScriptTally()
    for sentence in text.spoken {
      for word in text.words[sentence.words] {
        words += 1
        // What was seen by then is enough, however long the letter is.
        guard words <= 400 else { break }
        if Self.isWhole(word) { whole += 1 }
        for language in Self.byWord[word.key] ?? [] {
          counts[language, default: 0] += 1
          if words <= Self.few { kinds[language, default: []].insert(word.key) }
        }
        scripts.add(word.text)
      }
    }
    if let language = scripts.language {
      self = language
      return
    }
    let best = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    guard let best, best.value >= 2, best.value * 10 >= min(words, 400) else {
      self = whole >= Self.enough && (counts[.english] ?? 0) * 20 < whole ? .other : .unknown
      return
    }
    // In a few words "x", "y" and "e" stand for much, and one word said twice is no more than one.
    if words <= Self.few, best.key != .english, (kinds[best.key] ?? []).count < Self.fewKinds {
      self = .unknown
      return
    }
    // Names and terms of other languages stand in English letters too.
    let english = counts[.english] ?? 0
    let isEnough = best.value > 2 || english == 0
    self = english * 2 > best.value ? .english : isEnough ? best.key : .unknown
  }

  /// A text of no more words shows its language by different small words alone.
  private static let few = 20
  private static let fewKinds = 2

  /// Whether it can be a word of a language: no single letter, and without digits.
  private static func isWhole(_ word: LetterWord) -> Bool {
    word.key.count > 1 && word.shape.isDisjoint(with: [.number, .address])
      && !word.key.contains(where: \.isNumber)
  }

  /// As many words of English have some small ones among them.
  private static let enough = 30

  private static let byWord: [String: [LetterLanguage]] = {
    var result: [String: [LetterLanguage]] = [:]
    for (language, words) in smallWords {
      for word in words.split(separator: " ") { result[String(word), default: []].append(language) }
    }
    return result
  }()

  /// The commonest small words without accents; few of them are words of another language too.
  private static let smallWords: [LetterLanguage: String] = [
    .english: """
    the and to of a you for i with my your is was it that this have are be me at from we our as \
    would will not but about so if been very
    """,
    .german: """
    und der die das ich sie nicht ist mit fur von zu den ein eine mich mir auf auch im am dem \
    ihnen ihre ihr ihren war habe bei wie wir noch fur\u{308} uber nach sehr vielen dank gern
    """,
    .french: """
    et le la les de des du je vous nous une un est pour que qui dans votre vos mon ma avec sur \
    pas au ce cette ai j'ai m'a d'un j l'entretien merci tres mais plus par
    """,
    .spanish: """
    y el la los las de que en un una por para con su mi me es lo le del muy gracias no como pero \
    al se usted he fue mas sobre ha
    """,
    .dutch: """
    en de het een ik van is dat voor met op niet u uw mijn je jullie te aan bij was heb zijn om \
    ook maar naar over wij ons graag dank
    """,
    .portuguese: """
    e o a os as de que em um uma por para com seu sua minha meu me no na do da dos nao muito \
    obrigado obrigada foi mas ao mais voce sobre pela pelo
    """,
    .italian: """
    e il la i gli le di che in un una per con mio mia mi si non del della sono ho molto grazie \
    al come ma lei vostra vostro piu anche nel
    """,
    .swedish:
      "och det att jag en ett som for med av pa ar inte ni er mitt min till har om tack vi den",
    .polish: "i w na z do ze nie to jest sie za o dziekuje jak po ale oraz panstwa mnie dla bardzo",
  ]
}
