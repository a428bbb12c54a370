import Foundation
import Testing

private let analyze = ["/usr/bin/systemd-analyze", "/bin/systemd-analyze"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}

#if os(Linux)
  /// `service`: what it writes for systemd, which a stand-in for systemctl is told of.
  struct CommandServiceTests {
    private let home: Home
    private let folder: String

    init() throws {
      home = try Home()
      folder = home.folder.path + "/.config/systemd/user"
      try home.install(
        "systemctl", "[ ! -e '\(home.folder.path)/broken' ] || { echo no bus >&2; exit 1; }")
    }

    private func text(_ name: String) throws -> String {
      try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }

    @Test func installWritesAndSaysHowToStart() throws {
      let shown = try home.run("service", "show")
      #expect(shown.output.contains("~/.config/systemd/user/afterword.timer: not there yet"))
      #expect(!FileManager.default.fileExists(atPath: folder))
      let outcome = try home.run("service", "install", "--database", "my \"data\".sqlite")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(
        outcome.errors
          == "It runs once you say: systemctl --user daemon-reload && systemctl --user enable --now "
          + "afterword.timer\n")
      #expect(home.started.isEmpty)
      for name in ["afterword.service", "afterword.timer"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o644)
        for line in try text(name).split(separator: "\n") { #expect(outcome.output.contains(line)) }
      }
      let service = try text("afterword.service")
      #expect(service.contains(#"" "remind" "--database" ""#))
      #expect(service.contains(#"/my \"data\".sqlite""#))
      #expect(service.contains("Environment=\"TZ=Europe/Berlin\"\n"))
      #expect(!service.contains("AFTERWORD_NOW"))
      let again = try home.run("service", "install", "--database", "my \"data\".sqlite")
      #expect(again.output.contains("as it was ~/.config/systemd/user/afterword.timer"))
      #expect(try home.run("service", "show").output.contains("other than here"))
    }

    @Test func nowStartsAndStops() throws {
      #expect(try home.run("service", "install", "--now").status == 0)
      #expect(
        home.started.map(\.line) == [
          "systemctl --user daemon-reload", "systemctl --user enable --now afterword.timer",
        ])
      try FileManager.default.createDirectory(
        atPath: folder + "/timers.target.wants", withIntermediateDirectories: true)
      symlink("\(folder)/afterword.timer", folder + "/timers.target.wants/afterword.timer")
      let removed = try home.run("service", "remove", "--now")
      #expect(removed.status == 0)
      #expect(home.started.last?.line == "systemctl --user disable --now afterword.timer")
      let left = try FileManager.default.subpathsOfDirectory(atPath: folder)
      #expect(left == ["timers.target.wants"])
      #expect(try home.run("service", "remove").errors == "There is nothing to be removed.\n")
    }

    @Test func whatFailsIsSaid() throws {
      try home.write("", to: "broken")
      let outcome = try home.run("service", "install", "--now")
      #expect(outcome.status == 69)
      #expect(outcome.errors.contains("“systemctl --user daemon-reload” failed: no bus"))
      let missing = try home.run("service", "install", with: ["PATH": "/nowhere"])
      #expect(missing.status == 69)
      #expect(missing.errors.contains("*/5 * * * * afterword deliver; afterword remind"))
    }

    @Test(arguments: ["install", "remove"])
    func whatIsNotItsOwnIsNotTouched(_ action: String) throws {
      try home.write("[Unit]\n", to: ".config/systemd/user/afterword.timer")
      let outcome = try home.run(["service", action])
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("afterword.timer was not written by Afterword"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["afterword.timer"])
      #expect(try text("afterword.timer") == "[Unit]\n")
      // A link is someone's as well, wherever it leads.
      let victim = try home.write("precious", to: "victim")
      try FileManager.default.removeItem(atPath: folder + "/afterword.timer")
      symlink(victim, folder + "/afterword.timer")
      #expect(try home.run(["service", action]).status == 65)
      #expect(try String(contentsOfFile: victim, encoding: .utf8) == "precious")
    }

    @Test(.enabled(if: analyze != nil, "systemd-analyze is not installed"))
    func systemdUnderstandsIt() throws {
      try home.run("service", "install", "--database", "a b $c %d \"e\" \\f.sqlite")
      try FileManager.default.createDirectory(
        atPath: home.folder.path + "/run", withIntermediateDirectories: true)
      let outcome = try Command(
        path: analyze ?? "",
        arguments: [
          "verify", "--user", "--man=no", folder + "/afterword.service",
          folder + "/afterword.timer",
        ],
        environment: home.environment.merging(
          ["XDG_RUNTIME_DIR": home.folder.path + "/run"]) { $1 }
      ).run()
      #expect(outcome.status == 0, "\(outcome.text)")
      #expect(!outcome.text.contains("afterword"), "\(outcome.text)")
    }
  }
#endif
