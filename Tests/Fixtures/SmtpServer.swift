import Foundation

/// A mail server on this machine that keeps what it is given, byte by byte, and msmtp set up to send to it.
package final class SmtpServer {
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
  private static let python: String? = first("python3") { path in
    (try? start(path, ["-c", "import aiosmtpd"])).map { probe in
      probe.waitUntilExit()
      return probe.terminationStatus == 0
    } ?? false
  }

  package static let msmtp: String? = first("msmtp") { _ in true }

  /// Whether both are installed.
  package static var isThere: Bool { python != nil && msmtp != nil }

  private static func first(_ name: String, where fits: (String) -> Bool) -> String? {
    ["/usr/bin/\(name)", "/opt/homebrew/bin/\(name)"].first {
      FileManager.default.isExecutableFile(atPath: $0) && fits($0)
    }
  }

  /// It may not hold what this process prints to.
  private static func start(_ path: String, _ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private let process: Process
  private let folder: String
  /// The command that sends to it.
  package let command: String

  /// - Parameters:
  ///   - folder: where it keeps what comes, as `data` and `envelope`.
  ///   - sender: whom msmtp sends from where nothing else is said.
  package init(in folder: String, from sender: String) throws {
    guard let python = Self.python, let msmtp = Self.msmtp else {
      throw CocoaError(.fileNoSuchFile)
    }
    self.folder = folder
    process = try Self.start(python, ["-c", Self.script, folder])
    let settings = "\(folder)/msmtprc"
    command = "\(msmtp) -C '\(settings)'"
    let port = try Self.port(of: process, in: folder)
    try """
    account default
    host 127.0.0.1
    port \(port)
    auth off
    tls off
    from \(sender)

    """.write(toFile: settings, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: settings)
  }

  private static func port(of process: Process, in folder: String) throws -> String {
    let end = Date(timeIntervalSinceNow: 30)
    while true {
      if let port = try? String(contentsOfFile: "\(folder)/port", encoding: .utf8) { return port }
      guard Date() < end, process.isRunning else {
        // A signal may be blocked in it, as it is where it was started.
        kill(process.processIdentifier, SIGKILL)
        throw CocoaError(.fileReadNoSuchFile)
      }
      usleep(10_000)
    }
  }

  deinit { kill(process.processIdentifier, SIGKILL) }

  /// The message that came last, as it came.
  package var arrived: Data {
    get throws { try Data(contentsOf: URL(fileURLWithPath: "\(folder)/data")) }
  }

  /// "from to to".
  package var envelope: String {
    get throws { try String(contentsOfFile: "\(folder)/envelope", encoding: .utf8) }
  }
}
