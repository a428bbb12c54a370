import Core
import Foundation

/// Properties that hold nothing but the link of a call, the surest first.
let linkProperties = [
  "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK",
  "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", "X-ZOOM-JOIN-URL", "CONFERENCE",
]

/// Where calls take place and interviews are arranged; a name stands for its subdomains as well.
private let meetingHosts = [
  "zoom.us", "zoom.com", "zoomgov.com", "teams.microsoft.com", "teams.live.com",
  "teams.microsoft.us", "meet.google.com", "hangouts.google.com", "webex.com", "gotomeeting.com",
  "gotomeet.me", "goto.com", "whereby.com", "meet.jit.si", "bluejeans.com", "chime.aws",
  "skype.com", "facetime.apple.com", "ringcentral.com", "dialpad.com", "hirevue.com",
  "coderpad.io", "karat.io", "calendly.com", "goodtime.io", "greenhouse.io", "lever.co",
]

/// The link to show with an event: that of a call wherever it stands, else the first one.
/// - Parameters:
///   - properties: values of ``linkProperties`` that the event has.
///   - texts: its URL, location and description.
func eventLink(properties: [String], texts: [String?]) -> String? {
  let direct = properties.lazy.flatMap(links).first
  let found = texts.compactMap(\.self).flatMap(links)
  return direct ?? found.first(where: isMeeting) ?? found.first
}

/// The web addresses in a text, in their order.
private func links(in text: String) -> [String] {
  guard text.holds("://") else { return [] }
  var found: [String] = []
  var rest = text[...]
  while found.count < 100,
    let start = rest.range(of: "http", options: .caseInsensitive)?.lowerBound
  {
    let link = rest[start...].prefix { !$0.isWhitespace && !"<>\"'`\\{}|^".contains($0) }
    rest = rest[link.endIndex...].dropFirst()
    let end = link.lastIndex { !".,;:!?)]*_".contains($0) }
    let address = String(end.map { link[...$0] } ?? link)
    if host(of: address) != nil { found.append(address) }
  }
  return found
}

private func host(of link: String) -> String? {
  for scheme in ["https://", "http://"] {
    guard let start = link.range(of: scheme, options: [.anchored, .caseInsensitive]) else {
      continue
    }
    let authority = link[start.upperBound...].prefix { !"/?#".contains($0) }
    let host = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
    return host.contains(".") ? host : nil
  }
  return nil
}

private func isMeeting(_ link: String) -> Bool {
  guard let host = host(of: link) else { return false }
  return meetingHosts.contains { host == $0 || host.hasSuffix("." + $0) }
}
