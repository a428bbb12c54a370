/// What tells a follow-up from other mail in languages whose letters are not judged otherwise:
/// words, without accents, that speak for it or against it. A word that ends with "-" stands for
/// all that begin with it.
enum LetterForeignCues {
  struct Table: Sendable {
    /// The talk that was.
    let interview: [String]
    /// Thanks, or a question what came of it.
    let reaction: [String]
    /// Words of applications, offers, resignations, invitations, rejections and sales.
    let other: [String]
  }

  static let tables: [LetterLanguage: Table] = [
    .german: Table(
      interview: [
        "gesprach", "gesprachs", "vorstellungsgesprach-", "bewerbungsgesprach-", "interview-",
        "probearbeit-", "probetag-", "kennenlernen", "telefonat", "termin", "getroffen",
      ],
      reaction: [
        "dank", "danke", "bedanken", "bedanke", "ruckmeldung", "entscheidung", "stand",
        "nachfragen",
      ],
      other: [
        "bewerbung", "bewerbe", "bewerben", "leider", "einladen", "einladung", "kundigung",
        "kundige", "lebenslauf", "stellenanzeige", "bestellung", "newsletter", "absage",
        "rechnung", "zusage", "entschieden", "mussen wir",
      ]),
    .french: Table(
      interview: [
        "entretien", "entretiens", "entrevue", "rencontre", "essai", "accueil", "accueilli-",
        "echange", "echanges", "rencontrer", "avoir montre-", "avoir fait visiter", "avoir recu-",
        "avoir consacre", "votre temps", "notre conversation", "notre discussion", "visite",
      ],
      reaction: [
        "merci", "remercie", "remercier", "reponse", "nouvelles", "suite", "decision",
        "reconnaissant-",
      ],
      other: [
        "candidature", "postule", "postuler", "annonce", "demission", "cv", "malheureusement",
        "regret", "commande", "convier", "invitons", "desister", "offre", "motivation",
      ]),
    .spanish: Table(
      interview: ["entrevista-", "prueba", "conversacion", "charla", "reunion", "conocer-"],
      reaction: ["gracias", "agradec-", "respuesta", "noticias", "decision", "muchisimas"],
      other: [
        "solicitud", "renuncia", "dimision", "dimito", "oferta", "curriculum", "pedido",
        "lamentablemente", "lamentamos", "candidatura", "invitar-", "vacante", "anuncio",
      ]),
    .dutch: Table(
      interview: [
        "gesprek", "sollicitatiegesprek", "proefdag", "kennismaking", "meeloopdag", "interview",
      ],
      reaction: ["dank", "bedankt", "bedanken", "dankjewel", "reactie", "beslissing", "horen"],
      other: [
        "gesolliciteerd", "solliciteer", "solliciteren", "sollicitatie", "uitnodig-", "helaas",
        "ontslag",
        "aanbod", "cv", "vacature", "bestelling", "nieuwsbrief", "leren kennen",
      ]),
    .portuguese: Table(
      interview: ["entrevista-", "conversa", "papo", "reuniao", "conhecer", "visita"],
      reaction: ["obrigad-", "agrade-", "resposta", "retorno", "decisao"],
      other: [
        "candidatura", "proposta", "demissao", "curriculo", "aceitar", "recusar", "infelizmente",
        "pedido", "vaga anunciada", "convidar",
      ]),
    .italian: Table(
      interview: ["colloquio", "incontro", "prova", "intervista", "conversazione"],
      reaction: ["grazie", "ringrazi-", "risposta", "riscontro", "decisione"],
      other: [
        "candidatura", "candidarmi", "dimissioni", "curriculum", "purtroppo", "offerta", "ordine",
        "annuncio", "invitar-",
      ]),
    .swedish: Table(
      interview: ["intervju-", "samtal", "motet", "traffa"],
      reaction: ["tack", "tackar", "besked", "beslut"],
      other: [
        "ansokan", "ansoker", "soker", "tyvarr", "uppsagning", "erbjudande", "cv", "bestallning",
      ]),
    .polish: Table(
      interview: ["rozmow-", "spotkani-"],
      reaction: ["dziekuje", "podziekowa-", "odpowiedz", "decyzj-"],
      other: ["aplikuje", "aplikacj-", "cv", "niestety", "wypowiedzeni-", "ofert-", "zamowieni-"]),
  ]

  /// Whether the words of a letter are those of a follow-up.
  static func isFollowUp(_ words: [String], in language: LetterLanguage) -> Bool {
    guard let table = tables[language] else { return false }
    // "l'entretien" is "entretien".
    let bare = words.map { $0.split(separator: "'").last.map(String.init) ?? $0 }
    let text = " " + bare.joined(separator: " ") + " "
    func count(_ list: [String]) -> Int {
      list.filter { entry in
        text.contains(entry.last == "-" ? " " + entry.dropLast() : " " + entry + " ")
      }.count
    }
    let interview = count(table.interview)
    return interview > 0 && count(table.reaction) > 0 && count(table.other) <= 1
      && interview + count(table.reaction) > count(table.other) + 1
  }
}
