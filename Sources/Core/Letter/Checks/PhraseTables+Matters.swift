/// Phrases about what does not belong in a letter, or not without a file.
extension PhraseTables {
  static let forTheOffer = "is for the offer: leave it out"

  /// "pay attention".
  static let paidOtherwise: Set<String> = [
    "attention", "heed", "off", "back", "tribute", "homage", "respect", "respects", "visit",
    "dividends", "court", "lip", "closer", "close", "more", "it", "the",
  ]

  /// "the salary module": what holds pay is a matter of one's work.
  static let paidIn: Set<String> = [
    "module", "modules", "system", "systems", "data", "database", "table", "tables", "calculator",
    "calculation", "calculations", "service", "report", "reports", "spreadsheet", "pipeline", "api",
    "slip", "slips", "run", "runs", "scheme", "schemes", "claims", "screen", "feature", "tool",
    "app", "software", "processing", "import", "export", "files", "bill", "bills", "sheet",
    "sheets",
    "costs", "cost", "budget", "budgets", "book", "books", "ledger", "ledgers", "rules", "work",
    "accounts", "records", "statements", "entries", "engine", "queries", "clerk", "clerks",
    "survey",
    "surveys", "statistics", "study", "studies", "benchmark", "benchmarks", "index", "research",
    "disputes", "arbitration", "history", "theory", "law", "laws",
  ]

  /// What is done with others' pay at work: "our merchants paid salaries".
  static let payDeeds: Set<String> = [
    "paid", "pay", "pays", "paying", "process", "processed", "processes", "calculated", "calculate",
    "ran", "run", "runs", "cut", "lowered", "booked", "reconciled", "audited", "checked",
    "computed",
  ]

  static let pay = Phrases(
    """
    salary|salaries|wage|wages|remuneration|paycheck|payslip = is for the offer: leave it out
    the|your|my|about|on|starting|better|good|higher|discuss pay|compensation is|and|rate|package|range|would = is for the offer: leave it out
    about|on|discuss|the|starting pay|compensation $ = is for the offer: leave it out
    pay|hourly|day rate|rates|rise|raise|range|package|scale|band|grade = is for the offer: leave it out
    compensation package|range|expectations = is for the offer: leave it out
    benefits package|plan = is for the offer: leave it out
    sign|signing on? bonus = is for the offer: leave it out
    the|a|my|yearly|annual|performance|christmas|holiday bonus = is for the offer: leave it out
    stock options = is for the offer: leave it out
    paid holidays|holiday|vacation|leave|overtime|days = is for the offer: leave it out
    holiday|vacation|annual days|entitlement|allowance|leave = is for the offer: leave it out
    how much you|do|does|will|would|is|can|could * pay|pays|paid|earn|get = is for the offer: leave it out
    what do|does|will|would|can|could|is * pay|pays|paying = is for the offer: leave it out
    what you|it|role|job|position|work pay|pays = is for the offer: leave it out
    the|this|your role|job|position|work pay|pays = is for the offer: leave it out
    i|i'd|to would? get|be paid = is for the offer: leave it out
    budget for the|this|your role|position|job|post|hire = is for the offer: leave it out
    my current|last|present|expected|desired? earnings|income = is for the offer: leave it out
    my hourly|daily|day? rate|rates is|are = is for the offer: leave it out
    relocation costs|package|money|allowance = is for the offer: leave it out
    pay|compensation|rate|package negotiable|flexible = is for the offer: leave it out
    what|which|any benefits|perks do|does|are|would|come you|i|it|there|included|offered = is for the offer: leave it out
    what|which|the|your package do|does|would|can|will|is you|it|your|the|offered|included = is for the offer: leave it out
    what are|about the|your perks = is for the offer: leave it out
    what are|about the|your benefits $ = is for the offer: leave it out
    i'd|would|to|i expect|want|get|receive|like|discuss * equity|shares = is for the offer: leave it out
    do|give|get|offer|about|are raises = is for the offer: leave it out
    cover|covers|reimburse|refund|offer * relocation|expenses = is for the offer: leave it out
    come|comes|include|includes with? stock|equity|shares|bonus|benefits = is for the offer: leave it out
    overtime|holidays|breaks be|is|are paid|compensated = is for the offer: leave it out
    talk|speak|talking|speaking about money = is for the offer: leave it out
    discuss money = is for the offer: leave it out
    would|will|is health|dental|medical insurance|cover|plan * included|covered|paid|offered = is for the offer: leave it out
    offer|include|provide health|dental|medical insurance|plan|cover = is for the offer: leave it out
    match|beat my current|present|last? pay|salary|rate|income|wage|earnings = is for the offer: leave it out
    company car|phone|pension = is for the offer: leave it out
    money matters = is for the offer: leave it out
    money is important|tight = is for the offer: leave it out
    my|expected|current|present|last|fixed|your ctc = is for the offer: leave it out
    ctc|salary|package of|is|at|around * lpa|lakhs|lakh|crore|k = is for the offer: leave it out
    take home pay|salary|amount = is for the offer: leave it out
    pay me|us more|at|a|what|for|the|enough|well|less|as = is for the offer: leave it out
    what would|do|will|can|are you pay|paying me|for|in|as|$ = is for the offer: leave it out
    figure|number|sum|salary|amount * in mind = is for the offer: leave it out
    sick|holiday|maternity|overtime|redundancy|severance pay = is for the offer: leave it out
    pay cut|cuts|rise|rises|grade|grades|increase|review|check|slip = is for the offer: leave it out
    able|willing|prepared to match|negotiate|pay|stretch * more|salary|pay|offer|rate|figure|higher = is for the offer: leave it out
    cost of living = is for the offer: leave it out
    about|discuss the|your pension|bonus|overtime $ = is for the offer: leave it out
    hope|hoping|like|looking|want|wanting|expect|expecting|ask|asking for? a|some pay|salary|small|slight|modest|decent|bit|little|good? bump|raise|uplift $|on|in|from|over|of|to|and|if|at|with|above = is for the offer: leave it out
    how many|much days|weeks|hours of paid|annual? holiday|holidays|leave|vacation|pto = is for the offer: leave it out
    vacation|holiday|leave|pto days|weeks|entitlement = is for the offer: leave it out
    days|weeks of paid|annual? vacation|pto = is for the offer: leave it out
    how many|much days|weeks? of? paid|annual? holiday|holidays|leave|vacation|pto do|does|would|will|can|is|are|i|there|you|comes = is for the offer: leave it out
    what|how|about|which is|are|about|your|the pension|bonus|holidays scheme|plan|contribution|contributions|entitlement|structure|pay|$ = is for the offer: leave it out
    """)

