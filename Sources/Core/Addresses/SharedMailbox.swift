/// Which addresses are those of departments and services, which several read, by the words that name them.
enum SharedMailbox {
  /// Whether a word, in lower case, names what several read: in an address, or where a person's name stands.
  static func isNamed(by word: String) -> Bool {
    offices.contains(word) || !alone.contains(word) && EventAddress.isRecruiting(word)
  }

  /// Whether an address is that of those who recruit, or of an office: "hr@", "rrhh-madrid@", "contact@". A
  /// given name beside such a word makes a person's: "steve.jobs@".
  static func isNamed(byAddress address: String) -> Bool {
    let words = words(of: address)
    if words.count == 1 { return isNamed(by: words[0]) || alone.contains(words[0]) }
    return words.contains(where: isNamed(by:)) && !words.contains(where: NameLexicon.isGivenName)
  }

  /// Whether an address is that of a list, a service, or of what is no office of those who invite.
  static func isOfService(_ address: String) -> Bool {
    words(of: address).contains(where: services.contains)
  }

  /// In lower case, of what stands before "@" and "+".
  private static func words(of address: String) -> [String] {
    address.lowercased().unaccented.prefix { $0 != "@" && $0 != "+" }.split { !$0.isLetter }
      .map(String.init)
  }

  private static let offices: Set<String> = [
    "accueil", "admin", "administracion", "administration", "applications", "apply", "buero",
    "contact", "contacto", "contatti", "hello", "hi", "human", "humaines", "info", "infos",
    "kontakt", "mail", "mairie", "no", "noreply", "office", "oficina", "reception",
    "recepcion", "reply", "resources", "ressources", "secretaria", "secretariat", "sekretariat",
    "support", "team", "work",
  ]

  /// Those that are names of families as well, and so tell nothing beside another word.
  private static let alone: Set<String> = ["post", "standard", "ta"]

  private static let services: Set<String> = [
    "accounts", "alerts", "all", "announce", "assistant", "billing", "bot", "candidates",
    "customerservice", "everyone", "events", "feedback", "group", "groups", "help", "helpdesk",
    "interviews", "invoices", "it", "list", "lists", "marketing", "members", "news", "newsletter",
    "orders", "owner", "press", "request", "room", "rooms", "sales", "security", "service",
    "services", "staff", "students", "subscribe", "unsubscribe", "updates", "verify", "webmaster",
  ]
}
