import Core
import Foundation
import Testing

/// What a letter says against what is known of it: files, addresses, notes, people.
@Suite struct KnownFactTests {
  private static let opening = "Dear Ana,\n\nThank you for the time that you took for me.\n\n"

  @Test(arguments: [
    "I have attached my portfolio.", "Please find enclosed two letters.",
    "See the attached drawing.",
    "Im Anhang finden Sie meine Zeugnisse.", "The slides are attached.",
    "Enclosed is the plan of the yard.",
  ])
  func aFileIsAnnounced(_ sentence: String) {
    var context = LetterContext.northwind(Self.opening + sentence)
    let found = context.found(.attachment)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.message.hasSuffix("add it with :attach, or send --attach") })
    context.hasAttachments = true
    #expect(context.found(.attachment).isEmpty)
  }

  @Test(arguments: [
    ("ana@nortwind.example", true), ("ana@northwnid.example", true),
    ("ana@northhwind.example", true), ("ana@northwind.exampl", true),
    ("ana@morthwind.example", true), ("ana@northwind.exmaple", true),
    ("ana@northwind.example", false), ("ana@mail.example", false), ("ana@NORTHWIND.example", false),
    ("ana@northland.example", false), ("ana@northwind-group.example", false), ("ana", false),
  ])
  func aDomainIsMistyped(_ address: String, _ isMistyped: Bool) {
    var context = LetterContext.northwind(Self.opening)
    context.recipient = "Ana Ruiz <\(address)>"
    let found = context.found(.misspeltName).filter { $0.part == .recipient }
    #expect(found.isEmpty != isMistyped, "\(found.map(\.message))")
  }

  private func context(_ body: String, _ note: String) -> LetterContext {
    var context = LetterContext.northwind(Self.opening + body)
    context.meeting?.notes = [
      DebriefNote(id: UUID(), kind: .need, text: note)
    ]
    return context
  }

  @Test(arguments: [
    "They have a backlog of 900 alerts from one rule, which I noted.",
    "They spoke of a backlog of 900 alerts from one rule.",
    "She has the backlog of 900 alerts from one rule.",
  ])
  func aNoteIsPasted(_ sentence: String) {
    let found = context(sentence, "backlog of 900 alerts from one rule").found(.rawNote)
    #expect(found.map(\.severity) == [.warn])
  }

  @Test(arguments: [
    "You told me of a backlog of 900 alerts from one rule.",
    "Your backlog of 900 alerts from one rule is what I would begin with.",
    "They were kind, and I keep thinking of the backlog.",
  ])
  func aNoteIsTakenUp(_ sentence: String) {
    let found = context(sentence, "backlog of 900 alerts from one rule").found(.rawNote)
    #expect(found.filter { $0.severity == .warn }.isEmpty)
  }

  @Test(arguments: [

    "You let new staff meet customers at once."
  ])
  func aNoteIsParaphrased(_ sentence: String) {
    let note = "new staff meet customers on day two without practice"
    #expect(context(sentence, note).found(.noDetail).isEmpty)
  }

  @Test(arguments: [
    "I would be glad to work in your shop.", "I have always liked people and talk.",
    "It was a good day for me, and I hope for two more.",
  ])
  func nothingIsTakenUp(_ sentence: String) {
    let note = "new staff meet customers on day two without practice"
    #expect(context(sentence, note).found(.noDetail).count == 1)
  }

  /// An English note stands in no German letter.
  @Test func aNoteInAnotherLanguageIsNotLookedFor() {
    var context = context("", "the archive is wet and the maps have to be moved")
    context.body = """
      Sehr geehrte Frau Ruiz,

      vielen Dank für das freundliche Gespräch am Montag und für den Rundgang durch das Haus. Ich habe \
      verstanden, wie viel Arbeit in den Karten steckt, und würde gern mithelfen.

      Mit freundlichen Grüßen
      Nadia Brandt
      """
    #expect(context.found(.noDetail).isEmpty)
  }

  @Test(arguments: [
    ("I look forward to meeting her, on whichever day suits the two of you.", false),
    ("If you and he agree, I could show him the plan, when it suits you both.", false),
    ("I would like to meet them, whenever the two of you can.", false),
    ("Thank you both for your patience.", true), ("It suits the two of you, I hope.", true),
    ("I learned much from you both.", true),
  ])
  func twoAreAddressed(_ sentence: String, _ isFound: Bool) {
    let found = LetterContext.northwind(Self.opening + sentence).found(.twoAddressed)
    #expect(found.isEmpty != isFound, "\(found.map(\.message))")
  }

  @Test func holidayPayIsTheTradeOfPayroll() {
    let body = Self.opening + "At the mill I put the holiday pay of ninety people right."
    let alone = LetterContext(subject: "Payroll Specialist – thank you", body: body)
    #expect(alone.found(.pay).isEmpty)
    #expect(!LetterContext(subject: "Baker – thank you", body: body).found(.pay).isEmpty)
  }
}
