import Core
import Foundation
import Screen
import Testing
import Views

/// Widths are those of UTF-8 once this has been read.
let hasUTF8 = Text.useUTF8Locale()

/// The tracker without terminal and disk: events go in, what it asks for is kept, and reads are
/// answered from some dossiers as the database would.
struct Desk {
  var state: State
  private var painter = Painter()
  var dossiers: [Dossier]
  var stories: [StoryRow] = []
  /// Why nothing can be stored; nil while all can.
  var diskProblem: String?
  /// Whether what looks at letters is still being made ready.
  var isUnready = false
  /// What is known of people's addresses, by follow-up.
  var addresses: [UUID: FoundAddresses] = [:]
  /// How times in short forms are understood.
  var times: [TimeQuestion: String] = [:]
  /// What was asked for and not looked at with ``takeEffects()`` yet.
  private(set) var effects: [Effect] = []

  init(_ columns: Int, _ rows: Int, _ dossiers: [Dossier] = Sample.dossiers) {
    #expect(hasUTF8)
    self.dossiers = dossiers
    state = State(
      size: Size(columns: columns, rows: rows), now: Sample.now, clock: Sample.clock)
    settle()
    effects = []
  }

  var screen: String { render(state).text }

  /// What is selected in the open letter.
  var selectedText: String? {
    guard let body = state.composer?.body, let selection = body.selection else { return nil }
    return body.text(selection)
  }

  /// Where the caret stands in the open letter.
  var caret: TextPosition? { state.composer?.body.caret }

  mutating func press(_ keys: Key...) { press(keys) }

  /// Keys that come in one batch, taken in as the loop does: what the state lacks is asked for
  /// after the last, or before one that needs it.
  mutating func press(_ keys: [Key]) {
    for key in keys {
      if mustSettle(state, before: .key(key)) { settle() }
      send(.terminal(.key(key)))
    }
    settle()
  }

  /// Presses the left button over a cell and lets it go.
  mutating func click(_ row: Int, _ column: Int) {
    point(.press(.left), row, column)
    point(.release, row, column)
  }