  private static let giving =
    "send|sent|sending|bring|brought|bringing|bake|baked|order|ordered|left|enclosed|give|giving|gave"
  private static let treats =
    "flowers|chocolates|cake|cakes|cookies|wine|biscuits|treats|tickets|gift|gifts|present|presents|"
    + "voucher|vouchers|basket|hamper|sweets|pastries|gin|whisky|whiskey|champagne|prosecco|rum|vodka|"
    + "port|sherry|brandy|beer|beers|cider|doughnuts|donuts|muffins|cupcakes|brownies|croissants|bagels|"
    + "samosas|baklava|mithai|orchid|orchids|roses|bouquet|fudge|honey|truffles|macarons|scones|pies|"
    + "candle|candles|mug|mugs|hampers"
  private static let packed =
    "bottle|bottles|box|case|crate|tin|jar|basket|bag|bunch|bouquet|packet|tray|card"
  private static let arrival =
    "you|your|tomorrow|today|soon|shortly|this|on|by|at|with|for|monday|tuesday|wednesday|thursday|friday"

  /// Behind a treat these make of it a thing of one's work: "the wine list".
  static let giftsAtWork: Set<String> = [
    "list", "lists", "menu", "order", "orders", "recipe", "recipes", "notes", "supplier", "shop",
    "course", "counter", "section", "stall", "market", "trade", "bar", "cellar", "sales", "table",
    "system", "office", "boxes", "tasting", "tastings", "queue", "machine", "line",
  ]

  /// Who of a sentence about treats may be the one who reads it.
  static let readers: Set<String> = [
    "you", "your", "yours", "reception", "team", "everyone", "desk", "office", "you'll",
  ]

