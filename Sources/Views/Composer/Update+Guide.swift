import Core
import Screen

extension State {
  /// Carries out a command of the left pane while it has the focus.
  mutating func runInGuide(_ command: Command) -> [Effect] {
    switch command {
    case .up: moveInGuide(-1)
    case .down: moveInGuide(1)
    case .pageUp: scrollGuide(by: 1 - guideRows)
    case .pageDown: scrollGuide(by: guideRows - 1)
    case .first: moveInGuide(-.max / 2)
    case .last: moveInGuide(.max / 2)
    case .submit: return takeFromGuide()
    case .dismiss: return dismissCheck()
    case .acceptWord: return decideAboutWord(isForAll: false)
    case .addWord: return decideAboutWord(isForAll: true)
    default: return runInComposer(command) ?? []
    }
    return []
  }

  /// What was put in from there is taken back from there, if the key is one that does so.
  mutating func undoFromGuide(_ key: Key) -> [Effect] {
    guard let edit = keymap.edit(for: key), [.undo, .redo].contains(edit) else { return [] }
    composer?.isInGuide = false
    editComposer(edit)
    return []
  }

  /// Everything in the left pane, for its present width.
  private var guide: Guide? {
    guard let composer, let area = guideArea else { return nil }
    return Guide(composer: composer, home: home, columns: area.columns - 2)
  }

  private var guideArea: Area? { Layout(size).composer(showsGuide: true).guide }

  private var guideRows: Int { max(2, guideArea?.rows ?? 2) }

  /// Chooses the row of the left pane that was clicked on. What leads to a place of the letter is gone to
  /// at once, a step is opened, and what is chosen already is taken.
  /// - Returns: false where the click was elsewhere.
  /// - Parameter effects: what has to be done because of it.
  mutating func clickInGuide(_ at: Point, effects: inout [Effect]) -> Bool {
    guard let composer, let area = Layout(size).composer(showsGuide: composer.isInGuide).guide,
      area.contains(at), let guide
    else { return false }
    let hadFocus = composer.isInGuide
    let rows = guide.rows(in: area)
    let top = composer.guide.top(for: rows, height: area.rows)
    self.composer?.isInGuide = true
    let index = top + at.row - area.row
    guard rows.indices.contains(index), let target = rows[index].target else { return true }
    if case .check = target {
      effects = take(target)
      return true
    }
    guard let place = composer.guide.targets(in: guide.all).firstIndex(of: target)
    else { return true }
    let wasChosen = hadFocus && composer.guide.target(in: guide.all) == target
    self.composer?.guide.selection = place
    self.composer?.guide.reveal(in: guide.all, height: area.rows)
    if wasChosen || target.isPlace || target.isStep { effects = take(target) }
    return true
  }

  private mutating func moveInGuide(_ step: Int) {
    guard let rows = guide?.all else { return }
    let height = guideRows
    composer?.guide.move(by: step, in: rows, height: height)
  }

  /// Scrolls the left pane by some rows, as far as there are any. It stays so when the letter has the focus.
  mutating func scrollGuide(by rows: Int) {
    guard let guide, let area = guideArea else { return }
    let (all, height) = (guide.rows(in: area), guideRows)
    composer?.guide.scroll(by: rows, in: all, height: height)
  }

  /// Whether a cell is in the left pane.
  func isInGuide(_ at: Point) -> Bool {
    Layout(size).composer(showsGuide: composer?.isInGuide == true).guide?.contains(at) == true
  }

  /// Does what Enter does on the row that is chosen.
  private mutating func takeFromGuide() -> [Effect] { guideTarget.map { take($0) } ?? [] }

  /// What the chosen row of the left pane is about.
  var guideTarget: Guide.Target? { guide.flatMap { composer?.guide.target(in: $0.all) } }

