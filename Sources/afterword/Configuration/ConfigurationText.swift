import Core
import Views

/// A configuration as a config file that says it.
extension Configuration {
  /// A file with every setting at its default, each commented out with a "#" right before it, so
  /// that taking it away changes nothing.
  static var defaultText: [String] {
    let usual = Configuration()
    var lines = [
      "# Afterword's settings, each as it is by default. To change one, take the \"#\" before it",
      "# away. “afterword config” says what is in force, and what of the file it did not understand.",
    ]
    for (table, about) in Setting.tables {
      lines += ["", "# \(about).", "[\(table)]"]
      for setting in Setting.all where setting.table == table {
        let wanted = setting.wanted.uppercasedFirst
        lines += ["", "# \(setting.about).", "# \(wanted)."]
        lines.append("#\(setting.name) = \(setting.written(usual))")
      }
    }
    lines += [
      "",
      "# Keys, by the part of the program that has the focus. A command has one key in quotation",
      "# marks or several in brackets; none, [], unbinds it. Keys are written like m, ^X, Alt-u,",
      "# Ctrl-Left, PgDn, F1, Space, Enter, Esc.",
    ]
    for section in KeySection.all {
      lines += ["", "# \(section.title)", "[keys.\(section.name)]"]
      lines += Self.columns(
        usual.keymap.rows(section).map { ("#\(Self.line(for: $0))", "# \($0.help)") })
    }
    return lines
  }

  /// What is in force: all settings, each that is not as by default with its default beside it, and
  /// the keys that are not.
  var text: [String] {
    let usual = Configuration()
    var lines: [String] = []
    for (table, _) in Setting.tables {
      lines += ["", "[\(table)]"]
      lines += Self.columns(
        Setting.all.filter { $0.table == table }.map { setting in
          let (value, other) = (setting.written(self), setting.written(usual))
          let comment = value == other ? "" : "# \(other) by default"
          return ("\(setting.name) = \(value)", comment)
        })
    }
    for section in KeySection.all {
      let changed = zip(keymap.rows(section), usual.keymap.rows(section)).filter { $0 != $1 }
      guard !changed.isEmpty else { continue }
      lines += ["", "[keys.\(section.name)]"]
      lines += Self.columns(
        changed.map { (Self.line(for: $0), "# \(Self.value(of: $1)) by default") })
    }
    return lines
  }

  private static func line(for row: KeyRow) -> String { "\(row.name) = \(value(of: row))" }

  private static func value(of row: KeyRow) -> String {
    TOML.list(row.keys.map { TOML.text($0.notation) })
  }

  /// Comments under each other behind what they belong to.
  private static func columns(_ lines: [(String, String)]) -> [String] {
    let width = lines.filter { !$0.1.isEmpty }.map(\.0.count).max() ?? 0
    return lines.map { line, comment in
      guard !comment.isEmpty else { return line }
      return line + String(repeating: " ", count: width - line.count + 2) + comment
    }
  }
}
