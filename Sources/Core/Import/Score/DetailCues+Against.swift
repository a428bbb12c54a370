extension DetailCues {
  /// What the user reads or is told who asks others.
  static let askers: Table = [
    (
      .applicant,
      """
      candidate, applicant, the candidate, kandidat, kandidatin, bewerber, bewerberin, candidat, candidate
      candidato, candidata, aspirante
      """
    ),
    (.interviewer, "interviewer, interviewers, panel members, entrevistadores, recruteurs"),
    (
      .asking,
      """
      scorecard, scorecards, interview kit, interview guide, rubric, the rubric, candidate s
      candidate resume|cv|profile|packet|name|info|details, you are interviewing, you will be interviewing
      you re interviewing, you ll be interviewing, your interviewee, submit your feedback
      submit feedback, leave feedback|notes, interviewer guide|guidelines|instructions, resume attached, cv attached
      resume is attached, cv is attached, s resume is|attached|for, s cv is|attached|for, interview questions to ask, debrief
      fill out the, rate the, rate each, feedback form, shortlisted candidates, please interview
      i m on panel, on the panel with, you ll be calling, question guide, you are on the panel
      you re on the panel, hire no hire, no hire, read all feedback, your scorecard, our candidate
      this candidate, applicant s, for our kids, our kids, please review|read the cv|resume|cvs|resumes|application
      cv of, shadow the, interviewing panel briefing, we need to hire, our shortlist, the shortlist
      fill the vacancy, taking our finalist|candidate, rank them, vote afterwards|on|after, could you ask the
      both|two|three|four|five|six|seven|all|seeing|see|hear|meet applicants|candidates
      from both|the applicants|candidates, see two|three|four|five|six|seven|eight applicants|candidates|people
      send comments to, takes the * questions, you take|lead|ask the * questions, your questions for the candidate|applicant
      refs on|from fridge|both, sick day policy, ask first aid|driving|availability, can she do|drive|start
      availability over, cvs behind, notes within 24, interviewers you|sam and
      den fachlichen teil, fachfragen, rahmenbedingungen, lebenslauf im anhang, lebenslauf anbei, bewerbung anbei
      unterlagen anbei|im, bewerbungsunterlagen im|anbei, bewertung, bewertungsbogen, bitte vorher lesen
      unser bewerber, wir suchen, fragt fachlich, lebenslauf des|der kandidaten|kandidatin|bewerbers|bewerberin
      kandidatenprofil, der kandidat, die kandidatin, der bewerber, die bewerberin
      unterlagen des|der bewerbers|bewerberin, des bewerbers, der bewerberin, drei|vier|fünf bewerber|kandidaten
      cv du candidat, cv de la candidate, le candidat, la candidate, grille d évaluation, grille, du candidat
      avis sur, retour sur, notre candidat, tu mènes, vous êtes membre, membre du comité|jury
      deux|trois|quatre|cinq|six candidats|candidates, cv et lettre ci, ci joints cv, rapports à rendre
      el candidato, la candidata, cv del candidato, del candidato, ficha de evaluación, valorar, valoración
      nuestro candidato, dos|tres|cuatro|cinco candidatos|aspirantes, eres|es vocal|miembro, haz las preguntas
      candidate applied|is|has|will, sit in on, questions attached, phone screen template, narrow longlist|shortlist
      drei|vier|fünf|sechs|zwei bewerber|bewerberinnen, danach abstimmung, we|they vote, vote after, tu commences, je te rejoins
      cv joint, cvs im ordner, salaire qu on
      she|he s|is 18|19|20|21|22|23|24|25|26|27|28|29, has|have her|his own car, voir le logement, tarif et
      tres|dos|varios candidatos|candidatas, votar, new member|drummer|singer|bassist for us
      """
    ),
  ]

  /// What speaks of other appointments.
  static let others: Table = [
    (
      .otherKind,
      """
      user interviews, user research, research study, research participants, usability, podcast ep|episode
      your feedback on, your experience with our|using, episode, listeners, readers
      documentary, incentive, gift card, consent form, dissertation, visa application, embassy
      consulate, masterarbeit, bachelorarbeit, studie, zeitung, hörer, on the record, on background, off the record
      profile piece, feature on, for the * piece|story|feature|profile, piece on|about, quotes to, send quotes, file by
      record the screen|session|call, we ll record, your views, under caution, duty solicitor, caution expected
      évaluation professionnelle, aufwandsentschädigung, mémoire de, thèse, émission, étude utilisateur, tesis
      oyentes, estudio, admissions office, financial aid, college tour, your child, ihr kind, votre enfant
      su hijo, su hija, exit interview, leaving the company, why you are|re leaving, last day at, medical underwriting
      health questionnaire, medical history, your mortgage|loan application, your tax return
      before your operation|surgery|procedure, as a referee, gave us your name, reference for, uscis
      civics, green card, i 485, ds 160, naturalization, customer research, both parents, parents must, our users
      recorded for, on air, broadcast, listener, my thesis, my phd, kundinnen, forschungsprojekt, transkription
      aufgenommen, zeichnen * * auf, gesendet, sendung, o töne, enregistré, diffusé, auditeurs, grabado, emitido, oyente
      interview you live, live about, pour le portrait|journal|papier, papier à rendre, para el reportaje, grabadora
      fürs *blatt, fürs gemeindeblatt|lokalblatt|magazin, für die zeitung, fotos macht
      payslips, payslip, pay stubs, p60, severance, tenancy, joint application, grundbuchauszug
      eigenkapital, empadronamiento, arraigo, assimilation, she|he ll be asked, scholarship, amateur
      no fee for, band members, community choir, our choir, parents remain, coaches evaluate, players
      her new employer, his new employer, would rehire
      our product, article, artículo, thesis, theaterkasse, parkett, reihe 1|2|3|4|5|6|7|8|9|10|11|12, karten hat|an|abholen|liegen
      landlord, nómina, fiches de paie, fiche de paie, garant, gehaltsnachweis|gehaltsnachweise, schufa, selbstauskunft, la casera|dueña del
      casero, bank statements, parents wait|stay|remain|must|drop, voucher, prototype, send you the quotes, what we pay, profile of our
      your retirement, retirement picture, tu crónica, got the * job
      moderator, panelist, panelists, panellist, fellow speakers, you re|are speaking, speaker 1|2|3|4, your talk|keynote
      the moderator, moderation, podium, podiumsdiskussion, table ronde, mesa redonda, box office
      i 130, n 400, biometrics, asylum, asile, asilo, titre de séjour, aufenthaltstitel, einbürgerung, nacionalidad
      embajada, consulado, ambassade, botschaft, our readers, our listeners, leserinnen, nos lecteurs, nuestros lectores
      """
    ),
    (
      .preparation,
      """
      mock interview|interviews, practice interview|interviews, practise interview, interview practice
      interview prep, interview coaching, practice session, prep session, dry run
      interview preparation workshop, this workshop, career services, interview skills, pretend to
      he|she plays the, ella hace de, il joue le, er spielt den, star answers
      rehearse, we ll practise, we ll practice, practice your, practise your, session 1|2|3|4|5|6|7|8 of
      interview each other, your pitch for, coaching, career coach, my coaching, package of, feedback on your answers
      mock, tips for, learn how to, how to answer, how to ace, modul|module 1|2|3|4|5, module manager
      not an actual|a|real job|interview, hiring managers love, you how to, wie sie die, verpflegung inbegriffen
      gemeinsam üben, wir üben, übung, tipps, bewerbungsmappe, übungsgespräch, bewerbungstraining
      interviewtraining, bewerbungscoaching, jeux de rôle et, conseils d, conseils pour, s entraîner, on s entraîne
      simulation d, entretien blanc, casos prácticos y, para mandos, simulacro de entrevista, ensayamos, practicamos
      simulacro, consejos
      """
    ),
    (
      .errand,
      """
      details of our|the offer, of our offer, our offer letter, the offer letter, offer letter, before i sign
      sign the contract, contract to sign, your first day, day one, day 1, your onboarding, start date is confirmed
      before your start date, welcome to the team, laptop pickup, job search, got laid off, advice on his|her|my
      got the job, new job, a eu le poste, unser angebot, vertrag unterschreiben, votre premier jour
      signature du contrat, tu primer día, firma del contrato, did not get, unsuccessful, not moving forward
      eingliederungsvereinbarung, bildungsgutschein, mes candidatures, renovar demanda
      portal closes, due by midnight, exposants, arbeitgeber und, employers hiring, bewerbungsmappen check
      got the job, got the * job, his|her new boss
      """
    ),
    (
      .selling,
      """
      no obligation, complimentary, free consultation, free trial, your goals, your payroll, time to hire
      your hiring managers can, in one place, one dashboard, our platform can, our product suite, pricing
      account executive, solutions engineer, your hiring needs, your bookkeeping, your billing
      can help hooli, help your team|company|business, show your team|how, showing you how, show you how
      boost your, live demo, product demo, demo of, your quote, unverbindlich, kostenlose beratung
      ihr angebot, das angebot, produktdemo, sans engagement, devis, démonstration, sin compromiso
      presupuesto, demostración, vuestra cuenta, tarifas
      wealth, retirement planning, portfolio review, coverage options, your policy, free quote, financial adviser|advisor|planner
      no cost to you, limited spots, discount, subscribe, your trial, free session, first one free, first session free
      gratis erstgespräch, kostenfrei, kostenlos, gratuit, offert, gratuita
      """
    ),
    (
      .routine,
      """
      candidates, candidatos, candidats, kandidaten, proposal, partnership, statement of work
      renewal, agenda 1, purchase order, webinar, unsubscribe, attendees will, angebot, partenariat
      your roles, your needs, register, registration, rsvp, everyone|all welcome, open to all, fundraiser
      alle willkommen, sur inscription, entrée libre, anmeldung, no booking, hear about life, speakers
      agenda attached, membership, mitgliedschaft, quote for, invoice, your order, policy number
      your appointment, your patient, docusign, promotion case, salary band
      """
    ),
    (
      .aside,
      """
      we are|re interviewing, user interview, role play, rollenspiel
      atelier, self assessment, witness, statement, referee, interview yourself, for my, record it, podcast
      bewertung der, übung macht, tips, simulation, practice, for your time, signing up, questionnaire
      """
    ),
  ]
}
