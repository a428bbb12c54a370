import ArgumentParser
import Core
import Foundation
import Storage

/// `edit`: changes an interview and who takes part.
struct EditCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change an interview or the people at it.",
    discussion: """
      What is not named stays as it is, and it prints what has changed. To take \
      something out, give it an empty text: --round "". What became of the \
      interview and how the application ended are each a step of their own to undo.

      Examples:
        afterword edit 3f2a9c01 --start "2026-11-25 15:00" --duration 45m
        afterword edit 3f2a9c01 --add "Jane Doe <jane@globex.example>" \\
          --manager Jane
        afterword edit 3f2a9c01 --add "Ben Okafor (CTO) <b.okafor@globex.example>"
        afterword edit 3f2a9c01 --remove okafor
        afterword edit 3f2a9c01 --state cancelled --outcome rejected
      """)

  @Argument(
    help: "The beginning of the interview's id, four characters or more.", completion: .interview)
  var id: String

  @Option(help: "The company.")
  var company: String?

  @Option(help: "The position.")
  var role: String?

  @Option(help: "Which interview of several: \"phone screen\", \"onsite\".")
  var round: String?

  @Option(
    help: ArgumentHelp(
      "When it starts, as for `afterword add`; without a zone in that of the interview.",
      valueName: "time"))
  var start: String?

  @Option(help: "How long it takes: 45m, 1h, 1h30m.")
  var duration: String?

  @Option(help: "The place, or how to join.")
  var location: String?

  @Option(help: "The address of a video call.")
  var link: String?

  @Option(
    help: ArgumentHelp(
      "Someone more who takes part, with a title or \"hiring manager\" in brackets; who is there by "
        + "name or address is changed instead. May be given several times.",
      valueName: "name <mail>"))
  var add: [String] = []

  @Option(
    help: ArgumentHelp(
      "Someone who did not take part, by a part of the name or of the address; may be given several "
        + "times.", valueName: "person"))
  var remove: [String] = []

  @Option(
    help: ArgumentHelp("Who is the hiring manager, of all who take part.", valueName: "person"))
  var manager: String?

  @Option(help: "What became of the interview.")
  var state: Interview.State?

  @Option(help: "How the application ended, for all interviews about the role.")
  var outcome: Role.Outcome?

  @Flag(help: "Remove people also with what was written to them.")
  var yes = false

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    guard add.allSatisfy({ !$0.isBlank }) else {
      throw Failure(.usage, "--add: whom? Write it like Jane Doe <jane@globex.example>")
    }
    let session = try world.openSession(database.path)
    let stored = try session.dossier(id)
    let removed = try remove.map { try session.person($0, among: stored.followUps, in: stored) }
    try confirm(removed, in: world)
    var was = InterviewEntry(stored, home: world.home)
    var entry = typed(over: was)
    // A duration that is said counts beside a start that says one, also where it is the stored one.
    if !entry.duration.isBlank, duration != nil { was.duration = "" }
    entry.people.removeAll { person in removed.contains { $0.id == person.followUp } }
    try takeAdded(into: &entry, session.store)
    let parser = world.timeParser(now: session.now, assuming: stored.interview.schedule.zone)
    var changed: Dossier
    do {
      changed = try entry.changing(stored, from: was, parser: parser, makeID: world.newID)
      if start != nil { try entry.expectTimeOfDay(parser: parser) }
    } catch {
      throw Failure(error, start: start, "nothing was changed")
    }
    if let start, start != was.start {
      do throws(TimeParser.Failure) { try (try? parser.moment(start))?.expectShown() } catch {
        throw Failure(.data, "--start: \(error.message); nothing was changed")
      }
    }
    if let manager {
      let person = try session.person(manager, among: changed.followUps, in: changed)
      for index in changed.followUps.indices {
        changed.followUps[index].isHiringManager = changed.followUps[index].id == person.id
      }
    }
    // Of one that is agreed and over it is held to have taken place, so scripts may say so.
    if let state, state != .scheduled, state != stored.interview.state,
      let sentence = state.contradiction(to: changed.interview, at: session.now, home: world.home)
    {
      throw Failure(.data, "--state: \(sentence); nothing was changed")
    }
    if let like = try session.store.known(like: changed.interview, changing: stored.interview) {
      throw Failure(
        .data,
        "\(changed.interview.isThereWords), as \(like.short); nothing was changed")
    }
    try store(changed, over: stored, session, world)
    for change in entry.changesOfKnown { try world.output.say("  known   \(change)") }
    if changed.interview.schedule != stored.interview.schedule, let start,
      let remark = (try? parser.moment(start))?.remark
    {
      try world.output.say("  \(remark)")
    }
  }

  /// What the options say over what the interview was.
  private func typed(over was: InterviewEntry) -> InterviewEntry {
    var entry = was
    entry.company = company ?? was.company
    entry.role = role ?? was.role
    entry.round = round ?? was.round
    entry.start = start ?? was.start
    entry.duration = duration ?? was.duration
    entry.location = location ?? was.location
    entry.link = link ?? was.link
    return entry
  }

  /// Takes in those who are added. They are people who are known where `add` would have it so; who is
  /// said to be the hiring manager is in place of who was.
  private func takeAdded(into entry: inout InterviewEntry, _ store: Store) throws {
    var managers: Set<Int> = []
    for text in add {
      let person = InterviewEntry.Person(written: text)
      let place = try take(person, into: &entry)
      if person.isHiringManager { managers.insert(place) }
    }
    let known = add.isEmpty ? [] : try store.people(ofCompany: entry.company)
    for index in entry.people.indices where entry.people[index].followUp == nil {
      if let doubt = try entry.recognise(index, among: known, owners: store.people(at:)) {
        throw Failure(.data, "--add: \(doubt.question.ended) Nothing was changed")
      }
    }
    guard let manager = managers.first else { return }
    guard managers.count == 1 else {
      throw Failure(.data, "--add: two hiring managers: which is it? Nothing was changed")
    }
    for index in entry.people.indices { entry.people[index].isHiringManager = index == manager }
  }

  /// Adds someone, or changes who is there under the same address, else under the same name. What is
  /// not said of them stays.
  /// - Returns: the place of the person.
  private func take(
    _ person: InterviewEntry.Person, into entry: inout InterviewEntry
  ) throws(Failure) -> Int {
    let id = UUID()
    let typed = Interviewer.parsed(person.text, id: id)
    func places(where isSame: (Interviewer) -> Bool) -> [Int] {
      entry.people.indices.filter { place in
        let there = entry.people[place]
        let email = there.email.isBlank ? nil : there.email
        let stored = Interviewer(id: id, name: there.text, email: email)
        return isSame(
          there.email.isBlank ? Interviewer.parsed(there.text, id: id) ?? stored : stored)
      }
    }
    let sameAddress = places { there in
      typed?.email.map { $0.lowercased() == there.email?.lowercased() } ?? false
    }
    let found =
      sameAddress.isEmpty
      ? places { there in
        !there.name.isEmpty && there.name.lowercased() == typed?.name.lowercased()
      } : sameAddress
    guard let typed, let place = found.first else {
      entry.people.append(person)
      return entry.people.count - 1
    }
    guard found.count == 1 else {
      throw Failure(
        .data,
        "--add: \(found.count) people here are called “\(typed.name)”, and which is meant is not "
          + "known; nothing was changed. Say it by the address that is stored")
    }
    if !typed.name.isEmpty { entry.people[place].text = typed.name }
    if let email = typed.email, sameAddress.isEmpty { entry.people[place].email = email }
    if !person.title.isEmpty { entry.people[place].title = person.title }
    if person.isHiringManager { entry.people[place].isHiringManager = true }
    return place
  }

  /// Lets nothing that was written go without a yes.
  private func confirm(_ removed: [FollowUp], in world: World) throws {
    guard !yes, let written = removed.first(where: \.isWrittenTo) else { return }
    let what = "\(written.addressee) goes with \(written.writtenWords)"
    guard world.isInteractive else {
      throw Failure(.usage, "\(what); nothing was changed. --yes removes them all the same")
    }
    guard try world.confirm(what + ". Remove?") else {
      throw Failure(.no, "nothing was changed")
    }
  }

  private func store(
    _ changed: Dossier, over stored: Dossier, _ session: Session, _ world: World
  ) throws {
    let title = "\(changed.id.short)  \(changed.interview.title)"
    var settled = changed
    settled.interview.state = state ?? changed.interview.state
    settled.interview.role.outcome = outcome ?? changed.interview.role.outcome
    let changes = [
      changed == stored ? nil : Change.edit(changed),
      state == stored.interview.state
        ? nil : state.map { .setState(interviews: [changed.id], $0) },
      outcome == stored.interview.role.outcome
        ? nil : outcome.map { .decide(interviews: [changed.id], $0) },
    ].compactMap(\.self)
    guard !changes.isEmpty else {
      try world.output.say("as it was \(title)")
      if let reason = state?.contradiction(
        to: stored.interview, at: session.now, home: world.home)
      {
        world.output.explain("\(reason), and so it counts as held.")
      }
      return
    }
    for change in changes { _ = try session.store.apply(change, now: session.now) }
    try world.output.say("changed   \(title)")
    for (label, text) in settled.differences(from: stored, home: world.home) {
      try world.output.say(
        "  " + label + String(repeating: " ", count: max(1, 8 - label.count)) + text)
    }
    try tellOfLetters(of: stored, session, world)
  }

  /// Says of the letters that were to go by themselves which do not any more.
  private func tellOfLetters(of stored: Dossier, _ session: Session, _ world: World) throws {
    let present = try session.store.dossier(stored.id)?.followUps ?? []
    for followUp in stored.followUps where followUp.outgoing?.state == .waiting {
      guard let outgoing = present.first(where: { $0.id == followUp.id })?.outgoing,
        outgoing.state == .refused
      else { continue }
      world.output.explain(
        "The letter to \(followUp.addressee) does not go by itself any more: \(outgoing.said)")
    }
  }
}

extension Interview.State: ExpressibleByArgument {}
extension Role.Outcome: ExpressibleByArgument {}
