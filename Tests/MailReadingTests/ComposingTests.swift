import Core
import Fixtures
import Foundation
import MailReading
import Testing

/// Another parser of messages: that of Python's standard library.
private struct Parsed: Decodable {
  struct Attachment: Decodable {
    let name: String?
    let type: String
    let disposition: String?
    let content: String
  }

  let headers: [[String]]
  let fromName: String
  let toName: String
  let toAddress: String
  let text: String
  let attachments: [Attachment]
  let defects: Int

  private static let script = """
    import sys, json, base64, email, email.policy
    from email.header import decode_header, make_header
    bytes = sys.stdin.buffer.read()
    message = email.message_from_bytes(bytes, policy=email.policy.default)
    body = message.get_body()
    files = [dict(name=part.get_filename(), type=part.get_content_type(),
                  disposition=part.get_content_disposition(),
                  content=base64.b64encode(part.get_payload(decode=True)).decode())
             for part in message.iter_attachments()]
    def name(field):
        # The newer parser leaves the blanks between the encoded words of a name in.
        raw = email.message_from_bytes(bytes)[field]
        return str(make_header(decode_header(email.utils.parseaddr(raw)[0])))
    to, sender = message['to'].addresses, message['from'].addresses
    assert len(to) == 1 and len(sender) == 1
    print(json.dumps(dict(
        headers=[[name, str(value)] for name, value in message.items()],
        fromName=name('from'), toName=name('to'), toAddress=to[0].addr_spec,
        text=body.get_payload(decode=True).decode('utf-8'), attachments=files,
        defects=sum(len(part.defects) for part in message.walk())
            + sum(len(value.defects) for value in message.values()))))
    """

  static let python = ["/usr/bin/python3", "/opt/homebrew/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  init(_ bytes: [UInt8]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.python))
    process.arguments = ["-c", Self.script]
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("afterword-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    self = try JSONDecoder().decode(Parsed.self, from: data)
  }

  func header(_ name: String) -> String? {
    headers.first { $0[0].lowercased() == name.lowercased() }?[1]
  }
}

/// Bytes of messages, read again by another parser.
struct ComposingTests {
  private func message(
    from name: String = "Sam Doe", to recipient: String = "Ben <ben@northwind.example>",
    subject: String = "Thank you", body: String = "Hi Ben,\n\nthank you.\n",
    thread: [String] = [], attachments: [OutgoingMessage.Attachment] = []
  ) throws -> OutgoingMessage {
    var me = Me()
    me.name = name
    me.emails = ["sam@mail.example"]
    return try OutgoingMessage(
      Draft(recipient: recipient, subject: subject, body: body),
      to: FollowUp(id: UUID(uuidString: "3F2A9C01-0000-4000-8000-00000000000A") ?? UUID()),
      from: me, answering: thread, attachments: attachments, date: Date("2026-11-24T09:42:00Z"),
      zone: Zones.berlin)
  }

  private func text(of message: OutgoingMessage) throws -> String {
    String(decoding: try #require(compose(message, files: [])), as: UTF8.self)
  }

  @Test func aPlainLetterGoesAsItIs() throws {
    #expect(
      try text(of: message()) == """
        Date: Tue, 24 Nov 2026 10:42:00 +0100
        From: Sam Doe <sam@mail.example>
        To: Ben <ben@northwind.example>
        Subject: Thank you
        Message-Id: <3f2a9c01-0000-4000-8000-00000000000a.1@mail.example>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8; format=flowed
        Content-Transfer-Encoding: 7bit

        Hi Ben,

        thank you.

        """)
  }

  /// Bodies, and the line that says how they go.
  static let bodies = [
    ("Hi\n", "7bit"), ("Hi", "7bit"), ("-- \nSam", "quoted-printable"), ("a\tb\n\n\n", "7bit"),
    ("Grüße, 日本 👩‍👩‍👧", "quoted-printable"), ("From me\n\nFrom you\n", "quoted-printable"),
    (".\n", "quoted-printable"), ("a\n.\nb\n.", "quoted-printable"), ("..\n.a", "7bit"),
    (" stuffed\n> quoted", "quoted-printable"), ("blank \ntab\t\nboth \t \n", "quoted-printable"),
    (String(repeating: "x", count: 78), "7bit"),
    (String(repeating: "x", count: 79), "quoted-printable"),
    (
      String(repeating: "x", count: 998) + "\n" + String(repeating: "y", count: 100_000),
      "quoted-printable"
    ),
    (String(repeating: "a long line with words. From here ", count: 500), "quoted-printable"),
    ("=\n=3D =\n=20\n", "7bit"), ("", "7bit"),
  ]

