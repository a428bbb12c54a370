import Core
import Foundation
import LetterSets
import Testing

/// The judgement of the labelled letters, against what people see in them.
@Suite struct LetterSetTests {
  /// How often a step was found, invented and missed.
  struct Tally {
    var right = 0
    var invented = 0
    var missed = 0
    var precision: Double { Double(right) / Double(max(right + invented, 1)) }
    var recall: Double { Double(right) / Double(max(right + missed, 1)) }
  }

  @Test func setIsLargeEnough() throws {
    let letters = try Self.letters(of: "set")
    #expect(letters.count >= 100)
    #expect(letters.filter { $0.kind != .followUp }.count >= 30)
  }

  /// What precision and recall have to be at least.
  @Test(arguments: [
    ("set", 0.95), ("everyday", 0.95), ("roundabout", 0.95), ("told", 0.95), ("first", 0.95),
    ("second", 0.95), ("third", 0.95), ("unseen", 0.93), ("fourth", 0.93),
  ])
  func stepsAreFound(in set: String, atLeast bound: Double) throws {
    var tallies: [LetterStep: Tally] = [:]
    for letter in try Self.letters(of: set) where letter.kind == .followUp {
      let reading = LetterJudge.read(letter.text, subject: letter.subject)
      guard let steps = letter.steps, reading.isJudged else { continue }
      for step in LetterStep.allCases {
        switch (steps.contains(step), reading.steps.contains(step)) {
        case (true, true): tallies[step, default: Tally()].right += 1
        case (true, false):
          tallies[step, default: Tally()].missed += 1
          print("missed \(step): \(letter.name)")
        case (false, true):
          tallies[step, default: Tally()].invented += 1
          print("invented \(step): \(letter.name)", Self.explain(step, reading, letter.text))
        case (false, false): break
        }
      }
    }
    for step in LetterStep.allCases {
      let tally = tallies[step, default: Tally()]
      print("\(step): precision \(tally.precision), recall \(tally.recall)")
      #expect(tally.precision >= bound, "\(step)")
      #expect(tally.recall >= bound, "\(step)")
    }
  }

  @Test(arguments: [
    ("set", 0.97), ("unseen", 0.97), ("everyday", 0.93), ("roundabout", 0.97), ("told", 0.97),
  ])
  func followUpsAreTold(in set: String, atLeast bound: Double) throws {
    let letters = try Self.letters(of: set)
    var right = 0
    for letter in letters {
      let reading = LetterJudge.read(letter.text, subject: letter.subject)
      if reading.isFollowUp == (letter.kind == .followUp) {
        right += 1
      } else {
        let why = reading.kindReasons.map {
          "\($0.text): \(letter.text.string(in: $0.place.range))"
        }
        print("\(letter.kind.rawValue) taken for \(reading.kind.rawValue): \(letter.name)", why)
      }
    }
    print("followUp: \(right) of \(letters.count)")
    #expect(Double(right) >= bound * Double(letters.count))
  }

  @Test func languagesAreTold() throws {
    let languages = [
      "-de-": LetterLanguage.german, "-fr-": .french, "-es-": .spanish, "-nl-": .dutch,
    ]
    for letter in try Self.letters(of: "set") {
      let expected = languages.first { letter.name.contains($0.key) }?.value
      let found = LetterJudge.read(letter.text).language
      if let expected { #expect(found == expected, "\(letter.name)") }
      if letter.kind == .followUp, letter.steps != nil { #expect(found.isJudged, "\(letter.name)") }
    }
  }

  /// The environment variable `AFTERWORD_LETTERS` names another folder in place of the first set's.
  private static func letters(of set: String) throws -> [LabelledLetter] {
    let other = ProcessInfo.processInfo.environment["AFTERWORD_LETTERS"]
    return try LetterSet.letters(of: set, in: set == "set" ? other : nil)
  }

  private static func explain(
    _ step: LetterStep, _ reading: LetterReading, _ text: LetterText
  ) -> [String] {
    reading.sentences.compactMap { sentence in
      sentence.steps[step].map {
        "[\($0.text): \(text.string(in: $0.place.range))] "
          + text.string(in: text.sentences[sentence.sentence].place.range)
      }
    }
  }
}
