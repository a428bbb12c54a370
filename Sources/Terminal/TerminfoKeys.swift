import CNcurses
import Screen

/// What the present terminal's description says of its keys, and of the sequences that end a session.
enum Terminfo {
  /// Keys by the bytes they send. Only escape sequences: a control character keeps its common
  /// meaning whatever a description says.
  static func keys() -> [[UInt8]: Key] {
    var result: [[UInt8]: Key] = [:]
    func add(_ name: String, _ key: Key) {
      guard let bytes = capability(name), bytes.count > 1, bytes[0] == Ascii.escape else { return }
      result[bytes] = key
    }
    for (name, key) in plain { add(name, key) }
    for number in 1...12 { add("kf\(number)", Key(.function(number))) }
    for (name, code) in modified {
      for number in 3...8 { add(name + String(number), Key(code, KeySequences.modifiers(number))) }
    }
    return result
  }

  /// A string capability, without the padding that only real typewriters needed.
  static func capability(_ name: String) -> [UInt8]? {
    guard let found = nc_capability(name) else { return nil }
    var result: [UInt8] = []
    var rest = Array(String(cString: found).utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<"),
        let close = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[(close + 1)...]
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static let plain: [(String, Key)] = [
    ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)),
    ("khome", Key(.home)), ("kend", Key(.end)), ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)),
    ("kich1", Key(.insert)), ("kdch1", Key(.delete)), ("kcbt", Key(.tab, .shift)),
    ("kent", Key(.enter)), ("kri", Key(.up, .shift)), ("kind", Key(.down, .shift)),
    ("kLFT", Key(.left, .shift)), ("kRIT", Key(.right, .shift)), ("kHOM", Key(.home, .shift)),
    ("kEND", Key(.end, .shift)), ("kPRV", Key(.pageUp, .shift)), ("kNXT", Key(.pageDown, .shift)),
    ("kDC", Key(.delete, .shift)), ("kIC", Key(.insert, .shift)),
  ]

  /// Extended names; a digit after them tells the modifiers as xterm numbers them.
  private static let modified: [(String, Key.Code)] = [
    ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home),
    ("kEND", .end), ("kPRV", .pageUp), ("kNXT", .pageDown), ("kDC", .delete), ("kIC", .insert),
  ]
}
