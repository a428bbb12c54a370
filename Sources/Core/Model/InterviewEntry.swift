import Foundation

/// An interview as someone types it, in a form or on the command line, before it is understood.
package struct InterviewEntry: Hashable, Sendable {
  /// The fields, in the order of the form.
  package enum Field: String, CaseIterable, Sendable {
    case company, role, round, start, duration, location, link
    /// Those of each person.
    case person, email, title, manager
  }

  package var company = ""
  package var role = ""
  package var round = ""
  /// As ``TimeParser`` reads it; it may say as well how long it takes.
  package var start = ""
  /// "45m", "1h", "1h30m", or minutes. Blank where ``start`` says it, or for an hour.
  package var duration = ""
  package var location = ""
  package var link = ""
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
    /// What is owed to them already, where an interview is changed.
    package var followUp: UUID?
    /// Whom it is about, where one was chosen of those who are known.
    package var known: Interviewer?
    /// Whether it is none of those who are known, whoever may be meant.
    package var isSomeoneElse = false
    /// Whether the address that is typed is that of ``known`` from then on.
    package var isReaddressed = false

    package init(_ text: String, email: String = "") {
      self.text = text
      self.email = email
    }

    /// Whether it names no one.
    package var isBlank: Bool { text.isBlank && email.isBlank }
  }

  /// What is wrong with a field, as a sentence.
  package struct Failure: Error, Hashable {
    package let field: Field
    package let message: String
    /// What is wrong, without what to do about it.
    package let problem: String
    /// The place of the person whom the field is about.
    package var person: Int?
    /// What a time could mean; see ``TimeParser/Failure/readings``.
    package var readings: [String] = []

    init(field: Field, message: String, person: Int? = nil) {
      (self.field, self.message, self.person) = (field, message, person)
      problem = message
    }

    /// - Parameter failure: why what stands in a field is no time.
    init(field: Field, _ failure: TimeParser.Failure) {
      (self.field, message, problem) = (field, failure.message, failure.problem)
      readings = failure.readings
    }
  }

  /// The interview meant.
  /// - Parameter makeID: gives each new thing its key.
  /// - Throws: ``Failure`` for the first field that cannot be understood.
  package func dossier(
    parser: TimeParser, makeID: () -> UUID = UUID.init
  ) throws(Failure) -> Dossier {
    let company = try companyNamed()
    return try dossier(of: company, at: schedule(parser: parser), makeID: makeID)
  }

  /// The interview meant, at a time that is known otherwise.
  /// - Throws: ``Failure`` for the first other field that cannot be understood.
  package func dossier(
    at schedule: Schedule, makeID: () -> UUID = UUID.init
  ) throws(Failure) -> Dossier {
    try dossier(of: companyNamed(), at: schedule, makeID: makeID)
  }

  private func dossier(
    of company: String, at schedule: Schedule, makeID: () -> UUID
  ) throws(Failure) -> Dossier {
    let interview = Interview(
      id: makeID(), role: Role(id: makeID(), company: company, title: role.trimmed),
      round: round.trimmed, schedule: schedule, location: location.trimmed,
      link: try linkNamed())
    return Dossier(interview: interview, followUps: try followUps(makeID))
  }

  /// The company's name.
  func companyNamed() throws(Failure) -> String {
    guard !company.isBlank else {
      throw Failure(field: .company, message: "which company was it?")
    }
    return company.trimmed
  }

  /// The address of a call; empty where there is none.
  /// - Throws: ``Failure`` for what leads to no call and no page; see `String.isLink`.
  func linkNamed() throws(Failure) -> String {
    let link = link.trimmed
    guard link.isEmpty || link.isLink else {
      throw Failure(
        field: .link, message: "“\(link)” is no link: write it like https://meet.example/abc")
    }
    return link
  }

  /// Asks for a start that is missing.
  static let whenIsIt = "when is it? Write it like \(TimeParser.example(.either))"

  /// When it takes place.
  /// - Parameter usual: how many seconds it takes where nothing says it.
  /// - Throws: ``Failure`` for a start or a duration that cannot be understood.
  package func schedule(parser: TimeParser, usual: TimeInterval = 3600) throws(Failure) -> Schedule
  {
    try Self.schedule(
      from: start, lying: .either, lasting: duration, orElse: usual, parser: parser)
  }

  /// What a change of the clocks makes of the start; nil where nothing is to be said.
  package func remark(parser: TimeParser) -> String? { (try? parser.moment(start))?.remark }

  /// - Throws: ``Failure`` for a ``start`` without a time of day; see
  ///   ``expectTimeOfDay(in:lying:parser:)``.
  package func expectTimeOfDay(parser: TimeParser) throws(Failure) {
    try Self.expectTimeOfDay(in: start, lying: .either, parser: parser)
  }

  /// An interview has a time of day, and is not at the present one because "in 3 days" keeps that.
  /// - Throws: ``Failure`` for a start that says none; what is no start at all is not looked at.
  package static func expectTimeOfDay(
    in start: String, lying direction: TimeParser.Direction, parser: TimeParser
  ) throws(Failure) {
    guard let moment = try? parser.moment(start, lying: direction), !moment.saysTimeOfDay else {
      return
    }
    throw Failure(
      field: .start,
      message: "“\(start)” says no time of day: write it like \(start) at 9:30")
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
    guard !start.isBlank else {
      throw Failure(field: .start, message: whenIsIt)
    }
    let moment: TimeParser.Moment
    do throws(TimeParser.Failure) { moment = try parser.moment(start, lying: direction) } catch {
      throw Failure(field: .start, error)
    }
    var end = moment.end ?? moment.instant.addingTimeInterval(usual)
    if !duration.isBlank {
      let minutes: Int
      do throws(TimeParser.Failure) { minutes = try TimeParser.minutes(duration) } catch {
        throw Failure(field: .duration, error)
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
    for (index, entered) in people.enumerated() {
      guard let person = try interviewer(index, besides: followUps, makeID) else { continue }
      followUps.append(
        FollowUp(
          id: makeID(), interviewer: person, isHiringManager: entered.isHiringManager))
    }
    return followUps.isEmpty ? [FollowUp(id: makeID())] : followUps
  }

  /// The person at a place of ``people``; nil where it names no one.
  /// - Parameter others: to whom something is owed already.
  /// - Throws: ``Failure`` for a field that cannot be understood, and for one of the others.
  func interviewer(
    _ index: Int, besides others: [FollowUp], _ makeID: () -> UUID
  ) throws(Failure) -> Interviewer? {
    do throws(Failure) {
      guard let person = try people[index].interviewer(makeID) else { return nil }
      for other in others.compactMap(\.interviewer) {
        let isSameAddress =
          person.email != nil && other.email?.lowercased() == person.email?.lowercased()
        guard isSameAddress || other.id == person.id else { continue }
        let isInTheText = isSameAddress && people[index].email.isBlank
        throw Failure(
          field: isInTheText || !isSameAddress ? .person : .email,
          message: isSameAddress
            ? "\(person.email ?? "") is the address of \(other.label) already: leave one of the two"
            : "\(other.label) is there already: leave one of the two")
      }
      return person
    } catch {
      var failure = error
      failure.person = index
      throw failure
    }
  }

  /// What is wrong with a field, as far as it needs neither clock nor zones to be understood.
  /// - Parameter person: the place of the person whom the field is about.
  package func failure(at field: Field, person: Int? = nil) -> Failure? {
    do throws(Failure) {
      if let person {
        let others = people.prefix(person).compactMap { other in
          (try? other.interviewer(UUID.init)).map { FollowUp(id: $0.id, interviewer: $0) }
        }
        _ = try interviewer(person, besides: others, UUID.init)
      } else if field == .company {
        _ = try companyNamed()
      } else if field == .link {
        _ = try linkNamed()
      }
      return nil
    } catch {
      return error
    }
  }
}
