/// What presses and reproaches.
extension PhraseTables {
  /// Before the day of a deadline.
  static let until: Set<String> = ["by", "before", "until", "within"]

  /// What they would have to give: of anything else one may expect what it will be.
  private static let due =
    "answer|reply|response|decision|offer|job|call|email|mail|message|update|explanation|apology|"
    + "confirmation|contract|feedback|salary|raise|refund"

  private static let days =
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|end|eod|next|"
    + "this|the|then|24|48|two|three|a"

  /// What may be felt of a silence.
  private static let letDown =
    "disappointing|disappointed|frustrating|frustrated|annoying|annoyed|upsetting|upset|surprised|"
    + "surprising|strange|odd|rude|shame"

  /// "You said that you would call".
  private static let saidSo =
    "you said|told|promised|agreed|assured * * call|hear|write|reply|answer|decide|email|contact|touch|"
    + "back *"

  /// What one waits for from them; for a place like theirs one may have waited for years.
  private static let awaited =
    "answer|reply|response|news|decision|call|email|word|update|weeks|week|days|months|month|feedback|"
    + "result|outcome|hear|you"

  /// What one does oneself where nothing was heard by a day: it asks for nothing.
  static let ownTurns: Set<String> = [
    "touch", "call", "write", "ring", "ask", "email", "follow", "check", "drop", "send", "phone",
    "try", "contact", "line",
  ]

  /// What one threatens to do then.
  static let threats: Set<String> = [
    "assume", "accept", "take", "withdraw", "sign", "conclude", "consider", "decline", "move",
    "else",
  ]

