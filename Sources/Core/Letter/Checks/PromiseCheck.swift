/// Finds days in a letter that contradict the day by which they promised to be heard from.
struct PromiseCheck {
  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard let today = letter.context.today, let note = note(letter), let promised = note.promised
    else { return [] }
    let check = PromiseCheck(
      letter: letter, today: today, promised: promised, event: PromisedEvent(note.text, letter))
    return letter.text.spoken.compactMap { sentence in
      clauses(of: sentence, letter).lazy.compactMap { check.finding(in: $0) }.first
    }
  }

  /// Whether a sentence names the promised day.
  static func namesPromised(_ letter: LetterUnderReview) -> Bool {
    guard let today = letter.context.today, let promised = note(letter)?.promised else {
      return false
    }
    return letter.text.spoken.contains {
      DayMention.all(in: letter.words(of: $0)).contains { $0.mayBe(promised, today: today) }
    }
  }

  private static func note(_ letter: LetterUnderReview) -> DebriefNote? {
    letter.context.meeting?.notes.last { $0.promised != nil }
  }

  private let letter: LetterUnderReview
  private let today: CivilDate
  private let promised: CivilDate
  private let event: PromisedEvent

  /// What speaks of the promise for itself: "you decide on 11 December" stays what it is where the
  /// sentence goes on ", and I can come in next week".
  private static func clauses(
    of sentence: LetterSentence, _ letter: LetterUnderReview
  ) -> [ArraySlice<LetterWord>] {
    let words = letter.text.words
    var starts = [sentence.words.lowerBound]
    for index in sentence.words.dropFirst() {
      guard joins.contains(words[index].key), index + 1 < sentence.words.upperBound else {
        continue
      }
      let next = words[index + 1].key
      let isSubject =
        subjects.contains(next) || next.hasPrefix("i'") || next.hasPrefix("we'")
        || words[index].shape.contains(.afterPause) && ["you", "they"].contains(next)
      if isSubject { starts.append(index) }
    }
    return zip(starts, starts.dropFirst() + [sentence.words.upperBound]).map { words[$0..<$1] }
  }

  private static let joins: Set<String> = ["and", "but", "so", "or", "while", "und", "et", "y"]
  private static let subjects: Set<String> = ["i", "we", "my", "our", "it", "there", "ich", "je"]

  /// A day that may be the promised one is taken for it, and then another beside it is of something
  /// else: "interviews run until Monday, and you decide on the Friday".
  private func finding(in words: ArraySlice<LetterWord>) -> LetterFinding? {
    let days = DayMention.all(in: words)
    guard !days.isEmpty, !days.contains(where: { $0.mayBe(promised, today: today) }) else {
      return nil
    }
    let telling = days.filter(\.isTelling)
    if let answer = words.indices.first(where: { isAnswer($0, in: words) }), !speaksOfPast(words),
      let day = telling.first(where: { $0.words.lowerBound > answer }) ?? telling.last,
      !isOnCondition(from: day.words.upperBound, to: answer, words)
    {
      return finding(day)
    }
    guard let day = telling.first(where: { isOfMessage($0, words) || event.isOn($0, words) })
    else { return nil }
    return finding(day)
  }

  /// "I will call on Tuesday if I have not heard by then": the day is not that of the answer.
  private func isOnCondition(from day: Int, to answer: Int, _ words: ArraySlice<LetterWord>) -> Bool
  {
    day < answer && words[day..<answer].contains { ["if", "unless", "should"].contains($0.key) }
  }

  private func finding(_ day: DayMention) -> LetterFinding {
    let due = TimeText.dayInText(promised)
    return LetterFinding(
      .promise, .warn, at: letter.place(ofWords: day.words),
      event.isNamed
        ? "they promised “\(event.text)” by \(due): the letter names another day"
        : "they promised to be in touch by \(due): the letter names another day")
  }

  private func isOfMessage(_ day: DayMention, _ words: ArraySlice<LetterWord>) -> Bool {
    PromisedMessage.find(before: day.words.lowerBound, in: words, people: letter.familiar.people)
      || PromisedMessage.isTalk(on: day.words, in: words)
  }

  /// "I will be in touch on Monday" promises something oneself.
  private func isAnswer(_ index: Int, in words: ArraySlice<LetterWord>) -> Bool {
    guard Self.answers.contains(words[index].key) else { return false }
    guard Self.deeds.contains(words[index].key) else { return true }
    let before = words[words.startIndex..<index].suffix(4).map(\.key)
    guard let own = before.lastIndex(where: { $0 == "i" || $0 == "i'll" || $0 == "i'd" }) else {
      return true
    }
    return before[own...].contains { ["your", "you", "to", "for"].contains($0) }
  }

  private static let deeds: Set<String> = [
    "touch", "answer", "reply", "respond", "decide", "decided", "update",
  ]

  private static let answers: Set<String> = [
    "hear", "heard", "hearing", "decision", "decide", "deciding", "decided", "answer", "answers",
    "update", "reply",
    "response", "news", "respond", "word", "outcome", "result", "results", "feedback", "touch",
    "antwort", "entscheidung", "horen", "ruckmeldung", "reponse", "decision", "respuesta",
    "noticias",
  ]

  /// "Thank you for your answer on Monday".
  private func speaksOfPast(_ words: ArraySlice<LetterWord>) -> Bool {
    let past: Set = [
      "last", "yesterday", "spoke", "met", "talked", "gave", "thank", "thanks",
      "asked", "question", "available", "free", "sent", "call",
    ]
    return words.contains { past.contains($0.key) }
  }
}

