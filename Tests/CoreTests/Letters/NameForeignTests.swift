import Core
import Testing

/// Companies named in letters of other languages, and names that are meant as words.
@Suite struct NameForeignTests {
  private func found(_ sentence: String, _ opening: String) -> [LetterFinding] {
    var context = LetterContext.northwind("\(opening)\n\n\(sentence)")
    context.names = KnownNames(
      companies: ["Target", "Square", "Globex", "Notion"], people: [], roles: [])
    return context.found(.otherCompany)
  }

  private static let german = "Guten Tag Ana,\n\nvielen Dank für das Gespräch am Montag."
  private static let french = "Bonjour Ana,\n\nmerci beaucoup pour notre entretien de lundi."
  private static let spanish = "Hola Ana:\n\nmuchas gracias por la entrevista del lunes."
  private static let dutch = "Beste Ana,\n\nhartelijk dank voor het gesprek van maandag."
  private static let italian = "Gentile Ana,\n\ngrazie mille per il colloquio di lunedì."
  private static let english = "Dear Ana,\n\nThank you for the talk on Monday."

  @Test(arguments: [
    (german, "Früher habe ich bei Target gearbeitet."),
    (german, "Ich habe sechs Jahre bei Target gearbeitet und dort viel gelernt."),
    (german, "Bei Target leitete ich damals ein Lager."), (german, "Zuvor war ich bei Square."),
    (german, "Mein früherer Arbeitgeber Target hatte dasselbe Lager."),
    (german, "Ich würde es gern so machen, wie ich bei Target gearbeitet habe."),
    (french, "J’ai travaillé six ans chez Target."), (french, "Auparavant j’étais chez Square."),
    (french, "Mon ancien employeur, Target, avait le même dépôt."),
    (spanish, "Antes trabajé en Target."), (dutch, "Eerder heb ik bij Target gewerkt."),
    (dutch, "Mijn vroegere werkgever Square deed dat ook."),
    (italian, "Prima ho lavorato presso Target."),
    (english, "I hope that Target was not hard to hit."),
    (english, "I think that Square is easy to draw."),
  ])
  func anEarlierOneOrAWord(_ opening: String, _ sentence: String) {
    let found = found(sentence, opening)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    (german, "Ich würde sehr gern bei Target arbeiten."),
    (german, "Ich habe große Lust, bei Target zu arbeiten."),
    (german, "Ich freue mich darauf, bei Square anzufangen."),
    (french, "J’aimerais beaucoup travailler chez Target."),
    (dutch, "Ik zou graag bij Target werken."), (italian, "Vorrei lavorare presso Target."),
    (english, "I hope that Target was pleased with our talk."),
    (english, "I know that Globex is hard to get into, and would love to join Globex."),
  ])
  func theReadersIsMeant(_ opening: String, _ sentence: String) {
    #expect(found(sentence, opening).contains { $0.severity == .block })
  }
}
