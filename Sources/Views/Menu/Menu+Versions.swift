import Core
import Foundation

extension Menu {
  /// Asks with which text a letter goes on that was written in two places.
  static func versions(
    _ versions: [DraftVersion], followUp id: UUID, in dossier: Dossier, home: Zone
  ) -> Menu {
    let followUp = dossier.followUps.first { $0.id == id }
    let own = followUp?.draft.map { [$0] } ?? []
    let telling = TellingTexts.of(own + versions.map(\.draft))
    func item(
      _ key: Character, _ what: String, _ draft: Draft, _ telling: String, _ version: UUID?
    ) -> Item {
      let label = "\(what), \(wordsCounted(draft.words)): \(telling)"
      return Item(
        key, label,
        .effects([
          .change(.choose(version: version, of: id), keeping: dossier.id),
          .open(.write, interview: dossier.id, followUp: id),
        ]))
    }
    var items = zip(own, telling).map { item("1", "the draft", $0, $1, nil) }
    let times = TimeText.times(versions.map { home.wallClock(at: $0.savedAt) })
    let others = zip(zip(versions, times), telling.dropFirst(own.count))
    for (key, ((version, time), telling)) in zip("23456789", others) {
      let what = "written at the same time, until \(time)"
      items.append(item(key, what, version.draft, telling, version.id))
    }
    var menu = Menu(
      title:
        "The letter to \(followUp?.addressee ?? "") was written in two places: with which to go on?",
      items: items)
    menu.renewal = .open(.write, interview: dossier.id, followUp: id)
    return menu
  }
}
