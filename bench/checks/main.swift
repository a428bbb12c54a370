// Times the checks of letters: `bench-checks [INTERVIEWS]`. Prints the median and the 99th percentile
// of the processor time of all checks over one letter, in milliseconds, without and with the names
// of so many interviews (10,000 by default), and what making those names ready takes, once.

import Core
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Processor time that the process has used, in milliseconds.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
}

func measure(_ name: String, repeats: Int, _ body: () -> String) {
  var times: [Double] = []
  var answer = ""
  for _ in 0..<repeats {
    let before = processorTime()
    answer = body()
    times.append(processorTime() - before)
  }
  times.sort()
  let tail = times[min(times.count - 1, times.count * 99 / 100)]
  print(
    name.padding(toLength: 40, withPad: " ", startingAt: 0),
    String(format: "%8.2f %8.2f  ", times[times.count / 2], tail), answer)
}

/// Names of companies and people, many of them common words.
struct Names {
  private static let heads = [
    "Target", "Apple", "Square", "Notion", "Mark", "Monday", "Northwind", "Globex", "Helix", "Vera",
  ]
  private static let tails = ["", " Labs", " Health", " Inc.", " Systems", " Group", " Bank"]
  private static let given = [
    "Ana", "Ben", "Chen", "Dana", "Mark", "Grace", "Will", "Rose", "Bill",
  ]
  private static let titles = ["Engineer", "Nurse", "Baker", "Teacher", "Driver", "Manager"]

  let companies: [String]
  let people: [KnownNames.Person]
  let roles: [KnownNames.Role]

  init(interviews: Int) {
    companies = (0..<interviews).map { number in
      let head = Self.heads[number % Self.heads.count]
      return number < 70
        ? head + Self.tails[number / 10] : "\(head) \(number)\(Self.tails[number % 7])"
    }
    let companies = companies
    people = (0..<interviews * 3).map { number in
      KnownNames.Person(
        name: "\(Self.given[number % 9]) Name\(number / 2)", company: companies[number / 3])
    }
    roles = (0..<interviews).map { number in
      KnownNames.Role(
        title: "\(Self.titles[number % 6]) \(number / 6)", company: companies[number])
    }
  }

  var ready: KnownNames { KnownNames(companies: companies, people: people, roles: roles) }
}

/// A letter of about 300 words with what the interview knows of it.
func letter() -> LetterContext {
  let paragraph = """
    Thank you for walking me through how your deploys are built and tested on Friday, and for the \
    frank answers about the on-call rota. You said that flaky tests cost you two weeks a quarter. At \
    Acme I had the same fight: I made every red build name its owner, and the queue went from forty \
    minutes to nine within a spring. I would love to do the same at Target, and I would begin with \
    the people who read the logs at night, as Mark suggested.
    """
  let body = (["Dear Ana,"] + Array(repeating: paragraph, count: 4) + ["Best regards,\nJo Weiss"])
    .joined(separator: "\n\n")
  var context = LetterContext(
    recipient: "Ana Ruiz <ana@northwind.example>", subject: "Platform Engineer interview",
    body: body)
  context.meeting = .init(
    company: "Northwind", role: "Platform Engineer",
    person: Interviewer(id: UUID(), name: "Ana Ruiz", email: "ana@northwind.example"),
    others: [Interviewer(id: UUID(), name: "Ben Okafor")],
    notes: [DebriefNote(id: UUID(), kind: .need, text: "two weeks a quarter lost to flaky deploys")]
  )
  context.siblings = [.init(addressee: "Ben Okafor", body: "Hi Ben,\n\n\(paragraph)\n\nJo")]
  context.stories = [.init(title: "CI at Acme", text: paragraph, isTold: true)]
  context.template = "Dear {{name}},\n\n\(paragraph)"
  return context
}

let interviews = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let names = Names(interviews: interviews)
var context = letter()
func findings(in context: LetterContext) -> String {
  let review = LetterReview.run(context)
  return "\(review.findings.count) findings in \(review.words) words"
}
measure("all checks, no names", repeats: 200) { findings(in: context) }
measure("names of \(interviews) interviews made ready", repeats: 9) {
  withExtendedLifetime(names.ready) { "" }
}
context.names = names.ready
measure("all checks with them", repeats: 200) { findings(in: context) }
context.body = context.body.replacingOccurrences(of: "'", with: "’") + "\n\n“Grüße”"
measure("the same, not in ASCII", repeats: 200) { findings(in: context) }
context.body = Array(repeating: context.body, count: 500).joined(separator: "\n\n")
measure("a text of \(context.body.utf8.count / 1_000) kB", repeats: 3) { findings(in: context) }
