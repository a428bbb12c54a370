import Core
import Testing

/// Which words of a letter are looked up, and in which dictionary.
struct SpellingWordTests {
  private func words(
    _ text: String, accepting accepted: [String] = [], isGerman: Bool = false
  ) -> [String] {
    LetterText(text)
      .wordsToSpell(accepting: LetterText.keys(of: accepted), nounsHaveCapitals: isGerman)
      .map(\.text)
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
      (
        "We met Priya’s team, and IPv6 and PDFs and McAllister.",
        ["We", "met", "team", "and", "and", "and"]
      ),
      ("Priya told me. I asked Priya.", ["told", "me", "asked"]),
      ("Anaa told me.", ["Anaa", "told", "me"]),
      ("See github.com/jo/thingg, ~/.confg, node.js and @joq.", ["See", "and"]),
      (
        "I keep /usr/lcoal and snake_cse and and/or ci/cd.",
        ["keep", "and", "and", "and", "or", "ci", "cd"]
      ),
      (
        "I saw the Museu de la Marinha, and de with Ludwig van Beethoven.",
        ["saw", "the", "and", "de", "with"]
      ),
      ("It ended.Then we wnet.", ["It", "we", "wnet"]),
      ("日本語 and e\u{301}te\u{301} and 3rd.", ["and", "and"]),
      ("👩‍👩‍👧 was here", ["was", "here"]),
      ("", []),
    ])
  func asked(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  /// A dictionary is asked for no word of a script that it does not have.
  @Test(arguments: [
    ("en_US", ["We", "say", "naïve", "phở", "l’été"]), ("he_IL", ["שלום"]), ("ru", ["спасибо"]),
    ("sr_Latn", ["We", "say", "naïve", "phở", "l’été"]), ("el", ["ευχαριστω"]), ("ar", ["شكرا"]),
    ("hy", ["շնորհակալ"]), ("ja", []),
  ])
  func theScriptIsTheDictionarys(_ dictionary: String, _ expected: [String]) {
    let text = LetterText(
      "We say naïve phở, l’été, שלום, спасибо, ευχαριστω, شكرا, շնորհակալ, mixשלום, 日本.")
    let script = SpellingLanguage.script(dictionary)
    #expect(text.wordsToSpell(script: script).map(\.text) == expected)
  }

  @Test func inGermanNounsHaveCapitals() {
    #expect(words("Der Chefin’s Straße.", isGerman: true) == ["Der", "Chefin", "Straße"])
    #expect(words("Der Chefin’s Straße.") == ["Der"])
    #expect(SpellingLanguage.capitalisesNouns("de_AT"))
    #expect(!SpellingLanguage.capitalisesNouns("en_DE"))
  }

  @Test(
    arguments: [
      ("organise", "organize"), ("Organisations", "Organizations"), ("analysed", "analyzed"),
      ("colour", "color"), ("colourful", "colorful"), ("behaviours", "behaviors"),
      ("programme", "program"), ("programmes", "programs"), ("enrol", "enroll"),
      ("enrolment", "enrollment"), ("fulfilment", "fulfillment"), ("centred", "centered"),
      ("kilometres", "kilometers"), ("travelled", "traveled"), ("counsellors", "counselors"),
      ("practised", "practiced"), ("licence", "license"), ("learnt", "learned"), ("grey", "gray"),
      ("greyish", "grayish"), ("judgements", "judgments"), ("catalogued", "cataloged"),
      ("ploughing", "plowing"), ("cheques", "checks"), ("leukaemia", "leukemia"),
      ("neighbour’s", "neighbor's"),
    ])
  func britishSpellings(_ word: String, _ american: String) {
    let forms = SpellingWord(range: 0..<1, text: word).otherwise
    #expect(forms.contains(american.lowercased().withoutPossessive) || forms.contains(american))
    #expect(!forms.contains(word.lowercased()))
  }

  @Test(
    arguments: [
      ("color", "colour"), ("colorful", "colourful"), ("center", "centre"), ("gray", "grey"),
      ("analyzed", "analysed"), ("traveled", "travelled"), ("modeling", "modelling"),
      ("canceled", "cancelled"), ("counselor", "counsellor"), ("labeled", "labelled"),
      ("check", "cheque"), ("catalog", "catalogue"), ("panelist", "panellist"),
    ])
  func americanSpellings(_ word: String, _ british: String) {
    #expect(SpellingWord(range: 0..<1, text: word).otherwise.contains(british))
  }

  @Test(
    arguments: [
      ("unindexed", "indexed"), ("unlabelled", "labeled"), ("preprint", "print"),
      ("cryostage", "stage"), ("stackable", "stack"), ("anonymised", "anonymous"),
      ("Anonymisation", "anonymous"), ("containerised", "container"), ("weaponize", "weapon"),
      ("biostatistician", "statistician"),
    ])
  func wordsAreMadeOfOthers(_ word: String, _ root: String) {
    #expect(SpellingWord(range: 0..<1, text: word).roots.contains(root))
  }

  @Test(
    arguments: [
      ("desireable", "desire"), ("advertize", "advert"), ("improvized", "improv"),
      ("unable", "able"), ("table", "t"), ("retime", "time"),
    ])
  func slipsAreMadeOfNothing(_ word: String, _ root: String) {
    #expect(!SpellingWord(range: 0..<1, text: word).roots.contains(root))
  }

  @Test(
    arguments: [
      ("sise", "size"), ("sence", "sense"), ("untill", "until"), ("helpfull", "helpful"),
      ("controled", "controlled"), ("exercize", "exercise"), ("authour", "author"),
      ("enrolled", "enrolllled"), ("suprise", "surprise"), ("patroled", "patrolled"),
      ("roled", "rolled"), ("exceling", "excelling"), ("compeled", "compelled"),
    ])
  func slipsAreNotBritish(_ word: String, _ right: String) {
    #expect(!SpellingWord(range: 0..<1, text: word).otherwise.contains(right))
  }

  @Test(
    arguments: [
      (["en_US", "en", "en_GB"], ["en_GB"]), (["en_GB", "en", "en_US"], ["en_US"]),
      (["en_CA", "en"], ["en_US", "en_GB"]), (["en_GB"], []), (["de_DE", "de"], []), ([], []),
    ])
  func otherDictionaries(_ first: [String], _ others: [String]) {
    #expect(SpellingLanguage.others(than: first) == others)
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
      (english, "", [], ["en_US", "en", "en_GB"]),
      (english, "", ["en_GB.UTF-8"], ["en_GB", "en", "en_US"]),
      (english, "", ["C.UTF-8", "en_GB"], ["en_GB", "en", "en_US"]),
      (english, "", ["de_DE.UTF-8"], ["en_US", "en", "en_GB"]),
      (german, "", ["en_GB.UTF-8"], ["de_DE", "de"]),
      (german, "", ["de_AT@euro"], ["de_AT", "de"]),
      (german, "en-GB", ["de_AT"], ["en_GB"]),
      (german, "en", ["en_CA.UTF-8"], ["en_CA", "en", "en_US", "en_GB"]),
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
