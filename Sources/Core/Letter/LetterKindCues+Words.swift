/// Words and short phrases that tell follow-ups from other mail. Each says little; many together say
/// how a letter speaks: of a day that was and an answer awaited, or of others, of plans and of other
/// business.
extension LetterCues {
  static let words = """
    # has a word of talks, days and decisions
    each 9 certificate chat today office discussion assessment test
    each 8 appreciated heard
    each 7 appreciate generous mornings
    each 6 decision meeting afternoon asked answer referees soon news
    each 5 interview speak yet ring
    each 4 position answered wondering disposal expect letting
    each 3 panel wondered consideration
    each 2 disappointed chosen
    # tells of what was, and weighs it
    each 9 because between since other until but every wrong no not rather idea
    each 8 had did were even each
    each 7 nobody only better same
    each 6 was than
    each 5 used
    each 4 trained
    each 3 noticed
    # speaks of others
    each -1 him
    each -2 she
    each -3 her
    each -4 he
    each -6 our
    each -7 we
    # speaks of what is to come
    each -1 invite
    each -2 will
    each -3 tonight
    each -4 shall inviting
    each -5 join late
    each -7 date
    each -9 tomorrow start moving
    # has a word of other business
    each -2 resume unsubscribe
    each -3 career cv quote article
    each -4 reference budget love mum
    each -5 accept money clients
    each -6 applying offered
    each -7 candidates application story
    each -8 enclose withdraw order pay
    each -9 name interviewing apply shop review
    # speaks of the interview as one does to those who held it
    3 interview|interviews on|yesterday|today|this|last|{day}|#
    1 {day}|yesterday|today interview
    5 from|after|since|during|in|at our|my|the|{day}|yesterday {adv}? interview|meeting|talk|conversation|call|chat|visit
    6 letting me
    8 i {adv}? know|had|was|did
    5 you had|wanted|asked|gave|took|made|spent
    2 have not {adv}? heard|had|received|got|done|used
    6 the others|other
    # asks the reader for something, or plans
    -14 could|can|would|will you
    -16 would like|love to !thank|express|say|extend|convey|hear|work|join
    -12 i will|shall
    -15 next week|month|year|spring|summer|autumn
    -8 by {day}
    -13 see you
    -9 in touch
    -11 do you
    -12 could|can * come
    -10 looking|look for
    -5 how much|many
    # introduces the writer, or others
    -12 an interview
    -20 had|have|has * interview
    -8 interview at|with|for
    -9 a|an {trade}
    -2 the boss|manager|man|woman|lady|owner
    -11 and they|she|he
    -11 she|he is|was|has|had|will
    -8 your name|profile|work|career
    -5 i am a|an|in
    -11 sir or madam
    -1 dear all|everyone|friends|colleagues|members|readers|students|parents
    # is of the phrases of business
    -7 you mentioned|need|are|have
    -2 talking|talked|spoke|speaking to|with @
    -5 about your
    -13 happy to
    -7 i {adv}? enjoyed
    -12 impressed by
    """
}
