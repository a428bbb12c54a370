import ArgumentParser
import Core
import Screen
import Storage

/// `list`: a view of the queue.
struct ListCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List interviews, the most pressing first.",
    discussion: """
      The first column is the beginning of an interview's id, as the other \
      commands take it. On a narrow terminal the table is abridged. In a pipe \
      all columns are there, with no text longer than 48 characters; --json has \
      them whole.

      Examples:
        afterword list                 who is owed a message now
        afterword list --waiting       who has not answered yet
        afterword list --all --json    everything, for other programs
      """)

  @Flag(help: "Which interviews; --pending unless said otherwise.")
  var view: [QueueView] = []

  @Flag(help: "Print an array of JSON objects.")
  var json = false

  @OptionGroup var database: DatabaseOption

  func validate() throws { _ = try view.one }

  func run(in world: World) throws {
    let view = try view.one ?? .pending
    let session = try world.openSession(database.path)
    if json {
      let dossiers = try session.store.dossiers(in: view, at: session.now)
      let objects = dossiers.map { $0.json(clock: session.clock, now: session.now) }
      return try world.output.say(.array(objects))
    }
    let window = try session.store.window(
      of: QueueQuery(view), at: session.now, from: 0, count: .max)
    defer { if view == .pending { tell(ofUnknown: window.unknown, in: world) } }
    let rows = window.rows
    guard !rows.isEmpty else {
      let brings = [.all, .upcoming].contains(view)
      let hint = brings ? " `afterword import` and `afterword add` bring interviews in." : ""
      let rest = view == .upcoming ? " --all lists those with nothing left to send as well." : ""
      return world.output.explain(view.whenEmpty + hint + rest)
    }
    let most = world.output.columns == nil ? Table.widest : .max
    let table = Table(
      columns: ListColumn.all.map { column in
        Table.Column(
          title: column.title, yielding: column.yielding,
          cells: rows.map {
            Text.truncated(column.cell($0, session.now, session.clock), to: most)
          })
      })
    for line in table.lines(columns: world.output.columns) { try world.output.say(line) }
  }

  /// Letters that wait for the user's word stand in another view.
  private func tell(ofUnknown count: Int, in world: World) {
    guard count > 0 else { return }
    world.output.explain(
      "Of \(counted(count, "letter")) nobody knows whether it went: “afterword list --waiting” has it, and "
        + "“send --went” or “--not-gone” says so.")
  }
}

extension QueueView: EnumerableFlag {}

/// Views as flags name them.
extension [QueueView] {
  /// The view meant; nil where none is named.
  /// - Throws: `ValidationError` where there are several: each is a list of its own.
  var one: QueueView? {
    get throws {
      guard let other = first(where: { $0 != self[0] }) else { return first }
      throw ValidationError(
        "--\(self[0].rawValue) and --\(other.rawValue) exclude each other; --all is every interview"
      )
    }
  }
}
