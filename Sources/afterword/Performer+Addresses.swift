import Core
import Foundation
import Storage
import Views

/// Addresses that people may have.
extension Performer {
  /// What was seen of someone's address, and what the address book has said of it by now. It is a help
  /// without which a letter can be written, and so nothing waits for the database.
  func findAddresses(of id: UUID, in dossier: Dossier) -> [Event] {
    guard let person = dossier.followUps.first(where: { $0.id == id })?.interviewer,
      !person.name.isBlank
    else { return [.addressesFound(FoundAddresses([], of: id))] }
    let (book, isAsking, problem) = addressBook.look(for: person.name)
    let candidates = try? store.addresses(
      of: person, at: dossier.interview.role.company, book: book, me: configuration.me.emails)
    return [
      .addressesFound(
        FoundAddresses(candidates ?? [], of: id, isAsking: isAsking, problem: problem))
    ]
  }
}
