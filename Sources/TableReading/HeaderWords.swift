import Core

/// What the titles of columns mean, in the languages that people write them in.
enum HeaderWords {
  /// The field of a column by its title; nil where the title is not known.
  static func field(of title: String) -> TableField? {
    let key = key(title)
    guard !key.isEmpty else { return nil }
    if let field = fields[key] { return field }
    if let round = HeaderRounds.round(of: title) { return .interview(round: round) }
    // "Applied (date)", "Company*", "Firma / Arbeitgeber": what stands before the sign.
    let first = title.prefix { !"([（【/|:：".contains($0) }
    return first.count < title.count ? field(of: String(first)) : nil
  }

  /// A title without capitals, accents, digits and signs: "appliedDate", "Applied date" and
  /// "APPLIED_DATE 1" are the same.
  static func key(_ title: String) -> String {
    String(
      String.UnicodeScalarView(
        title.unaccented.unicodeScalars.filter { $0.properties.isAlphabetic }))
  }

  private static let fields: [String: TableField] = {
    var fields: [String: TableField] = [:]
    for (field, titles) in [english, german, romance, northern, eastern, asian].flatMap(\.self) {
      for title in titles.split(separator: ",") { fields[key(String(title))] = field }
    }
    return fields
  }()

  /// The titles of a field, parted by commas.
  typealias Titles = (TableField, String)

  private static let english: [Titles] = [
    (
      .company,
      "company, company name, employer, organization, organisation, organization name, firm, business, company applied to, hiring company, employer name, company organization"
    ),
    (
      .role,
      "role, position, job title, title, job, job position, position title, role name, role title, job role, vacancy, job name, position name, opening, opportunity, position applied for, position applied, role applied for, job applied for, applied position, designation"
    ),
    (
      .status,
      "status, stage, result, outcome, application status, current status, state, job status, pipeline stage, current stage, response, decision, application stage, progress, interview status, final result, disposition, tracker status"
    ),
    (
      .applied,
      "date applied, applied date, application date, applied, applied on, applied at, app submitted date, date of application, submitted, submitted on, date submitted, submission date, application submitted, application submitted on, when applied, app date, date applied for, application sent, sent on, apply date"
    ),
    (
      .saved,
      "saved date, date saved, saved, saved on, saved at, bookmarked, bookmarked on, date bookmarked"
    ),
    (.connected, "connected on, connection date, connected"),
    (.name, "name, full name, contact name, person"),
    (.firstName, "first name, given name, forename"),
    (.lastName, "last name, surname, family name"),
    (
      .email,
      "email, e mail, email address, e mail address, mail, contact email, contact e mail, points of contact, recruiter email"
    ),
    (
      .interviewer,
      "interviewer, interviewers, interviewed by, interviewer name, interviewer names, interview with, contact person, recruiter, recruiter name, hiring manager, hiring manager name, point of contact, contact at company"
    ),
    (
      .interviewerEmail,
      "interviewer email, interviewers email, interviewer emails, interviewer e mail, contact person email, hiring manager email, interviewer email address, email of interviewer, contact person e mail, contact at company email"
    ),
    (
      .interviewerTitle,
      "interviewer title, interviewer role, interviewer position, interviewer job title, title of interviewer, contact title, contact role, contact person title, hiring manager title"
    ),
    (.rejected, "rejected, was rejected, rejection"),
    (.declined, "offer declined, declined offer, withdrawn, i withdrew, withdrew"),
    (
      .interview(round: ""),
      "interview, interview date, date of interview, interview on, interview scheduled, interview scheduled on, next interview, next interview date, interview day, interview date time, interview date and time, interview datetime, interview at, date interviewed, interviewed, interviewed on, interview scheduled date, upcoming interview"
    ),
    (
      .interviewTime,
      "interview time, time of interview, time, start time, interview start, interview start time"
    ),
    (.interviewEnd, "end time, interview end, interview end time"),
    (
      .minutes,
      "duration, duration min, duration minutes, interview duration, length, minutes, interview length"
    ),
    (.timeZone, "time zone, timezone, tz, interview time zone"),
    (
      .round,
      "round, interview round, interview type, interview stage, type of interview, round name, interview name"
    ),
    (
      .other,
      "date, notes, location, url, link, salary, source, comments, comment, description, job url, job link, created at, updated at, last updated, follow up, next step, next action, priority, resume, cv, cover letter, industry, contact, job type, work model, total interviews, deadline, response date, id, phone number, city, country, date added, last seen, tags, website"
    ),
  ]