/// What they promised where it is more than an answer: "trial shift", by the words of the note.
struct PromisedEvent {
  /// As it was noted.
  let text: String
  /// Whether something else than a message is promised.
  var isNamed: Bool { !stems.isEmpty }
  private let stems: Set<String>

  /// - Parameter text: of the note; names of people and words of messages say nothing of an event.
  init(_ text: String, _ letter: LetterUnderReview) {
    self.text = text
    let people = letter.familiar.people
    stems = Set(
      Gist(text).words.filter { _, word in
        let key = LetterPieceReader.key(word)
        return !people.contains(key) && !NameLexicon.isCalendar(key)
          && !NameLexicon.isGivenName(key)
          && !PromisedMessage.isOfMessages(key)
      }.keys)
  }

  /// Whether a part of a sentence has the event on a day to come: "see you at the trial shift on
  /// Sunday". One that is told of is another.
  func isOn(_ day: DayMention, _ words: ArraySlice<LetterWord>) -> Bool {
    guard isNamed else { return false }
    let written = words.map { Gist.stem($0.key.withoutPossessive) }
    let named = stems.filter { stem in written.contains(stem) }
    guard named.count >= min(2, stems.count),
      let first = written.firstIndex(where: { stems.contains($0) })
    else { return false }
    // "On Monday I will bring what you need for the trial shift."
    let isBehind = words.startIndex + first < day.words.lowerBound
    let between = words[
      words.startIndex + first..<max(day.words.lowerBound, words.startIndex + first)]
    guard isBehind, between.count <= 8, !between.contains(where: { Self.parting.contains($0.key) })
    else { return false }
    return words.contains { Self.ahead.contains($0.key) || $0.key.hasSuffix("'ll") }
      && !words.contains { Self.past.contains($0.key) }
  }

  private static let ahead: Set<String> = [
    "see", "will", "would", "forward", "shall", "is", "starts", "begins", "takes", "come", "coming",
    "join", "joining", "ready", "until", "till", "hope", "next", "bring", "be", "for",
  ]
  /// Behind these something else begins.
  private static let parting: Set<String> = ["before", "after", "since", "than", "like", "until"]
  private static let past: Set<String> = [
    "last", "yesterday", "was", "were", "thank", "thanks", "did", "had", "worked", "enjoyed", "met",
    "spoke", "talked", "gave", "asked", "ago",
  ]
}

/// Whether they are said to write or call on a day: "you would call on Monday", "your call on Monday".
enum PromisedMessage {
  /// Whether a word is one of messages and answers, and so names no event.
  static func isOfMessages(_ key: String) -> Bool {
    nouns.contains(key) || verbs.contains(key) || others.contains(key) || small.contains(key)
  }

