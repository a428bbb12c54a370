import CMime
import Core
import Foundation

/// Whose addresses stand in the heads of mails, gathered message by message.
///
/// Only heads are looked at, and of most mails from a list not even those: a mailbox of tens of thousands
/// is read for a few invitations, and this is not to be felt.
package struct MailPeople {
  /// Those that were not given out yet.
  private var waiting: [String: AddressSighting] = [:]
  /// The people of fields as they are written, which most are again and again.
  private var read: [[UInt8]: [CalendarEvent.Party]] = [:]

  /// Bytes of a head that are looked at.
  private static let head = 64 << 10
  /// Bytes of a field: more is a mail to many.
  private static let field = 4 << 10
  /// People of a field: more are a list.
  private static let people = 30
  /// So many fields are remembered at once.
  private static let most = 4_096

  package init() {}

  /// Looks at the head of one message, with or without the line that separates it in a mailbox.
  package mutating func add(_ message: UnsafeRawBufferPointer) {
    var fields = Fields()
    withUnsafeMutablePointer(to: &fields) { fields in
      cmime_each_head_field(
        message.baseAddress, message.count, Self.head,
        { field, value, count, fields in
          guard let fields, let value else { return }
          fields.assumingMemoryBound(to: Fields.self).pointee.take(
            UInt8(bitPattern: field), UnsafeRawBufferPointer(start: value, count: count))
        }, fields)
    }
    guard !fields.isToMany else { return }
    let sent = fields.date.flatMap(MessageOrigin.date)
    if let from = fields.from { add(from, .sender, sent) }
    for to in fields.to { add(to, .recipient, sent) }
  }

  private mutating func add(_ value: [UInt8], _ place: AddressSighting.Place, _ sent: Int?) {
    guard value.count <= Self.field else { return }
    for party in parties(value).prefix(Self.people) {
      guard let sighting = AddressSighting(party, place, at: sent) else { continue }
      let key = sighting.key
      if let known = waiting[key], !sighting.tellsMore(than: known) { continue }
      waiting[key] = sighting
    }
  }

  private mutating func parties(_ value: [UInt8]) -> [CalendarEvent.Party] {
    if let known = read[value] { return known }
    if read.count >= Self.most { read = [:] }
    let parties = MessageOrigin.parties(value)
    read[value] = parties
    return parties
  }

  /// How many were gathered since ``taken()`` was asked last.
  package var count: Int { waiting.count }

  /// What was gathered since this was asked last, in an order that does not depend on chance.
  package mutating func taken() -> [AddressSighting] {
    defer { waiting = [:] }
    return waiting.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What a head says of whose mail it is.
  private struct Fields {
    var from: [UInt8]?
    var to: [[UInt8]] = []
    var date: [UInt8]?
    var isToMany = false

    mutating func take(_ field: UInt8, _ value: UnsafeRawBufferPointer) {
      let bytes = value.filter { $0 != 10 && $0 != 13 }
      switch field {
      case UInt8(ascii: "f"): from = from ?? bytes
      case UInt8(ascii: "t"): to.append(bytes)
      case UInt8(ascii: "d"): date = date ?? bytes
      case UInt8(ascii: "l"): isToMany = true
      default: break
      }
    }
  }
}
