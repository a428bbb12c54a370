import Core
import Foundation
import Testing

/// The table of checks, and the README that lists it.
@Suite struct CheckTableTests {
  @Test func everyNameHasItsCheck() {
    #expect(Set(LetterCheck.all.map(\.name)) == Set(LetterCheck.Name.allCases))
    #expect(LetterCheck.all.count == LetterCheck.Name.allCases.count)
    for check in LetterCheck.all {
      #expect(check.purpose.hasSuffix("."))
      #expect(!check.example.isEmpty)
      #expect(check.name.rawValue.allSatisfy { $0 == "-" || $0.isLowercase })
    }
  }

  @Test func theHeaviestComeFirst() {
    let severities = LetterCheck.all.map(\.severity)
    #expect(severities == severities.sorted())
    #expect(severities.filter { $0 == .block }.count == 6)
    #expect(severities.filter { $0 == .hint }.count == 3)
  }

  /// The rows are made from the table; a failure prints them as they have to be.
  @Test func theReadmeListsThem() throws {
    let rows = LetterCheck.all.map { check in
      let needs = check.needs.isEmpty ? "" : " It needs \(check.needs)."
      let example = check.example.replacingOccurrences(of: "|", with: "\\|")
      return
        "| `\(check.name.rawValue)` | \(check.severity.rawValue) | \(check.purpose)\(needs) | \(example) |"
    }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../..").standardizedFileURL
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains(rows.joined(separator: "\n")), "\n\(rows.joined(separator: "\n"))")
  }

  /// An example that is a letter's own text shows what its check finds.
  @Test(arguments: [
    LetterCheck.Name.weakPhrase, .wornOpening, .apologetic, .begging, .demanding, .criticism, .pay,
    .gift,
    .attachment, .doubledWord, .shouting, .capitals, .generic, .length, .placeholder,
  ])
  func examplesAreFound(_ name: LetterCheck.Name) throws {
    let check = try #require(LetterCheck.named(name))
    #expect(
      !LetterContext(body: "Thank you for the time that you took.\n\n\(check.example)").found(name)
        .isEmpty)
  }
}
