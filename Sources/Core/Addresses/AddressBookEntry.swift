/// A line of what the user's address book answers.
package struct AddressBookEntry: Hashable, Sendable {
  package let address: String
  /// May be empty.
  package let name: String

  package init(address: String, name: String) {
    (self.address, self.name) = (address, name)
  }

  /// So many are looked at.
  package static let most = 100

  /// Reads lines of an address, a tab, a name and whatever else; what is no such line, as the heading
  /// that some programs begin with, is passed over.
  package static func all(in output: String) -> [AddressBookEntry] {
    output.split(whereSeparator: \.isNewline).lazy.compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      let address = (fields.first ?? "").trimmed
      guard Interviewer.isAddress(address) else { return nil }
      let name = fields.count > 1 ? ControlSequences.removed(from: String(fields[1])) : ""
      let plain = name.unicodeScalars.filter {
        ![.control, .format, .lineSeparator, .paragraphSeparator].contains(
          $0.properties.generalCategory)
      }
      return AddressBookEntry(
        address: address, name: PeopleReader.cleaned(String(String.UnicodeScalarView(plain))))
    }.prefix(most).map(\.self)
  }

  /// The command with what is asked for: in the place of each `%s`, else behind all arguments, as aerc
  /// has it.
  package static func command(_ words: [String], asking query: String) -> [String] {
    let isNamed = words.dropFirst().contains { $0.contains("%s") }
    guard let program = words.first else { return [] }
    return [program] + words.dropFirst().map { $0.replacing("%s", with: query) }
      + (isNamed ? [] : [query])
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}
