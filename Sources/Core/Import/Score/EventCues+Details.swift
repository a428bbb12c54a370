extension EventCues {
  /// What descriptions say, in which everyday words mean nothing.
  static let detailsEnglish: Table = [
    (
      .interview,
      """
      interview with, your interview, job interview, for the interview, interview process, to interview
      an interview, your upcoming interview, interview schedule, interview confirmation, this interview
      phone interview, phone screen, interview for, the interview, interviewing with, interviewing for
      interviewing at, technical interview, interviewers, your interviewer, recruiter screen, trial shift
      interviewer, hiring process, recruitment process, interview loop, hiring team, interview
      """
    ),
    (
      .application,
      """
      your application, for applying, you applied, your interest in the, your interest in joining
      job description, your cv|resume|résumé, your background, your candidacy, applied for, application for
      as a candidate, salary expectations, notice period, joining our team, join our team, why you want to, jd
      jd attached
      """
    ),
    (
      .opening,
      """
      the position of|as, role of|as, position at|with|as, role at|with, this role, this position, the role
      the position, the vacancy, position in, job opening, open role, opportunity at, job title, motivation
      our opening, vacancy, the|a|our|this * role|position|post|job, the|a|our * * role|position|post|job
      role of, for the role|position|post, your experience as, position, hiring for, looking to hire
      """
    ),
    (
      .recruiter,
      """
      recruiter, talent acquisition, recruiting, recruitment, talent partner, hiring manager, people partner
      people operations, human resources, hr manager|team|business, recruiting coordinator, talent team, hr
      """
    ),
    (
      .preparation,
      """
      mock interview|interviews, practice interview|interviews, practise interview, interview practice
      interview prep, interview coaching, practice session, prep session, dry run
      interview preparation workshop, this workshop, career services, interview skills, role play, pretend to
      """
    ),
    (
      .asking,
      """
      scorecard, scorecards, interview kit, candidate s, the candidate
      candidate resume|cv|profile|packet|name|info|details, you are interviewing, you will be interviewing
      you re interviewing, you ll be interviewing, we are interviewing, your interviewee, submit your feedback
      submit feedback, leave feedback, interviewer guide|guidelines|instructions, resume attached, cv attached
      s resume, s cv, interview questions to ask, debrief, fill out the, rate the, feedback form
      hiring committee, shortlisted candidates, please interview, i m on panel, on the panel with
      lebenslauf des|der kandidaten|kandidatin|bewerbers|bewerberin, kandidatenprofil, bewertungsbogen
      der kandidat, die kandidatin, der bewerber, die bewerberin, unterlagen des|der bewerbers|bewerberin
      des bewerbers, der bewerberin, cv du candidat, cv de la candidate, le candidat, la candidate
      grille d évaluation, du candidat, el candidato, la candidata, cv del candidato, del candidato
      ficha de evaluación
      """
    ),
    (
      .otherKind,
      """
      user interview|interviews, user research, research study, research participants, usability, our product
      your feedback on, your experience with our|using, podcast, episode, listeners, readers, article
      documentary, incentive, gift card, consent form, thesis, dissertation, visa application, embassy
      consulate, masterarbeit, bachelorarbeit, studie, zeitung, hörer, on the record, profile piece, feature on
      your views, under caution, duty solicitor, caution expected, évaluation professionnelle
      aufwandsentschädigung, mémoire de, thèse, émission, étude utilisateur, tesis, oyentes, artículo, estudio
      admissions office, your child, ihr kind, votre enfant, su hijo, su hija, exit interview
      leaving the company, last day at, medical underwriting, health questionnaire, medical history
      your mortgage|loan application, your tax return, before your operation|surgery|procedure
      """
    ),
    (
      .routine,
      """
      candidates, candidatos, candidats, kandidaten, bewerber, pricing, proposal, demo of, product demo
      partnership, statement of work, our product suite, renewal, agenda 1, free trial, our platform can
      purchase order, webinar, unsubscribe, attendees will, angebot, produktdemo, devis, démonstration
      presupuesto, demostración, partenariat
      """
    ),
  ]

  static let detailsOthers: Table = [
    (
      .interview,
      """
      vorstellungsgespräch, vorstellungsgespräches, vorstellungsgesprächs, bewerbungsgespräch
      bewerbungsgesprächs, probearbeiten, jobinterview, kennenlerngespräch, entretien, entretien d embauche
      journée d essai, entrevista, entrevista de trabajo, proceso de selección, prueba técnica
      processus de recrutement, embauche, colloquio, sollicitatiegesprek, anställningsintervju
      bewerbungsprozess, auswahlverfahren
      """
    ),
    (
      .application,
      """
      ihre bewerbung, deine bewerbung, deiner bewerbung, ihrer bewerbung, bewerbung, gehaltsvorstellung
      votre candidature, ta candidature, votre cv, ton cv, candidature, tu candidatura, su candidatura, tu cv
      su cv, candidatura, sua candidatura, la tua candidatura, ihren lebenslauf, deinen lebenslauf
      """
    ),
    (
      .opening,
      """
      die stelle als, stelle als|im|in, der stelle, die stelle, ihr interesse an, unterlagen, le poste de
      poste de, au poste, du poste, el puesto de, puesto de, vacante, la oferta de
      """
    ),
    (
      .recruiter,
      """
      personalabteilung, recruiterin, personalreferentin, personalreferent, personalleiterin, personalleiter
      recrutement, ressources humaines, chargée|chargé de recrutement, drh, rh, recursos humanos, rrhh
      selección, reclutadora, reclutador, human resources, personalwesen, responsable rh
      """
    ),
    (
      .preparation,
      """
      übungsgespräch, simulation d entretien, entretien blanc, simulacro de entrevista, bewerbungstraining
      interviewtraining, bewerbungscoaching, atelier
      """
    ),
  ]
}
