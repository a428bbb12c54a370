/// A part of an interview as its description lists it: "10:00–10:45 Jane Doe, Engineering Manager".
package struct ScheduledTalk: Hashable, Sendable {
  /// Minutes of the day; nil where only who is there is said.
  package var start: Int?
  package var name: String
  /// What the person does; empty where it is not said.
  package var title: String
}

/// Finds those who are named in a description with a time, or as interviewers.
///
/// A list with times needs two lines with someone, as one time and one name stand in any text.
struct ScheduleReader {
  static func talks(in details: EventDetails) -> [ScheduledTalk] {
    var timed: [ScheduledTalk] = []
    var labelled: [ScheduledTalk] = []
    var openTime: Int?
    for line in details.lines {
      let (start, rest) = ClockTimes.taken(from: line)
      let isTime = start != nil
      if let people = labelledPeople(line) {
        labelled += people
      } else if isTime, rest.isEmpty {
        openTime = start
        continue
      } else if let time = start ?? openTime {
        timed += people(in: rest).map { ScheduledTalk(start: time, name: $0.name, title: $0.title) }
      }
      openTime = nil
    }
    let lines = Set(timed.map(\.start)).count
    return unique((lines > 1 ? timed : []) + labelled)
  }

  private static func unique(_ talks: [ScheduledTalk]) -> [ScheduledTalk] {
    talks.reduce(into: []) { found, talk in
      if let known = found.firstIndex(where: { $0.name.lowercased() == talk.name.lowercased() }) {
        if found[known].title.isEmpty { found[known].title = talk.title }
      } else {
        found.append(talk)
      }
    }
  }

  private static let labels: Set<String> = [
    "interviewer", "interviewers", "interviewer(s)", "your interviewer", "your interviewers",
    "you will meet", "you'll meet", "you will meet with", "you will be meeting with", "panel",
    "panel members", "who you will meet", "gesprachspartner", "gesprachspartnerin",
    "ihre gesprachspartner", "teilnehmer", "interlocuteur", "interlocuteurs", "interlocutrice",
    "avec", "entrevistador", "entrevistadora", "entrevistadores", "meet with",
  ]

  /// Those behind "Interviewers:"; nil where the line has no such label.
  private static func labelledPeople(_ line: String) -> [ScheduledTalk]? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let label = line[..<colon].trimmed { !$0.isLetter && $0 != ")" }
    guard labels.contains(label.unaccented) else { return nil }
    let list = line[colon...].dropFirst().trimmed(\.isWhitespace)
    return people(in: list).map { ScheduledTalk(start: nil, name: $0.name, title: $0.title) }
  }

  /// The people of one line, each with what stands behind them as a title.
  static func people(in text: String) -> [(name: String, title: String)] {
    var found: [(name: String, title: String)] = []
    for part in parts(of: text) {
      if let name = ListedName(part)?.name {
        found.append((name, ""))
      } else if let last = found.indices.last, found[last].title.isEmpty,
        SummaryTrades.isTitle(part)
      {
        found[last].title = part
      }
    }
    // A first name alone needs a title beside it.
    return found.filter { $0.name.contains(" ") || !$0.title.isEmpty }
  }

  private static let cuts: Set<Character> = [
    ",", "(", ")", "|", "–", "—", ":", ";", "/", "•", "·", "[", "]", "\t", "&", "+",
  ]
  private static let cutWords: Set<String> = [
    "with", "and", "mit", "und", "avec", "et", "con", "y", "w/", "by", "-",
  ]

  /// A line cut at marks and small words.
  private static func parts(of text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for piece in text.split(omittingEmptySubsequences: false, whereSeparator: cuts.contains) {
      for word in piece.split(whereSeparator: \.isWhitespace) {
        // "and" parts names, but not the words of a title: "Head of Research and Development".
        let isTitle =
          !parts[parts.count - 1].isEmpty
          && ListedName(parts[parts.count - 1].joined(separator: " ")) == nil
        if cutWords.contains(word.lowercased()), word == "-" || !isTitle || isWith(word) {
          parts.append([])
        } else {
          parts[parts.count - 1].append(word)
        }
      }
      parts.append([])
    }
    return parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  private static func isWith(_ word: Substring) -> Bool {
    ["with", "mit", "avec", "con", "w/"].contains(word.lowercased())
  }

}

/// A text that is the name of a person and nothing else.
struct ListedName {
  let name: String

  /// nil for what is no name: "Lunch Break", "System Design", "Engineering Manager".
  init?(_ text: String) {
    let name = PeopleReader.cleaned(text.trimmed { $0.isWhitespace || ".*•-–\"".contains($0) })
    let words = name.split(separator: " ")
    guard (1...4).contains(words.count), !name.isEmpty else { return nil }
    let isNamed = words.allSatisfy { word in
      guard let first = word.first else { return false }
      return word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
        && (first.isUppercase || Self.particles.contains(String(word)))
    }
    let keys = words.map { $0.lowercased() }
    guard isNamed, words.last?.first?.isUppercase == true, !SummaryTrades.name(keys),
      !words.contains(where: { $0.count > 1 && $0.allSatisfy(\.isUppercase) }),
      keys.allSatisfy({ !Self.others.contains($0) && !SummaryWords.fields.contains($0) }),
      keys.allSatisfy({
        !SummaryWords.meetings.contains($0) && !SummaryWords.weakMeetings.contains($0)
      })
    else { return nil }
    self.name = name
  }

