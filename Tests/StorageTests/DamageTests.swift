import Core
import Fixtures
import Foundation
import Storage
import Testing

/// Files that a disk or another program has damaged.
struct DamageTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Files with bytes changed at random, or cut: no crash, and whoever cannot use one is told of the
  /// copy, which brings all back while the file is kept.
  @Test(arguments: 0..<6)
  func damagedFiles(_ batch: Int) async throws {
    let store = try folder.store()
    var random = Seeded(9)
    try store.fill(with: (0..<20).map { _ in .random(using: &random) }, now: now)
    store.close()
    await #expect(processExitsWith: .success) {
      [folder = folder.path as String, path = folder.database as String, batch] in
      let sound = try Data(contentsOf: URL(fileURLWithPath: path))
      var refused = 0
      for number in 0..<50 {
        let place = "\(folder)/\(number)/afterword.sqlite"
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(number)", withIntermediateDirectories: true)
        try sound.write(to: URL(fileURLWithPath: place))
        let backups = Backups(path: place)
        let copy = try backups.make(now: now)
        var random = Seeded(UInt64(batch * 50 + number))
        try mutated(sound, using: &random).write(to: URL(fileURLWithPath: place))
        guard let error = use(place) else { continue }
        // An index that has lost a row looks as if another instance had removed it.
        if error.description.contains("removed by another Afterword") { continue }
        refused += 1
        #expect(error.description.contains("afterword restore --latest"), "\(error.description)")
        let damaged = try Data(contentsOf: URL(fileURLWithPath: place))
        let kept = try #require(try backups.restore(copy.path, now: now))
        if kept.contains("/damaged-") {
          #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == damaged)
        }
        #expect(try dump(place) == dump(copy.path))
      }
      #expect(refused > 5)
    }
  }
}

/// Some bytes changed, or the end cut off, or both.
private func mutated(_ sound: Data, using random: inout Seeded) -> Data {
  var bytes = sound
  for _ in 0..<Int.random(in: 1...40, using: &random) {
    // The first page decides over most, and the start of each over its rows.
    let page =
      Bool.random(using: &random) ? 0 : Int.random(in: 0..<bytes.count / 4096, using: &random)
    let offset = Int.random(in: 0..<(Bool.random(using: &random) ? 100 : 4096), using: &random)
    bytes[page * 4096 + offset] = UInt8.random(in: 0...255, using: &random)
  }
  if Int.random(in: 0..<4, using: &random) == 0 {
    bytes = bytes.prefix(Int.random(in: 1..<bytes.count, using: &random))
  }
  return bytes
}

/// Reads all of a database and changes something.
/// - Returns: why that could not be done.
private func use(_ path: String) -> StoreError? {
  do throws(StoreError) {
    let store = try Store(path: path, zones: Zones.directory, clock: clock, now: now)
    defer { store.close() }
    _ = try store.loss()
    let all = try store.dossiers(in: .all, at: now)
    _ = try store.window(of: QueueQuery(.pending), at: now, from: 0, count: 100)
    _ = try store.standing(at: now)
    for dossier in all {
      guard let followUp = dossier.followUps.first else { continue }
      _ = try store.save(
        Draft(body: "x"), of: followUp.id, in: dossier, continuing: nil, now: now)
    }
    while try store.undo() != nil {}
    return nil
  } catch {
    return error
  }
}
