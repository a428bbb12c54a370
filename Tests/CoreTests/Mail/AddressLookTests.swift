import Core
import Testing

/// Addresses as servers know them, and what of them deceives.
struct AddressLookTests {
  /// Domains with their names in ASCII: of RFC 3492's examples, of IDNA's documents, of look-alikes.
  static let domains = [
    ("bücher.example", "xn--bcher-kva.example"),
    ("MÜNCHEN.example", "xn--mnchen-3ya.example"),
    ("mu\u{308}nchen.example", "xn--mnchen-3ya.example"),
    ("straße.example", "xn--strae-oqa.example"),
    ("他们为什么不说中文.example", "xn--ihqwcrb4cv8a8dqg056pqjye.example"),
    ("почемужеонинеговорятпорусски.example", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l.example"),
    ("ليهمابتكلموشعربي؟.example", ""),
    ("ليهمابتكلموشعربي.example", "xn--mgbcah9ar9a4efegftvvn.example"),
    ("3年b組金八先生.example", "xn--3b-ww4c5e180e575a65lsy2b.example"),
    ("аррӏе.example", "xn--80ak6aa92e.example"),
    ("日本。example", "xn--wgv71a.example"), ("plain.example", "plain.example"),
    ("a_b.example", "a_b.example"), ("x.", ""), ("☃.example", ""), ("a b.example", ""),
    ("a\u{200D}b.example", ""),
    (String(repeating: "a", count: 64) + ".example", ""),
    (String(repeating: "é", count: 63) + ".example", ""),
  ]

  @Test(arguments: domains)
  func inASCII(_ domain: String, _ ascii: String) {
    #expect(MailAddress("a@\(domain)")?.asciiDomain ?? "" == ascii)
  }

  /// Recipients, what is shown of them, and what is said.
  static let looks: [(String, String, [String])] = [
    ("Ben <ben@x.example>", "Ben <ben@x.example>", []),
    ("ben@x.example", "ben@x.example", []),
    ("ben@x.example <BEN@x.example>", "ben@x.example <BEN@x.example>", []),
    (
      "jane@globex.example <mallory@evil.example>", "jane@globex.example <mallory@evil.example>",
      ["the name “jane@globex.example” looks like an address; it goes to mallory@evil.example"]
    ),
    (
      "Zoë <zoe@bücher.example>", "Zoë <zoe@xn--bcher-kva.example>",
      ["mail servers know the domain bücher.example as xn--bcher-kva.example"]
    ),
    (
      "Jane <jane@gl\u{43E}bex.example>", "Jane <jane@xn--glbex-kye.example>",
      [
        "the domain gl\u{43E}bex.example mixes Latin and Cyrillic letters, as forged ones do",
        "mail servers know the domain gl\u{43E}bex.example as xn--glbex-kye.example",
      ]
    ),
    (
      "j@аррӏе.example", "j@xn--80ak6aa92e.example",
      ["mail servers know the domain аррӏе.example as xn--80ak6aa92e.example"]
    ),
  ]

  @Test(arguments: looks)
  func shown(_ recipient: String, _ shown: String, _ notes: [String]) throws {
    let look = AddressLook(try OutgoingMessage.Mailbox(parsing: recipient))
    #expect(look.shown == shown)
    #expect(look.notes == notes)
  }
}
