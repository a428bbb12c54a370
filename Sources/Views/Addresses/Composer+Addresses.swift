import Core
import Screen

/// Addresses that are offered in a letter to someone whose address is not known.
extension Composer {
  /// Whether the letter has an address to go to.
  var hasAddress: Bool { !Mailboxes(recipient.text).addresses.isEmpty }

  /// What the left pane offers: nothing once the letter has an address.
  var addressOffers: [AddressOffer] {
    // Asked at each key: the recipient is read only where there is something to offer.
    guard let addresses, !addresses.isEmpty, !hasAddress else { return [] }
    return addresses
  }

  /// The first of what is offered that goes on from what stands in the field, while the caret is at its end.
  var completion: (offer: AddressOffer, rest: String)? {
    guard focus == .recipient, !isInGuide, recipient.buffer.anchor == nil,
      recipient.buffer.caret.column == recipient.buffer.lines[0].count
    else { return nil }
    let typed = recipient.text
    let folded = typed.unaccented
    for offer in addressOffers {
      for text in [offer.candidate.address, offer.mailbox] where text.unaccented.hasPrefix(folded) {
        return (offer, String(text.dropFirst(typed.count)))
      }
    }
    return nil
  }
}

extension FollowUp {
  /// Whether whoever it is owed to has a name and no address.
  var lacksAddress: Bool {
    guard let interviewer, !interviewer.name.isBlank else { return false }
    return interviewer.email == nil
  }
}

extension State {
  /// Puts what is offered behind the caret of the recipient into it.
  /// - Returns: false where nothing is offered.
  mutating func acceptAddress() -> Bool {
    guard let offer = composer?.completion?.offer else { return false }
    address(to: offer)
    return true
  }

  /// Addresses the letter.
  mutating func address(to offer: AddressOffer) {
    replace(recipient: offer.mailbox)
    notice = .done(
      "This letter goes to \(offer.candidate.address) (\(offer.words)); "
        + "\(keymap.name(of: .findAddress)) in the queue stores it")
  }
}
