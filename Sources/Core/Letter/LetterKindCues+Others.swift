/// Mails of employers and firms, private mails, and those about other business.
extension LetterCues {
  static let rejection = """
    # is told so by the candidate
    -16 you {aux}? {adv}? hired|chosen|chose|selected|decided|gave|offered|went|picked|gone|filled|found
    -16 i was|am {adv}? {adv}? disappointed|saddened
    # turns a candidate down
    9 afraid|unfortunately|sorry|inform|regret ** {adv}? filled
    8 chosen|decided|going * ahead|with|forward someone|somebody|with|another
    16 not * been? successful|selected|shortlisted
    14 another|different|stronger|else candidate|candidates|applicant|applicants
    6 other candidate|candidates|applicant|applicants
    14 we have? gone|going|decided with|on|upon
    14 someone|somebody internal
    12 internal candidate
    14 offered|given|filled ** somebody|someone|another|other
    9 regret|unfortunately ** {you}|not|unable|we|position
    9 we ** not * move|moving|take|taking|proceed|proceeding|progress|progressing|able|continue
    9 decided * go|move|proceed|offer|appoint|progress
    7 on file
    7 on hold|frozen
    9 not {adv}? be {adv}? offering|able|taking|moving|proceeding ** you|position|role|job
    9 sorry|regret to {adv}? tell|inform|say|let ** you *** not|unsuccessful|another
    8 give|offer|provide|share you? * feedback ** if|should|by|on
    # speaks as the employer
    8 at|during|after|since|for|on your {adv}? interview
    8 team|we|panel|everyone|all {adv}? enjoyed|loved|liked {meet} * you
    6 your {adv}? application|candidacy
    4 your {adv}? interview|interest|skills|experience|cv|resume
    3 we {adv}? {be}|have|had|will|wish|received|felt|would
    6 with us
    5 impressed with|by you|your
    5 wish you *** best|luck|success|well
    """

  static let invitation = """
    # invites a candidate
    16 invite|inviting you
    16 like|love|pleased|delighted|happy|want * to {adv}? invite|offer you
    10 we * like|love|want * to * meet|see|have|schedule
    9 we {can}|hope ** let|inform|tell|contact|email|call you
    9 we *** make|made|reach|reached * decision
    9 hope|expect to {adv}? let you|make
    8 your {adv}? {adv}? note|thank
    12 to confirm your
    7 ask for me
    12 like|love|want|need you to {adv}? come|meet|join|do|take|visit|complete
    9 could|can|would you {adv}? come in|by|on|to|at|for|back
    8 introduce you to
    8 choose|pick|select|book a {adv}? time|slot|date
    8 still need|require|missing copies|your|the
    14 welcome to the|our team|company|family|crew|firm
    8 team|we|panel|everyone|all {adv}? enjoyed|loved|liked {meet} * you
    8 at|during|after your {adv}? interview
    7 your first day|shift|week
    6 you will {adv}? meet|start|receive|find|be|need
    14 offer you
    14 been selected|shortlisted
    10 confirm your|the|attendance|place
    10 automatically generated
    # seeks a candidate
    9 your {adv}? profile
    6 came|come across your
    8 are|would you {adv}? be? {adv}? open to
    5 i am {adv}? working with
    5 looking for their
    6 share|send|see|attach|attached ** job description|spec
    6 salary range|package
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
    8 dear candidate|applicant
    """

  static let sales = """
    # offers something for sale
    7 expo|fair|exhibition|show|conference on|last|this|in|at
    7 we have {adv}? {adv}? {adv}? candidates|offers|products|solutions
    7 {can} i {adv}? show|send you * how|it|their|our
    7 our {adv}? tool|platform|system|app|fee|fees|prices
    7 help|helped|saves|save you|your|them|companies|teams|businesses
    8 demo|pricing|quote|quotation|discount|invoice|roi|subscription
    6 proposal|offer we|our|for|i
    6 our|the|my {adv}? proposal
    7 our|my {adv}? product|products|service|services|solution|solutions|software|tool|rates|customers|agency|packages|clients
    6 clients|customers|companies|businesses like
    9 our|my {adv}? {adv}? {can} be|help|fit|save
    9 our|my {adv}? offer|proposal|quote|prices|price|rates {be}
    9 great|good|perfect fit for you
    8 set up a? {adv}? trial|demo
    9 we have {adv}? +cleaned|helped|worked|supplied|served
    12 free trial|consultation|audit|sample
    16 unsubscribe
    6 enquiries|viewing|vendor
    8 make an offer
    6 show you round|around
    # wants the reader's custom
    12 our|my fee|fees|quote|rates
    8 our|my|the terms|brochure
    8 fixed|flat|monthly|annual fee|price|cost|rate
    8 pilot|trial|technical with|call|licence|license|seats
    8 is|of %|fee
    5 save|cut|boost|increase|reduce you|your
    4 {number}|15|20|30 minutes|minute call|chat|slot
    4 budget|price|fee|fees|cost|costs|per
    4 we {can}|help|offer|provide|work|sent
    4 property|properties|estate
    5 candidates|placements for
    5 @ customers|clients|users
    """

