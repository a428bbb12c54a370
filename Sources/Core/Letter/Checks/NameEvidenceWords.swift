/// What stands around the name of an employer, of an earlier one, or of a tool.
enum NameEvidenceWords {
  /// "join Target".
  static let employerVerbs: Set<String> = [
    "join", "joining", "joined", "joins", "visit", "visiting", "visited", "tour", "touring",
    "choose", "choosing", "chose", "considering", "admire", "admired", "represent", "representing",
    "rejoin", "help", "helping", "love", "at", "@", "why", "serve", "serving", "bei", "chez",
    "presso", "bij", "hos", "seeing", "within", "inside", "across", "throughout",
  ]

  /// What stands before "with", "for", "to", "in", "about", "of", "by", "from" or "like" and a
  /// company that one writes to.
  static let beforePreposition: [String: Set<String>] = [
    "with": [
      "role", "position", "job", "opportunity", "career", "future", "interview", "interviewed",
      "interviewing", "place", "opening", "vacancy", "post", "internship", "placement", "start",
      "started", "starting", "grow", "growing", "stay", "part", "meeting", "met", "fit",
      "conversation",
      "apprenticeship", "traineeship", "discussion", "talk", "session",
    ],
    "for": [
      "work", "working", "role", "position", "job", "opportunity", "interview", "interviewed",
      "interviewing", "same", "right", "fit", "asset", "considered", "considering", "candidate",
      "good", "great", "value", "perfect", "passion", "enthusiasm", "deliver", "apply", "applied",
      "applying", "application", "opening", "vacancy", "do", "achieve", "results", "hire", "match",
      "excited", "important", "priority", "ideal", "recruiter", "that", "this", "difference",
      "challenge", "contribution", "admiration", "respect",
    ],
    "to": [
      "bring", "contribute", "contributing", "contribution", "asset", "addition", "offer", "come",
      "commitment", "committed", "value", "visit", "welcome", "apply", "applied", "applying",
      "application", "drew", "draws", "attracted", "attracts", "thanks", "dedication", "useful",
      "valuable", "bringing", "matters", "welcoming", "welcomed", "coming", "fit", "important",
      "skills", "experience", "drawn", "commit", "committing",
    ],
    "in": [
      "interest", "interested", "believe", "confidence", "role", "position", "place", "future",
      "career", "job", "opening", "opportunity", "culture", "faith",
    ],
    "about": [
      "learn", "learning", "learned", "learnt", "hear", "hearing", "heard", "tell", "telling",
      "told", "talk", "talking", "talked", "know", "more", "excited", "enthusiastic", "passionate",
      "speaking", "spoke", "information", "sharing", "insight", "insights", "conversation", "much",
      "lot", "thinking", "thought", "questions", "discussion", "excites", "enthusiasm", "chat",
      "most", "explaining", "reading", "read", "everything", "impressed", "love", "loved", "like",
      "liked", "all", "deal",
    ],
    "of": [
      "part", "future", "culture", "mission", "vision", "member", "success", "growth", "goals",
      "values", "rest", "direction", "needs", "plans", "behalf", "history", "description",
      "picture", "understanding", "view", "side", "tour", "impression", "work", "fan", "standards",
      "sense", "overview", "strategy",
    ],
    "by": [
      "impressed", "inspired", "excited", "struck", "hired", "employed", "energised",
      "energized", "fascinated", "drawn", "interviewed", "convinced",
      "considered", "selected", "chosen", "welcomed",
    ],
    "from": ["hear", "hearing", "people", "everyone", "heard", "team", "reply", "answer", "news"],
    "like": [
      "company", "place", "team", "employer", "firm", "organisation", "organization",
      "somewhere", "feel", "feels", "sounds", "business", "startup",
    ],
    "as": ["company", "employer"],
  ]

