import ArgumentParser
import Core
import Foundation

/// `import`: interviews from calendars.
struct ImportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take interviews from calendar files.",
    discussion: """
      The same invitation twice changes nothing; a newer one moves or cancels \
      the interview. All that one call changes is one step to undo. What \
      cannot be read is reported, and the files beside it are imported all the \
      same.

      Examples:
        afterword import invite.ics
        afterword import ~/Downloads/*.ics --dry-run
        afterword import - --me me@mail.example < invite.ics
      """)

  @Argument(help: ArgumentHelp("Files (.ics), or - for standard input.", valueName: "path"))
  var paths: [String]

  @Flag(help: "Print what would be done and change nothing.")
  var dryRun = false

  @Flag(help: "With --dry-run: print an array of JSON objects.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Your own address, by which you are known not to be an interviewer.",
      valueName: "address"))
  var me: [String] = []

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    if json && !dryRun { throw ValidationError("--json goes with --dry-run") }
    if let wrong = me.first(where: { !Interviewer.isAddress($0) }) {
      throw ValidationError("--me: “\(wrong)” is no address")
    }
  }

  func run(in world: World) throws {
    let session = try world.openSession(database.path, ifAbsent: dryRun ? .standsIn : .makes)
    let files = paths.map { CalendarFile(path: $0) }
    let mine = try myAddresses(files, session, world)
    var planner = ImportPlanner(
      me: mine, home: world.home, zone: world.zones.zone(named:),
      known: { try session.store.interview(withInvite: $0) }, newID: world.newID)
    for file in files { planner.add(file.records, from: file.name) }
    let plan = try planner.plan()
    if !dryRun { try session.store.apply(plan, now: session.now) }
    try report(plan, world)
    let broken = Set(plan.entries.filter { $0.action == .unreadable }.map(\.source))
    let missing = Set(files.filter(\.isMissing).map(\.name))
    if !broken.subtracting(missing).isEmpty { throw Failure(.data, "") }
    if !missing.isEmpty { throw Failure(.noInput, "") }
  }

  /// The addresses of the config file and of `--me`; where there are none the user is asked, if
  /// there is anyone to ask about and someone to ask.
  private func myAddresses(
    _ files: [CalendarFile], _ session: Session, _ world: World
  ) throws -> [String] {
    let known = session.configuration.me.emails + me
    let question = AddressQuestion(records: files.flatMap(\.records))
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
      let sentence = entry.sentence(home: world.home)
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
    if dryRun && !json { world.output.explain("This was a dry run: nothing was changed.") }
  }
}

/// A file to import, as it was read.
struct CalendarFile {
  /// As the user wrote it.
  let name: String
  let isMissing: Bool
  let records: [ReaderRecord]

  /// - Parameter path: a file, or "-" for standard input.
  init(path: String) {
    name = path == "-" ? "standard input" : path
    isMissing = path != "-" && !FileManager.default.fileExists(atPath: path)
    records =
      isMissing
      ? [.failure(ReaderRecord.Note(line: nil, message: "There is no such file."))]
      : readRecords(path: path)
  }
}
