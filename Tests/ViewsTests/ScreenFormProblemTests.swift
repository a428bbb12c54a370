import Core
import Screen
import Testing
import Views

/// What is wrong with a field when a form is submitted stands at the field, and the caret in it.
struct ScreenFormProblemTests {
  /// Why a form with these fields is refused.
  private func failure(_ change: (inout InterviewEntry) -> Void) -> InterviewEntry.Failure? {
    var entry = InterviewEntry()
    change(&entry)
    do throws(InterviewEntry.Failure) {
      _ = try entry.dossier(
        parser: TimeParser(home: Sample.clock.calendar.home, now: Sample.now) { _ in nil })
      return nil
    } catch {
      return error
    }
  }

  private func row(_ text: String, in desk: Desk) throws -> Int {
    let lines = desk.screen.split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(text) }, "\(desk.screen)")
  }

  @Test(arguments: [(100, 30), (60, 14), (40, 10)])
  func `a field of an interview`(_ columns: Int, _ rows: Int) throws {
    var desk = Desk(columns, rows)
    desk.press(.character("a"), Key(.tab))
    desk.type("SRE")
    desk.press(Key(.tab), Key(.tab), Key(.tab), Key(.tab))
    desk.send(.entryRejected(try #require(failure { $0.role = "SRE" })))
    let company = try row("Company", in: desk)
    #expect(try row("! which company was it?", in: desk) == company + 1)
    #expect(render(desk.state).cursor?.row == company)
    // What is typed then takes it away.
    desk.type("G")
    #expect(!desk.screen.contains("which company"))
  }

  @Test func `a field of a person`() throws {
    var desk = Desk(100, 30)
    desk.press(.character("a"))
    for _ in 0..<7 { desk.press(Key(.tab)) }
    desk.type("a@b@c")
    desk.press(Key(.tab, .shift))
    let failure = failure { entry in
      entry.company = "Globex"
      entry.start = "2026-12-01 10:00"
      entry.people = [InterviewEntry.Person("a@b@c")]
    }
    desk.send(.entryRejected(try #require(failure)))
    let person = try row("a@b@c  ", in: desk)
    #expect(try row("! “a@b@c” is no person", in: desk) == person + 1)
    #expect(render(desk.state).cursor?.row == person)
  }

  /// A short form has no row to spare: it stands behind what was typed.
  @Test func `a field of a short form`() throws {
    var desk = Desk(80, 24)
    desk.press(.character("z"))
    desk.type("soon")
    desk.send(.formRejected(field: 0, "“soon” is no date or time: write it like tomorrow 15:00"))
    #expect(
      desk.screen.contains(
        " Until  soon  ! “soon” is no date or time: write it like tomorrow 15:00\n"))
    #expect(desk.screen.hasSuffix(" ⏎ do it   Esc back   F1 help"), "it is said once")
    #expect(render(desk.state).cursor?.column == 12)
    desk.type("er")
    #expect(desk.screen.contains(" Until  sooner\n"))
    desk.send(.formRejected(field: 0, String(repeating: "too long to stand there ", count: 3)))
    #expect(desk.screen.contains(" Until  sooner  !\n"))
    #expect(desk.screen.contains("\n too long to stand there too long"))
  }
}
