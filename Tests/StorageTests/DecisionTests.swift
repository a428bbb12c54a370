import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// Changes of interviews and follow-ups: what each does, and that undo leaves every row as it was.
struct DecisionTests {
  private let folder: Folder
  private let store: Store
  private let globex: Dossier
  private let hooli: Dossier

  init() throws {
    folder = try Folder()
    store = try folder.store()
    var panel = dossier(people: [
      Interviewer(id: UUID(), name: "Ana Ruiz", email: "ana@globex.example"),
      Interviewer(id: UUID(), name: "Ben Okafor", email: "ben@globex.example"),
      Interviewer(id: UUID(), name: "Chen Li"),
    ])
    for index in panel.followUps.indices {
      panel.followUps[index].draft = Draft(subject: "Thanks", body: "Letter \(index), 日本")
    }
    panel.notes = [DebriefNote(id: UUID(), kind: .need, text: "quick deploys")]
    globex = panel
    hooli = dossier("Hooli", "iOS", ended: now - 30 * 3600)
    try store.add(globex, now: now)
    try store.add(hooli, now: now)
  }

  private var both: [UUID] { [globex.id, hooli.id] }

  private func stages(_ dossier: Dossier, at moment: Date = now) throws -> [Stage] {
    let dossier = try #require(try store.dossier(dossier.id))
    return dossier.followUps.map {
      clock.phases(of: $0, in: dossier.interview, promised: dossier.promised)
        .current(at: moment).stage
    }
  }

  /// Of several interviews each does what it would do alone: where all are thanked, the waiting ends.
  @Test func skippingSeveralClosesThoseThatWait() throws {
    let ana = globex.followUps[0]
    let delivery = Delivery(id: UUID(), at: now - 60, way: .phone)
    for followUp in hooli.followUps {
      try store.mark(followUp.id, of: hooli, sent: delivery, now: now)
    }
    try store.mark(ana.id, of: globex, sent: delivery, now: now)
    _ = try store.apply(.resolve(.owed(interviews: both), .skipped, reason: ""), now: now)
    #expect(try stages(hooli) == [.closed])
    #expect(try stages(globex) == [.sent, .skipped, .skipped])
  }

  /// They did not come, and were written to about another time: after that the thank-you is owed.
  @Test(arguments: [false, true])
  func whatWasSentBeforeAMoveIsNoThankYou(byEdit: Bool) throws {
    let ana = hooli.followUps[0]
    _ = try store.apply(.setState(interviews: [hooli.id], .noShowTheirs), now: now)
    _ = try store.apply(.mark(.followUp(ana.id), .email, at: now), now: now)
    #expect(try stages(hooli) == [.sent])
    let later = Schedule(from: now + 48 * 3600, to: now + 49 * 3600, in: Zones.berlin)
    var moved = try #require(try store.dossier(hooli.id))
    moved.interview.schedule = later
    let change = byEdit ? Change.edit(moved) : .move(interview: hooli.id, to: later)
    _ = try store.apply(change, now: now)
    #expect(try stages(hooli) == [.upcoming])
    let after = later.end + 4 * 3600
    #expect(try stages(hooli, at: after) == [.due])
    let window = try store.window(of: QueueQuery(.pending), at: after, from: 0, count: 9)
    let row = try #require(window.rows.first { $0.id == hooli.id })
    #expect(row.stage == .due && row.thanked == 0 && row.lastSent == nil)
    #expect(try store.dossier(hooli.id)?.followUps[0].deliveries.map(\.at) == [now])
    // Who was sent nothing after it is skipped, not closed.
    let skipped = try store.apply(
      .resolve(.followUp(ana.id), .skipped, reason: ""), now: after)
    #expect(skipped.deed.title == "skip Ana Ruiz at Hooli")
    _ = try store.undo()
    _ = try store.apply(.mark(.followUp(ana.id), .phone, at: after), now: after)
    #expect(try stages(hooli, at: after) == [.sent])
  }

