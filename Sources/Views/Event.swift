import Core
import Foundation
import Screen

/// What can happen: something from the terminal, or the answer to an effect. What holds much is kept
/// apart (`indirect`), so that a key is a small event.
package enum Event: Sendable {
  /// The time, told before each batch of input.
  case clock(now: Date, uptime: Double)
  case terminal(TerminalEvent)
  /// Another instance or a command has changed what is stored.
  case changedElsewhere
  /// A part of the queue was read. `selection` is where the interview that was to keep the
  /// selection is now, if it is still in the view.
  indirect case queueLoaded(QueueWindow, selection: Int?)
  /// The interview under the detail was read; nil where it is gone.
  indirect case dossierLoaded(Dossier?)
  /// An interview was read in order to do something with one of its follow-ups.
  /// - typed: as in ``Effect/open(_:interview:followUp:typed:)``.
  indirect case opened(Purpose, followUp: UUID, Dossier, typed: String? = nil)
  /// The draft is on the disk.
  case draftSaved(Sitting)
  /// A message that is owed was ticked in a calendar: that, as a sentence without a full stop.
  indirect case ticked(String, followUp: UUID, Dossier)
  /// The draft outlives the program.
  case draftWritten(Sitting)
  /// The notes of a debrief are on the disk; the day of a promise was understood or not.
  indirect case debriefSaved(DebriefSitting, Debrief.Understood)
  /// The open letter or debrief could not be stored; it is still there, with what was typed.
  case saveFailed(String)
  /// It is in a file of its own instead; a sentence for the footer.
  case keptAside(String)
  /// That file could not be written either.
  case keepFailed(String)
  /// The database's file is not in its place, or, with nil, is there again.
  case databaseGone(State.Gone?)
  /// All that is stored is in another file, in which it goes on; a sentence for the footer.
  case wentOn(String)
  /// People were read, by name.
  indirect case peopleLoaded(PeopleWindow)
  indirect case personLoaded(PersonRecord)
  /// What happened to an interview was read.
  indirect case historyLoaded([HistoryEntry], of: Dossier)
  /// All stories were read, for the list of them.
  case storiesLoaded([StoryRow])
  /// The same for the open letter, to which some of them may belong.
  case storiesFound([StoryRow])
  /// The story that is being written is on the disk.
  case storySaved(StorySitting)
  /// A new story may be begun, with this key.
  case storyBegun(UUID)
  /// What a letter in which nothing was written yet begins with.
  indirect case begun(TemplateOffer)
  /// Templates were filled in for the open letter; what of the user's own could not be read.
  case templatesLoaded([TemplateOffer], problems: [String])
  /// The texts that the open letter had, the newest first.
  case earlierTextsLoaded([EarlierText])
  /// The open letter was changed in another editor.
  indirect case edited(Draft)
  /// How messages to those who are owed one at some interviews most likely went.
  /// - typed: as in ``Effect/findWay(_:typed:)``.
  case wayFound(Delivery.Way, interviews: [UUID], typed: String?)
  /// What is stored of a letter that is open, as another instance may have written it on.
  indirect case letterFound(Dossier, followUp: UUID)
  /// What is stored of an interview whose debrief is open, as another instance may have noted it.
  indirect case notesFound(Dossier)
  /// A letter has versions between which the user has to choose.
  indirect case versionsFound([DraftVersion], followUp: UUID, Dossier)
  /// What is known of the address of someone at an interview.
  indirect case addressesFound(FoundAddresses)
  /// Files whose path begins as what stands in the open line; folders end in a slash.
  case pathsFound(String, [String])
  /// What is to be imported is being read.
  case importBegun(ImportOrigin)
  /// So many files of an import have been read, of how many.
  case importGoesOn(Int, of: Int)
  /// The user is to say who of those who are invited they are.
  case askedWhoAmI([Interviewer])
  /// What an import would do.
  indirect case planned(PlannedImport)
  /// There is nothing in what was read that is not known, or told, already; a sentence for the footer.
  case nothingNew(String)
  /// An import could not be read; a sentence for the footer.
  case importFailed(String)
  /// An import was carried out; a sentence for the footer, and the interviews that are new or changed.
  case imported(String, changed: [UUID])
  /// A change was made; a sentence for the footer, and the interview that it was made to.
  /// The command undoes it, or does it again, where there is one.
  case changed(String, keeping: UUID?, hint: Command? = nil)
  /// Something was done that changed nothing here; a sentence for the footer.
  case said(String)
  /// The step, by its title, that takes a text back with it if it is undone: is that meant?
  case asked(String)
  /// There is a file already where one was to be written: is it to be replaced?
  case fileFound(String)
  /// What the checks say of the letter to someone; nil where it could not be looked at.
  indirect case reviewed(LetterReview?, of: UUID)
  /// What looks at letters is still being made ready, and is to be asked again in a moment.
  case unready
  /// The steps that the drafts in the detail take, by follow-up.
  case judged([UUID: Set<LetterStep>])
  /// The words of the open letter are not all known to be right or wrong.
  indirect case spelling(SpellingAnswer)
  /// A word is one of the user's own from now on, or no longer; a sentence for the footer.
  case ownWord(String, isOwn: Bool, String)
  /// What became of a text on its way to the system's clipboard.
  case clipboard(ClipboardAnswer)
  /// Whether there is a file now with what stands in the open form, as it stands there.
  case formKept(Bool)
  /// That file could not be written.
  case formUnkept(String)
  /// A letter was made ready to be looked at before it goes.
  indirect case readyToSend(ReadyLetter)
  /// The letter that is being sent is still under way.
  case sendingGoesOn
  case sendingEnded(SendingEnd)
  /// The user's mailboxes are to be looked through: something may have come.
  case mailStirred
  /// A message is just being delivered: they are to be looked through again shortly.
  case mailWaits
  /// The user wants so many mailboxes to be looked through.
  case mailAsked(boxes: Int)
  /// They are being looked through.
  case mailGoesOn
  /// That has ended: what they told, as sentences, and what kept it from some of it.
  case mailRead([String], problem: String?)
  /// A file goes along with the open letter, by its path; its name and size.
  case attached(String, String)
  /// To whom a letter went since the last step, which nothing takes back.
  case askedBeyond(String, hasReturned: Bool = false)
  /// An effect could not be carried out.
  case failed(String)
  /// A field of the open form does not hold what it should.
  case formRejected(field: Int, String)
  /// A message was marked already that is most likely the one in the form, or such an interview is
  /// there, as a sentence.
  case isThereAlready(String)
  /// The person at a place in the open form of an interview may be someone who is known.
  indirect case personInDoubt(Int, Doubt)
  /// A field of the open form of an interview does not hold what it should.
  indirect case entryRejected(InterviewEntry.Failure)
  /// How the start and the duration in the form of an interview are understood.
  indirect case understood(Understanding)
  /// How the time in a short form is understood, in full; nil where it is not.
  indirect case timeUnderstood(TimeQuestion, String?)
  /// What is known that begins as what was typed.
  indirect case known(KnownQuery, [Known])
}

