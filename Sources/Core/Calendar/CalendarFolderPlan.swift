import Foundation

/// What has to be done to a folder of calendar items, a file each (vdir), for it to hold what is owed.
/// Files that are not Afterword's are not among it, nor what has not changed.
package struct CalendarFolderPlan: Hashable, Sendable {
  /// What became of something that is not to be exported.
  package enum Fate: Hashable, Sendable {
    /// It is owed all the same, and only was not asked for; or it is over and may stay.
    case stays
    /// The message went out.
    case sent(Date)
    /// Nothing is owed, or nothing takes place.
    case gone
  }

  /// Files to be written, by their names, with their texts.
  package private(set) var written: [String: String] = [:]
  /// Files to be removed, by their names.
  package private(set) var removed: [String] = []
  /// Messages that are owed and ticked there: such files are left as they are until the user has said
  /// whether the messages went out.
  package private(set) var ticked: [CalendarKey] = []
  /// How many files stay as they are.
  package private(set) var unchanged = 0

  /// The name of an item's file.
  package static func name(of key: CalendarKey) -> String { key.uid + ending }

  private static let ending = ".ics"

  /// Whose file bears a name; nil where it is none of Afterword's.
  package static func key(ofFile name: String) -> CalendarKey? {
    guard name.hasSuffix(ending) else { return nil }
    return CalendarKey(uid: String(name.dropLast(ending.count)))
  }

  /// - Parameters:
  ///   - files: what the files hold whose names are Afterword's, by item.
  ///   - items: what is to be there.
  ///   - fate: asked of what is there and not among the items.
  package init(
    files: [CalendarKey: String], items: [CalendarItem], now: Date,
    fate: (CalendarKey) throws -> Fate
  ) rethrows {
    for item in items {
      put(item, over: files[item.key].map(CalendarFile.init), now: now)
    }
    let wanted = Set(items.map(\.key))
    for key in files.keys.filter({ !wanted.contains($0) }).sorted(by: { $0.uid < $1.uid }) {
      let file = CalendarFile(files[key] ?? "")
      switch try fate(key) {
      case .gone: removed.append(Self.name(of: key))
      case .sent(let date) where !file.isDone:
        written[Self.name(of: key)] = file.done(at: date, now: now)
      case .sent, .stays: unchanged += 1
      }
    }
  }

  private mutating func put(_ item: CalendarItem, over file: CalendarFile?, now: Date) {
    if let file, file.isTicked {
      ticked.append(item.key)
    } else if let file, file.holds(item) {
      unchanged += 1
    } else {
      let sequence = file.map { $0.sequence + 1 } ?? 0
      written[Self.name(of: item.key)] = CalendarText.calendar([
        item.lines(sequence: sequence, now: now)
      ])
    }
  }
}

/// A file of one item, as Afterword or a program that synchronises wrote it.
private struct CalendarFile {
  /// The lines of the component itself, without those of its alarms.
  private var properties: [String] = []
  private var component = ""

  /// Stands in what Afterword has completed, so that it is told from what someone ticked.
  private static let mark = "X-AFTERWORD-SENT:TRUE"

  init(_ text: String) {
    var depth = 0
    for line in CalendarText.lines(text) {
      let name = line.uppercased()
      if name.hasPrefix("BEGIN:") {
        let kind = String(name.dropFirst("BEGIN:".count))
        if component.isEmpty, ["VTODO", "VEVENT"].contains(kind) { component = kind }
        depth += 1
      } else if name.hasPrefix("END:") {
        depth -= 1
      } else if depth == 2 {
        // As todoman writes each time.
        properties.append(line.replacing(";VALUE=DATE-TIME:", with: ":", maxReplacements: 1))
      }
    }
  }

  private func value(_ name: String) -> String? {
    properties.first { $0.uppercased().hasPrefix(name + ":") }.map {
      String($0.dropFirst(name.count + 1))
    }
  }

  var sequence: Int { value("SEQUENCE").flatMap { Int($0) }.map { min(max($0, 0), 1 << 30) } ?? 0 }

  /// Whether it is completed, by whomever.
  var isDone: Bool { value("STATUS")?.uppercased() == "COMPLETED" || value("COMPLETED") != nil }
  var isTicked: Bool { isDone && !properties.contains(Self.mark) }

  /// Whether it says all that an item says, whatever else.
  func holds(_ item: CalendarItem) -> Bool {
    !isDone && component == item.component && Set(item.properties).isSubset(of: properties)
  }

  /// The same as a task that is done, without its alarm.
  func done(at date: Date, now: Date) -> String {
    let replaced =
      CalendarVersion.names + ["STATUS", "COMPLETED", "PERCENT-COMPLETE", "X-AFTERWORD-SENT"]
    let kept = properties.filter { line in
      let name = line.prefix { $0 != ":" && $0 != ";" }.uppercased()
      return !replaced.contains(name)
    }
    let version = CalendarVersion(sequence: sequence + 1, changed: now)
    return CalendarText.calendar([
      ["BEGIN:VTODO"] + kept + version.lines
        + [
          "STATUS:COMPLETED", "COMPLETED:\(CalendarText.utc(date))", "PERCENT-COMPLETE:100",
          Self.mark, "END:VTODO",
        ]
    ])
  }
}
