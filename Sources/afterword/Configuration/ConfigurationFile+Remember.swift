extension ConfigurationFile {
  /// Writes the user's address into the file, which is made where it is missing. Nothing else in
  /// the text changes, and the file is replaced as a whole or not at all.
  /// - Throws: ``Failure`` where the text cannot be changed without a guess; the file is as it was.
  func remember(email: String) throws(Failure) {
    do throws(Failure) {
      try file.change(within: 2) { old throws(Failure) in try inserting(email, into: old) }
    } catch {
      let line = "emails = [\"\(email)\"]"
      throw Failure(
        error.status,
        "\(error.message); the file is as it was: write \(line) below [me] in it yourself")
    }
  }

  private func inserting(_ email: String, into old: String) throws(Failure) -> String {
    let before = ConfigurationReader(text: old, path: path)
    var wanted = before.configuration
    wanted.me.emails = [email]
    let candidates = ConfigurationText(old).settingEmails(to: "[\"\(email)\"]")
    let new = candidates.first { candidate in
      let after = ConfigurationReader(text: candidate, path: path)
      return !after.isBroken && after.configuration == wanted
        && after.mistakes.count <= before.mistakes.count
    }
    guard !before.isBroken, let new else { throw file.failure("it has no place for your address") }
    return new
  }
}

/// A config file's text, to which something is to be added.
struct ConfigurationText {
  private let lines: [String]

  init(_ text: String) { lines = text.lines }

  /// The texts that may come out when `me.emails` is set to a list, the best first: which of them
  /// is right TOML depends on how the file is written, and is for the parser to say.
  func settingEmails(to list: String) -> [String] {
    [replaced(list), belowHeading(list), appended(list), prepended(list)].compactMap { $0 }
  }

  /// In place of the list that is there, if it stands on one line.
  private func replaced(_ list: String) -> String? {
    let number = ConfigurationLines(lines.joined(separator: "\n")).line(of: "me.emails")
    guard let number, let open = lines[number - 1].firstIndex(of: "["),
      let close = lines[number - 1][open...].firstIndex(of: "]")
    else { return nil }
    let line = lines[number - 1]
    return with(line[..<open] + list + line[line.index(after: close)...], at: number - 1)
  }

  private func belowHeading(_ list: String) -> String? {
    let heading = lines.firstIndex { line in
      let name = line.prefix { $0 != "#" }.filter { !$0.isWhitespace && $0 != "\"" }
      return name == "[me]"
    }
    return heading.map { with("\(lines[$0])\nemails = \(list)\(lineEnd)", at: $0) }
  }

  private func appended(_ list: String) -> String {
    let text = lines.joined(separator: "\n")
    let isBlank = text.allSatisfy(\.isWhitespace)
    let newLine = lineEnd + "\n"
    let gap = isBlank ? "" : lines.last == "" ? newLine : newLine + newLine
    return "\(text)\(gap)[me]\(lineEnd)\nemails = \(list)\(lineEnd)\n"
  }

  private func prepended(_ list: String) -> String {
    "me.emails = \(list)\(lineEnd)\n" + lines.joined(separator: "\n")
  }

  private func with(_ line: some StringProtocol, at index: Int) -> String {
    var lines = lines
    lines[index] = String(line)
    return lines.joined(separator: "\n")
  }

  /// What stands before a line feed at the end of each line: "\r" in a file of Windows.
  private var lineEnd: String { lines.first?.hasSuffix("\r") == true ? "\r" : "" }
}
