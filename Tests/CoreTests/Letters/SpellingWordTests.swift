import Core
import Testing

/// Which words of a letter are looked up, and in which dictionary.
struct SpellingWordTests {
  private func words(_ text: String, accepting accepted: [String] = []) -> [String] {
    LetterText(text).wordsToSpell(accepting: LetterText.keys(of: accepted)).map(\.text)
  }

  @Test(
    arguments: [
      ("I enjoyed it.", ["enjoyed", "it"]),
      ("We didn’t use it’s.", ["We", "didn’t", "use", "it"]),
      (
        "Ask SRE about GraphQL on iOS 17, K8s and THe rest.",
        [
          "Ask", "about", "on", "and", "THe", "rest",
        ]
      ),
      ("Write to jo@mail.example or www.foo.exmple now.", ["Write", "to", "or", "now"]),
      ("A well-known co-op re-ran it.", ["well", "known", "it"]),
      ("Der Chefin’s Straße.", ["Der", "Chefin", "Straße"]),
      ("日本語 and e\u{301}te\u{301} and 3rd.", ["and", "and"]),
      ("👩‍👩‍👧 was here", ["was", "here"]),
      ("", []),
    ])
  func asked(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    arguments: [
      ("café", ["cafe", "caff"], true), ("Naïve", ["Nave", "naive"], true),
      ("Café’s", ["Cafe's"], true), ("discusión", ["discussion"], false),
      ("discusion", ["discusion"], false), ("café", [], false),
    ])
  func marksAlone(_ word: String, _ suggestions: [String], _ expected: Bool) {
    #expect(SpellingWord(range: 0..<1, text: word).isPlain(in: suggestions) == expected)
  }

  @Test func onlyTheLetterProperIsAsked() {
    let letter = """
      Dear Anaa Ruizz,

      Thnks for today, Anaa.

      Best regrads,
      Joo Qwx

      On Mon, Ben wrote:
      > I enjoied it
      """
    #expect(words(letter) == ["Thnks", "for", "today", "Best", "regrads"])
  }

  @Test func theUsersOwnWordsAreAccepted() {
    #expect(
      words("I run Kubernetes and kubernetes’s kin.", accepting: ["Kubernetes", "kin"])
        == ["run", "and"])
  }

  @Test func placesCountCharacters() throws {
    let text = "👍🏽 é: I realy like Ana’s ideea’s."
    for word in LetterText(text).wordsToSpell() {
      let start = text.index(text.startIndex, offsetBy: word.range.lowerBound)
      #expect(text[start..<text.index(start, offsetBy: word.range.count)] == word.text)
    }
    let last = try #require(LetterText(text).wordsToSpell().last)
    #expect(last.text == "ideea")
  }

  @Test func apostrophesAreThoseOfTheLetter() throws {
    let word = try #require(LetterText("I did’nt know.").wordsToSpell().first)
    let straight = try #require(LetterText("I did'nt know.").wordsToSpell().first)
    #expect(word.asked == "did'nt")
    #expect(word.written("didn't") == "didn’t")
    #expect(straight.written("didn't") == "didn't")
  }

  private static let english = "Thank you for the time that you took for me and the team."
  private static let german =
    "Vielen Dank für das Gespräch, ich habe mich sehr über die Zeit mit Ihnen gefreut."
  private static let other =
    "Tack vare detta zzz yyy xxx www vvv uuu ttt sss rrr qqq ppp ooo nnn mmm lll."

  @Test(
    arguments: [
      (english, "", [], ["en_US", "en"]),
      (english, "", ["en_GB.UTF-8"], ["en_GB", "en"]),
      (english, "", ["C.UTF-8", "en_GB"], ["en_GB", "en"]),
      (english, "", ["de_DE.UTF-8"], ["en_US", "en"]),
      (german, "", ["en_GB.UTF-8"], ["de_DE", "de"]),
      (german, "", ["de_AT@euro"], ["de_AT", "de"]),
      (german, "en-GB", ["de_AT"], ["en_GB"]),
      (german, "en", ["en_CA.UTF-8"], ["en_CA", "en"]),
      (german, "nb", [], ["nb"]),
      // Too short to tell; long, and of no language that is recognised.
      ("Hm", "", ["de_DE"], []), ("Hm", "fr", [], ["fr_FR", "fr"]),
      (other, "", ["fi_FI.UTF-8"], ["fi_FI"]), (other, "", ["C"], []),
    ] as [(String, String, [String], [String])])
  func dictionaries(_ text: String, _ wanted: String, _ locale: [String], _ names: [String]) {
    #expect(
      SpellingLanguage.dictionaries(for: LetterText(text), wanted: wanted, locale: locale) == names)
  }

  @Test(
    arguments: [
      ("en_GB.UTF-8", "en_GB"), ("en-GB", "en_GB"), ("de@euro", "de"), ("sr_RS@latin", "sr_RS"),
      ("de_DE_frami", "de_DE_frami"), ("C", nil), ("POSIX", nil), ("", nil), ("-d", nil),
      ("../en", nil), ("en_US;rm", nil), ("en US", nil), ("en_", nil), ("é_FR", nil),
    ] as [(String, String?)])
  func namesOfDictionaries(_ name: String, _ tag: String?) {
    #expect(SpellingLanguage.tag(name) == tag)
  }
}
