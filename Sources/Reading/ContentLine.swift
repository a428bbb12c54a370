import Core

/// A property of a calendar, taken apart with more patience than RFC 5545 asks for.
///
/// libical splits a line at the first colon outside of quotes and drops what it does not like. Real
/// files have escaped colons in names, zones with colons and blanks around them; ``tidied`` writes
/// the line anew so that libical reads what was meant.
struct ContentLine {
  struct Parameter {
    let name: String
    var value: String
  }

  let number: Int
  /// In upper case.
  let name: String
  private(set) var parameters: [Parameter]
  /// As written, less blanks around it; empty where the line has no colon. Times are in upper case,
  /// and the address of a party that has none is `mailto:`.
  private(set) var value: String

  /// - Returns: nil where the line does not begin with a name.
  init?(_ source: SourceLine) {
    guard let name = propertyName(of: source.bytes) else { return nil }
    self.init(source, name: name)
  }

  /// - Parameter name: what ``propertyName(of:)`` says of the line.
  init(_ source: SourceLine, name: String) {
    number = source.number
    self.name = name
    var scanner = Scanner(bytes: guessedUTF8(source.bytes), at: 0)
    scanner.skip(to: [colon, semicolon])
    parameters = scanner.parameters()
    value = scanner.rest
    if isTime {
      takeColonIntoZone()
      value = value.uppercased()
    } else if isParty {
      takeColonIntoName()
    }
    value = value.trimmed
    if isParty, value.isEmpty { value = "mailto:" }
  }

  subscript(parameter: String) -> String? {
    parameters.first { $0.name == parameter }?.value
  }

  var isTime: Bool { name == "DTSTART" || name == "DTEND" || name == "RECURRENCE-ID" }
  var isParty: Bool { name == "ATTENDEE" || name == "ORGANIZER" }

  /// `;TZID=(UTC+01:00) Amsterdam:20240101T100000`, without the quotes that it needs.
  private mutating func takeColonIntoZone() {
    guard let last = value.lastIndex(of: ":"), let zone = index(of: "TZID"),
      TimeShape(value[value.index(after: last)...].trimmed.uppercased()) != nil
    else { return }
    parameters[zone].value += ":" + value[..<last]
    value = String(value[value.index(after: last)...])
  }

  /// `;CN=Interview: Ana:mailto:ana@example.com`, without the quotes that it needs.
  private mutating func takeColonIntoName() {
    guard let name = index(of: "CN"), !value.contains("://"),
      let scheme = value.range(of: "mailto:", options: [.caseInsensitive, .backwards]),
      scheme.lowerBound > value.startIndex
    else { return }
    let before = value[..<scheme.lowerBound]
    guard before.hasSuffix(":") else { return }
    parameters[name].value += ":" + before.dropLast()
    value = String(value[scheme.lowerBound...])
  }

  private func index(of parameter: String) -> Int? {
    parameters.firstIndex { $0.name == parameter }
  }

  /// The line for libical: with the parameters that are read, each in quotes, and its value mended.
  var tidied: String {
    let read = ["TZID", "CN", "CUTYPE", "EMAIL", "PARTSTAT"]
    let kept = parameters.filter { read.contains($0.name) && !$0.value.isEmpty }
    let written = kept.map { ";\($0.name)=\"\($0.value.quotable)\"" }.joined()
    return name + written + ":" + (isTextual ? value.mendedEscapes : value)
  }

  private var isTextual: Bool {
    ["SUMMARY", "DESCRIPTION", "LOCATION", "UID", "STATUS"].contains(name)
  }
}

private let colon = UInt8(ascii: ":")
private let semicolon = UInt8(ascii: ";")
private let backslash = UInt8(ascii: "\\")
private let quote = UInt8(ascii: "\"")

