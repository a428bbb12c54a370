import Testing
import Views

/// Texts put into a letter at its caret, "|" in the letters here; what is put in is marked by «».
struct InsertionTests {
  @Test(arguments: [
    ("|", "One.", "«One.»"), ("Hello.|", "One.", "Hello.« One.»"),
    ("Hello. |", "One.", "Hello. «One.»"), ("Hello.| There.", "One.", "Hello.« One.» There."),
    ("Hello. |There.", "One.", "Hello. «One. »There."),
    ("nineteen tw|enty", "One.", "nineteen twenty« One.»"),
    ("it’|s so", "One.", "it’s« One.» so"), ("(|)", "one", "(«one»)"),
    ("a |, b", "one", "a «one», b"),
    ("|Hello", "One.", "«One. »Hello"), ("日本|語", "One.", "日本語« One.»"),
    ("A line\n|\nbehind", "One.", "A line\n«One.»\nbehind"),
    ("A li|ne", "One.\n\nTwo.", "A line«\n\nOne.\n\nTwo.»"),
    ("A li|ne\n\nbehind", "One.\nTwo.", "A line«\n\nOne.\nTwo.»\n\nbehind"),
    ("A li|ne\nbehind", "One.\nTwo.", "A line«\n\nOne.\nTwo.\n»\nbehind"),
    ("A line\n|", "One.\nTwo.", "A line\n«One.\nTwo.»"),
  ])
  func isPartedFromWhatIsAround(_ letter: String, _ text: String, _ expected: String) {
    let halves = letter.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let lines = halves[0].split(separator: "\n", omittingEmptySubsequences: false)
    let caret = TextPosition(line: lines.count - 1, column: lines[lines.count - 1].count)
    let body = TextBuffer(halves.joined(), caret: caret)
    let insertion = Insertion(text, into: body)
    let before = body.text(TextPosition.start..<insertion.place)
    let behind = body.text.dropFirst(before.count)
    #expect("\(before)«\(insertion.text)»\(behind)" == expected)
  }
}
