import Core
import Foundation
import Testing

@Suite struct JSONTests {
  @Test func writesKeysInTheirOrder() {
    let value: JSON = [
      "zoned": true, "at": nil, "numbers": [1, -2], "none": [], "empty": [:],
      "inner": ["b": "x", "a": JSON(nil as String?)],
    ]
    #expect(
      value.text == """
        {
          "zoned": true,
          "at": null,
          "numbers": [
            1,
            -2
          ],
          "none": [],
          "empty": {},
          "inner": {
            "b": "x",
            "a": null
          }
        }
        """)
  }

  @Test(arguments: [
    (#"say "hi" \ bye"#, #""say \"hi\" \\ bye""#),
    ("a\nb\rc\td", #""a\nb\rc\td""#),
    ("Zoë, 日本, 🚀", #""Zoë, 日本, 🚀""#),
    // A window's title, set by a terminal that sees it, in seven and in eight bits.
    ("\u{1B}]0;x\u{07}", #""\u001b]0;x\u0007""#),
    ("\u{9D}0;x\u{9C}", #""\u009d0;x\u009c""#),
    ("nul\0 del\u{7F}", #""nul\u0000 del\u007f""#),
    // Order turned around, nothing seen, a line ended.
    ("a\u{202E}b\u{2066}c", #""a\u202eb\u2066c""#),
    ("\u{FEFF}a\u{200B}b\u{2028}c", #""\ufeffa\u200bb\u2028c""#),
    ("\u{E0041}", #""\udb40\udc41""#),
  ])
  func escapes(_ string: String, as expected: String) throws {
    #expect(JSON.string(string).text == expected)
    let read = try JSONDecoder().decode([String].self, from: Data("[\(expected)]".utf8))
    #expect(read == [string])
  }
}
