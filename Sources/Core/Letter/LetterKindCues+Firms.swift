/// Mails of firms to customers, readers and partners.
extension LetterCues {
  static let sales = """
    # offers something for sale
    8 expo|fair|exhibition|show|conference on|last|this|in|at
    8 {can} i {adv}? show|send you * how|it|their|our
    11 our {adv}? tool|platform|system|app|fee|fees|prices
    7 help|helped|saves|save you|your|them|companies|teams|businesses
    8 demo|pricing|quote|quotation|discount|invoice|roi|subscription
    7 proposal|offer we|our|for|i
    7 our|the|my {adv}? proposal
    6 our|my {adv}? product|products|service|services|solution|solutions|software|tool|rates|customers|agency|packages|clients
    8 clients|customers|companies|businesses like
    11 our|my {adv}? {adv}? {can} be|help|fit|save
    11 our|my {adv}? offer|proposal|quote|prices|price|rates {be}
    12 great|good|perfect fit for you
    11 set up a? {adv}? trial|demo
    12 we have {adv}? cleaned|helped|worked|supplied|served
    14 free trial|consultation|audit|sample
    19 unsubscribe
    8 enquiries|viewing|vendor
    10 make an offer
    12 recording|slides of|from the|our|your {adv}? demo|webinar|session|presentation
    11 {org}|companies|clinics|firms|businesses|practices|teams|schools|shops of|in your size|situation|kind
    # wants the reader's custom
    17 our|my fee|fees|quote|rates
    7 our|my|the terms|brochure
    10 fixed|flat|monthly|annual fee|price|cost|rate
    10 pilot|trial|technical with|call|licence|license|seats
    10 is|of %|fee
    6 save|cut|boost|increase|reduce you|your
    8 we {can}|help|offer|provide|work|sent
    10 candidates|placements for
    # sells
    2 price|prices|pricing|rebate|discount|quote|quotation|invoice|subscription|licences|seats|savings|proposal
    8 account|sales executive|manager|consultant|representative
    2 our|the {adv}? product|platform|software|unit|service|services|package|solution|system|tool|app
    """

  static let newsletter = """
    # is sent to many
    8 speakers|meetup|attendees
    5 ^ hi|hello|dear everyone|all|friend|friends|readers|folks|subscriber $
    19 unsubscribe
    12 our|this {adv}? newsletter|bulletin
    12 you {be} {adv}? subscribed|receiving
    6 subscribers|subscriber|subscribed|newsletter
    12 alert|email settings|preferences
    10 apply now|here|today
    9 dear students|alumni|friends|readers|supporters|parents|residents|members|neighbours|neighbors|customers
    10 thank you to everyone|all
    12 friends of
    10 apply on|at|online
    6 readers|browser|webinar|podcast|blog|subscribe
    10 signed up
    8 tips|tip|edition|alumni|register|bootcamp
    6 next week|month|friday how|we
    6 people|candidates|applicants send|sent|write|ask
    # writes to many
    2 dear|hello|hi {adv}? all|everyone|readers|singers|members|friends|students|volunteers|neighbours|parents|colleagues|team|customers
    5 blog|newsletter|issue|subscribe|unsubscribe|comments|episode|webinar|website
    2 here is|are {adv}? what|how|{number}
    2 each|all|many|those of you
    8 members|subs|rehearsal|meeting|open evening|night
    """

  static let recap = """
    # sums up a meeting
    7 recap|minutes|notes of|from the|our|this|today|yesterday
    2 recap|minutes and|attached
    15 candidate a|b
    13 feedback due
    10 takeaways|attendees
    11 action items|points|item
    10 we agreed
    4 we discussed|decided
    11 missed anything|something
    10 send|share me|us your {adv}? notes|comments|feedback
    8 sum up
    11 leaning toward|towards|to @
    10 ^ my|our|some notes $
    5 revised|updated draft|drawing|version|plan
    6 we will send|prepare|deliver
    3 the|your client
    # was met as a client
    5 meeting with us
    5 your kitchen|house|garden|roof
    # shares out the work
    5 agreed|actions|action|decisions|decided|todo $
    10 next call|meeting|session
    7 @ sends|clears|checks|writes|calls|will|to {adv}? send|call|check|write|clear
    4 notes|minutes|recap|summary from|of|on
    7 our {adv}? colleague|colleagues|team|side
    """

  static let order = """
    # confirms an order
    11 your|my {adv}? order|booking|reservation|purchase|appointment !desk|desks|book|system|team|department|process|office|line
    12 order|booking|tracking number|confirmed|confirmation|no
    10 {be} {adv}? shipped|dispatched
    4 checkout|dispatched|refund
    9 i|we {aux}? {adv}? ordering|ordered|order
    11 please send me|us #|{number}
    5 invoice
    6 for choosing|ordering|shopping
    """
}