  private var everyChange: [(Change, title: String, count: Int)] {
    let ben = globex.followUps[1].id
    var edited = globex
    edited.interview.role = Role(id: UUID(), company: "Globex Ltd", title: "SRE")
    edited.interview.round = "onsite"
    edited.followUps[0].interviewer?.name = "Anna Ruiz"
    edited.followUps[2].interviewer = nil
    edited.followUps.remove(at: 1)
    edited.followUps.append(
      FollowUp(id: UUID(), interviewer: Interviewer(id: UUID(), name: "Dora", email: "d@x.example"))
    )
    let tomorrow = Schedule(from: now + 86_400, to: now + 90_000, in: Zones.berlin)
    return [
      (.delete(interviews: both), "delete 2 interviews", 2),
      (.delete(interviews: [hooli.id]), "delete Hooli · iOS", 1),
      (.edit(edited), "edit Globex · SRE", 1),
      (.mark(.followUp(ben), .email, at: now), "mark Ben Okafor at Globex as sent", 1),
      (.mark(.owed(interviews: both), .phone, at: now), "mark 4 people as sent", 4),
      (
        .resolve(.followUp(ben), .skipped, reason: "met at lunch"), "skip Ben Okafor at Globex", 1
      ),
      (
        .resolve(.everyone(interviews: both), .replied, reason: ""), "note an answer from 4 people",
        4
      ),
      (
        .snooze(.followUp(ben), until: now + 3600),
        "snooze Ben Okafor at Globex until Tue 24 Nov 2026 11:42", 1
      ),
      (.setState(interviews: both, .cancelled), "note 2 interviews as cancelled", 2),
      (
        .move(interview: hooli.id, to: tomorrow), "move Hooli · iOS to Wed 25 Nov 2026 10:42–11:42",
        1
      ),
      (.decide(interviews: [globex.id], .rejected), "note Globex · SRE as rejected", 1),
    ]
  }

  @Test func eachIsOneStepAndUndoneWhole() throws {
    for (change, title, count) in everyChange {
      let before = try dump(folder.database)
      let report = try store.apply(change, now: now)
      #expect(report.deed.title == title)
      #expect(report.count == count)
      let after = try dump(folder.database)
      #expect(before != after, "\(title)")
      #expect(try store.undo() == title)
      #expect(try dump(folder.database) == before, "\(title)")
      #expect(try store.redo() == title)
      #expect(try dump(folder.database) == after, "\(title)")
      #expect(try store.undo() == title)
    }
  }

  @Test func skippedSnoozedAndTakenBack() throws {
    let ben = Change.Target.followUp(globex.followUps[1].id)
    _ = try store.apply(.resolve(ben, .skipped, reason: "met at lunch"), now: now)
    #expect(try stages(globex) == [.due, .skipped, .due])
    #expect(try store.dossier(globex.id)?.followUps[1].reason == "met at lunch")
    _ = try store.apply(.resolve(ben, nil, reason: "left out"), now: now)
    #expect(try stages(globex) == [.due, .due, .due])
    #expect(try store.dossier(globex.id)?.followUps[1].reason == "")
    _ = try store.apply(.snooze(ben, until: now + 3600), now: now)
    #expect(try store.dossier(globex.id)?.followUps[1].snoozedUntil == now + 3600)
    _ = try store.apply(.snooze(ben, until: nil), now: now)
    #expect(try store.dossier(globex.id)?.followUps[1].snoozedUntil == nil)
  }

  /// What is skipped by mistake, or for a while, waits as it did before.
  @Test(arguments: [FollowUp.Resolution.skipped, .replied])
  func whatIsTakenUpAgainIsStillSnoozed(after resolution: FollowUp.Resolution) throws {
    func snoozed() throws -> Date? {
      let window = try store.window(of: QueueQuery(.all), at: now, from: 0, count: 9)
      return window.rows.first { $0.id == hooli.id }?.snoozedUntil
    }
    let ana = Change.Target.followUp(hooli.followUps[0].id)
    _ = try store.apply(.snooze(ana, until: now + 3600), now: now)
    _ = try store.apply(.resolve(ana, resolution, reason: ""), now: now)
    #expect(try snoozed() == nil)
    #expect(try store.apply(.resolve(ana, resolution, reason: ""), now: now).count == 0)
    _ = try store.apply(.resolve(ana, nil, reason: ""), now: now)
    #expect(try snoozed() == now + 3600)
  }

