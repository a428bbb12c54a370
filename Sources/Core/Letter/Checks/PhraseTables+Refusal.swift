/// What is said against a decision that was made, and of a silence that lasts: reproaches that press no
/// day.
extension PhraseTables {
  private static let amazed =
    "surprised|shocked|stunned|astonished|puzzled|baffled|bewildered|dismayed|hurt|offended|insulted|"
    + "angry|furious|amazed|confused"

  /// What of manners one may have missed.
  private static let manners =
    "courtesy|respect|consideration|professionalism|decency|honesty|clarity|understanding|kindness|"
    + "communication|transparency|preparation|punctuality"

  private static let turnedDown =
    "rejected|reject|refused|refuse|declined|decline|overlooked|dismissed"

  private static let span = "days|weeks|week|month|months|fortnight|while|ages"
  private static let news = "answer|reply|response|word|news|decision|feedback|sign|update"

  static let refusal = Phrases(
    """
    \(span) * still|yet nothing $|from|yet|in|since|so = is a reproach: ask for the news instead
    \(span) * of|in|with? only|just|nothing? but? silence $|since|from|and|now|so = is a reproach: ask for the news instead
    still nothing from you|your|anyone|the|them = is a reproach: ask for the news instead
    still|yet no \(news) $|from|yet|of|since|and = is a reproach: ask for the news instead
    will|would|are|do you|they|i finally|ever going? to? decide|answer|reply|respond = is a reproach: ask when they will decide
    can|will|do|may i finally know|hear|get|expect|have = is a reproach: ask when they will decide
    how much longer will|does|is|do|are|can|must it|this|that|you|i|the|your = is a reproach: ask when they will decide
    finally make|makes up|a your|decision? mind|minds? = is a reproach: ask when they will decide
    i|i'd|we would|had|have? hoped|hope|expected|expect|wished|liked|like|appreciated|appreciate for? a? little|bit|some|much|far? more \(manners) = is a reproach: leave it out
    i|i'd|we would|had|have? hoped|hope|expected|expect|wished|liked|like|appreciated|appreciate for? some|basic|common|simple|at \(manners) = is a reproach: leave it out
    treated|treat|treating me|us with more|some|a|little \(manners)|respect = is a reproach: leave it out
    i|i'd would|should? appreciate|like|want|need|require|prefer an|a|your|the|some prompt|quick|clear|final|firm|definite? answer|reply|response|decision|update|feedback by|before|within end|close|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|noon|eod|cob|the|this|next|24|48|two = sets them a deadline: ask when they will decide
    i|i'd would|should? appreciate|like|want|need|require|prefer an|a|your|the|some prompt|quick|clear|final|firm|definite? answer|reply|response|decision|update|feedback today|tonight|tomorrow|now|immediately = sets them a deadline: ask when they will decide
    i need|want|require an|a|your|the prompt|quick|clear|final|firm? answer|reply|response|decision before|within i|my|they|the|two|24 = sets them a deadline: ask when they will decide
    before|or|otherwise i|i'll have|will|must|may|can? to? sign|accept|commit|go|take * elsewhere|another|other = presses: ask when they will decide
    i|i'm was|am|were|felt so|very|quite|rather|frankly|honestly|really|truly|deeply|somewhat|extremely? a? bit|little? \(amazed) by|at|about|with|over your|this decision|rejection|refusal|verdict|choice $|and|as|because|given|not|since|after|but|regarding|on|about|when = argues with the decision: thank them for it, and leave the door open
    i|i'm was|am|were|felt so|very|quite|rather|frankly|honestly|really|truly|deeply|somewhat|extremely? a? bit|little? \(amazed) by|at|about|with|over the|my rejection|refusal|verdict = argues with the decision: thank them for it, and leave the door open
    your decision|rejection|refusal|choice surprised|surprises|shocked|puzzles|puzzled|baffles|baffled|hurt|hurts|angered me = argues with the decision: thank them for it, and leave the door open
    \(amazed) that? you|they * turned|passed|chose|chosen|preferred|went|hired|took me|someone|somebody|another|with|not = argues with the decision: thank them for it, and leave the door open
    \(amazed) that? you|they * \(turnedDown) me|my = argues with the decision: thank them for it, and leave the door open
    \(amazed) that|to * not|n't * chosen|selected|picked|considered|successful|offered|invited = argues with the decision: thank them for it, and leave the door open
    \(amazed) not to be|have been? chosen|selected|picked|considered|successful|offered|invited|hired = argues with the decision: thank them for it, and leave the door open
    you|you're are|may|might|could|will|would? be? making a|an very? big|huge|grave|terrible|serious|great|costly|real|bad? mistake|error = argues with the decision: leave it out
    you|you've have made a|an very? big|huge|grave|terrible|serious|great|costly|real|bad? mistake|error = argues with the decision: leave it out
    you've made a|an very? big|huge|grave|terrible|serious|great|costly|real|bad? mistake|error = argues with the decision: leave it out
    you made a|an very? big|huge|grave|terrible|serious|great|costly|real|bad? mistake|error $|by|in|not|with = argues with the decision: leave it out
    you|you're|you've are|have|may|might? have? made|making|chose|chosen|hired|picked the wrong choice|decision|call|person|candidate|one|man|woman = argues with the decision: leave it out
    your decision is|was|seems|feels|looks very|so|quite|simply|plainly|just? wrong|unfair|unjust|strange|odd|rash|hasty|baffling|puzzling|absurd|ridiculous = argues with the decision: leave it out
    unfair|wrong|unjust of you = argues with the decision: leave it out
    tell|explain|know|ask|asking|wonder|wondering|understand * why you|they * \(turnedDown) me|my = asks them to justify it: ask what you could do better
    tell|explain|know|ask|asking|wonder|wondering * why you|they * chose|hired|picked|preferred|selected|went|passed|turned someone|somebody|another|not|with|me|over|on = asks them to justify it: ask what you could do better
    tell|explain|know|ask|asking|wonder|wondering|understand * why i|my was|wasn't|am|were|did|didn't|application * rejected|turned|chosen|selected|unsuccessful|refused|declined|picked|hired|offered = asks them to justify it: ask what you could do better
    ^ why did|was|were|am|have you|i|my not? \(turnedDown)|rejected|turned|chosen|selected|passed = asks them to justify it: ask what you could do better
    reason|reasons for|behind|of my|this|your rejection|refusal = asks them to justify it: ask what you could do better
    not a single|one? word|line|call|reply|message since|from|in|yet|$ = is a reproach: ask for the news instead
    you ever intend|plan|mean to reply|answer|decide|respond = is a reproach: ask when they will decide
    an answer|reply|response|decision at last = is a reproach: ask for the news instead
    can|could|might|would you at least = is a reproach: ask for the news instead
    your|the|this rejection|refusal|no came|comes|was|is * shock|blow|slap|surprise = argues with the decision: thank them for it, and leave the door open
    your decision came|comes|was|is * shock|blow|slap = argues with the decision: thank them for it, and leave the door open
    don't|can't|cannot|not|hardly get|see|understand|grasp|fathom|accept why you|i|my * rejected|turned|chose|chosen|selected|declined|refused|passed = argues with the decision: thank them for it, and leave the door open
    disagree|disagreed with your|this decision|choice|verdict|assessment|judgement = argues with the decision: thank them for it, and leave the door open
    i|we was|were|am|are|feel|felt treated|judged|handled unfairly|badly|poorly|rudely|unkindly|wrongly = is a reproach: leave it out
    unfairly|wrongly treated|rejected|judged|passed|dismissed = is a reproach: leave it out
    please|kindly do? * reconsider|rethink = argues with the decision: leave the door open instead
    you might|could|may|would|will|can? reconsider|rethink $|your|this|my|me|it = argues with the decision: leave the door open instead
    you to reconsider|rethink = argues with the decision: leave the door open instead
    reconsider|rethink|reverse|revisit|overturn|appeal your|this decision|verdict|rejection|choice = argues with the decision: leave the door open instead
    please|beg|ask|urge|must|should * change your mind|minds|decision = argues with the decision: leave the door open instead
    """)
}
