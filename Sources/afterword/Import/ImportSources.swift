import Core
import Foundation

/// What the user named to be imported, as it was read.
struct ImportSources {
  /// The records of one file, or of one message in a mailbox.
  struct Part {
    /// The file as the user named it or as it lies below the folder that was named; behind it the
    /// message.
    let name: String
    /// The place of its file in ``ImportSources/files``.
    let file: Int
    /// Of a message in a mailbox.
    var subject: String?
    var place: MailboxPlace?
    /// Whether it was read before as it is.
    var isTold = false
    var records: [ReaderRecord] = []
  }

  private(set) var parts: [Part] = []
  /// Files that are not there, by the names that the user wrote.
  private(set) var missing: Set<String> = []
  /// What was left out that the user may miss, as sentences.
  private(set) var problems: [String] = []
  /// Whose addresses stand in the heads of mails.
  private(set) var seen = AddressSightings()
  /// How many files were read that were not read before as they are.
  private(set) var count = 0
  /// What is to be said of files of folders that hold nothing and may be missed.
  private var missable: [String] = []
  /// How many files of folders hold nothing.
  private(set) var empty = 0
  /// How many files are as they were when they were read, and since when all of them are.
  private(set) var unchanged: (count: Int, since: Date) = (0, .distantPast)
  /// Those that were read, in the order in which they were named.
  private(set) var files: [SourceFile] = []
  /// Of mailboxes among them how large they were as they were read, and the number of the message that
  /// would follow, by their place in ``files``.
  private var ends: [Int: MailboxPlace] = [:]
  /// Of those that were not written to meanwhile what tells a mailbox that only grew; empty for others.
  private var digests: [Int: String] = [:]
  private let memory: SourceMemory
  /// So many of ``missable`` are named.
  private static let mostMissable = 5
  /// The places of the folders that were walked wholly, and of all files that were met.
  private var walked: [String] = []
  private var met: Set<String> = []

  /// - Parameters:
  ///   - paths: files, folders and "-" for standard input.
  ///   - memory: what need not be read again.
  ///   - isWanted: is asked now and then whether reading is to go on.
  ///   - tell: is told how many files of how many have been read, after each.
  init(
    _ paths: [String], beside memory: SourceMemory = SourceMemory(),
    while isWanted: () -> Bool = { true }, tell: (Int, Int) -> Void = { _, _ in }
  ) {
    self.memory = memory
    var needs: [SourceMemory.Need] = []
    for file in find(paths) {
      if let place = file.place { met.insert(place) }
      let need = memory.need(of: file)
      if let since = need.since {
        unchanged = (unchanged.count + 1, max(unchanged.since, since))
      } else {
        count += 1
      }
      if case .nothing = need { continue }
      files.append(file)
      needs.append(need)
    }
    read(needs, while: isWanted, tell)
    problems += missable.prefix(Self.mostMissable)
    if missable.count > Self.mostMissable {
      let rest = missable.count - Self.mostMissable
      problems.append(
        rest == 1
          ? "One more mail speaks of an interview and holds no invitation."
          : "\(rest) more mails speak of an interview and hold no invitation.")
    }
    for (index, file) in files.enumerated() {
      digests[index] = digest(of: file, isMailbox: ends[index] != nil)
    }
  }

  /// nil for what cannot be known again, or was written to while it was read.
  private func digest(of file: SourceFile, isMailbox: Bool) -> String? {
    guard let stamp = file.stamp else { return nil }
    let digest = isMailbox ? SourceFile.digest(file.path, before: stamp.size) : ""
    return FileStamp(ofFile: file.path) == stamp ? digest : nil
  }

  private mutating func find(_ paths: [String]) -> [SourceFile] {
    var files: [SourceFile] = []
    for path in paths {
      guard path != "-", SourceWalk.isFolder(path) else {
        files.append(SourceFile(named: path))
        continue
      }
      let walk = SourceWalk(below: path)
      problems += walk.problems
      files += walk.files
      if walk.problems.isEmpty, let place = SourceFile.place(of: path) { walked.append(place) }
    }
    return files
  }

  private mutating func read(
    _ needs: [SourceMemory.Need], while isWanted: () -> Bool, _ tell: (Int, Int) -> Void
  ) {
    let isThere = files.map { $0.path == "-" || FileManager.default.fileExists(atPath: $0.path) }
    let there = files.indices.filter { isThere[$0] }
    var found: [Int: [Part]] = [:]
    var begun = -1
    let inputs = there.map { ReaderInput(files[$0].path, rest: needs[$0].rest) }
    readRecords(inputs, while: isWanted) { place, record in
      let index = there[place]
      if place != begun { tell(place, there.count) }
      begun = place
      take(record, of: index, needs[index], into: &found[index, default: []])
    }
    for (index, file) in files.enumerated() {
      if isThere[index] {
        for part in found[index] ?? [] { add(part, isNamed: file.isNamed) }
      } else if file.isNamed {
        missing.insert(file.name)
        let note = ReaderRecord.Note(message: "There is no such file.")
        parts.append(Part(name: file.name, file: index, records: [.failure(note)]))
      }
    }
  }

