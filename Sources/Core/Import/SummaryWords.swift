/// The words by which the parts of a summary are told apart, in lower case and without hyphens.
/// What is not listed is not lost: it stays in the name that it stands in.
enum SummaryWords {
  /// Put before a summary by calendars and mail programs; ``latin`` has been applied.
  static let prefixes = [
    "(ext)", "(extern)", "(external)", "(hold)", "abgesagt:", "accepted:", "accepté :",
    "accepté:", "aktualisierte einladung:", "angenommen:", "annullato:", "annulé :", "annulé:",
    "antw:", "aw:", "cancelado:", "canceled event with note:", "canceled event:", "canceled:",
    "cancelled event:", "cancelled:", "confirmed:", "convite:", "declined:", "einladung:",
    "enc:", "external:", "fw:", "fwd:", "geannuleerd:", "hold:", "inbjudan:",
    "invitación actualizada:", "invitación:", "invitation :", "invitation from google calendar:",
    "invitation:", "invito:", "new event:", "new time proposed:", "re:", "reminder:",
    "rescheduled:", "rv:", "sv:", "tentative:", "tentatively accepted:", "termin:", "tr:",
    "uitnodiging:", "updated invitation with note:", "updated invitation:", "wg:",
    "zaproszenie:", "zugesagt:", "приглашение:", "招待|", "邀请|",
  ]

  /// Marks that part a summary wherever they stand. Those of other scripts count as the Latin ones.
  static let separators: Set<Character> = [
    "|", "–", "—", "―", "·", "•", ";", "→", "/", "-", "~", ":",
  ]
  /// Punctuation of other scripts, and brackets and hyphens of all kinds.
  static let latin: [Character: Character] = [
    "：": "|", "｜": "|", "（": "(", "）": ")", "【": "(", "】": ")", "［": "(", "］": ")", "[": "(",
    "]": ")", "－": "–", "・": "·", "／": "/", "、": ";", "，": ";", "「": "(", "」": ")", "＠": "@",
    "‐": "-", "‑": "-", "\u{2012}": "–", "\u{2212}": "–", "{": "(", "}": ")",
  ]
  /// Stand between two who meet.
  static let pairs: Set<String> = words("<> <-> <=> >< ↔ x ×")

  /// What a word before a name says of it.
  static func cue(_ word: some StringProtocol) -> SummaryCue? {
    cues[word.lowercased()] ?? lowerCues[String(word)]
  }

  /// What follows is who invites, or whom one meets, or what for; in any case of letters.
  private static let cues: [String: SummaryCue] = [
    "@": .at, "at": .at, "bei": .at, "chez": .at, "from": .at, "with": .with, "w/": .with,
    "beim": .at, "mit": .with, "avec": .with, "for": .role, "pour": .role, "für": .role,
  ]
  /// The same where capitals would make a name of it.
  private static let lowerCues: [String: SummaryCue] = [
    "presso": .at, "bij": .at, "hos": .at, "con": .with, "com": .with, "med": .with, "met": .with,
    "als": .role, "as": .role, "about": .role, "regarding": .role, "re": .role, "para": .role,
    "per": .role, "voor": .role,
  ]
  /// Too short to mean anything but right after a word for an interview: "Entrevista en Globex".
  static let cuesAfterMeeting: Set<String> = words("en na no em в w u v ve à")
  /// What follows right after a word for an interview is where it takes place.
  static let placeCues: Set<String> = words("in im")
  /// Stand before a colon and say what follows it.
  static let labels: [String: SummaryCue] = [
    "company": .at, "employer": .at, "firma": .at, "unternehmen": .at, "entreprise": .at,
    "empresa": .at, "azienda": .at, "role": .role, "position": .role, "job": .role,
    "title": .role, "job title": .role, "stelle": .role, "rolle": .role, "poste": .role,
    "puesto": .role, "ruolo": .role,
    "candidate": .person, "interviewer": .person, "interviewers": .person, "host": .person,
    "bewerber": .person, "candidat": .person, "kandidat": .person,
  ]

