import Core
import Fixtures
import Foundation
import Testing

struct MarkTests {
  private let now = Date("2026-11-24T09:42:00Z")
  private let jane = Interviewer(id: UUID(), name: "Jane Doe", email: "jane@globex.example")

  @Test(arguments: [
    (Delivery.Way.email, "Jane Doe <jane@globex.example>"), (.phone, ""), (.linkedin, ""),
    (.letter, ""), (.other, ""),
  ])
  func marked(_ way: Delivery.Way, goesTo recipient: String) throws {
    let id = UUID()
    let delivery = try Delivery.marked(
      way, to: FollowUp(id: UUID(), interviewer: jane), at: now, now: now, id: id)
    #expect(delivery == Delivery(id: id, at: now, way: way, recipient: recipient))
  }

  @Test func someoneNotYetNamedHasNoAddress() throws {
    let delivery = try Delivery.marked(
      .email, to: FollowUp(id: UUID()), at: now - 60, now: now, id: UUID())
    #expect(delivery.recipient == "")
  }

  @Test func whatIsStillToComeIsRefused() {
    let failure = #expect(throws: Delivery.StillToCome.self) {
      try Delivery.marked(
        .email, to: FollowUp(id: UUID(), interviewer: jane), at: now + 1, now: now, id: UUID())
    }
    #expect(failure?.message == "that is still to come: mark it once it has gone out")
  }
}
