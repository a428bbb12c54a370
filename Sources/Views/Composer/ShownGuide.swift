import Core
import Screen

/// The left pane's rows, and all of the composer's screen that typing leaves as it is, with what they
/// were made from. They are made anew only where that is other than before: most keys change nothing
/// there, and making them costs more than drawing the letter.
final class ShownGuide {
  struct Basis: Hashable {
    let size: Size
    let isInGuide: Bool
    /// How often what is chosen and open there, and what the checks say, has changed.
    let choices: Int
    let reviews: Int
    let addresses: [AddressOffer]
    let isEmpty: Bool
    let isTooLong: Bool
  }

  let basis: Basis
  let rows: [Guide.Row]
  /// Drawn while the letter has the focus; nil where the pane has it, as what is chosen moves there.
  let surroundings: Canvas?

  init(basis: Basis, rows: [Guide.Row], surroundings: Canvas? = nil) {
    (self.basis, self.rows, self.surroundings) = (basis, rows, surroundings)
  }
}

extension Composer {
  private func guideBasis(in size: Size) -> ShownGuide.Basis {
    ShownGuide.Basis(
      size: size, isInGuide: isInGuide, choices: guide.changes, reviews: reviewing.changes,
      addresses: addressOffers, isEmpty: body.isEmpty, isTooLong: isTooLongToCheck)
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

  /// Keeps what stands beside the letter, as it is by now.
  fileprivate mutating func keepGuide(_ rows: [Guide.Row], in size: Size, draw: (Self) -> Canvas) {
    let basis = guideBasis(in: size)
    shownGuide = ShownGuide(basis: basis, rows: rows)
    guard !isInGuide else { return }
    shownGuide = ShownGuide(basis: basis, rows: rows, surroundings: draw(self))
  }
}

extension State {
  /// Makes what stands beside the letter where it is other than before.
  mutating func keepGuide() {
    let size = size
    guard composer?.keepsGuide(in: size) == false, var composer,
      let area = Layout(size).composer(showsGuide: composer.isInGuide).guide
    else { return }
    let pane = ComposerPane(of: self)
    composer.keepGuide(composer.guideRows(in: area, of: size, home: home), in: size) {
      var canvas = Canvas(size: size)
      pane.drawSurroundings(of: $0, on: &canvas)
      return canvas
    }
    self.composer = composer
  }
}
