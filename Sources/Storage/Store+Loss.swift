import GRDB

extension Store {
  /// What to tell someone whose database is gone: this one has never held anything, and copies of
  /// another are there. nil where nothing is amiss.
  package func loss() throws(StoreError) -> String? {
    guard let file else { return nil }
    guard try read(DatabaseFile.isUntouched),
      Backups(path: file.path).newestWithInterviews() != nil
    else {
      return beganInEmptyFile
        ? "\(file.path) was an empty file, in which a new database has begun: if yours was there, "
          + "“afterword restore PATH” brings a copy of your own back" : nil
    }
    return "There is nothing in \(file.path), but copies of a database are in "
      + "\(file.backupFolder): if yours is missing, “afterword restore --latest” brings the newest "
      + "back, “afterword restore --list” shows them"
  }
}
