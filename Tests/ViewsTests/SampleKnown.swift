import Core
import Fixtures
import Foundation
import Views

/// What the form of an interview is answered, as the program would.
extension Sample {
  static var parser: TimeParser {
    TimeParser(home: .utc, now: now) { $0 == "Europe/Berlin" ? Zones.berlin : nil }
  }

  static func understanding(
    _ start: String, _ duration: String, of dossier: Dossier?
  ) -> Understanding {
    var entry = InterviewEntry()
    entry.start = start
    entry.duration = duration
    let moment = try? parser.moment(start)
    return Understanding(
      start: start, duration: duration,
      Result { () throws(InterviewEntry.Failure) -> Schedule in
        guard let dossier else { return try entry.schedule(parser: parser) }
        return try entry.schedule(
          changing: dossier.interview.schedule, from: InterviewEntry(dossier, home: .utc),
          parser: parser)
      }, remark: moment?.remark, skipped: moment?.skipped)
  }

  /// What of the interviews' texts begins as asked, in their order.
  static func known(_ query: KnownQuery, in dossiers: [Dossier]) -> [Known] {
    let all: [Known] =
      switch query {
      case .companies: dossiers.map { Known($0.interview.role.company) }
      case .roles(_, let company):
        dossiers.map(\.interview.role).filter { $0.company == company }.map { Known($0.title) }
      case .rounds: dossiers.map { Known($0.interview.round) }
      case .people(_, let company):
        dossiers.filter { company.isBlank || $0.interview.role.company == company }
          .flatMap { dossier in
            dossier.followUps.compactMap(\.interviewer).map {
              Known(
                $0.name, person: $0, isColleague: !company.isBlank,
                company: dossier.interview.role.company)
            }
          }
      }
    var known: [Known] = []
    for found in all
    where found.text.unaccented.hasPrefix(query.text.unaccented)
      && (found.text != query.text || found.person != nil) && !found.text.isEmpty
      && !known.contains(found)
    {
      known.append(found)
    }
    return Array(known.prefix(KnownQuery.limit))
  }
}
