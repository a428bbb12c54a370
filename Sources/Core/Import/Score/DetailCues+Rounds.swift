extension DetailCues {
  /// Interviews, their rounds, and those who are asked to them.
  static let rounds: Table = [
    (
      .round,
      """
      see how i|you get on, to see me|you work, before deciding, before we|they|she|he decide|decides
      before a|the|his|her|their|our|making|we|they decision|make|makes|made, before he|she|they make|makes|made a|an
      second step, next step, final step, asked me to come in, see me work, oral board, they want to see
      final stage, wants to meet me|you, would like to meet me, unpaid morning|shift|day|trial
      morning|day|shift|night|hours unpaid, see how i|you do|shape|work|handle|like|fit|teach|are|serve
      see if it suits|works, see if it s|you|we a|like|re|fit|click, see if you|i like|fit|re|can|m|d
      see whether you|i|it like|fit|suits, float in, shadow dr, behind a|the screen|curtain, sight reading
      job talk, chalk talk, road test, skills test, live coding, working interview, trial shift|day
      on a trial, on trial, hr trial, hour trial, called back for, sides attached, last conversation before
      conversation before the offer, oral exam, group exercise, reach test, read on|for camera|the part
      voir travailler, avant de se décider, veut me|te|vous voir, avant de décider|donner|trancher|choisir
      si ça colle|passe, voir si on s entend, derrière un|le paravent|rideau, une|un matinée|journée|service pour
      questions du|devant comité|jury, avec|devant le jury, admissible, vous êtes admissible
      antes de decidir, quiere conocerme|verme, quieren conocerme|verme, le entrevistará, te entrevistará
      a prueba, unas horas de|a prueba, defensa de méritos, detrás de la|una cortina|mampara, ver cómo trabajo
      bevor sie|er|wir|wir uns entscheiden|entscheidet, bevor wir|sie uns|sich entscheiden, zum gespräch eingeladen
      einzelgespräche, lernen mich, lernen uns kennen, hinter dem|einem vorhang, tag|schicht mitarbeiten
      wollen|wollten|möchten|will|möchte mich sehen|sprechen|kennenlernen, mich kurz|vorher|gern sprechen|sehen
      mitarbeiten, mitlaufen, ob es passt, ob wir zusammenpassen, stunden in die|der gruppe, probezeit klären
      application went in, put you forward, submit you for, fachlicher vortrag, gespräch mit der kommission
      before they|we|she|he|you put|sign|choose|pick|commit|hire|offer, same day if, if yes, answer same|tonight|tomorrow|today
      gives|give|tells|tell answer|me|an the|same|an|answer, gives me an answer, you ll teach|cook|run|present|perform|sing
      you re reading|teaching|presenting, teach 10|15|20|30|a, in tray task|exercise, tray exercise|task
      concours, me dit le soir|demain|lundi, si ok je|on, si c est bon, entscheidung fällt|noch|direkt|danach|am
      für beide|uns passt, für beide seiten passt, verbring einen|den, drei|zwei prüfer, vor kollegium|kommission
      pruebas físicas, psicotécnico, conversación con la directora|el director, quiere|quieren conocerme
      paid stage|trail|trial, do a shift, work a shift|service, cook for, a sample class|lesson, model lesson, in basket
      strength test, agility test, physical test, ride along, sit along, tasting menu for, cook a|two|three dish|dishes
      faire un|une service|essai, matinée avec|en, probeschicht, hacer una prueba, un turno de prueba
      """
    ),
    (
      .chosen,
      """
      you are|re one of, finalist, finalists, semifinalist, semi finalist, for those shortlisted
      have|has been|were shortlisted, you applied, thanks for applying, thank you for applying, for applying
      read|reviewed|saw|seen|liked your application|cv|resume|résumé|profile|portfolio, passed your cv|resume
      notice to applicant, dear applicant|candidate, successful applicants, reaching this stage
      excited|pleased|delighted to have you back, as a candidate, interviewed by, you will be interviewed
      you will be assessed, pleased|delighted|happy to invite you, your interviewers, your candidacy
      you|you ve passed the written|first|exam|test, your assignment|submission|solution
      completing the assignment|test|exercise|task|challenge, enjoyed meeting|talking|speaking you|with|to
      loved having|meeting you, next step is references, your audition, your interview, your onsite, your loop
      du dich bei uns beworben, dich beworben, sie sich beworben, haben sich beworben, hattest dich auf
      deine|ihre bewerbung, auf ihre|deine bewerbung, deiner|ihrer bewerbung, aus * bewerbungen eingeladen
      laden wir sie|dich, wir laden sie|dich, hat mich eingeladen, hat mich daraufhin, ihr|dein profil hat
      ihren|deinen lebenslauf, votre|ta candidature, candidature retenue, vous avez postulé, tu as postulé
      vu|lu|reçu votre|ton cv|profil|candidature, présélectionné, présélectionnée, votre convocation
      présentez vous avec votre convocation, tu|su|vuestra candidatura, visto|leído|recibido tu|su currículum|cv|perfil
      preseleccionado, preseleccionada, te inscribiste, apuntarte a la oferta, inscribirte, tras ver tu|su
      te citamos, le citamos, tu solicitud, tu inscripción, sua candidatura, la tua candidatura
      thanks for sending your|over, sending your resume|cv|résumé|portfolio, danke für deine|ihre unterlagen|bewerbung
      merci pour votre|ton candidature|cv|envoi, gracias por tu|su candidatura|currículum|interés|inscripción
      you|you ve been selected|invited|shortlisted|chosen, you have been selected|invited|shortlisted|chosen
      invite|inviting you to interview|meet, invited to appear|attend|interview, your candidate number, candidate ref
      sie wurden|sind ausgewählt|eingeladen, vous êtes|avez été convoqué|convoquée|retenu|retenue|sélectionné|sélectionnée
      ha sido|has sido seleccionado|seleccionada|convocado|convocada, pasado|superado a la|la
      """
    ),
    (
      .interview,
      """
      interview with, job interview, interview process, to interview, an interview, interview schedule
      interview confirmation, this interview, phone interview, phone screen, interview for, interviewing with|for|at
      technical interview, recruiter screen, hiring process, recruitment process
      interview loop, hiring team, interview, formal interview, in person interview, panel interview
      interview panel, the panel, interview questions, competency questions, same questions|eight
      technical|coding|design|team|culture|hiring|screening|values conversation|interview|screen|discussion|exercise
      your process, wrap up your process, shortlisted, short listed, trial day, working trial, paid trial
      paid day, assessment day|centre|center, next step in|of our|the|your process, step in our process
      part of our|the process, next|final|first|second|last stage of|in, our process, next round
      final round, last round, first round, second round, selection process, confirmed for your, your final
      your superday, monologue, monologues, sheet music, contrasting, audition, search committee|team
      coding exercise, whiteboard, take home, the exercise you, presentation to the panel, callback
      shadow shift, observed lesson, we would like to meet you, we d like to meet you, would love to meet you
      keen to meet you, like to see you, 90|100 days as|in, first 100|90, followed by questions, slides the day, send slides|your slides
      look round before, if this|it|all goes well, accommodations, any accommodations
      look round before, if this|it|all goes well, accommodations, any accommodations
      vorstellungsgespräch, vorstellungsgespräches, vorstellungsgesprächs, bewerbungsgespräch
      bewerbungsgesprächs, vorstellungsg*, bewerbungsg*, probearbeiten, jobinterview, kennenlerngespräch
      bewerbungsprozess, auswahlverfahren, auswahlgespräch, probetag, probeschicht, schnuppertag
      hospitation, kennenzulernen, kennenlernen, persönlich kennen, berufungskommission, berufungsverfahren
      probe arbeiten, probelehrveranstaltung, lehrprobe, auswahltag, auswahlkommission, zweites gespräch
      nächste|letzte|erste|zweite runde, nächster schritt, einstellungstest, eignungstest
      wir stellen uns vor, setzen wir uns zusammen, selbstpräsentation, wenn s|es passt
      entretien, entretien d embauche, journée d essai, processus de recrutement, embauche
      étape de notre|du, de notre process|processus, processus de, prochaine étape, dernière étape
      mise en situation, test technique, vous rencontrer, te rencontrer, vous recevoir en, faire connaissance
      essai, passage devant, jury, les suites, la suite, réponse demain|lundi|vendredi, donne sa réponse
      entrevista, entrevista de trabajo, proceso de selección, prueba técnica, siguiente fase|paso|ronda
      siguientes pasos|fases, última fase, fase final, proceso de, dinámica de grupo, día de prueba, conocerte
      conocerle, prueba, si gusto, si le convenzo, si va bien, si todo va, colloquio, sollicitatiegesprek
      anställningsintervju
      your questions, questions for us, time|room|minutes for your|questions, walk through a past|project
      past project, recent project, governors and, final|first sift, auswahl, gruppenaufgabe
      vos diapositives, présentation puis|suivie, puis questions, suivi de questions, minutos con 1|2|3|4
      """
    ),
  ]
}
