import Core
import Screen

extension State {
  /// Edits the open line, or does what it is for.
  mutating func pressInPrompt(_ key: Key, _ command: Command?) -> [Effect] {
    guard let prompt else { return [] }
    self.prompt?.asksToReplace = false
    if case .passage = prompt.purpose {
      pressWhileFinding(key, command, prompt.line.text)
      return []
    }
    switch command {
    case .submit: return take(prompt)
    case .back: return leave(prompt)
    case .up: step(-1, in: prompt)
    case .down: step(1, in: prompt)
    case .nextChoice: complete(1)
    case .previousChoice: complete(-1)
    default:
      // An empty line is left by deleting on, as in vi.
      if key == Key(.backspace), prompt.line.text.isEmpty { return leave(prompt) }
      if let edit = keymap.edit(for: key) { editPrompt(edit) }
    }
    queue.scroll(rows: queueLayout.list.rows)
    return []
  }

  /// Goes to the next of what was found in the queue, or of what the line can be completed to, or back.
  private mutating func step(_ step: Int, in prompt: Prompt) {
    switch prompt.purpose {
    case .find: queue.move(by: step)
    case .company, .command, .importFrom, .attach: complete(step)
    case .text, .passage, .export, .backup, .keep, .companyOf, .roleOf, .draftFile: break
    }
  }

  private mutating func complete(_ step: Int) {
    let keymap = keymap
    prompt?.complete(step, keymap)
  }

  /// Puts pasted text into the line.
  mutating func pasteIntoPrompt(_ text: String) {
    editPrompt(.paste(text))
    if let find = queue.query.find, case .find = prompt?.purpose, SoughtWords(find).isCut {
      notice = .problem("Looked for \(SoughtWords(find).extent) alone")
    }
  }

  /// Applies an edit to the line; what is to be found is found at once.
  mutating func editPrompt(_ edit: Edit) {
    prompt?.endCompleting()
    var clip = clip
    let isChanged = prompt?.line.apply(edit, clip: &clip) == true
    self.clip = clip
    guard isChanged, let prompt else { return }
    if case .passage = prompt.purpose { findInText(prompt.line.text) }
    guard case .find(let before) = prompt.purpose else { return }
    let text = prompt.line.text.trimmed
    if text.isEmpty {
      goBack(to: before)
    } else {
      queue.find(text)
    }
  }

  private mutating func leave(_ prompt: Prompt) -> [Effect] {
    self.prompt = nil
    switch prompt.purpose {
    case .find(let before) where queue.query != before.query: goBack(to: before)
    // Whoever wants no other database can leave the text all the same.
    case .backup: return unstored.map { [.keepAside($0.text, at: nil)] } ?? []
    default: break
    }
    return []
  }

  private mutating func goBack(to place: Prompt.Place) {
    queue.show(place.query)
    queue.stale = .everything(keeping: place.interview)
    (queue.selection, queue.top) = (place.selection, place.top)
  }

  mutating func take(_ prompt: Prompt) -> [Effect] {
    self.prompt = nil
    let text = prompt.line.text.trimmed
    switch prompt.purpose {
    case .find(let before): goToFound(from: before)
    case .passage: break
    case .company: narrow { $0.company = text.isEmpty ? nil : text }
    case .text: narrowByText(text)
    case .export(let interviews):
      guard !text.isEmpty else { return [] }
      // The line stays until the file is written, so that a wrong name can be mended.
      self.prompt = prompt
      self.prompt?.asksToReplace = false
      return [.export(interviews, to: text, isSure: prompt.asksToReplace)]
    case .backup:
      guard !text.isEmpty else { return [] }
      self.prompt = prompt
      // A name that cannot be used is mended.
      self.prompt?.line.buffer.anchor = nil
      return [.backUp(to: text)]
    case .importFrom:
      guard !text.isEmpty else { return [] }
      self.prompt = prompt
      // A path that leads nowhere is mended.
      self.prompt?.line.buffer.anchor = nil
      return startImport(.path(text))
    case .attach:
      guard !text.isEmpty else { return [] }
      // A path that leads nowhere is mended.
      self.prompt = prompt
      self.prompt?.line.buffer.anchor = nil
      return [.attach(text)]
    case .draftFile(let message):
      guard !text.isEmpty else { return [] }
      self.prompt = prompt
      self.prompt?.line.buffer.anchor = nil
      return [.saveDraft(message, at: text)]
    case .companyOf(let event): if !text.isEmpty { rename(event, company: text) }
    case .roleOf(let event): rename(event, role: text)
    case .keep(let unstored):
      guard !text.isEmpty else { return [] }
      self.prompt = prompt
      return [.keepAside(self.unstored?.text ?? unstored, at: text)]
    case .command:
      guard !text.isEmpty else { return [] }
      return runLine(text, from: prompt)
    }
    return []
  }

  /// Asks whether a file may go, which the line names.
  mutating func askToReplace(_ path: String) {
    guard prompt != nil else { return }
    prompt?.asksToReplace = true
    let key = keymap.key(for: .submit, in: .prompt) ?? "Enter"
    notice = .question(
      "\(path) is there already. \(key) once more replaces it. Any other key keeps it", .ofPrompt)
  }

  /// The filter shows what it narrows by, and so no more than is looked for.
  mutating func narrowByText(_ text: String) {
    let sought = SoughtWords(text)
    narrow { $0.text = text.isEmpty ? nil : sought.text }
    if sought.isCut { notice = .problem("Filtered by \(sought.extent) alone") }
  }

  private mutating func narrow(_ change: (inout QueueFilter) -> Void) {
    var filter = queue.query.filter
    change(&filter)
    narrow(to: filter)
  }

  /// Shows the selected one of what was found in the view in which it is.
  private mutating func goToFound(from before: Prompt.Place) {
    guard let row = queue.selectedRow, queue.query.find != nil else { return goBack(to: before) }
    let view = before.query.view == .all ? .all : row.stage.view
    if view != before.query.view { letGoUnseen() }
    queue.show(QueueQuery(view, order: before.query.order, filter: before.query.filter))
    queue.stale = .everything(keeping: row.id)
  }
}
