import Core
import Foundation
import Testing

struct ServiceUnitsTests {
  private static let odd = "/opt/a b/$HOME %n <&>/afterword"

  @Test func systemdQuotesWhatMeansSomethingToIt() throws {
    let units = try #require(
      ServiceUnits(
        program: Self.odd, database: "/x \"y\" \\/$d", environment: [("PATH", "/a b:/%h")]))
    #expect(units.systemd.map(\.name) == ["afterword.service", "afterword.timer"])
    let lines = units.systemd[0].text.split(separator: "\n").map(String.init)
    let program = "/opt/a b/$HOME %%n <&>/afterword"
    let database = #""/x \"y\" \\/$d""#
    #expect(lines.contains(#"Environment="PATH=/a b:/%%h""#))
    #expect(lines.contains("ExecStart=\"-:\(program)\" \"deliver\" \"--database\" \(database)"))
    #expect(lines.contains("ExecStart=\":\(program)\" \"remind\" \"--database\" \(database)"))
    #expect(units.systemd[1].text.contains("OnCalendar=*:0/5\n"))
    #expect(units.systemd.allSatisfy { $0.text.contains(ServiceUnits.mark) })
  }

  @Test func launchdReadsTheSame() throws {
    let units = try #require(
      ServiceUnits(program: Self.odd, database: nil, environment: [("PATH", "/a&b")]))
    for (unit, command) in zip(units.launchd, ServiceUnits.commands) {
      let list = try PropertyListSerialization.propertyList(
        from: Data(unit.text.utf8), options: [], format: nil)
      let entries = try #require(list as? [String: Any])
      #expect(entries["ProgramArguments"] as? [String] == [Self.odd, command])
      #expect(entries["EnvironmentVariables"] as? [String: String] == ["PATH": "/a&b"])
      #expect(entries["Label"] as? String == "afterword.\(command)")
      #expect(unit.name == "afterword.\(command).plist")
      #expect((entries["StartInterval"] as? NSNumber)?.intValue == 300)
    }
  }

  @Test(arguments: ["/a\nExecStart=/bin/sh", "/a\0", "/a\u{1B}[m"])
  func whatNoUnitCanSayIsRefused(_ path: String) {
    #expect(ServiceUnits(program: path, database: nil, environment: []) == nil)
    #expect(ServiceUnits(program: "/a\"b", database: nil, environment: []) == nil)
    #expect(ServiceUnits(program: "/a", database: path, environment: []) == nil)
    #expect(ServiceUnits(program: "/a", database: nil, environment: [("X", path)]) == nil)
  }
}
