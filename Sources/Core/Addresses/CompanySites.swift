/// The names under which a company's domain may be registered, to tell its addresses from others.
package struct CompanySites: Hashable, Sendable {
  /// In lower case, letters and digits alone: "northwindtraders", "northwind".
  package let names: Set<String>

  /// - Parameter company: as the interview has it.
  package init(_ company: String) {
    let words = company.unaccented.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let name = LegalForms.name(company)
    var names: Set<String> = [
      words.joined(), name.joined(), LegalForms.name(company.writtenOut).joined(),
    ]
    // "Northwind" of Northwind Traders; a short first word is that of too many.
    if name.count > 1, let first = name.first, first.count >= Self.shortest { names.insert(first) }
    names.remove("")
    self.names = names
  }

  private static let shortest = 5

  /// Whether a domain is registered under one of the names.
  func holds(_ domain: MailDomain) -> Bool { names.contains(domain.site) }
}

extension MailDomain {
  /// The name that was registered, in letters and digits alone; empty where anyone can have an address
  /// there, or a system has them.
  var site: String {
    guard !isPublicMail, !isSystem, let label = ownLabel else { return "" }
    return label.filter { $0.isLetter || $0.isNumber }
  }
}
