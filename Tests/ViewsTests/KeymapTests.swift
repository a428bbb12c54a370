import Fixtures
import Screen
import Testing
import Views

/// The keys as they are by default.
struct KeymapTests {
  private let keymap = Keymap.standard

  @Test(arguments: Focus.allCases)
  func `each key means one thing`(focus: Focus) {
    let keys = (keymap.bindings(focus) + keymap.everywhere).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    for binding in keymap.bindings(focus) + keymap.everywhere {
      for key in binding.keys { #expect(keymap.command(for: key, in: focus) == binding.command) }
    }
  }

  @Test func `keys of the letter leave the editor's alone`() {
    let keys = (keymap.bindings(.composer) + keymap.everywhere).flatMap(\.keys)
    for key in keys { #expect(keymap.edit(for: key) == nil, "\(key)") }
    for key in keymap.editor.flatMap(\.keys) {
      #expect(keymap.command(for: key, in: .composer) == nil, "\(key)")
    }
  }

  @Test(arguments: Focus.allCases.filter(\.takesText))
  func `what is printable is typed`(focus: Focus) {
    for scalar in (0x20..<0x7F).compactMap(Unicode.Scalar.init) {
      #expect(keymap.command(for: .character(Character(scalar)), in: focus) == nil)
    }
  }

  @Test(arguments: Focus.allCases)
  func `each focus has a way back and says what its keys do`(focus: Focus) {
    let bindings = keymap.bindings(focus)
    #expect(bindings.contains { $0.command == .back || $0.command == .quit })
    #expect(bindings.allSatisfy { !$0.help.isEmpty && !$0.help.hasSuffix(".") && !$0.keys.isEmpty })
  }
}

/// The user's keys in place of the default ones.
struct KeyChangeTests {
  private static let mark = KeyChange(.focus(.queue), "mark-sent", [.character("M"), .alt("m")])

  @Test func `the user's keys hold, in help and footer too`() {
    let (keymap, mistakes) = Keymap.changed(by: [Self.mark])
    #expect(mistakes.isEmpty)
    #expect(keymap.command(for: .character("M"), in: .queue) == .markSent)
    #expect(keymap.command(for: .alt("m"), in: .queue) == .markSent)
    #expect(keymap.command(for: .character("m"), in: .queue) == nil)
    var desk = Desk(100, 30)
    desk.state.keymap = keymap
    #expect(desk.screen.contains("M mark sent"))
    desk.press(.character("?"))
    #expect(desk.screen.contains("M Alt-m                mark as sent"))
  }

  @Test func `an empty list unbinds, and nothing shows what has no key`() {
    let (keymap, mistakes) = Keymap.changed(by: [KeyChange(.focus(.queue), "mark-sent", [])])
    #expect(mistakes.isEmpty)
    #expect(keymap.command(for: .character("m"), in: .queue) == nil)
    var desk = Desk(100, 30)
    desk.state.keymap = keymap
    #expect(!desk.screen.contains("mark sent"))
    desk.press(.character("?"))
    #expect(!desk.screen.contains("mark as sent, in any way"))
  }

  @Test func `keys can be swapped`() {
    let (keymap, mistakes) = Keymap.changed(by: [
      KeyChange(.focus(.queue), "mark-sent", [.character("a")]),
      KeyChange(.focus(.queue), "add", [.character("m")]),
    ])
    #expect(mistakes.isEmpty)
    #expect(keymap.command(for: .character("a"), in: .queue) == .markSent)
    #expect(keymap.command(for: .character("m"), in: .queue) == .add)
  }

  @Test func `the editor's keys change as well`() {
    let (keymap, mistakes) = Keymap.changed(by: [KeyChange(.editor, "up", [.control("g")])])
    #expect(mistakes.isEmpty)
    #expect(keymap.edit(for: .control("g")) == .move(.up))
    #expect(keymap.edit(for: Key(.up)) == nil)
    #expect(Keymap.standard.edit(for: .control("g")) == nil)
  }

  /// Each with what is said of it, and which command the first key then has.
  @Test(
    arguments: [
      ([KeyChange(.focus(.queue), "fly", [.character("y")])], "is not known and was left out", nil),
      (
        [mark, KeyChange(.focus(.queue), "add", [.character("M")])],
        "cannot be M: it is keys.queue.mark-sent already", .markSent
      ),
      (
        [KeyChange(.focus(.queue), "write", [.character("a")])],
        "has taken a from keys.queue.add, which has no key left: give it another, or write add = []",
        .write
      ),
      (
        [KeyChange(.focus(.composer), "mark-sent", [.character("m")])],
        "cannot be m: characters are typed there", nil
      ),
      (
        [KeyChange(.focus(.composer), "mark-sent", [.control("k")])],
        "cannot be ^K: it is keys.editor.delete-to-line-end already", nil
      ),
      (
        [KeyChange(.everywhere, "repaint", [.control("r")])],
        "cannot be ^R: it is keys.queue.redo already", .redo
      ),
      (
        [KeyChange(.focus(.queue), "add", [.control("m")])],
        "cannot be ^M: terminals send Enter for it", nil
      ),
      (
        [KeyChange(.focus(.queue), "quit", [])], "cannot be without a key: q ^C is used", nil
      ),
      (
        [KeyChange(.focus(.composer), "mark-sent", [Key(.function(1))])],
        "cannot be F1: keys.composer.help would be left without a key", .help
      ),
    ] as [([KeyChange], String, Command?)])
  func `what cannot be is said and left out`(
    changes: [KeyChange], problem: String, command: Command?
  ) throws {
    let (keymap, mistakes) = Keymap.changed(by: changes)
    #expect(mistakes.map(\.problem) == [problem])
    let change = try #require(changes.last)
    #expect(mistakes.map(\.section) == [change.section])
    if case .focus(let focus) = change.section, let key = change.keys.first {
      #expect(keymap.command(for: key, in: focus) == command)
    }
  }

  /// Whatever a file says, each key means one thing and there is a way out.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `random changes leave a keymap that works`(seed: UInt64) {
    var random = Seeded(seed)
    let rows = KeySection.all.flatMap { section in
      Keymap.standard.rows(section).map { (section, $0.name, $0.keys) }
    }
    let keys = rows.flatMap(\.2) + "abcmqu?".map { .character($0) }
    let changes = rows.shuffled(using: &random).prefix(Int.random(in: 1...40, using: &random)).map {
      KeyChange(
        $0.0, $0.1,
        (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in
          keys.randomElement(using: &random)
        })
    }
    let (keymap, _) = Keymap.changed(by: Array(changes))
    for focus in Focus.allCases {
      let bindings = keymap.bindings(focus) + keymap.everywhere
      let bound = bindings.flatMap(\.keys)
      #expect(Set(bound).count == bound.count, "\(focus)")
      #expect(!focus.takesText || !bound.contains(where: \.isTyped))
      for binding in bindings where [.help, .quit, .back].contains(binding.command) {
        #expect(!binding.keys.isEmpty, "\(focus) \(binding.name)")
      }
    }
    let bound = keymap.editor.flatMap(\.keys)
    #expect(Set(bound).count == bound.count)
  }
}
