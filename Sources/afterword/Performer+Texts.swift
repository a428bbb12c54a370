import Core
import Foundation
import Screen
import Storage
import Templates
import Views

/// What is put into letters: stories, templates, and what another editor makes of them.
extension Performer {
  /// Stories are a help in a letter that can be written without them.
  func findStories() -> Event { .storiesFound((try? store.stories()) ?? []) }

  /// The user's templates are read each time, so that a change of one shows at once.
  func loadTemplates(_ followUp: UUID, in dossier: Dossier) -> [Event] {
    guard let subject = subject(followUp, in: dossier) else { return [] }
    let (own, problems) = TemplateFolder(world, configuration).read()
    return [.templatesLoaded(own.offers(for: subject), problems: problems)]
  }

  /// What a letter begins with in which nothing was written yet.
  func beginning(of followUp: UUID, in dossier: Dossier) -> [Event] {
    guard let subject = subject(followUp, in: dossier), subject.followUp.draft == nil,
      let offer = Template.beginning(of: subject)
    else { return [] }
    return [.begun(offer)]
  }

  private func subject(_ id: UUID, in dossier: Dossier) -> TemplateSubject? {
    dossier.followUps.first { $0.id == id }.map {
      TemplateSubject(
        dossier, followUp: $0, me: configuration.me, home: world.home,
        today: world.home.wallClock(at: world.now()).date, clean: Text.printable)
    }
  }

  /// Hands the letter to the user's own editor. Whatever goes wrong, the letter stays as it is, and
  /// what the editor has saved stays in its file where it cannot be taken back.
  func editOutside(_ draft: Draft, now: Date) -> [Event] {
    let repainted = Event.terminal(.resize(terminal.size))
    do throws(Failure) {
      let edit = try OutsideEdit(of: draft, world: world, now: now)
      let end = edit.run(on: terminal)
      guard let edited = try edit.result(end) else {
        return [repainted, .said(edit.nothingSaved)]
      }
      return [repainted, .edited(edited.draft)] + (edited.leftOut.map { [.failed($0)] } ?? [])
    } catch {
      return [repainted, .failed(error.message)]
    }
  }
}
