/// Private mails, and those about other business.
extension LetterCues {
  static let personal = """
    # is private
    14 birthday|wedding present|gift|cake|dinner|invitation
    10 {thank} ** gift|present|birthday|wedding
    17 mom|mum|dad|grandma|grandpa|auntie|gran|nan|granny $
    17 dear mom|mum|dad|grandma|grandpa|auntie|aunt|uncle|granny|gran
    2 lots of love|hugs
    5 hugs|xoxo
    12 you {adv}? have|had|got {det}? {adv}? interview
    14 how was|were|is your|the interview|trial|it
    11 how did it|that|the|your * go
    10 they ** tell you
    11 your interview|job|exam went|goes|go
    8 congratulations|congrats|proud on|of
    7 celebrate|delicious
    7 call|ring|text|tell me after|afterwards|everything|all
    6 say hi|hello to
    13 have|having us
    12 {thank} ** dinner
    9 {thank} ** blanket|flowers|socks|card|book|chocolates|toys|present
    15 it went {adv}? ok|well|great|badly|good
    11 went {adv}? ok|dead|really well|good
    6 they ** decide|hire|offer|ring|call|massive|were|said
    10 drinks|beer
    12 the boss|manager|interviewer {be}|seemed|said
    10 done for @|him|her|our
    3 son|daughter|class
    # speaks as a friend or kin
    3 mum|mom|mama|papa|dad|gran|nan|grandma|grandpa|auntie|aunt|uncle
    6 hug|hugs|kiss|kisses|love $
    9 love from|to|you
    5 {be} proud|lucky
    """

  static let other = """
    # is about work that is under way
    12 {thank} ** help|support|work|effort|donation|generosity|contribution|business|custom with|on|during|this|over|last
    11 {thank} ** participating|attending|visiting|renewing|sponsoring|recognizing|volunteering|reaching|confirming|submitting|completing|joining
    11 will get back to you
    12 {thank} ** helping|assisting with|on|during|this
    11 the resumes|cvs|applications
    11 follow|following up on|regarding my|our {adv}? email|message|inquiry|enquiry|request|proposal|quote|referral
    11 request|requesting access|approval|leave|vacation|permission|extension|for
    10 been {adv}? approved|acquired|scheduled|confirmed|received|processed
    10 i|we|to|are announce|announcing
    5 your {adv}? request|inquiry|enquiry|feedback|email|message|support|contribution|contributions|donation|sponsorship|registration|business|partnership|proposal|membership
    12 comes|come|coming|came to an end
    3 partnership|sponsorship|donation|reunion|award|vacation|campaign|collaboration
    10 my {adv}? apologies|update|report|status|progress|task|tasks on|of|for
    10 your {adv}? invitation|invite
    4 {thank} ** inviting|invitation
    -5 {thank} ** inviting me|us to|in|for ** {meet}|{meeting}
    11 {thank} *** organizing|organising *** event|conference|trip|party|workshop|training|retreat|fundraiser|drive
    # helps a customer
    3 ticket|helpdesk
    10 customer|technical support|success
    # is about a broadcast, a school, a cure or a home
    12 podcast|episode|broadcast
    12 having me on the|your show|podcast|program|programme
    2 the show
    4 homework|pupil|half parents|term|planner|lesson
    3 mr|mrs and mrs|mr
    10 your {adv}? treatment|prescription|symptoms|appointment|results
    # praises or complains of a service
    13 stayed|ate|dined|shopped at|with|in your
    8 recommend your|you|this to
    2 customer|refund|complaint|warranty
    # thanks for a talk, a lesson or a favour
    11 attended|attend|heard|saw your|the {adv}? talk|lecture|presentation|workshop|seminar|webinar|class|session|show
    13 {thank} ** workshop|lecture|presentation|seminar|webinar|training|lesson
    7 loan|mortgage
    11 comments|feedback on|about my * chapter|thesis|draft|paper|essay|manuscript
    10 working|work from home
    14 interviewed|interviewing @
    9 he|she {be}|has|had ** experience|years|background|skills|candidate|prepared
    10 see|meet|invite|have him|her|them again|back|for
    10 interviewed|interviewing mr|mrs|ms|him|her|them|several|candidates|you
    10 would {adv}? invite|hire|recommend|reject him|her|them
    # asks about a course
    11 open evening|house
    3 the|your {adv}? {adv}? course|courses|degree
    # is about something else
    11 they|he|she *** offered me the {adv}? job|position|role|post
    17 ^ {adv}? i {aux}? {adv}? got|have the job
    16 before i {adv}? sign|accept
    14 room|flexibility on|for|in|with *** salary|pay|package|base|wage|rate
    7 landlord|rent|tenant|tenants|tenancy
    12 flat viewing
    14 pay|salary raise|rise|review|increase
    24 about|discuss my pay|salary|raise|promotion
    14 a raise
    12 salary|compensation review|adjustment|increase|negotiate|negotiation|discussion
    17 exit interview
    11 on my first day|week
    6 my|our first day|week {be}? !will|is|could
    11 ^ {adv}? first day|week
    11 serve|sit on the|our|an * panel|committee
    14 {thank} *** my first day|week
    18 like|need|want|take|taking ** days|time|weekend|while to think|consider|decide
    10 their resumes|cvs|applications
    10 performance|annual|yearly review|appraisal
    10 goals we|you set
    12 the|your article|manuscript
    7 your|my|second|first chapter|quotes
    10 volunteering|volunteer at|for|with|role
    5 tablets|pills|medicine|knee|pain|doctor
    10 visiting|visited our {adv}? {org}
    10 your samples|prices|catalogue|quote|offer
    12 internship ended|end|over|finished
    12 end of * internship|placement
    14 last|final day|week of|at my internship|placement|apprenticeship|contract
    18 article|piece|episode will|runs|goes|appears
    15 article|piece|story will|runs|goes|is
    10 your quotes
    12 check|approve|confirm * quotes|quotations
    9 interview you|him|her|piece
    # is about a story, a study or a show
    7 article|passage|passages|quotes|chapter|transcript|tape|readers|published|publish|publication|magazine|newspaper|photograph|photographer
    7 quote|cite|record|interview you|him|her|them
    # is about a home, a school or a cure
    8 our|my|his|her {adv}? son|daughter|boy|girl|child|kids
    4 patient|prescription|surgery|operation|pills|dose|tablets|symptoms|physio|dentist|treatment|recovery
    # is a customer
    11 my {adv}? order|card|money|subscription|account|policy|claim
    6 recommend you|your|it|this|them
    # ends what has begun
    14 take|taking|remove|withdraw * my {adv}? name|application|hat
    11 can|could|will not {adv}? take|accept {det} {adv}? job|offer|post|position|role
    14 before i sign|accept|decide|answer
    8 the|your {adv}? offer
    12 panel was|is unanimous
    """
}
