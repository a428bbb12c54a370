import Core
import Testing

/// What is left open without a word: dots, signs, and names of places that no one has filled in.
@Suite struct PlaceholderGapTests {
  @Test(arguments: [
    "I ran a hotel in «…», as you know.", "At «[...]» I ran the night desk.",
    "For «...» I wrote the rota.", "Dear «…»,\n\nThank you.", "I come from «(…)» and like it.",
    "I was trained at «(previous hospital)» for a year.", "I learned it with «(former employer)».",
    "At ««Firma»» I ran the night desk.", "At «Company Name» I ran the night desk.",
    "At «Hospital Name» I nursed.", "We cut it by «??» percent.", "My name is «____» and more.",
  ])
  func open(_ marked: String) {
    let text = marked.replacing("««", with: "«<").replacing("»»", with: ">»")
    let letter = MarkedLetter(text)
    var context = LetterContext.northwind(letter.text)
    context.body = context.body.replacing("<", with: "«").replacing(">", with: "»")
    let found = context.found(.placeholder)
    #expect(found.map(\.place.range) == letter.ranges, "\(found)")
  }

  @Test(arguments: [
    "I said so […] and [...] it stood.", "It was … well, an odd day.",
    "We shipped in 3 weeks (or so we thought...), and then fixed it.",
    "You said: “we live in … odd times”.", "I went to… let us say, a small shop.",
    "It was in … well, a cellar.", "At Acme (previous employer) I ran it.",
    "We wrote a Company Name field.", "The ?? operator was my first.", "The ___ sign was the clue.",
    "See https://example.org/_/x___y for it.", "I named it my___variable, and regretted it.",
    "You said «team» and «time».",
  ])
  func nothingIsOpen(_ text: String) {
    let found = LetterContext.northwind(text).found(.placeholder)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }
}