  @Test(.enabled(if: Parsed.python != nil, "python3 is not installed"), arguments: bodies.indices)
  func textsComeBack(_ index: Int) throws {
    let (body, encoding) = Self.bodies[index]
    let bytes = try #require(try compose(message(body: body), files: []))
    let parsed = try Parsed(bytes)
    #expect(parsed.defects == 0)
    #expect(parsed.text == (body.hasSuffix("\n") ? body : body + "\n"))
    #expect(parsed.header("Content-Transfer-Encoding") == encoding)
    for line in bytes.split(separator: 10) {
      #expect(line.count <= 78 && line.allSatisfy { (0x20...0x7E).contains($0) || $0 == 9 })
      #expect(!line.starts(with: "From ".utf8) && Array(line) != [0x2E])
    }
  }

  /// Random texts of what mail has trouble with.
  @Test(.enabled(if: Parsed.python != nil, "python3 is not installed"))
  func anyTextComesBack() throws {
    var random = Seeded(11)
    let pieces = [
      "a", " ", "  ", "\n", "\n\n", ".", "\n.\n", "From ", "=", "=20", "é", "日", "\t", ">", "-- \n",
      "word ", "👩‍👩‍👧", String(repeating: "w", count: 75),
    ]
    for _ in 0..<60 {
      let body = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
        pieces.randomElement(using: &random)
      }.joined()
      let bytes = try #require(try compose(message(body: body), files: []))
      #expect(try Parsed(bytes).text == (body.hasSuffix("\n") ? body : body + "\n"))
      #expect(!String(decoding: bytes, as: UTF8.self).contains("\n.\n"))
      #expect(!String(decoding: bytes, as: UTF8.self).contains("\nFrom "))
    }
  }

  static let names = [
    "Ben", "Zoë Ångström", "日本 太郎", "Okafor, Ben", #"Ben "B" O"#, #"back\slash"#, "a@b.example",
    "(comment) <x>", "=?utf-8?q?no?=", "Dr. Ben O'Kafor, PhD",
    String(repeating: "long name ", count: 20) + "end", String(repeating: "日本語の名前", count: 10),
    String(repeating: "é", count: 100),
  ]

  @Test(.enabled(if: Parsed.python != nil, "python3 is not installed"), arguments: names)
  func namesAndSubjectsComeBack(_ name: String) throws {
    let quoted = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let bytes = try #require(
      try compose(
        message(from: name, to: "\"\(quoted)\" <b+c@bücher.example>", subject: name), files: []))
    let parsed = try Parsed(bytes)
    #expect(parsed.defects == 0)
    #expect(parsed.fromName == name && parsed.toName == name)
    #expect(parsed.toAddress == "b+c@xn--bcher-kva.example")
    #expect(parsed.header("Subject") == name)
    for line in bytes.split(separator: 10) {
      #expect(line.count <= 78 && line.allSatisfy { (0x20...0x7E).contains($0) || $0 == 9 })
    }
  }

  @Test(.enabled(if: Parsed.python != nil, "python3 is not installed"))
  func filesAndThreadComeBack() throws {
    let names = [
      "cv.pdf", "Lebenslauf Zoë.pdf", "日本.txt", String(repeating: "long", count: 30), "a\"b",
    ]
    let files: [[UInt8]] = [
      Array(0...255), [], Array("Grüße\r\n.\r\nFrom x".utf8), [10],
      Array(repeating: 7, count: 100_000),
    ]
    let attachments = zip(names, files).map {
      OutgoingMessage.Attachment(path: "/home/sam/../" + $0, bytes: $1.count)
    }
    let thread = (1...20).map { "message-\($0).of.a.thread@northwind.example" }
    let message = try message(body: "Grüße\n", thread: thread, attachments: attachments)
    let bytes = try #require(compose(message, files: files))
    #expect(compose(message, files: files) == bytes)
    let parsed = try Parsed(bytes)
    #expect(parsed.defects == 0)
    #expect(parsed.text == "Grüße\n")
    #expect(parsed.attachments.map(\.name) == names)
    #expect(parsed.attachments.map { Array(Data(base64Encoded: $0.content) ?? Data()) } == files)
    #expect(parsed.attachments.allSatisfy { $0.disposition == "attachment" })
    #expect(
      parsed.attachments.map(\.type) == [
        "application/pdf", "application/pdf", "text/plain", "application/octet-stream",
        "application/octet-stream",
      ])
    #expect(parsed.header("In-Reply-To") == "<\(thread[19])>")
    #expect(
      parsed.header("References")?.split(whereSeparator: \.isWhitespace).map(String.init)
        == thread.map { "<\($0)>" })
  }
}
