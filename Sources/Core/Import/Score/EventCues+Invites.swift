extension EventCues {
  /// What invites to interviews say besides.
  static let invites: Table = [
    (
      .round,
      """
      see how i get on, to see me work, before deciding, before they decide, last step, second step, next step
      final step, asked me to come in, see me work, oral board, they want to see, final stage, wants to meet me
      voir travailler, avant de se décider, veut me voir, avant de décider, candidature retenue
      antes de decidir, quiere conocerme, preseleccionado, preseleccionada, le entrevistará, te entrevistará
      bevor sie entscheiden, hat mich eingeladen, hat mich daraufhin, zum gespräch eingeladen, einzelgespräche
      lernen mich, lernen uns kennen, application went in, put you forward, submit you for
      """
    ),
    (
      .interview,
      """
      technical|coding|design|team|culture|hiring|screening conversation|interview|screen|discussion
      your process, wrap up your process, shortlisted, short listed, interview panel, formal interview
      in person interview, panel interview, trial day, working trial, paid trial, assessment day|centre|center
      interviewed by, you will be interviewed, you will be assessed, next step in our|the|your process
      next step of our|the|your process, step in our process, part of our|the process, next stage of|in
      final stage of|in, first stage of|in, second stage of|in, last stage of|in, our process, next round
      final round, last round, first round, second round, the selection process, selection process
      hiring manager will, interview questions, confirmed for your, your loop, your onsite, your final
      your superday, your audition, monologue, monologues, sheet music, contrasting, audition, search committee
      chalk talk, coding exercise, live coding, whiteboard, take home, your solution, your submission
      the exercise you, presentation to the panel, callback, shadow shift, observed lesson
      we would like to meet you, we d like to meet you, would love to meet you, keen to meet you
      pleased to invite you, delighted to invite you, vorstellungsg*, bewerbungsg*, auswahlgespräch, probetag
      probeschicht, schnuppertag, hospitation, kennenzulernen, kennenlernen, persönlich kennen
      berufungskommission, probe arbeiten, probelehrveranstaltung, auswahltag, auswahlkommission
      zweites gespräch, nächste runde, nächster schritt, zweite runde, einstellungstest, eignungstest
      wir stellen uns vor, étape de notre|du, de notre process|processus, processus de, prochaine étape
      dernière étape, mise en situation, test technique, vous rencontrer, te rencontrer, vous recevoir en
      faire connaissance, journée d essai, essai, passage devant, jury, siguiente fase|paso|ronda, última fase
      fase final, proceso de, dinámica de grupo, día de prueba, conocerte, conocerle, prueba
      """
    ),
    (
      .application,
      """
      applying, your resume, your résumé, your application form, your profile, your portfolio, your experience
      your skills, about yourself, your case, what you are after, speak about you, parler de vous, de vous
      learn more about you, know you better, get to know you, more about your, your linkedin
      your qualifications, your certificates, applied to|through|via, submitted your, candidate portal
      right to work, proof of address|right, photo id, photo identification, references, dress code
      smart casual, business casual, reasonable adjustments, adjustments, accommodation, good luck
      bring id|portfolio|certificates|references|cv|resume|copies, copies of your, printed cv|cvs|resume
      what you are looking for, your next role|position|job|move|opportunity, looking for a new, career goals
      salary, pay rate, hourly rate, per hour, day rate, compensation, benefits package, availability to start
      earliest start, your current notice, starting date, keen on your profile, liked your
      impressed by|with your, deine unterlagen, ihre unterlagen, ihr profil, dein profil, ihrem werdegang
      deinem werdegang, werdegang, beworben, zeugnisse, arbeitszeugnisse, führungszeugnis, führerschein, gehalt
      gehaltswunsch, eintrittstermin, kündigungsfrist, arbeitskleidung, urkunde, urkunden, lebenslauf mitbringen
      stärken und schwächen, deine erfahrung, deine erfahrungen, ihre motivation, deine motivation, postulé
      votre profil, ton profil, votre parcours, ton parcours, prétentions, prétentions salariales
      vos disponibilités, tes disponibilités, diplômes, pièce d identité, cv à jour, lettre de motivation
      vos motivations, apporter cv|votre|diplômes, sueldo, busca ayudante|gente|personal, tu perfil, su perfil
      tu experiencia, su experiencia, tu currículum, su currículum, tu inscripción, te inscribiste, tu solicitud
      expectativas salariales, disponibilidad, traer dni|cv|título|currículum, encajas, cv impreso
      cv actualizado
      """
    ),
    (
      .opening,
      """
      fahrerstelle, ausgeschriebene|ausgeschriebenen stelle|position, stellenausschreibung, kennziffer
      festanstellung, unbefristet, vollzeit, teilzeit, minijob, aushilfe, ausbildungsplatz, ausbildung
      die position, der position, als * bei uns, *praktikum, *volontariat, for the above post, the above post
      full time, part time, fixed term, permanent role|position, maternity cover, zero hours, night shifts
      weekend shifts, apprenticeship, internship, graduate scheme|programme|program, assistant professor
      tenure track, postdoc, opening, reports to, reporting to, headcount for this, team is hiring
      we are hiring, we re hiring, job spec, job ref, requisition, the manager post, le poste, ce poste, cdi
      cdd, alternance, stage de, offre d emploi, contrat, temps plein, mi temps, poste à pourvoir, apprentissage
      ce rôle, el puesto, este puesto, puesto, oferta de empleo|trabajo, contrato, jornada completa|parcial
      media jornada, plaza de, la plaza, prácticas, la posición, este rol, horario de trabajo
      """
    ),
    (
      .recruiter,
      """
      recruiters, talent, hr team, people team, early careers, hiring, hrbp, hr partner, agency, our client
      the client, personalamt, personaler, personalerin, recruiting team, teamlead, pflegedienstleitung
      stationsleitung, geschäftsführung, geschäftsleitung, inhaber, inhaberin, recruteur, recruteuse, cabinet
      notre client, intérim, dg, gérante, gérant, nuestro cliente, un cliente de, una|la|por|de ett, reclutamiento, gerente
      talento, encargada, encargado
      """
    ),
    (
      .errand,
      """
      details of our|the offer, of our offer, our offer letter, the offer letter, offer letter, before i sign
      sign the contract, your first day, day one, day 1, your onboarding, start date is confirmed, laptop pickup
      unser angebot, vertrag unterschreiben, votre premier jour, signature du contrat, tu primer día
      firma del contrato, did not get, unsuccessful, not moving forward
      """
    ),
    (
      .preparation,
      """
      rehearse, we ll practise, we ll practice, practice your, practise your, session 1|2|3|4|5|6|7|8 of
      interview each other, your pitch for, coaching, career coach, feedback on your answers, mock, tips for
      learn how to, how to answer, how to ace, gemeinsam üben, wir üben, übung, tipps, bewerbungsmappe
      s entraîner, on s entraîne, simulation, conseils pour, ensayamos, practicamos, simulacro, consejos
      """
    ),
    (
      .asking,
      """
      you ll be calling, question guide, you are on the panel, you re on the panel, hire no hire, hire, no hire
      read all feedback, your scorecard, our candidate, this candidate, applicant s, for our kids, our kids
      please review the cv|resume|cvs|resumes, please read the cv|resume, cv of|is attached, shadow the
      interviewing panel briefing, we need to hire, our shortlist, the shortlist, fill the vacancy
      den fachlichen teil, lebenslauf im anhang, lebenslauf anbei, bewerbung anbei, unterlagen anbei, bewertung
      bitte vorher lesen, unser bewerber, wir suchen, avis sur, retour sur, notre candidat, grille, valorar
      valoración, nuestro candidato
      """
    ),
    (
      .otherKind,
      """
      referee, as a referee, gave us your name, reference for, witness, statement, uscis, civics, green card
      customer research, both parents, parents must, our users, recorded for, on air, broadcast, listener
      for my, my thesis, kundinnen, forschungsprojekt, transkription, aufgenommen, gesendet, enregistré, diffusé
      auditeurs, grabado, emitido, oyente
      """
    ),
    (
      .routine,
      """
      showing you how, show you how, your roles, your hiring needs, your needs, your bookkeeping, voucher
      can help hooli, help your team|company, your billing, boost your, live demo, register, registration, rsvp
      q&a, q a, everyone welcome, open to all, hear about life, speakers, agenda attached, membership, quote for
      invoice, your order, policy number, your appointment, your patient, tenancy, docusign
      """
    ),
  ]
}
