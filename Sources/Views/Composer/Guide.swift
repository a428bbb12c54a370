import Core
import Screen

/// What stands in the left pane: the steps and how far the letter has come, what the checks found,
/// and what is known to put into it.
struct Guide {
  /// What a row is about, and so what Enter does there.
  enum Target: Hashable, Sendable {
    /// Opens and closes.
    case step(LetterStep)
    /// Is gone to.
    case finding(LetterFinding)
    /// Stands for all that a check found, which is gone to one by one.
    case check(LetterCheck.Name)
    case sentence(LetterPlace)
    /// Is put in at the caret. The same text may be offered in several places.
    case text(String, Place)
    /// Addresses the letter.
    case address(AddressOffer)
    /// Is put in the place of what was found.
    case suggestion(String, LetterFinding)
    /// Is switched on again.
    case dismissed(LetterCheck.Name)
    /// Is looked up again.
    case accepted(String)
    /// Is no longer one of the user's own.
    case ownWord(String)

    /// Whether it leads to a place of the letter and changes nothing.
    var isPlace: Bool {
      switch self {
      case .finding, .check, .sentence: true
      default: false
      }
    }

    var isStep: Bool { if case .step = self { true } else { false } }

    /// For the footer.
    /// - Parameter step: the one that is open.
    func whatEnterDoes(opened step: LetterStep?) -> String {
      switch self {
      case .step(let own): own == step ? "close" : "open"
      case .finding, .check, .sentence: "go there"
      case .text, .suggestion, .address: "put in"
      case .dismissed, .accepted, .ownWord: "take back"
      }
    }
  }

  /// What a text that can be put in is.
  enum Place: Hashable, Sendable {
    case opening, fittingNote, note, story
    /// A line of what went before, by its number.
    case earlier(Int)
  }

  struct Row: Sendable {
    /// Parts of one row, each in its style.
    var pieces: [(text: String, style: Style)]
    var target: Target?
    /// Heads what is below it.
    var isHeading = false
    /// How many things it tells of: none where it goes on with the row above, heads others or is blank.
    var things = 1

    init(_ text: String, _ style: Style = .plain, target: Target? = nil) {
      pieces = [(text, style)]
      self.target = target
      if text.isEmpty { things = 0 }
    }
  }

  let composer: Composer
  let home: Zone
  let columns: Int

  /// The rows for an area of the window: all of them while the pane has the focus.
  func rows(in area: Area) -> [Row] { composer.isInGuide ? all : fitting(rows: area.rows) }

  /// Of more notes or people than this no more is shown: each key draws them anew.
  private static let limit = 50

  /// As many findings are worth having the steps in fewer words.
  private static let mostCommonly = 6

  /// How much is said of a step that is not in the letter yet.
  private enum Depth {
    case advice, brief, name
  }

  /// All rows, for a pane that is scrolled.
  var all: [Row] { steps(.advice) + checks() + addresses + earlier + notes + stories + rest }

  /// The rows for a pane that cannot be scrolled: the steps say as much as leaves room for the rest.
  func fitting(rows: Int) -> [Row] {
    let known = addresses + earlier + notes + stories
    let least = checks(.whole, least: Self.mostCommonly, room: 0).count + known.count
    let steps =
      [Depth.advice, .brief].lazy.map(steps).first { $0.count + least <= rows } ?? steps(.name)
    // The last row says what does not fit.
    let room = rows - 1 - steps.count
    var checks = checks(.whole)
    if checks.count > room - known.count { checks = self.checks(.folded) }
    if checks.count > room {
      checks = self.checks(.brief, least: Self.mostCommonly, room: room - known.count)
    }
    return steps + checks + known + rest
  }

  // MARK: The steps

  /// The four steps; of a letter that is for something else what belongs into that.
  private func steps(_ depth: Depth) -> [Row] {
    guard purpose == .first else {
      return [heading(purpose.title.uppercased())]
        + (purpose == .nudge
          ? NudgePoint.allCases.flatMap(point)
          : purpose.advice.flatMap { folded($0, "  ", .plain, first: "· ") })
    }
    var rows = [heading("STEPS")]
    let reading = composer.review?.reading
    if let language = reading?.language, !language.isJudged, !language.name.isEmpty {
      rows += folded("judged in English alone; this reads as \(language.name)", "  ", .muted)
    }
    for (index, step) in LetterStep.allCases.enumerated() {
      let serving = reading?.sentences(serving: step) ?? []
      let isServed = !serving.isEmpty
      var row = Row(isServed ? "✓ " : "· ", isServed ? .good : .muted)
      row.pieces.append(("\(index + 1) \(step.title)", .strong))
      row.target = .step(step)
      rows.append(row)
      let fitParts = step == .fit ? composer.review?.fitParts ?? [] : []
      if composer.guide.open == step {
        rows += opened(step, serving)
      } else if !isServed, fitParts.isEmpty, depth != .name {
        rows += folded(depth == .advice ? step.advice : step.brief, "  ", .plain)
      }
      if step == .fit, isServed || !fitParts.isEmpty { rows.append(parts(fitParts)) }
    }
    return rows
  }

  /// What belongs into a nudge, ticked where it is there.
  private func point(_ point: NudgePoint) -> [Row] {
    let isThere = composer.review?.nudgePoints.contains(point) == true
    return folded(
      point.advice, "  ", isThere ? .good : .plain, first: isThere ? "✓ " : "· ")
  }

