extension EventCues {
  /// Rounds and talks of trades in which one is hired otherwise than in an office, and abbreviations.
  static let rounds: Table = [
    (
      .jobInterview,
      """
      i/v, ivw, intv, job iv|int|intv|interview, iv w|with|at|for|@
      phone|video|zoom|teams|in|onsite|final|first|second|panel|tech iv|intv|int, vorstellungsg*, bewerbungsg*
      vorst gespräch, bew gespräch, vorstellungs interview, bewerbungs interview, entr d embauche
      entretien embauche, entrevista trabajo|empleo|curro, interview arranged by|through|via
      client interview arranged|via|through|by
      invited|selected|shortlisted|scheduled|confirmed|available for interview
      invited|selected|shortlisted|scheduled|confirmed|invitation for * interview
      einladung|eingeladen zum|zu vorstellungsgespräch|bewerbungsgespräch|interview|gespräch
      convocation|convoqué|convoquée|invitation à|pour l|un entretien, convocation|rdv|invitation pour entretien
      convocation|rdv|invitation entretien, rdv|rendez vous d entretien
      citación|cita|convocatoria para|a entrevista, citación|cita|convocatoria entrevista
      citación|cita|convocatoria para|a la|una entrevista
      """
    ),
    (
      .interview,
      """
      interv, entrev, entrevista a las, interviu, iv, entr, vg, bg, kandidatengespräch mit mir
      exchange interview, speed interview|interviews, interviews with|at, itw, intvu
      rozmowa kwalifikacyjna|rekrutacyjna, entretient, videoentrevista
      """
    ),
    (
      .round,
      """
      callback audition|call|session, audition call, call back audition, open call audition, screen test
      chemistry read, cold read, self tape, selftape, go see, tryout, try out for, assessed drive
      driving assessment for, trade test, practical test|assessment, skills trial, bench test, weld test
      tasting and, cook off trial, mise en place trial, stage kitchen|in|at|with, trail at|with|@, edit|editing|copy|writing|subbing|translation|case test|exercise|task, leçon devant|d essai
      schicht|frühschicht|spätschicht|nachtschicht|tag mitmachen|mitarbeiten|mitlaufen, staging at, stagiare, campus visit
      job talk, chalk talk, research talk|presentation to|for, search committee, teaching demonstration|sample
      microteach, micro teach, observed lesson, sample lesson, lesson observation interview, mini teach, fly out
      flyout, flyback, second look day, virtual|final|full loop, loop day|interview|round, interview loop
      onsite visit, site visit interview, super saturday
      coding|online|technical|aptitude|psychometric|numerical|verbal assessment|test|screening
      online assessment, oa|hirevue due, hackerrank, codility, codesignal, coderpad, hirevue, oral board|boards
      presentation to panel|board|directors|team panel, road test and|for, road test interview
      take home|takehome debrief|review|defense|defence|discussion|presentation|walkthrough
      leadership|values|competency|culture|strengths|motivation|behavioral|behavioural round|chat|call|interview|conversation|convo
      before deciding, before they|we|she|he decide|decides, before decision|the decision
      before a|the|their decision, bevor sie|er entscheiden|entscheidet, avant de décider
      avant décision|leur|sa décision, antes de decidir|decidirse, bar raiser
      hm round|conversation|interview|intro, hiring manager, meet the hm
      ceo|cto|founder|founders|director|partner|vp|exec|executive|owner|principal|headteacher|chef round
      recruiter|agency|consultant|hr call|screen|screening|registration|registration|meeting|intro|catch
      registration with agency|recruiter|staffing, agency registration|interview, temp agency registration
      candidate experience call, your candidacy, chat about your application|cv|candidacy|background
      meet your recruiter, working|paid|unpaid|kitchen|bar|shop|floor|salon|stable|farm trial
      trial day|shift|week|morning|evening|session at|with, work|working trial|sample
      on the job trial|assessment|evaluation, trial on the, shadow day|shift, observation day
      taster shift|day at, peer interview, unit shadowing|shadow, ward visit, floor walk with
      group process|selection|exercise|activities|activity|task, register for|with work|agency
      registration interview, selection event|test|process|interview|weekend|board, fitness test
      officer selection, board|boards for, promotion board, hiring|recruitment event slot|appointment
      job dating, speed hiring|recruiting, open interview|interviews|hire, walk in, walkin
      final|second|last|next|first|third|technical|hr|exec stage|step interview|call|chat|meeting|conversation|with
      reverse interview, team match|matching, meet and greet with the|hiring, meet your future team, super day
      partner interview, training contract|vacation scheme|pupillage interview|assessment, pupillage
      """
    ),
    (
      .round,
      """
      schnuppertermin, schnupperarbeiten, schnupperlehre, schnuppertage, probestunde als, probevortrag
      probevorlesung, berufungsvortrag, probelehrveranstaltung, vorsing*, vorspiel bei|im|orchester, vordirigat
      vorführstunde, lehrprobe*, unterrichtsprobe, einstellungstest, eignungsprüfung, eignungsfeststellung
      sporttest, auswahltest, auswahlrunde, auswahlgespräch*, auswahltermin, probeschicht, probefahrt als
      probefahrt mit, probekochen, probe kochen, probebacken, probedienst, probetage, probeeinsatz, arbeitsprobe
      praxistest, praktische|praktischer prüfung|test bei, kennenlerntag, kennenlernrunde, vorstellungsrunde
      letzte|finale|zweite|dritte|nächste bewerbungsrunde, bewerbungsrunde, letzte|nächste stufe
      letzter|nächster schritt bewerbung
      gespräch|telefonat|call|termin|treffen|videocall mit recruiter|recruiterin|personaler|personalerin|personalabteilung|personalchef|personalchefin|personalleitung|hr
      gespräch|telefonat|treffen|termin mit headhunter|headhunterin|personalvermittler|personalvermittlerin|zeitarbeit|zeitarbeitsfirma
      casting als|beim|für, castingtermin, online assessment, assessment*, jobspeeddating, job speed dating
      azubi speed dating, einstellungsgespräch*, fachgespräch, abschlussgespräch mit|bei, teamgespräch
      gespräch geschäftsführung|geschäftsleitung|geschäftsführer|geschäftsführerin|inhaber|inhaberin|filialleitung
      berufungsverfahren, konkursamtliche, musterung bewerbung
      gespräch wegen|zur|über stelle|job|arbeit|bewerbung|anstellung
      """
    ),
    (
      .round,
      """
      essai boulangerie|boucherie|cuisine|salle|coiffure|atelier|restaurant|boutique|chantier|pâtisserie|poissonnerie|ferme
      essai en|au|à|chez|comme|pour, jour|journée|matinée|service|shift d essai, service essai, journée essai
      essai métier|professionnel, extra d essai, période d immersion, immersion candidature
      audition comédien|comédienne|chanteur|chanteuse|danseur|danseuse|orchestre|troupe
      audition poste|pour|devant, casting figurant|figuration|pub|film|série, passage devant jury|recruteur
      concours de recrutement|agent, entretien jury, grand oral, oral concours, oral du concours, oral devant
      jury recrutement|concours, devant jury, devant le|la|un|une jury|comité|commission, restitution
      test de recrutement|sélection|conduite|aptitude|niveau|pratique|métier, tests psychotechniques
      tests techniques, test psychotechnique, live coding, restitution cas|case|devant|étude
      présentation étude de cas
      visio|appel|call|échange|rdv|point|tel|téléphone|entretien recruteur|recruteuse|rh|drh|candidature|recrutement|cabinet|intérim
      visio|appel|call|échange|rdv|point|rencontre avec recruteur|recruteuse|rh|drh|intérim
      visio|appel|call|échange|rdv|point|rencontre avec le|la|un|une recruteur|recruteuse|rh|drh|chasseur|chasseuse|responsable|manager|gérant|gérante|patron|patronne|directeur|directrice|fondateur|fondatrice
      point|échange|appel téléphonique candidature, deuxième entretien
      journée|session|matinée|après de recrutement, session recrutement, speed recruiting, speed dating emploi
      inscription|rdv agence intérim, dernière étape, étape finale, tour final, team fit, fit manager
      entretien manager, entretien équipe, rencontre équipe|manager|futur|future
      """
    ),
    (
      .round,
      """
      jornada|día|turno|noche|mañana|tarde|servicio de prueba
      prueba cocina|sala|barra|trabajo|taller|manejo|práctica
      prueba en|de cocina|sala|barra|taller|obra|camarero|cocinero|conducción|peluquería|panadería
      prueba de trabajo|soldadura|manejo|conducir|nivel|aptitud|selección, pruebas físicas, psicotécnico
      test psicotécnico, prueba psicotécnica, audición, audición teatro|orquesta|musical|para
      casting anuncio|serie|publicidad|película|figurantes, prueba de cámara, defensa de méritos
      oposición entrevista, entrevista oposición, entrevista por competencias, fase de entrevista|entrevistas
      llamada|videollamada|reunión|charla|cita|tel|zoom|teams con reclutadora|reclutador|rrhh|ett|headhunter|selección|talento
      llamada|videollamada|reunión|charla|cita con la|el|una|un ett|reclutadora|reclutador|headhunter|dueña|dueño|gerente|encargada|encargado|jefa|jefe|directora|director|responsable
      llamada|videollamada|reunión|charla ett|headhunter|selección|candidatura|vacante|puesto|oferta
      ronda|fase|etapa|entrevista final|técnica, reclutadora|reclutador me|nos llama
      me llama|llaman reclutadora|reclutador|rrhh|ett, clase muestra|demostrativa, clase de muestra
      conocer al|a la|el jefe|jefa|dueño|dueña|equipo, proceso selectivo, inscripción ett
      cita ett|randstad|adecco|manpower|infojobs
      """
    ),
    (
      .laterRound,
      """
      welding|cooking|trade|floor test|trial, pre interview call|chat|phone|screen|conversation
      zoom|teams|video|virtual|skype panel, panel with|w, oral exam, oral de|d sélection|recrutement|concours|admission
      con ceo|cto|cfo, cross functional round|interview, with|w cto|ceo|cfo|coo|founder|founders|owner
      with the cto|ceo|cfo|founder|founders|owner
      mit|m inhaber|inhaberin|geschäftsführer|geschäftsführerin|gf|betriebsleiter|filialleiter|filialleiterin
      avec le|la gérant|gérante|patron|patronne|daf|dg|directeur|directrice
      con el|la dueño|dueña|gerente|encargado|encargada, sim|simulator assessment|check, live coding
      pair programming, pairing session|exercise, paired exercise, system|systems design, trial at|@, kennenlerngespräch
      oral board|test, taste of work, working day at|with, spot interview, drop in interview, callback
      1st|2nd|3rd|first|second|third stage
      call|chat|zoom|teams|phone|meeting|talk|conversation|intro|skype with|w hr|rh|rrhh|personalabteilung
      llamada|reunión|charla de|con rrhh|recursos, group hiring, hiring day|night|evening, second|2nd|third meet
      zweittermin, folgetermin, ceo|cto|cfo|coo|cno|cmo call|chat|convo|conversation|meet|round
      round 1|2|3|4|5|6, rd 1|2|3|4|5|6, second|third|fourth|final|last|next|extra round
      2nd|3rd|4th round|chat|call|meeting|conversation|stage, next|last|final step|stage
      second|third chat|call|meeting|conversation, final visit, final with|at|chat|call|meeting|conversation
      vorst, vorstellung, runde 1|2|3|4|5, 2|3|4 runde, letzte|zweite|dritte|nächste|finale runde
      letzter|nächster|zweiter|finaler schritt|termin|gespräch
      zweites|drittes|letztes|2|3 gespräch|treffen|telefonat, essai, essai payé
      oral capes|crpe|agrégation|capet|interne|externe
      2e|2ème|3e|3ème|deuxième|second|seconde|troisième|dernier|dernière|ultime tour|rencontre|échange|rdv|visio|appel|étape|round
      segunda|tercera|última|siguiente ronda|fase|reunión|llamada|charla|vuelta|etapa
      2ª|3ª|2a|3a ronda|fase|reunión|llamada
      """
    ),
    (
      .softRound,
      """
      whiteboarding|whiteboard session|exercise|challenge|problem|round|task
      open call, sim|simulator check|assessment|ride|session, physical ability test
      ability|language|written|swim|typing|spelling|knowledge test, field ride|day with, ride out
      background interview, culture, values, assessment, follow up conversation|discussion|chat
      informal visit|chat|discussion|meeting|tour, wants to meet|see|talk|speak, want to meet|see|talk
      would like to meet|see, d like to meet|see, asked to meet|see, will mich kennenlernen|sehen|sprechen
      möchte mich kennenlernen|sehen|sprechen
      veut|veulent|souhaite|souhaitent|aimerait me|m voir|rencontrer|parler, me recevoir, me reçoit
      quiere|quieren conocerme|verme|hablar, me recibe|reciben
      technical|tech|coding|eng|engineering convo|conversation|deep, deep dive, convo, get together with team
      """
    ),
    (
      .softRound,
      """
      ride along, ridealong, chat with the|our founder|ceo|cto|owner|director|manager|chef|principal|team
      meet the founder|owner|director|manager|team|chef|principal
      meet with founder|owner|director|manager|chef|principal, values chat, 30 min chat, skills, work sample
      tasting, psychometric
      initial|first|intro|quick|short|introductory|screening|exploratory tel|phone|telephone|video|zoom|teams call|chat
      erste runde, werksbesichtigung, betriebsbesichtigung, in person, vor ort, fachvortrag, endauswahl
      kennenlernrunde, erstkontakt, hospitieren, kurzes telefonat|gespräch, immersion, mise à l essai, rencontre
      premier rdv|rendez vous|échange|point, call intro, appel découverte, call découverte, caso, panel
      primera|nueva reunión|llamada|toma|charla, conocerse, contacto inicial
      """
    ),
    (
      .recruiter,
      """
      they re|are hiring, she|he|who s|is hiring, hr, rh, rrhh, human resources, recursos humanos
      ressources humaines, hiring team, temp agency, employer, employeur, arbeitgeber, empleador, ett
      ett randstad, adecco, randstad, manpower, hays, michael page, robert half, robert walters, kelly services
      page personnel, consultora de selección|rrhh, empresa de trabajo temporal, early careers
      campus recruiting, university recruiting, graduate recruitment, hiring partner, executive search
      search consultant, people culture, people and culture, headhunterin, cazatalentos, personalchef
      personalchefin, personalamt, personalreferat, personalfrau, personaler*, cabinet rh, recruteurs
      elle|il|ils recrute|recrutent, is hiring, sucht leute|verstärkung|mitarbeiter|aushilfe|personal
      sie suchen, stellen ein, buscan|busca gente|personal|ayudante|camarero|camarera|dependiente|dependienta
      """
    ),
    (
      .opening,
      """
      mission freelance|intérim, freelance contract|mission|gig|role, tjänsten, tjänst som, stillingen som
      vacature, functie van, posto di, vaga de, deputy|head post, minijob, nebenjob, ferienjob, aushilfsjob
      werkstudententätigkeit, part|full time hours|work|help
      gp|teacher|assistant|officer|nurse|manager|admin|curator|lecturer|clerk|support|research|reception|trainee|apprentice|permanent|temporary|vacant post
      re * work|nights|shifts|vacancy|opening, offene stelle, freie stelle, *stelle, poste, puesto, vacante
      plaza de, hablar del puesto, bring cv|references|portfolio|knives|whites|certificates|passport|id|dbs
      graduate scheme|program|programme|role, about the job|role|position|post|vacancy
      re job|role|position|post|vacancy, re the job|role|position|post|vacancy
      re * job|role|position|post|vacancy, apprenticeship, traineeship, internship
      trainee scheme|programme|program, training contract, residency position
      seasonal|temp|temporary|weekend|summer|night|permanent|christmas|part|full job|work|position|role, gig as
      work as, job at|with|as, job possibility|offer chat, ref no, interview|vacancy ref, post of, job ref
      requisition, req id, kennziffer, referenznummer, réf offre, referencia oferta
      """
    ),
    (
      .opening,
      """
      wegen stelle|job|arbeit|ausbildung|praktikum|aushilfe|minijob|anstellung
      wegen der|einer|dem|des stelle|job|ausbildung|praktikum|anstellung, als aushilfe, zur stelle|ausbildung
      stelle als|bei|im, *arbeitsstelle, ausschreibung stelle, ausbildungsstelle, *volontariat, traineeprogramm
      referendariat, poste de|d|en|chez, pour un|le|du poste|stage|job|taf|boulot|emploi|cdi|cdd
      offre alternance, contrat d apprentissage, cdi, cdd, contrat si, saisonnier, saisonnière
      por la|el|una|un vacante|puesto|trabajo|plaza|oferta, para el|un puesto|trabajo, para la|una vacante|plaza
      puesto de, oferta de, bolsa ayuntamiento|empleo|trabajo
      """
    ),
  ]
}
