import Core
import Foundation
import Testing

/// Addresses behind which no one of the company reads: to them nothing is owed.
struct ImportSystemTests {
  @Test(arguments: [
    // Systems by which companies recruit.
    "no-reply@us.greenhouse-mail.io", "x-1@hire.lever.co", "scheduling@ashbyhq.com", "a@breezy.hr",
    "globex@myworkday.com", "globex-123@mail.workable.com", "candidates@smartrecruiters.com",
    "jobs@app.bamboohr.com", "team@interview.hirevue.com", "invite@goodtime.io", "talent@icims.com",
    "x@teamtailor-mail.com", "x@m.personio.de", "bewerbung@softgarden.io", "x@recruitee.com",
    "x@jobvite.com", "x@modernloop.io",
    // Systems that find times, and job boards.
    "x@calendly.com", "ana@cal.com", "invitations@linkedin.com", "x@indeedemail.com",
    // Senders that no one reads, at any company.
    "noreply@globex.example", "no-reply@globex.example", "do-not-reply@globex.example",
    "calendar-notification@google.com", "ne-pas-repondre@globex.example", "invites@globex.example",
    // Addresses that calendars make up.
    "c_188@resource.calendar.google.com", "abc@group.calendar.google.com", "2_GEZTK@imip.me.com",
    "unknownorganizer@calendar.google.com",
  ])
  func aSystemIsNoPerson(_ address: String) throws {
    let system = CalendarEvent.Party(name: "Globex Recruiting", email: address)
    let jane = CalendarEvent.Party(name: "Jane Doe", email: "jane@globex.example")
    for (organizer, attendees) in [(system, [jane]), (jane, [system])] {
      var planner = ImportPlanner(me: [], home: .utc, zone: Zone.init(fixedIdentifier:))
      planner.add(
        [
          .event(
            interviewEvent(
              summary: "Interview with Globex", organizer: organizer, attendees: attendees))
        ], from: "1.ics")
      let owed = try planner.plan().changes.flatMap(\.dossier.followUps)
      #expect(owed.map(\.addressee) == ["Jane Doe"])
    }
  }

  /// People of firms whose names are like those of systems are people.
  @Test(arguments: ["jane@greenhouse-foods.example", "jane@lever.example", "reply@globex.example"])
  func aPersonIsNoSystem(_ address: String) throws {
    var planner = ImportPlanner(me: [], home: .utc, zone: Zone.init(fixedIdentifier:))
    let jane = CalendarEvent.Party(name: "Jane Doe", email: address)
    planner.add(
      [.event(interviewEvent(summary: "Interview with Globex", attendees: [jane]))], from: "1.ics")
    #expect(
      try planner.plan().changes.flatMap(\.dossier.followUps).map(\.addressee) == ["Jane Doe"])
  }
}
