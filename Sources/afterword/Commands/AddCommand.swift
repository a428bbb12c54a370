import ArgumentParser
import Core
import Storage

/// `add`: an interview that is in no calendar.
struct AddCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an interview.",
    discussion: """
      The text is the interview in one line, its pieces parted by commas: the company \
      first, then in any order the role, when it is, its round, a place behind "at", the \
      link of a call, and who takes part, with an address or behind "with". What an option says need not be \
      in it; where both say when it is, they have to agree. Quotation marks keep a comma in a name. \
      A whole name that is known from the company is that person; with another address it is asked.

      It prints what it understood, with the date in full. What could be meant otherwise \
      is asked, one question after the other, each with its answers, and so is a time that is \
      missing; with --yes, or where no one can be asked, nothing is added then and the exit status is 65.

      Examples:
        afterword add "Globex, SRE, yesterday 3pm 45m, Jane <jane@globex.example>"
        afterword add "Hooli, 24 Nov 9:30 America/New_York, with Ana (recruiter)"
        afterword add --company Globex --role "Staff Engineer" \\
          --start "friday noon" --duration 45m --with "Jane Doe <jane@globex.example>"
      """)

  @Argument(help: "The interview in one line.")
  var text: String?

  @Option(help: "The company.")
  var company = ""

  @Option(help: "The position, as the advertisement names it.")
  var role = ""

  @Option(help: "Which interview of several: \"phone screen\", \"onsite\".")
  var round = ""

  @Option(
    help: ArgumentHelp(
      "When it starts: \"tomorrow 3pm\", \"24 Nov 9:30 Europe/Berlin\", \"2026-11-24 15:00\".",
      valueName: "time"))
  var start = ""

  @Option(help: "How long it takes: 45m, 1h30m; an hour by default.")
  var duration = ""

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Someone who takes part, with a title or \"hiring manager\" in brackets; may be given several "
        + "times.", valueName: "name <mail>"))
  var people: [String] = []

  @Option(help: "The place, or how to join.")
  var location = ""

  @Option(help: "The address of a video call.")
  var link = ""

  @Flag(help: "Ask nothing: add what is certain and nothing else.")
  var yes = false

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    var questions = AddQuestions(
      world: world, canAsk: canAsk(in: world), parser: world.timeParser(now: world.now()))
    do {
      try run(in: world, &questions)
    } catch let error as InterviewEntry.Failure {
      guard text != nil else { throw Failure(error, start: start, "nothing was added") }
      throw Failure(.data, "\(error.message.ended) Nothing was added")
    }
  }

  private func run(in world: World, _ questions: inout AddQuestions) throws {
    var quick = try questions.reading { parser throws(InterviewEntry.Failure) in
      if let text { return try QuickAdd(text, into: options, parser: parser) }
      // What is missing is said of one field after the other.
      _ = try understood(options, parser, world)
      return try QuickAdd(options, parser: parser)
    }
    if !canAsk(in: world), let failure = quick.startFailure { throw failure }
    let first = try understood(quick.entry, questions.parser, world)
    let session = try world.openSession(database.path, ifAbsent: .makes)
    try settle(&quick, first, &questions, session.store)
    if !questions.canAsk {
      let repeated = try repeated(first, session)
      try refuse(quick.doubts.map(\.question) + [repeated].compactMap(\.self))
    }
    var entry = quick.entry
    try session.store.writeAsKnown(&entry)
    let dossier = try entry.dossier(parser: questions.parser, makeID: world.newID)
    if questions.canAsk, let repeated = try repeated(dossier, session) {
      try questions.confirm(.yes(repeated))
    }
    _ = try session.store.apply(.add(dossier), now: session.now)
    let remark = entry.remark(parser: questions.parser)
    do throws(Failure) {
      try say("added     \(dossier.id.short)", dossier, entry, in: world)
      if let remark { try world.output.say("          \(remark)") }
      try world.output.flush()
    } catch {
      throw Failure(
        error.status, "\(error.message); the interview was added, as \(dossier.id.short)")
    }
  }

  private func canAsk(in world: World) -> Bool { world.isInteractive && !yes }

  /// What is understood so far. What lacks its time is understood all the same where that can be asked for.
  private func understood(
    _ entry: InterviewEntry, _ parser: TimeParser, _ world: World
  ) throws(InterviewEntry.Failure) -> Dossier {
    guard canAsk(in: world), entry.start.isBlank else {
      return try entry.dossier(parser: parser, makeID: world.newID)
    }
    let present = Schedule(from: parser.now, to: parser.now, in: parser.home)
    return try entry.dossier(at: present, makeID: world.newID)
  }

  /// Raises the doubts that need the database, and those about people; where they can be asked, each once what
  /// was in doubt before is answered.
  private func settle(
    _ quick: inout QuickAdd, _ first: Dossier, _ questions: inout AddQuestions, _ store: Store
  ) throws {
    let raising: [(inout QuickAdd) throws -> Void] = [
      { try $0.doubtRole(ifCompany: store.knowsCompany) },
      { $0.doubtNamesakes() },
      { try $0.recognise(among: store.people(ofCompany:), owners: store.people(at:)) },
      { $0.doubtManagers() },
    ]
    var isSaid = false
    for raise in raising {
      try raise(&quick)
      guard questions.canAsk, !quick.doubts.isEmpty else { continue }
      if !isSaid { try say("understood", first, quick.entry, in: questions.world) }
      isSaid = true
      try questions.settle(&quick)
    }
  }

  /// What is to be asked where an interview like it is there already.
  private func repeated(_ dossier: Dossier, _ session: Session) throws(Failure) -> String? {
    do throws(StoreError) {
      return try session.store.known(like: dossier.interview).map {
        "\(dossier.interview.isThereWords), as \($0.short): is it another?"
      }
    } catch {
      throw Failure(error)
    }
  }

  /// - Throws: ``Failure`` where something is in doubt and no one can be asked.
  private func refuse(_ questions: [String]) throws(Failure) {
    guard !questions.isEmpty else { return }
    throw Failure(.data, "\(questions.map(\.ended).joined(separator: " ")) Nothing was added")
  }

  /// What the options say.
  private var options: InterviewEntry {
    var entry = InterviewEntry()
    entry.company = company
    entry.role = role
    entry.round = round
    entry.start = start
    entry.duration = duration
    entry.location = location
    entry.link = link
    entry.people = people.map { InterviewEntry.Person(written: $0) }
    return entry
  }

  /// Says what was understood: one line, then place and link, and one for each of several people, and for one
  /// who was known already.
  private func say(
    _ beginning: String, _ dossier: Dossier, _ entry: InterviewEntry, in world: World
  ) throws(Failure) {
    let summary = dossier.summary(home: world.home, saysWhen: !entry.start.isBlank)
    try world.output.say("\(beginning)  \(summary)")
    let places = [("at ", dossier.interview.location), ("", dossier.interview.link)]
    for (word, place) in places where !place.isEmpty {
      try world.output.say("          \(word)\(place)")
    }
    let known = Set(entry.people.compactMap(\.known?.id))
    let people = dossier.followUps.filter { $0.interviewer != nil }
    guard people.count > 1 || !known.isEmpty || people.contains(where: { !$0.personTitle.isEmpty })
    else { return }
    for followUp in people {
      let mailbox = followUp.interviewer?.mailbox ?? ""
      let title = followUp.personTitle.isEmpty ? "" : ", \(followUp.personTitle)"
      let isKnown = followUp.interviewer.map { known.contains($0.id) } ?? false
      try world.output.say(
        "          \(mailbox.isEmpty ? followUp.addressee : mailbox)\(title)"
          + (isKnown ? ", known already" : ""))
    }
    for change in entry.changesOfKnown { try world.output.say("          \(change)") }
  }
}
