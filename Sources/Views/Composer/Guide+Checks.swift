import Core
import Screen

/// What the checks found, in the left pane.
extension Guide {
  /// - Parameters:
  ///   - least: as many findings are there at least.
  ///   - room: as many rows are to be had for more of them.
  func checks(least: Int = .max, room: Int = .max) -> [Row] {
    if composer.isTooLongToCheck {
      return [Row(""), heading("CHECKS"), Row("  too long to be checked", .muted)]
    }
    guard composer.review != nil, !composer.body.isEmpty else { return [] }
    let findings = composer.openFindings
    var rows = [Row(""), heading("CHECKS")]
    if findings.isEmpty {
      rows.append(
        composer.reviewing.awaitsSpelling
          ? Row("· checking the spelling …", .muted) : Row("✓ nothing to mend", .good))
    }
    let decided = decided
    for (number, finding) in findings.enumerated() {
      let lines = lines(of: finding)
      let rest = findings.count - number
      let last = rest > 1 ? 1 : 0
      if number >= least, rows.count + lines.count + last + decided.count > room {
        rows.append(Row("  … \(rest) more", .muted))
        break
      }
      rows += lines
    }
    return rows + decided
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

  private func lines(of finding: LetterFinding) -> [Row] {
    let (mark, style): (String, Style) =
      switch finding.severity {
      case .block: ("✗ ", .late)
      case .warn: ("! ", .due)
      case .hint: ("· ", .muted)
      }
    let hasPlace = finding.part == .body && !finding.place.range.isEmpty
    let text = (hasPlace ? "line \(finding.place.line): " : "") + finding.message
    // What could stand there instead is listed once the word is gone to.
    let limit = finding.mayBeOwnWord ? 2 : 4
    var rows = folded(text, "  ", .plain, limit: limit, target: .finding(finding))
    if !rows.isEmpty {
      rows[0].pieces = [(mark, style), (String(rows[0].pieces[0].text.dropFirst(2)), .plain)]
    }
    if let twin = finding.twin, composer.guide.shown == finding {
      rows += folded("to \(twin.addressee): “\(twin.sentence)”", "    ", .muted, limit: 4)
    }
    if composer.guide.shown == finding {
      for suggestion in finding.suggestions.prefix(5) {
        rows += folded("⏎ \(suggestion)", "    ", .accent, target: .suggestion(suggestion, finding))
      }
    }
    return rows
  }
}
