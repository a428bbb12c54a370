import Core
import Foundation
import Screen
import Testing
import Views

/// What the form of an interview asks about people who may be known.
struct UpdateFormPeopleTests {
  /// The form as it asks who is typed: of those known two may be meant.
  private func doubting(
    _ text: String, _ known: [Interviewer], _ columns: Int = 100, _ rows: Int = 30,
    owners: (([Interviewer]) -> [Interviewer])? = nil
  ) throws -> Desk {
    var desk = Desk(columns, rows)
    desk.press(.character("a"))
    desk.type("Globex")
    desk.press(Key(.up))
    desk.type(text)
    desk.press(Key(.up))
    var entry = InterviewEntry()
    entry.company = "Globex"
    entry.people = [InterviewEntry.Person(text)]
    let found = entry.recognise(changing: nil, from: nil, among: { _ in known }) { _ in
      owners.map { $0(known) } ?? known
    }
    let doubt = try #require(found?.doubt)
    desk.send(.personInDoubt(0, doubt))
    desk.settle()
    return desk
  }

  /// The screen's words, whatever its lines.
  private func said(_ desk: Desk) -> String {
    desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func added(_ desk: inout Desk) -> InterviewEntry.Person? {
    if case .add(let entry, _)? = desk.asks(Key(.enter)).first { entry.people.first } else { nil }
  }

  private static let lees = ["ann", "lee"].map {
    Interviewer(id: Sample.id($0 == "ann" ? 1 : 2), name: "Ann Lee", email: "\($0)@globex.example")
  }

  @Test(arguments: [(100, 30), (40, 10), (40, 8)])
  func `who is meant is asked, and offered`(_ columns: Int, _ rows: Int) throws {
    let asked = try doubting("Ann Lee", Self.lees, columns, rows)
    #expect(
      said(asked).hasSuffix(
        "which of those known from Globex is “Ann Lee”: Ann Lee <ann@globex.example> or Ann Lee "
          + "<lee@globex.example>? ⏎ once more adds another “Ann Lee”. ^N and → choose. Any other key goes on"
      ), "\(asked.screen)")
    var desk = asked
    #expect(added(&desk)?.isSomeoneElse == true)
    desk = asked
    desk.press(Key(.right))
    #expect(added(&desk)?.known == Self.lees[0])
    desk = asked
    desk.press(.control("n"))
    let chosen = try #require(added(&desk))
    #expect(chosen.known == Self.lees[1] && chosen.email == "lee@globex.example")
    // Any other key is none of these.
    desk = asked
    desk.type("s")
    let typed = try #require(added(&desk))
    #expect(typed.known == nil && !typed.isSomeoneElse && typed.text == "Ann Lees")
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `an address may be a new one of who is known`(_ columns: Int, _ rows: Int) throws {
    let asked = try doubting("Ann Lee <new@globex.example>", [Self.lees[0]], columns, rows) { _ in
      []
    }
    #expect(
      said(asked).hasSuffix(
        "Ann Lee <ann@globex.example> is known from Globex: is new@globex.example a new address of "
          + "theirs? ⏎ once more adds another “Ann Lee”. → gives them that address. Any other key goes on"
      ), "\(asked.screen)")
    var desk = asked
    let other = try #require(added(&desk))
    #expect(other.isSomeoneElse && !other.isReaddressed && other.email == "new@globex.example")
    for key in [Key(.right), .control("n")] {
      desk = asked
      desk.press(key)
      let person = try #require(added(&desk))
      #expect(person.known == Self.lees[0] && person.isReaddressed && !person.isSomeoneElse)
      #expect(person.text == "Ann Lee" && person.email == "new@globex.example")
    }
    // To leave the name is no answer.
    desk = asked
    desk.press(Key(.tab))
    #expect(added(&desk)?.known == nil)
  }

  @Test(arguments: ["Lee", "Annie <ann@globex.example>"])
  func `someone who is called otherwise is offered in full`(_ text: String) throws {
    var desk = try doubting(text, [Self.lees[0]])
    let name = text == "Lee" ? "Lee" : "Annie"
    #expect(desk.screen.contains("\(name) = Ann Lee <"), "\(desk.screen)")
    #expect(said(desk).contains("adds another “\(name)”. → takes Ann Lee. Any other"))
    desk.press(Key(.right))
    #expect(added(&desk)?.known == Self.lees[0])
  }
}