  private static let particles: Set<String> = [
    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le",
    "ter", "van", "von", "zu", "y",
  ]

  /// Words with capitals that stand in schedules and name no one.
  private static let others: Set<String> = [
    "accueil", "afternoon", "and", "arrival", "ask", "assessment", "behavioral", "behavioural",
    "bienvenida", "break", "breakfast", "building", "café", "campus", "case", "closing", "code",
    "coding", "collaboration", "comida", "company", "culture", "data", "day", "debrief", "déjeuner",
    "details", "dial", "dinner", "exercise", "experience", "final", "first", "fit", "floor",
    "führung", "general", "getting", "hiring", "hr", "id", "interviewer", "introduction",
    "introductions", "join", "kaffee", "kaffeepause", "leadership", "link", "live", "lobby",
    "location", "logistics", "lunch", "meeting", "mittagessen", "mittagspause", "monday", "morning",
    "next", "note", "office", "onsite", "open", "overview", "panel", "part", "passcode", "password",
    "pause", "phone", "portfolio", "presentation", "problem", "project", "pst", "questions", "q&a",
    "reception", "recruiting", "review", "role", "room", "round", "rundgang", "schedule", "screen",
    "session", "skills", "solving", "start", "structures", "system", "take", "task", "team",
    "technical", "test", "thank", "the", "tour", "tuesday", "values", "visit", "visite", "walk",
    "wednesday", "thursday", "friday", "welcome", "with", "wrap", "wrap-up", "wrapup", "your",
    "begrüßung", "verabschiedung", "abschluss", "sense", "thinking", "architecture", "pairing",
    "programming", "deep", "dive", "google", "microsoft", "edt", "est", "cet", "cest", "utc", "gmt",
    "uhr", "am", "pm", "pst", "pdt", "cst", "cdt", "mst", "bst",
  ]
}

/// Times of day at the edges of a line.
enum ClockTimes {
  /// The first time of a line, in minutes of the day, and the line without its times; nil where it
  /// neither begins nor ends with one.
  static func taken(from line: String) -> (start: Int?, rest: String) {
    guard line.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return (nil, line) }
    let spaced = line.replacing("–", with: " – ").replacing("—", with: " — ")
    let words = spaced.split(whereSeparator: \.isWhitespace).flatMap(parted)
    let front = words.prefix(while: isClock)
    let back = words.dropFirst(front.count).reversed().prefix(while: isClock).reversed()
    let start = (front.isEmpty ? Array(back) : Array(front)).lazy.compactMap(minutes).first
    guard let start else { return (nil, line) }
    let rest = words.dropFirst(front.count).dropLast(back.count)
    return (
      start, rest.joined(separator: " ").trimmed { $0.isWhitespace || ":-–—,|•*()".contains($0) }
    )
  }

  /// "10:00-10:45" in two.
  private static func parted(_ word: Substring) -> [Substring] {
    let parts = word.split(separator: "-")
    return parts.count == 2 && parts.allSatisfy({ $0.first?.isNumber == true }) ? parts : [word]
  }

  /// Whether a word belongs to a time: "10:00", "am", "to", "Uhr", "EST:", a bullet.
  private static func isClock(_ word: Substring) -> Bool {
    let key = word.lowercased().trimmed { ":,()|•*.[]".contains($0) }
    return minutes(word) != nil || key.isEmpty || ["-", "–", "—"].contains(key)
      || beside.contains(key)
  }

  private static let beside: Set<String> = [
    "am", "pm", "a.m", "p.m", "to", "bis", "à", "a", "until", "uhr", "from", "von", "de", "h", "at",
    "um", "est", "edt", "pst", "pdt", "cst", "cdt", "mst", "mdt", "cet", "cest", "gmt", "utc",
    "bst",
    "ist", "et", "pt", "ct",
  ]

  private static func minutes(_ word: Substring) -> Int? {
    var key = word.lowercased().trimmed { ",()|•*[]".contains($0) || $0 == ":" }
    let isAfternoon = key.hasSuffix("pm") || key.hasSuffix("p.m.")
    let isMarked = isAfternoon || key.hasSuffix("am") || key.hasSuffix("a.m.")
    if isMarked { key = String(key.prefix { $0.isNumber || $0 == ":" || $0 == "." }) }
    let parts = key.split(omittingEmptySubsequences: false) { ":.h".contains($0) }
    guard (1...2).contains(parts.count), let hour = Int(parts[0]), parts[0].count <= 2,
      parts.count == 2 || isMarked
    else { return nil }
    let minute = parts.count == 2 ? (parts[1].isEmpty && key.hasSuffix("h") ? 0 : Int(parts[1])) : 0
    guard let minute, (0..<60).contains(minute), (0..<24).contains(hour),
      parts.count == 1 || parts[1].count == 2 || parts[1].isEmpty
    else { return nil }
    return (isAfternoon && hour < 12 ? hour + 12 : hour) * 60 + minute
  }
}
