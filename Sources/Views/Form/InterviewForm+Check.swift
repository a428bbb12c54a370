import Core
import Foundation
import Screen

/// What is understood of an interview's fields, and what is wrong with them.
extension Form {
  /// Looks at a field that is left. What is wrong is said below it and holds no one up.
  mutating func check(_ index: Int) {
    guard interview != nil else { return }
    let (field, person) = place(of: index)
    switch field {
    case .company: fields[index].problem = entry.failure(at: .company)?.message
    case .start, .duration: checkSchedule()
    case .link where entry.link == interview?.opened.link: fields[index].problem = nil
    case .link: fields[index].problem = entry.failure(at: .link)?.message
    case .role, .round, .location: break
    case .person, .email, .title, .manager: person.map { check(person: $0) }
    }
  }

  private mutating func check(person: Int) {
    separateMailbox(of: person)
    for field in InterviewForm.ofPerson { fields[index(of: field, person: person)].problem = nil }
    let entry = entry
    guard entry.people.indices.contains(person),
      interview?.opened.people.contains(entry.people[person]) == false,
      let failure = entry.failure(at: .person, person: person)
    else { return }
    fields[index(of: failure.field, person: person)].problem = failure.message
  }

  /// Gives `Jane Doe <jane@globex.example>` in the field of the name, or in that of the address where there
  /// is no name, to both of its fields.
  private mutating func separateMailbox(of person: Int) {
    let (name, email) = (index(of: .person, person: person), index(of: .email, person: person))
    let values = [name, email].map { fields[$0].value }.filter { !$0.isBlank }
    guard values.count == 1, let parsed = Interviewer.parsed(values[0], id: UUID()),
      let address = parsed.email
    else { return }
    fields[name].content = .text(LineField(parsed.name))
    fields[email].content = .text(LineField(address))
  }

  /// Says what is wrong with start or duration.
  private mutating func checkSchedule() {
    for field in [InterviewEntry.Field.start, .duration] {
      fields[index(of: field)].problem = nil
    }
    guard case .failure(let failure) = currentUnderstanding?.result else { return }
    fields[index(of: failure.field)].problem = failure.message
  }

  /// Takes in how a start and a duration were understood.
  mutating func take(_ understanding: Understanding) {
    interview?.understanding = understanding
    checkSchedule()
    // What is being typed is not wrong yet.
    if [.start, .duration].contains(place(of: focus).field) { fields[focus].problem = nil }
  }

  /// How the present start and duration were understood.
  private var currentUnderstanding: Understanding? {
    guard let understanding = interview?.understanding, understanding.start == value(.start),
      understanding.duration == value(.duration)
    else { return nil }
    return understanding
  }

  /// Whether it is still to be understood what the start means.
  var isStartUnread: Bool {
    interview != nil && !value(.start).isBlank && currentUnderstanding == nil
  }

  /// The start that was typed where a change of the clocks skips it, and the one that it became.
  var skippedStart: (said: String, meant: String)? {
    guard let understanding = currentUnderstanding, let skipped = understanding.skipped,
      case .success(let schedule) = understanding.result, let zone = schedule.zone
    else { return nil }
    return (TimeText.time(skipped), TimeText.time(zone.wallClock(at: schedule.start)))
  }

  /// The start and the end in full, once they are understood.
  func echo(home: Zone) -> String? {
    guard let understanding = currentUnderstanding,
      case .success(let schedule) = understanding.result
    else { return nil }
    let isHome = schedule.kind == .zoned && schedule.zone?.identifier == home.identifier
    let when = TimeText.full(schedule, home: home) + (isHome ? " \(home.identifier)" : "")
    return [when, understanding.remark].compactMap(\.self).joined(separator: ", ")
  }

  /// Goes to the field of an interview that does not hold what it should.
  mutating func reject(_ failure: InterviewEntry.Failure) {
    guard interview != nil else { return }
    reject(index(of: failure.field, person: failure.person), failure.message)
    fields[focus].problem = failure.message
  }

  /// What the form lacks: how the time is understood, and what is known that begins as the text of
  /// the field.
  var demands: [Effect] {
    guard let interview else {
      guard let timeQuestion, understoodTime?.question != timeQuestion else { return [] }
      return [.understandTime(timeQuestion)]
    }
    var effects: [Effect] = []
    if isStartUnread {
      effects.append(
        .understand(
          start: value(.start), duration: value(.duration), of: interview.dossier))
    }
    if let query, interview.completion.query != query { effects.append(.lookUp(query)) }
    return effects
  }
}
