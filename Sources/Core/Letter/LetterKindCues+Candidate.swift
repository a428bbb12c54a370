/// Mails that a candidate writes and that are no follow-ups.
extension LetterCues {
  static let coverLetter = """
    # applies for the position
    8 apply|applying for|to
    12 like|love to work as
    8 like|love to work in|at your
    9 sending|send|submit|submitting you|my * application
    6 {told} me {adv}? that|about|of * {you}|@
    6 call|contact|email|ring me ** if * like|want|interested|meet
    6 start right|straight away
    6 on|from your {adv}? site|website|page
    8 your {adv}? ad|advert|advertisement|posting
    7 love|like|glad|happy|chance|opportunity|pleased to meet you
    8 i {aux}? {adv}? applied|submitted
    8 status of my {adv}? application
    6 automatic|automated reply|response|email|message
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
    6 resume|cv below|and|is|with
    4 jobs|careers page|site|board
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
    6 introduce myself
    5 i am a|an *** seeking|looking|student
    """

  static let offerAccept = """
    # accepts an offer
    16 accept|accepting *** offer|position|job|role|post
    16 offer *** accept|accepting|yes
    14 yes to {det} {adv}? job|offer|position|role|post
    16 happily|gladly|gratefully|hereby|formally|officially accept
    8 the|your offer $
    8 offer letter
    16 i am {adv}? {adv}? {eager} to {adv}? accept
    10 {thank} {you}? {adv}? {adv}? for {det} {adv}? {adv}? offer and|$|letter|as|from
    10 {thank} {you}? {adv}? {adv}? for {det} {adv}? {adv}? offer of|for the|a|this @
    7 welcome|starter package|pack|packet
    7 direct|bank|tax deposit|form|forms
    14 saying|say yes
    6 yes !please|and|i|to
    9 {thank} ** offer|offering me
    6 {thank} ** offer|offering
    6 the|your|job|written|kind offer
    6 offering|offered me
    8 yes yes
    8 when do i start
    6 passport|p45|uniform|payslip
    5 bank|tax|account|right details|form|to
    6 plus tips|commission|bonus
    # speaks of the contract
    14 signed * contract|agreement|offer|copy
    7 before i start|begin ??
    8 take the {adv}? job|offer|position
    5 contract|payroll|onboarding|paperwork|signed
    4 salary
    5 start date
    4 i will|can start
    4 first day
    4 join|joining you|the on|in
    """

  static let offerDecline = """
    # declines an offer
    14 withdraw|withdrawing|withdrawal
    14 decline|declining $
    14 decline|declining *** offer|position|role|job|post|opportunity|it|invitation
    14 respectfully|regretfully|reluctantly|politely|must|afraid|going|decided ** decline
    14 not *** accept|take *** offer|position|job|role
    14 accepted|taken|accept|take|taking|chosen another|a|an|the * offer|position|job|role
    14 can not accept
    14 i {be}? going|gone|go with another|a|someone
    14 turn|turning * down
    12 decided|chosen|concluded ** not|against|elsewhere|stay|remain|another|pursue
    12 removed|remove|withdraw|withdrawn|withdrawing ** consideration|process|list|candidacy
    7 not *** right for me
    12 decided not to
    12 not the best|right fit|match|one|move for me|my
    10 unfortunately *** timing|circumstances|relocate|relocating|family|commute
    7 not * right * for me
    12 not {adv}? be {adv}? taking|accepting|able|joining
    8 sorry|afraid|regret to? {adv}? say
    9 {thank} ** offer|offering me
    6 {thank} ** offer|offering
    6 the|your|job|written|kind offer
    # wishes them luck without the writer
    4 wish you * every|all|success|luck|best
    4 filling the role|position|post
    3 paths cross
    3 salary
    8 pursue|pursuing|accept another|other|a|different * opportunity|path|role|position
    """

  static let resignation = """
    # resigns
    16 {be} {adv}? resigning|quitting
    16 to {adv}? {adv}? resign|quit|hand
    16 i {adv}? {adv}? resign|quit
    16 my * resignation
    16 accept *** resignation|notice
    16 ^ {adv}? resignation
    16 notice|letter of {adv}? resignation|resigning
    -16 not {adv}? resigned|quit|left
    -16 you asked *** leave|leaving|left|resigned
    12 handing|hand|formal|official|written ** notice
    12 giving|give you|my * notice
    12 my notice runs|ends|is|starts|begins
    6 i have been offered|appointed
    10 step|stepping down
    8 leave|leaving my {adv}? position|role|job|post
    6 last|final {adv}? working? day
    12 give|giving you * notice
    10 i {be} leaving $
    10 i {be} leaving !my|work|at|the|on|for|in
    8 found|accepted|have a new|another job|position|role
    8 decided|decision to {adv}? leave|resign|quit|retire
    6 leaving @|company|firm
    # hands over
    5 handover|transition|replacement|successor
    4 weeks|month|months notice
    4 effective
    6 effective {day}|#|immediately
    """

