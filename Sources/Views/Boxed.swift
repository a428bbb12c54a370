/// Keeps what is large apart from the value that holds it: copies of the holder, of which each key makes
/// some, share it until one of them changes it.
@propertyWrapper
package struct Shared<Value> {
  private final class Box {
    var value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  private var box: Box

  package init(wrappedValue: Value) {
    box = Box(wrappedValue)
  }

  package var wrappedValue: Value {
    _read { yield box.value }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
      yield &box.value
    }
  }
}

/// Keeps what is seldom there apart from the value that holds it, which is as small without it: copies of
/// the holder share it until one of them changes it, and to ask whether it is there copies nothing.
@propertyWrapper
package struct Boxed<Value> {
  private final class Box {
    /// nil only while it is being changed.
    var value: Value?

    init(_ value: Value?) {
      self.value = value
    }
  }

  private var box: Box?

  package init(wrappedValue: Value?) {
    box = wrappedValue.map(Box.init)
  }

  package var wrappedValue: Value? {
    get { box?.value }
    _modify {
      var value = takeOut()
      defer { putBack(value) }
      yield &value
    }
    set { putBack(newValue) }
  }

  /// The value, out of its box where no copy shares that, so that what it holds is changed in place.
  private mutating func takeOut() -> Value? {
    guard isKnownUniquelyReferenced(&box) else { return box?.value }
    defer { box?.value = nil }
    return box?.value
  }

  private mutating func putBack(_ value: Value?) {
    guard let value else {
      box = nil
      return
    }
    if isKnownUniquelyReferenced(&box) {
      box?.value = value
    } else {
      box = Box(value)
    }
  }
}
