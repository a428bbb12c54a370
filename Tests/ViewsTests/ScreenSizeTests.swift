import Core
import Screen
import Testing
import Views

/// What holds of every screen, whatever its size.
struct ScreenSizeTests {
  /// Everything that can have the focus, in a window of a usual size.
  static func everyFocus(_ dossiers: [Dossier] = Sample.dossiers) -> [Desk] {
    func desk(_ keys: Key...) -> Desk {
      var desk = Desk(100, 30, dossiers)
      desk.press(keys)
      return desk
    }
    let guide = [Key(.enter), Key(.tab), Key(.tab)]
    var narrow = Desk(60, 20, dossiers)
    narrow.press(guide)
    return [
      desk(), desk(.character("v")), desk(.character("5"), .character("G")), desk(.character("2")),
      desk(Key(.enter)), desk(Key(.enter), Key(.tab)), narrow, desk(.character("m")),
      desk(.character("m"), Key(.left)), desk(.character("m"), Key(.tab)), desk(.character("a")),
      desk(.character("a"), Key(.up)), desk(.character("e")),
      desk(.character("e"), Key(.up), Key(.up), Key(.tab)),
      desk(.character("e"), .character("x"), Key(.escape)), desk(Key(.enter), .alt("m")),
      desk(.character("?")),
      desk(.character("?"), Key(.end)), Desk(100, 30, []),
    ]
  }

  static let sizes: [Size] = {
    let columns = [1, 2, 12, 39, 40, 60, 79, 80, 100, 300]
    let rows = [1, 2, 7, 8, 12, 20, 100]
    return columns.flatMap { columns in rows.map { Size(columns: columns, rows: $0) } }
  }()

  @Test(arguments: [Sample.dossiers, Hostile.dossiers])
  func `every screen fits every size`(dossiers: [Dossier]) {
    for start in Self.everyFocus(dossiers) {
      for size in Self.sizes {
        var desk = start
        desk.send(.terminal(.resize(size)))
        desk.settle()
        let canvas = render(desk.state)
        #expect(canvas.size == size)
        let rows = (0..<size.rows).map(canvas.line)
        #expect(rows.allSatisfy { Text.columns($0) <= size.columns })
        guard let cursor = canvas.cursor else { continue }
        #expect((0..<size.rows).contains(cursor.row) && (0..<size.columns).contains(cursor.column))
      }
    }
  }
}
