import Core
import Screen
import Testing
import Views

/// What is known of an interview, whole as far as there is room.
struct ScreenDetailTests {
  @Test func `a time of another year whose zone is not known is whole`() {
    let dossier = Sample.interview(1, "Acme", "SRE", start: "2025-11-20T09:05:00Z") {
      $0.schedule = Schedule(
        kind: .floating, start: $0.schedule.start, end: $0.schedule.end, zone: nil)
    }
    let desk = Desk(80, 10, [dossier])
    #expect(
      desk.screen == """
         Pending 1   Upcoming 0   Waiting 0   Done 0   All 1           Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS
         ! 368d late    Acme        SRE         20 Nov 2025 09:05? 0/1  no address




        ────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   ? help   q quit
        """)
  }

  @Test func `a note keeps its lines`() {
    let dossier = Sample.interview(
      1, "Acme", "SRE", start: "2026-11-24T07:00:00Z",
      notes: [
        Sample.note(.learned, "six people\n\nBazel this winter\nno on-call"),
        Sample.note(.promise, "a decision\nby phone", by: "2026-11-27"),
      ])
    let desk = Desk(80, 26, [dossier])
    #expect(
      desk.screen == """
         Pending 1   Upcoming 0   Waiting 0   Done 0   All 1           Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS
         ● in 21h       Acme        SRE         Today 07:00        0/1  no address












        ────────────────────────────────────────────────────────────────────────────────
         Acme · SRE                                         Tue 24 Nov 2026 07:00–08:00
         ● whoever was there  no address  in 21h
         Learned  six people
                  Bazel this winter
                  no on-call
         Promise  a decision
                  by phone (by Fri 27 Nov)
        ────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   ? help   q quit
        """)
  }
}
