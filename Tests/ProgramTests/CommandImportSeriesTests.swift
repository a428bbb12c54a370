import Foundation
import Testing

/// Events that repeat, and many calendars in one file, from file to queue.
struct CommandImportSeriesTests {
  let home: Home
  init() throws { home = try Home() }

  /// Single times of a series without the series: one is moved later, one cancelled, and a third is only
  /// known by its cancellation.
  @Test func exceptionOnlyRecurrences() throws {
    func time(
      _ original: String, _ start: String, sequence: Int = 0, status: String = "CONFIRMED"
    ) -> String {
      """
      BEGIN:VEVENT
      UID:weekly@hooli.example
      RECURRENCE-ID;TZID=Europe/Berlin:\(original)T100000
      SEQUENCE:\(sequence)
      STATUS:\(status)
      DTSTAMP:20261120T080000Z
      DTSTART;TZID=Europe/Berlin:\(start)T100000
      DTEND;TZID=Europe/Berlin:\(start)T103000
      SUMMARY:Recruiter call about your application: Hooli
      ORGANIZER;CN=Jane Doe:mailto:jane@hooli.example
      ATTENDEE:mailto:sam@mail.example
      END:VEVENT
      """
    }
    let first = try home.write(
      calendar("REQUEST", time("20261126", "20261126"), time("20261203", "20261204")),
      to: "first.ics")
    let why = "new (one time of a series, of which only this one is taken"
    #expect(try home.actions(first).allSatisfy { $0.hasPrefix(why) })
    #expect(
      try home.listed().map(\.start).sorted() == ["2026-11-26T09:00:00Z", "2026-12-04T09:00:00Z"])
    let second = try home.write(
      calendar(
        nil, time("20261126", "20261127", sequence: 1),
        time("20261203", "20261204", sequence: 1, status: "CANCELLED"),
        time("20261210", "20261210", sequence: 1, status: "CANCELLED")), to: "second.ics")
    #expect(
      try home.actions(second).map { String($0.prefix(9)) } == [
        "changed (", "cancelled", "left out",
      ])
    let third = try home.write(
      calendar("REQUEST", time("20261210", "20261210")), to: "third.ics")
    _ = try home.actions(third)
    #expect(
      try home.listed().map { "\($0.start.prefix(10)) \($0.state)" }.sorted()
        == ["2026-11-27 scheduled", "2026-12-04 cancelled", "2026-12-10 cancelled"])
  }

  @Test func fourteenCalendarsInOneFile() throws {
    let zones = ["Europe/Berlin", "America/New_York"]
    let companies = [
      "Northwind", "Globex", "Initech", "Hooli", "Umbrella", "Vandelay", "Wonka", "Acme", "Tyrell",
      "Stark", "Wayne", "Cyberdyne", "Soylent", "Oscorp",
    ]
    let text = companies.enumerated().map { number, company in
      calendar(
        number == 13 ? "CANCEL" : "REQUEST",
        """
        BEGIN:VEVENT
        UID:\(number)@x.example
        DTSTAMP:20261120T080000Z
        DTSTART;TZID=\(zones[number % 2]):202612\(10 + number)T140000
        DURATION:PT1H
        SUMMARY:Interview with \(company)
        END:VEVENT
        """)
    }.joined()
    let file = try home.write(text, to: "all.ics")
    let outcome = try home.run("import", file, "--me", "sam@mail.example")
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 14)
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("new  ") })
    let starts = try home.listed().sorted { $0.start < $1.start }
    #expect(starts.map { $0.company ?? "" } == companies.dropLast())
    #expect(
      starts.map { String($0.start.dropFirst(11).prefix(2)) }
        == companies.indices.dropLast().map { $0 % 2 == 0 ? "13" : "19" })
  }

  /// Fault 30: a series without end, or of nothing but times taken out, costs no more than its first time.
  /// The limits are those of the shell: a second of the processor, 64 MB of data.
  @Test(arguments: [
    "FREQ=SECONDLY", "FREQ=SECONDLY;COUNT=1000000000", "FREQ=MINUTELY;UNTIL=99991231T000000Z",
    "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,1,2,3,4,5,"
      + "6,7,8,9,10,11,12;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
  ])
  func aSeriesCostsNoMoreThanItsFirstTime(_ rule: String) throws {
    for excluded in [false, true] {
      let times = (0..<20_000).map { number in
        let (hour, minute, second) = (9 + number / 3600, number / 60 % 60, number % 60)
        return "20261127T" + [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
          + "Z"
      }
      let lines = excluded ? "\nEXDATE:" + times.joined(separator: ",") : ""
      let text = calendar("REQUEST", googleEvent("UID:s\nRRULE:\(rule)\(lines)"))
      try home.write(text, to: "series.ics")
      let outcome = try home.shell(
        "ulimit -t 1; ulimit -d 65536; exec $afterword import --dry-run series.ics --me a@b.example"
      )
      #expect(outcome.status == 0, "\(outcome.errors)")
      let sentence =
        excluded
        ? "it repeats, and its first time is taken out of the series"
        : "it repeats, and only its first time is taken"
      #expect(outcome.output.contains(sentence), "\(outcome.output) \(outcome.errors)")
    }
  }
}
