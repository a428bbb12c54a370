/// A label of a domain in the letters that mail servers know (RFC 3492, RFC 5890).
enum Punycode {
  private static let (base, tMin, tMax, skew, damp) = (36, 1, 26, 38, 700)
  private static let (firstBias, firstCode) = (72, 0x80)

  /// A label as it stands in a message: "xn--bcher-kva" for "bücher", an ASCII label as it is.
  /// - Parameter label: in lower case, without dots, at most ``MailAddress/longestLabel`` characters.
  static func label(_ label: String) -> String {
    label.utf8.allSatisfy { $0 < 0x80 } ? label : "xn--" + encoded(label)
  }

  /// Section 6.3 of RFC 3492.
  private static func encoded(_ label: String) -> String {
    let codes = label.unicodeScalars.map { Int($0.value) }
    var output = codes.filter { $0 < firstCode }.map { UInt8($0) }
    let basic = output.count
    var handled = basic
    if basic > 0 { output.append(UInt8(ascii: "-")) }
    var (code, delta, bias) = (firstCode, 0, firstBias)
    while handled < codes.count {
      let next = codes.filter { $0 >= code }.min() ?? code
      delta += (next - code) * (handled + 1)
      code = next
      for other in codes {
        if other < code { delta += 1 }
        guard other == code else { continue }
        append(delta, bias, to: &output)
        bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      code += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Writes a number with as many digits as it needs.
  private static func append(_ number: Int, _ bias: Int, to output: inout [UInt8]) {
    var rest = number
    var place = base
    while true {
      let threshold = min(max(place - bias, tMin), tMax)
      guard rest >= threshold else { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      place += base
    }
    output.append(digit(rest))
  }

  /// Letters stand for 0 to 25, digits for 26 to 35.
  private static func digit(_ value: Int) -> UInt8 {
    value < 26 ? UInt8(ascii: "a") + UInt8(value) : UInt8(ascii: "0") + UInt8(value - 26)
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / damp : delta / 2
    delta += delta / count
    var steps = 0
    while delta > (base - tMin) * tMax / 2 {
      delta /= base - tMin
      steps += base
    }
    return steps + (base - tMin + 1) * delta / (delta + skew)
  }
}
