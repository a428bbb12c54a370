import CNcurses
import Screen

/// How each meaning looks on the present terminal, in the theme chosen.
///
/// Attributes alone tell meanings apart as well, and every meaning that matters has a mark or a word
/// besides: colour only helps. Where the terminal has none, or where NO_COLOR is set
/// (no-color.org), attributes are all there is.
struct Palette {
  /// Attributes and colour pair of one style.
  private struct Look {
    let attributes: attr_t
    let pair: Int16
    /// A blank with this look, of which its other cells are made.
    let blank: cchar_t

    init(attributes: attr_t, pair: Int16 = 0) {
      self.attributes = attributes
      self.pair = pair
      blank = nc_cell(0x20, nil, 0, attributes, pair)
    }
  }

  /// By the number of their style.
  private let looks: [Look]

  /// Defines the colour pairs; the screen must be open.
  init(_ theme: Theme) {
    var makers = Self.mono
    if theme != .mono, has_colors(), start_color() == OK {
      makers = theme == .afterword && nc_colors() >= 256 ? Self.afterword : Self.terminal
    }
    let background: Int16 = use_default_colors() == OK ? -1 : Int16(COLOR_BLACK)
    var colors: [Int16] = []
    // One bar in reverse, whatever stands in it: patches of colour would hide where it ends.
    let selected = Look(attributes: NC_REVERSE)
    looks = Style.Meaning.allCases.flatMap { meaning in
      let tone = makers(meaning)
      guard let color = tone.color else { return [Look(attributes: tone.attributes), selected] }
      let place = colors.firstIndex(of: color) ?? colors.count
      let pair = Int16(place + 1)
      if place == colors.count {
        colors.append(color)
        init_pair(pair, color, background)
      }
      return [Look(attributes: tone.attributes, pair: pair), selected]
    }
  }

  /// The look of text without a meaning of its own.
  static let plain = Int(Style.plain.number)

  /// The look of a cell, as a number to compare: that of its style.
  func look(of cell: Cell) -> Int { Int(cell.styleNumber) }

  /// True where a blank with this look shows nothing.
  func isUnseenOnBlank(_ look: Int) -> Bool {
    looks[look].attributes & (NC_REVERSE | NC_UNDERLINE) == 0
  }

  /// A cell that shows a scalar of one column, without marks.
  func cell(showing scalar: UInt32, _ look: Int) -> cchar_t {
    var cell = looks[look].blank
    cell.chars.0 = wchar_t(scalar)
    return cell
  }

  /// Puts a scalar with its combining marks at a place of the window: as a string of one, since a
  /// single character also moves the cursor, which ncurses minds in the last cell, and may be refused
  /// where it is wide.
  func put(_ scalar: UInt32, _ marks: [UInt32], _ look: Int, row: Int, column: Int) {
    let look = looks[look]
    var cell = nc_cell(
      wchar_t(scalar), marks, Int32(marks.count), look.attributes, look.pair)
    mvwadd_wchnstr(nc_window(), Int32(row), Int32(column), &cell, 1)
  }
}

/// The themes, as tables.
extension Palette {
  private typealias Tone = (attributes: attr_t, color: Int16?)

  /// Never as plain as what is typed: where the terminal has nothing dim it is underlined.
  private static var offered: attr_t {
    Terminfo.capability("dim") == nil ? NC_UNDERLINE : NC_DIM
  }

  private static func mono(_ meaning: Style.Meaning) -> Tone {
    switch meaning {
    case .plain, .good: (NC_NORMAL, nil)
    case .muted: (NC_DIM, nil)
    case .offered: (offered, nil)
    case .strong, .header, .accent, .late: (NC_BOLD, nil)
    case .due, .found: (NC_UNDERLINE, nil)
    case .error: (NC_BOLD | NC_REVERSE, nil)
    }
  }

  /// Of a terminal's sixteen colours only red and magenta can be read on black and on white in the
  /// common palettes: yellow, green and cyan have less than 2.5 : 1 on white in xterm's, blue on
  /// black. So what is due is bold, and what is done is plain.
  private static func terminal(_ meaning: Style.Meaning) -> Tone {
    switch meaning {
    case .plain, .good: (NC_NORMAL, nil)
    case .muted: (NC_DIM, nil)
    case .offered: (offered, nil)
    case .strong, .header, .due: (NC_BOLD, nil)
    case .accent: (NC_NORMAL, Int16(COLOR_MAGENTA))
    case .late: (NC_BOLD, Int16(COLOR_RED))
    case .error: (NC_BOLD | NC_REVERSE, Int16(COLOR_RED))
    case .found: (NC_UNDERLINE, Int16(COLOR_MAGENTA))
    }
  }

  /// Tones of the 256 whose contrast (WCAG 2) is as high to black as to white, whichever is behind
  /// them: 4.5 : 1 is the most that can be had to both. The amber, 130, has 4.46 to black.
  private static func afterword(_ meaning: Style.Meaning) -> Tone {
    let (blue, red, amber, green, gray) =
      (63, 163, 130, 29, 243) as (Int16, Int16, Int16, Int16, Int16)
    return switch meaning {
    case .plain: (NC_NORMAL, nil)
    case .muted, .offered: (NC_NORMAL, gray)
    case .strong, .header: (NC_BOLD, nil)
    case .accent: (NC_NORMAL, blue)
    case .late: (NC_BOLD, red)
    case .due: (NC_NORMAL, amber)
    case .good: (NC_NORMAL, green)
    case .error: (NC_BOLD | NC_REVERSE, red)
    case .found: (NC_UNDERLINE, blue)
    }
  }
}
