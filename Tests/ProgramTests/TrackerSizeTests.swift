import Foundation
import Testing

/// Windows of every size, and their changes while something is open or typed.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"), .serialized)
struct TrackerSizeTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.receive()
  }

  @Test func stormOfResizesLosesNoLetter() throws {
    let session = try home.openLetter()
    var text = ""
    for round in 1...200 {
      try session.resize(columns: 40 + round * 37 % 160, rows: 10 + round * 13 % 50)
      let piece = ["a", "é", "日", " ", "🎉"][round % 5]
      try session.type(piece)
      text += piece
    }
    try session.resize(columns: 100, rows: 30)
    try session.wait(for: "Ana Ruiz <ana.ruiz@northwind.example>")
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == text)
  }

  /// A window made smaller and at once as it was is told of like this, and has lost what it showed.
  @Test func windowOfTheSameSizeIsDrawnAnew() throws {
    let session = try home.track()
    let shown = try session.wait(for: "q quit")
    try session.reset()
    #expect(try !session.screen.contains("q quit"))
    kill(try session.processID, SIGWINCH)
    #expect(try session.wait(for: "q quit") == shown)
  }

  /// What can have the screen.
  enum Place: String, CaseIterable {
    case queue, composer, form, mark, help

    /// The keys that lead there.
    var keys: [String] {
      switch self {
      case .queue: []
      case .composer: ["Enter"]
      case .form: ["a"]
      case .mark: ["Enter", "M-m"]
      case .help: ["?"]
      }
    }

    /// What each of the keys makes the screen show, in its last line.
    var marks: [String] {
      switch self {
      case .queue: []
      case .composer: ["Esc back   F1 help"]
      case .form: ["⏎ store   Tab next   ^N known   ^X remove person   Esc back   F1 help"]
      case .mark: ["Esc back   F1 help", "The letter is empty: it is marked as one"]
      case .help: ["Esc back"]
      }
    }
  }

  @Test(arguments: Place.allCases)
  func everySizeIsSurvived(place: Place) throws {
    let session = try home.track()
    try session.wait(for: "q quit")
    for (key, mark) in zip(place.keys, place.marks) {
      try session.press(key)
      try session.wait(for: mark)
    }
    let shown = try session.picture
    for (columns, rows) in [(1, 1), (2, 1), (1, 30)] {
      try session.resize(columns: columns, rows: rows)
    }
    for (columns, rows) in [(100, 1), (39, 30), (100, 7)] {
      try session.resize(columns: columns, rows: rows)
      try session.wait(for: "\(columns)×\(rows)")
    }
    for (columns, rows) in [(40, 8), (60, 20), (80, 24), (300, 100), (500, 200)] {
      try session.resize(columns: columns, rows: rows)
      try session.wait(until: "more than a plea for room") { !$0.contains("needs 40×8") }
    }
    try session.resize(columns: 100, rows: 30)
    try session.wait(until: "the screen as it was") { $0 == shown }
    for mark in place.marks.reversed() {
      try session.press("Escape")
      try session.wait(until: "no \(mark)") { !$0.contains(mark) }
    }
    try session.wait(for: "Pending 1")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func tooSmallWindowsAskForRoomAndTakeNoKeys() throws {
    let session = try home.openLetter()
    try session.type("seen")
    try session.wait(for: "seen")
    try session.resize(columns: 39, rows: 7)
    let asked = try session.wait(for: "Afterword needs 40×8")
    #expect(asked.contains("39×7"))
    try session.type("typed unseen")
    try session.press("Escape")
    try session.resize(columns: 100, rows: 30)
    try session.wait(for: "while the window was too small was not taken")
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == "seen")
  }

  @Test func narrowComposerShowsOnePaneAtATime() throws {
    let session = try home.openLetter(columns: 60, rows: 20)
    let letter = try session.wait(for: "Write here")
    #expect(letter.contains("Subject") && !letter.contains("1 Thanks"))
    try session.press("Tab")
    let guide = try session.wait(for: "4 Next")
    #expect(guide.contains("1 Thanks") && !guide.contains("Subject"))
    try session.press("BTab")
    try session.wait(for: "Write here")
    try session.type("in the letter again")
    try session.wait(for: "in the letter again")
    try session.press("Tab")
    try session.wait(for: "1 Thanks")
    try session.resize(columns: 100, rows: 30)
    try session.wait(until: "both panes") {
      $0.contains("1 Thanks") && $0.contains("the letter again")
    }
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == "in the letter again")
  }
}
