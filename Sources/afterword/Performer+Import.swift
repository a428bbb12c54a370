import Core
import Foundation
import Storage
import Views

/// Interviews from files.
extension Performer {
  /// Begins to read a file or a folder, where there is one.
  func startImport(_ path: String) -> [Event] {
    let file = world.path(typed: path)
    guard FileManager.default.fileExists(atPath: file) else {
      return [.importFailed("There is no file or folder \(path)")]
    }
    imports.start(file)
    return []
  }

  /// Tells how far the reading is; once it is whole, what an import would do.
  func lookAtImport() throws(StoreError) -> [Event] {
    switch imports.look() {
    case .underWay(let done, let all): return [.importGoesOn(done, of: all)]
    case .whole(let sources):
      let question = AddressQuestion(records: sources.parts.flatMap(\.records))
      let known = configuration.me.emails + (imports.me ?? [])
      guard known.isEmpty, imports.me == nil, !question.choices.isEmpty else {
        imports.me = known
        return try plan(sources)
      }
      return [.askedWhoAmI(question.choices)]
    case nil: return []
    }
  }

  /// Takes in who the user is among those who are invited, and says what the import would do.
  /// - Parameter me: nil for none of them.
  func planImport(me: String?) throws(StoreError) -> [Event] {
    guard let sources = imports.sources else { return [] }
    let mine = me.map { [$0] } ?? []
    imports.me = mine
    var events: [Event] = []
    if let me {
      do throws(Failure) {
        try world.configurationFile?.remember(email: me)
      } catch {
        events = [.failed(error.message)]
      }
    }
    return try plan(sources) + events
  }

  /// The same with events taken that seem to be no interviews, by their UIDs.
  func planAnew(taking taken: Set<String>) throws(StoreError) -> [Event] {
    try imports.sources.map { sources throws(StoreError) in try plan(sources, taking: taken) } ?? []
  }

  private func plan(
    _ sources: ImportSources, taking taken: Set<String> = []
  ) throws(StoreError) -> [Event] {
    var planner = ImportPlanner(
      me: imports.me ?? [], home: world.home, zone: world.zones.zone(named:),
      knowledge: store.knowledge, wishes: ImportWishes(taken: taken.sorted()), newID: world.newID)
    planner.tables = store.tableKnowledge
    for part in sources.parts { planner.add(part.records, from: world.shortened(part.name)) }
    do {
      let plan = try planner.plan()
      return [.planned(PlannedImport(plan, from: world.shortened(imports.path)))]
        + sources.problems.prefix(1).map(Event.failed)
    } catch let error as StoreError {
      throw error
    } catch {
      return [.importFailed("\(error)")]
    }
  }

  /// Carries an import out.
  func apply(_ plan: ImportPlan, now: Date) throws(StoreError) -> [Event] {
    try store.apply(plan, now: now)
    let first = plan.changes.first?.dossier.id
    return [.imported("Done: \(plan.title)", keeping: first)]
  }

  /// The files and folders whose path begins as what is typed, in the order of their names.
  func files(beginningWith typed: String) -> [String] {
    let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, start) = (String(typed[..<cut]), typed[cut...])
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: folder.isEmpty ? "." : world.path(typed: folder))) ?? []
    let fitting = names.filter {
      $0.hasPrefix(start) && (!$0.hasPrefix(".") || start.hasPrefix("."))
    }
    return fitting.sorted().prefix(Self.mostFiles).map { name in
      var isFolder: ObjCBool = false
      let path = world.path(typed: folder) + name
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return folder + name + (isFolder.boolValue ? "/" : "")
    }
  }

  /// No one steps through more.
  private static let mostFiles = 200
}
