import Core
import Foundation
import Screen

/// What is put into a letter that was not typed: notes, stories, templates, earlier texts, and what
/// another editor made of it.
extension State {
  /// Carries out a command that brings a text into the letter.
  /// - Returns: nil for another command.
  mutating func insertInComposer(_ command: Command) -> [Effect]? {
    guard let composer else { return nil }
    switch command {
    case .insertNote: insertNote(of: composer.dossier)
    case .insertStory: showStories(composer.storyList)
    case .insertTemplate:
      return [.loadTemplates(followUp: composer.followUpID, in: composer.dossier)]
    case .versions: return [.loadEarlierTexts(composer.followUpID)]
    case .openEditor: return openEditor()
    default: return nil
    }
    return []
  }

  private mutating func showStories(_ stories: ListState.Content?) {
    list = stories.map(ListState.init)
    guard stories == nil else { return }
    notice = .problem(
      "There are no stories to tell yet: \(keymap.name(of: .stories)) in the queue has them")
  }

  /// Puts a note in at the caret; of several the one that is chosen.
  private mutating func insertNote(of dossier: Dossier) {
    let notes = dossier.notes.filter { !$0.text.isBlank }
    switch notes.count {
    case 0:
      notice = .problem(
        "Nothing was noted of this interview: \(keymap.name(of: .debrief)) in the queue does it")
    case 1: insert(note: notes[0].text)
    default: menu = .notes(notes)
    }
  }

  /// Puts a text in at the letter's caret, or in the place of what is selected.
  mutating func insert(_ text: String) {
    guard let body = composer?.body else { return }
    let insertion = Insertion.outsideSentences(text, in: body) ?? Insertion(text, into: body)
    insert(body.anchor == nil ? insertion : nil, else: text)
  }

  /// The same of a note, which was jotted down: it goes on the sentence that was begun, or stands in
  /// brackets to be worked in.
  mutating func insert(note: String) {
    guard let body = composer?.body else { return }
    let (text, within) = Insertion.ofNote(note, into: body)
    let insertion = Insertion.outsideSentences(NoteText(note).inBrackets, in: body)
    insert(
      body.anchor == nil ? insertion ?? within : nil, else: body.keepingBlanks(around: text))
  }

  /// The same of the beginning of a sentence.
  mutating func insert(opening text: String) {
    guard let body = composer?.body else { return }
    let insertion = Insertion.outsideSentences(text, in: body) ?? .ofOpening(text, into: body)
    insert(body.anchor == nil ? insertion : nil, else: text)
  }

  private mutating func insert(_ insertion: Insertion?, else replacement: String) {
    focusOnLetter()
    editComposer(insertion.map { .put($0.text, at: $0.place) } ?? .paste(replacement))
  }

  private mutating func focusOnLetter() {
    composer?.isInGuide = false
    composer?.focus = .body
  }

  /// Takes a text of the open list into the letter.
  mutating func take(_ text: Insertable) -> [Effect] {
    switch text.taking {
    case .template(let offer):
      guard offer.isUsable else {
        notice = .problem(offer.problems.first ?? "That template cannot be used")
        return []
      }
      list = nil
      take(offer)
    case .story(let story):
      list = nil
      insert(story.text)
    case .earlier(let earlier):
      list = nil
      let draft = earlier.draft
      replace(recipient: draft.recipient, subject: draft.subject, body: draft.body)
      composer?.template = draft.template
      notice = .done("This is the letter as it was saved on \(text.label)\(undoHint)")
    }
    return []
  }

  /// Begins the letter with a template, or puts it in at the caret where something is written. A whole
  /// letter comes into another only once the user has said so.
  private mutating func take(_ offer: TemplateOffer) {
    guard let composer else { return }
    if composer.body.text.isBlank || !composer.isTouched {
      take(offer, inPlace: true)
    } else if offer.isWholeLetter {
      menu = .whole(offer)
    } else {
      take(offer, inPlace: false)
    }
  }

  /// Puts a whole letter below what is written.
  mutating func takeBelow(_ offer: TemplateOffer) {
    focusOnLetter()
    editComposer(.place(TextPosition(line: .max, column: .max)))
    take(offer, inPlace: false)
  }

