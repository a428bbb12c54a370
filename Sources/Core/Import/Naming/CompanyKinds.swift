/// Words that stand in names of employers and say what kind of one it is.
enum CompanyKinds {
  /// Whether a word, in lower case and without accents, is of an employer's name wherever it stands in it:
  /// "hospital", "technologies", "backerei", or a German word that ends in such a one.
  static func holds(_ key: String) -> Bool {
    kinds.contains(key) || leading.contains(key) || isCompound(key)
  }

  /// The same without German compounds.
  static func isKind(_ key: String) -> Bool { kinds.contains(key) || leading.contains(key) }

  /// Whether a name may begin with it and go on with what tells it apart: "Transportes Olmedo".
  static func leads(_ key: String) -> Bool { leading.contains(key) || isCompound(key) }

  /// Whether it is a place where one eats, sleeps or is taught, in which anyone may meet.
  static func isVenue(_ key: String) -> Bool {
    venues.contains(key) || venueEndings.contains { key.hasSuffix($0) && key.count > $0.count }
  }

  /// Whether a word behind a company's name says whom or what of it one meets: "Globex Recruiting".
  static func isTail(_ key: String) -> Bool {
    tails.contains(key) || EventAddress.isRecruiting(key)
  }

  private static func isCompound(_ key: String) -> Bool {
    endings.contains { key.hasSuffix($0) && key.count > $0.count + 2 }
  }

  private static func words(_ text: String) -> Set<String> { SummaryWords.words(text) }

  /// Stand at the end of names, or anywhere in them.
  private static let kinds = words(
    """
    academy aerospace agency agrar air airlines airport airways analytics apparel appliances archive
    architects architecture arts associates association atelier audio authority automation automotive
    aviation banking biosciences biotech books borough brands brewery brewing brothers builders building
    capital care carpentry catering charity chemicals church cleaning clinics clothing college
    commission communications company components computing construction consultancy consulting contractors
    cooperative corporation council county creative dairy dental dentistry design diagnostics
    diner distillery district distribution dynamics electric electrical electronics energy engineering
    enterprises entertainment equipment estates express fabrication farms fashion finance financial
    flooring foods forestry foundation foundry freight furniture games garage gardens garden glass global
    government group groceries grocers haulage health healthcare heating holding holdings homes hospice
    hospital hospitality hotels housing imaging industries infirmary informatics institute insurance
    interactive international investments jewellers joinery kitchen kitchens lab laboratories labs
    landscapes landscaping leisure library living loans logistics ltd machinery maintenance
    manufacturing marine market markets masonry materials media medical medicine metals mills ministry
    mortgage motors museum networks nursery office opera optics orchard orchards outfitters
    packaging partners partnership pharma pharmaceuticals pharmacy photography pictures plastics
    plumbing power precision press primary printing productions products properties publishing
    publishers rail railway recycling removals renewables rentals repairs research retail robotics
    roofing salon scaffolding schools school sciences seafood seminary services shipping software
    solar solutions sports stores strategy studio studios supermarkets supplies supply surgery
    surveyors systems tech technologies technology telecom textiles theatre therapy tools tours township
    toys trading trains transit transport travel trust universities university utilities ventures vets
    veterinary vineyard vineyards ward water watches waterworks welding wholesale winery wines works
    workshop zoo

    dienste dienstleistungen druck elektronik energie gastronomie gebaudereinigung gruppe handel
    immobilien industrie informatik klima logistik maschinenbau medien pflege reinigung sanitar
    software spedition systeme technik transporte umwelt verlag vertrieb werbung werk werke
    """)

