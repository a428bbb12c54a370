import Core
import Foundation
import Processes
import Screen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What starts programs by the clock here: systemd, or launchd on macOS.
struct ServiceManager {
  let folder: String
  let units: [ServiceUnits.Unit]
  private let environment: [String: String]

  #if os(macOS)
    private static let program = "launchctl"
  #else
    private static let program = "systemctl"
  #endif
  private static let patience = 30.0

  /// - Throws: ``Failure`` where there is none, with what to do instead.
  init(_ units: ServiceUnits, _ world: World) throws(Failure) {
    environment = world.environment
    guard Processes.program(Self.program, in: environment) != nil else {
      let commands = ServiceUnits.commands.map { "afterword \($0)" }.joined(separator: "; ")
      throw Failure(
        .unavailable,
        "there is no \(Self.program) here; nothing was written. A line for cron does the same: "
          + "*/5 * * * * \(commands)")
    }
    folder = try Self.folder(in: world)
    #if os(macOS)
      self.units = units.launchd
    #else
      self.units = units.systemd
    #endif
  }

  /// Where the files are that it starts programs by.
  static func folder(in world: World) throws(Failure) -> String {
    #if os(macOS)
      return (world.environment["HOME"] ?? "") + "/Library/LaunchAgents"
    #else
      let own = try world.folders.folder(.configuration)
      return (own as NSString).deletingLastPathComponent + "/systemd/user"
    #endif
  }

  func path(of unit: ServiceUnits.Unit) -> String { "\(folder)/\(unit.name)" }

  /// What is said to it once the files are there, or before they go.
  func commands(starting: Bool) -> [[String]] {
    #if os(macOS)
      let domain = "gui/\(getuid())"
      return units.map { unit in
        let label = unit.name.replacing(".plist", with: "")
        return starting
          ? [Self.program, "bootstrap", domain, path(of: unit)]
          : [Self.program, "bootout", "\(domain)/\(label)"]
      }
    #else
      let timer = units.map(\.name).filter { $0.hasSuffix(".timer") }
      let reload = [Self.program, "--user", "daemon-reload"]
      return starting
        ? [reload, [Self.program, "--user", "enable", "--now"] + timer]
        : [[Self.program, "--user", "disable", "--now"] + timer]
    #endif
  }

  /// Runs one of its commands.
  /// - Throws: ``Failure`` with what it says.
  func run(_ command: [String]) throws(Failure) {
    let shown = command.joined(separator: " ")
    let child: ChildProcess
    do throws(SystemError) {
      let path = Processes.program(command[0], in: environment) ?? command[0]
      child = try ChildProcess(
        [path] + command.dropFirst(), environment: environment.map { "\($0.key)=\($0.value)" },
        input: nil, hasOwnGroup: true)
    } catch {
      throw Failure(.unavailable, "“\(shown)” could not be started: \(error.reason)")
    }
    let deadline = ChildProcess.now + Self.patience
    guard child.collect(until: deadline, limit: 1 << 16), let status = child.end(by: deadline)
    else {
      child.endAll()
      throw Failure(
        .unavailable, "“\(shown)” took longer than \(Int(Self.patience)) seconds and was ended")
    }
    guard status != 0 else { return }
    let said = Text.printable(String(decoding: child.complaints, as: UTF8.self).trimmed)
    throw Failure(.unavailable, "“\(shown)” failed" + (said.isEmpty ? "" : ": \(said)"))
  }
}

extension ServiceManager {
  /// How a file stands that is to be written.
  enum Standing {
    case missing, same, other
    /// Someone else's, which is not touched.
    case foreign
  }

  func standing(of unit: ServiceUnits.Unit) -> Standing {
    var status = stat()
    guard lstat(path(of: unit), &status) == 0 else { return .missing }
    guard status.st_mode & S_IFMT == S_IFREG,
      let text = try? String(contentsOfFile: path(of: unit), encoding: .utf8),
      text.prefix(400).contains(ServiceUnits.mark)
    else { return .foreign }
    return text == unit.text ? .same : .other
  }

  /// - Throws: ``Failure`` where a file is someone else's, before any is touched.
  func expectOwn() throws(Failure) {
    for unit in units where standing(of: unit) == .foreign {
      throw Failure(
        .data,
        "\(path(of: unit)) was not written by Afterword, and nothing was touched: give it another "
          + "name, or remove it")
    }
  }

  /// Writes a file that everyone may read, as those beside it.
  func write(_ unit: ServiceUnits.Unit) throws(Failure) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(.inputOutput, "\(folder): it cannot be made: \(error.localizedDescription)")
    }
    try WholeFile(path: path(of: unit)).write(unit.text, mode: 0o644, isReplacing: true)
  }

  /// Removes a file, and the link by which systemd starts it.
  func remove(_ unit: ServiceUnits.Unit) throws(Failure) {
    let link = "\(folder)/timers.target.wants/\(unit.name)"
    var status = stat()
    if lstat(link, &status) == 0, status.st_mode & S_IFMT == S_IFLNK { unlink(link) }
    guard unlink(path(of: unit)) == 0 || errno == ENOENT else {
      let reason = String(cString: strerror(errno))
      throw Failure(.inputOutput, "\(path(of: unit)): it cannot be removed: \(reason)")
    }
  }
}
