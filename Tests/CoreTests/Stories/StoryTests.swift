import Core
import Foundation
import Testing

/// Stories, and what they have in common with notes and letters.
struct StoryTests {
  private let builds = Story(
    id: UUID(), title: "CI at Acme, 40 to 9 minutes",
    text: """
      At Acme our builds took forty minutes and failed on every third day. I made each red build name \
      its owner, cached the compiler's output, and split the slowest suite. Within a spring the queue \
      went down to nine minutes.
      """, tags: ["flaky builds", "ownership"])

  @Test(arguments: [
    ("flaky, CI", ["flaky", "CI"]), (" , a,, b ,", ["a", "b"]), ("Über, uber, x", ["Über", "x"]),
    ("", []), ("one\ntwo", ["one", "two"]),
  ])
  func tagsOfALine(_ line: String, _ tags: [String]) { #expect(Story.tags(of: line) == tags) }

  @Test func isCalledByItsTitleOrItsBeginning() {
    #expect(builds.label == "CI at Acme, 40 to 9 minutes")
    #expect(Story(id: UUID(), text: "\n  When I came\nto Acme").label == "When I came")
    #expect(Story(id: UUID(), tags: ["x"]).label == "a story without a title")
  }

  @Test(arguments: [
    ("deploys", "deployed"), ("deploying", "deploy"), ("shipped", "shipping"), ("stories", "story"),
    ("migration", "migrating"), ("migrations", "migrate"), ("nurses", "nurse"), ("builds", "build"),
    ("ownership", "ownership"), ("failures", "failure"), ("managed", "manages"),
    ("customers", "customer"), ("classes", "class"), ("tests", "testing"), ("payments", "payment"),
  ])
  func wordsOfOneStem(_ one: String, _ other: String) {
    #expect(!Gist(one).shared(with: Gist(other)).isEmpty)
  }

  @Test(arguments: [
    ("universe", "university"), ("word", "ward"), ("test", "text"),
    ("business", "busy"), ("station", "state"),
  ])
  func wordsOfTwo(_ one: String, _ other: String) {
    #expect(Gist(one).shared(with: Gist(other)).isEmpty)
  }

  @Test func smallWordsSayNothing() {
    let small = Gist(
      "We have been looking for someone who would take this on with the team, and it's")
    #expect(small.words.isEmpty)
    #expect(Gist("Café, façade").shared(with: Gist("CAFE")) == ["Café"])
  }

  @Test func whatIsToldIsToldInMostOfItsWords() {
    let letter = """
      Hi Ben,

      You lose two weeks a quarter. At Acme the builds took forty minutes and failed every third day: \
      I had each red build name its owner, split the slow suite and cached what the compiler put out. \
      By the end of spring the queue was at nine minutes.
      """
    #expect(builds.isTold(in: Gist(letter)))
    let other =
      "Hi Ben,\n\nThank you for showing me how you build. I failed to ask about the queue."
    #expect(!builds.isTold(in: Gist(other)))
    #expect(!builds.isTold(in: Gist("")))
    #expect(!Story(id: UUID(), text: "At Acme").isTold(in: Gist("I was at Acme then")))
  }

  private func row(_ title: String, _ text: String, toldTo companies: String...) -> StoryRow {
    StoryRow(
      story: Story(id: UUID(), title: title, text: text),
      tellings: companies.map {
        StoryRow.Telling(company: $0, addressee: "Ana", at: Date(timeIntervalSince1970: 0))
      })
  }

  private func note(_ kind: DebriefNote.Kind, _ text: String) -> DebriefNote {
    DebriefNote(id: UUID(), kind: kind, text: text)
  }

  @Test func storiesThatFitANeed() {
    let rows = [
      row("Night shifts", "I set up a rota for the ward."),
      row("Deploys", "Deploying was slow.", toldTo: "northwind"),
      row("Flaky deploys", "I made them quick."), row("Deployed twice", "By hand."),
    ]
    let need = [
      note(.need, "they lose two weeks to flaky deploys"), note(.learned, "a ward of forty"),
    ]
    let fitting = rows.fitting(need, company: "Northwind")
    #expect(fitting.map(\.row.story.title) == ["Flaky deploys", "Deployed twice", "Deploys"])
    #expect(fitting.map(\.words) == [["deploys", "flaky"], ["deploys"], ["deploys"]])
    let learned = rows.fitting([note(.learned, "a ward of forty")], company: "Northwind")
    #expect(learned.map(\.row.story.title) == ["Night shifts"])
    #expect(rows.fitting([], company: "Northwind").isEmpty)
  }

  @Test func knowsWhomItWasToldTo() {
    let told = row("x", "y", toldTo: "Globex", "Initech", "GLOBEX")
    #expect(told.companies == ["Globex", "Initech"])
    #expect(told.isTold(to: "globex"))
    #expect(!told.isTold(to: "Hooli"))
  }
}
