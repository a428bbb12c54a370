/// A file that `afterword-reader` is given.
package struct ReaderInput: Hashable, Sendable {
  /// `-` for standard input.
  package var path: String
  /// What is to be read where the file is a mailbox that was read before; nil for all of it.
  package var rest: MailboxRest?

  package init(_ path: String, rest: MailboxRest? = nil) {
    self.path = path
    self.rest = rest
  }

  private static let sign = "--rest="

  /// As the reader's arguments: ``rest`` stands before the path. A file whose name begins with a hyphen
  /// is taken for no option.
  package var arguments: [String] {
    let isOption = path.hasPrefix("-") && path != "-"
    return (rest.map { [Self.sign + $0.text] } ?? []) + [isOption ? "./" + path : path]
  }

  /// What arguments say; nil where they are no such arguments.
  package static func inputs(_ arguments: [String]) -> [ReaderInput]? {
    var inputs: [ReaderInput] = []
    var rest: MailboxRest?
    for argument in arguments {
      if argument.hasPrefix(sign) {
        guard rest == nil, let read = MailboxRest(argument.dropFirst(sign.count)) else {
          return nil
        }
        rest = read
      } else {
        inputs.append(ReaderInput(argument, rest: rest))
        rest = nil
      }
    }
    return rest == nil ? inputs : nil
  }
}
