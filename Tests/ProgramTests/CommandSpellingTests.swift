import Foundation
import Testing

/// `check` with the user's spelling checker, and with ones that fail in every way.
struct CommandSpellingTests {
  private let home: Home

  init() throws { home = try Home() }

  private static let letter = """
    Dear Ben,

    Thank you for the time that you took, and I enjoyed the discusion with you.

    Best regards,
    Jo

    """

  private static let finding =
    "“discusion” is not in the dictionary: discussion, discursion? (spelling)"

  private func check(_ letter: String = letter) throws -> Home.Outcome {
    try home.run("check", "-", input: letter)
  }

  @Test func whatTheCheckerDoesNotKnowIsFound() throws {
    try home.install("enchant-2", SpellingStandIn.usual)
    let outcome = try check()
    #expect(outcome.output.contains("3:57  warn   \(Self.finding)"), "\(outcome.output)")
    #expect(outcome.errors.isEmpty)
    #expect(home.started.map(\.line) == ["enchant-2 -a -d en_US", "enchant-2 -a -d en_GB"])
    #expect(home.started.allSatisfy { kill($0.process, 0) != 0 }, "they have ended")
  }

  /// A dictionary that knows "discusion" is asked only for what the first does not know, and not where
  /// the user has said which English it is.
  @Test func eitherEnglishIsRight() throws {
    try home.install(
      "enchant-2",
      "[ \"$3\" = en_GB ] && exec \"$(dirname \"$0\")/british\"\n\(SpellingStandIn.usual)")
    try home.install("british", SpellingStandIn.content)
    #expect(try !check().output.contains("(spelling)"))
    try home.write("[checks]\nlanguage = \"en_US\"\n", to: ".config/afterword/config.toml")
    #expect(try check().output.contains(Self.finding))
  }

  /// Whoever's English has no dictionary here has the other one's asked, and for both spellings.
  @Test func theOtherEnglishStandsIn() throws {
    try home.install(
      "hunspell",
      "[ \"$5\" = en_US ] || exit 1\n"
        + SpellingStandIn.answering(
          "^grey) echo '& grey 1 1: grew'; echo ;;\n^anonymised) echo '& anonymised 1 1: x'; echo ;;\n"
            + "^discusion) echo '& discusion 2 1: discussion, discursion'; echo ;;"))
    for name in ["enchant-2", "aspell"] { try home.install(name, "exit 1") }
    home.environment["LANG"] = "en_GB.UTF-8"
    let letter = Self.letter.replacing("I enjoyed", with: "the grey, anonymised list; I enjoyed")
    let outcome = try check(letter)
    #expect(outcome.output.contains(Self.finding.prefix(11)))
    #expect(!outcome.output.contains("“grey”") && !outcome.output.contains("“anonymised”"))
    #expect(outcome.errors.isEmpty)
    #expect(home.started.count { $0.line == "hunspell -a -i UTF-8 -d en_US" } == 1)
  }

  @Test func theSubjectIsAskedForAsWell() throws {
    try home.install("enchant-2", SpellingStandIn.usual)
    let letter = "Subject: Our discusion\n\n" + Self.letter.replacing("discusion", with: "talk")
    let outcome = try check(letter)
    #expect(outcome.output.contains("1:14  warn   \(Self.finding)"), "\(outcome.output)")
  }

  /// Where no British dictionary is there, the American one is asked for the American spelling, whatever it
  /// suggests.
  @Test func britishSpellingIsRightWithoutItsDictionary() throws {
    try home.install(
      "enchant-2",
      "[ \"$3\" = en_GB ] && exit 1\n"
        + SpellingStandIn.answering(
          "^organise) echo '& organise 1 1: organist'; echo ;;\n"
            + "^discusion) echo '& discusion 2 1: discussion, discursion'; echo ;;"))
    for name in ["hunspell", "aspell"] { try home.install(name, "exit 1") }
    let letter = Self.letter.replacing("I enjoyed", with: "how you organise it; enjoyed")
    let outcome = try check(letter)
    #expect(outcome.output.contains("“discusion”") && !outcome.output.contains("“organise”"))
    #expect(outcome.errors.isEmpty)
  }

