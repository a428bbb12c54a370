import Core
import Foundation

/// Finds the zone that a TZID means.
package struct ZoneNames {
  /// The time zone database.
  let zones: (String) -> Zone?

  package init(zones: @escaping (String) -> Zone?) { self.zones = zones }

  /// The zone of a name that is known beyond doubt: one of the time zone database, also behind a
  /// vendor's prefix, or one of Windows, also by the text that Windows shows for it.
  package func zone(named tzid: String) -> Zone? {
    let name = plain(tzid)
    guard !name.isEmpty else { return nil }
    return inDatabase(name) ?? onWindows(name) ?? shown(name)
  }

  /// The zone that a name means in all likelihood, for want of anything better.
  package func guess(_ tzid: String) -> Zone? {
    let name = plain(tzid)
    let base = ["standard time", "daylight time", "summer time", "time"]
      .first { name.lowercased().hasSuffix(" " + $0) }
      .map { String(name.dropLast($0.count + 1)) }
    let places = Set(WindowsZones.zones(showing: name))
    return onWindows((base ?? name) + " Standard Time")
      ?? (places.count == 1 ? places.first.flatMap(zones) : nil)
      ?? offset(name).map { Zone(fixedOffset: $0) }
  }

  private func plain(_ tzid: String) -> String {
    tzid.filter { $0 != "\"" && $0 != "\\" }.trimmed
  }

  private func inDatabase(_ name: String) -> Zone? {
    if name.lowercased().hasPrefix("tzone://microsoft/") { return microsoft(name) }
    let parts = name.replacing(" ", with: "_").split(separator: "/").map(String.init)
    for start in parts.indices where start == 0 || parts.count - start > 1 || isUTC(parts[start]) {
      if let zone = known(parts[start...].joined(separator: "/")) { return zone }
    }
    guard parts.count == 1, let dash = name.firstIndex(of: "-"), name[..<dash].count > 1,
      name[..<dash].allSatisfy(\.isLetter)
    else { return nil }
    return known(name.replacingCharacters(in: dash...dash, with: "/"))
  }

  /// Names of the database that say nothing of the event, or count leap seconds, are left out.
  private func known(_ name: String) -> Zone? {
    let lowercased = name.lowercased()
    guard !["localtime", "posixrules", "factory"].contains(lowercased),
      !lowercased.hasPrefix("right/")
    else { return nil }
    return Self.formerNames[lowercased].flatMap(zones) ?? zones(name)
  }

  private func isUTC(_ name: String) -> Bool { ["utc", "gmt", "z"].contains(name.lowercased()) }

  private func microsoft(_ name: String) -> Zone? {
    isUTC(name.split(separator: "/").last.map(String.init) ?? "") ? .utc : nil
  }

  private func onWindows(_ name: String) -> Zone? {
    WindowsZones.zone(named: name).flatMap(zones)
  }

  /// The zone of "(UTC+01:00) Amsterdam, Berlin, Bern", "(GMT-08.00) Pacific Time (US & Canada)/Tijuana"
  /// or "大阪、札幌、東京": the first of its places that is known, if its offset is the one given.
  /// Without an offset a list of places has to agree.
  private func shown(_ name: String) -> Zone? {
    var places = name
    var given: Int?
    if name.hasPrefix("("), let close = name.firstIndex(of: ")") {
      guard let seconds = offset(name[..<close].dropFirst().trimmed) else { return nil }
      given = seconds
      places = name[name.index(after: close)...].trimmed
    }
    let found = places.split(whereSeparator: { ",;/、，".contains($0) })
      .map { Set(WindowsZones.zones(showing: String($0))) }
    guard let given else {
      guard found.count > 1 || places.contains("("), let common = intersection(found),
        common.count == 1
      else { return nil }
      return common.first.flatMap(zones)
    }
    return found.lazy.flatMap { $0.sorted() }.compactMap(zones).first { has($0, offset: given) }
  }

  private func intersection(_ sets: [Set<String>]) -> Set<String>? {
    sets.dropFirst().reduce(sets.first) { common, next in common?.intersection(next) }
  }

  /// Whether clocks in a zone are set to an offset in one of its seasons.
  private func has(_ zone: Zone, offset: Int) -> Bool {
    [(2024, 1), (2024, 7), (2005, 1)].contains { year, month in
      let day = CivilTime(CivilDate(year: year, month: month, day: 1))
      return zone.offset(at: day.asUTC) == offset
    }
  }

  /// Seconds of "UTC", "UTC+05:30", "GMT-08.00", "GMT +0100" or "+02:00".
  private func offset(_ text: String) -> Int? {
    var rest = text.uppercased()[...]
    let named = rest.hasPrefix("UTC") || rest.hasPrefix("GMT")
    if named { rest = rest.dropFirst(3) }
    rest = rest.trimmed[...]
    guard let sign = rest.first else { return named ? 0 : nil }
    let digits = rest.dropFirst().filter { $0 != ":" && $0 != "." }
    guard sign == "+" || sign == "-" || sign == "\u{2212}", (1...4).contains(digits.count),
      digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits)
    else { return nil }
    let seconds =
      digits.count > 2 ? number / 100 * 3600 + number % 100 * 60 : number * 3600
    return seconds > 14 * 3600 ? nil : (sign == "+" ? seconds : -seconds)
  }

  /// Names of former times, which not every system's database has any more.
  private static let formerNames = [
    "us/alaska": "America/Anchorage", "us/arizona": "America/Phoenix",
    "us/central": "America/Chicago", "us/eastern": "America/New_York",
    "us/east-indiana": "America/Indiana/Indianapolis", "us/hawaii": "Pacific/Honolulu",
    "us/michigan": "America/Detroit", "us/mountain": "America/Denver",
    "us/pacific": "America/Los_Angeles", "canada/atlantic": "America/Halifax",
    "canada/central": "America/Winnipeg", "canada/eastern": "America/Toronto",
    "canada/mountain": "America/Edmonton", "canada/newfoundland": "America/St_Johns",
    "canada/pacific": "America/Vancouver", "canada/saskatchewan": "America/Regina",
    "gb": "Europe/London", "japan": "Asia/Tokyo", "singapore": "Asia/Singapore",
    "hongkong": "Asia/Hong_Kong", "israel": "Asia/Jerusalem", "turkey": "Europe/Istanbul",
    "poland": "Europe/Warsaw", "portugal": "Europe/Lisbon", "eire": "Europe/Dublin",
    "nz": "Pacific/Auckland", "prc": "Asia/Shanghai", "rok": "Asia/Seoul",
    "brazil/east": "America/Sao_Paulo", "mexico/general": "America/Mexico_City",
  ]
}
