import Core
import Screen

/// What went before a letter.
extension Guide {
  /// Of a longer letter no more lines are shown than these.
  private static let lines = 200

  /// What the letter is for.
  var purpose: LetterPurpose {
    composer.followUp.map {
      LetterPurpose(of: $0, in: composer.dossier.interview, home: home)
    } ?? .first
  }

  /// The messages that went out to the same person, the latest first, each with its text, of which
  /// any line can be put in.
  var earlier: [Row] {
    let sent = composer.followUp?.deliveries.reversed() ?? []
    guard !sent.isEmpty else { return [] }
    var rows = [Row(""), heading("SENT BEFORE")]
    var number = 0
    for (place, delivery) in sent.enumerated() {
      if place > 0 { rows.append(Row("")) }
      let at = TimeText.full(home.wallClock(at: delivery.at))
      rows += heading(of: delivery, "\(at) \(delivery.way.phrase)", isLast: place == 0)
      rows += folded(delivery.subject, "  ", .strong)
      guard !delivery.body.isBlank else { continue }
      let lines = delivery.body.split(
        maxSplits: Self.lines, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for line in lines.prefix(Self.lines) {
        number += 1
        let text = String(line)
        rows +=
          text.isBlank
          ? [Row("")] : folded(text, "  ", .plain, target: .text(text, .earlier(number)))
      }
    }
    return rows
  }

  private func heading(of delivery: Delivery, _ words: String, isLast: Bool) -> [Row] {
    guard delivery.returned != nil else { return folded(words, "  ", .plain, first: "✓ ") }
    let reason = isLast ? composer.followUp?.bounce?.text ?? "" : ""
    let end = reason.isBlank ? "it did not arrive" : "it came back: \(reason)"
    return folded("\(words): \(end)", "  ", .late, first: "! ")
  }
}
