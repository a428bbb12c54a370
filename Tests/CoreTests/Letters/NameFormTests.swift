import Core
import Testing

/// The forms in which names are written: short ones, and mistyped ones.
@Suite struct NameFormTests {
  /// A company's short form, its possessive name and what stands for "&", each as its own letter has
  /// it and as one to another company does.
  @Test(arguments: [
    ("Luigi's Ristorante GmbH", ["Luigi's", "Luigi’s", "Luigi's Ristorante"]),
    ("Grace's Kitchen", ["Grace's"]), ("Vandelay Imports", ["Vandelay", "Vandelay Imports"]),
    ("Hartley & Sons Ltd", ["Hartley", "Hartley and Sons", "Hartley & Sons"]),
    ("Bloom & Wild", ["Bloom and Wild", "Bloom & Wild"]),
    ("Marks and Spencer plc", ["Marks & Spencer", "Marks and Spencer"]),
    ("The Zephyr Group", ["Zephyr", "The Zephyr Group"]),
  ])
  func shortForms(_ company: String, _ forms: [String]) {
    for form in forms {
      var context = LetterContext.northwind("I would love to work at \(form).")
      context.names = KnownNames(
        companies: [company, "Northwind", "Target"], people: [KnownNames.Person](),
        roles: [KnownNames.Role]())
      #expect(context.found(.otherCompany).map(\.severity) == [.block], "\(form)")
      context.meeting?.company = company
      let found = context.found(.otherCompany) + context.found(.misspeltName)
      #expect(found.isEmpty, "\(form): \(found)")
    }
  }

  @Test(arguments: [
    ("Apple", "I would love to work at Apple Bank.", true),
    ("Apple", "I would love to work at Apple.", false),
    ("Luigi's Ristorante", "I would love to work at Luigi's Pizza.", true),
    ("Luigi's Ristorante", "I would love to work at Luigi's.", false),
    ("Northwind", "The roses bloom and wild geese fly at Northwind.", false),
    ("Northwind", "Mr. Hartley was kind, and I thanked Hartley for it.", false),
    ("Northwind", "I like Grace's question about the queue.", false),
  ])
  func namesThatBeginAlike(_ company: String, _ text: String, _ isFound: Bool) {
    var context = LetterContext.northwind(text)
    context.meeting?.company = company
    context.names = KnownNames(
      companies: [
        "Apple", "Apple Bank", "Luigi's Pizza", "Bloom & Wild", "Hartley & Sons", "Grace's Kitchen",
      ], people: [KnownNames.Person](), roles: [KnownNames.Role]())
    #expect(context.found(.otherCompany).isEmpty != isFound)
  }

  @Test(arguments: [
    "I look forward to joining «Nothwind».", "The people at «Northwnid» were kind.",
    "I enjoyed meeting Ben «Okafro».", "Dear «Anna»,\n\nThank you.",
    "Dear Ms. «Riuz»,\n\nThank you.", "The «Platfrom» Engineer role suits me.",
    "I like «Northwin» and its people.", "I hope to join «Northwindd» soon.",
    "The people of «NorthWind» were kind.", "I met «Okafo» too.", "I met «Okafro», Ben.",
    "Thank you, «Anna» and «Benn», for the tour.", "Thank you, «Anna» and «Benn»,\nJo",
    "Thank you again, «Benn».", "I enjoyed the talk with «Bne» about it.",
    "Ben «Okaforr» was kind.",
    "Hey «Aan»,\n\nThank you.", "«Northwin» impressed me.",
    "I look forward to «Nortwind’s» launch.", "I like «Northwinds» and its people.",
    "The «Northwinds» team was kind.", "Dear «Anas»,\n\nThank you.", "I met «Okafors» too.",
    "«Benn» showed me the lab.", "«Anah», may I ask how it went?", "I like «North Wind» a lot.",
    "The «North-Wind» team was kind.", "«Northwynd» impressed me.", "I met Ben «Okaphor» too.",
  ])
  func misspelt(_ marked: String) {
    let letter = MarkedLetter(marked)
    let found = LetterContext.northwind(letter.text).found(.misspeltName)
    #expect(found.map(\.place.range.lowerBound) == letter.ranges.map(\.lowerBound))
  }

  @Test(arguments: [
    "I look forward to joining Northwind.", "Dear Ana,\n\nThank you.", "Ruin is not near.",
    "Northwind's plans are good.", "The Platform team.", "Engineers and Platforms.",
    "NORTHWIND is what the sign says.", "I met the CTO and the BEN team.", "An Engineering degree.",
    "I have been to Bern and Rome.", "Bent nails, and Been there.", "My Ann Arbor years.",
    "The Ruiz family, Bea and Len.", "I am from Benin.", "Okafor's question and Ben's too.",
    "Then And Any Now.", "The Okafors were kind.", "Bend showed me.", "I read it in the Bay Area.",
    "The north wind was cold.", "Up North, Wind is what one hears.", "Any, may I ask?",
  ])
  func notMisspelt(_ text: String) {
    #expect(LetterContext.northwind(text).found(.misspeltName).isEmpty)
  }

  /// Names of several words, of which one is another word, parted or joined, and names that are heard
  /// alike.
  @Test(arguments: [
    ("Northwind Health", "Sam Baxter", "I would love to work at Northwind «Heath».", "Health"),
    ("Northwind Health", "Sam Baxter", "I like «North Wind» Health.", "Northwind"),
    ("Northwind Health", "Sam Baxter", "Mr. «Bakster» was kind.", "Baxter"),
    ("Northwind Health", "Sam Barker", "I met Sam «Baker» too.", "Barker"),
    ("Northwind Health", "Priya Rao", "«Priyah», may I ask how it went?", "Priya"),
    ("Northwind Health", "Stephen Ray", "I met «Steven» too.", "Stephen"),
    ("Northwind Health", "Sam Baxter", "Northwind Health, and Northwind Healthcare too.", ""),
    ("Northwind Health", "Sam Barker", "I met Sam Reed, a Baker, too.", ""),
    ("Northwind Health", "Sam Baxter", "I went up on Northwind Hill and to the Health Board.", ""),
    ("Northwind Health", "Carl Ray", "I met Karen and Kurt there.", ""),
  ])
  func namesOfSeveralWords(_ company: String, _ person: String, _ marked: String, _ right: String) {
    let letter = MarkedLetter(marked)
    var context = LetterContext.northwind(letter.text)
    context.recipient = "\(person) <p@northwind.example>"
    context.meeting?.company = company
    context.meeting?.person = LetterContext.person(person, "p@northwind.example")
    context.names = .none
    let found = context.found(.misspeltName)
    #expect(found.map(\.place.range) == letter.ranges, "\(found.map(\.message))")
    #expect(found.flatMap(\.suggestions) == [right].filter { !$0.isEmpty })
  }
}
