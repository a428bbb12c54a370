import Foundation

/// A logistic regression of one step over turns. Of an example with several rows at least one serves
/// the step, or none does: what is likely of each row multiplies.
struct Fit {
  /// Of the weights towards zero.
  private static let pull: Float = 1
  private static let epochs = 30
  private static let rate: Float = 0.15
  /// Examples' rows that have a turn, for it to be one.
  static let fewest = 3
  /// What stands for or against the step before a word is read.
  private(set) var base: Float = -2
  private(set) var weights: [Float]
  let counts: [Int32]

  /// - Parameters:
  ///   - step: the index of the step.
  ///   - count: of all turns.
  ///   - kept: the turns that may weigh; nil for all that are frequent enough.
  init(_ examples: [Example], step: Int, turns count: Int, kept: Set<Int32>? = nil) {
    var counts = [Int32](repeating: 0, count: count)
    for example in examples {
      for row in example.rows { for turn in row { counts[Int(turn)] += 1 } }
    }
    self.counts = counts
    weights = [Float](repeating: 0, count: count)
    func isKept(_ turn: Int32) -> Bool {
      kept?.contains(turn) ?? (counts[Int(turn)] >= Self.fewest)
    }
    let material: [(rows: [[Int32]], serves: Bool, weight: Float)] = examples.compactMap {
      guard let serves = $0.serves[step] else { return nil }
      return ($0.rows.map { $0.filter(isKept) }, serves, $0.weight)
    }
    descend(material)
  }

  /// AdaGrad, in an order that is always the same.
  private mutating func descend(_ material: [(rows: [[Int32]], serves: Bool, weight: Float)]) {
    var slopes = [Float](repeating: 1e-6, count: weights.count)
    var baseSlopes: Float = 1e-6
    let shares = counts.map { Self.pull / Float(max($0, 1)) }
    var order = Array(material.indices)
    var random = Shuffling()
    for _ in 0..<Self.epochs {
      order.shuffle(using: &random)
      for index in order {
        let (rows, serves, weight) = material[index]
        let chances = rows.map { chance(of: $0) }
        let none = max(chances.reduce(Float(1)) { $0 * (1 - $1) }, 1e-9)
        let error = serves ? -none / max(1 - none, 1e-6) : 1
        for (row, chance) in zip(rows, chances) {
          let slope = weight * error * chance
          for turn in row {
            let turn = Int(turn)
            let full = slope + shares[turn] * weights[turn]
            slopes[turn] += full * full
            weights[turn] -= Self.rate * full / slopes[turn].squareRoot()
          }
          baseSlopes += slope * slope
          base -= Self.rate * slope / baseSlopes.squareRoot()
        }
      }
    }
  }

  /// How likely a row serves the step.
  private func chance(of row: [Int32]) -> Float {
    let logit = row.reduce(base) { $0 + weights[Int($1)] }
    return 1 / (1 + exp(-min(max(logit, -20), 20)))
  }

  /// The turns that say most, of all that have a name.
  func best(_ count: Int, named isNamed: (Int32) -> Bool) -> Set<Int32> {
    func importance(_ turn: Int32) -> Float {
      abs(weights[Int(turn)]) * Float(counts[Int(turn)]).squareRoot()
    }
    let turns = weights.indices.map(Int32.init).filter { weights[Int($0)] != 0 && isNamed($0) }
    return Set(turns.sorted { (importance($0), $1) > (importance($1), $0) }.prefix(count))
  }
}

/// Numbers that look like chance and are always the same.
struct Shuffling: RandomNumberGenerator {
  private var state: UInt64 = 1

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
