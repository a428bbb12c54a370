/// Mails of firms to customers, readers and partners.
extension LetterCues {
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
    9 we have {adv}? cleaned|helped|worked|supplied|served
    12 free trial|consultation|audit|sample
    16 unsubscribe
    6 enquiries|viewing|vendor
    8 make an offer
    9 recording|slides of|from the|our|your {adv}? demo|webinar|session|presentation
    8 {org}|companies|clinics|firms|businesses|practices|teams|schools|shops of|in your size|situation|kind
    7 call|demo|meeting with your {adv}? * manager|team|director|owner|staff
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
    7 come|join|register|sign to|us|for|up our|at|the|this * workshop|webinar|event|session|fair
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
    9 leaning toward|towards|to @
    8 ^ my|our|some notes $
    5 agreed|deliverables|deliverable|milestone|scope|drawings|sketch|invoice|fee
    4 revised|updated draft|drawing|version|plan
    5 we will send|prepare|deliver
    5 the|your client
    # was met as a client
    4 meeting with us
    4 your kitchen|house|garden|roof
    """

  static let order = """
    # confirms an order
    9 your|my {adv}? order|booking|reservation|purchase|appointment !desk|desks|book|system|team|department|process|office|line
    10 order|booking|tracking number|confirmed|confirmation|no
    8 {be} {adv}? shipped|dispatched
    6 checkout|dispatched|refund
    10 i|we {aux}? {adv}? ordering|ordered|order
    9 please send me|us #|{number}
    4 invoice
    5 delivery|guests|nights
    6 for choosing|ordering|shopping
    """
}
