import ArgumentParser

/// `undo`: takes the last change back, wherever it was made.
struct UndoCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take the last change back.",
    discussion: """
      It does not matter whether a command or the tracker made the change, nor \
      how long ago. Called again it takes back the one before. A letter that has \
      gone out stays: nothing takes it back.

      Example:
        afterword undo
      """)

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    let beyond = try session.store.beyondLastStep()
    guard let step = try session.store.undo() else {
      throw Failure(.no, "there is nothing to undo")
    }
    try world.output.say("undone    \(step)")
    switch beyond?.kind {
    case .gone:
      world.output.explain(
        "          \(beyond?.sentence ?? "") since, which nothing takes back: it stays")
    case .returned:
      world.output.explain("          \(beyond?.sentence ?? "") since, which nothing takes back")
    case nil: break
    }
  }
}

/// `redo`: makes the change again that was last taken back.
struct RedoCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Make the change again that was last taken back.",
    discussion: """
      It can be made again until something else is changed.

      Example:
        afterword redo
      """)

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    guard let step = try session.store.redo() else {
      throw Failure(.no, "there is nothing to redo")
    }
    try world.output.say("redone    \(step)")
  }
}
