import Core
import Testing

/// A letter's sentences, and what its blocks are.
@Suite struct LetterTextTests {
  @Test(arguments: [
    "Mr. Ode and Dr. J. Smith met me. I was glad.": [
      "Mr. Ode and Dr. J. Smith met me.", "I was glad.",
    ],
    "We met at 9 a.m. on Monday. Good.": ["We met at 9 a.m. on Monday.", "Good."],
    "We met at 9 a.m. Then we ate.": ["We met at 9 a.m.", "Then we ate."],
    "I worked at Hartley Inc. for 3.5 years.": ["I worked at Hartley Inc. for 3.5 years."],
    "Was it good? Yes! It was.": ["Was it good?", "Yes!", "It was."],
    "See https://example.com/a.b?c=1. Or ask ana@example.com. Bye.":
      ["See https://example.com/a.b?c=1.", "Or ask ana@example.com.", "Bye."],
    "thanks for your time. it was fun. see you": [
      "thanks for your time.", "it was fun.", "see you",
    ],
    "I thought… well, it was good... Then I left.": [
      "I thought… well, it was good...", "Then I left.",
    ],
    "Thank you for your time.I enjoyed it.": ["Thank you for your time.", "I enjoyed it."],
    "You said “we ship daily.” I liked that.": ["You said “we ship daily.”", "I liked that."],
    "I can bring:\n- ten years of Go\n- a calm mind\nThat is all.":
      ["I can bring:", "- ten years of Go", "- a calm mind\nThat is all."],
    "I write Node.js and Swift. E.g. servers.": ["I write Node.js and Swift.", "E.g. servers."],
    "I enjoyed our long talk about\nthe plans of the team and\nmore of the same.":
      ["I enjoyed our long talk about\nthe plans of the team and\nmore of the same."],
    "": [],
  ])
  func sentences(_ body: String, _ expected: [String]) {
    let text = LetterText(body)
    #expect(text.sentences.map { text.string(in: $0.place.range) } == expected)
  }

  @Test(arguments: [
    (
      "Dear Ms. Okafor,\n\nThank you.\n\nBest regards,\nAna Reyes",
      "salutation body closing signature"
    ),
    ("Hi Ana, thank you for your time.\n\nBest, Ben", "salutation body closing"),
    ("Dear Ana, Ben and Chi,\nThank you all.\n\nBen", "salutation body signature"),
    (
      "Ana Reyes\n12 High St\n\n3 May 2026\n\nDear Dr. J. Ode:\n\nIt was good.\n\nYours sincerely,\n\nAna\n555 0100",
      "heading heading salutation body closing signature"
    ),
    (
      "Ana,\n\nIt was good to meet you.\n\nThanks!\n\nP.S. The book is good.",
      "salutation body closing body"
    ),
    (
      "Hi,\n\nYes.\n\nOn Mon, 3 May 2026, Ana Reyes wrote:\n> Can you come?\n\nBen",
      "salutation body quoted signature"
    ),
    ("Yes, I can.\n\n-----Original Message-----\nFrom: Ana\nCan you come?", "body quoted"),
    (
      "Thank you for meeting me.\n\nLooking forward to hearing from you,\nAna",
      "body closing signature"
    ),
    (
      "Sehr geehrte Frau Özil,\n\nvielen Dank.\n\nMit freundlichen Grüßen\nAna",
      "salutation body closing signature"
    ),
    ("just one line", "body"),
    ("Hi,\n\nI went home happy.\n\nRing me whenever.\n\nStan", "salutation body body signature"),
    ("Hi,\n\nI went home happy.\n\nJane R. Poe\nHead of Sales.", "salutation body signature"),
  ])
  func blocks(_ body: String, _ expected: String) {
    let kinds = LetterText(body).blocks.map { "\($0.kind)" }
    #expect(kinds.joined(separator: " ") == expected)
  }

  @Test func placesCountCharacters() throws {
    let text = LetterText("Dear Zoë 👩‍🚀,\r\n\r\nIt’s Ünal’s\u{A0}plan. I agree.")
    let sentence = try #require(text.spoken.last)
    #expect(sentence.place.line == 3)
    #expect(sentence.place.column == 19)
    #expect(text.string(in: sentence.place.range) == "I agree.")
    #expect(text.words.map(\.key) == ["dear", "zoe", "it's", "unal's", "plan", "i", "agree"])
    for word in text.words {
      #expect(text.string(in: word.range) == word.text)
      #expect(text.place(of: word.range).line == (word.range.lowerBound < 12 ? 1 : 3))
    }
  }

  @Test func everyTextIsTakenApart() {
    for length in 0...40 {
      let marks = Array("Dr. a@b… \n>-:1é\r\n?!\"”(x")
      let body = String((0..<length).map { marks[($0 * 7 + length * 3) % marks.count] })
      let text = LetterText(body)
      for sentence in text.sentences {
        #expect(sentence.place == text.place(of: sentence.place.range))
        #expect(!text.string(in: sentence.place.range).isEmpty)
      }
      #expect(text.words.allSatisfy { text.string(in: $0.range) == $0.text })
    }
  }

  @Test func longTextsAreTakenApartSoon() {
    let body = String(
      repeating: "We met at 9 a.m. – it’s a good plan, and I liked it. ", count: 2_000)
    let start = ContinuousClock.now
    let text = LetterText(body)
    #expect(LetterJudge.read(text).steps.contains(.learned))
    #expect(text.sentences.count == 2_000)
    // In a release build it takes a tenth of a second; more than linear work would take minutes.
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
