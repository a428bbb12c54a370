import Core
import Foundation
import Screen
import Testing
import Views

/// What is put into a letter that was not typed.
struct UpdateInsertTests {
  /// The letter to Ben Okafor, open.
  private func open(stories: [StoryRow] = []) -> Desk {
    var desk = Desk(100, 30)
    desk.stories = stories
    desk.press(Key(.enter))
    _ = desk.takeEffects()
    return desk
  }

  /// A letter in which nothing was written yet.
  private func openFresh() -> Desk {
    var desk = Desk(100, 30)
    desk.press(.character("j"), .character("j"), Key(.enter))
    _ = desk.takeEffects()
    return desk
  }

  private func body(_ desk: Desk) -> String? { desk.state.composer?.draft.body }
  private func subject(_ desk: Desk) -> String? { desk.state.composer?.draft.subject }

  // MARK: Notes

  @Test func `a note goes in at the caret`() {
    var desk = open()
    desk.press(.control("n"))
    #expect(desk.state.menu?.items.count == 3)
    desk.press(.character("2"))
    #expect(
      body(desk)?.hasSuffix(
        "are built. [six people for forty services; moving to Bazel this winter]") == true)
    desk.press(.character("!"))
    #expect(body(desk)?.hasSuffix("winter]!") == true)
    desk.press(.alt("u"))
    desk.press(.alt("u"))
    #expect(body(desk) == Sample.ben.body)
  }

  @Test func `a note comes below the greeting, and above what ends the letter`() {
    for (letter, caret, expected) in [
      (
        "Hi Ben,\n\nIt was good.", [Key(.home, .control), Key(.end)],
        "Hi Ben,\n\n[¶]\n\nIt was good."
      ),
      (
        "Hi Ben,\n\nIt was good.\n\nKind regards,\nSam", [],
        "Hi Ben,\n\nIt was good.\n\n[¶]\n\nKind regards,\nSam"
      ),
    ] {
      var desk = open()
      desk.press(.alt("a"))
      desk.send(.terminal(.paste(letter)))
      desk.press(caret + [.control("n"), .character("2")])
      let note = "six people for forty services; moving to Bazel this winter"
      #expect(body(desk) == expected.replacing("¶", with: note))
      desk.press(.alt("u"))
      #expect(body(desk) == letter)
    }
  }

  /// It serves no step, and what it is is said before the letter goes out.
  @Test func `a note waits in brackets until it is worked in`() throws {
    var desk = open()
    desk.press(.alt("a"))
    desk.send(.terminal(.paste("Hi Ben,\n\nThank you for the tour.")))
    desk.press(Key(.home), .control("n"), .character("3"), Key(.end, .control))
    desk.press(.control("n"), .character("2"))
    desk.wait(1)
    let note = "[six people for forty services; moving to Bazel this winter]"
    #expect(body(desk) == "Hi Ben,\n\n[a decision] Thank you for the tour. \(note)")
    let review = try #require(desk.state.composer?.review)
    #expect(review.reading.sentences(serving: .learned).isEmpty)
    #expect(
      review.findings.filter { $0.severity == .block }.map(\.message)
        == ["[a decision]", note].map { "“\($0)” is a note as you took it down: say it to them" })
  }

  @Test func `the only note needs no choice`() throws {
    var dossier = Sample.northwind
    dossier.notes = [Sample.note(.need, "one\ntwo"), Sample.note(.promise, "", by: "2026-11-27")]
    var desk = Desk(100, 30, [dossier])
    desk.press(Key(.enter), Key(.tab, .shift), .control("n"))
    #expect(body(desk)?.hasSuffix("are built. [one; two]") == true)
    #expect(desk.state.composer?.draft.focus == .body)
  }

  @Test func `undoing a note leads back to where the caret was`() {
    var desk = open()
    desk.press(Key(.left), Key(.left), Key(.left))
    let column = desk.state.composer?.draft.caretColumn
    desk.press(.control("n"), .character("2"))
    #expect(body(desk)?.contains("winter") == true)
    desk.press(.alt("u"))
    #expect(body(desk) == Sample.ben.body)
    #expect(desk.state.composer?.draft.caretColumn == column)
  }

  @Test func `a note takes the place of what is selected, not of the blank before it`() {
    var desk = open()
    for _ in 0..<7 { desk.press(Key(.left, .shift)) }
    #expect(desk.selectedText == " built.")
    desk.press(.control("n"), .character("2"))
    #expect(body(desk)?.contains("are six people for forty services") == true)
  }

  @Test func `without notes it says where they come from`() {
    var desk = openFresh()
    desk.press(.control("n"))
    #expect(
      desk.state.notice?.text == "Nothing was noted of this interview: d in the queue does it")
    #expect(body(desk) == "")
  }

  @Test func `in a narrow window a note goes into the letter`() {
    var desk = Desk(60, 20)
    desk.press(Key(.enter), .control("n"), .character("1"))
    #expect(
      body(desk)?.hasSuffix("are built. [they lose two weeks a quarter to flaky deploys]") == true)
  }

  // MARK: Stories

  private let builds = StoryRow(
    story: Story(
      id: Sample.id(1), title: "CI at Acme", text: "At Acme deploys were flaky.", tags: ["builds"]),
    tellings: [.init(company: "Hooli", addressee: "Priya Raman", at: Sample.now)])
  private let shifts = StoryRow(
    story: Story(id: Sample.id(2), title: "A rota", text: "I set up a rota."))

  @Test func `stories that fit come first`() throws {
    var desk = open(stories: [shifts, builds])
    #expect(desk.state.composer?.fitting.map(\.words) == [["deploys", "flaky"]])
    desk.press(.alt("s"))
    #expect(desk.screen.contains(" CI at Acme "))
    #expect(desk.screen.contains("Fits: deploys, flaky"))
    #expect(desk.screen.contains("Told to: Hooli"))
    desk.press(Key(.enter))
    #expect(desk.state.list == nil)
    #expect(body(desk)?.hasSuffix("are built. At Acme deploys were flaky.") == true)
  }

  @Test func `a story that was told there says so`() {
    var told = builds
    told.tellings.append(.init(company: "northwind", addressee: "Ana", at: Sample.now))
    var desk = open(stories: [told])
    desk.press(.alt("s"))
    #expect(desk.screen.contains("told here"))
    desk.press(Key(.escape))
    #expect(body(desk) == Sample.ben.body)
  }

  @Test func `without stories it says so`() {
    var desk = open()
    desk.press(.alt("s"))
    #expect(
      desk.state.list == nil && desk.state.notice?.text.contains("no stories to tell yet") == true)
  }

  @Test func `a story without a text is offered nowhere`() {
    var blank = builds
    blank.story.text = " \n"
    var desk = open(stories: [blank, shifts])
    #expect(!desk.screen.contains("CI at Acme"))
    desk.press(.alt("s"))
    #expect(desk.screen.contains("A rota") && !desk.screen.contains("CI at Acme"))
    desk.press(Key(.escape))
    desk.send(.storiesFound([blank]))
    desk.press(.alt("s"))
    #expect(desk.state.list == nil)
    #expect(desk.state.notice?.text.contains("no stories to tell") == true)
  }

  /// They are read once, and anew when another Afterword stored something.
  @Test func `stories are read when the letter opens`() {
    var desk = Desk(100, 30)
    desk.press(Key(.enter))
    #expect(desk.takeEffects().contains(.findStories))
    desk.press(.character("x"))
    #expect(!desk.takeEffects().contains(.findStories))
    desk.send(.changedElsewhere)
    desk.settle()
    #expect(desk.takeEffects().contains(.findStories))
  }

  /// The open list shows what another Afterword stores, and stays at the story that is chosen.
  @Test func `the open list of stories follows what is stored elsewhere`() {
    var desk = open(stories: [builds, shifts])
    desk.press(.alt("s"))
    desk.press(Key(.end))
    #expect(!desk.screen.contains("The last ledger"))
    var ledger = shifts
    ledger.story = Story(id: Sample.id(77), title: "The last ledger", text: "I closed it by hand.")
    desk.stories = [ledger, builds, shifts]
    desk.send(.changedElsewhere)
    desk.settle()
    #expect(desk.screen.contains("The last ledger"))
    desk.press(Key(.enter))
    #expect(body(desk)?.contains(shifts.story.text) == true)
  }

  @Test func `a list of stories that are all gone closes`() {
    var desk = open(stories: [builds])
    desk.press(.alt("s"))
    desk.stories = []
    desk.send(.changedElsewhere)
    desk.settle()
    #expect(desk.state.list == nil)
    #expect(desk.state.notice?.text.contains("deleted elsewhere") == true)
  }

  // MARK: Templates

  private let nudge = TemplateOffer(
    name: "first nudge", subject: "My interview", body: "Hi Ben,\n\nNews? [One thought]\n\nSam")

  @Test func `a template begins an empty letter, and both parts are undone at once`() {
    var desk = openFresh()
    #expect(
      desk.asks(.control("t"))
        == [.loadTemplates(followUp: Sample.id(105), in: Sample.globex)])
    desk.send(.templatesLoaded([nudge], problems: []))
    desk.press(Key(.enter))
    #expect(body(desk) == nudge.body)
    #expect(subject(desk) == "My interview")
    #expect(desk.state.composer?.draft.template == nudge.body)
    // At what only the user knows.
    #expect(desk.state.composer?.draft.caretLine == 2)
    #expect(desk.state.composer?.draft.caretColumn == 6)
    desk.press(.alt("u"))
    #expect(body(desk) == "")
    #expect(subject(desk) == "Thank you – Staff Engineer, Infrastructure")
    desk.press(.alt("r"))
    #expect(body(desk) == nudge.body)
    #expect(subject(desk) == "My interview")
  }

  @Test func `a template in a written letter is undone at once with the subject that it brought`() {
    var desk = openFresh()
    desk.type("Hi there")
    desk.send(.templatesLoaded([nudge], problems: []))
    desk.press(Key(.enter), .character("b"))
    #expect(body(desk) == "Hi there\n\n" + nudge.body && subject(desk) == "My interview")
    desk.press(.alt("u"))
    #expect(body(desk) == "Hi there")
    #expect(subject(desk) == "Thank you – Staff Engineer, Infrastructure")
    desk.press(.alt("r"))
    #expect(body(desk) == "Hi there\n\n" + nudge.body && subject(desk) == "My interview")
    desk.press(.alt("u"), .alt("u"))
    #expect(body(desk) == "Hi " || body(desk) == "")
    desk.press(.alt("r"))
    #expect(body(desk) == "Hi there")
    desk.send(.templatesLoaded([nudge], problems: []))
    desk.press(Key(.enter), .character("b"))
    #expect(subject(desk) == "My interview")
  }

  @Test func `a written letter keeps its text and its own subject`() {
    var desk = open()
    desk.press(Key(.tab, .shift), .character("!"), Key(.tab))
    desk.send(.templatesLoaded([nudge], problems: []))
    desk.press(Key(.enter), .character("b"))
    #expect(body(desk) == Sample.ben.body + "\n\n" + nudge.body)
    #expect(subject(desk) == Sample.ben.subject + "!")
    #expect(desk.state.composer?.draft.template == nudge.body)
  }

  @Test func `all that is to be said of a template is said`() {
    var desk = open()
    desk.press(Key(.tab, .shift), .character("!"), Key(.tab))
    var unsound = nudge
    unsound.problems = ["line 1, column 4: “foo” is unknown", "line 5, column 1: “bar” is unknown"]
    desk.send(.templatesLoaded([unsound], problems: []))
    desk.press(Key(.enter), .character("b"))
    #expect(
      desk.state.notice?.text
        == "line 1, column 4: “foo” is unknown, and 1 more: the list of templates names them. "
        + "Your subject stays")
  }

  @Test func `the chosen template stays in sight where the window shrinks`() {
    var desk = openFresh()
    let offers = (1...9).map { TemplateOffer(name: "template \($0)", body: "Text \($0).") }
    desk.send(.templatesLoaded(offers, problems: []))
    desk.press(Key(.end))
    desk.send(.terminal(.resize(Size(columns: 40, rows: 10))))
    #expect(desk.screen.contains("template 9"))
  }

  /// A second greeting in a letter is seen late.
  @Test func `a whole letter is asked about before it comes into another`() {
    var desk = openFresh()
    desk.type("Hi there")
    desk.press(Key(.home, .control))
    desk.send(.templatesLoaded([nudge], problems: []))
    desk.press(Key(.enter))
    #expect(body(desk) == "Hi there")
    desk.send(.terminal(.resize(Size(columns: 40, rows: 12))))
    #expect(desk.screen.contains("── Where does this whole letter go? ──"))
    #expect(desk.screen.contains("r  in the place of what is written"))
    desk.press(Key(.escape))
    #expect(body(desk) == "Hi there" && desk.state.composer != nil)
    desk.send(.templatesLoaded([nudge], problems: []))
    desk.press(Key(.enter), .character("r"))
    #expect(body(desk) == nudge.body && desk.state.composer?.draft.template == nudge.body)
    desk.press(.alt("u"))
    #expect(body(desk) == "Hi there")
  }

  @Test func `a template without a greeting goes into a letter without a question`() {
    var desk = openFresh()
    desk.type("Hi there")
    let part = TemplateOffer(name: "part", body: "I enjoyed our talk about the deploys.")
    desk.send(.templatesLoaded([part], problems: []))
    desk.press(Key(.enter))
    #expect(desk.state.menu == nil && body(desk) == "Hi there " + part.body)
  }

  @Test func `typing after an undone template ends its redo`() {
    var desk = openFresh()
    desk.send(.templatesLoaded([nudge], problems: []))
    desk.press(Key(.enter), .alt("u"), .character("x"), .alt("r"))
    #expect(body(desk) == "x")
    #expect(subject(desk) == "Thank you – Staff Engineer, Infrastructure")
    desk.press(.alt("u"), .alt("u"))
    #expect(body(desk) == "")
  }

  @Test func `what was typed behind a template is undone by itself`() {
    var desk = openFresh()
    desk.send(.templatesLoaded([nudge], problems: []))
    desk.press(Key(.enter), .character("x"), .alt("u"))
    #expect(body(desk) == nudge.body)
    desk.press(.alt("u"))
    #expect(body(desk) == "" && subject(desk) == "Thank you – Staff Engineer, Infrastructure")
  }

  @Test func `a broken template is not taken`() {
    var desk = openFresh()
    let broken = TemplateOffer(
      name: "mine", path: "/t/mine.mustache", problems: ["/t/mine.mustache, line 1: no"],
      isUsable: false)
    desk.send(.templatesLoaded([broken], problems: []))
    desk.press(Key(.enter))
    #expect(desk.state.list != nil && desk.state.notice?.text == "/t/mine.mustache, line 1: no")
    #expect(body(desk) == "")
  }

  @Test func `what could not be read is said`() {
    var desk = openFresh()
    desk.send(.templatesLoaded([nudge], problems: ["/t/x.mustache: it is no file"]))
    #expect(desk.state.notice?.text == "/t/x.mustache: it is no file")
    var offer = nudge
    offer.problems = ["/t/x.mustache, line 1, column 4: “nmae” is no name"]
    desk.send(.templatesLoaded([offer], problems: []))
    desk.press(Key(.enter))
    #expect(desk.state.notice?.text == offer.problems[0])
    #expect(body(desk) == nudge.body)
  }

  @Test func `a letter that begins by itself is no draft yet`() {
    var desk = openFresh()
    desk.send(.begun(nudge))
    #expect(body(desk) == nudge.body + "\n" && subject(desk) == "My interview")
    #expect(desk.state.composer?.isTouched == false)
    #expect(desk.asks(Key(.escape)) == [])
    #expect(desk.state.composer == nil)
    var written = open()
    written.send(.begun(nudge))
    #expect(body(written) == Sample.ben.body)
  }

  // MARK: Earlier texts

  private let earlier = EarlierText(
    draft: Draft(
      recipient: "ben@northwind.example", subject: "Before", body: "Hi,\n\nas it was", template: "t"
    ),
    savedAt: Date(timeIntervalSince1970: 1_795_465_920))

  @Test func `an earlier text comes back as one edit`() {
    var desk = open()
    #expect(desk.asks(.alt("v")) == [.loadEarlierTexts(Sample.id(102))])
    desk.send(.earlierTextsLoaded([earlier]))
    desk.press(Key(.enter))
    #expect(body(desk) == "Hi,\n\nas it was" && subject(desk) == "Before")
    #expect(desk.state.composer?.draft.recipient == "ben@northwind.example")
    #expect(desk.state.composer?.draft.template == "t")
    desk.wait(1)
    #expect(
      desk.takeEffects().contains { effect in
        if case .save(let draft, _, _, _) = effect { draft.subject == "Before" } else { false }
      })
    let said = desk.state.notice?.text ?? ""
    #expect(said.hasPrefix("This is the letter as it was saved on "), "\(said)")
    #expect(said.hasSuffix(". ^_ undoes it"))
    desk.press(.alt("u"))
    #expect(body(desk) == Sample.ben.body && subject(desk) == Sample.ben.subject)
    #expect(desk.state.composer?.draft.recipient == Sample.ben.recipient)
  }

  @Test func `those of one minute are told apart by their seconds`() {
    var desk = open()
    let texts = [3_600, 7, 0.0].map {
      EarlierText(draft: earlier.draft, savedAt: Sample.now - 7_200 + $0)
    }
    desk.send(.earlierTextsLoaded(texts))
    let rows = desk.screen.split(separator: "\n").dropFirst(2).prefix(3)
    #expect(
      rows.map { $0.prefix(24).trimmingCharacters(in: .whitespaces) }
        == ["Tue 24 Nov 09:42", "Tue 24 Nov 08:42:07", "Tue 24 Nov 08:42:00"])
    let versions = [0.0, 7].map {
      DraftVersion(id: Sample.id(UInt8(90 + $0)), savedAt: Sample.now + $0, draft: earlier.draft)
    }
    desk.send(.versionsFound(versions, followUp: Sample.id(102), Sample.northwind))
    #expect(desk.screen.contains("until 10:42:00,") && desk.screen.contains("until 10:42:07,"))
  }

  @Test func `without one it says so`() {
    var desk = open()
    desk.send(.earlierTextsLoaded([]))
    #expect(desk.state.list == nil && desk.state.notice?.text.contains("no earlier text") == true)
  }

  @Test func `the queue opens them by name`() {
    var desk = Desk(100, 30)
    desk.press(.character(":"))
    desk.type("versions")
    #expect(
      desk.asks(Key(.enter))
        == [.open(.versions, interview: Sample.id(1), followUp: Sample.id(102))])
    #expect(
      desk.asks(.opened(.versions, followUp: Sample.id(102), Sample.northwind))
        == [.loadEarlierTexts(Sample.id(102))])
    desk.send(.earlierTextsLoaded([earlier]))
    #expect(desk.state.focus == .insert)
    desk.press(Key(.escape))
    #expect(desk.state.focus == .composer)
  }

  @Test func `commands of the letter have names`() {
    var desk = open()
    desk.press(.alt(":"))
    desk.type("vers")
    desk.press(Key(.tab))
    #expect(desk.asks(Key(.enter)) == [.loadEarlierTexts(Sample.id(102))])
    desk.press(Key(.function(2)))
    desk.type("skip")
    desk.press(Key(.enter))
    #expect(
      desk.state.notice?.text == "“skip” is no command: Tab completes one, F1 shows all")
    #expect(body(desk) == Sample.ben.body)
  }

  // MARK: Another editor

  @Test func `all is stored before the editor has it`() {
    var desk = open()
    desk.press(.character("x"))
    _ = desk.takeEffects()
    desk.press(.control("o"))
    let effects = desk.takeEffects()
    #expect(effects.count == 2)
    guard case .save(let draft, _, _, _) = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(effects.last == .editOutside(draft))
    // Once is enough.
    desk.press(.character("y"))
    desk.wait(1)
    #expect(desk.takeEffects().count == 1)
  }

  @Test func `what cannot be stored is not handed over`() {
    var desk = open()
    desk.diskProblem = "no space left"
    desk.press(.character("x"), .control("o"))
    let effects = desk.takeEffects()
    #expect(!effects.contains { if case .editOutside = $0 { true } else { false } })
    desk.diskProblem = nil
    desk.wait(1)
    let later = desk.takeEffects()
    #expect(!later.contains { if case .editOutside = $0 { true } else { false } })
  }

  @Test func `a letter that is stored is handed over at once`() {
    var desk = open()
    #expect(desk.asks(.control("o")) == [.editOutside(Sample.ben)])
  }

  @Test func `what it made of the letter is one edit`() {
    var desk = open()
    var draft = Sample.ben
    (draft.recipient, draft.subject, draft.body) = ("x@y.example", "", "new\r\n\u{1B}[31mtext")
    desk.send(.edited(draft))
    #expect(body(desk) == "new\ntext" && subject(desk) == "")
    #expect(desk.state.notice?.text == "Took back what was saved in the editor. ^_ undoes it")
    desk.press(Key(.tab, .shift), .alt("u"))
    #expect(desk.state.composer?.draft.recipient == Sample.ben.recipient)
    #expect(body(desk) == Sample.ben.body && subject(desk) == Sample.ben.subject)
  }
}
