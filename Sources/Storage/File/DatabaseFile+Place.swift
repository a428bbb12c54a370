#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What stands at a database's path before it is opened.
extension DatabaseFile {
  /// A link in the way to the database.
  struct Link {
    let path: String
    /// What it leads to as it says it.
    let target: String
    let leadsSomewhere: Bool

    /// nil where nothing of that name is there, or something that is no link.
    fileprivate init?(_ path: String) {
      guard DatabaseFile.kind(path) == S_IFLNK else { return nil }
      var bytes = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
      let count = readlink(path, &bytes, bytes.count - 1)
      target = String(
        decoding: bytes.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
      var status = stat()
      leadsSomewhere = stat(path, &status) == 0 || ![ENOENT, ENOTDIR, ELOOP].contains(errno)
      self.path = path
    }
  }

  /// The link because of which there is no database: the file is one, or a folder above it is one that
  /// leads nowhere.
  var linkInTheWay: Link? {
    if let link = Link(path) { return link }
    var nearest = folder
    while nearest != "/" {
      if let link = Link(nearest), !link.leadsSomewhere { return link }
      nearest = Self.folder(of: nearest)
    }
    return nil
  }

  /// Refuses a link with what to do about it.
  func expectNoLink() throws(StoreError) {
    guard let link = linkInTheWay else { return }
    throw StoreError(.unusable, "\(link.words); it was not touched. \(link.remedy.uppercasedFirst)")
  }

  /// True of a file without a byte, beside which no changes wait: not what Afterword leaves of a
  /// database.
  var isEmptyFile: Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size == 0
      && !hasWriteAheadLog
  }
}

extension DatabaseFile.Link {
  /// What it is, as the beginning of a sentence.
  var words: String {
    leadsSomewhere
      ? "\(path) is a link to \(target), and the database has to be a file of its own, so that no link "
        + "can lead what is stored elsewhere"
      : "\(path) is a link to \(target), where there is nothing"
  }

  /// What to do about it, as the rest of a sentence.
  var remedy: String {
    leadsSomewhere
      ? "name what it leads to with --database or AFTERWORD_DATABASE; a folder may be a link"
      : "mend the link, or mount what it leads to"
  }
}

/// What is at a path at which a database is looked for.
package enum DatabasePlace: Hashable, Sendable {
  case nothing
  /// A file without a byte.
  case emptyFile
  /// Anything else, also what cannot be opened as a database.
  case something

  package init(path: String) {
    let file = DatabaseFile(path: path)
    self =
      file.isEmptyFile
      ? .emptyFile
      : DatabaseFile.kind(file.path) == nil && file.linkInTheWay == nil ? .nothing : .something
  }
}
