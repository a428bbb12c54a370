import Core
import Foundation

/// What the form of an interview holds besides its fields. Those are the interview's own, then four
/// of each person; the last person is a blank one, which becomes the next when something is typed.
package struct InterviewForm: Sendable {
  /// The interview that is changed; nil for a new one.
  let dossier: Dossier?
  /// What the fields held when the form was opened.
  let opened: InterviewEntry
  /// What a row of a person stands for, in the order of the rows.
  var people: [PersonRow]
  /// How the start and the duration were understood last.
  package var understanding: Understanding?
  package var completion = Completion()
  package var saving = Saving()

  struct PersonRow: Hashable, Sendable {
    /// What is owed to them already.
    var followUp: UUID?
    /// Whom the row was filled in with.
    var known: Interviewer?
    /// The fields that show what was filled in, as long as nobody has changed it.
    var filled: Set<InterviewEntry.Field> = []
    /// Whether it was asked if the address that was typed is a new one of who is known, and is not
    /// answered yet.
    var isAddressDoubted = false
    /// Whether it is.
    private(set) var isReaddressed = false

    /// Stands for someone who is known.
    mutating func become(_ known: Interviewer) {
      self.known = known
      isReaddressed = isAddressDoubted
      isAddressDoubted = false
    }
  }

  /// The fields of the interview itself, in their order.
  static let own: [InterviewEntry.Field] = [
    .company, .role, .round, .start, .duration, .location, .link,
  ]
  /// The fields of each person.
  static let ofPerson: [InterviewEntry.Field] = [.person, .email, .title, .manager]
}

/// How a start and a duration were understood.
package struct Understanding: Hashable, Sendable {
  let start: String
  let duration: String
  let result: Result<Schedule, InterviewEntry.Failure>
  /// What a change of the clocks makes of the start.
  let remark: String?
  /// The start where a change of the clocks skips it.
  let skipped: CivilTime?

  package init(
    start: String, duration: String, _ result: Result<Schedule, InterviewEntry.Failure>,
    remark: String? = nil, skipped: CivilTime? = nil
  ) {
    (self.start, self.duration, self.result) = (start, duration, result)
    (self.remark, self.skipped) = (remark, skipped)
  }
}

extension Form {
  /// Asks for a new interview.
  static func add() -> Form { interview(InterviewEntry(), of: nil) }

  /// Asks what is to be otherwise with an interview.
  /// - Parameter home: the zone that a time without one is read in.
  static func edit(_ dossier: Dossier, home: Zone) -> Form {
    interview(InterviewEntry(dossier, home: home), of: dossier)
  }

  private static func interview(_ entry: InterviewEntry, of dossier: Dossier?) -> Form {
    let texts = [
      entry.company, entry.role, entry.round, entry.start, entry.duration, entry.location,
      entry.link,
    ]
    var form = Form(
      title: "", purpose: .interview,
      fields: zip(InterviewForm.own, texts).map { Field($0, $1) }, focus: 0,
      interview: InterviewForm(dossier: dossier, opened: entry, people: []))
    for person in entry.people { form.append(person) }
    form.addBlankPerson()
    return form
  }

  private mutating func append(_ person: InterviewEntry.Person) {
    interview?.people.append(InterviewForm.PersonRow(followUp: person.followUp))
    fields += zip(InterviewForm.ofPerson, [person.text, person.email, person.title, ""]).map {
      Field($0, $1)
    }
    fields[fields.count - 1].content = .choice(["no", "yes"], person.isHiringManager ? 1 : 0)
  }

  /// Sees to it that the last person is a blank one.
  mutating func addBlankPerson() {
    guard let interview else { return }
    if interview.people.isEmpty || !isBlank(person: interview.people.count - 1) {
      append(InterviewEntry.Person(""))
    }
  }

  /// Whether a person's row holds nothing.
  func isBlank(person: Int) -> Bool {
    let first = index(of: .person, person: person)
    return fields[first..<(first + 3)].allSatisfy { $0.value.isBlank }
  }

  /// What a field is about, and the place of its person.
  func place(of index: Int) -> (field: InterviewEntry.Field, person: Int?) {
    let own = InterviewForm.own.count
    guard index >= own else { return (InterviewForm.own[index], nil) }
    let each = InterviewForm.ofPerson.count
    return (InterviewForm.ofPerson[(index - own) % each], (index - own) / each)
  }

