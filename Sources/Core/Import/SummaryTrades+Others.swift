extension SummaryTrades {
  /// Further professions, those of offices, courts, churches, labs and building sites among them.
  static let others: Set<String> = Set(
    """
    adjudicator allocator anaesthesiologist appraiser arboriculturist assembler assessor biochemist boilermaker
    bricklayer campaigner cardiologist chairperson chamberlain cheesemaker chiropractor clergy commander
    compliance composer comptroller conductor copywriting councillor crewmember curate dean demonstrator
    dermatologist deputy dogwalker ergonomist estimators fabricator facilitator filmmaker fishmonger
    fundraising gaffer geneticist grader grafter greengrocer groomer handyman healthcare horticulturist
    hydrogeologist invigilator labtech lecturing locksmith logistician maid maltster mediator metallurgist
    meteorologist mixologist moderator neurologist nutritionist officer oncologist operative operator optician
    optometrist orthodontist osteopath paediatrician painter panelbeater paralegal paramedic pathologist
    pharmacist physician physicist physio physiotherapist pilot planner plumber podiatrist postdoc preparer
    presenter principal probationer producer professor programmer prosecutor provost psychologist
    receptionist recruiter rector reporter representative researcher reviewer roofer salesperson scheduler
    schoolteacher scientist secretary solicitor specialist steward stylist superintendent supervisor
    surgeon surveyor tanner taxidermist telephonist timekeeper toolsetter trainer tutor typesetter verger
    vicar videographer vintner warehouseman watchkeeper weaver whittler winemaker woodworker wrangler

    anlagenbauer archivar assistenzarzt augenoptikerin bauleiter bauleiterin bauzeichner beamter beamtin
    beauftragte beauftragter berufskraftfahrer bezirksleiter bilanzbuchhalterin biologin chemikerin
    dirigent dramaturg dramaturgin einrichter elektrikerin elektronikerin elektroniker ergotherapeut fachinformatiker
    fachverkäufer fachverkäuferin fassadenbauer finanzbuchhalter finanzwirt fliesenlegerin förster försterin
    gerüstbauer geigenbauer gutachter gutachterin hotelfachfrau hotelfachmann industriekauffrau
    industriemechaniker justiziar kantor kantorin kapitän kindheitspädagogin kinderpfleger konstrukteur
    konstrukteurin kraftfahrer kundenberater küster kutscher lagerhelfer lehrkraft leitung lohnbuchhalter
    mathematiker metallbauer messtechniker modellbauer monteurin notar notarin oberärztin organist
    orgelbauer pädagoge pädagogin pfarrer pfarrerin pharmazeut physiker physikerin pressesprecher
    produktionshelfer professorin prokurist raumausstatter rechtsanwalt rechtsanwältin redakteure restaurator
    restauratorin richter rohrleitungsbauer sanitäter schaltschrankbauer schlachter servicekraft
    sozialarbeiterin sozialpädagogin spielplatzbauer staatsanwalt statiker steinmetz straßenbauer stuckateur
    tierarzt tierärztin tiefbauer tierpfleger toningenieur trainee trockenbauer uhrmacher vermesser
    verwaltungswirt vorstandsassistenz werkzeugmacher wirtschafterin wirtschaftsinformatiker zahnarzt
    zahnärztin zeichner zerspanungsmechaniker

    accompagnateur accompagnatrice administrateur administratrice agent ambulancier aménageur archiviste
    assistant attaché attachée auxiliaire bardeur bibliothécaires brancardier cantinier caviste charpentier
    chaudronnière chercheur chercheuse chroniqueur coffreur commercial commerciale concepteur conceptrice
    conférencier conservateur conservatrice convoyeur cordonnier courtier cuisinière dépanneur dessinatrice
    diététicien diététicienne directrice documentaliste ébarbeur échafaudeur éclairagiste économe éditeur
    éducatrices électromécanicien éleveur encadrant ergothérapeute étalagiste exploitant exploitante façadier
    ferronnier forgeron garde géologue géomaticien greffier greffière guichetier hôte huissier infographiste
    inspecteur inspectrice instituteur institutrice intendant intendante laborantin laborantine lecteur
    libraire logisticien logisticienne luthier magasinière maître-nageur manipulateur maroquinier marin
    maréchal masseur mécatronicien médiateur médiatrice moniteur monitrice négociateur notaire œnologue
    opticien opticienne orienteur ouvreur palefrenier peintre pisciniste pompier pontier postier prévisionniste
    professeure programmeur projeteur psychomotricien puériculteur qualiticien ramoneur recruteuse relieur
    restaurateur réceptionnaire sculpteur serrurier sommelière standardiste statisticien superviseur tailleur
    technico-commercial thanatopracteur toiletteur tôlier traiteur trésorier tuyauteur urbaniste valet
    vendangeur verrier vitrier viticulteur voiturier

    abogado administrativa agrónoma agrónomo animador animadora apicultor archivera archivero asesor
    asistenta autoescuela azulejista barbero barrendero biólogo bióloga calderero catedrático cerrajero chapista
    chófer cirujano comadrona comercial comerciales conductor contador coordinador coordinadora corrector
    correctora cristalero dependientes dentista dietista dinamizador diseñador economista ebanista editora editor
    escaparatista escayolista esteticista ferrallista ferroviario ganadero geóloga geólogo gestor gestora
    guarda herrero higienista interina interino interventor investigador investigadora joyero jornalera
    jornalero juez lampista letrada letrado limpiador locutor locutora logopeda maestro-tornero marinero
    masajista matricero matrona mensajero modelista notario nutricionista óptica óptico ordenanza orientadora
    pastelera patrón peluquero podólogo portero procurador profesional prevencionista químico química
    restauradora sastre secretaria secretario segundo socióloga sociólogo sumiller tapicero tramoyista
    trabajadora-social tutor veterinaria veterinario vendimiador viverista yesero
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  ).subtracting(ambiguous)

  /// Words above that are adjectives, things or members of a jury as often.
  private static let ambiguous: Set<String> = [
    "compliance", "healthcare", "fundraising", "copywriting", "lecturing", "autoescuela", "segundo",
    "química",
    "óptica", "profesional", "garde", "clergy", "principal", "dean", "deputy", "guarda", "maid",
    "reviewer",
    "interviewer", "moderator", "demonstrator", "leitung", "estimators", "labtech", "guard",
    "lecteur",
  ]
}
