/// Mails that a candidate writes and that are no follow-ups.
extension LetterCues {
  static let coverLetter = """
    # applies for the position
    20 apply|applying for|to
    23 like|love to work as
    16 like|love to work in|at your
    16 sending|send|submit|submitting you|my * application
    9 {told} me {adv}? that|about|of * {you}|@
    12 start right|straight away
    12 on|from your {adv}? site|website|page
    21 your {adv}? ad|advert|advertisement|posting
    11 love|like|glad|happy|chance|opportunity|pleased to meet you
    21 i {aux}? {adv}? applied|submitted
    18 status of my {adv}? application
    15 writing * express|apply|about|regarding * interest|application|position|advert
    15 application for
    14 consider me for
    16 my application|candidacy
    # speaks of an advertisement
    11 saw|read|found|came|noticed|heard|seen ** advert|ad|posting|opening|vacancy|listing|website|job|hiring
    10 referred|suggested|recommended * i|me
    # encloses a résumé
    12 attached|enclosed|enclose|attach|attaching|find|sending * resume|cv
    12 resume|cv * attached|enclosed|for
    18 resume|cv below|and|is|with
    7 jobs|careers page|site|board
    11 resume|cv
    # hopes for an interview
    8 opportunity|chance|welcome|love|grateful|like to|an|for|the {adv}? interview
    6 opportunity|chance to {adv}? discuss|meet|talk|speak|show
    18 invited|invite|available|invitation to|for * interview
    18 would|could|can *** an interview
    # has read of the employer, and not met it
    5 i read
    12 introduce myself
    # has not met them yet
    21 your {adv}? advert|advertisement|ad|posting|vacancy|listing
    16 {told}|tells|says me|us {adv}? that? {you} *** need|needed|have|are|look|looking
    15 my cv|resume {adv}? is|goes|attached|enclosed|below
    17 could|can|would i|we {adv}? come|drop|meet|show
    9 consider|considered me|for
    # has not been seen yet
    19 sent|send|dropped|submitted|handed ** my|a|an {adv}? application|resume|cv
    16 holding|hold|planning interviews|interview
    14 come in for|to
    17 {told} me|us that|to|about *** you {be}? {adv}? looking|need|hiring
    """

  static let offerAccept = """
    # accepts an offer
    28 accept|accepting *** offer|position|job|role|post
    27 offer *** accept|accepting|yes
    # would accept one, if there were one
    -57 would|could {adv}? gladly|happily|gratefully|certainly|surely? accept
    25 yes to {det} {adv}? job|offer|position|role|post
    29 happily|gladly|gratefully|hereby|formally|officially accept
    14 the|your offer $
    14 offer letter
    27 i am {adv}? {adv}? {eager} to {adv}? accept
    17 {thank} {you}? {adv}? {adv}? for {det} {adv}? {adv}? offer and|$|letter|as|from
    17 {thank} {you}? {adv}? {adv}? for {det} {adv}? {adv}? offer of|for the|a|this @
    24 saying|say yes
    2 yes !please|and|i|to
    17 {thank} ** offer|offering me
    15 {thank} ** offer|offering
    10 the|your|job|written|kind offer
    14 offering|offered me
    15 yes yes
    14 when do i start
    9 passport|p45|uniform|payslip
    12 bank|tax|account details|form
    10 plus tips|commission|bonus
    # speaks of the contract
    16 signed * contract|agreement|offer|copy
    13 take the {adv}? job|offer|position
    6 salary
    9 start date
    4 first day
    # says yes
    20 accept the|this|your|with|this
    17 delighted|happy|thrilled|pleased {adv}? to accept|join
    18 signed|sign copy|contract|offer|the|both|letter
    16 ^ yes
    14 confirm that? i
    12 the start|salary|pension|holiday|hours
    14 {be} agreed
    """

