import Foundation
import Testing

/// A home with mailboxes, and a letter to Ben Okafor that is ready to go by a stand-in for msmtp.
struct MailHome {
  let home: Home
  let id: String

  init() throws {
    home = try Home()
    id = try home.addNorthwind()
    try home.mailboxes()
    try home.write(Home.letter, to: "letter.txt")
    try home.install("msmtp", "cat > '\(home.folder.path)/sent-message'; exit 0")
    try home.run("write", id, "ben", "--subject", "Thank you", "--body", "letter.txt")
  }

  /// Ben's.
  func stage() throws -> String? { try home.stage(of: "Ben Okafor", at: id) }

  func send() throws {
    let outcome = try home.run("send", id, "ben", "--yes")
    try #require(outcome.status == 0, "\(outcome.errors)")
    #expect(try stage() == "unconfirmed")
  }

  func sentMessage() throws -> String {
    try String(contentsOfFile: home.folder.path + "/sent-message", encoding: .utf8)
  }

  /// That of the message that went, in angle brackets.
  func messageID() throws -> String {
    let line = try sentMessage().split(separator: "\n").first {
      $0.lowercased().hasPrefix("message-id:")
    }
    return try #require(line?.split(separator: " ").last.map(String.init))
  }

  /// From Ben, in the thread of the letter.
  func answer(_ text: String) throws -> String {
    "From: Ben Okafor <ben@northwind.example>\nTo: sam@mail.example\nSubject: Re: Thank you\n"
      + "Date: Tue, 24 Nov 2026 10:42:30 +0100\nMessage-ID: <answer@northwind.example>\n"
      + "In-Reply-To: \(try messageID())\n\n\(text)\n"
  }

  /// A report that the letter to Ben did not reach him, or not yet (RFC 3464).
  /// - Parameter hasMessage: whether the head of the message that it is about is in it.
  func report(_ action: String = "failed", hasMessage: Bool = false) throws -> String {
    """
    From: MAILER-DAEMON@mx.example
    Subject: Undelivered Mail
    Date: Tue, 24 Nov 2026 10:42:30 +0100
    Content-Type: multipart/report; report-type=delivery-status; boundary=b

    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example

    Final-Recipient: rfc822; ben@northwind.example
    Action: \(action)
    Diagnostic-Code: smtp; 550 no such user

    """
      + (hasMessage
        ? """
        --b
        Content-Type: text/rfc822-headers

        Message-ID: \(try messageID())


        """ : "") + "--b--\n"
  }
}

extension Home {
  /// A config file with a sender and mailboxes.
  func mailboxes(inbox: String = "Mail/INBOX", sent: String? = "Mail/Sent") throws {
    let line = sent.map { "sent = \"~/\($0)\"\n" } ?? ""
    try write(
      """
      [me]
      name = "Sam Doe"
      emails = ["sam@mail.example"]
      [mail]
      inbox = "~/\(inbox)"
      \(line)
      """, to: ".config/afterword/config.toml")
    try makeMaildir("Mail/INBOX")
    if sent == "Mail/Sent" { try makeMaildir("Mail/Sent") }
  }

  func makeMaildir(_ path: String) throws {
    for folder in ["tmp", "new", "cur"] {
      try FileManager.default.createDirectory(
        atPath: "\(self.folder.path)/\(path)/\(folder)", withIntermediateDirectories: true)
    }
  }

  /// Puts a message into a Maildir, as a mail program does.
  func put(_ message: String, into path: String, flags: String = "S") throws {
    let name = "\(UUID().uuidString).host"
    let temporary = try write(message, to: "\(path)/tmp/\(name)")
    try FileManager.default.moveItem(
      atPath: temporary, toPath: "\(folder.path)/\(path)/cur/\(name):2,\(flags)")
  }

  /// The stage of someone at an interview, as `list --json` has it.
  func stage(of person: String, at id: String) throws -> String? {
    struct Listed: Decodable {
      struct Person: Decodable { let name: String }
      struct FollowUp: Decodable {
        let interviewer: Person?
        let stage: String
      }
      let id: String
      let followUps: [FollowUp]
    }
    let text = try run("list", "--all", "--json").output
    return try JSONDecoder().decode([Listed].self, from: Data(text.utf8))
      .first { $0.id.hasPrefix(id) }?.followUps.first { $0.interviewer?.name == person }?.stage
  }
}
