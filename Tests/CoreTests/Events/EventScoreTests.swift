import Core
import Foundation
import Testing

@Suite struct EventScoreTests {
  /// What is taken for an interview is one, and what is one is taken for it, at least 19 times of 20.
  /// Of the traps every eighth may be missed: few words of them tell what they are.
  @Test(arguments: [
    ("set.txt", 300, 0.95), ("unseen.txt", 150, 0.95), ("second.txt", 200, 0.95),
    ("lives.txt", 500, 0.95), ("traps.txt", 700, 0.875), ("crossed.txt", 170, 0.9),
    ("appointments.txt", 70, 0.95), ("told.txt", 180, 0.95), ("terse.txt", 155, 0.9),
  ])
  func precisionAndRecall(file: String, atLeast: Int, bound: Double) throws {
    let events = try LabelledEvent.all(in: file)
    #expect(events.count >= atLeast)
    let scorer = EventScorer(me: LabelledEvent.me)
    var (right, wrong, missed) = (0, 0, 0)
    var mistakes: [String] = []
    for labelled in events {
      let score = scorer.score(labelled.event)
      switch (labelled.isInterview, score.isInterview) {
      case (true, true): right += 1
      case (false, true): wrong += 1
      case (true, false): missed += 1
      case (false, false): continue
      }
      if labelled.isInterview != score.isInterview {
        mistakes.append("\(labelled.event.summary ?? ""): \(score.points) \(score.words)")
      }
    }
    let precision = Double(right) / Double(right + wrong)
    let recall = Double(right) / Double(right + missed)
    #expect(precision >= bound && recall >= bound, "\(precision) \(recall) \(mistakes)")
  }

  /// Every event says why it is taken or left, with words that stand in it.
  @Test func reasonsAreToldInWords() throws {
    let scorer = EventScorer(me: LabelledEvent.me)
    for labelled in try LabelledEvent.all(in: "set.txt") {
      let score = scorer.score(labelled.event)
      #expect(!score.words.isEmpty && score.words.count <= 3, "\(labelled.event.summary ?? "")")
      #expect(score.points == score.reasons.reduce(0) { $0 + $1.points })
      for words in score.words where words.hasPrefix("“") && words.hasSuffix("in the title") {
        let quoted = words.dropFirst().prefix { $0 != "”" }
        #expect(labelled.event.summary?.contains(quoted) == true, "\(words)")
      }
    }
  }

  @Test func theStrongestReasonsComeFirst() {
    let event = interviewEvent(
      summary: "Globex: onsite", details: "https://app.greenhouse.io/x Your application",
      organizer: party("Jane Doe <jane@globex.example>"),
      attendees: [party("sam.doe@gmail.com"), party("sam.doe@hooli.example")])
    let score = EventScorer(me: LabelledEvent.me).score(event, isKnownCompany: true)
    #expect(
      score.reasons.map { "\($0.points) \($0.words)" } == [
        "40 “onsite” in the title", "40 app.greenhouse.io is a recruiting system",
        "25 “Your application” in the description", "20 someone of globex.example takes part",
        "20 you know the company already",
      ])
    #expect(score.points == 145)
    #expect(score.words.count == 3)
  }

  /// The same words, with others who take part.
  @Test(arguments: [
    // From outside, and from the user's own company.
    ("Onsite", "jane@globex.example", true), ("Onsite", "ben@hooli.example", false),
    ("Technical interview", "jane@globex.example", true),
    ("Technical interview", "ben@hooli.example", false),
    // A guest with private mail and colleagues: the user is the one who asks.
    ("Technical interview", "ben@hooli.example;mary@yahoo.com", false),
    ("Technical interview", "mary@yahoo.com", true),
  ])
  func whoTakesPartCounts(title: String, others: String, isInterview: Bool) {
    let event = interviewEvent(
      summary: title, attendees: others.split(separator: ";").map { party(String($0)) })
    #expect(EventScorer(me: LabelledEvent.me).score(event).isInterview == isInterview)
  }

  /// A slip of the pen, an abbreviation, and what only looks like one.
  @Test(arguments: [
    ("intervew 9am", true), ("interveiw w/ Ann", true), ("Entrebista Lidl", true),
    ("Bewerbungsgesräch Rewe", true), ("Vorstellungsgespr. Zoo", true), ("i/v 11.20, room 4", true),
    ("phone intv Lidl", true), ("Interviewer training", false), ("entrevistar a Ana", false),
    ("IV drip training", false), ("Intervention meeting", false), ("I/O workshop", false),
  ])
  func slipsAndAbbreviations(title: String, isInterview: Bool) {
    let score = EventScorer(me: []).score(interviewEvent(summary: title))
    #expect(score.isInterview == isInterview, "\(score.reasons)")
  }

  /// Whose interview it is, and of what a round is one.
  @Test(arguments: [
    ("Mia's trial day", false), ("Sam's trial day", true), ("McDonald's interview", true),
    ("Entretien avec la maîtresse de Léa", false), ("Stage 2 of the house purchase", false),
    ("Stage 2 of 3, Globex", true), ("my son's interview", false),
    ("Interview: school nurse", true), ("Kindergarten interview", false),
    ("Practice nurse interview", true), ("Practice interview", false),
  ])
  func whoseItIs(title: String, isInterview: Bool) {
    let score = EventScorer(me: LabelledEvent.me).score(interviewEvent(summary: title))
    #expect(score.isInterview == isInterview, "\(score.reasons)")
  }

  /// An employer calls the user a candidate, and colleagues call someone else one.
  @Test(arguments: [("jane@globex.example", true), ("ben@hooli.example", false)])
  func anEmployerSpeaksOfCandidates(organizer: String, isInterview: Bool) {
    let event = interviewEvent(
      summary: "Candidate interview: Data Steward", organizer: party(organizer),
      attendees: [party("sam.doe@gmail.com")])
    #expect(EventScorer(me: LabelledEvent.me).score(event).isInterview == isInterview)
  }

  /// A candidate who bears the user's name is the user.
  @Test func oneIsACandidateOneself() {
    let scorer = EventScorer(me: ["sam.doe@gmail.com"])
    #expect(scorer.score(interviewEvent(summary: "Interview candidate Sam Doe")).isInterview)
    #expect(!scorer.score(interviewEvent(summary: "Interview candidate John")).isInterview)
  }

  /// The length of a text is no cost, and no text is an error.
  @Test(arguments: [
    "", " ", "—", String(repeating: "interview ", count: 50_000), "/", "i/", "/v",
    "\u{0}\u{1F9D1}‍🚀",
  ])
  func anyText(text: String) {
    let event = interviewEvent(summary: text, details: text)
    #expect(EventScorer(me: []).score(event).reasons.count < 10)
  }
}
