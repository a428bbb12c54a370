extension DetailCues {
  /// What people note for themselves about work they hope for, and what they are told to bring.
  ///
  /// `%` is a profession.
  static let notes: Table = [
    (
      .hiring,
      """
      looking for a|an|another|some %, looking for a|an * %, looking for a|an * * %, looking for someone|staff|people
      look for a|an %, need|needs|needed a|an|another|some|more %, need|needs a|another * %
      needs a second|new|third *, wants|want a|an|another|some|to %, wants a * %
      hiring a|an|some|two|three|four|more|now|on|for|2|3|4, they re|are hiring, he|she s|is hiring
      they hire|hired, is|are taking on, want|wants to know about my, want|wants me from|to|full
      d want me from|to|for|per, decides|decide after|on|who|if|by, decision by|after|on
      makes|make|making an offer, before the offer, there s|is an|a opening|vacancy|job
      through the|an ad|advert, the|their|his|her * ad, about the|their ad|advert, on indeed|linkedin|seek|gumtree|infojobs
      put in a|my word|name, put me forward, recommended me, passed|gave on|him|her|them my cv|resume|name|number
      wants|want to talk|meet about|me|us, she|he is seeing|interviewing, is seeing three|four|five|other
      sucht|suchen|brauchen|braucht|gesucht einen|eine|noch|dringend|eine|ein|jemand|jemanden|leute|verstärkung|aushilfe|einen|zum|zur
      sucht|suchen|braucht|brauchen %, sucht|suchen ab *, sie|er sucht|suchen|brauchen|braucht
      will wissen|hören ab|wann|ob, ab wann ich|sie|du, hat meinen lebenslauf, meinen lebenslauf weitergegeben
      entscheidet|entscheiden danach|nächste|bis|am, auf die|deren|ihre anzeige
      cherche|cherchent|recherche|recherchent|recrute|recrutent|embauche|embauchent un|une|des|quelqu|du
      veut voir mes|mon|si, réponse sous, suite à l|votre|mon annonce, pour l annonce, par l annonce
      busca|buscan|necesita|necesitan un|una|gente|personal|a|alguien|ayudante|segundo|más
      busca|buscan|necesita|necesitan %, por el anuncio, para el anuncio, le pasó|pasé|pasaron mi|el cv|currículum|nombre
      le gustó mi, quiere|quieren saber cuándo|si, si le gusto, me coge|cogen, deciden el|esta|mañana
      gesucht, hat mich empfohlen, über den vertrag, ich anfangen|anfange, kann ich anfangen, could|can|may start monday|tuesday|at|right|next
      i start|begin monday|next|on, je commence, empiezo el|lunes, empezar el|lunes, house|cottage|flat comes with
      person|people they re|are seeing, person|people she|he s seeing, she|he opens|has a|two|three opening|openings|vacancy
      open to something|a|new, growing the|our team|* team, happy to tell you more, veut|veulent voir, si valgo|sirvo|encajo
      ob ich passe|tauge|reinpasse, si je conviens, je fais l affaire, if they like|want|take me, if i get it|the
      see if i m, see whether i m, to replace|cover, taking over from, filling the, they lost|are short
      """
    ),
    (
      .application,
      """
      my|his|her application|cv|resume|résumé|profile|portfolio|letter|references|refs|reel|certs|experience|tickets|clips
      cv|resume sent|in|attached|with, sent my|him|her|them cv|resume|application
      they got|have|liked my, she|he read|has|saw|got|liked my, applied last|in|on|online|two|2
      meine|meiner|meinem|meinen bewerbung|lebenslauf|unterlagen|zeugnisse|zeugnis, lebenslauf
      bewerbung als|um|bei|auf, habe mich vor|beworben, unterlagen hat|haben
      mon|ma|mes cv|candidature|lettre|références|diplôme|diplômes|parcours, a mon cv|dossier
      lettre de motivation
      mi|el|mis cv|currículum|candidatura|referencias|experiencia, le mande|mandé el|mi cv|currículum
      por el|mi cv|currículum
      """
    ),
    (
      .boss,
      """
      owner of, he|she s|is the owner|boss|manager|head, the owner, the boss
      see|ask|meet for|the|with manager|owner|boss|foreman|principal|head|chef|supervisor|director
      see|meet manager|mrs|mr|ms, hiring mgr, office manager|mgr, shop manager, store manager, ops manager
      shift supervisor, ward manager, managing editor, news editor, the chief, with chief|the chief
      the ceo|cto|coo|cfo|vp|partners|partner|dean|chair|trustees|founder|head|principal
      our ceo|cto|coo|cfo|vp|founder, will walk me through
      der chef|chefin|inhaber|meister|bauleiter|schulleiter, die chefin|inhaberin|schulleiterin|leiterin
      er|sie ist schulleiter|schulleiterin|chef|chefin|inhaber|inhaberin|leiter|leiterin
      pflegedienstleitung, stationsleitung, geschäftsführung, geschäftsleitung, inhaber, inhaberin
      meister, chefredakteurin, chefredakteur, bauleiter, filialleiter
      le patron|gérant|chef|directeur, la patronne|gérante|directrice|cheffe, gérant de, gérante, gérant, dg
      el dueño|gerente|encargado|jefe, la dueña|gerente|encargada|jefa, encargado, encargada, gerente
      socio de, dueño de, jefa de, jefe de
      """
    ),
    (
      .papers,
      """
      right to work, proof of right, photo id, photo identification, references, refs, reference, dress code
      smart casual, business casual, business attire, dress business|smart|up, wear * suit, reasonable adjustments
      adjustments, accommodation, good luck, copies of your, printed cv|cvs|resume, two|three copies
      bring id|portfolio|certificates|references|cv|resume|copies|certs|tools|knives|whites|refs|clips|sample|your|license|licence|passport|cdl|dbs
      bring|take|have my|the|a|2|3|two|three|my|your id|portfolio|certificates|references|cv|resume|certs|tools|knives|refs|clips|license|licence|passport
      resume x2, cv x2, x2 resume|cv, dbs, cscs, osha, ase certs, tool list, med card, certs, licence, license
      steel toes, black shirt, clean boots, wear flats, dress up, dac report, mvr, logbook, dd 214
      writing sample, transcript, sample unit|lesson, cdl, first aid cert
      zeugnisse, zeugnis, arbeitszeugnisse, examenszeugnis, führungszeugnis, gesundheitszeugnis, führerschein
      arbeitskleidung, arbeitsschuhe, urkunde, urkunden, lebenslauf mitbringen, zeugnisse mitnehmen
      gesellenbrief, staplerschein, lichtbildausweis, textproben, arbeitsproben, messer mitbringen
      referenz, referenzen, reisekosten
      diplômes, diplôme, pièce d identité, cv à jour, apporter cv|votre|diplômes|diplôme|couteaux
      couteaux, références, tenue correcte|pro, chaussures de sécurité, carte vitale et, caces, permis c
      traer dni|cv|título|currículum, trae el|la|tu|los título|colegiación|dni, cv impreso, cv actualizado
      chaquetilla, llevar chaquetilla|botas|casco|cv|título|carnet|uniforme|cuchillos|tres|referencias, carnet d
      cap, tarjeta profesional, referencias
      twic, boots, own knives, bring own|proof|all|both, proof of qualifications|experience, availability form, convocation
      portfolio on, personalausweis, letztes zeugnis, ausweis, titel mitbringen, permis ce|c|ec|pl, fimo, carnet renovado|al, llevar títulos
      nursing license|licence, rn license, food handler, servsafe, tb results|test, guard card, diploma, work permit, union card
      headshot, headshots, showreel, sides, repertoire, excerpts, teaching statement|portfolio, slides, two writing|work samples
      """
    ),
    (
      .terms,
      """
      salary, pay rate, hourly rate, per hour, day rate, compensation, benefits package, benefits
      health ins|insurance, availability to start, earliest start, start date, starting date, when i can start
      your current notice, notice period, from jan|january|feb|february|march|monday|lambing, days a|per week
      hours a|per week, per diem, shifts, nights, home weekends, about|ask|re|discuss hours|pay|salary|shifts
      pay, rate, wage, wages, want|make|get per day|hour, visa support, relocation, weekend job
      gehalt, gehaltswunsch, eintrittstermin, kündigungsfrist, std, stunden, schichtmodell, arbeitszeiten
      schicht fragen|klären, ab sofort, ab januar|februar|märz|wann|montag, stundenlohn, unterkunft, montage
      salaire, horaires, coupures, week ends, mutuelle, disponibilité, dispo, date de début, à partir du
      sueldo, horario, horarios, horas, disponibilidad, turno, turnos, contrato, fijo, fijo discontinuo
      incorporación, contrato si
      availability, what they pay, was zahlen|zahlt die|er|sie, zahlen die, lohn, verdienst, samstage, vorstellungen sprechen
      schedule and pay, pay and schedule|hours, part time, teletrabajo, el horario, alojamiento, combien c est payé, la paie
      zimmer dabei, saison, unterkunft, logé, nourri, room and board, accommodation included
      tips, overtime, benefits, vacation days, pto, remote days, signing bonus, urlaub, tarif, urlaubstage, rtt, tickets resto
      pagas, vacaciones, convenio
      """
    ),
    (
      .around,
      """
      for|before|until|after|night|day before the|my|an|that|tomorrow s|friday s|monday s|thursday s interview|onsite|superday|audition|callback|interviews
      for|before|until|after interview|onsite|superday, for interview at|in|on|thursday|friday|monday|tuesday|wednesday|tomorrow
      night|day before * onsite|interview|audition, before * s interview, need it for the|my, own|separate|other entry
      wegen|für|fürs|vor|nach|zum|vom vorstellungsgespräch|bewerbungsgespräch|jobinterview
      für|vor|nach dem|das|mein vorstellungsgespräch|bewerbungsgespräch|interview|gespräch, eigener eintrag
      pour|avant|après l|mon|un entretien, pour|avant entretien, entretien chez * à, voir autre rdv
      para|antes|después la|mi|de|una|la entrevista, para entrevista, antes|después de la|mi entrevista
      su entrevista en, lo de su
      """
    ),
  ]
}
