import ArgumentParser
import Core
import Foundation

/// `write`: straight into the composer, or a draft from a script.
struct WriteCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write a follow-up.",
    discussion: """
      It opens the composer. With --subject, --body or --to it stores the \
      draft without opening anything; what is not given stays as it was.

      Examples:
        afterword write 3f2a9c01 Okafor
        afterword write 3f2a9c01 Okafor --subject "Thank you" --body letter.txt
        echo "Hi Ben, …" | afterword write 3f2a9c01 Okafor --body -
      """)

  @OptionGroup var addressee: AddresseeArguments

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "The recipient, or \"\" for none; else the person's address.", valueName: "name <mail>"))
  var recipient: String?

  @Option(help: "The subject.")
  var subject: String?

  @Option(help: ArgumentHelp("The letter: a file, or - for standard input.", valueName: "file"))
  var body: String?

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    let (dossier, followUp) = try session.followUp(addressee.id, person: addressee.person)
    guard recipient != nil || subject != nil || body != nil else {
      session.store.close()
      let target = TrackerOptions.Target(
        purpose: .write, interview: dossier.id, followUp: followUp.id)
      return try runTracker(
        world, options: TrackerOptions(demo: false, database: database.path, target: target))
    }
    let draft = try edited(followUp)
    let sitting = try session.store.save(
      draft, of: followUp.id, in: dossier, continuing: Sitting(), now: session.now)
    try world.output.say(
      "saved     \(dossier.id.short)  \(wordsCounted(draft.words)) to \(followUp.addressee) "
        + "at \(dossier.interview.role.company)")
    guard let time = sitting.unscheduled else { return }
    let when = TimeText.full(world.home.wallClock(at: time))
    try world.output.say(
      "          it was to go by itself \(when), and does not any more: “afterword send” takes it from here"
    )
  }

  /// The draft with what the options say.
  private func edited(_ followUp: FollowUp) throws(Failure) -> Draft {
    var draft = followUp.draft ?? Draft(recipient: followUp.interviewer?.mailbox ?? "")
    if let recipient { draft.recipient = try Self.mailbox(recipient) }
    if let subject { draft.subject = try Self.line(subject, "--subject") }
    if let body {
      try take(LetterHeaders(LetterFile(path: body, unharmed: "the draft").text()), into: &draft)
    }
    return draft
  }

  /// Puts a letter's text in the place of the draft's, the caret at its end; what its lines "To:" and
  /// "Subject:" say counts where no option says it.
  private func take(_ letter: LetterHeaders, into draft: inout Draft) throws(Failure) {
    if recipient == nil, let field = letter.recipient {
      draft.recipient = try Self.line(field.value, "To:")
    }
    if subject == nil, let field = letter.subject {
      draft.subject = try Self.line(field.value, "Subject:")
    }
    draft.body = letter.body
    let lines = letter.body.split(separator: "\n", omittingEmptySubsequences: false)
    (draft.focus, draft.caretLine) = (.body, max(0, lines.count - 1))
    draft.caretColumn = lines.last?.count ?? 0
    (draft.topLine, draft.topColumn) = (0, 0)
  }

  private static func mailbox(_ text: String) throws(Failure) -> String {
    let line = try line(text, "--to")
    if line.isBlank { return "" }
    guard let person = Interviewer.parsed(line, id: UUID()), person.email != nil else {
      throw Failure(
        .usage, "“\(line)” is no address: write it like Jane Doe <jane@globex.example>")
    }
    return person.mailbox
  }

  /// A header's text: a second line in it would be a second header.
  private static func line(_ text: String, _ option: String) throws(Failure) -> String {
    guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw Failure(.usage, "\(option) has to be one line without control characters")
    }
    return text
  }
}
