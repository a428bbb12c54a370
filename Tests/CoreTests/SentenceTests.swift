import Core
import Testing

/// Texts as sentences.
struct SentenceTests {
  @Test(arguments: [
    ("It went", "It went."), ("It went.", "It went."), ("Did it?", "Did it?"), ("", ""),
    ("“hello.”", "“hello.”"), ("“hello”", "“hello”."), ("(so be it!)", "(so be it!)"),
    ("gone (twice)", "gone (twice)."), ("…", "…"),
  ])
  func aSentenceEndsOnce(_ text: String, _ ended: String) { #expect(text.ended == ended) }

  @Test(arguments: [
    ("nothing was sent", "Nothing was sent"), ("", ""), ("e. g. this", "E. g. this"),
    ("send.command in the config file", "send.command in the config file"),
    ("jane@x.example is no address", "jane@x.example is no address"),
    ("/tmp/x is no file", "/tmp/x is no file"), ("“hello”", "“hello”"), ("éa", "Éa"),
  ])
  func aNameAtTheBeginningStays(_ text: String, _ begun: String) {
    #expect(text.uppercasedFirst == begun)
  }
}
