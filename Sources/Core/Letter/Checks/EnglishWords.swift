/// English words, and places: those of which letters consist, those that begin sentences, and others.
enum EnglishWords {
  /// Whether nearly all letters after an interview have it, so that it tells nothing of this one.
  static func isStock(_ key: String) -> Bool { stock.contains(key) }

  /// Whether sentences often begin with it: its capital tells nothing there.
  static func isOpener(_ key: String) -> Bool { openers.contains(key) }

  /// Whether it is a word at all, and not only a name. Plurals count as their singular.
  static func holds(_ key: String) -> Bool {
    isWord(key) || key.hasSuffix("s") && isWord(String(key.dropLast()))
  }

  private static func isWord(_ key: String) -> Bool {
    stock.contains(key) || openers.contains(key) || others.contains(key)
  }

  private static let stock = set(
    """
    a abilities ability able about absolutely accept add addition additional advance after \
    afternoon again align aligned aligns all also always am amazing an and answer answers any \
    anything appreciate appreciated appreciation approach are as asset at attention available \
    away back background be because become been before being believe benefit best better bit both \
    bring brings busy but by call came can candidate candidates career certain certainly \
    challenge challenges challenging chance clear collaboration collaborative colleagues come \
    commitment committed communication company company's confident confirmed consider \
    consideration considered considering contact continue contribute contributing contribution \
    contributions conversation convinced could culture day days deal dear decide decision \
    dedicated dedication deeply definitely delighted demands description detail details did \
    different direction discuss discussed discussing discussion do does don't driven during \
    dynamic each eager eagerly easy effective effectively effort else email employees employer \
    enjoy enjoyed enthusiasm enthusiastic environment especially evening ever every everyone \
    everything exactly excellent excited excitement exciting experience experiences explain \
    explained explaining express extremely fantastic feedback feel felt few field find first fit \
    for forward found free friendly from full further future gave general genuinely get getting \
    give given giving glad go goal goals good got grateful great greatly group grow growth had \
    happy hard has have having he hear heard hearing help her here hesitate hesitation hiring his \
    hope hoping hour hours how however i i'd i'll i'm i've idea ideas if impact important \
    impressed impression impressive in industry information innovation innovative insight \
    insightful insights interest interested interesting interview interviewed interviewing into \
    invite invited is it it's its job join joining just keen kind kindly know knowledge last \
    leadership leading learn learned learning learnt leave let like little long look looking lot \
    love loved made make making many match matter may me mean means meant meet meeting member \
    members mention mentioned met mind mission moment more morning most motivated motivation much \
    must my need needed needs new next nice no not now of off offer office on once one ones only \
    opening opportunities opportunity or organisation organization other our out outstanding over \
    overall part particularly pass passion passionate past people perfect perform person place \
    plans please pleased pleasure position positive possibility possible possibly present \
    previous process productive professional professionalism proposed prospect provide provided \
    qualifications question questions quick quickly quite rather reach read really reason receive \
    regarding regards reinforced remain reputation required requirements respond responsibilities \
    responsibility right role said same say schedule see seeing seems send set share shared \
    sharing she should show showed showing similar since sincere sincerely skill skills so solid \
    solidified some someone something soon speak speaking spend spent spoke staff stage step \
    steps still strengths strong strongly success successful such suitable suited sure take taken \
    taking talk talked talking tasks team teams teamwork tell telling than thank thanks that \
    that's the their them then there therefore these they thing things think this thoroughly \
    those though thought thoughtful through time times to today together told tomorrow too took \
    toward towards truly understand understanding unique up update us use valuable value values \
    very via view vision visit want wanted warm was way we week weeks welcome welcomed welcoming \
    well went were what when where whether which while who why will wish with within without \
    wonder wonderful word work worked working works would year years yesterday yet you you'd \
    you're you've your yours
    """)

  private static let openers = set(
    """
    about above across act adding after all also although among another any apart are around \
    asking at back be because before being below between beyond both bringing but by call can \
    coming could despite did does doing during each early either even every few finally find \
    first for from gap get give given going good grace great growing hand has have having he \
    hearing help helping here hers his hope how however if in indeed instead is it joining just \
    keep key knowing last late lately later leading learning less like likewise line little long \
    look made make making many mark match maybe mind more moreover most much my near need never \
    new next no none nor not nothing notice notion now of off often on once one only open or \
    other our over own past perhaps personally please point quite rather reading regarding role \
    running seeing seven she should simply since so some someone something soon square staff \
    still such surely take talking teaching team ten than thank thanks that the their them then \
    there these they think this those though three through time to today together tomorrow too \
    toward truly trust twenty two under unfortunately until up upon us use using usually very \
    walking was watching we well were what when where whether which while who why will with \
    within without work working would writing yes yesterday yet you your
    """)

  static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
