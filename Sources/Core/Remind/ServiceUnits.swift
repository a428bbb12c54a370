/// The files that have a machine send and remind every five minutes: a timer and a service of the
/// user's for systemd, or agents for launchd.
package struct ServiceUnits {
  /// A file with its name.
  package struct Unit: Hashable, Sendable {
    package let name: String
    package let text: String
  }

  /// Stands in each file: whatever lacks it was written by someone else.
  package static let mark = "Written by “afterword service install”"
  /// What is run, one after the other.
  package static let commands = ["deliver", "remind"]
  private static let (minutes, label) = (5, "afterword")
  #if os(macOS)
    /// The names of the files that this machine takes.
    package static let files = commands.map { "\(label).\($0).plist" }
  #else
    /// The names of the files that this machine takes.
    package static let files = ["service", "timer"].map { "\(label).\($0)" }
  #endif

  private let arguments: [String]
  private let environment: [(name: String, value: String)]

  /// - Parameters:
  ///   - program: the path of `afterword`.
  ///   - database: of another database than that of every day.
  ///   - environment: the variables that the program needs and a service has not.
  /// - Returns: nil where something holds a control character, or the program's path a quotation mark or
  ///   a backslash, which no unit can say.
  package init?(
    program: String, database: String?, environment: [(name: String, value: String)]
  ) {
    arguments = [program] + (database.map { ["--database", $0] } ?? [])
    self.environment = environment
    let texts = arguments + environment.flatMap { [$0.name, $0.value] }
    guard texts.allSatisfy({ $0.unicodeScalars.allSatisfy(Self.canBeSaid) }),
      !program.contains(where: { "\"'\\".contains($0) })
    else { return nil }
  }

  private static func canBeSaid(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory != .control
  }

  /// `afterword.timer` and `afterword.service`, as systemd.syntax(7) and systemd.service(5) have them. Where
  /// sending fails the user is reminded all the same.
  package var systemd: [Unit] {
    let variables = environment.map { "Environment=\(Self.quoted("\($0.name)=\($0.value)"))\n" }
    let runs = Self.commands.map { command in
      // “:” leaves dollars alone, “-” goes on after a failure.
      let prefix = command == Self.commands.last ? ":" : "-:"
      let words = ([prefix + arguments[0], command] + arguments.dropFirst()).map(Self.quoted)
      return "ExecStart=\(words.joined(separator: " "))\n"
    }
    let head = "# \(Self.mark); “afterword service remove” removes it.\n"
    return [
      Unit(
        name: "\(Self.label).service",
        text: head
          + """
          [Unit]
          Description=Send letters whose time has come, and remind of follow-ups

          [Service]
          Type=oneshot
          \(variables.joined())\(runs.joined())
          """),
      Unit(
        name: "\(Self.label).timer",
        text: head
          + """
          [Unit]
          Description=Every five minutes: send letters whose time has come, and remind

          [Timer]
          OnCalendar=*:0/\(Self.minutes)
          AccuracySec=30s

          [Install]
          WantedBy=timers.target

          """),
    ]
  }

  private static func quoted(_ word: String) -> String {
    let text = word.flatMap { character -> [Character] in
      switch character {
      case "\"", "\\": ["\\", character]
      case "%": ["%", "%"]
      default: [character]
      }
    }
    return "\"\(String(text))\""
  }

  /// A property list for each command, as launchd.plist(5) has it.
  package var launchd: [Unit] {
    Self.commands.map { command in
      let label = "\(Self.label).\(command)"
      let words = [arguments[0], command] + arguments.dropFirst()
      let variables = environment.map {
        "    <key>\(Self.escaped($0.name))</key><string>\(Self.escaped($0.value))</string>\n"
      }
      return Unit(
        name: label + ".plist",
        text: """
          <?xml version="1.0" encoding="UTF-8"?>
          <!-- \(Self.mark); “afterword service remove” removes it. -->
          <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" \
          "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
          <plist version="1.0">
          <dict>
            <key>Label</key><string>\(label)</string>
            <key>ProgramArguments</key>
            <array>
          \(words.map { "    <string>\(Self.escaped($0))</string>" }.joined(separator: "\n"))
            </array>
            <key>EnvironmentVariables</key>
            <dict>
          \(variables.joined())  </dict>
            <key>StartInterval</key><integer>\(Self.minutes * 60)</integer>
            <key>ProcessType</key><string>Background</string>
          </dict>
          </plist>

          """)
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
