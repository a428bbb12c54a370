import Core
import Reading

/// Makes a ``TableRow`` of a row's cells.
struct RowReading {
  let shape: TableShape
  let kind: TableRow.Kind
  let days: DayColumns
  let zones: ZoneNames
  private let statuses = Remembered(StatusWords.read)

  /// What becomes of a row.
  enum Reading {
    case row(TableRow)
    /// It says something, but not of which company or whom.
    case withoutName
    case empty
  }

  func row(_ row: CsvRow) -> Reading {
    var result = TableRow(line: row.line, kind: kind)
    result.company = text(.company, row)
    result.role = text(.role, row)
    noteLong(row, &result.warnings)
    if kind == .person { return person(row, result) }
    guard !result.company.isEmpty else {
      return shape.columns.allSatisfy { row[$0.place].isBlank } ? .empty : .withoutName
    }
    result.outcome = outcome(row, &result.warnings)
    result.applied = applied(row, &result.warnings)
    result.meetings = meetings(row, &result.warnings)
    result.people = interviewers(row, &result.warnings)
    return .row(result)
  }

  private func text(_ field: TableField, _ row: CsvRow) -> String {
    // An apostrophe that keeps a spreadsheet from taking a cell for a formula is none of the text.
    CSV.restored(shape.text(field, in: row)).start(Self.longest)
  }

  /// Says which names are longer than any is, of which only the beginning is kept.
  private func noteLong(_ row: CsvRow, _ warnings: inout [String]) {
    for column in shape.columns where Self.names.contains(column.field) {
      let count = row[column.place].unicodeScalars.count
      guard count > Self.longest else { continue }
      warnings.append(
        "“\(column.title)” has \(count) characters; the first \(Self.longest) were taken.")
    }
  }

  private static let names: Set<TableField> = [
    .company, .role, .name, .firstName, .lastName, .interviewer,
  ]

  /// Characters of a name; a cell with more holds a text.
  private static let longest = 500

  private func person(_ row: CsvRow, _ found: TableRow) -> Reading {
    var result = found
    let parts = [text(.firstName, row), text(.lastName, row)].filter { !$0.isEmpty }
    let name = parts.isEmpty ? text(.name, row) : parts.joined(separator: " ")
    let email = text(.email, row)
    guard !name.isEmpty || !email.isEmpty else {
      return shape.columns.allSatisfy { row[$0.place].isBlank } ? .empty : .withoutName
    }
    if !email.isEmpty, !Interviewer.isAddress(email) {
      result.warnings.append("“\(email.cut)” is no address, and was left out.")
    }
    result.people = [
      .init(name: name, email: Interviewer.isAddress(email) ? email : nil, title: result.role)
    ]
    result.role = ""
    return .row(result)
  }

  private func outcome(_ row: CsvRow, _ warnings: inout [String]) -> Role.Outcome? {
    if says(.rejected, row) { return .rejected }
    if says(.declined, row) { return .withdrawn }
    for column in shape.columns where column.field == .status {
      let status = row[column.place].oneLine
      let reading = statuses[status]
      if let meant = reading.meant {
        warnings.append("“\(column.title)”: “\(status.cut)” was taken for “\(meant)”.")
      }
      if let outcome = reading.outcome { return outcome }
    }
    return shape.has(.status) || shape.has(.rejected) ? .open : nil
  }

  /// Whether a cell says yes, or when.
  private func says(_ field: TableField, _ row: CsvRow) -> Bool {
    let text = shape.text(field, in: row)
    guard !text.isEmpty, StatusWords.isYes(text) != true else { return !text.isEmpty }
    switch days.cells[text].cell {
    case .day, .either: return true
    case .nothing, .unreadable: return false
    }
  }

  private func applied(_ row: CsvRow, _ warnings: inout [String]) -> CivilDate? {
    for column in shape.columns where column.field == .applied {
      let text = row[column.place]
      // "Applied: yes" says no day.
      if StatusWords.isYes(text) != nil { continue }
      if let day = days.day(text, column, &warnings) { return day.date }
    }
    return nil
  }

  /// Those whom a row names, each with the address that stands beside the name.
  private func interviewers(_ row: CsvRow, _ warnings: inout [String]) -> [TableRow.Person] {
    let columns = shape.peopleColumns
    guard !columns.isEmpty else {
      return addresses(shape.columns.filter { $0.field == .interviewerEmail }.map(\.place), row)
        .map { .init(name: "", email: $0) }
    }
    var found: [TableRow.Person] = []
    for column in columns {
      let cell = row[column.names].start(Self.longest).oneLine
      var people = Self.people(in: BlankWords.contains(cell) ? "" : CSV.restored(cell))
      let addresses = addresses(column.addresses, row)
      if people.isEmpty {
        people = addresses.map { .init(name: "", email: $0) }
      } else if people.count == addresses.count {
        people = zip(people, addresses).map {
          .init(name: $0.name, email: $0.email ?? $1, title: $0.title)
        }
      } else if !addresses.isEmpty {
        let list = addresses.joined(separator: ", ").cut
        warnings.append("“\(list)” was left out: it does not say whose address it is.")
      }
      for person in people {
        let same = found.firstIndex { !$0.name.isEmpty && $0.name == person.name }
        if let same {
          if found[same].email == nil { found[same].email = person.email }
        } else {
          found.append(person)
        }
      }
    }
    entitle(&found, row)
    return found
  }

  /// Gives those whom a row names the titles that stand in a column of their own: as many as they are.
  private func entitle(_ people: inout [TableRow.Person], _ row: CsvRow) {
    let cells = shape.texts(.interviewerTitle, in: row)
    guard !people.isEmpty, !cells.isEmpty else { return }
    // "Head of Sales, EMEA" is one title of one person.
    let titles = people.count == 1 ? [cells[0]] : cells.count > 1 ? cells : Self.parts(cells[0])
    guard titles.count == people.count else { return }
    for (place, title) in titles.enumerated() where people[place].title.isEmpty {
      people[place].title = title.start(Self.longest)
    }
  }

  /// Those whom a cell names: "Jane Doe, CTO" is one with her title.
  private static func people(in cell: String) -> [TableRow.Person] {
    parts(cell).filter { $0.contains(where: \.isLetter) }.reduce(into: []) { people, part in
      if let last = people.indices.last, people[last].title.isEmpty, TableRow.Person.isTitle(part) {
        people[last].title = part
      } else {
        people.append(person(part))
      }
    }
  }

  private static func person(_ text: String) -> TableRow.Person {
    let person = Interviewer.parsed(text, id: .init())
    return .init(name: person?.name ?? text, email: person?.email, title: person?.title ?? "")
  }

  /// The addresses in some cells, each once.
  private func addresses(_ places: [Int], _ row: CsvRow) -> [String] {
    places.flatMap { Self.parts(row[$0].oneLine) }.filter(Interviewer.isAddress)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// "Jane Doe, Ben Okafor & Chen Li", "jane@globex.example; ben@globex.example".
  private static func parts(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let list = [" and ", " und ", " et "].reduce(text) { $0.replacing($1, with: ",") }
    return list.split { ",;/&|+".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
