import Core
import Foundation
import Storage

extension TickedMessages {
  /// What the user said of one.
  enum Answer: Equatable {
    case sent(Delivery.Way)
    case notSent
  }

  /// Asks of each whether it was sent elsewhere; where no one can answer it says how to say so. Nothing
  /// is marked without an answer.
  /// - Returns: the messages that were sent, each with its way, and the sources in which something waits.
  func ask(in world: World) throws -> (sent: [(Message, Delivery.Way)], open: Set<String>) {
    var sent: [(Message, Delivery.Way)] = []
    var open: Set<String> = []
    for message in all {
      let sentence = message.sentence(home: world.home)
      guard world.isInteractive else {
        world.output.explain(
          "\(sentence). Sent elsewhere? “\(message.command(home: world.home))” says so.")
        open.insert(message.source)
        continue
      }
      switch try Self.answer(to: sentence, in: world) {
      case .sent(let way): sent.append((message, way))
      case .notSent: break
      case nil: open.insert(message.source)
      }
    }
    return (sent, open)
  }

  /// nil where the user leaves it for another time.
  private static func answer(to sentence: String, in world: World) throws -> Answer? {
    let ways = Delivery.Way.allCases.map(\.rawValue).joined(separator: ", ")
    try world.output.ask("\(sentence). Sent elsewhere? [\(ways), no; Enter: later] ")
    let word = readLine()?.trimmed.lowercased() ?? ""
    if ["n", "no"].contains(word) { return .notSent }
    guard !word.isEmpty else { return nil }
    let fitting = Delivery.Way.allCases.filter { $0.rawValue.hasPrefix(word) }
    // “l” may be LinkedIn or a letter.
    return fitting.count == 1 ? .sent(fitting[0]) : nil
  }

  /// Marks what was sent, each as a step of its own.
  static func mark(
    _ sent: [(Message, Delivery.Way)], _ session: Session, in world: World
  ) throws {
    for (message, way) in sent {
      let at = message.at ?? session.now
      let interview = message.dossier.interview
      do throws(Delivery.BeforeInterview) {
        try Delivery.BeforeInterview.check(at, interview, home: world.home)
      } catch {
        world.output.warn("\(error.message); it was not marked")
        continue
      }
      _ = try session.store.apply(
        .mark(.followUp(message.followUp.id), way, at: at), now: session.now)
      try world.output.say(
        "marked    \(message.dossier.id.short)  \(message.followUp.addressee) at "
          + "\(interview.role.company) followed up \(way.phrase), "
          + TimeText.full(world.home.wallClock(at: at)))
    }
  }
}
