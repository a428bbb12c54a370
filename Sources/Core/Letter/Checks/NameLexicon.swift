/// Words that are names of many things at once.
enum NameLexicon {
  /// "Ms", "Dr": what stands before a name.
  static func isTitle(_ key: String) -> Bool { titles.contains(key) }

  /// Days, months, feasts, languages: words with a capital that are no names.
  static func isCalendar(_ key: String) -> Bool { calendar.contains(key) }

  /// Given names that are known widely: a capital alone tells no company.
  static func isGivenName(_ key: String) -> Bool { givenNames.contains(key) }

  /// Whether a word may name someone: of days, months and feasts only those that people are called.
  static func mayBePerson(_ key: String) -> Bool { !isCalendar(key) || isGivenName(key) }

  /// Products and tools that letters speak of without meaning their makers.
  static func isTool(_ key: String) -> Bool { tools.contains(key) }

  /// Words that sentences often begin with.
  static func isCommon(_ key: String) -> Bool {
    key.count < 3 || EnglishWords.isOpener(key) || LetterWords.opensSentence.contains(key)
      || isCalendar(key)
  }

  /// Whether a word can be nothing but a name: it is no word, place or given name that is known.
  static func isCoined(_ key: String) -> Bool {
    key.count >= 4 && !isCommon(key) && !isGivenName(key) && !isTool(key) && !isTitle(key)
      && !EnglishWords.holds(key)
  }

  /// Whether two given names are forms of one: "Bill" and "William".
  static func areForms(_ left: String, _ right: String) -> Bool {
    nicknames.contains { $0.contains(left) && $0.contains(right) }
  }

  /// Whether two given names are short for one, and no one is called by both: "Bill" and "Will".
  static func areRivals(_ left: String, _ right: String) -> Bool {
    guard left.prefix(2) != right.prefix(2), !isFullName(left), !isFullName(right) else {
      return false
    }
    return areForms(left, right)
  }

  /// Whether others are short for it.
  private static func isFullName(_ key: String) -> Bool { fullNames.contains(key) }

  /// Titles that families are called as well: "Mr. Major".
  static func isRank(_ key: String) -> Bool { ranks.contains(key) }

  /// All titles, by ``LetterWord/key``, also those by which some are called.
  static let titles = PersonName.titles.union(ranks).union([
    "chef", "coach", "director", "esq", "father", "fr", "headmaster", "headmistress", "heer", "jr",
    "madam", "matron", "md", "officer", "pani", "phd", "principal", "senor", "senora", "sr",
  ])

  private static let ranks: Set<String> = [
    "dame", "dean", "judge", "lord", "major", "nurse", "pan", "sergeant",
  ]

  /// Small words within the names of families, by which they are parted from a title: "Dr. van der Berg".
  static func isParticle(_ key: String) -> Bool { particles.contains(key) }

  private static let particles: Set<String> = [
    "af", "al", "ap", "av", "ben", "bin", "bint", "da", "dal", "dalla", "das", "de", "dei", "del",
    "della", "den", "der", "des", "di", "do", "dos", "du", "el", "ibn", "im", "la", "las", "le",
    "lo", "los", "ni", "op", "ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur",
  ]

