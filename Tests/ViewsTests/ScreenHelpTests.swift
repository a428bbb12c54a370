import Screen
import Testing
import Views

/// The help as it is seen.
struct ScreenHelpTests {
  @Test func `80 × 24`() {
    var desk = Desk(80, 24)
    desk.press(.character("?"))
    #expect(
      desk.screen == """
         Keys                                                               1–20 of 316
        ────────────────────────────────────────────────────────────────────────────────
         The queue
           ⏎                      write to the person who is most pressing
           m                      mark as sent, in any way
           X                      look at the letter before it goes, and send it
           d                      note what was said
           a                      add an interview
           e                      change the interview and its people
           @                      find an address of who has none
           u                      take back the last change
           U ^R                   do again what was taken back
           /                      find as you type
           i                      import from calendars and mails
           I                      import what is new in your folders
           s                      skip, for a reason; take up again
           r                      note that they answered; or take that back
           z                      let it wait until a time
           h                      say what became of the interview
           O                      say how the application ended
           D                      delete, after asking
           x                      export to a file
        ────────────────────────────────────────────────────────────────────────────────
         PgDn more   Esc back
        """)
  }

  @Test func `80 × 24, the end`() {
    var desk = Desk(80, 24)
    desk.press(.character("?"), Key(.end))
    #expect(
      desk.screen == """
         Keys                                                            297–316 of 316
        ────────────────────────────────────────────────────────────────────────────────
           Alt-d Ctrl-Del         delete to the word's end
           ^U                     delete to the line's start
           ^K                     delete to the line's end
           ^Y                     put in what was cut, copied or deleted so last
           ⏎                      new line
           ^_ Alt-u               undo
           Alt-r                  redo

         This help
           ↓ j                    scroll down
           ↑ k                    scroll up
           PgDn Space             a page down
           PgUp                   a page up
           Home g                 to the top
           End G                  to the end
           Esc q ? F1 ^C          back

         Everywhere
           ^L                     draw the screen anew
           ^Z                     suspend; fg brings it back
        ────────────────────────────────────────────────────────────────────────────────
         Esc back
        """)
  }

  @Test func `40 × 10`() {
    var desk = Desk(40, 10)
    desk.press(.character("?"))
    #expect(
      desk.screen == """
         Keys                        1–6 of 492
        ────────────────────────────────────────
         The queue
           ⏎                write to the person
                            who is most
                            pressing
           m                mark as sent, in
                            any way
        ────────────────────────────────────────
         PgDn more  Esc back
        """)
  }
}
