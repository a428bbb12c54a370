import Core
import Testing

/// Whom the salutation names, against whom the letter goes to.
@Suite struct SalutationCheckTests {
  @Test(arguments: [
    ("Dear «Mark»,", "Ana Ruiz <ana@northwind.example>"),
    ("Hi «Ben»,", "Ana Ruiz <ana@northwind.example>"),
    ("Dear Mr. «Okafor»,", "Ana Ruiz <ana@northwind.example>"),
    ("«Mark»,", "Ana Ruiz <ana@northwind.example>"),
    ("Hello «Ana»!", "Ben Okafor <ben@northwind.example>"),
    ("Dear «Ana»,", "ben@northwind.example"),
    ("Dear «Dan»,", "Jan Novak <jan@northwind.example>"),
    ("Hi «Ben», thank you for your time.", "Ana Ruiz <ana@northwind.example>"),
    ("Liebe «Grace»,", "Ana Ruiz <ana@northwind.example>"),
    ("Sehr geehrter Herr «Hale»,", "Ana Ruiz <ana@northwind.example>"),
  ])
  func someoneElse(_ marked: String, _ recipient: String) {
    let letter = MarkedLetter(marked + "\n\nThank you for your time.")
    var context = LetterContext.northwind(letter.text)
    context.recipient = recipient
    let found = context.found(.salutation)
    #expect(found.map(\.place.range) == letter.ranges)
    #expect(found.allSatisfy { $0.severity == .block })
  }

  @Test(arguments: [
    ("Dear Ana,", "Ana Ruiz <ana@northwind.example>"), ("Dear Ms. Ruiz,", "ana@northwind.example"),
    ("Dear Ms Ana Ruiz:", "Ana Ruiz <ana@northwind.example>"), ("hi ana", "ana@northwind.example"),
    ("Dear Hiring Manager,", "Ana Ruiz <ana@northwind.example>"),
    ("Dear Northwind team,", "Ana Ruiz <ana@northwind.example>"),
    ("To whom it may concern,", "Ana Ruiz <ana@northwind.example>"),
    ("Hello again, Ana,", "Ana Ruiz <ana@northwind.example>"),
    ("Good morning Ana,", "Ana Ruiz <ana@northwind.example>"),
    ("Dear Ben and Ana,", "Ana Ruiz <ana@northwind.example>"),
    ("Dear Bill,", "William Strand <w.strand@northwind.example>"),
    ("Dear Ben,", "Benjamin Weiss <bw@northwind.example>"),
    ("Dear A. Ruiz,", "Ana Ruiz <ana@northwind.example>"),
    ("Dear Prof. Dr. Ruiz,", "Ana Ruiz <ana@northwind.example>"),
    ("Dear José,", "Jose Alva <ja@northwind.example>"),
    ("Dear Ms. O’Hara,", "\"O'Hara, Mia\" <mo@northwind.example>"),
    ("Sehr geehrte Frau Ruiz,", "Ana Ruiz <ana@northwind.example>"),
    ("Dear Kim,", "Kim Lee, Recruiting <kim@northwind.example>"),
    // A coordinator who passes it on.
    ("Dear Ana,", "Kim Lee <kim@northwind.example>"),
    ("Dear Kim,", "Kim Lee <kim@northwind.example>"),
    ("Thank you for your time.", "Ana Ruiz <ana@northwind.example>"),
    // What is still to be filled in names no one.
    ("Dear [Name],", "Ana Ruiz <ana@northwind.example>"),
    ("Dear NAME,", "Ana Ruiz <ana@northwind.example>"),
    ("Hi [their first name],", "Ana Ruiz <ana@northwind.example>"),
    ("Dear Mr. {{name}},", "Ana Ruiz <ana@northwind.example>"),
  ])
  func recipient(_ salutation: String, _ recipient: String) {
    var context = LetterContext.northwind(salutation + "\n\nThank you for your time.")
    context.recipient = recipient
    #expect(context.found(.salutation).isEmpty)
  }

  @Test func aloneItGoesByTheRecipientLine() {
    var context = LetterContext(
      recipient: "Ana Ruiz <ana@x.example>", subject: "Thanks", body: "Dear Mark,\n\nThank you.")
    #expect(context.found(.salutation).count == 1)
    context.recipient = "jobs@x.example"
    #expect(context.found(.salutation).isEmpty)
    context.recipient = ""
    #expect(context.found(.salutation).isEmpty)
    context.recipient = "ana.ruiz@x.example"
    #expect(context.found(.salutation).count == 1)
  }

  @Test(arguments: [
    ("Dear Ana and «Ben»,", true), ("Dear Ana,\n\nThank you for the talk, «Ben».", true),
    ("Dear Ana,\n\nThank you for the talk with Ben.", false),
    ("Dear Ana,\n\nThank you, Ana.", false),
    ("Dear Ana and team,", false),
  ])
  func twoAddressed(_ marked: String, _ isFound: Bool) {
    let letter = MarkedLetter(marked)
    let found = LetterContext.northwind(letter.text).found(.twoAddressed)
    #expect(found.map(\.place.range) == letter.ranges)
    #expect(isFound != found.isEmpty)
  }

  /// A name with two letters that changed places is the recipient's own, mistyped.
  @Test(arguments: ["Hey «Bne»,", "Hi «Ebn»,", "Dear «Benn»,", "Hello «Beln»,"])
  func slips(_ marked: String) {
    let letter = MarkedLetter(marked + "\n\nThank you for your time.")
    var context = LetterContext.northwind(letter.text)
    context.recipient = "Ben Okafor <ben@northwind.example>"
    #expect(context.found(.salutation).isEmpty)
    let found = context.found(.misspeltName)
    #expect(found.map(\.place.range) == letter.ranges)
    #expect(found.map(\.suggestions) == [["Ben"]] && found.allSatisfy { $0.severity == .warn })
  }

  @Test func severalMayBeGreetedWhereItGoesToSeveral() {
    var context = LetterContext.northwind("Dear Ana and Ben,\n\nThank you.")
    context.recipient = "Ana Ruiz <ana@northwind.example>, Ben Okafor <ben@northwind.example>"
    #expect(context.found(.twoAddressed).isEmpty)
  }
}
