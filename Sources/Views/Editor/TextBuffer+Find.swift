import Core

/// Text as it is looked for: without regard to capitals, accents and the shape of quotation marks.
package struct Needle: Sendable {
  fileprivate let characters: [Folded]
  /// The same as bytes, where all of it is ASCII.
  fileprivate let bytes: [UInt8]?

  package init(_ text: String) {
    characters = text.map(Folded.init)
    let bytes = characters.compactMap(\.ascii)
    self.bytes = bytes.count == characters.count ? bytes : nil
  }

  package var isEmpty: Bool { characters.isEmpty }
}

/// One character of it.
private enum Folded: Equatable {
  case ascii(UInt8)
  case other(String)

  init(_ character: Character) {
    if let byte = character.asciiValue {
      self = .ascii(byte.lowercase)
      return
    }
    switch character {
    case "’", "‘": self = .ascii(UInt8(ascii: "'"))
    case "“", "”", "„": self = .ascii(UInt8(ascii: "\""))
    case "\u{A0}": self = .ascii(0x20)
    default:
      let text = String(character).unaccented
      self = text.utf8.count == 1 ? .ascii(text.utf8.first ?? 0) : .other(text)
    }
  }

  var ascii: UInt8? {
    if case .ascii(let byte) = self { return byte }
    return nil
  }
}

extension UInt8 {
  fileprivate var lowercase: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
}

extension TextBuffer {
  /// Where a text stands in this one, in its order; no two places overlap, and none goes over a line's
  /// end.
  package func places(of needle: Needle) -> [Range<TextPosition>] {
    guard !needle.isEmpty else { return [] }
    var found: [Range<TextPosition>] = []
    for (number, line) in lines.enumerated() {
      line.forEachPlace(of: needle) { columns in
        let start = TextPosition(line: number, column: columns.lowerBound)
        found.append(start..<TextPosition(line: number, column: columns.upperBound))
      }
    }
    return found
  }

  /// The first position of a pane in which the caret is seen: the present one where that will do, else
  /// one with what stands before the caret in the pane's first third.
  func topRevealingCaret(
    from top: TextPosition, width: Int, height: Int
  ) -> TextPosition {
    guard width > 0, height > 0 else { return top }
    var wrapped = WrappedText(lines, paneWidth: width)
    let first = wrapped.place(of: clamped(top))
    let place = wrapped.place(ofCaretIn: self)
    guard place < first || place > wrapped.place(first, movedBy: height - 1) else { return top }
    let new = wrapped.place(place, movedBy: -height / 3)
    return TextPosition(line: new.line, column: wrapped.columns(of: new).lowerBound)
  }
}

extension TextLine {
  fileprivate func forEachPlace(of needle: Needle, _ body: (Range<Int>) -> Void) {
    let length = needle.characters.count
    if let text = plainBytes {
      guard let bytes = needle.bytes else { return }
      text.withUnsafeBufferPointer { text in
        bytes.withUnsafeBufferPointer { bytes in
          search(length: length, body) { at, offset in text[at].lowercase == bytes[offset] }
        }
      }
    } else {
      let folded = characters.map(Folded.init)
      search(length: length, body) { at, offset in folded[at] == needle.characters[offset] }
    }
  }

  private func search(
    length: Int, _ body: (Range<Int>) -> Void, isEqual: (Int, Int) -> Bool
  ) {
    var at = 0
    while at + length <= count {
      if (0..<length).allSatisfy({ isEqual(at + $0, $0) }) {
        body(at..<at + length)
        at += length
      } else {
        at += 1
      }
    }
  }
}
