/// The rounds that interviews go through, and how they are written.
extension SummaryWords {
  /// Rounds by the name that they get, with the phrases that mean them wherever they stand.
  private static let roundPhrases = """
    phone screen: phone screen, phone screening, telephone screen, telephone screening
    phone screen: phone call screen, screening call, screening interview, initial screen
    phone screen: initial screening, 电话面试, 電話面試
    phone interview: phone interview, telephone interview, telefoninterview, telefongespräch
    phone interview: telefonisches interview, entretien téléphonique, entretien telephonique
    phone interview: entrevista telefónica, entrevista por telefone, colloquio telefonico
    phone interview: telefonisch interview, telefonintervju, rozmowa telefoniczna, 電話面接
    recruiter call: recruiter call, recruiter screen, recruiter chat, recruiter interview
    recruiter call: recruiter conversation, call with recruiter, hr interview, hr call
    recruiter call: hr screen, hr round, talent screen, recruiting call
    hiring manager interview: hiring manager interview, hiring manager call, hiring manager chat
    hiring manager interview: hiring manager screen, hiring manager round, hm interview
    hiring manager interview: hm screen, hm call
    intro call: intro call, intro chat, introductory call, introduction call, introductory chat
    intro call: introductory meeting, exploratory call, exploratory chat
    intro call: informational interview, discovery call, kennenlerngespräch, kennenlernen
    intro call: kennismakingsgesprek, prise de contact, coffee chat, meet and greet, meet & greet
    technical interview: tech chat, technical chat
    technical interview: technical interview, tech interview, technical screen, tech screen
    technical interview: technical screening, technical round, technical assessment
    technical interview: technical discussion, technical phone screen, technical phone interview
    technical interview: technical deep dive, fachgespräch, technisches interview
    technical interview: entretien technique, entrevista técnica, colloquio tecnico
    technical interview: technisch gesprek, rozmowa techniczna, 技术面试, 技術面接, 技术面
    coding interview: coding interview, coding challenge, coding exercise, coding round
    coding interview: coding screen, coding session, coding test, live coding, pair programming
    coding interview: pairing session, pairing interview, programming interview
    system design interview: system design interview, system design round, system design
    system design interview: systems design interview, systems design
    system design interview: architecture interview
    take-home review: takehome review, take home review, takehome assignment review, takehome
    take-home review: take home, case study review, assignment review, case study interview
    take-home review: case interview, case study
    behavioral interview: behavioral interview, behavioural interview, behavioral round
    behavioral interview: behavioural round, competency interview, competency based interview
    behavioral interview: bar raiser
    culture interview: culture interview, culture fit interview, culture fit, culture chat
    culture interview: culture round, cultural fit, cultural interview, values interview
    culture interview: values fit, culture add, team fit interview, team fit
    onsite: onsite interview, on site interview, onsite visit, onsite loop, onsite day
    onsite: virtual onsite, superday, super day, interview loop, final onsite, interview day
    onsite: entretien sur site, vor ort gespräch
    panel interview: panel interview, panel discussion, interview panel, group interview
    panel interview: assessment center, assessment centre, assessmentcenter, gruppengespräch
    panel interview: entretien collectif, assessment day, oral board, selection panel
    onsite: campus visit, campus interview
    trial day: trial day, trial shift, working interview, probetag, probearbeiten
    trial day: probearbeitstag, schnuppertag, journée dessai, hospitation, demo lesson
    trial day: teaching demo, lehrprobe, audition
    final round: final round interview, final round, final interview, final stage interview
    final round: final stage, last round, endrunde, abschlussgespräch, entretien final
    final round: entrevista final, colloquio finale, 最終面接, 终面
    first interview: first interview, 1st interview, first round interview, 1st round interview
    first interview: first round, 1st round, erstgespräch, erstes gespräch, 1. gespräch
    first interview: erstes vorstellungsgespräch, premier entretien, 1er entretien
    first interview: primera entrevista, primeira entrevista, primo colloquio, eerste gesprek
    first interview: 一面, 初试, 一次面接
    second interview: second interview, 2nd interview, second round interview
    second interview: 2nd round interview, second round, 2nd round, zweitgespräch
    second interview: zweites gespräch, 2. gespräch, zweites vorstellungsgespräch
    second interview: deuxième entretien, second entretien, 2e entretien, 2ème entretien
    second interview: segunda entrevista, secondo colloquio, tweede gesprek, 二面, 复试, 二次面接
    third interview: third interview, 3rd interview, third round interview, 3rd round interview
    third interview: third round, 3rd round, drittgespräch, drittes gespräch, 3. gespräch
    third interview: troisième entretien, 3e entretien, 3ème entretien, tercera entrevista
    third interview: terceira entrevista, terzo colloquio, derde gesprek, 三面, 三次面接
    video interview: onlineinterview, zoominterview, teamsinterview
    video interview: video interview, videointerview, video call interview, zoom interview
    video interview: teams interview, virtual interview, online interview, entretien vidéo
    video interview: entretien visio, visioconférence, videogespräch, 视频面试
    in-person interview: inperson interview, in person interview, facetoface interview
    in-person interview: face to face interview
    offer call: offer call, offer discussion, offer conversation, vertragsgespräch
    debrief: interview debrief, debrief call
    """

  /// A phrase and what it means.
  struct Phrase {
    let words: [String]
    /// nil for an interview of no particular round.
    let round: String?
  }

  /// The phrases that say that one meets, by their first word, the longest first.
  static let phrases: [String: [Phrase]] = {
    let named = roundPhrases.split(separator: "\n").flatMap { line -> [Phrase] in
      let halves = line.split(separator: ":")
      return halves[1].split(separator: ",").map {
        Phrase(words: SummaryWord.keys($0), round: String(halves[0]))
      }
    }
    let all = named + meetings.map { Phrase(words: [$0], round: nil) }
    return Dictionary(grouping: all) { $0.words.first ?? "" }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// The phrases of scripts that set no blanks, in which words have to be searched for.
  static let unspaced: [[Character]] = phrases.values.joined()
    .compactMap { $0.words.count == 1 ? $0.words.first : nil }
    .filter { $0.unicodeScalars.contains { $0.value >= 0x3040 } }
    .sorted { $0.count > $1.count }.map(Array.init)

  /// Rounds in phrases that are names of other things too, so that nothing may stand beside them.
  static let roundsAlone: [String: String] = [
    "screening": "phone screen", "screen": "phone screen", "phone": "phone screen",
    "phone call": "phone screen", "hr": "recruiter call", "rh": "recruiter call",
    "hiring manager": "hiring manager interview",
    "intro": "intro call", "introduction": "intro call", "technical": "technical interview",
    "tech": "technical interview", "coding": "coding interview",
    "behavioral": "behavioral interview", "behavioural": "behavioral interview",
    "culture": "culture interview", "values": "culture interview", "onsite": "onsite",
    "on site": "onsite", "loop": "onsite", "vor ort": "onsite", "panel": "panel interview",
    "final": "final round", "first": "first interview", "second": "second interview",
    "third": "third interview", "video": "video interview", "inperson": "in-person interview",
    "in person": "in-person interview", "offer": "offer call",
  ]
  /// Stand before or after the number of a round.
  static let roundNouns: Set<String> = words(
    "round runde rounds tour ronda rodada stage stufe phase ronde etapa part teil")
  /// At the end of a company's name they say which round it is.
  static let roundTails = ["onsite": "onsite", "loop": "onsite", "screening": "phone screen"]
}
