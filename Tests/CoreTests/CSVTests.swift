import Core
import Fixtures
import Testing

struct CSVTests {
  @Test(arguments: [
    (["a", "b"], "a,b\r\n"), (["", ""], ",\r\n"),
    (["a,b", "say \"x\""], "\"a,b\",\"say \"\"x\"\"\"\r\n"),
    (["two\nlines"], "\"two\nlines\"\r\n"), ([" blank"], "\" blank\"\r\n"),
    (["tab\t"], "\"tab\t\"\r\n"),
    (["=1+1", "+49", "-x", "@a"], "'=1+1,'+49,'-x,'@a\r\n"), (["\tx"], "'\tx\r\n"),
    (["\rx"], "\"'\rx\"\r\n"), (["'s-Hertogenbosch"], "'s-Hertogenbosch\r\n"),
    (["'=x"], "''=x\r\n"),
    (["a\u{1B}[31mb"], "a\u{FFFD}[31mb\r\n"), (["a=b"], "a=b\r\n"),
  ])
  func rows(_ cells: [String], _ text: String) {
    #expect(CSV.row(cells) == text)
  }

  /// What is written reads back as what it was, also through a reader of RFC 4180.
  @Test func backAgain() {
    var random = Seeded(4)
    let alphabet = Array("ab'\"=+-@,;\t\r\n é日")
    for _ in 0..<3000 {
      let cells = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        String(
          (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in
            alphabet.randomElement(using: &random)
          })
      }
      let read = parsed(CSV.row(cells)).map(CSV.restored)
      #expect(read.map(Array.init(_:)) == cells.map(Array.init(_:)))
      for cell in parsed(CSV.row(cells)) {
        #expect(cell.unicodeScalars.first.map { !"=+-@\t\r".unicodeScalars.contains($0) } ?? true)
      }
    }
  }

  /// The cells of one row.
  private func parsed(_ row: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    var rest = Array(row.unicodeScalars.dropLast(2))[...]
    while let scalar = rest.popFirst() {
      if isQuoted, scalar == "\"" {
        if rest.first == "\"" {
          cells[cells.count - 1].unicodeScalars.append(rest.removeFirst())
        } else {
          isQuoted = false
        }
      } else if !isQuoted, scalar == "\"" {
        isQuoted = true
      } else if !isQuoted, scalar == "," {
        cells.append("")
      } else {
        cells[cells.count - 1].unicodeScalars.append(scalar)
      }
    }
    return cells
  }
}
