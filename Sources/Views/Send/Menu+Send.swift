import Core
import Foundation

extension Menu {
  /// Asks when a letter is to go by itself.
  static func later(
    _ letter: ReadyLetter, _ message: OutgoingMessage, home: Zone, now: Date
  ) -> Menu {
    let keeping = letter.dossier.id
    var items = zip("123456789", letter.times).map { key, time in
      let when = TimeText.full(home.wallClock(at: time.at))
      return Item(
        key, "\(time.words): \(when)",
        .effects([.sendLater(message, at: .instant(time.at), keeping: keeping)]))
    }
    items.append(
      Item(
        "o", "at another time …", .form(.sendLater(message, whom: letter.whom, keeping: keeping))))
    if letter.followUp.outgoing?.state == .waiting {
      items.append(
        Item(
          "n", "not by itself",
          .effects([.change(.holdBack(letter.followUp.id), keeping: keeping)])))
    }
    return Menu(title: "When does the letter to \(letter.followUp.addressee) go?", items: items)
  }

  /// Asks whether a letter went of which nobody knows it.
  /// - Parameter canMark: whether another message may be marked as sent instead.
  static func settle(_ followUp: FollowUp, in dossier: Dossier, canMark: Bool) -> Menu {
    func settle(_ went: Bool) -> Choice {
      .effects([.change(.settle(followUp.id, went: went), keeping: dossier.id)])
    }
    var items = [
      Item("y", "yes, it went", settle(true)),
      Item("n", "no, it did not: the letter is owed again", settle(false)),
    ]
    if canMark {
      items.append(
        Item(
          "m", "something else went out …",
          .form(
            .mark(
              .followUp(followUp.id), whom: followUp.addressee,
              at: dossier.interview.role.company, likely: followUp.likelyWay))))
    }
    return Menu(
      title: "Did the letter to \(followUp.addressee) at \(dossier.interview.role.company) go out?",
      items: items)
  }
}

extension ReadyLetter {
  /// "Ben Okafor · Northwind".
  var whom: String { "\(followUp.addressee) · \(dossier.interview.role.company)" }
}

extension Form {
  /// Asks when a letter is to go by itself.
  static func sendLater(_ message: OutgoingMessage, whom: String, keeping: UUID?) -> Form {
    Form(
      title: "Send later to \(whom)", purpose: .sendLater(message, keeping: keeping),
      fields: [
        Field(
          label: "When", content: .text(LineField()), hint: "like tomorrow 8:30, or in 3 hours")
      ], focus: 0)
  }
}
