import CMime
import Core
import Foundation

extension MessageOrigin {
  /// Letters of a subject that are kept.
  private static let subject = 1000
  /// Messages of a conversation that are kept, the latest.
  private static let references = 50
  /// Addresses that are kept.
  private static let addresses = 200

  init(_ head: HeaderBlock) {
    self.init(
      id: head["message-id"].flatMap { Self.ids($0).first },
      references: Self.references(head),
      subject: String(EncodedWords.text(head["subject"] ?? []).prefix(Self.subject)),
      from: head["from"].flatMap { Self.parties($0).first },
      to: Array(
        (head.all("to") + head.all("cc")).flatMap(Self.parties).prefix(Self.addresses)),
      sent: head["date"].flatMap(Self.date))
  }

  private static func references(_ head: HeaderBlock) -> [String] {
    var result: [String] = []
    for id in (head.all("references") + head.all("in-reply-to")).flatMap(Self.ids)
    where !result.contains(id) {
      result.append(id)
    }
    return result.suffix(references)
  }

  /// What stands in angle brackets and can stand in the header of an answer.
  static func ids(_ raw: [UInt8]) -> [String] {
    raw.split(separator: UInt8(ascii: "<")).dropFirst(raw.first == UInt8(ascii: "<") ? 0 : 1)
      .compactMap { piece in
        guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let id = piece[..<end]
        guard !id.isEmpty, id.count < 900, id.allSatisfy({ $0 > 32 && $0 < 127 }) else {
          return nil
        }
        return String(decoding: id, as: UTF8.self)
      }
  }

  /// The people whom a field names.
  static func parties(_ raw: [UInt8]) -> [CalendarEvent.Party] {
    var parties: [CalendarEvent.Party] = []
    withUnsafeMutablePointer(to: &parties) { parties in
      cmime_each_address(
        EncodedWords.joined(raw),
        { name, address, parties in
          guard let address, let parties else { return }
          let party = party(
            name.map { String(cString: $0) } ?? "", String(cString: address))
          parties.assumingMemoryBound(to: [CalendarEvent.Party].self).pointee.append(party)
        }, parties)
    }
    return parties.filter { $0.name != nil || $0.email != nil }
  }

  /// The moment of a Date field; nil where it is none.
  static func date(_ raw: [UInt8]) -> Int? {
    var seconds: Int64 = 0
    let isDate = cmime_date(String(decoding: raw, as: UTF8.self), &seconds) != 0
    // Years 1971 to 2199: what lies beyond is a slip.
    return isDate && (31_536_000..<7_258_118_400).contains(seconds) ? Int(seconds) : nil
  }
}

/// An address that a letter could not go to is left out (`Interviewer.isAddress`).
private func party(_ name: String, _ address: String) -> CalendarEvent.Party {
  let name = EncodedWords.text(Array(name.utf8))
  return CalendarEvent.Party(
    name: name.isEmpty || name == address ? nil : name,
    email: Interviewer.isAddress(address) ? address : nil)
}
