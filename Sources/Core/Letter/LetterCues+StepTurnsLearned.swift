extension LetterCues {
  /// Turns that speak for or against the step `learned`; see ``LetterStepTurns``.
  static let stepTurnsLearned = """
    -22 =any
    -17 =short
    -16 =ending =last
    15 how idea place
    14 ^+#+$
    -14 =closing
    13 ^+# is+a+_ sounds you+do
    -13 my please you+asked
    12 new not+know picture that+the
    -12 ^+i+will experience
    11 everybody i+liked its liked our+conversation picture+of quiet seems thought understood
    11 workshop
    -11 ? ?+$ kind
    10 ^+i+had are+-ing hearing impressed only plan report since+$ surprised why
    -10 ^+i+_ ^+please about+# asked hope i+do i+will offer that+i
    9 -ed+that -s -s+-ing -s+a ^+i+did ^+you+are ^+your _+is+_ and+that did+not+know grow
    9 i+learned+a i+understood learned+a more+about no+idea now problem real seen struck teaching
    9 team that+@ the+-s+i the+archive the+kitchen think+the thinking you+take your+work
    -9 ^+my decision fit if last out+of ring thanks weekend what+it
    8 #+in+# -ly+-ed -s+about -s+out ^+#+# ^+everyone ^+hearing ^+she ^+you+want _+@+$ _+of+the
    8 a+place about+_ archive company everything i+now interview+on is+_ kitchen must office
    8 patients project that that+_ the+_+that thinking+about to+be told+me would+_+me you+said
    8 you+want your+_+-s
    -8 ^+-s ^+i+have ^+i+know ^+i+would always an asks below end i+have i+know in+the+-s interview
    -8 is+now last+_ meeting nervous people+who tell things this+_ we+are whether whom you+and+the
    7 -ed+me -ing+that -ly+the+_ ^+_+i ^+i+came ^+still ^+we+_ ^+you _+also _+and+the _+from+#
    7 _+you+have _+your+_ am+-ed and+for+-ing and+one approach approach+to as+i built by+the+_
    7 clinic each explained facility friday+and glad+to hand hear hearing+about house how+-ly+you
    7 how+_+the i+_+how i+am+-ed i+had+-ed i+had+not i+went+home idea+of in+_+$ in+june is+a
    7 it+seems it+will know+you learned+a+lot look+at+the made+me money much new+-s new+_ not+been
    7 not+expected own place+$ place+where quick runs sell show sounds+like store such team+has than
    7 that+nobody that+the+-s that+the+_ that+your the+_+-ed the+apprentices the+big the+quiet their
    7 to+learn today+and was+that went+home what why+the will+_ work+on you+and+i you+have your+_+to
    7 your+approach your+approach+to
    -7 #+-s+$ #+_+_ -ed+on -ing+_+$ =first _+#+$ _+_+# _+and+-s a+_+-ing are+still ask because+i
    -7 been+-ed+$ case certificate closed did+the does+not eleven ever for from+you had+the
    -7 have+been+_ her here i+_+_ i+kept i+know+that i+said if+you in+the interviewed less long make
    -7 me+in mentioned myself need of+@ on+tuesday our+-s out+of+the panel question sort stopped
    -7 talking thank that+was the+_+was the+committee were+-ed would+be
    6 #+#+-s #+of+them #+of+you #+people -ing+_+at -ing+about -s+are+_ -s+come -s+in+_ @+said
    6 ^+did+not ^+i+found ^+i+learned ^+so _+_+was _+because+the _+part _+than+the a+lot able
    6 able+to about about+-ing about+_+_ about+your account after+_ ahead away been+there better bit
    6 choir do+it firm found four had+not+expected has has+a has+a+_ having home+and hospital
    6 how+much i+_+that i+have+not i+learned i+like i+never i+understand in+my+-s its+-s job june
    6 learning look+at lot made me+as more my+-s+$ nobody on+my+_ plans previous rare residents
    6 safety see seeing+the+_ sense showed so+_ sundays take+_+$ teams ten the+_+at the+bit
    6 the+position the+role thought+of to+hear understand was+impressed we+do whale why+the+_
    6 why+you year you+are+-ing you+have+_ you+showed you+showed+me your+-s
    -6 #+with -ed+and -ing+a -ly+that -s+and =mine @+i ^+-ed ^+as _+-ed+_ _+_+and _+told again am
    -6 among any back but candidates class committee course did do drop else enjoyed+the example
    -6 friends gone i+-ed i+had+a i+had+the i+hope i+should i+told i+was+-ing i+would in+a+_
    -6 interviews is+that just+-ing kept late man may meet most+of my+@ my+_+-s never+-ed numbers
    -6 period said+you sat send since+i slow soon stock ten+minutes test thank+you thanks+for the+#
    -6 the+@+$ the+_+on the+panel the+same time+and to+_+the to+you us used wanted was+_+$ was+very
    -6 with+your within you+for+-ing you+took you+will
    5 #+years+and -ed+a -ed+of -ed+with -ing+about+the -s+#+-s -s+_ -s+_+# -s+_+to -s+to+me
    5 -s+with+the @+-ed @+is ^+-ing ^+did ^+good ^+i+liked ^+i+never ^+never ^+the ^+your+-s
    5 _+-s+are _+-s+out _+_+-s _+_+is _+for+-ing _+had _+how _+in _+in+the _+is _+it+is _+than
    5 _+that _+that+the _+you+$ a+_+-s about+the about+what after after+$ and+#+_ and+-ing and+for
    5 at+_+$ bakery because+the books build can+not+_ can+see do+not+have enjoyed+our+conversation
    5 few first+_ flat floor for+today forty from+#+to from+@ front gave+me had+-ed had+not+-ed hard
    5 have+been+thinking have+not hearing+how i+_+your i+can+see i+did+not insurance is is+-ly
    5 is+_+and is+something like+to looked loved lunch me+that+the met more+about+the my+_+$ my+_+of
    5 not+know+you now+i of+the on+my pay percent quite reading see+why seeing+the seems+to
    5 showed+me something stay stop straight team+-s that+-s that+your+_ the+_+-s the+firm the+job
    5 the+new+_ the+team the+way the+work the+workshop their+-s+$ through+the to+bring to+open
    5 to+put trust two want what+the winter without+a without+a+_ would+_ year+# you+said+the
    5 you+told you+told+me your+-s+_
    -5 #+# #+or -ed+$ -ed+_ -ed+for -ed+for+the -ing+-s+and -s+not @+@ ^+#+of ^+_+-s ^+i+hope
    -5 ^+i+really ^+in+the ^+it ^+my+-s ^+thanks ^+we ^+you+asked ^+you+mentioned ^+you+need
    -5 ^+you+will _+_+at _+down _+from+the _+of+# _+the+-ing _+to+hear _+went _+with+a a+-s a+@
    -5 a+new am+_+that am+not anything as+-ed at+#+# at+the attached background but+i care drive
    -5 either evening feel for+your forward happy have+the i+_ i+_+the i+am i+am+not i+do+not
    -5 i+understand+that i+was+the i+would+be in+particular interview+_ is+what+i it+has know+how
    -5 know+what letter meeting+you my+_+_ news nice one+of or over pages park particular question+$
    -5 rain references rest same see+me she shift so+$ so+i taught that+$ the+interview the+rest
    -5 to+# to+your took twenty twice up+$ was+on we we+-ed welcome were+_ window with+you wondered
    -5 would+like+to write yes yesterday you+a you+had you+mentioned you+said+you you+that
    4 #+-s+_ #+_+-s #+who -ed+with+me -ing+me+on -ing+of -ly+_ -ly+the -s+# -s+$ -s+are -s+are+-ed
    4 -s+by -s+like ^+i+like ^+i+loved ^+i+think ^+i+was ^+in+my ^+it+-s ^+it+was ^+what ^+you+_
    4 ^+you+and _+-s+# _+-s+_ _+_+to _+and+it _+every _+from _+has _+i+_ _+in+_ _+of+_ _+room _+said
    4 _+something _+that+-s _+that+_ _+their _+to _+to+be _+was+_ _+we _+without a+-ly+_ a+lot+$
    4 and+the apprentices board can+see+why come down each+other every fell find for+-ing+me go
    4 had+no had+no+idea had+not has+been how+-ly how+_ i+-ed+in i+_+it i+find i+have+been i+loved
    4 i+passed if+i is+# is+-ed is+the+_ it+is+a it+the last+week let like lot+$ mean never never+_
    4 new+_+_ nobody+-s not+know+that of+-s on+-s open people practice right that+a+_ the+-ing
    4 the+_+# the+_+by the+children the+school the+whole their+-s them+$ there time+$ to+@+$ to+_+$
    4 tuesday+$ very+_ was+-ed was+-ing was+glad+to where+the+_ with+# work years+and you+_
    4 you+for+having
    -4 #+-s+and #+and+i #+for #+minutes -ed+#+_ -ed+i -ed+to+_ -ing+_+_ -ly+$ -s+-ed -s+a+_ -s+for+#
    -4 -s+that @ @+$ @+@+$ ^+at ^+for ^+just ^+let ^+my+@ ^+tell ^+when _+? _+?+$ _+_+_ _+for+_
    -4 _+for+a _+i+am _+in+@ _+my _+on _+so _+that+i a+-ed+_ a+_ a+_+of a+decision afternoon am+-ing
    -4 an+hour answer asked+about at+#+$ at+@ at+the+@ be+-ing before+i bring bus busy called came
    -4 candidate card club coffee day+$ do+_ door email end+of enjoy for+a+_ for+the for+the+-s
    -4 forward+to gave given grateful had+a had+the+_ have+-s have+a held here+is hour how+i i+_+#
    -4 i+am+-ing i+can+_ i+have+-ed in+# in+@+i in+_+_ interview+$ lady last+_+$ learned+to let+me
    -4 link me+a+_ might minutes nights not+_+$ nothing number of+_+$ of+the+# off one ones our
    -4 our+_ patience rate received say sit six+years speak step strong sunday take team+$ tell+me
    -4 term that+my the+_+the the+end then thursday to+_+in to+the told+you tomorrow tuesday
    -4 understand+that wednesday when with+you+and with+your+_ word worked would would+like writing
    -4 wrong wrote years+of you+# you+-ing you+and you+gave you+need you+to your+-ing
    3 #+$ #+-s+a #+_ #+months -ed+the+_ -ing+_ -ing+on -ing+to -s+-s -s+every -s+is -s+on -s+to
    3 -s+with ^+mr ^+mr+@ ^+you+have _+_+in _+_+the _+about+_ _+are _+by+the _+can _+for+the
    3 _+is+-ing _+team _+the+-s _+which _+will a+year and+i+would and+that+you and+the+_ are as as+_
    3 been been+-ing+about been+thinking been+thinking+about believe big calls came+_ came+away
    3 did+not doing garden good got group has+_ have+# have+_ have+been have+been+-ing how+the
    3 how+you i+came i+came+_ i+came+away i+enjoyed i+found i+was+-ed i+went in+my it+is+_ its+_
    3 learn line me+about me+about+the me+on+the me+that ms ms+@ my+-s+_ nine not+-ed not+have of+a
    3 of+it of+your+-s other own+-s people+_ position room said+the see+the so+the take+_ that+#
    3 that+a that+you+_ the the+#+-s the+-s the+-s+-s the+_+-ing the+best the+board the+first+_
    3 the+post to+see+the tools wants way what+you whole with+me with+the with+you+$ years+$ you+are
    3 your
    -3 #+of #+on #+weeks -ed+# -ed+it -ed+to -ing+# -s+-ly -s+_+$ -s+and+i -s+for -s+the+_ =others
    -3 =own @+_+and ^+-ly ^+i+am ^+i+look ^+in ^+the+_ ^+we+-ed _+#+_ _+-s+$ _+@ _+at+@ _+at+the
    -3 _+but _+me _+who a+_+and a+_+on a+_+with a+week after+# and+-s and+_+_ and+i+_ and+i+am
    -3 and+i+will and+in and+your+_ appreciate appreciated around been+_ but+the by could current
    -3 do+not+_ eight felt for+# from+a from+the+_ had had+# have+-ed home+$ i+-ed+the i+look
    -3 i+will+_ i+would+_ i+would+do in+#+-s it+was+a let+me+know letting letting+me little me+know
    -3 me+to monday+$ more+than mother next next+-s next+week of+my on on+a+_ on+the+# others phone
    -3 please+_ pleasure says sent shall should sincerely sorry staff table taking tea thank+you+$
    -3 thanks+for+-ing that+you+have the+@ the+_+i the+_+who the+end+of the+link the+time to
    -3 to+_+you to+a to+talk too twice+$ up wanted+to was+a was+a+_ way+$ week weeks well what+i
    -3 what+i+would when+i will+be would+do you you+$ you+all you+and+your
    2 #+in -ed -ing -ing+and -ly+_+$ -s+for+the -s+in+# -s+of+the -s+the =opening @+_ ^+i+could
    2 ^+i+enjoyed ^+that _ _+$ _+_ _+about+the _+after _+at _+at+# _+like _+of _+was _+you a a+-ly
    2 a+_+$ about+the+_ am+_ and and+# and+it and+the+-s at+_ before being by+hand by+the
    2 conversation did+not+_ each+_ expected five for+having for+having+me from+_ having+me
    2 hear+that home i+have+_ is+-ing is+the it it+-s last+# looking me+the night no+_ of really
    2 said seeing showed+me+the some than+the the+-s+_ the+_ the+_+_ the+_+of the+_+to the+first
    2 the+last the+last+# the+new the+night the+old the+two three through to+@ together told use
    2 want+to where+the with year+$ you+-ed
    -2 #+and #+to #+years -ed+-ly -ing+-s -ly -s+_+_ -s+at @+# @+for ^+_+$ ^+best ^+i ^+i+do
    -2 ^+thanks+for ^+yours _+# _+_+i _+and+a _+and+i _+when _+with a+_+_ also and+your at be+-ed
    -2 chance could+not for+letting for+letting+me for+the+_ from had+_ hope+to i i+-ed+#
    -2 i+have+done i+was if+it in it+-ed it+is it+was just me me+_ me+a missed missing my+_ my+_+is
    -2 on+a on+monday+$ on+the ran regards regards+$ service short since sincerely+$ so talk
    -2 thanks+for+the that+is the+#+$ the+#+and the+-s+and the+_+$ to+be+-ed to+me to+the+_ trial
    -2 used+to which wishes
    1 -ed+how -ed+the -s+in @+and _+-ing _+a _+and _+and+that _+because _+up and+that+the by+_
    1 children do+not every+_ for+a from+# i+did i+think in+the+_ knew left mostly of+_ on+the+-s
    1 once only+# run since+@ the+_+in them today who+-s will
    -1 -s+of ^+i+-ed _+-ed _+-s _+and+_ _+it _+time _+to+_ _+with+the all and+i be best+$ can can+_
    -1 day done friday half have i+can know look+forward look+forward+to me+$ monday morning
    -1 of+the+_ part spoke the+_+and this to+say under was+_ were your+_+_
    """
}
