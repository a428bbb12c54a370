import Core
import Foundation
import Screen

extension State {
  /// Carries out a command of the queue.
  /// - Parameter question: what the key before asked.
  mutating func runInQueue(
    _ command: Command, answering question: Notice.Question? = nil
  ) -> [Effect] {
    if let effects = decideInQueue(command, answering: question) { return effects }
    let page = max(1, queueLayout.list.rows - 1)
    switch command {
    case .up: queue.move(by: -1)
    case .down: queue.move(by: 1)
    case .pageUp: queue.move(by: -page)
    case .pageDown: queue.move(by: page)
    case .first: queue.move(to: 0)
    case .last: queue.move(to: queue.total - 1)
    case .showPending, .showUpcoming, .showWaiting, .showDone, .showAll:
      if let view = command.view { show(view) }
    case .nextView: show(queue.view.next(1))
    case .previousView: show(queue.view.next(-1))
    case .toggleDetail where queue.total > 0: queue.wantsDetail = queueLayout.detail == nil
    case .nextPerson: movePerson(1)
    case .previousPerson: movePerson(-1)
    case .previewDown: scrollDetail(by: 1)
    case .previewUp: scrollDetail(by: -1)
    case .select: toggleChosen()
    case .back where importing != nil: return stopImport()
    case .back: letGo()
    case .importFiles: prompt = importPrompt
    case .importConfigured: return startImport(.configured)
    case .order: menu = .order(queue.query.order)
    case .filter: menu = .filter(queue.query.filter)
    case .find: prompt = .find(from: queue)
    case .commandLine: prompt = Prompt(.command(.queue))
    case .backup: prompt = backupPrompt
    case .add: form = .add()
    case .quit where sending != nil:
      notice = .problem("A letter is being sent: wait until it is known what became of it")
    case .quit: isDone = true
    default: break
    }
    queue.scroll(rows: queueLayout.list.rows)
    return []
  }

  /// Has the queue, of which nothing was read yet, stand on what the program was opened with, in a view
  /// that has it.
  mutating func leadQueue(to dossier: Dossier, _ followUp: UUID) {
    let stages = dossier.followUps.map {
      clock.phases(of: $0, in: dossier.interview, promised: dossier.promised).current(at: now).stage
    }
    if let stage = stages.min() { queue.query.view = stage.view }
    queue.stale = .everything(keeping: dossier.id)
    queue.person = followUp
  }

  mutating func show(_ view: QueueView) {
    if view != queue.view { letGoUnseen() }
    queue.show(
      QueueQuery(view, order: queue.query.order, filter: queue.query.filter), keeping: queue.kept)
  }

  /// Shows of the view what a filter lets through.
  mutating func narrow(to filter: QueueFilter) {
    if filter != queue.query.filter { letGoUnseen() }
    queue.show(QueueQuery(queue.view, order: queue.query.order, filter: filter))
  }

  /// Lets go of what was chosen in a list that another takes the place of: nothing is to be decided
  /// about what does not show.
  mutating func letGoUnseen() {
    guard !queue.chosen.isEmpty else { return }
    let interviews = counted(queue.chosen.count, "interview")
    notice = .done("No longer selected: \(interviews) of another list")
    queue.chosen = []
  }

  /// Selects or lets go of the row, and goes to the next.
  private mutating func toggleChosen() {
    guard let id = queue.selectedRow?.id else { return }
    if queue.chosen.remove(id) == nil { queue.chosen.insert(id) }
    queue.move(by: 1)
  }

  /// Lets go of what was chosen, else of the detail where it has the list's rows, else of the filter.
  private mutating func letGo() {
    if !queue.chosen.isEmpty {
      queue.chosen = []
    } else if queueLayout.list.rows == 0 {
      queue.wantsDetail = nil
    } else {
      narrow(to: QueueFilter())
    }
  }

  /// Goes to the next person of the interview in the detail, which is opened for it.
  private mutating func movePerson(_ step: Int) {
    guard let row = queue.selectedRow else { return }
    if queueLayout.detail == nil { queue.wantsDetail = true }
    guard let people = queue.dossier?.followUps, queue.dossier?.id == row.id else { return }
    let present = queue.person ?? row.followUpID
    let index = people.firstIndex { $0.id == present } ?? 0
    queue.person = people[(index + step + people.count) % people.count].id
    queue.detailScroll = nil
  }

  /// Shows other lines of the detail, which is opened for it.
  mutating func scrollDetail(by step: Int) {
    guard let area = queueLayout.detail else {
      if queue.selectedRow != nil { queue.wantsDetail = true }
      return
    }
    guard let dossier = queue.dossier, dossier.id == queue.selectedRow?.id else { return }
    let top = DetailPane(state: self).top(scrolledBy: step, dossier, in: area)
    queue.detailScroll = (dossier.id, top)
  }
}

