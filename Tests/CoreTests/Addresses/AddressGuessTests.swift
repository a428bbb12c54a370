import Core
import Foundation
import Testing

/// Addresses that are made as others of the company are.
struct AddressGuessTests {
  /// Someone whose address proves a pattern, someone whose address is asked for, and what it may be.
  struct Row: CustomTestStringConvertible, Sendable {
    let known: [String]
    let name: String
    let guesses: [String]

    init(_ known: String..., to name: String, _ guesses: String...) {
      (self.known, self.name, self.guesses) = (known, name, guesses)
    }

    var testDescription: String { "\(known) → \(name)" }
  }

  private static func person(_ mailbox: String) -> Interviewer? {
    Interviewer.parsed(mailbox, id: UUID())
  }

  private func guesses(_ row: Row) -> [String] {
    let met = row.known.compactMap(Self.person).map { AddressMaterial.Met($0, at: "Northwind") }
    let finder = AddressFinder(at: "Northwind", in: AddressMaterial(people: met))
    return finder.candidates(for: Interviewer(id: UUID(), name: row.name)).map { candidate in
      #expect(candidate.isGuess)
      return candidate.address
    }
  }

  private func expect(_ row: Row) {
    let found = guesses(row).map { $0.replacing("@northwind.example", with: "@") }
    #expect(found == row.guesses)
  }

  private static let ana = "Ana Ruiz <ana.ruiz@northwind.example>"

  @Test(arguments: [
    Row(ana, to: "Ben Okafor", "ben.okafor@"),
    Row("Ana Ruiz <ana_ruiz@northwind.example>", to: "Ben Okafor", "ben_okafor@"),
    Row("Ana Ruiz <ana-ruiz@northwind.example>", to: "Ben Okafor", "ben-okafor@"),
    Row("Ana Ruiz <anaruiz@northwind.example>", to: "Ben Okafor", "benokafor@"),
    Row("Ana Ruiz <aruiz@northwind.example>", to: "Ben Okafor", "bokafor@"),
    Row("Ana Ruiz <a.ruiz@northwind.example>", to: "Ben Okafor", "b.okafor@"),
    Row("Ana Ruiz <ruiz.ana@northwind.example>", to: "Ben Okafor", "okafor.ben@"),
    Row("Ana Ruiz <anar@northwind.example>", to: "Ben Okafor", "beno@"),
    Row("Ana Ruiz <ana.r@northwind.example>", to: "Ben Okafor", "ben.o@"),
    Row("Ana Ruiz <ruiza@northwind.example>", to: "Ben Okafor", "okaforb@"),
    Row("Ana Ruiz <ana@northwind.example>", to: "Ben Okafor", "ben@"),
    Row("Ana Ruiz <ruiz@northwind.example>", to: "Ben Okafor", "okafor@"),
    Row("\"Ruiz, Ana\" <Ana.Ruiz+jobs@Northwind.example>", to: "Ben Okafor", "ben.okafor@"),
  ])
  func patterns(_ row: Row) { expect(row) }

  @Test(arguments: [
    Row(ana, to: "Dr. Ben Okafor, PhD", "ben.okafor@"),
    Row(ana, to: "Okafor, Ben", "ben.okafor@"),
    Row(ana, to: "Ben K. Okafor", "ben.okafor@"),
    Row(ana, to: "Siobhán O’Brien", "siobhan.obrien@"),
    Row(ana, to: "Łukasz Żak", "lukasz.zak@"),
    Row(ana, to: "Jörg Müller", "joerg.mueller@", "jorg.muller@"),
    Row(
      "Uwe Böhm <uwe.boehm@northwind.example>", to: "Jörg Müller", "joerg.mueller@", "jorg.muller@"),
    Row(
      "Uwe Böhm <uwe.bohm@northwind.example>", to: "Jörg Müller", "jorg.muller@", "joerg.mueller@"),
    Row(ana, to: "Jan van der Berg", "jan.vanderberg@", "jan.van.der.berg@", "jan.berg@"),
    Row(
      "Piet de Vries <piet.de.vries@northwind.example>", to: "Jan van Dijk", "jan.van.dijk@",
      "jan.vandijk@", "jan.dijk@"),
    Row(
      ana, to: "Jean-Luc Moreau", "jean-luc.moreau@", "jeanluc.moreau@", "jean.moreau@"),
    Row(
      "Eva Kurz-Lang <eva.kurz@northwind.example>", to: "Ida Meyer-Lahm", "ida.meyer@",
      "ida.meyer-lahm@", "ida.meyerlahm@"),
    Row(
      ana, to: "María García López", "maria.lopez@", "maria.garcia@", "maria.garcialopez@"),
    Row(
      "Luis Soto Vega <luis.soto@northwind.example>", to: "María García López", "maria.garcia@",
      "maria.lopez@", "maria.garcialopez@"),
    Row(ana, to: "Chen Li", "chen.li@", "li.chen@"),
    Row(ana, to: "Wang Xiao Ming", "xiaoming.wang@", "wang.ming@", "wang.xiao@"),
    Row("Ana Ruiz <ana@northwind.example>", to: "Ronaldinho", "ronaldinho@"),
  ])
  func names(_ row: Row) { expect(row) }

  @Test(arguments: [
    // Nothing is proven: no pair, a name of one word, a shared mailbox, another domain, a provider.
    Row(to: "Ben Okafor"),
    Row("Careers <careers@northwind.example>", to: "Ben Okafor"),
    Row("Ana <ana@northwind.example>", to: "Ben Okafor"),
    Row("Ana Ruiz <x4711@northwind.example>", to: "Ben Okafor"),
    Row("Ana Ruiz <ana.ruiz@gmail.com>", to: "Ben Okafor"),
    Row("Ana Ruiz <ana.ruiz@greenhouse.io>", to: "Ben Okafor"),
    Row(ana, to: "Ronaldinho"), Row(ana, to: "李小明"), Row(ana, to: ""),
    // The address is someone else's.
    Row("Jenny Lee <jlee@northwind.example>", to: "Jordan Lee"),
  ])
  func noGuess(_ row: Row) { expect(row) }

  @Test func theLikelierPatternStandsFirst() {
    expect(
      Row(
        Self.ana, "Ida Holm <iholm@northwind.example>", "Uwe Kern <ukern@northwind.example>",
        to: "Ben Okafor", "bokafor@", "ben.okafor@"))
  }

  @Test func whatIsGuessedSaysWhoseAddressItIsMadeLike() {
    let met = [Self.person(Self.ana)].compactMap(\.self).map {
      AddressMaterial.Met($0, at: "Northwind")
    }
    let found = AddressFinder(at: "northwind", in: AddressMaterial(people: met))
      .candidates(for: Interviewer(id: UUID(), name: "Ben Okafor"))
    #expect(
      found.map { $0.words(today: CivilDate(year: 2026, month: 11, day: 24)) }
        == ["a guess, as ana.ruiz@northwind.example is written"])
  }
}
