/// The schemes of pages, of telephones, and of the programs that video calls are held with. Any other may
/// be code, a file or a command to a program (`javascript:`, `data:`, `file:`): that is no way into a call,
/// and whoever opens the link would run it.
private let callSchemes: Set<String> = [
  "http", "https", "tel", "callto", "sip", "sips", "xmpp", "facetime", "facetime-audio", "skype",
  "zoommtg", "zoomus", "zoomphonecall", "msteams", "webex", "wbx", "webexteams", "gotomeeting",
  "ringcentral", "slack",
]

extension String {
  /// Whether it is written as the address of a page or a call: `https://meet.example/abc`,
  /// `tel:+49301234`, `zoom.example/j/9`. An address begins with its scheme (RFC 3986), one of those of
  /// calls, or with the name of a host, and holds no blanks.
  var isLink: Bool {
    guard !contains(where: \.isWhitespace) else { return false }
    let head = prefix { $0 != ":" }
    if callSchemes.contains(head.lowercased()), head.endIndex < endIndex {
      return dropFirst(head.count + 1).contains { $0 != "/" }
    }
    let host = prefix { !":/?#".contains($0) }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let port = self[host.endIndex...].prefix { !"/?#".contains($0) }
    return labels.count > 1
      && (port.isEmpty || port.count > 1 && port.dropFirst().allSatisfy(\.isNumber))
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }
}
