import Core

/// Reads a calendar file: a record for each VEVENT with a start, whatever its repetitions, and one
/// for each thing that is wrong. Where there is no event the last record is a failure.
/// - Parameters:
///   - bytes: the file, in UTF-8, UTF-16 or Windows-1252.
///   - zones: the time zone database.
package func readCalendar(_ bytes: [UInt8], zones: @escaping (String) -> Zone?) -> [ReaderRecord] {
  do {
    let scan = try CalendarScan(SourceText(bytes))
    return records(of: scan, names: ZoneNames(zones: zones))
  } catch {
    return [.failure(error.note)]
  }
}

private func records(of scan: CalendarScan, names: ZoneNames) -> [ReaderRecord] {
  var records: [ReaderRecord] = []
  var unusable: [ReaderNote] = []
  var own = OwnItems()
  let everywhere = fileZones(scan.calendars.flatMap(\.zones), names)
  for calendar in scan.calendars {
    let zones = fileZones(calendar.zones, names).merging(everywhere) { own, _ in own }
    for task in calendar.tasks { own.add(task) }
    let reading = EventReading(
      clock: Clock(names: names, fileZones: zones), method: calendar.method)
    for scanned in calendar.events where !own.takes(scanned) {
      do throws(EventReading.Unusable) {
        records.append(.event(try reading.event(scanned)))
      } catch {
        unusable.append(error.note)
      }
    }
  }
  if records.isEmpty, unusable.isEmpty, own.isThere { return own.records }
  if records.isEmpty { return failure(scan, unusable) }
  return records + own.ticks.map(ReaderRecord.ticked) + warnings(unusable + scan.warnings)
}

private func warnings(_ notes: [ReaderNote]) -> [ReaderRecord] {
  let rest = notes.count - Limit.notes
  let more = ReaderNote(line: nil, message: "There are \(rest) more warnings like these.")
  return (notes.prefix(Limit.notes) + (rest > 0 ? [more] : [])).map(ReaderRecord.warning)
}

/// The first reason why there is no event is the failure, the others come before it.
private func failure(_ scan: CalendarScan, _ unusable: [ReaderNote]) -> [ReaderRecord] {
  let rest = warnings(unusable.dropFirst() + scan.warnings)
  if let first = unusable.first { return rest + [.failure(first)] }
  let message =
    scan.hasCalendar
    ? "The calendar holds no event." : "This is no calendar: it has no BEGIN:VCALENDAR."
  return rest + [.failure(ReaderNote(line: nil, message: message))]
}

private func fileZones(_ scanned: [ScannedZone], _ names: ZoneNames) -> [String: FileZone] {
  var zones: [String: FileZone] = [:]
  for zone in scanned {
    guard let tzid = zone["TZID"], zones[Clock.key(tzid)] == nil else { continue }
    zones[Clock.key(tzid)] = FileZone(zone, names: names)
  }
  return zones
}
