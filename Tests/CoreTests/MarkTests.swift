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

/// Who has no address is not written to by e-mail, unless one is typed into the letter.
@Test(arguments: [
  (String?.some("ana@x.example"), "", [Delivery.Way.phone], Delivery.Way.email),
  (nil, "", [], .linkedin),
  (nil, "Ana <ana@x.example>", [], .email), (nil, "Ana", [], .linkedin),
  (nil, "", [.letter, .phone], .phone), (nil, "", [.letter, .email], .letter),
])
func likelyWay(
  email: String?, recipient: String, sent: [Delivery.Way], is expected: Delivery.Way
) {
  let followUp = FollowUp(
    id: UUID(), interviewer: Interviewer(id: UUID(), name: "Ana", email: email),
    draft: Draft(recipient: recipient),
    deliveries: sent.map { Delivery(id: UUID(), at: .distantPast, way: $0) })
  #expect(followUp.likelyWay == expected)
}

/// One address among several people makes it e-mail; what all were sent last is likely again.
@Test(
  arguments: [
    ([], Delivery.Way.linkedin), ([(nil, nil)], .linkedin),
    ([(nil, nil), ("ana@x.example", nil)], .email),
    ([(nil, .phone), (nil, .phone)], .phone), ([(nil, .phone), (nil, nil)], .linkedin),
    ([(nil, .letter), (nil, .phone)], .linkedin),
  ] as [([(String?, Delivery.Way?)], Delivery.Way)])
func likelyWayToSeveral(_ people: [(String?, Delivery.Way?)], is expected: Delivery.Way) {
  let followUps = people.map { email, sent in
    FollowUp(
      id: UUID(), interviewer: Interviewer(id: UUID(), name: "Ana", email: email),
      deliveries: [sent].compactMap(\.self).map {
        Delivery(id: UUID(), at: .distantPast, way: $0)
      })
  }
  #expect(FollowUp.likelyWay(toEachOf: followUps) == expected)
}

/// What became of an interview is said once it has begun, and that it is to come until it is over.
@Test(arguments: [
  (
    Interview.State.happened, -1.0,
    String?.some("SRE is still to come, on Mon 12 Jan 1970 13:46–14:46")
  ),
  (.happened, 0, nil), (.happened, 3600, nil), (.noShowTheirs, -1, "SRE is still to come"),
  (.noShowTheirs, 0, nil), (.noShowMine, -1, "SRE is still to come"), (.cancelled, -1, nil),
  (.cancelled, 7200, nil), (.scheduled, 3599, nil),
  (.scheduled, 3600, "SRE is over, it was on Mon 12 Jan 1970 13:46–14:46"),
])
func theStateOfAnInterview(_ state: Interview.State, after seconds: Double, says reason: String?) {
  let start = Date(timeIntervalSince1970: 1_000_000)
  let interview = Interview(
    id: UUID(), role: Role(id: UUID(), company: "SRE", title: ""),
    schedule: Schedule(from: start, to: start + 3600, in: .utc))
  let sentence = state.contradiction(to: interview, at: start + seconds, home: .utc)
  #expect(sentence?.hasPrefix(reason ?? "-") ?? (reason == nil), "\(sentence ?? "")")
}
