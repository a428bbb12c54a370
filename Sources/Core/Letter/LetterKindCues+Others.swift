/// Private mails, and those about other business.
extension LetterCues {
  static let personal = """
    # is private
    20 birthday|wedding present|gift|cake|dinner|invitation
    14 {thank} ** gift|present|birthday|wedding
    25 mom|mum|dad|grandma|grandpa|auntie|gran|nan|granny $
    24 dear mom|mum|dad|grandma|grandpa|auntie|aunt|uncle|granny|gran
    2 lots of love|hugs
    7 hugs|xoxo
    17 you {adv}? have|had|got {det}? {adv}? interview
    20 how was|were|is your|the interview|trial|it
    17 how did it|that|the|your * go
    15 they ** tell you
    16 your interview|job|exam went|goes|go
    12 congratulations|congrats|proud on|of
    10 celebrate|delicious
    6 call|ring|text|tell me after|afterwards|everything|all
    10 say hi|hello to
    21 have|having us
    17 {thank} ** dinner
    12 {thank} ** blanket|flowers|socks|card|book|chocolates|toys|present
    13 it went {adv}? ok|well|great|badly|good
    16 went {adv}? ok|dead|really well|good
    6 they ** decide|hire|offer|ring|call|massive|were|said
    10 drinks|beer
    23 the boss|manager|interviewer {be}|seemed|said
    14 done for @|him|her|our
    8 son|daughter|class
    # speaks as a friend or kin
    3 mum|mom|mama|papa|dad|gran|nan|grandma|grandpa|auntie|aunt|uncle
    12 hug|hugs|kiss|kisses|love $
    11 ^ {adv}? love from|to|you
    6 {be} proud|lucky
    """

