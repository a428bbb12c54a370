import Core

/// Reads how long something takes: "45", "45 min", "1 h", "1.5 h", "1 h 30", "1:30".
enum LengthCell {
  /// Whole minutes, 1 to 1,440; nil where the cell does not say it for certain, as a small number alone does
  /// not say whether it counts hours.
  /// - Parameter title: of the column, which may name the unit.
  static func minutes(_ text: String, title: String) -> Int? {
    let numbers = text.split { !($0.isASCII && $0.isNumber) }
    let values = numbers.compactMap { Int($0) }
    guard !values.isEmpty, values.count == numbers.count, values.allSatisfy({ $0 < 10_000 }) else {
      return nil
    }
    let unit = unit(of: text) ?? unit(of: title)
    let minutes: Double?
    if values.count == 1 {
      minutes = alone(values[0], unit)
    } else if text.contains(":") {
      minutes = values[1] < 60 && values.count <= 3 ? Double(values[0] * 60 + values[1]) : nil
    } else if values.count == 2, let unit, isFraction(text) {
      let share = numbers[1].reversed().reduce(0.0) { ($0 + Double($1.wholeNumberValue ?? 0)) / 10 }
      minutes = (Double(values[0]) + share) * (unit == .hours ? 60 : 1)
    } else if values.count == 2, unit == .hours, values[1] < 60, !isSpan(text) {
      minutes = Double(values[0] * 60 + values[1])
    } else {
      minutes = nil
    }
    return minutes.map { Int($0.rounded()) }.flatMap { (1...1440).contains($0) ? $0 : nil }
  }

  private enum Unit { case hours, minutes }

  private static func alone(_ number: Int, _ unit: Unit?) -> Double? {
    switch unit {
    case .hours: Double(number * 60)
    case .minutes: Double(number)
    // Nobody meets for three minutes, and hardly anyone for ten hours.
    case nil: number >= 10 ? Double(number) : nil
    }
  }

  /// The larger one that a text names.
  private static func unit(of text: String) -> Unit? {
    let words = text.unaccented.split { !$0.isLetter }
    func names(_ beginnings: [String]) -> Bool {
      words.contains { word in word == "h" || beginnings.contains { word.hasPrefix($0) } }
    }
    if names(["hour", "hr", "std", "stunde", "heure", "hora", "ore", "uur", "timm", "godz"]) {
      return .hours
    }
    return words.contains { $0 == "m" || $0.hasPrefix("min") } ? .minutes : nil
  }

  private static func isFraction(_ text: String) -> Bool {
    text.contains(/[0-9][.,][0-9]/)
  }

  /// "1-2 h": from so much to so much.
  private static func isSpan(_ text: String) -> Bool {
    text.contains(/[0-9]\s*[-–—]\s*[0-9]/)
  }
}
