extension LetterCues {
  /// Turns that speak for or against the step `thanks`; see ``LetterStepTurns``.
  static let stepTurnsThanks = """
    -28 =any
    23 thanks
    -22 =closing
    19 appreciate
    16 enjoyed thank
    15 appreciated
    14 grateful
    13 chat conversation enjoyed+our
    -13 =last
    12 thanks+for
    11 =opening everyone hour i+appreciated talking thank+you time to+thank
    -11 quickly
    10 i+appreciate pleasure with+me
    -10 so+quickly would
    9 _+thanks cheers+for felt for i+enjoyed in+$ lovely really talking+to thanks+to to+be today
    9 wednesday+$ you+took your+time
    -9 are before read why
    8 =first @+for ^+good ^+i+appreciated ^+i+enjoyed ^+i+really a+_+to and+for both cheers feel
    8 for+the+interview generous good good+to i+had+a i+really my+thanks of+you+to panel+$ patience
    8 so+_ talk thank+you+$ the+conversation welcome yesterday you+and
    -8 =mine =short a+chance impressed is there told will
    7 -ing+it ^+thanks+again ^+you+were _+-ed _+interview+$ _+my a+pleasure am+grateful and+@
    7 and+the+_ friendliest friends glad gratitude great i+am+grateful it+was loved me nice of+you
    7 please questions ta ta+for thanks+again thanks+for+the the+friendliest the+interview+_ was
    7 was+-ed was+a+pleasure was+the+friendliest you+all you+were
    -7 #+years -ed+with -ly+and ^+i+have ^+we _+-s and+so application attended clear do help in+@
    -7 learned love post said summer to+_+you told+me you+for+-ing your+help
    6 -s+_+$ -s+time ^+_+for ^+appreciate ^+cheers+for ^+i+appreciate ^+i+felt ^+ta ^+ta+for
    6 ^+thanks _+thanks+$ _+to+be afternoon and+for+the and+thanks and+you appreciate+the
    6 grateful+for had+a hours i+-ed+your i+felt i+valued i+was+-ed looked+after me+round me+so
    6 meeting names+$ nervous person seriously showing so the+interview time+and to+$ to+you took
    6 valued very+much was+-ed+to we+had which wonderful you+# you+and+the you+for+the
    -6 -ing+_ -ing+to+@ -ly+$ -s+for+a =own ? ?+$ @+last ^+the+_ _+# _+_+that _+is _+role _+was+-ly
    -6 answer any as bed for+-ing+to for+all forward forward+to if if+you internship interview+with
    -6 me+know mum never next position quickly+$ reply role saying says the+_+for the+_+was the+data
    -6 the+position you+asked you+had you+have your+_
    5 #+-s+_ #+hour -ed+after -ed+me -ed+meeting -ed+to -ing+me+in -ing+to+you -ly+to -s+my ^+-s+for
    5 ^+_+thanks ^+anyway ^+cheers ^+it+was ^+thanks+for ^+the+interview ^+what+a _+-s+$ _+_+-ing
    5 _+day _+of+you _+that+i _+to+have _+with+my a+_+interview about+the+@ afternoon+$ am+glad
    5 am+in appreciate+you assessment assessment+day be+asked decent especially ever for+seeing
    5 for+seeing+me for+your+time french fun good+to+meet half half+hour i+am+glad i+am+in i+loved
    5 i+make is+not kind+of making me+in meeting+you met morning most+_ names nobody+has
    5 nobody+has+_ on+a our pass please+thank pleased pleasure+$ really+_ saturday see+me seeing+me
    5 shift+$ so+thank so+thank+you sorry+for+the station talking+to+you tea thank+you+and thankful
    5 that+$ the+-s+$ the+_+@ the+_+about the+_+interview the+hour the+panel+$ the+trial to+be+-ed
    5 to+be+_ to+have truly very+_ very+_+with was+-s was+_+of was+a was+a+_ wednesday were what+a
    5 whole with+your you you+-ing
    -5 #+and -ed+on -ing+$ -ing+and -ing+me+know -s+i -s+in =others @+# @+$ ^+_+-s ^+my+_
    -5 ^+you+asked _+$ _+home _+so _+to+see a+_+_ a+very accept and+-s at+# back came come data find
    -5 five for+your+consideration hear hope i+_+you in+# it+-s letting+me+know m me+a month must
    -5 need no own plan putting reply+$ send sorry team+$ the+_+-s they think this time+to+interview
    -5 to+hear to+write+to until very+-ly way week went when with+the with+us work would+_ write+to
    -5 yes your+consideration your+consideration+$
    4 #+the -ed+our -ing+so -ing+with+me -ly+-ing -ly+_ -ly+for -ly+the -s+and =ending ^+-ed ^+_+_
    4 ^+appreciate+you ^+good+to ^+i+loved ^+loved ^+please+-s ^+please+pass ^+that+was _+-ed+me
    4 _+-ly+the _+_+to _+about _+and+for _+at+home _+for+it _+interview _+last _+like _+thank
    4 _+thank+you _+to _+to+get _+with+me _+you+-ing a+-s+_ a+friday a+great about+that
    4 about+the+-ing all+$ also and+@+@ and+i+am and+the anyway big can+not count crew express
    4 express+my for+-ing+it for+-ing+me for+-ing+so for+showing for+six for+that for+the
    4 for+the+tour for+today forty have+_ having hospitality i+_+in i+_+the i+enjoyed+-ing i+know
    4 i+know+you i+would+like in+your+_ interview+i+have interviews is+a+_ it+did like+to+thank
    4 liked made+a mate meet+you most my+@ my+questions my+thanks+to myself new+-s ninety of+your
    4 on+wednesday+$ our+talk panel people+who please+-s please+pass really+enjoyed received room+$
    4 sit talk+$ talk+with tell the+_+to the+assessment the+chat the+opportunity the+other the+time
    4 the+whole to+-s+my to+_+my to+express to+express+my to+meet to+meet+you to+see+me to+sit
    4 today+$ too trial walk warm was+lovely which+i with+you you+all+$ you+and+@ you+and+your
    4 you+both you+for you+made you+to
    -4 -ed+for -ed+the+@ -ed+the+_ -ing+-s -s -s+-s -s+i+_ @+@+@ @+@+role @+at+@ @+role ^+-s+i
    -4 ^+i+hope ^+in ^+my ^+thanks+$ ^+the ^+you _+and+to _+as _+for+a _+than _+we a+_+and a+long
    -4 a+second already and+# and+-ed any+time at by can candidates chance company day+$ did+you
    -4 do+not+_ for+-ing+_ for+a get governors home house i+learned i+was in+on+the interview+at
    -4 interview+for interview+for+the is+@ it+-ed know last+week looking looking+forward
    -4 looking+forward+to may me+the number october office old on+_+_ post+$ saw second sends should
    -4 six+years somebody still team ten than that+the the+-ing+-s the+-ly the+-s+for the+governors
    -4 the+one the+team the+team+$ then this+$ use we were+-ed what+i when+you with+mr write years
    -4 yes+i you+_ you+about you+are you+will
    3 #+hours #+thanks+for -ed+to+me -ing+# -ing+me -ing+more -ing+more+about -ing+on -ing+up -s+_+_
    3 -s+for -s+for+-ing -s+my+_ -s+who -s+with @+and @+position ^+first ^+i+had ^+nobody
    3 ^+would+you _+@+$ _+_+at _+_+by _+and+the _+i+am _+my+thanks _+the+_ _+with _+with+you
    3 _+yesterday a+-s a+real all am+_+for and and+can and+i and+your appreciated+the as+well
    3 at+home been between brought can+not+_ committee crew+$ day day+at did+not+_
    3 enjoyed+our+conversation even floor for+an for+meeting for+the+chat for+two for+yesterday
    3 friday fridays from+the+first gratitude+for gratitude+for+the had+the had+the+_ has+_ her
    3 hour+_ hour+and how+-ly how+_ how+much i+-ed+that i+-ly i+_+-ed i+_+_ i+am+_ i+have+had
    3 i+liked+that i+thank i+thank+you i+was+glad in+the+-s in+your interview+_ interview+i is+the+_
    3 its+_ kind kind+of+you kindly know+you last+night learning+more learning+more+about let+me
    3 letting letting+me like+a like+that liked+that looked made many+thanks+for march+$ me+on
    3 me+round+the meant meet meet+the moment mr+@ mr+@+for much much+for much+i new+_+_ nobody
    3 nobody+_ not+have of+the+# of+your+_ on+a+_ once our+_ part part+of patience+with please+_
    3 real round round+the say seeing since+# spend taken than+i thanks+to+you that+was that+was+the
    3 the+#+$ the+-ing+_ the+-s+and the+_+-ing the+_+and the+_+day the+_+on the+best the+call
    3 the+chance the+chance+to the+moment the+phone the+time+you the+tour their+_ this+afternoon
    3 this+afternoon+$ this+morning time+$ time+at time+on to to+-s to+_+me to+_+with to+me to+me+$
    3 to+the+_ tour tuesday up+for walking wanted+to warmly was+glad welcome+$ what+a+_ with+my
    3 would+you yesterday+$ you+-ly you+tell you+to+_ your+time+$ your+time+and
    -3 #+days #+days+$ #+minutes -ed+$ -ed+_ -ed+a -ing -s+-ed -s+_+in -s+in+# -s+of -s+of+the @
    -3 @+at @+in @+in+@ ^+could ^+i+could ^+i+will ^+if ^+on ^+our ^+there ^+they ^+this ^+you+have
    -3 ^+your _+#+years _+-ing+$ _+-s+_ _+_+@ _+_+and _+a+_ _+and _+and+_ _+day+$ _+for+the _+i+-ed
    -3 _+in+@ _+me+$ _+the+@ _+was _+who _+would a+_+for after+# again+$ am+writing and+to+the
    -3 anything asked+for at+@+$ at+the+@ because before+$ can+_ days days+$ did+the do+not
    -3 each+other early every everything experience for+-ing+the for+five for+you for+your+_ form
    -3 free from+# getting good+_ had+-ed had+no have have+-ed home+$ hospital i+am+writing i+can
    -3 i+did+not i+hope i+noticed i+saw i+will in+@+$ in+@+and in+_ in+for in+the+_ in+three
    -3 interest is+_ it+took january job job+$ keep kept kitchen know+i last last+week+$ learn
    -3 letter lift like+to+_ me+a+_ my+_ my+_+$ next+week no+_ now of+a officer on+-s on+_ on+the+_
    -3 one or over+the+_ own+-s place position+of reading said+you see she since+i so+much team+-s
    -3 tell+me test thank+you+so that+the+_ that+your the the+-s the+@ the+@+in the+_+from the+form
    -3 the+office the+second the+time+to thinking three+of time+to to+# to+@ to+see to+see+the us
    -3 used waited was+_+to was+in was+on we+-ed week+$ weekend were+-ing whether which+is with+#
    -3 with+a would+be writing written wrong you+can you+for+taking you+so+much you+want yours
    2 #+-s+and #+_ #+thanks -ed+by -ed+your -ing+the+_ -s+at+the =reader ^+#+thanks ^+_ ^+i+want
    2 ^+i+wanted ^+many ^+many+thanks _+#+-s _+-ing _+-ly _+_+of _+_+on _+but _+me _+to+me _+up
    2 _+your a+_ again+for along am+-ed am+_ am+very an an+hour and+not at+@+@ be+-ed being call
    2 can+do discussion fair first+_+$ for+having+me for+me for+showing+me for+the+-ing from+the
    2 full had+a+_ hands have+been have+had having+me his i+-ed+the i+am+-ed i+am+very i+have+done
    2 i+want i+want+to interview+$ is+a it it+$ it+was+a like+to lunch many+thanks me+_ me+on+the
    2 me+to me+today minute monday more mrs mrs+@ my+_+_ not+_ of+it+$ on on+thursday on+tuesday
    2 opportunity room seven shift showing+me single so+much+for spent start such sunday
    2 thank+you+for thanks+again+for the+-ing the+-ing+$ the+_+that the+first+_ the+morning the+two
    2 thursday+$ time+you to+_+the to+know to+thank+you to+the to+you+and too+$ tuesday+and up+$
    2 wanted while would+like+to you+$ you+for+meeting
    -2 #+# #+_+and #+of #+years+$ -ed+# -ed+a+_ -ed+it -ed+to+_ -ing+for -ing+i -ing+in -ing+to
    -2 -s+-ing -s+about -s+before -s+that -s+the+_ @+-s @+@ @+_ @+i ^+-ing ^+_+$ ^+_+i ^+at ^+i+_
    -2 ^+i+did ^+i+would ^+if+you ^+let ^+what+i ^+when ^+with ^+you+-ed _+#+$ _+_+with _+at+the
    -2 _+had _+have _+in+_ _+it _+not _+that+the _+the _+the+-s _+to+_ _+until _+way _+with+a _+you
    -2 _+you+_ a+decision a+week about+the+_ after all+_ am+not am+sorry and+_ and+a+_ and+i+_
    -2 and+i+have and+my and+nobody and+that and+we and+would another are+-ing as+_ at+#+_ at+your
    -2 at+your+_ attached be+glad believe bring by+_ care consideration consideration+$ could+you
    -2 county cut decision eleven expect for+#+years for+taking+the from+you glad+to goes good+_+$
    -2 had+# had+_ has have+got have+not here hope+you how how+i how+the i+_ i+_+a i+_+that i+am+not
    -2 i+believe i+can+_ i+do i+have i+hope+you i+think i+thought i+would i+would+_ i+wrote in+my
    -2 in+my+_ is+# is+-ing it+and it+is just last+_ late link little look me+that mentioned mind
    -2 move my+-s new nothing of+@ of+_ of+the+-s of+us on+@ other+_ out out+of paper phone quick
    -2 regards regards+$ ring same shall showed since so+i someone something staff taking+the
    -2 taking+the+time taught that+the+-s the+-s+_ the+@+@ the+@+_ the+_+i the+_+in the+_+is
    -2 the+_+who the+job the+same the+way them there+was thought to+_+$ to+a to+do to+interview
    -2 to+learn to+work to+write together tomorrow until+# used+to waiting was+-ing was+_+$ was+good
    -2 way+$ we+_ when+i who+-ed with+@ with+_ wrote year you+_+_ you+asked+for you+need you+said
    -2 you+told you+told+me you+would your+-s yours+$
    1 -ed+in -ing+_+_ -ing+a -s+# -s+_ -s+at ^+i+was ^+it ^+thank ^+thank+you ^+that ^+what _+_ _+a
    1 _+from _+i+_ _+my+_ _+to+the a about+_ again at+the+_ enjoyed+-ing for+having for+it for+it+$
    1 for+the+_ for+your from+the+_ gave+me had i+had i+have+_ i+wanted instead interview
    1 interview+on is+the it+was+_ many me+at minutes monday+$ morning+$ my on+the+#
    1 our+conversation thanks+$ that+i the+# the+_ the+_+with the+_+you to+talk very was+the who
    1 who+_ with would+like your
    -1 # #+-s #+-s+in #+-s+of #+_+-s #+to #+to+# #+weeks -ing+the -ly -s+$ -s+are -s+in+the -s+the
    -1 -s+to @+on ^+best ^+i+came ^+i+can ^+i+look ^+please ^+we+_ ^+you+said ^+yours _ _+@ _+_+_
    -1 _+_+is _+for _+has _+on+the _+out _+that a+good+_ about+# am+-ing and+it asked better
    -1 certificate could for+# for+the+@ four from go have+a have+the i i+am+-ing i+did i+do+not
    -1 i+look i+should i+understand i+would+be in is+_+$ kind+regards kind+regards+$ know+and leave
    -1 line look+forward look+forward+to me+know+and my+own new+_ night not of+# on+the other own+_
    -1 put run same+_ sincerely sincerely+$ stopped that that+-s the+_+_ the+new the+next the+same+_
    -1 three to+_ understand want well well+$ what+you where will+be with+the+_ yet you+-ed your+_+$
    """
}
