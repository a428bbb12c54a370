import Core
import Reading

/// Where in a table the titles of its columns stand, and what they mean.
struct TableShape {
  /// A column that means something.
  struct Column {
    /// From 0.
    let place: Int
    /// As the table has it.
    let title: String
    let field: TableField
  }

  let delimiter: UInt8
  /// Of the row with the titles, from 1.
  let line: Int
  /// How many cells that row has.
  let count: Int
  private(set) var columns: [Column]
  /// The columns whose titles are not understood, by their places.
  private(set) var unknown: [(place: Int, title: String)] = []

  private static let delimiters: [UInt8] = [44, 59, 9, 124]
  /// Rows among which the titles are looked for: what exports have above them is shorter.
  private static let head = 20

  /// The shape in which most titles are known.
  /// - Returns: nil where no row names a company, or people with their addresses or companies.
  init?(_ bytes: [UInt8]) {
    let shapes = Self.declared(bytes).map { [$0] } ?? Self.delimiters
    let found = shapes.compactMap { Self.best(bytes, delimiter: $0) }
    guard let best = found.max(by: { $0.known < $1.known }) else { return nil }
    self = best
  }

  private init(_ row: CsvRow, delimiter: UInt8) {
    self.delimiter = delimiter
    line = row.line
    count = row.count
    columns = row.cells.enumerated().compactMap { place, title in
      HeaderWords.field(of: title).map { Column(place: place, title: title.trimmed, field: $0) }
    }
    let hasRounds = columns.contains { column in
      if case .interview(let round) = column.field { !round.isEmpty } else { false }
    }
    if hasRounds {
      columns += row.cells.enumerated().filter { HeaderRounds.isPhone($0.element) }
        .map { Column(place: $0.offset, title: $0.element, field: .interview(round: "phone")) }
    }
    resolveNames()
    resolveDays()
    resolveContacts()
    let known = Set(columns.map(\.place))
    unknown = row.cells.enumerated().filter { !known.contains($0.offset) && !$0.element.isBlank }
      .map { ($0.offset, $0.element.oneLine) }
  }

  /// "sep=;", by which a spreadsheet is told the delimiter.
  private static func declared(_ bytes: [UInt8]) -> UInt8? {
    guard bytes.count > 5, bytes[..<4].elementsEqual(Array("sep=".utf8)) else { return nil }
    return bytes[5] == 10 || bytes[5] == 13 ? bytes[4] : nil
  }

  private static func best(_ bytes: [UInt8], delimiter: UInt8) -> TableShape? {
    var rows = CsvRows(bytes, delimiter: delimiter)
    var best: TableShape?
    var count = 0
    _ = rows.forEach { row in
      count += 1
      let shape = TableShape(row, delimiter: delimiter)
      if shape.kind != nil, shape.known > best?.known ?? 0 { best = shape }
      return count < head
    }
    return best
  }

  /// How many titles of a beginning are known, whatever its delimiter.
  static func known(_ bytes: [UInt8]) -> Int { TableShape(bytes)?.known ?? 0 }

  /// How many different things its titles say.
  private var known: Int {
    Set(columns.map(\.field)).subtracting([.other]).count * 100 + columns.count
  }

  /// "Name" is a company's where no column says the company and others speak of an application, and the
  /// role's where none says that, as in notebooks whose entries have a name.
  private mutating func resolveNames() {
    let isApplication = has(.role) || has(.status) || has(.applied) || has(.saved)
    guard has(.name), !has(.firstName), !has(.connected) else { return }
    if !has(.company), isApplication {
      rename(.name, .company)
    } else if has(.company), !has(.role), isApplication || hasInterviews, !has(.email),
      let name = columns.first(where: { $0.field == .name }),
      Self.plainNames.contains(HeaderWords.key(name.title))
    {
      rename(.name, .role)
    }
  }

  private mutating func rename(_ field: TableField, _ meant: TableField) {
    columns = columns.map { $0.field == field ? $0.with(meant) : $0 }
    guessed = meant
  }

  private static let plainNames: Set<String> = [
    "name", "nom", "nombre", "nome", "naam", "namn", "navn", "nimi", "titel",
  ]

