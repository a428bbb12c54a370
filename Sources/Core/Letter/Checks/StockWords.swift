/// Words that nearly all letters after an interview consist of, and which therefore tell nothing of
/// this one.
enum StockWords {
  static func holds(_ key: String) -> Bool { all.contains(key) }

  private static let all: Set<String> = Set(
    """
    a able about absolutely accept add addition additional advance after again align aligned aligns \
    all also always am amazing an and answer answers any anything appreciate appreciated \
    appreciation are as asset at attention available away back background be because become been \
    before being believe benefit best better both bring brings busy but by call came can candidate \
    career challenge challenges challenging chance clear colleagues come company confident \
    confirmed consider consideration considering contact continue contribute contributing \
    contribution conversation convinced could culture day days deal dear decision deeply definitely \
    delighted demands description detail details did different direction discuss discussed \
    discussing discussion do does don't during dynamic each eager easy effort email employees \
    employer enjoyed enjoy enthusiasm enthusiastic environment especially ever every everyone \
    everything exactly excellent excited exciting experience experiences explain explained \
    explaining express extremely fantastic feel felt few field find first fit for forward found \
    friendly from full further future gave general get getting give given giving glad go goal goals \
    good got grateful great greatly group grow growth had happy hard has have having he hear heard \
    hearing help her here his hiring hope hoping hour hours how however i i'd i'll i'm i've if \
    impact important impressed impression impressive in information insight insightful insights \
    interest interested interesting interview interviewed interviewing into invite invited is it \
    it's its job join joining just keen kind know knowledge last learn learned learning learnt \
    leave let like little long look looking lot love loved made make making many match matter may me \
    meet meeting member members mention mentioned met mind mission moment more morning most much \
    must my need needs new next nice no not now of off offer on once one ones only opening \
    opportunities opportunity or organisation organization other our out outstanding over overall \
    part particularly passion passionate past people perfect perform person place plans please \
    pleased pleasure position positive possibility possible possibly present previous process \
    productive professional professionalism proposed prospect provide provided qualifications \
    question questions quick quickly quite rather reach read really reason receive regarding \
    reinforced remain respond responsibilities responsibility right role said same say see seeing \
    seems send set share shared sharing she should show showed showing similar since sincere \
    sincerely skill skills so some someone something soon speak speaking spend spent spoke staff \
    stage still strong strongly success successful such suitable suited sure take taken taking talk \
    talked talking tasks team teams tell telling than thank thanks that that's the their them then \
    there therefore these they thing things think this those though thought thoughtful through \
    time times to today together told tomorrow too took toward towards truly understand \
    understanding unique up update us use valuable value values very via view vision visit want \
    wanted warm was way we week weeks welcome welcoming well went were what when where whether which \
    while who why will wish with within without wonderful wonder word work worked working works \
    would year years yesterday yet you you'd you're you've your yours afternoon evening meant \
    mean means contributions eagerly thoroughly genuinely express certain certainly regards steps \
    step need needed requirements required bit hesitate free excitement innovative innovation \
    dedicated dedication commitment committed effective effectively collaborative collaboration \
    teamwork communication leadership driven motivated motivation ability abilities strengths \
    reputation industry leading approach ideas idea solid solidified considered candidates kindly \
    office company's welcomed schedule anything else questions hesitation decide pass feedback
    """.split(separator: " ").map(String.init))
}
