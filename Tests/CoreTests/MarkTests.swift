import Core
import Foundation
import Testing

@Test func whatIsStillToComeIsNotMarked() throws {
  let now = Date(timeIntervalSince1970: 1_000_000)
  try Delivery.StillToCome.check(now, now: now)
  try Delivery.StillToCome.check(now - 1, now: now)
  #expect(throws: Delivery.StillToCome.self) {
    try Delivery.StillToCome.check(now + 1, now: now)
  }
}
