import Core
import Foundation
import Testing

/// What is looked for in the subject as in the letter, and how findings that meet are told.
@Suite struct SubjectCheckTests {
  private static let body = """
    Dear Ana,

    Thank you for the time that you took, and for the floor that you showed me.

    Best regards,
    Jo Weiss
    """

  @Test(
    arguments: [
      ("Platform Engineer: thanks «for for» today", .doubledWord),
      ("Platform Engineer: I «REALLY» want it«!!!»", .shouting),
      ("Platform Engineer «salary»", .pay),
      ("«Sorry about» my Platform Engineer interview", .apologetic),
      ("Platform Engineer: «please give me a chance»", .begging),
      ("Platform Engineer: «let me know by Monday»", .demanding),
      ("«Just checking in»: Platform Engineer", .weakPhrase),
      ("Platform Engineer, with «my attached» résumé", .attachment),
    ] as [(String, LetterCheck.Name)])
  func theSubjectIsReadAsTheLetter(_ marked: String, _ check: LetterCheck.Name) {
    let letter = MarkedLetter(marked)
    let found = LetterContext.northwind(Self.body, subject: letter.text).found(check)
    #expect(found.map(\.place.range.lowerBound) == letter.ranges.map(\.lowerBound), "\(found)")
    #expect(found.allSatisfy { $0.part == .subject })
  }

  @Test(arguments: [
    "Thank you – Platform Engineer", "Platform Engineer, SRE team: thanks for Monday",
    "Platform Engineer interview on Monday", "Re: Platform Engineer – our talk",
  ])
  func aGoodSubjectHasNothing(_ subject: String) {
    let findings = LetterReview.run(.northwind(Self.body, subject: subject)).findings
    #expect(findings.allSatisfy { $0.part != .subject }, "\(findings)")
  }

  @Test(arguments: [
    ("(no subject)", true), ("No subject", true), ("Re: [none]", true), ("Kein Betreff", true),
    ("Re: (No Subject)", true), ("No news on the Platform Engineer role", false),
  ])
  func noSubject(_ subject: String, _ isFound: Bool) {
    let found = LetterContext.northwind(Self.body, subject: subject).found(.noSubject)
    #expect(found.isEmpty != isFound)
  }

  @Test func aWordOfTheSubjectIsMisspelt() {
    var context = LetterContext.northwind(Self.body, subject: "Platform Engineer discusion")
    context.misspellingsOfSubject = [
      .init(range: 18..<27, word: "discusion", suggestions: ["discussion"]),
      .init(range: 0..<8, word: "Platform", suggestions: []),
    ]
    let found = context.found(.spelling)
    #expect(found.map(\.part) == [.subject] && found.map(\.place.column) == [19])
    #expect(found.map(\.suggestions) == [["discussion"]])
  }

  @Test func aNoteInBracketsIsOneFinding() {
    var context = LetterContext.northwind(
      "Dear Ana,\n\nYou need much: [they lose two weeks a quarter to to deploys].\n\nJo Weiss")
    context.purpose = .nudge
    context.meeting?.notes = [
      DebriefNote(id: UUID(), kind: .need, text: "they lose two weeks a quarter to to deploys"),
      DebriefNote(id: UUID(), kind: .gap, text: "no Kubernetes"),
    ]
    let findings = LetterReview.run(context, without: [.length]).findings
    #expect(findings.filter { !$0.place.range.isEmpty }.map(\.check) == [.placeholder])
    #expect(context.found(.gap).isEmpty)
    context.purpose = .first
    context.body += "\n\nI am glad of it, of the time and of the floor."
    #expect(context.found(.gap).count == 1)
  }

  @Test func whatIsWrongInOnePlaceIsToldOnce() {
    let context = LetterContext.northwind("Dear Ana,\n\nI REALLY want a bottle of wine.")
    let ranges = LetterReview.run(context).findings.filter { !$0.place.range.isEmpty }
      .map(\.place.range)
    #expect(Set(ranges).count == ranges.count)
  }

  @Test(arguments: [
    ("I liked the long walk past the ovens. «I liked the long walk past the ovens.»", 1),
    (
      "I gave each red build an owner that spring.\n\nSo it is.\n\n«I gave each red build an owner that spring.»",
      1
    ),
    ("I liked it. I liked it.", 0),
    ("I liked the floor and its people. I liked the roof and its people.", 0),
  ])
  func aSentenceStandsTwice(_ marked: String, _ count: Int) {
    let letter = MarkedLetter("Dear Ana,\n\n" + marked)
    let found = LetterContext.northwind(letter.text).found(.doubledWord)
    #expect(found.map(\.place.range) == letter.ranges && found.count == count, "\(found)")
  }

  @Test(arguments: [
    ("Dear Hiring Manager,", "Ana Ruiz <ana@northwind.example>", true),
    ("Dear Recruiter,", "Ana Ruiz <ana@northwind.example>", true),
    ("Dear Hiring Manager,", "jobs@northwind.example", false),
    ("Dear Ana,", "Ana Ruiz <ana@northwind.example>", false),
  ])
  func anOfficeIsGreeted(_ greeting: String, _ recipient: String, _ isFound: Bool) {
    var context = LetterContext.northwind("\(greeting)\n\nThank you for the time that you took.")
    context.recipient = recipient
    if !recipient.contains("Ana") {
      context.meeting?.person = nil
      context.meeting?.others = []
    }
    #expect(context.found(.wornOpening).isEmpty != isFound)
  }

  @Test(arguments: [
    ("Dear «ANA»,", true), ("Dear Ana,", false), ("Dear Ms. RUIZ,", false),
    ("Dear «ANA» Ruiz,", true),
  ])
  func aGreetedNameShouts(_ marked: String, _ isFound: Bool) {
    let letter = MarkedLetter("\(marked)\n\nThank you for the time that you took.")
    let found = LetterContext.northwind(letter.text).found(.shouting)
    #expect(found.map(\.place.range) == letter.ranges && found.isEmpty != isFound)
  }

  /// Too few words, or none that a language has, tell no other one.
  @Test(arguments: [
    ("Hi Ana, x {{compnay}} y and so y z q", LetterLanguage.english),
    ("k1 k2 é k3 k4 k5 k6 k7 k8 k9 k10 k11 k12 k13 k14 k15 k16", .unknown),
    ("Gracias por la hora que me dio.", .spanish), ("Merci pour le temps et la visite.", .french),
    ("Vielen Dank für das gute Gespräch.", .german),
  ])
  func fewWordsTellTheirLanguage(_ body: String, _ language: LetterLanguage) {
    #expect(LetterJudge.read(LetterText(body)).language == language)
  }
}
