import Core
import Foundation
import Reading

/// Prints what files hold, one JSON object a line (``ReaderRecord``); with `--compose`, a message; with
/// `--look`, what matters in mailboxes.
/// - Parameter arguments: files, each with what of it is to be read before it where that is not all;
///   `--compose` and the files that a message takes along, or `--look` and the folders and mailboxes to be
///   looked through.
/// - Returns: 0, or what sysexits.h says of the first that could not be read.
func run(_ arguments: [String]) -> Int32 {
  let zones = ProcessInfo.processInfo.environment["TZDIR"] ?? "/usr/share/zoneinfo"
  if arguments.first == "--compose" {
    let attachments = Array(arguments.dropFirst())
    confine(reading: attachments, zones: zones)
    return composeMessage(attachments: attachments)
  }
  if arguments.first == "--look" {
    confine(reading: Array(arguments.dropFirst()), zones: zones)
    return lookThroughMail()
  }
  guard let files = ReaderInput.inputs(arguments), !files.isEmpty else {
    FileHandle.standardError.write(
      Data(
        """
        usage: afterword-reader [--rest=OFFSET:MESSAGE,…] FILE… | - | --compose ATTACHMENT… | --look PLACE…

        """.utf8))
    return 64
  }
  confine(reading: files.map(\.path), zones: zones)
  var reader = SourceReader(zones: ZoneDirectory(path: zones))
  for (index, file) in files.enumerated() { reader.read(file, at: index) }
  reader.finish()
  return reader.status
}

exit(run(Array(CommandLine.arguments.dropFirst())))
