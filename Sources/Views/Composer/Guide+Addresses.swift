import Core
import Screen

/// Addresses that whoever the letter is to may have.
extension Guide {
  /// So many stand in a pane that cannot be scrolled.
  private static let few = 3

  var addresses: [Row] {
    let offers = composer.addressOffers
    guard !offers.isEmpty else { return [] }
    let shown = composer.isInGuide ? offers[...] : offers.prefix(Self.few)
    return [Row(""), heading("ADDRESS, MAYBE")]
      + shown.flatMap { offer in
        folded(
          offer.candidate.address, "  ", .plain, first: "· ", target: .address(offer))
          + folded(offer.words, "  ", .muted, target: .address(offer))
      }
  }
}
