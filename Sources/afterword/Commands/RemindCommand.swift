import ArgumentParser
import Core
import Foundation
import Storage

/// `remind`: notifications of what is due.
struct RemindCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: "Notify of what has become due, once.",
    discussion: """
      A follow-up is told of when it may be written, when it is late, when a nudge is due, when \
      nothing proved for a day that a message went out, and when no answer came to the last one; that \
      someone answered, or a letter came back, is told unless the tracker was open since. Several at \
      once are one notification. What is snoozed waits, and what falls into the quiet hours of the \
      config file is told at their end. \
      “afterword service install” has it run every five minutes.

      Examples:
        afterword remind
        afterword remind --dry-run    what it would tell
      """)

  @Flag(help: "Print what would be told; nothing counts as told.")
  var dryRun = false

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    let (now, settings) = (session.now, session.configuration)
    let reminders = try session.store.reminders(of: settings.reminded, at: now)
    let quietEnd = QuietHours(settings.quiet)?.end(holding: now, home: world.home)
    if dryRun { return try preview(reminders, now, quietEnd, in: world) }
    guard quietEnd == nil, !reminders.isEmpty else { return }
    let claimed = try session.store.claim(reminders, now: now)
    guard let notice = ReminderNotice(claimed, now: now, home: world.home) else { return }
    do throws(Failure) {
      try Notifier(environment: world.environment).show(notice)
    } catch {
      try session.store.settle(claimed, told: false, now: now)
      throw error
    }
    try session.store.settle(claimed, told: true, now: now)
    try world.output.say("told      \(notice.title)")
  }

  private func preview(
    _ reminders: [Reminder], _ now: Date, _ quietEnd: Date?, in world: World
  ) throws {
    guard let notice = ReminderNotice(reminders, now: now, home: world.home) else {
      return world.output.explain("There is nothing to be told.")
    }
    try world.output.say(notice.title)
    for line in notice.body.split(separator: "\n") { try world.output.say("  \(line)") }
    guard let quietEnd else { return }
    let time = TimeText.time(world.home.wallClock(at: quietEnd))
    world.output.explain("It is told at \(time), when the quiet hours end.")
  }
}