  static let reference = """
    # asks for a reference
    10 willing to be|act|serve|write|give
    8 like|need|want|asked|asking ** references|referees
    14 {be}|as|act|serve|give|write|provide * a|my reference|referee|recommendation
    12 reference|recommendation for me
    10 letter of recommendation
    12 give|pass|send them|him|her your ** number|name|details|address
    9 asked|need|want|ask * for {number}? a? {adv}? reference|references|referee
    12 recommend me
    12 {thank} ** for {det}? {adv}? reference|recommendation
    9 {thank} ** talking|speaking to|with|for the people|them|him|her|@
    12 put your name
    12 give|gave|pass|share|put|use|using|giving ** your name|number|contact|details
    9 former|previous|last|old supervisor|boss|manager|teacher|employer
    9 speak|talk with|to somebody|someone|people|a who|former|previous|knows
    10 i {be} {adv}? applying to|for
    8 they|might|may * ring|call|contact you
    """

  static let networking = """
    # is about a talk for information
    12 informational
    8 alumni|networking|meetup event
    8 thanks|thank for connecting
    8 questions about|regarding your {adv}? career|work|job
    8 what i should|could study
    12 career|job|careers|recruitment|recruiting|graduate fair
    10 mention|use|drop|mentioning|using your name
    10 pass|passing|forward|hand|give|put * my {adv}? resume|cv
    8 {be} hiring
    6 reunion
    9 i {can} {adv}? to? {adv}? apply|submit
    6 campus
    10 {thank} ** advice
    8 about your {adv}? career|path|journey
    7 took|take|taking|follow|followed your advice
    5 class of #
    6 your {adv}? career|path|journey|booth|stand|advice|mentoring|mentorship
    5 advice|mentor|networking|linkedin
    5 introduce|introduction|introducing
    5 pupils|apprenticeships|behalf
    5 internships
    10 hear of
    8 hear|know of * opening|openings|someone|somebody|anyone
    5 coffee|exams|exam|studies|study
    8 {meet} * for|over {adv}? coffee|lunch|tea
    7 student|graduate of|at|from
    5 field|industry
    """

  static let apology = """
    # apologises for an absence
    12 sorry|apologise|apologize|apologies *** i {aux}? {be} not {adv}? at|there|present
    7 give|have|get|offer|grant me another|new|second appointment|chance|slot
    10 sorry|apologise|apologize|apologies *** could|can|did|was not * come|attend|make|be|appear|call
    10 sorry|apologise|apologize|apologies *** missed|missing|absence|miss|attend|attending|attended
    8 missed|miss ** interview|appointment|call
    8 apologise|apologize|apologies|apology for|to
    4 apologise|apologize|apologies|apology
    8 mortified
    8 so|very|terribly|deeply sorry about|for
    4 try again
    4 with apologies
    6 overslept|another|second chance
    5 double booked
    """

  static let reschedule = """
    # moves or confirms a meeting to come
    14 reschedule|rescheduling|rearrange|postpone|rescheduled
    9 forward to our|the|my {adv}? interview|call|meeting
    9 confirm our|my|the {adv}? interview|appointment|call|meeting
    5 instead of
    9 moving|changing|shifting|cancelling|canceling ** interview|appointment|meeting|call
    9 could|can|may|possible we|i|to {adv}? move|push|shift|postpone|delay
    8 not make|attend|do {det}|our {adv}? interview|meeting|call|appointment
    9 move|change|confirm|confirming|shift|push * interview|meeting|appointment|call|slot
    5 another|different|alternative|new time|date|day|slot
    9 unfortunately ** i|my
    5 would ** be possible
    8 unable|not able|can not * attend|make|come
    7 works|suits {adv}? for? me
    8 {day} *** works|suits {adv}? great|fine|well|good|perfectly|for|me
    6 parking|confirming|confirm
    5 see you then
    5 interview on|tomorrow|scheduled
    8 look|looking forward to {meet} * on|tomorrow
    6 look|looking forward to {meet} you $
    """
}
