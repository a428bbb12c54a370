extension LetterCues {
  /// Turns that speak for or against the step `next`; see ``LetterStepTurns``.
  static let stepTurnsNext = """
    -19 =any
    17 references
    16 shall
    -16 =closing
    15 free
    -15 ^+we
    14 =last attached hope+to
    -14 was
    13 =ending certificate come my+number news
    -13 thank who
    12 ? ?+$ _+to+hear anything asked+for job+$ not+-ed remain sample trial until
    -12 ^+they came did they
    11 _+when as+you+asked copy i+remain round talk text want+this word
    -11 =opening for+# thanks
    10 ^+i+remain ^+if a+chance available be+-ed call enclose i+enclose join keen my+interest please
    10 service stands stands+$ the+# whenever write+to you+asked+for you+think
    -10 _+my and+my everything gave know+if+you not on+me our room thank+you well
    9 ^+-ing ^+my+notice _+when+you again any attached+the await chance+to do enclosed hope i+shall
    9 if or+not send still to+know to+see tomorrow+$ very+much whether+you will+send
    -9 ^+that _+for+# _+here about+-s about+the+-s before+i christmas good i+-ed in+$ is+a new
    -9 people reading sorry thankful the+way them+$ then+_ took tuesday+at very+_ whoever you+are
    8 -ly+_ -s+next ^+-ly ^+a ^+looking ^+looking+forward ^+you+said _+again _+for+your address
    8 am+_+to are+$ below can certificates do+the forms forward free+to friday from+you+$ have+the
    8 hoping i+stay i+understand+that i+will i+would+love is+_+with it+over keep+my kindly missing
    8 my+first+choice news+$ promised ready reference shout start suits talk+again to+join
    8 understand+that what+-s when+i whether will would would+be yes+$ you+said+that you+wanted
    8 your+answer
    -8 -ly+-s -s+and -s+on ^+but ^+it _+and+my at+# done down for+you goes grateful half i+think
    -8 i+would+look in+my need+to never nobody step they+would too twelve understand+if were why
    -8 would+look years you+do
    7 #+days #+weeks -s+@ -s+if -s+or -s+we ^+here ^+just ^+should ^+still ^+talk ^+tell a+decision
    7 after+the am+in and+could and+let+me and+will any+_ any+time as+_+as at+home at+your+_ below+$
    7 boss can+start checking choice crossed decision discuss do+you figure fingers first+choice
    7 for+-s forward+to from+the+# from+you happy+to has+not holidays i+am+in if+you+need interest
    7 is+below level like+to+know mail+$ may+$ medical meet my+first+_ october or reached ring+me
    7 same+$ samples should+be soon speak+again team+$ the+answer+is the+figure the+same+$ the+test
    7 to+get to+it want want+this+job wanted was+told weeks welcome will+bring with+the+_ yes
    7 you+asked you+can you+need
    -7 -s+would ^+after ^+your ^+yours _+_+to _+and+it _+in a+_+for again+$ am+_+i and+i+would
    -7 another+_ be+-ing better book christmas+$ daughter desk every+monday first four from+_ get+to
    -7 had have+done how i+know i+like it+is+-ed last+_ learned me+know+when name+$ one question
    -7 rather really remember right run runs same+_ that that+i the+-s+$ the+part this+$ thought
    -7 to+every tuesday went what+i when+the+_ with+-s wrong your+-s
    6 #+@ #+and -ing+for -ing+with+you -ing+your @+i @+is ^+as ^+do ^+fingers ^+fingers+crossed
    6 ^+i+await ^+i+could ^+if+you ^+is ^+kindly ^+ring ^+the+-s ^+when ^+you+will _+is+# _+like
    6 _+when+i _+you _+you+-ed a+_+in a+date a+fortnight a+short after am+free am+still answer
    6 answer+is any+-s any+news as+-ed asked attached+$ bell change community considered day+_ days
    6 do+the+_ dr dr+@ drop evening expect filled fine for+it fortnight happy+to+_ have+put here
    6 hesitate hesitate+to i+am+free i+am+still i+ask i+await i+have+put i+hope+to i+should+be
    6 i+will+send i+would in+the+-s is+on is+the+# it+would+be job know+_ list looking+forward mail
    6 meeting need+a night night+$ not+hesitate not+hesitate+to notice+$ number number+$ on+# other
    6 phone said+i+would should should+you speak sunday telephone the+#+-s the+#+and the+-ing
    6 the+-s+of the+@+_ the+next the+next+_ the+summer the+trial the+week+$ therefore thinks to+hear
    6 today until+then up+on waiting+for wanted+to+_ where+-s would+_ would+_+the would+be+-ed
    6 you+decide you+have+my you+in you+like
    -6 #+years -ed+me -ing+_ -ing+the+-s -s+in -s+to+_ =first @+and ^+also ^+before ^+did ^+good
    -6 ^+i+-ed ^+my+-s ^+the ^+the+_ ^+there ^+we+_ _+# _+_+but _+_+me _+for _+i+know _+in+_
    -6 _+of+the _+to+you _+with+_ _+you+$ a+place about all+$ an+_ and+_ and+would apply as+a+_
    -6 believe can+you company could+not customers every floor good+at great had+the has+_ have+_ he
    -6 her+_ i+_+you i+came i+need+to it+was just+_ leave let+you made+me me+when most+_ new+_ of+#
    -6 of+_ out+of over+the place put stop than the+@ the+same+_ these thesis thing to+_+with
    -6 to+make to+say told+me used what when+the when+you+are you+at you+for
    5 #+# -ed+$ -ed+up -ing+_+that -s+_+and -s+of+the @+# ^+-ly+_ ^+-s+-ed ^+_+i ^+any ^+i+will
    5 ^+i+would ^+if+it ^+is+there ^+let ^+please ^+you+can _+-s+to _+any _+before+the _+is+-ing
    5 _+my+-s _+of+-ing _+very _+your a+shout about+the+_ again+_ agreed all+_ am am+around am+on
    5 and+let and+you anything+else as+promised ask at+any back be before+_ begin bring but+i
    5 by+the+_ can+_ case come+to course decide disposal example for+a for+me for+your
    5 forward+to+the further good+-s happy+to+do house i+_+very i+am+around i+am+on i+can+be
    5 i+can+start i+have+asked if+it is+-ing is+there lol look me me+a+_ me+in month my+first
    5 my+notice notice on on+the pick position+$ post put+a put+a+_ reach reply ring short simply
    5 soon+$ still+very summer talk+_ the+_+of the+certificate the+job+$ the+second the+week there+_
    5 this+_ to+_+in to+_+your to+be+-ed unit wait+for+your waiting when+you+know will+have you+_
    5 you+again you+said
    -5 #+of+them -ed+a -ing -ing+on -ing+the -s+$ -s+-ing -s+a -s+at -s+come =others @+$ @+the+_
    -5 ^+i+do ^+i+had ^+you+-ed ^+you+asked _+a+_ _+are _+has+been _+i+have _+last _+on _+was _+will
    -5 _+will+be _+with a+great about+_ alone alone+$ always and+have and+i as+a asked+me best+$
    -5 can+not dinner enjoy enjoyed february fit forty friendly greetings hall i+gave i+had
    -5 i+have+been i+need i+see i+would+do in+-s in+on is+not is+something know+when late left lot
    -5 made minute new+-s nice no+_ off+$ on+a own+_ rain regards so some taught thanks+for
    -5 that+the+_ to+@ to+@+$ to+_+-s to+me to+see+the to+thank us used+to wednesday+and when+it
    -5 where+i who+-s would+do you+on you+to
    4 #+to #+to+# -ed+for -ed+the+_ -ing+i -ing+in -ing+that -s+is+_ -s+to -s+what ^+_+-s ^+_+me
    4 ^+happy+to ^+i+shall ^+i+wait _+_+_ _+about _+and+-s _+for+a _+i+would _+in+the _+interview
    4 _+me _+off _+out _+round _+way _+would+be after+# after+the+_ am+at and+the anything+_ around
    4 at+the at+your at+your+disposal be+-ed+to be+there because been+-ed by call+$ call+me
    4 committee could+come count date day do+-s do+a find friday+$ from+@ get give+me+a happy
    4 have+my head hear+from+you i+_+for i+am i+am+at i+can i+expect i+hear i+wait i+want if+the
    4 if+the+_ in+_ in+a+_ including is+# is+-ed+$ is+the+_ it+is+_ january lesson let+me
    4 let+me+know letters look+forward look+forward+to looking+forward+to me+know mentioned might
    4 missed monday ms ms+@ next next+_ now of+-ing out+$ pages panel post+$ questions+$ second see
    4 see+how see+you site stand stay take talking+to that+it that+you the+-s+for the+two then+$
    4 this+_+$ to+_+you to+work want+me week week+$ what+you whether+the with+me+$ with+you
    4 without+_ works your+disposal
    -4 #+-s+of #+@+$ #+with -ed+a+_ -ed+my+_ -ing+me -s+_+_ -s+in+the -s+on+_ @ @+and+_ @+the ^+i
    -4 ^+i+believe ^+i+think ^+i+was ^+i+wish ^+she ^+thank ^+thank+you ^+thanks ^+you _+-ing _+-s
    -4 _+_+for _+_+than _+_+the _+about+the _+by _+by+_ _+down _+have _+in+on _+is _+since _+that
    -4 _+that+the _+this _+to a+_+_ am+-ed am+a and and+# and+for and+your appreciated are+-ing
    -4 are+_ at+#+_ be+very best bus calm candidates care clean eleven everyone expected
    -4 for+the+interview found friday+and from+the+_ give group hands have+-ed her home+$ hours
    -4 i+_+# i+_+a i+am+-ed i+am+a i+believe i+learned i+put i+was i+wish in+my+_ is+a+_ it+-ed
    -4 it+and last+# long make man me+know+if me+that me+the+_ met minutes months moved much
    -4 my+_+and my+thanks myself now+$ nurse of+the+-s of+you+to on+a+_ on+my+_ our+-s passed
    -4 patients ran rather+than regards+$ said same saw see+the should+have since sincerely+$ sit
    -4 small staff teaching thanks+for+the that+the that+you+have the+#+$ the+-s+on the+_+in
    -4 the+_+on the+last+# the+same the+time the+whole them then thirty this to+-ing up use we
    -4 weather well+$ which whole your+_ your+_+_
    3 -ed+and -ed+on -s+_+$ -s+i -s+is @+_ ^+i+understand _+as _+at _+at+the _+because _+before
    3 _+by+the _+if _+is+-ed _+next a a+_+$ a+_+to able able+to accept after+#+$ all+the am+_ as+you
    3 be+_ be+in before+the board bring+the can+come college could+_ for+the+_ form
    3 forward+to+hearing free+for from+the give+me has have+not hear hope+to+hear i+have i+have+not
    3 if+there if+there+is in is+the it+is its keep know+$ link looking me+# me+a mr+@ my+-s my+_+-s
    3 not+_+to on+monday+$ out over period please+let+me said+that saturday short+_ something+_
    3 the+#+i the+-ing+_ the+_+to the+best the+best+$ the+committee the+job the+position thursday
    3 to+hearing trust wait+for we+_ wednesday what+the when will+_ with+@ write you+_+$ you+and+the
    3 you+want+me you+will
    -3 #+-s #+_+-s #+hours #+in #+months -ed -ing+# -ing+-s -ing+a -ing+about -ing+the+_ -s+before
    -3 -s+for -s+for+the -s+like -s+me @+-ed @+in ^+-ly+$ ^+-s+$ ^+_+$ ^+best ^+i+did ^+in+my
    -3 ^+it+-s ^+it+was ^+please+_ ^+that+is ^+this ^+your+_ _+#+$ _+@ _+_+of _+and+a _+for+the _+it
    -3 _+of+# _+on+_ _+that+_ _+the _+up _+where _+who _+with+a a+-ed a+_ also am+confident and+@
    -3 and+a and+for+the and+i+will and+my+_ asked+about at+@ at+_ be+the before between confident
    -3 do+it door each experience for+a+_ for+seeing for+seeing+me for+the have+been help home
    -3 hope+you hundred i+-ed+_ i+am+confident i+did i+do i+got i+have+done i+was+_ if+i if+you
    -3 in+your+_ interview interview+$ kept kind kitchen know+if learn line little lost me+on+monday
    -3 mother name never+_ not+have of+-s of+you only only+# patience people+_ please+_ quick
    -3 seeing+me such that+$ that+_ the+_+-ed third this+is to+be twice+$ understood was+the what+a
    -3 year yesterday you+# you+both your
    2 -ed+the -s+are =reader ^+# ^+a+_ ^+hope ^+i+_ ^+i+am ^+i+look ^+my _+_+# _+_+is _+day _+i+_
    2 _+to+_ all any+day be+glad before+the+_ by+the can+be could for glad+to hearing+from
    2 hearing+from+you i+_+_ i+am+_ i+look+forward in+@ in+@+$ interested is+_+$ morning mr my+_+is
    2 of of+the on+the+# open position side tell+me test the+_+_ the+_+and to+hear+from
    2 to+hearing+from to+write two two+weeks when+you where working would+like+to you+$
    -2 #+-s+$ #+-s+and #+_ #+minutes #+of -ing+$ -ly -ly+$ -s+that @+@ ^+at ^+cheers ^+i+came ^+in
    -2 ^+kind ^+regards ^+regards+$ ^+sincerely ^+sincerely+$ ^+with ^+yours+sincerely _ _+#+-s _+$
    -2 _+-s+in _+_+in _+_+on _+and _+and+i _+at+@ _+is+_ _+of _+of+_ _+on+the _+so _+than _+you+_
    -2 about+# at+the+_ been+-ing being but by+# by+_ cheers cut did+not early five for+-ing+me
    -2 good+_ have have+# having i+-ed+the i+did+not i+enjoyed i+found i+have+-ed i+hope+you i+said
    -2 i+saw i+should in+# kind+regards kind+regards+$ looked love lunch many me+$ me+_ me+on
    -2 monday+$ my+_+$ my+own my+own+_ not+_ on+-s own read seeing such+a team thank+you+for the
    -2 the+-s the+-s+-s the+@+@ the+_+is the+new+_ the+one this+morning times to+# together train
    -2 twenty understand want+to was+-ed was+_ was+a+_ we+-ed wishes wishes+$ with+# you you+for+the
    -2 you+were yours+sincerely yours+sincerely+$
    1 # #+i -s+_ =own ^+_+_ ^+i+can ^+my+_ _+-s+with _+i and+-s as how+i i i+look i+would+_
    1 i+would+be it+-s let may on+monday talking till told tomorrow weeks+$ with+the would+like
    -1 -ed+in -s -s+# -s+-s -s+the @+-s ^+kind+regards ^+thanks+for _+-ed _+-s+$ _+-s+and _+_
    -1 _+and+the _+from _+has _+my+_ _+the+-s _+the+_ am+-ing+to are be+a for+#+years from+# last
    -1 more my sincerely so+much the+_+$ the+_+i the+_+was the+first the+interview the+new think
    -1 was+a with+_
    """
}
