import Core
import Testing

/// Signs, letters and words that stand for what is not known yet.
@Suite struct PlaceholderSignTests {
  @Test(arguments: [
    "I would like to thank «NAME OF MANAGER» for the tour.",
    "I spoke with «NAME OF THE INTERVIEWER» after the tour.",
    "You asked me for the «TITLE OF PROJECT» that I led.",
    "We cut the waste by «xx» percent in a year.", "I have «xx» years of practice.",
    "In «xx» weeks I could learn it.", "I have «#» years of it behind me.",
    "We were «#» people on the night shift.", "I have sold «#», and more in spring.",
    "I liked what you said of «(topic)» very much.",
    "I led «(name of the department)» for a year.",
    "The work on «(name of project)» sounds right for me.", "I come from «(project)» work.",
    "I have done this for «N» years in Leeds.",
    "With «X» months of training I could do it.", "We grew by «Y» percent.",
    "The name of my last firm is «to be filled in».", "My number is «to be filled in» by Monday.",
  ])
  func open(_ marked: String) {
    let letter = MarkedLetter(marked)
    let found = LetterContext.northwind(letter.text).found(.placeholder)
    #expect(found.map(\.place.range) == letter.ranges, "\(found)")
    #expect(found.map(\.severity) == [.block])
  }

  @Test(arguments: [
    "The post is to be filled in March.", "I work with Generation X people as well.",
    "The people (your team) were kind.", "They (the department) knew each other.",
    "There were forms to be filled in by hand.", "The log had to be filled in each night.",
    "A post that has to be filled by spring is no small thing.", "I pressed the key # and it rang.",
    "I wrote it in C # and liked it.", "We sat in room #4 all day.",
    "In the year N of the mill we began.",
    "The vitamin D years were long.", "Plan N was the last.", "The XX chromosomes were all there.",
    "Love to all xx", "See you xx\n\nMore next week.", "My name and title stand below.",
    "The name of the manager is Ana.", "We drew it (by hand) and cut it.",
    "I liked the project (the second one) best.",
  ])
  func nothingIsOpen(_ text: String) {
    let found = LetterContext.northwind(text).found(.placeholder)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }
}