  /// In bulk as well, who was written to is not left out: the clock is closed.
  @Test func whoWasWrittenToIsNotSkipped() throws {
    let target = Change.Target.everyone(interviews: [globex.id])
    func resolutions() throws -> [FollowUp.Resolution?] {
      try #require(try store.dossier(globex.id)).followUps.map(\.resolution)
    }
    _ = try store.apply(.mark(.followUp(globex.followUps[1].id), .phone, at: now), now: now)
    let report = try store.apply(.resolve(target, .skipped, reason: ""), now: now)
    #expect(report.deed.title == "skip 3 people" && report.count == 3)
    #expect(try resolutions() == [.skipped, .closed, .skipped])
    let ben = Change.Target.followUp(globex.followUps[1].id)
    _ = try store.apply(.resolve(ben, nil, reason: ""), now: now)
    let closed = try store.apply(.resolve(target, .skipped, reason: ""), now: now)
    #expect(closed.deed.title == "close Ben Okafor at Globex" && closed.count == 1)
  }

  @Test func whatChangesNothingIsNoStep() throws {
    let ben = Change.Target.followUp(globex.followUps[1].id)
    _ = try store.apply(.snooze(ben, until: now + 3600), now: now)
    _ = try store.apply(.decide(interviews: [globex.id], .rejected), now: now)
    let stored = try #require(try store.dossier(globex.id))
    let last = try store.history(of: globex.id).first
    for change in [
      Change.snooze(ben, until: now + 3600), .snooze(.owed(interviews: [hooli.id]), until: nil),
      .resolve(.everyone(interviews: [hooli.id]), nil, reason: ""),
      .setState(interviews: both, .scheduled), .decide(interviews: [globex.id], .rejected),
      .edit(stored), .move(interview: globex.id, to: stored.interview.schedule),
      .choose(version: nil, of: globex.followUps[1].id),
    ] {
      #expect(try store.apply(change, now: now + 60).count == 0, "\(change)")
    }
    #expect(try store.history(of: globex.id).first == last)
    // No one is owed a message, which is not that it is so already.
    let owed = Change.Target.owed(interviews: [hooli.id])
    #expect(try !store.apply(.snooze(owed, until: nil), now: now).isAboutNone)
    _ = try store.apply(.setState(interviews: [hooli.id], .cancelled), now: now)
    for change in [
      Change.snooze(owed, until: now + 3600), .mark(owed, .email, at: now),
      .resolve(owed, .skipped, reason: ""),
    ] {
      let report = try store.apply(change, now: now)
      #expect(report.count == 0 && report.isAboutNone, "\(change)")
    }
    _ = try store.apply(.setState(interviews: [hooli.id], .scheduled), now: now)
    // Of several only those that change are told.
    let woken = try store.apply(.snooze(.everyone(interviews: both), until: nil), now: now)
    #expect(woken.deed.title == "wake Ben Okafor at Globex" && woken.count == 1)
    let noted = try store.apply(.decide(interviews: both, .rejected), now: now)
    #expect(noted.deed.title == "note Hooli · iOS as rejected" && noted.count == 1)
  }

