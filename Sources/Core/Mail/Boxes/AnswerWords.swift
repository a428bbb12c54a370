/// By which words an answer is told from another. English first; German, French and Spanish in what is
/// said most.
enum AnswerWords {
  private static func patterns(_ text: String) -> [WordPattern] {
    text.split(separator: "\n").map { WordPattern(String($0)) }
  }

  /// What programs write into subjects, at their beginning.
  static let automaticSubjects = patterns(
    """
    automatic reply
    auto reply
    autoreply
    auto response
    out of office
    out of the office
    ooo
    automatische antwort
    abwesenheit
    abwesenheitsnotiz
    réponse automatique
    respuesta automática
    risposta automatica
    """)

  /// What programs say of themselves.
  static let programs = patterns(
    """
    this is an automated|automatic reply|response|message|email|notification
    this mailbox|inbox is not monitored
    """)

  static let absences = patterns(
    """
    am|i'm|be|currently out of the office
    am|i'm|be|currently out of office
    am|i'm|currently on annual|parental|sick|maternity|paternity leave
    am|i'm|currently on leave|vacation|holiday until|from|and|with
    ich bin ~ nicht im büro
    ich bin ~ bis ~ abwesend
    je suis ~ absent|absente
    estoy|estaré ~ fuera de la oficina
    """)

  /// What stands beside that in a note which says nothing else.
  static let besidesAbsence = patterns(
    """
    thank|thanks ~ your|the email|mail|message|note
    thank|thanks for reaching|contacting|writing|getting
    limited|no|intermittent|restricted|without|little|sporadic access|connectivity
    not be checking|reading|monitoring|able to respond|reply|answer|check|read
    won't be checking|reading|monitoring
    will|i'll|shall respond|reply|answer|return|be|get|read ~ back|return|returning|soon|possible|then|monday|tuesday|wednesday|thursday|friday|available|office
    back|returning|return ~ on|in|at|by|monday|tuesday|wednesday|thursday|friday|week
    contact|reach ~ colleague|colleagues|team|assistant
    urgent|emergency|emergencies|immediate|urgently matter|matters|please|contact|call|email|assistance|help|inquiries|enquiries|requests|questions
    in my absence
    away|out|travelling|traveling|leave|vacation|holiday from|until|on|till|through
    vielen|danke|herzlichen ~ nachricht|mail|e
    dringenden|dringend
    ab dem|wieder ~ erreichbar|da|zurück
    merci ~ message|mail|courriel
    urgence|urgent
    gracias ~ mensaje|correo
    urgente|urgentes
    """)

  /// Words with which something else begins.
  static let joints: Set<Substring> = [
    "but", "however", "though", "although", "and", "so", "aber", "jedoch", "und", "mais", "et",
    "pero", "y",
  ]

