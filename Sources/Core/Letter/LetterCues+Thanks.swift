/// Thanks for what they did for the writer, with what only looks like it taken off: thanks for
/// one's consideration, thanks in advance, a mere "Many thanks," at the end.
extension LetterCues {
  static let thanks = """
    # thanks for something they did
    12 {thank}
    18 bless you for
    12 know *** busy|full|packed *** {thank}|{appreciate}|made|spared|gave|found
    9 {thank} {you}? {adv}? {adv}? {adv}? for
    7 {thank} * for
    12 {thank} *** {meeting}
    14 {thank} ** for *** {meet}
    15 cheers|ta|props|kudos|hats for|off
    12 to {adv} say|express|pass|extend|send * thank|thanks
    12 say thank|thanks
    12 i {adv}? thank
    12 like|wish|want|wanted to {adv}? thank
    12 {appreciate} * {you}
    14 i^ {adv}? {adv}? {appreciate}
    12 am|is|are {adv}? {adv}? {adv}? {thank}
    18 with {thank} *** {meeting}
    12 have|accept|express|repeat|reiterate my * {thank}
    12 my {adv}? {thank} for|to
    12 {thank} *** {you} and
    # says that it was kind of them
    50 convey|pass|give|extend|express|send|carry *** my|our|the {adv}? {thank} to|for|on
    12 ^ {adv}? enjoyed|loved|liked it|that|this {adv}? {day}? $
    12 {be} examined|questioned|interviewed|received|heard|asked|met|treated so|very|as {adv}? * {adv}? courteously|kindly|warmly|thoroughly|fairly|gently|well|patiently|carefully|generously
    12 {be} {adv}? {adv}? fair|kind|patient|good|gentle|nice|decent|straight|lovely|friendly|generous with|to|towards me|us
    12 {can} {you} {adv}? thank|tell them|him|her|@|everyone|all|the
    12 please {adv}? thank
    10 {positive}|big|sweet|decent|patient of you
    9 it|that was {adv}? * of you|@
    12 you {be} {adv}? {adv}? {adv}? {positive}|patient|real|gentle|hospitable|considerate|open|honest * with|to|about|and
    12 you {be} * friendly|kind|patient|generous|gracious|welcoming|lovely|gentle|nice|considerate|hospitable|thoughtful|warm
    12 made me feel * welcome|home|ease|comfortable
    12 you were|was|made|had|have {adv}? {adv}? generous|patient|kind|gentle|welcoming|sweet
    18 i {be} {adv}? touched
    12 dug|enjoyed {det}? {adv}? {meeting}
    12 {meeting} you {det}? gave|afforded|granted|spared
    12 was a|an|such {adv}? {positive} hour|day|afternoon|morning|interview|conversation|chat|talk|visit|call|meeting|discussion
    18 glad we did|met|spoke|talked
    12 gave|give|giving|given up *** {day}|time|hour|hours
    12 you received|welcomed|hosted|treated|fed|squeezed me
    18 how much * it|that|this|your meant|means
    13 meant|means {adv}? * lot|much|deal
    12 your time on|was|is|today|yesterday
    12 took|gave|spared|made|found|spent ** time|day|days|hour|hours|minutes|afternoon|morning|evening for|with me|us
    12 how {adv}? full|busy|packed|tight {you}
    # says that it was good to meet them
    12 was {adv}? a? {adv}? {positive} * {meet}
    12 ^ {adv}? {positive} to {adv}? {meet}
    12 ^ {positive} to {adv}? {meet}
    12 was|been * {positive} to * {meet} * {you}|with
    12 i^ {adv}? {adv}? enjoyed|loved|liked !{learned} * {meet}|{meeting}
    12 i^ {adv}? {adv}? enjoyed|loved|liked {meet}|{meeting}
    13 what a {adv}? {positive} {meeting}|to
    12 glad|happy|pleased|delighted * we|i * met|meet|spoke|talked|come|came
    12 had a {adv}? {positive} {meeting}
    12 {positive} having * {meeting}
    12 was|am {adv}? {positive} ** chance|opportunity to {adv}? {meet}
    # thanks for no talk at all
    -16 ^ the|our {adv}? coffee|lunch|tea|soup|cake|biscuits was|were
    -24 ^ thanks to the|a|my|this|our !{you}|panel *** i|we|it
    -24 ^ many|with|kind? thank|thanks you? again? !for? !for? !for? $
    -24 many|in|with thanks !for? !for? !for? $
    -24 thank god|goodness|heavens
    -23 {thank} *** news|update|reply|response|email|message
    -22 {thank} * for * {consider}
    -24 {thank} * for your {adv}? {consider}
    -24 {thank} in advance
    -24 {thank} for {det} {adv}? opportunity $
    -40 {thank} for {adv}? telling|letting|informing|notifying|answering me {adv}? know|yourself|so|personally|promptly|quickly|honestly|soon|directly
    -30 ^ i {adv}? know|realise|realize|understand {adv}? that? there {be}
    -24 {positive}|honour|honor|honoured|honored|privilege|privileged to be considered
    -24 {positive} to see that|how|what|why
    -22 {thank} for letting me know
    # denies thanks
    -60 thanked me|us
    -99 nothing|little to {adv}? {thank}|{appreciate}
    -99 no|not|little|any {adv}? reason|cause|need|occasion|wish|intention to|of {adv}? {thank}|{appreciate}
    -99 {be} not|hardly|scarcely|anything|far {adv}? {adv}? grateful|thankful|obliged|indebted|appreciative|thanking
    -99 not|never want|wish|mean|intend|care to {thank}
    -99 will|would|shall|do not {thank} {you} !enough
    -99 no {thank} {be}|to|for|from
    -99 {thank} {you}? for nothing
    # the time is what thanks are for
    24 {thank} * for * {meeting} *** {consider}
    24 {thank} * for * {consider} *** {meeting}
    24 appreciate your time
    24 {thank} * for * patience|attention *** {meeting}
    24 {thank} * for letting|offering * {meet}
    24 {thank} *** {meeting}|meeting|speaking|talking *** letting|offering|help
    # thanks for what was done
    12 had {adv}? a {adv}? {positive} time
    13 it|that was {adv}? a {adv}? {positive} $
    12 pass * {thank}
    -4 interesting to
    4 {you} ** were|was|have|been {adv}? {adv}? {positive}|patient to|with me|us
    2 {thank} {adv}? {adv}? !$
    3 of {you}
    -1 it was {adv}? {adv}? {positive}
    2 so|very {positive}
    3 ^ * {thank} {you}? $
    4 was {adv}? {positive} {meet}
    5 bless {you}
    4 {positive} hour|day|morning|afternoon|conversation|talk|interview
    5 {thank} *** for letting|seeing|having|showing|giving|finding|meeting|interviewing|taking|making|sparing|speaking|talking|fitting|squeezing me|us|in|to|with|the|time|at|up|an|half
    5 {thank} *** letting|seeing|having|showing|meeting|interviewing me|us
    3 for {det} {adv}? {meeting}
    3 {thank} ** for {det} ** {meeting}
    4 i^ {adv}? enjoyed|loved|liked|appreciated chatting|talking|meeting|speaking|our
    6 owe {you}
    2 {positive}|decent|brave|patient of {you}|them|him|her|@
    5 {positive}|rare time|day|morning|afternoon|hour|half {meet}
    3 my|our {adv}? {thank} to|for|from|also
    2 {thank} *** to|and @
    4 me|us
    3 was|were
    4 {appreciate}
    -6 {thank} ** $
    -3 told|said|asked
    -3 if|would|will
    -3 your {adv}? consideration
    # says it their own way
    13 grand|great|good|nice|kind|decent|lovely of you|him|them to !write|let|tell|say|call|phone|ring|think
    13 {positive}|great|good {adv}? to {meet}|see|talk|chat|speak {adv}? {you}|@|with|mate|today|again|to
    13 cheers|ta * for {adv}? {det} {meeting}|ride|tour|time
    """
}
