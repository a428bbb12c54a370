/// Finds an address whose domain is most likely that of the company mistyped.
enum MistypedDomain {
  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard let meeting = letter.context.meeting else { return [] }
    let known = Set(
      ([meeting.person] + meeting.others).compactMap { $0?.email }.compactMap(domain(of:)))
    return Mailboxes(letter.context.recipient ?? "").addresses.compactMap { address in
      guard let written = domain(of: address), !known.contains(written),
        let right = known.first(where: { isSlip(written, of: $0) })
      else { return nil }
      return LetterFinding(
        .misspeltName, .warn, in: .recipient, at: .start,
        "\(written) is written \(right) in the other addresses of \(meeting.company)")
    }
  }

  /// One letter too many, too few or another, or two exchanged. Names of three letters are many.
  private static func isSlip(_ written: String, of right: String) -> Bool {
    guard right.count > 5, abs(written.count - right.count) < 2 else { return false }
    return Spelling.distance(Array(written.unicodeScalars), Array(right.unicodeScalars)) == 1
  }

  private static func domain(of address: String) -> String? {
    guard let at = address.lastIndex(of: "@") else { return nil }
    let domain = address[address.index(after: at)...].lowercased()
    return domain.isEmpty ? nil : domain
  }
}
