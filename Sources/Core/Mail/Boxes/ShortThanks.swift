/// Whether a mail is a few words of thanks after a meeting: too little to be told by what a letter does, and
/// what many send all the same.
enum ShortThanks {
  /// Sentences and words of such a mail, at most.
  private static let (sentences, words) = (4, 70)

  static func isOne(_ text: String) -> Bool {
    let spoken = LetterText(text).spokenWords
    guard !spoken.isEmpty, spoken.count <= sentences,
      spoken.reduce(0, { $0 + $1.count }) <= words
    else { return false }
    func says(_ patterns: [WordPattern]) -> Bool {
      spoken.contains { sentence in patterns.contains { $0.isIn(sentence) } }
    }
    return says(thanks) && !says(others)
  }

  private static let thanks = patterns(
    """
    thank|thanks|grateful|appreciate|appreciated ~ time|talk|talking|conversation|chat|interview|interviewing|meeting|speaking|call|today|yesterday|visit|discussion|showing|hosting|seeing|insight|insights|having
    enjoyed ~ talk|talking|speaking|meeting|conversation|chat|chatting|interview|visit|discussion|call
    great|good|nice|lovely|pleasure|wonderful ~ talking|speaking|meeting|meet|talk|speak|chat|chatting
    danke|dank ~ gespräch|zeit|interview|einladung|treffen|austausch|tag
    merci ~ temps|entretien|accueil|échange|rencontre
    gracias ~ tiempo|entrevista|charla|conversación|reunión
    """)

  /// What is said before a meeting, or is about something else.
  private static let others = patterns(
    """
    slot|slots|reschedule|rescheduled|rescheduling|postpone|invoice|receipt|attached|attachment
    confirm|confirming|confirmed
    forward to meeting|speaking|seeing|talking|our
    see|meet|speak|talk you|to tomorrow|on|at|next|then|monday|tuesday|wednesday|thursday|friday
    lunch|dinner|coffee|drink|drinks|beer
    """)

  private static func patterns(_ text: String) -> [WordPattern] {
    text.split(separator: "\n").map { WordPattern(String($0)) }
  }
}
