import Core
import Screen

/// The left pane's rows with what they were made from. They are made anew only where that is other
/// than before: folding them at each key would be a fifth of what a key costs.
struct ShownGuide: Sendable {
  struct Basis: Hashable, Sendable {
    let area: Area
    let isInGuide: Bool
    let open: LetterStep?
    let shown: LetterFinding?
    let dismissed: Set<LetterCheck.Name>
    /// How many reviews there were.
    let reviews: Int
    /// nil until they have been read.
    let stories: Int?
    let isEmpty: Bool
    let isTooLong: Bool
  }

  let basis: Basis
  let rows: [Guide.Row]
}

extension Composer {
  fileprivate func guideBasis(in area: Area) -> ShownGuide.Basis {
    ShownGuide.Basis(
      area: area, isInGuide: isInGuide, open: guide.open, shown: guide.shown,
      dismissed: reviewing.dismissed, reviews: reviewing.count, stories: stories?.count,
      isEmpty: body.isEmpty,
      isTooLong: isTooLongToCheck)
  }

  /// The left pane's rows in an area.
  func guideRows(in area: Area, home: Zone) -> [Guide.Row] {
    if let shownGuide, shownGuide.basis == guideBasis(in: area) { return shownGuide.rows }
    return Guide(composer: self, home: home, columns: area.columns - 2).rows(in: area)
  }
}

extension State {
  /// Makes the left pane's rows where they are other than before.
  mutating func keepGuide() {
    guard let composer, let area = Layout(size).composer(showsGuide: composer.isInGuide).guide
    else { return }
    let basis = composer.guideBasis(in: area)
    guard composer.shownGuide?.basis != basis else { return }
    let rows = Guide(composer: composer, home: home, columns: area.columns - 2).rows(in: area)
    self.composer?.shownGuide = ShownGuide(basis: basis, rows: rows)
  }
}