  /// "✓ their need  · a story  · the gap", or "✓ need  · story  · gap" where that is too wide. Where no
  /// gap was noted none is missing.
  private func parts(_ covered: Set<LetterFitPart>) -> Row {
    var row = Row("   ")
    row.things = 0
    let names = columns < 38 ? ["need", "story", "gap"] : ["their need", "a story", "the gap"]
    let hasGap = composer.dossier.notes.contains { $0.kind == .gap }
    for (part, name) in zip([LetterFitPart.need, .story, .gap], names) {
      let isThere = covered.contains(part)
      guard isThere || part != .gap || hasGap else { continue }
      row.pieces.append((isThere ? " ✓ " : " · ", isThere ? .good : .muted))
      row.pieces.append((name + " ", isThere ? .plain : .muted))
    }
    return row
  }

  /// What belongs into a step, the sentences that serve it, and what can be put in.
  private func opened(_ step: LetterStep, _ sentences: [Int]) -> [Row] {
    var rows = folded(step.advice, "    ", .plain)
    // Where they are several, their beginnings tell them apart.
    let limit = sentences.count == 1 ? 4 : 2
    if let text = composer.review?.text {
      for place in sentences.prefix(Self.limit).map({ text.sentences[$0].place }) {
        rows += folded(
          "“\(text.string(in: place.range))”", "    ", .good, limit: limit, target: .sentence(place)
        )
      }
    }
    for note in composer.dossier.notes where step.notes.contains(note.kind) {
      rows += folded(
        "note: \(note.text)", "    ", .plain, limit: 3, target: .text(note.text, .fittingNote))
    }
    let openings = step.openings(
      for: composer.dossier.interview, notes: composer.dossier.notes)
    for opening in openings {
      rows += folded("⏎ \(opening)", "    ", .accent, limit: 4, target: .text(opening, .opening))
    }
    return rows
  }

  // MARK: What is known

  private var notes: [Row] {
    let notes = composer.dossier.notes
    guard !notes.isEmpty else { return [] }
    return [Row(""), heading("DEBRIEF")]
      + notes.prefix(Self.limit).flatMap { note in
        let until = note.promised.map { " (by \(TimeText.dayInText($0)))" } ?? ""
        return foldedLines(
          "\(note.kind.label): \(note.text)\(until)", "  ", .plain, first: "· ",
          target: .text(note.text, .note))
      }
  }

  /// The stories that share words with what they need.
  private var stories: [Row] {
    let fitting = composer.fitting
    guard !fitting.isEmpty else { return [] }
    let company = composer.dossier.interview.role.company
    return [Row(""), heading("STORIES")]
      + fitting.prefix(Self.limit).flatMap { fitting in
        let story = fitting.row.story
        let told = fitting.row.isTold(to: company) ? " (told here)" : ""
        return folded(
          "\(story.label)\(told)", "  ", .plain, first: "· ", target: .text(story.text, .story))
      }
  }

  private var rest: [Row] {
    let interview = composer.dossier.interview
    var rows = [Row(""), heading("INTERVIEW")]
    if !interview.round.isEmpty { rows.append(Row(Text.truncated(interview.round, to: columns))) }
    rows += folded(TimeText.full(interview.schedule, home: home), "", .plain)
    return rows + others
  }

  /// The others who were there, each with whether they were thanked: what is written to them should
  /// differ.
  private var others: [Row] {
    let interview = composer.dossier.interview
    let rows = composer.dossier.followUps.filter { $0.id != composer.followUpID }
      .prefix(Self.limit).flatMap { followUp in
        let isThanked = !followUp.sent(after: interview, home: home).isEmpty
        let who = [followUp.addressee, followUp.personTitle].filter { !$0.isEmpty }
          .joined(separator: ", ")
        return folded(
          "\(who): \(isThanked ? "thanked" : "not thanked yet")", "  ", .plain, limit: 2,
          first: isThanked ? "✓ " : "· ")
      }
    return rows.isEmpty ? [] : [Row(""), heading("ALSO THERE")] + rows
  }

  func heading(_ text: String) -> Row {
    var row = Row(text, .muted)
    row.isHeading = true
    row.things = 0
    return row
  }

  /// A sentence over several rows, indented, the first of which may begin with a mark.
  func folded(
    _ text: String, _ indent: String, _ style: Style, limit: Int = 100, first: String? = nil,
    target: Target? = nil
  ) -> [Row] {
    var rows: [Row] = []
    for line in fold(text, columns: columns - indent.count, limit: limit) {
      rows.append(Row((rows.isEmpty ? first ?? indent : indent) + line, style, target: target))
      if rows.count > 1 { rows[rows.count - 1].things = 0 }
    }
    return rows
  }

  /// The same of a text of several lines, each of which begins in a row of its own.
  private func foldedLines(
    _ text: String, _ indent: String, _ style: Style, first: String? = nil, target: Target? = nil
  ) -> [Row] {
    var rows: [Row] = []
    for line in text.split(maxSplits: Self.limit, whereSeparator: \.isNewline).prefix(Self.limit) {
      var more = folded(
        String(line), indent, style, first: rows.isEmpty ? first : nil, target: target)
      if !rows.isEmpty { more.indices.forEach { more[$0].things = 0 } }
      rows += more
    }
    return rows
  }
}
