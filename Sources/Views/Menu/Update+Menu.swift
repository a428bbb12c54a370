import Core
import Screen

extension State {
  /// Moves in the open menu, or takes the item whose key it is.
  mutating func pressInMenu(_ key: Key, _ command: Command?) -> [Effect] {
    guard let menu else { return [] }
    if case .character(let character) = key.code, key.modifiers.isEmpty,
      let index = menu.items.firstIndex(where: { $0.key == character })
    {
      return take(menu.items[index])
    }
    switch command {
    case .up: self.menu?.move(-1)
    case .down: self.menu?.move(1)
    case .submit: return take(menu.items[menu.selection])
    case .back: self.menu = nil
    default: break
    }
    return []
  }

  /// Does what an item of a menu stands for.
  mutating func take(_ item: Menu.Item) -> [Effect] {
    menu = nil
    switch item.choice {
    case .effects(let effects): return effects
    case .form(let form):
      self.form = form
    case .order(let order):
      queue.sort(by: order)
    case .filter(let filter):
      narrow(to: filter)
    case .menu(let menu): self.menu = menu
    case .prompt(let prompt): self.prompt = prompt
    case .template(let offer, let inPlace):
      if inPlace { take(offer, inPlace: true) } else { takeBelow(offer) }
    case .replace(let finding, let text): replace(finding, with: text)
    case .insert(let note): insert(note: note)
    case .accept(let word): accept(word)
    }
    return []
  }
}
