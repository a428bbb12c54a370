import Foundation
import Testing

/// From an empty database and a folder of what people have to a right queue.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerSourcesTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.write(Self.calendar, to: "in/calendar.ics")
    try home.write(
      Self.mail("Initech", "Interview: Site Reliability Engineer", day: 20), to: "in/a.eml")
    let separator = "From bob@mail.example Mon Nov  2 10:00:00 2026\n"
    let mails = [
      "Subject: hello\n\nNothing to see.\n", Self.mail("Hooli", "Second interview", day: 26),
      Self.mail("Umbrella", "Technical interview", day: 23),
      Self.mail("Umbrella", "Technical interview", day: 23, method: "CANCEL", sequence: 1),
    ]
    try home.write(mails.map { separator + $0 + "\n" }.joined(), to: "in/old/INBOX")
    try home.write(Self.table, to: "in/applications.csv")
    try home.write("\u{1}\u{0}\u{2}", to: "in/photo.jpg")
  }

  private static let calendar = """
    BEGIN:VCALENDAR
    VERSION:2.0
    BEGIN:VEVENT
    UID:1@northwind.example
    DTSTART;TZID=Europe/Berlin:20261123T150000
    DTEND;TZID=Europe/Berlin:20261123T160000
    SUMMARY:Onsite interview Northwind - Platform Engineer
    ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@northwind.example
    ATTENDEE;CN=Sam Doe:mailto:sam@mail.example
    ATTENDEE;CN=Ben Okafor:mailto:ben@northwind.example
    END:VEVENT
    BEGIN:VEVENT
    UID:2@home
    DTSTART;TZID=Europe/Berlin:20261124T080000
    DTEND;TZID=Europe/Berlin:20261124T090000
    SUMMARY:Dentist
    END:VEVENT
    END:VCALENDAR

    """

  private static func mail(
    _ company: String, _ summary: String, day: Int, method: String = "REQUEST", sequence: Int = 0
  ) -> String {
    let domain = "\(company.lowercased()).example"
    return """
      From: Jo Park <jo@\(domain)>
      To: Sam Doe <sam@mail.example>
      Subject: \(summary)
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="b"

      --b
      Content-Type: text/plain

      Dear Sam
      --b
      Content-Type: text/calendar; charset=utf-8; method=\(method)

      BEGIN:VCALENDAR
      METHOD:\(method)
      BEGIN:VEVENT
      UID:\(company)
      SEQUENCE:\(sequence)
      DTSTART:202611\(day)T140000Z
      DTEND:202611\(day)T144500Z
      SUMMARY:\(summary)
      ORGANIZER;CN=Jo Park:mailto:jo@\(domain)
      ATTENDEE;CN=Sam Doe:mailto:sam@mail.example
      END:VEVENT
      END:VCALENDAR
      --b--

      """
  }

  private static let table = """
    Company,Position,Status,Interview Date,Contact
    Vandelay,Import Clerk,Interview,2026-11-19 09:30,Art Core
    Wonka,Taster,Applied,,
    Hooli,iOS Engineer,Applied,,

    """

  /// The queue after it, pending and upcoming.
  private func expectTheQueue(in session: TmuxSession) throws {
    try session.wait(until: "the queue") {
      $0.hasPrefix(
        """
         Pending 3   Upcoming 1   Waiting 0   Done 1   All 5           Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS
         ! 4d late      Vandelay    Import Cle… Thu 19 Nov 09:30?  0/1  no address
         ! 18h late     Initech     Site Relia… Fri 20 Nov 14:00*  0/1  not started
         ● in 5h        Northwind   Platform E… Mon 23 Nov 15:00   0/2  not started

        """)
    }
    try session.press("2")
    let upcoming =
      " · in 2d        Hooli       iOS Engine… Thu 26 Nov 14:00*       second intervi…\n\n"
    try session.wait(for: upcoming)
  }

  @Test func eightKeysToAQueue() throws {
    let session = try home.track(columns: 80, rows: 24)
    try session.wait(for: "No interviews yet.")
    try session.press("i")
    try session.wait(for: "Import from:")
    try session.type("~/in")
    try session.press("Enter")
    try session.wait(for: "Which of these are you?")
    try session.press("1")
    let plan = try session.wait(for: "Import ~/in")
    #expect(plan.contains("5 interviews, 2 roles of 9 entries"))
    try session.press("Enter")
    try expectTheQueue(in: session)
    #expect(try home.companies(in: "done") == ["Umbrella"])
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func twoKeysWhereTheConfigFileNamesTheFolder() throws {
    let session = try home.track(columns: 80, rows: 24)
    try session.wait(for: "No interviews yet.")
    try session.press("I")
    try session.wait(
      for: "Write folders = [\"~/Mail\"] below [sources] in ~/.config/afterword/config.toml")
    // What is written there counts at once.
    try home.write(
      "[me]\nemails = [\"sam@mail.example\"]\n[sources]\nfolders = [\"~/in\"]\n",
      to: ".config/afterword/config.toml")
    try session.press("I")
    try session.wait(for: "Which of these are you?")
    try session.press("1")
    try session.wait(for: "Import your folders")
    try session.press("Enter")
    try expectTheQueue(in: session)
    try session.press("I")
    try session.wait(for: "Nothing new: 5 files unchanged since Tue 24 Nov 10:42")
    try home.write(Self.mail("Globex", "Phone interview", day: 27), to: "in/b.eml")
    try session.press("I")
    try session.wait(for: "1 interview of 1 entry")
    try session.press("Enter")
    try session.wait(for: "Done: import 1 interview from b.eml")
    try session.press("u")
    try session.wait(for: "Took back: import 1 interview from b.eml")
    try session.press("I")
    try session.wait(for: "1 interview of 1 entry")
    try session.press("Escape")
    try session.wait(for: "Nothing was imported")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }
}
