import Foundation
import Testing

/// The themes, as a terminal shows them.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TerminalThemeTests {
  private func colors(
    _ theme: String, term: String = "xterm-256color", noColor: String? = nil
  ) throws -> Set<Int> {
    let session = try TmuxSession(
      command: [Programs.probe, theme], environment: ["TERM": term, "NO_COLOR": noColor])
    try session.wait(for: "keys 0.")
    let shown = try session.styledScreen
    var colors: Set<Int> = []
    for codes in shown.matches(of: /\u{1B}\[([0-9;]*)m/).map({ $0.output.1.split(separator: ";") })
    {
      if let at = codes.firstIndex(of: "38"), at + 2 < codes.count {
        colors.insert(Int(codes[at + 2]) ?? -1)
      } else {
        colors.formUnion(codes.compactMap { Int($0) }.filter { 30...37 ~= $0 }.map { $0 - 30 })
      }
    }
    return colors
  }

  @Test func ofTheTerminalsOwnOnlyThoseForDarkAndLight() throws {
    #expect(try colors("terminal") == [1, 5])
    #expect(try colors("terminal", term: "xterm") == [1, 5])
  }

  @Test func ownColorsAreForTerminalsThatHaveThem() throws {
    #expect(try colors("afterword").allSatisfy { $0 >= 16 })
    #expect(try colors("afterword", term: "xterm") == [1, 5])
    #expect(try colors("afterword", term: "vt100").isEmpty)
  }

  @Test(arguments: [("mono", nil), ("afterword", "1"), ("terminal", "1")])
  func withoutColorsThereAreNone(theme: String, noColor: String?) throws {
    #expect(try colors(theme, noColor: noColor).isEmpty)
  }

  /// By the Web Content Accessibility Guidelines 2, rounded to a tenth.
  @Test func ownColorsAreLegibleOnBlackAndOnWhite() throws {
    let colors = try colors("afterword")
    #expect(colors.count == 5)
    for color in colors {
      let luminance = Self.luminance(color)
      let (onBlack, onWhite) = ((luminance + 0.05) / 0.05, 1.05 / (luminance + 0.05))
      #expect(
        (min(onBlack, onWhite) * 10).rounded() / 10 >= 4.5, "\(color): \(onBlack), \(onWhite)")
    }
  }

  /// The relative luminance of one of xterm's 256 colours, from 16 on.
  private static func luminance(_ color: Int) -> Double {
    let level = { (step: Int) in step == 0 ? 0 : 55 + 40 * step }
    let cube = color - 16
    let parts =
      color >= 232
      ? Array(repeating: 8 + 10 * (color - 232), count: 3)
      : [level(cube / 36), level(cube / 6 % 6), level(cube % 6)]
    let linear = parts.map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
