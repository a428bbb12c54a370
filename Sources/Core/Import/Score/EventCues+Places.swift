extension EventCues {
  /// Where one works or goes to, as the rest of the title says.
  static let places: Table = [
    (
      .place,
      """
      garage, hotel, bank, theatre, theater, museum, clinic, hospital, nursery, gym, spa, opera, pub, insurance
      church, school, college, university, zoo, restaurant, cafe, café, bakery, pharmacy, salon, farm, warehouse
      store, shop, library, airport, cinema, daycare, kindergarten, surgery, hostel, resort, cruise, winery
      brewery, leisure centre, nursing home, care home, festival, orchestra, police, fire station, dental
      dentist, vet, barber, hairdresser, accountant, solicitor, mortgage, tax, notary, estate agent, physio
      physiotherapy, optician, medical, delivery, train, bus, taxi, dog, cat, kids, hair, nails, werkstatt
      autowerkstatt, krankenhaus, klinik, klinikum, schule, hort, kita, kino, oper, supermarkt, sparkasse
      versicherung, kirche, orchester, rathaus, bürgeramt, standesamt, polizei, bahn, steuerberatung, hausarzt
      zahnarzt, tierarzt, arzt, fitnessstudio, fitness, sauna, friseur, frisör, anwalt, notar, makler, hebamme
      bäckerei, praxis, hof, kinder, physiotherapie, therapie, massage, reinigung, gärtnerei, hôpital, clinique
      resto, théâtre, musée, école, crèche, banque, assurance, mairie, préfecture, gendarmerie, piscine, gare
      tribunal, marché, boulangerie, pharmacie, coiffeur, coiffeuse, coiffure, hôtel, ehpad, ferme, domaine
      avocat, notaire, comptable, kiné, vétérinaire, dentiste, enfants, agence immobilière, teatro, museo, banco
      seguro, colegio, guardería, ayuntamiento, policía, gimnasio, inmobiliaria, cine, aeropuerto, piscina
      panadería, farmacia, bufete, peluquería, hostal, residencia, chiringuito, finca, taller, abogado, notario
      gestoría, veterinaria, dentista, niños
      """
    )
  ]

  /// Interviews at schools.
  static let schools: Table = [
    (
      .schooling,
      """
      uni|college|university|school|kindergarten|preschool|nursery interview
      interview for|at school|college|kindergarten|preschool|university|nursery
      entretien école|lycée|collège|crèche, entrevista colegio|cole|instituto|guardería
      """
    )
  ]

  /// Whose interview it is where it is another's.
  static let family: Table = [
    (
      .otherKind,
      """
      kids casting|audition|trial, serie infantil, infantil, kinder theater, kindertheater
      theater|kino|zirkus|oper|puppentheater vorstellung, vorstellung *theater|*kino|zirkus|*oper
      my|our|the son|daughter|kid|kids|child|children|wife|husband|sister|brother|mum|mom|dad|niece|nephew
      son s|daughter s|kid s|kids|wife s|husband s|sister s|brother s|mum s|mom s
      mein|unser|meinem|unserem sohn|mann|bruder|kind|neffe
      meine|unsere|meiner|unserer tochter|frau|schwester|kinder|nichte, mon|notre fils|mari|frère|neveu|enfant
      ma|notre fille|femme|soeur|nièce, mes|nos enfants
      mi|nuestro|mis|nuestra|nuestros hijo|hija|hijos|marido|mujer|hermano|hermana|sobrino|sobrina|niño|niña
      for the kids|children, for our kids|children|twins|family, für die kinder, unsere kinder, pour les enfants
      para los niños
      """
    )
  ]

  /// Those who decide whom they take.
  static let bosses: Table = [
    (
      .boss,
      """
      owner, founder, founders, co founder, boss, manager, mgr, hiring manager|mgr, ops manager|mgr, director
      principal, headteacher, head teacher, headmaster, headmistress, matron, head chef, exec chef, ceo, cto
      coo, cfo, cno, cpo, vp, vp eng, dean, superintendent, foreman, supervisor, managing partner, partners
      the partners, team lead, teamlead, lead, dept head, department head, store lead, don, inhaber, inhaberin
      chef, chefin, geschäftsführer, geschäftsführerin, geschäftsführung, geschäftsleitung, gf, *leiter
      *leiterin, *leitung, abteilungsleiter, meister, meisterin, vorarbeiter, direktor, direktorin, dekan
      dekanin, prof, oberarzt, oberärztin, chefarzt, chefärztin, fachabteilung, fachbereich, küchenchef
      küchenchefin, rektor, rektorin, bauer, personalrat, directeur, directrice, gérant, gérante, patron
      patronne, fondateur, fondatrice, responsable, cheffe, associés, dg, dirigeant, dirigeante, proviseur
      proviseure, principale, dueño, dueña, gerente, encargado, encargada, jefe, jefa, directora, propietario
      propietaria, socio, socios, fundador, fundadora, supervisora
      """
    )
  ]
}
