import CLibical
import Core

/// All that Afterword asks of libical. Every string is copied at once; nothing of the library's
/// leaves this file.
enum Libical {
  /// A date or time as it is written, and perhaps not one that exists.
  struct Time {
    var date: CivilDate
    var hour, minute, second: Int
    var isDate: Bool
    var isUTC: Bool
    var zone: String?
  }

  struct Duration {
    /// Weeks and days, which last as long as the clock on the wall says.
    var days: Int
    var seconds: Int
  }

  struct Party {
    var address: String
    var name: String?
    var email: String?
    var isRoom: Bool
    var answer: CalendarEvent.Party.Answer?
  }

  /// The properties of one VEVENT; of a repeated one the first counts.
  struct Event {
    var start: Time?
    var end: Time?
    var duration: Duration?
    var sequence = 0
    var uid, summary, description, location, status, url: String?
    var organizer: Party?
    var attendees: [Party] = []
  }

  /// - Parameter lines: the properties, tidied, without BEGIN and END.
  /// - Returns: nil where libical makes nothing of them.
  static func event(_ lines: [String]) -> Event? {
    guard let component = component("VEVENT", lines) else { return nil }
    defer { icalcomponent_free(component) }
    var event = Event()
    var next = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY)
    while let property = next {
      read(property, into: &event)
      next = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)
    }
    return event
  }

  private static func component(_ name: String, _ lines: [String]) -> OpaquePointer? {
    let text = (["BEGIN:" + name] + lines + ["END:" + name, ""]).joined(separator: "\r\n")
    return icalparser_parse_string(text)
  }

  private static func read(_ property: OpaquePointer, into event: inout Event) {
    switch icalproperty_isa(property) {
    case ICAL_DTSTART_PROPERTY where event.start == nil:
      event.start = time(icalproperty_get_dtstart(property), property)
    case ICAL_DTEND_PROPERTY where event.end == nil:
      event.end = time(icalproperty_get_dtend(property), property)
    case ICAL_DURATION_PROPERTY where event.duration == nil:
      event.duration = duration(icalproperty_get_duration(property))
    case ICAL_SEQUENCE_PROPERTY: event.sequence = Int(icalproperty_get_sequence(property))
    case ICAL_UID_PROPERTY: event.uid = event.uid ?? text(property)
    case ICAL_SUMMARY_PROPERTY: event.summary = event.summary ?? text(property)
    case ICAL_DESCRIPTION_PROPERTY: event.description = event.description ?? text(property)
    case ICAL_LOCATION_PROPERTY: event.location = event.location ?? text(property)
    case ICAL_STATUS_PROPERTY: event.status = event.status ?? written(property)
    case ICAL_URL_PROPERTY: event.url = event.url ?? string(icalproperty_get_url(property))
    case ICAL_ORGANIZER_PROPERTY where event.organizer == nil:
      event.organizer = party(icalproperty_get_organizer(property), property)
    case ICAL_ATTENDEE_PROPERTY:
      event.attendees.append(party(icalproperty_get_attendee(property), property))
    default: break
    }
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  /// libical casts a value without looking at its kind.
  private static func text(_ property: OpaquePointer) -> String? {
    guard let value = icalproperty_get_value(property), icalvalue_isa(value) == ICAL_TEXT_VALUE
    else { return nil }
    return string(icalvalue_get_text(value))
  }

  private static func written(_ property: OpaquePointer) -> String? {
    guard let value = icalproperty_get_value_as_string_r(property) else { return nil }
    defer { icalmemory_free_buffer(value) }
    return String(cString: value)
  }

  private static func time(_ value: icaltimetype, _ property: OpaquePointer) -> Time? {
    guard icaltime_is_null_time(value) == 0 else { return nil }
    let zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER)
    return Time(
      date: CivilDate(year: Int(value.year), month: Int(value.month), day: Int(value.day)),
      hour: Int(value.hour), minute: Int(value.minute), second: Int(value.second),
      isDate: value.is_date != 0, isUTC: icaltime_is_utc(value) != 0,
      zone: zone.flatMap { string(icalparameter_get_tzid($0)) })
  }

  private static func duration(_ value: icaldurationtype) -> Duration? {
    guard icaldurationtype_is_bad_duration(value) == 0 else { return nil }
    let sign = value.is_neg != 0 ? -1 : 1
    return Duration(
      days: sign * (Int(value.weeks) * 7 + Int(value.days)),
      seconds: sign * (Int(value.hours) * 3600 + Int(value.minutes) * 60 + Int(value.seconds)))
  }

  private static let answers: [UInt32: CalendarEvent.Party.Answer] = [
    ICAL_PARTSTAT_ACCEPTED.rawValue: .accepted, ICAL_PARTSTAT_TENTATIVE.rawValue: .tentative,
    ICAL_PARTSTAT_DECLINED.rawValue: .declined,
  ]

  private static func party(
    _ address: UnsafePointer<CChar>?, _ property: OpaquePointer
  ) -> Party {
    let name = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER)
    let email = icalproperty_get_first_parameter(property, ICAL_EMAIL_PARAMETER)
    let type = icalproperty_get_first_parameter(property, ICAL_CUTYPE_PARAMETER)
      .map { icalparameter_get_cutype($0) }
    let answer = icalproperty_get_first_parameter(property, ICAL_PARTSTAT_PARAMETER)
      .map { icalparameter_get_partstat($0) }
    return Party(
      address: string(address) ?? "", name: name.flatMap { string(icalparameter_get_cn($0)) },
      email: email.flatMap { string(icalparameter_get_email($0)) },
      isRoom: type == ICAL_CUTYPE_ROOM || type == ICAL_CUTYPE_RESOURCE,
      answer: answer.flatMap { answers[$0.rawValue] })
  }
}

extension Libical {
  /// The rules of a VTIMEZONE.
  final class Rules {
    private let zone: OpaquePointer

    /// - Parameter lines: what stands between BEGIN and END, tidied. Each STANDARD and DAYLIGHT has
    ///   both its offsets, and no rule comes more often than once a year: libical works out every
    ///   change from the rule's beginning to the year 2582.
    init?(_ lines: [String]) {
      guard let component = component("VTIMEZONE", lines) else { return nil }
      guard let zone = icaltimezone_new(), icaltimezone_set_component(zone, component) != 0 else {
        icalcomponent_free(component)
        return nil
      }
      self.zone = zone
    }

    deinit { icaltimezone_free(zone, 1) }

    /// Seconds east of UTC where a clock on a wall in this zone shows `wallClock`.
    func offset(at wallClock: CivilTime) -> Int {
      var time = icaltime_null_time()
      time.year = Int32(wallClock.date.year)
      time.month = Int32(wallClock.date.month)
      time.day = Int32(wallClock.date.day)
      time.hour = Int32(wallClock.hour)
      time.minute = Int32(wallClock.minute)
      time.second = Int32(wallClock.second)
      return Int(icaltimezone_get_utc_offset(zone, &time, nil))
    }
  }
}
