import Core
import Testing

/// A role that only the interview knows counts in a subject as those do that everyone knows.
@Suite struct SubjectRoleTests {
  private static let body = """
    Hi Tom,

    Thanks for Tuesday. My brother will bring the ropes tomorrow.

    Amy
    """

  private func isFollowUp(_ subject: String, role: String) -> Bool {
    LetterJudge.read(LetterText(Self.body), subject: subject, role: role).isFollowUp
  }

  @Test(arguments: [
    ("Thank you – Oakum Picker", "Oakum Picker"),
    ("Oakum Picker, thank you", "Senior Oakum Picker"),
    ("Thank you – Oakum Picker", "Oakum Picker (Night Shift)"),
  ])
  func whatTheInterviewKnowsCounts(_ subject: String, _ role: String) {
    #expect(!isFollowUp(subject, role: ""))
    #expect(isFollowUp(subject, role: role))
  }

  @Test(arguments: [
    ("Thank you – Librarian", ""), ("Thank you – Librarian", "Librarian"),
  ])
  func aTradeThatEveryoneKnowsCounts(_ subject: String, _ role: String) {
    #expect(isFollowUp(subject, role: role))
  }

  @Test(arguments: [
    ("The crane", "Oakum Picker"), ("", "Oakum Picker"), ("Thank you", "Thank You Coordinator"),
    ("Thank you – Oakum Picker", "Rope Walker"),
  ])
  func nothingIsNamed(_ subject: String, _ role: String) {
    #expect(isFollowUp(subject, role: role) == isFollowUp(subject, role: ""))
  }
}
