/// A JSON value (RFC 8259) that keeps its keys in the order in which they were put.
package indirect enum JSON: Hashable, Sendable {
  case object([Member])
  case array([JSON])
  case string(String)
  case number(Int)
  case bool(Bool)
  case null

  /// One key of an object with its value.
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// A string, or null where there is none.
  package init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// A number, or null where there is none.
  package init(_ number: Int?) { self = number.map(JSON.number) ?? .null }

  /// The value on lines of its own, indented by two blanks a level, without a line feed at its end.
  ///
  /// Whatever a terminal could take for a command, or would not show, is written as `\uXXXX`: a
  /// string from a stranger's calendar does no harm where it is printed.
  package var text: String {
    var text = ""
    write(to: &text, indent: "\n")
    return text
  }

  /// - Parameter indent: a line feed and the blanks with which a line of this level begins.
  private func write(to text: inout String, indent: String) {
    let inner = indent + "  "
    switch self {
    case .object(let members):
      for (index, member) in members.enumerated() {
        text += (index == 0 ? "{" : ",") + inner
        Self.write(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: inner)
      }
      text += members.isEmpty ? "{}" : indent + "}"
    case .array(let values):
      for (index, value) in values.enumerated() {
        text += (index == 0 ? "[" : ",") + inner
        value.write(to: &text, indent: inner)
      }
      text += values.isEmpty ? "[]" : indent + "]"
    case .string(let string): Self.write(string, to: &text)
    case .number(let number): text += "\(number)"
    case .bool(let bool): text += bool ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.isShown: text.unicodeScalars.append(scalar)
      default: for unit in String(scalar).utf16 { text += escape(unit) }
      }
    }
    text += "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral
{
  /// An object with its keys in the order written.
  package init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member($0, $1) })
  }

  /// An array of the values written.
  package init(arrayLiteral values: JSON...) { self = .array(values) }

  /// The string written.
  package init(stringLiteral text: String) { self = .string(text) }

  /// The number written.
  package init(integerLiteral number: Int) { self = .number(number) }

  /// The truth value written.
  package init(booleanLiteral bool: Bool) { self = .bool(bool) }

  /// null.
  package init(nilLiteral: ()) { self = .null }
}

extension Unicode.Scalar {
  /// Whether it leaves a mark or a blank of its own, and so neither steers a terminal nor hides.
  fileprivate var isShown: Bool {
    if isASCII { return value >= 0x20 && value != 0x7F }
    switch properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }
}