  /// The same over the beginning of a text that the screen shows.
  mutating func click(on text: String) throws {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(text) }, "\(text) is not shown")
    let start = try #require(lines[row].firstRange(of: text)).lowerBound
    click(row, Text.columns(String(lines[row][..<start])))
  }

  /// Chooses the first row of the left pane that shows a text, as Tab and the arrow keys do.
  mutating func choose(_ text: String) throws {
    for _ in 0..<4 where state.composer?.isInGuide == false { press(Key(.tab)) }
    press(Key(.home))
    for _ in 0..<200 {
      let row = try #require(
        render(state).rows.firstIndex { $0.contains { $0.style.isSelected } })
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      if lines[row].contains(text) { return }
      press(Key(.down))
    }
    Issue.record("\(text) cannot be chosen")
  }

  /// The mouse does something over a cell.
  mutating func point(_ action: MouseEvent.Action, _ row: Int, _ column: Int) {
    let event = TerminalEvent.mouse(MouseEvent(action, at: Point(row: row, column: column)))
    if mustSettle(state, before: event) { settle() }
    send(.terminal(event))
    settle()
  }

  mutating func type(_ text: String) { press(text.map { .character($0) }) }

  mutating func send(_ event: Event) { perform(update(&state, event)) }

  /// Lets time pass, as the loop tells it before it asks what the state lacks.
  mutating func wait(_ seconds: Double) {
    send(.clock(now: state.now + seconds, uptime: state.uptime + seconds))
    settle()
  }

  /// Answers what the state lacks, paints it as the loop does, and does what no picture waits for.
  mutating func settle() {
    for _ in 0..<4 { perform(demands(of: state)) }
    arrange(&state)
    let painted = painter.paint(state)
    #expect(painted == render(state))
    for _ in 0..<4 { perform(duties(of: state)) }
  }

  /// Takes one event in without answering what it asks for.
  mutating func asks(_ event: Event) -> [Effect] { update(&state, event) }

  mutating func asks(_ key: Key) -> [Effect] { asks(.terminal(.key(key))) }

  /// - Parameter reviews: whether what the checks were asked to look at is among them.
  mutating func takeEffects(reviews: Bool = false) -> [Effect] {
    defer { effects = [] }
    return effects.filter { reviews || !$0.isReview }
  }

  private mutating func perform(_ wanted: [Effect]) {
    for effect in wanted {
      effects.append(effect)
      for answer in answers(to: effect) { send(answer) }
    }
  }

  /// Reads and saves are answered; other changes are left to the test.
  private func answers(to effect: Effect) -> [Event] {
    switch effect {
    case .loadQueue(let query, let from, let count, _, let keeping):
      return [load(query, from: from, count: count, keeping: keeping)]
    case .loadDossier(let id): return [.dossierLoaded(dossiers.first { $0.id == id })]
    case .open(let purpose, let interview, let followUp, let typed):
      return dossiers.filter { $0.id == interview }.map {
        .opened(purpose, followUp: followUp, $0, typed: typed)
      }
    case .findWay(let interviews, let typed):
      let pending = dossiers.filter { interviews.contains($0.id) }
        .flatMap { Sample.clock.pending(in: $0, now: state.now) }
      let way = FollowUp.likelyWay(toEachOf: pending)
      return [.wayFound(way, interviews: interviews, typed: typed)]
    case .findLetter(let followUp, let interview):
      return dossiers.filter { $0.id == interview }.map { .letterFound($0, followUp: followUp) }
    case .understand(let start, let duration, let dossier):
      return [.understood(Sample.understanding(start, duration, of: dossier))]
    case .understandTime(let question): return [.timeUnderstood(question, times[question])]
    case .keepForm: return [diskProblem.map(Event.formUnkept) ?? .formKept(true)]
    case .dropForm: return [.formKept(false)]
    case .lookUp(let query): return [.known(query, Sample.known(query, in: dossiers))]
    case .review where isUnready, .judge where isUnready: return [.unready]
    case .review(let draft, let id, let dossier):
      return dossier.followUps.filter { $0.id == id }.map {
        var context = LetterContext(draft, to: $0, in: dossier, home: Sample.clock.calendar.home)
        let company = dossier.interview.role.company
        context.stories = stories.map {
          LetterContext.Story(
            title: $0.story.label, text: $0.story.text, isTold: $0.isTold(to: company))
        }
        return .reviewed(LetterReview.run(context), of: id)
      }
    case .judge(let drafts):
      return [
        .judged(drafts.compactMapValues { LetterJudge.steps(of: $0.body, subject: $0.subject) })
      ]
    case .loadStories: return [.storiesLoaded(stories)]
    case .findAddresses(let id, _):
      return [.addressesFound(addresses[id] ?? FoundAddresses([], of: id))]
    case .findStories: return [.storiesFound(stories)]
    case .newStory: return [.storyBegun(Sample.id(200))]
    case .saveStory(let story, _):
      return [
        diskProblem.map(Event.saveFailed) ?? .storySaved(StorySitting(step: 9, known: story))
      ]
    case .findNotes(let id): return dossiers.filter { $0.id == id }.map { .notesFound($0) }
    case .save: return [diskProblem.map(Event.saveFailed) ?? .draftSaved(Sitting(step: 7))]
    case .saveUnsynced:
      let sitting = Sitting(step: 7, isSynced: false)
      return [diskProblem.map(Event.saveFailed) ?? .draftWritten(sitting)]
    case .saveDebrief(var text, let until, _, _):
      text.promised = TimeParser.day(until)
      let day = text.promised.map(Debrief.Understood.day) ?? .nothing
      let sitting = DebriefSitting(step: 5, known: text)
      return [diskProblem.map(Event.saveFailed) ?? .debriefSaved(sitting, day)]
    default: return []
    }
  }

  private func load(_ query: QueueQuery, from: Int, count: Int, keeping: UUID?) -> Event {
    let fitting = dossiers.filter { $0.fits(query) }.map { QueueRow($0, at: state.now) }
    let all = fitting.sorted { $0.key(query.order) < $1.key(query.order) }
    let rows = all.filter { query.view.ranks.contains($0.rank) }
    let selection = keeping.flatMap { id in rows.firstIndex { $0.id == id } }
    let start = max(0, min(selection.map { $0 - count / 3 } ?? from, rows.count))
    let tally = (0..<Rank.count).map { rank in all.count { $0.rank == rank } }
    let window = QueueWindow(
      rows: Array(rows[start..<min(rows.count, start + count)]), offset: start,
      tally: QueueTally(counts: tally, moment: state.now),
      unknown: dossiers.flatMap(\.followUps).count { $0.outgoing?.state == .unknown })
    return .queueLoaded(window, selection: selection)
  }
}

extension Effect {
  var isReview: Bool { if case .review = self { true } else { false } }
}

extension Dossier {
  /// As the database would find it, as far as these tests need it.
  fileprivate func fits(_ query: QueueQuery) -> Bool {
    let role = interview.role
    let text = ([role.company, role.title] + followUps.map(\.addressee)).joined(separator: " ")
    let words = [query.find, query.filter.text].compactMap { $0 }
    return words.allSatisfy { text.lowercased().contains($0.lowercased()) }
      && role.company.lowercased().hasPrefix(query.filter.company?.lowercased() ?? "")
      && (query.filter.person.map { person in followUps.contains { $0.interviewer?.id == person.id }
      }
        ?? true)
      && (query.filter.stages.isEmpty
        || query.filter.stages.contains(QueueRow(self, at: Sample.now).stage))
  }
}

extension QueueRow {
  fileprivate var rank: Int { snoozedUntil == nil ? Rank.of(stage) : Rank.snoozed }

  fileprivate func key(_ order: QueueOrder) -> (Int, Date, String) {
    switch order {
    case .due: (rank, due ?? .distantFuture, "")
    case .company: (0, .distantPast, interview.role.company)
    case .date: (0, interview.schedule.start, "")
    case .stage: (rank, .distantPast, interview.role.company)
    }
  }
}
