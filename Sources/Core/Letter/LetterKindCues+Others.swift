/// Private mails, and those about other business.
extension LetterCues {
  static let personal = """
    # is private
    12 birthday|wedding present|gift|cake|dinner|invitation
    8 {thank} ** gift|present|birthday|wedding
    14 mom|mum|dad|grandma|grandpa|auntie|gran|nan|granny $
    14 dear mom|mum|dad|grandma|grandpa|auntie|aunt|uncle|granny|gran
    4 lots of love|hugs
    5 hugs|xoxo
    9 you {adv}? have|had|got {det}? {adv}? interview
    12 how was|were|is your|the interview|trial|it
    9 how did it|that|the|your * go
    8 they ** tell you
    9 your interview|job|exam went|goes|go
    8 congratulations|congrats|proud on|of
    7 good|best luck with|at|for|tomorrow
    6 celebrate|delicious
    6 call|ring|text|tell me after|afterwards|everything|all
    7 say hi|hello to
    6 come by|over|round again|sometime
    6 love from|to all|everyone
    10 have|having us
    10 {thank} ** dinner
    8 {thank} ** blanket|flowers|socks|card|book|chocolates|toys|present
    12 it went {adv}? ok|well|great|badly|good
    9 went {adv}? ok|dead|really well|good
    8 they ** decide|hire|offer|ring|call|massive|were|said
    5 drinks|beer
    7 the boss|manager|interviewer {be}|seemed|said
    8 done for @|him|her|our
    6 son|daughter|class
    """

  static let other = """
    # is about work that is under way
    9 {thank} ** help|support|work|effort|donation|generosity|contribution|business|custom with|on|during|this|over|last
    9 {thank} ** participating|attending|visiting|renewing|sponsoring|recognizing|volunteering|reaching|confirming|submitting|completing|joining
    9 will get back to you
    9 {thank} ** helping|assisting with|on|during|this
    8 the resumes|cvs|applications
    9 follow|following up on|regarding my|our {adv}? email|message|inquiry|enquiry|request|proposal|quote|referral
    8 request|requesting access|approval|leave|vacation|permission|extension|for
    8 been {adv}? approved|acquired|scheduled|confirmed|received|processed
    8 i|we|to|are announce|announcing
    6 announcement
    7 your {adv}? request|inquiry|enquiry|feedback|email|message|support|contribution|contributions|donation|sponsorship|registration|business|partnership|proposal|membership
    7 our {adv}? partnership|collaboration|event|organization|services|contract|project|leadership|cause|campaign
    10 comes|come|coming|came to an end
    6 partnership|sponsorship|donation|reunion|award|vacation|campaign|collaboration
    4 registration|event|volunteer|deadline|milestone|contract
    4 feedback|survey|report|reports|budget|deliverables|assignment|tenure|mentorship
    8 my {adv}? apologies|update|report|status|progress|task|tasks on|of|for
    8 your {adv}? invitation|invite
    8 {thank} ** inviting|invitation
    -9 {thank} ** inviting me|us to|in|for ** {meet}|{meeting}
    9 {thank} *** organizing|organising *** event|conference|trip|party|workshop|training|retreat|fundraiser|drive
    4 happy|glad|confirm * to? attend|attendance|participation
    # congratulates or announces
    7 congratulations|congrats|welcome aboard
    # helps a customer
    6 ticket|helpdesk #
    4 ticket|helpdesk
    7 customer|technical support|success
    7 our {adv}? engineers|engineering|developers|technicians
    4 fails|error|export|reproduce|login|password|outage
    6 passed * to our
    # is about a broadcast, a school, a cure or a home
    9 podcast|episode|broadcast
    9 having me on the|your show|podcast|program|programme
    5 the show
    4 homework|pupil|half parents|term|planner|lesson
    4 mr|mrs and mrs|mr
    4 prescription|medication|dose|symptoms
    8 your {adv}? treatment|prescription|symptoms|appointment|results
    # praises or complains of a service
    8 stayed|ate|dined|shopped at|with|in your
    5 your hotel|restaurant|store|shop|staff|service ** was|were
    6 come|coming back|again with|to|in my|{number}|a family|friends|wife|husband|weeks|months|year
    6 recommend your|you|this to
    5 customer|refund|complaint|warranty
    # thanks for a talk, a lesson or a favour
    9 attended|attend|heard|saw your|the {adv}? talk|lecture|presentation|workshop|seminar|webinar|class|session|show
    9 {thank} ** workshop|lecture|presentation|seminar|webinar|training|lesson
    5 loan|mortgage
    7 my|our|your {adv}? loan|mortgage
    9 comments|feedback on|about my * chapter|thesis|draft|paper|essay|manuscript
    6 working|work from home
    10 interviewed|interviewing @
    5 he|she {be}|has|had ** experience|years|background|skills|candidate|prepared
    8 see|meet|invite|have him|her|them again|back|for
    8 interviewed|interviewing mr|mrs|ms|him|her|them|several|candidates|you
    8 would {adv}? invite|hire|recommend|reject him|her|them
    # asks about a course
    9 open evening|house
    6 the|your {adv}? {adv}? course|courses|degree
    6 application|enrolment|enrollment|admission|admissions deadline|office|form
    6 tuition|scholarship
    # is about something else
    9 they|he|she *** offered me the {adv}? job|position|role|post
    14 ^ {adv}? i {aux}? {adv}? got|have the job
    10 before i {adv}? sign|accept
    12 room|flexibility on|for|in|with *** salary|pay|package|base|wage|rate
    7 i should|can|could|must {adv}? park|report
    7 who i {can}|should|must ask|report
    10 landlord|rent|tenant|tenants|tenancy
    10 flat viewing
    12 pay|salary raise|rise|review|increase
    16 about|discuss my pay|salary|raise|promotion
    12 a raise
    10 salary|compensation review|adjustment|increase|negotiate|negotiation|discussion
    6 compensation
    12 exit interview
    9 on my first day|week
    8 my|our first day|week {be}? !will|is|could
    8 ^ {adv}? first day|week
    9 serve|sit on the|our|an * panel|committee
    12 {thank} *** my first day|week
    12 like|need|want|take|taking ** days|time|weekend|while to think|consider|decide
    8 their resumes|cvs|applications
    8 performance|annual|yearly review|appraisal
    8 goals we|you set
    9 the|your article|manuscript
    6 your|my|second|first chapter|quotes
    7 think about|it over
    8 volunteering|volunteer at|for|with|role
    8 tablets|pills|medicine|knee|pain|doctor
    8 visiting|visited our {adv}? {org}
    8 your samples|prices|catalogue|quote|offer
    10 internship ended|end|over|finished
    10 end of * internship|placement
    12 last|final day|week of|at my internship|placement|apprenticeship|contract
    14 article|piece|episode will|runs|goes|appears
    10 article|piece|story will|runs|goes|is
    8 your quotes
    9 check|approve|confirm * quotes|quotations
    8 interview you|him|her|piece
    """
}
