import ArgumentParser
import Core
import Foundation
import Storage

/// `export`: what is stored, for other programs and for the user's own records.
struct ExportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export interviews with their messages.",
    discussion: """
      json is an array of what “show --json” prints; of everything it holds, behind \
      them, your stories and the roles that you know without an interview, and \
      “afterword import” brings all of it back; a letter that waits to go by itself comes back as its \
      draft. csv has a row for each person; a cell that a spreadsheet would take for a formula has an apostrophe before it. \
      ics is a calendar: each message that is owed as a task that is due, each interview \
      to come as an event, both with an alarm and without a word of a letter. vdir is the same \
      as a folder with a file for each, which is brought up to date: what went out is \
      completed there, what is no longer owed removed, and other files stay as they are. \
      --pending leaves the interviews out, --upcoming the messages. \
      markdown is a list by date, without addresses, that can serve as a proof of \
      your search.

      Examples:
        afterword export --format json --output interviews.json
        afterword export --format csv --done > done.csv
        afterword export --format markdown --company Globex
        afterword export --format vdir --output ~/.calendars/afterword
        afterword export --format markdown 3f2a9c01 5b1e77d0
      """)

  @Option(
    help: "One of json, csv, ics, vdir and markdown.",
    completion: .list(ExportFormat.allCases.map(\.rawValue)),
    transform: ExportCommand.format)
  var format: ExportFormat

  @Flag(help: "Which interviews; all unless said otherwise.")
  var view: [QueueView] = []

  @Option(
    help: ArgumentHelp(
      "Write to this file, which only you may read; of vdir the folder.", valueName: "path"))
  var output: String?

  @Flag(help: "Replace a file of that name.")
  var force = false

  @Option(help: ArgumentHelp("Only of companies whose name begins so.", valueName: "name"))
  var company: String?

  @Option(
    name: .customLong("stage"), parsing: .singleValue,
    help: "Only interviews at this stage; more than once for several.")
  var stages: [Stage] = []

  @Option(
    help: ArgumentHelp("Only interviews in which all of these words occur.", valueName: "words"))
  var text: String?

  @Argument(
    help: "The beginnings of the ids of interviews; without them a whole view.",
    completion: .interview)
  var id: [String] = []

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    let isWholeView = try view.one != nil
    guard id.isEmpty || !isWholeView else {
      throw ValidationError("ids and a view exclude each other")
    }
    guard id.isEmpty || filter.isEmpty else {
      throw ValidationError("ids and --company, --stage or --text exclude each other")
    }
    guard format != .vdir || output != nil && !force else {
      throw ValidationError("vdir needs --output FOLDER, and brings up to date what is there")
    }
    guard !force || output != nil else { throw ValidationError("--force goes with --output") }
    guard output?.isEmpty != true else {
      throw ValidationError("--output needs the path of a file")
    }
  }

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    if let output { try session.store.refuseOwn(output) }
    if format == .vdir, let output {
      return try update(
        CalendarFolder(path: world.absolutePath(output)), session, in: world)
    }
    let dossiers = try chosen(session)
    let isWhole = try id.isEmpty && filter.isEmpty && (view.one ?? .all) == .all
    let text = format.text(
      of: dossiers, with: try session.store.parts(of: dossiers, isWhole: isWhole),
      me: session.configuration.me, clock: session.clock, now: session.now)
    guard let output else { return try world.output.say(file: text) }
    let file = WholeFile(path: output)
    guard force || !file.isThere else {
      throw Failure(
        .data, "\(output) is there already; it was not touched. --force replaces it")
    }
    try file.write(text, isReplacing: force)
  }

  private func chosen(_ session: Session) throws -> [Dossier] {
    guard id.isEmpty else { return try id.map(session.dossier) }
    let view = try view.one ?? .all
    guard !filter.isEmpty else { return try session.store.dossiers(in: view, at: session.now) }
    let window = try session.store.window(
      of: QueueQuery(view, filter: filter), at: session.now, from: 0, count: .max)
    return try window.rows.compactMap { try session.store.dossier($0.id) }
  }

  /// What the queue can be narrowed to as well.
  private var filter: QueueFilter {
    QueueFilter(company: company, stages: Set(stages), text: text)
  }

  private static func format(_ text: String) throws -> ExportFormat {
    if let format = ExportFormat(rawValue: text) { return format }
    let others = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("“\(text)” is no format; there are: \(others)")
  }

  /// Brings a folder up to date, and says what was changed in it.
  private func update(_ folder: CalendarFolder, _ session: Session, in world: World) throws {
    let items = try chosen(session).flatMap { session.clock.calendarItems(of: $0, at: session.now) }
    try folder.make()
    let plan = try CalendarFolderPlan(
      files: try folder.files(), items: items, now: session.now, fate: session.fate)
    try folder.carryOut(plan)
    try world.output.say(
      "exported  \(counted(items.count, "item")) to \(world.shortened(folder.path)): "
        + "\(plan.written.count) written, \(plan.removed.count) removed")
    guard !plan.ticked.isEmpty else { return }
    world.output.explain(
      "\(counted(plan.ticked.count, "message")) ticked there and not marked here: “afterword import "
        + "\(world.shortened(folder.path))” asks whether they were sent elsewhere.")
  }
}

extension Stage: ExpressibleByArgument {}
