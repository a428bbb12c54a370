/// The people whom a recipient line names.
package struct Mailboxes: Sendable {
  struct Person: Sendable {
    /// As the line has it; empty where it is an address alone.
    let name: String
    /// Empty where there is none.
    let email: String
    /// The words of the name, or else those of the address that may be names.
    let words: [NameWord]

    init(name: String, email: String) {
      self.name = name
      self.email = email
      let isAddress = name.contains("@")
      words = NameWord.all(ofPerson: name.isEmpty || isAddress ? Self.nameParts(of: email) : name)
    }

    /// "ben okafor" of "ben.okafor@northwind.example"; empty of "jobs@northwind.example".
    private static func nameParts(of email: String) -> String {
      let local = email.prefix { $0 != "@" && $0 != "+" }
      let parts = local.split { ".-_".contains($0) || $0.isNumber }
      guard parts.count > 1,
        !parts.contains(where: { SharedMailbox.isNamed(by: $0.lowercased()) })
      else { return "" }
      return parts.joined(separator: " ")
    }
  }

  let people: [Person]

  /// The addresses of all.
  package var addresses: [String] { people.map(\.email).filter { !$0.isEmpty } }

  /// - Parameter line: `Name <address>`, an address or a name, several parted by commas.
  package init(_ line: String) {
    var people: [Person] = []
    var rest = line[...]
    while let part = Self.next(&rest) {
      let trimmed = part.trimmed
      guard !trimmed.isEmpty else { continue }
      guard let open = trimmed.lastIndex(of: "<"), trimmed.hasSuffix(">") else {
        people.append(
          trimmed.contains("@")
            ? Person(name: "", email: trimmed) : Person(name: trimmed, email: ""))
        continue
      }
      var name = trimmed[..<open].trimmed
      if name.hasPrefix("\""), name.hasSuffix("\""), name.count > 1 {
        name = String(name.dropFirst().dropLast())
      }
      // "Ruiz, Ana" is how address books sort.
      let halves = name.split(separator: ",")
      if halves.count == 2 { name = "\(String(halves[1]).trimmed) \(String(halves[0]).trimmed)" }
      let email = trimmed[trimmed.index(after: open)...].dropLast()
      people.append(Person(name: name, email: String(email)))
    }
    self.people = people
  }

  /// Up to the next comma outside quotation marks.
  private static func next(_ rest: inout Substring) -> String? {
    guard !rest.isEmpty else { return nil }
    var isQuoted = false
    let end = rest.firstIndex { character in
      if character == "\"" { isQuoted.toggle() }
      return (character == "," || character == ";") && !isQuoted
    }
    let part = String(rest[..<(end ?? rest.endIndex)])
    rest = end.map { rest[rest.index(after: $0)...] } ?? ""
    return part
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}
