extension DetailCues {
  /// Jobs to be filled, what one applies with, and those who recruit, as invitations speak of them.
  static let jobs: Table = [
    (
      .application,
      """
      your application, your interest in the, your interest in joining, job description
      your cv|resume|résumé, your background, applied for|to|through|via, application for, salary expectations
      compensation expectations, notice period, joining our team, join our team, joining us|at
      why you want to, jd, jd attached, applying, your application form, your profile, your portfolio
      your experience, your skills, about yourself, your case, what you are after, speak about you
      learn more about you, know you better, get to know you, more about your, hearing more about
      hear about your, your linkedin, your qualifications, your certificates, submitted your, candidate portal
      candidate home, what you are looking for, your next role|position|job|move|opportunity
      looking for a new, career goals, keen on your profile, liked your, impressed by|with your
      bewerbung, gehaltsvorstellung, beworben, deine unterlagen, ihre unterlagen, ihr profil, dein profil
      ihrem werdegang, deinem werdegang, werdegang, deine erfahrung, deine erfahrungen, ihre motivation
      deine motivation, stärken und schwächen, was zu dir|ihnen, etwas über sich|dich, fachabteilung
      votre cv, ton cv, candidature, postulé, votre profil, ton profil, votre parcours, ton parcours
      prétentions, prétentions salariales, vos disponibilités, tes disponibilités, vos motivations
      votre expérience, ton expérience, vos souhaits, parler de vous|toi, de vous, de toi
      tu cv, su cv, candidatura, tu perfil, su perfil, tu experiencia, su experiencia, tu currículum
      su currículum, expectativas salariales, tus|sus expectativas, encajas
      """
    ),
    (
      .opening,
      """
      the position of|as, role of|as, position at|with|as, role at|with, this role, this position, the role
      the position, the vacancy, position in, job opening, open role, opportunity at, job title
      our opening, vacancy, the|a|our|this|line|night|weekend role|position|post|job
      the|a|our|this * role|position|post|job, the|a|our * * role|position|post|job, front desk job
      for the role|position|post, your experience as, position, role is, job is, hiring for, looking to hire
      for the above post, the above post, full time, part time, fixed term, permanent role|position
      maternity cover, zero hours, night shifts, weekend shifts, apprenticeship, internship
      graduate scheme|programme|program, assistant professor, tenure track, postdoc, opening, reports to
      reporting to, headcount for this, team is hiring, we are hiring, we re hiring, job spec, job ref
      requisition, req, job starts|start, the job, the manager post, direct entry
      die stelle als, stelle als|im|in|bei, der stelle, die stelle, stelle, *stelle, ihr interesse an
      fahrerstelle, ausgeschriebene|ausgeschriebenen stelle|position, stellenausschreibung, ausschreibung
      kennziffer, festanstellung, unbefristet, vollzeit, teilzeit, minijob, aushilfe, ausbildungsplatz
      ausbildung, die position, der position, zur position, als * bei uns, *praktikum, *volontariat
      le poste de, poste, postes, du poste, le poste, ce poste, cdi, cdd, alternance, stage de
      offre d emploi, temps plein, mi temps, poste à pourvoir, apprentissage, ce rôle, mission de
      remplacement
      el puesto de, puesto de, vacante, la oferta de|del, el puesto, este puesto, puesto
      oferta de empleo|trabajo, contrato desde, jornada completa|parcial, media jornada, plaza de, la plaza
      prácticas, la posición, este rol
      """
    ),
    (
      .recruiter,
      """
      recruiter, recruiters, talent acquisition, recruiting, recruitment, talent partner, hiring manager|mgr
      people partner, people operations, human resources, hr manager|team|business, recruiting coordinator
      talent team, talent, hr, hr team, people team, early careers, hiring, hrbp, hr partner
      agency, our client, my client, the client, staffing
      personalabteilung, recruiterin, personalreferentin, personalreferent, personalleiterin, personalleiter
      personalwesen, personalamt, personaler, personalerin, recruiting team, teamlead, personalberatung
      recrutement, ressources humaines, chargée|chargé de recrutement, drh, rh, responsable rh, recruteur
      recruteuse, cabinet, notre client, intérim
      recursos humanos, rrhh, selección, reclutadora, reclutador, nuestro cliente, un cliente de
      una|la|por|de ett, reclutamiento, talento
      """
    ),
  ]
}