  private static let calendar: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "spring", "summer", "autumn", "fall", "winter", "easter", "christmas",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "today", "tomorrow", "english", "german",
    "french", "spanish", "italian", "dutch", "polish", "portuguese", "swedish", "american",
    "british",
    "european", "irish", "chinese", "japanese", "arabic", "hindi", "mandarin", "russian",
  ]

  private static let givenNames: Set<String> = Set(
    """
    aaron abby adam adrian agnes aidan alan albert alex alexander alexandra alfred alice alicia \
    alison amanda amber amelia amy ana andrea andrew andy angel angela anika anita ann anna anne \
    annie anthony anton april arthur ash ashley astrid audrey august austin autumn ava barbara beatrice \
    becky bella ben benjamin bernard beth betty bill billy blake bob bonnie brad brandon brenda \
    brian brooke bruce bryan cameron camille cara carl carla carlos carmen carol caroline casey \
    catherine cecilia charles charlie charlotte chase chen cherry chi chloe chris christian \
    christina christine christopher claire clara claudia clay cliff clive colin connor cora craig \
    crystal curtis cynthia daisy dale dan dana daniel daniela david dawn dean deborah denis \
    dennis derek diana diane diego dolores dominic don donald donna dora doris dorothy doug drew \
    duncan dylan earl ed eddie edgar edith edward eileen elena eli elizabeth ella ellen emily emma \
    eric erica erik erin ernest esther ethan eva eve evelyn faith felix fiona flora florence \
    ford frances francis frank fred frederick gabriel gail garry gary gavin gene george georgia \
    gerald gina glen glenn gloria gordon grace graham grant greg gregory guy hank hannah harold \
    harriet harry harvey hazel heather helen henry herb holly hope howard hugh hugo hunter ian \
    ingrid irene iris isaac isabel isabella ivan ivy jack jackie jacob jade jake james jamie jan \
    jane janet janice jasmine jason jay jean jeff jeffrey jennifer jenny jeremy jerry jesse \
    jessica jill jim jimmy jo joan joanna joe joel john johnny jon jonas jonathan jordan jose \
    joseph josh joshua joy joyce juan judith judy julia julian julie june kara karen karl kate \
    katherine kathleen kathy katie kay keith kelly ken kenneth kent kevin kim kirk kurt kyle lance \
    lara larry laura lauren laurence laurie lawrence lea leah lee lena leo leon leonard leslie lily \
    lina linda lisa liz lorna louis louise lucas lucia lucy luis luke lydia lynn mackenzie mabel \
    madison marc marcia marco marcus margaret maria marie marina mario marion mark marlene marshall \
    martha martin martina marvin mary mason mateo matt matthew maureen max maxine may maya megan mel \
    melanie melissa mia michael michelle miguel mike mila miles milo mina miranda miriam mitch \
    mohamed mohammed moira molly monica morgan nancy naomi natalie natasha nathan neil nell nicholas \
    nick nicola nicole nina noah noel nora norma norman olga olive oliver olivia omar oscar otto \
    owen paige pablo pam pamela pat patricia patrick paul paula pauline pearl pedro peggy penny \
    percy peter phil philip phoebe phyllis piers polly priya rachel ralph ramon randy raphael ray \
    raymond rebecca reed reggie rene rex rhoda rich richard rick rita rob robert robin rod roger \
    roland roman ron ronald rosa rosalie rose rosemary ross roy ruby rupert russell ruth ryan sabine \
    sadie sally sam samantha samir samuel sandra sandy sara sarah scott sean sebastian sergio shane \
    sharon shaun sheila sherry shirley sidney sienna silvia simon skip skye sofia sonia sophia \
    sophie stan stanley stella stephanie stephen sterling steve steven stewart stuart sue summer \
    susan suzanne sven sydney sylvia tamara tanya tara ted teresa terry tess theo theresa thomas \
    tiffany tim timothy tina todd tom tommy toni tony tracy trevor tristan troy tyler ursula valerie \
    vanessa vera vernon veronica vic vicky victor victoria vince vincent viola violet virginia \
    vivian wade walter wanda warren wayne wendy wes wesley will william willow wilma xavier yasmin \
    yusuf yvonne zach zara zoe
    """.split(separator: " ").map(String.init))

  private static let tools: Set<String> = Set(
    """
    adobe airtable android angular ansible apache asana atlassian aurora autocad aws azure bash \
    bazel bitbucket blender canva chrome circleci clickup cloudflare confluence coursera databricks \
    datadog discord django docker dropbox duolingo elastic epic evernote excel facebook figma \
    firefox flask flutter freshdesk gcp git github gitlab glassdoor gmail go google grafana hadoop \
    handshake heroku hubspot illustrator indeed instagram intercom jenkins jira kafka kotlin \
    kubernetes lightroom linear linkedin linux mailchimp make marketo mastercard maven medium meet \
    meta miro monday mongodb moodle mysql netsuite node notion nvidia office oracle outlook \
    pagerduty photoshop pinterest postgres postgresql postman powerpoint python quickbooks rails \
    react reddit redis relay redux retool ruby rust sage salesforce sap scala sentry servicenow \
    shopify sketch skype slack snowflake spark splunk spring sql square stripe swift tableau teams \
    telegram terraform tiktok todoist trello twilio twitter typescript uber unity unreal vercel visa \
    vue wechat whatsapp windows word wordpress workday xcode xero youtube zapier zendesk zoom
    """.split(separator: " ").map(String.init))

  private static let nicknames = namesInShort.map(Set.init)
  private static let fullNames = Set(namesInShort.compactMap(\.first))

  /// A name and what is short for it.
  private static let namesInShort: [[String]] =
    """
    william bill will billy liam willy
    robert bob rob bobby robbie bert
    elizabeth liz beth betty lizzie eliza libby elsie lisa elisabeth
    richard dick rick rich ricky
    james jim jimmy jamie
    john jack johnny jon
    margaret peggy meg maggie margie greta rita
    edward ted ed eddie ned
    theodore ted theo
    anthony tony
    katherine catherine kate kathy katie kathryn cathy kat kit
    michael mike mick mickey mikhail
    nicholas nick nico nicolas
    andrew andy drew
    david dave
    stephen steven steve
    joseph joe joey jose pepe
    susan sue suzie susanna
    alexander alex sasha sandy xander
    alexandra alex sasha sandra sandy lexi
    henry harry hank
    lawrence laurence larry
    charles charlie chuck
    gerald jerry gerry
    terence terry theresa teresa
    sarah sally sadie sara
    rebecca becky becca
    victoria vicky tori
    charlotte lottie charlie
    patricia pat patty tricia trish
    patrick pat paddy
    deborah deb debbie
    barbara barb babs
    jennifer jen jenny
    jonathan jon
    christopher chris kit topher
    christina christine chris tina
    matthew matt
    daniel dan danny
    benjamin ben benji
    samuel sam
    samantha sam
    thomas tom tommy
    timothy tim
    frederick fred freddie
    francis frank
    francisco paco pancho
    eleanor nell ellie nora elena
    helen nell lena
    mary molly polly mia
    nathaniel nathan nate
    zachary zach zack
    abigail abby gail
    jacqueline jackie
    eugene gene
    leonard len leo
    ronald ron ronnie
    donald don donnie
    gregory greg
    kenneth ken kenny
    peter pete
    philip phil phillip
    raymond ray
    walter walt
    vincent vince vinny
    antoinette toni
    valerie val
    pamela pam
    sebastian seb bastian
    maximilian max
    isabella isabel bella izzy
    amelia amy millie emily
    gabriel gabe
    gabriella gabi ella
    dorothy dot dolly
    josephine jo josie
    joanna jo joanne
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}
