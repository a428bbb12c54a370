import Core

/// Text from people who mean harm, or write in other scripts, in every field.
enum Hostile {
  static let texts = [
    "\u{1B}]0;owned\u{7}", "\u{1B}[2J\u{1B}[31m", "\u{9B}31m\0x", "\u{202E}moc.live\u{202C}",
    "\u{200B}\u{FEFF}\u{200D}", "a\r\nb\tc\u{2028}d", "日本電信電話株式会社",
    "👩\u{200D}👩\u{200D}👧 e\u{301}quipe 👍🏽",
    String(repeating: "x\u{301}", count: 300), "",
  ]

  static let dossiers: [Dossier] = texts.enumerated().map { index, text in
    let number = UInt8(index + 1)
    let dossier = Sample.interview(
      number, text, text, round: text, start: "2026-11-23T12:00:00Z", minutes: Double(index + 1),
      people: [
        Sample.person(number + 100, text, text, text),
        Sample.person(
          number + 120, text, text, text, sent: "2026-11-23T15:00:00Z"),
      ],
      notes: [Sample.note(.need, text), Sample.note(.promise, text, by: "2026-11-27")]
    ) {
      $0.location = text
      $0.link = text
    }
    return dossier
  }
}
