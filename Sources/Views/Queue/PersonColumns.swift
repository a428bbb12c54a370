import Core
import Screen

/// What a line says of one person.
struct PersonStanding {
  let stage: Stage
  let name: String
  let title: String
  let address: String
  /// Where the message to them stands.
  let standing: String
  /// True where keys go to them instead of to the one who is most pressing.
  let isSelected: Bool
}

/// The columns of the people in the detail: each as wide as its widest text, as long as there is
/// room. The title gives way first, then the end of the standing, then the address; a name and the
/// beginning of the standing are always there.
struct PersonColumns {
  private var name: Int
  private var title = 0
  private var address = 0
  private var standing: Int
  private static let gap = 2
  /// Room for "4d late, snoozed until Wed 9".
  private static let leastStanding = 28

  /// - Parameter room: columns after the mark.
  init(_ people: [PersonStanding], room: Int) {
    func widest(_ text: KeyPath<PersonStanding, String>, atMost limit: Int) -> Int {
      people.reduce(0) { max($0, Text.columns(Text.truncated($1[keyPath: text], to: limit))) }
    }
    name = min(max(12, widest(\.name, atMost: 24)), max(1, room / 2))
    let address = widest(\.address, atMost: 36)
    let besideName = max(0, room - name - Self.gap)
    let besideAddress = besideName - (address > 0 ? address + Self.gap : 0)
    standing = min(
      widest(\.standing, atMost: 60),
      besideAddress >= Self.leastStanding ? besideAddress : besideName)
    var left = room - name - Self.gap - standing
    func taking(_ wanted: Int) -> Int {
      guard wanted > 0, wanted + Self.gap <= left else { return 0 }
      left -= wanted + Self.gap
      return wanted
    }
    self.address = taking(address)
    title = taking(widest(\.title, atMost: 24))
  }

  func draw(_ person: PersonStanding, on canvas: inout Canvas, row: Int) {
    let style = person.stage.style
    canvas.put(person.stage.mark, row: row, column: 1, style: style)
    var at = 3
    for (text, width, style) in [
      (person.name, name, .plain.selected(person.isSelected)), (person.title, title, .muted),
      (person.address, address, .muted), (person.standing, standing, style),
    ] where width > 0 {
      canvas.put(Text.truncated(text, to: width), row: row, column: at, style: style)
      at += width + Self.gap
    }
  }
}
