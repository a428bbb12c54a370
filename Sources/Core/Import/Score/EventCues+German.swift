extension EventCues {
  static let german: Table = [
    (
      .jobInterview,
      """
      vorstellungsgespräch, vorstellungsgespräche, vorstellungsgespraech, vorstellungstermin, vorstellungsrunde
      bewerbungsgespräch, bewerbungsgespraech, bewerbungstermin, bewerbungsinterview, jobinterview
      einstellungsgespräch, einstellungsinterview, auswahlgespräch, bewerbertag, bewerbungstag
      vorstellung bei|beim|in|als, vorstellen bei|beim, vorstellungs gespräch, bewerbungs gespräch
      vorstellung im kreis|krankenhaus|klinikum|büro, persönliche vorstellung, auswahlinterview
      """
    ),
    (.interview, "*interview"),
    (
      .round,
      """
      probearbeiten, probearbeit, probetag, probearbeitstag, probeschicht, probedienst, schnuppertag, schnuppern
      schnupperpraktikum, hospitation, hospitationstag, hospitieren, lehrprobe, probeunterricht, probevorlesung
      assessmentcenter, assessment center, auswahltag, auswahlverfahren, einstellungstest, eignungstest
      zweitgespräch, drittgespräch, zweites|drittes|2|3 gespräch, fachgespräch
      kennenlerngespräch bewerbung|stelle
      gespräch mit personalabteilung|personalleitung|hr|recruiter|recruiterin|recruiting
      gespräch personalabteilung, kennenlerngespräch mit hr|recruiter|recruiterin|personalabteilung
      bewerberrunde, vorspielen, vorsprechen, probespiel, vorsingen, berufungsvortrag
      gespräch zur bewerbung|stelle|ausbildung
      """
    ),
    (
      .softRound,
      """
      kennenlernen, kennenlerntermin, kennenlerncall, erstgespräch, erstes|1 gespräch, telefongespräch
      videogespräch, abschlussgespräch, endrunde, teamkennenlernen, telefontermin, vor ort gespräch|termin
      vorgespräch, gruppengespräch, fallstudie, arbeitsprobe, probe aufgabe, persönliches gespräch
      bewerbung gespräch, gehaltsgespräch
      """
    ),
    (
      .talk,
      "gespräch, gespräche, telefonat, anruf, austausch, treffen, videocall, telko, videokonferenz, termin, besprechung"
    ),
    (
      .recruiter,
      """
      personalabteilung, personalerin, personaler, personalleiter, personalleiterin, personalleitung
      personalreferentin, personalreferent, personalvermittler, personalvermittlerin, personalvermittlung
      personaldienstleister, recruiterin, zeitarbeit, zeitarbeitsfirma, arbeitsvermittler, personalwesen
      """
    ),
    (
      .application,
      """
      stelle, stellenangebot, ausbildungsplatz, ausbildungsstelle, bewerbung, lehrstelle, jobangebot
      praktikumsplatz, stellenausschreibung, praktikum, ausbildung, festanstellung, werkstudentenstelle
      """
    ),
    (
      .preparation,
      """
      berufsberater, berufsberaterin, karriereberater, karriereberaterin, bewerbungsberater, studienberater
      *vorbereitung, *vorbereiten, vorbereitung, vorbereiten, *training, *coaching, üben, übung, *übung
      probelauf, generalprobe, übungsgespräch, testgespräch, rollenspiel, gespräch üben, interview üben
      *workshop, *seminar, *tipps, *fragen, bewerbungsmappe, bewerbungsmappencheck, bewerbungsfoto
      bewerbungsfotos, bewerbungscheck, *beratung, lebenslauf, lebenslaufcheck, anschreiben
      bewerbungsunterlagen, bewerbungskurs, simulation, interviewtraining, webinar
      """
    ),
    (
      .asking,
      """
      bewerbergespräch, bewerbergespräche, bewerberinterview, bewerberinterviews, kandidateninterview
      kandidatin, kandidat, kandidaten, kandidatengespräch, kandidatengespräche, bewerber, bewerberin
      bewerberinnen, bewerberauswahl, bewerbungen sichten|durchsehen|prüfen|besprechen|auswerten
      bewerbungssichtung, personalauswahl
      gespräch|gespräche|interview|vorstellungsgespräch|vorstellungsgespräche mit bewerber|bewerberin|bewerbern|kandidat|kandidatin
      vorauswahl, stellenausschreibung schreiben|texten, bewerberrunde intern, auswahlkommission
      nachbesprechung, berufungskommission, personalplanung, nachbereitung, neueinstellung
      einstellungsrunde intern, auswertung
      """
    ),
    (
      .otherKind,
      """
      nutzerinterview, nutzerinterviews, userinterview, userinterviews, kundeninterview, kundeninterviews
      experteninterview, experteninterviews, austrittsinterview, austrittsgespräch, exitinterview, exitgespräch
      abschiedsgespräch, zeitungsinterview, radiointerview, podcastinterview, presseinterview, fernsehinterview
      tvinterview, zeitzeugeninterview, zeitzeugengespräch, forschungsinterview, leitfadeninterview
      pressegespräch, pressetermin, masterarbeit, bachelorarbeit, doktorarbeit, hausarbeit, studie, umfrage
      befragung, reporter, journalistin von|der, journalist von|der, schülerzeitung, visum
      visumsinterview, einbürgerung, einbürgerungsgespräch, asyl, anhörung, bamf, zeuge, zeugin
      aufnahmegespräch, aufnahmeprüfung, schulaufnahme, schulanmeldung, studienplatz, stipendium, stipendien
      elterngespräch, elternsprechtag, elternabend, lehrergespräch, entwicklungsgespräch, schulgespräch
      wg casting, wg besichtigung, wohnungsbesichtigung, besichtigung, mitbewohner, mieter, mietinteressent
      für die zeitung|arbeit|studie, fürs radio|magazin, im radio|fernsehen|podcast, stakeholderinterview
      *anamnese, interview lesen|anhören|ansehen|schauen|schneiden|transkribieren|abtippen|hören
      interview mit oma|opa|mama|papa, mitarbeitergespräch, mitarbeitergespräche, jahresgespräch
      personalgespräch, zielgespräch, feedbackgespräch, kritikgespräch, beurteilungsgespräch
      zielvereinbarungsgespräch, perspektivgespräch, rückkehrgespräch, bem gespräch, schlichtungsgespräch
      trauergespräch, traugespräch, taufgespräch, gemeindeinterview, interview mit zeitzeugen
      """
    ),
    (
      .media,
      """
      zeitung, radio, *radio, lokalzeitung, *zeitung
      """
    ),
    (
      .course,
      """
      schulung, fortbildung, weiterbildung, kurs, lehrgang, *schulung, vhs
      """
    ),
    (
      .errand,
      """
      vor|nach dem vorstellungsgespräch|bewerbungsgespräch|interview|gespräch, fahrt zum|zur|nach, zug nach|zum
      anreise, anfahrt, flug nach|zum, hotel für|in
      bewerbung abschicken|schreiben|absenden|fertig|fertigstellen|schicken
      bewerbung|bewerbungen verschicken|einreichen|überarbeiten|vorbereiten|korrigieren, bewerbungsfrist
      bewerbungsschluss, frist, jobmesse, karrieretag, karrieremesse, jobbörse, ausbildungsmesse, berufsmesse
      stellensuche, jobsuche, jobcenter, arbeitsamt, agentur für arbeit, arbeitsagentur, berufsberatung, danke
      dankesmail, nachfassen, anzug, kleid, hemd, bügeln, kaufen, reinigung, rückmeldung, zusage, absage
      vertrag unterschreiben, vertragsunterzeichnung, arbeitsbeginn, erster arbeitstag, einarbeitung
      einführungstag, kündigung, zeugnis, nachfragen wegen, infoabend, infoveranstaltung, tag der offenen tür
      stammtisch, dank für, arbeitslos melden, arbeitsuchend
      """
    ),
    (
      .everyday,
      """
      zahnärztin, ärztin, hausärztin, frauenarzt, kinderarzt, hautarzt, augenarzt, orthopäde, krankengymnastik
      psychotherapie, therapeut, vorsorge, vorsorgeuntersuchung, mammographie, blutabnahme, impfung, impftermin
      untersuchung, op, geburtstag, hochzeit, beerdigung, abendessen, mittagessen, frühstück, kaffee mit
      kaffeetrinken, konzert, feier, party, essen mit, urlaub, flug, zug, sport, schwimmen, fußball, laufen
      joggen, wandern, chor, chorprobe, bandprobe, probe, gitarre, klavier, unterricht, fahrstunde, oma, opa
      mama, papa, eltern, gottesdienst, tüv, reifenwechsel, ölwechsel, handwerker, klempner, heizung
      schornsteinfeger, stromableser, paket, einkaufen, steuer, steuerberater, bankgespräch, bankberatung, umzug
      hund, katze, spaziergang, müll, vorlesung, prüfung, klausur, hausaufgaben, zulassung, arztgespräch
      aufklärungsgespräch, beratungsgespräch, beratung, kreditgespräch, vorstellung im theater|kino
      theatervorstellung, kinovorstellung, botschaft, konsulat, ausländerbehörde, fernsehen, skatabend, stadion
      spiel, turnier, training, grillen, ausflug, elternzeit, feierabend
      """
    ),
    (
      .routine,
      """
      teamsitzung, teammeeting, teambesprechung, jour fixe, jourfixe, regeltermin, abstimmung, abstimmungstermin
      kundentermin, kundengespräch, kunde, kunden, kundin, verkaufsgespräch, lieferant, lieferanten, projekt
      projektmeeting, projektbesprechung, planung, sitzung, betriebsversammlung, abteilungsmeeting
      wochenmeeting, statusmeeting, konferenz, messe, tagung, vortrag
      rückblick, übergabe, dienst, schicht, dienstbesprechung, betriebsrat, gehaltsrunde, inventur, teamtag
      teamevent, betriebsausflug, weihnachtsfeier, vertrieb, angebot, akquise, vorstand, aufsichtsrat
      mitgliederversammlung, technikbesprechung, verein, produktvorstellung
      vorstellung produkt|neue|neuer|neues|projekt|ergebnisse|konzept, projektvorstellung, fachtag
      """
    ),
  ]
}
