/// Mails that a candidate writes and that are no follow-ups.
extension LetterCues {
  static let coverLetter = """
    # applies for the position
    13 apply|applying for|to
    15 like|love to work as
    10 like|love to work in|at your
    11 sending|send|submit|submitting you|my * application
    11 {told} me {adv}? that|about|of * {you}|@
    8 start right|straight away
    10 on|from your {adv}? site|website|page
    11 your {adv}? ad|advert|advertisement|posting
    8 love|like|glad|happy|chance|opportunity|pleased to meet you
    13 i {aux}? {adv}? applied|submitted
    12 status of my {adv}? application
    10 writing * express|apply|about|regarding * interest|application|position|advert
    10 application for
    10 consider me for
    9 my application|candidacy
    # speaks of an advertisement
    6 saw|read|found|came|noticed|heard|seen ** advert|ad|posting|opening|vacancy|listing|website|job|hiring
    6 referred|suggested|recommended * i|me
    # encloses a résumé
    7 attached|enclosed|enclose|attach|attaching|find|sending * resume|cv
    7 resume|cv * attached|enclosed|for
    10 resume|cv below|and|is|with
    5 jobs|careers page|site|board
    4 resume|cv
    # hopes for an interview
    12 opportunity|chance|welcome|love|grateful|like to|an|for|the {adv}? interview
    4 opportunity|chance to {adv}? discuss|meet|talk|speak|show
    9 invited|invite|available|invitation to|for * interview
    12 would|could|can *** an interview
    # has read of the employer, and not met it
    8 i read
    8 introduce myself
    # has not met them yet
    11 your {adv}? advert|advertisement|ad|posting|vacancy|listing
    11 {told}|tells|says me|us {adv}? that? {you} *** need|needed|have|are|look|looking
    8 my cv|resume {adv}? is|goes|attached|enclosed|below
    9 could|can|would i|we {adv}? come|drop|meet|show
    10 consider|considered me|for
    """

  static let offerAccept = """
    # accepts an offer
    19 accept|accepting *** offer|position|job|role|post
    19 offer *** accept|accepting|yes
    17 yes to {det} {adv}? job|offer|position|role|post
    19 happily|gladly|gratefully|hereby|formally|officially accept
    10 the|your offer $
    10 offer letter
    19 i am {adv}? {adv}? {eager} to {adv}? accept
    12 {thank} {you}? {adv}? {adv}? for {det} {adv}? {adv}? offer and|$|letter|as|from
    12 {thank} {you}? {adv}? {adv}? for {det} {adv}? {adv}? offer of|for the|a|this @
    17 saying|say yes
    2 yes !please|and|i|to
    11 {thank} ** offer|offering me
    8 {thank} ** offer|offering
    7 the|your|job|written|kind offer
    7 offering|offered me
    10 yes yes
    10 when do i start
    7 passport|p45|uniform|payslip
    8 bank|tax|account|right details|form|to
    7 plus tips|commission|bonus
    # speaks of the contract
    17 signed * contract|agreement|offer|copy
    10 take the {adv}? job|offer|position
    3 salary
    6 start date
    3 first day
    # says yes
    14 accept the|this|your|with|this
    11 delighted|happy|thrilled|pleased {adv}? to accept|join
    11 signed|sign copy|contract|offer|the|both|letter
    10 ^ yes
    9 confirm that? i
    12 the start|salary|pension|holiday|hours
    10 {be} agreed
    """

  static let offerDecline = """
    # declines an offer
    16 withdraw|withdrawing|withdrawal
    17 decline|declining $
    17 decline|declining *** offer|position|role|job|post|opportunity|it|invitation
    17 respectfully|regretfully|reluctantly|politely|must|afraid|going|decided ** decline
    17 not *** accept|take *** offer|position|job|role
    18 accepted|taken|accept|take|taking|chosen another|a|an|the * offer|position|job|role
    17 can not accept
    17 i {be}? going|gone|go with another|a|someone
    17 turn|turning * down
    15 decided|chosen|concluded ** not|against|elsewhere|stay|remain|another|pursue
    16 removed|remove|withdraw|withdrawn|withdrawing ** consideration|process|list|candidacy
    14 decided not to
    14 not the best|right fit|match|one|move for me|my
    12 unfortunately *** timing|circumstances|relocate|relocating|family|commute
    14 not {adv}? be {adv}? taking|accepting|able|joining
    10 sorry|afraid|regret to? {adv}? say
    11 {thank} ** offer|offering me
    8 {thank} ** offer|offering
    7 the|your|job|written|kind offer
    # wishes them luck without the writer
    8 wish you * every|all|success|luck|best
    4 paths cross
    2 salary
    10 pursue|pursuing|accept another|other|a|different * opportunity|path|role|position
    """

  static let resignation = """
    # resigns
    19 {be} {adv}? resigning|quitting
    19 to {adv}? {adv}? resign|quit|hand
    20 i {adv}? {adv}? resign|quit
    19 my * resignation
    19 accept *** resignation|notice
    16 ^ {adv}? resignation
    19 notice|letter of {adv}? resignation|resigning
    -9 not {adv}? resigned|quit|left
    -11 you asked *** leave|leaving|left|resigned
    14 handing|hand|formal|official|written ** notice
    14 giving|give you|my * notice
    11 my notice runs|ends|is|starts|begins
    9 i have been offered|appointed
    11 step|stepping down
    10 leave|leaving my {adv}? position|role|job|post
    3 last|final {adv}? working? day
    14 give|giving you * notice
    12 i {be} leaving $
    9 i {be} leaving !my|work|at|the|on|for|in
    10 found|accepted|have a new|another job|position|role
    10 decided|decision to {adv}? leave|resign|quit|retire
    # hands over
    8 handover|transition|replacement|successor
    5 weeks|month|months notice
    # leaves
    5 i {be} {adv}? leaving|resigning|retiring|quitting
    10 my {adv}? last {adv}? day|week|shift
    7 notice $
    7 new job|post|role
    """

