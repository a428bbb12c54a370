import Screen

/// Turns the bytes that a terminal sends into events. Pure: bytes and times in, events out.
///
/// A sequence may come in pieces. What is not yet complete waits until ``deadline``; then
/// ``expire(at:)`` decides what it was. Sequences that mean no key are dropped whole, so that
/// nothing of them ends up as text.
package struct InputParser {
  /// Milliseconds after which an Escape that nothing follows is the Escape key.
  package let escapeDelay: Int
  /// Milliseconds on the caller's clock at which ``expire(at:)`` has to be called, nil while nothing
  /// waits.
  package private(set) var deadline: Int?

  /// How long after a reported Escape the rest of its sequence may still come.
  private static let lateTail = 250

  private let describedKeys: () -> [[UInt8]: Key]
  private lazy var keys = describedKeys()
  private let takesMouse: Bool
  private var waiting: [UInt8] = []
  private var paste: PasteBuffer?
  private var escapedAt: Int?
  /// True while ``waiting`` starts with an Escape that was already reported as a key.
  private var isLateTail = false

  /// - Parameters:
  ///   - keys: what the present terminal's description says its keys send, where that goes before
  ///     the common meaning. Looked up when the first sequence comes.
  ///   - takesMouse: whether reports of the mouse become events; otherwise they are dropped, as a
  ///     terminal may go on sending those that another program asked for.
  package init(
    escapeDelay: Int = 25, keys: @escaping @autoclosure () -> [[UInt8]: Key] = [:],
    takesMouse: Bool = false
  ) {
    self.escapeDelay = escapeDelay
    describedKeys = keys
    self.takesMouse = takesMouse
  }

  /// Takes bytes that came together, in one read.
  /// - Parameter now: milliseconds of a clock that never goes back.
  package mutating func feed(_ bytes: some Collection<UInt8>, at now: Int) -> [TerminalEvent] {
    guard let first = bytes.first else { return [] }
    if paste != nil {
      paste?.append(bytes, at: now)
    } else {
      if waiting.isEmpty, let escapedAt, now - escapedAt <= Self.lateTail,
        first == Ascii.leftBracket || first == Ascii.capitalO
      {
        waiting = [Ascii.escape]
        isLateTail = true
      }
      escapedAt = nil
      waiting += bytes
    }
    return parse(at: now, isExpired: false)
  }

  /// Decides what the bytes were that wait; to be called once ``deadline`` has passed.
  package mutating func expire(at now: Int) -> [TerminalEvent] {
    parse(at: now, isExpired: true)
  }

  private mutating func parse(at now: Int, isExpired: Bool) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var isExpired = isExpired
    deadline = nil
    while deadline == nil {
      if paste != nil {
        finishPaste(into: &events, isExpired: isExpired)
      } else if !waiting.isEmpty {
        takeTokens(into: &events, at: now, isExpired: isExpired)
      } else {
        break
      }
      isExpired = false
    }
    return events
  }

  private mutating func finishPaste(into events: inout [TerminalEvent], isExpired: Bool) {
    guard let open = paste else { return }
    if let (text, rest) = open.finished(isExpired: isExpired) {
      events.append(.paste(text))
      waiting = rest
      paste = nil
    } else {
      deadline = open.deadline
    }
  }

  /// Reads tokens off ``waiting`` until it is empty, one is incomplete or a paste begins.
  private mutating func takeTokens(
    into events: inout [TerminalEvent], at now: Int, isExpired: Bool
  ) {
    var start = 0
    defer { waiting.removeFirst(start) }
    while start < waiting.count {
      let rest = waiting[start...]
      var (token, length) = Token.first(
        in: rest, keys: rest.first == Ascii.escape ? keys : [:], escapeDelay: escapeDelay,
        isExpired: isExpired && start == 0)
      if isLateTail {
        (token, length) = lateToken(token, length)
      }
      switch token {
      case .incomplete(let patience):
        deadline = now + patience
        return
      case .key(let key):
        if isExpired, key == Key(.escape) { escapedAt = now }
        Self.append(key, to: &events)
      case .mouse(let event): if takesMouse { events.append(.mouse(event)) }
      case .nothing: break
      case .pasteStart:
        var open = PasteBuffer(at: now)
        let content = waiting[(start + length)...]
        if !content.isEmpty { open.append(content, at: now) }
        paste = open
        start = waiting.count
        isLateTail = false
        return
      }
      start += length
      isLateTail = false
    }
  }

  /// What follows an Escape that was reported too early: the rest of its sequence if it is one of a
  /// known meaning, else what it looks like, text.
  private func lateToken(_ token: Token, _ length: Int) -> (Token, Int) {
    switch token {
    case .pasteStart, .mouse: return (token, length)
    case .incomplete: return (.incomplete(escapeDelay), 0)
    case .key(let key) where !key.modifiers.contains(.alt) || length > 2: return (token, length)
    case .key, .nothing: return (.nothing, 1)
    }
  }

  /// Combining characters that come with their base become one key with it.
  private static func append(_ key: Key, to events: inout [TerminalEvent]) {
    if case .character(let mark) = key.code, key.modifiers.isEmpty, !mark.isASCII,
      case .key(let last)? = events.last, case .character(let base) = last.code,
      last.modifiers.isEmpty
    {
      let joined = String(base) + String(mark)
      if joined.count == 1, let one = joined.first {
        events[events.count - 1] = .key(.character(one))
        return
      }
    }
    events.append(.key(key))
  }
}