  /// What has neither an event nor a failure, such as a mailbox without invitations, is no failure.
  private mutating func add(_ part: Part, isNamed: Bool) {
    let notes = part.records.compactMap {
      if case .warning(let note) = $0 { note.message } else { nil }
    }
    if notes.count < part.records.count {
      parts.append(part)
    } else if isNamed {
      problems += notes.map { "\(part.name): \($0)" }
    }
  }

  private mutating func take(
    _ record: ReaderRecord, of index: Int, _ need: SourceMemory.Need, into parts: inout [Part]
  ) {
    let file = files[index]
    func append(_ record: ReaderRecord) {
      if parts.isEmpty {
        parts.append(Part(name: file.name, file: index, isTold: need.isTold(nil)))
      }
      parts[parts.count - 1].records.append(record)
    }
    switch record {
    case .begun(let place) where place.offset != nil && place.offset == file.stamp?.size:
      ends[index] = place.mailbox
    case .begun(let place):
      let message = place.message.map { ", message \($0)" } ?? ""
      parts.append(
        Part(
          name: file.name + message, file: index, subject: place.subject, place: place.mailbox,
          isTold: need.isTold(place.mailbox)))
    case .nothing(let note) where !file.isNamed:
      empty += 1
      if note.mayBeMissed == true { missable.append("\(file.name): \(note.message)") }
    case .seen(let sightings): seen.add(sightings)
    case .failure(var note):
      if let subject = parts.last?.subject, !subject.isEmpty {
        note.message = "“\(subject)”: \(note.message)"
      }
      append(.failure(note))
    case .event, .row, .stored, .ticked, .warning, .nothing: append(record)
    }
  }
}

extension ImportSources {
  /// What is to be remembered once an import of these sources is carried out. A file that was written to
  /// while it was read is not, nor a mailbox in which something open has no place.
  /// - Parameters:
  ///   - open: names of parts of which a later import may make something else.
  ///   - me: the user's own addresses.
  ///   - now: when they were read.
  func news(open: Set<String>, me: [String], now: Date) -> SourceNews {
    var waiting: [Int: [MailboxPlace?]] = [:]
    for part in parts where open.contains(part.name) {
      waiting[part.file, default: []].append(part.place)
    }
    let basis = SourceMemory.basis(me: me)
    let read = files.indices.compactMap { index -> ReadSource? in
      let (file, open) = (files[index], waiting[index] ?? [])
      guard let place = file.place, let stamp = file.stamp, let digest = digests[index],
        !stamp.mayBeOf(now)
      else { return nil }
      var source = ReadSource(place: place, stamp: stamp, basis: basis, readAt: now)
      if let end = ends[index] {
        guard !open.contains(nil) else { return nil }
        source.mailbox = ReadSource.Mailbox(digest: digest, next: end.message)
        source.open = open.compactMap(\.self).sorted { $0.offset < $1.offset }
      } else if !open.isEmpty {
        source.open = [MailboxPlace(offset: 0, message: 1)]
      }
      return source.isSame(as: memory.known[place]) ? nil : source
    }
    return SourceNews(read: read, gone: memory.gone(below: walked, without: met))
  }

  /// The names of parts that were read before as they are.
  var told: Set<String> { Set(parts.lazy.filter(\.isTold).map(\.name)) }
}

extension SourceMemory.Need {
  fileprivate var rest: MailboxRest? { if case .rest(let rest, _) = self { rest } else { nil } }

  fileprivate var since: Date? {
    switch self {
    case .nothing(let since): since
    case .rest(_, let since), .whole(let since): since
    }
  }

  /// Whether what begins at a place was read before as it is.
  fileprivate func isTold(_ place: MailboxPlace?) -> Bool {
    switch self {
    case .nothing: true
    case .whole(let since): since != nil
    case .rest(let rest, _): place.map { rest.open.contains($0) } ?? false
    }
  }
}

extension ReadSource {
  /// Whether all but the time of reading is the same.
  fileprivate func isSame(as other: ReadSource?) -> Bool {
    guard var other else { return false }
    other.readAt = readAt
    return self == other
  }
}
