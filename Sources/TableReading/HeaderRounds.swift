import Core

/// Columns that are called like a round: a day in one is the day of that interview.
enum HeaderRounds {
  /// The round that a title names, as the title writes it; nil where it names none.
  static func round(of title: String) -> String? {
    var words = title.split { $0.isWhitespace || $0 == "_" }.map(String.init)
    if let last = words.last, words.count > 1, dateWords.contains(HeaderWords.key(last)) {
      words.removeLast()
    }
    let name = words.joined(separator: " ")
    let key = HeaderWords.key(name)
    if english.contains(key) { return name.lowercased().replacing("hr ", with: "HR ") }
    return others.contains(key) ? name : nil
  }

  /// "Phone" is a number to call unless other columns are rounds.
  static func isPhone(_ title: String) -> Bool { HeaderWords.key(title) == "phone" }

  private static let dateWords: Set<String> = ["date", "day", "datum", "time"]

  private static func keys(_ names: [String]) -> Set<String> { Set(names.map(HeaderWords.key)) }

  private static let english = keys([
    "phone screen", "phone interview", "phone call", "recruiter chat", "recruiter screen",
    "recruiter call", "recruiter interview", "HR interview", "HR screen", "HR call",
    "hiring manager interview", "hiring manager call", "screening call", "screening interview",
    "initial interview", "initial screen", "intro call", "technical interview", "tech interview",
    "tech screen", "technical screen", "coding interview", "system design interview", "on-site",
    "on-campus", "on-site interview", "panel interview", "team interview", "panel",
    "behavioural interview", "behavioral interview", "cultural fit interview", "final round",
    "final interview", "video interview", "super day", "first round", "second round",
    "third round", "fourth round", "first interview", "second interview", "third interview",
    "fourth interview", "1st round", "2nd round", "3rd round", "4th round", "1st interview",
    "2nd interview", "3rd interview", "4th interview",
  ])

  private static let others = keys([
    "Telefoninterview", "Telefongespräch", "Erstgespräch", "Zweitgespräch", "Probearbeiten",
    "Kennenlernen", "Probetag", "entretien RH", "entretien technique", "premier entretien",
    "deuxième entretien", "second entretien", "entrevista técnica", "entrevista con RRHH",
    "primera entrevista", "segunda entrevista", "primo colloquio", "secondo colloquio",
    "primeira entrevista", "eerste gesprek", "tweede gesprek", "一面", "二面", "三面", "四面", "终面",
    "HR面", "初面", "一次面接", "二次面接", "三次面接", "最終面接", "1차 면접", "최종 면접",
  ])
}
