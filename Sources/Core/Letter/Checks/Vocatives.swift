/// Names by which the letter speaks to someone: "Thank you, Ana".
struct Vocatives {
  /// Indices into ``LetterText/words``, of names of several words the first.
  let all: [Int]

  private let text: LetterText

  init(_ letter: LetterUnderReview) {
    text = letter.text
    var all: [Int] = []
    var lastEnd = 0
    for sentence in text.spoken where sentence.words.count > 1 {
      let opened = Self.opening(sentence.words, text)
      all += opened
      for start in sentence.words.dropFirst() {
        let word = text.words[start]
        guard word.shape.contains(.capitalised), NameLexicon.mayBePerson(word.key) else { continue }
        let written = WrittenName(
          at: start, of: text.words, before: sentence.words.upperBound, letter.characters)
        let name = start..<written.end
        let isGreeted = Self.greetings.contains(text.words[start - 1].key)
        // "Thank you, Ana and Ben."
        let isSecond =
          start - sentence.words.lowerBound > 2 && lastEnd == start - 1
          && text.words[start - 1].key == "and" && Self.endsPart(name, sentence.words, text)
        guard !opened.contains(start) else { continue }
        if isGreeted || isSecond || Self.isSetOff(name, sentence.words, letter)
          || Self.isThanked(name, sentence.words, text)
          || Self.endsSentence(name, sentence.words, text)
          || Self.endsAddress(name, sentence.words, text)
          || Self.isAside(name, sentence.words, text)
        {
          all.append(start)
          lastEnd = name.upperBound
        }
      }
    }
    self.all = all
  }

  /// What stands before a name that is spoken to, besides the words of thanks that open a sentence.
  private static let before: Set<String> = [
    "you", "thanks", "again", "much", "soon", "time", "forward", "so", "well", "yes", "gracias",
    "merci", "danke",
  ]
  private static let greetings: Set<String> = ["hi", "hello", "hey", "dear"]
  private static let thanks: Set<String> = ["thank", "thanks", "many", "again", "danke", "merci"]

  /// ", Ana," behind words of thanks.
  private static func isSetOff(
    _ name: Range<Int>, _ words: Range<Int>, _ letter: LetterUnderReview
  ) -> Bool {
    let text = letter.text
    let index = name.lowerBound
    let (word, previous) = (text.words[name.upperBound - 1], text.words[index - 1])
    guard text.words[index].shape.contains(.afterPause) else { return false }
    let rest = text.words[name.upperBound..<words.upperBound]
    // "Thank you, Ana and Ben, for the time."
    let isJoined = rest.first.map { $0.key == "and" || isSigned($0, behind: word, letter) } ?? false
    let names = rest.prefix {
      ($0.key == "and" || $0.shape.contains(.capitalised)) && !$0.shape.contains(.afterPause)
    }
    let isPair = isJoined && endsPart(index..<names.endIndex, words, text)
    let isLast = rest.isEmpty || isPair
    guard isLast || text.words[name.upperBound].shape.contains(.afterPause) else { return false }
    if before.contains(previous.key) { return !opensList(name, words, text) }
    return isLast && !previous.shape.contains(.capitalised)
      && thanks.contains(text.words[words.lowerBound].key)
  }

  /// Whether a pause follows a word, or nothing.
  private static func endsPart(
    _ name: Range<Int>, _ words: Range<Int>, _ text: LetterText
  ) -> Bool {
    name.upperBound >= words.upperBound || text.words[name.upperBound].shape.contains(.afterPause)
  }

  /// "Ana & Ben".
  private static func isSigned(
    _ next: LetterWord, behind word: LetterWord, _ letter: LetterUnderReview
  ) -> Bool {
    letter.characters[word.range.upperBound..<next.range.lowerBound].contains { "&/+".contains($0) }
  }

  /// "with you, Ana, and Ben": those are spoken of.
  private static func opensList(
    _ name: Range<Int>, _ words: Range<Int>, _ text: LetterText
  ) -> Bool {
    let index = name.lowerBound
    guard name.upperBound < words.upperBound, index - 2 >= words.lowerBound else { return false }
    let isSpokenOf = ["with", "to", "from", "and", "meet", "meeting", "of"]
      .contains(text.words[index - 2].key)
    return isSpokenOf && text.words[index - 1].key == "you"
  }

  /// "Thanks again Will", "Thank you Will for the tour": nothing but thanks stands before it.
  private static func isThanked(
    _ name: Range<Int>, _ words: Range<Int>, _ text: LetterText
  ) -> Bool {
    let opening = text.words[words.lowerBound..<name.lowerBound]
    guard !text.words[name.lowerBound].shape.contains(.afterPause),
      opening.contains(where: { ["thank", "thanks", "thx", "danke", "merci"].contains($0.key) }),
      opening.allSatisfy({ onlyThanks.contains($0.key) })
    else { return false }
    guard name.upperBound < words.upperBound else { return true }
    let next = text.words[name.upperBound]
    return next.shape.contains(.afterPause) || behindThanked.contains(next.key)
  }

  private static let onlyThanks: Set<String> = [
    "thank", "thanks", "thx", "you", "so", "very", "much", "many", "again", "a", "lot", "million",
    "ever", "really", "once", "more", "big", "danke", "merci", "okay", "ok",
  ]
  private static let behindThanked: Set<String> = ["for", "so", "very", "again", "once"]

  /// "See you soon Will.", "Thank you for your time Will.": at the sentence's end, where a thing or
  /// person that is spoken of would have another word before it.
  private static func endsSentence(
    _ name: Range<Int>, _ words: Range<Int>, _ text: LetterText
  ) -> Bool {
    let (word, previous) = (text.words[name.lowerBound], text.words[name.lowerBound - 1])
    guard name.upperBound == words.upperBound, !word.shape.contains(.afterPause),
      !NameLexicon.isCalendar(word.key), !previous.shape.contains(.capitalised)
    else { return false }
    if ["soon", "again", "then", "forward", "you"].contains(previous.key) { return true }
    return ["thank", "thanks"].contains(text.words[words.lowerBound].key)
      && ends.contains(previous.key)
  }

  private static let ends: Set<String> = [
    "time", "today", "yesterday", "everything", "much", "help", "day", "morning", "afternoon",
    "tour", "talk", "conversation", "call", "chat", "interview", "advice", "hour", "patience",
    "kindness", "consideration", "week", "weekend",
  ]
}
