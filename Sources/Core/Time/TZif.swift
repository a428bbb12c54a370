extension Zone {
  /// Reads the compiled rules of a zone.
  /// - Parameters:
  ///   - identifier: the zone's name in the database.
  ///   - tzif: a file of the system's time zone database (RFC 8536), version 1 to 4.
  /// - Returns: nil where the bytes are no such file.
  package init?(identifier: String, tzif bytes: [UInt8]) {
    guard let first = TZifHeader(bytes, at: 0) else { return nil }
    var header = first
    var reader = TZifBlock(bytes: bytes, start: 44, timeSize: 4)
    if first.version >= 2 {
      let second = 44 + first.length(timeSize: 4)
      guard let wide = TZifHeader(bytes, at: second) else { return nil }
      header = wide
      reader = TZifBlock(bytes: bytes, start: second + 44, timeSize: 8)
    }
    guard let periods = reader.periods(header), let initial = reader.initialOffset(header) else {
      return nil
    }
    let footer = reader.footer(header)
    self.init(
      identifier: identifier, initialOffset: initial, periods: periods,
      tail: footer.flatMap { PosixZone($0) })
  }
}

/// The counts at the start of a block of a TZif file.
private struct TZifHeader {
  let version: Int
  let utcIndicators, wallIndicators, leapSeconds, transitions, types, abbreviations: Int

  init?(_ bytes: [UInt8], at start: Int) {
    guard bytes.count >= start + 44, Array(bytes[start..<start + 4]) == Array("TZif".utf8) else {
      return nil
    }
    let digit = Int(bytes[start + 4])
    version = digit == 0 ? 1 : digit - 48
    let counts = (0..<6).map { bigEndian(bytes, at: start + 20 + $0 * 4, size: 4) }
    guard counts.allSatisfy({ $0 >= 0 && $0 < 1 << 20 }), counts[4] > 0 else { return nil }
    utcIndicators = counts[0]
    wallIndicators = counts[1]
    leapSeconds = counts[2]
    transitions = counts[3]
    types = counts[4]
    abbreviations = counts[5]
  }

  func length(timeSize: Int) -> Int {
    transitions * (timeSize + 1) + types * 6 + abbreviations + leapSeconds * (timeSize + 4)
      + wallIndicators + utcIndicators
  }
}

/// The data behind a header.
private struct TZifBlock {
  let bytes: [UInt8]
  let start: Int
  let timeSize: Int

  func periods(_ header: TZifHeader) -> [Zone.Period]? {
    guard bytes.count >= start + header.length(timeSize: timeSize) else { return nil }
    let indices = start + header.transitions * timeSize
    var result: [Zone.Period] = []
    result.reserveCapacity(header.transitions)
    for number in 0..<header.transitions {
      let type = Int(bytes[indices + number])
      guard type < header.types else { return nil }
      result.append(
        Zone.Period(
          since: bigEndian(bytes, at: start + number * timeSize, size: timeSize),
          offset: offset(ofType: type, header)))
    }
    return result
  }

  /// Before the first transition the first type holds.
  func initialOffset(_ header: TZifHeader) -> Int? {
    guard bytes.count >= start + header.length(timeSize: timeSize) else { return nil }
    return offset(ofType: 0, header)
  }

  /// The rule for the time after the last transition, between two line feeds at the end.
  func footer(_ header: TZifHeader) -> String? {
    let at = start + header.length(timeSize: timeSize)
    guard timeSize == 8, at < bytes.count, bytes[at] == 10,
      let end = bytes[(at + 1)...].firstIndex(of: 10)
    else { return nil }
    return String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
  }

  private func offset(ofType type: Int, _ header: TZifHeader) -> Int {
    bigEndian(bytes, at: start + header.transitions * (timeSize + 1) + type * 6, size: 4)
  }
}

/// A signed number of 4 or 8 bytes, the highest first.
private func bigEndian(_ bytes: [UInt8], at index: Int, size: Int) -> Int {
  var value: UInt64 = 0
  for byte in bytes[index..<index + size] { value = value << 8 | UInt64(byte) }
  return size == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(Int64(bitPattern: value))
}
