import Foundation
import Storage

extension UUID {
  /// Its first eight digits: enough to name it on the command line.
  var short: String { String(text.prefix(8)) }
}
