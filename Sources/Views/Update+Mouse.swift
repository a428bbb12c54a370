import Core
import Screen

/// What clicks and the wheel mean. Everything stands where drawing puts it: both ask the same areas
/// and spots.
extension State {
  /// Rows that one notch of the wheel scrolls by.
  static let wheelRows = 3

  /// Takes in what the mouse did. Only the left button and the wheel mean something, and only by
  /// themselves, or with Shift where text is selected.
  mutating func point(_ event: MouseEvent) -> [Effect] {
    let isShifted = event.modifiers == .shift
    guard Layout(size).fits, isShifted || event.modifiers.isEmpty else { return [] }
    switch event.action {
    case .press(.left) where isShifted: extendSelection(to: event.at)
    case .press(.left):
      let press = Press(at: event.at, uptime: uptime, focus: focus, after: lastPress)
      lastPress = press
      return click(event.at, clicks: press.clicks)
    case .drag(.left): drag(event.at)
    case .release: lastPress?.isHeld = false
    case .wheelUp, .wheelDown:
      guard !isShifted else { return [] }
      notice = nil
      form?.unsettle()
      return scroll(event.action == .wheelUp ? -Self.wheelRows : Self.wheelRows, at: event.at)
    case .press, .drag: break
    }
    return []
  }

  /// The keys in the footer are pressed; all else depends on what has the focus.
  private mutating func click(_ at: Point, clicks: Int) -> [Effect] {
    if at.row == Layout(size).footer, let key = footerSpots.target(at: at.column) {
      return handle(.key(key))
    }
    let footer = FooterLine(notice: notice, focus: focus, keymap: keymap)
    let fields = fieldAreas
    notice = nil
    form?.unsettle()
    if footer.coversRow(at.row, in: size) { return [] }
    switch focus {
    case .queue: return clickInQueue(at)
    case .composer, .guide:
      let layout = Layout(size)
      var effects: [Effect] = []
      if clickInGuide(at, effects: &effects) { return effects }
      composer?.click(at, clicks: clicks, in: layout)
    case .form: form?.click(at, clicks: clicks, in: fields)
    case .interview:
      var clicked = form
      clicked?.click(at, clicks: clicks, in: fields)
      if clicked?.focus != form?.focus { takeOfferMeant() }
      form?.click(at, clicks: clicks, in: fields)
    case .menu: return clickInMenu(at)
    case .prompt where openSaving == nil: clickWhileFinding(at)
    case .prompt: break
    case .debrief: clickInDebrief(at, clicks: clicks)
    case .story: clickInStory(at, clicks: clicks)
    case .people, .history, .stories, .insert, .plan: return clickInList(at)
    case .help, .send: break
    }
    return []
  }

  /// Selects up to where the mouse was dragged, in the text that it was pressed in.
  private mutating func drag(_ at: Point) {
    guard let press = lastPress, press.isHeld, press.focus == focus, press.at != at else { return }
    // What several clicks have selected is not lost to a hand that is not quite still.
    if press.clicks > 1, press.isNear(at) { return }
    select(upTo: at)
  }

  /// Selects from where the selection began, or from the caret, to where the text that has the focus
  /// was pressed with Shift held.
  private mutating func extendSelection(to at: Point) {
    let layout = Layout(size)
    guard at.row > 0, at.row < layout.footer - 1, focus != .guide else { return }
    if focus == .composer, composer?.isBesides(at, in: layout) == true { return }
    notice = nil
    lastPress = Press(at: at, uptime: uptime, focus: focus, after: nil)
    select(upTo: at)
  }

  private mutating func select(upTo at: Point) {
    switch focus {
    case .composer, .guide:
      let layout = Layout(size)
      composer?.drag(at, in: layout)
    case .form, .interview:
      let areas = fieldAreas
      form?.drag(at, in: areas)
    case .debrief: dragInDebrief(at)
    case .story: dragInStory(at)
    case .queue, .menu, .prompt, .people, .history, .stories, .insert, .plan, .send, .help: break
    }
  }

  /// Where the fields of the open form stand, with what is said or asked below them.
  private var fieldAreas: [(index: Int, area: Area)] {
    if let formPage { return formPage.areas }
    return form.map { FormSheet(form: $0, notice: notice, keymap: keymap).areas(in: size) } ?? []
  }