  /// Interviews by other names.
  static let meetings: Set<String> = words(
    """
    interview interviews interviewing vorstellungsgespräch vorstellungsgespraech
    bewerbungsgespräch bewerbungsgespraech vorstellungstermin bewerbungstermin auswahlgespräch
    jobinterview einstellungsgespräch bewerbertag entretien
    embauche entrevista colloquio sollicitatiegesprek sollicitatie intervju anställningsintervju
    jobbintervju jobsamtale jobbsamtale haastattelu työhaastattelu pohovor rozmowa kwalifikacyjna
    interjú állásinterjú interviu görüşmesi mülakat собеседование интервью співбесіда συνέντευξη
    面试 面試 面接 选考 面谈 面談 면접 wawancara gespräch gesprek samtal samtale
    """)
  /// Video calls whose names hold those of companies.
  static let videoCalls: Set<String> = [
    "google meet", "microsoft teams", "microsoft teams meeting", "ms teams", "cisco webex",
  ]
  /// Whole parts of a summary that say no more than that one meets, or where.
  static let weakMeetings: Set<String> = words(
    """
    call chat meeting meet conversation talk sync discussion catchup coffee session termin
    rendezvous rdv appel réunion reunión reunião llamada videocall video zoom teams skype webex
    googlemeet meet remote online virtual telefon phone besprechung appointment 邀请 通知 のご案内 ご案内
    teamsmeeting zoommeeting onlinemeeting of von pint beer drinks café kaffee kaffeetrinken tel tél llamada
    anruf telefonat austausch échange prueba essai connect callback updated update observation walkthrough
    touchpoint treffen cita charla visit visite visita
    """)
  /// At the edges of a name they belong to the sentence around it.
  static let fillers: Set<String> = words(
    """
    your my our upcoming job scheduled confirmed confirmation confirm invitation invite invited
    details schedule scheduling request to tbd placeholder hold tentative reminder availability
    next steps step virtual video remote quick short online prep preparation via zum zur ein
    einladung and und et y candidate candidature request bewerbung application de travail
    dembauche pracy práci iş trabajo emprego lavoro di of über time slot
    """)
  /// The same at the edges of what stands after "for".
  static let roleFillers: Set<String> = words(
    """
    the a an position role job opening vacancy opportunity post of as the die der das den eine
    einen stelle als le la les loffre poste un une du el puesto vacante vaga o il ruolo posizione
    functie team
    """)
  /// Stand before a profession, where a job is spoken of, and small words between them.
  static let roleLeads: Set<String> = words(
    """
    rdv rendezvous entretien recrutement offre emploi poste candidature appel échange oferta empleo
    trabajo puesto vacante plaza selección proceso candidatura llamada videollamada stelle
    bewerbung position vacancy de d of for
    """)
  /// Stand between them and the profession.
  static let ofRole: Set<String> = words("de d du del of a an la le un una une als")
  /// At the end of a name they say that one talks.
  static let talkTails: Set<String> = words("call chat conversation talk intro introduction")
  /// At the end of a company's name they stand for those of it whom one meets.
  static let companyTails: Set<String> = words(
    "team office hq recruiting recruitment talent people")
  /// Stand before names of people. "Dr." and "Sr." stand before other things too.
  static let honorifics: Set<String> = words(
    "mr mrs ms mx herr herrn frau mme madame monsieur señor señora signor signora")
  /// Fields of work: with them a piece is no person's name.
  static let fields: Set<String> = words(
    "design research marketing finance operations product support science development accounting")

  /// Whether a word is a legal form, or ends in one: what stands up to it is a company, whatever
  /// else it holds.
  static func isLegalForm(_ key: String) -> Bool { LegalForms.isPlain(key) }

  /// Kinds of employers: a company unless a profession stands beside it ("School Nurse").
  static let institutions: Set<String> = words(
    """
    bank labs lab group university universität université universidad hospital klinikum klinik
    clinic clinique school schule college technologies technology solutions systems software
    studio studios institute institut foundation stiftung ministry ministerium museum hotel
    restaurant bakery bäckerei holding partners ventures capital media health pharma airlines
    energy logistics consulting café council stadt kita 银行 大学 医院
    """)

  /// The letters of "(m/w/d)" and its kin.
  static let genders: Set<String> = words("m w d f h v x k n i gn div a")
  /// Stand before names of people, written so.
  static let titles: Set<String> = words(
    "Hr. Hrn. Fr. Dr. Dra. Prof. RA RAin Sr. Sra. Srta. Mlle M. Don Doña")
  /// Words for meetings at the beginning of what someone noted: "Llamada Globex", "Essai Le Gourmet".
  static let openers: Set<String> = words(
    """
    llamada appel anruf telefonat tel tél telf essai prueba meet rdv réunion reunión rencontre cita charla
    treffen austausch échange visita visite rappel telefontermin videollamada visio besichtigung rückruf
    schnuppern schnuppertag hospitation besuch
    """)

  /// Units of how long something takes, and what else stands with numbers.
  static let units: Set<String> = words(
    """
    m min mins minute minutes minuten minuti minutos h hr hrs hour hours std stunde stunden heure
    heures hora horas ora ore am pm uhr cet cest gmt utc bst est edt pst pdt ist
    """)
  /// Stand before a day or a time.
  static let dateCues: Set<String> = words("on am um le den el il next this kl")
  /// Stand between several persons.
  static let ands: Set<String> = words("and und et y e i & / + og och en")

  /// Whether a word may join two of one name.
  static func isJoint(_ key: String) -> Bool {
    ands.contains(key) || DomainSpelling.small.contains(key.unaccented)
  }

  /// Words between blanks.
  static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
