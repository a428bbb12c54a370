extension Template {
  /// Those that come with Afterword. What only the user can know stands in brackets, so that no letter
  /// goes out without it unseen.
  package static let builtIn: [Template] = Occasion.allCases.map {
    Template(name: $0.rawValue, source: $0.source, occasion: $0)
  }
}

extension Occasion {
  fileprivate var source: String {
    switch self {
    case .phoneScreen:
      """
      {{greeting}}

      Thank you for taking the time to speak with me on {{day}}. It was good to talk about the \
      {{role}} position at {{company}}.

      What stayed with me most: {{learned}}. [Why that appeals to you, in one sentence.]

      You also told me what matters to you: {{need}}. [A short story: where you did just that, and \
      what came of it.]

      I would be glad to go into detail, and look forward to hearing about the next step.

      {{signature}}
      """
    case .onsite:
      """
      {{greeting}}

      Thank you for having me on {{day}}, and for the time that you gave me. [One thing that they \
      showed you or asked you, which you liked.]

      I learned a lot about {{company}} and the {{role}} position: {{learned}}. [Why it could be a good \
      match for both sides.]

      What you need came up more than once: {{need}}. [A short story: how you met such a need before, \
      what you did yourself, and what changed.]\
      {{#gap}}

      We also spoke of what I have not done yet: {{gap}}. [How you closed such a gap before, and how \
      you would close this one.]{{/gap}}

      I look forward to the next steps{{#promised-day}}, and to hearing from you around \
      {{promised-day}}{{/promised-day}}.

      {{signature}}
      """
    case .panel:
      """
      {{greeting}}

      Thank you for being part of the conversation on {{day}}{{#others}}, together with \
      {{others}}{{/others}}. [What this person asked or said: it tells them that this letter is for \
      them alone.]

      From all of you together I learned where {{company}} wants to go: {{learned}}. [What of it \
      touches this person's work.]

      What you need from the {{role}} position is clear to me: {{need}}. [A short story that fits this \
      person's side of it.]

      I would enjoy working with you, and look forward to the next steps.

      {{signature}}
      """
    case .coordinator:
      """
      Subject: A thank-you for {{name}} – {{role}}
      Subject: A thank-you for {{name}}
      Subject: A thank-you to pass on
      Hello [the coordinator's name],

      Thank you for arranging my interview on {{day}}. I have no address for {{name}}, and would be \
      grateful if you could pass these lines on:

      {{greeting}}

      Thank you for your time on {{day}}. I enjoyed learning more about {{company}} and the {{role}} \
      position: {{learned}}.

      You spoke of what you need: {{need}}. [A short story: where you did just that, and what came of \
      it.]

      I look forward to the next steps.

      {{signature}}
      """
    case .firstNudge:
      """
      Subject: My interview for {{role}} on {{day}}
      Subject: My interview for {{role}}
      Subject: My interview on {{day}}
      {{greeting}}

      Our conversation on {{day}} about the {{role}} position is still on my mind, and I remain very \
      interested.

      Since I wrote to you on {{sent-day}} I have thought more about what you need: {{need}}. [One new \
      thought that is of use to them, or something that you have read, built or finished since.]

      Is there any news that you can share? If something else would help you to decide, I will gladly \
      send it.

      {{signature}}
      """
    case .secondNudge:
      """
      Subject: {{role}} at {{company}}: still interested
      Subject: {{role}}: still interested
      Subject: Still interested
      {{greeting}}

      I know that plans change and that decisions take time, so this is a short note, and my last one \
      unless I hear from you: I would still be glad to join {{company}} as {{role}}.

      [One sentence on what you would bring, or on what is new with you.]

      If the position is filled, a single line is enough. Thank you again for our conversation on \
      {{day}}.

      {{signature}}
      """
    case .noShow:
      """
      Subject: Another time for our talk – {{role}}
      Subject: Another time – {{role}}
      Subject: Another time for our talk
      {{greeting}}

      We had planned to talk{{#role}} about the {{role}} position{{/role}} on {{day}}{{#time}} at \
      {{time}}{{/time}}, and it seems that something came up on your side. That happens, and needs no \
      explanation.

      I would still be glad to speak with you{{#company}} about {{company}}{{/company}}. Above all I would \
      like to hear what the team works on at present, what you need most from the person who takes the \
      position, and how the first months would look. In return I will gladly tell you about my own work \
      and answer your questions.

      Which time would suit you in the next few days? A call is as good for me as a meeting, and if half \
      an hour is hard to find, a shorter talk will do to begin with. If a colleague of yours is to talk \
      with me instead, tell me whom to expect, and I will get in touch with them.

      {{#signature}}
      {{signature}}
      {{/signature}}
      """
    case .rejection:
      """
      Subject: Thank you, and all the best – {{role}}
      Subject: Thank you – {{role}}
      Subject: Thank you, and all the best
      {{greeting}}

      Thank you for letting me know, and for the time that you and your colleagues gave me. I enjoyed \
      getting to know {{company}}, above all this: {{learned}}.

      [If you would like to know: one question on what would have made the difference.]

      If there is another position one day, I would be glad to hear of it. I wish you and the team \
      all the best.

      {{signature}}
      """
    }
  }
}
