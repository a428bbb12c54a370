/// Given names beyond those that letters are checked by, in four languages: a word of a title or a description
/// that is one names a person rather than a company.
enum GivenNames {
  /// Whether a word, in lower case and without accents, is a given name.
  static func holds(_ key: String) -> Bool { NameLexicon.isGivenName(key) || further.contains(key) }

  private static let further: Set<String> = SummaryWords.words(
    """
    abe abigail aidan alec alistair angus archie arlo ashok asha barnaby bea becca beth bettina bianca brenna
    bridget callum camila carly cass cassie chad chidi chuck colette cormac craig dara darnell darren declan
    deepa dev dina dominik drew eamon edie effie eilidh elsa elsie emmett enzo esme ezra fatima fergus finn
    fintan fiona flo freya gareth gemma geoff gia gil glenn greta gus hamish hana hari hazel heidi henrietta
    hugh ian ida imogen indira ingrid iona iris isla ivor jaden jamal jasmine jemima jess jodie jono josh juno
    kai kamal karim kareem keira kelsey kiran kofi kris kurt kyle lachlan lana lara leif leo leona lena lila
    logan lola lorna lottie lou luke lydia mae maeve malik mara marcus mariam maya mei mina mira moira morgan
    nadia naomi nell nia niall nico noor nora odette olive oscar otis owen paige parker penny phil piers pippa
    poppy priya quentin rafi ravi reuben rhys rohan rory rosa rowan ruby rufus sadie sanjay sasha saskia sean
    shay shreya sienna sloane sunil suki tamsin tanya tariq tess theo tilly tobias toby trudy una usha vera
    vikram wendy wes xavier yara yasmin yusuf zara zoe zubair

    achim agathe aline alois andreas anja anke anneliese annette ansgar arne axel barbel bastian beate benedikt
    bernd birgit birte bjorn bodo britta burkhard carsten christa christel christoph claas clemens cornelia
    corinna detlef dieter dietmar dirk dorothea eberhard eckhard edda egon elfriede elke elmar emil erwin eva
    ewald falk florian frank franz frauke fred friederike friedrich fritz gabi gabriele georg gerd gerhard
    gerlinde gisela gottfried gudrun gunter gunther hanna hannelore hannes hans harald hartmut hedwig heike
    heiko heiner heinrich heinz helga helmut hendrik herbert hermann hilde holger horst hubert ilka ilse imke
    ines inga inge ingo irmgard isabell jan janina jens joachim jochen jonas jorg jorn jule julia jutta kaspar
    katharina kathrin katja katrin kerstin klaus konrad kristin lars lea leonie lorenz lothar ludwig luise
    lukas magdalena maike malte manfred manuela mareike margarete marie marko markus martina matthias max
    mechthild mehmet melanie merle michaela miriam monika moritz nele niklas nils norbert olaf ole oliver
    ortwin oswald otto peer petra pia rainer ralf ramona regina reiner reinhard renate roland rolf ronja rudi
    rudiger sabine sandra sascha sebastian sieglinde siegfried sigrid silke silvia sonja stefan stefanie steffen
    susanne svenja swantje sven tanja thomas thorsten tim till timo tina torben torsten udo ulf ulla ulli
    ulrich ulrike ursula ute uta uwe veit volker walter waltraud werner wiebke wilfried winfried wolfgang

    adele adeline agnes alain alban aline amandine amelie anais andre ange annick antoine ariane armand arnaud
    aude audric aurelie aurore axelle baptiste bastien benedicte benoit bertrand brigitte bruno capucine cecile
    cedric celestine celine chantal charlotte chloe christelle claire claudine clemence clement clotilde
    corentin coralie cyril cyrille damien delphine denise didier edouard eleonore elise elodie emeline emilie
    emmanuel emmanuelle estelle etienne eugenie fabien fabienne fabrice fanny ferdinand flavie florent florian
    francine francis francois francoise frederic frederique gaelle gael gaetan gaspard gauthier genevieve
    germain ghislaine gilles gisele gregoire guillaume gwenaelle heloise henri herve honorine hugo ines isabelle
    jacqueline jacques jean jeanne jerome joel joelle josephine josette josiane jules julien juliette justine
    laetitia laure laurence laurent laurine leon leonie lea lionel lise loic louane louis louise luc lucie
    ludivine ludovic madeleine maelle magali manon marc marcel margaux margot marguerite marianne marielle marion
    marius marlene martine mathieu mathilde matthieu maud maurice maxence maxime melissa michel mireille monique
    morgane muriel myriam nadege nathalie nicolas noemie odile olivier oriane pascal pascale patrice paulette
    philippe pierre quentin raphael regis remi remy renaud rene roger romain romane sabrina sandrine segolene
    serge severine solange solene sophie stephane stephanie suzanne sylvain sylvie tanguy theophile therese
    thibault thierry thomas titouan valentin valentine valerie veronique victoire violette vincent virginie
    xavier yann yannick yves yvette yvonne zelie

    abel adela adolfo agustin aina ainhoa aitana alba alberto alejandra alejandro alfonso alicia alonso alvaro
    amparo andoni andres angela angeles antonio aranzazu armando arturo asier asuncion aurora beatriz begona
    belen benito bernardo berta blanca borja candela carlota carolina catalina celia cesar concha consuelo
    cristian cristina cristobal david eduardo elisa eloy elvira emilio encarna enrique ernesto esperanza esteban
    estela eugenia eva fabian federico felisa felipe fermin fernando fidel francisca francisco gabriela gema
    gerardo german gloria gonzalo gorka guadalupe guillermo gustavo hector hernan hugo ignacio iker imanol
    inaki ines inmaculada irene isidro isabel itziar ivan izaskun jacinto jaime javier jesus joaquin jordi jorge
    jose josefa josep josu juan juana julian julio koldo laia laura leandro leire leonor leticia lidia lorena
    lorenzo lourdes lucas lucia luis luisa macarena maite manolo manuel mar marcela marcelo marcos margarita
    mariana mariano maribel marina mario marisa marisol marta martin mateo matias maximo mercedes merche miguel
    mikel milagros miren montse montserrat natalia nerea nicolas nieves noelia nuria olga oriol pablo paco paloma
    patricia paula pedro pepe pere pilar quim quino quique rafael ramon ramiro raquel raul ricardo roberto rocio
    rodrigo rogelio rosario ruben salvador santiago sara saul sergi sergio silvia sofia sonia susana tamara
    teresa tomas toni unai valentina vanesa veronica vicente victor vidal violeta virginia xabier ximena yago
    yolanda zaida
    """)
}
