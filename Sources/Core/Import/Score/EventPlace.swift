/// What the place of an event says.
enum EventPlace {
  /// Whether it is where the user lives.
  static func isOwnHome(_ place: String) -> Bool {
    var words = EventText(place, longest: 5).words.map(\.key)[...]
    if let first = words.first, prepositions.contains(first) { words = words.dropFirst() }
    return words.first.map(owners.contains) == true || homes.contains(words.joined(separator: " "))
  }

  private static let prepositions: Set<String> = ["a", "at", "bei", "chez", "dans", "en", "in"]

  private static let owners: Set<String> = [
    "mein", "meine", "mi", "mir", "moi", "my", "notre", "nous", "nuestra", "nuestro", "our", "ours",
    "uns",
    "unser", "unsere", "unserem", "unserer",
  ]

  private static let homes: Set<String> = [
    "casa", "daheim", "home", "la maison", "maison", "zu hause", "zuhause",
  ]
}
