/// How words that are spelt otherwise in Britain are spelt in America, and the other way round.
///
/// Endings and stems in which the two differ by rule. What the dictionary does not know under the resulting
/// spelling is no word, so that a rule may be somewhat wide.
enum BritishSpelling {
  private static let endings = [
    ("ise", "ize"), ("ised", "ized"), ("ises", "izes"), ("iser", "izer"), ("isers", "izers"),
    ("ising", "izing"), ("isation", "ization"), ("isations", "izations"),
    ("isational", "izational"), ("yse", "yze"), ("ysed", "yzed"), ("yses", "yzes"),
    ("yser", "yzer"), ("ysers", "yzers"), ("ysing", "yzing"), ("lled", "led"), ("lling", "ling"),
    ("ller", "ler"), ("llers", "lers"), ("llor", "lor"), ("llors", "lors"), ("llist", "list"),
    ("llists", "lists"),
  ]
  /// Ends of verbs whose "l" is doubled in America too: "controled" is a slip there and here.
  private static let doubledAnyhow = [
    "control", "patrol", "pel", "rebel", "xcel", "rol", "stal", "til", "fil", "nul", "tol", "pal",
    "cal",
    "fal",
  ]
  /// Letters before an ending: "sise" is no British "size".
  private static let shortestStem = 3

  /// Parts of words; their other forms, and what they are put together with, keep them.
  private static let stems: [(british: String, american: String)] =
    [
      "armour", "behaviour", "candour", "clamour", "colour", "demeanour", "endeavour", "favour",
      "flavour", "harbour", "honour", "humour", "labour", "neighbour", "odour", "parlour", "rigour",
      "rumour", "saviour", "savour", "splendour", "valour", "vapour", "vigour",
    ].map { ($0, String($0.dropLast(2)) + "r") } + pairs

  private static let pairs: [(british: String, american: String)] =
    """
    centred centered, centring centering, centre center, metre meter, litre liter, \
    theatre theater, fibre fiber, calibre caliber, manoeuvre maneuver, programme program, \
    cheque check, tyre tire, kerb curb, plough plow, storey story, mould mold, \
    aluminium aluminum, jewellery jewelry, sceptic skeptic, practis practic, defence defense, \
    offence offense, licence license, pretence pretense, enrol enroll, fulfil fulfill, \
    instalment installment, skilful skillful, wilful willful, ageing aging, anaesth anesth, \
    paediatr pediatr, haem hem, archaeo archeo, maths math, learnt learned, dreamt dreamed, \
    spelt spelled, caesarean cesarean, spoilt spoiled, leant leaned, leapt leaped, smelt smelled, burnt burned, \
    knelt kneeled, grey gray, judgement judgment, acknowledgement acknowledgment, \
    catalogued cataloged, cataloguing cataloging, catalogue catalog, analogue analog, dialogue dialog, sulph sulf, oestr estr, oesoph esoph, \
    foet fet, leukaem leukem, anaem anem, orthopaed orthoped, diarrhoe diarrhe, gynaec gynec, \
    pyjama pajama, moustache mustache, cosy cozy, cosi cozi, draught draft, artefact artifact, \
    enquir inquir, yoghurt yogurt, doughnut donut, speciality specialty, aeroplane airplane, \
    whilst while, amongst among, omelette omelet, pedlar peddler, phoney phony, mollusc mollusk, \
    furore furor, tranquillity tranquility, woollen woolen, jeweller jeweler, \
    marvellous marvelous, sombre somber, spectre specter, lustre luster, meagre meager, \
    sabre saber, coeliac celiac, chilli chili, carburett carburet, queueing queuing, onwards onward, \
    nought naught, aunty auntie, dietician dietitian, oedema edema
    """.split(separator: ",").map { pair in
      let words = pair.split(separator: " ").map(String.init)
      return (words[0], words[1])
    }

  /// The spellings that a word may have in America, each to be looked up there; none where it is spelt
  /// alike.
  /// - Parameter word: in small letters.
  static func american(of word: String) -> [String] {
    let byEnding = endings.compactMap { british, american in
      word.hasSuffix(british) && word.count >= british.count + shortestStem
        ? String(word.dropLast(british.count)) + american : nil
    }
    let byStem = stems.compactMap { british, american in
      // "enrolled" has its two "l" in Britain as well.
      word.contains(british) && !(american.hasPrefix(british) && word.contains(american))
        ? word.replacing(british, with: american) : nil
    }
    return byEnding + byStem
  }

  /// The spellings that an American word may have in Britain, each to be looked up there. What ends with
  /// "ize" is right there as it is.
  /// - Parameter word: in small letters.
  static func british(of word: String) -> [String] {
    let byEnding = endings.compactMap { british, american -> String? in
      guard !american.hasPrefix("iz"), word.hasSuffix(american), !word.hasSuffix(british),
        word.count >= american.count + shortestStem
      else { return nil }
      let stem = word.dropLast(american.count)
      // "roled" is no "rolled", and "controled" no "controlled".
      let isUnstressed =
        syllables(stem) > 1 && !doubledAnyhow.contains { (stem + "l").hasSuffix($0) }
      return american.first == "l" && !isUnstressed ? nil : stem + british
    }
    let byStem = stems.compactMap { british, american in
      word.contains(american) && !(british.hasPrefix(american) && word.contains(british))
        ? word.replacing(american, with: british) : nil
    }
    return byEnding + byStem
  }

  /// The spellings that a word may have in the other English.
  static func otherwise(_ word: String) -> [String] { american(of: word) + british(of: word) }

  /// Vowels that stand behind none.
  private static func syllables(_ text: Substring) -> Int {
    var (count, isVowel) = (0, false)
    for letter in text {
      let next = "aeiouy".contains(letter)
      if next, !isVowel { count += 1 }
      isVowel = next
    }
    return count
  }
}
