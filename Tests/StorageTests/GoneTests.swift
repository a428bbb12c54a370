import Core
import Foundation
import Storage
import Testing

/// A database whose file is taken away while it is open.
struct GoneTests {
  private let folder: Folder
  private let store: Store
  private let added = dossier()

  init() throws {
    folder = try Folder()
    store = try folder.store()
    try store.add(added, now: now)
  }

  private var data: String { folder.path + "/data" }

  private func expectNothingIsStored() throws {
    let error = #expect(throws: StoreError.self) { try store.add(dossier("Hooli"), now: now) }
    #expect(error?.kind == .gone)
    #expect(error?.description.contains("nothing more can be stored in it") == true)
    // What was stored can be read, and nothing of the change is left.
    #expect(try store.dossiers(in: .all, at: now) == [added])
  }

  @Test func deletedWithItsFolder() throws {
    #expect(store.goneReason == nil)
    try FileManager.default.removeItem(atPath: data)
    #expect(store.goneReason?.hasPrefix("\(folder.database) was deleted or moved away") == true)
    #expect(store.sparePath == folder.database)
    try expectNothingIsStored()
  }

  @Test func movedAndBack() throws {
    try FileManager.default.moveItem(atPath: data, toPath: folder.path + "/elsewhere")
    try expectNothingIsStored()
    try FileManager.default.moveItem(atPath: folder.path + "/elsewhere", toPath: data)
    #expect(store.goneReason == nil)
    try store.add(dossier("Hooli"), now: now)
  }

  /// Neither is touched: not by the store, nor when it is closed.
  @Test func anotherFileHasItsPlace() throws {
    try FileManager.default.removeItem(atPath: data)
    let other = try folder.store()
    try other.add(dossier("Initech"), now: now)
    #expect(store.goneReason?.hasPrefix("another file has taken the place of") == true)
    #expect(store.sparePath == folder.database + "-1")
    try expectNothingIsStored()
    let error = #expect(throws: StoreError.self) { try store.goOn(in: folder.database) }
    #expect(error?.description.contains("is there already; it was not touched") == true)
    _ = try store.goOn(in: folder.path + "/mine.sqlite")
    #expect(FileManager.default.fileExists(atPath: folder.database + "-wal"))
    try other.add(dossier("Umbrella"), now: now)
    #expect(try folder.store().dossiers(in: .all, at: now).count == 2)
  }

  @Test(arguments: ["data/afterword.sqlite", "new/folder/mine.sqlite"])
  func itGoesOnElsewhere(_ name: String) throws {
    let letter = Draft(body: "Hi\n\n日本")
    let id = added.followUps[0].id
    let sitting = try store.save(letter, of: id, in: added, continuing: Sitting(), now: now)
    try FileManager.default.removeItem(atPath: data)
    let place = try store.goOn(in: folder.path + "/" + name)
    #expect(place == folder.path + "/" + name && store.path == place && store.goneReason == nil)
    #expect(rights(place) == 0o600)
    #expect(store.watchedFiles == [place, place + "-wal"])
    // The sitting goes on, and others' changes there are heard of.
    let more = Draft(body: "Hi\n\n日本!")
    let next = try store.save(more, of: id, in: added, continuing: sitting, now: now)
    #expect(next.version == nil && next.step == sitting.step)
    let other = try Store.open(place)
    #expect(try other.dossier(added.id)?.draft(of: id)?.body == more.body)
    #expect(!store.hasChangedElsewhere())
    try other.add(dossier("Hooli"), now: now)
    #expect(store.hasChangedElsewhere())
    #expect(try store.undo() == "add Hooli · SRE")
    #expect(try store.undo()?.hasPrefix("write to Ana Ruiz") == true)
  }

  @Test func aCopyIsWholeAndTheUsersAlone() throws {
    let place = folder.path + "/copy.sqlite"
    #expect(try store.copy(to: place) == place)
    #expect(rights(place) == 0o600)
    #expect(try dump(place) == dump(folder.database))
    #expect(throws: StoreError.self) { try store.copy(to: place) }
    #expect(throws: StoreError.self) { try store.copy(to: folder.database) }
    try Data("x".utf8).write(to: URL(fileURLWithPath: folder.path + "/two.sqlite-wal"))
    #expect(throws: StoreError.self) { try store.copy(to: folder.path + "/two.sqlite") }
    #expect(try store.dossiers(in: .all, at: now) == [added])
  }

  /// It says which folder it is, and offers another place.
  @Test func aFolderThatMayOnlyBeRead() async throws {
    store.close()
    try FileManager.default.removeItem(atPath: data)
    await #expect(processExitsWith: .success) {
      [folder = folder.path as String, path = folder.database as String] in
      try becomeNobody(over: folder, forbidding: folder)
      let error = #expect(throws: StoreError.self) { try Store.open(path) }
      let text = error?.description ?? ""
      #expect(error?.kind == .inputOutput)
      #expect(text.hasSuffix("name another database with --database"), "\(text)")
      #expect(text.contains("\(folder) may only be read"), "\(text)")
      chmod(folder, 0o700)
    }
  }
}
