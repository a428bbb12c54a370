/// Places that an interview in one line may name as well as a role, of one word each.
enum Towns {
  /// Whether a word names a town: one that a time zone is called after, or one of many others.
  static func contains(_ word: String, zone: (String) -> Zone?) -> Bool {
    names.contains(word.lowercased())
      || areas.contains { zone("\($0)/\(word)") != nil }
  }

  /// The parts of the world in the time zone database.
  private static let areas = [
    "Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian",
  ]

  /// Large towns whose time zone is called after another, with countries and what else says where.
  private static let names: Set<String> = Set(
    """
    aachen aarhus antwerp antwerpen atlanta austin bangalore barcelona basel beijing bengaluru bergen
    bern bilbao birmingham bologna bordeaux boston bremen bristol brno calgary cambridge canberra
    charlotte chennai cleveland cologne cork dallas delft delhi dortmund dresden duisburg düsseldorf
    edinburgh eindhoven espoo essen florence frankfurt galway gdańsk geneva genf genève ghent glasgow
    gothenburg göteborg graz grenoble hamburg hannover hanover heidelberg houston hyderabad innsbruck
    karlsruhe katowice krakow kraków kyoto köln lausanne leeds leipzig lille linz liverpool lyon malmö
    manchester mannheim marseille melbourne memphis miami milan milano minneapolis montreal montréal
    mumbai munich münchen nantes naples nashville newcastle nice nottingham nuremberg nyc nürnberg
    odense omaha orlando osaka ottawa oxford palermo perth philadelphia pittsburgh porto portland poznań
    pune quebec raleigh rotterdam sacramento salzburg seattle seville sheffield shenzhen strasbourg
    stuttgart tampa tampere toulouse turin turku utrecht valencia venice wien wrocław zürich łódź

    australia austria belgium brazil britain canada china czechia denmark england finland france germany
    greece hungary india ireland israel italy japan mexico netherlands norway poland portugal romania
    scotland singapore spain sweden switzerland turkey ukraine wales

    campus downtown headquarters lobby lounge office
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
