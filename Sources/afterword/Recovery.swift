import Core
import Foundation
import Views

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Folders {
  /// As many files of one second as are told apart.
  private static let nameLimit = 100

  /// Keeps a letter or notes that could be stored nowhere else.
  /// - Returns: the path of the file.
  func keep(_ text: Unstored, now: Date) throws(Failure) -> String {
    try keep(text.inFull, named: text.name, now: now)
  }

  /// Keeps a text that could be stored nowhere else.
  /// - Returns: the file's path.
  func keep(_ text: String, named name: String, now: Date) throws(Failure) -> String {
    let (path, descriptor) = try makeFile(named: name, now: now)
    defer { close(descriptor) }
    guard Self.put(text, into: descriptor) else {
      let failure = unwritten(path)
      unlink(path)
      throw failure
    }
    return path
  }

  /// Makes a new file that at no moment anyone but its owner may read.
  /// - Returns: its path, and the descriptor by which it is written.
  func makeFile(
    named name: String, now: Date
  ) throws(Failure) -> (path: String, descriptor: Int32) {
    let folder = try folder(.state)
    let parent = (folder as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw unwritten(folder) }
    let stem = "\(folder)/\(name)-\(Int(now.timeIntervalSince1970))"
    for number in 0..<Self.nameLimit {
      let path = number == 0 ? "\(stem).txt" : "\(stem)-\(number).txt"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else { throw unwritten(path) }
      return (path, descriptor)
    }
    throw unwritten("\(stem).txt")
  }

  /// What is kept, each kind with its plural.
  private static let kinds = [
    ("letter", "letters"), ("notes", "notes"), ("story", "stories"), ("form", "forms"),
    ("database", "databases"),
  ]
  /// Holds the names of the files that the user was told of.
  private static let told = "told"

  /// The paths of what is kept in the state folder. Forms that are being filled in do not count, nor do
  /// files that nothing was written to.
  func kept() -> [String] {
    guard let path = try? folder(.state),
      let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    else { return [] }
    return names.sorted().filter { name in
      Self.kinds.contains { name.hasPrefix($0.0 + "-") } && Self.holdsSomething("\(path)/\(name)")
        && !(name.hasPrefix("form-") && FormFile.isInUse("\(path)/\(name)"))
    }.map { "\(path)/\($0)" }
  }

  /// Kept files as "2 letters, 1 form".
  static func words(of kept: [String]) -> String {
    let names = kept.map { ($0 as NSString).lastPathComponent }
    return kinds.compactMap { kind, plural in
      let count = names.count { $0.hasPrefix(kind + "-") }
      return count == 0 ? nil : counted(count, kind, plural: plural)
    }.joined(separator: ", ")
  }

  /// Those of some kept files that the user was not told of yet, and is told of now.
  func untold(of kept: [String]) -> [String] {
    guard !kept.isEmpty, let folder = try? folder(.state) else { return [] }
    let list = "\(folder)/\(Self.told)"
    let text = (try? String(contentsOfFile: list, encoding: .utf8)) ?? ""
    let known = Set(text.split(whereSeparator: \.isNewline).map(String.init))
    let names = kept.map { ($0 as NSString).lastPathComponent }
    let new = zip(kept, names).filter { !known.contains($0.1) }.map(\.0)
    guard !new.isEmpty else { return [] }
    // Where it cannot be written they are told of once more.
    let data = Data(names.map { $0 + "\n" }.joined().utf8)
    try? data.write(to: URL(fileURLWithPath: list), options: .atomic)
    return new
  }

  /// Whether a file was written to, and is none of those that SQLite has beside a database.
  private static func holdsSomething(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_size > 0
      && !["-journal", "-wal", "-shm"].contains(where: path.hasSuffix)
  }

  /// Writes a text where a file stands, and waits for the disk.
  static func put(_ text: String, into descriptor: Int32) -> Bool {
    put(Array(text.utf8), into: descriptor)
  }

  /// The same with bytes.
  static func put(_ bytes: [UInt8], into descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return fsync(descriptor) == 0
  }

  func unwritten(_ path: String) -> Failure {
    Failure(
      .inputOutput, "\(path) could not be written either: \(String(cString: strerror(errno)))")
  }
}

extension Unstored {
  /// What it is, in the name of its file and in sentences.
  var name: String {
    switch self {
    case .letter: "letter"
    case .notes: "notes"
    case .story: "story"
    case .form: "form"
    }
  }

  /// As its file has it.
  var inFull: String {
    switch self {
    case .letter(let draft):
      return draft.inFull
    case .form(let heading, let fields):
      return ([heading, ""] + fields).joined(separator: "\n") + "\n"
    case .story(let story):
      return [story.title, story.tagLine, story.text].filter { !$0.isBlank }
        .joined(separator: "\n\n") + "\n"
    case .notes(let text, let until, let interview):
      let answers = DebriefNote.Kind.allCases.map { ($0.question, text[$0]) }
      let parts = (answers + [("By when?", until)]).filter { !$0.1.isEmpty }
      let heading = [interview.title, interview.round].filter { !$0.isEmpty }
      return ([heading.joined(separator: ", ")] + parts.map { "\($0)\n\($1)" }).joined(
        separator: "\n\n") + "\n"
    }
  }
}
