import Core
import Foundation
import Storage
import Views

/// Interviews from files.
extension Performer {
  /// Begins to read a file or a folder, or those of the config file, which is read anew: whoever is told
  /// what to write there goes on here. What has not changed since it was read is left out.
  /// - Parameter again: whether that is read as well.
  func startImport(_ origin: ImportOrigin, again: Bool) throws(StoreError) -> [Event] {
    let paths: [String]
    switch origin {
    case .path(let path):
      paths = [world.path(typed: path)]
      guard FileManager.default.fileExists(atPath: paths[0]) else {
        return [.importFailed("There is no file or folder \(path)")]
      }
    case .configured:
      paths = world.readConfiguration().configuration.sourceFolders.map(world.path(typed:))
      if paths.isEmpty, !mailStirred.isEmpty { return mailAsked }
      guard !paths.isEmpty else { return [.importFailed("Write \(world.wayToNameSources)")] }
    }
    let me = configuration.me.emails + (imports.me ?? [])
    let memory = SourceMemory(try store.readSources(), me: me, readsAll: again)
    imports.start(origin, paths, beside: memory)
    return [.importBegun(origin)] + (origin == .configured ? mailStirred : [])
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
    planner.seen = sources.seen
    planner.now = world.now()
    for part in sources.parts { planner.add(part.records, from: world.shortened(part.name)) }
    do {
      let told = Set(sources.told.map(world.shortened))
      let plan = try planner.plan().leavingUntold(told)
      let ticked = try ticked(in: sources)
      if taken.isEmpty, let event = try nothingNew(in: plan, of: sources) {
        return [event] + ticked + problems(of: sources)
      }
      let unchanged = sources.unchangedWords(now: world.now(), home: world.home)
      return [.planned(PlannedImport(plan, from: imports.origin.words(world.shortened)))]
        + (unchanged.map { [.said("\($0), not read again")] } ?? []) + ticked
        + problems(of: sources)
    } catch let error as StoreError {
      throw error
    } catch {
      return [.importFailed("\(error)")]
    }
  }

  /// Says so in a line where there is nothing to decide about, and remembers what was read; nil where
  /// there is. `I` shows only what changes something, and counts the rest: in a calendar of every day
  /// that is most.
  private func nothingNew(
    in plan: ImportPlan, of sources: ImportSources
  ) throws(StoreError) -> Event? {
    let isConfigured = imports.origin == .configured
    guard isConfigured ? plan.isEmpty : plan.entries.isEmpty && plan.sightings.isEmpty else {
      return nil
    }
    let now = world.now()
    if store.readOnlyReason == nil { try apply(plan, now: now) }
    guard isConfigured || sources.unchanged.count > 0 else { return nil }
    return .nothingNew(sources.nothingNewWords(beside: plan, now: now, home: world.home))
  }

  /// The first thing that was left out and that the user may miss.
  private func problems(of sources: ImportSources) -> [Event] {
    let missing = sources.missing.sorted().map {
      "There is no file or folder \(world.shortened($0)), which [sources] names"
    }
    let isConfigured = imports.origin == .configured
    return ((isConfigured ? missing : []) + sources.problems).prefix(1).map(Event.failed)
  }

  /// Says what was ticked in a calendar, which the user alone can take for sent.
  private func ticked(in sources: ImportSources) throws(StoreError) -> [Event] {
    let messages = try TickedMessages(
      sources, store, configuration.clock(home: world.home), now: world.now()
    ).all
    guard let first = messages.first else { return [] }
    let rest = messages.count > 1 ? " (and \(messages.count - 1) more)" : ""
    let sentence = first.sentence(home: world.home) + rest
    return [.ticked(sentence, followUp: first.followUp.id, first.dossier)]
  }

  /// Carries an import out.
  func carryOut(_ plan: ImportPlan, now: Date) throws(StoreError) -> [Event] {
    guard let title = try apply(plan, now: now) else {
      return [.failed("Nothing was changed: all of it is stored already")]
    }
    return [.imported("Done: \(title)", changed: plan.changes.map(\.dossier.id))]
  }

  @discardableResult
  private func apply(_ plan: ImportPlan, now: Date) throws(StoreError) -> String? {
    var news = SourceNews()
    if let sources = imports.sources {
      let open = sources.parts.map(\.name).filter {
        plan.openSources.contains(world.shortened($0))
      }
      let clock = configuration.clock(home: world.home)
      let ticked = try TickedMessages(sources, store, clock, now: now).all.map(\.source)
      news = sources.news(open: Set(open + ticked), me: imports.me ?? [], now: now)
    }
    return try store.apply(plan, remembering: news, now: now)
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
