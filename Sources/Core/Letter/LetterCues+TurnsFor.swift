extension LetterCues {
  /// Turns that speak for a follow-up; see ``LetterTurns``.
  static let turnsFor = """
    77 @+interview
    68 me+today
    66 answer
    61 at+@ for+the+interview today
    58 since yet
    57 ^+in still thank+you+$ until
    55 one the
    52 interview+of you+and+@
    51 @+interview+$ and+the that
    50 job+? job+?+$ where
    49 ^+at made me
    48 #+#
    47 every that+the
    46 at+your both the+@+@ the+other
    45 because but news position which
    44 position+$ re+@ so+i
    43 earlier want
    42 ^+re+@ ^+still been i+was other them+$
    41 nobody whether+the
    40 how+the to+know
    39 ^+that else run the+call with+me
    38 interested+$ is+the out the+day
    37 interview+$ of you+want
    36 and+my forty job post+$ well+$ while
    35 on+# soon up+$ whole with+me+today
    34 by+@ by+hand expected if+they
    33 @+position ^+a ^+in+@ ^+no ^+should disappointed even plan thinking+about was+at with
    32 ^+when between certificate decision its meeting+@ most my+thanks no not
    31 @+for ^+at+@ ^+have ^+interview appreciate+you i+wrote interview+# meet+you+and mr+@+$ side
    31 speak until+#
    30 #+as @+thanks ^+hey+@ ^+re+your about+the+@ chat hey+@ mr once own quarter re+your ring than
    30 to+me wrote you+would+like
    29 #+#+# ^+thanks+$ am+disappointed and+that as+your booked did+not had i+am+disappointed
    29 letting+me ms+@+$ should+you test thanks+for+the today+$ you+@
    28 @+role and+at asked because+the busy for+setting idea is+now making me+in setting that+$
    28 the+line time+the whether your+consideration+$
    27 @+@+position a+day answer+by any+word as call+$ customer line mr+@ nervous re+@+@ teach
    27 thirty video what will+do
    26 ^+at+the any+news around discussion for+seeing+me for+three i+expect like made+me me+know+$
    26 my+@ news+? news+?+$ off seeing+me tell+me thank+you+@ thank+you+from thanks+again them
    26 this+job time+on+monday to+be to+let treat tuesday+# will+be work+with you+wanted
    26 your+consideration
    25 @ @+@+interview ^+good ^+nobody ^+on ^+you+asked again+$ back+to fell for+the+chat
    25 for+the+opportunity for+your+consideration friendly group i in instead it+up joined keep
    25 letting on+@+# organised precious put season six tea team+$ thank+you+and thanks+$ the+chat
    25 up+@ we+had when which+i you+from
    24 a+month after afternoon and+for+the at+all been+# course follow+up+$ greetings i+came
    24 i+will+be lab letting+me+know mind on+#+@ opportunity rather respect september so taught
    24 thanks+for+setting to+# to+#+$ very you+asked
    23 #+for #+to about+# about+how and+never anyway+$ box complete did door down+with eight
    23 expect+to for+letting+me from+wednesday home i+can i+waited i+would+rather in+$
    23 interview+of+# is+@ me+this met months pages quick+call that+at then two was+sorry
    23 work+with+you would+have your+decision
    22 @+@+and @+role+$ ^+have+a ^+hello+@ ^+while ^+while+i after+my and+# by+@+$ choice dr dr+@
    22 for+which fun hello+@ hoping i+left i+was+at i+was+sorry idea+of if+the if+you+would in+@+@
    22 is+why kindly me+know+and my+present of+#+and received require so+$ that+my thursday+$ truly
    22 wondered wondering you
    21 another+offer any+further as+i+have at+home barista being came+in described disposal eyes
    21 for+the+call from grateful+to hour hr+@ i+could i+did i+sat information instead+of it+is+@
    21 lady not+the of+you+to one+i part+of passed role+and round+# rush said+the samples should+be
    21 slow talking+to+you that+in the+dog to+begin to+me+and to+you+$ went+well what+it wife
    21 work+for yet+? yet+?+$ your+office
    20 #+today @+application @+we ^+cheers+for ^+dear+mrs ^+forgot ^+forgot+to ^+i+came ^+ok
    20 about+the and+#+@ around+the assessment at+your+disposal books branch cheers+for dear+mrs
    20 dear+mrs+@ desk down+with+me else+you even+more evening+and for+five for+meeting for+the
    20 fourteen held i+had+not i+have+not in+a in+case interview+on+friday interview+yesterday
    20 know+and me+an of+me open+the planned provide results ring+$ round+the sample thank+you+again
    20 thanks+@+$ the+two their update+on used want+me was+in+the well would+rather you+and
    20 your+disposal
    19 @+@+role @+and+# also an+update await await+your back+from back+in be+part be+part+of
    19 checking easy+$ for+today gate had+been i+have+done i+have+never i+thank+you is+a lunch
    19 make+a of+a our+meeting plan+to policy ran room same still+interested+$ teams thank+@
    19 that+you the+desk the+group the+lady to+her to+the+@ wants was+on wedding when+we whether+a
    19 with+you+$ without you+will+be you+will+not
    18 ^+i+write a afternoon+$ again+for+the and+i+think and+mr and+mr+@ and+that+the
    18 anything+else+you as+requested checking+in dear+@+team definitely dog draw error
    18 excited+about for+our groups have+since he+would holiday if+another it+on last+monday laugh
    18 lines loved me+one me+yesterday my+wife never not+find on+a opportunity+to+interview patients
    18 practice rather+than requested room+for seeing send+it speak+soon such that+way the+day+$
    18 the+morning the+school this+afternoon time+today+$ to+@ to+a to+open to+speak weeks+ago
    18 went+home while+i with+one would+still you+said your+decision+$ your+team+$ your+time+today
    17 #+two @+#+# @+please ^+dear+dr ^+you+said a+quarter after+# again am+free and+please call
    17 chairs check+in contact+me day+in dear+all+$ dear+dr dear+dr+@ else+$ five for+letting
    17 for+lunch handle happen have+# holidays hope+the i+am+free i+have+the i+keep i+learned+a
    17 is+the+one its+@ keen leave like+that local make+me many me+on+wednesday me+round+the
    17 monday+or mornings of+those ok+$ on+the one+and panel+$ permit proper quiet receptionist
    17 sense sister+@ sitting+down so+i+have stuff the+gate the+lab the+new the+video these thin
    17 this+afternoon+$ time+on time+to+speak to+be+part to+contact+me to+hearing+about to+mr
    17 to+mr+@ took+# under wait+for was weekly with+# with+you worked yesterday you+described
    17 you+said+the
    16 #+a #+months #+years+and @+next @+so ^+best+$ ^+hope+to ^+i+expect ^+i+waited ^+its ^+monday
    16 ^+should+the ^+should+you a+decision a+lovely a+yes all+of am+ready and+that+you appreciated
    16 appreciation arranged at+night before+# can+be changed conversation day+@ done+the
    16 else+you+need for+five+years for+meeting+me for+which+i glad have+never here+are
    16 hesitate+to+contact hope+you+will i+am+grateful i+am+ready i+believe i+have+told i+ran
    16 in+@+and in+september it+in june+and keep+the know+$ know+whether make many+thanks me+to
    16 meant meeting+me need+to o pharmacy picked regarding ring+me role+$ set should+have
    16 should+the sitting+down+with struck+me the+customer the+opportunity the+role+and the+test
    16 the+whole there+was those to+contact to+see to+the+next to+work+with trial two+$ u
    16 understand+that wanted+to+say way+$ who+was within+the wrong yesterday+and you+@+@
    16 you+for+seeing you+for+telling you+let you+let+me
    15 #+weeks @+i+did @+i+was @+my ^+dear+sister ^+following ^+i ^+i+was ^+in+my ^+ms ^+ms+@
    15 ^+our+call ^+re+re ^+regards+$ ^+talk ^+what+i ^+when+we a+week all+week am+available
    15 and+my+@ and+thanks appreciate because+i been+called behind+the bless can+do company
    15 consideration+$ conversation+$ dear+sister dear+sister+@ do+the example for+it for+the+time
    15 forgot+to from+you+about front girls good+to+know great+to+meet have+not have+one having
    15 hearing+about hello+@+@ hr i+appreciate+the i+can+do i+gave in+at interview+me
    15 interview+with+@ is+the+# just+a last like+to+see link lol looked my+interview not+$ not+say
    15 nothing only re+re say see seeing+me+on since+i something+i speak+with+me the+door the+long
    15 to+decide to+the+# used+to vacancy visit wednesday+# which+was with+the would+do would+help
    15 your+application+$ your+side
    14 @+certificate @+team @+until ^+#+thanks ^+checking ^+checking+in ^+i+would ^+if+the ^+it+is
    14 ^+looking ^+looking+forward ^+many+thanks ^+since allow alone am+grateful am+still and+after
    14 and+for+letting and+i+will at+@+i at+the+front background be+of begin by+the+# chef client
    14 consideration count court expect for+showing+me for+three+years for+your+time forklift
    14 forward+to+your free have+asked i+am+still i+can+start i+could+start i+had i+think+it in+it
    14 in+the interesting is+one it+took know+that know+that+the lads lol+$ machines many+thanks+for
    14 me+when morning+and+for my+sister next+step+$ next+steps+$ nice+to noon of+an on+it pass
    14 patient phone+interview quickly rest sales schedule showing+me sits steps+$ team that+the+@
    14 the+course the+interview+on the+rest the+second trial+$ we+met well+i went+well+$ where+the
    14 who+will will+not with+@+@ writing yesterday+and+for you+and+mr you+need+my
    13 #+i #+of #+so #+years+with ^+following+up ^+god ^+greetings ^+hope ^+i+believe ^+i+left
    13 ^+i+wrote ^+ring ^+we+had ^+when+i a+small able able+to actual and+@+for and+to+the answered
    13 any+news+? appreciate+the+time april at+@+we before+you better call+at calm decision+about
    13 different done ever february find+out fix for+speaking+with form free+for grade guys
    13 hear+from+you i+ask i+did+not i+just i+passed i+went+home if if+you+want it+would message
    13 minutes mrs my+# never+had of+next of+the our+interview over+# particularly people person
    13 point problem+$ question re+@+of room+$ sat+in skills speaking+with spent spoke tell+me+when
    13 thanks+again+$ thanks+again+for the+conversation the+hour the+one+i themselves to+say+thank
    13 turned very+good wednesday whether+i which+you who+is words years+with you+$ you+see
    13 you+still you+want+me
    12 # @+was ^+any ^+i+just ^+many ^+sincerely ^+thank+@ ^+that+is ^+what ^+with+best a+man
    12 about+@ ago and+it and+not anything+else asked+what behind days+and decide department desk+$
    12 difference drivers enjoyed+hearing feel forgot graduate had+the+same hands have+done have+the
    12 have+told hi+@+thanks honestly i+can+be i+did+the i+do+not i+enjoyed+hearing i+get i+met
    12 i+should+be interested interview+#+@ interview+@ interview+on+# it+at know+you me+# me+on
    12 me+sit medical monday+or+tuesday nice of+course opening opens opportunity+to or+tuesday
    12 otherwise page position+and project quickly+$ sat school schools see+the short since+the
    12 single sister six+years+and sounds tables that+a that+you+have the+answer the+kitchen tickets
    12 time+today to+do to+do+the to+me+$ to+my to+your up+and up+for+the very+kind wanted+to were
    12 with+best with+mr work you+again+$ you+soon+$ you+the
    11 ^+mr ^+mr+@ ^+on+the ^+regards ^+warm after+the am+on an+hour+and any at+@+and back between+#
    11 brought changes claims clear clinic comes contact day every+day families food
    11 forward+to+hearing get had+to have+my hour+and i+remain+very i+spent i+would+do
    11 interview+on+tuesday interview+today kids letter+$ licence lost minute more more+than
    11 my+answer nobody+had now nurses of+them on+to out+on over really+nice runs shift since+#+$
    11 thanks that+i+could the+front to+hearing to+meet+you to+send to+talk+to to+work tour+of+the
    11 twenty unit word written you+for+yesterday your+application yourself
    10 #+minutes @+@ @+interview+# @+position+$ ^+good+morning ^+hello+mr ^+it ^+two ^+you+were
    10 and+for and+how and+i+have anything anyway are+# as+agreed best+$ can carried customers data
    10 each+other enough following for+the+# for+yesterday for+yesterday+$ good+morning got+my
    10 had+not have+to hello+@+$ hello+mr hello+mr+@ hour+$ i+have+# i+have+had i+was+in if+there
    10 in+one interview+and+for last+night less level like+a little monday monday+and my+own of+#
    10 on+wednesday people+who product re reach run+a small soon+$ speak+with spend talk+$ that+it
    10 the+place there+is understood waiting warehouse was+a what+a will+keep
    9 #+on #+thanks #+year #+years+at @+thanks+for ^+and ^+chef ^+dr ^+dr+@ ^+what+a am+at am+glad
    9 and+your boss checking+in+$ clean do during enjoyed+meeting+you everyone five+years
    9 following+up found from+the+# from+you+soon full hand i+am+glad i+should+have if+there+is
    9 interview+@+@ is it+was+a job+$ learning+about library lift m+$ meet+you names new since+then
    9 students that+it+is the+# the+number the+one the+same there thinking to+get to+meet
    9 to+thank+you took up+to very+much+for waited way years+and years+at you+and+the you+soon
    8 @+@+i @+for+the ^+i+do ^+sincerely+$ a+year and+then believe clients for+#+years
    8 for+taking+the for+telling for+telling+me from+# further i+had+no i+have+got i+remain i+went
    8 in+@+i it+is know+if+you museum my+first problem road round take taking+the taking+the+time
    8 the+first through to+speak+with to+thank you+can your+time+on
    7 #+thanks+for @+with ^+i+look ^+re ^+thanks+again and+@+@ appreciate+the are+the at+@+@ closed
    7 down floor has how+i i+thank including is+anything man month mrs+@+$ october process
    7 question+$ remain sit the+@ there+is+anything update with+me+yesterday you+very you+very+much
    6 #+and+i #+o @+$ ^+i+can and+for+your and+to day+$ early hearing i+think it+$ kept mrs+@ office
    6 part place shift+$ thank+you the+good the+opportunity+to thursday very+interested
    6 you+for+letting you+had
    5 #+in @+i be but+i care come+back did+the dr+@+$ for has+been i+can+come i+got in+# interviewed
    5 it just kind let+me lovely that+was three to+say walk weekend+$ years
    4 a+third at either for+seeing from+me good+to is+not me+$ meeting meeting+with+me thank things
    4 to+see+me up was+the
    3 @+# and+@ i+know my thing third weeks
    2 #+#+$ #+days few in+#+years phone week+$ you+would
    1 each need on+thursday
    """
}
