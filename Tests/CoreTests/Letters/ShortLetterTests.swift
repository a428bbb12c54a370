import Core
import Foundation
import Testing

/// What short letters are taken for: a few stock sentences, as templates have them and as tired people
/// write. A line of `short.txt` is "follow-up" or "other" and the sentences; `{day}` stands for a day on
/// which the interview was. Each is judged with several salutations, days and subjects.
@Suite struct ShortLetterTests {
  private static let days = ["yesterday", "on Tuesday", "last Friday", "on 24 November", ""]
  private static let frames = [
    ("Dear Ms Okoro,", "Kind regards,\nAmy Lowe"), ("Hi Tom,", "Best,\nAmy"),
    ("Dear Hiring Manager,", "Sincerely,\nAmy Lowe"), ("Hello,", "Thanks,\nAmy"),
  ]
  private static let subjects = ["", "Site Manager", "Thank you - Site Manager", "Thank you"]

  @Test func shortFollowUpsAreTold() throws {
    for sentences in try Self.letters("follow-up") {
      let missed = Self.forms(of: sentences, subjects: Self.subjects).filter {
        !Self.isFollowUp($0)
      }
      #expect(missed.isEmpty, "\(missed.count) forms of: \(sentences)")
    }
  }

  @Test func otherShortMailIsNone() throws {
    let letters = try Self.letters("other")
    var taken = 0
    for sentences in letters
    where Self.forms(of: sentences, subjects: [""]).contains(where: Self.isFollowUp) {
      taken += 1
      print("taken for a follow-up: \(sentences)")
    }
    #expect(taken * 40 <= letters.count)
  }

  private struct Form {
    let subject: String
    let body: String
  }

  private static func isFollowUp(_ form: Form) -> Bool {
    LetterJudge.read(LetterText(form.body), subject: form.subject).isFollowUp
  }

  /// Each day with each subject, and the frames in turn.
  private static func forms(of sentences: String, subjects: [String]) -> [Form] {
    days.enumerated().flatMap { index, day in
      let letter = sentences.replacing(" {day}", with: day.isEmpty ? "" : " \(day)")
      return subjects.enumerated().map { number, subject in
        let (salutation, closing) = frames[(index + number) % frames.count]
        return Form(subject: subject, body: "\(salutation)\n\n\(letter)\n\n\(closing)\n")
      }
    }
  }

  private static func letters(_ kind: String) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "short.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return parts[0] == kind ? parts[1].trimmingCharacters(in: .whitespaces) : nil
    }
  }
}
