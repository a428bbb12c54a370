import Core
import Foundation

/// What the user named to be imported, as it was read.
struct ImportSources {
  /// The records of one file, or of one message in a mailbox.
  struct Part {
    /// The file as the user named it or as it lies below the folder that was named; behind it the
    /// message.
    let name: String
    /// Of a message in a mailbox.
    var subject: String?
    var records: [ReaderRecord]
  }

  private(set) var parts: [Part] = []
  /// Files that are not there, by the names that the user wrote.
  private(set) var missing: Set<String> = []
  /// What was left out that the user may miss, as sentences.
  private(set) var problems: [String] = []
  /// How many files were read.
  private(set) var count = 0
  /// How many files of folders hold nothing.
  private(set) var empty = 0

  private struct File {
    let path: String
    /// Whether the user named the file itself.
    let isNamed: Bool

    var name: String { path == "-" ? "standard input" : path }
  }

  /// - Parameters:
  ///   - paths: files, folders and "-" for standard input.
  ///   - isWanted: is asked now and then whether reading is to go on.
  ///   - tell: is told how many files of how many have been read, after each.
  init(
    _ paths: [String], while isWanted: () -> Bool = { true },
    tell: (Int, Int) -> Void = { _, _ in }
  ) {
    var files: [File] = []
    for path in paths {
      if path != "-", SourceWalk.isFolder(path) {
        let walk = SourceWalk(below: path)
        problems += walk.problems
        files += walk.files.map { File(path: $0, isNamed: false) }
      } else {
        files.append(File(path: path, isNamed: true))
      }
    }
    count = files.count
    read(files, while: isWanted, tell)
  }

  private mutating func read(
    _ files: [File], while isWanted: () -> Bool, _ tell: (Int, Int) -> Void
  ) {
    let isThere = files.map { $0.path == "-" || FileManager.default.fileExists(atPath: $0.path) }
    let there = files.indices.filter { isThere[$0] }
    var found: [Int: [Part]] = [:]
    var begun = -1
    readRecords(paths: there.map { files[$0].path }, while: isWanted) { place, record in
      let index = there[place]
      if place != begun { tell(place, there.count) }
      begun = place
      take(record, of: files[index], into: &found[index, default: []])
    }
    for (index, file) in files.enumerated() {
      if isThere[index] {
        for part in found[index] ?? [] { add(part, isNamed: file.isNamed) }
      } else if file.isNamed {
        missing.insert(file.name)
        let note = ReaderRecord.Note(message: "There is no such file.")
        parts.append(Part(name: file.name, records: [.failure(note)]))
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

  private mutating func take(_ record: ReaderRecord, of file: File, into parts: inout [Part]) {
    switch record {
    case .begun(let place):
      let message = place.message.map { ", message \($0)" } ?? ""
      parts.append(Part(name: file.name + message, subject: place.subject, records: []))
    case .nothing where !file.isNamed: empty += 1
    case .failure(var note):
      if let subject = parts.last?.subject, !subject.isEmpty {
        note.message = "“\(subject)”: \(note.message)"
      }
      append(.failure(note), of: file, to: &parts)
    case .event, .row, .stored, .warning, .nothing: append(record, of: file, to: &parts)
    }
  }

  private func append(_ record: ReaderRecord, of file: File, to parts: inout [Part]) {
    if parts.isEmpty { parts.append(Part(name: file.name, records: [])) }
    parts[parts.count - 1].records.append(record)
  }
}
