import Core
import Foundation
import Storage

/// What a command works with: the configuration, the open database, and one present moment for all
/// that it says.
struct Session {
  let configuration: Configuration
  let store: Store
  let clock: Clock
  let now: Date
}

extension Session {
  /// What a command does where there is no database. Copies of one that is gone lead to a warning
  /// whatever it is.
  enum Absence {
    /// Makes one, as something is to be entered.
    case makes
    /// Refuses a path that was typed; an empty one stands for that of every day, and nothing is made.
    case refuses
    /// An empty one stands for it, whatever its path.
    case standsIn
  }
}

extension World {
  /// Reads the config file and opens the database. What the file says wrongly goes to standard
  /// error, and so does the loss of a database of which copies are there.
  func openSession(
    _ database: String?, ifAbsent absence: Session.Absence = .refuses
  ) throws(Failure) -> Session {
    let configuration = loadConfiguration()
    let store = try openStore(database, configuration, ifAbsent: absence)
    do throws(StoreError) {
      if let loss = try store.loss() { output.warn(loss) }
    } catch {
      throw Failure(error)
    }
    return Session(
      configuration: configuration, store: store, clock: configuration.clock(home: home),
      now: now())
  }

  private func openStore(
    _ database: String?, _ configuration: Configuration, ifAbsent absence: Session.Absence
  ) throws(Failure) -> Store {
    let path = try databasePath(database)
    let place = DatabasePlace(path: path)
    let isThere = place == .something || !Backups(path: path).all().isEmpty
    guard !isThere, absence != .makes else { return try openStore(database, configuration) }
    if place == .emptyFile {
      let sentence = "\(path) is an empty file, and no database"
      guard database == nil || absence == .standsIn else {
        throw Failure(
          .noInput,
          "\(sentence); it was not touched: “afterword add” and “afterword import” begin one in it")
      }
      output.warn(sentence + ": if yours was there, “afterword doctor” says what to do")
    } else if absence == .refuses {
      guard database == nil else {
        throw Failure(
          .noInput,
          "there is no database at \(path), and none was made: “afterword add” and "
            + "“afterword import” begin one")
      }
      if environment["AFTERWORD_DATABASE"]?.isEmpty == false {
        output.warn("there is no database at \(path) yet, where AFTERWORD_DATABASE says it is")
      }
    }
    do throws(StoreError) {
      return try Store(inMemoryWith: configuration.clock(home: home), zones: zones, now: now())
    } catch {
      throw Failure(error)
    }
  }
}
