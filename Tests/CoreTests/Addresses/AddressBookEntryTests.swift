import Core
import Testing

/// What address books answer, and how they are asked.
struct AddressBookEntryTests {
  @Test(arguments: [
    ("ana@northwind.example\tAna Ruiz\twork\n", ["ana@northwind.example|Ana Ruiz"]),
    (
      "searching … 2 found\nana@x.example\tAna\nben@x.example\n",
      ["ana@x.example|Ana", "ben@x.example|"]
    ),
    ("ana@x.example\tRuiz, Ana\r\n", ["ana@x.example|Ana Ruiz"]),
    ("Ana Ruiz <ana@x.example>\tAna\n", []), ("\n\n\t\n", []), ("", []),
    ("ana@x.example\t\u{1B}[31mAna\u{1B}[0m\u{7} Ru\u{202E}iz\n", ["ana@x.example|Ana Ruiz"]),
    ("ana\u{1B}[2J@x.example\tAna\n", []), ("ana@x.example\0\tAna\n", []),
    ("ana@x.example\tAna\u{2028}Ruiz\n", ["ana@x.example|Ana"]),
  ])
  func lines(_ output: String, _ entries: [String]) {
    #expect(AddressBookEntry.all(in: output).map { "\($0.address)|\($0.name)" } == entries)
  }

  @Test func noOneChoosesFromThousands() {
    let output = (0..<5_000).map { "a\($0)@x.example\tAna\n" }.joined()
    #expect(AddressBookEntry.all(in: output).count == AddressBookEntry.most)
  }

  @Test(arguments: [
    (["khard", "email", "%s"], ["khard", "email", "Ana; rm -rf / $(x)"]),
    (["book", "--query=%s", "%s"], ["book", "--query=Ana; rm -rf / $(x)", "Ana; rm -rf / $(x)"]),
    (["abook", "--mutt-query"], ["abook", "--mutt-query", "Ana; rm -rf / $(x)"]), ([], []),
  ])
  func commands(_ words: [String], _ whole: [String]) {
    #expect(AddressBookEntry.command(words, asking: "Ana; rm -rf / $(x)") == whole)
  }
}
