/// How a name in a letter fits a person's.
enum NameFit: Equatable {
  case same
  /// The word that is written otherwise than the name's.
  case misspelt(written: String, right: String)
  /// Some of its words fit.
  case partly
  case other

  /// - Parameters:
  ///   - written: the words in the letter.
  ///   - name: those of the person's name.
  init(_ written: [NameWord], _ name: [NameWord]) {
    var misspelt: NameFit?
    var fitting = 0
    var exact = 0
    for word in written {
      if name.contains(where: { Self.areSame(word.key, $0.key) || word.isWrittenOut(of: $0) }) {
        fitting += 1
        exact += 1
      } else if let right = name.first(where: { Spelling.isSlip(word.key, of: $0.key) }) {
        misspelt = .misspelt(written: word.text, right: right.text)
        fitting += 1
      }
    }
    if fitting == written.count {
      self = misspelt ?? .same
    } else {
      self = exact > 0 ? .partly : .other
    }
  }

  private static func areSame(_ written: String, _ name: String) -> Bool {
    if written == name { return true }
    if NameLexicon.areForms(written, name) { return !NameLexicon.areRivals(written, name) }
    if written.count == 1 || name.count == 1 { return written.first == name.first }
    // "Ben" for "Benjamin", and the other way about.
    let (short, long) = written.count < name.count ? (written, name) : (name, written)
    return short.count >= 3 && long.count >= short.count + 2 && long.hasPrefix(short)
  }
}

/// Slips of the fingers.
enum Spelling {
  /// Whether a word is most likely another one mistyped.
  static func isSlip(_ written: String, of right: String) -> Bool {
    guard written != right, right.count >= 3, written.count >= 3 else { return false }
    // "William" is not "Williams" mistyped.
    if written + "s" == right, NameLexicon.isGivenName(written) { return false }
    let allowed = right.count >= 8 ? 2 : 1
    if soundAlike(written, right) { return true }
    guard abs(written.count - right.count) <= allowed else { return false }
    let distance = distance(Array(written.unicodeScalars), Array(right.unicodeScalars))
    guard distance > 0, distance <= allowed else { return false }
    let startsAlike = written.first == right.first
    // "Dan" for "Jan" is another name, as "Bea" is for "Ben"; "Bne" is a slip, and so is "nA".
    return startsAlike
      ? right.count > 3 || written.count != right.count || written.sorted() == right.sorted()
      : right.count >= 6 || Set(written.prefix(2)) == Set(right.prefix(2))
  }

  /// Whether two names are written otherwise for the same sounds: "Bakster" and "Baxter", "Stephen" and
  /// "Steven".
  private static func soundAlike(_ left: String, _ right: String) -> Bool {
    guard let first = left.utf8.first, let other = right.utf8.first, left.utf8.count > 3,
      right.utf8.count > 3, abs(left.utf8.count - right.utf8.count) < 3
    else { return false }
    let beginAlike =
      first == other || [first, other].allSatisfy { Array("ckq".utf8).contains($0) }
      || [first, other].allSatisfy { Array("pf".utf8).contains($0) }
    return beginAlike && sounds(left) == sounds(right)
  }

  /// Whether two names that begin alike sound alike, however short: "Lee" and "Li".
  static func areHeardAlike(_ left: String, _ right: String) -> Bool {
    left != right && left.first == right.first && left.count > 1 && right.count > 1
      && sounds(left) == sounds(right)
  }

  /// What is heard of a name: neither doubled letters nor a last "e".
  private static func sounds(_ name: String) -> [UInt8] {
    let letters = Array(name.utf8)
    var heard: [UInt8] = []
    func hear(_ sounds: [UInt8]) {
      for sound in sounds where sound != heard.last { heard.append(sound) }
    }
    var index = 0
    while index < letters.count {
      if index + 1 < letters.count, let sound = spellings[[letters[index], letters[index + 1]]] {
        hear(sound)
        index += 2
      } else {
        hear(spellings[[letters[index]]] ?? [letters[index]])
        index += 1
      }
    }
    if heard.count > 3, heard.last == Array("e".utf8)[0] { heard.removeLast() }
    return heard
  }

  private static let spellings: [[UInt8]: [UInt8]] = Dictionary(
    uniqueKeysWithValues: [
      ("x", "ks"), ("ph", "f"), ("ev", "ef"), ("ck", "k"), ("ch", "k"), ("qu", "kw"), ("ca", "ka"),
      ("co", "ko"), ("cu", "ku"), ("cl", "kl"), ("cr", "kr"), ("cs", "ks"), ("th", "t"),
      ("sh", "s"), ("sz", "s"), ("tz", "z"), ("ts", "z"), ("ie", "i"), ("ei", "i"), ("ey", "i"),
      ("ee", "i"), ("y", "i"), ("ai", "a"), ("ae", "a"), ("oe", "o"), ("ou", "u"), ("oo", "u"),
    ].map { (Array($0.utf8), Array($1.utf8)) })

  /// Insertions, deletions, replacements and exchanges of neighbours that lead from one to the other.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var older: [Int] = []
    var old = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var new = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(
          old[column] + (scalar == other ? 0 : 1), old[column + 1] + 1, new[column] + 1)
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          best = min(best, older[column - 1] + 1)
        }
        new.append(best)
      }
      older = old
      old = new
    }
    return old[right.count]
  }
}
