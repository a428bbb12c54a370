import Core
import Fixtures
import Foundation
import TableReading
import Testing

private let ids = (1...9).map { "00000000-0000-4000-8000-00000000000\($0)" }

/// An interview as `export` prints it, with some of its text put in another's place.
private func export(_ replaced: (String, String)...) -> String {
  var text = """
    [
      {
        "id": "\(ids[0])", "company": "Globex", "role": "SRE", "round": null,
        "start": "2026-11-24T13:00:00Z", "end": "2026-11-24T14:00:00Z", "timeZone": "UTC",
        "location": null, "state": "happened", "outcome": "open",
        "followUps": [
          {"id": "\(ids[1])", "interviewer": {"name": "Jane", "email": "jane@globex.example",
            "title": null, "id": "\(ids[2])"}, "stage": "late", "due": null, "steps": null}
        ],
        "notes": [{"id": "\(ids[3])", "kind": "need", "text": "x", "promised": null}],
        "drafts": [], "versions": [],
        "deliveries": [{"id": "\(ids[4])", "followUp": "\(ids[1])", "at": "2026-11-24T15:00:00Z",
          "via": "email", "messageID": "<a@home.example>", "proof": "user"}]
      },
      {"story": {"id": "\(ids[5])", "title": "CI", "text": "x", "tags": ["speed"]}},
      {"application": {"id": "\(ids[6])", "company": "Hooli", "role": "Cook", "applied": "2026-11-03"}}
    ]
    """
  for (old, new) in replaced { text = text.replacing(old, with: new) }
  return text
}

private func read(_ text: String) -> [ReaderRecord] { readOwnExport(Array(text.utf8)) }

private func failure(_ records: [ReaderRecord]) -> String? {
  let found: ReaderRecord.Note? =
    switch records.first {
    case .failure(let note), .nothing(let note): note
    default: nil
    }
  guard records.count == 1, let note = found else { return nil }
  return (note.line.map { "\($0): " } ?? "") + note.message
}

