/// Words by which the parts of a letter are known, in the languages that letters are often written in.
/// All are in lower case and without accents.
enum LetterWords {
  /// What a salutation begins with: one word or two.
  static let salutations: Set<String> = [
    "dear", "dearest", "hi", "hello", "hey", "hiya", "greetings", "good morning", "good afternoon",
    "good evening", "good day", "to whom", "to the", "attention", "attn",
    "liebe", "lieber", "liebes", "hallo", "sehr geehrte", "sehr geehrter", "guten tag",
    "guten morgen", "moin", "bonjour", "bonsoir", "cher", "chere", "chers", "madame", "monsieur",
    "estimado", "estimada", "estimados", "hola", "querido", "querida", "buenos dias",
    "buenas tardes", "muy senor", "beste", "geachte", "goedemorgen", "goedemiddag", "dag",
    "gentile", "egregio", "egregia", "caro", "cara", "buongiorno", "salve", "ciao", "prezado",
    "prezada", "prezados", "ola", "bom dia", "boa tarde", "caro", "hej", "kara", "hei", "kjaere",
    "szanowny", "szanowna", "szanowni", "dzien dobry", "namaste", "namaskar", "shalom",
    "konnichiwa",
  ]

  /// Small words in a list of names.
  static let joins: Set<String> = [
    "and", "&", "und", "et", "y", "e", "en", "team", "everyone", "everybody", "committee",
    "dear", "hi", "hello", "hey", "mr", "mrs", "ms", "dr", "prof", "all", "whom", "it", "may",
    "concern", "sir", "madam", "sirs", "again", "chef", "boss", "doctor", "mister", "frau", "herr",
    "whoever", "was", "i", "meant", "to", "see", "colleagues", "sehr", "geehrte", "geehrter",
    "afternoon", "morning", "evening", "day", "la", "el", "directrice", "directeur", "dona", "don",
    "professor", "trustees", "manager", "interviewers", "ladies", "gentlemen", "guys", "board",
    "the", "of", "de", "van", "von", "der", "la", "le", "du", "da", "dos", "bin", "al", "panel",
    "members", "friends", "both", "folks", "there", "hiring", "manager", "ter", "den", "zu", "ji",
    "san", "sensei",
  ]

  /// What a sentence may begin with, and a name hardly.
  static let opensSentence: Set<String> = [
    "i", "i'm", "i've", "i'd", "i'll", "it", "it's", "thank", "thanks", "we", "we're", "we've",
    "you", "your", "my", "our", "this", "that", "there", "just", "it's", "looking", "please",
    "many", "great", "as", "after", "if", "following", "hope", "on", "in", "for", "with", "when",
    "could", "would", "can", "is", "are", "am", "do", "any", "congratulations", "so", "what",
    "again", "again", "speaking", "meeting", "danke", "ich", "vielen", "merci", "gracias", "happy",
    "good", "sorry", "let", "feel", "should", "have", "wishing", "hoping", "excited",
  ]

  /// What a closing begins with.
  private static let closings: Set<String> = [
    "best", "regards", "sincerely", "respectfully", "cheers", "warmly", "warmest", "warm", "kind",
    "kindest", "kindly", "yours", "cordially", "faithfully", "gratefully", "appreciatively",
    "thanks", "thank", "thx", "ta", "love", "xoxo", "xo", "ciao", "peace", "very truly", "br",
    "with appreciation", "with gratitude", "with thanks", "with respect", "with best", "with kind",
    "with warm", "with sincere", "with warmest", "with kindest", "with many", "in gratitude",
    "in appreciation", "all the", "all best", "all my", "many thanks", "much appreciated",
    "very best", "take care", "talk soon", "see you", "speak soon", "until then", "god bless",
    "looking forward", "have a", "enjoy your", "wishing you", "hope to", "your friend",
    "mit freundlichen", "mit freundlichem", "freundliche", "viele", "beste", "herzliche", "liebe",
    "mit besten", "mit herzlichen", "hochachtungsvoll", "lg", "mfg", "vg", "cordialement",
    "bien cordialement", "sinceres", "salutations", "veuillez", "amicalement", "respectueusement",
    "saludos", "atentamente", "un saludo", "un cordial", "cordialmente", "un abrazo", "met",
    "groeten", "hartelijke", "groetjes", "vriendelijke", "cordiali", "distinti", "saluti",
    "un cordiale", "atenciosamente", "cumprimentos", "com os", "abracos", "med vanlig", "mvh",
    "z powazaniem", "pozdrawiam",
  ]

  /// What may follow the beginning of a closing.
  private static let closingTails: Set<String> = [
    "regards", "wishes", "regard", "yours", "truly", "sincerely", "you", "so", "much", "very",
    "again", "and", "kind", "kindest", "best", "the", "of", "with", "all", "in", "advance",
    "luck", "many", "thanks", "thank", "warm", "warmest", "faithfully", "respectfully", "soon",
    "great", "good", "nice", "day", "week", "weekend", "evening", "one", "a", "lovely", "always",
    "as", "from", "respect", "gratitude", "appreciation", "submitted", "cordially", "my", "once",
    "more", "for", "everything", "forward", "looking", "to", "it", "hearing", "ahead", "rest",
    "your", "talking", "speaking", "meeting", "then", "grusse", "grussen", "gru\u{DF}e",
    "gru\u{DF}en", "freundliche", "freundlichen", "gruss", "gru\u{DF}", "salutations", "votre",
    "cordiales", "saludo", "saludos", "groet", "groeten", "vriendelijke", "saluti", "grazie",
    "cordiale", "sincere", "friendly", "ever", "fondly", "both", "kindly", "until", "catch",
  ]

  /// Whether a word is one of those that closings are made of, in any language.
  static func isOfClosing(_ key: String) -> Bool {
    closingTails.contains(key) || closings.contains(key) || ofClosings.contains(key)
  }

  private static let ofClosings: Set<String> = Set(
    closings.flatMap { $0.split(separator: " ").map(String.init) })

  /// Whether a line's words are a closing. A name may stand behind it: "Best, Ana Reyes".
  static func isClosing(_ words: [String]) -> Bool {
    guard let first = words.first, words.count <= 9 else { return false }
    let pair = words.prefix(2).joined(separator: " ")
    guard closings.contains(first) || words.count > 1 && closings.contains(pair) else {
      return false
    }
    let others = words.dropFirst().filter { !closingTails.contains($0) }
    // "Thank you for your time" says something; "Thank you, Ana Reyes" does not.
    let isWhole = others.count <= 2 && words.count - others.count >= 1
    let saysFor = words.contains("for") && words.last != "everything"
    return isWhole && !saysFor
  }

  /// "On", "Am", "Le" in "On Monday Ana wrote:".
  static let attributionOpeners: Set<String> = ["on", "am", "le", "el", "op", "il", "em", "den"]

  static let attributionVerbs: Set<String> = [
    "wrote", "schrieb", "ecrit", "escribio", "schreef", "scritto", "escreveu", "skrev",
  ]
}
