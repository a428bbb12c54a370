/// Who sends an event to whom, as far as the words of its title mean something else by it.
struct EventSender {
  /// The user's own names, without capitals and accents.
  let ownNames: Set<String>
  /// Whether another company invites, and none of the user's own takes part.
  let isFromOutside: Bool
  /// Whether someone of another company who recruits takes part, or a recruiting system.
  let hasRecruiter: Bool

  init(_ parties: EventParties) {
    ownNames = parties.ownNames
    isFromOutside =
      !parties.isOwn && parties.colleagues == 0
      && (!parties.outside.isEmpty || parties.recruiting != nil)
    hasRecruiter =
      parties.colleagues == 0 && (parties.recruiter != nil || parties.recruiting != nil)
  }
}
