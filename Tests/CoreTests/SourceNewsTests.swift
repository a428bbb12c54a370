import Core
import Foundation
import Testing

/// What is handed to the reader, and what of an import stays open.
struct SourceNewsTests {
  @Test(arguments: [
    ReaderInput("INBOX"), ReaderInput("-"),
    ReaderInput(
      "in/a b",
      rest: MailboxRest(
        open: [.init(offset: 0, message: 1), .init(offset: 70, message: 4)],
        start: .init(offset: 512, message: 9))),
  ])
  func inputsAreReadAsTheyWereWritten(_ input: ReaderInput) {
    #expect(ReaderInput.inputs(input.arguments + ["x"]) == [input, ReaderInput("x")])
  }

  @Test func aNameIsNoOption() {
    #expect(ReaderInput("--rest=1:1").arguments == ["./--rest=1:1"])
    #expect(ReaderInput.inputs(["./--rest=1:1"])?.map(\.path) == ["./--rest=1:1"])
  }

  @Test(arguments: [
    "--rest=", "--rest=1", "--rest=1:1,", "--rest=-1:1", "--rest=1:x", "--rest=1:2:3",
  ])
  func whatIsNoRestIsRefused(_ argument: String) {
    let isLast = argument.hasSuffix(",")
    #expect((ReaderInput.inputs([argument, "x"]) == nil) == !isLast)
    #expect(ReaderInput.inputs(["--rest=1:1"]) == nil)
  }

  @Test func fingerprintsAreThoseOfFNV() {
    var fingerprint = Fingerprint()
    #expect(fingerprint.text == "cbf29ce484222325")
    fingerprint.add(Array("foobar".utf8))
    #expect(fingerprint.text == "85944171f73967e8")
  }

  private static func event(_ uid: String, sequence: Int = 0, method: String = "REQUEST")
    -> CalendarEvent
  {
    CalendarEvent(
      line: 1, uid: uid, recurrenceID: nil, sourceHash: uid, sequence: sequence, method: method,
      status: nil, summary: "Interview with Northwind", details: nil, location: nil, link: nil,
      timeKind: .zoned, start: 1_795_500_000, end: 1_795_503_600, timeZone: "UTC", organizer: nil,
      attendees: [.init(name: "Jane Doe", email: "jane@northwind.example")], warnings: [])
  }

  private static func plan(_ parts: (String, [ReaderRecord])...) throws -> ImportPlan {
    var planner = ImportPlanner(
      me: ["me@home.example"], home: .utc, zone: Zone.init(fixedIdentifier:))
    for (source, records) in parts { planner.add(records, from: source) }
    return try planner.plan()
  }

  @Test func whatWaitsIsOpen() throws {
    let broken = ReaderRecord.failure(.init(message: "It is broken."))
    var cancelled = Self.event("b", method: "CANCEL")
    (cancelled.start, cancelled.end) = (cancelled.start + 86_400, cancelled.end + 86_400)
    let plan = try Self.plan(
      ("a", [.event(Self.event("a"))]), ("b", [.event(cancelled)]),
      ("c", [broken]), ("d", [.event(Self.event("d", method: "REPLY"))]))
    #expect(plan.openSources == ["c"])
    #expect(plan.cancellations == ["b": 0])
  }

  /// All that is said of an event goes together.
  @Test func partsOfOneEventAreOpenTogether() throws {
    var call = Self.event("x")
    call.summary = "Phone call with Globex"
    let plan = try Self.plan(
      ("a", [.event(call)]), ("b", [.event(Self.event("x", method: "REPLY"))]))
    #expect(plan.openSources == ["a", "b"])
  }

  /// What the user leaves out this once comes again; what is said to be no interview does not.
  @Test func whatIsLeftOutThisOnceIsOpen() throws {
    let plan = try Self.plan(("a", [.event(Self.event("a"))]), ("b", [.event(Self.event("b"))]))
    var changed = plan
    changed.entries[1].action = .changed
    let left = changed.leaving(["a", "b"])
    #expect(left.openSources == ["b"])
    #expect(left.choices == ["a": .other])
  }

  @Test func whatWasToldIsNotToldAgain() throws {
    let broken = ReaderRecord.failure(.init(message: "It is broken."))
    let plan = try Self.plan(
      ("a", [.event(Self.event("a"))]), ("b", [.event(Self.event("b", method: "REPLY")), broken]))
    #expect(plan.leavingUntold(["a", "b"]).entries.map(\.action) == [.new, .unreadable])
    #expect(plan.leavingUntold([]).entries.count == 3)
  }
}
