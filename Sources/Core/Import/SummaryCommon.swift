/// Words that titles of interviews hold in any company: a piece of nothing else names none.
enum SummaryCommon {
  /// Whether some words, as titles are read, name no company: days, words for meetings and for what is
  /// done in them, jobs, and what people do in a company, with the small words between them.
  static func names(_ words: [SummaryWord]) -> Bool {
    !words.isEmpty
      && words.allSatisfy { word in
        let key = withoutElision(word.text).key.unaccented
        return small.contains(key) || days.contains(key) || meetings.contains(key)
          || functions.contains(key) || SummaryTrades.name([word.key]) || isNumber(key)
      }
  }

  /// Whether they speak of a meeting with someone: "final presentation to the director".
  static func areMeeting(_ words: [SummaryWord]) -> Bool {
    let keys = words.map(\.key.unaccented)
    return keys.contains(where: meetings.contains)
      && keys.allSatisfy { small.contains($0) || meetings.contains($0) || functions.contains($0) }
  }

  /// "entretien" of "d'entretien".
  private static func withoutElision(_ text: String) -> SummaryWord {
    let lower = text.lowercased()
    let isElided = ["d'", "d’", "l'", "l’"].contains { lower.hasPrefix($0) }
    return SummaryWord(isElided ? String(text.dropFirst(2)) : text)
  }

  /// "2", "10h", "24.11": a number, or one of a day or hour.
  private static func isNumber(_ key: String) -> Bool {
    let ends: Set = [
      "", "h", "ª", "º", "am", "pm", "uhr", "st", "nd", "rd", "th", "e", "er", "eme", "o", "a",
    ]
    let rest = key.filter { !$0.isNumber && !$0.isPunctuation }
    return !key.contains(where: \.isLetter)
      || key.contains(where: \.isNumber) && ends.contains(rest)
  }

  /// Whether they are of a person who is met by the work that is theirs: "recruiter", "la directrice".
  static func areFunction(_ words: [SummaryWord]) -> Bool {
    let keys = words.map(\.key.unaccented)
    return keys.contains(where: functions.contains)
      && keys.allSatisfy { small.contains($0) || functions.contains($0) }
  }

  /// Whether they are of someone who recruits and of nothing else.
  static func areRecruiter(_ words: [SummaryWord]) -> Bool {
    areFunction(words) && words.contains { EventAddress.isRecruiting($0.key.unaccented) }
  }

  private static let small = SummaryWords.words(
    """
    a an and as at by da do for from in my of on or our re the their this to up via w with you your we
    am an auf beim das dein deine deinem deiner dem den der des die ein eine einem einen einer euer
    fur ihr ihre ihrem ihren ihrer im in ins mein meine mit oder unser unsere und vom von zu zum zur
    au aux avec ce chez d de des devant du en et l la le les leur ma mon nos notre ou par pour sa ses son
    sur ta tes ton un une vos votre
    al con del el ella en las lo los mi mis nuestra nuestro o para por su sus te tu tus una unos y
    """)

  private static let days = SummaryWords.words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun today tomorrow morning afternoon evening noon week january february march april may
    june july august september october november december jan feb mar apr jun jul aug sept sep oct
    nov dec montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute morgen
    vormittag nachmittag abend woche januar februar marz mai juni juli oktober dezember lundi mardi
    mercredi jeudi vendredi samedi dimanche demain matin midi soir semaine janvier fevrier mars
    avril juin juillet aout septembre octobre novembre decembre lunes martes miercoles jueves
    viernes sabado domingo hoy manana tarde noche semana enero febrero marzo abril mayo junio julio
    agosto septiembre octubre noviembre diciembre
    """)

  private static let meetings = SummaryWords.words(
    """
    appointment assessment availability call candidacy challenge chat coffee confirmation confirmed
    conversation day demo details discussion exercise final first follow followup in info
    information interview interviews intro introduction introductory invitation invite job last
    lunch meet meeting next online onsite opportunity phone position process presentation reminder
    remote rescheduled review role round schedule scheduled screen screening second selection
    session shift slot stage step talk task technical telephone test third time tour trial update
    vacancy video videocall virtual visit welcome with zoom teams skype

