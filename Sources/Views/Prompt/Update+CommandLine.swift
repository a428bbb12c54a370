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
    case .importFiles: "a file or a folder"
    case .attach: "a file that goes along"
    default: nil
    }
  }
}

extension State {
  /// Carries out what was typed into the command line.
  mutating func runLine(_ line: String, from prompt: Prompt) -> [Effect] {
    let (name, argument) = Prompt.parts(of: line)
    guard let full = fullName(name, in: prompt) else {
      let help = keymap.key(for: .help, in: focus) ?? "help"
      notice = .problem("“\(name)” is no command: Tab completes one, \(help) shows all")
      return []
    }
    let bindings = keymap.bindings(focus) + keymap.everywhere
    let command = bindings.first { $0.name == full }?.command
    let takesOne = focus == .queue || ([.composer, .send].contains(focus) && command == .attach)
    guard argument.isEmpty || (takesOne && command?.argument != nil) else {
      notice = .problem("“\(full)” takes nothing behind it: “\(argument)” was not used")
      return []
    }
    if let command { return argument.isEmpty ? run(command) : run(command, with: argument) }
    if let edit = keymap.editor.first(where: { $0.name == full })?.action { editComposer(edit) }
    return []
  }

  /// The name that is meant by itself, or by a beginning that no other has.
  private func fullName(_ name: String, in prompt: Prompt) -> String? {
    // As in vi; in a letter there is nothing to quit but itself.
    if name == "q" { return (focus == .queue ? Command.quit : .back).rawValue }
    var named = prompt
    named.line = LineField(name)
    let names = Set(named.completions(keymap).map(\.name))
    return names.contains(name) ? name : names.count == 1 ? names.first : nil
  }

  private mutating func run(_ command: Command, with argument: String) -> [Effect] {
    switch command {
    case .attach: return [.attach(argument)]
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
    case .export, .backup, .importFiles:
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