  /// Words of giving, of which a treat that is named alone has one beside it.
  static let givers: Set<String> = readers.union([
    "send", "sent", "sending", "put", "left", "leave", "leaving", "bring", "bringing", "brought",
    "post", "posted", "way", "accept", "got", "bought", "enclosed", "for", "dropped", "token",
    "gift",
    "present", "delivered", "arrive", "ordered", "enjoy",
  ])

  /// Whom one gives something at work.
  static let otherReceivers: Set<String> = [
    "customer", "customers", "client", "clients", "guest", "guests", "patient", "patients", "child",
    "children", "pupil", "pupils", "student", "students", "donor", "donors", "member", "members",
    "driver", "drivers", "resident", "residents", "visitor", "visitors", "shoppers", "table",
    "tables", "restaurant", "shops", "stall", "volunteers", "neighbours",
  ]

  /// What is done with gifts that are for sale.
  static let giftTrades: Set<String> = [
    "sold", "sell", "selling", "stocked", "stock", "wrapped", "wrap", "wrapping", "printed",
    "designed",
    "redeemed", "counted", "processed",
  ]

  static let gift = Phrases(
    """
    gift card|cards|voucher|vouchers|certificate|basket = may embarrass them: a letter is enough
    small|little gift|present|gifts|presents = may embarrass them: a letter is enough
    a|the|my|this gift|present for you|your|the|everyone|all|him|her|them = may embarrass them: a letter is enough
    a|the|my|this gift|present to|from you|your|me|thank|say|show|the|everyone = may embarrass them: a letter is enough
    a|the|my|this gift|present as|with|on|in|is|will|you on|a|the|my|its|way|thanks|thank|be|arrive|can = may embarrass them: a letter is enough
    got|bought|have you|everyone|him|her a? small|little? gift|present|gifts|presents|something = may embarrass them: a letter is enough
    voucher|vouchers for|to you|your|everyone|dinner|lunch = may embarrass them: a letter is enough
    bottle|bottles|case|crate|jar|tin|basket|parcel|box of * is|are|will|should|has|have * way|post|mail|door|desk|arrive|you|reach = may embarrass them: a letter is enough
    small token of = may embarrass them: a letter is enough
    box of chocolates|sweets|pastries|cookies = may embarrass them: a letter is enough
    bottle of wine|champagne|whisky|whiskey|gin|rum|port|something = may embarrass them: a letter is enough
    bunch|bouquet of flowers = may embarrass them: a letter is enough
    \(giving) you|everyone|all * \(treats) = may embarrass them: a letter is enough
    \(giving) a|some|the * gift|gifts|present|presents = may embarrass them: a letter is enough
    \(giving) * \(treats) to|for|at|in|with|on * you|your|team|everyone|all|reception|desk|interview = may embarrass them: a letter is enough
    accept * as a|an|my * present|gift|token = may embarrass them: a letter is enough
    invite you|all|your|the * dinner|lunch|drinks|meal = may embarrass them: a letter is enough
    have|got|two * tickets * for you|your|the|everyone = may embarrass them: a letter is enough
    dinner|lunch|coffee|drinks|breakfast is|are|will be? on me = may embarrass them: a letter is enough
    a little|small something for|in|to|is = may embarrass them: a letter is enough
    please|hope|trust that? you? enjoy|enjoyed|like|liked the|these|my|this \(treats) = may embarrass them: a letter is enough
    fruit|food basket|hamper = may embarrass them: a letter is enough
    surprise for you|your|the|everyone = may embarrass them: a letter is enough
    pay|paying for your|the? lunch|dinner|drinks|coffee|meal = may embarrass them: a letter is enough
    bought|ordered|got you * book|bottle|plant|mug|flowers|chocolates = may embarrass them: a letter is enough
    treat you to|all = may embarrass them: a letter is enough
    buy|buying|bought you * coffee|coffees|lunch|dinner|drink|beer|drinks|breakfast|meal|pint|cake = may embarrass them: a letter is enough
    \(treats)|hampers * is|are|will|should * in|on the|its|their post|mail|way = may embarrass them: a letter is enough
    buy|take you a|to|all|for|out * coffee|lunch|dinner|drink|beer|drinks = may embarrass them: a letter is enough
    am|i'm sending|posting|bringing|mailing|leaving|baking|ordering|dropping|popping off|in|over|you|round? * \(treats) = may embarrass them: a letter is enough
    i'll|will send|post|bring|mail|leave|bake|drop|pop|order off|in|over|you|round? * \(treats) to|for|at|in|with|on|next|when|by|tomorrow|$ = may embarrass them: a letter is enough
    dropped|left|sent|brought|posted|popped|put|delivered|ordered off|in|round? * \(treats)|plant|plants at|with|for|in|to|on|behind your|the? reception|desk|team|office|post|mail|everyone|you = may embarrass them: a letter is enough
    i've|have sent|posted|ordered * \(treats) = may embarrass them: a letter is enough
    put|popped|stuck|have * \(packed) of? * in the post|mail = may embarrass them: a letter is enough
    \(packed) of * \(treats) will|should|is|are|may|ought to|be|now|soon|shortly? * arrive|arriving|reach|come|coming|follow|follows|delivered = may embarrass them: a letter is enough
    \(packed) of * \(treats) is|are|will|should|may|ought|has * way|post|mail|you|your = may embarrass them: a letter is enough
    \(treats)|bottle|parcel * should|will|may|ought to? be? arrive|arriving|reach|delivered|come|land * \(arrival) = may embarrass them: a letter is enough
    \(treats) * is|are|will|should * in|on the|its|their post|mail|way = may embarrass them: a letter is enough
    sending|send|sent|brought|bringing|left|posted you|everyone|your|the? team|office|staff? a|some|the? \(packed) of = may embarrass them: a letter is enough
    ^ enjoy the|these|my|this|some|a * \(treats) = may embarrass them: a letter is enough
    \(treats) that? i'm|i am? sending|bringing|posting|leaving|dropping = may embarrass them: a letter is enough
    \(treats) that? i've|i have? sent|posted|ordered = may embarrass them: a letter is enough
    here is|are|comes * card|voucher|vouchers|\(treats) as|to|for a|say|your|my|you|the? thanks|thank|token|kindness|time|trouble|appreciation|gratitude|gift = may embarrass them: a letter is enough
    here's * card|voucher|vouchers|\(treats) as|to|for a|say|your|my|you|the? thanks|thank|token|kindness|time|trouble|appreciation|gratitude|gift = may embarrass them: a letter is enough
    please|do|kindly accept * card|voucher|vouchers|\(treats)|donation = may embarrass them: a letter is enough
    a|some|the|this|these * \(treats) to say|show thank|thanks|how|my = may embarrass them: a letter is enough
    """)

