/// Whom a salutation names.
struct Salutation {
  /// One person as the salutation has it: "Ms Okafor", "Ana".
  struct Addressed: Hashable {
    /// Indices into ``LetterText/words``, without titles.
    let words: Range<Int>
    let names: [NameWord]
    let hasTitle: Bool
  }

  let people: [Addressed]

  /// - Parameter letter: its company's and role's words address no one: "Dear Northwind team", and
  ///   neither does what is still to be filled in.
  init(_ letter: LetterUnderReview) {
    let words = letter.text.salutation
    let own = Set(letter.familiar.company?.words.map(\.key) ?? [])
    let titles = GreetedTitles(words, letter).words
    let hasCapitals = words.dropFirst().contains { $0.shape.contains(.capitalised) }
    var people: [Addressed] = []
    var current: (start: Int, names: [NameWord], hasTitle: Bool)?
    var title = false
    let namesNoOne = words.contains { $0.key == "concern" }
    func isSomeone(_ index: Int) -> Bool {
      !namesNoOne && Self.isName(at: index, of: words, hasCapitals: hasCapitals, letter)
    }
    func end(at index: Int) {
      if let current, !current.names.isEmpty {
        people.append(
          Addressed(
            words: current.start..<index, names: current.names, hasTitle: current.hasTitle))
      }
      current = nil
    }
    for index in words.indices {
      let word = words[index]
      if word.shape.contains(.afterPause) {
        end(at: index)
        title = false
      } else if Self.isJoined(index, in: words, letter) {
        end(at: index)
      }
      let isParticle = NameLexicon.isParticle(word.key) && !word.shape.contains(.capitalised)
      let isLast =
        index + 1 == words.endIndex || words[index + 1].shape.contains(.afterPause)
        || words[index + 1].key == "and" || Self.isJoined(index + 1, in: words, letter)
      if titles.contains(index) {
        end(at: index)
        title = true
      } else if NameLexicon.isTitle(word.key), !(isLast && isSomeone(index)) {
        end(at: index)
        title = true
      } else if isParticle, current != nil {
        continue
      } else if own.contains(word.key)
        || (Self.addressesNoOne.contains(word.key)
          || index == words.startIndex && LetterWords.salutations.contains(word.key))
          && !isSomeone(index)
        || hasCapitals && !word.shape.contains(.capitalised)
        || letter.placeholders.contains(where: { $0.overlaps(word.range) })
      {
        end(at: index)
        title = ["and", "&"].contains(word.key) && title
      } else {
        if current == nil { current = (index, [], title) }
        current?.names.append(
          NameWord(text: word.text.withoutPossessive, key: word.key.withoutPossessive))
      }
    }
    end(at: words.endIndex)
    self.people = people
  }

  /// Whether a sign that stands for "and" parts a word from the one before it: "Ana & Ben", "Ana/Ben".
  private static func isJoined(
    _ index: Int, in words: ArraySlice<LetterWord>, _ letter: LetterUnderReview
  ) -> Bool {
    guard index > words.startIndex else { return false }
    let between = words[index - 1].range.upperBound..<words[index].range.lowerBound
    return letter.characters[between].contains { "&/+".contains($0) }
  }

  /// The words by which a group is greeted, without what opens the salutation: "both", "Northwind
  /// team". nil where it is none, or someone is named.
  /// - Returns: indices into ``LetterText/words``.
  static func group(_ letter: LetterUnderReview) -> Range<Int>? {
    let words = letter.text.salutation
    let opening = words.prefix(2).map(\.key).joined(separator: " ")
    let opens = words.first.map { LetterWords.salutations.contains($0.key) } ?? false
    let start =
      words.startIndex + (LetterWords.salutations.contains(opening) ? 2 : opens ? 1 : 0)
    guard let last = words.lastIndex(where: { groups.contains($0.key) }), last >= start else {
      return nil
    }
    return start..<last + 1
  }

  /// Whether a word speaks to several.
  static func isGroup(_ key: String) -> Bool { groups.contains(key) }

  private static let groups: Set<String> = [
    "both", "all", "everyone", "everybody", "team", "teams", "folks", "guys", "gentlemen", "ladies",
    "committee", "panel", "colleagues", "friends", "people", "members", "interviewers",
    "recruiters",
    "managers", "sirs", "crew", "two", "three", "zusammen", "tous", "toutes", "equipe", "equipo",
    "todos", "tutti", "allemaal", "allen", "alla",
  ]

  /// Whether a word that mostly opens a salutation, or names a group or an office, is someone's name:
  /// "Dear May,". The first is one only where it stands alone; "Cara," greets by name who is called so.
  private static func isName(
    at index: Int, of words: ArraySlice<LetterWord>, hasCapitals: Bool, _ letter: LetterUnderReview
  ) -> Bool {
    let word = words[index]
    let key = word.key.withoutPossessive
    guard word.shape.contains(.capitalised) || !hasCapitals else { return false }
    let isOwn = letter.familiar.people.contains(key)
    if !isOwn {
      let isKnown = !letter.context.names.people(named: key).isEmpty
      let isGiven = NameLexicon.isGivenName(key) && !NameLexicon.isTitle(key)
      guard isKnown || isGiven, word.shape.contains(.capitalised) else { return false }
    }
    if index == words.startIndex {
      return words.count == 1 && (isOwn || !LetterWords.salutations.contains(key))
    }
    let opening = words.prefix(2).map(\.key).joined(separator: " ")
    return index > words.startIndex + 1 || !LetterWords.salutations.contains(opening)
  }

  /// Openers, groups, offices.
  private static let addressesNoOne: Set<String> = Set(
    """
    dear dearest hi hello hey hiya greetings good morning afternoon evening day to whom it may \
    concern attention attn and all everyone everybody team teams there again folks both you your \
    the of at in for from with on hiring manager managers recruiter recruiters recruitment \
    recruiting talent acquisition committee panel interview interviewers interviewer search \
    selection human resources hr department dept staff members member board colleague colleagues \
    friends friend whole entire office admissions programme program crew group people sirs \
    gentlemen ladies mesdames owner boss chief head lead leader supervisor editor faculty \
    lovely amazing sir madam ma'am first names personnel section division agency company firm \
    liebe lieber liebes hallo sehr geehrte geehrter geehrtes damen herren und guten tag zusammen \
    bonjour bonsoir cher chere chers et a tous equipe estimado estimada estimados hola querido \
    querida buenos dias buenas tardes y equipo beste geachte en goedemorgen goedemiddag dag \
    gentile gentili egregio egregia caro cara cari buongiorno salve ciao e prezado prezada ola \
    bom dia boa tarde hej kara hei szanowny szanowna szanowni panstwo team's \
    namaste namaskar shalom konnichiwa ji san sensei
    """.split(separator: " ").map(String.init))
}
