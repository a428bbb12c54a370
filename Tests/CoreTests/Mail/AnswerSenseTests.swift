import Core
import Testing

/// What answers come to: texts of our own writing. That someone was turned down is told first, and nothing
/// else may be taken for it.
struct AnswerSenseTests {
  static let rejections = [
    "Thank you for your interest in Globex. We have decided not to move forward with your application at this time.",
    "Hi Sam,\n\nUnfortunately, we will not be moving forward with your candidacy.\n\nBest, Ana",
    "We were impressed, but we've decided to go with another candidate whose experience is closer to what we need.",
    "After careful consideration we decided to proceed with other candidates.",
    "I regret to inform you that the position has been filled.",
    "The role has since been filled internally. We will keep your resume on file.",
    "We won't be taking your application further.",
    "Sadly you were not selected for the next round.",
    "Your application was unsuccessful on this occasion.",
    "Thanks again for coming in. The team felt it was not the right fit for us at this stage.",
    "We are unable to offer you a position at this time.",
    "We've offered the role to someone else, and they have accepted.",
    "It was a hard choice. In the end we went with someone who has run Kafka at this scale. "
      + "We wish you all the best in your job search.",
    "We have chosen to pursue other applicants for this opening.",
    "We decided to take the search in another direction.",
    "I wanted to let you know that we're going in a different direction.",
    "Unfortunately, we can’t progress your application any further.",
    "We will not be extending you an offer.",
    "After talking with the team we are not able to make you an offer.",
    "The position has been cancelled because of a hiring freeze.",
    "Although your background is impressive, we have moved on with other candidates.",
    "Thank you for your time last week, Sam. I'm sorry to say that we won't be proceeding to the next stage.",
    "We have decided against hiring for this role, and against proceeding with your candidacy. Good luck in your search!",
    "Vielen Dank für Ihr Interesse. Leider können wir Sie im weiteren Verfahren nicht berücksichtigen.",
    "Wir haben uns für einen anderen Bewerber entschieden.",
    "Leider müssen wir Ihnen heute eine Absage erteilen.",
    "Nous avons le regret de ne pas pouvoir donner de suite favorable. Votre candidature n'a pas été retenue.",
    "Hemos decidido continuar con otros candidatos.",
    "Hi Sam. Our offer letter template says no more than this: we have filled the position. Thanks!",
    "We've chosen not to progress with your application.",
    "Thanks for interviewing. We'll be going with someone with more backend depth.",
    "Unfortunately you have not been selected for this role.",
    "The hiring team has decided to move ahead with other applicants.",
    "I'm afraid it's a no this time.", "We have decided not to proceed.",
    "we are not going to be moving ahead",
    "Sorry to disappoint you, but the job went to an internal candidate.",
    "We won't be able to offer you the role.", "Your profile was not shortlisted.",
    "We are pausing hiring for this position.",
    "We ultimately selected a candidate with deeper experience.", "We've filled this role.",
    "I'm sorry, but we have decided to go forward with a different candidate.",
    "We will be moving forward with candidates who more closely match our requirements.",
    "After much deliberation, we have opted not to continue with your candidacy.",
    "We do not have a position that matches your skills at this time.",
    "<p>Dear Sam,</p> we will not be advancing your application.",
  ]

  static let offers = [
    "We are delighted to offer you the position of Staff Engineer at Globex!",
    "Hi Sam, I'm pleased to say that we would like to make you an offer. When can we talk?",
    "Please find your offer letter attached.",
    "We'd love you to join our team as a Platform Engineer.",
    "Congratulations! You've got the job.",
    "Following our talk, I am happy to extend an offer of employment to you.",
    "Everyone enjoyed meeting you, and we would like to extend you an offer.",
    "The job is yours if you want it.",
    "We want to offer you the role. The written offer follows tomorrow.",
    "Welcome aboard! Our HR team will be in touch about your start date.",
    "Wir freuen uns, Ihnen die Stelle als Entwicklerin anzubieten.",
    "Anbei erhalten Sie den Arbeitsvertrag.",
    "Nous sommes ravis de vous proposer le poste d'ingénieur.",
    "Nos complace ofrecerte el puesto de desarrolladora.",
  ]

