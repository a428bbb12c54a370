import Core
import Foundation
import Screen

/// An address that is offered for someone, as it is shown and put in.
package struct AddressOffer: Hashable, Sendable {
  package let candidate: AddressCandidate
  /// Where it is known from.
  package let words: String
  /// As a letter is addressed.
  package let mailbox: String

  init(_ candidate: AddressCandidate, to person: Interviewer, today: CivilDate) {
    self.candidate = candidate
    words = candidate.words(today: today)
    var person = person
    person.email = candidate.address
    mailbox = person.mailbox
  }
}

/// What is known of someone's address.
package struct FoundAddresses: Hashable, Sendable {
  package let followUp: UUID
  package let candidates: [AddressCandidate]
  /// Whether the user's address book has yet to answer.
  package let isAsking: Bool
  /// Why it did not, as a sentence without a full stop.
  package let problem: String?

  package init(
    _ candidates: [AddressCandidate], of followUp: UUID, isAsking: Bool = false,
    problem: String? = nil
  ) {
    self.candidates = candidates
    self.followUp = followUp
    self.isAsking = isAsking
    self.problem = problem
  }
}

/// A look for someone's address that is under way.
package struct AddressSearch: Hashable, Sendable {
  let followUp: UUID
  let dossier: Dossier
  /// Whether it is for the menu of the queue, which is not there yet.
  var opensMenu: Bool
  /// ``State/uptime`` when the address book is to be looked at again; nil while it is not asked.
  var nextLook: Double?

  /// Seconds between two looks.
  static let pause = 0.1
}

extension State {
  /// Seconds until the address book is to be looked at; nil where it is not asked.
  var secondsToAddresses: Double? {
    addressSearch?.nextLook.map { max(0, $0 - uptime) }
  }

  /// The look that is due.
  var dueAddresses: [Effect] {
    guard secondsToAddresses == 0, let search = addressSearch else { return [] }
    return [.findAddresses(followUp: search.followUp, in: search.dossier)]
  }

  /// Looks for addresses of someone at an interview, for the menu of the queue.
  mutating func findAddresses(of followUp: FollowUp, in dossier: Dossier) -> [Effect] {
    guard let person = followUp.interviewer, !person.name.isBlank else {
      notice = .problem("No name is known yet: \(keymap.name(of: .edit)) takes name and address")
      return []
    }
    if let email = person.email {
      notice = .done(
        "\(person.name) has the address \(email): \(keymap.name(of: .edit)) changes it")
      return []
    }
    addressSearch = AddressSearch(followUp: followUp.id, dossier: dossier, opensMenu: true)
    return [.findAddresses(followUp: followUp.id, in: dossier)]
  }

  /// What the open letter lacks of addresses to offer; the address book is asked on the way.
  var addressDemand: [Effect] {
    guard composer?.addresses == nil, composer?.wantsAddresses == true, let composer
    else { return [] }
    return [.findAddresses(followUp: composer.followUpID, in: composer.dossier)]
  }

  /// Takes in what is known of someone's address.
  mutating func take(_ found: FoundAddresses) {
    if let composer, composer.followUpID == found.followUp {
      let today = home.wallClock(at: now).date
      let person = composer.followUp?.interviewer
      self.composer?.addresses =
        person.map { person in
          found.candidates.map { AddressOffer($0, to: person, today: today) }
        } ?? []
      addressSearch =
        found.isAsking
        ? AddressSearch(
          followUp: found.followUp, dossier: composer.dossier, opensMenu: false,
          nextLook: uptime + AddressSearch.pause) : nil
      // A question is not pushed aside.
      notice = notice ?? found.problem.map(Notice.problem)
      return
    }
    guard let search = addressSearch, search.followUp == found.followUp else { return }
    offer(found, for: search)
    var next = search
    next.opensMenu = false
    next.nextLook = uptime + AddressSearch.pause
    addressSearch = found.isAsking ? next : nil
  }

  /// Shows the menu, or what came to it since it is there. Once left it stays away.
  private mutating func offer(_ found: FoundAddresses, for search: AddressSearch) {
    guard
      let followUp = search.dossier.followUps.first(where: { $0.id == search.followUp }),
      let person = followUp.interviewer
    else { return }
    let today = home.wallClock(at: now).date
    let offers = found.candidates.map { AddressOffer($0, to: person, today: today) }
    if search.opensMenu {
      guard !offers.isEmpty || found.isAsking else {
        notice = .problem(
          found.problem
            ?? "Nothing that was seen tells an address of \(person.name): \(keymap.name(of: .edit)) takes one"
        )
        return
      }
      guard focus == .queue else { return }
      menu = .addresses(offers, of: followUp, in: search.dossier, found)
    } else if let open = menu, open.offers?.followUp == search.followUp {
      menu = open.adding(offers, of: followUp, in: search.dossier, found)
    }
  }
}

extension Menu {
  /// Asks which address is someone's.
  static func addresses(
    _ offers: [AddressOffer], of followUp: FollowUp, in dossier: Dossier, _ found: FoundAddresses
  ) -> Menu {
    let width = offers.map { Text.columns($0.candidate.address) }.max() ?? 0
    let items = zip("123456789", offers).map { key, offer in
      let gap = String(
        repeating: " ", count: max(0, min(width, 40) - Text.columns(offer.candidate.address)) + 2)
      return Item(
        key, offer.candidate.address + gap + offer.words,
        .effects([
          .change(.address(of: followUp.id, offer.candidate.address), keeping: dossier.id)
        ]))
    }
    let other = Item(
      "e", "another …", .effects([.open(.edit, interview: dossier.id, followUp: followUp.id)]))
    let asking = found.isAsking ? " (the address book is being asked)" : ""
    var menu = Menu(
      title: found.problem ?? "Which is the address of \(followUp.addressee)?\(asking)",
      items: items + [other])
    menu.offers = (followUp.id, offers)
    return menu
  }

  /// The same with what was found since: what is there keeps its key.
  fileprivate func adding(
    _ offers: [AddressOffer], of followUp: FollowUp, in dossier: Dossier, _ found: FoundAddresses
  ) -> Menu {
    let known = self.offers?.offers ?? []
    func isSame(_ one: AddressOffer, _ other: AddressOffer) -> Bool {
      one.candidate.address.lowercased() == other.candidate.address.lowercased()
    }
    let renewed = known.map { old in offers.first { isSame($0, old) } ?? old }
    let new = offers.filter { offer in !known.contains { isSame($0, offer) } }
    var menu = Menu.addresses(renewed + new, of: followUp, in: dossier, found)
    let isAtEnd = selection == items.count - 1
    menu.selection = isAtEnd && !known.isEmpty ? menu.items.count - 1 : selection
    return menu
  }
}
