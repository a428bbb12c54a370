import Core
import MailReading
import Testing

/// A mailbox of which only a part is read.
struct MailboxRestTests {
  private static func invite(_ uid: String) -> String {
    "From -\nSubject: \(uid)\nContent-Type: text/calendar\n\n"
      + invitation.replacing(/UID:.*/, with: "UID:\(uid)") + "\n"
  }
  private static let other = "From -\nSubject: x\n\nHello.\n\n"

  private static let old = [invite("a"), other, invite("b"), other]
  private static let new = [other, invite("c")]
  private static let text = (old + new).joined()
  /// Where the messages begin, and the end.
  private static let offsets = (old + new).reduce(into: [0]) {
    $0.append($0[$0.count - 1] + $1.utf8.count)
  }

  private static func place(_ message: Int) -> MailboxPlace {
    MailboxPlace(offset: offsets[message - 1], message: message)
  }

  private static func read(
    _ rest: MailboxRest
  ) -> (events: [String], begun: [MailboxPlace], count: Int) {
    let reader = MailReader(zones: ZoneDirectory(environment: [:]).zone(named:))
    var (records, begun): ([ReaderRecord], [MailboxPlace]) = ([], [])
    let count = Array(text.utf8).withUnsafeBytes {
      reader.readMailbox(
        $0, rest: rest,
        begin: { message, offset, _ in begun.append(.init(offset: offset, message: message)) },
        take: { records.append($0) })
    }
    return (records.events.compactMap(\.uid), begun, count)
  }

  @Test(
    arguments: [
      ([], 1, ["a", "b", "c"], 1...6), ([], 5, ["c"], 5...6), ([], 7, [], nil),
      ([3], 5, ["b", "c"], 5...6), ([1, 3], 7, ["a", "b"], nil),
    ] as [([Int], Int, [String], ClosedRange<Int>?)])
  func whatIsNewAndWhatIsOpenIsRead(
    open: [Int], start: Int, found: [String], messages: ClosedRange<Int>?
  ) {
    let rest = MailboxRest(open: open.map(Self.place), start: Self.place(start))
    let read = Self.read(rest)
    #expect(read.events == found)
    #expect(read.begun == open.map(Self.place) + (messages.map { $0.map(Self.place) } ?? []))
    #expect(read.count == 6)
  }

  /// What was a message before and is none now was written to, and all is read.
  @Test func whereNoMessageBeginsAllIsRead() {
    for (open, start) in [
      ([Self.place(2)], 3), ([MailboxPlace(offset: 2, message: 1)], Self.offsets[4]),
    ] {
      let rest = MailboxRest(open: open, start: MailboxPlace(offset: start, message: 9))
      #expect(Self.read(rest).events == ["a", "b", "c"])
    }
    let beyond = MailboxRest(open: [], start: MailboxPlace(offset: 1 << 40, message: 9))
    #expect(Self.read(beyond).events == ["a", "b", "c"])
  }
}
