import Core
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files below a folder of mails, of events or of anything else, in the order of their names.
///
/// Of a Maildir these are the files in `cur` and `new`, and the same of the folders in it. Elsewhere
/// names that begin with a dot are left out. Pipes, sockets and devices are left out everywhere, as a
/// reader would wait on them; a link is followed where it leads to something that was not met before.
struct SourceWalk {
  private(set) var files: [SourceFile] = []
  /// What was left out that the user may miss, as sentences.
  private(set) var problems: [String] = []
  private var met: Set<Inode> = []

  /// Folders inside one another.
  static let depth = 32
  /// Files of one walk.
  static let most = 200_000

  private struct Inode: Hashable {
    let device: dev_t
    let number: ino_t

    init(_ status: stat) { (device, number) = (status.st_dev, status.st_ino) }
  }

  /// - Parameter folder: as the user named it; the files' paths begin with it.
  init(below folder: String) {
    var status = stat()
    guard stat(folder, &status) == 0 else { return }
    met.insert(Inode(status))
    let name = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    walk(name, place: SourceFile.place(of: name) ?? name, depth: 1)
    if files.count > Self.most {
      problems.append("\(folder): more than \(Self.most) files; the others were not read.")
      files.removeLast(files.count - Self.most)
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// - Parameters:
  ///   - place: what the files' ``SourceFile/place`` begin with.
  ///   - isOfMail: whether it is `cur` or `new` of a Maildir.
  private mutating func walk(
    _ folder: String, place: String, depth: Int, isOfMail: Bool = false
  ) {
    guard depth <= Self.depth else {
      problems.append(
        "\(folder): more than \(Self.depth) folders inside one another; it was not read.")
      return
    }
    guard let names = names(in: folder) else { return }
    let isMaildir = ["cur", "new"].allSatisfy { Self.isFolder("\(folder)/\($0)") }
    for name in names where files.count <= Self.most {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else {
        if name.contains("\u{FFFD}") {
          problems.append("\(path): its name is not UTF-8; it was not read.")
        }
        continue
      }
      let isLink = status.st_mode & S_IFMT == S_IFLNK
      if isLink, stat(path, &status) != 0 { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        let isWanted = isMaildir ? isMailFolder(name, at: path) : !name.hasPrefix(".")
        guard isWanted, met.insert(Inode(status)).inserted else { continue }
        let isOfMail = isMaildir && (name == "cur" || name == "new")
        walk(
          path, place: isOfMail ? place : "\(place)/\(name)", depth: depth + 1, isOfMail: isOfMail)
      case S_IFREG where !isMaildir && !name.hasPrefix("."):
        let isAlone = !isLink && status.st_nlink == 1
        guard isAlone || met.insert(Inode(status)).inserted else { continue }
        let name = isOfMail ? Self.withoutFlags(name) : name
        files.append(
          SourceFile(path: path, place: "\(place)/\(name)", stamp: FileStamp(status)))
      default: break
      }
    }
  }

  /// The part of a message's name in a Maildir that stays when it is read, answered or moved to `cur`.
  private static func withoutFlags(_ name: String) -> String {
    name.range(of: ":2,").map { String(name[..<$0.lowerBound]) } ?? name
  }

  /// Whether a folder in a Maildir is read: `tmp` holds what is still being delivered.
  private func isMailFolder(_ name: String, at path: String) -> Bool {
    name == "cur" || name == "new" || (name != "tmp" && Self.isFolder("\(path)/cur"))
  }

  private mutating func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else {
      problems.append("\(folder): \(String(cString: strerror(errno))); it was not read.")
      return nil
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
