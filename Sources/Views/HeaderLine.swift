import Core
import Screen

/// The top line: the program's name, the views with their counts, the time.
struct HeaderLine {
  let state: State

  func draw(on canvas: inout Canvas) { spots.draw(on: &canvas, row: 0) }

  /// What stands where; the target of a view is the view.
  var spots: [Spot<QueueView>] {
    let columns = state.size.columns
    let name = " Afterword "
    let time = self.time
    let all = QueueView.allCases
    // The most that fits: what is left out first comes last here.
    let choices: [(name: String, views: [QueueView], time: String)] = [
      (name, all, time), ("", all, time), ("", all, ""), ("", [state.queue.view], time),
      ("", [state.queue.view], ""),
    ]
    let fitting = choices.first { choice in
      let texts = [choice.name] + choice.views.map(text) + [choice.time]
      return texts.reduce(0) { $0 + ($1.isEmpty ? 0 : Text.columns($1) + 1) } <= columns
    }
    guard let shown = fitting ?? choices.last else { return [] }
    var spots: [Spot<QueueView>] = []
    func add(_ text: String, at column: Int, _ style: Style, _ view: QueueView? = nil) {
      if !text.isEmpty {
        spots.append(Spot(text: text, column: column, style: style, target: view))
      }
    }
    add(shown.name, at: 0, .accent)
    for view in shown.views {
      let base: Style = view == .waiting && state.queue.window.unknown > 0 ? .late : .header
      let style: Style = view == state.queue.view ? base.selected() : base
      add(text(view), at: spots.last.map { $0.end + 1 } ?? 0, style, view)
    }
    add(shown.time, at: columns - Text.columns(time) - 1, .muted)
    return spots
  }

  /// The present moment on the user's own clock.
  private var time: String {
    let wallClock = state.home.wallClock(at: state.now)
    return TimeText.moment(wallClock, now: wallClock.date)
  }

  /// "Waiting 3", and "Waiting 3!" where of one of them nobody knows whether its letter went.
  private func text(_ view: QueueView) -> String {
    let mark = view == .waiting && state.queue.window.unknown > 0 ? "!" : ""
    return " \(view.title) \(state.queue.window.count(view))\(mark) "
  }
}
