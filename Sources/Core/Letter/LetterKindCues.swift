extension LetterCues {
  /// What tells the kinds of mail apart, in English. Ten weigh against a follow-up that speaks of
  /// its interview; see ``LetterKindTally``.
  static let kinds: [(LetterKind, String)] = [
    (.followUp, followUp), (.coverLetter, coverLetter), (.offerAccept, offerAccept),
    (.offerDecline, offerDecline), (.resignation, resignation), (.sales, sales),
    (.rejection, rejection), (.invitation, invitation), (.newsletter, newsletter),
    (.recap, recap), (.reference, reference), (.networking, networking), (.personal, personal),
    (.order, order), (.apology, apology), (.reschedule, reschedule), (.other, other),
  ]

  private static let followUp = """
    # speaks of an interview
    4 interview|interviews|interviewed|interviewing|audition|interviewers
    4 trial|test|sample shift|day|lesson
    # speaks of a meeting that was
    3 {thank} *** {meeting}|{meet}
    3 {positive} * {meet} * you
    3 our {adv}? {meeting}
    3 when|since we met|spoke|talked
    3 {meet} * me
    2 you {toldPast}|asked
    2 {meeting} on|of|this|last {day}
    2 yesterday|today|earlier
    # speaks of the position
    3 the|this|your @ position|role|job|vacancy|opening|post
    2 position|role|job|vacancy|opening|post|opportunity|hiring|panel
    # asks what came of it
    2 {decide}
    2 next step|steps|round|stage
    2 hear|hearing from|back
    # the interview is still to come, or another's
    -5 {thank} for inviting|invitation
    -4 forward to * {meet} you $
    -4 forward to seeing you
    -4 talent|hr|recruitment|recruiting|people|acquisition|resources|hiring partner|team|adviser|manager|acquisition|department
    -6 available|invited|invite|invitation for|to {det}? interview
    -6 {eager}|opportunity|chance|welcome|hope|hoping|forward to|an * interview
    -4 your {adv}? interview|application|candidacy
    -4 interview you|with us|will|is
    -4 years ago
    -4 i have interviewed
    """

  private static let coverLetter = """
    # applies for the position
    8 apply|applying for|to
    8 writing * express|apply|about|regarding * interest|application|position|advert
    8 application for
    8 consider me for
    5 my application|candidacy
    # speaks of an advertisement
    5 advert|advertisement|advertised|posting|listing|advertising
    5 saw|read|found|came|noticed|heard|seen ** advert|ad|posting|opening|vacancy|listing|website|job|hiring
    5 referred|suggested|recommended * i|me
    # encloses a résumé
    5 attached|enclosed|enclose|attach|attaching|find|sending * resume|cv
    5 resume|cv * attached|enclosed|for
    3 resume|cv
    # hopes for an interview
    7 {meet}|discuss|interview * at your convenience
    7 opportunity|chance|welcome|love|grateful|like to|an|for|the {adv}? interview
    5 opportunity|chance to {adv}? discuss|meet|talk|speak|show
    7 invited|invite|available|invitation to|for * interview
    7 would|could|can *** an interview
    # has read of the employer, and not met it
    3 impressed|excited|drawn ** read
    3 i read
    """

  private static let offerAccept = """
    # accepts an offer
    16 accept|accepting *** offer|position|job|role|post
    16 offer *** accept|accepting|yes
    14 yes to
    8 yes !please
    6 {thank} ** offer|offering
    6 the|your|job|written|kind offer
    6 offering|offered me
    # speaks of the contract
    5 contract|payroll|onboarding|paperwork|signed
    4 salary
    5 start date
    4 i will|can start
    4 first day
    4 join|joining you|the on|in
    """

  private static let offerDecline = """
    # declines an offer
    16 decline|declining|withdraw|withdrawing|withdrawal
    14 not *** accept|take *** offer|position|job|role
    14 accepted|taken|accept|take|taking|chosen another|a|an|the * offer|position|job|role
    14 can not accept
    14 i {be}? going|gone|go with another|a|someone
    14 turn|turning * down
    8 decided|chosen ** not|against|elsewhere|stay|another
    7 not * right * for me
    6 {thank} ** offer|offering
    6 the|your|job|written|kind offer
    # wishes them luck without the writer
    4 wish you * every|all|success|luck|best
    4 filling the role|position|post
    3 paths cross
    3 salary
    """

  private static let resignation = """
    # resigns
    16 resign|resigning|resignation|quit|quitting
    12 hand|handing|give|giving * notice
    12 my notice
    -12 notice period
    6 i have been offered|appointed
    10 step|stepping down
    8 leave|leaving my {adv}? position|role|job|post
    8 last|final {adv}? working? day
    6 leaving @|company|firm
    # hands over
    5 handover|transition|replacement|successor
    4 notice
    4 effective
    """

  private static let sales = """
    # offers something for sale
    8 demo|pricing|quote|quotation|discount|invoice|roi|subscription
    6 proposal|offer we|our|for|i
    6 our|the|my {adv}? proposal
    7 our|my {adv}? product|products|service|services|solution|solutions|software|tool|rates|customers|agency|packages|clients
    6 clients|customers|companies|businesses like
    12 free trial|consultation|audit|sample
    16 unsubscribe
    6 enquiries|viewing|vendor
    8 make an offer
    6 show you round|around
    # wants the reader's custom
    12 our|my fee|fees|quote|rates
    8 is|of %|fee
    5 save|cut|boost|increase|reduce you|your
    4 {number}|15|20|30 minutes|minute call|chat|slot
    4 budget|price|fee|fees|cost|costs|per
    4 we {can}|help|offer|provide|work|sent
    4 property|properties|estate
    5 candidates|placements for
    5 @ customers|clients|users
    """

  private static let rejection = """
    # turns a candidate down
    16 not * been? successful|selected|shortlisted
    14 another|different|stronger|else candidate|candidates|applicant|applicants
    6 other candidate|candidates|applicant|applicants
    14 we have? gone|going|decided with|on|upon
    14 someone|somebody|candidate internal|else
    14 offered|given|filled ** somebody|someone|another|other
    9 regret|unfortunately ** {you}|not|unable|we|position
    9 we ** not * move|moving|take|taking|proceed|proceeding|progress|progressing|able|continue
    9 decided * go|move|proceed|offer|appoint|progress
    7 on file
    7 on hold|frozen
    # speaks as the employer
    6 your {adv}? application|candidacy
    4 your {adv}? interview|interest|skills|experience|cv|resume
    3 we {adv}? {be}|have|had|will|wish|received|felt|would
    6 with us
    5 impressed with|by you|your
    5 wish you *** best|luck|success|well
    """

  private static let invitation = """
    # invites a candidate
    16 invite|inviting you
    16 like|love|pleased|delighted|happy|want * to {adv}? invite|offer you
    10 we * like|love|want * to * meet|see|have|schedule
    14 offer you
    14 been selected|shortlisted
    10 confirm your|the|attendance|place
    10 automatically generated
    # speaks as the employer
    6 your {adv}? application|candidacy
    6 loved|received|liked|reviewed your
    4 your {adv}? interview|cv|resume
    5 please bring|arrive|confirm|report|ask|choose|pick|book|find|join|come
    3 we {adv}? {be}|have|will|would|were
    4 with us
    4 interview will|would take|last|consist|include|be
    4 are|have you {adv}? available|free|got
    4 bring ** identification|id|passport|laptop|portfolio
    4 candidate
    """

  private static let newsletter = """
    # is sent to many
    16 unsubscribe|subscribers|subscriber|subscribed|newsletter
    8 thank you to everyone|all
    10 friends of
    8 apply on|at|online
    8 readers|browser|webinar|podcast|blog|subscribe
    8 signed up
    6 one|here click
    6 tips|tip|edition|alumni|register|bootcamp
    5 this week|month in|is
    5 next week|month|friday how|we
    5 people|candidates|applicants send|sent|write|ask
    """

  private static let recap = """
    # sums up a meeting
    8 recap|minutes|notes of|from
    10 candidate a|b
    8 feedback due
    8 takeaways|attendees
    9 action items|points|item
    6 we agreed|discussed|decided
    5 agreed|deliverables|deliverable|milestone|scope|drawings|sketch|invoice|fee
    4 revised|updated draft|drawing|version|plan
    5 we will send|prepare|deliver
    5 the|your client
    # was met as a client
    4 meeting with us
    4 your kitchen|house|garden|roof
    """

  private static let reference = """
    # asks for a reference
    14 {be}|as|act|serve|give|write|provide * a|my reference|referee|recommendation
    12 reference|recommendation for me
    10 letter of recommendation
    12 recommend me
    12 put your name
    8 ring|call|contact you
    """

  private static let networking = """
    # is about a talk for information
    12 informational
    12 career|job|careers|recruitment|recruiting|graduate fair
    10 {thank} ** advice
    8 your {adv}? career|path|journey|booth|stand|advice|mentoring|mentorship
    5 advice|mentor|network|networking|linkedin
    5 introduce|introduction|introducing
    8 pupils|apprenticeships|behalf
    5 internships
    10 hear of
    8 hear|know of * opening|openings|someone|somebody|anyone
    5 coffee
    5 field|industry
    """

  private static let personal = """
    # is private
    12 birthday|wedding present|gift|cake|dinner|invitation
    8 {thank} ** gift|present|birthday|wedding
    14 mom|mum|dad|grandma|grandpa|auntie|gran|nan|granny $
    14 dear mom|mum|dad|grandma|grandpa|auntie|aunt|uncle|granny|gran
    6 lots of love|hugs
    5 hugs|xoxo
    10 have|having us
    10 {thank} ** dinner
    8 {thank} ** blanket|flowers|socks|card|book|chocolates|toys|present
    12 it went {adv}? ok|well|great|badly|good
    9 went {adv}? ok|dead|really well|good
    8 they ** decide|hire|offer|ring|call|massive|were|said
    5 drinks
    8 done for @|him|her|our
    6 son|daughter|class
    """

  private static let order = """
    # confirms an order
    12 your {adv}? order|booking|reservation|purchase|appointment
    10 order|booking|tracking number|confirmed|confirmation|no
    8 shipped|checkout|parcel|dispatched|refund
    5 delivery|guests|nights
    6 for choosing|ordering|shopping
    """

  private static let apology = """
    # apologises for an absence
    10 sorry|apologise|apologize|apologies *** missed|missing|absence|miss|attend
    8 missed|miss ** interview|appointment|call
    8 apologise|apologize|apologies|apology for|to
    4 apologise|apologize|apologies|apology
    6 mortified|willing to see
    6 overslept|another|second chance
    5 double booked
    """

  private static let reschedule = """
    # moves or confirms a meeting to come
    14 reschedule|rescheduling|rearrange|postpone|rescheduled
    9 move|change|confirm|confirming|shift|push * interview|meeting|appointment|call|slot
    9 another|different|alternative|new time|date|day|slot
    9 unfortunately ** i|my
    5 would ** be possible
    8 unable|not able|can not * attend|make|come
    7 works|suits for? me
    5 see you then
    5 interview on|tomorrow|scheduled
    8 look|looking forward to {meet} * on|tomorrow
    6 look|looking forward to {meet} you $
    """

  private static let other = """
    # is about something else
    10 landlord|rent|tenant|tenants|tenancy
    10 flat viewing
    12 pay|salary raise|rise|review|increase
    16 about|discuss my pay|salary|raise|promotion
    12 a raise
    10 internship ended|end|over|finished
    10 end of * internship|placement
    10 article|piece|story will|runs|goes|is
    8 your quotes
    8 interview you|him|her|piece
    """
}
