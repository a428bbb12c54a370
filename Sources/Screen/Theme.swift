/// Which colours the screen has.
package enum Theme: String, CaseIterable, Sendable {
  /// The terminal's own colours; only those of its sixteen that can be read on dark and on light.
  case terminal
  /// Colours of Afterword's own, where the terminal has 256; elsewhere as ``terminal``.
  case afterword
  /// No colours, attributes alone.
  case mono
}
