import Core
import Screen

/// What is known that begins as the text of the focused field does.
package struct Completion: Sendable {
  /// What was looked up last, and what was found.
  var query: KnownQuery?
  var candidates: [Known] = []
  /// Which of them is offered.
  var chosen = 0
  /// Whether the text was typed since the field has the focus: what stands there already, stored or
  /// taken from an offer, is whole as it is, and moving the caret in it asks for nothing.
  var isTyped = false
  /// Whether candidates were asked for: what is offered is then taken by whatever leaves the field, and
  /// an empty field has some as well.
  var isWanted = false
}

extension Known {
  /// Whether a field can hold the text: one with controls would be another text there.
  var isTypeable: Bool { LineField(text).text == text }
}

extension State {
  /// Whether a key means what is offered behind the caret, and that is still to be looked up, or what
  /// the start is understood as.
  func needsOffer(for key: Key) -> Bool {
    guard let form else { return false }
    let command = keymap.command(for: key, in: .interview)
    if command == .submit, form.isStartUnread { return true }
    guard let query = form.query, form.interview?.completion.query != query else { return false }
    switch command {
    case .nextCandidate, .previousCandidate, .nextChoice: return true
    case .submit, .nextField, .previousField, .down, .up:
      return form.interview?.completion.isWanted == true
        || form.place(of: form.focus).field == .person
    case nil: return keymap.edit(for: key)?.acceptsOffer == true
    default: return false
    }
  }
}

extension Form {
  /// What to look up for the field that has the focus; nil where nothing is known of its kind, or
  /// nothing is typed that is not stored, and nothing was asked for.
  var query: KnownQuery? {
    guard let interview, case .text(let line) = focused.content else { return nil }
    let text = line.text
    let isTyped = interview.completion.isTyped && !text.isBlank && !holdsStored(focus)
    guard isTyped || interview.completion.isWanted else { return nil }
    let company = value(.company)
    return switch place(of: focus).field {
    case .company: .companies(text)
    case .role: company.isBlank ? nil : .roles(text, company: company)
    case .round: .rounds(text)
    case .person: .people(text, company: company)
    case .start, .duration, .location, .link, .email, .title, .manager: nil
    }
  }

  /// What is offered behind the caret, which stands at the text's end.
  var offer: Known? {
    guard let completion = interview?.completion, let query, completion.query == query,
      case .text(let line) = focused.content,
      line.buffer.caret.column == line.buffer.lines[0].count,
      completion.candidates.indices.contains(completion.chosen)
    else { return nil }
    return completion.candidates[completion.chosen]
  }

  /// Behind a whole name that is known, where no address is.
  static let knownMark = " ✓"

  /// The rest of what is offered, of a person with the address, and which of how many it is.
  var ghost: (rest: String, place: String)? {
    guard let offer, let completion = interview?.completion else { return nil }
    let count = completion.candidates.count
    let goesOn = offer.text.unaccented.hasPrefix(focused.value.unaccented)
    let rest = goesOn ? String(offer.text.dropFirst(focused.value.count)) : " = \(offer.text)"
    let address = offer.person?.email.map { " <\($0)>" }
    return (
      rest + (address ?? (rest.isEmpty ? Self.knownMark : "")),
      count > 1 ? "\(completion.chosen + 1) of \(count)" : ""
    )
  }

  /// Who is offered, in full, as names alone may be those of several: the address, what they do, a
  /// company from which they are known, and which of how many it is.
  var offerInFull: String? {
    guard let offer, let person = offer.person, let ghost else { return nil }
    let name = person.mailbox.isEmpty ? "\(offer.text), no address" : person.mailbox
    let parts = [name, person.title, offer.company].filter { !$0.isEmpty }.joined(separator: ", ")
    return ghost.place.isEmpty ? parts : "\(parts) (\(ghost.place))"
  }

  /// Takes in what was looked up.
  mutating func take(_ found: [Known], for query: KnownQuery) {
    interview?.completion.query = query
    interview?.completion.candidates = found.filter(\.isTypeable)
    interview?.completion.chosen = 0
  }

  /// Offers those who may be meant by the name of a person, at its end.
  mutating func offer(_ doubt: Core.Doubt, inPlaceOf person: Int) {
    let name = index(of: .person, person: person)
    interview?.people[person].isAddressDoubted = doubt.isAboutAddress
    focus(on: name)
    check(name)
    fields[name].content = .text(LineField(fields[name].value))
    beginOffer()
    guard let query else { return }
    take(doubt.known.map { Known($0.name, person: $0, isColleague: true) }, for: query)
  }

  /// Offers the next candidate, or the one before; in an empty field the first.
  mutating func offerNext(_ step: Int) {
    guard let completion = interview?.completion else { return }
    let count = completion.candidates.count
    interview?.completion.isWanted = true
    guard offer != nil, count > 0 else { return }
    interview?.completion.chosen = (completion.chosen + step + count) % count
  }

  /// What is offered because it was asked for, or is the only one of that name at the company: whoever
  /// types the whole name of someone known there means that person.
  var offerMeant: Known? {
    guard let completion = interview?.completion, let offer else { return nil }
    if completion.isWanted { return offer }
    let person = place(of: focus).person
    guard person.map({ interview?.people[$0].isAddressDoubted == true }) != true else { return nil }
    let name = focused.value.trimmed.unaccented
    let same = completion.candidates.filter { $0.isColleague && $0.text.unaccented == name }
    return same == [offer] ? offer : nil
  }

  /// Puts what is offered into the field. Of a person it fills in what else is known.
  mutating func acceptOffer() {
    guard let offer else { return }
    fields[focus].content = .text(LineField(offer.text))
    endOffer()
    if let known = offer.person, let person = place(of: focus).person {
      interview?.people[person].become(known)
      fill(.email, of: person, with: known.email ?? "")
      fill(.title, of: person, with: known.title)
    }
    addBlankPerson()
  }

  /// Offers nothing until something is typed.
  mutating func endOffer() {
    interview?.completion.isWanted = false
    interview?.completion.isTyped = false
  }

  /// Offers what goes on from the text, which has just been typed.
  mutating func beginOffer() {
    interview?.completion.isWanted = false
    interview?.completion.isTyped = true
  }

  /// What was filled in for someone else gives way, what was typed stays.
  private mutating func fill(
    _ field: InterviewEntry.Field, of person: Int, with text: String
  ) {
    let index = index(of: field, person: person)
    guard fields[index].value.isBlank || isFilled(index) else { return }
    fields[index].content = .text(LineField(text))
    interview?.people[person].filled.insert(field)
  }

  private func isFilled(_ index: Int) -> Bool {
    let (field, person) = place(of: index)
    return person.map { interview?.people[$0].filled.contains(field) == true } ?? false
  }

  /// Selects what was filled in where the focus has come to, so that typing takes its place.
  mutating func selectFilled() {
    guard isFilled(focus), case .text(var line) = focused.content else { return }
    line.selectAll()
    fields[focus].content = .text(line)
  }

  /// Takes note that the text of the field with the focus is the user's own.
  mutating func noteEdited() {
    let (field, person) = place(of: focus)
    if let person { interview?.people[person].filled.remove(field) }
  }
}
