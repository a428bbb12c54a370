import Screen
import Testing
import Views

struct KeymapTests {
  @Test(arguments: Focus.allCases)
  func `each key means one thing`(focus: Focus) {
    let keys = (Keymap.bindings(focus) + Keymap.everywhere).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    for binding in Keymap.bindings(focus) + Keymap.everywhere {
      for key in binding.keys { #expect(Keymap.command(for: key, in: focus) == binding.command) }
    }
  }

  @Test func `keys of the letter leave the editor's alone`() {
    let keys = (Keymap.bindings(.composer) + Keymap.everywhere).flatMap(\.keys)
    for key in keys { #expect(EditorKeys.edit(for: key) == nil, "\(key)") }
    for key in EditorKeys.bindings.flatMap(\.keys) {
      #expect(Keymap.command(for: key, in: .composer) == nil, "\(key)")
    }
  }

  @Test(arguments: [Focus.composer, .form])
  func `what is printable is typed`(focus: Focus) {
    for scalar in (0x20..<0x7F).compactMap(Unicode.Scalar.init) {
      #expect(Keymap.command(for: .character(Character(scalar)), in: focus) == nil)
    }
  }

  @Test(arguments: Focus.allCases)
  func `each focus has a way back and says what its keys do`(focus: Focus) {
    let bindings = Keymap.bindings(focus)
    #expect(bindings.contains { $0.command == .back || $0.command == .quit })
    #expect(bindings.allSatisfy { !$0.help.isEmpty && !$0.help.hasSuffix(".") && !$0.keys.isEmpty })
  }
}
