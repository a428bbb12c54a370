import Foundation

/// A letter on its way out, as long as it is not certain that a program took it: it waits for its time, is
/// being handed over, or was when something went wrong. Its draft stays until then.
package struct Outgoing: Hashable, Sendable {
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// It goes by itself at its time.
    case waiting
    /// A program is taking it.
    case going
    /// Whoever handed it over ended before its program did: nobody here knows whether it went.
    case unknown
    /// The program did not take it.
    case refused
  }

  package var state: State
  /// When it is to go; else when it was handed over last.
  package var at: Date
  /// The program's own words, where it did not take the letter; empty where it said nothing.
  package var said: String
  /// Of one that waits: when it was handed over last and could not go yet. It is tried again with the next
  /// `deliver`.
  package var tried: Date?

  package init(_ state: State, at: Date, said: String = "", tried: Date? = nil) {
    (self.state, self.at, self.said, self.tried) = (state, at, said, tried)
  }

  /// Whether it may have gone out.
  package var isInDoubt: Bool { state == .going || state == .unknown }

  /// "goes Tue 24 Nov 08:30", "being sent", "outcome unknown", "not sent".
  package func words(now: Date, home: Zone) -> String {
    switch state {
    case .waiting:
      at > now
        ? "goes \(TimeText.shortly(at, now: now, home: home))"
        : "to go since \(TimeText.shortly(at, now: now, home: home))"
    case .going: "being sent"
    case .unknown: "outcome unknown"
    case .refused: "not sent"
    }
  }
}

extension Outgoing {
  /// "goes Tue 24 Nov 08:30" of a letter that goes by itself; nil of any other.
  package func scheduleWords(now: Date, home: Zone) -> String? {
    state == .waiting ? words(now: now, home: home) : nil
  }
}

extension OutgoingMessage {
  /// Whether a letter, as it stands, is what this message says: what was reviewed goes, and nothing else.
  package func says(_ draft: Draft) -> Bool {
    let recipient = try? Mailbox(parsing: draft.recipient)
    let text = draft.body.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return recipient == to && draft.subject.trimmed == subject && text == body
  }
}

extension OutgoingMessage.Attachment {
  /// "34 kB", rounded up.
  package var size: String {
    bytes < 1000
      ? counted(bytes, "byte")
      : bytes < 1_000_000 ? "\((bytes + 999) / 1000) kB" : "\((bytes + 999_999) / 1_000_000) MB"
  }
}
