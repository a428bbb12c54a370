import Core

/// What tells texts of one letter from each other.
enum TellingTexts {
  /// What tells each of several texts of a letter from the others: the first line that is not the same in
  /// all of them, from shortly before the difference; where the letters are alike, subject or recipient.
  static func of(_ drafts: [Draft]) -> [String] {
    let bodies = drafts.map {
      $0.body.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.isBlank }
    }
    for number in 0..<(bodies.map(\.count).max() ?? 0) {
      let row = bodies.map { $0.indices.contains(number) ? $0[number] : nil }
      if Set(row).count > 1 { return fromDifference(row) }
    }
    for row in [drafts.map { "Subject: \($0.subject)" }, drafts.map { "To: \($0.recipient)" }]
    where Set(row).count > 1 {
      return row
    }
    return bodies.map { $0.first ?? "" }
  }

  /// Characters that are shown before the difference at most.
  private static let context = 20

  /// - Parameter row: a line of each text; nil where that text has ended.
  private static func fromDifference(_ row: [String?]) -> [String] {
    let lines = row.compactMap { $0.map(Array.init) }
    let first = lines.first ?? []
    let common = first.indices.prefix { at in
      lines.allSatisfy { $0.count > at && $0[at] == first[at] }
    }.count
    var start = lines.count < row.count ? 0 : max(0, common - context)
    while start > 0, start < common, !first[start - 1].isWhitespace { start += 1 }
    return row.map { line in
      guard let line else { return "(ends before that)" }
      return start == 0 ? line : "…" + line.dropFirst(start)
    }
  }
}
