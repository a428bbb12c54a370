import Core
import Foundation
import Reading

/// The encodings that a table may be in. What is not Unicode does not say which it is: a spreadsheet
/// writes that of the system it runs on.
enum TableText {
  /// Single-byte and East Asian encodings, those of the most users first; Windows-1252 is the last
  /// resort, as any bytes are text in it.
  private static let encodings: [String.Encoding] = [
    .windowsCP1252, .init(rawValue: 0x8000_0632) /* GB 18030 */, .shiftJIS,
    .init(rawValue: 0x8000_0422) /* CP949 */, .init(rawValue: 0x8000_0A03) /* Big5 */,
    .windowsCP1251, .windowsCP1250, .windowsCP1254,
  ]

  /// Bytes of the beginning by which the encoding is told.
  private static let head = 16 << 10

  /// The table in UTF-8.
  /// - Parameter known: how many words of a header a beginning of it holds. The encoding in which most
  ///   are known counts, of several the one that makes letters of most bytes.
  static func utf8(_ file: [UInt8], known: ([UInt8]) -> Int) -> [UInt8] {
    let bytes = Reading.utf8(file)
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    let lastLine = bytes.prefix(head).lastIndex(of: 10) ?? min(bytes.count, head)
    let head = Data(bytes[..<lastLine])
    var best: (encoding: String.Encoding, fit: (known: Int, letters: Int))?
    for encoding in encodings {
      guard let text = String(data: head, encoding: encoding) else { continue }
      let signs = text.unicodeScalars.count { !$0.isASCII && !$0.properties.isAlphabetic }
      let fit = (known: known(Array(text.utf8)), letters: -signs)
      if best.map({ fit > $0.fit }) ?? true { best = (encoding, fit) }
    }
    let text = best.flatMap { String(data: Data(bytes), encoding: $0.encoding) }
    return Array((text ?? String(decoding: bytes, as: UTF8.self)).utf8)
  }
}
