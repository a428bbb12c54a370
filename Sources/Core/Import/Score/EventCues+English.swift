extension EventCues {
  static let english: Table = [
    (.jobInterview, "job interview, job interviews, employment interview, working interview"),
    (
      .interview,
      """
      interview, interviews, interviewing, interview loop, interview with hr|recruiter|recruiting|talent
      phone|video|zoom|teams|virtual|online interview
      technical|tech|coding|behavioral|behavioural|panel|final|first|second|third interview
      case|culture|competency|screening|onsite|site|group interview, interview day, interview round
      interviewing at|with|for, interviewing with * for, interviewing at * for, interview for * research|study
      interview invitation, invitation to interview, intvw, invitation to an interview, informational interview
      hiring manager interview, teaching interview, follow up interview, followup interview, internal interview
      return interview with|at, user research position|role|lead|manager interview
      customer success|service|support|care interview
      """
    ),
    (
      .round,
      """
      phone|telephone|recruiter|recruiting|talent|hr|tech|technical|initial|hiring screen|screening
      technical|tech phone screen|call, hiring manager|team call|chat|screen|round|conversation|meeting
      hm screen|call|chat, recruiter|recruiting|talent call|chat|conversation|intro|meeting|sync
      onsite loop|day|round|interview|interviews, virtual onsite, casting call, final onsite, superday
      super day, power day, coding|technical|behavioral|behavioural|hr round, behavioral|behavioural
      coding test|exercise|challenge|assessment|screen, take home review|presentation|discussion|walkthrough
      takehome review|presentation|discussion, case study presentation|round, bar raiser, trial shift|day
      working trial, paid trial, work trial, unpaid trial, demo lesson, teaching demo
      assessment center|centre|day, selection day|centre|center|panel, panel round, job talk, screening call
      culture fit, team fit, values round, cultural fit, skills test|assessment, typing test
      meet the hiring manager|team lead, portfolio review|presentation|walkthrough with, stage interview
      pre screen, prescreen, prescreening, pre screening, round one|two|three|four, fit call, trade test
      """
    ),
    (
      .laterRound,
      """
      onsite, on site, loop, casting, audition, final|first|second|third|fourth|last round
      final|last chat|call|conversation|meeting, 1st|2nd|3rd|4th round, round 1|2|3|4|5|6, final stage
      stage 1|2|3|4
      """
    ),
    (
      .softRound,
      """
      intro|introductory|introduction|initial|exploratory call|chat|meeting|conversation|session
      coffee chat, technical discussion|conversation|chat, technical deep dive, tech chat, meet and greet
      meet the team, meet greet, get to know, intro, screening, phone screen of, panel, culture chat, team chat
      shadow shift, portfolio review|presentation, case study, take home, case presentation
      chemistry call|meeting, meeting the team, trial, shop visit, kitchen trial
      """
    ),
    (
      .talk,
      """
      call, chat, convo, ask for, conversation, talk, talk with, speak with, meeting, meet, zoom, phone, teams
      video, tel, skype, connect, discussion, coffee
      """
    ),
    (
      .recruiter,
      """
      recruiter, recruiting, recruitment, recruiters, talent, talent acquisition|partner|team, headhunter
      people team|ops|partner|operations, staffing agency, staffing, sourcer, recruitment consultant|agency
      talent sourcer, hiring manager
      """
    ),
    (
      .application,
      "applicant, application, your application, job application, candidacy, hiring for, job, opening, opportunity"
    ),
    (
      .opening,
      """
      position, role, vacancy, job opportunity, open role|position
      """
    ),
    (
      .preparation,
      """
      mock, mocks, prep, prepping, prepare, preparation, preparing, rehearsal, rehearse, practice, practise
      practicing, practising, interview practice|prep|preparation|coaching|coach|training|workshop|course
      how to ace|pass|crack|nail, crack|ace|nail|master the|your * interview, crack|ace|nail the|your interview
      webinar * * * interview|interviews, interview skills|tips|techniques|class|bootcamp|webinar|clinic|lab|masterclass|questions|strategy
      interview study|rehearsal|simulation|drill|drills, pretend interview, fake interview, dummy interview
      simulated interview, trial interview, how to interview, how to ace|pass|nail, ace the|your interview
      pass the|your interview, resume|cv|linkedin|portfolio review|clinic|workshop|feedback|help with
      resume|cv clinic|workshop|writing|critique, career coach|coaching|counseling|counselling|counsellor
      career advisor|adviser|advice|services|center|centre|workshop|day, job coach, job search, leetcode
      leet code, study for, study session, study group, study system|coding, study, run through, dry run
      interview question, interview book, cover letter, interview coaching session, coaching, get ready for
      ready for, cracking the coding
      """
    ),
    (
      .asking,
      """
      candidate, candidates, interview candidate|candidates|applicant|applicants, interviewee, interviewees
      interviewing candidate|candidates|applicant|applicants, applicants, interviewing * for
      interview with|w applicant|applicants, interviews applicants, i m|am chairing|interviewing, chairing interview|interviews|panel
      interviewing * * for, interview applicant, applicant interview|interviews, candidate review|debrief
      interview debrief|feedback|sync|calibration|kickoff|kick|scorecard|scorecards|shadowing|shadow
      interview panel sync|prep|debrief|briefing|kickoff, interviewer training|calibration|sync|shadowing
      interviewer, interviewers, interviewer prep|onboarding, shadow interview, reverse shadow
      shadowing interview, interview room|technique|techniques
      interviewing technique|techniques|skills|workshop|training|tips
      interview club|buddy|group|notes|recap|summary|transcript|recording|footage|request
      feedback on|about|for * interview|interviews, feedback on|about|for * s interview|interviews
      interview process|plan|planning|guide|rubric|kit|design|pipeline, scorecard, scorecards
      hiring committee|sync|meeting|debrief|huddle|review|decision|panel|kickoff|plan|planning|update
      hiring manager sync|training|kickoff|weekly, debrief, post interview debrief|notes|chat|drinks|feedback
      pre interview, roundup, resume screen|screening, cv screening|sift
      screen resumes|cvs|applications|applicants, review resumes|cvs|applications|applicants, shortlist
      shortlisting, longlist, sift, headcount
      recruiting sync|weekly|update|review|standup|kickoff|pipeline|meeting, recruitment meeting|sync|update
      recruiter sync|weekly|kickoff|training|standup, job posting|ad|description|descriptions
      write job description, reference call|check|checks, conduct interview|interviews, conducting interviews
      i interview, to interview for, staff interview schedule, interview rota, intern selection
      candidate sourcing
      """
    ),
    (
      .otherKind,
      """
      user|users|customer|customers|client|clients|consumer|member|patient|participant|respondent interview|interviews
      ux|user|customer|market|qualitative|field|discovery|generative research interview|interviews|session|sessions
      user research, ux research session, research interview|interviews|participant|study|session
      exit interview|interviews, stay interview, exit, leaver interview, leaving interview, offboarding
      research interview
      stakeholder|expert|sme|discovery|requirements|jobs|ux|usability|research|shopper|survey interview|interviews
      podcast interview, radio interview, tv interview, interview with|for * paper
      magazine|newspaper|journal|press|media|bbc|cnn|npr|local|news interview, on air, live broadcast
      journalist, reporter from, oral history, history interview, biography, memoir, book launch
      witness, witness interview, police interview, deposition, affidavit, parole
      visa interview|appointment|application|office|center|centre, for visa, immigration interview, uscis
      citizenship, naturalization, naturalisation, green card, asylum, biometrics, global entry, nexus interview
      tsa precheck, admission, admissions, admission|admissions interview
      medical|med|law|business|grad|graduate school interview, mba|alumni|scholarship|oxford interview
      scholarship, fellowship application, enrollment, enrolment, parent teacher, parents evening
      film|movie screening, movie night, watch, watching, teacher parent, student led, tutor meeting
      school visit|meeting|interview|tour
      benefits|insurance|claim|loan|mortgage|adoption|foster|housing|welfare|intake|eligibility|unemployment interview
      entrevista piso|casera|casero|alquiler|habitación, entretien coloc|colocation|bailleur|propriétaire
      tenant|roommate|flatmate|housemate|room|flat|apartment interview|viewing|interviews, roommate, flatmate
      thesis|dissertation|study|academic|ethnographic|student|school|class interview|interviews, for my thesis
      thesis, dissertation, interview for mortgage|loan|visa|passport|benefits|citizenship
      interview with grandma|grandpa|granny|grandad|mum|mom|dad|my
      interview grandma|grandpa|granny|grandad|mum|mom|dad
      read|watch|listen|transcribe|edit|publish|film|record|write interview|interviews|the|up
      interview magazine|article|book|show, transcribe|edit * interview|interviews, family history
      for the|a|my article|podcast|magazine|newspaper|blog|newsletter|thesis|study|book
      for the|a|my documentary|documentary|survey|dissertation|paper|project|paper|channel|show, survey
      focus group, usability, usability test|testing|session, beta tester, feedback interview
      return|investigation|investigatory interview, with the vampire, interview movie|film
      motivational interview|interviewing, medical interview, clinical interview, cognitive interview
      diagnostic interview, psychiatric interview, celebrity interview, author interview, artist interview
      interview the author|band|artist|mayor|minister|founder
      interview with|an the|an|author author|artist|band|mayor|minister|actor|singer, fan, premarital
      confirmation class|classes|service|lesson|lessons|sunday|retreat, confirmation at st|church
      interview with|w detective|detectives|police|officer|inspector|solicitor|attorney|reporter|journalist, baptism, marriage interview, dating, interview about, interviewed by, interview series
      live stream, recording, studio recording
      """
    ),
    (
      .media,
      """
      podcast, radio, newspaper, documentary, youtube, livestream, twitch, blog, newsletter, vlog, tv
      """
    ),
    (
      .course,
      """
      training, workshop, seminar, course, masterclass, bootcamp
      """
    ),
    (
      .errand,
      """
      before|after|until interview, before|after the|my|your interview, thank you, thank|thanks after|for
      follow up, followup, follow|following up on|after|with
      travel|drive|flight|train|bus|taxi|uber|ride|trip to, fly|flight|train|drive|bus home|back|from|out
      journey to, commute to, check in, hotel for|near, leave for
      book|buy|iron|pick|print|get|order|wash|clean|find|choose|pack|try|fix|rent|shopping|borrow *
      book|buy|iron|print|get|order|wash * * for|to, outfit, suit, suit fitting, dress fitting, shirt, apply
      apply to|for, apply at, submit|send|finish|write|update|polish|complete|draft *, edit cv|resume|application|applications|portfolio|letter|form|email|essay
      edit the|my|a|your|* cv|resume|application|portfolio|letter|form|essay
      application|applications deadline|due|window|form|closes|opens, deadline, job fair, career|careers fair
      job fair|board|center|centre|hunt|search|club|alert|alerts|hunting|seekers, careers event|evening|day
      networking, networking event, open day, open house, recruitment event|fair|evening|drive
      hiring event|fair, virtual career fair, info session, information session, unemployment office, jobcentre
      jobseekers, call|ring|email|mail|phone|text|ask|remind|chase|ping * about|re|back
      schedule|reschedule|arrange|set interview, schedule the|an|my|your interview, wait for|to, waiting for|on
      hear back, expect, result|results, research company|the|on, read up, read about, look up, review notes
      background check, drug test, first day, start date, starting at, onboarding, orientation, induction
      welcome day, last day, sign contract|offer|the, contract signing, notice period, resignation
      salary review, relocation
      interview outfit|clothes|suit|haircut|notes|travel|reminder|availability|results|result|thank|thanks
      celebrate, celebration
      """
    ),
    (
      .everyday,
      """
      doctor, doctors, doc appointment, dr appointment, gp, therapist, therapy, counselling, counseling
      orthodontist, optometrist, eye test|exam, dermatologist, haircut, manicure, run, running, golf, tennis
      football, yoga, swimming, pilates, dance, choir, bowling, workout, crossfit, training run, spin class
      swim, soccer, basketball, climbing, hike, hiking, dinner, lunch, breakfast, brunch, drinks, beers
      coffee with, date night, birthday, bday, anniversary, wedding, funeral, party, baby shower, bbq, barbecue
      picnic, concert, gig, movie, movies, film, game night, book club, band practice, rehearsal dinner, flight
      holiday, vacation, trip, school run|play|pickup, pick up, pickup, drop off, babysitter, playdate, mum, mom
      dad, grandma, granny, grandpa, mass, bible study, prayer, car service, oil change, mot, tyres, tires
      mechanic, plumber, boiler, electrician, parcel, grocery, groceries, shopping, blood test, blood, scan, mri
      x ray, mammogram, mammography, cancer screening, health screening, film screening, movie screening
      checkup, check up, vaccination, vaccine, flu shot, jab, midwife, ultrasound, taxes, viewing, house viewing
      open house, moving, landlord, driving lesson|test, lesson, guitar, piano, class, exam, exams, lecture
      tutorial, homework, walk, appointment, pension, out of office, ooo, leave, off, sick, focus time
      lunch break, bin day, rent due, haircut with, nap, meditation, poker, embassy, consulate, police station
      court, parents, tv, passport, pub quiz, quiz night, karaoke, camping, beach, game, match, race, marathon
      parkrun
      """
    ),
    (
      .routine,
      """
      hiring, standup, stand up, daily, daily scrum|sync, scrum, sprint, sprint planning|review|demo, retro
      retrospective, backlog, grooming, refinement, planning, planning poker, 1 1, 1on1, 1 on 1, one on one
      one to one, 121, weekly, biweekly, fortnightly, monthly, quarterly, qbr, all hands, town hall, townhall
      team meeting, team sync|lunch|offsite|building|event|call|standup|day|catch|retro, sync, status
      status update|call, project, kickoff, kick off, review, code review, design review
      system design review|doc|workshop, architecture review, technical design, tech review|debt|sync, demo
      product demo, sales|client|customer|vendor|supplier|partner call, sales, client, customer, vendor
      supplier, prospect, pipeline, deal, renewal, onsite at|with client|customer
      client|customer|vendor|supplier|partner onsite|visit|meeting|workshop|demo|intro
      onsite week|training|meeting|support
      onsite workshop|inspection|installation|audit|class|event|repair|survey|party|yoga|childcare|massage
      team onsite, onsite client|customer|team|visit|week|maintenance, company onsite, offsite, team offsite
      webinar, conference, conf, summit, meetup, keynote, hackathon, talk at
      panel discussion, incident, postmortem, post mortem, oncall, on call, release, deploy, deployment
      maintenance, migration, launch, go live, roadmap, okr, okrs, kpi, budget, forecast, board meeting, board
      investor, investors, pitch, fundraising, steering, committee, performance review, appraisal, review cycle
      salary, town, brown bag, lunch and learn, office hours, mentoring, mentor, mentee, mentorship, skip level
      handover, hand over, support, audit, invoice, contract review, partnership, collaboration, proposal, pilot
      procurement, networking call, strategy, brainstorm, brainstorming, check in call, touch base, catch up
      catchup, community, volunteer shift, shift, user testing, pair programming session with team
      final round of, architecture, bug triage, triage, security, final exam, discovery workshop, coding dojo
      code kata, coding club, advent of code, hack
      """
    ),
  ]
}
