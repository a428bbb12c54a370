import Core
import Foundation
import Testing

/// What a letter says of its interview, of other letters, of what was promised.
@Suite struct SubstanceCheckTests {
  private func note(_ kind: DebriefNote.Kind, _ text: String, by day: CivilDate? = nil)
    -> DebriefNote
  {
    DebriefNote(id: UUID(), kind: kind, text: text, promised: day)
  }

  /// A note speaks of them as "they": what an opening weaves in is to be put into other words.
  @Test func notesWovenInKeepTheLetterBack() {
    let interview = Interview(
      id: UUID(), role: Role(id: UUID(), company: "Northwind", title: "Platform Engineer"),
      schedule: Schedule(
        from: Date(timeIntervalSince1970: 0), to: Date(timeIntervalSince1970: 3600), in: .utc))
    let notes = [DebriefNote.Kind.need, .learned, .gap].map {
      note($0, "they lose two weeks a quarter to flaky deploys.\nMore")
    }
    var woven = 0
    for step in LetterStep.allCases {
      for opening in step.openings(for: interview, notes: notes) where opening.contains("lose") {
        let found = LetterContext.northwind(opening + "so.").found(.placeholder)
        #expect(
          found.map(\.message) == [
            "“[they lose two weeks a quarter to flaky deploys]” is still to be filled in"
          ])
        woven += 1
      }
    }
    #expect(woven == 3)
  }

  @Test(arguments: [
    ("Thank you for the talk. I enjoyed it very much and look forward to the next step.", true),
    ("Your flaky deploys stayed with me, and I look forward to hearing from you soon.", false),
    ("Six deployments a day and no flakiness: I look forward to hearing from you soon.", false),
    (
      "Thank you for the tour of the ward, which I enjoyed, and I look forward to the next step.",
      true
    ),
  ])
  func noDetail(_ body: String, _ isFound: Bool) {
    var context = LetterContext.northwind(body)
    context.meeting?.notes = [
      note(.need, "they lose two weeks a quarter to flaky deploys"), note(.learned, "a ward of 24"),
    ]
    #expect(context.found(.noDetail).isEmpty != isFound)
    context.meeting?.notes = []
    #expect(context.found(.noDetail).isEmpty)
  }

  /// A note that was put in as it is: about them it warns, and nobody is told that no note is in the letter.
  @Test(
    arguments: [
      ("I liked it. «They lose two weeks to deploys.» I can help with that.", .warn, false),
      ("I learned that «they lose two weeks to deploys».", .warn, false),
      ("I liked it a lot. «Six people for forty services.»", .hint, false),
      ("I liked how you run six people for forty services.", nil, false),
      ("You lose two weeks to deploys, and I can help you with that.", nil, false),
      ("I liked it all. Moving to Bazel is what I have done before.", nil, false),
      ("I liked it all. My gap is in operators of clusters.", nil, true),
    ] as [(String, LetterCheck.Severity?, Bool)])
  func rawNote(_ marked: String, _ severity: LetterCheck.Severity?, _ lacksDetail: Bool) {
    let letter = MarkedLetter("Dear Ana,\n\n" + marked + "\n\nWith my best wishes,\nJo")
    var context = LetterContext.northwind(letter.text)
    context.meeting?.notes = [
      note(.need, "they lose two weeks to deploys"),
      note(.learned, "- six people for forty services\n- moving to Bazel"),
      note(.gap, "my gap is in operators of clusters"),
    ]
    let found = context.found(.rawNote)
    #expect(found.map(\.place.range.lowerBound) == letter.ranges.map(\.lowerBound))
    #expect(found.map(\.severity) == [severity].compactMap(\.self))
    #expect(context.found(.noDetail).isEmpty != lacksDetail)
    // The left pane does not tick what is not said to them.
    let speaksOfNeed = LetterReview.run(context).fitParts.contains(.need)
    if severity == .warn { #expect(!speaksOfNeed) }
  }

  @Test(arguments: [
    ("Thank you for the talk. I enjoyed it very much and look forward to the next step.", true),
    ("Kubernetes is new to me, and I have begun a course that ends in a month from now.", false),
    ("For a year I have kept a small cluster on Kubernetes at home, with all it asks.", false),
  ])
  func gap(_ body: String, _ isFound: Bool) {
    var context = LetterContext.northwind(body)
    context.meeting?.notes = [note(.gap, "no Kubernetes operators")]
    let found = context.found(.gap)
    #expect(found.isEmpty != isFound)
    // The left pane ticks what the hint does not miss.
    #expect(LetterReview.run(context).fitParts.contains(.gap) != isFound)
    #expect(found.allSatisfy { $0.severity == .hint })
  }

  /// What a sentence is alone needs no third word; in brackets it is named as what it is.
  @Test(arguments: [
    ("A decision. Thank you for the talk.", [LetterCheck.Name.rawNote]),
    ("Thank you for a decision by Friday.", []), ("Thank you. [a decision]", [.placeholder]),
  ])
  func shortNotes(_ body: String, _ expected: [LetterCheck.Name]) {
    var context = LetterContext.northwind(body)
    context.meeting?.notes = [note(.promise, "a decision")]
    let found = LetterReview.run(context).findings.filter {
      [.rawNote, .placeholder].contains($0.check)
    }
    #expect(found.map(\.check) == expected)
    #expect(found.allSatisfy { $0.message.contains("a note as you took it down") })
  }

  /// A word that any letter may have is none of the gap.
  @Test(arguments: [
    ("never done a marine job", "You spoke of the rota, and I have done that before.", true),
    ("never done a marine job", "I was on a marine project once, in the yard of my uncle.", false),
    ("no experience with boats", "I have experience with that, as I told you over tea.", true),
    ("lack of practice in German", "The lack of light in the hall is easy to mend.", true),
    ("lack of practice in German", "My German is slow, and each evening it is less so.", false),
    (
      "not run a store over 100 people",
      "It was so for years at the hardware store that I run in Leeds.", true
    ),
    ("not run a store over 100 people", "I know the count of a shop of 100 by heart.", false),
    (
      "never led a whole ward", "The ward that I saw was calm, and the tea that Ben made was good.",
      true
    ),
    ("never led a whole ward", "At night I led the ward on my own.", false),
  ])
  func gapIsKnownByWordsOfItsOwn(_ gap: String, _ body: String, _ isFound: Bool) {
    var context = LetterContext.northwind(body)
    context.meeting?.notes = [note(.gap, gap)]
    #expect(context.found(.gap).isEmpty != isFound)
  }

  /// A nudge may take up anything that was noted, the first letter what was noted of them.
  @Test(arguments: [
    ("You said that the rollout of Epic would be over by now, and I hope that it is.", true, false),
    ("You said that you would decide by 4 December, and I would be glad to hear.", true, false),
    ("I wonder whether there is any news, and I would be glad to hear of it soon.", true, true),
    ("You said that you would decide by 4 December, and I would be glad to hear.", false, true),
    ("You have begun to move all of it to SAP, and I would be glad to be there.", false, false),
  ])
  func whatWasNotedIsTakenUp(_ body: String, _ isNudge: Bool, _ isFound: Bool) {
    var context = LetterContext.northwind(body)
    context.today = CivilDate(year: 2026, month: 11, day: 24)
    context.purpose = isNudge ? .nudge : .first
    context.meeting?.notes = [
      note(.learned, "forty wards, moving to SAP"), note(.gap, "never used Epic"),
      note(.promise, "an answer", by: CivilDate(year: 2026, month: 12, day: 4)),
    ]
    let found = context.found(.noDetail)
    #expect(found.isEmpty != isFound)
    #expect(
      found.allSatisfy {
        $0.message
          == "nothing that you noted of them is in the letter: take up “forty wards, moving to SAP”"
      })
  }

  /// A need that was noted is known by its own words, one of them is not enough.
  @Test(arguments: [
    ("You said that flaky deploys cost you two weeks a quarter, and I know that fight.", true),
    ("A quarter of an hour with you was worth the way.", false),
    ("You spoke of it: [they lose two weeks a quarter to flaky deploys].", false),
    ("Thank you for the talk, which I enjoyed very much.", false),
  ])
  func aNotedNeedIsTakenUp(_ body: String, _ isThere: Bool) {
    var context = LetterContext.northwind(body)
    context.meeting?.notes = [note(.need, "they lose two weeks a quarter to flaky deploys")]
    #expect(LetterReview.run(context).fitParts.contains(.need) == isThere)
  }

  @Test func generic() {
    let stock = """
      Dear Ana,

      Thank you for taking the time to meet with me. I enjoyed learning more about the role and the team.

      I am confident that my skills and experience would be an asset to Northwind.

      I look forward to hearing from you.
      """
    #expect(LetterContext.northwind(stock).found(.generic).map(\.severity) == [.hint])
    let own = """
      Dear Ana,

      Thank you for the hour by the window, and for the map of queues that you drew on the back of a menu.

      At the mill in Leeds I cut forty minutes to nine by giving each red build an owner.

      I look forward to hearing from you.
      """
    #expect(LetterContext.northwind(own).found(.generic).isEmpty)
  }

  @Test func template() {
    let template =
      "Dear {{name}},\n\nThank you for the time that you took to tell me about the work "
      + "of the team and its plans. I look forward to hearing from you about the next step."
    var context = LetterContext.northwind(
      template.replacingOccurrences(of: "{{name}}", with: "Ana"))
    context.template = template
    #expect(context.found(.template).count == 1)
    context.body +=
      " The queue that you drew on the menu stayed with me all the way home to Leeds, and I "
      + "tried it out on our own build, where it saved nine minutes of forty."
    #expect(context.found(.template).isEmpty)
  }

  @Test func sharedSentences() {
    let shared = "Thank you for walking me through how your deploys are built and tested."
    var context = LetterContext.northwind(
      "Dear Ana,\n\n\(shared) The map on the menu was yours alone to draw.")
    context.siblings = [
      .init(addressee: "Ben Okafor", body: "Hi Ben,\n\n\(shared) Your drawing of the queue helped.")
    ]
    let found = context.found(.sharedSentence)
    #expect(found.map { $0.twin?.addressee } == ["Ben Okafor"])
    #expect(found.map { $0.twin?.sentence } == [shared])
    #expect(found.first?.place.line == 3)
    #expect(found.map(\.message) == ["the letter to Ben Okafor says the same: they may compare"])
  }

  /// A whole letter that is the same is one finding for each to whom it went.
  @Test func sharedSentencesAreCounted() {
    let first = "Thank you for walking me through how your deploys are built and tested."
    let second = "I would be glad to bring the nine minutes to your forty services."
    let third = "It was good to see the room where the alerts are read at night."
    var context = LetterContext.northwind("Dear Ana,\n\n\(first)\n\n\(third)\n\n\(second)")
    context.siblings = [
      .init(addressee: "Ben Okafor", body: "Hi Ben,\n\n\(first) \(second)"),
      .init(addressee: "Kim Lee", body: "Hi Kim,\n\n\(third)"),
    ]
    let found = context.found(.sharedSentence)
    #expect(
      found.map(\.message) == [
        "2 sentences are also in the letter to Ben Okafor: they may compare",
        "the letter to Kim Lee says the same: they may compare",
      ])
    #expect(found.map(\.place.line) == [3, 5])
    #expect(found.map { $0.twin?.sentence } == [first, third])
  }

  @Test func aStoryIsFoundWhereItIsTold() {
    let story =
      "At Walgreens patients waited longest at the counter in the afternoon, so I moved the refill "
      + "calls to the morning, and the average wait fell to nine minutes within a month."
    var context = LetterContext.northwind(
      "You said that patients waited longest at the counter.\n\nAt Walgreens I moved the refill calls "
        + "to the morning, and the average wait fell to nine minutes within a month.")
    context.stories = [.init(title: "Nine minutes", text: story, isTold: true)]
    #expect(context.found(.storyTold).map(\.place.line) == [3])
  }

  /// A story of the user's own is one, whatever its words.
  @Test func aStoryFromTheListIsOne() {
    let story =
      "When deploys were flaky I put a check in front. Nine minutes they took from then on."
    var context = LetterContext(body: "Dear Ana,\n\nThank you for the talk. \(story)\n\nSam")
    #expect(!LetterReview.run(context).fitParts.contains(.story))
    context.stories = [LetterContext.Story(title: "CI", text: story)]
    #expect(LetterReview.run(context).fitParts.contains(.story))
    context.stories = [LetterContext.Story(title: "CI", text: "I set up a rota for thirty people.")]
    #expect(!LetterReview.run(context).fitParts.contains(.story))
  }

  @Test func storyTold() {
    let story =
      "I made every red build name its owner, and the queue went from forty minutes to nine."
    var context = LetterContext.northwind("At the mill \(story.lowercased())")
    context.stories = [.init(title: "Nine minutes", text: story, isTold: true)]
    #expect(context.found(.storyTold).count == 1)
    context.stories[0].isTold = false
    #expect(context.found(.storyTold).isEmpty)
    context.stories[0].isTold = true
    context.body = "I made bread, and the queue was long."
    #expect(context.found(.storyTold).isEmpty)
  }

  @Test func theContextOfAFollowUp() {
    let ana = FollowUp(
      id: UUID(), interviewer: LetterContext.person("Ana Ruiz", "ana@northwind.example"),
      draft: Draft(subject: "Hello", body: "Thank you, Ben."))
    var ben = FollowUp(id: UUID(), interviewer: LetterContext.person("Ben Okafor"))
    ben.draft = Draft(body: "Thank you, Ben.")
    let zone = Zone.utc
    let start = Date(timeIntervalSince1970: 0)
    let dossier = Dossier(
      interview: Interview(
        id: UUID(), role: Role(id: UUID(), company: "Northwind", title: "Baker"),
        schedule: Schedule(from: start, to: start, in: zone)), followUps: [ana, ben])
    let context = LetterContext(ana.draft ?? Draft(), to: ana, in: dossier, home: .utc)
    #expect(context.meeting?.person?.name == "Ana Ruiz")
    #expect(context.siblings.map(\.addressee) == ["Ben Okafor"])
    #expect(context.purpose == .first)
    #expect(LetterReview.run(context).findings.contains { $0.check == .noRecipient })
  }
}