  /// A day beside a time of day is that of an interview where no column says so: "Datum, Uhrzeit".
  private mutating func resolveDays() {
    guard has(.company), !hasInterviews, has(.interviewTime) || has(.round) else { return }
    columns = columns.map {
      $0.field == .other && Self.days.contains(HeaderWords.key($0.title))
        ? $0.with(.interview(round: "")) : $0
    }
  }

  private static let days: Set<String> = [
    "date", "datum", "fecha", "data", "dato", "tag", "jour", "dia", "day", "giorno",
  ]

  /// Beside interviews a contact is who is met, and an address theirs: "Contact, Email", "Interviewer, E-Mail".
  private mutating func resolveContacts() {
    guard has(.company), hasInterviews, !has(.firstName), !has(.connected) else { return }
    let hasAddress = has(.email) || has(.interviewerEmail)
    let names = has(.interviewer) ? [] : hasAddress ? Self.contacts : Self.contactNames
    columns = columns.map { column in
      let isContact =
        [.name, .other].contains(column.field)
        && names.contains(HeaderWords.key(column.title))
      return isContact ? column.with(.interviewer) : column
    }
    guard has(.interviewer) else { return }
    columns = columns.map { $0.field == .email ? $0.with(.interviewerEmail) : $0 }
  }

  private static let contactNames: Set<String> = ["contactname", "contactfullname"]
  private static let contacts = contactNames.union(["contact", "kontakt", "contacto", "contatto"])

  /// The columns of people, each with the columns of their addresses: those behind it, or before the first.
  var peopleColumns: [(names: Int, addresses: [Int])] {
    var pairs: [(names: Int, addresses: [Int])] = []
    var before: [Int] = []
    for column in columns.sorted(by: { $0.place < $1.place }) {
      switch column.field {
      case .interviewer:
        pairs.append((column.place, before))
        before = []
      case .interviewerEmail where pairs.isEmpty: before.append(column.place)
      case .interviewerEmail: pairs[pairs.count - 1].addresses.append(column.place)
      default: break
      }
    }
    return pairs
  }

  /// What a column called "Name" was taken for; nil where none was.
  private(set) var guessed: TableField?

  func has(_ field: TableField) -> Bool { columns.contains { $0.field == field } }

  /// Whether a column tells the day of an interview.
  var hasInterviews: Bool {
    columns.contains { if case .interview = $0.field { true } else { false } }
  }

  /// What the table is about; nil where its titles do not say so.
  var kind: TableRow.Kind? {
    let isNamed = has(.name) || (has(.firstName) && has(.lastName))
    if isNamed, !has(.status), !has(.applied), !has(.saved), !hasInterviews,
      has(.email) || has(.connected)
    {
      return .person
    }
    guard has(.company) else { return nil }
    let others = Set(columns.map(\.field)).subtracting([.company, .other])
    guard !others.isEmpty || columns.count > 1 || count == 1 else { return nil }
    return has(.saved) && !has(.applied) && !has(.status) ? .savedJob : .application
  }

  /// The cells of a field that say something, each once.
  func texts(_ field: TableField, in row: CsvRow) -> [String] {
    columns.filter { $0.field == field }.map { row[$0.place].oneLine }.reduce(into: []) {
      texts, text in
      if !text.isEmpty, !BlankWords.contains(text), !texts.contains(text) { texts.append(text) }
    }
  }

  /// The first cell of a field that says something; columns of one title twice complete each other.
  func text(_ field: TableField, in row: CsvRow) -> String {
    for column in columns where column.field == field {
      let text = row[column.place].oneLine
      if !text.isEmpty, !BlankWords.contains(text) { return text }
    }
    return ""
  }
}

extension String {
  /// No more than so many characters from its beginning.
  func start(_ count: Int) -> String {
    utf8.count > count ? String(unicodeScalars.prefix(count)) : self
  }

  /// On one line, with single blanks.
  var oneLine: String {
    isTidy ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension TableShape.Column {
  fileprivate func with(_ field: TableField) -> Self {
    Self(place: place, title: title, field: field)
  }
}
