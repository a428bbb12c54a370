extension EventCues {
  static let french: Table = [
    (
      .jobInterview,
      """
      entretien d embauche, entretiens d embauche, entretien de recrutement|embauche|motivation|sélection
      rdv d embauche, rendez vous d embauche, job dating
      """
    ),
    (
      .interview,
      """
      entretien, entretiens, entretien professionnel chez|avec|pour
      entretien technique|rh|téléphonique|visio|vidéo|final|individuel chez
      premier|second|deuxième|troisième|dernier|1er|2e|2ème|3e|3ème entretien, entretien agent d entretien
      entretien avec le|la|un|une
      """
    ),
    (
      .round,
      """
      journée d essai, demi journée d essai, jour d essai, essai professionnel
      période d essai en cuisine|boutique|salle, mise en situation, test technique, assessment
      journée de recrutement|sélection, session de recrutement, échange rh, échange avec la drh|rh|recruteuse
      échange avec le drh|recruteur|rh, appel rh|recruteur|recruteuse, visio rh|recruteur|recruteuse|recrutement
      point rh recrutement, préqualification téléphonique, pré qualification, préqualification, préqualif
      appel de préqualification, leçon d essai, cours d essai devant, immersion professionnelle, pmsmp
      oral de recrutement, essai en cuisine|boutique|salle|boulangerie|atelier, jury de recrutement
      rencontre avec l équipe, rencontre recruteur|recruteuse|rh|recrutement, présentation de cas, cas pratique
      """
    ),
    (
      .softRound,
      """
      prise de contact, premier échange|contact, échange téléphonique, entretien découverte, rencontre équipe
      étude de cas, sur site, sélection
      """
    ),
    (
      .talk,
      "appel, échange, visio, visioconférence, coup de fil, rdv, rendez vous, discussion, point, café, réunion"
    ),
    (
      .recruiter,
      """
      recruteur, recruteuse, drh, responsable rh, chargée|chargé de recrutement, cabinet de recrutement
      agence d intérim, intérim, chasseur|chasseuse de tête|têtes, recrutement, agence intérim, manpower
      conseillère recrutement
      """
    ),
    (
      .application,
      """
      poste, candidature, offre d emploi, cdi, cdd, alternance, apprentissage, contrat pro, poste de, emploi
      ta|votre candidature, offre de stage, stage chez|à|de|en
      """
    ),
    (
      .preparation,
      """
      mener un|des|l entretien|entretiens, conduire un|des entretien|entretiens, réussir un|son|ses|l|mon entretien|entretiens
      préparation, préparer, prépa, préparation à|aux|entretien|entretiens|d entretien, simulation, simulations
      entraînement, s entraîner, répétition, entretien blanc|fictif, entretiens blancs, oral blanc, atelier cv
      atelier entretien|recherche|emploi|candidature|lettre|linkedin, coaching, coach, formation entretien
      jeu de rôle, réviser, révision, révisions, relire cv, relecture, lettre, bilan de compétences
      conseillère|conseiller pôle|emploi|france|mission|insertion, conseils, réussir son entretien
      """
    ),
    (
      .asking,
      """
      entretiens stagiaires|stagiaire|candidats|alternants|apprentis|saisonniers|recrues
      candidat, candidate, candidats, candidates, entretien candidat|candidate|candidats
      entretien avec un|une|le|la candidat|candidate, entretiens candidats, tri des cv|candidatures
      trier les cv|candidatures, revue des cv|candidatures, debrief, débrief, débriefing, réunion recrutement
      point recrutement, comité de recrutement|sélection, faire passer, fiche de poste, grille d évaluation
      présélection, lecture des cv, entretiens de recrutement équipe, entretien stagiaires, embaucher, recruter
      retour entretien|entretiens, suite aux entretiens
      """
    ),
    (
      .otherKind,
      """
      entretien professeur|prof|profs principal|principale, entretien avec|le professeur|prof principal|principale
      entretien annuel|individuel|professionnel|biannuel|trimestriel|semestriel
      entretiens annuels|individuels|professionnels
      entretien d évaluation|objectifs|appréciation|progrès|recadrage|départ|sortie|étape|explicitation
      entretien de fin|départ|sortie|suivi|reprise|retour|recadrage|bilan, entretien préalable
      entretien mi année
      entretien chaudière|voiture|véhicule|climatisation|clim|jardin|moto|vélo|ascenseur|toiture|piscine|auto|pac|poêle|tondeuse|espaces
      entretien de la|l|du|des chaudière|voiture|véhicule|climatisation|clim|jardin|moto|vélo|ascenseur|toiture|piscine|auto|machine
      entretien annuel chaudière, contrat d entretien, entretien des locaux|espaces, entretien et réparation
      entretien utilisateur|utilisatrice|utilisateurs|client|cliente|clients|usager|exploratoire|semi|expert|sociologique
      entretien avec un|une utilisateur|utilisatrice|client|cliente|usager|témoin|habitante|habitant|journaliste|lectrice
      entretien avec le|la|les prof|professeur|professeure|maîtresse|maître|parents|instituteur|institutrice|préfet|maire|ministre
      lire|écouter|regarder|transcrire|relire interview|entretien|l, transcription
      entretien avec mamie|papi|maman|papa, entretien tuteur|tutrice|scolaire, entretien avec la journaliste
      entretien radio|presse|télé|journal, interview radio|presse|télé|podcast, mémoire, thèse
      témoignage, témoin, enquête, étude, sondage, entretien visa, naturalisation
      titre de séjour, ofpra, asile, admission, entretien d admission|inscription|orientation, oral d admission école|ens|sciences|fac|université|master|lycée
      concours d entrée, école maternelle, réunion parents, parents profs, inscription crèche|école, bourse
      parcoursup, colocation, coloc, colocataire, locataire, visite appartement
      entretien conseiller bancaire
      entretien médical|infirmier|prénatal|motivationnel|familial|psychologique|clinique, entretien psy
      entretien assistante sociale, entretien prénuptial, mariage, baptême
      pour le|la|mon|un|une mémoire|thèse|podcast|journal|magazine|reportage|article|livre
      """
    ),
    (
      .media,
      """
      podcast, radio, documentaire, reportage, télé
      """
    ),
    (
      .course,
      """
      formation, séminaire
      """
    ),
    (
      .errand,
      """
      avant|après l|mon|entretien, avant|après l entretien, avant|après mon entretien, train pour|vers
      trajet pour|vers|entretien, vol pour|vers, départ pour, acheter, repasser, imprimer, réserver, costume
      chemise, tenue
      envoyer|écrire|finir|rédiger|relancer|corriger|déposer cv|candidature|candidatures|la|ma|le|lettre
      date limite, relance, relancer, salon de l|du emploi|recrutement, forum emploi|entreprises|métiers|de
      salon de|des l|métiers|emploi|étudiant, salon emploi, recherche d emploi, recherche emploi, pôle emploi
      france travail, mission locale, apec, cap emploi, remercier, remerciement, mail de remerciement, postuler
      premier jour, prise de poste, signature contrat|du, signer, journée portes, portes ouvertes
      réunion d information, intégration, démission, préavis, merci, réponse, afterwork
      """
    ),
    (
      .everyday,
      """
      visite, médecin, docteur, rdv dr, chez le dr, ostéo, ostéopathe, kinésithérapeute, dermato, ophtalmo
      orthodontiste, gynéco, véto, esthéticienne, vaccin, prise de sang, irm, radio du, dépistage, mammographie
      échographie, opération, pédiatre, psy, sage femme, anniversaire, mariage de, enterrement, dîner, déjeuner
      petit déjeuner, brunch, apéro, ciné, cinéma, concert, fête, soirée, pot, vacances, avion, sport, natation
      foot, course, courses, randonnée, chorale, répétition chorale, guitare, piano, cours, conduite, code
      maman, papa, mamie, papi, messe, contrôle technique, vidange, pneus, plombier, chauffagiste, électricien
      livraison, colis, impôts, banquier, déménagement, chien, chat, visa, consulat, ambassade, parents, examen
      partiel, partiels, match, pique nique, balade, ménage, chaudière, ramonage
      """
    ),
    (
      .routine,
      """
      réunion d équipe|projet|client|service|chantier, point équipe|hebdo|projet|client|mensuel|avancement|d
      hebdo, comité, copil, codir, comex, client, clients, cliente, fournisseur, prospect, chantier, projet
      conférence, colloque, webinaire, lancement, bilan, budget, démo, atelier design
      revue de code|sprint|projet, rétrospective, mêlée, séance, conseil, ag, assemblée, syndic, syndicat, cse
      planning, équipe, visite client|chantier|fournisseur, présentation produit|client|résultats, partenariat
      devis, permanence, astreinte
      """
    ),
  ]
}
