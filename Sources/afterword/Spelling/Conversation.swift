import Foundation
import Processes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A child process that is asked and answers, and that nothing waits for longer than is said.
///
/// Both directions are one socket, since writing to a pipe whose reader is gone ends a program that
/// does not ignore SIGPIPE, as commands here do not.
final class Conversation {
  private let process: ChildProcess
  /// This program's end; -1 once it is closed.
  private var line: Int32
  /// Where its complaints are read; -1 once it has closed them.
  private var errors: Int32
  /// What is still to be sent.
  private var outbox: [UInt8] = []
  /// The beginning of what it wrote to standard error.
  private(set) var complaints: [UInt8] = []

  /// Starts the program that the first of the arguments names.
  /// - Parameter environment: all of its variables, as `NAME=value`.
  init(_ arguments: [String], environment: [String]) throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    #if os(Linux)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw SystemError(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }
    do throws(SystemError) {
      let pipe = try ChildProcess.makePipe()
      defer { close(pipe.write) }
      errors = pipe.read
      do throws(SystemError) {
        process = try ChildProcess(
          arguments, environment: environment, over: ends[1], errors: pipe.write)
      } catch {
        close(pipe.read)
        throw error
      }
    } catch {
      close(ends[0])
      throw error
    }
    line = ends[0]
    for end in [line, errors] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    #if !os(Linux)
      var isOn: Int32 = 1
      setsockopt(line, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  deinit { end() }

  /// Ends the program, whatever it does.
  func end() {
    guard line >= 0 else { return }
    close(line)
    if errors >= 0 { close(errors) }
    (line, errors) = (-1, -1)
    _ = process.end(by: 0)
  }

  /// Has bytes sent as soon as the other side takes them.
  func send(_ bytes: [UInt8]) { outbox += bytes }

  /// Sends what is to be sent and waits for what the other side writes.
  /// - Parameter deadline: seconds on ``ChildProcess/now``.
  /// - Returns: what it wrote, nothing where that did not happen by the deadline; nil once it has ended.
  func receive(until deadline: Double) -> [UInt8]? {
    while line >= 0 {
      let left = max(0, deadline - ChildProcess.now)
      var waiting = [
        pollfd(fd: line, events: Int16(outbox.isEmpty ? POLLIN : POLLIN | POLLOUT), revents: 0),
        pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&waiting, nfds_t(waiting.count), Int32((left * 1000).rounded(.up))) > 0 else {
        return []
      }
      if waiting[1].revents != 0 { takeComplaints() }
      if waiting[0].revents & Int16(POLLOUT) != 0 { sendSome() }
      if waiting[0].revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 { return takeSome() }
      if left == 0 { return [] }
    }
    return nil
  }

  private func sendSome() {
    #if os(Linux)
      let flags = Int32(MSG_NOSIGNAL)
    #else
      let flags: Int32 = 0
    #endif
    let count = outbox.withUnsafeBytes { systemSend(line, $0.baseAddress, $0.count, flags) }
    // What cannot be sent any more is seen when reading.
    outbox.removeFirst(count > 0 ? count : errno == EAGAIN || errno == EINTR ? 0 : outbox.count)
  }

  private func takeSome() -> [UInt8]? {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(line, &chunk, chunk.count)
    if count < 0, errno == EAGAIN || errno == EINTR { return [] }
    guard count > 0 else {
      takeComplaints()
      return nil
    }
    return Array(chunk.prefix(count))
  }

  private func takeComplaints() {
    guard errors >= 0 else { return }
    var chunk = [UInt8](repeating: 0, count: 1 << 12)
    let count = read(errors, &chunk, chunk.count)
    complaints += chunk.prefix(max(0, count)).prefix(500 - complaints.count)
    if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR {
      close(errors)
      errors = -1
    }
  }
}

/// `send(2)`, which the method of that name hides.
private let systemSend = send
