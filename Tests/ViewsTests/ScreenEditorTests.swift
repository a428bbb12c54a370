import Screen
import Testing
import Views

/// Selecting and finding in the letter as they are seen; what is selected or found stands in the rows
/// of marks beneath: # selected, = found.
struct ScreenEditorTests {
  private func open(_ columns: Int, _ rows: Int) -> Desk {
    var desk = Desk(columns, rows)
    desk.press(Key(.enter), .alt("a"))
    desk.send(
      .terminal(
        .paste(
          "Hi Ben,\n\nThank you for showing me how your deploys are built. I have built deploys too, "
            + "at Acme, where a build took forty minutes.\n\nAna")))
    desk.press(Key(.home, .control))
    return desk
  }

  /// The letter's pane as far as it is written in, each row with its marks beneath it, and the footer.
  private func picture(_ desk: Desk) -> String {
    let canvas = render(desk.state)
    let columns = canvas.size.columns
    let left = columns >= 120 ? 47 : 33
    var lines: [String] = []
    for row in 2..<canvas.size.rows - 2 {
      lines.append(String(canvas.line(row).dropFirst(left)))
      let marks = (left..<columns).map { column in
        let style = canvas.rows[row][column].style
        return style.isSelected ? "#" : style == .found ? "=" : " "
      }.joined()
      if marks.contains(where: { $0 != " " }) { lines.append(marks.trimmingEnd) }
    }
    while lines.last == "" { lines.removeLast() }
    return (lines + [canvas.line(canvas.size.rows - 1)]).joined(separator: "\n")
  }

  @Test func `80 × 24, selected`() {
    var desk = open(80, 24)
    desk.press(Key(.down, .shift), Key(.down, .shift), Key(.right, [.control, .shift]))
    #expect(
      picture(desk) == """
         To      Ben Okafor <ben@northwind.example>
         Subject Thank you – Platform Engineer

         Hi Ben,
         ########

         #
         Thank you for showing me how your deploys
         #####
         are built. I have built deploys too, at
         Acme, where a build took forty minutes.

         Ana
         typing     26 words    ^X send   ^O editor   ^T template   Esc back   F1 help
        """)
  }

  @Test func `80 × 24, finding`() {
    var desk = open(80, 24)
    desk.press(.alt("/"))
    desk.type("BUIL")
    #expect(
      picture(desk) == """
         To      Ben Okafor <ben@northwind.example>
         Subject Thank you – Platform Engineer

         Hi Ben,

         Thank you for showing me how your deploys
         are built. I have built deploys too, at
             ####          ====
         Acme, where a build took forty minutes.
                       ====

         Ana
         Find: BUIL                              1 of 3  ⏎ take it   ^N next   Esc back
        """)
  }

  @Test func `120 × 40, selected`() {
    var desk = open(120, 40)
    desk.press(Key(.end, [.control, .shift]))
    #expect(
      picture(desk) == """
         To      Ben Okafor <ben@northwind.example>
         Subject Thank you – Platform Engineer

         Hi Ben,
         ########

         #
         Thank you for showing me how your deploys are built. I have built
         ##################################################################
         deploys too, at Acme, where a build took forty minutes.
         ########################################################

         #
         Ana
         ###
         typing     26 words    ^X send   ^O editor   ^T template   ^N note   Tab next   Esc back   F1 help
        """)
  }

  @Test func `120 × 40, finding`() {
    var desk = open(120, 40)
    desk.press(.alt("/"))
    desk.type("deploys")
    desk.press(Key(.down))
    #expect(
      picture(desk) == """
         To      Ben Okafor <ben@northwind.example>
         Subject Thank you – Platform Engineer

         Hi Ben,

         Thank you for showing me how your deploys are built. I have built
                                           =======
         deploys too, at Acme, where a build took forty minutes.
         #######

         Ana
         Find: deploys                                                                   2 of 2  ⏎ take it   ^N next   Esc back
        """)
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
