import Core
import Foundation
import Screen

extension State {
  /// Carries out a command of an import that waits for the user's word.
  /// - Returns: nil for another command.
  mutating func runInPlan(_ command: Command) -> [Effect]? {
    guard case .plan(var planned) = list?.content, let list else { return nil }
    switch command {
    case .submit:
      let chosen = planned.chosen
      guard !planned.isEmpty else {
        notice = .problem("Nothing is marked that would change an interview")
        return []
      }
      return [.applyImport(chosen)]
    case .select:
      let toggle = planned.toggle(list.selection)
      self.list?.content = .plan(planned)
      switch toggle {
      case .done:
        let rows = listLayout.list.rows
        self.list?.move(to: list.selection + 1, rows: rows)
      case .wantsPlan: return [.planAnew(taking: planned.taken)]
      case .refused(let reason): notice = .problem(reason)
      }
    case .joinVisit:
      if !planned.toggleVisit(list.selection) {
        notice = .problem("No other interview there follows it, or comes right before it")
      }
      self.list?.content = .plan(planned)
    case .renameCompany, .renameRole:
      guard let entry = planned[list.selection], entry.action == .new, let event = entry.identity,
        let role = entry.dossier?.interview.role
      else {
        notice = .problem("Only an interview that is new can be named otherwise here")
        return []
      }
      let isCompany = command == .renameCompany
      prompt = Prompt(
        isCompany ? .companyOf(event) : .roleOf(event),
        isCompany ? role.company : role.title)
    case .back:
      self.list = nil
      notice = .done("Nothing was imported")
    default: return nil
    }
    return []
  }

  /// Names the company or the role of an interview of the plan.
  /// - Parameter event: by ``ImportEntry/identity``.
  mutating func rename(_ event: String, company: String? = nil, role: String? = nil) {
    guard case .plan(var planned) = list?.content, let row = planned.row(of: event),
      let known = planned[row]?.dossier?.interview.role
    else { return }
    planned.rename(event, company: company ?? known.company, role: role ?? known.title)
    list?.content = .plan(planned)
  }

  /// Shows what an import would do; where that is nothing, says so. What was said of its events before
  /// holds on, and the selected one stays so.
  mutating func take(_ planned: PlannedImport) {
    importing = nil
    if case .plan(let earlier) = list?.content, let list {
      var planned = planned
      planned.takeOver(earlier)
      self.list?.content = .plan(planned)
      let (rows, event) = (listLayout.list.rows, earlier[list.selection]?.identity)
      self.list?.move(to: planned.row(of: event) ?? list.selection, rows: rows)
      return
    }
    guard planned.count > 0 || !planned.isEmpty else {
      notice = .problem("There is nothing to import in \(planned.origin)")
      return
    }
    list = ListState(.plan(planned))
  }

  /// Takes in that an import was carried out. One interview that came in is selected; of several it is the
  /// one that is the most pressing of all.
  mutating func imported(_ sentence: String, changed: [UUID]) {
    list = nil
    notice = .done(keymap.sentence(sentence, hint: .undo))
    if changed.count > 1 {
      queue.noteChangeOfMany()
    } else {
      queue.noteChange(keeping: changed.first)
    }
  }
}

extension Menu {
  /// Asks which of those who are invited the user is, so that no letter is owed to oneself.
  static func whoAmI(_ choices: [Interviewer]) -> Menu {
    let people = zip("123456789", choices).map { key, person in
      Item(key, person.mailbox, .effects([.planImport(me: person.email)]))
    }
    return Menu(
      title: "Which of these are you? No letter will be owed to you",
      items: people + [Item("n", "none of them", .effects([.planImport(me: nil)]))])
  }
}
