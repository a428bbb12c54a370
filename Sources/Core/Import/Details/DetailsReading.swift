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

  /// Without the number by which the company keeps it: "Nurse (R-1234)", "Nurse - JR10023".
  static func withoutRequisition(_ role: String) -> String {
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
