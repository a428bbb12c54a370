/// Parts of words with hyphens that no dictionary has by themselves: "nighter" of "all-nighter", "olds" of
/// "six-year-olds", "socio" of "socio-economic".
enum CompoundPieces {
  /// - Parameter suggestions: what a dictionary has instead.
  static func holds(_ key: String, suggestions: [String]) -> Bool {
    if fronts.contains(key) || tails.contains(key) { return true }
    return endings.contains { ending in
      guard key.hasSuffix(ending), key.count > ending.count + 2 else { return false }
      let stem = String(key.dropLast(ending.count))
      return [stem, stem + "e"].contains { counted.contains($0) }
        || ending == "s" && suggestions.contains { $0.lowercased() == stem }
    }
  }

  private static let endings = ["ers", "er", "ed", "s"]

  /// What is counted in front of a hyphen, or measured: "two-storeyed", "ten-pounders".
  private static let counted = EnglishWords.set(
    """
    night day year week month hour minute time pound ton tonne inch foot mile metre meter litre liter \
    seat bed bedroom door storey story wheel deck engine hand finger leg arm eye tier page part point \
    digit letter figure grade term class level line lane bay berth track speed cylinder stroke sheet \
    ring row gear watt volt bit core thread way side pole mast oar horn tooth side party team
    """)

  /// In front of a hyphen.
  private static let fronts = EnglishWords.set(
    """
    aero agri anglo anti astro auto cardio counter crypto cyber electro euro extra franco fibre geo \
    haemo hemo hydro hyper indo infra inter intra iso kilo macro mega meta micro mid milli mini mono \
    multi nano neo neuro non omni ortho paleo palaeo pan para petro photo physio poly post pre pro \
    proto pseudo psycho quasi radio retro semi servo sino socio sub super supra techno tele thermo \
    trans tri turbo ultra uni vice video
    """)

  /// Behind one.
  private static let tails = EnglishWords.set(
    """
    aged backed based bodied bound coloured colored copter dimensional edged faced fashioned footer \
    footers fold friendly goer goers handler handlers hander heeled hearted holder hopper horsed \
    keeper laden legged lifer lined looker looking maker makers minded mouthed natured nosed off olds \
    ons owned packed parter phile piecer proofed proofing qualified rooted run seater seaters shaped \
    sided sized skinned soled spirited staffed starter stemmed tasker temperatured tempered throated \
    timer timers toed toned tonner tuned upper upping uppers walled washer winged witted wide worthy
    """)
}
