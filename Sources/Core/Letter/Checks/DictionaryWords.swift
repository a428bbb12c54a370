/// English words, and places, that companies are called by: where a sentence begins with one, its
/// capital tells nothing.
enum DictionaryWords {
  /// Plurals count as their singular.
  static func holds(_ key: String) -> Bool {
    all.contains(key) || key.hasSuffix("s") && all.contains(String(key.dropLast()))
  }

  private static let all: Set<String> = Set(
    """
    ability absolute abundance academy accent access accord ace acme acorn acre action active adapt \
    admiral advance advantage adventure agency agent agile aim air alarm alchemy alert algebra alien \
    align alive all alliance alloy ally almond alpha alpine altitude amber ambition amsterdam anchor \
    angle animal ant anthem apex apple apricot aqua arbor arc arcade arch archer architect archive \
    arena argon argument ark arm armor armour army aroma array arrow art artisan arts ascent ash \
    aspect aspen aspire asset athens atlanta atlas atom attic audio audit aurora austin author \
    avenue award aware axis axle azure back badge badger baker bakery balance balcony ball balloon \
    ballot bamboo banana band bank banner bar barcelona bark barley barn baron barrel base basecamp \
    basil basin basis basket bat bavaria bay beach beacon bead beam bean bear beat beaver bee beech \
    beetle bell belt bench benchmark berlin berry better beyond bicycle big bike binary birch bird \
    bishop bison bit bite bitter black blade blanket blast blaze blend blink block bloom blossom \
    blue bluebird blueprint board boat body bold bolt bond bone bonfire book boost boot booth boots \
    border boston boulder bounce boundary bow bowl box brain branch brand brass brave bread \
    breakfast breeze brew brewery brick bridge bright brilliant bristol britain bronze brook \
    brooklyn broom brother brown brush bubble bucket bud buffalo buffer builder bulb bull bumble \
    burst bus bush business butter butterfly button buzz byte cab cabin cabinet cable cactus cafe \
    cake calendar california calm cambridge camel camp campus canada canal canary candle candy \
    canopy canvas canyon cape capital captain caramel caravan carbon card cardinal care cargo carrot \
    cart cascade case cash castle cat catalyst catch cattle cave cedar cellar cement center central \
    centre century ceramic chain chair chalk challenge chamber champion chance change channel \
    chapter charge charm chart charter chat check cheese chef cherry chest chestnut chicago chick \
    chief chill chime chip chisel choice chord chorus cinema cinnamon circle circuit circus citadel \
    citizen citrus city civic clarity class classic clay clean clear clearing cleveland clever cliff \
    climate climb clinic clip clock close cloud clove clover club clue cluster coach coal coast \
    cobalt cobra coconut code coffee cog coin cold collective college cologne colony color colour \
    columbia column combine comet comfort command commerce common commons commune community compact \
    companion compass complete computer concept concert concord condor cone connect consensus \
    constant contact content contour contrast control convoy cook cool copper coral cord core cork \
    corn corner cornerstone corona cosmic cosmos cotton council counter country courage course court \
    cove cover coyote cradle craft crane crate crater creative credit creek crescent crest crew \
    cricket crisp critical cross crossroads crow crowd crown crystal cube cup curb cure current \
    curve custom cut cycle cypress daily dairy daisy dallas dance dark dart dash data date dawn day \
    deal decent deck deep deer degree delicious delight delivery delta den denver depot depth desert \
    design desk destiny detail detroit dial dialog dialogue diamond dice digit digital dignity \
    dimension dinner direct direction discovery dish display distance district dive dock doctor dog \
    dolphin domain dome door doorway dot double dough dove dragon drawer dream dress drift drill \
    drive driver drone drop drum dry dublin duck dune dusk dust dwelling dynamic dynamo eagle ear \
    early earnest earth ease east easy echo eclipse edge edinburgh edition effect egg eight elastic \
    electric element elephant elevate elevation elm ember emerald emerge empire empty endeavor \
    endeavour endless energy engine england enigma enterprise entry envelope envoy epic epoch equal \
    equator equity era essence essential estate eternal ether europe even event ever everest \
    evergreen everyday evident evolution exact example exchange express extra eye fable fabric face \
    factor factory fair fairy faith falcon fall family famous fan farm farmer fast fathom favor \
    favour feast feather feature federal feed fellow fence fern ferry fiber fibre fiddle field fig \
    figure file film filter final finch fine finger fir fire firefly first fish five fixture flag \
    flame flare flash flat fleet flex flight flint flip float flock flood floor flora florence \
    florida flour flow flower flux fly focus fog fold folk food foot force forest forge fork form \
    formation formula fort fortress fortune forum forward fossil foundation foundry fountain four \
    fox fraction fragment frame france free freedom freight frequency fresh friend frog front \
    frontier frost fruit fuel full fun function fund funnel fur fusion future gain galaxy gallery \
    gallop game gap garage garden garlic garnet gate gateway gather gauge gear gem general \
    generation genesis geneva genie genius gentle genuine georgia germany ghost giant gift ginger \
    giraffe glacier glad glass gleam glide global globe glory glove glow glue goal goat gold golden \
    goose gorilla gourmet grace grade grain grammar grand granite grape graph graphic graphite grass \
    gravel gravity gray greek green greenhouse greet grid grip grit groove ground grounds group \
    grove grow growth guard guardian guidance guide guild guitar gulf gum gust habit habitat hall \
    halo hamburg hammer hampton hand handle handy happy harbor harbour hare harmony harness harp \
    harvest hat hatch haven hawk hay hazel head health heart hearth heat heath heather heaven hedge \
    hedgehog height helium helix helm help herald herb here heritage hero heron hickory high \
    highland highway hike hill hinge hint hippo history hive hobby hold hollow holly home homestead \
    honest honey honor honour hook hop hope horizon horn horse host hotel hour house houston hub \
    huddle human humble hummingbird hundred hunt hunter hut hybrid ice icon idea ideal identity idle \
    igloo image imagination impact imperial impulse inch independence index india indigo industry \
    infinite infinity influence initial ink inn inner innovation insight inspire instant instinct \
    insurance integral integrity intelligence intent interact interest international interval intro \
    intuition invent invest ireland iris iron island italy ivory ivy jade jaguar jam japan jar \
    jasmine jelly jersey jet jewel jigsaw join joint jolly journal journey joy jubilee judge juice \
    jump junction jungle junior juniper jupiter justice kangaroo kansas kayak keel keen keep kent \
    kernel kettle key keyboard keystone kind kindle kindred king kingdom kit kitchen kite kiwi \
    knight knot knowledge koala label labor labour lace ladder lagoon lake lamb lamp lance land \
    landing landmark lane language lantern lark laser lasso latch lattice laugh launch laurel lava \
    lavender law lawn layer lead leader leaf league leap learn leather ledge ledger legacy legal \
    legend lemon lemonade lens leopard lesson letter level lever liberty library lichen life lift \
    light lighthouse lightning lilac lily lime limestone limit lincoln line lineage linen link lion \
    liquid lisbon list litmus little live lively liverpool lizard loaf lobby local location lock \
    locket locust lodge loft log logic london long look loom loop lotus loud lounge love loyal \
    loyalty lucid luck lucky luggage lumber luminous lunar lunch lush lynx lyon lyric machine macro \
    madrid magic magnet magnolia mail main major mammoth manchester mandarin mango manifest manor \
    mantle map maple marathon marble margin marigold marina marine mark market marlin mars marsh \
    marshal mask mason mass mast master match material matrix matter maverick max maximum maze \
    meadow meal meaning measure medal media medicine medium meet melbourne melody melon member memo \
    memory memphis menu merchant mercury meridian merit mermaid message metal meteor meter method \
    metric metro miami micro midnight might milan mile milestone milk mill million mind mine mineral \
    mini mint minute miracle mirage mirror mission mist mixture mobile mocha mode model modern \
    module moment momentum monarch money monitor monkey montreal monument mood moon moose morning \
    mosaic moss motel moth motion motor mountain mouse move movement mud mule munich muse museum \
    music mustang mustard mutual mystery myth nail name naples narrative narrow nation national \
    native natural nature nebula neck nectar needle neighbor neighbour neon neptune nest net network \
    neutral nevada new news next nexus niche night nimble nimbus nine noble node nomad noodle noon \
    north northern northstar norway notable notch note notebook nova novel number nurse nursery nut \
    nutmeg oak oar oasis oat oath object ocean octagon octave octopus odyssey office ohio oil olive \
    omega once one onion only onward onyx opal open opera optic optimal optimum option oracle orange \
    orbit orchard orchestra orchid order oregon organic origami origin original orlando oslo osprey \
    otter ounce outback outer outlet outlook outpost outside oval oven owl oxford oxygen oyster pace \
    pack package paddle page paint pair palace palette palm panda panel panorama panther paper \
    parade paradigm paradise parallel parasol parcel paris park parrot part partner party pass \
    passage passport past pasta patch path pathway patient pattern pause pavilion paw pay peace \
    peach peacock peak peanut pear pearl pebble pelican pen pencil pendulum penguin people pepper \
    percent perfect performance perk permit perspective peru petal phase philadelphia phoenix photo \
    piano picture pie piece pier pigeon pike pill pillar pillow pilot pin pine pineapple pink \
    pinnacle pioneer pipe pirate pistachio pitch pivot pixel pizza place plain plan plane planet \
    plank plant plaster plastic plate plateau platform platinum play playground plaza pleasant plot \
    plow plum plume plus pocket poem poet point polar pole polish polo pond pony pool poplar poppy \
    popular porcelain porch port portal porter portfolio portland portrait position positive post \
    potato potential power practice prague prairie praise precise precision premier present press \
    prestige pride prime prince princess principle print prism prize pro probe process profile \
    profit program progress project promise proof propeller proper prospect prosper protein proton \
    proud provision pub public pulse pumpkin punch pure purple purpose push puzzle pyramid quail \
    quality quantum quarry quarter quartz queen quest question quick quiet quill quilt quince quota \
    quote rabbit raccoon race radar radiant radio radish radius raft rail rain rainbow raindrop \
    rainforest raise rally ram ramp ranch random range ranger rapid raven raw ray razor reach ready \
    real realm reason rebel record red redwood reed reef reflex reform refuge regal regent region \
    relay reliable reliance relief remedy remote renaissance report republic rescue research reserve \
    reservoir resilience resolve resonance resource response rest result retreat return reveal \
    revolution reward rhino rhythm ribbon rice rich riddle ride ridge ring ripple rise ritual rival \
    river road roam roast robin robot rock rocket rome rook room rooster root rope rosemary rotor \
    round route rover row royal ruby rudder rugby rule runway rural rush rust rye sable saddle \
    safari safe saffron sage sail sailor saint salmon salon salt salute sample sanctuary sand \
    sandbox sandstone sapphire satellite satin saturn sauce savannah savings savvy saw scale scarlet \
    scene scenic scholar school science scope score scotland scout screen script scroll sea seal \
    search season seat seattle second secret section sector secure security seed segment select \
    senior sense sensor sentinel sentry sequence sequoia serenity series serpent service sesame \
    session set seven shade shadow shake shape share shark sharp shed sheep shelf shell shelter \
    shepherd sherpa shield shift shine ship shire shoe shop shore short shuttle sienna sierra sight \
    sigma sign signal signature silence silicon silk silver simple single siren six sketch skill \
    skin sky skylark skyline slate sled sleep slide slope small smart smile smoke smooth snail snap \
    snow snowball snowflake soap social society sock soft soil solar soldier sole solid solo \
    solstice solution sonar song sonic sorrel soul sound soup source south southern sovereign soy \
    space spade spain span spark sparrow spear special spectrum speed sphere spice spider spike spin \
    spiral spire spirit splash splendid sponge spoon sport spot spread spring spruce spur square \
    squash squirrel stable stack stadium staff stage stair stamp standard staple star starfish start \
    state statement station statue steady steam steel stellar stem step stepping stereo sterling \
    stern steward stitch stock stockholm stone stork storm story stove straight strand strategy \
    stratus straw strawberry stream street strength stride strike string stripe strong structure \
    studio sturdy style suburb success sugar suite sulphur sum summit sun sunbeam sundial sunflower \
    sunlight sunrise sunset sunshine super superb supply support supreme sure surf surface surge \
    swallow swan sweden sweet swift swing switch sword sycamore sydney symbol symphony synergy \
    syntax system tab table tablet tackle tact tail tailor tale talent tampa tango tank tap tape \
    target task taste tavern tax taxi tea teacher team teapot technology telescope tempest temple \
    tempo ten tender tent term terminal terra terrace territory test texas text texture theater \
    theatre theme theory thimble think third thistle thorn thread threshold thrift thrive throne \
    thunder thyme tick ticket tide tidy tiger tile timber time timeline tin tiny tip titan titanium \
    title toast tobacco today together token tokyo tomato ton tone tool top topaz torch tornado \
    toronto tortoise total totem touch tour towel tower town toy trace track tractor trade tradition \
    traffic trail train transfer transit transport travel traverse treasure treasury tree trellis \
    trend triangle tribe tribune trident trigger trillium trinity trip triple triumph tropic trout \
    truck true trumpet trunk trust truth tube tulip tuna tundra tune tunnel turbine turbo turn \
    turquoise turtle tutor twelve twig twilight twin twist two type typhoon ultimate ultra umber \
    umbra umbrella uncle union unique unison unit united unity universal universe uplift upper \
    upward urban useful user utah utility utopia vacation valiant valley valor value van vanguard \
    vanilla vantage vapor vault vector vegetable velocity velvet venice venture venus veranda \
    verdict vermont verse version vertex vertical vessel vibe vibrant victory video vienna view \
    vigor villa village vine vineyard vintage violet violin virgin virtual virtue visa vision vista \
    vital vivid voice volcano volt volume voyage voyager vulture wafer wagon wales walk wall walnut \
    walrus wander ward warehouse warm warsaw wash washington watch water waterfall watershed watt \
    wave wax way wealth weather weave web wedge weekend weight welcome well west western whale wheat \
    wheel whisper whistle white whole wick wild wilderness wildfire willow win wind window wine wing \
    winner winter wire wisdom wise wish wisteria wolf wonder wood woodland wool word work workbench \
    workshop world worth wren yacht yard yarn year yellow yes yeti yew yield yoga york young youth \
    zebra zen zenith zephyr zero zest zigzag zinc zip zone zoo zurich \
    basel bath bern bonn bremen brussels cairo chester cork dakar davos delhi derby dover dresden \
    essex frankfurt ghent graz kiel leeds leipzig linz lima lyons mainz malaga malmo nice osaka oulu \
    porto reading riga seoul split tallinn turin turku ulm utrecht vilnius wells windsor zagreb
    """.split(separator: " ").map(String.init))
}