  static let other = """
    # is about work that is under way
    21 {thank} ** help|support|work|effort|donation|generosity|contribution|business|custom with|on|during|this|over|last
    18 {thank} ** participating|attending|visiting|renewing|sponsoring|recognizing|volunteering|reaching|confirming|submitting|completing|joining
    16 will get back to you
    17 {thank} ** helping|assisting with|on|during|this
    16 the resumes|cvs|applications
    16 follow|following up on|regarding my|our {adv}? email|message|inquiry|enquiry|request|proposal|quote|referral
    16 request|requesting access|approval|leave|vacation|permission|extension|for
    14 been {adv}? approved|acquired|scheduled|confirmed|received|processed
    14 i|we|to|are announce|announcing
    3 your {adv}? request|inquiry|enquiry|feedback|email|message|support|contribution|contributions|donation|sponsorship|registration|business|partnership|proposal|membership
    17 comes|come|coming|came to an end
    5 partnership|sponsorship|donation|reunion|award|vacation|campaign|collaboration
    14 my {adv}? apologies|update|report|status|progress|task|tasks on|of|for
    16 your {adv}? invitation|invite
    6 {thank} ** inviting|invitation
    -6 {thank} ** inviting me|us to|in|for ** {meet}|{meeting}
    16 {thank} *** organizing|organising *** event|conference|trip|party|workshop|training|retreat|fundraiser|drive
    # helps a customer
    5 ticket|helpdesk
    16 customer|technical support|success
    # is about a broadcast, a school, a cure or a home
    22 podcast|episode|broadcast
    20 having me on the|your show|podcast|program|programme
    8 the show
    4 homework|pupil|half parents|term|planner|lesson
    10 mr|mrs and mrs|mr
    14 your {adv}? treatment|prescription|symptoms|appointment|results
    # praises or complains of a service
    19 stayed|ate|dined|shopped at|with|in your
    15 recommend your|you|this to
    3 customer|refund|complaint|warranty
    # thanks for a talk, a lesson or a favour
    17 attended|attend|heard|saw your|the {adv}? talk|lecture|presentation|workshop|seminar|webinar|class|session|show
    26 {thank} ** workshop|lecture|presentation|seminar|webinar|training|lesson
    17 mortgage
    17 loan !of|for|desk|desks|agreement|agreements|box|boxes|collection|exhibition|forms
    16 comments|feedback on|about my * chapter|thesis|draft|paper|essay|manuscript
    16 working|work from home
    25 interviewed|interviewing @
    15 he|she {be}|has|had ** experience|years|background|skills|candidate|prepared
    14 see|meet|invite|have him|her|them again|back|for
    16 interviewed|interviewing mr|mrs|ms|him|her|them|several|candidates|you
    16 would {adv}? invite|hire|recommend|reject him|her|them
    # asks about a course
    16 open evening|house
    # is about something else
    16 they|he|she *** offered me the {adv}? job|position|role|post
    25 ^ {adv}? i {aux}? {adv}? got|have the job
    29 before i {adv}? sign|accept
    20 room|flexibility on|for|in|with *** salary|pay|package|base|wage|rate
    7 landlord|rent|tenant|tenants|tenancy
    17 flat viewing
    20 pay|salary raise|rise|review|increase
    42 about|discuss my pay|salary|raise|promotion
    20 a raise
    17 salary|compensation review|adjustment|increase|negotiate|negotiation|discussion
    29 exit interview
    16 on my first day|week
    8 my|our first day|week {be}? !will|is|could
    16 ^ {adv}? first day|week
    16 serve|sit on the|our|an * panel|committee
    22 {thank} *** my first day|week
    27 like|need|want|take|taking ** days|time|weekend|while to think|consider|decide
    14 their resumes|cvs|applications
    14 performance|annual|yearly review|appraisal
    14 goals we|you set
    18 the|your article|manuscript
    10 your|my|second|first chapter|quotes
    6 volunteering|volunteer at|for|with|role
    18 your|our volunteering|volunteer|volunteers
    3 tablets|pills|medicine|knee|pain|doctor
    14 visiting|visited our {adv}? {org}
    14 your samples|prices|catalogue|quote|offer
    18 internship ended|end|over|finished
    17 end of * internship|placement
    20 last|final day|week of|at my internship|placement|apprenticeship|contract
    30 article|piece|episode will|runs|goes|appears
    24 article|piece|story will|runs|goes|is
    14 your quotes
    18 check|approve|confirm * quotes|quotations
    6 interview you|him|her|piece
    # is about a story, a study or a show
    9 article|passage|passages|quotes|chapter|transcript|tape|readers|published|publish|publication|magazine|newspaper|photograph|photographer
    5 quote|cite|record|interview you|him|her|them
    # is about a home, a school or a cure
    13 our|my|his|her {adv}? son|daughter|boy|girl|child|kids
    8 patient|prescription|surgery|operation|pills|dose|tablets|symptoms|physio|dentist|treatment|recovery
    # is a customer
    22 i|we {aux}? {be}? {adv}? charged|billed|overcharged
    24 your {adv}? price|prices|quote is|are|was|were|seems
    16 please go ahead
    24 {thank} ** repairing|mending
    20 {thank} *** see|seeing the|your|a flat|apartment|house|car|bike|boat
    20 take|have|buy it for #
    16 told my neighbours|neighbors|friends|sister|family about
    16 at the ** party|wedding|barbecue|picnic
    18 my {adv}? order|card|money|subscription|account|policy|claim
    11 recommend you|your|it|this|them
    # ends what has begun
    23 take|taking|remove|withdraw * my {adv}? name|application|hat
    17 can|could|will not {adv}? take|accept {det} {adv}? job|offer|post|position|role
    26 before i sign|accept|decide|answer
    12 the|your {adv}? offer
    18 panel was|is unanimous
    # has the work, or tells that another has
    22 got|get|gotten|landed the|that|a {adv}? job|post|position|role|place|part
    23 they|he|she *** offered|gave|given me|him|her the|a {adv}? * job|post|position|role|place
    15 i got it|in
    14 i {adv}? start in|on|next|at !which|what
    23 said yes
    # speaks of the interview of another, or of interviewing
    18 my|our|his|her {adv}? son|daughter|husband|wife|brother|sister|friend|grandfather|grandmother|mother|father|colleague|cousin|nephew|niece *** interview|interviewed
    17 his|her|their interview|interviews
    5 interview|interviewed|interviewing|interviews @|him|her|them|people|mr|mrs|ms|candidates|everyone|with|for|on|in|go|went|yesterday !on|mr|ms|mrs|the|you|my|our|at
    14 !my|first|second|two|three|both|of|other interviews
    17 mock|practice|practise|job interview|interviews|interviewing
    16 interview training|tips|suit|blouse|skills|coaching|technique|questions|experience|room|panel was|told
    17 candidate|candidates|applicants @|was|were|we|i|like|liked
    14 applied|application for|to *** has given|named
    24 they {aux}? {adv}? rang|called|asked|offered|said|wanted|let|letting|deciding|may|might|will
    5 fingers crossed
    13 wish me|us luck
    # is about a place to study, a grant, a permit or a home
    7 scholarship|bursary|grant|visa|consulate|embassy|degree|admission|admissions|tutor
    5 college|university|studies|study|undergraduate
    18 place to|at|in|on|for study|read|year|the
    4 wedding|photographer|album|venue|bride
    6 membership|club|choir|rehearsal|rehearsals|audition
    9 appointment|operation|doctor|hip|knee
    4 grandfather|grandmother|granddad|granny
    8 payroll|expenses|refund|receipt|reimburse
    """
}
