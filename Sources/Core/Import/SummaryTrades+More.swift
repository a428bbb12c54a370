extension SummaryTrades {
  /// Professions of workshops, farms, wards, stages, shops and roads.
  static let further: Set<String> = Set(
    """
    actress crew maître advocate anaesthetist arborist archaeologist archivist astronomer auctioneer
    audiologist bailiff barrister beautician beekeeper binder blacksmith blaster bookbinder
    botanist brewer butcher cabinetmaker campaigner canvasser caseworker caster cellist chaplain
    choreographer cleaner columnist conservator constable conveyancer copyeditor dancer deckhand
    decorator dietician dietitian diplomat dishwasher doorman drafter draughtsman dressmaker
    driller ecologist embalmer farmhand farrier fitter forester gamekeeper geographer
    geophysicist glazier goldsmith greenkeeper groom groundskeeper headteacher herdsperson
    hostess housekeeper hydrologist interpreter jailer jeweller joiner landscaper lineman
    linguist loader lobbyist manicurist masseuse merchandiser milker millwright moulder
    organiser organist organizer packer pastor paver phlebotomist picker plasterer printer
    proofreader psychiatrist purser radiologist ranger realtor rigger sailor scaffolder
    seamstress sergeant shepherd signaller signwriter singer sommelier sonographer stagehand
    statistician stockman stockperson stonemason telecommunicator telemarketer teller thatcher
    tiler toolmaker trapper trucker turner typist undertaker upholsterer usher valuer violinist
    warden watchmaker

    apotheker apothekerin archivarin augenoptiker aushilfe bademeister bankkauffrau bankkaufmann
    barkeeper bestatter bibliothekar bibliothekarin brauer bta chemikant controllerin cta
    disponent disponentin doktorand doktorandin dolmetscher dreher einkäufer einkäuferin
    ergotherapeutin fahrlehrer fleischer fliesenleger flugbegleiter flugbegleiterin forstwirt
    fräser geselle gesellin grafiker grafikerin gärtnermeister hausdame hauswirtschafterin imker
    immobilienmakler installateur justizangestellte kellermeister kommissionierer konditor
    konditorin kosmetikerin küchenhilfe laborant laborantin lackierer landwirt landwirtin lektor
    lektorin logopäde logopädin lokführer lokführerin maskenbildner mediengestalter melker
    metzger mfa musiker notarfachangestellte optiker optikerin pförtner physiotherapeutin polier
    polizist polizistin postbote professur pta rezeptionist rezeptionistin schauspieler
    schauspielerin schneiderin schornsteinfeger schweißer spüler steuerfachangestellte sänger
    sängerin tagesmutter texter tänzer verwaltungsfachangestellte volontärin vorarbeiter winzer
    winzerin wirtschaftsprüfer zerspaner zfa zimmerer zimmermann zugbegleiter zugbegleiterin
    zusteller

    acheteur acheteuse aide-soignante ajusteur ambulancier ambulancière animateur animatrice
    auditeur auditrice barman bibliothécaire bijoutier boucher bouchère boulangère cadreur
    cariste carreleur caviste charcutier chaudronnier clerc commis comédien comédienne
    conducteur conductrice contrôleur contrôleuse correcteur couturier couturière couvreur
    danseur danseuse dessinateur documentaliste esthéticienne facteur factrice fraiseur fromager
    gardien gardienne gouvernante grutier géomètre horloger hôtesse interprète jardinier
    jardinière livreur manutentionnaire maquilleuse maraîcher menuisier menuisière monteur
    monteuse mécanicien mécanicienne mécano métreur orthophoniste paysagiste plaquiste plongeur
    poissonnier préparateur préparatrice puéricultrice réceptionniste régisseur soudeur styliste
    surveillant surveillante tapissier terrassier tourneur traductrice téléconseiller veilleur
    vigneron vigneronne ébéniste électricien électricienne équipier équipière

    aidesoignant aidesoignante chirurgien chirurgienne coiffeur coiffeuse dentiste esthéticien
    kinésithérapeute psychologue sagefemme

    anlagenmechaniker klempner klempnerin malerin physiotherapeut psychologin
    rechtsanwaltsfachangestellte schreinerin spenglerin tischlerin zimmerin

    actriz administrador asesora auxiliares ayudante bailarina bailarín becaria bibliotecaria
    bibliotecario bombera bombero camarógrafo camionero carnicero celador celadora conductora
    conserje costurera cuidador cuidadora delegada delineante docente educadora electromecánico
    encargada encargado entrenador entrenadora farmacéutica farmacéutico florista fotógrafa
    fresador gerocultora informática informático instalador intérprete jardinera jardinero
    limpiadora maquilladora monitor monitora montador moza mozo mozos niñera operaria operario
    panadera panadero pastelero pescadero peón pinche pintor pintora promotor promotora
    redactora repartidor repartidora reponedor reponedora socorrista soldadora supervisora
    arquitecta fisioterapeuta maquinista psicóloga psicólogo trabajador trabajadora
    teleoperador teleoperadora topógrafo tornero traductora vigilante zapatero
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
