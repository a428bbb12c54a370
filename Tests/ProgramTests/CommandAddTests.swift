import Foundation
import Testing

/// `add` with an interview in one line, on Tuesday 24 November 2026 at 10:42 in Berlin.
struct CommandAddTests {
  let home: Home
  init() throws { home = try Home() }

  private static let certain =
    "Globex, Staff Engineer, yesterday 3pm 45m, Jane Doe <jane@globex.example>"
  private static let doubtful = "Globex, Staff Engineer, Infra, tomorrow 9:30"

  private func isEmpty() throws -> Bool {
    try home.run("list", "--all", "--json").output == "[]\n"
  }

  @Test(arguments: [[certain], [certain, "--yes"]])
  func whatIsCertainIsAddedAndEchoed(_ arguments: [String]) throws {
    let outcome = try home.run(["add"] + arguments)
    #expect(
      outcome.output.dropFirst(18)
        == "  Globex · Staff Engineer, Mon 23 Nov 2026 15:00–15:45, "
        + "Jane Doe <jane@globex.example>\n")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }

  @Test func severalPeopleAreEchoedOneByOne() throws {
    let outcome = try home.run(
      "add", "Globex, onsite, 24 Nov 9:30 America/New_York, with Ana Ruiz (hiring manager) and Ben",
      "--with", "Chen Li <chen@globex.example>")
    #expect(
      outcome.output.dropFirst(18) == """
          Globex, onsite, Tue 24 Nov 2026 09:30–10:30 America/New_York, 3 people
                  Chen Li <chen@globex.example>
                  Ana Ruiz, hiring manager
                  Ben

        """)
    #expect(try home.run("list", "--all", "--json").output.contains("\"round\": \"onsite\""))
  }

  @Test func aTimeOfAnotherClockSaysSoInTheList() throws {
    try home.run("add", "Hooli, 24 Nov 9:30 America/New_York")
    #expect(try home.run("list", "--upcoming").output.contains("Today 09:30 UTC-05:00"))
  }

  @Test func placeAndLinkAreEchoed() throws {
    let outcome = try home.run(
      "add", "Globex, SRE, tomorrow 3pm, at Main St 5, https://meet.example/x")
    #expect(
      outcome.output.dropFirst(18) == """
          Globex · SRE, Wed 25 Nov 2026 15:00–16:00, no one known yet
                  at Main St 5
                  https://meet.example/x

        """)
  }

  @Test func aPersonInOneOptionHasATitle() throws {
    let outcome = try home.run(
      "add", "Globex, tomorrow 3pm", "--with", "Jane <jane@b.example> (hiring manager)", "--with",
      "Ben (head of R and D)")
    #expect(
      outcome.output.hasSuffix(
        "  Jane <jane@b.example>, hiring manager\n          Ben, head of R and D\n"))
  }

  @Test func optionsFillIn() throws {
    let twice = try home.run("add", Self.certain, "--start", "friday noon")
    #expect(twice.status == 65)
    #expect(twice.errors.contains("and “friday noon” both say when it is"), "\(twice.errors)")
    let outcome = try home.run(
      "add", Self.certain, "--company", "Globex", "--role", "SRE", "--round", "onsite")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("is “Staff Engineer” a part of the role?"), "\(outcome.errors)")
    let text = "onsite, 45m, Jane Doe <jane@globex.example>"
    let added = try home.run(
      "add", text, "--company", "Globex", "--role", "SRE", "--start", "friday noon")
    #expect(
      added.output.dropFirst(18)
        == "  Globex · SRE, onsite, Fri 27 Nov 2026 12:00–12:45, Jane Doe <jane@globex.example>\n")
  }

  @Test(arguments: [
    ([doubtful], "is “Infra” a part of the role?"),
    ([doubtful, "--yes"], "is “Infra” a part of the role?"),
    (["--company", "Globex", "--start", "in 4 days"], "“in 4 days” says no time of day: is it"),
    (["--company", "Globex", "--start", "in 4 days", "--yes"], "is it 10:42? Nothing was added"),
    (["Globex, next friday noon", "--yes"], "could be Fri 27 Nov 2026 or Fri 4 Dec 2026"),
    (["Globex, 5/6/2026 9:00"], "“5/6/2026” could be 5 Jun 2026 or 6 May 2026"),
    (["Globex, Engineer"], "when is it?"),
    (["Globex, friday"], "“friday” lacks a time of day: write"),
    (["Globex, QA tomorrow 3pm", "--yes"], "is it “QA” and “tomorrow 3pm”? Nothing was added"),
    ([""], "which company was it?"),
    (["--yes", "Globex, QA, tomorrow 7pm 30m, 45m"], "says that it takes 30m: leave only one"),
    (
      ["--yes", "Globex, QA, tomorrow 8pm, 30m, 45m"], "“30m” and “45m” both say how long it takes"
    ),
    (["Globex, tomorrow 9:00, a@b@c"], "“a@b@c” is no person"),
    (
      ["Globex, tomorrow 9:00", "--with", "Jane\nDoe <jane@globex.example>"],
      "“Jane Doe <jane@globex.example>” has a line break or another control character in it"
    ),
    (
      ["Globex, tomorrow 9:00", "--with", "Doe, Jane (VP); Eng"],
      "“Doe, Jane (VP); Eng” may be several people: name each by itself"
    ),
  ])
  func whatIsInDoubtIsNotAdded(_ arguments: [String], because reason: String) throws {
    let outcome = try home.run(["add"] + arguments)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    #expect(outcome.errors.contains("Nothing was added"))
    #expect(outcome.output == "")
    #expect(try isEmpty())
  }

  @Test func whatIsKnownIsWrittenAsItIs() throws {
    for (line, said) in [
      ("Hooli, Staff Engineer, yesterday 5pm", "Hooli · Staff Engineer"),
      ("hooli, Data Scientist, yesterday 4pm", "Hooli · Data Scientist"),
      ("HOOLI, data scientist, yesterday 3pm", "Hooli · Data Scientist"),
    ] {
      let outcome = try home.run("add", line, "--yes")
      #expect(outcome.status == 0 && outcome.output.contains(said), "\(outcome.output)")
    }
    #expect(try !home.run("list", "--all").output.contains("hooli"))
  }

  @Test func theSameInterviewIsADoubt() throws {
    let added = try home.run("add", Self.certain)
    for arguments in [
      [Self.certain],
      ["--company", "globex", "--role", "staff engineer", "--start", "23 Nov 2026 15:00"],
    ] {
      let again = try home.run(["add"] + arguments)
      #expect(again.status == 65)
      let id = added.output.split(separator: " ")[1]
      #expect(again.errors.contains("there already, as \(id): is it another? Nothing was added"))
    }
    let later = ["--company", "Globex", "--role", "Staff Engineer", "--start", "23 Nov 2026 16:00"]
    #expect(try home.run(["add"] + later).status == 0)
  }

  @Test func whatIsAddedAndCannotBeSaidIsThere() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let outcome = try home.shell("\"$afterword\" add '\(Self.certain)' > /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("; the interview was added, as "), "\(outcome.errors)")
    #expect(!(try isEmpty()))
  }

  @Test func aCompanyThatIsKnownIsNoRole() throws {
    try home.run("add", "Initech, tomorrow 9:30")
    let outcome = try home.run("add", "Staffing Partners, initech, friday 9:30", "--yes")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("is “initech” the role? There is a company of that name"))
  }

  @Test func whoIsKnownThereIsTheSamePerson() throws {
    try home.run("add", Self.certain)
    let outcome = try home.run("add", "globex, onsite, tomorrow 9:30, with jane doe", "--yes")
    #expect(
      outcome.output.dropFirst(18) == """
          Globex, onsite, Wed 25 Nov 2026 09:30–10:30, Jane Doe <jane@globex.example>
                  Jane Doe <jane@globex.example>, known already

        """)
    // A person elsewhere is another.
    let other = try home.run("add", "Initech, tomorrow 9:30, with Jane Doe", "--yes")
    #expect(other.output.hasSuffix("10:30, Jane Doe\n"), "\(other.output)\(other.errors)")
  }

  @Test(arguments: [
    ("with Jane", "is “Jane” Jane Doe <jane@globex.example>, who is known from Globex?"),
    ("Janey <jane@globex.example>", "is the address of Jane Doe: is “Janey” the same person?"),
    ("with Bob, with Bob", "“Bob” is named twice: are they 2 people?"),
    ("with Ann (hiring manager), with Bob (hiring manager)", "two hiring managers: which is it"),
  ])
  func whoIsMeantIsNotGuessed(_ people: String, because question: String) throws {
    try home.run("add", Self.certain)
    let line = "Globex, onsite, tomorrow 9:30, \(people)"
    for arguments in [[line], [line, "--yes"]] {
      let outcome = try home.run(["add"] + arguments)
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains(question), "\(outcome.errors)")
    }
    let named = people.split(separator: ", ").flatMap { piece in
      ["--with", String(piece.trimmingPrefix("with "))]
    }
    let options = ["--company", "Globex", "--start", "tomorrow 9:30"] + named
    #expect(try home.run(["add"] + options).errors.contains(question))
  }

  @Test func sentTimesLieInThePast() throws {
    let id = try home.addNorthwind()
    let outcome = try home.run("mark", id, "ana", "--via", "email", "--at", "mon 18:00")
    #expect(outcome.output.hasSuffix("followed up by e-mail, Mon 23 Nov 2026 18:00\n"))
  }
}
