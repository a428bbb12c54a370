/// An address as it is shown before anything goes to it: the one that counts, and what may deceive about
/// it.
package struct AddressLook: Hashable, Sendable {
  /// "Jane Doe <jane@xn--globx-6ra.example>": the name, and the address by which servers find it.
  package let shown: String
  /// What to look at twice, as sentences without a full stop.
  package let notes: [String]

  package init(_ mailbox: OutgoingMessage.Mailbox) {
    let (name, address) = (mailbox.name, mailbox.address)
    shown = name.isEmpty ? address : "\(name) <\(address)>"
    var notes: [String] = []
    if name.contains("@"), name.lowercased() != address.lowercased() {
      notes.append("the name “\(name)” looks like an address; it goes to \(address)")
    }
    if mailbox.readable != address {
      let (domain, ascii) = (Self.domain(of: mailbox.readable), Self.domain(of: address))
      if let mixed = domain.split(separator: ".").map(Script.all).first(where: { $0.count > 1 }) {
        notes.append(
          "the domain \(domain) mixes \(mixed.map(\.rawValue).joined(separator: " and ")) letters, "
            + "as forged ones do")
      }
      notes.append("mail servers know the domain \(domain) as \(ascii)")
    }
    self.notes = notes
  }

  private static func domain(of address: String) -> String {
    address.split(separator: "@").last.map(String.init) ?? ""
  }
}

/// Scripts that have letters which look like those of another one of them.
private enum Script: String, CaseIterable {
  case latin = "Latin"
  case greek = "Greek"
  case cyrillic = "Cyrillic"
  case armenian = "Armenian"
  case cherokee = "Cherokee"

  private var ranges: [ClosedRange<UInt32>] {
    switch self {
    case .latin: [0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF]
    case .greek: [0x370...0x3FF, 0x1F00...0x1FFF]
    case .cyrillic: [0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F]
    case .armenian: [0x530...0x58F]
    case .cherokee: [0x13A0...0x13FF, 0xAB70...0xABBF]
    }
  }

  /// Those of which a label has letters.
  static func all(in label: Substring) -> [Script] {
    allCases.filter { script in
      label.unicodeScalars.contains { scalar in
        script.ranges.contains { $0.contains(scalar.value) }
      }
    }
  }
}
