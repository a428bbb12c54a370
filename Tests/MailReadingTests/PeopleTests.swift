import Core
import Foundation
import MailReading
import Testing

/// Whose addresses stand in the heads of mails.
struct PeopleTests {
  private func people(_ messages: String...) -> [String] {
    var people = MailPeople()
    for message in messages {
      Array(message.replacing("\n", with: "\r\n").utf8).withUnsafeBytes { people.add($0) }
    }
    return people.taken().map { sighting in
      let day = sighting.at.map { CivilTime(secondsSince1970: $0).date.day } ?? 0
      return "\(sighting.place.rawValue) \(sighting.name) <\(sighting.address)> \(day)"
    }
  }

  private static let mail = """
    Received: from a.example
     by b.example
    FROM: =?utf-8?q?J=C3=B6rg?= =?utf-8?q?_M=C3=BCller?= <joerg.mueller@northwind.example>
    To: Sam Doe <sam.doe@mail.example>,
     "Ruiz, Ana" <ana@northwind.example>
    Cc: team: chen.li@northwind.example;, Ben <ben@northwind.example>
    Date: Mon, 02 Nov 2026 10:00:00 +0100

    From: Someone Else <else@northwind.example>
    """

  @Test func ofTheHeadAlone() {
    #expect(
      people(Self.mail) == [
        "recipient Ana Ruiz <ana@northwind.example> 2",
        "recipient Ben <ben@northwind.example> 2",
        "recipient  <chen.li@northwind.example> 2",
        "sender Jörg Müller <joerg.mueller@northwind.example> 2",
        "recipient Sam Doe <sam.doe@mail.example> 2",
      ])
  }

  @Test func eachOnceAndOfTheLatestMail() {
    let later = Self.mail.replacing("02 Nov", with: "09 Nov")
    let found = people(later, Self.mail)
    #expect(found.count == 5 && found.allSatisfy { $0.hasSuffix(" 9") })
    #expect(people(Self.mail, later) == found)
  }

  @Test func aSenderTellsMoreThanARecipient() {
    let answer = """
      From: Ana Ruiz <ana@northwind.example>
      Date: Sun, 01 Nov 2026 10:00:00 +0100

      """
    #expect(people(Self.mail, answer).contains("sender Ana Ruiz <ana@northwind.example> 1"))
  }

  @Test(arguments: ["List-Id: <x>", "list-unsubscribe: <mailto:x@x.example>", "List-Post: <x>"])
  func mailsToManyArePassedOver(_ field: String) {
    #expect(people("\(field)\n\(Self.mail)") == [])
  }

  @Test(arguments: [
    "", "\n", "From", "From:", "From: ", "From: <", "From: no one\n", "From: a@b@c.example\n",
    "From: \"unclosed\nTo: \(String(repeating: "x", count: 100_000))\n",
    "From: Jobs <jobs@northwind.example>\nTo: no-reply@greenhouse.io\n\n",
  ])
  func whatNamesNoOne(_ head: String) { #expect(people(head) == []) }

  @Test func ofAListOfRecipientsTheFirstAreEnough() {
    let all = (0..<60).map { "Person \($0) <p.x\($0)@x.example>" }
    #expect(people("To: \(all.joined(separator: ", "))\n\n").count == 30)
  }

  @Test func whatWasTakenIsNotGivenTwice() {
    var people = MailPeople()
    Array(Self.mail.utf8).withUnsafeBytes { people.add($0) }
    #expect(people.count == 5 && people.taken().count == 5)
    #expect(people.count == 0 && people.taken().isEmpty)
  }

  @Test func aMailboxIsGoneThroughMessageByMessage() {
    let text = "From x@y.example Mon Nov  2 10:00:00 2026\n\(Self.mail)\n\n"
    var people = MailPeople()
    let reader = MailReader(zones: { _ in nil })
    let count = Array((text + text).utf8).withUnsafeBytes {
      reader.readMailbox($0, begin: { _, _, _ in }, take: { _ in }, look: { people.add($0) })
    }
    #expect(count == 2 && people.count == 5)
  }
}
