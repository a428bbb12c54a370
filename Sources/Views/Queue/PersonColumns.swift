import Core
import Screen

/// What a line says of one person.
struct PersonStanding {
  let stage: Stage
  let name: String
  let title: String
  let isHiringManager: Bool
  let address: String
  /// Where the message to them stands.
  let standing: String
  /// What else there is to say of it, behind that.
  let more: String
  /// True where keys go to them instead of to the one who is most pressing.
  let isSelected: Bool

  fileprivate var whole: String { standing + more }
  /// The least that lets the standing be read: whole, and that there is more.
  fileprivate var least: String { more.isEmpty ? standing : standing + "…" }
}

/// The columns of the people in the detail: each as wide as its widest text, as long as there is room.
/// Titles give way first, then the address, then what is said besides the standing; a name, the mark
/// of the hiring manager and the standing are there whenever a window has room for no more.
struct PersonColumns {
  private var name: Int
  private var title = 0
  private var address = 0
  private var standing: Int
  private static let gap = 2
  /// Room for "no address", and for the beginning of one.
  private static let leastAddress = 10
  private static let leastName = 12
  /// The hiring manager, where there is room for the whole words and where there is not.
  private static let mark = (whole: 14, brief: "manager")

  /// - Parameter room: columns after the stage's mark.
  init(_ people: [PersonStanding], room: Int) {
    func widest(_ text: KeyPath<PersonStanding, String>, atMost limit: Int) -> Int {
      people.reduce(0) { max($0, Text.columns(Text.truncated($1[keyPath: text], to: limit))) }
    }
    let hasManager = people.contains(where: \.isHiringManager)
    let least = (name: min(Self.leastName, room / 2), standing: widest(\.least, atMost: 60))
    name = max(least.name, min(max(Self.leastName, widest(\.name, atMost: 24)), room / 2))
    standing = min(least.standing, max(0, room - least.name - Self.gap))
    var left = room - least.name - Self.gap - standing
    func taking(_ wanted: Int) -> Int {
      guard wanted > 0, wanted + Self.gap <= left else { return 0 }
      left -= wanted + Self.gap
      return wanted
    }
    func growing(_ width: Int, to wanted: Int) -> Int {
      let growth = max(0, min(left, wanted - width))
      left -= growth
      return width + growth
    }
    if hasManager { title = taking(Text.columns(Self.mark.brief)) }
    name = growing(least.name, to: name)
    let wanted = widest(\.address, atMost: 36)
    address = taking(min(wanted, Self.leastAddress))
    if hasManager, title > 0 { title = growing(title, to: Self.mark.whole) }
    standing = growing(standing, to: widest(\.whole, atMost: 60))
    if address > 0 { address = growing(address, to: wanted) }
    let titles = widest(\.title, atMost: 24)
    title = title > 0 ? growing(title, to: titles) : taking(titles)
  }

  func draw(_ person: PersonStanding, on canvas: inout Canvas, row: Int) {
    let style = person.stage.style
    canvas.put(person.stage.mark, row: row, column: 1, style: style)
    var at = 3
    for (text, width, style) in [
      (person.name, name, .plain.selected(person.isSelected)), (shownTitle(person), title, .muted),
      (person.address, address, .muted), (person.whole, standing, style),
    ] where width > 0 {
      canvas.put(Text.truncated(text, to: width), row: row, column: at, style: style)
      at += width + Self.gap
    }
  }

  private func shownTitle(_ person: PersonStanding) -> String {
    person.isHiringManager && title < Self.mark.whole ? Self.mark.brief : person.title
  }
}