  /// Stand at the beginning of names, and at the end of some.
  private static let leading = words(
    """
    bank city state university universite universidad universidade universita universitat hochschule
    fachhochschule museum theater kanzlei praxis elektro autohaus gasthaus gasthof hotel hof haus
    backerei metzgerei fleischerei tischlerei schreinerei schlosserei gartnerei konditorei brauerei
    druckerei malerbetrieb zimmerei dachdeckerei spedition klinik klinikum krankenhaus seniorenheim
    pflegedienst pflegeheim apotheke sparkasse volksbank raiffeisenbank stadt stadtwerke gemeinde
    landkreis landratsamt ministerium amt kita kindergarten kindertagesstatte grundschule realschule
    gymnasium gesamtschule schule verlag verein stiftung institut ingenieurburo architekturburo
    steuerkanzlei fahrschule salon friseur modehaus mobelhaus weingut molkerei buro agentur verband
    kirchengemeinde caritas diakonie arztpraxis zahnarztpraxis tierarztpraxis

    hopital clinique ehpad creche ecole college lycee mairie ville departement region prefecture
    ministere restaurant brasserie bistrot boulangerie patisserie boucherie charcuterie fromagerie
    garage menuiserie imprimerie librairie pharmacie laboratoire laboratoires cabinet etude agence
    association fondation residence maison domaine chateau ferme transports groupe societe
    etablissements ets entreprise cooperative editions ateliers atelier studio centre banque
    assurances mutuelle camping musee theatre conservatoire epicerie fleuriste bureau

    hospital clinica residencia colegio escuela instituto ayuntamiento diputacion junta gobierno
    consejeria fundacion asociacion restaurante casa bar bodega bodegas panaderia pasteleria
    carniceria farmacia libreria taller talleres transportes autocares construcciones reformas
    instalaciones muebles textiles telares aceites conservas embutidos quesos frutas viveros granja
    hotel cadena grupo empresa cooperativa editorial imprenta estudio laboratorios banco caja seguros
    gestoria asesoria bufete despacho consultora constructora inmobiliaria electricidad fontaneria
    carpinteria metalurgica quimica maquinaria supermercados tienda tiendas guarderia academia centro
    teatro museo astilleros ingenieria limpiezas mudanzas peluqueria
    """)

  /// How German names of kinds end.
  private static let endings = [
    "akademie", "anstalt", "apotheke", "backerei", "bank", "bau", "betrieb", "brauerei", "dienst",
    "druckerei", "gartnerei", "gesellschaft", "gruppe", "handel", "haus", "hochschule", "hof",
    "industrie", "institut", "kanzlei", "kasse", "klinik", "klinikum", "konditorei", "krankenhaus",
    "logistik", "metzgerei", "ministerium", "museum", "pflegedienst", "praxis", "reinigung",
    "schlosserei", "schreinerei", "schule", "service", "spedition", "stiftung", "tischlerei",
    "technik", "theater", "verband", "verlag", "verwaltung", "werk", "werke", "werkstatt",
    "zentrum",
  ]

  private static let venues = words(
    """
    bar bistro bistrot brasserie cafe caffe cafeteria coffee coffeehouse diner gasthaus gasthof granja
    hotel inn kaffeehaus pub restaurant restaurante starbucks taberna tavern trattoria wirtshaus
    starbucks costa arms brauhaus biergarten lounge lobby messe kongresszentrum centre center zentrum
    palais palacio halle hall stadthalle rathaus
    """)
  private static let venueEndings = ["cafe", "krone", "brauhaus", "keller", "stube"]

  private static let tails = words(
    """
    team teams office offices hq headquarters headquarter recruiting recruitment talent people careers
    career hiring hr scheduling staffing acquisition ops operations trailer campus building tower
    reception lobby branch site plant depot warehouse showroom room floor onboarding coordination
    personal personalabteilung personalwesen bewerbermanagement bewerbungen karriere ausbildung buro
    zentrale niederlassung filiale empfang standort hauptsitz recrutement rh drh carrieres siege
    accueil agence seleccion rrhh empleo sede oficina oficinas recepcion interview interviews
    yard shop farm kitchen werkstatt atelier showroom interviewer interviewers calendar notifications noreply bookings training academy
    """)
}
