import Foundation

/// What comes back from Afterword's own export.
extension ImportPlanner {
  /// Judges the items of exports: what is there already stays as it is.
  /// - Parameter roles: gets the applications that are new.
  /// - Parameter standings: get the interviews that are new.
  /// - Returns: what hangs on their letters.
  func judgeStored(
    _ entries: inout [ImportEntry], _ roles: inout [KnownRole], _ standings: inout ImportStandings
  ) throws -> StoredParts {
    let reading = StoredReading(zone: zone)
    var parts = StoredParts()
    var met: Set<UUID> = []
    let invites = Set(
      standings.changes.compactMap(\.added).flatMap { $0.interview.invites.map(\.identity) })
    for index in entries.indices {
      guard let item = entries[index].stored else { continue }
      do {
        switch item {
        case .interview(let stored):
          let whole = try reading.whole(stored)
          entries[index].schedule = whole.dossier.interview.schedule
          entries[index].dossier = whole.dossier
          guard met.insert(whole.dossier.id).inserted, try !tables.hasInterview(whole.dossier.id),
            try !hasInvite(whole.dossier),
            whole.dossier.interview.invites.allSatisfy({ !invites.contains($0.identity) })
          else { continue }
          entries[index].action = .new
          entries[index].warnings += whole.warnings
          standings.put(whole.dossier, isStored: false)
          parts.tellings.merge(whole.parts.tellings) { old, _ in old }
          parts.versions.merge(whole.parts.versions) { old, _ in old }
          parts.threads.merge(whole.parts.threads) { old, _ in old }
          parts.letters.merge(whole.parts.letters) { old, _ in old }
        case .story(let stored):
          let story = try reading.story(stored)
          entries[index].words = "the story “\(story.label)”"
          guard met.insert(story.id).inserted, try !tables.hasStory(story.id) else { continue }
          entries[index].action = .new
          parts.stories.append(story)
        case .application(let stored):
          let role = try reading.application(stored)
          entries[index].words = role.words
          let known = try tables.roles(role.role.company).first { $0.key == role.key }
          guard met.insert(role.id).inserted, known?.isKnown != true else { continue }
          entries[index].action = .role
          roles.append(role)
        }
      } catch let fault as StoredFault {
        entries[index].action = .unreadable
        entries[index].reasons = ["\(fault.field): \(fault.reason)."]
      }
    }
    return parts
  }

  /// Whether the event that an interview came from has one here.
  private func hasInvite(_ dossier: Dossier) throws -> Bool {
    try dossier.interview.invites.contains { try tables.interview($0.identity) != nil }
  }
}
