import CNcurses
import Screen

/// How each meaning looks on the present terminal.
///
/// Without colours, or where NO_COLOR is set (no-color.org), attributes alone tell meanings apart.
/// With 256 colours the tones have a contrast of about 4 : 1 to black and to white alike, as the
/// terminal's own red has; with fewer its own green, yellow and cyan are taken as well.
struct Palette {
  /// Attributes and colour pair of one style.
  struct Look: Equatable {
    var attributes: attr_t
    var pair: Int16 = 0

    /// True where a blank with this look shows nothing.
    var isUnseenOnBlank: Bool { attributes & (NC_REVERSE | NC_UNDERLINE) == 0 }
  }

  private let looks: [Look]

  /// Defines the colour pairs; the screen must be open.
  init(isColored: Bool) {
    let tones = isColored && has_colors() && start_color() == OK ? Tones(count: nc_colors()) : nil
    if let tones {
      let background: Int16 = use_default_colors() == OK ? -1 : Int16(COLOR_BLACK)
      for (pair, color) in tones.all.enumerated() {
        init_pair(Int16(pair + 1), color, background)
      }
    }
    looks = Style.Meaning.allCases.flatMap { meaning in
      [Self.look(of: meaning, isColored: tones != nil), Self.selected]
    }
  }

  /// The look of a style.
  subscript(style: Style) -> Look {
    looks[Int(style.meaning.rawValue) * 2 + (style.isSelected ? 1 : 0)]
  }

  private struct Tones {
    let all: [Int16]

    init(count: Int32) {
      all =
        count >= 256
        ? [31, Int16(COLOR_RED), 130, 28]
        : [COLOR_CYAN, COLOR_RED, COLOR_YELLOW, COLOR_GREEN].map { Int16($0) }
    }
  }

  private enum Pair {
    static let accent: Int16 = 1
    static let red: Int16 = 2
    static let amber: Int16 = 3
    static let green: Int16 = 4
  }

  private static func look(of meaning: Style.Meaning, isColored: Bool) -> Look {
    switch meaning {
    case .plain: Look(attributes: NC_NORMAL)
    case .muted: Look(attributes: NC_DIM)
    case .strong, .header: Look(attributes: NC_BOLD)
    case .accent where isColored: Look(attributes: NC_NORMAL, pair: Pair.accent)
    case .accent: Look(attributes: NC_BOLD)
    case .late where isColored: Look(attributes: NC_BOLD, pair: Pair.red)
    case .late: Look(attributes: NC_BOLD)
    case .due where isColored: Look(attributes: NC_NORMAL, pair: Pair.amber)
    case .due: Look(attributes: NC_UNDERLINE)
    case .good where isColored: Look(attributes: NC_NORMAL, pair: Pair.green)
    case .good: Look(attributes: NC_NORMAL)
    case .error where isColored: Look(attributes: NC_BOLD | NC_REVERSE, pair: Pair.red)
    case .error: Look(attributes: NC_BOLD | NC_REVERSE)
    }
  }

  /// One bar in reverse, whatever stands in it: patches of colour would hide where it ends.
  private static let selected = Look(attributes: NC_REVERSE)
}
