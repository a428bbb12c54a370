import Screen
import TOMLKit
import Views

/// Makes a ``Configuration`` of a file's text. A mistake costs only the value that it is in, and
/// becomes a sentence for the user.
struct ConfigurationReader {
  private(set) var configuration = Configuration()
  /// What was not understood, each with its line where that is known.
  private(set) var mistakes: [String] = []
  /// True where the text is no TOML; what is none was left out.
  private(set) var isBroken = false
  private let path: String
  private let lines: ConfigurationLines

  /// - Parameter path: the file's name in the sentences.
  init(text: String, path: String) {
    self.path = path
    lines = ConfigurationLines(text)
    var rest = text.lines
    for _ in 0..<Self.mistakeLimit {
      guard let broken = parse(rest) else { return }
      let places = broken.map { $0 - 1 }.filter(rest.indices.contains)
      guard places.contains(where: { !rest[$0].allSatisfy(\.isWhitespace) }) else { break }
      for place in places { rest[place] = "" }
    }
    configuration = Configuration()
    mistakes.append("\(path): nothing of the file was used")
  }

  /// So many lines that are no TOML are left out; of a file with more nothing is used.
  private static let mistakeLimit = 20

  /// Reads a text, or says what in it is no TOML.
  /// - Returns: the lines that are none; nil where the text was read.
  private mutating func parse(_ lines: [String]) -> ClosedRange<Int>? {
    let text = lines.joined(separator: "\n")
    func note(_ place: String, _ reason: String) {
      isBroken = true
      mistakes.append("\(path), \(place): \(reason); the line was left out")
    }
    if let line = HeadingScan.firstNameless(in: text) {
      note("line \(line)", "a table's heading needs a name, like [me]")
      return line...line
    }
    do {
      let root = try TOMLTable(string: text)
      withExtendedLifetime(root) { read(root) }
      return nil
    } catch let error as TOMLParseError {
      let place = error.source.begin
      if let broken = Self.openBracket(in: lines, foundAt: place.line) {
        note("line \(broken.lowerBound)", "a bracket is opened there and not closed")
        return broken
      }
      note("line \(place.line), column \(place.column)", error.description)
      return place.line...place.line
    } catch {
      note("line 0", "\(error)")
      return 0...0
    }
  }

  /// The lines from a bracket that was left open to where the next setting shows it, or the text's end:
  /// the library complains of that place alone.
  private static func openBracket(in lines: [String], foundAt line: Int) -> ClosedRange<Int>? {
    let isAtEnd = lines.dropFirst(line - 1).allSatisfy { $0.allSatisfy(\.isWhitespace) }
    guard isAtEnd || lines.indices.contains(line - 1) && beginsAnew(lines[line - 1]),
      let opened = HeadingScan.openBracket(in: lines.joined(separator: "\n"), before: line),
      opened < line || isAtEnd
    else { return nil }
    return opened...max(opened, line - 1)
  }

