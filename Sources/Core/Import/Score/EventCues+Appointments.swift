extension EventCues {
  /// Appointments of patients, customers and taxpayers, as far as their names sound like those of interviews.
  static let appointments: Table = [
    (
      .otherKind,
      """
      pre op|operative|operation|surgery|anaesthetic|anesthesia|anaesthesia interview|assessment|call|check|appointment|visit|consultation|screening
      preop interview|assessment|call|check|appointment|visit, pre op with, preop, anaesthetic|anesthesia interview
      health|medical underwriting, health interview|questionnaire|survey|history|declaration
      medical history|questionnaire|check|checkup|appointment, intake interview|appointment|session|assessment
      patient|clinic|clinical intake, psychiatric|psychological|autism|adhd|memory|hearing|eye|vision|asthma|diabetes|skin|sleep assessment|evaluation|test|check
      cancer|breast|bowel|cervical|prostate|lung|skin|retina|heart screening|screen
      insurance interview|medical|appraisal|quote|policy|renewal|appointment|assessor
      life|health|travel|car insurance, policy review|renewal, loss adjuster|assessor visit|call|appointment
      mortgage interview|appointment|application|advice|approval|review|meeting|call
      loan interview|appointment|application|approval|review|meeting, home loan, remortgage
      bank appointment|account, account opening
      phone|laptop|tablet screen repair|replacement|protector|fix, screen repair|replacement|protector
      repair appointment|visit|slot|booking|quote|estimate
      annual|yearly car|boiler|vehicle|gas|heating|home|house|bike inspection|service|check
      car|vehicle|boiler|gas|safety|home|house|building inspection, car|vehicle|boiler|bike assessment
      tax return|returns|assessment|appointment|declaration|refund|filing|meeting
      assessment tax|damage|boiler|knee|back, damage assessment
      """
    ),
    (
      .otherKind,
      """
      narkosegespräch*, narkosevorgespräch*, anästhesiegespräch*, aufklärungsgespräch*, op gespräch|vorgespräch|aufklärung|vorbereitung|besprechung
      vorgespräch narkose|op|operation|anästhesie|therapie|behandlung|klinik|geburt|impfung
      gespräch narkose|operation|anästhesie, anamnese*, gesundheitsgespräch*, gesundheitsprüfung, gesundheitsfragen
      gesundheitsinterview, patientengespräch, schadensgespräch*, schadensaufnahme, schadensmeldung, schadensfall
      versicherungsgespräch, versicherungstermin, kreditgespräch*, kreditantrag, kredittermin, darlehen*, baufinanzierung*
      finanzierungsgespräch, bankgespräch, banktermin, kontoeröffnung
      beratungsgespräch bank|sparkasse|versicherung|baufinanzierung|kredit|steuer|küche|hörgerät|rente
      gespräch bank|sparkasse|steuerberater|steuerberaterin|versicherung kredit|steuererklärung|schaden|baufinanzierung
      steuererklärung, steuerbescheid, steuertermin, hauptuntersuchung, autoinspektion, heizungswartung
      inspektion auto|wagen|pkw|rad|fahrrad|heizung, wartung heizung|therme|auto|gas|klimaanlage
      reparatur termin|waschmaschine|handy|display|heizung|auto|fahrrad|spülmaschine, reparaturtermin
      display reparatur|tausch|wechsel, displayreparatur, handyreparatur, displaytausch
      """
    ),
    (
      .otherKind,
      """
      prêt immo*, prêt auto|conso|étudiant|personnel|bancaire|travaux, crédit immo*, crédit auto|conso|renouvelable|travaux
      demande|dossier|simulation de prêt|crédit, rachat de crédit, consultation|rdv|visite|entretien pré anesthésique|anesthésie|op|opératoire
      consultation|rdv|visite|entretien anesthésie|anesthésiste|préopératoire|médicale, pré anesthésique|anesthésie|op|opératoire
      bilan de santé|compétences auditives, bilan de santé, bilan sanguin|auditif|orthophonique, questionnaire de santé
      questionnaire médical|santé, déclaration de revenus|sinistre|impôts, déclaration d impôts, déclaration fiscale|impôts
      impôts, rdv|vous impôts, rdv|vous aux|des impôts, sinistre, expertise auto|sinistre|assurance|dégât|dégâts, contrat d assurance|entretien
      entretien voiture|véhicule|moto|vélo|chaudière|clim|climatisation|toiture|ascenseur|tondeuse|cheminée|pelouse
      révision voiture|auto|moto|véhicule|chaudière|vélo, réparation écran|voiture|téléphone|vélo|chaudière|lave|machine
      contrôle technique|chaudière|gaz, ouverture de compte
      """
    ),
    (
      .otherKind,
      """
      préstamo hipotecario|personal|coche, crédito hipotecario|personal, solicitud de préstamo|hipoteca|crédito
      firma hipoteca, hipoteca, consulta|entrevista|cita|visita preoperatoria|preanestesia|anestesia|médica|preanestésica
      preoperatorio, preoperatoria, preanestesia, historia clínica, cuestionario de salud, cuestionario médico
      parte de accidente|siniestro, siniestro, perito seguro|siniestro|coche, declaración de la|renta, declaración renta
      cita hacienda|itv, agencia tributaria, pasar itv, itv coche, revisión coche|caldera|moto|gas|auto|médica
      revisión de la|del coche|caldera|gas|moto, inspección caldera|gas|coche|vehículo|técnica
      reparación pantalla|móvil|lavadora|coche|caldera|bici, reparación de la|del pantalla|móvil|lavadora|coche|caldera
      cambio pantalla|ruedas|aceite, seguro del|de coche|hogar|vida|salud
      """
    ),
  ]
}