  /// Most English dictionaries know such words without their marks alone; in German each counts.
  @Test func marksAreRightInEnglish() throws {
    try home.install(
      "enchant-2",
      SpellingStandIn.answering("^café*) echo '& café 2 1: cafe, caff'; echo ;;"))
    let letter = Self.letter.replacingOccurrences(of: "discusion", with: "café")
    #expect(try !check(letter).output.contains("(spelling)"))
    try home.write("[checks]\nlanguage = \"de\"\n", to: ".config/afterword/config.toml")
    #expect(try check(letter).output.contains("“café” is not in the dictionary"))
  }

  @Test func ownWordsAreAccepted() throws {
    try home.install("enchant-2", SpellingStandIn.usual)
    try home.write("[checks]\nwords = [\"Discusion\"]\n", to: ".config/afterword/config.toml")
    #expect(try !check().output.contains("(spelling)"))
  }

  @Test func wordsOfTheUsersFileAreAccepted() throws {
    try home.install("enchant-2", SpellingStandIn.usual)
    let path = ".config/afterword/words.txt"
    try home.write("# mine\n\n  discusion\r\nBazel\n", to: path)
    #expect(try !check().output.contains("(spelling)"))
    try home.write("# discusion\n", to: path)
    #expect(try check().output.contains("(spelling)"))
    try FileManager.default.removeItem(atPath: home.folder.path + "/" + path)
    try FileManager.default.createDirectory(
      atPath: home.folder.path + "/" + path, withIntermediateDirectories: false)
    let outcome = try check()
    #expect(outcome.output.contains("(spelling)"))
    #expect(outcome.errors.hasSuffix("words.txt: it is no file; your own words were not used\n"))
    #expect(outcome.errors.count(where: \.isNewline) == 1)
    let doctor = try home.run("doctor")
    #expect(doctor.output.contains("words.txt: it is no file") && doctor.status == 1)
  }

  @Test func whereTheCheckIsOffNothingIsStarted() throws {
    try home.install("enchant-2", SpellingStandIn.usual)
    try home.write("[checks]\noff = [\"spelling\"]\n", to: ".config/afterword/config.toml")
    #expect(try !check().output.contains("(spelling)"))
    #expect(home.started.isEmpty)
  }

  @Test func namesOfTheInterviewAreAccepted() throws {
    try home.install(
      "enchant-2", SpellingStandIn.answering("^Okafor|^Northwind) echo '# x 1'; echo ;;"))
    let letter = "Okafor’s questions were good. Northwind is where I enjoyed my time so far.\n"
    #expect(try check(letter).output.contains("“Okafor” is not in the dictionary"))
    let id = try home.addNorthwind()
    let outcome = try home.run("check", "-", "--for", id, "--person", "Ana", input: letter)
    #expect(!outcome.output.contains("(spelling)"))
  }

  @Test(
    arguments: [
      ("", "de_DE.UTF-8", ["enchant-2 -a -d en_US"]),
      ("", "en_GB.UTF-8", ["enchant-2 -a -d en_GB"]),
      ("pt-BR", "C.UTF-8", ["enchant-2 -a -d pt_BR"]),
    ])
  func theLanguage(_ language: String, _ locale: String, _ started: [String]) throws {
    try home.install("enchant-2", SpellingStandIn.content)
    try home.write(
      "[checks]\nlanguage = \"\(language)\"\n", to: ".config/afterword/config.toml")
    home.environment["LANG"] = locale
    #expect(try check().errors.isEmpty)
    #expect(home.started.map(\.line) == started)
  }

  @Test func aLanguageThatIsNoneIsRefused() throws {
    try home.write("[checks]\nlanguage = \"--x\"\n", to: ".config/afterword/config.toml")
    let outcome = try check()
    #expect(outcome.errors.contains("checks.language has to be a language like \"en_GB\""))
  }

