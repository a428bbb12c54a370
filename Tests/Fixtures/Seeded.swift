import Foundation

/// Random numbers that come in the same order for the same seed, so that a failure can be seen
/// again (SplitMix64).
package struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  package init(_ seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True once in `count` times.
  package mutating func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  /// One of some values.
  package mutating func pick<Values: RandomAccessCollection>(_ values: Values) -> Values.Element {
    let place = Int.random(in: 0..<values.count, using: &self)
    return values[values.index(values.startIndex, offsetBy: place)]
  }

  /// A key that is the same for the same seed.
  package mutating func key() -> UUID {
    let bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &self) }
    return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
  }
}
