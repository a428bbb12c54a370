import Core
import Foundation
import Processes

/// The desktop's own way to open a link in the program that is set for it.
struct DesktopLink {
  #if os(macOS)
    private static let names = ["open"]
  #else
    private static let names = ["xdg-open"]
  #endif
  /// Seconds in which it can say that it failed. One that still runs then has become the mail program.
  private static let patience = 3.0

  let environment: [String: String]

  /// Opens a message in the mail program. The link is one argument, which other users of this machine can
  /// see for as long as the program runs.
  /// - Returns: the program that was asked.
  func open(_ link: MailtoLink) throws(Failure) -> String {
    let found = Self.names.lazy.compactMap { name in
      program(name, in: environment).map { (name, $0) }
    }.first
    guard let (name, path) = found else {
      throw Failure(
        .unavailable,
        "there is no \(Self.names[0]) here, which opens links in the mail program of the desktop: "
          + "choose another way, such as --draft")
    }
    let process: ChildProcess
    do throws(SystemError) {
      process = try ChildProcess(
        [path, link.text], environment: environment.map { "\($0.key)=\($0.value)" }, reading: nil)
    } catch {
      throw Failure(.unavailable, "\(name) could not be started: \(error.reason)")
    }
    let deadline = ChildProcess.now + Self.patience
    while ChildProcess.now < deadline {
      if let status = process.status {
        guard status == 0 else {
          throw Failure(
            .unavailable, "\(name) did not open the letter; is a mail program set for mailto links?"
          )
        }
        return name
      }
      usleep(2000)
    }
    return name
  }
}