/// What an interview is opened for.
package enum Purpose: Hashable, Sendable {
  case write, mark, skip, answered, snooze, debrief, edit, send
  /// To write, with the list of its earlier texts open.
  case versions
  /// To find an address of whoever it is.
  case address

  /// What a command opens the selected interview for; nil for one that needs none opened.
  init?(_ command: Command) {
    switch command {
    case .write: self = .write
    case .markSent: self = .mark
    case .send: self = .send
    case .skip: self = .skip
    case .answered: self = .answered
    case .snooze: self = .snooze
    case .debrief: self = .debrief
    case .versions: self = .versions
    case .edit: self = .edit
    case .findAddress: self = .address
    default: return nil
    }
  }
}

/// Something to be done outside, as data that a test can compare.
package enum Effect: Hashable, Sendable {
  /// Read rows of the queue, from a place on; `keeping` is the interview to follow.
  /// With a tally the rows are of its moment, so that both go together.
  case loadQueue(QueueQuery, from: Int, count: Int, tally: QueueTally?, keeping: UUID?)
  case loadDossier(UUID)
  /// Read an interview in order to do something with one of its follow-ups.
  /// - typed: what stood behind the name of the command; with it nothing is left to be asked.
  case open(Purpose, interview: UUID, followUp: UUID, typed: String? = nil)
  /// Tell how messages to everyone who is owed one at some interviews most likely went, to mark them.
  /// - typed: what stood behind the name of the command; with it nothing is left to be asked.
  case findWay([UUID], typed: String?)
  /// Read what is stored of an open letter.
  case findLetter(followUp: UUID, interview: UUID)
  /// Read what is stored of the notes of an open debrief.
  case findNotes(UUID)
  case save(Draft, followUp: UUID, in: Dossier, Sitting)
  /// Store a draft without waiting for the disk.
  case saveUnsynced(Draft, followUp: UUID, in: Dossier, Sitting)
  /// Look at a letter with all that is known of it.
  case review(Draft, followUp: UUID, in: Dossier)
  /// Take a word for right in every letter, or no longer.
  case ownWord(String, isOwn: Bool)
  /// Judge which steps drafts take, by follow-up.
  case judge([UUID: Draft])
  case saveDebrief(DebriefText, until: String, of: Dossier, DebriefSitting)
  /// Find addresses that someone at an interview may have; asks the user's address book, or looks whether
  /// it has answered.
  case findAddresses(followUp: UUID, in: Dossier)
  case loadStories
  case findStories
  case newStory
  case saveStory(Story, StorySitting)
  /// Fill in the templates that there are for a letter.
  case loadTemplates(followUp: UUID, in: Dossier)
  case loadEarlierTexts(UUID)
  /// Hand a letter to the user's own editor, and the terminal with it, until that ends.
  case editOutside(Draft)
  /// Look up files to complete a path.
  case findPaths(String)
  /// Begin to read files, to say what an import of them would do.
  /// - again: whether those are read as well that have not changed since they were read.
  case startImport(ImportOrigin, again: Bool)
  /// See how far the reading is.
  case lookAtImport
  case stopImport
  /// Say what the import would do of which all is read; with the user's own address, if there is one.
  case planImport(me: String?)
  /// Say it anew, with events taken that seem to be no interviews, by their UIDs.
  case planAnew(taking: Set<String>)
  /// Carry an import out.
  case applyImport(ImportPlan)
  /// Write interviews to a file, in the form that its name ends in; one that is there only where
  /// the user is sure.
  case export([UUID], to: String, isSure: Bool)
  case loadPeople(from: Int, count: Int)
  case loadPerson(UUID)
  case loadHistory(UUID)
  /// Write a text that cannot be stored to a file of its own: a new one at a path that the user
  /// typed, or one that is found for it.
  case keepAside(Unstored, at: String?)
  /// Write all that is stored to a new file, and go on there if that of the database is gone.
  case backUp(to: String)
  /// Record that messages went out; `time` as the user wrote it.
  /// - isSure: whether one more of the same day and way is meant.
  case mark(Change.Target, Delivery.Way, time: String, isSure: Bool = false)
  /// Store a new interview.
  /// - isSure: whether one more of the same role and start is meant.
  case add(InterviewEntry, isSure: Bool = false)
  /// Change what is stored and come back to an interview.
  case change(Change, keeping: UUID?)
  /// Let messages wait until a time as the user wrote it; until nothing where that is blank.
  case snooze(Change.Target, until: String, keeping: UUID?)
  /// Say that an interview takes place at another time, as the user wrote it; a blank duration is
  /// that of before.
  /// - isSure: as in ``add(_:isSure:)``.
  case move(UUID, to: String, duration: String, isSure: Bool = false)
  /// Change an interview from what it was when its form was opened.
  /// - isSure: as in ``add(_:isSure:)``.
  case edit(InterviewEntry, of: Dossier, isSure: Bool = false)
  /// Tell how a start and a duration are understood, of an interview that is there already.
  case understand(start: String, duration: String, of: Dossier?)
  /// Tell how the time in a short form is understood.
  case understandTime(TimeQuestion)
  case lookUp(KnownQuery)
  /// Have what stands in the open form outlive the program, in a file of its own.
  case keepForm(Unstored)
  /// That file holds nothing any more that would be lost.
  case dropForm
  /// Take the last step back; where that takes back a letter, only when the user is sure.
  case undo(keeping: UUID?, isSure: Bool)
  case redo(keeping: UUID?)
  /// Make a letter ready to be looked at before it goes.
  case prepareToSend(followUp: UUID, interview: UUID)
  /// Hand a message over to the program that sends.
  case startSending(OutgoingMessage)
  /// See how far that is.
  case lookAtSending
  /// Begin to look through the user's mailboxes.
  case lookThroughMail
  /// See how far that is.
  case lookAtMail
  /// Have a message go by itself.
  case sendLater(OutgoingMessage, at: LaterTime, keeping: UUID?)
  /// Put a message among the drafts of the user's mail program, or into a new file at a path.
  case saveDraft(OutgoingMessage, at: String?)
  /// Open a message in the mail program of the desktop.
  case openLink(OutgoingMessage)
  /// Look at a file that is to go along, by its path as it was typed.
  case attach(String)
  /// Give a text to the system's clipboard.
  case copy(String)
  /// Look whether it has arrived there.
  case awaitClipboard
  case suspend
  case repaint
}
