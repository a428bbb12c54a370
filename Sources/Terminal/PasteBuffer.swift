import Screen

/// The text between the marks of a bracketed paste, while it comes in.
///
/// Pasted text may itself hold an end mark. So an end mark is only believed when nothing more comes
/// for ``settling`` milliseconds or the next paste starts; one that another follows was text.
struct PasteBuffer {
  /// Silence after which a paste without an end mark is over, in milliseconds.
  static let patience = 1_000
  /// Silence after an end mark that makes it the last one, in milliseconds.
  static let settling = 20
  /// Typing comes in smaller pieces than this: it does not prolong ``settling``.
  private static let leastBulk = 32

  private(set) var deadline: Int
  private var bytes: [UInt8] = []
  /// Where the text ends, if the last end mark seen is the true one.
  private var end: Int?
  private var next: Int?
  private var searched = 0

  init(at now: Int) {
    deadline = now + Self.patience
  }

  mutating func append(_ more: some Collection<UInt8>, at now: Int) {
    bytes += more
    let lastEnd = end
    search()
    if end == nil {
      deadline = now + Self.patience
    } else if end != lastEnd || more.count >= Self.leastBulk {
      deadline = now + Self.settling
    }
  }

  /// The text and the bytes after its end mark, nil while more is to be waited for.
  func finished(isExpired: Bool) -> (text: String, rest: [UInt8])? {
    guard isExpired || next != nil else { return nil }
    guard let end else { return (Self.text(bytes[...]), []) }
    return (Self.text(bytes[..<end]), Array(bytes[(end + Self.markLength)...]))
  }

  private static let markLength = 6
  private static let markStem = Array("\u{1B}[20".utf8)

  /// Looks for marks in what is new, and in the end of the old, where half a mark may stand.
  private mutating func search() {
    var at = searched
    while next == nil, let found = bytes[at...].firstIndex(of: Ascii.escape) {
      at = found + 1
      guard found + Self.markLength <= bytes.count else {
        searched = found
        return
      }
      guard bytes[found..<found + 4].elementsEqual(Self.markStem), bytes[found + 5] == Ascii.tilde
      else { continue }
      if bytes[found + 4] == UInt8(ascii: "1") { end = found }
      if bytes[found + 4] == UInt8(ascii: "0"), end != nil { next = found }
    }
    searched = bytes.count
  }

  /// Line ends become "\n", whatever is no UTF-8 becomes U+FFFD; all else stays.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(Ascii.carriageReturn) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var wasReturn = false
    for byte in bytes {
      if byte == Ascii.carriageReturn {
        lines.append(Ascii.lineFeed)
      } else if byte != Ascii.lineFeed || !wasReturn {
        lines.append(byte)
      }
      wasReturn = byte == Ascii.carriageReturn
    }
    return String(decoding: lines, as: UTF8.self)
  }
}

/// Bytes that have a name in the parsers.
enum Ascii {
  static let bell: UInt8 = 0x07
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let escape: UInt8 = 0x1B
  static let capitalO = UInt8(ascii: "O")
  static let leftBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let tilde = UInt8(ascii: "~")
}
