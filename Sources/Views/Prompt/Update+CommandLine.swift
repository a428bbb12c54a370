import Core
import Screen

/// Commands with what they need behind their name: ":snooze tomorrow 9".
extension Command {
  /// What may stand behind its name in the queue's command line; nil where nothing may.
  var argument: String? {
    switch self {
    case .find: "what is to be found"
    case .filter: "the text that is to be shown only"
    case .order: QueueOrder.allCases.map(\.rawValue).joined(separator: ", ")
    case .snooze: "until when, like tomorrow 9"
    case .skip: "why"
    case .markSent: "how and when, like phone yesterday 15:00"
    case .export: "a file ending in .json, .csv or .md"
    case .backup: "a new file"
    default: nil
    }
  }
}

extension State {
  /// Carries out what was typed into the command line.
  mutating func runLine(_ line: String, from prompt: Prompt) -> [Effect] {
    let (name, argument) = Prompt.parts(of: line)
    guard let command = command(named: name, in: prompt) else {
      let help = keymap.key(for: .help, in: focus) ?? "help"
      notice = .problem("“\(name)” is no command: Tab completes one, \(help) shows all")
      return []
    }
    guard !argument.isEmpty else { return run(command) }
    guard focus == .queue, command.argument != nil else {
      notice = .problem("“\(command.rawValue)” takes nothing behind it: “\(argument)” was not used")
      return []
    }
    return run(command, with: argument)
  }

  /// The command of that name, or the only one that begins so.
  private func command(named name: String, in prompt: Prompt) -> Command? {
    // As in vi; in a letter there is nothing to quit but itself.
    if name == "q" { return focus == .queue ? .quit : .back }
    var named = prompt
    named.line = LineField(name)
    let names = Set(named.completions(keymap).map(\.name))
    let only = names.contains(name) ? name : names.count == 1 ? names.first : nil
    return only.flatMap(Command.init(rawValue:))
  }

  private mutating func run(_ command: Command, with argument: String) -> [Effect] {
    switch command {
    case .find:
      prompt = .find(from: queue)
      prompt?.line = LineField(argument)
      queue.find(argument)
    case .filter: narrowByText(argument)
    case .order:
      let orders = QueueOrder.allCases.filter { $0.rawValue.hasPrefix(argument.lowercased()) }
      guard let order = orders.first, orders.count == 1 else {
        notice = .problem("“\(argument)” is no order: there are \(command.argument ?? "")")
        return []
      }
      queue.sort(by: order)
    case .export, .backup:
      let effects = run(command)
      guard var prompt else { return effects }
      prompt.line = LineField(argument)
      return effects + take(prompt)
    default:
      return decideInQueue(command, typed: argument) ?? []
    }
    queue.scroll(rows: queueLayout.list.rows)
    return []
  }
}

extension Prompt {
  /// The first word, and what stands behind it.
  static func parts(of line: String) -> (name: String, argument: String) {
    let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    return (parts.first.map(String.init) ?? "", parts.count > 1 ? String(parts[1]).trimmed : "")
  }
}
