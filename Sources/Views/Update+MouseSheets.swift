import Core
import Screen

/// What clicks mean to what lies over the queue, or in its place.
extension State {
  /// A click takes an item.
  mutating func clickInMenu(_ at: Point) -> [Effect] {
    guard let menu else { return [] }
    let (rows, first) = MenuSheet.layout(menu, in: size)
    guard rows.contains(at.row) else { return [] }
    return take(menu.items[first + at.row - rows.lowerBound])
  }

  /// A click selects one of what was found.
  mutating func clickWhileFinding(_ at: Point) {
    let list = queueLayout.list
    let index = queue.top + at.row - list.row
    if list.contains(at), index < queue.total { queue.move(to: index) }
  }

  /// A click puts the caret into an answer, or into the day.
  mutating func clickInDebrief(_ at: Point, clicks: Int) {
    guard let debrief else { return }
    let places = DebriefPane.places(debrief, in: size)
    if at.row == places.day {
      self.debrief?.focus = debrief.answers.count
      return
    }
    for (index, area) in places.answers.enumerated() {
      // The question above an answer belongs to it.
      guard let area, (area.row - 1..<area.row + area.rows).contains(at.row) else { continue }
      self.debrief?.focus = index
      self.debrief?.answers[index].point(
        .press(clicks: clicks), at: at, in: area, top: debrief.tops[index])
    }
  }

  /// Selects up to where the mouse was dragged, in the answer that has the focus.
  mutating func dragInDebrief(_ at: Point) {
    guard let debrief, !debrief.isAtDay,
      let area = DebriefPane.places(debrief, in: size).answers[debrief.focus]
    else { return }
    self.debrief?.answers[debrief.focus].point(
      .drag, at: at, in: area, top: debrief.tops[debrief.focus])
    scrollDebrief()
  }

  /// A click selects a line; on the selected person it shows their interviews, and of an import it leaves
  /// the event out.
  mutating func clickInList(_ at: Point) -> [Effect] {
    guard let list, listLayout.list.contains(at) else { return [] }
    let index = list.top + at.row - listLayout.list.row
    guard index < list.total else { return [] }
    if index == list.selection { return runInList(list.focus == .plan ? .select : .submit) }
    let rows = listLayout.list.rows
    self.list?.move(to: index, rows: rows)
    return []
  }

  /// Scrolls the open list; the selection comes along.
  mutating func scrollList(_ step: Int) {
    let rows = listLayout.list.rows
    if let selection = list?.selection { list?.move(to: selection + step, rows: rows) }
  }
}