  static let offerDecline = """
    # declines an offer
    28 withdraw|withdrawing|withdrawal
    24 decline|declining $
    24 decline|declining *** offer|position|role|job|post|opportunity|it|invitation
    24 respectfully|regretfully|reluctantly|politely|must|afraid|going|decided ** decline
    25 not *** accept|take *** offer|position|job|role
    28 accepted|taken|accept|take|taking|chosen another|a|an|the * offer|position|job|role
    24 can not accept
    24 i {be}? going|gone|go with another|a|someone
    25 turn|turning * down
    26 decided|chosen|concluded ** not|against|elsewhere|stay|remain|another|pursue
    26 removed|remove|withdraw|withdrawn|withdrawing ** consideration|process|list|candidacy
    20 decided not to
    20 not the best|right fit|match|one|move for me|my
    17 unfortunately *** timing|circumstances|relocate|relocating|family|commute
    22 not {adv}? be {adv}? taking|accepting|able|joining
    16 sorry|afraid|regret to? {adv}? say
    17 {thank} ** offer|offering me
    15 {thank} ** offer|offering
    10 the|your|job|written|kind offer
    # wishes them luck without the writer
    18 wish you * every|all|success|luck|best
    6 paths cross
    5 salary
    14 pursue|pursuing|accept another|other|a|different * opportunity|path|role|position
    """

  static let resignation = """
    # resigns
    27 {be} {adv}? resigning|quitting
    16 to {adv}? {adv}? resign|quit|hand
    33 i {adv}? {adv}? resign|quit
    27 my * resignation
    27 accept *** resignation|notice
    21 ^ {adv}? resignation
    27 notice|letter of {adv}? resignation|resigning
    -15 not {adv}? resigned|quit|left
    -17 you asked *** leave|leaving|left|resigned
    20 handing|hand|formal|official|written ** notice
    20 giving|give you|my * notice
    6 my notice runs|ends|is|starts|begins
    11 i have been offered|appointed
    15 step|stepping down $|from|as|at
    14 leave|leaving my {adv}? position|role|job|post
    5 last|final {adv}? working? day
    20 give|giving you * notice
    18 i {be} leaving $
    12 i {be} leaving !my|work|at|the|on|for|in
    15 found|accepted|have a new|another job|position|role
    16 found other|new work
    16 i {aux}? {adv}? stop|finish|quit|leave at|on|by|after the|my end|last
    15 decided|decision to {adv}? leave|resign|quit|retire
    # hands over
    12 handover|transition|replacement|successor
    10 weeks|month|months notice
    # leaves
    8 i {be} {adv}? leaving|resigning|retiring|quitting
    16 my {adv}? last {adv}? day|week|shift
    8 notice $
    11 new job|post|role
    """

  static let reference = """
    # asks for a reference
    17 willing to be|act|serve|write|give
    16 like|need|want|asked|asking ** references|referees
    20 {be}|as|act|serve|give|write|provide * a|my reference|referee|recommendation
    21 reference|recommendation for me
    17 letter of recommendation
    27 give|pass|send them|him|her your ** number|name|details|address
    19 asked|need|want|ask * for {number}? a? {adv}? reference|references|referee
    20 recommend me
    25 {thank} ** for {det}? {adv}? reference|recommendation
    18 {thank} ** talking|speaking to|with|for the people|them|him|her|@
    20 put your name
    26 give|gave|pass|share|put|use|using|giving ** your name|number|contact|details
    6 former|previous|last|old supervisor|boss|manager|teacher|employer
    16 speak|talk with|to somebody|someone|people|a who|former|previous|knows
    17 i {be} {adv}? applying to|for
    36 they|who {adv}? might|may|will {adv}? ring|call|contact you
    36 he|she might|may {adv}? ring|call|contact you
    36 they ring|call|contact you
    # needs somebody to speak for the writer
    17 would|could|can phone|ring|call|email|contact|write you
    12 you be {adv}? that|one|willing|happy|my|a
    18 your name and|number
    6 how i {adv}? work|worked|am
    14 favour|favor
    13 if you would rather not
    # asks for or thanks for a word on somebody
    20 his|her|their reliability|character|work|dealings
    20 employ|recommend him|her|them
    20 given|gave|give your name
    21 writing|wrote|write the|a|my|me {adv}? reference|letter
    """

