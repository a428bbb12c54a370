/// Checks of the recipient and the subject.
enum HeaderChecks {
  static let noRecipient: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard let recipient = letter.context.recipient else { return [] }
    let people = Mailboxes(recipient).people
    guard !people.contains(where: { $0.email.contains("@") }) else {
      return people.map { $0.email.isEmpty ? $0.name : $0.email }
        .filter { !Interviewer.isAddress($0) }.prefix(1).map {
          LetterFinding(
            .noRecipient, .block, in: .recipient, at: .start,
            "“\($0)” is no address: write Name <address>")
        }
    }
    let name = letter.context.meeting?.person?.label ?? ""
    let message =
      recipient.isBlank
      ? "no recipient: write \(name.isEmpty ? "Name <address>" : "the address of \(name)")"
      : "the recipient has no address: write Name <address>"
    return [LetterFinding(.noRecipient, .block, in: .recipient, at: .start, message)]
  }

  static let noSubject: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard let subject = letter.context.subject, saysNothing(subject) else { return [] }
    let role = letter.context.meeting?.role ?? ""
    let example = role.isEmpty ? "Thank you for the interview" : "Thank you – \(role)"
    return [
      LetterFinding(
        .noSubject, .block, in: .subject, at: .start, "no subject: write one like “\(example)”",
        suggestions: [example])
    ]
  }

  /// Whether nothing stands in a subject but what a mail program puts before an answer: "Re:", "Fwd: AW:".
  private static func saysNothing(_ subject: String) -> Bool {
    let words = NameWord.all(in: subject).map(\.key)
    let said = words.drop { replies.contains($0) && $0 != "subject" }
    if nothing.contains(said.joined(separator: " ")) { return true }
    return subject.split(separator: ":").allSatisfy { part in
      part.allSatisfy(\.isWhitespace) || replies.contains(part.lowercased().trimmed)
    } && (subject.isBlank || subject.contains(":"))
  }

  /// What mail programs write where there is none.
  private static let nothing: Set<String> = [
    "no subject", "none", "without subject", "no title", "untitled", "kein betreff", "ohne betreff",
    "sans objet", "aucun objet", "sin asunto", "geen onderwerp", "nessun oggetto", "sem assunto",
  ]

  private static let replies: Set<String> = [
    "re", "fw", "fwd", "aw", "wg", "sv", "vs", "vb", "tr", "rv", "res", "enc", "antw", "doorst",
    "odp",
    "ref", "betreff", "subject", "objet", "asunto", "oggetto",
  ]

  /// Half of the role's words that matter, in any order, name it.
  static let subjectRole: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard let subject = letter.context.subject, !saysNothing(subject),
      let title = letter.context.meeting?.role
    else { return [] }
    let role = RoleTitle(title)
    guard !role.words.isEmpty, !role.isNamed(by: letter.subject.words.map(\.key)) else { return [] }
    return [
      LetterFinding(
        .subjectRole, .warn, in: .subject, at: whole(subject),
        "the subject does not name the role: \(title)")
    ]
  }

  static let subjectLength: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let count = letter.context.subject?.count ?? 0
    let most = Draft.longestSubject
    guard count > most else { return [] }
    return [
      LetterFinding(
        .subjectLength, .warn, in: .subject,
        at: LetterPlace(range: most..<count, line: 1, column: most + 1),
        "the subject has \(count) characters: \(most) are shown everywhere")
    ]
  }

  private static func whole(_ subject: String) -> LetterPlace {
    LetterPlace(range: 0..<subject.count, line: 1, column: 1)
  }
}
