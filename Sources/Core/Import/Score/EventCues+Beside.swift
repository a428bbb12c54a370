extension EventCues {
  /// What stands beside an interview, or only sounds like one.
  static let beside: Table = [
    (
      .preparation,
      """
      info session, info evening|day|night|event|call, open evening, taster session, insight day|evening|event
      infoabend*, onlineinfoabend, online infoabend, infotag, infotermin, réunion info*
      * interview practice|prep|class|course|drill
      audition class|technique|workshop|prep|coaching|course|practice|lesson, acting class|lesson
      self tape workshop|class, behavioral|behavioural|star stories|questions|answers|story
      star method|stories|answers, star answers, practise|rehearse|practice for
      prep call|session|chat|time|with, cv workshop|help|check|surgery|review, resume workshop|help|check
      study|practice|reading group, interview study|practice group, kata, tech check|test for
      camera|mic|audio|zoom|webcam test|check, test zoom|webcam|camera, technik check, tech check fürs|für
      brush up on, revise for, revision for, flashcards, mentor session, mentoring session
      prepare|prep questions|stories|portfolio|presentation|notes, training fürs|für|zum
      bewerbungs training|coaching|workshop|seminar|hilfe|beratung, üben fürs|für, gespräch|interview üben
      fragen vorbereiten|überlegen|sammeln, technikcheck, technikprobe, kameratest, probe interview
      probeinterview, probegespräch, übungsinterview, coaching*, karriereberatung, karrierecoaching
      simu entretien, entretien d entraînement|entrainement, coaching entretien, webinaire
      réussir ses|son|un entretien|entretiens, supera tu|la|una entrevista, role play
      préparer|prépa oral|test|cas, test caméra|visio|micro, taller de
      preparar|repasar|ensayar|practicar prueba|presentación|preguntas|caso, simulacro, ensayo de|para
      prueba de sonido, probar cámara|micro|zoom
      """
    ),
    (
      .asking,
      """
      for my team, for our team, we meet, we re interviewing, we interview
      hiring plan|kickoff|kick|freeze|roadmap|target|targets|bar|training
      interviewing|interview * interviewer|interviewers training, structured interviewing, bias training
      unconscious bias, hire no hire, hire|no hire decision, offer decision
      screen candidate|candidates|applicants|cvs|resumes
      bei uns zuhause, zu hause, à la maison, chez nous, en casa, at our place|house, at ours
      interview a|the candidate|applicant|nanny|babysitter|cleaner|contractor|tenant|lodger
      babysitter|sitter|roommate|flatmate|tenant|lodger interview|interviews
      find a|new nanny|babysitter|cleaner, interviewee
      interview matrix|assessment form|scoring|scores|feedback|questions|panel, panel calibration, panel member
      replacement, recevoir, rejection|rejections call|calls
      intern|interns|graduate|graduates|apprentice|apprentices|volunteer|volunteers interviews
      interviews * intern|interns|apprentices|volunteers, interviews all|day with, back to back interviews for
      job ad|advert|spec|specs, backfill, new hire, new hires, new starter, bewerbergespräch*
      bewerberinterview*, bewerbertag intern, kandidat*, bewerberauswahl, bewerberrunde, azubi auswahl
      azubis auswählen, vorstellungsgespräche, bewerbungsgespräche, bewerbungsgespräche führen
      gespräche mit azubis|bewerbern|bewerberinnen, einstellungsgespräche, stellenplan
      entretiens stagiaires|alternants|recrutement|vendeurs|d embauche, recevoir candidat|candidate|candidats
      sélection candidats|cv|stagiaires, fiche poste, faire passer, nous recevons, on reçoit, entrevistar
      entrevistas con|para candidatos|becarios, entrevistas becarios, selección de becarios|candidatos
      nueva incorporación, definir puesto|perfil, perfil vacante
      """
    ),
    (
      .otherKind,
      """
      iv drip|infusion|line|therapy|antibiotics|iron, audition musical school|tribunal, * s audition
      school|spring|fall|winter|summer|community play|musical|show, audition * musical|play|show, talent show, audition au|du tribunal|juge
      audition témoin|police|enfant|publique|parlementaire|élèves|fin
      audition de piano|guitare|violon|musique|danse, casting mia, casting de niños, kindercasting, wg casting
      wg vorstellung, wg gespräch, wg interview, jury duty, home visit, adoption, foster, fostering
      social worker visit, census, health visitor, assessment benefits|pip|needs, pip assessment, nvq
      apprenticeship assessment, skills|needs|risk|health|tax|self|school|property|home assessment
      assessment hand|deadline|essay|form, portfolio hand|deadline, probation|probationary
      probation review|meeting, union meeting|rep, union, council tax, council meeting, jury service
      magistrates, hearing at|court|test|aid, court hearing, tribunal hearing
      local|student|alumni|school paper|radio|tv, profile piece, interview sud|ouest|presse
      article sur|on|about|über|sobre, interview journal, police station interview, interview under caution
      under caution, advising|advise|attend|attending|with client
      interview|interviews|itw councillor|councilor|mayor|senator|minister|congresswoman|congressman|mp|bürgermeister*|landrat|landrätin|minister*|maire|député|députée|ministre
      interview|interviews|itw|entrevista|entretien with|w|mit|avec|con|a councillor|councilor|mayor|senator|minister|bürgermeister*|landrat|maire|député|députée|concejal|concejala|alcalde|alcaldesa|ministro|ministra
      interview|itw|entrevista|entretien with|w|mit|avec|con|a der|dem|le|la|el|the|l councillor|mayor|senator|minister|bürgermeister*|landrat|maire|député|députée|concejal|concejala|alcalde|alcaldesa|ministro|ministra
      disciplinary|grievance|investigation|investigatory|performance|appraisal|annual|return|suspect|patient|intake|victim interview|interviews
      return to work, fast card, card interview, home interview, rescue interview, enrollment center, proband*
      probandeninterview, rdv de carrière, paper interview, radio interview
      interview lokalzeitung|zeitung|radio|podcast|presse|magazin|schülerzeitung|uni|studie, interview über
      interview pour, entrevista de|para la|el|una revista|radio|tele|periódico|podcast, vampire, co op board
      condo board, coop board, membership interview, interview for membership, club membership, fraternity
      sorority, donor, surrogacy, rental, letting, shelter, pet adoption, yearbook, tiktok, doktorarbeit
      marktforschung, vereinszeitung, stadtmagazin, jugendamt, pflegekind, adoption*, genossenschaft, wohnungs*
      ofii, caf, conseillère d éducation, cpe, orientation, protectora, servicios sociales, orientador
      orientadora, parent|parents interview, insurance claim, claim, einbürgerung*, aufenthaltstitel
      ausländeramt, einbürgerungstest, schulgespräch, lerngespräch, lehrergespräch, klassengespräch
      lernentwicklungsgespräch, arztgespräch
      erstgespräch psycho*|therapie|therapeutin|therapeut|psychologin|anwalt|anwältin|steuerberater|notar|architekt|küche|makler
      erstgespräch bei dr|frau dr, erstgespräch hebamme|bank|versicherung
      kennenlerngespräch hebamme|tagesmutter|kita|krippe|therapie|therapeutin|au|nachbarn
      kennenlernen hebamme|tagesmutter|nachbarn|schwiegereltern
      entretien admission|inscription|orientation|pédagogique|parent, entretien d entrée, entretien annuel
      entretien des|du *, entretien de la|l *, entretien de naturalisation, entretien préfecture|ofpra|caf|msa
      entrevista nacionalidad|asilo|extranjería|visado|colegio|adopción|matrícula|universidad|beca
      entrevista para la|el nacionalidad|asilo|visado|beca|colegio|padrón
      """
    ),
    (
      .errand,
      """
      s new job, drop|dropping|pick|picking off|up * at|from|after|for|to, drive|take|bring|collect * to|from|after interview
      call back, unsubscribe, sign offer|contract|the|lease, for|before|after|to|until interview|interviews
      for|before|after|to|until the|my|an|job|onsite|tomorrow s interview|onsite|callback|audition|trial
      for|before|after * interview
      rearrange|reschedule|move|cancel|confirm|decline|postpone|request|skip * interview
      rearrange|reschedule|move|cancel|confirm|decline|postpone|request interview, no interview, nudge, ghosted
      für|fürs|vor|nach|zum vorstellungsgespräch|bewerbungsgespräch|interview|jobinterview|probearbeiten|online
      für|vor|nach dem|das|mein|meinem vorstellungsgespräch|bewerbungsgespräch|interview, pour entretien
      pour|avant|après l|mon|un|les entretien|entretiens, avant|après entretien, para entrevista
      para|antes|después la|mi|una|de entrevista, *fahrt nach|zu|zum|zur, zugfahrt, bahnfahrt, hinfahrt
      rückfahrt, autofahrt, fahrt, anreise, abfahrt, blocked, blocker, geblockt, commute, trajet, aller retour
      tgv, billet, billets, covoiturage, blablacar, viaje, ave a|madrid, vuelo a, billete, billetes
      bewerbung * schreiben|abschicken|fertig|verschicken|senden|abgeben, take home due, takehome due, hear back
      heard back, reminder hear, chase, any news, news from, saber si, hay noticias, nachhaken, nachfragen
      rückmeldung, antwort von, retour de|du, nouvelles de
      offer details|letter|terms|negotiation|discussion|call|deadline|walkthrough|review|chat
      job offer call|letter, signing, docusign, offer letter, vertragsunterzeichnung, vertragsunterschrift
      arbeitsvertrag, signature contrat|cdi|cdd|du, signer contrat, firma contrato|de, firmar, first day
      first shift, day one, start at, erster tag|arbeitstag|dienst, premier jour, primer día
      induction day|session|morning, drug test, medical for|check, pre employment, right to work check
      dbs check, fingerprinting, betriebsarzt, visite médicale, reconocimiento médico
      führungszeugnis beantragen, applications, application closes|close|opens|deadline|due|window, closing date
      closes, deadline, plazo, bewerbungsende, dépôt candidature, agentur für, arbeitsamt, arbeitsagentur
      jobcenter, vermittlerin, fallmanager, conseiller france|pôle|emploi, france travail, sepe, cita sepe
      job centre, work coach, universal credit, hiring fair|event|night info, meet up, meetup, advice on|from
      career advice|change|switch, switching careers, pick brain|brains
      """
    ),
    (
      .everyday,
      """
      class, pottery, tickets, cycling, ride, guitar, drums, singing, language, spanish, french, german
      trial lesson|class|membership|period, free trial, try yoga, taster class, first lesson, schnupperstunde
      schnupperkurs, schnuppertraining, probetraining, probestunde, probeabo, kennenlernangebot, cours d essai
      séance d essai, clase de prueba, printing, five a side, league, kick off, kickoff at, match, quarter final
      semi final, semifinal, cup final, final de|der|copa|champions, finale, endspiel, halbfinale, viertelfinale
      uni gang, old friends, girls night, boys night, family call, zoom quiz, family, volunteer, volunteering
      food bank, blood donation, donate, roof, kitchen fitter|quote|install, quote, estimate, contractor
      builder, survey house, house survey, boiler, plumber, electrician visit, inspection, meter reading
      broadband, card fraud, fraud, refund, credit card, loan, prêt, kredit, hypothek
      bausparvertrag, versicherungsvertreter, hautscreening, vorsorge*, zahnreinigung, prophylaxe, kontrolle
      blutspende, fußpflege, kosmetik, nagelstudio, scale polish, hygienist appointment
      theater|kino|zirkus|oper|puppentheater vorstellung, kinder theater, kindertheater
      vorstellung theater|zirkus|konzept|programm|ergebnisse|neues|neuer|neue|produkt|software
      essai tesla|peugeot|renault|citroën|dacia|toyota|volkswagen|bmw|audi|fiat|kia|hyundai|scooter|trottinette, essai voiture|véhicule|gratuit|libre|vélo|moto|auto|routier|matelas, test drive, examen práctico|teórico
      práctico de conducir, theory test, driving test, driving theory, führerschein*, fahrprüfung
      theorieprüfung, permis, code
      """
    ),
    (
      .routine,
      """
      design review, technical review, arch review, incident review, sprint review, post mortem
      kick off project, kickoff meeting, launch review, onboarding plan, demo of, product demo, platform demo
      sales demo, demo platform|software|product|sales|crm|tool, angebotspräsentation, produktdemo, vendor demo
      discovery call|session|meeting|chat, discovery sales, lunch learn, position statement|paper, q a, ask me anything, tech talk, talk at, meet up
      staffing for, opening night|party|hours|ceremony, grand opening, test de conduite voiture|de, upgrade
      install, installation, sick pay, payroll, pension, parental leave, grievance, nómina
      financial adviser|advisor, job evaluation|grading|list|ticket|sheet|share|alert|alerts, quote for
      agency for cleaners|nannies, vorstellung der|des|neue|neuer|neuen|neues|unsere|unseres
      reunión del sindicato, sindicato, gewerkschaft, réunion syndicale, betriebsratssitzung, branch meeting
      branch
      """
    ),
  ]
}