  /// - Parameter inPlace: whether it takes the place of what is written; else it goes to the caret.
  mutating func take(_ offer: TemplateOffer, inPlace: Bool) {
    guard let composer else { return }
    let subject = composer.hasOwnSubject || offer.subject.isEmpty ? nil : offer.subject
    if inPlace {
      replace(subject: subject, body: offer.body)
      placeCaretAtFirstHint()
      self.composer?.template = offer.body
    } else {
      if let subject { replace(subject: subject) }
      let isWhole = (self.composer?.undoableWhole.count ?? 0) > composer.undoableWhole.count
      insert(
        composer.body.anchor == nil ? Insertion(offer.body, into: composer.body) : nil,
        else: offer.body)
      if isWhole { self.composer?.joinBody(since: composer.body.history.undoable.count) }
      self.composer?.template = [composer.template, offer.body].filter { !$0.isEmpty }
        .joined(separator: "\n\n")
    }
    focusOnLetter()
    let stays = subject == nil && !offer.subject.isEmpty && offer.subject != composer.subject.text
    if let problem = offer.problems.first {
      let more = offer.problems.count - 1
      notice = .problem(
        problem + (more > 0 ? ", and \(more) more: the list of templates names them" : "")
          + (stays ? ". Your subject stays" : ""))
    } else if stays {
      notice = .done("Your subject stays; the template’s is “\(offer.subject)”")
    }
  }

  /// What only the user knows stands in brackets, and is the next to be written; else what comes
  /// behind the template.
  private mutating func placeCaretAtFirstHint() {
    let lines = composer?.body.text.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    var place = TextPosition(line: .max, column: .max)
    if let number = lines.firstIndex(where: { $0.contains("[") }) {
      let column = lines[number].prefix { $0 != "[" }.count
      place = TextPosition(line: number, column: column)
    }
    focusOnLetter()
    editComposer(.place(place))
  }

  /// Puts texts in the place of parts of the letter, as one thing to undo.
  mutating func replace(
    recipient: String? = nil, subject: String? = nil, body: String? = nil
  ) {
    guard composer?.replace(recipient: recipient, subject: subject, body: body) == true else {
      return
    }
    composer?.noteChange(at: uptime)
  }

  private var undoHint: String {
    let key = keymap.editor.first { $0.action == .undo }?.keys.first?.description
    return key.map { ". \($0) undoes it" } ?? ""
  }

  // MARK: Another editor

  /// Hands the letter to the user's own editor, once all of it is stored.
  private mutating func openEditor() -> [Effect] {
    guard let composer else { return [] }
    guard composer.isTouched else { return [.editOutside(composer.draft)] }
    if composer.saving.unsavedSince == nil { return [.editOutside(composer.draft)] }
    self.composer?.isHandingOver = true
    return [composer.save]
  }

  /// What follows once the letter is stored.
  mutating func handOver() -> [Effect] {
    guard let composer, composer.isHandingOver else { return [] }
    self.composer?.isHandingOver = false
    return [.editOutside(composer.draft)]
  }

  /// Takes back what another editor made of the letter.
  /// - Returns: the effect that stores it at once, as its file is gone.
  mutating func take(edited draft: Draft) -> [Effect] {
    replace(recipient: draft.recipient, subject: draft.subject, body: draft.body)
    notice = .done("Took back what was saved in the editor\(undoHint)")
    return composer.map { [$0.save] } ?? []
  }

  /// Begins a letter in which nothing was written yet.
  mutating func begin(with offer: TemplateOffer) {
    guard var composer, !composer.isTouched else { return }
    composer.subject = LineField(offer.subject)
    composer.begunSubject = composer.subject.text
    if !offer.body.isEmpty {
      composer.body = TextBuffer(offer.body + "\n")
      composer.template = offer.body
      composer.reviewing.noteChange(at: uptime)
    }
    self.composer = composer
  }
}

extension Composer {
  /// Whether the subject is the user's: neither empty nor what every fresh letter begins with.
  var hasOwnSubject: Bool {
    isTouched && !subject.text.isBlank && subject.text != begunSubject
  }

  /// Takes the stories that there are; one without a text has nothing that a letter could tell.
  mutating func take(_ stories: [StoryRow]) {
    let stories = stories.filter { !$0.story.text.isBlank }
    self.stories = stories
    shownGuide = nil
    fitting = stories.fitting(dossier.notes, company: dossier.interview.role.company)
  }

  /// The stories to choose from, those that fit a need first; nil where there are none.
  var storyList: ListState.Content? {
    guard let stories, !stories.isEmpty else { return nil }
    let company = dossier.interview.role.company
    let fits = Set(fitting.map(\.id))
    let others = stories.filter { !fits.contains($0.id) }
    return .inserting(
      "Stories to tell at \(company)",
      fitting.map { Insertable($0.row, at: company, fits: $0.words) }
        + others.map { Insertable($0, at: company, fits: []) })
  }
}
