import Core
import Foundation

/// What a template can name. The raw value is the name between the braces.
package enum TemplateField: String, CaseIterable, Sendable {
  case greeting
  case firstName = "first-name"
  case name
  case title
  case others
  case company, role, round, day, time
  case need, learned, gap, promise
  case promisedDay = "promised-day"
  case sentDay = "sent-day"
  case me, signature

  /// What it stands for, as the manual says it.
  package var about: String {
    switch self {
    case .greeting: "“Hi Ana,” or “Dear Dr. Ruiz,”, and “Hello,” where no name is known"
    case .firstName: "the person's first name"
    case .name: "the person's whole name"
    case .title: "the person's title"
    case .others: "the others who were there, as “Ben Okafor and Chen Li”"
    case .company: "the company"
    case .role: "the position"
    case .round: "the round, as “phone screen”"
    case .day: "the day of the interview, as “Friday” or, a week away, “Friday, 20 November”"
    case .time: "the time at which it began, in its own zone"
    case .need: "the note of what they need, in brackets: to be put into other words"
    case .learned: "the note of what you learned, likewise"
    case .gap: "the note of a gap that you felt, likewise"
    case .promise: "the note of what they promised, likewise"
    case .promisedDay: "the day by which they promised to be heard from"
    case .sentDay: "the day on which you wrote last"
    case .me: "your name, from [me] in the config file"
    case .signature: "your signature from there, else your name"
    }
  }

  /// Whether it is what the user noted in the debrief.
  var isNote: Bool { [.need, .learned, .gap, .promise].contains(self) }

  /// Stands in the letter where nothing is known: to be seen, and to be filled in by hand.
  var hint: String {
    switch self {
    case .greeting: "[greeting]"
    case .firstName: "[their first name]"
    case .name: "[their name]"
    case .title: "[their title]"
    case .others: "[the others who were there]"
    case .company: "[the company]"
    case .role: "[the position]"
    case .round: "[which round it was]"
    case .day: "[the day]"
    case .time: "[the time]"
    case .need: "[what they need]"
    case .learned: "[what you learned]"
    case .gap: "[the gap]"
    case .promise: "[what they promised]"
    case .promisedDay: "[the day they named]"
    case .sentDay: "[when you wrote]"
    case .me: "[your name]"
    case .signature: "[your name]"
    }
  }
}

/// The letter that a template is filled in for.
package struct TemplateSubject {
  package let dossier: Dossier
  package let followUp: FollowUp
  package let me: Me
  /// The user's own zone.
  package let home: Zone
  /// By which days are named.
  let today: CivilDate
  /// Makes a text from a calendar or a form safe for a letter.
  package let clean: (String) -> String

  package init(
    _ dossier: Dossier, followUp: FollowUp, me: Me, home: Zone, today: CivilDate,
    clean: @escaping (String) -> String
  ) {
    self.dossier = dossier
    self.followUp = followUp
    self.me = me
    self.home = home
    self.today = today
    self.clean = clean
  }

  /// What a field stands for here; nil where nothing is known.
  func value(_ field: TemplateField) -> String? {
    let text = text(field).map { field == .signature ? cleanLines($0) : clean($0) }
    return text?.isBlank == false ? text : nil
  }

  /// A signature stands below the letter, on lines of its own.
  private func cleanLines(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { clean(String($0)) }.joined(separator: "\n")
  }

  private func text(_ field: TemplateField) -> String? {
    let interview = dossier.interview
    switch field {
    case .greeting: return name?.greeting ?? "Hello,"
    case .firstName: return name?.given
    case .name: return followUp.interviewer?.name
    case .title: return followUp.interviewer?.title
    case .others: return others
    case .company: return interview.role.company
    case .role: return interview.role.title
    case .round: return interview.round
    case .day: return day(start.date)
    case .time: return interview.schedule.kind == .allDay ? nil : TimeText.time(start)
    case .need: return note(.need)
    case .learned: return note(.learned)
    case .gap: return note(.gap)
    case .promise: return note(.promise)
    case .promisedDay: return dossier.promised.map(day)
    case .sentDay:
      let last = followUp.sent(after: interview, home: home).last
      return last.map { day(home.wallClock(at: $0.at).date) }
    case .me: return me.name
    case .signature: return me.signature.isBlank ? me.name : me.signature
    }
  }

  private func day(_ date: CivilDate) -> String { TimeText.dayInLetter(date, today: today) }

  private var name: PersonName? { (followUp.interviewer?.name).map(PersonName.init) }

  private var start: CivilTime {
    let schedule = dossier.interview.schedule
    return schedule.clock(home: home).wallClock(at: schedule.startInstant(home: home))
  }

  private var others: String? {
    let names = dossier.followUps.filter { $0.id != followUp.id }
      .compactMap(\.interviewer?.name).filter { !$0.isEmpty }
    guard let last = names.last else { return nil }
    let rest = names.dropLast().joined(separator: ", ")
    return rest.isEmpty ? last : "\(rest) and \(last)"
  }

  /// The notes of a kind on one line, without the full stop that a sentence around them has itself.
  private func note(_ kind: DebriefNote.Kind) -> String? {
    let text = dossier.notes.filter { $0.kind == kind }.map(\.text.trimmed)
      .filter { !$0.isEmpty }.joined(separator: "; ")
      .split(whereSeparator: \.isNewline).joined(separator: " ")
    return text.last == "." ? String(text.dropLast()) : text
  }
}