  /// "Target's mission", "the Target team".
  static let employerNouns: Set<String> = [
    "team", "teams", "office", "offices", "family", "mission", "culture", "values", "interview",
    "role", "position", "job", "vision", "headquarters", "hq", "campus", "people", "staff",
    "opportunity", "careers", "plans", "plan", "goals", "growth", "future", "work", "product",
    "products", "customers", "clients", "roadmap", "strategy", "approach", "commitment", "needs",
    "challenges", "reputation", "success", "employees", "engineers", "company", "business",
    "direction", "history", "standards", "interviewers", "leadership", "management", "philosophy",
    "priorities", "focus", "move", "expansion", "launch", "onsite", "colleagues", "patients",
    "students", "store", "workplace", "environment", "vacancy", "opening", "community", "ethos",
    "engineering", "recruiting", "hiring", "organisation", "organization", "brand", "story",
    "badge", "uniform", "panel", "crew", "way", "group", "department", "process", "candidate",
    "project", "projects",
  ]

  /// Behind a given name these may belong to a person as well: "Mark's team".
  static let personalNouns: Set<String> = [
    "team", "office", "family", "people", "work", "approach", "way", "story", "project", "projects",
    "job", "role", "group", "staff", "plan", "history", "move", "focus", "interview", "future",
    "department", "leadership", "success", "crew", "students", "patients", "philosophy",
    "position", "needs", "community", "process", "panel", "colleagues", "clients", "customers",
  ]

  /// What a company alone has, whatever else its name means: "Mark's plans", "Monday's roadmap".
  static let companyNouns: Set<String> = [
    "plans", "roadmap", "mission", "culture", "values", "vision", "strategy", "customers",
    "products",
    "engineers", "employees", "reputation", "growth", "headquarters", "commitment",
  ]

  /// Before a preposition these have a company behind it, whatever else its name means.
  static let products: Set<String> = [
    "products", "devices", "software", "hardware", "tools", "apps", "gear", "computers", "phones",
  ]

  static let companyOnly: [String: Set<String>] = [
    "to": [
      "bring", "contribute", "contributing", "contribution", "asset", "addition", "apply",
      "applied",
      "applying", "application", "offer",
    ],
    "of": ["part", "culture", "mission", "member", "values"],
    "with": ["role", "position", "job", "opportunity", "career", "future"],
    "for": ["work", "working", "position", "role", "job"],
    "in": ["interest", "interested"],
  ]

  /// Directly before "at": "life at Target".
  static let atCompany: Set<String> = [
    "life", "culture", "everyone", "people", "things", "place", "future", "role", "position", "job",
    "opportunity", "career", "everybody", "building", "doing",
  ]

  /// "Notion is", "Target has": what a company does.
  static let companyVerbs: Set<String> = [
    "is", "has", "offers", "seems", "does", "makes", "needs", "wants", "handles", "builds",
    "treats", "values", "works", "feels", "sounds", "impressed", "gives", "takes", "puts", "cares",
    "stands", "runs", "plans", "believes", "looks", "approaches", "invests", "cuts", "ships",
    "grows", "deserves", "struck", "strikes", "serves", "uses", "moves", "leads", "combines",
    "encourages", "supports", "would", "could", "remains", "inspires", "aims", "was", "strives",
  ]

  /// What says that a sentence is about an employer.
  static let employerWords: Set<String> = [
    "company", "place", "team", "employer", "culture", "mission", "workplace", "firm", "career",
    "join", "opportunity", "organisation", "organization", "role", "position", "choice",
    "candidate",
  ]

  /// Before the verb: "how Target handles".
  static let clauseOpeners: Set<String> = [
    "how", "that", "why", "what", "where", "because", "if", "when", "since", "which", "and", "as",
    "whether", "everything", "know", "think", "believe", "feel", "sure", "understand", "learn",
    "learned", "seen", "say", "challenges", "problems", "work", "way", "things", "see", "hear",
    "impression",
  ]

