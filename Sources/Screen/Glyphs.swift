import CText

/// What stands in one place of the screen: a spacing scalar, the combining ones on it, its columns.
///
/// A `Character` is no cell: terminals disagree on the width of emoji sequences, so only what all of
/// them count alike becomes a glyph (see ``Text``).
package struct Glyph: Hashable, Sendable {
  /// The spacing scalar; always printable.
  package var base: UInt32
  /// Zero-width scalars drawn over the base, at most ``maximumMarks``.
  package var marks: [UInt32] = []
  /// Columns taken: 1 or 2.
  package var columns: Int

  /// What ncurses keeps with one base scalar.
  package static let maximumMarks = 4
  /// Shown for whatever must not reach a terminal as it is.
  package static let harmless = Glyph(base: 0xFFFD, columns: 1)
}

/// Text as the terminal shows it. The one door between strings from anywhere and the screen:
/// controls, escape sequences and direction overrides come out as a visible, harmless mark.
package enum Text {
  /// Sets the process's locale so that widths are those of UTF-8. Call once before anything else.
  /// - Returns: false when no UTF-8 locale is installed; non-ASCII text then shows as marks.
  @discardableResult
  package static func useUTF8Locale() -> Bool { aw_use_utf8_locale() != 0 }

  /// Calls `body` with each glyph of `text` until it returns false.
  ///
  /// Line ends and tabs become a blank; other controls, bidirectional controls and zero-width
  /// characters become U+FFFD; variation selectors and skin tones are left out; of an emoji joined
  /// with others only the first is kept.
  package static func forEachGlyph(in text: String, _ body: (Glyph) -> Bool) {
    // Most of what is drawn is short and plain.
    if text.utf8.count < 256, isPlainASCII(text) {
      for byte in text.utf8 {
        guard body(Glyph(base: UInt32(byte), columns: 1)) else { return }
      }
      return
    }
    var pending: Glyph?
    var joined = false
    for scalar in text.unicodeScalars {
      switch role(of: scalar, after: pending, joined: joined) {
      case .spacing(let columns):
        joined = false
        if let done = pending, !body(done) { return }
        pending = Glyph(base: scalar.value, columns: columns)
      case .replaced(let glyph):
        joined = false
        if let done = pending, !body(done) { return }
        pending = glyph
      case .mark:
        if (pending?.marks.count ?? 0) < Glyph.maximumMarks { pending?.marks.append(scalar.value) }
      case .joiner: joined = true
      case .dropped: joined = false
      }
    }
    if let done = pending { _ = body(done) }
  }

  /// The columns that `text` takes on the screen.
  package static func columns(_ text: String) -> Int {
    if isPlainASCII(text) { return text.utf8.count }
    var sum = 0
    forEachGlyph(in: text) {
      sum += $0.columns
      return true
    }
    return sum
  }

  /// `text` as it may be written to any terminal or pipe: only printable characters, one line.
  package static func printable(_ text: String) -> String {
    if isPlainASCII(text) { return text }
    var result = String.UnicodeScalarView()
    forEachGlyph(in: text) { glyph in
      for value in [glyph.base] + glyph.marks {
        if let scalar = Unicode.Scalar(value) { result.append(scalar) }
      }
      return true
    }
    return String(result)
  }

  /// The longest beginning of `text` that takes at most `columns`, with "…" at its end
  /// where something was cut. Looks no further than that: an imported text may be megabytes long.
  package static func truncated(_ text: String, to columns: Int) -> String {
    guard columns > 0 else { return "" }
    if text.utf8.count <= columns, isPlainASCII(text) { return text }
    var result = String.UnicodeScalarView()
    var cut = result.endIndex
    var used = 0
    var fits = true
    forEachGlyph(in: text) { glyph in
      fits = used + glyph.columns <= columns
      guard fits else { return false }
      used += glyph.columns
      for value in [glyph.base] + glyph.marks {
        if let scalar = Unicode.Scalar(value) { result.append(scalar) }
      }
      if used < columns, glyph.base != 0x20 { cut = result.endIndex }
      return true
    }
    return fits ? String(result) : String(result[..<cut]) + "…"
  }

  /// True for text of printable ASCII alone, whose columns are its bytes.
  package static func isPlainASCII(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isPlainASCII)
      ?? text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// The same for the bytes of a text.
  static func isPlainASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // All are looked at, which lets the compiler compare many at once.
    guard let first = bytes.baseAddress else { return true }
    var others: UInt8 = 0
    for offset in 0..<bytes.count { others |= first[offset] &- 0x20 >= 0x5F ? 1 : 0 }
    return others == 0
  }

  private enum Role {
    case spacing(Int), replaced(Glyph), mark, joiner, dropped
  }

  private static func role(
    of scalar: Unicode.Scalar, after previous: Glyph?, joined: Bool
  ) -> Role {
    let value = scalar.value
    switch value {
    // The C library counts it as zero columns, as if it were a mark.
    case 0: return .replaced(.harmless)
    case 0x20..<0x7F: return .spacing(1)
    case 0x09, 0x0A, 0x0D: return .replaced(Glyph(base: 0x20, columns: 1))
    case 0x200C,
      0x200D where previous != nil:
      return value == 0x200D ? .joiner : .dropped
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .dropped
    case 0x1F3FB...0x1F3FF where previous != nil: return .dropped
    case 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x061C, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      return .replaced(.harmless)
    default: break
    }
    if joined && value >= 0x2190 { return .dropped }
    switch aw_columns(value) {
    case 0: return previous == nil ? .replaced(dottedCircle(with: value)) : .mark
    case 1: return .spacing(1)
    case 2: return .spacing(2)
    default: return .replaced(.harmless)
    }
  }

  /// A combining mark without a base needs something to stand on.
  private static func dottedCircle(with mark: UInt32) -> Glyph {
    Glyph(base: 0x25CC, marks: [mark], columns: 1)
  }
}
