import Core

/// Letters that another Afterword hands over.
extension State {
  /// Seconds between two looks: whoever hands one over may end, and then writes nothing down.
  private static let pause = 2.0

  /// Seconds until they are to be looked at again; nil where none shows.
  package var secondsToGoing: Double? {
    guard sending == nil else { return nil }
    let isShown =
      queue.window.rows.contains { $0.outgoing?.state == .going }
      || queue.dossier?.followUps.contains { $0.outgoing?.state == .going } == true
    return isShown ? max(0, queue.nextLook - uptime) : nil
  }

  /// Has the queue be read anew once that is due.
  mutating func lookAtGoing() {
    guard secondsToGoing == 0 else { return }
    queue.nextLook = uptime + Self.pause
    refresh()
  }
}
