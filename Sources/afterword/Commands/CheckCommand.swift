import ArgumentParser
import Core
import Foundation
import Storage

/// `check`: what the composer says of a letter, for any letter.
struct CheckCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a letter.",
    discussion: """
      It reads a letter from a file or from standard input; lines like "To: …" \
      and "Subject: …" may stand above it. With --for it knows what the \
      interview, its notes and all other interviews say, and without a file it \
      checks the stored draft; what was switched off for that letter in the \
      composer says nothing. The exit status is 1 when something blocks, and for \
      a letter without words.

      Examples:
        afterword check letter.txt
        afterword check letter.txt --for 3f2a9c01 --person Okafor
        afterword check --for 3f2a9c01
        afterword check --json - < letter.txt
      """)

  @Argument(help: "The letter: a file, or - for standard input.")
  var file: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "The interview or follow-up that it is for: the beginning of an id.", valueName: "id"))
  var interview: String?

  @Option(
    help: ArgumentHelp(
      "To whom it goes: a part of a name or of an address; else the letter's recipient.",
      valueName: "person"))
  var person: String?

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var database: DatabaseOption

  /// Seconds that the spelling checker has.
  private static let spellingPatience = 5.0

  func validate() throws {
    guard person == nil || interview != nil else {
      throw ValidationError("--person needs --for: it names someone at an interview")
    }
  }

  func run(in world: World) throws {
    let letter = try read(in: world)
    let sheet: ReviewSheet
    if let interview {
      let session = try world.openSession(database.path)
      sheet = try review(letter, for: interview, in: session, of: world)
    } else {
      guard let letter else { return }
      var context = LetterContext(
        recipient: letter.recipient?.value, subject: letter.judgedSubject, body: letter.body)
      let configuration = world.loadConfiguration()
      spell(&context, in: world, configuration)
      sheet = ReviewSheet(
        review: LetterReview.run(context, without: configuration.skippedChecks), letter: letter)
    }
    if json {
      try world.output.say(sheet.json)
    } else {
      for line in sheet.lines(columns: world.output.columns) { try world.output.say(line) }
    }
    if sheet.review.isBlocked || sheet.review.words == 0 { throw Failure(.no, "") }
  }

  /// The letter that was given; nil where the stored draft is meant.
  private func read(in world: World) throws -> LetterHeaders? {
    if file == nil, interview != nil { return nil }
    guard file != nil || isatty(STDIN_FILENO) == 0 else {
      throw Failure(.usage, "which letter? Name a file, - for standard input, or --for ID")
    }
    return LetterHeaders(try LetterFile(path: file ?? "-").text())
  }

  private func review(
    _ given: LetterHeaders?, for id: String, in session: Session, of world: World
  ) throws -> ReviewSheet {
    let (dossier, followUp) = try followUp(id, given?.recipient?.value, in: session)
    var draft = followUp.draft ?? Draft(recipient: followUp.interviewer?.mailbox ?? "")
    if given == nil, followUp.draft == nil {
      throw Failure(.data, "nothing is written to \(followUp.addressee) yet: name a file")
    }
    if let recipient = given?.recipient { draft.recipient = recipient.value }
    if let subject = given?.subject { draft.subject = subject.value }
    if let given { draft.body = given.body }
    let reviewer = Reviewer(
      store: session.store, configuration: session.configuration, home: world.home)
    var context = try reviewer.context(of: draft, to: followUp, in: dossier, now: session.now)
    context.isForPerson = person != nil
    if let given, draft.subject.isBlank { context.subject = given.judgedSubject }
    spell(&context, in: world, session.configuration)
    return ReviewSheet(
      review: reviewer.review(context, without: draft.dismissed), purpose: context.purpose,
      letter: given)
  }

  /// Asks the spelling checker for the letter's words. Where there is none, nothing is said.
  private func spell(
    _ context: inout LetterContext, in world: World, _ configuration: Configuration
  ) {
    let checker = SpellingChecker(
      environment: world.environment, configuration, words: world.wordsFile)
    let standing = checker.look(at: &context, within: Self.spellingPatience)
    if let problem = checker.takeProblem() { world.output.warn(problem) }
    switch standing {
    case .whole: break
    case .underWay:
      world.output.warn(
        "spelling was not checked to the end: the checker took more than "
          + "\(Int(Self.spellingPatience)) seconds")
    case .unavailable(let reason): world.output.warn("spelling was not checked: \(reason)")
    }
  }

  /// Whom the letter goes to: the one named, else the one whom its recipient line names, else the one
  /// who is owed a message.
  private func followUp(
    _ id: String, _ recipient: String?, in session: Session
  ) throws -> (Dossier, FollowUp) {
    if person == nil, let recipient, let reader = Interviewer.parsed(recipient, id: UUID()) {
      let dossier = try session.dossier(id)
      let reached = dossier.followUps.filter { followUp in
        guard let known = followUp.interviewer else { return false }
        let isSameAddress =
          reader.email != nil && known.email?.lowercased() == reader.email?.lowercased()
        return isSameAddress || !reader.name.isEmpty && known.name == reader.name
      }
      if reached.count == 1 { return (dossier, reached[0]) }
    }
    let notRecognised = recipient.map {
      $0.isBlank
        ? "the line “To:” is empty, and "
        : "the line “To: \($0)” names no one who was at this interview, and "
    }
    return try session.followUp(id, person: person, because: notRecognised ?? "")
  }
}

extension LetterHeaders {
  /// The subject to be judged: empty where other lines stand above the letter and none has it, nil for a
  /// letter without any, whose subject stands elsewhere.
  fileprivate var judgedSubject: String? {
    subject?.value ?? (recipient != nil || !others.isEmpty ? "" : nil)
  }
}
