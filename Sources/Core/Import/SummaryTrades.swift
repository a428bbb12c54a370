/// Words by which a profession is known. One that is not listed is taken for a role by its place in
/// the summary, after the company.
enum SummaryTrades {
  /// Whether some words, in lower case, name a profession.
  static func name(_ words: [String]) -> Bool {
    words.contains { word in
      names.contains(word) || further.contains(word) || others.contains(word)
        || endings.contains { word.hasSuffix($0) && word.count > $0.count }
        || (word.utf8.contains { $0 > 0xC3 } && inOtherScripts.contains { word.contains($0) })
    }
  }

  /// Whether a text of a few words is what someone is at work.
  static func isTitle(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count <= 7
      && (name(words.map { $0.lowercased() })
        || words.contains { abbreviations.contains(String($0)) })
  }

  /// Abbreviations, which are professions in capitals only.
  static let abbreviations: Set<String> = [
    "AE", "BDR", "CDO", "CEO", "CFO", "CIO", "CMO", "COO", "CPO", "CTO", "CISO", "DBA", "EA", "EM",
    "GM", "HRBP", "LPN", "PA", "PM", "PMO", "QA", "RN", "SDE", "SDET", "SDR", "SRE", "SWE", "TPM",
    "UX", "VP",
  ]

  /// Words of their own.
  private static let names: Set<String> = Set(
    """
    accountant actor actuary administrator adviser advisor agent analyst apprentice apprenticeship
    architect artist assistant associate attendant attorney auditor author baker barista bartender
    biologist bookkeeper broker builder buyer caregiver carer caretaker carpenter cashier cfo chef
    chemist clerk clinician coach concierge consultant controller cook coordinator copywriter
    counsel counsellor counselor courier curator custodian dentist designer developer director
    dispatcher doctor driver economist editor educator electrician engineer engineering estimator
    evangelist executive farmer fellow firefighter florist foreman fundraiser gardener generalist
    geologist guard guide hairdresser head hygienist illustrator inspector instructor intern
    internship investigator janitor journalist judge laborer labourer lawyer lead leader lecturer
    librarian lifeguard machinist manager marketer mason mathematician mechanic midwife miner
    musician nanny nurse nutritionist officer operator optician owner painter paralegal paramedic
    partnerships pharmacist photographer physician physicist physiotherapist pilot planner plumber
    porter postdoc practitioner president principal producer professor programmer psychologist
    publicist purchaser radiographer receptionist recruiter registrar rep reporter representative
    researcher roofer sales salesperson scientist secretary seller server specialist staff steward
    stocker strategist superintendent supervisor surgeon surveyor tailor teacher technician
    technologist tester therapist trader trainee trainer translator treasurer tutor underwriter
    valet vet veterinarian videographer waiter waitress warehouse welder worker writer zookeeper

    altenpfleger angestellte angestellter anwalt anwältin arzt ausbildung auszubildende
    auszubildender azubi berater beraterin buchhalter buchhalterin bäcker bäckerin büroangestellte
    chefarzt dachdecker dozent elektriker elektroniker entwickler entwicklerin erzieher erzieherin
    fachkraft fahrer fahrerin floristin friseur friseurin gärtner gärtnerin hausmeister hebamme
    informatiker ingenieur ingenieurin jurist juristin kassierer kauffrau kaufmann kellner
    kellnerin koch krankenpfleger krankenschwester köchin lagerist lehrer lehrerin leiter leiterin
    maler maurer mechaniker mechatroniker mitarbeiter mitarbeiterin mta oberarzt pflegefachkraft
    pflegekraft pfleger praktikant praktikantin praktikum projektleiter psychologe redakteur
    redakteurin referent referentin sachbearbeiter sachbearbeiterin schlosser schreiner sekretär
    sekretärin sozialarbeiter sozialpädagoge steuerberater techniker tischler verkäufer
    verkäuferin vertrieb volontär werkstudent werkstudentin ärztin übersetzer

    aide analyste architecte assistante avocat avocate boulanger cadre caissier caissière chargé
    chargée chauffeur cheffe comptable conseiller conseillère cuisinier cuisinière designeuse
    directeur directrice développeur développeuse employé employée enseignant enseignante
    fleuriste formateur formatrice gestionnaire graphiste infirmier infirmière ingénieur
    ingénieure journaliste juriste magasinier maçon médecin opérateur opératrice ouvrier
    pharmacien pharmacienne plombier professeur professeure pâtissier responsable rédacteur
    rédactrice secrétaire serveur serveuse stage stagiaire technicien technicienne traducteur
    vendeur vendeuse vétérinaire éducateur éducatrice

    abogada abogado administrativa administrativo advogada advogado analista arquitecto asistente
    assistente auxiliar avvocato becario camarera camarero cameriere cocinera cocinero commessa
    commesso conductor consultor consultora contabile contable contador cozinheiro cuoco
    desarrollador desarrolladora desenvolvedor desenvolvedora directora diseñador diseñadora
    albañil azafata cajera cajero carpintero dependienta dependiente electricista fontanero
    mecánica mecánico peluquera peluquero recepcionista soldador
    educatore enfermeira enfermeiro enfermera enfermero engenheira engenheiro estagiária
    estagiário gerente impiegata impiegato infermiera infermiere ingegnere ingeniera ingeniero
    insegnante jefe maestra maestro motorista médica médico operaio periodista profesor profesora
    professora progettista programador programadora programmatore responsabile sviluppatore
    tirocinante técnica técnico vendedor vendedora

    adviseur barnskötare boekhouder ekonom försäljare hemşire ingeniør ingenjör insinööri inżynier
    kehittäjä kierowca księgowa księgowy leraar lärare lærer medewerker mühendis nauczyciel
    ontwikkelaar opettaja pielęgniarka programista sairaanhoitaja sjuksköterska specjalista
    sprzedawca sygeplejerske sykepleier säljare udvikler utvecklare utvikler verkoper
    verpleegkundige yazılımcı öğretmen
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// How professions end in languages that write several words as one, and their feminine forms.
  private static let endings = [
    "arbeiter", "arbeiterin", "arzt", "ärztin", "assistent", "assistentin", "berater", "beraterin",
    "betreuer", "betreuerin", "designer", "engineer", "entwickler", "entwicklerin", "fachfrau",
    "fachmann", "fahrer", "fahrerin", "helfer", "helferin", "ingenieur", "ingenieurin", "innen",
    "kauffrau", "kaufmann", "kraft", "lehrer", "lehrerin", "leiter", "leiterin", "leitung",
    "macher",
    "manager", "managerin", "mechaniker", "meister", "mitarbeiter", "mitarbeiterin", "ontwikkelaar",
    "pfleger", "pflegerin", "planer", "prüfer", "referent", "referentin", "schwester", "techniker",
    "technikerin",
    "utvecklare",
    "verkäufer", "verkäuferin", "wissenschaftler", "ingenjör", "lärare", "medewerker", ":in",
    "*in", "_in", "/in",
  ]

  /// Parts of words of scripts that set no blanks, or bend their words' ends.
  private static let inOtherScripts = [
    "工程师", "工程師", "开发", "設計師", "设计师", "产品经理", "经理", "运营", "分析师", "护士", "会计",
    "教师", "实习", "エンジニア", "デザイナー", "マネージャー", "営業", "経理", "看護師", "教師", "開発",
    "プログラマ", "研究員", "개발자", "엔지니어", "디자이너", "매니저", "간호사", "разработчик", "инженер",
    "менеджер", "аналитик", "дизайнер", "программист", "бухгалтер", "учитель", "медсестра",
    "розробник",
    "μηχανικός",
  ]
}
