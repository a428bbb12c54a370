/// Thanks for what they did for the writer, with what only looks like it taken off: thanks for
/// one's consideration, thanks in advance, a mere "Many thanks," at the end.
extension LetterCues {
  static let thanks = """
    # thanks for something they did
    3 {thank}
    3 bless you for
    3 know *** busy|full|packed *** {thank}|{appreciate}|made|spared|gave|found
    3 {thank} {you}? {adv}? {adv}? {adv}? for
    3 {thank} * for
    3 {thank} *** {meeting}
    3 {thank} ** for *** {meet}
    3 cheers|ta|props|kudos|up for
    3 to {adv} say|express|pass|extend|send * thank|thanks
    3 say thank|thanks
    3 i {adv}? thank
    3 like|wish|want|wanted to {adv}? thank
    3 {appreciate} * {you}
    3 i^ {adv}? {adv}? {appreciate}
    3 am|is|are {adv}? {adv}? {adv}? {thank}
    3 how|so|very|most {thank} i am
    3 with {thank} *** {meeting}
    3 have|accept|express|repeat|reiterate my * {thank}
    3 my {adv}? {thank} for|to
    3 {thank} *** {you} and
    # says that it was kind of them
    3 {positive}|big|sweet|decent|patient of you
    3 it|that was {adv}? * of you|@
    3 you {be} {adv}? {adv}? {adv}? {positive}|patient|real|gentle|hospitable|considerate|open|honest * with|to|about|and
    3 how {positive}|patient you {be}
    3 felt {adv}? {adv}? looked|cared|welcome|welcomed|at|comfortable
    3 you {be} * friendly|kind|patient|generous|gracious|welcoming|lovely|gentle|nice|considerate|hospitable|thoughtful|warm
    3 made me feel * welcome|home|ease|comfortable
    3 you were|was|made|had|have {adv}? {adv}? generous|patient|kind|gentle|welcoming|sweet
    3 i {be} {adv}? touched
    3 dug|enjoyed {det}? {adv}? {meeting}
    3 {meeting} you {det}? gave|afforded|granted|spared
    3 {positive} hour|day|afternoon|morning|interview of
    3 was a|an|such {adv}? {positive} hour|day|afternoon|morning|interview|conversation|chat|talk|visit|call|meeting|discussion
    3 glad we did|met|spoke|talked
    3 {positive}|real|great|rare kindness|courtesy|hospitality|generosity|privilege
    3 gave|give|giving|given up *** {day}|time|hour|hours
    3 you received|welcomed|hosted|treated|fed|squeezed me
    3 how much * it|that|this|your meant|means
    3 meant|means {adv}? * lot|much|deal
    3 your time on|was|is|today|yesterday
    3 took|gave|spared|made|found|spent ** time|day|days|hour|hours|minutes|afternoon|morning|evening for|with me|us
    3 how {adv}? full|busy|packed|tight {you}
    3 faces to
    # says that it was good to meet them
    3 was {adv}? a? {adv}? {positive} * {meet}
    3 ^ {adv}? {positive} {meet}
    3 ^ {adv}? {positive} to {adv}? {meet}
    3 ^ {positive} to {adv}? {meet}
    3 was|been * {positive} to * {meet} * {you}|with
    3 {positive} to {adv}? be received|welcomed|shown|invited|interviewed
    3 i^ {adv}? {adv}? enjoyed|loved|liked !{learned} * {meet}|{meeting}
    3 i^ {adv}? {adv}? enjoyed|loved|liked {meet}|{meeting}
    3 enjoyed|loved * {meeting} with
    3 what a {adv}? {positive} {meeting}|to
    3 glad|happy|pleased|delighted * we|i * met|meet|spoke|talked|come|came
    3 had a {adv}? {positive} {meeting}
    3 {positive} having * {meeting}
    3 was|am {adv}? {positive} ** chance|opportunity to {adv}? {meet}
    # thanks for no talk at all
    -6 of you to {adv}? write|email|text|tell|let|reply|respond|inform|answer
    -6 ^ many|with|kind? thank|thanks you? again? !for? !for? !for? $
    -6 many|in|with thanks !for? !for? !for? $
    -6 thank you card|note|letter|mail|email
    -6 thank god|goodness|heavens
    -6 {thank} *** news|update|reply|response|email|message
    -6 {thank} * for * {consider}
    -6 {thank} * for your {adv}? {consider}
    -6 {thank} in advance
    -6 {thank} for {det} {adv}? opportunity $
    -6 {thank} *** getting|coming|writing back|to to? me
    -6 {positive} to see that|how|what|why
    -6 thanked me|us|him|her|them
    -6 {thank} for letting me know
    -6 would|will {adv}? {appreciate}
    -6 would be {adv}? {adv}? {thank}|appreciated
    -6 i|we appreciate|appreciated * consideration|response|update|help
    # the time is what thanks are for
    6 {thank} * for * {meeting} *** {consider}
    6 {thank} * for * {consider} *** {meeting}
    6 appreciate your time
    6 {thank} * for * patience|attention *** {meeting}
    6 {thank} * for letting|offering * {meet}
    6 {thank} *** {meeting}|meeting|speaking|talking *** letting|offering|help
    """
}
