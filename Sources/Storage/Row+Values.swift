import GRDB

/// Values of a row. GRDB's own of these stop the program where a value is missing or of another
/// kind, as it may be in a damaged file; these throw.
extension Row {
  subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ index: Int) -> Value {
    get throws { try decode(Value.self, atIndex: index) }
  }

  subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ name: String) -> Value {
    get throws { try decode(Value.self, forColumn: name) }
  }
}
