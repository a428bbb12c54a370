import Core
import TOMLKit

/// One setting of the config file. Reading a file, printing one with the defaults and saying what is
/// in force are all made from it.
struct Setting {
  /// What came of reading a value.
  enum Reading: Equatable {
    case taken
    /// Another kind of value, or one out of range: the default stays.
    case refused
    /// Members of a list that are not what they should be, from 0; the others were taken.
    case partly(refused: [Int])
  }

  /// A value of a TOML text.
  typealias Value = any TOMLValueConvertible

  let table: String
  let name: String
  /// What it is for, as a sentence without a full stop.
  let about: String
  /// What a value has to be: "a whole number from 1 to 9".
  let wanted: String
  /// Takes a value into a configuration.
  let read: (Value, inout Configuration) -> Reading
  /// A configuration's value, as TOML writes it.
  let written: (Configuration) -> String

  /// Several lines of text at the most.
  static func text(
    _ table: String, _ name: String, _ path: WritableKeyPath<Configuration, String>, _ about: String
  ) -> Setting {
    one(table, name, path, about, wanted: "text in quotation marks", \.string, written: TOML.text)
  }

  /// A text that is right only in one form.
  static func named(
    _ table: String, _ name: String, _ path: WritableKeyPath<Configuration, String>,
    _ about: String, wanted: String, isRight: @escaping (String) -> Bool
  ) -> Setting {
    one(
      table, name, path, about, wanted: wanted,
      { $0.string.flatMap { isRight($0) ? $0 : nil } }, written: TOML.text)
  }

  static func number(
    _ table: String, _ name: String, _ path: WritableKeyPath<Configuration, Int>,
    _ range: ClosedRange<Int>, _ about: String
  ) -> Setting {
    one(
      table, name, path, about,
      wanted: "a whole number from \(range.lowerBound) to \(range.upperBound)",
      { $0.int.flatMap { range.contains($0) ? $0 : nil } }, written: { "\($0)" })
  }

  static func flag(
    _ table: String, _ name: String, _ path: WritableKeyPath<Configuration, Bool>, _ about: String
  ) -> Setting {
    one(table, name, path, about, wanted: "true or false", \.bool, written: { "\($0)" })
  }

  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ table: String, _ name: String, _ path: WritableKeyPath<Configuration, Choice>,
    _ about: String
  ) -> Setting {
    one(
      table, name, path, about,
      wanted: Choice.allCases.map { TOML.text($0.rawValue) }.joined(separator: " or "),
      { $0.string.flatMap(Choice.init(rawValue:)) }, written: { TOML.text($0.rawValue) })
  }

  /// - Parameter wanted: what the list is of.
  static func list<Members: Collection>(
    _ table: String, _ name: String, _ path: WritableKeyPath<Configuration, Members>,
    _ about: String, wanted: String, _ make: @escaping ([Members.Element]) -> Members,
    _ member: @escaping (Value) -> Members.Element?,
    written: @escaping (Members) -> [String]
  ) -> Setting {
    Setting(
      table: table, name: name, about: about, wanted: "a list of \(wanted) in brackets",
      read: { value, configuration in
        guard let array = value.array else { return .refused }
        let members = (0..<array.count).map { member(array[$0]) }
        configuration[keyPath: path] = make(members.compactMap { $0 })
        let refused = members.indices.filter { members[$0] == nil }
        return refused.isEmpty ? .taken : .partly(refused: refused)
      },
      written: { TOML.list(written($0[keyPath: path])) })
  }

  private static func one<Part>(
    _ table: String, _ name: String, _ path: WritableKeyPath<Configuration, Part>,
    _ about: String, wanted: String, _ part: @escaping (Value) -> Part?,
    written: @escaping (Part) -> String
  ) -> Setting {
    Setting(
      table: table, name: name, about: about, wanted: wanted,
      read: { value, configuration in
        guard let read = part(value) else { return .refused }
        configuration[keyPath: path] = read
        return .taken
      },
      written: { written($0[keyPath: path]) })
  }
}

/// How TOML writes values.
enum TOML {
  static func text(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.properties.generalCategory == .control:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  static func list(_ values: [String]) -> String { "[\(values.joined(separator: ", "))]" }
}