  static let newsletter = """
    # is sent to many
    7 # of you who|that
    7 all|those|everyone|everybody of? you? who|that came|joined|attended|registered
    7 speakers|meetup|attendees
    6 ^ hi|hello|dear everyone|all|friend|friends|readers|folks|subscriber $
    16 unsubscribe
    10 our|this {adv}? newsletter|bulletin
    10 you {be} {adv}? subscribed|receiving
    6 subscribers|subscriber|subscribed|newsletter
    10 alert|email settings|preferences
    8 apply now|here|today
    8 dear students|alumni|friends|readers|supporters|parents|residents|members|neighbours|neighbors|customers
    6 volunteers
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

  static let recap = """
    # sums up a meeting
    8 recap|minutes|notes of|from the|our|this|today|yesterday
    5 recap|minutes and|attached
    10 candidate a|b
    8 feedback due
    8 takeaways|attendees
    9 action items|points|item
    8 we agreed
    6 we discussed|decided
    9 missed anything|something
    8 send|share me|us your {adv}? notes|comments|feedback
    7 sum up
    5 agreed|deliverables|deliverable|milestone|scope|drawings|sketch|invoice|fee
    4 revised|updated draft|drawing|version|plan
    5 we will send|prepare|deliver
    5 the|your client
    # was met as a client
    4 meeting with us
    4 your kitchen|house|garden|roof
    """

  static let personal = """
    # is private
    12 birthday|wedding present|gift|cake|dinner|invitation
    8 {thank} ** gift|present|birthday|wedding
    14 mom|mum|dad|grandma|grandpa|auntie|gran|nan|granny $
    14 dear mom|mum|dad|grandma|grandpa|auntie|aunt|uncle|granny|gran
    4 lots of love|hugs
    5 hugs|xoxo
    9 you {adv}? have|had|got {det}? {adv}? interview
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

  static let order = """
    # confirms an order
    9 your|my {adv}? order|booking|reservation|purchase|appointment
    10 order|booking|tracking number|confirmed|confirmation|no
    8 {be} {adv}? shipped|dispatched
    6 checkout|dispatched|refund
    10 i|we {aux}? {adv}? ordering|ordered|order
    9 please send me|us #|{number}
    4 invoice
    5 delivery|guests|nights
    6 for choosing|ordering|shopping
    """

  static let other = """
    # is about work that is under way
    9 {thank} ** help|support|work|effort|donation|generosity|contribution|business|custom with|on|during|this|over|last
    9 {thank} ** participating|attending|visiting|renewing|organizing|organising|sponsoring|recognizing|volunteering|reaching|confirming|submitting|completing|joining
    9 will get back to you
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
    6 come|coming back|again with|to my family|friends|wife|husband
    6 recommend your|you|this to
    5 customer|refund|complaint|warranty
    # thanks for a talk, a lesson or a favour
    9 attended|attend|heard|saw your|the {adv}? talk|lecture|presentation|workshop|seminar|webinar|class|session|show
    9 {thank} ** workshop|lecture|presentation|seminar|webinar|training|lesson
    7 loan|mortgage
    6 working|work from home
    8 interviewed|interviewing mr|mrs|ms|him|her|them|several|candidates|you
    8 would {adv}? invite|hire|recommend|reject him|her|them
    # asks about a course
    9 open evening|house
    6 the|your {adv}? {adv}? course|courses|degree
    6 application|enrolment|enrollment|admission|admissions deadline|office|form
    6 tuition|scholarship
    # is about something else
    10 landlord|rent|tenant|tenants|tenancy
    10 flat viewing
    12 pay|salary raise|rise|review|increase
    16 about|discuss my pay|salary|raise|promotion
    12 a raise
    10 salary|compensation review|adjustment|increase|negotiate|negotiation|discussion
    6 compensation
    12 exit interview
    9 on my first day|week
    8 my|our first day|week|month {be}? !will|is|could
    9 serve|sit on the|our|an {adv}? {adv}? panel|committee
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
    10 article|piece|story will|runs|goes|is
    8 your quotes
    8 interview you|him|her|piece
    """
}
