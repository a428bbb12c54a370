import Core

/// Words that no dictionary has, and names that seem to be wrong, and that are taken for right all the
/// same: in this letter, or a word as one of the user's own in every letter.
extension State {
  /// Takes a word for right in this letter, or no longer.
  mutating func accept(_ word: String, _ isAccepted: Bool = true) {
    guard var composer else { return }
    if isAccepted {
      composer.reviewing.accepted.insert(word)
      notice = .done("“\(word)” is right in this letter; beside it stands how to take that back")
    } else {
      composer.reviewing.accepted.remove(word)
      notice = .done("“\(word)” is looked up again")
    }
    composer.noteDecision(at: uptime)
    self.composer = composer
  }

  /// Takes in that a word is one of the user's own, or no longer.
  mutating func take(_ word: String, isOwn: Bool, _ sentence: String) {
    notice = .done(sentence)
    composer?.reviewing.added.removeAll { $0 == word }
    if isOwn { composer?.reviewing.added.append(word) }
    composer?.reviewing.noteChange(at: uptime)
  }

  /// Does to the chosen row's word what a key of the left pane asks for: the same once more takes it
  /// back.
  mutating func decideAboutWord(isForAll: Bool) -> [Effect] {
    switch guideTarget {
    case .finding(let finding), .suggestion(_, let finding):
      guard let word = finding.word else { break }
      if isForAll, finding.mayBeOwnWord { return [.ownWord(word, isOwn: true)] }
      if isForAll {
        let key = keymap.key(for: .acceptWord, in: .guide).map { ": \($0) does that" } ?? ""
        notice = .problem("A name can be taken for right in one letter at a time\(key)")
      } else {
        accept(word)
      }
      return []
    case .accepted(let word) where isForAll && !word.contains(" "):
      return [.ownWord(word, isOwn: true)]
    case .accepted(let word):
      accept(word, false)
      return []
    case .ownWord(let word): return [.ownWord(word, isOwn: false)]
    default: break
    }
    notice = .problem(
      isForAll
        ? "Choose a word that is not in the dictionary first"
        : "Choose a word that is not in the dictionary, or a name that was found, first")
    return []
  }
}

extension Composer {
  /// What is decided about a letter is kept with it; by itself it makes no draft.
  mutating func noteDecision(at uptime: Double) {
    if isTouched { saving.noteChange(at: uptime) }
    reviewing.noteChange(at: uptime)
  }
}