  /// What is attached to a letter.
  static let documents: Set<String> = [
    "resume", "cv", "portfolio", "certificate", "certificates", "references", "reference",
    "samples", "sample", "document", "documents", "photo", "photos", "copy", "copies", "diagram",
    "drawing", "drawings", "sketch", "file", "files", "pdf", "slides", "list", "plan", "plans",
    "letter", "report", "summary", "proposal", "transcript", "notes", "note", "email", "mail",
    "message", "link", "code", "draft", "example", "examples", "paper", "work", "picture",
    "pictures",
    "scan", "form", "forms", "spreadsheet", "essay", "article", "recipe", "recipes", "menu",
  ]

  /// What stands behind "Attached" or "Enclosed" at the head of a sentence that announces something.
  static let announced: Set<String> = documents.union([
    "is", "are", "please", "you", "you'll", "find", "my", "the", "a", "an", "herewith", "as",
    "below", "here", "with", "to", "for", "two", "both", "some", "three", "our", "also", "again",
    "this", "it", "in", "i", "resumes", "cvs", "slides", "files", "lists", "invoice", "invoices",
  ])

  /// How something was fastened, as it is told of one's work.
  static let fastenedHow: Set<String> = [
    "once", "wrong", "myself", "first", "then", "when", "while", "until", "again", "each", "every",
    "twice", "back", "hand", "later", "afterwards", "daily", "never",
  ]

  /// Between a thing and what it was fastened to.
  static let fastening: Set<String> = [
    "to", "in", "on", "onto", "with", "around", "under", "behind", "above", "inside", "within",
  ]

  static let notAttached =
    "announces a file, and none is attached: add it with :attach, or send --attach"

