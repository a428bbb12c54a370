/// What was learned, in other words: a remark repeated, a surprise, how things are where they work.
extension LetterCues {
  static let learnedOfThem = """
    # sees it in another light
    17 the challenge|problem|task|mess|difficulty|choice that? {you} {adv}? {aux}? face|have|had|described|named|mentioned
    17 ^ in|at|on|with|for your {adv}? * {org}|{workplace} the|a|each|every|nobody|everyone|there|people|even
    17 few|not {adv}? many? other? {org}|{workplace}|places|people|nurseries|employers {adv}? {aux}? let|allow|give|have|do|show|trust|take|would|can
    17 ^ !i|my|we|thank|thanks *** than i {aux}? {adv}? {be}|thought|have|had|expected|knew|imagined|had|dared
    17 your ** will|would|must {adv}? {adv}? need|lose|get|have|grow|become|move
    17 i {aux}? {adv}? respect|value|admire|like|love that? {you}|your|nobody|everyone|parents|anyone
    17 i could not|hardly|scarcely {adv}? believe|imagine
    17 i can|could {adv}? {adv}? imagine|picture {adv}? how|that|what|why
    17 ^ such a|an {adv}? * {org}|job|work|mix|range|variety|history
    16 ^ =others the|your|every|each !{meeting}|{paper}|{circumstance} {be}|looked|seemed|felt|sounds|looks|seems {adv}? {adv}? {admire}|{struck}|{state}
    16 ^ =others the|your {adv}? !{meeting}|{paper}|{circumstance} {org}|{workplace}|rota|plan|idea sounds|looks|seems|feels|sounded|looked|seemed|felt
    17 made|makes|helped me {adv}? see|understand|realise|realize|appreciate|grasp {adv}? that|how|what|why|{det}
    17 @ {adv}? {toldPast} $|which|and
    17 ^ the|your|a {adv}? {org}|{workplace} {does}|{do}|moves|opens|closes|goes|loses|lends|hosts *** if i
    17 ^ {so}? your|their {adv}? {org}|{workplace} {does}|{do}|smells|reminds|deserves|stands|lies|sits|closes|sells|hosts|feeds|fixes|trains|buys|bakes|prints|loses|pays|publishes|stores|owns|belongs
    17 {tells} me|us {adv}? a? {adv}? lot|much|more|something|everything|all|volumes about|of
    17 ^ {so}? you {adv}? want|plan|mean|intend|aim|try to {adv}? !see|hear|know|meet|talk|speak|discuss|have|ask|send
    17 {struck}|interested|curious|{positive} to read|see|learn|hear * about|of your|the|how|@
    17 {reading} * about|on|through|up your|the|@ *** {you}|{org}|work|since|afterwards|night|website|report
    24 {thank} ** for {adv}? explaining|describing|showing|telling {adv}? me|us? {adv}? how|what|why|where
    17 the|your {adv}? {emphasis} that? {you}|@ {adv}? {aux}? place|put|lay|give|set|take|attach|places|puts|gives|takes
    17 ^ apparently|evidently {det}|{you}|@|there|it|nobody|everyone|half|most
    17 you {aux}? {be}? {adv}? {adv}? honest|open|frank|candid|clear|straight|upfront about|on|that
    17 i {aux} {adv} not {adv}? known|realised|realized|appreciated|thought|expected|understood|seen|heard|considered|guessed
    17 i could|can {adv}? tell|see|feel|hear|sense *** that|how|why {you}|the|a|@|{det}|it|everyone
    14 i {adv}? took|take|carry|carried|brought|keep|kept|gathered|have *** from our|the|your|my {adv}? {meeting}
    16 my {adv}? impression|feeling|sense|understanding {be}
    16 {you}|@|{org} account|description|explanation|version|story|view|picture of|that|was|is
    13 everyone|everybody|all|people|those that|who? i|we {adv}? met|saw|spoke|asked
    16 see|saw|understand|know|get {adv}? now {adv}? why|how|what|that
    16 firmer|sharper|deeper|rounder|truer|closer|different {adv}? {insight}
    16 {insight} of {det} {adv}? task|work|job|role|place|team|problem|company|school|unit|ward|department
    8 never {adv}? seen|heard|met|known|come {det} ** {adv}? {struck}|{positive}|{admire}|quiet|calm|clean|tidy|busy|big|old|so|like|where|that|who
    12 i get|see|understand|know it|now now|that|how|why|what
    13 now that? i {adv}? {aux}? {adv}? know|see|seen|understand|understood {adv}? {adv}? that|how|why|what|the|your
    14 i {aux} not {adv}? appreciated|pictured|imagined|guessed|grasped|reckoned
    14 i {aux}? {adv}? thought|took|taken|pictured|imagined of|{you}|them|it ** as|for|to
    13 i {aux}? {adv}? expected|feared|imagined|pictured *** got|found|met|and|instead|but
    13 did|do not think|believe|expect {you}|it|anyone|anybody|such
    13 i came|went|arrived expecting|with|thinking|fearing|prepared
    13 came|come as|to a|me|mind surprise|relief|revelation
    13 {be} a {adv}? surprise|revelation|relief|joy|treat to {adv}? find|see|hear|learn|know|watch
    14 has|have {adv}? cured|convinced|persuaded|converted|changed|taught me|my
    14 tells|says|told|said|taught|learned|explains|shows|found|showed|out me? {adv}? more|all|everything|enough|volumes|lot about|than|of|i|how
    13 turns|turned ** head|around|upside
    14 new to|for me
    13 thought|think|thinks {adv}? well|highly|better of
    16 never|not|nobody|nowhere {adv}? {adv}? {aux}? {adv}? {adv}? seen|saw|met|known|been|found *** anybody|anywhere|like|such|elsewhere
    13 had|has not|never {adv}? occurred|crossed|struck to|me|my
    13 eyes|eye opened|opener|opening
    # repeats a remark of theirs
    13 let slip|on|drop|out that|how|the
    13 {you}|@ {adv}? {aux}? {adv}? admitted|confided|confessed|warned|joked|remarked|observed|hinted|insisted|promised {adv}? me? that|how|the
    14 your|@ * remark|observation|point|comment|words|phrase|story|idea|line|warning|argument * that|about|on|of|has|is|was|stayed|made|how
    13 {thank} *** truth|candour|candor|frankness|honesty|account|description|debrief|insight|insights
    16 {be} {adv}? {adv}? {adv}? taken|charmed|won|tickled|moved|cheered|touched with|by|over
    13 it {be} {adv}? better|good|relief|refreshing|heartening to {adv}? hear|know|see|find|learn
    12 told|telling everyone|everybody
    8 still buzzing|smiling|grinning
    # says how it is where they work
    13 ^ {adv}? everyone|everybody|nobody|everything|no !who|that|else|from|has|is|told|i {does}|!is|was|has|came|knew|answered|will|could|joined|i|had|showed|turned|called|one|problem|worries|hurry|rush|need|stress|matter
    14 ^ a|an|that {adv}? {adv}? {org}|place|yard|man|woman|team|crew|foreman|boss|who|chef|people where|that|who|which|in|without|with
    13 ^ a|an|such|what *** where|whose
    13 how {adv}? quietly|calmly|openly|gently|carefully|proud|loud|few|little|many|much {you}|they|the|your|is|everyone
    8 the way the|everyone|people|they
    12 your {adv}? {adv}? members|lads|girls|guests|children|kids|drivers|people|shelves|workshop|machines|auditors|trucks {adv}? {be}|has|have|do|does|wear|wears|never|all|know|go|rotate|{does}
    9 cracker|brave|clever|best|rare|wonderful thing|part|idea|place|team|people i|of|to|that
    14 the best {adv}? idea|part|thing|place|team|kitchen|workshop|i
    13 {be} {adv}? {adv}? a? better|other|different|larger|smaller|bigger|busier {adv}? {org}|thing|one|place|than
    14 seen|saw|see|seeing|watching|watched {det} {adv}? {org}|place|kitchen|lads|line|yard|crew ** from|at|fix|work|inside|without|go|do
    8 you lost|banned|built|started|began|stopped|doubled|closed|opened|moved|cook|count|cut|label|fly|run
    8 is how {you}|it
    6 you still|only|never|already|now have|do|use|make|work|see|count|run|keep|cook|put
    # speaks of them at some length, and not of the writer
    4 ^ !i|my|me|we|our|thank|thanks|please|if !i|my|me|we|our|thank|thanks|please|if !i|my|me|we|our|thank|thanks|please|if !i|my|me|we|our|thank|thanks|please|if !i|my|me|we|our|thank|thanks|please|if !i|my|me|we|our|thank|thanks|please|if !i|my|me|we|our|thank|thanks|please|if !i|my|me|we|our|thank|thanks|please|if !i|my|me|we|our|thank|thanks|please|if !i|my|me|we|our|thank|thanks|please|if !i|my|me|we|our|thank|thanks|please|if !i|my|me|we|our|thank|thanks|please|if
    3 {struck}|{positive}|{admire} *** you|your|they
    2 {does}|have|are|do ** that|how|and|but|without|because
    3 only|even|every|each|never|always|without|instead|rather|than|until
    # weighs what they said or showed
    17 i {aux}? {adv}? appreciate|appreciated|respect|respected|admired|liked|loved how !patiently|kindly|quickly|warmly|well|soon|much|promptly|generously|thoroughly
    6 {be} {adv}? clear|obvious|evident|plain that? {adv}? {you}|@
    8 {you} {adv}? obviously|clearly|really|truly|plainly love|care|enjoy|know|like|trust|value
    12 no small|mean|easy thing|feat|task|matter
    13 says|say|tells {det} {adv}? lot|deal
    13 was|is|were an education|inspiration|pleasure
    17 was|were|came {det}? {adv}? {positive} surprise
    8 made {det} ** real|clear|concrete|plain|vivid
    12 i {adv}? gather|sense|take|infer that|it
    8 bigger|better|larger|harder|richer|broader|wider|rarer job|role|place|team|task|farm|post than
    9 we {adv}? talked|spoke about {det}
    6 what a|an {adv}? great|grand|fine|fantastic|lovely|friendly|wonderful {adv}? {org}|bunch|crowd|lot|place
    6 i {adv}? see that? {you}|@
    14 your {adv}? answer|emphasis|honesty|openness|candour|candor|focus|insistence|attention|stance|thoughts about|on|to|that
    9 is something|one|what|where i {adv}? share|find|value|believe|admire|recognise|like
    6 not {adv}? thought of
    6 i {adv}? {adv}? like|liked|love|loved the|your {adv}? atmosphere|idea|mood|spirit|tone|feel|way|thought|concept|plan
    6 {be} {det}? {adv}? {admire} of|for|that|to
    # has an impression of them
    17 caught|drew|held|got|took|has my|our {adv}? attention|eye|interest|imagination
    16 ^ {adv}? loved|love|liked|like the|your|how|that
    17 good|better|clear|clearer|real|strong|great|fuller {adv}? feel|idea|sense|picture|view|understanding|impression|grasp for|of|how|what
    12 our|the {adv}? discussion|conversation|talk|exchange about|of|on|around ** {org}
    17 i share your|their|the|@ {adv}? view|belief|opinion|love|values|concern|passion|conviction
    6 {positive}|{eager} to {learned}|learn|hear|read|find {adv}? the|your|@|that|how|of|about
    13 few|no|not {adv}? many? other? {org}|people|places|firms|schools|employers {can}|have|say|do|would|still
    6 heard|read|known about|of|that *** but not
    12 everyone|all|people|residents|staff|students|everybody|those|colleagues * i {adv}? met|saw|spoke
    8 matters|means to|a|much|something
    5 never {adv}? imagined|thought|dreamt|known
    5 i {adv}? realise|realize|see|understand {adv}? how {adv}? much|many|few|little|far|hard
    """
}