  private static let german: [Titles] = [
    (
      .company,
      "firma, unternehmen, arbeitgeber, firmenname, betrieb, name des unternehmens, name der firma, einrichtung"
    ),
    (
      .role,
      "stelle, position, stellenbezeichnung, stellentitel, jobtitel, beruf, rolle, ausgeschriebene stelle, job bezeichnung, berufsbezeichnung, stellenausschreibung"
    ),
    (.status, "status, stand, ergebnis, bewerbungsstatus, rückmeldung, aktueller stand, phase"),
    (
      .applied,
      "beworben am, bewerbungsdatum, beworben, datum der bewerbung, bewerbung am, bewerbung gesendet, bewerbung abgeschickt, abgeschickt am, eingereicht am, versendet am, bewerbung vom"
    ),
    (.saved, "gespeichert am, gemerkt am"),
    (.firstName, "vorname"), (.lastName, "nachname, familienname"),
    (.email, "e mail adresse, mailadresse"),
    (
      .interviewer,
      "gesprächspartner, gesprächspartnerin, ansprechpartner, ansprechpartnerin, ansprechperson, kontaktperson, ansprechpartner im gespräch, interview mit, gespräch mit"
    ),
    (
      .interviewerEmail,
      "e mail gesprächspartner, gesprächspartner e mail, e mail ansprechpartner, ansprechpartner e mail, e mail der ansprechperson, e mail kontaktperson, kontakt e mail, e mail kontakt, kontaktperson e mail, ansprechpartnerin e mail, kontakt mail, ansprechpartner mail, email ansprechpartner, ansprechpartner email, kontakt email"
    ),
    (
      .interviewerTitle,
      "funktion ansprechpartner, funktion des ansprechpartners, position ansprechpartner, funktion gesprächspartner, titel gesprächspartner, rolle gesprächspartner"
    ),
    (.rejected, "abgelehnt, abgesagt"), (.declined, "zurückgezogen, selbst abgesagt"),
    (
      .interview(round: ""),
      "vorstellungsgespräch, vorstellungsgespräch am, gespräch am, gespräch, gesprächstermin, interview am, interviewtermin, bewerbungsgespräch, termin, datum des gesprächs, datum gespräch, datum interview, datum bewerbungsgespräch, datum vorstellungsgespräch, termin vorstellungsgespräch"
    ),
    (.interviewTime, "uhrzeit, zeit, beginn"), (.interviewEnd, "ende"),
    (.minutes, "dauer, dauer in minuten, dauer in stunden, gesprächsdauer"),
    (.timeZone, "zeitzone"),
    (.round, "runde, gesprächsrunde, art des gesprächs"),
    (
      .other,
      "kontakt, notizen, ort, bemerkung, bemerkungen, gehalt, quelle, datum, telefon, anmerkungen"
    ),
  ]

