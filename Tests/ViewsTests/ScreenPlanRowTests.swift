import Core
import Foundation
import Screen
import Testing
import Views

/// Rows of tables in the plan of an import, and where the cursor is once it was carried out.
struct ScreenPlanRowTests {
  private static func table(_ action: ImportEntry.Action, _ reasons: String...) -> ImportPlan {
    var row = ImportEntry(
      source: "~/jobs.csv", line: 2, action: action,
      schedule: ScreenPlanTests.globex.interview.schedule,
      dossier: action == .new ? ScreenPlanTests.globex : nil, reasons: reasons,
      row: TableRow(line: 2, company: "Globex", role: "Staff Engineer"), words: "Globex")
    row.rowIdentity = "row\tglobex\tstaff engineer\t2026-11-30T09:00:00Z"
    return ImportPlan(entries: [row], changes: action == .new ? [.add(ScreenPlanTests.globex)] : [])
  }

  @Test func `a row of a table is left out and taken like an event`() {
    var desk = Desk(80, 24)
    desk.send(.planned(PlannedImport(Self.table(.new), from: "~/jobs.csv")))
    #expect(desk.screen.contains(" [x]  new           Globex · Staff En…"))
    desk.press(.character("r"))
    desk.type(" II")
    desk.press(Key(.enter))
    #expect(desk.screen.contains("Globex · Staff Engineer II"))
    desk.press(.character(" "))
    #expect(desk.screen.contains("0 interviews of 1 entry"))
    desk.press(Key(.enter))
    guard case .applyImport(let plan) = desk.takeEffects().last else {
      Issue.record("the choice is not remembered")
      return
    }
    #expect(plan.changes.isEmpty && plan.choices.values.map(\.rawValue) == ["other"])

    desk = Desk(80, 24)
    let left = Self.table(.notInterview, "you said that it is to be left out")
    desk.send(.planned(PlannedImport(left, from: "~/jobs.csv")))
    desk.press(.character(" "))
    let identity = left.entries.compactMap(\.identity)
    #expect(desk.takeEffects().last == .planAnew(taking: Set(identity)))
    desk.send(.planned(PlannedImport(Self.table(.new), from: "~/jobs.csv")))
    #expect(desk.screen.contains(" [x]  new"))
    desk.press(.character(" "))
    #expect(desk.takeEffects().last == .planAnew(taking: []))
  }

  @Test func `after several came in the most pressing one is selected`() {
    var desk = Desk(80, 24)
    desk.press(Key(.down), Key(.down))
    #expect(desk.state.queue.selection == 2)
    desk.send(
      .imported(
        "Done: import 2 interviews", changed: [ScreenPlanTests.hooli.id, ScreenPlanTests.globex.id])
    )
    #expect(desk.state.queue.selection == 0 && desk.state.queue.top == 0)
    desk.press(Key(.down), Key(.down))
    desk.send(.imported("Done: import 1 role", changed: []))
    #expect(desk.state.queue.selection == 2)
  }
}
