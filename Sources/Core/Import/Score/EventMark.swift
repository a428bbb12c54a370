/// What a calendar program or a colleague writes before a title once the event does not take place, or not
/// yet: "Canceled: Interview", "HOLD – onsite".
enum EventMark {
  case cancelled, declined, held

  /// - Parameter summary: the title as the calendar has it.
  init?(_ summary: String) {
    let start = summary.prefix(24).trimmed { $0.isWhitespace || "[(*".contains($0) }
    let word = start.prefix(while: \.isLetter)
    guard !word.isEmpty, let mark = Self.words[String(word).unaccented] else { return nil }
    let rest = start.dropFirst(word.count)
    let next = rest.first { $0 != " " && $0 != "\u{A0}" && $0 != "]" && $0 != ")" && $0 != "*" }
    let isMarked = next == ":" || next == "-" || next == "–" || next == "—" || rest.first == "]"
    let isShouted = word.count > 3 && word.allSatisfy(\.isUppercase) && next?.isUppercase != true
    let isHold = mark == .held && rest.lowercased().hasPrefix(" for ")
    guard isMarked || isShouted || isHold else { return nil }
    self = mark
  }

  private static let words: [String: EventMark] = {
    let lists: [(EventMark, String)] = [
      (
        .cancelled,
        """
        canceled cancelled abgesagt storniert entfallt annule annulee cancelado cancelada annullato
        annullata geannuleerd afgelast installd avlyst aflyst peruttu odwolane
        """
      ),
      (
        .declined,
        """
        declined abgelehnt refuse refusee decline rechazado rechazada rifiutato recusado geweigerd
        afgewezen avbojd
        """
      ),
      (.held, "hold blocker platzhalter placeholder"),
    ]
    var words: [String: EventMark] = [:]
    for (mark, list) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) { words[String(word)] = mark }
    }
    return words
  }()

  /// As a reason why the event is none.
  var words: String {
    switch self {
    case .cancelled: "its title says that it is cancelled"
    case .declined: "its title says that it was declined"
    case .held: "its title says that the time is only held"
    }
  }

  /// More than all that may speak for an interview.
  static let points = -200
}
