import Core
import Foundation
import Screen

/// What has to be done by now and no picture waits for: what was typed goes to the disk, the checks
/// look at it and at drafts in the detail, what was copied goes to other programs. The loop asks once
/// the user has seen what a batch of input did.
/// - Parameter afterKey: whether a key has just been answered: a save is made then that would soon be
///   due, as the next key is never further away.
package func duties(of state: State, afterKey: Bool = false) -> [Effect] {
  state.dueSave(afterKey: afterKey) + state.dueKeeping(afterKey: afterKey) + state.dueReview
    + state.dueJudging + state.dueImport + state.dueAddresses + state.dueSending + state.dueMail
    + state.clip.demand
}

/// What the state lacks before it can be drawn. The loop asks after each batch of input, so that a
/// hundred keys cost one look into the database.
package func demands(of state: State) -> [Effect] {
  var effects = state.form?.demands ?? []
  if let query = state.prompt?.query { effects.append(.lookUp(query)) }
  if let path = state.prompt?.pathToLookUp { effects.append(.findPaths(path)) }
  guard state.help == nil, Layout(state.size).fits else { return effects }
  if let list = state.list {
    let layout = state.listLayout
    let load = list.demand(rows: layout.list.rows, hasDetail: layout.detail != nil)
    let lacksStories = list.tellsStories && state.composer?.stories == nil
    return effects + [load].compactMap(\.self) + (lacksStories ? [.findStories] : [])
  }
  if state.composer != nil {
    return effects + (state.composer?.stories == nil ? [.findStories] : []) + state.addressDemand
  }
  guard state.debrief == nil, state.story == nil, state.departure == nil else { return effects }
  if let load = state.queue.demand(rows: state.queueLayout.list.rows) {
    return effects + [load]
  }
  if state.queueLayout.detail != nil, let row = state.queue.selectedRow,
    state.queue.dossier?.id != row.id
  {
    effects.append(.loadDossier(row.id))
  }
  return effects
}

/// Brings what shows to where it has to be for the next picture: once for all keys of a batch.
package func arrange(_ state: inout State) {
  let area = state.letterArea
  state.composer?.arrange(in: area)
  state.keepDetailFacts()
}

/// Milliseconds until the state wants to hear the time again: the next full minute, when the
/// header's clock and the stages move on, or the moment by which a draft has to be saved.
package func timeout(of state: State) -> Int {
  let seconds = state.now.timeIntervalSince1970
  var wait = 60 - seconds.truncatingRemainder(dividingBy: 60)
  let waits = [
    state.secondsToSave, state.secondsToKeep, state.secondsToReview, state.secondsToJudge,
    state.secondsToImport, state.secondsToAddresses, state.secondsToSending,
    state.secondsToMail, state.secondsToGoing,
    state.clip.secondsToWait,
  ]
  for seconds in waits.compactMap(\.self) { wait = min(wait, seconds) }
  return Int((wait * 1000).rounded(.up))
}
