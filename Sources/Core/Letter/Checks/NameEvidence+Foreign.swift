/// What letters in other languages than English say of a name: their employers and those that were.
extension NameEvidence {
  private typealias Words = NameEvidenceWords

  /// "für Target arbeiten", "travailler chez Square".
  var isInForeignWork: Bool {
    Words.foreignAt.contains(before(1))
      && words.contains { Words.foreignWork.contains($0.key) }
  }

  /// "Früher habe ich bei Target gearbeitet", "j'ai travaillé chez Target", "mijn vorige werkgever
  /// Target". What one would like is no past, unless the verb of a past stands beside the name.
  var isInForeignPast: Bool {
    if isForeignFormerEmployer { return true }
    guard Words.foreignAt.contains(before(1)) || Words.foreignIn.contains(before(1)) else {
      return false
    }
    if (1...2).contains(where: { Words.foreignWorked.contains(after($0)) })
      || Words.foreignWorked.contains(before(2))
    {
      return !words.contains { Words.foreignIfOnly.contains($0.key) }
    }
    return words.contains {
      Words.foreignWorked.contains($0.key) || Words.foreignFormerly.contains($0.key)
    } && !words.contains { Words.foreignForward.contains($0.key) }
  }

  /// "mein früherer Arbeitgeber Target", "mon ancien employeur, Target".
  private var isForeignFormerEmployer: Bool {
    guard let noun = (1...2).first(where: { Words.foreignEmployers.contains(before($0)) }) else {
      return false
    }
    return (noun - 1...noun + 3).contains { Words.foreignFormer.contains(before($0)) }
  }
}

/// In small letters and without marks: German, French, Spanish, Portuguese, Italian, Dutch, Swedish.
extension NameEvidenceWords {
  static let foreignAt: Set<String> = [
    "fur", "bei", "chez", "bij", "voor", "presso", "hos", "para", "pour",
  ]
  /// Before a name these say where only beside a verb of working.
  static let foreignIn: Set<String> = [
    "en", "em", "in", "na", "no", "da", "pa", "per", "von", "van",
  ]
  static let foreignWork: Set<String> = [
    "arbeiten", "arbeite", "tatig", "anfangen", "beginnen", "stelle", "mitarbeiten", "einsteigen",
    "travailler", "poste", "trabajar", "puesto", "werken", "werk", "lavorare", "lavoro",
    "arbeta", "jobba", "trabalhar",
  ]
  /// What one did.
  static let foreignWorked: Set<String> = [
    "gearbeitet", "gelernt", "geleitet", "gefuhrt", "aufgebaut", "betreut", "angestellt",
    "beschaftigt", "angefangen", "arbeitete", "lernte", "leitete", "travaille", "travaillais",
    "dirige", "appris", "trabaje", "trabajaba", "trabajado", "dirigi", "trabalhei", "trabalhava",
    "trabalhado", "gewerkt", "werkte", "geleid", "lavorato", "lavoravo", "diretto", "arbetat",
    "arbetade", "jobbat", "jobbade",
  ]
  static let foreignFormerly: Set<String> = [
    "fruher", "bisher", "zuvor", "vorher", "damals", "ehemals", "seinerzeit", "auparavant",
    "autrefois", "precedemment", "anteriormente", "antes", "previamente", "antigamente", "vroeger",
    "voorheen", "eerder", "destijds", "precedentemente", "tidigare", "forut", "war", "hatte",
    "etais", "estuve", "estaba", "estive", "was", "ero",
  ]
  /// What one would like.
  static let foreignForward: Set<String> = [
    "wurde", "mochte", "will", "gern", "gerne", "freue", "freuen", "freude", "hoffe", "konnte",
    "wunsche", "voudrais", "aimerais", "souhaite", "souhaiterais", "serais", "espere", "veux",
    "gustaria", "quisiera", "quiero", "espero", "encantaria", "gostaria", "quero", "adoraria",
    "graag", "wil", "hoop", "zou", "vorrei", "piacerebbe", "spero", "voglio", "garna", "skulle",
    "hoppas", "vill",
  ]
  /// What makes of a past a wish: "hätte ich bei Target gearbeitet".
  static let foreignIfOnly: Set<String> = ["wenn", "si", "als", "se", "om", "aurais", "hubiera"]
  static let foreignEmployers: Set<String> = [
    "arbeitgeber", "arbeitgeberin", "firma", "betrieb", "stelle", "employeur", "entreprise",
    "societe", "empresa", "empleador", "empregador", "werkgever", "bedrijf", "azienda", "datore",
    "ditta", "arbetsgivare", "foretag",
  ]
  static let foreignFormer: Set<String> = [
    "fruherer", "fruheren", "fruhere", "fruherem", "ehemaliger", "ehemaligen", "ehemalige",
    "voriger", "vorigen", "vorige", "letzter", "letzten", "letzte", "alter", "alten", "alte",
    "ancien", "ancienne", "precedent", "precedente", "dernier", "derniere", "antigua", "antiguo",
    "anterior", "ultima", "ultimo", "antiga", "antigo", "vroegere", "laatste", "oude", "ex",
    "vecchia", "vecchio", "tidigare", "forra", "gamla",
  ]
}