  /// The next checker is asked, and with the language's other names.
  @Test func aCheckerWithoutTheDictionaryIsPassedOver() throws {
    try home.install("enchant-2", "echo 'no such dictionary' >&2; exit 1")
    try home.install("hunspell", "[ \"$5\" = en ] || exit 1\n\(SpellingStandIn.usual)")
    try home.install("aspell", "exit 1")
    let outcome = try check()
    #expect(outcome.output.contains(Self.finding))
    #expect(outcome.errors.isEmpty)
    #expect(
      home.started.map(\.line) == [
        "enchant-2 -a -d en_US", "enchant-2 -a -d en", "enchant-2 -a -d en_GB",
        "hunspell -a -i UTF-8 -d en_US", "hunspell -a -i UTF-8 -d en", "enchant-2 -a -d en_GB",
        "hunspell -a -i UTF-8 -d en_GB", "aspell -a --encoding=utf-8 --lang=en_GB",
      ])
  }

  /// Of checkers that all fail the first one's reason is said, once, and the rest of the letter is
  /// checked.
  @Test(
    arguments: [
      ("echo 'no dictionary' >&2; exit 1", "says “no dictionary”"),
      ("exit 0", "ended by itself"),
      ("kill -9 $$", "ended by itself"),
      ("yes", "says “y”, which is no answer of a spelling checker"),
      ("head -c 300000 /dev/zero", "which is no answer of a spelling checker"),
      (SpellingStandIn.answering("^*) exit 3 ;;"), "ended by itself"),
    ])
  func aCheckerThatFails(_ script: String, _ reason: String) throws {
    for name in ["enchant-2", "hunspell", "aspell"] { try home.install(name, script) }
    let outcome = try check()
    #expect(outcome.output.contains("(length)"))
    #expect(outcome.errors.hasPrefix("afterword: spelling was not checked: enchant-2 "))
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    #expect(outcome.errors.count(where: \.isNewline) == 1)
    #expect(outcome.status == 0)
    #expect(home.started.allSatisfy { kill($0.process, 0) != 0 }, "none is left")
  }

  @Test func aWordAtWhichTheCheckerEndsIsLeftOut() throws {
    try home.install(
      "enchant-2",
      SpellingStandIn.answering(
        "^time) exit 3 ;;\n^discusion) echo '& discusion 2 1: discussion, discursion'; echo ;;"))
    let outcome = try check()
    #expect(outcome.output.contains(Self.finding))
    #expect(home.started.count { $0.line.hasSuffix("en_US") } == 2)
  }

  @Test func aCheckerThatHangsIsEnded() throws {
    try home.install("enchant-2", "exec sleep 60")
    let outcome = try check()
    #expect(
      outcome.errors
        == "afterword: spelling was not checked to the end: the checker took more than 5 seconds\n")
    #expect(outcome.output.contains("(length)"))
    #expect(home.started.count == 1)
    #expect(home.started.allSatisfy { kill($0.process, 0) != 0 })
  }

  /// Where most words are unknown the dictionary is that of another language.
  @Test func aDictionaryOfAnotherLanguageSaysNothing() throws {
    try home.install("enchant-2", SpellingStandIn.answering("^*) echo '# x 1'; echo ;;"))
    #expect(try !check().output.contains("(spelling)"))
  }

  @Test(arguments: ["enchant-2", "hunspell", "aspell"])
  func theRealOnes(_ name: String) throws {
    guard
      let path = ["/usr/bin/", "/usr/local/bin/"].map({ $0 + name })
        .first(where: { access($0, X_OK) == 0 })
    else { return }
    for other in ["enchant-2", "hunspell", "aspell"] where other != name {
      try home.install(other, "exit 1")
    }
    try home.install(name, "exec \(path) \"$@\"")
    let outcome = try check(
      Self.letter.replacing("I enjoyed", with: "I didn’t waste my café’s naïve timme; enjoyed"))
    // Without a dictionary of English there is nothing to try.
    guard outcome.errors.isEmpty else { return }
    #expect(outcome.output.contains("“discusion” is not in the dictionary: discussion"))
    #expect(outcome.output.contains("“timme” is not in the dictionary"))
    #expect(!outcome.output.contains("“didn’t"))
  }
}
