import Testing
import Views

/// Texts put into a letter at its caret, "|" in the letters here; what is put in is marked by «».
struct InsertionTests {
  /// Notes go on the sentence that was begun, or stand in brackets to be worked in.
  @Test(arguments: [
    ("|", "six people; moving to Bazel", "[six people; moving to Bazel]"),
    ("Hello.|", "six people", "Hello. [six people]"),
    ("He said “no.”|", "six people", "He said “no.” [six people]"),
    ("|Thank you.", "a decision", "[a decision] Thank you."),
    ("I learned about |", "six people", "I learned about six people."),
    ("You said: |", "six people,", "You said: six people."),
    ("I saw | and left.", "six people", "I saw six people and left."),
    ("I saw |, and left.", "six people", "I saw six people, and left."),
    ("Hello. |There.", "six people", "Hello. [six people] There."),
    ("|", "- one\n\n* two.\n", "[one; two.]"), ("Hi.|", "one\ntwo", "Hi. [one; two]"),
    ("I saw | and left.", "it is slow\nsix people", "I saw [it is slow; six people] and left."),
    ("nineteen tw|enty", "one", "nineteen twenty one."),
    ("|", "see [1] and ]", "[see (1) and )]"),
    ("ありがとうございました。|", "納期は五月", "ありがとうございました。[納期は五月]"),
    ("学んだのは|", "納期は五月", "学んだのは納期は五月。"), ("学んだのは|", "納期は五月、", "学んだのは納期は五月。"),
    ("楽しかった！|次回も。", "六人", "楽しかった！[六人]次回も。"),
    ("I saw |", "六人", "I saw 六人。"), ("「はい。」|", "六人", "「はい。」[六人]"),
  ])
  func notesAreToBeWorkedIn(_ letter: String, _ note: String, _ expected: String) {
    let halves = letter.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let body = TextBuffer(
      halves.joined(), caret: TextPosition(line: 0, column: halves[0].count))
    let insertion = Insertion.ofNote(note, into: body).insertion
    let before = body.text(TextPosition.start..<insertion.place)
    #expect(before + insertion.text + body.text.dropFirst(before.count) == expected)
  }

  @Test(arguments: [
    ("|", "One.", "«One.»"), ("Hello.|", "One.", "Hello.« One.»"),
    ("Hello. |", "One.", "Hello. «One.»"), ("Hello.| There.", "One.", "Hello.« One.» There."),
    ("Hello. |There.", "One.", "Hello. «One. »There."),
    ("nineteen tw|enty", "One.", "nineteen twenty« One.»"),
    ("it’|s so", "One.", "it’s« One.» so"), ("(|)", "one", "(«one»)"),
    ("a |, b", "one", "a «one», b"),
    ("|Hello", "One.", "«One. »Hello"), ("日本|語", "One.", "日本語« One.»"),
    ("A line\n|\nbehind", "One.", "A line\n«\nOne.\n»\nbehind"),
    ("A line\n\n|\n\nbehind", "One.", "A line\n\n«One.»\n\nbehind"),
    ("A li|ne", "One.\n\nTwo.", "A line«\n\nOne.\n\nTwo.»"),
    ("A li|ne\n\nbehind", "One.\nTwo.", "A line«\n\nOne.\nTwo.»\n\nbehind"),
    ("A li|ne\nbehind", "One.\nTwo.", "A line«\n\nOne.\nTwo.\n»\nbehind"),
    ("A line\n|", "One.\nTwo.", "A line\n«\nOne.\nTwo.»"),
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

  /// Neither a greeting nor a name takes a sentence into its line.
  @Test(arguments: [
    ("Hi Ben,|\n\nThank you.", "Hi Ben,«\n\nOne.»\n\nThank you."),
    ("Hi |Ben,\nThank you.", "Hi Ben,«\n\nOne.\n»\nThank you."),
    ("Hi Ben,|", "Hi Ben,«\n\nOne.»"),
    (
      "Hi Ben,\n\nIt was good.\n\nKind regards,\nSam| Doe",
      "Hi Ben,\n\nIt was good.«\n\nOne.»\n\nKind regards,\nSam Doe"
    ),
    (
      "Hi Ben,\n\nIt was good.\n\nKind regards,|\n\nSam Doe\n",
      "Hi Ben,\n\nIt was good.«\n\nOne.»\n\nKind regards,\n\nSam Doe\n"
    ),
    (
      "Hi Ben,\n\nIt was good.\n\nKind regards,\n|\nSam Doe\n",
      "Hi Ben,\n\nIt was good.«\n\nOne.»\n\nKind regards,\n\nSam Doe\n"
    ),
    (
      "Hi Ben,\n\nIt was good.\nKind regards,\nSam|",
      "Hi Ben,\n\nIt was good.«\n\nOne.\n»\nKind regards,\nSam"
    ),
    ("Kind regards,\nSam|", "«One.\n\n»Kind regards,\nSam"),
    ("Hi Ben, thank you for it.|", nil), ("Hi Ben,\n\nIt was| good.\n\nKind regards,\nSam", nil),
    ("Hi Ben,\n|\nIt was good.", nil), ("Hi Ben,\n\nIt was good.\n\nKind regards,\nSam\n\n|", nil),
    ("Hi Ben,\n\nIt was good.\n|\nKind regards,\nSam", nil), ("|", nil),
  ])
  func aParagraphOfItsOwnOutsideOfSentences(_ letter: String, _ expected: String?) {
    let halves = letter.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let lines = halves[0].split(separator: "\n", omittingEmptySubsequences: false)
    let caret = TextPosition(line: lines.count - 1, column: lines[lines.count - 1].count)
    let body = TextBuffer(halves.joined(), caret: caret)
    let insertion = Insertion.outsideSentences("One.", in: body)
    let marked = insertion.map { insertion in
      let before = body.text(TextPosition.start..<insertion.place)
      return "\(before)«\(insertion.text)»\(body.text.dropFirst(before.count))"
    }
    #expect(marked == expected)
  }

  /// A sentence that someone writes is not broken by the beginning of another.
  @Test(arguments: [
    ("|", "«Thank you»"), ("One. |", "One. «Thank you»"), ("One.|", "One.« Thank you»"),
    ("I like |it. Two.", "I like it.« Thank you» Two."),
    ("I “like |it.” Two.", "I “like it.”« Thank you» Two."),
    ("I paid 3.5|0 for it! Two.", "I paid 3.50 for it!« Thank you» Two."),
    ("I like |it", "I like it«\n\nThank you»"), ("I like it|", "I like it«\n\nThank you»"),
  ])
  func openingsGoBehindTheSentence(_ letter: String, _ expected: String) {
    let halves = letter.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let body = TextBuffer(
      halves.joined(), caret: TextPosition(line: 0, column: halves[0].count))
    let insertion = Insertion.ofOpening("Thank you", into: body)
    let before = body.text(TextPosition.start..<insertion.place)
    let behind = body.text.dropFirst(before.count)
    #expect("\(before)«\(insertion.text)»\(behind)" == expected)
  }
}
