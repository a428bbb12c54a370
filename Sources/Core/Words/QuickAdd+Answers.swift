import Foundation

/// What is said to the doubts of a line.
extension QuickAdd {
  /// Takes in an answer to a doubt. What it settles besides is gone, too.
  package mutating func answer(_ doubt: Doubt, with choice: Doubt.Choice) {
    if case .change(let change) = choice.meaning { change(&entry) }
    settle(doubt)
  }

  /// Takes in a field that was typed anew because of a doubt. What stood there is not lost with it, and
  /// what is in doubt about what was typed is asked next.
  /// - Parameters:
  ///   - field: the company or the start.
  ///   - parser: reads the start, with what was chosen of the readings of this one.
  /// - Throws: ``InterviewEntry/Failure`` where it makes no sense; then nothing has changed.
  package mutating func answer(
    _ doubt: Doubt, typing field: InterviewEntry.Field, _ text: String, parser: TimeParser
  ) throws(InterviewEntry.Failure) {
    var typed = self
    let raised = field == .start ? try typed.type(start: text, parser) : typed.type(company: text)
    _ = try typed.entry.dossier(parser: parser)
    typed.settle(doubt, raising: raised)
    self = typed
  }

  private mutating func settle(_ doubt: Doubt, raising raised: [Doubt] = []) {
    doubts.removeAll { $0.question == doubt.question || !$0.stands(entry) }
    doubts = raised + doubts
  }

  /// How long it takes, and in which zone, stays as it was said before, where nothing else is said.
  private mutating func type(
    start text: String, _ parser: TimeParser
  ) throws(InterviewEntry.Failure) -> [Doubt] {
    guard !text.isBlank else {
      throw .init(field: .start, message: InterviewEntry.whenIsIt)
    }
    let text = withZone(withDay(text, parser), parser)
    let moment: TimeParser.Moment
    do throws(TimeParser.Failure) { moment = try parser.moment(text) } catch {
      throw .init(field: .start, error)
    }
    if moment.end != nil {
      entry.duration = ""
    } else if let was = try? self.parser.moment(entry.start), let end = was.end {
      entry.duration = "\(Int(end.timeIntervalSince(was.instant) / 60))m"
    }
    entry.start = text
    self.parser = parser
    return Doubt.times(of: text, as: moment, now: parser.now)
  }

  /// A start with the day that the line says, where it says none itself.
  private func withDay(_ text: String, _ parser: TimeParser) -> String {
    guard !startBegun.isEmpty else { return text }
    if let phrase = try? parser.phrase(text), phrase.day != nil || phrase.isWhole { return text }
    return "\(startBegun) \(text)"
  }

  /// A start with the zone that the one before it names, where it names none itself.
  private func withZone(_ text: String, _ parser: TimeParser) -> String {
    guard let zone = (try? self.parser.phrase(entry.start))?.zone,
      let phrase = try? parser.phrase(text), phrase.zone == nil, phrase.offset == nil
    else { return text }
    let inFull = "\(text) \(zone.identifier)"
    return (try? parser.phrase(inFull)) == nil ? text : inFull
  }

  /// What stood in its place is the role where the company is found in the line, else something that is
  /// to be said.
  private mutating func type(company text: String) -> [Doubt] {
    let old = entry.company
    guard text != old else { return [] }
    if let piece = texts.first(where: { $0.text.lowercased() == text.lowercased() }) {
      entry.makeCompany(of: piece.text)
      entry.company = text
      return []
    }
    entry.company = text
    entry.putFirst(old, in: \.role)
    for index in doubts.indices {
      doubts[index].choices.removeAll { $0.key == Doubt.swapKey }
    }
    return [.leftOver(old)]
  }
}
