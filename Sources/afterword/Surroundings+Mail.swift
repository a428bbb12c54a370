import Core
import Foundation
import Processes
import Storage

/// What letters go by, and where answers come in.
extension Surroundings {
  func mail(_ configuration: Configuration) -> [Finding] {
    let places = configuration.mail
    let boxes = places.boxes(in: world).map { box in
      mailbox(box.path, as: box.isSent ? "mail.sent" : "mail.inbox", isSent: box.isSent)
    }
    return [sending(configuration.sendCommand), TimerStanding(world).finding] + boxes
      + drafts(places.drafts)
  }

  private func sending(_ command: String) -> Finding {
    let subject = "send.command"
    do throws(SendmailProgram.Missing) {
      let program = try SendmailProgram(command, in: world.environment)
      return .fine(subject, program.command[0] + (program.isConfigured ? "" : ", found by itself"))
    } catch {
      // Whoever named none may well send by other ways.
      return command.isBlank
        ? .fine(
          subject,
          "not set, and no program here sends mail: letters go by your mail program, as a draft or a link"
        )
        : .wrong(subject, error.problem, error.remedy)
    }
  }

  private func mailbox(_ path: String, as subject: String, isSent: Bool) -> Finding {
    do throws(MailboxKind.Problem) {
      let isMaildir = try MailboxKind(path) == .maildir
      let count = isMaildir ? MailboxKind.unreadable(in: path) : 0
      guard count == 0 else {
        return .advice(
          subject, "\(counted(count, "message")) in \(path) cannot be opened",
          "give yourself the right to read them: at each look they are tried again")
      }
      return .fine(subject, "\(path), \(isMaildir ? "a Maildir" : "an mbox")")
    } catch {
      let loss =
        isSent
        ? "no letter is proved to have gone" : "no answer is noticed, and nothing that came back"
      return .wrong(subject, "\(path): \(error.words)", "\(error.remedy); without it \(loss)")
    }
  }

  /// It is made where it is missing, as the first draft is put there.
  private func drafts(_ named: String) -> [Finding] {
    guard !named.isBlank else { return [] }
    let path = world.absolutePath(named)
    let isThere = FileManager.default.fileExists(atPath: path)
    if isThere, !SourceWalk.isFolder(path) {
      return [
        .wrong(
          "mail.drafts", "\(path) is no folder, and drafts go into a Maildir", "name a Maildir")
      ]
    }
    let places = isThere ? [path, path + "/cur", path + "/tmp"] : [path]
    for place in places {
      guard let locked = Examination.readOnlyPlace(of: place) else { continue }
      return [
        .wrong(
          "mail.drafts", "no draft can be put into \(path): \(locked) may only be read",
          "give yourself the right to write to it")
      ]
    }
    return [.fine("mail.drafts", path + (isThere ? "" : ", which the first draft makes"))]
  }
}
