/// What a function says of texts, each worked out once: the cells of a column are few different ones.
final class Remembered<Value> {
  private let read: (String) -> Value
  private var known: [String: Value] = [:]

  /// So many texts are kept at most, so that a column of nothing but different ones takes no memory.
  private static var most: Int { 4096 }

  init(_ read: @escaping (String) -> Value) { self.read = read }

  subscript(text: String) -> Value {
    if let value = known[text] { return value }
    let value = read(text)
    if known.count == Self.most { known.removeAll(keepingCapacity: true) }
    known[text] = value
    return value
  }
}
