import ArgumentParser
import Core
import Foundation

/// `import`: interviews from calendars and mails, roles from tables.
struct ImportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take interviews from calendars and mails, and applications from tables.",
    discussion: """
      Reads calendars (.ics), mails with a calendar in them (.eml), mailboxes \
      (mbox), and folders of these: a Maildir, a vdir or any other. What a \
      file is, its content says.

      The same invitation twice changes nothing; a newer one moves or cancels \
      the interview. Of other events only those are taken that are likely \
      interviews; --dry-run says why, and --take and --leave overrule it for \
      single ones. All that one call changes is one step to undo. What \
      cannot be read is reported, and the files beside it are imported all the \
      same.

      Interviews at one company that follow one another on one day, at most an \
      hour apart, may be one visit: --join makes one interview of them, in which \
      each person is owed one letter. What comes later for one of its \
      invitations moves or cancels that talk alone.

      A table (.csv, .tsv) is one of your own or what another tracker exports, with \
      titles of columns such as Company, Position, Status, Date Applied, Interview \
      Date, in many languages. A row with the day of an interview becomes one; any \
      other becomes a role that you know, from which an invite without a role \
      takes its own.

      A file that has not changed since it was read is not read again, and of a \
      mailbox that only grew what is new; --again reads all, and so do --dry-run, \
      --all, --take and --leave. --configured reads what the config file names as \
      folders below [sources], and looks through the mailboxes below [mail]; what it would take in \
      from these, --dry-run says.

      In a folder to which “export --format vdir” wrote, a message that was ticked as done is \
      asked about: was it sent elsewhere? Without an answer nothing is marked.

      Examples:
        afterword import invite.ics
        afterword import --configured
        afterword import ~/Downloads --dry-run
        afterword import applications.csv --dry-run
        afterword import ~/Mail/INBOX
        afterword import all.ics --take "Coffee with Ana" --leave "Globex demo"
        afterword import - --me me@mail.example < invite.ics
      """)

  @Argument(help: ArgumentHelp("Files or folders, or - for standard input.", valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Read the folders that the config file names.")
  var configured = false

  @Flag(help: "Read unchanged files as well.")
  var again = false

  @Flag(help: "Print what would be done and change nothing.")
  var dryRun = false

  @Flag(help: "With --dry-run: print an array of JSON objects.")
  var json = false

  @Flag(help: "Take every event with a start, whatever speaks against its being an interview.")
  var all = false

  @Flag(
    help: ArgumentHelp(
      "Make one visit of new interviews at one company that follow one another on one day."))
  var join = false

  @Option(
    help: ArgumentHelp(
      "Take the event of that UID, or with these words in its title, now and always.",
      valueName: "uid-or-words"))
  var take: [String] = []

  @Option(
    help: ArgumentHelp("Leave such an event out, now and always.", valueName: "uid-or-words"))
  var leave: [String] = []

  @Option(
    help: ArgumentHelp(
      "Your own address, by which you are known not to be an interviewer.",
      valueName: "address"))
  var me: [String] = []

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    if paths.isEmpty != configured {
      throw ValidationError("name files or folders, or --configured in their place")
    }
    if json && !dryRun { throw ValidationError("--json goes with --dry-run") }
    if let wrong = me.first(where: { !Interviewer.isAddress($0) }) {
      throw ValidationError("--me: “\(wrong)” is no address")
    }
  }

  func run(in world: World) throws {
    let session = try world.openSession(database.path, ifAbsent: dryRun ? .standsIn : .makes)
    if configured, try lookThroughMail(session, world) { return }
    let sources = try read(session, world)
    let mine = try myAddresses(sources.parts.flatMap(\.records), session, world)
    var planner = ImportPlanner(
      me: mine, home: world.home, zone: world.zones.zone(named:),
      knowledge: session.store.knowledge,
      wishes: ImportWishes(takesAll: all, taken: take, left: leave), newID: world.newID)
    planner.tables = session.store.tableKnowledge
    planner.seen = sources.seen
    planner.now = session.now
    for part in sources.parts { planner.add(part.records, from: part.name) }
    let read = try planner.plan().leavingUntold(sources.told)
    let plan = join ? read.joining() : read
    if let unmet = plan.unmetWishes.first {
      throw Failure(
        .data, "“\(unmet)” is no event's UID and stands in no title; nothing was imported")
    }
    var step: String?
    let ticked = try TickedMessages(sources, session.store, session.clock, now: session.now)
    var marked: [(TickedMessages.Message, Delivery.Way)] = []
    if dryRun {
      for message in ticked.all where !json {
        world.output.explain("\(message.sentence(home: world.home)). Sent elsewhere?")
      }
    } else {
      let (sent, open) = try ticked.ask(in: world)
      marked = sent
      let news = sources.news(
        open: plan.openSources.union(open), me: mine, now: session.now)
      step = try session.store.apply(plan, remembering: news, now: session.now)
    }
    try report(plan, world)
    try TickedMessages.mark(marked, session, in: world)
    if plan.isEmpty, let step { try world.output.say("done      \(step)") }
    if let unchanged = sources.unchangedWords(now: session.now, home: world.home) {
      let them = sources.unchanged.count == 1 ? "it" : "them"
      world.output.explain("\(unchanged), not read again; --again reads \(them).")
    }
    for problem in sources.problems { world.output.warn(problem) }
    if sources.empty > 0, !json {
      world.output.explain(
        "\(counted(sources.empty, "file")) of \(sources.count) hold no event.")
    }
    let broken = Set(plan.entries.filter { $0.action == .unreadable }.map(\.source))
    if !broken.subtracting(sources.missing).isEmpty { throw Failure(.data, "") }
    if !sources.missing.isEmpty { throw Failure(.noInput, "") }
  }

  /// - Returns: whether that is all: no folders are named.
  private func lookThroughMail(_ session: Session, _ world: World) throws -> Bool {
    let boxes = session.configuration.mail.boxes(in: world)
    guard !boxes.isEmpty else { return false }
    // With --json standard output holds nothing else.
    func say(_ line: String) throws {
      if json { world.output.explain(line) } else { try world.output.say(line) }
    }
    let hasNews = try world.lookThroughMail(session, isDry: dryRun, say)
    let hasLetters = try world.tellOfFoundLetters(session, say)
    if hasNews == false, !hasLetters {
      let places = boxes.map { world.shortened($0.path) }.joined(separator: " and ")
      world.output.explain("Looked through \(places): nothing new.")
    }
    guard session.configuration.sourceFolders.isEmpty else { return false }
    if json { try world.output.say(.array([])) }
    if dryRun, !json { world.output.explain(Self.nothingChanged) }
    return true
  }

  private static let nothingChanged = "This was a dry run: nothing was changed."

  /// Reads all that was named; what takes long says how far it has come.
  private func read(_ session: Session, _ world: World) throws -> ImportSources {
    let folders = session.configuration.sourceFolders
    guard !configured || !folders.isEmpty else {
      throw Failure(.usage, "no folders are named: write \(world.wayToNameSources)")
    }
    let readsAll = again || dryRun || all || !take.isEmpty || !leave.isEmpty
    let memory = SourceMemory(
      try session.store.readSources(), me: session.configuration.me.emails + me,
      readsAll: readsAll)
    let working = Working(world.output)
    defer { working.end() }
    func tell(_ done: Int, of all: Int) {
      working.tell("Reading: \(done) of \(counted(all, "file"))")
    }
    let named = configured ? folders.map(world.path(typed:)) : paths
    return ImportSources(named, beside: memory, tell: tell)
  }

  /// The addresses of the config file and of `--me`; where there are none the user is asked, if
  /// there is anyone to ask about and someone to ask.
  private func myAddresses(
    _ records: [ReaderRecord], _ session: Session, _ world: World
  ) throws -> [String] {
    let known = session.configuration.me.emails + me
    let question = AddressQuestion(records: records)
    guard known.isEmpty, !question.choices.isEmpty else { return known }
    guard world.isInteractive, !dryRun else {
      world.output.warn(
        "your own address is not known, so you may be among the people of an interview; "
          + "name it with --me, or as emails below [me] in the config file")
      return []
    }
    guard let address = try question.ask(on: world.output) else { return [] }
    do throws(Failure) {
      try world.configurationFile?.remember(email: address)
    } catch {
      world.output.warn(error.message)
    }
    return [address]
  }

  /// So many warnings of the same words are printed with their places; the others are counted.
  private static let sameWarnings = 3

  /// What was done goes to standard output; what is wrong with the files, to standard error.
  private func report(_ plan: ImportPlan, _ world: World) throws {
    if json { try world.output.say(plan.json) }
    var counts: [String: Int] = [:]
    for entry in plan.entries {
      let sentence = entry.sentence(home: world.home, isWhole: dryRun)
      if entry.action == .unreadable {
        world.output.warn(sentence)
      } else if !json {
        try world.output.say(sentence)
      }
      for (warning, complaint) in json ? [] : Array(zip(entry.warnings, entry.complaints)) {
        counts[warning, default: 0] += 1
        if counts[warning, default: 0] <= Self.sameWarnings { world.output.warn(complaint) }
      }
    }
    for (warning, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.sameWarnings {
      let more = counted(count - Self.sameWarnings, "more event")
      world.output.warn("the same of \(more): \(warning) --dry-run --json has all places")
    }
    if !join, !plan.visits.isEmpty, !json {
      world.output.explain(
        "Interviews that follow one another may be one visit; --join makes one interview of them"
          + (dryRun ? "." : ", after “afterword undo”."))
    }
    if dryRun && !json { world.output.explain(Self.nothingChanged) }
  }
}