struct OwnExportTests {
  @Test func eachElementIsRead() throws {
    let items = read(export()).compactMap { record -> StoredItem? in
      if case .stored(let item) = record { item } else { nil }
    }
    try #require(items.count == 3)
    guard case .interview(let stored) = items[0], case .story(let story) = items[1],
      case .application(let application) = items[2]
    else { return #expect(Bool(false)) }
    let reading = StoredReading(zone: Zone.init(fixedIdentifier:))
    let dossier = try reading.whole(stored).dossier
    #expect(dossier.interview.title == "Globex · SRE")
    #expect(dossier.interview.state == .happened)
    #expect(dossier.followUps.first?.interviewer?.email == "jane@globex.example")
    #expect(dossier.followUps.first?.deliveries.first?.way == .email)
    #expect(try reading.story(story).tags == ["speed"])
    #expect(try reading.application(application).words == "Hooli · Cook, applied Tue 3 Nov 2026")
  }

  /// What is broken or hostile is refused as a whole, with the place.
  @Test(arguments: [
    ("\"Globex\"", "7", "Element 1, company: what stands there is no text."),
    ("\"happened\"", "\"held\"", "Element 1, state: “held” is no word that stands there."),
    ("\"state\"", "\"States\"", "Element 1: “state” is missing."),
    (
      "jane@globex.example", "jane@globex.example\\nBcc: x@y.example",
      "Element 1, followUps 1, interviewer, email: “jane@globex.example\nBcc: x@y.example” is no address."
    ),
    (
      "<a@home.example>", "<a@home.example>\\r\\nBcc: x",
      "Element 1, deliveries 1, messageID: it has a blank or a line end in it."
    ),
    ("2026-11-24T14:00:00Z", "2026-11-24T12:00:00Z", "Element 1, end: it is before the start."),
    ("2026-11-24T14:00:00Z", "2026-11-24", "Element 1, end: it is not written as the start is."),
    (
      "2026-11-24T13:00:00Z", "2026-02-30T13:00:00Z",
      "Element 1, start: “2026-02-30T13:00:00Z” is no time like 2026-11-24T13:00:00Z."
    ),
    (
      "2026-11-24T13:00:00Z", "1900-11-24T13:00:00Z",
      "Element 1, start: it lies outside the years 1970 to 2200."
    ),
    ("\"need\"", "\"wish\"", "Element 1, notes 1, kind: “wish” is no word that stands there."),
    (
      "\"id\": \"\(ids[3])\"", "\"id\": \"\(ids[0])\"",
      "Element 1, notes: “\(ids[0])” comes a second time."
    ),
    (
      "\"followUp\": \"\(ids[1])\"", "\"followUp\": \"\(ids[8])\"",
      "Element 1, deliveries 1, followUp: no follow-up of this interview has that id."
    ),
    (
      "\"tags\": [\"speed\"]", "\"tags\": {}",
      "Element 2, story, tags: what stands there is no list."
    ),
    (
      "\"applied\": \"2026-11-03\"", "\"applied\": \"3 Nov\"",
      "Element 3, applied: “3 Nov” is no day like 2026-11-24."
    ),
    ("\"Globex\"", "\"Glo\u{1B}bex\"", "it is no JSON"),
    ("\"Globex\",", "\"Globex\"", "it is no JSON"),
  ])
  func whatIsWrongIsRefused(_ old: String, _ new: String, _ sentence: String) throws {
    let message = try #require(failure(read(export((old, new)))))
    #expect(message.contains(sentence), "\(message)")
    #expect(message.hasSuffix("was read."))
  }

  @Test func otherFilesAreRefused() {
    for text in ["[]", "{}", "[1]", "", "\0", "nul"] {
      #expect(failure(read(text)) == "It is no export of Afterword's, or an empty one.")
    }
    let deep = "\n\n" + String(repeating: "[", count: 1_000_000) + "\"story\""
    #expect(failure(read(deep))?.hasPrefix("3: The brackets are more than 16 deep here") == true)
    #expect(failure(read("[1, {\"story\": {}}]"))?.hasPrefix("Element 1: ") == true)
    #expect(failure(read("{\"story\": {}}"))?.contains("This is no export of Afterword's") == true)
    #expect(failure(read("[{\"story\"")) != nil)
  }

  @Test func everyMutationIsReadOrRefusedAsAWhole() {
    var random = Seeded(7)
    let whole = Array(export().utf8)
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      if random.once(in: 4) { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random)) }
      let records = readOwnExport(bytes)
      #expect(records.count == 3 || failure(records) != nil)
    }
  }

  /// A cell that a spreadsheet would take for a formula comes back as it was, whatever it holds.
  @Test func cellsOfTheOwnTableComeBack() throws {
    var random = Seeded(29)
    let alphabet = Array("ab'\"=+-@,;\t\r\n é日")
    let titles = [
      "id", "company", "role", "round", "start", "end", "timeZone", "state", "followUp", "name",
    ]
    for _ in 0..<500 {
      func cell() -> String {
        String(
          (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in
            alphabet.randomElement(using: &random)
          })
      }
      let texts = (0..<4).map { _ in cell() }
      let row = CSV.row([
        ids[0], texts[0], texts[1], texts[2], "2026-11-24", "2026-11-25", "", "scheduled", ids[1],
        texts[3],
      ])
      let records = readTable(
        Array((CSV.row(titles) + row).utf8), zones: Zone.init(fixedIdentifier:))
      guard case .stored(.interview(let stored))? = records.first else {
        #expect(Bool(false), "\(row.debugDescription) \(records)")
        continue
      }
      #expect(
        [stored.company, stored.role, stored.round, stored.followUps.first?.interviewer?.name]
          == texts,
        "\(row.debugDescription)")
    }
  }

  @Test func anInvitationThatCannotBeReadIsToldOf() {
    let titles = CSV.row([
      "id", "company", "role", "round", "start", "end", "timeZone", "state", "followUp", "invite",
      "inviteSequence", "invitation",
    ])
    func row(_ invitation: String) -> String {
      CSV.row([
        ids[0], "Globex", "", "", "2026-11-24", "2026-11-25", "", "scheduled", ids[1], "a", "3",
        invitation,
      ])
    }
    for (invitation, isBroken) in [(#"{"identity":"b","sequence":4}"#, false), ("{oops", true)] {
      let records = readTable(
        Array((titles + row(invitation)).utf8), zones: Zone.init(fixedIdentifier:))
      guard case .stored(.interview(let stored))? = records.first else {
        Issue.record("\(records)")
        continue
      }
      #expect(stored.invite?.identity == (isBroken ? "a" : "b"))
      #expect(stored.invite?.sequence == (isBroken ? 3 : 4))
      let warnings = records.dropFirst().map { record -> String in
        if case .warning(let note) = record {
          "\(note.line ?? 0): \(note.message.prefix(26))"
        } else {
          ""
        }
      }
      #expect(warnings == (isBroken ? ["2: “invitation” cannot be rea"] : []))
    }
  }

  @Test func aBrokenRowOfTheOwnTableRefusesAll() {
    let titles = "id,company,role,round,start,end,timeZone,state,followUp\r\n"
    let good = "\(ids[0]),Globex,,,2026-11-24,2026-11-25,,scheduled,\(ids[1])\r\n"
    #expect(readTable(Array((titles + good).utf8), zones: Zone.init(fixedIdentifier:)).count == 1)
    let unreadable = readTable(
      Array((titles + good + "\"x\r\n").utf8), zones: Zone.init(fixedIdentifier:))
    #expect(failure(unreadable)?.hasPrefix("3: This row was left out") == true)
    let wrong = readTable(
      Array((titles + good + good.replacing(ids[0], with: "x")).utf8),
      zones: Zone.init(fixedIdentifier:))
    #expect(failure(wrong) == "3: The row, id: “x” is no id. Nothing of the file was read.")
  }
}
