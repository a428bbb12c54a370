/// The legal forms of companies, by which a name is known for a company's and which a name may be without.
enum LegalForms {
  /// Whether a word of a title, in lower case, is one or ends in one: what stands up to it is a company,
  /// whatever else it holds. Those that are words of a language as well are none here.
  static func isPlain(_ key: String) -> Bool {
    plain.contains(key) || unspaced.contains(where: key.hasSuffix)
  }

  /// Whether a word at the end of a company's name is one, in lower case, without accents and signs.
  static func isOne(_ key: String) -> Bool { all.contains(key) }

  /// The words of a company's name without its legal forms, in lower case and without accents and signs:
  /// "klinikum", "sonnental" of "Klinikum Sonnental gGmbH". A name of nothing else keeps them.
  static func name(_ company: String) -> [String] {
    let words = unspacedApart(company.unaccented)
    var name = words[...]
    while let last = name.last {
      if all.contains(last) {
        name.removeLast()
      } else if name.count < words.count, joins[last]?.contains(words[name.count]) == true {
        name.removeLast()
      } else {
        break
      }
    }
    if let first = name.first, name.count > 1, leading.contains(first) { name.removeFirst() }
    let rest = name.filter { !plain.contains($0) }
    return rest.isEmpty ? words : rest
  }

  /// What stands behind a word within a legal form: "S.A. de C.V.", "sp. z o.o.".
  private static let joins: [String: Set<String>] = [
    "de": ["cv", "rl"], "y": ["cia"], "z": ["oo"],
  ]
  /// Stand before the name, besides those that may stand anywhere.
  private static let leading: Set<String> = ["as", "pt", "ooo"]

  /// The words without signs, "e. V." and "e.V." as "ev", letters that stand alone as one word; what
  /// East Asian names begin or end with is left away.
  private static func unspacedApart(_ company: String) -> [String] {
    var words: [String] = []
    var letters = ""
    for part in company.split(whereSeparator: { $0.isWhitespace || ",;()（）&+|".contains($0) }) {
      let word = part.filter { $0.isLetter || $0.isNumber }
      if word.count == 1, part.utf8.count <= 2, word.utf8.allSatisfy({ $0 < 0x80 }) {
        letters += word
        continue
      }
      if !letters.isEmpty { words.append(letters) }
      letters = ""
      if !word.isEmpty { words.append(withoutUnspaced(word)) }
    }
    if !letters.isEmpty { words.append(letters) }
    return words.filter { !$0.isEmpty }
  }

  private static func withoutUnspaced(_ word: String) -> String {
    guard word.utf8.contains(where: { $0 > 0xE3 }) else { return word }
    let form = unspacedForms.first {
      word.count > $0.count && (word.hasSuffix($0) || word.hasPrefix($0))
    }
    guard let form else { return word }
    return String(word.hasSuffix(form) ? word.dropLast(form.count) : word.dropFirst(form.count))
  }

  private static func words(_ text: String) -> Set<String> { SummaryWords.words(text) }

  private static let plain: Set<String> = words(
    """
    inc llc llp ltd limited gmbh ggmbh mbh ag gag kg kgaa ohg ug sa s.a sarl sàrl sas sasu spa s.p.a srl
    s.r.l bv b.v nv n.v ab oy oyj a/s aps asa plc corp corporation co company pty pte s.l slu ltda e.v ev
    kft zrt gesmbh pllc eurl
    """)

  /// Further ones, which are something else in a title: "as", "se", "eg".
  private static let all: Set<String> = plain.filter { $0.utf8.allSatisfy { $0 > 0x2F } }.union(
    words(
      """
      incorporated lp lllp pc plcc cic cio lda eireli gug gbr partg partgmbb eg haftungsbeschrankt se
      sca scs snc sci scop sem gie sl sll slne sau slp scoop cv rl cia sab sapi sae ba vof vzw asbl scrl
      as ans ivs ky kb ek ehf hf sia uab ou doo ood eood sro oo sp kk gk pvt private tbk sdn bhd berhad
      ltee ulc proprietary pjsc ooo oao zao
      """))

  private static let unspaced = ["株式会社", "有限公司", "公司", "集团", "주식회사"]
  /// The longer before what they end in.
  private static let unspacedForms = [
    "股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "株式会社", "有限会社", "合同会社", "주식회사", "유한회사",
  ]
}

extension Role {
  /// Whether it is at a company of that name, whose legal form, case, accents and marks may differ, and whose
  /// umlauts may be written out: "Bäckerei Weiß" is "Baeckerei Weiss".
  package func isAt(_ company: String) -> Bool {
    guard company != SummaryReader.unknownCompany, !company.isEmpty else { return false }
    let (own, other) = (LegalForms.name(self.company).joined(), LegalForms.name(company).joined())
    if own == other { return true }
    func writtenOut(_ name: String) -> String { LegalForms.name(name.writtenOut).joined() }
    let (ownOut, otherOut) = (writtenOut(self.company), writtenOut(company))
    return own == otherOut || ownOut == other || ownOut == otherOut
  }
}

extension String {
  /// In small letters with umlauts and their kin written out, as is customary where a keyboard has none:
  /// "mueller" of "Müller".
  var writtenOut: String { lowercased().reduce(into: "") { $0 += outwritten[$1] ?? String($1) } }
}

private let outwritten: [Character: String] = [
  "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae", "œ": "oe",
  "þ": "th", "ð": "d", "ł": "l",
]
