/// A set of the numbers that ``LetterGrammar`` gives to words: a bit for each, since a letter asks
/// for thousands of them at each pause in typing.
struct LetterWordNumbers: Sendable {
  private var bits: [UInt64] = []

  func contains(_ number: UInt16) -> Bool {
    let place = Int(number >> 6)
    return place < bits.count && bits[place] & (1 << UInt64(number & 63)) != 0
  }

  mutating func insert(_ number: UInt16) {
    let place = Int(number >> 6)
    if place >= bits.count { bits += Array(repeating: 0, count: place + 1 - bits.count) }
    bits[place] |= 1 << UInt64(number & 63)
  }

  mutating func formUnion(_ other: LetterWordNumbers) {
    if other.bits.count > bits.count {
      bits += Array(repeating: 0, count: other.bits.count - bits.count)
    }
    for place in other.bits.indices { bits[place] |= other.bits[place] }
  }

  mutating func subtract(_ other: LetterWordNumbers) {
    for place in bits.indices.prefix(other.bits.count) { bits[place] &= ~other.bits[place] }
  }

  /// All of them, in order.
  var numbers: [UInt16] {
    var numbers: [UInt16] = []
    for place in bits.indices {
      var rest = bits[place]
      while rest != 0 {
        numbers.append(UInt16(place << 6 | rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return numbers
  }
}