  /// "I would like", "looking forward": what one has not done yet.
  static let forward: Set<String> = [
    "would", "could", "will", "can", "can't", "cannot", "hope", "hoping", "forward", "eager",
    "excited", "love",
    "like", "want", "wish", "possibility", "chance", "opportunity", "prospect", "future", "i'd",
    "i'll", "happy", "thrilled", "delighted", "keen", "ready", "potential", "idea", "interest",
    "interested", "dream", "imagine", "myself", "possible", "enthusiasm", "enthusiastic",
  ]

  /// "my years at Target".
  static let ownNouns: Set<String> = [
    "job", "role", "time", "years", "year", "work", "internship", "employer", "manager",
    "position", "stint", "tenure", "days", "colleagues", "placement", "apprenticeship",
    "background",
    "career", "months", "team", "experience", "boss", "supervisor", "summers", "summer", "post",
    "weeks", "contract", "company", "shop", "training", "degree", "thesis", "project", "projects",
    "seasons", "shifts", "rotation", "residency", "fellowship", "decade",
  ]

  /// "my last".
  static let ownAdjectives: Set<String> = [
    "last", "previous", "former", "current", "old", "first", "earlier", "past", "present", "own",
    "most", "recent",
  ]

  /// What one does in an interview rather than in a job: "I enjoyed", "I visited".
  static let interviewVerbs: Set<String> = [
    "enjoyed", "loved", "appreciated", "liked", "learned", "learnt", "heard", "met", "visited",
    "talked", "spoke", "saw", "interviewed", "wanted", "noticed", "realised", "realized", "felt",
    "hoped", "asked", "discussed", "applied", "noted", "mentioned", "watched", "looked", "needed",
    "wished", "thought", "understood", "admired", "followed", "valued", "remembered", "gathered",
    "toured", "excited", "interested", "impressed", "need", "indeed", "chatted", "wondered",
    "supposed", "welcomed", "greeted", "shown", "given", "treated", "received", "invited",
    "introduced", "told", "researched", "studied", "found", "thanked", "walked", "read",
    "explained", "am", "inspired",
  ]

  /// Past forms that do not end with "ed".
  static let irregularPast: Set<String> = [
    "led", "built", "ran", "was", "spent", "cut", "had", "did", "wrote", "taught", "grew",
    "made", "took", "kept", "held", "began", "won", "sold", "set", "went", "brought", "put",
    "came", "got", "drove", "dealt", "been", "were", "rebuilt", "oversaw", "rewrote", "trained",
    "i've", "shipped", "gave", "became", "fixed", "used", "won",
  ]

  /// "the talk that we had at Target".
  static let visits: Set<String> = [
    "interview", "interviews", "conversation", "conversations", "talk", "talks", "meeting", "chat",
    "discussion", "call", "visit", "tour", "impression", "feeling", "sense", "thank", "thanks",
    "grateful", "appreciate", "yesterday",
  ]

  /// "I work at Target".
  static let presentWork: Set<String> = [
    "work", "manage", "lead", "run", "teach", "serve", "head", "volunteer", "intern", "freelance",
    "am", "train",
  ]

  /// What opens a clause about one's own past: "As a manager at Target, I …".
  static let pastOpeners: Set<String> = [
    "as", "while", "during", "when", "after", "in", "from", "before", "since", "coming", "having",
    "back", "at", "with", "for", "and", "but",
  ]

  /// "use Notion".
  static let toolVerbs: Set<String> = [
    "use", "used", "uses", "using", "adopt", "adopted", "adopting", "deploy", "deployed", "learn",
    "learning", "teach", "teaching", "know", "running", "run", "install", "installed", "configure",
    "configured", "via", "through", "into", "onto", "on", "per", "over", "off", "administer",
    "administered", "replace", "replacing", "replaced", "integrate", "integrating", "code",
    "coding", "write", "writing", "open", "opened", "script", "automate", "automated",
  ]

