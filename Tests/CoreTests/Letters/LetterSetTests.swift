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

  /// What precision and recall have to be at least; that of a set held out tells what they are on letters
  /// of which no weight was made.
  @Test(arguments: [
    ("set", 0.95, 0.95), ("everyday", 0.95, 0.95), ("roundabout", 0.93, 0.95), ("told", 0.95, 0.95),
    ("first", 0.92, 0.93), ("second", 0.92, 0.94), ("third", 0.94, 0.93), ("unseen", 0.9, 0.95),
    ("fourth", 0.95, 0.8), ("fifth", 0.95, 0.95),
  ])
  func stepsAreFound(in set: String, precision: Double, recall: Double) throws {
    expect(try Self.tallies(of: Self.letters(of: set)), precision, recall)
  }

  @Test func stepsAreFoundInAllSets() throws {
    let letters = try (LetterSet.folders + LetterSet.labelled).flatMap(Self.letters)
    expect(Self.tallies(of: letters), 0.95, 0.95)
  }

  private func expect(_ tallies: [LetterStep: Tally], _ precision: Double, _ recall: Double) {
    for step in LetterStep.allCases {
      let tally = tallies[step, default: Tally()]
      print("\(step): precision \(tally.precision), recall \(tally.recall)")
      #expect(tally.precision >= precision, "\(step)")
      #expect(tally.recall >= recall, "\(step)")
    }
  }

  private static func tallies(of letters: [LabelledLetter]) -> [LetterStep: Tally] {
    var tallies: [LetterStep: Tally] = [:]
    for letter in letters where letter.kind == .followUp {
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
    return tallies
  }

  @Test(arguments: [
    ("set", 0.97), ("unseen", 0.97), ("everyday", 0.93), ("roundabout", 0.97), ("told", 0.97),
    ("first", 0.9), ("second", 0.93), ("third", 0.94), ("fourth", 0.94),
    ("fifth", 0.94),
  ])
  func followUpsAreTold(in set: String, atLeast bound: Double) throws {
    let letters = try Self.letters(of: set)
    #expect(Double(Self.toldRightly(letters)) >= bound * Double(letters.count))
  }

  @Test func followUpsAreToldInAllSets() throws {
    let letters = try (LetterSet.folders + LetterSet.labelled).flatMap(Self.letters)
    #expect(Double(Self.toldRightly(letters)) >= 0.97 * Double(letters.count))
  }

  /// How many letters are rightly taken for a follow-up or for other mail.
  private static func toldRightly(_ letters: [LabelledLetter]) -> Int {
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
    return right
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