  static let networking = """
    # is about a talk for information
    20 informational
    14 alumni|networking|meetup event
    15 thanks|thank for connecting
    14 questions about|regarding your {adv}? career|work|job
    14 what i should|could study
    20 career|job|careers|recruitment|recruiting|graduate fair
    21 mention|use|drop|mentioning|using your name
    21 pass|passing|forward|hand|give|put * my {adv}? resume|cv
    12 {be} hiring
    16 i {can} {adv}? to? {adv}? apply|submit
    5 campus
    17 {thank} ** advice
    15 about your {adv}? career|path|journey
    11 your {adv}? career|path|journey|booth|stand|advice|mentoring|mentorship
    7 advice|mentor|networking|linkedin
    3 introduce|introduction|introducing
    6 pupils|apprenticeships|behalf
    7 internships
    22 hear of
    17 hear|know of * opening|openings|someone|somebody|anyone
    6 exams|exam|studies|study
    17 {meet} * for|over {adv}? coffee|lunch|tea
    12 student|graduate of|at|from
    5 field|industry
    # asks for advice
    8 your {adv}? advice|career|booth|stand|stall|table
    3 stand|booth|stall|fair
    20 advice|career|careers|mentor|alumni|alumnus|alumna
    13 i {can} {adv}? let you know how
    3 intern|interns|internship|internships|placement|summer
    18 stay|keep in touch
    # has watched the work
    10 letting|let me {adv}? follow|shadow|ride|watch|observe|sit
    14 shadow|shadowing|shadowed
    18 wanted|want to be a|an
    14 {thank} *** introduction|advice|coaching|believing|mentoring
    14 thinking about applying|becoming
    14 about becoming|being a|an
    """

  static let apology = """
    # apologises for an absence
    22 sorry|apologise|apologize|apologies *** i {aux}? {be} not {adv}? at|there|present
    16 give|have|get|offer|grant me another|new|second appointment|chance|slot
    19 sorry|apologise|apologize|apologies *** could|can|did|was not * come|attend|make|be|appear|call
    17 sorry|apologise|apologize|apologies *** missed|missing|absence|miss|attend|attending|attended
    19 missed|miss my|our|the|your * interview|appointment|call|slot
    25 apologise|apologize|apologies|apology for|to
    19 apologise|apologize|apologies|apology
    14 mortified
    14 so|very|terribly|deeply sorry about|for
    6 try again
    7 with apologies
    12 overslept|another|second chance
    # was not there
    23 i was not|never there|able
    17 you were|was {adv}? waiting
    9 i missed|overslept
    29 ashamed|mortified|inexcusable|sorry $
    17 after all
    16 another|second chance
    """

  static let reschedule = """
    # moves or confirms a meeting to come
    22 reschedule|rescheduling|rearrange|postpone|rescheduled
    16 forward to our|the|my {adv}? interview|call|meeting
    17 confirm our|my|the {adv}? interview|appointment|call|meeting
    16 moving|changing|shifting|cancelling|canceling ** interview|appointment|meeting|call
    17 could|can|may|possible we|i|to {adv}? move|push|shift|postpone|delay
    14 not make|attend|do {det}|our {adv}? interview|meeting|call|appointment
    19 move|change|confirm|confirming|shift|push * interview|meeting|appointment|call|slot
    18 unfortunately ** i|my
    13 would ** be possible
    14 unable|not able|can not * attend|make|come
    15 works|suits {adv}? for? me
    15 {day} *** works|suits {adv}? great|fine|well|good|perfectly|for|me
    10 see you then
    15 look|looking forward to {meet} * on|tomorrow
    13 look|looking forward to {meet} you $
    # cannot come on the day
    20 {thank} *** inviting|invitation|invite *** interview
    17 unfortunately|sadly|afraid ** i|my|we
    18 could|might|may|can|possible we|i|to {adv}? meet|come|move|do|talk|have * instead|after|later|another|different|week
    14 would it be possible
    19 sorry for the|any {adv}? trouble|inconvenience|nuisance
    6 invitation|invited|inviting
    # is late, or asks for another day
    19 running|be|bit|little|minutes late
    19 not {adv}? going|able|be to? make|come|it
    17 {thank} *** inviting|invitation|invite
    18 rather i|we came|come
    18 come|came|do|make|meet|for another|next|different|new {adv}? day|week|date|time
    19 due|meant|supposed|coming to|for * interview
    10 interview * {day} at #
    17 {weekday} at # *** works|suits|fine|great|good
    13 forward to learning|meeting|discussing
    14 is|there parking
    5 stuck|shut|jam|traffic|delayed|junction
    6 sick|ill|flu|bug|fever
    """
}
