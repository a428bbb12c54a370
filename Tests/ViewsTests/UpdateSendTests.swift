import Core
import Foundation
import Screen
import Testing
import Views

/// A letter before it goes, and on its way.
struct UpdateSendTests {
  /// Ben's letter made ready.
  static func ready(_ change: (inout ReadyLetter) -> Void = { _ in }) throws -> ReadyLetter {
    let ben = Sample.northwind.followUps[1]
    var me = Me()
    me.name = "Sam Doe"
    me.emails = ["sam@mail.example"]
    var letter = ReadyLetter(
      ben, in: Sample.northwind, draft: Sample.ben,
      message: try OutgoingMessage(
        Sample.ben, to: ben, from: me, date: Sample.now, zone: .utc),
      program: "msmtp",
      times: [SendingTime("tomorrow morning", Date("2026-11-25T08:30:00Z"))])
    change(&letter)
    return letter
  }

  private let prepare = Effect.prepareToSend(followUp: Sample.id(102), interview: Sample.id(1))

  /// The screen with Ben's letter, from the queue.
  private func desk(_ change: (inout ReadyLetter) -> Void = { _ in }) throws -> Desk {
    var desk = Desk(80, 24)
    desk.press(.character("X"))
    #expect(desk.takeEffects().contains(prepare))
    desk.send(.readyToSend(try Self.ready(change)))
    #expect(desk.state.focus == .send)
    return desk
  }

  @Test func `nothing goes before the key`() throws {
    var desk = try desk()
    desk.press(.character("j"), .character("k"), Key(.pageDown), Key(.home), Key(.enter))
    desk.wait(100)
    #expect(desk.takeEffects().allSatisfy { $0 != .lookAtSending && !$0.sends })
    desk.press(Key(.escape))
    #expect(desk.state.focus == .queue && desk.state.departure == nil)
  }

