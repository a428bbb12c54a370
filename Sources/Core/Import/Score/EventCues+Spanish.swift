extension EventCues {
  static let spanish: Table = [
    (
      .jobInterview,
      """
      entrevista de trabajo|empleo|selección|personal|rrhh, entrevista laboral, entrevistas de trabajo
      """
    ),
    (
      .interview,
      """
      entrevista, entrevistas, entrevista técnica, *entrevista
      entrevista telefónica|personal|presencial|online|virtual|grupal|final
      primera|segunda|tercera|última entrevista, entrevista con el|la|un|una
      entrevista por zoom|teams|teléfono|videollamada|vídeo
      """
    ),
    (
      .round,
      """
      prueba técnica|práctica|presencial, día|jornada|turno de prueba, proceso de selección, dinámica de grupo
      dinámica grupal, assessment center, llamada rrhh|reclutadora|reclutador, clase de prueba, clase muestra
      llamada con rrhh|recursos|reclutadora|reclutador|selección, reunión con rrhh
      videollamada rrhh|selección|reclutadora|reclutador
      videollamada con rrhh|recursos|reclutadora|reclutador|selección, reunión rrhh
      charla con rrhh|reclutadora|reclutador, prueba de selección|acceso|aptitud|conocimientos|nivel
      segunda|tercera fase, fase final, demostración docente
      """
    ),
    (
      .softRound,
      """
      primer contacto, primera ronda, ronda final, toma de contacto, caso práctico, conocer al|el|a|mi equipo
      conocer equipo, conocernos, prueba, selección, primera toma, llamada inicial|previa|informativa
      """
    ),
    (
      .talk,
      "llamada, videollamada, charla, quedar con, hablar con, sesión, reunión, conversación, videoconferencia, café"
    ),
    (
      .recruiter,
      """
      reclutador, reclutadora, reclutamiento, selección de personal, headhunter, ett, técnica de selección
      técnico de selección, cazatalentos, talento, equipo de selección, responsable de selección, randstad
      adecco
      """
    ),
    (
      .application,
      """
      puesto, vacante, oferta de trabajo|empleo, candidatura, tu candidatura, postulación, plaza, empleo
      trabajo, bolsa de trabajo, puesto de, prácticas
      """
    ),
    (
      .preparation,
      """
      preparación, preparar, preparando, ensayo, ensayar, simulacro, simulación, practicar, práctica de
      taller de, curso de, coaching, entrevista simulada|ficticia
      entrevista de trabajo|empleo simulada|ficticia, cómo superar|pasar|aprobar|afrontar, curso cómo|entrevista|entrevistas, entrevista de práctica|prueba
      taller de entrevistas|empleo|cv, repasar, repaso, revisar|revisión cv|currículum|curriculum|del
      orientación laboral, orientadora laboral, orientador laboral, consejos, mentoría
      """
    ),
    (
      .asking,
      """
      entrevistas para, somos tribunal, en el|la tribunal|mesa
      candidato, candidata, candidatos, candidatas, aspirante, aspirantes, entrevista a, entrevistar
      entrevistar a, entrevistando a, entrevista a|al|con candidato|candidata|candidatos
      entrevista a un|una|los|las|varios candidato|candidata|candidatos
      entrevista con un|una|el|la candidato|candidata, entrevistas a, cribado, criba
      revisar candidaturas|cvs|currículums, revisión de candidaturas|cvs|candidatos
      comité de selección|contratación, reunión de selección|contratación, puesta en común
      publicar oferta|vacante, valoración, nueva contratación
      """
    ),
    (
      .otherKind,
      """
      entrevista con el|la|los tutor|tutora|profesor|profesora|profe|maestra|maestro|colegio|padres|alcalde|alcaldesa|ministro|ministra|periodista
      entrevista tutoría|padres|familias|escolar|usuario|usuaria|usuarios|cliente|clientes
      entrevista con|a usuario|usuaria|usuarios|cliente|clienta|clientes|padres|familias|expertos|expertas|vecinos|testigos|participantes
      entrevista a|con un|una usuario|usuaria|cliente|clienta|experta|experto|testigo|escritora|escritor|artista|músico|periodista
      entrevista en la|el radio|tele|televisión|podcast|periódico|programa
      entrevista radio|prensa|tele|televisión
      entrevista de salida|radio|prensa|televisión|evaluación|desempeño|investigación|admisión|visado|visa|usuario|usuarios|cliente
      entrevista anual|clínica|médica|psicológica|inicial trabajadora|exploratoria
      tesis, tfg, tfm, estudio, encuesta, investigación, grupo focal, testigo, visado
      entrevista visa, nacionalidad, asilo, nie, padrón, tutoría, admisión, beca, universidad admisión
      piso compartido, compañero de piso, compañera de piso, inquilino, inquilina, evaluación de desempeño
      evaluación anual
      para el|la|mi|un|una tfg|tfm|tesis|podcast|revista|periódico|documental|libro|estudio|blog
      leer|ver|escuchar|transcribir entrevista|la, entrevista con la|el|mi abuela|abuelo|madre|padre
      servicios sociales, trabajadora social, adopción, bautizo, prematrimonial
      """
    ),
    (
      .media,
      """
      radio, podcast, periódico, documental, reportaje
      """
    ),
    (
      .course,
      """
      formación, curso, seminario, cursillo, taller
      """
    ),
    (
      .errand,
      """
      antes|después de la|mi entrevista, antes|después de entrevista, viaje a|para, tren a|para, vuelo a|para
      ida a, comprar, planchar, imprimir, reservar, traje, camisa
      enviar|mandar|escribir|terminar|actualizar cv|currículum|candidatura|solicitud|carta, fecha límite, plazo
      feria de empleo, feria empleo, búsqueda de empleo|trabajo, buscar trabajo, sepe, inem, paro, labora
      agradecer, agradecimiento, correo de agradecimiento, gracias, seguimiento, primer día, incorporación
      firma de|del contrato, firmar, jornada de puertas, puertas abiertas, sesión informativa, respuesta de
      llamar a * por|para|sobre, inscribirse, apuntarse, renuncia, dar de alta, acogida, bienvenida
      """
    ),
    (
      .everyday,
      """
      médico, médica, doctor, doctora, cita médica, pediatra, fisio, fisioterapia, dermatólogo, ginecóloga
      oculista, oftalmólogo, veterinario, peluquero, peluquera, masaje, vacuna, análisis, analítica
      revisión médica, mamografía, ecografía, operación, psicóloga, psicólogo, terapia, óptica, cumpleaños
      cumple, boda, funeral, cena, comida, almuerzo, desayuno, cañas, película, concierto, fiesta, vacaciones
      vuelo, tren, natación, fútbol, pádel, tenis, correr, carrera, senderismo, coro, guitarra, piano, clase
      clases, autoescuela, examen, niñas, cole, mamá, papá, abuela, abuelo, misa, taller coche, itv del|coche
      itv, coche, fontanero, electricista, caldera, entrega, paquete, compra, hacienda, renta, gestor, mudanza
      perro, gato, embajada, consulado, extranjería, juzgado, comisaría, padres, ampa, visa, dni, partido
      cerveza, merienda, paseo
      """
    ),
    (
      .routine,
      """
      reunión de equipo|proyecto|ventas|departamento|seguimiento|personal|coordinación|vecinos
      reunión equipo|cliente|proyecto|semanal, reunión con cliente|el|la|proveedor, cliente, clientes, proveedor
      proveedores, proyecto, seguimiento semanal, semanal, mensual, comité, junta
      congreso, conferencia, jornada de formación, feria, lanzamiento, presupuesto, ventas, demo, retrospectiva
      planificación, revisión de código|proyecto|sprint, guardia, turno, inventario, visita cliente|obra, obra
      presentación de producto|resultados, presentación producto, equipo, claustro, evaluación
      """
    ),
  ]

  /// Other languages, whose words for an interview are those that summaries are read by.
  static let others: Table = [
    (
      .interview,
      (SummaryWords.meetings.subtracting(ambiguousMeetings)).map(spelled).joined(separator: ",")
    ),
    (
      .otherKind,
      """
      colloquio genitori|insegnanti|scolastico
      colloquio con l|la|gli|le insegnante|insegnanti|maestra|professoressa, oudergesprek, functioneringsgesprek
      beoordelingsgesprek, medarbetarsamtal, utvecklingssamtal, exitgesprek
      """
    ),
    (
      .everyday,
      "tandarts, kapper, tandläkare, frisör, dentista, parrucchiere, medico, dentysta, fryzjer, lekarz"
    ),
  ]

  /// Words that mean any kind of talk as well.
  private static let ambiguousMeetings: Set<String> = [
    "gespräch", "gesprek", "samtal", "samtale", "rozmowa", "kwalifikacyjna", "embauche",
    "entretien",
  ]

  /// A word of a script that sets no blanks is searched for in those that are found.
  private static func spelled(_ word: String) -> String {
    word.unicodeScalars.contains { $0.value >= 0x3040 } ? "*\(word)*" : word
  }
}
