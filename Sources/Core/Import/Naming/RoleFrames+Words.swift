/// The words by which roles are found in sentences, without capitals and accents.
extension RoleFrames {
  static let behind: Set<String> = SummaryWords.words(
    """
    position role opening vacancy post job opportunity process search posting candidacy stelle position
    vacante puesto poste level
    """)

  static let closing: Set<String> = SummaryWords.words(
    """
    at with in on and to we is bei beim im und wir zu chez et nous en y para has have will you your ihre sie
    dans here there this that which who from by ab am mit fur por con desde avec pour sur a vor zur zum
    for vorstellen please bitte als comme como sucht suchen recherche busca buscamos about need needs hiring merci gracias hier ist sind are was as if he she they or ou o oder um auf
    """)

  static let closedLeads = """
    the, our, a, an, about, for, this, your
    """
  static let strongLeads = """
    position of, position as, position for, role of, role as, post of, job of, job as, vacancy for
    opening for, opening of, vacancy of, position, role, job title, vacancy, opening
    application for, application as, applied for, applying for, apply for, applicant for, candidate for
    shortlisted for, interview for, interviewing for, interview as, considered for, candidacy for
    stelle als, stelle, stelle zum, stelle zur, stelle der, stelle des, position als, position der
    position des, position eines, position einer, bewerbung als, bewerbung um, bewerbung zum
    bewerbung zur, bewerbung fur, bewerben als, bewerber als, ausbildung zum, ausbildung zur
    ausbildung als, praktikum als, tatigkeit als, einstieg als, aufgaben als, berufungsverfahren
    """
  static let romanceLeads = """
    poste de, poste d, poste, poste du, candidature de, candidature au poste de, candidature pour
    candidature comme, candidature en tant que, candidature, postulez comme, stage de, alternance de
    emploi de, offre de, offre, recrutement de, en qualite de, en tant que
    puesto de, puesto, vacante de, vacante para, vacante, plaza de, plaza, candidatura a, candidatura de
    candidatura para, candidatura como, solicitud para, oferta de, oferta para, contrato de, trabajo de
    """
  static let weakLeads = """
    as, as a, as an, as the, hiring, hiring a, hiring mgr for, hiring for, looking for, seeking, need, needs
    recruiting, recruiting for, be our, join as, join us as, about, about the, hours for, for, for a, for the
    become, to be
    als, sucht, suchen, sucht eine, sucht einen, gesucht, fur die, fur, fur den, im bereich
    """
  static let romanceWeakLeads = """
    comme, recherche, recrute, cherche, recherchons, recrutons, embauche, embauchent, pour, pour un, pour une
    como, busca, buscan, buscamos, necesita, necesitan, de, para, para un, para una, condiciones para
    """
}
