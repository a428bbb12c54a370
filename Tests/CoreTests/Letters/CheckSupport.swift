import Core
import Foundation

/// A letter in which what a check should find stands between « and ».
struct MarkedLetter {
  let text: String
  /// What is marked, with its place in characters.
  let marks: [String]
  let ranges: [Range<Int>]

  init(_ marked: String) {
    var text = ""
    var marks: [String] = []
    var ranges: [Range<Int>] = []
    var start = 0
    for character in marked {
      switch character {
      case "«": start = text.count
      case "»":
        marks.append(String(text.dropFirst(start)))
        ranges.append(start..<text.count)
      default: text.append(character)
      }
    }
    self.text = text
    self.marks = marks
    self.ranges = ranges
  }
}

extension LetterContext {
  /// A letter to Ana Ruiz at Northwind about Platform Engineer, where Ben Okafor was too; other
  /// interviews were at companies whose names are common words.
  static func northwind(_ body: String, subject: String = "Platform Engineer interview")
    -> LetterContext
  {
    var context = LetterContext(
      recipient: "Ana Ruiz <ana@northwind.example>", subject: subject, body: body)
    context.meeting = Meeting(
      company: "Northwind", role: "Platform Engineer", round: "onsite",
      person: person("Ana Ruiz", "ana@northwind.example"),
      others: [person("Ben Okafor", "ben@northwind.example")])
    context.names = KnownNames(
      companies: [
        "Target", "Apple", "Square", "Notion", "Mark", "Monday", "Indeed", "Gap", "Visa", "Oracle",
        "Meta", "Ford", "Will", "Grace", "Hope", "Slack", "Globex Inc.", "Helix Therapeutics",
        "Blue Bottle", "Northwind",
      ],
      people: [
        .init(name: "Mark Hale", company: "Target"),
        .init(name: "Grace Lindqvist", company: "Apple"),
        .init(name: "Dr. Wei Zhang", company: "Globex Inc."),
        .init(name: "May Chen", company: "Target"),
        .init(name: "Will Turner", company: "Globex Inc."),
        .init(name: "Ana Ruiz", company: "Northwind"),
      ],
      roles: [
        .init(title: "Product Manager", company: "Target"),
        .init(title: "Baker", company: "Blue Bottle"),
        .init(title: "Engineer", company: "Apple"),
      ])
    return context
  }

  static func person(_ name: String, _ email: String? = nil, title: String = "") -> Interviewer {
    Interviewer(id: UUID(), name: name, email: email, title: title)
  }

  /// What a check finds in the body.
  func found(_ check: LetterCheck.Name) -> [LetterFinding] {
    LetterReview.run(self).findings.filter { $0.check == check }
  }
}
