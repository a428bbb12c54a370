import Core
import Foundation
import Reading

/// Reads what Afterword itself exported as JSON: a record for each interview, story and application.
/// Where anything is wrong nothing is read, and the failure says where: half an export would look whole.
package func readOwnExport(_ bytes: [UInt8]) -> [ReaderRecord] {
  guard bytes.count <= Limit.file else {
    return [
      .failure(
        .init(line: nil, message: "The file has more than \(Limit.file >> 20) MB. It was not read.")
      )
    ]
  }
  let text = utf8(bytes)
  guard keys.contains(where: { text.firstRange(of: $0.utf8) != nil }) else {
    return [.nothing(.init(message: "It is no export of Afterword's, or an empty one."))]
  }
  if let line = tooDeep(text) {
    return [
      .failure(
        .init(
          line: line,
          message:
            "The brackets are more than \(deepest) deep here, as in no export of Afterword's. "
            + "Nothing of it was read."))
    ]
  }
  do {
    let elements = try JSONDecoder().decode([OwnElement].self, from: Data(text))
    return checked(elements.map(\.item), place: { "Element \($0 + 1)" }, line: { _ in nil })
  } catch let error as DecodingError {
    return [.failure(.init(line: nil, message: error.sentence))]
  } catch {
    return [.failure(.init(line: nil, message: "It is no JSON. Nothing of it was read."))]
  }
}

/// Keys of which each export that holds something has one.
private let keys = ["\"followUps\"", "\"story\"", "\"application\""]

/// Brackets inside one another; an export has four.
private let deepest = 16

/// The line on which brackets go too deep; nil where they do not.
private func tooDeep(_ bytes: [UInt8]) -> Int? {
  var (depth, line, isInString, isEscaped) = (0, 1, false, false)
  for byte in bytes {
    if byte == 10 { line += 1 }
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      continue
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      depth += 1
      if depth > deepest { return line }
    case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
    default: break
    }
  }
  return nil
}

/// One element of an export's array.
private struct OwnElement: Decodable {
  let item: StoredItem

  private enum Key: String, CodingKey { case story, application }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if container.contains(.story) {
      item = .story(try container.decode(StoredStory.self, forKey: .story))
    } else if container.contains(.application) {
      item = .application(try container.decode(StoredApplication.self, forKey: .application))
    } else {
      item = .interview(try StoredInterview(from: decoder))
    }
  }
}

extension DecodingError {
  fileprivate var sentence: String {
    let (what, context): (String, Context)
    switch self {
    case .typeMismatch(let type, let found):
      (what, context) = ("what stands there is no \(Self.word(type))", found)
    case .valueNotFound(let type, let found):
      (what, context) = ("null stands there for a \(Self.word(type))", found)
    case .keyNotFound(let key, let found):
      (what, context) = ("“\(key.stringValue)” is missing", found)
    case .dataCorrupted(let found):
      let reason = (found.underlyingError as NSError?)?.userInfo["NSDebugDescription"] as? String
      (what, context) = ("it is no JSON" + (reason.map { " (\($0))" } ?? ""), found)
    @unknown default: return "It is no export of Afterword's. Nothing of it was read."
    }
    let path = context.codingPath.map { key in
      key.intValue.map { "\($0 + 1)" } ?? key.stringValue
    }
    guard let first = path.first else {
      return "This is no export of Afterword's: \(what). Nothing of it was read."
    }
    let field = ["Element \(first)"] + path.dropFirst()
    return "\(field.joined(separator: ", ")): \(what). Nothing of the file was read."
  }

  private static func word(_ type: Any.Type) -> String {
    switch type {
    case is String.Type: "text"
    case is Int.Type: "whole number"
    case is Bool.Type: "truth value"
    case is any Collection.Type: "list"
    default: "object"
    }
  }
}

/// The items as records, or as one failure where one of them cannot be stored.
func checked(
  _ items: [StoredItem], place: (Int) -> String, line: (Int) -> Int?
) -> [ReaderRecord] {
  let reading = StoredReading { _ in .utc }
  var keys = StoredKeys()
  for (index, item) in items.enumerated() {
    do throws(StoredFault) {
      switch item {
      case .interview(let stored): try keys.take(try reading.whole(stored))
      case .story(let stored): try keys.take(try reading.story(stored).id, "id")
      case .application(let stored): _ = try reading.application(stored)
      }
    } catch {
      let message =
        "\(place(index)), \(error.field): \(error.reason). Nothing of the file was read."
      return [.failure(.init(line: line(index), message: message))]
    }
  }
  guard !items.isEmpty else {
    return [.failure(.init(line: nil, message: "It holds no interview."))]
  }
  return items.map(ReaderRecord.stored)
}

/// The keys of a file, none of which may come twice.
private struct StoredKeys {
  private var ids: Set<UUID> = []
  private var messages: Set<String> = []

  mutating func take(_ id: UUID, _ field: String) throws(StoredFault) {
    guard ids.insert(id).inserted else {
      throw StoredFault(field, "“\(id.uuidString.lowercased())” comes a second time")
    }
  }

  mutating func take(_ whole: StoredReading.Whole) throws(StoredFault) {
    try take(whole.dossier.id, "id")
    var people: Set<UUID> = []
    for followUp in whole.dossier.followUps {
      try take(followUp.id, "followUps")
      if let person = followUp.interviewer, !people.insert(person.id).inserted {
        throw StoredFault("followUps", "\(person.label) takes part twice")
      }
      for delivery in followUp.deliveries {
        try take(delivery.id, "deliveries")
        // One that went to several is a delivery to each of them.
        if let message = delivery.messageID,
          !messages.insert("\(message) \(followUp.id)").inserted
        {
          throw StoredFault("deliveries, messageID", "“\(message)” comes a second time")
        }
      }
    }
    for note in whole.dossier.notes { try take(note.id, "notes") }
    for version in whole.parts.versions.values.joined() { try take(version.id, "versions") }
  }
}
