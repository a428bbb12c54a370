import Core
import Foundation

/// What is chosen in the left pane, and how far it is scrolled.
package struct GuideState: Sendable {
  /// Which of the rows that Enter does something on, from 0.
  package var selection = 0
  /// The first row on the screen, as the rows were when it was scrolled last.
  package private(set) var top = 0 { didSet { changes += 1 } }
  /// The heading above it, and its row then: what was scrolled to stays in sight while findings come and go
  /// above it. Nil at the top.
  private var heading: (text: String, row: Int)?
  /// The step that shows what belongs into it.
  package var open: LetterStep? { didSet { changes += 1 } }
  /// The finding that was gone to last; it shows what stands beside it.
  package var shown: LetterFinding? { didSet { changes += 1 } }
  /// To which of its places, from 0.
  package var shownSite = 0 { didSet { changes += 1 } }
  /// How often what decides the rows was set anew.
  private(set) var changes = 0

  /// What Enter does something on, in the order of the rows, each once.
  func targets(in rows: [Guide.Row]) -> [Guide.Target] {
    var targets: [Guide.Target] = []
    for row in rows {
      if let target = row.target, target != targets.last { targets.append(target) }
    }
    return targets
  }

  /// What is chosen.
  func target(in rows: [Guide.Row]) -> Guide.Target? {
    let targets = targets(in: rows)
    return targets.isEmpty ? nil : targets[min(max(0, selection), targets.count - 1)]
  }

  /// The first row to be shown: scrolled no further than the last page.
  func top(for rows: [Guide.Row], height: Int) -> Int {
    let row = heading.flatMap { heading in
      rows.firstIndex { $0.isHeading && $0.pieces.first?.text == heading.text }
    }
    let moved = row.flatMap { row in heading.map { row - $0.row } } ?? 0
    return max(0, min(top + moved, rows.count - height))
  }

  private mutating func show(from row: Int, of rows: [Guide.Row]) {
    top = row
    let above = row > 0 ? rows.prefix(row + 1).lastIndex(where: \.isHeading) : nil
    heading = above.flatMap { above in rows[above].pieces.first.map { ($0.text, above) } }
  }

  /// Scrolls to the top, where the steps are and what was found.
  mutating func showTop() { (top, heading) = (0, nil) }

  /// Chooses what comes so many further; the ends hold it back.
  mutating func move(by step: Int, in rows: [Guide.Row], height: Int) {
    let count = targets(in: rows).count
    selection = max(0, min(min(selection, count - 1) + step, count - 1))
    reveal(in: rows, height: height)
  }

  /// Scrolls as far as the chosen rows need, with the heading above the first.
  mutating func reveal(in rows: [Guide.Row], height: Int) {
    guard let target = target(in: rows),
      let first = rows.firstIndex(where: { $0.target == target }),
      let last = rows.lastIndex(where: { $0.target == target })
    else { return }
    // The last row of the pane says how many more there are.
    let seen = last == rows.count - 1 ? height : height - 1
    var top = max(top(for: rows, height: height), last - seen + 1)
    // What is known below the last can be read as well.
    if target == targets(in: rows).last { top = max(top, rows.count - height) }
    show(from: max(0, min(top, selection == 0 ? 0 : first)), of: rows)
  }

  /// Scrolls by some rows, as far as there are any; what is chosen comes along where it would leave
  /// the pane.
  mutating func scroll(by step: Int, in rows: [Guide.Row], height: Int) {
    let top = max(0, min(top(for: rows, height: height) + step, rows.count - height))
    show(from: top, of: rows)
    let seen = rows.indices.filter { (top..<top + height - 1).contains($0) }
    let present = target(in: rows)
    guard !seen.contains(where: { rows[$0].target != nil && rows[$0].target == present }),
      let next = step > 0
        ? seen.first(where: { rows[$0].target != nil })
        : seen.last(where: { rows[$0].target != nil }),
      let target = rows[next].target, let place = targets(in: rows).firstIndex(of: target)
    else { return }
    selection = place
  }
}

