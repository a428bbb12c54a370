import Foundation
import Testing

/// Files of people who mean harm: whatever stands in any field, only the program's own sequences reach
/// the terminal, and no name brings a line of its own.
struct ImportHostileTests {
  private let home: Home

  init() throws { home = try Home() }

  /// Title, colours, clipboard and devices, whole, cut off and of eight bits; text turned around; what
  /// takes no room.
  private static let evil =
    "\u{1B}]0;OWNED\u{7}\u{1B}[31;5mX\u{1B}P1$qOWNED\u{1B}\\\u{9B}2J\u{90}OWNED\u{9C}"
    + "\u{202E}moc\u{2066}\u{200B}\u{FEFF}\u{2028}\u{1B}]52;c;OWNED"

  private static func calendar(_ text: String) -> String {
    """
    BEGIN:VCALENDAR
    METHOD:REQUEST
    BEGIN:VEVENT
    UID:1\(text)@globex.example
    DTSTART;TZID=Mars/\(text):20261123T150000
    DTEND;TZID=Mars/\(text):20261123T160000
    SUMMARY:Interview with Globex \(text)\\nBcc: x@evil.example
    DESCRIPTION:Position: Engineer \(text)\\nInterviewer: Ben\(text) Okafor
    LOCATION:Room \(text)
    URL:https://meet.example/\(text)
    ORGANIZER;CN="Ana\(text)^nBcc: x@evil.example":mailto:ana@globex.example
    ATTENDEE;CN=Chen\(text):mailto:chen\(text)@globex.example
    this line is no property \(text)
    END:VEVENT
    BEGIN:VEVENT
    UID:2\(text)
    SUMMARY:Interview without a start \(text)
    END:VEVENT
    END:VCALENDAR

    """
  }

  private static func table(_ text: String) -> String {
    let quoted = text.replacing("\"", with: "\"\"")
    return """
      Company,Role,Status,Date Applied,Interview Date,Interviewer
      "Initech\(quoted)","SRE\(quoted)","reejected\(quoted)","\(quoted)",2026-11-23,"Jo\(quoted) Doe"
      "Hooli\(quoted)","iOS\(quoted)",open,13/13/2026,"26\(quoted)",
      "","\(quoted)",open,,,

      """
  }

  private static let mail = """
    From: Ana =?utf-8?q?=1B]0;OWNED=07?= <ana@globex.example>
    Subject: =?utf-8?q?=1B]0;OWNED=07=E2=80=AE?=
    MIME-Version: 1.0
    Content-Type: text/calendar; name="=?utf-8?q?=1B[2J.ics?="

    BEGIN:VCALENDAR
    BEGIN:VEVENT
    SUMMARY:no start
    END:VEVENT
    END:VCALENDAR

    """

  /// Writes the files, one of them below a name that is no UTF-8 and holds an escape sequence.
  private func writeFiles() throws {
    try home.write(Self.calendar(Self.evil), to: "in/a.ics")
    try home.write(Self.table(Self.evil), to: "in/b.csv")
    try home.write(Self.mail, to: "in/c.eml")
    _ = try home.shell(
      #"""
      printf 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Interview \377\033[2J\300\033\nEND:VEVENT\n' \
        > "in/$(printf 'd\033]0;OWNED\007.ics')"
      printf 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Interview with Evil \377\376\033[2J\355\240\200\n' \
        > "in/$(printf 'e\377\302\233.ics')"
      printf 'DTSTART:20261124T080000Z\nEND:VEVENT\nEND:VCALENDAR\n' \
        >> "in/$(printf 'e\377\302\233.ics')"
      """#)
  }

  @Test func noFieldSteersTheTerminal() throws {
    try writeFiles()
    let me = ["--me", "sam@mail.example", "--all"]
    var said = [
      try home.run(["import", "in", "--dry-run"] + me),
      try home.run(["import", "in", "--dry-run", "--json"] + me),
      try home.run(["import", "in"] + me), try home.run(["import", "in"] + me),
      try home.run("list", "--all"),
    ]
    #expect(said[2].output.contains("Globex"))
    #expect(said[2].errors.contains("OWNED"), "a name of a file stands in an error")
    #expect(said[2].errors.contains(".ics: its name is not UTF-8; it was not read."))
    let shown = try home.run("list", "--all", "--json")
    said.append(shown)
    let ids = try JSONDecoder().decode([Identified].self, from: Data(shown.output.utf8)).map(\.id)
    #expect(ids.count >= 2)
    for id in ids {
      said += [try home.run("show", id), try home.run("show", id, "--json")]
    }
    said += [try home.run("export", "--format", "markdown"), try home.run("undo")]
    for outcome in said {
      let unharmed = (outcome.output + outcome.errors).unicodeScalars.filter { !isHarmless($0) }
      #expect(unharmed.isEmpty, "\(unharmed.map { String($0.value, radix: 16) })")
    }
  }

  private struct Identified: Decodable { let id: String }

  @Test func noNameBringsALineOfItsOwn() throws {
    struct Shown: Decodable {
      struct FollowUp: Decodable { let interviewer: Person? }
      struct Person: Decodable {
        let name: String?
        let email: String?
      }
      let company: String
      let role: String?
      let followUps: [FollowUp]
    }
    try home.write(Self.calendar("\u{0}\\n\\nTo: y@evil.example"), to: "a.ics")
    _ = try home.run("import", "a.ics", "--all", "--me", "sam@mail.example")
    let json = try home.run("list", "--all", "--json").output
    let shown = try JSONDecoder().decode([Shown].self, from: Data(json.utf8))
    let people = shown.flatMap(\.followUps).compactMap(\.interviewer)
    #expect(people.contains { $0.email == "ana@globex.example" })
    let texts =
      shown.flatMap { [$0.company, $0.role ?? ""] }
      + people.flatMap { [$0.name ?? "", $0.email ?? ""] }
    for text in texts {
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
    #expect(people.compactMap(\.email).allSatisfy { !$0.contains("evil") })
  }

  @Test(.enabled(if: Tmux.path != nil, "needs tmux"))
  func thePlanShowsWhatItIsAndDrawsNothingElse() throws {
    try writeFiles()
    let session = try home.track()
    try session.wait(for: "q quit")
    let recording = try session.record()
    try session.press("i")
    try session.wait(for: "Import from")
    try session.press("C-u")
    try session.type("\(home.folder.path)/in")
    try session.press("Enter")
    try session.wait(until: "the plan or the question") {
      $0.contains("WHAT") || $0.contains("Which of these")
    }
    if try session.screen.contains("Which of these") { try session.press("n") }
    try session.wait(for: "Import ~/in")
    for _ in 0..<6 { try session.press("j") }
    try session.press("End")
    try session.wait(for: "From:")
    let bytes = Array(try recording.bytes)
    for sequence in ["\u{1B}]0;OWNED", "\u{1B}P1", "\u{1B}]52", "\u{9B}", "\u{90}", "\u{202E}"] {
      #expect(bytes.firstRange(of: Array(sequence.utf8)) == nil, "\(sequence.debugDescription)")
    }
  }
}