/// The name before the first colon or semicolon, in upper case; nil where there is none.
func propertyName(of bytes: [UInt8]) -> String? {
  guard let end = bytes.prefix(80).firstIndex(where: { $0 == colon || $0 == semicolon }) else {
    return nil
  }
  var name = bytes[..<end].drop(while: \.isBlank)
  while name.last?.isBlank == true { name.removeLast() }
  for place in name.indices {
    switch name[place] {
    case 0x61...0x7A: name[place] -= 0x20
    case 0x41...0x5A, 0x30...0x39, 0x2D: continue
    default: return nil
    }
  }
  return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
}

extension ContentLine {
  /// Reads the parameters of a line from left to right.
  private struct Scanner {
    let bytes: [UInt8]
    var at: Int

    /// What follows the colon.
    var rest: String {
      at < bytes.count && bytes[at] == colon
        ? String(decoding: bytes[(at + 1)...], as: UTF8.self) : ""
    }

    mutating func skip(to stops: [UInt8]) {
      while at < bytes.count, !stops.contains(bytes[at]) { at += 1 }
    }

    mutating func parameters() -> [Parameter] {
      var found: [Parameter] = []
      while at < bytes.count, bytes[at] == semicolon {
        at += 1
        let start = at
        skip(to: [UInt8(ascii: "="), semicolon, colon])
        let name = String(decoding: bytes[start..<at], as: UTF8.self).trimmed.uppercased()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { continue }
        at += 1
        found.append(Parameter(name: name, value: parameterValue()))
      }
      return found
    }

    private mutating func parameterValue() -> String {
      while at < bytes.count, bytes[at] == 32 || bytes[at] == 9 { at += 1 }
      var value: [UInt8] = []
      if at < bytes.count, bytes[at] == quote {
        let end = closingQuote
        value += bytes[(at + 1)..<(end ?? at + 1)]
        at = (end ?? at) + 1
      }
      while at < bytes.count, bytes[at] != semicolon, bytes[at] != colon {
        if bytes[at] == backslash, at + 1 < bytes.count {
          value.append(backslash)
          at += 1
        }
        value.append(bytes[at])
        at += 1
      }
      return String(decoding: value, as: UTF8.self).withoutEscapes.trimmed
    }

    /// The quote that ends the one at ``at``. One behind a backslash is part of the text unless the
    /// parameter is over after it.
    private var closingQuote: Int? {
      bytes.indices.dropFirst(at + 1).first { index in
        guard bytes[index] == quote else { return false }
        let next = index + 1 < bytes.count ? bytes[index + 1] : colon
        return bytes[index - 1] != backslash || next == colon || next == semicolon
      }
    }
  }
}

extension StringProtocol {
  /// Without blanks, TABs and line breaks around it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

extension String {
  /// With each backslash taken off that stands before a character. `\n` is a line break.
  fileprivate var withoutEscapes: String {
    guard holds("\\") else { return self }
    var result = ""
    var escaped = false
    for character in self {
      if character == "\\", !escaped {
        escaped = true
      } else {
        result.append(escaped && character.lowercased() == "n" ? "\n" : character)
        escaped = false
      }
    }
    return result
  }

  /// As the value of a parameter in quotes, which cannot hold quotes or line breaks (RFC 6868).
  fileprivate var quotable: String {
    holds("\"") || holds("\n") ? replacing("\"", with: "^'").replacing("\n", with: "^n") : self
  }

  /// With every backslash doubled that escapes nothing, and those taken off that only some programs
  /// write: libical makes a blank of a backslash that it does not know.
  fileprivate var mendedEscapes: String {
    guard holds("\\") else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + 8)
    var escaped = false
    for byte in utf8 {
      switch byte {
      case backslash where !escaped:
        escaped = true
        continue
      case backslash, UInt8(ascii: ","), semicolon, UInt8(ascii: "n"), UInt8(ascii: "N"):
        if escaped { result.append(backslash) }
      case quote, colon: break
      default: if escaped { result += [backslash, backslash] }
      }
      result.append(byte)
      escaped = false
    }
    if escaped { result += [backslash, backslash] }
    return String(decoding: result, as: UTF8.self)
  }
}
