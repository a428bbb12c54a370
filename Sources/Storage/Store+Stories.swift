import Core
import Foundation
import GRDB

/// The user's stories, and to whom they were told.
extension Store {
  /// All stories, by what they are called, each with the letters that told it.
  package func stories() throws(StoreError) -> [StoryRow] {
    try read { db in
      // Each letter asks when it is opened; without stories nothing else is to be compiled for it.
      let hasStories = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM story)")
      guard try Bool.fetchOne(hasStories) == true else { return [] }
      var tellings: [String: [StoryRow.Telling]] = [:]
      let told = try db.cachedStatement(
        sql: """
          SELECT storyID, company, coalesce(nullif(person.name, ''), email), at
          FROM telling JOIN delivery ON delivery.id = deliveryID
          JOIN followUp ON followUp.id = followUpID JOIN interview ON interview.id = interviewID
          JOIN role ON role.id = roleID LEFT JOIN person ON person.id = personID
          ORDER BY at DESC, telling.id
          """)
      for row in try Row.fetchAll(told) {
        tellings[try row[0], default: []].append(
          StoryRow.Telling(
            company: try row[1], addressee: try row[2] ?? FollowUp.unnamed,
            at: Date(seconds: try row[3])))
      }
      return try stories(db).map { StoryRow(story: $0, tellings: tellings[$0.id.text] ?? []) }
        .sorted {
          ($0.story.label.unaccented, $0.id.text) < ($1.story.label.unaccented, $1.id.text)
        }
    }
  }

  private func stories(_ db: Database) throws -> [Story] {
    try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM story")).map(Self.story)
  }

  private static func story(_ row: Row) throws -> Story {
    let tags: String = try row["tags"]
    return try Story(
      id: row.uuid("id"), title: row["title"], text: row["text"],
      tags: tags.split(separator: "\n").map(String.init))
  }

  /// Stores a story as it stands. The saves of one sitting are one step to undo: pass what the last
  /// one returned. Where another instance has changed the story since, or deleted it, both are kept:
  /// this one goes on as a story of its own.
  /// - Returns: the sitting as it goes on, with the story as it is stored.
  package func save(
    _ story: Story, continuing sitting: StorySitting, now: Date
  ) throws(StoreError) -> StorySitting {
    if story == sitting.known || (sitting.known == nil && story.isBlank) { return sitting }
    return try write(now: now, movesInterviews: false) { db in
      var story = story
      let stored = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM story WHERE id = ?"), arguments: [story.id.text]
      ).map(Self.story)
      if stored != sitting.known, stored != story { story.id = UUID() }
      let title = "write the story “\(story.label)”"
      let step = try Journal(db: db).extend(sitting.step, title: title, now: now) {
        try put(db, story)
      }
      return StorySitting(step: step, known: story)
    }
  }

  func put(_ db: Database, _ story: Story) throws {
    try db.executeCached(
      sql: """
        INSERT INTO story VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
          title = excluded.title, text = excluded.text, tags = excluded.tags
        """,
      arguments: [
        story.id.text, story.title.storable, story.text.storable,
        story.tags.joined(separator: "\n").storable,
      ])
  }

  /// Deletes a story, and with it the memory of whom it was told to.
  func planDeletion(ofStory id: UUID, _ db: Database) throws -> Plan {
    let row = try Row.fetchOne(db, sql: "SELECT * FROM story WHERE id = ?", arguments: [id.text])
    try expect(row != nil, id.text, of: "story", db)
    let label = try row.map { try Self.story($0).label } ?? ""
    return Plan(deed: Deed(.delete, "the story “\(label)”"), count: 1) { _ in
      []
    } run: { db in
      try db.executeCached(sql: "DELETE FROM story WHERE id = ?", arguments: [id.text])
    }
  }

  /// Writes down which stories a letter told that goes out.
  ///
  /// It is the text that tells: one that was inserted and then deleted, or fitted beyond recognition,
  /// was not told, and one that was typed by hand was.
  func noteStories(_ db: Database, toldIn delivery: Delivery) throws {
    guard !delivery.body.isEmpty else { return }
    let letter = Gist(delivery.body)
    for story in try stories(db) where story.isTold(in: letter) {
      try db.executeCached(
        sql: "INSERT INTO telling VALUES (?, ?, ?)",
        arguments: [UUID().text, story.id.text, delivery.id.text])
    }
  }
}
