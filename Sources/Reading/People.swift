import Core
import Foundation

/// Who an ORGANIZER or ATTENDEE names.
/// - Parameter warnings: takes a sentence for each address that had to be mended.
/// - Returns: nil where there is neither a name nor an address.
func party(_ read: Libical.Party, warnings: inout [String]) -> CalendarEvent.Party? {
  let address = read.email.flatMap { email($0, &warnings) } ?? email(read.address, &warnings)
  let name = read.name?.trimmed.unquoted
  guard address != nil || name?.isEmpty == false else { return nil }
  return CalendarEvent.Party(
    name: name?.isEmpty == false ? name : nil, email: address,
    isRoom: read.isRoom || isRoomAddress(address), answer: read.answer)
}

/// Google gives rooms addresses of their own and not always a CUTYPE.
private func isRoomAddress(_ address: String?) -> Bool {
  address?.lowercased().hasSuffix("@resource.calendar.google.com") == true
}

private let scheme = "mailto:"

/// The mail address of a calendar address: `mailto:` and what follows a question mark taken off,
/// per cent escapes decoded. nil for other addresses, such as `urn:uuid:…` or `invalid:nomail`.
private func email(_ address: String, _ warnings: inout [String]) -> String? {
  var text = address.trimmed
  while text.prefix(scheme.count).lowercased() == scheme {
    text = String(text.dropFirst(scheme.count).prefix { $0 != "?" }).trimmed
    if text.holds("%") { text = text.removingPercentEncoding ?? text }
  }
  if text.hasPrefix("<"), text.hasSuffix(">") { text = String(text.dropFirst().dropLast()) }
  let whole = text.isTidy && !text.holds(" ") ? text : text.filter { !$0.isWhitespace }
  guard whole.contains("@"), !whole.hasPrefix("/"), !whole.holds("://"),
    !whole.lowercased().hasPrefix("urn:")
  else { return nil }
  if let reason = unusable(text, whole) {
    let shown = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    warnings.note("The address “\(shown)” was left out: \(reason).")
    return nil
  }
  if whole != text {
    warnings.note("A blank inside the address “\(text)” was taken out.")
  }
  return whole
}

/// Why a mail address cannot be one that a letter goes to; nil where it can.
/// - Parameter whole: the same without blanks.
private func unusable(_ text: String, _ whole: String) -> String? {
  if text.contains(where: \.isNewline) { return "it holds a line break" }
  let sides = whole.split(separator: "@", omittingEmptySubsequences: false)
  if sides.count != 2 { return "it holds more than one “@”" }
  if sides.contains("") { return "a part of it is missing" }
  if Interviewer.isAddress(whole) { return nil }
  return "it holds a mark that an address cannot have unquoted"
}

extension String {
  /// Without a pair of quotes around it, as Outlook writes names inside the quotes of a parameter.
  fileprivate var unquoted: String {
    for mark in ["\"", "'"] where count > 1 && hasPrefix(mark) && hasSuffix(mark) {
      return String(dropFirst().dropLast())
    }
    return self
  }
}
