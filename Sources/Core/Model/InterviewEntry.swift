import Foundation

/// An interview as someone types it, in a form or on the command line, before it is understood.
package struct InterviewEntry: Hashable, Sendable {
  /// The fields, in the order of the form.
  package enum Field: String, CaseIterable, Sendable {
    case company, role, round, start, duration, person, email
  }

  package var company = ""
  package var role = ""
  package var round = ""
  /// As ``TimeParser`` reads it; it may say as well how long it takes.
  package var start = ""
  /// "45m", "1h", "1h30m", or minutes. Blank where ``start`` says it, or for an hour.
  package var duration = ""
  package var location = ""
  package var people: [Person] = []

  package init() {}

  /// Someone who takes part, as one or two fields say it; blank fields name no one.
  package struct Person: Hashable, Sendable {
    /// A name, an address, or `Name <address>`.
    package var text: String
    /// An address, or `Name <address>`; blank where `text` holds it or no one knows it.
    package var email: String
    /// "staff engineer"; may be blank.
    package var title = ""
    package var isHiringManager = false

    package init(_ text: String, email: String = "") {
      self.text = text
      self.email = email
    }
  }

  /// What is wrong with a field, as a sentence.
  package struct Failure: Error, Hashable {
    package let field: Field
    package let message: String
  }

  /// The interview meant.
  /// - Parameter makeID: gives each new thing its key.
  /// - Throws: ``Failure`` for the first field that cannot be understood.
  package func dossier(
    parser: TimeParser, makeID: () -> UUID = UUID.init
  ) throws(Failure) -> Dossier {
    let company = company.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !company.isEmpty else {
      throw Failure(field: .company, message: "which company was it?")
    }
    let schedule = try Self.schedule(
      from: start, lying: .either, lasting: duration, orElse: 3600, parser: parser)
    let interview = Interview(
      id: makeID(),
      role: Role(
        id: makeID(), company: company, title: role.trimmingCharacters(in: .whitespacesAndNewlines)),
      round: round.trimmingCharacters(in: .whitespacesAndNewlines),
      schedule: schedule,
      location: location.trimmingCharacters(in: .whitespacesAndNewlines))
    return Dossier(interview: interview, followUps: try followUps(makeID))
  }

  /// The times that two fields say.
  /// - Parameters:
  ///   - start: as ``start``.
  ///   - direction: where to look for what the start leaves open.
  ///   - duration: as ``duration``.
  ///   - usual: how many seconds it takes where neither says it.
  package static func schedule(
    from start: String, lying direction: TimeParser.Direction, lasting duration: String,
    orElse usual: TimeInterval, parser: TimeParser
  ) throws(Failure) -> Schedule {
    guard !start.allSatisfy(\.isWhitespace) else {
      throw Failure(field: .start, message: "when is it? Write it like \(TimeParser.example)")
    }
    let moment: TimeParser.Moment
    do throws(TimeParser.Failure) { moment = try parser.moment(start, lying: direction) } catch {
      throw Failure(field: .start, message: error.message)
    }
    var end = moment.end ?? moment.instant.addingTimeInterval(usual)
    if !duration.allSatisfy(\.isWhitespace) {
      guard let minutes = TimeParser.minutes(duration) else {
        throw Failure(
          field: .duration, message: "“\(duration)” is no duration: write it like 45m or 1h30m")
      }
      end = moment.instant.addingTimeInterval(Double(minutes) * 60)
    }
    if let other = moment.end, other != end {
      let span = TimeText.span(other.timeIntervalSince(moment.instant))
      throw Failure(
        field: .duration,
        message: "“\(start)” says that it takes \(span): leave only one of the two")
    }
    return Schedule(from: moment.instant, to: end, in: moment.zone)
  }

  private func followUps(_ makeID: () -> UUID) throws(Failure) -> [FollowUp] {
    var followUps: [FollowUp] = []
    for entered in people {
      guard var person = try entered.interviewer(makeID) else { continue }
      person.title = entered.title.trimmingCharacters(in: .whitespaces)
      let isNamedTwice = followUps.contains {
        person.email != nil && $0.interviewer?.email?.lowercased() == person.email?.lowercased()
      }
      guard !isNamedTwice else { continue }
      followUps.append(
        FollowUp(
          id: makeID(), interviewer: person, isHiringManager: entered.isHiringManager))
    }
    return followUps.isEmpty ? [FollowUp(id: makeID())] : followUps
  }
}

extension InterviewEntry.Person {
  /// The person meant; nil where nothing was typed.
  /// - Throws: ``InterviewEntry/Failure`` for the field that cannot be understood.
  fileprivate func interviewer(
    _ makeID: () -> UUID
  ) throws(InterviewEntry.Failure) -> Interviewer? {
    let isNamed = !text.allSatisfy(\.isWhitespace)
    let isAddressed = !email.allSatisfy(\.isWhitespace)
    guard isNamed || isAddressed else { return nil }
    let id = makeID()
    let named = Interviewer.parsed(text, id: id)
    if isNamed, named == nil {
      throw InterviewEntry.Failure(
        field: .person,
        message: "“\(text)” is no person: write it like Jane Doe <jane@globex.example>")
    }
    guard isAddressed else { return named }
    guard let addressed = Interviewer.parsed(email, id: id), addressed.email != nil else {
      throw InterviewEntry.Failure(
        field: .email, message: "“\(email)” is no address: write it like jane@globex.example")
    }
    guard let named else { return addressed }
    if let other = named.email, other.lowercased() != addressed.email?.lowercased() {
      throw InterviewEntry.Failure(
        field: .email, message: "the field above says \(other): leave only one of the two")
    }
    let name = named.name.isEmpty ? addressed.name : named.name
    return Interviewer(id: id, name: name, email: addressed.email)
  }
}
