import Foundation
import Testing

/// Addresses in the tracker: from what was seen and from the user's address book.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerAddressTests {
  private let home: Home
  private let id: String

  init() throws {
    home = try Home()
    id = try home.addNorthwind()
    try home.write(
      "[people]\naddress-book-command = \"book\"\n", to: ".config/afterword/config.toml")
  }

  /// Keys go on while the address book thinks; what it finds can be taken, and taken back.
  @Test func anAddressOfTheBookIsTaken() throws {
    try home.install(
      "book",
      "while [ ! -e \"$HOME/go\" ]; do sleep 0.05; done; "
        + "printf 'chen.li@northwind.example\\tChen \\033]0;x\\007Li\\n'")
    let session = try home.track()
    try session.wait(for: "no address")
    try session.press("]", "]")
    try session.press("@")
    try session.wait(for: "the address book is being asked")
    try session.press("Escape")
    try session.wait(until: "the menu has gone") { !$0.contains("is being asked") }
    try session.press("@")
    try session.wait(for: "the address book is being asked")
    try home.write("", to: "go")
    try session.wait(for: "chen.li@northwind.example  address book")
    try session.press("1")
    try session.wait(for: "Changed the address of Chen Li at Northwind")
    let shown = try home.run("show", id).output
    #expect(shown.contains("Chen Li <chen.li@northwind.example>"))
    try session.press("u")
    try session.wait(for: "Took back: edit the address of Chen Li")
    #expect(try !home.run("show", id).output.contains("Chen Li <"))
  }

  @Test func aBookThatFailsIsSaidInItsOwnWords() throws {
    try home.install("book", "echo 'no vdir at \\033[31m~/contacts' >&2; exit 2")
    let session = try home.track()
    try session.wait(for: "no address")
    try session.press("]", "]", "@")
    try session.wait(for: "The address book failed: no vdir at")
    try session.wait(for: "chen.li@northwind.example")
  }
}