  private static let romance: [Titles] = [
    // French
    (
      .company,
      "entreprise, société, employeur, nom de l entreprise, nom entreprise, organisme, nom de la société"
    ),
    (
      .role,
      "poste, intitulé du poste, intitulé, fonction, offre, titre du poste, métier, emploi, nom du poste"
    ),
    (.status, "statut, état, résultat, réponse, étape, avancement"),
    (
      .applied,
      "date de candidature, candidature, date candidature, postulé le, date d envoi, envoyé le, candidature envoyée le, date de postulation, date d envoi de la candidature"
    ),
    (.name, "nom"), (.firstName, "prénom"), (.lastName, "nom de famille"),
    (.email, "courriel, adresse e mail, adresse mail, adresse électronique"),
    (
      .interviewer,
      "contact entreprise, recruteur présent, recruteur, recruteuse, personne à contacter, interlocutrice, interlocuteur, interlocuteurs, entretien avec"
    ),
    (
      .interviewerEmail,
      "courriel du recruteur, e mail du recruteur, email recruteur, e mail interlocuteur, courriel interlocuteur, e mail de l interlocuteur, mail du recruteur, e mail du contact, courriel du contact"
    ),
    (
      .interviewerTitle,
      "fonction du recruteur, fonction de l interlocuteur, poste de l interlocuteur, titre de l interlocuteur, fonction interlocuteur"
    ),
    (.rejected, "refusé"),
    (
      .interview(round: ""),
      "entretien, date d entretien, date entretien, entretien le, date de l entretien, rendez vous"
    ),
    (.interviewTime, "heure, heure de l entretien, heure d entretien"), (.minutes, "durée"),
    (.timeZone, "fuseau horaire"), (.round, "tour, type d entretien"),
    (.other, "remarques, lieu, salaire, notes, commentaires, date, contact, télétravail"),
    // Spanish
    (.company, "empresa, compañía, empleador, nombre de la empresa, organización"),
    (
      .role,
      "puesto, cargo, posición, vacante, oferta, nombre del puesto, título del puesto, puesto de trabajo"
    ),
    (.status, "estado, estatus, resultado, etapa, respuesta, situación"),
    (
      .applied,
      "fecha de solicitud, fecha de aplicación, fecha de postulación, fecha de candidatura, aplicado el, postulado, fecha aplicación, fecha postulación, fecha solicitud, fecha de envío, solicitado el"
    ),
    (.name, "nombre"), (.lastName, "apellido, apellidos"),
    (.email, "correo, correo electrónico"),
    (
      .interviewer,
      "entrevistador, entrevistadora, entrevistadores, entrevista con, reclutador, reclutadora, persona de contacto"
    ),
    (
      .interviewerEmail,
      "correo del entrevistador, correo entrevistador, email del entrevistador, correo de contacto, correo del contacto, correo del reclutador"
    ),
    (
      .interviewerTitle,
      "cargo del entrevistador, puesto del entrevistador, cargo entrevistador, cargo del contacto"
    ),
    (.rejected, "rechazado"),
    (
      .interview(round: ""),
      "entrevista, fecha de entrevista, fecha entrevista, fecha de la entrevista"
    ),
    (.interviewTime, "hora, hora de la entrevista, hora de entrevista"), (.minutes, "duración"),
    (.timeZone, "zona horaria"), (.round, "ronda, tipo de entrevista"),
    (.other, "contacto, notas, ubicación, salario, lugar, comentarios, fecha"),
    // Italian
    (.company, "azienda, società, impresa, datore di lavoro, nome azienda"),
    (.role, "posizione, ruolo, mansione, titolo, offerta di lavoro"),
    (.status, "stato, esito, fase, risposta"),
    (
      .applied,
      "data candidatura, data di candidatura, candidatura inviata, candidato il, data invio, data di invio, inviata il"
    ),
    (.firstName, "nome"), (.lastName, "cognome"), (.email, "posta elettronica, indirizzo e mail"),
    (.interviewer, "intervistatore, selezionatore, colloquio con"),
    (.interview(round: ""), "colloquio, data colloquio, data del colloquio, data di colloquio"),
    (.interviewTime, "ora, orario, ora colloquio"), (.minutes, "durata"),
    (.timeZone, "fuso orario"),
    (.other, "luogo, stipendio, note, sede"),
    // Portuguese
    (.company, "companhia, nome da empresa, empregador"),
    (.role, "vaga, cargo, posição, função, nome da vaga, título da vaga"),
    (.status, "situação, etapa, retorno, fase"),
    (
      .applied,
      "data da candidatura, data de candidatura, data candidatura, data da inscrição, data de envio, data da aplicação, candidatura enviada"
    ),
    (.lastName, "sobrenome, apelido"), (.email, "correio eletrónico"),
    (.interviewer, "entrevistador, entrevistadora, entrevista com"),
    (.interview(round: ""), "entrevista, data da entrevista, data de entrevista, data entrevista"),
    (.interviewTime, "horário, hora da entrevista"), (.minutes, "duração"),
    (.timeZone, "fuso horário"),
    (.other, "local, salário, observações, data"),
  ]
}
