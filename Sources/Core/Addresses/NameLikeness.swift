/// Whether two names may be those of one person.
package enum NameLikeness: Int, Comparable, Sendable {
  /// Another person.
  case other
  /// One of them says the given name alone.
  case givenAlone
  case same

  package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

  /// Middle names, second family's names, the order and accents may differ; "ue" is "ü".
  package init(_ one: String, _ other: String) {
    let (ones, others) = (Self.forms(of: one), Self.forms(of: other))
    self = ones.flatMap { one in others.map { Self.compared(one, $0) } }.max() ?? .other
  }

  /// The words by which a name is looked up, as ``AddressSighting`` keeps them: the first and the last.
  package static func beginnings(of name: String) -> [String] {
    Array(Set(forms(of: name).flatMap { [$0.first, $0.last].compactMap(\.self) })).sorted()
  }

  private static func forms(of name: String) -> [[String]] {
    let lower = PersonName(name).words.joined(separator: " ").lowercased()
    let forms = [lower.expandingUmlauts.unaccented, lower.unaccented].map { text in
      text.filter { !"'’".contains($0) }
        .split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
    return Array(Set(forms)).filter { !$0.isEmpty }
  }

  private static func compared(_ one: [String], _ other: [String]) -> NameLikeness {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard let first = short.first, let last = short.last else { return .other }
    if short.count == 1 {
      return long.count == 1
        ? (short == long ? .same : .other)
        : first == long[0] ? .givenAlone : .other
    }
    if short.sorted() == long.sorted() { return .same }
    guard first == long[0] else { return .other }
    if last == long[long.count - 1] { return .same }
    var rest = long[...]
    let isPart = short.allSatisfy { word in
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
    return isPart ? .same : .other
  }
}
