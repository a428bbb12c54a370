import Core

/// Interviews written in scripts of two columns, with emoji and with combining marks.
enum Wide {
  static let dossiers: [Dossier] = [
    Sample.interview(
      1, "日本電信電話株式会社", "データ基盤エンジニア", round: "最終面接",
      start: "2026-11-23T12:00:00Z", minutes: 60,
      people: [
        Sample.person(
          101, "田中 由紀", "yuki@ntt.example", "部長", isManager: true,
          draft: Draft(
            recipient: "田中 由紀 <yuki@ntt.example>", subject: "面接のお礼",
            body: "田中様、\n\n本日は👩\u{200D}💻の話をありがとうございました。日本のチームについて多くを学びました。",
            caretLine: 2, caretColumn: 3)),
        Sample.person(102, "José Nun\u{303}ez", "jose@ntt.example", "inge\u{301}nieur"),
      ],
      notes: [
        Sample.note(.need, "信頼できる配備 🚀"), Sample.note(.learned, "café au lait, e\u{301}quipe de 6"),
      ]),
    Sample.interview(
      2, "Cafe\u{301} Zu\u{308}rich", "👩🏽\u{200D}🚀 Engineer", start: "2026-11-23T13:00:00Z"),
    Sample.interview(3, "한국전력공사", "개발자", start: "2026-11-23T14:00:00Z"),
  ]
}
