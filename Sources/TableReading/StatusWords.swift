import Core

/// What a status says of how an application ended.
enum StatusWords {
  /// What was read of a status.
  struct Reading: Hashable {
    /// nil where it says nothing of an end.
    var outcome: Role.Outcome?
    /// The word that a misspelt one was taken for.
    var meant: String?
  }

  static func read(_ status: String) -> Reading {
    let text = status.unaccented
    let words = text.split { !$0.isLetter && $0 != "'" }.map(String.init)
    guard !words.isEmpty else { return Reading() }
    if let outcome = outcome(text, words) { return Reading(outcome: outcome) }
    guard !words.contains(where: negations.contains) else { return Reading() }
    for word in words where word.count >= 5 && word.allSatisfy(\.isASCII) {
      if let (meant, outcome) = misspelt.first(where: { isMisspelt(word, for: $0.word) }) {
        return Reading(outcome: outcome, meant: meant)
      }
    }
    return Reading()
  }

  private static func outcome(_ text: String, _ words: [String]) -> Role.Outcome? {
    func holds(_ stems: [String]) -> Bool {
      stems.contains { stem in
        if !stem.allSatisfy(\.isASCII) || stem.contains(" ") { return text.contains(stem) }
        return words.indices.contains { index in
          words[index].hasPrefix(stem)
            && (index == 0 || !negations.contains(words[index - 1]))
        }
      }
    }
    let isOffer = holds(offers)
    if holds(withdrawals) { return .withdrawn }
    // "Offer declined": it is the user who declined.
    if isOffer, holds(["declin", "reject", "turned down", "abgelehnt", "refus", "rechaz"]) {
      return .withdrawn
    }
    if holds(rejections) { return .rejected }
    return isOffer ? .offer : nil
  }

  private static let negations: Set<String> = [
    "no", "not", "non", "never", "without", "kein", "keine", "nicht", "pas", "sin", "nao", "niet",
    "geen", "nie", "inte", "ikke", "nincs", "awaiting", "pending", "hoping",
  ]

  private static let rejections = [
    "reject", "unsuccessful", "not selected", "turned down", "no longer under consideration",
    "not moving forward", "abgelehnt", "absage", "abgesagt", "refus", "rechaz", "descartad",
    "afgewezen", "afwijzing", "rifiutat", "scartat", "respint", "recusad", "rejeitad", "reprovad",
    "odrzuc", "avslag", "afslag", "hylatty", "hylkays", "zamitnut", "reddedil", "отказ", "отклон",
    "不合适", "未通过", "未通過", "拒", "淘汰", "挂", "不採用", "不采用", "見送り", "落選", "불합격", "탈락",
  ].map(\.unaccented)

  private static let offers = [
    "offer", "accepted", "hired", "angebot", "zusage", "zugesagt", "eingestellt", "embauch",
    "contratad", "aceptad", "aangenomen", "aanbod", "assunt", "accettat", "aceit", "aprovad",
    "zatrudnion", "erbjud", "anstalld", "ansatt", "ansat", "tilbud", "tarjous", "nabidk", "teklif",
    "kabul", "оффер", "предложен", "принят", "录用", "錄取", "录取", "内定", "採用", "합격", "최종합격",
  ].map(\.unaccented)

  private static let withdrawals = [
    "withdr", "i declined", "zuruckgezogen", "retire ma", "retirad", "desist", "ingetrokken",
    "teruggetrokken", "ritirat", "wycofa", "vetaytynyt", "отозва", "撤回", "放弃", "放棄", "辞退", "취소",
  ].map(\.unaccented)

  private static let misspelt: [(word: String, outcome: Role.Outcome)] = [
    ("rejected", .rejected), ("rejection", .rejected), ("accepted", .offer),
    ("withdrawn", .withdrawn),
  ]

  /// Whether a word is another with one letter too few, too many, or in another's place, or with
  /// letters that are held down.
  private static func isMisspelt(_ word: String, for meant: String) -> Bool {
    if collapsed(word) == collapsed(meant) { return true }
    let (short, long) =
      word.count < meant.count ? (Array(word), Array(meant)) : (Array(meant), Array(word))
    guard long.count - short.count <= 1 else { return false }
    let first = zip(short, long).prefix { $0 == $1 }.count
    let rest = short.count == long.count ? first + 1 : first
    return Array(short.dropFirst(rest)) == Array(long.dropFirst(first + 1))
  }

  private static func collapsed(_ word: String) -> String {
    word.reduce(into: "") { if $0.last != $1 { $0.append($1) } }
  }

  /// Whether a cell says yes; nil where it says neither yes nor no.
  static func isYes(_ cell: String) -> Bool? {
    let cell = cell.trimmed
    guard cell.utf8.count <= 9 else { return nil }
    return switch cell.unaccented {
    case "yes", "true", "y", "x", "1", "ja", "oui", "si", "sim", "tak", "✓", "✔", "☑", "✅", "是",
      "はい", "예", "да":
      true
    case "no", "false", "n", "0", "nein", "non", "nao", "nie", "nee", "nej", "☐", "❌", "否", "いいえ",
      "아니오", "нет", "":
      false
    default: nil
    }
  }
}
