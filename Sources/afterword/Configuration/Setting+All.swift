import Core
import Screen
import TOMLKit

extension Setting {
  /// The tables that are read, with what stands above them in the printed file; [keys] comes last
  /// and is made from the keymap.
  static let tables: [(name: String, about: String)] = [
    ("me", "Who you are"),
    ("sources", "Where interviews come from"),
    ("clock", "When a follow-up is due"),
    ("send", "What sends letters"),
    ("mail", "Where your mail lies"),
    ("remind", "What `afterword remind` tells of, and when"),
    ("people", "Where addresses of people are found"),
    ("screen", "How the tracker looks"),
    ("checks", "What is looked for in letters; `afterword man` explains each check"),
    ("templates", "What letters begin with"),
  ]

  /// All settings but the keys, in the order in which they are printed.
  static var all: [Setting] {
    [
      named(
        "me", "name", \.me.name, "Your name", wanted: "a name in one line, like \"Sam Doe\"",
        isRight: { !$0.unicodeScalars.contains(where: \.endsOrSteers) }),
      list(
        "me", "emails", \.me.emails,
        "All your addresses: they are left out of an invite's interviewers",
        wanted: "addresses like \"me@mail.example\"", { $0 },
        { $0.string.flatMap { Interviewer.isAddress($0) ? $0 : nil } },
        written: { $0.map(TOML.text) }),
      text(
        "me", "signature", \.me.signature,
        "What a letter ends with; several lines stand between \"\"\" and \"\"\""),
      list(
        "sources", "folders", \.sourceFolders,
        "Calendars, mails, mailboxes, tables, or folders of them: `I` and `import --configured` read them",
        wanted: "paths from / or ~/ on like \"~/Mail/INBOX\"", { $0 },
        { $0.string.flatMap { $0.hasPrefix("/") || $0.hasPrefix("~/") ? $0 : nil } },
        written: { $0.map(TOML.text) }),
    ] + clock + mail + remind + [
      named(
        "people", "address-book-command", \.addressBookCommand,
        "A command that prints a line of address, tab and name for each person found; %s stands for the "
          + "name, which else comes last",
        wanted: "a command like \"khard email --parsable --remove-first-line %s\", or \"\"",
        isRight: { (try? CommandWords($0)) != nil }),
      choice(
        "screen", "theme", \.theme,
        "The terminal's sixteen colours, Afterword's own of 256, or none"),
      flag("screen", "mouse", \.mouse, "Whether the tracker takes the mouse"),
      list(
        "checks", "off", \.skippedChecks, "Checks that are not run",
        wanted: "names of checks like \"shouting\"", { Set($0) },
        { $0.string.flatMap(LetterCheck.Name.init(rawValue:)) },
        written: { $0.map(\.rawValue).sorted().map(TOML.text) }),
      named(
        "checks", "language", \.language,
        "The language in which spelling is checked; empty for the one that each letter is in",
        wanted: "a language like \"en_GB\", or \"\"",
        isRight: { $0.isEmpty || SpellingLanguage.tag($0) != nil }),
      list(
        "checks", "words", \.words,
        "Words that the spelling checker need not know; words.txt beside this file has more",
        wanted: "words like \"Kubernetes\"", { $0 }, \.string,
        written: { $0.map(TOML.text) }),
      text(
        "templates", "folder", \.templateFolder,
        "The folder of your own templates, NAME.mustache each; by default templates beside this file"
      ),
    ]
  }

  private static var mail: [Setting] {
    [
      named(
        "send", "command", \.sendCommand,
        "The program that sends, with its arguments; empty for the msmtp or sendmail that is found",
        wanted: "a command like \"msmtp -a work\", or \"\"",
        isRight: { (try? CommandWords($0)) != nil }),
      text(
        "mail", "inbox", \.mail.inbox,
        "Where answers come in, a Maildir or an mbox like \"~/Mail/INBOX\""),
      text("mail", "sent", \.mail.sent, "Where what you sent is kept, a Maildir or an mbox"),
      text(
        "mail", "drafts", \.mail.drafts, "Where drafts wait for your mail program, a Maildir"),
    ]
  }

  private static var remind: [Setting] {
    [
      named(
        "remind", "quiet", \.quiet,
        "When nothing is told, on your own clock; it is told when these hours end. Empty for never",
        wanted: "hours like \"22:00-08:00\", or \"\"",
        isRight: { $0.isEmpty || QuietHours($0) != nil }),
      list(
        "remind", "stages", \.reminded,
        "What is told, once each: a letter came back, someone answered, a message may be written, it is late, a "
          + "nudge is due, nothing proved for a day that it went out, or no answer came to the last one",
        wanted:
          "\"returned\", \"answer\", \"due\", \"late\", \"nudge-due\", \"unconfirmed\" and \"closing\"",
        { Set($0) },
        { $0.string.flatMap(Reminder.Kind.init(rawValue:)) },
        written: { kinds in
          Reminder.Kind.allCases.filter(kinds.contains).map { TOML.text($0.rawValue) }
        }),
    ]
  }

  private static var clock: [Setting] {
    [
      number(
        "clock", "opens-after-hours", \.rules.opensAfterHours, 0...720,
        "Hours from the interview's end to the first moment at which a message looks right"),
      number(
        "clock", "due-after-hours", \.rules.dueAfterHours, 1...720,
        "Hours from the interview's end until the message is due"),
      number(
        "clock", "nudge-after-business-days", \.rules.nudgeAfterBusinessDays, 1...250,
        "Business days from a message without an answer to a nudge"),
      number(
        "clock", "nudge-after-promise-business-days",
        \.rules.nudgeAfterPromiseBusinessDays, 0...250,
        "Business days from the day on which they promised to be heard from to a nudge"),
      number(
        "clock", "maximum-nudges", \.rules.maximumNudges, 0...9, "Nudges before it is left at that"),
      list(
        "clock", "days-off", \.daysOff,
        "Days besides Saturdays and Sundays on which nothing is due",
        wanted: "days like \"2026-12-25\"", { Set($0) },
        { value in
          let day = value.date.map { CivilDate(year: $0.year, month: $0.month, day: $0.day) }
          return day ?? value.string.flatMap(TimeParser.day)
        },
        written: { $0.sorted().map { TOML.text(TimeText.isoDay($0)) } }),
    ]
  }
}