  /// Before "to", "from", "with" or "in": "moving to Notion", "experience with Slack".
  static let toolMoves: Set<String> = [
    "move", "moved", "moves", "moving", "migrate", "migrated", "migrating", "migration", "switch",
    "switched", "switching", "upgrade", "upgraded", "upgrading", "port", "ported", "porting",
    "transition", "transitioning", "transitioned", "shift", "shifting", "export", "import",
    "moved", "experience", "experienced", "familiar", "familiarity", "proficient", "proficiency",
    "skills", "hands", "integrated", "integrates", "integration", "comfortable", "fluent",
    "certified", "expertise", "written", "built", "wrote", "dashboard", "dashboards", "document",
    "documents", "docs", "page", "pages", "board", "tickets", "sync", "connect", "connected",
    "together", "alternative", "alternatives", "competitor", "competitors", "competing",
    "compete", "compared", "comparison", "similar", "background", "customer", "customers",
    "clients", "client", "partner", "partners", "sold", "acquired", "bought",
  ]

  /// "the Notion API".
  static let toolNouns: Set<String> = [
    "api", "apis", "integration", "integrations", "workspace", "channel", "channels", "page",
    "pages", "board", "boards", "doc", "docs", "database", "databases", "app", "apps", "plugin",
    "plugins", "license", "licence", "account", "card", "cards", "certificate", "certification",
    "dashboard", "dashboards", "script", "scripts", "migration", "setup", "instance", "cluster",
    "server", "servers", "pipeline", "pipelines", "terminal", "terminals", "reader", "readers",
    "listing", "ad", "advert", "profile", "template", "templates", "form", "forms", "files",
    "tickets", "call", "link", "meeting", "message", "thread", "export", "import", "queries",
    "stack", "platform", "tool", "tools", "device", "devices", "phone", "laptop", "watch",
    "course", "courses", "sponsorship", "application", "applications", "status", "renewal",
  ]

  /// "the competitors like Slack".
  static let others: Set<String> = [
    "competitor", "competitors", "competing", "compete", "customer", "customers", "client",
    "clients", "supplier", "suppliers", "vendor", "vendors", "unlike", "acquired", "referred",
    "partner", "partners", "brands", "tools", "such",
  ]

  /// "Target impressed me".
  static let impressions: Set<String> = [
    "impressed", "impresses", "inspired", "inspires", "convinced", "convinces", "excites",
    "excited", "fascinates", "fascinated", "attracts", "attracted", "drew", "draws", "welcomed",
    "surprised", "charmed", "interests", "intrigues", "intrigued", "delighted", "amazes", "amazed",
    "struck", "strikes", "motivates", "suits", "invited",
  ]

  static let adverbs: Set<String> = [
    "really", "truly", "deeply", "also", "has", "had", "always", "immediately", "greatly", "still",
    "already", "certainly",
  ]

  /// What says that a name at the head of a sentence is where one wants to be.
  static let wishes: Set<String> = forward.union([
    "dream", "choice", "belong", "place", "join", "team", "company", "culture", "mission", "goal",
  ])

  /// "my dream employer": not one that one had.
  static let hoped: Set<String> = [
    "dream", "future", "next", "new", "ideal", "potential", "preferred", "favourite", "favorite",
    "interview", "to",
  ]

  /// "my old firm, Target".
  static let employers: Set<String> = ownNouns.union([
    "firm", "workplace", "business", "organisation", "organization", "startup", "agency", "school",
    "hospital", "practice", "client", "customer", "clinic",
  ])

  static let relatives: Set<String> = [
    "wife", "husband", "sister", "brother", "partner", "father", "mother", "dad", "mum", "mom",
    "cousin", "uncle", "aunt", "daughter", "son", "flatmate", "roommate", "neighbour", "neighbor",
    "girlfriend", "boyfriend", "fiancee", "fiance", "friend", "grandmother", "grandfather", "niece",
    "nephew", "colleague",
  ]

  static let relativesDo: Set<String> = [
    "works", "worked", "is", "was", "runs", "ran", "left", "joined", "started", "spent", "has",
    "had", "retired",
  ]
}