  static let demanding = Phrases(
    """
    i expect your|you|nothing = demands: ask instead
    i expect that you|your|i|i'll = demands: ask instead
    i expect a|an|the * \(due) = demands: ask instead
    i expect the|that * to|will|must|should answer|reply|respond|decide|hire|call|write|offer = demands: ask instead
    i expect to hear = demands: ask instead
    i expect to be hired|offered|given|told|paid|contacted|informed|called|invited|chosen|selected|notified|treated|answered = demands: ask instead
    i demand|insist = demands: ask instead
    i am|i'm am? expecting = demands: ask instead
    ^ expecting your|a|an = demands: ask instead
    awaiting your|a|an confirmation|reply|response|answer|decision|prompt|immediate|call|email = demands: say that you look forward to it
    i need|want an|a|your answer|reply|response|decision|update by|today|now|asap|soon|immediately = sets them a deadline: ask when they will decide
    answer|reply|respond|decide|decision by no|the? later = sets them a deadline: ask when they will decide
    no later than = sets them a deadline: ask when they will decide
    reply|respond|answer|confirm asap|immediately|promptly|urgently = demands: ask when they will decide
    as soon as possible = presses: name a day, or leave it out
    asap = presses: name a day, or leave it out
    let me know immediately|asap|today|now = presses: ask when they will decide
    let me know by|before|until|within monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|end|eod|next|this|the|then|close|24|48|two|three = sets them a deadline: ask when they will decide
    ^ please? reply|answer|respond|confirm|decide|call|write by|before|until|within monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|end|eod|next|the|then|24|48|two|three = sets them a deadline: ask when they will decide
    ^ please? get back to me by|before|within = sets them a deadline: ask when they will decide
    so|please|better|and|must|should hurry|rush = presses: ask when they will decide
    ^ hurry = presses: ask when they will decide
    hurry up = presses: ask when they will decide
    please|should|must|better make up your mind|minds = presses: ask when they will decide
    please|must|should|better decide|answer|act|reply|respond|be quickly|fast|now|soon|quick = presses: ask when they will decide
    before it is|'s too late = presses: ask when they will decide
    before it's too late = presses: ask when they will decide
    clock is ticking = presses: ask when they will decide
    time is running out = presses: ask when they will decide
    or|otherwise i|i'll will|shall|must|have? have? to? accept|sign|withdraw|decline = presses: ask when they will decide
    or|and|otherwise you|you'll will? lose|miss me|out = presses: ask when they will decide
    i won't|can't|cannot wait much|any|longer|forever = presses: ask when they will decide
    i will|can not wait much|any|longer|forever = presses: ask when they will decide
    your last|final chance = presses: ask when they will decide
    i have still? not|never heard|received * back|anything|word|reply|response|yet|from = is a reproach: ask for the news instead
    i still? haven't heard|received * back|anything|word|reply|response|yet|from = is a reproach: ask for the news instead
    i still have not heard|received * back|anything|word|reply|response|yet|from = is a reproach: ask for the news instead
    i've still? not|never heard|received * back|anything|word|reply|response|yet|from = is a reproach: ask for the news instead
    you haven't|didn't|never replied|reply|answered|answer|responded|respond|written|bothered = is a reproach: ask for the news instead
    you have|did not|never replied|reply|answered|answer|responded|respond|written|bothered = is a reproach: ask for the news instead
    why|how * taking so long = is a reproach: ask when they will decide
    why did|do|have|has|are|is|could you|nobody|anyone|it not|never answer|answered|reply|replied|respond|responded|write|written|call|called|ring|get|got|tell|told|send|sent|turn|come = is a reproach: ask for the news instead
    why did|have|has|could nobody|noone answer|answered|reply|replied|respond|responded|write|written|call|called = is a reproach: ask for the news instead
    why did|have|has|could no one answer|answered|reply|replied|respond|responded|write|written|call|called = is a reproach: ask for the news instead
    why didn't|haven't|hasn't|aren't|couldn't you|anyone|anybody answer|answered|answering|reply|replied|replying|respond|responded|write|written|call|called|ring|get|got|tell|told|send|sent = is a reproach: ask for the news instead
    you never ever? called|rang|phoned|wrote|came|got|sent|showed|returned|told|gave|bothered|confirmed = is a reproach: ask for the news instead
    you did not call|ring|phone|get|send|return|bother|keep|even = is a reproach: ask for the news instead
    you didn't call|ring|phone|get|send|return|bother|keep|even = is a reproach: ask for the news instead
    heard|received nothing from|back|since|yet|whatsoever = is a reproach: ask for the news instead
    heard|received nothing so far = is a reproach: ask for the news instead
    heard|received nothing $ = is a reproach: ask for the news instead
    nobody|noone has answered|replied|responded|bothered|contacted = is a reproach: ask for the news instead
    no one has answered|replied|responded|bothered|contacted = is a reproach: ask for the news instead
    no answer|reply|response|word|news|call from you|your|anyone|anybody|him|her|them = is a reproach: ask for the news instead
    no answer|reply|response|word|news yet|since|whatsoever = is a reproach: ask for the news instead
    radio silence = is a reproach: ask for the news instead
    without a|any|an answer|word|reply|response $ = is a reproach: ask for the news instead
    without a|any|an answer|word|reply|response from|yet = is a reproach: ask for the news instead
    still waiting|wait for|on|to = is a reproach: ask for the news instead
    been waiting to|since|on|weeks|days|all|so|too|long|longer|patiently|two|three|four|five|six|over|nearly|almost|several|ages|$ = is a reproach: ask for the news instead
    been waiting for * \(awaited) = is a reproach: ask for the news instead
    you promised to|me|that|you|i = may be a reproach: ask for the news instead
    third|fourth|second email|message i|i'm|i've = is a reproach: ask for the news instead
    ignored|ignoring|ghosted|ghosting = is a reproach: ask for the news instead
    the least you could|can = is a reproach: leave it out
    common courtesy|decency = is a reproach: leave it out
    you still? owe me = is a reproach: leave it out
    kept|left me waiting|hanging = is a reproach: leave it out
    when|once i start|join|begin $ = takes their decision for granted: say “if” or “would”
    when|once i start|join|begin with|at|there|on|working|in|next|i|i'll|we|as = takes their decision for granted: say “if” or “would”
    as your new|next|future = takes their decision for granted: say what you would do
    the|your obvious|only choice|candidate = is for them to say: tell why
    best choice|candidate for = is for them to say: tell why
    you won't find|get a? anyone|anybody|better|harder|stronger = is for them to say: tell what you have done
    you will not find|get a? anyone|anybody|better|harder|stronger = is for them to say: tell what you have done
    you will|would|might|may|shall regret it|this|that|not|losing|letting = threatens: leave it out
    you'll|you'd regret it|this|that|not|losing|letting = threatens: leave it out
    you will|would|might|may be sorry if|that|for|one|when|later = threatens: leave it out
    you'll be sorry if|that|for|one|when|later = threatens: leave it out
    other|another|several|two|three|four|more firm|firms|company|companies|employer|employers|people is|are waiting|wait|interested|pressing|chasing = presses: ask when they will decide
    other|another|several|two|three|four|more offer|offers * can't|cannot|won't|not wait = presses: ask when they will decide
    so|please|better be quick|fast|swift|prompt = presses: ask when they will decide
    ^ be quick|fast|swift|prompt = presses: ask when they will decide
    can't|cannot|won't wait long|longer|forever = presses: ask when they will decide
    i'm|i|am am? owed a|an|the|your|some|that|more|at = demands: ask instead
    i deserve = demands: tell what you have done
    you must|should|ought|better to? tell|give|send|inform|call|answer|grant|offer|contact|email|let me = demands: ask instead
    you have|need|had to tell|give|send|inform|call|answer|grant|offer|contact|email|let me = demands: ask instead
    i require|request a|an|your|the * \(due) = demands: ask instead
    i need|want to know your|the decision|answer|outcome|result|reason|reasons = sets them a deadline: ask when they will decide
    i need|want to know today|now|by|immediately|soon|where|why i|my|you|nobody|monday|tuesday|wednesday|thursday|friday|tomorrow|noon|the = demands: ask instead
    kindly|please expedite|accelerate = presses: ask when they will decide
    i trust that? i|i'll|you|you'll will|shall? have|hear|receive|get|give|send|answer|reply|respond|confirm|decide = demands: ask instead
    if i do|don't|have|haven't not? hear|heard * by|before|within \(days) = sets them a deadline: ask when they will decide
    assume|conclude that? i|i'm am|was|have? * rejected|chosen|selected = presses: ask when they will decide
    ^ please? get|come back to me soon|now|asap|today|quickly|immediately|promptly = presses: ask when they will decide
    you should|could|ought to? have decided|answered|called|replied|written|responded|contacted = is a reproach: ask for the news instead
    i urge|order|command you = demands: ask instead
    i need|expect|want you to confirm|decide|answer|reply|respond|call|write|send|tell|let|give|hire|make = demands: ask instead
    ^ tell|give|send me your|the|a|an decision|answer|result|offer|outcome|contract = demands: ask instead
    can|could only wait|hold * until|till|so|for = presses: ask when they will decide
    ^ hire|choose|pick me = demands: say why they should
    i|i'll|i'd will|shall|must|have|would? to? take|accept|sign the|another|an|my other? offer = presses: ask when they will decide
    i|we was|were told|promised|assured * * hear|heard|call|called|contacted|decision|answer|reply * * but|yet|nobody|noone|never|nothing|haven't = is a reproach: ask for the news instead
    \(letDown) that? * not|no|nobody|never|haven't|didn't|without * heard|hear from|back|anything|yet|a = is a reproach: ask for the news instead
    \(letDown) that? * not|no|nobody|never|haven't|didn't|without * reply|replied|answer|answered|response|responded|called|written|touch|back = is a reproach: ask for the news instead
    silence|wait|delay is|was|feels * disappointing|frustrating|rude|disrespectful|unacceptable = is a reproach: ask for the news instead
    \(saidSo) but|and|yet|that you * not|didn't|never|haven't = is a reproach: ask for the news instead
    \(saidSo) but|and|yet i|i've * heard|received|got * nothing = is a reproach: ask for the news instead
    \(saidSo) but|and|yet|that nobody|noone|nothing|never = is a reproach: ask for the news instead
    been patient enough|long|for = is a reproach: ask for the news instead
    waited long|patiently enough|for|and|$ = is a reproach: ask for the news instead
    waited for your|an answer|reply|response|decision|call|word = is a reproach: ask for the news instead
    waited for? over|almost|nearly? two|three|four|five|six|several|many|enough? days|weeks|months for|to|on your|an|a|any|news|word|you|hear|get|be = is a reproach: ask for the news instead
    waited for? over|almost|nearly? two|three|four|five|six|several|many|enough? days|weeks|months now|already|$ = is a reproach: ask for the news instead
    waited enough = is a reproach: ask for the news instead
    no one has been|got|gotten|come in|back = is a reproach: ask for the news instead
    nobody|noone has been|got|gotten|come in|back = is a reproach: ask for the news instead
    expected at least * email|call|reply|answer|message|word|response = is a reproach: ask for the news instead
    i thought|believed that? we had an|a? agreement|deal|understanding = is a reproach: ask for the news instead
    can't|cannot|don't|not understand|see|imagine why it|you|this|nobody|the * take|takes|taking|took|long|silence|answer = is a reproach: ask for the news instead
    courtesy|decency of|to a|an|reply|answer|respond|call|returning|replying = is a reproach: leave it out
    i|i've have? yet to receive|hear|get = is a reproach: ask for the news instead
    clearly|obviously|evidently|apparently you have|are|do|had no|not = is a reproach: leave it out
    clearly|obviously|evidently|apparently you don't|never|didn't|haven't = is a reproach: leave it out
    too much to ask = is a reproach: leave it out
    you|you'll will|would? have|need|must|ought|better to? decide|choose|act|move|answer me|us? this|by|today|soon|quickly|before|now|fast|tomorrow|within|promptly = presses: ask when they will decide
    you|you'll will|would? have|need|must|ought|better to? reply|respond to? me|us? this|by|today|soon|quickly|before|now|fast|tomorrow|within|promptly = presses: ask when they will decide
    i|i'd would|should|had|have? have? expected|hoped to? * answer|reply|response|decision|hear by|before|from|sooner|already|long|earlier|$ = is a reproach: ask for the news instead
    i|i'd would|should|had|have? have? expected|hoped to? * answer|reply|response|decision|heard|hear|word * by now = is a reproach: ask for the news instead
    should have had|heard|received|got * answer|reply|response|decision|something|word|back by|long|already|sooner = is a reproach: ask for the news instead
    i|i've|we still? have? still? not|never yet? had|got|gotten|received|seen|have * answer|reply|response|word|feedback|decision to my|any|either = is a reproach: ask for the news instead
    i|i've|we still? haven't|didn't|don't yet? had|got|gotten|received|seen|have|get * answer|reply|response|word|feedback|decision to my|any|either = is a reproach: ask for the news instead
    i|i've|we still? have? still? not|never yet? had|got|gotten|received|seen|have a|an|any|one|single|your? single? answer|reply|response|word|feedback|decision from|yet|since|$ = is a reproach: ask for the news instead
    i|i've|we still? haven't|didn't|don't yet? had|got|gotten|received|seen|have|get a|an|any|one|single|your? single? answer|reply|response|word|feedback|decision from|yet|since|$ = is a reproach: ask for the news instead
    no one|nobody has * answered|replied|responded|acknowledged = is a reproach: ask for the news instead
    i|we must|need|have|want to? hear|know back|from|something|whether|if|either|you|where * by|before|within \(days) = sets them a deadline: ask when they will decide
    i|we must|need|have|want to? hear|know back|from|something|whether|if|either|you|where * today|tomorrow|now|soon = sets them a deadline: ask when they will decide
    i must|have|need to? hear|know by|before|within \(days)|my = sets them a deadline: ask when they will decide
    another|other|second|better|rival offer|offers|job|position and|so|which * need|must|decide|quickly = presses: ask when they will decide
    you are|were|was meant|supposed to call|reply|write|ring|answer|send|tell|let|get|decide|phone|email|contact = is a reproach: ask for the news instead
    it's|is about|high|long|past? time that? you|i decided|answered|replied|heard|told|called|got|made|had = is a reproach: ask for the news instead
    surely you|someone|somebody can|could|must|should|would|cannot|can't|couldn't = is a reproach: ask for the news instead
    how much? long|longer do|must|should|am|shall i|we have|need|supposed? to? wait = is a reproach: ask for the news instead
    this|matter is urgent|pressing = presses: ask when they will decide
    treat this|it|my * as a? urgent|priority = presses: ask when they will decide
    an|your urgent reply|answer|decision = presses: ask when they will decide
    my time is|was * valuable|precious|money = is a reproach: ask for the news instead
    respect my time = is a reproach: ask for the news instead
    i'll|will|shall call|email|write|ring|ask|chase|phone|message * every|each day|morning|hour|week = presses: ask when they will decide
    i|we|i'd was|were|been|being|am kept|left * waiting|hanging|standing|guessing = is a reproach: ask for the news instead
    my * messages|emails|calls|mails|letters|message|email * unanswered|ignored = is a reproach: ask for the news instead
    hoping|hoped|hope for a? faster|quicker|earlier|prompt|prompter|speedier reply|response|answer|decision = is a reproach: ask for the news instead
    you have|you've had? had * to decide|answer|reply|respond|call = is a reproach: ask for the news instead
    i should not have to chase|ask|wait|write|beg|remind = is a reproach: ask for the news instead
    i shouldn't have to chase|ask|wait|write|beg|remind = is a reproach: ask for the news instead
    nobody|noone|one bothered to tell|call|inform|write|answer|let me|us = is a reproach: ask for the news instead
    you forgot|forget|forgotten|failed to|about call|reply|write|ring|answer|send|tell|me|my|let|inform = is a reproach: ask for the news instead
    as you should know|have = is a reproach: ask for the news instead
    don't|do not? keep|leave me|us waiting|hanging|guessing = presses: ask when they will decide
    i insist|shall|will not|never? take no for = demands: ask instead
    i|i'd must|would|have|do to? insist on|that = demands: ask instead
    i assume|presume that? you|you'll will|are? going? to? make|offer|hire|give|send|call|answer|choose|confirm|decide|take me|my|an|a|the|this|by|soon = takes their decision for granted: say “if” or “would”
    please|kindly confirm|answer|reply|respond|decide|call|write at once = presses: ask when they will decide
    please|kindly|must|you confirm|acknowledge|answer|return|send|give * receipt|letter|mail|message|answer|reply|decision|email at once = presses: ask when they will decide
    please|kindly|must|you confirm|acknowledge|answer|return|send|give * receipt|letter|mail|message|answer|reply|decision|email immediately|promptly|urgently|forthwith = presses: ask when they will decide
    only|but fair|right|reasonable|just|proper|decent that|if * i|me|we|us|you * told|hear|know|answer|answered|given|informed|get|have|tell|give|inform|decide|reply = is a reproach: ask for the news instead
    only|but fair|right|reasonable|just|proper|decent to * me|us * told|hear|know|answer|answered|given|informed|get|have|tell|give|inform|decide|reply = is a reproach: ask for the news instead
    only|but fair|right|reasonable|just|proper|decent to tell|give|send|let|inform|answer|write me|us = is a reproach: ask for the news instead
    i|we have|'ve a|every right|claim to know|hear|an|be|expect|a = demands: ask instead
    i|i've still have? had|received|got|have|heard no|nothing answer|reply|response|word|news|decision|feedback|$ = is a reproach: ask for the news instead
    i have still had|received|got|heard no|nothing answer|reply|response|word|news|decision|feedback|$ = is a reproach: ask for the news instead
    """)
}