  /// - Parameters:
  ///   - day: where the day begins.
  ///   - people: keys of the names of those who were there.
  static func find(before day: Int, in words: ArraySlice<LetterWord>, people: Set<String>) -> Bool {
    func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }
    // Nothing but small words stands between the message and its day.
    var index = day - 1
    while words.indices.contains(index), small.contains(key(index)) { index -= 1 }
    guard words.indices.contains(index) else { return false }
    if nouns.contains(key(index)), isTheirs(index, key),
      !words.contains(where: { past.contains($0.key) })
    {
      return true
    }
    let verb = key(index)
    guard verbs.contains(verb) else { return false }
    // "Thank you for offering to call me on Wednesday."
    if key(index - 1) == "to", offers.contains(key(index - 2)) { return true }
    let subject = (words.startIndex..<index).reversed().first {
      subjects.contains(key($0)) || people.contains(key($0)) || own.contains(key($0))
    }
    guard let subject, !own.contains(key(subject)), index - subject <= 5 else { return false }
    let modals = (subject + 1..<max(subject + 1, index)).map { key($0) }
    // "could you call" asks for it.
    guard !asking.contains(key(subject - 1)), modals.allSatisfy({ behindSubject.contains($0) })
    else {
      return false
    }
    let isGoing = key(subject).contains("'") || modals.contains { ahead.contains($0) }
    return isGoing
      || ["call", "ring", "decide", "calls", "rings", "phone", "phones"].contains(verb)
  }

  /// "Talk to you on Monday!", "We speak on Friday, then.", "on Friday when you call".
  /// - Parameter day: where it stands.
  static func isTalk(on day: Range<Int>, in words: ArraySlice<LetterWord>) -> Bool {
    func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }
    if key(day.upperBound) == "when", key(day.upperBound + 1) == "you",
      ["call", "ring", "phone"].contains(key(day.upperBound + 2))
    {
      return true
    }
    var start = words.startIndex
    if ["we", "we'll"].contains(key(start)) { start += 1 }
    if ["will", "shall"].contains(key(start)), start > words.startIndex { start += 1 }
    guard ["talk", "speak"].contains(key(start)), start < day.lowerBound,
      words[(start + 1)..<day.lowerBound].allSatisfy({ small.contains($0.key) })
    else { return false }
    return day.upperBound == words.endIndex || words[day.upperBound].shape.contains(.afterPause)
      || ["then", "at", "about"].contains(key(day.upperBound))
  }

  private static let offers: Set<String> = ["offering", "promising", "agreeing", "planning"]

  /// "your call", "your first phone call".
  private static func isTheirs(_ index: Int, _ key: (Int) -> String) -> Bool {
    (1...3).contains { key(index - $0) == "your" }
  }

  private static let nouns: Set<String> = [
    "call", "email", "mail", "message", "letter", "note", "ring", "confirmation", "notice",
  ]
  private static let verbs: Set<String> = [
    "call", "calls", "ring", "rings", "phone", "phones", "telephone", "write", "writes", "email",
    "emails", "mail", "message", "text", "contact", "decide", "decides", "know", "back", "confirm",
    "announce", "choose", "tell", "inform", "notify", "respond", "reply",
  ]
  private static let others: Set<String> = [
    "decision", "answer", "answers", "update", "response", "news", "feedback", "outcome", "result",
    "results", "touch", "hear", "heard", "inform", "contacts", "replies", "sends", "send", "speak",
    "final", "either",
  ]
  /// What may stand between a message and its day.
  private static let small: Set<String> = [
    "on", "by", "before", "until", "me", "us", "again", "the", "this", "next", "coming", "to",
    "you", "with", "your", "early", "late", "in", "at", "from", "latest", "for", "or", "around",
    "possibly", "morning", "afternoon", "end", "of", "no", "later", "than", "then",
    "so", "either", "way", "already", "as", "soon",
  ]
  private static let subjects: Set<String> = [
    "you", "you'll", "you'd", "they", "they'll", "they'd", "she", "she'll", "she'd", "he", "he'll",
    "he'd", "someone", "somebody", "team", "colleague", "panel", "committee", "manager", "office",
  ]
  private static let own: Set<String> = ["i", "i'll", "i'd", "i'm", "we", "we'll"]
  private static let asking: Set<String> = [
    "could", "can", "would", "will", "may", "might", "if", "should", "thank", "when", "how", "do",
  ]
  private static let behindSubject: Set<String> = [
    "would", "will", "are", "were", "is", "was", "going", "to", "plan", "planned", "intend",
    "intended", "hope", "hoped", "hoping", "shall", "let", "get", "come", "me", "be", "want",
    "wanted", "both", "all", "then", "probably", "also", "getting", "might", "may", "should",
    "back", "phone", "likely", "and", "promised", "expect", "expected", "aim", "mean",
  ]
  private static let ahead: Set<String> = [
    "would", "will", "going", "plan", "planned", "intend", "intended", "shall", "hope", "hoped",
    "hoping", "to", "promised", "aim", "expect", "expected", "might", "may", "should",
  ]
  private static let past: Set<String> = [
    "thank", "thanks", "last", "yesterday", "missed", "got", "received", "read", "before", "since",
    "was", "were", "answered", "after", "enjoyed",
  ]
}
