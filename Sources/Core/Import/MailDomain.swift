/// The part of an e-mail address after "@", as far as it tells who an employer is.
package struct MailDomain: Hashable {
  /// In lower case, from the left: `["mail", "acme-corp", "co", "uk"]`.
  let labels: [String]

  /// nil where the text is no address with a domain of at least two labels.
  package init?(ofAddress address: String) {
    guard let at = address.lastIndex(of: "@") else { return nil }
    self.init(address[address.index(after: at)...])
  }

  /// - Parameter domain: "mail.acme.example"; nil where it has not at least two labels.
  init?(_ domain: some StringProtocol) {
    labels = domain.lowercased().split(separator: ".").map(String.init)
    guard labels.count > 1, labels.last?.allSatisfy(\.isNumber) == false else { return nil }
  }

  /// Whether it is one of some domains, or lies below one.
  private func isIn(_ domains: Set<String>) -> Bool {
    labels.indices.contains { domains.contains(labels[$0...].joined(separator: ".")) }
  }

  /// Whether anyone can have an address there, so that it says nothing of an employer.
  var isPublicMail: Bool {
    isIn(Self.publicMail) || ownLabel.map(Self.publicMailNames.contains) == true
  }

  /// Whether the addresses there belong to a system that sends or holds appointments.
  var isSystem: Bool { isRecruiting || isScheduling || isIn(Self.others) }

  /// Whether they belong to a system by which companies recruit.
  var isRecruiting: Bool { isIn(Self.recruiting) }

  /// Whether they belong to a system that finds times for appointments.
  var isScheduling: Bool { isIn(Self.scheduling) }

  /// The whole domain and those that it lies below, of at least two labels each.
  package var andAbove: [String] {
    (0..<max(labels.count - 1, 0)).map { labels[$0...].joined(separator: ".") }
  }

  /// The whole domain.
  var name: String { labels.joined(separator: ".") }

  /// The name that was registered: "acme-corp" of "mail.acme-corp.co.uk".
  var ownLabel: String? {
    let isSplit =
      labels.count > 2 && labels[labels.count - 1].count == 2
      && Self.secondLevels.contains(labels[labels.count - 2])
    return labels.dropLast(isSplit ? 2 : 1).last
  }

  /// "Acme Corp" of "mail.acme-corp.co.uk"; nil where no employer can be read from it.
  var companyName: String? {
    guard !isPublicMail, !isSystem, let label = ownLabel, !label.hasPrefix("xn--") else {
      return nil
    }
    let words = label.split { $0 == "-" || $0 == "_" }
    return words.map(\.uppercasedFirst).joined(separator: " ").nonEmpty
  }

  /// What stands before a country's own ending where names are registered one level lower.
  private static let secondLevels: Set<String> = [
    "ac", "co", "com", "edu", "go", "gob", "gouv", "gov", "gv", "ne", "net", "nhs", "nom", "or",
    "org", "sch",
  ]

  /// Mail providers that have many endings.
  private static let publicMailNames: Set<String> = [
    "aol", "fastmail", "gmail", "gmx", "googlemail", "hotmail", "laposte", "live", "outlook",
    "protonmail", "rocketmail", "tutanota", "yahoo", "yandex", "ymail",
  ]

  /// Mail providers with an ending of their own, or with a name that is also that of others.
  private static let publicMail: Set<String> = [
    "126.com", "163.com", "a1.net", "att.net", "bigpond.com", "bk.ru", "bluewin.ch", "bol.com.br",
    "btinternet.com", "comcast.net", "daum.net", "duck.com", "foxmail.com", "free.fr", "freenet.de",
    "hanmail.net", "hey.com", "icloud.com", "inbox.ru", "interia.pl", "libero.it", "list.ru",
    "mac.com", "mail.com", "mail.ru", "mailbox.org", "me.com", "msn.com", "naver.com", "o2.pl",
    "onet.pl", "orange.fr", "pm.me", "posteo.de", "proton.me", "qq.com", "rambler.ru",
    "rediffmail.com", "sbcglobal.net", "seznam.cz", "sina.com", "sky.com", "sohu.com",
    "t-online.de",
    "telenet.be", "terra.com.br", "tuta.io", "ukr.net", "uol.com.br", "verizon.net", "wanadoo.fr",
    "web.de", "wp.pl", "ziggo.nl", "zoho.com",
  ]

  /// Systems by which companies recruit, and which have no other use.
  private static let recruiting: Set<String> = [
    "applytojob.com", "ashbyhq.com", "avature.net", "bamboohr.com", "breezy.hr", "brighthire.ai",
    "coderpad.io", "codesignal.com", "codility.com", "comeet.co", "comeet-notifications.com",
    "eightfold.ai", "gem.com", "goodtime.io", "greenhouse-mail.io", "greenhouse.io",
    "hackerrank.com", "hirevue.com", "icims.com", "jazzhr.com", "jobvite.com", "jobylon.com",
    "karat.io", "lever.co", "modernloop.io", "myworkday.com", "myworkdayjobs.com", "paradox.ai",
    "personio.com", "personio.de", "pinpointhq.com", "recruitee.com", "smartrecruiters.com",
    "softgarden.io", "taleo.net", "teamtailor-mail.com", "teamtailor.com", "welcomekit.co",
    "workable.com", "workablemail.com",
  ]

  /// Systems that find times for appointments.
  private static let scheduling: Set<String> = [
    "cal.com", "calendly.com", "calendlymail.com", "chilipiper.com", "cronofy.com", "doodle.com",
    "savvycal.com", "youcanbook.me", "zcal.co",
  ]

  /// Job boards, systems for all that has to do with staff, and the calendars' own made-up addresses.
  private static let others: Set<String> = [
    "calendar.google.com", "imip.me.com", "indeed.com", "indeedemail.com", "join.com",
    "linkedin.com", "resource.calendar.google.com", "rippling.com", "stepstone.de",
    "successfactors.com", "successfactors.eu", "workday.com", "xing.com", "zoom.us",
  ]
}
