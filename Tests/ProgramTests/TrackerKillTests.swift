import Fixtures
import Foundation
import GRDB
import Testing

/// Killed at any moment, the tracker has lost no more than the last second of typing.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerKillTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.receive()
  }

  /// How often it is killed: as many times as `AFTERWORD_KILLS` says.
  private static let rounds =
    ProcessInfo.processInfo.environment["AFTERWORD_KILLS"].flatMap { Int($0) } ?? 12

  /// A round of typing that a kill ended.
  private struct Typing {
    var text = ""
    /// When the text had which length.
    var log: [(time: Date, length: Int)] = []
    var killed = Date.distantFuture

    /// Seconds before the kill at which the first key was typed that is not among the first
    /// `kept` characters; 0 where all are kept.
    func secondsLost(keeping kept: Int) -> Double {
      log.first { $0.length > kept }.map { killed.timeIntervalSince($0.time) } ?? 0
    }
  }

  @Test func killsLoseNoMoreThanASecond() throws {
    var random = Seeded(0x4B_49_4C_4C)
    var letter = ""
    for round in 1...Self.rounds {
      let typing = try typeUntilKilled(after: .random(in: 0...2.2, using: &random), &random)
      let list = try home.run("list")
      #expect(list.status == 0 && list.errors.isEmpty, "round \(round): \(list.errors)")
      try expectIntactDatabase()
      let stored = try home.letter()
      #expect(stored.hasPrefix(letter) && (letter + typing.text).hasPrefix(stored))
      let lost = typing.secondsLost(keeping: stored.count - letter.count)
      #expect(lost <= 1, "round \(round) lost \(lost) seconds of typing")
      letter = stored
    }
    #expect(letter.count > Self.rounds)
  }

  /// Opens the letter, types without a pause and kills the program some seconds after the first key.
  private func typeUntilKilled(
    after seconds: Double, _ random: inout Seeded
  ) throws -> Typing {
    let session = try home.openLetter()
    let process = try session.processID
    var typing = Typing()
    let moment = Date(timeIntervalSinceNow: seconds)
    while Date() < moment {
      let piece = random.pick(["a", "é ", "日", "🎉", "some words ", "\n"])
      typing.text += piece
      try session.type(piece)
      typing.log.append((Date(), typing.text.count))
    }
    kill(process, SIGKILL)
    typing.killed = Date()
    #expect(try session.exitStatus() == 128 + Int(SIGKILL))
    return typing
  }

  private func expectIntactDatabase() throws {
    let path = home.folder.path + "/.local/share/afterword/afterword.sqlite"
    let database = try DatabaseQueue(path: path)
    let (integrity, strays) = try database.read { db in
      (
        try String.fetchAll(db, sql: "PRAGMA integrity_check"),
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
      )
    }
    #expect(integrity == ["ok"])
    #expect(strays.isEmpty)
    try database.close()
  }
}
