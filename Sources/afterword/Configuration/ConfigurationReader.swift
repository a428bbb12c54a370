import Core
import TOMLKit

/// Makes a ``Configuration`` of a file's text. A mistake costs only the value that it is in, and
/// becomes a sentence for the user.
struct ConfigurationReader {
  private(set) var configuration = Configuration()
  /// What was not understood, each with its line where that is known.
  private(set) var mistakes: [String] = []
  /// True where the text is no TOML, and so nothing of it was used.
  private(set) var isBroken = false
  private let path: String
  private let lines: ConfigurationLines

  /// Tables that nothing reads yet: what they hold is not looked at. So it is with name and
  /// signature below [me].
  private static let otherTables: Set = [
    "send", "mail", "sources", "people", "screen", "keys", "checks", "templates", "remind",
  ]

  /// - Parameter path: the file's name in the sentences.
  init(text: String, path: String) {
    self.path = path
    lines = ConfigurationLines(text)
    do {
      let root = try TOMLTable(string: text)
      withExtendedLifetime(root) { read(root) }
    } catch let error as TOMLParseError {
      isBroken = true
      let place = error.source.begin
      mistakes.append(
        "\(path), line \(place.line), column \(place.column): \(error.description); "
          + "nothing of the file was used")
    } catch {
      isBroken = true
      mistakes.append("\(path): \(error); nothing of the file was used")
    }
  }

  private mutating func read(_ root: TOMLTable) {
    for key in root.keys.sorted(by: isEarlier(in: nil)) {
      switch key {
      case "me": each(of: root, key) { $0.readMe($1, $2) }
      case "clock": each(of: root, key) { $0.readClock($1, $2) }
      case _ where Self.otherTables.contains(key): break
      default: complain(nil, key, "is not known and was left out")
      }
    }
  }

  /// Calls `body` with each key of a table and its value, in the order of the file.
  private mutating func each(
    of root: TOMLTable, _ name: String,
    _ body: (inout Self, String, any TOMLValueConvertible) -> Void
  ) {
    guard let table = root[name]?.table else {
      return complain(nil, name, "has to be a table: write [\(name)] on a line of its own")
    }
    for key in table.keys.sorted(by: isEarlier(in: name)) {
      if let value = table[key] { body(&self, key, value) }
    }
  }

  private mutating func readMe(_ key: String, _ value: any TOMLValueConvertible) {
    switch key {
    case "name", "signature": break
    case "emails":
      configuration.myEmails = list("me", key, value, of: "addresses like me@mail.example") {
        $0.string.flatMap { Interviewer.isAddress($0) ? $0 : nil }
      }
    default: complain("me", key, "is not known and was left out")
    }
  }

  private mutating func readClock(_ key: String, _ value: any TOMLValueConvertible) {
    let rules: [String: (path: WritableKeyPath<ClockRules, Int>, range: ClosedRange<Int>)] = [
      "opens-after-hours": (\.opensAfterHours, 0...720),
      "due-after-hours": (\.dueAfterHours, 1...720),
      "nudge-after-business-days": (\.nudgeAfterBusinessDays, 1...250),
      "nudge-after-promise-business-days": (\.nudgeAfterPromiseBusinessDays, 0...250),
      "maximum-nudges": (\.maximumNudges, 0...9),
    ]
    if key == "days-off" {
      configuration.daysOff = Set(
        list("clock", key, value, of: "days like \"2026-12-25\"") { value in
          let day = value.date.map { CivilDate(year: $0.year, month: $0.month, day: $0.day) }
          return day ?? value.string.flatMap(TimeParser.day)
        })
    } else if let rule = rules[key] {
      guard let number = value.int, rule.range.contains(number) else {
        let (low, high) = (rule.range.lowerBound, rule.range.upperBound)
        return complain(
          "clock", key,
          "has to be a whole number from \(low) to \(high); "
            + "\(configuration.rules[keyPath: rule.path]) is used")
      }
      configuration.rules[keyPath: rule.path] = number
    } else {
      complain("clock", key, "is not known and was left out")
    }
  }

  /// The values of a list that `element` can read; the others are reported.
  private mutating func list<Element>(
    _ table: String, _ key: String, _ value: any TOMLValueConvertible, of wanted: String,
    _ element: (any TOMLValueConvertible) -> Element?
  ) -> [Element] {
    guard let array = value.array else {
      complain(table, key, "has to be a list of \(wanted) in brackets; it was left out")
      return []
    }
    var result: [Element] = []
    for index in 0..<array.count {
      if let read = element(array[index]) {
        result.append(read)
      } else {
        complain(table, key, "is a list of \(wanted); number \(index + 1) was left out")
      }
    }
    return result
  }

  private mutating func complain(_ table: String?, _ key: String, _ sentence: String) {
    let name = [table, key].compactMap { $0 }.joined(separator: ".")
    let line = lines.line(of: name).map { ", line \($0)" } ?? ""
    mistakes.append("\(path)\(line): \(name) \(sentence)")
  }

  /// By line, and by name where the lines are not known.
  private func isEarlier(in table: String?) -> (String, String) -> Bool {
    func place(_ key: String) -> (Int, String) {
      (lines.line(of: [table, key].compactMap { $0 }.joined(separator: ".")) ?? .max, key)
    }
    return { place($0) < place($1) }
  }
}
