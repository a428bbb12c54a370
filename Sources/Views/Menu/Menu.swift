import Core
import Foundation

/// A few choices over the lower part of the screen, each taken by one key.
package struct Menu: Sendable {
  package let title: String
  package let items: [Item]
  /// The item that Enter takes.
  package var selection = 0
  /// Asks anew, where what there is to choose from may have changed meanwhile.
  var renewal: Effect?
  /// The addresses that it offers, and of whom; nil of all other menus.
  var offers: (followUp: UUID, offers: [AddressOffer])?

  package init(title: String, items: [Item]) {
    self.title = title
    self.items = items
  }

  /// One choice.
  package struct Item: Sendable {
    package let key: Character
    package let label: String
    package let choice: Choice
    /// Whether it is what holds already.
    package let isOn: Bool

    package init(_ key: Character, _ label: String, _ choice: Choice, isOn: Bool = false) {
      self.key = key
      self.label = label
      self.choice = choice
      self.isOn = isOn
    }
  }

  /// What taking an item does.
  package enum Choice: Sendable {
    case effects([Effect])
    case form(Form)
    case order(QueueOrder)
    case filter(QueueFilter)
    case menu(Menu)
    case prompt(Prompt)
    /// Puts a note into the open letter.
    case insert(note: String)
    /// Puts a template in the place of the open letter's text, or below it.
    case template(TemplateOffer, inPlace: Bool)
    /// Puts a text in the place of what was found.
    case replace(LetterFinding, String)
    /// Takes a word for right in the open letter.
    case accept(String)
  }

  /// Goes to the next item, or the one before, around the end.
  mutating func move(_ step: Int) { selection = (selection + step + items.count) % items.count }
}

extension Menu {
  /// Asks what became of interviews.
  /// - Parameters:
  ///   - name: what they are called in the title.
  ///   - present: what was said of them so far, where it is one.
  static func happened(
    _ interviews: [UUID], name: String, present: Interview.State?, keeping: UUID?
  ) -> Menu {
    func state(_ key: Character, _ label: String, _ state: Interview.State) -> Item {
      Item(
        key, label, .effects([.change(.setState(interviews: interviews, state), keeping: keeping)]),
        isOn: state == present)
    }
    var items = [
      state("h", "it took place", .happened), state("c", "it was cancelled", .cancelled),
      state("t", "they did not come", .noShowTheirs), state("i", "I did not go", .noShowMine),
      state("a", "it is still to come, as agreed", .scheduled),
    ]
    if interviews.count == 1 {
      items.insert(Item("m", "it was moved …", .form(.move(interviews[0], name: name))), at: 4)
    }
    return Menu(title: "What became of \(name)?", items: items)
  }

  /// Asks how applications ended; the parameters are those of ``happened(_:name:present:keeping:)``.
  static func outcome(
    _ interviews: [UUID], name: String, present: Role.Outcome?, keeping: UUID?
  ) -> Menu {
    func outcome(_ key: Character, _ label: String, _ outcome: Role.Outcome) -> Item {
      Item(
        key, label, .effects([.change(.decide(interviews: interviews, outcome), keeping: keeping)]),
        isOn: outcome == present)
    }
    return Menu(
      title: "How did \(name) end?",
      items: [
        outcome("o", "it is still open", .open), outcome("r", "they said no", .rejected),
        outcome("f", "they made an offer", .offer), outcome("w", "I withdrew", .withdrawn),
      ])
  }

  /// Asks by what the list is sorted.
  static func order(_ present: QueueOrder) -> Menu {
    var menu = Menu(
      title: "Sort by",
      items: QueueOrder.allCases.map { order in
        Item(order.key, order.label, .order(order), isOn: order == present)
      })
    menu.selection = QueueOrder.allCases.firstIndex(of: present) ?? 0
    return menu
  }
}

extension Menu {
  /// Asks what the list is narrowed to.
  static func filter(_ present: QueueFilter) -> Menu {
    var items = [
      Item("c", "one company …", .prompt(Prompt(.company))),
      Item("s", "one stage …", .menu(stages(besides: present))),
      Item("t", "some text …", .prompt(Prompt(.text))),
    ]
    if !present.isEmpty { items.append(Item("n", "no filter", .filter(QueueFilter()))) }
    return Menu(title: "Show only", items: items)
  }

  /// - Parameter present: what the list is narrowed to besides.
  private static func stages(besides present: QueueFilter) -> Menu {
    Menu(
      title: "Show only",
      items: zip("ldnefsurkc", Stage.allCases).map { key, stage in
        var filter = present
        filter.stages = [stage]
        return Item(key, stage.words, .filter(filter), isOn: present.stages == [stage])
      })
  }
}

extension Menu {
  /// Asks where a template goes that is a whole letter, in a letter that has words.
  static func whole(_ offer: TemplateOffer) -> Menu {
    Menu(
      title: "Where does this whole letter go?",
      items: [
        Item("b", "below what is written", .template(offer, inPlace: false)),
        Item("r", "in the place of what is written", .template(offer, inPlace: true)),
      ])
  }

  /// Asks which note is to be put into the letter.
  static func notes(_ notes: [DebriefNote]) -> Menu {
    Menu(
      title: "Which note?",
      items: zip("123456789abcdefghijklmnopqrstuvwxyz", notes).map { key, note in
        Item(key, "\(note.kind.label): \(note.text)", .insert(note: note.text))
      })
  }
}

extension Menu {
  /// Asks what is to stand in the place of what was found; a word may be right as well, by the keys
  /// that aspell has for that.
  /// - Parameter written: what stands there.
  static func suggestions(_ finding: LetterFinding, written: String) -> Menu {
    let suggestions = zip("123456789", finding.suggestions).map { key, suggestion in
      Item(key, suggestion, .replace(finding, suggestion))
    }
    guard let word = finding.word else {
      return Menu(title: "Instead of “\(written)”", items: suggestions)
    }
    let isAlone = suggestions.isEmpty
    let add = Item(
      "a", "add it to your words, for every letter", .effects([.ownWord(word, isOwn: true)]))
    return Menu(
      title: isAlone ? "Nothing like “\(written)” is in the dictionary" : "Instead of “\(written)”",
      items: suggestions + [Item("i", "it is right in this letter", .accept(word))]
        + (finding.mayBeOwnWord ? [add] : []))
  }
}

extension QueueOrder {
  fileprivate var key: Character {
    switch self {
    case .due: "d"
    case .company: "c"
    case .date: "i"
    case .stage: "s"
    }
  }

  /// As the list says by what it is sorted.
  var label: String {
    switch self {
    case .due: "what is due first"
    case .company: "company"
    case .date: "date of the interview"
    case .stage: "stage, then company"
    }
  }
}
