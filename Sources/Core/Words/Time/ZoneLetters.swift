/// Clocks by the letters that people write for them. Those of several clocks are not known: IST is said in
/// India, Israel and Ireland, CST in Chicago, China and Cuba.
package enum ZoneLetters {
  /// A clock whose letters are its own for a part of the year only: a city that has it, and its seconds
  /// east of UTC.
  /// - Parameter word: in lower case.
  static func seasonal(_ word: String) -> (zone: String, offset: Int)? {
    guard let (zone, hours) = seasonal[word] else { return nil }
    return (zone, hours * 3600)
  }

  /// The zone that some letters mean, by its name in the time zone database. Summer's letters are winter's
  /// too in the mouths of many: "10:00 EST" in July is ten o'clock in New York.
  package static func zone(_ word: String) -> String? {
    let word = word.lowercased()
    return yearRound[word] ?? seasonal[word]?.0
  }

  private static let seasonal = [
    "est": ("America/New_York", -5), "edt": ("America/New_York", -4),
    "cdt": ("America/Chicago", -5),
    "mst": ("America/Denver", -7), "mdt": ("America/Denver", -6),
    "pst": ("America/Los_Angeles", -8), "pdt": ("America/Los_Angeles", -7),
    "akst": ("America/Anchorage", -9), "akdt": ("America/Anchorage", -8),
    "bst": ("Europe/London", 1), "cest": ("Europe/Berlin", 2), "eest": ("Europe/Athens", 3),
    "mez": ("Europe/Berlin", 1), "mesz": ("Europe/Berlin", 2),
    "aest": ("Australia/Sydney", 10), "aedt": ("Australia/Sydney", 11),
    "nzst": ("Pacific/Auckland", 12), "nzdt": ("Pacific/Auckland", 13),
    "jst": ("Asia/Tokyo", 9), "kst": ("Asia/Seoul", 9), "sgt": ("Asia/Singapore", 8),
  ]

  /// Phoenix, whose clock is never set, writes MST in summer as well.
  private static let yearRound = [
    "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver",
    "pt": "America/Los_Angeles", "mst": "MST", "hst": "HST", "z": "UTC", "cet": "CET", "eet": "EET",
    "wet": "WET",
  ]
}
