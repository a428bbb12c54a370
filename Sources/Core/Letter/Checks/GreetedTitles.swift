/// The words of a salutation by which someone is greeted as what they are: "Head Teacher", "Ward
/// Manager", "Head of Pharmacy". They are no names, and so name no one else than the recipient.
struct GreetedTitles {
  /// Indices into ``LetterText/words``.
  let words: Set<Int>

  /// - Parameter salutation: with what opens it.
  init(_ salutation: ArraySlice<LetterWord>, _ letter: LetterUnderReview) {
    let meeting = letter.context.meeting
    let stored = ([meeting?.person].compactMap(\.self) + (meeting?.others ?? []))
      .map { NameWord.all(in: $0.title).map(\.key) }.filter { !$0.isEmpty }
    var titles: Set<Int> = []
    for part in Self.parts(of: salutation, letter) {
      let keys = part.map { salutation[$0].key.withoutPossessive }
      if stored.contains(where: { keys.allSatisfy($0.contains) }) {
        titles.formUnion(part)
        continue
      }
      guard
        let office = keys.lastIndex(where: {
          Self.offices.contains($0) && !letter.familiar.people.contains($0)
        }), keys.count > 1 || letter.context.names.people(named: keys[office]).isEmpty
      else { continue }
      // "Store Manager Ruiz" has a name behind the title; "Head of Pharmacy" goes on with what is led.
      let leads = office + 1 < keys.count && Self.prepositions.contains(keys[office + 1])
      let end = leads ? keys.count : office + 1
      titles.formUnion(
        (0..<end).filter { $0 == office || !Self.isName(keys[$0], letter) }
          .map { part[part.startIndex + $0] })
    }
    words = titles
  }

  /// What is greeted, each by itself and without what opens the salutation.
  private static func parts(
    of salutation: ArraySlice<LetterWord>, _ letter: LetterUnderReview
  ) -> [[Int]] {
    let opening = salutation.prefix(2).map(\.key).joined(separator: " ")
    let opens = salutation.first.map { LetterWords.salutations.contains($0.key) } ?? false
    let opener = LetterWords.salutations.contains(opening) ? 2 : opens ? 1 : 0
    var parts: [[Int]] = [[]]
    for index in salutation.indices.dropFirst(opener) {
      if salutation[index].shape.contains(.afterPause) || joins.contains(salutation[index].key) {
        parts.append([])
      }
      if !joins.contains(salutation[index].key) { parts[parts.count - 1].append(index) }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// Whether a word before or behind an office is a name all the same: "Manager Mark".
  private static func isName(_ key: String, _ letter: LetterUnderReview) -> Bool {
    NameLexicon.isGivenName(key) || letter.familiar.people.contains(key)
      || !letter.context.names.people(named: key).isEmpty && !EnglishWords.holds(key)
  }

  private static let joins: Set<String> = ["and", "und", "et", "y", "e", "en", "or"]
  private static let prepositions: Set<String> = ["of", "for", "at", "in", "de", "des", "du"]

  /// What someone is at work, as far as hardly anyone is called so: "Dear Baker" may greet one.
  private static let offices: Set<String> = Set(
    """
    manager teacher headteacher headmaster headmistress director nurse matron principal supervisor \
    coordinator officer editor librarian pharmacist owner proprietor foreman forewoman superintendent \
    administrator president secretary registrar curator physician surgeon consultant partner \
    executive ceo cto cfo coo cmo cio vp lead leader engineer developer designer analyst trainer \
    representative specialist professor chair chairman chairwoman chairperson provost treasurer \
    adviser advisor agent assistant buyer controller operator planner scientist technician therapist \
    dentist doctor veterinarian architect producer publisher attorney solicitor barrister landlord \
    midwife head chief host hostess governor trustee inspector instructor lecturer dispatcher \
    housekeeper caretaker recruiter interviewer founder cofounder deputy \
    mechanic electrician plumber gardener conductor choirmaster organist bookkeeper accountant \
    auditor paralegal receptionist salesperson merchandiser logistician chef \
    direktor direktorin schulleiter schulleiterin leiter leiterin directeur directrice direttore \
    direttrice directora gerente jefe jefa rektor rektorin
    """.split(separator: " ").map(String.init))
}
