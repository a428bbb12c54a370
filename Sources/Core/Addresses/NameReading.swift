import Foundation

/// One way to read a name as given name and family's name, in the letters that addresses are made of.
struct NameReading: Hashable {
  /// What was decided to read it so, where names of that kind can be read otherwise.
  enum Trait: Hashable {
    /// "ue" for "ü", and "u" for it.
    case expanded, stripped
    /// Of three words or more: the last one is the family's name, the second, both, or the given name
    /// has two.
    case lastWord, secondWord, bothFamilyNames, bothGivenNames
    /// Of "Meyer-Lahm": with the hyphen, without it, the first half alone.
    case hyphen, noHyphen, firstHalf
    /// Of "van der Berg": as one word, as several, without what stands before it.
    case oneParticle, apartParticles, noParticles
    /// The family's name stands first.
    case familyFirst
  }

  /// Empty for no name; as the others in lower case and without blanks.
  let given: String
  /// Several where the address parts them. None of a name of one word.
  let family: [String]
  let traits: Set<Trait>

  /// All ways to read a name, the likeliest first; none of one in letters that no address has.
  static func all(of name: String) -> [NameReading] {
    let words = PersonName(name).words.map { $0.filter { !"'’.ʼ".contains($0) } }
      .filter { !$0.isEmpty }
    // An initial between two names is in hardly any address.
    let kept = words.enumerated().filter { index, word in
      word.count > 1 || index == 0 || index == words.count - 1
    }.map { String($0.element) }
    guard (1...longest).contains(kept.count) else { return [] }
    let expanded = kept.map { $0.lowercased().expandingUmlauts.unaccented }
    let stripped = kept.map(\.unaccented)
    if expanded == stripped { return readings(stripped, []) }
    return readings(expanded, [.expanded]) + readings(stripped, [.stripped])
  }

  /// Words of a name.
  private static let longest = 6

  private static func readings(_ words: [String], _ traits: Set<Trait>) -> [NameReading] {
    guard words.allSatisfy({ $0.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") } }) else {
      return []
    }
    var found: [NameReading] = []
    for split in splits(words) {
      for given in givenForms(split.given) {
        for family in familyForms(split.family) {
          let reading = NameReading(
            given: given.text, family: family.words,
            traits: traits.union(split.traits).union(given.traits).union(family.traits))
          if !found.contains(reading) { found.append(reading) }
        }
      }
    }
    return found
  }

  /// Which words are the given name and which the family's.
  private static func splits(
    _ words: [String]
  ) -> [(given: [String], family: [String], traits: Set<Trait>)] {
    let count = words.count
    guard count > 1 else { return [(words, [], [])] }
    if let particle = words.indices.dropFirst().dropLast().first(where: {
      particles.contains(words[$0])
    }) {
      return [(Array(words[..<particle]), Array(words[particle...]), [])]
    }
    var splits: [(given: [String], family: [String], traits: Set<Trait>)] = []
    if count == 2 {
      splits = [([words[0]], [words[1]], [])]
    } else {
      splits = [
        ([words[0]], [words[count - 1]], [.lastWord]), ([words[0]], [words[1]], [.secondWord]),
        ([words[0]], Array(words[1...]), [.bothFamilyNames]),
        (Array(words.dropLast()), [words[count - 1]], [.bothGivenNames]),
      ]
      if count > 3 { splits.append(([words[0]], [words[2]], [.secondWord])) }
    }
    guard count <= 3, familiesFirst.contains(words[0]) else { return splits }
    let turned = (given: Array(words[1...]), family: [words[0]], traits: Set([Trait.familyFirst]))
    // "Li Xiao Ming" has its given name in two words, as no other order has.
    return count == 3 ? [turned] + splits : splits + [turned]
  }

  private static func givenForms(
    _ words: [String]
  ) -> [(text: String, traits: Set<Trait>)] {
    let whole = words.joined()
    guard whole.contains("-") else { return [(whole, [])] }
    let first = whole.prefix { $0 != "-" }
    return [
      (whole, [.hyphen]), (whole.filter { $0 != "-" }, [.noHyphen]),
      (String(first), [.firstHalf]),
    ]
  }

  private static func familyForms(
    _ words: [String]
  ) -> [(words: [String], traits: Set<Trait>)] {
    var forms: [(words: [String], traits: Set<Trait>)] = [([words.joined()], [])]
    if words.count > 1, particles.contains(words[0]) {
      forms = [
        ([words.joined()], [.oneParticle]), (words, [.apartParticles]),
        ([words[words.count - 1]], [.noParticles]),
      ]
    } else if words.count > 1 {
      forms.append((words, [.apartParticles]))
    }
    guard words.contains(where: { $0.contains("-") }) else {
      return words.isEmpty ? [([], [])] : forms
    }
    return forms.flatMap { form in
      [
        (form.words, form.traits.union([.hyphen])),
        (form.words.map { $0.filter { $0 != "-" } }, form.traits.union([.noHyphen])),
        (form.words.map { String($0.prefix { $0 != "-" }) }, form.traits.union([.firstHalf])),
      ]
    }
  }

  /// Small words that belong to the family's name.
  private static let particles: Set<String> = [
    "af", "al", "av", "ben", "bin", "da", "dal", "das", "de", "del", "dela", "della", "den", "der",
    "des", "di", "do", "dos", "du", "el", "la", "le", "los", "te", "ten", "ter", "van", "vom",
    "von", "zu", "zum", "zur",
  ]

  /// The family's names that stand first most often where a name is written as at home.
  private static let familiesFirst: Set<String> = Set(
    """
    bai cai cao chang chao chen cheng cho choi chung cui dai deng ding dong du fan feng fu gao gong \
    gu guo han hao he hong hu huang jang jeong jia jiang jin jung kang kim kong kwon lai le lei li \
    liang liao lim lin liu long lu luo ma mao meng ngo nguyen pan park peng pham qian qin qiu ren \
    seo shao shen shi shin song su sun tan tang tao tian tran tsai wan wang wei wen woo wu xia xiang \
    xiao xie xiong xu xue yan yang yao ye yi yin yoo yoon yu yuan zeng zhang zhao zheng zhong zhou \
    zhu zou
    """.split(separator: " ").map(String.init))
}

extension String {
  /// With the letters that German and its neighbours write out where a keyboard lacks them.
  var expandingUmlauts: String {
    guard utf8.contains(where: { $0 >= 0xC3 }) else { return self }
    let composed = precomposedStringWithCanonicalMapping
    return composed.replacing("ä", with: "ae").replacing("ö", with: "oe")
      .replacing("ü", with: "ue").replacing("ø", with: "oe").replacing("å", with: "aa")
  }
}
