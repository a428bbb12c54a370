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
    // Names that are words as well, of which some open salutations.
    ("Dear «May»,", "Ana Ruiz <ana@northwind.example>"),
    ("«May»,", "Ana Ruiz <ana@northwind.example>"),
    ("Hi «Will»,", "Ana Ruiz <ana@northwind.example>"),
    ("Dear Ms. «May»,", "Ana Ruiz <ana@northwind.example>"),
    ("Dear «Cara»,", "Ana Ruiz <ana@northwind.example>"),
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
    ("Dear May,", "May Lin <may@northwind.example>"), ("May,", "may.lin@northwind.example"),
    ("Hi Will,", "Will Stone <will@northwind.example>"),
    ("Dear Dean,", "Dean Hall <dean@northwind.example>"),
    ("Dear Dean,", "Ana Ruiz <ana@northwind.example>"),
    ("To Whom It May Concern,", "Ana Ruiz <ana@northwind.example>"),
    ("Good Day Ana,", "Ana Ruiz <ana@northwind.example>"),
    ("Cara Ana,", "Ana Ruiz <ana@northwind.example>"),
    ("Leeds, England,\n12 May\n\nDear Ana,", "Ana Ruiz <ana@northwind.example>"),
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

  /// Where it is said to whom the letter is, that counts and not the recipient line.
  @Test(arguments: [("Dear «Ben»,", true), ("Dear Ana,", false)])
  func itIsToWhomItIsSaidToBe(_ marked: String, _ isFound: Bool) {
    let letter = MarkedLetter(marked + "\n\nThank you for your time.")
    var context = LetterContext.northwind(letter.text)
    context.recipient = "Ben Okafor <ben@northwind.example>"
    context.isForPerson = true
    #expect(context.found(.salutation).map(\.place.range) == letter.ranges)
    #expect(context.found(.salutation).isEmpty != isFound)
    #expect(
      context.found(.otherPerson).map(\.message)
        == ["this is the letter to Ana Ruiz, and it goes to Ben Okafor"])
  }

  /// Who is spoken to within the letter, known from elsewhere or not.
  @Test(arguments: [
    ("Thanks again «Rose».", true), ("Thank you, «Rose».", true),
    ("Thank you for the tour, «Rose».", true), ("Thanks again Ana.", false),
    ("Thank you, Northwind!", false), ("Thank you, all.", false), ("Thank you, Rosewood.", false),
    ("I will tell Rose, my sister.", false), ("Thanks to you, Rose and all.", false),
  ])
  func someoneElseIsSpokenTo(_ marked: String, _ isFound: Bool) {
    let letter = MarkedLetter("Dear Ana,\n\n" + marked)
    let found = LetterContext.northwind(letter.text).found(.salutation)
    #expect(found.map(\.place.range) == letter.ranges && isFound != found.isEmpty)
  }

  /// Whose names are words: right where it goes to them, wrong where it does not.
  @Test(arguments: [
    "May", "Will", "Grace", "Mark", "Hope", "Rose", "April", "June", "Dean", "Bill",
  ])
  func namesThatAreWords(_ name: String) {
    var context = LetterContext.northwind(
      "Dear \(name),\n\nThank you for your time. Will it hold? May I ask?\n\nThanks again \(name).")
    context.recipient = "\(name) Lin <lin@northwind.example>"
    context.meeting?.person = LetterContext.person("\(name) Lin", "lin@northwind.example")
    func alarms() -> [LetterCheck.Name] {
      LetterReview.run(context).findings.map(\.check).filter {
        [.salutation, .otherPerson, .twoAddressed, .misspeltName].contains($0)
      }
    }
    #expect(alarms().isEmpty)
    context.recipient = "Ana Ruiz <ana@northwind.example>"
    context.meeting?.person = LetterContext.person("Ana Ruiz", "ana@northwind.example")
    #expect(alarms().contains(.salutation))
  }

  @Test(arguments: [
    ("Dear Ana and «Ben»,", true), ("Dear Ana,\n\nThank you for the talk, «Ben».", true),
    ("Dear Ana,\n\nThank you for the talk with Ben.", false),
    ("Dear Ana,\n\nThank you, Ana.", false),
    ("Dear Ana and team,", false), ("Ana, «Ben»,\n\nThank you.", true),
    ("Ana and «Ben»,\n\nThank you.", true), ("Ana, «Ben» and Chen:\n\nThank you.", true),
    ("Hi «both»,\n\nThank you.", true), ("Hi «all»,\n\nThank you.", true),
    ("Dear «team»,\n\nThank you.", true), ("Hello «everyone»!\n\nThank you.", true),
    ("Dear «Northwind team»,\n\nThank you.", true),
    ("Dear «hiring committee»,\n\nThank you.", true),
    ("«Ladies and Gentlemen»,\n\nThank you.", true), ("Hi «folks»,\n\nThank you.", true),
    ("Dear Ana,\n\nThank «you both» for your time.", true),
    ("Dear Ana,\n\nIt was good to meet «the two of you».", true),
    ("Dear Ana,\n\nI look forward to seeing «both of you».", true),
    ("Dear Ana,\n\nIt was good to meet you and Ben, and to see you both at ease.", false),
    ("Dear Ana,\n\nIt suits both sides, and the two teams.", false),
    ("Hi there,\n\nThank you.", false), ("Dear Hiring Manager,\n\nThank you.", false),
    ("Dear Ana,\n\nThank you, «Ben», for the time.", true),
    ("Dear Ana,\n\nThank you, Ana and «Ben», for the time.", true),
    ("Dear Ana,\n\nI thank you, Ana, and Ben too for the time.", false),
  ])
  func twoAddressed(_ marked: String, _ isFound: Bool) {
    let letter = MarkedLetter(marked)
    let found = LetterContext.northwind(letter.text).found(.twoAddressed)
    #expect(found.map(\.place.range) == letter.ranges)
    #expect(isFound != found.isEmpty)
  }

  /// Another interview's people are never greeted beside the recipient; who is not known may have been
  /// there.
  @Test(arguments: [
    ("Dear Ana and «Mark»,", LetterCheck.Severity.block), ("Dear «Mark» and Ana,", .block),
    ("Dear Ana, dear «Mark»,", .block), ("Dear Ana and Ms. «Lindqvist»,", .block),
    ("Hi Ana & «Mark Hale»,", .block), ("Hi Ana & «Rose»,", .warn), ("Dear Ana and «Ben»,", .warn),
  ])
  func someoneElseIsGreetedAsWell(_ marked: String, _ severity: LetterCheck.Severity) {
    let letter = MarkedLetter(marked + "\n\nThank you.")
    let context = LetterContext.northwind(letter.text)
    let found = context.found(.salutation) + context.found(.twoAddressed)
    #expect(found.map(\.place.range) == letter.ranges && found.map(\.severity) == [severity])
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
    for greeting in ["Dear Ana and Ben,", "Ana, Ben,", "Hi both,", "Hi all,", "Dear team,"] {
      context.body = "\(greeting)\n\nThank you both."
      #expect(context.found(.twoAddressed).isEmpty && context.found(.salutation).isEmpty)
    }
    context.body = "Dear Ana and Mark,\n\nThank you both."
    #expect(context.found(.salutation).map(\.place.column) == [14])
  }

  /// A group is what several read.
  @Test(arguments: ["jobs@northwind.example", "Northwind Hiring Team <jobs@northwind.example>"])
  func groupsMayBeGreetedThroughTheirMailbox(_ recipient: String) {
    var context = LetterContext.northwind("Dear team,\n\nThank you.")
    context.recipient = recipient
    #expect(context.found(.twoAddressed).isEmpty)
  }
}
