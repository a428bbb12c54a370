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
      guard !chosen.changes.isEmpty else {
        notice = .problem("Nothing is marked that would change an interview")
        return []
      }
      return [.applyImport(chosen)]
    case .select:
      guard planned.toggle(list.selection) else {
        notice = .problem(planned.whyNotChosen(list.selection))
        return []
      }
      self.list?.content = .plan(planned)
      let rows = listLayout.list.rows
      self.list?.move(to: list.selection + 1, rows: rows)
    case .renameCompany, .renameRole:
      guard let entry = planned[list.selection], entry.action == .new, let dossier = entry.dossier
      else {
        notice = .problem("Only an interview that is new can be named otherwise here")
        return []
      }
      let role = dossier.interview.role
      let isCompany = command == .renameCompany
      prompt = Prompt(
        isCompany ? .companyOf(dossier.id) : .roleOf(dossier.id),
        isCompany ? role.company : role.title)
    case .back:
      self.list = nil
      notice = .done("Nothing was imported")
    default: return nil
    }
    return []
  }

  /// Names the company or the role of an interview of the plan.
  mutating func rename(_ interview: UUID, company: String? = nil, role: String? = nil) {
    guard case .plan(var planned) = list?.content, let list,
      let known = planned[list.selection]?.dossier?.interview.role
    else { return }
    if planned.rename(interview, company: company ?? known.company, role: role ?? known.title) {
      self.list?.content = .plan(planned)
    }
  }

  /// Shows what an import would do; where that is nothing, says so.
  mutating func take(_ planned: PlannedImport) {
    importing = nil
    guard planned.count > 0 else {
      notice = .problem("There is nothing to import in \(planned.origin)")
      return
    }
    list = ListState(.plan(planned))
  }

  /// Takes in that an import was carried out.
  mutating func imported(_ sentence: String, keeping: UUID?) {
    list = nil
    notice = .done(keymap.sentence(sentence, hint: .undo))
    queue.noteChange(keeping: keeping)
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
