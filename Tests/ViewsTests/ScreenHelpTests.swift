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
         Keys                                                                1–20 of 70
        ────────────────────────────────────────────────────────────────────────────────
         The queue
           ⏎                      write to the person who is most pressing
           m                      mark as sent, in any way
           a                      add an interview
           u                      take back the last change
           U ^R                   do again what was taken back
           ↓ j ^N                 next interview
           ↑ k ^P                 previous interview
           PgDn Space ^F          a page down
           PgUp ^B                a page up
           Home g                 first interview
           End G                  last interview
           1                      who is owed a message now
           2                      interviews to come
           3                      sent, and no answer yet
           4                      answered, skipped or closed
           5                      all interviews
           Tab                    next view
           Shift-Tab              previous view
           v →                    open or close the detail
        ────────────────────────────────────────────────────────────────────────────────
         PgDn more   Esc back
        """)
  }

  @Test func `80 × 24, the end`() {
    var desk = Desk(80, 24)
    desk.press(.character("?"), Key(.end))
    #expect(
      desk.screen == """
         Keys                                                               51–70 of 70
        ────────────────────────────────────────────────────────────────────────────────
           PgUp                   one page up
           PgDn                   one page down
           Ctrl-Home Alt-<        to the text's start
           Ctrl-End Alt->         to the text's end
           Backspace ^H           delete the character before
           Del ^D                 delete the character behind
           ^W                     delete back to the last blank
           Alt-Backspace          delete to the word's start
           Ctrl-Backspace
           Alt-d Ctrl-Del         delete to the word's end
           ^U                     delete to the line's start
           ^K                     delete to the line's end
           ^Y                     put back what was deleted by word or line
           ⏎                      new line
           ^_ Alt-u               undo
           Alt-r                  redo

         Everywhere
           ^L                     draw the screen anew
           ^Z                     suspend; fg brings it back
        ────────────────────────────────────────────────────────────────────────────────
         PgDn more   Esc back
        """)
  }

  @Test func `40 × 10`() {
    var desk = Desk(40, 10)
    desk.press(.character("?"))
    #expect(
      desk.screen == """
         Keys                         1–6 of 97
        ────────────────────────────────────────
         The queue
           ⏎                write to the person
                            who is most
                            pressing
           m                mark as sent, in
                            any way
        ────────────────────────────────────────
         PgDn more   Esc back
        """)
  }
}
