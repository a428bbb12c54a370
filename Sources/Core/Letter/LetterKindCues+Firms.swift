/// Mails of firms to customers, readers and partners.
extension LetterCues {
  static let sales = """
    # offers something for sale
    11 expo|fair|exhibition|show|conference on|last|this|in|at
    11 {can} i {adv}? show|send you * how|it|their|our
    19 our {adv}? tool|platform|system|app|fee|fees|prices
    4 help|helped|saves|save you|your|them|companies|teams|businesses
    15 demo|pricing|quote|quotation|discount|invoice|roi|subscription
    16 proposal|offer we|our|for|i
    13 our|the|my {adv}? proposal
    9 our|my {adv}? product|products|service|services|solution|solutions|software|tool|rates|customers|agency|packages|clients
    12 clients|customers|companies|businesses like
    16 our|my {adv}? {adv}? {can} be|help|fit|save
    17 our|my {adv}? offer|proposal|quote|prices|price|rates {be}
    19 great|good|perfect fit for you
    18 set up a? {adv}? trial|demo
    17 we have {adv}? cleaned|helped|worked|supplied|served
    20 free trial|consultation|audit|sample
    29 unsubscribe
    20 enquiries|viewing|vendor
    22 make an offer
    19 recording|slides of|from the|our|your {adv}? demo|webinar|session|presentation
    17 {org}|companies|clinics|firms|businesses|practices|teams|schools|shops of|in your size|situation|kind
    # wants the reader's custom
    28 our|my fee|fees|quote|rates
    7 our|my|the terms|brochure
    15 fixed|flat|monthly|annual fee|price|cost|rate
    14 pilot|trial|technical with|call|licence|license|seats
    14 is|of %|fee
    6 save|cut|boost|increase|reduce you|your
    14 we {can}|help|offer|provide|work|sent
    16 candidates|placements for
    # sells
    6 price|prices|pricing|rebate|discount|quote|quotation|invoice|subscription|licences|seats|savings|proposal
    13 account|sales executive|manager|consultant|representative
    2 our|the {adv}? product|platform|software|unit|service|services|package|solution|system|tool|app
    # wants to work for a customer
    17 attached|attach|enclose|enclosed *** quote|quotation|pricing|packages|rates|proposal|summary|fee
    16 for {number}|# seats|licences|licenses|users
    17 account executive|director
    17 your team|teams|company|business handles|handle|manages|does|needs
    17 our|my {adv}? packages|diary|rates|clients|customers
    """

  static let newsletter = """
    # is sent to many
    12 speakers|meetup|attendees
    13 ^ hi|hello|dear everyone|all|friend|friends|readers|folks|subscriber $
    29 unsubscribe
    17 our|this {adv}? newsletter|bulletin
    17 you {be} {adv}? subscribed|receiving
    9 subscribers|subscriber|subscribed|newsletter
    17 alert|email settings|preferences
    14 apply now|here|today
    16 dear students|alumni|friends|readers|supporters|parents|residents|members|neighbours|neighbors|customers
    14 thank you to everyone|all
    17 friends of
    14 apply on|at|online
    11 readers|browser|webinar|podcast|blog|subscribe
    12 signed up
    6 tips|tip|edition|alumni|register|bootcamp
    10 next week|month|friday how|we
    6 people|candidates|applicants send|sent|write|ask
    # writes to many
    10 dear|hello|hi {adv}? all|everyone|readers|singers|members|friends|students|volunteers|neighbours|parents|colleagues|team|customers
    15 blog|newsletter|subscribe|unsubscribe|episode|webinar
    1 here is|are {adv}? what|how|{number}
    3 each|all|many|those of you
    12 members|subs|rehearsal|meeting|open evening|night
    """

  static let recap = """
    # sums up a meeting
    11 recap|minutes|notes of|from the|our|this|today|yesterday
    23 candidate a|b
    20 feedback due
    14 takeaways|attendees
    16 action items|points|item
    15 we agreed
    4 we discussed|decided
    16 missed anything|something
    15 send|share me|us your {adv}? notes|comments|feedback
    12 sum up
    16 leaning toward|towards|to @
    15 ^ my|our|some notes $
    8 revised|updated draft|drawing|version|plan
    9 we will send|prepare|deliver
    6 the|your client
    # was met as a client
    8 meeting with us
    6 your kitchen|house|garden|roof
    # shares out the work
    3 agreed|actions|action|decisions|decided|todo $
    17 next call|meeting|session
    9 @ sends|clears|checks|writes|calls|will|to {adv}? send|call|check|write|clear
    10 notes|recap|summary from|of|on
    11 our {adv}? colleague|colleagues|team|side
    # writes down what was said
    13 just|to capture|sum|confirm|recap
    17 written down|up what|our|the
    14 hand|take over|on the {adv}? !mirror|phone|key|keys|baby|patient
    13 draft|revise|chair the|by
    5 workload|rota|programme|agenda|action|scaffold
    13 one to one
    """

  static let order = """
    # confirms an order
    16 your|my {adv}? order|booking|reservation|purchase|appointment !desk|desks|book|system|team|department|process|office|line
    19 order|booking|tracking number|confirmed|confirmation|no
    14 {be} {adv}? shipped|dispatched
    8 checkout|dispatched|refund
    14 i|we {aux}? {adv}? ordering|ordered|order
    17 please send me|us #|{number}
    8 invoice
    9 for choosing|ordering|shopping
    """
}