  private var footerSpots: [Spot<Key>] {
    // Its last row is a text that is typed.
    if focus == .prompt { return [] }
    if focus == .menu, let menu {
      return MenuSheet(menu: menu, keymap: keymap).footer.spots(columns: size.columns)
    }
    if let formPage, help == nil { return formPage.footer.spots(columns: size.columns) }
    if let form, help == nil {
      return FormSheet(form: form, notice: notice, keymap: keymap).footer(in: size)
        .spots(columns: size.columns)
    }
    if let story, help == nil { return StoryPane(state: self, editor: story).footerSpots }
    if let departure, list == nil, help == nil {
      return DeparturePane(state: self, departure: departure).footer.spots(columns: size.columns)
    }
    if let composer, list == nil, help == nil {
      let pane = ComposerPane(of: self)
      return pane.notice == nil ? pane.footerSpots(of: composer) : []
    }
    if let debrief, help == nil { return DebriefPane(state: self, debrief: debrief).footerSpots }
    return footer.spots(columns: size.columns)
  }

  /// A click shows a view, selects a row or a person in the detail, or opens the letter of what is
  /// selected.
  private mutating func clickInQueue(_ at: Point) -> [Effect] {
    if at.row == 0, let view = HeaderLine(state: self).spots.target(at: at.column) {
      show(view)
      return []
    }
    let (list, detail) = queueLayout
    if let detail, detail.contains(at) { return clickInDetail(at, detail) }
    guard list.contains(at) else { return [] }
    queue.scroll(rows: list.rows)
    let index = queue.top + at.row - list.row
    guard index < queue.total else { return [] }
    if index == queue.selection, queue.apart == nil { return runInQueue(.write) }
    queue.move(to: index)
    return []
  }

  private mutating func clickInDetail(_ at: Point, _ area: Area) -> [Effect] {
    guard let person = DetailPane(state: self).person(at: at.row, in: area) else { return [] }
    if person == queue.person { return runInQueue(.write) }
    queue.person = person
    return []
  }

  private mutating func scroll(_ rows: Int, at: Point) -> [Effect] {
    switch focus {
    case .queue where queueLayout.detail?.contains(at) == true: scrollDetail(by: rows)
    case .queue where queueLayout.list.rows == 0: break
    case .queue: queue.scroll(by: rows, rows: queueLayout.list.rows)
    case .guide: scrollGuide(by: rows)
    case .composer where isInGuide(at): scrollGuide(by: rows)
    case .composer:
      let letter = letterArea
      composer?.scroll(by: rows, letter: letter)
    case .prompt where openSaving != nil: break
    case .prompt: queue.scroll(by: rows, rows: queueLayout.list.rows)
    case .people, .history, .stories, .insert, .plan: scrollList(rows)
    case .story: editStory(.move(rows < 0 ? .up : .down))
    case .debrief: editDebrief(.move(rows < 0 ? .up : .down))
    case .form, .interview, .menu: break
    case .send: scrollDeparture(by: rows)
    case .help: for _ in 0..<abs(rows) { runInHelp(rows < 0 ? .up : .down) }
    }
    return []
  }
}

extension QueueState {
  /// Scrolls by some rows, as far as there are any; the selection comes along where it would leave
  /// the `rows` rows of the list.
  mutating func scroll(by step: Int, rows: Int) {
    scroll(rows: rows)
    top = max(0, min(top + step, total - rows))
    let index = max(top, min(selection, top + rows - 1))
    if index != selection { move(to: index) }
  }
}

extension Form {
  /// Gives the field that was clicked on the focus, with the caret there or the word chosen.
  /// - Parameter areas: of the fields as they are drawn.
  mutating func click(_ at: Point, clicks: Int, in areas: [(index: Int, area: Area)]) {
    let row = areas.filter { $0.area.row == at.row }
    guard let (index, area) = row.last(where: { $0.area.column <= at.column }) ?? row.first else {
      return
    }
    let hadFocus = focus == index
    if !hadFocus { focus(on: index) }
    switch fields[index].content {
    // A choice of an interview's form shows its words only once it has the focus.
    case .choice where interview != nil && !hadFocus: break
    case .text(var field):
      field.point(.press(clicks: clicks), at: at, in: area, isFocused: hadFocus)
      fields[index].content = .text(field)
    case .choice(let words, let chosen):
      let spots = FormSheet.spots(words, chosen: chosen, hasFocus: hadFocus, in: area)
      choose((spots.target(at: at.column) ?? chosen) - chosen)
    }
  }

  /// Selects up to where the mouse was dragged, in the field that has the focus.
  mutating func drag(_ at: Point, in areas: [(index: Int, area: Area)]) {
    guard let area = areas.first(where: { $0.index == focus })?.area,
      case .text(var field) = focused.content
    else { return }
    field.point(.drag, at: at, in: area, isFocused: true)
    fields[focus].content = .text(field)
  }
}
