extension LetterSubstance {
  static let posts: Set<String> = [
    "role", "position", "job", "post", "vacancy", "opening", "opportunity", "team", "internship",
  ]

  /// Small words and their rests before an apostrophe.
  static let small = EnglishWords.set(
    """
    the a an at he him she they us am be done doesn didn isn wasn weren haven hadn couldn wouldn \
    shouldn won don can cannot may might shall these those whose me myself yourself oneself if nor \
    i every each both either neither even ever never nobody anybody everybody somebody no none none \
    lots plenty super ok okay sorry hereby herewith remain remains render such and/or & etc throughout \
    across among along yes too upon under per regarding concerning
    """)

  /// What bare claims are made of, beside the stock of such letters: what one is like, what one wants
  /// and hopes, and that one would suit.
  static let claims = EnglishWords.set(
    """
    professional professionals individual person man woman guy girl boy child someone worker workers \
    player players learner leader leaders starter thinker solver communicator achiever listener \
    dedicated motivated driven oriented analytical strategic creative innovative passionate passion \
    dynamic energetic enthusiastic enthusiasm diligent organized organised reliable punctual honest loyal dependable \
    trustworthy friendly outgoing flexible adaptable responsible serious conscientious proactive \
    hardworking polite cheerful detail detailed details results result goal self \
    qualified qualification qualifications eminently ideal ideally perfect perfectly fully uniquely \
    suited suitable outstanding exceptional extremely superb great greatest best fantastic \
    addition asset hire candidate candidates fit fits match matches matching align aligns aligned \
    alignment requirements role position job post vacancy opening firm business department industry \
    school family hospital office shop kitchen ward staff crew profession calling \
    children kids animals customer customers client clients student students patient patients \
    work works worked working worker independently independent alone commercial awareness service \
    proven track record thrive thrives thriving fast paced pace pressure stress environments \
    dream dreams dreamed dreamt dreaming childhood boyhood girlhood little age young heart soul \
    background backgrounds education educational academic credentials expertise competence \
    competences competencies attitude ethic ethics values qualities quality personality character \
    talent talents talented trait traits capabilities capable capability aptitude \
    certain convinced opinion firmly firm strong strongly assure promise regret deserve guarantee \
    pick picks things learns quickly quick eager willing ready solid wide range broad extensive \
    vast relevant necessary written verbal oral technical interpersonal organizational organisational \
    multitasking teamwork problem problems solving chance super serious people everyone \
    love loves loved helping help others lives life difference world admire admired admiring always \
    effective efficiently efficient hit ground running immediate immediately meaningful meaningfully \
    add adds added adding bring brings brought value valuable deliver contribute fresh energy ideas \
    enjoy enjoys exactly seek seeking searching meet meets exceed expectations true proud pride \
    leverage leveraging synergy synergies mindset impact impactful stakeholder stakeholders vision visionary \
    highly good hard excited tasks task learning grow growing same today tomorrow now
    """
  ).union(trades)

  /// What praise is made of that would suit any employer, beside the stock of such letters.
  static let praise = EnglishWords.set(
    """
    culture mission missions values value tradition traditions proud pride passion passionate \
    reputation dynamic organization organisation department institution firm business foundation charity school hospital \
    university college agency industry kindness kind friendly friendliness nice lovely beautiful brilliant superb fine \
    finest inspiring inspired inspiration impressed enthusiasm enthusiastic infectious contagious \
    admire admired admiring admiration vibe vibes atmosphere energy spirit warmth hospitality \
    generosity honor honour honored honoured privilege privileged pleasure important importance \
    meaningful incredible amazing awesome cool sick fascinating cause causes difference lives life \
    community world works everybody interviewers committee board members building facilities facility \
    offices products services quality standard standards excellence excellent leaders trust field \
    treated treat respect respectful dedicated dedication insight insights responsibilities \
    daily operations general overview background history upcoming various aspects expectations \
    resonated resonates resonate loved liked like likes admirable noble worthy prestigious renowned \
    leading great truly clearly obviously sounds sound looks sounded looked seems felt love \
    department's company's position roles requirements tell said told sharing learn
    """)

  private static let trades = Set(
    (LetterLexicon.classes["trade"] ?? "").split(whereSeparator: \.isWhitespace).map(String.init))
}