    applicant architecture audition behavioral behavioural board breakfast callback campus case catchup
    classroom coding competency confirmed connect culture debrief dinner drinks exam fit formal group home
    informal internal last live loop nd observation onboarding oral pairing pint portfolio prelim prelims
    quick screener slot superday takehome time touchpoint tryout updated values walkthrough whiteboard
    written

    anruf arbeitsprobe aufgabe austausch auswahl auswahlverfahren besprechung bestatigung bewerbung
    bewerbungsprozess bewerbungsverfahren einladung erinnerung erste ersten erstes finale finales
    gesprach gesprache interview kennenlernen letzte onlinetermin personliche personlichen
    personliches probe probetag probearbeiten runde stelle telefon telefonat telefonisches telefontermin
    termin treffen verfahren verschoben arbeitstag bewerbertag fallstudie hospitation kommissionsgespräch
    kommissionsgesprach lehrprobe probelehrveranstaltung probeschicht probestunde probeunterricht rollenspiel
    schnuppertag assessmentcenter zwischenstand ruckmeldung videoanruf videocall videogesprach videokonferenz
    vorstellung vorstellungstermin vorstellungsgesprach zweite zweiten zweites nachste nachstes

    appel candidature confirmation convocation demarche dernier derniere deuxieme distance echange
    embauche emploi entretien entretiens essai etape etude finale invitation journee jury oral
    physique point poste premier premiere presentation presentiel prise prochain prochaine
    processus professionnel professionnelle proposition rappel rdv recrutement rencontre
    rendezvous reunion seconde selection session suite technique telephone telephonique test tour
    troisieme visio visioconference audition comite essais mise situation soutenance concours stages

    candidatura charla cita conocernos confirmacion convocatoria cuestionario dinamica empleo
    encuentro entrevista entrevistas fase grupal grupo inicial invitacion llamada oferta oposicion
    practica practico presencial presentacion primer primera proceso prueba pruebas puesto
    recordatorio reunion ronda segunda segundo seleccion tecnica tecnico telefonica tercera trabajo
    asamblea examen ejercicio supuesto oral escrito taller ultima vacante videollamada videoconferencia virtual
    """)

  private static let functions = SummaryWords.words(
    """
    uci icu er unit ward intensivstation station urgences urgencias planta enfermeria kreisssaal schwestern
    board boss candidate ceo cfo chair chef colleagues committee coo coordinator cto dean
    department deputy director directors executive exec founder founders head headteacher hiring
    hm hr interviewer interviewers management manager managers owner owners panel partner partners
    people principal recruiter recruiters recruiting recruitment staff supervisor talent team

    abteilung abteilungsleiter abteilungsleiterin abteilungsleitung bereichsleitung betriebsleiter
    betriebsleitung chefarzt chefarztin chefin dekan dekanin direktion direktor direktorin
    fachbereich filialleiter filialleiterin filialleitung geschaftsfuhrer geschaftsfuhrerin
    geschaftsfuhrung geschaftsleitung gremium gruppe inhaber inhaberin kommission kollegen
    kuchenchef leitung oberarzt oberarztin personal personalabteilung personalchef personalchefin
    personaler personalerin personalleiter personalleiterin personalleitung personalreferent
    personalreferentin recruiterin schulleiter schulleiterin schulleitung stationsleitung
    teamleiter teamleiterin teamleitung vorgesetzte vorgesetzter vorstand

    comite commission dg direction directeur directrice drh equipe gerant gerante humaines patron
    patronne proviseur recruteur recruteurs recruteuse responsable ressources rh service

    comision departamento direccion directiva directora duena dueno encargada encargado equipo
    gerencia gerente humanos jefa jefe reclutador reclutadora recursos responsable rr.hh rrhh
    supervisora tribunal
    """)
}
