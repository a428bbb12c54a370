import Core
import Foundation

/// The forms in which interviews are exported.
enum ExportFormat: String, CaseIterable {
  case json, csv, ics, vdir, markdown

  /// The form that a file's name asks for by its ending.
  init?(ending path: String) {
    switch (path as NSString).pathExtension.lowercased() {
    case "json": self = .json
    case "csv": self = .csv
    case "ics": self = .ics
    case "md", "markdown": self = .markdown
    default: return nil
    }
  }

  /// Interviews as the text of a file; what belongs to none of them stands in JSON and Markdown alone.
  func text(
    of dossiers: [Dossier], with parts: StoredParts, me: Me, clock: Clock, now: Date
  ) -> String {
    switch self {
    case .json:
      JSON.array(
        dossiers.map { $0.fullJSON(clock: clock, now: now, parts: parts) } + parts.json
      ).text + "\n"
    case .csv: ExportTable(clock: clock, now: now).csv(dossiers)
    case .ics, .vdir:
      CalendarText.calendar(
        dossiers.flatMap { clock.calendarItems(of: $0, at: now) }
          .map { $0.lines(sequence: 0, now: now) })
    case .markdown:
      ExportList(me: me, home: clock.calendar.home, now: now)
        .markdown(dossiers, applications: parts.applications)
    }
  }
}
