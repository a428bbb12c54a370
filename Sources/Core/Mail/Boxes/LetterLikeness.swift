/// Whether a mail is a letter that was written here: mail programs wrap lines anew, put signatures below
/// and other marks around what they send.
package enum LetterLikeness {
  /// Words below which two texts are the same only word for word.
  private static let least = 8
  /// Shares of the letter's words that the mail has to have, and of the mail's that the letter has.
  private static let (ofLetter, ofMail) = (0.9, 0.6)

  package static func isSame(_ mail: String, as letter: String) -> Bool {
    let (mail, letter) = (words(mail), words(letter))
    guard !letter.isEmpty, !mail.isEmpty else { return false }
    if mail == letter { return true }
    guard letter.count >= least else { return false }
    var counts: [Substring: Int] = [:]
    for word in letter { counts[word, default: 0] += 1 }
    var shared = 0
    for word in mail {
      guard let count = counts[word], count > 0 else { continue }
      counts[word] = count - 1
      shared += 1
    }
    return Double(shared) >= ofLetter * Double(letter.count)
      && Double(shared) >= ofMail * Double(mail.count)
  }

  /// Those of the text itself: without what it quotes and without its signature.
  private static func words(_ text: String) -> [Substring] {
    ownText(text).lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// A mail's text without what it quotes, with the line above that, and without the signature below "-- ".
  package static func ownText(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.hasSuffix("\r") ? line.dropLast() : line
      if bare == "-- " || bare == "--" || isBeginningOfOriginal(bare) { break }
      if bare.hasPrefix(">") {
        while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
        dropIntroduction(&lines)
        continue
      }
      lines.append(bare)
    }
    return lines.joined(separator: "\n").trimmed
  }

  /// "On Tue, 24 Nov 2026, Ana Ruiz wrote:", over one line or two.
  private static func dropIntroduction(_ lines: inout [Substring]) {
    guard let last = lines.last, last.hasSuffix(":") else { return }
    let verbs = ["wrote:", "schrieb:", "écrit :", "écrit:", "escribió:", "scritto:", "geschreven:"]
    guard verbs.contains(where: { last.hasSuffix($0) }) else { return }
    lines.removeLast()
    if let before = lines.last, before.hasPrefix("On "), !before.hasSuffix(".") {
      lines.removeLast()
    }
  }

  private static func isBeginningOfOriginal(_ line: Substring) -> Bool {
    let text = String(line).trimmed
    return text.hasPrefix("-----Original Message-----")
      || text.hasPrefix("----- Original Message -----")
      || text.hasPrefix("-----Ursprüngliche Nachricht-----")
      || (text.count > 20 && text.allSatisfy { $0 == "_" })
  }
}