/// When the letter is looked at by the checks: at each pause in typing.
package struct Reviewing: Sendable {
  /// What they said last.
  package internal(set) var review: LetterReview? { didSet { noteReview() } }
  /// How often what they say, or what of it is let pass, has become another.
  private(set) var changes = 0
  /// Whether the spelling checker has yet to answer for some words of the letter.
  private(set) var awaitsSpelling = false { didSet { changes += 1 } }
  /// ``State/uptime`` of the last change that they have not seen; nil where they have seen all.
  private(set) var waitingSince: Double?
  /// Checks that are not wanted for this letter.
  package internal(set) var dismissed: Set<LetterCheck.Name> = [] { didSet { noteReview() } }
  /// Words that are right in this letter, whatever a dictionary says.
  package internal(set) var accepted: Set<String> = [] { didSet { noteReview() } }
  /// Words that became the user's own since the letter was opened, the latest last.
  package internal(set) var added: [String] = [] { didSet { noteReview() } }
  /// How many findings block, and how many warn, without those that are let pass; kept, as the footer has
  /// them at each key.
  private(set) var open = (blocking: 0, warning: 0)

  /// Seconds without a key that make a pause.
  private static let pause = 0.3
  /// Seconds for which what is being made ready is left alone.
  static let moment = 0.03

  mutating func noteChange(at uptime: Double) { waitingSince = uptime }

  /// Has what is due be asked for again in a moment.
  mutating func postpone(at uptime: Double) {
    waitingSince = waitingSince.map { max($0, uptime - Self.pause + Self.moment) }
  }

  /// - Parameter review: nil where the letter could not be looked at: what was said before stays until
  ///   the next change.
  mutating func take(_ review: LetterReview?) {
    waitingSince = nil
    guard let review else { return }
    self.review = review
    awaitsSpelling = false
  }

  /// Takes in that the spelling checker has not answered for all words: they look again soon.
  mutating func awaitSpelling(at uptime: Double) {
    noteChange(at: uptime)
    awaitsSpelling = true
  }

  /// Whether the user has said that a finding is none: its check is off, or its word is right.
  func isLetPass(_ finding: LetterFinding) -> Bool {
    if dismissed.contains(finding.check) { return true }
    guard let word = finding.word else { return false }
    return accepted.contains(word) || added.contains(word)
  }

  private mutating func noteReview() {
    changes += 1
    let severities = review?.findings.filter { !isLetPass($0) }.map(\.severity) ?? []
    open = (severities.count { $0 == .block }, severities.count { $0 == .warn })
  }

  /// Seconds until the checks are to run; nil where they have nothing to look at.
  func secondsLeft(at uptime: Double) -> Double? {
    waitingSince.map { max(0, Self.pause - (uptime - $0)) }
  }
}

extension Composer {
  /// Characters above which no one sends a text as a letter, and the checks would be felt.
  private static let reviewLimit = 64 * 1024

  /// What the checks said last.
  package var review: LetterReview? { reviewing.review }

  /// Whether the letter is longer than the checks look at.
  var isTooLongToCheck: Bool { body.characters > Self.reviewLimit }

  /// Whether the user does not want a check for this letter.
  func isDismissed(_ check: LetterCheck.Name) -> Bool { reviewing.dismissed.contains(check) }

  /// What the checks said last, without what the user has said to be none.
  var openFindings: [LetterFinding] {
    isTooLongToCheck ? [] : review?.findings.filter { !isLetPass($0) } ?? []
  }

  /// Those that should keep the letter from going out as it stands; a message that was written
  /// elsewhere has none.
  /// - Parameter way: how it goes; only a mail has an address and a subject.
  func blocking(by way: Delivery.Way) -> [LetterFinding] {
    guard !body.isEmpty else { return [] }
    return openFindings.filter { $0.severity == .block && $0.check.matters(by: way) }
  }

  /// Whether the user has said that a finding is none.
  func isLetPass(_ finding: LetterFinding) -> Bool { reviewing.isLetPass(finding) }

  /// How many findings block and how many warn.
  var openCounts: (blocking: Int, warning: Int) { isTooLongToCheck ? (0, 0) : reviewing.open }

  /// The effect by which the checks look at the letter.
  var reviewEffect: Effect { .review(draft, followUp: followUpID, in: dossier) }
}

extension State {
  /// Seconds until the checks are to run; nil where there is nothing to look at.
  var secondsToReview: Double? {
    guard composer?.isTooLongToCheck == false else { return nil }
    return composer?.reviewing.secondsLeft(at: uptime)
  }

  /// The run of the checks that is due.
  var dueReview: [Effect] {
    guard secondsToReview == 0 else { return [] }
    return [composer?.reviewEffect].compactMap(\.self)
  }

  /// Takes what the checks said of the letter as it was then.
  mutating func take(_ review: LetterReview?, of followUp: UUID) {
    guard composer?.followUpID == followUp else { return }
    composer?.reviewing.take(review)
  }
}
