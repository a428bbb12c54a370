import Foundation
import Testing

/// An interview as `show --json` prints it, as far as these tests look at it.
struct ShownInterview: Decodable {
  struct FollowUp: Decodable {
    let stage: String
    let words: Int?
    let sentAt: String?
    let via: String?
  }

  struct Letter: Decodable {
    let to: String?
    let subject: String?
    let body: String?
  }

  let id: String
  let company: String?
  let followUps: [FollowUp]
  let drafts: [Letter]
  let deliveries: [Letter]
}

extension Home {
  /// An invite to one interview with one person, Ana Ruiz; it was over the day before ``now``.
  static func invite(
    summary: String = "Northwind: onsite", person: String = "Ana Ruiz"
  ) -> String {
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Afterword//Tests//EN
    METHOD:REQUEST
    BEGIN:VEVENT
    UID:onsite@northwind.example
    DTSTAMP:20261101T090000Z
    DTSTART;TZID=Europe/Berlin:20261123T150000
    DURATION:PT1H
    SUMMARY:\(summary)
    ORGANIZER;CN="\(person)":mailto:ana.ruiz@northwind.example
    ATTENDEE;CN=Sam Doe:mailto:sam@mail.example
    END:VEVENT
    END:VCALENDAR

    """
  }

  /// Imports an invite, as the user who is Sam Doe.
  func receive(_ invite: String = Home.invite()) throws {
    let file = try write(invite, to: "invite.ics")
    let outcome = try run("import", file, "--all", "--me", "sam@mail.example")
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// Opens the tracker in a terminal.
  /// - Parameter extra: variables besides those of the home, nil for those to take away.
  func track(
    _ arguments: String..., columns: Int = 100, rows: Int = 30, with extra: [String: String?] = [:]
  ) throws -> TmuxSession {
    try TmuxSession(
      command: [Programs.afterword] + arguments, columns: columns, rows: rows,
      environment: environment.mapValues { $0 }.merging(extra) { $1 })
  }

  /// Opens the tracker and in it the letter of the one interview.
  func openLetter(columns: Int = 100, rows: Int = 30) throws -> TmuxSession {
    let session = try track(columns: columns, rows: rows)
    try session.wait(for: "? help")
    try session.press("Enter")
    try session.wait(for: "Ana Ruiz <ana.ruiz@northwind.example>")
    return session
  }

  /// A shell in this home, in which `$afterword` is the program.
  func openShell() throws -> TmuxSession {
    try .shell(
      columns: 100, rows: 30,
      environment: environment.merging(["afterword": Programs.afterword]) { $1 }
        .mapValues { $0 })
  }

  /// The companies that a view of the queue holds, by `list`.
  func companies(in view: String) throws -> [String] {
    struct Listed: Decodable { let company: String }
    let outcome = try run("list", "--\(view)", "--json")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode([Listed].self, from: Data(outcome.output.utf8)).map(\.company)
  }

  /// The one interview that is stored, by `list` and `show`.
  func interview() throws -> ShownInterview {
    struct Listed: Decodable { let id: String }
    let list = try run("list", "--all", "--json")
    try #require(list.status == 0, "\(list.errors)")
    let ids = try JSONDecoder().decode([Listed].self, from: Data(list.output.utf8)).map(\.id)
    try #require(ids.count == 1)
    let outcome = try run("show", ids[0], "--json")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(ShownInterview.self, from: Data(outcome.output.utf8))
  }

  /// The one letter's text as it is stored; empty while nothing is.
  func letter() throws -> String { try interview().drafts.first?.body ?? "" }
}
