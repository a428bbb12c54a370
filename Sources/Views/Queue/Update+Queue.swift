import Core
import Foundation
import Screen

extension State {
  /// Carries out a command of the queue.
  /// - Parameter isSure: the key before asked whether this one is meant.
  mutating func runInQueue(_ command: Command, isSure: Bool) -> [Effect] {
    let page = max(1, queueLayout.list.rows - 1)
    switch command {
    case .up: queue.move(to: queue.selection - 1)
    case .down: queue.move(to: queue.selection + 1)
    case .pageUp: queue.move(to: queue.selection - page)
    case .pageDown: queue.move(to: queue.selection + page)
    case .first: queue.move(to: 0)
    case .last: queue.move(to: queue.total - 1)
    case .showPending, .showUpcoming, .showWaiting, .showDone, .showAll:
      if let view = command.view { show(view) }
    case .nextView: show(queue.view.next(1))
    case .previousView: show(queue.view.next(-1))
    case .toggleDetail where queue.total > 0: queue.wantsDetail = queueLayout.detail == nil
    case .write: return openSelected(.write)
    case .markSent: return openSelected(.mark)
    case .add: form = .add()
    case .undo: return [.undo(keeping: queue.selectedRow?.id, isSure: isSure)]
    case .redo: return [.redo(keeping: queue.selectedRow?.id)]
    case .quit: isDone = true
    default: break
    }
    queue.scroll(rows: queueLayout.list.rows)
    return []
  }

  private mutating func show(_ view: QueueView) {
    guard view != queue.view else { return }
    queue.view = view
    queue.selection = 0
    queue.top = 0
    queue.dossier = nil
    // What has changed before is still to be counted.
    if case .everything = queue.stale {
      queue.stale = .everything(keeping: nil)
    } else {
      queue.stale = .rows
    }
  }

  private mutating func openSelected(_ purpose: Purpose) -> [Effect] {
    guard let row = queue.selectedRow else {
      let hints = [(Command.nextView, "shows the next view"), (.add, "adds an interview")]
        .compactMap { command, does in keymap.key(for: command, in: .queue).map { "\($0) \(does)" }
        }
      let hint = hints.isEmpty ? "" : ": " + hints.joined(separator: ", ")
      notice = .problem("Nothing is selected here" + hint)
      return []
    }
    return [.open(purpose, interview: row.id, followUp: row.followUpID)]
  }
}

extension QueueState {
  /// Selects a row; the ends of the view hold it back.
  mutating func move(to index: Int) { selection = max(0, min(index, total - 1)) }

  /// Scrolls no further than needed for the selection to be among `rows` rows.
  mutating func scroll(rows: Int) {
    top = max(0, min(top, total - rows))
    top = min(top, selection)
    top = max(top, selection - rows + 1)
  }

  /// Takes rows that were read, and the selection to where its interview is now.
  mutating func take(_ window: QueueWindow, selection index: Int?) {
    self.window = window
    stale = nil
    move(to: index ?? selection)
  }

  /// The rows that are missing for a list of `rows` rows: with a margin, so that most moves need
  /// none.
  func demand(rows: Int) -> Effect? {
    var scrolled = self
    scrolled.scroll(rows: rows)
    let margin = min(rows, 4)
    let from = max(0, scrolled.top - margin)
    let count = rows + 2 * margin
    switch stale {
    case .everything(let keeping):
      return .loadQueue(view, from: from, count: count, tally: nil, keeping: keeping)
    case .rows:
      return .loadQueue(view, from: from, count: count, tally: window.tally, keeping: nil)
    case nil: break
    }
    let visible = scrolled.top..<min(total, scrolled.top + rows)
    let isMissing = visible.contains { window[$0] == nil }
    return isMissing
      ? .loadQueue(view, from: from, count: count, tally: window.tally, keeping: nil) : nil
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
