extension EnglishWords {
  /// Words, and places, that companies are called by, and more that sentences may begin with.
  static let others = set(
    """
    absolute abundance academy accent accepted access accord account accounts ace acme acorn acre \
    action active actually adapt address admiral advantage adventure advertised advice afraid \
    afterwards against agency agenda agent agile agreed aim air aisle alarm alchemy alert algebra \
    alien alive alliance allowed alloy ally almond alone along alpha alpine already altitude \
    amber ambition ambulance amplifier amsterdam analyst anchor angle animal answered answering \
    ant antenna anthem anybody anyone anyway apex apologise appeal apple application applied \
    apply applying appointment apricot apron aqua arbor arc arcade arch archer architect archive \
    arena argon argue argument ark arm armor armour army aroma arrange array arrow art artisan \
    arts ascent ash aside asked asks aspect aspen aspire assay assessment assistant assumed \
    athens atlanta atlas atom attached attend attended attic audio audit audition aurora austin \
    author avenue average await award aware axe axis axle azure backlog badge badger badly bake \
    baker bakery balance balcony ball balloon ballot bamboo banana band bandage bank banner bar \
    barber barcelona bark barley barn baron barrel base basecamp basel basil basin basis basket \
    bat bath bavaria bay beach beacon bead beaker beam bean bear beat beaver became bed bee beech \
    beer beetle beforehand began begin behind bell belt bench benchmark berlin bern berry beside \
    bicycle big bigger bike binary binder birch bird bishop bison bite bitter black blade blanket \
    blast blaze blend blink block bloom blossom blue bluebird blueprint board boat body boiler \
    bold bolt bond bone bonfire bonn book booked booking boost boot booth boots border boston \
    bottle bought boulder bounce boundary bow bowl box brain brake branch brand brass brave bread \
    break breakfast breeze bremen brew brewery brick brickwork bridge brief bright brilliant \
    bristol britain broke broken broker bronze brook brooklyn broom brother brought brown brush \
    brussels bubble bucket bud budget buffalo buffer bug build builder building built bulb bull \
    bumble burst bus bush business butcher butter butterfly button buzz byte cab cabin cabinet \
    cable cache cactus cafe cairo cake calendar california called calm cambridge camel camera \
    camp campaign campus canada canal canary candle candy cannot canopy canvas canyon cape \
    capital captain caramel caravan carbon card cardinal care careful cargo carried carrot carry \
    cart cascade case cash cashier castle cat catalyst catch cattle cave cedar ceiling cell \
    cellar cement cent center central centre cents century ceramic certificate chain chair chalk \
    chamber champion change changed channel chapter charge charity charm chart charter chase chat \
    chatting check checked cheese chef cherry chest chester chestnut chicago chick chief child \
    children chill chime chip chisel choice choir choose chord chorus chosen churn cinema \
    cinnamon circle circuit circus citadel citizen citrus city civic claim clarity class classic \
    classroom clay clean clearer clearing clerk cleveland clever click client clients cliff \
    climate climb clinic clip clock close closed closely closer closing cloud clove clover club \
    clue cluster clutch coach coal coast cobalt cobra coconut code coffee cog cohort coin cold \
    colleague collection collective college cologne colony color colour columbia column combine \
    comet comfort command commerce commit committee common commons commune community compact \
    companion compass compiler complete completely computer concept concert concord condor cone \
    conferences confirm connect consensus constant content contour contract contrast control \
    convoy cook cooking cool copies copper copy coral cord core cork corn corner cornerstone \
    corona cosmic cosmos cost costs cotton council counsel count counter country county courage \
    courier course court cove cover cow coyote cradle craft crane crate crater creative credit \
    creek crescent crest crew cricket crisp critical crop cross crossed crossroads crow crowd \
    crown crystal cube cup curb cure current curve custom customer customers cut cycle cypress \
    daily dairy daisy dakar dallas dance dark dart dash dashboard data dataset date daughter \
    davos dawn deadline decent decided deck deed deep deer degree delhi delicious delight \
    delivery delta demo den denver department deploy depot depth derby described desert design \
    desk destiny detroit dial dialog dialogue diamond dice difference difficult difficulty digit \
    digital dignity dimension dinner diode direct directly discovery dish dispatch display \
    disposal distance district dive dock doctor documents dog dolphin domain dome done donor door \
    doorway dose dot double dough dove dover down draft dragon drain drawer drawing drawings \
    dream dresden dress drift drill drive driver driving drone drop dropped drum dry dublin duck \
    dune dusk dust dwelling dye dynamo eagle ear earnest earth ease easier east echo eclipse edge \
    edinburgh edition editor effect egg eight eighteen elastic electric element elephant elevate \
    elevation eleven elm ember emerald emerge emergency empire empty endeavor endeavour ended \
    endless ends energy engine engineer engineering engineers england enigma enough enterprise \
    entry envelope envoy enzyme epic epoch equal equator equity era errors essay essence \
    essential essex estate eternal ether europe event everest evergreen everyday evident \
    evolution exact exam example except exchange exercise expect expected expecting extra eye \
    fable fabric face fact factor factory fair fairy faith falcon fall families family famous fan \
    fancy farm farmer fast fathom favor favour feast feather feature federal feed fell fellow \
    fence fern ferry fiber fibre fiddle fifteen fifth fifty fig figure file filled film filter \
    final finance finch finding fine finger finish finished fir fire firefly firm fish fitting \
    five fixed fixing fixture flag flame flare flash flask flat fleet flex flight flint flip \
    float flock flood floor flora florence florida flour flow flower flux fly focus fog fold \
    folder folk follow font food foot force forecast forest forge forget forgot fork forklift \
    form formal formation formula fort fortress fortune forty forum fossil foundation foundry \
    fountain four fourteen fox fraction fragment frame france frankfurt freedom freight frequency \
    fresh friend frog front frontier frost fruit fuel fun function fund funding funnel fur fuse \
    fusion gain galaxy gallery gallop game garage garden garlic garnet gate gateway gather gauge \
    gear gem generation generous genesis geneva genie genius genome gentle genuine georgia \
    germany ghent ghost giant gift ginger giraffe girder girls glacier gladly glass gleam glide \
    global globe glory glove glow glue goat goes gold golden gone goose gorilla gourmet grade \
    graduate grain grammar grand grandmother granite grant grape graph graphic graphite grass \
    gravel gravity gray graz greek green greenhouse greet grew grid grip grit grocer groove \
    ground grounds grove guard guardian guest guests guidance guide guild guitar gulf gum gust \
    gutter habit habitat half hall halo hamburg hammer hampton handed handle handover handy \
    happen happily harbor harbour hardly hare harmony harness harp harvest hat hatch haven hawk \
    hay hazel head headline health heart hearth heat heath heather heating heaven hedge hedgehog \
    heel height held helium helix helm helmet helped helpful hen herald herb heritage hero heron \
    herself hickory high highland highway hike hill hinge hint hippo hired history hive hobby \
    hold holding holiday holidays hollow holly home homestead homework honest honestly honey \
    honor honour hook hop hoped horizon horn horse hose hospital host hotel house houston hub \
    huddle human humble hummingbird hundred hunt hunter hurt husband hut hybrid ice icon ideal \
    identity idle igloo image imagination imperial impulse inch incident including independence \
    index india indigo infinite infinity influence inherited initial ink inn inner inspire \
    instant instinct insurance integral integrity intelligence intent interact international \
    internship internships interval intro introduce introducing intuition invent invest \
    invitation inviting invoice invoices ireland iris iron island italy itself ivory ivy jade \
    jaguar jam japan jar jasmine jelly jersey jet jewel jigsaw joined joint jolly journal journey \
    joy jubilee judge juice jump junction jungle junior juniper jupiter jury justice kangaroo \
    kansas kayak keel kennel kent kept kernel kettle keyboard keystone kids kiel kindle kindred \
    king kingdom kit kitchen kite kiwi knew knife knight knot known koala label labor labour lace \
    ladder lagoon lake lamb lamp lance land landing landlord landmark lane language lantern \
    laptop large lark laser lasso latch latency lattice laugh launch laurel lava lavender law \
    lawn lawyer layer lead leader leaf league leap lease leash least leather leaving lecture \
    ledge ledger leeds left legacy legal legend leipzig lemon lemonade length lens leopard lesson \
    letter letting level lever liberty library licence license lichen life lift light lighthouse \
    lightning liked lilac lily lima lime limestone limit lincoln lineage linen link linz lion \
    liquid lisbon list listened listening litmus live lively liverpool lizard loaf loan lobby \
    local location lock locket locust lodge loft log logic logistics logo london longer looked \
    loom loop lorry lost lotus loud lounge loyal loyalty lucid luck lucky luggage lumber luminous \
    lunar lunch lunchtime lush lynx lyon lyons lyric machine macro madrid magic magnet magnolia \
    mail main maintenance mainz major malaga malmo mammoth manchester mandarin mango manifest \
    manor mantle manual map maple marathon marble margin marigold marina marine market marlin \
    mars marsh marshal mask mason mass mast master material matrix maverick max maximum mayor \
    maze meadow meal meaning meantime measure measured medal media medical medicine medium \
    melbourne melody melon memo memory memphis menu merchant mercury merge meridian merit mermaid \
    message metal meteor meter method metric metro miami micro microscope middle midnight might \
    migration milan mile milestone milk mill million mine mineral mini ministry mint minute \
    minutes miracle mirage mirror missed missing mist mixture mobile mocha mockup mode model \
    modern module momentum monarch money monitor monkey month monthly months montreal monument \
    mood moon moose mornings mortar mortgage mosaic moss mostly motel moth mother motion motor \
    mountain mouse move moved movement moving mud mule munich muse museum music mustang mustard \
    mutual myself mystery myth nail name named naples narrative narrow nation national native \
    natural nature nearly nebula neck nectar needle neighbor neighbour neon neptune nervous nest \
    net network neutral nevada news newsletter nexus niche night nights nimble nimbus nine \
    nineteen ninety ninth noble nobody node noise nomad noodle noon north northern northstar \
    norway notable notary notch note notebook noticed nova novel number nurse nursery nursing nut \
    nutmeg oak oar oasis oat oath object obliged ocean octagon octave octopus odyssey offered \
    offering ohio oil older olive omega onion online onward onyx opal opened openly opera optic \
    optimal optimum option oracle orange orbit orchard orchestra orchid order oregon organic \
    origami origin original orlando osaka oslo osprey otherwise otter oulu ounce outage outback \
    outer outlet outlook outpost outside oval oven owl oxford oxygen oyster pace pack package \
    paddle page pager paid paint pair palace palette pallet pallets palm panda panel panorama \
    panther paper paperwork parade paradigm paradise parallel parasol parcel parents paris park \
    parking parrot parser particular partner party passage passed passenger passport pasta patch \
    path pathway patience patient patrol pattern pause pavilion paw pay payroll peace peach \
    peacock peak peanut pear pearl pebble pelican pen pencil pendulum penguin pepper percent \
    performance period perk permanent permit perspective peru petal pharmacy phase philadelphia \
    phoenix phone photo photograph photographs piano pick picked picture pie piece pier pigeon \
    pike piles pill pillar pillow pilot pin pine pineapple pink pinnacle pioneer pipe pipette \
    pirate pistachio pitch pivot pixel pizza placement plain plan plane planet plank planned \
    planner planning plant plaster plastic plate plateau platform platinum play players \
    playground plaza pleasant pliers plot plow plum plume plus pocket podcast poem poet polar \
    pole police policy polish polo pond pony pool poor poplar poppy popular porcelain porch port \
    portal porter portfolio portland porto portrait post postmortem potato potential pour power \
    practice prague prairie praise precise precision premier premium prepare prepared press \
    prestige price pride prime prince princess principle print printer prism prison prize pro \
    probably probation probe problem product production profile profit program programme progress \
    project promise promised proof propeller proper properly proposal prosper protein proton \
    proud provision pub public publishing pulled pulse pump pumpkin pumps punch pupil pupils pure \
    purple purpose push puzzle pyramid quail qualified quality quantum quarry quarter quartz \
    queen query quest queue quiet quill quilt quince quota quote rabbit raccoon race radar \
    radiant radio radish radius raft rail rain rainbow raindrop rainforest raise raised rally ram \
    ramp ranch random rang range ranger rapid raven raw ray razor reached reader ready real \
    realised realm rebel recall receipt received receiving reception recipe recommend record red \
    redwood reed reef referees reference references reflex reform refuge regal regent region \
    register rehearsal relay release reliable reliance relief remedy remember remote removed \
    renaissance renewal renewed repair replacement reply report republic rescue research reserve \
    reservoir resign resignation resilience resistor resolve resonance resource response rest \
    result resume retired retreat return reveal review revised revolution reward rewrote rhino \
    rhythm ribbon rice rich riddle ride ridge riga ring ringing ripple rise risk ritual rival \
    river rivet road roam roast robin robot rock rocket rollback rome roof rook room rooster root \
    rope rosemary rota rotor roughly round route rover row royal ruby rudder rugby rule runbook \
    runs runway rural rush rust rye sable saddle safari safe safety saffron sage sail sailor \
    saint salary sales salmon salon salt salute sample sanctuary sand sandbox sandstone sapphire \
    satellite satin saturn sauce savannah save savings savvy saw scaffold scale scan scanner \
    scarf scarlet scene scenic schema scheme scholar school science scope score scotland scout \
    scratch screen screw script scroll sea seal seam search season seat seattle second secret \
    section sector secure security seed seen segment select seminar sending senior sense sensor \
    sent sentinel sentry seoul separate sequence sequoia serenity sergeant series serpent server \
    service sesame session shade shadow shake shall shampoo shape shark sharp shed sheep sheet \
    sheets shelf shell shelter shepherd sherpa shield shift shifts shine ship shipped shire shoe \
    shop shore short shout shown shuttle sick side sienna sierra sight sigma sign signal \
    signature signed silence silicon silk silver simple single siren site sites sits sitting six \
    sixteen sixty size sketch skin sky skylark skyline slab slate sled sleep slept slide slogan \
    slope slow small smaller smart smile smoke smooth snail snap snow snowball snowflake soap \
    social society sock socket soft software soil solar sold solder soldier sole solo solstice \
    solution somebody sonar song sonic sooner sorrel sort soul sound soup source south southern \
    sovereign soy space spade spain span spark sparrow spear special spectrum speed sphere spice \
    spider spike spin spiral spire spirit splash splendid split sponge spoon sport spot spread \
    spring sprint spruce spur squash squeezing squirrel stable stack stadium stair stamp stand \
    standard standing stands staple stapler star starfish start started starting state statement \
    station statue statute stay stayed staying stays steady steam steel stellar stem stepping \
    stereo sterling stern steward stitch stock stockholm stockroom stone stop stopped store stork \
    storm story stove straight strand strategy stratus straw strawberry stream street strength \
    stretcher stride strike string stripe struck structure stuck student students studio study \
    sturdy style suburb sugar suggested suit suite suits sulphur sum summit sun sunbeam sundial \
    sunflower sunlight sunrise sunset sunshine super superb supervisor supplier suppliers supply \
    support supreme surf surface surge surgery surprised survey swallow swan sweden sweet swift \
    swing switch sword sycamore sydney symbol symphony synergy syntax system tab table tablet \
    tackle tact tail tailor tale talent tallinn tampa tango tank tap tape target task taste \
    taught tavern tax taxi tea teach teacher teapot technical technician technology telephone \
    telescope teller tempest temple tempo tenant tender tent term terminal terra terrace \
    territory test texas text texture thankful theater theatre theme themselves theory thesis \
    thimble thinking third thirty thistle thorn thread threshold thrift thrive throne thunder \
    thyme tick ticket tide tidy tiger tile till timber timeline tin tiny tip tired tissue titan \
    titanium title toast tobacco token tokyo tomato ton tone tonight tool top topaz torch tornado \
    toronto tortoise total totem touch tour towel tower town toy trace track tractor trade trader \
    tradition traffic trail train trained training transcript transfer transit translator \
    transport travel traverse treasure treasury treat tree trellis trend trial triangle tribe \
    tribune trident trigger trillium trinity trip triple triumph trolley tropic trouble trout \
    truck true trumpet trunk truth tube tulip tuna tundra tune tunnel turbine turbo turin turku \
    turn turned turning turquoise turtle tutor twelve twice twig twilight twin twist type typhoon \
    tyre ulm ultimate ultra umber umbra umbrella uncle understood union unison unit united unity \
    universal universe unsubscribe uplift upper upward urban used useful user utah utility utopia \
    utrecht vacation valiant valley valor van vanguard vanilla vantage vapor varnish vault vector \
    vegetable velocity velvet venice venture venus veranda verdict vermont verse version vertex \
    vertical vessel vibe vibrant victory video vienna vigor villa village vilnius vine vineyard \
    vintage violet violin virgin virtual virtue visa visited visiting visitors vista vital vivid \
    voice volcano volt volume volunteer volunteers vote voyage voyager vulture wafer wagon wait \
    waited waiter waiting wales walk walked wall walnut walrus wander wanting ward warehouse \
    warsaw wash washington watch water waterfall watershed watt wave wax wealth weather weave web \
    webinar website wedding wedge weekend weekends weekly weight weld wells west western whale \
    whatever wheat wheel whenever whisper whistle white whole whose wick wild wilderness wildfire \
    willing willow win wind window windsor wine wing winner winter wire wisdom wise wisteria \
    witness wolf woman wondered wood woodland wool workbench workshop world worries worth wren \
    wrench write writes written wrong yacht yard yarn yellow yeti yew yield yoga york young \
    younger yourself youth zagreb zebra zen zenith zephyr zero zest zigzag zinc zip zone zoo \
    zurich
    """)
}
