import Core
import Fixtures
import Foundation
import Testing

/// What the tracker says on opening of what came in since it was open last.
struct MailSinceTests {
  static let cases: [(looked: String, answers: Int, returned: Int, words: Int, said: String?)] = [
    ("2026-11-23T17:10:00Z", 2, 1, 0, "2 answers, 1 came back since yesterday 18:10"),
    ("2026-11-24T07:00:00Z", 1, 0, 0, "1 answer since 08:00"),
    ("2026-11-20T17:10:00Z", 0, 0, 1, "1 wrote before your letter went since Fri 20 Nov 18:10"),
    ("2026-11-23T17:10:00Z", 0, 0, 0, nil),
  ]

  @Test(arguments: cases)
  func oneLine(
    _ one: (looked: String, answers: Int, returned: Int, words: Int, said: String?)
  ) {
    let since = MailSince(
      looked: Date(one.looked), answers: one.answers, returned: one.returned, words: one.words)
    #expect(since.sentence(now: Date("2026-11-24T09:42:00Z"), home: Zones.berlin) == one.said)
  }
}
