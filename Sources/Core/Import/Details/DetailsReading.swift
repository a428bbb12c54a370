/// What a description says of company, role and round, each with the words that say it.
struct DetailsReading {
  typealias Found = (value: String, words: String)

  private(set) var company: Found?
  private(set) var role: Found?
  private(set) var round: Found?

  init(_ details: EventDetails) {
    func value(_ labels: Set<String>) -> Found? {
      details.value(of: labels).map { ($0.value, "“\($0.label): …”") }
    }
    company = value(Self.companyLabels)
    role = value(Self.roleLabels)
    round = value(Self.roundLabels)
    for line in details.lines where role == nil || company == nil {
      let sentence = Self.sentence(line)
      if role == nil, let found = sentence.role { role = (found, "“\(found)”") }
      if company == nil, let found = sentence.company { company = (found, "“\(found)”") }
    }
    if let found = role { role = (Self.withoutRequisition(found.value), found.words) }
  }

  private static let companyLabels: Set<String> = [
    "company", "employer", "organisation", "organization", "unternehmen", "firma", "arbeitgeber",
    "entreprise", "societe", "employeur", "empresa", "compania",
  ]
  private static let roleLabels: Set<String> = [
    "position", "role", "job title", "job", "job role", "title", "vacancy", "opening", "post",
    "position title", "stelle", "rolle", "position/stelle", "stellenbezeichnung", "poste",
    "intitule du poste", "puesto", "cargo", "vacante", "ruolo", "posizione", "functie",
  ]
  private static let roundLabels: Set<String> = [
    "round", "stage", "interview type", "interview stage", "interview", "step", "runde", "etape",
    "ronda", "fase", "type of interview", "format",
  ]

  /// Behind which words a role begins, and which ends it.
  private static let roleFrames: [(before: [String], after: [String])] = [
    (["for", "the"], ["position", "role", "opening", "vacancy", "post", "job", "opportunity"]),
    (["for", "our"], ["position", "role", "opening", "vacancy", "post", "job", "opportunity"]),
    (["about", "the"], ["position", "role", "opening", "vacancy", "post", "job", "opportunity"]),
    (["to", "the"], ["position", "role", "opening", "vacancy", "post", "job", "opportunity"]),
    (["position", "of"], []), (["role", "of"], []), (["position", "as"], []), (["post", "of"], []),
    (["stelle", "als"], []), (["stelle", "als", "als"], []), (["bewerbung", "als"], []),
    (["position", "als"], []), (["poste", "de"], []), (["poste", "d"], []), (["puesto", "de"], []),
    (["vacante", "de"], []),
  ]
  private static let framesByWord = Dictionary(grouping: roleFrames) { $0.before[0] }
  /// No role is longer.
  private static let mostWords = 6

  /// A role, and the company behind it, as a sentence names them: "for the Data Analyst position at
  /// Globex".
  private static func sentence(_ line: String) -> (role: String?, company: String?) {
    let text = EventText(line, longest: 400)
    for index in text.words.indices {
      for frame in framesByWord[text.words[index].key] ?? []
      where begins(text, at: index, with: frame.before) {
        let start = index + frame.before.count
        guard let end = end(in: text, from: start, frame.after), end > start else { continue }
        let role = text.quote(start..<end)
        guard isRole(text, start..<end, hasEnd: !frame.after.isEmpty) else { continue }
        return (role, company(in: text, from: end + (frame.after.isEmpty ? 0 : 1)))
      }
    }
    return (nil, nil)
  }

  private static func begins(_ text: EventText, at index: Int, with words: [String]) -> Bool {
    guard index + words.count < text.words.count else { return false }
    return words.indices.allSatisfy { offset in
      text.words[index + offset].key == words[offset]
        && (offset == 0 || !text.words[index + offset].isAfterBreak)
    }
  }

  /// Where a role ends: before one of some words, or, where none has to follow, before the first word
  /// that goes on with the sentence.
  private static func end(in text: EventText, from start: Int, _ after: [String]) -> Int? {
    for index in start..<min(start + mostWords + 1, text.words.count) {
      let word = text.words[index]
      if after.contains(word.key), index > start { return index }
      let isOver = (word.isAfterBreak && index > start) || closing.contains(word.key)
      if isOver { return after.isEmpty ? index : nil }
    }
    guard after.isEmpty else { return nil }
    return text.words.count <= start + mostWords ? text.words.count : nil
  }

  private static let closing: Set<String> = [
    "at", "with", "in", "on", "and", "to", "we", "is", "bei", "beim", "im", "und", "wir", "zu",
    "chez", "et", "nous", "en", "y", "para", "has", "have", "will", "you", "ihre", "sie", "dans",
  ]

  /// Whether words name a role: a profession stands among them, or a sentence that can hold nothing
  /// else holds words with capitals.
  private static func isRole(_ text: EventText, _ words: Range<Int>, hasEnd: Bool) -> Bool {
    let written = words.map { text.text[text.words[$0].range] }
    if SummaryTrades.name(written.map { $0.lowercased() }) { return true }
    return hasEnd && written.contains { $0.first?.isUppercase == true }
  }

  /// The words with capitals behind "at".
  private static func company(in text: EventText, from start: Int) -> String? {
    guard start < text.words.count,
      ["at", "with", "bei", "chez", "en"].contains(text.words[start].key)
    else { return nil }
    let names = text.words.indices[(start + 1)...].prefix { index in
      text.text[text.words[index].range].first?.isUppercase == true
        && (index == start + 1 || !text.words[index].isAfterBreak)
    }.prefix(4)
    guard let first = names.first, let last = names.last else { return nil }
    return text.quote(first..<last + 1)
  }

  /// Without the number by which the company keeps it: "Nurse (R-1234)", "Nurse - JR10023".
  private static func withoutRequisition(_ role: String) -> String {
    for mark in [" (", " - ", " – ", " #", " | ", " ["] {
      guard let cut = role.range(of: mark) else { continue }
      let rest = role[cut.upperBound...]
      if rest.contains(where: \.isNumber), rest.allSatisfy({ !$0.isWhitespace }) {
        return String(role[..<cut.lowerBound])
      }
    }
    return role
  }
}
