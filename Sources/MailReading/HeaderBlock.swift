import Reading

/// The head of a message as it is written: names and values, their folds undone.
struct HeaderBlock {
  private var fields: [(name: String, value: [UInt8])] = []

  /// Bytes of a head that are read.
  static let most = 64 << 10

  /// - Parameter message: with or without the line that separates it from another in a mailbox.
  ///
  /// A line that holds blanks only goes on with the field above it, as some programs fold; the empty
  /// one ends the head.
  init(_ message: UnsafeRawBufferPointer) {
    var rest = message.dropFirst(markOfOrder(message)).prefix(Self.most)
    while let end = rest.firstIndex(of: 10) {
      var line = rest[..<end]
      rest = rest[(end + 1)...]
      if line.last == 13 { line = line.dropLast() }
      if line.isEmpty { return }
      add(line)
    }
    add(rest)
  }

  private mutating func add(_ line: Slice<UnsafeRawBufferPointer>) {
    if let first = line.first, first == 32 || first == 9 {
      if !fields.isEmpty { fields[fields.count - 1].value += line }
    } else if let name = headerName(line) {
      fields.append((name, Array(line.dropFirst(name.utf8.count + 1))))
    }
  }

  /// The value of the first field of a name in lower case.
  subscript(name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

  /// The values of all fields of a name.
  func all(_ name: String) -> [[UInt8]] { fields.filter { $0.name == name }.map(\.value) }
}
