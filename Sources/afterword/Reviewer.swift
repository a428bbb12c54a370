import Core
import Foundation
import Storage
import Views

/// Runs the checks over a letter with all that the database and the config file know of it.
struct Reviewer {
  let store: Store
  let configuration: Configuration
  let home: Zone

  /// Bytes of another letter or a story beyond which it is compared with none: each is taken apart at
  /// each pause.
  private static let longest = 16 * 1024

  /// The letter to someone after an interview, with what the checks need to know of it.
  func context(
    of draft: Draft, to followUp: FollowUp, in dossier: Dossier, now: Date
  ) throws(StoreError) -> LetterContext {
    var context = LetterContext(draft, to: followUp, in: dossier, home: home)
    context.ownTexts = [configuration.me.name, configuration.me.signature]
      .filter { !$0.isEmpty }
    if !draft.template.isEmpty { context.template = draft.template }
    context.stories = try store.stories().map { row in
      LetterContext.Story(
        title: row.story.label, text: row.story.text,
        isTold: row.isTold(to: dossier.interview.role.company))
    }
    context.siblings.removeAll { $0.body.utf8.count > Self.longest }
    context.stories.removeAll { $0.text.utf8.count > Self.longest }
    context.today = home.wallClock(at: now).date
    context.names = try store.names(
      mentionedIn: [draft.recipient, draft.subject, draft.body].map { LetterText($0) },
      addresses: Mailboxes(draft.recipient).addresses)
    return context
  }

  /// What the checks say of a letter; those that are switched off for all letters say nothing.
  /// - Parameter dismissed: those that are not to say anything of this one either.
  func review(
    _ context: LetterContext, without dismissed: Set<LetterCheck.Name> = []
  ) -> LetterReview {
    LetterReview.run(context, without: configuration.skippedChecks.union(dismissed))
  }
}

extension Performer {
  /// Seconds for which the screen may stand still for the spelling checker.
  private static let spellingPatience = 0.05

  func review(
    _ draft: Draft, to id: UUID, in dossier: Dossier, now: Date
  ) throws(StoreError) -> [Event] {
    guard let followUp = dossier.followUps.first(where: { $0.id == id }) else {
      return [.failed("The letter’s addressee is gone")]
    }
    let reviewer = Reviewer(store: store, configuration: configuration, home: world.home)
    var context = try reviewer.context(of: draft, to: followUp, in: dossier, now: now)
    let standing = spelling.look(at: &context, within: Self.spellingPatience)
    let unread = spelling.takeProblem().map { [Event.failed($0)] } ?? []
    let events = [Event.reviewed(reviewer.review(context), of: id)] + unread
    return switch standing {
    case .whole: events
    case .underWay: events + [.spelling(.underWay)]
    case .unavailable(let reason): events + [.spelling(.unavailable(reason))]
    }
  }

  /// Takes a word for right in every letter, or no longer.
  func own(_ word: String, isOwn: Bool) -> [Event] {
    do throws(Failure) {
      guard isOwn else {
        try spelling.remove(word)
        return [.ownWord(word, isOwn: false, "“\(word)” is none of your words any more")]
      }
      let place = try spelling.add(word).map { ", in \($0)" } ?? " until Afterword ends"
      return [.ownWord(word, isOwn: true, "“\(word)” is one of your words\(place)")]
    } catch {
      return [.failed("\(error.message); the word was not stored")]
    }
  }
}