  /// What is neither: appointments, thanks, questions, and what only sounds like one of them.
  static let others = [
    "Thanks for the note, Sam! It was great to meet you too.",
    "Unfortunately I am away until Monday; let's talk then.",
    "Unfortunately Tuesday does not work for Ben. Could you do Wednesday at 3?",
    "We would like to move forward with you to the next round.",
    "We've decided to proceed with your application: could you send two references?",
    "I'd like to offer you a slot on Thursday at 10:00.",
    "Could you offer some times for a call next week?",
    "We have not filled the position yet; I will let you know by Friday.",
    "We are still talking to other candidates and will get back to you next week.",
    "We will not decide until everyone has been interviewed.",
    "I regret the delay in getting back to you.",
    "We offer lunch, by the way, and a view over the river.",
    "Do you have any other offers that we should know of?",
    "Before we can make you an offer we need to check your references.",
    "If we make an offer, when could you start?",
    "The next step is a call with our CTO. Would you be free on Tuesday?",
    "Good luck with the talk on Saturday!",
    "Sorry to have missed you. The recording is attached.",
    "Your application is being reviewed, and you will hear from us soon.",
    "Ben was unsuccessful in reaching you by phone today: what is your number?",
    "It's not the right time for me this week. Can we speak on Monday?",
    "We can't wait to see you on Thursday!",
    "Danke für Ihre Nachricht! Wir melden uns bis Freitag.",
    "Leider muss ich unseren Termin auf Montag verschieben.",
    "Merci pour votre message, à très bientôt.",
    "Let me check with the team whether we can extend the deadline.",
    "I have moved your interview to another slot; the new invitation follows.",
    "Thanks!\n\nOn Tue, 24 Nov 2026, Sam Doe wrote:\n> if you decide not to move forward with my application",
    "Great.\n\n-----Original Message-----\nWe regret to inform you that the position has been filled.",
    "Great to meet you. We'd like you to meet the rest of the team next week.",
    "Sorry for the delay, not sure yet whether we can move forward this week.",
    "Ben will not be able to join; I will move ahead with the call anyway.",
    "Could you send your CV again? We keep your details on file only with consent.",
    "Let's not move forward with the Tuesday slot; Wednesday is better.",
    "Our offer of coffee stands.", "I'd be happy to make you an introduction to the team.",
    "",
  ]

  static let automatic = [
    ("I am currently out of the office and will be back on Monday, 30 November.", "Re: Thank you"),
    ("I'm on parental leave until March.", "Re: Thank you"),
    ("Thank you for your message.", "Automatic reply: Thank you – Platform Engineer"),
    ("Ich bin bis zum 30. November nicht im Büro.", "AW: Thank you"),
    ("Guten Tag", "Abwesenheitsnotiz: Thank you"),
    ("This is an automated message: we have received your application.", "We have received it"),
  ]

  @Test(arguments: rejections)
  func rejection(_ text: String) {
    #expect(AnswerSense(of: text, subject: "Re: Thank you") == .rejection)
  }

  @Test(arguments: offers)
  func offer(_ text: String) { #expect(AnswerSense(of: text, subject: "Re: Thank you") == .offer) }

  @Test(arguments: others)
  func neither(_ text: String) { #expect(AnswerSense(of: text, subject: "Re: Thank you") == nil) }

  @Test(arguments: automatic)
  func noAnswer(_ text: String, _ subject: String) {
    #expect(AnswerSense(of: text, subject: subject) == .automatic)
  }

  /// What is written does not hang, whatever it is.
  @Test func aLongAnswer() {
    let long = String(repeating: "not able to offer another candidate the job with ", count: 20_000)
    #expect(AnswerSense(of: long, subject: "") != .automatic)
  }
}