  /// Does what a row of the left pane is for.
  mutating func take(_ target: Guide.Target) -> [Effect] {
    switch target {
    case .step(let step):
      let isOpen = composer?.guide.open == step
      composer?.guide.open = isOpen ? nil : step
    case .finding(let finding):
      // What is shown already is gone on in.
      let isAgain = composer?.guide.shown == finding
      let site = isAgain ? (composer?.guide.shownSite ?? 0) + 1 : 0
      show(finding, site: finding.sites.indices.contains(site) ? site : 0)
    case .check(let check): goToFinding(1, of: check)
    case .sentence(let place):
      goTo(TextPlace(place), selecting: false)
    case .address(let offer): address(to: offer)
    case .suggestion(let text, let finding): replace(finding, with: text)
    case .dismissed(let check): restore(check)
    case .accepted(let word): accept(word, false)
    case .ownWord(let word): return [.ownWord(word, isOwn: false)]
    case .text(let text, .note), .text(let text, .fittingNote): insert(note: text)
    case .text(let text, .opening): insert(opening: text)
    case .text(let text, _): insert(text)
    }
    return []
  }

  /// Goes to the next place of what was gone to last, or the one before, and where there is none to the
  /// next finding, around the end.
  /// - Parameter check: whose findings alone are gone to.
  mutating func goToFinding(_ step: Int, of check: LetterCheck.Name? = nil) {
    guard let composer else { return }
    let findings = composer.openFindings.filter { check == nil || $0.check == check }
    guard !findings.isEmpty else {
      let isAll = !composer.reviewing.awaitsSpelling
      notice = .done(
        "The checks found nothing to mend"
          + (isAll ? "" : " so far; spelling is still being checked"))
      return
    }
    let last = composer.guide.shown.flatMap(findings.firstIndex)
    let site = composer.guide.shownSite + step
    if let last, findings[last].sites.indices.contains(site) {
      return show(findings[last], site: site)
    }
    let next = last.map { ($0 + step + findings.count) % findings.count }
    let finding = findings[next ?? (step > 0 ? 0 : findings.count - 1)]
    show(finding, site: step > 0 ? 0 : finding.sites.count - 1)
  }

  /// - Parameter site: to which of its places it goes, from 0.
  mutating func show(_ finding: LetterFinding, site: Int = 0) {
    composer?.guide.shown = finding
    composer?.guide.shownSite = site
    composer?.guide.showTop()
    let there = finding.at(finding.site(site))
    goTo(
      TextPlace(there.place), in: finding.part,
      selecting: composer?.isTypedOver(there) == true)
    let count = finding.sites.count
    notice = .problem(finding.message + (count > 1 ? " (\(site + 1) of \(count))" : ""))
  }

  /// Switches the chosen finding's check off for this letter, and one that is off on again.
  private mutating func dismissCheck() -> [Effect] {
    switch guideTarget {
    case .finding(let finding), .suggestion(_, let finding):
      let check = finding.check
      composer?.reviewing.dismissed.insert(check)
      composer?.noteDecision(at: uptime)
      chooseInGuide(where: { $0 == .dismissed(check) })
      let key = keymap.key(for: .dismiss, in: .guide).map { "; \($0) switches it on again" } ?? ""
      notice = .done("“\(check.rawValue)” is off for this letter\(key)")
    case .dismissed(let check): restore(check)
    case .accepted(let word): accept(word, false)
    case .ownWord(let word): return [.ownWord(word, isOwn: false)]
    default: notice = .problem("Choose something that a check found first")
    }
    return []
  }

  /// Chooses the first row that is such, so that the same key once more is about the same.
  private mutating func chooseInGuide(where isWanted: (Guide.Target) -> Bool) {
    guard let rows = guide?.all,
      let place = composer?.guide.targets(in: rows).firstIndex(where: isWanted)
    else { return }
    let height = guideRows
    composer?.guide.selection = place
    composer?.guide.reveal(in: rows, height: height)
  }

  private mutating func restore(_ check: LetterCheck.Name) {
    composer?.reviewing.dismissed.remove(check)
    composer?.noteDecision(at: uptime)
    chooseInGuide(where: {
      if case .finding(let finding) = $0 { finding.check == check } else { false }
    })
    notice = .done("“\(check.rawValue)” looks at this letter again")
  }
}