  @Test func `it is sent by the program`() throws {
    var desk = try desk()
    let message = try #require(try Self.ready().message)
    desk.press(.character("s"))
    #expect(desk.takeEffects().contains(.startSending(message)))
    #expect(desk.screen.contains(" Sending by msmtp …"))
    desk.press(.character("s"), .character("e"), Key(.escape))
    #expect(desk.takeEffects().allSatisfy { !$0.sends })
    #expect(desk.screen.contains("It is being sent, and cannot be stopped any more"))
    desk.send(.sendingGoesOn)
    #expect(desk.asks(.clock(now: desk.state.now, uptime: desk.state.uptime + 0.06)).isEmpty)
    #expect(duties(of: desk.state).contains(.lookAtSending))
    desk.send(.sendingEnded(.accepted))
    #expect(desk.state.focus == .queue && desk.state.sending == nil)
    #expect(
      desk.state.notice
        == .done(
          "Sent to Ben Okafor at Northwind by msmtp; not confirmed until it is found in Sent, or m says so"
        ))
  }

  @Test func `a program that refuses is quoted and the letter stays`() throws {
    var desk = try desk()
    desk.press(.character("s"))
    desk.send(.sendingEnded(.notSent("msmtp: account default not found")))
    #expect(desk.state.focus == .send && desk.state.sending == nil)
    #expect(
      desk.state.notice
        == .problem("Not sent: msmtp: account default not found. The letter is as it was"))
  }

  @Test func `the tracker is not left while a letter goes`() throws {
    var desk = try desk()
    desk.press(.character("s"))
    desk.state.departure = nil
    desk.press(.character("q"))
    #expect(!desk.state.isDone)
    desk.send(.sendingEnded(.unknown("the disk is full")))
    #expect(
      desk.state.notice
        == .problem(
          "It is not known whether the letter to Ben Okafor at Northwind went: the disk is full"))
    desk.press(.character("q"))
    #expect(desk.state.isDone)
  }

  @Test func `commands are typed there too`() throws {
    var desk = try desk()
    desk.press(.character(":"))
    desk.type("send")
    #expect(desk.takeEffects().allSatisfy { !$0.sends } && desk.state.focus == .prompt)
    desk.press(Key(.escape))
    desk.press(.character(":"))
    desk.type("attach ~/cv.pdf")
    desk.press(Key(.enter))
    #expect(desk.takeEffects().contains(.attach("~/cv.pdf")) && desk.state.focus == .send)
    desk.press(.character("t"))
    #expect(
      desk.state.notice?.text == "No mail is known in which this interview was agreed on")
  }

  @Test func `warnings stand before the letter`() throws {
    var desk = try desk { $0.warnings = (1...3).map { "warning \($0)" } }
    #expect(desk.screen.contains("! warning 3"))
    desk = try self.desk { $0.warnings = (1...6).map { "warning \($0)" } }
    #expect(desk.screen.contains("! warning 3") && desk.screen.contains("! 3 more warnings in"))
    desk.press(.character("s"))
    #expect(desk.takeEffects().contains { $0.sends })
  }

  /// The ways on which it leaves this program, by their keys.
  @Test(arguments: ["s", "l", "d", "m"])
  func `what blocks is overruled on purpose`(_ key: Character) throws {
    var desk = try desk { $0.blocking = ["Globex is another company"] }
    desk.press(.character(key))
    #expect(desk.takeEffects().allSatisfy { !$0.sends } && desk.state.menu == nil)
    #expect(
      desk.state.notice?.text
        == "It should not go so: Globex is another company. \(key) once more does it all the same. Any "
        + "other key does not")
    desk.press(.character("j"), .character(key))
    #expect(desk.takeEffects().allSatisfy { !$0.sends } && desk.state.menu == nil)
    desk.press(.character(key))
    let isMeant =
      desk.takeEffects().contains(where: \.sends) || desk.state.menu != nil
      || desk.state.focus == .prompt
    #expect(isMeant)
  }

  @Test func `another letter to the same person is asked about`() throws {
    var desk = try desk {
      $0.followUp.deliveries = [
        Delivery(id: Sample.id(9), at: Date("2026-11-23T09:00:00Z"), way: .email)
      ]
    }
    desk.press(.character("s"))
    #expect(desk.takeEffects().allSatisfy { !$0.sends })
    #expect(
      desk.state.notice?.text
        == "Ben Okafor is marked already as followed up by e-mail, Mon 23 Nov 2026 09:00. s once more "
        + "does it all the same. Any other key does not")
    desk.press(.character("s"))
    #expect(desk.takeEffects().contains { $0.sends })
  }

  /// What is to be known before a letter goes, as the screen and the question have it.
  static let doubts: [(String, @Sendable (inout ReadyLetter) -> Void)] = [
    (
      "What was sent to ben@northwind.example came back Mon 23 Nov 2026 09:00: no such user",
      {
        $0.returned = ReturnedLetter(
          address: "ben@northwind.example", at: Date("2026-11-23T09:00:00Z"),
          reason: "no such user")
      }
    ),
    (
      "You wrote to Ben Okafor Mon 23 Nov 2026 09:00, “Thanks”: it is in Sent, and may be this follow-up",
      {
        $0.followUp.mails = [
          KeptMail(
            .letter, key: "x@y", at: Date("2026-11-23T09:00:00Z"), mailbox: "ben@northwind.example",
            subject: "Thanks", text: "Hi Ben")
        ]
      }
    ),
  ]

  @Test(arguments: 0..<doubts.count)
  func `what may be a mistake is said and asked about`(_ number: Int) throws {
    let (sentence, change) = Self.doubts[number]
    for key: Character in ["s", "l"] {
      var desk = try desk(change)
      #expect(desk.screen.contains(" ! \(sentence.prefix(40))"), "\(desk.screen)")
      #expect(desk.screen.contains("to send it all the same press s twice"))
      desk.press(.character(key))
      #expect(desk.takeEffects().allSatisfy { !$0.sends } && desk.state.menu == nil)
      #expect(
        desk.state.notice?.text
          == "\(sentence). \(key) once more does it all the same. Any other key does not")
      desk.press(.character(key))
      #expect(desk.takeEffects().contains { $0.sends } || desk.state.menu != nil)
    }
  }

  @Test func `a nudge that is due goes as a first letter does, in answer to that`() throws {
    let sent = Delivery(
      id: Sample.id(9), at: Date("2026-11-13T09:00:00Z"), way: .email,
      recipient: Sample.ben.recipient,
      subject: "Thanks", body: "Hi", messageID: "1@mail.example", proof: .user)
    var desk = try desk { letter in
      letter.dossier.interview.schedule.start = Date("2026-11-12T09:00:00Z")
      letter.dossier.interview.schedule.end = Date("2026-11-12T10:00:00Z")
      letter.dossier.notes = []
      letter.followUp.deliveries = [sent]
      var me = Me()
      me.emails = ["sam@mail.example"]
      letter.message = try? OutgoingMessage(
        Sample.ben, to: letter.followUp, from: me,
        answering: letter.followUp.messageIDs(sentAfter: letter.dossier.interview, home: .utc),
        date: Sample.now, zone: .utc)
    }
    #expect(
      desk.screen.contains(" In reply to  what was sent Fri 13 Nov 2026 09:00"), "\(desk.screen)")
    #expect(!desk.screen.contains("marked already"))
    desk.press(.character("s"))
    #expect(desk.takeEffects().contains { $0.sends })
  }

  @Test func `what no message can be made of goes nowhere`() throws {
    var desk = try desk {
      $0.message = nil
      $0.refusal = MessageRefusal.noSender.sentence
    }
    for key: Character in ["s", "l", "d", "m"] {
      desk.press(.character(key))
      #expect(desk.takeEffects().allSatisfy { !$0.sends })
      #expect(desk.state.notice?.text.hasPrefix("There is no sender: write emails") == true)
    }
    desk.press(.character("c"))
    #expect(desk.takeEffects().contains(.copy(Sample.ben.body)))
    desk.press(.character("e"))
    #expect(desk.state.focus == .form)
  }

  @Test func `later is chosen or typed`() throws {
    let message = try #require(try Self.ready().message)
    var desk = try desk()
    desk.press(.character("l"))
    #expect(desk.screen.contains("tomorrow morning: Wed 25 Nov 2026 08:30"))
    desk.press(.character("1"))
    let keeping = Sample.id(1)
    #expect(
      desk.takeEffects().contains(
        .sendLater(message, at: .instant(Date("2026-11-25T08:30:00Z")), keeping: keeping)))
    desk.press(.character("l"), .character("o"))
    desk.type("friday 9")
    desk.press(Key(.enter))
    #expect(
      desk.takeEffects().contains(.sendLater(message, at: .typed("friday 9"), keeping: keeping)))
    desk.send(.changed("To be sent later", keeping: keeping, hint: .undo))
    #expect(desk.state.focus == .queue)
  }

  @Test func `a letter that waits is held back`() throws {
    var desk = try desk {
      $0.followUp.outgoing = Outgoing(.waiting, at: Date("2026-11-25T08:30:00Z"))
    }
    #expect(desk.screen.contains("› goes Wed 08:30"))
    desk.press(.character("l"), .character("n"))
    #expect(
      desk.takeEffects().contains(.change(.holdBack(Sample.id(102)), keeping: Sample.id(1))))
  }

  @Test func `the editor says that a letter waits, and that changing it ended that`() throws {
    var northwind = Sample.northwind
    northwind.followUps[1].outgoing = Outgoing(.waiting, at: Date("2026-11-25T08:30:00Z"))
    var desk = Desk(80, 24, [northwind])
    desk.press(Key(.enter))
    #expect(
      desk.state.notice == .done("This letter goes Wed 08:30 as it stands: changing it ends that"))
    desk.press(Key(.left))
    #expect(desk.screen.contains(" goes later "))
    desk.type("!")
    #expect(!desk.screen.contains("goes later"))
    var sitting = Sitting()
    sitting.unscheduled = Date("2026-11-25T08:30:00Z")
    desk.send(.draftWritten(sitting))
    let notice = Notice.problem(
      "Changed, it does not go by itself any more (Wed 08:30): ^X sends it or chooses a time anew")
    #expect(desk.state.notice == notice)
    desk.type("!")
    desk.send(.draftWritten(sitting))
    #expect(desk.state.notice == nil)
    #expect(!desk.screen.contains("goes later"))
  }

  @Test func `files and the thread are kept with the letter`() throws {
    var desk = try desk { $0.answerable = "“Your interview” from Ana Ruiz" }
    desk.press(.character("t"))
    var draft = Sample.ben
    draft.inThread = true
    func saves(_ draft: Draft) -> Effect {
      .save(draft, followUp: Sample.id(102), in: Sample.northwind, Sitting())
    }
    #expect(desk.takeEffects() == [saves(draft), prepare])
    desk.press(.character("a"))
    desk.type("cv.pdf")
    desk.press(Key(.enter))
    #expect(desk.takeEffects().contains(.attach("cv.pdf")))
    desk.send(.attached("/home/cv.pdf", "cv.pdf, 4 bytes"))
    draft = Sample.ben
    draft.attachments = ["/home/cv.pdf"]
    #expect(desk.takeEffects() == [saves(draft), prepare])
  }

  @Test func `the composer stores the letter first`() throws {
    var desk = Desk(80, 24)
    desk.press(Key(.enter))
    desk.type("!")
    _ = desk.takeEffects()
    desk.press(.control("x"))
    let effects = desk.takeEffects()
    #expect(effects.suffix(2).last == prepare)
    guard case .save(let draft, _, _, _) = effects.dropLast().last else {
      Issue.record("it is not saved first")
      return
    }
    // What was made ready is another text than the letter's.
    desk.send(.readyToSend(try Self.ready()))
    #expect(desk.state.departure == nil && desk.state.focus == .composer)
    desk.send(.readyToSend(try Self.ready { $0.draft = draft }))
    #expect(desk.state.focus == .send)
    desk.press(Key(.escape))
    #expect(desk.state.focus == .composer)
  }

  @Test func `a letter that cannot be stored is not sent`() throws {
    var desk = Desk(80, 24)
    desk.press(Key(.enter))
    desk.type("!")
    desk.diskProblem = "the disk is full"
    desk.press(.control("x"))
    desk.send(.readyToSend(try Self.ready()))
    #expect(desk.state.departure == nil)
  }

  @Test func `a file is attached by name`() throws {
    var desk = Desk(80, 24)
    desk.press(Key(.enter), .alt(":"))
    desk.type("attach ~/cv.pdf")
    desk.press(Key(.enter))
    #expect(desk.takeEffects().contains(.attach("~/cv.pdf")))
    desk.send(.attached("/home/cv.pdf", "cv.pdf, 4 bytes"))
    #expect(desk.state.composer?.draft.attachments == ["/home/cv.pdf"])
    #expect(desk.state.notice == .done("cv.pdf, 4 bytes goes along"))
  }

  /// What is said of a letter whose fate no one knows.
  @Test(arguments: [("y", true), ("n", false)])
  func `the user says whether it went`(_ key: Character, _ went: Bool) throws {
    var northwind = Sample.northwind
    northwind.followUps[1].outgoing = Outgoing(.unknown, at: Date("2026-11-24T10:00:00Z"))
    northwind.followUps[2].resolution = .skipped
    for command: Character in ["X", "m"] {
      var desk = Desk(80, 24, [northwind])
      desk.press(.character("5"))
      desk.send(.opened(command == "X" ? .send : .mark, followUp: Sample.id(102), northwind))
      #expect(desk.screen.contains("Did the letter to Ben Okafor at Northwind go out?"))
      desk.press(.character(key))
      #expect(
        desk.takeEffects().last
          == .change(.settle(Sample.id(102), went: went), keeping: Sample.id(1)))
    }
  }

  /// Nothing else in the queue says that it needs the user's word.
  @Test func `a letter of unknown fate stands out`() throws {
    var northwind = Sample.northwind
    northwind.followUps[1].outgoing = Outgoing(.unknown, at: Date("2026-11-24T10:00:00Z"))
    for index in [0, 2] { northwind.followUps[index].resolution = .skipped }
    var desk = Desk(80, 24, [northwind])
    #expect(desk.screen.contains(" Waiting 1! "))
    #expect(
      desk.screen.contains("3 has a letter of which nobody knows whether it went: say what became"))
    desk.press(.character("3"))
    #expect(desk.screen.contains(" ! unconfirmed"), "\(desk.screen)")
    #expect(desk.screen.contains("outcome unknown: X says whether i"), "\(desk.screen)")
  }

  /// Whoever sends it may end without a word.
  @Test func `a letter that another sends is looked at again`() throws {
    var northwind = Sample.northwind
    northwind.followUps[1].outgoing = Outgoing(.going, at: Date("2026-11-24T10:00:00Z"))
    for index in [0, 2] { northwind.followUps[index].resolution = .skipped }
    var desk = Desk(80, 24, [northwind])
    desk.press(.character("3"))
    #expect(desk.screen.contains("being sent"))
    #expect(timeout(of: desk.state) <= 2000)
    desk.dossiers[0].followUps[1].outgoing?.state = .unknown
    desk.wait(2.1)
    #expect(desk.screen.contains("outcome unknown") && !desk.screen.contains("being sent"))
    #expect(desk.state.secondsToGoing == nil)
  }

  /// What was ticked is about one person, and so is the key that the notice names.
  @Test func `m is about whom a tick is about`() throws {
    var desk = Desk(80, 24)
    desk.press(Key(.down))
    let ben = Sample.id(102)
    desk.send(.ticked("The message to Ben Okafor is ticked", followUp: ben, Sample.northwind))
    desk.settle()
    #expect(
      desk.state.notice == .done("The message to Ben Okafor is ticked. Sent elsewhere? m marks it"))
    #expect(desk.state.queue.selectedRow?.id == Sample.northwind.id)
    desk.press(.character("m"))
    #expect(
      desk.takeEffects().contains(.open(.mark, interview: Sample.northwind.id, followUp: ben)))
  }

  @Test(arguments: [(false, "has gone out, which"), (true, "came back and is owed again, which")])
  func `undo says what it does not reach`(_ hasReturned: Bool, _ words: String) throws {
    var desk = Desk(80, 24)
    desk.send(.askedBeyond("Ben Okafor at Northwind", hasReturned: hasReturned))
    let notice = try #require(desk.state.notice)
    #expect(notice.tone == .question && "\(notice)".contains(words), "\(notice)")
    desk.press(.character("u"))
    guard case .undo(_, let isSure) = desk.takeEffects().last else {
      Issue.record("nothing is taken back")
      return
    }
    #expect(isSure)
  }
}

extension Effect {
  /// Whether it lets a letter out of the program.
  fileprivate var sends: Bool {
    switch self {
    case .startSending, .sendLater, .saveDraft, .openLink: true
    default: false
    }
  }
}