  /// In any language.
  static let attachment = Phrases(
    """
    i|i've|have|as|also|please|is|are|find|see|the|my|this|files|file attached is|are|my|the|a|an|here|below|please|two|some|both|our|three|for|you = \(notAttached)
    i|i've|have|as|also|please|is|are|find|see|my|files|file attached $ = \(notAttached)
    i|i've|have|also attached to this = \(notAttached)
    find|see * attached|enclosed = \(notAttached)
    resume|cv|portfolio|certificate|certificates|references|samples|sample|document|documents|photo|photos|copy is|are? attached|enclosed = \(notAttached)
    the|my|this attached|enclosed resume|cv|portfolio|certificate|certificates|references|samples|sample|document|documents|photo|photos|copy|diagram|drawing|sketch|file|files|pdf|slides|list = \(notAttached)
    ^ attached|enclosed = \(notAttached)
    attaching my|the|a|an|it|them|two|both|some|here = \(notAttached)
    i|also|herewith attach it|them|my|both|two|three|some|copies|photos = \(notAttached)
    i|also attach the|a|an|this * resume|cv|portfolio|certificate|certificates|references|samples|sample|document|documents|photo|photos|copy|copies|diagram|drawing|drawings|sketch|file|files|pdf|slides|list|plan|report|summary|proposal|transcript|notes|draft|example|examples|paper|article = \(notAttached)
    it|they|these|this|both|everything|all is|are attached|enclosed $|here|below|again = \(notAttached)
    it's|they're attached|enclosed $|here|below|again = \(notAttached)
    enclosed is|are|please|you|find|my|a|the|herewith|as = \(notAttached)
    i|have|i've|also|i'm|am enclose|enclosed|enclosing = \(notAttached)
    the|an|this|my|see|in|as attachment|attachments|enclosure = \(notAttached)
    i|i've|i'm|have|am|also|i'll|will|please included|including|include|enclose|adding|appending|appended|forwarding|forward my|a|the * resume|cv|portfolio|certificate|certificates|references|transcript|transcripts|diploma|samples|licence|license = \(notAttached)
    my|the|a resume|cv|portfolio|certificate|certificates|references|transcript|transcripts|diploma|samples|licence|license is|are also? included|appended $ = \(notAttached)
    my|the|a resume|cv|portfolio|certificate|certificates|references|transcript|transcripts|diploma|samples|licence|license is|are also? included|appended here|below|with|too = \(notAttached)
    am|i'm|i've|i|have sending|sent|send|emailing|forwarding * resume|cv|portfolio|certificate|certificates|references|transcript|transcripts|diploma|samples|licence|license|document|documents|file|files|photo|photos|slides|pdf * along with = \(notAttached)
    am|i'm|i've|i|have sending|sent|send|emailing|forwarding * resume|cv|portfolio|certificate|certificates|references|transcript|transcripts|diploma|samples|licence|license|document|documents|file|files|photo|photos|slides|pdf with|in this|the|it = \(notAttached)
    my|the|a resume|cv|portfolio|certificate|certificates|references|transcript|transcripts|diploma|samples|licence|license is|are also? included|appended|added to|in|with this|the mail|email|message|letter|note = \(notAttached)
    find|see my|the|a * resume|cv|portfolio|certificate|certificates|references|transcript|transcripts|diploma|samples|licence|license * as a|an pdf|file|document|scan|picture = \(notAttached)
    here is|are my|the|a * resume|cv|portfolio|certificate|certificates|references|transcript|transcripts|diploma|samples|licence|license|slides|pdf = \(notAttached)
    here's my|the|a * resume|cv|portfolio|certificate|certificates|references|transcript|transcripts|diploma|samples|licence|license|slides|pdf = \(notAttached)
    pfa my|the|a|attached|herewith|updated|two|$ = \(notAttached)
    ^ pfa = \(notAttached)
    herewith my|the|a|please|is|find|you = \(notAttached)
    please find * herewith = \(notAttached)
    im anhang = \(notAttached)
    anbei|anliegend|beigefugt = \(notAttached)
    ci joint|joints|jointe = \(notAttached)
    piece|pieces jointe|jointes = \(notAttached)
    adjunto|adjunta|adjuntos|adjuntas = \(notAttached)
    in|de|als bijlage|bijlagen = \(notAttached)
    in allegato = \(notAttached)
    em anexo = \(notAttached)
    bifogar|bifogat|bifogad = \(notAttached)
    w zalaczniku|zalaczeniu = \(notAttached)
    """)
}
