/** Written by `npm run train:tone`. */
export const PHRASE_WEIGHTS = `!	apbPcRdXePfrgZhPiajMkRlVmOnXoZrjs7tZuWv5
! !	aGbbcadbgdhcjZkclcmaoZras/tbvc
! </s>	apbRcSdWeQfrgahQiajOkTlVmPnXobqdrls6tTuWv4
! ?	adsm
! and	aZsn
! i	sj
! i'd	aetm
! it	adsl
! my	ansa
! shame	sl
! that	ai
! you	sk
"	aWbmcwdeeZfRgLhIiEjVkWlUmVnDoyparct/uPvy
" !	sl
" ,	abblcweWfegShViVjckWldmVnZobsat8vc
" .	anbWccdcecfagjhciajjkjmendopqjrktZuZvo
" ;	akcdtlve
" </s>	tj
" ?	aekjvj
" a	adcm
" again	aj
" all	aYostc
" always	aeci
" and	aibiidjbkdobqmrktl
" as	addpmjta
" be	cj
" before	aaolsk
" blind	tl
" budget	aabo
" but	aktj
" by	abckjmoere
" came	aacktm
" can	oi
" careful	aYbktq
" competitive	adtn
" could	aooere
" culture	bnoe
" currently	em
" did	tk
" dreamlike	tk
" dynamic	aetm
" early	accp
" emerging	citd
" energy	adtl
" exceeds	adhm
" family	oj
" final	cddp
" fit	aibdoarqvd
" for	aebpcioe
" gone	aZbr
" good	ti
" has	aconrk
" her	bk
" heteroscedasticity	airltb
" honest	oktd
" i	aecjoj
" in	akbZcZeljkok
" interesting	octk
" is	ambuckdeedgchcjZrTvY
" late	abcksk
" may	cl
" means	aZcjojtove
" might	tl
" more	ak
" nearly	ai
" nervous	ci
" no	dkikoisita
" normally	ci
" not	cjocti
" of	do
" on	aibctj
" or	amcjtb
" overqualified	alcm
" pace	tj
" perhaps	di
" premature	ljsi
" principal	ocro
" process	tm
" reliability	cl
" rigorous	tl
" shortly	oote
" strong	aZoq
" strongly	jm
" stung	ak
" team	bi
" that	oi
" the	aZgl
" throughout	bk
" to	oYrktm
" too	cn
" took	aetj
" unanimous	ai
" unfortunately	aeelkjoetk
" unsuccessful	aiek
" unsuitable	ajtdul
" urgent	tk
" very	abcjok
" warm	acolrltc
" was	ajcbiirdtn
" we	mk
" when	aamnocrjtd
" will	abto
" workmanlike	aetj
" would	aqte
" yet	em
" you	abgltj
#	arbZcwdVeEfWgiiFjZkXlcnTpTqqrWsntkuSv7
# "	aetm
# #	ak
# )	amllve
# ,	becpdaechpicjilZndoYqYresnvm
# -	cegkokqdvi
# .	bnclddeehaicjUkZlcmlnXosrVsmuXvm
# :	aaoksl
# ;	vi
# </s>	ci
# ?	vj
# a	aYjjkjtj
# am	ti
# and	aZcwdbiemcoerjtb
# applications	aj
# are	an
# asked	aj
# asks	adcm
# b	ak
# but	ak
# by	ck
# c	rn
# caught	ai
# clinics	ci
# coach	aegl
# euros	acjl
# figures	cj
# followers	acglui
# for	aetp
# from	adol
# german	hj
# gives	ajce
# guidance	ai
# had	ai
# has	aabjgktj
# hours	abcjqr
# hrs	ql
# i	hi
# in	acbjuk
# is	ancnrdvd
# july	aj
# june	aj
# k	gm
# kw	cj
# march	an
# may	ajomqe
# minutes	ajvj
# nd	addr
# of	asbjqc
# on	aXos
# out	tj
# p	vi
# pages	al
# paper	ai
# people	ui
# pm	aj
# pounds	km
# rd	aYbjdnqp
# s	ajoetk
# says	aj
# september	ak
# so	aehm
# st	ajkjqk
# th	cidredgahVjZkllbmbnkoapeqoretXuave
# that	tj
# to	lmve
# was	adcjmjrisk
# when	bn
# will	aj
# with	adgl
# without	abtiuk
# won't	acjl
# words	apcjdere
# writes	al
# years	hj
(	ajbZcVdbedgahbidjdkbljmdndoZpsqeratXubv/
( #	vk
( a	aelo
( i	vl
( retd	ai
( very	anva
( your	aapp
)	aibacUdaebgahaicjdkblpmbncpsqcrYtXubv/
) ,	adljpivp
) .	celjplvt
) </s>	aymeojpmrevS
) and	vi
) to	aelo
) who	adlm
) why	aelm
,	ambZcldleofTgihbidjYkel0mXonrasTtkvd
, "	cbgdoitqvk
, #	aebbhdkmmeqdraslulvj
, (	aXpq
, </s>	a/becZdbeUfVgahdiNjdkclWnPoYppqbrctWuave
, a	aLbecldeeyfZgiiojVkil/mYnZoaqXrHsZtjuOvX
, about	aadqmiqk
, above	al
, according	adbn
, admit	acbm
, after	aXcedieegbhViejbkdmrqwrlsltZuc
, all	aebuhdicljmcoeqetjudvc
, along	aebj
, also	aVbilkum
, although	aZbogkjioire
, always	abbkdj
, an	gdiijdlmnkqcsltb
, and	ambXcZdlebfTgehYicjtl0mqnaoYpUrXtcukvM
, another	aPdjfngdlkojtu
, answer	aaclqj
, any	acdjetrivb
, anyone	bi
, anything	aSezhj
, anyway	aZoo
, apart	ai
, are	aUkkqkrj
, as	aobactebfigjhdiUjkkjlcpVqZrdsntPupvU
, ask	aVckdoeYgtlimdod
, asked	ui
, at	aXccdrevgohTiejikYlaminYomqkreuY
, back	dokd
, bad	ai
, badly	aimjnd
, basically	abmroevc
, be	adoitm
, because	anbccrdWeefkgbhYikjclemTnloXqmrYsdtaur
, before	bicjdeheqdri
, being	cigkke
, believe	ajgduo
, below	aeciej
, best	aVfmom
, better	ai
, both	acdjoeqkto
, but	aabMcrdnfWhTinjpkplTmdncoopdritUuWvn
, by	bbejgmiZkdleobrdur
, c	ci
, call	acll
, calls	aegn
, can	aWdiluqevp
, change	aYemlm
, charm	ij
, check	accklj
, cheers	jkkmmere
, chiefly	tm
, claire	el
, clerical	gi
, cleverest	ik
, coach	dl
, come	anckhe
, comes	aahjtl
, coming	aZgltk
, congratulations	jk
, considering	hl
, could	arbbcbeaiijekdlmretcumvb
, councillor	ijuj
, cut	ek
, dear	abckipme
, deborah	ui
, deeply	mi
, did	acbkceddleritsva
, didn't	oj
, do	akbncbdZgZhWiYlmmnneolqbrctmuXvl
, doctor	aeij
, does	adclvi
, doing	jk
, don't	aebkccemgajckdooqeuk
, done	adcl
, down	jj
, dr	eiiomdnd
, drop	qk
, each	addielti
, eh	actn
, eight	kj
, either	qj
, eleven	aadl
, end	aUcjht
, ended	algbuk
, enjoy	adjl
, enjoys	adpl
, especially	avgdtcvl
, even	avbdcVewgjhYibjbkYlemYneoorWseteub
, evenings	aj
, eventually	aWoq
, ever	adeego
, every	teum
, everybody	abhmokri
, everyone	hitl
, everything	eifkikqd
, except	aZbickkjokue
, extend	adlk
, far	ml
, find	lj
, fine	dj
, first	aakjpl
, five	apdele
, follow	adlk
, for	aeblcWdiekfbgYhajdkTlZm1oWpkresetPux
, forgive	acmn
, forty	jkklodtd
, forward	adlm
, found	aarluj
, four	hekiti
, from	begdhkneobqkrbtmue
, full	abcigque
, generally	ak
, generous	ilte
, gentle	aedl
, get	aahelnnkqi
, gifted	ii
, give	aeeigehjljoi
, given	aedegchiidjeojrute
, go	aYclejrltd
, good	aVgkooti
, got	ootd
, guys	abtn
, ha	aWomtm
, had	aTbjcrgehcidjonjrctc
, half	aXdmen
, happy	aYfmoj
, hardly	akci
, has	cjgchmjcnk
, have	abbdemgjjcomqjrjteuZ
, having	aXbddrgihbicjbkkmmocqdrruc
, he	ayidodrXtW
, he'll	adnq
, he's	cjglmdnjobte
, help	adel
, hence	hi
, her	ajgl
, here	addlgo
, here's	acdo
, hold	adlk
, honestly	aqodrd
, hope	tj
, how	adbiddeegijdkllmneoarctiuavq
, however	aXcndeoltl
, i	aebeckdkeifogYhnjekclNmmoeqZrZsjteuZvv
, i'd	bXcberhqjVljmioWteuevl
, i'll	bbcZevgVhXibjZopqRretqui
, i'm	aWbWcVdkeifcgsijjekqlamqndokqerLsetjuKvi
, i've	abcidjgkhqiVlcmdnoopqYtLuUvk
, ideally	aVholktj
, if	atbdenfegahbjelbojqPrjuYvc
, ignorant	bdrn
, ignore	aadl
, ill	adel
, in	aWdrfdgXhZjklinjotrcsitbudvc
, including	ambdijmj
, income	adrm
, introduce	acll
, is	bdcYdreWflgbijlnmineodrXsetiud
, isn't	aebmjeuj
, it	ajbqcldZeYgjhajRkilbmXneojqXrlsktiuOvp
, it'd	tn
, it'll	aaqlrm
, it's	aXeThiijjZlconqiti
, job	ji
, judging	tk
, just	aZbbcddReugYjWlamdoaqmsjtkut
, kindly	acdceqfogehijekloetcue
, knowing	njri
, lady	rj
, last	addj
, late	aZoo
, lazy	rk
, learn	aXeogdso
, least	amgjid
, leave	aj
, lend	adlm
, less	ai
, let	cnelgajdmanbrjteuk
, let's	aaglnj
, like	adbcdrgcjkoarctm
, likely	gi
, line	hj
, literally	jk
, look	aScpgklm
, looking	mj
, lord	ajne
, lovely	aeoo
, ma'am	aiiote
, madam	ekikjenirmve
, made	aedkkl
, maestro	acin
, mainly	ai
, make	cjte
, makes	actm
, many	adfl
, marguerite	acel
, mark	aeillj
, mate	aegjqi
, may	acdkeekdlpqdtpvc
, maybe	aeceliup
, me	ajdmedgjhcijkjoeteuevc
, meaning	tl
, meet	aejk
, mention	adlm
, might	aXdqlj
, mind	qi
, mine	aibdck
, money	kj
, more	aYcedegdheiokioerksnte
, most	aigbikkmte
, mostly	aogijdmcomte
, move	aZlm
, mr	abbeelhemlriul
, mrs	aejireun
, ms	abelsk
, much	adtn
, my	abcwdieWfcgbhYiajbkjl2mnobqWrcsatduk
, name	aXeq
, namely	aerktl
, naturally	ak
, neither	cj
, never	cddkedoerp
, new	addm
, next	geikqerm
, nice	ak
, nights	adel
, nine	on
, no	aobcdVhjicmZnbqlsktjuV
, nobody	bdgchmjenloirb
, none	aWlkskui
, nor	aUciekijmiul
, not	aTbcckdVejgohoiimenmrksmtPuVvi
, nothing	ajjlod
, now	aQbddogchnjkolsltZ
, o	ik
, obviously	ai
, oddly	bj
, of	akdegbiijikjmlncodretjue
, oh	aZejtk
, on	aadWetheicjalmsntWui
, once	aibecidejeokto
, one	aWbUcYdWeignhojjkpmdoaqXrjsmun
, only	albScmeqgchcjeljoeqdrUsevc
, or	aibicXdWeygQhKiXjSkalwmrniokqUtjuYvZ
, otherwise	ammeql
, our	aiui
, ours	alceelui
, out	adck
, page	adcl
, particularly	tk
, partly	anje
, pass	lj
, pay	lj
, peon	adel
, people	aigcijmkoiud
, perhaps	aeeegelmtovj
, phone	acljql
, pick	aZolqn
, plain	adbkhl
, plainly	anca
, please	bYcidreyfjgXhTiYjckbnmoRqarXsjtauX
, plus	aZlr
, point	accili
, pretty	ej
, price	qj
, print	aZeolj
, printed	adtk
, probably	aivi
, professor	amgcikmk
, properly	aZciqorbsi
, provided	achkup
, purely	aebkgihenpodreteulve
, put	aVemheijllnkqctl
, quieter	ek
, quite	iknj
, randall	rk
, rang	adgk
, rather	begehitl
, read	aWcoejjjlirduk
, reading	jeklmi
, really	aajmsr
, recommend	lj
, refund	adll
, remember	aUericjnodum
, reopen	ck
, results	fi
, right	aUjivt
, ring	eeln
, run	ok
, running	tj
, said	al
, same	aads
, say	aideeaheinlk
, saying	aatl
, says	amcmgendud
, second	delnpjqcrm
, see	abdieinivi
, seeing	aXckdkjinioota
, send	acljqk
, sends	tl
, set	aj
, seven	aecidk
, shame	aRojretoun
, share	aZlq
, she	anbZcihbibjikcmioerbsmtauj
, she'll	abnmol
, she's	abemjjte
, shorter	gjre
, should	ajceesgmhRldmjolqXratl
, show	acgj
, shows	cdti
, sick	me
, sign	acliqj
, signed	aehm
, silly	akokte
, simple	hj
, since	eOfcgdiZjbkalZmUnloqqirtsd
, sir	ajdmgdhaimjdkmnXodqirctd
, sister	aeni
, sit	aeei
, six	acln
, slide	ai
, slow	aetm
, slowly	aackddro
, small	adrk
, so	atbacudeeSfSglhpiTjVkjlXmMnxobpXqprdsVtYuPvP
, some	aeekhojplkoerXtbve
, somebody	bjejjWomqirdti
, something	adbjvj
, sometimes	gl
, sooner	acem
, sorry	jdmuoavm
, spare	ei
, starting	accnqeul
, still	dlij
, stop	abqktk
, such	adiprn
, suggest	aclm
, sundays	ej
, sure	om
, surely	aiii
, take	aUetkeoitk
, talk	acem
, team	aeljti
, tell	aUblcidneagdlzncqetdue
, ten	aeek
, thank	ajedfohmibjbmcoaprrdsetbvk
, thanks	aWhmjrmeojretdvr
, that	bpcZdWelfeikjlkdminZocqZrQteulvi
, that'd	dk
, that'll	jk
, that's	aYcaecgchmicjlkqlemcncqkrcsktiui
, the	aXckdVgiheiijTl2mnnaobresktcvb
, their	ancjjd
, then	aXbjcjdweXgVjXluncoere
, there	bcdlgejckcmbomqnretdvk
, there's	ambicdhljeuevl
, therefore	abcjqk
, these	adoluk
, they	bZebgXjpkqoZqcriuavk
, they'll	gjnk
, they're	um
, they've	jckknkte
, think	aXbeglhejmqjrlud
, thinks	gj
, third	ajdUlmon
, this	bldiejgkjcmeoasetcucvj
, those	gjlk
, though	aSbkcsdqedhajpljmZnXodrmsdtZunvZ
, thought	ni
, three	aVcjgklltj
, through	ak
, thursday	dZliqk
, till	ui
, to	aKbicdd1eeguikjVkbmtoUqWrbuUvi
, today	abhmklneqi
, tonight	acqn
, too	ao
, truly	ikmj
, trust	ak
, truthfully	ii
, twice	aesp
, two	bZdcekhkolresjua
, typed	aesm
, under	aZikrktl
, understood	apce
, unless	accjeiqdul
, unpaid	acelhi
, until	aidkeeui
, up	abbljeoduq
, usually	aWgjro
, very	an
, visionary	ae
, waive	abln
, was	akbkdpeegdicjbkenioerdseujvc
, washed	cl
, we	bWdjgWkenbocqdrltl
, we'd	aeenjj
, we'll	dktj
, we're	aZkjmjok
, we've	arcjkeud
, weekends	ei
, well	aOgijslt
, went	aehk
, were	aibi
, what	aUbocXdueehdjTkel1mXndqerYseucvk
, whatever	aXbccrdjewgYjckdmenaorqetVuYvb
, when	akdngehciejkkZlbmenaoirluc
, whenever	qdtkuk
, where	akclgehlibjiljmeniqYrduY
, whereas	aWckgiijqm
, whether	aadoeilmnjue
, which	arccdneWgihVidkimenepZqXrpsiteubvZ
, whichever	apci
, while	abjmqjtd
, who	awbbdleXgZhKiYkelontobrQseteub
, who'd	aj
, who's	gmke
, whoever	apgi
, whom	gdielknnuj
, whose	aqbZgkhcicnnobpktVud
, why	aaeelmonvl
, will	aUcmdneegkiindvj
, win	ai
, wise	ii
, wisest	ii
, with	apbYcQdlengXkjlnminXoUqjrYtYunvY
, within	aiqe
, without	aebkgiiiuj
, world	abfeiqte
, would	adbecddpemgehbiajdkillmeqZratrub
, wouldn't	acto
, write	ok
, written	adlkrnte
, wrong	adcjmi
, yes	alniqd
, yet	aNblc1deemflgdiejeodtcud
, you	abbqddekfegZjakdlZmXnUrqsotpudvq
, you'd	bl
, you'll	heliodqdrkul
, you're	aYeehlooqirlte
, you've	acbecidegXhdjroaratjulvj
, your	aMcmdbeUfbgqhXi1jVkbl2minVoVpdqjrjtaub
, yours	ejio
-	bacZdceZfwhiiajekimdnWoVpTqarpsatuuav/
- #	aZgptivl
- a	aZblnlvi
- advertised	bm
- and	actn
- applicant	ak
- author	akejgdkencqm
- based	tm
- bearing	ri
- bed	kesn
- bedroom	aj
- by	akckle
- called	aXboclicrnve
- chair	ni
- chancellor	noqe
- chief	nn
- class	aUgkim
- create	fi
- day	bj
- dollar	acglti
- down	ap
- dressed	am
- driven	aefn
- eight	bmccdegchckkoeqtve
- escalation	cj
- fashioned	adonrctnve
- fi	ci
- first	aammti
- five	kkrj
- floor	anjdli
- founder	acjm
- four	aUcrejqore
- giving	aj
- hand	am
- handed	ai
- hart	ilne
- headed	gn
- home	adbicjkk
- hour	ajlimjre
- hours	hj
- house	oltk
- hume	ak
- hunting	ai
- in	blcegbhkicnlqarbuj
- index	abgm
- jones	ak
- known	acgn
- language	akge
- law	aibngchjjckdndteul
- law's	ackitj
- laws	qi
- level	nj
- line	aSbecdekhkimopqjretj
- mae	aj
- mentioned	fn
- minute	tk
- month	acun
- name	dm
- nine	ci
- of	doneokrd
- off	hmkcllqk
- office	abdo
- old	bbgdjikkodrn
- olds	adrp
- on	achmlj
- one	ambacddceVhZicjokvmaokqcteub
- op	adklui
- out	jj
- paced	fj
- page	ceniokrdve
- person	kkqj
- pushers	acrm
- putting	gi
- rate	aVgjrs
- reading	aj
- referenced	fk
- reply	aatn
- round	jk
- run	am
- school	aagmqkte
- sending	di
- seven	ak
- shaw	aj
- side	adblnlte
- six	abcidmgihZjekjteum
- speaking	ei
- staffed	adtn
- stage	aahktj
- star	abgehjtium
- state	ok
- stone	ak
- taught	mj
- term	biki
- third	aWjokk
- three	citj
- time	eloeulvc
- timers	aloe
- to	ai
- twelves	alhikete
- two	alcejjsd
- up	aebVcbejflhvidjTkaljmincqcrotavY
- ups	ajnkoe
- values	cl
- way	ai
- week	cild
- win	fi
- women	bk
- word	tl
- working	aatl
- year	ccgahZjjkjocru
- years	rl
- you	amdlhdjdmjretj
.	aiblcddbeagihiiZjilNmRniolppqcrqsctmulv1
. "	ak
. #	aTbicnhXoqqkretdvq
. )	anvd
. </s>	bmcddaeagjhjiajjlNmRnjomprqcrssTtmumvy
. all	abcembstve
. amankwah	ai
. can	aZdpve
. enjoy	ok
. fine	aYojsl
. hale	ej
. i	aTgdhnjconrqsjte
. i'd	acojsk
. i'll	adon
. i'm	qj
. i've	ai
. if	aeoj
. it	aYjlsn
. it's	aeoj
. m	kk
. no	aXrmsk
. not	aXbeceqkss
. noted	aboo
. one	aYss
. org	aj
. please	acsk
. shame	aduj
. the	aarbsr
. two	aakesq
. uk	ci
. well	adol
. whatever	oj
. you	aeccjesntm
:	ajbPcid0eefdgehSiUjXkdlpmQnZoZqcrQsuuSv8
: #	acoksl
: )	oj
: a	gesm
: can	aedj
: could	aadilk
: did	aovc
: do	aovd
: example	anva
: feedback	aell
: four	gi
: i	adeognhetZvv
: i'm	ackn
: is	drscvY
: it	asje
: may	di
: mr	ni
: my	cmdigete
: next	abtl
: no	aidi
: one	aecj
: our	amfb
: parking	adtk
: the	albdcqdbgahejekelloeqetiue
: three	akcdleti
: two	acgiqk
: was	apvZ
: we	an
: what	dbll
: when	ij
: who	aeli
: will	dnqeve
: with	sk
: would	aedn
: you	aebj
: your	aifiiejjretk
;	awbXcrdjelfbgVhYiYjlkRlmmQnaodpcqYrlsQtquKvn
; a	ajejlk
; and	ai
; any	aVdoqm
; both	al
; clearly	acrk
; do	aatn
; failing	aadnlj
; he	nkrite
; he'll	ti
; i	cidbenibjckamanborrjsetiuXve
; i'll	qi
; i'm	ammloetd
; i've	lkrctl
; if	ar
; it	adcleegkjbqdro
; it's	jiod
; just	el
; may	ai
; mine	gk
; most	amoe
; my	bedkhdodrkuk
; nana	adjj
; one	aYokrkti
; please	aj
; second	accn
; secondly	ci
; she	aicjgejbkk
; some	oern
; sorry	ai
; that's	hl
; the	cqdcgchlkemZneqdtq
; there's	amee
; they	jkoitb
; third	accn
; this	ak
; today	dlge
; we	aUjuok
; we've	ai
; who	nm
; would	ak
; you	heikobtp
; you've	acjm
; your	ai
<s> "	ambkcpgeoWrativc
<s> #	aucdljresevZ
<s> (	apvd
<s> a	ajbdcndbedfWgZhviqjbkLmpoSpeqisWtduYvU
<s> above	nm
<s> adaeze	al
<s> adding	ci
<s> admit	bmrd
<s> after	asbQcUdZeWgah2iZjokkmbneoPqUrWsduY
<s> again	aQdumnqbsi
<s> age	bk
<s> agnieszka	al
<s> ah	eeojrevt
<s> aidan	ak
<s> akosua	aj
<s> alasdair	ak
<s> all	aacadaemfdgZhliljulemdobqmrcsntXucve
<s> all's	adom
<s> allow	cidi
<s> already	dj
<s> also	aWlovv
<s> although	aafmoepovi
<s> always	dloi
<s> am	ddqivj
<s> amandeep	ak
<s> ambrose	aj
<s> an	aeceelhmrYukvi
<s> and	abcdeZfcgdheidjjkclxmeokqcrbsdtoucvq
<s> another	acdkeehajckjncqutcvm
<s> anouk	jj
<s> answer	aTcbdXedlpmdocqusotdvd
<s> any	aZcbdlemglimlnodqcrbtaucvi
<s> anyone	akgjherkta
<s> anything	alek
<s> apart	lm
<s> apologies	andd
<s> apparently	acbecegejeomrcsetu
<s> applicants	adbl
<s> appreciate	apoe
<s> architects	aZgo
<s> are	aZdpjlqcrqvc
<s> arjun	al
<s> as	bbcbdkeMfnhtiRjMmUowpirbsctb
<s> asante	aj
<s> ashok	aigkne
<s> ask	amgl
<s> at	aibocXdYeafrgjhTiajdldmbnlqYrmtkud
<s> attached	adfjniqj
<s> babatunde	aj
<s> baby	aekk
<s> bankruptcy	kn
<s> barnaby	ak
<s> be	acokul
<s> bea	ak
<s> beatrice	ak
<s> because	acblcejvnirdub
<s> before	aacrdcheiljblenoocqprctb
<s> being	bXcmdeejijjXkqnerXuc
<s> believe	aeml
<s> ben	aj
<s> benedict	ai
<s> bernadette	aj
<s> bernard	aqnX
<s> bernie	ak
<s> besides	ll
<s> best	alfcgcieneobpltjuj
<s> better	abuo
<s> between	bdcdgqhdiitjue
<s> big	aitk
<s> bigger	ai
<s> bit	an
<s> blessing	aqke
<s> blessings	ai
<s> bloody	rk
<s> bogdan	al
<s> both	aqglhdjekdoeuc
<s> bravo	aZbdgchdjekerbt4
<s> break	aq
<s> brian	ai
<s> bridie	ak
<s> brightwater	amqe
<s> brilliant	aZtr
<s> bryony	ak
<s> bríd	ak
<s> but	axdcgcjbkdodrduevu
<s> by	bkcsdigliVkcokqZrXtZuavl
<s> ca	al
<s> call	aledqjtkue
<s> camille	ak
<s> can	aqbecYdeeejdkeljmkrXsctavn
<s> can't	eo
<s> caoimhe	aj
<s> cathal	ak
<s> catrin	ak
<s> cc	ni
<s> change	aVolus
<s> chapter	alte
<s> cheers	alebgejiobrltj
<s> chidi	aj
<s> choirs	gi
<s> choose	acun
<s> choosing	tm
<s> chukwuemeka	al
<s> circling	dn
<s> claire	ak
<s> class	amge
<s> clearly	aZcbgehdnjoordtr
<s> clients	gm
<s> clive	ak
<s> clock's	qj
<s> coach	il
<s> colin	ak
<s> colleagues	gl
<s> colleen	al
<s> colm	al
<s> come	ak
<s> comfort	aoke
<s> coming	aedlkk
<s> congrats	ai
<s> congratulate	tj
<s> congratulations	ambcdegdheiejdneojrbtsvd
<s> conor	ai
<s> consider	aidm
<s> considering	gerl
<s> constance	aj
<s> contrary	cl
<s> coralie	ak
<s> cormac	am
<s> cost	cj
<s> could	aremgbhcibjYkXlemaocpnqdrcsitVvj
<s> couldn't	em
<s> councillor	nl
<s> count	ak
<s> counting	ai
<s> crispin	ak
<s> curious	bite
<s> cut	aeel
<s> dad	bdjs
<s> dad's	adkl
<s> dale	ai
<s> darren	akle
<s> dear	amdeeafnicldmenSpureuc
<s> decide	aZqsud
<s> decisions	ak
<s> declan	aj
<s> delighted	adql
<s> desmond	an
<s> dev	al
<s> diarmuid	ak
<s> did	bVccdledjjlarpsatn
<s> diesel	kk
<s> diolch	aj
<s> director	avnR
<s> do	acbNcReUfcgkhOiUjnlemnnarlsXt1vi
<s> doctor	aiki
<s> does	arcddeedheldnnrd
<s> dolores	al
<s> don't	aZbkcddbepgcidkUlemXopqjrnsjve
<s> donal	am
<s> dorota	ak
<s> dot	ai
<s> dr	albkhmndud
<s> dull	akrk
<s> duly	fdopvd
<s> dwayne	ak
<s> e	al
<s> each	addi
<s> edna	aj
<s> eight	aici
<s> eighteen	jl
<s> eileen	ak
<s> either	akodqprc
<s> eleven	aacejiokresktr
<s> elif	aj
<s> elspeth	aj
<s> emeka	ak
<s> emmanuel	aj
<s> english	cero
<s> enjoy	aeiejaneoxrZtkve
<s> eoghan	aj
<s> equity's	adkl
<s> esi	aj
<s> even	bZcidpewgbhWiqjakclemeoaqctUuc
<s> every	aScmeXfxglhYimjjncoXqjrctdui
<s> everybody	gbinqm
<s> everyone	blccedgkhbmandoeqwrZtYue
<s> everything	aQcadletiimooeud
<s> ewa	ak
<s> ewan	jl
<s> excuse	almm
<s> expect	acnlreuo
<s> experience	am
<s> explain	cvrdtd
<s> failing	lj
<s> fair	al
<s> fairness	oetm
<s> far	il
<s> farah	al
<s> father	no
<s> feedback	hj
<s> feel	fkmk
<s> fergal	aj
<s> fergus	al
<s> few	acgoim
<s> fifteen	hi
<s> fifty	aosZti
<s> find	aahplerm
<s> fine	aTdlecgkidjeowtd
<s> first	bmcpdagdhdlntb
<s> firstly	ci
<s> fit	cn
<s> five	bZcbdcelgbiejiojqXtt
<s> fix	lj
<s> flats	bm
<s> folasade	ak
<s> folks	gj
<s> following	djfllc
<s> for	ajbddsepfZgjhiiTjlkVlSmYqUrosjtR
<s> forget	abnios
<s> forgive	akbedoecgcijjdkbmmoZue
<s> fortunately	aegm
<s> forty	cegnkjtb
<s> forward	acrk
<s> founders	ul
<s> four	ajbkcVddiejkkdoaresktoub
<s> fourteen	jm
<s> frankly	aacdfegrhriZjemZnerrtbuevd
<s> frauds	abierr
<s> freddie	dejj
<s> friends	ai
<s> from	ambiddgehcijjjneoeqcrltbub
<s> full	alhatn
<s> funny	adbscbgeickloirdtiudvd
<s> future	fdio
<s> gareth	ai
<s> gemma	aj
<s> genius	gjtj
<s> gentle	acfove
<s> gently	acdl
<s> geoffrey	aj
<s> geraldine	aj
<s> get	aWbahdidjckcnqoaqjr0tcue
<s> gethin	al
<s> ghosting	kj
<s> give	abbbcddaeigXielnmbnooaqYsmup
<s> given	aobecdgbhtodretdud
<s> glad	aZoctu
<s> go	aXcidiecleqery
<s> god	ameegbiZjendooul
<s> godfrey	al
<s> going	addion
<s> gold	aetn
<s> gonville	adgl
<s> good	abbcgaheibjbldmenjotrctrudvp
<s> got	am
<s> grace	asiajerd
<s> graeme	ak
<s> graham	ai
<s> grandad	acjs
<s> grandfather	ji
<s> grandmother's	hmje
<s> grateful	lj
<s> great	aQbeontpvq
<s> greet	ai
<s> greetings	ajle
<s> greta	aj
<s> grow	aerp
<s> gráinne	ak
<s> guess	aebeoxrdtd
<s> gutted	ak
<s> ha	aogehcketo
<s> had	czdcgYhUkbmpoSrXtb
<s> half	aYbeelhckjldqquo
<s> hamish	aj
<s> hannah	al
<s> happily	aabdgknjtp
<s> happy	abbdcojdorqetd
<s> harriet	ak
<s> harvard	gl
<s> hats	adrbts
<s> hattie	ak
<s> have	ajbedieugeicjjkcmcneqerZsetXue
<s> having	apbTcidleehuijjWmWncobtQubvd
<s> he	apbXcjgjjqocrTtaueve
<s> he'll	akgktc
<s> he's	ajjorb
<s> head	adnq
<s> heaney	acgm
<s> hector	al
<s> height	ck
<s> hello	aXdkvy
<s> here	abcjdilrrdvb
<s> here's	fitl
<s> hetal	al
<s> hey	abvx
<s> hi	aidnoepetbvw
<s> hiya	al
<s> hollis	aj
<s> hollywood	adgo
<s> honestly	aebbcZgmjdkorttXuevd
<s> hope	axiejbreteud
<s> hopefully	ok
<s> how	adbicldlgWicjkkulQnToerNsvtouWvT
<s> howard	ak
<s> however	amvj
<s> hugh	aonb
<s> hung	gi
<s> i	aobbcYdcejfdhljikdlRmopqqZsptYuZve
<s> i'd	aebYcedeevfbgehciijpkclsminkoZpdqbrlsYtevT
<s> i'll	ajcMdnfegchiiRjckclPmXnlotpdqirdsdtkuevV
<s> i'm	ajbMcTdbenfkiVjekilVnmokpbrbvj
<s> i've	bJcddjeYfdglhaimjUldmonkocpcqnsYtdumvd
<s> if	awbTdbeafVglhXisjkkjmtnMoQqardsTteui
<s> ifeoma	al
<s> ilse	aj
<s> imagine	adbkjl
<s> imogen	al
<s> imran	aj
<s> in	cieSfkgqhqjMnroaqWrasdtZuSvk
<s> ines	al
<s> interesting	abccosrdtjvd
<s> invoice	aj
<s> is	aybYcWejgehXicjckXmenlodqXrksXtYue
<s> isla	ai
<s> isn't	aeen
<s> it	albkcPdReNfpgjhciajokimpnWpiqYsvva
<s> it'd	ajbegdjdkkljrbteup
<s> it's	aebmcQeafaglikjjkolWmkndootcubvZ
<s> jacinta	ak
<s> jean	ak
<s> jerome	ai
<s> jess	aj
<s> jincy	ak
<s> jo	akde
<s> joan	ak
<s> judith	aoieud
<s> junior	aenj
<s> just	acbZcbdnedfqgphmicjbkZlimcnZoYqmrnsbtXuY
<s> k	abolrqtevb
<s> keep	aidlgeodqdrjul
<s> keeping	cj
<s> ken	ak
<s> kind	aj
<s> kindly	aTbWcUfngWhuiYjilomkoVqsrjtauYvZ
<s> knowing	ajcdik
<s> kofi	aodeld
<s> kwame	glnd
<s> lack	ck
<s> lady	nm
<s> laid	ck
<s> last	cjgmjaqm
<s> laurence	ak
<s> learn	aarute
<s> leave	aioi
<s> leaving	ck
<s> lee	al
<s> leila	aldd
<s> lena	akle
<s> leonard	am
<s> lesson	abtl
<s> let	aZbWcsdreifjhUiYjTminjoWqdsbuo
<s> let's	aebrcceefkhdidnlrataud
<s> like	gj
<s> lionel	ai
<s> little	amre
<s> local	hj
<s> lol	abgdrmtivj
<s> look	aYcoemgeiejjtd
<s> looking	aefp
<s> lorcan	ak
<s> lorna	al
<s> lorraine	aj
<s> losing	aekm
<s> love	aj
<s> loved	adtl
<s> lovely	aWjeoutl
<s> low	cj
<s> luckily	beccgrkdocrjtj
<s> lucía	ak
<s> madam	akel
<s> maestro	ik
<s> maeve	ai
<s> makes	aovd
<s> malachy	ak
<s> mam	kl
<s> many	meodpptduk
<s> marcus	ai
<s> marguerite	aj
<s> marisol	ak
<s> mark	acgjuk
<s> marta	aj
<s> martin	amndue
<s> mateo	ak
<s> matthias	ak
<s> maureen	apnd
<s> mavis	aj
<s> may	ambacodSgVhrikjZkalXmlnWocpoqYsetuuZvZ
<s> maybe	aZbbdmgYhdkeorrltYuevt
<s> me	aedkgm
<s> meanwhile	li
<s> meenakshi	ak
<s> meeting	aaipre
<s> memory	aqfcuc
<s> mercy	apeZ
<s> message	acom
<s> mick	ak
<s> might	anbccbeihejelpnbqmrctevU
<s> mind	ariXrdul
<s> mine	albjhaud
<s> miriam	ak
<s> miss	ai
<s> missing	gj
<s> mo	aj
<s> moira	alne
<s> mom	aejj
<s> monique	aj
<s> morag	al
<s> morning	ai
<s> morwenna	ak
<s> most	adbccsgthkibkbqdrYtbuY
<s> mother	aejj
<s> mother's	km
<s> move	adql
<s> moving	ak
<s> mr	anblgerd
<s> mrs	aYbq
<s> much	aofb
<s> mum	aZgmjp
<s> mum's	kk
<s> must	geoytd
<s> my	ajbecZdaecfNguhqiajlkolRmaoNpXqjrWsjtKuovY
<s> name	eo
<s> nan	jkkd
<s> naturally	aohcidjekemeonratluj
<s> needless	aacpod
<s> neil	ai
<s> nerys	aj
<s> never	aYbdorrl
<s> nevertheless	dite
<s> next	aUdcgbijjcljniomqarmto
<s> ngozi	al
<s> niamh	tm
<s> nice	aVjcodrZtxujvr
<s> nigel	ak
<s> nikhil	aj
<s> nine	tp
<s> no	bbcidXeJfcgdhelZmco5qZrksptbuLvl
<s> nobody	amcceYhuiijskjldmToEqetbucvX
<s> nobody's	rm
<s> nonsense	aecl
<s> noreen	aj
<s> normally	hl
<s> norman	am
<s> not	alcZdbecfignhXjTkWmZneopqbrmsltVua
<s> noted	aYomrotjvd
<s> nothing	diechelkoZqirdtnumvc
<s> now	acjkkdniqk
<s> nowhere	ck
<s> o	abil
<s> obinna	ak
<s> obviously	aZbecoheoord
<s> odd	adbn
<s> odile	al
<s> of	adcjdaecgShVikldmondontlub
<s> oh	abceddeigZiijemdojratvvk
<s> ok	abdqecobrjtkvk
<s> okay	vj
<s> oksana	aj
<s> ola	ak
<s> old	nk
<s> on	akcsdeeigWhZiekdminiobqbrctZuc
<s> once	aXbidrecfphjjdkdqlteua
<s> one	albocVdXebfdgZhbikjekOlxmTniqHrnsbtWuvvY
<s> only	abbqcadegThZiyjlkaoZqdrmtd
<s> onwards	alve
<s> other	ajbdcmhcneojrdtdud
<s> otherwise	apoktcue
<s> ottoline	aj
<s> our	aiblcldZeefbgkhoiXjekalamboVqjrisktRuivb
<s> ours	gk
<s> out	ajnmrjteue
<s> overqualified	aicn
<s> owen	al
<s> page	ajbjcive
<s> paola	ak
<s> pardon	aidemmtl
<s> pass	lj
<s> past	uj
<s> pathetic	rmve
<s> paul	vj
<s> pauline	ai
<s> pay	abqeus
<s> people	akbkcbdeekgnhxiZjQkYnYoTqZrPtWuq
<s> per	aZfqldol
<s> perhaps	bmcTdsfdgEhbiRjjkmlVmYnpoqqdtauavo
<s> permit	accm
<s> peter	alnc
<s> petra	al
<s> philippa	al
<s> pick	adqo
<s> please	adbRcXdaejfqgdhmiejkkblkmonaojpXqirYsltmuTvV
<s> pleeease	aaeq
<s> pls	aadoen
<s> point	adcjli
<s> post	uj
<s> posterity	acirue
<s> pretty	ei
<s> print	ej
<s> priti	aj
<s> processes	akieuk
<s> prof	amne
<s> professor	djgi
<s> prudence	ak
<s> ps	aduj
<s> pull	acup
<s> put	aaetjcnooerVsptb
<s> quick	arddvc
<s> r	aj
<s> rather	eenqoe
<s> read	aRbecjsu
<s> readers	aeckgmue
<s> reading	aicYimtl
<s> really	mmrd
<s> reconsider	aaqjul
<s> referee	cj
<s> regards	amfb
<s> reinstate	ui
<s> rejecting	cj
<s> rejection	aj
<s> remember	aajeur
<s> renee	ak
<s> rent	adeikm
<s> reply	accedZloqwsdva
<s> residents	achl
<s> respected	aqiene
<s> respectfully	co
<s> rest	aefoheoktlue
<s> reverse	aeup
<s> reviewer	apclgdoetdueva
<s> rhiannon	ak
<s> rhodri	aj
<s> right	aSoqrrtdve
<s> ring	geqq
<s> rory	aj
<s> rosalind	ak
<s> ruaridh	ak
<s> rubbish	ck
<s> rufus	aj
<s> ruth	ak
<s> s	am
<s> sadly	am
<s> sam	ai
<s> same	aads
<s> saoirse	al
<s> save	rrte
<s> say	alccdeejjdmereus
<s> saying	cl
<s> school	adqk
<s> screenshots	abodus
<s> second	akdj
<s> secretary	alnc
<s> see	a1oeqerdteujvb
<s> seeing	dehn
<s> send	lt
<s> sending	dm
<s> seniority	akhqocue
<s> seven	aedkgesiuk
<s> several	gj
<s> shabnam	ai
<s> shall	dcednkqivk
<s> shame	adedjamartsnue
<s> she	ambncjeigijdobqerdtc
<s> she'd	acjm
<s> she's	aoje
<s> sheila	ak
<s> should	aqbecXdkeefnhOiajbkemaneoeqUrltVusvk
<s> shove	aZrp
<s> shut	aUqdr3tdue
<s> sign	ablkqn
<s> silence	qm
<s> silly	beeejembov
<s> simply	abgkik
<s> since	ajbceRhmjSklmUnvoiqerbsetaue
<s> sincerely	ai
<s> sinéad	ak
<s> sir	acbecjeufehdicjendoerisltcuc
<s> six	ajccgdjjklqksdte
<s> sixty	qnsj
<s> skip	aj
<s> sleep	jn
<s> sleepless	me
<s> slow	aXcircts
<s> small	idul
<s> so	acdleXgZhXiZjZkblpmanbqWrWsptyvp
<s> some	abcXdcelglhTiZjpmdneosqarltWucvc
<s> somebody	bxcadYgThuijjjkalenaoRqVreseta
<s> somehow	bn
<s> someone	bpcdeehpneocue
<s> sometimes	nk
<s> somewhere	addleenk
<s> sooner	adql
<s> sorcha	aj
<s> sorry	albcciedgejYkdmloiqeratZuYvx
<s> sounds	vm
<s> spare	aSecjekemdrvtm
<s> speaking	rn
<s> stan	ai
<s> stellan	al
<s> steph	ak
<s> stick	abrsve
<s> still	aYdsvk
<s> stop	aVddecmeqssptlve
<s> strangers	adgm
<s> strictly	becm
<s> students	acul
<s> success	aZfigrte
<s> such	aXfkgeiqldmlrktiue
<s> sunita	am
<s> super	aloj
<s> sure	aiceeeidoorbtmudvp
<s> surely	abbdcsgWhunboaqqtVucva
<s> ta	aj
<s> tadhg	ak
<s> take	aZesfegdhcjelemeoaqmrqtcue
<s> talent	gl
<s> talking	ai
<s> tamsin	aj
<s> teacher	aj
<s> ted	aj
<s> tell	bWdketgUhdiYjckcltmdnXoYrstVud
<s> telling	akji
<s> temitope	aj
<s> ten	albecdjkleoeqktm
<s> teodora	ak
<s> term	qi
<s> terry	ai
<s> thandeka	aj
<s> thank	cldZeXgbibkalkmSnkonqZrjtjvq
<s> thanks	ajbYcddWecfQgXhSibjpkTlZmYneoopeqasmtquYvu
<s> that	bickdcebgPhojqkdmjnaoWqarosetRuXvl
<s> that's	bdcjgejdoiritcvz
<s> the	akbwdQeKfVhWiZjqkwlBmenuoHplrVtSuovd
<s> then	ailkvk
<s> theo	aj
<s> there	alcXddejfcgohbimkrlYmnnioTrOsYtSuiva
<s> there'll	am
<s> there's	albccmdXecgjimjZkVlanioYqmtZui
<s> these	kl
<s> they	amcbeegmhaisjXkqoVqarRtjubvc
<s> they'll	ackm
<s> they're	km
<s> they've	adkl
<s> things	bl
<s> think	eoqm
<s> third	do
<s> thirty	hdjqsj
<s> this	albqcYdnekgXhWiVlZnOokrbtUvp
<s> those	amgoidjendoareue
<s> though	cefihl
<s> three	bmcddXeagehkicjZlnmioarYts
<s> thrilled	tn
<s> throw	adel
<s> tilly	ai
<s> time	tk
<s> time's	aeqrva
<s> to	albacpedflgdhRiojnmjnYqctcubva
<s> tobias	al
<s> todo	aYcdptve
<s> tom	ai
<s> tomasz	ak
<s> too	cn
<s> top	ti
<s> totally	aqre
<s> trading	uo
<s> translators	kj
<s> transparent	ietk
<s> truly	aigkre
<s> trust	akbjhcuj
<s> try	acejjiuivi
<s> tunde	ak
<s> twelve	ajjkkdtj
<s> twenty	goje
<s> twice	bl
<s> two	cedWgnhTicjmkelmmencoaqpreui
<s> tyrell	ak
<s> unbelievable	spva
<s> understanding	rm
<s> understood	akberlve
<s> unless	uk
<s> until	abbkdkjjteum
<s> very	ajfeietivk
<s> vikram	aj
<s> wait	aYqcur
<s> walter	amne
<s> wanjiru	aj
<s> warehouse	ck
<s> warm	attb
<s> was	asbicddZeejenjrcsetlvb
<s> watch	abnlup
<s> we	aocKdaenfThtiQjokslPmanLpsqRrcsjtHumvW
<s> we'd	bafdgdjtkdllneoiqarZve
<s> we'll	ajbdccddeegZhaidjbkaniosrjulvd
<s> we're	asbeccgjhciejYknmjobqlrdtauc
<s> we've	aobZcbdchpjXneobqkritZve
<s> weighing	aj
<s> well	aVbcceecgUhcidjplarZt2udvq
<s> wendy	aj
<s> were	aXbdcwdieihcjbmnoZrctdue
<s> what	aqdeekfdgWhljYldmincoLqTrisdtlve
<s> what's	vl
<s> whatever	aibYcUddepgWjdkcmlndoqqjrktZuYve
<s> when	ajbYcYdjeSftgrhsjokelYmboVqRtVuava
<s> whenever	aXdlon
<s> where	aYbddlioknrdsevi
<s> wherever	ik
<s> whether	aYjeqiur
<s> which	aiddhl
<s> whichever	amengete
<s> while	ajcjeZflhdjekclvneocteucvc
<s> whilst	aefk
<s> who	adbjedhajbkilanmrrslvT
<s> whoever	bkcaeegkipjalemkoZqbrrtUub
<s> whom	nk
<s> why	aWbncedWeehqjcnioeqlrismvb
<s> wilf	ak
<s> will	aediejhelnqdvj
<s> winifred	al
<s> winston	aj
<s> winter	kkoe
<s> wish	aj
<s> wishing	fjtl
<s> with	albMcldkeQfWhpimjQkylXmYsetVubvb
<s> without	acceeifigjhWiljakwobqZrctcuj
<s> women	abbq
<s> word	acbkidup
<s> words	aemm
<s> would	a3cedXekgdhWibjVkZmanloaqdrcsatlucvY
<s> wow	aZoosctnvo
<s> write	aalktn
<s> writing	mi
<s> wrong	cjsi
<s> yeah	vl
<s> yes	abdjeegeojv0
<s> yolanda	aj
<s> you	akb+cpeafLgdhniVkblBmYnXoYpYqVsitZvT
<s> you'd	engdmeojrd
<s> you'll	albWcYdpeXfegchiicjikWmPnroiqatUuvva
<s> you're	bXdceogUhYiojYkblcmcoerqvj
<s> you've	aicZdkgbikjjkclemanlodqnrWtevd
<s> your	amb5ckdeePfZgVhYimjZkTlWmRnjoXpVqFrpsdtnuYvY
<s> yours	azeegbiZma
<s> zsófia	aj
?	bccWdyfVgRhSiMjckemNnjoRppqWsptYuJv/
? !	aUgls1tevW
? </s>	aicNdufWgIhViJkdmOnjoUppqXsetcuMv/
? ?	aKbddeebjdrcs/tdvV
? a	aedilj
? because	acdl
? can	aelk
? i	bccndrgkjdrcvZ
? i'd	al
? if	al
? is	smvd
? it	cleeikrmsZvc
? the	cj
? who	li
a	bjdeecfkhljakWlkmeneoVpbqbrqsdts
a "	tovj
a #	aYgnhdojvm
a )	aelpvd
a -	aZblnl
a .	angehekjre
a b	aXcljn
a baby	arkd
a background	rmtd
a bad	acjdktmiodrd
a baker	am
a bakery	akgeijreti
a balance	aYokrm
a ball	an
a bank	adhckerlsett
a banknote	gl
a banner	acjo
a bar	ai
a bargain	al
a baritone	cl
a barn	ai
a barrister	aeum
a bass	adtl
a bassoon	abbmti
a bath	rl
a beard	blre
a beautiful	akrkte
a beauty	artc
a bed	aXglhj
a bedroom	jj
a beer	amrd
a beginner	aabegbhmjkootY
a beginners	aetk
a bench	hkkj
a better	apbedleegZiijWkYmqndoaqitTvk
a bicycle	ajrkte
a bid	ajgemi
a big	arbdgiiboeta
a bigger	akglhc
a bike	ai
a bill	behs
a bin	acjm
a birthday	ak
a biscuit	anre
a bit	akbadYgrhlikjmkimYobqZrdtPubvp
a blast	al
a blessed	abom
a bloody	gj
a blow	ap
a blurb	adei
a board	aegmiloeqetn
a bobble	tj
a body	mi
a bog	ak
a bold	aaodtv
a book	aUbjdmgbidrmui
a borough	ai
a borrowed	bn
a bother	okre
a bowl	aejl
a box	im
a boy	bjijretk
a brain	aecaeegekdrrsp
a brass	alre
a brave	aciaoktq
a brick	acrn
a bright	ak
a broader	akojtZ
a brochure	achm
a broken	al
a brush	jj
a budget	oarltj
a builder	ao
a building	rl
a bully	abborc
a bunch	aajeomtk
a burden	aXgmmn
a bus	aXhkjdllmktsue
a business	aikj
a busy	apdireteud
a buyer	im
a cabinet	gkij
a cake	aejqmerite
a calculator	ck
a call	abbcccdmgchijdlkmenpomqmrXuWve
a camera	ik
a canal	cj
a candidate	bkgbmlritiue
a candle	abgijm
a car	aZgqilkjue
a caravan	jdkk
a card	begdhdjtqjteud
a care	aj
a careful	aqte
a carer	km
a carpet	ci
a cart	ak
a case	dehl
a casual	adejki
a cat	cj
a catholic	bl
a celebration	aajn
a cellist	kjoj
a cello	aabjtn
a century	ckii
a certain	aWcdgkruud
a certificate	aaijlo
a chaconne	cj
a chair	beerre
a chance	ajccdnhnjancoiqcrdvc
a change	aidegekj
a chapter	acbouk
a charity	aokbrlte
a chat	lj
a cheap	aaclriti
a cheerful	ak
a chef	akijrd
a chemist	aerk
a chemistry	qi
a cheque	gltj
a child	aciikerttc
a children's	am
a choice	akri
a choir	accniite
a chorus	ck
a christmas	ai
a claim	aehj
a clap	alte
a class	akgZherkti
a classroom	cj
a clean	ancj
a cleaner	gkjemi
a clear	atdkheqY
a client	aacigjrm
a clinic	rj
a clipboard	aerk
a close	oj
a closed	dk
a club	aYblgijkmkrctd
a coach	li
a coat	kmtd
a coffee	amlbrlte
a coin	aj
a coincidence	aWb0tY
a cold	ajgkki
a colleague	akbecjddjlndrmue
a collection	adgcieqorjuk
a column	abtjun
a comfort	cdgdhdjdkeoirltq
a committee	aSbngroetl
a company	aiieomrjte
a competition	actj
a complaint	kj
a complete	acomri
a compliment	apcitc
a computer	aerl
a conference	ti
a conflict	ci
a consultant	adgink
a contact	ln
a contract	adhbkiqp
a contractor	hcrl
a control	acbkcoue
a conversation	hljk
a coordinator	nk
a copy	akeegdhciejekelpnmoeqerZum
a corner	aiemve
a cough	ackl
a council	hdrk
a county	aehk
a couple	aXbccldkoetmuivn
a course	auvb
a courtesy	aWhinirr
a cousin	bjrdtjui
a cover	blccmjrbsltd
a cow	mdritl
a cracked	gekmri
a crane	aeqk
a crew	al
a crime	cj
a crook	adbimiri
a crumb	adeo
a cup	aeum
a cupboard	adem
a curious	abbecsgkierctd
a customer	hl
a cv	ro
a dairy	al
a damn	cj
a dance	hdtl
a dancer	gl
a dartboard	aatq
a date	arbedehctj
a day	daemgkhZiajVppqotS
a day's	aidj
a dead	gj
a debrief	lj
a debt	aehl
a decade	aegkhj
a decent	ancdgdhmiejdqotd
a decision	aablcbgbkenwrWtoucvd
a degree	ajbegahlidoore
a delight	al
a demo	abdovb
a dentist	kj
a department	gjhjrdte
a deposit	aYbpjiketk
a description	gitj
a desk	acemjelionrete
a dialysis	ankb
a diary	abup
a dictionary	aeretn
a difference	ck
a different	abbjcedteehcjlnprWtZuYvb
a difficult	aZckin
a director	aerk
a disaster	aekl
a discount	gili
a disgrace	aieeidrjsm
a distinction	gl
a district	ii
a div	adrk
a doctorate	rktb
a document	adul
a dog	bdcqjikdti
a dog's	aerj
a donkey	ri
a door	aVdmhlklmaqj
a double	al
a doubt	ai
a draft	dl
a drama	aegmte
a drawer	auge
a drawing	abjirn
a dream	aj
a drink	asjc
a driving	ajci
a drone	aetnuc
a dry	ak
a face	jdrkum
a fact	aXbngj
a failed	rk
a failure	mi
a fair	aubkcbeegZheicncodri
a family	giheiljktd
a fan	ak
a far	gkik
a farm	mi
a father	ekje
a fault	abclgn
a favour	aZbccehclionqerrtb
a favourite	aj
a fee	allemo
a feel	aeojrj
a feeling	jeonre
a fence	ajeiri
a ferry	ol
a festival	hirktb
a few	aibbdoeagYhYiZjbkblsndoqrbudvm
a field	gejlti
a fifth	abqo
a fight	oeun
a file	aVgltmui
a film	aecisj
a final	di
a fine	a2bbgahdidkloeratd
a finer	ik
a finger	adikml
a fire	aecl
a firm	aXbbcbgZhnijjmmmoerptb
a first	aibZeegmiejdkdnjoZqltkuc
a fit	an
a five	aihj
a fixed	kj
a flask	adqm
a flat	hijekjlirite
a folder	ul
a following	aj
a fool	abbkicjjmlrj
a footnote	acem
a foreign	ck
a foreigner	bj
a forklift	aeco
a form	aSbjcXechrjrminioaqcrTtiuj
a formal	adup
a formality	aVbchyok
a former	aegmhmne
a fortnight	alcjdrglhcicjboeratZuevd
a forty	aacihiqj
a founder's	hi
a founding	hi
a four	gijekqre
a fourth	aZdo
a fragile	iaun
a frame	ajdejj
a fraud	rk
a free	aedegdjblknloeqdrptjud
a french	ietl
a fresh	al
a friday	aXbkdlopqetd
a friend	akcedcgbhYibjiklocrZtauu
a friendly	aofereuj
a front	uj
a full	akbecZdceegdhkljmdodqbrbsjtoum
a fuller	aanquk
a further	aeqk
a fuss	oiuj
a future	akgjtc
a gable	gl
a gallery	aahdijjeqlritk
a gamble	ak
a gap	bdcneigbjeklqi
a garage	ln
a garden	amcngcrete
a gardening	aetl
a garside	hi
a gate	ei
a general	di
a generation	ii
a generator	hi
a generous	apheleqmtY
a genius	aZgriirete
a gentle	aiemiere
a gentleman	iiol
a gift	bdgehbisjjodti
a girl	adgkrk
a glance	adbl
a glass	aliejjndonqereue
a glove	aj
a go	rovk
a goat	ak
a gold	ak
a good	aqbidXeWfcgThclknXocrbtUuwvn
a government	amje
a grade	aihj
a graduate	hj
a grand	aj
a grandfather	ak
a grant	aZbmcmgbilljrbtjue
a great	aobecdfigYikjbkemdoipltc
a greater	ij
a green	bj
a ground	ak
a group	ak
a grown	aYjjroti
a grudge	bm
a guest	ak
a guide	am
a guy	bj
a habit	gk
a hair	acbn
a half	deekjllire
a hall	acgmtj
a hand	il
a handshake	on
a handwritten	aehk
a happy	albjhetcuk
a hard	albacjgchbikoWriti
a hat	jk
a hatstand	rj
a head	adclikreti
a hearing	nj
a heart	acerijjdtd
a hedge	aagn
a help	azbcherbti
a helper	aloe
a high	fn
a higher	aTcngq
a highlighter	ik
a hint	lk
a hit	aj
a hobby	rmvb
a hole	qm
a holiday	aj
a home	ajkj
a horse	aoeird
a hospital	jiretm
a hot	aZkmqj
a hotel	rn
a house	aceegjhkjlojte
a human	biietj
a hundred	akmi
a hurry	ai
a jar	am
a job	blcneegWhXieneqctkuk
a joke	bdcdgmidmirote
a journal	ajhkmkrd
a journalist	ieuo
a joy	asdkgcnera
a judge	ul
a jumped	aerj
a junior	nl
a jury	rk
a k	adsk
a keeper	ck
a kettle	aj
a killer	ak
a kind	ajdiemgahcikjbmlodrWuive
a kinder	ajei
a kindness	ajbeejgklirdtdve
a kitchen	akbjge
a lab	hk
a labour	al
a lack	bmclhdte
a lad	acgjuo
a ladder	al
a lady	aekm
a lamp	ij
a landlord	ajbdcigchdiljerj
a laptop	gl
a large	cprdteuk
a larger	aYbkdmek
a lass	bj
a last	acekhilj
a late	ckdi
a later	aebjdj
a laugh	sk
a launch	ai
a law	tj
a lawyer	adum
a leader	aecmij
a leaking	airetj
a lecture	ak
a leg	tm
a legal	acup
a legend	alii
a lesser	abeiin
a lesson	ik
a letter	aZbacZechdijkYltmdnjomunvZ
a level	adcegino
a liar	adbm
a library	abcmmerp
a licence	bl
a lie	aWbzhe
a life	iirj
a lifetime	gk
a lift	ajkell
a light	ii
a lighthouse	akcigerd
a lightning	ak
a line	becTdoedgbicllmcnrqqrUsltcua
a link	akvi
a list	akgehajmllreuevl
a listener	ai
a literary	admetn
a little	cidbgkhjkalbmdniobqksetVunvm
a living	al
a loan	mj
a local	bkhYjlrl
a logo	aebltj
a long	aobbcZdbechXiZjdkkldnlodqcrisetbut
a longer	cidnui
a look	acbbceeegohcjdloqetivw
a loss	hiil
a lot	azcZdeeigdhdiVkelemaomqerPsetcujvn
a lottery	anhcoerdtl
a lovely	ambcckdehkidjlneoarbtmua
a lower	bl
a lucky	angd
a lunch	aijemk
a lute	rk
a machine	aigmreti
a magazine	gchria
a magnificent	ti
a mail	tk
a mailing	an
a man	accedceigXhojVkombnYoarpum
a manuscript	cbekhmomtb
a map	abrq
a market	ji
a marvellous	al
a master's	hn
a masterclass	retp
a masterpiece	aWgptm
a maths	aj
a matter	acbdddhuojrZ
a maybe	aVdjet
a medal	aeijtk
a meeting	aYcdlrnjrjtcue
a member	nkue
a mention	eilktj
a mercy	bern
a mess	al
a message	nl
a microphone	al
a mile	gesl
a million	akgihe
a mind	aQgmhcizrdtd
a minibus	aetl
a minute	akbYckddecgbhdiljckemnotrctX
a misprint	rk
a misreading	cl
a missing	biil
a mistake	aSemhimnokrbtd
a misunderstanding	acckqk
a mix	abem
a mock	li
a model	ajinrbte
a moment	arcedleigehajeoltdueva
a monday	altl
a monkey	rj
a month	djepgpjWkklemeodrcuZvc
a more	alnjolrctd
a morning	ademmk
a mother	abdeeohiiiri
a mountain	ap
a mr	abbltl
a ms	bk
a much	gl
a mug	aj
a muppet	aZro
a mural	oi
a museum	giijre
a music	adijki
a name	djediejjkjokrctbue
a named	qj
a nap	ai
a narrator	aecm
a national	gi
a natural	gsic
a neighbour	nq
a neighbour's	ak
a new	akbWcjedfogmjbkYncrYul
a newborn	acjiko
a newcomer	adhq
a newcomer's	aieehm
a newer	ai
a newsletter	aj
a nice	ajbocegmhcjYlemenioordtcua
a niche	am
a night	akok
a no	apbccUdoecgjhaijkonkoVqlrOtduYvZ
a nobody	ai
a non	ei
a normal	ckqd
a not	di
a note	cddcgjjkllnlte
a notion	alri
a novel	akgehkrita
a novella	al
a novelty	adgqhe
a nuisance	ebmyoereteuc
a number	aeri
a nurse	hlkZtm
a nursery	aeclgetj
a one	aneeqj
a pack	aerntc
a page	aibdcchkmcteun
a paid	adhl
a pair	ak
a panel	bkgcjkniodtiub
a panic	aajo
a paper	atbegkreue
a paragraph	aatm
a parent	hi
a parish	aebehkrn
a parking	cijlri
a part	bkhite
a partner	aell
a party	aini
a pass	llre
a passacaglia	cj
a passion	fl
a past	aihlte
a pathetic	abmdrrtc
a patient	aogeiarZur
a pause	adcm
a pay	hkke
a paying	hj
a payslip	aeji
a pdf	aimj
a peaceful	abjo
a pedant	cj
a peer	adtm
a pen	eljk
a pencil	ul
a penny	al
a pension	ki
a pensioner	aecehpjjrb
a perfect	gk
a perfectly	accl
a permanent	adoluk
a person	bcdieigXhmikjekjlcmnokqZrjtKuUva
a personal	adhmtk
a pet	abcn
a phd	ak
a phone	aabccddegdhojlkmncouqbrdtaub
a photo	aj
a photograph	ai
a physicist	adtk
a piano	tl
a picture	aijl
a pie	al
a piece	cmrk
a pile	aq
a pilot	akclljreve
a pint	ak
a pinter	tj
a pity	alccddebhiicjikambneoYqkur
a pivot	rj
a pizza	rdtl
a place	bXcbdpgYhlkilemknaoYqirnteubve
a plain	ak
a plant	anjd
a plasterer	gi
a plate	akte
a play	aj
a player	hi
a pleasant	auge
a pleasure	ambZcedkfqgchdiejdmeobpmrWtkud
a plodder	gk
a plot	aici
a plumber	tj
a poem	aacjgehmkote
a poet	aehnii
a poetry	ai
a point	anbdgdhljjme
a polite	bntd
a polytechnic	adrm
a poor	eohd
a portfolio	ckrctk
a position	hdkk
a post	albegohbuj
a postcard	aZrdsktu
a poster	aiek
a postman	ai
a pot	ti
a pram	knoere
a preprint	gi
a present	apsb
a press	cjhkte
a pretty	aore
a price	aebmrj
a primary	aeom
a printed	bejk
a private	actiuk
a privilege	aifkgchbiqrc
a prize	gk
a process	alglhdjiuc
a producer	ij
a product	gl
a professional	aaoo
a professor	aigk
a program	hl
a programme	geok
a project	aiij
a promise	aebmjnodtd
a promotion	abhkqktj
a proofreader	cdgercsotk
a proper	bdcedcenglhoidjbkcmjrjtX
a property	ij
a proposal	abbccjhmnioj
a proven	fm
a provincial	abrr
a pub	aj
a publisher	tk
a punter	aj
a pupil	ak
a quarter	aXeoldpn
a queen	adio
a question	aagjnktivj
a questionnaire	aetm
a queue	ajqjri
a quick	adedflllniqotd
a quiet	aXgehbjmkjnwqereteub
a quieter	am
a racist	abbo
a racket	aebl
a raffle	adgjrl
a rare	goimtc
a ratepayer	hpte
a rather	gl
a reader	aickgeiita
a reading	ak
a real	aiblcbgYijjekklemookqdrZvc
a really	odtk
a reason	aYbZcifohcibjXlimYneoorWsotj
a reasonable	aici
a receipt	li
a recommendation	aelj
a record	akgi
a recording	aeuo
a recruiter	adgl
a referee	aaokuj
a reference	aWbccihZiljjlpoctovd
a referral	adbl
a refund	li
a refusal	cjhiiosbuj
a regional	ro
a regular	aYhoul
a rejection	mmndqercto
a relief	hcjeojrltm
a reliever	ai
a remark	lj
a remarkable	ti
a rematch	clhe
a reminder	tm
a reply	addegchpomresjvd
a request	vl
a reserve	aohj
a residency	bn
a resident	adhjrj
a rest	gjhejkrntd
a restful	onte
a result	aetk
a results	fl
a rethink	acqm
a return	ji
a review	hcnlqk
a revised	dkqlvb
a rewarding	fi
a rich	aejjkj
a ridiculous	rpve
a right	aZhrjiti
a rival	bk
a robot	adieto
a role	emlj
a roof	aekntj
a roofer	gj
a room	bdeegohbkcmenlqcratk
a rotten	abjm
a rough	ai
a round	ai
a row	cegehmtj
a rule	arcdeire
a sad	aUrltp
a safe	gk
a safer	tk
a saint	aliire
a salary	aZcikp
a sample	aickie
a saturday	achlmjol
a scaffold	cj
a scan	ai
a scarf	alre
a scene	aegkul
a scholar	aiim
a scholarship	ej
a school	ajbceegjhUijjakZleolrquc
a scooter	aj
a score	djgj
a scratch	ak
a screen	aj
a season	ejgk
a seat	aieigdhmketeuj
a second	aZbZcidsfdgehminkXlimWnjoaqtrasctcueva
a secretary	aenirj
a section	gi
a selection	ak
a self	mj
a seminar	aj
a senior	aehk
a sense	aYcngjrdtl
a sensible	an
a sentence	aibjccgjrite
a separate	aptc
a serious	aUdimiru
a set	rivk
a seventy	aejj
a sham	blre
a shame	albdeegjhdiejbkdmdocqmrXuq
a shed	aZrq
a shelf	ji
a shift	ckgdrj
a shirt	om
a shock	aZts
a shop	anmitd
a shopping	rj
a short	ancbdoeagejdlqmeqkrYtYub
a shorter	aqdemmrdtbvd
a shortlist	hi
a shout	am
a show	abjnoeti
a shower	adidrqte
a sick	kj
a side	abeihk
a sign	tk
a signature	ambeql
a similar	akvk
a simple	amckeegltbuc
a singer	ii
a single	aecjdagdiejekqmeooudvk
a sink	aj
a site	ck
a six	abjloetp
a sixth	abdo
a skill	gkte
a skip	rj
a slide	acto
a slightly	acll
a slip	aWckgn
a slot	djljmiui
a slow	dl
a slower	aj
a small	aibkciddgbhciejikYlZndoaqrretbus
a smaller	ascldihakdteue
a smile	aadijooird
a smooth	ai
a social	ti
a sofa	ai
a soft	eoijreve
a solicitor	abgjnduo
a song	acelrj
a sonnet	adritk
a sort	adgste
a soul	aYbken
a sound	aiei
a space	hk
a spaniel	aeblci
a spare	atbkedrd
a speaker	am
a speaking	ek
a spear	acgl
a special	aWgmrl
a spine	acrp
a spiral	bk
a spirit	ti
a splint	abjm
a spreadsheet	aeodrmtj
a squeeze	alke
a staff	hi
a stage	jo
a stairwell	abkn
a stall	abbmkjok
a stammer	bn
a stamp	adokqoretd
a stand	jlqc
a standard	bkhkje
a star	begpte
a start	aZdeelgdhmkmmi
a statue	abiqrete
a steady	aejotd
a stepping	abfn
a stipend	ackp
a stone	akgi
a stool	ek
a story	uo
a straight	aXgihcmlojqo
a strange	ekgihljkkiodrbtc
a stranger	acbehnretk
a stray	ej
a stretch	aphe
a string	tk
a strong	arbeflgahdoatl
a strummer	aegk
a student	apjdkcri
a studio	kk
a stunning	adil
a stupid	al
a style	geol
a subject	aUejrpteup
a subscriber	aj
a subscription	ak
a suit	aajq
a summer	aeqlrl
a sunday	albcdehijcmotlud
a superb	ii
a supplier	ak
a surgery	nj
a surname	bmne
a surprise	ajhiodrl
a surprisingly	rj
a suspicion	ai
a swim	aj
a swimming	aj
a synopsis	achlli
a table	adcjllrk
a talk	bdcsdeebhmmioiqbrZtnuavc
a tall	ai
a tape	acgihm
a taste	il
a taxpayer	tj
a teacher	anbitd
a teaching	ajcj
a team	amclgdhcoZrjsi
a telephone	bdhp
a template	aZso
a ten	ji
a tenant	giherlsi
a tender	aebkmlri
a tenor	creeierc
a tent	ankd
a tenth	acenio
a term	aaqm
a thank	amhetk
a theatre	rl
a thesis	gj
a thin	adcm
a thing	albeccedikjeknnjodqetjua
a third	aXcidnhciijckknkojqbtZ
a thorough	ak
a thought	ajhcjlomrete
a thoughtful	ak
a thousand	abmu
a three	ainj
a thrill	il
a thursday	ajbj
a tidy	al
a tie	bdcjeegetl
a time	aTcmkkomvj
a timetable	tj
a title	gelktk
a toaster	rctn
a toddler	aYkitp
a ton	olve
a tone	akbi
a torch	abro
a total	geherltl
a tour	em
a towel	ai
a town	amgdhZrpue
a train	aWbecimkonqnrdsk
a trained	aZrq
a trainee	aljmucvd
a training	gm
a translation	ck
a translator	hkrcso
a treat	arbejdokrYtkuc
a tree	aceo
a trial	acbeerhjjcsluc
a tribunal	aaur
a triumph	retl
a trolley	tj
a trouble	aYrn
a true	iotd
a truly	actk
a trustee	ak
a tuba	ak
a tuesday	bj
a tune	rZtq
a turn	al
a twelfth	di
a twenty	ck
a two	aYcceogdhljdkdldomsp
a typo	becehjtj
a unicorn	aXgktn
a university	hi
a use	ij
a vacancy	akbj
a valid	ci
a valuable	abfp
a vegetable	aire
a verdict	aabermtk
a verse	ej
a version	aaeiritl
a very	ajbjedgVhaimkenktYum
a vet	jj
a veteran	hk
a view	aerl
a village	aegehdijjekiro
a viola	ajtj
a violin	an
a violinist	retm
a visionary	ii
a visit	liuk
a visiting	acho
a visitor	pm
a voice	aXgjmp
a volunteer	aj
a vote	akbkni
a voucher	aaom
a wage	ei
a waiting	addjgihmqdrjvd
a waitlist	li
a walk	anljoe
a wall	adgihmrlud
a ward	aiknre
a warning	aetk
a waste	mi
a way	aWceddjvkjnbqmratY
a weak	accsiirc
a weakness	aegitn
a web	ai
a wedding	anbegjjj
a wednesday	imkjre
a wee	ul
a week	aZbjcndieshjidjnlamcndodqVritWud
a week's	ek
a weekend	ajdegiqetn
a weight	al
a welcome	acjm
a welder	hm
a well	an
a wet	ajri
a wheelchair	adbm
a while	atbdcdddejgkhbiekcqerbtbue
a whip	jk
a whole	asbecbdieagZjblemeoeqcrWtv
a wider	aknjtd
a widow	edgZjokpmeod
a win	aj
a window	adelti
a winning	abgl
a wiser	aeip
a woman	aYbqhjinkameoeratluc
a wonder	abiemordto
a wonderful	olte
a word	bjcaeXgZiblunxrRsetW
a working	adrr
a workshop	ajjite
a worry	em
a writer	acgl
a written	ablnmj
a wrong	ai
a yard	ak
a year	bkcedaeogeheidkmlaqirYum
a year's	ai
a yellow	aj
a yes	adcYfpgYhkjenjoYqsrTuZvd
a young	aegijmrctbul
a younger	ajbm
a zero	smvd
aarhus	al
abara	al
abara </s>	aj
abdi	aj
abena	aj
ability	adtm
ability to	adtm
able	aXcZdkeZfcgjhYjkkWlcnnolqVrmtouk
able ,	acgpnjobte
able .	aerl
able to	abcZdlebfdgchYjkkWlcnlooqWrjtpuk
about	andneOfehLiejdlkmcnjodpnqcseuq
about "	abbcrstkve
about #	am
about ,	jj
about .	abbYcaddgkhqiijlkknZqcrbtXup
about </s>	acbometk
about ?	addl
about a	ccdngjheibjikjleojqdrVtludva
about all	aZjn
about an	ambigekm
about anything	aptb
about applying	aj
about as	rl
about bees	aiolre
about before	dirk
about being	ak
about bias	anbd
about bronze	tj
about budgets	aj
about capacity	aeck
about children	acrktj
about churn	ak
about closing	cehl
about damp	adck
about dialogue	ai
about distance	ck
about eleven	gl
about endings	al
about engines	acrn
about experience	adcn
about fairness	abbicelk
about feedback	abdl
about fish	bj
about fit	aive
about for	aeul
about forms	ai
about fundraising	aeuk
about glaciers	aibjre
about gravel	ao
about half	adrm
about having	ajdjob
about her	aj
about his	am
about hours	blue
about how	acbcccgejcnjoprjtcun
about in	ik
about it	aibIcddVhWiVljmtnpoMqxrWsktVuj
about kerning	al
about leadership	cl
about letting	kkoe
about light	rm
about local	aebl
about me	aZdeejgoinjikbmdoiqdrduW
about memes	tj
about merit	adbl
about mine	tl
about music	abikrj
about my	bycpeifegihbiYjimSnbqYsitcuUvd
about nerves	ck
about next	aailui
about now	acom
about numbers	becdjm
about oat	ti
about our	bnue
about ours	ai
about pacing	ai
about page	aeuk
about painting	ceik
about parking	ambd
about passion	tk
about pension	mj
about people	abjl
about plot	di
about price	cbdl
about product	adil
about references	aj
about right	hi
about safety	aabkckrl
about sample	ak
about sheep	cigj
about six	al
about sixty	aduj
about slide	aj
about soil	rl
about something	qerl
about spices	aj
about such	acni
about talking	actl
about tariffs	ai
about tax	cl
about that	aZbZcadkedgphbiejtkmmbneoTqZratauu
about the	arbXcedyebfcgVhJiSjdkQlvmonVotprqXtTudvY
about their	am
about theory	adcl
about these	ajgloe
about this	aZcZdZejgZhmjZkensqkratduo
about those	dj
about three	kk
about thursdays	aj
about tides	ai
about time	hl
about timing	li
about to	aaijjdkmuk
about tone	cjok
about two	abkn
about us	abjm
about usual	gj
about weekends	aalq
about what	awbcccdbgemioereuk
about where	hlrkue
about whether	aZbickuj
about which	ml
about who	aXgluo
about winter	ai
about working	uj
about you	aXnyue
about your	aicbdbfqgYikjWmZnroaqZrStn
about yours	rmue
above	aUbVcVdceVfvgqhZikjakVlbmYn5poqYrbsduVvj
above ,	di
above -	aefqne
above .	aefiij
above all	icpqtc
above me	aj
above my	aubecegdimrete
above that	oj
above the	aaglhmiikdmeni
above this	aegjik
above what	alke
above you	abcdedicn4ra
above your	aahdnlol
above yours	aUgonjrm
abroad	adgkhetl
abroad ,	gl
absolute	rdsntm
absolute disgrace	sn
absolute shock	actn
absolutely	aUfjtovj
abstract	bucedjgdiclondoeratnuevV
abstract ,	cddn
abstract .	bkci
abstract and	aYcjll
abstract before	li
abstract closely	actn
abstract for	bk
abstract i	bj
abstract of	abbp
abstract was	te
abstracts	bptd
abstracts ,	acbm
academic	cj
academy	aaccgihdimjaknnireuk
academy ,	jbkouj
academy .	aacegjin
academy do	nk
acas	abuo
accelerator	ak
accelerators	aeuj
accelerators are	aeuj
accent	aab0clechciZjbkelimiratb
accent ,	aabude
accent .	aebllj
accent and	aimi
accent for	aegk
accent like	bl
accent slipped	ai
accent was	adcm
accents	lkme
accept	ajbWc0dkgUhmiejbkXlYncoPqkresduTvY
accept "	ci
accept ,	alicrm
accept .	aUhjtp
accept a	aaqt
accept it	amcielhdqd
accept me	acdj
accept my	mn
accept no	dkhmqd
accept nothing	aacehnqk
accept that	aqcnhZod
accept the	aecrhnlboeteue
accept this	aafn
accept what	ai
accept your	aocrnbqZrc
acceptable	amqjve
acceptance	aaenfdhq
acceptance .	hi
acceptance for	en
acceptance of	acfdho
acceptances	il
accepted	bpcldcgdncoaqpreteud
accepted a	aick
accepted after	qk
accepted another	ak
accepted talks	aibi
accepted the	aj
accepted your	acqp
accepting	abcedmhemdsmtl
accepting it	dome
accepting the	qi
access	akcioktevm
access .	adon
access is	cj
accessibility	altmve
accessible	tm
accident	alum
accident ,	aokd
accompanist	mkti
accompanist ,	ai
accompanist deserves	tj
accompanist in	abmm
according	adbovj
according to	adbovj
accordion	jk
account	ajbZcZdVecgkjWkZlcmmolpnqnrjtiua
account ,	ojql
account .	albehejakbmnojqk
account ?	ddpo
account for	aXrltn
account i	aehj
account on	aj
accountant	ljqm
accountant ,	ak
accountants	aeckok
accounts	albdcjgahcicjkkcndobqkuk
accounts ,	aicm
accounts .	rj
accounts at	aeqm
accounts for	ai
accounts office	aduk
accounts team	ai
accounts with	jn
accra	ck
accra and	ck
accra in	qi
accreditation	up
accreditation visit's	uk
accuse	gkieritlud
accuse your	ieritmud
accustomed	adhtoe
accustomed to	adhtoe
achebe	al
achebe -	ai
achieng	ai
achievement	adtm
achterberg	ajei
achterberg ,	eini
acknowledge	fr
acknowledge receipt	adfp
acknowledge your	fi
acknowledgements	alui
acknowledgements .	aj
acknowledgements of	ui
acoustic	hi
acoustic stage	hi
acquaintance	aYheoorl
acquisitions	nj
acre	ai
acres	abkjtk
across	aabeckdYedflguhTiljWkaneoiretdum
across as	aagjmjri
across from	gk
across my	gi
across the	adckdbgphbjckdokrdunvc
across town	amhe
across your	adfjui
act	aqcjdiebicjckdljmeneqkrXtX
act ,	alcelj
act is	am
act like	aWhmqn
act ran	ci
act two	anli
act was	al
act would	dk
act you	gkie
acted	ajhj
acting	adckholjoete
acting -	hi
acting head	cl
acting up	hl
action	acfjleqeuo
action .	aeuo
active	adui
active ,	aeui
actor	an
actors	akbigjhdidjdodrj
actors .	rk
actors are	qi
actress	abcjrk
acts	akjlud
actual	cZgehdnktpvj
actual authority	nm
actual reason	aj
actually	aObjcjdcedgrhdicjYkdntobqdrnsdtlubvq
actually come	gj
actually opened	bk
actually read	gp
actually seen	ainire
ad	aebjcjglhd
ad said	abbkck
ada	ai
adaeze	el
add	aTcudieXgihZiejdkelbmcneoWpsrntVuevt
add .	aaclocrs
add a	ai
add is	ajcj
add it	adcm
add me	dkeeqj
add that	ajcbgl
add the	ai
add up	acbmcm
add value	fi
added	abddoktdv3
added a	vk
added up	aZciol
adding	aZtmvr
adding a	vj
adding the	ci
adding your	abto
address	alblcZdcebfcgZhYjYkrnlpmqcriuRvc
address ,	aibl
address .	adbddakonepnrntiucve
address :	abkn
address ?	bmle
address and	ailk
address as	qj
address below	aj
address changes	aj
address for	adhenp
address me	ol
address on	almj
address with	bj
addressed	aTbrdihenetl
addressed me	aabjtm
addressed to	adbpne
addresses	acdemnnlodqj
addresses .	admo
adds	aaclkk
adds up	adckkk
adequate	ci
adeyemi	aogemenk
adeyemi </s>	ai
adeyinka	al
adjust	abem
adjust me	adem
admin	aaulvn
admin on	acul
admiration	aefeipti
admiration for	abip
admire	anbdcagViXjcmeoWpprlttuavc
admire .	ante
admire a	akgeicretp
admire how	alceidocrltj
admire the	ai
admire you	adrk
admired	akbdgWhliZjeoepmrdtpvd
admired how	aetn
admired most	tk
admired your	aipmvd
admission	adeihl
admission .	ei
admissions	aork
admissions desk	ri
admissions week	ak
admit	ajbocqedgihbkemeoZrate
admit ,	al
admit .	apje
admit i	abcnjj
admit it	aVbrckgkocrd
adopted	aagjom
adore	acgo
adult	aXncrzvb
adult could	rj
advance	aOemfokjmioetjui
advance ,	acekjj
advance for	mi
advance was	uj
advanced	hn
advanced driving	hk
advert	aabqcrddgajYkamancojrctnujve
advert ,	ap
advert .	ajbj
advert asked	bi
advert did	cn
advert i	bjce
advert said	accohj
advert went	adbl
advert when	aYoq
advertise	blglrdtlue
advertise for	aj
advertise i'll	acgm
advertised	brcidagdkdtive
advertised ,	bnhd
advertised again	tk
advertised for	aabeckhm
advertised it	bi
advertised this	ak
advertisement	aabjcqojrd
advertisement ,	ok
advertisement asked	aZcr
advertisers	uj
advertisers ,	uj
advertising	aetjuk
adverts	ei
advice	aqbWcZdlebfdgihWiajTkZlnmbnRolqbryuW
advice ,	gqkeljoerdteui
advice .	ap
advice about	acolro
advice for	rn
advice from	acgert
advice in	apje
advice of	am
advice on	aYdolnok
advice to	oitp
advice with	rm
advice you	aj
advices	rj
advise	aXdngnjjloncrduj
advise .	acdojj
advise if	ai
advise on	aXdolk
advise the	aegl
advise you	aeum
advised	blfkue
advised ,	al
advised .	an
advised by	ni
advised in	acbm
adviser	al
advisory	bi
advocate	ul
advocate will	aeul
affection	dl
affection for	acdl
afford	abceedglibkrrj
afford ,	rm
afford food	kk
afford to	tk
afraid	accjdjeYgohdijjdkdmanjocrdteumvk
afraid .	aegm
afraid i	ckdmec
afraid i'm	ak
afraid my	aiqj
afraid the	aj
afraid to	aTilniuq
afraid we'll	ak
afresh	doqm
afresh .	aadq
afresh in	aj
afresh when	aj
after	ajbjcUdeedfYhpijjkkalWmlnQodpbudvj
after #	alhe
after ,	di
after -	adgiqk
after .	bXdjgkjZolqnreud
after ?	ajdd
after a	aickddgehoocqdte
after all	ajbagiiejkkZmconqWretkue
after and	ak
after being	gm
after crushing	adjm
after easter	ajdkoeqctj
after eight	aohioe
after eleven	alhmjb
after everything	hjjj
after five	adhktj
after forty	aibekk
after four	ar
after fourteen	aj
after her	ajni
after him	aejetm
after i	aMbwcldZgohejmnlqbtc
after i'd	aXbjom
after is	dk
after it	aibddkmj
after me	gmjjoe
after mine	bl
after my	dohcjdknte
after nine	aohkikjZke
after our	acbjimjetj
after reading	jn
after six	aiejti
after so	aj
after some	aohd
after such	cctn
after supper	qi
after talking	ak
after ted	hj
after that	aUbacedaengdhbjdkilimoocqvrmtiub
after the	addieeicjbkqlbmmnbomskvZ
after them	aeuj
after thirty	al
after this	ddjnkiqcuk
after those	ej
after three	adbecjhpje
after twenty	ak
after two	amceddgehjlesm
after us	amne
after what	achlmk
after which	aeddhdkeljqt
after you	abbigcheisjjndqcrktdub
after your	bbgmhiiejooeqaretduj
after yours	ej
afternoon	ajbccZdRgrhTinjekUlemuqptauVvd
afternoon ,	aebjdbejgrjekemlte
afternoon .	ajbaddeegbhdijkenkqoue
afternoon and	neqj
afternoon as	acgm
afternoon has	ik
afternoon i	aYmjom
afternoon this	qi
afternoon what	adgjjk
afternoon with	ij
afternoons	ql
afternoons for	adql
afterwards	aZbpcjecgmhdjcojqnrdteuZ
afterwards ,	aegonjuc
afterwards .	aebrckedhejeneqore
afterwards and	abon
afterwards in	aedj
afterwards that	ai
again	adbNcmd0eogMhSidm1nLoNpoqlrksYtZvI
again !	aYtn
again ,	aceofngYhbiYjkmjnaoUqZrttjvc
again .	aabccidcesfdgWhYijjkkilXmnncpcqnrdsa
again :	abdnqesi
again </s>	qj
again ?	apdUeiikllvc
again about	ai
again after	aadijlmk
again and	aabecjhcjcmnqerdur
again as	dijkme
again at	aXcmdXhkodqsrduo
again because	ajdj
again before	abejqj
again but	aZdlrm
again by	abdeeejnmm
again for	adceebjdmsppqetcve
again from	aecmddpl
again here	addk
again i	aickdmmjqate
again i'd	am
again if	ajej
again in	asebgljckdljqZvd
again next	do
again now	amde
again on	aYdoejkima
again once	asddedhj
again only	abdkil
again over	ai
again since	dn
again that	amcijimc
again then	amde
again this	gkjeqn
again to	addm
again today	dnjc
again unless	aoqerl
again when	akdejirm
again with	addikkqnte
again without	al
again you	cihmqd
against	adbmcqdkeWglhaiXjjneqXriseuOvj
against a	am
against anyone	aiblcagcom
against it	am
against me	bickedgkhdjkue
against mine	dnhe
against my	adgl
against our	aZblkk
against simultaneous	cj
against the	kimj
against us	adcm
against you	aihejknioeqdroue
against your	gj
agata	kj
age	brcedbekgdmmndrmtUvb
age ,	ameiri
age .	bbckgejdmkojrjtc
age and	bj
age discrimination	bk
age even	ti
age four	hi
age i	apbegdjerj
age in	adum
age limit	bahjjlre
age needs	acrl
age of	adikkm
age on	aZbq
age was	acbo
age when	gk
agencies	akilud
agencies i	adil
agency	bqcbdcebhkjTkimlncoWrlvZ
agency ,	ajki
agency .	aVbjikjekkmire
agency has	rm
agency in	aj
agency is	an
agency needs	aj
agency nurses	aebl
agency of	tm
agency on	qi
agency staff	adhj
agency that	uk
agency took	gj
agency was	am
agency who	ck
agency's	anbegctl
agenda	an
agenda .	akqe
agent	ajbedXebgdhZiXlvnloaqirptZucvc
agent ,	aelnni
agent .	aiiekjni
agent has	njqj
agent i	deidlnrj
agent in	gerk
agent is	aoneqi
agent said	ai
agent swore	bejm
agent tells	adgl
agent will	aecjli
agent's	abeijj
agent's fee	aeeijj
agents	bcgdjelloiqkrmte
agents ,	lkok
agents who	am
ages	an
agm	aejeuo
agm as	ai
agnieszka	al
ago	cidmhZjikcoarctbvw
ago ,	gcjk
ago .	ckdigjjeoevi
ago and	bkik
ago i	dlge
ago was	gk
agree	apbVdifdgUhdkalcmcnpoWtquVvu
agree ,	ajvj
agree .	atcZnkte
agree so	tj
agree that	cngcrktl
agree to	abckei
agree with	aibcdeheiiniqdrdtmudvr
agreed	ambadcgciijcnioYratbvo
agreed ,	ajhioe
agreed .	ejqivi
agreed the	aehk
agreed to	akhckjnpqere
agreed with	amijnavl
agreeing	aecjqi
agreeing to	qi
agrees	cjgkmj
agrees .	cl
agrees that	adglmj
agrees with	an
ah	eeojrevt
ah ,	eeoltdvs
ah well	am
ah yes	tl
ahead	bbckdeeeflgphcjendobqjrdtk
ahead !	fi
ahead ,	oi
ahead .	clfjge
ahead and	aaqp
ahead of	adbdgskioZretmue
ahead this	al
ahead with	alqe
ai	aehktj
ai org	hk
aidan	ak
aids	acbl
aim	aili
aim better	aj
aim for	lj
aims	aetm
air	aRekgiirmj
air as	ij
air in	aZelii
airport	adoltmuc
airport road	tnuc
aisling	aqhe
akosua	aj
alade	ak
alan	aZnp
alan ,	aZnp
alan's	nj
alan's office	nj
alarm	ajtk
alasdair	ak
album	aZgjjjvi
album in	jj
aldous	gj
aldous ,	gk
alert	adtl
alert the	actl
algorithm	aVbemetxvl
algorithm for	aXto
algorithm that	tl
ali	aj
align	adcdfuhe
align with	cdfo
alignment	fj
alike	aiij
alike .	al
alive	accjgkijkj
alive .	clji
alive who	gk
all	blcYdVepgYhiinjjkWlbmmnMolpjqurVsoteucvT
all #	ak
all ,	ajcmgdhiiekarjsntSub
all -	aabjtm
all .	asbbcYdieefdgehkjXkbmknZoYppqeretmvc
all </s>	adoo
all ?	aTcsdeji
all a	bkjeroue
all about	adbdcdjmnkoi
all afternoon	ilme
all ages	al
all agreed	ai
all along	alci
all and	aeek
all applicants	al
all asking	anoe
all at	ai
all authors	ak
all be	aYboedqetjul
all because	kk
all been	ao
all buyers	il
all by	el
all came	acgm
all clear	aj
all concerned	adfkuj
all day	aVbdcjdmeegbicjekjmeodqmrqtpuevd
all done	aj
all down	ajbe
all due	aecbop
all eight	bj
all exams	hk
all fairly	lkve
all five	hdjioi
all for	tl
all forty	aegjjj
all four	aibjdieegphdjckilimdocqbrktXue
all from	aebidj
all galway	il
all go	ak
all good	anojte
all got	aebihk
all guess	oi
all have	aZiemlop
all i	aXcdddeqgdhoiejeklmineoVresoteue
all i'll	oi
all i'm	deemqj
all if	el
all in	andilerbtm
all is	gkheiemorm
all it	aXhdjpqjum
all knew	aj
all know	aLbrgjhmuo
all landlords	il
all look	ik
all made	aioi
all makes	adol
all me	aj
all means	alon
all modesty	cegq
all my	aXgditjdmnoctbun
all night	aXkmql
all nine	uk
all of	akbmenfdgchRjXkXlqnaoZqkrZuivj
all on	aVdotj
all one	oj
all our	hijeun
all over	aYhnui
all rather	gZhm
all right	aubecadkeZglhZicjqmYneolqbrdtYuevc
all round	adqk
all saw	adbk
all see	qk
all settled	ak
all six	aabickgehkqj
all so	adjnmi
all some	qi
all sorry	mi
all sorted	ai
all sorts	aarp
all southall	ai
all spring	hj
all square	ai
all stakeholders	acfk
all summer	aednhm
all that	abbacddcekgehWibjtlemkobqurd
all that's	ei
all the	anbecVdXeigXinjikXldmkoariteuevt
all there	aabkel
all these	adbmjkobti
all things	ij
all this	amhejlmdqi
all those	amjeoj
all three	ambkgdhcjokeocritb
all through	aabdjikmmeokui
all times	adfn
all to	ajci
all twelve	jeodqktk
all two	aboj
all very	ap
all want	gl
all was	ij
all watched	hmjd
all we	kj
all week	awbceejdmkod
all welcome	aYoq
all went	aZblgl
all were	jeol
all winter	akjeoiqiue
all with	ajiiod
all would	aoec
all wrote	gk
all year	ajbegjti
all you	acjn
all your	aejnol
all's	aeom
all's well	aeom
allocations	oj
allocations panel	oj
allotment	albecegbhoiljnkYoaqbrdtduj
allotment .	aj
allotment before	ai
allotment has	achijmod
allotment lads	jk
allotment plan	hj
allotment water	ul
allotments	bndjiencui
allotments ,	aedjrj
allow	ecfigjiklcomqarctbuj
allow ,	gk
allow .	akqe
allow a	abun
allow it	an
allow me	adcidifjil
allowance	lj
allowed	anbdccdkhXjdkemknoocqdritiucva
allowed ,	ai
allowed to	acdmejhamlnoodrjtjuevc
allowing	ai
allows	cldjkenj
allows ,	nj
allows one	dj
almost	aMbdcahdixjnmdoYtv
almost as	abtn
almost forgot	ti
almost glad	adim
alone	bYcYdjeRfigji0jdkklimkoYresetWuY
alone ,	aVcedqecheijjckklkmpqeuc
alone .	ascdgijikeocre
alone and	aj
alone at	ki
alone understand	ii
alone until	ajqk
alone was	ascd
alone with	kj
along	btdcedfmhaijjXmeoXqctjuW
along ,	an
along .	acbcciiikjtn
along for	aabu
along once	ii
along the	fn
along with	binjue
aloud	aZbdcdhlipjckirntb
aloud ,	aj
aloud .	abhlkk
aloud at	aj
aloud in	ak
aloud to	abir
already	ambkcPdleYfZgVhriYkalVqprRsktYvn
already ,	amdlqc
already .	akedhanloiql
already ;	actn
already ?	adhjsi
already a	aj
already and	kj
already answered	aadeop
already be	aj
already been	amhpiejbqe
already begun	ij
already blocked	adqk
already booked	al
already bought	hijlke
already changed	aj
already chosen	adjksk
already cleared	aZjjql
already complained	adnm
already cut	aXhmjk
already doing	hk
already done	acoj
already drawn	jk
already filled	aVqltmuk
already for	aekm
already found	am
already full	ak
already given	adbjji
already gone	abkiok
already got	ui
already had	aablqm
already handed	ajhmjY
already has	abniul
already have	kemk
already in	ai
already knew	bpjd
already know	albZgmhkjdod
already known	ai
already knows	aqjdnctjue
already looking	uk
already made	ambe
already measured	al
already met	el
already moved	al
already on	bmqi
already ordered	hj
already paid	aj
already passed	ak
already picked	aYbijp
already put	aj
already read	aljd
already requested	addk
already rung	acno
already shown	jm
already sitting	aYblolti
already sold	aebiki
already started	an
already the	ak
already three	akdi
already told	aSbYdseegehoicmnneoireum
already when	bi
already written	an
alright	aj
alright if	aj
also	aRbkcddmecgGhOicjVkel/mlnkocqYrasctqvx
also ,	liteuevw
also .	vi
also a	li
also ask	lj
also asked	bi
also available	ok
also be	hjti
also came	adtm
also did	aj
also for	mn
also have	adtj
also hold	uj
also i	el
also like	li
also my	aelk
also paid	aebote
also say	li
also send	aelj
also take	aj
also the	aecmnlteve
also thought	rk
also to	adrn
also told	aq
also whether	aelj
also wrote	aebk
alter	cj
altered	aUbkilqj
altered since	aebi
alternative	acgnte
alters	aicj
although	aVbmfmgihcpordtdvm
although i	akbeojvi
although ours	ci
although the	aWbkflgljjoe
although you	aZpo
alto	bk
altogether	aajpmi
altogether ,	abcjjj
altogether .	jmmi
altos	ol
alumni	geuo
alumni association	uk
alumni board	uk
alumnus	hk
always	aZcRdpfigbhqipjQkclbmTntouqMrOsbtl
always ,	adoj
always .	anoi
always a	aldlhe
always answer	ij
always asked	acum
always been	gcnkomtdud
always believed	adkm
always did	rk
always do	acidouue
always does	ascdgchcud
always enjoy	tj
always found	hcnwodrd
always glad	oi
always going	ajhqteuc
always had	acfjno
always have	aabntn
always heard	akoerk
always knew	gm
always liked	ao
always likes	ai
always look	am
always manages	ok
always one	om
always open	abem
always said	aiil
always says	acun
always send	addn
always spoke	ak
always spoken	iejeneut
always tell	il
always telling	gl
always that	akuj
always the	aZbkdjil
always thought	hi
always told	aehioeun
always wanted	ii
always wondered	aetm
always worshipped	abio
am	aYbbceeofngqhjiWjVknlemdnlodpSrYsetm
am #	amhe
am ,	amdaglmeodsm
am .	aaedgljnmlobqeul
am ?	gove
am a	aiddeagnhkmiretZukvb
am able	hmqdtl
am about	adkimj
am adding	aYdito
am afraid	ajck
am after	aedk
am all	hk
am alone	kj
am always	aZoitkui
am an	ak
am ashamed	admn
am asking	aZdkes
am at	akgduj
am aware	mj
am back	dk
am begging	aeeqqc
am broke	aakn
am by	abgn
am changing	an
am confident	fngd
am conscious	abmn
am considering	aeum
am content	alhnqdue
am copying	nmqi
am crying	el
am curious	aebl
am cutting	aj
am delighted	ak
am desperate	aXes
am disappointed	ak
am drowning	aoqc
am eighty	ki
am embarrassed	mi
am entitled	abhp
am fine	abon
am for	oi
am free	aj
am getting	aeql
am giving	dekdqpuk
am glad	albegbhjkemboYts
am going	ddhejlkbmencqjup
am grateful	aqeefdgehemaoktm
am guilty	gj
am happy	audbhbqj
am helping	ak
am holding	aZjkqp
am honoured	an
am hoping	dpue
am i	abeehkjdklnkoitivi
am ill	adkm
am impressed	al
am in	ajeefjgdnmue
am just	aiedfnqe
am keen	uj
am keeping	adqq
am learning	amgite
am leaving	jekeomqj
am living	kk
am looking	feulvi
am moving	an
am nervous	aj
am new	enge
am not	adbccmdXedgZkemcneoiqprosjtZuivi
am now	feglilkc
am obliged	ajtl
am off	ak
am on	emgjhe
am one	jk
am only	aedjeegion
am out	gk
am over	ajgdom
am overqualified	ti
am owed	adho
am paying	kj
am pleading	ek
am pleased	oj
am puzzled	aabkck
am quite	amhe
am re	di
am reaching	aefl
am ready	acdeellmmkqc
am really	aebmde
am relieved	aehdrq
am returning	aj
am seeing	nnud
am sending	dcnqtj
am sixty	acko
am so	gimjtj
am sorry	asdegejeoc
am still	apdjeioeud
am such	acmn
am sure	adcjdWfegbiejkkcmeqlritkvd
am taking	ak
am thankful	aumd
am the	aTbjeZgthnidjkmkneteue
am to	hlij
am told	aXbqgjhZjbllndoZqcrltqud
am touching	aeem
am truly	mi
am trying	aadmkk
am two	el
am used	aigXhekkor
am very	adso
am waiting	ui
am working	ai
am writing	bedlfrgahdjekmoetduive
amandeep	ak
amankwah	al
amankwah </s>	aj
amateur	ajgdhdrlti
amateurs	aVgmrt
amateurs ,	aagjrl
amateurs .	abgiro
amazed	ak
amazing	inod
amazing ,	acin
amazing that	aioeti
ambassador	aenl
ambassador's	ni
ambassador's office	ni
amberley	ii
ambition	aegl
ambition .	aZckgl
ambitious	odrjtj
ambitious ;	oerk
ambitious and	adcitk
ambitious enough	abcitk
ambitious for	alcd
amblecote	adnk
ambrose	aj
among	bZdcemflgehdiqjjkbmeneobqiteui
among so	akejtc
among the	abbccidefmgkimjdkeretk
among them	aqbete
among those	em
among us	adul
among your	rm
among yourselves	qk
amory	ai
amount	aYejrnuj
amount of	acro
amounts	aj
ample	omtc
amplification	aecj
amuse	an
amuse you	an
amused	gk
an	aabXcMdZejfigXhrikjYkilnminaodpXsatkusvl
an absolute	rdsntm
an accent	bogi
an achievement	adtm
an actual	amte
an address	aVbjiikqmjncve
an adult	aXryvc
an advert	odtn
an afternoon	acejgnjkolqdrd
an age	aiti
an agent	aelk
an allotment	am
an alumnus	hk
an angel	ij
an answer	aacVdkejgbicjinbopqrrdtV
an apology	aahnieljmqne
an appendix	al
an applicant	aeen
an application	hkkmneujve
an appointment	linl
an apprentice	al
an architect	aagm
an article	ak
an assistant	tl
an audience	tl
an audition	kitdul
an author	achp
an automatic	aboltj
an award	aotd
an awful	aeuk
an ear	tl
an earlier	cjtl
an early	ai
an easy	giorta
an editor	aacigehcikolrjtpue
an editor's	ik
an education	aigdheikretj
an email	hjjjoetj
an embarrassment	admmrk
an employer	ai
an employment	uk
an empty	tk
an enemy	adus
an engineer	gjhi
an english	bk
an enthusiastic	fi
an envelope	ak
an epic	ci
an equal	airl
an error	aoce
an estate	aoie
an evening	aqkdli
an eviction	kk
an exam	ajcegl
an example	aXijulvk
an excellent	uj
an exception	alceemhkiekmlemercvb
an excuse	adbicm
an exercise	ai
an explanation	hmtj
an extension	li
an extra	ai
an eye	apbkgehdicleqerjtiud
an honest	dlul
an honour	angdhZipmdrbtl
an hour	bcdmebgkinjilomaqcrSua
an hour's	aedm
an idea	al
an idiot	begdicmtritd
an imbecile	adrnte
an inspector	reul
an inspiration	ii
an insult	abmjrj
an interest	aZhenqojui
an interesting	gk
an intern	adel
an internal	albqtevb
an interview	aZhojdneqmrk
an intro	acll
an introduction	aelj
an iq	adgn
an odd	anbecmrdte
an offer	aiojqjte
an office	adhkjeknti
an old	bbcdddeogbhdjpkonrocrbtWubvc
an older	al
an open	abflgdidjmoerett
an opinion	rl
an opportunity	fi
an order	hm
an ordinary	aljd
an ounce	ekie
an oversight	uk
an umbrella	ajti
an undergraduate	abrl
an understudy	hl
an unfinished	iemi
an unpaid	di
an upper	ajhk
ana	aj
analysis	cekkri
analysis .	kk
analytics	adbjci
analytics ,	aecj
ancient	ti
and	ckdnf0gThaicjPkjl/mloJpXqnresotNuavl
and "	ajvj
and #	aYcqdi
and ,	aXblcedweegkhejeqeretl
and -	adtn
and a	abbdcZeUfegnhjjYlwmlncorqMrZsqtouUvV
and about	ci
and accept	ajcdqk
and after	bddjhejjkjrmti
and afterwards	addj
and again	aHcid0jikelZmmqque
and agree	ai
and agreed	annc
and all	akgdhljmldmdqcretdulvd
and alone	km
and already	ilme
and also	aWly
and always	abdjikrk
and am	hbklmcrjtmui
and an	aecchjlu
and another	lm
and answer	ajue
and any	cpdeeehe
and anyone	acmjri
and are	ar
and argued	aj
and as	abdjgehkni
and ashamed	ai
and ask	ljrivj
and asked	awbegcjcue
and at	bddiemgZjakeolqpta
and ate	am
and attach	ck
and await	ni
and away	ajgi
and b	hj
and back	achj
and be	aZenijoi
and beautiful	ii
and been	ao
and beg	aemk
and being	adgcmlor
and below	ei
and best	aj
and better	gk
and between	abkerm
and both	awbbdWgdjeniqkue
and bother	rl
and bought	aj
and buried	acjp
and buy	aj
and by	aZbjcZdvgeiejekjolqZteui
and call	aZqotk
and came	aj
and can	aoddedgbhdidjdkblnoirjtcue
and can't	aetm
and cannot	adcn
and careful	ci
and cheer	aj
and clap	oi
and clear	adoo
and close	rj
and co	fi
and cold	aemj
and collect	qk
and come	aeclli
and confirm	aZlnqk
and consider	aaclerfe
and consideration	aYfq
and cost	rm
and could	adedlv
and couldn't	adcknmre
and count	dkei
and cried	ji
and crush	aZjnokte
and decide	qj
and decided	dj
and deleted	ai
and deserves	am
and desperate	aeeekm
and did	aibdck
and do	accehlleocsotmvi
and does	aclq
and don't	aYdmeeojrq
and down	bjmj
and each	bkdcijjkue
and easily	ak
and eat	jk
and effort	adfk
and eighteen	adck
and eighty	actm
and eleven	kl
and enclose	aj
and enjoy	al
and enjoyed	an
and equally	ai
and even	aobailvi
and every	akikjdkjqjteub
and everybody	adbkgjiammri
and everyone	aXbjhqikkenepltdue
and everything	ajji
and experience	fk
and fair	aj
and find	aldeej
and first	acbm
and five	gpkd
and follow	fi
and for	aucXdcedfVgdjnlimynaqarVtVvU
and forgive	acik
and forty	aibiqk
and forward	rl
and found	aibcccgkilmkrete
and four	aq
and fourth	acdcoo
and framed	adql
and frankly	aYgqhk
and free	adtj
and friendly	akfe
and from	aZdkiijlkeuk
and gave	aebn
and get	fmnjqere
and gets	aZckun
and give	deejqlrkte
and given	abhn
and gives	adqjtj
and giving	emqd
and go	ilkbrk
and god	ei
and going	ti
and good	auke
and got	arbjhjjbre
and grace	acin
and grew	ai
and had	axgdjYke
and half	gdln
and hand	aj
and handed	adjk
and hang	tk
and happy	al
and has	bdccddiejckammnrrmtdue
and hasn't	aZbmjonere
and have	asbbccddgbhWipjYknmeneojqZrdtd
and having	awbccbjemeti
and he	ajbdcXdcedgUhZlamdnmodqbtjut
and he'd	ak
and he'll	apjanmud
and he's	aegenqri
and hear	ak
and heard	ambe
and heckle	ai
and her	gijdkl
and here	cmdi
and hers	lj
and his	aihjndrdum
and history	gmie
and honestly	ik
and hope	abhejkmbokpnqerktd
and hoped	ji
and how	aWikjklsteucvj
and i	aobccYddemfdgUhliklGnjpTrbsstaulvN
and i'd	dZeegXhijSkplaneqsrbsetduu
and i'll	amckeqgahniZjPlVmjqitR
and i'm	apbbcVgjhjicjmkSlXmnnjqerasevX
and i've	anbecQdeeifegjhZillUmWnpqmtQujvb
and if	bdcndyheibjckdljmaobrYtcuVvj
and in	aTbjcedxeehniejekelkqeucvl
and is	acgdkclunitj
and it	aocYdaeafckllTmSneonqmrasVukvk
and it'd	ek
and it'll	ao
and it's	aobZdaeigdhkijjblcmaoVrl
and its	aicbfigjtdul
and july	acdn
and just	qirj
and keep	adlr
and kept	gk
and kind	fj
and kindly	aehk
and know	aj
and knows	ai
and late	ai
and learn	aerl
and learned	al
and leave	anejikqVtk
and left	akdlimjekc
and lend	aaln
and less	ajci
and let	aWl2meqere
and liked	aecm
and likes	nj
and listen	aj
and live	rn
and long	il
and look	ameeoeqltkue
and looking	ak
and loved	aq
and loves	aduj
and made	bjck
and many	ui
and may	aclvnkuc
and maybe	ln
and me	an
and members	hj
and mention	aelk
and met	hj
and might	ejli
and mine	ajdigahiij
and more	qj
and most	hi
and move	li
and moved	ai
and mr	ai
and mum	kj
and must	qi
and my	aldWgVibjakrlpmjoXqrrTsetQ
and need	ak
and needs	am
and neither	kj
and never	aZcdhjijqlresiuc
and newly	al
and next	gmodtduj
and nine	ak
and nineteen	al
and no	apbkdZelgcjakkldmatbuc
and noble	adik
and nobody	apbjeehckmmZqdsetb
and nobody's	ai
and nodded	bk
and none	aalerkun
and nor	aecm
and not	apbQcmdkeZfchVjVkllbncoerdtruW
and nothing	ajclue
and now	aVbpcddmecgSjnktlaneqSrjsjtkuV
and number	nl
and oblige	aafo
and odile	hi
and of	ajdimiud
and on	aJcldmeogjhdkdlkncomqksltcub
and once	al
and one	aZcdddelfjgnhbkklUmcnotlub
and only	amgcoerjuevi
and open	aaeo
and others	hjri
and otherwise	amec
and our	ajcmkdmk
and ours	cj
and out	aecimj
and page	ck
and paid	aiglheke
and particularly	aetk
and pay	rk
and people	aeblicjemirdun
and perhaps	aVbjdjekgijkkelpoeqc
and peter	aj
and phone	qm
and play	rl
and played	adkm
and please	aeds
and pleased	ok
and probably	kk
and product	ti
and put	aYgkhmjckelkncqo
and quick	qi
and quite	admm
and rather	ijrktd
and read	aYcijiqnrisl
and reading	al
and reads	qj
and remain	adfj
and remember	gpua
and return	qi
and revert	acfm
and reviewer	aetk
and rewrote	adel
and rob	aemj
and said	bidejnue
and save	abnltn
and saw	arbc
and say	aWdeeclpmjqprk
and says	axdmicjckaud
and second	aj
and see	akddeZglhkiekWmdnkodpmraub
and send	adekltre
and sent	aZbddlgnjj
and september	aeql
and shall	jlnjoetkui
and she	ambbccdaeeiVkYlbnuoorZta
and she'd	ai
and she'll	al
and she's	jentud
and should	acbimjrl
and shoulders	ajgj
and show	ablnrm
and showed	ti
and signed	em
and simple	abbohlrdvc
and since	acimli
and sing	ak
and sit	aWelinrk
and six	jk
and sixty	ai
and sleep	qk
and sleeps	cl
and slept	jk
and small	aj
and so	aQbTdteigihbiqjWlbncoaqirqsmtTum
and some	aSbmcdgmjjqerctluo
and somebody	jk
and sons	tj
and sooner	uj
and sorry	aWmu
and spare	aerl
and start	qk
and stay	ackero
and stayed	acbmmk
and still	aqbdcjejgchijekdmeoeqdtlub
and such	aaiirm
and sweep	el
and take	rn
and takes	rk
and talk	ik
and teaching	aaclkl
and tell	aUckemhdkclvmdue
and ten	aYbnll
and thank	fijemondoj
and thanks	azdeod
and that	albnckdbeVhiiZkYlemnnZobqmsjtM
and that's	aocYdaedgehdjoleqlrbtduj
and the	albkccdsfXgWiXjcknldmunZqarktbuZ
and their	aocejjqkretc
and then	aUbkdcemglhbirkjmYnboXqdrWsrtquWvn
and there	akbddXhiksmencoaqcraseudvc
and there'll	uk
and there's	aVcikrqjri
and therefore	aecj
and these	aatmul
and they	andcecgihWiZkblWmdnloTqprctkum
and they'd	aYjktm
and they'll	gdniuo
and they're	ajgcjboluk
and they've	axgcjbkb
and think	aj
and third	ak
and this	djecgdiXjuktlemjnbobqZrbsjteuT
and those	bkcehelj
and thought	abhkii
and three	albicetcui
and thursday	bj
and to	aZbieefehbiejbkdljmvnbocqksluW
and today	addm
and told	bogcibkjrete
and too	gnmd
and took	cmkemi
and tore	mk
and travel	aajn
and tried	ai
and trust	tl
and try	jk
and turn	eljkle
and turned	gm
and twelve	ai
and twenty	aadlkm
and twice	di
and two	alccgjkd
and understand	fi
and unparalleled	abiq
and until	qiuk
and use	li
and used	boue
and useful	aj
and value	fk
and values	fl
and very	gj
and wait	aZekhm
and waited	acel
and walks	heum
and want	ai
and wanted	arqe
and was	atbWgmhcjakeuivi
and wasn't	an
and watch	eeokui
and watched	aammnj
and we	ascmdVgjjakYlWmmodrPtTunvd
and we'd	ajbjcdelhjjeue
and we'll	aobccaddhmkYnlqi
and we're	aecihejjqdtluk
and we've	amcdjikj
and weekends	ai
and were	an
and what	abbedcfogbiejilqokqkretcud
and whatever	abmo
and when	aZbjcddjlsomue
and whether	aSlyui
and which	acdikdqlun
and while	aelk
and who	aPbdgijjluncoitjun
and whoever	om
and why	ck
and will	awccdeeafohOjWkbmenlobqmriuV
and wish	fn
and wished	al
and with	aXbecddthejeqdrdttue
and without	ej
and won't	eljireve
and word	uj
and would	becYdjeSgYhbiajUkXlymmodpmqjtquY
and wouldn't	ap
and write	aacjeklote
and wrong	aecj
and wrote	aibeon
and ye	gj
and yes	auce
and yet	aabncodiejjemc
and you	aZbzcidcecfdgphyiRjtkllRmMoKqTrcsstPvV
and you'd	aemjrl
and you'll	gcjqkdlireuk
and you're	ackuniriue
and you've	aQcledgwicknqiteue
and your	apcmdQeXgcijjSkqmTomrcsbtUuivb
and yours	albdcddjiXjbldmetcuo
andhra	aecl
andhra ,	aecl
angel	il
angel and	ij
angela	nm
angela in	nm
angels	aaiklj
angry	jkoj
angry ,	acjkojsi
animal	ai
anjali	aj
ankle	rj
ankle .	rj
anna	ll
anna ,	lj
annabel	al
anneke	am
anneke ,	ai
anneliese	ai
annelise	ai
annex	cj
annexure	akmd
anniversary	aejn
anniversary .	ai
announced	aebqjeqi
announced for	abbn
announced on	bk
announced you	qj
announcement	abbjcidejooeqi
announcement ,	jj
announcement .	cj
annoyed	oj
annual	aageniqdtlur
annual appeal	uk
annual dinner	adtm
annual meeting	nkqdui
annual report	acul
annual review	aj
another	akbYdkeZfuhdiMkelvnapkqerTsYtlua
another "	tk
another ,	acgklo
another .	ceeihljlmenloerbtc
another agent	qi
another application	acgm
another brave	ti
another buyer	kkqi
another chance	giljoiqete
another client	aj
another conversation	ck
another couple	aj
another date	hk
another day	aeuo
another department	rk
another door	acejkj
another firm	gkhd
another flat	aj
another form	acem
another fund	qm
another go	aj
another group	ai
another hall	anje
another home	aj
another house	al
another in	ai
another interview	akll
another job	anqe
another journal	aque
another letter	nerjtj
another look	cn
another man's	adbk
another matter	qj
another minute	mj
another month	aedl
another name	aYbjdmhdoj
another night	jdkk
another no	ol
another offer	am
another one	eifqgeoeqdri
another paper	ai
another person	al
another place	hjqe
another post	ajlj
another press	qk
another publisher	dllb
another role	aehm
another room	aj
another round	ak
another school	giqi
another season	aatn
another site	aj
another slot	aeeehpoeql
another speaker	ak
another thing	vi
another thought	an
another three	ti
another time	amddeeoote
another to	ekhj
another trust	ai
another way	aVcpdreaodqcun
another winter	abkn
another word	abjm
another year	asgekdoeql
another's	aatn
anouk	jj
anouk is	jj
anselm	al
answer	ajbNdofQgJhdiTjikkolpcqxreuWvZ
answer !	advi
answer ,	aocbdohdoWrmte
answer .	cndiesfagaibjpkolbmXnZoeqkrOsdtcuTvi
answer :	dk
answer a	aaop
answer about	abeimnoeqm
answer after	oetj
answer an	odtn
answer and	amcbhm
answer another	akqd
answer as	aqndqd
answer at	dcqm
answer before	aabjddoluk
answer by	akdeheqm
answer came	kj
answer comes	addcnp
answer could	di
answer each	accn
answer every	apue
answer for	acjoul
answer from	dj
answer helped	akqe
answer i	aldkke
answer i'd	adrn
answer in	aejikiqr
answer inside	am
answer is	ambecXdbekmloeqaretkuk
answer it	dj
answer letters	okrlvd
answer me	aRcjdbeeknmdojqysc
answer my	ai
answer needed	ak
answer now	aj
answer on	dahlmjocqqteue
answer once	aj
answer one	aaojtl
answer only	tl
answer question	cj
answer reached	ajqe
answer so	ai
answer than	ij
answer that	ijoeum
answer the	accjjnletj
answer this	abedjlmeolqk
answer to	aSckdleehciejdllmbnroqqYrmtZud
answer today	ek
answer tonight	acqm
answer too	ai
answer us	oj
answer was	abccdtgkne
answer when	bdon
answer whenever	aj
answer will	hnqc
answer within	omqi
answer you	aedm
answer your	abcolcqYsr
answer's	acdloetnve
answer's no	adto
answered	avbXckdieagdhTiYjSkcmnnZokqarqsYva
answered ,	acbkccdmqi
answered .	ajcZdmljok
answered a	ak
answered all	aq
answered any	di
answered at	aZmo
answered before	aYblum
answered every	am
answered everything	an
answered first	ai
answered in	accigjrm
answered it	acclddtn
answered me	aimini
answered my	arbd
answered on	bdcndese
answered that	abop
answered the	accjrn
answered this	dj
answering	becngcjeklnioVrkuevd
answering ,	iimjnjod
answering .	tl
answering all	aj
answering my	aj
answering so	am
answers	acbWcmdjgoibjemdnkokqdrjtUvk
answers .	acglojudvl
answers about	aidkvc
answers and	accl
answers at	acrl
answers every	anietd
answers it	aj
answers that	cj
answers the	uk
answers to	mdol
answers within	adnn
anthology	ao
anthony	ak
any	acbbcaezfshbipjqnZoUpbqSuUva
any .	bdidoermtsve
any advice	lj
any afternoon	ai
any branch	ak
any builder	ck
any business	acmo
any case	apeYgehdjekdljroud
any chance	dieevi
any come	aj
any corner	adem
any day	atcledleqbve
any decent	abhkjl
any department	adem
any difference	aiei
any editor	il
any experience	rmva
any farmer	cj
any feedback	dqvd
any figure	abckek
any firm	il
any further	aafkqiul
any future	fj
any good	abtk
any help	acrn
any hint	lk
any hour	aesl
any hours	em
any hurry	oj
any idea	aVgpjnklvb
any interest	aikjve
any interview	apbdgehl
any job	aaeo
any longer	kooe
any manager	acgp
any measure	gj
any meeting	alod
any money	kjtk
any more	aacXdZeafcgehciYj0kmlemenpomtcue
any movement	aedm
any news	abdmflvb
any notes	dk
any of	bmcdgZneokqe
any office	ak
any one	ll
any ordinary	aehj
any other	apcedbedgdipjemloc
any paper	ai
any pay	ek
any position	flhe
any post	ei
any price	adejgl
any rate	aeon
any reader	aecj
any reasonable	hl
any right	ak
any salary	el
any sane	gm
any sense	aUcjidmpnmre
any size	em
any small	aeel
any suitable	acfo
any terms	abeo
any thoughts	lj
any time	awcdddeaqlre
any trouble	aqed
any update	dcfpve
any use	alum
any way	ajek
any weekday	ak
any word	dj
any work	aesmve
anybody	abcidWedgvhkiljUknlembnVouqWteuYva
anybody ,	adgk
anybody .	ajgmhdknocrd
anybody asked	ae
anybody asks	uk
anybody can	il
anybody else	ajinkire
anybody from	al
anybody has	aibecegjii
anybody in	aigjicri
anybody on	blre
anybody over	aVojrltn
anybody who	aUbdhrop
anybody's	ange
anyhow	aqme
anyhow .	aome
anymore	acgjvj
anymore ,	aegj
anyone	bmcodYgehpimjSkQlunHqRsmtluavV
anyone ,	akbkhejkneodri
anyone .	gbhjjeljomre
anyone and	ak
anyone ask	aiuj
anyone asked	acciok
anyone asks	ak
anyone at	gj
anyone better	gl
anyone can	abbickij
anyone could	amcdhomcrd
anyone drops	ei
anyone else	aibecegkiplondqdre
anyone from	cn
anyone got	acbpce
anyone had	aajiol
anyone has	ak
anyone i	acijmj
anyone in	ambdgchojdoeresltevc
anyone needs	aoqe
anyone on	algjli
anyone read	bl
anyone so	aZmltm
anyone there	aRbbdirqso
anyone to	tk
anyone who	aibickedgchkoctjud
anyone with	ceeigkie
anyone would	ckoj
anyone you	an
anyone's	aamjol
anyone's interested	abom
anything	adbdcUdcexfehYibjukjlbmineodqRsbun
anything ,	aldegljjuc
anything .	aibdccdeerhcjjkcmineqcre
anything </s>	ei
anything about	aXclqeumvo
anything again	el
anything at	acdjeoqd
anything before	aegk
anything but	aooc
anything changes	abkm
anything down	oluj
anything else	aleZhjjetmuevj
anything for	aejlmi
anything from	abbovc
anything go	eeul
anything i	eehlve
anything in	akiekn
anything new	aYtp
anything of	aamn
anything on	ainl
anything to	acenhbikjioeqarl
anything with	alejierkteuj
anything you	aedeekgkik
anyway	asbZccdjeVgihXidjOkQljmeolqjrxtVuXvi
anyway ,	bedmebgehcjakclkneomqjrjte
anyway .	asjbkXqjrntd
anyway </s>	akod
anyway and	aerr
anyway as	ak
anyway in	aj
anyway to	acol
anywhere	anddejhbiujckemdobrctbuc
anywhere ,	anej
anywhere .	eiiqme
anywhere else	akcihc
anywhere in	gi
anywhere on	aj
aoife	an
aoife and	al
aoife's	adkj
apart	atgehdiekellodqirasdtauk
apart ,	bi
apart at	cm
apart from	anceeilm
apartment	jl
apologies	ambedZebfegchejbkcmyobritb
apologies ,	aemp
apologies .	al
apologies and	mk
apologies for	anml
apologies to	mn
apologise	bdcddaedhciejZmyoirdtive
apologise ,	akmYom
apologise .	alme
apologise again	abmn
apologise enough	mk
apologise for	aphemlodte
apologise from	mk
apologise if	mi
apologise that	abtn
apologise to	mi
apologise with	mk
apologised	aadbmroi
apologised at	aeddmm
apologised for	oi
apologising	aemk
apologize	amme
apologize for	anme
apology	acdbeehmidllm0neobtd
apology ,	mj
apology .	achili
apology for	ml
apology from	aehkmk
apology to	mm
app	aStvvq
app ,	aetl
app and	ti
app in	ti
appalled	acnl
apparently	aXbdcegdhdjdovrasettvj
apparently i	aj
apparently one	ti
apparently the	aetn
appeal	aWccdwgdloneuj
appeal ,	dj
appeal .	bidmud
appeal ?	adlm
appeals	ql
appear	aYbwcdvk
appear to	aZbr
appears	aXortdvt
appears my	aj
appendices	aotd
appendix	akbecrmerevd
appendix ,	ck
appendix b	cj
appiah	ajne
applause	ajgltc
applause for	aotd
apple	aj
applicant	acdcemgjhjidjikbldncrcsjtuucvX
applicant "	aeto
applicant #	aitmva
applicant ,	oo
applicant .	abdeentj
applicant has	begpte
applicant is	tl
applicant who	hk
applicant will	jk
applicant's	abcktj
applicants	ardXebgbhmjclamkonqcrWulvZ
applicants ,	albccldceegeho
applicants .	aYun
applicants ?	aj
applicants from	mm
applicants in	cehl
applicants on	gl
applicants that	bcoitl
applicants to	akue
applicants what	aiolrd
applicants who	adbl
application	aebldbejfegchkiYjkkmmnnaolrcsdvZ
application ,	adbcddgchljmlimookqatd
application .	acbjcdddgchjjckonWooqjrdtkuevc
application ?	akddekle
application again	kkqj
application as	aadigm
application did	cm
application fee	aj
application for	amej
application form	hi
application from	aZbmlj
application in	al
application is	tk
application on	bi
application once	di
application reached	ai
application so	bj
application this	qi
application to	aj
application was	adblrk
applications	albdcdfngdnmocriue
applications .	finl
applications must	tl
applied	apbpccdcfeglhiiYjVlmmlneocrWuWve
applied ,	ajbmceeigahnjelkmcoere
applied .	bjgahdjemr
applied and	ajmi
applied for	adbjhjti
applied from	ak
applied in	lj
applied to	gxneoe
applied under	anmb
applies	becdgkhjodtdup
applies to	cdhloeteup
apply	albXdZeSgnhiibkdmmnloepoqbrRsdtkvZ
apply ,	aagchkjqljue
apply .	aecjjcnsocuk
apply a	ak
apply afresh	ai
apply again	aocdebgdhbmkodppqdrctiud
apply and	mk
apply anywhere	giheqi
apply at	gohe
apply elsewhere	abkm
apply for	algkhkkeodti
apply in	an
apply like	hk
apply next	al
apply to	gkneuk
applying	aebicbdpeeheiijXkcmwnZoXqbub
applying ,	blddgiikje
applying .	dohioe
applying again	acrn
applying for	mm
applying to	dl
appoint	ti
appointed	aZbecmgphjjeneokrctb
appointed ,	hlnd
appointed .	aegk
appointed and	go
appointed you	nk
appointment	bldagdnlolrdtiudva
appointment ?	bmvb
appointment fell	hk
appointment is	aYqltm
appointment with	nl
appointments	aahokk
appraisal	cj
appraisal that	cj
appreciate	awbccadbeefohniZjcmXndqetRvb
appreciate being	am
appreciate how	ai
appreciate it	aj
appreciate that	accdfigehmieolrjtb
appreciate the	anfogcodte
appreciate you	ajfjqd
appreciate your	ap
appreciated	a2beieocretdve
appreciated .	aqfa
appreciated and	aefk
appreciated it	ak
appreciated that	ak
appreciated the	ap
appreciation	fj
apprentice	aubegatd
apprentice ,	ak
apprentice with	hi
apprentices	bdcehijo
apprentices ,	ak
apprentices .	li
apprenticeships	amnc
apprenticeships and	amnc
approached	gbhm
approval	fjnk
approval .	nl
approve	uk
approved	aili
april	anbjcbdleegahUjcleneqYrdtr
april ,	alqctl
april .	akbmhcoetk
april ?	aj
april and	acdm
april i	bi
april that	ai
april the	adtl
apron	an
apron and	ak
aptitude	ai
aptitude test	ai
architect	cdgtte
architect on	cegj
architects	gnidti
architecture	adrmvi
archive	albbcihmljuc
archive ,	abhilk
archive ?	al
archive move	hk
are	bZcSdcebfdipjZkplRmSnloUpYqvrmsptbuivo
are "	adbl
are #	ui
are ,	geimleosqdrdtcui
are .	abbnccgbheiknbooqirptaub
are a	ajbeckgdrltiub
are able	aq
are about	ki
are all	anccgdjlqkte
are already	hltm
are also	anqivb
are always	aadmgoidul
are another	al
are any	aZlp
are at	aYdkkilm
are attached	ai
are aware	ul
are back	ajqi
are best	aeuj
are better	aagliprc
are both	qdul
are busy	ai
are circling	abgkql
are clear	qesn
are clearly	adrk
are close	aankuj
are closed	abckuk
are clueless	aerm
are coming	amneqlue
are correct	ajccik
are counted	ambd
are cutting	kj
are dead	kk
are decent	al
are decided	aZto
are delighted	amkd
are dogs	akvd
are doing	akro
are done	akoi
are down	acdnik
are duly	fk
are easier	ai
are editors	il
are edits	amve
are eight	dk
are eleven	aekl
are ever	al
are fair	aj
are fighting	gl
are fine	akcl
are fixed	aj
are for	aYhmkjomud
are four	bekn
are free	rl
are friends	blgcqnud
are full	ketl
are generally	aigehm
are getting	jmoc
are given	aebjuo
are going	bkheqZuo
are gone	aakr
are good	gj
are grateful	ak
are happy	jo
are hard	an
are having	acnkum
are in	aogehekeqmtcui
are just	oj
are kept	oi
are kind	aqrcue
are known	aehn
are landlords	ij
are less	qkuj
are like	aiik
are long	kk
are looking	acelrdtl
are lovely	an
are lucky	gjhoibra
are made	ndup
are meant	ik
are mine	abgkhi
are missing	aabm
are mistaken	adco
are more	ajhe
are moving	ai
are my	adeq
are never	ae
are new	am
are nine	adkn
are nineteen	jk
are no	ajui
are not	aXbccagehnkinqoaqarmuY
are now	adbtjeqnua
are obliged	hk
are of	an
are often	aZgknj
are on	cegehmkmqc
are ones	adelgj
are only	aZicnroetium
are open	aetkuj
are other	aikdum
are out	cinj
are part	am
are people	algZikjqkcnioercuc
are perhaps	digj
are printed	abhktj
are promoted	airi
are proud	akje
are published	al
are quite	nitl
are reading	al
are ready	akgj
are received	abnn
are released	am
are returning	kl
are rewrites	amve
are right	avcbrevk
are rules	ajcdddekheuk
are run	aeuj
are running	bk
are safe	aeum
are saying	ok
are setting	hi
are settled	ni
are short	ai
are simply	aVcmgq
are so	albdccrm
are sound	ak
are staying	ai
are still	akgbjmkdtjue
are strict	ai
are students	aXgjhp
are taken	oj
are talking	ci
are the	bjcbdZeofjgXhYi0jcldoiqerdtWueva
are there	acvp
are they	dj
are things	aiuj
are three	kk
are tied	njqj
are to	tk
are too	eimj
are two	anicuj
are used	aacegihekjojrk
are useful	aj
are usually	ajgehk
are welcome	aeqjrl
are well	aj
are when	oi
are where	ui
are why	amicrj
are without	ij
are worth	uk
are wrong	aYcv
are you	aHdoibjnkkqorqsdvi
are your	aWgjtnvj
are yours	ao
area	akbinp
area chair	aebk
area director	nj
area manager	nn
area where	ai
aren't	aTcedkechjknonqiratluY
aren't given	acdl
aren't possible	ak
aren't so	hm
aren't what	kioe
aren't you	actp
argue	aqcZocrdtr
argue .	odtm
argue with	ancbretm
argued	al
argued over	aj
arguing	aqgjjd
arguing about	aj
arguing over	gj
argument	apbdcigehdijti
argument ,	tk
argument .	rk
argument about	ak
argument from	ance
argus	aZuo
aria	gk
arise	aZfmhi
arise ,	ci
arise .	hj
arise in	aefl
arithmetic	aZbmci
arithmetic .	aZbnci
arjun	al
arlo	ai
arm	akeohdmeod
arm ,	aeej
arm in	rj
arms	adclvi
around	aabncbdaebgphmkanjoorXtVvn
around ,	njui
around .	acbmojui
around for	ak
around it	adiijnub
around my	hl
around the	albigj
around them	aegj
around this	qi
around when	aeol
around you	nj
arrange	tl
arrange my	aj
arranged	aknj
arranged for	hj
arranged to	aink
arrangement	hiuk
arrears	aakq
arrive	aahikjrjtlue
arrive ,	rl
arrive at	aetm
arrived	aebqcddegkhbjekamendoXrdsmtruc
arrived ,	atbbdcgj
arrived .	abbnglje
arrived after	aj
arrived at	aetm
arrived before	adtk
arrived by	al
arrived eleven	aZjktn
arrived in	aedk
arrived late	bk
arrived on	abso
arrived this	ak
arrived with	bk
arrives	alnk
arrives .	nk
arriving	aeom
arriving about	adom
arrogant	mi
arrogant and	mi
arse	acrjtk
arsenault	ai
art	abeiodtv
art ,	ej
art .	actk
art director	aj
arthur	aj
article	aObVddkqrdtduev/
article .	adbckovo
article was	adbcckvi
artistic	bigiie
artistic director	bigiie
artists	aebkni
arts	ajgdhdienqretlua
arts budget	tj
arts council	nktlud
arts money	ni
as	aZbUdsekfigYhlinjclZmpndojqirasctdudvi
as "	aitk
as a	akbYeqidjdklmbncoYpkqircsYtbvb
as agreed	ajhi
as always	aion
as ambitious	oerk
as an	bddeelfoiejdkemcnbolqetWuo
as any	al
as anybody	ierl
as anyone	aabecpgdhq
as at	adol
as background	kl
as bad	qk
as before	aycedpgehckeqcuavd
as both	bl
as busy	aemjok
as careful	ai
as clear	am
as clearly	an
as close	abol
as closed	ck
as colm	ak
as complete	adgl
as crowded	cj
as decent	ak
as deputy	aj
as distinct	aj
as done	akjd
as dr	akme
as dry	aetm
as enrolment	qi
as ever	dktj
as everybody	acgkhkii
as everyone	ijonue
as far	acbncZdcgZhejakjmlnlocrmtiukvd
as final	am
as fine	acim
as for	aZcjmnoerjtevi
as generous	ij
as gifted	aaglik
as good	aceegmhqilkeoWraue
as half	ak
as happy	ak
as hard	aYekkiun
as harkin	hi
as he	aVbigdhejenqoerjtn
as he'd	aejk
as head	hk
as hesitation	cj
as his	ak
as home	hi
as i	ckdueafbglhciYjnkZlcocpmrltNua
as i'd	aodijcmaocqkteuj
as i'm	adbjgjhkqive
as i've	ajkk
as if	aScceiirjerptk
as in	aZdrikketkvi
as is	achitk
as it	aTblgkhNidjlkdlemqokrjvm
as it's	ajjekmod
as kind	akmmrd
as kindly	aood
as large	akij
as last	akdihctk
as long	aZdeergchcoZqtrdtluj
as many	aXeqrl
as me	albdgjhckj
as mine	aagq
as mr	ol
as much	ckddeagahmibjlmloXpkra
as my	apbaclechoickemencoUrZ
as neighbours	anekke
as nice	amod
as no	al
as nobody	ti
as not	addjjntk
as of	aoqZ
as often	addn
as one	aYbccadYeqgaikjbkdmenermtquj
as open	qj
as our	an
as page	cbomrl
as people	accedigXhlomrj
as per	aYfmou
as planned	an
as pleased	ao
as promised	achrqe
as punctual	aetk
as question	rm
as read	aZdmhl
as rejections	oetl
as settled	dehjjnvd
as several	ajqkud
as she	gdjbojrltl
as she's	am
as small	ul
as somebody	akbegjjlne
as someone	jmokte
as something	aegm
as soon	aXejhjijok
as still	aadiqo
as surprised	abol
as team	ajhj
as that	ante
as the	ccdbenfdgWhkidjdkmlZnmpeqlrRtiuive
as there	abekjpoird
as there's	ai
as these	hl
as they	aibecifqgdhdicjekeojqbratluY
as they're	aikl
as this	algeiimlrd
as though	aiol
as to	aXcmhpiijilcnlobtc
as too	aXgjjmmj
as two	aebigkqi
as unopened	bl
as us	adbk
as useful	tj
as usual	angmhcjjneolqbteub
as volunteer	acdj
as warm	amre
as was	aUgjhmrn
as we	bdcnedgchcjmmendqZrctjui
as we'd	bk
as we're	ai
as well	aMbacRejfchbiXjTkllrmznvoeqnrYsjujvj
as what	aj
as with	dk
as would	aelk
as you	akbRdagWhciijckklnmYniorqVrZscuuvb
as you'll	goii
as you're	ablknoocuj
as you've	nl
as your	aobacbdYfdhkibjikmmkndoYqYtruU
as yours	cdecgUhbi1kimkrbtYue
as yourself	acin
asante	apve
asante -	aj
asante sana	aj
asap	qmse
ascot	acnm
ash	aj
ashamed	aTbdebgbhdjrkdm2oarkteue
ashamed ,	jk
ashamed before	mi
ashamed i	mi
ashamed of	aYeejmmirn
ashamed since	aeml
ashamed that	acmn
ashamed to	ajgdjimi
ashdown	ai
ashok	aigkne
ashok is	aegl
aside	aTddglhpiljkmcnirdue
aside ,	cjei
aside .	aZhejknltl
aside for	adhloj
aside until	ai
ask	acbYcodseofWgvhYiQjmmbnmojpaqTrVvR
ask ,	abbjcjdieigjhejbkelkmeocresmtd
ask .	aecadagdhiooqjrete
ask ?	apdbeeve
ask a	ajdkeehj
ask about	bijklpnerdud
ask again	ddejikjj
ask any	aeck
ask anybody	aj
ask anyone	cigmmd
ask anything	ek
ask around	acgn
ask as	dj
ask at	dn
ask because	djgi
ask dr	nj
ask every	jl
ask for	adbacbdkeqfegkjYkjmcnkokqZsjudvc
ask her	aedini
ask him	lj
ask how	aSgindouui
ask if	ajdkeile
ask in	abcldigl
ask it	aWdnem
ask me	aebeccdbeWhYiejpldmbneoXqbrctvuw
ask my	aqceeegj
ask nothing	ek
ask of	abhjokrk
ask one	akcjdcgk
ask only	aldeemoeqetl
ask pardon	aemk
ask people	am
ask priya	jk
ask questions	cj
ask that	hkodqj
ask the	aOckemjllnnjobrjvc
ask them	aYdieljekenkodqnuj
ask this	diej
ask to	acckmmnj
ask upstairs	nk
ask what	aiomvb
ask when	on
ask where	amcedejl
ask whether	awbkdeebhekelYneqd
ask which	cldbtm
ask who	gluj
ask why	aenjoivk
ask you	ajbecndieigchektnWoYqardtcuc
ask your	abdlnk
asked	bmcmdveUfagdhXiOjkkZlKmXnjokpaqesqvU
asked ,	albdckdXgdklnaopte
asked .	albXcdhajkmeneopqarasjtmuc
asked a	aldb
asked about	bsgijXkdmmndoYrbtduk
asked after	arbcjc
asked again	di
asked all	al
asked around	blnj
asked at	bldaklml
asked back	aabo
asked before	abdmojqe
asked better	ri
asked each	bi
asked first	alhc
asked for	aablcqdbebhiianooXqirYsoumvb
asked good	ai
asked her	aano
asked him	aj
asked how	anbZjiuc
asked if	ajbmjane
asked in	aadqjeom
asked it	dj
asked me	bTcpdVebgajnldmVnaojqesktquk
asked my	ajcmddqmreue
asked myself	am
asked nicely	abdl
asked of	aYgljjrm
asked on	dsqe
asked our	qj
asked such	aj
asked that	gm
asked the	anbegbnoriub
asked them	aYbjddeknn
asked to	ajbYcbdeglhmiikaoirjtXucve
asked twice	bm
asked us	aZbcdojm
asked was	aadmjeoetn
asked what	ambdodtkul
asked when	adblhk
asked whether	aobiddnd
asked which	okuj
asked who	bj
asked why	aakm
asked you	abbddqjlnaodqero
asked your	dlnYqmre
asking	aQbIcQd+eugihdjpkSlWmonmoTrWsatWuk
asking ,	abdreijdmrodqiueve
asking .	adgdhiijmineodreuj
asking :	aedj
asking ;	hj
asking a	aedl
asking about	aljkkc
asking after	aj
asking again	ajdjee
asking as	acep
asking for	dleYgkkemiolqcteuk
asking how	gknjoe
asking if	aedleeji
asking in	ak
asking is	aiek
asking me	aSbdddeihdjtkemeqmuo
asking now	abdl
asking questions	ul
asking the	ni
asking them	berk
asking to	mk
asking until	aedj
asking what	jjnj
asking when	aXjpkj
asking why	aadkgjjcnktlue
asking you	aketjbmeoeue
asks	aYbZcqdYiaklljmZokqYrkul
asks ,	rm
asks .	ambekj
asks about	aeceln
asks each	aYjjkl
asks for	aibdcwhejdleqere
asks how	uj
asks me	aWglhkum
asks why	ai
asleep	ciedgjtl
asleep ,	aecigk
asleep .	ki
asleep after	ai
assessed	bjreti
assessed by	ajtj
assessment	bejirntduj
assessment day	jjteuj
assessor	acbmne
assessor ,	ri
assessor's	an
assessor's comments	ai
assessor's figure	ai
assessors	aj
assigned	ak
assigned in	ak
assist	nj
assistant	aTbidoiajnlemendonpeqqrctmub
assistant ,	adbkdkneqnrjue
assistant .	amhdnl
assistant post	acgm
assistant that	dk
assistant to	qj
assistant told	aabjjl
assistant was	adosrd
assistant's	hi
assistant's job	hi
assistants	aZhekmnr
assistants ,	aenk
assistants .	abno
associate	ai
associates	berl
associates again	aerk
association	un
association ,	amue
association a	uk
association will	aduk
assume	aRbmcXdieagYhwjdkbmenconqsrdvk
assume .	ap
assume my	achn
assume nobody	ok
assume silence	ak
assume that	accehpokqite
assume the	ajhmqe
assume was	acbltk
assume we	acqm
assume you	qj
assumed	aTbaccgbhrjaonrtvi
assumed ,	oi
assumed i	ak
assumed that	aebecero
assumed the	ol
assumed there	hiti
assumes	aicdhl
assumes that	aicdhl
assumption	aeqj
assurance	aehj
assured	acfogehcjdmlomqetkuc
assured that	acfngehcjdmmomqetkuc
asthma	aekj
astonished	acik
astray	bcckdmgdjeomrd
astray ,	dr
astray .	cn
at	abbccedXekflgihaijmqnqprqkrdsZtXvk
at "	tj
at #	aVbjgdhekiorqmreuj
at ,	dl
at .	abbegeomrntkue
at ?	aedj
at a	bicidieVgmhciejllZminkocqjrXsetUujvd
at about	aoce
at again	aj
at all	bXcldkeqfjgOhnkWlWmpnZocpeqcrisjuT
at an	eitm
at another	amhd
at any	ajbbckheomqdsk
at ascot	acnm
at being	aeol
at both	aerm
at bowls	nj
at bridge	ii
at by	noreuj
at castellane's	gi
at christmas	aljike
at church	ai
at college	an
at corrib	aeck
at cost	adejhi
at dawn	ij
at dinner	aaiknj
at diwali	ai
at each	livj
at ease	aymd
at easter	abdr
at eleven	cdtj
at every	dkfigj
at fallowdale	gi
at fifteen	abgeknrk
at fifty	bkgdhejdkpoere
at first	atbegcvl
at five	abdlkdndqs
at flats	hk
at forty	ej
at four	abdegekjokqqtc
at frankfurt	jlme
at half	adco
at hand	ai
at harvest	um
at her	aVgmjlniti
at his	bigdjkke
at home	bbdcekimjbkdnnojrZtkua
at how	aWbdjdmkuv
at induction	adhj
at interview	aebnhj
at interviews	mi
at it	anbedagbiajYkclominjoZqitZub
at last	avoe
at least	aXbUcddXekgRhdidkdnao0qcrksdtzuTvl
at length	ai
at lindholm	acgl
at lunch	ajckdejemeobqqtd
at me	abcienjrkeqb
at midnight	aTceejkemkqnto
at more	aiomrc
at most	anccgcuj
at my	akbicYgnhbickjlmmkoaplqZretYuP
at new	um
at night	aXeojnkk
at nine	aidqgcheneqlre
at no	aUbmekkeoltk
at noon	acbnjindqjuj
at number	aj
at once	aebcecgkhbisjbneodqvrdtZud
at one	aebkgl
at our	acbbcdhnjrqYtluW
at ours	iekk
at page	adcnij
at paragraph	ci
at parties	gi
at peace	gj
at present	fegcknqeuq
at pune	aegm
at reception	bkqirm
at rehearsal	am
at school	baglnkobrdun
at seven	aakktk
at short	aobehlqeuc
at six	jkojqiud
at sixty	akbejlketi
at some	abdiniomud
at something	adgn
at st	aj
at such	adijoo
at supper	jekl
at ten	aebkddoiqrte
at that	bkddechkijkanbobqernteui
at the	aideflheikjZkmlmmpoYpOqZsjtXuk
at their	acdkhnikjbqjtdve
at them	aYekjm
at thirty	ak
at this	alccdlecfnhjjbkdmenioYrd
at three	abdeqp
at twenty	gi
at two	aUbegmoiqsuk
at university	rl
at what	abbnclecjimkrdumva
at whatever	en
at which	ajhlni
at work	apoeqe
at year	aeej
at you	gliijeneoerj
at your	bicXdZeVfmgYhdijjckSlimlnjojpqrnsetbubva
at yours	gi
ate	aqbeclkdodre
ate it	aZcmjn
ate my	aj
ate one	ai
ate the	al
athlone	aj
atrium	jcoo
attach	cldmljme
attach a	adcj
attach it	di
attach the	dj
attached	apbaccdkebflgZhijdkblnmZoYqnrUsktZuZvd
attached ,	ajniqkue
attached .	aphj
attached before	aesl
attached herewith	acfn
attached is	qi
attached it	aj
attached the	aednhimeqj
attached to	ai
attaching	dj
attaching the	dj
attachment	bkcYdbjdmlobsmtm
attachment ,	aYblcejemmocrcsmtm
attachment .	rl
attachments	tk
attachments .	tk
attack	aYjo
attempt	ambedljamjqd
attempt .	arjc
attempt at	ai
attempt was	acml
attempts	akgekj
attempts ,	ao
attend	tlui
attend .	actl
attend and	uj
attendance	bicl
attendance ,	ak
attended ,	ai
attended .	li
attending	ai
attending as	ai
attention	aVbbccfoicmerwti
attention ,	gi
attention .	aihjvi
attention than	aerm
attention to	aWfoierktk
attic	aaiijm
attic room	ii
attitude	acbick
attorneys	ai
attorneys i've	ai
attribution	cagn
attribution .	cdgn
audience	ambZckdegkhcidjikeobritkuc
audience ,	tl
audience .	gjjkrlte
audience in	ck
audience this	ai
audiences	gl
audit	clgehdjioeul
audit ,	heul
audit which	ai
audition	aYbkcYdlekfegihoiajYknnbrRtduqvc
audition ,	engcjdkcliuk
audition .	gihejdoeqjtbuj
audition again	am
audition and	aebedkkk
audition came	kl
audition fee	kj
audition for	adbegnhk
audition gets	ui
audition had	aeol
audition i	dj
audition is	hj
audition online	tj
audition piece	aejj
audition should	oi
audition tape	dj
audition us	bk
audition was	bmgjhc
auditioned	ao
auditioning	hj
auditions	axddgdhejakjleoeqbtj
auditions ,	ak
auditions .	apje
auditions ?	ai
auditions and	aekl
auditions for	aetl
audits	uj
august	albZdoedgZhkidlinbqdrataujva
august ,	aWdegehojikjlluj
august .	ardpjeneoeqe
august with	al
augusts	aj
augusts free	aj
aunt	ambcgchlnnteuc
aunt ,	an
aunt .	am
aunt sewed	ji
aunt sits	nj
aunt's	al
auntie	ak
aunts	ak
aunts ,	ak
author	ajcceigZhviZkdmjnZoeqlteudvb
author ,	ajejnd
author .	ti
author is	adqm
author of	aYhp
authority	hent
authority .	aenn
authority to	ni
authors	bjglheiclendojreukve
authors </s>	ap
authors began	gn
authors i	bl
authors will	aeol
automatic	aZdjoktl
automatic mail	acol
automatic reply	aadktm
autumn	audjebidjUkkneoZrctauqvd
autumn ,	beckdljckkqe
autumn .	aikjum
autumn and	di
autumn i	giui
autumn intake	aehl
autumn list	bk
autumn round	qj
autumn too	un
available	aTbjcceehwncoitkuevi
available ,	hk
available .	aThpqjtm
available for	oj
available on	aebkhnne
available to	ai
avenues	uj
avenues open	uj
average	adci
avoid	aYkpvj
await	abfkni
await his	ni
awaiting	aXdofl
awake	aTbkccecgphejbkimnodtm
awake ,	cekltj
awake .	adgqrjtj
awake over	acmm
award	ancigcieqj
award ,	ak
award .	adbjhi
award for	ai
award is	qj
awarded	adgj
awarded to	bi
awards	bkgjnitd
awards to	gini
aware	aVcigdhdicjdmmnqobqerdusvj
aware .	aaniuo
aware of	aeuivl
aware that	bdcjminluk
away	acbQcqdXejgjhkiijrkVldmenloYsitY
away ,	abcedeebhjnkojqmrcsmte
away .	baciengoiijikdnjqbrZtaucvj
away </s>	dl
away ?	aiddei
away all	ai
away and	ai
away at	ao
away by	gbheinrk
away day	acblck
away for	ak
away from	aabecdelgdhlibnerpuk
away in	aigejjni
away knowing	aatn
away liking	al
away matches	qi
away my	achljekk
away now	jj
away on	qi
away since	gk
away so	aeilji
away that	al
away the	aXbecnhajqml
away this	adgl
away to	am
away two	qj
away with	akbegeun
awe	aeik
awe of	tj
awful	aimkretduk
awkward	gohYjcneojqnrdui
awkward ,	gk
awkward .	aigk
awkward for	aVmiolqjuk
b	akbbcqddgdjmoerZtaui
b #	hj
b .	jn
b squad	adul
b test	cj
b wants	ci
b was	ci
babatunde	aj
babies	aebojc
baby	aibndeedjZktoaqarjtcud
baby ,	bkje
baby .	bljdkboerm
baby and	akje
baby coughs	kj
baby due	alke
baby has	aekk
baby in	kk
baby is	ki
baby number	aekk
baby on	aejm
baby's	aj
babysitter	aVjool
babysitter ,	aUjool
back	akbcdtecfsgLhZiHjekelinRodpmqksltVupvd
back ,	aUbacbhjjZkYlpmpnconqcritaur
back .	axbicdddgbhijekilbmenWoirZuW
back ?	addjei
back a	aenn
back about	dl
back and	akcjjdkdokqZrnue
back as	abkp
back at	akqi
back bedroom	aj
back by	ajdiliniqb
back desk	actm
back door	aiei
back for	anhdkj
back from	akddeckkmenpreue
back has	acgl
back home	alke
back if	sk
back in	bccedieigZhYjkqurctkub
back into	abqmtl
back is	alkcul
back next	adlj
back now	abjkqesm
back of	abbdemhmrluk
back office	ui
back on	aUbdcpdnedftgcjikdmeneoYqirdtbuo
back one	do
back only	al
back or	aediui
back over	ck
back room	aike
back row	gl
back so	aj
back stair	uj
back the	aldVgehdjimpok
back there	aeql
back to	albadueafegXhmiejjlWmcnVoapqqerjsitcuWva
back today	an
back tomorrow	ejqd
back under	abrm
back unopened	adbk
back until	hj
back up	di
back when	azhdre
back where	ok
back with	aUbudnjiljncqdretd
back within	aoee
back without	eckl
back would	acql
background	aabcglkkrstZ
background ,	gj
background .	aagkkk
background i	hi
background in	rmtd
background to	rl
backs	achejp
backside	aeierm
backup	om
backup plan	aZop
backwards	akco
backwards .	akcl
bad	ambYeigchUiajqkmlemknboarbsdtYuj
bad ,	algkkdmarj
bad .	anmkoe
bad about	aZjsmeoi
bad eyes	apgc
bad hip	ackm
bad i'd	aemk
bad luck	ak
bad man	ki
bad news	jdkm
bad on	ammeoe
bad shoulder	amre
bad that	jkme
bad thing	aj
bad time	adkkmjoe
bad year	adjm
bad years	he
badge	arbeejgdhdlimeneolqerduj
badge ,	el
badge .	uk
badge and	ok
badge to	aj
badger	ai
badges	ai
badly	ajcceohaiejikcmknZokqerZtd
badly ,	ao
badly .	enjenbopreui
badly i	jemk
badly that	el
bag	bbcmdcekhdkankoeqe
bag ,	dejmti
bag .	aecngijd
bag and	ai
bag by	ak
bag is	el
bags	ejkdqk
bags are	aekeqk
bailiffs	aRgejdk3qe
bailiffs come	kl
bailiffs took	ackm
baked	aejlri
baked a	ri
baked for	jl
baker	gmhjnetk
baker across	aegk
baker in	adtm
baker of	gj
baker who	hi
bakeries	ai
bakers	ki
bakery	apecgaikjkodub
bakery ,	aiij
bakery .	an
bakery had	aejl
bakery has	hi
bakery is	ak
bakery was	ki
bakes	gmud
bakes ,	ak
baking	gdjbkdoureti
baking judges	tj
balakrishnan	ai
balance	cZgkhdrktn
balance i	cctm
balance of	akglocre
balance sheet	abokrm
balayage	tj
balcony	aqjdmire
balcony .	mj
ball	aore
ball at	ai
balogun	ai
bamboo	ik
band	abbYcldjgZhoiejjkUlineojqltcve
band #	hi
band ,	aicnkd
band .	ejjkue
band and	adul
band in	aejk
band is	aXcnhkqj
bands	oj
bands on	ui
banerjee	ni
banerjee on	ni
bangles	ackj
banjo	gm
banjo will	gm
bank	bXcadbhTjek2mdnboYqeritsuY
bank ,	jdkn
bank .	aWjltp
bank details	asleqc
bank gave	kj
bank had	aeijkk
bank has	kj
bank holiday	anse
bank holidays	aeei
bank is	aj
bank must	ti
bank on	ai
bank takes	adkn
bank that	hekern
bank's	koqe
banknote	gl
bankruptcy	kn
banks	al
banner	abbjjo
banner for	acjm
banner with	ji
baptiste	aore
bar	ambbdigdjdmoneqerZtb
bar #	mj
bar ,	ml
bar .	gk
bar is	uj
bar nine	aj
bar shifts	adol
bar steward	hi
bar was	adcm
barasa	ai
barasa </s>	ai
bare	aijite
barely	aerj
bargain	aehkobtp
bargain ,	hk
baritone	cl
baritone ,	aj
baritone part	cl
barked	ci
barking	adml
barking on	acml
barn	aqjike
barn .	jj
barnaby	ak
barrister	aZus
barrister and	aeuo
bars	ii
barta	aj
barta </s>	aj
base	aXfrvj
base and	aefk
based	cdtlvo
based interview	tm
basel	aegl
basement	rk
basic	ci
basically	aVijmqoi
basically .	abmroevc
basis	aeho
basque	hlresk
basque ,	sk
bass	adto
bass ,	tk
bassoon	aablretl
bat	bl
bat for	ai
batch	adbldcgshdjekdoesita
batch ,	acgm
batch .	ai
batch and	aYbjgmsi
batch in	aj
batch interviews	bk
bath	jeqkrk
bath ,	aakiqlrm
bath .	aj
bathroom	uo
bathroom .	aaup
bats	aeol
battery	aj
bay	ap
baz	ai
bazaar	nl
bazaar .	aenl
bbc	gmuj
be	abbccadnelfWgdhliljlkilemenkpXqeresSuqve
be "	aYcjolvi
be ,	addlqjvj
be .	amcldeeagZhailjekemmnbomqkrauY
be ?	amcedZqpsptdvT
be a	anckdUgbhjjekblYoYqlrdsbtbuovl
be able	aldiebgdhTjjkemlnYrptYul
be about	adcjhjkdretq
be accepted	aeqk
be advertised	am
be advertising	aj
be against	adgm
be ahead	gmud
be all	akdeeignve
be allowed	eihcnjrm
be alright	ji
be among	arhc
be an	ajiirdujvi
be and	elqd
be another	kk
be answered	di
be any	anccdkeele
be applying	jdmmoerl
be arriving	adom
be as	ajienetnuc
be ashamed	adjnmcrn
be asked	abbcccdegdhqiejaklneoiqkrktaui
be asking	ebhijbkdnnul
be assessed	ajtj
be assured	aemmoi
be at	deelgbhljdkdqlteuY
be attending	ai
be auditioning	hj
be available	hmne
be aware	aduo
be away	ajqe
be awkward	aWgkqq
be back	amhi
be baking	aXor
be because	aejl
be begging	aceegrhd
be best	adnmqi
be better	aelltj
be blunt	aigj
be booked	qi
be both	aecometj
be brief	ajokqdri
be brilliant	arge
be bringing	jl
be busy	apod
be called	aabecpkiolrb
be careful	aYniocriuu
be certain	aadcqctsui
be chance	bm
be changed	abbkqn
be chasing	gk
be choosing	hiuj
be choosy	ri
be chosen	ii
be clear	ajdjeZocuo
be collected	au
be compared	hn
be confidential	am
be considered	apcleefnhUneteve
be contacting	aann
be content	em
be corrected	accm
be curious	bmciobrmub
be cut	hikl
be deleted	ai
be delighted	aj
be different	adenkivi
be disappointed	adgeomro
be doing	aeolqeul
be done	ephbjjmcoctn
be down	ai
be easier	acdkjlqk
be easy	ancZgirmtYue
be eating	adkn
be eligible	aj
be empty	abelok
be enough	ajemhciloeqe
be every	acto
be everything	aeopte
be evicted	kj
be excused	aamp
be exhausted	to
be expected	abonri
be explaining	ul
be fair	jk
be famous	ui
be felt	heul
be fierce	al
be fine	addoodqj
be finished	qj
be first	ai
be for	kjqkre
be forgotten	aZbmmq
be found	aSdrgdhmjckdqmri
be four	aYkr
be framed	aeim
be free	areehYjskeqb
be freeing	acom
be full	hkte
be fuller	addl
be fun	am
be funded	ekhi
be getting	aYgqhejenkopue
be given	achijmocti
be giving	gmhe
be glad	aocddqecgYibjbkemenjocpmqmrduU
be going	aetl
be gone	hj
be good	aiei
be got	adjk
be gracious	gkte
be grateful	adbicedeidjelpomrkteub
be great	aednli
be had	adlk
be handy	abljtk
be happier	aoge
be happy	aedeejgjiejiojqZtduZvm
be hard	asbccbeehcjmneoeteud
be harder	ql
be having	aXcknlom
be heard	arte
be hearing	aihejenkojqe
be helped	aerm
be her	oi
be here	ol
be hired	ck
be hiring	ak
be home	aj
be homeless	aXktue
be honest	aebqgdhdibjdoirjtdupvd
be honoured	fdhiik
be i	mk
be ignored	abhets
be improved	adglii
be in	aubncedcgQhWikjekanioXqorYtXun
be included	dive
be informed	fjni
be interested	btdeedgehcieobtdvm
be interesting	blneuj
be interviewed	aehp
be it	aciloi
be joining	hern
be judged	aWcddngiimoeti
be kept	dchlokrouZ
be kind	aijk
be kinder	aceenkrktl
be late	abem
be left	aecieehm
be less	acmpoetcun
be let	aihdjlrete
be like	al
be listened	hjoi
be listening	aiijue
be living	ackm
be lonely	adgkijte
be looked	aXdmnqrj
be looking	hcjdkioeqjrk
be lovely	llto
be lucky	aceegohcijui
be lying	aj
be made	aSenflgdhtiljcneodretmucve
be making	adho
be many	km
be me	achijkol
be meeting	ui
be mended	lj
be mine	aUhx
be mistaken	tj
be more	ddelidjllinioeqdrZ
be most	frhe
be moved	achn
be moving	hkqk
be my	gdjtkelj
be myself	aZjmoirl
be naming	abinuk
be near	acil
be needed	aVbmcidkhdul
be needing	aZoerluo
be neighbours	acol
be nervous	am
be nice	aPedhkjlmlosqdtduj
be no	dehbimjnmnoaqkrdtcuc
be nowhere	il
be obliged	fiqj
be of	deourevc
be offered	hl
be ok	ljvl
be okay	aj
be on	bddlheicjqkjmdnloZqXrbtbui
be one	avhejekktb
be open	aqdalenjve
be opened	adhjom
be opening	jj
be our	aXhmkm
be ours	abnl
be out	giojteul
be outbid	al
be outside	aWcldmqpub
be over	tj
be paid	akodtn
be part	acem
be passed	amncrl
be passing	aeem
be patient	aedi
be perfect	anke
be perfectly	an
be permitted	aj
be phoning	aenk
be picked	ojte
be picky	tk
be pleasant	mk
be pleased	audihaqetdua
be plenty	cddiekhdqcul
be possible	atedlloevb
be pouring	ak
be prepared	aeel
be printed	aeei
be properly	henk
be proud	aq
be published	behj
be put	aahtndqk
be queueing	gj
be quicker	idlm
be quite	ajcktb
be raising	acnjuk
be reached	aiti
be read	aiblcegdhkiemioWqjrkud
be reading	aTbnceiioermtdun
be readvertised	di
be ready	acjjqm
be recognised	aehm
be reconsidered	ajgi
be refused	gnhcisqete
be registered	al
be rejected	abiltm
be relieved	aagmok
be remembered	aXhsiejcoitj
be reopened	dl
be repaid	al
be reporting	acrq
be restful	aZidrrtj
be returned	addikilj
be right	anhbijmj
be ringing	aXjmnn
be room	aYoq
be running	aegk
be sad	acol
be said	aZdjmlneoiui
be satisfied	hl
be seeing	aYgknm
be seen	alsi
be selling	abkq
be sending	dkkkoaqZrmui
be sensible	qk
be sent	dnldrlve
be shared	ajve
be sharing	aekj
be short	ajgk
be shorter	aj
be shortlisted	jk
be simpler	gchmuj
be simplest	abur
be sitting	nnqjud
be sixty	kn
be sleeping	aZkr
be smaller	aeek
be so	aOdkethZiwlcmdnmoVrdtnve
be some	cdeojeocti
be somebody	aielicjenlre
be somebody's	aabpjeoi
be someone	aeniom
be something	aZcjdohk
be sorry	aahdjdmXocqlu0
be spared	hn
be speaking	nl
be squeezed	adek
be staying	aqjeqe
be strong	anhe
be such	aktd
be sure	ancedieejakettuY
be surprised	ajbbeeglhcnaoXqerduv
be taken	aebnijteue
be taking	aqkemkoc
be talking	adgchnoj
be taught	aegdoirktk
be telling	gnjjoe
be tendered	aj
be terribly	om
be terrific	altd
be thanked	aebkhjjdmm
be thankful	bmdredfehdliuc
be thanking	mi
be that	aebicneqgchanjqcretd
be the	aVbSccdceofmgvhUickqqprTseui
be theirs	jm
be there	avdcgihXijjckbncolqbrctd
be this	qi
be thought	an
be three	aebote
be thrilled	adoctn
be thrown	aleejcoo
be tired	an
be tiring	an
be to	antd
be told	aTbVckddeigjiYjmljminmojqerctlua
be too	cjedmeqlrktd
be treated	ak
be trials	lm
be troubled	jl
be turned	aacmgbhiitjZrctl
be two	amqe
be under	ik
be unfair	aooe
be until	meqi
be up	dj
be upset	edii
be used	dkoevi
be useful	ajej
be very	geidjekloktk
be wasted	jj
be watching	aetiul
be weighed	aZbkhlilrd
be welcome	atdiebldokqdte
be well	adgm
be what	aiiiui
be where	adojrk
be whoever	aWenhm
be willing	atedldndvi
be wise	aeqk
be with	aihmjlqa
be wonderful	algeti
be working	acom
be worth	adcpddiijl
be writing	aadihdmouo
be written	ak
be wrong	aiomud
be yes	aijeqi
be you	aXhdikjoui
be your	aSepgjjnmeqeri
bea	ak
beam	ak
beans	amjd
bear	aZcXddeifjhZiZkoqntjukvd
bear .	acjkkk
bear in	aaqp
bear it	aceimk
bear no	amedgeoium
bear the	an
bear to	aden
bear with	abgn
beard	abbjeoiiti
beard ,	aYeoik
beard .	ak
bearing	akoeriul
bearing .	oeum
bearing walls	ri
bears	akdcmm
beat	aUbpcngthciejbkelimjodqb
beat me	acbicjgeli
beat the	gm
beaten	ajgksetk
beaten by	angesetk
beatrice	ak
beats	akii
beats me	al
beautiful	algbipjbmitZ
beautiful letter	ii
beautiful office	aemk
beautiful reading	rl
beautifully	eegdizjdolratZ
beautifully ,	ik
beautifully .	aoiirdte
beautifully written	abin
beauty	amimrdta
beauty .	aote
beauty and	acin
became	aSbpgjhejioitdul
became of	aXbogbjjoitdum
became the	adgi
because	adbjcndreWhYibj1krlXmXnioNpeqirZsUtQuXvk
because a	bdglhojYklnire
because at	aiji
because clearly	aeniok
because he	ai
because i	aYcjdmelgjhXiajkklnioYqdratj
because i'm	adbugcjdkcnlocqmteue
because i've	abcmelkcul
because it	ajbahnijjbkimdneoiqerdtcuc
because it's	addlkcrm
because my	aldkgdiijZqi
because nobody	aibeclhdieqjui
because of	aicadbebgZhZiaj4komjnZocqarYtcuR
because our	ak
because people	aeum
because she	bj
because she'd	aajm
because that	andijckk
because the	bjcleegmhbjVkjoctcuc
because there	aacigijeklvj
because they	an
because this	ajkdqj
because tomorrow	qj
because we	rl
because what	adiejjtm
because you	acbicbecijjombnirjtcui
because your	aqbdcedegejrrdtiub
become	aQbtcldleqhWklnaqerbve
become .	aebnue
become a	aaiikn
become an	bmvc
become free	gj
become old	aedo
becomes	cjdeecgejokcneqj
becomes free	ak
becomes king	al
becomes of	abcdjoql
becoming	alue
bed	aYbcekgihkkjrdsntdue
bed ,	adjl
bed .	eegkjjkc
bed flat	sn
bed in	acel
bed on	hi
bed the	ejke
bedroom	akbdjnkc
bedroom ,	jj
bedroom .	ji
bedrooms	al
beds	glkbsnvd
beds .	sn
bedside	aUjrkk
bedside ,	aYjlkl
been	aZblfricjZknlQnjokqKvq
been ,	gemoojue
been .	ajbjtcui
been a	akbVdbepfpgRhniajkkdnloaqerdtb
been able	abbcdjiijmmdtl
been about	amcigkoeretb
been acting	cl
been an	ajokrd
been any	kl
been anything	apoc
been ashamed	aZjjmp
been asked	bZcldehejkkenkok
been asking	aXnjqnul
been at	apjekcom
been awake	bl
been away	aj
been back	al
been booked	aloc
been called	aWbpgl
been closer	aibmod
been compared	gn
been considered	fk
been copied	ncqktj
been counting	aZhikl
been crying	ej
been customers	aahn
been doing	aZgkkjmenirk
been done	ck
been downloaded	gi
been duly	fm
been easy	al
been eating	kk
been enough	addjhk
been fair	ai
been fighting	ai
been filled	abblolpk
been found	aeck
been generous	uj
been given	aZbncekmri
been glad	ak
been going	adhckjmium
been good	apgkjbob
been great	si
been handled	nk
been handy	bkocrk
been happy	al
been hard	aoodri
been heard	bk
been helpful	nm
been helping	ajke
been homeless	kj
been in	bcckgihZiljakdmdrptZ
been kept	omte
been kind	adgiun
been kinder	al
been known	addkenti
been late	hk
been laughing	am
been living	km
been looking	aagnkjoitduj
been lovely	aeon
been loyal	achn
been lucky	gi
been made	ejgiiiod
been members	jl
been mine	hl
been more	aq
been moved	aj
been my	adbehljl
been nervous	ai
been nice	ajbdhejdopreujvd
been nicer	an
been none	tm
been noted	floe
been of	oq
been off	aekl
been offered	cj
been on	begbhrjckloYrdteuo
been one	aioiti
been opened	aXbjdmelgeobtl
been our	km
been out	gekooj
been over	aj
been paid	gi
been painting	jj
been part	am
been patient	aZdmheklmlue
been picked	aebj
been picturing	hk
been pleasant	mk
been plenty	aj
been practising	apkb
been promised	ol
been properly	oetk
been put	hjrn
been quicker	glheoeretm
been reading	al
been readvertised	actn
been refused	ijki
been repeating	aj
been right	aYmp
been running	bltk
been saying	jm
been sent	adbnnj
been settled	aadlnioj
been shown	bjmj
been since	abdjkk
been sitting	ak
been slow	nj
been so	eiglkioZtm
been spoken	aebkqk
been straight	ni
been taken	aabdgnhekdocreus
been talking	bl
been teaching	ai
been telling	atjkkb
been thanked	ai
been the	aQcmdefigehriZjskmmindoXrctdub
been there	aZdknlocrk
been thinking	ap
been through	abcngoojue
been to	axgbkd
been told	bccbdbgnhbkWmenuojqdrptUuZ
been too	apkeri
been trained	tm
been treated	gespud
been tricky	alkd
been trying	aj
been turned	ajci
been under	acoitj
been up	dogdoi
been used	gl
been very	aYbdjiknndooretn
been waiting	gi
been warned	abrm
been with	ambjgahike
been wondering	akjdodtm
been working	aahjidtm
been wrong	ij
been your	adom
beer	amrd
bees	anbbcqgdjYmioirVtjuc
bees ,	cmmj
bees .	alcnjdokratc
bees might	aetl
beetles	aj
before	aZbrcaeSfVglhcimjSkWlVmineocpiqyrnsitdukvd
before ,	arbYcddugeidkalenboeqZrjtb
before .	anbkcbdigjhZicjakpnioWqYue
before :	dj
before ?	bldd
before a	aibeemhjqeud
before and	albddmqcrlue
before answering	ak
before any	bk
before anybody	aVhqki
before anyone	ajdihjme
before asking	ai
before breakfast	acgn
before christmas	kj
before closing	ai
before coming	dl
before diwali	ambe
before easter	oj
before five	aaqp
before friday	abqque
before he	aajmnernte
before i	arcddbeWhTikjekXmZnkrPtQuw
before i'd	abbkiktk
before it	abbehmijjjmooaqZratiud
before june	an
before long	inue
before lunch	abbZglhnjlnjoaqaretl
before me	amgdje
before monday	adhmqcul
before my	jdtj
before nine	aink
before noon	akqe
before one	aaolqj
before or	abblon
before others	gk
before our	bj
before people	aYgkon
before sending	aXporjuk
before she	aQbdjoolqqretk
before somebody	qi
before someone	ql
before telling	aYjlol
before ten	ai
before term	hlqe
before that	aYdkljqp
before the	adbscadieVgchZiajVkklYmjojpeqnrbsotkub
before then	akdWgdhencodqwtk
before they	aagbimkk
before this	alcrdZue
before trying	ak
before tuesday	bi
before we	aihZjcnioYqXrltkuk
before writing	ajjenm
before you	aQbjcodbengchkjUkamkneobqlrssjtUue
before your	aZgrhejikendqprjtbub
beforehand	rkte
beforehand .	aerl
beg	aZcieshejdmrre
beg ,	aeen
beg pardon	admj
beg to	ajcjeemd
beg you	adep
beg your	aemq
began	aWdpgkiokeoetjue
began ,	addq
began .	ai
began to	aaimji
began with	ik
beggar	abom
begged	djej
begged for	djei
begging	aaezgshYjbmbodqZre
begging me	adeeguhb
begging you	aYezqb
begin	bcgnhdjevi
begin .	ap
begin digging	aeqk
begin in	al
begin to	adgk
begin with	gk
beginner	acbegbhmjkootX
beginner ,	akcigehjiioete
beginner .	aahjjmojrd
beginner course	rk
beginners	ckgihjjerbti
beginners .	aackgihj
beginners course	aetk
beginning	becddpflgdjbkcnkobrdtl
beginning ,	ak
beginning .	aadlflnk
beginning to	ajdljc
beginning with	actn
begins	glhkkdldmjneue
begins ,	ajhlqe
begins ?	aj
begins monday	qk
begun	albddehbioojtb
begun to	geiojineolritd
begun with	gk
behalf	acdkekhdlenmqkud
behalf ,	aadlek
behalf of	am
behave	aj
behave .	aj
behaves	ai
behaves .	ai
behaviour	aaminoue
behind	aibncVdaepgahVjkkombncoSrisetdui
behind ,	edkm
behind a	akbngeiejdtc
behind after	ai
behind and	aekk
behind it	aeengiik
behind me	amheki
behind on	aekj
behind that	uk
behind the	bjeijdkcrjum
behind them	ai
behind this	acfiqj
behind to	ji
behind us	aejl
behind you	aj
behind your	tm
beige	bccdojretp
beige .	bdceok
beige little	aerctn
being	aXbRcudkepfcgqhaiojPkkmonXokqirXsXtWvl
being "	ai
being #	al
being .	acln
being a	akcmhnkjoTte
being ahead	gm
being an	adejhl
being asked	acgphdjmobui
being called	ajti
being considered	aloe
being corrected	ij
being early	aegl
being four	mk
being generous	qi
being honest	ai
being in	ajdlte
being interviewed	ai
being left	cegeoq
being let	abkjol
being local	cm
being looked	acuk
being made	ni
being moved	bk
being my	ej
being on	oi
being only	aogd
being overlooked	oj
being passed	gcom
being put	qj
being read	oi
being refused	cm
being seventy	ki
being sixty	kj
being slow	cj
being small	ak
being so	aimi
being sorry	mk
being straight	an
being the	adbdceeegshmjekarc
being there	aemm
being told	adjekptk
being too	abcigl
being turned	aogZni
being upfront	aj
being what	djgcikrj
being written	bi
being your	emhc
believe	aSbicodkgdhdjwkblemlnroeqarQtWui
believe ,	gn
believe everyone	adhk
believe i	abbkgemo
believe i've	addn
believe in	aiei
believe it	albbcahaiejjnpok
believe me	gcmkus
believe that	aUblclfjjpme
believe the	abcmgehiil
believe them	acbljmrd
believe you	ajiijmsi
believed	aabagciejykjmeokub
believed in	aibegehejlkkue
believed you	aZjq
believes	anje
believing	aTbcemjkou
believing in	aejk
believing that	aienoe
believing the	aZoo
bell	aq
bell .	aj
bell </s>	ai
bello	ai
bells	accjhijl
bells and	hk
bells can	ck
belong	cidehlmmre
belong in	mm
belong to	ajci
belonged	acgehkiemr
belonged in	mn
belonged to	hlmk
belongs	aTbjcdgch0iejdritjua
belongs ,	adrl
belongs .	adojtk
belongs in	gjhi
belongs to	acbkgZhuni
belongs with	houe
below	aUbicndzftgRibjekUlrmZnboZtYuZ
below ,	aXcddofmlm
below .	aWcndlfllmvd
below in	aadirl
below my	fj
below ours	bn
below the	aldi
below this	dk
below to	ceqm
below what	addl
below your	ajci
ben	anlc
ben </s>	allc
bench	akblccgehpijjdnbqcrdtc
bench ,	ai
bench .	aicekk
bench and	hk
bench by	al
bench in	hk
bench were	bj
bench with	bkhi
benches	ai
bend	ai
bend the	aj
bended	admk
bended knee	admk
beneath	adgjkl
beneath was	kl
benefit	aYhpkn
benefit ,	aahn
benefit .	km
benefit of	hj
benin	aj
benin will	aj
bent	ai
bequest	jk
berlin	ai
bernadette	al
bernard	aqnX
bernie	ak
beseech	aberie
beseech you	aberie
beside	crdZepgrhViqjVkclbobqZrbtU
beside a	aegl
beside each	al
beside me	aideekml
beside mine	adgohe
beside my	enjd
beside the	aZblcoejgkilldtdue
beside you	io
beside your	njuj
besides	akeillvd
besides .	ej
besides the	aelk
best	apbCcSdPeZfvgnhaikjakRlZmVnnonqirbsZ
best ,	gbnsolrdtaud
best .	alflgZieooqctc
best </s>	aofeid
best baker	adtm
best bid	tk
best bit	aj
best bookshop	aj
best boss	ii
best candidate	gktj
best for	anqi
best friend	ij
best going	adfk
best hedge	ai
best hour	ai
best i	anbe
best i've	aqge
best if	abnjol
best in	gi
best news	ai
best of	aigconrcud
best on	aj
best one	al
best part	aagerntj
best person	ibljtm
best press	ij
best regards	ai
best table	aehk
best team	ik
best that	nl
best thing	aeejheinrjtc
best time	aj
best to	av
best version	aafp
best was	aegl
best way	aq
best what	ajoj
best when	ai
best wishes	ampltd
best with	ai
best year	ji
best years	aehjiejm
best you	aerl
best you've	gj
bet	tnue
bet on	aogd
bet the	abtn
beta	aedi
beta ,	di
beth	aoud
better	akbZdpecfUhdjRkYmpoYpeqrrssXtbuXvk
better ,	gijkmi
better -	tl
better .	apcmdiejhZiajbkemdoatduc
better ?	andd
better answer	aeqk
better at	mk
better bid	ck
better book	aj
better candidates	aj
better choice	aYcork
better conversations	aXrq
better draft	ak
better editors	acrl
better ending	aj
better feedback	ak
better find	aZhmqk
better for	asikrc
better from	aahqmdomrb
better get	adrduo
better hat	acdm
better i	ai
better idea	aobd
better in	aj
better judge	ck
better letter	abrp
better luck	aZdrge
better manners	aWrmtm
better move	qi
better news	qk
better next	auoereve
better now	aivi
better of	aZqlrk
better off	hk
better on	akdj
better one	nnqi
better ones	ak
better organised	mm
better pastry	gj
better person	geil
better plan	gl
better questions	al
better reason	aiceuj
better run	adrl
better say	apee
better suited	ai
better talk	aegl
better than	eagqhdjlkdmlokqarYteueve
better things	acmirn
better to	elojrd
better with	bn
better written	ik
better year	adbl
between	aVbscMfZgmhcjNkwlWmanYsetsuivk
between a	cirdti
between forty	aekk
between friends	alhdqeuk
between keeping	ackn
between me	aeem
between my	aeblcedl
between ourselves	giij
between pages	abbn
between ten	ai
between the	anblcZdagcheoetovi
between them	rm
between tuesday	bj
between two	aibdgdkmodtl
between us	aUgohjimjbkeun
between you	hkictm
between your	aborta
bevan	aj
bex	anvc
bex </s>	aj
beyond	aacchjiimrobti
beyond me	mm
beyond question	tl
beyond this	aeml
beyond your	acgm
bias	akbjce
bias in	bj
biased	bkgk
biased .	aebkgm
bicycle	ajgemlrjte
bicycle and	aeml
bicycle in	rk
bid	btdPfbgmhmjYmoneuWva
bid ,	aYcjddhkknli
bid .	anbkieleoetkuc
bid again	andeei
bid and	becjhitj
bid before	aeoj
bid fell	li
bid for	akbeil
bid has	aYbielmi
bid in	actl
bid is	achn
bid on	gm
bid or	adqk
bid prepared	gk
bid rang	aZgn
bid the	abgl
bid to	ni
bid was	bmhjle
bid we	an
bid were	aj
bid with	lj
bid won	tk
bid you	hj
bidder	aZbtcedmfdgkhcjelbobpnrbtkve
bidder ,	abdmlcpo
bidder .	arfdre
bidder also	acbp
bidder is	aegk
bidder was	aebk
bidders	achmup
bidders ,	ai
bidders and	aaun
bidding	abgr
bidding ,	gj
bids	aicigiri
bids ,	ak
bids .	ri
bids are	aj
big	akddeigmhbijkZleretXuavm
big deal	aeok
big desk	ierm
big enough	im
big heart	adijqi
big program	ej
big word	gj
bigger	aZbecbecgxhdkclmneomqcritYuc
bigger houses	aYgjokrk
bigger one	abgmheln
bigger role	ik
bigger shed	ai
bigger than	gj
bigger unit	jj
biggest	aicjhdjetj
biggest mistake	gj
bike	kj
bike ,	kj
bill	aabcechmjdkwlcmnndtcud
bill ,	aWkt
bill .	adbchrkeldmnte
bill for	ajhd
bills	abeeknqj
bills ,	eekj
bin	aacndcgehcjwolrbvc
bin ,	adheju
bin .	tj
bin and	aackjm
bin it	ak
bin the	aj
bin them	abom
binder	ak
binned	abbnjj
binned it	jj
bins	bdemrctluj
bins ,	aaemtk
bins .	reuk
bio	addiuk
biography	acbjgi
bird	am
birmingham	cl
birmingham ,	cl
birth	adiijj
birth and	aeii
birthday	aYbagehejykboiti
birthday ,	adjiomte
birthday .	acjq
birthday and	ai
birthday cake	ji
birthday present	jj
biryani	aoieuc
biscuit	aqrd
biscuits	akbegdidjdkamjoltk
biscuits ,	ak
biscuits .	akkdti
biscuits as	adml
biscuits at	tk
biscuits was	alre
biscuits were	aeolrj
bishop	aebeginvoeuc
bishop ,	gj
bishop will	nm
bit	arbVcbdWecfcgohjiikllemVoTqWrjseuVvq
bit ,	aprc
bit .	rl
bit about	al
bit as	aetn
bit dark	amge
bit daunted	adgl
bit gutted	ak
bit high	al
bit in	al
bit less	aj
bit me	ai
bit more	aWeikknkvi
bit of	gkklmerbtevi
bit put	ai
bit sad	aqve
bit silly	adjm
bit surprised	adhm
bit them	rato
bit upset	ai
bit you	aYrq
bite	gi
bits	abiijp
bits ,	aZjq
bitter	aloore
black	retlul
black jeans	adtm
blame	akbZcUdeebgahcicjmkZmtoiqdrouc
blame .	ap
blame for	meom
blame only	admk
blame the	aome
blame you	bdccedgejjmooerp
blamed	ci
blames	aabijpre
blames the	aabkjl
blank	aYbkgetmuk
blank .	adbm
blank on	adqiul
blast	al
blazer	aYhejqomte
blazer .	acjote
blazers	ji
bled	amhd
bled for	amhd
blend	fjomtb
blend of	fj
bless	avgeiYjd
bless whoever	aj
bless you	aleiid
blessed	aYilom
blessing	aseeiijdke
blessing on	aeik
blessings	ai
blind	bvccgbheiiobsbtkvc
blind ,	bl
blind audition	tl
blind judging	aibjre
blind read	bjrd
blind reading	bk
blind review	aibjoe
blind tasting	bj
blinking	al
blinking .	al
block	glqcvt
block .	aegl
block with	ak
blocked	aXdlmineqjuivm
blocked drain	aemj
blocked out	qj
blog	hl
blog .	hl
blog about	ui
blokes	aarltj
blokes and	adrl
blood	ap
blood pressure	ki
bloody	hkmeri
bloody good	aj
bloody list	hl
bloody rock	gj
blow	glocrm
blow .	am
blow my	gmoe
blower	hi
blower i	hi
blue	bcgbillroarctb
blue ,	lk
blue one	aelp
blue pen	acjn
blunt	bigj
blunt ,	bigj
blurb	eilj
blurb ,	ei
blush	abglmp
blush to	aZglmo
board	aabacidTfkgehXiqjRlaminwoVqpsevb
board ,	aYbjgdhpipjdmenoqerduc
board .	becbgkhcmcoirnul
board again	qi
board and	niuj
board as	abil
board at	adniql
board can	adri
board for	ml
board has	akhenm
board i	akherj
board in	ej
board meets	adneqq
board members	nj
board sits	alnd
board taught	ni
board that	kn
board to	ik
board votes	qj
board was	uj
board would	tl
board's	beckiejknern
board's decision	am
board's opinion	aaro
boardroom	am
boardroom .	ak
boards	alclglkendodrctj
boards ,	aj
boast	abgo
boast ,	abgo
boat	akcijckk
boat is	aYcjkn
boateng	ak
boateng </s>	aj
boathouse	ai
boats	aq
bobble	tj
body	minkqjreue
body wants	qj
bog	an
bog .	ak
bog butter	ai
bogdan	al
bohra	ak
boil	adgkrntd
boil your	aerote
boiled	aZbktk
boiled ,	adbk
boiler	aigbrktjve
boiler .	ci
boiler is	aerj
boiler room	algd
boilers	ak
bold	aUbcdrts
bold choice	aeoetp
book	bbccdaelgbhriUjjkiljmcneoNpoqktWunvi
book ,	adbegmhiljqitdue
book .	degehnqeud
book about	aicigite
book after	qm
book and	ajejjdqi
book at	ai
book club	aaro
book had	aj
book has	aeuk
book if	ei
book in	acjm
book is	arbece
book me	achlli
book of	aZdnfigcuj
book on	km
book out	al
book sold	achl
book the	am
book to	aablnj
book was	bajnki
book when	uj
book will	acun
book won	angchd
booked	amcddaeegoidjckaoXqrtaue
booked a	an
booked by	qi
booked for	heobqn
booked in	aigkie
booked my	aj
booked the	qm
booked two	al
booked until	qj
booked up	aj
booker	gntd
booker winner	gktd
booking	aacldkmmqi
booking ,	al
booking .	aZcnhiuj
booking the	aZdn
booking was	cehemn
bookings	djqj
bookkeeper	am
booklet	al
books	albVcagkhpjVkkmindoaqivi
books ,	ij
books .	acbdgehniitj
books for	ackl
books i	ancete
books on	aeqk
books out	aegl
books that	aj
bookshop	al
bookshop in	aj
boot	aZejkero
booth	hcun
boots	algdjikdmdro
boots ,	ri
boots .	jjri
boots and	ai
boots on	aj
border	bmue
bored	algniZ
borehole	ak
boring	tk
born	aabbgojdmloiri
born on	hj
born to	aabdgprj
borough	aehiol
borough lettings	ai
borrow	alli
borrow a	ai
borrow it	ei
borrow them	ai
borrowed	amgdhdjakqrete
borrowed apron	ai
borrowed from	aekm
borrowed suit	aebn
borrowed the	bdjeko
borrowing	ki
boss	abbmgnhajSkZlkmentqbrktduc
boss ,	dj
boss .	adnirj
boss and	aebigmjd
boss asked	bk
boss has	ajgj
boss in	adnk
boss is	ni
boss still	gi
boss the	ai
boss was	bk
boss will	uk
boss's	np
boss's name	nk
boss's number	aj
bot	aXcjtlvo
bot traffic	cj
both	bddleQgjhaiekilcnbocqxsZtivX
both ,	am
both .	aodeoirktcue
both afternoons	adql
both are	andk
both be	accjok
both by	dj
both files	di
both find	acgkrl
both had	hi
both have	ai
both interview	jm
both interviewers	adbl
both interviews	aehk
both know	aSbqcegkhbikjcmmretdukvd
both my	aZgkhckq
both of	addiediejlobqordtk
both on	aYqltm
both played	ai
both read	cjhi
both readers	aj
both reports	ak
both rooms	ai
both said	aj
both sides	gm
both the	abbicdgjjlmktd
both time	an
both times	ambccj
both too	adcometj
both wait	ni
both ways	achikmti
both were	albi
both will	aegjiknjqeud
both words	aatn
bother	aabdcadaeZgbhckdmnnro0qasetauV
bother ,	jlokreue
bother .	akmeok
bother answering	iinj
bother i	aamn
bother of	mi
bother sending	oi
bother to	ainmqd
bother with	ok
bother you	aeednnojre
bothered	adciecgcmjojri
bothered to	cjedgehk
bothered with	aehemjrk
bothering	acml
bothering you	abml
bottle	am
bottom	acblcedjekfigkjdkdojrbtb
bottom ,	aigj
bottom .	aZbq
bottom of	badjeifihijdkeojrcte
bought	bcddgPhojukYlemcnbojqcrWtiujvi
bought ,	bi
bought a	aYgciijrretj
bought across	ok
bought every	hk
bought instead	tj
bought it	hl
bought my	acjeup
bought season	aahn
bought shoes	jj
bought the	aXbdjtkimeneok
bought tickets	aj
bought two	ai
bought you	amjd
bought your	jj
bounced	bj
bounced ,	bj
bound	aijekdnmrjteua
bound to	kennrjuc
boundary	amde
boundless	ik
bow	aZcleegcirmmoirete
bow .	adoj
bow out	aj
bow to	aZcmip
bowen	aj
bowen </s>	aj
bowing	al
bowl	jo
bowls	ajgeienj
bowls club	ritj
bowls on	nj
box	aYbodoflgZhZikjbkjldnboaqZrcskum
box ,	aejjuj
box .	acbndefmrdtj
box for	aWcjslum
box of	aeim
box office	dmqd
box on	al
box room	abekko
box this	ai
box to	al
box with	aj
boxes	ajcejlqdsmti
boxes ,	ak
boxes .	acsmtj
boxes are	aj
boxes of	ak
boy	acccdbebgthjjcklnaoareti
boy ,	gm
boy could	aegkmi
boy got	adtl
boy has	aljiqe
boy i	hk
boy in	aj
boy slept	aj
boy swims	qm
boy who	jj
boy with	retk
boy you	aegp
boy's	aZgkjmme
boys	aabZdeejgchZjwksocqdteua
boys ,	jdkk
boys .	aakn
boys have	amekjikZ
boys to	jj
boys we	aejj
boys which	jm
boys will	jk
brackets	ak
brahms	bjcj
brahms ,	adbkcj
brain	accZedgejekdrtsp
brain .	acrbsq
brain that	ap
brain to	rl
brain would	adccrr
brains	abiq
braithwaite	ai
branch	ambZcedjebgsjdlpmenYoeqdrYtdumva
branch ,	aklkud
branch .	eeglhjllre
branch ?	aednijle
branch has	gj
branch is	ul
branch manager	amnb
branch was	adul
branches	ai
brand	ai
brandreth	ak
brandreth </s>	ak
brands	aegk
brandt	gl
brandt </s>	al
brandt ulm	adgm
brannigan	ai
brannigan </s>	ai
brannock's	hm
brass	ckjktbuive
brass .	cktd
brass band	aejkrj
brass players	ui
brave	aSbcdeeefegihdiejXmaolrpt3ud
brave ,	ol
brave .	anod
brave choice	ieol
brave enough	tk
brave of	aWjcrots
brave to	adgmrktb
bravely	ai
bravely .	ai
bravo	bdddgchdjZkerbt4
bravo ,	aXrdtu
bravo for	jctn
bravo on	tk
bravo to	amtl
bread	bdckdjebgoheicjckqoerbtluW
bread ,	dkjekk
bread .	dkjdkotkua
bread and	ak
break	atekgbhaiekdmeqbrZtludvi
break .	an
break a	oktl
break i	bk
break legs	el
breakdown	cidelj
breakdown ,	aelj
breakdown did	aeck
breakfast	akgqjbkbri
breakfast .	aegjqiri
breakfast and	ajje
breaking	jl
breaks	aYdlgkom
breaks .	addlgk
breast	ik
breath	jcojrk
breath ,	aeri
breath .	mj
breath away	il
breath for	jeok
breathe	aciqtk
breathe in	ii
breathe the	acio
breathed	aZiomj
breathing	abgkjekjljmk
breathing .	ackk
breathing room	gl
breathnach	aj
breathnach </s>	aj
brennan	al
brevity	actm
brewing	al
brian	mj
brick	rm
bricklayer	adglri
bricklayers	qj
bricks	ri
brickwork	ck
brickwork ,	ck
bride	acrn
bride .	acrn
bridge	akcjgjhZikjeoYritjub
bridge ,	ajti
bridge .	gliirlta
bridge goes	actm
bridge that	ii
bridge was	aj
bridges	adgr
bridget	ai
bridie	ak
brief	accsgbhdiijekdmdorqetcucvc
brief ,	aZbkomtk
brief .	amri
brief and	ao
brief asked	bdcioktb
brief did	ck
brief is	adol
brief said	cm
brief that	aZdnolte
brief was	aXcmrk
briefed	beglni
briefing	uj
briefing changed	uj
briefly	ol
brigade	uj
brigade ,	uj
briggs	ak
bright	amomte
bright side	on
brightwater	al
brightwater have	ai
brilliance	aeio
brilliance ,	ij
brilliant	bdeeglisjbmeoZratl
brilliant ,	adintn
brilliant .	apgetc
brilliant for	acgqte
brilliant in	tj
bring	bXdielgrhUibkRlnnjoVqjrdsr
bring ,	ai
bring .	gk
bring a	atoerc
bring back	ak
bring fewer	aj
bring it	deedgihenmoeqkuj
bring less	ti
bring more	am
bring my	aXdlellm
bring pictures	adrm
bring samples	aaol
bring so	gn
bring the	ddecgckcllmiodqlresstcub
bring them	uj
bring to	kduk
bring up	aZcldl
bring you	aaeoti
bringing	djedjkkmmiue
bringing it	mj
bringing the	jl
bringing this	dj
brings	eefpte
brings it	ui
brings you	fl
brisk	adbl
bristol	bkhijj
bristol for	hk
bristol offer	bkje
bristol would	qi
british	hi
british legion	hi
broader	anojtZ
broader meaning	akojtZ
brochure	aZbqgdhkipoetb
brochure ,	adhm
brochure .	abbrte
brochures	hj
broke	adbpcedeeYgehiidktqe
broke ,	aahkkl
broke and	acebkq
broke down	ak
broke my	ajbeiejj
broke the	ak
broke your	aabqje
broken	aobeeageiejzkcmdnerctcua
broken .	jm
broken an	aejk
broken my	aejm
broken the	adjm
broken upload	akue
broker	ai
bronagh	ai
bronze	ajti
bronze in	aj
broom	abeo
brother	akcegVheiYjekolqmdnUodqcrbtiuq
brother ,	ak
brother -	aibigejekenYtiul
brother .	litl
brother ?	ei
brother has	ajkk
brother in	al
brother is	aZjkljuk
brother lends	kl
brother works	ui
brother's	bjdegehdkpmere
brother's funeral	ki
brother's with	ui
brothers	adgeuq
brought	aYcagjjakXlemknpooqcrlsmtTuY
brought .	adjdmn
brought a	ak
brought in	gmhj
brought me	gbijjdnpoj
brought on	adgkoi
brought some	oern
brought the	ojsn
brought three	hi
brought up	aYdnjmoj
brought you	hi
brown	aejekm
bruise	ik
brunch	actl
brush	jj
brush again	jj
brushes	em
brussels	abnm
brussels shortly	acnm
bryony	ak
bríd	cm
bríd on	adcm
bucket	aj
buckets	aato
buckets .	actm
bucks	bj
budge	aj
budget	amcpdUgihXjWkUmqnbqirasetmuVvW
budget "	aXbmoj
budget ,	cmgmmi
budget .	becdgkikniocretj
budget and	akne
budget experience	ai
budget has	akbeherm
budget is	tk
budget page	admn
budget question	abcimkqk
budget ran	ai
budget stretched	abom
budget table	am
budget this	qk
budget was	achett
budget when	adcm
budget you	ck
budgeted	adhk
budgets	apbkuevc
budgets .	ai
budgets are	ai
budgets were	adbk
buffet	ai
bug	alvn
bug .	vi
build	cefjgeheiklerltdvj
build .	rm
build a	il
builder	aiblcigeheoeti
builder in	acckuj
builders	alglje
building	bjddemgVidjakSmanroeqnrqudvZ
building ,	hn
building .	aXbpcceogjhbidnlrltbue
building and	amkeni
building deserves	amhd
building for	je
building gave	aYojtn
building has	ni
building i	ui
building my	aj
building needs	acejij
building on	ql
building the	aihj
building was	am
building who	ijni
buildings	al
built	aSbccYfmgrhpimjVkcndoirlsjuZ
built .	aZfkol
built a	hero
built for	aioi
built in	acijtm
built one	gl
built that	adhrje
built the	abgmhjri
built two	adgo
bulbs	jj
bully	abborc
bummed	anob
bummed ,	amob
bump	andi
bump into	am
bump this	di
bumping	fn
bumping this	fn
bunch	abgeiejdomrltm
bunch for	aZjeomrctm
bunch of	ierp
bunk	bejn
bunk they	jj
bunny	al
bunting	aejl
burden	aUglhemrtm
burden ,	adgimi
burden and	mi
burden of	tm
burden to	abgimk
burgers	gj
buried	aUbjflhejlkp
buried my	aXblkp
burn	uk
burned	aojd
burns	ti
burns down	ai
bursar	adnmti
bursaries	abbill
bursaries went	bi
bursary	adbddeeegchwjbkmndodqYteul
bursary ,	aj
bursary .	achlkj
bursary opens	ai
bursary scheme	uk
bursary was	aUhrkj
burst	tj
bury	aibdun
bury your	acuo
bus	ajbPcedXhcjdkolnnZoYrisetk
bus ,	jq
bus .	anbegmilrdtc
bus and	aamiro
bus at	aehm
bus driver	aXmktn
bus fare	aeenjdkqoete
bus for	aj
bus from	aikblm
bus goes	cj
bus home	ai
bus is	adko
bus money	aelk
bus pass	aaql
bus shelter	ai
bus shelters	hdrk
bus stop	acjkoirj
bus that	ai
bus ticket	aeretn
bus times	an
bus to	un
bus was	ai
buses	alci
buses ,	ci
buses for	ai
business	aPbYcadegchiiWjWm4ndoiqorstW
business ,	aWolqmuk
business a	rl
business asking	aemn
business giving	aebdhp
business in	ki
business running	aerotd
business sending	aemm
business turning	hj
busy	aqbXecfngXhZjUkemvnbouqcrUtRuT
busy ,	mkok
busy .	aiojqi
busy as	aemjok
busy department	acol
busy everybody	oi
busy morning	acdk
busy people	jdmr
busy to	abop
busy until	ajqe
busy with	aj
but	bdcndwfsgahNinjZlOmToqpbqVrdsWtYuRv8
but a	cmeifmkdobsjve
but an	adejok
but another	gi
but any	ai
but by	fj
but clearly	aXoordtl
but could	aXepve
but do	aZoo
but every	ol
but for	aYbkceheiljn
but he	aj
but he's	aokere
but here	addm
but hey	ol
but how	aecl
but i	aubcccdpeQhUibjTmlnermsbtPuVvp
but i'd	ajdikjoe
but i'll	ai
but i'm	cadjgihemendqeretq
but i've	apcddiiekeobrmue
but if	ei
but in	dihk
but is	aVbicidtvb
but it	aldZgjhdikmloWvq
but it's	nkojqe
but kind	aj
but may	dj
but me	aebpoe
but my	alciiejckenkok
but never	jkkk
but nine	an
but no	ckgj
but nobody	cpipjboVsl
but not	cYdcelgboiqiritjvi
but now	jk
but of	aegjji
but ok	okvc
but okay	ok
but on	qjrj
but one	aWclojtl
but only	akcedcqn
but page	aecj
but perhaps	acop
but please	aiji
but she	aogkjdkeocri
but she'd	aljd
but she's	ol
but sure	jdkk
but take	adcl
but thank	ai
but thanks	oi
but that	ikjiodqiuj
but that's	jk
but the	aicrdaeZfsgkhijTmboUrXtVumvi
but then	adkjokrm
but there	abcedeecikjokboersve
but there's	ciej
but they	al
but they're	aj
but they've	aYklom
but this	ajceejgjjekevi
but to	aXirno
but we	amcdgehmie
but we've	ak
but what	abdn
but with	cciiol
but would	aidj
but writing	hl
but you	ajbdccdeikjtkdoRtevj
but you'll	abgeor
but you're	acciil
but you've	amcerk
but your	auicjekloZ
but yours	al
butler	al
butter	rmte
button	acoirlvl
button works	rm
buttons	ak
buy	anbeiejWkjlcoeqbratkur
buy a	am
buy all	hj
buy from	adun
buy our	aj
buy the	acknretk
buy them	acum
buy your	giuj
buyer	aebiilkjlitd
buyer for	kj
buyer in	bi
buyers	ikuk
buying	aqgejinarkud
buying from	jl
buying the	qj
buys	achkoi
by	adbacldafegjhnimjSkSlancobpSq7rdsTtmub
by "	amtbvk
by #	ajci
by ,	aTcegdolrr
by -	ckleni
by .	acdigiomre
by ?	dj
by a	bicbdYeegqhjjbkdmankoWqasitnuY
by about	gk
by accident	ap
by all	akieom
by an	aVcihbrotp
by and	qi
by another	ak
by any	aVhs
by anybody	adgjim
by anyone	ij
by app	aetl
by asking	gk
by august	aeho
by before	dl
by better	ak
by bicycle	acml
by both	cjij
by breakfast	qj
by bus	alje
by candle	aZkq
by chance	abon
by close	aYqt
by coach	jm
by courier	lj
by easter	aegmkjtj
by eleven	bkdetj
by email	dlhijctn
by everybody	al
by everyone	aXfkglhi
by experts	tm
by far	adgn
by fifty	bj
by five	qo
by for	akbjeeheji
by four	ai
by friday	bccedaekhcjekdneodqpuo
by habit	al
by half	ejgk
by hand	asbedigaretc
by heart	tl
by her	mote
by his	an
by how	anhetl
by in	ap
by it	eigm
by its	adbeckgl
by itself	ajblte
by june	aZhjkp
by letter	aado
by line	cnmjtd
by lunch	aahennoj
by mail	dl
by march	ai
by may	ao
by me	bdciejgihdjjod
by mistake	a0ddnd
by monday	dYekhluk
by morning	aeqj
by most	aYciijuj
by my	anbYdmekgdhiiekbmiqcteud
by myself	aTjmomtl
by name	albdgoodtd
by nature	abcjok
by night	jl
by nine	qi
by noon	aekiniqnuc
by now	adbddteegYhjibndopqZ
by on	akee
by one	aecroiqctc
by our	apbd
by page	bkcdlk
by people	hbjkoZri
by phone	aqdeee
by post	dnhkklleqcud
by return	aWhaltqpti
by right	hm
by rights	aVhu
by ringing	ak
by road	ancd
by saying	acimoj
by side	aVbecqgehjom
by six	qk
by small	hm
by some	ni
by somebody	asbecegaiinioiqdrete
by someone	bbcagZhYikjjnkoZrltk
by something	bj
by such	acgn
by sunday	aduk
by telephone	aedlhk
by telling	qi
by ten	biheql
by text	abmm
by that	cridjdrctd
by the	ajbidOelgchkipjjkblenZoMqsrWsctcuo
by their	ieuj
by themselves	ai
by then	aicedceeodqtue
by this	abdmgjhd
by three	ambcgiqite
by thursday	qi
by tomorrow	alelqa
by tonight	adqmui
by train	ai
by tuesday	ai
by two	bk
by wednesday	aeqr
by what	bj
by which	aamnqi
by whoever	aYnjrsvc
by whose	abbkck
by you	bdeegZhZi1jeqdrd
by your	albocjdeedfjhbicjckdnboetjvd
bylaws	accm
bylaws ,	accm
bypass	aenn
c	aZbicpgiieqerjtbvs
c #	ci
c ,	ai
c .	aXbecllirn
c empty	adbm
c team	gk
c that	adbm
ca	al
cabin	aejm
cabin .	abjm
cabinet	aigiiijend
café	anibqlritc
café ,	adql
café .	rj
café by	ai
cairo	gi
cake	ajbcgXhejmmirjta
cake ,	aYjkkn
cake .	apjkmetc
cake anyway	ai
cake for	ai
cake i	adjdmn
cake in	aloe
cake on	ai
cake ready	jj
cake tins	jekeom
cake with	adjm
cakes	ckhnti
cakes were	ck
calculation	aj
calculation on	ajce
calculator	cjik
calendar	aYdeoqqnue
calendar ,	am
calendar and	aijiqd
calendar open	adql
calf	jjqire
calibre	aabecegyre
call	abblcudeeJgkhsiSjlkUmdnlpbqkrLsmtkuYvQ
call ,	aecbdlgijekcndoktjuc
call .	aobcdjeegbhrmYokqYrbsntUud
call ;	am
call ?	djld
call a	acbdcuhekmoerctb
call about	ai
call and	ckjk
call as	al
call asked	abclsj
call at	adqm
call back	aj
call because	aj
call before	aZdkqn
call came	ai
call closed	adbk
call eight	aecisj
call for	aibjojtc
call from	aXbZejgmhrnoocqcre
call i	jn
call if	aj
call in	ql
call is	hikdnjqe
call it	adblckgdhdjemnnkoXqeretkud
call me	acbicdecgphliejcndocqiretnub
call my	aicegj
call needed	aj
call on	aibldenjqb
call open	addm
call opens	aj
call or	dk
call round	ql
call scope	ak
call sheet	ak
call short	tj
call that	co
call the	aXbecjhkneqmum
call this	aZiilnneqm
call to	acbdfmheoeqeur
call was	binn
call will	ai
call with	aelkqj
call would	akdijeonqb
call you	clddik
call your	abqjretn
call yourselves	aWjkrqse
callback	aYbkgehsiejlkctd
callback ,	aZbmhm
callback .	acjk
called	aVbrcvdcgmhciRkmnWqasiuV
called "	albi
called ,	blgd
called a	cjgeheknre
called back	bdkiomresk
called blind	borb
called director	rk
called for	aaclrk
called it	accigjjl
called large	ckie
called me	gi
called overqualified	tj
called panel	aecj
called prize	adro
called reasons	aecm
called selection	bmre
called the	abgomlte
called you	lm
callers	ci
calling	gqhdicmendoaqprjuevi
calling ,	gm
calling herself	aiidrl
calling me	gmheqk
calling my	adtj
callouts	hj
callouts ,	hj
calls	aVbdckdVeefegnhkjckjlbqlto
calls ,	ao
calls .	bdomtl
calls for	hink
calls it	aVgmtn
calls me	adjiql
calls on	kj
calls the	codcgkhlneqa
calls this	qk
calls you	ilje
callum	ai
calm	alqlve
calm and	ak
calm down	al
calmed	arje
calmed me	aq
calmer	ak
calmly	akkj
calmly .	kl
calving	ak
came	akbpccdLfcgjhjiikslVmenSojpcqVrksUtnuWva
came ,	gmkimdte
came .	gkjikdoirc
came a	ok
came across	aecmddmkri
came and	aael
came as	hejirn
came at	acto
came away	ajbciljdtm
came back	aabxccdegcjlkcodqetk
came before	aYqjtm
came but	bjke
came by	aqee
came close	ak
came closer	dk
came down	biop
came for	abhjimjikeqj
came four	jl
came fourth	gm
came from	aWcmgbosrltc
came home	bm
came i	gm
came in	aebpcadceqhiiejekloaqetavd
came into	bcin
came just	amoe
came late	aj
came of	am
came on	bcdjjjkimkqe
came out	anbbccgehkjYknri
came so	aj
came straight	adkk
came the	acjkkj
came third	cj
came this	alkk
came through	aoglkZ
came to	aicigiidjbkkmencoarkuj
came too	aeck
came top	adgdhp
came twice	tl
came up	aWjikdnkoeqjrmui
came while	am
came with	kjomrc
came within	ak
camera	acciijjdkltdvi
camera ,	ak
camera .	abckij
camera crew	aeuk
cameras	em
cameras up	em
camille	ak
camp	kk
campaign	bn
campaign .	bn
campus	aj
campus ,	ai
can	abbbcpeifRhaickelqmooZpjqbrltmuY
can ,	aakklkmiqj
can .	aoeegcjdnntd
can a	nl
can accept	alhd
can actually	nltj
can afford	adkkrkti
can agree	tk
can all	qk
can also	al
can always	acdnoi
can argue	ai
can arrange	actl
can attend	adtl
can be	eugShciXjekXliojqltduc
can bear	aden
can believe	ai
can borrow	ak
can bring	aeeljj
can call	amcihkqY
can close	aq
can collect	an
can come	asdbedplqX
can count	aerjtp
can cover	aj
can decide	aink
can do	aVbncedjguhliZjpkemjndoYqZreuZ
can drive	abcjtk
can drop	ek
can explain	aYccneomrbut
can fill	aeel
can find	aUcrebhkrctcuq
can follow	gdheqdrt
can get	anjcritj
can give	ekkdui
can go	ceeqhdjmoeqjrctiud
can guess	aebome
can halve	adem
can hardly	akbecmgXhlinrctc
can have	cigchnjekeneqbrn
can he	ajve
can hear	ao
can help	emvi
can hold	aXqt
can i	anbedmlqndqdsetcva
can imagine	aZhektolrctduj
can in	ajcdmltd
can judge	aetm
can keep	abdqqkrlue
can lay	aZgp
can learn	ak
can leave	aenltl
can lend	kk
can let	aphdojqd
can live	algbjrrate
can look	keqi
can make	aZckeignhliekemdraui
can manage	gm
can my	aelk
can no	aaolul
can now	andk
can offer	alkk
can one	acedjekpmnteve
can only	aVbmcedieUhbimjYkbmtnmqlrkseudve
can overlook	aemk
can pay	ek
can phone	qj
can pick	al
can plan	qk
can play	hk
can promise	mj
can prove	aZcxrc
can put	aemkri
can quite	aemiom
can read	okrjti
can recommend	aacerotk
can report	ci
can reread	am
can return	edpnqe
can ring	aiej
can run	ijlj
can save	ek
can say	aYcodcgkhdimjcmdnkojrdti
can see	apcLdbeWiojllcndodrtuS
can send	apedhemeolte
can share	aped
can show	aVbphllk
can shred	ai
can sign	aj
can sing	ckte
can sleep	jpkd
can sort	acqn
can spare	ej
can spell	tm
can spot	aZoktn
can start	aldlejtW
can stay	ajinjeqeresnue
can still	alciql
can stop	apqe
can take	apeehjoite
can talk	aVnjrmum
can tell	aZccdeebgnhjjckeldnkoeqtuc
can thank	acnl
can that	alsptevV
can the	abeo
can think	aoechmmdre
can tick	amhe
can touch	adgm
can understand	ai
can use	aqlire
can usually	gj
can wait	aqceeigikeoaqRretiuk
can we	aWlrqjvl
can well	ak
can work	ancbqk
can write	aagknerp
can you	aUbeckiejokjlimlncqcrYtYvr
can't	aVbWc2dZfcgoidjdkolWmkneoMqntnuS
can't ,	cjgenn
can't .	gm
can't accept	accl
can't afford	gmki
can't argue	an
can't ask	ci
can't be	aabZcodpeegihakilemboiqcrqtbuc
can't believe	aeiksk
can't buy	ki
can't come	ki
can't complain	aj
can't count	akjd
can't decide	nj
can't do	ascchemere
can't eat	jjke
can't even	aUbmeego
can't expect	mirj
can't find	jikjvj
can't get	aljjkdti
can't have	aWcihciijilimlratl
can't hear	ccelrk
can't help	aYbkiknkrkte
can't hold	abgkqo
can't imagine	aj
can't just	achmsi
can't know	kk
can't let	alqe
can't look	jk
can't manage	akke
can't move	ak
can't not	hmke
can't pay	aeeeko
can't pretend	adgm
can't put	acmmrj
can't read	adciriti
can't really	aecpoe
can't refuse	aehprc
can't run	aegl
can't say	arcZhemkocqm
can't see	accn
can't skateboard	adtm
can't start	al
can't stop	abkkmk
can't take	ejkj
can't tell	aerbtp
can't think	cehoie
can't use	ti
can't wait	qmtl
can't win	aidegl
can't work	an
can't write	aj
can't you	adeo
canal	akbdciimrdti
canal ,	ai
canal .	imre
canal boat	cj
cancel	keoq
cancel the	onqd
canceled	ajqe
cancelled	aShcjrkkoq
cancelled ,	aeki
cancelled the	aejm
cancels	aetn
cancer	adjdkr
candidate	aXbicZdYejfbgoiVjZkempnWonpnrdtquZ
candidate ,	aZhimktj
candidate .	bjhm
candidate by	ajti
candidate for	gj
candidate had	ok
candidate in	adbm
candidate is	bjgkod
candidate more	aigerl
candidate once	aj
candidate so	ademmlte
candidate survey	ui
candidate was	oi
candidate well	aegk
candidate who	ajbcgdojtk
candidate whose	bi
candidate with	aetj
candidate you	aegjmi
candidate's	aZclhj
candidates	adddfkglhjjdmpoeqeretjud
candidates ,	albccj
candidates .	flhjmk
candidates had	ai
candidates in	abtn
candidates were	adbl
candidates will	ok
candidature	abdn
candidature .	addl
candle	aUjmkp
candle for	adjn
candle to	gi
candles	gljeretl
candles .	abkitl
candles for	aj
cannot	aPbqcxdjfbhOibjnkpmjnWoUqjtQud
cannot be	adblcsdeedglhdiejckoqatauYvd
cannot carry	amce
cannot even	adbo
cannot express	mi
cannot find	acclrj
cannot follow	cl
cannot go	kl
cannot have	ci
cannot promise	aeum
cannot say	aicdjm
cannot stand	ci
cannot stop	ek
cannot take	adenliqe
cannot tell	aiqlre
cannot undo	mj
cannot wait	qoub
canon	ij
canon fairweather	ij
canteen	akjcoi
canteen .	aeri
canteen at	aeok
canteen contract	bi
canteen i	hiqe
canvas	aj
canvases	acclgdpnqk
canvases ,	acqitj
canvases before	ai
canvases on	abpn
caoimhe	al
cap	bjelhitd
cap ,	hk
cap on	apee
capacity	abckfl
capacity .	adfm
capacity </s>	aeck
capacity's	adck
capacity's the	adck
capital	npue
captain	acbeddgmiinmodrettvY
captain ,	abgltm
captain .	adnl
captain of	achkoetl
captain say	nj
captain will	abtm
captaincy	hk
caption	li
car	adbRdieegjhViikvlcmbneqZrZuo
car (	ak
car ,	aigk
car .	kk
car at	ak
car died	ai
car for	aegl
car is	aakluj
car park	adbXckdigZhdijjrkcrdtjuj
car since	adkm
car to	ak
car with	ki
car's	ajqe
caravan	abko
card	anbZdieegXhYjwknlenaoZrbsitXuY
card ,	aljm
card .	aadmjq
card and	aejl
card for	ajji
card is	bi
card on	ai
card that	ak
card through	dk
card to	acql
card with	jisj
card's	aekm
cardamom	aj
cardiff	li
cardigan	aaglrk
cards	aibegkjjkjoctd
cards .	an
cards from	acgn
care	axbVdohdiYjQkYmbnZojti
care ,	ajcjgeok
care .	areegekdon
care certificate	rl
care for	akrj
care home	kj
care of	alre
care plans	gm
care that	dk
care to	aZkdqkuo
care what	abdmek
care your	tk
cared	aZcjjmmdon
cared about	aYjooo
cared for	clje
career	aUbdfjgdhbitjkkerl
career .	aZimtk
career advices	rj
career since	abin
career with	aajm
careers	heiincon
careers fair	ai
careers page	ak
careful	aibjddeefYgbhYiejooPrZtouvvY
careful ,	aacinjoetiuk
careful consideration	fatpve
careful editor	aj
careful readers	ak
careful review	bk
careful thought	tl
careful with	jnoarbtiun
carefully	andeedgdhciejendobtcus
carefully ,	ajuk
carefully .	amee
carefully about	aWuu
carefully and	ak
carefully you	am
careless	abbnjboiul
careless ,	adbojd
careless of	aj
carelessness	ajjmma
carer	aYjdkw
carer .	kk
caretaker	aodljdnerdtl
caretaker ,	ai
caretaker .	dlretm
caretaker's	abdl
caring	ii
caring for	ai
carla	aWhloo
carla moved	adhl
carnegie	ij
carol	aj
carpet	aecnmjrctk
carpet ,	mm
carpet .	akme
carpets	aZgjom
carpets ,	aZgkon
carrick	accjgj
carried	asbegejj
carried away	ak
carried that	jl
carried this	ak
carrier	tk
carries	abenhjri
carries on	aj
carries the	aceo
carry	arbacXdcemfogkhYjkkXldmdnaoqqYrXtTue
carry .	am
carry a	aj
carry my	abbegt
carry on	ajcedeebgdhekeotqd
carry over	ai
carry that	aejl
carry the	em
carry your	acemik
carrying	aigl
carrying on	ai
cars	accl
cart	ak
carter	ai
carton	abtm
carvalhal	aj
carvalhal </s>	aj
carving	sk
carving ,	acsl
case	ajbSccevfkgNheiVjdkYmVnlrpsYtPvo
case ,	akdcqlrjuevj
case .	auheke
case a	ljrj
case anybody	aj
case anyone	am
case for	aecjjnre
case i	ai
case is	hi
case it	aRbdcndmemfljZrjuk
case my	di
case nobody	bdol
case number	aYuo
case on	ej
case reports	hi
case somebody	aaum
case something	em
case study	aldb
case that	adqmrmue
case the	aqbeccnkqd
case they	uj
case you	bdccesjkmenjodreuavi
case your	arec
cases	aicbgjhdkdliul
cases ,	ul
cases failed	ailj
cash	ej
cashed	uj
cashed the	uj
cashier	acqkrk
cast	aobignheiajdlenjrZtbud
cast ,	akgk
cast .	amgi
cast an	nkre
cast bronze	aj
cast is	ej
cast was	aegl
castellane's	gi
castellano	am
castellano </s>	am
castellanos	ajpd
casting	bjcigdiinj
casting ,	acckni
casting director	ai
casting people	bk
casting was	nj
castle	aj
casual	adejki
casual contract	ki
cat	ajcjgbheiajWkXnerntsud
cat ,	aYbkejtl
cat .	aYrntk
cat and	ai
cat on	amkc
cat sat	rm
cat walked	actn
catalogue	bejili
catalogue ,	li
catalogue .	ambe
catalogues	aj
catch	djgjodteuevk
catch .	vj
catchment	aebl
catchment ,	aebl
caterer	gjqj
caterer wants	qj
caterer's	amge
caterers	aijemiqi
caterers that	aijeqi
catering	adto
catering .	ti
catering was	adtl
cathal	ak
catherine	ai
catholic	bl
catrin	ak
cats	liol
cats .	ol
cattle	hl
caught	aybbccjdmirdtevi
caught a	ak
caught an	ak
caught it	akme
caught me	ao
caught the	ak
cause	akjeui
caused	eejpkdmkre
caused .	abmn
caused this	jm
caused you	almd
cave	qj
cc	aenl
cc :	ni
cc'd	acnl
cc'd lydia	acnk
cc'ing	abnkom
ceiling	aq
ceiling .	aj
celebrate	akjcom
celebration	aajn
cell	qi
cellar	ak
cellist	aZgdhciejrojtl
cellist ,	al
cellist has	aajo
cellist who	acok
cello	aecdecgYhajrkqldrdtkue
cello ,	bjkj
cello .	aj
cello and	abjitk
cello audition	oi
cello for	ai
cello goes	jm
cello in	aXklqltk
cello seat	dk
cello to	kn
cement	rj
cement from	rj
cent	aecnkdqjtm
cent ,	am
cent and	abcn
cent upfront	cj
centenary	jj
centenary ,	jj
central	aj
centre	amclud
centre ,	aj
centre .	cote
centre a	adrk
century	aZbecjgeiltl
century ,	adrj
century .	aliite
ceo	nsud
ceo about	nj
ceo and	aj
ceo gave	aenk
ceo in	ai
certain	aKcdebhjijqbrstv
certain ,	ajijjd
certain .	acoetq
certain background	rl
certain how	acbl
certain kind	aarr
certain that	addkui
certainly	becaeeheibtt
certainly can't	aegm
certainly come	al
certainly did	amtd
certainly one	aatkuj
certainly revisit	tk
certainly see	ietk
certificate	ambbcndZebgUhailkclsncocqdrltXve
certificate ,	jjlj
certificate .	adgdheimljrlteuj
certificate and	lk
certificate for	ai
certificate in	ai
certificate is	ck
certificate of	ai
certificate says	ci
certificate that	aeli
certificate was	adcm
certificates	akgqkdoitcud
certificates ,	gn
certificates .	abgn
certificates in	akge
certificates the	bi
certificates with	adol
certified	aj
certs	bnde
certs to	bnde
chaconne	cjgi
chaconne ,	gi
chain	ojuj
chain .	om
chair	abbycWelgdhlielbmmodtYueve
chair ,	aebjhmijjdkerdtc
chair .	bidlebgiocqjrZ
chair ;	on
chair a	rkte
chair and	abejrn
chair asked	bi
chair at	adbkei
chair by	aiml
chair for	bnte
chair goes	ni
chair has	bjtk
chair in	akhi
chair is	aebi
chair to	jk
chair was	hk
chair without	mk
chair would	aljj
chaired	aijerj
chaired it	aijerj
chairing	ao
chairman	aabndbgcjZkcnsoZrnua
chairman ,	aZilnmrjtd
chairman .	bm
chairman and	hjnk
chairman asked	nerl
chairman at	aj
chairman himself	ni
chairman on	bl
chairman sails	ni
chairman's	adnj
chairman's wife	aenk
chairs	ajccemgWhniekennoiqcrZub
chairs ,	ek
chairs .	alceelgdhnjcrdtd
chairs for	ai
chairs your	acno
chairwoman	aamnnk
challenging	fl
chamber	adcl
chambers	aihl
chambers like	hm
champion	aZgpni
champion of	adgkni
championships	gihe
chance	aZcVdkeofkgXiXkbnjqxrUsjtT
chance ,	aZdchijeljqksm
chance .	aUbideekhejlolqkte
chance at	abqn
chance is	ej
chance of	aidieeol
chance that	bjdioe
chance to	bcdoeifmgehjjbkcmdnioaqlrcujvZ
chance with	bk
chancellor	nrqdue
chancellor ,	nk
chancellor will	alneqe
chances	acbllm
change	albcciexfbgPhXiTjWklljmYncoeqjrOsetlukvj
change "	tk
change ,	aklj
change .	algahjkineqerdto
change a	ajtk
change and	aceo
change before	ai
change first	akee
change from	aj
change halfway	bjhe
change in	am
change it	ceemni
change my	aiekkclj
change of	aYcideekjdkmleojqptd
change on	tk
change that	ajhekj
change the	aeelhcodqbteurvj
change their	aedi
change this	acqj
change you	hi
change your	aXcndlemicjenbqmrdtduk
changed	aibtcOdieigQhdisjakXmcnWoRqmrQsqtZujvm
changed ,	acbjqn
changed .	cegcijjakeoaresrum
changed ?	aedl
changed after	acbjuj
changed between	bp
changed how	arbeikud
changed it	aobd
changed my	aode
changed on	aYbldk
changed our	ak
changed since	aobe
changed the	akbilj
changed your	ql
changeover	ai
changes	bcddejgihcijneoeqdretevs
changes .	aUekkmum
changes in	ai
changes nothing	atkdub
changes the	cl
changing	cjdeelgehciiqltc
changing it	aj
channel	vj
channels	bm
chap	bote
chap who	bn
chapel	cl
chapter	arciddeqgchXiXkZlambnVolrktbuivc
chapter ,	ak
chapter .	ar
chapter and	aYejrm
chapter eleven	adjk
chapter four	aqbccddkve
chapter i	ai
chapter in	abfitl
chapter like	gdrl
chapter nine	ak
chapter on	ui
chapter six	al
chapter three	accl
chapter two	ambeemtd
chapter with	adomqk
chapter without	neuj
chapter you	om
chapter's	gj
chapter's finished	gj
chapters	aYcdhkodrotn
chapters ,	rk
chapters since	aedctn
character	aTemijjktivm
characters	cdtkvk
charge	badchlidjdkbloobqdtpub
charge ,	tn
charge .	abllnj
charge for	aqhe
charge nurse	hi
charge of	ajoetl
charge to	ek
charges	litj
charities	uj
charity	amejgahZijkcrjtduj
charity ,	elke
charity and	ji
charity has	geiluk
charity is	rl
charm	aZbcdlgeimokrltY
charm and	ij
charm for	dm
charm of	adrn
charmed	aibi
charmed by	bi
charming	acbadljcneotrntb
charming ,	aabcdlgcieoure
charming ;	aarn
charming to	airk
chart	tj
chartered	ok
chase	di
chased	aYdmjeom
chasing	ajcdgkretm
chasing trends	tm
chat	aRbecmhcjilmmjnoqetcup
chat ,	lkoe
chat .	aUckjkokul
chat ?	aenj
chat is	ui
chat on	uj
chat with	aaljnl
cheap	aPbjcigpidkioirj
cheap ,	aegn
cheap .	bmrd
cheap and	abglkk
cheaper	aWcmeigbhbleoYtzue
cheaper ,	acekrm
cheaper .	oerdtn
cheaper and	am
cheaper crowd	tj
cheaper roof	tj
cheaper today	ck
cheapest	aahjto
cheapest bid	tj
cheated	acbm
check	aTbjcjdjedgdhWjbllnjobqlrZsitlukvk
check ,	acbjli
check it	tm
check my	aelj
check our	li
check that	ak
check the	adbednskte
check your	adcoqeuk
checked	akbmcpdegdhejdkeoeqcrdudvn
checked .	aacn
checked and	aj
checked before	ai
checked the	albkcdvi
checked with	ck
checking	aZbccedrfnkjopqbtcudve
checking in	acdkfovd
checking my	ok
checking the	om
checking whether	acdn
checklist	ap
checks	abbjodrmte
checks .	acbjodrmte
cheek	mk
cheeky	aYmtre
cheer	aq
cheered	a3batdue
cheered .	ai
cheered me	aube
cheerful	azjetc
cheerful .	ai
cheerfully	al
cheerfully .	al
cheering	dl
cheering .	aj
cheering for	acdm
cheers	apddeagajlkkmcoXqcrjtj
cheers ,	jl
cheers .	ak
cheers for	aiebgeklmdoZrltk
cheers from	aj
cheese	gjtj
cheese .	adgetn
chef	ckgoljnjqdratd
chef ,	nl
chef in	ijrd
chekhov	gi
chemist	abknrj
chemist .	rj
chemist's	aebdko
chemistry	apbecdqirj
chemistry lesson	rk
chemistry teacher	ajqi
chemo	adkq
chemotherapy	bdko
chennai	adgl
chennai release	acgl
cheque	adddgjhckomenjqireti
cheque .	glheki
cheque for	kl
cheque from	aeqk
cheque you	ei
cheques	abno
cheryl	ai
chest	aajm
chickens	rj
chidi	aj
chief	aebcdegnhaian0qdreteua
chief ,	aj
chief conductor	ni
chief executive	aink
chief librarian	acnm
chief nurse	nj
chief to	akie
chiefly	aiheodtluk
chiefly the	aj
child	beeeheneojqerttb
child ,	rj
child .	hemjrk
child and	kj
child could	aern
child of	rj
childcare	abbr
childcare ,	acbp
children	adbqceeagmheimjokkldmZnWqorasetZuXvd
children ,	acbpgehejboiritj
children .	abbnckod
children about	abjm
children already	ao
children and	aebkqk
children are	kl
children asked	am
children attend	uj
children come	gk
children go	ai
children had	ak
children have	aZjjkk
children i	aj
children in	acjo
children keep	jk
children made	jk
children now	in
children on	ki
children say	ai
children that	ajbehlikjSki
children to	aegl
children were	ai
children who	ajbeji
children will	albeolud
children's	albccegbjjmjonrcte
children's books	mj
children's choir	abjp
children's drawings	jcoo
children's parents	aiuj
chimney	al
chip	al
chip shop	aj
chips	avjekb
chips ,	ai
chips .	al
chocolate	tj
choice	asbdcedaelfdgYiakVlemZnkrlsetpuevY
choice ,	cdengjhdiajekeolqerctk
choice .	apbbclgchbjlkcoWtmvb
choice and	behn
choice between	tj
choice but	acno
choice entirely	aeom
choice for	ap
choice is	cdqm
choice makes	aern
choice of	rn
choice to	ijti
choice was	bjhire
choice you	aeci
choices	nlocti
choices "	octk
choices are	niui
choir	bbcjdbeigLhliUjukbmeonqkrisetZud
choir ,	arheie
choir .	ejhnjcki
choir as	adnl
choir for	hj
choir had	jk
choir has	ajqirk
choir i	ak
choir in	ai
choir is	jl
choir learned	aejk
choir made	adjk
choir that	ajqk
choir to	adol
choir will	qjui
choirmaster	ieri
choirs	gl
choose	anbncaedgXhdlenXocqdrjtiun
choose ,	av
choose .	am
choose a	ajtcui
choose among	amtd
choose between	alkk
choose from	amoe
choose tenants	oerj
choose the	abbkodrlto
choose when	aetm
choose whoever	ok
choose your	aduk
chooses	adgkti
choosing	albYcYejhcikjdndokqdrltluevd
choosing between	hjrl
choosing its	uj
choosing my	al
choosing the	aibdcehcrktoue
choosing when	omre
choosy	ri
choosy about	ri
chorus	alcideemiejerdtd
chorus ,	aaclen
chorus .	hi
chose	aabncndbgohRinjmkdmbndqZrevd
chose ,	algdiljeud
chose .	ajbjekijjeneub
chose a	aibegl
chose cannot	gk
chose carefully	ak
chose enjoy	tj
chose enjoys	atgdje
chose had	accnjj
chose has	amgdtj
chose her	bk
chose is	aXckjo
chose looks	oi
chose someone	jl
chose the	tm
chose those	abikrk
chose well	rl
chose will	am
chose works	aXgr
chosen	bjdneogYhajjkbljnSqZrVsjtrucvc
chosen ,	li
chosen .	akekgehcoctj
chosen ?	aZdqle
chosen a	aj
chosen and	lk
chosen design	ti
chosen has	bk
chosen is	aioj
chosen may	aegm
chosen person	ek
chosen proposal	bite
chosen shares	bj
chosen somebody	bk
chosen the	ao
chosen well	aj
chosen which	bejo
chosen will	aetl
chosen would	addl
chowdhury	aj
chowdhury </s>	aj
christening	om
christian	adel
christmas	aacdedgehqibj2kmojqTrYtZuSve
christmas ,	arhcjjnioaqc
christmas .	dloeqd
christmas and	aehl
christmas because	jekm
christmas cards	aagn
christmas concert	aahlol
christmas do	aehl
christmas drinks	om
christmas eve	aejk
christmas for	aejm
christmas in	aejl
christmas rota	hkje
christmas show	ji
christmas with	km
christmases	aehl
chronicle	gk
chuffed	aq
chuffed to	al
chukwuemeka	al
church	atbegaidjbkkojrduX
church .	amnj
church and	aj
churchwarden's	hm
churn	am
churn in	ai
ciaran	al
circle	aifjgeibomqeum
circle back	aefk
circle in	ai
circle is	idum
circling	aVdkecfugjoeqiud
circling ,	abqn
circling back	abdkedfuqa
circuit ask	ui
circus	aehkiejerctp
circus you	adtm
citation	adcitlvi
citation for	tm
citation you	cj
citations	gihi
citations this	gj
cite	ajbngehcoeuevi
cite more	tj
cite the	bk
cited	bccltj
cited .	am
cites	abbjgl
city	cigmhcijjcqerdte
city ,	aegjkj
city .	in
city and	nj
city clubs	cl
city college	aebk
city hears	amud
city is	adli
city wants	gk
civil	akri
claim	bcclgbhpkeljnioerduc
claim ,	cilj
claim that	ck
claim to	gehn
claimed	aple
claims	uj
claire	aldeeknd
clancy	aeui
clancy ,	aeui
clap	aerYtu
clap .	adtm
clap for	aeratq
clapped	an
clapping	gl
clara	ajbi
clarifying	aeok
clarity	alcivc
clarke	ak
clarke </s>	ak
class	albZceddekgjhXikjjmbnZoUqeriskvl
class ,	ambehkilqbtc
class .	aegjkitp
class a	amge
class at	ai
class degree	iesm
class five	gi
class from	ul
class got	bejl
class had	aZjkkk
class has	aWgnqm
class in	ajenga
class is	ek
class of	akgarl
class that	ij
class to	aern
class was	aecl
class you	akgi
classes	abejgqheiitcvn
classes ,	adelvi
classes .	gj
classes are	gk
classes at	acgl
classes begin	ai
classroom	aijkkl
classroom ,	abcjkl
clause	cphdrk
clause #	cl
clause you	aeck
clay	aj
clean	emhbkdritdudvi
clean ,	gj
clean copy	aj
clean licence	cj
clean the	adem
cleaned	aYhoom
cleaned that	je
cleaned your	aahm
cleaner	abclgkjemiolrd
cleaner .	oi
cleaner first	oj
cleaning	adeikelnonue
clear	a7bVcOdieUfchjiYjnkYlbmTqlrQskve
clear "	acciti
clear ,	akbYcadeeZgehkmdorqjtdul
clear .	apbecddmgkhemenioareuevd
clear </s>	aj
clear about	al
clear and	at
clear answer	ao
clear as	al
clear enough	aetn
clear for	abhljpqc
clear from	aabiqo
clear in	qk
clear mind	akqd
clear no	dl
clear now	ak
clear on	hkqe
clear that	ajdkoe
clear the	ajve
clear to	ok
clearance	ci
clearance that	ci
cleared	abcrgdhdjlkdmdqn
cleared a	acjo
cleared me	aj
cleared my	aeoj
cleared that	aeco
cleared things	ai
cleared up	cjqj
clearer	ar
clearest	at
clearest .	ak
clearest i	ai
clearing	al
clearly	ambZcbdXebfcgaheiUjYkdldmenkomqarotzuWvX
clearly ,	ak
clearly .	asbeoeri
clearly all	aetm
clearly can't	rj
clearly enjoyed	acrlti
clearly have	rj
clearly i	aYotre
clearly in	abhktj
clearly know	anrd
clearly not	aiccrbtn
clearly put	aoob
clearly states	adcp
clearly the	adcdgjhito
clearly what	ai
clearly you	nl
clearly your	tk
clears	aYoktm
clegg	ak
clegg </s>	ak
clerical	gi
clerical work	gi
clerk	ajbirl
clerk .	lirl
clerk says	aebj
clerk was	aj
clever	adbegkiomiobrdti
clever to	abtp
cleverest	acim
client	bdcihcimjeoerktjuc
client ,	tk
client costs	cj
client in	ai
client who	abrm
clients	aQbZcdgshiimjkliobqpteui
clients ,	aZhmij
clients .	um
clients all	gk
clients are	abgiqn
clients often	gi
cliff	adqk
climb	gj
clinic	akbdeegdhZjjmjndpmqc
clinic .	adjlri
clinic has	ak
clinic is	an
clinic taking	lj
clinic where	ai
clinic will	aZjmui
clinic's	bk
clinic's note	bk
clinical	cldd
clinical hours	cldd
clinics	cj
clip	ak
clipboard	admjrl
clipped	al
clipped to	aj
clive	ak
cloakroom	ri
cloakroom ,	ri
clock	comjqprdteve
clock ,	mj
clock .	ak
clock in	am
clock is	aVckqq
clock's	aeql
clock's ticking	qk
clocks	am
clodagh	dl
close	ajcbdVeqfjgphVmbqqrcsktZuY
close ,	adbdeljdojtkuj
close .	cdgriekmoctcue
close my	arhd
close of	aZqv
close on	aj
close the	adbeemfmqirdsl
close to	bmglheikje
closed	albmcndjeogkhTjnlemdnYoWqSretZue
closed ,	aWcjdieuhe
closed .	akbnhdoeqdui
closed for	al
closed matter	dk
closed my	ai
closed on	bickqe
closed the	djkj
closely	apcVgbhdickineoXrYsdtmuu
closely ,	cbtnuk
closely .	ambjrdsetdul
closely at	un
closely how	ti
closer	ajbifohaiejcqerjtYvk
closer ,	dk
closer .	aibmod
closer reading	aj
closer to	defpojtd
closes	daeefvgdhekcqeteuj
closes ,	befn
closes .	um
closes another	aafq
closes at	bkqe
closes on	an
closest	lk
closing	abbidXebfjgihkjZkjmmoksntZuave
closing .	mj
closing date	acbncidahZjemnomqbsotcve
closing dates	becehq
closing i	ai
closing the	knve
cloth	rl
clothes	aaknrj
clothes ,	abknrj
clown	aiti
clown .	rj
clown workshop	ak
clowns	aXicoerqtp
clowns ,	aZtn
clowns .	adrrta
clowns on	adtm
clowns you	aetj
club	bkgYiYkelcnjocqbrotluivd
club ,	aWbndiieritjuk
club .	jdnioitk
club </s>	aj
club and	ai
club has	achkrm
club i	rj
club in	cl
club is	aj
club of	aebmmkre
club on	ek
club president	ni
club the	gj
club to	adum
club was	aZro
club will	am
club with	ai
club's	jl
club's goalposts	jl
clubbed	adjo
clubbed together	adjo
clubhouse	achkum
clubhouse had	hj
clubs	bdckglue
clubs ,	cl
clueless	acro
co	akeigahdiejmlinYqjrdtc
co -	akeigahdiejmlinYqjrdtc
coach	aebcdjgjheikjolkndod
coach ,	dliljdlineqe
coach .	qj
coach in	adgl
coach little	ai
coaches	acbn
coaching	acgdkjtq
coaching ,	aZkjtn
coast	gj
coast ,	adgk
coat	aeedgbjikqqkrjtZ
coat ,	kk
coat .	ejjeri
coat hook	rj
coat on	aacijm
coats	ji
coauthor	aj
code	aScYdegjkeljneoetkv+
code .	bikeujvj
codebase	am
codebase .	am
codes	aj
coding	aegmhl
coding exercise	aegihl
coding test	gj
coffee	ajbacedYgVhWiajUkYmsperktqul
coffee ,	aZddekgdmrteup
coffee .	keqlrqta
coffee ?	aYlitm
coffee before	ak
coffee i	abmn
coffee is	qeti
coffee machine	aeoj
coffee on	asjc
coffee ring	adtn
coffee's	al
cofounder	jl
cofounder turned	adjl
cohort	jjnj
cohort have	gi
coin	aj
coincidence	aSb4getX
coincidence ,	aebk
coincidence .	aXbxtZ
coincidence the	acbn
coins	aeks
coins ,	kj
coins for	ackp
col	aqvc
cold	aobdeeickoobtXue
cold ,	aomd
cold .	aegjjiknmdoe
cold and	ackemjrl
cold storage	aj
cold water	ai
colette	ai
colin	anddqd
collar	ai
colleague	arcodwgViTjckblnnSoTqWrotXuRvd
colleague ,	aldmlineta
colleague .	aZcidjekjl
colleague and	ak
colleague asked	amdd
colleague could	nm
colleague explained	ri
colleague has	ai
colleague in	accjll
colleague of	bj
colleague that	adjetn
colleague the	acdm
colleague to	an
colleague told	adbidkhlje
colleague too	dmne
colleague was	aebkjemlrj
colleague who	bjckgerm
colleague will	anuc
colleague with	ri
colleague you	ai
colleagues	bacjdbeefainjaljmjndoaqermtl
colleagues .	rktj
colleagues and	mi
colleagues at	uj
colleagues have	al
colleagues here	adrltl
colleagues i	ck
colleagues in	cj
colleagues that	iimj
colleagues were	ai
collect	ayceedgehdnZoepnreud
collect it	arndqe
collect my	am
collect the	appnqe
collected	azqeve
collected from	am
collected the	ai
collecting	al
collecting the	aj
collection	bdcdgWhdiajekkoeqntnui
collection .	aZkktn
collection in	ai
collection is	am
collection of	gdierkuk
collective	asfcic
collective </s>	asfcic
collector	aeginn
collector himself	gi
collectors	aYgokm
collectors queue	aago
colleen	al
college	akccdbldmknYoXqcrjtluivc
college ,	aZglhn
college .	ajhcimjdrj
college ?	an
college and	am
college asks	aj
college had	gj
college in	alne
college is	aerk
college lad	tj
college still	abgn
college to	jj
college used	adrm
college was	aj
college's	ak
college's name	ak
colleges	adbn
colm	ap
colm is	ai
colour	cjekgeodrdti
colour ,	cjek
colour .	tk
colours	jk
colours ,	aejkti
colours was	ak
column	acdbgjkkldqcrduqvi
column ,	abgm
column .	ui
column c	ck
column for	ti
column goes	qeui
column in	uj
column might	ki
column three	bi
columns	rltc
columns ,	adrm
columns again	ci
come	adbbcjdcekfVgvhmijlnndoapuqerWtUvR
come ,	al
come .	algbjktl
come a	uk
come across	adgmijliue
come again	ak
come all	hj
come along	gl
come and	audeejgdhdimkclbqarmteuZ
come as	pntj
come at	ak
come back	bdcbdlhejXkjlkndoYpkrctovd
come before	aWgdhqko
come by	arceddgdheolud
come crying	eeul
come down	addigihlrj
come easily	ji
come first	aabjhn
come for	aoceemhlkaqere
come free	al
come from	abbpgchkijkevi
come gladly	ak
come home	aeon
come in	aXbjdkepgbhZjbkcljprskteud
come into	ojrj
come last	mi
come of	admn
come off	ak
come on	diejkkqd
come out	aebdcoekglhdjjoaue
come round	aYgkhaiijeocqqtiuj
come second	deedgshi
come so	gnte
come the	ki
come through	kj
come to	aZcqdceagpjmkXnWokpcqmtVva
come up	aabeckddecgXhcijjimcnwoeqZun
come with	hm
comedy	acgdicrett
comedy department	ai
comedy gold	geictp
comes	aibbddebfcgmhpijkrlcoVqWrPseutvd
comes .	ap
comes a	begehn
comes along	aiii
comes around	aeuj
comes back	am
comes before	aabctlum
comes close	aagwheidkmud
comes down	qj
comes easily	lj
comes for	aakn
comes free	do
comes from	bccknjue
comes in	gekjtm
comes next	al
comes on	kmnc
comes once	aaiijm
comes out	bldbejgdnkodtaun
comes round	djok
comes to	abeigchstc
comes up	awbkdbecgdhbiljdkdndodqauivd
comes with	acgkhl
comfort	akccgdhdjbkboirktp
comfort that	ajbdcerj
comfort to	aejeoitn
comfortable	aYekienjom
comfortable .	aeol
comfortable for	ek
comfortable with	acoirj
comforting	ojtk
comforting to	tk
coming	adbmcTdkeYfbgiiijYkqminaoerVskuivZ
coming .	aebqgcijkindodtj
coming across	omtd
coming along	ai
coming as	actl
coming back	aldthdkeoeqd
coming by	aeml
coming down	aeum
coming from	aYsntk
coming here	kj
coming home	kk
coming in	km
coming on	kk
coming out	ak
coming second	gooi
coming to	achpjkkdqjuc
coming up	ajul
coming weeks	qm
comma	ajccijmk
comma ,	akce
comma on	adml
commas	abbjikrn
commas .	aiti
commensurate	flhe
commensurate with	flhe
comment	ambkcjdZgihejdlenaoaqdubvu
comment ,	abbl
comment .	aYbjcjvk
comment about	aq
comment for	am
comment in	aj
comment is	akbe
comment on	acgkrk
comment that	tl
comments	albbdreZfegZhlibkblpmYnToepnqYrqtRuS
comments ,	aidklknerjueve
comments .	aWbjdrvi
comments ;	aeok
comments and	ckrd
comments aren't	dl
comments came	ai
comments from	abpo
comments have	acrl
comments i	jj
comments in	cjde
comments made	ai
comments on	amberlve
comments sent	bk
comments that	rj
comments to	ai
comments were	ak
comments what	ak
comments will	hk
commercial	aeckgetm
commission	aXbmhiktod
commission ,	ni
commission .	aakp
commission was	kj
commissioner	abnp
commissioner launched	ni
commissioner visits	uk
commissioner's	aXnt
commissions	aj
commit	adbm
commitment	aabjfn
commitment to	adfn
committed	fi
committee	aXdXecfagnhaikjolemindpeqerntruYvV
committee ,	bjgcjinloitjuc
committee .	aVbigchdjnndoirqtjub
committee and	aankum
committee asked	ambd
committee by	ql
committee can	ritl
committee could	kl
committee did	am
committee for	ml
committee found	adtm
committee had	tm
committee has	geqirctk
committee i	ji
committee is	abbkolrite
committee must	bejm
committee need	ar
committee nervous	adgptc
committee of	aZrr
committee present	ck
committee read	ck
committee that	acgrjeodre
committee to	anei
committee was	bdcjhi
committee who	an
committee will	aVhpqctjuk
committee works	ti
committee's	albecjmkoetive
committee's afternoon	acmm
committee's concern	tk
committee's taste	accl
committees	acgjndolqluj
committees .	aYgkqjum
committees turn	aj
common	abhqrcte
communicated	fj
communication	aYbmcefotl
communication ,	abto
communication of	fi
community	anjeoeuj
community ,	jeuk
commute	ascjgehb
companies	aiengeljneoctjue
companies has	adeo
company	aZbncadZgdiojQonpxqdteua
company ,	edhlimjeoj
company .	ejijjekjocta
company and	blhejdkdqe
company for	bkhetk
company from	omtc
company in	acnn
company is	geijrktdui
company name	aWpr
company of	al
company since	hi
company than	algioetc
company that	abhikjri
company the	ak
company to	hdtl
company was	aXbkkkrl
company's	acfkhbinjimirdtduo
company's booth	hdum
company's name	jj
comparable	adco
compare	aLctgjhijeliocretjum
compare me	adhklj
compare notes	aduo
compare them	adbjtl
compared	adbegqhmjeobtbum
compared to	aegn
compared with	gkhi
comparison	aegl
compete	abgehrrdtl
compete with	gehmretl
competencies	acon
competencies .	adon
competent	aZgn
competition	bkfdgnhiidojqireue
competition .	acblgkhlqj
competition to	anhe
competitive	aefmkjtm
competitive field	tj
competitor	aXblcefegmqp
competitor .	acfegn
competitor and	blceqi
competitors	aabcgkieuq
competitors were	ieum
compiler	aecj
complain	aobeccok
complain .	apgi
complained	adno
complained about	ni
complained to	nj
complaint	boccdboeqctiun
complaint ,	aegi
complaint .	aqkj
complaint about	aYbqtj
complaint of	ai
complaints	adclnl
complaints from	al
complaints last	abcl
complete	abcedegiieoptdukvi
complete ,	eioj
complete and	al
completely	apbWdegejenmoarbsq
completely .	nn
completely and	cj
completely if	mq
completely understand	aqmd
completeness	nkuj
completeness ,	ai
completeness .	aYdiul
completeness i	aj
completeness i'm	ni
compliment	aocita
compliment ,	aj
compliments	aebcgdheleojrctx
compliments slip	aetl
compliments to	lett
compliments you	ol
composer	cdnjtcuo
composers	tk
composers and	tl
compound	aegk
comps	cije
comps i	ci
compulsory	ci
computer	aXrktovj
computer ,	aerl
concept	abblcddjqirj
concern	adbdcndefpkinctj
concern ,	aackfo
concern of	kj
concern was	am
concerned	fjhjre
concerned .	algj
concerning	arfd
concerning the	al
concerns	abcrhk
concerns ,	aj
concerns in	aYcq
concert	ajeegdhljmkeniqerltYua
concert ,	jlnjoc
concert .	aj
concert goes	ajtd
concert hall	abbirm
concert nine	hm
concert will	ak
concerto	iitk
concerts	ajmkqd
conclusion	aXcrvj
conclusion .	cm
conclusions	aYglul
concrete	alnd
condition	adbdeojctt
condition .	jdtn
condition i	ek
conductor	aaimnote
conductor asked	gi
conductor heard	ni
conductor himself	ni
cone	ak
conference	adbmdeeifejdkemlnZqaratqum
conference ,	ti
conference .	aeekhcmmndojrduk
conference anyway	ai
conference dinner	aehk
conference in	adgluk
conference is	tj
conference on	ti
conferences	hk
conferences ,	adhk
confess	amhk
confess i	hk
confidence	aZbqfegchaijjskdnkodtc
confidence ,	nl
confidence .	ikjqrd
confidence is	jl
confident	abfpgbijtm
confident ,	ti
confident that	fpge
confident you	aeik
confidential	albkucve
confidential ,	bkue
confirm	abbcdmedhXiclmobqsrjtduivZ
confirm ,	di
confirm .	aacjdlgiidrl
confirm by	adhdljqm
confirm receipt	adljqk
confirm that	aldlqiueve
confirm the	leniun
confirm who	lj
confirm you	acdk
confirm you've	lj
confirmation	aebeqntj
confirmation of	aaqn
confirmation that	tk
confirmed	akcddl
confirmed in	akce
confirming	aXblqlrn
confirming it	aarn
confirming the	ak
confirms	ij
confirms it	ij
conflict	amcn
conflict of	aick
confused	aXcnvq
confusing	ammevi
confusing ,	anme
confusion	akmd
congrats	ai
congrats on	tj
congrats to	amte
congratulate	aofdgcojqetl
congratulate her	aXomtk
congratulate the	aofege
congratulated	tl
congratulations	aobXdbfegWhcicldmenbokqdrasdtwuevc
congratulations ,	jk
congratulations from	aj
congratulations on	aebdderdtxve
congratulations to	arbcgbieneoj
congress	al
congress tomorrow	ai
connected	actm
connection	adrm
connections	fl
conor	al
conscience	aXgeijjpmjqiue
conscience .	jmqj
conscious	aams
conscious that	admo
consent	ai
conservatoires	gj
consider	bbcndlepgclbmdncoYqZrdtjvb
consider .	heul
consider a	dmvd
consider it	eo
consider me	ajfi
consider my	cldbek
consider myself	actn
consider that	aWcjhp
consider the	ao
consider this	amdmhdqc
considerate	aobd
consideration	aWfstnvc
consideration "	abtq
consideration ,	abfm
consideration .	te
consideration extended	aefi
consideration of	ai
consideration throughout	aefj
considered	aqcjebfohZmcnaoWqerctmud
considered ,	ti
considered .	albicmfjgchXmeoctk
considered for	difohc
considered my	ak
considered once	ak
considered your	ik
considering	fegchloZqirotauk
considering .	hl
considering legal	aeum
considering me	bj
considering my	aofe
considering the	gerl
considering us	fi
consistency	cehdojtk
consistency :	hetk
consolation	aj
console	aell
constance	aj
constructive	aero
consultant	ajhdnmoeretlue
consultant ,	njtj
consulted	cj
consulted two	cj
consumed	acmm
contact	aUeefminlvmendqdul
contact ,	uk
contact .	al
contact and	aXioui
contact at	ablq
contact me	adfori
contacting	aYnn
contacts	lo
contacts .	ak
contacts and	lj
contained	admdtn
content	aocdelhiqZreteuYvo
content .	aj
content for	ai
content to	ekhlqc
content with	algjheue
contents	aXfuodrltd
contents of	aafuod
contest	aabjcqgcomvc
contest .	aabjom
context	acglvj
context ,	aegl
continue	aofphekeub
continue to	fn
continued	acfqvi
continued success	aafn
contract	aXbecUdUekfbhoikjWkrmdnUoTqurislteujvd
contract ,	elhekiul
contract .	aibedeejgihYkkneoeqkreui
contract and	aekjri
contract comes	hl
contract has	bj
contract is	aq
contract law	rmtd
contract on	gm
contract runs	behi
contract that	ackjuj
contract to	aahein
contract was	aVblho
contract we	aj
contract went	bdtm
contract with	qn
contract would	aaql
contract you	aj
contractor	bmhbrl
contractor of	hcrl
contractor's	bj
contractor's induction	bj
contracts	neqk
contracts .	ak
contracts go	qj
contradict	abtm
contradicts	aYcs
contradicts itself	aacr
contrary	cl
contrary to	cl
contribution	ojte
control	aeblcmgdndreteulvl
control group	bjcmue
control that	bj
convenience	aidjfohnneocqdre
convenience ,	acho
convenience .	akfo
convenience i	dk
convenient	aibotd
convenient ,	ai
convenient .	am
convenient that	aabpte
conversation	aXbWgkhijokZonqlrdtd
conversation .	bdcjfineom
conversation about	dlhlje
conversation in	deqk
conversation that	jk
conversation with	aeuk
conversations	aXrq
convey	alnetl
convey my	aqnetd
convey to	acto
conviction	acomtj
convinced	tl
cook	aeioue
cookbooks	te
cookbooks you've	te
cooked	aebmcjjjrd
cooked for	jk
cooking	jlmkue
cool	qjvn
cooled	ai
cooperative	mj
cooperative ,	mj
coordinator	aetl
coordinator ,	nj
coordinator .	aetm
cope	aZgotj
copied	ccgThajamcn0qnrauZ
copied anyone	ap
copied in	gbienxue
copied my	neqm
copied the	nj
copied your	ilme
copies	asbkdieagcheiijdkemeobqbuj
copies ,	algd
copies .	aj
copies of	dmoeum
copy	bdcXddeZglhViijVkXlmmZnzoiqVrZsetp
copy ,	am
copy .	albegknooetc
copy ?	ai
copy for	tj
copy i	bi
copy is	ajnj
copy line	aYnnonve
copy me	aZgo
copy of	eegbhbidjckelroeqctium
copying	aWgjhenwod
copying ,	gm
copying in	aann
copying this	aiqi
copying your	adnm
coralie	ak
core	adfk
core competencies	fi
cork	apbaceebglicjaloncoirX
cork ,	aikj
cork .	aigj
cork and	lj
cork branch	lk
cork for	adol
cork has	ai
cork office	hi
cork was	aj
cork with	ai
cormac	am
corner	akbeccdeeugbhpickclimeoZqerbtcuc
corner ,	aj
corner .	aijloe
corner bench	hk
corner in	aehj
corner of	eshe
corner unit	adhm
cornwall	adjk
corpse	aj
correct	anbUcndWgahiimjembobrisdtbucvw
correct ,	ik
correct .	akceik
correct a	cl
correct about	akce
correct in	nk
correct one	al
correct procedure	adck
correct the	cjderl
correct this	aahlqk
correct you	adcm
corrected	ajcldcikjl
corrected by	ik
corrected on	accm
corrected the	ai
correcting	gkhk
correcting the	aegkhk
correction	ck
correction for	aj
corrections	an
correctly	awbedercvl
correctly .	asrd
correspond	rl
correspondence	aLdofrnkrdutvc
correspondence ,	aYfkup
correspondence .	aYdp
correspondence regarding	fi
corrib	ck
corridor	aWbkccdiepgchjiijkkammneolqcretkuYve
corridor ,	djeljimi
corridor .	jdojtn
corridor and	aj
corridor for	aXelom
corridor i	aXbmhm
corridor knew	acbl
corridor said	ai
corridor was	bcil
corrigan	aiii
corrigan estates	ij
corrupt	bnre
corrupt ,	bnre
corsa	adkm
cost	aabdciemgahdjokXlimondojrktcuZva
cost ,	aaejhill
cost .	rq
cost me	hj
cost nothing	acjjon
cost of	tk
cost us	jm
cost would	lj
cost you	abdkjemoocqlrd
cost your	mi
costed	aj
costigan	ak
costigan </s>	aj
costing	aekiql
costings	anme
costs	ambccldleigbhXiejjljqjrWtXuV
costs ,	abckdolioiuc
costs .	akcjte
costs a	cj
costs came	aj
costs me	qk
costs more	aecj
costs nothing	ej
costs us	ajej
costs were	oi
costs you	mkql
costume	bigejlti
costume ,	jj
costume my	ji
costume was	bj
costumes	opqksc
costumes back	ok
costumes i	abon
cosy	omte
cot	jl
cottage	aehmlnre
cottage .	adln
cottage and	aj
cottage was	aehm
cough	kl
coughed	mm
coughed twice	mm
coughs	ackm
coughs all	ackm
could	aYbcciddevfRgkhOiojYlwmpnYoappqWrjsXtuuXvd
could .	amge
could accuse	ieritmud
could add	aerm
could almost	aetk
could also	adtk
could apply	ak
could ask	mj
could at	eaop
could be	aSbWcmgZhkjqldmXnYrjtkvp
could certainly	ietk
could change	ei
could come	adbeetgdkdpnqd
could die	acml
could do	beenfegohoidmeneoZqdtW
could ever	accmgeidml
could explain	li
could fault	aj
could feel	an
could find	aedkeiidjjnjoj
could follow	akmeql
could get	adbotj
could give	admr
could go	hm
could hardly	aageikokretm
could have	aUbPcqdaeYhkimjakklemkndqcrktpuc
could he	aYpo
could hear	akgjiejk
could help	adtk
could hold	acgjuj
could i	albkdYebluvZ
could improve	arvZ
could it	adcjdZenijli
could judge	adeirjtk
could just	aYdoeaqn
could keep	bnjekilj
could know	dikl
could leave	gkqk
could list	gk
could listen	aYemij
could look	abnmrl
could make	aYckjjmk
could manage	alik
could meet	adolqjtj
could mention	ii
could move	aj
could not	aybncLeVhVinjnkdmRoWqctiua
could only	ajmduk
could pass	ai
could pay	acbjdlemka
could persuade	ij
could pick	ai
could possibly	aecjgi
could put	ek
could read	ajbehdljrk
could refuse	ii
could rent	ai
could run	aXgqij
could say	acbbddgcjeomrjtn
could see	aqbeelheiejcmkrjtZ
could share	alde
could sit	el
could somebody	am
could someone	aeecljsn
could spare	aeli
could speak	aarp
could start	deengjqc
could stay	aeuk
could step	ai
could still	aiei
could stop	aj
could take	ajci
could teach	aZlimn
could tell	atbZdieciljXmdnjoirdteud
could the	eikeljriva
could this	nn
could turn	aeeciktk
could understand	adcm
could use	aeknri
could want	abcijome
could we	abdslmvX
could weld	gl
could write	ii
could you	axbncSdaepgchciZjZkanVocqerVsWtWukvl
could've	rl
couldn't	abethaiWjlmjniqZrysZtWuWvd
couldn't be	akek
couldn't bear	aceimk
couldn't believe	aknmsa
couldn't even	aajlkj
couldn't find	cj
couldn't follow	ak
couldn't have	ajbbjcklmioj
couldn't help	abbq
couldn't know	jk
couldn't match	ak
couldn't organise	aarn
couldn't run	adrr
couldn't see	tj
couldn't share	di
couldn't take	aj
couldn't tell	aZdkrm
couldn't you	aeeo
couldnae	ri
couldnae tell	ri
council	adbUcadeeYfdgUhZikjansqWrktquuvb
council ,	ajii
council .	aTndtmuw
council and	amuc
council does	uj
council funds	henk
council had	actn
council has	neuj
council in	aYnnuj
council is	adtk
council publishes	neuj
council that	aenk
council to	nm
council who	uj
council's	gehmqdui
council's housing	ai
councillor	aZhan3qcre
councillor ,	ij
councillor adeyemi	ni
councillor for	aenk
councillor has	nj
councillor holds	nj
councillor was	acnm
count	abctdkecgchjkplYmVnXqcrUsktsuavc
count ,	ckdjtm
count .	aabpdiietd
count against	aibeoj
count and	bl
count as	aqddkeoi
count coins	acko
count for	aRbecidjhqjckloitk
count in	an
count it	adhj
count me	am
count myself	ei
count on	aijj
count that	ak
count the	adbccmilkj
count to	qj
count was	bdsn
count your	tm
counted	bUckdceigYhricjjkpmcoZsd
counted ,	ak
counted .	aebccjhjrluj
counted for	aahojl
counted from	aj
counted my	adtk
counted on	hkjckqod
counted the	ciki
counted without	al
counter	bldijktc
counter .	aotd
counter job	dj
counties	adgihi
counties off	hj
counting	aXbadkgchpiljlkkobtd
counting on	aQbcdjgdhpiljmkloc
countries	aZgmhl
countries ,	adgn
country	aebbeegiiokkocqdsntZud
country ,	so
country .	gdhjjjkk
country has	aj
country such	cjibrl
country that	ijki
country we	nj
country who	go
counts	ajbYcjhliijYmbortbuc
counts ,	aj
counts .	aqod
counts as	ci
counts for	aZhmjboure
counts on	aeim
counts the	ci
county	albWciebgohoikjbkZmdnooaqbrRtcuc
county ,	adgkhn
county .	ancjhdrd
county and	aecl
county championships	gihe
county doing	gehk
county fa	aZhcns
county has	gehn
county prize	angchd
county show	cegk
county without	aaglil
county's	ul
county's two	aeul
couple	abbjckdjikjUkaoaqdrdtnvn
couple .	hkimjc
couple of	aedkuivl
couple with	aZcntk
couple you	gjjeoetj
couples	akcdol
courage	abfcgbhciojjoettuc
courage ,	ii
courage .	aefdim
courage in	tm
courage it	ti
courage to	aegejjritm
courier	ljuj
courier ,	lj
courier and	aduj
courier's	mk
courier's delay	mk
course	asbYdeeegdhliajTkmlkmcncorresjtduUvS
course ,	atdbjjkcljniqbte
course .	apcbdifkhljekeoYrjtd
course ;	aZentj
course ?	adcjrl
course a	dlkloe
course again	alte
course and	litj
course as	akhi
course be	am
course begins	aj
course deposit	jekk
course for	aj
course go	aeok
course i	abcoglikob
course i'd	aj
course in	am
course it	abmm
course of	aaheqnrk
course on	achm
course out	ai
course page	abbl
course renew	aj
course respect	aeok
course say	ai
course still	dj
course stop	ej
course tastes	cj
course test	ki
course that	kj
course the	ccgeooretl
course to	aj
course treasure	ti
course what	aioi
course would	hekl
course you	arceidkkmdojrcvd
course your	om
courses	asgeud
courses again	ai
court	beneoeqeuu
court ,	ui
court .	aeuq
courteous	arfdol
courteous your	al
courtesy	aSbegdhwnroiqcrltZuavd
courtesy ,	hinmue
courtesy .	aWhorlteve
courtesy i	nkri
courtesy of	hj
courtesy shown	ai
courts	ui
courts and	ui
courtyard	an
cousin	aZbncigahbicjVkYljoeqerZtquu
cousin ,	ll
cousin .	aajenitm
cousin at	ui
cousin is	aXbkreur
cousin isn't	accm
cousin it	ni
cousin of	aetl
cousin on	uj
cousin sees	ai
cousin was	ak
cousin's	akgenj
cousin's ,	ajke
cousin's jazz	ti
cousin's wedding	ajnj
cousins	aeelgjkctn
cousins .	aaeltn
cousins say	adgl
coutinho	ak
coutinho </s>	ak
cover	ajbscbdaeYidjXkimmndqcrSsptluXve
cover ,	addjsk
cover .	aagiojti
cover for	aibmrc
cover it	abbqhl
cover letter	asbedYmoocrd
cover letters	aj
cover sheet	adsl
cover that	aetj
cover the	koti
cover was	bj
cover what	gj
covered	aocbedgeiekrmerbtbue
covered .	aikl
covered each	jl
covered in	al
covered most	oj
covered the	hkjdkm
covering	aXgehnkemjotqete
covering ,	adhl
covering a	ol
covering christmas	amjc
covering letter	aemj
covering the	adol
covers	aydeoiqetc
covers .	amve
covers and	aeck
covers everything	al
cow	beckelmcritj
cow ,	aj
cow .	em
cowardly	acbokcri
cowboys	aagjrn
cows	aj
cows .	aj
crack	aZckqn
cracked	gekmri
cracked screen	aekm
cracking	an
crane	ambjoeqkrctZul
crane .	aktbul
crane side	aebk
crane standing	aeqk
crashed	tm
crashed twice	ai
crate	ak
crates	ao
crawl	aUejmtrk
crawl back	abrm
crawl to	acen
crawled	rl
crayon	aXrjto
crayons	aatn
crazy	aj
cream	ak
create	aXvt
creature	ii
credentials	acfm
credit	bjhprd
credit cards	ki
credit check	alblhc
credits	abdm
creek	om
creep	acrpve
creep is	ak
crest	ajhejcom
crew	aubcddedgciejmoYratWul
crew ,	qj
crew .	ajhnrdtcuj
crew has	ai
crew on	ai
crew until	al
crewe	ai
crews	uj
crews pretty	uj
cricket	aogjna
cricket .	al
cried	aVbcedgsiej1kVqercue
cried ,	ji
cried .	adjk
cried a	aj
cried all	ji
cried at	ajgkjb
cried for	acjn
cried herself	adjj
cried in	aajq
cried the	aeji
cried when	adgrkd
crime	alcite
cringe	admn
cringing	admk
crisp	aWbkrm
crispin	ak
crisps	kk
crisps for	kk
criteria	aibeddgbhWjikeorqprZuavb
criteria ,	lk
criteria .	acbdcejkqrvd
criteria again	aohe
criteria and	cm
criteria have	aebeoktl
criteria say	ai
criteria were	aiceok
criterion	ajbecoli
criterion ,	aj
criterion you	aj
critic	gl
criticised	bl
critique	ak
critique ,	ai
crook	bimiri
crook .	miri
cross	apbeecgijkoaqe
cross again	akfi
cross my	aahlui
cross the	gl
cross with	aj
crossed	aybbccgehekbuj
crossed my	amcd
crossed with	aqbd
crosses	un
crosses me	aduo
crowd	abbrgiibjdkeocrdtq
crowd ,	tl
crowd .	ajbkie
crowded	ajcpmi
crowded ,	cj
crowded .	akcm
cruise	am
crumb	aaewtd
crumb ,	aaeq
crumb of	adep
crumbs	ekkc
crush	aXjmojti
crushed	adjs
crushed my	aejl
crushing	abfijm
crushing a	aejk
crust	cj
cry	abemjomeomrdtdue
cry .	aYjq
cry a	om
cry and	ai
cry at	aejl
cry in	ej
cry over	aj
crying	aaepjeuk
crying as	el
cscs	aesj
cscs card	aesj
cubic	ajckhe
cubic metres	ajckhe
cubs	tl
cubs are	tl
cubs there'd	ji
cultural	clobtk
cultural fit	clobtk
culture	aZblccdlfogbheidocretr
culture "	bkti
culture .	aZfktl
culture and	fk
culture fit	bitj
cup	mmul
cup made	aemk
cup of	um
cupboard	aeeoui
cupboard ,	ek
cups	abjn
curate	ii
curator	begcir
curator ,	ii
cure	aern
cure for	aern
curiosity	akbarotd
curiosity ,	rl
curiosity .	ajbbrk
curious	aUbzctddgphZiYjblenkobtPuZvl
curious .	vj
curious how	bmnmtcue
curious that	abbstc
curious thing	adcqglierdte
curious to	adbnciodrnuc
curious what	aj
curious who	oj
current	becjgjomvi
currently	abemvp
currently "	em
curriculum	gi
curriculum you've	gj
curry	aj
curtains	adhkirjbmdodrdtk
curtains ,	ak
curtains .	abbdinmdtm
curtains in	alhe
curtains up	bi
curve	am
curved	bk
curved bench	bk
cushion	ai
cushion .	ai
custody	km
custom	olvk
custom .	aeol
custom to	ai
customer	aahqun
customer .	ai
customer since	aaho
customers	aShtrntouc
customers ,	aetl
customers .	abro
customers of	hk
customs	aiol
cut	aqbbcTddeigThlkvlmmYnYqbrdsitWub
cut ,	hmki
cut -	hmkcllqk
cut .	akji
cut and	aeik
cut as	ai
cut for	oj
cut in	hi
cut it	andeejqdrbsl
cut my	elrk
cut off	acks
cut out	rk
cut that	akjc
cut the	aidejikj
cut to	dijk
cuts	aj
cutting	aqcegeknqe
cutting .	aj
cutting it	aj
cutting my	aeji
cutting off	kj
cutting the	kj
cv	abbdctdbecgnhYibjWkjlqndoUrqueve
cv ,	ll
cv .	aTbegkjdkmobrmto
cv and	ci
cv clearly	adcp
cv in	ci
cv is	aegn
cv on	ai
cv that	ai
cv to	aellri
cv was	ck
cvs	bi
cycle	aodehe
cycled	ci
cycled there	ci
cyclone	ki
cyclone ,	ki
d	aegmvn
d'mello	aj
d'mello </s>	aj
dad	bbebgbhjjuknmeoarctcuc
dad .	jjod
dad at	nj
dad framed	jl
dad had	ji
dad has	al
dad read	aj
dad relaid	adhl
dad's	aecbhejjkr
daddy	ak
daddy's	jk
daddy's new	ji
daft	ai
dahlias	adhl
daily	aWdjekirjdqj
daily .	adelqk
dairy	adbkrkte
dairy .	aerk
dale	ak
daly	ak
dame	ansa
damn	abclrk
damp	aUbkcjgljZldmiojtl
damp .	aTblkimjtnui
damp and	acgm
damp in	ai
damp is	ai
dana	nj
dance	ajdieegdhciljemerl
dance .	aadjil
dance and	rj
dance company	ajhdretk
danced	aqge
danced since	hi
dancer	aigkjj
dancer .	am
dancer asked	jj
dancers	akjeqk
dancing	andokeretd
dancing ,	abdp
dancing for	al
danish	gilj
danish film	gj
danish foundation	lj
danjuma	ai
daphne	aemj
dare	aZccedgihlijjbkerqsjtcue
dare say	aYgjoorn
dare to	ajiioe
dare write	aciimioerl
dare you	achnsj
dared	am
daresay	gi
daresay the	gj
daring	acmo
daring to	acmo
dark	akgcikteuk
dark ,	ul
darling	gl
darren	alle
dartboard	actq
dashboard	akbe
dashboards	gl
data	amdefeiekdlcndodqXrYuqvp
data ,	citj
data .	amgl
data and	ti
data protection	uj
data room	aehk
data team	adul
data track	bl
data will	amqe
database	acvl
date	aibkcadVeUgehkidjekUmjnVodpqrXsrtruYva
date ,	ajbacidZhclkmlocpmqite
date .	accegkjjleqjsotXue
date ?	an
date and	acbkhileql
date by	alqd
date for	adliqi
date had	am
date i	qdtm
date in	hj
date is	ak
date mix	aehk
date moved	acbp
date of	am
date on	aabnedhlqcsnteui
date right	abtm
date that	betk
date to	aj
date was	abbZhjpntm
date wrong	ai
date you	ap
date your	bk
dated	aabkcmfk
dated ;	adcl
dated the	aYblfk
dates	amcidZgYhqjZkbmkndoWrctauove
dates ,	aelium
dates .	aqbeocuk
dates and	aZmnul
dates are	hj
dates for	bdcl
dates in	ajbl
dates is	cehl
dates were	behm
dates wrong	adcl
daughter	anbWcdgYhoicjikemenbodqiritb
daughter ,	aj
daughter .	eijeqk
daughter asked	jbkn
daughter cried	alje
daughter had	aYjs
daughter has	amjkkd
daughter in	knqc
daughter is	achmkdrn
daughter was	aj
daughter will	ul
daughter's	bigdjpqeteue
daughter's graduation	aejk
daughter's recital	adjm
daughters	kaun
daunted	adgl
dave	ai
dave </s>	aj
dawn	elii
dawn ,	aael
day	ambmdbebfjhYiZjekblXmonaptqlrcsetZvV
day ,	albjcleifjgikllcmaneoRqerZsbtjuX
day .	aicidbeYfdgkhSiTjXkQmmpvsmtaul
day </s>	dkve
day ?	adbkdenirnva
day a	hk
day after	aabmqitl
day among	rm
day and	ajcndlgejenete
day as	aXbkelmk
day at	ai
day before	aYbkdejqkpniqaue
day can	il
day for	anbdmk
day i	bmjjoltcud
day i'll	olue
day if	jo
day in	akqernud
day is	aecjhk
day it	fjoeuj
day job	achm
day late	ak
day like	ak
day made	gk
day of	dbengiiojlkbqa
day off	aeon
day on	al
day one	bjgjjjoe
day or	ej
day out	al
day shift	ai
day since	akjdkl
day so	an
day somebody	ojui
day that	accegijiokqo
day the	jekmoiqe
day this	qi
day to	aljeoeqeso
day until	aadp
day was	arbZgeniodti
day we	qj
day what	an
day who	oi
day with	al
day would	aj
day you	aQdbeagpiejjkjocqsul
day you'll	adgduq
day you're	aiqk
day your	tj
day's	akdj
day's notice	akdj
days	aibacSebgZkvlWnkoiqkrjsbtZuc
days ,	abbWccdqeegbhakmnmqjretj
days .	apbdcadbeegihdijneojqbrjtWuj
days </s>	roud
days a	aqqd
days after	aigejj
days and	ackmokqi
days at	ai
days before	aloeqite
days for	ai
days i	aXhqkl
days is	aj
days later	bk
days leave	ai
days of	ti
days on	ai
days over	aZbimm
days to	aahmqm
days was	aigi
dazzling	ik
dbs	alde
de	arcjgahcianevi
de -	cj
dead	aebdceeeheklrltj
dead ,	km
dead .	rk
dead and	abjk
deadline	adbncldWgehYjXnippqaresivc
deadline ,	aeclskve
deadline .	bejdkmqetjui
deadline for	adblok
deadline had	apbkkeoZ
deadline is	ai
deadline question	nk
deadline was	bkcj
deadlines	amkd
deadlines in	aijikd
deaf	aZbeccdjgdicrx
deaf ,	ro
deaf and	acrm
deaf or	dj
deal	abbjcZdaeahkjZmknsui
deal ,	ai
deal .	ajglhike
deal about	ambe
deal from	amfi
deal more	ak
deal of	aQbjhiijkkolretkuj
deal to	alhi
deal with	aWbegeminvodrkvj
dealing	aXgejinkro
dealing clerk	li
dealing with	aWgejinmro
deals	achjrm
deals over	hk
dealt	ierm
dealt with	ierm
dean	ddeegciejamenwocqirctcve
dean ,	uk
dean .	amnd
dean and	aZnr
dean is	adnoud
dean was	ai
dean who	aihinaum
dean's	njqi
dean's office	alnbqj
deans	acim
dear	aebkcmddeXfngeheikjbkildmZnSoZpuqerasjtlub
dear ,	aUpt
dear .	aYbmvi
dear applicant	acsktk
dear director	ii
dear dr	ai
dear editor	ajcknd
dear hiring	aRpw
dear karen	actm
dear lady	ij
dear madam	ajpe
dear mr	al
dear mrs	alpd
dear ms	aqpY
dear professor	aj
dear sir	adeefp
dear that	kk
dearer	ak
dearest	actn
death	jmvj
death ,	aajo
death of	amje
debating	gk
deborah	ui
debrief	addmll
debrief .	acdn
debrief for	aelk
debt	ecgejckuqetk
debt ,	aehj
debt .	abtm
debt and	ki
debt for	arkc
debt of	aikj
debts	aZgkko
debugging	vk
debut	gm
decade	acgphj
decade ,	aXglhl
decade .	gl
december	avkWqjud
december ,	aikbql
december .	aj
december and	ai
december slot	di
december with	aj
decency	aecdhnmeok
decency to	hkmeoi
decent	axbbcaebgchriYjikbmeoXqmrdteud
decent ,	aorc
decent .	ak
decent about	an
decent letter	amtd
decent of	aqod
decent people	aj
decent person	aXjlqo
decent thing	hj
decent work	ai
decently	asbe
decently done	al
decide	aZbacddUejgbiljakclanmopqyrXte
decide ,	acijniqi
decide .	ejqj
decide ?	ni
decide about	oeqmtk
decide anything	aj
decide is	acon
decide now	acqrue
decide on	aelcomqetdun
decide today	ai
decide whether	deemhlud
decide while	acoj
decide with	ik
decided	amboddeagVhaidjekYlimennocqZrWtquo
decided ,	bj
decided .	aRbknroYttub
decided ?	lj
decided against	ai
decided at	abniql
decided in	jk
decided it	aicidi
decided not	auhencqe
decided on	aibn
decided to	awqd
decided what	aljeum
decided whether	adhnqcui
decided yet	aduk
decides	aRknllnwocqete
decides .	ienloerk
decides ?	adnm
deciding	aYkpnmoetjujve
deciding ,	aj
deciding .	adkk
decision	aebecjdeebflgXhbjjkslamMnlokpiqmretjuavJ
decision ,	aebdckdahdlionqjretd
decision .	aidZfjgiiajWksmencoiqqritVuUvX
decision ;	aedi
decision about	aedj
decision against	ajccgerl
decision and	ancoddqasm
decision as	addj
decision aside	adck
decision before	aeql
decision by	aYbjhkkkqe
decision came	aj
decision can	bj
decision comes	tl
decision final	amcehlqb
decision for	nsob
decision gets	albdodtk
decision had	al
decision has	ekfijmnc
decision i	rl
decision in	aWonqk
decision is	bccidieihbjinkodrc
decision like	am
decision makes	ci
decision my	alje
decision of	aXginpol
decision on	aonepl
decision once	aeqj
decision one	rj
decision or	ccdeooqcuk
decision reached	bddeklqetm
decision sits	akne
decision that	adbocchj
decision the	aejk
decision there	qj
decision this	tk
decision to	dmle
decision was	cbfehjoptj
decision when	adbl
decision will	uj
decision with	ance
decision you	abir
decisions	aSdefnhcjinsocqerjtkuiva
decisions ,	aeijjk
decisions are	uk
decisions like	aj
deck	aablcclpsk
deck ,	ai
deck was	sk
deck with	li
declan	grocueve
declan ,	aegl
decline	aybjcdhdkZqe
decline ,	akbkkd
decline the	al
declined	aYglheiikn
declined the	bk
dedicated	fi
dedication	oj
dee	ak
dee on	di
deeds	abnl
deep	abcigjikre
deep down	aZgkik
deep in	al
deepa's	ll
deepa's post	ll
deepest	aemm
deepest regrets	aemj
deeply	aYijmkojreti
deeply into	iktj
defeat	ajgktd
defeat ,	gkte
defeats	ai
defence	cl
defence ,	cl
defended	adjouk
defended your	jo
defer	il
deferred	adql
definitely	vi
degree	becegdhqjdkinconrYsltc
degree ,	anhiie
degree .	abijol
degree and	hj
degree certificate	ai
degree from	oj
degrees	aXgnhjtj
deirdre	aeol
deirdre ,	acol
delacroix	aj
delaney	ai
delay	apbecedegdkdoiqj
delay .	apqd
delay did	ak
delay was	abmloj
delegates	nk
delegates meet	nk
delegation	al
delete	aidbedjltn
delete .	ai
deleted	aabkcddchbmpndoiqbrkudvx
deleted my	bmvi
deleted the	hdmrojqc
delft	aegl
delhi	lini
delhi know	nj
deliberate	aZcp
deliberation	abbjfk
delight	apbe
delight ,	ak
delighted	aybegZhekdqkre
delighted .	ankd
delighted for	aj
delighted that	ti
delighted to	akoeql
delighted you	ok
delivered	aadlhk
deliveries	abun
delivering	fk
delivery	akci
delphine	ai
demand	aLcngehukdlennresltc
demand a	aVhnnlqlte
demand for	aeck
demand the	adhm
demands	hj
demo	aYcedsgnjckdminnqbritjvV
demo ,	aXdmmjnnvd
demo .	bj
demo ?	abdovb
demo and	acgm
demo crashed	tm
demo moved	rm
demonstration	ti
dennis	ak
dense	cj
dental	al
dentist	ajbdcjedksteue
dentist .	anrj
dentist and	kj
dentist with	kk
dentists	rl
dentists and	rl
denver	ajgj
deny	ajbmeemd
deny it	ajblme
department	adbXdaglhliokWlcndooqksetjuZvZ
department ,	beckelgZmmodrdtjud
department .	acbecenjolrntjud
department always	almeoj
department and	aiij
department as	aebjoj
department for	jloc
department has	tj
department i	adrl
department in	aaip
department is	aenj
department knows	gi
department now	ilud
department put	gj
department that	aeqlui
department the	ai
department this	ndqj
department to	aeniuj
department will	ak
department's	aetkuj
department's accreditation	aeuk
depend	acurvj
depend on	aauqvj
depended	aekn
depended on	aekn
depends	accbeqfdqdunvm
depends on	abcdeqfeqeukvk
depends rather	ai
deport	aekm
deport me	aekm
deposit	abbpcagWhZjkmcnaoopnqjrZsnva
deposit ,	acbjjjkZlkoo
deposit .	acbjjekp
deposit and	ai
deposit back	aqqXsm
deposit can	bn
deposit form	ai
deposit is	am
deposit of	adtn
deposit on	aebekjqlsj
deposit or	uj
deposit slip	ai
deposit tuesday	qj
deposit was	bj
deposit went	aYpo
depot	ajeeko
depot ,	kj
depot and	aj
depot for	aeki
depot of	ci
depression	bekm
depth	aVclgmipmjre
depth .	aZckgkij
depth and	mj
depth of	ij
deputy	gjnbodqkrbtnue
deputy .	bk
deputy and	dinaql
deputy coordinator	tm
deputy manager	tj
deputy told	aegl
derby	ak
derivative	abco
dermot	aonZ
dervla	adom
dervla ,	acom
des	ak
describe	aRbmcvdegdhcinjkmcnetZuivj
describe .	ap
describe a	acbprd
describe it	ai
describe the	aWcijmrj
describe you	abip
describe your	ul
described	ul
describes	aico
describes as	ck
describing	aenn
describing to	adnn
description	eitivi
description changed	ai
description of	gi
deserts	ti
deserve	aebdgYhtidjdmlocqctoucvd
deserve .	aeelhbrl
deserve a	aYedhlmpqe
deserve it	ak
deserve this	aehp
deserved	bXcegXhziajemuocrctc
deserved a	admn
deserved better	aeml
deserved it	ambahj
deserved more	adhk
deserved that	aigchuoe
deserves	cdelgaiejcmpodrrtcue
deserves .	aYhdmmrm
deserves a	acemmk
deserves it	anhd
deserves the	ri
deserves three	al
deshpande	aj
deshpande </s>	aj
design	acbpcehailjcodqirmteuj
design and	aeil
design for	ajbjqe
design goes	ql
design is	aaboglritc
design that	aj
design wanting	ii
design was	aerk
design will	ti
design you	oi
designed	aWbkglodrmtZ
designed them	acgm
designer	rj
designers	rktd
designs	abum
desirable	aacq
desirable ,	adcn
desk	bocTdjemfdgYimkelZmlokpbrmsbtbuZvX
desk ,	abbjdmeqgdhcikkeldminaqirbteui
desk .	albdcciljmkilcmkneqarjtRuY
desk ?	ajdenkve
desk already	abnm
desk and	biei
desk by	hpjeqi
desk for	ii
desk from	acbmuj
desk go	acom
desk has	anhe
desk in	hjjj
desk is	acgltm
desk job	kk
desk of	aZrm
desk on	bmre
desk since	aehiqk
desk that	rk
desk this	aj
desk till	ni
desk to	ik
desk until	ai
desk was	abmirl
desk will	ok
desks	okui
desks ,	adok
desmond	apid
desmond ,	ai
desperate	aaeujekkme
desperate ,	kl
desperate .	ej
desperate for	aj
desperate to	aXer
destiny	akelib
destroyed	aYidjtmi
detail	akbefltjvj
detail ,	aj
detail .	aifj
detailed	adbihmoc
detailed knowledge	bj
details	ajbjdjfilducvl
details ,	acdl
details .	aj
details are	alqd
details for	aj
details on	addlfj
details to	bk
dev	ak
developer	adgiol
developer in	ai
development	fire
devesh	ol
devesh ,	ol
devika	am
devlin	nl
dialect	ak
dialogue	cbdjgltj
dialogue .	dk
dialysis	aeblgchektoe
dialysis and	ajjdki
dialysis ward	ankb
diarmuid	ak
diary	aVddgkjbnkqwrctdun
diary ,	ul
diary .	qk
diary all	aeuj
diary clear	aVnlqn
diary for	aeqp
diary of	ui
dice	aetn
dictionary	adrdto
dictionary .	acreto
did	bpceeBgdhliQjwkaldmcndolqLrlsktruTvV
did ,	ajbYccgaiejZkamlnkoirdtiup
did .	aqbdcadbgYhliakimboapkqdrksite
did </s>	abgkiijeklmenj
did a	aivm
did agree	aWdohk
did all	oitk
did and	aigj
did answer	abcn
did anybody	adrktnvd
did anything	ri
did ask	aNdvnksm
did at	amgjhejc
did before	aYjq
did believe	aejj
did cry	om
did enjoy	dmjc
did everything	acjksi
did feel	adgk
did find	blccjeoeto
did for	algihajnta
did from	bi
did get	albmjeoe
did give	adcm
did go	akje
did has	ak
did have	sj
did his	aj
did hope	ak
did i	abbegjhnjekdllmerk
did in	bedigeheti
did is	bnre
did it	asbqcadbgdhajpliodratcudvc
did its	bk
did keep	aeun
did last	bkdjhe
did laugh	ai
did learn	jk
did like	aqhe
did look	ik
did me	apbegehejkkcrdtj
did mention	aj
did more	ck
did my	ap
did nobody	aabjrnvd
did not	ambidWecgshpiajdmjnaqYsYtOuU
did notice	aXoo
did on	bjji
did pick	adrm
did put	jirl
did rather	uj
did say	aUbYcqjcklomqlrdsktdve
did see	jeol
did send	aZcisr
did so	bk
did speak	adcnqi
did submit	adsl
did take	aacitm
did that	aYbojlke
did the	ambTcXfjgjhjillemcomrbtmudvX
did they	ll
did think	adhpnk
did tick	adsl
did to	aXgdjtmmue
did try	kn
did turn	adjk
did want	aj
did was	akjdmm
did we	dejjlj
did with	aaocrntm
did wonder	aebbcddegioqtiud
did wrong	adcejqlise
did you	aZbndkechijdldnaoerisVtovr
did your	nk
didn't	aXbkdtePgkiajslcmUomqSscvq
didn't ,	al
didn't .	gmum
didn't answer	jn
didn't ask	aYckglol
didn't come	ajoktd
didn't even	iejm
didn't expect	apheoerk
didn't get	djhdiljbkiolrd
didn't go	aXbljnmdrdtm
didn't happen	aecmdj
didn't have	akbjheoiretjue
didn't know	oetpuevj
didn't like	aZdikmri
didn't make	aj
didn't realize	adrl
didn't say	aadq
didn't see	acdkjj
didn't show	rl
didn't take	aagn
didn't turn	uk
didn't understand	abcjrj
didn't want	aejnnk
didn't work	eevi
die	abjjml
die .	acml
died	backjo
died ,	aeji
died .	jj
died in	acckkk
died of	aj
died on	ai
dies	aejiql
diesel	aikl
diesel is	kk
differ	cneegimeol
differ .	aagjol
differ on	akcjeeme
difference	anbbddengdhekmlboiravl
difference ,	adelok
difference between	akklrc
difference to	ai
different	aZcYdqekfegbhYjpklnuonrOsetXuY
different ,	anbc
different .	aqbkccddeigcudvc
different about	ek
different answer	dkldve
different day	addrge
different email	dj
different from	aTgejmnooj
different in	oi
different job	ai
different league	acgn
different one	nl
different pen	bi
different sort	jj
different view	acgn
different ways	adoktj
differently	aYbdcmdoeegehejeklnkqiraudve
differently ,	ci
differently .	aUcjdokmqe
differently next	aj
difficult	aZfmgehciljekjojtZ
difficult ,	adoj
difficult .	ajrj
difficult for	aeuj
difficulty	becneird
difficulty .	tk
difficulty with	aeco
dig	tkvi
digger	qi
digging	qj
digging on	aeqk
digital	ak
digital </s>	ak
dim	aYroui
dined	aegk
dined out	aegk
dining	ak
dinner	aWdcecgpheiijlnsobqcrctiue
dinner ,	adijkmnk
dinner .	aXbijlnlte
dinner and	ai
dinner on	degl
dinner with	aagnniue
dinners	gi
diocese	adnn
diolch	aj
diolch for	aj
diploma	aicxgchareta
diploma ,	cnte
diploma .	cqgdhd
direction	aYbiektk
direction ,	aeek
direction you	fi
directions	aogchj
directions .	hk
directly	aXdnnnuevj
directly ,	ni
directly .	aenl
director	aicbdceifegdhkjVkclnnpoXpeqrrjtSuLvd
director ,	bigehinlqereue
director .	aWejgehjjelmmjnjqiritdud
director and	aanr
director asked	aond
director at	ak
director has	aoidjeni
director how	nj
director in	adijrk
director is	nirj
director knows	nk
director of	gjii
director so	aenk
director was	adbjgk
director's	aVcjdbgdhenuritj
director's last	abgeokrl
director's nephew	biti
director's surname	nj
directors	aaikjk
disagree	ancpmdrb
disagree completely	cj
disagree with	apcird
disagreed	adclij
disagreed with	adclij
disappoint	aWekgphejmodri
disappoint you	aeekgk
disappointed	awbbccddfqgYhcijjZkeoZrlteueve
disappointed ,	aocefpge
disappointed .	ap
disappointed ;	al
disappointed and	ak
disappointed as	ai
disappointed for	aj
disappointed in	ml
disappointing	mj
disappointment	mi
disappointments	aXkmtn
disaster	abkq
disaster .	kl
disaster for	adkl
discount	liqjue
discount on	ai
discover	oktkub
discovery	tk
discriminate	akbkud
discriminate against	akbkud
discrimination	bvccrZvb
discrimination claims	uj
discuss	abqerpvn
discussed	aabicjdkhdokqnuc
discussed .	ckheql
discussed at	abdiom
discussing	aihi
discussion	adblcbheoduev1
discussion of	bm
discussion was	ajbctk
disgrace	akeeidrjsn
disgrace ,	sm
disgrace and	ai
disgrace to	ri
disgust	aibdjemerm
disgust me	aibdjemerm
disgusted	aemi
dishes	aecl
dishes were	aecl
dislike	aYcmtk
dislike .	aYcmtk
disliked	ti
disliked chapter	ti
display	akmk
display .	am
disposal	abfjgkqj
disposal for	fj
dispute	cpechjub
dispute .	ajedhl
dispute the	aXcs
dispute your	anue
disputing	ai
disputing the	ai
disregard	ai
dissertation	tj
dissertation was	tj
distance	acbecugchdjpoardtjue
distance ,	aecjjm
distance is	ck
distance the	tm
distance to	ai
distance was	accl
distinct	aj
distinct from	aj
distinction	aWgqii
distracted	adgo
distracted in	adgo
district	akbdhdinjeue
district ,	acbeijkk
district council	ii
disturb	ej
disturbed	aaon
dither	qk
dither .	qk
div	adrk
diverse	tk
diversity	aVbsgdierctp
divorce	aigejdkq
divorce ,	kk
divorce i	kj
diwali	digdjikloeti
diwali ,	km
diwali .	djtj
diwali and	ai
diwali lamps	aejj
dmitri	aj
do	bccWdifjgoiXkYmcnYolpircsktovk
do ,	acbdcaeogqhsiljZkelcncoXrYtY
do .	akbYdkeihSmXndokqnrZslue
do :	aj
do ?	ajdbeqva
do a	algdkl
do about	iiqjue
do accept	arcZdkle
do after	aeil
do again	ai
do all	gmjekirmtevd
do and	gi
do answers	aidkvc
do any	am
do anything	aWeyhekeojqaue
do as	ainooerb
do ask	aejerkur
do awake	abgr
do bear	abqp
do before	ji
do better	anbndkodra
do both	ak
do call	al
do decent	ai
do feel	adhjtj
do for	eigdjcmmoctd
do forward	nm
do from	aj
do get	aeoium
do give	gejkodto
do go	oj
do have	aetkvk
do hear	dk
do hope	aPbkeegjhejZmloqqerbtt
do i	aWebgcipjonbqlreseui
do if	el
do in	aadegoliodrn
do is	akgchn
do it	ajbdcbdbengXhpiijZkbmdneodpqqdrdsetcvo
do keep	akontd
do know	oj
do let	aWbeecgchcoeqjrjsotwud
do like	akhenk
do look	dmge
do many	al
do me	ekhi
do most	kj
do much	al
do need	keol
do next	aqeehcqjrdte
do nicely	hm
do nights	am
do not	aZbbcqdVeefngnhmicjjkqlemcnkqercsjtZuZvU
do nothing	nj
do now	ho
do pass	nero
do please	tj
do put	aledtk
do read	acum
do realise	dk
do remember	uj
do ring	aeqj
do say	ancbedlmodrdtpuc
do see	awbmcchbjeocrYue
do send	lemotl
do share	aXdnkj
do since	hk
do slide	aj
do so	amdiedgdhamoqeudvi
do something	ak
do still	aj
do talk	aYur
do tell	addrgdjcmroerctiud
do tend	aaokuj
do thank	aeoerito
do that	dkeagnhdjkkcmeobrbtavp
do the	abdZejfngjhjialrmcnboRqntWue
do them	aj
do they	aVbmcnri
do things	abgn
do think	aicj
do this	aeemfdgbhbjmmboeqduovn
do to	aTeejllioltjvi
do understand	gdorrjte
do us	acro
do value	ao
do very	gj
do want	eeon
do was	abjn
do well	an
do what	aSeegricoqqkrktdue
do whatever	ak
do when	aaoo
do with	adbddegphbjYmcnbqmrqtWukvi
do without	tn
do wonder	bqge
do wonders	actm
do write	rl
do you	amcedNePgmhajolimYnmqZrismtWuWvk
do your	aeolrjte
doc	bi
doc my	bi
dock	am
doctor	aabdcdgihaikjnkrnbqdrjtdud
doctor ,	ak
doctor .	il
doctor had	acjk
doctor has	kk
doctor said	aekk
doctor says	aYjnkpnd
doctor's	aekl
doctoral	rl
doctorate	aigerktb
doctorates	hj
doctors	clheko
doctors have	aakn
document	aculvj
document ,	adul
documentary	admdtn
documentary contained	admdtn
documents	sn
dodge	acdole
dodge it	acdole
does	bkcmeMfcgiiZksmVnioZppqYsVuevn
does ,	njol
does .	aicdeegjhWiYjcknojpqqlrYtcucve
does a	aibmckgete
does answer	cj
does drop	ak
does employment	uj
does hear	ajbjue
does it	abbZcjdjgekknerdtlvw
does like	ajtj
does look	aZbkjp
does my	gm
does need	akve
does nicely	aj
does not	aWbkcldkeihrilkkmeoUqdreseua
does on	kj
does one	aeglilji
does say	ao
does seem	abretp
does show	ck
does so	uj
does that	apva
does the	aobbcleagckblknjoeqctc
does this	aiuk
does to	gk
does too	ri
does with	aeiijkoltd
does wonder	bkui
does your	ieliriuj
doesn't	aScydaebflgchpjjkclamaomqasetWukvr
doesn't ,	rl
doesn't .	oj
doesn't change	ai
doesn't come	akhd
doesn't count	addkoj
doesn't do	ik
doesn't get	aahjkiniuj
doesn't give	aohd
doesn't go	adhn
doesn't happen	ai
doesn't have	uq
doesn't hold	cm
doesn't know	aanirl
doesn't like	kdoo
doesn't matter	amccddhejo
doesn't mind	ojte
doesn't need	aWilrltj
doesn't praise	gj
doesn't really	cl
doesn't say	aacpginj
doesn't take	aj
doesn't work	aeel
dog	aibWcxdYeigchbiUjjkbncoXqcrmsltiuXve
dog ,	adbeckejjakdmlresn
dog .	adjakkrdsnti
dog ;	jj
dog and	ajjlkird
dog at	adrn
dog can	aj
dog got	ai
dog had	ajji
dog in	ai
dog is	core
dog needs	abtn
dog of	cn
dog on	alkc
dog took	aerk
dog was	ci
dog would	am
dog you	ck
dog's	mlri
dog's barking	acml
dog's breakfast	aerj
dogs	amrlvd
dogs ,	aerm
dogs allowed	akvd
doing	abcodYeZgihdiYjdkmldmUnbomqjsjtiulvs
doing ,	qk
doing .	abbcgehjjmniodrntd
doing a	cnoe
doing anything	qeum
doing it	ajeigejdkjokte
doing my	adki
doing now	aood
doing rush	gehk
doing so	adndoeqkuo
doing that	aeuj
doing the	bcckgchcjdkiooretiucvk
doing this	gljjmcrk
doing viewings	ak
dollar	aYgjtp
dollars	dekj
dolores	al
dominic	aj
dominic ,	ni
don't	aUbtcsepfRheiTjkkslImcndoopYsWtYuavi
don't ,	am
don't .	albdckgkoc
don't accept	aUcwdleche
don't apologise	aimaom
don't apply	adhk
don't ask	aeeimm
don't be	akmcun
don't believe	accj
don't belong	mm
don't blame	bdcaedgejmkeminirm
don't bother	aWeenjomrm
don't care	aXdqeihjkbrl
don't change	tl
don't close	aeel
don't come	aeeeomuk
don't count	alce
don't deal	ni
don't deserve	mj
don't dispute	anue
don't do	emgk
don't eat	el
don't envy	ay
don't even	mm
don't expect	bjhekj
don't feel	aodaeajimjonqcrctdve
don't flatter	adgl
don't forget	abdr
don't generally	gj
don't get	kmneuj
don't give	deneojratl
don't go	asecod
don't have	avbkcXddebgchVjdknnkqdrdvj
don't hear	uj
don't hold	aicegdhdmiomqdrj
don't keep	qi
don't know	aRbZcdddhjjlkvmmoVrkuavo
don't leave	aYenqm
don't let	bneikc
don't like	aYokqluk
don't make	aeeigk
don't mean	acgmnjqm
don't mention	acbjgekn
don't mind	axbdcaephcicjckbomqeratduevd
don't need	aycehdkdoaqdtl
don't often	ak
don't pretend	aabtrd
don't quite	aigkoc
don't recall	jl
don't regret	an
don't rest	aenl
don't ring	aideri
don't say	ajcYdeewgdhjjlmZoXre
don't see	aScsgahqvk
don't send	aZenrk
don't shut	ei
don't sleep	acklqj
don't suppose	adjlocrpve
don't surprise	abkium
don't take	aYbldieYqkrlun
don't talk	aebjnj
don't tell	aRbkcveigehiqe
don't think	ajbbcmdkeahYilmXoaqeteucvm
don't trouble	mkopqe
don't understand	aWckkkvs
don't usually	adhp
don't want	ajoiqi
don't waste	ap
don't wish	gl
don't worry	aqbdcedbeYjlkWmdooqardtlue
don't write	aZdjro
don't you	abjjmerlskve
donal	ao
donated	abhm
donated to	abhm
done	aobTcYdRfagZhijvkbmcnmodqMtquVvm
done ,	aieioeretn
done .	bccddbgmhjjemYqdrjsktd
done a	advj
done about	ek
done all	achitj
done at	lk
done before	glhdoerkti
done better	ai
done by	bihcoetp
done dealing	aenl
done differently	aj
done every	adkl
done for	geiojjte
done in	aomjodrjtc
done it	anheoire
done lightly	tj
done me	gehern
done now	aioi
done on	ajodtk
done so	adjk
done talking	aano
done the	amcdgdjmkeokrdtd
done to	ajjuoeta
done us	al
done what	ailenj
done with	mk
done wonders	aeto
done wrong	aajn
done you	adjk
done your	adhoretj
donkey	al
donor	niul
donor i	acul
donor whose	ni
donors	aelineus
donors to	un
door	adbXcWdkeyfyhejdlYmdnkoepdrOsd
door ,	doekhdkiqc
door .	blddidjXmennokrdtm
door and	bddcgkhimm
door can	ai
door closes	aWfvgeqd
door for	apnd
door i	ademuj
door is	ecnjqo
door of	gm
door on	bdepke
door once	gj
door open	tj
door says	ai
door that	addnkmma
door to	amechekjqj
door was	addneloe
door what	ii
door when	ak
door with	ao
door you	aj
doors	adgijdkjqdtkui
doors ,	acgjkj
doors .	ik
doors down	ictmuj
doors will	kj
doorstep	ao
dormitory	ki
dormitory has	ki
dorota	ak
dot	ai
dottie	ai
double	aUbdcjddecgrhckdmmqkrm
double .	abgkqkri
double </s>	aZgmrk
double booking	cehemn
doubled	adcegt
doubled its	gk
doubled the	gn
doubt	aRbncYdVeafcglipkbnmoqqVrosbtkuUvb
doubt .	ai
doubt about	acclgl
doubt anyone	acbbojrr
doubt i	mj
doubt it	akbdjinmte
doubt that	brccgeikodrbte
doubt the	bicagjhajkouratcub
doubt there	aerm
doubt you	adojri
doubts	ccrp
doubts about	acrp
dov	aagn
down	bmcYdceWfdiujokVlbmjnWpcqctbupvb
down ,	arcedkgdhdiejekeodra
down .	abbmcVebhkiajekjmpooqjrUsdtZ
down ?	kk
down a	aYbjcehdiijkrltiujve
down about	aj
down after	ambi
down and	aZcidkeajaqkrptj
down another	adji
down as	akdmelgehdieje
down because	bl
down before	gl
down better	aXgr
down bristol	hk
down by	aicegZhbirjdmioeqerdto
down every	jk
down for	crdZedgbhsickdmcobqkra
down from	adicjntm
down here	ajii
down if	adrl
down in	alhdicjcrlui
down is	ajbjge
down it	aj
down leeds	adhpjb
down most	ul
down my	hdjjnlqeti
down myself	mcon
down nothing	qk
down on	bdekhjijkeodue
down our	uk
down since	am
down so	heijjprdte
down stripe	adjl
down that	cj
down the	abbncddeeegYhYicjtkeokrcslue
down there	um
down three	gi
down to	aaccddeiglhdjekmneomrstbud
down took	jj
down twice	dj
down two	aYglol
down when	bjndun
down with	asiijd
down without	ojte
down you	aVgjioml
downcast	am
downloaded	adgm
downstairs	amritb
downstairs .	antc
doyle	ni
dr	amboccdYgbhkikjZkdljnmoXpiqbrYtZvd
dr ,	aj
dr .	an
dr achterberg	ei
dr amblecote	adnk
dr fennimore	nj
dr ffoulkes	ni
dr halloran	adliul
dr lindqvist	adml
dr mbeki	ilne
dr menon	aenk
dr oyelaran	nk
dr pillai	bkhonc
dr szczepańska	akme
dr vellacott	aebl
dr wetherby	aenk
draft	ayhYijlknaobqatYue
draft ,	alli
draft .	bldkikncre
draft ;	aerl
draft and	gjlj
draft is	ak
draft was	am
drafted	ennbqcrk
drafted the	enncqcrk
drafting	aeqm
drafts	ambZcddbgjhkqmretb
drafts and	hl
drafts are	gl
drag	aZuq
drag this	aZuq
drags	cl
drags ,	ck
drain	mjvi
drain .	oi
drainage	acbiinrbtkuj
drainage .	bl
drains	aicl
drains ,	ei
drains .	cl
drama	aobegkjdnmqetdue
drama group	ak
drama on	ai
dramatic	acrmtk
drank	jemn
draughtsman	cdgorc
draw	albnobteujvc
draw .	al
draw anything	booevc
drawer	ardegmidjiqdtbud
drawer ,	gr
drawer .	akhi
drawer until	bk
drawer with	ai
drawing	asbdcbhejloerjub
drawing ,	ti
drawing .	akceri
drawing of	jj
drawing the	alue
drawing to	adjj
drawings	acbkdZeegehZiajnkampndqlsntcvb
drawings ,	aoedoe
drawings .	aXbjjloeriso
drawings ;	rl
drawings and	ai
drawings are	aigmtd
drawings for	jcoo
drawings if	lk
drawings in	aabo
drawings only	cl
drawings took	adjl
drawn	bihdjkkmrite
drawn .	bk
drawn a	aajlkm
drawn up	aj
dreadful	mm
dreadful that	mk
dreading	aj
dream	befmhYjskjniretX
dream ?	jj
dream about	aegj
dream i	adjk
dream is	ak
dream of	hdjeklnioj
dream with	adjote
dreamlike	tk
dreamlike "	tk
dreams	jl
dreams .	jl
dress	geiqljrd
dress for	ai
dress rehearsal	ai
dressed	akbkgciljere
dressed ?	adim
dressing	aj
dressing room	ai
drew	akgctm
drew a	jj
drew for	bj
drew the	aj
drew up	ai
drew you	ak
dried	akme
dried .	aime
drifted	ai
drill	aecllj
drill ,	adlj
drill in	adcl
drink	bvjerZteuc
drink .	ajjdki
drink at	adbn
drink tea	ak
drink with	aZbr
drinking	aabljk
drinks	aWbsjencokrdul
drinks with	bm
drive	ambmgeikkaodqdra
drive ,	bn
drive .	an
drive a	accjtl
drive down	jj
drive home	uj
drive in	ak
drive to	alte
drivel	aerptd
driven	fn
driven professional	aefn
driver	bdgemktlul
driver ,	ak
driver .	actn
driver that	aj
driver told	adun
driver's	cj
drivers	fiuk
drivers and	ak
driving	awgdjdqcrdtc
driving ?	addiei
driving certificate	hk
driving licence	alci
driving over	an
driving part	ai
driving test	ai
drone	tnuc
drone permit	tnuc
drones	adol
drop	aobecedaergehbjekbnioiqkrctbub
drop .	ok
drop in	aj
drop it	al
drop out	em
drop the	eoqd
drop them	ai
drop you	ql
dropped	aebccejdnordtjuo
dropped ,	uj
dropped a	nl
dropped out	adei
dropped the	tkul
dropped you	di
dropping	aadlrl
drops	cbengehlqi
drops out	cbengehlqi
drought	ki
drought took	ki
drove	bWdeeegmhmjlkYqcrdsiud
drove four	hm
drove from	aYjktk
drove me	apje
drove nine	jk
drove off	aabcgp
drove six	aejokesi
drove the	akhjje
drowning	aoebkjqc
drowning in	aoebkjqc
drug	aZtluj
drug cupboard	aeuj
drum	kj
drum kit	kj
drummer	aore
drummer's	gk
drummer's a	gk
drummond	alnd
drummond </s>	alnd
drums	lk
drums ,	ak
drunk	bnodri
drunk by	bj
dry	amcijdkcrdtp
dry as	adtm
dry because	cj
dry since	hi
dry weather	tj
dubai	ul
dubai .	ul
dublin	adhkirljncue
dublin ,	aegiii
dublin .	ik
dublin branch	aeijli
dublin by	ci
dublin office	aj
duck	nk
duck hunting	nk
due	aabecXfrhqjdkmnconqatdvc
due a	hj
due course	fl
due friday	uj
due in	alkd
due note	fl
due on	aekp
due respect	accafjgiop
due to	hj
dues	aZhp
dug	bcjjrl
dull	amcjodrj
dull of	akrk
duller	aboernti
dullest	aZtq
duluth	akje
duly	acbdfqneoordvc
duly noted	aabefqneoprdvc
dumb	ri
dumbest	aYrq
dump	aaqirj
dumplings	bi
dumplings on	bi
dundee	aj
dunmore	oitl
dunmore medal	ak
dunn	am
dunne	dk
duplicate	akvi
durgapur	acdl
durham	aegk
durham ,	gl
durham and	hi
during	aUbkdeemgbhYiiojritnuevk
during a	acbjcj
during my	abbkiitk
during the	achcjjkkrk
during your	tm
dust	ikjcomrb
dust in	aojcre
dusting	abgm
dusting my	abgm
dutch	aXcodZejheieor
dutch .	aYcodagdieos
dutch in	gj
duties	ek
duties i	ek
duty	hqjeqa
duty to	aahokiqd
dwayne	ak
dying	adko
dying and	kj
dynamic	abto
dynamic "	aetm
e	tevs
e .	vo
each	aWbUckedgVinjtlrmxnboJqjrUsbvm
each ,	dehlli
each .	aalntk
each and	li
each criterion	lj
each day	aVkdqt
each evening	aajikm
each friday	aVds
each member	ml
each month	amgnkX
each morning	aXeliujdndqj
each night	aYjo
each no	aj
each of	arbYcoeagYidjjkdljmroZqYtTudvc
each one	asbdcedjjdlemioe
each other	aldegehcidjbkkldrdtmuj
each quarter	aj
each reviewer	hn
each spring	mluj
each time	aebkcndijkldoetc
each way	ccjn
each week	aYklqj
each word	aeik
each year	tk
ear	accdgciuke
ear ,	ii
ear in	aaio
ear is	il
ear of	ro
earlier	aWbccjd4gahajaldneoZrduc
earlier ,	jekl
earlier .	ak
earlier email	dk
earlier letter	ai
earlier mail	admkqk
earlier messages	dl
earlier ones	dl
earlier three	dp
earlier version	aicl
earliest	aSfwqi
earliest .	adfk
earliest convenience	aZfs
early	avbbcldaebhZidkiminbojqVrbtdul
early "	aecl
early ,	gmhejeneokqeui
early .	gcjlkkmjoete
early ?	acll
early for	jeum
early in	aZomtk
early on	aj
early shift	ak
early so	ai
early starts	kj
early to	cj
earn	aWkmvi
earn ,	adkm
earned	ambdeegUhsiejdkimooetb
earned ,	aj
earned .	aZmo
earned it	avgbte
earned that	achm
earned this	gdhm
earning	kl
earns	aaekhm
ears	acglhjiajeoerotd
ears .	aehkieoerp
ears will	amid
earth	aagiitue
earth .	ik
earth has	ii
ease	axbddmjemdoe
ease ,	aj
ease .	akdlme
easier	akbicZdiejhZidjukdmenctSuZ
easier ,	al
easier .	atbjdc
easier for	aZjkrn
easier than	abjo
easier the	ql
easier to	bdcddjelhcjnoiqercta
easier with	dl
easiest	as
easiest for	al
easily	aobcccdeeegnhZielimeqjtaue
easily ,	akkeoeqm
easily .	angZkioerj
easily after	al
easily mended	adgm
easily since	ji
easily the	acgp
easily to	lj
east	angj
easter	abcjdqecgmidjVkknjojqSrZtjui
easter "	aaoktj
easter ,	abdogijdkbnloeqdtluj
easter .	ajbdckgmjXkkqcrbtb
easter and	al
easter you	acdn
eastern	ii
easy	a1cQdbeegjhXjUkilcojqYrdtRul
easy ,	aj
easy .	asjeke
easy choosing	omre
easy decision	ok
easy for	aqgkoerd
easy from	aloe
easy judging	accers
easy one	optd
easy thing	ak
easy to	blcdeeiijbknnioYrRuo
easy with	ei
eat	aXepgkjlqZrZtlum
eat .	ki
eat at	aaekki
eat before	ajke
eat much	acel
eat this	aekkoi
eaten	aVceeegejak4mj
eaten a	aekl
eaten by	am
eaten properly	adkm
eaten since	aXku
eating	kqrc
eating toast	ki
economics	actl
economics .	actl
edges	aobd
edges and	ambe
edit	aaderktev4
edited	aetkvl
edition	ai
editor	aZdWejgeheiqnnojpbqlrVtk
editor ,	ciperltk
editor -	henq
editor .	eiieqo
editor did	bi
editor for	ai
editor has	nj
editor hasn't	nk
editor in	ieul
editor is	acbjik
editor should	aj
editor the	tj
editor to	anhliene
editor who	aXbacjinjlrdtm
editor's	aegkik
editor's holding	qi
editorial	bccjij
editorial board	iini
editorial in	bdcj
editors	aZbcdkglisncrrtaubvc
editors ,	acgm
editors .	ii
editors and	adil
editors are	geijrj
editors have	ai
editors who	ai
edits	aabliivu
edits .	aebnue
edits and	amve
edits the	aeuk
edna	aj
educated	aerl
education	ajgchaikti
education ,	aeil
education section	rk
education to	ajgdtj
eel	an
eels	ai
effect	anbkrd
effort	aefihdqkrj
effort .	qk
effort that	aefj
efua	aj
egg	bdrl
egg on	bdrl
egger	aj
egger </s>	aj
eggs	aiui
eggs from	ui
eh	aatm
eid	bi
eid ,	bi
eight	adbjcleZgQhZikjckjleqvrdtluXva
eight ,	adqq
eight -	rjte
eight .	al
eight and	akkeqi
eight bars	ii
eight days	adqn
eight hours	bikdqkte
eight hundred	al
eight i	alki
eight months	aicioj
eight one	kk
eight pages	am
eight people	kj
eight thousand	cj
eight weeks	aemiom
eight years	adcjjjodsitj
eight you	bqte
eighteen	cigkhejnkZobretm
eighteen minutes	al
eighteen months	aYckjmoctm
eighteen years	ajglkc
eighties	jj
eighties and	jj
eightieth	jj
eightieth birthday	jj
eighty	bdcnedgaiYmdqntk
eighty -	jjmeqo
eighty fewer	cj
eighty of	actm
eileen	ak
einstein	aTgotp
either	anbZdieWgThTibjVmdorqjsbtnue
either ,	ajdkge
either .	aWbddieegchcjbkkmdnio0qZtjud
either answer	amoe
either is	al
either of	aj
either very	rj
either way	avneob
either you	aeqqre
ekwueme	nl
elbow	ao
elder	ejjckm
elder editor	ej
elderly	ap
electric	aVkv
electric ,	adki
electric off	adkl
electricity	adbeksue
electricity people	kk
elegant	ij
elegantly	ajiioe
elevator	ajjmoetd
elevator .	jmoe
eleven	aUbdcidceXfegnhciejrkmlonaqerYtyuVvY
eleven ,	aphejeki
eleven .	cdgokdto
eleven and	dlgekdqi
eleven children	keqj
eleven colours	tj
eleven days	km
eleven dogs	aije
eleven good	aj
eleven hours	jl
eleven houses	ai
eleven hundred	ai
eleven in	ji
eleven kilos	cire
eleven lines	aitk
eleven miles	aeck
eleven minutes	aVccgljrti
eleven months	adcehejikdoptj
eleven of	akkk
eleven old	kj
eleven pages	akbccjikri
eleven papers	ambdhktd
eleven people	aXcojitj
eleven points	bkde
eleven seasons	hi
eleven seconds	aYbntl
eleven summers	hk
eleven thousand	cigikk
eleven times	aebkcdgl
eleven weeks	aboitiuj
eleven words	tk
eleven years	begahkjqkesjud
elevens	lj
eleventh	aebidpjlsYtjve
eleventh .	aZbjjl
eleventh week	acdm
elif	amle
eligibility	benk
eligible	hi
eligible candidate	hj
ellie	ankd
ellie -	aj
ellis	aj
else	becdeofegehqiljekklwnMqmrRsZtauave
else ,	arjlmeqd
else .	aqbncldiedgUilkZmanaoSqercuk
else ?	amddvk
else brings	ui
else by	qj
else can	ki
else could	aelk
else did	aihj
else does	aajiolqn
else got	oj
else had	aqbeeliejemc
else has	cdejglhbiejdmlokqe
else i	lm
else in	deeqhjiqjakamerdtducvd
else is	aZeehjjekjlitkuj
else it	hktj
else left	adel
else on	adeeglhaojqpretj
else should	hk
else takes	aelj
else there	rl
else this	jnue
else to	adenhcidjimdokqlue
else wanted	ol
else was	acgmli
else who	ajgelj
else will	aWeigdjikkmooe
else would	abdmlbrl
else you	ajedhklk
else's	aVbicjdbeihijdoctv
else's ,	cl
else's .	achjtk
else's name	aeejtm
elsewhere	asbccYdWgjnbobqlrdtb
elsewhere ,	eehllmqduk
elsewhere .	bdcadaekglhdiilendodqsteub
elsewhere ?	al
elsewhere and	ai
elspeth	aj
email	aSbccPdlfngjhdiajukpmcnionpZqWrMsiuovO
email !	sj
email ,	adbdcedleefogijbooqctZuj
email .	aVemfbgihijplemmodqdrctlukvU
email about	an
email address	al
email and	apui
email arrived	aetj
email asking	dl
email at	ol
email bounced	bj
email came	bdjo
email finds	abfo
email found	kj
email from	aYdejjnltjuj
email had	dj
email has	aeiejpte
email i	al
email in	abdkjiol
email is	apoi
email of	lk
email on	jk
email over	adnj
email printed	ui
email says	bldeskte
email that	aimdtj
email to	jcklteuk
email was	ai
email went	aebl
email when	ui
email wished	actl
email you	aeuk
emailing	aediqj
emailing about	di
emails	aLcddxedgejambomqbrbtcuy
emails ,	aadjljun
emails .	aVbddluu
emails about	dj
emails from	acdkkj
emails have	ai
emails on	bj
embarrass	adgi
embarrassed	aYmy
embarrassed ,	aemi
embarrassed that	admn
embarrassed to	mi
embarrassing	glri
embarrassing for	gl
embarrassment	aZmqqirk
embarrassment and	admn
embassy	ablknnud
embassy appointment	qi
embrace	fm
emeka	ak
emergency	hk
emergency ,	hk
emerging	akcitd
emerging "	citd
emmanuel	aj
employ	gdhjrl
employees	kk
employer	aubjdeedhdjekdoereue
employer ,	am
employer .	bi
employer anything	ai
employer that	qj
employers	aXcjtjup
employers ,	abup
employment	aeup
employment cases	ul
empty	aTdcelgahZidjmkkmconqjrltkuYvl
empty ,	aYbmrk
empty .	beekheon
empty all	qkue
empty fourth	oj
empty in	ej
empty on	adrm
enclose	aibedkmdqnuj
enclose a	aj
enclose my	uk
enclose the	qo
enclosed	eefigjretluc
enclosed for	li
enclosed herewith	fi
enclosing	adim
encourage	tk
encourage me	tk
encouraged	aZcbdmjmodtl
encouraged "	jm
encouragement	jmri
encouragement ,	jm
encouraging	jlniodtk
encouraging .	adjm
encouraging words	adtl
end	abbYccdeeefsgpkdlVmdnaowperjscua
end !	acdl
end ,	aedZgnkemmobretk
end .	abbZccdeeefegtickamcnboyqXriuc
end </s>	adol
end and	ao
end but	acfo
end came	bmre
end in	ai
end is	abom
end it	emjdnk
end need	omqe
end of	aobXcjdYeZfngVhmicjekildnYoYqptVuZvk
end the	tj
end up	gejnkereuk
end was	rl
end where	aXdq
end with	uj
endeavours	acfn
endeavours .	adfm
ended	eegahdjsnjui
ended .	abjjnk
ended by	amgbuk
ended in	ai
ended the	ajbe
ending	arcqdXemgchejbljocqataue
ending ,	emli
ending .	anbi
ending and	aeli
ending came	adck
ending in	ki
ending is	ck
ending was	apke
endings	an
endings .	am
endowed	achkni
ends	aVbdcedcgjhmojqarptj
ends ,	uj
ends .	aXhljjrm
ends on	ak
ends up	aXolrjtk
ends well	acgl
enemy	us
enemy ,	ajuk
energy	bmcjie
energy "	aabmtj
energy ,	alte
engagement	jj
engelbrecht	aj
engine	tj
engineer	bdckgrjcoerate
engineer ,	abgq
engineer asked	ak
engineer had	gl
engineer who	aecm
engineering	tj
engineers	gjrj
engines	acrn
england	adgl
english	ajcegchbjdljnaoZqerttZvk
english ,	aedkliml
english .	anme
english and	aemk
english at	rl
english before	nerl
english in	ei
english is	gerq
engr	amve
engr .	amve
enjoy	apbXcbdjeVfZhPiUjkkYlemenZoqqVtqva
enjoy .	aYtmuk
enjoy being	aioetj
enjoy it	autc
enjoy meeting	an
enjoy that	ul
enjoy the	aibeeehciejmomra
enjoy them	am
enjoy your	aOdmiejjostouc
enjoyable	ai
enjoyed	a6bWcbddedfegdhZiXjckbmZncrm
enjoyed .	adrmuj
enjoyed choosing	aerm
enjoyed doing	adok
enjoyed every	ak
enjoyed it	amgj
enjoyed listening	gj
enjoyed meeting	an
enjoyed our	ai
enjoyed preparing	ak
enjoyed reading	acom
enjoyed supporting	adhk
enjoyed talking	ak
enjoyed the	aqbdgdjdto
enjoyed your	aiuj
enjoying	aigiok
enjoying it	al
enjoying the	gk
enjoys	asgbiejZoWpkrk
enjoys it	ai
enjoys that	am
enjoys the	apgcjboZpltk
ennis	ai
enormous	akte
enough	cdddekfcgjiejWkjlYmuokqQsYtiueve
enough ,	aidihejekemloYrdtn
enough .	aibZelgVikmooXrTtlucve
enough </s>	ji
enough ?	al
enough about	abmjro
enough for	ajcigdiljbkaonqdrd
enough in	tj
enough of	acrp
enough on	ai
enough that	akte
enough times	adoj
enough to	aTbkceddedglheiZjekqnlonqeuj
enough yet	ak
enquire	aUdu
enquired	aYdt
enquired at	acdn
enquiry	aVbddujj
enriching	fl
enrolled	hk
enrolment	akqi
ensemble	akgdoaqktZuo
enter	aqddgohYle
enter .	ajgile
enter local	gj
entered	dj
entered ,	gi
entered the	aedj
entering	ajdekj
entering and	aihi
entering was	kk
enterprise	ai
entertainment	acom
enthusiasm	aetl
enthusiastic	aefk
entire	aYekgp
entire spring	aegj
entirely	aqbXcchdnmoprY
entirely .	om
entirely my	aibcok
entirely to	aj
entitled	aeedhxke
entitled to	aeedhxke
entrance	ap
entrants	ak
entries	amcdomtavi
entries ,	ai
entries .	te
entries count	di
entry	addagchpkjocqdtj
entry each	dehl
entry fee	kk
enugu	amce
envelope	albucddceagZhbjbsntc
envelope ,	ak
envelope .	ecgejeriso
envelope came	adbo
envelopes	aebjjekm
envelopes .	abbkjekn
envied	gl
environment	aafm
environmental	ul
environmental health	ul
envy	aycegcikjdre
envy the	ai
envy you	at
envy your	ak
eoghan	aj
epic	ci
epic ,	ci
episode	ajtduk
episode is	aeuk
equal	adbjcegerq
equal ,	airl
equal opportunities	bj
equality	abur
equality office	acuo
equally	ckgdicoktm
equally well	tl
equations	acoero
equations .	adoero
equipment	dlrj
equipment ,	dl
equipment is	aerl
equity	aaglun
equity ,	aeuj
equity's	adkl
equivalent	ckte
equivalent "	aickte
equivalent .	accn
error	ambacUdcmmrlvu
error ,	ai
error .	aern
error in	aocYmm
errors	rlvl
errors in	aecjrl
escalated	hdno
escalating	ni
escalation	fenk
escalation policy	cj
escape	ajgd
escape us	bi
esi	aj
especially	akgciejipmrevi
especially admired	adpmvd
especially for	jj
especially the	aq
essay	ajclddjdlimjocrYtauk
essay ,	mi
essay .	li
essay and	ante
essay could	acbm
essay on	ul
essay promising	mi
essay was	ck
essay you	gk
essays	ajti
essays ,	tk
essential	aYcs
estate	anbngeheibkdndoernue
estate agent	aqie
estate agents	rp
estates	ij
estates manager	bi
esteemed	abfkin
esteemed and	ij
esteemed communication	fi
esteemed organisation	fi
estimate	aadkjlmj
estimator	ak
ethics	ceokui
ethics board	neui
ethics form	ol
ethics number	di
eton	aailtj
euro	acbkkl
euro .	hi
euro under	bk
europe	abeigeintl
europe ,	ij
europe .	im
euros	aejl
evaluation	arfavZ
evaluators	oj
evaluators comments	aj
eve	aejk
even	accde4flgbhaimjYkXlQm2nPodqSritTuXvj
even ,	abep
even .	aaeeup
even a	cbdmesgbhbtc
even after	aj
even an	acelmi
even arrived	adgl
even as	ep
even asked	asbcod
even at	el
even be	mmoe
even been	ti
even better	al
even date	fi
even for	aacerktq
even get	al
even got	ki
even half	ej
even i	ai
even if	ajbbdefmidmeoprctd
even in	akceebgdimmerl
even more	aq
even my	an
even on	abgjok
even one	aimk
even opened	aamitl
even read	bnrd
even sent	acho
even she	aj
even spell	gm
even the	akbecdetheiijerXtZ
even this	aZms
even those	gj
even though	aomiocvk
even to	acikok
even when	am
even with	aqbj
even without	ai
even your	aSbecogiivratd
evening	albdcYdWeegbhliXjiklmdnXomqkrktQupvb
evening ,	aejbokqlul
evening .	abeigehejbkoojrltc
evening ;	neqk
evening and	ao
evening at	aaro
evening class	at
evening classes	ai
evening course	hmlioe
evening for	ai
evening on	am
evening paper	ui
evening post	aeui
evening to	abjrndonqe
evening was	ak
evening your	gk
evenings	aqejgahcjsocqbuY
evenings ,	aleijeke
evenings .	gdjroc
evenings and	ajjjud
evenings are	ackkrl
evenings free	aeeioj
evensong	an
event	aohe
event ,	aj
event on	ci
event's	aagjul
event's ticketing	acul
eventually	aRdiortl
eventually ,	aYdkom
eventually .	aSostm
ever	aqbocddcgihDinkTlbmpnMoVqesiukvc
ever ,	ijqi
ever .	aitj
ever advertised	bj
ever and	ai
ever applies	abup
ever ask	di
ever asked	geon
ever be	aVcogcmlrntd
ever been	blgeii
ever come	aiedgm
ever comes	aj
ever dealt	idrk
ever done	ti
ever found	aedl
ever get	ci
ever gets	bn
ever going	aiqi
ever got	ai
ever had	ii
ever happens	ai
ever have	aegm
ever having	jk
ever know	gl
ever laid	rk
ever learn	boieue
ever lived	ij
ever made	abgeijjjti
ever make	aegj
ever need	amrdtkve
ever needed	aj
ever needs	al
ever on	gdmm
ever open	aj
ever read	amue
ever run	ck
ever see	adql
ever short	al
ever since	apde
ever so	aatp
ever to	idjk
ever want	azedqdud
ever wanted	aVetgeiejdsn
ever written	ei
ever you	adtl
every	aVbccwdiecfqgjitjkkXlZmknaocpZrBuqvT
every answer	ji
every applicant	tl
every architect	cegj
every august	aeul
every bit	aetn
every builder	uj
every call	aj
every candidate	al
every contract	aidegl
every count	aecq
every day	bbcedmechaikjmqmrdta
every decision	abir
every email	aVuw
every family	ajcdol
every firm	gk
every friday	akdi
every girl	jj
every hour	aZemqmtk
every interview	ml
every issue	hk
every kitchen	gi
every letter	asjb
every line	apoe
every minute	aoqj
every monday	aXdpqi
every month	aadrqc
every morning	aVekiejrkjqmua
every nice	abjl
every night	aZmr
every no	adfp
every note	ci
every office	gmoe
every one	albbcldcgVidjnkcoasntYuj
every other	bdeijkqmtduc
every page	ijtk
every paper	achl
every parent	abgkum
every penny	aZtlum
every poet	amidtc
every point	aici
every pound	kk
every programme	aejm
every question	an
every rejection	alfjue
every requirement	cegehp
every respect	bjnk
every right	hl
every saturday	okue
every scheme	gk
every season	amje
every section	hj
every setback	acfo
every shortlist	bojd
every show	ajgk
every single	abciijniti
every site	uk
every spring	uj
every stage	al
every success	aigcontkud
every summer	achm
every ten	aeckdcql
every time	apgeiejikl
every week	djqdum
every weekend	oi
every word	ittd
every writer	acijtl
every year	aabpckgkhmiejeketbue
everybody	aibdcedYeohpisjTkWmpnUqirksduSvd
everybody ,	ao
everybody .	abcegkikrntc
everybody and	hl
everybody at	ekgcmiqm
everybody else	aeejgehkolre
everybody i	aeck
everybody in	akinneodqdue
everybody knows	bj
everybody must	oi
everybody on	bZglrj
everybody says	rl
everybody there	ai
everybody wants	am
everybody who	almloe
everybody's	ajjeretkui
everybody's time	aetj
everyone	adbscNdPeXgeiujekQlempnTpoqprcuevV
everyone ,	ambdrl
everyone .	akbbgdheiejjmkrbtk
everyone at	adikjkplqjreue
everyone does	am
everyone down	acjdmp
everyone else	bcddgdjbojqnrdtlue
everyone has	abgeor
everyone here	bj
everyone i	aafkoeuo
everyone i'd	aesj
everyone i've	qm
everyone if	aeqi
everyone in	aagmhpkeoaplqeritc
everyone is	acrkuj
everyone keeps	ajmeok
everyone knows	aeblinre
everyone on	ajbkieokrbte
everyone says	aXbjgp
everyone that	aWhiip
everyone to	ak
everyone was	albdokte
everyone who	akhciamloXtj
everyone who's	ikue
everyone will	adtl
everyone you	aj
everyone's	aimi
everything	aZbUdZerfogZiujdkSmincooqlrUtKur
everything ,	beikjdum
everything .	alddjdkemjqluc
everything about	aaikmk
everything and	aYhluk
everything at	al
everything else	aj
everything from	aduk
everything happens	acfq
everything i	akccddeqhnodqbteua
everything in	aWcjdmgiok
everything is	anmeoj
everything on	cl
everything that	aTijjimkniuj
everything this	alhd
everything to	ei
everything was	an
everything you	dcgeiljareteuovc
everything you've	aaim
everywhere	adglqcup
everywhere i	adqeun
evicted	aakp
evicted and	kj
eviction	aVkt
eviction notice	kk
evidence	cjok
evidence was	tm
evidently	aEbogXhaidjcneo6rktn
evidently no	adblok
evidently not	aerl
evidently too	adojti
evolve	fj
evolve ,	fj
ewa	ak
ewan	jl
ewan learned	jl
ewes	aj
ewes are	al
exact	aj
exactly	bmcqdVedgYhbiejVmenioXqpsmtXvk
exactly .	abklql
exactly as	ao
exactly how	ul
exactly right	ai
exactly that	ai
exactly the	acbkck
exactly this	adcp
exactly what	aocckenisivk
exactly where	aj
exactly who	bjre
exaggeration	gjij
exaggeration ,	gj
exam	aicZdjgjkilkoctdve
exam ,	lj
exam .	bj
exam appeal	aedm
exam hall	uk
examination	ak
examiner	brhdreub
examiner post	aihe
examiners	ambeci
examiners ,	ajcj
examiners missed	ai
example	aWcdgeiiniokretdujvx
example .	amvd
example of	ij
exams	aqbdgehiqdtk
exams .	alqetl
exceed	adgk
exceeds	adhm
exceeds expectations	adhm
excel	acom
excellence	akcefqietcvc
excellence and	fk
excellence in	fi
excellency's	ik
excellent	aibenZocrium
excellent ,	nerjti
excellent .	aqndoe
except	ajbjckdjebjckimeneqbrnuavc
except that	aVcjdmok
except the	al
exception	akceengdhmklldmercteueve
exception .	hp
exception for	aleihckl
exception just	ej
exceptional	aigliere
exceptions	ai
exchange	acfmijnmqeud
exchange .	adnk
excited	aafnoitlve
excited .	aZto
excited for	fjoite
exciting	aYfptl
exclusive	adtk
excuse	cjdceYgchekXlem3oata
excuse ,	cm
excuse .	acbimk
excuse for	aZmiqkrk
excuse me	jk
excuse my	mp
excuse the	atedkd
excuse this	acmq
excused	aamp
excused for	aamp
excuses	aaddhqri
excuses ,	aadeho
executive	ainlue
executive and	abnl
executive thinks	aknd
exercise	albegqhioetc
exercise ,	hk
exercise and	al
exercise in	acgn
exercise on	am
exercise was	adgk
exhausted	to
exhausted ,	tk
exhausted .	ti
exhausting	oj
exhausting for	adok
exhibition	arqktbue
exhibition goes	ai
exhibition in	ai
exhibition opens	aeql
exhibitions	adok
exist	aYcemnonrj
exist .	aZceoork
existed	aabkrm
existed .	acbirm
existence	adml
existence in	aemj
existing	aQfegdikmoosuevZ
existing ,	acgeilok
existing .	admcorvY
existing in	mk
exists	cdijrbtn
exists ,	ceik
exists .	retn
exit	ance
exits	ajul
expect	aScddceRfah2iajYkalcmjncoyqarysYtTuivY
expect ,	acgmoj
expect .	arbchiqcte
expect a	ajgcjeniomqisbtbuk
expect an	qj
expect at	hj
expect from	aVbiolrn
expect her	admlnj
expect much	aabihdrq
expect my	dmgj
expect one	anoe
expect she	aZoo
expect that	aidjgZheiekimjncolqeriteui
expect the	abckdcgchtrdtl
expect to	angbhxjeoXrcteua
expect we'll	aignud
expect you	aebkhmijqbrlue
expect your	adgkqi
expectation	qk
expectations	aehq
expectations "	adhm
expectations were	hk
expected	bacadXebfbgdhxiXkZmanZopqbrstiubvc
expected .	a0hYte
expected a	aWjiojro
expected at	hi
expected better	aVgjhqmeomrb
expected from	ai
expected it	abhk
expected that	hj
expected the	aqte
expected to	hpieokrl
expecting	aQblhpjemlop
expecting .	ml
expecting an	oi
expecting the	adoj
expecting to	abhn
expects	hi
expense	aZjloitk
expense and	hj
expense to	abjmtk
expenses	akkjnbuk
expenses form	amnd
expenses will	aekm
expensive	um
expensive ,	uj
experience	adbdcydZeZflgiiQjSkdlemZnoomqcrbtquevV
experience ,	cvgejdocre
experience .	aZbdckgskjreteue
experience and	aj
experience in	aioeuk
experience is	ajclhdoktd
experience of	ceoirjtnva
experience that	aehlnj
experience the	nl
experience these	amgdnl
experience to	ri
experience was	abbktl
experience will	fi
experience with	akcjgekeuj
experience would	aj
experienced	abcjoltd
experienced people	acom
experiment	ck
experiment had	aeck
experiments	aetj
expert	rj
expert ,	rl
experts	bjcdto
experts on	ti
explain	aUbMcndbeVfbhkiUjpkclkmcnXoiqurxtRunvY
explain ,	alolrc
explain ;	ol
explain a	acrm
explain about	acokrk
explain each	ai
explain further	al
explain how	cium
explain it	acccdZjmmerpun
explain me	mj
explain my	aegk
explain that	adun
explain the	akbacSedgahaiejalmmenmobqprwtZudvX
explain them	giom
explain this	aihlndoeri
explain to	aXbdcwjskcncoYqkrXubvc
explain yourself	adsj
explained	a1bXcRdlgZhYiYjakamdoWqjrzteuYvc
explained ,	ql
explained .	dk
explained how	ai
explained it	aq
explained my	abrm
explained that	aedl
explained the	aubdcenerl
explained to	ainjri
explained what	rk
explaining	abbegZhZkdmeniolqmtmum
explaining .	aeql
explaining how	an
explaining irrigation	airi
explaining it	ul
explaining that	adjiul
explaining the	aiontX
explaining to	aXoltq
explains	bmccgqhdnjrdtd
explains a	aebj
explains it	aVbmgp
explains the	ance
explains what	ai
explains why	dinl
explanation	bmcadcgbhykdmdocrc
explanation ,	hl
explanation .	bkgdhlketi
explanation is	aehm
explore	fk
export	ak
exposure	aetn
express	aZfkmk
express how	aemk
express my	acfk
expression	acflgniZrmte
expression of	fmic
exquisite	acip
extend	aafmlk
extend my	fk
extend the	adlk
extended	aebmhikc
extended by	bi
extended on	aebk
extended to	adhj
extension	ljri
extension .	ak
extension and	aelj
extension are	ci
external	aeblcbgjneolrdvj
external called	gj
external expert	ti
external reviewers	cdol
extra	akbeedjlmeojqeteuk
extra chapter	aeom
extra email	apmZ
extra for	hi
extra paper	aj
extra task	ji
extra time	abun
extra weeks	jl
extra work	adml
extract	am
extraordinarily	actl
extraordinarily high	actl
extraordinary	aeiroe
eye	bjeefegbhWivjnkblYmjqiuTvc
eye ,	aaikjlnj
eye .	apue
eye and	abeajkqn
eye for	cigjti
eye in	acdk
eye is	ij
eye must	ii
eye on	akbmienctj
eye out	oltd
eye over	nkri
eye will	aiilne
eyes	bjckdceZgdheiimmnktcub
eyes ,	aigciekjmm
eyes .	cjni
eyes for	al
eyes on	adbllj
eyes shut	gk
eyes were	ik
eyes would	accjni
eze	ak
f	cjvk
f .	aj
fa	aYhcns
fa runs	ai
face	aIbdcYeUgnhdikjukamineoiqbrqtiun
face ,	aedljimcum
face .	beecicjmmdokrltd
face and	ik
face in	aeikmj
face on	gn
face that	acgjheik
face the	abjp
face them	achkjn
face when	akoe
facebook	acui
facebook .	adui
faced	acbo
faces	eegjjmol
faces at	aj
facilities	rm
facilities manager	rm
fact	aWboctddgthaicjdkcmlneodrctcub
fact ,	aegm
fact .	aegn
fact is	am
fact that	abbdckgjmn
factory	li
facts	bdcqmetmub
facts ,	aZcjmetn
facts .	cn
faculty	aSdundrq
faculty to	aerm
fade	ik
fade ,	ik
fail	accsgiieokte
fail at	gk
fail to	aWct
failed	aacddcgkheicjdkmljmiokqerptbudvc
failed ,	eilk
failed .	cjhi
failed at	gk
failed on	bk
failed to	aicegm
failing	aZdmgdilliql
failing a	lj
failing that	aadnlj
fails	alceelje
fails for	ai
failure	fj
fair	a/bccceVfdgThliajmkWlimZnkoZqUrYsltWuYvd
fair ,	akbcgdhZikjnojtb
fair .	asbccddkgehoieliodrcteuY
fair ;	ak
fair and	biijsjud
fair bit	adrn
fair chance	jj
fair enough	autc
fair from	aeol
fair hearing	aj
fair idea	bk
fair it's	sj
fair marker	ck
fair on	ceglnl
fair one	arce
fair play	aiti
fair reading	abcjsi
fair that	cknioe
fair to	abhmidniun
fair was	abll
fair way	hj
fair would	aouc
fairer	ancegeheimnlrc
fairer than	ak
fairest	nl
fairly	ajljoeqprdteue
fairly ,	alhd
fairly .	ak
fairly quick	lkve
fairness	adcegcijlkojretkuive
fairness ,	aelkoeul
fairness .	ai
fairness to	an
fairweather	ij
fairweather ,	ij
fairweather -	ak
faith	aZbogeqk
faith ,	aZbo
faith .	qk
faithfully	aefl
fall	alcideenhdijkkndqdrcud
fall ,	ak
fall .	aj
fall ?	aj
fall and	aj
fall ill	ek
fallen	adclki
falling	ajqerjsm
falling downstairs	aerj
falling out	ki
fallowdale	gi
fallowdale ,	gi
falls	aZbbcredgchnkklkmcneojqnrbsdtavd
falls .	abcn
falls apart	abcmqmse
falls ill	aqec
falls on	aWkoqk
falls through	aled
falls to	aZdlhm
falls vacant	hill
false	aabccujemm
false ,	cj
familiar	acbmcknmrdtdue
familiar ,	bicl
familiarity	tl
familiarity with	tl
families	bneigejlkXokreul
families ,	ji
families .	ai
families are	ke
families at	kdul
families here	ui
families with	abbokcol
family	akbegVhjjomUnkqdrXsnub
family "	oj
family ,	akqk
family .	aVbkcmgehmiejkmbobqerdsote
family are	uj
family at	ak
family by	ai
family ever	jk
family for	ki
family has	aocchikdolud
family in	jk
family is	alblhZ
family of	in
family to	jkki
family well	nk
family who	gehjjinjoe
family with	jjri
family would	jk
family's	apjc
famine	aetk
famous	abgqhdimjeneti
famous ,	ii
famous in	ai
fan	asue
fan of	aj
fancy	rdum
fancy .	aereum
fancy it	ak
fantastic	ajietl
fantastic work	tj
far	adcbdTecfcgnipjSkmmqobqXsctZuv
far ,	ki
far .	aZcdickjtlur
far and	alhe
far as	abbndbgYhcjakjmlnkocrmtiujvd
far be	il
far better	akgj
far bigger	aegjij
far from	aocnodtd
far i	adhkul
far kept	aeuk
far more	heml
far the	gk
far to	abolrl
far too	aXgihkimmjrb
farah	ande
fare	abbZceepgdhbjnkvmdtZuc
fare ,	aeekjkoi
fare .	eirj
fare by	ai
fare for	ki
fare on	ai
fare to	abjmkl
farida	aphb
farkas	ai
farm	ceejhjjcmiodrdtouc
farm ,	alkd
farm is	alue
farm was	ki
farmer	cmre
farmer went	ti
farmer with	ck
farmers	adcmgdkeocrdtq
farmers found	tj
farming	acro
farming .	gerl
farms	ci
farouk	ak
farouk </s>	ak
farrant	amie
farrelly	ai
fascinating	uk
fashion	rktk
fashion ,	rk
fashioned	adonrctnve
fashioned .	aZto
fashola	al
fashola </s>	aj
fast	atbbcjddfkgXibjcmeoZqirlteujvb
fast ,	atgcqktc
fast -	aefm
fast .	cjoerium
fast and	an
fast in	al
faster	girmue
faster .	ak
faster than	gi
fat	aerl
father	acbXcbdZgYikjkkknwoXteua
father ,	abjnkk
father -	hini
father .	gl
father and	ql
father both	ai
father built	hj
father devlin	aenk
father did	jm
father died	ji
father dominic	aj
father had	adhj
father has	aijckm
father i	ai
father is	arke
father kiely	mi
father laid	aike
father of	acbiiljenj
father plays	uk
father ramon	ni
father ran	imje
father sold	alhe
father to	el
father was	jk
father would	aYjjrn
father's	acbbdegcjqkqqbtduj
father's ,	ki
father's bedside	aZjjkl
father's firm	uj
father's name	hkje
father's watch	aejj
fault	a0bMcYddeahTiZjukWmsndoiqdrZsdtcuWva
fault ,	akji
fault .	aqjlmcrcudvc
fault and	mj
fault for	bbooti
fault in	an
fault is	ambecbgamo
fault it	abgn
fault lay	ai
fault of	akcl
fault that	al
fault was	am
faults	ci
faults you	ci
fauré	aj
fauré ,	ai
favor	aagmhk
favors	aclm
favour	aTbacXeafmhllpomrptZvb
favour ,	lmqi
favour .	aXdjhjokrk
favour ?	li
favour and	aYnirr
favour by	al
favour from	adoluj
favour of	flhj
favourite	gkjeoqretd
favourite .	beglontV
favours	aalt
favours ,	ln
fear	mo
fear that	admn
feared	al
feared .	aj
feasibility	aibi
feasibility study	aibi
feat	adtk
feature	ulvj
feature .	ai
february	aqcjdkgekjneodqZreteuc
february ,	dlkj
february .	ckjlkeqe
february and	aj
february snow	hi
fed	adckejokre
fee	acbedXepgUk1lrmlnYoWqUrUtbvY
fee ,	akbaemhajnkalk
fee .	aeknlk
fee ?	biei
fee alone	hi
fee and	abbjkj
fee back	aell
fee by	qeun
fee came	alke
fee for	abceeehojeknmo
fee from	abko
fee the	aehl
fee to	eiti
fee was	adko
fee would	acejknle
feed	adeijekt
feed my	adko
feedback	accbdveUgUjZkblzmYnYooqRresettuQvH
feedback ,	aUcXdkeehdielvojrmtqvV
feedback .	anrctlue
feedback ;	addn
feedback ?	addillve
feedback at	dl
feedback by	akde
feedback came	ak
feedback for	aj
feedback form	am
feedback from	alhmta
feedback has	ajde
feedback i	aebedm
feedback is	aYbncbdiflhindojrktb
feedback isn't	ak
feedback line	ci
feedback on	aodmfblitave
feedback please	lj
feedback ran	tj
feedback says	cn
feedback session	oi
feedback several	tk
feedback was	aVbkcbiktp
feedback with	abnitl
feedback you	adom
feel	ambTcXdjeZfihaibjqlemsojqWrdsatevX
feel a	aehj
feel about	aetj
feel ashamed	jj
feel at	ak
feel awkward	al
feel bad	eegjjrmXrdtd
feel badly	oi
feel big	acjnvd
feel dreadful	ml
feel for	aYojrq
feel free	alfkhemkve
feel i	mmtk
feel i've	aXdemnrm
feel is	aj
feel it	am
feel like	an
feel on	aaqiuk
feel sick	adml
feel so	anjb
feel sure	cliktd
feel that	aqdijeqdtcuj
feel the	abhinkriti
feel very	ai
feel you	ardeedjaojqbreti
feel you've	dmqe
feeling	adbeedgrikjara
feeling ,	aZgtoc
feeling .	tj
feeling for	acgjti
feeling that	al
feeling when	oo
feelings	aicaiejZkemdnlotrWsjtlueve
feelings ,	aZcejdoure
feelings .	meoj
feelings at	aioesj
feelings from	al
feelings whatsoever	aj
feels	ajbcgkhcipjjoZrdtXuk
feels a	abjm
feels from	aego
feels in	akii
feels like	aj
fees	aehijeklnetk
fees ,	aekl
fees for	hi
feet	anbcciejgmipjYkamdndqcrdteud
feet ,	accmeigitc
feet .	acbeejgm
feet for	ei
feet on	ai
feet up	aprdtj
feet with	aj
fell	aobjjbkbmdqere
fell .	dj
fell below	ai
fell by	bkde
fell in	aebj
fell off	ak
fell over	am
fell short	cjlj
fell through	hk
fell to	gj
fella	accigirmtd
fella who	ri
fella with	adrk
fella won	gj
fellow	bkejgknete
fellow is	ai
fellow you	gl
fellow's	acbpte
fellows	bjgehenj
fellows are	nk
fellowship	aebnekgYhoidjekerktdud
fellowship ,	gerl
fellowship was	bi
fellowships	gj
felt	akbccdecgbiwkemRnnolqarRsetiukvX
felt ,	aablhl
felt a	am
felt all	ai
felt an	al
felt better	ai
felt i	ii
felt it	al
felt less	ii
felt like	algZhaicjloitiuj
felt more	tj
felt quite	abhn
felt rather	ai
felt taller	abip
felt that	ajbbhdiqnkod
felt the	adtl
felt very	ol
felt you	aadion
femi	apte
femi got	ajte
fence	aieisi
fence ,	ei
fence post	airj
fencing	aj
fennimore	ainj
fennimore </s>	ai
fennimore to	nj
fens	ai
fergal	al
fergus	aknj
fern	ai
ferns	an
ferrante	aj
ferreira	ai
ferry	anbdgejekdqitk
ferry ,	am
ferry .	abom
ferry crew	aehk
ferry is	qj
festival	aebYcegRhpikjbkZmeoTplrutZum
festival ,	aqdjeegahjikjcoetdud
festival .	ajhdocrnteuj
festival for	ak
festival from	hk
festival grow	aZpn
festival has	aWekhkrm
festival in	ai
festival so	abeihk
festival to	aeqm
festival you	ii
festivals	gj
festivals are	gj
fetch	aj
fete	rj
fever	jkke
fever ,	jkke
few	ajbTdmeWfihSilkXlqmanZoktcucvq
few .	aYdqqi
few days	gdjm
few lines	fj
few more	onqi
few of	cliereuj
few people	angjobrcte
few places	amoe
few pointers	dk
few small	ablr
few things	abtm
few years	adgirl
fewer	angcheqk
fewer people	abqltj
fewer than	cj
fewer words	airj
ffion	ai
ffoulkes	ni
ffoulkes on	ni
fi	ci
fiat	aabcgp
fiction	ajgbidljtm
fiddle	akji
field	bTcedbfignkomdnbqbrisktkvd
field "	adol
field ,	awbdtY
field .	aicbgjoZrttaue
field and	cjuk
field as	an
field data	ai
field has	aZckgk
field is	eegjtk
field notes	aj
field of	aXflsl
field was	oeto
field with	gk
fields	giti
fieldwork	bkcdsj
fieldwork ,	bk
fierce	al
fierce busy	aj
fife	aici
fife ,	aeck
fifteen	adbjgdjdkmojrjte
fifteen ,	ai
fifteen .	acbjrl
fifteen years	jeoj
fifteenth	qj
fifteenth ,	qj
fifth	aVduelgdhdjdneodqlretp
fifth ,	el
fifth .	qk
fifth attempt	dmqe
fifth bid	aj
fifth no	adtm
fifth of	alcidc
fifth time	aYdv
fifty	b0dcedgShYiYjkkuoZqdrWuevb
fifty -	abbjcdgbhcjmkvoercsdtjve
fifty .	bpcb
fifty and	aj
fifty bucks	bj
fifty it	aj
fifty lines	aesm
fifty per	cj
fig	ak
fight	lkodun
fight for	lk
fighting	gljetm
fighting for	ai
fighting over	acgltm
figure	amblcoddephWicjekdmdnbodtavc
figure #	aibi
figure .	bjci
figure and	adem
figure for	ai
figure should	ak
figure the	el
figure was	ci
figure you	abcp
figured	adgjhnjeqevm
figured the	aagkhk
figures	ajbmcodeelgphZibjdkenaoXuYvc
figures ,	abbicl
figures .	aundoevd
figures from	tj
figures in	ci
figures to	bi
figures were	abciglheoetk
file	albjcidVeihZkXnkoPqUrlsmtnudvn
file ,	cmdigchdlmoYrmsetc
file .	aYbicedcgehZjmlenoocqdsltruc
file :	ck
file ;	am
file </s>	ai
file ?	addn
file again	aViiqmtm
file and	aZblcjmk
file any	al
file arrived	bi
file as	aZglqj
file back	aj
file before	aibdrk
file by	aj
file could	akdd
file for	bafjsntj
file i	gk
file if	aj
file is	aecjokuk
file number	adnk
file on	ekui
file open	ailjqb
file says	hm
file shows	bl
file to	aj
file was	bk
file went	bj
file with	bjui
file yet	am
file you	aoqd
file your	rm
filed	am
files	atbdcceiheodqariudvr
files ,	anddej
files .	alrj
files and	aj
files were	bi
filing	apue
filing system	ai
fill	bkckdegmhkidmendoZqYteuk
fill a	aagljkrj
fill in	gbhrrdtduk
fill it	aeelrk
fill that	uj
fill the	amblhaqd
filled	aWbucVddecgaiZjXljmeojppqrrWunvb
filled ,	aZbmqotduk
filled .	aYpptk
filled ?	aaon
filled before	adbn
filled in	ajcbgejdkiqn
filled it	aaidnmsiuk
filled on	aj
filled that	aegihi
filled the	ambj
filling	gkocrk
filling in	gkodrk
fills	akcj
fills up	ai
film	akcjglhZicjbkdllodsjtdua
film ,	link
film .	ajeije
film for	cj
film is	gl
film runs	tj
film will	qj
films	an
films .	am
final	abbjdoejgZkklenqoUqmrcsktXuavZ
final "	cddp
final ,	deekhine
final .	cmdl
final and	ak
final answer	ei
final chance	qj
final decision	di
final form	bi
final list	adbk
final round	aejjki
final stage	bk
final warning	qk
final word	nkqj
finalists	bigi
finalists ,	amgete
finalists have	betn
finally	aXgdhcjckcoyqirdtpud
finally finding	aeoi
finally getting	abom
finally saw	ai
finals	aj
finance	aibileqk
finance director	bj
finance office	akne
finances	tj
finch	bi
finch launched	bi
find	aOcodienflgphijclbmZnepdqmrbsdtbur
find ,	cdgjjeoeum
find .	ck
find </s>	aagl
find a	baeigjjXkmndoiqoritYua
find an	abdiun
find another	amgehijioete
find anyone	gl
find below	clfj
find enclosed	fi
find hard	aZjq
find her	hj
find i	ek
find i'm	ji
find it	aXbicedbevgjhckkqcrjtZub
find just	aloe
find me	bYdpecgZhsjclkmendoYqkrdtcue
find my	acbjcjfijcojrYtlui
find myself	aYejijun
find one	alednj
find only	cl
find our	aackuj
find out	aSdjgcjekcnkopqirdul
find room	bjedhnieqjta
find so	oerlti
find some	adijjjrj
find somebody	ajoZqerltj
find someone	anlermtd
find something	arbloirbte
find somewhere	amoeqj
find that	ajbecdekgrhZikjbkamcndoZqdrauo
find the	aebZdeeihYidjildqktquevj
find there	acglki
find this	gitkui
find time	aeok
find us	adhp
find work	kj
find you	addj
find your	ap
find yourselves	tk
finding	abccgXhdidjYkcmdoqqdrjtvua
finding a	bedkheretp
finding it	amoc
finding my	aWbklionrntZ
finding out	ol
finding somebody	oite
finding someone	odtn
finding tenants	tj
finding the	aeoitk
finding their	ai
finding time	ti
finding your	aktd
finds	aQbecifwgbiijbnkoZuove
finds the	adun
finds time	adikoetl
finds you	aQdifxnlub
fine	aycadoeRgchMickelWmWnbo0rPtPuRvr
fine ,	abbcdnebhdicmeo1rYsetc
fine .	bbcedmgchdiejckbowqdrdslte
fine about	aqbe
fine and	aXbkon
fine answer	ai
fine as	acim
fine at	aj
fine by	augeoe
fine for	abgnvi
fine if	ai
fine on	bi
fine one	ai
fine programme	ackn
fine record	ai
fine that	aeoj
fine to	anod
fine too	ao
fine until	aWbkjn
fine weather	ak
fine with	am
fine words	rj
finely	adim
finer	adip
finest	cdgshdiprcta
finest eye	ij
finest in	adgk
finest joiner	aj
finest tenor	ajie
finger	aZgjipkllemkrd
finger .	ijml
finger on	ij
finger than	aegl
fingers	ki
fingers .	kj
finish	akbdcddbeihZjmmdoXtduq
finish ,	jloe
finish .	ai
finish everything	gl
finish my	ni
finish school	kj
finish the	avgdoe
finish this	aj
finish your	aXjjun
finished	aYbjdSecgqhSjrldmencoRrosdtZusvd
finished ,	bkgljioc
finished .	aejlul
finished ?	cj
finished and	qk
finished at	bl
finished in	bjgekiuk
finished it	acckgk
finished me	aegdjptd
finished my	adbjgj
finished the	badcgoheikrite
finished us	aekj
finished with	aegeqjrl
finished your	adgk
finishes	abkm
finland	gk
fionnuala	ai
fire	ajbZddejgZhbiijZndoXqcrYux
fire ,	aYemkjtmud
fire .	ik
fire alarm	am
fire brigade	uj
fire door	uk
fire drill	accl
fire exits	ul
fire marshal	uj
fire officer	aYuv
firm	aibjcXdXejfbgsinjikbldmjnWoQrkteuavZ
firm ,	iijj
firm .	ajbjqdtk
firm again	aYtmul
firm also	bjtd
firm and	ajni
firm as	ck
firm before	bj
firm chosen	bk
firm did	jk
firm does	houd
firm ever	ai
firm from	hj
firm has	hiqj
firm i	gk
firm in	ak
firm is	ijud
firm of	aZccjnrmtkuc
firm our	mmre
firm placed	bi
firm put	el
firm quoted	ajei
firm supplies	uk
firm that	hk
firm wants	ql
firm was	aZkkrm
firm who	al
firm will	glui
firm with	rn
firm would	glimre
firm you	imte
firm's	aehkul
firm's page	um
firms	adbicegshnidkdodqbrmtcuV
firms .	abro
firms are	gk
firms do	adgn
firms in	gm
firms like	gdhmue
firms was	aebl
firms would	gehi
first	bicadjelfTgohricjdldmdndoVqkrksetZuavj
first ,	aibYcndaeYgliajakkncoeqirctr
first -	aYdlglrium
first .	bccedXhiikjWlenmritdulve
first ;	aj
first agent	ak
first and	blcegejdkjtl
first answer	aWdohm
first application	am
first author	aehm
first bar	adml
first because	akjk
first book	aoga
first books	hl
first but	aj
first call	bjhk
first chapter	gdrl
first choice	bl
first christmas	gcjjkn
first class	aagniesm
first committee	gl
first day	aVbsgnjjodte
first draft	akheiknerjte
first editor	aobe
first eight	tj
first eleven	gk
first email	aZjook
first five	cedl
first for	aXgnhl
first four	li
first from	bcgqrc
first go	hj
first half	di
first handshake	il
first i	aadjhilivi
first i've	ai
first in	aedigjji
first is	aeql
first job	al
first language	rm
first letter	aZeijkkimjni
first line	aZcpom
first look	aYcmgkhire
first minute	rl
first month's	aekp
first morning	adejok
first name	aamlplte
first names	acon
first night	akqj
first no	aYdoqm
first note	ai
first novel	ci
first of	aigdhckcqmtl
first on	acbk
first one	aldjrjsjtd
first opening	amde
first page	aYblmlrssbuevb
first paragraph	ai
first part	anbe
first person	algehl
first pitch	jj
first place	akbeoo
first post	ddijql
first question	adlm
first rate	ak
first readers	ai
first recruiter	an
first refusal	aZhr
first rehearsal	aeqk
first restaurant	adgn
first round	anhi
first season	ai
first sent	dl
first team	aehl
first ten	omtd
first that	aj
first the	kjlj
first thing	cegdnjqirjun
first thought	jmme
first three	ajdleokdtb
first through	aehi
first time	akbkcjdYedglhcipmdoarXsdvk
first to	awdekdre
first try	algjke
first two	aebcdpemge
first version	ajhioerk
first was	di
first week	hj
first when	hl
first wrote	jj
first year	abephekerm
first you	boci
firstly	ci
firstly ,	ci
fish	a0hekZmdtduc
fish ,	ai
fish .	amme
fish and	bj
fish station	abrm
fisheries	ij
fishing	bk
fishing .	ai
fit	akbkcjdeeZflgnhUjSkeoiqerisetiuUvW
fit "	ajbicaoUrstkvc
fit ,	ajlioive
fit .	bkfigkrc
fit ;	adck
fit and	ki
fit for	amfj
fit in	on
fit me	adbboqqjtd
fit to	aRbdgpinjemlniodtj
fits	akbkcejnqerd
fits .	aejo
fits the	ak
fits your	aj
fitted	aobkce
fitted it	aj
fitted the	hi
fitted your	al
fitting	behm
fitzgibbon	ol
fitzmaurice	aehp
five	adcpdnfcgchZiOjZkZljmUnaonqqsittuOvY
five ,	aYcmqtue
five -	abblhjnl
five .	aldogehekdndqlte
five and	akdiqd
five comments	cj
five days	heol
five emails	acdl
five flats	bj
five had	aibk
five if	aelk
five in	aekm
five interviews	hj
five judges	bjddhm
five languages	cegl
five messages	di
five minutes	apbdcZdcetgehejeoaritY
five months	accdkdokrrtk
five o'clock	akdekdqm
five of	bagojokeoerd
five on	aige
five people	gitk
five plays	ti
five poems	aako
five points	aj
five pounds	aetj
five previous	acdp
five reasons	cmheoetl
five rounds	hk
five stars	aqbeceddgejdqctsue
five things	cllnqe
five times	addlgeon
five today	aZqo
five values	aeol
five votes	ckhe
five weeks	aZbaorsn
five winners	bj
five with	aeritj
five words	akqe
five years	bqckoetY
fives	aeck
fives ,	aeck
fix	ddgdjekelqmdndqirdtivr
fix a	tk
fix it	belpvk
fix this	aZqnuk
fixed	albrcigchbjdrdtcucvo
fixed ,	ak
fixed and	aZbo
fixed before	bi
fixed by	ak
fixed it	al
fixed the	aobd
fixes	al
fixing	hk
flag	activn
flask	ajeemeqm
flask and	acqm
flask in	al
flat	ambegdhqiRkrlnmcndoNqVrisjuUvb
flat ,	aiclgdkkminirc
flat -	ai
flat .	aZbceogchejmqdrcsntmua
flat ;	tk
flat and	gnje
flat as	aihblj
flat before	hj
flat below	amgd
flat comes	do
flat first	achn
flat goes	adgn
flat had	kj
flat has	alhktc
flat in	anli
flat is	aZcdhrtj
flat need	ej
flat no	adhkkl
flat now	jj
flat of	acrl
flat on	aebkqj
flat out	amqb
flat still	gk
flat then	abln
flat to	bj
flat was	aebmcbjarmtj
flat we	ak
flat went	aecn
flat will	ak
flat with	klre
flat would	ai
flat's	alkd
flatmate	aegdoitq
flatmate .	adok
flatmates	apsa
flats	adbogbhliijcoeqbrjtcul
flats ?	aeij
flats have	qeuo
flats in	bm
flats you	bjhj
flatter	adgurZtd
flatter yourselves	gsrZtd
flattering	ui
flautist	rm
flavour	tj
flawless	aaivocrcte
flawless .	aeiqocre
fleet	aj
flew	aVgjhkjkok
flew in	abjkol
flew myself	achm
flexible	aebohkte
flight	abheqtsi
flight .	ai
flight home	acqn
flight is	abqn
flights	aZjook
float	nm
floating	aedm
floating this	dm
flood	becmeejbkste
flood ,	am
flood .	cn
flood and	km
flood we	ki
flooded	kj
floods	ajcmhejimeud
floods ,	akheji
floor	apbdcXdbedgjhniojRkklmmbnmoYqZtUuZve
floor ,	ap
floor .	akbegeikki
floor flat	aojd
floor for	aeej
floor is	genl
floor knows	behl
floor of	aaijkk
floor plan	blljnd
floor they	aenl
floor to	kk
floor up	nj
floor was	akcerm
floor will	aegl
floor with	gioe
floor yourself	rk
floors	eknkri
floors ,	ri
florence	kl
florian	alld
florist	adrn
flour	ajceeein
flow	bj
flower	ai
flowers	abkdou
flowers .	ti
flowers for	adok
flowers i	acop
flu	elqe
fluent	cn
fluffed	aj
fly	eiti
fly .	aiti
flyer	ql
flyer ,	ql
flying	am
flying in	al
foal	qj
fob	aona
focus	amcj
focus is	cm
fog	aetj
folasade	ak
fold	akekketd
fold my	ek
folded	jj
folded hands	ei
folded it	jj
folder	aicidjgejekdmdncoordtdun
folder ,	aedluk
folder .	am
folder and	akqi
folder on	aiok
folders	adjl
folding	el
folk	aagpuk
folks	akgkodrjte
folks at	an
folks in	gi
follow	aebecmdbeXfsgXhoipjakallmcnVoUqdrzsetRvR
follow ,	aihj
follow -	aYfnhmljmirdvd
follow .	aYbjcihoqdrm
follow :	al
follow ?	aprevd
follow a	adro
follow everything	ii
follow him	rl
follow how	cj
follow it	ro
follow me	um
follow the	cmheobroui
follow up	abfp
follow what	gjre
follow you	aeedio
follow your	alcird
followed	aZbjgbhciukemeodrcsoud
followed .	aebicj
followed every	abijso
followed me	aj
followed the	bk
followed up	aeqi
followed your	in
followers	gnibjakeqbux
followers ,	gqieud
followers are	uk
followers ask	ai
followers who	acuo
followers will	acup
following	aVbdedfpgbjeluniodqarota
following .	rl
following fashion	rk
following me	uj
following up	fnle
following your	ai
follows	acdinn
follows my	abdjnj
fond	anqktduj
fond of	anqktduj
fondly .	aj
font	admonermtd
font ,	acml
font of	aerm
font was	aemj
fontaine	ai
fonts	aj
food	aWbdebgihmjZkyodri
food ,	kj
food .	ao
food bank	ko
food hygiene	aehoke
food parcels	abkn
food was	kerl
fool	abbjedgcibmmolrptaueve
fool .	bl
fool who	adgemmonre
fool would	rm
foolish	aYjnmmri
foolish to	acjimirj
foolishly	oi
fools	ierm
foot	aecmdjgiiijeme
foot at	aj
footage	rm
football	anrdtjue
football .	retj
footing	acqjuj
footings	ei
footnote	blemodtb
footnote .	al
footnotes	aqbecerctjvl
footnotes ,	am
for	abbjdYfegZhkjmkYlamvnZooqjsjujva
for "	bsfetd
for #	aihk
for ,	aZdcflgchoiejWkdleokqmrasitoudve
for .	aZbeclddethjieqjrtsetSuUve
for ?	ajnk
for a	ajbjcmdnelgWiakelemboSprqRrmtkuVvV
for about	jikj
for after	oi
for all	akbchkiijcoZqrra
for always	ai
for an	alcadpengahjiajjmZndojratUuivX
for and	hirl
for another	aqbddcedgejbqluc
for answering	ayodtc
for any	fqlioauk
for anybody	aZgmheorue
for anyone	aicceiglte
for anything	aWelhijsmkoareud
for applying	ik
for as	en
for asking	dejemqomre
for auditions	aekl
for autumn	aj
for bees	aZcn
for being	ajcreegckemmoWrltc
for believing	aZor
for better	am
for bold	bdceok
for both	hejloeuj
for bothering	aemj
for brands	aegk
for brass	ckte
for breathing	aemk
for by	ak
for callers	ci
for calling	ajoe
for casting	aeck
for chapter	aj
for checking	aqoctd
for christmas	ai
for clarifying	aeok
for clarity	ci
for closing	ai
for coffee	ui
for coming	adbrdkhdjemjocte
for comments	aedk
for communication	actn
for company	aegk
for completeness	nkuj
for confirming	bl
for considering	ao
for consistency	hetk
for context	aegl
for convenience	dk
for cover	acol
for curtains	ai
for daring	admo
for day	aj
for deaf	rjte
for devesh	ol
for dinner	kk
for disappointing	mj
for each	advi
for ease	aadn
for eight	abon
for eighteen	oetm
for either	ai
for eleven	bmjoketbue
for entering	kk
for even	abemmi
for every	aaclokuj
for everybody	abrpte
for everyone	ajbchdmjqirkte
for everything	aieemiobum
for exactly	aYcpkeqo
for example	vl
for excellence	fm
for existing	aUfemnotvX
for expenses	aekm
for experience	tj
for explaining	amoetm
for exposure	adtl
for fairness	ij
for families	ek
for feedback	allZop
for fieldwork	aj
for fifteen	bj
for fighting	ai
for finally	aNoytk
for finding	aitj
for first	hktj
for five	hdoernsnta
for flats	ak
for following	ai
for forty	antc
for four	aXckdkelkkojsitd
for fourteen	aeol
for free	akboelgdhojdocqerbtcua
for fresh	tm
for from	am
for fun	am
for future	fmhelcomrmtkueva
for german	aZcr
for getting	acjeonrnskvd
for giving	aute
for god's	em
for going	ai
for good	aPjsmlqq
for half	adilli
for handling	ak
for having	aabaclgahjinjYmoneoirluc
for hearing	miok
for her	ajeigekcoerbuj
for him	aYbbjpoeto
for his	acjirmti
for holding	am
for honest	adum
for hoping	adoi
for how	aemlui
for i	ap
for if	aWhokern
for impact	ai
for improvement	ti
for in	ejgjli
for information	nm
for informing	ak
for is	rl
for it	apckdkeUhdiojdmNrlsdtY
for its	feikmkto
for itself	acgo
for judging	aetl
for june	aelj
for just	hl
for keeping	akti
for kids	aeol
for last	adql
for laughing	ak
for leaving	adol
for leonie	acol
for less	cjeime
for letting	aimeonpltX
for life	ii
for little	aaon
for long	amni
for longer	tj
for looking	aoodtjvZ
for love	abtm
for luck	aejj
for lunch	hduo
for making	aamnqk
for many	adtm
for march	aelj
for martin	aeok
for may	aj
for me	ambVedfbgthnijjlkdlrmVoYpeqTrSsatauJvr
for mine	ai
for misreading	mlobtl
for missing	alrj
for monday	ajditc
for months	aibmoe
for more	keoltk
for most	aZblhn
for my	aWcoecfcgjhZibjTkilxmsqirbsctjud
for myself	aocehemjoe
for n	ai
for names	acum
for new	biok
for news	aeqnue
for next	aobmdeeekllcnjoctaub
for nine	bdgdhekemmojsl
for ninety	tj
for nitrogen	ai
for no	il
for not	aqcigkjdoc
for notes	aekn
for nothing	aLeqhbiijimdouqermucva
for now	aibdgYhVkeneoaqbretdu4
for offering	ailk
for on	abtn
for once	ajeekp
for one	acbpcZdaekgahlipjjleocqarZsotcud
for one's	adho
for only	jkke
for ordinary	adgohlrb
for other	aebktl
for our	hcjenoqiui
for ours	hdrk
for papers	acbkhj
for passing	abmlnl
for pay	aj
for paying	ao
for people	aPbYcehriojenkrouZ
for petra	abom
for pity's	en
for places	bl
for pointing	cj
for putting	aimjneteuk
for q	hj
for quality	aj
for reaching	fi
for reading	ayocve
for reasons	bjjdlj
for references	hi
for refusing	ci
for renewal	uk
for rent	am
for repair	aj
for replying	aj
for returning	aZts
for review	uj
for ringing	awic
for ruairí	ajtb
for running	am
for safe	adrn
for sale	adkn
for saturday	qi
for saying	asiljeodtc
for schools	ak
for section	aeck
for seeing	ak
for sending	anmmoe
for september	amvd
for setting	ak
for shame	mk
for sharing	aefj
for short	aj
for showing	am
for signature	qi
for sitting	ak
for six	aXbmcddeechkijkjokqdreuj
for sixty	ancc
for slow	akte
for small	al
for so	adejonre
for some	aYbbdnglhcoqteudvl
for somebody	aojinkoWqerTtoud
for someone	adbZciergnhinjoYrdtbud
for something	achxiejioercteue
for sonnets	cctn
for speakers	jl
for speaking	un
for speed	tk
for spelling	aZbecioktl
for spending	abom
for spotting	adtn
for staff	alhd
for such	ao
for suggesting	ti
for taking	anodte
for talent	ij
for tea	ki
for telling	asjetc
for ten	aeniojum
for tenants	aYtkum
for that	aiceeagmhjicjlkqmbncqYrZsitSubvm
for the	akccdseafegYhYidjmkclkmpocqarjsntdudvc
for their	ajui
for them	anbcceecglhalcqctbuk
for these	aicekj
for things	adglhi
for thinking	olti
for thirty	aohkja
for this	cYdZeeflgihbidjtmmneqQrWsjtZuovZ
for those	adbqeegbhkmloZrdtcuk
for three	aWcldegehkkeoYretnus
for tide	ck
for travel	li
for troubling	tk
for trying	ajjcrmvd
for tuesday	qj
for turning	il
for twelve	akhe
for twenty	anhike
for two	aicidcgdhmkkldobqjrctdui
for typography	rj
for under	accl
for us	cdjYknllndokre
for visitors	ak
for waiting	ak
for walking	am
for wanting	mj
for wasting	aRjemnoctv
for weeks	ackmmm
for what	aSbmdcebfjgnhdkXlbmirpue
for whatever	bj
for when	aion
for which	albedkui
for whoever	ap
for word	aUboun
for writing	aqmmoZte
for years	ambigmkcnioZretbua
for you	acbncadNeefXgahjiljrkPmjndobq5rdsYtYuc
for your	aZbacTdieTfkgnhriejjkildmaniojpiqordtWvk
for yours	acjo
forced	ci
forced ,	ci
forecast	ck
foreign	cjve
foreign diploma	ck
foreigner	bj
foreman	ql
foreman ,	aeql
foreseen	apdevd
forest	ak
forever	aiij
forever .	ik
forget	aRbYcldkeihaiYkcmkoiqkrjsctcuuvc
forget ,	gkliocul
forget .	aZrmul
forget a	aYjmun
forget about	dj
forget how	alje
forget i	aZor
forget it	asjeme
forget my	ti
forget sometimes	rl
forget that	clgi
forget the	abckdeeljdmnqj
forget to	abdo
forget what	aajemkum
forget you	aeniqj
forgets	okrkuc
forgets that	adrk
forgetting	aljmmeod
forgive	bYcedkeOgehVikjRlcm2qVrqscuW
forgive .	mk
forgive a	adcikjmmrd
forgive an	il
forgive me	bddneYgahbiejamiokqcrqtiub
forgive my	aj
forgive myself	aamq
forgive the	apcbdbeegemqoeqerltcue
forgive this	ai
forgive you	abglikme
forgiven	akke
forgiven me	jjke
forgiveness	mi
forgiveness .	ai
forgiveness for	mi
forgot	arbkeegeicjcodtk
forgot a	ai
forgot the	ai
forgot to	bmieti
forgotten	ajbkcbdceZgtiWjZkcmmndrmtWub
forgotten .	aibmgehdmmoere
forgotten half	ak
forgotten how	aaglrm
forgotten i	ai
forgotten it	ak
forgotten more	gpidre
forgotten that	rm
forgotten the	acoo
forgotten to	ak
forgotten what	gj
forklift	cste
forklift .	cj
forklift certificate	adco
forklift job	aebj
forklift ticket	ak
form	apbkcaddfYgThmiSjjkilknWonpbqZrZswtWvR
form ,	aebjcddbebgkhUilkcoVrjswtaua
form .	abbdcbdmebgZhkicjkkolkneomsktUub
form ?	ao
form a	aeuk
form again	aWelqo
form allows	dj
form and	albk
form as	ai
form asked	ai
form asks	ai
form back	ai
form before	ol
form by	annc
form comes	ai
form did	bk
form fee	jikd
form for	ajicnjul
form from	aibj
form gave	aadkmk
form has	ck
form in	cjhbsl
form is	aobecdhbqisiul
form later	aeem
form letter	aXbkccelhnoiqerZtm
form letters	acon
form like	mk
form made	ai
form of	aemeoltnud
form on	adom
form reached	al
form rejection	aj
form reply	ai
form says	aXcnedhloeum
form should	al
form that	adhekq
form the	aelk
form to	hn
form was	aibjcdhbjeolrmta
form when	aibe
form will	alhc
form you	aq
formal	fjheneuo
formality	aVbchyok
formality ,	heom
formality .	aXhx
format	aablijrm
former	bkgohjiejdlenaodrcui
former colleague	bj
former students	ai
forms	aycbjembnjoaqbrkue
forms ,	al
forms .	gjhite
forms to	ak
fort	achjij
fort for	hj
fortnight	cjdsgohbibodrZtXvd
fortnight ,	gk
fortnight .	ancktc
fortnight and	di
fortnight between	dmgjje
fortnight free	jk
fortnight's	aZjo
fortnight's trial	aYjo
fortunate	bciktn
fortunately	aegm
fortune	acrctr
forty	albmcmdYebhXiUjkkmlenbocqsrLsbudvb
forty ,	kk
forty -	aYcjeigjklqntc
forty children	gk
forty covers	aeck
forty euro	bk
forty minutes	argejdmkojtV
forty of	akbejoodtb
forty pages	adbdccjkojrdtq
forty parents	qk
forty people	acgaqktr
forty per	ci
forty pictures	tk
forty pounds	aakmqj
forty quid	bj
forty seconds	adbk
forty thousand	aZgnuk
forty times	ak
forty villagers	adjk
forty years	aogb
forum	acuu
forums	uj
forums and	uj
forward	aebUcUeXfrhkiYkelmpdqmtluVvN
forward .	aVfwodqjte
forward in	aj
forward it	akve
forward me	ae
forward my	aell
forward the	fi
forward this	abdnfZlinoqdrlvc
forward to	ambXcadcedfdgjhoibjilemdnRokpeqjrTtquavV
forward with	akte
forwarded	abpn
forwarded to	abpn
forwarding	aclinm
forwarding it	aeli
forwarding your	nj
fought	gn
found	aiedgbhWiYjXkTlTmXnpotqZsWtvunvj
found ,	ap
found .	aTckdogjjdkenmobqnretc
found a	asbccZgeidjqonqetaua
found an	al
found another	aqjd
found for	achmtj
found hannah	adcj
found her	aegm
found his	nj
found i	il
found in	al
found it	bdcdedjeocrmumvi
found its	aZbvtd
found itself	uj
found me	bigijakmneojretdui
found missing	abco
found my	apemmercti
found nothing	mk
found on	am
found one	aabjtn
found out	adgdnconuo
found over	acgm
found room	aYonti
found someone	ak
found that	gkhcnqrc
found the	bXcadZgUhcjmkbmenmonrktrud
found them	aibeckgeojre
found time	tj
found to	addl
found two	ak
found us	al
found wanting	accjoj
found weakest	tk
found work	aZrp
found your	aqgdrjtcuk
foundation	gbhcijjokaljnjritbue
foundation ,	adhejklknj
foundation gives	rm
foundation that	ni
foundations	aYjkom
foundations .	aYjkom
founded	gehoue
founded the	aehk
founder	aebbgihdkenxteud
founder and	aenj
founder at	aann
founder from	ni
founder has	acjm
founder knows	ni
founder of	ienk
founder signed	nk
founder's	adhink
founder's daughter	hi
founder's widow	nk
founders	aZbegekmtjup
founders ,	tk
founders ask	aeuj
founders out	uj
founding	ai
founding member	hi
foundry	ajkk
fountain	tl
four	abbjcxdjeYfagehaiijVkolimknboepeqarcsotpubvL
four ,	abcodceigahcojqk
four -	algijckprbvc
four .	aebWckdoeegehdkjliskte
four :	dj
four again	ci
four and	an
four books	amcete
four busy	abmo
four concerns	aacn
four criteria	ai
four days	aodlodte
four faults	ci
four floors	ri
four generations	ajgehk
four hours	aebecbhlimqmte
four hundred	abbdgmhdiekjoctpul
four in	akki
four is	ajbcrl
four lines	cchktn
four men	tk
four miles	tl
four minutes	aXdeeihejjmkqbtp
four months	aXhntj
four nights	ki
four occasions	aaoo
four of	buidkcoZqarbsm
four on	aeck
four other	aegn
four pages	aeoerlsk
four papers	ojte
four partners	qjue
four parts	ablp
four people	aigerl
four points	cm
four pounds	ajge
four projects	accn
four reviewers	cetk
four rounds	am
four should	hi
four staff	ki
four summers	cl
four thousand	oktduk
four times	bmhejjkcminkqe
four to	bkce
four vans	adul
four was	aocZdj
four weeks	ai
four years	bdcjgYheisjaresjti
fourteen	bWcqddgZhoidjkkeqetiud
fourteen ,	cj
fourteen -	acrm
fourteen .	aetk
fourteen months	accehikion
fourteen of	jm
fourteen pensioners	jj
fourteen people	tj
fourteen weeks	hk
fourteen years	hjjd
fourth	aRbZcXdrekfegihXjXkcljo0qirjseubvd
fourth ,	glhdlj
fourth .	abgm
fourth application	abdYou
fourth chair	oj
fourth email	dj
fourth flat	kj
fourth floor	ik
fourth note	abdn
fourth reserve	emhc
fourth time	aZdpmnojqe
fourth year	aihi
fox	ao
fox ,	ak
foy	aj
foyer	dnleqjrj
foyer .	qjti
fragile	iaun
fragile thing	iaun
frame	aZcdgdheirkkleoerYtt
frame ,	ai
frame in	adij
frame it	ik
frame the	aceikl
frame this	ajdetk
frame your	aciltn
framed	aTbbcddngYhcixkdodqkrbtrue
framed ,	aaip
framed .	iitj
framed it	al
framed the	begdiijjtl
framed your	abiojetm
frames	aluc
framework	civk
framework .	aife
framework is	cj
franchise	nk
franchise owner	nk
frank	feol
frankfurt	gijlme
frankly	aTbccZfeg1htiXjamYrrtXudvd
frankly ,	aYgohtmarjteve
frankly i	gmhj
frankly i'm	gi
frankly my	gl
frankly that	ak
frankly you	rk
frankly your	aegkrj
fraud	rk
frauds	aZbkidrq
freddie	dejj
free	btcUdUebhtiXjkkUlmnnodpjqkrlsdtbuYvY
free ,	aebidngehmkeuc
free .	becddnecjikdldodrktZ
free ?	ve
free after	ak
free afternoon	acnl
free again	ddnmplqeue
free all	aeeiqi
free and	aebjeirj
free anyway	oj
free at	aj
free class	ai
free day	aeqk
free entertainment	acom
free for	bdgehijnkZqkretduc
free from	ak
free fruit	tj
free if	ej
free in	deelhdlk
free is	ae
free magazine	rk
free of	hi
free on	ardejkqc
free pass	aelj
free right	bj
free seats	aejm
free so	aehl
free that	hi
free tickets	hk
free tiles	hdql
free to	aqfjgehbmknjrdteuevc
free until	alqd
freedom	uk
freedom of	aeul
freeing	aeom
freeing to	aeom
freelancers	ul
freelancers group	aduk
freelances	ki
freely	aiecniuk
freely if	aoec
freeze	ai
freezer	acoj
french	adcldkicretk
french ,	adcili
french is	cj
french teacher	ietl
fresh	aZbdhelenkosratp
fresh .	ui
fresh eye	an
fresh eyes	nj
fresh ideas	tm
freya	aj
friday	aibjcVdjecgWhQidjekmmcncolqtrYsetRuivY
friday ,	ambacedihejikmlbnjoXqktduX
friday .	blceeihdjXndocqnteui
friday ?	ai
friday and	acjkkmqeuj
friday as	aj
friday at	qk
friday for	aeljqj
friday i	ai
friday if	akqd
friday in	oj
friday night	aaoo
friday noon	ak
friday or	qeun
friday so	qj
friday to	am
friday unless	ai
friday until	addnqd
friday with	ajqi
friday would	qi
friday's	ambk
fridays	akblddgekiqatj
fridays ,	qetk
fridge	akebjrkirdtd
fridge ,	acjn
fridge .	akjk
friend	adbjccdngWhVkjmentoZqcrVtXus
friend ,	aennue
friend .	aejlreuj
friend and	bjnj
friend at	aeum
friend from	abkn
friend has	amnd
friend in	addn
friend of	gejenntduk
friend on	aZnkuk
friend said	ii
friend says	ak
friend's	aekmli
friendlier	aogc
friendliest	at
friendliest .	ai
friendly	awbUfZjdrltaunvc
friendly ,	rl
friendly .	ai
friendly and	ak
friendly email	ajfe
friendly lunches	oj
friendly sound	adrk
friendly with	uj
friends	blcedmgWhUkZlmmcniorqirVtduc
friends ,	adhcjlljon
friends .	apod
friends are	ok
friends as	aeil
friends at	abiilk
friends in	ak
friends of	blganjqnub
friends on	aenkoi
friends since	aedo
friends to	aeok
friends were	ak
fries	ri
fries for	ri
fright	al
frighten	abgltl
from	adbicYdaeYfmgXhdikjbkclVmknqolpiqlrksStjunvp
from #	aebicrte
from ,	aabcgehimjoisnum
from .	aZbqciddhcjdkiolrntdua
from ?	aebivj
from a	abbPcaecfqhjiTkjldmboRqertttuZ
from above	ij
from across	aibcgk
from all	ak
from an	bdhmneoerkte
from another	bj
from any	ajim
from anybody	al
from anyone	iood
from anything	aYtp
from april	ai
from august	ai
from bath	aeql
from behind	aebl
from both	aj
from brussels	acnm
from church	abkn
from cork	acgjol
from cornwall	adjk
from day	acbm
from durham	acgk
from each	ambdcedchqlltcve
from every	acgmui
from failed	acrn
from five	aeti
from four	iitk
from friday	adkk
from heaven	ii
from her	aabjmm
from here	aShkjjnkodrmuo
from him	ji
from his	acljrn
from home	ai
from how	iiomtbue
from hr	nnue
from hungarian	gi
from ibadan	ak
from inverness	adtk
from it	adgiiejnmjneodratkuk
from keyboards	rk
from lagos	ai
from last	aedjeiljol
from leave	npqd
from leeds	ai
from leiden	gl
from limerick	aeol
from lunch	qk
from may	an
from me	ambVcYdpgVhSjTlXmrnuoaqYrZsctUut
from monday	aqdjue
from mr	adhl
from my	apbdccdeeegcibjZkplemcnbqjritVum
from nagpur	jl
from nairobi	jl
from nine	abbiql
from nobody	qi
from now	gihcjckamrobqdtl
from nowhere	ci
from one	aacddkglnj
from other	gi
from our	albkdjgbibkdmloardtaunve
from outside	aibbclddgdneopqe
from over	aaco
from people	aUgohooeri
from perth	hj
from pune	ni
from reviewer	aYpotj
from scratch	cm
from seeing	ak
from september	acdeplul
from seven	abjm
from somebody	qiri
from someone	bkri
from submission	aitj
from such	ajej
from that	bqgeljoerevd
from the	acbpcOdbeMhjjekrlXmdotpaqlrYtluUvk
from their	abtm
from them	ajgdmknirjte
from there	aenjodrl
from thessaloniki	ei
from this	acbdcmemgihdkZndojqerdtdur
from those	rm
from three	begcim
from time	oeul
from toorak	ti
from top	bj
from two	ajdigdkank
from us	awceqd
from what	aibl
from where	aijmkcolrete
from which	abtn
from writers	ol
from you	abbPcXdeenfigRitjdkilimWnOoiqvscva
from your	arcUdpgdhcipldmcnXolratduZ
front	bYccdmgNhkicjckYlZmlnmoerlseup
front ,	aYdlem
front -	akvi
front .	amhire
front desk	albcdmedgdheidjekelemeniqdrsueve
front door	al
front gate	aeuk
front of	aZddgYhejikdlempnooZqmreti
front page	ul
front room	achrjd
front row	ol
frost	at
frost .	an
froze	aj
frozen	akbojdkdoYqm
frozen ,	aabq
frozen the	adqn
fruit	tj
fruit on	tj
full	anbicieafcgnhniajUkblmmbnioXqPratlvX
full ,	apcihmqdtd
full -	aj
full .	aSbecmdogllotdvc
full and	qj
full answer	li
full committee	adckhenm
full days	akke
full drawings	aabo
full half	ai
full hour	ai
full list	ai
full marks	hdto
full of	aqgdrltc
full page	ak
full picture	ackmnj
full process	hm
full programme	ai
full read	aesk
full record	abuo
full report	abhn
full senate	nj
full stop	abgpmiue
full this	al
full twenty	tj
full until	tl
full up	ak
full written	hi
full year	ai
full your	al
fuller	aVdlnqreun
fuller answer	aduk
fuller version	nm
fully	atcbddfqoZreteub
fully ,	al
fully .	ap
fully respect	acfm
fully understand	ancefmodve
fun	a6bagaheiejZmcrWuivi
fun .	olreuk
fun and	aj
fun of	ai
fun on	ak
fun to	ar
fun with	tm
fund	akbbcienfegVimjaoYti
fund ,	ante
fund .	acul
fund for	alei
fund has	aekl
fund in	ak
fund is	amclkeqlrb
fund opens	ak
fund takes	hi
fund that	tk
fund to	uj
fund you	aeijnj
fund's	ci
funded	aTbtejgmjeojrZtkub
funded .	aZbncjekud
funded projects	adtl
funder	njqj
funder asks	ai
funder shuts	adqk
funders	aajklincuq
funders ,	adhiui
funders .	li
funding	aabkgiqn
funding ,	ak
funding and	abgk
funding body	qj
funding had	adbm
funding landed	hi
fundraising	aeuk
funds	blckhaljnkue
funds for	alhe
funds the	henk
funeral	aXjpkkokre
funeral .	kiol
funeral money	acjokb
funeral to	abjjkj
funnel	kk
funnel analysis	kk
funny	aibwcXdeibjckjnerauZva
funny ,	oj
funny .	ak
funny enough	tj
funny how	albncbicrdtjudvd
funny that	aYbtcekloctb
funny to	gj
fur	aj
fur .	aj
furious	adnmue
furniture	gkherjti
furniture .	adgktj
furniture that	rk
further	aebncidpebgZhUiljdkanloSujvc
further ,	nlodqi
further .	akrk
further along	ti
further away	cl
further information	adfn
further is	ai
further line	di
further out	akckke
further question	amnc
further than	aedkin
fuse	uj
fuse box	uj
fuss	aioiqduj
fuss ,	oj
fuss in	uk
fussy	ej
future	aebdccdbecftikojqerktjuXve
future .	ti
future booker	gktd
future calls	al
future endeavours	aefk
future historians	fdio
future holds	adfk
future reference	aileonvb
future requirements	fm
future work	actn
fête	ol
fête ,	ai
gable	gl
gable end	gl
gaelic	rk
gaelic ,	rk
gain	blcegmte
gain ,	ai
gain .	aZblgn
gained	fi
gala	nk
gala ,	aenk
galleries	aeclgdqrteud
galleries have	qi
galleries hung	cm
galleries in	ai
gallery	aebaddechkiijWkdmjnZoZqsrktj
gallery ,	am
gallery .	gkiemlnerati
gallery as	hi
gallery each	uj
gallery gets	aj
gallery has	aWgehnqprj
gallery in	adikqk
gallery is	aagermti
gallery of	ri
gallery with	adtl
gallery you	adriuj
gallery's	additj
gallery's answer	di
gallery's next	aetj
galway	aobdckgdikjikeodqdud
galway .	anjenioeqe
galway knows	il
galway was	ck
gamble	ak
gamble .	ak
game	cjtd
game ,	aeck
games	am
gang	rk
gap	arbecvddhYjZkimeobqiratZucvd
gap .	ajceeiqj
gap ?	aj
gap between	bj
gap in	adbecsjdknoe
gap is	ck
gap of	ai
gap on	ck
gap you	am
gaps	aacikjsn
gaps ,	cj
gaps .	aasn
gaps in	kk
garage	acjokelore
garage ,	abln
garage .	adjp
garbage	abcirp
garbage and	aZrp
garbage collection	aj
garden	atbjcqeeijkbncoVqcrTtbuW
garden ,	aiipue
garden .	atbejirctc
garden as	ak
garden centre	ai
garden flat	aehmjd
garden has	adbk
garden in	ak
garden is	ak
garden plan	aacn
garden will	jjti
garden would	ai
gardener	aegitk
gardener has	gi
gardeners	algi
gardening	tl
gardens	gjjltluc
gardens .	aZgktl
gareth	ak
garside	hi
garside on	hi
gas	abhejekuuk
gas certificate	uk
gas was	kk
gate	albecdiamdnivb
gate ,	ejgk
gate .	acdijjkjrktk
gate </s>	ol
gate in	aeuj
gate is	ai
gate was	aobe
gatepost	airj
gates	ji
gather	aPbmcZdbedgnhTibjWkbmenjovqXrwtqucvc
gather ,	aZtlul
gather from	aXgmojtlue
gather is	odrntj
gather it	aYblol
gather that	acbigkheooreud
gather the	albdgjnkqeteue
gather was	bl
gather you	aboltj
gather your	airetk
gathered	aSbngkop
gathered from	abbngk
gave	akbddceRfYgdhxibjylTmZnmqbrOteuVvc
gave ,	cjmj
gave .	aj
gave a	atglhejesa
gave are	rj
gave away	abhk
gave him	ante
gave in	bk
gave it	arbjcdgejYnjoesktX
gave me	atcXdjedgihbicjYmenlrbtluZ
gave medals	il
gave my	aihitj
gave no	aado
gave notice	aVbehjqisn
gave on	bl
gave out	aj
gave that	aajp
gave the	aZbncndegmhcikjVndtduk
gave them	oj
gave this	aihljc
gave three	ci
gave to	anfdgehk
gave up	aZbZgajxklneooqeta
gave us	bbjlojqetm
gave was	apbe
gave you	aPbdgehxiejumcniodreti
gave your	aZgdhjjtnk
gaz	ak
gaz </s>	ak
gazette	abglul
gazette has	acgl
gazette is	uj
geese	aj
gemma	aj
general	cddmhjlenlvi
general ,	al
general inbox	di
general way	aedj
generally	aSbcgvhniajekemqokqerXvi
generally asked	hj
generally do	aegeomui
generally find	adgohe
generally get	tm
generally known	ak
generally the	al
generation	aYgjhiilkj
generation ,	acgi
generation and	gi
generations	aegdhr
generations of	aigehk
generator	ul
generator ,	aehi
generator test	ul
generous	aybTcZeefegYheitjZkcldmnneoPqnrTtivd
generous ,	alik
generous .	aroeqite
generous and	adhk
generous as	ij
generous editor	ij
generous in	ai
generous letter	asletY
generous of	bctt
generous offer	aZto
generous to	mnocte
generous with	ar
geneva	gl
geneva ,	gl
genius	aXcdedgsivjerYtj
genius ,	gk
genius .	ik
genius at	gj
genius in	ii
genius is	adgm
genius like	ij
genius of	ii
genius who	ti
genius with	adgk
geniuses	aXodtv
geniuses who	ti
genre	abcjtj
genre ,	tk
gentle	adcedkesfogliZjeodratXvc
gentle about	ej
gentle reminder	aZdlfotevd
gentle with	gm
gentleman	aUblgbiijeojrytd
gentleman at	rl
gentleman on	abbkrotc
gentleman who	ae
gentleman with	ol
gentler	al
gently	bectdmjjocrbta
gently ,	dl
gently .	am
gently point	ck
geoffrey	aj
geography	ak
geography .	ak
gerald	arnX
geraldine	aj
german	aebdcohilioc
german ,	aYcrlj
german is	gj
german was	rl
gesture	aWgmhklj
get	aYbkcVdjeVgahXjdklljnooepcqirlsptXuovq
get ,	am
get .	heiejkoktduk
get ?	sl
get a	abccdjedgjhaiZjekXlemenmooqnsotjuV
get an	aadjom
get as	admorktd
get back	qm
get christmas	aagn
get even	eaup
get good	aj
get his	acbkni
get in	aahqjkkdoetluc
get into	ak
get it	adckejhdjdkinconrese
get lost	kert
get many	ko
get me	aTbehdllnwrd
get more	gjrj
get my	dq
get no	qeum
get on	arlete
get one	dlrl
get out	jjkeoiqbrmui
get over	ojrk
get past	ajml
get promoted	aYop
get round	adrm
get seventy	ci
get some	asfmjZoere
get somebody	rj
get such	ak
get talked	abum
get that	gjkkoc
get the	bddiedgcjaknlloatcupvi
get this	aWenkiui
get through	hcjkkloatiue
get to	adgbinjknooYqdrZskud
get told	ajik
get turned	amgehl
get up	acejheikjjkjnc
get us	kk
get used	atoa
get what	adqmtm
get with	aj
get wrong	aiok
get your	aljkkeub
gethin	al
gets	aWccedgYhqicjNktlamXnboyqjresetduq
gets .	gl
gets a	algeieoqrdta
gets around	uj
gets away	aduo
gets better	am
gets built	aeil
gets good	aj
gets her	akje
gets it	acclhk
gets its	aj
gets made	aibcnmodtk
gets me	acem
gets more	adhm
gets on	tl
gets read	adhjoj
gets round	uj
gets the	aYgdhkickdncojrpun
gets through	aktk
gets tired	aXdkkn
gets to	eegehZijkrrataul
gets used	aZgkheknok
gets when	rj
gets you	olqj
getting	aRbUcbdbeYfegmhdjnkmldmZnkoxqdsjuXvt
getting a	aenoojte
getting as	jdro
getting back	ajjesktd
getting in	am
getting it	hj
getting me	aegjjj
getting my	acolqctm
getting off	al
getting on	gkok
getting our	jk
getting quite	adoj
getting ready	iijk
getting round	abom
getting such	adgk
getting the	qk
getting through	tj
getting to	geheop
getting used	abgjjmod
getting worse	km
ghent	al
ghost	aj
ghosted	aatp
ghosting	aekjtk
ghosting other	kj
giants	aYis
gift	aYbZeegchZixjikdobqmtrud
gift .	ik
gift for	acbegdheimtt
gift from	il
gift in	aZqmrk
gift of	ii
gift shop	tj
gift to	aj
gifted	aWguhbiqld
gifted and	ii
gifted as	aaglik
gifted mathematician	giie
gifts	aZgiip
gifts ,	adim
gig	kl
gigs	aekkok
gigs for	ai
giles	tk
gill	ak
gill </s>	ak
ginger	al
girl	aXbjcdedgwhnicjbnarosetRun
girl ,	digmjete
girl at	aaglrk
girl from	aebl
girl had	akjd
girl in	aibejj
girl on	rl
girl who	acbjgkuj
girl with	ak
girl you	hlndrk
girl's	ji
girlfriend	aYbo
girls	bdgbjokjolrdteue
girls .	aj
girls in	acbejkom
girls that	ak
girls who	hi
gist	ni
git	gj
github	aebi
give	aYbbdnevfVgahkiZjmkjmYoZpbrduk
give ,	aYdejolitn
give .	elgn
give a	aebccihjomrcteuivi
give anything	eiheii
give are	aibejm
give back	abejjjul
give comments	addo
give her	al
give him	ejjbljnjojritc
give in	abdpqj
give is	aablcj
give it	degchujekaqcrl
give me	aLbeckdmeigPhqiejTkolinsrYsjtUumvZ
give my	ambcddelfegahbiejjkalcmbnbojtnui
give one	al
give reasons	asoe
give that	aitj
give the	bdcdddeigmhaidjZknldncodrpui
give them	jikpmkuc
give to	akejhkneue
give up	aadlekgbhZikjooZqqrcteuZ
give us	aehjli
give you	aegphdqkteul
give your	alqi
given	adbldmeTfcgRhziTkolUmTnZrkteul
given ,	acdl
given .	dlhdocreto
given a	bmhe
given at	di
given fairly	akhd
given how	dehmomte
given in	bi
given it	ajkmte
given me	albccmdehaidkloeqkretb
given my	abbitl
given notice	ajqj
given our	aejk
given out	abun
given that	cbgehnieriti
given the	accpgbjeokqermtY
given this	aahnri
given to	bkhi
given up	hnjlretb
given us	akki
given what	ancegdhioerotc
given who	aehn
given you	dj
given your	hi
gives	aobYcjeagXhbiljbldncobqr
gives #	ajce
gives a	cj
gives me	acbddmeeipkiqktdue
gives money	rm
gives us	qi
gives you	qlretl
giving	becddXeiicjnlencqlrbtdup
giving .	bj
giving a	ojte
giving it	aebdhpji
giving me	al
giving offer	ai
giving the	aYdegjqktjuk
giving to	ui
giving up	abeljnklmjqY
giving you	achcqoum
glaciers	aibjre
glaciers .	bjre
glad	a2bScYdleVfbgRhTjZkVlemNndojpurQsct2uH
glad ,	jj
glad .	ak
glad for	aeop
glad he	aejk
glad i	armdoZtk
glad it	ijol
glad it's	al
glad just	ak
glad of	aibbdtgaijjYkemdobpnqltXud
glad somebody	jn
glad that	gehbjeoaty
glad the	aYojtt
glad to	avdYebfeicjVkdmcocpprbtjuWvi
glad you	ayoete
gladly	a/degahTjekileneoeqZuV
gladly .	ei
gladly come	am
gladly explain	adrm
gladly give	ajejuc
gladly go	ak
gladly have	aekm
gladly hear	ai
gladly send	aj
gladly show	ai
glance	aVblillm
glance at	ablm
glance from	ik
glasgow	qj
glass	aqgcicjjndonqereteud
glass ,	al
glass of	aion
glass to	jmne
glass with	aj
glassdoor	aeup
glassdoor ,	amue
glassdoor .	uk
glasses	kloe
glasses and	abkl
glasses on	al
glaze	ambmresktevY
glaze ,	ak
glenda	ai
glitter	ji
glitter on	ji
gloomy	tj
glove	aq
glove .	ap
glowing	bi
glue	am
glue .	am
go	aebZcjdjeefWgShkibjekmmenmpbqYrpsitjui
go !	amid
go ,	apemgehjkdqbrbuc
go -	ak
go .	albdcdebgehckineoirntlub
go :	li
go </s>	alke
go ahead	alhdqbuj
go and	aocieejcleoiqdrnuc
go around	nj
go as	akqe
go astray	addn
go at	aagkhikerkvi
go away	djecsm
go back	aXcnkplemdnjodrotcubvj
go before	jckjqk
go by	addlomqeri
go down	aZeojeum
go duck	nk
go early	aemj
go far	abiktm
go fast	tj
go for	ai
go forward	qj
go from	abhluj
go home	aiqkre
go in	gehijpnireue
go into	djeekkrj
go it	oetl
go last	kj
go next	ik
go off	adkk
go on	ajbbcYdlergbhTiejqkamdnTooqXrWsmtevd
go out	aZbehoqlrk
go over	hijllinbri
go quickly	ai
go quiet	alglod
go right	kj
go round	aenk
go straight	hj
go through	aebncrdaeWhljekelkmlndoarctbud
go to	bjccdXeUgZhliijekbnmolrdteukvc
go twice	aakn
go under	uj
go up	ambjoetk
go well	ai
go with	aibdjdmcndolrltmue
go without	aehi
go wrong	eeul
goa	bjrd
goa ,	bj
goa who	aird
goalposts	jl
goat	aledgdjbkdrute
goat .	aero
goat in	rj
goats	apjjkZrdti
goats .	tj
goats for	jikd
god	ceergZiVjZkbmjnbottbuj
god ,	aZenmm
god bless	avib
god let	ej
god of	rj
god sees	adgendooul
god's	aedjemik
god's earth	ik
god's sake	em
goddess	ij
goddess of	ii
godfrey	al
godmother's	nj
godmother's cousin	nj
goes	akccdSeShriXjdlYmbncoeqmrZslurvZ
goes ,	ajjk
goes .	ajndom
goes a	rl
goes about	nj
goes ahead	ai
goes and	aj
goes any	qk
goes around	uj
goes at	kj
goes back	jmni
goes elsewhere	adqk
goes for	am
goes in	aXgmhkqdur
goes into	uj
goes off	ackn
goes on	eehk
goes out	al
goes smoothly	ak
goes through	ui
goes to	aebjdegihajakdobqjrasntnuj
goes up	qoum
goes well	an
goes with	ajhlqetj
goes without	aefjhp
going	boccddeWfrgShciWjakilmmXnpobqisXtVurvm
going ,	aekk
going .	bdelgcheijjikdlpqauc
going ?	aj
going ahead	aj
going away	aeqk
going back	qk
going by	aZdionti
going for	tk
going forward	aYfwoete
going home	ai
going in	am
going on	ajvi
going over	ckmi
going round	adnl
going straight	aenjuk
going through	amcdhk
going to	eWfZgeiTmSoeqirksbtauyvl
going too	al
going up	abbo
going well	aebl
going with	aj
going without	ki
gold	aacddeeegthcodrbtp
gold .	aogcidrdtn
gold and	gi
gold at	aXgqsi
gold in	aZgo
gold medals	aj
gold star	getn
golden	aoga
golf	aVbkcedieegYjcmensocrcttujve
golf club	dj
golf day	aenl
golf with	aWbngchcjenpum
golfed	aeon
golfed with	aeon
golfs	nj
golfs with	nj
gone	aabscceagkidjlkrmonirctauKvT
gone ,	abjikrlkte
gone .	gohcklmi
gone about	ik
gone ahead	abqp
gone and	abemkl
gone as	ve
gone astray	an
gone back	cjjkkj
gone before	actl
gone by	addn
gone for	abgkqm
gone from	ok
gone in	bmhejk
gone into	ajhj
gone on	arbdjikc
gone over	aejimr
gone straight	ki
gone through	bjhoqcue
gone to	biccecgVhniejdkkmcnmolqaud
gone up	aocdglkd
gone with	tk
gonna	aceeupvj
gonville	adgl
gonville press	adgl
good	a0bUcXdVedfPgihciZjcknmunVokpbrXsPuj
good !	oi
good ,	eigahiikjiliue
good .	akbdedhdjomkqorYtXua
good ;	aZgkll
good ?	ai
good about	aajkkpod
good advice	an
good and	gn
good applications	nl
good as	aadkgkhriikeldnloYratY
good at	aegehdtluo
good biscuits	ml
good bread	ai
good bricklayer	ri
good business	aaun
good came	ai
good company	axgbhdoe
good cups	aejj
good deal	aZbphcikklmkocteuk
good enough	aSbidegqhjiekcotrY
good eye	ai
good faith	aaboge
good few	adul
good firm	ai
good for	aagwhejXkkmboirktdue
good hands	astdue
good has	admn
good health	aYfktn
good heart	an
good humour	al
good idea	akbeoitbvm
good in	aj
good it	aj
good job	aejn
good joke	ai
good laugh	mj
good lens	kl
good luck	apidnjoativd
good man	aejm
good manners	aeml
good many	adql
good memory	abum
good money	aeui
good name	amicneuj
good nature	elii
good news	aajsqi
good of	azgdhciejWmZosrXtT
good on	aagitl
good one	adhmlirdtkvj
good ones	aigi
good order	aedl
good part	tl
good people	algeokue
good person	aj
good practice	aj
good problem	ai
good questions	ak
good reason	aaclop
good researchers	ti
good rest	ai
good run	am
good self	aeeimi
good sense	alik
good shoes	jdkk
good soup	ai
good spirits	abgm
good sport	gm
good suit	aakm
good team	ak
good terms	um
good that	ijuj
good the	mo
good thing	tm
good things	asgdob
good time	ar
good to	anbWcehcicjSkWmincovrXtpuZvb
good until	qn
good violin	aZkq
good way	ak
good weather	ai
good winter	aZuo
good wishes	amoetl
good with	aiek
good word	aelm
good year	bm
good years	jj
good your	aj
goodbye	adjjrnuj
goodbye to	aYjjrnuj
goods	acbm
goodwill	aXengkhjkelj
goodwill .	abglhj
google	aWgmunvt
google ,	adgkui
googleable	uj
googleable name	uj
goosebumps	aeik
gorgeous	akij
gorgeous .	an
got	aibqcodYejfigmhciZjYkjllmPnYocpeqcrTutvk
got #	acgm
got .	uk
got a	albahZiijakcnmolrctbuivi
got about	adkl
got all	aidmge
got another	abjk
got as	amccgdhdklocreul
got back	jk
got buried	fl
got clara	aebk
got eleven	ak
got from	gm
got harder	bi
got home	aejm
got in	abbaclidjjqktiudvd
got into	ok
got it	bdcsdbecgdhclomjnaoeqcrXsltkubve
got lost	bkrkte
got made	actn
got me	alenhbjbkk
got more	aj
got my	akhi
got nine	kk
got no	aj
got on	aebecphl
got one	bjuo
got past	acbkdern
got round	bl
got screenshots	adum
got some	ak
got someone	ai
got something	adbkrm
got that	ajhd
got the	aebecldigqhniejinboWqirZtavi
got theirs	hj
got there	aeom
got this	aZcidlgl
got through	bkelhejeli
got to	arbjcege
got two	aeceto
got used	abop
got your	asddqc
gotten	aeojvi
gov	ci
gov .	ci
government	bjglhdiejerk
government office	rl
governor	acnoue
governors	aXgins
governors and	gk
governors have	ni
grace	avceedidjdqjrb
grace .	qj
grace to	amjerd
gracefully	io
gracious	ilmooetb
gracious ,	mi
gracious .	aj
gracious about	iemm
gracious in	gkte
grad	al
grade	aebjgphkkanoodrctb
grade #	aacigl
grade ,	ai
grade .	blgjhbkcnm
grade like	hi
grade up	aenk
graders	jk
graders made	jl
grades	ajgehj
grades came	hj
grading	ajncrm
graduate	adekuk
graduate of	uk
graduates	amue
graduation	adjkni
graduation ,	aejk
graduation lunch	aeni
graeme	ak
graham	ajnj
graham know	nk
grain	alte
grain elevator	akte
grammar	aj
gran	abgdhejrko
gran would	am
grand	ayecgejcok
grand ,	ajol
grand .	aped
grandad	gejukeod
grandad had	ji
grandad's	jj
grandad's fiddle	jj
grandchildren	ip
grandchildren ,	ij
grandchildren .	im
granddaughter	hi
granddaughter's	airk
granddaughter's age	airk
grandfather	aebagZhviejjkcteuj
grandfather founded	aj
grandfather gave	acum
grandfather had	ji
grandfather laid	adhl
grandfather planted	hj
grandfather's	ajhiikue
grandfather's ,	ki
grandfather's time	hi
grandkids	il
grandmother	ajbegdhmicjirkue
grandmother ,	rl
grandmother founded	hi
grandmother is	kk
grandmother lit	iejm
grandmother supplied	hk
grandmother's	hj
grandmother's flight	qi
grandmother's funeral	jk
grandmother's piano	hmje
grandparents	cjjike
grandparents that	jj
grandson	ajgdhjjZkcrmtk
grandson is	aj
grandson that	tl
granny	acjp
grant	aXcndafegNhkjilkmbndoUpkqmtdupvd
grant ,	aicihjqj
grant .	aijlkdnj
grant and	acim
grant for	adcoge
grant from	qi
grant has	rltb
grant i	ej
grant no	adpl
grant of	aebo
grant on	tm
grant people	qj
grant runs	adkbqkul
grant was	abbejekqoetdup
grant went	adhm
grant will	tj
grant would	km
grant you	ci
granted	ql
grants	liun
grants .	ai
grants office	kj
grants were	aeul
graph	aivj
grasp	acnjtm
grass	ikoi
grateful	a2cidYgVheiXjTkblqmRojqctluVve
grateful ,	ai
grateful .	aqeeli
grateful for	alcleifihZiejdllmbojqerktYue
grateful if	qi
grateful that	asgdhemdojtj
grateful to	aebjhljeoeqetpud
grateful you	ai
gratitude	akfm
gratitude ,	ai
gratitude .	aj
gratitude for	aefk
grave	aVjptm
grave .	acjlki
gravel	anbe
gravel .	ao
graves	ak
gray	akijje
graz	aj
grazing	akhk
great	ambcdkeXfigJheiojdkXlimYoipkrWteuevy
great !	idvo
great ,	aadnootevd
great .	jlljobretauevo
great at	ai
great care	aj
great conductor	adin
great deal	ajbcieokrdtiue
great energy	bm
great fairness	ai
great help	adrm
great interest	abun
great job	abtpvi
great many	aibi
great news	tl
great on	aj
great pleasure	cl
great to	si
great with	ai
greater	fjgeii
greatest	aagiimqi
greatest respect	qj
greatness	aXedgei0te
greatness .	im
greatness to	aais
greedy	rk
greek	ck
green	apbmeegejellrdtZ
green ,	am
green .	lk
green jacket	adbk
green one	ak
green room	ui
green scarf	ai
green tie	bk
greener	antb
greenhouse	an
greens	bj
greet	auje
greet the	aj
greet your	ai
greeting	nirl
greeting .	aerl
greetings	amldrltd
greetings ,	levi
greetings .	ai
greetings to	rlte
greta	dj
greta ,	aedj
greta said	aedj
grew	anjl
grew up	aijm
grey	aZbjglretm
grey cardigan	adgm
grid	ajoe
grievance	ul
grinder	ienn
grinning	ak
grinning .	ai
groan	am
grocery	ai
ground	akepgbikjcmeneqerbtd
ground ,	ej
ground .	emui
ground floor	aleekk
ground on	aj
ground you	ej
ground your	acio
grounds	cndjkbtk
grounds for	abcn
grounds of	actl
groundsman	ni
group	aqcnedfeglhdibkXnXqcretOup
group ,	aacmdljmue
group .	akgmjctauj
group and	ai
group at	dk
group exercise	aj
group for	ak
group has	aXur
group is	hlue
group of	bjrlui
group should	adgmok
group task	cj
group wants	om
group's	niuk
group's name	ul
groups	aici
groups ,	ui
groups .	ak
grovel	aXeemw
grovel ,	aaeemr
grovel before	admm
grow	aefmgjidkdmeodpnrotcue
grow ,	aYpn
grow .	an
grow a	rp
growers	ajul
growers in	uk
growing	ak
grown	aabdhckYnionru
grown -	aXnkodrptl
grown man	rk
grown used	adom
growth	aYckfmolvc
growth ,	ti
growth .	aefiom
grudge	anblccecgdkeoircul
grudge ,	aiok
grudge whatever	aleegeul
gráinne	al
guarantor	aetk
guard	ajbj
guess	aWbncUdbeagVhZijjkldmanco3qaresetlvo
guess ,	adcdtt
guess .	bkcdjo
guess i	al
guess i'll	acjkok
guess is	aarm
guess loyalty	aeol
guess that	in
guess what	aabqme
guess who	omrete
guessed	alcchdiioarktk
guessed .	rj
guessed a	amte
guessed from	airk
guessing	aebirkti
guessing ,	ai
guessing .	tk
guest	aoilte
guest .	il
guests	adgdoerqui
guests will	rlte
guidance	akclrdsk
guidance .	adsk
guidance at	ai
guidance the	ii
guide	awckebgaoerctcuc
guide ,	hi
guide .	cm
guide me	akeeli
guidelines	aibZgcjdojrVsrtoueve
guidelines ,	aZcesotm
guidelines .	aXcaomsnti
guidelines and	ai
guidelines are	retk
guidelines speak	citd
guild	ajuj
guilty	gj
guilty of	gj
guitar	jj
gulls	ai
gut	olti
guts	abbkrn
guts to	abbkrn
gutted	ayjdob
gutted ,	asoc
gutted in	aj
gutter	cj
gutters	ajhj
gutters since	adhj
guy	ajblcdgmidndojrYtjue
guy ,	ok
guy with	tk
guy you	gore
guys	aijdoiretk
guys ,	abtn
guys to	aloj
gwen	anve
gwilym	ak
h	adgllk
h -	aagm
ha	gdhckdoltt
ha ,	gehckeoltt
ha ha	aeto
habit	aigk
habit ,	ak
habit of	gk
had	acbdccdWeSgihmiojqlPmnnWokqZrosctpuXvV
had "	albesj
had #	ai
had ,	gZheisjjmjte
had .	bbcegZhjiejjkjljoXpnta
had a	asbbccdieZfigkjYlcmcnaojqlrVsctnui
had actually	bk
had agreed	km
had all	bkjerntb
had already	aUbcdcgZhoidj5qcrdsktbue
had also	bdol
had an	aiinjd
had another	qk
had answered	ni
had any	heidmnodrluc
had asked	bpdohbkbod
had assumed	acbegejcolrs
had at	aqbe
had baked	jj
had beans	ajjd
had been	aYbceegdhSinjYmWnjomqdrosbttuk
had begun	aajkon
had better	aVbdgdhjqprpti
had borrowed	ackm
had bought	abjr
had chips	ai
had coffee	beun
had come	adbegjhijjki
had considered	gi
had counted	aabecdeljjkq
had done	jj
had doubts	ai
had drawn	jk
had earned	aXmo
had eleven	grjakd
had enough	abro
had even	bagltk
had ever	ai
had expected	jjokte
had finished	aVjirltk
had followed	aYso
had for	aYikjiok
had forgotten	aegirm
had forty	al
had four	cj
had from	ak
had fun	ak
had given	alhije
had gone	arbndehejdocte
had good	ak
had got	cckltj
had half	akgohdje
had heard	aibdcegeiijZoert
had her	aibmgejckerj
had his	goje
had hoped	ardjflhTjdkltd
had i	amblcWddgdkemsneoarY
had imagined	aidljc
had in	cigdjckkrkuk
had it	aYbecqdigdhmniodraui
had kept	aehqjZki
had last	bj
had learned	aijk
had left	eigdhlji
had let	aVekjskimc
had looked	adhkok
had lost	al
had lunch	cljeni
had made	aajr
had many	aj
had me	anhejdoltc
had meant	an
had mentioned	adol
had met	jdrl
had missed	aqcd
had mixed	anod
had money	tk
had more	aehmrl
had moved	acbdjltm
had much	rl
had my	acbYdWhombqkrotk
had never	bdgdjiminlri
had nine	tk
had ninety	gj
had no	aZbicohlibkemnoZrcuk
had not	ascVdegUhTiijXkbmoodtrul
had nothing	aWcidjeljkoe
had noticed	aoje
had on	bj
had one	amdajikj
had only	dkgbiekkok
had opened	akbYin
had other	ul
had our	ul
had pancakes	ai
had people	gj
had picked	anjb
had pictured	aXgejlnkom
had plainly	bjre
had plenty	an
had prepared	aibejdodrt
had promised	achkkl
had put	aabehejmkn
had rather	aSgjhljjoorete
had read	aubYcagnidjcoarZsnte
had really	hkjd
had received	tk
had rejections	gern
had run	anbkre
had said	abbbcjiljm
had sat	al
had seen	albegoie
had sent	cqod
had set	hiok
had seven	amje
had sharper	aaritm
had simply	cesl
had since	ajjdqj
had slipped	acrm
had so	emmjojtb
had some	hmri
had somebody	apbdjb
had spoken	aXbigknj
had standing	acgo
had started	akhkjdoe
had stopped	aYbjgknioj
had strong	hj
had such	bj
had supposed	abhkjeomrj
had taken	bojcrlud
had ten	ek
had that	aibecijeli
had the	acbxcldmebfjgmhYlemcrVsmtOubve
had their	amne
had theirs	acejhi
had them	aZcooetk
had there	kl
had they	acgirj
had this	bldkgdjjkb
had thought	aebjgdikjjkirati
had three	gkhetj
had time	aYgjhdlinkojqk
had to	aebUcWdXgthXiZjjldm5nVoXqXrdsdtk
had told	aehdjoklnere
had too	mi
had trained	abbkgl
had troubled	ik
had two	acbjckgojdkioc
had understood	aTdkhtje
had us	al
had warned	aeikoi
had we	bm
had with	ap
had won	ai
had wondered	aajcoprcts
had wonderful	tj
had worked	ak
had worse	aj
had you	aTcrimjbmerl
had your	aebpccdkgdhdipkbmdooqdrXtcuc
hadn't	becedYhqibjcmeoitouZvd
hadn't already	ai
hadn't eaten	ackl
hadn't expected	aehjrotc
hadn't known	tj
hadn't met	aZgktl
hadn't read	akce
hadn't realised	aUbmopretj
hadn't really	akoe
hadn't seen	am
hadn't thought	aj
hadn't understood	aibegj
haiku	olre
haiku about	ti
hair	aebmejjcoj
hair cut	akjekdoj
hair is	ki
haircut	aXbehntn
haircut ,	betn
hal	aj
hale	adejqk
half	albTcedietfegrhZiokQlnmbnboSsetRukvV
half ,	adem
half -	cdjklimkrltcvc
half .	algnhe
half a	albecZemgakelkrkti
half an	aYdqeblmnk
half as	aigk
half asleep	ri
half five	qi
half guessed	aj
half hour	inqd
half hours	abjn
half my	adbjhjjckj
half of	aobbcnekiejXkembnbocqeritXul
half pay	ai
half plot	ai
half price	acom
half term	acjn
half the	aXcjdeengmikkblcneoeqorX
half your	iiuj
halfway	bkhdjm
halfway .	aejn
halfwit	aYrs
hall	apckdkgkhbickNlimbneoiqkretYvc
hall ,	amdegaheiejlkdoiqkte
hall .	addneegpimjeqdte
hall and	am
hall before	qj
hall committee	aebkok
hall for	aiejje
hall free	aclk
hall has	ajgi
hall in	gkji
hall is	amhi
hall keys	aeoj
hall last	achl
hall on	gn
hall seats	cj
hall was	bkhcjdqn
hall with	jitj
hall you	ckhe
hallam	ai
halloran	aebiekikjckdlineuk
halloran ,	aeek
halloran of	ilke
halloran said	ul
halloran smiled	adbk
halloran's	ai
halloran's i	ai
halls	qire
halls are	qi
hallway	aj
halve	aeeo
halve it	em
halvorsen	aj
hamburg	nj
hamish	ak
hamlet	abgltm
hamlet ,	acgl
hana	ai
hand	aicagrinjpkQneqcrXtSud
hand ,	aiejjXnirk
hand .	arbbdigmhdjcrbtauk
hand ?	ai
hand and	aZbljmmj
hand as	ii
hand back	ai
hand has	do
hand if	al
hand in	adjmqi
hand is	ij
hand off	adgo
hand on	abekjk
hand over	hj
hand that	abbegdiojk
hand them	gjlj
hand until	aebk
hand up	om
hand with	mj
handbook	ck
handed	acbidehmjikdmlndrite
handed in	aZhjjjmm
handed it	akbjnb
handed me	hk
handed out	aZnjrkui
handed over	ai
handle	acinukvi
handle a	aein
handled	bihejenmte
handled ,	adok
handled .	aSbknsul
handles	aolerjve
handles the	akrjvd
handling	ajuj
handling editor	acul
handling the	aj
handover	aeoq
handover ,	ol
hands	bbcXdZeugchTjkkjmbnmqnrStkud
hands ,	aleqgahdjktd
hands .	aecdemgeiijlnmoercte
hands ;	aetk
hands and	ej
hands are	akeejenj
hands before	ei
hands for	ai
hands is	gk
hands now	adqn
hands of	aegitn
hands shake	aZjjkl
hands shook	ai
hands were	an
hands with	aj
handshake	aVdbikmlomto
handshake .	aSdbmlomtp
handshake i	il
handsome	aeiljj
handsomest	adil
handwriting	bcdlgbiqjekdmmoerd
handwriting ,	ii
handwriting .	tk
handwriting and	aemm
handwriting has	ajil
handwritten	akhktc
handy	adbmoatm
handy .	bk
handy for	abbktj
handy to	ajoeri
hang	aebehijdmjrctq
hang in	hj
hang it	tk
hang my	aemk
hang on	qj
hanging	algj
hanging in	qi
hanging on	ii
hangs	aXilqo
hangs on	aYjiqo
hanlon's	bk
hanlon's niece	bk
hannah	cj
hannah cold	adcj
happen	cjekgdhdiejamkqcratYunvm
happen ,	aj
happen .	cm
happen again	mm
happen to	elodteul
happened	aXbmcddbhbjYmcnnoprevi
happened ,	aiokqjuc
happened .	nl
happened here	gl
happened to	aVboeigehdiionqetjul
happens	aibZcZdYeZfpglhbidjpkdoarZtZulvn
happens ,	ap
happens .	acgkjjum
happens for	acfq
happens to	jmnire
happens with	ai
happier	asgche
happier for	al
happily	aubicdhajYkamenioaqcrjtmuZ
happily ,	tm
happily .	ak
happily come	al
happily for	bmje
happily have	ai
happily help	ai
happily show	adrm
happily take	ai
happily the	njtk
happiness	akfd
happy	a1bXcjdNeifigUhXiUjjkbljmWopqbrcub
happy ,	aanloi
happy .	lj
happy at	ak
happy by	am
happy easter	oj
happy for	smti
happy here	ai
happy if	aj
happy in	aitk
happy just	aj
happy now	aWjtve
happy one	bk
happy story	uk
happy that	ak
happy there	al
happy to	apbZcndXeTfkicjTkaldmdndosritUvm
happy week	actl
happy where	ai
happy with	dbetkeljneretcue
harbour	aq
hard	arbVdUhbiZjtkqlcmVneoiqdsitbuevY
hard ,	am
hard -	aatl
hard .	ak
hard a	aegn
hard about	acun
hard as	aakjun
hard at	ti
hard choice	amocti
hard feelings	apccjdmenlokrasjve
hard for	aigjhdkeoero
hard going	rj
hard hat	ik
hard interview	aaro
hard is	aZjn
hard it	al
hard on	ok
hard sell	al
hard the	anud
hard these	al
hard thing	cj
hard time	cj
hard to	adcldcglidjpkvmanbqeratauW
hard week	an
hard work	hijionrd
hard year	ai
harder	aebiedjamnndodqmrduo
harder than	um
harder to	eeqluk
hardest	ak
hardly	aNbWcxdbergoiqjWkbmjncokqbtduYve
hardly a	aYcr
hardly any	ei
hardly anyone	ap
hardly be	aWclejgiok
hardly complain	aqcdgd
hardly have	cjgkre
hardly know	adelikre
hardly like	mi
hardly need	adglilre
hardly notice	em
hardly what	cj
hardship	abclkl
hardship fund	acclkk
hardware	ak
hargreaves	ai
harkin	hi
harkin and	hi
harlow	aegl
harlow gazette	aegl
harm	axgehekcoetd
harm .	rk
harm done	ar
harm to	ajci
harmonic	rj
harmonic analysis	rj
harmony	acrm
harmony was	abrm
harness	al
harold	ai
harp	aj
harps	heul
harriet	am
harrogate	adgl
harrow	gi
harrow branch	gi
hart	ilnd
hart ,	ilne
harvard	aegl
harvard wanted	gl
harvest	jeul
harvest ,	um
harwell	nk
harwell ,	nk
has	bRclddfdhckmlQnqodqtsZuZvk
has #	gl
has ,	ajijte
has a	albncbdaesgNhViVjRkclemdnnokqbrSuy
has accepted	bm
has agreed	nj
has all	am
has already	avbZcdgchjjSqrtbud
has always	aWhqnnud
has an	aiim
has another	al
has answered	aiqj
has any	adnm
has asked	aibbceddgchdnpqirdtbun
has become	aebniiqiud
has been	adbiccdjerfsgmhciRjJmaneodpjqkrYtmvj
has begun	am
has bought	ci
has built	aihirj
has certificates	gi
has changed	arbddjte
has checked	ak
has cleared	ak
has clearly	birj
has come	cjdmhdiijemkocrita
has cost	adjmmi
has decided	amjc
has destroyed	aZjr
has done	angahiicjokeleoerdtk
has doubled	aegk
has earned	al
has eleven	ketj
has enough	kl
has even	cnretj
has ever	aZgiiqjlocreue
has evidently	bi
has finished	begikjui
has five	an
has forgiven	ji
has found	bjndoirjtc
has four	aick
has framed	asidjc
has given	bdhiidkjqmraui
has gone	bbcadjgkhijokinmoVqbub
has got	aecl
has grown	ol
has had	aYbicdgkikjbkinermtWui
has happened	ik
has heard	aiidqkuj
has helped	ao
has her	ai
has hers	nj
has hired	akgi
has his	kj
has improved	akbeil
has in	aZtr
has it	aocine
has its	apcbgdjiootcud
has just	amgk
has kept	gjqj
has kindly	nsqe
has known	adel
has lapsed	qj
has led	ajom
has left	acgnjj
has lent	kk
has let	an
has looked	aYqiso
has lovely	tk
has made	adcideirjcki
has managed	tk
has met	akti
has moved	hm
has my	blgdjdljokteuk
has named	aj
has needed	gl
has never	aacleeipmeneoXrktpud
has ninety	ai
has no	aUcpgdjimjoerotYudvj
has not	aTepgjhaikjlmpoaqirZtd
has nothing	aekl
has now	akddgiki
has offered	ashaqj
has one	aqcddegiie
has only	abbZcdgchlmjojtp
has opened	hj
has other	jl
has paid	hi
has passed	dngdtn
has plenty	al
has produced	gmid
has promised	acns
has published	ietm
has put	hjjk
has quoted	bk
has reached	aegiol
has read	aibenk
has rented	hi
has room	ek
has run	clgbhiki
has said	aidkheiekj
has sat	accrgere
has saved	tk
has seen	annkrd
has sent	ai
has settled	am
has shown	adgbhkoktk
has signed	adqn
has since	aibdcdgqhekcrk
has sold	al
has some	abbktl
has something	ao
has started	aiqk
has stayed	aabigdikjdmmnepmrmuc
has stopped	aXjjku
has such	actk
has taken	abdejikkon
has ten	ak
has the	ajbmgRiWkllioarqtZ
has them	akddnj
has time	om
has to	acbjdeedhWibjlkWmjnUoqqtrltUuZ
has told	ajjcnmoetiue
has translated	aerj
has turned	ajdj
has two	gchekerrte
has worked	abgermti
has written	acjokeoi
has yet	aWbedmhktm
has your	aegiinneui
hasn't	aYbjcddjicjtkjnmqeratbuc
hasn't been	aedl
hasn't changed	am
hasn't got	jk
hasn't seen	nk
hasn't spoken	aejm
hassan	aelj
haste	ai
hasty	cetm
hat	abcedlekgeiprd
hat ,	jj
hat .	dmijjc
hate	aMbceZgehciejekcmmncoYq6setoun
hate for	aXjbmeqxrduo
hate me	aemn
hate to	adjaqordtq
hate you	aZjmql
hated	apde
hates	adbnuc
hathersage	ajne
hathersage ,	ajne
hats	rbts
hats off	rbts
hatstand	rj
hattie	ak
haulage	aj
haulage </s>	aj
hausa	rk
have	aebOdbekfWgiiikmlbmrnlpUqlrnsZtY
have #	aZgkqs
have ,	aXbmdsgdhcikjcmnodqdretdui
have .	aeelhciXqirctruY
have a	aobbcQdLepfcgYheicjakSlnmPnuoiqSrZsctiuuvr
have accepted	apckqe
have admin	acul
have agreed	ckqj
have all	aqeegeoj
have already	albegahiiijYoouW
have always	aYfjgZhoiojemennrbtdui
have an	ajcdeZhdiekklcmkretiuo
have and	ak
have announced	abbn
have another	apgiheki
have answered	cmddretn
have any	aeceddeegnjlkprjtdulvX
have anything	aijjmeoeri
have apologised	aemjoi
have applied	hdiemo
have arranged	nk
have asked	aWbYcYdtecgehTidjdkYlenvqsreti
have at	aiom
have attached	dkhi
have become	aZbjdnkn
have been	aebscedeecfogchjibjakmlVmnnZpeqLtbunvX
have begun	amgiheiiue
have believed	an
have better	abdmgeqk
have booked	aigjienk
have bored	aj
have both	hi
have bothered	abolrl
have bought	aegehijckjmeoltm
have broken	aXjv
have brought	begjokrl
have built	acimri
have called	aekn
have cancelled	jm
have carried	ak
have caught	abmm
have changed	akqi
have children	aZbq
have chosen	aqemgc
have cited	al
have cleared	aacr
have closed	algd
have come	aWcnddechqkkoeresk
have copied	gaiijemdnvoeqlrdud
have copies	am
have corrected	aj
have cost	hemjok
have covered	ko
have crossed	akdkkc
have crushed	aejl
have cut	anki
have danced	aj
have decided	akclhjqb
have deleted	omqe
have depends	aderqd
have dinner	aagnni
have done	akbdcdebhjiZjikemknkokqerbsltducve
have drawn	adrk
have dropped	abdjni
have each	jl
have earned	aagchtkj
have eaten	ackn
have eight	aj
have eleven	aekm
have enclosed	ci
have ended	adji
have enjoyed	al
have enough	anrjte
have ever	epgaikmdrn
have every	aZhmui
have evidently	ol
have expected	huie
have explained	adceheqlrr
have failed	gk
have far	adol
have felt	acgmii
have filled	ao
have finished	ao
have first	aehiiesm
have fitted	ajhi
have five	ajndqk
have followed	cjiore
have forgotten	gk
have forty	hi
have found	alddedgahdiWjkmdnnolreua
have four	ajjeui
have framed	aciktl
have friends	ai
have frozen	adqn
have fun	aeom
have funds	ak
have given	adclgehijjkjqbrZto
have gone	aaciebgbhnjikdmoneokqeuZ
have good	ai
have got	adcogjhciemcrdtiul
have guessed	heiiobrltl
have had	aYbbcedcgWheimjWkkmpnWpnqjrmtqve
have handed	hk
have heard	aabeclgejmroui
have helped	ajoktd
have her	rk
have hired	ak
have his	aknj
have hoped	aemj
have hung	adil
have hurt	aabjhojjoe
have i	cegiumva
have ignored	bedn
have illustrated	aerl
have in	hjjjrk
have invested	aabkfj
have it	ajdkhoiZkXoeqV
have joined	aq
have judged	ckgj
have just	gr
have kept	aXbecddjgZhmiejkmboXqnrYtbuu
have killed	acjjoi
have kindly	ai
have known	albZcZedgchUiUjnknmwnirUtjud
have laughed	aj
have learned	acgjoerctq
have led	cn
have left	aUcedoekhbjckcnmocqitnui
have let	alnlqdrlud
have liked	aigehcidjikomctl
have listed	lime
have listened	aiil
have long	apgere
have looked	akbecohmiijdobqcrbteud
have lost	aadkkj
have loved	argdiejeok
have lunch	angd
have made	adcbgahcmjndokrrtivj
have managed	geriti
have many	aiji
have marked	cknlrk
have me	gmhcjckjqc
have meant	ajhakm
have mentioned	dknk
have mercy	aUey
have met	bjcegahdjckenboiqirstkua
have minded	aeol
have missed	aocjgima
have mixed	cj
have modelled	aaio
have more	apglheicre
have mostly	ajge
have moved	ajddhnoiqc
have much	rj
have my	albjdWedglhajckdljnbodrZsiuk
have needed	aove
have never	albecieZgrhbibjXkimXneocqdrdsotd
have news	al
have no	bbcmdUesfcgXiWjokcmjnaoUqYrntivi
have nobody	acepkm
have none	accjrj
have not	aXcWjznboQqprMurve
have noted	am
have nothing	ckeikn
have noticed	aXbegjjmkk
have now	aebbcjhWjbkkoqqitiuZ
have offered	gk
have on	aeom
have once	ak
have one	aicedbgcheimjildmkocrdujvl
have only	ceejgkrkvj
have opened	begn
have opinions	aj
have ordered	ql
have other	aegk
have our	aajdnoojuk
have paid	alhdkm
have passed	aeopue
have perhaps	addigj
have picked	aybdgdod
have pinned	ance
have pity	aceqre
have played	hi
have plenty	aqod
have presumed	admn
have printed	adbnel
have promised	acekqk
have put	bdcSdeedhdiijjkelnmaqvtduW
have quite	aj
have rarely	gk
have reached	bj
have read	accjdceigYhjiojjldmandobqbrksitluZ
have realised	aehjrk
have received	atnd
have recommended	ak
have refused	di
have rejected	ak
have rented	acrm
have reread	adcl
have returned	aj
have run	abgwieue
have rung	aeeagchjicjmoprb
have running	aj
have said	aebedjeehYidjZmcnkonqerksjukve
have sat	amgord
have saved	aiceeehemireul
have screenshots	uj
have seen	accVdneagihRiljbmjncojqjrjtjue
have sent	arbbcdddhVimjdldmkndrkse
have served	gl
have set	ajcj
have shamed	jj
have shared	aebjni
have shortened	aj
have shown	aeblheijkcmioerktd
have shut	cj
have signed	cdglhenjqnue
have simply	ak
have since	ajbpcideglhaidjdkancrk
have six	abciln
have sixty	uk
have slept	aeqn
have slipped	acdijm
have sneezed	aemj
have so	aWdlicmcoorlui
have sold	gi
have some	emgchevi
have somebody	ainerk
have someone	bernum
have something	bddjgdhcjdkq
have sorted	aj
have spared	aaidmsojre
have spent	am
have spoiled	aZgeiemvoe
have spoken	bkdehiieqpud
have started	apcetevj
have stayed	abenjdrl
have still	al
have stood	aVinjo
have stopped	aVhdjxmkocuc
have stretched	aYdlgm
have suited	ai
have supported	hk
have taken	amcbddedfmgchdijjckenionrX
have talked	am
have taught	ajbkhd
have telephoned	hloj
have ten	alii
have thanked	aj
have that	hn
have the	adbkcpdeekgZiujbkbljmSnpoQqdrmtYuivW
have their	jk
have them	awme
have there	adimuj
have this	nlqi
have thought	aObedYgih1ibjUkcmtneoiqitcua
have three	cldekl
have time	amkdqi
have to	aVbYckengTh0jvkllXnZodqerWsbtVve
have told	bccmgaiijPklmanVodqqrm
have trained	aigjhe
have treated	bn
have tried	ik
have troubled	mnre
have turned	acgnhcjdqiuj
have two	alcbhcjekiqn
have understood	algdheilmi
have until	deqm
have upset	akgloc
have used	cj
have visited	ai
have waited	akhioetmue
have wanted	alccgihnmcoere
have washed	aj
have what	al
have with	adok
have won	lj
have worked	aoik
have worn	ajgeji
have written	aWcbeiglhcjckmmonlqcrntbvd
have yet	iiui
have you	acbdhcinjklrmencqarcuevq
have your	akbeccdbedgZilkbllmdoiqnrbtduj
haven't	aTbTelgihaidjqmjodqlrdtXuqvq
haven't .	ak
haven't copied	ap
haven't decided	aduk
haven't done	ai
haven't eaten	ackn
haven't found	abjm
haven't got	qi
haven't had	adjl
haven't known	aenk
haven't met	adon
haven't said	aedi
haven't since	jnob
haven't slept	eljckamn
haven't stopped	asjake
haven't the	aj
haven't told	aVjokcqium
haven't unpacked	em
haven't written	aajnui
haven't you	di
having	abbVcldneTfZhpikjZldm2oWqMrpuQ
having .	anie
having a	aYbedbgenioksjtkul
having an	aj
having applied	mk
having asked	aVgmlimmtj
having been	bjdehaikmk
having brought	hi
having checked	ck
having come	adhmmj
having consulted	cj
having covered	ai
having ended	aejj
having enjoyed	ai
having found	tj
having had	albcdrhbjcmlod
having heard	aj
having it	ni
having looked	aici
having lunch	aabjnj
having me	ak
having met	adbdhjit
having missed	armdoe
having my	djmd
having no	ackm
having now	dj
having read	arccti
having relied	ol
having reread	dk
having run	adhikk
having sat	al
having seen	rp
having sent	adkk
having slept	ai
having someone	ajcmde
having the	aj
having to	aabihkiejimsndqetbue
having told	aaho
having too	aXcogi
having trained	hj
having turned	gk
having waited	aehk
having you	ij
hay	aqkd
hay fever	ak
he	aYbXdNeefdgbhQiXjkkpmRn5oNplqVrmsbtpuq
he also	ak
he always	ui
he and	aanp
he asked	bakjnYuq
he brought	nl
he can	gdjekkrctiui
he could	aeelkl
he did	jl
he didn't	abjn
he does	adrkuj
he ever	akue
he found	aetl
he gave	abno
he gets	bdhjndtcun
he had	bXgphdjkoitd
he has	akbccihaiejXnjoerjtiuk
he hasn't	jk
he heard	aYbkjn
he is	aYbkcWgjhciejiocrmtmuj
he isn't	aackji
he knows	al
he leaves	hk
he liked	ai
he might	ajnjuc
he now	cl
he only	acil
he put	alid
he said	anbejdnkre
he says	aprjud
he seemed	aZjerktl
he seems	ti
he should	aiborcvc
he showed	aegl
he still	aegjjllive
he talks	rk
he told	ck
he used	ol
he usually	nl
he wants	aeqj
he was	aebdgijjkcnwratZ
he will	ijnpqc
he won't	cj
he would	beimjclkre
he'd	eiikjikemeqite
he'd asked	aejk
he'd have	ajil
he'd like	aj
he'll	bcgoheiejYkenvobrdtjub
he'll be	amgenroetb
he'll have	aetl
he'll need	aegl
he's	badeedibjkkYlcmcnpoWqers
he's a	aehjrm
he's been	ak
he's got	abtm
he's great	ak
he's happy	ak
he's kept	ak
he's taking	nk
he's ten	acjm
head	aebUcodUeUmontoZqlrYtjuQvj
head ,	ni
head .	aZcijmkemiokrjtd
head and	adgjmlnl
head at	amji
head boy	hk
head chef	nl
head does	ti
head for	aimk
head gardener	adtl
head girl	aZglhk
head in	ip
head of	ajcohiiajYkemenkoaqitiuc
head office	ambegeiensrcud
head round	qk
head teacher	ij
head that	aahdjkkm
head was	tj
headed	gn
heading	cifigmtiue
heading .	alcigc
headmaster	bemj
headmaster ,	aemj
headmaster in	nj
headmistress	nn
heads	giilnaonqdtZuivi
heads -	onrdtb
heads of	abgkik
heads to	qerk
heads up	aivi
headshots	lk
headteacher	oYtm
headteacher will	oYtm
healed	aqeejb
health	abfkgdhdiejmkjneokrZtkukvd
health ,	ajni
health .	aetn
health and	fk
health will	aeul
healthy	ak
heaney	aegm
heaney once	acgm
hear	ajbmcLdbeWfegbhoiljbkcmTnsqkrUtkunvM
hear ,	aqhe
hear .	bciknYooqltiue
hear a	bjdlqaun
hear about	ajbjmaniobunve
hear all	aenk
hear back	aboj
hear by	acul
hear even	ai
hear from	anbcddeagdhpiajellnbqorZtb
hear her	ak
hear how	dkieqdteuq
hear i	gjod
hear in	aaiitl
hear is	abho
hear it	bcedhjjbkjnnqarktcub
hear me	hdjnlesm
hear my	kkui
hear no	accdelgp
hear nothing	amjcolqi
hear of	akgjjembnnqcuj
hear one	ak
hear otherwise	hkqoud
hear something	aaheilnote
hear that	bocegdhaiajdmeompkrauZ
hear the	blddgdhnidncoZqXrjtouZ
hear them	acbkjj
hear there's	adql
hear this	il
hear us	ai
hear what	cmjkljqjuc
hear which	nioj
hear you	bledinreti
hear you've	bl
hear your	abikjjliniodtk
heard	ajblcldaeXgshSibjckTldmUnYoUrwsatUun
heard ,	aldjgdjj
heard .	bacbgojntj
heard a	al
heard about	acjm
heard all	ak
heard by	bjqk
heard from	uj
heard her	gqre
heard how	om
heard in	rl
heard it	aubbri
heard laughing	adbm
heard me	bjciieni
heard my	bl
heard nothing	becl
heard of	bacoiajerkvi
heard that	aZbeckgcieodqlro
heard the	aibbgjjcrmtcuk
heard us	adgk
heard what	adun
heard where	acbm
heard you	aYbmijjerk
heard your	am
heard yours	ierjui
hearing	adccedfigZhuikjUkknqolqTrYskucvZ
hearing ,	nj
hearing .	ai
hearing about	ni
hearing aids	acbl
hearing from	aofjhdiijdniobqZui
hearing how	aZhpoetm
hearing in	qj
hearing it	oj
hearing loop	adsl
hearing me	acmiol
hearing no	aXhonl
hearing that	ii
hearing the	arhdoe
hearing them	aj
hearing what	oo
hearing when	aahl
hearing who	aj
hears	albbdehdllocqqrctc
hears about	apuZ
hears so	uk
hears that	acilll
heart	aWbUcYdbevfngUhYioj2nZqmrPuUva
heart ,	aYeiijoktj
heart .	ajbcceepfkiakjmioerZtiud
heart ?	eejnva
heart and	aaiejnqi
heart as	im
heart for	acejfjjj
heart in	ii
heart of	ania
heart sank	alje
heart to	acenjnkd
heart was	aeil
heart would	aeeejlqj
heartbroken	aTjpmero
heartbroken .	aTjpmero
heartening	getk
heartening that	getk
heartens	tk
heartens me	tk
heartfelt	aXmktk
heartless	ri
hearts	abemjn
heat	aaklro
heat .	abrp
heated	ackjtl
heater	an
heating	ajjdkqte
heating ,	aekl
heating .	kjrj
heating and	kj
heating bill	kl
heating goes	kj
heating in	amkc
heaven	aiii
heaven ,	ii
heavens	adik
heavens the	ti
heavier	aj
heavy	bm
heckle	ai
hectare	ai
hector	al
hedge	gnre
hedge and	aYgq
hedgehog	al
hedges	almi
hegde	ak
hegde </s>	ak
heifer	rm
height	akcqgdhd
height is	cmge
held	bYcoddgjikjmkXnYocqdretnuc
held a	gk
held against	adco
held back	aZcitl
held the	anbcgdhiikjmkcncqd
helena	adbk
hell	rj
hell ,	aerk
hello	djeagdjYkdmjncodqdrdujvy
hello ,	aUditjvp
hello .	acjeulvp
hello ?	abdismvd
hello again	ai
hello from	aj
hello in	acmm
hello to	atjelj
helm	aeil
help	ajbocjdYemfWgahIiajTkUlimUndokqbryseuJv5
help ,	abbeeklrmdrl
help .	a6bccbjekeodtb
help </s>	rj
help at	apei
help from	ak
help her	aj
help if	aWejrmtove
help it	tj
help me	arbdejgdhekdniodrYtkucvk
help noticing	aabt
help observing	bi
help seeing	adbo
help the	clgerl
help throughout	adnk
help to	aebeclgehejekklirstc
help us	aulb
help with	keleosvj
help you	aYclebgjjiqmtivi
helped	aybedegXhkicjtkalcndocqatUvd
helped ,	am
helped .	aobcgchojcritb
helped at	aejl
helped me	aqbegcjroeqbte
helped my	bkje
helped them	ak
helped to	cj
helped us	ai
helper	aidioe
helpful	asbVccdkgdhelioktauive
helpful ,	am
helpful .	axbdrc
helpful :	aelk
helpful and	aj
helpful that	adul
helpful to	acom
helpful when	ni
helpful with	ai
helpful you	annc
helping	aneikbvi
helping at	ajke
helping in	aj
helps	edhdooqkta
helps .	alnk
helps if	di
helps to	ol
helps with	ai
helps you	aaolqiteuk
hence	hi
hence the	hj
hendersons	bj
hens	jnod
her	aibdcXdbfcgjhaiNjvlbmnn1oepcqlrQsZtbuWva
her "	bk
her ,	aZclelmkokqc
her .	bbcedchcibjlnooqqdratVum
her ;	ak
her </s>	ak
her ?	ai
her a	ajhije
her address	aj
her age	aleirc
her and	aj
her arm	rj
her at	adjkni
her bangles	ackj
her bedroom	akjd
her book	nj
her boss	dk
her brother	tj
her but	acoj
her chair	aejk
her class	bejl
her deposit	qj
her exactly	adnk
her feet	acgj
her first	aimltd
her for	aj
her from	ak
her funeral	acjokb
her good	aejj
her how	aj
her i	al
her i'd	ai
her in	nl
her know	ak
her last	kj
her late	aejj
her mind	aj
her my	aj
her name	adbijmneqnte
her not	aZjckq
her notice	adhnjbqi
her on	jdnjqitk
her operation	jl
her out	jl
her own	bjgcikjetk
her paper	ai
her pen	rk
her phone	abbloi
her play	gl
her portfolio	gj
her publications	adgn
her question	am
her regards	ak
her room	jk
her round	ai
her school	aekj
her shin	jj
her sing	adgn
her so	an
her son	hjje
her soup	jk
her summer	aeqi
her talk	annd
her the	adgo
her through	dn
her to	alnltd
her too	akni
her way	ai
her well	ai
her what	ji
her work	al
her your	aakmnl
herald	aehjul
here	aVbWcmd0elfdgYhYicjmkjlpmdnippqQrdsdtMvw
here !	aesi
here ,	alcjdYgciekpoeplrdtc
here .	albacbdlejhjmioVqZrZtavp
here after	aj
here and	aZealjomrkul
here are	oj
here as	aWds
here at	ai
here blames	acjp
here by	ojqe
here can	acgkjj
here compare	uj
here for	di
here has	aeckkkoi
here have	ai
here i	aeekrnue
here in	aiue
here is	aibacjdrgehcjalrodqcrbtcvc
here it	ajcedlnkoeqd
here last	hi
here on	acun
here they	gl
here to	adjm
here too	ajdioe
here was	aeim
here who	emiejjoe
here's	aXdyfioetk
here's hoping	tm
here's the	dp
hereby	adfo
hereby acknowledge	adfn
hereford	gi
herewith	aWfpon
herewith for	fi
herewith the	aZfjon
heritage	ui
heritage society	ui
hero	in
hero ,	aeil
heroine	ckietj
heroine .	cl
heroine is	tk
heron	ao
herons	tl
herr	nk
herr intendant	nk
hers	abgmhkkdljniqe
hers ,	gjnj
hers .	bicj
hers in	aaho
hers is	ai
herself	aebagdhqieklnlobqeritcue
herself ,	acjknj
herself .	aibehrieod
herself has	aZijkl
herself head	aiidrl
herself to	jj
hesitate	aefshemboiqk
hesitate to	aifshemc
hesitated	mj
hesitated for	aeml
hesitation	adcnkeql
hesitation at	ck
hesitation was	ck
hetal	al
heteroscedasticity	airltb
heteroscedasticity "	airltb
hey	adjdojrevv
hey ,	aZokvn
hi	akbddngdleneoapduevx
hi ,	aLdlvz
hi .	aZvo
hi all	aj
hi there	acvl
hi to	aitl
hickey	aj
hid	blke
hid behind	ajbjjd
hide	adbiikjjmlre
hide it	abbkjk
hides	ai
high	ambWccdeebfnhYiljdkaminkoiqdsmtiucvb
high ,	ajcamjsn
high .	alccgl
high and	amcc
high but	cj
high energy	ai
high for	al
high this	actl
high volume	aafntk
higher	aXbZcneegshajekdntoaqeue
higher .	adnmodrmti
higher level	cj
higher price	ci
higher than	ambe
higher up	no
highest	aZfmgmhetj
highest in	gl
highest regard	fl
highlighter	ik
highlighter .	ik
hijab	bj
hilary	ai
hill	em
hill .	em
hills	aj
hills .	aj
him	bXcidWhXiYjwkdllmYnoqdrWtnvq
him ,	awmenare
him .	aablcmgVhaiZjukjmanStpud
him </s>	abnitk
him a	aknjte
him after	adkl
him another	aeljoj
him at	nm
him because	ai
him down	neun
him everything	ni
him for	anne
him from	jmkc
him how	ak
him i	alneti
him i'm	alme
him in	adjp
him is	mk
him know	nl
him my	jcnirkte
him on	aaglnl
him the	adjmol
him to	eknctjul
him twice	amnd
him what	abni
him where	angeoite
him who	jj
him you	ak
himself	akbedehkjXkclenuobtW
himself ,	ainm
himself .	alcigindreteul
himself gave	gi
himself shook	ajjcni
himself to	ai
himself told	abbeno
himself would	ijnk
hindi	bk
hindi was	bk
hindsight	akccom
hindsight ,	akccom
hinge	ao
hinges	ai
hint	aWloor
hint is	lk
hint last	di
hinted	ai
hinted .	ai
hip	km
hip ,	kk
hire	aZbmdeeXgrhSjYkonbqarktlujvc
hire ,	akok
hire a	getk
hire me	aYbieeks
hire people	aebmgdrk
hired	aUedgtjVkYnWoZqstp
hired ,	hjidqo
hired .	aRckhiqnrj
hired a	aibkie
hired by	il
hired is	ajgj
hired me	adiium
hired the	ajgctl
hires	km
hiring	aabocdgbhbjdlmnYoZpvrWtqvc
hiring ,	aell
hiring .	ambd
hiring ?	aj
hiring freeze	bi
hiring manager	aSpw
hiring team	bk
his	acbscadbgaheiajikdmTnwoHqermsdumvj
his .	bktd
his age	aijmmd
his agent	nm
his answer	adql
his back	aindul
his best	ho
his blazer	aYjr
his boots	ji
his by	aehinj
his cousin	adbn
his desk	bm
his first	ap
his garden	am
his grave	jl
his land	akjdki
his licence	gi
his medals	ji
his mind	jltd
his mobile	aenl
his name	acbejenmto
his number	nj
his old	bo
his own	aWbwdkgbhdiejbkjoermub
his pen	aj
his phone	acrm
his place	keum
his private	aenl
his questions	adrl
his regards	aj
his spare	al
his telephone	adbk
his tie	bdrl
his time	aj
his trainer	gk
his turn	am
his two	aijikd
his view	acnZtmum
his voice	am
his way	tk
his whole	gj
historians	fdio
historians will	fdio
history	abbigmhcimljrbuavo
history ,	adgklk
history .	oi
history of	ti
history will	aZgkimue
hit	aqtc
hits	ai
hiya	al
hobby	rmvb
hodge	aj
hold	aZbRcpdShaikkRlomjpmqlseve
hold .	ckhdrk
hold a	adgqiijjreteue
hold an	gk
hold auditions	aetl
hold it	cceehdjkllojriue
hold my	acllok
hold off	acqo
hold on	nkqcuq
hold one	ej
hold that	aYclpn
hold the	becYddemgahlikkcneobrm
hold up	accitk
hold water	cprc
hold your	ajfi
holder	ti
holders	ai
holding	acbdddeigcickZlcmeqwrl
holding deposit	akle
holding her	aeqi
holding it	rm
holding off	qk
holding on	aXeljn
holding page	qi
holding the	qjtj
holding up	jcqj
holds	ambbfkkcnsoerdtbue
holds .	fk
holds a	nj
holds the	aanr
holds up	am
hole	aeqmrj
hole in	ai
holes	cj
holes listed	aeck
holiday	anekkcooqdrdseue
holiday ,	ai
holiday .	akelketk
holiday pictures	oj
holidays	aibddnjjtdue
holidays ,	acdijl
holidays .	aqoe
hollins	ci
hollis	al
hollywood	adgo
holy	ei
holy ,	ei
home	blcddReigchWiikvldmjnjqnsdtVuT
home ,	ancigZiejekqqeud
home .	abbocadeeegjhWiejVleminloqqntZ
home address	nj
home after	aekl
home all	adtn
home and	amejkb
home at	akji
home by	jmkeui
home costs	kl
home for	anjeri
home from	km
home i	amjd
home if	aZelleqm
home in	fihmjd
home is	kj
home now	ai
home on	abgo
home so	adjm
home that	adelimjlodre
home the	aj
home thinking	aije
home to	aijj
home tonight	ki
home was	aejk
home when	ai
home with	abbmjikdmjolue
homeless	aVheiijekwud
homeless since	kj
homework	aivj
hon	akolrd
honest	aobmcZdiedfbgYjZlmmanboktRuuvX
honest "	oktd
honest ,	bpomrdte
honest .	uk
honest about	adol
honest answer	andl
honest i	aooe
honest mistake	adum
honest one	am
honest opinion	ai
honest view	aeln
honest with	un
honest yours	abrn
honestly	akbZcedcemgjhainjXknlineobrrtSuZvY
honestly ,	ccidkomeoirmtbve
honestly .	aqoc
honestly i	gj
honestly i'd	aimj
honestly it	aZilrl
honestly my	gm
honestly pleased	ai
honestly that	amke
honestly the	aeen
honestly think	ij
honestly you	adil
honestly your	adrm
honesty	aXboncovrb
honesty ,	abon
honesty is	ok
honesty was	aeol
honey	ai
honor	an
honour	aibegaiwmcneoerbtk
honour even	ik
honour in	ak
honour it	abhl
honour of	ik
honour that	aetl
honour to	anheijrd
honourable	ekiemk
honourable commissioner	ni
honourable manager	ek
honoured	ajeefjgaheimmdoire
honoured .	hj
honoured that	aq
honoured to	gehbijokti
hoofer	emvd
hook	eerjvn
hope	cNenfegXhMiYjsllmunVokpnqBsitluivW
hope ,	abdlepgdjdoeul
hope .	aQdbeskpoiqd
hope and	ai
hope declan	adgnod
hope for	aliijallodteul
hope he	jetm
hope i	aUbodemluq
hope is	aRrotq
hope it	gjjnmcnloare
hope it's	anfd
hope never	abrmui
hope no	mk
hope nobody	aauo
hope of	aadl
hope our	amfc
hope people	abgn
hope she	al
hope somebody	adbljdkmrjtd
hope someone	jdom
hope that	bZcedkedfcgYhcijjjkdmrojqetZ
hope the	ajbkcedceVfbhXiVjjkTmjnboqqZrdttuRvd
hope they	ap
hope they're	adtl
hope this	djeefrgejdoirdtlua
hope to	ashejbocpqtcuY
hope we	injasoue
hope whoever	acjr
hope you	aibdfegYhjiXjqllmrndodqatQuY
hope you'll	aioj
hope you're	aVfljt
hope your	aojYrmte
hoped	ajbXcZdlejfkgkhSjbktmjneqarXsitY
hoped .	mi
hoped for	awflhXjakirete
hoped it	elsj
hoped that	dkgk
hoped the	hekl
hoped to	acgehdikjlkooirete
hoped you	gm
hopeful	aZdmjm
hopefully	okvk
hopefully whoever	ok
hopeless	ammj
hopeless ,	aeml
hopeless at	aj
hopes	aNbkhkmpoo
hopes to	adbm
hopes up	jk
hoping	aabbcddoexgZhaijkjoarZuive
hoping ,	arddoa
hoping .	aaeoom
hoping for	emkkoc
hoping that	aaes
hoping the	tm
hoping to	andljjocud
hoping you	abdkqj
horn	hi
horn as	hi
horrible	akte
horse	algdiejdqjtj
horse .	alre
horse in	ak
horse is	qj
horse to	adtl
horse's	di
horse's papers	di
horses	kltl
horses ,	aakltm
hospice	ajjk
hospice ,	ji
hospice .	ai
hospice for	ji
hospital	bieagjhZidjikjniodqWrZtkuo
hospital .	an
hospital across	aegl
hospital and	uj
hospital appeal	uk
hospital board	ni
hospital corridor	ji
hospital is	ai
hospital needs	uk
hospital that	aetn
hospital there	eenk
hospital's	rjue
hospitals	argdhijcke
host	aYbnok
host opens	acbn
hosted	adnj
hosted by	aenj
hostel	abbjhejlklljqd
hostel ,	li
hostel .	aekj
hot	acceklmiodqirmtc
hot .	adrote
hot and	mi
hotel	bdcifZiejdljnjokrmti
hotel ,	aZon
hotel is	ui
hotel refund	adtl
hotel wi	ci
hour	abbZcYdifdgkiojbkVlnmvoaplqmrWuR
hour ,	aebegileokqk
hour .	albecddbephbkeoeqlreue
hour ?	di
hour about	ai
hour after	bijl
hour and	cklk
hour before	aoqere
hour for	ml
hour i	adebjemnpmrl
hour in	ql
hour is	abhlqi
hour of	acgnim
hour on	amljqbtj
hour that	mltj
hour we	acin
hour with	hkiklknkqcre
hour you	mjqj
hour's	addmei
hour's notice	ej
hourly	adil
hours	aecedPgRhmimjslendoWqorbsptWud
hours ,	aUbeenheiijkkjoeqltdum
hours .	cdkaqr
hours are	blue
hours at	ki
hours away	ai
hours contract	adrisn
hours cut	aakp
hours each	aicchi
hours for	hijj
hours from	alte
hours i	mi
hours in	abjktj
hours is	aoqd
hours of	adjl
hours on	aahmjl
hours shift	hk
hours to	aZheimqpsi
hours were	aj
hours you	clhe
house	acbjcZdXeehiiljkknlnmYonrXub
house ,	aTcaejglhdjkkpljnlqdteul
house .	ambchciklincrauc
house ;	jk
house after	am
house and	kiol
house had	akke
house has	adbjgdjerjtl
house if	ki
house in	kn
house is	aXbkckiljlkd
house like	aZhmol
house of	ak
house on	ai
house quite	abum
house since	bkjkkd
house stood	qkue
house that	hiqmte
house the	bj
house to	abbirl
house will	acom
house with	jj
house would	jm
houseplants	ri
houses	aWbbcjgxhcicjbkZoiqirqta
houses .	gj
houses are	gk
houses have	gj
houses in	gj
houses like	ui
houses now	adrl
housing	aeilum
housing page	uj
how	adbdcldUeSfNgYkjlkmqoepZqcrKsotouwvY
how "	adtj
how ,	li
how .	acbigjkk
how a	aVcpgcidnkojrjtpubvd
how am	km
how ashamed	mj
how bad	ml
how badly	jjmj
how brave	adtm
how busy	oi
how can	abcodbekjtkjmesqtVvT
how carefully	arub
how close	ai
how courteous	al
how dare	achnsj
how did	aitjvl
how do	jnletevr
how does	deimklte
how fair	angeie
how far	aihkli
how few	aroe
how fortunate	bciktn
how four	cirmtZ
how full	am
how generous	aetk
how good	apmkodtbui
how hard	ajgljooetduZvd
how he	nj
how helpful	nbojuk
how i	aXbWdegbiijokmllmnncoVqcuk
how i'll	aj
how is	aPcpss
how it	abbdccdbebgshnjekemdorsetZui
how it's	aagklk
how kind	ayjemdocuc
how kindly	aqje
how late	amoe
how little	aYgejemiocrkts
how long	aicedjgehrqeucvd
how lovely	ajojta
how lucky	albegein
how many	aobjccdpedglibjbkdlemencqlrbsetU
how mine	ci
how much	avccddekgahdibkpnconrWtNuc
how my	aickgdhktc
how nice	awmetWue
how one	aejeom
how our	jjuk
how people	cj
how personally	tm
how planning	adbm
how quick	nmte
how quickly	acneqntj
how rarely	ajik
how reassuring	tn
how refreshing	al
how seldom	rm
how she	cigdnj
how short	um
how slowly	aj
how small	ai
how sorry	aamp
how such	adnluj
how that	bicigejitmub
how the	aibicTedhViejUkYmantqarWu2vY
how their	aZhnnk
how these	acontlvd
how they	aebkgelloktd
how things	akoetcum
how this	aZhknloj
how thorough	ak
how thoughtful	tl
how tiresome	ml
how to	adbYcWdmglhbiijpmjnZqcuSvp
how uncomfortable	gi
how useful	ai
how very	aZmioetq
how warmly	ak
how we	glkj
how well	a2nTuc
how wise	aailon
how you	aebYecgXhliokZnjoeqZum
how you'd	aZomul
how your	ajbbccgcibljoetjup
howard	al
however	abckdcheieosrdvo
however ,	ajvk
however she	oltd
however short	al
however will	actp
however you	oprete
hr	accdgehdlrnmoerkub
hr about	aadilinmue
hr for	ti
hr lady	bj
hr team	rl
hrs	ql
https	anva
https :	anva
hugh	annb
hughes	ak
hugo	al
hull	cj
hull .	ai
human	addlekretn
human being	aedlek
humanity	ii
humans	acritl
humble	aVdmgeilml
humbled	aafp
humbled and	fl
humblest	abijmj
humbling	akge
humbly	aafjml
hume	ak
humour	ckretk
humour .	tl
humour dated	adcl
hundred	aubTcldZecgbhZiZjlkkleoVqYrVsZtmun
hundred !	alsc
hundred ,	ai
hundred .	jotd
hundred a	aZkjtm
hundred abstracts	aj
hundred and	aejkkj
hundred children	ai
hundred entries	aptd
hundred families	kdul
hundred members	uj
hundred of	aiji
hundred pages	tn
hundred people	cotbui
hundred plays	ak
hundred pounds	ti
hundred scripts	aktd
hundred words	aj
hundreds	algmoe
hundreds of	an
hung	adbbcjgchkiojcoesota
hung in	aZgbhlso
hung it	ik
hung next	gi
hung on	ak
hung the	cm
hung your	ik
hungarian	aj
hungry	jekp
hungry ,	acko
hungry .	aj
hungry for	ak
hunt	ammd
hunt for	akmd
hunting	aoidnk
hunting ,	nk
hurried	akdj
hurried me	al
hurry	ancddaeYgdhejdkZojqorYteus
hurry ,	olqduo
hurry .	aykc
hurry and	ui
hurry at	ai
hurry up	aXqsrc
hurry with	al
hurry you	qi
hurt	cbecgbhnjkkcmkobrbtjul
hurt .	an
hurt me	adjp
hurts	abgloo
hurts .	acgloo
husband	ambScbdagZhZinkkllnbokqerctcuk
husband ,	aclkmjoj
husband and	amiijcke
husband has	jekmli
husband he	ai
husband in	aekj
husband is	amkZul
husband left	ki
husband said	adjl
husband says	abilok
husband sits	uk
husband that	ii
husband's	aaknlj
husband's treatment	ackm
hygiene	aZhokeum
i	bbcYdneifegmiijnkilWmrpqqVrYsmtYvX
i "	bi
i ,	aablui
i .	aibdirjcmeoeretbujvm
i ?	aYnlom
i accept	arbdclecfegehWijmenbobrjtludve
i actually	ak
i add	acdk
i addressed	gi
i admire	ajcegaiUoYpptuucvd
i admired	ajgaictr
i admit	arbdhe
i agree	a0becTdbhctjudvr
i agreed	il
i allowed	aadn
i almost	ii
i already	aYdkeekemkon
i also	acbldjnevi
i always	adikokre
i am	abbdeqfngrhjiXjXmdnkodpSrWsZtivb
i answer	aejlok
i answered	dYgiiejcrs
i any	aciemq
i apologise	ajcehemroetk
i apologised	acdcmo
i apologize	ammd
i appeal	lk
i applied	aobicbhniejemZrd
i apply	deedhelkpq
i appreciate	apbeccdefugYicjdmbokqcritXuevd
i appreciated	aw
i are	acjnkenjqeul
i arrived	aeso
i ask	amdnethYiajUknlRndoaqbrcsetmuavZ
i asked	aYcZd3gbhejYkdlbmlnjqWrasltcuZ
i assume	aZbncadcgahtkevk
i assumed	aahq
i ate	an
i attach	addnlj
i attached	al
i auditioned	al
i be	cidcljmlol
i bear	aocdedoireul
i beat	acmk
i been	aabkcegjjj
i beg	accietml
i began	aWdpim
i begin	gk
i believe	bjckdlfigijXkbmdnpoYqercteuX
i believed	aajq
i beseech	aberie
i bet	aetn
i blame	ml
i blush	aZglmq
i borrowed	adbdkq
i both	aiil
i bother	aejm
i bought	acbdheijjmteuo
i bow	aXcmijmn
i bring	abdogkli
i broke	aj
i brought	aRbjdlhkjYmnnisn
i built	aaol
i buried	adkl
i call	anneqj
i called	ajdellmk
i came	aicXdVelgZhqiokllbndoZqlrXubvd
i can	aubscddberfahUiSjHkUlemmnUoXporlsStdui
i can't	becpdVgTheinkompnUoSqrrQtQvl
i cannot	aideekgXhdiejnkineoaqirXtcui
i cared	ai
i carried	aijk
i carry	aafjuj
i certainly	alte
i check	ak
i chose	adiojc
i closed	aagr
i coach	ai
i collect	ai
i come	gdhmjelqndqlvd
i completely	amme
i confess	alhk
i confirm	ak
i congratulate	aj
i consider	aYhp
i continue	aj
i cooked	adcl
i copied	abnm
i coughed	mm
i could	apbUcnerfagnhWiojXmnneoZplqOrVsYtdvW
i couldn't	anbncddegbhbjikdmiojqeraue
i count	acbdcjdeinjekkqi
i counted	aj
i covered	aehkji
i cried	aigejo
i cringe	admn
i cut	adsl
i cycled	ci
i dare	aYgjoorn
i daresay	gi
i decide	aahlleun
i declined	bk
i defended	jo
i deleted	aj
i demand	aOhvkdnlsmtd
i deserve	aXejgdhvieqd
i deserved	aXhw
i designed	aagmhj
i did	acbVdkeVgihriSjjkkldminapiqYrRswve
i didn't	akbmcdeegbhbidjimcnioVqerlubvn
i disagree	cr
i dispute	aaco
i do	bocoeWfcgshmicjZkqlWnaocpdqXudve
i don't	aebkcmdoecfZgmhaiZjmkvlamlndoGpcqbrlsXtIuVvu
i doubled	gp
i doubt	aTblcaddgnhbinjemcnmocrvtbudvc
i drew	bj
i dropped	ao
i drove	aicdhkjjkbqdsiti
i earn	ackm
i eat	acekgj
i enclose	dlqnuj
i end	jk
i enjoyed	a8bcicjcmerctdue
i enquired	acdn
i entered	ai
i envy	aj
i especially	aapmtjvd
i even	aahpsk
i ever	acgZmionso
i exist	acoo
i expect	aWdieXfdglhmkXnWosuiva
i expected	apgihmratc
i explained	ai
i fail	aSctgl
i failed	bk
i fear	aamo
i feel	aYbdedgXhaiijWmwnkobqdrpui
i fell	lj
i felt	ambiccgahmiqjZmanpoXrZtbue
i figured	hiqevm
i fill	adgn
i filled	hjuk
i finally	ak
i find	bpelgVhaimjnkboZqarctY
i finish	gkni
i finished	ajbccddegshd
i first	aedljj
i flew	aXhkjkol
i fold	ek
i follow	aqceilod
i forget	aigjlioerkue
i forgive	aaglmerk
i forgot	atjemd
i found	apbWcZeegahdijjYkdlemenjotqdtUuevk
i fully	ajcefpoc
i gather	aPbmcZdbeehTicjXkcnkowqYrwtqudvc
i gathered	aXoq
i gave	aUbMcidTedhtiaj3keldmenkrbsktTuZ
i generally	gi
i get	bchbiojikamcodqprXsm
i give	dmgdneui
i go	abdieagdidkkmcnoobqeratjuqve
i got	aubWedhikWmioYqirdtauevp
i grant	cm
i grew	ai
i grovel	aXeemw
i guess	gehejjosretevm
i had	aibScYdceXfjgahsiijlkrlVmSompbqPrktivb
i hadn't	alcZdZgVhmidjXkilimencritqubve
i hand	gjlj
i handed	almmnb
i happen	oeun
i happened	adbjnjue
i hardly	adglijmnrc
i hate	mk
i have	adbNciesfZgahUjYkXlrmZnyoWqxtUupvm
i haven't	aabVccdYengZhcicjrmmqirYtaus
i hear	bmeWgehiiYjakioUqnrWsetwudvd
i heard	albngmjbrctd
i held	jm
i helped	aacjjl
i hereby	adfn
i hesitated	mj
i hold	engj
i honestly	aeikkj
i hope	apblcXdceUgdhXiTjqkcljmnncpjqOrlsativV
i hoped	abdlgjui
i humbly	abfjml
i hung	an
i imagine	aabpcbgZjckenjoero
i implore	abet
i in	acmn
i insist	aackdk
i intend	acnrqe
i interned	abhm
i join	ai
i joined	akgj
i just	aibddeeegchejrmdqdrevv
i keep	acbadSetgahbibjjkdmsoUqZrWtXuz
i kept	adbddehajjoiqirmteuo
i kiss	aWgdisjcmm
i knew	a6bXcagbhYipjZndodrd
i knock	aeik
i know	aqbbcDdweofdgchFjRkIlcm0pdqerUsStRuuvZ
i known	aehkijmi
i lack	adcpdkieoctovc
i lacked	aidnve
i last	abbmrl
i laughed	ancjmeoe
i lead	aeoetm
i learn	adekgkmeolqd
i learned	a4bahbimjZkemcobrdud
i learnt	aiioocte
i leave	aRbmcjgqjdkenjobqlrlud
i led	cl
i left	bocWdieSgvhjjekXldmYnZoXrjua
i lent	hljcom
i let	aUdjecgehdjqmwnkocqdrbteud
i lie	ml
i like	a7gcheiajekemenjoYrdtdudvk
i liked	a4bZcddegcidjZoerdtl
i list	ci
i live	atjekd
i look	ajbadYeehniejbkclcnXolqqrXtmucvc
i looked	alcedcgohcjamendoZrotdui
i lose	kn
i lost	aabnhkjakllk
i love	aloivj
i loved	geidpqtj
i made	dkeZgjhemioeqmrcvj
i make	aTcldlelgcrntaum
i manage	kj
i managed	cejn
i may	cVdcejgriojkkYlcocrbtc
i mean	abdmebgdhdimjckimeorqktXvl
i meant	ciijvl
i measured	aeck
i meet	njqe
i mention	aecbgthejdkrnaodqa
i mentioned	aUbodngdhbjaljodqntduj
i met	aobUckgXhdimjjkeodtb
i might	aobocmebglhdjalkmancoXrctYve
i misread	aoceoi
i missed	alcdhjjpsc
i misspelt	anme
i misunderstood	aice
i mixed	ak
i moderate	uj
i moved	jokd
i much	aedl
i must	bYdefehZibmqnZoZqnretouc
i named	jk
i nearly	aljeoetp
i need	aacbdqekfehPiajekilumZnZoVqxrWtU
i needed	apbedaedhikmoetd
i needn't	ejoiqd
i never	aodeedhdmVrjuk
i next	tkue
i no	ai
i not	adekhk
i note	aZbpcZdmheomve
i noted	ak
i notice	aZb6cadXgahZomqdretYud
i noticed	btccdbhbjbncoitbulvn
i now	bZgbinjnmeojqetiuW
i obviously	adon
i offer	aegl
i offered	aPdkeioqsj
i often	ajge
i once	aqje
i only	acbeddhRiXjnkcneo1qUrjtjuavb
i open	gdqium
i opened	akkk
i organised	adhk
i ought	aobYccdegWhdiWjdlimtnZoero
i outlined	gj
i overran	aemn
i owe	athZicjdkimnrb
i own	abhitl
i paid	aRdkeigehljokZleojsitk
i pass	ap
i passed	ekgehk
i pawned	aXjekw
i pay	akhlkbnjue
i phoned	ae
i photographed	ak
i picked	aetm
i pictured	aYhjto
i pity	jern
i plan	br
i planned	adbnhj
i play	nr
i played	ij
i post	ackluo
i posted	aebm
i practised	kn
i pray	arfcic
i prefer	ajbknioe
i present	aXgkrn
i presume	adhp
i printed	aejl
i promise	as
i promised	alqm
i prompted	cj
i propose	neqk
i publish	qk
i pulled	ak
i put	bacmdreYgjhjidkdnkqXrUta
i quite	atbccTdcfehYiXjcmYoqrkuXve
i raised	aXbmdteejenn
i ran	acbecreegrhenirdteud
i rang	abbddsgejekenoojqc
i rather	gmhlretb
i reached	ai
i read	apbdcbeagWhbinjskplbmXqbrZsZvd
i realise	adccelgkhbibjdmtnnqdtc
i realised	mk
i realize	aohdodrl
i really	amfdgbhjidjZoXresrtauk
i reapply	aYdo
i received	pk
i reckon	dk
i recognise	bn
i recognised	aabqhe
i recorded	aXciur
i refuse	accp
i regret	akcddejdmsoc
i reject	aYcxue
i remain	coeefkhjoeuZve
i remember	atjavj
i remind	aWcmhqve
i repeat	abdp
i reply	nk
i require	adcihp
i reread	ai
i resend	addl
i respect	ayfaneod
i return	dkheleomve
i review	aZoeur
i rewrote	am
i row	aenk
i run	acgl
i said	aablcahYixkTmnndojqasiub
i salute	ak
i sang	bk
i sat	bidegljkkere
i saw	aqcXdZgWhijdkeneokqdroudvi
i say	asdegYheiujZlencocqdtave
i scored	gj
i scraped	ai
i see	bpcJdQeTfbhPijjOkPmqnaonpdqNrosatzvu
i seem	km
i seemed	bcgroc
i seldom	gj
i send	aocmedgehjjekmlenireteubva
i sent	adbpcddeecieldndooqbrXsrtdua
i set	aaomrnuc
i sewed	aeom
i shall	aebTcOdYfdgNiXjlnjoqpmqirjsZtrumvW
i shan't	dceZhdjikkmbnlqcrouk
i share	ni
i should	ajbXdaecgehaieklltmpndokqpsctbuevU
i should've	aajnmiok
i shouldn't	aWdegnhljjmlndrkteue
i shouted	al
i showed	aYbicqgejXklqisj
i sign	qm
i simply	adol
i sing	aiglje
i sit	aiejjjre
i skipped	jl
i sleep	acki
i slept	avjbke
i smile	am
i smiled	ol
i sold	aXbehbjkkx
i sometimes	aigi
i sounded	kl
i speak	accodaheicorteuk
i spell	ajcitd
i spelled	am
i spent	aagdjqkjmeokpm
i spilled	admn
i spit	aarq
i spoke	adbecijeminmrm
i stand	ajok
i start	aokaql
i started	hivk
i stay	eejlue
i stayed	adbehqjpkdmd
i still	aebWcpeigeiljdkYmtnZqSrcunvi
i stood	an
i stopped	aQgnkkru
i struggled	gloe
i study	il
i submit	ajhl
i submitted	cnhe
i suggest	ambedeneqnrjvZ
i suggested	adhk
i suppose	aRbscUdeeVgeheiWj1kimYnkoqqVrisbubva
i supposed	ajkkojtZ
i suspect	bmimobtdvj
i suspected	aj
i swear	abel
i take	aPdeeThvicjZkZlcmvnnoarpsetnuVvd
i talk	ajgciluj
i talked	aemmnj
i taught	ddgqidrjte
i teach	adrq
i tell	aZbbdagWixkumdneoerdtd
i tend	ajgiod
i thank	a4fkjemaoctc
i thanked	jonb
i think	aobteXfdgjhljUkjlenioWqZrWsZtZubv3
i thinking	adjltj
i thought	ambWcSdseagaiXkjmXntoUsdtXuZvo
i throw	giii
i tire	alke
i to	adoetm
i told	aqbZctdbeigShYisjkkambnboVplqZrWtY
i too	betm
i took	ambZdXebgbhsidkdnioireui
i totally	aimi
i trained	behnjoncoe
i translated	sk
i travelled	hm
i treasure	aeik
i tried	bbcedogchejdkmocrjtbuivn
i trouble	aedini
i truly	tj
i trust	aabYcbecfphnjdkYmdnTqntuua
i trusted	bkicjn
i try	aiglljoeve
i turned	aXbadkgjhoibjtkemeodqcrctcue
i type	aYeijkklum
i understand	a1blcUebgehSkXmcoiqbrWtmuVvd
i understood	anbicbdimloerjtbva
i unpacked	aejn
i use	lnvj
i used	bddijlmsobrbtduevi
i usually	gk
i value	alfk
i volunteered	ji
i voted	am
i wait	hijkkeljqe
i waited	addkgcqetmuj
i walk	abgikjqn
i walked	bleegehdkrncoe
i want	aLbXckdsfkgWhsiZjilqmUnpoTpdqqsktVuMvd
i wanted	apbWccdledfigZkdnioVrasoteub
i was	becjdcfig1hqjckZllmbnWoTpnqRrOsdtkukvp
i wasn't	bacadjgcidkelmnkouqerdtYue
i wasted	aahlml
i watched	ajclgbtm
i went	atbbccddgZhcijkjminkodre
i wept	ij
i were	aXbdceddicjenmqpur
i who	hijkmlnc
i will	ajbcddezgDhYiBjdkalNndosqirntjuivY
i wish	arbdfigdhciYmeneoipk
i withdraw	aidehcmlqirlue
i withdrew	bm
i won	go
i won't	apbXdUeTfdgUhUiZjclamnnYoxqjrmsdtXulvd
i wonder	aXbtcpdqedgThZiQjZkellmcoVsltXun
i wondered	abdmijlioktcvj
i wore	aegekp
i work	apgcuj
i worked	joojrevd
i worship	aWiyud
i would	aebadmerfrgRhiiljakYoTplqisktJue
i wouldn't	aZbcckddeogjjZkdmeonqcrrtW
i write	acbacXdkgjhXiijXkqmenZocrWtWuyvc
i wrote	aabdcXdxedhZiikuleoYrWtkuY
i'd	akbTcYdjetfVgbhmiljelsmmndodpYqerZsbtZvT
i'd a	ajrj
i'd allow	aaun
i'd already	aqjlqdue
i'd also	ai
i'd always	ieodrjtm
i'd appreciate	aehi
i'd argue	alce
i'd ask	aVcodbedhkjjkloiqirbtkue
i'd assumed	oirk
i'd be	bncadlesgkjSkXllmeoaqdtLulvj
i'd been	bbckddedgljZkmmcndolrjuc
i'd better	akeeonrd
i'd bought	abjn
i'd bring	aj
i'd call	retn
i'd check	ul
i'd come	bkenhe
i'd correct	rl
i'd counted	ai
i'd crawl	abelml
i'd do	arkeqe
i'd drive	imte
i'd enjoy	ao
i'd expect	adhm
i'd expected	dermtove
i'd explain	adcYdcrx
i'd failed	on
i'd finished	il
i'd follow	adedip
i'd forgotten	aoeegjidrlte
i'd found	cetm
i'd gently	aecl
i'd get	abjomk
i'd give	el
i'd gladly	aq
i'd go	aiki
i'd got	bjsj
i'd guess	in
i'd had	amjaki
i'd happily	akej
i'd hate	aYjZmdoeqvretium
i'd have	apbYckdWebgehnimjRkllerZtcue
i'd heard	an
i'd hoped	anbejekoodrdskud
i'd imagine	abhkul
i'd imagined	behm
i'd just	aXcq
i'd keep	ainl
i'd kept	jl
i'd know	aj
i'd known	aajmrk
i'd leave	addm
i'd left	bp
i'd let	ackmnj
i'd like	axcldpeVgXheiWjUkXljmjnnoVrWtRuZvi
i'd looked	ai
i'd love	aebicddmeafjiZjelomnnjoardubve
i'd missed	al
i'd move	ej
i'd much	uk
i'd need	eehnkeljqi
i'd never	akbegjiejempoerd
i'd no	aYglmireto
i'd not	ascdgeuk
i'd offer	aZokrn
i'd offered	dj
i'd only	bZecgqhdielioordte
i'd parked	oitk
i'd pictured	ak
i'd prefer	qiuj
i'd prepared	gl
i'd put	aecmijjnqc
i'd rather	awbecZecgahYkenmoaqkrYtj
i'd read	amceei
i'd said	acbl
i'd say	aZcaeegbhnostkuj
i'd send	am
i'd sent	ap
i'd set	ackn
i'd sit	aben
i'd so	aVkjqluk
i'd sooner	atecgehdilqc
i'd started	aZjkon
i'd still	aYcodq
i'd suggest	aerl
i'd take	adevkeoerd
i'd taken	achl
i'd tell	aj
i'd think	aYur
i'd thought	dlji
i'd told	aWbjjrkn
i'd try	aadp
i'd turned	aZjp
i'd two	adjl
i'd understand	aVgpmo
i'd understood	aYblcehktj
i'd use	ak
i'd value	dklj
i'd wager	ik
i'd waited	abhn
i'd want	lmqi
i'd wanted	al
i'd welcome	amlj
i'd wondered	tk
i'd work	ajek
i'd written	am
i'll	arbRcLdteofdgUhbiQjekalUmXnnowpZrPsStiuovN
i'll admit	ajgkod
i'll apply	km
i'll ask	dqnkoeqeuc
i'll assume	acdmok
i'll be	ajcaengmhZiZjkknlcnoqSrdtdvd
i'll bring	akejnioerdue
i'll buy	ai
i'll call	abqo
i'll carry	aoei
i'll change	em
i'll check	qk
i'll clean	ei
i'll collect	ai
i'll come	aqdi
i'll consider	actn
i'll continue	adfk
i'll cross	ai
i'll do	acewkdoZqlud
i'll drop	ar
i'll end	aedj
i'll enjoy	abum
i'll expect	aZho
i'll find	aeel
i'll follow	an
i'll frame	aeeitn
i'll get	or
i'll give	anddkjqd
i'll go	aodihdojqcte
i'll have	aedbeegdhkkloUrdtmup
i'll hold	aqud
i'll join	aj
i'll just	aWecjenio4qcrevd
i'll keep	acbkdveafdgejikcnaobqprntTuW
i'll know	adortd
i'll leave	aldYjekdnZoqqVteum
i'll let	bjdegkjeootaud
i'll look	ardetd
i'll lose	aj
i'll make	obqeteut
i'll manage	jl
i'll mention	ak
i'll miss	al
i'll need	aUhrlk
i'll never	ei
i'll not	jloi
i'll pass	am
i'll pick	jk
i'll pop	ai
i'll put	dohejdndobqcrbtnun
i'll raise	aYdmni
i'll read	qi
i'll remember	aljdontc
i'll report	qcuo
i'll ring	aYnlqm
i'll run	adnk
i'll save	nj
i'll say	bkeijmoduZ
i'll see	alndoeqetjup
i'll send	aimkocqirj
i'll set	tm
i'll show	cn
i'll sign	aael
i'll simply	oi
i'll sit	qk
i'll skip	nj
i'll stand	aj
i'll stick	aj
i'll still	aqdd
i'll stop	am
i'll survive	gj
i'll take	addbflhnndomqlrcud
i'll tell	aeclinoctkue
i'll treasure	aatn
i'll try	oaqotj
i'll turn	qk
i'll understand	mi
i'll use	aeno
i'll wait	ai
i'll withdraw	aeuk
i'll work	aYtp
i'll write	addn
i'm	akbScLdxeogrhliZjRlNmnojpUqerOsWtVvi
i'm "	bi
i'm a	adbideecgyibjekpncoarZtYueve
i'm about	ijniud
i'm afraid	aidmeagqkemdodqireteud
i'm after	di
i'm all	al
i'm allowed	aj
i'm almost	aegjik
i'm always	ajod
i'm amazed	ak
i'm an	ml
i'm around	ao
i'm ashamed	gdmq
i'm asking	aZdteugdhckeoeqZue
i'm at	alekhjkeqcue
i'm attaching	dj
i'm away	ap
i'm back	abdoqi
i'm begging	aWeuki
i'm better	aqge
i'm bringing	mj
i'm broke	adeekn
i'm bummed	anob
i'm cc'ing	nk
i'm certain	acoktk
i'm changing	ak
i'm choosing	aj
i'm chuffed	aj
i'm clear	ak
i'm clearly	hk
i'm coming	al
i'm confident	aeik
i'm conscious	ml
i'm content	ii
i'm copying	aanm
i'm delighted	algc
i'm dervla	acom
i'm desperate	eo
i'm disappointed	asod
i'm doing	aioivl
i'm done	aXnsuj
i'm drowning	eekj
i'm easily	gj
i'm embarrassed	abmp
i'm enjoying	aj
i'm entitled	aahq
i'm excited	fj
i'm far	abgihl
i'm fifty	ki
i'm fond	ql
i'm forty	ai
i'm forwarding	nl
i'm four	adtl
i'm free	atdd
i'm friendly	uj
i'm from	adbn
i'm getting	degjonqcvi
i'm giving	adhdqlum
i'm glad	ddeegahYjnkdottluc
i'm going	aydmeagbhXjekWoZqdretdunve
i'm good	aXelgn
i'm grateful	anclfkoYtj
i'm gutted	anoe
i'm happy	ajddeegdhineoeqismteuj
i'm having	cjdevi
i'm holding	aZelqk
i'm home	ak
i'm honoured	aj
i'm hoping	aXdkeeun
i'm humbled	acfl
i'm hungry	acko
i'm in	aedeebgYheinjlkbmenjodqotcun
i'm just	ok
i'm keen	aj
i'm keeping	anoeqj
i'm learning	akheol
i'm leaving	ajue
i'm light	aecj
i'm literally	ai
i'm local	aXhtud
i'm looking	aqheod
i'm losing	qi
i'm meeting	ai
i'm more	an
i'm mortified	aamq
i'm near	adqk
i'm new	ak
i'm nobody	aemj
i'm not	aebicndcfcgYhjicjkkZmdoeqnrotavj
i'm now	al
i'm obliged	ar
i'm off	aokdnj
i'm often	aeuk
i'm on	aXbkelgohejdkrndodqXte
i'm only	akdiedgdom
i'm over	ai
i'm overqualified	acgsoe
i'm owed	hm
i'm passing	aj
i'm past	aaelgmoe
i'm pleading	aderkd
i'm pleased	oitj
i'm posting	ak
i'm pregnant	bi
i'm putting	dn
i'm rather	achiuk
i'm ready	ek
i'm really	ai
i'm relieved	adjirl
i'm reporting	uj
i'm retired	aedn
i'm returning	aaro
i'm sad	anod
i'm satisfied	aj
i'm seeing	aZnq
i'm sending	djedol
i'm seventy	qi
i'm shaking	eeiijm
i'm sick	aike
i'm signing	aeqj
i'm simply	gi
i'm sixty	ebkl
i'm so	aZmnoiti
i'm sorry	apdcedfegchejjkemqndretaub
i'm standing	aeqi
i'm staying	aqod
i'm still	drgZojtd
i'm sure	aYcWhWjmkbmao2qZtjuXvb
i'm taking	alddgdnpobul
i'm telling	aldeeigcjiodqj
i'm the	aSecgrhpidjcktobtc
i'm thinking	ak
i'm told	aObccbdWedhjiijakimeneorqTrpt0ukvb
i'm too	abck
i'm touched	ammeodtj
i'm treating	aedihkuk
i'm trying	dljmocud
i'm twenty	geun
i'm typing	al
i'm used	algmhekeneolretd
i'm using	al
i'm usually	ak
i'm waiting	acdj
i'm well	aj
i'm with	abkn
i'm working	arqe
i'm writing	dqgekeminjodqcve
i've	ambIcQdlfUgjhejckjlemrnxocpXqjresLtNumva
i've a	ajdeeegihcidjenmrZteuq
i've added	an
i've admired	ai
i've already	abhkjenmoeqcrlum
i've always	gdjdklnnoXqerbtdum
i've an	kqndve
i've asked	aabldjgdheidjensoeqmrZ
i've attached	acdjqk
i've been	bYckdWgmhmiWjpmlncoWqZrctWukvi
i've begun	ijui
i've booked	ai
i've bought	hmke
i've buried	kj
i've cancelled	kj
i've cared	cl
i've cc'd	acnl
i've changed	lj
i've checked	aj
i've closed	ai
i've come	ij
i've copied	nl
i've cut	an
i've decided	atnbqeue
i've deleted	hemroe
i've dined	aegk
i've done	aZjjkk
i've drafted	enqb
i've dropped	abnn
i've enjoyed	ai
i've entered	gi
i've ever	eogdie
i've failed	mj
i've filled	idnm
i've followed	adinqi
i've forgotten	gnie
i've found	aegqre
i've framed	aVgeistm
i've given	aihk
i've gone	cjmjqj
i've got	aXbedjekhaickqmenkrZtaur
i've grown	oi
i've had	badkgqhRjVkrmYndocqbrjtkud
i've heard	gj
i've held	hjne
i've joined	aj
i've judged	gi
i've just	al
i've kept	cedegdhbjkkdndolqkretmuk
i've known	il
i've laughed	amje
i've learned	ajdefiiiritd
i've left	aldlkcnire
i've let	aimlqd
i've looked	dl
i've made	aYhinjvj
i've marked	adrk
i've met	aZgeiirr
i've never	ajbbcqhbijjckemdndtd
i've no	ancedandoeqerp
i've nobody	adkk
i've not	aYgiqnui
i've noted	adon
i've nothing	jjnero
i've now	aRbmdokimnqe
i've nowhere	abqm
i've one	ai
i've only	amok
i've opened	abdiok
i've ordered	ai
i've packed	jk
i've paid	ho
i've passed	amde
i've pasted	di
i've pencilled	aYhmqj
i've pinned	antj
i've played	gdhirl
i've plenty	oj
i've promised	ak
i've pulled	aegk
i've put	aiblccdneegahZicjpkclnnnoeqZrXtbua
i've raised	acnl
i've read	aicagdimomtkuc
i've registered	ai
i've reported	nk
i've reread	cl
i've resubmitted	gk
i've returned	on
i've run	aj
i've said	ajdbmmui
i've sat	ik
i've saved	abkeur
i've scraped	rk
i've seen	cjgXheiZjdndrwue
i've sent	akbedennoeqiuc
i've shopped	jk
i've shown	aj
i've signed	ap
i've simplified	abrn
i've since	ajbngc
i've started	ak
i've still	aj
i've stolen	al
i've stopped	adoque
i've stuck	ai
i've studied	acio
i've supported	hk
i've swapped	ai
i've taken	apgdhejkkcnctjue
i've talked	qm
i've the	gikm
i've thought	ddengkjdkemk
i've thrown	aejm
i've told	a0becedegbhailjYkYnWoiqnrZte
i've trained	achl
i've two	ak
i've used	airk
i've wanted	ai
i've watched	tj
i've withdrawn	ai
i've won	abgjuk
i've worked	al
i've written	aZdljemnnmoeqn
ibadan	glke
ibadan to	aegl
ibarra	ai
ice	arjcke
ice cream	al
icu	accjgo
icu hours	aecj
id	vi
idea	btcRhQiTkdllmkodqdrXsdtovq
idea ,	aneire
idea .	gjmnoZrcvr
idea about	ui
idea and	ajbeek
idea for	adbo
idea how	aejpte
idea in	aeooum
idea is	aebj
idea of	aybjgdkeoerdtZ
idea on	aedk
idea so	bi
idea that	aebehetw
idea the	mj
idea was	aibj
idea what	gejckkrntd
idea who	aegp
ideal	aq
ideal ,	al
ideally	aVholkoeti
ideas	aebtdcjcmineuc
ideas ,	akhkoe
ideas .	acbkcigl
ideas again	aamkok
ideas and	aeierltl
identical	abbicj
idiot	beedgcicmtritc
idiot ,	mk
idiot .	aammrj
idiot for	ai
idiot i	mi
idiot who	al
idiots	abbjrn
idle	qj
idle from	aeqk
ielts	cj
ielts #	cj
if	atbTcneofngIhBikjVkUlqmmnbobqXrksdtZulvs
if "	ai
if ,	cj
if a	a3cedeecgehcijkeqbreteue
if all	aeip
if another	apeiqd
if any	amdeem
if anybody	uj
if anyone	aYbncamboordsntlud
if anyone's	acom
if anything	jnkmqeuZ
if capacity's	adck
if distance	accl
if eight	cj
if ever	tk
if experience	aecmie
if he	aZllqirm
if he's	ai
if i	aOblcYdbfegqhRidjkkpmbnqolqsrXsXur
if i'd	aYcljkrk
if i'm	ai
if i've	aaedmoqj
if it	aibYcidjevgchajZkclambndoiqerksctiuU
if it's	aocYdmidjjmeneqdteuevc
if late	di
if mine	adbl
if monday	aeelqc
if my	abbeckdeekiekalemmolteup
if next	ai
if nobody	oksk
if not	akbecWdqeYhjlkodqaratjvj
if nothing	adqnrn
if one	cqebmkrjud
if only	aZckelip
if plans	ai
if policy	al
if possible	aadolaqj
if reading	aZcemmrm
if she	dlnaqeui
if so	alleqevo
if some	ai
if somebody	apbdeaimqeskue
if someone	accinnrl
if something	deuq
if speed	cj
if that	aXbccXdjezgehajblbmkndpnqUrmtmvd
if that's	ekri
if the	amceeYfegQhckdnlolqVrksctKuyve
if there	ajcWemfnhdiikcljmloXrXsetdvd
if there's	ajcdelqjreudve
if they	akbmijjelirX
if they're	ak
if this	abminiro
if those	aiqk
if we	bdijjbliqkvp
if you	asbYcqddeafsiCjelnminYoRqirStdubvr
if you'd	albedledgejelsmdocqYtkuYve
if you're	aucaddebqitd
if you've	azccddeeqc
if your	ayceeeidqbte
ifeoma	al
ignorance	accjrivi
ignorant	aYbddjrr
ignorant ,	aadjrl
ignore	atmlniocvd
ignore my	ai
ignore the	aldjni
ignore this	ml
ignored	aVbldlgehdretvue
ignored by	adheto
ignored my	aabmdl
ignored the	bdtl
ill	eokqmZneodqdud
ill ,	kpme
ill .	aijmkb
ill and	aekm
ill last	aike
ill or	aeel
illness	jjme
illness .	akme
illustrated	aerl
illustrated .	aerl
ilse	ak
im	mkvp
images	aVdlmjvr
imagination	rj
imagine	aUbpcTdceXglhjkpniqaseun
imagine ,	aj
imagine .	ameeklrd
imagine how	miokre
imagine it	aebqhiiijerd
imagine my	bk
imagine that	aYgenjrktlui
imagine the	girite
imagine there	hk
imagine what	aTgtkiuj
imagine your	ul
imagined	akbcdlgdhljboe
imagined that	behl
imam	nj
imbecile	aZrrte
imelda	aj
immediate	adhk
immediate start	adhk
immediately	aYdeqs
immediately .	aZdeqs
imogen	al
impact	aofcvc
impatient	oj
implore	abet
implore you	abet
important	aXcefjgihlmnokqarkud
important ,	ml
important .	aefehmmlojqc
important to	aefm
impressed	aobcfkgeieoetk
impressed by	aifk
impressed that	an
impression	abcjgdhijerj
impression .	ck
impression professor	aebk
impression that	aZgehjokrlti
improve	aldneZgilkteva
improve ,	lm
improve .	addooi
improve ?	aova
improved	apbccegjheinjdkeretd
improved by	glii
improved it	di
improved since	ajil
improvement	ti
improvement pointed	ti
imran	ak
in	aebackdbfsgkjakalnminkoZpcqjteujvk
in #	adbYcndchkidkcrdsotluevi
in ,	dZgUhjiYkWlknjqmvi
in -	aeblcddegbicjenlojrctkui
in .	abbkcWdredgJhsidjmkeljnnrZseuW
in ?	deqn
in a	cjdeePgsiWkmlcmcnSocqjrnsXukve
in about	gj
in act	ap
in advance	aUbiemfojimi
in after	adgo
in again	ddtk
in all	aTblccflglhlikoctkue
in an	bdcedeeegqhWidjlncodriti
in and	ameegdqesmtl
in another	achiomrjtb
in any	ajbcddemhejakblkrmua
in anything	gj
in applying	ml
in april	blccdogdhZjeojqdti
in as	qj
in at	abbkdigdhcjjkmodqduj
in august	akeehejjkklkqe
in autumn	addekkul
in awe	aeik
in bar	ml
in bath	ai
in bed	ai
in before	benk
in benin	aj
in better	ao
in between	aXorte
in biscuits	aprd
in bits	aZjq
in blue	adlk
in boards	ai
in bold	aWdr
in both	aYhjqnrk
in bristol	qi
in by	ajeikiud
in cairo	gi
in can	aj
in case	bTdqevfkgWhSibjbmbolrisbtXvc
in chapter	apbc
in charge	njoetl
in cheapest	hj
in chief	akie
in choosing	tm
in class	akgetj
in column	bici
in confidence	aYbshenl
in contact	adfeioul
in contract	rmtd
in copy	nl
in cork	anbehejckiliraui
in court	aeur
in crayon	aZtp
in daily	addl
in debt	km
in december	apkaqk
in defeat	ajgktd
in delhi	nj
in derby	aj
in dry	tj
in dubai	ul
in dublin	aZgdhlio
in due	fl
in durgapur	acdl
in each	ailenl
in eight	ijqi
in eighteen	aiglkc
in either	aeci
in eleven	acgljj
in england	aegl
in english	aibecedkllme
in enugu	amce
in europe	aZis
in every	abclhpijjakdmknjodtd
in fact	crgahe
in fairness	ai
in favour	al
in february	dlue
in fewer	di
in fife	aici
in finland	gk
in five	angmqc
in foal	qj
in fog	adtj
in for	akbkddekgZhlkcllmdneoYritWuc
in forms	adgkhmod
in forty	bjcetl
in four	abgdhcirjclpoe
in french	acdl
in from	aijkol
in front	aUdeeigZhajjkdmqnoobqmtj
in full	abcjln
in future	algchk
in galway	anckjenioe
in general	ajcehkvi
in geneva	gl
in ghent	aj
in glass	ge
in goa	bjrd
in good	apbmfkieobtiua
in graz	ai
in half	acbcgrtk
in hamburg	nj
in hand	anbj
in her	aUbbgZhqjjndoktm
in his	aSeigliejlnitl
in hope	oj
in hospital	eekn
in how	apteuk
in ibadan	aegl
in ink	al
in ireland	giqbum
in isn't	ai
in issue	tl
in it	bmdkejgahkjekilandonqbrZsbtive
in its	aabcdlgahqijjlqeretaui
in itself	an
in january	aebidkhdkmoerj
in july	akbldjhejekcqjud
in june	acbidsgbhnjkkeljncqaretcue
in kerala	jikj
in kerry	tm
in kochi	al
in kumasi	ak
in lagos	ckgdikjj
in large	aYrnul
in last	uk
in law	ui
in leeds	aedmjiti
in legal	nm
in leiden	aigk
in leipzig	gi
in leitrim	aaen
in life	airk
in lights	goieue
in line	bicchirm
in lisbon	akeeqi
in ljubljana	cj
in london	aeiiljrm
in lyon	jjnjuj
in manila	adgqke
in march	abbickdrecgYhijjldnbokrZuivd
in marking	apkdqc
in maths	li
in may	albicidwebfegVibjilmmdnXomqZratUucve
in me	aXbeekgcidjwmk
in mind	aTbdcddpecflgYhaiYjekkljnaooqkrl
in month	aetl
in more	abgitm
in most	abhm
in mourning	adcj
in ms	nj
in munster	akie
in music	ri
in my	abbScodpeigehajikjlXmenroapjsZtCulvk
in nairobi	qi
in new	nj
in next	acljuk
in nigeria	qjue
in nine	aegmqj
in no	addegekeniqdrjteuv
in nobody's	adbeojum
in november	alti
in nursing	adtl
in october	aihdiokiui
in on	aiboeWgdhcjckeljoeplsjtbuc
in one	aqbmcedegZhWiejdkpoZriue
in order	acbnclfjobui
in other	aj
in our	apbceehkiejikiodqbrdtYui
in paediatrics	ai
in part	ai
in particular	ajgeml
in passing	gikj
in peace	aldcecjelnnmoeue
in pencil	aebl
in people	aejl
in person	aibbdcelhojZkeldncqurdtbve
in perspective	rm
in perth	ak
in place	hjqiti
in polish	aj
in porto	ajgk
in post	airntd
in press	ajbj
in print	adjn
in procurement	rj
in professor	aj
in progress	tk
in prose	im
in public	aiuk
in publishing	acin
in pune	aibdcjdegjhcicjmti
in quickly	ak
in radio	aaip
in receipt	fk
in reception	abeloi
in recruitment	gl
in red	aeckieljrk
in refusing	im
in response	fk
in rotterdam	ai
in round	hi
in row	ap
in sales	ij
in saying	retl
in school	ackm
in scope	bmue
in section	aocd
in sending	ak
in september	ajbidkhejjueve
in shorter	rj
in simple	rl
in simpler	rn
in six	tj
in sligo	amcjdkid
in small	am
in snow	cl
in so	bjcjdihiodtb
in some	aYfkgdhpknoe
in someone	adik
in spite	ai
in spring	alcedljelloiue
in such	adnktr
in summer	alkk
in supervisory	accl
in support	qluc
in swindon	acin
in table	aimpve
in tears	sn
in ten	ceedgkikjYkjoeqktkue
in thanking	ai
in that	bjcZdYengihZieniocqVreskuq
in the	aeblcedWemfWgdhjinjnkdlencoordsdtXui
in their	adckemgeidjpoetZue
in them	accqijjcmjrc
in there	miokvj
in these	abfinjuk
in thirty	abgkimrk
in this	albjdceefbgnheirkYlembnUopqRrWsltY
in those	gjik
in three	aqcejekkrktZ
in thurles	lk
in time	aUbecodcgahdijmunesktaue
in to	aTbifojkkepnvd
in today	abekul
in today's	fq
in tomorrow	acqk
in toronto	adgk
in touch	dieegiidjakdmenoobrcsntcuk
in town	edgqieqeretk
in truth	ajbkcd
in tune	aabecmom
in turn	aacsdehdmm
in tweed	gi
in twenty	adelqi
in twice	aj
in two	albccZdigojckjoeta
in ulster	aj
in under	aXcjhjsjtk
in use	ok
in utrecht	jj
in vadodara	aj
in vienna	go
in waistcoats	ai
in wales	gj
in ward	acjl
in wardrobe	aeom
in warehouses	ii
in was	ajmi
in what	ckleocrltjvj
in whatever	actl
in which	aTbZcqfdgYidjilenjokqnrWtluY
in whose	aekk
in winter	aj
in with	apgchojcqdue
in work	abun
in writing	aZbnecgehlidjclimdneocqwreteuivb
in year	aZrr
in years	ietm
in yellow	rk
in you	aakq
in your	bncddpeqgKheibjRkXlYmppcqvsltVvl
in yours	ajciie
inbox	aWbcdrebfigdheinjamknaokqqrauavc
inbox ,	driimc
inbox .	aaijmlop
inbox by	adqm
inbox every	qj
inbox in	adflql
inbox once	mj
include	hdoirjvn
include the	oi
included	aibbclgYhbretmue
included ,	ai
included .	asgbklte
included in	ditkve
includes	gltd
includes two	acgm
including	bdhlijmjvi
including the	an
income	aeclkolerjte
income ,	cj
income and	rm
income is	ajckke
incompetent	bliene
incomplete	cj
incomplete :	cj
inconvenience	ajmc
inconvenience of	mi
incredible	aeik
incremental	aZcjtm
incubators	kk
incumbent	hn
incumbent's	oj
indeed	akbZcZomqeretkvr
index	aaelgl
index ,	abel
index is	adgl
indian	abio
individual	al
individual ,	ai
induction	bjhjne
induction that	adhj
industry	aWcjgouk
industry ,	acum
ines	an
inexperience	jerk
inexperience on	jerk
inform	kinetm
inform the	tm
inform you	kj
informal	aj
information	abbefmgjjjnjocqdrctcuivr
information ,	jk
information .	aenk
information the	gk
informed	aahinrtjuc
informed .	aZnjtk
informed that	fjni
informed the	ai
informing	aj
informing me	ai
infra	aj
infra team	aj
ingrid	ai
inhaler	kk
initials	aZenqj
initials ,	aZqo
initiative	cogb
ink	bidekntk
ink .	ai
ink on	actm
innovation	actk
innovative	aeti
insert	aWptvd
inside	ancagejbkkmktcvo
inside ,	am
inside .	ajbcjdkl
inside a	aj
inside the	aevl
insights	fk
insights gained	fi
insist	aVcmdjhqqe
insist on	adhq
insist that	adcm
inspected	ck
inspection	aabmul
inspection ,	adul
inspection and	ai
inspection of	abbm
inspector	aabdncrZuz
inspector .	reum
inspector may	aeuj
inspector who	reul
inspectors	aXgloeuv
inspiration	ii
inspire	aeik
inspire me	aeik
inspiring	adil
inspiring ,	ii
inst	aefk
inst .	aefk
instagram	aaolui
instead	bZcchriekYlonnqdtcuY
instead ,	aTdmeegjhllooeqeti
instead .	ajgehmjckdnlrjteuc
instead ?	dehl
instead of	aoddhajinjojtb
instinct	aZimtm
instinct ,	adij
instinct for	aeijtj
institute	aZbnccgqheikte
institute ,	gi
institute has	rj
institution	aoflgdrbte
institution .	fiii
institution's	ck
institution's own	ck
institutions	gmue
institutions have	aj
instructions	ai
instructions ,	aj
instructive	aYceoltlun
instructive to	aibdodtn
instrument	aocagkie
insulin	achejckw
insulin and	kn
insult	aZgemjriteuo
insult to	admj
insurance	aqhe
insurance ,	ki
insurance certificate	ak
insurer	kj
insurers	aduk
intake	aiebgjhijilerjteukvc
intake ,	hlld
intake .	apec
intake in	aejk
intellect	ii
intelligence	acimrktd
intend	acnrqe
intend to	acnrqe
intendant	nk
intendant ,	nk
intended	aejnui
intended .	abjnuj
intention	aZbnhk
intention of	aabnhk
interest	aWbiccdcecfjgihdiXjckelbnmonqctluuvc
interest ,	aabntn
interest .	aZglhenkun
interest and	abflon
interest in	aagdhinmrm
interest that	aibeum
interest to	kjomtd
interest you	gjnj
interested	aaboddebfciXjcnmrauuvp
interested ,	aiolue
interested in	aieefendqiujvs
interested to	aVbrcdgihdnjoZuq
interesting	aObmcWdbfdhdibjemenaoxqeuz
interesting .	aYut
interesting choice	odtpva
interesting choices	octk
interesting for	ak
interesting that	ccoxtQ
interesting to	brojte
intern	aPbZekgdndoqrjtx
intern ,	ej
intern enjoys	ti
intern gets	aborta
intern who	tk
intern's	aetk
internal	bucdgehmleojrdtbva
internal appointment	bmvb
internal candidate	aabohiok
internal candidates	hj
internally	ao
international	actl
interned	abhm
interned for	abhm
internet	aWkoqeusvi
internet for	kl
internet is	abun
internet will	uj
interns	aiekjkke
interns ,	aeek
interns up	hi
internship	aadkhkkdlioeriuj
internship ,	lj
internship .	abrjuk
internship was	hl
interpretation	gk
interpretation was	gk
interpreter	bkuj
interpreter at	aiuj
interpreter you	aebl
interval	aZejnktnve
interval talk	aiej
interview	aRbmcZdceNfdgahqiqjllpmenYokpdrtsTtmvO
interview ,	aXbccZddecjtkincqmsetduova
interview .	adcegchlikkZmnnjqdrYtqub
interview ?	adbilj
interview and	beckdjjjmeoerdun
interview as	aj
interview at	gj
interview date	ji
interview day	ai
interview days	jm
interview for	ak
interview had	achlretk
interview i	bejeocrrtjud
interview in	ajqk
interview is	aTdmjlrn
interview kept	bk
interview lasted	cj
interview left	ajii
interview notes	bklkrd
interview on	anbe
interview panel	adglrltk
interview process	ao
interview room	airi
interview shoes	kk
interview slot	adok
interview so	am
interview suit	tk
interview task	aibi
interview than	ii
interview that	hj
interview this	achm
interview three	abom
interview to	adhkki
interview was	cijckdrj
interview went	nioj
interview were	mdom
interview with	bcnerr
interview would	hk
interviewed	aYcogjhnicjbndocrpte
interviewed for	hj
interviewed me	aigajcrs
interviewees	jj
interviewees were	jj
interviewer	acbpte
interviewer was	adbl
interviewer's	adul
interviewer's remarks	adul
interviewers	aablgk
interviewers took	adbl
interviewing	aoob
interviews	cbdbgYhoiijekiqbrbsotmuYvd
interviews ,	admitn
interviews .	aYkmniom
interviews and	bjleso
interviews began	ai
interviews in	am
interviews led	tj
intimidating	gk
intimidating ,	gk
into	aabdcRgShqimjalYmZnpomqdsetkvs
into .	ainm
into a	alvk
into any	hj
into each	aoge
into how	aanionte
into it	akdjedjenmteve
into my	amhdrj
into that	jk
into the	aTcedjgdijkandooqkrjunvj
into their	adbjtj
into this	hk
into two	nj
into what	abglkl
into your	fjhird
intonation	mj
intonation in	mj
intro	aclm
intro to	lk
introduce	lp
introduce me	aeln
introduce myself	aj
introduce us	li
introduced	akhi
introduction	gjijlj
introduction .	gjij
introduction to	lj
introductions	abjmmeol
invalid	cl
invaluable	adfn
invented	acgchn
inverness	tk
invested	bkfj
invested in	bk
investing	aaijul
investor	aciikk
investors	aXgknqqj
investors ,	aZnq
invitation	oove
invitation to	acoo
invitations	qi
invitations to	qi
invite	adojtl
invite thirty	tl
invited	aebsgYhpieodretc
invited .	abho
invited to	aj
invoice	a0hdmivc
invoice ,	mi
invoice for	anve
invoices	aiheldncomum
invoices are	aeuj
involved	aXhkojtevm
involves	aj
involves .	aj
ipsum	adpqqdrd
iq	aYcdgure
iq is	cegm
iq like	adgn
iqbal	ai
ireland	begihejmqaul
ireland .	aebejnqbum
irish	aiblgeij
irish one	al
iron	aj
ironing	acjlki
ironing ,	ackj
irony	aekl
irrigation	airi
irrigation to	airi
is	akbmcrddeVfegeiZjekllXmToZpYqjrisrtduZvj
is "	amckocve
is #	hcvl
is ,	bjcbdbfqgchdiljZklminaqZrdtSulvm
is .	aQbmcVdigjhYjolimpnaoNqYrrsdus
is </s>	aenkrk
is a	bkckdlgkhdiSlWndonpeqerntQuk
is able	ecno
is about	ambYcndcjekdlkriue
is above	accinlrj
is addressed	aebpne
is advertised	aktk
is again	addo
is all	aQeugWicjlkelemineqprctiucvd
is allowed	am
is almost	iijnkd
is already	aibbgljeqkteuo
is also	am
is always	adbjgcheijrdtquc
is ample	ontc
is an	aTbZckdeedhlirjdkcmdrqte
is and	cjuk
is another	ajdjok
is answered	aeolrm
is any	aYerfnve
is anyone	adsmvd
is anything	acrn
is as	alhYojtl
is asked	aYrs
is asking	ademqi
is assigned	ak
is at	beclginiteue
is attached	aldinj
is aware	adnjuj
is back	jikbnp
is bad	aerj
is beautiful	ai
is because	adcm
is behind	abum
is beige	adbdceomrj
is being	ceniqntevj
is below	alci
is best	on
is better	a0giheibjcodqdrYte
is beyond	cdijmmtl
is biased	gm
is booked	aZhmqn
is bound	ijrk
is boundless	ik
is broken	aj
is built	fk
is busy	aZojqk
is called	aicjelictk
is captain	actm
is certainly	abtmui
is charming	oj
is cheaper	ajck
is clear	akmetn
is clearer	ai
is clearly	abcdgirbtq
is closed	amcjdeemheue
is closer	al
is comfortable	acekrk
is comforting	ti
is coming	hkjekduo
is complete	eiok
is convenient	ai
is correct	akce
is counted	cl
is curious	bm
is current	om
is cut	rj
is dead	aejk
is decent	aj
is deliberate	aZcp
is delighted	ai
is doing	jdkntl
is done	gnheilobqermtZuc
is down	aegkoj
is due	hluj
is dying	abjeko
is easier	gbjooiqdrmtd
is easily	abgm
is easy	blum
is eating	jlkd
is eighty	kcqp
is either	aerm
is eleven	ak
is empty	aeqerq
is enclosed	aj
is enough	avbjcchercte
is entirely	ambdcaomre
is ever	ajij
is everything	ajue
is evidently	abom
is exactly	aqcd
is fair	aycZ
is falling	sm
is false	abcp
is famous	ij
is far	cngj
is filled	neoeplqotd
is final	aYbecidjelsl
is fine	atbcccdegkheiejlocte
is finished	bdgbjjqjum
is first	gi
is fixed	bm
is flawless	ilrd
is fluent	ci
is for	anbdgciijdkknlqerYtaue
is four	cm
is framed	ai
is free	dlplriuc
is from	coglke
is full	amcednglqereudvd
is gaelic	rk
is garbage	aYrr
is generally	adcigj
is generous	aktj
is getting	nj
is given	di
is giving	ai
is going	aebaceeehdjakmnnqjrjtaum
is gone	helkqisi
is good	amgajdliqern
is grand	aoed
is great	aj
is handled	adbk
is handling	aj
is happy	an
is hard	adgioote
is harder	ak
is hardly	aZcrgeheidrp
is having	gl
is heading	aj
is her	rj
is hiring	lk
is his	hi
is holding	jc
is hosted	aenj
is how	ambpcegbiZjrkerctWuX
is ill	knre
is important	fm
is in	aebcdYeifkgQhcibjilnmeoYrmsmtdulvj
is indeed	alce
is interesting	rk
is invalid	cl
is it	acbdcqdreYhckenjoeqirZsetdvi
is just	aybcdafihZodqbrk
is keeping	rk
is killing	ki
is kind	al
is kinder	ak
is known	aebigeim
is larger	cj
is least	qe
is less	aj
is let	hk
is letting	aj
is like	aZikkoreuk
is likely	adll
is listed	ui
is listening	tk
is long	ajidqeun
is longer	akci
is looking	ajlj
is lost	alsi
is lovely	aobeik
is low	ak
is lucky	ij
is mad	ai
is made	aVdkejhn
is married	aabnncuj
is maybe	akke
is me	hl
is meant	aibllbnioerkvc
is meeting	uj
is mended	aoje
is mine	aebbcXgehridmoresm
is missing	adcigkqj
is mistaken	accl
is more	aledgmhaibkemmtd
is mostly	aXdokm
is moving	ck
is much	difjoerctl
is my	aYbPcUdpemfYgShribjbkVlqnsooqdsltWuUvd
is nearly	ak
is necessary	amceodri
is needed	adolqjrjte
is never	mn
is new	adcigilern
is next	aihlne
is nice	acoitm
is nine	degdjkrrtd
is nineteen	jj
is ninety	aackjjrl
is no	ajdXedgmjrncoaqaresc
is nobody	aiecgikn
is nonsense	aVcv
is normal	aoed
is not	accpePfmhiiajMkpoqqdrctRuo
is noted	ajbi
is nothing	asbpceddemgZhbiajZkalemlqZueve
is now	alcdgkhXjZknodqZrYsitnub
is number	aadlgk
is obvious	bl
is obviously	ti
is odd	aacm
is of	aecedoeehbkkolrktdub
is off	kj
is offered	aehn
is often	gdnl
is okay	ol
is old	olrdtk
is on	ajcddZeZgVhkiajpkXlemennoaqirZup
is once	dj
is one	aebldkeYheiXlemuncokqorYscub
is only	amcagZhpjXkXolqiratYulvi
is open	aiqk
is our	acbedoikue
is ours	cdhljl
is out	aogkjkkb
is outside	aj
is over	jlnj
is packed	abelql
is paid	hk
is part	aeolte
is partly	aduk
is passed	hi
is passing	al
is per	ai
is perfect	aeciio
is perfectly	bmoj
is perhaps	aZginkrj
is pinned	ak
is plain	aZbkcnre
is plainly	cm
is pleading	ej
is pleasant	aegn
is plenty	asgc
is possible	qevk
is pretty	aduivj
is printed	qm
is probably	ak
is proud	aq
is public	ao
is published	hk
is pure	bmre
is put	aeheqoul
is quick	aebktj
is quiet	ci
is quite	ccheidjlodretkupvd
is racism	bo
is rare	aogmta
is rarely	ajti
is rarer	alcc
is rather	abccgordtk
is read	uj
is ready	aeipnjqe
is really	becdelhdoequreud
is reassuring	aoferetj
is received	qj
is regarded	adok
is rewarded	aYhkjn
is right	akccdceiheiljmneojretd
is rightfully	aehl
is rubbish	adckierj
is run	adnk
is running	aXglqn
is safe	aitm
is said	il
is second	aefjii
is seldom	gj
is selling	gk
is settled	ak
is she	nk
is short	an
is shorter	lj
is shut	ap
is signed	qj
is simply	aYcrgj
is sitting	adqm
is six	ackjrm
is sleeping	aYjp
is slow	aj
is small	aigeiaqeretmup
is so	akgeista
is some	cdeiocqo
is somebody	acelodtn
is somebody's	hk
is something	albdcaecgchkimjekconqatYuj
is sorted	alee
is sound	ak
is spelt	aesk
is still	bncbeXgWhXjmoZqorcto
is stopped	adkj
is strange	adhljk
is such	iaun
is surely	cnhl
is sweeter	ik
is taken	adgn
is taking	kj
is tell	hp
is that	arbdcldTemgkhaiXjikkmdndoaqYsltduZvd
is the	aibbebfYhqiljLkdlsmWnioKqcrjsjtmuRvi
is there	accjdvekfkgbicjZkilimdnjobqerlsYtWubvU
is this	aTnnrlsjvi
is throwing	ackn
is ticking	adqm
is tied	kj
is time	aj
is to	cnddgnhliijYlemenbqkretYucvi
is told	aZor
is tone	acro
is too	ekmjodqdresl
is true	asbeccketk
is turning	aeqj
is twenty	am
is two	aicdki
is under	behekemjsn
is unlikeable	tk
is up	aWjekntjum
is used	aZcmnk
is useful	abro
is usual	gehookte
is valid	akqd
is very	aibmgkieoXrZtaup
is waiting	ajki
is wanted	accn
is wasted	ij
is welcome	gilk
is well	ambjgkhdkdte
is what	accjfphiiejkkclcmanaolqdrZsjtruSvY
is when	tm
is where	aockgbhkkjoataud
is why	alckddgbhbijjYknnjodqcrasmtduc
is with	flkk
is wonderful	amre
is work	acol
is working	abgl
is worse	adjdklmj
is worth	amckgchZinkerdtdui
is worthless	ciqi
is written	bj
is wrong	aYcmdisi
is yes	anceqe
is you	aQceeigkitoiteue
is your	cddeeeglhljVkjnbqsrctjua
is yours	atqdue
ishibashi	ak
isla	ai
island	aeclljol
island .	ak
isn't	aNc3ejfdgnhXjckilXmanjosqasctVurvc
isn't ,	acdk
isn't .	aocc
isn't a	acbecmelgmiijckildtbub
isn't another	abekgkni
isn't done	hk
isn't easy	ajknrd
isn't every	ajcegl
isn't fair	gjnl
isn't family	accm
isn't fit	adgm
isn't for	ck
isn't going	jk
isn't in	cj
isn't it	aZbnuj
isn't lost	ak
isn't my	al
isn't needed	al
isn't on	adjkol
isn't one	acbjcjdjge
isn't over	aaqlumvd
isn't quite	accjdj
isn't ready	cj
isn't she	je
isn't slow	aacn
isn't something	rkul
isn't surprised	akne
isn't the	ciok
isn't there	ccenqivc
isn't what	acoktj
isn't your	am
iso	aj
iso certificate	al
issue	andYeegYhjiqjbkdldmendoXqbrdvt
issue #	tl
issue ,	blclhdtjuc
issue .	an
issue was	imte
issue with	aite
issues	algkudvm
it	aibkcjekfagchjicjjkXlYmdnsocpaqeresote
it !	aeqkso
it "	aYbdcimnoi
it ,	aebtdeeugehciekJlyminVobqisctZuavY
it .	bqcedeeafKgchkiejikTlZoppZqerpsdtdvX
it :	ajiejm
it ;	aitl
it </s>	aZbkcieegchqjcmirktc
it ?	aebecndYemjbleratdvp
it a	bagkhcikoerYtludvj
it about	ai
it above	am
it after	alhjqc
it again	ajbdcdgahnilkZlkmcnboZqlrjsdtaubve
it against	aiccgehejjojqcroue
it all	accjdZelgkhdicknneonqdta
it allowed	aovZ
it alone	akdlqe
it aloud	acio
it already	akeloesi
it also	fj
it among	gi
it an	acuj
it and	anbZcbgchnidjekjnioctdud
it another	aeckdpec
it answered	dj
it any	jj
it anyway	dneejcrk
it apart	ai
it appears	adokvn
it are	aYilkmuk
it arrived	al
it as	abbcdpgYheicjtkmmcobqjrZuivb
it asks	adco
it at	adcldjgjhZjokbmbnlobqdrbtjub
it away	behijj
it back	aacedehejlklmnvj
it backwards	cq
it badly	ared
it be	apbecmeaheiiretevk
it because	anbecedlijjaod
it been	cmjl
it before	bZdcjdnmobqcrlsqtd
it began	aYiktm
it being	akgd
it belongs	aarktl
it better	cqnkre
it bit	abto
it bravely	ai
it brought	il
it but	an
it by	cceogahbjZmcolqeretmue
it came	albaccjdkemknkrj
it can	aYdeecgelimdoiqcrqtpud
it can't	adclglhciekimkndrltW
it cannot	ajbjcjgckkmioerd
it certainly	rmte
it changes	um
it closed	ai
it closes	beum
it cold	jl
it come	qj
it comes	albmdkhdocqitb
it coming	abhktj
it cost	anhimcrkva
it costs	qk
it could	aWecgdhpjpmcrjtZvo
it couldn't	ek
it counts	ok
it daily	ai
it deserves	achcrr
it did	abbtcddegahkjkkaoaretl
it didn't	aecegmontavl
it differently	aacidjni
it does	abbecedigridjmkeneoZtiuivl
it doesn't	daeihcjordtluevk
it down	akeejbmdndoeqkrq
it easier	adem
it easy	an
it elsewhere	aidehiqi
it ended	abjlnk
it ends	adjjri
it enough	aZenmn
it even	clej
it ever	ui
it every	miul
it evidently	aeon
it exists	an
it explained	aarn
it fair	ck
it falls	abdkeehkqj
it feels	angnrb
it fell	akgjle
it felt	aajnom
it first	hlqj
it fits	ajbkre
it five	ak
it for	abbicjdmgZhlkZljncpqqarVudvi
it found	abgm
it four	nl
it framed	tj
it from	aYbVccdleegZhejimjnronqVresjtdukvi
it funny	bmte
it further	ak
it gave	hdoktj
it gets	aiejtk
it gives	adciuk
it go	ap
it goes	anbYfjgdhojbojsntZuX
it got	aYbkenflnd
it had	adbXcdgmhdjekeoorn
it hangs	abilji
it happened	nj
it happens	ajbdgiiejj
it hard	abgjhmjbko
it harder	aeum
it hardly	accjgi
it has	abblcediedfpgihijTkbmmnWonqZtdvi
it heartens	tk
it help	aWeoletp
it helped	asre
it helps	akheniokre
it here	dp
it home	ei
it i	anechj
it i'd	ai
it if	aecklimk
it in	bZcmdiemgdiXjrkilZmXoTqirdtkuW
it into	dnojrd
it is	aZbocOdcebfogqiijsk2lbmSnVoqpeqXrcsetZvb
it isn't	bZcrddeaglhcidklleoVqiritZuc
it just	aeekvj
it kept	ejjemj
it kindly	ol
it late	ajme
it let	an
it like	dlneqj
it line	aj
it looked	aTbeccjpkkrntl
it looks	amcadieegbicnjodqnrbtbuevi
it made	apcegihdiijemd
it make	deeijmvb
it makes	aiijtcun
it matters	atcehdjikdndojucva
it may	aWcofpgehYiekelenjvj
it means	aleihjke
it meant	aiemjjojrdtd
it might	aZbeckddedgdheiqjalknpodqdtiubvl
it more	ajceddmkocqerjtlukve
it most	ai
it moved	acbl
it must	aaddeYfegihVjpkdminaonritouZve
it my	adbkcogehjjere
it myself	argeoc
it need	aZemql
it needed	acjnrk
it needn't	aeek
it needs	alblejheocte
it next	aeoo
it nicely	ojul
it not	aacieo
it noted	ck
it now	atjbue
it off	bkdmgnhejdkc
it often	mj
it okay	vi
it on	biddgZknlkmbrYsjuavj
it once	abcddogkrj
it one	elhlmi
it only	aYbYcaddhbibjbkmlinlojqxrdtaue
it open	aeneun
it opened	uk
it opens	gk
it or	adnjtm
it out	bcecgdhiiekkmnrcta
it over	bdecgZhaijjbkdnnooqkretiuX
it overturned	nj
it past	nj
it pays	henl
it people	ai
it personally	jemeop
it plainly	ak
it plays	bk
it pleases	ap
it possible	aide
it properly	cmrdsmte
it put	ak
it rains	aj
it ran	aeck
it rather	dk
it reached	aZcntl
it reaches	dkme
it ready	adnk
it really	adok
it rest	eaqn
it right	amcedeedhXnoodqjseum
it rightly	ajmkva
it round	abmmqj
it said	cidijemdop
it saved	bl
it saves	aideom
it saw	bk
it say	abcllj
it says	aabccpilolresktaue
it scared	abgn
it seems	aYbwcZdieigbhiqdrVuevp
it seriously	tn
it shames	mn
it short	mi
it should	aibdciedgchekcmiqjrkteuavl
it showed	ap
it shows	al
it simply	djhk
it since	akgi
it so	cdgphiidmjoitcuevd
it some	jk
it somewhere	adrl
it sooner	aj
it sounds	tkvj
it spoiled	anmc
it standing	am
it stands	ajhduk
it stays	aednui
it still	dsvX
it stinks	acbirk
it stops	ai
it straight	ai
it suits	atqi
it take	dk
it taken	ajkl
it takes	acbbcaeifcglhXimjdkemenZoaqqrsvb
it than	alhnodre
it that	aUdjgehyidjXkcmjnroZresetTuk
it the	bXcXdmeagrhrjelimcnboarisdtlvW
it then	ak
it there	alcidaedjdkdqerdut
it this	aldjhojekeneodqdrlud
it three	ajhj
it through	abkiqo
it to	aeckdmglhijdkXlmmZniobrasjtYuovZ
it today	ni
it together	ak
it told	am
it too	aebecigiiijdkpoeqltevb
it took	aebjcdekgdhaoeqdsktm
it turned	ao
it turns	ajbjcZgmnioerd
it twice	ajbdcndbkeqjtb
it two	aatn
it underdeveloped	alci
it until	adooqc
it up	eYhWmjnsoWqVukvk
it useful	amcd
it usually	himj
it very	axge
it was	ccdeekfjgWijjwlUmmnapiqZrbsquWvb
it wasn't	amcjdihejekjoVtc
it we	ackiqk
it well	axje
it went	atbXddhckcoVqdretouo
it were	il
it what	bm
it when	adcjjemdnltkuk
it where	aerjtj
it will	adbocceagiheijjqkimnoSrbtVue
it with	abbacadbenfkglhiikjdkXnioZqerWtq
it without	ceeihdinjiqdtm
it won't	gmjeml
it worked	oetk
it works	gdhrjeue
it worth	bl
it would	aYbidRedfegMhbimkalmmPnZqrrjsjtiuxvj
it would've	on
it wouldn't	hoje
it wrong	cmdctk
it your	ok
it yourself	il
it'd	aYbccdekgbhakolineocqltjuo
it'd be	aXceejhejikdqmup
it'd have	km
it'd help	kllj
it'll	aekcnnqkrj
it'll be	abeejioiql
it'll come	aZnn
it'll go	ai
it's	alcadoeYfSgiidkolYmdneotpasctYuZvj
it's #	rk
it's a	aicddVeXgujWkcoXqise
it's about	hl
it's ahead	tl
it's all	aadnjpoiqd
it's always	abor
it's an	akcmte
it's any	aj
it's appreciated	ai
it's as	an
it's attached	ai
it's back	abkm
it's because	aebm
it's been	jlmiodtevi
it's clear	ao
it's comforting	adok
it's curious	acbkci
it's done	abgkjilk
it's easy	il
it's entirely	ai
it's fair	adhn
it's fine	ajgajWow
it's for	alemjete
it's full	aYcnrj
it's funny	aj
it's gone	kj
it's good	ankeoqtb
it's grand	aj
it's hard	aagkjkkmod
it's heartening	getk
it's helpful	acom
it's i	mmnd
it's in	qm
it's interesting	aebioi
it's just	aokjoa
it's kind	acknodtk
it's like	km
it's marvellous	ok
it's my	bdgbhtqeteuj
it's nice	adbjhlkeoi
it's no	arbacdgdimjdkdolqarlta
it's not	aabcdkebhdinjZojqdrYsltiuevl
it's nothing	abnjoirm
it's now	qm
it's of	amoerj
it's off	aj
it's ok	aj
it's okay	ai
it's on	qk
it's one	abkkmnqk
it's only	aibbdueegdhcjckmoeqerita
it's our	aeoj
it's out	oetj
it's possible	rm
it's printed	ai
it's probably	acgenlrk
it's rare	geirod
it's rather	kj
it's really	hj
it's reassuring	tj
it's still	aedjjjuk
it's stress	abjm
it's taken	di
it's that	klqm
it's the	epgihYidnjoWqctYuk
it's their	aWgmhdjknn
it's true	augd
it's turned	ai
it's useful	aofd
it's usual	hj
it's very	tj
it's what	acknqj
it's with	aj
it's worth	aickgrhdjdkcoeteue
it's you	abckql
it's your	abciiWjpnYowrXtcul
it's yours	adel
items	aefjleti
its	aabneZfXhiiojikdlZnZoipdresdtqvj
its being	adcedmkk
its case	jn
its chair	beglik
its christmas	hm
its closing	gl
its doors	ik
its eleventh	acdm
its examiners	cj
its exciting	fi
its feet	aabeckgn
its first	akomtZ
its four	adul
its gift	tj
its inspectors	uk
its label	abjn
its last	el
its length	acmltj
its light	ij
its mind	ajbk
its name	ak
its new	aogd
its own	aobdcYgihdiejeosuc
its owner	ik
its place	aihm
its programme	adqm
its reasons	oktd
its seal	aZbq
its second	aecn
its spring	ai
its test	kj
its third	am
its thirtieth	adhm
its time	ar
its venues	uj
its warm	adtk
its way	bvtd
its work	bk
itself	ckdieYfdgliekdmbnbqirZtn
itself ,	eeqk
itself .	ajbideedgmicjemcnerctl
itself a	ai
itself in	uj
itt	ai
iyer	ak
iyer </s>	ai
jacinta	ak
jacket	bjtj
jacket ,	aebk
jacket .	tj
jade	ai
jam	aj
jamie	bk
jane	ai
january	atcdeYgehbkrobqavc
january ,	bkkmqe
january .	amjioeti
january ?	rk
january and	ae
jar	ajcj
jar of	aj
jars	bj
jasper	aj
jazz	ti
jazz trio	ti
jealous	bl
jealous of	bl
jean	am
jean -	ak
jean's	aekk
jean's carer	aekk
jeans	adtm
jeans and	adtm
jenna	adhl
jerome	ak
jess	aovc
jim	al
jincy	ak
jo	amdd
joan	ak
joanne	do
joanne at	di
job	bmcpdcejfZgXhniOjokpllmXnVoWqerjscuYva
job ,	abcqddeegYhnjWlqnYoaqnriui
job .	acbbcdgohnnnqercudvj
job </s>	djkdrl
job advert	adritk
job already	bj
job and	ci
job as	tk
job at	enhd
job centre	ai
job description	ai
job for	hjkcom
job from	ai
job i	aehjti
job in	jlon
job is	cjheqk
job like	kk
job market	rk
job must	aj
job my	ki
job nobody	aetj
job of	ai
job on	bcjlkloetk
job or	an
job should	aWht
job so	abenhcjjki
job starts	ji
job takes	eirjtc
job taught	ak
job that	bj
job title	ri
job to	aZhdjure
job until	qi
job was	aabphijcko
job well	amcngeoe
job where	rm
job with	aj
job would	kj
job you	akcj
jobcentre	ajbelk
jobcentre ?	li
jobs	adbdeehbjtkmoeqbui
jobs ,	ai
jobs and	jjkj
jobs by	ki
jobs on	gmte
joel	amnd
joelle	aj
join	alfdiqjdobqarete
join .	ajgjoe
join ?	al
join it	akle
join our	am
join the	aZdihiilkk
join us	ablk
join your	acin
joined	aqbehnieoe
joined a	am
joined it	gk
joined the	al
joiner	an
joiner in	aj
joiners	qj
joiners to	qj
joinery	al
joinery </s>	aj
joining	acqirm
joining it	hern
joining you	ai
joins	airmtd
joint	nl
joint secretary	adnl
joke	ancYdcgjicjakeneobrutYuevj
joke ,	am
joke .	bdgk
joke ;	aerk
joke about	an
joke and	rn
joke in	anrj
joke your	acbn
jokes	gpod
jokes that	gk
joking	aXbmol
jolene	ai
jollof	gj
jonas	ande
jones	ak
jones </s>	ak
joost	ak
joseph	aknd
josh	akqi
josie	jj
journal	aicSddeifbgZhmikjikdmonapoqbrqtZuYvX
journal ,	hkmkrmtd
journal .	amri
journal better	aj
journal covers	al
journal has	aeol
journal is	aemm
journal name	abpp
journal since	hj
journal that	aj
journal to	adrntj
journalist	aeieur
journalist at	uk
journalist in	ui
journals	qn
journey	aVbdfstp
journey .	aXfptn
journey of	fi
journeys	fj
joy	atdqgbjZkjneoeravb
joy .	ajti
joy and	alrc
joy to	dlti
jude	alld
judge	aYdbeehYiYjakdljoiqYrvtrujvd
judge ,	aelk
judge .	ul
judge a	aUbjcZgcneomrntque
judge it	aeri
judge my	aobegenj
judge who	adbeglnj
judge you	uk
judge's	aedo
judged	aabddmgjheiljcmeoarltjve
judged .	ai
judged by	aYgiimoerptb
judged more	gi
judged weaker	cj
judgement	ajcbeefcgahci0mdnYobtmve
judgement ,	acir
judgement .	rl
judgement and	ak
judgement is	ij
judgement of	il
judges	aVbmckdleeglhiicjXkdlknWqdrntiuevd
judges ,	bldchk
judges .	adbl
judges ;	hl
judges are	rj
judges at	acgm
judges came	al
judges clearly	tk
judges has	cnre
judges notes	acdnld
judges on	ai
judges tasted	cj
judges to	acglrl
judges wanted	ck
judges were	bnieodrj
judging	aYbicYgVhlibjdocr1tjue
judging ,	ai
judging by	geritj
judging for	aj
judging place	hk
judging sopranos	aerk
judgment	acilrp
judith	aoieud
july	ambkcedohbkateuZ
july ,	aqqeue
july .	abdojjkeqk
july ?	de
jump	adcefmgj
jump at	gj
jumped	abrr
jumped -	adrn
jumped up	aerl
jumper	ai
junction	ck
juncture	fi
june	aicedpeagWicjjkllpnZpmqUrbtWubvd
june ,	dnjaknlineqa
june .	akbVdkgchliekllepmqZretbuc
june ?	delj
june and	aebjhelm
june was	bk
june your	bk
junior	aibccodegdhcijnnodrdtevd
junior ,	ni
junior .	abcq
junior colleagues	ik
junior for	ak
junior staff	aenj
juniors	aknj
juniors .	nj
junk	dl
juries	bkcjglrbue
juries read	clre
juror	tk
jury	becbdcejfcgihdipjYmjoYrjtpvX
jury ,	aebkrltc
jury .	aigerltd
jury a	herdtq
jury can	aehl
jury for	ajfdiltd
jury gets	al
jury had	bk
jury said	dk
jury to	aemltj
jury told	aibe
jury was	aabcgmum
jury would	ao
jury wrote	aj
jury's	bmcelite
jury's comments	li
just	aYcXdjevfugainjWkelYmKonpdqjrcsotLuZvx
just ,	ii
just a	aldjfiliodqdrdvj
just about	ceko
just add	qk
just after	aedi
just aren't	ajjeoj
just as	a1bdcdeegehckcoeqcrdtkue
just ask	acdm
just asked	ai
just back	ak
just before	aoqb
just below	aj
just bringing	dk
just bumping	fn
just chance	ajbi
just checking	acdkfovd
just circling	fn
just come	ql
just coming	ai
just confirm	abdjqj
just do	oirl
just don't	abeljm
just find	aj
just floating	dm
just for	eihjipodrdui
just give	aehl
just go	mkol
just gone	bj
just hired	bj
just hope	acjl
just in	ajecoeqj
just keep	oi
just leave	om
just let	ekglqe
just like	edsq
just look	aXeaqmrjso
just mention	adcinj
just my	amoe
just not	rnva
just now	apdaqj
just once	ek
just one	eljnob
just pretend	aeen
just put	aWho
just right	aerm
just said	gl
just say	bdcaelgahjiejckdmeojqqvd
just send	aZrotj
just sit	edorqd
just so	aVdiebgmhdibjdknndqkretcuvve
just take	adrl
just tell	aeenslue
just that	aikj
just the	dXergeiejdkjlinoocqe
just think	ok
just this	dbeq
just to	aldZeefeglhZiwjcoaqarbtdvj
just try	aeej
just turned	acjk
just two	bk
just want	sk
just wanted	aj
just weekends	aidloc
just what	axbchbkcoiretd
justice	ik
jürgen	ai
k	aXcdgklkokrqsjtd
k ,	sk
k .	arolrYva
kaduna on	ki
kanpur	kj
kanpur unit	kj
karen	adtl
karim	ai
katrin	adnn
kavanagh	ak
kavita	aell
kavita anyway	aell
keen	bihejimjodqotc
keen ,	abgkmj
keen .	jkqj
keen to	geqlui
keep	boccdzfehciejikJlmnMoepcrnsZudvY
keep ,	ak
keep .	amjjrbtmuc
keep a	jeoeriusvb
keep all	actiul
keep an	ambmncojrbue
keep asking	aVdqgljqqbua
keep at	aj
keep building	aj
keep calling	qj
keep every	um
keep going	ckoj
keep his	ak
keep it	acbqcedcheooqaratl
keep looking	tk
keep me	bpelfigchaiojcoardtcud
keep my	aneXhijelmobrlteub
keep on	dk
keep or	ai
keep our	hk
keep practising	aioi
keep replaying	ml
keep ringing	aadp
keep saying	aXcjdjgn
keep sending	aUdoqm
keep that	abejjiokqe
keep the	aecadZemgXhnlemcnaomqmrita
keep them	addl
keep thinking	dbmp
keep this	aiddjloerj
keep thursday	hk
keep to	amokub
keep trying	dl
keep tuesday	aeqk
keep turning	akdkoeue
keep up	gpue
keep us	lj
keep wondering	adjn
keep writing	addpqc
keep you	almbodrp
keep your	acgmniqerquc
keeper	akck
keeper ,	cl
keeper you	ajgi
keeping	ajdbecgaickqmeoVqlve
keeping .	al
keeping a	aacijoui
keeping busy	ai
keeping it	ki
keeping my	aaoeqq
keeping saturday	qn
keeping the	hkkj
keeping to	aibkqe
keeps	akbjdkgaidjjmcncrbtkue
keeps asking	acjo
keeps me	ak
keeps telling	ajmeok
keeps the	ai
keeps your	aj
keith	jm
keith know	adjm
kelly	ak
ken	ak
kennels	uj
kentaro	ak
kentaro ishibashi	ak
kept	adbkcbdWeafbgYhxiUjlkZlVmincojqksjtcuqvV
kept ,	hiui
kept .	oi
kept a	addejemlqiuu
kept all	uo
kept away	rm
kept being	bk
kept copies	aedn
kept each	aeuj
kept every	jnocup
kept for	hkjiokqermtXue
kept her	ai
kept in	adon
kept informed	aahjnn
kept it	arje
kept march	hjje
kept me	amgdmioeqeud
kept my	aNbpdeeigjjckdqxrdsnub
kept on	airk
kept out	alnc
kept quiet	ak
kept saturday	aajn
kept september	achm
kept that	an
kept the	adbdccdbeagihqibmbopqZtp
kept them	nk
kept to	aYbnhj
kept us	ak
kept waiting	rl
kept you	adml
kept your	atbbgehkrcuc
kerala	jiki
kerala is	kj
kerning	am
kerry	aitm
kerry ,	adtm
kettering	acgn
kettle	aijirctm
kettle .	akjeretj
kettle boiled	adbk
kettle on	aejl
kev	ul
key	aqbecbdaflgkhnkelenaocqatluc
key ,	abhktn
key .	algm
key back	aj
key in	ai
key is	aj
key to	aond
key until	achn
key with	aj
keyboard	aYjcolrmtl
keyboard ,	ankc
keyboard .	acrn
keyboard player	hi
keyboard you	ol
keyboards	rk
keyboards .	rk
keynote	aUbmglhlndoerdtjun
keynote .	adup
keynote belongs	gchn
keynote is	abtl
keynote on	ti
keynote woman	gm
keys	bkcddZedhqkaldmdnZoqpmqbrdtc
keys ,	giheol
keys .	aZbmdkeihl
keys are	akne
keys back	ap
keys by	ai
keys in	ak
keys on	aZhjpn
keys should	aXhp
keys through	ai
keys to	aj
kick	mj
kid	aXkkrjtm
kidney	kk
kids	bkceeagYhZiijkktneqeratX
kids ,	acul
kids .	booe
kids and	ak
kids are	al
kids don't	ai
kids go	ui
kids had	ak
kids i	ji
kids in	adkm
kids made	aajm
kids school	kj
kids something	jckm
kids to	acol
kids we	abikoj
kids will	ackl
kiely	mi
kieran	ak
kilbride	anjenj
kilbride dinner	nj
kill	fojbkn
kill fee	ajui
kill me	jdko
killed	bbjpkdoi
killed off	aj
killed the	adjn
killer	am
killer third	al
killing	ki
kiln	algkte
kiln ,	ai
kiln .	ak
kiln is	aegl
kilos	acctrd
kilos ,	cm
kilos and	cl
kind	a9bUcLddeifohliWjYleobqSrdsZta
kind "	dl
kind ,	ddhjjkrbun
kind .	augbkkriuc
kind about	axbereue
kind and	aj
kind answer	ai
kind as	ajmm
kind consideration	acfk
kind email	ak
kind enough	aabkgjhdjbmenptbul
kind heart	aj
kind i	gk
kind in	ai
kind letter	ap
kind line	actn
kind lines	ai
kind no	ai
kind note	aj
kind of	aWcafagkhrjjkiocqbrmtjuevi
kind one	adjdoprcuk
kind part	aj
kind person	ej
kind perusal	abfp
kind regards	fj
kind sentence	al
kind to	axbdgejemiue
kind voice	aajn
kind word	aobdekjd
kind words	apjeritc
kind you	am
kinder	asbeddhdibjdmmnjobqetiue
kinder .	aj
kinder ones	ak
kinder than	ao
kinder to	aYeeiemlnirktk
kindest	ajgdinjekemmnkrZ
kindest ,	adim
kindest one	ai
kindest thing	abmo
kindest to	nkrd
kindly	avbScadYenfsgFhyiNjVkilmnjoPpdqorZsbtVuLvT
kindly ,	ak
kindly .	ayjZocre
kindly adjust	abem
kindly advise	lj
kindly agreed	nm
kindly as	ai
kindly asked	jk
kindly be	fj
kindly close	ak
kindly confirm	hdqk
kindly consider	aeen
kindly convey	tn
kindly do	aeeifohkmcte
kindly excuse	mi
kindly forward	nj
kindly give	nj
kindly have	aerl
kindly hold	hnqc
kindly keep	aifj
kindly let	avbded
kindly note	kn
kindly of	am
kindly offered	acnp
kindly pardon	mi
kindly pass	aemk
kindly passed	aj
kindly put	akhinj
kindly remove	ai
kindly reverse	abkjqk
kindly revert	adliql
kindly said	aj
kindly send	achl
kindly sent	bord
kindly share	dnfdni
kindly take	aero
kindly tell	dejn
kindly that	al
kindly think	adel
kindly told	di
kindly treat	hn
kindly understand	kj
kindly when	aeol
kindly you	an
kindly your	aj
kindness	albZcdddetfchdiukdnbobrTtVvc
kindness ,	ajlimi
kindness .	argjibmcrbtduj
kindness ?	acen
kindness at	iijl
kindness in	em
kindness is	adim
kindness on	mk
kindness that	acejil
king	aigk
king .	al
king of	gm
kiss	aRemgcirjamlrm
kiss the	aZedgeipjemn
kiss your	aaeoij
kisumu	am
kit	kkvi
kit to	adkl
kitchen	apckdegciakdmcndoXqctaut
kitchen ,	ejjiljuc
kitchen .	cjoermtYuk
kitchen and	aj
kitchen as	aj
kitchen calendar	jj
kitchen had	aj
kitchen i	gi
kitchen like	ri
kitchen role	accl
kitchen since	ai
kitchen table	jitj
kitchens	gjhire
kitchens and	ai
kitchens in	gk
kittens	aetk
kittens .	aetk
knee	aebehliljkkemioetj
knee .	alimketd
knee for	admk
knee is	aXkjtn
kneel	ei
knees	aodcezhdjXmaoeqetc
knees ,	em
knees .	ameijd
knees and	aj
knees are	kk
knees for	gk
knees here	acep
knees i	ej
knees to	ei
knew	apblcWdZeegkhiikjimanYoYqbrmtUud
knew ,	jk
knew .	bjjl
knew about	bj
knew every	an
knew from	ij
knew how	aebiuk
knew it	begkhpjeoe
knew most	acgm
knew my	aj
knew of	bk
knew so	aj
knew that	hlikjeki
knew the	girkue
knew what	rj
knew when	adiijj
knew where	ai
knitted	glkc
knitted owls	glkc
knives	ikvi
knives ,	ik
knock	eehiikkjli
knock .	hj
knock again	adik
knock on	kk
knocking	aadlejmaqk
knocks	gj
knots	aj
know	blcSdjebfOgkibjcknlnmjnoolplqPrUsctcukvY
know "	tj
know ,	aabbcbdYeegnicjmnmoqqcrbtcui
know .	amcjdaebgehoienUplqarcteun
know ;	aejl
know ?	al
know a	gchcimliodrrudvc
know about	gioeuo
know all	al
know and	jm
know another	oj
know at	aibk
know before	aubdoYri
know best	nlue
know better	aYbmcjgborue
know both	tj
know by	aedigeqo
know eleven	tk
know for	aabodj
know friday	qk
know good	aerj
know has	ainiue
know he	ai
know how	akbccXdYebhSinkonkocqbsdtsuWvj
know i	aQceddelgchijcm3oeresktd
know i'm	adejml
know if	awdceVhejmlbmcqesotbubvk
know in	oqua
know is	aebl
know it	aabccoeaguhqjZmcnbsduZ
know it's	ajdi
know its	al
know me	aXcieoum
know my	aYblhijclitlud
know not	aauo
know now	aejjroue
know of	akgkljuY
know on	lk
know one	aj
know our	aibjce
know quite	gioerjui
know so	oj
know somebody	aZbkok
know than	aj
know that	aibNdbe0gehajqknlemenqoXqSrYsdtouRvZ
know the	akcbdjejiajbkZljmbolqktTve
know them	ol
know there	arod
know there's	jj
know these	abhmnjoe
know this	aZbngljjua
know to	apdmmatc
know today	ai
know two	aj
know we	dkuj
know well	ni
know what	aZcbgdhmicjjknmrniomqjsetJuXvc
know what's	aYcjgluj
know when	arbndegZhWjbldnboWrittuW
know where	ciddedgYhZidjSkinbqdrZtcuz
know whether	awdblapo
know which	aedbedgahqjckblcmenboitbuv
know who	aQbeedglhiidjckmlqnjodrcuj
know whom	aego
know whose	aagq
know why	aVbicddoeegdhbjkkclimdnjsjui
know will	acuk
know yet	ajkl
know you	aibkcedzgZhiikjamdnkoRqdrctcucvd
know you'll	djij
know you've	oj
know your	aqbcdkgbjeoeqerateul
knowing	accjechbiojpkdmYnioXqitmuc
knowing .	aemi
knowing how	ccikjloe
knowing it	aebjil
knowing that	ajnj
knowing the	ajci
knowing you	ak
knowing your	aemcto
knowledge	abbirjti
knowledge of	aebjrj
known	aaccemhYjlkildmwniqarWtquRve
known ,	aegiik
known .	amgdjmke
known as	akij
known better	aXgeidmrretn
known for	ck
known from	mm
known how	acjkmkok
known in	aebo
known it	achmrj
known only	al
known that	aobccbhXjckpmeojrYtm
known the	ai
known to	acdkenhdidjcnkoerdtl
known what	adbdgeikjknkoerj
knows	albldjecgehlimjUkamanmqYsetbub
knows ,	bato
knows .	bkoire
knows about	ri
knows how	anijra
knows it	aTbjcjgjhniineud
knows my	aZdmienn
knows that	hi
knows the	akcigdhiieniobritbui
knows them	ak
knows there	ak
knows what	acijnm
knows where	acrjti
knows who	acuo
knows you	aabkokteuj
knows your	ni
kochi	as
kochi .	al
kofi	apdele
kraków	aajo
kumasi	ck
kw	cj
kw ,	cj
kwame	akglnd
kwame is	acgl
kyle	ajneqetk
l	cjtj
l .	ajtj
lab	bkcZgYhliljjkemlncokqerXteucve
lab ,	aamm
lab .	aYblhmok
lab </s>	aj
lab bench	ai
lab for	ik
lab like	hk
lab means	kj
lab place	dj
lab will	jmkc
lab work	ti
label	bejlqjrl
label ,	adrl
label on	jj
label the	ai
labelled	apde
labelling	bj
labels	jj
labels wanted	jj
labor	ncum
labor board	ncum
laboratory	idolrk
laboratory ,	aarn
labour	ajcjnareun
labour it	cj
labs	an
labs .	ai
lacey	ajdi
lacey ,	di
lacey </s>	ak
lack	acblc1djfehZiZjekeoarXtkuavd
lack .	aj
lack experience	aiccgitk
lack icu	aecj
lack leadership	actm
lack of	bncvgchbidratbue
lacked	bccjdmtkve
lacked .	dkve
lacked a	al
lacked pace	adcl
lacking	abcmri
lacks	aicmgjtc
lad	aYbecaeegohiiajYkbncolrjsitlurve
lad ,	abgktj
lad .	rl
lad from	gitj
lad made	om
lad on	sj
lad who	rn
lad you	oirdteum
lad you've	aetm
ladder	ameeniol
ladder .	aj
ladder back	al
ladders	cm
ladies	adkjol
ladies in	aeol
ladies will	kj
lads	acbcdeedjwkjodrctZuk
lads are	ai
lads clubbed	ji
lads had	jk
lads on	aVgjjiklum
lads took	ji
lads were	aejk
lads will	ai
lady	aRbkdjebglhakoldmpnloeqdrqteuY
lady ,	aeiimkrite
lady </s>	bk
lady at	gemork
lady did	ji
lady didn't	aejl
lady harwell	nk
lady has	aejl
lady in	jekm
lady on	bbdmierj
lady pomfret	ij
lady taking	bj
lady who	bjglhejanboirmue
lady with	miretl
lady you	gl
lagos	aeclgcheikjjkdqeretm
lagos ,	ck
lagos and	biui
lagos two	jl
laid	aYcjgihlrj
laid off	abjl
laid side	ck
laid them	adhl
lain	adbiqk
lake	arnj
lake ,	nj
lakshmi	al
lamb	ajji
lamb after	ji
lambing	avoaqeti
lambing .	ao
lambing goes	tj
lamp	aqiijckdre
lamp .	am
lamp for	adij
lamp in	bi
lamp on	ai
lamps	aejj
lamps when	aejj
land	aebcdlfmgbhaidjZknqmuk
land ,	adko
land .	qk
land was	dl
landed	fmke
landed ,	hi
landlady	jjqerj
landlord	abbmdbeegkhdiqjVkrlbmioYtjud
landlord ,	bkhjjime
landlord .	mnte
landlord cried	gmjd
landlord has	azhdkbleqe
landlord himself	bejbnq
landlord i	ii
landlord is	aWjiko
landlord it	abko
landlord notice	ai
landlord of	gk
landlord that	aeqkti
landlord told	adbk
landlord wants	akkiqd
landlord was	ambe
landlord who	hejjri
landlord with	aeijrk
landlord would	ajhile
landlord yes	alqd
landlord's	aibleelioe
landlord's son	adbm
landlords	adcdgminjekbneokreul
landlords ,	acij
landlords have	gk
landlords were	acim
lands	di
landscape	amid
lane	ajcmqerduj
lane ,	ci
language	caddejgZhejioerqtbvp
language ,	rk
language .	jk
language and	ek
language of	adbk
languages	acccguvi
languages ,	cdgo
languages .	acgn
lanigan	adbl
lanigan gave	adbl
lanyard	deeemjom
lanyard ,	aedeeemjom
lapse	qk
lapse with	qm
lapsed	qj
lapses	kdqn
lapses on	kdqn
laptop	bcgjjbkpqi
laptop .	gl
laptop i	abkm
laptop to	aiki
large	cqeehbiejakdlimeoerjsetYurvi
large ,	cjie
large as	akij
large dog	cjre
large part	adum
large print	acro
large room	li
larger	aWbndnejguhaiejekclemjoctZuc
larger ,	bl
larger flat	mj
larger than	accjrj
largest	adgihk
largest in	hl
lass	bj
lass in	bj
last	aZbZcnezfjgqhdiWkbmcnZpaqZrksTuk
last ,	ekmq
last .	amdajZkkoktj
last act	aj
last agency	adrluj
last and	abbm
last application	aZjoki
last appraisal	cj
last bit	ai
last book	bicdgj
last boss	aegm
last building	ni
last bus	ak
last call	adbl
last chairman	hj
last chance	acdeedqw
last company	adgl
last concert	jlod
last day	hm
last dean	neul
last door	acen
last editor	aZgijmoi
last email	akdbfkgekeop
last employer	ai
last fair	cj
last flat	gk
last four	abdltm
last from	jdul
last grant	uk
last hope	aXdaeygejZklue
last issue	ajbliltdud
last landlord	aigojakb
last letter	al
last line	ti
last lot	gjuj
last mail	aldd
last manager	cogb
last manuscript	ai
last message	di
last month	ckjkkd
last name	ei
last night	atgekaqe
last note	aidk
last of	aleejbkn
last one	adbecidigdjilitm
last page	asbe
last panel	begm
last part	aj
last place	ji
last poem	ak
last production	am
last project	ni
last quarter	gl
last question	aibldd
last round	al
last sang	gi
last scene	anjb
last school	geuj
last season	ajji
last sheet	ai
last six	di
last spring	cmgj
last stanza	ai
last summer	aajp
last ten	ej
last thing	aZbejqlo
last three	acbYcedjgpjakdokritlud
last thursday	ij
last time	aNbodoeskcmirdtbuk
last to	gj
last try	adjl
last twenty	bi
last two	aSccdteegihjjdkdorqdrltX
last until	kl
last week	aebbgihejikpoe
last week's	dn
last winter	aZbmgejkkl
last word	acekiijenkqi
last year	anbScuddeagihqiejbkTodqeratWud
last year's	auckjeke
lasted	abcijktl
lasted an	cj
lasting	bj
lasts	adgiomtk
lasts longer	on
late	ajbXcudZgKhoiijZkYlYmwnZoYrisntcujvU
late "	abcksk
late ,	aocjemjame
late -	aj
late .	bZccdejekdocqksotnuk
late ;	aXbmck
late all	hj
late and	mdrm
late as	abon
late because	jekjmj
late entries	di
late entry	aeck
late father	iljekd
late father's	adjm
late for	ck
late form	aadjmm
late hour	mk
late husband	jj
late in	cmrk
late into	aaun
late invoice	mi
late once	adsj
late reference	aemk
late reply	am
late shift	kj
late shifts	jm
late so	aehk
late teacher	ij
late that	aj
late to	hojcqj
lately	aduo
lately ,	abuo
latency	ci
later	aibmcahYicjikanZoaqtratbuqve
later ,	jm
later .	adcedeeehcncqrus
later i	ai
later in	aj
later on	ai
latest	aaqp
latest .	abqo
latin	alde
latin ,	ak
latte	aj
laugh	a6bXcjecgaiYjWkcmnobrZsjud
laugh ,	avbe
laugh .	aocniejetcue
laugh at	mo
laugh in	am
laugh out	aj
laugh so	tj
laughed	a/badegdiejUkemZoard
laughed ,	aj
laughed .	apoe
laughed about	aj
laughed and	ak
laughed at	am
laughed so	ti
laughed when	an
laughed with	cl
laughing	aibpgYijjckdoZtaul
laughing ,	acilocteum
laughing .	aiej
laughing at	aijerk
laughing ever	ai
laughing in	aj
laughing when	adbm
laughs	am
launch	ajdelkteuk
launch .	amtd
launch ?	acll
launch a	ti
launch go	qi
launch it	aeul
launched	bini
launched our	ni
launched the	bi
launches	biuj
launches .	aeuk
launderette	ai
launderette ,	ai
laundromat	aj
laundry	aj
laurence	ak
law	aibogehjibjYkanZoeqbtjumvi
law ,	acup
law .	aebm
law and	bi
law at	hj
law built	hj
law firm	tm
law is	aackhlnd
law on	ai
law writes	aeuj
law's	kitj
law's ,	ackitj
lawn	ajkcrk
laws	qi
lawyer	aabegdhciereuz
lawyer ,	aZuo
lawyer .	uk
lawyer asked	aj
lawyer has	ak
lawyer will	aeuk
lawyers	uo
lay	aZbjgp
lay a	aagn
lay in	bj
laying	ai
layout	aldjtc
layout plan	aedk
lays	ai
lays the	ai
lazy	bdrq
lazy ,	aebdro
le	aj
lead	acdcglhsickYmindqatjuc
lead ,	aeelgetl
lead .	figljdmi
lead a	aioerk
lead and	ji
lead at	acfegn
lead falls	hj
lead is	adhoqe
lead role	hi
lead roles	gbjm
lead was	adhl
lead went	bj
lead you	tk
leader	aXcldmgiisncrdteue
leader ,	aecm
leader .	ak
leader and	gj
leader you	aeim
leadership	aXbecqgdirobtj
leadership experience	adtm
leadership is	adciimre
leading	gm
leads	aZhmln
leads to	aYhmln
leaf	ak
leaflet	aune
leaflet says	ai
leaflet you	aj
leaflets	aerk
league	eigmimodrlta
league .	adekgm
league </s>	rnte
league together	ai
leaked	acbr
leaked my	acbl
leaking	ammdrdtn
leaking roof	airetj
leaks	gl
lean	nk
lean on	nk
leans	ak
leans on	ai
learn	bjcUerfkhQiPkYlamWomqUrvsmtluUvW
learn ,	boue
learn .	apgiodrkte
learn about	ak
learn from	asge
learn how	bjgtieoatZ
learn it	metl
learn more	aafr
learn of	oetm
learn something	aaolrk
learn that	aibYcefcgdheoq
learn the	adekjlolqd
learn there	ti
learn to	bdgZneoWrwsotlue
learn what	aebnokretd
learn where	acom
learn whether	di
learned	anblcXdWedfjgihWiojlkXnZobqdrVtvuWvb
learned ,	ajblgehc
learned .	fi
learned :	abtl
learned a	anfigetk
learned and	il
learned basque	hlre
learned from	aqbigdiije
learned how	abgnmeretm
learned is	aerj
learned more	gcio
learned my	tj
learned not	acjjol
learned of	aejk
learned something	ao
learned that	acbmtk
learned the	aijk
learned to	gohejl
learning	apbcccfigZhXjdkkmdneooqjubvc
learning ,	aeon
learning .	tm
learning a	aj
learning about	aZkmtk
learning experience	fj
learning from	apgc
learning the	al
learning to	gjte
learnings	abfn
learnings and	adfk
learns	akoordue
learns a	ao
learns so	aeomti
learns to	adoj
learnt	aeiooctk
learnt a	alod
learnt more	aaip
learnt something	ak
lease	ajblcodjecgehejckWlkneqiue
lease ,	al
lease .	dl
lease and	lk
lease on	hi
lease was	aabn
least	aWbNcUdTeifegVh7idjekYmknVowpeqTsatuuPvl
least ,	el
least .	apeegemmtd
least ;	adjm
least a	gihkrk
least be	hm
least bother	qe
least come	el
least have	aZecjkkjmdoo
least he	ai
least i	a4cegdhetX
least now	oitmue
least of	akgijete
least once	bk
least one	aZbdgciijjkeoptl
least someone	oi
least that	hjoltb
least the	aQebhjmloctx
least they	aqja
least to	hk
least two	aibehi
least we	hjoi
least you	aWgdhxjl
leave	aXcigrhCiujjkLlimPorqkresatiuj
leave ,	lknmojqc
leave .	ak
leave a	abiuoeqirctduevi
leave alone	gm
leave for	jpke
leave form	amnc
leave it	ckeRgchcjXkamendoqqlratcut
leave me	aaelijkj
leave much	rl
leave my	aaesqm
leave out	aecnej
leave the	ddhdidjnkblenbrZtruX
leave them	aerm
leave this	adnl
leave to	dkodtl
leave you	biceddecidjdkelmnjopqbrktdua
leave your	apqd
leavers	aehp
leaves	aXbbcodkeegdhnipjVllmenbobqtrZtcuZ
leaves .	hk
leaves me	abimkj
leaves out	abco
leaves the	lk
leaves you	aaqq
leaves your	abilqm
leaving	beciebgchZjlkWmdomqqtcuk
leaving ,	abjm
leaving for	amue
leaving it	jl
leaving me	oj
leaving the	ajcjjdkdol
lecture	aaclgdijodretrue
lecture ,	aYblto
lecture .	ai
lecture of	ajik
lecture on	aetl
lecturer	aWdkgkhktk
lecturer in	adtl
lecturer position	dl
lecturers	hi
lectures	beol
lectureship	hm
lectureship i	aehl
led	aWcwgailjcnkrbvd
led .	aZnlom
led a	alci
led four	accn
led to	adbiti
led you	ckiiodti
ledger	aacmtm
ledger was	actn
ledger you	adcm
lee	al
leeds	aibZdkedgjhiidjjkblomeoaqkrduYvc
leeds ,	adgklm
leeds .	aini
leeds and	hj
leeds branch	aedn
leeds ensemble	aeqk
leeds for	hojb
leeds in	qk
leeds job	hdjk
leeds wants	qi
leeds was	ance
left	aibicedoeygmheiejbkllamQoWsVtZuX
left ,	aaceekgljYkook
left .	backemgokcnerbtj
left a	aebkjnnkrc
left and	acjmkirk
left at	amrj
left before	qjrl
left behind	am
left foot	aegl
left for	aj
left hand	am
left having	acin
left in	bidkeekn
left is	alge
left it	akbqccdjeegihijdkZnetd
left me	bcdegkjinmri
left messages	daqk
left much	tj
left my	atbeeejimdqe
left of	aerl
left off	hmkemk
left on	aUdjeikkoo
left one	nm
left out	alcogahekcti
left over	er
left school	abgeknrk
left the	bjcbdegmhmjUkUmencoZqnui
left them	aqke
left there	kj
left this	abdp
left to	clddergejnkaobqdte
left two	adbm
left until	kk
left us	kk
left with	bldi
left you	nj
left your	ai
leg	tr
leg ,	tn
legal	achennqbreuuve
legal action	aeuo
legal notice	ul
legend	akiore
legend ,	il
legendary	adik
legion	hi
legs	anelqd
legs ,	al
legs .	ak
leiden	go
leiden ,	gk
leigh	amie
leila	amdd
leipzig	gi
leith	al
leitrim	aaen
lemma	amce
lemma #	alce
lemon	an
lena	lemj
lena and	lemj
lend	hcikjekllwreub
lend .	aekk
lend a	ai
lend me	lo
lend us	aXkklo
lend you	ak
lenders	ki
lends	anbecdkj
lends me	kl
lends to	gk
length	bbddedgehlmtniojqdrWve
length ,	behimooe
length .	am
length and	mi
length but	accmdeomrc
length of	mk
length that	al
lenihan's	bk
lenihan's tender	bk
lens	anedkltd
lens cap	apee
lent	aybYeegZhojelemencojqerdtduc
lent .	aj
lent me	avbegelene
lent out	aehm
lent us	ao
lent you	hljcom
leonard	al
leonie	acol
leonie ,	acol
less	aZbicqdafbgJhmjbkRmjnaoiqirjsduq
less ,	aeel
less .	accnjkme
less a	hkri
less about	ci
less data	ti
less for	ak
less harm	aeckrk
less in	oetj
less like	ii
less of	hemsojtcua
less patient	abqkul
less politely	uk
less settled	aehk
less than	adceelhlieoktevi
less time	adcmqk
less to	angd
less trouble	ai
less well	adbk
less work	an
lesser	aZeiheir
lesson	ajbeeehliikZueve
lesson ,	hi
lesson .	anee
lesson again	hj
lesson in	jl
lesson lacked	adcl
lesson learned	abtl
lesson on	oi
lesson plans	aioj
lesson was	ak
lessons	fjliqkrite
lessons .	qk
lessons for	aj
let	aRbocldceqgVhciVjmktlnmmnkoepiqdscteubvX
let ,	an
let .	aj
let a	abdljjtm
let alone	aZhiklrk
let and	ai
let as	rm
let down	bejrmpqerdte
let everyone	acjdmp
let go	aRjkkqtm
let graham	nk
let him	aYbicdeihekenlum
let in	aabickejgmjekb
let it	ameZiijlkdodqq
let keith	adjm
let me	bUcpdjepfjgVhlidjTkdlrmenXoRpkqjrctmuavd
let my	ajjeoq
let myself	aThejskp
let off	rm
let sanjay	jj
let that	bl
let the	ajbccadbgphliejeklmdnlojqZrXtZ
let them	oi
let this	cldeeiqerlvd
let to	buejkcndra
let us	adbjcjeogahYidjTkjlemenkocrjtZun
let you	aoblccdceVgdhdjnkamlnkodqZritcuY
let your	aceeljnkrn
let's	aUbrcbedflgkhbicjekdnmqlrZtZui
let's be	bp
let's call	bm
let's leave	aj
let's see	aZgjnp
let's treat	dk
lets	rkti
letter	aabTcbdaemfjgihjiljlkmmlnpqYrjsatnubvB
letter !	adsk
letter ,	aXdkeigUhnjcmnonsc
letter .	aUbUdleufjgihojtlanlpdqYrZsatcvb
letter :	amcdle
letter ;	accktl
letter about	dlnipire
letter above	ai
letter afterwards	qm
letter again	acdl
letter aloud	ai
letter and	angcimmeriuc
letter answered	an
letter answers	am
letter arrived	gk
letter as	fmuj
letter at	ak
letter because	ajje
letter before	rq
letter by	adhmqm
letter calls	ajcihlqb
letter came	apgnjckmoeqerdtc
letter can	akcddi
letter did	dk
letter does	aZckko
letter doesn't	nk
letter for	ajdeeelr
letter from	aZimljrkul
letter got	aedeto
letter had	bddegkjkod
letter has	adgeidjlnjtj
letter have	bi
letter i	gmiekemooercti
letter if	ajsl
letter in	acnlqn
letter is	ajblcZemhjibjakdndrrtX
letter like	abgqhenerj
letter made	ji
letter mentions	aoce
letter next	aatq
letter of	beckpmtc
letter on	akdeqk
letter only	ii
letter out	cejl
letter read	adjl
letter reads	aeok
letter ready	aZnlqi
letter said	ao
letter says	cjqjtd
letter sent	blqd
letter should	nk
letter sitting	kj
letter so	aeul
letter speaks	adbkci
letter standing	jj
letter talks	bk
letter thanks	bj
letter that	adkjminj
letter the	ajci
letter this	ai
letter to	acgdhejinxocrcud
letter today	aj
letter too	kl
letter took	aaklml
letter turning	aebkcdtl
letter twice	ak
letter was	adbXcXddhjkbnYoqrqtmue
letter when	aj
letter with	aZckgeidojrjtiuj
letter would	rm
letterbox	tl
letterbox .	tl
letterhead	adiirl
lettering	ai
letters	aTbQcjdrecgjhWibjQkmlamknlqnrosatmumva
letters ,	aedjglnnteud
letters .	aXbecbdmgdjckaolqotlum
letters ?	rlvd
letters about	aVglmn
letters and	akdlue
letters are	ql
letters by	oi
letters easier	ajglob
letters from	addlrcto
letters has	akjd
letters in	ciuk
letters like	aegeknuk
letters now	kj
letters of	aeck
letters should	aj
letters since	adkm
letters to	rm
letters were	mi
letting	bacdddebgbjlkmmlndoiplrltTuZ
letting agent	idrl
letting agents	ij
letting me	ajedhejmmcojplrdtY
letting the	aj
letting two	acjiqj
letting us	kk
letting you	hj
lettings	ikkdrp
lettings .	adilrk
lettings office	ai
lettings team	rk
level	aWbVcbdcedfagwhkiajelcnzqbrmtiuZvd
level #	ai
level ,	adgmheokre
level .	aUcefdgmhcienprltl
level are	gehm
level on	achjni
level you	ai
leverage	fl
liar	adbm
liar .	abbm
liberty	aYgjhejdniqs
liberty of	aZgjhejdniqs
librarian	nm
librarian and	adnm
libraries	ik
library	apckdcedgchijXktmdnaoaqXritYuZvm
library ,	atke
library .	cmkkme
library ;	acrl
library because	kj
library card	alqe
library is	al
library since	abkm
library to	adkk
library trolley	ki
libretto	adrl
libretto are	adrl
licence	bpcmdcgjhYiejZkaldnZokqerYtiun
licence ,	algk
licence .	adbkcjhdtnue
licence comes	aeuk
licence for	acum
licence form	aj
licence i	aj
licence is	om
licence was	ai
license	aj
licensing	aanbuu
licensing board	adun
licensing committee	ndum
licensing side	ui
lichens	aloe
lick	ij
lid	ak
lidl	jk
lie	adbycdgejckdmiocrbuj
lie ,	bm
lie .	abbr
lie awake	adml
lied	aWbzjc
lied about	aebk
lied to	acbujd
lied when	adbk
lien	al
lies	aYbkcijimdqjrespueve
lies about	aabkjj
lieutenant	nj
lieutenant opened	nj
life	aPbeddevgXhWinjikdmUndqarrsjtjul
life !	sk
life ,	aogermtd
life .	aYceerfigijcrj
life </s>	rj
life and	aj
life but	em
life in	idrm
life is	adjekmoi
life on	bj
life to	ijji
life with	jl
life's	ae
lifeboat	akte
lifetime	gk
lifetime .	gi
lift	ajckdcedikjXljndqdteui
lift ,	ammi
lift .	aibeiiriuk
lift a	adgk
lift broke	hk
lift drawings	ci
lift last	bm
lift was	ai
lifted	aigdidjdmlrl
lifted a	aamlrm
lifting	cjgnkdte
lifting ,	ck
lifting .	akke
lifts	al
light	aibcdbeegbilkkmdniobqerktkuc
light .	adiinioerltj
light comes	abkn
light in	aj
light of	ddtl
light on	aecj
lighter	alcigd
lighter than	cj
lighthouse	amcigdiejjrc
lighthouse .	ak
lighting	aijjud
lighting plan	bi
lighting the	aejj
lighting was	rj
lightly	aXbkcaeegphcicjsnjocue
lightly ,	gnie
lightly .	aXbmcdhejlti
lightly with	acjknj
lightning	al
lightning slot	al
lights	acdieegnjlkqodrdtaub
lights ,	algc
lights .	aigk
lights are	ackn
lights of	acjm
lights on	jj
lights stay	kk
like	aabicWdpeNfjgehqikjckclZmonlodpUqirasntav0
like ,	cndmejgdibojrd
like .	ambbcidbelgZheiikdnerjta
like ?	anve
like a	aebZcbdeecgahmiokimZonqdrntduXvj
like amateurs	gk
like an	aXilll
like anybody	ai
like anyone	ai
like back	anqe
like each	adhkmnne
like everybody	adhltk
like everyone	hiom
like her	aoge
like i	aegpjcopuc
like in	aceiojtm
like it	daiZjZkemeniqtrYtdvi
like just	jood
like me	aTbjcbdXhjinjbkilcm0odrYseuW
like mine	aYbucdeegwhaiYmntauevc
like most	gj
like my	djikjdkeol
like one	aeeejeqkrksl
like ours	bldeekhkreue
like people	aeqn
like some	bn
like that	anbacidegYhijokdmdtY
like the	bdcbdmeZgUhojTmbnkoXtvuavl
like them	amdine
like this	ajbacjdZeegihUiUjdkZldmcnsoarksstaukve
like to	aobcdueLfqgehLiLjelcminiocpeqiresiteuk
like us	aajrkj
like what	addmhqoere
like with	co
like working	jm
like you	acbdcjdkeZgXirjiqdta
like your	aidigiodrdtmvj
like yours	abbecedeedgYhoikjXkqncqdrctWutvd
liked	azbYcjdbgahViUjikilemWnloUqlrktkuUvd
liked ,	aj
liked .	aeiijl
liked and	ej
liked best	ai
liked how	aj
liked it	ancije
liked me	begl
liked my	aZbdnoqn
liked that	akjerk
liked the	akbjcljbodrdtm
liked this	ak
liked to	aiheickkmdtm
liked your	rn
likely	ancbdchdiekklkritduevm
likely the	gi
likely to	lirk
likes	aubcgXjakdnnoYrYtnud
likes .	aj
likes a	uj
likes it	am
likes of	il
likes the	aitk
likes to	nrue
liking	al
liking the	al
lime	aq
lime mortar	ai
limerick	ok
limit	aqddgbjjrisktZudve
limit ,	albkcagehijlodrete
limit .	aj
limit and	aj
limit in	casn
limit is	ak
limit was	cn
limited	ancjfbgete
limited audience	ci
limits	ikteul
limits ,	ik
lind	ai
lindgren	ai
lindholm	gl
lindiwe	amld
lindqvist	aibkcigeiimlndrdue
lindqvist ,	il
lindqvist </s>	al
line	albRcefcgLhbjikYlcnyoopequrYsiuR
line "	aj
line #	al
line ,	cdemgehijimjokrd
line -	ajuk
line .	aibccidambnpolqduc
line ;	abmm
line about	bkcbdmoereto
line and	aYmknm
line answer	ceeehlijqj
line at	dj
line break	tk
line by	akcnmjtc
line email	acenijomtZ
line for	adbjljqi
line from	acejilmeql
line if	ak
line in	ai
line is	aj
line manager	nj
line of	ajckeeicjlrkte
line on	aldjedlinj
line one	dj
line only	aacn
line or	ap
line says	adck
line six	aerm
line so	ql
line this	qj
line through	aj
line to	aohdkjnmrdta
line was	achejkonrj
line what	ak
line when	hj
line would	anedsm
line you	cj
lines	ajbYcYedfjgXipjokbldmcoXqbresktqua
lines ,	aacbiijisltq
lines .	cefjhiri
lines about	ai
lines from	aj
lines in	ak
lines on	dktj
lines than	aWckip
lines were	tj
lines would	ak
lines you	aj
ling	aj
link	bscadbgeheleocsltbudv0
link .	ai
link is	bl
link on	aesl
link shows	adbm
link to	ajvm
link when	aj
linkedin	qeuj
linkedin .	uj
links	vl
lintel	rj
lion	ai
lionel	ai
lips	aarm
lisbon	ajeegk
lisbon ,	ai
lisbon before	ak
lisbon in	ajee
lisbon is	aeqi
list	apbMckdjfUhlibjXkLlrmknaoeparstXuSvZ
list ,	aWbdcbdoepgchpiejdlnmjqXriuZ
list .	abbecjdbfegkijjokcrjsmtkuVvZ
list ;	aj
list ?	dmejrevb
list after	aZejrn
list and	acddedhbliminjrr
list as	aoee
list at	acgn
list before	hk
list comes	acgn
list for	avckddeele
list has	gbqq
list have	uj
list i	um
list i've	ai
list if	areb
list in	ai
list is	alccdieogdoeqkre
list like	hm
list makes	aahn
list moves	qk
list next	al
list of	aobbcZejfegYhZiejdlsmeolqXue
list opens	ai
list or	addn
list that	mi
list the	aeclgmje
list this	qm
list three	abcjhl
list to	adrlul
list was	bjdk
list went	rk
list when	akbe
list where	aihj
list with	ajgkijqe
list would	ci
list you	dn
listed	cjgelmme
listed ,	ai
listed below	aclm
listed in	ci
listed on	ui
listed roof	ti
listed under	aj
listen	aabdddenhbiljklknmobqc
listen ,	ek
listen .	giijritduj
listen to	aViijmllnnti
listened	backgihiinjcmcta
listened .	am
listened to	aiclhiijjemdte
listened until	acgm
listener	ai
listeners	aitj
listeners .	tj
listening	accljemeneoYrltiunvd
listening ,	tjuk
listening .	aegjocum
listening to	acbjclii
listing	bjcjhdvl
listing again	cj
lists	adcmelgchktevm
lists .	hm
lists have	el
lit	ajiejmke
lit a	aeiejo
lit the	an
literally	aZbedkeegdhjjotn
literally .	abjlti
literally earned	hl
literally on	ai
literary	ablimetn
literary magazine	admetn
literature	aViokntj
literature .	adiktk
little	aXbZcbesfbgqhdibjnkambndodqermsateus
little ,	ajelgljdmdoe
little .	akheonrdte
little above	alke
little and	ni
little awkward	abgkul
little bakery	ii
little boy	aljjke
little brother's	aj
little cry	ai
little earlier	adbkii
little early	cj
little else	aimj
little extra	aaun
little festival	akjcui
little finger	adgkii
little gallery	adgmrbtjui
little girl	arrb
little girls	jk
little i	mj
little in	aj
little intimidating	gk
little late	mi
little league	rnte
little less	acum
little longer	ajgermue
little magazine	abtn
little man	rk
little more	ddgmhdijokrd
little museum	aarq
little of	abtk
little one	aejkko
little ones	aejp
little over	ak
little sad	ap
little scholarship	amrc
little short	abjm
little signature	ai
little soft	adcore
little surprised	hioi
little team	om
little the	aatp
little thing	akelte
little time	ajqjtd
little to	aajo
little upsets	gj
little with	gkjl
little you	abrktl
live	becZdchdiljrkcmYndokqcrktVumvb
live .	aikeum
live at	kerm
live by	ieuj
live four	ej
live happily	ajke
live in	aarmuk
live next	om
live on	je
live round	ak
live to	aejl
live with	acbeglhdjykkrZtauevZ
lived	amgdii
lived .	ij
livelier	rl
lively	am
lives	aXbkcngehiinjbkaon
lives in	oj
lives on	bioi
lives there	aebm
lives two	aeuk
living	aYbeecglhZiqjakxobreue
living .	ri
living on	aYeekx
living room	ki
living with	gmke
living would	gdip
ljubljana	cj
ljubljana ,	cj
llewellyn	ai
load	cioevl
load -	ri
load tables	accm
loaded	aYqpvj
loaded ,	abqm
loading	ajuj
loading bay	am
loading dock	ai
loads	ap
loads .	aj
loads of	al
loaf	amgjte
loaf ,	al
loaf was	cj
loaf you	cegk
loan	bccadieehejdkoljmiqcuo
loan .	aedl
loan from	mj
loan of	aZlluq
loan statement	adkl
loan was	cdhiki
loans	eckl
lobby	abbjelgejkqjtjub
lobby ,	acjm
lobby .	bl
lobby and	ej
lobby until	qm
local	aebjclhpiajikboeqbsjtUve
local ,	gk
local .	aojmtY
local </s>	aXhsud
local and	ajcj
local baker	hi
local farm	hj
local firm	an
local firms	aebl
local is	cm
local mums	aeuj
local paper	rntcum
local schools	li
local shows	gj
lock	um
locker	aqqd
locker key	ak
locks	acklqj
lockyer	ai
lodge	ak
lodger	aZto
lodger likes	aZto
lodger's	aekk
loft	jq
loft ,	abjo
loft .	adjj
logic	ambccrgdicratevl
logic nobody	cm
login	li
logistics	goue
logo	aSbmgahklioltnuevi
logo ,	aaljtn
logo either	ri
logo for	bl
logo is	bjgdtj
logo on	achkji
lol	aYdjgjodrmvk
lol ,	abdjtl
lol </s>	aegm
lol ok	rnte
london	acgeljrmtl
london ,	acrn
london .	tl
lonely	aZgtiktd
lonely to	gkii
long	albYcbfdikjemloWqorltVulve
long "	ck
long ,	ajgmhjjeneoeqcrj
long -	bj
long .	aebbcadeedgjhkikjcoaqmsltY
long ;	lk
long ?	aj
long a	tm
long admired	an
long and	ancdmi
long answer	mkre
long as	aTcZdeexgdhZjnoZqsrdtluj
long before	aigj
long day	aubeje
long do	amdjva
long drive	ak
long enough	abhokj
long evening	kl
long for	artd
long in	aerl
long life	ii
long list	aj
long manuscript	aerk
long may	il
long memory	aPuz
long one	jj
long service	aZhkom
long shot	as
long the	antd
long time	aioe
long to	ajbjceqo
long told	ii
long wait	al
long walk	kk
long way	nnrjud
long week	an
long weekend	ak
long when	adoo
long while	ok
longer	aceefdgWhOiWkjlimYncopqqrjtouj
longer ,	angeoarmud
longer .	cnhdknoe
longer for	abojqltd
longer on	om
longer than	aigbhdiejeopqprZ
longer to	qetk
longer trial	ck
longest	al
longest serving	ai
longlist	asde
longlist .	ai
longlisted	anjc
loo	aetl
look	aUcrfdgiibjqkoltmQnioWpWquratauevd
look ,	ajcjdoeegejdre
look .	acdnhmokratcuc
look ?	vj
look a	aWbpjirj
look after	aicjgbhdkl
look again	aYcoekjekinire
look and	abikoj
look as	aegj
look at	aebScmddfchQjjkqlnoRpeqkrmsktYuavd
look back	qk
look before	amcmdd
look better	bj
look different	akgcnnuj
look far	imre
look for	aqbeeeflhejekllcqerltXua
look forward	akbbcaeefdhmiekblanWolqmrXtsuWvZ
look handsome	jj
look how	jk
look in	ljqm
look into	aXhdkintoerj
look like	apblddgojcldoerata
look my	aajo
look odd	heql
look of	alblhd
look on	aahouk
look once	acellj
look only	ej
look out	abdogkjjue
look over	aYluum
look past	abcogejj
look rather	ai
look round	gk
look so	acoerlum
look splendid	ti
look the	gijkoe
look through	dj
look to	aWgjhrjckj
look up	ajjbojqjrduj
look very	aajmuj
looked	ajbedkeYfehkielbmZnkoYrqsktWudve
looked ,	abrn
looked a	aigi
looked after	akbeneon
looked at	aXbqdledgYhmiejakcnroardsmtb
looked for	hljiojrdte
looked forward	ak
looked good	aWjs
looked great	am
looked in	dl
looked into	an
looked it	aj
looked like	ckvi
looked me	aeji
looked odd	al
looked so	aatm
looked them	aeul
looked to	ik
looked up	aabaclgpjcneodrwtdve
looking	aacXddfkhijdnZoiqbritkumvo
looking .	adbmhliiqdte
looking after	adrn
looking again	aeuk
looking at	acbjdbedgdkmneojqjrmtavi
looking back	mj
looking for	akbcdiekgchbibjbkelimcncrettubvi
looking forward	akbeddgljkkindqetc
looking into	nl
looking once	hj
looking to	fmoere
looking up	abgktm
lookout	aajjrk
lookout .	aajjrk
looks	aiccdkeYgVhliejXkdminiodqjrataupvv
looks .	aahkqm
looks a	aohjrd
looks after	akuk
looks at	aYbccdhimkniolreun
looks better	dj
looks different	nk
looks for	anvd
looks great	am
looks like	aWbigeocrktovq
looks lovely	ak
looks splendid	ai
looks to	aebk
loom	jk
loom ,	ai
looms	ak
loop	aafmhdnnsltd
loop ,	aZhennsl
loose	ar
looser	cdgj
lorcan	ak
lord	adelidnn
lord hathersage	ajne
lord lieutenant	nj
lorelei	aj
lorem	adpqqdrd
lorem ipsum	adpqqdrd
lorna	al
lorraine	aj
lorry	aecj
lorry access	aecj
lose	aicZdZecgaheiikqljmXnboWqprltluWvY
lose ,	aehj
lose .	aj
lose a	eeijto
lose it	aeql
lose me	adqq
lose my	aagekjrq
lose our	ki
lose sleep	amjd
lose the	aiejknmb
lose their	acjp
lose this	adkl
lose to	ajgiretj
loses	ck
losing	hcikjdkiocqmtkuc
losing ,	gl
losing my	tl
losing the	adimql
loss	aYcbdafdg7jWkamWndoZqerotiub
loss ,	gokcmdrk
loss .	acdegqikjckamaoermtm
loss :	ak
loss is	aVgqkm
loss that	ai
loss to	ai
loss will	adgo
lost	apbpcSdeeZgPhbiYjckllkmcnYrutb
lost ,	aalkok
lost .	abbqhkkbrktd
lost a	adbpjd
lost at	acun
lost between	akde
lost by	ai
lost his	kl
lost in	amsi
lost it	ambe
lost marks	aidj
lost my	aikl
lost on	ajblljme
lost out	ao
lost the	kirmtnue
lost to	al
lost two	adjm
lot	arbocUdZedfdhciSjdkbmTqcrrsjte
lot #	sk
lot ,	aknj
lot .	anceeegmhelioZrbtdui
lot </s>	acrm
lot about	adtm
lot are	rk
lot couldn't	adrl
lot for	ai
lot from	auobtc
lot have	amne
lot in	ai
lot just	akqe
lot like	hk
lot of	ajbrceejgahciajamZncumvj
lot on	acol
lot that	ai
lot to	acjmniootc
lot were	aj
lots	aifdvm
lots of	vn
lottery	albkgehbodrdtl
lottery for	aebl
lottery would	tm
loud	clgemnomrcta
loud "	ckte
loud ,	aXckmn
loud .	al
loud and	aZop
loud at	aejk
loud in	an
love	axcYdieigOhWiXjWkYlmmiocpprVtmuZ
love ,	aj
love a	acgerktm
love and	actm
love for	tk
love it	auhe
love my	ak
love of	aeesje
love that	jkoe
love the	aplite
love to	aibicedeeYgcjammnipprXteuZ
love your	li
loved	asbacednechdjdmcpprYtjua
loved .	acdo
loved by	acin
loved every	al
loved it	ap
loved that	ak
loved the	ambejetoue
loved to	okte
loved your	ji
lovely	asbXdZeZgciejakbmXnaowqZrLttuRvY
lovely ,	aZgkijjeomtl
lovely .	anicooretd
lovely about	ai
lovely building	achn
lovely for	aYooti
lovely fortnight's	aYjo
lovely letter	cm
lovely manners	am
lovely newsletters	oi
lovely one	ai
lovely people	ai
lovely surprise	amtc
lovely that	aotc
lovely time	aj
lovely to	aegeicjclkopretk
lovely walk	aZtn
loves	adup
loves a	aYuq
loves it	aj
low	anbacjebgbhZidjbkbmsnjobrWtqve
low ,	aYto
low energy	cj
low enough	aemk
low for	ai
low notes	amre
low on	tl
low point	aamo
low water	aj
lower	bngihaiekZrYtjuj
lower ,	aice
lower .	bm
lower </s>	ai
lower school	aduk
lower than	blgmkerb
lowered	gemm
lowered the	admm
lowest	aZcnhokesl
lowest ,	hk
lowest .	aeck
lowest bid	adhq
loyal	ho
loyalty	aWgbhwowrdtbuevd
loyalty and	hi
loyalty is	acoq
loyalty ought	al
lps	nm
lps mentors	nm
ltd	aj
ltd </s>	aj
luck	akbZcddoedfegZhajjkklemcqerZtsuZvd
luck ,	aekn
luck .	dlij
luck card	aeji
luck finding	ti
luck for	aj
luck running	acretn
luck the	aetl
luck to	avoetb
luck with	aigcicootnuevZ
luckiest	eiii
luckily	beccgrkdocrjtj
luckily i	ajcegeodrktl
luckily there's	aago
lucky	albYccdlebglhmisjYkdmcndoZqerSti
lucky :	djgi
lucky for	am
lucky it	aeip
lucky that	hoiati
lucky they	dk
lucky to	ajeegqhainjerYtd
lucía	ak
lumb	ni
lumb ,	ni
lumber	qk
lunch	aecmdagbhdidkSnvoirQto
lunch ,	aWejjdleojqr
lunch .	bicjdegWhijnkclemYnooiqerbtbuk
lunch and	nionte
lunch hour	ammk
lunch i	aj
lunch next	nk
lunch on	al
lunch to	tl
lunch until	actm
lunch was	oj
lunch when	ak
lunch with	aSclgljenn
lunches	aaoitl
lunchtime	ao
lund	biql
lund </s>	al
lute	rk
luxury	adkl
lydia	acnk
lydia ,	acnk
lying	bkccjekl
lyon	aqjjniui
lyon ,	uk
lyon in	am
lyon last	ni
lyric	aclirk
lyric ,	li
m	amkjre
m .	ajkkvc
ma'am	ajinte
ma'am ,	ij
ma'am .	ik
mabey	ai
mac	vj
machine	aabagljeqitr
machine ,	adtm
machine .	algioiqjreta
machine is	aetk
machine that	aXrltm
machines	rctm
mad	ajmk
madam	diepfogahciojaleoeqcrktbuavc
madam ,	ajemfogdjcnepeqdtdue
madam .	abikrk
madam </s>	ajpe
madam ?	nj
madam director	aeik
made	aibYcddbeefjgkhjiqjxkVlRmkobqdrcsVtbucvm
made ,	acepgeij
made .	beflnjoeum
made a	ajbccmhaidjukembrdtaubvk
made before	aZbkgjtl
made charge	hi
made for	aUhujdkjoite
made good	aehm
made in	aZcjdjnirktj
made it	a0bbcbdkebgcidjakiolrbtb
made me	aqbVdaebgkhZjukbneoYqerYteud
made my	aobegiimjZte
made no	ak
made of	inue
made on	aXhdmknnon
made one	al
made permanent	adhj
made sense	on
made some	bi
made sure	aabkqn
made that	iiti
made the	apbiccdegjjbncri
made them	aickherj
made things	acoj
made to	el
made treasurer	gi
made up	bqdkhiidjarjte
made us	ao
made when	albdodtk
made with	ij
made you	aXjwmooctb
madness	ai
mae	aj
mae </s>	aj
maestro	acgeitte
maestro ,	adio
maestro .	aeij
maestro's	ai
maeve	aq
maeve yourself	ak
mag	odtk
mag ,	odtk
magazine	aicadZgZhoiijblenbojritquavc
magazine ,	amgeneopretc
magazine .	mirdtm
magazine has	gj
magazine in	achm
magazine is	aerl
magazine on	ai
magazine ran	bk
magazine since	ii
magazine that	apidtc
magazine was	ai
magazine with	mcto
magazine your	abhn
magazines	abrl
magazines ,	aegj
magistrate	ii
magnificent	iqjetm
magnificent creature	ii
mahler	ai
mahler .	ai
mahmood	ak
mail	aWbYcYdmedfpglhbjkkblZnaomqsratmuYvb
mail ,	ddgimj
mail .	aTfrgkjnkeqjve
mail and	dk
mail below	addm
mail every	dcql
mail i	adqn
mail in	om
mail is	aatn
mail merge	tk
mail of	dj
mail on	al
mail you	ai
mailed	aj
mailed back	ai
mailing	addemnsnve
mailing list	addemnsnve
mails	dl
mails ,	di
main	ajbecdnkqctm
main reason	aj
main stage	acdktk
mainly	ai
maintenance	aiuj
maintenance contract	uj
make	aZbrcmdnetfcgnhZiZjjkbminYoWrQsZtQus
make .	gj
make a	aoclgmhdkdmcqerZtluX
make an	albkceejkllemerdvc
make any	ajei
make do	aj
make good	mk
make it	aWbiduedhemjqkvj
make me	ajbkeioereud
make my	adcjdo
make no	aYbiqjuj
make of	aieegeidniuq
make one	cienge
make room	ai
make sense	asce
make sure	ajediejdoaqdtduu
make that	acjllk
make the	acbicjekgihdidjlodrc
make these	gloe
make this	qk
make up	aOblhmjbljokqlrltcud
make you	aVdeerjnmjvc
make your	aWbjjiun
maker	gk
makes	aefohqiijnkklbqYrWtRujvb
makes a	gookreta
makes good	aj
makes it	aTcbenhliejrkloetkuc
makes me	anblce
makes more	ance
makes no	adctie
makes of	nj
makes one	aein
makes people	acgkjmrd
makes perfect	ai
makes sense	awcTfdgahkicojrjvc
makes the	aUbecidnfngbhkimjeniobrjta
makes three	mn
makes up	ajil
makes us	aefo
makes you	adblolre
makes your	gj
making	aYbbcadeejgbhkiajskXmsoeqmrZubvn
making ,	mk
making a	jkme
making an	ajji
making it	mi
making me	aejmkbmeqo
making the	ej
making things	aljlocre
making up	aZmnol
making you	aemm
malachy	ak
malayalis	ul
malayalis in	ul
mam	acjmkj
mam ,	jj
mam peeled	jk
mam says	kl
man	cbelgajikrmdnVoOqdrnupvd
man ,	akgeiduj
man .	aWbndjidjnte
man and	bkie
man at	aord
man doesn't	di
man gets	adtl
man in	ajgijcniocri
man like	aeim
man of	emii
man on	ajhk
man read	acel
man remembers	beneun
man than	ik
man to	hjrk
man until	aeum
man who	acbacddiejhWicjckjmerutk
man will	aejlti
man with	adbihmidrltb
man you	asratd
man you've	gmretj
man's	aabjeejumete
man's heart	jn
manage	bbcbdeeagjhTiijrnZoqqYrmsdtnuT
manage ,	adhejrokub
manage .	amtj
manage ;	acol
manage chickens	rj
manage it	kj
manage on	kj
manage somehow	adjiki
manage the	amkc
manage to	gkinrive
manage with	ketn
manage without	akkdoj
managed	aYbZceedgShaibjnmeotrrtoud
managed a	airi
managed it	aZop
managed to	gbjeojrjtn
managed when	aXjnok
management	acfjok
management ,	acol
manager	aTbicpdbenfeisjPkalimansoZpqqdteuOvZ
manager ,	aZeogchelinioepsrctc
manager .	aeblik
manager and	qi
manager at	li
manager for	aj
manager has	nm
manager i	abblni
manager in	begq
manager is	nirm
manager jokes	gk
manager once	acgl
manager plays	nl
manager submitted	bi
manager to	ni
manager told	bk
manager was	aZclilre
manager who	ii
manager will	ni
manager would	accoejgb
manager's	bjnprcve
manager's little	amrc
manager's name	nk
managers	aebeceipnerluj
managers ,	gj
managers and	ai
managers in	ul
manages	ok
manages to	ok
managing	aZntti
managing director	adnp
managing to	tj
manchester	el
mango	ai
mangoes	im
manila	aegqkd
manila i	gl
manila they'd	aegl
manner	bigi
manner in	ai
manners	aOdkgbijmqnirptj
manners ,	ij
manners .	admmnjrbtl
manners than	acrm
manuscript	adcZdjekhkiXjammnjolsdtdvd
manuscript #	ai
manuscript ,	adkkqirk
manuscript .	ajbjeenlrd
manuscript back	dk
manuscript be	ei
manuscript came	acbjtm
manuscript had	ai
manuscript has	abgo
manuscript if	acen
manuscript in	achk
manuscript is	aj
manuscript of	aicchn
manuscript on	ai
manuscript was	bedk
manuscripts	aj
many	avbdcZdpeoibjVkplYmYnRodpoqjrYsYtOukve
many ,	al
many .	apcdeltc
many a	an
many altos	adol
many applicants	abglol
many forms	anme
many good	ajtk
many letters	aaqluk
many more	aacedogbhdkx
many of	adblcedjhoicjckdneoi
many old	acok
many pages	ai
many people	a1iejjmeobrdtY
many questions	bi
many replies	ao
many thanks	adfkjemeoepptduk
many things	ai
many times	eogeqmtcvc
many who	aiodum
many with	gl
many words	aZbjdihk
many years	adtm
map	delerotkvj
map .	am
map and	lern
map you	adtn
maple	ai
maps	asbcojrcte
maps ,	om
maps .	atbd
marathon	ap
march	aickdneZgShlidkjmenYojqXrWsetdunvb
march ,	dpedgbhendobtk
march .	aXbjddgdhkjlopqerdtZui
march ?	aedi
march and	amhcjekn
march free	hi
march i	ak
march in	ui
march round	hl
march that	hi
march with	ajkd
marcus	am
marek	bl
margaret	achoni
margin	aocdddeilmoetb
margin .	deeilm
margins	mk
margins ,	mk
marguerite	aiel
marguerite ,	acel
marie	alne
marisol	ak
mark	acbmcoebijjclomindobqYrbtX
mark .	aZckhl
mark and	cmee
mark for	bntd
mark in	aabjdj
mark it	aili
mark my	aailmkui
mark sheet	ai
mark that	aicj
mark was	ae
mark would	aeck
marked	aTbscmgmhZjdlenjobqlrltcucvd
marked .	cdijqk
marked down	ci
marked it	rk
marked my	bk
marked the	cjrk
marked this	nl
marker	alcj
market	alcieeflhiickZndoarmtiuevd
market ,	aegjqj
market by	aeuk
market for	cctn
market is	abbjcjhj
market isn't	cj
market looks	rk
market size	cj
market stall	akhi
market's	ci
market's soft	ci
marketing	aXinlkrk
marketing .	aZilrl
marking	aocieehikbqbtlve
marking for	aihe
marking scheme	ci
marking sheet	hm
marking this	apkdqc
marks	adbmckdteYhkiajZlsmYnjocqXrUtjuYvc
marks ,	aWdolu
marks .	andjheni
marks and	ai
marks are	adbmhk
marks for	accndlhbtn
marks in	aihk
marks is	hi
marks of	ai
marks on	bj
marks to	alhcnloerdti
marks went	bj
marks were	aegiokti
marlene	ai
marlow	hi
marlow street	hi
marquee	dehm
marrakech	aejj
marrakech shoot	aejj
marriage	abikjlve
marriage is	adjmve
married	aebmncuj
married to	bmncuj
marry	bi
marry ,	bi
marsh	al
marsh </s>	aj
marshal	uj
mart	abglrk
marta	ak
martin	akbmdeedleojud
martin ,	adednlok
marvellous	ariive
marvellous .	ak
marvellous how	ok
mary	nm
master's	hnki
master's degree	hn
masterclass	aYgehmjerdtouj
masterclass in	aWhnretp
masterpiece	aSgott
masterpiece of	abtq
mat	ajddkl
mat .	ddkm
match	clgkjakdoaqnritcub
match .	aiqkrk
match and	ck
match it	adqk
match that	ajgk
match the	aabkhm
match what	aj
matched	becigj
matches	adqivi
matches has	qi
matchless	ik
mate	aXgiqlrjtk
mate ,	gjqirj
mate .	aZtn
mateo	ak
material	aZrjukvk
material .	abrjuk
materials	cehl
maternity	bi
maternity cover	bi
mates	rl
math	aarn
math .	ci
mathematician	giie
mathematician ever	giie
mathematics	alrove
mathematics again	aj
maths	lkrdtk
maths ,	adlk
matrix	nkti
matrix ,	aenktj
matron	abnjtk
matron this	nj
mats	tj
matteo	ai
matter	aebdccdseWfjgYhjjikemXnnojqjrPseteumvZ
matter ,	ajdi
matter .	cdfmhdkiopteuj
matter and	acqktm
matter as	al
matter of	aXdwhjjdkcljmdnirYtdve
matter rest	akuj
matter to	clhdoiqd
matter up	nk
matter's	in
mattered	ceidkkon
mattered to	ao
matters	bacidieegbhViokalemdnnooqevZ
matters ,	cinirl
matters .	albecdinojrctiubvb
matters are	adniui
matters for	ak
matters now	jikdol
matthias	ak
maureen	apnd
mavis	aj
may	bRdkeXfqgnhaijjdkcljmjnkoXpkqerYsaurvT
may "	cl
may ,	apdngcncteua
may .	ancjeegahYicjckcmendopqnrdsjtW
may :	lj
may ?	aclk
may a	ai
may also	ai
may and	dljjkmqc
may apply	apde
may arise	hj
may as	aaqp
may ask	andbuj
may at	ai
may be	cdedgahXicmlnoqZrXtlvr
may clear	hk
may come	djhainjelineqdum
may concern	acfqnd
may expect	abnk
may find	adgekcreuy
may for	aeqn
may gather	gm
may get	nm
may go	adum
may god	ak
may have	acbacndtglhcjbkjniocqdreuZ
may help	aWcqjirmtd
may i	arbXcodSedgbhtipjYkXlkmknXodpoqTrascucvY
may if	aj
may is	addioj
may it	acdiil
may keep	aeijrj
may like	bYdegnjrkdnirjtZuc
may look	gjui
may mention	adblgi
may my	aadjlj
may not	akcdgjhckl
may now	aiji
may reapply	li
may recall	aedlgl
may remember	aadkjjui
may require	aefk
may save	nj
may say	aYbmccgq
may see	akej
may send	adhl
may take	apqc
may that	aejl
may the	aetp
may to	bj
may want	bjcegchdnbqirltj
may we	ajdkvX
may well	cenq
may wish	abekqlui
may your	abfegbrmtr
maybe	aRbXccdpesgWiejalqmencomqZrltbuivy
maybe ,	dj
maybe .	aj
maybe a	oj
maybe in	aaelgcop
maybe it	di
maybe it's	aivi
maybe next	ri
maybe one	aljeli
maybe somebody	rkul
maybe the	abdoei
maybe there's	ck
maybe we	aj
maybe would	aaep
maybe you	aejjlkvj
mayor	abiinoui
mayor .	adni
mayor and	adijnl
mayor who	nl
mayor's	aWbbnktmun
mayor's office	nk
mbeki	alilnb
mbeki -	ilnc
md	aant
me	aabedeeofkguhuiZjdlmmkoZrIsktVulvJ
me !	aZsp
me #	bmce
me ,	bXcbfagshniVjaknltmmoepeqbrVsUtZ
me .	aUbickdefpgjhiiYjjlWmkneojqVrisjtcvq
me :	ak
me ;	achdiimloltj
me </s>	aXkjmdoernup
me ?	aYbjdielhdjakklZmlnaolqeskteul
me a	bXcedmejfegciojeljmZnlodqmsetcub
me about	aebxcndbedgkhdidjTkamanboUqdrZsmtcuq
me after	ajbeemgnhejc
me afterwards	bk
me again	aWbeckdmeogciejZklldmYodqRrvteuova
me all	asbddbjk
me along	aWbsjetl
me already	hj
me also	addjmi
me among	em
me an	aneehi
me and	abcYelhnlYmUndqYrVu0
me another	aXhsll
me any	aigk
me anything	ajedjlmd
me anyway	abgo
me anywhere	acejgk
me are	abmjon
me as	ekgZjcmbneretjui
me at	bRdjergaibjYlcnmonpmrbtd
me awake	mj
me away	ji
me back	acbddijYkbmeodqxuj
me be	dkedoduo
me because	abckkk
me before	aZbdcddkikneojqmresetm
me being	adqi
me best	gk
me better	aluj
me busy	ai
me by	albldeeZhkjdkeniocqotdue
me choose	abjo
me come	bl
me correct	adcn
me differently	acdm
me directions	algd
me do	acql
me down	aZbndkgZhjilkdlemaoZqXrnti
me each	jmqi
me early	gj
me either	rl
me elsewhere	li
me every	gdjm
me everything	ai
me explain	aici
me feel	angcidjmre
me find	eejloj
me finish	al
me first	abbcgrnk
me five	aalmokuj
me for	abbocddigpheiajckYmjonqYrTsctjulvZ
me forever	ij
me forty	qk
me frankly	ak
me from	aobegejj
me get	mo
me go	aeckdkekjeki
me going	ademikji
me good	argekdtj
me grinning	ai
me guess	aacett
me had	bi
me half	ai
me hanging	ii
me hard	aebl
me have	adbdcedeepgZjemkokqlre
me he	bi
me her	nk
me herself	am
me himself	ajnk
me his	aj
me home	kk
me honestly	aacllj
me hope	adin
me how	bYcmdmeegahniejYllmenboZqerdtdurvc
me i	bdckdeeehjioob
me i'm	aXckekgnrj
me if	ancZechemXotqerkuX
me in	aYbjcRdZfkgpiSjjmenlojqnrUsdte
me included	at
me inside	mk
me into	aehnkj
me is	aWbldigjhkji
me it	aZbprk
me it's	aacn
me its	adgl
me just	anedgeokqj
me kindly	aojb
me know	ajbWcXeJgThuidkalpmQnSprqksltpuO
me last	cl
me laugh	akcltiue
me least	ik
me like	acgejjsl
me look	bl
me luck	aXjikntl
me many	kl
me mention	bk
me miss	acql
me more	cdgihbiqmcoerjte
me much	aj
me my	aqeZsm
me next	aihcjltk
me nicely	al
me nine	hk
me no	aXdmgihcnnql
me not	akeajbkkooue
me nothing	auedhYjdoetj
me now	akeejlojuc
me of	alhlnbue
me off	anqbrl
me on	cbeifjgchkieknlnmZnSonqerXsbtkvc
me once	aodeee
me one	cjemfkjcoi
me only	aagkhikj
me or	ekql
me out	abceekiijbkimjoeqdrltd
me over	ajgmjdue
me pay	ameZml
me personally	aehlni
me play	aecidjgehjmi
me plenty	an
me posted	ak
me put	ckdlecqdrl
me quite	ii
me redo	adck
me remind	gp
me right	qnsd
me round	aj
me say	aoccdehbmnnaul
me see	jm
me separately	ml
me shadow	lj
me should	fimmoe
me since	elhejkke
me sing	hk
me sit	aili
me six	adjm
me smile	aubeje
me so	cjgchiikkemm
me some	dmteukvc
me somebody	nk
me something	alhiidqi
me somewhere	ej
me sooner	amgj
me speak	hkni
me speechless	ajeeil
me stand	ekhejl
me start	jiqm
me stay	el
me straight	apbece
me take	alcjje
me talk	ai
me tea	ai
me teach	gi
me ten	aaejnl
me tend	aZgque
me than	ijml
me thank	aotd
me that	adblcmdaeiglhajOkZmnneriubvk
me the	adbccZdkeWhpicjXllnooOqjrkuivb
me their	aemi
me then	di
me there	cm
me these	addlni
me think	gemn
me this	aZbidbgehlikkjncuk
me through	deengdjbmZnqoeqcrZspta
me till	abkkqj
me time	ap
me to	bVcjdZebgohUirkblsmrpeqTrStpuTvm
me today	aaqt
me tonight	adjjqj
me too	albecdliul
me train	abbl
me try	addinl
me twice	ni
me two	aecjhioitl
me under	kiuk
me understand	aj
me until	adbchejlkm
me up	aibcedglhliendokub
me very	ajmk
me wait	iiqj
me waiting	adbjkj
me want	aj
me was	ambajimerl
me wash	em
me welcome	aj
me well	al
me were	bmne
me what	aXcVewgQhVjjkklmnXsqud
me when	aZbddmemhijdkeldmjnbobqiratouj
me whenever	aoqd
me where	gdretmvj
me whether	amdYjlkjldmj
me which	aicielgbjdljoerbui
me while	abbjgk
me who	bcedgbiejdlrnord
me why	aabaedgihkjmlond
me will	aagdjjrmuk
me wish	aj
me with	bccedeebgjhkjqkdljmdncoerltd
me within	abglqk
me without	hk
me wonder	aablcdgl
me would	adcigehojlte
me write	om
me wrong	ak
me yet	adeium
me you	cegcisjboere
me you'd	ei
me your	gnhcidnoriteue
me yourself	auiboi
meal	adkm
mean	acbYciddemfejikbmTooqlrRseuYvz
mean ,	aVdntlvi
mean .	amtd
mean a	oj
mean about	aove
mean by	ojvo
mean everything	ei
mean it	deeejmql
mean no	adejqi
mean not	cjel
mean nothing	kj
mean something	aacjjl
mean that	aYckmeorqmta
mean the	detl
mean to	accegmhnjdnioeql
mean you	aeikodtk
meaning	aedpoi
means	aebZddeifigWhiiYkplembosrdtjuavd
means ,	al
means .	aaejqmri
means for	aekn
means i	ki
means josie	jj
means no	ajccekkj
means nothing	adnjol
means the	aahitk
means this	adolte
means to	hk
meant	bcdiengPiijekulZmeosqasetauZ
meant ,	lcol
meant .	akckoc
meant a	ao
meant about	al
meant being	acel
meant by	aqbicerete
meant for	aTbdcehqijjcmjrbtn
meant i	aj
meant it	aYdqjbol
meant so	ti
meant something	ji
meant the	bk
meant to	bdcedegejkkomarlta
meant well	ocro
meant you	aeoj
meantime	argdkelk
meantime .	am
meantime i	hi
meantime the	ak
meanwhile	ailk
meanwhile ,	ai
measure	abctjkkete
measure ,	cigi
measure in	ci
measured	acbecnfjgnhljboe
measured by	cefjgj
measured it	ck
measured on	ci
measured up	al
measures	ci
measuring	ar
measuring it	ai
measuring your	ai
medal	adbbddgnhmoctp
medal .	achj
medal for	aatr
medal only	ak
medal to	gj
medals	aebeglheik
medals for	il
medical	adtn
medicine	kj
medicine ,	ki
mediocre	adti
mediocrity	abtm
mediocrity .	adtj
meenakshi	ak
meera	al
meet	aebWckdcebfdgShaimkXlnmnnkpjqdrWtnuivc
meet ,	aYdledlmqjukve
meet .	adheiineoltiue
meet ?	dlve
meet a	ijti
meet again	qi
meet any	eemktk
meet at	apub
meet for	actl
meet in	aroe
meet me	aWclejgehcllmoolqete
meet mr	adpl
meet my	abjp
meet on	aZnquk
meet the	aobecldcqetj
meet you	ajin
meet your	nlqe
meeting	adbodXedgaheimkVlnmdocrwtVujvX
meeting ,	aklindqcup
meeting .	eefjhkjbkenbqiteuj
meeting and	adqkui
meeting at	achijl
meeting i	nkue
meeting in	qoue
meeting is	hi
meeting me	oi
meeting on	aZbq
meeting that	anrd
meeting the	hdipodro
meeting was	adbk
meeting will	qi
meeting with	ablmnk
meeting you	acipjkrd
meeting your	aj
meetings	ceelgjojtjue
meetings .	aqgdheoktd
meets	aabddeflgdimnaqtrntcuX
meets ,	ql
meets a	imte
meets on	qk
meets with	fl
meetup	aeginj
meetup .	gj
meetup is	aenj
meg	ai
mei	an
member	anbicedeeegbhlidmlnjtcuZ
member ,	hi
member .	qi
member i	ni
member of	bkmlnjqeud
member since	hk
members	adbjcZdeeegVhYiikbmnoiqlriuo
members ,	abniojqj
members at	nj
members can	acqjtj
members for	jl
members have	qi
members in	cemn
members meeting	uk
members of	bk
members since	hj
members spend	aeui
members took	al
members who	uj
members will	heum
membership	alhjkcue
membership .	aj
membership fees	ai
membership is	aehnke
memes	tj
memes ,	tj
memoirs	aekjrk
memorable	akoe
memory	aTeefcibniu5
memory ,	aZuq
memory .	aVnjus
memory for	aaun
men	aXbodcgihbipjmkWmeoeqiratlub
men ,	abckij
men .	ei
men are	aegkqk
men at	ai
men in	ai
men to	ti
men were	abjl
men with	aitj
mend	ajheljolte
mend .	al
mend it	aYljom
mended	aubegljbkcljmd
mended ,	abgmlj
mended .	al
mended it	ak
mended now	anje
mended the	ak
menon	ak
mensah	aj
mention	aZcrdcfdgthHjbktlrmZonpmqSrPsatbvb
mention "	bk
mention ,	aeej
mention .	aabljlui
mention fit	adck
mention five	aeck
mention in	aelimk
mention it	adcZdlgjhdjekmnmodrdtjue
mention me	aeij
mention my	adcjgklk
mention only	gqkiqb
mention parking	adcl
mention policy	ni
mention that	ajbackgohdocuj
mention the	aebbddgehejdksoqpmretbvd
mention too	tj
mention was	aaco
mention who	adlioi
mention your	apue
mentioned	cddrebfmgUhSjdkZmcoeqjsiteumvo
mentioned .	ambice
mentioned a	ak
mentioned at	uk
mentioned for	am
mentioned i'm	aecj
mentioned in	aVbkjmuk
mentioned it	aYbdcjdmjenmuj
mentioned my	aqjd
mentioned on	addk
mentioned that	apbZ
mentioned the	bloe
mentioned them	ol
mentioned this	adnl
mentioned to	acdinaqouk
mentioned your	ii
mentioning	bedkgjnbok
mentioning it	aidinb
mentioning that	acol
mentions	albmcdolteve
mentions ,	om
mentions a	blce
mentions my	bi
mentions the	ai
mentor	jq
mentor and	aj
mentor scheme	jk
mentoring	am
mentors	abijnm
mentors me	nm
menu	abbickmdrktivk
menu has	bi
menu in	aemdro
menu was	ck
mercy	bdezgdiajdkbmermteud
mercy ,	acen
mercy .	ej
mercy and	aben
mercy on	aeen
mercy that	ajrk
merely	aXgkip
merge	aZtkvs
merge .	aetk
merit	aXbohimkni
merit ,	aabp
merit list	aenj
merit of	tj
merits	ajbdrk
mess	aioi
mess of	ai
message	aUbScidpeafogXhbialemmniorpjqmtYud
message ,	aeddjimkoeqn
message .	jjonvc
message ;	ak
message about	aj
message and	addnsj
message came	aljd
message finds	aefm
message from	aadjmn
message i	dj
message may	di
message of	pl
message on	rm
message reached	aaoo
message received	aZoq
message right	qk
message this	ajjdqj
message was	beclrd
messages	aObndlgjjdodqjtoun
messages ,	djui
messages .	abblddtq
messages ?	di
messages on	adqk
messiah	ei
met	abbkcjdZfegehci3jekSlcmZnToarxsdtmuRva
met ,	aYcjdjjkqi
met .	aZelomrctq
met a	adgbiwoe
met anyone	ii
met as	aejk
met at	am
met before	ai
met every	hj
met for	aebjti
met him	blrd
met in	avge
met me	blgmienboeti
met on	ck
met only	ancc
met parking	adrm
met people	ri
met some	om
met that	abcjrl
met the	bogkhciijbkdoerl
met two	apbe
met us	ajbiob
met with	adgkui
met you	acbchkit
met your	bcjl
meter	abdkko
meter ,	aedk
meter at	kj
meters	acrm
method	albjcldagdhelindoarntWucvj
method ,	aelj
method .	cmrd
method again	adcederr
method in	blte
method statement	bjvd
methods	aigjtd
methods section	akbecj
methods that	gj
metres	aiciemgehd
metres ,	ajckhe
metres of	em
mic	ao
mice	aXrmtj
mick	ak
microphone	aq
microphone ,	ai
microphone is	ai
mid	ak
mid -	aj
middle	apdngahclkrctcue
middle ,	ll
middle .	ao
middle of	aickdjgeki
middle section	ai
midnight	aaeigdhcjekcmjqrtm
midnight ,	acejkemktn
midnight and	beck
midnight on	abbkqk
midwifery	aiglkc
midwifery i	aiglkc
might	aYbNcYdtevfdgSinjZkYl4mankoXqdsYumvb
might ask	aicnec
might be	bkcidiedgcidjYkdlknmoaqarcumvn
might come	tk
might count	ki
might do	dkik
might drop	ek
might find	aZdiemuj
might get	aerj
might go	asbc
might have	aYcidkgkhlidkdlimcqjtcud
might i	aibdijljndqmva
might improve	lm
might interest	ainj
might know	aluc
might like	aonioetdun
might look	hk
might mean	abjltl
might need	actl
might not	akceul
might reapply	aidi
might remember	acjo
might run	adrl
might see	aYdjkknj
might still	aceo
might suit	am
might tell	al
might the	acdovc
might there	aedkel
might try	ai
might use	aeom
might want	actlul
might we	eell
might write	ajde
might you	ajcd
mightn't	dmeije
mighty	abtp
migration	om
mild	apva
mile	gisl
mile .	alge
mileage	al
miles	abbegrjdkrmdocrdti
miles above	gl
miles better	adgp
miles off	tl
miles to	kn
milk	aihikiretj
milk .	tk
milk price	aj
milk round	hi
mill	aogehdjckolkndoeqmrdta
mill and	adkl
mill on	ai
mill road	adliqj
mill shut	kl
mill street	li
million	gvhcjekb
million ,	adgl
million .	aj
million for	aigjheti
millions	gm
mind	acbccYdmflgjhdiujXljmcorqnrcsatQva
mind ,	cbdngiijjbncoltiub
mind .	adbjhdiXjmklmiqkrktV
mind a	ajjellodrj
mind about	begejkonud
mind and	aelj
mind as	ceil
mind at	ao
mind by	qj
mind for	fq
mind i	aeul
mind if	atdVeekenp
mind in	ii
mind is	aedl
mind like	aWgnipre
mind losing	gl
mind me	ebgaot
mind my	an
mind of	acgiin
mind saying	alve
mind telling	ak
mind that	acbchjiijeojrjtc
mind the	aZcnqm
mind to	eigk
mind what	aeeq
mind when	kl
mind would	cn
mind you	idum
mind your	ap
minded	acokrk
minded .	adom
minding	acejgm
minding .	abejgm
minds	gbjbooqj
minds ,	aehjjetk
minds .	qk
minds the	gdok
mine	acbrecfbgyh7iTjXkKlSmrnpoUperPtKuYvS
mine ,	aabdcneegjhkiZkZnioiqksltauZ
mine .	aedkgmhmkalbmenloYresktcvd
mine alone	gchemo
mine and	adbbhqnpue
mine are	gk
mine at	aZhn
mine by	aeho
mine came	acbrce
mine can	accj
mine come	aacjgn
mine did	aj
mine for	ai
mine had	mi
mine i	gi
mine in	am
mine is	algnieud
mine needs	an
mine of	di
mine on	mj
mine so	mj
mine tend	uk
mine to	hq
mine too	gn
mine was	acbmcddjgsteue
mine wasn't	ai
mine went	abbkcj
mine who	uj
mine's	alcire
minibus	akbcgcjnrbui
minibus ,	abjjul
minibus .	hejpkctk
minibus for	akhjje
minimum	ccgehw
minimum .	hk
minister	aVbagyhckdnvoetdua
minister in	nl
minister opened	ni
minister's	aWnuuj
minister's office	aanouk
ministers	aYgrhdij
ministers and	acgkij
ministry	aXbbheiojenurcum
ministry ,	nj
ministry .	ii
ministry sends	uk
ministry to	ni
ministry who	ni
minute	aibrcrdReTfegThUiijUkYlcmsooqlsetYvb
minute ,	arcedemi
minute .	ambngchcjerdtc
minute :	ai
minute and	biqj
minute chat	cn
minute for	aXop
minute i	bmje
minute in	adoi
minute of	adckmo
minute one	ak
minute seven	ci
minute that	adbdilmjrl
minute you	adbjqi
minuted	nnslvd
minuted ?	ajvd
minutes	adbpcZdRerfegehJivjikVlmmpoiqirSsZtiueva
minutes !	aj
minutes ,	acdjemgjjilkmeoeqb
minutes .	ecgcheiljrkeoarauk
minutes ;	adolqj
minutes ?	acliqn
minutes after	aejkmi
minutes and	ap
minutes away	ek
minutes by	admn
minutes from	aitl
minutes if	aeedqn
minutes in	acbdcjipok
minutes is	atcYokqiretZ
minutes late	akmj
minutes leave	bi
minutes of	aXenklmk
minutes on	arcedeeclkqe
minutes record	bm
minutes say	bi
minutes some	aj
minutes that	il
minutes this	djqd
minutes to	aXeigjrktjuj
minutes what	aetk
minutes when	gk
minutes with	aZeklk
minutes you	aebijeoo
miriam	ak
miscounted	aacq
miscounted .	aacq
miserable	ri
misery	jnme
misheard	al
misled	al
misled us	ak
misprint	aZbmhemirk
misprint ,	hemirk
misread	aqcdgeretk
misread a	tm
misread the	alceoi
misreading	beckmlobtl
misreading .	cl
misreading the	ajmlob
miss	aqcddaecfmgahaijjYkYmaneoiqqrcsjua
miss .	aiik
miss anything	tk
miss it	ql
miss out	alme
miss the	andekbqksk
miss this	qk
miss working	adon
missed	a2bWckdkeegeheinjlkYmSneoRqmrXsZuZvi
missed ,	ak
missed .	ajbegjik
missed a	cl
missed in	geikte
missed it	akccdjgiqj
missed my	acdjjq
missed out	hmsc
missed placement	accm
missed that	al
missed the	atud
missed what	ajckoe
missed your	aqmY
misses	apge
misses a	ai
missing	ambtcjdQeXhXijjVkVmbocqksitVudvt
missing ,	aebleelmmesk
missing .	aibkqi
missing certificate	il
missing control	bj
missing from	ai
missing is	aZcqqi
missing out	gn
missing page	armcve
missing signature	mi
missing the	rk
mission	acfo
mission .	aafo
misspelled	akme
misspelled your	akme
misspelt	aimlti
misspelt ,	aeojti
misspelt siobhan's	aimj
mistake	avbRcWdVeigkicjbkamlndokretWuivi
mistake ,	ascdddqj
mistake .	aibeccdeelmdoirdtd
mistake a	rl
mistake in	avmere
mistake of	ml
mistake on	ul
mistake to	ai
mistake was	adbdmmol
mistake with	gj
mistaken	aabbcyiimeoeratk
mistaken ,	bdcpiire
mistaken .	accm
mistaken about	ck
mistaken for	tj
mistaken on	ci
mistakes	abbeklmYrotn
mistakes ,	aWclkl
mistakes .	aomZ
mistakes in	adcdrjto
mistook	ck
mistry	aj
mistry </s>	aj
misunderstanding	aZckokqk
misunderstood	aibccnmdrd
misunderstood the	adcprd
mix	emhnmkncoete
mix -	abemhnmkre
mix of	rj
mixed	alfljemmocrete
mixed up	anjemmocre
mo	am
mobile	aXlins
mobile number	acno
mock	ljmeuk
mock -	ao
mock interview	li
model	akbbdeiljokdljtZuc
model ,	gjli
model answer	cj
model for	ij
model is	adjn
model of	akijrc
model to	rj
model you	jj
modelled	isue
modelled my	aaip
models	jjsj
models .	ai
models by	jk
moderate	uj
modern	aaijto
modern dance	aeil
modest	hkik
modesty	aYcegxmeti
modesty ,	cegq
moira	alne
mokoena	ak
mokoena </s>	ak
mom	jk
moment	ambldmfdgahXiajXkomcnerbtauove
moment ,	amdeeckkonvc
moment .	ebknmaobqjun
moment ?	ai
moment i	bohduk
moment in	cj
moment to	emqe
monday	ajbkcUdpejfcgRhniajaknlaoKpeqrrWsctXvX
monday ,	aicednejgckqnZobqatcul
monday .	aicedlejgehskYlemjnnoZqTtV
monday ?	amve
monday and	anbjdZeeqm
monday as	tm
monday at	aidlqa
monday for	qj
monday free	ajhi
monday i	aeqn
monday if	ajdd
monday in	ekje
monday is	elqe
monday or	qi
monday that	aeji
monday to	aeqn
monday week	ai
monday with	aadlkjqk
monday's	dn
monday's email	dk
monday's message	di
mondays	andkeekcqduk
mondays ,	al
mondays .	abdluk
money	aYbaccdaekgehejektmcnaolrotm
money ,	aXbielikjboiqkrctmuc
money .	aibXhdjklkrmud
money and	acblneuj
money for	adhdjdkurd
money from	ejhcum
money is	aWnjomtl
money on	ajojte
money this	rk
money to	kjrm
money well	ai
money went	ajgl
money will	hk
monique	aj
monkey	aXibnorjtk
monkey .	rdtk
monologue	ri
monsignor	aenk
monsoon	amte
month	ambecedteqfegjhRiajRkplXmanWodqerUsdujvV
month ,	anbdccdjgjhcleneodqeti
month .	akbZcidnhdjdkbletaum
month ago	dlge
month and	aideelkdql
month anyway	ai
month end	ak
month everyone	qm
month for	aXoltm
month free	acep
month i	aabigljl
month i'll	kk
month in	aiei
month is	am
month of	ajdekm
month off	am
month on	gehkki
month or	aivd
month the	ak
month to	bk
month until	aYdrqe
month would	al
month yours	ai
month's	abejkp
monthly	an
months	dWengNhXiakXlambncoyqKrisptzuUva
months ,	adbddeekjikdobqdrntk
months .	asbeddhijcoe
months ;	ak
months a	cj
months and	aecjki
months are	ok
months behind	aXks
months for	aoelkdtc
months from	tm
months have	amhcoj
months in	ci
months is	aXheostn
months now	ai
months of	aihdjjkcoirdsjti
months rent	aetm
months there	ak
months to	achdkermtq
months up	aadlej
months went	ai
months with	adom
mood	aVbldokeretjul
mood .	addiul
mood boards	tj
moon	aafm
morag	apje
more	bHcZdsekfbgVhiiejjkklcmlnlolpcrisctZuNvj
more "	ql
more ,	ajcqeegbhdjikjlineoaqbreve
more .	aQbddsekfbhdjwkYlenZonve
more :	acdl
more ?	aqdc
more a	ki
more about	aNcbedfrgnhnjkooqjrbtcue
more and	amdagk
more at	aaep
more before	qi
more by	cj
more calm	aj
more can	acdkeekpvd
more careful	amjnoerc
more chair	aiii
more chance	abelqk
more children	adok
more clearly	rj
more closely	arcb
more comfortable	nktj
more confident	ti
more days	qj
more easily	ajgerl
more experience	girdtj
more families	ak
more for	ckdm
more from	ceiqoerkte
more good	aarp
more helpful	ai
more ideas	aj
more in	aidegkrj
more interest	abrkti
more interviews	kj
more last	gj
more length	aiomrc
more lessons	ai
more life	adiern
more like	ijtk
more look	addi
more my	di
more name	acdeejjood
more of	aqckeZfeheibjcnioirWtmuevd
more on	di
more or	aYhvjkre
more out	rj
more patients	ai
more questions	am
more room	ai
more seasons	anhe
more senior	aigenwoerX
more sense	alcdgernte
more simply	aiqern
more sleep	kdqn
more slowly	aqje
more smoothly	aebn
more statistics	ai
more talent	adgnie
more than	aebXdSelfdhriljQknlimkncqYsktUuX
more thank	aj
more that	ao
more the	apvc
more thing	jemo
more time	acdmelooqdrete
more times	aVdptn
more to	atcbgehZkcodrktd
more tonight	adcmqk
more try	acdn
more useful	ai
more vampire	ietl
more varieties	aetm
more week	kdql
more widely	abnjtiul
more with	addl
more you	akri
morning	adcXdTeohZitkklampoeqorOsatTulvZ
morning ,	akeigihcmkqcreui
morning .	bdcedZeahaiokdmlnioeqorZtduq
morning about	adkl
morning and	alej
morning as	ackn
morning for	aajm
morning free	aZun
morning i	blelqd
morning if	amqe
morning in	am
morning she	nj
morning shift	hk
morning that	aYemjk
morning this	qj
morning to	anne
morning until	aWenqn
morning was	amkd
morning's	aj
mornings	ajeliijkkd
mornings ,	ai
mornings .	alei
moron	rm
mortar	ai
mortgage	aYhmkk
mortified	aamr
mortified ,	abmn
morwenna	ak
mosque	gdkdnjqkuj
mosque and	kdul
moss	aord
mossop	aoka
most	aibNdXePflgviijMkrlUmiobpmrjsbtMuk
most ,	cXgjklom
most .	cjheiekk
most ?	aj
most beautiful	aj
most boards	adgn
most brilliant	ii
most buyers	aj
most couples	ajcdol
most evenings	al
most firms	gehi
most gifted	aegpie
most helpful	ni
most humble	abml
most important	gk
most in	aktkve
most interested	aYienjuq
most landlords	ajce
most like	dk
most obliged	aZfr
most of	aidbedgshZiOjdksldnaoaqlrjtUul
most panels	gi
most people	cihrickeodrbti
most people's	im
most places	al
most respected	il
most talented	adim
most useful	akbepo
most weeks	nl
most welcome	am
most would	ajgd
mostly	aqbcdmhdjWkkmaojtjuZ
mostly ,	ai
mostly about	ai
mostly because	ai
mostly for	kmmd
mostly in	ai
mostly night	ak
mostly what	aYkion
mother	albadVemgPiqjikpnaoiqereuUvd
mother ,	aleakimk
mother -	ki
mother .	aeejjkli
mother also	actn
mother and	jj
mother asked	aeim
mother asks	jbkl
mother cleaned	je
mother could	ai
mother had	aajukd
mother has	asjc
mother in	kj
mother is	aejckmqi
mother know	adom
mother left	aako
mother of	abhjikrj
mother to	deenijjeke
mother unlikable	cl
mother was	ji
mother would	ji
mother's	bccieehbjrkomeoiqcrbta
mother's bedside	abjo
mother's care	ck
mother's home	kj
mother's piano	jlkb
mother's roses	aegk
mother's scan	adjl
mothers	alblkc
moths	ai
mould	aWoktrui
moulds	hk
mountain	ap
mountain of	al
mourning	adcj
mourning ,	adcj
mouse	adgm
mouse in	adgm
mouth	adgkjekimeqi
move	acbZcbdaelgShqjvkclmmcnaoXqqrYtbuevk
move ,	akhikeoetj
move .	jmqeteum
move at	oj
move before	aeql
move in	al
move me	aahn
move on	jnuc
move out	hl
move that	adjm
move the	an
move them	jj
move to	ejhjkdll
moved	abblccdUeZgVhwijjmkdljmbnZojqStjvi
moved ,	al
moved .	aYhlvi
moved ?	amdc
moved away	adhl
moved back	ki
moved by	aehdtlum
moved for	aahmoj
moved here	hj
moved house	ai
moved in	abikli
moved it	ai
moved my	abjrkeoj
moved on	ol
moved the	ajbkhnjbqc
moved to	apli
moved twice	adbl
movement	aqdleefdheicmltcue
movement ,	mm
movement is	ck
movement on	aedm
movement was	ai
movers	amge
moves	aZdcglomqirk
moves .	adon
moves before	ai
movie	rmtd
moving	adbcciddfigbhojakaneonqjrkuavk
moving in	ai
moving my	abckok
moving to	gdhlqkrmue
mower	aebl
moyo	ai
mozart	beciiqjdrc
mozart ,	ak
mozart of	aZirre
mp	aehekenzub
mp ,	ni
mp about	ni
mp asked	nk
mp has	aZno
mp's	aanq
mp's office	aanq
mr	adbpcbelgZicjUkalknoojpnqXtbue
mr .	akejvi
mr achterberg	ni
mr adeyemi	bjni
mr banerjee	ni
mr clancy	aeui
mr dunmore	acojtl
mr ekwueme	nl
mr halloran	adbk
mr lacey	di
mr lanigan	adbl
mr lenihan's	bk
mr lumb	ni
mr ms	aSpu
mr oduya	ajlj
mr oyelaran	adrl
mr pellerin	uk
mr pereira	bl
mr pillai	ml
mr pinnock	adrm
mr pugh	abom
mr tanner	em
mr tiwari	di
mrs	bqgbhdiljlkYmjnkoYpbqerataukve
mrs .	al
mrs doyle	ni
mrs dunne	aedk
mrs fashola	ai
mrs halloran	ilke
mrs hanlon's	bk
mrs kettle	ai
mrs oduya	mj
mrs okoro	mk
mrs oyelaran	abjn
mrs pereira	jj
mrs tavener	abuo
ms	aabmekjankoepoqdrdsjtcue
ms .	akkjpe
ms adeyemi	ai
ms halloran	aeek
ms oduya	digk
ms olufemi	bk
ms pryce	aesk
ms surname	aWpq
ms thorvaldsen	nj
msc	al
msc in	ak
much	ajbacZepfagYiTkinNpjqlrltivl
much !	alsb
much ,	dmhmjbkcmiod
much .	aldegjjime
much about	alijoktaui
much and	aXemrltj
much appreciated	ak
much as	aeckeogbheidjnmmoXplrctdue
much better	aadmti
much care	amte
much easier	al
much else	ak
much enjoyed	acrn
much for	mdsn
much from	aerjtl
much fun	abtm
much good	acjjti
much i	eltk
much improved	aj
much in	alcdhk
much it	ejokre
much less	ak
much like	addigdiejjqltmud
much longer	aZojqotd
much more	aZedkr
much of	adbncmgchZkmmiojrctYud
much on	ej
much prefer	aZdluk
much rather	uk
much reading	ak
much room	ocrkti
much she	ai
much shorter	aldd
much taken	jetk
much that	akjeul
much the	rm
much these	ackl
much time	ui
much to	caddgehpqlrltc
much work	aj
much you	aXoq
mud	ammdtcun
mud .	aotc
mud on	aj
muddle	ak
muddled	am
muddy	apme
muddy as	ai
muddy boots	ai
mug	behdoq
mug .	ai
mum	adbdddejgkiijtmcqdrdseud
mum .	aj
mum cried	aZgmji
mum had	jj
mum is	aZjnkj
mum says	ek
mum's	jlklqdud
mum's care	kk
mum's on	ki
mumbai	ajgm
mumbai office	ai
mumbling	rk
mumbling boy	rk
mummy	aekeon
mums	uj
mums page	aeuj
munster	aigkid
munster .	ajie
muppet	aarn
mural	am
murder	cj
murder in	cj
museum	adbbimocpnrjtlua
museum ,	hlrj
museum .	adgiheijrj
museum has	pk
museum opens	tj
museum said	adtm
music	aYbdcdgbisjmmersvZ
music ,	ti
music .	aWiu
music from	hj
music late	rm
music stand	am
music stands	ei
music to	ij
musical	gcrltk
musicians	aeun
musicians forum	abun
must	adbicedjekfTgZhZiskQlam3nZoqqcrPsXtuuBvX
must ,	abelok
must .	aXqs
must all	aaediemjoltl
must answer	anod
must apologise	mi
must apply	aehl
must be	cbdYeifdgahNiljlkambnlolqOrdtxuS
must change	aecpqc
must choose	ieok
must come	hj
must correct	al
must decide	qj
must decline	ar
must do	aclion
must feel	addm
must find	qj
must get	an
must give	aegjhm
must have	aWbnccdmeigehYkWmwnaolqerdtkuZ
must i	aadmemvd
must know	aebjqj
must make	bj
must need	ti
must not	aiklqd
must publish	aahp
must read	aj
must respectfully	ci
must say	ajgm
must still	akmj
must suit	aioj
must take	qm
must think	admn
must wait	ai
must work	ak
must write	almi
must you	mk
must've	ajbi
must've been	am
mutua	aj
my	acbmcVdmeYfpgjhtiakllxmjnToZpXqirQsVtcumvB
my "	oi
my abstract	bjcellte
my accent	aVbxcleeidjcljmkodre
my acceptance	acfdho
my account	aeeejdmnompoqc
my accountant	am
my address	aobk
my admiration	aefeipti
my admission	ui
my advocate	ui
my age	aWbvcjgdhcidjYkcmqoirbtauk
my agent	bajklenjoeql
my allotment	hj
my answer	aoddedkdmmtj
my answers	adckrl
my apologies	ammo
my apology	mi
my appeal	addpue
my application	brcnejgZhkicjWldmlnboerZuVvc
my apprentices	jj
my arm	ai
my article	abbdkp
my asking	dqje
my assistant	jk
my attachment	cdrm
my attendance	bk
my attention	fi
my audition	mjul
my augusts	aj
my aunt	apbegcnnud
my aunt's	al
my back	biddkkuk
my background	adgjhi
my bad	angc
my badge	lk
my bag	beddelgkjikenk
my bags	kdqk
my baking	aljdkeok
my band	hj
my bank	ailetj
my batch	aYgt
my beard	aeiktk
my bed	el
my behalf	aXdkekhenn
my being	mo
my best	augZhZjkodreti
my bid	aSbrejgcmpqjtc
my bids	gj
my bio	aediuk
my biography	adbjgi
my birthday	acjnok
my blood	ki
my book	cdhjlk
my bookkeeper	ak
my boot	rk
my boots	jerm
my boss	bk
my boy	adgchjjbkpul
my boy's	aZgkjmme
my boys	jl
my brahms	ai
my bread	dktk
my breath	acilok
my brother	anbYeegYiajekpllnVqdrdtcur
my brother's	aebehekq
my brothers	abuq
my budget	apbdcihdti
my bus	ei
my café	acql
my cakes	aackhn
my calendar	qm
my calibre	abbecegxic
my call	ajdi
my candidature	abdn
my car	ajjd
my card	aebbdmkn
my career	abbeipjjte
my case	aadcennkqeun
my cat	aXbjiejbrotr
my cello	ackkqkti
my certificate	cili
my certificates	al
my chair	aigk
my chance	amdeedsm
my chances	adbllm
my change	ackn
my chapter	ak
my chapters	aedctn
my characters	aecetm
my chemistry	am
my chest	abjm
my children	eeiqkZomqiud
my citations	gjhi
my class	aigdhbijkjuk
my classes	adgp
my clerk	bj
my clients	abqkum
my clown	tj
my co	argejmkcnaqlue
my coat	aUjkkiqlrn
my coauthor	aj
my code	gl
my coffee	aj
my cofounder	jl
my cohort	jj
my colleague	apdeljub
my colleagues	aagdiojerktkui
my collection	aYtq
my college	gdhmue
my column	qdum
my company's	hdum
my complaint	aZbq
my compliments	bdletw
my confidence	adiejpketi
my congratulations	beoktj
my continued	fl
my contract	hnqd
my conversation	aeuk
my cooking	mk
my copy	nk
my costs	ai
my councillor	nk
my count	dkhi
my country	cjibnjrl
my course	ajgi
my cousin	ajbZgeiejbkdlktcuu
my cousin's	alnj
my cousins	aegl
my cover	ddmm
my covering	acmk
my credentials	fj
my crew	jjum
my cscs	aesj
my cup	aemk
my current	ap
my cv	aZbbcudeedgkhbiejelqneocretl
my dad	hkjqkbocue
my dancing	aedp
my date	bi
my dates	ap
my daughter	bXcegahlidjlkjneoeqjrjtdub
my daughter's	albijokdqe
my day	gihjjcoote
my dbs	alde
my debut	gl
my deepest	admm
my defence	cl
my degree	hkij
my demo	gijckenn
my department	al
my deposit	ackesm
my depth	mj
my design	abbqqltd
my designs	abum
my desk	bbdYiukdlemandqsrZtbuc
my details	dlfi
my diary	aabiglql
my diploma	ck
my director	aaqp
my dishes	aecl
my doctor	jlke
my documentary	admdtn
my dog	aZjekkmerrtj
my drafts	gm
my drawing	aj
my drawings	aZjimq
my dream	aqhe
my dreams	jl
my drive	ai
my drum	kj
my dying	ae
my earlier	aabcd0ge
my ease	ak
my editor's	qi
my elbow	ao
my elder	jckm
my eleven	ak
my email	dignoc
my emails	bjum
my employer	qj
my end	ai
my english	alcigemj
my entire	actk
my entry	tk
my envelope	acblmi
my essay	ajbktd
my essays	tk
my evenings	aWekjjoirl
my examiners	am
my existence	aemj
my expectations	hk
my experience	bYcjglhjicnqocratbub
my eyes	amii
my face	acdjecgnhciXkdojqdritl
my family	ajbdejfigZiakinkocuk
my fare	abjq
my father	bTcddbedgShkiYjqkkmenpobrjtZue
my father's	bdgcjmkoqbteuj
my fault	ajbchemp
my favour	addjqi
my favourite	albd
my february	ak
my fee	eihmkclj
my feelings	aeoore
my fees	li
my feet	amke
my field	apbd
my fifth	acdmqdtm
my file	aYbtcYdWgahjjXkdlmqlsmuevd
my film	ckhenjre
my final	ackl
my firm	adhj
my first	arbWcZdsgShZibjikZlkneocrqta
my five	aZdu
my flask	al
my flat	bikn
my flatmate	ak
my flatmates	aqsa
my flight	aYqr
my folder	aiqi
my follow	fnlemjve
my followers	gijcqeur
my food	aikk
my foot	aj
my footnotes	altj
my form	daenhbjelkonqeretdve
my formal	akfj
my former	ajbj
my forty	aetj
my fourteen	hi
my fourth	aYbddegeouql
my free	aeqk
my french	cj
my friend	aedkii
my friend's	lj
my friends	beejiloj
my full	aabo
my gap	aacp
my gaps	cj
my garden	gi
my generation	adgl
my german	aegjrl
my girls	kj
my glasses	aloe
my goat	amee
my godmother's	nj
my good	ak
my grades	hk
my grammar	ak
my gran	adgejrkm
my grandchildren	iq
my granddaughter	hi
my granddaughter's	airk
my grandfather	adbegchujckeuk
my grandfather's	aihiikue
my grandmother	aibegdhmidrkue
my grandmother's	jk
my grandson	gdhjjckcrmtk
my grant	aebjtk
my greek	ck
my greetings	rlte
my group	jj
my guess	aarm
my hair	ekjdoj
my hand	aPbidlgphcidjqkbmenioirc
my hands	ddemgbkoqj
my handwriting	bddlgdilkdmm
my hat	emjd
my having	almm
my head	bedeeegehbikmqnYqm
my health	aXjokj
my heart	albYedfikmmjte
my hero	ik
my heroine	tk
my hindi	bk
my holidays	acom
my home	aj
my hope	acdjjl
my hopes	aamnti
my hours	abjdkq
my house	aqbdjdkn
my humble	ik
my husband	albTccdbgahailklllncokqerdtcul
my husband's	acknlj
my idea	aRbyejjcmeojtcul
my ideas	aabqcdhjmmteue
my in	qi
my inbox	aWdkijopqlue
my income	ajck
my institute	bi
my institution's	ck
my insulin	jekm
my interest	aYbltp
my interpretation	gk
my interview	aibpgejdnlrdtcud
my intonation	mj
my investors	aegl
my iq	accdgp
my job	aWjjkktk
my joke	albd
my jollof	gk
my journey	fk
my junk	aj
my kettle	aetl
my key	fj
my kids	kq
my kind	aefkgemi
my kitchen	jk
my knee	hljjkatk
my knees	anddeygZhdjZmate
my knots	aj
my lack	bk
my lad	hmke
my lads	jj
my landlord	aWjekytj
my laptop	aikk
my last	aibZclesgvhVicjjkZlcmXncojqYrYsetTuT
my late	acbcdegdiojimp
my lawn	rl
my lawyer	ajheup
my lease	aabkql
my lectures	uj
my left	aigk
my lesson	cl
my letter	aebicedsgihejcmannodratkue
my letters	abdq
my level	glue
my library	alqe
my libretto	adrl
my licence	ak
my life	aXciethdiimbrcsjtZue
my life's	ae
my link	adbl
my list	aadaepgehbjelrrnuc
my little	aobedqeeheidjlkcmdocrbtb
my loan	qi
my locker	ai
my loss	gakbrp
my lost	alte
my love	ti
my mail	aXdoleqk
my making	mk
my manager	aXblekgihjjell
my manuscript	aXbidoejieoitk
my market	ak
my marks	adgmhskble
my marriage	abikjlve
my master's	ai
my members	uj
my membership	hkkd
my mentor	jm
my message	aXbedjjaooplqi
my messages	aXdmtm
my method	aebkrlte
my microphone	aj
my milk	ak
my mind	abckddgchqiejdmlrkte
my minibus	adul
my mistake	ambdcbdcjiok
my modesty	aagmtj
my mom	ak
my monologue	rj
my morning	aj
my mother	aqbWccdeeYgXilkjneolrctiuY
my mother's	acbdcjgihcjukkmeqdtc
my mower	aebl
my mozart	aj
my mp	aehekenuud
my mp's	abnn
my mum	deekijjnkd
my mum's	al
my name	adcXdWelgqhkiajYkUlcmlnPovpbqcrntluY
my nan	aiclejjlkcle
my neighbour	aigbkknnuc
my neighbours	cngchi
my nephew	aqbajbkdrl
my nerves	apjb
my new	bdddiiolpmtd
my newsletter	acum
my next	amdelnncocqateuq
my niece	aj
my nine	aegltm
my note	ds
my notebook	rn
my notes	dq
my notice	akbdcidbhbjokdqk
my novel	aibbgihdicjckinitmue
my number	aeejgmhdkdrptc
my number's	am
my numbers	gqre
my offer	ajdjgekeqk
my office	adtl
my old	ambocjdagmjbkYldmbojqdrZtZuc
my one	rn
my only	arbbddelgejcljqe
my opinion	uk
my original	aj
my other	acbbgniklkqmub
my outline	abbr
my own	awcQdjemgXhjiojqkelZmQnWqYrQseue
my p	aecl
my page	alme
my pages	aebmmlti
my painting	aZho
my paintings	hi
my paints	aejl
my palette	al
my paper	aZbnccnirdtrud
my papers	arqe
my parcel	bm
my parents	bcddgehjkmqpuX
my part	adgloi
my partner	amdkgehejiue
my passion	abfm
my passport	aj
my payslips	abbm
my pension	anhekd
my people	al
my permit	kkqd
my personal	ie
my phd	jk
my phone	acbbdYgqiijZkimcobqjum
my photograph	mi
my photographs	gchluj
my photos	amve
my piece	aYqmtl
my pillow	enjd
my pitch	cmiije
my place	bideedgihmlj
my plan	cjkkrd
my plans	am
my play	angj
my playing	abgl
my plums	tj
my pocket	ck
my podcast's	aeuk
my poem	hp
my poems	aegnre
my poor	mk
my portfolio	aebmddhjjekeljokqcresitiue
my position	aUgmhmmm
my post	aSnpqnvi
my poster	aclp
my posture	abrm
my present	albigchckdqq
my previous	fnleoi
my price	aacm
my pride	ei
my private	bk
my probation	aeuj
my professor	aogjicne
my profile	aegi
my project	aoeijeke
my promotion	bnei
my proposal	akbpgYhajblamjoYrktiue
my prose	aetj
my publisher	jj
my puck	tl
my pupils	iljmkeue
my qualifications	adfjgdhdso
my quartet	jm
my question	aZbcccdwmmvn
my questions	akmeol
my quilt	ck
my quote	dcmjql
my range	aXgr
my rank	ablm
my rate	gl
my rates	lj
my readers	aacjur
my reading	dmhi
my recipe	aj
my record	hrki
my records	aj
my reeds	al
my reel	hmjd
my referee	bjlj
my referees	aibnoi
my reference	aebkli
my references	acboclddhmjcknmeoctaud
my regards	akbeeefdgdhdjjmdnZolrqud
my rejection	acimti
my rent	albihcke
my rent's	aehk
my report	adbbgnhm
my request	allevk
my research	ajbecdhmuc
my respect	ajrm
my resume	cl
my review	aduo
my right	ephjoe
my room	gl
my roommate	cj
my rubbish	abmn
my sake	rm
my salary	gkhdtk
my sales	gj
my sample	acbkcjlj
my samples	aebl
my saturdays	adol
my savings	aSdegdhek0
my scarf	aiinjc
my scholarship	km
my school	li
my schubert	ai
my scones	al
my score	aibqeegdhellrete
my scores	bidmgemiueve
my script	acdihjtj
my search	alkc
my seat	hk
my second	ajbecidchaiijdlimjolqdrdti
my sections	adbnce
my service	hi
my shed	ceul
my sheet	hj
my shelf	ak
my shelves	ak
my shoe	gdrl
my shoes	aaljmn
my shop	nj
my shoulders	aj
my showreel	oi
my side	aobYcddlhimdoirdte
my sight	ai
my signature	hdqlul
my signed	anncqe
my silly	aYmmok
my sincere	fi
my singing	rk
my sister	aobXceeihcidkjljndodqdtbun
my sister's	anbegehekklkmeud
my six	aetm
my sixth	dj
my skill	aefl
my skills	acfrhe
my slides	aZboebiejekdliokritm
my slip	an
my slot	ai
my small	ajce
my sofa	aegm
my solicitor	gchbjekenatcu1
my son	aibTcedngVhoicjjlmncodtb
my son's	aeeejokmleqe
my sort	aegj
my soul	adij
my sources	bj
my spam	al
my spelling	ak
my sponsor	aclkrl
my spot	jj
my staff	aj
my stage	al
my stall	di
my standing	acgdhqiekeqkui
my stop	ak
my stories	hi
my story	aemjom
my street	ai
my stroke	jiki
my strong	li
my student	kl
my students	bVcbdbglhiikjukVlemcncqZrjua
my stupid	aemk
my subject	apre
my subscription	abup
my summer	sj
my sums	li
my supervisor	ajdbhejokbmendokue
my surname	bncdgdhkocretp
my surprise	ti
my syllabus	abbl
my sympathy	abglrl
my synopsis	aidm
my table	aXtp
my tailor	dejj
my talent	gi
my talk	ajbchkllodqjucvk
my tamil	accm
my tango	cm
my tasting	ck
my taxes	adhqkZnj
my tea	annite
my teacher	ajbdcihdjklmue
my teacher's	aijj
my teachers	abioml
my teaching	aZjiom
my team	aTbdhcjnljmeooqure
my teeth	aceeksri
my telephone	ei
my tempo	aeck
my ten	gejdrs
my tender	cj
my test	anbiceli
my thank	abdn
my thanks	a6defigehdjaldodtb
my therapist	jl
my thesis	hetm
my things	ok
my third	bicedugchcjZkjoeqerj
my thirty	actl
my three	aebeclgbhaqltn
my thumb	an
my ticket	abheup
my time	aQbldehrmdrntn
my timekeeping	accl
my timing	li
my title	bmvb
my tomatoes	akgj
my tone	aZciklljmi
my toolbox	aedlgj
my tools	gijekl
my topic	ai
my tour	acgetkuj
my train	asbdjdkcmeqiri
my trainee	gj
my training	bekm
my translation	actl
my travel	kelmoo
my trial	gloe
my trumpet	kj
my turn	aebbgZh1jakcneoetduj
my tutor	djhllime
my twelve	sl
my twenty	adgimeon
my two	albcgbjZkpteuj
my typing	am
my umbrella	atee
my uncle	ajbddigYidkZnwrcte
my uncle's	ni
my understanding	becjhpobtd
my union	aYhjup
my unique	fl
my university	jk
my upload	bm
my value	aafigl
my van	bickgehdij
my verse	rj
my version	ddqn
my video	adum
my village	aigjjk
my villain	tk
my violin's	aekj
my visa	dbgehZkqqirmue
my visit	ai
my visitor's	ai
my voice	abdlgliZon
my voicemail	addl
my wages	ck
my wall	ao
my warm	gi
my warmest	fjtj
my watercolours	mk
my way	aecrjdodqiui
my weak	limi
my weakness	gl
my website	jj
my wedding	adjjuk
my week	ap
my whole	aTergVhlinneqmrbsntcuV
my wife	bbcYedivjcljmincoXqjsmtW
my wife's	aehdjikt
my wiring	aj
my word	ul
my words	abblgiijreui
my work	aQecgyhrjXkbmdnlpjqdrVtj
my workshop	abckgi
my writing	am
my year	hdijjdkl
my years	hkjetk
my younger	ai
myself	aebQcWdSeufqhZjkksmznbodqRrVsbtcuiva
myself ,	abbdekgiidmsoeue
myself .	aqbecadcebfpgihdjXkjncomqcrZtWvd
myself ?	ak
myself a	alee
myself about	amje
myself and	mcnl
myself asking	ek
myself at	aajp
myself be	abjn
myself believe	adjo
myself doing	al
myself for	mk
myself i	ak
myself in	achlkkmioe
myself on	aeenke
myself quoting	ik
myself since	aemk
myself that	aimj
myself think	adkm
myself to	meomuj
myself with	aZuo
mysuru	ak
n	aocevk
n #	ai
n .	ap
nagpur	jl
nagpur by	jl
nairobi	aijkqive
nairobi branch	ajve
nairobi from	aeqj
naive	aZjook
naive to	aZjook
name	aPbacFdjezfYgihWkSlcmdnoopp9qbrSscunvj
name "	ambe
name )	aXpq
name ,	aYdiengnhejWkcmVndoWpsrktduq
name .	aYbbdkglhaiejYlemjnkqerYtv
name a	aVhjonpl
name after	apjeoe
name again	ml
name and	aVboeegoiejelbnpplqe
name any	abev
name as	aXgnlj
name at	ajecliomreui
name back	aXdnhi
name be	adek
name before	birk
name came	adbjmi
name comes	ajbl
name down	awdemd
name for	beebjlomuj
name forward	hj
name from	ai
name has	bdgbhiojtj
name i	pl
name if	em
name in	dleencocpltcuj
name is	bYecgWicjentoiresjtduj
name it	amca
name might	acjl
name of	aldkedgbhYiZjlmdnpodpereua
name off	dcgehcjlkeneomqarp
name on	bbdaeqgXhijoratc
name one	alee
name right	apheoctl
name since	dlhe
name still	il
name taken	ak
name tends	gj
name the	aaenil
name three	adom
name to	aibdedimjnnaocqnte
name twice	aimj
name two	abokti
name was	bogaml
name were	aXmkpo
name will	aThinjqkul
name with	aj
name wrong	amdetj
name you	aegkol
name's	aini
name's on	ni
named	clicjpkencrete
named .	arbe
named a	jk
named it	aj
named partner	qj
named the	abjp
namely	aerktl
names	abbocZejgZiZkelsmdnWoiqerXseup
names ,	addegilrneok
names .	diemheiejjlduk
names for	abbn
names of	aebehjlindolum
names on	ajhi
names out	tj
names right	aato
naming	aeceeiinlenduo
naming you	neuk
nan	aiclejgejpkYle
nan ,	jj
nan for	cl
nan's	al
nana	adjj
nanny	ackjqk
nap	aj
nap after	ti
napkin	adrl
narrator	aick
narrator who	aecm
narrow	akciee
nashik	ai
nate	ai
nation	abtk
nation's	aZto
national	acgmnmtd
national office	ni
national scheme	nk
native	vk
nativity	rm
natural	albccegphojeneodrbtd
natural ,	gk
natural .	aegjhl
natural next	ai
natural thing	aiil
naturally	accbddedfnhviejakamdokrXtmulva
naturally ,	al
naturally a	retj
naturally disappointed	aZfp
naturally i	amhdoiuk
naturally the	aahjoitk
naturally there	ketk
naturally we	hj
nature	aYcjelii
nature ,	adcjel
navigate	fi
nd	addr
nd ,	addo
nd and	di
nda	ak
near	aibVcbdoemhViojdmrnboVretjuX
near a	airk
near home	ai
near it	abilmk
near me	ak
near my	gl
near the	ambYdqepgahaiejbkdliocrbtj
near your	aaikjkmlqjue
nearby	aj
nearer	arejhdke
nearer home	al
nearer to	ej
nearest	aoid
nearly	atbaddgWhZibjakXmcojqdritsue
nearly a	aaeljk
nearly all	tm
nearly cried	al
nearly done	ai
nearly every	alge
nearly had	abtn
nearly left	al
nearly there	ak
neatly	bk
necessary	aibjcctd
necessary ,	ajoerj
necessary .	ajbj
neck	acrl
need	bScQdYeufSgmhjidjQkPlrmcncoepbqksVtsunvs
need .	edgihdqirdtluj
need a	aiciddeigkiijekbljmeobqetdui
need an	adlioeqo
need anyone	adtm
need be	acmmuj
need do	aZnjon
need feedback	aerj
need for	aihlnlodqdretlue
need from	aehlli
need it	adheoetoup
need longer	al
need more	acomvi
need my	am
need no	gk
need not	abbicdesgjkemnoeqXrjtdud
need nothing	arde
need of	aYgmiiokre
need one	am
need only	ajemkcqc
need some	aVgjhjqlvi
need somebody	annjrd
need someone	eeretu
need something	acqm
need that	ki
need the	akdjeYhclmocrkte
need them	ajodrk
need this	aUetheqk
need three	aXgkolti
need time	ei
need to	arbadieVfcgQhqjWkUlemenPoiqbrqtaunvp
need two	am
need with	al
need you	aQekhjkilqoeqk
need your	aVemglidnkqkre
needed	albvcZdZeYfcgpiYjolamXnaqcsc
needed ,	arbkheoZte
needed .	aobjeegdkcoitYuj
needed ;	aiocrl
needed a	cegehk
needed for	ao
needed from	anqd
needed in	on
needed it	abjq
needed more	al
needed no	gmod
needed on	ak
needed somebody	aekk
needed someone	bnjlre
needed that	aZop
needed the	adgl
needed this	ackm
needed three	aabn
needed to	dcgljdkdtrue
needful	ejfpqirZ
needful .	aprc
needful and	aWelfphi
needful for	li
needing	abgeheoerpuo
needing the	aarmul
needless	aacpod
needless to	aacpod
needn't	aibcdZejgbhejjkcmencosrkud
needn't answer	aejn
needn't be	ek
needn't have	acoq
needn't keep	alqb
needn't say	qk
needn't tell	ejne
needn't worry	geqm
needn't write	aj
needs	apblckdXeigMhbidjUmYncoeqori
needs ,	akce
needs a	avbeccgbhjidojqeritaub
needs an	aeddkirktk
needs another	ak
needs his	adikqi
needs it	an
needs my	aj
needs no	aj
needs one	aaboek
needs only	ak
needs planning	aebm
needs somebody	aktj
needs someone	tj
needs the	nk
needs to	acejiiojqiuk
needs two	accl
needs your	aYqt
neighbor	bk
neighbor tells	bk
neighborhood	aduk
neighborhood newsletter	aduk
neighbors	cj
neighbors ,	cj
neighbour	ajblgYhcibjWlknxoetdud
neighbour ,	apkenkue
neighbour in	aj
neighbour of	aans
neighbour on	ni
neighbour says	adbm
neighbour's	cj
neighbour's .	ck
neighbours	aobacleijaoiqerdtcui
neighbours ,	aXcnkk
neighbours .	ambeekqcuj
neighbours are	ajgeuj
neighbours at	acol
neighbours got	hj
neighbours have	aj
neither	aWbicidejlodrltl
neither led	aehk
neither of	aXblciro
neither the	tk
nephew	aQbrdegZhdjXkbndonqerisntw
nephew ,	aebktm
nephew .	aZbeheoqsnte
nephew before	bk
nephew who	aatp
nephew will	tj
nephew's	akbj
nerve	bj
nerve to	bj
nerves	aucjjb
nerves ,	ck
nerves got	ai
nervous	a3bXcqdegqhcicjakkmandoVrVtWud
nervous "	ci
nervous ,	cmkl
nervous .	beckguratb
nervous and	ai
nervous as	ai
nervous i	am
nerys	aj
nest	an
net	aYslvl
net of	adsl
netball	rmve
nets	aj
network	aduk
never	aabpcldRekgkhMjkkSlamvnRoepeqerlsqtTuk
never ,	adedgnql
never .	iiqi
never a	bk
never actually	acgk
never applied	aeejti
never ask	ek
never asked	aeceikjrreue
never be	aden
never been	bagZiijZkkmdnjrasotouc
never before	aj
never begged	ej
never built	ri
never came	acootd
never did	ri
never do	okrd
never even	abbkrk
never existed	bm
never expected	mdoo
never find	gl
never forget	abjoun
never forgive	mj
never gave	jcol
never get	aegmqi
never go	bm
never going	blcdgnhdobrl
never got	adoj
never had	apgljerdtiub
never have	akbkcddjeegYhbidjdm0obrZue
never hear	ej
never heard	bdcogcierl
never in	adcl
never is	qm
never knew	al
never know	anoeul
never knows	aduo
never late	si
never liked	aaro
never lived	al
never looked	bj
never made	begkri
never meant	adhljkme
never mentioned	abskuk
never met	acgciqodrjtj
never mind	aabeceidkjoprlue
never misses	ai
never once	bjcdgjhejl
never one	aj
never opened	bi
never paint	acjo
never put	adhjiimj
never quite	gkieul
never read	ajbkre
never rung	acbick
never saw	aZjmtj
never seen	gl
never stood	bk
never stop	aj
never stopped	aicngekdoe
never sung	an
never taken	aeci
never thought	hiji
never to	acmoodrjul
never told	bajesn
never took	am
never trouble	abem
never use	aegk
never used	aerl
never wanted	ml
never won	aj
never worried	aj
never write	aejo
never wrong	ii
never wrote	ai
never yet	qk
nevertheless	dite
new	ambvcUeVfkgkhVibjXkelimUnRoupmqXrYsatqua
new ,	ajnk
new .	aVgZhmjekkritp
new ?	en
new about	cj
new address	pn
new baby	anjd
new beginning	fm
new boss	oi
new bridge	ai
new building	apoetd
new call	bj
new captain	aegihetk
new car	cm
new cellist	ai
new chair	adul
new chapter	fi
new coffee	oj
new colleague	aptb
new contract	aeqj
new contractor	ai
new contractor's	bj
new coordinator	bi
new course	abbl
new cover	ti
new crowd	abtl
new curator	ti
new data	al
new date	ajbe
new decision	adqk
new deck	li
new deputy	adbk
new draft	aeln
new drafts	dcqn
new ending	ajde
new faces	al
new favourite	aeontc
new feeling	abgn
new fellow	acbk
new for	aZtm
new foreman	acql
new gardener	gi
new girl	adojum
new glasses	abkl
new hall	am
new head	aYtu
new headteacher	oYtm
new hire	gqojrdtc
new host	acbn
new house	aXjq
new ideas	amoe
new in	ni
new job	aljioete
new lecturer	adgl
new library	aahkim
new list	li
new lobby	adbm
new logo	acbkgdtk
new low	aZto
new man	akti
new manager	glom
new matron	actl
new month	acdm
new number	ai
new office	tk
new one	akdeuk
new ones	di
new opening	li
new partnership	adul
new people	arhjtaud
new person	diom
new physio	aetl
new place	jj
new post	ai
new programme	adbihk
new proposal	li
new roof	odtn
new school	an
new season	ante
new series	bmte
new shoes	amge
new shop	acum
new sign	tk
new site	adbl
new sound	abgl
new strategy	bi
new submission	anve
new supervisor	aaoo
new supplier	aeoj
new system	acom
new teacher	aebjgk
new team	adtl
new tenant	bdoi
new tenant's	aato
new tenants	aabltk
new to	aubZddhUkeobrs
new tractor	tj
new treasurer	tj
new van	hk
new version	aZdo
new violinist	acom
new voices	aabioo
new wing	aokktY
new writers	ai
new year	aebedikipmul
new york	aenj
new yorker	adrl
newborn	aajlko
newborn ,	abkm
newborn .	aekk
newborn and	aj
newcomer	aZhtoi
newcomer ,	oi
newcomer .	aZhq
newcomer's	aieehm
newcomers	hktl
newcomers .	aahjtm
newer	jnod
newly	al
news	ajbXccdiecfpgWhaibjukkldmcnioXqmrZuWvc
news ,	aofl
news .	aYfljpkdqm
news ?	qi
news about	kk
news before	akqd
news for	adqktl
news in	jkkd
news like	jm
news of	km
news on	dlvd
news since	abkl
news to	ao
newsagent's	bi
newsagent's window	bi
newsletter	bidcgenaojrmtcuivc
newsletter ,	dendolrjumve
newsletter .	ak
newsletter and	abrl
newsletter goes	qi
newsletters	oi
newsletters .	oi
newspaper	acblqbum
newspaper .	aebm
newspapers	qcur
next	anbScBdReNfWgliljdkTlymZnboipXqQrrsetsuuvL
next ,	aiijllue
next .	ajedgejckloaqsrbtiuT
next advertise	aegm
next advertisement	ok
next application	akoe
next authors	adon
next autumn	aj
next batch	ai
next bid	al
next bidder	al
next book	acuk
next boy	gk
next call	aidlokqeta
next contract	uj
next course	al
next day	el
next depends	ul
next door	dkeejeomqetkue
next draft	ak
next episode	aeuk
next five	adbl
next flat	abdo
next form	al
next grade	aenk
next hour	abqitk
next in	hpne
next inspector	aeuj
next intake	an
next is	aeum
next issue	ai
next landlord	mnteue
next lodger	aZto
next mail	acqn
next month	aiemkioeui
next move	al
next office	acoltj
next one	akbedaeegbhjjkkZlqndqerktZ
next open	aj
next opening	aYhq
next panel	aXlirlui
next paper	bkte
next person	aZoktluk
next place	aj
next programme	ak
next room	jj
next round	apbbdbgdkookqatZ
next season	bnhdteuo
next set	al
next show	tj
next sign	jkoe
next six	ailj
next spring	apdd
next steps	aafjun
next summer	uj
next tenant	adom
next term	aj
next time	bacbdPeUfegehVjYkdlZmcnYokqTr6sbtvuYvc
next to	aVgohdiqjdkelkncodrbts
next tuesday	abdinj
next twenty	aZqouj
next vacancy	hj
next village	aj
next visit	oeuk
next week	aYeegehckdlinmqnsmuevi
next window	hi
next year	aibdcedieWgnhllondocqUrXvd
next year's	ikliul
ngozi	am
nhs	apclhd
nhs experience	cmhd
niamh	aidjnetl
niamh ,	dk
nice	ajcWdVeUfegZiSjmkilanbovpnqSrWsatlvp
nice ,	adjome
nice .	amhmoZtdvk
nice about	aabdjdkomnoapouivc
nice change	aetk
nice chat	nj
nice circus	adtm
nice enough	rj
nice evening	abol
nice family	ki
nice for	bj
nice it	aj
nice lad	gl
nice letter	aitj
nice little	uj
nice of	awjemdoZti
nice photograph	aeomte
nice review	al
nice summer	ai
nice surprise	ai
nice that	bijeolrd
nice thing	aejl
nice time	ai
nice to	aqbWedgXibjdkZmindotqcrVtl
nice touch	aYbmomte
nice you	aeol
nicely	ambbcedmeehkiejjkdqetVuj
nicely .	ajgjjlketbuk
nicely for	am
nicely in	aZdn
nicer	aoti
nicer .	aj
nicer about	aj
nicer of	ai
nicer to	oj
nicest	ajikjekeoi
nicest way	oj
niche	anckgdhe
niche ,	aicj
niche .	aeco
niece	aXbuhljdod
niece ,	aahm
niece .	aabtjeoe
niece's	gm
nigel	ak
nigeria	qjue
nigeria ,	qjue
night	cUdQesgMiZjwkmmlnapdqjrRtave
night ,	aigdjdkdok
night -	ak
night .	aYdaemjokloiqktbue
night about	aj
night and	albejdsk
night at	bk
night before	ajbkue
night bus	jk
night calls	ai
night guard	al
night i	abbkkk
night in	aajdkkqm
night market	bk
night nurse	abtl
night of	un
night over	adhj
night shift	aebehljkkmue
night shifts	atjboc
night since	aZmp
night team	ai
night this	ji
night to	acuk
night was	aj
night whether	acjl
nights	aYckddeqgdhcjjkmmiocqbrcsktjuY
nights ,	aeeqkelj
nights .	ajsl
nights a	alue
nights and	am
nights at	adkm
nights in	abeikk
nights this	ki
nights to	jj
nights would	aZco
nikhil	anve
nina	aj
nine	bVcmdaeNgdicjjklldneolqktsuSvW
nine ,	acbedkgajmkkmeodtj
nine .	begkhdjlkimcrlteve
nine ?	nk
nine and	adbmgehejikdneqprkteud
nine are	aj
nine books	aXglho
nine days	aYdemmonql
nine for	ak
nine hours	jk
nine hundred	tp
nine listeners	tj
nine miles	aZkp
nine million	abgo
nine minutes	aebeto
nine months	cmjctl
nine of	cluj
nine pages	ci
nine panel	ti
nine people	kjtk
nine points	limi
nine pounds	ai
nine thousand	aicdgi
nine times	behm
nine to	ak
nine tomorrow	qp
nine until	aebj
nine vans	adck
nine weeks	kiooqerj
nine words	ai
nine years	apgWhoijjakaokresitb
nineteen	ajbdcqgaiejkkiodqdrdtcuj
nineteen and	ji
nineteen flats	qeuk
nineteen of	ck
nineteen women	jk
nineteen years	aite
nineties	aacjrp
nineties ,	aerm
nineties .	accjrk
ninety	aqbZcmidkdmdoaqcrmud
ninety ,	aj
ninety -	accjjjkerk
ninety .	cj
ninety euro	hi
ninety minutes	ck
ninety of	angije
ninety pages	rl
ninety plays	aetk
ninth	bqdigahbjdkmndoetl
ninth ,	bkdegdkkqitj
ninth .	aabn
nitrogen	ai
nitrogen is	ai
no	aibdcadtfbgbiojlknlLmbndojqWsitjuevT
no "	akdkiktd
no ,	aSbWcudjemgohVicnaonqkrXtjuX
no -	abtn
no .	aRdrgahdiWmbnoplrisruX
no :	aacldi
no ;	ai
no ?	aWdqki
no a	addieeuk
no again	aZcbeqkk
no and	aockdjeejc
no answer	amdbjokere
no apology	ak
no argument	alrd
no as	aWdkeikkmn
no bad	an
no bar	ai
no bearing	aioeul
no because	abbkji
no before	ok
no begging	ai
no better	angc
no big	aeok
no bother	au
no box	ck
no brings	adfp
no budget	adbecnoj
no business	aSbbgbhqicjcmyrjta
no by	aaglqjtk
no call	ao
no charge	alejhekdretl
no choice	aeno
no christmas	aXjpkk
no classroom	ackl
no committee	akikud
no complaint	auuc
no complaints	ap
no concern	kj
no condition	ek
no corner	ei
no cost	ol
no customers	ai
no different	ao
no difficulty	cnei
no doubt	aZbkcVdbgdhkiXjkkendowqXrbsetqub
no end	ai
no excuse	jdkemnqk
no excuses	qi
no experience	bk
no fault	ap
no fee	aeej
no feedback	ajcedl
no first	ci
no flat	km
no food	ackm
no for	aUcedtemhkjeob
no forty	ak
no from	abbeeZglhliojbnmocqerXtpvd
no further	dnujve
no genius	aj
no great	aj
no grudge	anceedgeoireul
no hard	apccjdmenlokrasjve
no harm	axke
no has	aijm
no heart	adedjsva
no heating	ei
no hurry	amdbedkdqZreut
no i	ej
no idea	ambdccgZhcibkcodttvi
no in	dmeejekiqm
no intention	aablhl
no internet	aekk
no introduction	gk
no is	cXdseegkhcipkjoeqbrdte
no it	aj
no job	ai
no lab	kj
no later	adqk
no like	nm
no longer	aRbjcdddgijlonrdtnun
no loss	ardeqe
no matter	amoi
no means	adekkknj
no minibus	jk
no money	ki
no more	ccdTejhkidjdkbnaopqlreuq
no murder	cj
no name	ei
no need	aucbdVeXgijekcmZoqqWrstWuXvc
no nhs	cmhd
no no	abcboqsm
no objection	ai
no obligation	aeok
no offence	airk
no on	ajqj
no one	aSbpcbdcgrhjiooTritY
no or	qi
no other	aebicdelhciqjeodteue
no over	aejl
no pets	aWbjcnkctj
no place	al
no point	aajq
no pride	aaeq
no problem	arcaeeojvj
no quarrel	cl
no query	amqd
no question	dchm
no questions	ajcesj
no really	aetl
no reason	aecrechkjjkcmereud
no regrets	ai
no reply	ccdrmjoXqerl
no request	ai
no right	aUdehpmk
no roof	ki
no room	aecnjjlkodrete
no rush	axeekd
no second	amoe
no secret	bk
no sense	abcviere
no shame	asgeiakcql
no shock	ao
no signal	al
no small	el
no so	ajim
no stage	adbm
no stall	ai
no stress	ap
no strings	al
no surprise	girk
no teeth	ci
no than	aj
no thank	absn
no thanks	aXrq
no then	aecnde
no this	aoqe
no time	amceddobritk
no to	aabVcUdpechriijlkomXnVoVqZrduq
no trouble	ajbicdjjkZoerktl
no twice	dl
no use	al
no users	acsjti
no vacancy	ai
no visits	bk
no wages	adej
no was	ajbdceeohjjemeoeqlrbtZ
no way	aWckdjnkodvk
no weekends	ck
no welsh	al
no will	akql
no wish	fdnerjum
no with	aneiieqkretc
no woman	aebk
no wonder	ajbegcilmeocrpue
no word	dk
no work	acjn
no worries	ancZdekZosretevl
no would	apqe
no yesterday	di
nobel	aWiqtl
noble	aWix
noble heart	ii
nobody	aQbjdTekfagdirjlkrlVnaoppeqRrkslteunvL
nobody ,	kk
nobody .	abinjkqite
nobody asked	aWcloirm
nobody asks	uj
nobody at	aabkknolqd
nobody but	il
nobody call	bk
nobody can	aldire
nobody comes	ange
nobody could	ambUgZhbiYkemconqesetuub
nobody crosses	un
nobody does	ai
nobody else	aZbbddepgihliZjckumlndoZqbtavd
nobody ever	ui
nobody had	bjhnijjbobre
nobody has	bZcedneehaiajlmirbtpui
nobody here	akbcjqoete
nobody in	bbcigjirjmkbneoZqbtaujve
nobody is	apqe
nobody leaves	abilqm
nobody made	aoji
nobody minded	ai
nobody need	aYjooj
nobody needs	aaoluj
nobody on	aablcdgnjekloZrlsltYuc
nobody opened	aZbjoo
nobody over	bioetk
nobody owes	ak
nobody promised	aj
nobody reads	sl
nobody said	aiidnl
nobody says	abhnjeum
nobody that	nk
nobody there	aYbmmkui
nobody thought	acon
nobody to	al
nobody told	sm
nobody wants	acekidjioerlui
nobody warned	imoa
nobody was	anbijeod
nobody who	gehjim
nobody will	bncjeegihdijodretdub
nobody with	bmcdhirptc
nobody would	aebjenhemk
nobody writes	aagmil
nobody's	akbacddkgeiejdkdrktiuk
nobody's holding	rm
nod	aaejhl
nod .	aaejhl
nodded	biij
nodded the	bk
noes	am
noes than	aj
noise	anbecijdkkre
noise .	ajkl
noise you	aeck
noisy	cl
noisy ,	aecl
nominated	aj
non	alcafdgeharktjuevm
non -	aXeirltkvl
none	aacdeigbhbikjVnboXqcrosktmulvc
none ,	ej
none .	aiccfjimrmtc
none is	ai
none of	aahdjalkoerltiuovd
none the	aedi
none was	mk
nonsense	aUcxmeri
nonsense ,	aXcqmerk
nonsense .	aeck
nonsense when	ci
noon	blcddXeegehdleqtteui
noon ,	aideedjikdqiuj
noon .	njqm
noon and	aebkuk
noon at	qi
noon i'll	aeej
noon to	aiqe
noon tomorrow	aj
nor	aUcnekgdheilneoerdtmuk
nor ,	ij
nor a	ddelii
nor the	adbecjtj
nordic	ui
nordic groups	ui
noreen	am
noreply	tk
normal	ajcieahsqbue
normally	aJbdcnddgnh7keocqdrdtcuX
normally have	hl
normally sent	gihj
normally when	hl
norman	am
north	apboheikjcodtb
north side	bl
northern	aj
nortons	aebm
nose	adim
not	aWcoddedgiiZjmkplLmjnTojpOqmrqsmtYubve
not "	aXcugloaqj
not #	ai
not ,	apckdkgeiemiocqbrducvj
not .	bedeedgYijklniocqbrdsktduj
not ?	aUdlqmsi
not a	ajbYcidaijjbndqiresmtiuY
not able	dinkoi
not about	ck
not accept	aTcvfehjnjrc
not accepted	acqp
not accepting	addnqdsm
not accustomed	acho
not afraid	aYniuq
not agree	abcmnj
not align	alce
not all	gl
not allow	aj
not alone	ak
not ambitious	abcitk
not among	cmgdhk
not an	caicontl
not angry	jkoj
not answer	amcbekoeqbrm
not answered	acmj
not as	deenketm
not ask	ajdZhjonqerlud
not asked	acbn
not asking	axdWeYhjodqj
not at	ekrm
not aware	aecj
not be	aobncPenfdhbiZjnkomenZtWuUvd
not been	aabbdmgiiijkkembnjoXqjtk
not before	gi
not being	accmrl
not blame	abcemqrj
not bother	oore
not bring	aeuk
not by	cioi
not care	rk
not certain	acbl
not change	aqbjcbeihbqeuk
not changed	akbeelhe
not chosen	al
not clear	cbdlvj
not come	bjeimkojre
not coming	amde
not competitive	aj
not count	cm
not covered	hekm
not decided	aZuo
not derivative	abco
not deserve	anmc
not disagree	apcdre
not disappoint	abgmrl
not do	aZekhn
not done	tj
not dream	heklok
not easy	glre
not eat	ekkkqd
not eaten	ki
not end	qk
not enough	arge
not entirely	no
not escape	bi
not essential	abco
not even	ajbjeciete
not every	aqbegmhcjdoetd
not everybody	aerk
not everyone	gehdoorl
not expect	apgeneqbrosb
not expected	airetl
not expecting	hl
not fair	sj
not feel	awgkjcmeqcrbtd
not find	aebeceeegliknk
not fit	cegjijjdml
not for	acgehjiekemeoirntlud
not forget	ckjeuj
not forgive	mj
not forgotten	aq
not free	gn
not from	abojsk
not fussy	ej
not get	acdjgchrkkocraskue
not getting	aiql
not give	ajgdjckcoaqrreue
not given	dohe
not go	aeccdjeZgehikermsmte
not going	ckeemeqnudvi
not gone	bknj
not good	aXciejgkkemiolre
not had	gejmkl
not hanging	aeql
not hate	mn
not have	ambcdcechmidjnmpneodqYreud
not having	amod
not hear	abdcekho
not heard	ccjeqktkul
not help	aibmcemd
not hesitate	fshemcoi
not hold	aqcmheoe
not how	cjhk
not hurt	ai
not i	gk
not important	ml
not in	aUgbhljcoeqlsoui
not just	ddelkm
not keep	jl
not know	abbjddeqhiiejlkkmeoZrdtdub
not knowing	cigkjjmd
not known	hdikjcolrbtk
not late	aUcnso
not leave	abejiljekkodqkriue
not leaving	aediqm
not led	aeck
not left	al
not let	aakjqiri
not like	accdoqqirqvZ
not live	aejl
not long	bjoi
not look	um
not looked	ak
not lose	ej
not made	adgk
not manage	ai
not managed	ange
not many	cegnhjre
not me	ajcjse
not mention	cigehejlkknd
not mentioned	aabkdk
not met	aebnglrc
not mind	aoeenj
not mine	aacigljl
not mistaken	ak
not monday	qj
not much	al
not my	abbldigckdrote
not need	aloeqduk
not needed	aeom
not next	abdiqesm
not normally	adclgdhkre
not occur	achnmj
not occurred	cdrm
not of	bk
not off	aZcmqi
not offended	cdgk
not often	akbeccgthaikoerYtdud
not on	alcdgehkkbomreuj
not one	aablcUdqedhbinjckZmerZsmtmuj
not only	anfjoe
not open	apba
not opened	jk
not over	uovd
not paid	qi
not part	ak
not possible	ance
not pretend	gkhdrl
not proud	abep
not put	achejemrqj
not qualified	ai
not quite	becbdiekgbhkijoaretm
not read	alce
not reading	aj
not ready	alckoe
not realised	akbeoctn
not really	aZhnrmvj
not recognise	accmgbrdto
not regret	armc
not reply	dj
not sad	ak
not sat	in
not say	acbccdeegoheijkjmiolrd
not saying	adbn
not see	aYbccihnkmsj
not seem	aemjrj
not seen	uk
not send	aj
not sign	amgd
not since	ik
not sing	aXglmn
not slept	aZjnmn
not so	ceekglhdojtd
not something	abklmlrk
not sorry	aejome
not speak	akecjmklmc
not squeeze	aj
not stand	abrn
not start	ej
not stopped	gk
not strong	akke
not suffer	gmol
not suitable	aibj
not sure	aYbecqddgdhloTqermtcudvx
not surprised	arbegcheodrp
not survive	cm
not take	amebhdobqqriue
not tell	bmdeekrcsdtk
not telling	acjk
not that	aSbbdeechbkilooyra
not the	adbeceelfogbhTjaklljmnnjqdrmsbtdud
not think	cdgiilnkoeue
not this	aljmoZrb
not thought	oerj
not three	hj
not to	aYbeccdleefegjhPidjrkknUosrjscunvZ
not told	ddhlqmud
not too	abcjemgdhkmeodql
not trouble	aeceheniovqd
not true	aacs
not try	rk
not understood	aebicirk
not upset	degdosrkve
not urgent	an
not us	lk
not usual	ao
not usually	ho
not wait	abqp
not want	anbedeeWgnhQidjakdmcoWqnresmusvd
not wanted	acop
not waste	aYmert
not wasted	ai
not wasting	ej
not what	abbifmgkhakdoZrkuj
not win	adjl
not work	ak
not working	kl
not worry	ajebjion
not worth	rk
not write	acbnhljdomrd
not written	al
not wrong	arcb
not yet	aebecadkejgejbknmdnaodqireum
not you	akdmlere
not your	akcYgehjilneojqdrj
note	aibedreVfkgehSidjqlXmjndoipeqUrcsYtoui
note ,	aadljkmjvj
note .	atbdclteueve
note about	atbecedite
note and	acon
note as	aZmktn
note came	aajq
note down	adun
note from	ak
note has	njuj
note i	ik
note in	cedjni
note is	mi
note my	adkn
note of	acdkfkgjoj
note on	akbaccrotj
note reached	tm
note records	bk
note says	tj
note that	aXbqccdkfigkhcokrdtj
note the	uj
note to	alclti
note tuesday	di
note was	asre
note with	ci
note you	alde
notebook	amberm
notebook ,	ai
notebook .	aj
notebook ?	abrn
noted	acbddafsgbhbielbnao0riuevV
noted ,	aZcjotratk
noted .	aRbdfsndoprotbvc
noted that	om
noted the	an
noted with	al
notes	aqbmcadpeWfdgkhmiVjXlqmXnYoQqUsetcuivT
notes ,	adbccaecgdhljekllnndrove
notes .	ajbXcbdegrlloerbtmve
notes and	lk
notes are	aj
notes came	ai
notes can	ak
notes describe	adbk
notes for	aedl
notes from	albe
notes go	ak
notes if	ak
notes in	di
notes of	aWbecldr
notes on	abbkcjdjgehirjteui
notes only	adbl
notes quote	aabo
notes since	jj
notes were	rj
notes while	begk
notes you	blrd
nothing	bkckdieqfkgNhOiZjdkoldooqWrksYtqubvK
nothing ,	aTbkcedeejgjhejjknotqarltUudvc
nothing .	adbadoeXgihQjikkmbnkqbrVttvd
nothing ;	adtl
nothing about	brcnjdkbokrcuV
nothing and	aaeoqk
nothing at	aqebkemeqdtjul
nothing awkward	ai
nothing back	dj
nothing but	acbpfqidob
nothing by	qi
nothing else	etjkkdoe
nothing for	adorte
nothing from	acqirp
nothing further	ak
nothing has	aYcmdn
nothing here	ki
nothing i	aiceerre
nothing if	aeeitj
nothing in	acbdcmeYjckpmque
nothing is	arcddekdqjtm
nothing left	amde
nothing less	cdgdhl
nothing more	atcdiejmndoercte
nothing of	aibeckuj
nothing on	addleiqi
nothing personal	aern
nothing says	aZtq
nothing since	abkkti
nothing these	ol
nothing to	albeclddgeidkbrktcud
nothing urgent	alllqe
nothing was	anjc
nothing would	akuj
nothing you	al
nothing's	aidi
notice	acbscbdWemfcgPiZjrlWnVopqnrbskueve
notice ,	amccdieejnuc
notice .	aZdehcjiqnsn
notice and	eirdtn
notice at	aajkqj
notice before	ui
notice from	ui
notice here	aiei
notice i	hm
notice i'm	deom
notice in	aiqi
notice is	aj
notice me	em
notice on	acbehp
notice period	cjqj
notice that	adbpcegdhZierdtjuk
notice the	aZbrdeekrl
notice to	amue
notice when	ai
noticeboard	beos
noticeboard ,	aZoq
noticeboard .	oj
noticed	bqcXdXedhdjdmcnaonqdsetduivt
noticed ,	aagktjul
noticed .	bajlkkokre
noticed after	ai
noticed and	ak
noticed how	akbe
noticed in	hj
noticed it	iirk
noticed on	uj
noticed that	bqhdojrbtb
noticed the	brjeoita
noticed three	rm
noticed who	ol
notices	ii
notices .	ajii
noticing	aZbt
noticing that	aabt
notification	alfd
notion	cn
novel	aibScddZgtiZtkuZve
novel ,	an
novel .	bdjdkkrj
novel about	actl
novel does	oltc
novel every	qi
novel has	akbegj
novel is	amgmrdte
novel would	ci
novelist	tj
novelist friends	tj
novella	ao
novella is	aj
novellas	clli
novellas .	cl
novels	aj
novelty	accigthetd
novelty .	gqhete
novelty of	gj
november	ashemdqesjue
november ,	amdjme
november .	sjti
november and	aj
now	adcBd0ePfQgXhciVjvkylSmpnSpVqrritcucve
now !	acqksi
now ,	akbTcaengmhTiYjmlimXoeqjrZskta
now .	aZbbcXdkeXgbiWjpkqminbokrLseuuvk
now :	dj
now </s>	aj
now ?	kkvm
now a	acgjketn
now and	albddkeagiiamcneoZqntb
now asked	aadp
now at	abdjkl
now be	gn
now been	achikirk
now but	di
now closed	an
now come	an
now cut	al
now for	el
now go	ai
now gone	kk
now got	nk
now had	aYdlkiti
now hangs	aaqp
now has	bknj
now have	behkjj
now how	abmkrnue
now i	acbmgeiijdldminZokqbritq
now i'd	uj
now i'm	do
now i've	ritm
now in	bjdm
now is	achw
now it	adjdsluk
now it's	abdo
now know	atdcgehejakbonrdtjua
now let	nl
now lives	adbm
now lost	adbm
now make	ji
now means	actn
now more	aakiol
now my	aojc
now neither	ai
now on	hekdmrnioe
now one	ak
now or	aaqq
now put	dl
now read	ajcl
now reread	ie
now say	ajbj
now see	abjlrl
now settled	al
now she	aejk
now so	adkjtj
now take	al
now taken	aejl
now than	au
now that	aucYedicjnocqbrktMva
now the	aedkkp
now there	bejk
now they	aijike
now this	aVjekqmm
now three	aejk
now to	akhkkineocqdrl
now told	ao
now what	aUdjgeoorouc
now where	ai
now why	aibj
now with	ao
now would	aaqm
now written	admkoo
now you	acjikm
now your	hk
nowhere	aUbdcverhdkdneqlteuc
nowhere ,	rl
nowhere else	abqm
nowhere in	co
nowhere left	adepke
nowhere near	gk
nowhere without	il
nowicki	aj
nuala	avbatd
nuala ,	aobe
nuisance	ebmyodreteuc
nuisance ,	mi
nuisance .	akecml
nuisance to	abmste
number	ajbOcYdrelfagihZiXjRkelomUn4oQqOrpsdtVuivd
number #	an
number ,	djnl
number .	acdZgkhakcljmcnpoeqerstiubvb
number again	airi
number and	aWelnn
number at	aYeknl
number for	ak
number four	addshe
number has	el
number if	adkm
number in	ni
number is	aqcjde
number my	acdq
number of	aedjhknmtdvp
number on	almdnl
number one	aYgouk
number so	dk
number the	aotd
number three	aadnkk
number two	aj
number when	aj
number's	am
numbered	delk
numbered them	lk
numbers	aodaeegridjkkambtSucvi
numbers ,	jm
numbers .	aabkgkol
numbers :	ci
numbers ?	aj
numbers and	aj
numbers are	cerl
numbers by	gi
numbers i	aehj
numbers in	bi
numbers were	ambe
nunn	al
nurse	abbkcjedgehmiejikWtque
nurse ,	abbmhl
nurse on	alkbni
nurse this	hi
nurseries	aegl
nursery	aYbeclgbhkjZkjoprdui
nursery ,	aehl
nursery has	aikdqj
nurses	adbojorete
nurses had	aebl
nurses have	aajp
nursing	anhbolrdtk
nwosu	al
nwosu </s>	al
ní	al
o	adiq
o wise	acil
o'clock	dekdqq
o'clock on	al
o'clock or	aeqj
oak	an
oakes	al
oakes </s>	al
oat	ti
oat milk	ti
obi	al
obinna	ak
obiora	ai
obiora </s>	ai
object	qjudvo
object .	amud
objected	aeek
objection	aebecvdeld
objection .	ai
objection to	akle
objections	cmrj
objections ,	rj
obligation	aeok
obligation to	aeok
oblige	aafo
oblige .	aafo
obliged	albdebfrhkjeneobretiuY
obliged if	aaeefr
obliged to	aqbdhmmineobqetjub
oboe	am
oboe .	ti
oboist	aZgp
oboist you	aZgp
observation	ajbecegjhdtl
observation that	begjhdtm
observe	aYbnco
observe closely	ti
observe that	aebicm
observed	al
observing	bi
observing that	bi
obstacle	ek
obvious	akbicbgdhloetevl
obvious choice	aibagehm
obvious from	aj
obvious that	bn
obviously	abbiclgYhbicjbmeniowud
obviously a	aeojtj
obviously had	ok
obviously have	aZolrl
obviously know	oi
obviously my	cdol
obviously the	ak
occasion	aeomrp
occasion .	rl
occasions	aWdson
occasions ,	dn
occasions .	aZdnok
occur	abbihmmj
occur to	adbihm
occurred	ccrm
occurred to	cdrm
october	aodehminjWkiqcrdte
october ,	uj
october .	alheioqe
october is	kj
odd	aibtcndehcjcleneobrXtXvn
odd .	adqlvi
odd how	adbn
odd number	akhd
odd that	aXbq
odd thing	cn
odd to	bi
oddly	bicn
oddly enough	bj
odds	auvW
odds to	aj
odette	amvb
odile	alhi
oduya	gjlimind
oduya ,	ajgj
oduya and	dili
of	aecddieefmgcijjkkcmnndpjsZtiui
of "	beckvm
of #	aqgihekjocvk
of ,	al
of -	doneokrd
of .	aabccegYhqicknmdobrivi
of :	ak
of ?	mi
of a	aZbbhiiejikimqnRqVrnsbtnuc
of accounts	rj
of acquisitions	nj
of acting	hi
of address	ackn
of advice	aj
of all	akbZccdiedgihcirkdlcmpoXqdrctWui
of an	aXbncedleegchaiijnldobtm
of answer	aajjrm
of any	ddfchikirm
of anybody	ckgkie
of anyone	al
of anything	eegjrk
of applicants	am
of applications	fltk
of applying	aZhjmktk
of april	amdehdtl
of arithmetic	aeri
of asking	dlheikjdojtk
of at	aZpr
of auditions	al
of august	aloiqb
of bad	mn
of bed	jl
of bees	akmjre
of being	aZgnhkik
of birth	bi
of book	ak
of breath	ap
of business	acqq
of buying	jl
of careful	abbktk
of carving	sk
of casting	abiknj
of charge	hj
of chasing	tm
of clause	ai
of clowns	ajri
of college	aYgiin
of colour	tk
of comments	hk
of confidence	ai
of copying	aenm
of corrections	al
of courage	hetm
of course	aabVdifegciekjldnio0qZraskuc
of courtesy	nqreue
of covering	amjc
of culture	aj
of curiosity	ajrk
of damp	adgl
of date	becdps
of decision	rj
of department	ajcmhknTqlre
of design	adilti
of disputing	ai
of doing	amoi
of drainage	aZinretm
of drama	nl
of duties	ek
of each	leqkum
of easter	cluj
of editors	acgmii
of edits	acbn
of eleven	cj
of entering	aihi
of europe	aiibtl
of even	aifi
of evenings	jl
of every	dlli
of everybody	ul
of everyone	ajhcjooe
of everything	aZedieoduy
of experience	aaclon
of explaining	aeni
of eyes	cj
of family	jl
of farming	gerl
of february	akqe
of feedback	ceoctrve
of fieldwork	bkcdsj
of fifty	ajki
of first	acon
of fisheries	aeij
of five	cjhdtk
of focus	ajck
of following	rk
of forty	gk
of founders	aeuj
of four	gehm
of fourteen	aacirl
of free	adhdqluk
of friday	qe
of full	amnc
of geniuses	abtm
of getting	abok
of god	aZet
of going	aenj
of good	dlgdjjocreuj
of ground	em
of growth	fi
of half	abhjrn
of hands	ajjk
of having	aagjiekemsrj
of health	adfinj
of hearing	iiol
of heart	aXeljdqp
of help	aZglon
of her	bdelidjokZnireti
of him	aitj
of hiring	tl
of his	binarkti
of hospital	akke
of house	rl
of how	abbjjnui
of humour	tl
of indian	adio
of information	adul
of interest	ciokrdteul
of interviews	amtd
of ireland	aj
of it	aebedcekfdgShiidlZmooiqkrWtkupvZ
of its	aobddlgeoirbve
of itself	abjmtj
of january	ai
of job	aj
of joy	adjdklti
of june	adbjhepnqe
of just	aZdmel
of keeping	ai
of kindness	amekicre
of lab	ti
of last	acdlejij
of leave	jk
of leaving	am
of lettings	ilke
of lines	dk
of long	adbn
of looking	aZbjgkhi
of love	tj
of loyalty	acol
of luck	ooretj
of mail	adgl
of making	jm
of march	ki
of marking	aihe
of may	qq
of me	aqbncddaevhViWjokUlemqnUocqdrdsetPucvb
of meeting	fk
of midwifery	aiglkc
of mind	acfjuj
of mine	arbYdeedgYidjbkemjnsqlrbtbuj
of money	airi
of mood	tj
of moving	acho
of ms	gk
of munster	gj
of music	iirdti
of my	adbndoePfngnhuiajclomjnaoNpeqirTuRvc
of myself	aZfr
of next	em
of night	ao
of nine	ckgehokmobtb
of ninety	aj
of no	aneehlme
of notes	albdhl
of nothing	am
of november	ai
of nursing	al
of old	akbl
of one	eigiqerktd
of one's	acgn
of only	adgn
of opening	acmkti
of openings	ai
of order	alhdol
of other	aedi
of our	aebjcaedfjgXhninkimaneocqlrctiuevd
of ours	bihbjdnkrl
of paper	ji
of parents	acbo
of participation	ai
of past	tj
of people	aihdijmmomrYub
of person	aZjomerovd
of place	qj
of places	amee
of play	aeqm
of poems	am
of post	adlnqetj
of practice	ap
of praise	am
of procurement	acin
of project	on
of prose	ik
of public	gj
of publishing	al
of putting	bmci
of questions	rdul
of rain	amtd
of reader	aXgprjte
of reading	aloitd
of real	ii
of reasons	hkoeti
of record	ajceti
of refusal	ii
of regret	aXglmm
of renting	ij
of reply	abdm
of requests	aYdels
of respect	mj
of rice	adkl
of risk	tl
of rubbish	rk
of running	al
of sales	begj
of saturdays	hl
of saying	aiej
of school	aegkjekjok
of schools	aeuj
of scope	cltd
of section	aecnhi
of service	tj
of seven	kj
of several	ak
of site	aeck
of six	qltc
of sixty	ekomtc
of so	aamjtj
of some	acomui
of somebody	ni
of somebody's	ei
of someone	aeinnj
of someone's	adtn
of something	abdkiijm
of space	mi
of stamps	acdn
of starting	adhm
of story	abckhj
of subscribing	hi
of such	ajiitduk
of supplying	hi
of support	ck
of swimming	ki
of talent	idrjti
of taste	acomretl
of tea	um
of teacher	emrd
of telling	jeqi
of ten	cirj
of tenors	aecnte
of term	ao
of test	aj
of thanks	gm
of that	acbmcVdcenheiZjkkrndoXqcrjtXukvj
of the	bjcZdlekfbgiiQjakelpmioZpjqbrasdtdupvp
of their	apoe
of theirs	ajgj
of them	abcqdmekgmhMkZlkmTobqnrYsjudvd
of these	axbecidehbiejnkimdnioUqerZtSue
of thing	aZgehkriur
of things	adhp
of thinking	tm
of thirteen	ci
of thirty	aXgjhljj
of this	ajbWcTdaebhjiWjkkklcnmoeqprOsduo
of those	djekgbjloltZudvi
of thought	omte
of three	aobdcldegehijekZretj
of thursday	diqnua
of time	aecdgdoqrm
of town	acbkoj
of trials	ui
of trouble	aindol
of tuesday	dn
of twenty	akkeri
of twins	ki
of two	ajcjgchajn
of typography	rk
of us	aibmcXdbeQfbgkhZijjskYlamZnUovqnrbsjtbudvW
of use	aibeceortdvd
of vat	adsl
of venue	ao
of voice	aj
of votes	akhd
of waffle	aetk
of waiting	abqm
of water	on
of way	um
of what	bXcldafigqjXklmirbucve
of where	gk
of which	aXdjfnklljoctd
of who	jnoiuc
of whoever	aVdegkhelknqri
of whom	anbcgehakkneoctmud
of why	hjui
of winning	ci
of words	aelion
of work	ceekgZjkmioisktaud
of working	fk
of writing	ai
of ye	ajte
of year	clod
of years	un
of you	aobocJdmePfZgUhLiSjikelanUonqerwsatsuavO
of your	abbZcWeifuhiiqkjlemknsoYpYqZsZtMuivd
of yours	ajbiedhdkcoeqeriti
of yourself	aiilme
off	cadSeYgjhjjdkslYoartsXtpuV
off ,	dcejgcjdlkocrZtmuk
off -	gi
off .	cednhljekYmendocqZrntiue
off ?	aildto
off a	aYhmjl
off accepting	qi
off after	al
off and	aXejokro
off as	abgmkeqm
off at	ajkjqe
off before	ak
off by	am
off for	aejioato
off in	aYbbgohk
off me	ajbi
off my	adbidegcrr
off now	ak
off on	aUkrnt
off our	kn
off since	ki
off the	aobWcjdaeckmlcndrjtYue
off their	om
off then	oj
off this	askdnc
off till	adqk
off to	ajbeimjdkcniretk
off tomorrow	aiqe
off topic	bi
off until	qi
off was	aj
off with	aehkkj
off work	ackk
off you	am
off your	bmeZnjqbro
offcuts	aj
offence	airk
offence .	an
offend	mm
offended	aiccgk
offer	cjeRfahxiXjVkblZnYoiqytauXvW
offer ,	bkhjje
offer .	aeebgihojekkonqetb
offer a	ri
offer and	akqe
offer at	ji
offer came	ai
offer for	dlheqm
offer from	aobedeglhcqi
offer is	cl
offer it	aj
offer letter	aYhp
offer me	aXhsqk
offer of	ajhbqmtl
offer on	aj
offer open	qj
offer stands	abhlqi
offer the	ai
offer to	abbjdihdokrm
offered	aebocpfigdhjiajYkVlYnoonqerZsitTuava
offered #	cj
offered ,	anddncqj
offered .	om
offered a	fk
offered in	dl
offered me	bkhbiejenkon
offered on	ci
offered something	abhq
offered tea	aebl
offered the	abcjsj
offered to	aebkcjdieijekdnpqeretc
offering	adgklkmerlte
offering me	lkmerl
offers	aXcegpheidjpqlrete
offers ,	adgiqk
offers .	abgp
offers while	gejl
office	bYcLdqfbgWhOidjUlinrpnqjrjtnvR
office !	ai
office ,	adbdgZhijdkelkoiqcrwtX
office .	baddediZjjkineoiplqmuV
office ?	dlnd
office about	ak
office and	aYdoijnerduq
office answers	aenm
office as	ajni
office asked	aonc
office be	aetk
office because	ai
office completely	aenn
office does	qj
office down	jk
office each	acqn
office ever	ai
office every	qpue
office for	adbemjtm
office gave	nk
office had	adbijeneoq
office has	acbenkpmqiti
office i	aegm
office in	ajno
office is	qeut
office mate	actl
office may	ai
office next	tk
office of	ri
office on	adeljk
office rang	aj
office tells	ni
office that	apbehdrctm
office the	aebj
office this	ai
office to	aebmdo
office told	ajblie
office tuesday	dmqd
office until	aedl
office was	aTbciknnoirkul
office were	im
office when	adkm
office where	tk
office who	ak
office will	angijcnioiub
office with	amneqi
officer	aVbacjhckelitlux
officer ,	aj
officer and	aencun
officer for	tm
officer has	accjuk
officer lives	aeuk
officer role	ai
officer's	qi
officers	ak
offices	hm
offices and	achm
official	aYdlqlvj
officials	nl
often	aicQdkebgzhQiljZkblenmojqdrNtc
often ,	adiitn
often .	algemj
often a	acginl
often as	addn
often asked	aanjuk
often get	apblgahercte
often go	ak
often hear	abgkni
often say	giik
often that	gshere
ogunleye	al
ogunleye </s>	al
oh	aYcddcekgYijjekemdojqeratxvl
oh ,	aeodtovj
oh brilliant	tl
oh go	adel
oh great	tj
oh i'm	ok
oh no	tj
oh please	aeej
oh well	asoitY
oh wow	iiti
oil	an
ok	aUcedpeYgdhejdllmdolqbrnsdvx
ok ,	aivo
ok but	acdqvd
ok no	aj
ok so	abtm
ok to	lj
okafor	al
okafor -	ak
okay	aqcddaeWjcosqeretevq
okay ,	ojvk
okay .	aiceeeop
okay if	aqddec
okay to	vj
okonjo	gj
okonjo ,	gj
okoro	mk
oksana	am
ola	ak
old	aqcWdneogchdiVjikblVmXnnokqZrjsctbuYve
old ,	ak
old -	adonrctnve
old .	am
old address	asdc
old asked	adtm
old boat	aj
old boss	gljc
old club	adbm
old college	acgn
old desk	acom
old filing	ai
old firm	gj
old friend	aenrue
old friends	aXbkdojeniokue
old goat	acjdrq
old head	adcn
old hoofer	emvd
old invoices	aeuj
old kiln	jj
old ladies	kj
old lady	ai
old landlord	bkme
old library	aj
old man	jqrbtd
old man's	jp
old manager	hi
old maps	aj
old mill	al
old neighbour	aeblni
old one	bccddotk
old people	acjq
old phone	al
old place	aj
old price	ok
old rate	adejqj
old roof	aj
old room	hmjd
old roommate	nk
old sailor	il
old school	aj
old site	aaun
old snob	rm
old students	aebl
old supervisor	abbmjk
old system	aehm
old that	jl
old to	gi
old took	rn
old version	aYdo
old woman	ademjdkk
old woman's	aejj
older	bdckjlli
older ones	ji
older people	jj
oldest	ajgdoj
oldest applicant	oj
olds	adrp
olds and	acrm
olivier	ak
ollerenshaw	an
olu	ai
olufemi	bk
olufemi ,	bk
olumide	ai
omar	ai
ombudsman	aQienrreuw
ombudsman ,	aenj
ombudsman has	aUnmup
ombudsman would	uk
ombudsman's	abnp
ombudsman's office	aenk
omg	ajmisbvi
on	aebcdeepflgjielbnppirZsntjvd
on "	ak
on #	akomqc
on (	adpmve
on ,	bccedogbhikdokqbrduivk
on -	ak
on .	aWcedXgUirkblbmqnoqlrntTukvd
on ;	aahllj
on ?	djeehokdlZtl
on a	bbcedqfigkjnkjlYnYojqbsYuS
on accessibility	aitm
on after	um
on all	aWcihelmokqm
on an	ekqi
on analytics	aecj
on and	aeediljkql
on another	aj
on any	adeshe
on april	adtl
on as	auocud
on asking	di
on at	ak
on balance	cctm
on bees	tm
on before	acgkjn
on behalf	am
on being	aeok
on bended	admk
on board	fn
on both	aZdkql
on bread	cjeeti
on buying	ak
on by	adgkjm
on camera	al
on chapter	aecl
on checking	al
on choosing	an
on christmas	adjo
on churn	ci
on conflict	aici
on cost	lj
on covering	aZor
on credit	aehj
on day	ai
on decisions	nl
on deserts	ti
on dialysis	aZbmkm
on doing	adncqkuq
on drainage	bl
on drones	adol
on each	di
on earth	aagkio
on either	ai
on eligibility	nj
on every	bbcvdeecgchajbkjqctdun
on exactly	cj
on facebook	adui
on file	akbjdieefjhdldoeqdrjucve
on finding	jerdtp
on first	aedlum
on floods	cn
on for	ekgmjmldtc
on four	aegloj
on friday	ajcddeeZgehcjkknldoaqltd
on fridays	blkiqctj
on getting	achjtk
on github	aebi
on glassdoor	aiuj
on god's	ik
on good	aeum
on google	abun
on gov	ci
on grant	adpl
on half	abeo
on having	tk
on hedges	aimi
on her	albljZkltd
on hiring	aato
on his	aXjnkeniroue
on hold	qj
on holiday	tl
on hoping	adejjk
on hotel	ci
on how	aWejlenmoerjuovi
on in	abgejnop
on instagram	adol
on is	am
on it	ajbYcUdSetgjhlinkWnUonqkrjtYua
on its	arbZcivd
on last	aocd
on leave	ok
on length	accm
on lichens	aloe
on linkedin	aeuj
on managing	tj
on market	cj
on marlow	hi
on me	acbkcadaecgejmkllammqcrdtZuo
on meeting	rj
on mill	adliqj
on mine	aj
on monday	bocbejgchXiejXkolemeoaqoretave
on mondays	dkkdqeuk
on more	cnje
on moss	alre
on most	uj
on my	aXbacVewfsgXiYkZlioeqlrjsYtpui
on new	tj
on next	aYun
on night	ai
on nights	ljsl
on nothing	apedme
on nursing	aeom
on offer	am
on one	aqbaodrjse
on open	ai
on opening	am
on our	albbcdgkhZiejlljnZoiqdresquVvd
on page	aocidZhdkdldmrqesktXucvb
on pages	adck
on paper	accidjiitl
on plain	mj
on point	aicbdk
on price	elhkliqb
on purpose	ajbqrc
on reading	ajmk
on recommending	qeul
on record	aj
on reflection	akmi
on rereading	al
on resilience	ti
on river	ai
on rural	ai
on safeguarding	rj
on safety	aetk
on sale	ai
on salt	ck
on saturday	alcddeedgihejikdnqocqbtcui
on saturdays	bijiqdrl
on seeing	ai
on sending	dkue
on shift	akqe
on since	aZjkom
on singing	lk
on site	al
on six	hl
on slide	cn
on small	aduk
on so	achl
on social	ak
on some	hk
on somebody	mk
on sourdough	ci
on stage	ai
on such	aiei
on sunday	aibicegmhbjWmenoqltb
on sundays	ejnjui
on supplying	aeok
on sweeping	jm
on tape	amje
on television	abgitl
on that	aibcelglhmjqkYmenaoWqXrbuj
on the	bocWdjeWfkhijlkklcmbnjobpeqkrjsktOuevb
on their	albicdgijakerntkuc
on them	aabkcejjnj
on then	ak
on things	jk
on this	aibZcldWeYfnhnjekXmeoiqvsbuL
on those	aejiui
on three	dojd
on through	ai
on thursday	cedcglhZjelemenqoaqktcuj
on thursdays	kinkuc
on till	dk
on time	acbadbjjomqcresyua
on to	ajbadiepgihZjnkcllmencoaqbretaujvc
on toast	aZeekt
on top	ackl
on tour	akke
on track	adgm
on training	aZoo
on tuesday	ambXccdngbhkkknmoardtZub
on tuesdays	tj
on two	gnkeuk
on unit	adtl
on us	alemjeqe
on using	amoi
on very	ai
on water	aagjtk
on wednesday	aebidjjenmqmud
on wednesdays	adbnqi
on what	akceddecjekkoeqjrdtcuj
on where	adfmli
on whether	acdmli
on which	aRdigihnlsokqdtYuj
on while	qj
on why	aacjhkoi
on with	apbecifekbolreua
on without	bjejgkke
on work	hi
on xx	aVpr
on you	aSdieZheiejjkjmdnjqlrrui
on your	bocZdNerfWgkhkibkjlbmqolpbqorZsitWuNva
on yours	aaioqi
on zoning	uk
onam	adkk
onam ,	aekk
onboarding	abbjom
onboarding flow	bj
once	adcldpeufjgrjVkelimdnMoZpdqlrWsitZuevS
once ,	ambjdcekgUhbijjjkkodse
once .	aZdYejgphcicneqmrksmtZuc
once a	aohemi
once again	aWdrfpmatj
once and	alceel
once before	aj
once by	ckej
once came	aj
once for	ai
once i	apbmecgbhcjaodqcrkui
once i'm	gk
once i've	ddlj
once in	gkhdil
once it	hllj
once it's	aelitk
once let	ai
once look	dcem
once met	gm
once more	aabecndzeofegVhYiajakdlammnbodqjteudvX
once my	gehjum
once said	aden
once sent	gk
once somebody	aaoitmul
once someone	adop
once taught	ai
once that	alim
once the	bZdegihoikjeletiue
once they	aaniup
once told	acgm
once we	aihj
once what	ij
once worked	gk
once you	aVbjcodegehpqi
once you'd	di
once you've	ailk
once your	apgc
one	aicYdeeogbhejkknnXojpaqcrismuevS
one ,	anbedlgRijjilrmeneoYqerdsjtQubve
one -	anebqium
one .	ajbrcrdeeRfbgchZiYjckYlcmlndqZrisltiuj
one :	amve
one ;	amei
one ?	aidmeelavl
one a	rk
one about	awbedbojqjteue
one after	aVbeejljtnui
one afternoon	ajgehdim
one and	aieehcjdkqllrjtd
one appeal	dj
one apply	adon
one area	ai
one as	adho
one asked	bm
one asks	adekoj
one at	ajcmeegejcodrlte
one bad	aZcouj
one batch	bi
one be	ak
one bed	amje
one before	bbdogdjelimoqe
one below	addjli
one beneath	kl
one but	ai
one by	aicrgeqetb
one call	aZnkun
one can	abcneegahiiikcmiokqc
one can't	akdegkherj
one candidate	tj
one cannot	abgl
one chance	eo
one closes	al
one comes	aegeilkm
one coming	am
one comma	amce
one contract	kj
one copy	adtn
one could	cogdhcrctque
one day	aYbUccdVeXiekZlcmmnboupkqWsmtmuo
one does	aabkcegjhliijckjndqbrjtjuZ
one doesn't	aZgehlkiomrmtb
one door	aXfygeqc
one drew	jj
one earning	kl
one either	aWov
one else	aahjin
one email	aajnnmoite
one entry	dehl
one error	ai
one evening	rm
one every	uk
one expects	hi
one explaining	aeul
one fan	aj
one feels	ajiqkeoetd
one finger	aekl
one folder	ul
one for	bedeedgehejikcomtk
one forgets	adrk
one from	dieigdhdjjocreuk
one gets	achekmoj
one glance	ik
one go	ai
one goes	aeuk
one good	aXgkhjko
one had	blijme
one hand	aXgs
one has	aWbbieknorrltX
one he	gn
one hears	gjijoeui
one hour	acmjqi
one human	aedl
one i	ccdegbjkknneoiro
one i'd	aykb
one i'll	acliul
one i've	akemgd
one if	aYlp
one in	bkcdebgphejjkcneqerpub
one income	abkp
one is	albccedpeegchniejbkblbmeqarktluc
one job	apod
one keeps	addljj
one kidney	kk
one l	ajtj
one last	adddeogejblomioeqi
one learns	aiolre
one less	rn
one letter	aj
one like	aeml
one line	ambdcdhajomdocqjrdtlue
one little	al
one long	kk
one look	aarn
one looks	acml
one may	tk
one meeting	ei
one meets	acgeikrpud
one member	aebl
one minute	aYbmcjml
one month	acdeejtlul
one more	aSbdcXdrevgWhmiekYljmpneoPqqrUsete
one morning	ej
one mother	deem
one mr	adbl
one must	amte
one my	ilje
one myself	ai
one never	aduo
one next	addk
one night	li
one no	dj
one not	aabtgc
one number	aqdc
one of	budoeMfbgRhliKjqkXlemaniosqnrasltVuWvj
one on	akbbciecgrhbimjbmmoaqerdtaue
one opens	acfq
one or	di
one other	atee
one out	alkj
one over	blgd
one page	akbbcdkloctj
one panel	aetk
one paragraph	aZrn
one part	ai
one people	gi
one person	adbjcYdigdheijjrknmeoWrasotbvc
one phone	abejuo
one piece	bl
one place	aikjmesj
one poem	abeo
one point	sk
one post	aj
one pound	bl
one pupils	ji
one question	aycbdQlovc
one quick	aj
one reader	il
one reads	aebkilki
one request	ej
one roof	ai
one room	aUjkkv
one seat	abql
one sees	iirl
one seldom	iite
one send	amld
one sending	aekiuk
one sentence	to
one shows	ae
one side	sl
one signature	el
one sitting	cl
one small	albecXepgbhelpqircteuXvd
one so	ol
one song	ej
one sounds	ai
one star	acidqcuy
one step	fk
one suit	acom
one takes	giij
one tenth	ak
one that	cjdjeigtidjbkVmenbocqkrZtW
one the	acbddlgohe
one thing	a2badWeTgYhiiejjkilcneqerbsjtiuevd
one thousand	abkl
one till	qj
one time	acejgl
one tip	aj
one to	bdccdmeZibkZmlolrcsite
one too	achjlirp
one tries	gj
one was	angejmmkodretZ
one way	aSbmcoeehekenjqmuj
one we	aijj
one weak	aj
one week	aZemhcjiqn
one weekend	rk
one went	addktl
one when	aZbndl
one where	akcj
one who	cWgeikkelemenqojqmrdtc
one will	akkcuk
one winter	kj
one with	aqbZgYhlidjdniojrbtk
one without	bnhi
one woman	acen
one wonders	bk
one word	asbaceeoheiXjileoerbsjtcuevd
one would	aYcigdhpicodrnte
one writing	al
one year	kj
one years	ajjeti
one you	becidlgskamkoZrX
one's	aZbbcdgvhooaratluavd
one's own	achm
one's rather	al
one's time	aegn
ones	aicYdsglhbijkamdqbrktduQ
ones ,	an
ones .	angejckermue
ones are	am
ones ask	ji
ones at	il
ones i	abdigiok
ones in	aagiijjiok
ones on	al
ones that	dl
ones to	aejltk
ones were	abrn
ones who	bejekjnj
ones with	cj
ones you	abentk
oneself	aeil
ongoing	fi
online	ddhdiejdliniqirl
online ,	aXljnktjui
online .	qj
online course	ai
online interview	jerm
only	aabncbdYezfVgZhXiqknlVmanqospUtauSvZ
only "	aekjsk
only #	ai
only ,	aobiedhemk
only .	akgihi
only :	sm
only a	bicZecgehWitjckdoerqtdue
only about	aj
only add	akcbgl
only admire	ajrm
only after	abbkmi
only agree	ai
only all	bk
only an	ai
only applicant	adhp
only applied	adgroe
only as	kkql
only ask	adbjcndceakelmmlqj
only asked	ci
only asking	djee
only at	ej
only be	acijtk
only because	apbdcbdnglidjZncoaqetk
only been	aehnkenl
only bid	aeblgjhe
only bow	abin
only club	ek
only confirms	ij
only copies	si
only copy	aj
only did	fj
only do	abnpoeri
only don't	aden
only dream	aZgjjn
only ever	anbcol
only fair	aahniejenlun
only five	cl
only for	alcedbgehcoZqermteukve
only found	ndol
only four	adtl
only gave	acom
only get	ai
only go	bi
only good	alqi
only got	ak
only had	acbeolrltk
only half	aqob
only have	cdekjkkeoerj
only hope	acedjnkkmnte
only if	ascrddebieleodue
only imagine	areerb
only in	aibdcdedknmeolqe
only interviewed	bl
only invited	adbo
only judge	akrk
only just	al
only keep	adeiqi
only last	cldcjl
only learned	aZbjtm
only leaves	lj
only let	aZblerke
only like	aieeidjl
only live	ak
only local	aehl
only look	ej
only lost	aatn
only make	ql
only me	hjoi
only mention	bdcndkjakeon
only mentioned	amoe
only more	al
only my	aZdkemgbhcjekbowrete
only myself	om
only natural	hl
only need	evocqa
only needed	aj
only needs	aZeknjqrre
only nine	ti
only now	ardd
only observe	cm
only on	cjjinirk
only one	bjcjdbengohjidkdldmbnZoNsatcvo
only ones	iijeki
only our	aj
only packed	aerk
only panel	ambd
only passing	ni
only person	aZbjgjin
only place	aekk
only please	ej
only point	ck
only prayer	emje
only promise	adql
only question	tn
only reason	ik
only reasonable	aaho
only remains	aeql
only repeat	acckdl
only rewrote	aboktn
only right	hm
only roofer	sm
only runs	ai
only saw	ar
only say	bcceekjmolud
only see	aehk
only sent	aegeherr
only seven	aetn
only show	accl
only so	aobdceddidkpoeqaum
only someone	iore
only sorry	ak
only spent	aeok
only suppose	addconritk
only takes	qj
only tell	uk
only ten	ajdmec
only that	acbZekicjekmllnmoXrjtd
only the	acdlgchXjcldnjosqZrntWul
only thing	gdhcibjlqircsn
only think	aYbmcjrk
only three	an
only to	asbdcmeqhZidjbkZlcmmoWrbteue
only took	aZot
only turned	abjcoq
only two	ambkcdhdjkkbodtd
only until	qk
only waiting	aYhlom
only want	ekqe
only wanted	anbjecoatm
only wants	acilqi
only way	hcko
only when	adbikk
only while	adbl
only wish	jkljoj
only wonder	al
only work	nk
only write	aenk
only yesterday	aZgkil
only you	aiimjeqirete
only your	aWbejjkpqj
only yours	adjmnk
onsite	aebl
onwards	ukve
oonagh	ak
oops	vl
op	acklui
op ,	adkm
op supply	uk
open	apcaflgYhYlencpdqksbtmucvV
open ,	abbodpelllqetZud
open -	ak
open .	aRbccjdmeXgihdibjkniojqnretj
open ?	dnleve
open a	aYhlti
open about	al
open again	ao
open and	adkk
open call	alddjmtpuX
open day	awdmeegekeneqaua
open days	aero
open evening	ap
open for	bideei
open in	neqjul
open it	elojqd
open mic	ai
open mind	abtp
open on	anbddeqjtiue
open that	ei
open the	aXklrlti
open to	aodZeagehblanioiqjuqvZ
open until	aj
open up	ai
open when	ik
opened	aMb0cVdlgdkdldminloqqYrXtkub
opened ,	acokuk
opened .	aVbndngetkue
opened ?	ai
opened a	ak
opened before	abbjel
opened in	bi
opened it	adhimjoj
opened my	aVbrnjtk
opened only	aeom
opened our	ni
opened the	aibkcdgejjocqeti
opened up	abbjok
opened your	kk
opening	aibidYeafegWhlieklnaokritiuXvb
opening ,	dcgdhljeneoprmte
opening .	at
opening a	ti
opening hours	ak
opening it	aemk
opening night	aejjql
opening on	hjjj
opening paragraph	bi
opening the	aTjekqto
openings	lj
openings .	li
openly	ambd
openly ,	ambd
opens	ajcedTeYfugihUkclbncqiretmuS
opens ,	aafmoeqktl
opens .	acfrheomuc
opens ?	aj
opens again	gm
opens every	ij
opens in	ql
opens its	tj
opens on	ak
opens the	adjktk
opens up	aegk
opens with	bl
opera	adcl
operatic	tl
operatic ,	tl
operation	aWjlkqvi
operation .	adjl
opinion	abbYdcebiijdljneocqdrzte
opinion ,	adrk
opinion .	aeui
opinion counts	hj
opinion is	ak
opinion of	akceibrpuj
opinion on	eelkrl
opinion that	aecl
opinions	gj
opinions on	mi
opportunities	adbjfi
opportunities that	fi
opportunity	aSf3gehbqotZue
opportunity ,	fk
opportunity .	abfnqm
opportunity to	aZftqjte
opposite	acbecugdue
opposite of	adcm
opposite view	adco
option	cevs
optional	aXomrl
optional ,	aj
or	ajbTcBdkeifkgYhdiLjQkVmipaq0rasVuuv0
or ,	aedk
or a	daewheliqerdtmuevb
or about	addi
or after	abblon
or am	adomvi
or another	aeecglljnj
or any	ddmm
or anybody	ai
or anything	aeon
or as	aeekii
or at	deeahjlomiocqask
or behind	ei
or did	nk
or do	eclirq
or does	aple
or equivalent	aickte
or five	aelk
or for	aerl
or friday	ajqe
or from	aatl
or go	adkk
or i	aadeedhZkdneqvuq
or i'll	aUebqous
or if	acljmj
or in	aiejle
or indeed	alqe
or is	apealcqerktmvd
or isn't	aeqj
or just	acdiljnj
or later	um
or less	aYhvjkre
or lose	adeequ
or madam	fkpe
or more	ak
or must	ak
or my	aadjqkum
or never	aeqm
or night	aeel
or no	aweahakconreuZ
or not	aubedqeZgdhajekcoareuX
or nothing	ajeehm
or of	aUonrjtlue
or on	epqb
or only	djnkvd
or rather	adlo
or shall	eenk
or should	andelcnj
or shred	ai
or so	dkhi
or something	tivl
or talk	eelmvd
or the	cWdcelgdhcjlllnVoiqirYsiuqvW
or three	aedklk
or to	aedilj
or tomorrow	ekqb
or two	adeagkhpnlqarj
or very	rj
or was	aedlritovc
or we	aYcmql
or what	aleckmmc
or whatever	ei
or whether	aiekqj
or will	aiebnj
or without	adqsue
or would	aole
or you	mkqi
or your	eiljqerdul
orchard	aore
orchestra	aWgaiakkoerwtk
orchestra .	aeei
orchestra and	ictm
orchestra for	ai
orchestra prefers	aern
orchestra was	abrp
order	bkcmdmediekkmcneobqZrate
order ,	keuo
order .	blcldifigehdkilkmeoXtdue
order all	uj
order by	aZkjtl
order i	addl
order in	cj
order the	adbjkj
order to	hm
ordered	ajbdgehpjbkdqoud
ordered ,	akqjue
ordered the	achqjdqk
ordering	aj
orders	abcegohkkdui
ordinary	aibdcegmhtiijbocretdve
ordinary way	an
org	gjhj
organ	gehiicjenqqkre
organ ,	nj
organ blower	hi
organ post	ql
organisation	adbefjiiontd
organise	abrm
organise a	aarn
organised	hkmmrb
organised woman	mm
organisers	gl
organist	mi
organist too	mi
original	abhjijretnuevq
original key	hk
originals	aj
orlaith	aj
ornaments	lj
other	abbmcbdieifSgyhXimjlkRlkmZnEokpaqtrSsTteuc
other ,	al
other .	aUbcgehejdklqitpuo
other address	dk
other agency	aebkgm
other agent	al
other applicant	adbecljkti
other applicants	aooe
other application	ek
other at	an
other authors	uj
other avenues	uj
other bidder	bj
other bidders	aZup
other branch	ln
other candidate	ademgpocue
other candidates	adbdglhjmkoatm
other chambers	qi
other chance	ai
other children	glje
other classes	gj
other client	adil
other clients	abiljm
other college	al
other companies	aeoetm
other couple	bnhkiijdkd
other courses	anhjud
other curator	gdil
other day	vj
other editors	ajgeil
other end	aijk
other family	bjok
other firm	bienidqi
other firms	aagsqd
other flat	akjk
other flats	hj
other four	dmgevd
other funders	ai
other galleries	cmqi
other gallery	qp
other gentleman	rn
other gigs	ok
other growers	ul
other hospital	akqe
other hospitals	akgdhjje
other house	ai
other houses	aegmqj
other in	ak
other institutions	aj
other investors	qi
other job	ajli
other journals	ajgdqn
other judge	lj
other kind	addl
other labels	jj
other landlady	jjqe
other landlord	apqc
other landlords	acgeliol
other lindqvist	ck
other magazines	ji
other members	aeqk
other money	hk
other nineteen	qeuk
other offer	gkqj
other offers	aaidjqqm
other one	aQbocjeigdkmodrjte
other parents	ajkeui
other party	qi
other pastry	akgkidte
other people	akgcolrdtk
other people's	abimkj
other place	qiui
other plans	abglji
other price	ai
other publisher	aednlb
other quote	ek
other reasons	aebm
other school	angihcjZok
other schools	abcigkqm
other seller	bk
other shop	jlue
other side	anbj
other speaker	bl
other sponsors	ai
other tenants	abgiomqiui
other tenderers	ai
other tenors	gk
other than	bmcmgchc
other thing	aZdmknvc
other things	aYdioirmte
other this	adkn
other three	aedlhnue
other through	ak
other trust	qi
other two	aebbcYgchljjlitlul
other vacancy	lm
other wards	ak
other way	enjlodui
other words	dk
other work	ap
other yard	bnde
others	aebUcbdQengwhdiyjknQooqesctXuXvd
others ,	gehcoltl
others .	acblcaekhoijjckeqcue
others ?	aj
others and	gl
others are	adgkri
others at	jl
others do	aqqe
others get	aeok
others had	an
others have	aeengj
others in	gijk
others it	adjm
others my	gl
others on	aibdinjeul
others read	aeim
others succeed	oi
others waiting	ii
others were	gikloc
others who	aecjgjneopueve
others will	accmgchn
others would	mk
others yet	qk
otherwise	cpechiicjjkclemZnjqwrXsctYuUvc
otherwise ,	amoc
otherwise .	aMcrekhnjlnjoeue
otherwise </s>	qmse
otherwise i	almeqk
otherwise i'll	apoeud
otherwise in	aj
otherwise it	acgjqi
otherwise no	aj
otherwise please	aboo
otieno	al
otieno </s>	aj
otter	ak
ottilie	al
ottoline	aj
ought	acbUdceZfegehvijjXkZmqocqarjtZ
ought never	mooere
ought to	acbUdceafehwikjYkZniqarltaui
ounce	ekie
ounce of	ekie
our	ambrdVeZgZhpiajtkjldmmnioKpZqdrFsmtQuuvB
our abstract	adtn
our accountant	qm
our after	aeqk
our baby	kj
our band	am
our best	abfmil
our bid	becjhjleol
our board	amqi
our boy	ki
our branch	aagjul
our bread	adgl
our budget	aetl
our c	gk
our call	aacldkuk
our chairman	nk
our chat	aYhejkmkuk
our cheese	acgm
our choir	am
our club	nl
our co	uk
our college	iemmnduk
our complaints	abcl
our conversation	an
our core	fi
our correspondence	ul
our councillor	adnn
our daughter	jk
our daughter's	jk
our deck	sk
our driver	ai
our end	adhmoiue
our envelope	ai
our estimator	ak
our family	adhoje
our fee	aecm
our field	om
our figure	bk
our figures	aegn
our firm	aegdhkiijikd
our firms	ak
our first	angbikjdkl
our form	bj
our founder	ni
our fourteen	alke
our funder	qj
our garden	adbn
our group	adhl
our hall	ai
our hopes	jk
our house	aagkjmkj
our insurance	ai
our internet	aekl
our interview	aeiitkuj
our joiners	qj
our kanpur	kj
our kind	adhm
our kitchen	jj
our lab	bm
our lane	uk
our last	aefmhekdnluc
our lease	hi
our letters	aWnjqkul
our little	abejkeqj
our lives	oi
our loan	heul
our logo	aehl
our meeting	abqn
our members	qiuo
our method	bi
our milk	kj
our mistake	ak
our name	abgn
our names	ai
our new	al
our next	al
our numbers	bi
our offer	adcl
our office	aj
our old	aojd
our one	adjm
our only	adkl
our own	aybXcbjjub
our page	aj
our parish	al
our part	ai
our partner	qj
our paths	akfkud
our pitch	aYbu
our place	kj
our points	al
our portfolio	uj
our present	ai
our president	ajne
our price	eoue
our prices	bm
our pricing	aebl
our quotation	rl
our reeds	hj
our references	cm
our regular	ni
our relationship	adhkuj
our residents	jeul
our road	aj
our round	aiqe
our runway	kl
our school	uj
our score	ai
our sculpture	rl
our sealed	bk
our second	ajheji
our seed	abkn
our sheet	hj
our shoes	ej
our shop	aZhmkm
our show	jjqe
our side	aYbkhjjkodsm
our site	li
our size	aimmrc
our small	al
our solicitor	aZneur
our solicitors	aduk
our stall	abjo
our standing	aehm
our street	aj
our studio	tm
our submission	adsl
our table	jlnlte
our talk	aWbkimuk
our team	gkoe
our tender	abmjrltk
our thanks	aoje
our third	aj
our town	aj
our traction	accn
our trade	ak
our traders	ui
our treasurer	aqne
our trust	jl
our trustees	li
our turn	aXhu
our twenty	jl
our uniforms	uj
our unit	adbk
our valley	il
our van	aekj
our viewing	aebjhnjb
our village	aegl
our walk	acnm
our ward	adbjnj
our way	acljuj
our wedding	aeji
our whole	aejmmkqeuj
our work	ai
our workshop	admm
our yard	ai
our youngest	km
ours	aibrcrdYekfdgVh0iOjblemYnjoOqaresetYudvd
ours ,	aibucYekgahiicjdkeoerbtb
ours .	aicjgdhjiajdoeroteuc
ours and	ci
ours by	hj
ours could	ai
ours did	alte
ours for	aenl
ours had	abbl
ours has	aj
ours in	hk
ours is	alclne
ours to	aahljl
ours too	aXhjtn
ours was	aqbbgkhdki
ours would	ck
ourselves	awgiheijodteuc
ourselves ,	ik
ourselves .	an
ourselves the	gk
out	bacreefsgohWiVjbkklWmYnioepYrbsLtkuovk
out ,	bscedcemgShWjdoSqarmtj
out -	aedook
out .	abeTgmiejjkcmmnkoaqdrctiuu
out </s>	am
out ?	al
out a	aleikiqd
out about	kdoiul
out again	ak
out ahead	aicigd
out all	adem
out and	akbmceeegcjlkcmend
out as	aebn
out at	aZbjgdtq
out before	akqi
out by	aVhlkjqktj
out chairs	al
out first	aablej
out for	aogjjcneoirbtYvi
out from	aRozte
out here	addjni
out how	actm
out i	an
out i'm	ai
out if	qk
out in	ajbXdegrrbtXuj
out last	al
out loud	jimi
out my	bdclekljoe
out not	addjoi
out of	acbccieWfigrhMiUjlktlcnkqVrosduWve
out on	aibYcddbgjhdjikkneoeqlrdtkueve
out over	ai
out should	fj
out soon	ol
out ten	alge
out that	akbdcp
out the	accndlhaiejZoYqstWucvn
out there	amobretm
out this	nj
out to	aWbjcZedfqgchljUkimcnaonqcrktquY
out was	acrn
out well	alij
out what	adcldkeehekdqktdvi
out when	ak
out who	aonc
out with	anbdejum
out your	adhoim
outbid	al
outbid by	al
outcome	aoblcudcgahmjakcmindoXqcretauavX
outcome .	ajcsfXhmjdmkudva
outcome and	aj
outcome entirely	ci
outcome for	an
outcome was	biflhdoe
outcomes	fj
outfit	aWidrx
outing	ai
outline	acbrditd
outline of	dk
outline reached	bk
outlined	gj
outlive	abgm
outlive us	abgm
outside	aecrevflgekYlenVqmrStVuevb
outside ,	qk
outside .	aiek
outside ?	abel
outside is	hk
outside it	aedmqd
outside of	aj
outside on	aeel
outside take	ajcmde
outside the	akbccjeiflhcieoirXtbui
outside your	aPbjcidmqo
outsold	aZgq
outsold your	abgm
outstanding	aaioqktj
outstanding and	abiq
outstanding is	qk
ovations	acgo
oven	ajcjjekj
oven ,	ak
oven was	ck
ovens	aiij
ovens ,	ak
ovens at	ij
over	abdQeYfagqiikGmvnlolpdqdrYsQur
over ,	cmddgcjekemlqjue
over -	amndti
over .	cceigchijdneomqXrctduxva
over ?	jl
over a	aZbeecgohiijjnkeoeqeratnue
over and	ek
over at	gjvj
over breakfast	alje
over christmas	al
over dinner	deglkiniue
over eid	bi
over every	ji
over fifty	bycagbie
over for	mi
over in	ej
over it	amedgbhakeminaontiuc
over lunch	nj
over me	aeceeegkheojrktj
over my	ajbcccdeeegahcitjZlrndqerc
over on	al
over once	qk
over one	meul
over our	mk
over properly	ai
over supper	aagmuk
over ten	aecl
over that	aWbmmk
over the	arbQcQdigkhkidjbkXmknloXrjsetOuivn
over there	aPokqjrktsve
over this	ji
over to	bcclhjlete
over too	qi
over what	nmre
over when	ek
over whether	ml
over with	an
over your	aUbdcqgcjnmdnmomqdre
overdraft	aajdkv
overdue	hk
overflow	vm
overlap	am
overlap with	ak
overlook	aVbemuoetbum
overlook that	aemqtc
overlook the	aZrjum
overlooked	cbdjoiql
overlooked .	aicbgiql
overqualified	aabccyeeguhbiejekemcneoUrctm
overqualified "	alcm
overqualified ,	aZgmoetn
overqualified by	tm
overqualified is	cm
overqualified was	al
overran	achjmn
overrule	aanr
overrule you	nm
oversight	uk
oversubscribed	gl
overtime	abbndeok
overtime .	abbndeok
overturned	accinj
owe	bbebgZh0iZjekmlimkoZrXtcue
owe .	adkm
owe eleven	kk
owe me	aabdebgeh0kemenire
owe my	hi
owe the	al
owe you	heieljml
owed	hukd
owed .	hj
owen	am
owes	algehenm
owes me	ajnm
owl	ak
owls	glkc
own	bscreqfWhkidjjkclZmWokqRrVsZteuevY
own ,	aidnhejctiue
own .	adbjhujaokretZ
own a	ai
own account	al
own and	al
own application	hk
own bench	ai
own board	ciol
own book	aWhkum
own brother	alei
own children	adeijo
own choice	ij
own cost	aj
own cousin	bj
own cover	aq
own dean	ajhind
own decision	adnk
own department	ange
own deputy	aegl
own desk	hj
own doing	am
own editorial	bdcj
own equipment	abdl
own expense	aZjltk
own family	aeilki
own fault	ajbbceoo
own figures	gj
own file	ul
own former	ai
own guidance	cl
own head	bdgm
own idea	aebk
own it	nk
own job	ri
own kitchen	bjrlte
own lab	bi
own lad	om
own letter	aj
own mam	jk
own mind	hjil
own mother	akej
own name	dltl
own notes	aibeck
own one	aetlui
own pace	oj
own people	amlj
own pocket	aahijk
own rule	cl
own rules	nk
own story	abgn
own student	aarn
own students	aj
own teaching	ii
own team	gdtl
own to	cemn
own town	aj
own trumpet	gmoe
own two	adkl
own up	bj
own view	nl
own voice	abdkej
own way	aZjeontm
own website	ajgi
own with	abko
owned	aetk
owned a	aetk
owner	baejgchZiijanwodreuavi
owner .	aciknj
owner knows	nk
owner of	ajnk
owner says	ak
owner we'd	ej
owner whether	ni
owner's	abjekenwue
owner's a	ai
owner's manner	bi
owners	lj
owns	ambeui
owns a	ao
oxford	aYguje
oxford a	acgn
oxygen	aekl
oyelaran	aejmnjrk
oyelaran ,	ni
oyelaran </s>	ak
oyelaran for	adrl
oyelaran that	aajn
p	akcordtdvk
p #	vj
p -	cl
p .	am
pace	accloitl
pace "	tj
pace .	tj
pace is	aeck
paced	fj
pacing	citj
pacing drags	ci
pack	akrmtb
pack .	aj
pack of	aerntc
packed	aVemjpkcqorj
packed ,	aaekjkqj
packed and	adqm
packed her	ji
packed in	ej
packed the	rk
packet	aUckklrm
packet .	aeck
padel	aebl
padraig	an
pads	jj
pads on	jj
paediatrics	ai
paediatrics ,	ai
page	albkcpdBejfbgUhXjJkalYminUobpdqQrisatpuuv3
page #	ddmovc
page ,	albYcXddgehemkqdrcumvl
page .	akcVhcieneoWrouivt
page a	adkm
page and	bi
page before	aeum
page ethics	ol
page for	aeun
page form	actl
page forty	cj
page four	adblciokte
page if	ai
page is	uj
page limit	adbn
page nine	tk
page numbers	aomd
page of	ambncYgeodtj
page on	ceul
page one	abblcbiimkocsktiue
page or	hmve
page says	anbetluc
page that	akgk
page three	bcclsmtduk
page two	aZbjcvgdheolrjtcuevb
page was	cm
page when	am
page with	ei
page you	aWcmin
pages	ajbkdQejgOhiidjbkXnjqYrosktluQ
pages #	ck
pages ,	akbdojrisjta
pages .	aQbdeiheiilnnlokrnsjtW
pages ;	tl
pages after	aajm
pages and	astb
pages at	aj
pages because	rl
pages came	aabo
pages four	bk
pages from	aj
pages in	tj
pages is	oerl
pages left	ai
pages nine	abbn
pages of	arbccehpocretb
pages on	cj
pages so	am
pages that	tm
pages was	al
pages were	abol
pages would	aj
pages you	ajtk
paid	aWbvedfegbhtiZjlkclZmbnUqjrosjtiuQvc
paid ,	aj
paid .	aWbngehZkloktn
paid double	aZgmrk
paid for	acbngchqiejknerisjtX
paid me	akherj
paid more	ajcihe
paid my	ai
paid or	aj
paid our	achm
paid the	amelkcleoltd
paid to	tn
paid trial	aehk
paid you	aZbndmeene
pained	al
pains	aYjlmk
paint	akceeogchcjpmcrdtdue
paint .	aXemkkoj
paint again	aYjs
paint the	aohekeoerj
painted	bcgchkjoolrd
painted .	adhl
painted the	aejo
painter	abiiol
painter .	abijol
painters	mk
painting	aUbecdhnjpodso
painting needs	aZho
painting that	adso
paintings	aitj
paintings .	tk
paintings on	ai
paints	aejp
pair	bjheicjckklirdtk
pair .	acbkkl
pair of	aiicjeliretl
pal	abbkum
palace	aVgoilkk
palace .	aaglkl
palate	abikrk
palate in	ii
palette	cl
palette .	ck
palm	bm
pancakes	ai
pancit	ai
panel	aebkcddUebfejulemqnQobpiqasYtrucvM
panel ,	adcbdegehimeneodrptmuk
panel .	bmccgkhbialkmencolpkua
panel ;	jltd
panel </s>	ij
panel ?	lbun
panel and	aigmmd
panel asked	ak
panel can	abhlikmlte
panel could	aXciqjtl
panel describes	ck
panel deserves	ak
panel did	jj
panel for	tk
panel found	aabltk
panel gave	aibctk
panel got	ai
panel had	ajgeokre
panel has	adcpgkie
panel heard	bl
panel i	bdgkjkqjte
panel in	um
panel is	bdhejoqd
panel like	ik
panel looked	aZbori
panel looks	aioi
panel made	aYbkjn
panel members	cdmnti
panel met	bidj
panel might	en
panel missed	cj
panel of	bicigcretn
panel on	rj
panel put	aj
panel saw	cj
panel that	aibacaicjimpoetl
panel thought	ajdj
panel through	admm
panel to	adcsdcoetj
panel took	il
panel wanted	cj
panel was	bk
panel were	aYbegpimre
panel who	iiri
panel will	aahn
panel with	acnkrj
panel would	ajcYhlmdtm
panel's	aabldZgbhpjdlpobrdtmud
panel's comments	adln
panel's note	ti
panel's notes	abbjdehmnj
panel's observation	tm
panels	cegohejjrktc
panels .	ai
panels and	jk
panels can	gi
panic	adjoke
panic attack	aajo
panto	abrl
panto .	abrl
pantry	ai
paola	ak
paolo	di
paper	bofehlidjckelYmonboNqerctjulvW
paper ,	aZbbccdehiiejjkbmjoeqlrisn
paper .	aXbncigZhmkemmrXtmue
paper ?	aldise
paper and	adkn
paper between	ti
paper elsewhere	ai
paper for	ai
paper from	ak
paper had	adbjni
paper has	gi
paper i	aiej
paper in	bjen
paper is	ambcik
paper more	ak
paper on	adbdrntm
paper to	cmrltbue
paper two	dj
paper was	aeboce
paper were	bi
paper with	uj
paper would	hkui
paper you	bcdogmje
papers	acbkdchoidjYkkqdtcuqvb
papers .	adqiti
papers and	behj
papers any	ak
papers are	aigk
papers for	bkhk
papers from	aaokul
papers go	ai
papers has	aerm
papers to	aaljnl
papers was	ui
papers were	um
papers with	ul
papers you	cl
paperwork	aebrhmoaud
paperwork ,	ai
paperwork .	aYbkhn
paperwork is	ak
paragraph	adciheldmeodqerjtluj
paragraph ,	aetk
paragraph .	aYrntcuk
paragraph about	am
paragraph as	acbitk
paragraph beside	ck
paragraph four	ci
paragraph in	acdl
paragraph is	ajde
paragraph of	uj
paragraph on	ni
paragraphs	ccgeiileojtn
paragraphs .	aeijti
paragraphs of	ok
parcel	aubljekcnc
parcel ,	aknd
parcel .	ai
parcel came	bm
parcel with	ai
parcels	kn
parcels ,	kj
pardon	addbedgehejbm4qetk
pardon ,	ak
pardon .	ml
pardon for	acmo
pardon me	abmntm
pardon my	mj
pardon the	am
pardons	acmo
pardons for	aeml
parent	aVgjnquk
parent company	adno
parents	cZdYgXidjZkjmdnboUq0rXtbuuve
parents ,	anjckeqk
parents .	amkelioc
parents about	ai
parents and	keql
parents are	adqlui
parents both	aehj
parents came	ui
parents evening	qi
parents for	adbo
parents got	ai
parents group	ui
parents have	anqmuc
parents in	adjm
parents of	um
parents that	amue
parents whatsapp	ai
parish	akbXebgWhpidkcolqirmtY
parish ,	oj
parish .	om
parish asked	hi
parish come	achl
parish council	rm
parish hall	nl
parish has	alql
parish its	hm
parish meeting	ul
parish newsletter	rl
park	cjeegchajokaleneqcrZuqve
park ,	aSbmdjeijiti
park .	aUbecogdikjjoitdul
park at	aeul
park now	ak
park on	al
park was	tl
park with	abjn
parked	adbloitk
parked .	adtluj
parked the	bi
parking	bUcidXeagahYkYlqneokqarqttuZva
parking ,	accjddmitn
parking .	beceoern
parking ?	aelk
parking lot	ak
parking meters	adrm
parking permit	ajok
parking space	jm
parking ticket	aerk
parking voucher	rj
parking was	kdon
parks	aackhnud
parrot	airi
parrot .	rj
part	ambkcnelgdhYiYjdlmmbnUokperbuYvk
part ,	cdemgdhdjjocqmuk
part -	akcjelheliodvc
part .	anbegbodtnvl
part ?	admj
part about	co
part and	am
part had	bi
part i	an
part in	aceehlkioi
part is	aUcoekgmte
part of	aubUcZedgVjdmeneoirktiuc
part or	aj
part time	lk
part until	dk
part was	adon
part went	aaglomtd
part where	octn
part with	aj
part you	acjjoj
participant	ai
participant and	ai
participate	ae
participation	ai
participation ,	ai
particular	aidegjmlnjoere
particular ,	acmm
particular .	aiglte
particular reason	bi
particular the	tk
particularly	befktn
particularly the	aj
particularly with	aetk
parties	ajgiud
parties afterwards	gi
parties without	aj
partly	jekjuk
partly on	alje
partly why	kj
partner	aibacddieegYiekclqqktjuV
partner ?	acll
partner by	qj
partner came	ti
partner has	dkqi
partner in	aZfiljnj
partner on	aetj
partner painted	jk
partner school	qj
partner to	ajhjnc
partner who	ai
partner's	aehknlre
partners	aYcjdjeejkkeljnmqmuZ
partners ,	lkniqjuc
partners and	cl
partners on	aeql
partners to	nk
partnership	acrjul
parts	aibkccgjhbjckeloooretYub
parts .	louc
parts of	blheojtd
party	ambZdegbhbieretiulvk
party ,	jdum
party .	akobtk
party for	heol
party in	ai
party wall	uk
pass	apbWcYeVfdgkhRiekblroXqcrptiud
pass ,	aelioi
pass .	aore
pass back	aj
pass it	ljne
pass mark	aj
pass me	aellni
pass my	ndrt
pass on	atgehelemjodtm
pass over	aWgptj
pass the	akdmlctduj
pass them	ai
pass this	amliniqd
pass to	ll
pass your	am
passacaglia	cj
passed	akbacmgjhiibjTkilcmcnXtkve
passed ,	adciko
passed .	arekoZ
passed all	hk
passed in	aYbjtm
passed it	ol
passed its	cm
passed me	aj
passed my	ao
passed on	aibcdigpjendqmrdub
passed over	aYcdgjhkojtdup
passed the	aick
passed to	rl
passed your	ck
passes	qjro
passes for	aerk
passes your	adqkrk
passing	akbdcddkejhbiekilcmjnoodqerctbue
passing ,	aj
passing it	ml
passing on	aedmldnl
passing that	gikj
passing the	ak
passing your	aj
passion	aXfqtj
passion ,	tk
passion for	fm
passionate	fi
passive	aj
passport	am
password	acun
passwords	aj
past	aVbocngWhjijjUkdmjnZqjrmsctkuj
past .	acbdclecimmkoeul
past a	iljj
past have	algbuk
past him	arnd
past it	rl
past midnight	bk
past page	abboreti
past president	aihlte
past six	oj
past the	accmdcgahktj
past two	addl
past you	bm
past your	bkgi
paste	aUtrvj
pasted	di
pastor	ajne
pastries	aj
pastries .	aj
pastry	amckgmiboeretd
pastry chef	aeclgk
pastry on	akgkidte
pasty	akje
pat	am
patch	ajgkje
patents	aWclgp
patents ,	aaclgj
path	vo
path to	adfi
pathetic	aYgijerwtcvd
pathetic little	rj
pathetic reply	aerl
paths	amfkud
paths cross	alfd
paths may	fj
paths will	fm
patience	amcedoeegbicmlqitcuc
patience ,	aaliml
patience .	aoge
patience and	acdm
patience of	anre
patience to	am
patience with	qi
patient	a3bacYdkecgYhZiWjZklnboZrTtburvc
patient ,	di
patient .	qk
patient about	ki
patient man	acieut
patient reader	ai
patient than	adum
patient with	apcedjhemjoeud
patiently	apje
patiently .	ai
patients	aiglkctj
patients .	tk
patients wrote	gl
patio	uk
patrice	ai
patrick	aicmnd
patrick was	cm
pattern	apcc
paul	ajldvl
paula	al
pauline	alue
pause	aeclgk
pause .	aacmgl
pause might	tj
pavilion	aeblhj
pavilion wall	hj
pawn	aXkq
pawn shop	aYkq
pawned	aUbejdk0
pawned my	aejekn
pawned the	aWbekv
pawnshop	aVks
pay	aXbjcaeqgQiYjZkominnocqeriseunvd
pay ,	aTemhejkqirk
pay .	bj
pay a	aeek
pay and	aj
pay band	aehk
pay by	ao
pay for	abebgehajdkrmmodrctkuk
pay grade	hdnm
pay me	ademhejeldqdus
pay my	ankYnkrj
pay on	amue
pay the	hekn
pay to	aj
pay you	ai
pay your	hokb
paying	cjgkhkjbknniocqercue
paying ,	ki
paying for	aWckgmhm
paying on	ai
paying the	ak
payment	uk
payments	tj
payroll	amqk
payroll ,	ak
pays	aTbihYjjnruk
pays .	aegk
pays for	abkj
pays the	aejk
pays to	henl
pays your	ni
payslip	aeji
payslips	aebl
pdf	aebkdemjsj
pdf ,	abblmjsj
peace	andcedgiiejckdlnnloc
peace .	amee
peace now	nm
peace till	ajqi
peace with	gj
peaceful	jn
pedant	cj
pedant ,	cj
peeled	jk
peer	cegeretnvi
peer review	amcevj
peer reviewer	adtm
pegs	aj
pell	ak
pell </s>	ak
pellerin	uk
pemberton	apjckc
pemberton </s>	ai
pen	ajcbdcejgbhailjlkeleneocqkrk
pen ,	al
pen -	acrm
pen .	abeljktk
pen i	anje
pen in	bi
pen that	acjn
pencil	bncddehdijjdkdmdoeqoratauj
pencil ,	bl
pencil .	apme
pencil in	aaul
pencil notes	aj
pencilled	aZhmql
pencilled in	achm
pencilled you	adqm
pencils	acfeisre
pencils .	abfeisre
pending	acko
pending .	aakn
penhallow	ak
penhallow </s>	aj
penhallow's	abbm
pennington	ai
penny	abckritkul
penny .	aetkul
pens	adbm
pension	hakjllml
pension ,	aXeilkmj
pension .	admi
pensioner	aecehpjjrb
pensioners	jpkd
pensions	ui
pensions work	ui
peon	adel
people	aacZdNeMfWgyhliijckYlZmiparqsbtjukvP
people ,	aabicaebhjipjmnlodqerVslud
people .	abbdcbeehjibjkkimcndrktm
people </s>	oi
people about	rbul
people above	nj
people alive	gj
people and	giketk
people are	aibjhbjdkeqjtnuY
people as	oi
people ask	aonduk
people asking	gj
people at	aXbdcmgmhjjekinj
people away	aquZ
people before	aqgb
people by	am
people call	gmijoe
people came	bekm
people can	adceglrj
people can't	gdrm
people come	gj
people cross	aegl
people did	jjlj
people do	aYelgimeqdrotdurvc
people don't	gkomrc
people down	ipjdmZoptd
people first	aebaiets
people for	ckgj
people forget	aeum
people from	bpgYhlonrdtduc
people gave	amte
people get	jjomre
people give	aijj
people good	uj
people have	acgkicocqmtj
people heard	gi
people here	oj
people how	acrm
people i	aaclgeiirltk
people in	ambZelgchlickZmenloXqcrjtYuk
people is	ik
people just	akocrk
people keep	ti
people know	uj
people lied	aebl
people like	aTbjgaheiijimsnjojuY
people lose	adjm
people make	omre
people managed	airmtZ
people might	aioi
people my	airk
people of	alhiie
people off	aj
people on	bcglhejltjuc
people only	aebprd
people outside	uk
people read	gj
people round	bn
people say	akbicegjijoeub
people see	ij
people share	aetl
people should	ai
people so	ik
people stay	aj
people take	aj
people tell	acgp
people that	ajikjeonreta
people the	aedjuj
people to	arbegkhejdocqiritcuZ
people under	adbkcj
people upstairs	hl
people use	abrq
people waiting	aj
people want	qm
people were	ajbcgdtluk
people who	albPcihiiUjlkZldmandqkritk
people whose	gciemmoi
people will	aUgeiljkkjqiul
people with	aXbpceienjrj
people without	aj
people would	accjgbidlioqrbui
people wouldn't	rj
people write	rj
people you	abbbccgkhqidjbnkoiqeratl
people's	aOgeirkkoprcun
people's memoirs	kj
people's yes	aeim
per	aZbcckdeftgbhbiekYlaoxqitbuevk
per acre	ai
per cent	cnkeqk
per hectare	ai
per my	aRfpldov
per our	abfm
per your	amoi
percent	aibeekkc
percent in	ai
percentages	hdrl
pereira	bljj
pereira ,	bl
perfect	bcckdefjgchdirjbkcmeomrZtn
perfect ,	accjip
perfect .	ancige
perfect candidate	adokti
perfect fit	fj
perfect for	al
perfect sense	ai
perfection	gnii
perfectly	bncmedgdheibjcmenkoorbtX
perfectly ,	ai
perfectly all	ol
perfectly fine	aooe
perfectly good	aZcmnl
perfectly obvious	bm
perfectly well	acbkckre
performance	vi
performer	gj
perhaps	aVbkcKdselfYhOiOjmkulnmjnronqTrisatWuRvl
perhaps .	gi
perhaps a	dnljnkodrmtX
perhaps an	alro
perhaps be	ajjnoeritevd
perhaps five	gj
perhaps have	ackq
perhaps i	albcgioprb
perhaps if	abbnjeol
perhaps in	emokqe
perhaps it	abbogljnrZ
perhaps it's	aknlob
perhaps my	aYbmdilk
perhaps next	angdoktj
perhaps not	cidiri
perhaps one	aibejjokue
perhaps six	gi
perhaps still	di
perhaps tell	anle
perhaps that	acbjgk
perhaps the	aXcadiekgahdkmlenmteuj
perhaps this	aiberl
perhaps too	rk
perhaps unwise	ajod
perhaps when	amjkoe
perhaps you	dneehliekenooZrbtcvl
perhaps you'd	gdknlj
perhaps your	aeli
period	begihlkdoeqitkvc
period ,	dj
period .	aYgjhm
period lasts	tl
period of	cj
permanent	aUbenjoksnuk
permanent ,	aZsn
permanent secretary	ni
permission	blhimioete
permissions	aeuj
permissions on	uj
permit	cjhekjojqbtm
permit ,	ok
permit for	tnuc
permit is	qdul
permit it	al
permit me	accm
permit to	ai
permits	al
permitted	ao
permitted to	al
permitting	ai
person	adbcdceifWijjokilbmspdqnrjtTuXvV
person ,	ddebhkjkndqlte
person .	dkhmjZkeniokqktWub
person ?	acql
person already	ol
person and	aaeohk
person at	ni
person before	ai
person calling	aiidrl
person chosen	gjjilinb
person come	im
person could	aecidl
person enjoys	ak
person for	annetk
person from	amre
person happy	ji
person has	blgeok
person i	jlnerluk
person in	aUcdgqhdimmlocqerktlue
person is	aYosvj
person like	himn
person of	aUgjhjitoerd
person on	asbccchciikilbrbum
person rather	ul
person settles	aihi
person sitting	acomti
person studio	kk
person the	oi
person to	cieagehdidjdkcnkodrpspva
person was	adbjrn
person who	albickdeengPhbjelbmknkoTqirluV
person whose	adnl
person with	ajcjhjid
person would	aZiiqo
person you	aibYelgtiXjooXqerWud
person's	si
personal	aYbdcegdhliZnjrltrub
personal ,	oern
personal address	dlne
personal friend	adnm
personal note	ajtk
personal number	aenl
personal statement	ie
personality	abiltj
personally	aXfjjcmcnloktkul
personally ,	gehkjdmdonuk
personally .	nk
personally and	aefk
personally you	tm
persons	abmjrmte
perspective	aefmrk
perspective .	adfmrk
persuade	ij
persuaded	il
perth	akhi
perth ,	aj
perusal	abfp
perusal .	acfn
perusal and	fi
pet	accmdi
pete	ai
peter	aonb
petersen	ai
petra	aodeolvY
petra ,	abom
petrol	adkk
petrol ,	ui
petrol station	aekk
petrov	ak
pets	aUbncpkbtj
pets ,	abbl
pets .	accp
pettifer	ajhkre
pharmacy	ckkd
phase	glhi
phase ,	gl
phd	aoelgcjjnere
phd is	alhd
phd student	aeeljk
philippa	al
phiri	aj
phiri </s>	aj
phone	aRcddbeqfehiiekklmmXndorpdqmrdsrtbvX
phone ,	adbddmeegelnobqdrjul
phone .	aabZcldbhejekinnonreui
phone </s>	aZlconqYsr
phone about	aj
phone and	amjekeqm
phone beside	aeepjd
phone call	bacbdZgdhnjmmindoqqYretauk
phone calls	adbeontl
phone for	aXbkeehljkklqd
phone in	aYbjeojd
phone is	ak
phone made	aajn
phone me	aclmni
phone number	atbddd
phone of	dk
phone off	gmoZtm
phone on	aXbkqo
phone sent	ak
phone so	apqc
phone that	aYjmsm
phone the	aeblqk
phone to	dmijqb
phone until	aebiql
phone was	heol
phone when	aeqj
phone will	km
phone with	aekm
phoned	aYblhnjj
phones	aVgjjaolqkritj
phones ,	ri
phones .	acgkol
phonics	ci
phoning	nk
phoning you	adnk
photo	abbqdegeiejdknljqaretiucvk
photo ,	aWbolk
photo of	aiknqbtj
photo on	mi
photocopier	aYbeoorjto
photocopier .	aeopti
photograph	aacbejgjhdiwmkqerYte
photograph ,	aimk
photograph from	aaiq
photograph of	emieti
photograph on	gjij
photographed	ak
photographer	aZgmtjuj
photographs	bedehjjbrbtdur
photographs ,	aili
photographs .	ai
photographs hung	achl
photographs of	aereuu
photographs would	gi
photos	bljelisi
photos ,	sj
photos back	li
photos of	uk
phrase	akcjgeoiretivd
phrase "	cl
phrased	aeim
phrased the	aeim
phrases	acbp
phrases in	adbp
physicist	adtk
physicist i	adtk
physics	akgeti
physio	ackltl
physio does	aetl
pianist	adelmn
pianist that	mj
piano	bccoddgahijikZoprYue
piano ,	aeckejtk
piano .	jcoqre
piano to	jlkc
piano was	al
pick	cddaebgjlcolqmriub
pick a	gi
pick it	an
pick on	adrm
pick the	oiti
pick up	aiddgeleneokqj
pick your	oi
picked	bjcUdieagshZibjXkjlemZnXrcsctouqvc
picked ,	aYdngn
picked .	addngkok
picked ;	gmtd
picked a	acgltj
picked are	akge
picked for	acjckmojrktc
picked has	aatn
picked her	anjd
picked him	ai
picked is	alge
picked me	aaup
picked out	acjn
picked over	geol
picked the	ajgeqduo
picked them	aj
picked up	aibbqktlue
picked well	ak
picked your	bj
pickers	uk
pickersgill	bj
picking	acgmobtn
picking up	adgmobti
picks	gmjbodui
picky	tk
picky .	tk
picnic	ak
picture	aWbYcjddelhXjtmiopqcrXtXuavl
picture .	acckkkniolqeretd
picture of	ajcjgehdjm
picture that	ii
picture the	accejo
picture three	mk
pictured	aQbegchsjqniokrctlue
pictured a	hj
pictured the	ak
pictures	aUcjgYiejdmcoer6
pictures ,	adckgeodrqte
pictures .	aamdojrp
pictures are	rl
picturing	hk
picturing the	hk
pie	ao
pie .	al
piece	apcidaeagjhkiRjikalemcndoYqitivb
piece "	ti
piece ,	acbjtl
piece .	acho
piece about	ak
piece and	gm
piece for	accjjkrk
piece has	ai
piece i	um
piece is	cl
piece of	aoietl
piece on	ap
piece was	bkcejirktd
pieces	anbdcidjgdtb
pieces came	dk
pieces in	ai
pier	an
pier .	aj
piet	addj
pigeon	tk
pike	henj
pile	amccdqedgZhoicjZkcmloaqdrWuj
pile ,	ai
pile .	abdrgdhijeul
pile and	abhjti
pile each	aeml
pile is	aprdtc
pile of	aq
pile when	bj
pillai	bjhomlnboe
pillai said	hi
pillow	enjd
pilot	awbdclllndrctcva
pilot ,	ck
pilot data	alvd
pilot study	akre
pilots	al
pilots in	aj
pim	aj
pin	ai
pinched	aj
ping	vi
pinned	aybecbgereti
pinned above	al
pinned it	tj
pinned the	akce
pinned up	ak
pinned your	aj
pinnock	rl
pint	ak
pinter	tj
pinter pause	tj
pinto	aj
pints	ai
pints a	ai
piotr	di
pipe	ak
pipeline	fj
pipes	tj
pipes .	aj
piss	aakerp
pitch	aabsciedkjlioYrkteua
pitch ,	aXgkkm
pitch .	birjtj
pitch as	aedj
pitch at	ji
pitch had	bi
pitch is	aj
pitch told	ij
pitch was	aecm
pitched	mj
pitches	uk
pitching	gdmjum
pitching to	gdmjum
pity	aWcadcewgdiYjekjmVncoVritlurvd
pity ,	ajecgijkkk
pity .	aeep
pity about	ammerm
pity and	aerj
pity for	qi
pity if	aajeqirbuw
pity on	aZerkjrd
pity that	bkhk
pity the	jdrjtm
pity's	en
pity's sake	en
pivot	aerjtk
pivot ,	actl
pivot table	aj
pizza	aojerctl
pizza .	aoje
place	bZcQdjeqfagYhziYjcklldmlnaoZpcqnrlsetSuU
place ,	atgbjbndocrlsjue
place .	aiblcaejfegTjdnlqitZuc
place </s>	qi
place ?	aYdeekho
place and	atmd
place as	aehj
place at	anhi
place back	achm
place becomes	ak
place for	aXeqjnkaqlte
place go	qi
place i	ajbdgekjretl
place i'd	acmn
place in	aYdkechlidjcmmqdrjuk
place is	aj
place like	hckm
place nearer	ak
place of	gimi
place on	aYdjeqhYjjklmi
place plays	gl
place so	aq
place that	adhajlrn
place to	bihikl
place was	aZhq
place went	ajhjoe
place will	aehl
place with	ankkte
placed	bmhdieje
placed first	bi
placement	adcl
places	a3bjedgZhZjekemeoVretdui
places .	aj
places are	ni
places for	ak
places go	ak
places is	bl
places that	aj
places there	akoe
places went	aduk
plain	bncjhiijjakkoZscucvY
plain .	aeck
plain and	abbohlrdvc
plain fact	cegj
plain from	bZrrtj
plain stupid	aaco
plain to	ai
plain truth	km
plainer	al
plainly	anddocri
plainly ,	aj
plainly .	ai
plainly and	ai
plan	asbtckeXhYidjUljnYrVtauZvl
plan ,	aabldklond
plan .	albacegkkl
plan and	bitl
plan i	cl
plan in	cj
plan is	cmle
plan the	al
plan to	ambpcehdtc
plan was	ambdhj
planet	iiri
planned	akbmgejlkeoeuc
planned ,	an
planned .	ao
planned and	ai
planned to	aebn
planning	bmgcickdobtjuovk
planning a	aj
planning file	acuk
planning officer	aetm
planning permission	abbmhi
planning to	uk
planning works	adbm
plans	budcgohbkallneqcrctaua
plans ,	acbjll
plans .	abbkjioj
plans change	ai
plans for	bl
plant	aojd
plant .	aljdti
planted	hj
planted the	aehjji
planters	bk
planters ,	bk
planting	apka
plants	anqjud
plants are	qk
plaster	ai
plasterer ,	ai
plasterers	aj
plastering	ei
plate	aote
platform	teuk
plath	cl
plath ,	cl
play	aibbckdeeegejnkVnloTsjtkuUvd
play ,	anmirete
play .	hejork
play a	hj
play about	ai
play again	dj
play and	abgl
play bowls	am
play five	aenl
play for	iljj
play golf	abbjnn
play has	ak
play in	hk
play is	sl
play it	aZhkoetn
play more	ak
play my	jj
play on	ti
play seems	gj
play to	ak
play was	ck
play with	aj
play you	aXrmtm
played	aqcdddgVhjjdkkoerktbvi
played .	bl
played for	anbd
played it	hl
played the	ap
played third	hi
played weddings	acrn
played you	aekm
player	hkobti
player ,	abcitl
player was	hi
player with	hi
players	gchjrl
players forum	ui
players who	aern
playground	aj
playing	bngiiioirctY
playing ,	ij
playing .	aYbpglrd
playing in	adom
playing the	al
playing with	ai
plays	aYbucchZibjbnpoatnuj
plays .	ajni
plays by	aetj
plays five	adbm
plays golf	acbigchdtlum
plays tennis	nl
plays the	ai
plays this	ri
pleading	aYe0jdka
pleading ,	ek
pleading with	aZewjeke
pleasant	aobXgjijjamlomtXve
pleasant ,	acbegmim
pleasant .	gn
pleasant on	rk
pleasant one	ak
pleasant to	idjdmmoqrctc
please	aibLcRdkepftgTheiRjjmpndpTrRspteuLvn
please ,	aNdZe8hekkmaocqerismte
please .	aTdeenjiliqk
please ?	aUdmvs
please accept	abfmmm
please add	dkee
please advise	lj
please answer	abdl
please ask	acellivd
please be	aYekfkgm
please change	alkc
please check	adsl
please confirm	aZdolkqi
please congratulate	ak
please consider	ajfi
please convey	ak
please could	aiejle
please do	asdleVfrgbhbldnjojqTrVsbtluevc
please don't	alccenhXjokYlbmanaouqerXseuZvU
please enjoy	aYjo
please excuse	jjmn
please explain	aYoeqrrd
please feel	al
please find	abckfpklleoe
please forget	ai
please forgive	ajmn
please forward	nkrd
please give	amdmfdgjhVjambolqcrltd
please guide	li
please have	aVhtnarj
please i	el
please ignore	aydc
please just	deelsl
please keep	aqebomqe
please know	adil
please leave	an
please let	amdleZhxldnaoeqatZue
please me	akuj
please pass	ajlanjoeqdrmtm
please please	aceove
please post	ai
please put	adhemmniqk
please read	aUciss
please reconsider	aaekkk
please reopen	adlj
please reply	adqm
please revert	amfe
please ring	aqqc
please say	adljml
please see	djle
please send	lo
please share	ai
please shred	akbe
please take	awqY
please tell	andeeXgdjimlnlobqdrdtbvk
please thank	mcndoctsumve
please think	aejjkj
please treat	qj
please use	kl
pleased	a/bVcedledfdgQhMibjckcmanYolqZrctjvb
pleased .	ajjk
pleased as	ai
pleased for	ajojue
pleased i	ai
pleased it	ai
pleased me	ai
pleased that	anheoatm
pleased the	ai
pleased to	asbddofegchXiejdmenaopqeua
pleased too	adol
pleased with	akul
pleases	at
pleases me	as
pleasure	aubWdjeeftgahaidjYkbmcndoYpmrbuZ
pleasure ,	ak
pleasure .	ao
pleasure and	aicl
pleasure of	fk
pleasure to	albadkflhdiejemeocpmrZtlue
pleeease	aaeqqe
plenty	a1bcgThWidjakcmcoiqYtivd
plenty ,	amcedj
plenty .	alekliodqerkte
plenty for	algc
plenty of	aeclgchdolretmul
plenty to	as
plodder	gk
plot	aobYcqeeiejqkaocrZtcubvd
plot #	di
plot ,	aYcljr
plot .	aqbejj
plot familiar	cl
plot holes	aeck
plot was	cegj
plot with	cj
plots	al
plots ,	al
ploughing	ck
ploughing match	ck
pls	acdoen
pls i	aeen
pls pls	aeen
plum	ai
plumber	tlul
plumber at	adum
plumber who	aj
plumbers	obtm
plumbing	anijkYti
plums	tj
plus	aclr
plus a	aalq
plus your	li
plywood	al
pm	aj
po	ti
po for	ti
pocket	accjikji
pocket ,	abckik
pocket the	bi
podcast	aeijtm
podcast's	aeqctkuk
podcast's next	aeqctkuk
podcasts	acrn
poem	arbUcddeemgehsiVklldmYrTtkva
poem ,	acejoktj
poem .	ao
poem ?	akelvd
poem about	aitk
poem has	gk
poem is	abko
poem rhymes	actm
poem took	hk
poem was	aqbeddjkmeti
poems	aiclglheiaknlemkoXrdvY
poems ,	jj
poems .	adcddegnkomkrdtd
poems about	aZbjtl
poems is	al
poems that	rl
poems you	ak
poet	ajbkgchmreta
poet ,	ai
poet .	anietd
poetry	ajcigboero
poetry .	aicjte
poetry is	gerktj
poetry prize	ai
poets	ajoerj
poets .	rk
poets a	amtb
pohl	ak
pohl </s>	ak
point	aqbbc0djeTfdgTjpkUlemjnWobqRtVuSvd
point ,	arcdol
point .	ajckhcmerltd
point about	anbbcpgdldodritd
point in	acbjhjjpoe
point is	di
point me	ln
point of	aVbdcjiljimord
point on	cnle
point out	abcr
point short	sk
point that	al
point to	di
point two	dk
point us	ai
point when	begehn
pointed	a1bccejeoerd
pointed at	am
pointed me	am
pointed out	arbeoere
pointers	dkvi
pointing	cj
pointing out	aecl
points	avbdcmdSeefdgchZlwodqardtYucvd
points #	lnvd
points ,	ajddllve
points .	aj
points after	bkde
points and	cj
points are	aobd
points in	ln
points on	li
points one	ci
pole	ak
police	ji
police hat	jj
policy	aobedeeehenlraujvk
policy ,	ceul
policy .	ai
policy allows	ai
policy to	nmrd
polish	albeck
polish ,	beck
polite	adbjdlgXidjcklmpniodtZuk
polite ,	aj
polite .	aige
polite one	aj
polite to	aXmqnk
polite too	adkm
politely	hioeuk
politely .	uk
polytechnic	adrl
pomfret	ij
pomfret ,	ij
pond	bk
pond too	bk
pondering	gj
pondering ,	gj
pony	abjkkk
pool	aihirj
pool ,	am
pool .	abhkrj
poor	aYemhcjdkjmnrktcue
poor .	ilje
poor and	kk
poor student	ekki
popular	aebkgktbvi
porch	aYbogk
port	aikelk
portal	aZbndleegdhdiejjllqerj
portal ,	lk
portal .	eejl
portal gives	ai
portal says	tj
portal stamp	ci
portal was	ajoe
portal were	bi
porter	arbbcpdclemknXqlrbtbue
porter ,	mote
portfolio	bndoeafcibjbkclknboqqVrTsnvX
portfolio ,	ajonqe
portfolio .	tl
portfolio ;	acdo
portfolio ?	nk
portfolio and	sl
portfolio companies	lj
portfolio company	bi
portfolio friends	uj
portfolio from	rdtl
portfolio in	addmoi
portfolio of	ck
portfolio to	aj
portfolio would	aVdoon
porto	ajgk
porto has	adgl
portuguese	an
portuguese is	ai
posh	ai
position	aXbacbdlekfkhniajdkmmqnZoZqcrjtducve
position ,	akhe
position .	fk
position ?	dkkj
position commensurate	flhe
position is	hi
position of	mm
position to	achekkrl
position would	hpre
positive	ok
possess	herl
possibility	accedmfl
possibility of	accedmfl
possible	anbdcadiejfdglhanboeqbrjsmtavj
possible .	ekgmqe
possible ?	ai
possible the	rm
possible to	apdZllve
possible with	aohe
possibly	aYcjgivn
post	bYcYdYfejekxlqmVnQrdsltcunvl
post ,	bdcedigZkjoerktdub
post .	bacedagZhjjolmmencpita
post ?	ai
post about	aWnpqn
post and	bedjimqd
post as	aYbdkqqntc
post asked	aeui
post at	ai
post by	am
post came	hjkk
post come	li
post comes	ak
post every	uk
post for	rn
post goes	ak
post has	aXontm
post in	apjkoeqd
post is	amcedegjkendodqmtdue
post it	ajeehckkqcum
post like	ajgkhe
post might	apbc
post my	deun
post needs	tj
post office	apbc
post or	ak
post starts	qi
post still	aZdm
post that	kj
post the	ojqdum
post them	aieeul
post then	abooqe
post this	aiui
post to	alhdqi
post was	aMbncjhmjarcsqtl
post went	bjoetj
post were	aeuk
post when	abklul
post will	aego
post would	hm
post your	fi
postage	adom
postcard	acoerdskts
postcard ,	aj
postcard of	aj
postcard when	tk
postcode	ao
postcode on	aj
posted	bjdcimjdoeqitevm
posted about	adil
posted came	bi
posted it	bj
poster	bddeepiejckblqorratWucve
poster ,	aXhklnontd
poster .	oi
poster ?	lj
posterity	acirue
posterity will	acirue
posters	gjomud
posters about	abom
posters soon	gl
posting	ajne
postman	jl
postmark	gm
posts	asoeub
posts .	anue
posts like	ak
posture	abrm
pot	aogjjdkd
pot is	gk
pot plant	ti
potential	acfloi
potential .	aeoi
pots	eiii
pots ,	ei
potter	gl
potter ,	gl
pottery	ap
pottery .	an
pound	bkcdkn
pound .	aeko
pounds	acbkcZeegahZjckpomqjtk
pounds ,	alkcon
pounds .	bkhe
pounds a	abko
pounds i	aetj
pounds in	acqj
pounds under	ajge
pour	aYpq
pouring	ak
pouring the	ak
power	akciemibnirctd
power calculation	ci
power to	alenibrdte
powerpoint	acto
practical	accjdm
practical part	cj
practically	adil
practice	azcegXiYjakcneobratouo
practice .	arjeuk
practice at	tm
practice in	apgc
practice to	qi
practiced	jj
practiced since	jj
practicing	ji
practise	axckgejdneodtbvc
practise .	am
practise the	ak
practised	km
practised in	abkn
practising	avjekaoi
practising the	ai
praise	asbjnb
praise for	an
praise lightly	gj
praised	aabccigpol
praised by	cj
praised in	aagq
pram	knmioere
pram in	mi
pray	apfcictj
pray for	aifdtk
prayed	el
prayed for	jj
prayer	emje
prayer is	emje
prayers	aein
praying	ej
prays	inje
prays for	inje
pre	aebkvi
pre -	bk
precaution	aeniun
precaution of	ni
precious	iildmkon
precious time	iildmjom
precisely	aWciglqi
predecessor	adbchiiejwocrY
predecessor would	aZjsnjoerb
prefer	akcbeUgihZicjbkdldmknlomrWtivi
prefer a	adbedltm
prefer it	acgmoiqi
prefer not	aled
prefer the	alde
prefer to	aiedhdnoomrbui
preference	akce
preferred	aQgeklmlou
preferred ,	aeok
preferred .	aWklop
prefers	aigerj
prefers paper	ak
prefers players	aern
pregnancy	kk
pregnancy ,	kk
pregnant	bi
pregnant ,	bi
preliminary	ci
preliminary data	cj
premature	lisi
premature "	ljsi
preparation	gk
prepare	ajgljekkojreteud
prepare .	ao
prepare a	achjoj
prepare for	apkeod
prepare myself	abkn
prepared	bacbddelgmjcrqti
prepared ,	al
prepared .	rk
prepared an	rj
prepared for	acgkrn
prepared the	hj
prepared to	abelretm
preparing	ap
preparing for	al
preparing the	ai
preprint	gi
preprint ,	gi
presence	aYiq
presence of	aZiq
present	ajdkeahdkimdnXqksauovc
present ,	aagkjikkui
present .	aifegckjtkun
present committee	hj
present employer	bjqi
present firm	adql
present i'm	uk
present landlord	aj
present list	ajci
present staff	acgl
present to	acrn
presentation	cjmirj
presentation .	mi
presentation whether	rl
presently	ajni
presents	adkn
president	apbedehlnjqetdua
president ,	am
president .	ni
president of	nmqe
press	dbecjckenboaqlrjtlunve
press ,	bjrkte
press .	aeun
press has	acqk
press in	adijql
press on	ajqeui
press that	cjtk
press to	ai
press with	heuk
press's	nk
press's delegates	nk
pressed	adcejmok
presses	eegniajerltn
presses ,	aetluk
presses .	acgjtj
pressure	fikm
pressure .	fi
preston	aj
presumably	aYhovi
presume	aahr
presume that	hj
presumed	admn
presumed to	admn
presumption	aZmo
presumptuous	acml
pretend	aZbrcceqgnhajakemboiqjtdudvd
pretend ,	gl
pretend i	en
pretend my	ek
pretend otherwise	aloc
pretend that	amej
pretend the	acbidjgl
pretended	aljc
pretty	abelhlnjodrbtdukvt
pretty active	aeui
pretty one	ai
pretty please	aeem
pretty quick	uj
prevents	qj
previous	aebjcedofnheld
previous correspondence	fk
previous email	fjoi
price	alepfbhbiYjZkMlinXojqrsjtiuRvV
price ,	aXbdcidlejhelnoiqereti
price .	aebigkhnocqdrj
price ?	alvd
price a	aj
price again	aben
price and	aicerm
price as	aeom
price by	acsl
price came	bi
price counts	alcc
price for	keql
price goes	acqo
price i	qm
price in	bj
price is	ajci
price list	areb
price of	apbejl
price or	dk
price table	ci
price the	tl
price until	el
price was	akbbcnhekeqm
price we	albice
priced	aihepn
priced it	aj
priced the	pn
prices	aebsdihekeljneoeqkreud
prices .	aedk
prices are	ak
prices go	qi
prices will	ai
pricing	an
pricing page	akbe
pricing sheet	adbl
pride	etflgeiejbre
pride left	aaeq
priest	aeel
primary	adcjol
primary schools	cj
principal	bdgdiknwoZqcrmtc
principal "	ocro
principal ask	nk
principal who	iknj
print	aZbccaeogYhbiajjkqllolqlrnsetbuXvc
print ,	qi
print .	oo
print a	akejtc
print and	ak
print it	abek
print my	aclm
print one	aXenkm
print the	adkmtj
print this	acro
printed	abdcemjnqmratk
printed .	hiqj
printed as	tk
printed out	ui
printed slip	jk
printed the	aYem
printer	anbetl
printer .	aetl
printers	altd
printing	arte
printing ,	ak
prints	ajbecigbhlieklleqdrdtbuovd
prints poetry	aicjte
prints what	aYhmuk
prints you	aiklqe
prior	ak
priorities	aekk
priority	aioj
priority .	oj
priscilla	apva
prison	kn
priti	al
private	aabrlinloerb
private .	ak
private number	aenj
privately	acuk
privilege	aibefkgchaisrc
privilege just	aeij
privilege of	ii
privilege to	alfkgehbiiretj
priya	acbijoli
priya from	aejk
priya to	jk
priyanka	ai
prize	aebYcbdaeiglhojXkpldmeneoWrjum
prize ,	aedeejklrj
prize -	aj
prize .	becdgZhnri
prize committee	aYgnuk
prize evening	ak
prize for	hl
prize in	cj
prize is	abhn
prize money	ejhiki
prize twice	gj
prize went	ai
prize would	adkm
prizegiving	aYjp
prizes	aWblgsiete
prizes ,	aegm
probably	aaccedgahZijjdkimenlocrrtav3
probably best	nl
probably hear	il
probably the	adrk
probation	aeuj
probation ,	aeuj
problem	bacadceZfegihZiejZklmirXucv/
problem ,	civi
problem .	aocahevn
problem at	akcdol
procedure	ajcjdevd
procedure for	acck
proceedings	tmueve
proceedings .	aetm
process	aYblcYdcebfogjhjidmbneoqqUrctuubve
process "	adgloetj
process ,	aaceontrud
process .	niti
process again	hm
process and	fjti
process is	akrjue
process that	jj
process to	ok
process was	bqfioktaub
process well	uk
process where	glhd
processes	ajieuk
processes like	akieuk
procurement	adinri
procurement .	iirj
produce	rn
produce a	ti
produced	gm
produced .	gk
producer	abdbiknr
producer ,	dcijnl
producer follows	adnk
product	bjcegkijrl
product .	abglrl
product sense	adil
production	aqti
production .	an
production values	tj
products	ai
prof	ndpl
prof .	amne
profession	aYgiheijnerq
profession ,	acikui
profession .	rk
professional	aSfrgjhdiioqtYve
professional ,	om
professional with	fk
professionals	aahcmjro
professionals .	abgihcro
professor	arbncdekgjhbjcnaocrXtauc
professor ,	elgimj
professor .	angc
professor adeyinka	ai
professor in	gk
professor lindqvist	bn
professor lund	aebk
professor okonjo	gj
professor said	dj
professors	aigj
professors that	aigj
profile	adgi
profound	il
program	bicceihnjeniretdue
program ,	gihl
program .	ej
program in	hl
program team	nj
programme	bpceddeifbgQikkkolqotXuTva
programme ,	eikk
programme .	kenioiqktcue
programme and	kn
programme in	ti
programme is	ak
programme looks	hk
programme managers	adin
programme of	hi
programme on	qm
programme since	aejm
programme when	hj
programme you	bqgehe
programmes	blji
programming	aYrmvk
programs	gk
progress	tj
progress "	tk
progress ,	ai
project	apbadceihZjdkalemenqoiplrduXvj
project ,	an
project .	om
project down	ai
project in	ak
project is	hi
projector	aqcjte
projector .	ai
projector failed	cj
projects	cmhe
projects ,	adtm
projects that	aktc
prologue	ak
prologue ,	li
promise	brceddeYfdgbhdieqkrctiui
promise ,	aj
promise .	adbjjmodqeum
promise anything	eeqi
promise i	aj
promise of	kk
promise that	ak
promise to	amjeodql
promised	aRccdoedgVh0idjemZnloprZte
promised ,	hnqeui
promised .	aiddhdokteuk
promised an	qk
promised me	adbjdoeehijcnm
promised my	aeklqk
promised myself	ak
promised that	di
promised the	aZhjjkoiqi
promised to	aabjdleihljenjue
promises	betnuj
promises a	tk
promises to	ti
promising	bdjcklmptZ
promising "	mnobtd
promising ,	aekl
promising when	mi
promo	aebioi
promo doc	bi
promo panel	oi
promote	abbjon
promote the	acoo
promoted	clhcom
promoted .	oi
promoted in	ai
promoted last	cm
promotion	aYbjccdefdhziejbmeneocqirdtkub
promotion .	ki
promotion and	aphb
promotion round	tj
promotion was	achq
promotion went	gl
promotion would	aj
prompt	fdknodqorevd
prompt .	ackn
prompt answer	al
prompt reply	ajfkqdte
prompt response	aefZqrte
prompted	cj
prompted ,	cj
promptly	aehendooql
promptly ,	acol
promptly .	hendojql
proof	alijqirj
proof on	rj
proof that	qi
proofing	aj
proofread	ll
proofread the	lk
proofreader	ccgercsoto
proofreader ,	ajtk
proofreader .	aeso
proofs	an
prop	fi
proper	akbZcddaemgjhqicjalemjneritWud
proper answer	am
proper critique	ai
proper explanation	abhr
proper job	ai
proper letter	hlie
proper look	ai
proper reading	hj
proper reason	ci
properly	ambbcndZebgbhmiejYkilemcnloUqjrYsnte
properly ,	aqteum
properly .	aodehpqdtc
properly i	nk
properly in	jekl
properly tested	henk
properly this	aPcjhlqnso
properly understood	ci
property	aZrovi
property manager	ij
proposal	adbkebfdgchcinjmkimkodqYrotiuV
proposal ,	abddinjkndrk
proposal .	bncegejeniodrbtiue
proposal and	adjj
proposal came	ci
proposal gave	tk
proposal got	ok
proposal in	adbmgkhe
proposal is	di
proposal lacked	adtm
proposal number	aedk
proposal vague	cile
proposal was	ajbcokrk
proposal went	acrp
proposal with	aotd
proposal would	aj
proposals	akbccegdhkrl
propose	adhlikneqi
proposed	hjvk
proposed the	aehk
proposes	gj
proposes are	gj
proprietor	amic
prose	aXiwretl
prose "	aetj
prose .	aciq
prosser	ak
prostrate	aemm
protect	acti
protection	acujvo
protection office	uj
prototype	aehl
prototype at	hj
proud	avbcdceygShaiWjmneoVrbtdud
proud ,	aaen
proud .	aetl
proud of	azgeicoetb
proud that	ai
proud to	arddengcocte
prove	aUbmcxekgnhajekemerbte
prove it	aabicm
prove you	cj
proved	aigjjeum
proved me	ao
proven	fm
proven track	fm
proves	aZbjciikti
proves it	acbkik
provide	aYvs
provided	aWbkhkoeuovm
provided always	akuj
provincial	abrr
provost	aVnu
prudence	ak
prue	ai
pruitt	am
pruitt </s>	al
pryce	sk
pryce ,	aesk
ps	acujvi
ps :	aeuj
psalm	aejk
psalm for	aejk
pta	aduk
pta ,	aduk
pub	aindul
pub ,	ai
pub and	albe
public	anbcdeeciakelanaodriuv
public ,	uj
public .	aarluo
public ?	al
public may	ai
public money	hiti
public speaking	gj
publication	aegk
publications	aaclgm
publications and	cl
publish	ccddejgYhojeqnrludvd
publish ,	om
publish .	ij
publish it	aZhoqi
publish its	tk
publish our	qk
publish the	abejhjrj
published	ajbUcmdehqonqdrbua
published ,	aeol
published .	hj
published case	hi
published criteria	olue
published in	aZgjietm
published on	ci
published the	ai
publisher	aYdjgchdiajjlbnzodrdtpuavd
publisher ,	aedmlbnitk
publisher and	nj
publisher herself	abnm
publisher is	aeqj
publisher know	nk
publisher that	abjjtk
publisher who	tj
publisher's	nn
publisher's parent	adno
publishers	aagiolui
publishers live	ieuj
publishes	ajnetduj
publishes cookbooks	te
publishing	aabedngaitrkue
publishing ,	adil
publishing the	acdn
puck	tk
puck .	ak
pugh	aiom
pugh </s>	ak
pull	aUbmqjteut
pulled	dcgjolte
pulled my	akte
pulled out	adol
pulling	ancdtj
pulls	abqiuo
pump	gk
pump tricky	aegm
pump you	ck
pumpkin	aj
pumpkin ,	aj
pumps	ajjkkd
punctual	aVtu
punctuality	adcngehemdodtr
punctuality has	clmd
pune	aibZciddgphbibjluc
pune ,	aoge
pune .	aitj
pune and	ni
puns	ol
punter	aj
pupil	gm
pupil of	ak
pupils	bigbhcikjqkcretd
pupils ,	ai
pupils a	uj
pupils ask	jl
pupils have	ai
pupils signed	ji
puppets	amjerdtl
puppy	ajej
purcell	ak
purchasing	aerl
purchasing side	aerl
pure	acbore
purely	aebkgihenpodreteulve
purely for	an
purely so	adbkno
purpose	aibpcooerZue
purpose ,	aj
purpose .	bprd
purpose and	am
purpose of	ckvi
purse	acnl
push	abcnti
pushed	ki
pushed me	ki
pushers	acrm
pushing	kj
put	aYbQcedpedfUgehtjnkRlqmmnpoWpZqrtcuUvb
put "	biomtd
put ,	akdiglocre
put .	amckddmdoZrn
put a	aidigdiiqmrduZ
put above	ik
put an	abjcklmjqk
put aside	abeigo
put at	aj
put by	bihd
put down	akeljlme
put eleven	abkjlm
put her	eigihejj
put his	abeijm
put in	dZeegbhpiilooZqT
put into	hs
put it	bbd0eYglhOjekemdnconqZrlsdtave
put its	alij
put less	oetj
put me	acbeccdZergbhpidjVkYllmZnqobqnrWsotYuc
put mine	ek
put my	anbccddlgihajUnioktYub
put off	aabehjjkkkqj
put on	ajbdgbijneocrkuk
put our	aWcnhejlql
put out	gehqmlqcre
put people	al
put right	aWcehdjeqtrnuk
put six	li
put somebody	hioetm
put someone	ej
put that	apcd
put the	bZcieXhaiajykXldnnqatluY
put their	ai
put them	tn
put this	aYgjhjnk
put three	hj
put through	aZhr
put to	adblcjjdkdncqmri
put together	aegr
put up	hiimjeojtc
put us	ql
put you	acddedhejbmunjoetm
put your	alcdeahdjjnjoerWuk
puts	aYhlkiqn
putting	bjcidoecgjiejbminboZrcvi
putting .	gi
putting a	actl
putting it	acbmdk
putting me	apmene
putting my	hj
putting the	dkuk
putting up	ml
puzzled	accnte
puzzled by	aXbkco
puzzled me	am
puzzles	accn
puzzling	aYclrl
pym	ai
q	hjmi
q #	hj
q a	mi
quad	hk
qualifications	abfjhdso
qualifications .	gk
qualified	amgYrm
qualified person	gdhj
qualify	ajcl
quality	aYbdcignheobrjtl
quality .	aZgltk
quality was	acckoetm
quantitative	rj
quantitative background	rj
quarrel	akckhe
quarrel with	ajckhe
quarry	ai
quarter	aeddeogjhdkcldnjpnreue
quarter ,	alcjelldqe
quarter .	aYmipn
quarter than	gl
quarterly	amtkud
quarterly every	tm
quarterly i	hi
quartet	abddjqpl
quartet got	hk
quartet is	depl
quartet with	tk
queen	adio
queen ,	adio
quentin	ai
queried	aj
queries	aWlqqk
queries are	aeqk
queries in	aZlq
query	apcedkldojqdtd
query about	addl
query it	al
question	albUccdxeRfbgdhejLkVllmpoeqQresWuNv/
question ,	aqcjiilbmiqbtevi
question .	bacZdehjndqeretovy
question about	ambbdigdmjndodrete
question again	ck
question and	addihl
question as	aedpherovZ
question at	aeblmi
question five	cj
question for	aqnc
question four	cdrm
question from	dl
question has	qivj
question i	beceddgimltn
question in	abcidmgbopvd
question is	abdahillokvr
question left	aj
question of	dogmhioeqetevd
question on	ar
question only	ai
question or	nm
question showed	aj
question that	ti
question the	bjddil
question three	al
question to	acdinm
question was	bkcedi
question we	ak
question with	ql
questionnaire	tm
questionnaire .	tk
questions	bpcSdYeefdhejUkXl0mZnaoWqWr0tQ
questions ,	aWdelxoetduk
questions .	begkqernuk
questions :	lj
questions about	aeblcddjlirj
questions at	acblmdolre
questions below	lk
questions changed	aiij
questions for	begl
questions got	bi
questions had	bi
questions in	begj
questions left	an
questions made	amge
questions of	hl
questions on	aebkri
questions so	ai
questions than	ao
questions were	bbkdrxuc
questions you	bioe
queue	ajbeddeegkhskemmndoXtWua
queue ,	ai
queue .	aVhrilmj
queue at	ak
queue behind	aeqk
queue for	gote
queue like	ai
queue of	airi
queue was	an
queueing	gj
quick	apbmcbdbeYfjgahbjikallnnocqlrZtZvT
quick "	qi
quick ,	uj
quick .	lkqitd
quick and	akij
quick answer	am
quick call	aedifm
quick chat	adnk
quick for	aejloetj
quick look	lm
quick no	an
quick one	arddvd
quick question	aj
quick thank	ai
quick word	aj
quick work	acbl
quick yes	abqo
quicker	acbjceddgqhcicjdlkomratjue
quicker ,	tm
quicker .	bkidom
quicker than	am
quicker to	aZgooj
quickest	algknjrc
quickly	apbZcYdceehXjakemjnboZqxratj
quickly ,	adgmqote
quickly .	amcchemioeqmtm
quickly ;	ai
quickly you	acqjtj
quid	acbikk
quiet	aecrdYglhVjpntoWqZrUva
quiet ,	aVmjobtnuk
quiet .	adblgluk
quiet after	gl
quiet for	amcj
quiet in	cj
quiet look	aenl
quiet man	ei
quiet on	an
quiet place	km
quiet so	an
quiet when	aYjp
quiet word	nm
quieter	ajej
quieter ,	aeek
quietest	aqgc
quietly	aZeimkoeur
quietly .	mk
quill	aigi
quill .	gi
quill </s>	ak
quilt	ajbecmgeielj
quilt ,	lk
quilt was	ak
quispe	aj
quispe </s>	aj
quit	aejm
quite	bYcXdnfZgihXjZkVldnmovqQsZuvvX
quite a	aZgenkuq
quite agree	aj
quite all	aocdjlte
quite an	tj
quite at	abhn
quite by	geti
quite clear	al
quite content	al
quite enjoyed	aagkoj
quite finished	adum
quite good	bero
quite happily	aj
quite happy	ai
quite know	aigkoc
quite known	aigiie
quite large	gk
quite new	ni
quite professional	ri
quite ready	oetj
quite right	hemnolqetk
quite see	aicahbiajdourdtluZ
quite separate	adbkol
quite short	abum
quite simply	ik
quite sure	abbkdqnivY
quite the	aXcjtk
quite unable	ii
quite understand	anccdeeiolqermtbuc
quite well	abum
quite what	rj
quiz	angctj
quiz ,	tj
quiz .	angd
quota	mk
quotation	aicklerl
quotation ran	rl
quotations	ai
quotations .	aj
quote	bodchViijZmnniqmtXuava
quote ,	aZmlol
quote .	ajberl
quote a	abbo
quote again	aj
quote came	alge
quote is	aj
quote it	ci
quote lapses	qi
quote my	di
quote to	adbm
quote usually	aidkvc
quote was	ajekge
quote you	adlini
quote your	ij
quoted	aebkeigkieodresi
quoted the	tj
quoted you	ajei
quotes	acbqhjiluc
quotes .	adhm
quotes your	il
quoting	ik
quoting you	ik
qureshi	aj
qureshi </s>	aj
r	amieljvi
r .	apie
race	aq
racism	btierd
racist	abbo
rack	aj
racket	bl
radar	fi
radiant	ij
radio	aeipteuj
radio ,	il
radio .	aaikuk
radio play	aj
raffle	bigirl
raffle .	rl
raffles	aerl
raga	acgm
raghunathan	ak
raging	aj
raging i	aj
rail	akce
railway	ak
rain	a2jWoduZ
rain ,	jekj
rain .	aqjb
rainfall	ai
rains	ak
rains for	aj
rainy	ej
rainy day	ej
raise	bccodkhXiejdkcntodqaud
raise .	ak
raise a	ai
raise it	aehbnqrj
raise the	adnj
raise this	ai
raised	aabmcZdqedhdjjkenqqerbteud
raised a	jm
raised as	gj
raised in	aedk
raised it	aeeenr
raised on	aj
raised the	acbpdi
raised this	aadq
raising	nnqireui
raising a	aeul
raising it	aenk
rambled	ai
ramon	ni
ramon ,	ni
ramp	an
ran	cydYebfeglirjTkmmboWqZtcuW
ran .	al
ran a	cqgeiljerd
ran an	gl
ran from	ki
ran in	aacn
ran into	nj
ran long	aj
ran out	ajcdgckltj
ran rings	abgo
ran the	ajhk
ran to	beccjekkro
ran your	cj
rana	apkZ
randall	rk
randall ,	rk
random	bivi
rang	anbYcddpedgshiiajdkamdnkqWtaub
rang .	anjcliod
rang at	dl
rang back	an
rang before	gl
rang early	abjm
rang i	ji
rang me	aibdgohkne
rang my	bdrk
rang on	acdqqe
rang the	np
rang to	ai
range	aefegoli
range ,	lj
range </s>	adgl
range is	aegl
rank	aYimln
rank ,	ablm
ranked	bdcegp
ranked above	gl
ranking	aadklmom
rao	am
rao ,	ak
rare	ambdccfegohcixjdoZrXtcucve
rare ,	aj
rare .	atgctb
rare for	gj
rare merit	tj
rare mind	aegkii
rare that	aegmik
rare thing	aigk
rare to	aeiooe
rarely	aUbecbgvikmerctrub
rarely needed	aegk
rarer	alcc
rarer than	alcc
rate	aZbccZdceigphejdkXljolruue
rate ,	ejqj
rate .	gjon
rate for	gl
rated	adgo
ratepayer	hpte
ratepayer ,	hj
ratepayer i'm	ai
ratepayers	achjti
rates	ajcchjlj
rates being	kj
rather	abbUcaeWfZglhlibjlkYmUnxoWqorbsatduz
rather a	aQgkhbnjrltjuk
rather better	aegl
rather changes	cl
rather choosing	al
rather closely	aekjui
rather deal	nj
rather depend	um
rather have	aieliiud
rather hear	amni
rather hoped	ok
rather i	aldlee
rather keep	ai
rather know	apua
rather leave	an
rather like	am
rather more	aacjhj
rather new	gZhm
rather not	aocadkeagehcjjkeminboerdul
rather on	ai
rather proves	ik
rather settle	akhcuk
rather tell	aZqnuk
rather than	aibdddedgThjibjjkdmdnpreukvq
rather the	aecn
rather this	aeuk
rather thought	aTgmjkojtl
rather wait	qj
rather well	akdkgejeui
rather you	aZqjum
rating	ul
ravi	amlind
ravi for	lj
rd	aYbjdnqp
rd ,	do
rd and	adqj
rd of	adqk
rd that	aebk
re	blcddogjhekeqatduevi
re -	abbldmgjkeqete
re :	alqe
reach	akbbcZecfuhXjekdmknjqcrctlve
reach ,	al
reach .	am
reach for	abfm
reach it	tl
reach me	aoge
reach out	aafr
reach the	al
reach you	al
reach your	admlui
reached	aYcpdZedgahZiejakjldnbovqUrltuuZ
reached .	cjdioita
reached a	aZbdrotk
reached me	adbXdYgekkouqbtq
reached my	ak
reached the	abbjcqdegeoitd
reached us	ai
reached you	bmcemj
reached your	aj
reaches	dnhemdoltdui
reaches a	aZdlon
reaches me	uj
reaches the	dk
reaches you	alme
reaching	aifnhe
reaching out	aefn
reaching the	ak
read	badXfXgYhiiikqlnnVoirpsvtjuTvP
read "	aedovd
read #	aovd
read ,	aZblcidkiqodrbte
read .	aZcdgohljbkdojrZsvuUvd
read a	aWblgcljmjoirotiueve
read about	aVomrjuj
read after	ai
read again	apcd
read all	olqkrc
read aloud	achlrm
read as	aUoiqorm
read at	jl
read before	aj
read better	abdirm
read by	a0begcheocrdtaui
read chapter	aZdlen
read each	ambe
read english	rl
read every	alce
read everything	aaiooj
read first	achl
read five	aore
read for	abenjeol
read four	am
read her	jj
read in	ajgikjtd
read it	albUdTgaikklmYoTqnrktbuc
read law	aehj
read me	adgk
read more	aj
read my	aebjcidcgmheicjamkoapkud
read ninety	alte
read of	liqj
read on	ajbddj
read one	aeek
read our	actn
read out	aVbkgejkrntkui
read past	aYbqccoirYtn
read since	tm
read so	ak
read that	aehmmkrdti
read the	cmdUecgRhkiTjekcltmaojqUrbswue
read their	aj
read them	ccnmqkreum
read this	adeihejekjonqarnud
read three	tj
read to	bdcidigqiejkoarctc
read up	al
read what	kjnc
read with	aigioirc
read your	aibUcpebgUhciljnkulamYnXoZqXrisctU
reader	bectfcgihbjklendoZqdretluXva
reader ,	eiil
reader .	apfetj
reader deserved	mk
reader found	tk
reader said	aj
reader to	aagprjtd
reader was	dl
reader with	acikjnte
reader would	aZco
reader's	abhpjjti
reader's report	ti
readers	bcctdeecgnhliUjakeoQrjvX
readers ,	blieminjte
readers .	berltj
readers are	hprbtc
readers do	ck
readers found	aZcjrm
readers in	acck
readers liked	ai
readers reports	acdjli
readers that	cj
readers to	gkreui
readers want	aioetj
readers who	ckgjtd
reading	bjceddeUfZgJhdjmkemrnmqZrqtjvP
reading "	aloitZ
reading ,	albj
reading .	aebecZdljjkdllnmojrXtbuj
reading about	adom
reading all	acodrmtj
reading and	ml
reading at	abrp
reading four	ajjitb
reading group	cnjmretdue
reading in	ai
reading is	aXccoerltr
reading it	ddjlmmqerjtauj
reading list	audehkuevd
reading my	albkjemjrete
reading of	aihbnlrk
reading our	aemj
reading period	tl
reading room	hi
reading the	adbkckrbtl
reading them	bm
reading this	mjni
reading to	abom
reading up	qj
reading voice	rl
reading was	adrp
reading would	adcn
reading your	cciqjikltd
readings	am
readings ,	aj
reads	aYcYdkeagdhcjbqkrtsjve
reads "	actl
reads ,	aerl
reads .	njrl
reads better	ok
reads from	ri
reads it	absluk
reads the	adbldk
reads this	gj
readvertised	aabmtl
readvertised already	actn
ready	acbYckdUejgmhUimjokYminpoQrWtYvi
ready "	cl
ready ,	aecigeun
ready .	deionpoereuc
ready ?	si
ready and	al
ready for	aagmhejrnkocud
ready in	jj
ready to	aedeemfijellmkodtd
reagent	nerl
real	aibbcVdbeefdgmhcirjeldmrqbrdtluavb
real chance	ml
real gap	al
real gift	acto
real help	aj
real leadership	in
real one	aZbq
real person	ak
real pleasure	al
real reason	hk
real talent	aignte
realise	abcadiekgjhZjakemsnnolqdtauevd
realise ,	gioj
realise how	ai
realise it	aeni
realise now	mi
realise that	aXdjmkolrk
realise the	aimi
realise there	ej
realise you	nn
realised	aZbjgbhijamjojtp
realised how	akmkoe
realised that	bjgehbritk
realised the	hetn
realize	akhdodrq
realize now	airi
really	aKbWcudjetfYgchyjZkUllmonjoSqtrcsqtXua
really ,	aYeejmoesrtk
really .	adlnmm
really :	djve
really a	aZdjelgl
really am	aamism
really appreciate	aqfeoe
really be	acco
really counted	aihloe
really don't	aehl
really enjoyed	am
really good	ajtj
really have	acclhi
really is	am
really like	ak
really liked	ai
really listening	bdrk
really no	abenqk
really nothing	acenvd
really quite	aeberq
really shows	abok
really the	cehm
really think	acdihm
reapply	dpli
reapply ,	lj
reapply .	dk
reason	adbdczdoeWfmgVkYlimYnUrTsm
reason !	ansa
reason ,	aTdkedflgdhbiejelomeoWqcrksktpuj
reason .	aWcpdqeefjgcidjckdlemiqdrbspue
reason and	aedn
reason at	aZco
reason doesn't	aecl
reason enough	aj
reason for	acopvl
reason i	bbcZgdhjipjondteue
reason in	akcileolqitc
reason is	an
reason makes	aj
reason my	eehm
reason not	qp
reason than	an
reason that	aiceik
reason then	ci
reason to	aZcseihckkuj
reason was	ap
reason why	cidiue
reason would	hi
reason you	aebqce
reasonable	hrrd
reasonable .	aZho
reasonable person	achl
reasoning	cnhmnerbue
reasoning .	aecjhnne
reasoning is	ci
reasoning makes	ci
reasoning simply	ak
reasons	aicpeVfYgHiWjckilmmYncoqsdtoudvW
reasons ,	anbccedbgcjckelsmdosrctaubve
reasons .	bccjdegakkqprZuave
reasons already	addl
reasons and	cqmeod
reasons are	ajbdierl
reasons as	ol
reasons don't	adcm
reasons for	aeol
reasons from	adddhlrl
reasons given	bjcihe
reasons i	adkm
reasons in	aXcjdkuq
reasons of	amjc
reasons on	ul
reasons that	bj
reasons to	an
reasons twice	abtn
reasons were	ambboi
reasons why	cm
reasons with	ni
reasons you	ceddhejlmjodqdritm
reassuring	anbcccfdrctsve
reassuring that	ambecdobrdtr
reassuring to	feoj
rebuild	amhi
rebuild it	am
rebuild the	hi
rebuilt	gk
rebut	ck
rebut each	ck
rebuttal	accn
recall	adbbcdgnjjneoiqdrcsmuj
recall ,	al
recall from	ok
recalls	bj
receipt	acbecjdaecfshklimdncojresmudvc
receipt ,	aieelj
receipt .	aahmsk
receipt for	aeom
receipt of	aaftqk
receipt to	ck
receipt you	am
receipts	ao
receipts from	ai
receive	bmdifihdrltb
receive the	aldjve
receive your	ai
received	bZcddcfmgchbiejcoppjrctkubvi
received ,	aZnkom
received .	ainioe
received a	aZfn
received it	tl
received my	tk
received the	ao
received your	anncpk
recent	aZfjpm
recent work	adpmve
reception	aabjengchdidjbljncqsrmtbuYve
reception ,	adbmeijelkoi
reception .	ap
reception on	dj
reception until	aZelqj
receptionist	aXbndmjblimknbolqitd
receptionist to	aeljqj
receptionist was	mm
receptionist's	aj
recipe	apbnddgkjeratd
recipe .	am
recipe you	acgl
recipes	gj
recital	jlqcrj
reckon	dk
reckoned	aegjhi
reckoning	achm
reckoning it	abhm
recognise	aWblcjdrhZieoerktnuc
recognise a	aacdrmtm
recognise the	acbncoga
recognise this	dk
recognised	aRbqgihjrn
recognised .	hj
recognised a	bk
recognition	hi
recommend	aecddleciendrmtpucvm
recommend .	eetm
recommend a	abtl
recommend for	rk
recommend me	aelk
recommend the	ak
recommend your	am
recommendation	ablkqi
recommended	gdhrne
recommended me	hl
recommending	aiqeul
recommending you	qeul
reconsider	aLbedmerfehtjbknlemdoaqkrcumvT
reconsider ,	aidkoeqbuk
reconsider .	aQdjelhmjekoqiva
reconsider ?	aedl
reconsider before	aeniqi
reconsider my	hm
reconsider the	ej
reconsider this	hm
reconsidered	degiqm
reconsidered .	acql
reconsidered ;	ak
reconsidering	aXdinbqq
record	aacpdiebfjgkhmiajXkdlcmbocrWsjtauovd
record ,	abcndmfigbhioasntc
record .	abbjgdqntk
record a	blgk
record is	gi
record like	aigi
record of	aZuq
record player	al
record should	aeho
recorded	aWcidkjenkur
recorded the	aaun
recorder	akkd
recording	aYcpddgbhbkjlimkodrcteurve
recording ,	aaklli
recording .	aiqi
recording again	aecl
recording of	un
recordings	aabeclun
recordings of	abuo
records	aqbocedcfeglheieneojqdretbuc
records ,	argjtd
records .	akddol
records :	am
records that	bk
recovered	ml
recruiter	begkheijmjre
recruiter told	adgl
recruiter who	am
recruiters	adgk
recruiting	rmvb
recruitment	gknj
recruitment .	aenk
recruitment tend	gl
rector	acnoud
rector about	aanpue
recycle	ak
recycle the	ak
recycling	bk
red	ckgeidljmmoerj
red ,	lk
red scarves	jj
redesign	tj
redesign tests	tj
redirection	aefjkj
redo	ckeq
redo the	ader
redone	akccli
redone it	akcd
redraft	ak
reduced	acdl
reduction	ai
redundancy	aakq
reece	aj
reeds	ajhj
reeds and	hj
reel	ajhmjd
reel was	hmjd
referee	bocpgbhbjdllmenbqatmvc
referee .	aarn
referee ?	adll
referee for	ajtj
referee has	cnrd
referee is	aj
referee knows	bjre
referee reports	aj
referee seems	bk
referee's	an
referee's first	ck
referee's point	ai
referee's second	di
referees	bjccddgchmjaljmeqerm
referees ,	adbl
referees i	hlje
referees know	ol
reference	bndafmgZhUikkdlpmdnZolqYtjuevZ
reference ,	adbcjjlnmjonve
reference .	aaciejhdinlatk
reference ?	aj
reference and	ak
reference could	uj
reference for	lj
reference from	aebjclvd
reference is	airlve
reference letter	aelj
reference letters	mi
reference number	aimctm
reference out	aj
reference to	aefnomte
reference went	bj
reference you	albmce
referenced	aefjvi
references	alctdaeegchoibjYkjlbmbncoUqbretj
references ,	ajdcresi
references .	aebdcegehokorjtc
references and	hitj
references from	kdtl
references got	aebmte
references is	am
references say	cj
references tell	bj
references were	accmgetl
referral	adbl
referrals	hk
reflect	qj
reflected	aZho
reflected in	aaho
reflection	aifimi
reflection ,	aj
refreshing	akdboeqo
refreshing my	dcql
refreshing to	al
refreshingly	oetl
refreshingly brief	oetl
refugee	aahjjj
refugees	ki
refugees with	ki
refund	aehblwtl
refund ,	ll
refund and	lj
refund me	ailj
refund of	lk
refund the	aell
refunded	arhekd
refusal	aPcjebgXhoixjimcnbobrisatpuivd
refusal ,	aacchprlti
refusal .	abckhj
refusal and	adncrkum
refusal has	qj
refusal he	alue
refusal is	acckjmkc
refusal rests	ak
refusal was	bj
refusal will	qk
refusal with	adtm
refusals	aWdqgein
refusals are	ik
refuse	aMbccygZhqirjjkilcoXqerdtaub
refuse .	achiij
refuse a	cjeehn
refuse me	hjkjni
refuse to	abcoimld
refuse us	acco
refused	aYcmdneYgqhSi0jYmboYratZ
refused ,	abdjgjij
refused .	glqj
refused and	ak
refused by	ajcdgaiu
refused in	ai
refused me	acgeipjeneum
refused now	gl
refused three	do
refusing	cjdiim
refusing me	im
refusing the	ck
regard	aicjddflgehnieuevd
regard this	aZckhp
regarded	adok
regarding	ckdjfmte
regarding my	dkfi
regarding the	aofjve
regardless	aojekcqm
regardless ,	adqn
regardless .	amhjke
regardless of	an
regards	avbacedeecfbgZhaickbldmZnUonrqtmuevZ
regards "	acolrltc
regards ,	anfe
regards .	fljbritj
regards </s>	arfY
regards from	ai
regards like	adtm
regards to	ajbdgdhdjmmdnWolrltjuc
regatta	ao
regatta ,	aj
reggie	ak
region	abglhmue
region ,	aehl
region .	aegkii
regional	alddfcgohbntoeqarjtbuWve
regional director	ajnj
regional director's	nj
regional journal	ak
regional manager	acnr
regional office	ao
regional post	aj
register	ap
register ,	aj
register .	an
registered	arhd
registered as	ai
registers	aZgnul
registers .	adgn
registers are	oi
registration	aj
regret	aobecadaebfchYiejXmondoUrbteuyvb
regret applying	an
regret having	akmi
regret it	jemluj
regret that	al
regret the	aimk
regret this	aZqduy
regrets	mq
regrets to	abmn
regretted	aijemi
regular	achnniuk
regular ,	aehk
regular donor	acul
regulars	tk
regulation	ck
regulations	amci
regulations i	ai
regulator	aeidnluk
regulator's	aeum
regulator's form	aeum
rehearsal	aleagdhcjkobqnrcteuk
rehearsal ,	ao
rehearsal .	am
rehearsal room	qk
rehearsals	abbejlkiokqkteud
rehearsals were	kj
rehearse	aZljretn
rehearsed	acjo
reinstate	aeljui
reinstate my	ui
reiterate	fi
reject	aSbqcwdcmeqdrjtkvV
reject me	aetiuj
reject your	accs
rejected	aNbocWedgXimjdkelkmdoiqbrityucvd
rejected ?	lj
rejected by	aXgdhmiktque
rejected me	acbjtq
rejected myself	ak
rejecting	aWsltr
rejecting .	tj
rejecting a	cj
rejecting me	aesmti
rejection	aWbYdYeVgcitjVkvlenYooqarPtyuiva
rejection ,	abclgdhiibmkncreto
rejection .	aVklom
rejection and	aetj
rejection email	aetk
rejection has	ki
rejection in	aj
rejection is	ceflkmte
rejection letter	acimteuk
rejection number	ai
rejection reached	abol
rejection that	aoie
rejection was	ak
rejection with	ti
rejections	aYdngcheikocrotj
rejections before	gern
rejections go	oetl
rejections i	aZdoii
relaid	adhl
relaid them	adhl
relationship	aXhkoiuj
relationship .	adhkoj
relaxed	gitj
relaxed about	gk
release	abbigkujvk
release my	ai
released	aihk
reliability	cl
reliability "	cl
reliance	qi
reliance on	qi
relied	ok
relied upon	ol
relief	aihbjdkdoirktl
relief ,	acrn
relief .	aord
relief lapses	ai
relief that	ti
relief to	acoltk
relieved	albcgnhYjekenbrrtiud
relieved ,	gl
relieved .	ak
relieved not	acherq
relieved that	anje
relieved to	ajgjtj
rely	om
rely on	om
relying	aekj
relying on	aekj
remain	apcqdeedflneoduUve
remain at	fjqj
remain available	hm
remain in	aoqe
remain interested	asfbuc
remaining	hn
remaining dates	hi
remains	qm
remains .	ci
remains for	aeql
remark	ajbacnlimeoerdtm
remark about	ajbeck
remark on	am
remark that	to
remarkable	ibto
remarkably	acbwgbheri
remarkably like	acbqgd
remarked	aZbjil
remarks	allinbuj
remarks about	acul
remarks on	albjnc
rematch	clhe
rematch .	clhe
remember	aYbQcYdlemgnhRibjrkilbmWnXotqWrKsetKuyvk
remember ,	jm
remember .	acgijjkeoireup
remember every	ok
remember how	al
remember i	acoo
remember it	jeoo
remember me	ademgnidjd
remember my	jeup
remember rightly	ai
remember that	bbdmkkoe
remember the	aidk
remember this	aWgnheinjdodup
remember to	anokretc
remember us	aejl
remember what	jq
remember who	abjm
remember you	aeioue
remember your	adekiduj
remembered	aebdgehribjToxue
remembered .	aXhtiejdtk
remembered me	aaop
remembered my	apjdoi
remembered to	aeom
remembering	aWqmun
remembers	bjijocreul
remembers ,	ak
remembers my	oetl
remembers who	beneun
remind	aMckdmgrhpjemenatlukvd
remind me	adtn
remind you	aQckgshpndteumvd
reminded	ak
reminded me	al
reminder	aPbcdwfogejikkmdoYrj
reminder ,	aado
reminder .	acjkmerl
reminder about	dm
reminder number	addo
reminder to	di
reminders	dpjd
reminders .	dnje
remit	aecl
remortgaged	adkn
removal	qj
removal van	aeqk
remove	jjvo
remove it	jj
remove the	ak
removed	aYljvs
renee	ak
renew	um
renew in	aj
renewal	aZhkuo
renewal in	ui
renewal this	acum
renewed	aqqe
rennie	ak
rennie </s>	ak
rent	akcidcengVhSicjckpmkodqcrYtmuY
rent ,	achekjtm
rent .	aZcieegdhdjiknmknetj
rent and	kj
rent has	ni
rent here	kj
rent history	aelk
rent in	al
rent is	akci
rent off	ai
rent on	apkb
rent was	aiekkd
rent went	bi
rent's	hk
rent's never	aehk
rented	aahlrp
rented from	hl
renting	hiijuive
rents	ajbmrduk
reopen	aZcqhkoeud
reopen my	aadklj
reopen the	adcqddhkqiud
reopened	dj
reopened ,	di
reopening	ai
reopens	aeqm
rep	biui
rep ,	hj
rep asked	bjud
repaid	aljk
repaid ,	al
repair	as
repaired	apke
repaired .	anke
repairs	ai
repairs ,	ai
repay	iijpke
repay it	jl
repay me	jj
repeat	adbdd0eelemd
repeat ,	aadp
repeat the	al
repeat what	addp
repeating	ddmm
repeating it	ai
repertoire	rn
replace	gikevk
replaying	ml
replaying how	ml
replied	aldjmevp
replied ,	ii
replied .	dj
replied to	ajme
replies	akdiki
replies ,	aekk
reply	adbPcQdlePfmgOhjiWjQlnmdnqokpiqqrltkubvP
reply !	si
reply ,	dohdjemdoiqetd
reply .	aXeefshdmdnmoXrktm
reply ;	ok
reply about	pl
reply address	aZto
reply and	aedl
reply as	ajgemk
reply asap	qmse
reply at	definkomrc
reply by	adcj
reply came	adtq
reply had	rotc
reply in	okqdsjtj
reply is	aecddjhroZrntdvc
reply needed	ao
reply on	ak
reply only	al
reply properly	nk
reply should	ak
reply sooner	oj
reply that	ai
reply to	ajddfelroaqsreteva
reply today	ai
reply was	addjkn
reply with	aYokql
reply within	om
replying	onqere
replying so	di
repo	adbjsl
repo link	adsl
report	aibdcddkeYgihnidjZkbnwqVrVtculvb
report ,	lknkue
report .	bedlhmtd
report ?	abdmni
report and	ai
report are	aeck
report be	hl
report closely	acul
report is	ol
report on	apbe
report that	ci
report the	gnne
report to	aclen0revc
report was	ti
report you	aZur
reported	aYcmgknk
reported you	nk
reporting	aanirq
reporting this	nk
reporting to	acrq
reports	aibicbelgelmodqcretbuk
reports ,	ablnuj
reports .	aZbmdjuk
reports to	aeem
reports were	al
repossessed	abkn
repossessed the	kj
repossessing	ackm
repossessing the	ackm
reps	ai
reputation	acieut
reputation for	ij
reputation with	abuo
request	adcZdzejgchbjekclbnbocqUretdulvx
request ,	ej
request .	addo
request again	aldc
request for	aVbjcedrvl
request i	di
request once	amdd
request you	aideek
requested	acdq
requested my	dj
requesting	ej
requests	aNdlgllx
require	aXbmcjflhn
require .	aYbnfk
require a	ck
required	aYcirl
requirement	cYgehorbtr
requirement ,	ccgehotk
requirement .	ccrcto
requirements	fohe
reread	crdigeibkimjneoeqirctdue
reread my	aiiemj
reread the	aeck
reread your	ckdkiekkre
rereading	aj
rescued	al
rescued my	ak
research	bdhkua
research .	adcjti
research question	adhm
researcher	ai
researchers	iiodrl
researchers that	ti
researchers who	ik
resend	addlli
resend below	addl
resend the	li
resending	abdp
reserve	cddleygZldndoiqcrbtcvc
reserve ,	em
reserve .	aWeqok
reserve for	emhc
reserve list	ancedlgdhlqdve
reserves	hm
reserves now	aehm
residency	abblccemgchpjdoepktdub
residency ,	bnhi
residency .	aYplrl
residency and	adhl
residency by	ae
residency to	acejkk
resident	alhjrjub
resident .	rj
residents	abhkjikkul
residents ,	adkm
residents .	aehm
residents group	jeul
residents of	aehl
resilience	aeti
resilience goes	ti
resit	adll
respect	ancxdbebhPiWjekcldniokrjtRuUvZ
respect ,	aSctfdhcidnjojqirntdudve
respect .	anccol
respect for	mj
respect i	aefjqi
respect the	aecifioi
respect to	amclniqetd
respect your	cifn
respected	aoiind
respected sir	aj
respectfully	ctreve
respectfully ,	co
respectfully decline	ai
respects	rj
respond	aZhmql
respond to	achm
responding	ae
responding .	ae
response	aeqrtc
response .	aefYqrte
response to	fn
rest	adblcVdQeSflgmhjipkVniorpjqerisctZucvY
rest ,	aroeqete
rest .	ajcbeWgbhjidjnkeldmnnXoXqqrluc
rest ?	aklj
rest after	apjd
rest assured	aefoojtlud
rest can	ol
rest i	ai
rest is	bleenm
rest of	ccddgkiwjYlemencoopkqdrXtd
rest on	adbkci
rest to	adhm
rest until	akqe
rest was	aabjgiol
rest with	abnq
restaurant	glijjdkbrk
restaurant i	adgn
restaurant is	aerl
restful	bbhcicjcolru
restful about	rk
restful to	aZidrrtj
resting	jlkcul
resting on	jlkcum
restless	gj
restoration	gn
restored	uivj
rests	aXbdctelgeqote
rests ,	ak
rests on	aXcuel
rests with	aaqp
resubmission	addolj
resubmit	pmqe
resubmit .	ai
resubmitted	dngihd
resubmitted to	gk
result	ajbbcnedfehZjlkblbmend
result ,	aodkjilete
result .	aq
result and	am
result as	abol
result did	rl
result is	gjtj
result of	adck
result or	aeuk
results	ambdccfohioc
results -	aefn
results .	an
results are	al
results in	aatm
resume	akclli
retail	ckii
retain	aefi
retain my	fi
retake	aadkli
retd	ai
rethink	aYnkqm
retired	albedm
retired ,	dn
retired .	gk
retirement	hdjlkeri
retirement home	ri
retires	jn
retires .	adjn
retrain	lk
return	ajbZcZeUgZhriekXlrmdnWomplrbua
return .	aYbehvljqi
return herewith	aboo
return it	hk
return of	helnqdti
return offer	ji
return once	dj
return that	hdqn
return the	avdcebkdncpnqVue
return to	dk
returned	albjgdhejeliokretd
returned ,	hi
returned .	kk
returned my	ajbdui
returned or	aj
returned the	heon
returned to	bk
returning	abkkocrntqub
returning it	aj
returning my	aatn
returning the	tnuc
returning your	aYro
returns	aeclgeolvi
returns beat	abcm
reunion	aj
reuse	al
revenue	adodtluo
revenue ,	abuo
revenue next	oetm
reversal	adqm
reverse	aXcddeeihiqkrcuo
reverse the	adkjqn
reverse this	aaekhkkeqereup
reversed	ui
reversed .	ui
reversing	ak
revert	adeefiljqnvn
revert at	fiqi
revert back	fi
revert on	aelj
revert with	qi
review	bkcddbedfagZhdljmeoardtdu0
review "	adbjti
review ,	abjkui
review .	aZtmupvd
review as	acgjil
review for	oeun
review i've	rl
review in	hjui
review my	ae
review of	aoteuk
review on	aj
review to	am
review was	bl
reviewed	clhkue
reviewed eleven	hl
reviewer	bqckddfegThiiXjamdnZoTpsqerjtsuUvO
reviewer #	biceocritqvZ
reviewer ,	ci
reviewer .	abcchnpnvd
reviewer asks	ci
reviewer b	aicm
reviewer does	adtm
reviewer found	al
reviewer has	adcl
reviewer is	aZbqiene
reviewer obviously	aebm
reviewer on	alce
reviewer read	actn
reviewer to	aote
reviewer two	tj
reviewer was	alce
reviewer who	blce
reviewer writes	acro
reviewer's	antl
reviewer's familiarity	tl
reviewers	aibrcUdbhdiajclineoepoqjritnucvT
reviewers ,	am
reviewers .	rk
reviewers are	aZbkrjtk
reviewers gave	ak
reviewers had	rj
reviewers reports	liui
reviewers were	becdoiretm
reviewing	abblcetiui
reviewing for	uj
reviews	aXccfegkhdieodqkuy
reviews ,	adgjuk
reviews come	gk
reviews of	aXrctmup
reviews on	rluj
revise	aj
revise .	ak
revised	ccdngehendqvrbtavZ
revised ,	aebedn
revised abstract	adcedmli
revised brief	bkce
revised chapter	ai
revised decision	aZqp
revised offer	aeqk
revised version	dlvc
revising	amqe
revision	aekm
revision ,	hdkm
revisit	adhkneqetp
revisit my	tk
revisit this	ajhlqe
reward	ei
rewarded	aXhpjnoe
rewarded .	hl
rewarding	fj
rewarding journey	fj
rework	al
rework it	ai
rewrite	ajcedeenljue
rewrite ,	li
rewrite .	ak
rewrite the	ek
rewrites	okue
rewrites ,	ok
rewritten	al
rewritten the	aj
rewrote	beceeljdoktm
rewrote it	el
rewrote the	cejdoktn
rhiannon	ak
rhodri	aj
rhyme	aicvjerbtdvb
rhyme ,	cl
rhyme forced	ci
rhymes	ceretp
rhymes ,	cetk
ribbon	al
rice	aZkq
rice .	aakm
rich	jjkj
richer	ok
richer .	ok
rid	acbk
rid of	acbk
ride	ajbj
ride .	ai
ride home	aebk
rider	ai
ridiculous	becirrvd
ridiculous decision	rq
rigged	adbu
rigged from	aYbt
rigged the	bk
rigging	uj
rigging crews	uj
right	a2bOcVdXeWfegShskXldnVolpeqircsatq
right ,	aibacSdagihiiijnkdljmbncooqcriseteuc
right .	ajcddaeXgVhiiikkmRnarmtp
right :	am
right ;	abjj
right </s>	accl
right ?	aivi
right about	aucZijjnocrctd
right accent	oi
right and	akce
right arm	ephe
right as	ai
right away	qk
right before	acheqjun
right by	abhmtj
right call	am
right decision	akod
right desk	akdknd
right for	aiqerm
right if	al
right in	ajve
right mind	cn
right next	am
right now	acqnsd
right of	um
right on	aqnd
right one	akim
right order	tk
right person	nnodretj
right side	aYokum
right sort	bn
right that	a1bYcUdkgdibjcmdneoorYuevc
right thing	aeql
right to	bZccdieegahyibjVkdldmvqYrXuZ
right too	aZmmok
right up	adblji
right way	gjhk
right with	aj
rightfully	aehl
rightly	ascakimkrevb
rightly ,	ai
righto	al
rights	ejhtkdnYqlua
rights ,	adek
rights lapse	qm
rigorous	accbolto
ring	aabecbdTebhZiUkklvq6risduXvc
ring ,	aXcihimjtn
ring .	ajjnqe
ring about	lj
ring all	km
ring at	abqm
ring back	akgejeoqqc
ring before	ambcdbqn
ring each	aeql
ring every	aZqp
ring me	aYbicddeeegmhdjYkelkoeqprnteui
ring my	aVjnln
ring on	deqm
ring them	aekj
ring this	airi
ring twice	ai
ring when	elod
ring your	qj
ringed	aejj
ringing	djedgiiZjlkbnnoaqkrctdud
ringing before	ai
ringing in	aj
ringing me	apic
ringing my	aabljm
ringing on	aj
ringing the	aadkjmqe
ringing with	aegn
ringing you	aiqj
ringing your	aZminkqi
rings	abgxiejjndue
rings around	gn
rings each	jk
rise	adcjii
rises	aXgkil
risk	bdcjdmhereti
risk ,	citk
risks	tj
risks on	tj
rival	aWbmglqoue
rival .	ql
rivals	aceegmikje
rivals .	aceegnikje
river	ajbkedgihijjkbneolrctcuY
river ,	aj
river .	oj
river rather	jm
river took	aegl
rn </s>	ai
road	albbcZdeedfigljWnjrdtj
road ,	hj
road .	gatm
road ?	nl
road and	hj
road from	oj
road in	gl
road over	al
road to	aefj
road took	aegk
roads	an
rob	aemjvk
rob ,	aemj
robot	ibjdrett
robot you've	aj
robust	abtm
robust process	abtm
rock	acgjrl
rock star	gj
role	ckdXeofdhnjZkblpmanXppqesmtZuivW
role ,	ljnioite
role .	apelnbue
role ;	al
role gone	ve
role i	hkme
role in	adho
role is	adeqlk
role needs	accl
role of	acbelcneppun
role the	gi
role was	aehesn
role went	tj
role you	cjhjve
roles	ddfpgThpjl
roles ,	gbjm
roles that	acfphe
roll	nctnum
rolls	aeio
roof	apbVdaeegbhjiXjckjmcndobrdsktq
roof ,	aigeuk
roof .	akkprc
roof ;	ajte
roof and	ai
roof came	ji
roof for	aneihe
roof garden	ti
roof holds	aj
roof in	aYolti
roof is	anjesm
roof leaks	aegm
roof was	aj
roof will	aecitm
roofer	acgismtm
roofer in	abgjtl
roofing	hj
roofs	aaglhl
roofs dry	hi
roofs since	hj
room	abbkecgvhmijjWmWpeqjrdsktbudvV
room ,	bccegihciijikelimenkoYqirWuo
room .	abbbdiiejikkndoiqorktdud
room ;	ai
room </s>	ij
room and	bedjgk
room as	gl
room at	aakr
room by	aZcnglhd
room comes	aj
room for	biclgZhnibkdneopqereteub
room from	bk
room had	bjgi
room i	aj
room in	bmkdqj
room is	apgejeqesp
room last	ki
room of	adgktk
room on	adeilk
room seemed	al
room to	aogeqj
room until	aj
room voted	abtn
room was	albkgdjdkcnmobtd
room we	adjm
room when	bm
room while	abgeiirkul
room who	abgqte
room will	al
room with	bdgdimjemiodrctjuk
room would	aejlki
roommate	aecjnl
rooms	ajgoheiejYkjlirdte
rooms ,	gmjeki
root	vj
rory	aj
rosa's	lj
rosalind	ao
rose	bdgmikje
roses	akue
roses .	aqgeue
roses at	ij
roses were	aegk
rosette	cj
rosette ,	ck
rosin	aj
rosin .	aj
rosina	ainj
rosina .	ainj
ross	ai
roster	amgloc
roster's	aerj
roster's a	aerj
rota	ajbndcedgjjbkdllmeneooqeretcucvc
rota ,	aZdeor
rota .	ai
rota is	ai
rota works	anvd
rotten	adjmri
rotterdam	ai
rough	anbd
rough edges	ambe
roughly	aocddjeevc
roughly ?	dk
round	akbscYdOeZfdgmkclZmioepeqorlsZtZunvW
round ,	ajblejgihaoe
round .	abbjccdYgdhlilkdmkneqlrctXuq
round ?	aidi
round a	rk
round again	alqd
round and	behjjjli
round as	ak
round closes	ai
round every	gk
round for	jk
round here	aZbnclhdrduk
round i'd	ai
round in	tj
round is	qm
round it	actn
round of	aj
round on	qo
round one	hi
round open	amqd
round opens	om
round our	ai
round since	hi
round so	mj
round that	bm
round the	aneegnhdneocqbrkte
round there	aerk
round to	aTbjgkjdneojqerluj
round two	hk
round went	aj
round will	ackpqe
round you	aano
round your	aegl
rounds	ajcZgchnjdkqobqerdueve
rounds .	dkkktd
rounds in	ak
rounds is	aehm
rounds it	amhd
rounds of	aabicdkotm
rounds with	hk
route	qk
route #	ai
route ,	achiql
routes	ai
row	arbccbdcechliejakaniojqaretlub
row ,	cehn
row .	aZgloltj
row </s>	aetl
row as	ai
row f	al
rowing	akobtk
rowing ,	hi
rowing club	aioctk
roy	akbj
roy </s>	ak
roy pickersgill	bj
ruairí	ajtb
ruaridh	ak
rub	aYblqk
rubber	aZtn
rubber stamp	aatn
rubbish	bacnibmlnjrjteve
rubbish ,	cl
rubbish bins	ambd
rubric	bajklptl
rubric ,	aZlq
rude	aedkti
rude ,	addk
rufus	aj
rugby	acrk
ruin	uj
ruined	bkjikdmdsj
ruined it	sj
ruined my	adbksj
rukhsana	ai
rule	awbicodbeegXhkicjdkdmaniqcrYsetaua
rule ,	ek
rule .	ak
rule about	aicdhl
rule against	cj
rule ask	hi
rule for	eeom
rule fourteen	cj
rule i	bk
rule is	akceei
rule says	cj
rule to	ak
rule was	adhj
rule you	aecl
ruler	aj
rules	aqbtdZgWhejakjldmenloWqdtY
rules ,	cedceknk
rules .	aqcdhe
rules about	aVbiknuk
rules again	aecj
rules allow	ai
rules and	rl
rules are	amccddejhk
rules don't	ak
rules for	nj
rules on	aive
rules permit	al
rules say	bl
rules were	bi
rules would	bk
rules you	accl
run	bicedWeafegshaijjJkiljmXnnobqTrssdtavl
run ,	aebmretl
run .	akgk
run a	anbcgZjeneqero
run an	rl
run and	adun
run anything	ajri
run at	ai
run by	abrp
run it	amidjeljniojrb
run more	aebn
run my	lj
run of	hj
run on	adgl
run out	aTbkgjkrreud
run process	aj
run raffles	acrl
run that	acgknj
run the	akbeipjerctc
run this	niui
run to	kl
run well	aj
run with	ak
run your	aVgrni
rung	aTbmeagVhqiZjmkdnromrVtb
rung ,	adbkgehj
rung .	abcigehmierd
rung the	qi
rung those	hk
runner	aihloe
runner -	aihloe
runners	achl
runners -	achl
running	acbjcTgmhijikWmcoUqnrjuYvq
running ,	gkqmtc
running .	aWgkhjqjvi
running a	acbogahcritl
running it	aj
running low	tl
running now	adhl
running on	gl
running out	qj
running that	gk
running the	rk
running this	ai
running to	am
running with	jm
runs	anbecXdZebheiijXnjodupve
runs a	aj
runs in	hk
runs late	abun
runs nine	tj
runs on	ak
runs out	bdheqoum
runs the	aebjhdnlrk
runs to	gmke
runs until	amqd
runs with	aako
runway	kl
rural	aiti
rush	awdbebgchijikYoeqm
rush ,	ai
rush .	aokdqj
rush for	ai
rush job	aejk
rush on	ak
rush seats	gehk
rushed	ai
rust	gj
ruth	ap
rye	ap
rye loaf	al
résumé	aerl
résumé .	aerl
s	anoerdtjvo
s ,	tk
s .	ak
sacked	adebkmtk
sad	a2bbceddeegbjYkemaolritkucvY
sad ,	ayoc
sad .	beon
sad about	ak
sad because	am
sad but	amve
sad for	ai
sad to	am
sadly	ao
safe	aiceebjbkbobqcrjtv
safe ,	ao
safe .	anee
safe from	abtm
safe pair	gk
safe with	tl
safeguarding	rj
safeguarding were	rj
safely	aq
safely .	ai
safer	aimdtk
safer pair	tk
safest	tk
safety	aVbjcurkue
safety ,	bl
safety .	clti
safety post	ti
saffron	aibije
saffron dumplings	bi
sag	ck
sagas	ck
sagas ,	ck
sags	an
sags .	al
said	ajcid1eefcgOhUirjokdlRmbnXokpdqOrVsutRvc
said "	albeckdejlobsjtavi
said #	ci
said ,	aidjjdnerlsl
said .	asbYdeeegehkjekbminboardtkuk
said a	aejk
said about	atcYjXkcmiuj
said all	aeol
said and	ui
said at	cijdmjuj
said autumn	acdn
said before	acdn
said desirable	accl
said everybody	aden
said everything	ak
said forty	abbick
said goodbye	adjk
said he	nk
said hello	aetj
said i	aYbjckdkeeidjeoquj
said i'd	aadljeon
said in	aObjdjjtkeqium
said is	dk
said it	apbccbddgehaijkkmnneobue
said may	aesj
said my	ji
said never	aj
said no	aYbncadohYidjlkmmbnioYqdraskte
said not	aedkii
said nothing	acun
said of	abckml
said on	anbbjekemcneolresp
said she'd	ak
said so	aork
said sorry	meopre
said stop	addl
said thank	ak
said that	bbdigdhbikkennrbtiucvi
said the	ajcedkhoje
said they	ak
said this	kk
said to	cegjhaizjXrdteuc
said tuesday	aldc
said we	ai
said where	bk
said would	acoj
said yes	eehdilrnud
said you	ajjmud
said you'd	bkeeji
said your	em
said yours	jl
said yourself	cjelje
sailed	ai
sailor	il
sailor for	il
sails	ni
sails with	ni
saint	aliire
saint .	am
sake	aecedkeqgdheiekemZoWrktbuq
sake ,	un
sake .	ajekjeocrm
sake have	el
sake of	aedljl
sake that	uj
salaries	aici
salaries come	ci
salary	aPbketfegejbkqlimcnaqaritouc
salary ,	aUdjeohioj
salary .	aZhjtn
salary at	aiglhe
salary in	aekp
salary on	bl
salary range	lj
salary was	rk
salary you	acrm
sale	apjekmqduZ
sale ,	ak
sale .	al
sale i	gj
sales	bcguhciijdljre
sales ,	lk
sales figures	gj
sales floor	gi
sales team	ai
sales took	begk
salon	tj
salt	ck
salt ?	ck
salute	ak
sam	alue
same	blcYd2eUfigjhXiYjakklemenioepcqYrbtiuevi
same ,	aobecddjvk
same .	axbWcYdWfkidjokdmeoZtZ
same :	ek
same ?	andd
same about	am
same accelerator	ai
same account	aqdd
same afternoon	dcgstd
same air	il
same area	aj
same as	aqbegcheretdvk
same canvases	cmqi
same chapter	ai
same choir	nl
same college	bl
same day	atdZgeknue
same department	aebj
same envelope	ak
same five	aetj
same for	aefjhcjnlmoe
same form	ao
same fund	acul
same group	ak
same haircut	beto
same hall	gi
same idea	addk
same if	dj
same in	aidi
same letter	aXnmol
same manuscript	gk
same month	al
same morning	jckq
same next	adlk
same number	hm
same of	ai
same one	amnc
same page	apmeve
same pages	cj
same painting	adso
same piece	gm
same pile	mj
same pitch	aedj
same poem	addkgk
same point	di
same portfolio	aegl
same post	aXbdkuoj
same project	ak
same question	aPdygenpvb
same request	aZdt
same room	ij
same rule	aj
same school	aibaoo
same script	aegk
same small	ui
same studio	te
same table	adnm
same talk	gn
same terms	al
same thing	adbicitl
same three	aVbptk
same to	gdniul
same town	aj
same two	bl
same view	rn
same way	rm
same week	bjkjojtc
same welding	bnde
same year	uk
sample	aocrdXeefegdhniajZkcmkndoiqbsetQuWvc
sample ,	aemiol
sample .	ap
sample ?	al
sample back	lj
sample cake	rk
sample chapters	adhlrk
sample door	ai
sample for	ck
sample i	bicdgk
sample is	akckiere
sample key	aahn
sample lectures	beol
sample loaf	cj
sample of	ai
sample size	cm
sample was	cimk
sample work	abbm
samples	ambocbdcgchejnkbmknbqdrbsitbud
samples ,	aejkml
samples .	ndok
samples and	aZbn
samples arrived	acbl
samples at	al
samples can	ak
samples in	ek
samples or	ai
samples to	am
samples you	adjl
sana	aj
sana for	aj
sanction	acejkl
sanctioned	kk
sand	ak
sand .	ak
sandwich	anjctl
sandwich .	jdtm
sandwiches	mktm
sandwiches ,	mk
sandwiches .	aetm
sandy	rk
sane	gm
sang	ayclhYidjboe
sang .	bk
sang it	cm
sang the	akgi
sanjay	jj
sanjay know	jj
sank	aqjd
santa	acjdkn
saoirse	al
sarod	rj
sat	bpcldaedgphcinjbkVmpnaoZqaritRuX
sat .	aq
sat and	acmm
sat before	begm
sat down	anbmjbke
sat in	acijjimj
sat on	aXbkcpnerjtcue
sat through	ajjerm
sat with	adbkjl
satisfaction	acdm
satisfaction at	acdm
satisfied	abcbhkjv
satisfied .	cbjr
satisfied with	hl
saturday	cadbeVgbhpiajmkbmlnoqlrasitUve
saturday ,	aoecojqbsk
saturday .	aocdgijcnitdui
saturday and	niqjue
saturday as	ai
saturday clear	aZjnqi
saturday club	ai
saturday crew	ji
saturday evening	adhnqe
saturday for	ol
saturday free	aaqq
saturday job	aXhokj
saturday morning	aaun
saturday shift	bk
saturday squad	aedj
saturday's	ql
saturday's match	ql
saturdays	bigchmjlkcoirktdub
saturdays ,	am
saturdays .	adbjrl
saturdays bought	hi
saturdays i	aejl
saturdays now	jj
sauce	aj
save	aSekgahZiZjYkqmcntqmrlub
save for	ki
save me	eikm
save the	adkkodrjtl
save time	addjnjqi
save us	aiki
save you	adnu
save your	rl
saved	cedjecgdhYiijXleokqerWut
saved for	adkm
saved in	aeum
saved it	ik
saved me	amoj
saved my	ii
saved the	aYkemetmur
saved us	amgihemkoe
saved you	acop
saves	ambkdejeomqere
saves you	aode
saving	cihejlkioete
saving up	aieejdkl
savings	aRbeddgbhZjokzokqeretjub
savings ran	aekp
savings run	abkn
savings went	adjk
saw	arbuccebhlibjekWldmenboeqYsctdvl
saw ,	aecm
saw .	bidl
saw how	am
saw i	ai
saw in	adbk
saw it	cdgjhnjjoere
saw me	aebehkjo
saw my	aUbnjdoouj
saw on	am
saw our	aj
saw that	ambbgmjeodum
saw the	bpdcgbhijckemiodrotd
saw what	ak
saw you	aZjeopvk
saw your	amiijeoetl
saxophone	kk
say	bVcsepfjglhXijjSkXlpmjoopZqorWsmtRuUvN
say "	bikjtd
say ,	aickediZjekelemmndoaqdrasmtiuZvj
say .	bbcRfqgihbjbnoorrWtbuZ
say :	aj
say ?	aeel
say a	hkvd
say about	dlteuo
say again	aj
say and	ml
say any	eenlqk
say anything	aeckok
say as	cn
say every	amje
say good	ol
say goodbye	uk
say hello	atedjdlimkte
say hi	ajtl
say how	bmcegeiijellmqnTojuc
say i	bccpdbgmjamcqiretj
say i'd	abom
say i'm	akcj
say i've	gl
say if	addkeclnoetl
say in	uo
say is	ajei
say it	aebncjdihbilkimlnYoUqkrdsdtdua
say it's	aeoksi
say more	ol
say my	becmdeejrj
say next	aadjql
say no	bXcaeogehqkdmWndqarjslteumvc
say nothing	aajlojuj
say of	imue
say on	aXks
say one	cidehk
say otherwise	cj
say our	ai
say price	alcc
say she	aj
say so	albmcbebglicjckbnkocqjuc
say sorry	aahklimooc
say such	gj
say thank	aljioi
say thanks	au
say that	bZcigjheilkYmVoiqjrosiuV
say the	aebWcpdagihbikjckaldmeqltcum
say there	aacndiee
say they	adgjjmue
say thirties	aeck
say this	aiijnj
say to	aXjnkilinjoiuj
say two	adcl
say under	aeck
say we	bjobsk
say wednesday	adql
say what	ajcYelgdjkmjrcui
say when	bidkliobti
say where	ol
say whether	ajcddonkqc
say which	aqcbidllqkvZ
say who	ak
say why	amoerm
say yes	aUbccZdne0gjhbkkmbnooYrZsdtducvd
say you	aTcedeekgejlmcnkomrsseud
say you'd	gl
say your	al
saying	aecldiedfigehliljknaoerWsetiuevi
saying .	aXgmhiqk
saying ?	aj
saying i	oi
saying it	bnejod
saying no	dogdiloctmue
saying something	al
saying thanks	mj
saying that	aYbecjfigehqilmeoetevk
saying the	al
saying to	aXjmul
saying what	ajqi
saying yes	amqd
says	alc0difbhijXkdlXokqZrSsjuavX
says "	bdhmolsktZ
says #	sk
says ,	blcedkhikeqe
says .	coechlikoeqe
says a	ijnj
says about	acnjok
says c	ci
says he	akgj
says hello	jeum
says how	adul
says i	aZbccmdegqhciijkndoeqlteue
says it	aork
says it's	km
says my	amtj
says no	aWcchmjenjomriteuk
says not	jj
says on	cj
says people	aebaiets
says please	ai
says she	accn
says she's	aj
says six	cj
says small	ui
says so	abgmik
says stress	ki
says that	abbjcldieegdhemioeqjtbvj
says the	azbicegekbncua
says there	aZenkj
says they	am
says thirty	ci
says to	omte
says warm	actm
says when	nk
says yes	abdmekqe
says you	glqduk
says your	an
says yours	aoud
scaffold	bcpnreuk
scaffold ,	adul
scaffold line	ak
scaffold was	albe
scaffolding	aiclki
scaffolding ,	kk
scaffolding .	cm
scale	al
scale .	akce
scan	akjk
scan was	aj
scar	abjn
scarcely	aZceeiijjomd
scarcely know	ei
scared	aego
scared ,	ak
scared people	abgn
scarf	arbdgeinjY
scarf ,	ak
scarf .	ai
scarf in	aj
scarves	jj
scene	a3bcibjXkdoerZtZuj
scene ,	aj
scene .	gk
scene this	uj
scenery	adtk
scenes	am
schedule	aafmoiqj
schedule .	aYfmqk
schedule must	oj
scheme	arcndYedgihXiZjkleomqdrZte
scheme ,	alneom
scheme .	adgm
scheme again	ai
scheme for	tj
scheme has	ak
scheme i've	gk
scheme is	aeciniuj
scheme on	an
scheme that	bk
scheme the	jl
scheme was	aankok
scheme's	ci
scholar	ilrj
scholar of	aein
scholar who	al
scholars	cj
scholarship	ajejgVhmiejdkqleoctcue
scholarship ,	ai
scholarship .	alge
scholarship form	aekj
scholarship letter	abhm
scholarship was	km
scholarship went	bk
school	akbPcSdTheiijiklldncoopoqmrcsctcupvY
school ,	algkhYjZljojtl
school -	adho
school .	akejgokemkndobrVtdub
school and	emjckl
school as	hion
school at	acgeknrk
school band	aeqk
school board	adniri
school fair	aj
school fee	kk
school fees	hekk
school gate	ak
school gates	ji
school had	hk
school has	anijqkrc
school how	ajne
school in	aegjiijo
school is	pm
school leavers	hl
school like	il
school nativity	rm
school near	ai
school needs	ak
school next	ai
school now	akhe
school on	jcolqjuj
school play	aejl
school rang	gj
school roof	ai
school run	aeun
school sends	aduj
school shoes	adkm
school so	jk
school starts	adqk
school together	aWnlum
school wants	aj
school was	ik
school when	jk
school with	hcomrctjuk
school would	abrotm
school year	aekj
school your	acum
school's	fdhjuj
school's gutters	adhj
school's sake	uj
schools	ajcmdegmhYoYqktbul
schools ,	bi
schools .	ao
schools count	cj
schools for	aXjmuj
schools have	ai
schools in	cjhekeui
schools round	rk
schools so	li
schools to	gi
schubert	ajti
schubert and	mj
science .	cj
scissors	aj
scone	ak
scones	as
scones .	ai
scooter	al
scope	asbkclhcoeretaub
scope ,	aj
scope .	alcktd
scope creep	ak
score	ajbncjdleafcglidjekdllmdndoYqcrXujvV
score ,	bddcgklisl
score .	ck
score and	bj
score fell	bkde
score for	amfevc
score growth	ti
score in	aZto
score of	cj
score on	gk
score sheet	anbjcZdlliretdvd
score sheets	aahmuj
score was	acbidk
score went	bi
scored	becleegilioeuj
scored #	gk
scored above	aecihj
scored me	aj
scored us	abljuj
scores	aibqcZdqecgYhbjckilmneqerZtava
scores ,	aebddllmmj
scores .	aabkdkomue
scores must	bi
scores that	kk
scores to	abbidola
scores went	bj
scores were	aiui
scores when	anve
scoring	ajbjcmebgdhioZtjvb
scoring ,	aick
scoring .	ni
scoring gave	tj
scoring makes	ai
scoring matrix	tj
scoring sheet	bjtl
scoring to	ajlirjtc
scottish	ik
scout	akljvc
scouts	ajeeoerl
scraped	aagirp
scraped a	gj
scraped better	aarp
scratch	akcm
scratch .	cm
screen	aebjgejdkloktevn
screen ,	kj
screen .	ajkj
screen came	bk
screen test	acom
screening	tj
screens	ai
screenshots	abbegdhejekeocu0
screenshots have	abodus
screenshots of	uo
scribble	rl
script	accddkeegkidmenkoUqasotiucvq
script ,	akbjceoetj
script .	aXdjgespvj
script again	cddj
script as	oerk
script is	ckqc
script says	ci
script will	hj
scripts	antd
scripture	adim
scripture .	adim
scroll	dk
scroll down	dk
sculptor	tj
sculpture	addork
sculpture might	rl
sea	aiiojdkerkte
sea ,	am
sea .	aViqrm
seal	aUbv
seal as	aebl
seal unbroken	aZbp
sealed	aabv
sealed cover	bi
sealed envelopes	bk
seamstress	jj
seamstress had	jj
search	gjkctivm
search committee	tj
season	arbicddXheielbneoeqjtbuivc
season ,	aogihdkeleoeti
season .	aqgdhdkeocqntauj
season ?	aj
season and	kl
season is	adbn
season on	aejl
season the	uj
season tickets	achm
season's	ap
seasons	gdho
seasons ,	hi
seasons as	alhe
seasons in	hi
seat	aebYcldneigchmjjndocrctX
seat ,	cj
seat .	dkqi
seat at	jk
seat for	aihj
seat in	hi
seat on	aZhjuk
seat to	aegihj
seat was	hckk
seating	bk
seating plan	bk
seats	adcpgZjlkeoeqdtmuk
seats ,	adcmgeheuk
seats eighty	cj
seats for	an
second	aibdctdmfZgiijjekYlnnaocqksatZucvJ
second ,	aSbdcmdjglhclmomqj
second -	gdlirq
second .	abbicjdjgi
second act	cmdjretd
second answer	aemn
second application	aqdb
second attachment	bm
second audition	aeql
second bedroom	acjl
second bursary	dehnqc
second call	jl
second cello	ki
second chair	aadlmk
second chapter	aecideqktl
second chapter's	gj
second choice	ekgmte
second class	akqd
second coffee	aoke
second comment	aibj
second conversation	ai
second copy	ammd
second cousin	accm
second dance	aedj
second draft	aj
second email	ai
second envelope	ki
second file	cideto
second floor	aenl
second form	adsn
second go	gk
second graders	jl
second half	cedlri
second hearing	qj
second hour	ji
second i	hj
second in	adedgook
second interview	aWbecddjgehniijkkemeokqprdtd
second interviewer	di
second is	aell
second issue	actn
second jar	ck
second last	bmde
second lead	hj
second lesson	oi
second letter	qk
second licence	ck
second look	bedjeZgihlqltb
second manuscript	belj
second meeting	hk
second movement	mm
second novel	ai
second oboe	aktd
second one	an
second oven	aekk
second page	ajcpdehbtiue
second pair	cite
second paper	ik
second paragraph	cjleun
second phase	aaglhi
second poem	alve
second point	abcjdm
second prize	cehl
second question	aoccqe
second quote	acol
second read	aelj
second reader	cjdjtiue
second reading	acdjnmomretc
second reason	adro
second referee	dj
second review	aj
second reviewer	aibicarj
second reviewer's	aj
second revision	hi
second room	ej
second round	aebsceddelhete
second sample	arddvd
second season	aj
second sentence	derl
second set	al
second site	hj
second slide	mote
second song	aabkcm
second speech	aoce
second stage	ajjdoetk
second story	aj
second table	aj
second thought	cdiijjrk
second thoughts	adqm
second time	aUdiergdhiinobqjretZuj
second to	fjgeiitk
second treatment	aduo
second verse	akceei
second version	hdkm
second viewing	hi
second violin	pj
second violins	jotc
second year	aphd
second years	abrn
secondly	ci
secondly ,	ci
seconds	aSbtdejdoctv
seconds ,	abbq
seconds .	bl
secret	bkdetm
secretary	bickeejklcmjnjoeqbrltcuYva
secretary ,	am
secretary ?	ncrm
secretary and	mjnk
secretary has	aedk
secretary rang	ji
secretary who	nerj
secretary's	ai
secretary's office	ai
section	axcndZgahjiejdkdlZnioZqdritWuZ
section #	cl
section ,	an
section .	aaclrivj
section ?	amve
section and	hj
section c	acbmck
section can	rk
section in	aeck
section on	ai
section three	am
section two	aj
section was	aice
section will	adcl
section's	tm
sections	bmcc
sections come	adbnce
sector	aeil
security	anvl
security man	aj
see	aZcldRfehZimjkkdmknuocpiqcresStn
see "	aadlmkoetl
see ,	aVbejorltiul
see .	abbkepgZjekjmkqirZteubvp
see ?	alekve
see a	cegehkjitmue
see about	aatm
see another	aYjp
see anything	ai
see at	adim
see each	ak
see every	acjl
see from	aYeigqnkoeqdrltd
see her	jcnn
see him	abjknk
see his	ai
see how	aicsejhljXkZmaoTqlrYtauivd
see i	adtn
see i'm	deqk
see if	aOdleefpjjlinjreud
see in	aigliindolretbvc
see it	akcqdcebhVklocqbrjua
see it'd	adrm
see it's	jk
see me	eqgahometdub
see my	acbacogkhaibjjkilbmnnloiqZrctZuivb
see no	cihmud
see now	ancbddgjhbidjZkemrrqtUua
see on	aWhjncokqjuo
see one	bl
see our	aXbjhdmmno
see she	aegk
see so	jjtj
see some	ajnmoeue
see that	amcWeYfchaiZjboxqWroteuava
see the	bjcSeefegcheiWkelkmZnmoYpoqbtruivi
see their	adjl
see them	arjekdui
see there	ai
see this	vi
see through	aato
see to	ejgmkeneoeqeum
see two	ai
see us	aekm
see what	aebXdagsjeldmXnrobqirTtmub
see what's	adikrjui
see when	ai
see where	albcckfiqprbtaua
see whether	akni
see which	aZbnclti
see who	aZgkhkteun
see why	a0bScdddeegbhjiojVkblenVoerluTvb
see you	ambjccdbeZgahdiekjnUomqWretiulvi
see you've	tj
see your	akdlejgciijikjmcnYoeqarctaun
seed	geheinjdkl
seed catalogues	aj
seed library	bi
seedlings	aijkke
seedlings have	ak
seeing	aZbkeYfdhkkcnyqdrWtjuZ
seeing as	hijeolqi
seeing each	ui
seeing him	nj
seeing how	oktd
seeing it	amgkjeoe
seeing me	jm
seeing my	abmjtl
seeing that	aVbnckdjhnojtc
seeing the	alnqoeud
seeing what	alneoZtq
seeing your	aeni
seek	tk
seek "	tk
seem	aRbsdreigVhdjYolucvo
seem short	aekm
seem that	adom
seem to	aWbudsgYjckbmcoiubvk
seemed	aWbldYeegkhnjmkcnjoZqdrlubvi
seemed a	achmoj
seemed distracted	adgo
seemed so	aejm
seemed the	achojdnirkte
seemed tired	bi
seemed to	adbmcjddgcjmnjoc
seemed uncertain	ajgk
seems	aRb3cpfcgehjiUjYkYlemaqWreuWv5
seems ,	adbl
seems .	bn
seems a	bkcngeherdtl
seems an	aeclhj
seems bound	gj
seems fair	aegihi
seems only	achn
seems right	hlne
seems that	badkji
seems the	bl
seems to	aPbucmgehZidjdkeneoiqdrouevr
seen	aiblcTdmebgjhPjLkZnirwtdubvn
seen ,	abgn
seen .	aidmiete
seen a	aWbngjtk
seen at	iimi
seen better	aZrp
seen for	almjsi
seen from	aobedchbieokqlud
seen her	ai
seen how	rn
seen in	gdrk
seen it	bbjdnirmtl
seen me	gi
seen more	adiern
seen my	do
seen nowhere	rl
seen so	ik
seen that	cegiom
seen the	bkgiidoerjteuj
seen this	np
seen through	ii
seen what	ik
sees	aYbidkedgihcimjckeniomqjtY
sees ,	neum
sees it	dm
sees me	qk
sees the	giqi
sees what	nj
sees why	aerl
sees your	ai
seldom	adgrhkocrltYuc
seldom a	rm
seldom apply	gj
seldom meets	iite
selected	bkfioetd
selected are	bi
selected candidate	al
selection	cdfjgehbijkknmobqerYun
selection .	adul
selection committee	aj
selection day	aibetkud
selection is	adbmnjrd
selection process	adfkkluj
selection system	ak
selection was	ik
self	acmmrk
self ,	mj
self -	mjrl
sell	bkcdhejZkoodrctkub
sell .	adbm
sell a	ak
sell the	kn
sell you	kl
seller	bk
selling	accbgijekpritluc
selling phones	ri
selling the	abkr
sells	ak
semester	ak
seminar	rlti
seminars	ak
seminars .	ai
senate	nj
senator	nj
senator wilkes	nj
send	aibSeZgZhliTjTlwmmneodpcrosstjuQvP
send ,	actm
send .	dnhe
send a	akdbldqnrdsn
send another	nj
send anything	alee
send back	accmrj
send comments	abdjok
send her	el
send home	kj
send in	aj
send it	aXbecddkgehnlimnnboksiue
send me	aSdogkhnjckiljmlneocub
send my	aodelcrlve
send notes	al
send one	an
send some	aahkol
send somebody	rj
send something	lj
send that	jkri
send the	anbecaeYgdhikdloncoZqdrjsntjucvb
send their	aj
send them	akcmde
send these	nj
send to	aktd
send us	ll
send you	aseehejeleodrdtkuj
sending	aWbWcbdueVfcgVhViajWkjlempnlobpnqbrjsmtduuvV
sending .	aYposp
sending a	aduo
sending anything	al
sending back	deeeom
sending it	diodrksetm
sending me	abdkmi
sending my	di
sending the	azodte
sending them	addnmiue
sending this	acdwniqZ
sending to	aindui
sending you	aZdamjnmoZqmrkum
sends	ajbddjgehjjckdnerdtkul
sends her	al
sends his	al
sends its	aehjui
sends regards	adtl
sends you	uj
senior	amcedceegXhliejbnvoWqcritdub
senior ,	al
senior .	henq
senior colleague	nkre
senior examiner	aihe
senior grade	bkoe
senior on	benm
senior partner	hj
senior post	hi
senior to	aelitk
seniority	akhrocue
seniority used	akhooc
seniors	gi
sense	aobXcpdZeafYgXidjZkcmmniopuZvd
sense ,	cdijmknm
sense .	auckieodrcte
sense :	ci
sense at	accn
sense for	adhn
sense from	oj
sense in	aacr
sense of	aeceidmlrdto
sense to	awbdcYgahboprktY
sense with	ak
senses	ql
sensible	aqcdhkjboerduk
sensible .	anqi
sensible choice	aj
sensibly	aetn
sent	bpcldjeTgnhsibjWlMmencokpdqRsotUvY
sent ,	dk
sent .	aYbjcmdigehemmojre
sent a	bdhoimjdlbnjre
sent after	dj
sent and	ao
sent at	aZblolqe
sent away	aenjuj
sent back	gl
sent before	aj
sent describe	blrd
sent don't	bj
sent flowers	adok
sent him	aegond
sent home	aYgjkn
sent in	adbr
sent it	aMbdcmgihZjpmkoYqerpsr
sent me	aqdcglhjnY
sent my	aiblge
sent on	aZbedmsiun
sent out	adbkck
sent should	adom
sent the	dUhijdmennonrcskud
sent them	aibine
sent this	aiqj
sent to	bjddtm
sent two	dl
sent us	ui
sent was	aicdgk
sent with	al
sent you	aebZdigZhxicjakjocri
sentence	bdcYdWgihZiljYkcljmcncoaqYrstrui
sentence ,	aZljtl
sentence .	aebddegpiord
sentence about	amde
sentence in	bk
sentence of	rltj
sentence than	rl
sentences	aYbccbdieegciljekeoerutn
sentences ,	tl
sentences .	ri
sentences long	rnte
sentences were	aj
separate	akbkoktZvk
separately	dehjmlqe
separately ,	aehkml
separately ?	nj
september	aqedgckeleoeplrctdulvY
september ,	dikiuk
september .	cjplreui
september ?	aovb
september and	bj
september clear	adhl
september i	adjl
september is	aeql
september to	aj
sequel	aellqi
sequence	aZgnqi
sequent	qj
sergeant	akue
series	bkdeeenjqiuZvi
series ,	ql
series .	al
series and	tm
series editor	nk
series keeps	aebmte
series to	hk
serious	aRccgkidqkruteuj
seriously	ambdcjdigaijmeoaqlrdve
seriously ,	dk
seriously .	tn
sermon	al
sermon was	al
serve	acto
serve you	aetk
served	gl
server	aRbogihdsktkvq
server room	getk
serves	fjke
service	beckhlnjolreua
service ,	adtk
service .	alue
service on	ni
service to	hi
service would	aj
services	clkqncudvd
services </s>	apfZ
serving	ak
serving member	ai
session	augkheqdtbud
session ,	aj
session and	gl
session on	ap
session was	oj
sessions	aj
sestina	ak
sestina ,	ak
set	adbRcudaeXflgMhjlbmWomqTsltluRvy
set ,	amji
set .	ajedfihlolrctd
set aside	aXhonitj
set builder	abtn
set in	ai
set it	ccresn
set me	cejl
set my	abckkk
set of	aimerjvk
set on	im
set out	aiopteuc
set that	adck
set the	aicjkcvi
set them	aj
set to	ci
set your	kk
setback	aedefr
setback is	aafq
sets	aobegjikoctb
sets of	amte
sets the	gl
setting	adbkdihokitZvi
setting out	ak
setting up	hm
settle	bdcegdhpjdkcoaqvtevd
settle in	al
settle it	aedk
settle questions	hl
settle the	aiqi
settle this	aYhbqruk
settled	aodjedgahpiejjkYrdtaujvX
settled ,	jj
settled .	bZdihsjlkenevd
settled ?	ak
settled by	ai
settled in	ni
settled it	ai
settled on	bk
settled the	alcdql
settled this	aedkuj
settles	avgejeqe
settles in	av
settling	ak
setts	adhl
setts and	adhl
seven	aabVciebhaiejmmkqcrbtw
seven ,	addkjlkc
seven .	aekl
seven months	acomtj
seven of	ciuk
seven people	kj
seven percent	ai
seven questions	lj
seven weeks	aiceodqetp
seven years	ckgetj
seventeen	albi
seventeen of	bi
seventh	dj
seventy	akcngcjktb
seventy -	ckjikiqite
seventy .	ci
seventy goats	ke
seventy of	ai
several	bacadbhkjmlkobqjrkuZvl
several .	aXholl
several of	anbegiqkuc
several times	detk
severn	ak
sewed	aegejmom
sewed for	acjiom
sewed those	jk
shabby	rk
shabby outfit	ri
shabnam	aj
shade	gk
shade .	gk
shadow	lm
shadowing	aj
shake	akeegihcieklmjre
shake hands	anhd
shake your	ao
shaking	alebjkkimc
shaking ,	ii
shaking .	ki
shaking as	jm
shaky	aj
shall	aebPcJdXeVgahZiXjukilamdnporplqlsWtrukvc
shall apply	ak
shall ask	acnnti
shall assume	achion
shall be	ajeTgijVkjnlojpmratV
shall both	ai
shall bring	ri
shall cancel	akojqe
shall certainly	am
shall come	ap
shall do	al
shall file	rm
shall find	nnue
shall frame	aciktj
shall go	auhejlqauY
shall have	achcjrobqeun
shall i	aidieXhckklcni
shall inform	tm
shall keep	amheqntbud
shall know	acolqeum
shall leave	aYfijclmndqm
shall let	ainiqe
shall look	aWhoto
shall manage	aejl
shall mention	aenj
shall not	dYeigjhbjbkkmmneoiqbritcuj
shall now	aajq
shall number	dk
shall of	ameihjoZui
shall put	rl
shall quite	aj
shall raise	abno
shall regard	aehm
shall remember	apoetduj
shall resubmit	aepmqe
shall ring	aeqk
shall say	abmkokqZul
shall see	aigmndqeteui
shall send	am
shall simply	uk
shall start	am
shall take	aeheniqiul
shall telephone	ql
shall tell	aljmkdndtkub
shall think	abjjuk
shall treasure	aegdretxud
shall treat	abqo
shall try	ajjkomqcte
shall use	abrn
shall wait	aaelhkqc
shall watch	tmuc
shall we	aXddnlqp
shall wear	aj
shall write	jnre
sham	blre
shame	aebacdeWhaiTjakVmdoeqprksntnuvvc
shame ,	aegkji
shame .	ji
shame about	tl
shame for	qorctcui
shame i	aksc
shame if	aOrdtluz
shame in	aqeeibjdql
shame it	aYoktk
shame on	aYedjbmarqsrue
shame the	ak
shame to	rj
shamed	jj
shames	adiemnuk
shames me	mn
shan't	dceZhckkmankopqbrnuj
shan't be	aYqdrsul
shan't pretend	aj
shan't put	om
shan't say	nl
shan't trouble	km
shannon	ai
share	amblcTdjeigYhXjcllmdnioaqbujvU
share ,	apec
share ?	al
share a	bndkgdieritd
share an	bini
share it	adimliuk
share my	lj
share of	ep
share one	aYkltm
share our	uk
share that	fk
share the	aedpfdljni
share with	ak
shared	azbjcagaidnerdtcvc
shared ,	aibkve
shared a	bj
shared folder	ak
shared his	ai
shared with	ak
shared your	akceni
shares	bpnb
shares a	blne
shares an	aebl
sharing	aefjkj
sharing a	kj
sharon	gn
sharp	accmri
sharp ,	aZcnii
sharpen	abisoere
sharpen your	abfeisre
sharper	beritm
sharper reads	ri
shaw	aj
shaw </s>	aj
shaz	akle
shaz </s>	akle
she	bWcpdUeXfeglhUiTjmkXlmmknvokplqktWuWvc
she agrees	mj
she also	aj
she answered	bl
she asks	jj
she can	amcigcjerj
she could	gijkuj
she did	ajjj
she finds	ui
she found	ak
she gave	am
she goes	abjjqi
she got	bl
she had	bejlkj
she has	aYbbikkkminiojqdrZtoud
she hasn't	aajink
she helped	aZjo
she is	aagrhkiakcllniocqctc
she isn't	acck
she just	acjn
she knows	ap
she liked	aj
she likes	al
she made	ni
she managed	oltd
she may	ginj
she mostly	amje
she never	ajci
she plays	bl
she read	adjlri
she said	apjbnbsm
she sat	ri
she says	ul
she sends	ai
she should	alne
she spoke	ajnd
she stepped	al
she takes	abejnl
she thinks	lj
she thought	am
she usually	nk
she wanted	ai
she wants	aj
she was	aibYcegchdidkdnnoorjte
she will	akgqhbjYnktduc
she won't	ac
she wore	aejj
she would	aWcnnl
she'd	gjibjvncocte
she'd done	adjm
she'd love	anoe
she'd told	aajo
she'll	aegknnojrcte
she'll be	ji
she'll do	ai
she's	albbelgXhbiajekanzoorXtXuYve
she's been	nl
she's the	ak
shed	aqcYiejekbocrnuk
shed ,	ap
shed .	ccrm
shed full	rk
sheep	aobciendtl
sheep ,	aitl
sheep .	aicj
sheep than	gk
sheer	abgmij
sheet	acbtcXdnebgZhokallmdncqmsjuYvW
sheet ,	aXcedmhlloojrd
sheet .	ijqm
sheet ?	aldiedve
sheet and	ak
sheet are	aecj
sheet for	ao
sheet gave	aatn
sheet music	hj
sheet says	ai
sheet something	amvd
sheet that	bm
sheet was	acbo
sheet with	al
sheet you	bilj
sheets	hmui
sheets ,	uj
sheffield	aj
sheikh	al
sheikh </s>	al
sheila	ai
shelf	ajbdgjhdjnteud
shelf ,	aikk
shelf .	gkjjkdoj
shelf for	acjo
shelter	aejkkm
shelter .	ai
shelter has	kk
shelter will	aekj
shelters	hdrk
shelves	aoojqd
shelves i	ok
shift	bdcldXgWhqnaqbsl
shift ,	aabiciejgdhnjlke
shift .	aZhaomresmtlul
shift and	hl
shift at	adko
shift in	adhlrk
shift was	kj
shifts	aobdcmddeegdqaretbui
shifts ,	kk
shifts .	acedjkkkol
shifts at	aj
shifts if	am
shifts resting	kcum
shin	jj
shin pads	jj
shines	akte
shipped	adgl
shipped a	adgl
shipping	oi
shirt	jiolte
shirts	abbm
shock	becdgeieretu
shock ,	tq
shock .	tm
shoe	gdrl
shoe .	gdrl
shoes	adbZgYhbjdkwlimiqktZue
shoes ,	aZjekmljql
shoes .	ijjjkdokritb
shoes and	ajjemi
shoes for	acjkkk
shoes home	kk
shoes i	ackm
shoes left	ai
shoes on	aj
shona	li
shook	ambjdeeegciekemini
shook my	bkgejini
shoot	alkk
shoot ,	an
shooting	amke
shop	adbTcbeahjiejmkrlcoZqlrita
shop ,	jlketj
shop .	akjikdreul
shop and	ajnjue
shop at	qi
shop floor	achk
shop from	aegm
shop front	abum
shop has	kj
shop in	adeeqn
shop is	aigeji
shop of	rk
shop on	jlqiue
shop open	kj
shop was	adkn
shopped	jk
shopped at	jk
shopping	ceik
shopping list	ik
shops	ai
short	aubTcbeOfbgWjjkelomanZokqdsmupvS
short ,	cbkkljobqerltlujve
short -	tj
short .	aqgjtb
short ?	alldskvd
short answer	aekj
short call	ll
short clip	ak
short course	abhm
short line	ak
short list	hk
short note	audbld
short notice	asbehlodqeuc
short of	ajcigZhbjqkameoirdtbup
short on	aj
short one	aedl
short wait	adol
short would	li
shorten	al
shortened	aj
shorter	apbpcieehZiajcmloYqdrluYvZ
shorter .	bqdcgjljoerete
shorter and	ak
shorter poems	ai
shorter sagas	ck
shorter sentences	am
shorter steps	rj
shorter than	cm
shorter the	aarn
shorter version	aucaleve
shorter words	abrp
shortest	acciej
shortlist	aabscZdceegpiXkjljneolrUucvd
shortlist ,	ni
shortlist .	adbdgmklneoiretj
shortlist at	almioc
shortlist came	adbiti
shortlist could	gl
shortlist is	bi
shortlist letter	jl
shortlist three	gdhk
shortlist was	amblgehdte
shortlisted	aehljjoktd
shortlisted .	hl
shortlisted for	jk
shortlisting	aebiol
shortlisting criteria	ol
shortly	aWnqonte
shortly "	oote
shortly ,	acnm
shot	aphevm
shot ,	aj
should	aabLcldOflgWhwiZkXllmvndojpbqUrosRtjucvq
should ,	ai
should .	aYhcjlmloprbtm
should a	ekhdqe
should address	ol
should another	aj
should any	fnui
should anyone	aoui
should anything	eeul
should apply	ul
should be	bYckdeeehkiikaldojrbtUuZv0
should come	alei
should cut	li
should do	li
should feel	ji
should find	eiherk
should get	aehjrl
should give	qj
should go	aahknmrj
should have	ardXeYfegShwiTjdmeneolqXtluUvY
should hear	abhjnk
should help	ok
should i	aoeblineqevi
should keep	tl
should know	alcihcjm
should let	nk
should like	aTbicpgehkijjkkemiodrjtcvd
should look	ci
should love	aeon
should mention	cdgqheuk
should never	aebigbhdmxodrd
should not	aSeegZhtijjekimpobqnte
should one	aeldnjonve
should perhaps	hejmkqocrete
should probably	aaherr
should put	inre
should reach	aj
should return	al
should say	cm
should see	nj
should send	hk
should sit	eehm
should stick	acrm
should take	aihelk
should talk	aj
should tell	beidjlrdtnue
should thank	am
should that	gkhemj
should the	ajcdddenfegehVrdtkum
should they	aeul
should think	abejgkhdjdqkuj
should this	aidkrlvd
should try	aYlmtk
should turn	aedjtoue
should work	ai
should you	areihdqerltcua
should your	abfjgm
should've	aZjnmiok
should've checked	ai
should've known	aemiok
shoulder	aijlre
shoulders	amgi
shoulders over	ajgj
shouldn't	aYbbcidcecgmhsiejimkncqetbucvm
shouldn't be	behnjl
shouldn't even	hkmkoe
shouldn't have	himjrk
shouldn't worry	adgm
shout	asdmedqete
shout .	akdmee
shouted	al
shouting	aq
shove	aZrr
shovel	jk
show	adcxfagjhbiWlomZnYolpeqdrisdteuSvp
show ,	jioite
show .	aibeedfejjkoqerluZve
show ?	ai
show a	al
show but	ajgk
show could	aire
show day	ai
show her	aXoktl
show him	aood
show how	qm
show i	abom
show in	algbhiom
show it	aWbscigi
show me	albellvk
show of	aYjnti
show on	cigkje
show that	aXcrok
show the	aeckgkljodvi
show them	ki
show us	bj
show was	di
show what	hm
show where	el
show you	amcn
show your	aXrr
showed	axbacoddeegehcjNkkmcnaoYrktjub
showed ,	aeck
showed .	adcjkj
showed her	jakn
showed in	ak
showed it	abcisj
showed me	a+bVcZgbhbjcrktdue
showed us	am
showed you	aZbjcigjqirj
shower	adidrqte
shower of	aZierqte
showing	anqd
showing it	akqe
showing us	ai
shown	aabqdekZmqncqauW
shown ,	ti
shown .	bpkc
shown him	aeolti
shown round	bjmj
shown the	cjjm
shown to	rn
shown you	acbegm
showreel	ai
showroom	rj
showrunner	ni
shows	bqdbhbjckeojucvj
shows ,	acok
shows .	bkgerktb
shows as	bn
shows how	ok
shows in	ai
shows it	am
shows me	aqcZ
shows no	bk
shred	asbe
shred it	ai
shred them	al
shredded	an
shredder	tm
shredder .	tj
shreya	aj
shrink	al
shrink the	ak
shut	aOdjgihakkmXokqcr0
shut ,	ai
shut .	aabjdmgnjcmZonre
shut down	cj
shut the	adgdijro
shut up	abru
shut your	aerm
shuts	aaqo
shuts the	adqk
sia	hi
sia course	hi
sick	mjui
sick ,	ji
sick about	mm
sick and	ai
sick child	kj
sick of	ei
siddiqui	aj
siddiqui </s>	aj
side	alboeZfciUjjkVmPnZolsnteumvZ
side ,	bjcjhetj
side .	apbcccedglhkjlkclimandoWqbtive
side ?	airjve
side and	becmje
side asked	aajn
side by	aVbecqgehjom
side door	aiei
side for	albi
side has	acbirk
side in	on
side is	ai
side of	adblcbdehjibmcnZopsktVup
side our	adon
side prevents	qj
side was	oesm
side will	tm
side with	acblnl
sides	acglrj
sight	akcmgali
sight -	alcigd
sight of	li
sign	aYbadaesgbidjnkalpmdnYodqtrdsd
sign .	alejtd
sign anything	ei
sign for	abjm
sign forty	jkoe
sign in	aici
sign is	aXhmtk
sign it	aeeiokqiseve
sign me	giqi
sign my	aalp
sign of	tk
sign on	qj
sign the	acljun
sign up	aqgejiqe
sign with	ejqk
signage	li
signal	am
signal .	ak
signalling	aerl
signalling equipment	aerl
signature	aYbVcadceigYiujlkaldnkoaqzrZtW
signature ,	aYenidnmql
signature .	aibehj
signature alone	abip
signature and	aeil
signature on	am
signature that	jj
signature to	qj
signature was	jlke
signed	adckdUeigkhblbmcqwrmtbuUve
signed .	adbn
signed a	acjiqk
signed below	ceqp
signed by	achlidneomrj
signed contract	qj
signed copy	ak
signed for	acclnk
signed form	ap
signed it	abbeemikjjri
signed my	adnjtj
signed on	qi
signed our	aj
signed that	acnkrj
signed the	jdkm
signed up	ar
signed with	aagrql
signing	qo
signing for	aeqj
signs	addejcken5ratcub
signs .	aj
signs for	alte
signs off	aaldnvre
signs the	aenl
signs your	aanr
silence	aabccXdueXhbiajYkdmaopqnrmtj
silence ,	am
silence after	aidnjc
silence by	acqo
silence from	ui
silence is	aetn
silence on	aZdsqe
silence over	ak
silence since	aedeolqi
silence till	alqd
silence was	dkgi
silent	om
silly	bXcZebgkheiemjozrctV
silly .	aoje
silly me	eemcovtb
silly of	aagmjeontd
similar	adbwcefchjtbuavp
similar in	bl
simone	ai
simple	adbmeahliejdldmenjoZqkrptWue
simple ,	aehl
simple .	acbpceqmvc
simple as	hj
simple form	nmtd
simple line	qi
simple matter	cm
simple ones	rm
simple potter	gl
simple terms	rl
simple yes	dj
simpler	aiccddgahlrptcuj
simpler for	uk
simpler if	gchm
simpler words	cedero
simplest	dclenbqour
simplest for	aeqiuo
simplest if	uj
simplest to	aonc
simplest way	qm
simplified	aarn
simplified the	abrn
simply	aVbOcpejfjg1hminjekZmWnZrbtU
simply :	ai
simply asked	gjjesk
simply go	aden
simply have	ej
simply in	abgn
simply move	aZhjjoud
simply not	aZcsdjgire
simply put	adgm
simply say	ql
simply tell	acokuj
simply the	ij
simply to	aj
simply too	gm
simply wrong	accn
simultaneous	cj
simultaneous submission	cj
since	abbecXdjeYfTgmhqipjpkulVnlodpYqaresMtYuTve
since #	adbidcgYh5iejYkUneocqctl
since ,	atddjikcnb
since .	ajbdddemgjhbicjqkYmkocretd
since </s>	ak
since a	dlgj
since age	hi
since april	kj
since august	addkqo
since been	gm
since before	hm
since birth	adiijk
since diwali	abdjtl
since easter	ajbjdehijYnloe
since english	ri
since even	ii
since february	aZclgejjkm
since found	rlti
since gone	gl
since got	aj
since he	aekmno
since i	ajbYeigRhqipqkrXteue
since i'd	asdchkkd
since i'm	algioe
since i've	aj
since it	aebacdeegWhjicjakeooqjrdtsui
since it's	tk
since june	hdko
since last	aadjtn
since learned	adbr
since looked	rl
since march	aj
since may	ak
since monday	aadcekjjmk
since my	arbbdjgbiijakZodreteul
since nobody	aWjioorm
since nothing	cmdi
since one	aYolrmuj
since our	in
since ours	kk
since punctuality	clmd
since reading	ik
since school	amekgihd
since seen	aabo
since she	aj
since some	gmoc
since spring	ki
since sunday	aekn
since taken	gl
since that	acblrktd
since the	acbrcbdohSiijckwlcmbneoSqcrluevd
since then	adgm
since there	jikd
since they	aZhnjmobtiui
since this	aevi
since thursday	aXddjmmkol
since tuesday	cedYgokemlqn
since two	aiok
since we	amhiok
since when	abbmcl
since yesterday	aj
since you	aebYdueZgjkimZnsqVtbuc
since you're	acllnj
since your	anbecZddgjhbijjxkcmcoYrZtZua
sincere	abfjmj
sincere gratitude	fi
sincerely	aqfWmaol
sincerely ,	om
sing	beddebgukbmlobqdrXteuk
sing .	aoceikte
sing a	aeclgjre
sing flat	tl
sing for	hj
sing in	aagpmn
sing it	ei
sing on	abgn
sing tenor	un
sing the	alje
singer	aibegkmlocte
singer could	aeml
singers	ai
singers .	ai
singing	aoccgdidljtj
singing ,	adlk
singing .	ao
singing in	tn
single	cigeikjZkplbolrbuavj
single dad	eekm
single line	ceelok
single mark	aehl
single member	nj
single mother	kl
single page	akblcc
single person	ciie
single point	ak
single sentence	apec
single word	aadlok
sink	gpiemdrl
sink .	anme
sink like	aaglrm
sink when	aegk
sinéad	ak
siobhan	ai
siobhan with	ai
siobhan's	aimj
siobhan's name	aimj
siobhán	rk
siobhán ,	aj
sipho	ai
sir	aZbXcidlewfmgbhTijjYkklemdnjoWresltU
sir ,	bccjdmewfcgYhYinjakkmenUocpctZ
sir .	iiminduk
sir alan	aZnp
sir alan's	nj
sir anthony	ak
sir do	eiqi
sir gerald	nj
sir i	eiiesm
sir madam	aYfmpk
sir or	fkpe
sister	aobecbdihZiajdlrobtXuk
sister ,	aUgkjjkiul
sister -	adbk
sister .	ak
sister and	ki
sister as	aj
sister company	adlk
sister has	am
sister in	aZdljm
sister is	aj
sister on	aljc
sister will	ai
sister works	ui
sister's	akbdgdkklkmeoeud
sister's living	ki
sister's post	hk
sister's wedding	jj
sisters	al
sit	aObecWdXeohiiijkkelimsnYolpqqlsdubva
sit -	ai
sit .	ak
sit at	eiio
sit behind	akncri
sit beside	ek
sit by	aejjqi
sit down	amrk
sit here	abecjjosqd
sit in	eoiejcneoYrkue
sit near	tm
sit on	aPemgjqlreuo
sit still	ql
sit there	jmtd
sit this	aj
sit through	acjdmwqe
site	albjcpdWecfeicjRkWlknWoTpnqTuovm
site ,	ciheljqeup
site .	abbdcjgnhjtj
site ?	ll
site and	al
site in	akue
site is	hj
site manager	aerjti
site that	ajmi
site this	acbp
site tour	aj
site visit	behipoub
site work	aeck
site your	ui
sites	ai
sits	aicngXhbjkkZniojui
sits .	aenl
sits at	ij
sits in	bk
sits oddly	cn
sits on	aebehekcnjomum
sits well	jj
sits with	akne
sitting	adciddedgZhXiejWkinkopqotmuZ
sitting .	abckoktk
sitting around	qj
sitting at	aeblnk
sitting beside	nj
sitting by	ai
sitting down	ko
sitting in	adheidorqlrd
sitting on	qj
situation	ai
six	aZcrdkeifdgWicjkkblqmWnXoiqltpudvX
six ,	aOcqdeekgcjeqprlteum
six -	abjjoett
six .	bZdmeigcjeqkrmtZ
six </s>	aj
six and	ak
six as	am
six days	ackl
six fellows	bl
six finalists	betn
six hours	cejskeqesi
six hundred	ankksdtb
six in	jk
six interviews	adtn
six lads	jckk
six minutes	aebkijtj
six months	alcedierhekXqdskvd
six more	aadq
six of	bZcegkhejakjlnoeqo
six on	aebnqe
six pages	cilitd
six people	adcljj
six pounds	kdon
six questions	li
six references	ci
six seconds	bj
six times	tn
six to	ok
six tonight	ai
six tours	akhjje
six weekends	aejl
six weeks	acblhjjdkdoote
six years	cbdeedjlkiuj
sixth	aecddzgekeocqite
sixth ,	aecedjqk
sixth email	aedj
sixth form	aj
sixty	apbecddegRhYiYkwmiqlrTtcva
sixty -	aebbdeebgZhcjkksmjomre
sixty .	aici
sixty and	kk
sixty in	kj
sixty of	al
sixty pages	sj
sixty people	qn
sixty per	ai
sixty pupils	aduj
size	amcmddeifehjiSlcmnojqdrZtPuXvk
size ,	becoejgjhijeoiretc
size .	am
size before	al
size could	al
size has	bo
size in	adml
size is	anrc
size it	ri
size of	vl
size one	akrj
size the	ri
size usually	adgm
size was	adol
size would	acciki
sizes	aogd
skateboard	adtm
skateboard ,	adtm
sketch	ajbllete
sketch was	ak
sketch you	aj
sketched	aegl
sketches	akhimi
sketches ,	mj
sketches .	ii
sketching	ai
skill	fmgjtd
skill set	adfn
skill that	gkte
skills	aafuhetb
skills ,	cifj
skills .	aafngi
skills and	fk
skimmed	aejiti
skin	aebntd
skip	blddhmjeminlod
skip falling	aerj
skip it	ao
skip licence	bl
skip the	aahp
skipped	adbbhkjkrj
skipped the	rk
slammed	bl
slap	aetl
slate	aj
slates	aleeqk
slates on	ai
sleep	abbdcbddemgjhbicjvneqnrRuavd
sleep ,	aXeegmtk
sleep .	eekbmiokqnrdtd
sleep after	ai
sleep at	adok
sleep for	ao
sleep has	jj
sleep in	aaeq
sleep last	adjk
sleep now	aj
sleep on	aeeiqk
sleep over	amjd
sleep well	aVjt
sleep with	aekj
sleeping	aLgejmkztl
sleeping ,	aekl
sleeping in	acjYku
sleepless	me
sleepless ,	me
sleeps	ajcoec
sleeps all	cl
sleeps twenty	aiciee
sleeves	ai
sleeves .	ai
slept	aobdcddeejgaheiljdkbmqocqiteuc
slept for	jeml
slept in	adjjkj
slept on	aljcqn
slept since	aXeljmkdmm
slept through	rk
slept well	arme
slide	ajbXcoeegdiejdmnoctnvb
slide #	ck
slide ,	rjtj
slide .	mp
slide deck	tk
slide nine	ap
slide on	actl
slide twelve	cj
slides	albodieVgeiejbkblmoiqdsetkueva
slides ,	aWdlllto
slides .	aj
slides and	mj
slides are	aedj
slides at	ai
slides back	aaljrl
slides by	ak
slides to	aj
slightly	aelltj
sligo	amcjdkid
sligo ,	alde
sligo .	addn
slip	arbbdcgiijldmeqjrYseue
slip ,	ajqi
slip .	adgkhiikjjrb
slip and	am
slip in	adtl
slipped	bdcddijkqirl
slipped my	acrm
slippery	ai
slopes	aj
slot	aebeeegUhsjekalonZqjrZul
slot ,	llok
slot .	aYbedjhmqktj
slot ?	di
slot and	ai
slot at	aihi
slot for	hqqd
slot has	hj
slot in	heql
slot on	hl
slot to	ckhd
slot was	lj
slot you	ji
slots	amgehm
slovene	aj
slow	albZcuedfegYhaiejXkaoXrjtsuavb
slow ,	rmti
slow .	clme
slow ?	ci
slow clap	aVrbtx
slow down	aj
slow movement	ar
slow reader	ddtm
slow reply	ammc
slow to	ni
slow when	cj
slower	amgbrl
slower next	acrm
slower than	aqcdgc
slowest	aWdltsve
slowly	becldaedhejbkboar1tYue
slowly ,	ajjekern
slowly .	ck
slowly at	aerk
slowly because	rj
slowly committees	aj
slowly this	adrm
slush	ho
slush pile	ho
small	aobacbdSevfahSiXjZkelwnRoTqmsatXuvvV
small ,	bdckkerktmue
small .	aibeceejgdjlkdqeun
small and	aleeicum
small as	ul
small association	aj
small blog	ui
small budget	ajce
small bursary	kj
small business	ai
small caterer	ai
small chance	ek
small charity	aj
small children	abbickgejbkp
small corner	ei
small correction	ck
small favour	lj
small field	aeuk
small firm	gl
small firms	aegkhmub
small for	akeire
small grant	qk
small group	uj
small industry	acum
small jobs	ak
small library	gj
small man	ij
small no	ej
small one	cili
small page	ae
small part	eekj
small party	aetm
small place	ej
small press	qjue
small presses	goie
small print	ok
small profession	aduk
small publishers	ieuj
small question	ai
small side	tm
small talk	al
small team	aegl
small theatre	rmud
small theatres	adul
small thing	abcegahkijjolnqkrdtcubve
small things	aclr
small tip	rl
small town	acbmreul
small trade	uo
small village	adbk
small world	al
small yes	aaemqi
smaller	arbbdqeihWjdldocqdrktXub
smaller ,	ek
smaller hall	di
smaller loan	ai
smaller one	adcn
smaller press	ai
smaller room	addk
smaller than	aYgjrn
smallest	beceevgdhdti
smallest cheque	ei
smallest room	tk
smartest	aXgqik
smell	bnjeri
smell .	bi
smell of	an
smelled	adrl
smells	ierm
smells of	ri
smethwick	aeqi
smethwick unit	aeqi
smile	aibYekgdimjlmaqdtc
smile ,	ik
smile .	acbddijiokrk
smile on	em
smile to	am
smile when	anbe
smiled	bjhejnok
smiled all	ol
smiled and	acbjji
smiled at	jl
smiles	uj
smiling	apbigdjaoetk
smiling .	an
smiling since	amje
smoking	aoja
smoking the	aoja
smooth	aili
smoothly	anbnoe
smoothly .	ap
smoothly for	aebn
sms	ai
sneezed	aemj
sneezed in	aemj
sneha	ai
snob	ro
snob .	rm
snow	aicn
snow ,	hi
snow .	cjki
snow for	aejl
so	akbbdqejfJgcikjYkdlbmknlobpOqnrYtmucvd
so "	alcc
so ,	aVdsebgkmnodqetcvr
so -	aYbnckgeicrmve
so .	ajbjdkecgkhbiijakamnoXqdrWvk
so :	lk
so ?	ao
so a	aebedbejhnjcneodqvretYuc
so again	aihejilj
so all	ajgl
so am	aj
so an	ajdkkc
so any	ai
so are	aiicqi
so as	gehdjqoetj
so ashamed	mj
so at	hcjkojrktd
so bad	aien
so badly	abethe
so be	adojqi
so beautifully	abeeivte
so because	jk
so being	am
so brief	aYdnolte
so by	aWbjho
so called	aebk
so can	aceo
so careful	adtn
so carefully	ai
so certain	adjlodtj
so clearly	auoc
so close	aiblte
so closely	ar
so cold	abkjmj
so come	al
so congratulations	adtm
so could	anddllne
so dear	kk
so decide	adql
so deeply	abikokreti
so did	glme
so difficult	aeoj
so do	aiceedgihZipjZkZneolqrrdteuZ
so does	aeiermuj
so don't	cvgijakaqc
so each	hdqi
so early	om
so easy	abmitk
so eleven	kj
so encouraging	jm
so enjoy	aWgqji
so even	aj
so everything	qi
so exact	aj
so excuse	ao
so explain	adcn
so fair	aeip
so far	aYdegahdieknneodrjtZuxvi
so fast	an
so few	aXiersti
so fine	amkd
so for	aikbqk
so forgive	akklmiqc
so friendly	am
so from	aeoeqirl
so full	amceiike
so generous	aeip
so gentle	eoie
so gently	jk
so get	aYcjqo
so getting	al
so glad	adoktm
so good	ardkgdhaldnmobrd
so gracious	aemj
so happy	aato
so hard	ejjlti
so has	dm
so have	aanl
so he	aYknnl
so he'll	actn
so hearing	aeij
so helpful	aelk
so here	asbcccdigehenjodqd
so here's	aZcedt
so high	mj
so honestly	rk
so honour	abhl
so hoped	aZemkj
so how	sj
so i	aobidkeTfegbhlibklmZnkoVqQtlucvk
so i'd	aYbicidkebhlieknni
so i'll	atbacZdieegWhejalpqauX
so i'm	alcodoeigdhkjZkUmenkoYqWrctWua
so i've	ajbbcadegYhYjknwqXrctlud
so if	axcbdeechekelirkud
so imagine	aZgq
so in	aZdkgn
so is	aUmeqirnsouj
so it	blctebgmhdiejakamcncodqorYtcvk
so it'd	aYklqk
so it's	apcnddeehXkboaqltj
so just	aZiiomqj
so keen	jj
so kind	aiok
so kindly	accjhqoeqite
so last	ji
so late	atcdmerktc
so learned	il
so let	deqi
so let's	aZqkuo
so lightly	aejq
so like	aYtmuj
so little	aaeqgmme
so long	adcaengkjomineqbrati
so look	acdn
so many	akcadlelgShjkbndooqeretZuivd
so may	diik
so maybe	apgc
so might	acep
so mind	al
so much	adbZddemgWhajekencorqjrStkunvb
so my	gdhntj
so naturally	aZhp
so near	amoe
so nearly	adem
so new	rkte
so next	aq
so nice	mmoe
so nicely	ai
so no	a6cedcgehdkbojqX
so nobody	ambegehajlkcmondokqaud
so not	rj
so nothing	ayjdkZneomqV
so nothing's	al
so now	ajdjjbnk
so of	acsn
so often	aecegkiiootc
so on	alcbtmud
so once	acdo
so one	bmgk
so our	om
so perfect	aciitj
so perhaps	gpnlobte
so plainly	mk
so please	arcadPecklmZndqmtVuZ
so pleased	dnoeti
so polite	ajdmoc
so politely	aj
so post	aj
so promptly	ok
so proud	abjo
so put	achink
so quick	ij
so quickly	aq
so quiet	an
so rarely	aaoktl
so read	aeck
so she	jj
so some	aemn
so somebody	adon
so something	hcjdqn
so soon	alte
so sorry	aemooctm
so steadily	gnte
so sure	aYbejpkj
so tell	aVdmkendqiuq
so thank	aucdheibkkoiqerb
so thankful	en
so thanks	akjnkioetd
so that	aQbpcPdehbiQjqkllenoonqprjsitT
so that's	au
so the	bkcmdReWgliYjakdmenaojqcrisjtquV
so there	audbecgYjjkkneocqYrdtcul
so there'll	jl
so there's	arcehdkcnpqe
so they	aqrd
so thin	acbernti
so think	aWgeksndum
so this	biedgljdksndoeuc
so thoroughly	akmi
so tired	iote
so to	aagiiinnqi
so today	di
so unfinished	mi
so unprepared	adhemqte
so very	aVeiijmitn
so warm	aato
so warmly	ajti
so warn	ai
so was	glri
so we	aubcccddejgchkjekZodqZrlue
so we'll	askaqduk
so we're	anhmkeqd
so welcome	akje
so well	bbcadchiilmenerksmtcueve
so what	aTcidljlqi
so whatever	bl
so whenever	ai
so where	adhmlkve
so which	addi
so who	cjdllb
so will	aYqiun
so wise	aZis
so would	ajck
so write	adqm
so yes	aahl
so you	aebndOeehuiSjXkjmankqjrUsdui
so you'd	acgdhjqo
so you'll	aWdckkqlrm
so you're	adbq
so you've	aacogekirnte
so young	aeil
so your	axckddeegqhUiZjanZobqYriua
so yours	gi
soaked	al
social	kqnctivd
social app	ti
social value	al
society	ambefcgaiconui
society ,	am
society for	alfe
society has	tl
sod	aerk
soda	ai
sofa	ajelgkjc
sofa ,	glki
sofa .	ak
sofia	aj
soft	aecpenijjerave
soft ,	ci
soft at	adcore
soft spot	em
software	apekqdvi
software ,	ak
soil	amgerj
soil science	cj
soil test	cj
solar	an
solar ,	am
sold	aXcldceegkhaiejsktodqdrbtaua
sold ,	aehl
sold her	aejk
sold his	alhe
sold in	adci
sold more	aegl
sold my	abbjgejiko
sold out	aecjgm
sold the	aYhcjlkr
sole	al
solheim	ai
solicitor	aWbdcehZjcnToeqeretbu/
solicitor ,	abgkuj
solicitor and	neuk
solicitor has	adkjul
solicitor is	aj
solicitor says	qi
solicitor will	heqduq
solicitors	aXrlun
solicitors will	abuo
solo	bihrieketd
solo ,	aj
solo .	aZbjhjli
solo was	adhm
solutions	abfkom
solve	gm
solveig	ai
some	aZbdcHdoelfjgkiXkelemXnloqpjrmsbtVvt
some .	aobnocub
some advice	lj
some day	aideeeljoeplqeuj
some excellent	aduk
some experience	ri
some familiar	adbknmve
some feedback	aedn
some form	aehl
some forty	aj
some free	ap
some good	mn
some have	cdgk
some idea	aegk
some kind	ajte
some length	acdinj
some little	el
some more	aejk
some names	ln
some of	aZcadcecgphciajulcmdniouqYtc
some other	ckniodrkvi
some people	abbeemgYhdjjmeonrrtaucve
some photographs	adum
some point	abom
some practice	gdtm
some quiet	oi
some reason	oeqluj
some rest	aj
some room	hi
some satisfaction	acdm
some sleep	aqjZ
some small	aeen
some sort	cdhkrdtm
some thought	aohd
some thoughts	ai
some time	aqbiecgkleoare
some to	aeilrj
some trouble	qi
some use	aWemiiol
some way	ejhi
some weeks	dooe
some working	bi
some would	cdgkoi
somebody	aWbwcXeefZgXhdiijkkdlZmanjojpdqirqsltjuavP
somebody .	anbljYoetk
somebody a	aannok
somebody above	nl
somebody added	bi
somebody always	cdel
somebody as	mi
somebody at	aebjhljlne
somebody before	aj
somebody can	kk
somebody clearly	rlte
somebody could	aiomrd
somebody drops	qj
somebody else	ajbjddeahYjbmendqnrjtcum
somebody else's	acbjckdcjetp
somebody even	aetk
somebody explained	adro
somebody falls	aj
somebody for	al
somebody found	oi
somebody from	aZrntj
somebody gives	acdk
somebody good	aoje
somebody had	aYbdimjXomriskti
somebody has	adgeiejnneojqitj
somebody here	acemoj
somebody i	omte
somebody in	aegdjkoltk
somebody is	hkqmre
somebody might	abelrl
somebody must	abblmeoo
somebody of	aeglij
somebody on	bvedgbhaqdretYue
somebody ought	airbum
somebody out	aljcoctm
somebody outside	atodrY
somebody senior	bdnkri
somebody should	aaberntmuj
somebody showed	ai
somebody so	mm
somebody there	acbijkrj
somebody to	abeljlkineocqerjud
somebody told	amde
somebody took	oetj
somebody who	arbXccdiebgphciXjbkemeodrsuY
somebody whose	aZknrj
somebody will	aMbjhojmokqjtjue
somebody with	abbWcjeahmiojilemjoercspta
somebody's	aSbzgdjlkdneue
somebody's cousin	aebk
somebody's dream	aejote
somehow	aTbpcdejjkmite
somehow ,	aejmmj
somehow .	adem
someone	bWcZdZfbgaikjjkYmanroeqVrksltxuS
someone "	bjoe
someone ,	lj
someone .	aigmodretj
someone above	aehdnr
someone at	nkodrltl
someone better	adjm
someone cheaper	rm
someone else	addlenhajjkeojqiretYvk
someone else's	adejti
someone for	asta
someone from	anclddgkodte
someone good	aj
someone had	an
someone has	aVeljkonqe
someone i	jk
someone in	arbjedhbicjdmdodrmud
someone inside	ak
someone like	adhiiejjkmmire
someone local	an
someone look	aeun
someone more	nord
someone of	aeceglhjmj
someone on	nitl
someone please	acedso
someone so	aeio
someone to	akjkodretn
someone who	aobbejhkijneoZrdtiuX
someone who'll	tk
someone who's	ri
someone whose	jeoktj
someone will	hi
someone with	adbdccechqipjeod
someone you	aZeeosui
someone's	aYbZonsntn
someone's nephew	aebasnti
something	bocXeZfbgUhujdkmldmaneoepnrrsZtNumvl
something ,	aVdlgkhkiejioerk
something .	albigbhmicjmmdqdrVtjubvi
something a	hi
something about	aoceidtj
something almost	ikoerk
something and	ak
something at	aahkul
something brave	aeol
something comes	ak
something different	aeikkjte
something else	albpcedjebhkoYqbriteuc
something for	aijk
something from	jjoeqmri
something good	jckm
something i	abbihekjmkodqbupvi
something i'll	acip
something in	ambbdjeeijlioere
something like	aamivr
something my	aj
something new	apjdkj
something nice	adpo
something of	hj
something one	abcoomtd
something opens	aaql
something other	aWbmcoheolrd
something out	rm
something right	ai
something shorter	aj
something similar	bl
something so	mj
something suitable	hj
something that	amrj
something the	gmrltd
something to	aihekorduj
something turns	arqdud
something we	hj
something when	hm
something with	aXhnjikiolrete
something you	auderivZ
sometimes	cdeigmmenkodriteud
sometimes ,	gl
sometimes a	nk
sometimes forget	aigi
sometimes that	rl
somewhere	aZbecketgYhaicjXmdniqdtquavq
somewhere ,	ejkj
somewhere .	elolqd
somewhere between	dl
somewhere else	cnec
somewhere in	aeejgdhenktl
somewhere near	ek
son	aebjccdlekgThqiYjilmnaoctZ
son ,	hj
son .	hj
son about	acln
son has	amgdhjjYkk
son in	elie
son is	rm
son now	abbmji
son sent	dl
son will	dk
son's	aeeejokmleqe
son's school	adeejlkkle
song	amcnddeigciejctb
song ,	ej
song .	bk
song from	aj
song in	jj
song lyric	rk
songs	aqljrc
sonnet	aeritk
sonnet from	tk
sonnets	anccibtn
sonnets is	cctn
sons	aijekWtjum
sons ,	tj
soon	aidZemgkjYniojqcrdtXuavk
soon ,	aqglqeue
soon .	ajlioivj
soon ;	aeck
soon ?	elqd
soon as	aXejhjijok
soon enough	kjol
soon find	amoe
sooner	aobacbdahTijjZlenbqsrdul
sooner ,	kl
sooner .	gimkokrc
sooner be	adin
sooner have	airj
sooner hear	an
sooner or	acum
sooner than	ekmeqetjuj
sooner the	acqn
sooner we	aeuk
soprano	ai
sopranos	aerk
sopranos ,	aerk
sorcha	al
sore	am
sorry	aubXcbdPeLfZgShYiPjVkPm4nXocpiqcrHsVuqv1
sorry ,	aZbecjdceejbljmtodrdtev0
sorry .	eegjhjjcmjoireuc
sorry about	arob
sorry again	aemqod
sorry also	acml
sorry but	aedj
sorry enough	mj
sorry for	aidceegejZmqooreta
sorry i	aXjnmqodvn
sorry if	akjeobui
sorry it	al
sorry it's	anmd
sorry my	acmZomtn
sorry not	awmaod
sorry once	admm
sorry sorry	abmm
sorry that	apbeddmdol
sorry there	aZmo
sorry to	bjedgbhcicjjmpoQpkqirdumvb
sorry when	uk
sorry you	mj
sort	abcadaecgijakaonqprktXuovd
sort .	ai
sort it	adniqi
sort of	aicUdeglidmlnbqbrqtbulvZ
sort out	aieekeljqk
sort that	aYikum
sort the	qi
sort this	acql
sort to	aeol
sort you	aimdnjolre
sorted	apedneoeqoue
sorted .	alee
sorted out	aeneqp
sorted within	qj
sorts	bdrptc
sorts the	aotd
soul	aSbjenivrd
soul ,	adbkik
soul of	ik
sound	azbdcZgqoerdtYuevZ
sound ,	airk
sound .	ajeiiire
sound desk	aj
sound of	am
sounded	bddejqkl
sounded nervous	adkl
sounded quiet	ji
sounded so	adjo
soundly	ui
soundly there	aejj
sounds	apgdidjdkkodretdvv
sounds like	acjeklvr
soup	jikink
soup ,	jk
soup .	ti
soup kitchen	kj
sour	abjerq
source	qeukvu
sources	ajbikevl
sources ,	bj
sourdough	amci
sourdough in	ci
south	ti
south .	tj
southall	ai
space	amecgcjkljqeratbud
space .	acjmoi
space as	cj
space for	al
space to	an
spam	bddmtk
spam ,	dk
spam folder	al
spaniel	bk
spaniel .	adbl
spaniel of	ci
spanish	adlksk
spanish ,	ablksk
spare	aqbkcadagWhaibjbkXncoWqirxtluXvZ
spare .	akemqe
spare a	aieejl
spare her	qj
spare key	al
spare me	aKbigejdkcmiocrytq
spare minute	aj
spare room	ki
spare us	acqm
spared	cegehkiZkbmqqdrdtl
spared .	bijj
spared the	achktm
spared us	alqe
spared you	acmnoj
speak	aUbccudSeWgyhWlinkokpeqisetPuivZ
speak ,	ijlj
speak .	aciinm
speak ?	adql
speak about	aYbjcleeio
speak at	acgihkmnna
speak dutch	aackdbos
speak five	ceeigl
speak for	abcjglhdmeun
speak of	aiecglkmmctcue
speak tamil	aici
speak to	aXgkhaicjknoqkui
speak too	ai
speak well	argeoere
speak with	rk
speaker	ajbqcddbgpoeretc
speaker .	akblde
speakers	arcddiicjkndoitc
speakers ,	jl
speakers who	oj
speaking	aabdddemglhdickkmcnioiqerktaum
speaking ,	aebigk
speaking as	rj
speaking of	aboo
speaking part	aeem
speaking slots	hj
speaking slowly	aerk
speaking the	beck
speaking to	gehdjknl
speaking was	gj
speaking with	ajgi
speaks	cpgjienmqetbue
speaks for	hj
speaks of	bkci
speaks warmly	aj
spear	acgl
special	aWgljjocritmuj
special .	aajjtn
special issue	uk
special sort	abrn
specific	ajvr
specification	oj
speech	arcdte
speech about	bi
speechless	aieeim
speechless ,	eeik
speed	alodriti
speed ,	ajtk
speed .	rj
speed was	cj
spell	begiheoSrxtm
spell "	rmtd
spell .	tj
spell it	adglrjte
spell my	odrn
spelled	aqdemeol
spelled my	om
spelled out	ai
spelled your	am
spelling	bZcedcgdolrltn
spelling .	al
spelling ;	rk
spelling mistakes	cerjtk
spelling my	abbeoktn
spelling of	aknj
spells	albi
spells it	bj
spelt	olrdsktl
spelt my	olretk
spelt with	adsk
spend	gekcmloerjtj
spend a	abtkuj
spend one	rm
spend the	ao
spending	achdjkol
spent	adbpdeeZgehXjineolpmqbuk
spent ,	aiuj
spent .	ul
spent a	aj
spent at	pm
spent half	bkje
spent my	adjj
spent on	aecjeejemlojtj
spent the	bjgk
spent three	hejm
spent with	acrl
spices	aj
spices .	aj
spicy	aecl
spicy ,	aecl
spilled	aamnrk
spilled ,	aemi
spine	abeirp
spine .	adek
spine and	aerp
spineless	aarq
spiral	bk
spiral pond	bk
spirit	acckoo
spirit .	ol
spirit level	ti
spirits	fkgkidjd
spirits .	aigkiejd
spit	aajirq
spit on	aZjirq
spite	ai
spite of	ai
splendid	aqra
splendid .	aj
splendid from	ti
splint	abjm
split	apgc
split staircase	bi
spoil	jink
spoil it	nk
spoiled	aZgdiejemyoe
spoiled the	ml
spoilt	amgi
spoilt .	gj
spoke	blclhdiajjkaoYriuZ
spoke about	alne
spoke in	hjjdmk
spoke of	bidigmkeoetj
spoke so	ak
spoke to	begehciennrl
spoke too	ak
spoken	aRbqdbhiocqrrctdup
spoken ,	qk
spoken .	abhjni
spoken of	acik
spoken since	aejm
spoken to	aWbrqj
spoken up	aiul
spoken well	un
sponge	cn
sponge was	ck
sponsor	acbedlhdlknjrlud
sponsor is	nk
sponsor letter	rl
sponsor's	aebqtb
sponsored	hi
sponsors	acbmnkodretbus
sponsors seemed	ajnjtd
sponsors to	aeun
sponsorship	abmjul
sponsorship letter	aemj
sport	glue
sport about	aegm
sports	aq
spot	baceekfehnkeneoisiuevc
spot ,	adsj
spot .	aigkre
spot for	em
spot on	ajji
spot talent	adokri
spot to	ak
spotless	ij
spotted	an
spotted the	al
spotting	adtn
spreadsheet	aWbmojrm
spreadsheet .	aconrkte
spreadsheets	cl
spreadsheets ,	accl
spring	awbodledfegiiejdkillnXocqMrTtTvY
spring ,	ashejdqc
spring .	aabcdohdjakpmjoiqere
spring ?	aidk
spring and	aokc
spring brochure	bl
spring for	ai
spring i	aj
spring is	akoe
spring issue	al
spring keynote	bl
spring list	aagmhjuk
spring of	aktd
spring on	aYhjjm
spring programme	ai
spring round	anhbij
spring show	aedi
spring that	adjl
spring vacancy	abho
spring you	ck
springs	gdhjkj
springs running	gdhk
sprint	jm
spuds	jk
spuds for	jk
squad	aZjdqluq
squad .	aZdjhk
squad or	um
squad travels	adul
square	coelhjjdtcud
square .	ii
square with	abcq
squash	adbn
squeeze	ankc
squeeze .	akke
squeeze me	ak
squeezed	adek
sri	ai
st	aqdehjndqjud
st ,	am
st .	ai
st and	kk
st brannock's	hm
st of	qk
stables	aiei
stables ,	ej
stack	vt
staff	adcidcebgkiljkkcndqZrltkucve
staff ,	aeclgijkqe
staff .	gium
staff a	mi
staff and	ki
staff are	aWilnjtl
staff came	acgl
staff deserve	ai
staff for	aZfjhjtk
staff last	acjn
staff room	rk
staff were	ai
staff when	aj
staff who	aehk
staffed	aZtr
staffing	ak
staffroom	bigo
stage	bkcbdkeogWhniakTmjoaqbrbtouivZ
stage ,	adbjcZdlebgchmjjoerdtmud
stage .	abeonjoeui
stage a	airltc
stage and	bjji
stage as	aigdmn
stage door	abekteum
stage in	aj
stage of	acdmonud
stage slot	hi
stage than	tm
stage three	hi
stage was	aiblhejcodti
staged	amje
staging	ak
stain	mk
stain on	mk
stair	ajuj
staircase	amhdrj
staircase .	rk
stairs	apbsdeekgahdidjakZmdnerZta
stairs ,	ajbk
stairs .	ajbicjeigerete
stairs that	aojd
stairs were	al
stairwell	knuj
stairwell ,	uk
staked	oltc
stakeholder	aj
stakeholders	acfk
stall	aebjcdjnndqbretbuj
stall ,	akbmjjkeqe
stall .	aZkmuk
stall at	hj
stall in	aeol
stall is	alei
stall next	ai
stall on	ej
stalling	deqp
stalling and	deqn
stalls	cjqerk
stamina	diqitj
stamina for	qk
stammer	ajbm
stamp	aYbaelgdhdibjckdlimooiqnrcsktn
stamp ,	aaeoti
stamp .	acceidmlqnrctp
stamp on	sl
stamp you	mj
stamped	li
stamps	abdneejkri
stamps .	acdn
stan	ai
stand	ckdYhniWldmjnYoetj
stand ,	al
stand -	jlqd
stand .	abclkiqmuj
stand </s>	adtl
stand ?	ak
stand after	aZoo
stand and	aj
stand at	acenql
stand by	aZblhl
stand for	akue
stand in	hjji
stand next	hi
stand on	gemn
stand them	ai
stand up	acckgkki
stand was	aiti
standard	aUcZgphnjckeocrqsn
standard .	adhluj
standard email	bkje
standard of	aagnrmte
standard on	gk
standard set	ai
standard was	aecbsntl
standards	aWcegdrntkuq
standards might	aduo
standing	aWbcddgmhujkkZnaoaqttXue
standing ,	gi
standing .	aickgehkmlra
standing are	hk
standing by	aeql
standing does	hjii
standing idle	aeqk
standing in	aajnrn
standing is	hl
standing must	ik
standing on	alge
standing order	uk
standing ovations	acgo
standing up	ajji
stands	aebYcadtepgZhdjbkameocqqrctaul
stands ,	ak
stands .	cedthe
stands between	aeemqj
stands for	abhl
stands on	aaijul
stands ready	fj
stands until	aiqj
stands up	uk
standstill	ul
standstill ends	uj
stanza	amektd
stanza three	ai
staple	adml
stapler	an
star	aYbadeecgljdocqZrbtkuz
star ,	gdikum
star .	an
star and	gl
star for	aetn
star on	aaup
star review	hj
star reviews	adul
stars	ajbbccdcfmgjhdjcqatq
stars ,	adqetr
stars .	am
stars and	ai
stars for	tk
stars on	am
start	albbcdddetgnhojakalZoKqircsctYvo
start ,	adbedeeqgjhijjkdmiqb
start .	aWcedeejgmhtiijckkocqardtauj
start ?	djve
start a	aj
start and	bjhj
start any	aj
start at	anhenlqb
start before	apjjtb
start date	adqltm
start from	aeei
start in	altc
start is	abcl
start on	akddkeql
start over	aegj
start that	bchdmjrk
start the	kk
start there	ak
start to	adgi
start with	an
started	aebpdcgehkkeneoirYuavs
started ,	ckgehi
started .	abbjhi
started cutting	aj
started in	acbl
started looking	hk
started on	abbnql
started to	aibejcomvi
started when	ak
started with	akte
starter	aj
starting	abbccldegchojjkdreteujvm
starting a	aj
starting again	hm
starting date	aWhnql
starting in	ak
starting out	aejl
starting with	cn
starts	anbZddhdkitl
starts ,	ji
starts .	ai
starts at	aj
starts in	adkitk
starts on	qj
startup	ti
startup with	ti
starving	aekm
starving here	aekm
state	aVcdeegnhakempncqqteve
state and	acgn
state guy	ok
state of	mpri
stated	abcjok
statement	dcidkkmlti
statement ,	ai
statement was	mk
statement with	ie
statements	aVbecu
states	aicngcoevi
states ,	aecpgeoe
station	ajdlkkqerlteue
station ,	rm
station .	km
station i	ak
stations	aagm
stations .	aeui
statistician	aj
statistics	bkci
statistics ,	cl
statistics .	ajti
statistics hard	rj
statue	abiqrete
stature	aeio
stature is	ik
status	aduivi
stay	abbndafkhPiijekVmnoSqarpsmul
stay ,	qk
stay .	gohdli
stay a	aduk
stay and	jlud
stay as	uk
stay at	aqqd
stay between	bkje
stay for	tj
stay home	aerl
stay in	ekinjckdqeresn
stay on	hejekjlemnqauk
stay open	ui
stay put	ai
stay till	aj
stay where	al
stay with	amcjiejeneritiue
stayed	aWbncZdcejhkijjqkVlemmnaoXplqXrn
stayed behind	ji
stayed for	jl
stayed in	ak
stayed late	achrjc
stayed long	aerl
stayed on	jl
stayed shut	abbkgj
stayed up	jkke
stayed with	bigeiljdmmnepm
staying	a7hejckcqbuZ
staying ,	ai
staying in	an
staying near	ai
staying on	ao
staying put	akoiue
stays	amdlecgcjZkaneotqYretkud
stays as	ai
stays dry	ak
stays off	aj
stays open	aj
stays the	am
stays up	aatn
stays with	hk
steadily	gnte
steady	jotd
steel	ambecj
steel was	ak
steep	gk
steffan	aj
steffan </s>	aj
stellan	al
step	cideebfjgijkndodqcteuivi
step .	aXckglhk
step for	anhc
step in	an
step too	ai
steph	ak
stephanie	adbl
stephanie was	adbl
stephen	aYoo
stepped	anne
stepped out	aphe
stepping	adbdfrtk
stepping stone	abfn
stepping stones	ajfk
steps	cedifjqerium
steps ,	abdjrjun
steps .	aj
steve and	ai
steward	hi
stewards	ak
stick	adkmnbrvtc
stick to	ndrr
stick your	aern
sticker	aYkjtn
sticker .	aYkjtn
stickers	tn
stickers ,	actn
sticking	rk
sticking with	aerk
sticks	aqbd
sticks a	aj
stiff	ao
still	akbZcld/fVgbhOiijmkbllmonRobpbqlrBsRuT
still "	tk
still ,	ki
still .	ckllte
still a	aXdpecquve
still answer	oi
still at	abbkgk
still available	bkqj
still be	jeqrtiud
still calls	gi
still can't	ajji
still come	aojive
still do	aedmidtm
still enjoy	ap
still find	clge
still finding	al
still fits	aYjo
still free	ambjvd
still get	ajgmud
still go	admm
still got	ak
still had	arbd
still has	jmlj
still have	aobedbgZhdimjUkenjobuq
still haven't	di
still here	ej
still hold	acclui
still hoping	dj
still i	abdjek
still in	gckitm
still is	jk
still learning	akgbon
still like	dmhkjckeui
still likes	actl
still look	ai
still looking	tl
still make	mlue
still managed	aj
still mean	qj
still need	apqc
still needs	ak
still no	aecedkhkni
still none	aedi
still not	adml
still on	abbjddgeiljjkqqdui
still open	abbZckdlhdimoiqmtdue
still play	lk
still reading	adlm
still ring	abgo
still say	ek
still says	abgkom
still see	am
still smile	ak
still speak	acgo
still standing	ck
still stands	dkej
still take	aldi
still talking	aiqj
still talks	altk
still the	ao
still there	aZbndj
still think	acclin
still thinking	aiqlse
still to	al
still too	tl
still unsigned	ai
still up	aajp
still use	aagn
still waiting	acbldjhkqe
still wake	aZemmk
still want	aTdqhmolqa
still where	addm
still with	aeikjj
still without	jj
still work	ai
still working	ajge
stings	ak
stings a	ai
stinks	aYbiibrt
stinks .	birj
stinks and	rk
stinks of	aeierl
stipend	aWdjikjekvrdte
stipend ,	aeik
stipend i	ackm
stipend i'd	aekn
stipend of	ki
stipend still	ai
stipend was	hk
stock	apuevk
stole	aabyjb
stole my	abbvjd
stolen	ap
stolen the	ak
stollberg	apie
stomach	ak
stone	fqgjiete
stone .	gl
stone on	adfl
stones	aifk
stonework	ai
stood	aabmceejheiijroZqmrctZua
stood .	abjo
stood a	bk
stood at	aWemjm
stood between	ki
stood empty	qkue
stood for	adgkik
stood out	aj
stool	ek
stop	aUcadmgnheiYjrlammnaoeqqrYsnuPve
stop ,	admiql
stop .	gohekdmdoaqerispubve
stop apologising	aemk
stop asking	aadn
stop at	dmqe
stop by	qi
stop doing	ej
stop emailing	di
stop here	aj
stop in	adol
stop ironing	ak
stop it	ackiqi
stop me	abgmmn
stop on	jl
stop reading	jnte
stop shaking	kk
stop stalling	aedeqp
stop the	aYkitp
stop writing	acdlej
stopcock	ul
stopped	aGdUedgpicjrkwoiqirouR
stopped ,	aVgkjmkj
stopped .	ak
stopped asking	aZjr
stopped at	ajjenioern
stopped dancing	ak
stopped expecting	aYos
stopped looking	hj
stopped me	an
stopped opening	aZjekq
stopped ringing	aegn
stopped speaking	jckm
stopped talking	akje
stopped writing	bijmke
stops	adjlkore
stops on	kk
storage	ao
storage ,	aeqk
storage .	ai
store	aZejjekbmirmukvj
store ,	ci
store .	aj
store by	aaro
store manager	ek
stories	aZus
stories ,	aeuk
stories .	hi
storm	anke
storm and	amke
story	albecjdZedgniYjWkYldqcrZsetTuxvc
story ,	cj
story .	aYckhiup
story about	abbmgj
story again	aemk
story and	ai
story at	uj
story comes	acum
story for	ai
story is	ajgi
story made	ak
story of	aldeup
story under	ci
story was	ci
story you	akue
stott	aj
stott </s>	aj
stove	aj
stove .	aj
strachan	am
strachan </s>	ai
straight	anbScYdbeYgihkibjXkildmknuqjtZ
straight ,	ak
straight .	cenjti
straight answer	dYojqr
straight away	al
straight face	abgjhemmri
straight into	aohi
straight no	ai
straight that	aj
straight to	abdehikinsuj
straight with	atbd
strain	abtq
strain yourselves	adtq
strand	al
strange	aWbkccejgmhticjnoarWtXud
strange feeling	acgjhj
strange thing	ekjlkjrdtc
strange to	aZglhpjkrdte
stranger	aebdhnretk
stranger .	abbehntk
strangers	gmhjue
strangers .	aihj
strategy	bitj
strategy paper	bi
stray	ajejkc
stream	hk
streams	ci
streams in	ci
street	ambZcbdeeegdhmiajrkjmknbobrWtXue
street ,	amli
street .	akjiqe
street and	adhijj
street by	kl
street for	amkd
street has	qk
street is	ai
street since	hi
street was	hi
streets	amgeheqdrm
streets away	ek
streets from	ap
strength	aYbcfcgbhiiejuojqmretiuc
strength ,	ai
strength of	aWbcfegbhiiejuojqmretjuc
stress	accdjoknneqe
stress ,	acjlki
stress if	am
stress is	ki
stress of	adjk
stretch	hcjlklre
stretch .	ai
stretch to	kl
stretched	aXdlgmom
stretched to	abom
strict	al
strict but	ai
strictly	aebecm
strictly speaking	becm
stride	gk
stride .	gk
strike	bmgdilje
strike .	bo
string	gltjvm
string quartet	tk
stringing	aabltm
stringing me	aabltm
strings	amkloc
strings ,	aekm
strings .	al
stripe	abjl
stroke	abhejlkptj
stroke .	adjj
stroke and	jl
stroke i	ak
strong	asbWcbfjgUhbkdokqetpubvd
strong "	tl
strong ,	ii
strong .	ajhetj
strong applicants	hj
strong candidate	angeoe
strong competition	adom
strong field	ceflgeomreti
strong one	ai
stronger	albacqdeebfoieleoetkve
stronger .	aackfo
stronger ?	ak
stronger applicants	aecnee
stronger candidates	bdcj
strongest	aXgs
strongly	aZcjjmql
strongly encouraged	jm
struck	ae
structure	vj
struggle	algmjcud
struggle with	gm
struggled	gloe
strummer	aegk
strung	aXbu
strung along	adbm
strung me	abbp
stuart	oj
stuck	ajbdcegljcojqite
stuck .	gk
stuck for	adol
stuck it	hj
stuck on	aj
stuck with	qk
student	eogchdjekincocrltYue
student .	bl
student and	adep
student days	rn
student from	aljdki
student i	qj
student rep	hj
student union	ai
students	cWdYecguhqjqkblYmanXoeqdtbvc
students ,	as
students .	gchpkk
students a	abhn
students about	ak
students and	abgr
students are	hmjdok
students ask	aejm
students asked	jj
students at	abgn
students can	amte
students clubbed	aeji
students come	qjue
students for	aebl
students had	ajhejj
students have	gj
students in	aj
students made	abjm
students talk	acul
students tell	adgp
students tend	gj
students that	iljjobtm
students to	ao
students union	acum
students who	ak
students will	aigcjeokuj
studentship	qj
studied	aabiir
studied every	acio
studio	amdegTjWklllnbpkrZtiuZ
studio ,	abiiljoj
studio a	aelj
studio and	aikj
studio as	pl
studio building	te
studio flat	aekltj
studio floor	ej
studio is	qj
studio on	ak
studio with	aj
studio would	abtm
studio's	hj
studios	aekm
study	aqbmdageijkdocrbtiua
study .	ambjdb
study is	ci
study of	tm
study the	ik
studying	aegmnk
studying ,	nk
stuff	rjvn
stuff .	alrdti
stuff your	abrn
stung	atbe
stung for	al
stunning	aiik
stunning ,	ilte
stupid	bdckidjdmmoerotdvi
stupid ,	abcimj
stupid .	abckri
stupid mistake	ammere
stupid of	al
style	cdgchiljooratevl
style .	aZgdopvi
style guide	aihi
style sheet	lj
subject	bUdiekfegjhUjnkeldnUoUrs
subject ,	dleigjoe
subject .	bbgmhcneoerqtbuk
subject is	aigmue
subject so	anrjtb
subject to	aXqlto
submission	aqhikeldqdskvb
submission ,	slve
submission .	ai
submission fees	aehk
submission to	aitj
submissions	aj
submit	anbecddbfjhqqbreslud
submit a	aj
submit it	aj
submit the	adfjsl
submitted	akcmdehe
submitted .	cnhe
submitting	aeccdn
subscribe	abom
subscribe ,	aZom
subscriber	aj
subscribers	aaodqetnum
subscribing	hi
subscribing to	hi
subscription	hdup
subscription ,	aj
subscription .	aXtiuq
succeed	oi
succeed ,	oi
success	accefognhdicomuc
success ,	adfeoltmue
success .	aifj
success came	adgk
success in	acfn
success with	ajoj
successful	aebtcdfbgthbicjendrdudve
successful abstracts	acbm
successful applicant	adbegookte
successful bidder	bpfegloetZ
successful candidate	aibcgjojte
successful candidate's	adbihj
successful flatmate	getl
successful quartet	bj
successful quote	ajge
successful team	adgo
successor	gj
such	aebYcYdUgZhKixjckclRmwnmokqVsctmuevd
such a	baddeofdgQhZiujZkdlZmtnbqcuivb
such an	aYilmook
such as	acfimmro
such care	aord
such careful	ai
such choices	aenl
such detailed	bj
such experienced	acom
such fun	amtd
such good	ao
such letters	ki
such lovely	aeik
such manners	ik
such matters	nn
such short	aZoo
such strong	aj
such taste	ik
such things	algiue
such trouble	ti
sudden	ti
suddenly	aYbmnm
sue	aauq
suffer	aeglmeolteuk
suffer by	gm
sufficient	akcehdolrkte
sufficient ,	rl
sugar	amki
sugden	aj
sugden </s>	aj
suggest	aecldaedgdheielqnZokqqritaucve
suggest .	ck
suggest a	ablmqk
suggest i	ak
suggest other	abon
suggest that	abcjdeqn
suggest you	aerk
suggested	apgenkqb
suggested ,	aj
suggested .	atneqc
suggested at	hk
suggested me	abnm
suggested the	oi
suggesting	neqkti
suggesting that	aetk
suggestion	benmreti
suggestion i	nn
suggestion to	tk
suggestions	ak
suggests	aXcktl
suggests .	aXcktl
suit	ambjdaeZgThVijjvkjldneqWtduY
suit ,	aVbmdigejokerj
suit .	ajjnodte
suit and	abko
suit for	aiddjk
suit me	azhekb
suit the	cjtd
suit to	aejk
suit us	am
suit you	ao
suitable	biedfs
suitable openings	fi
suitcase	qk
suitcases	kj
suited	am
suited me	al
suited to	ai
suits	a0bceigThZiajbkZoWpnritX
suits ,	ei
suits .	aZdkpnqi
suits a	ak
suits me	awgb
suits the	ar
suits us	an
suits you	atekidrXue
sulking	aj
sum	adcmkildte
sum .	bici
sum again	kl
summarise	tj
summary	aocbfeokritd
summer	apbeccdoebgRhiibjikcljmcnctZujvb
summer ,	addigehmjbljtk
summer .	bbdjgejmkjleoYsjtcul
summer ?	aj
summer academy	uj
summer and	arkb
summer fair	aYdmul
summer fete	rj
summer for	qi
summer is	aj
summer on	ai
summer out	aj
summer party	ai
summer posts	ajue
summer was	aYop
summer will	ql
summer with	ji
summers	clgehn
summers and	ak
summers at	cl
summers in	hi
sums	bicpgihcjcmcodretj
sums ,	bmtk
sums .	gk
sums again	al
sums and	li
sun	albeeegcirjdqkratc
sun and	ij
sun was	am
sunday	ajbecadZeZgjheicjUkimknrobqprZsivd
sunday ,	aibegjhdjekeqmskteuc
sunday .	ddgchejcmknoodqeuk
sunday ?	kl
sunday after	aejk
sunday and	bekinl
sunday as	admk
sunday for	adhm
sunday night	bi
sunday to	ao
sunday too	acqm
sunday with	ai
sunday would	ll
sundays	emgdjokenjoeqdtb
sundays ,	emneui
sundays .	abnm
sundays for	aktc
sung	jkrk
sung in	am
sunil	al
sunita	ap
sunita rao	ai
super	ootb
super excited	aloj
superb	aiii
superb .	aj
superintendent	ni
superior	aensre
superior ,	nm
supervisor	abbndagejpkamdnlorrctaua
supervisor ,	oi
supervisor and	aeni
supervisor died	ji
supervisor is	adbl
supervisor post	al
supervisor put	hejm
supervisor sat	adbm
supervisor tells	ol
supervisor's	nn
supervisor's job	bi
supervisors	abum
supervisory	adcl
supervisory experience	accl
supper	begljZkiljreuj
supper ,	aj
supper .	uk
supper not	aegm
supplied	abckhk
supplied your	hk
supplier	albikeoiti
supplier ,	aeoj
supplier for	aetk
supplier who	aj
supplier's	oj
suppliers	cj
supplies	uk
supplies half	uk
supply	hejdkZtmuq
supply days	aj
supply four	aiuj
supply you	uk
supply your	uj
supplying	hiok
supplying your	hiok
support	abcvfegdhejikelkqkteuZvl
support .	amcjuc
support and	acckli
support queue	jk
supported	aehojj
supported this	hk
supported your	hk
supporting	adhk
supporting the	aehk
suppose	aLbtcQdYeSgehdiUj3ldmanjospeqUrrsatkubva
suppose ,	aljbti
suppose .	aejckkum
suppose a	gijeri
suppose i	adbegehijsnionqerbteuave
suppose i'll	jnoc
suppose it	amblgeob
suppose my	aYbkdbor
suppose some	adoq
suppose somebody	oerk
suppose that	bccdgejpojtj
suppose that's	acjjmi
suppose the	bndejlkjoaqdrYtlue
suppose there	albd
suppose watercolour	rk
suppose what	dihi
suppose you	jbnoocrk
supposed	aYccgehriekiomrntWvl
supposed .	akojtZ
supposed that	achkjeomrj
supposed to	aYhjkkoerkvm
sure	aQbecndneTfZgPhbibjrlcmUoyrdsXttvo
sure ,	bjcYdpechcimjkkemeniqerZucvY
sure .	arbejjoZvj
sure about	adkjtj
sure all	odtk
sure every	al
sure how	adcmjmodtbvj
sure i	adglojtevk
sure if	el
sure it	acbeeejtoota
sure no	acuo
sure nobody	aXbkeeodut
sure of	bi
sure on	hjjk
sure that	aecjgYhcojqiui
sure the	aTbdcndkhcieoqqercto
sure there	aVdnjeoprdtl
sure there's	aitd
sure they'll	ai
sure those	tk
sure to	adjcqnttuY
sure what	aeckvo
sure when	amhjoc
sure which	oerm
sure whoever	oi
sure you	amcmdigajaoYqlrqtauX
sure your	aegdobrjtoul
surely	aPbXcveegPhzipjYmendqordtYva
surely a	accpijretd
surely have	aaum
surely my	adhm
surely one	addkhjqj
surely see	ii
surely someone	adhiij
surely the	cjhjneqj
surely there's	em
surely you	ceechsid
surgeons	aegkkerk
surgery	acblkeqerkum
surgery on	nj
surname	aSb5cadbgXhijckemcobpqrato
surname ,	aabinjpl
surname and	acbnmepl
surname has	albl
surname right	ajoeti
surname with	blne
surprise	anbYccddgjibjcncoVrruk
surprise ,	ai
surprise .	aigiocrptd
surprise easily	ki
surprise me	rl
surprise that	aetm
surprise to	alhjte
surprise you	gl
surprised	bLcidUeZgYiYkclemanvolqZrptTuvve
surprised ,	naolul
surprised .	aUcogdhejknnoi
surprised as	abol
surprised at	aVgmhnneuj
surprised by	ao
surprised how	am
surprised if	ajui
surprised me	amcdrk
surprised that	arbdhcjioe
surprised to	aWhjnqrjui
surprised when	aebbnnuj
surprised you	rm
surprised you're	ak
surprisingly	rj
survey	akbedkgehdkdoeqetkuivd
survey ,	rk
survey about	aetn
survey and	acdm
survey in	ai
surveying	ai
surveyor	arbdgjia
surveyor .	gk
surveyor is	ajid
surveyor's	abcjol
surveyor's note	adck
survive	abcleegikjoetiui
survived	al
survived the	ak
suspect	blimobtdvl
suspect it	bj
suspect that	alte
suspect the	aebidj
suspect you	aeik
suspected	aj
suspicion	anke
swan	ik
swap	ai
swapped	al
swapping	al
swear	aZelun
swear i'll	acej
sweep	aRepinrk
sweep the	aWenin
sweeping	aaepjm
sweet	cjjemdok
sweet .	accjretl
sweet of	ontc
sweeter	ik
sweeter than	ik
swept	ajrk
swept the	aj
swift	adol
swim	alncto
swim ,	akndti
swimming	ajjeknqkrbti
swimming ,	kj
swimming club	tj
swimming lessons	ql
swimming teacher	aj
swims	qm
swindon	adin
swindon .	acin
swing	ai
switch	ajjivj
switchboard	dpie
switchboard ,	dj
swore	bdjm
swore you	bejm
syllabus	aabiol
syllabus ,	abbl
syllabus .	beol
sympathy	acglhkjekemero
sympathy .	hl
sympathy and	aerl
synergies	fj
synopsis	ccdlhl
synopsis ,	delj
synopsis .	dn
synopsis </s>	aehl
system	adccgehkjeosqjrdtivk
system ,	acolrj
system .	bjhmrc
system ?	aetn
system that	al
systems	ai
systems .	aj
szczepańska	akme
szczepańska ,	akme
t	apue
t .	aoue
ta	aqed
ta .	alee
ta for	aj
table	abbedZhbiWjjlimpnuoaqeto
table #	mnve
table ,	aecjhkkjnkoereue
table .	aabceigbhdjjneokqlritmud
table all	rj
table and	ajbkgiidtd
table at	gj
table for	an
table from	di
table in	ui
table is	amgd
table now	ak
table on	aOjmllnpodum
table right	cj
table tennis	abto
table that	gk
table with	biki
tablecloth	akmd
tables	aicmodre
tables ,	accm
tables .	ti
tablets	aZclko
tablets ,	aecl
tact	al
tact .	al
tadhg	al
tail	ai
tailor	degljj
take	adctddetgiiTjXkXlbmjneodpcqmrosRtZuevY
take "	oetj
take ,	abdlejkjul
take -	adbicjkk
take .	cogeti
take a	aebdcddeglhciijnmloZrZvr
take advice	abgdrv
take all	edmlql
take another	cmecqdtl
take any	ai
take anything	amrd
take as	abdigookqe
take away	cm
take back	aedbmq
take care	alre
take half	ae
take her	adel
take in	al
take it	aecWeYgbh0ibjdkWnvobrjsetYue
take less	li
take long	aZgn
take me	aNemgehpjdkilimbndodqkrjuo
take mine	cm
take my	aibedcemgehbkcleneolrote
take no	emheocqmue
take on	aXflgnjl
take one	achpjeodqn
take our	ej
take out	aacmem
take people	ak
take pity	aZemko
take risks	tj
take second	addk
take silence	aj
take that	hejdmerjti
take the	ajbkcieugXhYiekYlcnbooqkrdtWuYvd
take them	ajee
take these	gj
take this	fjgdhdkenjqluk
take to	dktk
take up	atcbdeebhbjckeleoqqcrZuc
take us	aebjlirl
take what	ai
take whatever	ejgkqe
take you	eclkqorauk
take your	adcrdeedfejineqcru
takeaway	adrl
takeaway leaflets	acrl
taken	acblcVdbeVfpgnijkelZmeopqcrVsduk
taken ,	adbiodtkum
taken .	aXbcgjhejekjootcum
taken a	argbheuj
taken at	fj
taken away	aejjkj
taken by	go
taken down	jmoj
taken due	fl
taken it	aahnnk
taken me	ajhije
taken my	aj
taken off	ao
taken on	gjjjte
taken out	adbmkl
taken seriously	ik
taken some	bi
taken the	ajbedehcjpkXoeqntdue
taken this	abhl
taken up	adcignhejemmub
taken with	aejckdnntk
taken you	adjeonrl
taken your	akbjidncoord
takes	bcccdYelfZgkhdimjTkrmanjoLqirnteuevZ
takes ,	um
takes .	eiqk
takes a	aSccedfegphcionlrstcve
takes an	nn
takes coins	kj
takes field	aj
takes it	hn
takes longer	akqe
takes novellas	li
takes one	qj
takes only	aaqlrk
takes over	ak
takes public	hi
takes real	tn
takes some	apoeri
takes the	cjilkqqerd
takes time	ak
takes to	anie
taking	amcddXeafmgbhWkanpoerctdvl
taking a	alkd
taking another	mi
taking anyone	lm
taking it	ajnmod
taking my	ki
taking notes	bj
taking the	anfogdkeoaqivi
taking this	amdenk
taking up	mi
taking your	un
talent	abbccdedguhkibjdnatoud
talent ,	akidrl
talent .	gjoi
talent did	tj
talent in	adgnie
talent like	aegm
talent pool	hj
talent to	akretk
talented	aail
talk	bYcmedfZglinjTkOllnYoVsbuwvi
talk ,	ddecgdijjelmup
talk .	adgchkjckbqdrjteuvvi
talk ;	ri
talk a	ti
talk about	alcidijdleodrbtiuk
talk and	gnjene
talk at	ak
talk before	bk
talk for	ao
talk in	am
talk is	tl
talk it	aXnjokqo
talk like	acik
talk of	ajbiilkere
talk on	aibccrebgjheojrWtlubvd
talk slower	acrm
talk title	ai
talk to	aXdjemgdhdiejlmdnkobul
talk too	apgc
talk was	adckgjll
talk will	hk
talk with	an
talk you	aklc
talked	aucdddgehejbkemjoaqirdui
talked about	aiqeul
talked it	aq
talked of	ak
talked over	abmn
talked so	ai
talked the	adnj
talked to	ql
talking	aedchjidjVkXminlqlretjvq
talking .	aYgmoirj
talking about	amgchmjdkbudvq
talking it	ai
talking to	aanotn
talking with	akbi
talks	anbnccdjhZijjindqVriuZ
talks ,	il
talks .	alqe
talks about	bjcetk
talks are	bk
talks cite	aibi
talks of	jl
talks on	ok
talks to	addmqdrk
tall	apcmidretb
tall for	ak
taller	aeisme
taller just	adip
tallow	bi
tallow finch	bi
tamil	ajclge
tamil at	cj
tamil was	cj
tamm	ak
tamsin	ak
tamworth	ci
tango	cm
tanner	em
tanner .	em
tap	an
tape	bkdiechjikjYkelkmjobqcrbtbui
tape ,	aebicjkelj
tape .	aYhmiljdkk
tape and	ml
tape of	biuk
tape on	ai
tape was	bl
tapes	si
tapestry	ckhe
tapp	amnd
target	ancd
target ,	ak
targets	aecm
tariffs	ai
tariffs had	ai
tarmac	ti
tart	am
task	aZelgehjjokelenerj
task ,	abcjem
task .	aZbihmjn
task i	ai
task of	aZoirm
task you	ji
taste	aSbbcjeegVhcixjcmendrstmuevc
taste ,	aZcnik
taste .	aeomritd
taste and	ai
taste has	cein
taste in	ajtl
taste is	aeiiri
taste of	abikrlte
taste the	ckgetk
taste was	aYclrl
tasted	amci
tasted it	cj
tasted the	aj
tasters	aerk
tastes	cj
tastes differ	cj
tasting	abbjcigcodritl
tasting and	aj
tasting at	rl
tasting menu	ck
tasting was	bi
taught	aobccXdbeagohTiljTkindoeqdrmtmuZ
taught ,	iirj
taught .	aYgeojrdtq
taught at	gm
taught by	abrjtk
taught her	adgn
taught me	a7bdecgPhWinjakjoerctZud
taught on	amdd
taught the	acgr
taught to	gm
taught your	aj
tavener	abuo
tax	bbcjdegikbmlnYrjteup
tax .	mm
tax form	akhd
tax law	gk
tax office	aarmuk
tax people	rbuo
tax relief	ai
taxes	achpkZnjokue
taxes and	kdnk
taxes pay	hlke
taxi	aobelj
taxman	anbejc
taxpayer	tj
taxpayer i	tj
tbh	hl
tds	aeul
tds launch	aeul
tea	apcjddgZjTkdlamkqZrktdvi
tea ,	bkelud
tea .	amebijjekemn
tea at	aj
tea contract	hj
tea in	aj
tea list	abon
tea tent	ajre
tea towels	rk
tea urn	accm
tea was	oerntd
teach	abbdgmjdkemnrn
teach ,	ai
teach eight	rk
teach me	li
teach on	adhj
teach the	gl
teacher	aodcejgbhbirjkkYljmenaqlrOtbukve
teacher ,	aj
teacher .	ajbduk
teacher ?	lj
teacher a	ai
teacher and	liul
teacher by	qi
teacher can't	aj
teacher has	ak
teacher in	ij
teacher like	ii
teacher on	aeqktm
teacher to	li
teacher used	ij
teacher who	aord
teacher will	gk
teacher with	bj
teacher you	emrd
teacher's	aijj
teacher's eightieth	jj
teachers	adgbinml
teachers ,	ml
teachers salaries	ci
teaches	bnhcti
teaches it	aetk
teaches me	alhd
teaching	akbdcmeehTjnndoiqkrdtZudvd
teaching ,	an
teaching .	ii
teaching and	abjp
teaching day	jj
teaching i	adcl
teaching on	qi
team	anbWdcedftidjlkSlinXoepaqormsltTuUvN
team ,	aebZcqdegkloneoXrntb
team .	aibccielflgihbijneoVtbud
team ;	ti
team </s>	ak
team ?	ai
team a	abgerktl
team again	oj
team and	akhj
team as	arie
team at	aj
team can	adhlrj
team continued	acfk
team fit	ajbi
team got	bk
team had	aj
team has	ql
team have	aefj
team how	aZglrn
team i	ajce
team i'd	qk
team in	bjgdhiij
team is	moqi
team know	oi
team lead	gchijl
team leader	addn
team lunch	oj
team must	ti
team needs	aj
team nothing	aYfo
team of	akodql
team player	aZcitl
team proposes	gj
team said	aejk
team spent	oj
team stands	fj
team that	sm
team the	aeol
team to	oj
team took	acbjjk
team walks	adul
team who	nj
team why	ai
team with	sj
team without	geom
team would	aogk
team's	aenk
teams	ajckte
teams ,	ck
tear	ul
tears	gekdsn
teas	aqtd
teas ,	aj
teas .	ak
tech	gl
tech college	aegm
technical	adcprotevd
technical ,	adcm
technical side	rjvd
technical test	ck
technician	ai
technicians	jmkc
technique	an
ted	ajhj
ted the	hj
teenage	ji
teenagers	aj
teeth	adedkroetj
teeth ,	aceekorj
teeth .	tk
teeth does	ci
telephone	abbcccdogahqikoZqirZtnua
telephone ,	bedijj
telephone .	addlhkoetk
telephone call	bchp
telephone number	al
telephone your	ni
telephoned	begjhoneoirc
telephoned ,	oj
telephoned .	hi
telephoned me	aeglhl
television	aaherktl
tell	aebefchWiijokjlxmZndoYpbqprYtkucva
tell ,	bk
tell .	bjgehl
tell a	aUbcgkhkjkrltk
tell all	adimjdqk
tell anna	ai
tell at	ak
tell daphne	aemj
tell everyone	aWbpjdoaup
tell forty	qk
tell from	apikrete
tell her	amjkkjtbud
tell him	begdjimdum
tell it	akui
tell maeve	ak
tell me	aebmcrdpeigjiPjCkZlvmXoZqlrasmuOvd
tell mrs	aajo
tell my	aabbdbecgWhditjlmeneqirbtsuW
tell people	gmii
tell that	jjlj
tell the	aWbUcadagYhZiYjskpmqncoiqrrmsetVvd
tell them	acbdddepgYhejrlemeolrcsdtd
tell us	djeelioj
tell which	abgjtj
tell whoever	akrj
tell within	im
tell you	atcmdbgrhciUjYmbnooYqWrVtY
tell your	idmjncritmud
telling	bjcedUhViijvkomVnXoiqmrTseuZ
telling a	aZjkkm
telling her	acjl
telling me	aqbaddedhdjVkimaoptkue
telling my	akiije
telling people	gnjiud
telling the	abbigdjrkkobqmtdue
telling them	anuc
telling those	akji
telling us	oj
telling you	abbleiiljdoeqjte
tells	acbncngmhajckeleqirbta
tells its	abgn
tells lies	aecm
tells me	bmcihdjeqiretc
tells you	ai
telly	aaglhk
temitope	aj
template	abncsntovu
template ,	aj
template .	tj
template is	abtn
templates	aYljvo
temple	aikj
tempo	becolimerd
tempo ,	cklj
tempo .	aoce
tempo is	acckok
tempo was	ck
temporary	ej
temporary badge	aeej
temps	ajokve
tempting	ai
ten	accjdceifegZhQiijikVlemdopqwrjsZtkuavY
ten ,	aUbnjmqltj
ten -	adgdrptj
ten .	akojqi
ten and	aiqi
ten calls	qk
ten could	cirj
ten days	aadmqdtj
ten feet	al
ten for	qitj
ten minutes	akbZgbhdikkbljmcnmqprbtcudvd
ten more	aeqk
ten out	tk
ten pages	deejol
ten places	ak
ten pounds	bi
ten seconds	abto
ten times	adgehkmi
ten to	bl
ten weeks	akti
ten year	aerk
ten years	aebccngnhdjdomrdtauk
tenancy	aecihluj
tenancy ,	ai
tenancy on	aeqj
tenant	aWgkhlibjekbndomrlsitnua
tenant ,	ok
tenant .	ambe
tenant can	rl
tenant enjoys	adtk
tenant for	sj
tenant on	aehnqd
tenant sleeps	aejj
tenant who	rl
tenant will	aeom
tenant you've	ci
tenant's	aato
tenants	cchajakcndoitour
tenants ,	oerjum
tenants .	al
tenants are	aegk
tenants association	uj
tenants enjoy	actk
tenants of	qeuk
tenants on	acbl
tench	aj
tench </s>	aj
tend	aicegvhXidjeqjratc
tend to	cegvhXidjeqjrbtc
tender	acbtcdecgahkjalkmmqUrnvb
tender .	aZjdkkoktk
tender again	aell
tender and	albe
tender came	bk
tender date	li
tender for	ai
tender in	ai
tender like	rj
tender office	nk
tender once	bl
tender prices	dk
tender process	uk
tender ran	adrl
tender that	adml
tender was	aibicj
tendered	hcrl
tendered for	adrl
tenderers	uk
tenderers and	acum
tenderers are	ai
tenders	uo
tenders were	ai
tends	aegp
tends to	aegp
tennis	acnltm
tennis ,	ao
tenor	adcteciYratjum
tenor .	cnte
tenor </s>	acun
tenor from	oi
tenor in	ajie
tenors	cngjte
tense	ck
tent	akdjhkjdkarctk
tent ,	aedk
tent .	ajre
tent said	adhl
tenth	adengeheinjenj
tenth ,	di
tenth .	acbink
tenth of	aiio
tents	lirn
tents .	li
teodora	ak
teresa	aj
term	apccdbeciijmnaocqjrctcue
term ,	algkqd
term .	aq
term ?	al
term begins	hlqi
term contract	kj
term is	qi
term sheet	aYijql
terms	aebdcaeufbgaiejimenbodqdrotdujvi
terms ,	rl
terms .	adhmui
terms at	acem
terms in	akfe
terms that	ej
terms with	jkui
terms you	aiei
terrace	ap
terrible	ak
terribly	aZmeoqtm
terribly short	ok
terrific	aptd
terrific with	aktd
terry	ai
tesfaye	ai
tess	aj
test	apcldVeZgihniZllmancqXrbtSuj
test ,	ap
test .	accigdhkidjeok
test again	aklj
test bench	bj
test in	abgpkj
test on	aj
test piece	hi
test task	abhmjn
test was	aicite
test with	cj
test without	cj
test work	ul
tested	blhejenk
tested .	henk
tested my	aebl
tests	cetj
tests ,	ai
tests with	tj
text	acbecjdijjldmmtevn
text ,	mm
text .	ckjjle
textbook	ijkk
textiles	ak
texts	ajom
texts ,	om
th	cidredgahVjZkllbmbnkoapeqoretXuave
th !	si
th ,	bmccdphejdkllennqateve
th .	alclqbsive
th about	aj
th and	aSbjcddyqn
th inst	aefk
th is	addl
th of	ai
th so	ql
th to	al
th unless	acql
th went	ai
thackeray	ai
than	aibacqdWeefVgpiujWkVlcmqneoZpdqXresetWunvn
than "	akoerl
than a	elgVhsijmeoetZvi
than after	ol
than an	akhlie
than another	aeem
than any	hiik
than anybody	ajhi
than anyone	cmgcmjoe
than anything	aegmmlteuj
than anywhere	ak
than be	aj
than being	akceii
than bother	nm
than for	ci
than from	abhmione
than happy	aelj
than he	ol
than hired	im
than i	awbicXelgBhdidjimjndoeqerTtiur
than i'd	au
than i've	giuj
than in	aYciis
than is	al
than it	aacegjiejpoeqlrmue
than its	aYijrm
than leaving	al
than like	ii
than me	albbcjekhliWjakdojrc
than mine	aqbjcnhbicrcta
than most	ckgXhcinkooerb
than my	amccgdiimprdtc
than once	aasn
than one	ei
than other	aeim
than ours	ancngehdtc
than take	jmnk
than that	gtheoitb
than the	accndjeYgkicjekdminiooqdrb
than they	al
than this	accehq
than three	ci
than to	aTbldeeehYmponratl
than usual	aeuk
than wait	ak
than we	acbjckgkhjke
than what	aXgjjm
than when	aj
than with	ai
than you	cbhekmmiqdrmui
than your	aQbegzhciTjekdmcndrttqua
than yours	aZguheietjui
thandeka	aj
thank	a5becedSeTfqgHhYiXjNkZlanbpnqGrZsitsubvi
thank -	andlhdjdmkretjve
thank .	aj
thank besides	ak
thank for	ak
thank heavens	ti
thank her	aqne
thank him	an
thank mr	rlte
thank the	aqbeeeflhejelcmaniocrbtpvd
thank them	ao
thank tom	adun
thank whoever	aetp
thank you	avbZdJebfqgQiWjWkcomppqKrbskuZvq
thank your	tj
thanked	aobpddgaidjimjnZodrdud
thanked .	bk
thanked for	hk
thanked her	ji
thanked him	aj
thanked me	bi
thanked the	aqne
thanked when	jdmm
thanked you	jm
thankful	arbkdqeihajclimaneocqdtbua
thankful .	aedn
thankful for	dljeli
thankful that	ao
thankful to	albmejhdue
thanking	aqddjemlqe
thanking you	anddjemlqe
thanks	a6bdcNdUeNfcgchciPjpkdlPmZnPoipmqKriskteuWv2
thanks !	aYvs
thanks ,	abocppsotcvj
thanks .	ajdYebfjgjhlkcmlncoXqdrbtYudvx
thanks </s>	aj
thanks a	hejboqrbtmve
thanks again	arfe
thanks also	tj
thanks anyway	oi
thanks as	ai
thanks for	awbYcaebfcgXidjZkclXmWompeqYrlsetivl
thanks in	ajje
thanks me	bj
thanks so	aotd
thanks to	albcdahaicj2kjldmYnboVqcrlucvZ
thanks too	ajte
thanks very	antb
thanksgiving	ni
thanksgiving service	ni
that	adceddeefihtiokalNmonZokpcqmrdsatmua
that "	abbehejdorratkujva
that ,	albZcudmeagahTikjikblqmWncoerYtWucvk
that .	acbkcideemfbgohkiXjykllbmQobqarSsatcudvp
that ;	ai
that </s>	mm
that ?	akddsjvl
that a	aWbmdkeWfZhWjZmmoqqcrrtoudvX
that about	sj
that advice	ai
that after	bdhnjikeoc
that against	acckgi
that age	berl
that agency	adbkhj
that align	aefm
that all	bscegehdodqktc
that allotment	hk
that alone	hj
that an	ccgkidlkretk
that and	acrl
that another	aZuo
that answers	anietd
that any	bj
that anybody	aibioorb
that anyone	aZbicionre
that are	accm
that aria	aegl
that as	hijemioc
that asked	ai
that at	abbecdhekeojrjtq
that audit	ai
that audition	adbidihikk
that back	uj
that bad	ajmjre
that basis	hk
that be	asdbedsptdvW
that before	aloe
that behind	abijjn
that being	aecmtk
that better	aerl
that bid	aZhjkn
that blind	ajbj
that blue	abioje
that board	aeblil
that book	kn
that both	bmci
that bridge	gl
that budgets	adbk
that building	akbmgdjdodrcte
that by	elqd
that call	aebihj
that came	cedegnhjke
that can	rZtr
that can't	addkrp
that cared	jl
that carpet	aetl
that caused	almd
that chair	hl
that changed	albjhioc
that chapter	jk
that chorus	bi
that club's	jl
that cold	almd
that comes	gdhn
that comments	acdl
that commission	aekj
that committee	aj
that conclusion	ci
that corner	aijl
that corridor	adil
that could	abdeeihl
that count	aide
that counted	aehl
that counts	cjhi
that course	ajke
that covers	ojte
that crane	un
that date	abhjjk
that day	akbcceeegiidjknjoerjvd
that department	gk
that depends	qi
that desk	adjm
that did	glji
that didn't	cl
that does	cdrdtjuk
that doesn't	akhe
that each	albdnj
that eight	tm
that email	ajteuj
that ends	aZgltk
that even	aXcemtrlsmte
that evening	ai
that ever	ej
that every	bl
that everybody	asbailrc
that everyone	acnjoiqerm
that everything	abejokui
that experience	akfeoltb
that fairness	al
that far	am
that feedback	aabnomtd
that fellowship	hk
that femi	alte
that file	ei
that firm	gl
that first	gk
that fits	aj
that five	adoj
that fixed	ambe
that flat	acbegmhmkdlk
that for	aicepn
that form	jikd
that four	hemn
that fourteen	jeti
that free	ok
that from	aobe
that gave	cl
that gets	eihjkeoi
that goes	aitkue
that got	aZkklism
that grant	jl
that had	aebjoeul
that half	aj
that hall	jiul
that hard	aajiol
that has	biccgahjikneoerctlvj
that hasn't	dl
that having	hi
that he	bdcideengahbiejanrocrbujvj
that he'd	il
that head	ai
that helps	aYqlrmui
that her	om
that his	albijdnird
that honesty	aeol
that hotel	gi
that house	am
that i	aabcdcelfsgkhTirkqljmxnioZpaqirTsNtWuivQ
that i'd	aqcddlgchkjWkkneodqeretd
that i'll	aphd
that i'm	aUbZcddtedijjZkvmqqerbuYve
that i've	anblgchYjnmdncqeteuc
that if	aPckdmirjdrj
that in	adbcccdigYhYialemroqqerstdub
that interview	aciljmkerbteun
that is	ajbxcZdSecfchaiOjolamlnVoqqerUsqtcua
that isn't	jk
that it	aWbccldsejgVhaibjqkamnopqnrSsZtcuYvi
that it's	amccemjkkZmmobretc
that job	djgihmke
that judges	akoerk
that judging	adrl
that junction	ck
that jury	aitj
that just	ak
that keeps	alhj
that kept	hjjjke
that kettle	al
that kind	gdrkuj
that kitchen	eiraum
that lad	gm
that lane	aecj
that leaves	qi
that lecture	ik
that left	ai
that lends	hk
that length	cehk
that let	ai
that letter	acbcelhdnjqorj
that letters	acql
that level	gm
that line	an
that list	ekhi
that little	ai
that logic	cp
that looked	ak
that looks	ak
that loyalty	gehnoi
that lunch	ai
that made	aigljkre
that makes	eljlmeocrite
that man	ajgdii
that many	kl
that may	fikk
that means	aehjoltd
that measure	cj
that meeting	bjhkne
that members	aiqi
that might	amki
that milk	hi
that mine	gk
that monday's	aedk
that month	al
that morning	albdgmmire
that most	acglii
that mr	bjnjte
that mrs	ai
that much	aahjtj
that must	amiioZtk
that my	bbcjdYeUfigdiYjZkmmlodsatvumva
that nearly	apjb
that needs	clhekdrm
that never	bjontc
that night	aejm
that nine	ti
that no	aebiciejgehdjekjnlobtcuk
that nobody	abbmccdjgihYinjikcmiojqdrbte
that none	ajrk
that not	aicjhejdmjodrm
that nothing	djijjcnl
that now	amgehejdmpqjte
that of	coieok
that off	aphd
that office	aroismtbuevd
that on	ckqkri
that one	bZcaglinjVkYolqerZtmvk
that only	ajbi
that opened	aetl
that opens	ai
that order	kjlj
that other	aibddmolvc
that others	aegkklodqj
that ought	hmjd
that our	apbXfmhaieoerjtiue
that ours	ckhe
that page	vl
that pages	bk
that panel	bjcegihejmoerite
that part	aabo
that party	uk
that pays	ni
that people	aabdceiejjmluq
that piece	jk
that pile	hk
that place	achl
that places	ak
that plot	aWjr
that poem	jk
that poetry	getk
that point	adcidjlj
that position	mj
that post	acejhnoe
that price	aiti
that prints	aicjte
that prize	aahq
that programme	ni
that promotion	hl
that proposal	jo
that publishes	te
that put	kitn
that putting	cj
that queries	aeqk
that question	aYdeop
that quote	rl
that ran	bj
that reading	aWoirktk
that reads	aetk
that receptionist	lj
that replying	aimiod
that reviewers	bi
that right	aahmvi
that road	aehn
that role	uj
that roof	al
that room	deejgjhjibjbkdodrcun
that rota	gn
that said	rm
that same	ambdjckj
that santa	acjdkn
that saved	ai
that says	en
that school	abjo
that second	bihcjmmk
that seems	abojrk
that sentence	en
that set	tm
that settled	ak
that seven	abto
that she	awbbcihajXnmoZtdue
that shift	aehl
that shortlist	gl
that should	hi
that signalling	aerl
that simple	aeqm
that since	gl
that sincerely	abom
that site	al
that size	bncegkhbmkodrate
that small	adml
that so	okti
that some	ojvj
that somebody	acbWgoqork
that someone	gjieodtl
that something	aihjvd
that sort	aZhjrm
that staff	aerk
that stage	akejgehkjeoeteui
that stall	hj
that stands	aiemqj
that started	aegk
that starts	ti
that still	ej
that street	jk
that suits	aYdkekhepnqarlteum
that supervisor	akhi
that table	bjgjidte
that takes	aq
that team	hl
that tells	bj
that tender	ok
that than	ak
that the	akbrcqdQecfehejSkYldmXnQqmsbtn
that theatre	ij
that their	acbktl
that there	adbdcidcekgkinjbmdoprbtaudvi
that there's	aYekilok
that they	bYcjdjgihekeokqermtdue
that they'd	bi
that they'll	in
that they're	rk
that they've	nk
that things	aann
that thirty	adoktk
that this	aebecbgchliojmkbolqdravi
that those	acgjoiuj
that three	bi
that thursday	aaco
that time	akbjdetj
that to	aKbecehpjskimjrbul
that told	anbd
that tom	bj
that too	mi
that took	gehoti
that turned	aegkqm
that two	apbicb
that understands	ii
that uniform	ji
that up	cogdjdoj
that usually	acgjhk
that vacancy	bi
that valuation	rl
that very	hj
that waiting	gioj
that wallpaper	rk
that ward	aetk
that warmly	adok
that was	bjgahaiajpkboarmsYvj
that wasn't	ai
that way	hirnue
that we	aebWcZgZhcijjdkkmbnjolqsrVslui
that we'll	klue
that we've	dl
that week	apbidereteve
that weekend	ul
that went	aamk
that were	engekdti
that weren't	bi
that what	aihktjvd
that whatever	aeim
that when	gekirktk
that whoever	aXgihijoriud
that will	gaoqqdtiue
that window	atre
that with	aekjoiqkri
that woman's	ck
that won't	jm
that word	acbnreteul
that work	aWjnok
that worked	ak
that works	aktdvi
that would	aYccdeelhnljocroteubvk
that wrote	aabjtl
that year	an
that you	ancZdrfngXhGimjWlbmenkoaqrretkuW
that you'd	ajbeccjqkdodrk
that you'll	abdkepjd
that you're	alii
that you've	dkgciiqlte
that your	alcideekfkgZhZjZncoTtruivY
that yours	ik
that'd	dkoe
that'd be	dkoe
that'll	jkqkuj
that'll be	acjkuj
that's	ambkcVdMeefZgRhjiNjtkjlTmWokqirqtVuivn
that's a	acbktm
that's about	adrp
that's all	aXdeelhcolqiskuk
that's clear	am
that's completely	ak
that's ever	al
that's fine	amvj
that's grand	ol
that's holy	ei
that's how	acgehojl
that's just	ok
that's me	aZjlqi
that's more	abrm
that's my	jj
that's no	al
that's not	ai
that's of	ak
that's okay	oj
that's on	acjpqj
that's only	aahlun
that's quite	ai
that's right	akcc
that's simply	accm
that's so	aj
that's that	al
that's the	alechkjYoeqjteui
that's what	adro
that's where	al
that's why	bk
that's worth	aibj
that's your	aXjpri
thatchers	idum
thatchers circle	idum
thatching	aetk
thats	aekm
thats what	km
thawed	bi
the	ajbmdcebfegcicjjkklWmdnopkumvX
the "	aNbocaolretjv0
the #	akcndleagVhOiejdkmlXmZpdqvrZtQuWvb
the a	abcjhk
the aarhus	al
the ability	tl
the above	aYfvnb
the abstract	aibrienerctjvd
the academy	abccglheinnj
the accent	al
the acceptance	enqb
the accepted	bm
the access	ao
the accident	cj
the accompanist	abmm
the account	al
the accounts	aoclgdoeui
the accreditation	uk
the acknowledgements	akui
the acoustic	hi
the acting	aehl
the actors	aloe
the actual	rlvi
the ad	bjcj
the address	ajblnj
the admissions	ak
the advanced	hn
the advert	aebscmdegbjZkemeneonratWuk
the adverts	ei
the advice	aljekcrjtiud
the afternoon	jdmjoirk
the age	aYeignhdikjlklrdtc
the agencies	adil
the agency	adijodqmrkub
the agency's	albegdtk
the agenda	an
the agent	aacilp
the agent's	adeijj
the agm	aejeuo
the ai	bihk
the air	aZinmj
the airport	aYoltmuc
the album	acgjjj
the algorithm	aSmety
the all	abtm
the allocations	oj
the allotment	ajjqkaobqereul
the allotments	ajncriuj
the altos	al
the alumni	geuo
the ambassador's	ni
the amount	ek
the ankle	rj
the anniversary	aejk
the announcement	joqj
the annual	niqdun
the answer	aZbdcYdjekhmjZmjnjoYqjujvi
the answer's	acdloetnve
the answers	aWcedkgmhjrj
the anthology	an
the apartment	aejl
the app	gj
the appeal	acbidoue
the appendices	aj
the appendix	cpti
the applicants	aZolrdtl
the application	cbdnjnkenioeqjritc
the appointment	adhktl
the apprentice	ai
the apprentices	adhkli
the apron	ak
the architects	ti
the archive	apbdljue
the area	aebjnl
the argument	amcbherjtk
the argus	aZuo
the arrears	aakq
the article	cevv
the artistic	al
the arts	ajgdnntlub
the assessment	ri
the assessor's	an
the assessors	aj
the assistant	acgmhdnlri
the assistant's	hi
the assumption	aeqj
the assurance	aehj
the attached	aZhllpqdrdsl
the attachment	addercsmto
the attachments	tk
the attempt	jcmk
the attention	rk
the attic	abiijm
the attorneys	ai
the attribution	cagn
the audience	ajbbgkjjodrkue
the audit	hejjuk
the audition	ajbcdkgZhakkojqerdtbum
the auditions	aj
the august	aj
the author	ar
the authority	nn
the authors	bl
the automatic	addk
the autumn	anbcjZobtcul
the award	biqj
the awards	bini
the away	adckqi
the awkward	akme
the b	uk
the baby	aXbokpoeqdrlte
the baby's	aj
the babysitter	aUjool
the back	badZezgihlidjakclbodtc
the backup	om
the bad	anheuj
the badge	alomuk
the bag	adcoge
the bailiffs	aUjdk0
the baker	gk
the bakery	jjkiriue
the baking	tj
the balance	amglocre
the balcony	ajmjre
the band	abbcdkeigdjkkZoiqkuj
the bands	ui
the banjo	gm
the bank	bacedegihck1ndtduc
the bank's	koqe
the bar	aicjdjhe
the bargain	aahltk
the barn	alre
the basque	sk
the bass	tk
the batch	bjsi
the bath	kj
the bathroom	uo
the bazaar	nl
the bbc	ajgm
the beam	ak
the beard	aceori
the bears	al
the bees	aotc
the beginning	aink
the bell	aj
the bells	acjm
the bench	ejilnd
the benefit	hj
the best	akbNcTdYfuguhYisjZkYmbnToSperksdtjuS
the beta	di
the better	aYcnddgjhajdkiodqirq
the bicycle	ai
the bid	bddbgphejendrktd
the bids	bi
the big	bjckoiretd
the bigger	aVgloorj
the biggest	akcjgi
the bike	kj
the bill	hckjldmoqi
the bin	aecjhdjtre
the bins	abejtm
the bird	am
the biscuits	om
the bishop	benuoeuc
the bit	ao
the blazer	on
the blend	aj
the blind	aj
the block	glvi
the bloody	hl
the blue	akgdjlloobretd
the board	aicndZeihdijjckjlemannoZqjuTve
the board's	aebeckjlrn
the boardroom	ak
the boat	jekl
the boathouse	ai
the boiler	ajgcritj
the book	aocbdWergiiajnlencoaqirYtV
the booklet	aj
the books	qk
the border	bmue
the borrowed	ao
the boss	li
the bot	adcj
the bother	admn
the bottom	aebidjfiglhjjdkemeojrctd
the boundary	amde
the bow	oj
the bowing	ak
the box	adbbcddmejfmjdklleoeqcresltduk
the boxes	jmqesm
the boy	amgmidqkretd
the boys	acbeejgehdjukkqdud
the brackets	ai
the brahms	bjcj
the brain	rj
the branch	algjne
the brass	ui
the break	aobe
the breakdown	aicide
the breakfast	an
the breathing	aegl
the bricklayers	qj
the brickwork	ck
the bride	acrn
the bridge	amiioetiue
the brief	bccwdameojtYvc
the briefing	uj
the bright	adon
the bristol	bkje
the british	hi
the brochure	iq
the broken	aveduc
the brown	adjekm
the brushes	em
the budget	amcldXgZhXjbkamsneoiqkrWuavb
the buffet	ai
the bug	ak
the building	aWephcjXkdmennokrpteua
the burden	tm
the bursar	adnmti
the bursary	hljeki
the bus	ajbWdagkheiejiknmcnboTqiritbuk
the buses	ai
the business	abrl
the butler	al
the bylaws	accm
the c	al
the cabin	aejm
the cabinet	amnd
the café	ak
the cake	aijekcmmoj
the cakes	aitj
the calculation	alce
the calendar	omqe
the calf	aejjqi
the call	acbkcmgphXjbkblcmmneqiresqtVub
the callback	abhr
the camera	aZckkl
the campaign	aebn
the canal	beimretj
the candidate	ootb
the candles	akjeki
the canteen	amqi
the canvases	adpnqi
the cap	adbk
the capital	aenpue
the captain	adnkoetm
the car	bWcedjgbhbiejlkrldqdre
the caravan	aZjkkk
the card	akcine
the cardamom	aj
the care	rktk
the careers	akne
the caretaker	ajdl
the caretaker's	abdl
the carpet	cl
the carrick	accjgj
the case	aicqdX
the cast	amej
the casting	nj
the cat	alejkerj
the catchment	aebl
the caterer	qj
the caterers	jemjqi
the catering	aeto
the ceiling	ak
the cellist	acjske
the cello	bddjhejqkkoerctd
the centenary	jj
the centre	adcnre
the certificate	ajcmdehejilj
the certificates	aagnol
the chaconne	gi
the chain	oj
the chair	aVbxeegYhiibjckbmkrnue
the chairman	aabqhenjocqjrmtb
the chairman's	adnj
the chairs	ekgchbjjok
the chance	abeifmhbkemdnpoctcum
the change	hioj
the changed	ai
the changeover	ai
the chap	bl
the chapter	olrm
the charity	aijdkeuk
the charm	aYbcdlilokrmtZ
the chat	dj
the cheap	aern
the cheaper	aXoetw
the cheapest	abto
the checklist	ao
the cheek	mk
the chef	gj
the chemist's	aebdko
the chemo	kj
the chennai	acgl
the cheque	aikeqk
the chief	np
the child	aemjol
the children	bVcdedgmhiicjrkpndobtYuZve
the children's	acgejkooreui
the chimney	al
the chip	aj
the choice	albjretd
the choir	aaejgaicjrkeneoprjta
the chorus	aldeemhite
the chosen	ciejgbqdtm
the christmas	aebijbor
the christmases	aehl
the chronicle	gk
the church	al
the churchwarden's	hm
the circuit	ui
the citation	cj
the city	aeck
the class	beckhdqlte
the classroom	aicejk
the clause	aeck
the cleaner	aeom
the cleaning	aeln
the clear	ai
the clearance	ci
the clearer	ai
the clearest	at
the clerk	aibi
the clever	abglij
the client	ck
the clients	ai
the clinic	aibehdljmj
the clinic's	bk
the clip	ti
the clipboard	mj
the clock	aimjqk
the closing	bncidbhajemnqcsotd
the clown	an
the clowns	adtm
the club	ambegZhjjZnkoktc
the clubhouse	hj
the co	ej
the coach	jj
the coaching	aigdkk
the coast	al
the coat	al
the code	abrkvr
the coding	gm
the coffee	aaddgcjcmuocqkritnue
the coffee's	aj
the cold	jekntc
the colleague	albioe
the collection	al
the collector	aeginn
the college	bddehloeriui
the colour	abbk
the column	gmkj
the coming	lioeqm
the commas	aYro
the comment	cloe
the comments	aebllkpo
the commission	bmod
the commissioner	niuj
the commissioner's	adno
the committee	ddgZhijjmeoltquSvZ
the committee's	ajbecjmkoetjve
the community	ui
the commute	alcj
the company	aZbceihnidjdotrlteud
the company's	aeiomjre
the comparison	aegl
the competition	aiglhboeqkte
the compiler	cj
the compliments	ol
the composer	gjnj
the comps	ci
the computer	aatm
the concept	acdjqirk
the concern	cm
the concert	akniub
the conductor	gi
the conference	bngkhiocqcteuj
the confidence	rk
the confirmation	tk
the conflict	am
the confusion	akmd
the consultant	tm
the contact	lm
the contents	aVfvodrlte
the contract	ccdcejgahmimjdkencocqsrdti
the contracts	aiqi
the control	aj
the conversation	aafigknioj
the cooperative	mj
the copies	aq
the copy	aVdiglnmoltkuevd
the cork	ajedhilm
the corner	hplkod
the correct	aevo
the corrected	aqdd
the corridor	aWbmcddiepgehkjjkcmmolqdrbuZve
the cost	tk
the costings	al
the costs	akoi
the costume	aijm
the costumes	abopqk
the cot	adjm
the cottage	hm
the council	bZceedfdgchcidjenlqcrctouu
the council's	gehmqdui
the councillor	aenk
the count	albk
the counter	dj
the country	aibdccheisrdtc
the county	bacjecglhqidjdkanpodqdrW
the county's	ul
the couple	amjeoeti
the courage	iejjrj
the courier	uj
the courier's	mk
the course	ajbdcjejgkhcjclmmencoUqlrltYve
the court	ki
the courtesy	hj
the courtyard	al
the cover	adbegikelisn
the cow	cl
the crane	bk
the crates	am
the credit	amblhdke
the crew	alhijikioa
the cricket	apnc
the criteria	bigehbljqqtdvb
the criterion	al
the crowd	adgm
the crumbs	alkc
the cubs	tl
the culture	aXtt
the cup	ae
the curriculum	gj
the curtains	aabdhkinjemdtm
the custom	ol
the customer	abum
the cut	anhmkclj
the cv	adgkobrn
the cyclone	ki
the d	gm
the dairy	aeok
the damp	aZbkjbkileojtm
the dance	ai
the dancers	jeqk
the danish	gilj
the dark	ij
the dashboards	gl
the data	bkceteuo
the date	ajbodXebgchjoXqXresmtlvd
the dates	bncidegdhckdljoeun
the day	bnckdRfpheknlboeperWsdtluWve
the days	kk
the de	cj
the deadline	bocldZhZjZkinjqZsjtc
the deal	achm
the dealing	li
the dean	acbcgejdn0oeqj
the dean's	njqi
the dearest	actn
the death	amje
the debrief	acdn
the debt	aZks
the decade	gl
the december	di
the decency	hkmeoi
the decent	hj
the deciding	ci
the decision	bcclgXhaibkilZmanbolqnrasdtnukvZ
the decisions	ij
the deck	llrj
the deeds	abnl
the degree	kl
the delay	arkeojqe
the demo	aZbddlglqerjtkvb
the dentist	amedkp
the denver	gj
the department	adbdhdjkkemlniriuive
the department's	aeuk
the deposit	adcZdieagbhYjmkcljneoqpnqkrdsitdvd
the depot	kp
the depth	acckij
the deputy	hk
the description	ei
the design	aoqetd
the desk	albidiedijjelcmlncoZqYritZuj
the details	acqn
the developer	uj
the dialogue	ccdktk
the dialysis	aegeko
the diary	ao
the difference	ajccelknleoira
the difficulty	tk
the digger	qi
the dinner	uk
the diocese	acnn
the diploma	akcogbhdte
the director	aUhplmnjqnrdud
the director's	aVcjgdnloirktk
the discount	ue
the discussion	cetjvj
the display	ak
the distance	abjmtm
the district	ajgiijkeue
the diversity	abtm
the divorce	aigejdkq
the diwali	aejj
the doctor	aZgkjkktne
the doctor's	aekl
the doctors	heko
the documents	aj
the dog	adbecpdbemgbiejlkemjoaqeresmue
the dog's	ml
the donkey	am
the donor	aini
the donors	uo
the door	akbecddieohaijkcmjoZratiuW
the doorman	ai
the doors	ai
the doorstep	ajde
the dormitory	ki
the double	cehemn
the draft	aq
the drain	am
the drainage	uk
the drains	akcl
the drawer	aebjgljk
the drawing	jk
the drawings	cbdcgaheobqnsotjve
the dress	lj
the dressing	ai
the drill	ai
the drink	ackj
the drive	akhiji
the driver	ak
the driving	al
the drought	ki
the drummer	ai
the drums	ak
the dry	aj
the dublin	ij
the dullest	aetl
the dumbest	aYrq
the dunmore	ak
the duplicate	am
the dust	abon
the ear	ro
the earlier	aadnmjqj
the earliest	aafnqj
the early	arkd
the easier	ql
the easiest	ao
the east	gj
the easter	altd
the eastern	ii
the edit	ai
the editor	aYdceihilennqnud
the editors	acdlqirlvd
the education	rk
the eight	bjtj
the elder	ej
the electric	aWkt
the electricity	bekp
the elevator	jmoe
the eleven	cdhcooui
the eleventh	aUbjjltk
the email	aijilj
the emails	acun
the embassy	acljnnud
the emergency	hk
the empty	jjoj
the enclosed	akgkliue
the encouragement	ri
the encouraging	adtl
the end	bZcZdXeTftgphXiXjXlbmjndovqouY
the ending	amcrdbengdjekalioeqbtcue
the engine	tj
the engineer	cm
the enterprise	ai
the entire	abek
the entry	adhlkk
the envelope	ajbkedjdsn
the equality	abur
the equations	adoero
the equity	aeuj
the error	bccamqvj
the escalation	aifenk
the essay	aebecmgj
the estate	bm
the estates	bi
the estimate	abdkmj
the ethics	aidindui
the evaluation	ai
the evaluators	oj
the evening	aeddhkjqkdldndoZqcrltbup
the evenings	ajjeodtk
the event	ak
the event's	aagjul
the evidence	ok
the ewes	aj
the exam	biklli
the examiner	adbrub
the example	aanjom
the executive	ni
the exercise	go
the exhibition	anqktc
the expenses	alnbul
the experience	aakjnkuk
the experiment	aeck
the experiments	aj
the expert	rk
the explanation	aebk
the extension	cirj
the external	ccgjol
the extra	apmYok
the eye	abeZiejrmmqnte
the eyes	oi
the face	aaijjiti
the faces	gkji
the fact	aackmn
the factory	ki
the faculty	aXdorl
the fair	aahmjnlinjokua
the fall	as
the families	aeolui
the family	aobkgehkjakdnjodud
the fantastic	tj
the fare	aibekn
the farm	to
the farmer	ti
the fault	aqbccVhdmr
the fauré	aj
the favour	aXfkhplk
the feasibility	aibi
the february	aj
the fee	abbicZeogejekllooeqerdteud
the feedback	albjedgehdlpnbojqZudvb
the fees	kitl
the fella	adrn
the fellow	gl
the fellowship	aebpgbrk
the fence	aesj
the fencing	aj
the fens	ai
the ferns	ak
the ferry	aphikeqi
the festival	adbdgbhpjdoYpnqird
the few	al
the field	cidegqhjneoQrkvd
the fifteenth	qj
the fifth	do
the fifty	abjo
the fig	ak
the figure	aickgerk
the figures	cpelgcndocretmudve
the file	arbYcqdbejgdhajdnjobqasktbuW
the files	bi
the film	eignue
the final	bmdagentodtevb
the finalists	gjtd
the finest	accdgtheiprdtc
the fingers	kj
the fire	bbccelgahdijjaneoaqdrctbu1
the firm	acbjgoheikreuc
the firm's	adhl
the first	aedoetfegbhVicjilZmYnYoYpdrutnuX
the fish	merm
the five	akbrcjdXedgZjjkclcmdokqbritdud
the flag	ti
the flask	ai
the flat	abbjcedaeoidjmljmboZrmub
the flautist	rm
the fleet	aj
the flight	si
the flights	aejooe
the flood	becmeejbkste
the floods	aijj
the floor	bXcdecgphiiojellnbqerj
the flour	aoce
the flowers	aajjor
the flyer	ql
the folder	aick
the follow	adhn
the following	aXcddefjlxqd
the font	abmonermte
the food	achnklrj
the fool	geon
the footings	ei
the footnote	bmgitc
the forklift	bick
the form	alcjdmeegehWiZjPklmSnVonqlrlsstWuevb
the format	aZbn
the forms	nkriti
the fort	aehj
the fortnight	acgjjkui
the forty	aUgemkooul
the forum	aeuk
the foundation	aaiijoni
the founder	ieno
the founder's	nk
the founders	ackn
the foundry	kk
the four	ajciddgcjbkeomresm
the fourth	aebccbdoeehcjelemlrntd
the fox	am
the foyer	aYdnleqjrj
the framework	ci
the franchise	ni
the free	aajmoetl
the freelancers	ul
the freeze	ak
the friday	albedXonqk
the fridge	alebjokjrete
the friendliest	at
the front	ajbddleZgbhjjboiqcrptc
the frost	ar
the full	aVbjddecgchlkklenqqereul
the fun	aiul
the fund	aienhekenetk
the funded	aatm
the funder	nj
the funders	oiuj
the funding	qo
the funeral	aekn
the funnel	kk
the furniture	rk
the future	aZfltivk
the fête	ol
the gala	nk
the gallery	ajginetiue
the gallery's	additj
the galway	al
the game	ajte
the gap	arcjgihbjdoe
the gaps	aekk
the garage	abjp
the garden	aqbacmgehlobqetcud
the gardens	gjjl
the gas	kr
the gate	ceeciejimenkoiqeriucvc
the gazette	aeul
the geese	ai
the general	nj
the generator	ul
the genre	accjtk
the gentleman	aXbnrtte
the german	ljti
the gift	ii
the gig	adkk
the girl	acbohkjckenbrosetcui
the girls	gejZol
the glaze	abbkcjsk
the go	am
the goat	rl
the goats	aj
the gold	bk
the golf	abhjnk
the good	aPbdhdjakzmlqitk
the government	bk
the governors	abnkuk
the grade	aXgqhk
the graduation	ni
the grandmother's	aj
the grandparents	jj
the grant	bacdgehojdlinbodqorjtUun
the grants	aj
the grave	abkjtm
the grazing	ajhk
the great	ik
the greatest	acgjijqj
the green	bjui
the greenhouse	aj
the grey	adgm
the grid	ak
the ground	cigdimjekioird
the grounds	adcl
the group	ajgnhcjdokreud
the guard	bk
the guidance	aesk
the guide	ajik
the guidelines	aebecijeokrcsmti
the guild	ajuj
the guitar	aejj
the guts	aabkrn
the gutters	an
the guy	aegordtm
the half	aadlgeinjemlol
the hall	aibjcldkekgehkiZjckWlkndomrZtWuXve
the hand	abgeiomj
the handover	ol
the hands	aegitn
the handshake	dbmn
the handwriting	ak
the handwritten	aj
the harbour	ao
the hard	rk
the harlow	aegl
the harmonic	rj
the harmony	abrm
the harrow	gi
the hay	an
the head	ajbdjdklnjrctc
the headmaster	mj
the headmistress	adnm
the heads	aionrctZvi
the health	ul
the hearing	aesl
the heart	aXjvke
the heat	adro
the heater	am
the heating	kprj
the hedgehog	al
the height	cj
the helm	aeil
the help	alvi
the helpful	ai
the hendersons	bj
the hens	jnod
the herald	hjul
the heritage	ui
the heroine	cl
the heron	an
the herr	nk
the high	bdimtk
the higher	cj
the highest	aZflgnhetj
the hill	em
the hinge	ai
the hint	aWdior
the hire	aoee
the hiring	ak
the history	vk
the hold	al
the holding	anld
the holiday	aeop
the holidays	ambddoocte
the home	aXjpkk
the honest	aj
the honey	ai
the honour	ij
the honourable	mkni
the hope	aXdmeimj
the horse	qjtk
the horse's	di
the horses	kltl
the hospice	ai
the hospital	ecgjhenlqe
the hospital's	rj
the hostel	aejlklqd
the hot	ak
the hotel	aXljontl
the hour	aWcegjhjjakalemopmqrteud
the hours	biccenhijckdqeul
the house	ambecdeagYhZklnkoeqk
the houses	gi
the housing	ul
the humour	adcl
the idea	ajbceigehemjodretn
the identical	acbicj
the imagination	aerk
the imam	nj
the impression	aXbjgehjoirk
the inconvenience	ajme
the incubators	kk
the incumbent	adhn
the incumbent's	oj
the index	adel
the ink	adtm
the inside	ai
the insights	fj
the inspection	adbm
the inspector	acbenerduu
the inspectors	aYgloeus
the institute	aZgkikuj
the instrument	ancb
the insulin	kj
the insurance	al
the interest	aknc
the intern	aUbdorts
the internal	abbmhl
the internet	abup
the internship	aZdkhkliuj
the interpreter	aebl
the interval	ejnk
the interview	aebcdeeZgeilkjmenYooqTrqsatluevb
the interviewees	jj
the interviewer	adrl
the interviewer's	adul
the interviews	aood
the invitation	oove
the invitations	qi
the invoice	ao
the irish	al
the island	aecllj
the issue	aecltdvn
the january	apdeeb
the jars	bj
the job	aYbqcldeeigmhrienUtZuZvb
the jobcentre	ajbelk
the jobs	gmte
the joining	aahlqj
the joint	nl
the joke	blgerp
the journal	ekfeiijnojrducvb
the journey	tj
the judge	abbjcjeegkniri
the judge's	aedo
the judgement	aeim
the judges	aYbmcidqjckenaojrZti
the judging	bihk
the junior	amve
the juniors	ai
the jury	aedcekgijcmknboctruiva
the jury's	bmcelite
the kennels	uj
the kettle	adbijk
the key	axdegmncqdtevc
the keyboard	aVciolrmtl
the keynote	aZbjhloetluj
the keys	bkcedaeehokbnaonpmqbtc
the kid	aYrktm
the kids	akikjikjocre
the kilbride	nj
the kill	ajui
the kiln	am
the kind	aTbegmhiicjjmcomrttWue
the kinder	al
the kindest	gdinkemmrd
the kindness	il
the king	gm
the kisumu	ak
the kitchen	akcjriue
the knee	aekj
the lab	djjkkcokud
the label	aj
the labor	ncum
the laboratory	aarn
the labour	naun
the lad	gciejdneoirjtiul
the ladder	eeniol
the ladies	ol
the lads	aXbdgejwkeum
the lady	abdlgnhciYjikYlemsnYqerltiuc
the lake	aqnj
the lamb	aijjtc
the lambing	akoeti
the lamp	al
the land	aeqjul
the landlord	abbcejgkjekilenoqltjua
the landlord's	bmlioe
the language	blre
the lanyard	deeemjom
the laptop	ackm
the large	li
the larger	aimj
the largest	aehl
the last	aebYcTdehXiejqkilcmiqYrZsetkuy
the late	aidcjjlcmroeqe
the latency	ci
the later	ak
the latest	adql
the launch	amllta
the launches	uk
the laundry	ai
the law	akbkcird
the lawyer	qi
the layout	dk
the lead	acekgbhrkcqd
the league	ek
the lease	alcpdkedhakblkub
the least	aWbbcWh/iekcmeocqara
the leave	aj
the lecture	aWtt
the lecturer	dl
the lectureship	achl
the ledger	aecm
the leeds	aohajo
the left	airrtb
the legend	ii
the length	demrte
the lens	apee
the lesson	amoite
the lessons	aefj
the letter	aibicedXhcjikalamkorperjscuXvd
the letterbox	ai
the lettering	ai
the letters	ambejdrkvi
the lettings	rk
the level	gelcrntk
the liberty	aZgjhejdniqs
the library	aobegajckvqdrcucvi
the licence	aibbomtk
the licensing	aanbuu
the life	aatn
the lifeboat	akte
the lift	aicjddeegdhijbkcuj
the light	dckntk
the lighthouse	jj
the lighting	ajriue
the lights	dijokjtd
the likes	il
the limit	apbbheslte
the line	aldbhdkemcnjobreuj
the lines	alcevj
the link	ambpcdoetevl
the lion	ai
the list	bTduenfegNhdibjZkcldoXqvrnscuT
the listing	bjcj
the little	eijpknmeodqdreteud
the load	cnrd
the loading	ak
the loaf	cegk
the loan	aebeccdjkplkqauj
the lobby	adbeemjktl
the local	aireuo
the locker	al
the lodge	al
the loft	aejq
the london	ak
the long	aigdmnobrm
the longer	aaljrl
the longest	al
the longlist	arde
the look	alblhd
the loom	jk
the loop	acfmhennve
the loose	al
the lord	elidnj
the lorries	hi
the lorry	aecj
the loss	aXelgn
the lost	meok
the lot	aZbqnjocsi
the lottery	adbl
the love	aeerje
the low	aibdcbjemordtk
the lower	uk
the lowest	aaclhokesl
the luckiest	eiii
the lunch	ajoj
the machine	aYrltm
the maestro's	ai
the magazine	alrj
the mahler	ai
the mail	deom
the mailing	aj
the main	apcdhcnkqctj
the maintenance	uj
the man	bediekgphaiZjYkerbtouc
the manager	hlndqi
the manager's	adbj
the managing	acnn
the mango	ai
the manner	ai
the manuscript	ajbieehdkimnue
the map	tm
the maps	akbeok
the march	hk
the margin	ajddeilm
the mark	bmcdmktd
the market	bcgehkiejeqerktl
the market's	ci
the marking	aahmtn
the marks	duedgbidkjlpmeniqbrZteud
the marquee	ak
the marrakech	aejj
the mat	akddkl
the match	ak
the math	ci
the mathematics	rq
the matron	nj
the matter	acdvedgehdidjckcmdnooUqmrctbukve
the matter's	in
the mayor	adns
the mayor's	aWbbnktmun
the meantime	apgelk
the measuring	ai
the medal	adgmhjoetm
the medicine	ki
the meeting	aVbmdehckdneokrutd
the meetings	acel
the meetup	aenj
the members	adbenirluk
the men	adbqjiqkue
the mentoring	ai
the menu	abmdro
the merit	nj
the mess	adoi
the message	akjmodvd
the messages	aagkun
the meter	abdkko
the method	arbccldcocrltc
the methods	ri
the mice	aYrmtj
the middle	amdngbhclkrctcue
the mighty	aatq
the migration	om
the mileage	al
the mill	anhejdkpndqjretd
the mind	aein
the minibus	bdjl
the minimum	cdhp
the minister	acgqkdntub
the minister's	aXntuj
the ministry	aZbcheiknurdum
the minute	bpjeqi
the minutes	bzcZdZgdjbkellndoYqjrduj
the misprint	mj
the missing	aqdeoeve
the mistake	akbdmm
the mix	mk
the mock	ak
the model	ambdcidekerl
the models	jj
the moment	aVbneajdkroZurvi
the monday	aahqkkqe
the money	bUhiikjbkoncoiqmrdve
the monkey	acieno
the monsignor	aenk
the monsoon	amte
the month	aebddjgehbkrneqpub
the monthly	ai
the months	jl
the moon	aafm
the more	tj
the morning	bkddgdniolretcum
the mornings	ajej
the mosque	gdnjql
the most	abbbcdglhcijjckcmkocpnrrtbuc
the mother	abclil
the mothers	ajblkd
the mould	aTolts
the moulds	hk
the move	athejlkaqctc
the movement	ck
the movers	ai
the mozart	adbeciirre
the msc	ak
the mud	un
the muddy	ai
the mug	aaoq
the mumbai	ai
the mural	ai
the museum	acgcikjjpkretnue
the music	aaeijl
the musicians	abun
the name	akbmcddjeegXhWiajjmcnqocpdrbuWvk
the names	aXcdelgehilonctdul
the nanny	aakjqk
the narrator	al
the nation	abtk
the nation's	aZto
the national	nn
the natural	gehmik
the nearest	aj
the needful	ejfoqira
the neighborhood	aduk
the neighbours	aokjqd
the nephew	aSbeomts
the nerve	bj
the nets	aj
the new	ambxcRdmeTfbgGkelnmdnRpjqbrZtlua
the news	aqbejbkjnl
the newsagent's	bi
the newsletter	aiddljolud
the newspapers	qcur
the next	bWcXddeefbgkhmiXjkkelomjnloqrdsctZudvZ
the nhs	an
the nice	acjq
the nicer	al
the nicest	ajikjekeoi
the night	bmdcemgchijeklncoeqbrdul
the nine	ambcgdjckkontd
the nineties	aacjrp
the ninth	bqdjgehckmndte
the no	ajbeccdlipjdkeodqiretivc
the noise	apcjje
the nordic	ui
the normal	hk
the north	akbooetc
the northern	ai
the nortons	aebm
the note	betp
the notebook	ak
the notes	aZcjdohilkrlta
the notice	ajbdojqiue
the noticeboard	aebeos
the novel	acbdcegtjk
the novelty	gj
the number	dkeknmte
the numbers	bidejm
the nurse	aejlli
the nursery	aYbehkjbkmop
the nurses	abjp
the oak	aj
the oboist	aZgo
the observation	akgk
the obstacle	ek
the obvious	aibagehm
the occasion	rl
the odd	aj
the odds	asvW
the off	dj
the offer	gihokeqktbve
the office	gbhXidkcminXoppkqkrkuW
the oil	ki
the old	ambScZdqhjibjkkTlenZrjtcuk
the older	clji
the oldest	ajgdoj
the ombudsman	aQienrreuw
the ombudsman's	abnp
the onboarding	acon
the once	adoi
the one	bVckdpeifdgihUjtkjlemonjoVpeqdrYsTve
the ones	aYbndjgaijjbkemenioprZtjuc
the online	ak
the only	aUcddWejgkhnirjjktlemWnQoHrVsptlud
the open	a0bedjedgehendqY
the opening	avcedceegZhcjekbljneonqirltYub
the operation	abkn
the opportunity	aefrte
the opposite	aXbecv
the orchestra	aYeigdhdoeru
the order	bickte
the ordinary	akhk
the org	gk
the organ	aegeicnqqkre
the organist	mi
the original	achkikvo
the originals	aj
the ornaments	lj
the other	aebsceenfbgmhXibjekdllmanNpesatiulvc
the others	acbccddVeqgriujjkdmjnWolqYrdsetdudvX
the otter	ak
the out	ok
the outcome	aibnclddfogckdmineoZtcve
the oven	akcj
the ovens	aiij
the overdraft	adkq
the owner	bcejgehbjcntoeuc
the owner's	abjekenwue
the pace	ti
the pacing	citj
the pack	al
the page	aabjengiijodrdteucvt
the pages	aYbiceeihjlenltk
the paint	alki
the paints	jj
the palace	aXgpil
the panel	codagOhlirmonUpjrZsbvW
the panel's	aWbldZgehpjdlpobretmud
the panels	gj
the paper	aebdckgkhjicjZlcndoeqkrcsktjvd
the papers	acbjhcjcnctius
the paperwork	bsheobqjue
the parcel	awnd
the parents	adbbgejdkdoeqtur
the parish	ambceegYhkjekeqjui
the park	am
the parking	bdhdjckYlkooritm
the parrot	ak
the part	aYbjcodjgmhaickblkmdncooqdrZtiub
the partner	no
the partners	aedkjmnkqc
the partnership	rj
the parts	aiol
the party	ol
the pass	aloi
the password	aaun
the passwords	aj
the past	begbheuq
the patch	gk
the patience	akli
the patient	ai
the pavilion	adblhj
the pawn	aYkq
the pawnshop	aVks
the pay	aerj
the payment	uk
the payments	ai
the payroll	ql
the pdf	ai
the pen	hciojbqltk
the pencil	aibkme
the penny	ck
the pension	adeilkmi
the pensions	ui
the people	aebRcneegqheiVmkntokrctTuZ
the perfect	fjtk
the permanent	hi
the permissions	uj
the person	cpeegqhWjlkamjnkoWrYsetkubve
the personal	an
the petrol	aekk
the phone	aadketgVhdiejnreuZvc
the phones	ai
the photo	aZbmmitk
the photocopier	abbeooto
the photograph	cdelmiodti
the photographs	ajdelioi
the photos	sjuk
the phrase	bicjoi
the phrases	bi
the physio	aekl
the pianist	abelmn
the piano	aickdeeijiojrctc
the pickers	uk
the picture	aZcjgkvl
the pictures	ckodrm
the piece	ajhmiZjeoeqeul
the pieces	ai
the pier	ai
the pile	jdmlrcul
the pilot	atnevd
the pitch	gjhkjeoeue
the pivot	tk
the place	aZbicbdahjjVklniocqlrutX
the places	aackuk
the plain	cdgjkm
the plan	kiljtk
the planet	ri
the planning	actmui
the plans	bill
the plant	ai
the plants	aiqk
the plastering	ei
the platform	aeul
the play	aZbecmjlrjslti
the playground	aj
the plays	ri
the pleasure	fk
the plot	ambdcsjerdue
the ploughing	ck
the poem	asoe
the poems	aieirktc
the poet	ai
the point	bccqgdhekeleodqerm
the points	aqbb
the police	ji
the policy	nmrd
the pony	abjkkk
the pool	rk
the poor	aeikjbrm
the port	lk
the portal	bkdleehdjkljqetc
the porter	arddmknc
the portfolio	bedsgchdndooqbresltbve
the position	aimioe
the possibility	adfl
the post	gdiZjkkimZnToipeqnrTsotiuXva
the postage	adom
the postcard	aj
the poster	adelhikcoqreue
the posters	ajgkue
the postman	jm
the postmark	gm
the pot	anje
the power	ademkini
the practical	abcjdm
the practice	ak
the pram	mi
the precaution	ni
the presence	aZiq
the present	amuj
the presentation	cjrj
the president	dentqeue
the press	aZhdtnun
the press's	nk
the presses	aeto
the pressure	kj
the previous	bl
the price	eehdiekYmineojqvrYtoueva
the pricing	ai
the principal	abnt
the print	ak
the printer	aq
the prints	kl
the priority	oj
the privilege	ii
the prize	anbecddchdjZkqleocrdteun
the prizegiving	aYjp
the prizes	aagr
the problem	aXglmlsivr
the procedure	amdevd
the proceedings	tmueve
the process	aYbiflgkniom
the producer	dcnl
the product	rl
the profession	aagjrn
the professor	nj
the program	bjnj
the programme	bnekgahdjdkdokqlrjtcud
the project	aehinktivj
the projector	akcj
the projects	aktc
the prologue	li
the promise	aZkkooqe
the promo	aebioi
the promotion	aYgkhptjue
the prompt	ai
the proof	akijqi
the proofs	ai
the proposal	cjdegkhdjemern
the prototype	adhm
the provost	aVnu
the psalm	aejk
the pta	aduk
the pub	aj
the public	eerjui
the published	aiolue
the publisher	aWjinuti
the publisher's	ni
the pump	aick
the pumps	aijkke
the pune	aj
the puppets	jetm
the puppy	ajej
the purcell	ak
the purchasing	aerl
the q	mi
the quality	alte
the quarry	ai
the quarter	ao
the quartet	abdegjhijkpl
the query	dlle
the question	aabdcjdxedgnhVjZmjnWodqerksetduYvn
the questions	aXbxcdhcjckcneoZrvtdua
the queue	akgehjikjckemmoeqete
the quick	ap
the quickest	algknjrc
the quiet	akgejctiuk
the quietest	aqgc
the quilt	lk
the quiz	ai
the quote	aimjni
the race	ai
the radio	uk
the raffle	akbj
the rail	alce
the rain	apjbkitjuZ
the ramp	ak
the ranking	addklk
the rare	tj
the reader	aajntj
the reader's	achkjj
the readers	aXgdhonjoeqjueve
the reading	ajcndageicjkmkobrjtiubvd
the real	aehiiimini
the reason	adbjdtebgYimjmkamjncoXrYseua
the reasons	aQbkcbdledgdhpjjkelmoaqorjtivZ
the recall	sm
the receipt	aldeedleolqesn
the receipts	al
the receptionist	aVbmon
the recipe	gl
the record	aXbicndmgZqjsntZ
the recording	aecpdegdmlui
the recycling	bk
the redesign	tj
the redundancy	adkn
the referee	bicjdeoaqerktl
the referee's	al
the referees	cchkjdro
the reference	aobnmeojqerdtc
the references	bddisitl
the refund	lj
the refusal	iitm
the regatta	ao
the region	acgjhn
the regional	amnqqeue
the register	an
the registers	acul
the regression	akce
the regular	aike
the regulation	ck
the regulations	alci
the regulator	uk
the regulator's	aeum
the rehearsals	kj
the rejection	aPbdgcicjdkjoutw
the rejections	ii
the remaining	hn
the remark	aacktp
the remarks	ai
the reminder	jkme
the reminders	ai
the removal	qj
the renewal	achl
the rent	alcmgYhYielimjndobtiud
the reopening	ai
the repair	ak
the reply	aesitl
the repo	sl
the report	aibjdllktdub
the reports	ai
the request	aebkcedj
the requirements	ai
the research	tj
the reserve	abdlergeokqe
the reserves	aehm
the residency	aZceenhnkiplue
the residents	jlkk
the rest	aYbjcUdXedgmhoitkYlkndotpksetUucvc
the restaurant	rl
the result	cldieegbhdkeldmeoiriui
the results	tk
the return	aq
the returned	am
the returns	al
the reunion	aj
the reverse	gk
the reversing	ak
the review	acojteun
the reviewer	aebicogeoepnudvd
the reviewer's	ak
the reviewers	bncdddlkobpotkuevY
the reviews	gjteul
the revised	beccdkqi
the revision	hdkm
the rewrite	li
the rhyme	ci
the ribbon	aj
the ride	bk
the rigging	uj
the right	cqeYgejUkbldmZoeqdsmtium
the rights	ajekkendqmub
the risk	dm
the river	bkeegihijjkbneolrdtduY
the road	bdfjgohdjcnkqdtduj
the roads	aj
the robot	aqieje
the robust	abtm
the role	acbiddepfdicjbkdljmcneppsntduZve
the roof	aibcicraslui
the roofing	hj
the room	abbpdneeglhOiqjakUleocqmrnsjtYubvc
the rooms	al
the rota	bmdegelmonvc
the rough	ambe
the round	qj
the route	hi
the rowing	aj
the rubber	abtn
the rubbish	ambd
the rubric	adbajklptl
the rule	bkcjhmmenkobreue
the rules	akbxcjdegchYjeoarctcub
the runner	hn
the running	gjqi
the rye	al
the résumé	aerl
the safest	aetk
the safety	ti
the sake	aedljl
the salary	aadjengbhYkenerntj
the sale	apgiub
the same	aibmcbdpeVfjgjhZibjekjmepdqTrdsitj
the sample	albbcmdchpldmmqdritXuZva
the samples	alcedejjkdmlqesiteue
the sandwiches	aemktn
the saturday	aigdhpliodqYskub
the saturdays	abjl
the savings	abomtk
the scaffold	akbcpn
the scaffolding	clki
the scan	al
the scar	abjn
the scarf	rj
the scene	cj
the scenery	adtk
the schedule	aeojqk
the scheme	ancjdageleojtiue
the scholarship	acbigbhnkl
the school	bbceelgXhsimjmkamerXtY
the school's	adhjuj
the schools	aoui
the schubert	al
the scissors	ai
the scones	ak
the scope	am
the score	ckdkfdgdhkldodrdsjulvX
the scores	aebmccdmgehejekjllojrbtcve
the scoring	akbiedgdhjoavd
the scout	akljvc
the scouts	alee
the screen	bl
the script	albccddjgihdnloZqbtj
the sea	iojekerk
the seal	acbm
the sealed	ak
the seamstress	jj
the season	angehdjjoktb
the seat	aicj
the seating	bk
the seats	aYtnuk
the second	ajckdjecfcgchoiejYkklemindocpcritluevV
the seconds	ak
the secretary	aibcclrlvd
the section	hk
the security	ak
the seed	akbi
the seedlings	jl
the selected	an
the selection	bbfkheikrdtiul
the senior	bjocrk
the sense	adcjomte
the sentence	deil
the sentences	rnte
the september	ap
the sequel	aellqi
the series	akhjnktcue
the server	aagjtkvi
the service	ai
the session	aidj
the sestina	ak
the set	an
the seven	cdjmmnoe
the seventy	ke
the severn	ak
the shade	gk
the shared	am
the shed	an
the sheep	ao
the sheet	ql
the shelf	jn
the shelter	acjkkn
the shelves	akojqe
the shift	acontl
the shifts	aeckeekl
the shirt	jk
the shoes	adkjmeol
the shop	aebddjgchijmklqjreub
the short	hkodtl
the shorter	dk
the shortlist	aebqcdddgXjjkklkmeoerctive
the shortlisting	aebiol
the shovel	jk
the show	asejgbjdolqeretYuj
the shredder	tm
the sia	hi
the side	ap
the sides	aerk
the sign	cihmqeti
the signed	aude
the signing	oj
the silence	abdkjcoutd
the simple	rm
the simplest	acqq
the singing	tl
the single	cedlik
the sister	ailj
the sister's	hk
the site	akdbgdjdkdocpnqctk
the six	apclgdhjkdocqd
the sixth	aedqodqj
the sixty	admm
the sketches	ajmi
the slide	aetl
the slides	aldieelj
the slip	algchjikrb
the slot	abckekhaljreul
the slow	ancjddmctk
the slush	ho
the small	eegrheljoeretkuY
the smaller	aodpheketd
the smallest	aeevgdhdti
the smartest	aXgqik
the smell	ajrk
the smethwick	aeqi
the snow	ak
the so	bdrdtn
the society	feonte
the sofa	ek
the software	ajelqd
the soil	ci
the solo	ajhmjd
the song	an
the sooner	aYqu
the sort	aVbdckgdijjeoqrjtduk
the soul	ik
the sound	akgmretd
the soup	kmnk
the source	uj
the space	apcj
the spam	ak
the spanish	sk
the spare	a3kdnard
the speakers	djoj
the specification	oj
the speech	bi
the speed	aj
the spelling	akniocrj
the spine	ek
the sponsor	aedlnkue
the sponsors	nitdum
the sponsorship	aemj
the sports	ak
the spot	acgksj
the spreadsheet	aZbn
the spring	amcbdkeahkiikmliobqardtauave
the squad	aZhiqmul
the square	ii
the stables	ei
the staff	blhcijod
the staffroom	bigk
the stage	aZbjeqgkhajemeoirbuk
the staircase	akherj
the stairs	anbtdegcheiejbkcoirbtc
the stairwell	ajuj
the stall	ejheqeuj
the stalls	amqerk
the stamina	qk
the stamp	beceenidmord
the stamps	aejkrj
the stand	aohkjd
the standard	aWbccZgrhdoernsntiui
the standstill	ul
the stapler	an
the stars	aafmul
the start	fijbkbmiocqiriteujvd
the starting	aWhnql
the state	aegimpri
the stated	ok
the statement	mk
the station	au
the stations	ui
the statistics	airi
the steel	ck
the step	aYjmkk
the stepping	anfk
the steps	dj
the stipend	acdjhkkj
the stock	ak
the stopcock	ul
the store	ekkeul
the storm	anke
the story	akbiccgjjboetbuq
the straight	aj
the street	aecejrkooereteua
the strength	aWbcfegbhiiejuojqmretjuc
the stress	adjk
the strike	adbo
the string	adgm
the stroke	acjikl
the stronger	cl
the strongest	aXgs
the student	ailiqi
the students	bcgnhdobqiteum
the studentship	qj
the studio	aogcjdkdllocpkte
the study	tk
the stuff	ak
the style	lj
the subject	arbZcbdegnhXjonaoYrouZ
the submission	ao
the successful	aebrcdfbguhcidjendrdudve
the sugar	kj
the suggestion	tj
the suit	abbejqknod
the sum	clkjle
the summary	aiccfeolrkteve
the summer	akdmechdjckYlnolrctcve
the sums	bkgjhejdkioetj
the sun	aeeeiujeqkte
the sunday	eejjlkqesk
the superintendent	ni
the supervisor's	bi
the supplier	bj
the surgery	ai
the survey	dlhekeretlve
the surveyor's	abcjol
the swimming	tj
the switchboard	dpie
the system	aaopqlre
the table	aaccjakimjqjrkuj
the tablets	adkl
the tail	ai
the take	aeblkk
the takeaway	acrl
the talk	amdkgpheiejbldndobqdrbuZvr
the talking	adgmoi
the talks	akbj
the tape	acbkeeikjekcljmkoeqeteuj
the taste	acijrlte
the tasting	jirj
the tax	hckdncus
the taxi	lj
the taxman	anbejc
the tea	accmgbieldmlojrkuc
the teaching	jjqe
the team	acbZdleigehkiejsmdncodqjrisltVue
the technical	rj
the technicians	jmkc
the telephone	acbadnikjiodrdtnuc
the telly	abgm
the template	tmvi
the temple	aikj
the tempo	beclljoite
the ten	aote
the tenancy	accihluj
the tenants	qeuo
the tender	adbldlhkjckjnjodqarjtdve
the tenor	aYcktk
the tent	aedjhk
the tenth	acnj
the tents	aaro
the term	keqk
the terms	akej
the terrace	al
the test	aodegiiejellqdrbteuj
the text	ck
the textbook	ij
the thatchers	idum
the thatching	aetk
the theatre	bdekgbhkjckknl
the theft	ak
the theme	abbntj
the theorem	ai
the theory	aj
the thesis	apcj
the thing	aZbecjecgqhkkkmdnioc
the things	aZop
the thinking	aZto
the third	aebncYdkeZglhjidjWkilWnYtmubve
the thirteens	aihi
the thirteenth	hdtj
the thirtieth	kj
the thirty	an
the thought	adkj
the thoughtful	aj
the thread	aiun
the three	aabldVedgihdjakclimcokqbrnts
the threshold	cldd
the thursday	aidlhmjeqb
the thursdays	ok
the ticket	an
the tides	mj
the tiles	qk
the till	aliemkri
the tills	akcmta
the timber	aiej
the time	aabVeYfpgshUiekjllmdnaodqqrQsitZun
the times	adcjuj
the timetable	aibkdc
the timing	aokdli
the tins	adkl
the tip	aUonto
the title	bedcepgeidlcmdobtovn
the titles	aetm
the toilets	aVertj
the tone	bmciddeivd
the tools	aebj
the top	cZdseaflhmiejXkbldmcnnodqcrYsdtZuk
the topic	ardevd
the toss	aj
the tote	ti
the tour	bcgchekoneoirltc
the touring	ai
the tower	hk
the town	acgciirmul
the tractor	gl
the trade	abbcdegohdjdlkmenbodrrtb
the train	adbdceddeigbhoijjemmontaue
the traineeship	hi
the training	ap
the trains	an
the tram	am
the transfer	amhe
the translation	gkji
the translator	aeqi
the transparency	fj
the travel	andnjkmenbteud
the trees	hjmi
the trial	albdcmdeeegehpjakamkqdreteud
the tribunal	neqcus
the tribune	oeul
the trip	ajhkud
the trombone	alte
the trouble	bZcldZhpjekbmlnloeqerVud
the truck	ajkdqk
the truck's	gekj
the true	ai
the truffle	ck
the trumpet	gmli
the trust	aZljnnoj
the trust's	ni
the trustees	aaceecgcjbkelen2oXqstZuXvd
the truth	acbmcbgijlrbteul
the try	jj
the tuba	am
the tuesday	aedmeegnjkmete
the turn	dj
the tutors	aeck
the twelfth	adklncqitl
the twelve	hijo
the twenty	adbeilmk
the twins	aebdjnkeqk
the two	aibocpdkeZgOiijakeljmkocrWte
the typescript	ai
the typing	ante
the typo	cetk
the typos	mi
the uk	ai
the umbrella	ai
the under	amhikeljtc
the understanding	aUbjhqqj
the understudy	aahqol
the understudy's	aaeo
the unexpected	ai
the uniform	achrjondqZ
the union	begehdjcncoeqeuz
the units	aobe
the university	aSgkhmjjtkuj
the unpaid	adtjum
the untranslatable	aeom
the update	andcflvc
the upload	cj
the upstairs	lm
the usual	aebcechlnktq
the vacancy	aYbpgitl
the valley	iiuk
the value	aacmddojvi
the valves	gm
the van	albcccdbedgchZidkwmindoZqorbtcub
the vat	ajci
the vending	alte
the vendor	hi
the vendor's	qi
the venue	aj
the verbs	mi
the verdict	anoe
the very	aRbnccemgohsjekenerZud
the vet	kk
the vet's	adkl
the vicar	aj
the vice	nuqdue
the video	apbireve
the view	aocdgcmcno
the viewing	aiblccgjhcikjbkcmiobtauk
the village	ambYedgajvoeqbra
the viola	hk
the violin	aadkjoretj
the visa	dneehekmncqmuc
the visit	ajjblkuj
the visitor	am
the voice	aZcmejrkteui
the voicemail	aWdmkeur
the volume	aehk
the volunteers	amjjod
the vote	brcdgehk
the votes	acdjuk
the waffle	abro
the wait	am
the waiting	ajbkcdeihijckbloneobrWsetiue
the walk	ai
the wall	acbdemgijjojreue
the walls	tj
the war	aegj
the ward	akkbndue
the warehouse	ante
the warm	anfktd
the warmth	rktm
the warranty	alvc
the washing	ai
the wasps	tk
the water	aebegkjekemmodrl
the wax	bk
the way	acbOcddbejfkivkYmanjojqWrUsetjunvi
the weak	as
the weaker	aemj
the weakest	lj
the weather	dlejmjndte
the weavers	oj
the website	abbdekgdhcjimjnjokqerjtkubvc
the wedding	aVbjhiilkcqmti
the wednesday	kk
the week	aZbjcddkecglhjjcleobqqrdtZuo
the weekend	aWbcdbgejXlnmeokpiqzretcuY
the weighting	aj
the welcome	aWrntl
the welsh	ej
the west	hk
the wexford	gm
the whale	al
the whatsapp	abun
the wheel	aZbjcltk
the whistle	aerk
the whiteboard	jl
the whole	dWeifegXhkiqjnkdldmkoWqlsetNuk
the widow	aihlte
the wife's	adkk
the wind	akje
the window	gahniejvneodqdrdtcud
the windows	jiui
the wine	aeil
the wings	aqte
the winner	budaedgPhViajZkaljmdnboqpkqerbui
the winner's	aXbnccgklqoetj
the winners	aitj
the winning	abbxcldjeeheiajcloneqcucvc
the winter	aibejikloetcuj
the wiring	ul
the wiser	di
the wisest	ij
the woman	aobecmiejcte
the women	iijk
the word	aYbecadVeohcijjXmbnVonqkrpsjtpuZvd
the wording	aicdriui
the words	ajjnte
the work	acbUckdiemgXhmiinbonqbrqtaubve
the works	bkhdlenm
the workshop	gchbkolmoepmtcub
the world	aSelgdijjjoeqirktl
the world's	tk
the worst	aUeogkmnrk
the wrap	aeun
the writers	uj
the writing	knrk
the written	aphk
the wrong	aubQcMdaelgkhZidkbneoeqesctnup
the yard	aeeimjqkteuk
the year	adbYcmdeeigqhljikZoiqdretaub
the year's	ai
the years	aZglhjoj
the yellow	ai
the yes	qi
the young	aqgYiindrntX
the younger	aebagijeokrqtb
the youngest	gk
theatre	bjeigPikjXkiqerstT
theatre ,	aZbphjokue
theatre .	anrZul
theatre and	rmue
theatre at	hiieri
theatre each	hi
theatre lists	ai
theatre manager	abnm
theatre since	aeuk
theatre to	elheri
theatre will	ak
theatres	adul
theatres are	ui
theft	ak
theft ,	ai
their	akbncdfbgihaiejukSlcmdnqodqdrYte
their best	oj
their bridge	ck
their curtains	bi
their director	aabknj
their ease	al
their eighties	jj
their evenings	amjjte
their final	bi
their first	gm
their good	ieuj
their hearts	en
their jobs	aajr
their lunch	adjm
their minds	aYdiom
their money	ai
their name	glheni
their own	aibncdhdui
their patience	ange
their petrol	ui
their phones	aUbjjdolqktk
their pitch	gi
their questions	adgo
their regards	an
their right	cn
their second	ai
their sundays	ajtc
their teacher	adgehmjk
their thanks	aj
their third	jk
their work	am
their year	aegjjj
theirs	bddcgqhijjkdlioeqetbud
theirs ,	eejmli
theirs .	aigj
theirs in	hj
them	amcldlecfahPiajmkdnpodpcqcrctbuj
them ,	bkcedeemhijSokqeua
them .	aSbccUdVenfegjiZjkmnnlorslvd
them </s>	eeojrk
them ?	aqbmedjklYndretc
them a	jjojtk
them about	koud
them again	aedkel
them all	alckdigcjcmdobti
them and	cjgejj
them are	abto
them as	dn
them at	abcleigdjroe
them aunts	ak
them back	jcklmk
them because	jk
them before	hlqc
them better	acrm
them by	gjliqj
them can	nl
them cried	ji
them crowded	cm
them down	acgnjeqj
them for	aidjjbkkmiud
them from	aedlul
them go	ai
them had	gi
them has	acniqk
them have	aicegrud
them here	acdl
them how	iejeuq
them i	aeblgeqmud
them in	ascdddkdmjreucvj
them is	cn
them know	ai
them later	ui
them lent	aj
them myself	al
them no	jk
them now	bekiuk
them off	eeqj
them on	anbcdjgkkmldoeqbuc
them one	accloi
them our	aj
them out	askd
them right	cmme
them setts	adhl
them should	aiheli
them something	abul
them stayed	ji
them than	ai
them that	apja
them the	begiki
them they	adelrm
them through	nj
them to	aocdddeegcni
them too	aj
them up	aYmkuo
them was	aabpcdij
them well	ai
them were	adcjgm
them will	akjlqd
them with	bidjkdliud
them would	abdp
them you	ekjknd
them your	ajkjnmub
theme	bmti
theme of	tk
theme you	abbn
themselves	ajbdcjgejlnkrbue
themselves ,	aj
themselves .	aicenlrdti
themselves to	aejj
then	aUbkckdkebfcgdhSijjWkjlvmcnUotpdrZsntluPvw
then ,	ambacbeehaidjblkneowqcriteudve
then .	aibbcedSeagaiejaniomqrrluZ
then :	dk
then </s>	tm
then ?	apdZvi
then a	aZlp
then and	al
then another	li
then at	adqm
then by	adqj
then came	abjk
then explain	ajck
then had	adbijj
then i	apbXdcecgbheibjZkYlYmmorrjue
then i'd	aickqd
then i'll	akli
then i'm	oj
then i've	geok
then it	aWijkjsm
then maybe	abdkkl
then my	dl
then no	ak
then on	abbkqi
then once	di
then please	aqdevd
then put	ai
then rejected	bi
then said	bk
then she	aj
then so	an
then somebody	ei
then that	aZtm
then the	aNcjdleegkhkkllmobqetivi
then there	adceisll
then there's	aXbeejioketm
then they	acbjkk
then this	qbum
then to	abdn
then told	aj
then we	gmjjodte
then we'll	ui
then went	aobd
then whether	lj
then would	adql
then write	ck
then you	aNbpcndiedgjjdknoeqesmue
theo	aj
theorem	ai
theory .	acbjcj
therapist	jl
there	acbccWeygbhXinjlksmmnmodpZqVsbtave
there "	ai
there ,	ajbidiheikjWkXliocqbrVtjvm
there .	aibncjdSfehcjZniojrjuWvk
there ;	el
there ?	aTbnddqjvp
there a	arcZddlnrbtd
there all	ci
there an	aerovd
there and	acjmkellodtduk
there any	aidnfllW
there anyone	akee
there anything	andiecve
there are	akbUcVeTheipkllloUqXrRsetYusvi
there aren't	hm
there as	abjjni
there at	abejok
there be	akcbdmlivc
there been	kl
there before	ak
there by	am
there can	aemn
there comes	begehn
there does	rl
there enjoyed	uj
there for	acbicdhijeoXrjtjuq
there gives	qj
there had	aeniti
there has	aYddetgchliijeso
there i'd	adjl
there in	albccrgjheue
there is	adbXcdemfjgihjirjmkilcmqnSoesXuPva
there isn't	aUcigrijjdkioirdteub
there it	anddjl
there may	angenjqeui
there must	ergchkiZjdmdnrobrctbue
there never	bk
there no	adrm
there nobody	em
there nothing	ei
there on	aq
there one	aqdkebve
there parking	ll
there perhaps	rj
there really	aXeuvc
there since	nl
there somebody	nk
there someone	nj
there something	dk
there that	kj
there to	aWbmdjhdijjjneodreuk
there too	il
there truly	aYdnej
there was	acbbejgWhdjokrmYndovrYtaub
there wasn't	ajketk
there we	jkrj
there were	becmddgohUiijSkplemaocsluZ
there when	bk
there who	odtn
there will	gchbjmkiqd
there with	elui
there won't	aYjlko
there would	aXbkonqmrd
there you	ii
there'd	hiinnjreteuc
there'd be	hiinreteud
there'll	ajhejlqcuj
there'll be	ajhejlqcuj
there's	bUcidSetgihiiqjUlcnkqqrasdtZub
there's a	eogmhkjdkclaniomqlrYtVucvb
there's always	nk
there's an	acciejhlqk
there's another	adun
there's any	aYqn
there's anything	ajqd
there's been	akhi
there's ever	ai
there's my	ai
there's no	aibecedagehZipkjlinioaqcrmtduc
there's nobody	kj
there's not	gi
there's nothing	alcidcjekomioeqcte
there's one	qn
there's plenty	abcn
there's room	al
there's somebody	el
there's still	aXejqnti
there's time	anqe
there's two	aj
therefore	aacnqk
therefore i	adql
these	aXcUdeeTfjgjhmiPjkkrlimSnvojrFsntivc
these ,	al
these .	ankeljmenkoYqercsptZud
these boards	adcn
these calls	tm
these choices	ui
these days	cbgkjdkmojtcum
these decisions	adjkul
these from	gl
these i	tn
these kids	jl
these letters	djgkkknjocue
these little	gj
these matters	aauo
these than	gi
these things	acbacchriejbmenqolrbueva
these to	aj
these years	bmjkob
these you'll	jkoe
thesis	aiengmidkcndrbtjud
thesis ,	adcihm
thesis .	bkengeke
thesis and	gl
thesis is	ai
thesis was	cj
thesis which	gj
thessaloniki	ei
they	aabacYdieQfmgrhTikkmllmFnmplqcrpsYuk
they all	ap
they are	akcYejgdiekklboUqnrntXuY
they aren't	aYorue
they ask	gj
they asked	ajbejdndrjtm
they be	aedo
they both	di
they build	rm
they call	acgr
they came	adceoprk
they can	aodjeegdjeljodritdve
they can't	ijjj
they charge	ll
they cheered	aj
they come	aouj
they cut	aXkr
they did	aXblcegcjpoetn
they didn't	adgm
they do	adjcqirktduq
they don't	aWckojtiul
they find	tj
they gave	il
they get	al
they go	aeqkrk
they got	li
they had	bijblineoermteun
they hadn't	adgo
they have	aogdhcipjZkmnjqdrZ
they heard	ol
they keep	aarl
they know	aecjjenjuk
they let	aSklporqvd
they like	ai
they liked	acjm
they look	acjjojuj
they made	aegl
they may	jltd
they never	ol
they only	ao
they put	am
they repossessed	kj
they said	amdkkd
they say	aedifqgbieojub
they see	tl
they seem	amckod
they send	kl
they should	geisrateuj
they show	an
they started	aehijmke
they still	adgrjc
they tell	tm
they think	aeli
they thought	ll
they told	bjijtl
they took	tk
they want	an
they wanted	ak
they were	anbicddehjjSnmojra
they will	gkhejikoodqctducvi
they won't	rk
they would	aRddekgmjokelkrbtl
they wrote	anve
they'd	aUgjikjotk
they'd be	abbitm
they'd have	aegl
they'll	abbacideeahdilkinmolrbteuk
they'll be	inokqjud
they'll do	aiuj
they'll go	aj
they'll tell	gi
they're	atbbccddeZgYhdiejWkqmaun
they're all	ki
they're back	qk
they're both	aZoo
they're cutting	kl
they're good	anod
they're in	actl
they're not	aaun
they're of	ak
they're ready	ai
they're the	abkm
they've	bccigbhdjckonord
they've been	ak
they've given	adkl
they've got	ajge
they've just	nk
they've now	nk
they've taken	al
thi	al
thick	accdnjoeryvZ
thick ,	ri
thick as	acrl
thick to	nj
thicker	al
thin	albWgoiekjodrl
thin ,	arbe
thin .	aeglkk
thin one	adcm
thing	adbRcldZeYfaibjqkulommoLqmrdsitbui
thing ,	bbcedeejgaieluodrcta
thing .	akdkeehkiijakZmdniocqkrZtWvm
thing :	axdejelc
thing ?	dledvd
thing about	aegerqtjue
thing and	adol
thing anybody	aiil
thing anyone	aj
thing as	di
thing at	aeej
thing by	cegerltm
thing for	biejgjiXjckimiretdum
thing from	aj
thing i	aWbbheijkdmooesmti
thing i'd	am
thing i've	aj
thing in	ceqktl
thing keeping	adkl
thing left	alee
thing like	nk
thing my	aibdjp
thing only	sm
thing outstanding	qk
thing people	aiuk
thing she	ck
thing that	ciejgdhbiijkmeqe
thing the	al
thing this	aiji
thing to	aabZcudbechiiZjnkwmioXqjrTtTua
thing was	bm
thing we	ko
thing with	am
thing wouldn't	gk
thing you	aZedgjhljimirjtmvd
thing you'd	rl
thing your	ki
things	aYbZcddYedfahujelumZntosqWsctVudvX
things ,	abcdgihqiklsocreucvd
things .	aibedigajqmeojrZuW
things about	ajiiobul
things are	amhdoktmuW
things awkward	adom
things before	hi
things by	adlnqe
things calm	al
things can	uj
things differently	oi
things don't	aenl
things easier	adok
things get	adhk
things go	abnooeuk
things happen	oj
things i	rm
things in	cmgerk
things lightly	gj
things look	acgennodrl
things off	adrm
things out	ol
things rather	kj
things stand	acuj
things that	oi
things the	achkoi
things to	aqod
things up	gnod
things were	bl
things work	aloktcue
things you	abmiom
think	aSdjejgahtiejmkvlampndoWpcqrrSsdtNukvp
think ,	bkcjeegZhijiobretiuZ
think .	abdleegehdjdmcobqptjul
think ?	gn
think a	aQcohnms
think about	aVbWcYdcemhZjrkqmbneqlrltdulve
think again	aUerhejcqq
think an	aZhmql
think anyone	aeik
think before	apjd
think best	idom
think carefully	aXus
think hard	abun
think he	aiimjevd
think how	jjqj
think i	arbccceZidkimjndoaqdrateul
think i'd	al
think i'll	acgjjjnnqd
think if	abckdi
think is	oj
think it	abbiceeehemdokqlrnuevl
think it's	achnon
think me	mn
think most	ajgbhj
think my	dimk
think of	anbZcYdbenfegTiajtksmjnZoXqVravd
think on	jlneuk
think she	ak
think so	addiim
think somebody	abbn
think that	cndcgZhnidjemoocqerbtcudvk
think that's	aocaoerl
think the	backdZiijekeontdudvl
think they	hj
think this	abcegkheiknmvk
think twice	jj
think we	bpcddegjhdrjud
think what	ajcdhooe
think why	mi
think you	aXblcedpeehljemeoerZsn
think you'd	aZcoqm
think you'll	aegpqi
think you're	ao
think you've	aoniqd
think your	aegk
thinking	cXdagVimkZmpnaodqpsctruY
thinking ,	qlse
thinking .	aabltk
thinking a	aYtq
thinking about	atjete
thinking i'd	jj
thinking it	ai
thinking of	akgehkmloc
thinking that	aeiijk
thinking the	oj
thinking what	aeik
thinks	bccejjlimeoj
thinks .	rl
thinks differently	ti
thinks i	jl
thinks of	aj
thinks that	aeul
thinks the	ii
third	bldyeafdhYiZjdknlbndolqZrjtcuSvZ
third ,	aUbdcmdbgdhejnmmqn
third -	rk
third .	aUbkelgiijknoctl
third act	ambicc
third and	aedcoo
third chapter	bjgk
third criterion	ai
third floor	ak
third generation	hjkj
third go	aj
third horn	hi
third i	aj
third is	ak
third language	rl
third letter	aZbedjeenmojti
third made	aacn
third note	dn
third of	cjdegmke
third one	gehlietm
third poem	ajdeol
third pump	aegm
third quote	bk
third reference	bj
third request	addn
third reviewer	rj
third row	am
third sample	bj
third time	aVbicedwgehclemjoltd
third try	ajdj
third week	dk
third year	algbjeki
thirteen	ci
thirteen with	ci
thirteens	aihi
thirteenth	hdtj
thirteenth .	hetm
thirties	ck
thirtieth	aZdjhm
thirtieth ,	dj
thirtieth year	adhm
thirty	akddebjnkTmdneocqctsuYvc
thirty -	jkkeoe
thirty .	ajgeoetl
thirty better	ai
thirty children	aj
thirty composers	tl
thirty of	ai
thirty years	aYcbglhkimjakdoiritl
this	aNbYcOdmecfmgdhmicjokzlNmZn5oLpKqtresltBuwva
this ,	aibbdbedfagXhbidjqkcmjnjoQqvrjsdtdulvV
this .	cddbeifkhjiakemXoXslurva
this ;	akoeri
this </s>	abiekimksl
this ?	brsjvZ
this a	aarqunve
this address	abro
this afternoon	alddeenbqs
this again	abdqke
this alone	acdlij
this also	aenk
this answer	ni
this apology	abmo
this application	ki
this appointment	om
this as	cjhrjekeojrdtdue
this at	doue
this autumn	ui
this back	aads
this be	acejrk
this because	kj
this before	aZnlqoub
this being	addkeiqj
this between	uo
this bid	akkeniue
this board	aihe
this book	hjkiqj
this building	aohe
this by	aZjjqlue
this came	adhlne
this can	an
this can't	qn
this cannot	adgnqkud
this chapter	ui
this choir	aiejhpiekene
this city	gniiuj
this club	um
this college's	ak
this commission	aekl
this company	ajgeke
this contract	koqe
this correspondence	nk
this costs	mj
this could	aincrm
this council	ik
this country	acgejikkso
this county	ajgjiiue
this course	alce
this decision	hpqUslui
this department	oj
this desk	ackknlqe
this earth	ii
this email	aXddfpqkuive
this end	ar
this evening	jcqs
this every	dkqe
this family	aihjke
this fellowship	ei
this festival	aVhmiouk
this field	aXgoiiklreue
this finds	fl
this firm	jk
this first	alijneqire
this for	amnk
this form	ai
this found	abun
this from	aljckrnioereuZ
this further	mj
this gets	acnkqkue
this gig	aehi
this go	clnk
this goes	gnuj
this grade	gk
this grant	adeihdjl
this has	abjprj
this house	eijlkd
this i	ajji
this i'm	kj
this if	al
this in	aXcidkgjhejekjqluevk
this industry	gj
this is	aZbwcYdlemfcgahTiQjrkKlbmYnoomqesltY
this isn't	addjgiqeulve
this job	ajelhajZkmodqkrdui
this jury	ajfdiltd
this kind	hjkkrjvc
this laptop	qi
this league	ij
this length	akhj
this letter	aXdpedfpgohdjdtjuY
this level	acgp
this line	abmm
this mail	aYtn
this makes	addmmn
this meeting	jk
this meets	fl
this message	aZfomjqj
this minute	qi
this month	asdagchejckpqa
this morning	apbjdXedgbhemeniodqjreseuk
this morning's	ai
this mosque	kdul
this must	aegkii
this my	aidmud
this needed	rk
this no	ik
this note	abmt
this novel	qi
this now	qk
this number	djri
this occasion	on
this offer	adecklqj
this on	aadshejeklneqeuo
this once	aadbeuhl
this one	ambVcSdseafdgchtijjeleomqYrXsYuXvl
this only	kjnkre
this opportunity	aafmqm
this or	aXhekpqdur
this orchestra	adkj
this order	kk
this out	aacjql
this outcome	amcqfZhcva
this over	aikenj
this page	ammd
this paper	acekjmkd
this paragraph	aitj
this parish	aZon
this part	aZkiqn
this phd	ak
this phone	am
this pitch	kj
this place	ademgdol
this point	hj
this position	kj
this post	aeeikp
this pregnancy	kk
this price	qj
this prize	gj
this process	aeflol
this reaches	aedk
this rejection	kj
this reply	acmjnkrk
this result	jk
this right	adhm
this role	gj
this round	ap
this same	adql
this script	gi
this season	aYgkkkqm
this season's	am
this series	gk
this setback	fj
this shop	ui
this short	rj
this should	aacmjlvi
this side	albbgkhdjioird
this size	akgjhknjoirZte
this slowly	adro
this small	giri
this so	aceruk
this sort	amicul
this spring	albnkete
this stage	aiccdonkud
this stall	hk
this straight	nn
this street	hl
this subject	aecl
this summer	akhdjjkk
this term	ajgl
this thank	aeml
this that	airj
this the	adnj
this time	anddgUhriZkZldmZodrrsiuTva
this to	bicedWekfigYjjlimanjoYqYrqtdulvb
this too	adgnme
this topic	aick
this town	aebihbipkdneqcuq
this trade	gm
this university	ji
this up	abnrqe
this valley	aj
this very	ai
this was	adbldVedgehUiejpkkntqerYsdtb
this way	aiui
this week	baccdYeagYhmjbkklsnWobqurctdve
this weekend	akkdvi
this weight	nkti
this went	ui
this when	aZut
this whole	ik
this will	akhijmkeneub
this winter	apjrkWue
this with	aWdoknnmud
this without	aeeiqk
this won't	aqnc
this wonderful	aefk
this work	apfegeqk
this would	abhjkl
this would've	kj
this wrong	adcj
this year	awbTdbeYhZijkcmdnYooqVsetpvc
this year's	jlkdtj
thorough	akberctpvc
thorough ,	ajcj
thorough .	al
thorough of	ti
thoroughly	akmi
thorvaldsen	nj
thorvaldsen ,	nj
those	albjcOdjfeglhcjnkboiqdrdsbtSucvr
those .	dleeik
those ?	deej
those are	al
those bells	hk
those chosen	dl
those comments	aedk
those curtains	ik
those data	gl
those eight	adin
those families	ji
those five	ak
those for	lj
those forty	adjm
those four	aeti
those from	adgjokte
those given	aj
those hours	ji
those in	bkoi
those letters	amjd
those lovely	oi
those of	goue
those panels	jk
those pictures	uj
those poems	jj
those present	bi
those three	an
those too	mj
those twelve	ji
those twenty	aeil
those weeks	hl
those were	ak
those who	aebsejgmhYiYmlrXtaui
those would	aagl
though	aVbicrdpeZgejmlimenboeqdrjsbtVum
though ,	civi
though a	accl
though i	aubVcTdZecgmidkcmdqerZtiuq
though i'd	dijlll
though i'm	aejiocrn
though if	aVclejrk
though it	cdinoe
though it's	jk
though my	aibkcerk
though not	oi
though of	ki
though our	aefi
though the	aYbkcqgehijikeqirdtcub
though there	cj
though you	aYmjom
thought	bXcadoeZfagbhriWjplnmnnmokqdrdsVtRuQ
thought ,	ajdemlocrl
thought .	avcceehdijjekeoZtb
thought a	abhljjmi
thought about	cjglmeojqerd
thought better	acql
thought for	ji
thought i	aecjdmgbhZjZncrrtd
thought i'd	aYbecodqjdncoj
thought it	aebjdanxocrdue
thought much	ej
thought my	aehjji
thought necessary	aabkolte
thought of	alcbdcekgaiajmllmioWrZujva
thought she	mnnd
thought that	accYdseegahriejdkmmcrXtj
thought the	bccedegjhkimkcnlrbtd
thought there	gl
thought to	abhcjiowre
thought was	abcihjjmme
thought we	hiji
thought went	adon
thought would	dehijl
thought you	jmkivi
thought you'd	aedegjhkjYkjqjrl
thoughtful	cefogeijojrctmvc
thoughtful email	ak
thoughtful of	an
thoughtful to	aZon
thoughts	aYccfdimjcltqrtd
thoughts ,	abdlll
thoughts .	qk
thoughts on	lpqkte
thousand	aSdegnhXicjbkomvoirdtTur
thousand .	ceej
thousand a	abol
thousand and	adgjki
thousand apologies	aeml
thousand below	bk
thousand followers	acuo
thousand of	gk
thousand pardons	acmo
thousand people	aXckgjuk
thousand times	aegimj
thread	qeteupvo
thread ,	aeul
thread about	un
three	aicvdmeNfVglhiiTjakWltmdnTpcqbtqubvP
three ,	ckdYgelcqtuk
three -	gmnitj
three .	aibdcZedgXheidkelqsmue
three ?	alckddld
three again	ai
three and	jm
three applicants	alge
three are	di
three bridges	gl
three busy	mk
three cheers	al
three children	ai
three clients	gklj
three columns	akcite
three comes	aekk
three conservatoires	gj
three county	gihe
three criteria	anbdcd
three days	jdkk
three did	aZoltj
three different	tk
three drafts	bdoj
three emails	aebedn
three employers	aecj
three for	adci
three friends	ai
three full	aegl
three galleries	aeql
three gold	aj
three grandparents	cj
three grants	gi
three hours	aekiqesjtj
three hundred	aucegc
three i	aj
three interns	hi
three interviews	abtm
three is	ak
three issues	aj
three judges	ll
three kids	aZklul
three letters	aVcmmn
three lines	cahiikjjrita
three men	amjikc
three minutes	acortd
three months	alddelhejakaqdto
three more	lj
three must	dk
three names	aabmoetl
three neighbors	cj
three nights	jnkemkud
three occasions	addo
three of	aickdYicjTlaqdrpteul
three on	ai
three other	aXguui
three pages	ablmrlte
three paragraphs	akcdleti
three partners	abcl
three people	aobncbhcojrbtZ
three pictures	gdrl
three pints	ai
three poems	aetl
three points	ak
three professors	aigj
three published	hi
three quotes	aabnhk
three reasons	cpddtl
three referees	al
three references	tj
three reviewers	bj
three reviews	angj
three roles	gZhm
three rounds	aYbmcehntm
three selected	bi
three small	lk
three spelling	cerjtk
three springs	gdhk
three times	cidogbkeomqcta
three typos	tk
three was	tk
three ways	omrltZ
three weekends	abjq
three weeks	aibijeklobtj
three were	ai
three who	tk
three with	citd
three years	accjhiimkeuk
threshold	aickdd
threshold ?	cldd
threw	jn
threw me	bi
thrill	il
thrill .	aj
thrill to	aeil
thrilled	abts
thrilled .	octo
thrilled that	tj
thrilled to	aaol
thriller	actl
through	aicmelfagYhriekimuoOpeqUrPsluXvo
through ,	hjkemjqj
through .	bdddengbheiijiklmqneoVqjrauZ
through </s>	abbkti
through ?	emlkmd
through a	gkhetj
through all	jl
through another	kj
through each	lj
through even	bk
through every	em
through four	tl
through half	adjn
through in	ai
through it	aemkojtm
through june	ai
through my	aagjhiijjemouk
through ninety	aetk
through on	hl
through round	hk
through so	ai
through that	bejj
through the	ajblgWhpibjUlbnbqerltVui
through them	adcjdjliml
through this	am
through to	ecjdkmnpqerasqtd
through two	alhi
through with	ai
through you	dn
through your	crgdhkiejkneqctd
throughout	aZbpflnjue
throughout ,	aYbrnk
throughout .	al
throughout the	acfl
throw	aabkcdelhejikdmmnlrbtc
throw away	aegimm
throw it	bmee
throw me	aZeo
throw out	nl
throw us	abjk
throwing	aWemkltn
thrown	akeeonqere
thrown away	jaoo
thrown out	am
thumb	as
thumbs	al
thumbs up	aj
thurles	lk
thursday	bkdbebjmkclennoeqrrbtWuYva
thursday ,	adbleijlud
thursday .	ccdoeegdhaijkimenmoeqluV
thursday ;	di
thursday and	addZgnnmqi
thursday as	aideok
thursday class	abhm
thursday for	mk
thursday free	aehkqj
thursday in	qi
thursday nights	aZco
thursday noon	adqj
thursday or	akqe
thursday slot	ak
thursday to	bl
thursday's	apqd
thursdays	alhjnjoiqcuX
thursdays ,	kjniub
thursdays .	alni
thursdays and	ak
thursdays free	oj
tick	adbnhdkerdsltn
tick that	amhe
tick the	sl
ticked	al
ticked the	al
ticket	aicagahYjmkbmeoatpum
ticket ,	akjj
ticket .	aabehdjjrctu
ticket and	aebmrktb
ticket for	jj
ticket to	aajeup
ticket twice	ak
ticket's	ai
ticketing	acul
ticketing page	acul
tickets	aphljdkdtd
tickets .	ak
tickets and	lj
tickets for	hj
ticking	qp
ticking ,	abqo
tickled	amhe
tickled that	amhe
tide	amte
tide bells	ck
tides	mj
tides .	mj
tidy	ayeegeheidjlkboe
tidy .	akkd
tie	cjedgdoerjtl
tie .	aecjedgehirktj
tied	kinjqm
tied ,	njqj
tied to	kj
tied up	qk
tier	ai
tierney	aj
tierney </s>	aj
tight	ap
tight this	ak
tiles	alhcjeqo
till	albZdmeXgTiajQkiljoZqyseucve
till .	rk
till after	ak
till august	aj
till christmas	dlniqd
till easter	aekl
till four	aj
till friday	aeqk
till i	aahkqq
till it	akqe
till june	ak
till noon	aeqo
till question	mk
till somebody	acqi
till summer	abeitl
till sunday	qi
till ten	amqd
till the	akkn
till then	anqb
till thursday	aj
till you	aYdneeqk
till you've	aeqm
tills	cmoe
tilly	ai
timber	ejhdkdqkuk
timber ,	aiuk
time	baciduflhRiejXkMlWmnnQorpXqarpssub
time !	adsk
time ,	albVcXesgYhpiXjWlboiqQrksltava
time .	ancpeigUjYkXlamXnUoirnsotduXvc
time :	amvc
time </s>	amod
time ?	aqdeecldreto
time about	aiddmj
time ago	acdi
time and	accedefshdidjekdmlocqesrtc
time as	aabmtk
time at	oetl
time authors	acun
time before	aYbidjekql
time being	acln
time by	ckte
time either	aedkoi
time farmers	tj
time for	aibddkecgcijjkkemZnkobrosetbul
time have	aXrtte
time i	ambdcedjedgYkjlemonjqZrktbub
time i'd	abgo
time i'll	aqglodrWtiue
time i'm	di
time if	acejnjqj
time in	aibjdjoe
time is	emgmkeqe
time it	blcjge
time just	aetj
time lucky	aedm
time management	abol
time my	aksi
time now	acoiuk
time of	dqikmjocqd
time off	ai
time on	cqeegeoi
time role	ve
time round	andchi
time so	abgjoeqdrltm
time somebody	aXhkjlolrd
time stamp	adsl
time than	mkoe
time that	ajgiokte
time the	adbioprjtd
time they	ckditk
time they're	qk
time to	aebecXdlgihSjmmZnbosqlrRvj
time too	ai
time was	ao
time we	aiqk
time what	acimok
time when	acomqj
time will	aitl
time with	akjjmkodrj
time years	cj
time you	acedfegpiekkqnrZtj
time you're	acol
time your	acgjokui
time's	aadmqrvZ
timed	aemj
timed ,	admj
timekeeping	accl
timers	aloe
timers .	aloe
times	aYdwfpgahiiejdkUlXmqomqdrRsZtkuevc
times ,	abbbcbdnijmloj
times .	aXbddcfqgjicjenjoq
times a	an
times and	aebdckhl
times as	aZeqgi
times do	aadlqnve
times for	aacedmmloetm
times from	jl
times i	aqbe
times in	antj
times is	bl
times must	abcidnve
times now	ajdk
times on	cj
times over	aZgdhpmi
times since	amde
times the	akbmcjgehekcte
timetable	apbidbqe
timetable in	tj
timing	arbeccdckclpocvb
timing ,	ablktl
timing .	ak
timing made	ai
timing works	ak
tin	ajglme
tin ,	me
tin .	gi
tins	jdkiom
tins ,	jekeom
tiny	ll
tip	gbliomrjtm
tip ,	aj
tip about	aZljonto
tip for	rl
tipped	aqvY
tipped it	aqvY
tips	ajrdtlue
tire	anke
tired	diiojdkoobqdrjta
tired ,	adrk
tired .	abdkkn
tired after	al
tired of	iqtd
tiresome	abmq
tiresome it	ml
tiring	ajoerl
tiring .	rl
tiring to	aj
tissue	ai
title	ajengTiajcmbnYoWppqbritkucvt
title ,	bjdjenhetb
title .	gets
title and	adbjeihkte
title before	ri
title is	aerjvj
title of	ajlcvk
title page	anvZ
title was	aj
title would	aj
titles	giietk
tiwari	di
tiwari said	di
to	aabkcadceYfpiljokjlXnmolresWvi
to "	aOckootm
to #	aebphckilmoeqd
to (	lovd
to ,	aacddeeohbiikentqerjta
to -	ai
to .	aWbddXemfbgbhoklmjnrolrZsetZuc
to :	ai
to ?	amddecnqrivV
to a	aebkckecfogaiTjjkpldnioeqPratcup
to about	kjrk
to accept	adcldihric
to acknowledge	fi
to add	aeclodrltevo
to admit	aj
to advise	aZgnjjui
to agree	cl
to align	aafn
to all	atbjfjgehejdkjmdoVqmtUud
to an	cddehmik
to and	deliui
to another	asbecedZepgdhjjakaloneocqbrd
to answer	axcaeZgahaidjZkdmXnZoqqYrotjudvZ
to any	iqldmendokretc
to anybody	ajbjre
to anyone	amhelmnarduj
to apologise	mj
to applicants	aicehk
to apply	aabccbebgpiejkkanooZratpvd
to appoint	ti
to argue	oetm
to arrange	ak
to arrive	aerktj
to ask	bTcYdietfdgjhdkdljmVnnoiqmrZsbtcuYvi
to assistants	aanp
to assume	ul
to at	ai
to attend	ai
to audition	adbjgjhqjeoete
to august	hj
to avoid	aZkp
to bat	bl
to be	aXbRcbdcfihjiyjekalWmlnQojpZqnrosZtouavd
to bear	acjkkk
to beat	gl
to become	abeioetluj
to bed	aekl
to begin	uk
to being	aabdgqhakimeneoordtbui
to believe	aVcljpmcok
to benefit	ackn
to bid	ai
to bin	cl
to bits	ij
to blame	aqkemcomre
to blow	gmoe
to boast	abgo
to book	qi
to both	hmojtd
to bother	aamo
to bottom	bj
to break	ok
to breathe	aZiqtk
to bring	aUbccjdbgljjkbnloerasstjuk
to bristol	ji
to build	il
to building	aeli
to bump	di
to burn	ul
to buy	ajkmui
to call	dihdjdmpnjodqbue
to carry	begqjloerdte
to catch	apoe
to celebrate	amjd
to chair	rkte
to change	bdcddjengehiidkmldodqkreuXvj
to check	aebejenlretoui
to choose	akbogcibjXkinboarltlve
to christmas	al
to cite	ajti
to close	ejfm
to collect	ajbinbpn
to come	aQbccYdoedgkjjlbolprrr
to coming	acgjootd
to compare	adbicngehi
to compete	adhr
to complain	ajok
to confirm	akddqi
to congratulate	olqe
to consider	aihcoeul
to considering	am
to contact	adfp
to cook	adip
to copy	im
to cork	ai
to correct	adcndehlikqe
to cost	qm
to count	aQbdgehokrneoirctkuj
to court	aekdun
to cover	abbogihejekpoe
to cross	jood
to cry	ei
to customers	actl
to cut	at
to dance	ri
to deal	abminiqirl
to decide	ajddjelenjonud
to declan	gl
to decline	apka
to dee	di
to deirdre	acol
to demand	nj
to describe	aaheimmdrktcuk
to detail	acfmtk
to differ	coeeme
to dig	tl
to disappoint	aejp
to discover	aiomuc
to discuss	rjvi
to do	ambicedWfegehZimkelknVoeqVrnsltRujvs
to dr	aann
to draft	cj
to draw	ambehi
to dress	im
to drop	acelnk
to each	alddhelmmlodqeritc
to eat	oj
to eleven	akbcjerl
to employ	hk
to encourage	tl
to end	aXdmjm
to enjoy	jl
to enter	aktj
to every	aiminiqcul
to everybody	aeilojtj
to everyone	awbagchcmjoXratlue
to excellence	fm
to excuse	acmo
to exist	acmn
to expect	bbdehdjcncotrmte
to explain	aibYcWglhjiejokYmbnbomqorV
to explaining	aZor
to explore	fk
to express	aefm
to extend	abfm
to face	aahkjond
to fail	argd
to fall	ai
to feed	aakq
to feel	aejmqi
to fill	ajbjcegZhjjjocqbrjui
to find	accTdlfcgZiemjqrte
to finding	adljoj
to finish	jkoeum
to fit	aXbdgmoutc
to fix	aobdtj
to follow	ajcjdefnhbiamencobrqtbudve
to forget	aacljemloeti
to forgive	mn
to form	uk
to forward	alve
to four	gi
to fourteen	jjoe
to frame	kl
to french	ci
to galway	jm
to get	akdoemfehaiZjlkqnOobqYrYsdteue
to give	accadjglhiiejnmZnjqUtbulvd
to go	aZblcngYhniZjekcljmjolqYsmtbujvk
to gold	ij
to greet	ai
to grow	aefm
to guess	ajbkoe
to hand	ar
to handle	acul
to hang	abhjtk
to has	acckgk
to have	aab1cUeYgXhaiijYlemqooqirptYubvb
to hear	bkcUeWgchkiijikTlmmZnqompiqerescteuivU
to hearing	aifjgehyjdnboaqVuc
to heart	alojtj
to hell	rk
to help	ckhdidjekeoiqkrjtcvo
to her	akjjqbteui
to hide	aYjkml
to him	aibekkmjnkojqeue
to hire	aebjedhbkkrj
to his	acbkkitj
to hold	abbdcegciejlmlniocrltk
to home	abbo
to hope	mjri
to how	aegk
to hr	aaditi
to ignore	mlnj
to improve	aadoedgjoj
to in	gk
to inexperience	jerk
to inspection	adul
to internal	hj
to interview	adoo
to introduce	ai
to invite	acojtl
to ireland	adjn
to iron	ak
to is	aekiqi
to it	abbYdiemgWjiljnaooqatWuo
to its	aWgnkk
to jobs	ki
to join	aifegihdiqoc
to judge	alccjeokriteud
to judging	aj
to june	ljqi
to kaduna	ki
to kavita	aell
to keep	ancedpeWgvhUinkYldmYnZocqjuO
to kindly	aj
to knock	aehikj
to know	aadkfcgbhRiVjoknmXnooipeqcrktsuXvW
to kraków	aajo
to labour	cj
to last	aarn
to laugh	aj
to launch	ti
to lead	abbegooirk
to learn	akbdcZflhXiVjikcmcopqerbtludvc
to leave	aUbiceecglhajqkXmencoiqkratmuk
to leeds	ljql
to lend	amhe
to let	aabadZergYicjjkkldnkolqmrSuc
to letters	km
to lick	ai
to lie	hjul
to lifting	adgo
to light	aetl
to like	geiijdkenkojtj
to listen	aabegiijjetiuj
to live	aTgoikjdljoqre
to look	akbWcTdkelgShQjtkolamdntoetTuSvc
to looking	aode
to lose	bkedgchiikjdknmZodqerctq
to love	aegdjlrl
to lower	aZtm
to lunch	an
to lyon	am
to make	bscZdleigehYjileminarYtdvl
to manage	ackjojri
to manchester	el
to many	an
to mark	bk
to marketing	aZljrn
to marry	bi
to match	aWckqmrj
to may	acul
to me	aabpcmdifkgehyjkkVlJmToVpjqarjtZuk
to mean	cjdejmoatm
to meet	bZdkeagZinjXkempnapkrZtnuZve
to meeting	aioi
to mend	aiheom
to mention	aVcdgkhekeoptiuj
to mind	aqbegnjemdue
to mine	aadigkil
to minute	ci
to misread	tm
to miss	anhemcqptj
to more	aecjol
to move	augdobqjte
to mr	aedilipl
to mrs	akdemlnk
to ms	di
to music	rm
to my	ambednecgXhViskamcnPojpmqdujvi
to myself	anckdeoeui
to name	ejhj
to need	actkuq
to netball	aermve
to new	aafion
to next	henjuj
to nights	kj
to nine	abbkkl
to nineteen	ak
to ninety	aehirl
to none	aefjii
to note	acun
to nothing	ei
to notice	cjoi
to now	aYtiup
to offer	albehpkbodqk
to on	nk
to one	awbdhjjbkbocrk
to open	gjtjue
to order	aluc
to other	acgjqjvj
to others	rl
to our	ambchcjencqiteul
to overlook	abcium
to overrule	aanr
to page	adbecltk
to paint	kerj
to park	uj
to participate	ae
to pass	ajbedlgohcleobqerb
to passing	ai
to pay	aXbddeeihZk2mioe
to people	albjdigVhcijjdkemdndokritmuZ
to phone	lini
to pick	alblgeocqatn
to picture	aecejpmj
to pitch	adrl
to place	abgtretd
to plan	ap
to play	iloeretl
to playing	al
to point	mj
to post	ojvj
to pottery	ai
to practise	amrj
to praise	angd
to prepare	aikkoj
to present	ai
to press	adtmui
to price	an
to print	aZeihekmojqoue
to private	blrd
to produce	rn
to promise	ajeeqi
to propose	il
to protect	adti
to prove	bk
to publish	acojqirntiue
to put	aXbagThoicldmjnXooqoum
to query	al
to question	il
to queue	adhp
to quote	albeijod
to raise	henirk
to ravi	lj
to reach	cdfqhaidmkojqcrdtnue
to read	aYcbdUemgehdiTjbkpmmpjqjrktq
to reading	oltj
to rebuild	akhi
to receive	albmdifehe
to recommend	adtm
to reconsider	emhpjekboeqirdvZ
to record	akkeul
to referees	hk
to refund	am
to refuse	aacpeehm
to regional	ak
to regret	aium
to reject	ti
to rely	om
to remain	am
to remember	aagjjZkqoorete
to remind	neum
to remove	jj
to reopen	aXcmhlqjue
to repay	aiik
to repeat	acdn
to replace	akgike
to reply	aoeehdmdouqVtcvb
to reread	abkjqj
to resend	ai
to respond	adhm
to rest	ajbkjd
to return	amhjoiqd
to reverse	hoqe
to review	apuc
to reviewer	abtq
to reviewing	ai
to revisit	abhltl
to ring	akccdcebgdhZibllolqjtYve
to run	aiblcegdheinojretdvi
to save	knqi
to say	apbmcideeafdgjhciZmpoXqYsotSuZ
to says	qm
to school	abtn
to score	ti
to second	aarn
to see	becoebfigkhciijiklneobpiqprbsctcucvX
to seeing	tsve
to sell	acblkp
to selling	aerk
to send	abcjdiejgbjbkblbmlolqnraui
to set	cmvj
to settle	hnkeodqq
to shadow	ai
to shake	glhe
to share	aifkilldriuivd
to sharpen	abfeisre
to shoot	kl
to shout	am
to show	acclgnielendqmrZ
to sign	eogiheoird
to sing	gkjl
to sir	aenk
to sit	ambbddeahjiejlkdmrncqeteua
to six	aablclqe
to skip	ak
to sleep	aajqtj
to slow	ai
to small	ai
to smile	aabeemrn
to so	abel
to somebody	aieZhUibjrkeoiqlresptOucve
to someone	bacehaidjlkcnoqerltm
to someone's	aebaoksn
to sort	ajql
to spam	dj
to spare	aktk
to speak	aXbicigijdljmensoeriueve
to spell	aboWrrtp
to spend	akjemlti
to spot	rl
to st	hm
to staff	abhiuk
to stage	al
to stand	cegjhjidkkocqeto
to start	albedegmjenjobtduivk
to stay	acbqfigmhZiejXkZmoocqirbue
to step	am
to stop	aedojimooe
to students	kk
to study	aj
to submit	aihp
to subscribe	aZom
to success	abfm
to such	aXmktl
to suggest	acljom
to suit	acbndj
to summarise	tj
to supply	actnuj
to suppose	abbl
to sweep	ji
to take	ajbacleWgqhkibjllcokqWrVtd
to talk	aldpeegehciejmmeoZqkuX
to taste	ckge
to teach	gjhk
to teaching	acglql
to telephone	am
to tell	blcZdieUgShbiRj0kklamZnoqirOsntVukvb
to telling	aejmoe
to ten	cijl
to tender	hi
to test	aj
to thank	aobndeeeflheicjbmknaoZretiuevd
to that	aZceekgchriekioktZub
to the	akbocidnecfagUiRjikZlcmjnuoTpeqYrSsSurvj
to their	akgi
to them	aecddbejgZhkmdnnobritc
to then	aekj
to these	hm
to think	aUbRcedjfkgQhciVjlkpmvnWojqttiuWvZ
to thirty	ai
to this	ambicefbjjkdmboXqirYuWvk
to those	heijkinjomreue
to three	ancdddjote
to throw	mi
to tick	bnrd
to time	oeul
to touch	abflgj
to train	ekieol
to translate	al
to travel	ai
to trouble	aioetl
to trust	acbjjloj
to try	a0ecgjhajblmocqbrdtcub
to turn	ajbmceengphQiljVkbnjqjrXtYub
to two	bjcmdegjodqctb
to type	aj
to understand	adcjjlnkoerivj
to unlock	ok
to unpack	aafjqk
to unsuccessful	aj
to update	aefegn
to upload	mj
to us	accidefeh1kSndrjtiuZvY
to use	aobehjkdlenioXrdteulvi
to visit	aVgklkpmtj
to volunteer	acom
to vote	abemtlvd
to wait	ambeceddebhpjWkkmlnaokrdtdueve
to waiting	amgd
to waive	accjli
to walk	aphejj
to walking	aotb
to want	ei
to warn	akue
to was	acjkqk
to waste	mmrd
to watch	adbdgjhdikndokrcuo
to wear	ajeehk
to weigh	aackdbgihlolqd
to what	bccidneignjdkdodrdtYuj
to whatever	abrq
to when	gk
to whichever	aWonritl
to who	hi
to whoever	arbkfdgahWiejdmmnmqevd
to whom	aabdcdfmimnlqkve
to win	aigijc
to wish	aajkkn
to with	aZoq
to wonder	aibdjcon
to work	bbcdelgThXimkkldmboOplqjrlvj
to working	aj
to worry	ajki
to write	apbXcTdkedfdgdheiqkilYncvd
to year	ak
to you	aYbcccdqfbgYijjjmpnroepeqMrtsZvV
to your	acbocXdnedfZgViYkdlnmrnmoYpZqvrZvd
to yours	aciojcuj
to yourself	adrl
toast	eejekrqe
toast and	kk
toast for	kk
toaster	rctn
tobias	al
today	aVbUdmfdgehbknmYnkoNq0rVtUunvk
today ,	akbdcidWgdhkjenbocqpteuk
today .	aYbdddedhZjikomenoobqmretduk
today ;	elqd
today and	gk
today as	diqe
today i	acdmgcjmue
today in	acniuk
today itself	qk
today or	ajqluc
today so	ak
today's	fqud
today's fast	fl
toddler	aato
toddlers	ck
todo	aabeccpt
together	ambVcadkedfjgpheiekZnooTqorVseta
together ,	bdheiejdnqodqjuj
together .	ajcedkgojeoaqjrctdue
together a	ak
together and	aigi
together at	di
together for	adjo
together in	fl
together the	ti
together with	aj
toilets	aSerjntj
toilets ,	adel
toilets for	adjn
told	adbncldbeTfbgZinjkmToksptouVvP
told ,	abglkm
told .	aYeijmkenprZsmuc
told a	bk
told about	aYbYckjbnjoqsm
told all	adii
told at	adhj
told both	jk
told bríd	adcm
told by	aibccegihqicqeretjud
told everybody	el
told everyone	isresiue
told her	akbdhejekinl
told him	ajbccnjjne
told honesty	ok
told how	aknmre
told i	cegikk
told in	aYblhr
told it	aicndejcni
told mam	jj
told me	arbmcWdmeYgihiiajdkdmdqNsmtY
told my	aidWebgXiwjkmcnaoYqprYtcub
told myself	acdceljdmo
told no	bddkgljdkkte
told nobody	ul
told not	ajbjgeob
told on	beol
told one	adjmre
told our	ak
told people	aekjoeuj
told priya	aebj
told ten	acdn
told that	aackdbgqhUijjWmennoYqcritl
told the	aYbocYdbeYgMjsmcnNoeqtsctuve
told them	akgaibjonYodqireuk
told there	abok
told there's	aj
told they	aejl
told to	amhajboZroteue
told us	arbjcbiejeoctkue
told what	aagdhkoirjtm
told when	llni
told which	abjenkon
told you	cmeagZhZjYkcmcncooplqZrrud
told your	aidngdidte
tom	aabkgekmqeumvk
tom for	adun
tomasz	an
tomatoes	asgjjeue
tomatoes .	ak
tomatoes have	ajgk
tomorrow	engchYkeoXqurduX
tomorrow ,	aVerjjodql
tomorrow .	aodceZ
tomorrow about	li
tomorrow and	aeem
tomorrow for	qk
tomorrow morning	ajqi
tomorrow or	aj
ton	olve
ton for	omvd
ton from	ai
tone	acblcidXgdickllioirmtcvd
tone ,	cideeiljmi
tone .	al
tone ?	aj
tone deaf	acro
tone to	aeol
tone was	aWbmcmkloe
tonight	aVbdcjdXgWhXibjkldmenloXq6rXukve
tonight ,	aiddncoeqpui
tonight .	aZdeekhensqdtiuj
tonight and	cm
tonight if	ql
tonight or	adqm
tonight so	aeqj
too	aibVcwedfXgmhXicjOlrmynaoYqprXsduevX
too ,	aqbacOdjeegWhYicjbljmmqXratpul
too .	aobdcXdXeXgehbijjekklpmjokrmtMue
too :	djij
too ;	akbktd
too </s>	aZhkun
too ?	acvl
too academic	cj
too ambitious	tk
too brilliant	acgqte
too busy	aioi
too dear	aebm
too early	apgdtk
too exhausting	ok
too far	an
too fast	augb
too few	qi
too for	ljmkte
too full	ak
too good	aQgyhlmcoe
too high	aurc
too junior	ck
too kind	aemk
too late	clqovb
too local	cj
too long	aebeckgkneodqorisjtbue
too loud	aeckmkte
too low	ai
too many	ckritd
too much	acdkebgehikdmjqlrl
too narrow	cj
too nice	ak
too now	dmne
too old	gi
too polite	aamq
too proud	dder
too quiet	aZcnmjti
too sad	ai
too short	cddisl
too slow	al
too small	becieljm
too soon	cjelqd
too spicy	aecl
too sweet	ck
too tall	ak
too technical	aecm
too that	aaolqk
too thick	cenj
too to	mi
too would	betm
too young	imre
took	aYbddSeafegyhjiZjokilanZpeqRrltludvb
took .	aj
took a	akbccagnhijbmjokre
took an	oi
took as	adcjtk
took down	acjo
took for	citk
took four	jj
took fourteen	hk
took home	ai
took is	adgn
took it	abbZcmdljlkbobretkuk
took me	aobbkite
took my	aabjcmikjltd
took nine	abcjok
took notes	cegjro
took on	akbjgj
took only	acto
took our	ci
took out	ak
took over	aehjtk
took six	akkltd
took some	ul
took such	tj
took that	mk
took the	acbkcbdZhljLksroteua
took time	ak
took to	ejgdhl
took twenty	gj
took two	acjkon
took was	gijj
took you	adbijbmismtj
took your	abgjrjtk
tool	vk
toolbox	aedlgj
tools	acjeknvj
tools .	aagijekl
tools on	bj
toorak	ti
toorak ;	ti
toothbrush	tk
top	aWdqeXfngrhniZjVmbnloXqarVsctiui
top ,	aWbjgcklno
top .	bctkum
top a	di
top floor	aigenl
top in	gehl
top marks	tj
top notes	acgn
top of	aacedseefpgmhkidjdmenYrctc
top performer	gj
top stream	hk
top three	hj
top to	bj
topic	arcndagehelitc
topic ,	co
topic by	bj
topic or	am
topic was	ak
topper	gi
topper of	gi
torch	acro
torch ,	aerk
torch .	rj
tore	mk
torn	aeom
toronto	gk
toss	am
toss .	ai
total	cieegdhdrltl
total amateur	alherlte
totally	asrc
totally fine	am
totally get	am
totally understand	am
tote	ti
tote bag	ti
touch	aSbicbeafqgohbikkambnnqdrdsntc
touch ,	addjglul
touch .	aZbljkmeojsntc
touch about	aj
touch and	fj
touch at	ij
touch base	aafq
touch me	adgq
touch turns	ij
touch with	aenoue
touched	anbWcbgnhcmYndolretm
touched by	aobciitd
touched that	bdgemcontp
touched the	jj
touched to	ajgk
touching	aeemgeiejeomrdtl
touching .	aiti
touching your	aeem
touchpoint	aefk
touchpoint .	aefk
tour	aibZcldcekgVjilkndrjteve
tour ,	emkjqc
tour .	gejekntj
tour of	adojrm
tour was	ki
tour with	jm
touring	ai
touring company	ai
tours	hjjelk
tours might	akhjje
toward	adblgdhjnjoe
towards	gkkktj
towards .	gl
towards something	fj
towards the	kl
towel	ai
towels	rk
tower	hj
towers	ai
town	acbrcddchainjVkUnWqcroteur
town ,	aXbogdhbjbmjqeuo
town .	gYhljeoitd
town and	aZbmjireui
town has	gkie
town is	acgeheiiqermtkuk
town knows	bjil
town of	akrj
town on	qi
town that	hk
town this	am
town would	acgp
towns	al
towns .	ai
track	bjcjddflgotcva
track .	aegm
track record	acfmgj
track three	cl
track two	cl
tracks	ai
tracks ,	ai
traction	cn
traction is	accn
tractor	gktj
tractor ,	aj
tractor licence	aegl
tractor man	tj
tractors	uj
trade	adbbddedgphaimjakeljmdnaobrptYumvd
trade ,	clgdij
trade a	aj
trade and	uk
trade could	acglrk
trade do	ak
trade fair	aell
trade knows	aerl
trade round	uk
traders	ui
traders group	ui
trading	uq
trading standards	uq
traffic	ci
trailer	adco
trailer ,	ck
trailing	ddfp
trailing mail	ddfp
train	amdYejgShijWkalcndovqmsitdve
train ,	abikom
train .	ajbecjhnkemboirete
train and	aeon
train as	amie
train at	aaqotl
train fare	eioiri
train her	aZbloj
train home	aibj
train passes	qi
train receipt	achm
train ride	ai
train that	aj
train the	oi
train ticket	jm
train to	jekj
train was	anoe
train with	ai
train you	aWmmum
trained	bcceeegkhpjkkcoWqerouc
trained ,	tm
trained .	bk
trained both	gbjm
trained for	ak
trained half	acgp
trained in	aXgliijl
trained me	asgZ
trained the	gjhlnd
trained under	gk
trained with	am
trained you	abnlrm
trained your	amgehk
trainee	angihdjlucvd
trainee until	gj
traineeship	hi
trainer	gk
trainer .	gk
training	ambagjhZjckkllneoptducve
training ,	km
training on	ak
training scheme	gl
training the	aaoo
trains	aubegajdokqere
trains .	aj
tram	ar
tram and	ai
transcript	aomd
transcript .	akmd
transcripts	am
transfer	hk
transfer to	hk
translate	am
translate the	aj
translated	gdidrisk
translated it	sk
translation	adbjcigihejindrdtj
translation ,	ci
translation reads	actl
translation was	acgljj
translator	hjqircso
translator from	gi
translator in	aeqi
translator who	hlre
translators	kiuk
translators rates	kj
transparency	aafjtm
transparency and	fj
transparent	ietj
transparent is	ietk
transport	an
traps	am
trash	rj
travel	arbdccdleegbhejokYlnmcnZolqbretbud
travel ,	aelk
travel .	al
travel claim	ailj
travel costs	dokdoi
travel form	ai
travel money	om
travel only	jl
travel to	hk
travelled	hl
travelled ,	aehk
travelling	am
travels	ieup
travels among	ul
travels in	adul
tray	ak
trays	ak
treasure	aVgchcijjiocrct2uc
treasure the	aWjjoetv
treasure this	aitj
treasure your	aciktj
treasurer	anbihdnati
treasurer ,	aj
treasurer at	gi
treasurer has	al
treat	aebbccdjedgbhkiZjckbmaojqtuove
treat .	ao
treat applicants	aeuk
treat me	jj
treat my	qj
treat people	uj
treat the	acdiqo
treat this	hn
treat to	ajjdolrbtl
treated	akbjgYidjZkemdnkobresptcuove
treated .	acnm
treated as	aqve
treated like	acgdsp
treated me	acbn
treated very	ai
treated with	al
treating	addihjnjteuj
treating the	di
treatment	abbehdkwun
treatment ,	adkl
treatment .	aZuo
treatment is	kp
treats	akui
treats people	ui
tree	enicrcti
tree ,	aceo
tree .	am
trees	hjmirj
trees for	mj
trees on	hj
tremble	il
trembled	ai
trends	tm
trends ,	tm
trestle	ai
trevanion	ak
trevor	ck
trial	aebUcndceugehqiejikQminbobqbrksktXuevd
trial ,	aYciddeojmqlud
trial .	enue
trial day	abgkhkjemmocqerk
trial goes	ak
trial lesson	ho
trial month	acom
trial of	abep
trial shift	cldeheodsmum
trial shifts	hi
trial showed	cj
trial was	ai
trial week	aadkjllkqd
trial weeks	rl
trials	dellqj
tribunal	aZncqau3
tribunal .	aYqcuw
tribune	oeul
tribune from	oeul
trick	ai
tricks	ai
tricky	gmkc
tricky ,	aegm
tricky anyway	akkd
tried	aibWcYdmgZhZkkmeneoTqernv4
tried ,	aj
tried .	amdmgdjcoarltd
tried for	kn
tried joanne	di
tried on	ai
tried the	ak
tried to	aXikrlvn
tried you	al
tries	akgi
tries to	gj
trifle	al
trifle .	aj
trilogy	ietl
trim	ao
trimmed	al
trimmed it	ak
trio	aajoti
trip	hjjiodqeteudvk
trip .	adjl
trip out	kj
trip to	an
triumph	adgmrdtk
trivedi	al
trolley	adkitj
trolley ,	ki
trombone	alte
trouble	bZdUfehjiejekaldmqnjovqWresdtnud
trouble ,	abcqeimj
trouble .	ambecdhckbmarkui
trouble about	oj
trouble anyone	aj
trouble i	hj
trouble my	admk
trouble of	aThrmpni
trouble over	apmdoetj
trouble the	mm
trouble to	ascedcgdmkqdrYtk
trouble with	akbbgmmeoltd
trouble you	cehekkmeniorqete
trouble your	abeloetm
trouble yourself	abnlol
trouble yourselves	oi
troubled	achejkmmrdtl
troubled by	abjltl
troubled to	ik
troubling	acmntpvd
troubling a	tk
troubling you	admp
truck	apkdqjud
truck's	gekj
truck's been	gekj
trucks	al
true	aucsdbgThdinjZlemeoWqdrYtducvm
true ,	alcjie
true .	apbegekktcvj
true about	cj
true genius	ij
true of	ajbi
true that	asbdcegdkeoetl
truffle	ck
truly	ajbecedmeliljcmkoVrXudve
truly ,	anejiemjtd
truly great	adin
truly no	aZdnei
truly stunning	altd
truly understands	ij
trumpet	aidegljekilioe
trumpet ,	gmlioe
trumpet already	kj
trust	abbkcWeWfqgYkSlimXneomqlttuevd
trust ,	alkeuj
trust .	aklkoe
trust a	om
trust has	al
trust in	acbkjk
trust me	aoui
trust that	aZbegdijjdkeneoqqnrkuc
trust the	aagYhlodtt
trust this	acfr
trust was	bjhe
trust you	gdhsiiodqdud
trust's	ni
trusted	aZbkhiiYjvmeoerc
trusted you	aWbkjs
trusted your	alie
trustee	gj
trustees	adcddeecgaidjYkdn2oXqstYudvd
trustees ,	adlinouj
trustees .	aanl
trustees can	rltd
trustees know	hm
trustees meet	ne
trustees on	qk
trustees should	nj
trustees were	bloc
trustees will	njue
trustees would	nk
trusting	acon
truth	bqcZeegijkkknerZtd
truth ,	ijjk
truth .	aWbogbklun
truth is	gm
truth of	bl
truthfully	ii
truthfully ,	ii
try	aebTcUdveefdgihJiVlqsdtmuUvs
try ,	gijjll
try -	jj
try .	albejjkellrd
try a	al
try again	arcedYjclmql
try elsewhere	ai
try for	alhdmi
try it	gl
try me	en
try not	aaglolre
try out	al
try the	aadonnrkte
try there	ai
try to	abdigehcklmnndooqaratluevj
try you	aedsjeodqjvc
try your	qk
trying	aobacbduebgehajmkimZneoTqbrjtauZvt
trying .	amjc
trying any	jn
trying for	amme
trying to	bdgejekkobrktevw
trying you	addrod
tuba	aq
tuck	ni
tucked	ai
tuckwell	aokc
tuckwell </s>	aj
tuesday	cedseegoicnkoRqkrYseteuRvd
tuesday ,	akbZcddkedhcjbkmnkoeqjtdue
tuesday .	adcigjnioeqj
tuesday ?	di
tuesday about	nl
tuesday and	akbmdjqb
tuesday at	acqm
tuesday clear	aeqk
tuesday group	aYdngn
tuesday i	dl
tuesday if	aeelqc
tuesday is	qj
tuesday so	qj
tuesday to	hnneqd
tuesday's	aebkdm
tuesday's message	dj
tuesdays	aitj
tuesdays .	tj
tunde	kk
tune	acbdckolrZtr
tune ,	aacn
tuned	retl
tuned .	retl
tunnel	amje
turkey	abjo
turkey .	abjo
turn	aPbicjdjemfbgbh3iojTkZlXocqnrXsivZ
turn ,	adgehsjemlte
turn .	adbbcigdhujdte
turn a	iikk
turn and	ck
turn as	ak
turn away	achnjj
turn down	aYdeeehVijminmodqjrisluj
turn for	aehl
turn it	al
turn may	aohc
turn me	aabjdngdtk
turn my	gm
turn out	aYdjomtp
turn pages	ai
turn people	ajilmboite
turn the	aiej
turn this	aYhq
turn to	aeeqhcniuj
turn up	bpfendretjuj
turn work	abgloi
turnaround	acgktk
turned	aabXcodleUgohoiijikcldmQnioerbsjtmucvb
turned away	aabdhmijjcnoodqirdud
turned down	aZbRdbeegqhtjrkamanaqarUtluV
turned into	al
turned it	abdjqmtl
turned me	aXbmhbjZmerquj
turned off	ackiul
turned out	audigahcicjdncoitk
turned the	acgkki
turned to	cq
turned up	aubedlgdheiejWkesm
turned us	aanp
turning	akbldigcikjZkeoarbtiuZ
turning down	acqjtl
turning it	aehj
turning over	ao
turning up	bjdjue
turnover	cegpharl
turnover at	gi
turns	aabsdbechaiojYkbmdnkokqWritivc
turns .	ck
turns down	aXblro
turns out	bmcYgjimjdkeojrbte
turns to	adijnm
turns up	blneqctm
tutor	djhkllmdteue
tutor ,	ll
tutor did	aedl
tutor recommended	hl
tutor said	adhj
tutors	aickjekkte
tutors ,	aZckkl
tweed	gi
tweed .	gi
twelfth	aediklnctl
twelfth ,	abkmncqk
twelfth free	aj
twelve	bXcmdcgVhejqkXleocqjrbsktjuk
twelve ,	ciei
twelve .	qi
twelve families	aejk
twelve minutes	jiti
twelve names	hj
twelve of	aeqk
twelve people	aiji
twelve primary	cj
twelve years	aiheoisl
twelves	alhikete
twelves since	aihi
twenty	abcldseYgnhWijkaljndrXsdtlvd
twenty -	bcdlgjhcjakaqlul
twenty .	aWbjckgntn
twenty bursaries	bi
twenty gardeners	aigi
twenty hours	aiciee
twenty minute	ck
twenty minutes	abcedlhdipkkldmjoeqdtkud
twenty per	qj
twenty points	adcdlo
twenty years	adccjkoo
twice	ajbecldmgqjTlXmknVoZqardsktkuWvb
twice ,	bmedgcjckjlemeqdsits
twice .	aqbScWdZgnhZimjekenZqirjsj
twice a	ai
twice about	jj
twice and	ckdkhk
twice as	ekgj
twice by	ai
twice for	ajmd
twice i	aj
twice in	gekl
twice is	himl
twice my	bj
twice now	di
twice over	ek
twice since	akce
twice the	ckge
twice to	al
twice while	mm
twins	bdjqqjtd
twins had	ji
twins on	adjkki
twisted	blierc
twisted my	blie
twitter	oi
twitter ,	oi
two	apdleXfOgphjiWlemYoipZqerVsiuavR
two ,	aVclddhlqirjtj
two -	aWbmcZddeogWhkiljekbleoosmudvd
two .	boceduekgRhajbkYojqbrcsnucve
two ;	qj
two </s>	ck
two ?	allc
two about	aablljni
two and	accmddqiul
two apprentices	jl
two are	amce
two as	am
two at	akbe
two bedrooms	aj
two bids	cj
two blokes	adrl
two books	gl
two boxes	aj
two boys	ackn
two brochures	aehj
two calls	gk
two classes	ij
two colleagues	cn
two colleges	acbn
two conferences	adhk
two counties	hj
two countries	aegl
two dates	ancemmod
two days	adbiddekgehlkYlenmqi
two deadlines	akke
two degrees	hk
two different	deok
two doctorates	hk
two doors	ictmuj
two drafts	aehl
two editors	ai
two emails	dl
two engineers	aj
two extra	jl
two fields	gj
two files	al
two for	aXhltn
two free	hk
two friends	ak
two from	denj
two galleries	qj
two girls	adjl
two goats	jikd
two good	ak
two governors	aennud
two harps	heul
two have	ci
two hours	akcekjqlte
two hundred	ambecngZjikcqdtZum
two i	biqltj
two in	aYklojuj
two interviews	adjksm
two is	aidjti
two issues	gl
two jobs	kk
two kids	aj
two lads	acgkjdkl
two landlords	aikd
two larger	abdigk
two letters	aZcjdmgi
two like	hk
two lines	cedegdhbipjnleocretl
two managers	rm
two marks	cj
two members	bj
two men	adgk
two mentions	om
two messages	bk
two minutes	ajdaelgjmnqesdte
two months	hbjekoomsj
two more	alcddehdkelmtn
two nights	aj
two notes	ai
two of	aibtcadaebhajmkSlenloSqlsetk
two on	arqe
two or	aedklk
two other	bcccgZjqkcoiqtuY
two others	cj
two pages	hlrk
two papers	aeciuk
two paragraphs	ijoj
two part	cj
two people	bcgphekauk
two pieces	aedk
two places	ajce
two posts	ai
two projects	aj
two questions	ak
two readers	aq
two referees	actl
two references	amcehi
two requests	aeli
two rewrites	adol
two roles	dehl
two rooms	kl
two rounds	aebcdjko
two sample	beol
two samples	acbn
two schools	bicegm
two seasons	hk
two seats	am
two second	jl
two sentences	adtr
two shows	abol
two small	adbijakqli
two songs	am
two statements	cm
two streets	alekqd
two sundays	adjm
two talks	al
two tds	aeul
two teachers	ci
two tenderers	acum
two that	dl
two thousand	bj
two tickets	am
two times	dk
two to	gkki
two trays	aj
two trial	hi
two typos	amid
two until	addj
two was	aobjcc
two ways	ak
two weeks	aibjjj
two were	dk
two who	lj
two whole	apte
two years	bUcndcgtkkocretdue
two you	accjdi
type	aYdeejgijikkmdoetdumvl
type ,	jlme
type this	kl
typed	aYbldkoerislte
typed ,	aesm
typed before	acbm
typed this	airj
typescript	am
typewriter	al
typhoon	ak
typing	aubdgemaoetc
typing .	di
typing error	aj
typing it	merl
typing test	cihkte
typist	acso
typo	cadchjmntmvi
typo ,	ak
typo in	ai
typo on	mlti
typo that	aehk
typography	aero
typography ,	rk
typos	aqedibtk
typos ,	mitk
typos in	ak
tyrell	ak
tyres	acur
u	aSedmboerlsnuovl
u lot	acrm
ugly	jerp
ugly .	ai
uk	ci
ulm	adgm
ulster	aj
umbrella	a3beedgciejelenereud
umbrella ,	aj
umbrella .	ar
umbrella behind	ai
umbrella is	am
umeh	aj
umeh </s>	aj
unanimous	ai
unanimous "	ai
unanswered	ccduqc
unanswered .	aecddr
unbelievable	spva
unbelievable !	sk
unbelievable .	sovc
unbroken	aabp
unbroken ,	aZbp
uncertain	ajgk
uncertain of	ajgk
uncle	bkcedigVhcibjckZnuoorZtc
uncle ,	ajnl
uncle .	acbjqj
uncle built	hi
uncle golfs	nj
uncle in	ai
uncle is	uk
uncle says	dkne
uncle sits	bknk
uncle will	jeol
uncle's	al
unclear	apcZodretivj
unclear ,	tj
unclear .	ak
unclear in	aocd
uncomfortable	acmirm
uncomfortable it	gi
unconvincing	tk
unconvincing ,	tk
under	aVcsdnedgihailjTkXlimlnaocpeqbresltjukvk
under "	giqj
under #	ci
under ,	aj
under -	gihike
under .	anediiki
under a	aecqdijdmbrk
under another	adbjdnhe
under budget	aaglhj
under each	aell
under five	ai
under fives	aeck
under his	dl
under it	aZeq
under me	aWcjgr
under mine	ajge
under my	dj
under no	aeok
under ours	bl
under review	gi
under the	bbdceagUhkidkZlemjnjqesktp
under thirty	amblheid
under three	sj
under way	akhemk
under you	aeio
under your	adijrl
underdeveloped	alci
undergraduate	abrl
underneath	aedn
understand	aqcZdbeWfjgchViZjmlbmlneooqdrkteue
understand ,	bjcbdeedgoiejrkjmZritbve
understand .	avbeccjoocqercud
understand ;	adrl
understand ?	acqm
understand about	ck
understand completely	cemq
understand everything	onve
understand how	oi
understand if	cddemsoareul
understand it	clni
understand that	cUdleefngShciXkcmYooqerktiumva
understand the	ajcdeineoatkvi
understand there	adhjsj
understand well	ai
understand what	aecnjekooerdvl
understand where	ai
understand why	airk
understand you	al
understand your	amcmodre
understanding	aTckfihvjeoYqirjtZ
understanding of	fj
understanding that	aVhxodqjre
understanding the	rm
understands	aVbehdi1tdue
understands what	ij
understood	apbmcceahvinjUkdndoTqcrlsdtZuVvW
understood "	mk
understood ,	aarn
understood .	aubecedkheoerbtevd
understood a	ajblnere
understood about	adrm
understood from	dk
understood how	cmme
understood if	mj
understood it	aqgkhimeva
understood of	mj
understood that	adbocdhljeodrl
understood the	bcgmrj
understood to	aetk
understood what	akgdilnjrete
understood your	am
understudy	aXeqhpojrete
understudy ,	el
understudy's	aXer
understudy's understudy	aXer
undo	aYmknp
uneven	aicj
unexpected	ai
unexpected and	ai
unfair	akboceoeue
unfinished	ieml
unforgivable	aZmq
unfortunately	aYbdcdeljekjoktivk
unfortunately "	aeelkjoetk
unhappy	ejji
unhappy ,	jj
unicorn	aWgjtr
unicorn ,	aYgktl
uniform	aahqjsndqZ
uniform ,	ji
uniform to	ai
uniforms	uj
uniforms from	uj
union	aZgajbkelenZocqbrdteu7
union branch	ai
union has	up
union have	uk
union rep	biui
union was	adul
union yet	adum
unique	adfmvi
unique blend	fj
unit	bidkgehlndretjuc
unit #	aj
unit economics	actl
unit in	ai
unit on	abdljjqi
unit prices	adbk
units	apbete
units ,	aicj
universities	aVgpijok
universities ,	aaikol
university	aXbZgjhiikjpkandrj
university ,	acrktk
university .	aiuj
university and	aZgmhi
university has	jj
university in	gl
university of	amhird
university pays	jl
university was	aeoj
unless	aebdedgchVikjbklmenZoZqkrjteurvn
unless i	ai
unless somebody	adqirl
unless there	aeejki
unless this	aeqduo
unless you	diechajdklneodqjuk
unless you'd	aoqd
unlikable	cl
unlikable ,	cl
unlike	acdlok
unlikeable	tk
unlikeable ,	tk
unlock	ok
unlock the	ok
unlocked	aabluj
unopened	aXbunmqe
unopened ,	aWbmnm
unopened .	bl
unopened on	bl
unpack	aafjqk
unpack ,	adql
unpacked	anejjloa
unpacked the	akjmob
unpaid	aMbeceengdhojikaliomqeuj
unpaid ,	aZemhjlj
unpaid hours	hk
unpaid trial	hdrkul
unparalleled	abiq
unprepared	hemqobrdskte
unprepared .	aiocsk
unreliable	ai
unsigned	anqj
unsigned ,	anqj
unsteady	aeck
unsteady in	aeck
unsuccessful	apdcek
unsuccessful "	aiek
unsuitable	ajtdul
unsuitable "	ajtdul
unsure	akrl
unsure of	aj
untidy	accm
until	adboduenfcgXhZiSjbkklimVnOoSpdqyrGsXul
until #	asceqd
until after	dejjqj
until august	ki
until autumn	ak
until christmas	ak
until easter	akgjjeqe
until five	qj
until friday	aqqe
until he	aVbjkmtl
until i	aXbjdkeagehkjklloeqmrdtcua
until it	aXdkeeqjun
until january	am
until june	arhejjkbqe
until last	aj
until march	kl
until may	aj
until midnight	al
until monday	an
until my	aaqcup
until noon	aiqduk
until november	alme
until now	aUglus
until she	adqn
until six	adqm
until somebody	aSdtqruc
until someone	adeojcqi
until something	qiud
until spring	apqd
until summer	ai
until sunday	aj
until the	bjcedZeagchijakondojqlretiuZ
until then	asbiqb
until there	aZelojqite
until there's	acdlejqc
until they	emgije
until this	aYjjup
until tonight	aeqj
until tuesday	qctm
until two	biqe
until we	abhjqj
until wednesday	ak
until you	aDbmcqdpeogdhjjVkjoaqqretdue
until you're	al
until you've	adqo
until your	aibegdjpkineud
untitled	aj
untitled ,	aj
untranslatable	aeom
untranslatable puns	aeom
unusual	aZbjgp
unwise	ajod
unwise to	ajod
unworthy	ml
unwritten	bjqj
unwritten .	bjqj
up	aZbpeThZjmkSlamrnpoipVqlrdsVunvd
up ,	aebqcmdkeehjicjYkankoeqjrZvY
up .	aackfdgvhdiWjYmknroUqdteur
up </s>	adsmtl
up ?	asqe
up a	aXcchkirmpodreub
up about	mkoerote
up after	abbocl
up again	dljekj
up against	abtn
up an	rl
up and	aaclikjekcncqq
up any	jenjop
up anyway	akod
up as	iktj
up at	areehejekendoiqjre
up back	aejo
up because	mk
up before	akqi
up being	tk
up by	abbogmjkkcqd
up chairs	an
up clerk	rl
up early	ak
up easily	angbodqm
up every	adoo
up for	bddsgdhZiamkncodqerltXum
up four	ri
up from	jjtl
up front	ajdkemhdre
up her	aeiljj
up i	adhn
up in	blcbdmedgVhcibkconqbuovi
up is	hk
up it	aahltk
up its	bjjk
up last	ck
up late	tj
up later	aj
up leaving	ji
up monday	dk
up more	hl
up my	bkckdegchbjlomqbuc
up next	am
up now	acjjql
up on	ambbcZdcedftgbhbkdlbqprctb
up our	aihi
up over	ajiiuk
up since	ak
up smoking	aoja
up some	nm
up that	aacjootd
up the	aacieogkidjnodqjrQtjuWvj
up their	jnolqitauc
up there	adbmeliinjtevd
up this	jdkmqeuk
up through	hi
up to	cjdYeYgihbiondokrVtdup
up today	ak
up twice	ceoi
up two	becchemmrdtp
up until	bl
up was	aehikk
up what	jirm
up with	aObZcdekglhdjnkbmmnttjub
up working	qk
up your	hiidjarntcui
update	dafqgmvc
update ,	ai
update .	fj
update ?	dcfm
update on	addcfrve
update your	aefegn
updated	fjvj
updated my	aj
updates	amqb
upfront	akcjoe
upload	blmjudvj
upload a	aemj
upload page	alue
upload shows	bi
uploaded	vj
uploaded the	aj
upon	aZfkgeiiojvl
upon .	aj
upon it	aaij
upon the	abom
upon which	fk
upper	ajhk
upper age	ajhk
ups	ajnkoe
upset	aldceZhdjemdoqqesotbvc
upset ,	aldeonve
upset .	akee
upset ;	abokrk
upset the	akgloc
upsets	gj
upside	am
upside down	al
upstairs	degdhkjakelnnvrctc
upstairs ,	ai
upstairs .	aanp
upstairs one	ai
upstairs was	aj
upward	ni
ur	aXkmrmsaup
urgent	auceddeYhdlloaqjti
urgent "	tk
urgent ,	ll
urgent .	alqe
urgent at	al
urgent for	qi
urn	adcm
urn ,	abcn
us	aobrdTeYfegjhiiajpkrllmWnUokpZqcrZsetNvP
us "	aioeti
us #	tj
us ,	adbicYddgohWjqkYljncoXqiri
us .	aZbocodafegPhnijjslcmbndoeqjrTsmtduXvd
us ;	adjm
us </s>	anme
us ?	eeklllvd
us a	asbehdkZqjue
us about	aidkleoi
us after	aj
us agree	cerm
us all	ajbZgkhdiijeqirn
us an	ai
us and	ao
us another	hkti
us anyway	ai
us are	bn
us as	ajfi
us at	aibickgehdjkkiod
us before	hkod
us both	aigmhdiekemkocuj
us by	gkhi
us came	jl
us can	oi
us dare	ajiioe
us did	om
us down	ajniqk
us enjoyed	adol
us fill	aagn
us find	aZgloj
us for	acbtcegmhejckboetcuk
us from	aibcom
us go	ai
us had	arbarktd
us have	acbecdemgbjjocqjtlud
us herself	am
us hope	odreus
us how	anbd
us i	ai
us if	abqkuj
us in	aXbWhkjYkmlmmlonqcte
us is	accjgjok
us it	aZbq
us it's	aj
us just	abjdot
us know	akblod
us look	cj
us malayalis	ul
us met	aejk
us new	aj
us no	acbl
us not	aedo
us nothing	aijj
us now	ajke
us off	ajqarl
us on	am
us only	jl
us out	blki
us print	ackm
us put	bijk
us read	al
us round	ak
us say	aeqm
us see	ni
us should	aXoq
us so	kk
us something	aihlue
us stay	adckek
us still	aeol
us that	aibjcchljd
us the	adbbgkjelkojtk
us this	ei
us through	ko
us till	klqd
us time	acom
us to	apcehckooc
us too	ok
us two	li
us until	aebikj
us waiting	ai
us was	aicj
us were	adbm
us what	aotd
us when	cj
us whether	anjjve
us who	hn
us why	ao
us will	aaheiijlobuo
us with	aQbockfihlli
us your	lk
us yourself	ai
usable	ak
use	ancbdafchWibjQlpmWnlomqWrlsetNuiv0
use ,	aiej
use .	akbicedkheiekeojte
use as	acol
use at	aj
use commas	ti
use for	abekgeheijroukve
use git	gj
use it	aleemenpocrcuk
use me	achm
use my	adgn
use now	aakn
use of	akvj
use that	acbnrevj
use the	ancdkkmiojretcve
use them	aeum
use this	alck
use to	alclmcolrjtevd
use when	aj
use your	aWlt
used	aabackeUfeglhbiXjikjlamonaouqYrjsetbucvr
used ,	akietj
used .	aZnkun
used a	rl
used for	an
used it	blgirevi
used my	bejlre
used shorter	ri
used the	clgj
used to	acbWeagnhbjlkolemXnVoyqcritduQvc
used up	aZmt
used your	an
useful	a7bVcRdZfYgahbiajcljneocpntc
useful ,	ajllte
useful .	anejfcrmvd
useful ;	aetk
useful and	aj
useful as	tj
useful for	am
useful the	tdul
useful thing	an
useful to	atcbtbuk
useful when	ai
useless	aXjnoert
useless ,	abrp
user	aZv2
users	cbgjsitkvi
users ,	tj
uses	arbncatavi
uses a	bm
uses it	aj
uses the	bi
using	aabmcZddgeherbtZumv/
using my	aj
using the	oivn
usual	albXcbdaeWgnhqkalbonqUrZtnud
usual ,	amhijk
usual .	heooqd
usual for	hkokte
usual in	am
usual rate	aj
usual to	hj
usual way	gkhk
usually	aUbYcUebgxhzibjblanmoeqYtluVva
usually ask	aihi
usually enter	gl
usually finish	aj
usually get	aegm
usually in	adklnk
usually is	himj
usually take	aidkvc
usually the	aote
usually when	acgihk
ute	ai
ute .	bj
utrecht	jj
vacancies	adcilitnve
vacancies ,	ailive
vacancies page	abtn
vacancy	aZbtdbeefihnjekelmnbojqbrctkuY
vacancy ,	aVbkhnlm
vacancy .	aWontm
vacancy in	ao
vacancy seems	gi
vacant	hill
vacant ,	hj
vacation	abjm
vadodara	aj
vague	cile
valid	ajgchdqcsouk
valid in	gdso
valid reason	ci
valley	ajheilnereuk
valley ,	gk
valley and	il
valuable	aWftoitZ
valuation	abglrk
value	adbbeefrgohZjckclnmdndojrZuj
value ,	addjgl
value .	ajgjoj
value half	ai
value in	ok
value it	acgn
value of	aecmdd
value one	ai
value the	aifpge
value we	ai
value your	ajfdlo
valued	aefjol
values	abbbfngdiaootrudve
values ,	ok
values -	tm
values .	aacefmietove
values on	aeol
valves	gm
valves on	aegm
vampire	ietl
vampire trilogy	ietl
van	akbkdZeXgWhbjjkxldnZoXqqrYtXuTve
van ,	kkmj
van .	apijkj
van because	aekl
van booked	qj
van for	qj
van holds	ajckhe
van in	jk
van is	qm
van loaded	abqm
van this	aj
van to	aYjq
vandermeer	nk
vanity	adgm
vanity that	adgm
vans	ckuj
vans ,	adck
vans will	ak
varieties	aetm
varieties than	aetm
vat	sk
vaughan	al
vegetable	aire
vegetable show	aire
vellacott	aebl
vellacott has	aebl
vending	ratp
vending machine	tj
vendor	hi
vendor's	qi
vendor's quote	qi
venice	oltd
venue	amgehejkuk
venue ,	ak
venue .	al
venue's	aejk
venues	uj
venues ,	uj
verbal	abjiom
verbs	mi
verbs .	mj
verdict	bccioirl
verdict .	cerm
verger	aemiti
verse	ancaemiermtd
verse ,	en
verse .	rk
verse was	al
verses	ml
version	bTcbdpfpgXhcibjckjlbnjqovl
version ,	abdqle
version .	ajbecbokvj
version ?	dlvd
version for	ai
version is	ak
version may	hdkm
version of	aaeifpgdidnlqjte
version seems	aern
version than	aicl
version was	ak
versions	ak
very	anbicPdOeifTglhkiXlbmencolqSrdspuqve
very able	aegpoc
very best	al
very big	ij
very bottom	aeej
very brave	acodrjtm
very busy	aZiimeor
very carefully	aeuj
very clear	akbZcion
very clearly	ak
very day	oj
very decent	jk
very different	ij
very difficult	adomui
very evening	bi
very fair	okue
very friendly	rk
very funny	an
very generous	aotc
very good	albecljckmodrctZulve
very googleable	uj
very gracious	ak
very grateful	ak
very great	acjm
very happy	acemtn
very helpful	an
very high	aecdsn
very interested	abup
very keen	gk
very kind	atrZ
very kindly	an
very large	ul
very least	ho
very like	aXbrge
very little	abjo
very long	aejm
very minimum	adho
very much	akfdhmodrltZ
very nearly	ti
very nice	jiodrkvj
very nicely	aigmtc
very patient	ap
very pleasant	ojrk
very polite	ak
very proud	adtm
very same	bjgi
very similar	bmue
very simple	aanm
very small	al
very sorry	admk
very strong	oktc
very taken	acnn
very thorough	acretq
very tired	rk
very useful	tk
very week	bi
very welcome	akkloe
very well	bkjdoctlub
very wrong	adml
very young	aZrr
vesting	adqk
vesting cliff	adqk
vet	aigj
vet ,	kl
vet in	gi
vet this	ke
vet's	accikl
vet's bill	adkl
veteran	hk
veteran like	hk
vicar	aj
vice	aentqdud
vice -	nrqd
vice chancellor	nj
video	ajdelirdteul
vienna	go
vienna they	gk
view	aebScpdXeagahUjakbltmenyodqdriumvb
view ,	acgeimnr
view .	aZbecmgdhemcoiuu
view as	aj
view from	amgenltc
view in	ai
view of	aibcgiiakelnmiriva
view on	aecklknjrmud
viewed	abbohk
viewed the	bk
viewers	al
viewing	bncaddhnijjUkamnneoaqZtZui
viewing ,	bimjoe
viewing .	hniljZ
viewing after	bk
viewing and	aj
viewing was	al
viewings	amkdli
viewings for	qj
views	aago
vikram	al
village	ajbZeYgihXikjwkclenbobqerkue
village ,	acbjklul
village .	aibbcitj
village and	ao
village had	jl
village hall	aejm
village is	aj
village next	aejk
village panto	aerl
village school	ikri
village smells	rj
village were	ak
village woman	mi
villagers	adjk
villagers will	adjk
villages	amcb
villain	tk
villain unconvincing	tk
villanueva	ai
viola	an
violin	abbdcedjgchdjokppivd
violin ,	ai
violin for	ai
violin is	jikd
violin to	amjdki
violin's	aekj
violin's at	aekj
violinist	aeolretk
violins	jotc
violins .	adjotd
visa	acbadifegbhUjbkwljnbodqqrlteuX
visa ,	adkj
visa .	alee
visa appointment	qi
visa ending	ki
visa file	li
visa is	km
visa letter	acdnleqi
visa papers	abrm
visa people	kk
visa question	ak
visa rules	aj
visa runs	kl
visa was	alkd
visa will	ki
visas	accm
vision	aYfmirnd
vision and	adbifk
visionary	aYis
visit	aZddkbloncoYpstkuk
visit ,	aagkhjll
visit .	oepo
visit and	lkuj
visit from	qiuk
visit in	ajje
visit my	ai
visit the	aYjltl
visit to	al
visit's	uk
visit's in	uk
visited	al
visiting	achoni
visitor	apeepm
visitor .	adpn
visitor ?	ak
visitor and	ai
visitor badge	ak
visitor's	ak
visitors	ap
visits	bmdiqcuj
visits ,	qduj
visits .	bi
visits ?	di
vogt	ai
voice	adbUcidlemhcikjlkcmonXqdrjtWucvc
voice ,	rktj
voice .	adgejlmlolrdtc
voice and	adcm
voice before	ak
voice by	dmie
voice for	ak
voice i	gi
voice is	ajgkid
voice like	adgkmj
voice on	iljlne
voice that	ij
voice was	am
voicemail	aVdqkduq
voicemail ,	addm
voicemail .	aWdikeur
voicemails	aVdvkd
voicemails ,	addm
voicemails and	acdm
voices	aebioo
voices ,	acbjol
voices .	ai
volcano	al
volume	cefnhjtjve
volume ,	ai
volume .	aehk
volume of	aefntj
volunteer	addigeootd
volunteer ,	ackl
volunteer .	dj
volunteer for	acom
volunteered every	ji
volunteering	aj
volunteers	bdcogajkrctjuc
volunteers .	aZcogeretm
volunteers in	ni
volunteers were	aj
vos	anhd
vos </s>	anhd
vote	bvdeekgaiejdoaqcrcti
vote ,	al
vote .	aZbshiretlue
vote and	aj
vote on	benj
vote with	aeckheuk
voted	akbegdhejmkeretl
voted for	an
voted on	jl
voted with	abtn
votes	cjdjhZuj
votes at	amccqj
votes for	ckhe
votes were	aeuk
vouch	li
vouch for	li
voucher	aZolrj
voucher ,	abol
vowels	am
waffle	aXrntj
waffle .	abro
wage	acekhekomdrk
wage ,	kj
wage .	kj
wager	ik
wages	abcjik
wages ,	adck
wages .	il
wainwright	aj
waistcoats	ai
wait	aebXcddPenfegdhwjbkaleqkrRsdulvd
wait ,	aegkhdoeqnul
wait .	ancjeagchYiijekaojqitm
wait a	hmjkqc
wait again	aikk
wait and	adliniui
wait at	acol
wait by	abgjhljkqc
wait for	gdhljbnjocqotd
wait in	aVenom
wait outside	aXeuhkqZue
wait till	hk
wait to	ajtlua
wait too	ql
wait until	aiechmjeqVun
wait with	ak
waited	bddiejgXhridkdoeqardto
waited ,	jeul
waited .	algejj
waited a	dm
waited for	hdtm
waited in	abhn
waited long	hl
waited until	adtn
waiters	ul
waiting	abcUdnebhuiijcknljmXnUobqttbuXvY
waiting .	ardjgc
waiting by	aigdqi
waiting for	aabYhmjekpobqmriskudve
waiting in	al
waiting list	accedlgihpllmencobqerktcucvb
waiting on	acbkkiqjuc
waiting room	bjgshZjaqdrYti
waiting that	ii
waiting to	aegehn
waitlist	amlioZ
waitlist ,	li
waits	adipretk
waits to	aeiitk
waive	aXcilq
waive next	adlk
waive the	adll
waived	deho
wake	aYbedjeliijdmjrksl
wake the	adrl
wake up	aYdjemmksm
wales	gj
walk	aibeceddecgshYilkklimcnjoZrXuX
walk ,	aeil
walk -	lj
walk .	apeeoeqj
walk and	ai
walk back	adkm
walk before	aZtn
walk in	gijk
walk on	aWeigjnm
walk out	aZgq
walk past	aiedil
walk proved	ak
walk the	kk
walk there	ai
walk through	ak
walked	ajceddecgZktnbobqbritjua
walked across	actn
walked both	aekm
walked home	jm
walked me	ai
walked out	acrl
walked past	atbdnd
walked the	kk
walked through	adbjik
walked to	ackn
walking	angdhdkmrcte
walking in	an
walking to	jj
walks	aXgdikjjkdtiuo
walks .	jl
walks away	heum
walks on	abiltj
walks out	abuk
wall	albYdeelgjhriamencqdtcub
wall ,	akgbhjol
wall .	anelgjjeodtauc
wall and	uk
wall as	ak
wall by	abho
wall is	aacign
wall of	gk
walled	ri
wallpaper	ritj
walls	idklti
walter	amne
wandered	ao
wandered ,	an
wanjiru	an
wanjiru </s>	ak
want	aYbXccdjeYgShriUjblqmbnnoepZqprVsqtXusvs
want ,	ek
want .	aaciglhdjmmdojravi
want a	abbecdeegejdkelnnboeqwtauqva
want an	qk
want another	aj
want as	un
want by	aioetj
want in	aacjeeon
want is	qj
want it	aXdkejhknkqYsmue
want me	aaeogehdiejeojunvi
want my	achllksj
want nothing	aeqerp
want on	admk
want paying	adhoke
want shorter	ck
want someone	aohkjdue
want something	adtm
want that	aZdnmkqj
want the	cedkgdjdlnnmocqerdsetduk
want them	amcm
want this	ciekhanoqerc
want to	aqbacRdceOfkgXhjijjOkmlYnjoaqksktUumvr
want what	aadkho
want you	eWhbjukllimeolqcretdue
want your	aieenmqkue
wanted	aideekfkgiiUjikelYnYooqQsqtZuMvi
wanted ,	aXeogjidjdorte
wanted .	acbddcelhmiemboirosc
wanted a	adbsheiekloe
wanted colour	ck
wanted it	aijloc
wanted me	aVgnheos
wanted preliminary	ci
wanted someone	am
wanted something	aeol
wanted that	adhl
wanted the	jineoetm
wanted this	ao
wanted to	arbZcedneWflhXkZmpoPqerYsltbubvl
wanted was	aVbdhejkrnsqte
wanted you	arniqb
wanting	aZcjiimjqn
wanting ,	ii
wanting .	ck
wants	aibadZekgdhVjbknlemdnWoiqtte
wants ,	eiol
wants .	ej
wants a	akci
wants her	qj
wants it	en
wants its	acqjtk
wants me	gk
wants my	qk
wants the	qj
wants to	aieegeikndteun
war	aXgr
war .	gk
ward	ambncbgdkcmeobrlubve
ward #	acjk
ward ,	algdjk
ward .	aXblrnti
ward knows	bj
ward sister	jerj
ward that	bj
ward was	ai
wardrobe	om
wards	aiuk
warehouse	amcjeitd
warehouse ,	aiei
warehouse work	ck
warehouses	ii
warehouses twenty	ii
warm	akbceefiheiembqerdtsvb
warm ,	cj
warm -	aotd
warm .	aore
warm and	fk
warm as	amre
warm bed	aejj
warm regards	acokrktivd
warm that	actl
warm up	adtk
warm wishes	aetm
warmer	aUiijdkkoetqud
warmest	fjtj
warming	ak
warming up	ak
warmly	aleimdneop
warmly .	aeoj
warmly of	ar
warmth	adbeclrjtsue
warmth of	rktl
warn	anue
warned	aeiqjdoerrue
warned me	ajiqje
warned that	aarn
warning	abqjtkvl
warning .	tk
warranty	alvc
warsame	aj
warsame </s>	aj
was	btcneVfcgXhliZjdkmlXoopjqBrlssuavQ
was "	bZcYjjkdomrkti
was #	acbdceomsn
was ,	albbcedeejgoidjdkenaoZrktmud
was .	apbVcZdeelgYhXiojkkemlrVse
was ;	actn
was ?	di
was a	audseYfogVheibjakYlcmknSplqcrcsstauR
was able	aZbkjetlul
was about	aYcdgjiejnkcoZrmtmuk
was above	oktk
was actually	abbo
was advertised	abck
was advised	abbmni
was after	al
was ahead	aecl
was alive	abcljj
was all	aobYhdkpoese
was allowed	aZmltm
was almost	abtn
was already	aUbvcjgehiob
was also	accloi
was always	albaceelgbhqikjdkdretbuc
was among	al
was an	a0bacehXiZjZkdmjrctZukvk
was and	aj
was answered	bdcmdc
was appalled	acnl
was applying	adblgj
was appointed	omte
was arrogant	mi
was as	aWbcgehviltj
was asked	aWbtcedcgijetm
was asking	acbddlrk
was asleep	actm
was at	cdgdiejckjmdnloardtrui
was awarded	bi
was away	ao
was back	al
was bad	kerl
was badly	mj
was beaten	am
was beginning	aidljc
was being	aebigl
was better	at
was blind	acbo
was booked	acbisi
was born	abbcgjmmrj
was both	aafkgl
was brave	aXbegmijjcmdojrp
was brief	ai
was broken	aeck
was brought	jm
was by	am
was cake	aejl
was cancelled	ki
was careless	ambe
was caring	ai
was charmed	bi
was charming	aebeidomrptc
was chosen	bbdpheoi
was clear	arcedmneocre
was clearly	gjhi
was clever	tk
was close	arbXceddeljdobtl
was closed	aZbidkjj
was cold	kerl
was coming	aZsn
was considerate	ak
was counting	behjkj
was curious	bk
was cut	diklre
was dealing	abrp
was decent	asod
was decently	al
was decided	binm
was delighted	aj
was dense	cj
was desirable	ck
was different	aebl
was disappointed	apoc
was doing	adbegpheoi
was done	hdon
was drawn	aj
was dreading	aj
was dry	cj
was dumb	rj
was dusting	abgm
was earned	ak
was easier	bijnod
was easy	awbdrc
was eleven	adjm
was enough	ance
was ever	aYbodkgdmmodqi
was evidently	aVclor
was excellent	aineti
was expecting	acbl
was explained	albjcc
was explaining	airi
was extended	bnkd
was extraordinarily	actl
was fair	an
was far	aiglhdmkod
was filled	adbmoi
was filling	rl
was fine	aWcjjnol
was finished	adbl
was first	aYbkhp
was fixed	abbq
was flat	cl
was foolish	aYjnmjrj
was for	aSdbeehejondooqprjtiuj
was forwarded	abpn
was found	adbktj
was four	aicdsk
was free	aZbohini
was friendly	asbZ
was from	acbecmjlkl
was frozen	bm
was full	ol
was fun	aq
was funded	cj
was generous	albYjdmooZtm
was getting	aebdjjkl
was given	hXoormtc
was glad	a0begihXidjXnZoZprte
was going	aZblgeidkslkoeriuc
was gold	ak
was gone	oj
was good	argahcjSkblkmXncopqlrktS
was grateful	aw
was great	an
was half	an
was handled	aYnpul
was handy	albe
was happy	axhejdoe
was hard	asciocrc
was hardly	aackhk
was head	ajgk
was heard	dj
was helpful	akbddm
was her	jnnd
was high	ao
was higher	apbe
was his	aegk
was honest	ol
was honoured	aihctj
was hoping	asddjjkkoZ
was hot	aaro
was how	kjni
was i	aYjnljoerdsk
was ill	kk
was impressed	al
was in	aYblctdihajjkZmankoVrXsjtjvd
was indeed	tm
was instructive	bbceoltl
was interested	acbegktiuk
was interesting	bioptZ
was invited	aebk
was it	ascadleahejimbrbsatqvS
was judged	aecirmte
was just	bddkhlsevj
was keeping	abbkkk
was kind	aubUcdgaiejXkcmcnmuk
was kinder	am
was kindly	ao
was known	bi
was last	ao
was late	aebkcnjeki
was leaving	acjm
was led	abhinl
was lent	ki
was let	abck
was letting	aYhjmo
was lighter	ck
was like	aWiuojrc
was likely	aekl
was listening	bi
was long	akcn
was longer	an
was looking	aUbjhijqoiritc
was lost	adkiljoj
was lovely	arbigehejdtd
was low	mk
was lower	beck
was lucky	ai
was made	aZbmhjjenotd
was making	anmd
was marked	akbk
was me	ajbbcdjmmj
was meant	aebbhkjZkqmbobreto
was measured	adcm
was met	acckui
was midnight	bdck
was miles	go
was mine	aZbdcagih1jcmcok
was missing	atcYdbecjelloesk
was mistaken	aecl
was money	olte
was more	arcegeidmlte
was most	nkum
was mostly	al
was moved	actlum
was much	akbejetk
was my	anbRcXddebglhoidjiklmbodscub
was naive	aZjook
was naturally	hi
was near	aj
was nearly	aq
was needed	aieioe
was nervous	alcl
was never	acbnkemaneoVrnsotcud
was new	adgmhctm
was nice	atbdgejZkpta
was nine	achdjukd
was no	albeclhciejaklmlnboTse
was nobody	adjl
was noisy	aecl
was not	aibdcndifogaijjakXnkoRresltnua
was nothing	amceikoe
was obvious	albbrj
was obviously	aloe
was odd	acbm
was of	aYbeikjlom
was off	bdcmkeoltd
was offered	bncioc
was okay	ai
was on	acbmctgehWjbkcmcndoarptkukvb
was one	ambVcbdeejgcjYmboorbtp
was only	bkcZdieZgchpieoirktZ
was open	aebrnj
was opened	aebk
was optional	aXomrl
was our	aibacehmkk
was ours	aVbbcih0re
was out	ambbcjgihdmiojtb
was outside	dmqd
was over	aibi
was overlooked	aedj
was overqualified	adgl
was paid	bjhajdqntj
was part	oi
was particularly	fk
was passed	aYbkteup
was pathetic	mdrl
was patient	ai
was perfect	ckij
was perfectly	akoe
was perhaps	akbbkemnritd
was picked	bj
was plain	bXinoerpte
was playing	aebkij
was pleased	awhd
was plenty	rm
was poor	bjcd
was praised	acbdcigkom
was presumptuous	acml
was promised	aTbjhsun
was promoted	clgehe
was proud	al
was put	acblclmj
was quick	jmod
was quiet	arje
was quite	aYginkomtdul
was raised	ajgj
was rather	aWcigknl
was re	bm
was reached	aYbkoj
was read	aWbmdrgdoerlse
was reading	bj
was readvertised	aebm
was ready	ak
was really	aUdjglhjrk
was refreshingly	oetl
was refunded	ai
was refused	abbidnhe
was rejected	aabmomte
was relieved	aobegiheoctj
was returned	bj
was rigged	adbr
was right	azbacWhelineoerctj
was rigorous	adom
was rubbish	ai
was run	ai
was running	ai
was sad	ap
was said	aMhjjdkeniqjsmuq
was sanctioned	kk
was scored	ai
was second	aZblll
was sent	aZbmmeop
was set	aZil
was settled	aYbickhl
was short	akgduk
was shorter	acdl
was shown	adbm
was signed	idomrj
was silly	aegmmioi
was simply	bcciglhe
was sitting	berm
was six	cieljdkcon
was sixty	cj
was slow	aajdmmrn
was small	ajccrk
was smaller	abrn
was so	adbScYdpepgbhcilkZmineojrYtj
was somebody	acim
was somehow	oj
was something	aicedmheiijboXrlte
was sorry	aobijdmSniocpktl
was spared	aebitm
was speaking	bigi
was spent	uk
was spot	al
was standing	ji
was still	ambrdajZqetc
was strong	tl
was stronger	ai
was studying	nk
was such	ok
was supposed	aehkji
was sure	bejk
was surely	aehl
was surprised	aObWcngajbn1optcui
was sweet	ontc
was taken	bkgj
was talking	mm
was taught	aetm
was ten	gl
was that	jdmiojti
was the	bVcodJeofbgoiijokrlamcnVodpeqarotYuLvW
was theatre	aabn
was there	brdbeqgchejakjoasevZ
was they	gbhnji
was thin	ambdcekk
was thinking	vi
was this	aXkqnk
was thorough	cj
was thought	bj
was thoughtful	ootc
was three	bj
was thrilled	on
was tickled	ak
was to	aTbigYhejok0mjoXrb
was told	aabuccdlhpjZkcoWrcsktYue
was too	aeckgpheiejcmsoYrZvd
was top	aago
was touched	ajbYccgkhejamdneoptj
was treated	benl
was true	albi
was trying	al
was turned	bdkiti
was typed	aebi
was ugly	ak
was unclear	betj
was under	aecmhjmc
was understood	aXhr
was unfair	adbo
was unforgivable	acml
was unsteady	aeck
was up	tn
was useful	akbelloita
was very	axbWcbgZhejbkdmjnnrZsntX
was waiting	achmjj
was wanted	rk
was warm	aord
was weak	bp
was weakest	al
was well	avbaod
was what	hdjbkq
was when	ai
was wise	al
was with	al
was wonderful	ak
was wondering	aevs
was working	albdoi
was worse	al
was worth	avbUcagchZipjpkameodra
was writing	aZiljm
was written	begehikeoermtj
was wrong	bcjdmsoeresj
was you	aTelgeheiijqkjmeneqjrdte
was your	aacedijuniod
was yours	aTckheijjlkmni
wash	em
wash the	em
washed	anclje
washed .	ai
washed the	am
washing	al
washing up	aj
wasn't	akdiedgbhbiYjakkljmbnjotqbresetkuX
wasn't .	abckmjoi
wasn't a	aZgjoktm
wasn't any	ketk
wasn't aware	nm
wasn't easy	ak
wasn't going	aYoork
wasn't in	acbl
wasn't lost	ai
wasn't meant	oj
wasn't my	amge
wasn't picked	jckm
wasn't ready	ak
wasn't sure	anbecedmjmoatc
wasn't the	amme
wasn't too	ok
wasn't yours	ni
wasps	adto
waste	alddedjdkeldokrpve
waste .	ak
waste of	mi
waste your	amddldomrd
wasted	aUbncehiiikdmsoetd
wasted ,	al
wasted my	aeqirj
wasted on	abhkij
wasted your	acmm
wasting	aPeihjjcmmobtv
wasting my	aVejhkjdoctt
wasting the	aemk
wasting your	mi
watch	bYcieahbiikdolqdrWtjurve
watch .	aeuk
watch ?	aj
watch every	ai
watch five	aetl
watch how	abilnm
watch it	akeeol
watch me	adgl
watch such	acom
watch the	atoeue
watch to	aejj
watch your	ul
watched	backddgchljZmmnioetm
watched me	admm
watched on	hmjd
watched the	tj
watched you	beclik
watched your	getm
watching	aebkjcnjoaqmrdui
watching how	tj
watching the	asod
water	bZclgjhbiYmjneoiqeti
water ,	aZclgkrlti
water .	ajcjjdomrb
water and	ak
watercolour	rk
watercolour needs	rk
watercolours	mk
waterfront	aj
waterfront and	aj
wave	ak
wave if	ai
waved	ao
waved us	al
wax	bk
way	aZbccqejfdgcikjnkZldmUnjoipdqjrTsVunvk
way ,	aibadogcidjokdoZrctWvj
way .	bYdjfjgdhoiVkbnYokrkta
way ?	anei
way a	abcnfi
way about	eigi
way and	ak
way back	jjuj
way for	abdj
way forward	aeqn
way from	hj
way home	aiqjuj
way i	ajcndbheiejcminnud
way in	ammerl
way into	bp
way is	tj
way it	aetp
way of	abblhkilmbncreve
way off	tj
way or	njuk
way our	gk
way out	dkjcnctm
way past	am
way round	acdijkuj
way that	accjglinta
way the	oetjui
way they	aj
way through	ak
way to	cjdafcgahkiajpkimcnYoiqdrZtiui
way up	acgjoj
way with	nltj
way you	aYbdcigchdiznjodqjretbud
ways	aabacbdegbieklndosritpue
ways ,	aboq
ways .	achjoktj
ways in	tk
ways on	alrlte
ways to	adkmoi
we	alcUdieVfcgShmiejrkvmZoYppqjrZsqtPujvQ
we accept	ancc
we agree	ql
we agreed	ak
we all	aYbugkhdidkeqbreuk
we also	adbnuj
we always	oj
we applied	bi
we appreciate	anfe
we appreciated	ak
we are	aacadcejfehcicjlkrmiqmrisotZuave
we ask	al
we asked	gl
we ate	jj
we been	oi
we begin	qk
we bid	akil
we both	aTbrcedmglhbjbmmretdukvd
we bought	ok
we brought	adgl
we built	hi
we buried	aekk
we buy	hj
we call	aYnktn
we called	dj
we came	anbYcjgkje
we can	aVcVdcfdgbhiilkemboeqprqsntXunvi
we can't	amkdoi
we cannot	ackiqk
we close	ai
we come	aYhojj
we could	akcZhcjdknoeqordte
we couldn't	aqke
we did	aWdpgehmkiojrdsitdue
we didn't	oj
we discussed	addiqj
we do	bkccgbhcjkkboardup
we don't	qivj
we eat	kj
we enjoyed	ak
we fell	aYbjcl
we filled	hi
we find	gl
we found	an
we gave	aZju
we get	adjckksl
we go	aXhlkkniuj
we got	amck
we had	becbdchmiijemcocqbrjtsuZ
we hadn't	jj
we have	atbWcVeXhoiajdmdnnoTseuZ
we hear	ai
we hope	ar
we kept	hjjiqe
we knew	anbd
we know	atbdeejdkeobtkui
we last	di
we leave	ijnl
we left	ar
we like	aj
we live	uk
we look	hejjkeoZtr
we looked	ajjj
we lose	aideljve
we lost	jnue
we loved	ai
we made	rk
we make	lk
we managed	aXjlol
we may	ai
we mean	tm
we meet	aYdkeelmnoue
we met	bjclddqi
we might	lj
we missed	ai
we move	adjm
we moved	aekj
we must	ap
we named	aaclji
we need	aeqjvm
we needed	al
we needn't	qk
we never	asbc
we next	aj
we note	aebkuj
we notice	bdul
we noticed	ai
we now	oj
we observe	adbk
we offered	acco
we on	dm
we only	ajbdcejiokrj
we order	uj
we ought	aeok
we paid	be
we painted	jk
we pay	kcokqk
we prepared	hj
we pretend	acem
we priced	adpn
we put	hiji
we quite	aaop
we quoted	aesj
we raise	am
we rather	jl
we reach	ak
we read	hj
we received	al
we remain	ak
we said	hi
we saved	ajke
we saw	al
we say	aWqu
we scored	aj
we see	anjYllmlue
we send	aj
we settled	aZdkqkuj
we shall	alccgrhXjpkkoiqVrctbub
we share	uk
we should	clvk
we signed	ai
we sold	aejokc
we spoke	aacmhj
we start	abjjkk
we stay	al
we still	alui
we submit	an
we supply	aiuj
we take	di
we talk	amddulvd
we talked	apne
we tendered	adrl
we thank	am
we think	alij
we to	co
we told	aujake
we took	aebdhZjjkjro
we trust	abhiomue
we understand	aq
we understood	ai
we use	acbk
we used	tj
we value	actm
we viewed	hl
we waited	al
we wanted	adkl
we went	aj
we were	aUbicddaeegahuiijpmconqYsmtYuY
we will	ajdegahYidjbkmmjolqctZun
we wish	ar
we won't	auhejiodqc
we wondered	ak
we would	cpdZergdhYiejTkdmlndojpqqSuivd
we write	kj
we'd	albkceddepfcgXibjolkmdncqWucvc
we'd be	ejliok
we'd been	aabjjm
we'd do	al
we'd have	aqgehjre
we'd like	ap
we'd love	am
we'd packed	adjk
we'd rather	alhdqeuk
we'd take	aeel
we'll	avbUcPebfehciXjQkjlamdnkokqktdukvZ
we'll be	aebejekqodqktkub
we'll carry	aj
we'll do	ai
we'll find	aj
we'll go	al
we'll have	akkk
we'll keep	aidk
we'll know	oj
we'll leave	ak
we'll look	ai
we'll manage	aekdosue
we'll meet	aj
we'll miss	adon
we'll not	al
we'll put	rn
we'll remember	adul
we'll run	ak
we'll say	acho
we'll see	aWdkkknqoeqZteur
we'll surely	abum
we'll try	oetm
we're	arbedajakolencqirYvc
we're a	adhmkj
we're all	jdqitm
we're both	aeql
we're friends	ai
we're getting	adol
we're going	aqkd
we're in	adul
we're not	alqe
we're on	kj
we're six	ai
we're still	kj
we've	atbTccdmedgehnkllcnboTtRuivb
we've a	ajqk
we've always	uj
we've been	dljl
we've decided	ak
we've done	hk
we've ever	ii
we've got	al
we've had	abbegkhckernum
we've no	ackl
we've now	dn
we've put	amhi
we've sent	hk
we've since	ai
we've started	kj
we've taken	am
we've told	ak
weak	albmcogeneodrXtb
weak ,	bkce
weak interview	cl
weak one	ck
weak part	ak
weak point	aj
weak spot	al
weaker	hlmj
weaker .	ance
weaker part	mj
weaker than	cj
weakest	aktk
weakest ,	tk
weakest ?	aj
weakest sentence	lj
weakness	gntm
weakness ,	gj
weakness in	aZtn
weakness is	gl
wear	eegdhjtj
wear a	aeeehktk
wear it	ai
weather	aydieijemjndoaretcub
weather ,	ek
weather .	amdlndue
weather for	ai
weather on	mk
weavers	oj
web	rlvk
web developer	ai
web people	aarmui
website	adbicZdceifegehXkelcnkojqYrpsdtuucve
website ,	bbekjmmjoitiue
website .	ajjcoiretmud
website and	rp
website before	uk
website has	ak
website is	gjrj
website now	aebm
website promises	tn
website says	aanktm
website that	bern
website you	aj
wedding	aedegihejskYoaqircuj
wedding ,	niuj
wedding .	il
wedding and	aj
wedding guests	uk
wedding hall	hdjekeqm
wedding in	aiti
wedding is	hm
wedding rehearsal	jk
wedding to	jk
weddings	aeglrl
weddings ,	am
weddings .	abgo
wednesday	cddjeXgbhYilkklbnkoaqwratauVvd
wednesday ,	amqc
wednesday .	aebkddjlklniqirete
wednesday about	nj
wednesday and	acqo
wednesday as	qj
wednesday at	ai
wednesday if	qm
wednesday in	acin
wednesday to	ak
wednesdays	bnqi
wednesdays ,	qk
wednesdays .	adbn
weds	dkve
wee	ul
wee essay	abul
week	cadmelfegchiiUjikplomXnYoUpequrQtPuevc
week ,	ambXdWeqhYlloirbsktduWvc
week -	cile
week .	anbUcedjeYgkhkicjZkqljmcnboSqbrWteur
week ?	deej
week about	qj
week after	ai
week and	aqjendtiue
week anyway	aeql
week apart	bi
week as	aikioj
week because	hije
week before	abbojk
week clear	jj
week for	aablgkoeqk
week free	adjj
week go	dl
week has	akdnqd
week here	ak
week i	akhljZkdnlqcud
week in	akki
week is	apqe
week just	aedj
week my	ji
week of	akbddehjkkmeoereuk
week on	dj
week or	aXdlhm
week plan	cile
week so	ai
week suits	aeqk
week that	ai
week the	uk
week there	aXjq
week to	adhdjcliqv
week until	li
week what	ji
week with	bekern
week would	aZdkhkqj
week you	aibjdejj
week's	dnejte
weekday	al
weekend	bVcadVgkibjXkYlmoopiqvtcub
weekend !	oi
weekend ,	ekjboeqetk
weekend .	bcjXkbljqprite
weekend and	ajqm
weekend for	ok
weekend is	al
weekend of	aj
weekend post	aepj
weekend to	ajjeqjue
weekend tours	adlk
weekends	aZcidjhejskblprbtiuevc
weekends "	ck
weekends ,	abejlq
weekends </s>	aidloc
weekends for	abjitl
weekends on	acjo
weekends went	aejl
weekends would	ol
weekly	ablj
weekly ,	ae
weeks	bicWeYgNibjbkjlZmlniotqcrismtnuY
weeks ,	adbdcdjcmonlokqdtl
weeks .	dcgehejekjoiqkrk
weeks </s>	abtm
weeks after	aabkok
weeks ago	abbljk
weeks and	basn
weeks away	qi
weeks for	aZjkkiqetl
weeks from	aj
weeks i	hjoj
weeks in	ai
weeks is	aooitd
weeks of	akbjke
weeks to	qdrjtl
weeks was	ci
weeks went	bj
weep	aegj
weigh	aVcjdbhljkokqdtj
weigh a	aajlol
weigh the	cldd
weighbridge	uk
weighed	aaboccgdhkilmnrbteve
weighed .	aabp
weighed against	aihnrd
weighing	aiqeul
weighing everything	aj
weighs	aecnokte
weight	akbjcdgdiknjrc
weight off	al
weighting	allj
weir	aj
welcome	aobXcYdieVfigbhUiVjillmdnbooqcrjtcuVvy
welcome "	aYoq
welcome ,	aedjjkkmlioete
welcome .	arbeecgZhbiajdqdrktkvm
welcome a	di
welcome at	ol
welcome guests	ai
welcome on	jevl
welcome sign	aajm
welcome the	aefk
welcome to	arbekdocqerjtevo
welcome your	adlm
welcoming	fk
weld	bcgkrl
weld ,	al
welder	hm
welding	aibnde
welding certs	bnde
well	azcYdXeTfkgbhHiPjlkclsminioepZqerQsktkua
well !	acfisk
well ,	aWbecieUfegijjltnjooqerUtcvm
well -	gk
well .	asckdjgShejXkZlYmknpoaqdrktbuc
well </s>	gotc
well ?	aedbllsm
well above	adgk
well after	ak
well again	akke
well and	aifl
well as	abbdcegjhdkjlkmlniodretj
well at	ai
well be	ql
well before	meon
well beside	bm
well by	abum
well done	gcjmoYrltpvd
well enough	aaknoj
well for	atjctd
well have	akce
well in	aefiheto
well known	bj
well looked	al
well of	asgcidndodrcteum
well on	bn
well over	aotb
well put	an
well received	al
well run	aque
well spent	an
well taken	tj
well that	gl
well this	tk
well to	tl
well with	amjj
well without	oj
well written	ai
well you	awnXue
well your	ai
welsh	ajej
welsh chapter	ej
wendell	aj
wendy	aj
went	btcedceOfegnhaiZksldmapsqUrXskvX
went ,	bdnooeui
went .	bYcedegijYkinjoYqdtius
went against	ai
went and	ap
went astray	adcmon
went back	amdcpo
went by	adblccdl
went down	bi
went elsewhere	ajhikdneqk
went fast	al
went for	ajbdglhejdti
went from	bj
went home	aeijjl
went in	anbk
went into	jkoktd
went missing	adbicj
went off	kk
went on	aebcgjkjok
went out	aabmdegnjkke
went over	gkmj
went past	abrp
went quiet	adgl
went right	kill
went round	ak
went so	aYolsm
went straight	ak
went that	ai
went through	aici
went to	btdiiblemcoaqcrUtnuY
went together	aehk
went two	ai
went up	bpgejbrj
went very	aabjjm
went well	bjojue
went with	acojporeui
went wrong	abbedelnmjsktm
wept	aZgotn
wept at	aagp
were	bocbdTfVgbhZiwjZkblRmjoopjqarmtluevc
were ,	aecdejgjjenaoeroti
were .	avblgejYmdneoercub
were a	aobdcdgbimmmrc
were able	aWbkjenjrdtp
were about	al
were added	abol
were after	acgqje
were all	aqdehejikdmjoYretd
were already	bj
were also	aYiktm
were any	ei
were as	aYiq
were asked	acbr
were asking	aldbji
were at	adgkhbiejenlojrduk
were behind	adjl
were being	aebm
were better	anoe
were both	anbe
were brought	aeok
were building	hj
were changed	aYbr
were chosen	beti
were clear	ambe
were clearly	aoob
were considering	qj
were counted	uk
were counting	jl
were cutting	ji
were decent	ai
were different	bWjnol
were disappointed	am
were discussed	bj
were easy	ai
were eleven	ji
were enough	an
were excellent	nerj
were fair	asbcjiod
were familiar	bi
were far	ol
were fine	bi
were for	aVbehmkirl
were four	acbpti
were friendly	berl
were friends	aabejkol
were frozen	adbk
were generous	al
were given	bctm
were glad	ak
were going	abbkejkjoe
were good	beimjamkokrdtc
were happy	aeom
were hired	acbehjrl
were honest	ak
were hoping	adenod
were i	aYmr
were impressed	ai
were in	bYccgZhdjkokqorjtZum
were just	anre
were keeping	ak
were kept	ai
were kind	asbmjaocreue
were late	aj
were left	abmk
were lighting	aejj
were loads	aj
were looking	ak
were lovely	aq
were lower	aj
were made	abhiil
were many	ajgkod
were me	adlk
were meant	aeol
were modest	hk
were most	ieum
were much	gl
were my	albcgeko
were needed	adtl
were nervous	ai
were never	aYcnum
were new	aj
were nice	amje
were no	an
were not	ambecXdlgkhdjikkmboitd
were obliged	achjmk
were on	bjoi
were one	aern
were only	aqjd
were opened	abbmokue
were out	ak
were paid	aebjhk
were past	aahq
were patient	as
were plain	ak
were pleasant	bein
were pleased	om
were pondering	gj
were promised	adhnoi
were promoted	ai
were quite	abgiom
were read	abhlrj
were really	bdrk
were reasons	aaklop
were remarkably	tj
were revised	cj
were right	azbacbdkgehYidjWmlneratl
were sad	al
were sent	aebjsi
were short	rj
were simply	al
were six	gnke
were so	bidkgejirctl
were some	akodtk
were sound	aj
were spent	accjul
were still	bigj
were straight	ambe
were stronger	bccqee
were students	aebegn
were the	aXbJckdXgbhXiujvmbnmojpnqesitduave
were there	dk
were thin	aj
were to	aZkknkrdup
were told	abbockje
were too	aebkckjekbmjojritc
were treated	aYur
were two	gi
were under	aebioj
were unprepared	aiocsk
were very	albagkjirltcub
were we	abcodm
were welcome	adol
were what	amejjb
were while	aj
were with	ai
were worth	beoktk
were written	aibi
were wrong	ance
were you	ekikmdrevj
weren't	aebadjgkhlidjlmcniokqerZtbud
weren't hoping	oj
weren't on	ni
weren't to	bagmjlkkmd
west	adhk
wet	arjdmkud
wet .	akue
wet paint	amre
wetherby	aenk
wetherby brought	aenk
wexford	gmoe
whale	al
what	aRbccadleigdjjkwlqmbneodpkqdsatiumvd
what "	aebmoo
what ,	aZon
what .	aYhktm
what ?	aWcneejp
what a	aubicbdVecgIhSipjOlXmWnYoaqkrssetquYvU
what about	aTbkdklome
what an	cjierbtr
what are	apva
what became	aXbogbjjoitdum
what becomes	abcdjoql
what changed	aibe
what comes	um
what decided	ak
what did	dmhnjdkclmvb
what do	aXjjkivu
what dr	ul
what else	jitj
what everybody	jeml
what goes	aYut
what good	ai
what got	ao
what happened	ddgjjcojqk
what happens	ajcdgeqkreumvn
what has	gjnj
what he	abblcegjicjikkte
what his	aenm
what i	acbWcXdvejfigvhmkbmxnRoRqZrDsZtZuove
what i'd	ascdgkhjiendodrbteud
what i'll	ei
what i'm	aidjhiijkdneoavj
what i've	hiuk
what if	aZcidqmd
what is	aYbjdcedgahojckinmoetcujvm
what it	adcYdXepfqgchYikjilenYoqqbrcsbujvX
what it's	aabecjgqhdkltcue
what kind	adnkojte
what luck	tj
what made	gemn
what matters	tkue
what more	adhpme
what most	an
what must	deelmo
what my	aqbXcYddecgdhjiijZonre
what one	aZbigoidjj
what others	amgi
what passes	aerk
what people	acokum
what point	bqvc
what price	li
what readers	amoetjud
what she	aXkklm
what she'd	adjm
what sort	aoqetdui
what that	abhmjl
what that's	aibj
what the	bbcmengQhajXkqlemYqVrksdtnuiva
what they	adcbhbibjclsmeolqdrttbuZ
what this	aXbkjpkl
what time	djjk
what tipped	apvY
what to	apbbcbdZenhbiqjikZmcocqZtauivd
what was	aQcldlebgYhojckbloocsmtYus
what we	cegjhajikZobsjtouc
what we'd	ackm
what went	lmoksk
what with	akdljcmetj
what would	ancedlesldncokrdtducvW
what you	amcpdZhciWkimXobqqtcuW
what you'd	coeeglte
what you'll	qj
what you're	aXglojrjvk
what you've	aYdmionlrete
what your	bjddeegjheiXjlktmioZqdritZud
what's	aJbecodagiinjbkoncocqormtbuk
what's behind	uk
what's in	abrq
what's left	aacp
what's the	vj
whatever	aYbde7fdgWhailjPkQlenSovqertsdtauWvS
whatever ,	aUgeiekeoprt
whatever .	amokre
whatever and	ul
whatever came	ak
whatever comes	allj
whatever figure	el
whatever happens	ak
whatever helps	ol
whatever i	eemn
whatever is	akekqd
whatever it	adekmjodrp
whatever mr	ej
whatever suits	ak
whatever that	aZoltj
whatever the	ajbacpepgbhciioiqbrbteuc
whatever they	acgjrl
whatever time	amedgkqd
whatever was	qj
whatever would	ei
whatever you	adcaekikopte
whatever you'd	elqe
whatever you're	aeqo
whatever your	aScihoikodqirdtk
whatever's	abom
whatsapp	aeuo
whatsapp group	aeuo
whatsoever	alve
whatsoever .	alve
wheel	aabjcktk
wheel .	bk
wheel was	ck
wheelchair	aabpknqb
wheels	ak
whelan	ai
whelan </s>	ai
when	adbncodQeVfogmhriWjmmdonpUqTsGtZum
when ,	aelm
when a	akbiccecgahwjdolratbuZ
when all	jdmm
when another	am
when can	dj
when convenient	ao
when daddy's	ji
when do	li
when does	aebmcldkleve
when everybody	el
when exactly	abbo
when folks	al
when he	bTcknbodrptcuk
when i	acbucZdleZgshaikjbkimenroVqUrXsctdudvr
when i'm	gpocuk
when i've	gl
when it	ambecldcedhcjikcnaojtcuk
when it's	ambihdiejcomtcui
when joanne	ai
when most	gkoe
when my	bicegejckkminm
when nobody	aXcjoo
when one	aMbecadmfvjioqqctY
when others	aejo
when our	hj
when patrick	cm
when people	aZgioernum
when priya	aejk
when she	aehmjinc
when so	abtn
when somebody	eljdkkrktbui
when someone	hjjk
when that	amhioc
when that's	aj
when the	aibYcjddejgjhkibjSkblbmcouqYrYup
when there	becehijkoord
when there's	ai
when these	abjltm
when they	ajbehjjcndokqerbtjumvd
when they've	aitj
when things	an
when to	am
when we	abhckjmnntqdreteud
when will	acdn
when you	adbocidUeRgJiijqkjldnZodqirmsdttuM
when you'd	eimj
when you've	abgbjcklqkrr
when your	aebXclhqjtkdncobqcrdtc
whenever	aicdemgehdiiolqerd
whenever i	aZdlik
whenever it	anej
whenever suits	eili
whenever the	aiqdtm
whenever they're	ai
whenever you	adopqj
whenever you're	ei
where	aYblcneVfkgXllmPnboqpaqasQtnuk
where "	ck
where .	jk
where a	aikj
where are	aedi
where did	deln
where do	tivi
where everything	ri
where he	ui
where i	anbmdseWhdibjaklmeomqZrUtSuY
where i'll	ai
where i'm	ai
where is	abcdhtue
where it	aWbacldbgkhljbkllcqdrkto
where it's	nkojud
where mine	ak
where my	bmgehekeqltb
where nobody	adodrm
where one	ajel
where others	im
where our	befijoue
where people	ajnj
where should	aj
where somebody	ai
where that	abbkok
where the	adcmdbeZgihdicjnkYomqcrkumvb
where they	abolrlteui
where things	aioiqjue
where to	awbecdgekelkoZ
where we	aibccjfmhijdkioirbteucve
where we're	bike
where you	aUgehbikjaqirctquqvi
where your	adbeeknbriuu
whereas	aWckgiijqm
wherever	aegkhdikmm
wherever i	aj
wherever you	ik
whether	aebecQdleefagcjekolwnooXpmrcsataujvX
whether a	aecidimm
whether an	bl
whether he	acjjlk
whether i	bmdcekhjjckcqcuq
whether i'd	aZgltn
whether it	beccengeheik
whether my	ajcediki
whether she	ajli
whether that's	ni
whether the	bedjeZgahZjilbmipntcve
whether there	acdm
whether they	nl
whether this	ddnq
whether to	ddhknaoiqm
whether we	kiuk
whether you	akbXccdeeaheickklinmrmua
whether you'd	aYdngklj
which	abbXckdjeQgZiWlpmiokpUqnrjsetjun
which ,	ak
which a	ajbkfkrdtd
which accelerators	aeuj
which agency	aive
which anyone	dj
which are	gjtmud
which arrived	ti
which bunk	bejn
which by	ci
which came	aadeklomtd
which can't	aj
which case	aZnjqm
which cases	ailj
which character	aeem
which cheered	aj
which could	cl
which day	adqk
which did	rm
which does	bi
which end	acrktn
which explains	acbpgj
which festivals	ui
which few	aiceimre
which file	asqd
which for	acgp
which four	acuk
which from	rj
which gave	al
which gives	adqp
which had	ak
which has	amkktc
which have	aefmoe
which he	acniti
which helped	arbd
which i	abbbcodjiYjikOmnrosctivc
which i'd	aqcclitjve
which i'll	ajfl
which i'm	ajonqjtY
which i've	aTdnlmmlui
which in	odtk
which includes	acgm
which is	bjebhZinjlkilnmjodqSrUsqtYuP
which it	accihknmue
which leaves	aeqo
which made	aubeneti
which makes	aXbkgbhmtkuj
which many	ak
which may	addlkk
which means	aehijj
which month	ai
which most	gl
which must	abbpccgitk
which my	allerl
which no	ai
which nobody	aibjteuj
which not	ai
which of	abbjckddechsiZjikjmdnerjtkuevY
which one	hllbqlvm
which only	bk
which other	addnhjlb
which ought	aehk
which part	ak
which parts	oj
which perhaps	adji
which pulled	andete
which rather	cm
which reached	aeol
which read	aarn
which really	aj
which room	aehcjmonqiud
which saved	bdol
which school	abum
which she	ai
which should	ajlk
which shows	aj
which tells	bigj
which that	gi
which the	ajbYdchjjelamaoarbtoukve
which things	kj
which this	hj
which to	abclhm
which took	aYtq
which turned	aptd
which was	aubWgbhakemmoqrjtTue
which way	aYjdnjokqitnue
which we	adgjjiknqmud
which were	ap
which will	ti
which would	aeoirjvi
which you	bcdigehdimjbmkocrdta
which you'll	qj
which your	aebcdifegitium
whichever	amekgchbibjeokqjub
whichever is	atqd
whichever of	aaenonqite
whichever way	aicjqj
while	aOcedXebflgnhZibjrkklvmmnTonqprXsbtV
while ,	akgehcjkkk
while .	acgikmmj
while as	ol
while i	cieZgijqkXlmndoaqeratY
while it	qj
while it's	adun
while longer	ek
while my	aejm
while naturally	adfl
while not	abtn
while stephanie	adbl
while the	abcjon
while they	aegkqjue
while to	aigioktd
while we	aijk
while you	aaceeejakilmolqmve
while you're	adeilj
while your	mmrk
whilst	adfk
whip	jk
whip -	jk
whistle	aZrktk
whitcombe	aj
whitcombe </s>	aj
white	aUbqtjvi
whiteboard	ajjl
whitlock	aj
whitlock </s>	ak
who	aZbddUebfahjiWjakMl2menxpTqdrqtiupvK
who "	abto
who ,	ajbj
who .	aj
who actually	hkni
who agrees	aj
who all	ajhkjb
who already	apgijdod
who also	dinetn
who always	ai
who answered	ai
who answers	uk
who applied	anbjgbljneud
who are	alblcegjjeobqlrdtb
who ask	blre
who asked	apdagjjcnWoeroue
who asks	ritj
who at	adok
who becomes	al
who believed	akji
who bet	gi
who bothered	aieehk
who brought	al
who burns	ti
who buy	uj
who calls	rktd
who came	an
who can	bYeegohcijjXkemdnoqbrdtmuX
who can't	tr
who cast	aj
who chaired	aijerj
who chairs	acno
who chose	adirjeni
who come	al
who could	abgqheiajdkmnj
who couldn't	ri
who cut	oj
who decided	ll
who decides	aallnqoere
who did	aVgnhendrltm
who didn't	aSbjjjmjneoiratkum
who disliked	ti
who do	adjinnomsnucvX
who does	djgmieljrZuo
who doesn't	adglieonrltd
who drew	adto
who drinks	bm
who drove	anhjjb
who else	aTdleegihoiejlloneoereteuc
who explained	ai
who follow	aigeul
who found	attc
who fries	ri
who gave	amhlidjete
who get	adikok
who gets	aponue
who give	alne
who got	aabkceekgiheielrnZojra
who had	aobicbekhaibkemroWrTue
who handles	akle
who has	albXcrdegahjiajpkdllmeneoPqjrotauWve
who hasn't	kl
who have	anbbgYhiicndoarotdup
who heard	aicjte
who held	ak
who helped	acjmuj
who holds	aenn
who i	aVbneegnhkjenmoirbtdueve
who interviewed	bagcjert
who introduced	hi
who is	abbZhYkilintobrjtWuk
who isn't	aegerl
who keep	adiiok
who keeps	tl
who knew	aqbcgjrd
who know	cigshjncrctbub
who knows	bchiobrn
who laughed	ai
who learned	aihkre
who left	ai
who lent	am
who let	bineun
who liked	aegl
who likes	nl
who listened	rk
who lives	aptc
who looked	cj
who looks	bihjuk
who love	al
who made	iiri
who makes	aigdiljnoctd
who marked	addj
who matters	abilnn
who met	aqneob
who might	ej
who missed	aYqjtm
who moved	hj
who must	admm
who my	acol
who need	ajgi
who needed	jj
who needs	al
who never	ejgarltj
who once	ak
who only	am
who own	aeno
who owns	uj
who paid	aZbrckhejklend
who passed	qltiue
who passes	rk
who pay	ul
who pays	bj
who played	ak
who plays	adnntlue
who prefers	ai
who rang	aubd
who read	aigi
who reads	aZdjnirotduj
who really	aXgnin
who rebuilt	gk
who refused	neum
who rings	jk
who run	aiui
who runs	ij
who said	bcgejrub
who sat	ai
who saw	hkrcul
who says	abelnm
who scored	abljuj
who sees	ajgire
who sends	dj
who sent	mi
who sets	gl
who sewed	jk
who shares	bj
who should	amhemlncrd
who showed	bern
who signed	aabejkrjti
who signs	nurdtd
who sing	aatkum
who sits	adri
who started	ak
who starts	adtl
who stayed	tk
who still	gl
who suggested	oi
who takes	arrc
who taught	algkrete
who tells	aecm
who they	aankrl
who thinks	aeom
who thought	acmnndri
who to	actm
who told	gehdjnojrdue
who took	cjlirjtc
who trained	hi
who truly	im
who trusted	aejn
who turned	adoismtj
who understands	aZgeisrk
who understood	abgiikrj
who used	gj
who walked	hi
who want	odqp
who wants	en
who was	aWbpcedohdjbndomtb
who went	adcmhl
who were	ajblcjgZhjjenctZ
who weren't	ok
who will	aegphdiejakioird
who won	dkgdlj
who won't	aZjjrl
who work	aj
who works	abtm
who would	ekgellndoYtmuj
who write	gjhjnjrdue
who writes	auid
who wrote	aibdcqhiicoerd
who you	aVblgejikm
who'd	jjodtk
who'd be	adjm
who'll	ckedidojqcretouj
who'll be	aaomuk
who's	aSbdgqijnlodqd
who's been	ikue
who's eighty	ji
whoever	akcSdQeefagihdjkkVllmlnvqKr0satYuLvQ
whoever chose	aZjptl
whoever comes	aj
whoever counted	adtk
whoever did	nj
whoever does	anhellrc
whoever ends	acom
whoever gets	ikojrd
whoever got	ambegnhejloWrdta
whoever had	aehl
whoever handles	rjvd
whoever has	anhjqe
whoever is	akhdrn
whoever it	aejl
whoever looks	njve
whoever made	alhe
whoever managed	tj
whoever marked	bmce
whoever plays	bnretd
whoever put	ai
whoever ran	adhm
whoever read	aVmmrp
whoever reads	ri
whoever runs	ri
whoever signs	aenore
whoever spelt	actl
whoever takes	algjue
whoever took	aj
whoever trained	aenlrl
whoever typed	airj
whoever was	nj
whoever works	akhcin
whoever wrote	acgdhmneojrrtb
whoever you	emgqjdrctd
whoever's	ak
whole	aacedYelfYgphkiqjmkWlVmknboQpdqqrSvc
whole ,	akcjgbuk
whole agency	bmre
whole archive	aehk
whole audition	adbm
whole back	aiui
whole board	aeminj
whole cast	gj
whole choir	qn
whole city	ii
whole class	ekjk
whole committee	minisj
whole county	ajil
whole data	adul
whole day	mk
whole deal	hl
whole department	behiiljeneqjrb
whole evening	kl
whole faculty	adrl
whole family	acbeeejomdqkso
whole field	ak
whole file	aeul
whole front	aj
whole half	gj
whole hospital	ej
whole hour	bk
whole human	tk
whole idea	mj
whole industry	abgl
whole internet	uj
whole interview	ak
whole life	jquc
whole lot	rl
whole manuscript	ienm
whole morning	adioje
whole of	adepgchpijjbmdqerkteue
whole office	amse
whole orchestra	ictm
whole parish	aiji
whole part	jl
whole process	boce
whole proposal	bdkn
whole purpose	cl
whole reading	aacjhj
whole sentence	aatq
whole series	qi
whole spring	aeel
whole staffroom	gj
whole street	bejkmlqjud
whole team	atbcjeqi
whole tender	bj
whole thesis	achm
whole thing	boediajjokqkrcsd
whole time	al
whole town	mk
whole two	tk
whole village	ik
whole ward	ai
whole week	dlti
whole weekend	antb
whole winter	akhk
whole year	adblemjd
whole youth	jk
whom	aWeefmglhQiojdlimanroXtkuevb
whom .	uj
whom are	ai
whom do	nk
whom had	tk
whom i	adbbgehcjjmenoqktcui
whom i'm	dknlte
whom it	aefnndri
whom should	live
whom the	aegeikoetl
whom they	go
whom to	ai
whom were	aj
whom you	aWcegqiijenl
whom you've	clge
whose	aJbodbeagniukkmqnupjqbrbtWuSvc
whose .	beckhj
whose father	actk
whose name	achiidjdnmojpkue
whose name's	ni
whose no	abio
whose opinion	hiii
whose time	acmjoi
whose work	ajgj
why	aQbkcqeGfegVhliblwmXnlolsqtcuWvr
why ,	cddiecjbltslue
why .	aicqdchjjlkblemenaoZrltaub
why a	hkijjjnioerc
why am	addehlnl
why below	cj
why did	bqdX
why do	acrkskvd
why dr	bk
why folks	aerk
why haven't	di
why i	bUcYdlhZkqlmoZqcrZskti
why i'd	aahkqj
why i'm	aiul
why it	arodrdtd
why my	hl
why nobody	aVjdmjosri
why not	aYdklkvj
why our	adbm
why people	gj
why should	abckhj
why the	apdchbjikanjocqi
why there	aVkrni
why they	jkri
why was	abbdljsm
why we	ai
why would	edhjlcos
why you	aqbdcZgbhaianerWsltpuevj
why your	accpgikenkue
wi	ci
wi -	ci
widely	aWcdniqmtnul
widely ,	tj
widely .	abnjul
widely in	tk
wider	amnjtd
wider view	nj
widow	beedgZhjiejokomenjoctcuc
widow ?	aejn
widow of	aihlte
widow with	ajgdjdkl
wife	aabacYebgeiujdlmnmoWqnsmtV
wife ,	abimjlkeuk
wife .	addkql
wife about	mj
wife also	adlm
wife and	kinj
wife does	eikk
wife had	ai
wife has	amhljY
wife is	aYklso
wife noticed	ij
wife said	rk
wife sat	aehi
wife says	apeegkhcjikbud
wife that	iqjb
wife thinks	ul
wife was	jdkcnn
wife what	gk
wife wrote	aedk
wife's	abhcjikw
wife's .	al
wife's count	adjl
wife's hours	ki
wife's treatment	adkm
wilf	ak
wilhelmina	ai
wilk	aj
wilk </s>	aj
wilkes	nj
will	abbUcdeafdgsjokllUmbnloipYqdrXsStmuqvb
will ,	aZceijnmtq
will .	ajdjikjZndtmuc
will accept	ajhkqd
will add	aepm
will admit	aj
will agree	ei
will all	acbpob
will answer	aXcpknqd
will apply	arhe
will appreciate	achk
will ask	aZjouo
will assume	ql
will be	anbecPdHeNfYgehnicjbkwlbnmompeqerLteum
will become	ej
will bring	anjdocqormtcub
will bury	aduo
will buy	keul
will call	aZdkiiniqnud
will carry	fmojteud
will certainly	adto
will change	aceo
will collect	aj
will come	aabecdgjhjjcklnpob
will confirm	accjgiidrl
will continue	aofiud
will cross	fm
will deport	aekm
will do	ascedaeugYhnjZkblemenboWqnrctcuT
will drop	anqd
will eat	aj
will enjoy	aqgeheoarl
will ever	aTbngxhejeodqjreua
will explain	aedeodrs
will fade	ik
will feed	aikj
will fill	aj
will find	aidbedgUkkncoiqitd
will fix	hi
will follow	hk
will forget	jjqi
will forgive	aimcrm
will frame	ik
will get	abeZgihdjensoktdul
will give	ajdjejjcue
will gladly	aqhd
will go	aqcjdeijjikYneojrdtauZ
will hand	ql
will have	albZcidiedgehWibjrmqqerP
will hear	aWkkqiun
will help	asleud
will hold	aijjud
will i	aTcmdekitouj
will it	abdl
will join	aikj
will keep	aebecmdoedgZhojZndqdrctouU
will kiss	el
will know	albidjecgajlkcneojqdta
will learn	abgktn
will leave	aUdlneopqmrkud
will let	amboebjjkemencooqdue
will leverage	fj
will look	aqeehdjakknbodqcrm
will lose	jj
will love	auoete
will make	gnjaodum
will manage	adjo
will meet	ui
will mention	adnl
will miss	ao
will move	al
will my	acuk
will need	aRgpodqqum
will never	aYeegjjuodrb
will next	ak
will no	aXblgihkoZqerktnuc
will not	cWdeeSfaidjoklopqnsktZuOvd
will now	gnjdkdoetj
will observe	ti
will of	aanioqtiue
will open	alfkjekiqd
will pass	aZjn
will pay	amheqeuj
will phone	ql
will pick	ok
will play	ai
will post	qdus
will prove	acgphd
will put	glhjndqitjud
will quite	ak
will raise	henm
will rather	um
will reach	ui
will read	aigonjqjreteuZ
will receive	abrm
will recognise	dk
will redo	ek
will regret	aeqeur
will remember	eeijjeoprcte
will repeat	ak
will return	aihjqd
will ring	abqs
will save	omte
will say	aYgbilndomqarqteul
will see	aVcpdceihjjbkelnnlocqXrdti
will send	aldkeefjqXtlue
will serve	acto
will set	ak
will show	amcj
will simply	aXenhm
will sit	jk
will stay	aijlneqetkud
will still	auqeue
will stop	acej
will surely	aZiotj
will surprise	gl
will take	aweegihZjdniobqerctdui
will teach	ai
will tell	adgmibjekmnereuk
will thank	aYenfdiqte
will the	addeqiul
will there	ddll
will trim	al
will try	aidjedhcjamnopqbritaud
will understand	aTgdhijjmlokuo
will use	cjuk
will value	acgn
will wait	ephenjqbue
will want	abbedcgahqiljYkknjoZqetduo
will watch	al
will wish	acgknj
will work	ek
will write	aocddkqeub
will you	aPdweegehjlm
willing	aseildndqe
willing to	aqeildndqe
wills	rctn
win	aobdddfigqhbkdodtb
win ,	am
win -	fj
win .	jkte
win every	aidegl
win or	aj
wince	acmn
wind	anidjdrk
wind .	al
window	ajfjhniZjskZldmenZoXrUta
window ,	djhk
window .	abcigiiejkodrcul
window and	ak
window in	am
window is	am
window on	bi
window table	adjm
window to	qk
window would	ej
windows	abjiuivq
windows ,	jj
wine	adiktj
wine ,	tj
wing	ajbehkinjekkoeqetY
wing in	aj
wing to	aekk
wings	aqte
winifred	al
winked	alte
winner	akbtckdYecgZhRiZjVkYljmcnZonpkqcrZtj
winner ,	aVckonpl
winner .	anbjte
winner and	bdgkli
winner answered	aj
winner can	abtl
winner does	aptc
winner had	acbjck
winner i	tj
winner is	acon
winner my	aitj
winner was	gdtm
winner's	aVbncbgqidjdlqodqeretn
winner's banner	bk
winner's bridge	ti
winner's pitch	bi
winner's poem	tk
winner's thesis	gl
winners	bito
winners ,	tj
winners are	tj
winning	aZbxcndieegjheiYjckdlondqcreubvc
winning app	ti
winning architect	adgl
winning audition	tj
winning bid	hilk
winning bidder	bidmlc
winning builder	ajbktc
winning design	bigjri
winning essay	li
winning film	tj
winning firm	ajbjtc
winning garden	bk
winning hall	cj
winning menu	bi
winning novel	oltc
winning one	adco
winning poem	tl
winning quilt	ai
winning recipe	aebk
winning script	ci
wins	blcooeta
wins .	cj
winston	aj
winter	alcjdZeVgUiajpkvmaobrYtTuk
winter ,	jmkbul
winter .	atjbte
winter </s>	aejl
winter and	aajoki
winter because	qkue
winter coat	kj
winter for	kk
winter in	jekk
winter is	kkoe
winter issue	adul
winter on	aj
winter taught	aekm
winter to	alhk
winters	oj
wiped	rj
wiring	aibdcjuk
wiring .	ul
wisdom	abiu
wisdom ,	ij
wise	aWbecei2meokqkrateue
wise ,	acim
wise and	aaiq
wise to	ol
wiser	aYdiiorm
wiser for	aarm
wisest	aeil
wisest ,	ii
wish	bWcbdXgehSiWjlklmenmoipjseuu
wish ,	acnmoj
wish a	ak
wish all	aefk
wish everyone	acpl
wish him	am
wish i	alri
wish i'd	adjm
wish is	lj
wish it	aegjjlme
wish me	aYjkkn
wish that	ji
wish the	aqoctauj
wish to	aVedgjhdiijdnloeqjriunvi
wish u	aaup
wish you	angeiajdomretiudve
wish you'd	aegdum
wish your	aktmue
wished	aejdmjnitk
wished me	tl
wished to	gi
wishes	anfegcibneoZpltq
wishes ,	rl
wishes .	reto
wishes for	ti
wishes from	tj
wishes to	apiepltd
wishing	figejamjoeretjum
wishing you	fjtl
wit	amgdiark
with	bldZfkhcjdkdlbmdntodqirlsdteujvc
with "	aYciqltj
with #	acrnvi
with ,	bmceejoj
with .	abbbeijekenioerrtcve
with ;	ai
with ?	abrj
with a	aabccbdSelhjkpnWpdqmrlsjtkucvX
with actual	nmtj
with affection	aedl
with all	ambcheidolqerdtc
with an	adbmfnglheravi
with another	adbigkpoqd
with any	aeceek
with anyone	ak
with applicants	ai
with assistants	ni
with at	ai
with being	adgm
with best	al
with better	acdliiretm
with both	aigl
with cake	aj
with candidates	ai
with care	al
with children	aibqke
with comments	rk
with dates	aduk
with diesel	ai
with dr	ai
with due	fjgj
with each	alki
with ears	glie
with egg	bdrl
with eleven	akbegctk
with even	ci
with every	mjnk
with everybody	ck
with everyone	aitn
with everything	aj
with eyes	ck
with feedback	ol
with fewer	rj
with folded	ei
with forty	argehdrdtj
with four	tm
with fourteen	hk
with fresh	nj
with glitter	ji
with good	am
with gratitude	ak
with great	ajbecpicrdtduj
with half	bigbhkndrjuk
with halloran's	ai
with having	acjl
with head	ai
with hearing	acbl
with help	ak
with her	aejokamjno
with him	cjgkjlnb
with hindsight	akccom
with his	aiblnjreta
with in	bn
with interest	adblfeglkendolre
with it	aobXcYeagZhainjZknoPrntYurvi
with its	acbptj
with jean's	aekk
with juniors	nj
with last	amdj
with less	ol
with luck	tk
with martin	ednj
with me	bNdeeZfkhkikjZkcmnnbodplqirQsotkulvd
with mine	abmjnp
with money	gj
with more	cegahdieneokru
with most	aiui
with mr	adnl
with mrs	ai
with ms	adbk
with much	anoe
with my	bdfogshziZjVlXmnnkqXrVtTuL
with myself	abol
with names	bm
with nine	aicetj
with ninety	cl
with no	aicjdbelhaicjdlcmeoasitvuave
with nobody	aZblin
with nothing	abecjikqqj
with numbers	gj
with offers	aegn
with one	dZgohaidjkkkmdneojrYtZuj
with only	amel
with or	qp
with other	djgehk
with our	aijk
with parents	aduk
with pencil	ak
with people	aigdjdkioirctiue
with pleasure	am
with prices	aaljql
with priya	li
with professionals	abrp
with real	apbdij
with reasons	tn
with reception	dj
with reference	fk
with respect	abc1degihdiendoctbue
with revenue	ui
with sequent	qj
with silence	ui
with six	ak
with so	aoomtY
with solar	aj
with some	dmgj
with somebody	adbpckrd
with someone	arjeoitc
with something	aidemjrkvc
with stairs	el
with stickers	abtn
with such	angZheijjmmioc
with tea	aj
with ten	abcmgj
with thanks	aodlhnkeoeueva
with that	acbacYdnebgkibjckblemcneolqlrktium
with the	aibndneefVgOhXiWlmnqpYqkrksduUve
with their	aebegmtk
with them	aWgbhnijjlokretduj
with this	ajbedigmhZjZkcmiodqcrcuq
with those	tj
with three	ccgijikeriuk
with time	ak
with today	aeul
with twins	jk
with two	bmcidegZickrnpoYrbtY
with us	aebdcegiijnkokqdte
with watercolours	aj
with what	aZbjjlklui
with which	acgkin
with whoever	ajlj
with whom	acdkgdlinioltdue
with you	abcReugNijjqkVlcmZnkokrctQuk
with your	aabmcVfqgMhYiyjXkYlkmanpootZve
with yours	aidekl
with yourself	aZjo
with yourselves	jpva
withdraw	aidbhamlqdrlup
withdraw my	akdeqcum
withdraw the	aihdqirlue
withdrawing	heul
withdrawn	akql
withdrawn ?	ai
withdrew	bm
withdrew ,	aebm
within	ajbWcadUeifdgthTkklcmenlomqnrZtSuYvj
within #	qm
within a	acceglikkque
within an	gj
within the	aebbdZejgrhajdkdldooqltZ
within two	acnn
within your	aj
without	aYbjcWdbengmitjnkrlSmTnOobqcrZsVtt
without .	oj
without a	ajbccndcebgYjikdoeqbrctouk
without an	tl
without any	aohk
without anyone	abejtj
without asking	akeihi
without because	akkd
without being	jm
without blinking	al
without doubt	im
without enough	ai
without exaggeration	gjij
without fee	aj
without her	kj
without hurry	ak
without it	eikn
without knowing	jj
without me	acbqeegqhbjcneoktc
without my	eluk
without once	anietj
without one	aZemrntc
without pay	aVekjlqj
without reading	ti
without saying	aUfjgehtjl
without the	albegiijjeobqbrdtj
without them	aj
without thinking	altd
without this	hcjkkqoeqcub
without troubling	tm
without vanity	adgm
without work	aekm
without you	aVeditkeoiqpreud
without your	aadlgkjeretmud
wives	gkjbkk
wobbly	ak
woman	aZbmcjdeeqgkjYkemmncoYua
woman ,	aerk
woman at	aj
woman from	aeblcihk
woman in	acentj
woman of	ij
woman to	rj
woman who	ik
woman with	bngjjikatiue
woman would	mm
woman you	cm
woman's	abckiejrtd
woman's sponge	ck
women	aWbwhjjlketdue
women in	behkjk
women team	bk
women who	jk
won	anbcebglhYibjalkocrctk
won ,	abbicedelptj
won .	algctk
won a	algd
won anything	aj
won at	uk
won gold	aaglsi
won the	apcj
won't	aabLdQfagmhXiajsmko0qlsatMvX
won't ,	adel
won't ask	akcedcjklcmiosqZuc
won't be	aebecjdaeahXiejtkjminYoirntcuT
won't bother	akmeneol
won't change	aj
won't come	ajjinc
won't explain	akri
won't find	gj
won't forget	ap
won't get	aWdjgikjqo
won't give	aecjni
won't go	akkk
won't happen	aimj
won't have	aUhmqerlum
won't hear	am
won't keep	alodrk
won't let	acilqj
won't lie	al
won't make	hk
won't mind	abjelmnorb
won't need	oi
won't pretend	apoa
won't see	jl
won't send	andc
won't spoil	aenk
won't stop	dk
won't take	aljdoqre
won't trouble	abmmok
won't write	aj
won't you	aber
wonder	aQb0cidjeZhWiZjVkiljonpeqdsiuj
wonder ,	aYblojtj
wonder .	akbjjbknra
wonder about	ak
wonder could	li
wonder during	rl
wonder how	bkcigdndrdtjuj
wonder if	aZbmcidkicjkorqZrXte
wonder it	aj
wonder nobody	idrl
wonder that	adioql
wonder the	adijtk
wonder what	aWbjcpdieegeibnioerdtdup
wonder where	aWbjdjgn
wonder whether	biccglhdicnlocrktc
wonder who	cdndsn
wonder why	ol
wonder you	mm
wonder your	iero
wondered	bedigchdjUkemdneoorVtwuWvi
wondered .	aood
wondered about	aldkuc
wondered how	aYodtu
wondered if	ljoj
wondered what	bcjeomrdtp
wondered whether	aebeikontd
wondered which	ci
wondered why	bm
wonderful	arfigZijjcoirVue
wonderful ,	il
wonderful .	avgcocte
wonderful day	aj
wonderful evening	abol
wonderful in	ajte
wonderful opportunity	aefk
wonderful production	tj
wonderful to	ajodrdtn
wondering	aYbZdpeejnkeoYrdtlucv0
wondering .	aj
wondering about	aWdovi
wondering what	oetk
wonders	aXbjgcootrue
wonders for	aeto
wonders what	bk
wood	ak
wool	an
word	aUbjcPdZeufagThViojikVlumVnxodpdqrrbsitYutvR
word "	aVcddeenhekiliomqcrksetiujve
word ,	abbnddedgjhjidjinjujvd
word .	aNdagbiojimdnsoZqjrZskun
word about	bcdjsl
word and	aYbeeojm
word answer	aj
word before	aeqn
word by	qj
word count	bdsn
word counts	ajiloe
word for	bpcjgeocrbum
word from	aUbcevgeiejjkdnore
word gets	adun
word has	qk
word i	an
word in	aXeljeljnjrj
word is	rn
word limit	am
word no	ti
word now	aeqn
word of	a4bccbiemkoerctbua
word on	abbecedleegjlpnn
word or	allc
word so	aj
word to	aabnjZliqjrj
word will	am
word with	abblielrrZul
word would	aseb
word you	aXbmceeeipjdrm
worded	ai
worded no	aj
wording	amcc
wording .	ri
wording of	akcdui
words	aYccddeWfegYheijjikXmnnaoZqVr3sattve
words "	amte
words ,	cZecjlobrlui
words .	gejkmmrcud
words a	ci
words and	ci
words at	actl
words cannot	mj
words for	acliomrmtd
words if	cjqeri
words in	ro
words is	ck
words of	adodretu
words on	aj
words that	bk
words to	bl
wore	acgejikp
wore her	aejj
wore my	aekk
work	ambYcZdVevfXgjhakkmappqXsktduYvk
work ,	aYbVcifmhnkrllncoUqbrd
work .	blcZdjejfZiikjlemannrltXuWvc
work ?	aZsmtl
work again	ol
work and	blciheniresj
work anywhere	eeim
work at	acgkpm
work away	abgloi
work before	ajgk
work belonged	mk
work beside	aigeipre
work boots	ji
work doesn't	adhm
work for	aabjgahajkkloarrtcudvl
work from	an
work go	adem
work goes	ti
work has	akrk
work i	ajgchjmj
work i'll	ackiuk
work in	aibeccecgchdompktnud
work is	ckhajnojqetb
work isn't	odun
work makes	acgp
work may	gmud
work now	gi
work of	getm
work on	audeecgZhcjdkdlcoYpltpubvk
work or	uk
work out	amneocqr
work saturdays	aj
work since	an
work somewhere	ai
work speaks	hj
work that	gkrmta
work the	adeo
work there	nk
work this	aiji
work through	em
work to	abikjnoi
work together	aood
work under	fijerk
work well	akfegdok
work went	ui
work were	aeei
work with	ancbepgejcrZtcuo
work would	km
work you	ej
worked	axbZecgchYjskYnaodqbretkuYvj
worked ,	ai
worked .	akoctn
worked for	akheiluevi
worked in	ajgdierm
worked on	ti
worked out	an
worked the	ai
worked under	acgl
worked very	aeok
worked with	atidrc
working	badaecfkgnhbjblemdnZomrouXvu
working ,	am
working .	abimok
working alone	angeoe
working at	cj
working day	aj
working here	uj
working in	abgjol
working on	amgeocvq
working out	bi
working parties	aj
working the	om
working together	acfkqoue
working with	algnoirdte
workmanlike	aetj
workmanlike "	aetj
works	bodeebjUkZlameoTretqvp
works ,	aj
works .	adbicegcholdrjtnue
works ?	anve
works and	cl
works at	um
works council	henm
works for	abbnhctjvk
works here	aj
works in	blhitiub
works out	acgqjdtj
works with	aitcun
workshop	aocideecgchXidjkkmllmmoaplqerYtUuV
workshop ,	ckjikmrd
workshop .	bigdjepm
workshop for	ak
workshop in	ai
workshop on	jk
workshop so	ai
workshop was	admm
workshop when	ji
workshops	om
world	aVekgbheivjiodrkuc
world -	abipte
world .	il
world for	adrm
world hurry	qi
world's	tk
worn	ajgeji
worried	akgkhdvj
worried .	aj
worries	anbccXddkZosrjtcvk
worries ,	aikeon
worries about	beojrl
worries at	aiol
worry	aubXcXdYebhZjpkbmXncosrdsetiuVve
worry ,	aoedjctm
worry .	aikj
worry about	bccedbecjskXmcotqirbtdua
worry on	al
worry that	aj
worrying	gn
worrying about	gn
worse	ambYckgahaidjbksoariue
worse ,	ak
worse .	acrltj
worse than	aekl
worship	aYiyuc
worship every	ik
worship everything	aeil
worship the	acip
worship your	ij
worshipped	abio
worst	acemgjjemmobrkte
worth	bacmdUeWglhYiyjikLlcmZndojqYrosd
worth ,	clgite
worth .	bigkhdke
worth a	hktk
worth every	aYtq
worth having	alcmie
worth it	cegejsoktc
worth more	hdis
worth my	am
worth the	arbZcegkikjckdtb
worth their	ui
worth to	ol
worthless	aXcijimo
worthless and	aemiqi
worthy	ik
worthy of	ik
would	aWbVcrdlexfigXinjckUlwmUnaodprqjrosatXvW
would ,	accjeeiiljrk
would .	adbdcpdeeihkicjerj
would a	apejleva
would accept	en
would add	cj
would agree	cigctn
would already	aj
would also	adnl
would an	li
would answer	acdl
would any	cklj
would apply	ai
would ask	cedkekgiheidkm
would at	aZhljkkj
would be	bocSdseWfjgehmjekVlomWnloOpbqmrUsatYuovp
would beat	ajgk
would bring	aaejgklj
would call	ajcmle
would care	aYonreul
would change	aoee
would come	ciejhj
would cost	aedkel
would count	abckgehjjk
would do	cYdjepgbhViejkkdoepqqmrYtcuc
would enjoy	alui
would even	ej
would ever	adclii
would expect	bihjrj
would fall	acckik
would feel	eiuj
would fill	aaco
would find	aacnhjjdoeriuk
would fit	bmcc
would follow	abhjijoj
would get	addkelkesk
would give	aackelhWiojekl
would gladly	arhZkkqerj
would go	dehm
would happily	akrl
would hardly	abelgl
would hate	adedjjoequrdul
would have	aZckdIeIinjsktlWmknWorpeqRrmsotduNvY
would hear	anjc
would help	ascadeeWhejelnoaqcrutcucvc
would hold	aZljpn
would i	eohilaorqdvY
would in	hj
would interest	mi
would it	amdYeqhejemenerctnvU
would judge	tm
would just	edsq
would keep	aWbkemretm
would know	aWclgiisnduj
would leave	alii
would let	qp
would like	aqbcdieSfrgShjiSjSkZlinirasdtnuYve
would likely	an
would look	ceeegnnerc
would love	deedfdilpqrc
would make	aodngeiclenioerete
would mean	aqenhekcqc
would miss	bi
would move	aaekql
would need	aaemheqjrl
would never	akeogjiare
would normally	hi
would not	amcpdZeYgZhWiUjTlcmiqrrstiubve
would notice	qm
would of	aYgjop
would one	aj
would only	abbZcneohaiZjpkalineodqj
would open	abhl
would please	akuj
would prefer	adbeedmmojqirdtlud
would put	rk
would rather	aicadegchYjenjqlul
would read	aaiiok
would refuse	abceejhdimldrl
would remember	aajq
would reply	defpomqdrc
would request	am
would rewrite	aeek
would save	aXeikmql
would say	aebecmddgohjodqercuj
would see	aVbickgdhkjprc
would seem	abbehiikol
would send	ai
would settle	aehn
would show	cp
would sit	aetm
would sleep	adeqke
would sooner	aiqi
would spare	aZqp
would speak	gmhe
would still	addihkjekeqjui
would struggle	gm
would suggest	ai
would suit	a4deedhekdqd
would sweep	aYejin
would take	aWcddjekhaijqirm
would talk	acrm
would tell	ajni
would that	aodaej
would the	aibmdile
would there	aoccdkedle
would they	addmvd
would think	aYdlgehkqereuq
would thursday	ai
would try	abdn
would understand	aYjjmkrj
would use	an
would value	aill
would want	edmmnooeqcuk
would welcome	abdifklk
would work	aZeoiklioe
would write	an
would you	arbacYeVgdhZiajWlvmbnkojqXsatYubvs
would your	nj
would've	bagnhpjZojrjta
would've been	ajbehionrc
would've suited	gj
wouldn't	aXbWevgihiicjTkWlcmZrysetd
wouldn't ask	ek
wouldn't be	ajei
wouldn't call	adco
wouldn't dream	nj
wouldn't even	adel
wouldn't have	ascegdhnjcoerbue
wouldn't keep	rn
wouldn't know	aVrv
wouldn't let	aZeers
wouldn't need	eo
wouldn't stand	gk
wouldn't want	ceechdjdmeoqtkun
wow	aZedonsctpvn
wow ,	acedonseto
wrap	un
wrap party	aeun
write	adbVdoeWfcgdhYiqjjknlrnYoepaqirpsUtivR
write "	aYckjlodrj
write ,	aWcldkgikmmjoiqirdteue
write .	abbncegookrbtc
write a	aidjgejerltauj
write about	adriuo
write again	apcedZecoeqjrkue
write an	ai
write and	hjjk
write another	jrrd
write anything	uj
write as	gehl
write at	aliioe
write back	aclkojqirk
write before	dl
write better	ij
write english	nerj
write for	gehkiljdratduo
write from	aakn
write if	ai
write it	aacdnjoitq
write me	hdin
write on	aedjqi
write once	ak
write one	dl
write only	ck
write rust	gj
write so	oj
write such	aj
write than	jm
write that	ajckrctl
write the	acuk
write them	adkj
write these	ao
write this	acjckqqjri
write three	rkte
write to	ambadWfchXiojVkblqmmqYrpuTve
write two	adto
write up	ak
write whenever	adqm
write with	alfj
write you	aiqi
write yourself	al
writer	cegkijolre
writer .	aeomte
writer i	ik
writer needs	actl
writer so	ii
writer's	ai
writers	leoktkui
writers forum	ul
writers who	ol
writes	aYcbhiilndoerqtiulve
writes a	in
writes personally	ai
writes that	al
writes the	acun
writing	acbdcSdyeZfqgFhaiejikqllmroUpdqlrVsZtFupvR
writing ,	aeceekgehkjikeljodqi
writing .	acjamlomqerjtdue
writing ;	adul
writing a	abmpnduk
writing about	aeuo
writing again	dk
writing all	aj
writing and	ak
writing back	am
writing before	aeql
writing by	aUbmhjqque
writing every	abjn
writing for	an
writing from	ajdj
writing group	alii
writing i	ni
writing in	aifnucve
writing it	ai
writing my	ai
writing of	kn
writing on	aamjup
writing once	abbkdj
writing one	uk
writing that	jj
writing the	an
writing these	ki
writing this	ajklue
writing to	bbdpflgahZijjZkklknqoYqbrbtb
writing until	acdoqe
written	aXbdcWddgXhliljklimvnroirpsbtQubvb
written "	an
written ,	aljdkm
written .	nnre
written a	aTdejnqkrr
written and	djei
written apology	aemk
written around	aZbkhl
written before	aabo
written by	akbYcerstb
written down	oj
written explanation	aehi
written feedback	hn
written for	bk
written in	aj
written it	oi
written on	qj
written out	ejmiqe
written paper	hl
written reason	li
written than	ik
written that	adbigk
written this	ml
written to	becchaicjekdlemsnkomqdrdteuc
wrong	ajbFc0dReegdhNijjikRlmmknaobqVrRsktqun
wrong ,	adcjdYgbipjklqrctcvc
wrong .	abcsddecgijlmbneoardsjuc
wrong :	ck
wrong about	abbecuolreuc
wrong address	ai
wrong again	ck
wrong and	adti
wrong at	an
wrong attachment	ml
wrong date	tm
wrong for	al
wrong format	ai
wrong idea	aeui
wrong in	ascemc
wrong number	ai
wrong of	aZmt
wrong on	aicj
wrong one	ai
wrong person	rm
wrong place	aj
wrong quota	mk
wrong side	gm
wrong that	ji
wrong to	adckmj
wrong with	aacbdledjemjoeresnup
wrong year	aiceti
wrongly	ambedeekhe
wrongly that	al
wrote	akbYcidvgihkiXkplcncoppeqVrZsYtbuVvW
wrote "	ajcjoitd
wrote ,	ckdlgiiejeli
wrote .	abcdgkhnjemmnioe
wrote a	ak
wrote about	an
wrote at	ok
wrote back	ao
wrote before	abdm
wrote down	ajij
wrote every	acjm
wrote for	aj
wrote in	aWbecidu
wrote it	bjcedWgijdkmrctn
wrote letters	gl
wrote most	aekn
wrote on	acds
wrote that	aobeciiejltc
wrote the	aecedehpickmneoorbtX
wrote them	adcn
wrote this	rr
wrote those	jj
wrote to	cedcenhajlkemeoirdtd
wrote too	ai
wrote you	dimk
wrote your	tm
x	ccvz
x </s>	ao
xx	aVpw
xx xx	aVpr
xxx	aWpr
yard	akbldcgchejbmioeqjrbtbuj
yard ,	aoce
yard .	mj
yard and	aZbnei
yard is	acckum
ye	gjjjtd
yeah	aevq
yeah ,	vm
year	aubecqdMelfVgohliXkelemPnJodpnqPrmsVtkvN
year #	adrquk
year ,	ambeebgvhiiakdlimcnYoZqRrYtkve
year -	abbacegbhejjkjocru
year .	aidYfegViljiljmdnZomppqZud
year ;	alqe
year </s>	gj
year ?	akdjvd
year after	bkji
year and	ambdcegehpjZqiuc
year as	hdjmuj
year at	aj
year because	gejekl
year before	hj
year break	bk
year by	bkje
year came	abcl
year closes	qi
year does	al
year end	ej
year for	abcleihi
year had	ai
year has	ackjti
year i	adcddegmjjoktcuj
year i'll	aZtluk
year in	abengehito
year is	djei
year it	ai
year like	al
year my	gn
year now	ajgejl
year of	aecmgdhiqm
year old	acrk
year on	ak
year only	ai
year opens	aj
year or	ak
year perhaps	gi
year so	ak
year the	abgkhkti
year there	aide
year to	blgehekk
year too	ak
year when	adol
year will	achl
year with	blclge
year without	aaenkj
year would	adhk
year you	amckgdje
year's	awbccjdZedhbiokWnaobqdrctjve
year's .	aihbjmkduj
year's booking	uj
year's budget	aeil
year's call	ai
year's cohort	gi
year's conference	tk
year's fee	lk
year's grant	adhl
year's intake	ldul
year's one	ai
year's winner	adckti
yearbook	ci
yearbook ,	ci
yearly	ai
years	albRcsdFeJfagmhuimjokJlbmNnWoipeqNrdsovZ
years !	aj
years ,	aZddhnidjjkmnioXrptc
years .	bmcdgrhVjXkelionrbtb
years ?	hn
years after	aeul
years ago	akbbgkhdoevj
years and	arbcckeegWhdjqkYqerdtdua
years as	alhd
years at	aXheisjetj
years before	aegkoj
years experience	bkce
years for	hdum
years from	gk
years here	amoi
years i	gijo
years i've	jl
years in	anbcgWhkidjXkeoirjsi
years is	cmgite
years of	acbWcjgXhiimkRmconqdsrtnuivc
years old	al
years on	bdgdhmjerdsktl
years running	aicegmhktc
years so	achl
years standing	ai
years to	aigYjltm
years was	aj
years when	ajjeki
years with	il
years you'll	gl
yellow	atbejerj
yellow ,	rk
yellow note	aj
yes	aWbXcMdsevfngaheiojckilcmYnnoSq0rSsUtduJvq
yes ,	anbbdcflicjXkemdqirbvl
yes .	aebccXdpfjgehWijjiklnnoZtYuc
yes ?	di
yes again	an
yes already	edqm
yes and	aeqj
yes at	deil
yes before	acqk
yes by	qj
yes from	acinqj
yes i	aYdljkkivk
yes in	adqk
yes just	ii
yes now	aaqo
yes on	abglqi
yes or	ajeXheqltnvc
yes that	aYdkem
yes the	ai
yes this	aadjqn
yes to	asesiekeneqY
yes tonight	amqb
yes would	ackkqj
yesterday	akbbdkgjhcikjenlqd
yesterday ,	acdjheilnm
yesterday .	an
yesterday that	adgl
yet	aWctdoeugFjckjlbmZoWqprKsZtaurve
yet ,	asbdcUelgchbjUneoZqwretb
yet .	apbagbiejjkiocqXrbtdvi
yet ;	eiklnk
yet ?	ande
yet again	admkomqe
yet and	di
yet another	aetk
yet been	accjiink
yet decided	anuk
yet had	hl
yet here	aeel
yet i	aifm
yet let	qk
yet said	aiel
yet the	aUcv
yet to	aTbedrhjjnqd
yet told	aeqm
yet what	adikum
yet you	ajcjiimd
yet your	acbn
yoga	tj
yoga mats	tj
yolanda	aj
york	nj
york .	nj
yorker	adrl
yorker .	adrl
you	aUbqcndlebfmgbhii1jqkalbmdnpoapUqordsctVuX
you !	vs
you "	aetm
you ,	aUbkcUdkejfbgShYisjqkdlemun0oTpjqbrdtWuZvU
you .	abbkcRdlekhXjukYlimdnbobpiqkrosVtUun
you :	li
you ;	jmoe
you </s>	aigl
you ?	aRbicedjelgeiejbkjllnjqYrnvk
you a	aibecadiejfeiZjikalkqorQsdui
you about	apbkdegeilmdocrate
you across	uj
you actually	cjrpvb
you add	clvi
you admit	aYcq
you advertise	tm
you advertised	abhm
you advised	ar
you again	dneThkjamnobrXtdur
you all	alcedefihqiYjRmrndoiqbrateubve
you allow	gkqe
you almost	adtm
you alone	hdirjdql
you already	anbijevi
you also	amjelptc
you always	akicolretlua
you an	jk
you and	bccXdkeZfkgYjpkalemZnjqitnuWva
you announced	bk
you answer	ajdinrodreve
you answered	aqbacadnmmndocqcsdul
you any	lkni
you anything	aemo
you anywhere	acim
you appointed	begshknZre
you are	aSbjeqfegFiwkknqoMqaspudvk
you around	ai
you as	aRccdcevgehbimjkkaocrjtjui
you ask	aedXgljdlmmeoeqZsktrue
you asked	a2dahnickYldmXnQoiqUrTsptiuS
you at	fjgchaivjjkelimcnXqerbtd
you back	ek
you be	ardleehijeniqVrctcucvj
you because	aeojrm
you before	albjinjdmcndqdrkuc
you better	aYemvi
you binned	aXbnjj
you both	amrl
you bought	gehktj
you bring	gk
you broke	aZbsieji
you built	ii
you buy	aZup
you by	aYbcdeedgjheimjcmkoqqltave
you call	aVbdcrdegeickmrntmudva
you called	ak
you came	baimrn
you can	aibQcYdlecfdhniZjsklldmlodqcrZsctbvn
you can't	addceehwiYjaklmbnpodrctZubve
you cannot	ckli
you card	aj
you cared	aaoo
you cast	goie
you caught	ajbemm
you caused	aejpme
you change	aYtm
you changed	vj
you check	aYdo
you checked	aeblcdvi
you choose	akheimre
you chose	ajbmcoddgrhViYkdmdnXqarctcvb
you cite	acblcj
you claim	aecm
you clearly	aicenirmtd
you close	adcjsl
you closed	ji
you come	bdcdheiejeolqurcte
you confirm	aidelcun
you consider	ardbea
you considered	al
you cooked	bk
you copied	acbm
you could	aacVdkeliZjpkdlomiqirZtduXvo
you couldn't	aXbadmediejlkooi
you count	akclke
you crushed	jl
you cut	ajeeikjjqdrd
you decide	aYeiiiojqk
you decided	aZbnjlnlue
you declined	aXbbgmko
you describe	aicn
you described	aj
you deserve	rl
you did	apbscWdYedgehRidjakYlemjnmokrmsctd
you didn't	cadqebgbhnjjmaokqctaue
you do	bccbddeOgWiqjdkklsmZrctkulvi
you don't	biceeVgbhlicjXkpmanloaqkrbtkul
you down	aZmu
you dress	adin
you edit	rm
you eleven	mk
you enclosed	abtn
you ended	aibe
you enjoy	ai
you even	areehimmsatb
you ever	alceeXgkobritnuc
you every	aVeiikjdmlopte
you evidently	acojrk
you explain	akojve
you explained	amdlke
you feel	adekjrqdrdve
you felt	tm
you filled	sj
you find	awbecddjhdiZjXmeojqeratjud
you finish	ek
you finished	rj
you first	ambdddgdimjjnircud
you five	abdeootk
you fix	aeujvj
you for	anbXcidbeigdhbimjSmXnnoiqXrpseuivc
you forward	ne
you found	abbdcqddelgbiejXkemdneojratuui
you four	aZdnhk
you from	fjjcmjodrk
you funded	bm
you gave	awbpcdedfcgchliWlemanaobsitVub
you get	bdeegehaijjYleobrwtkuZvn
you give	bmeZgkhWiekklamendqkrctk
you go	aidikkllnkrbve
you got	aabbcddkgnhmjcrl
you guess	jm
you guys	alojte
you had	blcbgjhqibjRkQlcmmnZosrcsitVuivd
you hadn't	aYhnjenj
you handed	adrk
you handle	aein
you handled	aqnZ
you hang	ij
you happen	am
you happened	tl
you happy	jjkmvd
you has	acrl
you have	bccbdrebfYgohiijlemTnboUqqrlsZuc
you haven't	aXclgojemdoeqkvn
you having	rdsk
you hear	ddebsm
you heard	aeblgkik
you heartless	ri
you held	aZckiljk
you her	aj
you here	addljiodqjud
you herself	jcnl
you hid	aebn
you hire	tn
you hired	aebdgujdkdndtk
you hold	illiul
you how	ekilrkte
you hung	adso
you i	abbadkecheitkknjoercte
you i'm	abgkrj
you i've	jj
you if	aceZnoqjrm
you ignored	bl
you in	aYbocaeWftgUheimjXlkmioapkqeseteupvY
you instead	ak
you interviewed	akgk
you is	aXcddcfegbhZivjakkmlocqnrmtivd
you judge	ro
you judged	nj
you jumped	rm
you just	aSbnepgbhlrovc
you keep	aibndirdvb
you kept	avcedeheidjYmloeqeresntbue
you killed	jj
you kindly	aibljirc
you knew	aSbphdjvoe
you know	alcmdQedgjhqiZjUkjlpmWodqUrQtSuovl
you last	rj
you laugh	akmite
you learn	aebm
you leave	aWcoejik
you left	gejj
you lend	li
you lent	ar
you let	abbncbdbejgehbimjjkklcmknercti
you letter	ai
you letting	ai
you lied	aVbxje
you lift	ij
you like	bdceezgaheiVjdmcneoqrXtZubvp
you liked	aWbmcmejjk
you list	cm
you listed	ai
you listened	aiij
you live	acjoumva
you long	aelk
you look	accnddgeinjZkjlmojrata
you looked	dk
you lost	acmjrm
you lot	aWrvtkvd
you luck	actm
you lunch	acejjj
you made	aocjicmdoZrbunvj
you magnificent	ik
you make	ekinue
you manage	aosetk
you managed	ti
you marked	aZbmgkij
you may	aXbMcTdjflgqhciXkkminooSqlrbtcur
you mean	hqjdmeodqeretXvv
you meant	aebedpeljZrktc
you mention	aobWcvdegehdnioctd
you mentioned	a0bXhbjllbnboaqcrktcuevj
you met	aebpjirdte
you might	aPbbcbdbgehciijjkeqiritbuxvk
you mightn't	aedmei
you mind	aned
you missed	dl
you most	acmjol
you move	aajn
you moved	aibkjd
you must	aebPhmimkemsnZokrTuZ
you my	aRbbcddigdhjjwmnoark
you named	aube
you need	aubbdWfehnibjZkbldmnoXqcrYtnuYvl
you needed	abbtheritj
you needn't	asbcdceegcjkkendrl
you never	acbtcbgYoiretcul
you next	gljkodte
you nicely	di
you no	ebjpva
you normally	rj
you not	aXbne3hejdqdrescvd
you note	aZdn
you nothing	dk
you noticed	aiodtk
you now	djhwibjbkbmincodqeriue
you object	akqjud
you obviously	aWjenkoqrj
you of	abfmjk
you off	lemptn
you offer	akrivc
you offered	azhencqd
you on	aZbVdmeihciijVkcoaqXrw
you once	deelgqicjjmeodue
you one	akddeehdjemjqksm
you only	aPbvdeeqgaiXjZkdldmenkritk
you open	acel
you opened	bl
you or	atlbndqjrc
you ought	adeegphcmcrl
you out	ajgcnooerZtm
you over	eeil
you owe	acbeebgeh0kdmere
you paid	eehdjeokrmtd
you park	aYup
you pass	lj
you passed	aZccdigwtd
you pay	apheoerjtmub
you people	aNbncZeYgYhlibjekkmbneojqmrusltmucvZ
you perhaps	eq
you personally	abniuk
you phrased	aeim
you pick	gi
you picked	bYcaddeeg0ibjXnetm
you plainly	aecl
you plan	aiqjte
you please	aadckllYvy
you po	ti
you pointed	an
you post	ajdeedijlevj
you prefer	aldeeenk
you preferred	aeml
you print	ablkrj
you printed	acgl
you probably	il
you promised	aihdkeoiqetj
you properly	ai
you provided	acbl
you publish	amge
you published	alcj
you pulled	aaol
you put	ajcodZgehYijljmdodqerbvi
you quickly	qi
you quote	cj
you quoted	cl
you raise	abbecq
you ran	aecsiktd
you rang	apbdjjli
you rather	qn
you read	aibcedgdhkiajckkllmjobrksctbuc
you reading	ai
you reads	qi
you realise	ik
you really	jjomrdte
you received	adfn
you recommend	aadmlevi
you reconsider	abdnelldqdukvc
you refuse	aaijjnoe
you refused	dj
you reject	brvW
you rejected	to
you remember	akjj
you remembered	aljaon
you reopen	ak
you repaid	jk
you repay	abjq
you replied	akiime
you reply	aedcliql
you report	ablen1rdvc
you require	aabn
you reread	abcj
you returned	aibi
you reverse	aeemhe
you rigged	bk
you ring	aZelhilk
you ruined	acbksj
you run	geljnkrdtj
you said	aucbdpekgZhWiYkmldmUnSokqVrOsntU
you saw	aVbncidpgmidjaomrdteve
you say	ajbVc1drgRiXjTlZmdraskuVvY
you scored	aj
you see	aYbjceeogXhbiojilencqlrZtbvj
you seek	tk
you seem	dmgdhcieolrl
you seemed	deijjk
you send	aedjecgnjelbniqerpsova
you sent	aebXcpddgrreteuk
you set	aZcojinivj
you settle	dk
you share	aueelcvc
you shared	aj
you shook	bkjm
you shortly	aenk
you should	aWbccohnjrkcmjnkoZqdrUtbvi
you showed	akjetl
you shut	abikuj
you sign	liqe
you signed	aWckilkm
you simply	amje
you since	aeipqi
you sit	abiijemkqo
you six	aj
you sleep	aZjmol
you slowly	rj
you smiled	aejm
you so	cjdcejicojqerbuj
you some	gknl
you something	ai
you soon	al
you sooner	aekl
you speak	adediqndqi
you spelt	akol
you spent	aobjedjbml
you spoke	akbegehcjrkereti
you stayed	al
you still	aUdieejjnkokqqsdue
you stole	aSbzje
you stopped	albj
you strung	abbp
you stuck	qkrj
you suggest	anvk
you suggested	a3neqcuc
you take	aWbqcmjdlioaqoratcui
you taking	aYfmqk
you talked	ai
you taught	il
you tell	a1eXgehejdkklXncrntdvc
you ten	abjkqi
you tested	aebl
you than	aYgeipjkuk
you thank	alle
you thanked	bj
you that	bdcpddecglhniXjcmankojqeritbulvb
you the	aZbSebgehskilenurktU
you their	ao
you then	dkldonve
you there	amnkue
you think	albecjdYeiheiXnaolresmtc
you this	aWdeeciokotlue
you thought	anjdlmoivc
you threw	acjo
you through	aYdkjl
you throw	bljm
you till	dmqe
you to	aecidbelfUgViRkwlomQndoqpcqxrOsWtmuXvY
you today	am
you told	atbpcZgZhViYmbnZocqXsltc
you tomorrow	ak
you tonight	aennqe
you too	mj
you took	aectdjgqidjnkcmboerStUue
you touch	aein
you treat	aXidrmus
you try	aZjekmvn
you turn	aZhmiijckjsl
you turned	acbndigkhejWmeoerqud
you twice	aahomj
you two	aahp
you until	qjul
you use	vi
you used	aebicngeidjemirevi
you usually	tnve
you very	acfehn
you walk	adejij
you want	abbmdaepgchZicjdkklbmnnaqNrXtbupv5
you wanted	adbiddgejcoqrltavl
you was	abbefjipomrd
you waste	akldmcom
you wasted	blqi
you watched	gi
you well	aWfsjenlojuc
you went	aebZgkhdnjoiporc
you were	bScOgUhailjrkimrokqjsatouIvj
you weren't	bZglhmiejmkimdretd
you what	adddeegeiejjkcomrqteuj
you when	amodrj
you while	ai
you who	aVcjgdhejpmdnrocqmra
you why	accs
you will	aJbNdqeJfag2hvibjZkilpmYnVqqsetTuiva
you wish	acokvi
you with	albicbdaeigZhdjZkknkopqdrdtd
you without	jm
you won't	aPbdceeegjhliallnsqnrZ
you work	aiuk
you would	aZbbdjeufqgthZidjikXlooZrVsbtWue
you wouldn't	aQejqjrsun
you write	accsdegahdjikdljmeocqktiuc
you wrong	ik
you wrote	aucjdeedhjicjYmkrXtXvc
you yourself	ik
you'd	aUbecodmemgjhljclqmbnUrnsbtZuYve
you'd a	ei
you'd answered	ai
you'd be	abccdigjhlmiqlte
you'd been	aebejkrl
you'd better	abql
you'd care	ajee
you'd explained	aj
you'd hardly	aeem
you'd have	ctgjhdiljdkcocrdte
you'd know	gjrl
you'd let	ai
you'd like	daekgahiieklldoerdtl
you'd look	aodXiiji
you'd missed	abdl
you'd only	aaeirl
you'd pay	li
you'd promised	ol
you'd rather	atcddqebodqaud
you'd read	cdln
you'd say	aediei
you'd scarcely	ei
you'd see	abcs
you'd take	aekl
you'd tell	amli
you'd think	eihj
you'd told	ol
you'd want	aqkk
you'll	aQbMcTdoejfmglhcjikVlemSnmokqsrksctQuzvV
you'll be	bddjecgqhbicjTkeoatduu
you'll change	ek
you'll find	ccgmokqkrdteuc
you'll forgive	ddjemXoqrnue
you'll get	qdum
you'll give	addjek
you'll have	aeceeehdjrkcmdnpolqjrduV
you'll hear	aj
you'll know	argdod
you'll need	aYoltjuj
you'll regret	acuo
you'll remember	acdpemgd
you'll see	aWcidbijnmodqpve
you'll soon	gi
you'll still	aoud
you'll take	aiii
you'll think	jl
you'll understand	achjkioariun
you'll want	hmneqjre
you're	aWbacZdRgLhai1kmllmTntojqlrtsbtNuUvw
you're a	aablrs
you're able	aijirk
you're an	aeik
you're at	aclk
you're back	an
you're content	oj
you're doing	adqo
you're ever	ak
you're free	al
you're happy	abjl
you're in	am
you're keeping	fj
you're knee	al
you're looking	ok
you're mistaken	il
you're my	ejii
you're not	aerl
you're on	al
you're only	nm
you're right	a1cZheicmdonrXtcvd
you're running	adrm
you're simply	il
you're so	adlk
you're still	adll
you're stuck	adol
you're telling	abkm
you're the	bcejgahdiwkjrXtdve
you're too	nj
you're two	aabkrl
you're up	aj
you're welcome	avkdvi
you're writing	aell
you're wrong	aXcr
you've	aUbZcpdmePfaglhQinjplimQnloVpeqxrksatcujve
you've a	andeokte
you've all	an
you've already	aedm
you've answered	aadq
you've been	asbkgZiejbkdrktdud
you've changed	abil
you've chosen	tk
you've clearly	oi
you've done	aZgdheiolkrmte
you've ever	adgdikrk
you've found	awgcoete
you've funded	gk
you've given	amgi
you've gone	aegmti
you've got	aWbicmdcgiimleoeqkretbum
you've had	acdbjbqzrmue
you've helped	acjm
you've hired	gktn
you've invested	aj
you've just	adclgl
you've kept	jjkjretl
you've left	adnn
you've let	aegqjikcqe
you've lost	ak
you've made	omrk
you've managed	tl
you've misread	ai
you've never	abqkrl
you've no	cjhljjmere
you've now	ajgj
you've only	nl
you've picked	qduo
you've put	jdkl
you've read	kj
you've remarkably	te
you've said	dljeqj
you've seen	aigj
you've such	ik
you've taken	jlki
you've the	ackjli
you've told	lj
you've written	abcknlre
young	abbchcirjinarrtVulve
young ,	abrp
young .	abgiol
young :	ci
young baker	gj
young lady	gdiirlte
young man	albegdrk
young people	uj
young researchers	ik
young to	imre
younger	akbkjckendrotd
younger .	angeti
younger candidates	ok
younger colleague	ai
younger person	bm
younger sister	ai
younger team	gl
youngest	begikn
youngest asked	km
youngest dancer	jj
your	aUbrcjdaePflgihZixjokTlemanvoSqmrmsXuivO
your "	aQbecidiemjdoktove
your #	tj
your accent	ai
your accompanist	akti
your account	dehijckdqs
your accounts	ai
your accreditation	aj
your admissions	rj
your advert	aacmketk
your advertisement	abbkcqre
your advertisers	uj
your advice	akbedniejblinYomqerluY
your afternoon	admn
your age	rp
your agency	akgeibjbmlncritk
your agent	acbk
your allotments	bnre
your amazing	acin
your annual	acul
your answer	becpdpepfdhZibkrmbnZoVqZrXtX
your anthology	aj
your approval	fjnk
your architect	ak
your archive	hi
your area	nl
your art	aj
your artistic	adbjgk
your assistant	abdqgeiejknSoqqsrZtbue
your associates	berl
your atrium	jcoo
your attention	hk
your audition	ai
your aunt	achm
your authors	ajglie
your autumn	bk
your back	aabejikenjuq
your bar	aeuj
your beautiful	aemk
your beauty	adio
your behaviour	aenoue
your beige	aerctn
your best	aagehjnkul
your bid	ki
your biggest	qj
your bins	reuk
your blind	ai
your board	aWbdgehiidnwqouX
your book	jcro
your bookings	aeqj
your books	iiui
your boss	begdibjekentqerl
your boss's	np
your branch	aegkuj
your breath	ierl
your brilliance	aeio
your brilliant	ii
your brother	bn
your budget	gm
your builders	gm
your building	bdedidqoretn
your bursary	aXhoriuk
your busy	aZfm
your buyer	adbili
your café	al
your call	anbidehdjomVqo
your cameras	em
your canteen	ojui
your captain	nj
your car	adup
your card	ao
your career	abin
your careers	ak
your careful	aofc
your caretaker	ak
your carpet	mj
your casting	ajbkid
your ceo	nrue
your certificate	abrm
your chair	amiejjniqkrdue
your chairman	idjenpritmub
your chairwoman	nk
your change	jeqm
your charity	geil
your chef	aelk
your cheque	aekm
your cheques	abno
your chief	nm
your children	aljc
your choice	adcdgdopqlrjtb
your choir	ajhiicjdkirj
your choirmaster	ieri
your chosen	ti
your christmas	adhpje
your circus	al
your city	kj
your class	kj
your clear	aj
your clerk	ak
your clients	adqn
your clinic	ui
your clock	accm
your club	jmrl
your clubhouse	adum
your co	aakmlj
your coding	hl
your colleague	abcnd1eegYiYjXkelonQoaqarmub
your colleagues	aqfahiiclimkte
your college	amgbhdjk
your colours	jk
your comedy	adtm
your comment	akbccegknevo
your comments	ambZcjdceeiencrpucvk
your committee	akgbhdidjqkjnbodqkuZ
your communication	fi
your companies	adeo
your company	albmgZinjYob
your company's	fljj
your competitor	aYfegmqn
your competitors	aabcgkieuq
your compliments	tk
your concerns	ci
your concerts	mk
your conductor	adnk
your conference	acmnndtk
your congress	ai
your conscience	acjpqiue
your consideration	aefk
your contacts	lm
your contract	kj
your convenience	atfc
your correspondence	acfm
your costs	nj
your council	ue
your counter	jk
your courage	ii
your course	ajjcko
your cousin	bi
your cousin's	ti
your crew	am
your criteria	aeckjj
your crowd	bo
your current	aXcmgl
your dad	nj
your dance	ai
your date	adgnje
your daughter	ul
your day	mm
your dean	acbknm
your debt	akkctm
your decision	akbccmedfphXiYjnktmcncoVpkrWtVuWvc
your department	acoltn
your department's	ak
your deposit	amqd
your depot	bj
your deputy	dinbqlti
your designers	rk
your desk	aQbqejgdhiiemprZtm
your diary	aZnkqq
your dinner	jm
your director	akbeekgbiWjaminrrkub
your director's	nn
your disposal	adfjqk
your diversity	aabprdtj
your dog	an
your doing	abjp
your donors	ul
your door	anbeeiglibjeneqjud
your drawings	aajp
your driver	adun
your drummer's	gk
your dublin	lk
your duty	aZhrqd
your dynamic	ti
your ear	aiinrdte
your earlier	aijekl
your earliest	aZfs
your ears	cjmj
your editor	blgiiYjeqirXuk
your editor's	gl
your editorial	ijni
your editors	aerk
your email	ccdVheicjuktmcoTpeqbrasjudvY
your emails	aaus
your encouragement	jm
your end	bieemdopqarm
your engineer	am
your engineers	aerk
your entire	acgo
your essay	am
your esteemed	adfkil
your evening	aq
your every	ik
your excellency's	ik
your extra	hi
your eye	aYcidkeigcizncrZteud
your eyes	aYiimo
your face	iljdriuj
your facts	co
your family	jiqetmud
your father	adgl
your fault	cbgejxucvc
your fee	abkq
your feedback	adbacjddfjlineoZtruevd
your feet	ajemgeirjcmeneodqerbue
your fella	gj
your festival	hdiars
your file	aonk
your final	jiqi
your finance	bk
your finger	ij
your firm	akgZiijekkrj
your firm's	ul
your first	aXbmglhjimjkkindoiqcrdtaue
your fish	akre
your five	to
your flat	ak
your flatmate	ti
your forgiveness	mi
your form	ajhlknobrctd
your foundation	aphekdrjte
your founder	bcjdnt
your four	cj
your fourth	eohbij
your foyer	am
your frank	fe
your free	acom
your friend	abbldnie
your friends	aalmok
your front	aibdhridjbui
your fund	aeiikerm
your funders	ndun
your future	fj
your gain	ai
your gallery	gahpjerntb
your garden	ip
your gate	amui
your genius	iq
your gift	ik
your good	abesikjcmrndtduc
your goodness	ii
your goodwill	enke
your gracious	ii
your grant	acklum
your greatness	ii
your grounds	ci
your group	aj
your group's	ul
your guests	ajoerktc
your guidance	apce
your guidelines	ajbegerasmtm
your half	ajqe
your hall	jl
your hand	jkmjre
your handling	acul
your hands	aXcdepgdjakcnpqmrdui
your handshake	jj
your handwriting	acio
your having	mk
your head	bicdgZhciYkcnxtZue
your heart	aaepik
your help	adnk
your hiring	aebk
your holidays	jl
your home	qk
your honest	aploocre
your honesty	abon
your hospice	ji
your hospital	aeuo
your hotel	anfZnk
your house	acbmgcomrbul
your hr	akbjnd
your husband	aiiije
your inbox	aedkeefjiljemnncoaqjrctiuevd
your information	aigkjkre
your initials	aZenqj
your institute	cegn
your institution	amflibre
your instructions	aj
your intellect	ii
your interest	aj
your intern	rm
your interns	aj
your internship	rj
your interview	beglidjkkkoerlud
your interviewer	borc
your interviews	abilkini
your invoices	aiuj
your it	ak
your job	beeehejckjrptiue
your journal	accehljdmlrl
your judgement	apfcheinncrdtkua
your judges	ajbackglib
your junior	ik
your jury	genjrlud
your keyboard	hi
your keynote	gm
your kids	ui
your kind	ajbbdifpiejnmdneoYratjue
your kindness	abbegdiwjimircte
your kitchen	aZljur
your kitchens	alhi
your knee	acim
your lab	aeikml
your lad	aesj
your land	dl
your landlord	aZbtnbrcui
your language	jj
your last	ajbccbeegWhkjancodqmrjtj
your law	tm
your league	acgo
your legendary	adik
your letter	aibackdOgmhaijjskolVmYnVoUplqPtrvX
your letters	abrqui
your letting	kk
your level	accdfdhknoolre
your library	am
your licence	abuo
your life	aeun
your line	ambecidenjoeqiritb
your list	bYckdZeWfegnjclYmjnaooqXrmtkvd
your little	aTgrjZoirduu
your loading	aj
your lobby	qm
your logic	akre
your logo	jilj
your long	ii
your loss	acceeefeg9hdicjckamXoeqetcud
your lot	alne
your lovely	amoeue
your lps	nm
your lunch	amjcneomti
your magazine	ajcddegcinjeootYud
your mail	alccfigijnkeneue
your mailing	aUmnsn
your man	qi
your manager	akclgenpqe
your manager's	aknlrc
your managing	aeno
your manners	aenj
your marking	ci
your marks	cmni
your md	aYnt
your meeting	ni
your mentor	jk
your message	apbcckdegeiejikimeneoiqctcudve
your messages	ui
your mind	aXdqemgeiYjcmencqptcui
your minds	hjjeqj
your mission	aafn
your model	aajn
your morning	aemk
your mother	ai
your mother's	olre
your museum	alhjjcpj
your nairobi	ajve
your name	bWceeegZhaitjclmmUndojpoqiratWuove
your neighbor	bk
your neighbour	lk
your neighbours	qi
your nephew	blti
your nephew's	aibj
your new	abbwcddegzhbiUjXkblenWopqcrUudve
your newsletter	bkrjue
your next	emfeheojqcritXuq
your night	ai
your no	aYbccYdsengdjikqqiratdud
your note	aqbUccdQgahejtldmbnbrjtm
your notes	ambpcYdXgjibkblmnaqdtb
your notice	ak
your notification	alfd
your number	amnd
your numbers	aegi
your nursery	uk
your objections	adcmrj
your offer	ck
your office	aabocadlejhblenVoZqptpub
your offices	achm
your old	anjd
your online	aerm
your open	awqdrnuW
your opening	aijj
your opinion	bccbeeiilkrttduc
your orchestra	acrj
your organisation	adfioo
your other	akbkeehiibjcokqdrb
your out	abdo
your own	aPbkc3daeofegviUkWmcndoeqerdtbunvZ
your page	apui
your panel	aebicVgniUjuneodrdtqud
your paper	aemnre
your paragraph	nj
your pardon	mo
your parking	rj
your partner	lk
your partners	lkqn
your patience	abdmmm
your patients	tk
your pay	hdnq
your pencils	abfeisre
your people	asbncdjdrdue
your perfect	gcoqtd
your person	am
your personal	addkndqitk
your phone	aXlcojqYsrtl
your photograph	aWgeivji
your piano	aWcnon
your pick	acgn
your picture	ii
your pile	acdr
your pity	aerk
your place	bdmmtmud
your plans	bj
your play	ai
your podcast	ik
your podcast's	qdtk
your poem	antb
your point	amcord
your points	ck
your policy	ajneul
your portal	aYbjrltj
your porter	aondqlte
your portfolio	aiblljve
your position	aeengdhjicrm
your post	rm
your poster	ok
your posters	abom
your practice	amuj
your precious	aaiildmkoo
your predecessor	adbchiiejwocrY
your present	cigloj
your press	al
your principal	nlqd
your problem	ackpvj
your process	abhmritqud
your producer	aann
your product	bi
your program	gihl
your programme	adbikj
your project	aj
your prompt	aifeqptcvb
your proposal	adjm
your publisher	ienp
your publisher's	nl
your quad	hk
your quarterly	tm
your question	atcbdarcvz
your questions	anbageiirkub
your quick	ao
your rank	ik
your reader	asbeiemjre
your reader's	ti
your readers	bigkibmiodriub
your reading	aitl
your reason	akcj
your reasoning	ajclrc
your reasons	anbacnddedgVhciYkklcmZosqetZuj
your recent	abfjpmve
your reception	eiieoeqr
your receptionist	bedmjemmncqj
your receptionist's	aj
your records	albkddfegmieolqeteud
your referee	bicmrZ
your refusal	aVbecjdjinjlkcnerjteuk
your refusals	ij
your regional	ajnmre
your rehearsal	aaiiqkum
your rejection	aXcjgdhdisjekqmbqdrbuk
your remark	ajck
your remarks	albind
your remit	aecl
your rent	ni
your reply	aibacdfigeiejckmmjnioUpkqcritbui
your report	bici
your reputation	abuo
your reserve	hi
your residency	adhjrl
your restaurant	ui
your reversal	aeql
your review	iljkud
your reviewer	apbncaiene
your reviewer's	tl
your reviewers	aiieti
your revised	acbkceqp
your rival	aeqn
your rivals	aceegmikje
your roof	rm
your roofs	hm
your roster	akgloc
your rotten	ri
your rounds	kj
your rule	cj
your rules	cdhmrj
your runner	gk
your rush	aejk
your sake	ajobun
your salary	hlki
your sales	gk
your samples	jjnd
your saturday	ak
your scheme	aejkom
your scholarship	akgerj
your school	aebdgbhjibjlkcmlprrX
your scoring	cjtl
your second	ambZekglheneodtXujvd
your secretary	aebnjmmlna
your section	acnn
your selection	klnj
your seniors	gi
your sentences	acimri
your series	eekj
your server	abbmsk
your sheet	cj
your shelf	aegm
your shifts	kbum
your shoes	ijql
your shop	adgqjdkarltd
your shortlist	bdgqhbidjeokrbtj
your show	amjiud
your showrunner	ni
your side	aebmcahZjikemdnZodqlrntn
your signature	aUbdeeitjjnkqprete
your silence	aYcedrgi
your sister	bilk
your site	akmineri
your size	gahjiajnrntd
your smile	ai
your so	aSbsckicrqtU
your society	aohb
your son	elie
your sort	abmjon
your spam	aZditm
your speaker	gi
your special	aeul
your sponsors	uj
your spreadsheet	acon
your spring	bptcul
your staff	ijjkqdriua
your stage	ck
your stall	jj
your stand	adhkneqm
your standing	aehkilmjra
your statistician	aj
your stature	aeio
your stories	ii
your street	aeun
your students	adgihl
your studio	aiii
your stupid	rk
your style	hiieok
your successor	gj
your suggestion	am
your suggestions	am
your summer	aogetcuj
your sums	cl
your superior	aensre
your supervisor	abnp
your supervisor's	nn
your support	jk
your surgery	adblmi
your survey	rk
your surveyor	aobe
your swift	adol
your sympathy	aihl
your taking	gi
your talent	fihj
your talk	ap
your taste	akbecYgdir
your tasters	aerk
your tea	aj
your team	albcdeeefwgdiUmmnbojqdritSuavd
your team's	aenk
your technical	ck
your tenant	rk
your tenants	ai
your test	achjjmrjue
your text	aejj
your theatre	ibolro
your third	alie
your thoughtful	tl
your thoughts	aXcedlfelrql
your three	amdmgbiilerdtcue
your thursday	acql
your timber	uk
your time	asbecddbekfogcheicjdliqerZtaud
your tip	ajlk
your top	gj
your tour	hiji
your town	aWblhnqk
your treasurer	bi
your truly	ij
your trust	um
your trustees	niuj
your turkey	abjo
your turnover	hcrl
your two	aibeccdmitkdocqerdtb
your tyres	aaur
your ugly	acrm
your under	aetk
your unit	ak
your vacancies	aato
your valuable	adfk
your valued	adfj
your values	beoktm
your venue	ul
your verdict	ki
your view	aqielmrcteudve
your village	rjtj
your vision	aaflinnd
your visit	aejl
your voice	aobdgeivjbncocrctcub
your waiting	begnjiqbrjue
your walk	ak
your wall	ai
your ward	aebm
your warm	adkjti
your warmth	ii
your way	apbeceekiimbonqdretcub
your web	rl
your website	bocdddgdidjalbmcndoiqermtn
your wedding	uk
your week	jj
your weighting	lj
your whole	adbiccg3iajckenctb
your wife	aaljql
your window	acciqj
your winner	adgjtn
your winner's	adgmietk
your wisdom	aein
your word	acbigeidjnkemeqnrnud
your words	adti
your work	akgdilnkrbue
your working	aj
your workshop	ar
your yard	ki
your years	rk
your yes	aXidqu
yours	bQcddSeZfegnhYiyjmkqlUmVoQpdqkrlsXtUuqvO
yours ,	aYcbeogjipjikcmenmqcretdve
yours .	aJcbdcebgihjkwmkncrjtluovb
yours ;	ij
yours and	ao
yours any	abcn
yours as	ai
yours at	ijnk
yours came	ai
yours can	eeiejm
yours cannot	oj
yours does	rl
yours faithfully	aefl
yours for	adjduo
yours had	aeil
yours has	ak
yours have	abgo
yours i	im
yours in	abrm
yours is	aecehbiskbqordteuj
yours look	akieuk
yours must	ai
yours on	ajjekl
yours sincerely	alfdmd
yours that	an
yours to	aogajlkere
yours too	jmme
yours truly	aqfeiX
yours was	arbccegVhajikjocrptdub
yours will	aegikj
yours would	gkuj
yourself	aXbYdZeegbhXixjimanqokqbrotTukvc
yourself !	sj
yourself ,	ajceedgeijlinioirjtauc
yourself .	aebegeitmenjqdrltbue
yourself ?	il
yourself after	jj
yourself and	akre
yourself for	merl
yourself further	aenl
yourself on	aaon
yourself that	elje
yourself to	abnk
yourself why	adjm
yourselves	aGcjgpidjsmbodqormsctsuevW
yourselves ,	aZjlqlrl
yourselves .	aVcleigrjemeocrbtn
yourselves ?	adjnqkva
yourselves a	jktj
yourselves over	oi
youth	aljk
youth choir	jj
yusuf	an
zbigniew	ak
zeppelins	ck
zero	adboherismve
zero .	acbm
zero hours	acrjsn
zoning	uk
zsófia	aj
zulu	ai
zurich	aagmnk
zurich ,	adnk
ó	am`;