  /// Whether a line is a table's heading or sets a key.
  private static func beginsAnew(_ line: String) -> Bool {
    let line = line.trimmingPrefix { $0 == " " || $0 == "\t" }
    let name = line.trimmingPrefix { $0 == "[" }.prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0))
    }
    guard !name.isEmpty else { return false }
    if line.hasPrefix("[") { return line.drop { $0 == "[" }.dropFirst(name.count).hasPrefix("]") }
    return line.dropFirst(name.count).trimmingPrefix { $0 == " " }.hasPrefix("=")
  }

  private mutating func read(_ root: TOMLTable) {
    let settings = Dictionary(
      uniqueKeysWithValues: Setting.all.map { ("\($0.table).\($0.name)", $0) })
    for key in root.keys.sorted(by: isEarlier(in: nil)) {
      if key == "keys" {
        readKeys(root)
      } else if Setting.tables.contains(where: { $0.name == key }) {
        each(of: root, key, in: nil) { reader, name, value in
          guard let setting = settings["\(key).\(name)"] else {
            return reader.complain(key, name, "is not known and was left out")
          }
          reader.take(value, for: setting)
        }
      } else {
        complain(nil, key, "is not known and was left out")
      }
    }
  }

  private mutating func take(_ value: Setting.Value, for setting: Setting) {
    switch setting.read(value, &configuration) {
    case .taken: break
    case .refused:
      complain(
        setting.table, setting.name,
        "has to be \(setting.wanted); \(setting.written(configuration)) is used")
    case .partly(let refused):
      for index in refused {
        let text = value.array?[index].string.map { ", \(TOML.text($0))," } ?? ""
        complain(
          setting.table, setting.name,
          "has to be \(setting.wanted); number \(index + 1)\(text) was left out")
      }
    }
  }

  /// Calls `body` with each key of a table and its value, in the order of the file.
  private mutating func each(
    of parent: TOMLTable, _ name: String, in path: String?,
    _ body: (inout Self, String, Setting.Value) -> Void
  ) {
    let full = [path, name].compactMap { $0 }.joined(separator: ".")
    guard let table = parent[name]?.table else {
      return complain(path, name, "has to be a table: write [\(full)] on a line of its own")
    }
    for key in table.keys.sorted(by: isEarlier(in: full)) {
      if let value = table[key] { body(&self, key, value) }
    }
  }

  /// The keys of each section; those of one are no one else's, so all are looked at together.
  private mutating func readKeys(_ root: TOMLTable) {
    var changes: [KeyChange] = []
    each(of: root, "keys", in: nil) { reader, name, _ in
      guard let section = KeySection.all.first(where: { $0.name == name }) else {
        let known = KeySection.all.map(\.name).joined(separator: ", ")
        return reader.complain("keys", name, "is no part of the program with keys: \(known) are")
      }
      guard let keys = root["keys"]?.table else { return }
      reader.each(of: keys, name, in: "keys") { reader, command, value in
        guard let keys = reader.keys("keys.\(name)", command, value) else { return }
        changes.append(KeyChange(section, command, keys))
      }
    }
    let (keymap, mistakes) = Keymap.changed(by: changes)
    configuration.keymap = keymap
    for mistake in mistakes {
      complain("keys.\(mistake.section.name)", mistake.name, mistake.problem)
    }
  }

  /// The keys that a value names; nil where it names none but is no empty list.
  private mutating func keys(_ table: String, _ name: String, _ value: Setting.Value) -> [Key]? {
    let texts: [String?]
    if let text = value.string {
      texts = [text]
    } else if let array = value.array {
      texts = (0..<array.count).map { array[$0].string }
    } else {
      texts = [nil]
    }
    let keys = texts.map { text in text.flatMap { Key($0) } }
    for (text, key) in zip(texts, keys) where key == nil {
      let what = text.map(TOML.text) ?? "what is no text"
      complain(
        table, name,
        "cannot be \(what): keys are written like \"m\", \"^X\", \"Alt-u\", \"Ctrl-Left\", "
          + "\"PgDn\", \"F1\", \"Space\", \"Enter\" or \"Esc\"")
    }
    let read = keys.compactMap { $0 }
    return read.isEmpty && !texts.isEmpty ? nil : read
  }

  private mutating func complain(_ table: String?, _ key: String, _ sentence: String) {
    let name = [table, key].compactMap { $0 }.joined(separator: ".")
    let line = lines.place(of: name).map { ", line \($0)" } ?? ""
    mistakes.append("\(path)\(line): \(name) \(sentence)")
  }

  /// By line, and by name where the lines are not known.
  private func isEarlier(in table: String?) -> (String, String) -> Bool {
    func place(_ key: String) -> (Int, String) {
      (lines.line(of: [table, key].compactMap { $0 }.joined(separator: ".")) ?? .max, key)
    }
    return { place($0) < place($1) }
  }
}