extension QueueState {
  /// Selects a row; the ends of the view hold it back.
  mutating func move(to index: Int) {
    let index = max(0, min(index, total - 1))
    if index != selection || apart != nil { person = nil }
    apart = nil
    selection = index
  }

  /// Moves on by some rows: from between two of them, where the one decided about stood apart.
  mutating func move(by step: Int) {
    move(to: selection + (apart != nil && step > 0 ? step - 1 : step))
  }

  /// Takes in that something was changed. Whatever goes from the view, the selection does not move to
  /// another interview or person by itself: who presses a key once more to take a decision back means
  /// the same one.
  /// - Parameter keeping: the interview that is to be selected; nil for the one that is.
  mutating func noteChange(keeping: UUID?) {
    let row = apart ?? window[selection]
    let isDecided = decided != nil && decided?.interview == row?.id && keeping == row?.id
    apart = isDecided ? row : keeping == nil ? nil : apart
    person = isDecided ? decided?.followUp : nil
    decided = nil
    stale = .everything(keeping: keeping ?? row?.id)
    dossier = nil
  }

  /// Has everything be read anew and shown from the top.
  mutating func noteChangeOfMany() {
    noteChange(keeping: nil)
    (selection, top, apart) = (0, 0, nil)
    stale = .everything(keeping: nil)
  }

  /// Shows another view, order or filter, from its top.
  /// - Parameter interview: what is to be selected instead, if it is there.
  mutating func show(_ query: QueueQuery, keeping interview: UUID? = nil) {
    guard query != self.query else { return }
    // The tally holds for all views, but not under another filter. What has changed before is still
    // to be counted.
    let isCounted =
      query.filter == self.query.filter && query.find == self.query.find
      && !isTallyStale
    self.query = query
    selection = 0
    top = 0
    dossier = nil
    person = nil
    apart = nil
    stale = isCounted ? .view(keeping: interview) : .everything(keeping: interview)
  }

  /// Shows the same in another order.
  mutating func sort(by order: QueueOrder) {
    show(QueueQuery(view, order: order, filter: query.filter))
  }

  /// Shows what is found of all that the filter lets through, in whatever view.
  mutating func find(_ text: String) {
    show(QueueQuery(.all, order: query.order, filter: query.filter, find: text))
  }

  /// Whether anything may have changed since the rows were counted.
  private var isTallyStale: Bool {
    if case .everything = stale { true } else { false }
  }

  /// Scrolls no further than needed for the selection to be among `rows` rows; a list that has none is
  /// held ready for one.
  mutating func scroll(rows: Int) {
    let rows = max(1, rows)
    top = max(0, min(top, total - rows))
    let last = min(selection, max(0, total - 1))
    top = min(top, last)
    top = max(top, last - rows + 1)
  }

  /// Takes rows that were read, and the selection to where its interview is now.
  mutating func take(_ window: QueueWindow, selection index: Int?) {
    let (before, chosen) = (kept ?? (apart ?? self.window[selection])?.id, person)
    self.window = window
    stale = nil
    if index == nil, apart != nil {
      selection = max(0, min(selection, total))
      return
    }
    move(to: index ?? selection)
    // Whoever was chosen of the interview stays so, wherever it stands now.
    if selectedRow?.id == before { person = chosen }
  }

  /// The rows that are missing for a list of `rows` rows: with a margin, so that most moves need
  /// none.
  func demand(rows: Int) -> Effect? {
    let rows = max(1, rows)
    var scrolled = self
    scrolled.scroll(rows: rows)
    let margin = min(rows, 4)
    let from = max(0, scrolled.top - margin)
    let count = rows + 2 * margin
    switch stale {
    case .everything(let keeping):
      return .loadQueue(query, from: from, count: count, tally: nil, keeping: keeping)
    case .rows:
      return .loadQueue(query, from: from, count: count, tally: window.tally, keeping: nil)
    case .view(let keeping):
      return .loadQueue(query, from: from, count: count, tally: window.tally, keeping: keeping)
    case nil: break
    }
    let visible = scrolled.top..<min(total, scrolled.top + rows)
    let isMissing = visible.contains { window[$0] == nil }
    return isMissing
      ? .loadQueue(query, from: from, count: count, tally: window.tally, keeping: nil) : nil
  }
}

extension QueueView {
  /// The view `step` further, around the end.
  fileprivate func next(_ step: Int) -> QueueView {
    let all = QueueView.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + step + all.count) % all.count]
  }
}
