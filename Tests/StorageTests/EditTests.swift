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
    #expect(try rename(second, "Globex", "sre") == ["Globex Lead open", "Globex SRE offer"])
    #expect(try rename(second, "globex", "SRE") == ["Globex Lead open", "globex SRE offer"])
    #expect(try store.dossier(globex.id)?.interview.role.company == "globex")
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
