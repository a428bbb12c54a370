extension TableRow.Person {
  /// Whether what stands behind a name is that person's title, such as "CTO" or "Engineering Manager", and
  /// no other person: "Ann Baker" has a trade's name.
  package static func isTitle(_ part: String) -> Bool {
    let words = part.split(separator: " ")
    guard let first = words.first?.lowercased(), SummaryTrades.isTitle(part) else { return false }
    return !NameLexicon.isGivenName(first) && !SummaryWords.honorifics.contains(first)
      && !part.contains("@")
  }
}
