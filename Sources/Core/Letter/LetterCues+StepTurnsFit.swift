extension LetterCues {
  /// Turns that speak for or against the step `fit`; see ``LetterStepTurns``.
  static let stepTurnsFit = """
    -22 =any
    -18 interview
    -15 =closing attached
    14 ^+#+$
    -14 =first seen that+the
    13 fit taught
    -13 please thursday will
    12 -s+would @+i afraid+of at+@ my+-s+are slow worked
    -12 ^+#+-s did+not i+did+not send
    11 a+third also+i clean how+to i+come i+said licence mine never+-ed the+@ the+_+i
    -11 -s+with =last ? ?+$ ^+my+_ i+will idea its last+_+$ the+best to+know
    10 -ed+is ^+-ing+is ^+that+is ^+you+need _+-s+would _+but a+@ afraid am+a an+_+of at+@+$ i+am+a
    10 me+_+in never+-ed+a not+the+_ queue sold then+_ thing+is ticket what+it who+can with+-s
    10 without wrote
    -10 #+-s+# #+and+i =short ^+please _+back _+how a+_+since everyone hear him met must next
    -10 october place thank thought to+@
    9 -ed+after -s+_+me ^+at ^+before ^+i+have ^+in _+_+# _+on+your asked+if at+my cost early enjoy
    9 farm gas good+at have+done i+-ed+# i+believe i+would+bring invoices myself name+$ on+_+-s
    9 the+part the+sort they+are+_ time+to to+it to+talk trained twice+$ up+to was+_+of what+i
    9 would+bring write+_ years years+at
    -9 ^+i+hope _+-ed+me _+like an an+interview any appreciate boxes can+not find for+-ing free
    -9 fridays from+my i+attach left library my+-s+$ my+phone notice picture showed so+i+_ the+_+of
    -9 understand you+for
    8 #+of+_ -ed+it -ing+_+_ ^+that _+asked _+here _+it+was _+there a+@+_ a+week be+the cook
    8 customers down+$ end example get+_ had+the handled have+-s i+built i+do i+have+-ed i+learn
    8 i+may i+speak i+think+i last+year learn led less my+@+is my+own needs passed second+year
    8 served step that+i to+_+-s true we+-ed+the what+it+is who you+asked you+asked+about you+want
    -8 #+@ -ed+of -ing+to -ly+_ -s+were ^+i+found ^+if ^+you+-ed ^+you+are _+after _+and+that
    -8 _+from+# _+my+_ a+-ly afterwards any+time as+-ed attach been+-ed board candidates client
    -8 decided elsewhere enjoyed floor for+a+_ further glad grateful happy+to have+#+_ is+-ed
    -8 is+the+_ just looking loved mail me+the much number real sounds struck thank+you thanks the+#
    -8 to+you told trial very way we+have whether+i would+_+me would+like you+#
    7 #+-s+and #+-s+on -ing+is -ly+to -s+do+not -s+it -s+would+be ^+_+_ ^+for ^+in+the ^+my+last
    7 ^+you+asked ^+you+want ^+you+were _+#+-s _+@+and _+in+_ _+is+what _+me+to _+where _+which
    7 am+good and+_ and+_+$ anything+$ as+a+_ believe boots calm closed for+a+year i+_+@ i+am+good
    7 i+know i+told i+was+the in+# is+so is+what it+and last+_ learned+to look machine more+than my
    7 numbers of+those once our+_ people position+and press run+a so+that strong tell+you that+was
    7 that+you+-ed the+_+on the+queue thing third thirty to+your to+your+team told+you up+for
    7 who+-s+the who+can+_ wrote+the year you+the your+-ing
    -7 #+people -ing+about -ly+and =others ^+#+# ^+_+-s ^+i+learned ^+no _+-s+i _+_+-s _+_+the
    -7 _+something _+with+my accept all+the am+happy+to and+for and+only another available before+#
    -7 begin car company even friday front gate has+been home hour i+_+that i+have+put i+saw
    -7 interviewed interviews like+to+_ morning ms ms+@ not+_+it noticed panel parking questions
    -7 seeing shall short six+$ so+much something sorry still+-ing straight that+the+_ the+_+is
    -7 the+_+that the+team their this today told+me tomorrow until until+# up+with was+not you+can
    -7 you+said+the your+_+-s
    6 #+at #+years -ed+i -ing+-s -ing+with -s -s+for+# ^+but ^+i+believe ^+i+think ^+i+write ^+my
    6 ^+my+-s _+#+$ _+-s _+-s+and _+_+by _+_+you _+in+@ _+of _+office a+_+_ a+_+of a+quick after+my
    6 alone also am+_+i am+confident am+used am+used+to and+_+_ are+_+$ as+a asked+about bank
    6 because box by+_+$ care confident could+not do+_ does+not drive february first+aid five food
    6 for+# for+nine from+#+-s have+got+a head i i+am+confident i+am+used i+have+been i+know+the
    6 i+worked in+@+and know+the like+_ line m me+_ my+_+is my+experience need+_ not+_ said+that+the
    6 same set shift since+# sits skills somebody somebody+who sort+of stopped the+_+-ed the+_+the
    6 the+one the+right the+same the+thing them thesis three+years to+_+# to+do under up used
    6 was+_+_ when where+i worry years+on you+want+_ your+team+$
    -6 -ed+me -ing+on -s+@ -s+_ -s+are+_ -s+if ^+i+got ^+it+is ^+our _+-s+on _+_+i _+by+_ _+on+the
    -6 _+was+_ about+the am+grateful and+i+-ed are+$ be+-ing because+of book call cat change coat
    -6 comes count cv do+not dog face felt garden had+_ have+put heard hours how+the i+_+my
    -6 i+am+grateful i+liked i+was+-ed i+went in+@+$ knew know+you last+night leave let+me like+a+_
    -6 liked link looked lunch made mean mr mr+@ much+_ my+_+$ names not+# not+know of+_+_ of+you
    -6 on+-s remain remember room since+$ sister spoke tea telephone thank+you+for that+@ that+a
    -6 that+the+-s the+-s+of the+children the+interview thinking this+is to+ask to+speak tuesday
    -6 very+_ was+in wednesday were+_ what+the with+me year+# you+have
    5 #+a #+on -ed+# -ed+#+_ -ed+-ly -ed+a+_ -s+-ed -s+me -s+since -s+the+-s -s+you @+@ @+is @+with
    5 ^+# ^+-s+_ ^+we+had ^+you+said _+_ _+came _+from _+from+the _+i+-ed _+not _+on+my _+or
    5 _+people _+that+_ _+through _+who _+you+_ a+_+for a+year+$ above aid an+_ and+i+am and+i+would
    5 archive are+# been+doing better+than built by+a called class close code come+from could+not+_
    5 cut day+$ degree dogs during fine fine+$ for+the+@ for+two from+_ going good got got+_ got+a
    5 got+my hands have+been+doing have+my have+the i+-ed i+_+-s i+_+it i+am+_ i+can+_ i+have
    5 i+have+done i+kept i+never i+should i+think i+was+_ i+would+_ i+write in+@ in+@+i in+a+_
    5 is+that it+has kept late me+i needed night+_ no not+_+me office+$ old ones out+of percent rate
    5 six+years sixty so+$ so+the sort taught+me that+i+am that+the+-ing the+@+_ the+course
    5 the+machine to+let use want well+$ went+from with+no work+$ would+_ you+described you+i
    5 you+need you+were
    -5 #+minutes #+weeks -s+about -s+on ^+-ly ^+do ^+i+had ^+i+remain ^+i+was ^+it+was ^+let+me
    -5 ^+should _+-ly+$ _+-s+the _+_+for _+as _+day _+is+-ed _+of+my _+than _+than+the _+will again
    -5 an+hour and+will any+day anything+_ at+home being bit brother bus call+$ came+away can+not+_
    -5 chance conversation days did+not+know drawing either evening+$ everybody expect for+-ing+me
    -5 full have+to hope how i+came+away i+do+not i+had i+had+-ed i+had+not i+noticed i+remain i+sat
    -5 i+shall i+understand if+it if+you in+_+$ is+a+_ it+is june keen learned little many may
    -5 monday monday+$ my+_+-s my+notice new new+_ nobody now on+the+# other+-s out+$ phone quite
    -5 received short+_ stay street table that+a+_ the+#+$ the+#+i the+-s+$ the+@+@ the+_+-s
    -5 the+_+at the+next the+position the+whole this+morning thursday+$ to+be+-ed to+see tools
    -5 two+hours walked was when+you will+_ with+_+_ with+the+_ wrong years+$ your+-s
    4 #+$ #+_ #+_+-s #+years+in -ing+_ -ing+_+-s -s+-ly -s+a+_ -s+have -s+i -s+like =mine @+we
    4 ^+since ^+you _+# _+-s+so _+at+@ _+at+the _+i _+off _+out _+that+my _+who+can _+yesterday
    4 a+-ed am+_ and+# and+i+can and+we are+the back+$ believe+that but+i+have but+the by+-ing
    4 can+do children county described did eight for+#+years from get had+to i+_ i+could i+had+the
    4 i+passed i+would i+would+do i+wrote in+-s in+_+_ like+me make me+$ me+to my+-ing my+-s my+_+in
    4 new+-s on+a on+a+_ over over+the part patience person points room+$ run same+_ so+i+know test
    4 that+my the+-ing+-s the+-ing+_ the+-s+and the+-s+for the+county the+night the+phone through us
    4 used+to want+the we+-ed we+had well went+from+# what what+you with+_+-s would+do years+in
    4 you+said+that
    -4 #+# #+#+$ -ed+$ -ed+that -ed+to -ing+me+_ -ly+$ -s+# -s+_+_ -s+by -s+in+@ -s+of -s+on+the
    -4 -s+out -s+that =reader ^+could ^+i+-ed ^+i+understand ^+if+you ^+thanks _+-s+_ _+_+in
    -4 _+about+the _+and+_ _+interview _+is+# _+of+the _+your a+_+# able able+to about also+_
    -4 am+still and+a+_ and+that and+your another+_ around asked+for at+a at+the be be+-ed check
    -4 come day disappointed do+-s each end+of expected forward forward+to from+you group had+not
    -4 has+_ having here home+$ house i+_+to i+_+you i+am+still if impressed is+-ly is+-s its+_
    -4 kitchen let+me+know letting letting+me me+know meeting message nine not+have number+$ offer
    -4 on only plan rather really+_ right ring round start steps taken team team+-s thanks+for
    -4 thanks+to that+$ that+your the+-s+_ the+_+to the+bus the+committee the+door the+job the+new
    -4 the+office things think thinking+about time+$ times to+meet to+write together tour train
    -4 wants weeks were wish workshop would+be+-ed written you+and you+told+me you+would your
    3 # #+-ed #+-s+$ #+in #+of -ing -ing+it -ing+the+_ -s+for @+and @+and+@ ^+at+@ ^+i+_ ^+i+can
    3 ^+i+do ^+in+@ ^+it ^+they+are _+-ed _+_+with _+and+a _+and+i _+i+have _+of+# _+on _+on+_
    3 _+with+# _+work a+-ed+_ a+good+_ about+-ing all are+_ as+_ ask at be+a because+i before+the
    3 believe+i bring by+# doing done down for+you four from+# hundred i+believe+that i+have+never
    3 i+was in+my in+my+_ is+_+$ kind last like love month months my+last never+_ of+_+$ one ran
    3 the+month the+same+_ to+-ing to+_+$ to+a+_ to+me+$ training trust up+$ want+_ was+a when+the
    3 when+the+_ work would+not write yesterday
    -3 #+and #+to #+with -ing+i -s+are ^+and ^+i+came ^+i+could ^+i+really ^+your _+about _+has
    -3 _+in+the _+since _+that+the _+this a+bit am+-ing am+sorry and+for+-ing and+that+the are+-ing
    -3 best cheers committee decide else for+my for+the+_ friday+$ from+the glad+to good+to had half
    -3 happy have+not he i+am+-ing i+am+sorry i+enjoyed i+find i+look+forward i+want if+the in+your
    -3 interested interview+$ into is+not is+still it+-s it+was kindly look+forward look+forward+to
    -3 me+on mrs mrs+@ nervous of+-ing of+a of+the period references regards+$ sat still tell than
    -3 that that+in the the+_+$ the+new+_ the+panel the+way the+wrong to+_+a to+hear to+say to+the
    -3 too understand+that understood want+to warm was+-ed was+-ly we with+@ with+the with+you
    -3 would+like+to
    2 -ed+#+-s -ed+-s -ing+$ -ing+the -s+and+_ -s+in -s+in+the @ ^+-s ^+i+would ^+what+i _+-s+in
    2 _+_+at _+_+to _+a _+and _+for _+it _+me _+with _+without a+# a+year and+i and+my anything
    2 asked at+# before+the+_ can+_ could could+_ course do for+#+-s forty from+@ hand have+been
    2 i+have+got in is+_ most+of my+own+_ never not+the of+# on+_ on+your on+your+_ own quick small
    2 the+-ing the+-s the+_+@ the+_+_ the+last twenty wanted which+-s who+-s with+# your+_+$
    -2 -ed+by -s+#+-s -s+is =ending ^+_+$ ^+a ^+best ^+cheers ^+i+enjoyed ^+kind ^+kind+regards
    -2 ^+thank ^+thank+you ^+thanks+for ^+the ^+yours _+and+the _+my _+that _+to a a+_+$ after+#
    -2 always and+the at+the+_ been both by+the+_ dr dr+@ first+_ for+-s have+a her i+have+not
    -2 i+hope i+really i+thought i+would+be in+your+_ is+# is+a is+the it job kind+regards lost lot
    -2 me+that my+_ nice not+-ed off post sincerely sincerely+$ soon thanks+for+-ing the+_ there to
    -2 to+_ to+the+_ two went what+a will+be would+be you you+_
    1 -ed+in -ed+on -ed+the+_ -s+and -s+and+i -s+the =opening @+_ @+in ^+-ing _ _+#+_ _+$ _+-s+$ _+@
    1 _+a+_ _+at _+by _+for+# _+the+_ are before but+i desk eleven exactly first for+it good+_
    1 i+-ed+the i+_+the is is+in like+to+be most nothing or our own+_ problem second since ten
    1 that+_ those three time was+# was+_ which you+$
    -1 #+-s -ing+and -s+$ -s+to =own ^+_ ^+i ^+i+am _+-s+are _+_+is _+_+of _+is+_ am and answer
    -1 any+_ as but decision for for+a for+the form had+-ed has have in+a it+$ kind+regards+$ more
    -1 on+monday really regards school see so+_ tell+me that+you the+_+and then which+i whole
    """
}
