import Foundation
import Testing

/// What a slow line has to carry: at 9600 baud 300 bytes take a third of a second.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerByteTests {
  private let home: Home

  init() throws { home = try Home() }

  /// The bytes that each of some keys costs, one after the other on the screen.
  private func cost(
    of keys: [(key: String, shows: (TmuxSession) throws -> Bool)], in session: TmuxSession
  ) throws -> [Int] {
    let recording = try session.record()
    var costs: [Int] = []
    var sum = 0
    for (key, shows) in keys {
      try session.press(key)
      try session.wait(until: "what \(key) does") { _ in try shows(session) }
      let size = try settled(recording)
      costs.append(size - sum)
      sum = size
    }
    return costs
  }

  /// The size of a recording once all that the screen shows has come into it.
  private func settled(_ recording: TmuxSession.Recording) throws -> Int {
    var last = -1
    while true {
      let size = try recording.bytes.count
      if size == last { return size }
      last = size
      usleep(20_000)
    }
  }

  @Test func stepsDownTheListCostLittle() throws {
    let session = try home.track("--demo")
    try session.wait(for: "q quit")
    try session.press("v")
    try session.wait(until: "the list alone") { !$0.contains("Need") }
    let steps = ["j", "j", "j", "k", "k"].enumerated().map { number, key in
      let row = [4, 5, 6, 5, 4][number]
      return (key: key, shows: { (session: TmuxSession) in try session.cursor.row == row })
    }
    let costs = try cost(of: steps, in: session)
    #expect(costs.allSatisfy { $0 > 0 && $0 <= 300 }, "\(costs)")
  }

  @Test func typingCostsLittle() throws {
    let session = try home.track("--demo")
    try session.wait(for: "q quit")
    try session.press("j", "Enter")
    try session.wait(for: "Write here")
    try session.type("x")
    try session.wait(for: "saved ")
    let keys = ["a", "b", "c", "d"].enumerated().map { number, key in
      (key: key, shows: { (session: TmuxSession) in try session.cursor.column == 44 + number })
    }
    let costs = try cost(of: keys, in: session)
    #expect(costs.allSatisfy { $0 > 0 && $0 <= 300 }, "\(costs)")
  }

  /// Keys that do nothing, and waiting, send nothing.
  @Test func idleCostsNothing() throws {
    let session = try home.track("--demo")
    // What the draft in the detail takes is judged a moment after the first picture.
    try session.wait(for: ", steps ")
    let recording = try session.record()
    for _ in 0..<20 { try session.press("F9") }
    // Focus reports and mouse movements of a terminal that sends them unasked.
    try session.send(bytes: Array("\u{1B}[I\u{1B}[O\u{1B}[<35;3;3M".utf8))
    usleep(500_000)
    #expect(try recording.bytes.count == 0)
    try session.press("j")
    try session.wait(until: "a step") { _ in try session.cursor.row == 4 }
    #expect(try settled(recording) <= 600)
  }
}
