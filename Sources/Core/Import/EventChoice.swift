/// What the user said of an event, whatever its score; remembered for every later import of it.
package enum EventChoice: String, Sendable, CaseIterable {
  case interview
  case other
}
