import Core
import Foundation

/// Letters on their way, and what the mailboxes told.
extension FollowUp {
  /// Why the last letter came back; null where it did not.
  var bounceJSON: JSON {
    guard let bounce, let last = deliveries.last else { return .null }
    return [
      "at": .string(TimeText.utc(bounce.at)), "to": JSON(known: last.recipient),
      "reason": JSON(known: bounce.text),
    ]
  }

  /// The mail in Sent that may be what is owed; null where there is none.
  var foundJSON: JSON {
    guard let mail = foundLetter else { return .null }
    return [
      "at": .string(TimeText.utc(mail.at)), "to": JSON(known: mail.mailbox),
      "subject": JSON(known: mail.subject),
    ]
  }
}

extension Outgoing {
  /// - Parameter letter: the message itself, where it is to be said as well.
  func json(_ letter: StoredLetter?) -> JSON {
    .object(
      [
        JSON.Member("state", .string(state.rawValue)), JSON.Member("at", .string(TimeText.utc(at))),
        JSON.Member("said", JSON(known: said)), JSON.Member("tried", JSON(tried.map(TimeText.utc))),
      ] + (letter.map { [JSON.Member("letter", $0.message.json)] } ?? []))
  }
}

extension OutgoingMessage {
  fileprivate var json: JSON {
    func party(_ mailbox: Mailbox) -> JSON {
      ["name": JSON(known: mailbox.name), "email": .string(mailbox.readable)]
    }
    return [
      "messageID": .string(messageID), "from": party(from), "to": party(to),
      "subject": JSON(known: subject), "body": .string(body), "date": .string(TimeText.utc(date)),
      "inReplyTo": JSON(inReplyTo), "references": .array(references.map(JSON.string)),
    ]
  }
}

extension KeptMail {
  func json(of followUp: FollowUp) -> JSON {
    [
      "followUp": .string(followUp.id.text), "kind": .string(kind.rawValue), "key": .string(key),
      "at": .string(TimeText.utc(at)), "mailbox": JSON(known: mailbox),
      "subject": JSON(known: subject), "text": JSON(known: text), "sense": JSON(sense?.rawValue),
      "declined": .bool(isDeclined),
    ]
  }

  /// As an element of `followUps` tells of it.
  var heard: JSON {
    [
      "at": .string(TimeText.utc(at)), "from": JSON(known: mailbox),
      "subject": JSON(known: subject),
      "line": .string(firstLine), "sense": JSON(sense?.rawValue),
    ]
  }
}
