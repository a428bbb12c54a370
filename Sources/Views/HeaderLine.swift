import Core
import Screen

/// The top line: the program's name, the views with their counts, the time.
struct HeaderLine {
  let state: State

  func draw(on canvas: inout Canvas) {
    let columns = canvas.size.columns
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
    guard let shown = fitting ?? choices.last else { return }
    var at = canvas.put(shown.name, row: 0, column: 0, style: .accent)
    if at > 0 { at += 1 }
    for view in shown.views {
      let style: Style = view == state.queue.view ? .header.selected() : .header
      at = canvas.put(text(view), row: 0, column: at, style: style) + 1
    }
    canvas.put(shown.time, row: 0, column: columns - Text.columns(time) - 1, style: .muted)
  }

  /// The present moment on the user's own clock.
  private var time: String {
    let wallClock = state.home.wallClock(at: state.now)
    return TimeText.moment(wallClock, now: wallClock.date)
  }

  private func text(_ view: QueueView) -> String {
    " \(view.title) \(state.queue.window.count(view)) "
  }
}
