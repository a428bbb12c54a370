import Foundation
import Testing

/// `stats` and its JSON.
struct CommandStatsTests {
  private let home: Home
  init() throws { home = try Home() }

  @Test func countsAreToldAndSharesOfFewWithheld() throws {
    let id = try home.addNorthwind()
    _ = try home.run("mark", id, "ana", "--via", "email", "--at", "2026-11-20 19:12")
    _ = try home.run("skip", id, "ana", "--answered")
    let outcome = try home.run("stats", "--since", "2026-11-20")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output == """
        Since Fri 20 Nov 2026: 1 interview held, 1 message sent

        sent on time            1 of 3      too few: a share is told of 10 or more
        median until sent       1 message   too few: a median is told of 5 or more

        answered, of those who were
          thanked within 24 h   1 of 1      too few: a share is told of 10 or more
          thanked later         none        too few: a share is told of 10 or more
          not thanked           0 of 2      too few: a share is told of 10 or more
        answered, of those who were thanked
          by e-mail             1 of 1      too few: a share is told of 10 or more

        """)
    let json = try home.run("stats", "--json").output
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["interviews"] as? Int == 1 && object["since"] is NSNull)
    let onTime = try #require(object["onTime"] as? [String: Any])
    #expect(
      onTime["count"] as? Int == 1 && onTime["of"] as? Int == 3 && onTime["percent"] is NSNull)
    #expect(
      try home.run("stats", "--since", "2026-11-21").output.hasPrefix("Since Sat 21 Nov 2026: 0 "))
  }

  @Test(arguments: ["nonsense", "2026-13-01", ""])
  func aDayThatIsNoneIsRefused(_ day: String) throws {
    let outcome = try home.run("stats", "--since", day)
    #expect(outcome.status == 65 && outcome.errors.contains("--since: "))
  }
}