  static let rejections = patterns(
    """
    not be moving|proceeding|progressing|continuing|advancing|going forward|ahead|further|with|to
    not be taking|pursuing|progressing|considering|advancing your|you
    won't be moving|proceeding|progressing|continuing|advancing|taking|pursuing|going
    not to move|proceed|progress|continue|go|advance|take|pursue ~ forward|ahead|further|with|your|you
    not move|moving|proceed|proceeding|progress|go|going|advance ~ forward|ahead|further
    unable to move|proceed|progress ~ forward|further|your|with
    not able to move|proceed|progress ~ forward|further|your|with
    unable to offer you ~ position|role|job|place
    not able to offer you ~ position|role|job|place
    can't|cannot|couldn't|won't progress|take|move|pursue|advance ~ further|forward
    cannot|can't|couldn't|unable|not|won't offer you ~ position|role|job|place
    not be able to offer you ~ position|role|job|place
    not to extend|make ~ offer
    not be extending|making ~ offer
    not|cannot|can't|unable ~ extend|make you ~ offer
    forward|ahead|proceed|continue|go|going|proceeding|progress|continuing with ~ other|another|different|stronger candidate|candidates|applicant|applicants|applications|person|people
    move|moving|moved on with ~ other|another|different candidate|candidates|applicant
    pursue|pursuing|select|selected|choose|chose|chosen|hire|hired|offered|appoint|appointed|picked|prefer|preferred ~ other|another|different candidate|candidates|applicant|applicants|person
    offered|offer ~ role|position|job to ~ other|another|someone|candidate
    position|role|job|vacancy ~ has|is|was been|now|already filled
    position|role|job|vacancy ~ has|was filled
    have|has|we've ~ filled the|this position|role|job|vacancy
    position|role|job ~ has been cancelled|canceled|closed|withdrawn|eliminated|discontinued
    you ~ were|have|has|was not ~ selected|successful|shortlisted
    your application|candidacy ~ has|was|is not ~ successful|selected|shortlisted|progressed
    application|candidacy|you ~ was|were|been unsuccessful
    not selected ~ for ~ role|position|job|stage|round
    not ~ right|best|good|strong fit|match ~ for|at|this|us
    isn't ~ right|best|good|strong fit|match
    someone|candidate|candidates|applicant whose experience|background|skills|profile|qualifications ~ closer|closely|better|more
    went|gone|going|go with someone|somebody
    decided|opted|chosen|chose not to proceed|continue|progress|advance
    won't|not be able to offer you ~ position|role|job|place
    it's|is a no
    position|role|job went|goes|gone to ~ candidate|someone|somebody|applicant
    was|were|been|is not shortlisted|selected
    select|selected|chose|chosen|hired a|an ~ candidate|applicant
    forward|ahead|proceed|proceeding with candidates|applicants|someone|somebody
    not|don't have a|any ~ position|role|opening that|which matches|fits|suits
    pausing|paused|freezing|frozen|stopped hiring
    hiring freeze
    went|gone|going|go with another|different candidate|applicant|person
    regret to inform|tell|say|let
    regret that ~ not|unable|cannot
    keep your resume|cv|details|application|profile|information on|in file|touch|mind
    luck|best|success|well ~ your ~ search
    luck|best|success|well ~ job search|hunt
    luck|best|success ~ in your future endeavours|endeavors
    decided against ~ application|candidacy|hiring|moving|proceeding|you
    decided to ~ another|different direction|way
    going|gone|go in ~ another|different direction
    can't|cannot|won't|not ~ take your application ~ further|forward|any
    leider ~ nicht ~ berücksichtigen
    leider ~ absage|absagen
    leider ~ keine zusage
    für ~ anderen|andere bewerber|bewerberin|kandidaten|kandidatin ~ entschieden
    nicht ~ in die|der engere|engeren|nächste|weiteren auswahl|runde
    nicht weiter berücksichtigen|verfolgen
    nicht für sie|dich entschieden
    pas ~ retenir ~ candidature
    candidature ~ pas ~ été retenue
    pas ~ donner suite|poursuivre ~ candidature
    pas donner ~ suite favorable
    no ~ seguir|continuar|avanzar con ~ candidatura|proceso|perfil
    continuar|avanzar|seguir con otro|otros|otra candidato|candidatos|candidata|perfil|perfiles
    no ~ has|ha sido ~ seleccionado|seleccionada
    """)

  /// With these a sentence is none, whatever else it says.
  static let noRejections = patterns(
    """
    yet
    hasn't|haven't|isn't|aren't filled
    not been filled
    until|before ~ decide|decided|decision|hear|heard|next|monday|tuesday|wednesday|thursday|friday
    if you
    should you
    whether
    would you
    move|moving on with another ~ slot|time|date
    no longer a problem
    slot|slots|consent|permission
    not only
    """)

  static let offers = patterns(
    """
    pleased|happy|delighted|excited|thrilled|glad|like|love|want|proud to|you offer you ~ position|role|job|contract|employment|place
    pleased|happy|delighted|excited|thrilled|glad|like|love|want to offer you the|a|this ~ position|role|job|contract
    pleased|happy|delighted|excited|thrilled|glad|like|love|want|decided to extend|make|send ~ offer
    extend|extending|extended|making ~ you an|our|a|the offer
    extend|extending|make|making an|our|a ~ offer ~ to you
    make|making|send|sending you an|our|a ~ offer
    your offer letter
    offer letter ~ attached|attachment|enclosed
    attached|enclosed ~ offer letter|contract
    attached|enclosed ~ your|our ~ offer
    find ~ your|our ~ offer ~ attached|enclosed|below
    offer of employment
    employment offer|contract
    job offer
    verbal|formal|written offer
    you've|have got the job|position
    the job|position|role is yours
    want|like|love|excited|delighted|thrilled you|to to|have join|you ~ as|on|our ~ team|engineer|developer|manager|colleague
    welcome you to|on the|our team
    welcome aboard
    freuen uns ~ zusage|zusagen
    freuen uns ~ stelle ~ anbieten|anzubieten
    möchten ihnen|dir ~ stelle ~ anbieten
    ihr|ihnen|den|anbei ~ arbeitsvertrag
    vertragsangebot
    heureux|heureuse|ravis|plaisir ~ proposer|offrir ~ poste
    promesse d'embauche
    complace|encantados|encantadas|alegra ~ ofrecerte|ofrecerle ~ puesto|trabajo
    """)

  static let noOffers = patterns(
    """
    not|cannot|can't|unable|won't
    before ~ offer
    if ~ offer
    whether|any|other|another|competing offer
    have ~ other|another|competing offer|offers
    offer you a|another|some|two|three|several ~ slot|slots|time|times|interview|call|date|coffee|lunch|tour
    would you
    could you
    do you
    references|reference
    next|following|last|final round|stage|step
    """)
}
