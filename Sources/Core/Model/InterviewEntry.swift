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
  /// As ``TimeParser`` reads it.
  package var start = ""
  /// "45m", "1h", "1h30m", or minutes.
  package var duration = ""
  package var location = ""
  /// Each a name, an address, or `Name <address>`.
  package var people: [String] = []

  package init() {}

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
    let moment: TimeParser.Moment
    do { moment = try parser.moment(start) } catch {
      throw Failure(field: .start, message: error.message)
    }
    guard let minutes = Self.minutes(duration) else {
      throw Failure(
        field: .duration, message: "“\(duration)” is no duration: write it like 45m or 1h30m")
    }
    let interview = Interview(
      id: makeID(),
      role: Role(
        id: makeID(), company: company, title: role.trimmingCharacters(in: .whitespacesAndNewlines)),
      round: round.trimmingCharacters(in: .whitespacesAndNewlines),
      schedule: Schedule(
        from: moment.instant, to: moment.instant.addingTimeInterval(Double(minutes) * 60),
        in: moment.zone),
      location: location.trimmingCharacters(in: .whitespacesAndNewlines))
    return Dossier(interview: interview, followUps: try followUps(makeID))
  }

  private func followUps(_ makeID: () -> UUID) throws(Failure) -> [FollowUp] {
    var followUps: [FollowUp] = []
    for text in people where !text.trimmingCharacters(in: .whitespaces).isEmpty {
      guard let person = Interviewer.parsed(text, id: makeID()) else {
        throw Failure(
          field: .email,
          message: "“\(text)” is no person: write it like Jane Doe <jane@globex.example>")
      }
      let isNamedTwice = followUps.contains {
        person.email != nil && $0.interviewer?.email?.lowercased() == person.email?.lowercased()
      }
      if !isNamedTwice { followUps.append(FollowUp(id: makeID(), interviewer: person)) }
    }
    return followUps.isEmpty ? [FollowUp(id: makeID())] : followUps
  }

  /// Minutes of "45m", "1h", "1h30m", "90" or nothing (an hour); at most a day.
  static func minutes(_ text: String) -> Int? {
    let trimmed = text.filter { !$0.isWhitespace }.lowercased()
    if trimmed.isEmpty { return 60 }
    var rest = Substring(trimmed)
    var minutes = 0
    if let hour = rest.firstIndex(of: "h") {
      guard let hours = Int(rest[..<hour]), (0...24).contains(hours) else { return nil }
      minutes = hours * 60
      rest = rest[rest.index(after: hour)...]
    }
    if rest.hasSuffix("min") {
      rest.removeLast(3)
    } else if rest.hasSuffix("m") {
      rest.removeLast()
    }
    if !rest.isEmpty {
      guard let more = Int(rest), (0...1440).contains(more) else { return nil }
      minutes += more
    }
    return (1...1440).contains(minutes) ? minutes : nil
  }
}
