/// The mail in which an event came: what an answer in the same conversation needs, and who else
/// stands in its head.
package struct MessageOrigin: Codable, Hashable, Sendable {
  /// Message-ID without its angle brackets; nil where there is none, or one that could not stand in
  /// a header.
  package var id: String?
  /// The Message-IDs of References and In-Reply-To, oldest first, as ``id``.
  package var references: [String]
  package var subject: String
  /// The first address of From.
  package var from: CalendarEvent.Party?
  /// The addresses of To and Cc.
  package var to: [CalendarEvent.Party]
  /// Date, in seconds since 1970; nil where there is none that can be read.
  package var sent: Int?

  package init(
    id: String? = nil, references: [String] = [], subject: String = "",
    from: CalendarEvent.Party? = nil, to: [CalendarEvent.Party] = [], sent: Int? = nil
  ) {
    self.id = id
    self.references = references
    self.subject = subject
    self.from = from
    self.to = to
    self.sent = sent
  }
}
