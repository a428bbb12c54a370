import Screen
import Terminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// Draws what the terminal tells it, for the tests. Keys: q leaves, ^Z suspends, ! traps, @ uses the
// stack up, C clears the list. Arguments: a theme's name; "mouseless".

/// A short fingerprint of a text that is too long to show (FNV-1a, 64 bits).
func fingerprint(_ text: String) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in text.utf8 {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
  return String(hash, radix: 16)
}

struct Probe {
  var log: [String] = []
  var keys = 0

  mutating func add(_ event: TerminalEvent) {
    switch event {
    case .key(let key):
      keys += 1
      log.append(key.description)
    case .paste(let text) where text.utf8.count <= 40: log.append("paste \"\(text)\"")
    case .paste(let text): log.append("paste of \(text.utf8.count) bytes, \(fingerprint(text))")
    case .mouse(let event): log.append("mouse \(event.action) \(event.at.row),\(event.at.column)")
    case .resize(let size): log.append("resize \(size.columns)x\(size.rows)")
    case .tick: log.append("tick")
    case .stirred: log.append("stirred")
    case .suspend: log.append("suspend")
    case .resumed: log.append("resumed")
    case .terminate(let signal): log.append("terminate \(signal)")
    }
  }

  func canvas(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let title = "probe \(size.columns)x\(size.rows) keys \(keys). é日e\u{301}|"
    canvas.put(title, row: 0, column: 0, style: .header)
    for (index, meaning) in Style.Meaning.allCases.enumerated() {
      canvas.put("\(meaning)", row: 1, column: index * 8, limit: 7, style: Style(meaning))
    }
    let shown = log.suffix(max(0, size.rows - 3))
    for (offset, line) in shown.enumerated() {
      canvas.put(
        line, row: 2 + offset, column: 1, style: .plain.selected(offset == shown.count - 1))
    }
    canvas.put("◢", row: size.rows - 1, column: size.columns - 1, style: .accent)
    canvas.cursor = Point(row: min(size.rows - 1, 2 + max(0, shown.count - 1)), column: 0)
    return canvas
  }
}

/// Deeper with each call until the stack is used up.
func exhaust(_ depth: Int) -> [Int] { depth < 0 ? [] : exhaust(depth + 1) + [depth] }

func run() throws(TerminalFailure) {
  let arguments = CommandLine.arguments.dropFirst()
  let terminal = try NcursesTerminal(
    theme: arguments.lazy.compactMap(Theme.init).first ?? .terminal,
    mouse: !arguments.contains("mouseless"))
  var probe = Probe()
  while true {
    terminal.draw(probe.canvas(size: terminal.size))
    for event in terminal.events(timeout: nil, watching: nil) {
      probe.add(event)
      switch event {
      case .key(.character("q")), .terminate:
        terminal.close()
        print("probe done, last event: \(probe.log.last ?? "none")")
        return
      case .key(.control("z")), .suspend: terminal.suspend()
      case .key(.character("!")): _ = [Int]()[probe.keys]
      case .key(.character("@")): probe.keys = exhaust(probe.keys).count
      case .key(.character("C")): probe.log = []
      default: break
      }
    }
  }
}

do {
  try run()
} catch {
  print(error)
  exit(1)
}
