import Core
import Screen

/// What the checks found, in the left pane.
extension Guide {
  /// How much is said of what was found.
  enum CheckDetail {
    /// Each finding by itself.
    case whole
    /// What one check found several times in one row.
    case folded
    /// The same, and one row of each other finding.
    case brief
  }

  /// - Parameters:
  ///   - least: as many findings are there at least.
  ///   - room: as many rows are to be had for more of them.
  func checks(
    _ detail: CheckDetail = .whole, least: Int = .max, room: Int = .max
  ) -> [Row] {
    if composer.isTooLongToCheck {
      return [Row(""), heading("CHECKS"), Row("  too long to be checked", .muted)]
    }
    guard composer.review != nil, !composer.body.isEmpty else { return [] }
    let groups = groups(detail)
    var rows = [Row(""), heading("CHECKS")]
    if groups.isEmpty {
      rows.append(
        composer.reviewing.awaitsSpelling
          ? Row("· checking the spelling …", .muted) : Row("✓ nothing to mend", .good))
    }
    let decided = decided
    for (number, group) in groups.enumerated() {
      let lines = lines(of: group, groups.count > 1 ? detail : .folded)
      let last = number + 1 < groups.count ? 1 : 0
      if number >= least, rows.count + lines.count + last + decided.count > room {
        let left = groups[number...].reduce(0) { $0 + $1.count }
        var row = Row("  … \(left) more", .muted)
        row.things = left
        rows.append(row)
        break
      }
      rows += lines
    }
    return rows + decided
  }

  /// What was found, as it goes together: each by itself, or all of a check at the place of its first.
  private func groups(_ detail: CheckDetail) -> [[LetterFinding]] {
    let findings = composer.openFindings
    guard detail != .whole else { return findings.map { [$0] } }
    let all = Dictionary(grouping: findings, by: \.check)
    return findings.compactMap { finding in
      guard let group = all[finding.check], LetterCheck.named(finding.check)?.several != "" else {
        return [finding]
      }
      return group.first == finding ? group : nil
    }
  }

  private func lines(of group: [LetterFinding], _ detail: CheckDetail) -> [Row] {
    guard let first = group.first else { return [] }
    guard group.count > 1, let check = LetterCheck.named(first.check) else {
      return lines(of: first, limit: detail == .brief ? 1 : 4)
    }
    var row = Row("", target: .check(check.name))
    row.pieces = [first.severity.mark, ("\(group.count) \(check.several)", .plain)]
    let shown = composer.guide.shown.flatMap { group.contains($0) ? $0 : nil }
    return [row] + (detail == .brief ? [] : shown.map { beside($0) } ?? [])
  }

  /// What the user has said to be none, each of which is taken back by Enter.
  private var decided: [Row] {
    let reviewing = composer.reviewing
    return reviewing.dismissed.map(\.rawValue).sorted().compactMap(LetterCheck.Name.init).map {
      Row("  off: \($0.rawValue)", .muted, target: .dismissed($0))
    }
      + reviewing.accepted.sorted().map {
        Row("  right here: \($0)", .muted, target: .accepted($0))
      }
      + reviewing.added.map { Row("  your word: \($0)", .muted, target: .ownWord($0)) }
  }

  /// - Parameter limit: of the sentence no more rows are shown.
  private func lines(of finding: LetterFinding, limit: Int) -> [Row] {
    let hasPlace = finding.part == .body && !finding.place.range.isEmpty
    let text = (hasPlace ? "line \(finding.place.line): " : "") + finding.message
    // What could stand there instead is listed once the word is gone to.
    let limit = min(limit, finding.mayBeOwnWord ? 2 : 4)
    var rows = folded(text, "  ", .plain, limit: limit, target: .finding(finding))
    if !rows.isEmpty {
      let rest = String(rows[0].pieces[0].text.dropFirst(2))
      rows[0].pieces = [finding.severity.mark, (rest, .plain)]
    }
    return rows + (composer.guide.shown == finding ? beside(finding) : [])
  }

  /// What stands beside the finding that was gone to: a sentence of another letter, and what could stand
  /// there instead.
  private func beside(_ finding: LetterFinding) -> [Row] {
    var rows: [Row] = []
    if let twin = finding.site(composer.guide.shownSite).twin {
      rows += folded("to \(twin.addressee): “\(twin.sentence)”", "    ", .muted, limit: 4)
    }
    for suggestion in finding.suggestions.prefix(5) {
      rows += folded("⏎ \(suggestion)", "    ", .accent, target: .suggestion(suggestion, finding))
    }
    return rows
  }
}

extension LetterCheck.Severity {
  /// What stands before a finding.
  fileprivate var mark: (text: String, style: Style) {
    switch self {
    case .block: ("✗ ", .late)
    case .warn: ("! ", .due)
    case .hint: ("· ", .muted)
    }
  }
}
