import Foundation
import Storage
import Views

/// What is written elsewhere than where it belongs.
extension Performer {
  /// Keeps a text that cannot be stored, at a path that was typed or among the letters kept.
  func keepAside(_ text: Unstored, at path: String?) -> [Event] {
    do throws(Failure) {
      guard let path else {
        return [
          .keptAside(
            "What was typed was written to \(try world.folders.keep(text, now: world.now()))")
        ]
      }
      let file = world.path(typed: path)
      try WholeFile(path: file).write(text.inFull, isReplacing: false)
      return [.keptAside("What was typed was written to \(file)")]
    } catch {
      return [.keepFailed(error.message)]
    }
  }

  /// Keeps what is being typed into a form.
  func keepForm(_ text: Unstored, now: Date) -> Event {
    do throws(Failure) {
      try formFile?.keep(text, now: now)
      return .formKept(formFile != nil)
    } catch {
      return .formUnkept(error.message)
    }
  }

  /// Copies the database to a new file. Where its own is gone or may only be read the store goes on
  /// there.
  func backUp(to path: String) throws(StoreError) -> [Event] {
    let file = world.path(typed: path)
    guard store.goneReason != nil || store.readOnlyReason != nil else {
      return [.said("Everything was copied to \(try store.copy(to: file))")]
    }
    let usual = store.path
    let place = try store.goOn(in: file)
    let start = place == usual ? "" : ". Start it with --database \(place) from then on"
    return [
      .wentOn("Everything that was stored is in \(place), and Afterword goes on there\(start)")
    ]
  }
}
