import Core

/// What a file is, known by how it begins and only then by its name: mail is kept below any name,
/// and what is saved from a browser has one that says little.
package enum SourceKind: Sendable {
  /// iCalendar (RFC 5545).
  case calendar
  /// One mail (RFC 5322).
  case message
  /// Mails behind one another, each behind a line that begins with “From ” (RFC 4155).
  case mailbox
  /// A table with separated columns (RFC 4180).
  case table
  /// Afterword's own export as JSON.
  case afterword

  /// As much of a file as has to be looked at, in bytes.
  package static let head = 8192

  /// - Parameters:
  ///   - head: the beginning of the file, in any encoding.
  ///   - name: the file's, or an empty text where it has none.
  /// - Returns: nil where it is nothing that can be read.
  package init?(_ head: some Collection<UInt8>, name: String) {
    guard !Self.isPacked(head) else { return nil }
    let lines = Self.lines(of: utf8(Array(head.prefix(Self.head))))
    guard let kind = Self.mail(lines) ?? Self.text(lines, name) ?? Self.named(name) else {
      return nil
    }
    self = kind
  }

  /// The lines without their ends as far as they are text, the first of them with something in it.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    guard !bytes.contains(0) else { return [] }
    let lines = bytes.split(
      separator: bytes.contains(10) ? 10 : 13, omittingEmptySubsequences: false
    )
    .map { $0.last == 13 ? $0.dropLast() : $0 }
    return Array(lines.drop { $0.allSatisfy { $0 <= 32 } })
  }

  /// Why a file of no kind cannot be read, and what to do: a spreadsheet's own file is a table to its user.
  package static func refusal(of head: some Collection<UInt8>, name: String) -> String {
    let ending = name.lowercased().split(separator: ".").dropFirst().last.map(String.init) ?? ""
    let holdsSheets = String(decoding: head, as: UTF8.self).contains(
      /xl\/|opendocument\.spreadsheet/)
    if isPacked(head), spreadsheets.contains(ending) || holdsSheets {
      return
        "It is a spreadsheet's own file, which is not read. Save the sheet as CSV there, and import that."
    }
    if isPacked(head) { return "It is packed or a program's own file, which is not read." }
    return "It is neither a calendar, nor mail, nor a table."
  }

  private static let spreadsheets: Set<String> = [
    "xlsx", "xlsm", "xlsb", "xls", "ods", "numbers", "csv", "tsv",
  ]

  /// Whether a file begins as ZIP archives, what Office wrote before them, or gzip does.
  private static func isPacked(_ head: some Collection<UInt8>) -> Bool {
    [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0], [0x1F, 0x8B]].contains { head.starts(with: $0) }
  }

  private static func mail(_ lines: [ArraySlice<UInt8>]) -> SourceKind? {
    guard let first = lines.first else { return nil }
    if isSeparator(first), lines.count > 1, isHeadOfMessage(lines[1]) { return .mailbox }
    guard let name = headerName(first), name != "begin" else { return nil }
    let block = lines.prefix { !$0.isEmpty }
    return block.contains { headerName($0).map(mailHeaders.contains) ?? false } ? .message : nil
  }

  private static func text(_ lines: [ArraySlice<UInt8>], _ name: String) -> SourceKind? {
    if lines.contains(where: { isBeginning($0) }) { return .calendar }
    guard let first = lines.first?.drop(while: { $0 <= 32 }).first else { return nil }
    guard name.isEmpty || name.lowercased().hasSuffix(".json") else { return nil }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return .afterword }
    let isTable = Array(",;\t".utf8).contains { delimiter in
      lines.count > 1 && lines.prefix(2).allSatisfy { $0.contains(delimiter) }
    }
    return isTable ? .table : nil
  }

  private static func isBeginning(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "B") || line.first == UInt8(ascii: "b") else { return false }
    let text = String(decoding: line.prefix(40), as: UTF8.self).uppercased()
    return text.hasPrefix("BEGIN:VCALENDAR") || text.hasPrefix("BEGIN:VEVENT")
  }

  private static func named(_ name: String) -> SourceKind? {
    switch name.lowercased().split(separator: ".").dropFirst().last {
    case "ics", "ical", "ifb", "icalendar": .calendar
    case "eml": .message
    case "mbox": .mailbox
    case "csv", "tsv": .table
    default: nil
    }
  }

  private static let mailHeaders: Set<String> = [
    "from", "to", "subject", "date", "received", "return-path", "mime-version", "message-id",
    "delivered-to", "reply-to", "sender", "x-mozilla-status", "envelope-to", "dkim-signature",
  ]
}

/// The name of a mail's header in lower case; nil where the line is none.
package func headerName(_ line: some Collection<UInt8>) -> String? {
  let name = line.prefix { $0 > 32 && $0 < 127 && $0 != 58 }
  guard !name.isEmpty, line.dropFirst(name.count).first == 58 else { return nil }
  return String(decoding: name, as: UTF8.self).lowercased()
}

/// Whether a message can begin with this line, behind one that separates it from another.
package func isHeadOfMessage(_ line: some Collection<UInt8>) -> Bool {
  headerName(line) != nil || line.starts(with: Array(">From ".utf8))
}

/// Whether a line stands between the messages of a mailbox: “From ”, one word, and nothing else or
/// a date with its time and year. Text that begins with “From” has neither.
/// - Parameter line: without its line end.
package func isSeparator(_ line: some BidirectionalCollection<UInt8>) -> Bool {
  guard line.starts(with: Array("From ".utf8)) else { return false }
  let rest = line.dropFirst(5).drop { $0 == 32 }
  let words = rest.split { $0 == 32 || $0 == 9 || $0 == 13 }
  guard words.count > 1 else { return words.count == 1 }
  let date = words.dropFirst()
  let hasYear = date.contains { word in
    word.split { !isDigit($0) }.contains { $0.count == 4 && ($0.first == 49 || $0.first == 50) }
  }
  let hasTime = date.contains { word in
    let parts = word.split(separator: 58)
    return parts.count > 1 && parts[0].last.map(isDigit) == true
      && parts[1].first.map(isDigit) == true
  }
  return hasYear && hasTime
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
