import Core
import Fixtures
import Foundation
import MailReading
import Processes
import Testing

/// A mail server on this machine that keeps what it is given, byte by byte.
private final class SmtpServer {
  private static let script = """
    import asyncio, pathlib, sys
    from aiosmtpd.smtp import SMTP
    folder = pathlib.Path(sys.argv[1])
    class Keeper:
        async def handle_DATA(self, server, session, envelope):
            (folder / 'data').write_bytes(envelope.original_content)
            (folder / 'envelope').write_text(envelope.mail_from + ' ' + ' '.join(envelope.rcpt_tos))
            return '250 kept'
    async def main():
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: SMTP(Keeper()), '127.0.0.1', 0)
        part = folder / 'port.part'
        part.write_text(str(server.sockets[0].getsockname()[1]))
        part.rename(folder / 'port')
        await server.serve_forever()
    asyncio.run(main())
    """

  /// The Python that has the server; that of the system first, where distributions put it.
  static let python: String? = ["/usr/bin/python3", "/opt/homebrew/bin/python3"].first { path in
    guard FileManager.default.isExecutableFile(atPath: path) else { return false }
    let child = try? ChildProcess([path, "-c", "import aiosmtpd"], environment: [], reading: nil)
    return child?.end(by: ChildProcess.now + 30) == 0
  }

  private let process: ChildProcess
  let port: String

  init(in folder: Scratch, python: String) throws {
    process = try ChildProcess(
      [python, "-c", Self.script, folder.path], environment: [], reading: nil)
    let end = Date(timeIntervalSinceNow: 30)
    while true {
      if let port = try? folder.read("port") {
        self.port = port
        return
      }
      guard Date() < end, process.status == nil else {
        process.endAll()
        throw CocoaError(.fileReadNoSuchFile)
      }
      usleep(10_000)
    }
  }

  deinit { process.endAll() }
}

private let msmtp = ["/usr/bin/msmtp", "/opt/homebrew/bin/msmtp"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}

/// Messages on their way through msmtp to a real server.
@Suite(.enabled(if: SmtpServer.python != nil && msmtp != nil, "msmtp or aiosmtpd is not installed"))
struct SmtpTests {
  private let folder: Scratch
  private let server: SmtpServer
  private let program: SendmailProgram

  init() throws {
    folder = try Scratch()
    server = try SmtpServer(in: folder, python: #require(SmtpServer.python))
    let settings = """
      account default
      host 127.0.0.1
      port \(server.port)
      auth off
      tls off
      from envelope@mail.example

      """
    let path = try folder.write(settings, to: "msmtprc")
    program = try SendmailProgram("\(#require(msmtp)) -C '\(path)'", in: [:])
  }

  private func send(_ message: OutgoingMessage, files: [[UInt8]] = []) throws -> [UInt8] {
    let bytes = try #require(compose(message, files: files))
    let handover = try Handover(
      of: bytes, to: program, from: message.from.address, to: message.to.address,
      environment: ["HOME": folder.path])
    #expect(handover.wait() == .accepted)
    return bytes
  }

  @Test(arguments: [
    "Hi Ben,\n\nthank you.\n.\n..\n.dot\nFrom me\n", "Grüße aus 日本 \n\n\n  blanks  \t\n",
    String(repeating: "a long line ", count: 300), String(repeating: "x", count: 998) + "\n.",
  ])
  func whatArrivesIsWhatWasMade(_ body: String) throws {
    var me = Me()
    me.name = "Zoë Ångström"
    me.emails = ["zoe@mail.example"]
    let file = Array((0..<5000).map { UInt8(truncatingIfNeeded: $0 * 7) })
    let message = try OutgoingMessage(
      Draft(recipient: "日本 \"B\" <ben@bücher.example>", subject: "Thank you – 日本", body: body),
      to: FollowUp(id: UUID()), from: me,
      attachments: [.init(path: "/home/cv.pdf", bytes: file.count)],
      date: Date("2026-11-24T09:42:00Z"), zone: Zones.berlin)
    let made = try send(message, files: [file])
    let arrived = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/data"))
    #expect(Array(arrived) == made.flatMap { $0 == 10 ? [13, 10] : [$0] })
    #expect(try folder.read("envelope") == "envelope@mail.example ben@xn--bcher-kva.example")
  }

  @Test func aServerThatIsNotThereIsSaidInItsWords() throws {
    let path = try folder.write(
      "account default\nhost 127.0.0.1\nport 1\nauth off\ntls off\nfrom a@b.example\n", to: "other")
    let handover = try Handover(
      of: Array("Subject: x\n\nx\n".utf8),
      to: SendmailProgram("\(#require(msmtp)) -C '\(path)'", in: [:]), from: "a@b.example",
      to: "c@d.example", environment: ["HOME": folder.path])
    guard case .refused(let status, let words) = handover.wait() else {
      Issue.record("it was taken")
      return
    }
    #expect(status != 0 && words.contains("cannot connect to 127.0.0.1"), "\(status) \(words)")
  }
}
