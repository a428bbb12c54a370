import Core
import Screen

/// The left pane's rows, and all of the composer's screen that typing leaves as it is, with what they
/// were made from. They are made anew only where that is other than before: most keys change nothing
/// there, and making them costs more than drawing the letter.
struct ShownGuide: Sendable {
  struct Basis: Hashable, Sendable {
    let size: Size
    let isInGuide: Bool
    let open: LetterStep?
    let shown: LetterFinding?
    let shownSite: Int
    let dismissed: Set<LetterCheck.Name>
    let accepted: Set<String>
    let added: [String]
    /// How many reviews there were.
    let reviews: Int
    let addresses: [AddressOffer]
    let isEmpty: Bool
    let isTooLong: Bool
  }

  let basis: Basis
  let rows: [Guide.Row]
  /// Drawn while the letter has the focus; nil where the pane has it, as what is chosen moves there.
  var surroundings: Canvas?
}

extension Composer {
  private func guideBasis(in size: Size) -> ShownGuide.Basis {
    ShownGuide.Basis(
      size: size, isInGuide: isInGuide, open: guide.open, shown: guide.shown,
      shownSite: guide.shownSite,
      dismissed: reviewing.dismissed, accepted: reviewing.accepted, added: reviewing.added,
      reviews: reviewing.count, addresses: addressOffers,
      isEmpty: body.isEmpty, isTooLong: isTooLongToCheck)
  }

  /// Whether what was made for a window still holds.
  fileprivate func keepsGuide(in size: Size) -> Bool {
    shownGuide?.basis == guideBasis(in: size)
  }

  /// The left pane's rows in its area of a window.
  func guideRows(in area: Area, of size: Size, home: Zone) -> [Guide.Row] {
    if keepsGuide(in: size), let rows = shownGuide?.rows { return rows }
    return Guide(composer: self, home: home, columns: area.columns - 2).rows(in: area)
  }

  /// The window without the letter and the footer, where it is known.
  func surroundings(in size: Size) -> Canvas? {
    keepsGuide(in: size) ? shownGuide?.surroundings : nil
  }

  fileprivate mutating func keep(_ rows: [Guide.Row], in size: Size) {
    shownGuide = ShownGuide(basis: guideBasis(in: size), rows: rows)
  }
}

extension State {
  /// Makes what stands beside the letter where it is other than before.
  mutating func keepGuide() {
    let size = size
    guard composer?.keepsGuide(in: size) == false, var composer,
      let area = Layout(size).composer(showsGuide: composer.isInGuide).guide
    else { return }
    composer.keep(composer.guideRows(in: area, of: size, home: home), in: size)
    if !composer.isInGuide {
      var canvas = Canvas(size: size)
      ComposerPane(of: self).drawSurroundings(of: composer, on: &canvas)
      composer.shownGuide?.surroundings = canvas
    }
    self.composer = composer
  }
}
