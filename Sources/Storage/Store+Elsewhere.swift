import GRDB

/// A database whose file is taken away while it is open: it can still be read, for as long as the
/// program runs, and what would be stored in it would go with it.
extension Store {
  /// That the file is gone, as the beginning of a sentence; nil where it is in its place. Looking
  /// costs one `stat(2)`.
  package var goneReason: String? {
    guard let file, let identity else { return nil }
    let present = FileIdentity(file.path)
    guard present != identity else { return nil }
    return present == nil
      ? "\(file.path) was deleted or moved away, so that nothing more can be stored in it"
      : "another file has taken the place of \(file.path), so that nothing more can be stored in it"
  }

  /// The file's path in full; empty where the database is in memory.
  package var path: String { file?.path ?? "" }

  /// A path at which ``goOn(in:)`` could write: that of the database where nothing else has it.
  package var sparePath: String {
    guard let file else { return "" }
    return (try? DatabaseFile.freeName(file.path, "")) ?? file.path
  }

  /// - Throws: ``StoreError`` where the file is gone.
  func expectFile() throws(StoreError) {
    guard let goneReason else { return }
    throw StoreError(.gone, goneReason)
  }

  /// Writes all that is stored into a new file (0600).
  /// - Returns: its path in full.
  /// - Throws: ``StoreError``; a copy that is not whole is never left.
  @discardableResult
  package func copy(to path: String) throws(StoreError) -> String {
    let place = DatabaseFile(path: path)
    do {
      try DatabaseFile.makeFolder(place.folder)
      guard DatabaseFile.kind(place.path) == nil else {
        throw StoreError(
          .unusable, "\(place.path) is there already; it was not touched: name another file")
      }
      for companion in DatabaseFile.companions
      where DatabaseFile.kind(place.path + companion) != nil {
        throw StoreError(
          .unusable,
          "\(place.path + companion) is in the way and was not touched: name another file")
      }
      try DatabaseFile.complete(place.path, replacing: false) {
        try DatabaseFile.copy(queue, to: $0)
      }
      return place.path
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(
        .inputOutput, "\(place.path) was not written: \(StoreError.reason(error, nil))")
    }
  }

  /// Goes on in a new file with all that is stored, and lets go of the one before.
  /// - Returns: the new one's path in full.
  /// - Throws: ``StoreError``; the store is then as it was.
  package func goOn(in path: String) throws(StoreError) -> String {
    let place = DatabaseFile(path: try copy(to: path))
    do {
      let lock = try place.lockWhileOpening()
      defer { lock?.release() }
      let next = try Self.open(place)
      let version = try next.unsafeRead(Self.dataVersion)
      // SQLite leaves what has the old file's name by now alone.
      try? queue.close()
      (queue, file, identity, versionSeen) = (next, place, FileIdentity(place.path), version)
      readOnly = nil
      overview = QueueOverview()
      return place.path
    } catch {
      throw StoreError(
        .inputOutput,
        "everything was written to \(place.path), which cannot be opened: "
          + StoreError.reason(error, place))
    }
  }
}