  static let reference = """
    # asks for a reference
    12 willing to be|act|serve|write|give
    8 like|need|want|asked|asking ** references|referees
    17 {be}|as|act|serve|give|write|provide * a|my reference|referee|recommendation
    14 reference|recommendation for me
    12 letter of recommendation
    16 give|pass|send them|him|her your ** number|name|details|address
    13 asked|need|want|ask * for {number}? a? {adv}? reference|references|referee
    14 recommend me
    15 {thank} ** for {det}? {adv}? reference|recommendation
    11 {thank} ** talking|speaking to|with|for the people|them|him|her|@
    14 put your name
    14 give|gave|pass|share|put|use|using|giving ** your name|number|contact|details
    9 former|previous|last|old supervisor|boss|manager|teacher|employer
    11 speak|talk with|to somebody|someone|people|a who|former|previous|knows
    12 i {be} {adv}? applying to|for
    21 they|might|may * ring|call|contact you
    # needs somebody to speak for the writer
    11 would|could|can phone|ring|call|email|contact|write you
    9 you be {adv}? that|one|willing|happy|my|a
    12 your name and|number
    5 how i {adv}? work|worked|am
    9 favour|favor
    8 if you would rather not
    """

  static let networking = """
    # is about a talk for information
    14 informational
    10 alumni|networking|meetup event
    10 thanks|thank for connecting
    10 questions about|regarding your {adv}? career|work|job
    10 what i should|could study
    14 career|job|careers|recruitment|recruiting|graduate fair
    14 mention|use|drop|mentioning|using your name
    14 pass|passing|forward|hand|give|put * my {adv}? resume|cv
    9 {be} hiring
    11 i {can} {adv}? to? {adv}? apply|submit
    4 campus
    12 {thank} ** advice
    10 about your {adv}? career|path|journey
    7 your {adv}? career|path|journey|booth|stand|advice|mentoring|mentorship
    5 advice|mentor|networking|linkedin
    2 introduce|introduction|introducing
    11 pupils|apprenticeships|behalf
    6 internships
    12 hear of
    10 hear|know of * opening|openings|someone|somebody|anyone
    2 coffee|exams|exam|studies|study
    11 {meet} * for|over {adv}? coffee|lunch|tea
    8 student|graduate of|at|from
    5 field|industry
    # asks for advice
    5 your {adv}? advice|career|booth|stand|stall|table
    4 stand|booth|stall|fair
    9 advice|career|careers|mentor|alumni|alumnus|alumna
    7 i {can} {adv}? let you know how
    2 intern|interns|internship|internships|placement|summer
    9 stay|keep in touch
    """

  static let apology = """
    # apologises for an absence
    14 sorry|apologise|apologize|apologies *** i {aux}? {be} not {adv}? at|there|present
    9 give|have|get|offer|grant me another|new|second appointment|chance|slot
    13 sorry|apologise|apologize|apologies *** could|can|did|was not * come|attend|make|be|appear|call
    11 sorry|apologise|apologize|apologies *** missed|missing|absence|miss|attend|attending|attended
    12 missed|miss ** interview|appointment|call
    16 apologise|apologize|apologies|apology for|to
    11 apologise|apologize|apologies|apology
    10 mortified
    10 so|very|terribly|deeply sorry about|for
    4 try again
    5 with apologies
    7 overslept|another|second chance
    # was not there
    12 i was not|never there|able
    12 you were|was {adv}? waiting
    7 i missed|forgot|overslept
    13 ashamed|mortified|inexcusable|sorry $
    8 after all
    10 another|second chance
    """

  static let reschedule = """
    # moves or confirms a meeting to come
    16 reschedule|rescheduling|rearrange|postpone|rescheduled
    11 forward to our|the|my {adv}? interview|call|meeting
    12 confirm our|my|the {adv}? interview|appointment|call|meeting
    11 moving|changing|shifting|cancelling|canceling ** interview|appointment|meeting|call
    11 could|can|may|possible we|i|to {adv}? move|push|shift|postpone|delay
    10 not make|attend|do {det}|our {adv}? interview|meeting|call|appointment
    12 move|change|confirm|confirming|shift|push * interview|meeting|appointment|call|slot
    11 unfortunately ** i|my
    6 would ** be possible
    10 unable|not able|can not * attend|make|come
    9 works|suits {adv}? for? me
    11 {day} *** works|suits {adv}? great|fine|well|good|perfectly|for|me
    5 parking|confirming|confirm
    7 see you then
    10 look|looking forward to {meet} * on|tomorrow
    9 look|looking forward to {meet} you $
    # cannot come on the day
    12 {thank} *** inviting|invitation|invite *** interview
    9 unfortunately|sadly|afraid ** i|my|we
    11 could|might|may|can|possible we|i|to {adv}? meet|come|move|do|talk|have * instead|after|later|another|different|week
    10 would it be possible
    9 sorry for the|any {adv}? trouble|inconvenience|nuisance
    3 invitation|invited|inviting
    """
}