  /// Where a field is among all.
  func index(of field: InterviewEntry.Field, person: Int? = nil) -> Int {
    let own = InterviewForm.own
    if let index = own.firstIndex(of: field) { return index }
    let each = InterviewForm.ofPerson
    return own.count + (person ?? 0) * each.count + (each.firstIndex(of: field) ?? 0)
  }

  /// What stands in a field.
  func value(_ field: InterviewEntry.Field, person: Int? = nil) -> String {
    fields[index(of: field, person: person)].value
  }

  /// What the fields of an interview hold; blank rows that stand for no one are left out. A field that
  /// shows what is stored means that, also where it cannot show all that stands there, as controls.
  var entry: InterviewEntry {
    var entry = InterviewEntry()
    guard let interview else { return entry }
    func typed(_ field: InterviewEntry.Field, person: Int? = nil) -> String {
      let index = index(of: field, person: person)
      return holdsStored(index) ? stored(index) : fields[index].value
    }
    entry.company = typed(.company)
    entry.role = typed(.role)
    entry.round = typed(.round)
    entry.start = typed(.start)
    entry.duration = typed(.duration)
    entry.location = typed(.location)
    entry.link = typed(.link)
    entry.people = interview.people.enumerated().map { number, row in
      var person = InterviewEntry.Person(
        typed(.person, person: number), email: typed(.email, person: number))
      person.title = typed(.title, person: number)
      person.isHiringManager = value(.manager, person: number) == "yes"
      person.followUp = row.followUp
      person.known = row.known
      person.isReaddressed = row.isReaddressed
      person.isSomeoneElse = settled.contains(.someoneElse(number))
      return person
    }
    while let last = entry.people.last, last.isBlank, last.title.isBlank, last.followUp == nil {
      entry.people.removeLast()
    }
    return entry
  }

  /// What a field of text held when the form was opened.
  private func stored(_ index: Int) -> String {
    guard let interview else { return "" }
    let opened = interview.opened
    let (field, number) = place(of: index)
    let followUp = number.flatMap { interview.people[$0].followUp }
    let person = followUp.flatMap { id in opened.people.first { $0.followUp == id } }
    return switch field {
    case .company: opened.company
    case .role: opened.role
    case .round: opened.round
    case .start: opened.start
    case .duration: opened.duration
    case .location: opened.location
    case .link: opened.link
    case .person: person?.text ?? ""
    case .email: person?.email ?? ""
    case .title: person?.title ?? ""
    case .manager: ""
    }
  }

  /// Whether a field of text shows what it did when the form was opened.
  func holdsStored(_ index: Int) -> Bool {
    fields[index].value == LineField(stored(index)).text
  }

  /// What stands in the fields of an interview; nil for any other form.
  var typed: [String]? { interview == nil ? nil : fields.map(\.value) }

  /// Whether anything would be lost with the form.
  var isTouched: Bool {
    guard let interview else { return false }
    return entry != interview.opened
  }

  /// Whose interview it is.
  var heading: String {
    guard let interview else { return title }
    let company = value(.company).trimmed
    let name = [company, value(.role).trimmed].filter { !$0.isEmpty }.joined(separator: " · ")
    guard interview.dossier == nil else { return "Change \(name)" }
    return name.isEmpty ? "Add an interview" : "Add \(name)"
  }
}

extension Form.Field {
  fileprivate init(_ field: InterviewEntry.Field, _ text: String) {
    let (label, hint) = Self.words(field)
    self.init(label: label, content: .text(LineField(text)), hint: hint)
  }

  private static func words(_ field: InterviewEntry.Field) -> (label: String, hint: String) {
    switch field {
    case .company: ("Company", "whose interview it is")
    case .role: ("Role", "as they name the position")
    case .round: ("Round", "phone screen, onsite …")
    case .start: ("Start", "like tomorrow 3pm 45m, or 24 Nov 9:30 Europe/Berlin")
    case .duration: ("Duration", "an hour, if left empty")
    case .location: ("Place", "where it is, or how to join")
    case .link: ("Link", "of a video call")
    case .person: ("Person", "name, if known")
    case .email: ("E-mail", "address, if known")
    case .title: ("Title", "what they do")
    case .manager: ("Manager", "")
    }
  }
}
