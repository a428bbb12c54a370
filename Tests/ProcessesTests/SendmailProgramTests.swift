import Foundation
import Processes
import Testing

/// Which program sends, and with which arguments.
struct SendmailProgramTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private var environment: [String: String] {
    ["PATH": "\(folder.path)/bin:relative", "HOME": folder.path]
  }

  private func name(_ names: String...) throws {
    for name in names { try folder.write("", to: "bin/\(name)", mode: 0o755) }
  }

  @Test func msmtpIsFoundBeforeSendmail() throws {
    try name("sendmail")
    #expect(try SendmailProgram("", in: environment).command == ["\(folder.path)/bin/sendmail"])
    try name("msmtp")
    let program = try SendmailProgram(" ", in: environment)
    #expect(program.command == ["\(folder.path)/bin/msmtp"] && program.name == "msmtp")
    #expect(
      program.arguments(from: "me@x.example", to: "-X/tmp/x") == [
        "\(folder.path)/bin/msmtp", "-i", "-f", "me@x.example", "--", "-X/tmp/x",
      ])
  }

  @Test func theUsersCommandIsPartedAsShellsDo() throws {
    try name("msmtp", "my mailer")
    let program = try SendmailProgram(
      #"msmtp -a "my work" -C ~/rc '$(touch x)' \; `id`"#, in: environment)
    #expect(program.isConfigured)
    #expect(
      program.arguments(from: "me@x.example", to: "ben@y.example") == [
        "\(folder.path)/bin/msmtp", "-a", "my work", "-C", "\(folder.path)/rc", "$(touch x)", ";",
        "`id`", "--", "ben@y.example",
      ])
    #expect(try SendmailProgram("'~/bin/my mailer'", in: environment).name == "my mailer")
  }

  @Test(arguments: [
    ("nowhere -t", "names “nowhere”, and there is no such program"),
    ("./bin/msmtp", "names “./bin/msmtp”, and there is no such program"),
    ("~/bin/none", "names “~/bin/none”, and there is no such program"),
    ("'msmtp", "has a ' that is not closed"), (#"msmtp \"#, "ends in a backslash"),
    ("''", "names “”, and there is no such program"),
    ("~/bin", "names “~/bin”, which is no program that may be run"),
  ])
  func whatIsNoProgramIsSaid(_ command: String, _ reason: String) throws {
    try name("msmtp")
    do throws(SendmailProgram.Missing) {
      let program = try SendmailProgram(command, in: environment)
      Issue.record("it was taken for \(program.command)")
    } catch {
      #expect(error.sentence.hasPrefix("send.command in the config file \(reason)"))
    }
  }
}
