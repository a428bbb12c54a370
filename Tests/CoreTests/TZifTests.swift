import Core
import Fixtures
import Foundation
import Testing

/// A small zone file of our own making: version 2, two changes, and a rule for the time after them.
private func zoneFile() -> [UInt8] {
  func big(_ number: Int, _ size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
  func block(timeSize: Int) -> [UInt8] {
    let counts = [0, 0, 0, 2, 2, 8]
    let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
    let times = [1_774_746_000, 1_792_890_000].flatMap { big($0, timeSize) }
    let types = big(3600, 4) + [0, 0] + big(7200, 4) + [1, 4]
    return header + counts.flatMap { big($0, 4) } + times + [1, 0] + types
      + Array("CET\0CES\0".utf8)
  }
  return block(timeSize: 4) + block(timeSize: 8) + Array("\nCET-1CEST,M3.5.0,M10.5.0/3\n".utf8)
}

struct TZifTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 3600), ("2026-03-29T00:59:59Z", 3600),
    ("2026-03-29T01:00:00Z", 7200), ("2026-10-25T00:59:59Z", 7200),
    ("2026-10-25T01:00:00Z", 3600), ("2027-07-01T00:00:00Z", 7200),
  ])
  func whole(at moment: String, isEastBy seconds: Int) throws {
    let zone = try #require(Zone(identifier: "Test", tzif: zoneFile()))
    #expect(zone.offset(at: Date(moment)) == seconds)
  }

  /// Whatever is in a file, it is a zone or it is not; asking it anything is safe.
  @Test(arguments: 0..<10)
  func mutated(seed: UInt64) {
    var random = Seeded(seed)
    for _ in 0..<200 {
      var bytes = zoneFile()
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[place] = random.pick([0, 1, 0x7F, 0x80, 0xFF])
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        default: bytes.remove(at: place)
        }
      }
      ask(Zone(identifier: "Test", tzif: bytes))
    }
  }

  @Test func cut() {
    let bytes = zoneFile()
    for length in 0..<bytes.count { ask(Zone(identifier: "Test", tzif: Array(bytes[..<length]))) }
  }

  /// The rule at the end is text, and has mistakes of its own.
  @Test(arguments: [
    "", "CET", "-1", "CET-1CEST", "CET-1CEST,", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,M13.5.0",
    "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J366", "CET-1CEST,366,0",
    "CET-999999CEST,M3.5.0/999999,M10.5.0/-999999", "<CET-1", "<>0<>0,0,0", "CET-1CEST,0/0,J365/25",
    "CET-99999999999999999999CEST,M3.5.0,M10.5.0", "CET--1", "日本-9",
  ])
  func rule(_ text: String) {
    let start = zoneFile().dropLast(28)
    ask(Zone(identifier: "Test", tzif: start + Array("\n\(text)\n".utf8)))
    ask(Zones.directory.zone(named: text))
  }

  private func ask(_ zone: Zone?) {
    guard let zone else { return }
    for year in [1, 1900, 1970, 2026, 2038, 9999] {
      let moment = CivilTime(CivilDate(year: year, month: 3, day: 29), hour: 2, minute: 30)
      let back = zone.instant(of: moment)
      _ = zone.wallClock(at: back)
    }
  }
}
