import Core
import Storage

extension Store {
  /// The addresses that someone at a company may have, the likeliest first.
  /// - Parameters:
  ///   - book: what the user's address book says.
  ///   - me: the user's own addresses.
  func addresses(
    of person: Interviewer, at company: String, book: [AddressBookEntry], me: [String]
  ) throws(StoreError) -> [AddressCandidate] {
    let material = try addressMaterial(for: person.name, at: company)
    return AddressFinder(at: company, in: material, me: me).candidates(for: person, book: book)
  }
}
