import Foundation
import Testing

/// A calendar with one METHOD, or none, around events.
func calendar(_ method: String?, _ events: String...) -> String {
  let lines =
    ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Afterword//Tests//EN"]
    + (method.map { ["METHOD:\($0)"] } ?? []) + events + ["END:VCALENDAR", ""]
  return lines.joined(separator: "\n").replacingOccurrences(of: "\n", with: "\r\n")
}

/// An event as Google writes it, with further properties.
func googleEvent(_ properties: String) -> String {
  """
  BEGIN:VEVENT
  DTSTART:20261127T090000Z
  DTEND:20261127T100000Z
  DTSTAMP:20261120T080000Z
  SUMMARY:Interview: SRE at Hooli
  SEQUENCE:0
  \(properties)
  END:VEVENT
  """
}

/// What an import leaves in the queue, and what was written before it.
extension Home {
  /// What `list --json` says of one interview, as far as it is looked at here.
  struct Listed: Decodable {
    struct FollowUp: Decodable {
      struct Person: Decodable { let name: String? }
      let interviewer: Person?
      let stage: String
    }
    let id: String
    let company: String?
    let role: String?
    let start: String
    let end: String
    let state: String
    let followUps: [FollowUp]

    var line: String {
      let people = followUps.map { $0.interviewer?.name ?? "?" }.joined(separator: ", ")
      let name = [company, role].compactMap(\.self).joined(separator: " · ")
      return
        "\(name) | \(start.dropLast(4))–\(end.dropFirst(11).dropLast(4)) | \(state) | \(people)"
    }
  }

  func listed() throws -> [Listed] {
    let json = try run("list", "--all", "--json").output
    return try JSONDecoder().decode([Listed].self, from: Data(json.utf8))
  }

  func queue() throws -> [String] { try listed().map(\.line).sorted() }

  /// Imports files, and says what was printed: the action and what stands in brackets.
  func actions(_ arguments: String...) throws -> [String] {
    let outcome = try run(["import", "--me", "sam@mail.example"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map { line in
      let why = line.firstIndex(of: "(").map { String(line[$0...]) } ?? ""
      return String(line.prefix(9)).trimmingCharacters(in: .whitespaces)
        + (why.isEmpty ? "" : " " + why)
    }
  }

  /// Writes to Ben, thanks Ana and notes something, so that there is something to lose.
  /// - Returns: what must stay as it is.
  func writeLetters(_ id: String) throws -> [String] {
    let letter = try write("Hi Ben,\n\nthank you.\n", to: "letter.txt")
    for arguments in [
      ["write", id, "Ben Okafor", "--subject", "Thank you", "--body", letter],
      ["mark", id, "Ana Ruiz", "--via", "phone", "--at", "2026-11-20 19:12"],
      ["debrief", id, "--need", "fewer flaky deploys", "--promise", "a decision"],
    ] {
      let outcome = try run(arguments)
      try #require(outcome.status == 0, "\(outcome.errors)")
    }
    return try letters(id)
  }

  /// Notes, drafts and deliveries as `show --json` has them.
  func letters(_ id: String) throws -> [String] {
    let json = try run("show", id, "--json").output
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    return try ["notes", "drafts", "deliveries"].map { key in
      let value = try #require(object[key] as? [[String: Any]])
      #expect(!value.isEmpty, "\(key)")
      return String(
        decoding: try JSONSerialization.data(withJSONObject: value, options: .sortedKeys),
        as: UTF8.self)
    }
  }
}
