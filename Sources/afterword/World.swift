import Core
import Foundation
import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Everything impure: the clock, the environment, the terminal, the disk. Made once, in `main`, and
/// handed to whatever needs it, so that nothing else asks the system.
struct World {
  /// The present moment, or the one that `AFTERWORD_NOW` makes of it.
  let now: () -> Date
  let newID: () -> UUID
  let environment: [String: String]
  let zones: ZoneDirectory
  /// The zone of the user's own clock.
  let home: Zone
  let folders: Folders
  let output: Output
  /// True where the user can be asked something and sees the question.
  let isInteractive: Bool

  /// - Throws: ``Failure`` for an `AFTERWORD_NOW` that is no time.
  init(environment: [String: String], output: Output) throws(Failure) {
    self.environment = environment
    self.output = output
    let zones = ZoneDirectory(environment: environment)
    home = zones.localZone()
    self.zones = zones
    newID = { UUID() }
    folders = Folders(environment: environment)
    isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let parser = TimeParser(home: home, now: Date(), zone: zones.zone(named:))
    now = try Self.clock(environment["AFTERWORD_NOW"] ?? "", parser)
  }

  /// How a time is read that the user has written.
  /// - Parameters:
  ///   - now: the moment that the rest of the work counts from as well, so that "now" is not after
  ///     it.
  ///   - zone: that of a time that names none; nil for the user's own.
  func timeParser(now: Date, assuming zone: Zone? = nil) -> TimeParser {
    TimeParser(home: home, assuming: zone, now: now, zone: zones.zone(named:))
  }

  /// The clock: the system's, one that starts at a time and runs on, or one that stands still
  /// (`@TIME`).
  private static func clock(_ text: String, _ parser: TimeParser) throws(Failure) -> () -> Date {
    guard !text.isEmpty else { return { Date() } }
    let isHeld = text.hasPrefix("@")
    let instant: Date
    do {
      instant = try parser.moment(isHeld ? String(text.dropFirst()) : text).instant
    } catch {
      throw Failure(.usage, "AFTERWORD_NOW: \(error.message)")
    }
    if isHeld { return { instant } }
    let started = Date()
    return { instant.addingTimeInterval(Date().timeIntervalSince(started)) }
  }

  /// Opens the database: the one named, else `AFTERWORD_DATABASE`, else that of the user's data
  /// folder.
  func openStore(_ path: String?, _ configuration: Configuration) throws(Failure) -> Store {
    let path = try databasePath(path)
    let working = Working(output)
    defer { working.end() }
    do throws(StoreError) {
      return try Store(
        path: path, zones: zones, clock: configuration.clock(home: home), now: now(),
        working: working.tell)
    } catch {
      throw Failure(error)
    }
  }

  /// A path as someone types it who is used to a shell.
  func path(typed path: String) -> String {
    path.hasPrefix("~/") ? (environment["HOME"] ?? "") + path.dropFirst() : path
  }

  /// A path as it is shown where there is little room: "~/.local/state/afterword".
  func shortened(_ path: String) -> String {
    guard let home = environment["HOME"], home.count > 1, path.hasPrefix(home + "/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }

  /// Where the database is, or is to be.
  func databasePath(_ path: String?) throws(Failure) -> String {
    if let path {
      guard !path.isEmpty else { throw Failure(.usage, "--database needs the path of a file") }
      return path
    }
    if let path = environment["AFTERWORD_DATABASE"], !path.isEmpty { return path }
    return try folders.file("afterword.sqlite", in: .data)
  }
}

/// Where the user's files are, by the XDG Base Directory Specification.
struct Folders {
  /// What a file is for; each has a folder of its own.
  enum Purpose: String {
    case data = "XDG_DATA_HOME"
    case configuration = "XDG_CONFIG_HOME"
    case state = "XDG_STATE_HOME"
  }

  let environment: [String: String]

  /// Afterword's folder for a purpose. A relative path in a variable counts as none, as the
  /// specification asks.
  /// - Throws: ``Failure`` where neither the variable nor `HOME` says where it is.
  func folder(_ purpose: Purpose) throws(Failure) -> String {
    if let path = environment[purpose.rawValue], path.hasPrefix("/") { return path + "/afterword" }
    guard let home = environment["HOME"], home.hasPrefix("/") else {
      throw Failure(
        .unavailable, "neither \(purpose.rawValue) nor HOME says where your files are kept")
    }
    let place =
      switch purpose {
      case .data: ".local/share"
      case .configuration: ".config"
      case .state: ".local/state"
      }
    return "\(home)/\(place)/afterword"
  }

  /// The path of a file in one of the folders.
  func file(_ name: String, in purpose: Purpose) throws(Failure) -> String {
    try folder(purpose) + "/" + name
  }
}
