import Core
import Screen
import Testing
import Views

/// Commands by their name with what they need behind it.
struct UpdateCommandLineTests {
  /// The desk and what the line asks for besides reads.
  private func run(_ line: String, selecting: Int = 0) -> (desk: Desk, asked: [Effect]) {
    var desk = Desk(100, 30)
    for _ in 0..<selecting { desk.press(.character(" ")) }
    desk.press(.character(":"))
    desk.type(line)
    _ = desk.takeEffects()
    desk.press(Key(.enter))
    let asked = desk.takeEffects().filter {
      switch $0 {
      case .snooze, .change, .mark, .export, .backUp: true
      default: false
      }
    }
    return (desk, asked)
  }

  private var ben: Change.Target { .followUp(Sample.northwind.followUps[1].id) }

  @Test func `snooze, skip and mark do it at once`() {
    let id = Sample.northwind.id
    #expect(run("snooze tomorrow 9").asked == [.snooze(ben, until: "tomorrow 9", keeping: id)])
    #expect(
      run("skip met at lunch").asked
        == [.change(.resolve(ben, .skipped, reason: "met at lunch"), keeping: id)])
    #expect(
      run("mark-sent phone yesterday 15:00").asked
        == [.mark(ben, .phone, time: "yesterday 15:00")])
    #expect(run("mark-sent LinkedIn").asked == [.mark(ben, .linkedin, time: "")])
    #expect(run("mark-sent mon 9:00").asked == [.mark(ben, .email, time: "mon 9:00")])
    #expect(run("mark yesterday 15:00").asked == [.mark(ben, .email, time: "yesterday 15:00")])
  }

  @Test func `what cannot be understood is mended in the form`() {
    var (desk, _) = run("snooze soon")
    desk.send(.formRejected(field: 0, "“soon” is no date or time"))
    #expect(desk.screen.contains(" Until  soon  ! “soon” is no date or time"))
  }

  @Test func `a selection is meant as a whole`() {
    let (_, asked) = run("skip not now", selecting: 2)
    guard
      case .change(.resolve(.owed(let interviews), .skipped, reason: "not now"), _) = asked.first
    else {
      Issue.record("\(asked)")
      return
    }
    #expect(interviews.count == 2)
  }

  /// Without one it would take the person up again.
  @Test func `a reason is set where it is skipped already`() {
    var dossier = Sample.northwind
    dossier.followUps[1].resolution = .skipped
    var desk = Desk(100, 30)
    let id = dossier.followUps[1].id
    #expect(
      desk.asks(.opened(.skip, followUp: id, dossier, typed: "met at lunch"))
        == [.change(.resolve(ben, .skipped, reason: "met at lunch"), keeping: dossier.id)])
    #expect(
      desk.asks(.opened(.skip, followUp: id, dossier))
        == [.change(.resolve(ben, nil, reason: ""), keeping: dossier.id)])
  }

  /// What opens it is told what was typed, so that no other form can be filled in with it.
  @Test func `what is typed goes the way of its command`() {
    var desk = Desk(100, 30)
    desk.press(.character(":"))
    desk.type("snooze tomorrow 9")
    let dossier = Sample.northwind
    let ben = dossier.followUps[1].id
    #expect(
      desk.asks(Key(.enter))
        == [.open(.snooze, interview: dossier.id, followUp: ben, typed: "tomorrow 9")])
    #expect(desk.asks(.opened(.mark, followUp: ben, dossier)) == [])
    #expect(desk.state.form?.fields[1].value == "")
  }

  @Test func `filter, order and find`() {
    #expect(run("filter globex").desk.state.queue.query.filter.text == "globex")
    #expect(run("order comp").desk.state.queue.query.order == .company)
    #expect(
      run("order size").desk.state.notice?.text
        == "“size” is no order: there are due, company, date, stage")
    var desk = run("find globex").desk
    #expect(desk.state.queue.query.find == "globex")
    #expect(desk.state.prompt?.line.text == "globex")
    desk.press(Key(.escape))
    #expect(desk.state.queue.query.find == nil)
  }

  @Test func `files are named`() {
    #expect(
      run("export all.csv").asked == [
        .export([Sample.northwind.id], to: "all.csv", isSure: false)
      ])
    #expect(run("backup ~/copy.sqlite").asked == [.backUp(to: "~/copy.sqlite")])
  }

  @Test func `what takes nothing says so`() {
    let desk = run("add Globex").desk
    #expect(desk.state.form == nil)
    #expect(desk.state.notice?.text == "“add” takes nothing behind it: “Globex” was not used")
    #expect(run("nonsense x").desk.state.notice?.text.hasPrefix("“nonsense” is no command") == true)
  }

  @Test func `what may stand behind a name is shown`() {
    var desk = Desk(100, 30)
    desk.press(.character(":"))
    desk.type("snooze to")
    #expect(desk.screen.contains(":snooze to   until when, like tomorrow 9"))
    desk.press(Key(.tab))
    #expect(desk.state.prompt?.line.text == "snooze to")
  }
}
