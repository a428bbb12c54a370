import Core
import Foundation
import GRDB
import Storage
import Testing

/// Roles and people as a change of one interview leaves them.
struct EditTests {
  private let folder: Folder
  private let store: Store

  init() throws {
    folder = try Folder()
    store = try folder.store()
  }

  private func rename(
    _ dossier: Dossier, _ company: String, _ title: String
  ) throws -> [String] {
    var edited = try #require(try store.dossier(dossier.id))
    edited.interview.role = Role(id: UUID(), company: company, title: title)
    _ = try store.apply(.edit(edited), now: now)
    return try connect(folder.database).read { db in
      try String.fetchAll(
        db, sql: "SELECT company || ' ' || title || ' ' || outcome FROM role ORDER BY 1")
    }
  }

  @Test func aRoleOfOneInterviewIsRenamed() throws {
    let globex = dossier("Gloebx", "SRE")
    try store.add(globex, now: now)
    _ = try store.apply(.decide(interviews: [globex.id], .offer), now: now)
    #expect(try rename(globex, "Globex", "SRE") == ["Globex SRE offer"])
    let second = dossier("Globex", "SRE")
    try store.add(second, now: now)
    // The other interview keeps its role, but capitals are everyone's.
    #expect(try rename(second, "Globex", "Lead") == ["Globex Lead open", "Globex SRE offer"])
    #expect(try rename(second, "Globex", "sre") == ["Globex SRE offer"])
    #expect(try rename(second, "globex", "SRE") == ["globex SRE offer"])
    #expect(try store.dossier(globex.id)?.interview.role.company == "globex")
  }

  @Test func aRoleGoesWithItsLastInterview() throws {
    func roles() throws -> [String] {
      try connect(folder.database).read {
        try String.fetchAll($0, sql: "SELECT company || ' ' || outcome FROM role")
      }
    }
    let (first, second) = (dossier(), dossier())
    try store.add(first, now: now)
    try store.add(second, now: now)
    _ = try store.apply(.decide(interviews: [first.id], .rejected), now: now)
    _ = try store.apply(.delete(interviews: [first.id]), now: now)
    #expect(try roles() == ["Globex rejected"])
    let before = try dump(folder.database)
    _ = try store.apply(.delete(interviews: [second.id]), now: now)
    #expect(try roles().isEmpty)
    #expect(try !store.knowsCompany("Globex"))
    _ = try store.undo()
    #expect(try dump(folder.database) == before)
    _ = try store.redo()
    // Applied for once more it is open.
    try store.add(dossier(), now: now)
    #expect(try roles() == ["Globex open"])
  }

  private func panel() throws -> (stored: Dossier, edited: Dossier) {
    let panel = dossier(people: [
      Interviewer(id: UUID(), name: "Ana", email: "ana@x.example"),
      Interviewer(id: UUID(), name: "Ben", email: "ben@x.example"),
    ])
    try store.add(panel, now: now)
    return (panel, panel)
  }

  private func people() throws -> [String] {
    try store.people(from: 0, count: 9).rows.map { "\($0.person.mailbox) \($0.interviews)" }
  }

  @Test func whoWasMetAtTwoCompaniesSaysSo() throws {
    let (stored, _) = try panel()
    var other = dossier(people: stored.followUps.compactMap(\.interviewer))
    other.interview.role.company = "Initech"
    other.followUps.removeLast()
    try store.add(other, now: now)
    let rows = try store.people(from: 0, count: 9).rows
    #expect(rows.map(\.companies) == [2, 1])
    #expect(rows[0].companyWords == rows[0].company + " +1")
    #expect(rows[1].companyWords == "Globex")
  }

  /// Chosen from those who are known, or typed over.
  @Test(arguments: [true, false])
  func twoRowsTakeEachOthersPlace(_ isChosen: Bool) throws {
    var (stored, edited) = try panel()
    for index in 0...1 {
      let person = stored.followUps[1 - index].interviewer
      edited.followUps[index].interviewer = person
      if !isChosen, let same = stored.followUps[index].interviewer?.id {
        edited.followUps[index].interviewer?.id = same
      }
    }
    let before = try dump(folder.database)
    _ = try store.apply(.edit(edited), now: now)
    stored = try #require(try store.dossier(edited.id))
    #expect(stored.followUps.map(\.addressee) == ["Ben", "Ana"])
    #expect(try people() == ["Ana <ana@x.example> 1", "Ben <ben@x.example> 1"])
    _ = try store.undo()
    #expect(try dump(folder.database) == before)
  }

  @Test func aRowMovesUpAndSomeoneElseComes() throws {
    var (_, edited) = try panel()
    let ben = try #require(edited.followUps[1].interviewer)
    edited.followUps[0].interviewer?.name = ben.name
    edited.followUps[0].interviewer?.email = ben.email
    edited.followUps[1].interviewer?.name = "Zoe"
    edited.followUps[1].interviewer?.email = "zoe@x.example"
    _ = try store.apply(.edit(edited), now: now)
    let stored = try #require(try store.dossier(edited.id))
    #expect(stored.followUps.map(\.addressee) == ["Ben", "Zoe"])
    #expect(try people() == ["Ben <ben@x.example> 1", "Zoe <zoe@x.example> 1"])
  }

  @Test func aCorrectionDoesNotMakeTwoOfOne() throws {
    _ = try panel()
    var other = dossier(
      "Hooli", people: [Interviewer(id: UUID(), name: "Anna", email: "ana@x.example")])
    try store.add(other, now: now)
    #expect(try people().count == 3)
    other.followUps[0].interviewer?.name = "ana"
    _ = try store.apply(.edit(other), now: now)
    #expect(try people() == ["Ana <ana@x.example> 2", "Ben <ben@x.example> 1"])
  }

  @Test func aKnownPersonWithoutAddressIsNotTwoPeople() throws {
    let chen = Interviewer(id: UUID(), name: "Chen Li")
    let first = dossier(people: [chen])
    let second = dossier("Hooli", people: [chen])
    try store.add(first, now: now)
    try store.add(second, now: now)
    #expect(try store.dossier(second.id)?.followUps[0].interviewer == chen)
    let third = dossier(
      "Initech", people: [Interviewer(id: UUID(), name: "Chen Li", title: "product")])
    try store.add(third, now: now)
    #expect(try store.dossier(third.id)?.followUps[0].interviewer?.id != chen.id)
  }

  @Test func theTitleIsThatSaidLast() throws {
    var ana = Interviewer(id: UUID(), name: "Ana", email: "ana@x.example", title: "lead")
    let first = dossier(people: [ana])
    try store.add(first, now: now)
    ana.id = UUID()
    for (title, expected) in [("director", "director"), ("", "director")] {
      ana.title = title
      try store.add(dossier("Hooli", people: [ana]), now: now)
      #expect(try store.dossier(first.id)?.followUps[0].interviewer?.title == expected)
    }
  }
}
