import Core
import Storage

/// Why a command ends without having done what was asked, as one sentence for the user.
struct Failure: Error {
  /// What the program tells its caller, by the numbers of `sysexits.h`.
  enum Status: Int32, CaseIterable {
    /// The answer is no: something is late or wrong, there is nothing to undo.
    case no = 1
    /// The command line or a variable of the environment makes no sense.
    case usage = 64
    /// What was given is not what it should be: an unknown id, a damaged file.
    case data = 65
    /// A file that was named is not there.
    case noInput = 66
    /// Something that is needed cannot be had here.
    case unavailable = 69
    /// Reading or writing failed.
    case inputOutput = 74

    /// What it tells, for the manual.
    var meaning: String {
      switch self {
      case .no:
        "The answer is no: there is nothing to undo, you did not agree, doctor finds something "
          + "wrong, check finds something that blocks, or status --quiet finds a message late."
      case .usage: "The command line or a variable of the environment makes no sense."
      case .data: "What was given is not what it should be: an unknown id, a damaged file."
      case .noInput: "A file that was named is not there."
      case .unavailable: "Something that is needed cannot be had here."
      case .inputOutput: "Reading or writing failed."
      }
    }
  }

  let status: Status
  /// Without the program's name and without a full stop; empty where the status says it all.
  let message: String

  init(_ status: Status, _ message: String) {
    self.status = status
    self.message = message
  }

  /// What an option for an interview should not have held, or lacks.
  /// - Parameters:
  ///   - start: the text of `--start`.
  ///   - outcome: "nothing was added".
  init(_ failure: InterviewEntry.Failure, start: String?, _ outcome: String) {
    let isTime = failure.field == .start && start?.isBlank == false
    let isNamed = isTime || failure.field == .duration
    let option = isNamed ? "--\(failure.field.rawValue): " : ""
    let end =
      failure.message.hasSuffix("?")
      ? " \(outcome.prefix(1).uppercased())\(outcome.dropFirst())" : "; \(outcome)"
    self.init(.data, option + failure.message + end)
  }

  /// A database that is not ours is bad data; what is not said otherwise is the disk's.
  init(_ error: StoreError) {
    let status: Status =
      switch error.kind {
      case .unusable, .damaged: .data
      case .missing: .noInput
      case .inUse: .unavailable
      case .inputOutput, .readOnly, .gone: .inputOutput
      }
    self.init(status, error.description)
  }
}
