import Core
import Screen
import Views

/// What the user has set in the config file; what is missing there is as it is by default.
struct Configuration: Equatable {
  var me = Me()
  var rules = ClockRules()
  var daysOff: Set<CivilDate> = []
  /// The command that sends a message, as ``SendmailProgram`` reads it; blank for what is found.
  var sendCommand = ""
  var mail = MailPlaces()
  /// When the user is not reminded, as ``QuietHours`` reads it; empty for never.
  var quiet = "22:00-08:00"
  /// What the user is reminded of.
  var reminded = Set(Reminder.Kind.allCases)
  var theme = Theme.terminal
  /// Whether the screen takes the mouse; else the terminal has it, to select and copy.
  var mouse = true
  /// The command that the user's address book is asked with; blank for none.
  var addressBookCommand = ""
  /// Where the user's own templates are; blank for the folder beside the config file.
  var templateFolder = ""
  var keymap = Keymap.standard
  /// Checks of letters that are not to be run.
  var skippedChecks: Set<LetterCheck.Name> = []
  /// The language in which spelling is checked, as `en_GB`; empty for each letter's own.
  var language = ""
  /// Words that the spelling checker does not know and the user takes for right.
  var words: [String] = []

  /// Files and folders that `I` and `import --configured` read, from the root or from “~/” on.
  var sourceFolders: [String] = []

  /// The rules with the days off, for a user in a zone.
  func clock(home: Zone) -> Clock {
    Clock(rules: rules, calendar: BusinessCalendar(daysOff: daysOff, home: home))
  }
}

/// Where the user's mail lies, as paths like someone types them; blank where it is not said.
struct MailPlaces: Equatable {
  /// Where answers come in: a Maildir or an mbox.
  var inbox = ""
  /// Where what went out is kept: a Maildir or an mbox.
  var sent = ""
  /// Where drafts wait for the mail program: a Maildir.
  var drafts = ""
}
