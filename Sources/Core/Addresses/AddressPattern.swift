/// How a company makes addresses of the names of its people: "ana.ruiz", "aruiz".
struct AddressPattern: Hashable {
  private enum Part: Hashable { case given, givenInitial, family, familyInitial }

  private let parts: [Part]
  private let separator: String

  /// All that are tried.
  static let all: [AddressPattern] =
    [[Part.given, .family], [.givenInitial, .family], [.family, .given]].flatMap { parts in
      [".", "_", "-", ""].map { AddressPattern(parts: parts, separator: $0) }
    }
    + [[.given, .familyInitial], [.family, .givenInitial]].flatMap { parts in
      ["", "."].map { AddressPattern(parts: parts, separator: $0) }
    } + [AddressPattern(parts: [.given], separator: ""), .init(parts: [.family], separator: "")]

  /// What stands before "@" for a name that is read in some way; nil where it lacks a part.
  func local(_ name: NameReading) -> String? {
    // Several words of the family's name cannot be told apart in an address without a separator.
    if name.family.count > 1, separator.isEmpty || !parts.contains(.family) { return nil }
    var pieces: [String] = []
    for part in parts {
      switch part {
      case .given: pieces.append(name.given)
      case .givenInitial: pieces.append(String(name.given.prefix(1)))
      case .family: pieces.append(name.family.joined(separator: separator))
      case .familyInitial: pieces.append(String((name.family.first ?? "").prefix(1)))
      }
    }
    return pieces.contains("") ? nil : pieces.joined(separator: separator)
  }
}

/// The patterns of one domain, proven by people whose name and address are known.
struct AddressPatterns {
  private struct Proof {
    var count = 0
    /// The address that proves it.
    var model: String
  }

  let domain: String
  private var proofs: [AddressPattern: Proof] = [:]
  /// How often names of each kind were read in that way.
  private var traits: [NameReading.Trait: Int] = [:]
  private var taken: [(local: String, name: String)] = []

  /// - Parameters:
  ///   - domain: "northwind.example".
  ///   - people: names with addresses; those of other domains are passed over.
  init(of domain: String, from people: [(name: String, address: String)]) {
    self.domain = domain
    for (name, address) in people {
      let lower = address.lowercased()
      guard lower.hasSuffix("@" + domain) else { continue }
      let local = String(PeopleReader.mailboxOf(lower).prefix { $0 != "@" })
      taken.append((local, name))
      learn(name, local, from: lower)
    }
  }

  private mutating func learn(_ name: String, _ local: String, from address: String) {
    // A name of one word may be that of an office.
    for reading in NameReading.all(of: name) where !reading.family.isEmpty {
      let proven = AddressPattern.all.filter { $0.local(reading) == local }
      guard !proven.isEmpty else { continue }
      for pattern in proven { proofs[pattern, default: Proof(model: address)].count += 1 }
      for trait in reading.traits { traits[trait, default: 0] += 1 }
      return
    }
  }

  /// The address of someone as others' there are written, with one of those.
  struct Guess: Hashable {
    let address: String
    let model: String
  }

  /// More are no help.
  static let most = 3

  /// What someone's address may be, the likeliest first; nothing where no pattern is proven, or the
  /// address is someone else's.
  func guesses(for name: String) -> [Guess] {
    let readings = inOrder(NameReading.all(of: name))
    let patterns = proofs.sorted {
      ($1.value.count, $0.value.model) < ($0.value.count, $1.value.model)
    }
    var guesses: [Guess] = []
    for (pattern, proof) in patterns {
      for reading in readings {
        guard let local = pattern.local(reading), !isTaken(local, by: name) else { continue }
        let guess = Guess(address: "\(local)@\(domain)", model: proof.model)
        if !guesses.contains(where: { $0.address == guess.address }) { guesses.append(guess) }
      }
    }
    return Array(guesses.prefix(Self.most))
  }

  /// Those first that are like what is proven.
  private func inOrder(_ readings: [NameReading]) -> [NameReading] {
    func weight(_ reading: NameReading) -> Int {
      reading.traits.reduce(0) { $0 + (traits[$1] ?? 0) }
    }
    return readings.enumerated().sorted {
      (-weight($0.element), $0.offset) < (-weight($1.element), $1.offset)
    }.map(\.element)
  }

  private func isTaken(_ local: String, by name: String) -> Bool {
    taken.contains { $0.local == local && NameLikeness($0.name, name) == .other }
  }
}
