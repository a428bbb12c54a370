import Core
import Foundation
import Reading

/// Prints what files hold, one JSON object a line (``ReaderRecord``).
/// - Returns: 0, or what sysexits.h says of the first that could not be read.
func run(_ paths: [String]) -> Int32 {
  guard !paths.isEmpty else {
    FileHandle.standardError.write(Data("usage: afterword-reader FILE… | -\n".utf8))
    return 64
  }
  let zones = ProcessInfo.processInfo.environment["TZDIR"] ?? "/usr/share/zoneinfo"
  confine(reading: paths, zones: zones)
  var reader = SourceReader(zones: ZoneDirectory(path: zones))
  for (index, path) in paths.enumerated() { reader.read(path, at: index) }
  return reader.status
}

exit(run(Array(CommandLine.arguments.dropFirst())))
