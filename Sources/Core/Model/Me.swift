/// The user, as the config file says it.
package struct Me: Equatable, Sendable {
  /// Empty where it is not said.
  package var name = ""
  /// All addresses by which invitations reach the user: these are no interviewers.
  package var emails: [String] = []
  /// What a letter ends with, of one line or several; empty where it is not said.
  package var signature = ""

  package init() {}
}
