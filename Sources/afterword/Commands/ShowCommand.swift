import ArgumentParser
import Core
import Foundation

/// `show`: one interview with all that is known of it.
struct ShowCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an interview with its people, notes and letters.",
    discussion: """
      For who has no address it lists those that were seen, each with where, as \
      “edit --add” can store one; a guess says so. The mails in which the \
      interview was agreed on stand at the end.

      Examples:
        afterword show 3f2a9c01
        afterword show 3f2a9c01 --json
      """)

  @Argument(
    help: "The beginning of an interview's or a follow-up's id, four characters or more.",
    completion: .interview)
  var id: String

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    let dossier = try session.dossier(id)
    let parts = try session.store.parts(of: [dossier])
    let addresses = try addresses(in: dossier, session, world)
    if json {
      return try world.output.say(
        dossier.fullJSON(
          clock: session.clock, now: session.now, parts: parts, addresses: addresses))
    }
    let sheet = DossierSheet(
      dossier: dossier, clock: session.clock, now: session.now,
      thread: parts.threads[dossier.id] ?? [], addresses: addresses)
    for line in sheet.lines { try world.output.say(line) }
  }

  /// What is known of the addresses of those who have none. An address book that fails is asked once.
  private func addresses(
    in dossier: Dossier, _ session: Session, _ world: World
  ) throws -> [UUID: [AddressCandidate]] {
    var query = AddressBookQuery(
      session.configuration.addressBookCommand, environment: world.environment)
    var addresses: [UUID: [AddressCandidate]] = [:]
    for followUp in dossier.followUps {
      guard let person = followUp.interviewer, person.email == nil else { continue }
      var book: [AddressBookEntry] = []
      switch query?.ask(person.name) {
      case .found(let entries): book = entries
      case .failed(let reason):
        world.output.warn(reason)
        query = nil
      case nil: break
      }
      addresses[followUp.id] = try session.store.addresses(
        of: person, at: dossier.interview.role.company, book: book,
        me: session.configuration.me.emails)
    }
    return addresses
  }
}
