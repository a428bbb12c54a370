import Foundation

/// An interview in one line, as `add` takes it: "Globex, Staff Engineer, yesterday 3pm 45m, Jane Doe
/// <jane@globex.example>".
///
/// Commas part its pieces, the company first. Each of the others is known by what it says: a time, a
/// round, an address or a name behind "with", a link, "remote" or a place behind "at"; what is none
/// of these is the role, and so is one word right behind the company. Nothing that was typed is left
/// out: what fits nowhere is put somewhere and is a doubt.
package struct QuickAdd {
  /// What is understood.
  package internal(set) var entry: InterviewEntry
  /// What could be meant otherwise and was not answered yet.
  package internal(set) var doubts: [Doubt] = []

  /// Reads the times of the line; that of the last start that was typed instead.
  var parser: TimeParser
  private var times: [String] = []
  /// Pieces that begin like a time, and why they are none.
  private var failures: [(text: String, failure: TimeParser.Failure)] = []
  /// What is neither a time, a round, a person nor a place.
  private(set) var texts: [QuickPiece] = []
  /// What stands right behind the company, where it is certain what the company is.
  private var behindCompany: String?
  /// What stands first in the line, where it is taken for the company.
  private var first: String?
  /// Whether a "with" has been read, so that names alone are people.
  private var isAmongPeople = false
  /// What the line says of the start where it lacks the time of day; empty where it does not.
  private(set) var startBegun = ""
  /// Why a start that lacks its time of day is none; nil where it does not.
  package private(set) var startFailure: InterviewEntry.Failure?

  /// - Parameter filled: what is known without the text, which then need not say it.
  /// - Throws: ``InterviewEntry/Failure`` where the company is missing, or the time makes no sense. A time
  ///   that is missing is a doubt.
  package init(
    _ text: String, into filled: InterviewEntry = InterviewEntry(), parser: TimeParser
  ) throws(InterviewEntry.Failure) {
    entry = filled
    self.parser = parser
    var pieces = QuickPiece.pieces(of: text)[...]
    var isCompanyDoubtful = false
    if filled.company.isEmpty {
      guard let company = pieces.popFirst() else {
        throw Failure(field: .company, message: "which company was it? It comes first")
      }
      entry.company = company.text
      first = company.text
      isCompanyDoubtful = !company.isQuoted
    } else if pieces.first?.text.lowercased() == filled.company.lowercased() {
      pieces.removeFirst()
    }
    for piece in pieces { take(piece) }
    if filled.start.isEmpty { partTime(orOfCompany: isCompanyDoubtful) }
    try settleStart(isGiven: !filled.start.isEmpty)
    behindCompany = pieces.first?.text
    if isCompanyDoubtful, isCompanyOdd {
      doubts.append(.company(entry.company, before: texts.first?.text))
      behindCompany = nil
    }
    settleTexts()
  }

  /// Reads an interview whose fields were said one by one, and so mean what they say; of a start the
  /// time of day may be missing, or one that a change of the clocks skips.
  /// - Throws: ``InterviewEntry/Failure`` where the start makes no sense. One that is missing is a doubt.
  package init(_ filled: InterviewEntry, parser: TimeParser) throws(InterviewEntry.Failure) {
    entry = filled
    self.parser = parser
    doubts =
      entry.start.isBlank
      ? [.when] : Doubt.timeOfDay(of: entry.start, as: try moment(entry.start))
  }

  /// Doubts the role where it was read from the text and is a company's name as well.
  package mutating func doubtRole<Problem>(
    ifCompany isCompany: (String) throws(Problem) -> Bool
  ) throws(Problem) {
    guard texts.contains(where: { $0.text == entry.role }), try isCompany(entry.role) else {
      return
    }
    let plain = roleDoubt(entry.role)
    doubts.removeAll { $0.question == plain.question }
    doubts.append(roleDoubt(entry.role, because: " There is a company of that name"))
  }

  private typealias Failure = InterviewEntry.Failure

  /// Whether what stands first may be something else. A company that is called like a day is one all
  /// the same where the rest says the whole date.
  private var isCompanyOdd: Bool {
    let company = entry.company
    let isOfTime = (try? parser.phrase(company)) != nil
    let isWord = isOfTime ? !company.contains(where: \.isNumber) : QuickPiece.isOrdinal(company)
    if isWord, (try? parser.phrase(entry.start))?.isWhole == true { return false }
    return isOfTime || SummaryWords.isRound(company) || QuickPiece.isAddressed(company)
      || SummaryTrades.name(SummaryWord.keys(company))
  }

  private mutating func take(_ piece: QuickPiece) {
    let text = piece.text
    guard !piece.isQuoted else { return texts.append(piece) }
    if let names = piece.behind("with") {
      isAmongPeople = true
      return takePeople(names)
    }
    if QuickPiece.isAddressed(text) { return takePeople(text) }
    do throws(TimeParser.Failure) {
      _ = try parser.phrase(text)
      return times.append(text)
    } catch {
      if error.isOfTime { failures.append((text, error)) }
    }
    if SummaryWords.isRound(text) {
      entry.round = entry.round.isEmpty ? text : "\(entry.round), \(text)"
    } else if let link = piece.link, entry.link.isEmpty {
      entry.link = link
    } else if let place = piece.place ?? piece.link {
      entry.location = entry.location.isEmpty ? place : "\(entry.location), \(place)"
    } else if isAmongPeople, piece.isName {
      takePeople(text)
    } else {
      texts.append(piece)
    }
  }

  private mutating func takePeople(_ text: String) {
    entry.people += QuickPiece.people(in: text)
    if let doubt = Doubt.people(in: text, isAmongPeople: isAmongPeople) { doubts.append(doubt) }
  }

  /// Looks for the time at the end of a piece where none stands by itself, as a comma was left out.
  /// - Parameter isCompanyOpen: whether the company was read from the line, without quotation marks.
  private mutating func partTime(orOfCompany isCompanyOpen: Bool) {
    guard times.isEmpty, failures.isEmpty else { return }
    func part(_ piece: QuickPiece) -> String? {
      guard let (text, time) = piece.parted(where: isWholeTime) else { return nil }
      times.append(time)
      doubts.append(
        .yes("“\(piece.text)” holds a time, without a comma: is it “\(text)” and “\(time)”?"))
      return text
    }
    if isCompanyOpen, let company = part(QuickPiece(entry.company)) {
      (entry.company, first) = (company, company)
    } else if let index = texts.firstIndex(where: { $0.parted(where: isWholeTime) != nil }),
      let text = part(texts[index])
    {
      texts[index] = QuickPiece(text)
    }
  }

  /// Whether a text says when something is, and nothing else.
  private func isWholeTime(_ text: String) -> Bool {
    guard let phrase = try? parser.phrase(text) else { return false }
    return phrase.isWhole && !phrase.isNow
  }

  /// Puts the pieces of the time together; how long it takes stands by itself where it was said so.
  private mutating func settleStart(isGiven: Bool) throws(Failure) {
    if !isGiven, let first = failures.first, times.isEmpty {
      throw .init(field: .start, first.failure)
    }
    let lengths = times.filter { (try? parser.phrase($0).isLengthAlone) == true }
    let start = times.filter { !lengths.contains($0) }.joined(separator: " ")
    if !isGiven { entry.start = start }
    var moment: TimeParser.Moment?
    if !entry.start.isBlank {
      do throws(TimeParser.Failure) { moment = try parser.moment(entry.start) } catch {
        let failure = Failure(field: .start, error)
        guard !isGiven, error.lacksTimeOfDay else { throw failure }
        (startFailure, startBegun, entry.start) = (failure, start, "")
      }
    }
    try takeLengths(lengths, beside: moment, isGiven ? start : "")
    doubts +=
      moment.map { Doubt.times(of: entry.start, as: $0, now: parser.now) }
      ?? [startFailure.map(Doubt.when(lacking:)) ?? .when]
  }

  private func moment(_ start: String) throws(Failure) -> TimeParser.Moment {
    do throws(TimeParser.Failure) { return try parser.moment(start) } catch {
      throw .init(field: .start, error)
    }
  }

  /// Takes in how long it takes.
  /// - Parameters:
  ///   - lengths: what the line says of it by itself.
  ///   - given: the start, as far as it is known.
  ///   - start: what the line says of a start that was given otherwise; may be empty.
  /// - Throws: ``InterviewEntry/Failure`` where any two of them contradict each other.
  private mutating func takeLengths(
    _ lengths: [String], beside given: TimeParser.Moment?, _ start: String
  ) throws(Failure) {
    var lengths = [entry.duration] + lengths
    if let given, !start.isEmpty {
      let said = try moment(start)
      guard said.instant == given.instant else {
        throw Failure(
          field: .start,
          message: "“\(start)” and “\(entry.start)” both say when it is: leave only one of them")
      }
      if let end = said.end, end != given.end {
        lengths.append("\(Int(end.timeIntervalSince(said.instant) / 60))m")
      }
    }
    lengths.removeAll(where: \.isBlank)
    if let other = lengths.first(where: { $0 != lengths[0] }) {
      throw Failure(
        field: .duration,
        message: "“\(lengths[0])” and “\(other)” both say how long it takes: leave only one of them"
      )
    }
    entry.duration = lengths.first ?? ""
  }

  private func roleDoubt(
    _ text: String, _ end: String = "?", because reason: String = ""
  ) -> Doubt {
    .role(text, end, because: reason, isBehindCompany: first == entry.company)
  }

  /// Finds the role, and a place for whatever else stands in the text.
  private mutating func settleTexts() {
    for piece in texts {
      let text = piece.text
      if piece.isName, !entry.role.isEmpty || texts.count == 1 {
        entry.people += QuickPiece.people(in: text)
        doubts.append(.person(text))
      } else if entry.role.isEmpty {
        entry.role = text
        if failures.contains(where: { $0.text == text }) {
          doubts.append(roleDoubt(text, ", and no time?"))
        } else if !piece.isQuoted, piece.isOneOddWord,
          text != behindCompany || Towns.contains(text, zone: parser.zone)
        {
          doubts.append(roleDoubt(text))
        }
      } else {
        entry.role += ", \(text)"
        doubts.append(.partOfRole(text))
      }
    }
  }
}
