import Core
import Screen

/// What the detail says of an interview besides its people: its notes, each over as many rows as it
/// needs, and where it is.
struct DetailFacts: Sendable {
  /// What it depends on besides the interview.
  struct Setting: Hashable, Sendable {
    /// For the texts, behind their labels.
    let columns: Int
    /// Whether the time is said as well.
    let withTime: Bool
    let today: CivilDate
  }

  let setting: Setting
  let lines: [(label: String, text: String)]

  /// Rows of one note, more than any window shows.
  private static let longest = 200
  /// Rows of an answer, with whom it is from.
  private static let linesOfAnswer = 6

  init(of dossier: Dossier, in setting: Setting, home: Zone) {
    self.setting = setting
    let interview = dossier.interview
    var lines: [(String, String)] = []
    if setting.withTime { lines.append(("When", TimeText.full(interview.schedule, home: home))) }
    for followUp in dossier.followUps {
      lines += Self.bounce(of: followUp, in: setting)
      for (mail, label) in [(followUp.answer, "Answer"), (followUp.word, "Wrote")] {
        guard let mail else { continue }
        lines += Self.mail(mail, from: followUp.addressee, label: label, in: setting, home: home)
      }
    }
    for hint in dossier.followUps.compactMap(\.hint) {
      lines += Self.mail(
        hint, from: "a mail from \(hint.domain)", label: "Hint", in: setting, home: home)
    }
    for note in dossier.notes {
      let until =
        note.promised.map { " (by \(TimeText.dayInText($0, now: setting.today)))" } ?? ""
      lines += Self.rows(of: note.text + until, label: note.kind.label, columns: setting.columns)
    }
    if !interview.location.isEmpty { lines.append(("Place", interview.location)) }
    if !interview.link.isEmpty { lines.append(("Link", interview.link)) }
    self.lines = lines
  }

  /// Whom a mail is from and its first lines.
  private static func mail(
    _ mail: KeptMail, from sender: String, label: String, in setting: Setting, home: Zone
  ) -> [(label: String, text: String)] {
    let when = TimeText.momentInText(home.wallClock(at: mail.at), now: setting.today)
    return Array(
      rows(
        of: "\(sender), \(when)\(mail.senseWords):\n\(mail.text)", label: label,
        columns: setting.columns
      ).prefix(linesOfAnswer))
  }

  /// Why a letter came back, in full: the person's own line has no room for it.
  private static func bounce(
    of followUp: FollowUp, in setting: Setting
  ) -> [(label: String, text: String)] {
    guard followUp.resolution == nil, let bounce = followUp.bounce, !bounce.text.isBlank else {
      return []
    }
    return Array(
      rows(
        of: "\(followUp.addressee): \(bounce.text)", label: "Returned", columns: setting.columns
      ).prefix(linesOfAnswer))
  }

  /// A text's lines as they were typed but for empty ones, over as many rows as each needs, the first
  /// behind its label.
  private static func rows(
    of text: String, label: String, columns: Int
  ) -> [(label: String, text: String)] {
    let rows = foldLines(text, columns: columns, limit: longest).filter { !$0.isEmpty }
    return rows.enumerated().map { ($0 == 0 ? label : "", $1) }
  }
}

extension DetailPane {
  /// What is said below the people in so many columns: as it was kept, where it still holds.
  func facts(
    _ dossier: Dossier, withTime: Bool, columns: Int
  ) -> [(label: String, text: String)] {
    let setting = setting(dossier, withTime: withTime, columns: columns)
    if let kept = state.queue.facts, kept.setting == setting { return kept.lines }
    return DetailFacts(of: dossier, in: setting, home: state.home).lines
  }

  /// What that depends on.
  func setting(_ dossier: Dossier, withTime: Bool, columns: Int) -> DetailFacts.Setting {
    let today = dossier.interview.schedule.clock(home: state.home).wallClock(at: state.now).date
    return DetailFacts.Setting(columns: columns, withTime: withTime, today: today)
  }
}

extension State {
  /// Keeps what the detail says until the interview or the window is another: a note may be as long as
  /// a book, and is to be folded once, not for each picture.
  mutating func keepDetailFacts() {
    guard focus == .queue, let dossier = queue.dossier, let area = queueLayout.detail,
      area.rows > 0
    else { return }
    let pane = DetailPane(state: self)
    let setting = pane.setting(
      dossier, withTime: !pane.title(dossier, in: area).isWhenShown,
      columns: area.columns - DetailPane.factsColumn - 1)
    guard queue.facts?.setting != setting else { return }
    queue.facts = DetailFacts(of: dossier, in: setting, home: home)
  }
}
