import Screen
import Testing
import Views

/// What is said where there is nothing to show, no room to show it, or something to tell.
struct ScreenNoticeTests {
  @Test func `20 × 5 asks for room`() {
    let desk = Desk(20, 5)
    #expect(
      desk.screen == """
        Afterword needs
        40×8; this window is
        20×5. Nothing is
        lost: make it
        larger.
        """)
  }

  @Test func `nothing yet`() {
    let desk = Desk(40, 8, [])
    #expect(
      desk.screen == """
         Pending 0             Tue 24 Nov 10:42
        ────────────────────────────────────────
           DUE          COMPANY     ROLE
           No interviews yet.
           a adds one.
           i takes them from calendars, mails
        ────────────────────────────────────────
         a add  u undo  i import  ? help
        """)
  }

  @Test func `nothing that is owed`() {
    let answered = Sample.dossiers.filter { $0.followUps.allSatisfy { $0.resolution != nil } }
    let desk = Desk(80, 12, answered)
    #expect(desk.screen.contains("No one is owed a message now. a adds an interview."))
  }

  /// An interview whose letter is decided about is agreed all the same.
  @Test func `nothing to come that asks for a letter`() {
    let skipped = Sample.interview(
      1, "X", "SRE", start: "2026-11-25T09:00:00Z",
      people: [Sample.person(101, "Ana", resolution: .skipped)])
    var desk = Desk(80, 12, [skipped])
    desk.press(.character("2"))
    #expect(
      desk.screen.contains(
        "No interview to come asks for a letter. a adds an interview. 5 shows all of"))
    desk.press(.character("5"))
    #expect(desk.screen.contains("Tomorrow 09:00"))
  }

  @Test func `nothing in this view`() {
    var desk = Desk(80, 12, [Sample.northwind])
    desk.press(.character("3"))
    #expect(
      desk.screen == """
         Pending 1   Upcoming 0   Waiting 0   Done 0   All 1           Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS

           No letter is waiting for an answer. 1 shows who is owed a message.





        ────────────────────────────────────────────────────────────────────────────────
         a add   u undo   / find   i import   Tab next view   ? help   q quit
        """)
  }

  @Test func `what was done`() {
    var desk = Desk(60, 10)
    desk.send(.changed("Marked Ben Okafor as sent by e-mail", keeping: nil, hint: .undo))
    desk.settle()
    #expect(
      desk.screen == """
         Pending 4   Upcoming 2   Waiting 1   Done 2   All 9
        ────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE         INTERVIEW
         ! 18h late     Northwind   Platform En… Fri 20 Nov 14:00
         ● in 5h        Initech     SRE          Mon 23 Nov 15:00
         ● in 21h       Globex      Staff Engin… Today 08:00
         ○ opens in 1h  Hooli       iOS Engineer Today 10:00

        ────────────────────────────────────────────────────────────
         Marked Ben Okafor as sent by e-mail. u takes it back
        """)
  }

  @Test func `a long name gives way, and what to do stays`() {
    var desk = Desk(40, 10)
    let name = String(repeating: "Very Long Names and Sons ", count: 40)
    desk.send(.changed("Marked \(name)as sent by e-mail", keeping: nil, hint: .undo))
    desk.settle()
    #expect(
      desk.screen == """
         Pending 4             Tue 24 Nov 10:42
        ────────────────────────────────────────
           DUE          COMPANY     ROLE
         ! 18h late     Northwind   Platform E…
         ● in 5h        Initech     SRE
         ● in 21h       Globex      Staff Engi…
        ────────────────────────────────────────
         Marked Very Long Names and Sons Very
         Long Names and So…Long Names and Sons
         as sent by e-mail. u takes it back
        """)
  }

  @Test func `what went wrong, in full`() {
    var desk = Desk(60, 10)
    desk.send(
      .failed(
        "The database could not be written: no space is left on the device. Nothing that was "
          + "saved is lost; make room and press the key again"))
    #expect(
      desk.screen == """
         Pending 4   Upcoming 2   Waiting 1   Done 2   All 9
        ────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE         INTERVIEW
         ! 18h late     Northwind   Platform En… Fri 20 Nov 14:00
         ● in 5h        Initech     SRE          Mon 23 Nov 15:00
         ● in 21h       Globex      Staff Engin… Today 08:00
        ────────────────────────────────────────────────────────────
         The database could not be written: no space is left on the
         device. Nothing that was saved is lost; make room and
         press the key again
        """)
  }

  /// A path is read and copied: it is divided where its parts meet.
  @Test func `what is longer than a row is divided behind a slash`() {
    let path = "/home/someone/a-rather-long-folder/afterword/letters/letter-2026-11-24.txt"
    var desk = Desk(60, 20)
    desk.send(.failed("It was written to \(path). Copy it"))
    let rows = desk.screen.split(separator: "\n").map(String.init)
    #expect(
      rows.suffix(2) == [
        " It was written to /home/someone/a-rather-long-folder/",
        " afterword/letters/letter-2026-11-24.txt. Copy it",
      ])
  }
}
