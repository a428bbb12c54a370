extension LetterCues {
  /// Turns that speak for a follow-up; see ``LetterTurns``.
  static let turnsFor = """
    80 @+interview
    65 the
    63 today
    62 for+the+interview
    61 answer since
    60 at+@
    59 me me+today
    58 until
    55 ^+in
    54 thank+you+$
    53 them+$ yet
    52 still
    51 and+the
    50 but the+@+@
    49 one position where
    48 every
    47 interview+of that that+the
    46 its which
    45 @+interview+$ out
    44 @+$ at+your position+$ to+know you+and+@
    43 both news
    42 #+# so+i
    41 job+? job+?+$ other
    40 how+the i+was made the+other whether+the
    39 ^+at ^+still because disappointed earlier is+the run up+$
    38 @+for you+want
    37 ^+should been else want
    36 interested+$ nobody the+day while
    35 ^+that had no of with
    34 ^+no am+disappointed i+am+disappointed meet+you+and plan soon whole wrote
    33 @+@+@ @+position forty i+wrote interview+$ job meeting+@ with+me
    32 even instead like most post+$ speak tell+me than the+call time+on+monday until+#
    32 with+me+today
    31 ^+thanks+$ and+my by+@ did+not mr on+# own ring thanks+for+the well+$ what
    30 ^+in+@ course for+setting from i idea if+they it+up nervous setting team+$ time+the
    30 you+would+like
    29 @ appreciated around fell in my+thanks quarter side to+me very was+at we+had
    28 ^+a ^+at+@ about+the+@ and+that as+your by+hand letting+me months once thank+you+and thanks+$
    28 thinking+about to+# to+be will+be
    27 #+as @+application and+at and+for+the anyway+$ appreciate+you back+to booked busy call+$
    27 customer for+seeing+me glad interview+# is+now letting+me+know mr+@+$ rather season seeing+me
    27 should+you them today+$ video whether
    26 @+role @+we ^+cheers+for ^+you+asked about+how after any+word as cheers+for decision did
    26 expected for+yesterday mind my+@ not precious taught this+job well which+i you+@ you+and
    25 #+#+# @+@+position ^+have ^+interview ^+when barista certificate chat instead+of kindly lab
    25 me+in mr+@ planned put said+the six that+$ will+do you+wanted your+consideration+$
    24 ^+any ^+any+word ^+nobody ^+on after+my afternoon again asked between branch discussion
    24 for+three group hour i+did i+expect i+waited i+would+rather letting met opportunity organised
    24 quick+call same september that+at that+my thirty to+let to+me+and truly two
    24 your+consideration
    23 ^+hello+@ ^+hope ^+it+is ^+ok ^+while ^+while+i a+month again+$ any+news expect+to
    23 follow+up+$ for+the+chat for+your+consideration greetings hello+@ home if+you+would in+a
    23 interview+of+# keep like+that me+know+and news+? news+?+$ of+you+to on+@+# pages respect
    23 ring+$ such talking+to+you thanks+again the+chat the+line tuesday+# was+sorry wondered
    23 work+with
    22 @+@+interview ^+thanks+again a+day a+no and+# another+place answer+by at+all been+# choice
    22 down+with eight error five for+letting+me for+the+opportunity fourteen i+was+sorry i+will+be
    22 idea+of in+case joined making me+know+$ me+this passed received ring+me should+be thank+you+@
    22 thanks+for+setting that+in then to+#+$ treat went+well yesterday yet+? yet+?+$ your+decision
    21 @+role+$ ^+its ^+you+said again+for+the assessment barista+job call can+do from+wednesday fun
    21 i+came i+have+not interview+yesterday is+@ know+and make+a my+present of+#+and ok+$ on+#+@
    21 panel+$ require slow tea test the+morning their with+you+$ work+for would+rather you
    21 you+asked you+for+telling
    20 #+to ^+been ^+have+a ^+i+came ^+what about+# also am+free another+offer any+further box
    20 chatting conversation described desk disposal door evening+and eyes for+which have+# held
    20 i+am+free i+left i+was+at information it+on lady link made+me may+i not+find on+a part+of
    20 role+$ rush samples teach thank+you+from thanks the+two to+begin to+you+$ trial up+@ was
    20 what+it while+i wife you+from you+said+the you+will+not
    19 @+@ @+@+role @+application+$ @+next ^+at+the ^+forgot ^+forgot+to ^+since ^+ta and+mr
    19 and+mr+@ and+never around+the at+your+disposal back+from by+@+$ contact+me draw else+$
    19 for+five friendly happen hr+@ if in+@+and in+september june+and making+it need+$ of+me
    19 on+#+may one+and one+i policy rather+than role+and sample send+it should+have so spent ta
    19 thank+@ thank+you+again the+lady these to+speak were when when+we within+the work+with+you
    19 you+for+seeing you+said your+disposal your+office
    18 #+for #+today ^+hey+@ ^+i+would ^+should+the all+of an+update and+i+have and+i+think arranged
    18 as+i+have because+the being better checking checking+in down+with+me even+more for+our form
    18 had+been hey+@ hoping i+can if+the interview+on+friday line make me+an never not+the
    18 of+course off plan+to quiet ran room seeing should+the still+interested+$ stuff teams
    18 that+way the+desk the+new to+contact to+contact+me to+her to+the+@ used want+me wants
    18 was+in+the wednesday weekly when+you+know will+not with+one
    17 #+may #+months #+two @+# @+@+and @+until ^+and ^+best+$ ^+dear+dr ^+dear+mrs ^+please+give a
    17 a+quarter afternoon+$ and+#+@ and+thanks any await back+in be+part be+part+of being+straight
    17 best+$ books can+do+nights comes dear+dr dear+dr+@ dear+mrs definitely do+nights gate groups
    17 have+one have+told hesitate+to+contact holiday holidays hope+you+will i+appreciate+the
    17 i+could i+had+not i+thank+you it+is+@ laugh lol make+me me+one me+today+$ me+when monday+or
    17 mornings my+wife need+to not+know+you phone+interview please+give practice receptionist
    17 round+# school sense speak+soon technician tell+the the+#+to the+day+$ the+group the+lab
    17 time+to+speak to+@ to+open to+see understand+that update+on wait+for was+on went+home without
    17 would+still you+described you+will+be your+decision+$ your+team+$
    16 @+i ^+appreciated ^+hope+to ^+i+waited ^+i+write ^+monday ^+when+we alone am+glad am+still
    16 and+my+@ anything+else+you anyway appreciation at+home at+night behind+the came+in chairs
    16 changed check+in day+in dear+mrs+@ disappointed+but else+you excited+about fix for+five+years
    16 for+letting for+meeting for+the+call for+the+time for+today forward+to+your get grateful+to
    16 have+to hello+@+@ hey+@+$ honestly hope+the i+am+glad i+am+still i+have+done i+have+never
    16 i+keep i+learned+a i+ran i+sat in+$ in+the know+that let+me lol+$ morning+with nice nothing
    16 now of+those opportunity+to+interview our+meeting permit pharmacy picked proper provide
    16 regarding results room+for say so+i+have something+i thanks+@+$ that+the+@ the+dog the+gate
    16 the+role+and the+school the+second the+video there+was these+things time+on to+mr to+mr+@
    16 too+$ twenty wanted+to+say wednesday+# with+# with+the wondering writing you+and+mr
    16 your+time+today
    15 # #+and+i #+years+and @+i+was @+mrs ^+i+wrote ^+should+you after+# and+that+you before+#
    15 day+@ dear+@+team decision+about dr+@+$ easy+$ ever february for+the from+you+about handle
    15 have+not have+now have+since have+the hr i+did+not i+gave i+have+the in+@+@ interview+me
    15 is+the+one just+a know+$ know+that+the know+whether last+monday lines local lost+# machines
    15 many me+on+wednesday me+yesterday more+than not+$ on+it opening out+on run+a short sister+@
    15 sitting+down sitting+down+with skills speak+with+me speaking+with struck+me the+hour the+long
    15 think+of thursday+$ to+a to+be+part to+the+next to+your used+to weeks+ago who+was with+@+@
    15 worked would+do would+have you+want+me your+application your+application+$
    14 #+so #+thanks #+the @+and+# ^+dear+sister ^+i+expect ^+our+call ^+speak ^+speak+soon ^+what+i
    14 a+lovely a+yes all+week and+@+for appreciate at+@+i at+work before+you bless calm can+be
    14 consideration+$ conversation+$ court dear+sister dear+sister+@ decide+? decide+?+$ do dog
    14 done+the else+you+need for+speaking+with for+three+years for+which+i grade hearing+about
    14 i+have+told i+think+it in+at interested is+one leave like+to+see lost lunch many+thanks me+to
    14 met+on open+the our+interview page patients round+the seeing+me+on set sister+@+$ small
    14 thank+you that+you the+conversation the+course the+whole themselves things those to+decide
    14 to+do to+the+# under vacancy wedding well+i which+was with+you you+@+@ you+decide you+let
    14 you+let+me you+see you+still your+side
    13 @+certificate @+my @+so @+was ^+checking ^+checking+in ^+following ^+following+up ^+greetings
    13 ^+i+just ^+looking ^+looking+forward ^+ring ^+with+best am+available am+ready and+for
    13 and+please answered any+news+? anything+else background be+of because+i been+called begin
    13 chef consideration desk+$ for+meeting+me for+yesterday+$ forgot+to great+to+meet have+never
    13 i+am+ready i+can+do i+got i+just i+went+home i+would+do if+you+want interview+@
    13 interview+on+# interview+with+@ is+the+# it+at just kind+$ know+about man me+round+the meant
    13 meeting meeting+me mine minutes monday+or+tuesday my+# my+interview new next+step+$ nice+to o
    13 of+next on+the only or+tuesday over pass people point quickly room+$ sales see+the sits spoke
    13 thanks+again+$ the+interview+on the+opportunity the+test this+afternoon this+afternoon+$
    13 to+work+with visit was+a with+best word would+help yesterday+and
    12 #+minutes #+one #+work ^+#+thanks ^+did+not ^+god ^+if+the ^+in+my ^+many+thanks ^+talk
    12 ^+what+a allow allow+me allow+me+to and+for+letting and+i+would and+that+the and+will
    12 appreciate+the+time be+very can cold company count department difference dr dr+@ enough
    12 expect first for+it for+telling for+telling+me for+the+# for+your+time girls had+the+same
    12 hoped hour+and i+am+grateful i+ask i+believe i+could+start i+had+a i+passed i+should+be
    12 i+spent if+a interview+#+@ it+in it+would keen lads looked m+$ may+and my+dad never+had
    12 next+steps+$ otherwise over+# patient people+who position+and project schools since+i
    12 since+the since+then so+$ soon+$ steps+$ tables that+a that+it that+you+have the+answer
    12 the+one+i three+years+and to+meet+you to+say+thank to+talk+to took+# trial+$ two+$ understood
    12 way way+$ who+will with+mr you+again+$ you+the
    11 #+thanks+for #+weeks #+year #+years+with @+position+$ @+team @+where+i ^+#+# ^+thank+@
    11 ^+when+i a+man a+small a+week able able+to about+@ ago an+hour+and and+after and+i+will april
    11 behind brought can+you changes check clinic data day+# decide discuss+the+@ do+the done
    11 each+other enjoyed+hearing every+day families found free from+monday front generous guys hall
    11 have+my i+can+be i+get i+have+# i+met i+think in+@+we interview+and interview+and+for kids
    11 last+year letter+$ level many+thanks+for maths me+on meet+you minute morning+and+for mrs
    11 my+sister nobody+had october of+# of+a of+an on+to on+wednesday opens opportunity+to
    11 particularly problem+$ quickly+$ reach really+nice round since+#+$ single sit team
    11 thanks+again+for the+door the+same the+tea to+it to+my to+work turned very+kind waiting
    11 was+so we+met where+you whether+i who+is words written wrong years+with you+for+yesterday
    11 you+guys yourself
    10 ^+cheers ^+good+morning ^+i+believe ^+many ^+ms ^+ms+@ ^+you+were about+the after+the
    10 am+around am+grateful and+@+@ and+if and+not as+you+asked between+# boss by+thursday can+see
    10 cheers claims example february+$ files from+the+# god good+morning graduate hear+from+you hey
    10 hour+$ i+am+around i+come i+did+the i+know i+remain+very i+should+have interesting
    10 interview+@+@ it it+is it+took it+was+a less lift little more noon on+sunday runs sister
    10 sounds speak+with students tea+$ the+form the+one the+place through ticket tickets unit up+to
    10 waited work yesterday+and+for your+time+on
    9 #+more @+@+i @+for+the ^+dr ^+dr+@ ^+i+do ^+that+is ^+two a+decision am+at am+on and+how
    9 and+ms and+ms+@ be care carried checking+in+$ enjoyed+meeting+you everyone explain floor
    9 for+#+years forgot further had+not hands have+done have+it i+appreciate i+can+start
    9 i+enjoyed+hearing i+remain including is+a is+to last library licence m me+# month my+own
    9 nurses ok person production question shift still+interested stop that+it+is the+good they+are
    9 thinking to+meet very+much+for week+$ what+a with+best+wishes you+soon+$
    8 #+a @+of ^+good ^+on+the ^+sincerely ^+we+had and+to appreciate+the clients different do+a
    8 during five+years for+# for+showing+me forward+to+hearing great+to how+i i+like i+went in+one
    8 interview+on+tuesday it+$ know+you like+a loved lovely message monday+and product remain
    8 showing+me stage take the+front there there+is to+get to+hearing to+speak+with to+thank
    8 very+interested wanted+to we+spoke wishes+$ you+and+the
    7 #+@+and #+and+# #+is #+o @+team+$ ^+as ^+i+look ^+i+was ^+regards ^+regards+$ a+year and+it
    7 anything closed day+$ either for+seeing hand have+got i+do+not monday ms+@+$ old place process
    7 store the+interview+and three thursday to+thank+you up year+and years+and you+tell+me you+were
    6 #+of #+times a+third big but+i down from+you+soon good i+can+come i+had kept me+know my+first
    6 names of+the of+them phone the+old times to+say took update where+the you+soon
    5 #+in @+@+for and+your back believe day did+the from+me full got is+not mrs+@ problem
    5 the+opportunity+to thing third you+had
    4 ^+i+remain ^+it ^+mr ^+mr+@ did+not+know each early hearing i+thank is meeting+with+me need
    4 sat tell the+# to+see+me you+$ you+can you+for+letting
    3 ^+sincerely+$ and+@ children for from+the i+have+had morning regards+$ tuesday
    2 #+#+$ #+days good+to having
    1 as+you list me+$ nights office the+@ wednesday+$ you+need you+on you+would
    """
}
