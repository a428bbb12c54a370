import Core
import Foundation
import LetterSets

// Makes the tables of `LetterStepTurns` anew: see script/fit-steps.

/// Turns in each table.
let kept = 1500

let without = Set(CommandLine.arguments.dropFirst())
let sets = (LetterSet.folders + LetterSet.labelled).filter {
  !LetterSet.heldOut.contains($0) && !without.contains($0)
}
let material = try Material(from: sets, sentencesOf: LetterSet.sentences)
print("\(material.examples.count) examples of \(sets.joined(separator: ", "))")
let names = material.keys.map { material.reader.name(of: $0) }
let tables = LetterSet.home.appending(path: "../../../Sources/Core/Letter").standardized

for (number, step) in LetterStep.allCases.enumerated() {
  let first = Fit(material.examples, step: number, turns: material.keys.count)
  let best = first.best(kept) { names[Int($0)] != nil }
  let fit = Fit(material.examples, step: number, turns: material.keys.count, kept: best)
  var weights: [(turn: String, weight: Int)] = best.compactMap { turn in
    let weight = Int((10 * fit.weights[Int(turn)]).rounded())
    guard let name = names[Int(turn)], weight != 0 else { return nil }
    return (name, weight)
  }
  weights.append((LetterStepTurns.baseName, Int((10 * fit.base).rounded())))
  let name = "stepTurns" + step.rawValue.capitalized
  try Table(
    name: name, about: "Turns that speak for or against the step `\(step.rawValue)`", weights
  )
  .write(to: tables)
  print("\(step.rawValue): \(weights.count) turns")
}
try Table(
  name: "stepTurnsSmall", about: "Words that no class of words stands for", words: material.small
)
.write(to: tables)
