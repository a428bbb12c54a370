import Core
import Foundation
import Screen
import Testing
import Views

/// The steps of a draft in the detail: judged when the selection rests, and never for a key.
struct UpdateJudgingTests {
  private func judged(_ desk: inout Desk) -> Int {
    desk.takeEffects().count { if case .judge = $0 { true } else { false } }
  }

  @Test func `a draft is judged once the selection has rested`() {
    var desk = Desk(80, 24)
    #expect(timeout(of: desk.state) == 300)
    desk.wait(0.2)
    #expect(judged(&desk) == 0 && desk.screen.contains("18h late, draft of 12 words"))
    desk.wait(0.1)
    #expect(judged(&desk) == 1)
    #expect(desk.screen.contains("18h late, 12 words, steps 1 2 · ·"))
    #expect(timeout(of: desk.state) > 1000)
    // Read anew with the minute it is the same draft.
    desk.wait(120)
    #expect(judged(&desk) == 0 && desk.screen.contains("steps 1 2 · ·"))
  }

  @Test func `what is not ready is asked again in a moment`() {
    var desk = Desk(80, 24)
    desk.isUnready = true
    desk.wait(0.3)
    #expect(judged(&desk) == 1 && (29...31).contains(timeout(of: desk.state)))
    desk.wait(0.04)
    #expect(judged(&desk) == 1 && (29...31).contains(timeout(of: desk.state)))
    desk.isUnready = false
    desk.wait(0.04)
    #expect(desk.screen.contains("steps 1 2 · ·") && timeout(of: desk.state) > 1000)
    desk.press(Key(.enter))
    desk.isUnready = true
    desk.type("x")
    desk.wait(0.3)
    #expect(desk.state.composer?.review == nil && (29...31).contains(timeout(of: desk.state)))
    desk.isUnready = false
    desk.wait(0.04)
    #expect(desk.state.composer?.review != nil)
  }

  @Test func `a step of the selection begins the wait anew`() {
    var desk = Desk(80, 24)
    for _ in 0..<3 {
      desk.press(.character("j"))
      desk.wait(0.2)
      desk.press(.character("k"))
      desk.wait(0.2)
    }
    #expect(judged(&desk) == 0)
    desk.press(.character("j"))
    desk.wait(1)
    #expect(judged(&desk) == 0 && timeout(of: desk.state) > 1000)
  }

  @Test func `what else has the screen is not disturbed`() {
    var desk = Desk(80, 24)
    desk.press(.character("?"))
    desk.wait(5)
    #expect(judged(&desk) == 0)
    desk.press(Key(.escape))
    #expect(judged(&desk) == 1)
    var closed = Desk(80, 12)
    closed.wait(5)
    #expect(judged(&closed) == 0 && timeout(of: closed.state) > 1000)
  }

  @Test func `a letter that was written on is judged again`() {
    var desk = Desk(80, 24)
    desk.wait(1)
    desk.press(Key(.enter))
    desk.type(" I look forward to the next step.")
    desk.dossiers[0].followUps[1].draft = desk.state.composer?.draft
    desk.press(Key(.escape))
    desk.wait(0.4)
    #expect(desk.screen.contains("19 words, steps 1 2 · 4"))
  }

  @Test func `what has no steps is not judged`() {
    var nudge = Sample.northwind
    nudge.followUps[1].deliveries = nudge.followUps[0].deliveries
    var long = Sample.northwind
    long.followUps[1].draft?.body = String(repeating: "Thank you so much. ", count: 4000)
    var german = Sample.northwind
    german.followUps[1].draft?.body =
      "Sehr geehrter Herr Okafor, vielen Dank für das Gespräch am Freitag und für Ihre Zeit."
    for (dossier, count) in [(nudge, 0), (long, 0), (german, 1)] {
      var desk = Desk(80, 24, [dossier])
      desk.press(.character("5"))
      desk.wait(1)
      #expect(judged(&desk) == count)
      #expect(!desk.screen.contains("steps") && timeout(of: desk.state) > 1000)
    }
  }
}
