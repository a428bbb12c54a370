import Foundation

/// The system's time zone database: a folder of TZif files named after their zones.
///
/// It keeps what it has read and is meant for one thread.
package final class ZoneDirectory {
  private let path: String
  private let environment: [String: String]
  private var read: [String: Zone?] = [:]

  /// - Parameters:
  ///   - path: the folder; by default `TZDIR` of the environment, else `/usr/share/zoneinfo`.
  ///   - environment: where `TZ` and `TZDIR` are looked up.
  package init(
    path: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.environment = environment
    self.path = path ?? environment["TZDIR"] ?? "/usr/share/zoneinfo"
  }

  /// Makes the same for another thread.
  package var another: @Sendable () -> ZoneDirectory {
    { [path, environment] in ZoneDirectory(path: path, environment: environment) }
  }

  /// The zone of a name in the database ("Europe/Berlin"), in any case of its letters, of a fixed
  /// offset ("UTC+05:30"), or of a POSIX rule that names its changes (`CET-1CEST,M3.5.0,M10.5.0/3`).
  /// - Returns: nil for an unknown name and for one that leads out of the folder.
  package func zone(named name: String) -> Zone? {
    if let known = read[name] { return known }
    let zone = Zone(fixedIdentifier: name) ?? zone(inFile: name) ?? zone(rule: name)
    read[name] = zone
    return zone
  }

  /// The zone of the user's own clock: that of `TZ`, else of `/etc/localtime` or `/etc/timezone`,
  /// else UTC.
  package func localZone() -> Zone {
    if let variable = environment["TZ"] { return zone(variable: variable) ?? .utc }
    if let target = Self.target(ofLink: "/etc/localtime"), let zone = zone(atPath: target) {
      return zone
    }
    if let name = contents(of: "/etc/timezone"),
      let zone = zone(named: String(decoding: name, as: UTF8.self).trimmingSpace)
    {
      return zone
    }
    return .utc
  }

  /// `TZ` holds a name, a path or a rule, the first two with or without a colon. An empty one is UTC.
  private func zone(variable: String) -> Zone? {
    let name = variable.hasPrefix(":") ? String(variable.dropFirst()) : variable
    if name.hasPrefix("/") { return zone(atPath: name) }
    if let zone = zone(named: name) { return zone }
    guard let rule = PosixZone(name), rule.daylight == nil else { return nil }
    return Zone(fixedOffset: rule.standardOffset)
  }

  /// The zone of a file in any database, by the part of its path that is the zone's name.
  private func zone(atPath path: String) -> Zone? {
    let parts = path.split(separator: "/")
    guard let folder = parts.lastIndex(of: "zoneinfo") else { return nil }
    let name = parts[(folder + 1)...].drop { $0 == "posix" }
    return name.first.flatMap { zone(named: String(path[$0.startIndex...])) }
  }

  private func zone(rule text: String) -> Zone? {
    guard text.contains(","), let rule = PosixZone(text) else { return nil }
    return Zone(identifier: text, initialOffset: rule.standardOffset, periods: [], tail: rule)
  }

  private func zone(inFile name: String) -> Zone? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...4).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") && !$0.utf8.contains(0) })
    else { return nil }
    if let bytes = contents(of: path + "/" + name) { return Zone(identifier: name, tzif: bytes) }
    guard let spelt = spelling(of: parts), spelt != name,
      let bytes = contents(of: path + "/" + spelt)
    else { return nil }
    return Zone(identifier: spelt, tzif: bytes)
  }

  /// The name of a file as the folder has it, for one written in other capitals.
  private func spelling(of parts: [Substring]) -> String? {
    var found: [String] = []
    for part in parts {
      let folder = ([path] + found).joined(separator: "/")
      let entries = try? FileManager.default.contentsOfDirectory(atPath: folder)
      guard let entry = entries?.first(where: { $0.lowercased() == part.lowercased() }) else {
        return nil
      }
      found.append(entry)
    }
    return found.joined(separator: "/")
  }

  // With the C library: a file manager costs more than all else that a start does here.

  private static func target(ofLink link: String) -> String? {
    var target = [CChar](repeating: 0, count: 4096)
    guard readlink(link, &target, target.count - 1) > 0 else { return nil }
    return target.withUnsafeBufferPointer { $0.baseAddress.map(String.init(cString:)) }
  }

  private func contents(of file: String) -> [UInt8]? {
    guard let stream = fopen(file, "r") else { return nil }
    defer { fclose(stream) }
    // The largest file of the database has some 4 KB; the bound is for what a link may lead to.
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, stream)
    return count > 0 ? Array(bytes[..<count]) : nil
  }
}

extension String {
  fileprivate var trimmingSpace: String {
    String(drop(while: \.isWhitespace).prefix { !$0.isWhitespace })
  }
}