  /// The history tells what was changed, from what to what: moving stays in it, and so does how the
  /// application went.
  @Test func theHistoryTellsWhatWasOtherBefore() throws {
    func newest() throws -> [String] { try store.history(of: globex.id).first?.details ?? [] }
    _ = try store.apply(.decide(interviews: [globex.id], .rejected), now: now)
    #expect(try newest() == ["outcome: open → rejected"])
    let old = globex.interview.schedule
    let later = Schedule(from: old.start + 86_400, to: old.end + 86_400, in: .utc)
    _ = try store.apply(.move(interview: globex.id, to: later), now: now)
    let words = [old, later].map { TimeText.full($0, home: Zones.berlin) }
    #expect(try newest() == ["\(words[0]) → \(words[1])"])
    let ben = globex.followUps[1]
    _ = try store.apply(.mark(.followUp(ben.id), .phone, at: now), now: now)
    #expect(try newest() == ["by phone, \(TimeText.full(Zones.berlin.wallClock(at: now)))"])
    _ = try store.apply(.resolve(.followUp(ben.id), .closed, reason: "no answer"), now: now)
    #expect(try newest() == ["reason: no answer"])
    var edited = try #require(try store.dossier(globex.id))
    edited.interview.role.title = "Principal"
    edited.interview.round = "onsite"
    edited.followUps.removeFirst()
    _ = try store.apply(.edit(edited), now: now)
    let lines = try newest()
    #expect(lines.contains("round: none → onsite") || lines.contains { $0.hasSuffix("→ onsite") })
    #expect(
      lines.contains { $0.hasSuffix("→ Principal") } && lines.contains { $0.hasPrefix("without ") })
    _ = try store.apply(.setState(interviews: [globex.id], .cancelled), now: now)
    #expect(try newest() == ["interview: agreed → cancelled"])
    #expect(try store.history(of: globex.id).last?.details == [])
  }

  /// What another interview changed of a person is part of the history of all where they are.
  @Test func theHistoryTellsWhatAnotherInterviewChangedOfSomeone() throws {
    let ana = try #require(globex.followUps[0].interviewer)
    var known = ana
    known.title = "CTO"
    _ = try store.apply(.add(dossier("Initech", people: [known])), now: now)
    known.email = "ana@initech.example"
    known.title = "CEO"
    let last = dossier("Vandelay", people: [known])
    _ = try store.apply(.add(last), now: now)
    #expect(try store.dossier(globex.id)?.followUps[0].interviewer == known)
    let history = try store.history(of: globex.id)
    #expect(history.map(\.title).prefix(2) == ["add Vandelay · SRE", "add Initech · SRE"])
    #expect(
      history[0].details == [
        "Ana Ruiz’s address: ana@globex.example → ana@initech.example",
        "Ana Ruiz’s title: CTO → CEO",
      ])
    // What came before an interview is not its history.
    #expect(try store.history(of: last.id).map(\.title) == ["add Vandelay · SRE"])
    _ = try store.undo()
    #expect(try store.dossier(globex.id)?.followUps[0].interviewer?.email == ana.email)
  }

  /// What was written is told without the texts of letters: from the word on that is another.
  @Test func theHistoryTellsWhatWasWritten() throws {
    var sitting = DebriefSitting(known: DebriefText(globex.notes))
    func save(_ change: (inout DebriefText) -> Void) throws -> [String] {
      var text = sitting.known
      change(&text)
      sitting = DebriefSitting(known: text)
      let stored = try #require(try store.dossier(globex.id))
      _ = try store.save(
        text, of: globex, continuing: DebriefSitting(known: DebriefText(stored.notes)), now: now)
      return try store.history(of: globex.id).first?.details ?? []
    }
    let first = try save {
      $0[.learned] = "six\npeople"
      $0[.need] = "quick and quiet deploys"
    }
    #expect(first == ["learned: six people", "need: … and quiet deploys"])
    let second = try save {
      $0[.learned] = ""
      $0[.need] = "quick"
      $0[.promise] = "a call"
      $0.promised = CivilDate("2026-11-27")
    }
    #expect(
      second == [
        "learned: taken out", "need: cut to 1 word", "promise: a call",
        "promised by: none → Fri 27 Nov 2026",
      ])
    let long = String(repeating: "word ", count: 40)
    let told = try save { $0[.gap] = long }
    #expect(told == ["gap: " + long.prefix(80) + "…"])
    for body in ["Letter to you", "Letter to them", "Letter"] {
      let stored = try #require(try store.dossier(globex.id))
      var draft = try #require(stored.followUps[0].draft)
      draft.body = body
      _ = try store.save(
        draft, of: stored.followUps[0].id, in: stored, continuing: Int64?.none, now: now)
    }
    let letters = try store.history(of: globex.id).prefix(2).map(\.details)
    #expect(letters == [["3 → 1 word"], ["3 words, reworded"]])
  }

  /// Of several messages that were marked at once each has its person.
  @Test func theHistoryNamesWhoWasMarked() throws {
    _ = try store.apply(.mark(.everyone(interviews: [globex.id]), .email, at: now), now: now)
    let when = "by e-mail, \(TimeText.full(Zones.berlin.wallClock(at: now)))"
    #expect(
      try Set(store.history(of: globex.id).first?.details ?? [])
        == Set(globex.followUps.map { "\($0.addressee), \(when)" }))
  }

  /// What was decided about several at once names at each interview who is meant there.
  @Test func theHistoryNamesWhoWasDecidedAbout() throws {
    func newest(_ dossier: Dossier) throws -> Set<String> {
      Set(try store.history(of: dossier.id).first?.details ?? [])
    }
    _ = try store.apply(.resolve(.owed(interviews: both), .skipped, reason: "x"), now: now)
    #expect(try newest(hooli) == ["Ana Ruiz: skipped", "reason: x"])
    #expect(
      try newest(globex) == [
        "Ana Ruiz: skipped", "Ben Okafor: skipped", "Chen Li: skipped", "reason: x",
      ])
    _ = try store.apply(.resolve(.everyone(interviews: both), nil, reason: ""), now: now)
    #expect(try newest(hooli) == ["Ana Ruiz: taken up again"])
    _ = try store.apply(.snooze(.owed(interviews: both), until: now + 3600), now: now)
    #expect(try newest(hooli) == ["Ana Ruiz: snoozed until Tue 24 Nov 2026 11:42"])
    _ = try store.apply(.mark(.owed(interviews: both), .phone, at: now), now: now)
    #expect(try newest(hooli) == ["Ana Ruiz, by phone, Tue 24 Nov 2026 10:42"])
    // Whom the title names is not named again.
    _ = try store.apply(.resolve(.followUp(hooli.followUps[0].id), .replied, reason: ""), now: now)
    #expect(try newest(hooli) == [])
  }

  /// Stage and due stay; only the place in the queue waits.
  @Test func aSnoozedInterviewWaitsAtTheEndOfPending() throws {
    func order(at moment: Date) throws -> [UUID] {
      try store.window(of: QueueQuery(.pending), at: moment, from: 0, count: 9).rows.map(\.id)
    }
    #expect(try order(at: now) == [hooli.id, globex.id])
    _ = try store.apply(.snooze(.owed(interviews: [hooli.id]), until: now + 3600), now: now)
    #expect(try order(at: now) == [globex.id, hooli.id])
    let row = try store.window(of: QueueQuery(.pending), at: now, from: 1, count: 1).rows.first
    #expect(row?.stage == .late)
    #expect(row?.snoozedUntil == now + 3600)
    #expect(try order(at: now + 3600) == [hooli.id, globex.id])
    #expect(try store.standing(at: now).late == 1)
  }

  /// The others stay as they are to the byte, and undo brings the deleted one back.
  @Test func deletingAPersonTouchesNoOther() throws {
    var edited = globex
    edited.followUps.remove(at: 1)
    _ = try store.apply(.edit(edited), now: now)
    let left = try #require(try store.dossier(globex.id))
    #expect(left.followUps.map(\.draft) == [globex.followUps[0].draft, globex.followUps[2].draft])
    #expect(left.notes == globex.notes)
    _ = try store.undo()
    #expect(try store.dossier(globex.id) == globex)
  }

  @Test func aPersonIsCorrectedAtAllInterviews() throws {
    var second = dossier("Globex", "Manager")
    second.followUps[0].interviewer = globex.followUps[0].interviewer
    try store.add(second, now: now)
    var edited = try #require(try store.dossier(second.id))
    edited.followUps[0].interviewer?.name = "Anna Ruiz"
    _ = try store.apply(.edit(edited), now: now)
    #expect(try store.dossier(globex.id)?.followUps[0].addressee == "Anna Ruiz")
    // Another name and another address are somebody else.
    edited.followUps[0].interviewer?.name = "Zoe Xu"
    edited.followUps[0].interviewer?.email = "zoe@globex.example"
    _ = try store.apply(.edit(edited), now: now)
    #expect(try store.dossier(globex.id)?.followUps[0].addressee == "Anna Ruiz")
    #expect(try store.dossier(second.id)?.followUps[0].addressee == "Zoe Xu")
  }

  @Test func decisionsStopTheClock() throws {
    _ = try store.apply(
      .mark(.followUp(globex.followUps[0].id), .email, at: now), now: now)
    func after(_ outcome: Role.Outcome, at moment: Date = now) throws -> [Stage] {
      _ = try store.apply(.decide(interviews: [globex.id], outcome), now: now)
      return try stages(globex, at: moment)
    }
    #expect(try after(.rejected) == [.closed, .due, .due])
    #expect(try after(.rejected, at: now + 48 * 3600) == [.closed, .closed, .closed])
    #expect(try after(.offer) == [.closed, .due, .due])
    #expect(try after(.withdrawn) == [.closed, .closed, .closed])
    #expect(try after(.open, at: now + 48 * 3600) == [.sent, .late, .late])
  }

  /// Both texts of a letter that was written in two places are kept, and the user chooses.
  @Test func twoWritersOfOneLetter() throws {
    let other = try folder.store()
    let ben = globex.followUps[1].id
    var (mine, theirs) = (Sitting(), Sitting())
    func write(_ store: Store, _ text: String, _ sitting: inout Sitting) throws {
      sitting = try store.save(
        Draft(body: text), of: ben, in: globex, continuing: sitting, now: now)
    }
    try write(store, "Mine 1", &mine)
    try write(other, "Theirs 1", &theirs)
    for number in 2...4 {
      try write(store, "Mine \(number)", &mine)
      try write(other, "Theirs \(number)", &theirs)
    }
    #expect(mine.version == nil)
    #expect(try store.dossier(globex.id)?.draft(of: ben)?.body == "Mine 4")
    let versions = try store.openVersions(of: ben)
    #expect(versions.map(\.draft.body) == ["Theirs 4"])
    _ = try store.apply(.choose(version: versions[0].id, of: ben), now: now)
    #expect(try store.dossier(globex.id)?.draft(of: ben)?.body == "Theirs 4")
    #expect(try store.openVersions(of: ben).isEmpty)
    _ = try store.undo()
    #expect(try store.openVersions(of: ben).map(\.draft.body) == ["Theirs 4"])
    _ = try store.apply(.choose(version: nil, of: ben), now: now)
    #expect(try store.dossier(globex.id)?.draft(of: ben)?.body == "Mine 4")
    #expect(try store.openVersions(of: ben).isEmpty)
  }

  /// Whoever still writes on the version that was chosen does not write over the other text.
  @Test func aTextThatWasNotChosenStays() throws {
    let other = try folder.store()
    let ben = globex.followUps[1].id
    let mine = try store.save(
      Draft(body: "Mine"), of: ben, in: globex, continuing: Sitting(), now: now)
    var theirs = try other.save(
      Draft(body: "Theirs"), of: ben, in: globex, continuing: Sitting(), now: now)
    let version = try #require(theirs.version)
    #expect(mine.version == nil)
    _ = try store.apply(.choose(version: version, of: ben), now: now)
    theirs = try other.save(
      Draft(body: "Theirs 2"), of: ben, in: globex, continuing: theirs, now: now)
    let kept = try connect(folder.database).read { db in
      try String.fetchAll(db, sql: "SELECT body FROM draftVersion ORDER BY body")
    }
    #expect(kept == ["Mine", "Theirs 2"])
    #expect(try store.openVersions(of: ben).map(\.draft.body) == ["Theirs 2"])
    let before = try dump(folder.database)
    let error = #expect(throws: StoreError.self) {
      try store.apply(.choose(version: UUID(), of: ben), now: now)
    }
    #expect(error?.description.contains("nothing was changed") == true)
    #expect(try dump(folder.database) == before)
  }

  @Test func aLetterWrittenTwiceIsNotMarked() throws {
    let other = try folder.store()
    let ben = globex.followUps[1].id
    for (store, text) in [(store, "Mine"), (other, "Theirs")] {
      _ = try store.save(Draft(body: text), of: ben, in: globex, continuing: Sitting(), now: now)
    }
    let before = try dump(folder.database)
    for target in [Change.Target.followUp(ben), .owed(interviews: both)] {
      let error = #expect(throws: StoreError.self) {
        try store.apply(.mark(target, .email, at: now), now: now)
      }
      #expect(
        error?.description == """
          the letter to Ben Okafor was written twice; nothing was marked. Open it in the tracker \
          and choose the text that went out
          """)
    }
    #expect(try dump(folder.database) == before)
    // A call takes no text with it.
    _ = try store.apply(.mark(.followUp(ben), .phone, at: now), now: now)
    #expect(try store.openVersions(of: ben).count == 1)
    _ = try store.apply(.choose(version: nil, of: ben), now: now)
    _ = try store.apply(.mark(.followUp(ben), .email, at: now), now: now)
    let sent = try store.dossier(globex.id)?.followUps[1].deliveries.map(\.body)
    #expect(sent?.sorted() == ["", "Mine"])
  }

  @Test func whatIsGoneIsSaid() throws {
    for change in [
      Change.delete(interviews: [UUID()]), .snooze(.followUp(UUID()), until: now),
      .setState(interviews: [UUID()], .cancelled),
    ] {
      let error = #expect(throws: StoreError.self) { try store.apply(change, now: now) }
      #expect(error?.description.contains("nothing was changed") == true)
    }
  }
}
