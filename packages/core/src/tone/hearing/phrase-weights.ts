/** Written by `npm run train:tone`. */
export const PHRASE_WEIGHTS = `!	apbRcVdZeSfqgahTiejQkWlXmRnYobqds5tXuWv4
! !	aEbdcddcgehdjbkdmdobqcres/te
! </s>	ambScWdYeTfqgahUiejRkXlXmSnZocqds6tYuXv1
! and	aZso
! i	sj
! it	adsm
"	aZcpedfTgRhNiMjakTlRmUnIoupbrdsit/uQvz
" ,	accsdeeYfegVhXiVjekZmXnbsct6va
" .	ambdcXddedfbgjhciYjkmeoprjsiteubvn
" ;	akcetmvc
" ?	aYcisivl
" a	accm
" all	aXorte
" always	adck
" and	bbckeejaoeqlrktm
" as	addptd
" budget	abbo
" by	aacjjmreti
" came	aatm
" can	cioj
" careful	aYtsve
" could	aore
" culture	aebltj
" currently	el
" did	tl
" dreamlike	tk
" exceeds	adhm
" festival	ti
" final	dm
" fit	rltjvc
" for	bl
" has	aeojrk
" her	bk
" heteroscedasticity	airltb
" honest	okte
" i	adck
" in	ajbaccdeekgeiejjojrj
" interesting	odtk
" is	ambrckedgehdjcolrWtevZ
" means	aatp
" might	aetl
" more	akte
" nervous	ck
" no	diiksitc
" not	clodti
" of	dp
" on	ak
" or	amtd
" overqualified	akck
" pace	ti
" perhaps	di
" principal	odrote
" strong	aWoq
" strongly	jl
" stung	aj
" throughout	bk
" to	obto
" too	cm
" took	tk
" unfortunately	ademje
" unsuccessful	ej
" unsuitable	aitdul
" urgent	aetl
" very	cj
" was	bZcediijtl
" when	acmnodrk
" will	aato
" workmanlike	aetj
" would	ap
" you	aegl
#	auctdZeHfbgbhaiJjUkXldnWoepUqprUsrtluLv8
# "	actm
# #	ak
# )	amljve
# ,	ckddedhsidkXlbmbneobqbsotivm
# -	ok
# .	bncihTicjYkYlcmlnZolqjrXsnubvo
# :	adsl
# ;	vi
# ?	aeljvk
# a	aYkktk
# and	aZbicsddgdhmiekcmdqkrktavi
# applications	aj
# are	am
# asked	aj
# asks	ck
# b	ai
# but	ak
# clinics	ci
# euros	acjl
# for	actn
# from	adol
# gives	aj
# guidance	ai
# has	aabigktj
# hours	aZcjqq
# in	bj
# is	akclvc
# july	aj
# june	aj
# march	an
# may	deom
# minutes	aivi
# nd	aedq
# of	albjqd
# on	ai
# pages	ak
# plots	ai
# pm	aj
# rd	aYbjdnqo
# s	ak
# says	ajvd
# seems	ai
# september	ak
# st	akqi
# th	cldredgchXjakmlbmcnlocpeqltZudve
# that	ti
# to	celmve
# was	aacmmjsk
# when	bm
# will	ai
# words	ar
# writes	ak
# years	aj
(	akbZcVdcedgahbidjekcljmdneoZprqdratXucv/
( #	vk
( a	aeln
( i	vl
( retd	ajve
( very	anva
( your	abpp
)	bacVdaebgahbicjdkclnmcndprqdratXucv/
) ,	adljpivo
) .	aeljpltevs
) </s>	axmeojplvT
) and	vi
) to	aeln
,	akbYckdqemfUhaidjYkel1mYopqerdsYtj
, "	aeoktovk
, #	bediqeresmtjujvi
, (	aYpp
, </s>	a/becbdaeVfVgaheiNjbkclXnQoXppqcrdtXuZvc
, a	aKcoewfbikjYkll/mYncoaqZrPsatjuUvW
, about	aadpmk
, above	aj
, according	adbn
, after	aXcedjecgdhVidjckdmrojqtrlsltZuc
, all	bliblkmcoZqatkvc
, along	aebj
, also	aWbiun
, although	aabpgjjire
, always	aabldj
, an	aediejgeijjdkdlmniqetbuj
, and	ambccWdkeYfUhcjukilvmrnaoUpRrWsetaulvJ
, another	aPdjeefngdkeljokttvd
, any	aderrk
, anything	aZet
, apart	ai
, are	abjn
, as	aobbcrdieXfjgiiVjilcoepUqYrbsntRunvR
, ask	aRcjeegulj
, asked	ui
, at	aWcddrexgjhWiekalYnYolqiuY
, back	dnkc
, basically	admovb
, be	abtm
, because	ancndUecfkgehbijjdldmSnnoXqnrNsdtWus
, before	bkcjqdrj
, being	cigkke
, believe	aigduo
, below	aeciej
, best	aWfmom
, both	aeditp
, but	abbFcodqfXhViljlknlSmcncoppdqerksetZuYvk
, by	albbddejgjiYkcoeqbretdup
, call	acln
, calls	aegn
, can	aVdleelnqevr
, change	aXemln
, chiefly	al
, claire	el
, clerical	gj
, cleverest	adil
, come	aickhe
, comes	abhjtl
, coming	abgktj
, congratulations	jk
, considering	ak
, could	akbecdebkelmreteumvb
, cut	aeej
, dear	abckik
, deborah	aeui
, deeply	mj
, did	bkcederjtmva
, didn't	oi
, do	alblcddeeYgahaibmnolqbtiuYvk
, doctor	ej
, does	abcivj
, don't	abbjelgbjdkeoouk
, done	adcl
, down	jj
, dr	aeik
, each	acdielti
, eh	abtn
, end	aackhk
, ended	algcuk
, enjoys	aepk
, especially	augdtcvl
, even	ascYexhZiYkbldmaneokrTub
, evenings	ak
, ever	adgn
, every	un
, everybody	ol
, everyone	aahktl
, everything	eifkqe
, except	aYbickkjokue
, extend	adlj
, far	mm
, find	ei
, first	aZkjpl
, five	am
, for	adbjcWdkeifdgchekUlVmynYoYpjsetRuy
, forgive	mk
, forty	jl
, forward	aclm
, found	abgirkuj
, four	adtj
, fourth	lj
, from	aebegehjqkrdtp
, full	abcjgoue
, generally	aj
, get	aeljnjqj
, gifted	ik
, given	aedegdidjeolrt
, good	aYglojtj
, got	acon
, guys	abtn
, had	aUbjcshdidjlnjoirctd
, half	aYdmel
, happy	adok
, hardly	akci
, has	gdhmjdnk
, have	aabeenhjiejdomqjrjub
, having	aWbddqgjheibjbklmmodqdrqtiud
, he	axbdckgchcoerctaui
, he's	nj
, help	aeel
, hence	hk
, her	gm
, here	aedo
, hold	lj
, honestly	apiirdve
, how	bjddgjljneobrcubvs
, however	aYckol
, i	aebjckdjeifogVhpjekclRoepiqarcskuYvv
, i'd	bYcddcelgdhtjZlkndoctevj
, i'll	aecddbesgchdidjekeorqVtZum
, i'm	aZbccWdcekfdhkikkplemlolqerTuRvk
, i've	acbdcdejgkjXnqomqetSuavl
, ideally	aVholktj
, if	atcjeofegdhcjclcmjncqRsitjubve
, ignorant	aebern
, in	aVdrfcgYhcidkjljnjonsitZva
, including	ijmj
, income	adrm
, introduce	adlk
, is	aecbdteYgckelqmiodrZue
, isn't	uj
, it	adbnclddebhRidjZklldmYonqTrksltluRvm
, it's	aZeWgdimjdmjolqmubvi
, judging	tk
, just	aWbcdUetgdhbjbkelbneodqlsmtluo
, keep	lj
, kindly	aeelfmkjqetd
, knowing	adnkri
, last	dj
, late	aZoo
, learn	aaeo
, least	an
, lend	aell
, let	aacoekgehejdkimbqerl
, like	adbddqgcjkocrdtl
, look	adlk
, looking	mj
, lord	ai
, ma'am	aiip
, madam	aiemieje
, made	aedkkk
, maestro	il
, make	ei
, many	adfl
, may	eekdloqetmvd
, maybe	ljvi
, me	akgjhekj
, meaning	tl
, meet	jk
, might	aXdpll
, mind	qj
, mine	bdcl
, more	ackimermsn
, most	gcijkloete
, mostly	amgimcol
, move	aZln
, moved	ai
, mr	aYekmlnermuk
, mrs	adjjun
, ms	aesk
, much	actn
, must	ai
, my	aabicseTfehPiZjZkol1mmneqUrbsetXui
, name	aZep
, namely	adrktl
, neither	ci
, never	aerp
, new	acdm
, next	aiil
, nights	ek
, nine	on
, no	dZgahlidmandqirisluZvd
, nobody	aebcgchljdnloirbtiue
, none	aVlkoesluk
, nor	aXbicjekijmi
, not	aVbedaeZgshljemenkrositUubvk
, nothing	jlod
, now	abdqhjjkqctb
, oddly	bk
, of	amdegcjikjmmncoerdti
, oh	acei
, on	aadYesidjZkilmsntYui
, once	akbecjdeojtl
, one	aWbYcZdZeigphnjjkpmendoeqZrasmtdum
, only	bXcidjevhckZljqerWuivb
, or	ajcXdXewgShMiWjSkalsmpnjokqYrjtmuavU
, otherwise	qi
, our	cjuj
, ours	ajceeluj
, out	accl
, page	accl
, particularly	tm
, partly	am
, pass	li
, people	ik
, perhaps	adeegdlntovj
, phone	ablkqk
, pick	aZniokqn
, plain	abbkhm
, plainly	akcbrj
, please	ajbecddsevgdhZickbmdncoUqcrZsktduY
, point	adlj
, pretty	aeej
, print	aYeplj
, printed	tl
, probably	aivi
, professor	angd
, properly	aXcjqoresi
, provided	abhkup
, purely	adbkgihenoodrdteuove
, put	aTejiklnnkoeqdtl
, quieter	ek
, quite	adiknj
, randall	rk
, rang	acgl
, rather	gehk
, read	aaeijjljuk
, reading	jdklmj
, really	aYjmsr
, recommend	lj
, remember	adeo
, reopen	ck
, review	adlj
, right	aUjivs
, ring	lk
, run	ieol
, running	ti
, same	abdo
, sandra	bi
, say	aihelmqj
, says	amcmndud
, second	lipkqcrm
, see	aZdjnivi
, seeing	aecknjomtc
, send	acliql
, sends	tl
, seven	dl
, shame	aaojtk
, share	acln
, she	albccdgjheidjimjncresmte
, she'll	nlre
, shorter	gkre
, should	alcdergmhTldmiolqWrZtkve
, sick	me
, signed	aehm
, silly	amoitd
, since	aibidceMfcickQlYmWnnopqjrrsd
, sir	dlejgehdiijekknctdue
, sit	adej
, six	adlm
, slow	aetm
, slowly	acro
, so	atbacrdbeSfUgmhriQjUkjlamSnwobpXqprdsWtauQvM
, some	adekhojjllrbtdvd
, somebody	arjWol
, something	adbjvj
, sometimes	gl
, sooner	acem
, sorry	jemsocvl
, spare	aeei
, starting	accnum
, still	aeik
, such	im
, sundays	ek
, sure	oj
, surely	ai
, take	aYeske
, team	ti
, tell	aVdnedlx
, ten	ei
, thank	adedfohmiejcmeoeprtYvj
, thanks	aZjiojvv
, that	bpcddXelfegZhjjmkeminaqbrStaul
, that'd	dk
, that's	ccgehejikimdokqeskuk
, the	aWcjdcejgijakil1mmnbodqirbuWvc
, their	ck
, then	aWbadteagZhajalvmendolritXui
, there	cidlgeiekeoiqktevk
, there's	aivl
, therefore	abckql
, these	om
, they	beeegdjckonirntbucvk
, they'll	aegknk
, they're	ak
, they've	nlte
, think	acqkrk
, thinks	gi
, third	dZlion
, this	becddkemglijmeobtcuWvi
, those	abgklk
, though	aPblctdjedhejplimZnYodrjsctauk
, thought	nj
, three	aYgnlj
, through	ak
, thursday	daqk
, till	aeuj
, to	aJbjcdd1eefigtikjWkbljmsoTqWrbuT
, today	hl
, too	ap
, top	gk
, truly	ij
, trust	ak
, truthfully	ii
, tuesday	ae
, twice	sp
, two	bbdehllkolskub
, typed	aesl
, under	ii
, understood	alhe
, unless	abcjeiqeul
, until	akqduj
, up	acblul
, very	ai
, visionary	ii
, waive	adlm
, was	akbmdlgdicjckenkretdujvb
, washed	clje
, we	albadkgbneoeqZrjtbue
, we'd	aeejjj
, we'll	aioetj
, we're	ok
, we've	alcj
, well	aRjolr
, went	adhl
, were	aibj
, what	aYccdrgcjXkblzmYndobqerbsetivm
, whatever	aYbdcmdkeugZjdkdlimendotqdrZtXuYvb
, when	dmgZhdjlkaldmdndoerm
, whenever	aeeitmuk
, where	ajcmgeicjikimeniocqardua
, whereas	aWclijqm
, whether	aZdoeilnnkud
, which	apbdcddjeWhWidkkmepYqXrosjuYvX
, whichever	apeeqj
, while	aZgijmqkte
, who	aybddleYgehLiZjblnmbnsoerSseteud
, who'd	aj
, who's	adgo
, whoever	am
, whom	acbigelknmuj
, whose	apbadegkibnkobpjtWuc
, why	acljoovk
, will	aUdqgkijndoevk
, with	aobbcRdlepfigOijkmlpminaoPrQtVulvY
, within	ni
, without	gjikui
, world	acfeio
, would	beekhdiajekjlimeniqWretsudve
, write	lioj
, written	aalmrnte
, wrong	ck
, yes	dinjqe
, yet	aNblczemflgdieodqereteuc
, you	aVbpcbfehdjdkWlbmVnWrrsmtqvo
, you'd	ak
, you'll	oerkum
, you're	eehl
, you've	aijetpvk
, your	aGbacleYfbgbhcixjakdl0ndoZqnrpsite
, yours	ip
-	becadeebfpgdhkiVjamdnboWpUqZrtsdtsuYv/
- #	vm
- a	aabmnkvi
- advertised	bm
- and	actm
- author	ejgenbql
- bed	adkdsn
- bedroom	ai
- by	aiclle
- call	oi
- called	aVbpciienermvd
- chair	ni
- chancellor	aenoqd
- chief	nl
- class	aUglimti
- cole	ai
- day	bj
- dollar	abgltj
- down	amli
- dressed	al
- driven	fm
- eight	aebocddegdhbkkoeqtvd
- escalation	cj
- fashioned	aconrdtnvd
- fi	ck
- first	aammtj
- five	aj
- floor	apjd
- four	aRcrejqn
- hand	ai
- home	aeckkk
- hour	giljmjre
- house	oltk
- hume	ak
- hunting	ai
- in	bkcdgehjiclinlqarbuj
- known	adglti
- language	aj
- law	bncegchkjbkeneteul
- law's	ackitj
- laws	jiqi
- level	ni
- line	aSccekhkinoqqiretjve
- mae	aj
- mentioned	fn
- minute	tj
- name	aedm
- of	done
- off	hjlj
- old	bccegejloero
- olds	aerp
- on	hnlj
- one	atbacedceXhdidjlkrmdoetcud
- op	adkm
- out	aejj
- page	cehinjojrcvd
- pushers	acrm
- putting	gi
- rate	aVgkrr
- reading	ak
- referenced	fl
- reply	actk
- round	jk
- run	al
- sending	dk
- shaw	ai
- side	adbmnk
- six	aZcidnhdkiun
- speaking	ei
- stage	abhktj
- star	actjup
- stone	ak
- term	aibj
- three	tn
- time	eloeukvc
- timers	aloe
- two	amcesdti
- up	bWcbejgjhvidjUkclmncrntYucvZ
- ups	nj
- values	cl
- week	cile
- west	ii
- women	bk
- word	aj
- working	aafitl
- year	bcccgchcjmkeodrv
- years	rk
- you	amdmhdiejcmjretj
.	ajbkcedZeZfigihliakelMmSompoqerpsZtnujv3
. #	aSbjckgiheojqmtdvs
. )	amvc
. </s>	blcedYeafigjhlibkelNmTonpqqerqsTtnukvy
. amankwah	aj
. enjoy	ok
. fine	aYojsm
. hale	ej
. i	aVdigehnjdolrlsk
. i'd	aesl
. i'm	qi
. it	adsk
. m	kk
. not	aXbecesu
. org	aj
. shame	acuk
. two	aZkesrve
. whatever	aeok
. you	tn
:	akbSdxfehUiVjZlrmQnZoTqNrTsvuWv6
: #	sl
: )	ok
: a	gesm
: can	acdm
: could	aall
: did	asvb
: do	apvc
: example	anva
: feedback	ll
: four	gi
: i	addieognhekeretZvu
: i'm	abkn
: is	dkljsevb
: it	aqje
: may	di
: mr	nj
: my	ajckui
: next	abtm
: no	ak
: one	aecj
: our	akcifd
: the	apbecodZeegchejetj
: three	ajcdti
: was	asvX
: we	an
: what	aedell
: when	aiij
: which	di
: will	dnvd
: with	sl
: would	dl
: you	adbk
: your	fiidjjrdtj
;	aubVcrdkekfagUhZiajmkRllmRnbobpbqYrosRtsuJ
; a	aiejlkqe
; an	ai
; and	aj
; any	aVdoqm
; both	al
; clearly	abrk
; do	abtm
; failing	abdmli
; he	njrite
; he'll	adtk
; i	aiciddenibjbkZmbncoorksetjuYve
; i'm	ammloete
; i've	ljrctj
; if	ar
; it	adcmedgkjaoiqdro
; it's	jjti
; just	aeem
; may	aj
; mine	gk
; most	an
; my	bedjoerluk
; nana	acjk
; one	aarmtj
; please	ak
; second	acco
; secondly	ci
; she	aicjjakk
; some	rn
; sorry	aj
; that	ai
; that's	hl
; the	cpdceegdhmkemaqdtp
; there's	amee
; they	jjoitc
; third	acco
; this	ak
; today	dlgc
; we	aUjtok
; we've	aj
; who	nm
; would	aj
; you	heikjeocto
; you've	acjm
<s> "	albmcpeegeobrbvd
<s> #	arljsevY
<s> (	apvd
<s> a	albScrdVecfYgdhpimkPlimqoWpeqkrksZtWucvW
<s> above	nl
<s> adaeze	ak
<s> adding	ci
<s> after	arbRcVdaeYgehyiZjokjmbneoRqXrXsdtiuZ
<s> again	aUdtmiqdsjve
<s> age	bl
<s> agnieszka	ak
<s> ah	aeeeoivu
<s> aidan	aj
<s> akosua	aj
<s> alasdair	aj
<s> all	akbccbdeenfegchcikjjmeoZqiresotaue
<s> all's	acom
<s> allow	cjdj
<s> already	dj
<s> also	aWlkvx
<s> although	abfmheoepnvi
<s> always	dl
<s> am	devi
<s> amandeep	aj
<s> ambrose	aj
<s> an	hqrYtcujvk
<s> and	ccdieafcgelsoeqdrbtpudvp
<s> another	addleehbjbkjnbqutdvm
<s> anouk	jk
<s> answer	aVccdblsmeqxvd
<s> any	aacdelgminlmodqcretcucvk
<s> anyone	ancdhermtb
<s> anything	el
<s> apart	lm
<s> apparently	aZcejdoprett
<s> applicants	acbl
<s> appreciate	ao
<s> architects	aZgo
<s> are	adeejlrnsdvi
<s> arjun	ak
<s> as	becbdnePfmhriVjQmWoqpiqirescua
<s> asante	ak
<s> ashok	gl
<s> ask	ak
<s> at	aiblcXdaebfpglhViZjdmdnkocqZrltjuevi
<s> babatunde	aj
<s> baby	aekj
<s> barnaby	ak
<s> be	acojul
<s> bea	aj
<s> because	bljskbmereue
<s> before	abcoddeehdiljclenqoeqnretd
<s> being	ajbXcmejijjXkpndrXud
<s> believe	mm
<s> ben	ak
<s> bernadette	ai
<s> bernard	aqnX
<s> bernie	ak
<s> besides	lmve
<s> best	ajfdgeoepltj
<s> between	cdgjiktkue
<s> big	tl
<s> bigger	ai
<s> bit	amoe
<s> bless	ai
<s> blessing	ap
<s> blessings	ai
<s> bloody	rl
<s> bogdan	ak
<s> both	aogiheud
<s> bravo	aXheiirct2
<s> break	aoed
<s> bridie	ak
<s> brightwater	al
<s> brilliant	adtl
<s> bryony	aj
<s> bríd	aj
<s> but	alcjdevs
<s> by	adblcsdigiiYkbokqarZtbubvk
<s> ca	al
<s> call	eeheqktnue
<s> camille	aj
<s> can	akccjelimkqiratdvi
<s> can't	aj
<s> caoimhe	aj
<s> cathal	ak
<s> cc	nj
<s> change	aWokus
<s> chapter	amte
<s> cheers	aoodti
<s> chidi	aj
<s> choose	adun
<s> choosing	tn
<s> chukwuemeka	ak
<s> circling	aedk
<s> claire	ak
<s> class	am
<s> clearly	aZccgehdnioorctr
<s> clients	gm
<s> colin	aj
<s> colleagues	gl
<s> colleen	ak
<s> colm	ak
<s> come	aj
<s> comfort	ak
<s> coming	acdkkj
<s> congrats	ti
<s> congratulations	ajbddeheokrctsvc
<s> consider	akui
<s> considering	aegerl
<s> constance	aj
<s> coralie	aj
<s> cormac	al
<s> cost	ck
<s> could	anciekgdheibjYkYldmYodpnsjtXue
<s> couldn't	elve
<s> counting	di
<s> crispin	aj
<s> curious	bite
<s> cut	aeem
<s> dad	jmke
<s> dear	aldeecfnicldnTpuub
<s> decide	aZqsue
<s> decisions	ak
<s> declan	ak
<s> delighted	acql
<s> desmond	anne
<s> dev	al
<s> diarmuid	aj
<s> did	akbYcdeejdlcoerrsbtpvb
<s> diesel	kj
<s> diolch	ak
<s> director	aunS
<s> do	acbScVeWfdglhSiUjnkemjnaoiperosdtyvc
<s> does	aocedenl
<s> doing	ai
<s> dolores	al
<s> don't	bjcXepkXmVosqjrYtcucve
<s> donal	am
<s> dorota	aj
<s> dorothy	ai
<s> dot	ai
<s> dr	ambkhmncue
<s> dull	akrk
<s> duly	aefcoqvd
<s> dwayne	aj
<s> e	aj
<s> each	addi
<s> eight	cj
<s> eileen	aj
<s> either	amqnrc
<s> eleven	aeheolsktp
<s> elif	aj
<s> ellie	ai
<s> elspeth	aj
<s> emeka	ak
<s> emmanuel	aj
<s> english	cern
<s> enjoy	aejbneorratlve
<s> eoghan	ai
<s> equity's	ackl
<s> esi	ai
<s> even	anbccedeexgehXiojckdmeobqdtWuc
<s> every	aTcldbeZfxgnhZinjlncoYqjrcudve
<s> everybody	gcikqm
<s> everyone	bignheiemcneqqrdtb
<s> everything	aQbicadketijmouc
<s> ewa	aj
<s> ewan	hejk
<s> excuse	akmm
<s> expect	adnn
<s> experience	an
<s> explain	crtd
<s> failing	lj
<s> fair	al
<s> fairness	oetm
<s> far	ik
<s> farah	ak
<s> father	nl
<s> feedback	hk
<s> feel	fmmkve
<s> fergal	aj
<s> fergus	al
<s> few	gnii
<s> fifty	apsatj
<s> find	aZgehqrm
<s> fine	acedidoxte
<s> first	cndcgelotc
<s> firstly	ci
<s> fit	cn
<s> five	bccbddekgdiejjojqXtp
<s> fix	aelk
<s> flats	bn
<s> folasade	aj
<s> folks	gk
<s> following	dj
<s> for	ccdselfbgihjiSjnkYlTmYqVrmsktX
<s> forget	abniosue
<s> forgive	akbecedpecgeheiijdkbmloaue
<s> forty	gjkkqitc
<s> founders	aeul
<s> four	bjcYdejlkaobtluc
<s> frankly	aYcdfegohsicjembrrtcuevd
<s> freddie	dejm
<s> friends	ai
<s> from	aldehcijjkqcrjtbuc
<s> full	alhbtj
<s> funny	bmcdgeklojrd
<s> gareth	ai
<s> gemma	aj
<s> genius	gjtk
<s> gently	abdm
<s> geoffrey	ai
<s> geraldine	aj
<s> get	aaidjenoocrwtd
<s> gethin	ak
<s> ghosting	kj
<s> give	aebbcdejgXieljmbnmobqcriteus
<s> given	amcdgchtodretd
<s> glad	tk
<s> go	aarvue
<s> god	akeegcibjendoouk
<s> going	abdion
<s> gold	adtm
<s> good	begaibjdnkolretovp
<s> gosh	ti
<s> grace	aqic
<s> graham	ai
<s> grandad	acjq
<s> grandfather	jj
<s> grandmother's	hm
<s> great	aUontkvp
<s> greet	ai
<s> greetings	ai
<s> gráinne	ak
<s> guess	aeourete
<s> gutted	al
<s> ha	hbtp
<s> had	czdcgZhVjekbmqoTrYtd
<s> half	aZekhdkjleqquj
<s> hamish	aj
<s> hannah	al
<s> happily	aebenjtp
<s> happy	abcmjdopqerjtd
<s> harriet	ak
<s> hats	acrctq
<s> hattie	aj
<s> have	akbediepicjlkdlimdrctZve
<s> having	aobVdmeegihtijjXmXnboUtTudvc
<s> he	aubdcdgmjindrXtb
<s> he'll	alte
<s> he's	al
<s> head	nn
<s> heaney	adgl
<s> hector	ak
<s> hello	aZdmsevw
<s> here	accllrreva
<s> here's	fitl
<s> hetal	ak
<s> hey	abvw
<s> hi	akpetevy
<s> hiya	amue
<s> hollis	aj
<s> hollywood	adgo
<s> honestly	aebecYgiknmdrutYvc
<s> hope	aujcue
<s> hopefully	ok
<s> how	dkgXhiidjjkqlTnUodrPsxtruZvT
<s> howard	aj
<s> however	amvj
<s> hugh	annc
<s> hung	gj
<s> i	aobdcYdaekgehijjkclTmondodppqbsptYuYve
<s> i'd	bdccdjewfahdijjllpoUpdqdrmsatducvU
<s> i'll	ajcNdrfdgZiRkZlOmZnkotpdresetmucvT
<s> i'm	ajbDcXdcepfmhciYjclanipcrduivj
<s> i've	aibPdieYgkhdikjZmknloapdqnsataumve
<s> if	awbacddbeafXgjhaiqjmmunToSqbsWteuivb
<s> ifeoma	ak
<s> ilse	aj
<s> imagine	bl
<s> imogen	ak
<s> imran	aj
<s> in	adbYckdeeYfjgnhsiijRnsodqYrTtcuZvk
<s> ines	ak
<s> interesting	ceootX
<s> invoice	ai
<s> is	aubbcddjeihbicjckZoeqarisctb
<s> isla	ai
<s> isn't	envd
<s> it	akbjcNdVeMfogihdiajnmonZqcstvZ
<s> it'd	aibegejeklljreul
<s> it's	acbjcVdlecfcglhaikjckplamkosqTseteubva
<s> jacinta	aj
<s> jean	aj
<s> jerome	ai
<s> jess	ai
<s> jincy	aj
<s> jo	ajde
<s> joan	ak
<s> judith	aoieue
<s> junior	nj
<s> just	aebbccdnfogmhpicjbkdmenboZqmrasetZub
<s> k	onvd
<s> keep	aidkgdocqeriul
<s> keeping	cj
<s> ken	aj
<s> kind	aj
<s> kindly	aRbYcVfpgYhuiZjkkilmmnncoWqstduZvY
<s> knowing	ajceik
<s> kofi	aodeld
<s> kwame	alnd
<s> lady	nj
<s> laid	ck
<s> last	cjeegmjcqk
<s> learn	aarttd
<s> leila	aldd
<s> lena	aj
<s> leonard	ak
<s> lesson	abtm
<s> let	aZbZcqdqejfjhViXjUoYqarkseuqvd
<s> let's	abbmcddjfjgdnmqireteub
<s> like	gj
<s> lionel	ai
<s> little	akji
<s> local	hk
<s> look	adcpjl
<s> looking	acfk
<s> lorcan	aj
<s> lorna	ak
<s> lorraine	aj
<s> losing	gekm
<s> love	ti
<s> loved	actl
<s> lovely	aUox
<s> low	cj
<s> luckily	adcegnodrjtk
<s> lucía	aj
<s> madam	aiii
<s> makes	aofeve
<s> malachy	ak
<s> many	oepotduk
<s> marcus	ai
<s> marguerite	aj
<s> marisol	ak
<s> marta	ai
<s> martin	al
<s> mateo	aj
<s> matthias	ak
<s> maureen	al
<s> mavis	aj
<s> may	ajbbcodUgXhpiljakalYmknWodpoqXrjttuavZ
<s> maybe	acdlgejdomtdvv
<s> me	abgm
<s> meanwhile	ai
<s> meenakshi	ak
<s> meeting	aaipre
<s> memory	aofe
<s> mercy	apeZ
<s> might	ambdekiejelpncqmvV
<s> mind	asia
<s> mine	akbjhaue
<s> miss	ai
<s> missing	gj
<s> mo	ai
<s> moira	al
<s> mom	aejk
<s> monique	ai
<s> morag	aj
<s> morwenna	aj
<s> most	bdcngriekcoiqdretdub
<s> mother	aejk
<s> mr	akbl
<s> much	anfc
<s> mum	abgnjj
<s> mum's	kl
<s> must	acoutb
<s> my	akcbdYecfSgshqjlkmlQmXneoTpXqkrYsatNupvb
<s> name	eo
<s> naturally	ancehbidkdoorZtkuj
<s> needless	aacpod
<s> neil	ai
<s> nerys	aj
<s> never	aaiior
<s> nevertheless	ditd
<s> next	aUdcgXikjcllnjopqarktm
<s> ngozi	al
<s> niamh	tm
<s> nice	aWjcrbtuujvq
<s> nigel	ak
<s> nikhil	aj
<s> nine	tr
<s> no	ajckdWeLfdgbheiikalcmeozqcsotcuNvl
<s> nobody	anbYcbebgihtjpkkldmXneoHrdsitcvW
<s> nobody's	rm
<s> nonsense	cj
<s> noreen	ak
<s> norman	aj
<s> not	blcbfignhYjVkZmaoqqesltYuc
<s> noted	olrdtl
<s> nothing	edlloZtjulvc
<s> now	aeniqk
<s> o	aaim
<s> obinna	aj
<s> obviously	aZcoolre
<s> odile	ak
<s> of	adbickdcecgThUiikjmoneonqeuc
<s> oh	aacedegdjemerdtwvi
<s> ok	vm
<s> oksana	ai
<s> ola	aj
<s> old	nk
<s> on	ambYcseigXhZkeniobqarbtZuc
<s> once	abbjdlfphkjdkdqiua
<s> one	akbrcTdZeZfegaheijjckRlzmUnkqKrjtWuvvY
<s> only	aebrcbddeWgXhaiwkeoaqerotd
<s> onwards	alve
<s> other	becmhdieojqkrctcud
<s> otherwise	autdue
<s> ottoline	aj
<s> our	bjcqddfbgdhoickclbmboVrisjtTumvb
<s> ours	ak
<s> out	noriue
<s> overqualified	cn
<s> owen	ak
<s> page	ajbicjve
<s> pardon	mk
<s> pass	lj
<s> past	uj
<s> paul	vj
<s> pay	aaut
<s> people	aicadeekgmhyiajQkZnboWqbrStXup
<s> per	om
<s> perhaps	cUdsfdgGhbiSjmkmlXmZnposqerdtXuUvo
<s> permit	abcm
<s> petra	aj
<s> philippa	ak
<s> pick	aeqo
<s> please	aYbScXdZelfsgehkidjikbmqnapYqjresptluUvS
<s> pleeease	aaeq
<s> point	adlj
<s> posterity	abir
<s> print	ej
<s> priti	aj
<s> processes	ajuk
<s> prof	al
<s> professor	gi
<s> prudence	ak
<s> ps	acuj
<s> put	acelhjjenqrc
<s> quick	anvc
<s> r	ai
<s> rather	aieenpoe
<s> read	aZcisn
<s> readers	aeckgm
<s> reading	ajcZimrbtnve
<s> reconsider	abqjuk
<s> regards	anfa
<s> reinstate	ui
<s> rejecting	cj
<s> rejection	ki
<s> remember	adgkuj
<s> renee	ak
<s> rent	ei
<s> reply	aedalmqsva
<s> respected	aoiene
<s> respectfully	cpvd
<s> rest	aefnheojtl
<s> reverse	aeheup
<s> reviewer	alcoritdvY
<s> rhiannon	aj
<s> rhodri	ai
<s> right	aaom
<s> rosalind	ak
<s> ruaridh	aj
<s> rufus	aj
<s> ruth	aj
<s> s	al
<s> sadly	al
<s> same	aadr
<s> saoirse	ak
<s> save	rp
<s> say	ajcdekjdmcup
<s> saying	cl
<s> second	al
<s> section	ai
<s> see	azulvZ
<s> seeing	hp
<s> send	lp
<s> sending	ak
<s> seniority	akhooc
<s> seven	acdkhesjuk
<s> several	gj
<s> shabnam	ai
<s> shall	dceenjqivk
<s> shame	acjars
<s> she	apbjeigkocretd
<s> she's	ao
<s> sheila	ak
<s> should	apbecYdkfnhPiajakembneocqWrltXus
<s> shut	aXrxve
<s> sign	adqp
<s> silence	ql
<s> silly	adbemdot
<s> simply	abgjik
<s> since	ambYcedieTgdhpjYkkmVnsoerdtbue
<s> sinéad	aj
<s> sir	aackddepgjkerkte
<s> six	ajcejkklqjsdtd
<s> sixty	qnskue
<s> sleep	jo
<s> sleepless	me
<s> slow	aXciretr
<s> small	aiidum
<s> so	acbXdpeXgZhZiZjbkdljmenbqYrZsptsvs
<s> some	adbicXdcekgnhWiajolimdneosqbtYucvb
<s> somebody	bucadbeZgVhwikjjkZmjnboUqVtcub
<s> somehow	bn
<s> someone	bmcchqmiodrUta
<s> sometimes	nk
<s> somewhere	aedleenk
<s> sooner	qk
<s> sorcha	aj
<s> sorry	bcdejZkdmmoirdtbuavv
<s> sounds	vm
<s> spare	aWrmtn
<s> speaking	girn
<s> stellan	ak
<s> steph	aj
<s> stick	aern
<s> still	aevk
<s> stop	aYeeqttlve
<s> strangers	adgm
<s> students	abum
<s> success	abfigq
<s> such	aYfjgeinmmrjud
<s> sunita	am
<s> super	akoj
<s> sure	idoltkuevm
<s> surely	adbdcogahsncobqqtYudva
<s> ta	ak
<s> tadhg	ak
<s> take	abcierhcmdoaqlrjte
<s> talent	aegl
<s> talking	ai
<s> tamsin	aj
<s> teacher	aj
<s> ted	aj
<s> tell	bbcidmetgYiajckdlqmdnaobqYrntXuc
<s> telling	akjj
<s> ten	jlqn
<s> teodora	ak
<s> thandeka	ai
<s> thank	ckdZeXgdibkeljmQnkonqasjvq
<s> thanks	ajbYccdXecfRgXhTibjrkUlbmXneonpeqarjsntnuXvu
<s> that	deecgQhqjnmjncoWqarosetSuYvl
<s> that's	beciobtev0
<s> the	aibxccdVeKfYhXiZjpkvlBmcntoEpkrYsjtXumvd
<s> then	ljvl
<s> theo	aj
<s> there	ancYddekfcgjhXimjikslbmmnioWqirUsZtSueva
<s> there'll	am
<s> there's	cjddeYjekalcnjoaqorlte
<s> these	kl
<s> they	aocdheiqjaknoZqcrUudvb
<s> they're	aikj
<s> they've	aekk
<s> things	bl
<s> think	epql
<s> third	dj
<s> thirty	cisi
<s> this	ajbrcZdkejfegXhTiUlZmjnQoktWvo
<s> those	akgoidjeneobreue
<s> though	fjhk
<s> three	ccdbecgdhlibjdkclpocrZsetruj
<s> thrilled	tm
<s> throw	aeej
<s> tilly	aj
<s> time	tl
<s> to	akbbcpeefmgXhUinjnminYqcucvY
<s> tobias	ak
<s> todo	aXptve
<s> tom	ai
<s> tomasz	ai
<s> too	co
<s> top	giti
<s> totally	ap
<s> translators	kj
<s> transparent	tk
<s> trust	akbihduj
<s> try	acejjjmevi
<s> tunde	aj
<s> twelve	aijkkdtj
<s> twenty	ajgi
<s> twice	bl
<s> two	bjdZglhWidjilnmendobqnretZ
<s> tyrell	aj
<s> unbelievable	smvd
<s> understanding	rm
<s> understood	aovd
<s> unless	ajqe
<s> until	aabjjkqlum
<s> very	ajfetevk
<s> wait	aYqbus
<s> walter	amne
<s> wanjiru	ai
<s> warehouse	ck
<s> warm	antd
<s> was	atbjcedbeeliniresevb
<s> watch	acuq
<s> we	aobbcNdZemfUhsiTjpkrlSmbnNoapsqVsitKumvW
<s> we'd	akbdfehajskeqaretj
<s> we'll	apgehbjdkbnjosrdtiuY
<s> we're	avjbkkodretd
<s> we've	aobdccdegdhrjakkndodrctavd
<s> weighing	aj
<s> well	aYbeceeegbhdlbrct0uevq
<s> were	aabdcudieihcjbmnoardtdue
<s> what	apceeifdgYjckklYnVoPqUsctquj
<s> whatever	bacXepgYhajdkcmmndoormtbubve
<s> when	ajbWcddkeTfugqhrjnkYlZmboXqStXubva
<s> whenever	aYdlom
<s> where	aZbddlilkn
<s> wherever	il
<s> whether	aYur
<s> which	hlvi
<s> whichever	alenqite
<s> while	akbecieZfmheiejekclundodudvb
<s> who	adbmdmeehdkjlcnorevY
<s> whoever	aebjcbgmhdipjblemloZqarstVudve
<s> whom	nk
<s> why	aabmdZhojcnjsnvd
<s> wilf	aj
<s> will	delivl
<s> winifred	al
<s> winston	aj
<s> winter	kjod
<s> wishing	fj
<s> with	anbRcjdkeSfVgehlinjVkulYmatWucva
<s> without	fjgkhZjcktodqcteud
<s> women	aebl
<s> word	aeuq
<s> words	acmm
<s> would	a5bidXeihYibjWkdlcmcnmocsctcucvb
<s> wow	aXonsetovn
<s> write	aalktn
<s> writing	mj
<s> wrong	cj
<s> yes	aecigev1
<s> yolanda	ai
<s> you	ajb9cqedfMgdhjiUkZlCmXnUoXpYqbsrtcvT
<s> you'd	aeengeojre
<s> you'll	akbWcYdreciajWkZldmRnrolqdtYurvZ
<s> you're	acbecideejgVhcinjckcmdnmoiqerntaujvj
<s> you've	aibbcddigaimjokYmbnloeqjrZubvc
<s> your	amb2cmeRfZgahQiljekWlZmUnjoSpVqHrptmuZvY
<s> yours	aweegciamc
<s> zsófia	aj
?	cUdwfQgNhRiPjckamQnjoUppqVrdsntWuLv/
? !	aTglsxva
? </s>	akcLdsfQgKhTiMkbmRnjoWppqXrasbtZuNv/
? ?	aNbds3vb
? a	aedjlj
? can	adll
? i	aeckdrvc
? i'd	ak
? it	adcnikrosbvZ
? the	cj
a	bkdeeegihliijYkWlkmcncoUpaqdrrsdtr
a "	eetivl
a #	aVgkoktivl
a )	lnvd
a -	aabmnk
a .	algekk
a b	adcl
a baby	ankc
a bad	aZejkomjocrdti
a baker	am
a bakery	amijre
a balance	aYolrm
a ball	an
a bank	adhckeodrlts
a banner	aejn
a bargain	ak
a bassoon	aabmti
a bath	rl
a beard	blre
a beautiful	akrk
a beauty	aqtd
a bed	aZhj
a beer	alre
a beginner	aegdhjiijloitc
a beginners	aetk
a bench	kj
a better	apdmeegejXkdmsneoaqbrYtUvk
a bicycle	airk
a bid	ajiejimi
a big	anbeejicodqirktW
a bigger	akgjhe
a birthday	ai
a biscuit	amre
a bit	bcdagrhkikjmmanioeqaretSubvp
a blast	ak
a blessed	acom
a bloody	aegl
a blow	ao
a blurb	li
a board	gmikqeretn
a bold	aZodtv
a book	aVbjgchirmsitiui
a born	gi
a borough	ai
a borrowed	bm
a bother	ok
a bowl	aejl
a box	im
a boy	bkgetk
a brain	cerp
a brave	ibojtn
a bright	ak
a broader	aiokta
a broken	ak
a budget	oZrltk
a builder	ao
a building	rl
a bully	acbprb
a bunch	aYjeomtm
a burden	aXgmmn
a bus	behkjemktk
a business	ak
a busy	aodiuc
a buyer	ij
a cabinet	il
a cake	jirj
a calculator	cj
a call	abbcccdleegejelmmenmonqlrbteuXve
a canal	ci
a candidate	aeblgcmlneoeritk
a candle	abgjiijl
a car	adgoiljikd
a card	joqk
a careful	apretd
a carer	aekm
a carpet	ci
a cart	aj
a case	hk
a casual	ki
a cat	cj
a celebration	abjm
a cellist	kjokte
a cello	aabjtn
a century	ajck
a certain	aVcdgkruue
a certificate	aclm
a chair	beeshemi
a chance	albecddmebhnjcncoivc
a change	cieigekkqite
a chapter	aZbouk
a charity	amkdrl
a charming	gi
a chat	lj
a cheap	aYcmritj
a cheerful	al
a chef	akrd
a chemist	rk
a cheque	aegl
a child	aboerv
a children's	al
a choice	ajti
a choir	adcote
a claim	adcihj
a class	akgaherkti
a classroom	cj
a clean	alcj
a clear	aqdlheqa
a client	abcigjrk
a close	aj
a closed	dk
a club	acblmkrd
a coach	lj
a coaster	oi
a coat	kmte
a coffee	atlc
a coincidence	aYbutc
a cold	amki
a colleague	ajbecjdcjlnermue
a collection	acgdieqorjteul
a colour	ai
a column	aatjun
a comfort	cdgchdjdkeoirltq
a comma	ti
a committee	aPbngqietm
a company	olrj
a competition	aetj
a complaint	kj
a complete	aaomrj
a compliment	ancitc
a computer	aerl
a conference	adtj
a consultant	adgink
a contact	ll
a contract	aZhcqq
a contractor	hcrl
a control	abbkco
a conversation	jk
a coordinator	nk
a copy	aieegehciejelonmoerZun
a corker	ai
a corner	enve
a cough	kj
a council	hdrk
a couple	aXbdcldjtnvn
a course	auva
a courtesy	aXhinirq
a cousin	uj
a cover	akbmccmirbtc
a cow	aerjtm
a cracked	adkkri
a credit	ai
a crew	aj
a crime	ci
a crook	bimj
a crumb	aeen
a cupboard	acen
a curious	abbecsgkierdtd
a curry	ai
a customer	abhn
a cv	aero
a dairy	ak
a damn	ck
a dance	hetm
a dancer	gj
a dartboard	aatq
a date	auqa
a day	bbdaekgkhbicjZnjppqmtUuX
a day's	dj
a dead	gk
a debrief	ai
a decade	gj
a decent	atgdqnrY
a decision	acbocWgcnwoiqerYtkudvc
a degree	akgahmidolrdte
a delight	am
a demo	acdovb
a department	aegkhkoire
a deposit	aZbphdjjtk
a description	gitj
a desk	aehiljomrc
a dialysis	amkb
a diary	acuq
a dictionary	rdtm
a difference	ck
a different	aYbldqedgZhciejmkinrrVtbuZve
a difficult	aYckinoi
a director	aerj
a disappointment	mi
a disaster	ackl
a discount	gjlk
a disgrace	aiicrl
a distinction	aegm
a doctorate	iirltd
a document	adul
a dog	aecpji
a door	aXdmejhkklmb
a double	ai
a draft	dl
a drama	aegm
a drawer	as
a drawing	acjirn
a drink	arjc
a driving	ci
a drone	actnue
a dry	ak
a face	aeum
a fact	gj
a fair	aqblcdeegcjineoerd
a family	geimjlte
a fan	ak
a far	glij
a father	bielje
a fault	acclgn
a favour	aabegehdljniolrpte
a favourite	ak
a fee	lemo
a feel	okrj
a feeling	am
a fence	aieiri
a ferry	aj
a festival	hjrktb
a few	badneagbhYicjekblsncosratdudvl
a field	al
a fifth	aZcidjqo
a file	aWgktmui
a film	acciskve
a final	di
a fine	a0behdidkloeratc
a finger	adikml
a fire	cl
a firm	aXbdccgchoiljmrqtcub
a first	aibcgjhiieocrltlud
a fit	an
a flask	adqm
a flat	hiklli
a following	aj
a fool	acblicjemmrm
a footnote	acen
a foreign	ck
a forklift	cp
a form	aTbkcWdeeegehsiijpmkneoaqcrWtjuj
a formal	ul
a formality	aWhy
a former	acgmhl
a fortnight	amckdoheidjdrata
a founder's	hi
a founding	hi
a four	gk
a fourth	abdnli
a fragile	ibuo
a frame	al
a fraud	rl
a free	aihijclmoerlue
a french	tk
a fresh	ajqite
a friday	adbkdloiqetd
a friend	aicedcgahZibjjkmnmocqerataut
a friendly	akuj
a front	uj
a full	becZdegchmieljmeoeqcresktmum
a fuller	aanqreuk
a further	dili
a fuss	ui
a future	akgktb
a gable	gl
a gallery	aahdikjeqltl
a gamble	al
a gap	bdcpeigdjekk
a garage	ak
a garden	ajcogcte
a gate	ei
a general	dj
a generation	ii
a generous	apheqmtY
a genius	aYgste
a gentle	am
a gift	behciojlkeoe
a girl	rj
a glance	adbl
a glass	amjl
a glorified	ri
a glove	aj
a go	aerkvk
a goat	al
a goddess	ii
a gold	ak
a good	arbjdYeXfdgUhbiijjkinZtPuqvk
a government	al
a grade	hj
a grant	aablcmgaillkrctjue
a great	akcceefjgYikjckemcoipktdve
a greater	ii
a green	bkee
a ground	aj
a group	ak
a grown	rote
a grudge	bl
a guest	ak
a guide	aj
a guy	bk
a habit	gk
a hair	adbm
a half	akeill
a hall	aZgntk
a hand	im
a handshake	on
a happy	akbkhetcuk
a hard	anbcgdhdikjcoYriti
a head	aacmii
a hearing	nj
a heart	elte
a hedge	abgn
a help	awbcrdtj
a helper	al
a high	adfn
a higher	accn
a highlighter	ik
a holiday	aj
a home	aikl
a horse	ei
a hospital	jj
a hot	ackm
a hotel	rn
a house	aaeegkhljkojte
a human	tj
a hundred	am
a hurry	aj
a jar	al
a job	clgZhcjcqeratlul
a joke	bemjrq
a journal	aihjml
a journalist	un
a joy	aqdlgenerb
a jury	rk
a k	adsl
a kettle	aj
a kind	akdjelgbhcikjdmlodrVuive
a kinder	akei
a kindness	ajbeejgklirdte
a kitchen	ajbj
a labour	al
a lack	blcmhd
a lad	tj
a ladder	al
a lamp	ij
a landlord	ajciherk
a laptop	ak
a large	cqrdtduk
a larger	abbkdm
a last	aceklj
a late	ckdjgehi
a later	adbkdj
a laugh	ai
a lecture	ai
a leg	ai
a legal	adun
a legend	aj
a lesser	adeiim
a lesson	ik
a letter	aebccZgjimjakblqmencomtjuivZ
a level	adcdgjno
a library	adcmrk
a licence	bl
a lie	aZbs
a life	ijrj
a lifeguard	tj
a lifetime	gl
a lift	ll
a light	ii
a lighthouse	ckreti
a line	aecUdogdibjellmenqqorWskuc
a link	akvi
a list	ajeillvl
a little	aecjdafegjhkiikalbmcsetYunvm
a living	ak
a local	adbkcehdjlrlui
a long	albccadbeagihXiakjldnkoeqcrksetdur
a longer	cidnui
a look	bdcdeehdlnqetivw
a loss	gehiil
a lot	azbjcZeigViZjcmcolrUtVukvm
a lottery	aloerdtl
a lovely	ajbeckhkiejlocrdtjua
a lower	bl
a lucky	alge
a lunch	mk
a lute	rk
a machine	aigkti
a magazine	angeibti
a magnificent	tj
a mail	adtl
a mailing	aj
a man	bldeekgbhljZkemdnaocrptduk
a manuscript	caelhmomtc
a map	adro
a market	ji
a marvellous	al
a masterclass	retpue
a masterpiece	aWgotn
a matter	abbcdchvojrY
a maybe	aaeo
a medal	aeijtk
a meeting	aVcelrrntd
a member	nlue
a mention	ejtk
a mentor	li
a mercy	rn
a mess	aj
a message	adnlti
a microphone	am
a mile	sl
a million	amgi
a mind	aRgmhdizrdtd
a minibus	adjiketl
a minute	bYcledgdheijjdmooordtc
a misprint	herl
a misreading	cl
a missing	biil
a mistake	aXelmnojqirete
a mix	aaen
a model	aiinrcte
a moment	apcedleigehajeolvb
a monday	amtl
a month	acdkeogpiejWkjleodrcub
a more	annjomrctd
a morning	acemml
a mother	rk
a mountain	ao
a mr	abbltl
a ms	bj
a much	aigl
a mug	ai
a music	ij
a name	dkeeklolrdtc
a named	aeqj
a narrator	adcm
a national	gj
a natural	gpie
a neighbour	uj
a new	ambYceeefogliejdkandoZrbum
a newborn	aYjjkn
a newcomer	achq
a newcomer's	ajeehm
a newer	ai
a newsletter	aj
a nice	ajbrgjheiejbmenitVue
a niche	am
a night	ok
a no	ambccTdkeZgkhbilkmmjnloZqprQtUucvc
a noble	ii
a non	ei
a note	becddcgjjllm
a notion	alrj
a novel	aihltc
a novella	ai
a novelty	acgq
a nuisance	diecmvoeteub
a number	aeri
a nurse	amkark
a nursery	adcltj
a one	akeeqiui
a pack	adrotc
a page	cehjuj
a pair	li
a panel	akgciijkodtiud
a panic	aajo
a paper	at
a paragraph	aatm
a parent	hi
a parish	abhkrote
a parking	cieeritj
a part	aebkhi
a partner	adlm
a party	aini
a pass	ll
a passion	fk
a past	aihl
a pathetic	abmerqtd
a patient	aogcicrauq
a pause	adcl
a paying	hk
a pdf	mkse
a peaceful	abjo
a peer	aetm
a pen	eljj
a pencil	ul
a perfect	gk
a perfectly	adcl
a person	adbddjejgahmiimpqarltNuXvc
a personal	adhlnetm
a phone	aZbccbdegehojlkiljneouqbrdtdua
a photo	aj
a physicist	aetk
a piano	tk
a picture	jm
a pie	ai
a piece	cm
a pile	ao
a pilot	akclre
a pint	ai
a pinter	tj
a pity	aiechiickcmboZqkritbuo
a pivot	rj
a pizza	rdtl
a place	aabYccdpeigchkklldmmnbobqjrntZuZve
a plain	aj
a plant	amje
a plate	aj
a play	aj
a player	hj
a pleasant	ar
a pleasure	anbadkfrgbhdiejdkemeobplrXtkud
a plot	aj
a plumber	tk
a poem	aecjknte
a poet	hj
a poetry	ai
a point	ajbegehljlme
a polytechnic	adrl
a poor	emgire
a portfolio	cjrdtk
a position	aekk
a post	aqgohdjire
a postcard	aXsktn
a poster	elve
a pot	tj
a pram	adknre
a preprint	gi
a present	apsc
a press	cjhkte
a pretty	apre
a price	adblrk
a primary	om
a printed	al
a private	aatkuk
a privilege	ajfigdhdiprc
a prize	aYgohiii
a problem	aiti
a process	amgkhejjuc
a producer	ij
a product	gm
a professional	aboo
a professor	aigk
a program	hl
a programme	gehiok
a project	ij
a promise	bmjnocte
a promotion	abhkqkti
a proofreader	aeccresptk
a proper	aibeddenhpicjdkemiodqdta
a proposal	aZbdcjhmnkojte
a proven	fm
a provincial	aarr
a publisher	tk
a pupil	akhi
a quarter	aYeolepn
a queen	ij
a question	addenlvj
a questionnaire	tl
a queue	aiqjrk
a quick	aeeenjqo
a quiet	aUhcjnkjnxqereuc
a quieter	ak
a racist	aabo
a racket	adbl
a raffle	rj
a ramp	ai
a rare	gninoetc
a ratepayer	hj
a rather	gkni
a reader	ajcktb
a reading	aj
a real	ajblcbgYijklmnqdravc
a really	odtl
a reason	aYbafogbhciajYkimandonqjrXsrtjvd
a reasonable	ci
a record	aigj
a recording	uk
a recruiter	aegl
a referee	aYokuk
a reference	aWbecihZiljjlpodtovb
a referral	aebl
a refund	lj
a refusal	cjheioscuj
a regional	aern
a regular	aZhlul
a rejection	mmncrctn
a relief	aiheodrpte
a reliever	ajee
a remark	lj
a rematch	cl
a reminder	tl
a reply	aZdehqomvc
a request	vl
a reserve	al
a resident	adhjrj
a rest	aegkjkrnte
a restful	oo
a result	tj
a results	fj
a return	ji
a review	alhenl
a revised	aiqm
a rewarding	fj
a ridiculous	rpve
a right	aWhsjjti
a rival	bk
a robot	acto
a role	elli
a roof	kn
a room	beedgnhbjikemenlqdrasitj
a rough	ai
a row	cehmtj
a rule	apceej
a rural	ri
a safe	gk
a safer	aetk
a saint	anre
a salary	aZcikn
a sample	aickie
a saturday	hj
a scan	ai
a scarf	ak
a scene	ui
a scholar	gein
a scholarship	ejle
a school	albeeegmhZjdkbrrtduc
a score	cidjgk
a scratch	ak
a screen	aj
a season	ek
a seat	ejgehmte
a second	aXbWcjdoeifehnijkZllmWnkodqsrasctevZ
a secretary	adnirk
a section	gi
a selection	ai
a seminar	aj
a senior	hi
a sense	aacnrdtk
a sensible	aj
a sentence	bjcdgjrkte
a separate	aptc
a serious	aarp
a set	vk
a seventy	aejj
a sham	adbmre
a shame	bdedgkhdidjbkdodqorYtius
a shed	aZrp
a shift	ii
a shirt	adom
a shock	aats
a shop	altd
a shopping	rk
a short	ascbeajelrocqlrataudve
a shorter	ammnrdtcve
a shortlist	hj
a shout	am
a show	ti
a sick	kk
a sign	tk
a signature	amql
a similar	alvj
a simple	amcjdjecgkhetcud
a singer	ii
a single	abcndbidjekqojrctiudvj
a sit	lj
a site	adcl
a six	abjloetq
a sixth	abdo
a skill	gkte
a skip	ai
a slide	tl
a slightly	aclm
a slip	aWckgo
a slot	mjuj
a slow	dl
a slower	ai
a small	bldehdjikYlZncobqqtTur
a smaller	aqcldihbkd
a smile	aWdijooi
a social	ti
a sofa	ei
a soft	aaeoikve
a solicitor	acul
a solo	ji
a song	adel
a sonnet	abrktk
a sort	abgrte
a soul	aYbken
a sound	aiej
a space	hk
a spaniel	aeblci
a spare	arbkedve
a speaking	ek
a spear	abgn
a special	aagmti
a spine	rk
a spiral	aebk
a spirit	tj
a splint	acjm
a spot	li
a squeeze	amkc
a stage	hijm
a stairwell	abkn
a stall	acbmok
a stamp	qo
a stand	jlqc
a standard	bkhkjd
a star	gl
a start	aYemgdhjkmmi
a steady	abjo
a stepping	abfn
a stipend	aakq
a stone	akgi
a stool	ej
a story	um
a straight	aZdcmlojqmri
a strange	ekgihkjkkjrctc
a stranger	achnretk
a stray	ej
a stretch	am
a string	tj
a strong	arflgcheoe
a student	apke
a studio	ai
a stunning	aciitj
a stupid	aj
a subject	aWejroteum
a subscription	aj
a suit	aXjr
a suitable	fi
a sum	mi
a summer	ql
a sunday	aqbdhjti
a superb	ij
a supplier	ak
a surgery	nj
a surname	aebo
a surprise	akoerl
a surprisingly	rj
a suspicion	ai
a swim	aj
a swimming	aire
a table	abckllrl
a tailor	gi
a talk	abbdcredhnokqcrctouavb
a taste	im
a teacher	ao
a teaching	aick
a team	amckgdhdoarisj
a telephone	beho
a ten	ji
a tenant	gjherksi
a tender	mlri
a tenor	cotj
a tenth	abemin
a term	aahiql
a thank	aioitk
a theatre	rm
a thesis	gkre
a thin	adcm
a thing	cceeikknnjoetkua
a third	aZbbdrhbiiknmenkokqcrctZ
a thorough	ai
a thought	jloj
a thoughtful	ak
a thousand	admt
a three	nk
a thrill	aeilti
a thursday	aijj
a tidy	al
a tie	becjedhitm
a time	aUcnkkomvj
a timetable	tj
a tiny	ii
a title	getk
a toaster	rdtm
a toddler	aYtp
a ton	omve
a tone	ajbi
a torch	aerl
a total	aerltl
a tour	acemlk
a town	ajgehcrm
a train	aWmlooqoresk
a trained	aaro
a training	gm
a translation	ck
a translator	hkrdsp
a treat	arjeokraue
a tree	ej
a trial	aabedceqhkqislue
a tribunal	aaus
a triumph	tk
a trouble	aamirm
a true	aeiptd
a truly	abiitj
a try	ai
a tuba	ai
a tune	cerbtp
a turn	ak
a two	aWcceogdhlkdomsm
a typo	behjtj
a unicorn	aYgjtm
a university	adhjri
a vacancy	ao
a valid	ci
a valuable	abfp
a van	ki
a vegetable	retj
a verdict	aaberntk
a verse	ej
a version	aZrjtl
a very	aibkedgYhbijkeobtdur
a veteran	hk
a view	adiinirlui
a viewing	hi
a village	adilkirk
a viola	aitj
a violin	am
a visionary	ij
a visit	qj
a visiting	adho
a visitor	pm
a voice	adgk
a volunteer	ak
a vote	ajnjue
a voucher	abol
a wage	ei
a waiting	aadkgjhmleqerlvc
a waitlist	lj
a walk	amljoe
a wall	acgihmoernud
a ward	kn
a warning	tk
a way	aWceddjwkjnbodqmrata
a weak	acctrc
a weakness	aigj
a web	ai
a wedding	albegkhejk
a wednesday	imkk
a wee	ul
a week	aebjcldieohkidjlkjlcmdoaqZrctYuY
a week's	ek
a weekend	gitm
a weight	ai
a welcome	adjm
a welder	hm
a well	al
a wet	ak
a while	arbdcbdeeiglhciekcqerbtc
a whip	jk
a whole	apbeccdiebgbjdleoeqdrYtt
a wider	alnite
a widow	aiedgbjkkqmeodve
a window	aben
a winning	acgl
a woman	aXblgchjinjjratj
a wonder	aciemotk
a wonderful	okte
a word	aiblcbeXfegbidjalumintrWtXuave
a working	adrp
a workshop	jj
a worry	em
a writer	acgl
a written	aclmmj
a yard	ai
a year	abbkdaeoidkmlcqjrZuj
a yellow	ai
a yes	becadXfngZhliijYneocqurWtjucvc
a young	fegejnrbtcum
a younger	aibm
a zero	smvc
aarhus	al
abara	ak
abara </s>	ak
abdi	aj
abena	ai
ability	actn
ability to	actn
able	aXcZebfdgjhZicjlkUldnoojqWrktpuj
able ,	acgpnjob
able to	aZbicZecfdgchZidjlkUldnmomqXrltquk
about	aqdneThIjaljmbnkodpnqarbtcuq
about "	acbdrptkvd
about #	aj
about ,	ajjj
about .	aabYcbddgphjiijmklnZqcrataup
about ?	di
about a	aidngkicjjkklbojqerXuWvb
about ambition	ci
about an	akbjkmve
about anything	aotc
about applying	aj
about as	rk
about bees	amti
about being	al
about bias	anbd
about bronze	tj
about children	acrktj
about churn	al
about closing	hl
about damp	adck
about distance	ck
about eleven	gl
about endings	am
about engines	abro
about fairness	aZbjlk
about feedback	aedl
about fish	bj
about fit	akve
about fundraising	uk
about glaciers	bj
about gravel	an
about half	aerm
about having	akdiod
about his	an
about how	acbdgejcnkopritcum
about in	ik
about it	bLdXhZiVjjkimrnnoLqyrasjtW
about leadership	cl
about letting	kjod
about light	rm
about local	aebk
about me	aYcideekinjjkbmeojqduZ
about merit	adbm
about mine	tl
about music	aaikrj
about my	ajb0clfegdhdiajbmVnbqZrVskuXvc
about nerves	ck
about next	ilqiue
about now	acom
about numbers	becejn
about oat	ti
about our	bnmi
about ours	ai
about pacing	ai
about page	adul
about painting	cdik
about parking	albe
about passion	tl
about people	abbijl
about plot	dj
about price	cedk
about product	adil
about right	adhj
about safety	aYbkckrl
about sheep	gk
about six	am
about sixty	aeuj
about slide	aj
about something	rl
about spices	aj
about talking	actl
about tariffs	aj
about tax	cl
about that	aabdcddkeegniejmmeoXqdrctduu
about the	aobWcZdxeafcgYhNiUjdkVlsmpnYouprqXratYvX
about their	akbi
about theory	aecl
about these	aigkoe
about this	aYccdbekgahmiijakentrdteuk
about those	dk
about three	kk
about tides	ai
about time	ai
about timing	li
about to	aZiijdkmul
about tone	adom
about two	abkm
about us	abjm
about usual	gl
about what	atbcccdcgdul
about where	adrm
about whether	adbjck
about which	ml
about who	aWglup
about working	uj
about you	aYnw
about your	cbdcfqgaikjZkimZnrobqarWtk
about yours	rmue
above	aXbVcXdeeXfvglhbjakYlaman2ppqZresduZvk
above ,	dj
above -	adfsnd
above all	iepqtc
above me	aj
above my	arbeceim
above the	abglhjijmdni
above what	amkd
above you	adceeeidn1rb
above your	aZhenlom
above yours	aUcegonkrm
abroad	aegktk
abroad ,	gl
absolute	adsitn
absolute shock	acto
absolutely	aZfkvi
abstract	bscidegeiclorctnvV
abstract ,	ai
abstract .	aebkck
abstract and	aYcjll
abstract before	li
abstract closely	aetm
abstract was	aibite
abstracts	botb
abstracts ,	bl
academic	ci
academy	aZccimnjuk
academy ,	gikiui
academy .	adcein
academy do	nk
academy or	ei
accelerators	aeuj
accelerators are	aeuj
accent	aZbxcndegcheicjclirdtcve
accent ,	abbqcj
accent .	aebklj
accent like	bl
accent slipped	ai
accent was	accm
accents	lk
accept	aobZcxeegZhjiajckblZoUqitYuWva
accept ,	akierm
accept .	adci
accept a	adqo
accept my	mk
accept that	aqcmhaod
accept the	accmdjhnld
accept this	aafm
accept your	amcshencqZ
acceptable	alqjvd
acceptance	aYenfdhp
acceptance for	aeen
acceptance of	aefdho
acceptances	ii
accepted	aibrclddhYjendobqltdud
accepted a	aicl
accepted another	ak
accepted talks	bi
accepted the	aj
accepted your	abqp
accepting	meqi
accepting the	qi
access	aovl
accessibility	aitm
accessible	tm
accident	akbeum
accident ,	am
accompanist	aitj
accompanist ,	ai
accompanist deserves	tk
according	adbovi
according to	adbovi
accordion	ai
account	ajbacZdVecgjjXlbmmpnqnrjtjub
account ,	ojql
account .	amjakemooeqk
account ?	depo
account for	aYrltn
account i	hj
account on	ak
accountant	ailj
accountant ,	ak
accountants	abckol
accounts	anbecjgdhciejkkcleneodqktd
accounts ,	aicl
accounts .	rj
accounts at	aeqm
accounts for	ai
accounts with	jm
accreditation	acuo
accreditation visit's	uj
accuse	gkietlud
accuse your	aiietlue
accustomed	hrod
accustomed to	hrod
achari	ni
achari is	ni
achebe	aj
achievement	adtm
achterberg	am
achterberg ,	nj
achterberg </s>	ai
acknowledge	fq
acknowledge receipt	adfp
acknowledgements	alui
acknowledgements .	ai
acknowledgements of	ui
acquaintance	aYheoorl
acquisitions	nj
acres	aakjtl
across	aYcldaeeguhZikjZkclineol
across as	adgkri
across from	glii
across my	gj
across the	aackdegnhdjdomrcujvd
act	ascidiebhcidjckeliqkratYub
act ,	alcdlj
act .	ci
act is	ak
act ran	ci
act two	ao
act was	ak
act would	aedk
act you	gj
acting	clhklkoete
acting -	hi
acting head	cm
acting up	aj
action	acuo
action .	aeuo
active	acuj
active ,	aeuj
actor	al
actors	ambigjjdod
actors are	qj
actual	ccritlvj
actual reason	ajti
actually	aOdcedgqheidjYkentodqdrqtjudvn
actually come	gk
actually read	gl
ad	acbicjgk
ad said	acbjck
adaeze	ak
add	aScrdjeZgihciejdldmcndoXptrmtYudvs
add .	adckodrq
add is	aick
add me	djeeqj
add that	aicdgl
add up	acblcn
added	aaddoktev2
added a	bivj
added up	abolui
adding	aatmvq
adding a	vi
adding your	abto
address	aqbmcbdSecgbhdjYkjpmqerkuV
address ,	bkni
address .	bedbpnroue
address :	abkn
address ?	blle
address and	aili
address as	qi
address below	ai
address changes	ai
address for	aj
address me	om
address on	akmj
address with	bj
addressed	aSbqdinesitl
addressed me	aabjtm
addressed to	adbonesi
addresses	admlnmoeqi
adds	aacmmi
adequate	ci
adeyemi	angeni
adeyemi </s>	ai
adeyinka	aj
adjectives	ai
adjust	el
adjust me	el
admin	abulvn
admin on	adul
admiration	adfeiotj
admiration for	acfeip
admire	anbecZfdgUiYjcmcoYporktuubvc
admire .	ante
admire a	akibreto
admire how	alcdieocrktk
admire the	ak
admire you	adrk
admired	begXhmiajepmtpvd
admired how	aetn
admired most	tk
admired the	ti
admired your	pmvd
admission	ui
admissions	ap
admissions office	ri
admit	ajblcpgjhdkeoarZ
admit ,	ai
admit .	aojd
admit i	aacnjj
admit it	acbmcigkodrc
adopted	gk
adore	abgo
adult	aYnerxvc
adult could	rj
advance	aPbiemfpkkmitj
advance ,	acekji
advance for	aemj
advanced	aihm
advanced driving	hj
adverbs	ti
advert	abbmcsgbjakcmcolrato
advert ,	al
advert .	ajbi
advert and	bj
advert asked	ci
advert did	cm
advert i	bjce
advert said	cnte
advert when	aYoq
advertise	abgmtl
advertise i'll	acgn
advertised	albqcjdchZve
advertised ,	bk
advertised again	al
advertised this	ak
advertisement	aabjcqokre
advertisement ,	ok
advertisement asked	aZcr
advertisers	ui
advertisers ,	ui
advertising	aj
adverts	ej
advice	asbYcadlebfegjhYiajVkZlombnSqZrutiuW
advice ,	grkeljrc
advice .	ao
advice about	om
advice for	rk
advice from	acgdrt
advice in	aq
advice of	am
advice on	aadolnud
advice to	netp
advice with	aerm
advice you	ai
advices	rj
advise	aVdngojjlinduj
advise .	abdojj
advise on	aXdoli
advise you	um
advised	ajblfkud
advised ,	al
advised .	an
advised by	ni
advised in	adbm
advisory	aebi
advocate	uj
affection	aedk
affection for	acdk
afford	abeeglickrrk
afford ,	rl
afford food	kj
afraid	adcideedgpikjckcmankobrdteulvj
afraid .	aegn
afraid i	ck
afraid i'm	aj
afraid my	aiqj
afraid the	ai
afraid to	aSilniuq
afraid we'll	al
afresh	acdoqn
afresh .	aadp
afresh when	ai
after	albkcRddeefZgYhoiijokYlamlnSodpardsjtiubvj
after #	ai
after ,	bidj
after .	bbdlgkhejcomqjrdtdue
after a	clhjodte
after all	albcjkkambqXtlue
after and	aj
after being	gl
after crushing	adjm
after easter	aidkqdtk
after eight	akhi
after eleven	ajhljd
after everything	aihkjj
after five	adhkti
after four	ap
after fourteen	ak
after her	ajni
after i	aObtcldagohejnnkqbtd
after i'd	aWbkon
after is	dl
after it	ajdimk
after mine	aebl
after my	adbjdmhdkk
after nine	anhmiljZkdte
after nineteen	hi
after our	abbiintl
after reading	aejp
after six	ajejti
after so	ai
after some	aohe
after stratford	hj
after such	cctm
after supper	qj
after talking	al
after ted	hj
after that	aWbcdYelgehckkljmloeqtrktiuc
after the	accagjidjdkmlcmnndomslvb
after thirty	aj
after this	hejkkjqcuk
after those	ej
after three	behq
after two	apdegehdsm
after us	aknd
after what	acml
after which	hdjekdljqt
after you	geheirjiqerete
after your	bdhijmkiqbteuj
after yours	ej
afternoon	albecZdUgnhTiokVlemsnaoiqprXtbuXvd
afternoon ,	bkddekgkml
afternoon .	akbcdegdhdikmdokqprd
afternoon and	neqj
afternoon as	acgm
afternoon has	ik
afternoon i	aYmkon
afternoon this	qj
afternoon what	abgkjm
afternoon with	ij
afternoons	adql
afternoons for	adql
afterwards	aYbqciedgmhdjckeleneokqnreub
afterwards ,	aego
afterwards .	adbrcjeehejeqo
afterwards and	aaon
afterwards in	dk
again	bNcqdveqgOhSjkkcmxnLoRpoqosctbuevI
again !	aYtn
again ,	adbacbdieofngbhUiZjikjnaoZqerutjua
again .	aWbecjdierfegXhZikjjlYmppdqnrcsbtduk
again :	aZdqeesjve
again ?	amdbejikjelkvb
again about	am
again after	acjm
again and	aVcpeihemmul
again as	jk
again at	aXcldbhkqruj
again before	abejqi
again by	aXeejmmlqi
again for	dceefekdlimsodppqetbvd
again from	adcldepl
again i	aicjdkmkqcte
again i'd	al
again if	ej
again in	apedgljcliqave
again next	dp
again now	anje
again on	abdkejmbqj
again once	aqddedhjqe
again only	il
again since	addo
again that	anjjmd
again this	gjqk
again to	acdm
again when	aojj
again with	acdlklqm
again without	al
again you	cihlqd
against	bncpeXglhaiYjkkimeoeqYrkuPvj
against a	am
against anyone	aiblcagcol
against it	ajci
against me	ckedgjhdjlue
against my	adgl
against our	aabkkk
against simultaneous	ci
against the	kj
against us	accn
against you	jjnioeqerpue
against your	gj
agarwal	ei
agarwal ,	ei
agata	kk
age	bsddejgejemoncrntWvc
age ,	eirl
age .	adbccjgejemkokrl
age discrimination	bl
age four	hi
age i	anbegdrj
age in	um
age limit	aibchjjl
age needs	adrk
age of	acikkm
age on	aabq
age was	bm
age when	gk
agencies	akimud
agencies i	adim
agency	brcbdeechmjUkemmndoYrkuevb
agency ,	am
agency .	aXbjgjikmire
agency has	ierm
agency is	ao
agency nurses	bk
agency of	retm
agency staff	adhk
agency that	aeuk
agency took	gj
agency was	am
agency who	ck
agency's	amgdtm
agenda	aqqd
agenda .	akqe
agent	aicbdaeehWiajkkalsnlocqjrltcvd
agent ,	lm
agent .	alieni
agent has	nkqi
agent i	deielnri
agent in	ai
agent is	aiqk
agent swore	bejm
agent tells	acgl
agent's	aZeijk
agent's fee	adeijk
agents	adbelmoiqkrnve
agents ,	aelkoj
agents we've	ai
ages	an
agnieszka	ak
ago	ajcidmhbidkdoardtbvv
ago ,	anje
ago .	beckdigioevi
ago and	bk
ago i	dlgc
ago was	gl
agree	albXdifdgWhakdldmbnloWtquWvs
agree ,	vj
agree .	arcZnlte
agree so	tj
agree that	akckgehcrltk
agree to	acckei
agree with	becihdiiretmuevr
agreed	aobaddeigciijdoZrbtcvn
agreed ,	amoe
agreed .	ejqi
agreed the	hj
agreed to	akhdkino
agreed with	amijnbvl
agrees	cjgkmi
agrees .	cl
agrees that	adgkmi
agrees with	al
ah	aeeeoivu
ah ,	aeeeokvr
ah well	al
ahead	bbcmeefmgmhbjendodqjre
ahead !	fj
ahead .	clfk
ahead and	aZqq
ahead of	begpkjodtiue
ahead this	al
ahead with	alqe
ai	hk
ai org	hk
aidan	aj
aim	ailive
aim better	ajve
aim for	li
aims	adtm
air	aTekgiiq
air .	ii
air as	ij
airport	aboltnud
airport road	adtnud
aisling	an
akosua	aj
alan	aenj
alan ,	aenj
alan's	aenj
alan's office	aenj
alarm	tl
alasdair	aj
album	acjkvi
album in	jk
aldous	gk
aldous ,	gk
algorithm	aWceoetxvk
algorithm for	aYtn
algorithm that	aetm
ali	ai
align	cefq
align with	cefp
alike	aiij
alike .	ak
alive	gkiljekire
alive .	al
alive who	gk
all	blcXdTeqfigchiikjjkUleminKompjqvrSsmtbucvV
all !	aj
all #	ai
all ,	amcledkcrlsntWud
all -	aZbktm
all .	aqbdcbdiecfdgbhijZkZlemlnaoappqdtkvc
all ?	acjk
all a	blje
all about	adbdcejmnk
all afternoon	ilme
all ages	al
all agreed	ai
all along	alci
all and	adek
all applicants	al
all asking	aooc
all at	ai
all authors	ak
all be	aYboedtjul
all been	akui
all buyers	il
all by	el
all came	acgm
all concerned	aafluj
all day	aZbecjkjrmtm
all due	aecbop
all eight	bj
all fairly	lkve
all five	hejioi
all for	acijtm
all forty	adgijl
all four	aigqhejdkimdoZqcrlta
all from	aebjdj
all galway	aeim
all go	aj
all good	an
all got	hk
all guess	bjoi
all have	aXoq
all i	acbacdepgeiemjoXspteue
all i'm	en
all if	em
all in	amrctm
all is	acidmoqirm
all it	aXhcjpqiul
all knew	aj
all know	aUbngjhn
all landlords	im
all made	ajoi
all makes	ol
all me	ai
all means	akontb
all modesty	aecegr
all my	aZgeirmjuk
all night	aXjiklqk
all nine	ai
all of	akbndbemfchVjRkZlqmYndoUqlrctmuivi
all on	aUbidotk
all one	ok
all our	hiul
all over	aYhnuj
all rather	gZhl
all right	ascaddeaglhZicjnmboqqctavb
all round	acqk
all saw	adbk
all see	qj
all sit	mi
all six	adckhlqite
all so	acjomi
all some	qi
all spring	hk
all stakeholders	acfl
all summer	abdmhm
all that	bdceddekhZicjomloYqrtd
all that's	ej
all the	aocWdagSiljckZldmjneoarltavt
all there	aZbkel
all these	abbmjlodtive
all this	aljllimcue
all those	alok
all three	aqgehejlkerjtd
all through	aZknok
all to	ajci
all twelve	jeocqktk
all very	al
all want	gl
all was	ii
all watched	hmje
all we	aekk
all week	azbceejdod
all went	aYbngl
all were	jdol
all winter	aieejeojqjue
all with	aiijoe
all worked	ai
all wrote	gl
all year	aibegjti
all you	abeijn
all your	joolve
all's	adom
all's well	adom
allotment	gdhlikjqkbocrete
allotment .	ak
allotment lads	jk
allotment plan	hk
allotments	djnduk
allotments ,	dj
allow	ajecfjgjilldoeqatcuj
allow ,	gk
allow a	abun
allow it	an
allow me	aacjdifjil
allowance	ad
allowed	anbdccdlhYiejdmlnnocqdrjucvZ
allowed ,	lj
allowed to	addmejhamlnnodrktiuevb
allowing	ai
allows	cidjkenk
allows ,	kenk
allows one	dk
almost	aObdcbheixjmkbmcoZtv
almost as	abtm
almost forgot	ti
almost glad	aeim
alone	bZcceSfjglhaizmlnaoYtXud
alone ,	aYcedledgiheijjckkmpud
alone .	aqcegjkdobre
alone and	aj
alone at	ki
alone i	ai
alone until	aiqj
alone was	am
along	btecfnhdjbkZmeoaqctkuW
along ,	ak
along .	abciiikerjtn
along for	aZbt
along once	ai
along the	fo
along with	bjnjue
aloud	cehliljdkjritb
aloud ,	aj
aloud .	abhlkjmi
aloud at	aj
aloud to	in
already	albjcPdmeZfagWhribkalVmenjojpdqrrRsltauWvi
already ,	dl
already .	hbjenloiql
already ;	aetm
already ?	adhksjve
already a	aj
already and	kj
already answered	aZop
already be	aj
already been	amhqiejc
already begun	ij
already blocked	adqk
already booked	he
already bought	jmke
already changed	aj
already chosen	adjjsk
already complained	acnn
already cut	aYhmjj
already doing	hk
already drawn	jj
already filled	aaqitm
already for	aekm
already found	am
already full	ak
already given	bj
already gone	abkiol
already got	aj
already had	aYblqn
already handed	aihmjZ
already has	abniul
already have	akkd
already in	ai
already knew	bpjd
already know	albZglhjjd
already knows	annetj
already made	al
already measured	ak
already met	el
already moved	al
already on	bmqi
already ordered	hl
already passed	al
already picked	aabijm
already read	aljd
already requested	acdl
already rung	acno
already shown	jm
already sitting	aYblokti
already sold	biki
already the	aj
already three	akdj
already told	aXbadshiidjjmnneqere
already written	ao
alright	al
alright if	aj
also	aRdleWgLhLjYl+oaqVsdtsuevy
also ,	aYckllmivu
also a	aelj
also ask	lk
also asked	aebjdi
also available	oj
also be	aiti
also came	adtm
also did	ai
also for	tj
also have	actj
also like	lj
also my	adll
also paid	adbo
also take	aj
also the	cl
also thought	rj
also to	acrn
also told	ao
also whether	aelj
alter	cj
altered	aXilqj
alternative	adgn
alters	aicj
although	aVbnfmgihciepnrdtdvl
although i	akoi
although the	aVblfmglhejjod
although you	aapo
alto	bk
altogether	acjq
altogether ,	adcijj
altogether .	jo
altos	ok
alumni	geuo
alumni association	uk
alumni board	uk
alumnus	hk
always	aXcTdrechpipjQkdlcmVnsosqQrQsbtl
always ,	aeoj
always .	ajoj
always a	akdl
always answer	ij
always asked	acum
always been	ajgdnioltcue
always believed	ackm
always did	rk
always do	aZidow
always does	ascegdhcue
always enjoy	tk
always found	aehdnvodrd
always glad	oj
always going	hpodue
always had	abfjnp
always have	aZbptmue
always heard	akoerj
always knew	gl
always liked	an
always likes	ai
always manages	ok
always open	acem
always said	il
always says	acun
always send	addn
always spoken	aeneuo
always tell	ik
always telling	gk
always that	aluj
always the	aadiim
always thought	hi
always told	um
always wondered	adtm
always worshipped	abio
am	aYbYcbdjepfogrhliYjRklnkodpSrZsetluivb
am ,	ajdcgnodsl
am .	abedgijnmkoaqeul
am ?	go
am a	deecgomkoeretZumvb
am able	hmqctl
am about	adkimk
am adding	aYdito
am afraid	ajck
am after	dk
am always	aZojtkui
am an	ak
am ashamed	mk
am asking	aeet
am at	ajbigduj
am aware	mj
am back	dk
am begging	aeeqqd
am broke	aakn
am by	aago
am changing	an
am confident	fogd
am conscious	acmo
am considering	aeum
am content	amhmqdue
am copying	no
am crying	el
am curious	bl
am cutting	aj
am delighted	al
am desperate	aWet
am disappointed	ai
am drowning	aoqc
am entitled	aahr
am free	aj
am getting	adql
am giving	qlul
am glad	ajbegbhjkemeoZtt
am going	degehejlkcmendqjum
am grateful	armbodtp
am guilty	gj
am happy	audbhaqk
am helping	aj
am holding	acqq
am honoured	am
am hoping	dpue
am i	aahkjdkknlolte
am ill	adkn
am impressed	al
am in	amfjgdniteue
am just	foqe
am keen	uk
am keeping	adql
am learning	akgjte
am leaving	jdomqj
am living	kk
am looking	fekjukvi
am mortified	mj
am moving	am
am nervous	ai
am new	enge
am not	adbdcidagYjamdneojqrrpsetYuj
am now	akdiilkb
am obliged	aktk
am off	aj
am on	em
am one	jj
am only	acdkgion
am out	gl
am over	gdom
am overqualified	ti
am owed	adho
am pleading	aeem
am pleased	oj
am puzzled	aabkck
am quite	aohd
am re	dk
am reaching	aefl
am ready	aedelmmlqc
am really	mj
am relieved	adhcrq
am returning	ai
am seeing	noue
am sending	aedenqti
am sixty	acko
am so	gimitj
am sorry	axdegejeod
am still	aqdieigdhikeoeuc
am such	abmo
am sure	bicjdZfegaicjjkcmdojqltkuevc
am taking	al
am thankful	atmd
am the	aWeegwiejl
am to	hkij
am told	aYbrgihcjdllndobqdrktkud
am truly	mj
am trying	abdnkk
am used	algWhekjoq
am very	absp
am waiting	qiui
am working	ai
am writing	aidefrgbhekmmdndoetduive
amandeep	aj
amankwah	aj
amankwah </s>	aj
amateur	geherlti
amateurs	aYgkrp
amateurs .	adgkri
amazed	ai
amazing	iooe
amazing ,	acfein
amazing that	oetj
ambassador	ni
ambassador was	ni
ambassador's	nj
ambassador's office	nj
ambition	aecigk
ambition ,	ci
ambition .	aZclgl
ambitious	odtk
ambitious ;	oerj
ambitious and	tk
amblecote	adnl
ambrose	aj
among	bZddenflheiojjkbmdneocteuj
among so	ajeltc
among the	abbccidefmgjimjdrctk
among them	aqbe
among those	el
among us	ul
among your	rl
amount	ujvi
amount of	aivi
ample	ai
amplification	aecj
amuse	aode
amuse you	aode
amused	gl
an	aZbYcPdUeifkgVhtiljckelnncoepXrjsYtiurvm
an absolute	adsitn
an accent	bq
an achievement	adtm
an actual	an
an address	aabiiimj
an adult	aYnerxvc
an advert	odtn
an afternoon	aaejgpjlolqcre
an age	tj
an agent	aclj
an allotment	hj
an alumnus	hk
an angel	ik
an answer	adbecXdeekgcickilinaopqrretYvd
an apology	aZeehoidllmr
an application	aehkknukvd
an appointment	ajnj
an apprentice	hj
an architect	aagm
an assistant	gehjnj
an audience	tl
an audition	aitdul
an author	ai
an automatic	aZoltk
an award	aotd
an earlier	cjtk
an early	ai
an easy	gioptc
an editor	aacigeheikrjtq
an editor's	ik
an education	ajgeheikrctj
an eleventh	dj
an email	aehijjtj
an employer	ai
an empty	tk
an enemy	adur
an enthusiastic	fj
an epic	cj
an equal	airl
an error	aoce
an estate	anie
an evening	apke
an exam	ajgl
an example	aXijulvk
an excellent	ul
an exception	akemhkiekmlemereva
an excuse	cj
an explanation	adhktk
an extension	li
an extra	li
an eye	albkhdidldqdrmtlud
an honest	aiuk
an honour	akgdhaipme
an hour	aiecgihiimlnmbniqbrTtbua
an hour's	aedm
an idea	ak
an idiot	geicms
an imbecile	acrote
an indoor	ci
an inspector	rdul
an insult	acmjrl
an interest	abnooj
an intern	acel
an internal	anbkte
an interview	aZhoqmrk
an introduction	adlk
an iq	adgm
an odd	akcnhd
an offer	ajhdokqj
an office	hkiitj
an old	ejgeiijqkkmenoocrXtbvb
an older	al
an open	flgehiidjmtk
an opinion	rk
an order	hn
an ordinary	aljd
an ounce	elie
an oversight	uk
an umbrella	aitj
an undergraduate	acrl
an understudy	hl
an unpaid	di
an upper	hk
ana	aj
analysis	kl
analysis .	kl
analytics	ci
analytics ,	aeci
and	cmdofxgUhbicjSkll9mmoNpXqnrbsrtTuZvm
and "	tevj
and #	aZcndj
and ,	aabkcedveehejeqerdtm
and -	adtm
and a	adcaeVgsiejSkdlzmknXopqOrTsrtkuSvW
and about	ai
and above	mi
and accept	aiceqj
and after	bchejkkkqerltjua
and afterwards	dk
and again	aIdxjilbmmqsue
and agreed	annd
and all	cjgehmiijnkcmeqdteuivd
and alone	km
and already	aiilkeme
and also	aZlu
and always	acdiiirk
and am	haklmerjtm
and an	adccls
and another	lo
and answer	aili
and any	cpeegi
and anyone	acmkri
and are	aq
and as	addknj
and ashamed	ai
and ask	aelkrivi
and asked	augcjd
and at	abbecedjengcjbkdonqptd
and ate	alje
and attach	cj
and away	aigj
and back	achjki
and be	aYeoijoi
and beautiful	ij
and being	acor
and below	ei
and best	ai
and better	ak
and between	aakern
and both	arcidbgeqm
and bother	rn
and buried	acjo
and buy	aj
and by	bicZdphdiejekkliomqbte
and call	aaqotk
and came	aj
and can	aqecgdheidjekdliqirjtc
and can't	tl
and careful	ck
and check	li
and circle	aefj
and clap	oi
and clear	aeom
and cold	admk
and collect	qk
and come	cm
and confirm	qk
and consider	aackep
and consideration	aYfq
and cost	rm
and could	eelt
and couldn't	ck
and count	djei
and crush	aZjmoj
and deleted	ai
and deserves	al
and desperate	aeeekm
and did	bdcl
and do	aeceeehlocso
and does	aell
and don't	aUdoeeokro
and down	bj
and dublin	gi
and each	bkddijjlqe
and easily	ak
and eat	jk
and effort	aefj
and eighteen	adck
and eighty	adtm
and eleven	aj
and enclose	ai
and enjoy	aj
and enjoyed	al
and equally	ai
and even	ajbcinvi
and every	algailjdkjqiub
and everybody	abbkgjhkibmmneri
and everyone	adhnidjiplte
and everything	an
and experience	fk
and fair	ai
and find	akdeeilj
and five	adgj
and follow	fj
and for	aybdcadeecfYhajlmvnboWqbrZtavW
and forgive	acil
and forty	bjqj
and found	ajcdiljemkrd
and four	aq
and framed	acql
and frankly	aaglhk
and free	abtk
and friendly	aj
and from	aadkiijm
and gave	adbk
and generous	ii
and get	ljnk
and gets	adun
and give	acejqmrl
and given	achm
and gives	aeqitj
and giving	emqd
and go	nj
and god	ej
and going	ti
and good	ar
and got	anhkjd
and grace	ii
and grew	ai
and had	augehijZ
and half	gelo
and hand	aj
and handed	acjl
and hang	aetl
and happy	ak
and has	aebdddgiiejdkbmmntrmtd
and hasn't	aXbmjqrd
and have	aobbcddbgbhYipjZkqmbojqbrdtc
and having	axbecbjereti
and he	aqbVccdeeegRhdiajdldmdnooeqctkus
and he'll	anjc
and he's	jbns
and hear	akqe
and heard	akbe
and her	ajbi
and here	cmdi
and hers	lj
and his	aibindul
and history	glie
and honestly	ij
and hope	aemdolpmteui
and how	abjllmvj
and i	anbacbddenfdgXhiiklEminkoepTqerdsrtavP
and i'd	bVdagajVkilenZqsrcteux
and i'll	alcidYesgWhiiajVkelYodqnrjtVuj
and i'm	aocVgkjmkWlZmnniqcrUvW
and i've	apcSdWgmhTjikjlVmYnlqoresetRvb
and if	cnduidjekdlkmZoeqdrateuavi
and in	aRbkdveehoicjekelkqeucvk
and introduce	li
and is	kdlmniqitk
and it	alcVdcebfcheiikmlVmSneoqqjrWsVtiunvj
and it's	bacjdbejhmikjckdldmaneoYrnui
and its	cbgjtdul
and july	addm
and just	aeqirm
and keep	aclk
and kept	aj
and kind	fj
and kindly	hk
and know	aj
and learned	aj
and leave	alekikqXtl
and left	amimjdkc
and lend	aZln
and less	aici
and let	aUl1re
and liked	abcn
and likes	nk
and live	rm
and long	aeim
and look	akoeqktj
and looking	aj
and loved	am
and loves	acuk
and made	ck
and may	aWlvnl
and maybe	ailk
and met	hk
and might	ekli
and mine	ancedjgbhiii
and missed	ai
and more	aiqj
and most	aihj
and moved	aj
and mr	ai
and mrs	ai
and mum	kj
and my	akdRfigVhaiejdknlqnjoZqtrWtR
and need	ak
and needs	am
and neither	ji
and never	cehdikoisiud
and newly	aj
and next	glliodtdul
and no	ajcidaemgeijjekjmbqdue
and nobody	alhdjikmmbneqdtbue
and none	abcjrltj
and not	ambRcpdjebfegihXiijTkjlcneuZ
and nothing	anclue
and now	aWceeegXjnkplcqWrlsktmuZ
and number	nl
and odile	hj
and of	djmiud
and on	aJcmdmepgjhekdllncolqksktcub
and once	aj
and one	adcdfjgohbkklamcnpoZrYtlue
and only	ajgboerjtevi
and open	aaeo
and others	aehjrj
and otherwise	anec
and our	aokemk
and ours	aj
and out	mj
and page	ck
and paid	an
and particularly	tk
and people	aZbnicmircun
and perhaps	aYbjdjelgijdlpmiqd
and peter	ak
and phone	qi
and play	acrn
and played	aekm
and please	adds
and pleased	ok
and probably	kj
and product	ti
and put	aegkneqo
and quite	abmm
and rather	ijrjte
and read	aZjiqosm
and reading	am
and reads	qj
and remain	accifj
and remember	goub
and return	li
and revert	acfl
and reviewer	tj
and rewrote	adel
and ring	aelirk
and rob	mj
and said	albj
and save	aZejnltj
and saw	aqbc
and say	admjqm
and says	avdmidjbkaud
and see	addeebfiglhkjlkamcnloeplrbuX
and send	lq
and sent	aZbcdlgo
and september	aeql
and shall	jloetjui
and she	akbddbeeiWjlkZlcminsokrbtcud
and she'd	ak
and she's	no
and should	abbimjrn
and show	aclnrl
and showed	ti
and signed	aeel
and simple	achm
and since	abimlj
and sing	ai
and sit	aeel
and six	jj
and sixty	al
and sleeps	cl
and slept	jk
and so	aObVdteihXiujXleoaqkrnsmtVul
and some	aUbmcdgmrdtkun
and somebody	jj
and sons	ti
and sooner	ul
and sorry	aVmu
and spare	ji
and start	qj
and stay	aarp
and stayed	adblml
and still	akbecldjejgbhjjcqduc
and such	acrn
and take	adeiro
and takes	rk
and talk	ak
and tell	aXcleilrmd
and ten	aZbmli
and thank	fkjemondoe
and thanks	axde
and that	aobpckeVfjgWiPkcmlnboaqkrctPuk
and that's	akceddeejpokqire
and the	ambicadpfZgVibjcklldmunZqerbtdudvd
and their	ancejkqktc
and then	aPbncjengnheiojelkmandoZrRsrtouUvn
and there	akbZcjdZgjhijckqnboaqcratiuZvc
and there'll	aeul
and there's	aacieekrri
and therefore	acck
and these	adul
and they	amdeebgihXiakdlYmcnkoTqprctkuk
and they'd	aYjltm
and they'll	aegeup
and they're	aigeoo
and they've	augejckcui
and think	aj
and this	aibbcddledgeicjqkomjncocqardskuW
and those	ajbjcehelj
and thought	aahlii
and three	aobeki
and thursday	blqe
and to	aabjcadieefegihcjckeljmsnbodqkrisluZ
and today	abdo
and told	bpgdickk
and too	gmme
and took	cmgi
and tried	ai
and trust	tk
and try	aejl
and turn	adeljj
and turned	ji
and twelve	ai
and two	ajcedigkjkld
and unparalleled	aaiq
and until	aeqjuk
and use	lj
and used	bn
and useful	akve
and value	fk
and very	gk
and wait	aYekhl
and waited	aaen
and walks	um
and want	ai
and wanted	an
and was	akbXgojdvi
and wasn't	ak
and watch	eeok
and watched	aZmnnj
and we	akcjdWgkhdjekblYmmodrTsjtUumvd
and we'd	bkelhjue
and we'll	hmkdqiuj
and we're	adjjqdtlul
and we've	jjkj
and wednesday	ae
and weighs	ci
and what	addcfngbkblpolqktd
and whatever	aalimo
and when	cedllnuevi
and where	li
and whether	aTlxneuj
and which	adqlui
and while	aelk
and who	aRbegjjjlrndoiup
and whoever	om
and why	ck
and will	asccdeeafmhRjXlinnobqirbtiub
and wish	acfm
and with	aYdrjeliqdretnue
and without	ek
and word	uj
and would	becXdjeTgahcibjVkalvmmoepntoubve
and wouldn't	al
and write	ckek
and wrong	aeck
and wrote	ai
and yes	ascd
and yet	aXbncodjejjeue
and you	aZbxcofdgmh0iPjqlUmQnkoPqTresitRvV
and you'd	rl
and you'll	jlmeul
and you're	abbikuue
and you've	aQcojjkoqk
and your	apbecjdUeYgejUkplimVncoosctWuevZ
and yours	akbecddiiYjckdleqitduo
andhra	aecl
andhra ,	aecl
angel	il
angel and	ik
angela	nm
angela in	nm
angry	aejkoisi
angry ,	adjkoisi
animal	aj
anjali	ai
ankle	rk
ankle .	rk
anna	lm
anna ,	lj
annabel	am
anneke	aj
annex	cj
anniversary	jk
anniversary .	ai
announced	aebplioe
announced .	li
announced for	abbn
announced on	aebk
announced you	qj
announcement	adcijoqj
announcement ,	jj
announcement .	cj
annual	aXniqdtlur
annual appeal	uk
annual dinner	aetm
annual meeting	njqduj
annual report	acul
another	bVdjecfugjiOjbkjlqncoepkrYsatiua
another "	aetnvd
another ,	abgklo
another .	aicedjhlnltd
another application	acgl
another brave	ti
another buyer	adkjqi
another chance	eigioi
another choir	ai
another client	aj
another conversation	cl
another couple	aj
another date	hj
another day	adoeuo
another department	airj
another door	acejkk
another firm	gkhe
another flat	aj
another form	adem
another fund	ql
another go	ai
another hall	am
another home	ak
another in	aj
another interview	allmqe
another job	ak
another journal	an
another letter	aindrk
another look	cmdili
another man's	acbk
another matter	qj
another minute	mk
another month	aedl
another night	jckl
another no	ol
another offer	ao
another one	fqrj
another person	al
another place	hkqe
another post	aj
another press	qk
another publisher	dmlc
another role	adhm
another round	aj
another season	aatm
another site	aj
another slot	achnql
another speaker	al
another thought	aj
another three	ti
another time	akeeoo
another to	emhj
another trust	ai
another try	li
another viewing	li
another way	aWcpdreaheoeqdun
another winter	abkn
another word	aajn
another year	avkcoeqlte
another's	abtm
anouk	jk
anouk is	jk
anselm	ak
answer	aibPdoejfQgOiUkjlkokpdqyrYsWtjuZvZ
answer !	aevi
answer ,	ascehdmjoZ
answer .	akbacodkerfZgbiajmkmlbmXnXrTtcuTvi
answer :	dl
answer a	acom
answer about	eimk
answer after	oetj
answer an	odtn
answer and	ajcchl
answer another	alqc
answer at	aideqk
answer before	bjdeuk
answer by	akhdqn
answer came	kk
answer comes	acdcnp
answer could	dj
answer each	adcn
answer every	apue
answer for	addijoleum
answer from	djkk
answer has	ai
answer i	anke
answer i'd	rj
answer in	aehejikjqo
answer inside	am
answer is	aibecXdeellemkniqatkul
answer it	dk
answer letters	ol
answer me	aWqx
answer needed	ak
answer now	ajqi
answer on	dchlmjodqnud
answer one	aatm
answer only	tl
answer question	ci
answer reached	aj
answer so	aj
answer than	ij
answer that	aaijul
answer the	aYcijmtl
answer this	aZecjkmcooqkrj
answer to	aacjdkeehdjelmmenpojqZteueve
answer today	ek
answer tonight	adqn
answer too	ai
answer us	ok
answer was	adcddrgkne
answer when	om
answer whenever	ak
answer will	hmqd
answer within	adceomqi
answer you	dm
answer your	aeco
answer's	qj
answered	aqbZcoebhViYjTkdmoncoiqTrnsbve
answered ,	aebkcddk
answered .	dmlj
answered a	ak
answered all	ap
answered any	dj
answered before	aZblul
answered every	an
answered everything	aode
answered first	ai
answered in	accmgk
answered it	adcjtn
answered me	ajminj
answered my	ardd
answered on	cm
answered our	ai
answered that	abop
answered the	cidcmjro
answered this	dj
answered within	ai
answering	cnjeklmeoXrluevc
answering ,	iini
answering .	tj
answering my	aj
answering so	al
answers	aebYcodkgpicmencolqerjtWuYvj
answers .	aegkojudvk
answers about	aidivd
answers and	abck
answers at	adrk
answers every	anietc
answers the	gi
answers to	mdol
anthology	ar
anthony	al
any	acbecWdeexfqhcinjokklcndoYpbqVrksduavd
any .	bdidoerlts
any advice	lk
any branch	ak
any builder	aeck
any business	admo
any case	ameagehdjcljrnud
any chance	djee
any corner	adem
any course	ai
any day	aydceb
any difference	aiei
any experience	airmvZ
any farmer	ck
any feedback	dn
any figure	aaclek
any firm	il
any further	aZflqjul
any future	aefk
any good	actlui
any help	ai
any hint	lk
any hour	aesl
any hours	em
any hurry	oj
any idea	aVgpjnklvb
any interest	ajkjve
any interview	atbd
any longer	kn
any manager	abgq
any meeting	alod
any money	kitk
any more	abcYdcebfdgZhaibjykmldmXnooptcvd
any movement	di
any news	adfl
any of	blcediejgalcmcqerjti
any office	ii
any one	iill
any ordinary	adhl
any other	aqdceegdiqjemlocue
any paper	ai
any pay	ek
any price	adeigl
any rate	aceion
any reader	aecj
any right	al
any salary	el
any sense	aUciiempnl
any size	aeem
any small	adem
any suitable	adfn
any team	hi
any terms	acen
any time	aqedql
any trouble	aqed
any use	um
any weekday	ak
any word	dk
anybody	aacidYeegshjimjWmdnXouqWuava
anybody ,	acgl
anybody .	akgprdue
anybody asked	aeoi
anybody asks	uk
anybody can	il
anybody else	heikki
anybody from	am
anybody has	ajbecegiij
anybody in	ajidrj
anybody on	bl
anybody over	aWoirltnve
anybody who	aVcdgehqop
anybody's	aogete
anyhow	aome
anyhow .	aome
anymore	abgjvj
anymore ,	adgj
anyone	bmcndagehqinjWkRltnLoiqUsjuavW
anyone ,	aebkhejkneri
anyone .	cjon
anyone and	amce
anyone ask	aiuj
anyone asked	accjoj
anyone asks	ak
anyone better	gm
anyone can	abclij
anyone could	amcchpmdrc
anyone else	aiceedhiinlpvd
anyone from	akcnue
anyone got	abbq
anyone had	abjiol
anyone has	aj
anyone i	acijmj
anyone in	ambegdhore
anyone needs	aoqd
anyone on	akgkli
anyone read	bm
anyone there	aSbcdiojrmso
anyone who	aibjcieegdhloeriud
anyone with	ceejgiieri
anyone would	aeoj
anyone you	gi
anyone's	adom
anyone's interested	abom
anything	cOdeeyfehXiYjtkklbncocqV
anything ,	ekgljjoaue
anything .	ambecdeohdjmkdmeqdud
anything about	adumvn
anything again	el
anything at	aaeq
anything before	aegk
anything but	apod
anything changes	ackl
anything down	aejeomuj
anything else	ameatmvi
anything for	jmme
anything from	aabpvc
anything go	ul
anything i	hmve
anything in	aiknre
anything of	aamn
anything on	aink
anything to	aaemhcikjiri
anything with	ajekierkuj
anything you	en
anyway	aqbccddieYhVjTkWlkmeomqlrptYuZ
anyway ,	aidlebhejckellneolqk
anyway .	aphbjdkcqjrnte
anyway and	rl
anyway in	ai
anyway to	aeok
anywhere	amgkhciujbkemdoarbtcub
anywhere ,	amek
anywhere .	aiirjere
anywhere else	akheqi
anywhere in	gj
anywhere on	aj
aoife	ak
apart	aqcigdhejekelmocqcrbtaum
apart ,	bj
apart .	ui
apart at	cm
apart from	akejlmoe
apartment	jl
apologies	ajcedcecjdkemuodrjtc
apologies ,	ml
apologies .	ak
apologies for	aimp
apologies to	mj
apologise	aibdcddaeehejbmtojtjve
apologise ,	akmYom
apologise .	al
apologise again	abmn
apologise for	apdemloete
apologise from	aeml
apologise if	aemj
apologise that	acmetn
apologise to	mi
apologised	aadbmroj
apologised at	aeddmm
apologised for	oj
apologising	adml
apologize	ak
apologize for	am
apology	abdcedgehniclnmyneoctc
apology ,	mk
apology .	abhjlj
apology for	mi
apology from	hkmk
apology is	hi
apology to	ml
app	aSgitpvp
app and	ti
app in	aeti
app is	ri
apparently	aYbecegejdkeoprdttvk
apparently i	ak
apparently loyalty	oi
apparently the	adto
appeal	aWcddtgdlnuj
appeal ,	dj
appeal .	bi
appeal ?	aclo
appeals	ql
appear	aYbwcdvj
appear to	aYbr
appears	aYbjojvs
appears my	ai
appendices	an
appendix	akbdcpvd
appendix ,	ci
appendix b	ck
appiah	akne
applause	gmte
applause for	alte
apple	aj
applicant	adbigiiejikdmincoirdtuucvX
applicant #	tmva
applicant ,	aion
applicant .	mitk
applicant has	adgn
applicant is	tm
applicant who	hl
applicant will	jk
applicants	apdXecgahmjclamlooqcrWujvZ
applicants ,	ambcckddeegdhore
applicants .	aZniun
applicants ?	ak
applicants from	aemm
applicants in	hl
applicants that	bdtm
applicants to	ajue
applicants who	acbl
application	bidTelgdhjiXkpmkndoprdsetbvV
application ,	adbddbgchijnlkmnokqate
application .	aXbmcdfegehkjdkqnZoqrdvb
application ?	akdeejve
application again	dbklldqj
application as	acgl
application did	cl
application fee	ajhe
application for	akek
application form	hi
application in	ak
application is	tk
application reached	aj
application so	bj
application this	qi
application was	acbirl
applications	akbdccfngdnmoe
applications .	nl
applications ?	ve
applications must	tl
applied	anbmccddglhiiajbkeljmnneoXrZuY
applied ,	bieigdhomcre
applied .	blgbhdmt
applied for	tj
applied from	ak
applied in	aelk
applied to	acgund
applies	cdgjhiteul
applies to	cehkum
apply	akbZdbeRgqibjakemknnoeppqbrWtjvY
apply ,	jilj
apply .	abckjcnsoduj
apply again	amccecgehbmkodppqetj
apply anywhere	gjqi
apply at	gl
apply elsewhere	adkl
apply for	angkhjoe
apply in	am
apply like	hk
apply next	aj
apply to	aeglhjneuj
applying	akbjcdgcijjZkemqnaoaqerjtjud
applying ,	adbliljcmj
applying .	alhj
applying again	abrn
applying for	aj
appointed	aZbecmgohjneojrctd
appointed ,	hlnd
appointed and	aegp
appointed you	nk
appointment	ajddgeoltiue
appointment fell	hk
appointment is	aZqjtl
appointment with	ainj
appointments	abhokk
appraisal	cj
appraisal that	cj
appreciate	axbccaddfphoiajdmYneoctSubvc
appreciate being	al
appreciate it	aj
appreciate that	aecdfihnoirktb
appreciate the	alfogete
appreciate you	alfloe
appreciate your	ap
appreciated	a0idmeodrete
appreciated .	aqfb
appreciated it	aj
appreciated the	ap
appreciation	fi
apprentice	aqbegchjtd
apprentice ,	ai
apprentice with	aehk
apprentices	apjj
apprentices ,	ai
approached	gbhm
approval	fjnk
approval .	nm
approve	lini
approved	akoe
april	anbjcbdleegbhUjcleqYretq
april ,	akdijeqctl
april .	aibmhctj
april ?	ak
april and	addm
april the	aetl
apron	am
apron and	ak
architect	adcdgt
architect on	gl
architects	aegnidtj
architecture	adrm
archive	albbcjlkqiud
archive ,	aell
archive ?	ai
archive lapses	qj
are	bZcSdaedipjakplPmSnooUpYqtrkvp
are ,	aYgdioleorqdretduj
are .	acbqcdgbiljbndortb
are a	aebecjgdrpud
are able	am
are all	akccgdjmqkte
are already	hltl
are always	aYdlgpieul
are at	aXdkeekiln
are attached	ai
are back	aiqi
are best	aeuj
are better	inre
are both	qdum
are busy	aj
are circling	aagkqm
are clear	sn
are clearly	adrj
are close	aankuk
are closed	abckuk
are clueless	rl
are coming	amneqlue
are correct	akccik
are counted	ambd
are decent	al
are decided	adodtn
are delighted	amkd
are dogs	allivb
are doing	alrm
are down	abdn
are duly	fk
are easier	ai
are editors	il
are edits	alve
are eight	dj
are eleven	aekl
are ever	am
are fighting	gk
are fine	aick
are fixed	ak
are for	aahmkjomreud
are four	km
are free	adqirl
are friends	gcqn
are full	aitl
are generally	ajgehk
are getting	jnoa
are given	bkniul
are going	qaus
are gone	abkr
are good	gk
are grateful	ak
are happy	jo
are hard	ao
are having	nk
are in	anqmue
are kept	oi
are kind	aqrdue
are known	achn
are landlords	ii
are long	kk
are looking	emnjre
are lovely	am
are lucky	gjhoibrb
are made	neuo
are making	si
are meant	aeil
are mine	abgk
are missing	aabm
are mistaken	adcp
are more	aj
are my	aeeo
are neighbours	ni
are new	an
are no	akui
are not	acbccXeigVhpiinmobqcrksjua
are now	bpgeqoua
are of	an
are often	aagknj
are on	ceeigehmklqd
are ones	aeelgj
are only	aenpti
are open	tk
are other	uk
are out	cink
are part	anve
are people	gciljqkdoerdud
are perhaps	digk
are printed	aahltj
are promoted	rk
are proud	akje
are quite	nitk
are reading	al
are ready	ajgj
are received	abnoue
are released	am
are returning	km
are rewrites	alve
are right	axccqevk
are running	bj
are safe	um
are simply	aWclgr
are so	ajbdccrlti
are sound	al
are staying	aj
are still	amgckeqitkud
are taken	ok
are talking	cj
are the	bkccdbenfjgXhaivjckdlemiojqaretVvY
are they	dj
are things	um
are three	ki
are tied	njqj
are to	aehimitk
are too	ejmj
are two	aoic
are used	aYcegjkjojrk
are usually	gehl
are welcome	qirm
are well	ai
are where	ui
are why	alibrj
are without	il
are worth	aeuk
are wrong	aXcu
are you	aLdijrrmsdvs
are yours	ao
area	ajbjnl
area ,	ai
area chair	adbk
area director	nj
area manager	ni
aren't	aRcedkeeiijekpneonqirctmuZ
aren't given	addl
aren't what	kj
argue	akcctm
argue with	aicdtm
arguing	aqgjjd
arguing about	ak
arguing over	gj
argument	aohdikti
argument ,	tl
argument .	rk
argument about	alce
argument from	ak
aria	gm
arise	aZcifmhi
arise ,	aeci
arise .	hj
arise in	fk
arithmetic	ri
arjun	ak
arlo	ai
arm	aienhdri
arm in	rj
arms	adckvi
around	aZbiccdbecgqhnkcldnkolrbtYvl
around ,	njuj
around .	aeojuj
around for	aj
around it	aeiijmuc
around my	hl
around the	akbj
around them	gj
around this	hiqi
around when	ai
around you	ni
arrange	oitm
arrange my	aj
arranged	alnj
arranged for	hi
arranged to	nk
arrangement	aehiul
arrears	aakp
arrive	acbehikirjtm
arrive ,	rk
arrive a	gi
arrive at	aetn
arrived	aeboceglhckamencoZrdsmtsub
arrived ,	aubbdcgj
arrived .	adbigmje
arrived after	ai
arrived at	adtn
arrived before	aetj
arrived by	alge
arrived eleven	aYjktn
arrived in	addk
arrived late	bj
arrived on	absn
arrived this	ak
arrived with	bl
arrives	ap
arriving	adom
arriving about	acom
arse	aZrmtk
art	aZejtq
art ,	ek
art .	actk
article	aNbYcZdekptdudv/
article .	abbckovp
article was	aevi
artist	ii
artistic	ginire
artistic director	aigjni
artists	adbknj
arts	ajgdnktmub
arts council	njtmud
as	aXbYcidqgahminjdkllZmnndokrdseue
as "	tk
as a	bZdkejgkhiklmYneoUpkqlrdsatdukvc
as agreed	al
as always	oo
as ambitious	oerj
as an	fogiidjdmdncomqdtYum
as any	al
as anybody	rl
as anyone	aYcogehq
as at	aeol
as background	kl
as before	awdlgeheqeteuc
as both	aebl
as busy	admkol
as careful	ai
as clear	ak
as clearly	am
as close	acol
as closed	ckii
as colm	aj
as complete	adgl
as crowded	cj
as decent	ak
as deputy	ak
as done	akje
as dr	akme
as dry	aetl
as ever	dkiitj
as everybody	aegkij
as everyone	aedehiikon
as fair	ai
as far	abbocXddgYhYjekkmlnkoerltiukvc
as fine	acin
as for	abcjiimmodrktdvi
as generous	ik
as gifted	aagkil
as good	abgohoimoZrd
as half	ak
as happy	ak
as hard	aakjun
as harkin	hj
as he	aXbigdjenrodritn
as he'd	jk
as hesitation	cj
as his	ai
as home	hi
as i	aicjdtecfdgkhdiUjqkcldoVpmrktOuZ
as i'd	albidijemcoeqjui
as i'm	aebjgkqjve
as i've	aikk
as if	aVbdcdejirrltl
as in	abdnikketkvi
as is	abhitk
as it	aWbmeihPielemrolqduivl
as it's	aijekmodqi
as kind	algemmre
as kindly	aooe
as large	akij
as last	ajdjhdtk
as long	aYeqgdhdkeoZqtretjuj
as many	aWeqrl
as me	akhekj
as mine	aZgphj
as mr	om
as much	anckdeedgbhnibmkoYpkrZte
as my	arbbcldaechoicmdnboTrZ
as nervous	ai
as no	al
as nobody	ti
as not	jntj
as of	alqb
as one	aUcbdZeqgbiijckemeoiqerntquk
as open	qk
as our	am
as page	cbolrk
as people	accddigYhlomrj
as per	aXflos
as planned	an
as pleased	ao
as promised	hn
as punctual	adtl
as read	aYdlhk
as rejections	tk
as settled	dehkjmvd
as several	ajqkud
as she	gdjbojrmtl
as she's	ao
as small	ul
as somebody	bejl
as someone	ok
as something	gl
as soon	aeek
as still	abqo
as surprised	aaniok
as team	ajgehi
as that	ao
as the	bidXfdgahlidknlannpdqnrRtkuV
as there	acceekjooird
as there's	al
as these	hl
as they	aibdfsheickeobqcrbtmua
as they're	km
as this	angdiimlre
as though	aiol
as to	aXclhriijilcnkobtc
as too	aagjjm
as unopened	bl
as useful	tj
as usual	anglhcjioiqdteud
as warm	aj
as was	aTbegkhnro
as we	albdcoeeneqZrcuk
as we'd	bk
as we're	ai
as well	aKbccVekfdgVhWiZjZknlnmxntqnrasjvj
as what	aj
as with	dk
as would	adlk
as you	anbRccdYeifbgWhVjdkllnmbnkosqUrasdtiurvb
as you'll	gjij
as you're	ablkrkuj
as you've	nl
as your	aqbXccdZgihlibjilemlnYoZqWtpuV
as yours	aecdeegXhci3kjrctZue
as yourself	acin
asante	apve
asante -	aj
asante sana	ak
ash	aj
asha	jj
asha asked	jj
ashamed	aTbcedgchdjrkdmzoarlteuevd
ashamed ,	jlve
ashamed of	aZjmmirn
ashamed since	admm
ashamed that	acmn
ashamed to	gemj
ashok	gl
ashok is	aegl
aside	aVcdddglhniljkmbqerd
aside ,	ej
aside .	aahejknjoetk
aside for	adhlok
ask	abbWcodrepfUgnhViRjjkjlimenookpaqUrcvQ
ask ,	acbkcjeijclkmeodsmte
ask .	adcbddhjjinjopqjreua
ask ?	apdceevd
ask a	albihj
ask about	bjjklrnereue
ask again	dcejijji
ask anyone	gl
ask anything	ek
ask as	dj
ask because	djgj
ask dr	nj
ask for	bdcedlemfdhdjbkjmbnkomqYtaud
ask her	aeni
ask here	di
ask him	lj
ask how	aWneosuj
ask if	akdleb
ask in	accldi
ask it	aXdmem
ask me	adbdccdceYhaiejqldmboXqarbtuuv
ask my	aodegj
ask of	abhkolrk
ask one	aicjddgk
ask only	aoeioetl
ask people	am
ask priya	jj
ask questions	cj
ask that	qk
ask the	aQckenjllknkobritivc
ask them	acejjenjoeqoui
ask this	ek
ask to	mmnk
ask upstairs	nk
ask what	akvc
ask when	oo
ask where	ap
ask whether	auedlY
ask which	cmdbletn
ask who	gloduj
ask why	ddnjoivj
ask you	becqdiekgdkunVoZqbrctdub
ask your	acdlnj
asked	bmcndxeQfcgZhXiQjlkZlNmXnkokpZrZsrvU
asked ,	ambeckdWgekknaoote
asked .	ajbZcedchcjkopqarbsitmua
asked a	ajde
asked about	bscdgijakdmmobrete
asked after	arbcjb
asked again	aedj
asked all	al
asked around	nj
asked at	adbldcklml
asked back	aZbo
asked before	abdmokqd
asked better	al
asked each	bi
asked first	aiheoi
asked for	aYbpcrdeecgXhjibjekdoYqjrXsouovb
asked good	ai
asked her	acnm
asked him	ai
asked how	bejini
asked if	albdjbuj
asked in	bidn
asked it	aedj
asked me	ajbScndUecgdhejikelemXneoksltmul
asked my	ajclddqmre
asked myself	am
asked of	acjkrm
asked on	acds
asked our	qj
asked such	ai
asked that	gm
asked the	aogbnjqerjuc
asked them	aZbknl
asked to	ajbbcbdegihmjikaoirltWubve
asked twice	bm
asked us	jl
asked was	abdmjdtn
asked what	ajbdoetlul
asked when	aebj
asked whether	apbkddnc
asked which	acoluk
asked who	bj
asked why	aYjjkm
asked you	aedvjkneodqd
asked your	dlnZqm
asking	aObKcTd/epfegkjqkVlYmnoWrZsctY
asking ,	dpeijdmnocqiueve
asking .	aaeigchiiijimiodreuk
asking ;	hj
asking about	akjkkc
asking after	aj
asking again	acdn
asking for	ajdnebgkmiolqcteua
asking how	aigjnjodud
asking if	aZdm
asking in	ak
asking is	ek
asking me	aQbcdbejhejuqlul
asking now	acdl
asking to	al
asking until	aedk
asking when	aXjnkk
asking why	abdlgijdkenktk
asking you	aodkekjdnd
asks	acbdcrdYiajdkolcmanbokqarmuj
asks ,	rn
asks .	anbekj
asks for	ajcwdehdjeleuc
asks how	uj
asks me	aUglhkjium
asks why	ai
asleep	eeoeritl
asleep ,	ri
asleep .	ki
assessed	ajbjgeretj
assessed by	ajgeretj
assessment	airote
assessment day	ak
assessor	adbmne
assessor ,	ri
assessor's	al
assessor's comments	ai
assessor's remarks	ai
assessors	ai
asset	fi
asset to	fi
assigned	aj
assigned in	ak
assist	nj
assistant	aWbkdqicjloiqpretbub
assistant ,	acbkdkqmrjud
assistant .	alhenl
assistant post	adgm
assistant that	dl
assistant to	qj
assistant told	abbjjk
assistant was	adonre
assistant's	hi
assistant's job	hi
assistants	abnr
assistants ,	aenk
assistants .	abno
associates	ak
association	uo
association a	uk
association will	acul
assume	aXbicYdbebgYhykcmeokqqrdvj
assume .	ap
assume my	achn
assume nobody	om
assume silence	al
assume that	aacehpokqjtd
assume the	hm
assume we	abqn
assume you	qk
assumed	aPbacdgchtjbokrtvi
assumed i	ak
assumed that	aebern
assumed the	achkri
assumed there	hiti
assumes	aicdhl
assumes that	aicdhl
assumption	aeqj
assured	adfngehdjemlolqetkuc
assured that	adfmgehdjemlolqetkuc
asthma	adkk
asthma ,	ki
astonished	acik
astray	adbecldreegdjekeomrd
astray ,	ds
astray .	adcn
at	aZbbdXekfmhbmrnpprqlrcsctZudvl
at "	tj
at #	aabkckgekjqore
at .	aabermtkue
at a	bjcidjeWgkhdidjmkilbmjniocqirZtRujvc
at about	an
at again	dl
at all	bSckdienfjgPhikalXmrnZobpeqcrksluVvd
at an	eitl
at another	alhd
at any	akbaejgjomqesk
at being	ol
at bowls	nj
at by	aenouk
at castellane's	gi
at christmas	akjj
at church	ni
at college	ao
at corrib	ck
at cost	adejhi
at dawn	ij
at dinner	aZijjinj
at each	aelivj
at ease	aumdoe
at easter	aYds
at every	algi
at fifteen	adkm
at fifty	bljekooe
at first	aqgdvk
at five	abneqs
at forty	ej
at four	ackkojqqtc
at frankfurt	jmme
at half	co
at hand	ai
at her	aZjktj
at his	ajbj
at home	ajbcdeinjekanirbtjua
at how	aXbdteuv
at induction	adhk
at interview	bihl
at it	ajbcgchiidjZlpmjobtcue
at last	as
at least	aVbYcedagWjikenYoyqdtxuTvj
at length	ajci
at lunch	ckleocqqtd
at me	aWbieojoqc
at midnight	aVejmjqjtn
at most	aocbgcuk
at my	aibjcYeigmidkllkmiodplqbrdtYuQve
at night	aXepgejokkqe
at nine	aondqmte
at no	aVbmekhekeoktk
at noon	acbljiqm
at number	aj
at once	ajbdedgiheiqjbodqrrdtY
at one	aebkgl
at our	aabegkhijnqbtlue
at ours	kk
at page	accoij
at paragraph	ci
at parties	gi
at peace	gj
at present	gckpqdur
at reception	aebkqirm
at rehearsal	alji
at school	acbbgmocun
at seven	abkjtk
at short	aohlud
at six	aieijkkeokue
at sixty	ambecejlketk
at some	aZdiniom
at something	aegm
at st	ai
at such	aciioo
at supper	kl
at ten	adbldeokqqte
at that	kboerk
at the	aibdddflhciljXkllkmonjoYpPqYsjtWujve
at their	addjhmikjbnjqite
at them	aXekjm
at thirty	ak
at this	ajcddmecfkgehljdkdsi
at thornley	ai
at three	abqo
at twenty	gj
at two	aWgmoiqs
at what	aYbjcldeediejkmjniqerdun
at whatever	en
at which	aicehlni
at work	alkj
at you	gkijoe
at your	bkcYdceYfmgQheidjWkVljmnnkpqrltcubva
at yours	aj
ate	avkdod
ate it	aejm
ate my	ak
ate one	ai
ate the	ak
athlone	ak
athlone ,	ai
atrium	jboo
attach	cjdkllme
attach a	accjlj
attach the	dj
attach with	ai
attached	anbbecfngchkjdkdllmboaqkrWsktaucvd
attached ,	akniqlre
attached .	aohj
attached before	aesl
attached herewith	abfo
attached it	aj
attached the	djhkmeqi
attaching	li
attachment	adbmcedeocrdsntn
attachment ,	aWbmocsnto
attachment .	al
attachments	tk
attachments .	aetk
attack	aYjo
attempt	aljcmk
attempt .	aqjc
attempt was	acml
attempts	algekj
attempts ,	ao
attend	ajui
attendance	bi
attending	ai
attending as	ai
attention	aUbbccfnibrwtivi
attention ,	aigi
attention .	ajhivi
attention to	aXforjtk
attic	aZejijjl
attic room	ij
attitude	adbici
audience	akbZcmglhdidjikeobtjud
audience ,	tl
audience .	gjjkoerlte
audience again	aj
audience in	cl
audiences	aegl
audit	clgehdjjum
audit ,	heul
audit which	aiui
audition	aZcZdmekgjhpiajXknnarStcutva
audition ,	emgchijdkcul
audition .	degijdqjtauk
audition again	am
audition and	addlkk
audition came	kl
audition for	abgnhk
audition had	aeol
audition i	dj
audition is	hj
audition online	tk
audition piece	adjk
audition should	oi
audition tape	dj
audition tapes	ki
audition us	aebl
audition was	aigjhd
auditioned	am
auditions	aydegdjbkileoeqbti
auditions ,	ai
auditions .	aoje
auditions ?	ai
auditions and	kl
auditions for	aetk
audits	uj
august	ambacedtedgbhkidjjldnbqTratculvb
august ,	aYhojjklqauj
august .	apdpnere
august and	ai
august with	ai
augusts	aj
augusts free	aj
aunt	angdhmkankte
aunt ,	an
aunt .	ak
aunt sewed	ji
aunt's	al
author	arcdejgaianZqlriuevc
author ,	eknc
author .	ti
author is	acqm
authority	no
authority .	adnn
authors	algnidletiui
authors </s>	ao
authors began	gm
automatic	aWdjoltm
automatic reply	aadjtn
autumn	ardjecjVkineoarctburvd
autumn ,	bdckdmjckj
autumn .	akkiul
autumn i	giuj
autumn intake	adhl
autumn list	bj
autumn round	qj
autumn too	aeuo
available	aTbjcceehwlendoitjud
available ,	fihj
available .	aThqqjtl
available for	oj
available on	bkhnneqe
available to	aj
avenues	uk
avenues open	uk
average	adcili
avoid	aZkpvj
await	acfk
awaiting	aXdofl
awake	aTblcdeejckjmnoerkto
awake ,	cekmtk
awake .	aerltl
awake over	acml
award	akgdqj
award ,	ak
award .	hi
award for	ti
award is	aeqj
awarded	adbigj
awarded to	bj
awards	bkglienitd
awards than	gi
awards to	gjnj
awards went	bi
aware	aZgeheminlreuovk
aware .	aankuk
aware of	nivk
aware that	mium
away	acbVcrdRhoiljrkZleoYsctZ
away ,	aeeehlokqnrb
away .	backgmikjknjocqdrZtbuevk
away ?	deek
away all	aj
away and	airj
away at	ao
away by	gcimrj
away day	abblck
away for	aloe
away from	aYbeelhiierpuk
away in	jjnk
away knowing	aatn
away liking	al
away my	abhmjekk
away so	aeil
away that	al
away the	aVbecngihbjomm
away to	am
away with	un
awe	ij
awful	aimktd
awkward	gnhZjdneojqmrdui
awkward ,	gk
awkward .	aigk
awkward for	aVmiolqjuk
b	anbccsrctb
b .	an
b test	cj
b wants	cj
b was	ci
babatunde	aj
baby	aibpdeeejSksoaqcrktc
baby ,	aibl
baby .	aeblkerm
baby and	aojekb
baby has	kj
baby in	aekk
baby number	aekj
babysitter	aWjook
babysitter ,	aVjool
back	bdcbdvfsgPhViJjekZlimknTpmqmrasmtZuovb
back ,	aVbaccdijbkblnmpnaolqdtcur
back .	awbjceddeegchbjekildnZrdub
back ?	aadjeili
back a	nm
back about	aedl
back and	aojeolqb
back as	abkp
back at	ankeqj
back bedroom	ji
back by	amdinkqb
back desk	aetm
back door	ai
back for	ao
back from	alddechekjmenpoeud
back has	acgl
back home	alke
back if	sk
back in	acbcdjgZhbjmqsrdtkub
back into	acqltl
back is	akkdul
back next	aeli
back of	acenrluj
back on	aZbecidleZfugejjleneoaqjtcuj
back one	dk
back only	ai
back or	aediqj
back over	ck
back page	ej
back row	aeglhi
back so	aj
back stair	ul
back the	dYgehejikemqojqdrk
back there	aeql
back to	albZcddsgYhplXnVocpqrYskteuWvd
back today	ajsj
back tomorrow	ejqd
back until	hj
back up	di
back when	awhe
back where	ol
back with	aYbvdojekdnbqctc
back within	amgj
back without	edkm
back would	adql
background	abbekkrotd
background ,	gk
background .	ackl
background i	hj
background to	rm
backside	adidrn
backup	om
backup plan	aaoo
backwards	alci
backwards .	aici
bad	ambccidcgehYidjskimineodqdratd
bad ,	algjjekemdoirj
bad .	apmj
bad about	aajrmd
bad eyes	apgd
bad luck	aj
bad man	kj
bad news	jdkm
bad on	ammd
bad time	kjmjod
bad year	acjm
bad years	aihe
badge	aoekgdhdlimeneoluj
badge ,	el
badge .	uk
badge and	ok
badge to	aj
badges	ai
badly	ajceepgdhdjlkemcnaolqdrbte
badly ,	ai
badly .	eojdnboore
bag	akbcddelgjhekbnkrc
bag ,	jmtj
bag .	glje
bag and	ai
bag is	aeem
bags	qk
bags ,	ei
bags are	qk
bailiffs	aRgejdk3qe
bailiffs come	kk
bailiffs took	abkn
baked	adjjrj
baked a	aerk
baked for	jj
baker	gjhltk
baker across	acgm
baker in	adtn
baker who	hj
bakeries	ai
bakers	kj
bakery	apedgbiijjoetduc
bakery ,	ij
bakery .	an
bakery had	jl
bakery has	hj
bakery is	ak
bakery was	kj
bakes	glud
bakes ,	ak
baking	aegdjbkeovrdtj
baking judges	tk
balance	cagjherjtn
balance i	cdtm
balance of	alglodrete
balance sheet	abolrm
balayage	tj
balcony	apmire
balcony .	mj
ball	an
balogun	ai
bamboo	il
band	bdcmdigbiejjkYljneolqdui
band ,	cokc
band .	jl
band and	acul
band is	abco
bands	oj
banerjee	ni
banerjee on	ni
bangles	adkk
banjo	gmoe
banjo will	gm
bank	baccdcgchUiikwndoarjtquZ
bank .	aXjltp
bank and	ki
bank details	arleqd
bank gave	kk
bank had	aeij
bank has	kk
bank holiday	am
bank holidays	ei
bank list	ai
bank must	oeti
bank shifts	ai
bank that	hekerm
bank's	aekoqe
banks	aj
banner	aejn
banner for	adjk
banner with	ji
baptiste	al
bar	akbddihcjemoodrdtc
bar #	mk
bar ,	ml
bar .	gk
bar is	uj
bar was	adcm
barasa	ai
barasa </s>	ai
bare	jjte
barely	aerj
bargain	aehlodtm
bargain ,	aehl
baritone	aj
barking	adml
barking on	acml
barn	alji
barn .	jj
barnaby	ak
bars	ij
barta	aj
barta </s>	aj
base	aYfqvj
base and	acfm
based	vs
basel	aegm
basement	rk
basically	aYmooi
basically .	admovb
basis	ho
basque	hlsk
basque ,	sk
bass	tl
bassoon	aabmti
bat	bm
bat for	aj
batch	bnddgkhdkesjtc
batch .	aiei
batch and	acbksj
batch interviews	bk
batch's	ui
batch's channel	ui
bath	qkrl
bath ,	abqkrl
bath .	ai
bay	ao
baz	ai
bazaar	aenm
bazaar .	aenm
bbc	ai
be	aZbeccdielfWgdhmiljjkkldmeokpUqdsWteupve
be "	aaonvi
be ,	dlvj
be .	ancieZgbheikjZmkndonqmrataua
be ?	amdcsqtevX
be a	ambicjdWebfegdkclboVqkrctaupvl
be able	aoddebgdhVicjjkcmlnZrqtaul
be about	accjhjkeoeretq
be advertised	am
be advertising	aj
be against	aedigl
be ahead	aegnud
be all	aignve
be allowed	eihbnjrm
be alright	aj
be among	arhc
be an	ajik
be another	kl
be answered	di
be any	anccdled
be applying	rm
be arriving	acom
be as	amgihbiejeoitnuc
be ashamed	acjmmern
be asked	abbdccgehpidjbkkokqkrltb
be asking	ameehijekenk
be assessed	ajgeretj
be assured	mmoi
be at	bieigdhnkeocqmteua
be attending	ai
be available	hm
be aware	abuq
be awkward	aWgkqo
be back	akhj
be baking	aYor
be begging	aceegshe
be best	adnnqi
be better	adlltk
be both	cometk
be brief	okqeri
be brilliant	apoe
be bringing	jl
be busy	apoc
be called	aWbecpomrZ
be careful	obuq
be certain	aadeqdtsui
be changed	aablqn
be chasing	gl
be choosing	hiuk
be choosy	ri
be chosen	ij
be clear	ajeaocup
be collected	at
be coming	li
be compared	hn
be considered	aqfjhbve
be content	aiem
be corrected	accn
be curious	blciobrmuc
be cut	hikk
be delighted	aj
be different	aeenki
be disappointed	acgeokrn
be doing	abolum
be done	eohcjimdoctn
be down	aj
be easier	addkjlqk
be easy	anbicajerntZue
be eating	aekl
be eligible	aj
be empty	abelol
be enough	emhcil
be everything	aeoote
be evicted	kj
be excused	aamp
be exhausted	aetq
be expected	adojri
be fair	jk
be felt	heul
be fine	akodqk
be finished	qk
be for	kjqj
be forgotten	aabnmp
be found	aTbidngehkjdkdqnri
be four	aZkr
be framed	aeim
be free	aqdeedhYjrqc
be freeing	acol
be full	hk
be fuller	aedk
be fun	al
be getting	acglom
be given	adhijnocti
be giving	gj
be glad	ancddreagZiZjakdmenlobpmqnrcuW
be going	aetl
be gone	hk
be good	aloi
be gracious	gkte
be grateful	bidehbidjelromrjuc
be great	acdnlj
be handy	abljtl
be happier	al
be happy	acekgjiejjkeliqarjteuZvm
be hard	ambccdgihdjiqiue
be having	aackniom
be heard	arhe
be hearing	aihdjeokuk
be her	oi
be here	acok
be hired	ck
be hiring	ak
be home	ajue
be homeless	aZksud
be honest	adbiieojrlumve
be honoured	feik
be i	aimj
be ignored	abhetr
be improved	acgm
be in	aubpdbgThTimkcoTqirYtUup
be included	di
be interested	btcehenYodtdulvl
be interesting	bm
be interviewed	achpoe
be it	adikoi
be joining	rn
be judged	aainritj
be kept	alddhmjeniodqerouZve
be kind	ajjj
be kinder	aceenkrltl
be late	adek
be left	ki
be less	admoodtdum
be let	ajhejikjte
be like	ak
be listened	hkoi
be listening	aiij
be lonely	adgjilte
be looked	aTdnnrrkve
be looking	hcjdkjodqkrkteuj
be lovely	ll
be lucky	aaeegohcikuj
be made	aReofmgehtikjdobretnudve
be making	aeho
be many	aekm
be me	adhijkok
be meeting	ui
be mended	lk
be mine	aVhw
be mistaken	tj
be more	aYenhiieljnjrcvj
be most	fqhd
be moved	achn
be moving	adhlqj
be my	gchejrlj
be myself	aajmoirk
be near	aceiil
be needed	aWbmdlheul
be needing	jjuk
be neighbours	aeol
be nervous	ak
be nice	aUedjkmlortcui
be no	cehainjlmnoaqlrdteud
be nowhere	il
be obliged	fiqj
be of	akomvd
be offered	hk
be ok	aalkvl
be okay	ajee
be on	bdidjpkkmeoaqdretcun
be one	ashekkte
be open	apdblenjve
be opened	adhjon
be opening	jj
be our	aXhmkl
be ours	abnm
be out	oiteul
be outbid	ak
be outside	aYcmqruc
be over	ai
be paid	aihjoetj
be part	adel
be passed	alncrk
be passing	el
be patient	di
be perfect	ai
be permitted	ai
be phoning	adnk
be picked	okte
be pleasant	mj
be pleased	apdihajiojqetdud
be plenty	aicddjekheqcum
be possible	axeeodvb
be pouring	aj
be prepared	adem
be properly	nl
be proud	an
be published	hj
be put	adhqql
be quicker	iell
be quite	aicktd
be reached	tj
be read	aibkcegehlmjoWrlue
be reading	aUbniiodrnteul
be ready	aeqn
be recognised	aehn
be reconsidered	ajgi
be refused	gnhcipoete
be registered	al
be rejected	abiitn
be relieved	aeol
be remembered	aWhsiejdojtk
be reopened	dl
be repaid	aloe
be reporting	adrq
be restful	abierntl
be returned	addikilj
be right	aphcij
be running	ii
be said	aYdkmlneojui
be satisfied	hl
be seeing	aagknjui
be seen	ansi
be sending	abkluj
be sensible	ql
be sent	dnlevd
be shared	ajve
be sharing	ki
be short	ajgk
be shorter	ak
be shortlisted	jj
be simpler	aegdhmuj
be simplest	acus
be sitting	nnqkud
be sixty	kp
be sleeping	abko
be smaller	aeek
be so	aQdjeqhbitldnloYrdtnvd
be some	eoocsi
be somebody	aeelgiicnl
be someone	niol
be something	aZckdohlve
be sorry	aaeegijcmYocqmuy
be spared	hm
be squeezed	adei
be staying	aqjeqe
be strong	amhe
be such	akte
be sure	cedjtouZ
be surprised	algkhcndoYuo
be taken	aYboijtd
be taking	aqkemioc
be taught	okrm
be telling	gnjkqeuc
be tendered	akhe
be terrific	akte
be thanked	adblhjiejdml
be thankful	aibmdleehdud
be thanking	mi
be that	bicldiergbhZnjoeqcrdtd
be the	aTbTcdeiflgrhYiekqmjnSqrrTun
be theirs	jm
be there	asdegihZikjdkcnconqcrdtd
be thought	an
be three	aebo
be thrilled	odtk
be thrown	ajeejboo
be tired	am
be tiring	am
be to	al
be told	aXbXcjdeejgkiZjlmjnpojqbrctjuV
be too	ckrj
be treated	hive
be turned	adcmgdirjZrdti
be two	al
be under	il
be unfair	aooe
be until	meqk
be up	dj
be upset	aieeoi
be used	dloeti
be useful	ajej
be very	ameeklolreuc
be watching	um
be weighed	achjimre
be welcome	ardkeaheojqe
be well	adgm
be what	iiui
be where	acoirl
be whoever	aXenhl
be willing	asedlenevj
be wise	qj
be with	hljlqd
be wonderful	amgeti
be working	acol
be worth	adcpiijl
be writing	abdkhdkimoneum
be written	aj
be wrong	accjolud
be yes	aijeqi
be you	aahejnuk
be your	aUepgjiijnqerj
bea	aj
beam	ak
bear	aXcZfkhZiZkqqiritkulvc
bear .	acjkkk
bear in	qk
bear no	amceecgdoium
bear to	aden
bear with	acgm
beard	acbjeoiiketj
beard ,	aXeoik
beard .	ak
bears	akddmm
beat	aYbmcogohdjeqc
beat me	adbjckge
beat the	gm
beaten	gkjetk
beaten by	akgetk
beats	cj
beautiful	aqgcjdrjtc
beautiful reading	rl
beautifully	aieegeivjerdtc
beautifully ,	ij
beautifully .	amiirete
beauty	ajioreta
beauty .	ante
beauty and	abip
became	aUbqjjoitdun
became of	aWbogajjojteun
became the	acgj
because	ccdieXfigjidj2kqlYmWoPpdqkrYsUtRudvj
because a	hqjc
because at	am
because clearly	aeoj
because i	aVdkekgkhZibjnknnjoYrc
because i'd	ai
because i'm	bodegdjenmqmte
because i've	elkdum
because it	bchoijjeklmdojqdtcuc
because it's	vi
because my	amdkgdiijZ
because nobody	ajbeieqjui
because of	alcddeecgbhaicj0minboeqbrateuT
because our	ak
because people	aeun
because she	bk
because she'd	aajn
because that	aldijbkk
because the	bYcpdegnhajXkkoerltdue
because there	aZcjgjjekkvj
because they	akbi
because this	ajkbqj
because three	adgiji
because we	rl
because what	adiejitm
because with	gi
because you	aabjdjebijjnmbtcuk
because your	asbdgejqkeud
become	aQbkcldmerfjgbhYklnbqdra
become .	aebn
become a	aaiikn
become old	addo
becomes	cjecgdjoqj
becomes free	akee
becomes king	ak
becomes of	abcejoql
becoming	amue
bed	aWbeemhljkklqbresn
bed ,	aejk
bed .	ajjjke
bed flat	adsn
bed in	acelje
bed on	hi
bed the	ei
bedroom	bejqke
bedroom ,	jj
bedrooms	ak
beds	ajkcsnve
beds .	kesn
bedside	aUjrkk
bedside ,	aYjlkl
been	aZbleefsicjWkolTnjokqLrctlvo
been ,	gemoojue
been .	aibjui
been a	bWdbeofpgVhjiakenmoUsite
been able	abbcdjiijnmdtl
been about	akgkretb
been accepted	gj
been acting	cl
been an	giolrd
been any	kl
been anything	apod
been ashamed	aajjmo
been asked	aibZgchejlkenkol
been asking	aZnjqmul
been at	ankdom
been awake	blke
been booked	aloc
been called	aXbpgl
been closer	ajblod
been compared	aego
been considered	fk
been copied	neqjti
been counting	aZhjkl
been customers	aaho
been doing	abgknirk
been done	ck
been downloaded	gi
been duly	fl
been easy	ak
been enough	addjhk
been fighting	ai
been filled	adblceolpjtd
been found	adck
been generous	ul
been given	aYbncekmrite
been glad	al
been going	aehdmium
been good	aooc
been great	si
been handled	nk
been handy	bkoerj
been happy	ak
been hard	anoc
been heard	bk
been helpful	nm
been homeless	kk
been in	bdcjgehZiljakbmdnirrtY
been kept	omte
been kind	adgium
been kinder	ak
been known	acdkentj
been laughing	al
been living	ko
been looking	aagnkkojte
been lovely	aeon
been loyal	aehkui
been lucky	gi
been made	eiiijioe
been members	jl
been mine	hl
been more	aqre
been moved	aj
been my	aehloj
been nervous	aj
been nice	aibdhdkeoqreukvd
been nicer	am
been none	tm
been noted	fl
been of	ol
been off	kj
been offered	ck
been on	adgahqjckjmiobrduq
been one	aioi
been opened	aYdmelgeodtk
been our	aekn
been out	kkoj
been paid	gj
been part	am
been patient	aadmklmlue
been picked	aebjgite
been picturing	hl
been pleasant	mk
been plenty	aj
been practising	aokb
been promised	aeol
been properly	oetk
been put	aebihjrn
been quicker	gmoeretl
been read	gi
been reading	ai
been readvertised	adtm
been refused	aiik
been repeating	ak
been right	aYmp
been running	aebltk
been sent	aebmnj
been settled	abdlnioj
been shown	bkmj
been since	aadkkk
been sitting	al
been slow	ni
been so	aiejgloXti
been spoken	aebkqj
been taken	aZglkdtjuo
been talking	bm
been telling	arbejkkc
been thanked	aj
been the	aPcmdefihqiajpkqmioYrdtcub
been there	abdjnkoerk
been thinking	ao
been through	abcjgnok
been to	avgatd
been told	bbcbddgohdkWnrqerqtXuZ
been too	ri
been trained	tl
been treated	gdspuc
been trying	ai
been turned	aicj
been up	aadngeoj
been used	gl
been very	aYbejikmonrbtm
been with	ajbjgd
been wondering	ajjdtl
been working	abhjietm
been wrong	ij
been your	abhiom
beer	alre
bees	apbcclgejbmiodrZtmue
bees ,	cmmj
bees .	artd
bees might	adtm
beetles	ai
before	abbocXeUfXgphciojTkXlXoZpiqurkskulvc
before ,	asbdcedngdkdneocqbtd
before .	aqccdkglhdicjbkoneoYqauY
before ?	blde
before a	beemhkud
before and	akdmgeqcrj
before answering	aj
before any	bj
before anybody	aUhqki
before anyone	hkmd
before august	ai
before breakfast	acgn
before coming	dl
before diwali	aobe
before five	aaqp
before friday	acqque
before he	aZjlrk
before i	atcXdeeVgihXikjbkZmankrTtSuu
before i'd	acbjik
before it	baeehnijjdmoocqbrcud
before june	ao
before long	in
before lunch	aZbaglhnjlnjobqaretk
before me	aibi
before monday	achmqdul
before my	adtj
before next	ak
before nine	aink
before noon	aj
before or	aeon
before others	gk
before sending	aWppriuk
before she	aRbejoonqn
before somebody	qj
before someone	qj
before telling	aYjlok
before that	aXdkljqi
before the	acbuccdkeVgdhViajQkklZmenUompdqmrdsotnve
before then	amdXgehencqrtk
before they	abbegbimjikkqdriui
before this	cqdbue
before trying	ak
before we	cihZjdkenkoZqYrmtkuj
before writing	aijenm
before you	aSbkckddeogahijXkclemkoeqmrrsktWuY
before your	adgqjjkdneqnretdub
beforehand	rk
beforehand .	aerl
beg	aZcieqjdmqqe
beg pardon	mi
beg to	akcjedmd
beg you	adep
beg your	admq
began	aWdogkiokdodtjud
began ,	aedo
began .	bi
began to	aainji
began with	aeik
beggar	aaon
begged	dj
begging	aVeyguhajbmcobqZ
begging me	adedguhb
begging you	aZezkeoeqc
begin	bcgnhdjekeoe
begin .	ao
begin digging	adql
begin in	al
begin to	adgk
begin with	gkqe
beginner	begdhjiijltb
beginner ,	anij
beginner .	aWhkjmokre
beginner course	rk
beginners	hjtj
beginners course	aetk
beginning	dkflgejbkdmenkocrdtl
beginning ,	ajhi
beginning .	adflnlre
beginning to	akdljc
beginning with	acto
begins	glkemjqj
begins ?	ak
begins monday	qk
begun	asbddehciojindobtcua
begun to	akbegeheipjjneodriteud
begun with	gk
behalf	aedklenmqkud
behalf of	al
behave	ai
behave .	ai
behaviour	aaminn
behind	aibocWdbepgUhXkkmcndoUteuk
behind ,	eekl
behind a	albnjdtb
behind after	ai
behind it	aeenik
behind me	alki
behind on	aekk
behind that	uk
behind the	aebkejjdkcrjteum
behind them	aj
behind this	qj
behind to	aejj
behind your	tl
beige	acbdceoktn
beige .	beol
being	aWbOcsdnepfagshbimjSkkmmnZokperXsYtZvk
being "	aj
being #	al
being .	aclm
being a	argchkkkoV
being ahead	gk
being an	abejhl
being asked	adgphejmobui
being called	aigeti
being considered	ak
being corrected	ij
being early	aegk
being four	mk
being generous	qj
being in	dk
being interviewed	aj
being late	mi
being left	geoq
being let	abkiol
being local	cm
being made	nj
being moved	bk
being my	ej
being passed	gdom
being put	qj
being read	oi
being refused	cm
being sixty	kk
being slow	cj
being so	am
being sorry	mj
being straight	an
being the	aebecdeegthjjekbmirb
being there	ml
being to	ei
being told	adjekotm
being too	acgl
being turned	apgZnj
being unsure	ai
being upfront	aj
being what	djgbijrj
being your	emhc
believe	aUbdcngehZjtkbmmnlqbrWsktZui
believe ,	go
believe i	abbjmn
believe in	aiej
believe it	aiccjjolsj
believe me	gbmlup
believe that	aWcmfjhejqme
believe the	aacmgehjil
believe you	iijmsi
believed	aYbbgaiejxkkmdomud
believed in	begdhejmkl
believed you	aZjp
believes	apje
believing	aTbceljmmeovte
believing in	adjl
believing that	akemod
believing the	aZoo
bell	am
bell .	aj
bells	cj
bells can	cj
belong	gehlmn
belong in	mn
belong to	ai
belonged	abgehliems
belonged in	admo
belonged to	aehlmk
belongs	aUbkgdhxjdnjtlud
belongs to	bkhmnj
below	aVbicndzekfngUibjdkVlrmanbobtXub
below ,	aXcddtejlk
below .	aScmdjfolmvd
below in	acrl
below ours	bm
below the	aldjke
below this	dj
below to	ql
below what	aedk
below your	ajci
ben	anld
ben </s>	akld
bench	akbmcchkkite
bench .	aicekj
bench and	hl
bench by	aj
bench were	bj
bench with	bk
benches	ai
beneath	acgjkl
beneath was	aekl
benefit	aYhpkn
benefit ,	aacihm
benefit .	km
benefit of	hk
benin	aj
benin will	aj
bent	ai
bequest	jj
berlin	ai
bernadette	al
bernard	aqnX
bernie	al
beseech	aceo
beseech you	aceo
beside	csdaemgohYipjVkdlboaqbrctVve
beside a	gl
beside each	aj
beside me	aideekml
beside my	enjd
beside the	aZblcpgmillctdue
beside you	aeio
beside your	njuj
besides	aieklmvc
besides .	ek
besides the	adll
best	apbGcUdReTfwglhdikjekTlZmVnoojrcsbub
best ,	gcnsolretbue
best .	ajflgcneomqdtd
best </s>	am
best advice	ai
best baker	adtn
best bid	tj
best bookshop	aj
best candidate	adgktj
best for	ajqi
best going	acfl
best i	anbe
best i've	aqgeje
best if	adnjol
best in	gj
best news	ai
best of	gdiiokrbti
best one	al
best part	adrn
best person	idlktm
best press	ij
best regards	ai
best table	aehl
best that	nm
best thing	hdiorktc
best time	aj
best to	ar
best version	aafp
best way	ar
best what	aj
best wishes	alpltd
best years	adhkidjn
best you've	aegk
bet on	ange
beth	anud
better	ajbadpedfVidjWkSmsnbocpeqlrosaucvk
better ,	gijl
better -	an
better .	amcmdiejgihYiajamcoaqiuc
better ?	an
better at	ml
better book	ak
better bow	hi
better candidates	ak
better choice	aYcnrl
better conversations	aXrr
better draft	ak
better editors	aZro
better ending	aj
better feedback	al
better find	adhn
better for	asikrd
better from	abgehqmeomrb
better get	abuo
better hat	abdm
better i	ai
better idea	anbe
better in	gj
better judge	ck
better luck	aZdrge
better manners	aZritm
better news	qk
better next	atoeve
better of	aaqlrj
better on	ak
better one	nn
better ones	ak
better organised	aemm
better part	hi
better pastry	gj
better person	aeil
better plan	gk
better questions	al
better reason	akcduj
better say	ap
better suited	ai
better talk	gk
better than	ebgdjlmkolqc
better things	mj
better to	elojqire
better year	acbl
between	aSbqcPfbhdijjQkulXmanYoirksetrvj
between a	citj
between cork	gi
between forty	aekl
between friends	ajqeuj
between me	ademki
between my	dl
between ourselves	ik
between pages	abbm
between ten	ai
between the	amcadcgehdtqvi
between them	rn
between tuesday	bl
between two	bdgeknoetl
between us	aUglhjinjdum
between your	aZgiortc
bevan	aj
bex	amvb
bex </s>	aj
beyond	aZccgjhjijmpobtjue
beyond me	mm
beyond question	tmve
beyond this	mk
bias	aibj
bias in	bj
biased	bkgl
biased .	aebkgl
bicycle	anrk
bicycle in	rk
bid	ajbncedQfcgkhojZlemouWva
bid ,	abdehlknlj
bid .	anbkletjuc
bid :	ki
bid again	amdd
bid and	hjtj
bid before	adok
bid fell	lj
bid for	ajil
bid has	aZbielmi
bid is	abho
bid on	gl
bid or	aeql
bid prepared	gl
bid rang	aZgn
bid rests	ai
bid to	nj
bid was	bmhjleoe
bid we	an
bid were	ai
bid won	tj
bidder	aebrdmfdgkhdldocpnrdtave
bidder ,	aadlldpn
bidder .	apfd
bidder is	aegl
bidder was	adbl
bidders	adhlup
bidders and	aauo
bidding	aZgr
bidding ,	gj
bids	cjgirjue
bids ,	ak
bids .	rk
big	aqcddehdijjckblemctZucvs
big deal	ok
big desk	iern
big enough	im
big one	ai
big program	ek
big word	gj
bigger	aebecbecgokdlmolritZue
bigger flat	hi
bigger houses	abokrj
bigger one	aeln
bigger role	il
bigger than	gk
bigger unit	jj
biggest	ajcjhdjeqitj
biggest mistake	gj
bike	kj
bike ,	kj
bill	abhdkulemondrite
bill ,	aUku
bill .	mori
bills	adkm
bin	adhdjtomvc
bin ,	jp
bin .	ak
bin the	aj
binder	ak
binned	bi
bins	bdektk
bins ,	aaektk
bio	di
biography	acbj
bird	am
birmingham	cl
birmingham ,	cl
birth	adbjij
birthday	aVbbgehej1kboetn
birthday ,	jl
birthday .	aajs
birthday cake	ji
birthday present	jj
biscuit	aore
biscuits	apkdml
biscuits ,	ai
biscuits .	ar
biscuits as	abmm
biscuits at	tk
biscuits was	akre
biscuits were	rj
bishop	aagjnq
bishop ,	gj
bit	apbZcbdYgohiiijkkdlemYoVqXuYvq
bit ,	algjre
bit .	al
bit about	ai
bit as	aetl
bit dark	ange
bit daunted	adgl
bit in	al
bit less	ak
bit me	ai
bit more	abekhinlvi
bit of	gnjirc
bit on	aj
bit sad	arvc
bit surprised	aehm
bit them	cerctn
bit you	aXrr
bite	gi
bitter	akoprete
black	tl
black jeans	aetl
blame	aibacWdeedgZhdidjnkamsojqcrouc
blame .	ao
blame for	mdon
blame only	aemk
blame the	am
blame you	aebecdgdjkmmniqerp
blames	aZbjjo
blames the	aabkjk
blank	aZbjqitmuj
blank .	adbl
blank on	aeqiuk
blanket	ki
blast	ak
blazer	adjm
blazers	ji
bled	amhd
bled for	amhd
blend	fj
blend of	fj
bless	aveeic
bless you	am
blessed	abom
blessing	aseejd
blessings	ai
blind	aebtcdgcodrjsdtjva
blind ,	aebm
blind audition	tk
blind read	bjrd
blind review	aibj
blinking	ak
blinking .	ak
block	acgmqevt
block .	gm
blocked	acmjqmvl
blocked drain	mj
blocked out	qj
blog	hmui
blog .	hm
blog about	uj
blood	ao
bloody	aecedigjhkrk
bloody list	hl
bloody rock	aegl
blow	gkocrn
blow .	am
blow my	gloe
blower	hj
blower i	hj
blue	bedegdimjjlioctd
blue ,	lk
blue one	al
blue pen	adjm
blurb	adlk
blush	acglmp
blush to	aYglmo
board	aYbYckdVfjhZiqjTlbnxoYqmresetjvd
board ,	aYbehnipjemenn
board .	cdgkhenkojrkve
board and	uk
board as	aeik
board at	aenjqk
board can	adri
board for	ti
board has	ajnn
board i	rj
board in	ek
board meets	acqp
board members	nj
board sits	qi
board taught	ni
board that	kn
board to	ij
board votes	qj
board was	aeuk
board will	ni
board would	aktl
board's	becjjlrn
board's decision	al
board's opinion	acrn
boardroom	am
boardroom .	aj
boards	ajclgmhcncodrctjve
boards ,	al
boast	abgn
boast ,	abgn
boat	akci
boateng	aj
boateng </s>	aj
boathouse	ai
boats	aq
body	aeiinlqjreue
body wants	aeqj
bog	aote
bog butter	aj
bogdan	ak
boiled	aetj
boiler	cigerktkvd
boiler .	cj
boiler is	cj
boiler room	aj
bold	aTbdcddqrett
bold choice	adodtp
bonus	ji
bonus ,	ji
book	bYcbdUemgahpiUjkmeneoQpoqkritSuovi
book ,	aZgmhilkqitd
book .	hiritdue
book about	cjgjte
book and	akeijcqi
book at	ak
book club	aaro
book had	ai
book has	aeuk
book if	ej
book is	aqcere
book of	acfigehiuk
book on	km
book out	al
book sold	adhl
book the	aj
book to	aYblnj
book was	aebcjnki
book when	uj
book will	acum
book won	amgd
book you	si
booked	akceddeegpidjekdnioZqjtc
booked a	an
booked for	bjheocql
booked in	gk
booked the	qk
booked two	aj
booked up	aj
booker	gotc
booker winner	gltc
booking	aYcldemmqkuj
booking .	aYcnhjuj
booking was	aicehdmm
bookings	dj
bookkeeper	am
booklet	al
books	apbXcegmhkiejYneoctivj
books ,	aj
books .	adberktl
books out	aegm
books that	ak
bookshop	al
bookshop in	aj
boot	aaeirk
booth	hdum
boots	merk
boots ,	jerk
boots .	jkme
border	bmue
bored	algnia
borehole	aj
boring	tk
born	aabcgpjeoiri
born leader	gi
born on	hj
born to	aagprj
borough	aeol
borough lettings	ai
borrow	akli
borrowed	apbigehejakmretd
borrowed from	kk
borrowed suit	bm
borrowed the	aibejekk
borrowing	ki
boss	acbkgmhcjTkcnsqbrkteud
boss ,	acdkni
boss .	aerk
boss and	gljenj
boss asked	bk
boss has	gi
boss is	nj
boss still	gi
boss was	bk
boss will	uj
boss's	aenp
boss's name	nk
bot	aacjvo
bot traffic	cj
both	cjdmeSheiakilbnYodqwrisbtjuivX
both ,	anue
both .	aorm
both afternoons	adql
both are	amdk
both be	abcjol
both by	dj
both have	aj
both interviewers	adbl
both interviews	aehk
both know	aVbogmhcjdmmoiteuk
both my	aahdjkkq
both of	adbedliejnkeocqire
both on	aZqltm
both read	cihi
both reports	aj
both said	ai
both sides	gm
both the	aebjmlqite
both times	alcj
both too	aecnmetk
both wait	nj
both ways	acklti
both were	aibi
both will	ik
both words	aatn
bother	aZbecadcecgdhejikelemonrowqctbuWvd
bother ,	jlok
bother .	ak
bother answering	iini
bother at	aj
bother sending	oi
bother to	nmqd
bother with	ok
bother you	eeminloj
bothered	biedhkrk
bothered to	biedhl
bothered with	aerl
bothering	aeml
bothering you	abml
bottle	ak
bottom	aabicedjekfigljdkcoirctc
bottom ,	gk
bottom .	abbn
bottom of	bbdjeifihijdkdojrdte
bought	ajgVhiibjtkbmdolrXubvi
bought ,	aj
bought a	aZjordtk
bought across	oj
bought every	hm
bought for	ji
bought me	ji
bought new	ji
bought the	aWbdhejrkjok
bought you	amjd
bought your	ji
bounced	bj
bounced ,	bj
bound	aijekdnmrjteuc
bound to	nnrkuc
boundary	ak
boundless	feik
bow	aYclgeipmkoitd
bow .	oj
bow before	ii
bow out	aj
bow to	aZcmio
bowen	ai
bowen </s>	ai
bowing	ak
bowl	jo
bowl ,	ji
bowls	ni
bowls on	nj
box	aabldkfmgahaikjckjnbocqcrYsktXun
box ,	aejiuj
box .	adbmfnnerd
box for	aXcjslum
box of	aeim
box room	aaekko
box to	al
boxes	cejkqesltk
boxes ,	ak
boxes .	aasmtl
boxes are	ai
boxes of	aj
boy	biddecgmhbidkjncodqbtkuj
boy could	gl
boy got	adtl
boy has	akji
boy in	ak
boy slept	aj
boy who	jj
boy with	tk
boy you	acgn
boys	adbbgehaj0klocqdteub
boys .	ji
boys came	ki
boys have	amjkkb
boys to	jk
boys we	aejj
boys which	jm
boys will	aejl
brackets	ak
brahms	bjci
brahms ,	adbjcj
brain	cdrr
brain to	rl
brain would	acrq
brains	acio
branch	ajbadmebgqjblknZoeqcrZteun
branch ,	alue
branch .	eegmhjll
branch ?	addnijne
branch has	gj
branch was	adul
brands	gj
brandt	ak
brandt </s>	ak
brannigan	ai
brannigan </s>	ai
brannock's	hm
brass	cktcuj
brass .	ckte
brass players	uj
brave	aUbceegihejZmbolrptxue
brave ,	ok
brave choice	ieokte
brave enough	adtl
brave of	aZjeojrotl
brave to	abgmrjtd
bravely	ai
bravely .	ai
bravo	acbeddheiijarct2
bravo ,	aYiirdts
bravo for	jctm
bravo to	amtk
bread	becldkedgjjekqrctjuX
bread ,	addljdkk
bread .	addljdkptkua
bread and	aj
break	arbdekgeheidkcmeqercvi
break .	an
break a	ok
break legs	ej
breakdown	aide
breakdown did	aecj
breakfast	amgrjbkc
breakfast .	gk
breakfast and	akje
breaking	aj
breaks	aagkon
breaks .	gl
breast	ik
breath	jbkeojrjte
breath .	aemk
breath away	im
breath for	aioj
breathe	adipjetk
breathe in	ij
breathe the	aeim
breathed	aYipmk
breathing	abglkjljoe
breathing .	adkk
breathing room	gl
breathnach	aj
breathnach </s>	aj
brennan	ak
brevity	actn
brick	rj
bricklayer	acglri
bricklayers	qk
bricks	aj
brickwork	aeck
brickwork ,	aeck
bride	adrn
bride .	adrn
bridge	clglhbiiodrjtdud
bridge ,	al
bridge .	aXgmijrl
bridge was	aici
bridges	aZgr
bridget	ai
bridie	ak
brief	accqdigbheiikemeotqbritcudvc
brief ,	aZbkomtk
brief .	anrj
brief and	ao
brief asked	becioktc
brief said	cl
brief that	aZdnoltd
brief was	aXcmrk
briefed	gk
briefing	uj
briefing changed	uj
bright	alomte
bright side	on
brightwater	ak
brilliance	aeil
brilliant	bdceeeglisjcoZratl
brilliant ,	imtj
brilliant .	antd
brilliant editor	ii
brilliant for	acgp
brilliant in	tk
bring	adbXdjeigshVicjikTlombnjoUqksq
bring .	gj
bring a	apoerd
bring back	ak
bring fewer	aj
bring it	adginnodqkuj
bring my	aWdlellm
bring pictures	adrm
bring samples	aaol
bring so	gm
bring the	ajdeecgdkclkneodqlsrtduc
bring them	uj
bring up	aZcldm
bring you	ek
bringing	edjlkmmi
bringing it	mi
bringing the	jl
brings	fnki
brings it	ui
brings you	aefn
brisk	adbl
bristol	bjhj
bristol for	aehkji
bristol offer	bkje
bristol would	qi
broader	alokta
broader meaning	aiokta
brochure	aabpiqtc
brochure .	adbp
brochures	hj
broke	adbqcedeeYgehiiektqe
broke ,	abhkkm
broke and	adebkq
broke down	al
broke my	ajjj
broke the	ak
broke your	aZbqje
broken	aiedgejzkdmdnerdtcub
broken .	jl
broken an	aejk
broken my	jmte
broken the	adjm
broken upload	ak
broker	qi
broker to	qi
bronze	aj
bronze in	aj
brother	amcddegWiZkpllmdnUoeqdrbtiun
brother ,	aj
brother -	aibigejenZtiuk
brother .	tk
brother ?	aeej
brother has	kk
brother in	am
brother is	aYjlljui
brother lends	kl
brother works	ui
brother's	bejdkp
brother's boys	ki
brother's funeral	ki
brother's with	ui
brothers	aegdur
brought	aaccgjjdkYmjnnopqdsmtYub
brought .	acjemn
brought a	aj
brought in	adgnhi
brought me	gaijjdnmok
brought on	acgkoj
brought some	geoern
brought the	ojsm
brought three	hi
brought up	acjm
brown	aejekn
bruise	ik
brunch	abtm
brushes	el
brussels	abnm
brussels shortly	acnm
bryony	aj
bríd	cn
bríd on	adcn
bucket	ai
buckets	actn
buckets .	actn
bucks	bj
budget	anbkcldUgkhbjXkVlimpndodrZtnuUvV
budget "	aabn
budget ,	cmgmmjoe
budget .	bdcdgkiknjobretj
budget and	alne
budget has	ajbeherm
budget is	tk
budget page	admn
budget question	acmlqk
budget stretched	abon
budget table	an
budget was	aeherets
budget you	cl
budgets	apbkreudvb
budgets .	ni
budgets are	ai
budgets were	adbk
bug	vm
build	aefjikrlvj
build .	rm
build a	il
builder	akbkcjgdoetcui
builder in	aackuk
builders	ajgljeke
building	adelfegYiejckTmanrpeqorrvY
building ,	hnnj
building .	aXbkcdeogkhdienmrltd
building and	ajkeni
building deserves	amhd
building gave	aXoktn
building has	ni
building i	uj
building my	aj
building needs	acejij
building on	ql
building the	aihj
building was	al
building who	ikni
buildings	al
built	aObecafmgphpikjXkdolrmua
built .	aXfjom
built a	adrp
built for	oj
built in	acijtm
built that	adhpje
built the	abgnhk
bulbs	jj
bully	acbprb
bummed	anob
bummed ,	anob
bump	aldi
bump into	ak
bump this	di
bunch	aXiejdolrlto
bunch for	aXomreto
bunch of	iero
bunk	bejm
bunk they	ji
bunting	jk
burden	aTglmttl
burden ,	acgjmj
burden and	mj
burden of	tm
burden to	abgimk
buried	aTdijmkmuj
buried my	aYbjkp
burn	um
bursary	aebegchsjckkneodqYrktdum
bursary .	hk
bursary opens	ai
bursary scheme	uk
bursary was	adhl
bury	aibcup
bury your	abup
bus	aibSdbejgiidjikrljminaocqXsete
bus ,	jo
bus .	akgotd
bus and	mk
bus at	hl
bus driver	adml
bus fare	adeojdko
bus for	ai
bus from	ankc
bus goes	ck
bus is	acko
bus money	lk
bus shelters	hdrk
bus stop	abjkoirj
bus times	aj
bus to	un
buses	ao
buses for	ai
business	aSbXcbeegdhkiXjYkbm1ndqmrqtWuj
business ,	aVolqmul
business a	rl
business and	qjsi
business asking	mn
business cards	hi
business giving	behm
business in	aj
business running	rntd
business sending	aemn
business turning	hk
busy	ambaecflgYhbibjWmxncouqcrVtUuU
busy ,	mm
busy .	ojqi
busy as	admkol
busy department	adol
busy editor	mi
busy everybody	oi
busy morning	acdk
busy people	gemq
busy to	abop
busy until	ajqe
but	aecidlfsgchUiojekklPmWoqpbqXsbtSuUv+
but a	cleiflkdocresive
but an	aZekol
but by	fk
but clearly	aZop
but could	aceovc
but do	aaon
but everybody	ai
but for	aWbkceheiljn
but he	aj
but here	aedk
but hey	ol
but i	avcedneTgchViZjXmmocqjrksctTuVvp
but i'd	akkiod
but i'm	ceeegineojretq
but i've	oerm
but if	aecjej
but in	hk
but is	aads
but it	ddgjikmloWvo
but it's	cidiokqe
but kind	ai
but may	dj
but me	aebpoe
but my	alnkok
but never	kkre
but no	ckgi
but nobody	aeckipjboXsl
but not	cdekgeojrivi
but of	aegkji
but ok	aiokvb
but on	rj
but one	aXcmdjgeojtl
but only	ajddqn
but perhaps	om
but please	ji
but she	gliejioe
but thanks	oi
but that	abjkqiuj
but that's	jkki
but the	albZcodaeZfqgihijXmdoPrWtYujvj
but then	aekjrm
but there	eciijkkZruve
but they	am
but they're	aj
but they've	aaklok
but this	akekgijdke
but to	aYisjekenn
but we	alcehmke
but we've	aj
but with	cbol
but would	dm
but writing	hk
but you	aicdimjokeoUvi
but you've	ji
but your	atgiidjekloZ
but yours	al
butler	al
butter	rl
button	acbeoirlvl
button works	rm
buttons	aj
buy	akjXkileneqdratmuq
buy a	al
buy all	hk
buy from	aduo
buy the	aakkrdtn
buy them	acum
buy your	gjuj
buyer	acbiikkiljte
buyer for	ki
buyer in	bi
buyers	iluk
buying	argejincrkue
buying from	jl
buys	aehj
by	backdaejfahqiojWkTlYoYpRq1rdsVtlucvi
by "	citevj
by #	am
by ,	aVcegdolrq
by -	aiclle
by .	acdigiom
by a	aicedagmiejckdmdnkoZqbsktmuZvj
by about	gk
by accident	aq
by all	ajieontb
by an	aYcjrjtm
by and	qk
by any	aUht
by anybody	iioj
by asking	gj
by august	aeho
by before	dk
by better	ak
by both	cjij
by bus	al
by candle	abkn
by christmas	ki
by easter	akgikj
by eleven	bj
by email	bihijeto
by everybody	ak
by everyone	aXfkglhj
by far	gl
by fifty	bj
by five	ajqm
by for	bj
by four	ak
by friday	bbdZekhcoeqmuq
by habit	aj
by half	ej
by hand	apdigajitc
by heart	aetm
by her	mnte
by his	an
by how	ambetk
by in	am
by it	eigm
by its	aeckgl
by itself	aibl
by june	abhikn
by letter	abdo
by line	aeclhjmk
by lunch	acnn
by march	aj
by may	ao
by me	abbdciekgjhdjkoeqi
by mistake	ar
by monday	ajbedbekhkjineoeuk
by morning	qj
by most	aZciijuj
by my	apbZdjekgchkiekaqc
by myself	aTjmontk
by name	aibegotduj
by next	al
by night	jk
by nine	ci
by noon	adkiniqmuc
by now	aebedseegYhkiancoqqa
by on	am
by one	aecrojqctc
by our	apbc
by page	blcdll
by people	akgahcjkob
by phone	am
by point	ai
by post	dlhkkkqc
by registered	ai
by return	aYhblpqoti
by right	achn
by rights	aXhr
by saying	aeil
by side	aXcqhk
by six	aeql
by small	hm
by some	cini
by somebody	avcegaiinjobqe
by someone	bccagZhZiljknkoZrktm
by something	bjce
by such	adgm
by sunday	acuk
by telephone	acdlhl
by telling	qj
by ten	biheql
by text	abmm
by that	becshiidjdrete
by the	cddRejgehjirjmkdncoRqprYscteuk
by their	ieuj
by then	ddedqtue
by this	abdnhe
by three	ambcqjte
by tomorrow	alelqb
by tonight	qmue
by train	aj
by two	ai
by wednesday	ql
by which	aZmnqk
by whoever	aanjrrvb
by you	bdeegbhZi1jeqercuevi
by your	ambocjedhZidjckcncretluive
bylaws	accm
bylaws ,	accm
bypass	adnn
c	aablcrrdtevr
c #	ci
c .	abcm
c empty	adbm
c that	adbm
ca	al
cabinet	ajiljend
café	amicqlritd
café ,	adql
café .	rj
café by	ai
cake	aibcgaiejkmjrlte
cake ,	aXjnkm
cake .	avtc
cake anyway	ai
cake for	ai
cake i	acjemn
cake in	aloe
cake tins	jdom
cake with	acjm
cakes	adckhnretj
cakes were	ck
calculation on	aj
calculator	cj
calendar	acddomqn
calendar ,	am
calendar and	aijiqd
calendar open	adql
calf	acjn
calibre	abbdcdgwie
call	aabmcveHfahsiRjnkUlkmenkokpbqkrBsntcudvQ
call ,	bicbdmgjhcjekdlkneojqjtduc
call .	ajbedjeegdhrlbmZojqYrdsntYuc
call ;	am
call ?	djle
call a	aabecukm
call and	ckjk
call as	ak
call asked	accksj
call at	adqm
call back	aj
call before	aZdkqm
call closed	acbl
call for	bjceojte
call from	adbagmhqniodqd
call i	jl
call if	ak
call in	ak
call is	hjkenkqe
call it	bnhdmmnnoZqeteud
call me	aaedgihkiejblindobqisitqubvd
call my	cdgkli
call on	blniqe
call open	addl
call or	dk
call rota	oi
call round	qk
call scope	aj
call sheet	ak
call that	co
call the	aYbdckhkndqmul
call this	ablnqj
call to	beur
call was	nn
call would	alcedihiolqb
call you	clddikne
call your	aZqjto
callback	aYhqjnke
called	aQbocteigpiRkllinZqbsitiuX
called "	albjteve
called ,	ai
called a	aecjgehekn
called back	bdonrdsk
called director	rl
called for	aZclrk
called it	adgjjl
called large	ckie
called me	gi
called overqualified	tj
called reasons	adcm
called the	aagomlte
called you	dell
callers	ci
calling	glicmendocqprk
calling ,	gm
calling herself	idrl
calling me	qk
calling my	adtj
calls	aXdYeefegjhkickllbqltk
calls ,	al
calls .	om
calls for	hink
calls it	aWgmtn
calls me	acjjql
calls on	kk
calls the	ajclddgjhkneqa
calls this	aeqk
callum	aj
calm	qmve
calm and	ak
calmed	ap
calmed me	an
calmer	ak
calmly	alkj
calmly .	kk
came	albmccdOfegjhkikknlamXnUpcqWrmsXtpuYvb
came ,	gokjmdte
came .	gjjlkdoirc
came across	cmderi
came as	jirn
came at	acto
came away	iljetl
came back	acbucdddgdjlkeobqetj
came before	actl
came by	ak
came close	ak
came closer	dj
came down	adbiceop
came for	aehkimqj
came four	jk
came fourth	gm
came from	aWbjgciiosrmtd
came home	bm
came i	gm
came in	ajbncddeekgakloctb
came into	bcinje
came just	amoe
came late	aj
came of	al
came on	bcdjjkki
came out	ambecddehljakiti
came so	ak
came the	adjkkk
came this	ak
came through	angkkZ
came to	cidegiidjbkmmenaoark
came too	aeck
came top	aehm
came twice	tl
came up	aVjdminlqkrnuk
came while	ak
came with	aibbklretk
came within	aj
camera	abckkltduk
camera ,	ak
camera crew	acul
cameras	em
cameras up	aeem
camille	aj
camp	kk
campaign	bnme
campaign .	bnme
campus	ai
campus ,	aj
can	acbbclddekfSgeidkdlmmqncodplqcrnsltiua
can ,	aYkjlimj
can .	am
can actually	nmre
can afford	aekjrl
can agree	aetl
can all	biqj
can also	ajti
can always	acdnoi
can argue	aj
can arrange	abtm
can be	akdieqgThViWjekXnkoiqluU
can bear	aden
can bring	aeeljj
can call	alcihjqZ
can collect	an
can come	arddedplqY
can count	airj
can cover	ai
can cross	ai
can decide	nl
can do	aadkgohmiZjpmkneoXqbrctkuave
can drive	abcjtl
can drop	ej
can explain	aYceneomrcus
can fill	aeel
can find	aTcsechjrctcuq
can follow	aegeqdrt
can get	ajjdrj
can give	hjkeui
can go	aeephdjmoeqkrdtiub
can guess	bl
can halve	aeem
can hardly	aicogXhminoerctc
can have	cidkhlqbrl
can hear	ap
can help	elvi
can hold	aZiiqp
can i	amcednlsndqcvX
can imagine	aXkpolretduj
can in	aicemlte
can judge	aetm
can keep	rkue
can lay	aYgq
can learn	ak
can leave	nl
can lend	kk
can let	aphcoiqd
can live	algdjprcte
can look	aeqi
can make	aackekgihkmerbui
can manage	glhe
can no	aZomul
can now	andk
can offer	aikk
can one	aaedjekpmmvd
can only	aVblceeXhbiljdkcmpqjrntiue
can overlook	admk
can pay	ek
can pick	aj
can plan	ai
can play	hk
can promise	mj
can prove	aYcwrd
can put	acmlrj
can quite	mjok
can read	gineokrj
can recommend	aarotk
can report	ci
can reread	am
can return	edpn
can ring	aiqi
can run	ijlk
can say	aYckdegmhdinjdmenkojrcti
can see	aobecMdceXinjllemZoerstiuT
can send	anedheok
can share	aped
can show	aVbqhl
can sleep	adjl
can sort	acqn
can spare	aeel
can start	amelta
can stay	also
can still	heqm
can stop	ki
can take	aieehk
can talk	aXnjuo
can tell	akbjcegehjqnteue
can thank	acnl
can that	ajsqvU
can the	aXeo
can think	apechmmdre
can tick	al
can understand	aj
can use	aplird
can usually	gk
can wait	aoekgkhikeocqV
can we	aWllqlvj
can well	ak
can work	aiceqk
can write	nerk
can you	aVcjdYiejpmmneqerbtcvt
can't	aWbdc1dWeafcglhZkqlXmknboQqlrltjuM
can't ,	cl
can't .	aigj
can't afford	gmkj
can't be	adbbcodkeegjhdickilemcqerqtVue
can't believe	geiksj
can't do	atme
can't eat	jj
can't even	aabmcjki
can't expect	mjri
can't find	jivj
can't get	amjike
can't have	aUckgihdiijjlimlrb
can't hear	ccemrk
can't help	aZbkijnlrj
can't hold	adgkqj
can't know	kk
can't let	al
can't manage	alke
can't offer	hi
can't pay	eekn
can't pretend	aegm
can't put	abmmri
can't read	rj
can't really	cooe
can't say	ancbql
can't see	aeck
can't skateboard	aetl
can't start	al
can't stop	ackjml
can't take	ejkjqe
can't tell	adrbtp
can't think	ajcehomere
can't use	tj
can't wait	aeleqotk
can't win	aigl
can't write	ai
canal	bdciinrdtj
canal .	in
canal boat	cj
cancel	omqd
cancel the	omqe
canceled	ajqe
cancelled	aOhbjskloq
cancelled ,	adkj
cancelled the	adjlki
cancels	aetn
cancer	knve
candidate	aYbjcXdYekfZgjiXjdmonXoppntpua
candidate ,	aahimlqi
candidate .	bkhj
candidate by	aigeti
candidate for	gj
candidate had	aeol
candidate in	acbm
candidate is	gl
candidate more	ajherl
candidate so	abenmmoe
candidate survey	ui
candidate who	ajbcgeojtk
candidate whose	bj
candidate's	aYbjcmhj
candidates	bbddfkgnhjjemoqeretdud
candidates ,	ambccigi
candidates .	flgehjmj
candidates had	bk
candidates will	ol
candidature	addi
candle	aWgjiijlkm
candle for	adjn
candle to	gkii
candles	tl
candles .	aakjtl
candles for	ak
cannot	aUbrcxdcfbhQiXjnkpmjnXoWresitSve
cannot be	aablcqeegnhdiejcknqbtauavd
cannot carry	al
cannot even	adbord
cannot express	mi
cannot find	adcm
cannot go	aekm
cannot have	ci
cannot promise	aeul
cannot say	alcejm
cannot see	ci
cannot stop	ek
cannot take	acemli
cannot tell	ql
cannot undo	mj
cannot wait	aiqkuc
canteen	akhejdoi
canteen at	ok
canvas	ai
canvases	aeclkdpn
canvases ,	acqitj
canvases on	acpn
caoimhe	ak
cap	bkel
cap on	an
capacity	fl
capacity .	adfl
capacity's	adck
capacity's the	adck
capital	ak
cappuccino	ti
captain	aeeeglhdijnotmva
captain ,	gl
captain say	nj
captain will	abtm
caption	lj
car	abbVcedjgjhYijkuldmcobqbrbtiun
car (	aj
car ,	am
car .	kj
car at	aj
car for	abgn
car is	adkk
car park	acbadjgdheikjntlukve
car to	ai
car with	kj
caravan	adjm
card	akbWeegahbjvknlenaoaqircsitZua
card ,	ajjp
card .	abdjjr
card that	al
card through	dj
card with	jisj
cardamom	aj
cards	akgkodte
cards ,	hi
cards .	an
cards from	adgm
care	avbXddhYibjUkembnaolrlvi
care ,	ajbecjgeoj
care .	asedgeiekcom
care certificate	rl
care for	rk
care home	kl
care of	ak
care plans	gm
care to	adqjui
care with	ai
care your	tj
cared	aackjlmeok
cared about	aZjool
cared for	clje
career	aUbefjgdhdiqjlkerl
career .	aailtk
career advices	rj
career with	aajn
careers	aiijndoo
careers fair	aj
careers page	al
careful	amcifYgchaiejjndoSrbtqupvY
careful ,	ckodti
careful .	ki
careful consideration	aefbtrvd
careful editor	al
careful readers	aj
careful with	obrdtkuo
carefully	anedgdhdidncobtcuv
carefully ,	ajuk
carefully .	alee
carefully about	aUuv
carefully and	ai
carefully you	al
careless	abbmjboitiul
careless ,	aebnjd
careless of	aj
carer	aYks
caretaker	aodl
caretaker ,	ai
caretaker .	dm
caring for	ai
carla	aWhloo
carla moved	adhl
carnegie	aeik
carpet	cordtl
carpet ,	ai
carpet .	ak
carpets	aaon
carrick	accigj
carried	atge
carried away	ak
carried this	aj
carries	aahlri
carry	anbbcXdeekfpglhZjmkamenaorqarZtUuZ
carry .	al
carry a	aj
carry my	adgr
carry on	amceedgeosqdud
carry that	aejm
carry the	ai
carry them	fi
carry your	acemij
carrying	gmmi
carrying on	aj
cart	aj
carter	ai
carton	aatm
carvalhal	aj
carvalhal </s>	aj
carving	sk
carving ,	adsk
case	akbVevgOheiVjdkbmXnoojrlsbtRuevm
case ,	akdcqlrjuevj
case .	arcijeve
case a	diljrj
case anybody	aj
case anyone	an
case for	aeckjnre
case i	ai
case is	hi
case it	aVcmemjbrjul
case my	dj
case nobody	bdol
case reports	hi
case somebody	abeium
case something	em
case study	akdchi
case that	qlue
case the	ambeccdknkqd
case they	aiuj
case you	aibccderhejimeniqdubvi
case your	amed
cases	cbgihdlitium
cases ,	ul
cases failed	lj
cash	ej
cast	aobcgmidjenirbtbue
cast ,	an
cast .	algi
cast an	ainjre
cast bronze	aj
cast is	aeek
cast list	oi
castellane's	gi
castellano	ak
castellano </s>	ak
castellanos	aipe
casting	bjcigcnkti
casting ,	accj
casting people	bk
casting was	nk
casual	ki
casual contract	ki
cat	ajclgcibjYkWrltrud
cat ,	aZejtl
cat .	aarktk
cat and	ci
cat is	ci
cat on	ankc
cat sat	rl
cat walked	actm
catalogue	bejl
catalogue .	albe
catch	akdkocuevj
catch .	vj
catchment	adbl
catchment ,	adbl
caterers	ajjemiqi
caterers that	aijeqi
catering	hitl
catering .	ak
catering was	aetm
cathal	ak
catherine	ai
cats	aiol
cats .	ol
caught	aybccdeejdmird
caught a	aj
caught an	ak
caught me	ap
caught the	ak
cause	ajuj
caused	edjqkemi
caused this	jm
caused you	almd
cave	qj
cc	aenm
cc :	nj
cc'd	abnm
cc'd lydia	abnl
cc'ing	nk
ceiling	an
ceiling .	ai
celebrate	om
celebration	abjm
cell	qi
cellar	aj
cellist	acgdhcjkkiokrk
cellist ,	ai
cello	cdecgYhajpkqldti
cello ,	aibkkj
cello .	al
cello audition	oi
cello goes	jm
cello in	aXkkqltl
cello seat	dl
cello to	kn
cent	cmtn
cent ,	ak
cent upfront	ci
centenary	jk
centenary ,	jk
central	ak
central idea	ai
centre	amcmhiretcue
centre ,	ak
centre .	cn
century	acbecjgeiiritk
century ,	adrj
century .	aliitd
ceo	adntud
ceo about	nj
ceo gave	aenk
ceo's	ni
ceo's office	ni
ceremony	ji
ceremony ,	ji
certain	aKbiccebhiikqcrstu
certain ,	ajikjd
certain .	acodtq
certain background	rm
certain how	acbl
certain kind	aarr
certain that	addjui
certainly	caedicritv
certainly come	am
certainly one	aZtluj
certainly revisit	aetk
certainly see	tk
certificate	ambZcodbebgaheiklrneoeqdsitbudve
certificate ,	am
certificate .	illk
certificate and	lk
certificate is	cj
certificate says	ci
certificate was	aecj
certificates	gqkdojte
certificates ,	gl
certificates .	aago
certificates in	ak
certificates the	bi
certificates with	adol
certs	bm
certs to	bm
chaconne	gi
chaconne ,	gi
chain	adoiul
chair	aabxcXelgehkjikWlbmnniocqetXve
chair ,	adhiikre
chair .	bidmebgiodqjrc
chair ;	om
chair a	rk
chair and	aeekni
chair asked	bi
chair at	adbk
chair by	aiml
chair for	bnoe
chair goes	ni
chair has	bktj
chair in	akoe
chair is	acbini
chair to	adjm
chair was	hl
chair without	mk
chair would	amjj
chairing	aote
chairman	aabmgdhdjdnsrmteub
chairman ,	aZbiilnjrkte
chairman and	nk
chairman asked	rl
chairman on	aebm
chairs	akcdeigZiejjkennodqdrcud
chairs ,	ek
chairs .	auge
chairs for	ai
chairs your	adnn
challenging	fl
chambers	hm
chambers like	hm
champion	aZgpnj
champion of	adgjnj
chance	aYcYdoepfjgbiZjekdlcnloiqvrWtWui
chance ,	aXekhlqj
chance .	aUbjhejmomqi
chance at	aaqn
chance of	aldjedok
chance that	bidjod
chance to	bcdleifkgejWkdmdnjoaqordukva
chance with	ai
chancellor	adnqqd
chancellor will	akqe
chances	bl
change	ajckevfbgQhYiUjWknlkmZnRqirOtiul
change "	aetk
change ,	ailj
change .	ajgbhkkjrdtl
change a	tlue
change and	aden
change first	ak
change halfway	bjhe
change in	am
change it	adeo
change my	aieikclk
change of	aYcideeljdkmleoiqptd
change on	ai
change that	ajhe
change the	aaekhdqcurvj
change their	aedi
change this	aeqj
change you	hi
change your	aacodjelibjencqjretduk
changed	ajbrcRdjejgRhdipjekVmcnXoSqlrTsqtcvn
changed ,	adbjqn
changed .	akbcgdijjekdobsq
changed ?	addl
changed after	acbjuj
changed between	adbp
changed how	asue
changed it	aqbe
changed my	ak
changed on	abbidj
changed our	ak
changed since	ap
changed the	aibjlj
changes	aidegihdijqdtevt
changes .	aWklum
changes in	ai
changes nothing	atkeua
changing	akcjdeelgdhckeqlte
changing it	aj
channel	acgivj
channel ,	ui
channels	bn
chap	aebk
chap who	aebk
chapel	aj
chapter	arbieogbhXiYkZlbmcnXomtdujvd
chapter ,	ak
chapter .	aq
chapter eleven	adjk
chapter four	aobdcedlve
chapter in	abfitm
chapter is	ui
chapter like	gdrm
chapter nine	al
chapter on	ui
chapter six	ak
chapter three	accl
chapter two	alemte
chapter with	acomqk
chapter without	neuj
chapter you	adom
chapter's	gi
chapter's finished	gi
chapters	aZdchkoerkto
chapters ,	ai
chapters since	aedctn
character	aWemiktjvl
characters	cetjvj
charge	badceigihjicjdkclqobtpuc
charge ,	tm
charge .	ablmnj
charge for	ap
charge nurse	hj
charge of	akodtl
charges	litj
charities	uj
charity	akekgbhZijkYrjteuk
charity ,	el
charity commission	ni
charity has	iluk
charity is	rl
charm	abbddminrjtc
charm for	dm
charmed	ajbi
charmed by	bi
charming	aZbcdmoorntdue
charming ,	aabddmgdoqre
charming ;	aarn
charming story	gi
charming to	airkte
chart	al
chartered	ok
chase	dj
chased	aYdmon
chasing	aicegkrdtm
chasing trends	retm
chat	aQcnhcllmknmtduq
chat ,	ljoeqi
chat .	aXckojul
chat ?	adnk
chat is	uj
chat on	uj
chat with	aalinj
cheap	aTbkclgkierk
cheap .	bmrc
cheaper	aZeigcheoZrity
cheaper ,	acekrm
cheaper .	odtn
cheaper and	al
cheaper crowd	tj
cheaper roof	tj
cheapest	tj
cheapest bid	tj
cheated	acbl
check	aUbkdceehajclnnkobqlrcsktmubvq
check ,	aebj
check it	adtm
check our	li
check that	ak
check the	belisk
checked	aobjcijeoeqdvn
checked and	aj
checked the	aiblcevi
checking	adbcdmfpolvc
checking in	adfpvc
checking my	adol
checking the	ak
checking whether	acdn
checklist	ao
cheek	ml
cheer	aq
cheer from	ai
cheered	a2bate
cheered .	ai
cheered me	atbe
cheerful	azjetc
cheerful .	aj
cheerfully	ak
cheerfully .	ak
cheering	dl
cheering .	ai
cheering for	acdm
cheers	avgbobretj
cheers for	amodtk
cheers from	aj
cheese	an
chef	ckglljnkqerdtd
chef ,	nlqe
chef in	giiird
chekhov	gi
chemist	adkmri
chemist .	rj
chemist's	bckn
chemistry	aq
chemistry teacher	ak
chemotherapy	beko
chennai	adgl
chennai release	adgl
cheque	aZdegkhdkqmenkqi
cheque .	adglkk
cheque for	kl
cheque from	adql
cheque you	ej
cheques	aenk
cheryl	ai
chidi	aj
chief	aebcgnheianxqereteuc
chief conductor	nj
chief executive	nk
chief librarian	acnm
chief to	al
chiefly	anheoeul
chiefly that	ai
chiefly the	ai
child	aeneojqerute
child ,	rj
child .	aiherk
child and	kk
child could	adrm
child of	rk
childcare	acbn
children	bmecijjpkkldmZnWoeqorcuZvd
children ,	aebrjcketj
children .	acbockeigdod
children about	aZjo
children already	al
children and	qk
children are	ki
children asked	anje
children attend	uj
children go	ai
children have	abjjkj
children in	jk
children keep	jk
children made	ji
children now	inje
children say	aj
children that	hmiljUkj
children were	aj
children who	ajbejj
children will	ajolue
children's	bejloo
children's choir	abjp
children's drawings	jboo
chip	al
chip shop	aj
chips	arjeke
chips .	aj
chocolate	tj
choice	apddelfdgaibjXkZmZnkrmseueve
choice ,	akceengkheiaokrc
choice .	aqbcclgdhdobrite
choice and	bdho
choice between	tj
choice entirely	om
choice for	aq
choice is	ceqm
choice makes	aern
choice of	aero
choice to	aeijtj
choice was	bk
choice you	ci
choices	nmocti
choices "	odtk
choices are	njui
choir	bdclddejgPhkiOjvkYnbokqjrjtX
choir ,	anhejj
choir .	ejhn
choir for	hj
choir had	aejm
choir has	airj
choir i	ajhi
choir in	ai
choir is	jl
choir learned	adjm
choir made	adjk
choir that	qj
choir to	adol
choir was	bi
choir will	qkui
choirmaster	aiidrj
choirs	gm
choose	ambocbecgYhXkimenXodqerkumve
choose ,	at
choose .	ak
choose a	tduj
choose among	amtd
choose between	aikk
choose from	am
choose tenants	odrj
choose the	aebkodrmtj
choose when	tm
choose whoever	ol
choosing	albZcXekhdikndqerltnuevd
choosing a	aj
choosing between	hjrk
choosing its	uk
choosing my	al
choosing the	becehdrktque
choosing when	om
choosy	ri
choosy about	ri
chorus	aldeelhitd
chorus ,	en
chorus .	hj
chose	aYbpcldegihTiojokcmbnWqbti
chose ,	alikue
chose .	bkelgeheijud
chose a	ai
chose cannot	gl
chose carefully	ak
chose enjoy	tj
chose enjoys	asge
chose had	accmjj
chose has	altj
chose her	bk
chose is	aZjp
chose looks	oj
chose someone	jl
chose the	gjtl
chose those	adikrl
chose well	rk
chose will	am
chose works	aYgq
chosen	aebldoeogWhajkkbmenTqYrUsjtrudvb
chosen ,	lj
chosen .	akejgehbodtk
chosen ?	aYdq
chosen a	aj
chosen and	lk
chosen candidate	tj
chosen design	tj
chosen has	bi
chosen is	aiojte
chosen may	aegm
chosen person	el
chosen proposal	bite
chosen shares	bk
chosen somebody	bkhe
chosen the	an
chosen which	bejn
chosen will	adtl
chosen would	addl
chowdhury	ak
chowdhury </s>	aj
christening	aeom
christmas	aZcedbhpicjxkineolqYrctduV
christmas ,	ashcjjoa
christmas .	ji
christmas and	adhl
christmas cards	abgm
christmas concert	aahlol
christmas do	hk
christmas drinks	om
christmas eve	jk
christmas in	ai
christmas rota	hk
christmas show	aj
christmas with	aekn
chuffed	am
chukwuemeka	ak
church	asgcheidjdknuY
church .	alnj
churn	alci
ciaran	al
circle	alfkge
circle back	adfl
circle in	aj
circles	ni
circling	aVeefugjoeqjue
circling back	abfuoeqc
circus	aehliejdrdtp
circus you	adtm
citation	tlvj
citation for	tm
citations	gjhi
citations this	gj
cite	amboccgdhcuevj
cite more	ti
cite the	bk
cited	ti
city	gkijjekelireuj
city .	acin
city and	njui
city hears	alud
city is	aclj
city wants	aegl
civil	rk
claim	bdgehpljnjud
claim ,	lj
claim that	cj
claimed	ak
claims	uj
claire	alelne
clap	acrctu
clap .	actm
clap for	acretq
clapped	ao
clapping	gl
clara	aibi
clarity	ajcivd
clarke	ak
clarke </s>	ak
class	akbccXdaejgohdikjdmdnboXrktbvk
class ,	aibdhliijiqbtc
class .	gjkjti
class a	am
class five	gj
class from	aeul
class has	aVgnqm
class in	engb
class is	ai
class of	akgbrl
class that	ij
class to	rn
class you	ajgj
classes	acekgqhetcvl
classes ,	adel
classes .	gj
classes are	gi
classmate	ai
classroom	jk
classroom ,	cj
clause	airk
clay	aj
clean	aiciemhdkevi
clean copy	ak
clean licence	cj
clean the	acem
cleaned	aahm
cleaner	aaclomre
cleaner .	oi
cleaner first	ok
cleaning	ek
clear	a4bYcSdleVfegXhkiZjokalbmVnZojrSsktZ
clear "	acciti
clear ,	akbYcceZhjmdorteum
clear .	aucddoobvc
clear about	ak
clear and	aove
clear answer	al
clear as	ak
clear enough	al
clear for	achkjpqd
clear from	aabjqo
clear in	qk
clear no	dlqe
clear on	hkqe
clear that	ak
clear the	di
clear to	ol
clearance	ci
clearance that	ci
cleared	aacrjimeqj
cleared a	jk
cleared that	adco
cleared up	cj
clearer	ao
clearest	ao
clearest i	aj
clearing	al
clearly	ambdccdaedfdgRiXjakdldnlosqbrmtsuXvY
clearly ,	aj
clearly .	arberj
clearly all	oi
clearly can't	aerj
clearly enjoyed	abrmtj
clearly have	rj
clearly i	aZheotrd
clearly in	aehk
clearly know	anre
clearly not	cbretpve
clearly put	apoa
clearly states	adcooe
clearly the	cdgdhitp
clearly what	aj
clearly you	nk
clearly your	tk
clears	aZojtl
clegg	ak
clegg </s>	ak
clerical	gj
clerical work	gj
clerk	ajbkrj
clerk .	rk
clerk says	aebj
clerk was	aj
clever	begjijodrdti
cleverest	adil
client	bdcjhcinoeritkud
client ,	aitl
client costs	cj
client who	acrl
clients	aTbbccgshjinljndodqlreteuj
clients ,	aYhmij
clients .	ul
clients all	gl
clients are	acgiqn
clients often	gi
cliff	adql
clinic	ambeeehbjklindpmqd
clinic .	acjm
clinic has	aj
clinic taking	lj
clinic where	ai
clinic will	acjl
clinic's	bk
clinic's note	bk
clinical	ckde
clinical hours	ckde
clinics	ck
clip	akti
clip .	ai
clipboard	acmjrj
clipped	aj
clipped to	aj
cloakroom	ri
cloakroom ,	ri
clock	ckmjqnrete
clock ,	mj
clock .	aj
clock in	am
clock is	aVclqp
clocks	aj
clodagh	dm
close	cddbeqfegqhambodqlsjtcubvi
close ,	aebdelgejdojtkuj
close .	cegrklodtb
close of	acqp
close on	aj
close the	aaensl
close this	ai
close to	aebnglheikje
closed	aebocodjeoglhVjkldmenboYqZretZ
closed ,	aYcjdketgehe
closed .	bohduj
closed ?	ai
closed for	ak
closed matter	dk
closed on	acbjck
closed the	kj
closely	amcWgbhdidkjneoYrZsctluu
closely ,	cctmuk
closely .	akbjresdteul
closely at	uo
closely how	tj
closer	fmgehaiejerltbvj
closer ,	dj
closer .	ajblod
closer reading	ai
closer than	ai
closer to	fnokte
closes	bdddfvgehekeqateuj
closes ,	befn
closes .	um
closes another	aafq
closes at	ai
closes on	aj
closest	lk
closing	abdZebfigjhkiejZkjmkoisntZub
closing date	adbmcidchamlokqdsoteve
closing dates	behq
closing the	aeknve
clothes	aaknrj
clothes ,	abknrj
clown	ti
clowns	aYibritu
clowns ,	abto
clowns on	adtm
clowns you	aeti
club	blcceigSiajikdocqermti
club ,	bm
club .	aenltl
club and	ai
club for	ji
club has	aahkrm
club of	adblmkre
club on	el
club to	ul
club was	aZro
club will	al
clubbed	acjm
clubbed together	acjm
clubhouse	aeul
clubs	gl
clueless	acrn
clueless pen	ri
co	amejgckinYqkrcteuc
co -	amejgckinYqkrcteuc
coach	jllj
coach ,	lj
coach little	ai
coaches	acbn
coaching	aegdkjtn
coaching ,	aZkjtn
coast	ao
coaster	oi
coaster .	oi
coat	aXgejikqqkrktb
coat ,	ki
coat .	aeejrj
coat hook	ri
coat on	abcijl
coats	ji
coauthor	aj
code	aQcZdelkodtluiv5
code .	abbiukvj
coding	aegmhk
coding exercise	gjhl
coding test	gj
coffee	albecedagWhZicjXkYmqoapetoun
coffee ,	acdegdmouq
coffee .	aiqlrktc
coffee and	aeti
coffee before	ak
coffee i	aemj
coffee is	ti
coffee machine	tj
coffee on	apjd
coffee ring	adtn
coffee's	ak
cofounder	jl
cofounder turned	adjl
cohort	jknj
cohort have	gi
coincidence	aSbztb
coincidence ,	adbl
coincidence .	abbpte
coins	acks
coins ,	kj
coins for	ackp
col	aovd
cold	aobeeegdicknodtZue
cold ,	aome
cold .	jikmme
cold ;	ci
cold and	ackemjrl
cold storage	aj
cole	ai
colin	ande
collar	ak
colleague	asbicldxeigUiTjckblinUoVqWrltauSvd
colleague ,	aidnljnetb
colleague .	aYcjdieljl
colleague could	nl
colleague has	ai
colleague in	cjdi
colleague of	bi
colleague that	aetm
colleague to	am
colleague told	dihmjd
colleague too	dmne
colleague was	abblmkrj
colleague who	bkckoerl
colleague will	anud
colleague you	ai
colleagues	bcdbfainjbllmjneocqerltluY
colleagues .	rkti
colleagues and	mj
colleagues have	am
colleagues here	adrltl
colleagues in	cihi
colleagues that	iimj
collect	atbieehdjenapnue
collect it	apneqe
collect my	ak
collect the	anpn
collected	ax
collected from	ak
collected the	aj
collecting	ak
collecting the	ai
collection	becdgYhdiakkoeqntluk
collection .	aXkkto
collection in	ai
collection is	am
collection of	gerkul
collective	asfcid
collective </s>	arfcid
collector	aegjnj
collector himself	gj
collectors	aYgoklte
collectors queue	abgote
colleen	ak
college	ambecddchlldmlnZoZqcrkujvZ
college ,	achp
college .	aibdgcheinrk
college ?	aovd
college and	aj
college asks	ak
college had	gi
college in	akne
college still	abgn
college their	ji
college to	jj
college together	ai
college used	adrl
college was	aj
college's	al
college's name	aj
colm	ap
colm is	ai
colour	aebicjekretj
colour ,	cjek
colour .	tk
colour for	ai
colours	jl
colours ,	aejltj
colours was	aj
column	aabeciddgkkkqercuovj
column ,	aagm
column c	ck
column for	tj
column goes	uj
column in	ui
column might	kj
columns	rltc
columns ,	adrm
columns again	ci
come	aebZcmdUemfXgvhmjdkemineoZpvqdratWvU
come ,	amdi
come .	jktl
come across	acgnlj
come along	gk
come and	asejgehejjqcrlteud
come anyway	ai
come as	pmti
come at	aj
come back	bcccejgijYlkncoYpkqiretnuevc
come before	aWgdhqko
come by	aseigeheolqZ
come down	aagkhlqerlue
come easily	jj
come first	bk
come for	amceemhlkbre
come free	ak
come from	aZbngehmij
come gladly	aj
come home	on
come in	abemgbhdjckcliprqiskud
come into	ojri
come last	mi
come of	admn
come off	ak
come on	aiejkk
come out	bdcoelgmhcob
come round	aXgmhbijodqpuk
come second	aeeegqhi
come so	gn
come the	ki
come through	ak
come to	aXcrdeedgjiijkkbldminbqktXukve
come up	abckdeebgYheijmdnuoeqbul
come with	abhp
comedy	acibtt
comedy department	ai
comedy gold	ibto
comes	akdeeYfcglhkieknleoWqZrSuovc
comes .	al
comes a	hn
comes along	al
comes around	aeuk
comes back	am
comes before	aZbdtlum
comes close	aZgwheklud
comes down	qi
comes free	dn
comes from	aibecknj
comes in	gekjtm
comes next	ak
comes once	aZijjm
comes out	bmdbejgcnlodtbuk
comes round	dkoj
comes to	abgehptdui
comes up	a5bkdbedgehejekeneoeqcvd
comes with	ai
comfort	cdgchdjckdmdoirktp
comfort that	aiberj
comfort to	jetm
comfortable	aZejienkoo
comfortable .	aeol
comfortable for	ej
comfortable with	aeoj
comforting	oktk
comforting to	tl
coming	aebncXdmeafcjPkolimbnbqirYslukvZ
coming .	aebqgcijkineodti
coming across	ol
coming as	adtk
coming back	aldthekcoeqe
coming down	ul
coming from	aZsmtk
coming home	kk
coming in	aekm
coming on	kl
coming out	al
coming second	gnoj
coming to	hlqkue
coming up	ailiulve
coming weeks	qm
coming year	ai
comma	alcbijmj
comma ,	alce
comma on	adml
comma you	ai
commas	acbjikrm
commas .	aiti
commas in	ai
comment	ajcldagkhelendobrdtiuevs
comment about	aq
comment is	ak
comment on	adgmvi
comment that	tm
commentary	di
comments	albddkebgZhlibkblrmYnVpnqYrotSuVvk
comments ,	dnlmoerjve
comments .	adbkdjvi
comments ;	ok
comments and	ck
comments aren't	aedl
comments from	abpnri
comments have	acrm
comments i	jj
comments in	ckde
comments of	li
comments on	aqve
comments sent	bk
comments that	rk
comments were	al
comments what	aj
commercial	aetl
commission	aabmkmod
commission ,	nj
commission .	adkl
commissioner	abnq
commissioner launched	nj
commissioner visits	uj
commissioner's	aZnq
commissions	aj
commitment	aZbjfo
commitment to	acfohi
committed	fi
committed to	fi
committee	aZbldVfagohcjllendobpermttucvV
committee ,	bkgdjknmuc
committee .	aWbkcigerltm
committee and	adun
committee asked	albd
committee can	aeritm
committee could	kl
committee did	an
committee for	mi
committee found	actn
committee had	aetm
committee has	geojrctk
committee i	aeri
committee is	acblomte
committee must	bejm
committee need	an
committee nervous	aegote
committee of	aZrs
committee present	ck
committee read	ck
committee that	aegrheocrd
committee to	aiej
committee was	hj
committee who	an
committee will	aVhoqdtkuk
committee works	ti
committee's	akckmkvd
committee's concern	tk
committee's taste	adcl
committees	adgineokql
committees .	aZgjqjul
committees turn	aj
common	abcehqrd
communicated	fk
communication	fm
community	alue
commute	arcjgehc
companies	aiengdoctj
companies has	aceo
company	acccdbgejUojpwqdtc
company ,	hmok
company .	bdejiljekloctb
company and	bngiheicqe
company for	bk
company from	omte
company in	acnl
company is	geimritduj
company name	aXpq
company of	al
company since	hi
company than	akgjtc
company that	abkk
company the	ak
company to	hetm
company was	abrm
company's	acbihdjjmjup
company's booth	hdum
company's name	jk
comparable	adco
compare	aMcqgjhjljodtkun
compare me	achklj
compare notes	abup
compared	begmhlobtbun
compared to	adgo
compared with	hi
compete	abhpretl
compete with	adhoretl
competent	adcigorb
competition	bmfehjidojqiue
competition .	aYblgkhmqj
competition to	amhe
competitive	adfnti
competitor	aaqs
competitors	aabcglieuq
competitors were	ieum
compiler	aecj
complain	ascdgcokue
complain .	asge
complained	acnn
complained about	nj
complained to	nk
complaint	aebjcdkiqetiuo
complaint .	anki
complaint about	abbltj
complaints	cl
complaints from	ak
complaints last	abcm
complete	aacegiheidopritcul
complete ,	eiok
complete and	al
completely	albXeejeminmoercsq
completely .	nn
completely and	ck
completely if	aecemq
completely understand	apceme
completeness	diniuk
completeness .	abdiul
completeness i	ai
completeness i'm	ni
compliment	ancitc
compliments	okrdtp
compliments to	retr
compliments you	ol
composer	cegknj
composers	tl
composers and	tk
comps	li
computer	adrjtjvj
computer ,	aerl
concept	abbldkrj
concern	bcckdefqkinctj
concern ,	aackfo
concern was	an
concerned	fkgjui
concerned .	amgj
concerning	aqfe
concerning the	al
concerns	adcs
concerns ,	ak
concerns in	aYcq
concert	aiechmnioktbuc
concert ,	nj
concert .	aj
concert and	di
concert nine	hl
concert will	ak
concerto	tl
concerts	aimkqd
conclusion	aYcsvi
conclusion .	cl
conclusions	aYglum
concrete	alnd
condition	bdeojctn
condition i	ceek
conductor	adinnlte
conductor asked	gj
conductor heard	nj
conductor himself	ni
cone	ak
conference	aaekfegjmmnZoiqerctnumvd
conference ,	ti
conference .	aaelhdmnncokreuk
conference anyway	ai
conference dinner	aehk
conference in	aegluk
conference is	tk
conference on	tj
conferences	hk
conferences ,	aehk
confess	an
confess i	ai
confidence	abblfegchdijjtkenjoetd
confidence ,	nk
confidence .	aefeijjqrd
confidence is	jk
confident	abfpgbijtj
confident ,	tj
confident that	foge
confident you	aeij
confidential	aibk
confidential ,	bk
confirm	adbedoeehYiclbodqtrkujvb
confirm ,	di
confirm .	addmidrl
confirm by	aehdqo
confirm receipt	qk
confirm that	akdkqjueve
confirm the	lbnjun
confirmation	befitk
confirmation that	fitk
confirmed	alce
confirmed in	ajce
confirming	aXbkqlrn
confirming it	aarn
confirming the	ak
confirms	ii
confirms it	ii
conflict	amclne
conflict of	ci
confusing	ammd
confusing ,	anmd
confusion	akmd
congrats	ti
congrats on	tk
congrats to	amte
congratulate	aofdgeojqe
congratulate her	aXoltk
congratulate the	apfe
congratulated	aetl
congratulations	aobYdbgZhcidlemendomqerctsvb
congratulations ,	jk
congratulations .	ai
congratulations on	adbedeoirdtwve
congratulations to	atbdgdieok
congress	al
congress tomorrow	aj
connect	lj
connect me	lj
conor	ak
conscience	aXgeijjqkdmjqj
conscience .	jmqj
conscious	acms
conscious that	aemo
consent	aj
consequence	ki
consequence to	ki
consider	becndeemfkgdldndobqbretjulvc
consider it	epve
consider me	akecfi
consider my	abckei
consider myself	actn
consider that	aWckhp
consider the	an
consider this	anhdqe
considerate	anbd
consideration	aVfrtpvc
consideration "	aYtsve
consideration ,	abfm
consideration .	fi
consideration extended	aefi
consideration of	ai
considered	avbdceedflmcneoXrdtk
considered ,	ai
considered .	alfjgeheodtk
considered for	difkhe
considered my	aj
considered once	ak
considering	amfbgboaqjrotbuk
considering legal	aeum
considering me	bj
considering my	an
considering the	gerl
considering us	ai
consist	ti
consist of	ti
consistency	hdojtk
consistency :	hetk
consolation	aj
console	ll
constance	aj
consultant	hcnmrdtk
consultant ,	nk
consulted	ci
consulted two	ci
contact	aZfmlrneqeuo
contact ,	ul
contact .	ak
contact at	aalr
contact me	adfo
contacts	aeln
contacts .	aj
contacts and	li
contained	acmetn
content	alccdeekhjqbrdtduZvm
content .	ai
content to	ejhkqc
content with	algioive
contents	aXftoerlte
contents of	abfsoe
contest	aZbjcqgchdomvd
contest .	aabjom
context	adgmvi
context ,	aegm
continue	aofokeuc
continue to	fn
continued	adfovj
continued success	aafn
contract	aVbecXdXelfdgjhkikjUknmenXoWqvrYsltivd
contract ,	ekheuj
contract .	aiekgihcqlre
contract and	li
contract comes	hi
contract has	aebj
contract is	ap
contract on	gm
contract runs	aibe
contract that	ackkuk
contract to	aahein
contract was	aVbjhp
contract we	ajheki
contract went	bdtn
contract with	qm
contract would	aYhjqm
contractor	blhcrk
contractor of	hcrl
contractor's	bj
contractor's induction	bj
contracts	neqk
contracts .	ak
contracts go	qj
contradict	abtm
contradicts	aZcs
contradicts itself	aacr
contribution	ojte
control	acblcngereuivl
control group	adbjco
control that	bi
convenience	dkfohmqd
convenience ,	abho
convenience .	fp
convenience i	dl
convenient	akbj
convenient ,	ai
convenient .	al
conversation	aZbZgmhejmkbonqirctduj
conversation .	adckfiol
conversation about	dl
conversation in	ak
conversation that	jk
conversation with	uj
conversations	aXrr
convey	ajtl
convey my	aote
convey to	acto
conviction	acomtk
convinced	tl
cook	aeipue
cookbooks	te
cookbooks you've	te
cooked	ckjj
cooked for	jl
cooking	aejlmj
cool	aZqjvn
cooperative	ai
coordinator	aebinj
coordinator ,	nj
cope	aetk
copied	cbgVhcjbmdnyqnrZua
copied in	gcienxue
copied my	neqm
copied your	ilme
copies	awdjebheijjdkeoeqdue
copies .	ai
copies of	ajdm
copy	adcYdaeagihWiijXkYllmbnzojqXrYtpukve
copy ,	ao
copy .	ambenptd
copy for	tj
copy i	bj
copy is	nj
copy line	aXnnoove
copy of	ceeegdhbidjdlpqetiun
copying	abgjnsoeue
copying ,	gm
copying your	acnn
coralie	aj
cork	anbbecgiidjZlnnboirc
cork ,	kk
cork .	al
cork and	gilj
cork branch	li
cork for	adol
cork has	aj
cork office	dihj
cork that	gj
cork with	ai
corker	ai
cormac	al
corner	aibecdeugdhoidjikdoaqerdteud
corner ,	ak
corner .	jl
corner bench	hl
corner of	et
corner unit	achn
correct	albZcndVgcheinlemdniodqircsetdvt
correct ,	ik
correct .	akceik
correct a	cl
correct about	al
correct one	aj
correct procedure	adck
correct the	ck
corrected	cldeijjk
corrected by	ik
corrected on	adcn
correcting	glhk
correcting the	acglhk
correction	ck
correction for	aj
corrections	an
correctly	avddrevk
correctly .	ardere
correspondence	aMdpfonkreusvb
correspondence ,	aZup
correspondence regarding	fk
corrib	cj
corridor	aadjepjikcmkonqctduZvd
corridor ,	dkelji
corridor .	jeom
corridor for	aXemol
corridor knew	aZbnhj
corrigan	aiij
corrigan estates	ij
cost	abbdckddemgbjmkWmnndolqYrmtdubva
cost ,	aceihilk
cost .	rq
cost me	hk
cost nothing	aeom
cost of	tk
cost us	jm
cost would	lk
cost you	aeekmooe
cost your	mi
costed	ak
costigan	aj
costigan </s>	aj
costing	ql
costings	ak
costs	aobdekgchbiejkmiqirYtYuY
costs ,	djni
costs .	ante
costs a	cj
costs more	aecjkj
costs nothing	ek
costs us	ej
costs were	ok
costs you	aemlqm
costume	bijmketi
costume ,	jk
costume my	ji
costume was	bk
costumes	aeolqk
costumes back	ol
cot	jk
cottage	hn
cottage was	achn
cough	aj
coughed	ml
coughed twice	ml
coughs	adkl
coughs all	adkl
could	aXbbesfShRiqjVlxmlnWoYppqZrlsatvuZva
could .	al
could accuse	aiietlue
could add	aerm
could almost	aetj
could also	actl
could apply	aj
could ask	aili
could at	eajeop
could be	aObZcmdieigahjjrmZnYoiritkvp
could certainly	tk
could come	aeeugekdpnqe
could do	aebecieofdhmidjjkimdocqetb
could ever	accmgemm
could explain	lj
could fault	ti
could feel	an
could find	dkjiok
could follow	ql
could get	adbptk
could give	mp
could go	hm
could hardly	retn
could have	aWbRcmdbebglhjinjQlemmneqbsitpud
could hear	amjk
could hold	aeuj
could i	bkdbeWlwqivZ
could improve	aqvZ
could it	aecjdbelijli
could judge	ejrj
could just	aZdneaqn
could keep	aebmkilj
could know	kl
could leave	glqj
could list	gl
could listen	aYemij
could look	acnmrk
could make	aYcljjmk
could manage	amik
could meet	qjtj
could mention	ii
could move	ai
could not	axbncMdeeZhVipjokdmToXqbtjua
could only	aegjuk
could pass	aj
could pay	acbjdkemkc
could persuade	ij
could pick	ai
could put	el
could read	akbdhdljrk
could refuse	ii
could resend	li
could run	aXgqijkdti
could say	acbcdeeigcjdonrjtm
could see	aobecdekhejcmlrita
could share	al
could sit	ek
could someone	sn
could spare	li
could speak	aarqve
could start	eigkqe
could stay	aeuk
could still	aj
could take	aj
could teach	aalimn
could tell	asbaebiijXmcnkoitYud
could the	dlljrjvc
could turn	eeik
could understand	aecm
could use	abknlkrj
could we	acdsllvX
could you	avbncWdXengdhdiZjYkZnYodrWsatYukvj
could've	rk
couldn't	aZepiZneojqarvtZuZve
couldn't be	alek
couldn't do	ri
couldn't find	abcjgkrj
couldn't follow	ak
couldn't have	akbcjdkmoi
couldn't help	acbp
couldn't know	jk
couldn't run	abrq
couldn't share	aedk
couldn't you	ej
couldnae	rk
couldnae tell	rk
council	abbacdebfcgZhRjdnqqZrmtnuu
council .	aWndtmut
council and	ainjub
council does	uj
council funds	hdnk
council has	aiuj
council is	actl
council on	ai
council publishes	ui
council to	nmue
council's	aahnuj
councillor	aYhcn0ue
councillor for	aenl
councillor holds	nj
councillor was	aenl
count	abcqdjeegdhkijkqlbmVnarXskuVva
count ,	ajdi
count .	aWbpjkte
count as	alcjoj
count coins	acko
count for	aScjhpjckjojtm
count in	an
count it	aehj
count me	ak
count myself	eiii
count on	aijj
count that	ak
count the	acckgeikki
count to	qj
count was	ccsm
counted	bVckdeeigahpickqmdoarita
counted ,	aj
counted .	bdcjrluj
counted for	aZhpjk
counted from	aj
counted on	hkjckqoc
counted the	aiki
counter	aote
counter .	ante
counties	aehk
counties off	aehk
counting	aXbadlgdhqikjiklobtc
counting on	aTbddjgehriljjkkoc
countries	aZgmhl
countries ,	aegn
country	beipnioerctb
country ,	aj
country .	angeui
country has	ai
country such	ckie
country that	ik
country we	nj
country who	aegp
counts	ajbahkimmdootdue
counts ,	ak
counts .	aq
counts for	abhioq
counts on	adim
county	ambbedgphnjdkancobqerV
county ,	aaglho
county .	anckrd
county has	aihj
county prize	amgd
county show	gl
county's	ul
county's two	aeul
couple	aZbkckdigciljXkYoZqcrdtpvn
couple .	hjinjd
couple has	ai
couple of	dkvl
couple with	aYcntl
couple you	tj
couples	ajceol
courage	aafbgbhdiqjjoetsud
courage ,	ij
courage .	adfcin
courage in	tl
courage it	ti
courage to	aegejjrjtl
courier	uk
courier ,	ai
courier's	mk
courier's delay	mk
course	asbbhliUjWkkndonqisjtauUvR
course ,	asdaeejikellniqc
course .	amcbdjfkhmjekeoXritd
course ;	aZentk
course ?	aackrl
course a	dlkl
course again	alte
course and	tk
course as	an
course be	am
course begins	aj
course for	ai
course go	ok
course had	ai
course i	accoglod
course in	al
course it	acmm
course of	aaheqnrk
course on	achl
course out	hi
course page	acbl
course renew	ai
course respect	aeol
course say	ai
course stop	ej
course tastes	ci
course test	ki
course that	kj
course the	cegeoq
course to	aj
course treasure	tj
course what	oi
course would	hekm
course you	aocegiiejiolrcvb
courses	aqgeue
court	bekineuq
court ,	uj
court .	aakiuo
courteous	aqfdol
courteous your	al
courtesy	aUhwnpqdrmtaubvd
courtesy ,	hjnjue
courtesy .	aVhormvd
courtesy i	nl
courtesy of	hk
courtyard	am
cousin	aXbqckdegdhbiejakclmqerctoun
cousin ,	ll
cousin .	aZbkjenitm
cousin isn't	accm
cousin of	aetm
cousin on	uk
cousin's	jenj
cousin's jazz	ti
cousin's wedding	akjenk
cousins	adekgjkdtn
cousins .	aZeltn
cousins say	adgl
coutinho	aj
coutinho </s>	aj
cover	aibuccdeeajYkjmmneocqcrUsntiuY
cover ,	acdjsl
cover .	biti
cover for	ajbmrb
cover it	aWbqhl
cover letter	amdbmpoc
cover letters	ai
cover sheet	sl
cover the	kn
cover was	bj
cover what	gj
covered	alcbedieksmercteue
covered .	kl
covered each	jl
covered in	ak
covered most	oi
covered the	aehjkn
covering	aZhimjoute
covering christmas	amjc
covering letter	adcimk
covering the	aeol
covers	apci
covers .	anve
covers and	adck
cow	aeritl
cowardly	adbokcri
cows .	ai
crack	aZckqm
cracked	aekkri
cracking	anre
crane	ambkretaul
crane .	ajtcul
crane side	aebl
crate	ak
crates	am
crawl	aTekmorn
crayon	rj
crayons	aatn
creature	ii
credit	bihroerdte
credit cards	kj
credit check	aibk
credit to	ai
credits	abdm
creek	om
creep	aj
creep is	aj
crew	apbcdeedjooaqerdtZun
crew .	hkteul
crew has	ai
crew in	gj
crew is	qi
crew until	am
crewe	ai
crews	uj
crews pretty	uj
cricket	algknb
cried	aYgsjxkZqere
cried ,	jj
cried .	aejk
cried all	aeji
cried at	gmjc
cried for	adjk
cried in	acjn
cried when	adgo
crime	aici
cringe	acmn
cringing	acml
crisp	aWbkrm
crispin	aj
crisps	ai
criteria	ajbdgahWjiosqprZuavc
criteria ,	lj
criteria .	acbdcejkqrvd
criteria again	anhe
criteria and	ck
criteria have	aebeoktl
criteria were	aicdok
criterion	ckeeli
criterion ,	aj
criterion you	cj
critic	gl
critique	akhe
critique ,	aihe
crook	bimj
crook .	mj
cross	akecgkhijkmdoc
cross again	ak
cross me	ai
cross my	aahkui
cross the	aegm
cross with	aj
crossed	asbdcdgehekbuk
crossed with	aldi
crosses	aeun
crosses me	adun
crowd	abbmgiidjdoetq
crowd ,	tk
crowded	ajcojemite
crowded ,	cj
crowded .	akcl
cruise	am
crumb	aYewte
crumb ,	aaep
crumb of	adep
crumbs	alkc
crush	aZjmoj
crushed	aaiejs
crushed my	jl
crushing	adjm
crushing a	aejk
crust	ci
cry	aXeijomeoorete
cry .	aYjq
cry at	jk
cry every	ki
crying	abelkiul
crying ,	ei
crying as	ekki
crying since	ji
cscs	adsj
cscs card	adsj
cubic	aicjhe
cubic metres	aicjhe
cubs	tl
cubs are	tl
cultural	aeckoctj
cultural fit	aeckoctj
culture	acbjfjgcnitr
culture "	aebltj
culture .	aafjtk
cup	aemn
cup made	adml
cup of	ak
cupboard	epui
cupboard ,	aeem
cups	aejk
curator	begcioti
cure	aern
cure for	aern
curiosity	ajbarptd
curiosity ,	rk
curiosity .	aibbrmte
curious	aRbycsddgqhZiZjcnkobtRuavj
curious .	vj
curious about	ajui
curious how	adbnnlue
curious that	aabstc
curious thing	adcpgkieretd
curious to	bncigeocrmuc
curious what	ak
current	aeclolvi
currently	abelvp
currently "	el
curriculum	gj
curriculum you've	gk
curry	aj
curtains	achmiqjcoerd
curtains ,	aj
curtains up	bi
curve	al
curved	bk
curved bench	bk
custom	aeolvj
custom .	adol
custom to	ai
customary	hi
customary .	hi
customer	abhoun
customer since	aahn
customers	aQhtrmtoud
customers ,	aetl
customers .	acrn
customers of	hl
customs	aiol
cut	anbdcUeigVhjkvllmYnZodqTsktZub
cut ,	hmiejekj
cut -	hjlj
cut .	akji
cut as	ai
cut for	oj
cut in	hi
cut it	akeiqerdsl
cut my	eljerl
cut off	ackr
cut out	rk
cut that	ajje
cut the	ji
cut to	djjk
cutting	aoki
cutting .	aj
cutting it	aj
cutting my	ji
cutting off	kk
cv	acctddeegnhYidjblomdndoXrmtive
cv ,	bjkjli
cv .	aYgktp
cv and	ci
cv clearly	adcooe
cv in	ci
cv is	adgo
cv that	ai
cv to	lkri
cv was	ck
cvs	bj
cycle	ande
cycled	ck
cycled there	ck
cyclone	ki
cyclone ,	ki
d	adgmvm
d'mello	aj
d'mello </s>	aj
dad	beecgdhjjokmoeteud
dad .	amje
dad at	nj
dad died	ji
dad has	jk
dad relaid	aehl
dad's	adcchejjkq
daddy	jj
daily	aXdkemikjdqj
daily .	adenjeqk
dairy	oi
dairy .	oi
dale	ai
daly	ak
damn	aZclrm
damp	aTbjcljelemioiretn
damp .	aTbkkimjtoui
dana	nj
dana in	ni
dance	dieegbhdiljemerm
dance .	aadjim
dance and	rj
dance company	hetk
danced	aqgd
danced since	hi
dancer	aigj
dancer .	am
dancers	jeqk
dancing	aldokeretd
dancing ,	aado
dancing for	am
danish	gilk
danish film	gj
danish foundation	aelk
daphne	aemj
dare	aWceeegkhmjcneolrmue
dare say	aYglmeoorm
dare to	aiijoe
dared	al
daresay	giii
daresay you're	ii
daring	admm
daring to	admm
dark	algbilretduk
dark ,	um
darling	gm
darren	ai
dartboard	actqve
dashboard	ajbe
dashboards	gl
data	ancehiibkdldneqXrZuqvn
data ,	aitj
data .	amgk
data room	adhk
data team	adul
data track	bl
data will	anqe
date	aiblcddZeTgUhkidkVminYoepqrasrtnucvZ
date ,	bcckdbeelimlodpmqi
date .	aecedijjodqjspta
date ?	al
date and	aabkhiql
date had	am
date i	qetm
date in	bidehi
date is	alqe
date mix	hk
date moved	adbo
date of	bj
date on	aebjdehlqdsmteuive
date that	aj
date to	aj
date was	abbZhipntm
date you	an
date your	aebl
dated	aabjclfk
dated ;	aeck
dated the	aZbkfk
dates	aicidcgahqjckcljmkneoZrdtbulve
dates ,	liul
dates .	aqod
dates and	aammul
dates are	hi
dates for	ck
dates in	ajbi
dates is	hl
dates were	hl
dates wrong	accm
daughter	ambYdeejgaicmenboeqlrktc
daughter ,	ai
daughter .	ejqj
daughter asked	jdkm
daughter cried	ak
daughter had	aajq
daughter has	aljkke
daughter is	acrn
daughter will	ul
daughter's	jqqeue
daughter's graduation	aejk
daughter's recital	acjm
daughter's wedding	ai
daughters	amkb
daunted	adgl
dave </s>	aj
dawn	ekij
dawn ,	abelki
day	albjdZeYfkgkhaibjekclYmnnWojprqirXsZtbvc
day ,	ajblejfjgklcmcneoTqcrbtjua
day .	bmcidWeRgihTiWjckSmlnaoiputVulvk
day ?	bldeqj
day a	hj
day after	aYbltl
day among	rm
day and	ambbcmje
day as	aZelmj
day before	aajjkonkqd
day can	ik
day for	aobdmj
day i	bkjjoltcud
day i'll	ok
day if	jk
day in	aoqeriue
day is	abckhk
day it	fjoeuk
day job	aahn
day late	ak
day like	aj
day made	aegl
day of	dbemiojmkbqc
day off	aaokqj
day on	al
day one	bigjjkkeoe
day out	ai
day shift	ai
day since	kk
day somebody	okuj
day than	gj
day that	cegjjiok
day the	jdkmoi
day this	qi
day to	aqqe
day until	aZdr
day was	aqbaniod
day we	qi
day what	aogeoe
day when	ai
day you	aWbcdcebgpiekjodqrum
day's	dj
day's notice	ajdj
days	akbZcTdieWgejjktlancoksdtcvi
days ,	aebacddqgehcjakjqltjui
days .	akbecZddgihdijojqbritWuj
days a	al
days after	gdjk
days and	kjok
days at	aj
days i	aWhpkl
days is	ak
days later	bj
days of	aeti
days was	gj
dazzling	aeil
dbs	sj
dbs certificate	sj
de	arcjgbhbibvi
de -	cj
dead	jjqi
dead .	ai
dead and	acjkqj
deadline	bmcidYhYjYppqasitd
deadline ,	sk
deadline .	jekmui
deadline for	bl
deadline had	alblkdoe
deadline was	ck
deadlines	akjikd
deadlines in	aijikd
deaf	abcddjgeibrvve
deaf ,	ro
deaf and	ri
deaf or	dj
deal	acbicZdceagWhkjbmknqrWuj
deal .	ak
deal about	ambe
deal from	alfj
deal more	ak
deal of	aRbihiijklokretkuj
deal to	akhk
deal with	aXgentodqivj
dealing	aXgejinlro
dealing with	aXgejinlro
deals	adhjrl
deals over	hj
dealt	aiidrm
dealt with	aiidrm
dean	bcdegcjcnqoeqiteukve
dean ,	nduk
dean .	annd
dean and	aanr
dean is	acnm
dean who	hinbul
dean's	adnjqiti
dean's office	ajneqj
dear	aebkcnddeZfnjZkildmbnTobpuqerdtmua
dear ,	aUpt
dear .	aYblvi
dear editor	aicknd
dear hiring	aSpv
dear karen	adtm
dear madam	ajpe
dear mr	al
dear mrs	alpc
dear ms	appa
dear professor	ai
dear sir	adfp
dear that	kj
dearer	aj
death	abjkvj
death ,	adjl
debating	aigi
deborah	ui
debrief	aj
debt	gehejckttk
debt .	abtm
debt and	ki
debt for	aokd
debts	aZgkkn
debugging	aevk
debut	aegm
decade	go
decade .	gl
december	aukXqjue
december ,	ajkcql
december .	ak
december slot	di
december with	ai
decency	home
decent	axbecdecgdhliakeobqmraud
decent ,	alre
decent .	aj
decent about	ai
decent letter	aktd
decent of	aj
decent people	aj
decent thing	hj
decent work	ai
decently	am
decently done	al
decide	acbbdWeigcjblbnmolqyrZtY
decide ,	adij
decide .	adejqj
decide ?	ni
decide about	qm
decide it	ci
decide now	adqo
decide on	aelcomteun
decide today	ai
decide whether	deelhlud
decide while	acojqi
decided	aqbkdYeagWhbidkZllmennoUqaratpukve
decided .	aSnroctsuc
decided ?	aelj
decided against	aj
decided in	jl
decided it	ajck
decided not	asndqe
decided on	bo
decided to	as
decided what	anjeuk
decided whether	aahnqcuk
decided wisely	ai
decides	aVkkljnrri
decides ?	adlinm
deciding	abcikpumvd
deciding ,	aj
deciding .	aekj
decision	aebjddebfjgOhdjlkslemPnloipiqosZuZvM
decision ,	bdcddbhdjekiliopqirete
decision .	dafigaibjZksmenbqqritXuXvZ
decision ;	aedi
decision about	aedj
decision against	ajcdrk
decision and	aicoqe
decision before	acqo
decision by	acbjhkkkqZ
decision came	aj
decision can	bj
decision comes	aetl
decision email	ti
decision final	amhlqa
decision for	nqoa
decision gets	akbeoetj
decision had	ak
decision has	acejfijnnd
decision i	rm
decision in	aWonqk
decision is	beckejhajinloerd
decision like	anoe
decision makes	ci
decision my	akje
decision of	aWginqol
decision on	alnepl
decision one	rj
decision or	aZonqeul
decision reached	aebcklqetm
decision that	adbocbhk
decision the	jk
decision this	tk
decision to	dm
decision was	bicbfehitl
decision when	acbl
decision will	uj
decision with	al
decision you	aciq
decisions	aZflhbjinqocqerdtlulvd
decisions ,	jj
decisions like	ak
deck	acblcellrislte
deck ,	lj
deck to	li
deck was	sl
deck with	rk
declan	aigqocvd
declan ,	gl
decline	azcekZoeqetj
decline ,	aokd
decline the	al
declined	aXgliiknni
declined the	bk
dedicated	fi
dedication	oj
dee	aj
dee on	di
deeds	acnl
deep	cigj
deep in	aj
deepa's	ll
deepa's post	ll
deepest	aemk
deepest ,	mi
deepest regrets	mj
deeply	aZmmojti
deeply sorry	mi
defeat	ajgjtd
defeat ,	gkte
defence	cm
defence ,	cm
defended	aejo
defended your	aejo
defer	geil
deferred	aeqk
degree	eehsjckineokrZtb
degree ,	anhjie
degree .	acijom
degree certificate	ai
degrees	aYgotj
deirdre	ol
deirdre ,	acol
delacroix	aj
delay	aqbdcejekd
delay ,	oj
delay .	anqeui
delay did	ak
delay was	aeml
delegates	nk
delegates meet	nk
delegation	al
delete	aidejlvk
delete .	aj
deleted	aYbkcddemineolqbrlvw
deleted my	bm
deleted the	mkomqd
delhi	ljni
delhi know	nj
deliberate	aaco
delight	apbe
delight ,	ak
delighted	awgZkdqk
delighted .	amkd
delighted for	aj
delighted to	ajqk
delighted you	ok
deliveries	abun
delivery	al
demand	aPclgehsnptc
demand a	aVhpnlqite
demo	aYdrglminnqcrjtevX
demo ,	aYdmjeminn
demo .	bi
demo ?	acdovb
demo and	aago
demo moved	rl
demonstration	ti
dental	am
dentist	aneeko
dentist .	ap
dentists	rl
dentists and	rl
denver	akgj
department	adbZdbgohnijkaldmkneonqkreubvZ
department ,	ckejgcmmoeretkuc
department .	ganiomritdue
department always	akok
department as	aebjoj
department for	jloc
department has	tj
department i	adrl
department in	aaio
department is	aenj
department knows	gj
department now	ilue
department put	gk
department that	qjui
department this	ndqj
department to	niuj
department will	ak
department's	actluj
department's accreditation	aeuk
depend	adupvi
depend on	aaupvi
depended	aekn
depended on	aekn
depends	accbepfeqdunvl
depends on	accdepqdukvj
deport	adkn
deport me	adkn
deposit	acbqcedjeXgZhZjkkdmenboopnqircsiuYvb
deposit ,	aebjhejkkalioo
deposit .	abbjkm
deposit back	arqb
deposit can	bn
deposit is	ai
deposit of	adtn
deposit on	adkjqksj
deposit was	bj
deposit went	aYpo
depot	akbicieekn
depot ,	ki
depot for	ae
depot of	ci
depots	ai
depth	aVclgjirmi
depth .	aXclgkil
deputy	bidigjncqjretiue
deputy .	bk
deputy and	djnbqk
deputy manager	tj
deputy told	gk
derby	ai
dermot	apnY
dervla	adol
dervla ,	adol
describe	aSbmcwdegchcinjjmcndtZuivj
describe .	ao
describe a	abbqre
describe it	ai
describe the	aZcijloiri
describe you	abip
describe your	ul
described	ul
describes	aico
describes as	ck
describing	adnn
describing to	acnn
description	ejgitivi
description of	gi
deserts	ti
deserve	acfegahuiejdmjocqdrjtnudvd
deserve .	elhbrl
deserve a	aZeehlmm
deserve it	ak
deserve this	adhq
deserved	adbZcegahxibmuocretb
deserved a	admn
deserved better	ml
deserved it	ajbbhj
deserved more	abhl
deserved that	aigehpoe
deserves	aecdekgaicjdmpodrs
deserves .	aXmmrn
deserves a	abemmktj
deserves it	anhd
deserves the	rj
deserves three	al
design	abbmcbhdinjeqjrptbua
design ,	bi
design again	rj
design and	im
design goes	adqm
design is	acbmgmtcve
design wanting	ij
design was	aerk
design will	tj
design you	oj
designed	aabkrntb
designer	ri
designers	rk
designs	abum
desirable	aacq
desirable ,	acco
desk	aebkcSdnemfegchkinlZmkolpdrmsctWuavV
desk ,	aebjdmelgehdikjekeldmjnZrbte
desk .	aibcccdiejimjllcmindqYrjtSuYve
desk ?	nlve
desk already	adnm
desk and	bjei
desk by	hnqi
desk from	abbmuk
desk go	acom
desk has	ak
desk in	hkjj
desk is	adglretm
desk job	kl
desk of	aZrn
desk since	aehjql
desk that	jerm
desk this	ak
desk to	il
desk was	mi
desk will	oj
desks	aeokuj
desks ,	aeol
desmond	anne
desperate	aYeukk
desperate ,	kk
desperate to	aXes
destroyed	aYicjsmi
detail	akbdflretjvj
detail ,	aj
detail .	fj
detailed	adbihmoe
detailed knowledge	bj
details	ajbjdjfiheqiucvl
details ,	acdl
details .	ai
details are	alqd
details for	ak
details on	aedkfi
details to	bk
dev	aj
developer	ai
developer in	ai
development	ai
devesh	ol
devesh ,	ol
devika	am
devon	ai
dialect	aj
dialogue	ccdjgltj
dialogue .	dk
dialysis	acjkkk
dialysis and	ki
dialysis ward	amkb
diarmuid	aj
diary	aVdegkhejcqwrcup
diary ,	aeum
diary .	aebiqk
diary all	ui
diary for	qo
diary of	ui
dice	tnve
dictionary	adcjrdtn
dictionary .	adrdto
did	bmdieBgdhjiQjvkTlbmbneomqMrnsptpuUvZ
did ,	akbZccdlgajVkdmlnkrdtkuj
did .	apcZdagahkiakemaobpkqdrosi
did a	vl
did agree	aWdnhk
did all	oj
did and	ai
did answer	adcl
did anybody	aerktnvb
did ask	aPbidsnjsm
did at	amgkjc
did before	aZjq
did believe	jj
did enjoy	dnjc
did everything	achjjk
did feel	aegk
did find	blccjeodto
did for	gkhbjqtd
did from	bi
did give	adcl
did has	ak
did have	sj
did hope	alje
did i	bedigjlimdrk
did in	djhe
did it	aobkccdchdjmljmerd
did its	aibk
did keep	jeun
did last	bkhe
did learn	jk
did me	aqketj
did more	ck
did my	an
did nobody	aZbidernsjvb
did not	aobldYedgphrickjminaodqWsZtPuU
did notice	aYoo
did on	bj
did pick	adrm
did put	jjrl
did rather	hiuj
did say	aXbdcpjeojqlsk
did see	ol
did send	aZsr
did so	bk
did speak	abcpqi
did submit	adsl
did that	aXbnjl
did the	apbVcVddfjgmillemcolrctiudvb
did they	aedelm
did think	dehonk
did tick	aesl
did to	aXgejpml
did try	km
did turn	adjl
did was	akjdmm
did with	aZoerntm
did wonder	bZcddeopsetiue
did wrong	adjo
did you	aabpcbdiechkjeldnesYtmvq
did your	nj
didn't	abbmdqeTgZidjvkamcnbolqVrjtbvs
didn't ,	ak
didn't .	giun
didn't ask	ol
didn't come	aiokte
didn't even	jm
didn't expect	aqod
didn't get	akilrd
didn't have	bkmi
didn't know	aXbktnvj
didn't like	acdjrm
didn't make	ak
didn't realize	acrm
didn't say	acdm
didn't show	rl
didn't want	jp
didn't work	eevi
die	adjjki
die ,	ki
died	adbcckjm
died ,	adjj
died .	ji
died in	abclkj
dies	acjiql
dies at	qi
diesel	ajkl
diesel is	kj
differ	cmedgihemeom
differ ,	oi
differ .	aagjol
differ on	akcjedme
difference	ambcddengehdkklcojrbvj
difference ,	adekok
difference between	ajkkre
difference to	ai
different	aXcedlejfegShVjqkmnvolrPsetYuc
different .	ancddeeihekiniojvd
different about	aiekue
different answer	ckld
different day	dqge
different email	dk
different from	aUjmnlok
different job	aj
different one	ainl
different sort	jj
different view	cini
differently	aWbdcldpedhdjdklnmqirdvc
differently ,	ci
differently .	aVcjdohekmqe
differently next	ak
difficult	aYfnhcimkjtbvj
difficult ,	fiok
difficult .	rk
difficult decision	oj
difficult for	aduk
difficulty	becoeirdte
difficulty with	aecore
dig	vi
digging	ql
digging on	adql
digital	aj
digital </s>	aj
dim	aYrpuj
dined	aegl
dined out	aegl
dining	ak
dinner	aUbiddedgnijjjnvocqcretiue
dinner ,	aeiikinl
dinner .	aXbinmui
dinner and	ai
dinner on	gkjjke
dinner with	aagnniue
dinners	gi
diolch	ak
diolch for	aj
diploma	cxgchcrdtd
diploma ,	aeco
diploma .	cpgere
direction	aYektk
direction you	fi
directions	angdhj
directions .	hj
directly	abnqvk
directly ,	ni
directly .	adnm
director	cddcejfegehojXkdlknnoapeqrritSuOvc
director ,	bkhlre
director .	aWbdeihjiejelkmknkqirjud
director and	abns
director asked	alnd
director at	nj
director has	aoidnj
director how	aenk
director in	aeikrj
director is	ndrl
director knows	nl
director of	gj
director so	ni
director was	acbjgk
director's	aSbicjdbgchenvritj
director's last	abgeokrl
director's nephew	aebkti
director's surname	nj
directors	abjl
disagree	apclmdrd
disagree completely	cj
disagree with	apcimere
disagreed	acclij
disagreed with	acclij
disappoint	aZekgpjmmeodre
disappoint you	ekgkme
disappointed	ambeccfmgZiijemkodrlte
disappointed ,	anfmge
disappointed and	ak
disappointed for	ak
disappointed in	mm
disappointing	mj
disappointment	mi
disappointments	aZkmtn
disaster	aZkq
disaster for	adkl
discount	gjlj
discount on	ai
discover	oktkuc
discovery	aetk
discriminate	ajblud
discriminate against	ajblud
discrimination	brcdrdui
discrimination claims	uj
discuss	aermvo
discussed	abbicedkhdokqoue
discussed .	ql
discussed at	abdiom
discussion	aeblcbhdodtiv0
discussion of	bm
discussion was	ajbbtk
disgrace	icrlsj
disgrace and	resj
disgust	aibejdmdrn
disgust me	aibejdmdrn
dishes	aecl
dishes were	aecl
disliked	ti
disliked chapter	ti
dispatcher	ai
display	aimk
display .	ak
disposal	adgjqj
dispute	aecqechj
dispute .	alceedhk
dispute the	aYcr
disputing	ai
disputing the	ai
distance	aZcvgdhdjqoarctj
distance ,	accjjm
distance .	ci
distance is	aeck
distance the	tm
distance to	aj
distance was	accl
distinction	aXgrhe
distinguished	ii
distracted	aegn
distracted in	aegn
district	ajij
district ,	ij
disturbed	aaon
diverse	tj
diversity	aYbsiercti
divorce	bigekq
divorce ,	kj
divorce i	kk
diwali	digejikjoeti
diwali ,	kj
diwali .	dktj
diwali lamps	aejj
dmitri	aj
do	bZcWdmflgqiYkZldmanUokpjrbsltmvl
do ,	cbdeepgqhsicjbkdlcneoYrata
do .	bZdmejhTjYmZomqlrVsmuX
do :	aj
do ?	deemlive
do a	aihekloeri
do about	qjue
do accept	arcadk
do after	aeil
do all	gmki
do answers	aidivd
do any	al
do anything	aOezoiqdue
do ask	aegjjenerkuo
do better	asdjodre
do both	ak
do call	aj
do decent	ai
do enjoy	ji
do feel	aehjtj
do for	elhijcmmodte
do forward	nm
do from	aj
do get	adum
do give	gejjreto
do go	oj
do hear	aedk
do hope	aSbkgkjamlopretn
do i	aceegdipjikencqmtcvi
do if	el
do in	aedegoliri
do is	akgdhm
do it	albeccdceigXhmiijZkbneoWpqvn
do keep	ontd
do let	aZecgdheqksots
do like	alhcnk
do look	dngd
do me	hi
do most	kj
do much	al
do need	keol
do next	aoeehdqiui
do nicely	hm
do not	aabdcndWedflgmhljkkqmdnkqdrdsltaubvT
do nothing	nj
do now	ho
do pass	nerp
do please	tj
do read	acul
do realise	dk
do remember	uj
do ring	aeqj
do say	ancclmrdtkue
do see	aubmcchcobrY
do send	mo
do share	aZdmki
do since	hk
do slide	ai
do so	amdieegchbmoqdudvi
do still	aj
do take	gi
do talk	aaqiup
do tell	addrjdmmtkud
do tend	abokuj
do thank	oerito
do that	ckdleegeocvs
do the	abdZeifpgiheiZlsmandoSqmtP
do them	aj
do they	aXbncnvi
do things	adgnue
do think	aick
do this	adeofcgbhcjlmcodqcunvk
do to	aZjlolvi
do understand	gdoqrk
do very	gk
do want	om
do well	ao
do what	aXgnicopqkte
do whatever	ak
do when	aZgioo
do with	adcegmhdjckamencokqmrptbui
do without	adtq
do wonder	bpge
do write	rm
do you	ambccbdQeRgmhdidjpkildmbnoqWuavn
do your	ai
doc	bi
doc my	bi
dock	ak
doctor	abgihbidjoknncqerj
doctor ,	ej
doctor had	adjk
doctor has	ki
doctor said	aekl
doctor says	aajokine
doctor's	adkm
doctoral	rk
doctorate	iirltd
doctors	ajhejekn
doctors have	ackm
document	adulvj
document ,	adul
documentary	acmetn
documentary contained	acmetn
documents	besn
does	aebmcleOfbgmibkpmZneoapoqdsatcvj
does ,	akol
does .	eehXiajcknmeniolppqkratZuevd
does a	ao
does employment	ui
does it	aZcidkiitivu
does like	ajtj
does look	aYbjjp
does my	abgm
does need	aoheqireve
does not	aWbjcndjhqklneoUucve
does on	kk
does one	gkilji
does say	al
does seem	actp
does so	uj
does tend	gi
does that	anvZ
does the	aqbdcledgdhikeljqdrdtavi
does this	uk
does to	gj
does too	rj
does travel	ui
does with	geiijkolte
does wonder	bk
does your	cilini
doesn't	aXbXcpdUeXflhmiXjmkZlbmdokqarntPuovs
doesn't ,	rk
doesn't .	cjok
doesn't get	acniuk
doesn't go	adhm
doesn't have	aauq
doesn't like	ajoi
doesn't matter	alcddehejoqe
doesn't need	adrnte
doesn't praise	gj
doesn't really	aecm
doesn't say	ginj
dog	aibbcvdbgXhdiXmcneoYqdrnsluave
dog ,	cljdsm
dog .	accijdkmrdsm
dog ;	ji
dog and	alki
dog at	acrn
dog can	aj
dog in	ckri
dog is	aicjre
dog needs	abtn
dog now	ji
dog on	alkd
dog took	aerk
dog would	ak
dog you	cl
dog's	biml
dog's barking	acml
dogs	lirnvc
dogs allowed	allivb
doing	abcqdZechcibkjldmXnbokqitlulvr
doing ,	ai
doing .	aabdhkjlnioermte
doing a	cnoe
doing anything	um
doing it	ejjdkk
doing my	ad
doing so	ncoeqkum
doing that	ui
doing the	bcclgehdoltkvk
doing this	gljkmdrkve
doing viewings	al
doing well	ai
dollar	aXgktp
dolores	al
dominic	ni
dominic ,	ni
don't	aXbkcldbeqfTgjheiYjmkqlQoppcsTtVuYvm
don't ,	ak
don't .	amgloc
don't accept	aXcvee
don't apologise	aimbol
don't be	anme
don't belong	mn
don't blame	becbgejnnirl
don't bother	abniom
don't care	aeejkarn
don't change	tlue
don't close	aeel
don't come	eeul
don't deal	nj
don't do	engjve
don't eat	aeel
don't envy	aw
don't even	mm
don't expect	kk
don't feel	aidbeakemlorqdrdteve
don't flatter	adgm
don't forget	aadr
don't generally	gk
don't get	aikjnduj
don't give	aeechikjnerctlve
don't go	asedoc
don't have	avcZeegdhZkmnmqerZ
don't hear	ul
don't hold	geomrj
don't keep	qj
don't know	aVbdhkjkknmkoWudvn
don't leave	aZenqk
don't let	boekkc
don't like	abokql
don't mean	ni
don't mention	bk
don't mind	atccenidmeokrcvd
don't need	apoe
don't often	gj
don't quite	acgm
don't recall	jm
don't regret	ai
don't rest	adnl
don't say	ajcaergejlmaoZ
don't see	aacpvk
don't send	adeo
don't shut	ei
don't suppose	gimirj
don't surprise	kj
don't take	adeaqlriun
don't talk	acbkni
don't tell	accleihj
don't think	alciebhbijjimaobuevm
don't trouble	mkop
don't understand	aWckkkvr
don't usually	adhl
don't want	aiqi
don't waste	an
don't worry	ajddebgijmkZmeonqc
don't you	jl
donal	ao
donated	achm
donated to	achm
done	ambVcZdVfagdhejukXmdnnobqOtruUvi
done ,	aitm
done .	akbdcaddgmhYiimYoiqcrksjte
done about	ej
done at	aell
done before	glherj
done by	bihdto
done dealing	nk
done for	ilji
done in	apgemirite
done it	ao
done lightly	tj
done me	rn
done on	ak
done so	adiijk
done talking	abno
done the	aocdjmojrcte
done this	ai
done to	jttc
done us	al
done what	nk
done with	mk
done wonders	aeto
done wrong	abjk
done your	aehoretj
donkey	ak
donor	niul
donor i	acul
donor whose	ni
donors	aaheljur
donors to	adup
door	acbZcVdkevfxjblZmennoSpcqcrQse
door ,	dnekhdkkqere
door .	bleihdicjZnpqerdtn
door and	bddcglhjkemm
door closes	aWfv
door for	al
door i	uk
door is	ecnjql
door of	gm
door on	beep
door once	gi
door open	tk
door says	ai
door that	acdmkmmb
door to	aleckjqj
door was	addnel
door when	aibj
door with	ap
door you	ai
doors	acgijekkqetkuj
doors ,	acgkki
doors .	ik
doors down	acietmuk
doors will	kk
doorstep	ak
dormitory	kj
dormitory has	kj
dorota	aj
dorothy	ai
dot	ai
double	aYckedgohcmmrk
double .	aaglrl
double booking	aicehdmm
doubled	adgt
doubled its	gk
doubled the	gn
doubt	aQbocZdYeZfdglilkcmdnnopqVrpsctmuXvc
doubt .	ai
doubt about	acclgm
doubt anyone	acbcojrr
doubt i	mj
doubt it	albbgenmrdtd
doubt that	brccgeikodrbtd
doubt the	bjcdhaijjjneonrbuc
doubt there	aerm
doubt you	acoirk
doubts	ak
doubts about	ai
down	aeboccdZeZfehiisjokUlemjnWpdqcresatbusvd
down ,	bicedmejgehelimere
down .	acbncWebgXhjibjbkjmpooqjrXsetauj
down a	aabiceheiiritjukve
down after	ajbi
down and	cjdiedjZtj
down another	acji
down as	an
down because	bn
down before	gk
down better	aYgr
down bristol	hk
down by	ajgbheirjdmi
down for	aibccodcgehsiejakdmdobrc
down from	aZidjotm
down in	akhdicjbrmui
down is	ajbjge
down it	aj
down most	um
down my	hejjnmqeti
down nothing	qj
down on	beciekhkijkdoeqeuc
down since	al
down so	jq
down stripe	adjl
down the	aabkgdhbjtokrdue
down there	ul
down three	gj
down to	aeccdeeiheknmdndonrotcuc
down took	cejj
down twice	dk
down two	aXgkhiol
down when	bkncun
down with	apiije
down without	oktd
down you	aZgkijml
downloaded	adgm
downstairs	aptd
downstairs .	antd
doyle	nj
dr	anbjcddaeegdhkjbkenmoZpiqbrbtbvd
dr ,	aj
dr .	al
dr amblecote	adnl
dr fennimore	nj
dr ffoulkes	nj
dr halloran	ul
dr lindqvist	abml
dr oyelaran	aenk
dr pillai	honc
dr vellacott	adbl
draft	awcbdihZijllnaocqbtZue
draft ,	aklj
draft .	bldlgeiknc
draft ;	aerk
draft and	abgklj
draft is	al
draft was	an
drafted	alenncqb
drafted the	ajenncqb
drafting	adqm
drafts	aqbaqltb
drag	aauq
drag this	aauq
drags	ck
drags ,	ck
drain	mjvi
drainage	aibk
drainage .	bl
drains	al
drama	aobdgkiejenkqdte
drama group	ak
dramatic	adrltk
drank	mn
draughtsman	cegorc
draw	akbnobteujvb
draw anything	bpoevc
drawer	apgjjjkeqcretbud
drawer ,	gn
drawer .	ajhi
drawer until	bk
drawer with	aj
drawing	arccjkrmteuc
drawing ,	aerk
drawing .	akceri
drawing of	aijj
drawing the	ak
drawing to	aeji
drawings	abbldahbiajmkamlndoiqlsntcva
drawings ,	ange
drawings .	aWbkjlodrjso
drawings ;	oirk
drawings are	gntc
drawings back	ai
drawings for	jboo
drawings in	abbo
drawings only	ck
drawings took	aejk
drawn	bijkkmte
drawn a	abjlkm
drawn up	aj
dreadful	mk
dreading	ai
dream	aebeflhYjtkjretY
dream ,	ji
dream .	ji
dream ?	jj
dream about	gj
dream i	aejj
dream is	ak
dream of	aihdjdklnioj
dream to	ij
dream with	acjooe
dreamlike	tk
dreamlike "	tk
dreams	jk
dreams .	jk
dress	imlj
dress for	ai
dress i	ji
dress rehearsal	ai
dressed	bmilre
dressed ?	adim
drew	aigehetn
drew a	jk
drew for	bj
drew the	aj
dried	akme
dried .	ajme
drill	adcklj
drill ,	adlj
drill in	adcl
drink	aibkkirete
drink .	jdkj
drink with	acbl
drinks	aabindolum
drive	albnkcoera
drive ,	bm
drive .	ak
drive a	accitl
drive down	cejj
drive home	uj
drive to	alte
drivel	aerpte
driven	fm
driven professional	fm
driver	aibemkum
driver ,	aj
driver .	ai
driver that	aj
driver told	adun
driver's	cj
drivers	aj
driving	aueigekcqdrdtd
driving ?	acdjek
driving certificate	hj
driving licence	ajci
driving over	aoqe
drone	tnud
drone permit	adtnud
drop	asbecbdbelhdkclbnjojqkrdtduc
drop .	ol
drop it	ak
drop out	am
drop the	epqe
drop them	ak
drop you	ql
dropped	akbdeikeniuk
dropped a	nk
dropped the	al
dropped you	di
dropping	aadlrm
drops	alccejgehl
drops out	akccekgehl
drought	kj
drought took	kj
drove	apbcdehnjkkZqdretdue
drove four	hm
drove me	ao
drove nine	jj
drove six	acjokesi
drove the	aihi
drowned	ai
drowning	anedkiqc
drowning in	anedkiqc
drug	uj
drug cupboard	uj
drum	kj
drum kit	kj
drummer	aord
drummond	akne
drummond </s>	akne
drums	am
drums ,	ak
drunk	aebirj
drunk by	bi
dry	aljekdretr
dry as	adtl
dry land	ti
dry weather	tj
dubai	ul
dubai .	ul
dublin	adheirljncue
dublin ,	aegiij
dublin branch	adijlk
dublin by	ci
dublin office	ai
duck	nl
duck hunting	nl
due	aUcZfqhqjdkpooqcteueve
due course	aefl
due in	aj
due on	acko
due respect	abcbfkop
due to	hk
dues	achm
dug	bejj
dull	anrk
dull of	akrk
duller	aaoerntj
dullest	aZtq
duluth	akje
duly	aabdfpneoptevc
duly noted	aZbefpneoptevc
dumb	rk
dumbest	aYrr
dumplings	bj
dumplings on	bj
dundee	ai
dunmore	beoitk
dunmore medal	ak
dunne	dj
duplicate	aj
durgapur	acdl
durham	aegm
during	aXengdhYijojrjvk
during a	acbjcj
during my	bdijtl
during the	adhcjikkrk
dust	iljdomrc
dust in	anje
dusting	acgl
dusting my	acgl
dutch	aWcodaejiejeor
dutch .	aYcodbor
dutch in	gj
duties	ek
duties i	ek
duty	hnqd
duty to	abhnqd
dwayne	aj
dying	acjikl
dying grandmother	ji
dynamic	fi
e	citevs
e .	vo
each	aWbYclecfegZhiijjtlqmwoJrVsbvl
each ,	hkli
each .	aZkilmtl
each criterion	li
each day	aVkdqt
each evening	aajikm
each friday	aUdu
each member	ml
each month	algmkY
each morning	aaekiqkeqi
each night	abjjkj
each no	aj
each of	aobYcpeagYiejkkdmqobqYtSvb
each one	asbecedijd
each other	akdehbjdkjldtl
each quarter	ak
each reviewer	aehn
each spring	mluk
each time	bkcmjkretc
each way	cchijo
each week	acjikl
each word	il
each year	tk
ear	ceirkeritc
ear ,	ij
ear of	aero
earlier	aYbecid3gZhajaldneobrdud
earlier ,	jekl
earlier .	ak
earlier letter	ajde
earlier mail	admjqk
earlier messages	aedl
earlier ones	dm
earlier request	ai
earlier three	dp
earlier version	ck
earliest	aVfv
earliest .	adfl
earliest convenience	aZfs
early	aubcdeedhXidklnboiqarcum
early "	ai
early ,	gmhejdndojui
early .	akgdjkkk
early ;	ai
early in	aZomtk
early on	ajhe
early starts	kj
early to	ck
earn	aWhiknvi
earn ,	adkn
earned	akbecdgXhrmooetc
earned ,	akhe
earned .	aZmo
earned it	avgdhd
earned that	abhm
earned this	gdhm
earns	aZejhm
ears	cjhkicjemirm
ears .	aehkrk
ears will	algiic
earth	aagkin
earth has	ii
ease	aubedlmcod
ease ,	ak
ease .	aldkmeoe
easier	akbicZdkejhYicjukcmdncritUuZvd
easier ,	al
easier .	arbjde
easier for	abeejkqirn
easier if	ei
easier than	abgejp
easier the	qk
easier to	becddjelhbjnoiqeta
easier with	dl
easiest	aq
easiest for	am
easily	akbcccdeeegphaieljmeqktbue
easily ,	qm
easily .	angakiodri
easily after	al
easily mended	aegm
easily since	jj
easily the	aagr
east	an
easter	acbbdreciejakmnkojqVrbtl
easter ,	acdojekbnkqdtluj
easter .	aigijZklolqcrete
easter and	aj
easter you	abdn
easy	aycRdceegjhYjXkklcojqZtTuj
easy ,	am
easy .	ap
easy choosing	om
easy for	argkoere
easy judging	adrs
easy one	oqtc
easy thing	ak
easy to	cdgjiijeknnjobrTum
eat	aZergijnobqZratm
eat .	kj
eat at	aaelki
eat before	aj
eat much	abem
eaten	aWgejdk2mi
eaten by	am
eaten properly	aekk
eaten since	aZkq
eating	gikm
economics	adtl
economics .	adtl
edges	aobd
edges and	albe
edit	aZrkv3
edited	adtkvl
editor	aZdainnmpbqirVtnue
editor ,	neperktj
editor -	no
editor .	qo
editor did	bj
editor for	ai
editor has	nj
editor hasn't	nk
editor in	akie
editor is	acbjik
editor should	ai
editor the	tk
editor to	ajhl
editor who	aVbbciiojmretm
editor's	ikqi
editor's holding	qi
editorial	ii
editorial board	ii
editors	aYbdccgliqndrstbuZ
editors ,	adgl
editors and	il
editors are	geijri
editors have	ii
editors who	aj
edits	aablvt
edits .	aebn
edits and	alve
edits the	aeul
education	ajgdhbikoeti
education ,	aeil
education section	rk
education to	ajgeretj
effect	ao
effort	acqkri
effort .	ql
efua	ai
egg	berl
egg on	aeberl
egger	ai
egger </s>	ai
eh	aZtn
eight	acbkcndeeagRhZimjdkileqvretluYvZ
eight ,	aeqn
eight -	rjte
eight .	ak
eight and	akqj
eight bars	ij
eight days	adqn
eight hours	keqn
eight hundred	an
eight i	ajkj
eight months	cj
eight one	ki
eight pages	al
eight thousand	aeck
eight weeks	admiom
eight years	accjjjtl
eight you	aebqte
eighteen	cjgkhejkkZodtl
eighteen months	abcjoetm
eighteen years	ajglkc
eighties	jk
eighties and	jk
eightieth	jj
eightieth birthday	jj
eighty	adbdcnedgaiZqotj
eighty -	abiejkqp
eighty fewer	ci
eighty of	adtm
eileen	aj
einstein	aUgotp
either	aobaeYgXhVibjWkameooqirlsdtnue
either ,	dl
either .	aabdcigchejcniovqbrltjue
either answer	am
either is	al
either of	ci
either very	rj
either way	axneod
either you	qpreue
ekwueme	nm
elbow	al
elder	jdkl
electric	aYkn
electric ,	adki
electricity	acks
electricity people	kj
elegantly	ajijoe
elevator	aijmoete
elevator .	aejmoe
eleven	aWbbcldVeZglheiajslqmbndrctwuZvZ
eleven ,	anki
eleven .	gkketl
eleven and	akkeqi
eleven children	keqk
eleven colours	tj
eleven days	ai
eleven hours	adcijl
eleven houses	ai
eleven hundred	ai
eleven in	jj
eleven kilos	cjre
eleven lines	tk
eleven minutes	aWbeccgljstj
eleven months	abhbjkoqtj
eleven of	akkk
eleven old	aekk
eleven pages	albdcijerk
eleven papers	ajhkte
eleven people	aWcojk
eleven points	bj
eleven seasons	hj
eleven seconds	aZbotj
eleven summers	hi
eleven thousand	gikj
eleven weeks	abojtjuj
eleven words	tj
eleven years	gehjjmkesjue
eleventh	acbidpjlsatjve
eleventh .	abbijl
eleventh week	acdm
elif	al
eligible	cihj
eligible candidate	hk
ellie	alke
ellie -	aj
ellis	ai
elm	ai
else	aeenfdgehpimjbkmltmbnOoeqmrRsetbudvd
else ,	aoedhjjlqe
else .	apbocmdjeegWilkambnZoTqZuj
else ?	amddvj
else brings	ui
else by	qj
else can	ki
else could	aelk
else did	hj
else does	abjiokqm
else had	apbeelieme
else has	akeihdiejdmmokre
else i	eeln
else in	aaerhkipjakZmeretdub
else is	aZkktkuj
else on	aegioeqntj
else to	abeohdieokqlue
else was	adgm
else who	ajgelj
else will	aZejjikk
else would	acdmlcrl
else you	ajedhlielkve
else's	aRckhjoetu
else's ,	cl
else's .	achktk
elsewhere	arbccYdaeigjlbnbodqlretd
elsewhere ,	gehlqduk
elsewhere .	bccZdcekglhZiilendqsua
elsewhere ?	aj
elspeth	aj
email	aUbbcQfohdicjvkmmbnjorpZqVrNsjtlumvN
email ,	aebdcdfogjjeleoqqdtbui
email .	aWddemfegciijqkimlqdrctjumvT
email about	am
email address	al
email and	aqdk
email arrived	tj
email asking	dmqe
email at	om
email bounced	bj
email came	bdjn
email finds	acfn
email found	kj
email from	aajknltj
email has	aeiejpte
email i	ti
email in	acdljiol
email is	ak
email of	ai
email on	acjl
email says	aisk
email thanked	ti
email that	ajmdtk
email to	jekluk
email was	ai
email went	adbl
email when	uk
email wished	actl
email you	aduk
emailed	dj
emailing	qj
emails	aOccdugdjakilimcndooqbratcux
emails ,	aZdjliup
emails .	aXbedlus
emails about	dj
emails from	abdjkk
emails have	ai
emails on	bk
embarrassed	aagemw
embarrassed ,	aemj
embarrassed that	acmo
embarrassing	gnierj
embarrassing for	gnme
embarrassment	acmkrl
embassy	adnoud
embrace	fl
emeka	ak
emergency	hj
emergency ,	hj
emmanuel	aj
employer	arbleehdkenereue
employer ,	ambi
employer that	qj
employers	aWcjtkup
employers ,	abup
employment	un
employment cases	ul
empty	aWdeelgbhajikimeojqkrjtluZvk
empty ,	acbm
empty .	beekheojti
empty all	qk
empty fourth	oj
empty in	ek
empty on	acrn
enclose	bedkkemeqnuk
enclose a	ai
enclose my	uk
enclose the	qn
enclosed	adfitnue
enclosing	acim
encourage	tk
encourage me	tk
encouraged	aZccdnjlodtk
encouraged "	jl
encouragement	jmri
encouragement ,	jm
encouraging	adjloetl
encouraging .	jl
encouraging words	actm
end	adbWceecftgojikclXncouqiritXuc
end !	addj
end ,	aedagkjimmoetl
end .	abbacdgshiidkZmdncovqZrltb
end but	adfo
end came	blre
end is	abom
end it	eljdnl
end need	aeonqe
end of	aqbYcjdaeXfngYicjekjlenZoWqotYubvk
end up	gejnkeqireuj
end was	aerl
end where	aZdp
end with	ui
endeavours	acfl
endeavours .	adfk
ended	eegahdjsnkui
ended .	aajjkinl
ended by	amgbuk
ended in	ai
ended the	aibe
ended up	ai
ending	aocodbelgchejcoeqctcud
ending ,	ekli
ending .	ajbj
ending came	adck
ending in	kk
ending was	am
endings	ao
endings .	an
ends	aWbdceddgehmoiqcrrtj
ends ,	uj
ends .	aWhmjjrn
ends in	hi
ends on	aj
ends up	aXokrktl
enemy	heuq
enemy ,	aiuk
energy	cj
engagement	jk
engelbrecht	aj
engineer	cmgnrd
engineer who	aecn
engineering	tj
engineers	ak
engines	abro
english	albcdihejemincobrptZvj
english ,	aedlmn
english .	anme
english and	ml
english is	gerp
english was	gi
engr	amve
engr .	amve
enjoy	aobZccdkeWfagihSiXjikamenbonqYrbtqva
enjoy being	oetk
enjoy it	astd
enjoy that	ul
enjoy the	ajeehdjmreti
enjoy them	al
enjoy your	aPdnourbtouc
enjoyable	ai
enjoyed	a8bXcceefehciYjVkcmandoiui
enjoyed .	uj
enjoyed choosing	adrn
enjoyed doing	aeoj
enjoyed every	aj
enjoyed it	aigj
enjoyed listening	aegj
enjoyed meeting	an
enjoyed our	ai
enjoyed preparing	ak
enjoyed reading	acom
enjoyed supporting	achl
enjoyed talking	al
enjoyed the	apbegetl
enjoyed your	uk
enjoying	gjok
enjoying it	ak
enjoying the	gk
enjoys	aqgbiejboYpkrjtkue
enjoys it	ai
enjoys that	al
enjoys the	amgcjdoapktm
enormous	akte
enough	adccddekfdgkhdjYkklamrnkojqTsa
enough ,	aigikdoctn
enough .	aibadielgWikmmnioXrXue
enough about	aamjro
enough for	adekhbiljekdmjoqqere
enough of	rj
enough on	aj
enough times	ok
enough to	aWbjcddeedgiiZjekqnkokqdriui
enough yet	al
enquire	aUdu
enquired	abdn
enquired at	abdn
enquiry	aVbddujk
enriching	fl
enrolled	hl
enrolment	al
ensemble	aoocqkta
enter	apgmhb
enter ,	aj
enter .	gj
enter local	gj
entered	aj
entered ,	gj
entered the	hi
entering	ajhikj
entering and	hi
entering was	kk
enterprise	ai
entertainment	abom
enthusiastic	aefl
entire	aYekgmtj
entire spring	tj
entirely	aobZcegehdnmoprY
entirely ,	ci
entirely .	om
entirely my	aibdok
entitled	aeedhuke
entitled to	aeedhuke
entrance	ao
entrants	al
entries	ajceomtZvi
entries .	aktc
entry	aYbiddgchokjliqetk
entry each	hk
entry fee	hekk
enugu	ai
envelope	akbqcedcecgbhdjcrisntb
envelope ,	am
envelope .	biedmjrjsn
envelope came	bl
envelopes	adbkjekn
envelopes .	abbkjekn
envied	gk
environment	abfl
environmental	uj
environmental health	uj
envy	awgdijjd
envy .	ti
envy whoever	ai
envy you	ar
envy your	ak
eoghan	ai
epic	cj
epic ,	cj
episode	uk
episode is	uk
equal	acrrtj
equal ,	airl
equality	acuo
equality office	acuo
equally	cjgdidoltl
equally well	tl
equations	acro
equations .	acro
equipment	dmrkve
equipment ,	dm
equipment is	rk
equity	abgkun
equity ,	aeuj
equity's	ackl
equivalent	te
equivalent "	ai
error	albacVdcmlrmvt
error .	aern
error in	aocYmm
errors	rlvk
errors in	aerm
escalation	aifenk
escalation policy	cj
escape	ajge
esi	ai
especially	algciejipmrevi
especially admired	adpmvd
especially for	jj
especially the	aq
essay	ajgijdljmiodrZtduk
essay ,	mj
essay .	lj
essay and	anre
essay could	acbm
essay on	ul
essay you	gk
essays	algdti
essays ,	aetk
essential	aYcs
estate	aogeibnern
estate agent	apid
estate agents	rp
estates	ij
estates manager	bi
esteemed	abfjin
esteemed and	il
esteemed communication	fi
estimate	abjmmj
ethics	aicedindojuj
ethics board	neuj
ethics form	ok
ethics number	aedj
euro	adbkkj
euro .	hi
euro under	bk
europe	aageiotl
europe ,	ik
europe .	il
euros	acjl
evaluation	aqfcvY
evaluator	li
evaluators	ok
evaluators comments	ai
eve	aejk
even	aecUdde2flgXhbiojWkWlSm0nSocpeqVrjsltWua
even ,	ei
even .	aZup
even a	ajccesgbhaqetc
even after	aj
even an	acen
even as	en
even asked	asbcoe
even at	em
even been	ti
even better	al
even date	fj
even for	abtr
even get	aj
even half	aeel
even if	ceeifmieomte
even in	ajecgdinmerlte
even more	an
even my	ap
even on	abgjok
even one	aimj
even opened	aamjtl
even read	bn
even sent	acho
even the	aobXceergiijobrZtb
even this	aZmt
even those	gj
even though	aoeemioevj
even to	acikok
even unpaid	ei
even when	aj
even with	apbi
even without	ai
even your	aZejiurdte
evening	alcZdXeXgehmiajkknlbmenUojqjrltRupvb
evening ,	jbojqjum
evening .	hejdkorltdui
evening ;	qj
evening at	aaro
evening class	at
evening course	hm
evening on	am
evening paper	ui
evening to	aZjrneon
evening was	ak
evening your	gk
evenings	aqeigahdjqocqauY
evenings ,	akeike
evenings .	gejroc
evenings and	aijkud
evenings are	ackjrl
evenings free	oj
event	aqhd
event ,	aj
event on	cj
event's	aagjul
event's ticketing	adul
eventually	aPovtmvi
eventually .	aUoptm
ever	apfcglhIimkUlemonOoXpeqdsjukvb
ever ,	ik
ever .	tk
ever asked	on
ever be	aXcogeidmmrm
ever been	bm
ever come	ajeegm
ever comes	aj
ever dealt	ajierj
ever final	qi
ever found	addl
ever get	cj
ever going	qj
ever got	ai
ever have	aegm
ever having	aejk
ever learn	boue
ever lived	ij
ever made	abijjjti
ever make	aegj
ever need	ajtlvd
ever needed	aj
ever needs	ai
ever on	gcmm
ever open	ak
ever read	aniiue
ever run	ck
ever short	al
ever since	aqdd
ever so	adtl
ever takes	ai
ever to	gijj
ever want	asqe
ever wanted	aVetgeidsm
ever written	ei
every	aZbUcsdWeafrgniskclemjnapZrFsitdunvU
every answer	ji
every applicant	tm
every architect	gl
every august	aeul
every autumn	ai
every bit	aetl
every builder	uk
every call	ak
every candidate	aj
every comma	ii
every contract	aigl
every count	cl
every day	dpeehdijmetb
every decision	aciq
every email	acun
every family	aiceol
every firm	gk
every friday	ai
every hour	aYemqitl
every issue	hm
every kitchen	gi
every letter	arjd
every line	amoe
every minute	ajqi
every monday	abqn
every month	ki
every morning	aXjokkqnud
every nice	acjl
every night	aXms
every note	cj
every office	gmoe
every one	aibdckgXiejpkcoaresntauk
every other	aeeigijkqmteud
every page	ijtl
every poet	amietcui
every point	cl
every pound	kl
every question	am
every rejection	ajfk
every requirement	cegehp
every respect	bjnk
every saturday	aiji
every scheme	gl
every season	anje
every section	hk
every setback	abfp
every shortlist	bnje
every show	ajgj
every single	gimi
every site	ul
every spring	uk
every stage	ajji
every success	aigdieontkue
every time	apgdidkl
every week	uo
every weekend	oi
every word	iqte
every writer	aaijtlui
every year	abclgmhn
everybody	ajdbelgjhlimjOkZmrnVqjrjsetbuVvc
everybody ,	aj
everybody .	aZcegmrote
everybody a	qi
everybody and	aj
everybody at	gemiqm
everybody else	adekgehlokrd
everybody i	ck
everybody in	akikneqe
everybody knows	bi
everybody must	oi
everybody on	bZgmrk
everybody wants	al
everybody who	aiml
everybody's	tl
everybody's time	aeti
everyone	aebpcSdTebiokUmknWpoqlrbsctjvX
everyone ,	an
everyone .	bcjjrdtm
everyone at	adiljkpkqjreud
everyone does	aj
everyone down	adjcmp
everyone else	bcdeeihiiijdoeqmtlud
everyone has	abgeor
everyone here	bjji
everyone i	aZfkuo
everyone if	qi
everyone in	acgnhjocplte
everyone is	adrkuj
everyone keeps	aimdok
everyone knows	aebp
everyone on	bihjolrc
everyone says	abgq
everyone that	aWhjip
everyone was	ajbeok
everyone who	alhbibmjoXti
everyone who's	ik
everyone will	aetl
everyone you	aj
everyone's	limi
everything	aabXcZdceufoisjbkXlemkncoiqkrWtMun
everything ,	eigjoe
everything .	ajkeqlue
everything about	acml
everything and	abejuk
everything at	aj
everything else	aj
everything from	acum
everything happens	adfq
everything i	alcedcephmodqbreub
everything in	adcedmgl
everything is	amoj
everything on	cl
everything that	aTijjjmlniuj
everything this	alhe
everything was	ak
everything you	aedegeinjZmeretdum
everything you've	abim
everything your	ii
everywhere	qdup
everywhere i	acun
evicted	aakp
evicted and	kj
eviction	aXkr
evidence	cioj
evidence was	tm
evidently	aGbogXhbiejco3ritqve
evidently no	acblok
evidently not	adrk
evidently too	acoktj
ewa	aj
ewan	hejk
ewan learned	jk
exact	aj
exactly	aebpcsdVecgahbiejWmeoZqqrWsltXvn
exactly .	abklql
exactly as	ao
exactly forty	qi
exactly how	ui
exactly right	ai
exactly that	aicive
exactly the	abbkck
exactly this	accp
exactly what	ambicdkenisivj
exactly where	ai
exaggeration	gk
exaggeration ,	gk
exam	aicbdkgjhellodtdvc
exam .	bj
exam appeal	aedm
exam hall	uj
examination	ak
examiners	anbe
examiners ,	alcj
examiners missed	ai
example	aXceiiolteukvw
example .	amvd
example of	ij
exams	aqbeqetk
exams .	altl
exceed	gk
exceeds	adhm
exceeds expectations	adhm
excel	abom
excellence	aifrietdvd
excellence and	fl
excellency's	aeik
excellent	naodriun
excellent ,	nerj
excellent .	apneoe
except	adbjcidkeekjojud
except that	aVcjdlok
except the	am
exception	ajengdhmkmldmerdvc
exception .	aehp
exception for	alhckl
exception just	ekve
exchange	ijnkud
exchange .	adnk
excited	fnve
excited for	fjoi
exciting	aZfr
excuse	deeagekYm1obritZ
excuse ,	cj
excuse for	aZmiqkrk
excuse me	aejl
excuse my	mq
excuse the	apeekd
excused	aamp
excused for	aamp
excuses	adqirk
executive	nmue
executive and	abnm
executive thinks	akne
exercise	ajbdgqhioete
exercise ,	hk
exercise in	acgn
exercise on	al
exercise was	aegk
exercise with	ai
exhausted	tp
exhausted ,	tl
exhausted .	ti
exhibition	aqqltd
exhibition goes	ai
exhibition opens	aeql
exhibitions	oi
exist	aVmqonrjvc
exist .	aYoork
existed	aebn
existence	adml
existence in	aemj
existing	aShiilmkosuevY
existing ,	adiloj
existing .	admdorvY
exists	cdikjirctn
exists ,	il
exists .	retn
exit	amce
exits	al
expect	aTbcceeTfbgch2iSjakclemjneozqarzsZtXvY
expect .	asbdhiqcre
expect a	ambehenlomrisctc
expect an	qj
expect from	aUbjokrq
expect her	admknj
expect is	mi
expect my	aedngj
expect she	aZoo
expect that	aidjgahdiekjmjncolqeteui
expect the	acckdbgehroiretmuc
expect to	amgchxjeoXrdteub
expect we	ai
expect we'll	adglui
expect you	abbjhlokqdrj
expect your	acgkqi
expectation	qk
expectations	hp
expectations "	adhm
expectations were	hl
expected	aibbcadYecfdgdhuiWkambnaooqbrstiucvb
expected .	azhZte
expected a	aWjiokrpti
expected better	aVgihrmeomrc
expected that	hk
expected the	ar
expected to	hqierlte
expecting	acmmom
expecting .	mm
expecting an	oi
expecting the	adoj
expects	hj
expense	aeojtl
expenses	alkknauk
expenses form	anne
expenses will	aekm
expensive	un
expensive ,	uj
experience	aZctdbedfjgihiiWjVkamanoonqcrctquTvW
experience ,	ajcsjd
experience .	aZbecjgsnire
experience in	anoe
experience is	aiojte
experience of	ajceoirjtmvZ
experience that	adhknj
experience the	nl
experience these	aigenl
experience to	ai
experience was	acbjtl
experience will	fj
experience with	ajckge
experienced	acom
experienced people	adom
experiment	ck
experiment had	aeck
experiments	aetk
expert	aerlti
expert ,	rlti
experts	tl
expires	qi
explain	aXbPcmeWfahjiXjkljmdnZojqtrstUuovZ
explain ,	am
explain ;	ol
explain a	abrm
explain about	ok
explain further	an
explain how	um
explain it	aZcddcjmroum
explain my	aegk
explain that	adriun
explain the	albdcWedgZhbjclmmdnlodqprptbuevY
explain them	giom
explain this	aihl
explain to	abbecujlncobqjrdtiudvc
explained	azbbcUdmgahYiajcmdoZqirtuavd
explained ,	ql
explained .	dk
explained it	ao
explained my	acrl
explained that	dl
explained the	arbdcern
explained to	ainiri
explained what	rk
explaining	abbegbhbkeoiqntnui
explaining .	aeql
explaining how	aj
explaining irrigation	ri
explaining that	acjjul
explaining the	amojtY
explaining to	aYoltq
explains	ccgnhenltd
explains a	adbk
explains it	aZgp
explains the	ao
explains what	aj
explains why	nm
explanation	adbnccddgchulimeoerd
explanation ,	aeho
explanation .	bkgehjlitj
explore	aefk
export	ai
exposure	adtp
express	aZfjmj
express how	mj
express my	acfj
expression	abflgnibrmte
expression of	fmie
exquisite	aciq
extend	aZfnlj
extend my	fk
extend the	adlj
extended	acfihj
extended to	acfihk
extension	cilj
extension .	ai
extension and	aelk
extension are	ci
external	aebmgknercvj
external called	gkre
external expert	tj
extra	eejmkeoiqeteuk
extra chapter	aeom
extra email	apma
extra for	hj
extra paper	ai
extra task	jj
extra time	aaun
extra weeks	jl
extra work	admm
extract	al
extraordinarily	actm
extraordinarily high	actm
extraordinary	inoe
eye	aebjeefegchXiujmkblYmirjuVvd
eye ,	abiijmnj
eye .	apjd
eye and	abeajlqn
eye for	aecigjritj
eye is	ij
eye must	ij
eye on	aibmienctk
eye out	ok
eye over	njri
eye will	aiilne
eyes	cmdceZhejckimmnktauc
eyes ,	gciekkmm
eyes .	cjnite
eyes for	ak
eyes on	lj
eyes shut	gl
eyes would	acckni
eze	aj
f	accjvk
face	aOccdceZgmijjtkalemjqerjtaup
face ,	aajlmcum
face .	jooe
face in	ik
face on	gl
face them	abhkjoke
face to	ui
face when	aj
facebook	aeoi
faces	gkom
facilities	rm
facilities manager	rm
fact	acbjcrdegrhbibjckdmlneoerdtduc
fact ,	ci
fact .	aegn
fact is	al
fact that	aaclgimm
facts	becntm
facts ,	aZcktn
faculty	acrk
faculty to	adrm
fade	ik
fade ,	ik
fail	adcreefegimioktd
fail at	gk
fail to	aYcr
failed	aebjdcgmiejdkmlita
failed ,	eilj
failed .	cjhi
failed at	gk
failed on	aebk
failed to	gn
failing	abdmgdilli
failing a	lj
failing that	abdmli
fails	emje
failure	fk
fair	a5cbdbeUfegYhpibjnkXmZnmoeqVrPsjtXudvd
fair ,	aibcgehaiijnoitd
fair .	axbccehoieoereua
fair ;	al
fair and	biij
fair chance	jk
fair enough	ao
fair from	ol
fair hearing	aj
fair idea	aebl
fair in	aj
fair marker	ck
fair on	gmnk
fair one	ap
fair play	ak
fair reading	abck
fair that	hinj
fair to	abhlienioeum
fair was	acll
fair way	hk
fair would	anuc
fairer	amgenk
fairer than	ak
fairest	nl
fairly	ljoeqprcte
fairly ,	akhd
fairly quick	lkve
fairness	acdegbiklkoiretjukve
fairness ,	lkoeul
fairness .	ai
fairness to	ao
fairweather	ai
faith	adboge
faith ,	aZbo
faithfully	adfl
fall	aqciddenhejcneqdreud
fall ,	aj
fall .	ai
fall ?	aj
fall and	al
fall ill	aeel
fallen	aaclki
falling	am
falls	aabccseegchnkjlkmeneoirctbuevd
falls .	aaco
falls apart	aecm
falls ill	aqec
falls on	aXkoqk
falls to	aYdkhn
falls vacant	ll
false	aZcsmm
familiar	aebicjgennrdte
familiar ,	bjck
familiarity	tmve
familiarity with	tmve
families	acboeejlkdok
families ,	jk
families are	ke
families with	abbokcol
family	anbedbeYgPiijpkemVnjocrZsnue
family ,	qk
family .	aUblclhjjkkimbocqereso
family are	uj
family at	ak
family by	aiue
family ever	jj
family for	ki
family has	amcekeolud
family is	aphc
family of	in
family to	al
family well	nk
family who	gejjnj
family with	jiri
family would	jj
family's	aljd
famine	tk
famous	aagminnetjue
famous ,	ii
fan	ao
fan of	ak
fancy	rcum
fancy it	aj
fantastic	airetl
fantastic work	tj
far	aeccdVeefcgliqjVknlemmqYsdtVuu
far ,	ai
far .	aZkjoiuo
far and	akgj
far as	aabocedcgXhWjekjmlnkodrltiukvc
far be	ik
far better	ar
far bigger	aeglij
far from	aqcmodte
far i	abhlum
far more	gimm
far the	gl
far to	acokrl
far too	aYhmimojrc
farah	ande
farah ,	ai
fare	aabbepgehdjnkumdrbtbuc
fare ,	aeemjikioiue
fare .	eiki
fare on	ai
fare to	aabejnkl
farida	aphb
farkas	ai
farm	anue
farmer	aecktj
farmer went	adtk
farmer with	ck
farmers	tk
farmers found	tk
farming	aerl
farming .	germ
farouk	aj
farouk </s>	aj
farrant	amie
farrelly	aini
farrelly ,	ni
fashion	rktk
fashion ,	airk
fashioned	aconrdtnvd
fashioned .	aZto
fashola	al
fashola </s>	ak
fast	ascjdegZidjdoaqjrlvb
fast ,	atgcqltd
fast .	aicloe
fast among	ui
fast and	al
faster	ajgi
faster .	aj
faster than	gi
father	bccddZekgQhdjnkmmcnqoYriue
father ,	aajokk
father -	hjnj
father and	hiqk
father did	jl
father dominic	ni
father has	kl
father i	ai
father is	aqke
father of	acbink
father plays	uk
father ramon	ni
father ran	imje
father sold	ak
father taught	ai
father to	en
father was	jl
father would	aYjjrn
father's	aabbdegdhdjtkpqcteul
father's ,	ki
father's bedside	aZjjkl
father's firm	uk
father's watch	aejj
fault	aybRcYdeeagihXiajskZmpndojqcrcseuYva
fault ,	aiji
fault .	apjnmerduevc
fault ;	ri
fault and	admk
fault for	aebccdjiontj
fault in	an
fault is	alcbgbmo
fault it	abgn
fault lay	ai
fault of	cm
fault was	am
faults	ci
faults you	ci
fauré	gi
fauré ,	gi
favor	abgmhk
favors	aclm
favour	aUbccZebfngbhmlqokrotcuevd
favour ,	aalmqi
favour .	aVdigehkolrl
favour ?	ai
favour and	adnjrk
favour by	ak
favour of	flhj
favourite	aegkoqtd
favourite .	beglontW
favours	aYls
fear	mo
fear that	admm
feared	ak
feared .	aj
feat	actl
feature	ulvi
feature .	aj
february	ascldmjekeoeqZue
february ,	dm
february .	alcl
february and	ai
february snow	hj
fed	abclekjeol
fee	aZbddaengXhdkzlummnZoYqTrXtdvd
fee ,	akbbemhZjlkclj
fee .	aekmll
fee ?	aebiei
fee alone	hj
fee and	aeli
fee back	adlluj
fee by	um
fee came	ak
fee comes	ki
fee for	aWhnjekpmo
fee is	ki
fee to	eiti
fee was	aekn
fee would	aceikn
feed	adeijdku
feed and	aekj
feed my	adkp
feedback	abcbdveXgRjZkblxmXnSorqRsetruSvH
feedback ,	aWcaeehcielsmeomrmtnvX
feedback .	alrdtlue
feedback ;	addm
feedback ?	aelm
feedback at	dm
feedback for	ak
feedback form	an
feedback from	amhmta
feedback i	aedm
feedback in	ai
feedback is	aZbncbdifjhineojrktb
feedback on	amdmfdtcvc
feedback ran	tj
feedback says	cn
feedback session	oj
feedback several	tk
feedback was	aTbicdiktr
feedback you	adom
feel	bTcZdlebfjhcibjqkVlemqokqasdvX
feel ashamed	jkve
feel at	al
feel awkward	am
feel bad	gjjqmTojrdte
feel badly	oi
feel dreadful	mj
feel for	aZjeojrp
feel free	akflhemktevd
feel i	admptk
feel i've	aXmnrl
feel is	aj
feel it	ajgemi
feel like	ak
feel on	abqiuk
feel sick	admk
feel so	aqjc
feel sure	clikte
feel terrible	ai
feel that	ardijdoiqdtcui
feel the	achjnkti
feel very	ai
feel you	aoedjamjqeti
feel you've	addm
feeling	beedgrijjdoYrdtj
feeling ,	aagsoc
feeling .	tk
feeling for	acgiti
feeling that	al
feeling when	aj
feelings	akcbgeiejakemcnlosrXsjtkueve
feelings ,	aZjdnios
feelings .	meoi
feelings at	ajodsk
feelings whatsoever	ak
feels	akbcgjhbiojineoZrctYuk
feels a	adjm
feels from	go
feels in	ajii
feels like	ai
fees	adbjkl
fees ,	kk
feet	anbdcjgninjakbndqdre
feet ,	abcmgiijtd
feet .	aegm
feet up	anrdtk
feet with	ai
fell	aobjjbkalimcqetj
fell .	di
fell below	ai
fell by	bj
fell in	aebj
fell off	ak
fell short	aicjlj
fell through	hk
fell to	ajgj
fella	hirj
fella who	rk
fellow	bigk
fellow you	gm
fellow's	acbp
fellows	nk
fellowship	ejgahoiejekerkteue
fellowship ,	genirl
fellowship was	bj
fellowships	gj
felt	ajbcceedgeiwjimTnnqbrSseulvW
felt ,	aZblhl
felt a	am
felt an	al
felt it	ak
felt less	ii
felt like	aigchdidjluk
felt more	ti
felt quite	achm
felt taller	abip
felt that	akbbhciqnkod
felt the	aetj
felt very	aeol
femi	am
femi got	ai
fence	einiri
fence ,	ei
fence .	ni
fence post	rj
fennimore	nj
fennimore to	nj
fergal	aj
fergus	ajni
fern	ai
ferns	an
ferry	aqhike
ferry ,	ak
ferry crew	aehk
festival	aabagThnikjbkaoYpkrutaum
festival ,	aldjgdiljbniue
festival .	ajhdoerluk
festival for	ak
festival from	hj
festival grow	aapn
festival has	aWejhjrm
festival in	ai
festival name	ti
festival so	achl
festival to	abqm
festival you	aeii
festivals	gk
festivals are	gk
fetch	aj
fete	hi
fever	aijjke
fever ,	jk
few	bVcddmeXfjhTijkWlrmbnaopqZtbudvo
few .	abdp
few days	gbjm
few editors	ii
few lines	fk
few more	oo
few of	aebeclojuj
few people	angiiiocrdtd
few places	ak
few pointers	dk
few small	aclq
few things	abtl
few times	di
few years	acgjrl
fewer	ajgdheiiqj
fewer people	aaqktl
fewer than	ci
fewer words	rj
ffion	ai
ffoulkes	nj
ffoulkes on	nj
fi	ck
fiction	algcidtl
fiddle	ai
field	bXddfjgnhaiijbkimendqcrlsjve
field ,	atbd
field .	beccgkoarttd
field and	adckul
field data	aj
field has	aZckgk
field is	aj
field notes	aj
field of	aXflsl
field was	oetn
field with	gk
fields	gjtj
fieldwork	ajbj
fieldwork ,	bj
fife	ci
fifteen	adbjhejekmok
fifteen .	bj
fifteen years	ok
fifteenth	qj
fifteenth ,	qj
fifth	aWdsemgdhekioeqktj
fifth bid	aj
fifth of	alcjde
fifth time	aYdv
fifty	aibxdegXhaiZjcksocqerYvb
fifty -	blcdgdhektoeresdtkve
fifty .	bmcc
fifty bucks	bj
fifty it	aj
fifty lines	aesl
fifty per	ci
fig	ak
fight	lk
fight for	lk
fighting	gktl
fighting over	acgktm
figure	akblcodeeohYicjemencoetbvc
figure #	aibi
figure .	bjcjhe
figure should	aj
figure the	el
figure you	acco
figured	adgjhnjeqevm
figured the	aagkhk
figures	akbpcmddekgnhaibjencoYrZtiuZvc
figures ,	abbicl
figures .	atneodvd
figures in	ci
figures to	bj
figures were	abbigmtmue
file	ajbkdaejgehXkaoSqWrksmtluevm
file ,	akbccjdjgdhdlmnaocritd
file .	aUbjceddgehajmnoocsktruc
file :	ck
file ;	an
file ?	aadm
file again	aXijqltm
file and	aZblckmk
file any	al
file arrived	bj
file as	aaglqj
file back	ak
file before	berl
file by	aj
file for	bcfjsn
file i	gk
file if	ai
file is	aeckokuk
file number	aenk
file on	ek
file open	ajqe
file says	ajhmqe
file shows	bl
file to	ak
file was	bj
file went	bi
file with	bjui
file you	anqe
file your	aerm
filed	alcj
files	avbZcddceiqbrjudvq
files ,	amdeej
files .	ajrk
files and	aj
filing	aque
filing system	aj
fill	aebjcldeejgihmjikdneoaqa
fill a	aagnjl
fill in	gdhqteuj
fill it	ekrk
fill the	akbmhdqe
filled	aQbvcYddeegWhiiejZljnbolppqqrYsiujva
filled ,	aabmqo
filled .	abppretj
filled before	aebm
filled in	cehijekjql
filled it	absjuk
filled the	akbk
filling	gkodrj
filling in	gkodrk
fills	cj
film	aicjglhYicjckellodsjteub
film ,	nk
film .	aiei
film for	cj
film is	gk
film runs	tj
film was	bi
film will	qk
films	an
films .	al
final	aabockdiekgbjdkjnroYtXva
final "	dm
final ,	deekhine
final .	cn
final answer	ej
final decision	di
final form	bj
final list	adbl
final stage	bk
final warning	ql
final word	nlve
finalists	bdgk
finalists ,	amte
finalists have	tm
finally	aXhckeowqitkud
finally getting	aaoo
finally saw	ai
finals	aj
finance	aibjkileqkre
finance director	bj
finance office	alne
finances	tj
find	aRcrerfkgmhjiemYnZpcqmrasYtYut
find ,	aecdgloeun
find .	cl
find a	aebaeigjhbiajZkondojqorktZub
find an	adum
find another	hjji
find anyone	gm
find below	cl
find hard	aZjr
find her	hj
find i	diek
find i'm	ji
find it	aZbiddewgjhdklniqdratauc
find just	ak
find me	aibZdjgbhqjckclmmeneoaqmte
find my	accjdefjjcojratlui
find myself	aaejijum
find one	amedij
find only	cl
find our	aacluj
find out	aSdkjekdooum
find room	bkeegjhmretZ
find so	rlti
find some	aejjrj
find somebody	ajoaqerltj
find someone	amrm
find something	arblrb
find somewhere	aneeoeqj
find that	aicdekgrhZiljbkbmcneoZqcraul
find the	aebbeigYhZidjjqjretovi
find this	ui
find time	ol
find us	achq
find work	kk
find you	aedi
find your	aq
finding	aeccgYheiejakdmdokqerjtuuc
finding a	dktl
finding it	amoc
finding my	aabllirntd
finding out	aeom
finding somebody	oi
finding someone	aiodtl
finding tenants	tk
finding the	ok
finding time	ti
finds	aPckfvgeikjdnkodtculvd
finds you	aQdjfwnluc
fine	a1cYdceRgOhSidjblbmando3rRsjtTuVvr
fine ,	abbdedgbheico3ratc
fine .	aibdiejdkdotrdslte
fine about	ak
fine answer	ai
fine as	abin
fine at	aj
fine by	apqj
fine for	vj
fine if	aj
fine job	ai
fine on	bi
fine one	ai
fine programme	ackm
fine record	ai
fine that	aeoj
fine to	anoc
fine too	aj
fine weather	aj
fine with	ak
fine words	ri
finely	acim
finer	acin
finest	aecdgvheimrcta
finest in	adgk
finest joiner	aigi
finest tenor	giie
finger	aXgkinklmkre
finger on	ik
finger than	aegl
fingers .	ki
finish	akbdcdddeihbjnkcmdoYqdtduq
finish ,	jk
finish everything	aegl
finish my	ni
finish the	asoe
finish this	aj
finish your	aYjkum
finished	aZdVedgrhUjmncoTrpsetcus
finished ,	bkgjjjod
finished .	acjlul
finished at	bl
finished in	bigdkiuk
finished it	acckgk
finished my	gl
finished the	bbddgpheijjikerite
finished us	aekk
finished with	qkrk
fiona	li
fiona ,	li
fionnuala	ai
fire	bbdeeigchbijjaneobqcrbtkus
fire ,	aYemkjtnud
fire .	ik
fire door	uk
fire drill	accl
fire exits	ai
fire marshal	uk
fire officer	aYus
firm	akblcZdZeifcgminkdlemdnZoSrntduevZ
firm ,	ak
firm .	ajbiqdtj
firm again	aYtnum
firm also	bitd
firm and	nj
firm as	aeck
firm before	bj
firm chosen	bj
firm did	jk
firm does	hnue
firm ever	ai
firm from	aehk
firm has	ajhdijqi
firm i	gk
firm in	ak
firm is	ijue
firm of	aacdgjjnrm
firm put	el
firm quoted	ajei
firm supplies	uk
firm that	hl
firm wants	ql
firm was	aZkkrl
firm who	al
firm will	gjuk
firm with	rm
firm would	in
firm you	in
firm's	achlul
firm's page	ul
firms	bjgshnidkcliodqbtcuX
firms are	gj
firms do	aegn
firms in	adgm
firms like	gdhm
firms was	aebk
firms would	ajhj
first	aicdelfUglhqidkelenSoXrrsbtYucvi
first ,	bacpdXeZgmibjbncqkrWtrue
first -	aYdmglul
first .	becbdcikjWkimenoukvd
first ;	aj
first agent	ak
first and	aibjjekk
first answer	aZdmhm
first bar	acml
first because	aijl
first book	amga
first books	hl
first call	bj
first chapter	gdrl
first choice	bl
first christmas	gcko
first committee	gl
first day	aTbtgnjmocte
first draft	ikrj
first editor	an
first email	aYjool
first five	al
first from	beglre
first half	al
first i	vi
first i've	ai
first in	abdjglhiji
first is	aeql
first language	rm
first letter	aYeijkkjmj
first line	aacqrj
first look	aYcmgkhire
first minute	rl
first month's	aekl
first morning	acekol
first name	abbimlpl
first names	adon
first night	ajqk
first note	ai
first of	dehcqntk
first one	anrksj
first opening	am
first page	aZmlrsscva
first part	ambe
first person	akgehl
first pitch	jk
first place	akoj
first question	adll
first readers	aj
first refusal	aahs
first rehearsal	aeqk
first reply	al
first round	amhi
first scene	ai
first sent	dl
first team	achmje
first ten	omte
first the	kjlk
first thing	cejeqirkum
first thought	jnme
first three	akdieoketa
first through	aehj
first time	biclddeehdipodqerZvk
first to	ardegjte
first try	gjke
first two	becedr
first version	ajhjri
first was	di
first week	aihi
first when	aehm
first year	aeephekerm
firstly	ci
firstly ,	ci
fish	aybihejekbmdriteuc
fish ,	aj
fish .	amme
fish and	bj
fish station	acrm
fit	bkckebfignhXjVomrZtiuZvW
fit "	ocrltnvc
fit ,	anojve
fit .	blgjieoirc
fit ;	aeck
fit for	anfj
fit in	amoi
fit me	acbcoqqjte
fit to	aWbdgoinmmnjrc
fits	aibljnrete
fits .	adjo
fits the	al
fits your	ak
fitted	akbkcehi
fitted it	aj
fitted the	hi
fitted your	al
fitting	hl
fitzgibbon	om
fitzmaurice	adho
five	aeblcodifdgbhZiRjbkVlmmUnaolqpsktruSvX
five ,	adcjdckdqq
five -	acbmnk
five .	amdkhekdndqnte
five and	anqc
five comments	ck
five days	heol
five emails	addk
five flats	bk
five if	lk
five interviews	hj
five judges	bjddhl
five languages	cdgk
five messages	dj
five minutes	albdcXetgejeliobqita
five months	accejekdoirrtj
five o'clock	ajkeqn
five of	bdgijo
five on	aibi
five people	gjtl
five poems	aako
five points	ak
five pounds	ti
five previous	acdp
five reasons	cjtl
five rounds	hk
five stars	arbdcdheiejcqdtsue
five things	cllnqe
five times	aadloo
five values	ol
five votes	cjhe
five weeks	adbcolsn
five words	ak
five years	bncmtY
fix	bdgejekellmenetjujvr
fix a	tk
fix it	llvl
fix the	ai
fix this	abqjul
fixed	apbqccgehcretdudvp
fixed ,	ak
fixed before	bj
fixed by	aj
fixed it	al
fixed the	am
fixes	aj
fixing	hk
flask	qm
flask .	aj
flask and	acqm
flat	albeejgchuiTjdknmeneoQqcrksjtduWva
flat ,	algekjmiqird
flat -	ai
flat .	abbeciepqdrdsmtjub
flat ;	aetl
flat and	kj
flat as	aihblj
flat before	hj
flat comes	do
flat first	achl
flat goes	adgn
flat had	aikj
flat has	alhjtd
flat in	am
flat is	aahr
flat need	ej
flat now	jk
flat of	adrk
flat on	qk
flat still	gk
flat to	bi
flat was	adbncbhijbrmtj
flat we	al
flat went	adcn
flat with	kmre
flat would	ai
flat's	alkd
flatmate	gdoito
flatmate .	adoj
flatmates	aj
flats	acbpeegdhiijjekblioeqcrktduk
flats ?	adik
flats have	uk
flats in	bn
flats you	bkhi
flatter	acgtrctd
flatter yourselves	aegrrctd
flattering	ui
flautist	rn
flavour	tk
flawless	aZivodrdte
flawless ,	ii
flawless .	aeipodre
fleet	ai
flew	aWgjhkjjol
flew in	abjkol
flew myself	achl
flexible	adhloi
flight	adheqqsi
flight home	abqn
flights	aYjook
float	aenm
floating	aedl
floating this	aedl
flood	akcleejckn
flood ,	am
flood .	cm
flood and	kn
flood we	ki
flooded	kj
floods	aicmhejikdue
floods ,	akhejjke
floor	ancYdcgnhminjRkjmcnjoZqatWuavd
floor ,	am
floor .	iljeki
floor flat	anjd
floor for	adek
floor is	genl
floor knows	behk
floor plan	bmnd
floor they	adnm
floor was	akrl
floor will	aegl
floors	ceeknlri
floors ,	rj
florence	km
florian	alld
florist	adrn
flour	eein
flow	aebj
flowers	aZjjkdosti
flowers .	tj
flowers for	aeok
flowers i	abop
flu	ekqe
fluent	cm
fly	eitj
fly .	tj
flyer	ql
flyer ,	ql
flying	al
flying in	ak
fob	annb
focus	ancj
focus is	ajcm
fog	adtk
folasade	aj
fold	akdiekketd
fold my	ek
folded	ejjj
folded hands	ej
folded it	jj
folder	albecidkkeneojrcte
folder ,	dlui
folder .	aj
folder and	qi
folder on	ol
folders	acjm
folding	el
folk	gn
folk park	gi
folks	alglocrite
folks at	anoe
folks in	gi
follow	accldZeafpgZhoiljbkbllnXoaqdrwsetTvU
follow ,	ajgehjli
follow -	abhnlkmird
follow .	abbjcjhoqd
follow :	al
follow ?	apvd
follow a	acrp
follow it	rp
follow me	um
follow the	aecjrouj
follow up	aZfq
follow what	gj
follow your	cjre
followed	aZbkgchciomesntiue
followed .	aebj
followed every	acso
followed the	bl
followed up	adqi
followed your	ajheik
followers	gjidjaqcuv
followers ,	gl
followers are	uk
followers ask	ai
followers who	acun
following	aXbeeefjgehelvnioeqcrntaud
following .	rk
following fashion	rk
following up	dk
follows	acnn
follows my	aenj
fond	alqmuj
fond of	alqmuj
fondly	ni
font	acmpndrm
font ,	abmm
font of	adrn
font was	aemi
fonts	aj
food	aZeejbkwoerj
food ,	kk
food .	aj
food bank	km
food parcels	ki
food was	kerl
fool	aXbjgcicjdmnomrque
fool who	aagemmoore
fool would	rn
foolish	aZjmmmri
foolish to	adjirk
foolishly	oi
foot	ajdj
footage	rl
football	anrdtj
football .	rdtj
footing	acqjuj
footings	ei
footnote	bmemoctd
footnote .	al
footnotes	anbecetjvk
footnotes ,	am
for	acbicidbfdgVhkiejokYlbmtnYopqkrdvb
for "	ajbncdta
for #	am
for ,	aZcbddeeflgchoiejVkeomqlratqudvd
for .	abcletgUhmqkrktUuY
for ?	nl
for a	cmdqemfigWicjjlemdoUprqErmtmuUvV
for about	jikj
for all	albceehjijjeoZqqrb
for always	ai
for an	cbeogdhnibkimbolrXtXukvX
for and	aj
for another	aqbedeedgejckiqlud
for answering	awodte
for any	ajfoobuk
for anybody	aagnheoq
for anyone	aiccejhj
for anything	aXejhkjtoaud
for applying	ilje
for as	eore
for asking	jemlol
for auditions	kl
for bees	aZcn
for being	ajcreegckemloYrktcve
for believing	aYos
for better	al
for bold	beol
for both	ajuj
for bothering	admk
for brands	gj
for brass	ckte
for by	ak
for callers	ci
for calling	ajoeti
for casting	aecj
for chapter	ak
for checking	ak
for chips	ai
for clarity	ci
for coffee	uj
for coming	brdkhekeod
for comments	aedj
for company	aegk
for completeness	diniuk
for confirming	bk
for considering	ar
for consistency	hetk
for context	aegm
for convenience	dl
for curtains	ai
for daring	aeml
for deaf	rjte
for devesh	ol
for disappointing	mj
for each	acii
for early	bi
for ease	abdm
for eight	abom
for eighteen	oetm
for either	aj
for eleven	adbnjotdue
for entering	kk
for even	aaemmj
for every	acckmiok
for everybody	aeodrp
for everyone	aibdmkqi
for everything	ammiod
for exactly	aZcqddkdqp
for example	vl
for excellence	fm
for existing	aVmkosvX
for expenses	km
for explaining	tl
for exposure	adtl
for fairness	ij
for feedback	allZoo
for fieldwork	aj
for fifteen	bj
for finally	aPowtl
for finding	ojti
for first	aehltk
for five	hdjeqdrmsmtb
for forty	ak
for four	accldkoksite
for fourteen	aeol
for free	amemhjud
for fresh	tm
for fun	al
for future	defihdldomrmtkva
for german	aZcr
for getting	adolrnsmtavd
for giving	aq
for good	aPjrmmqp
for half	il
for handling	aj
for having	aabZckddgZhjiojYmnneokrlud
for hearing	ai
for her	ajejkdnioercteuk
for him	aebdjnni
for his	aajirpti
for holding	al
for honest	adum
for hoping	adoj
for how	acmm
for i	am
for impact	ve
for improvement	ti
for in	ekgjli
for informing	aj
for is	aerm
for it	aocidmeWgehdipjikZljmQneodqetcuj
for its	cefdimtp
for itself	acgphije
for keeping	al
for kids	ok
for last	adql
for laughing	ai
for leaving	acom
for leonie	adok
for less	cjli
for letting	meooplta
for listening	aj
for little	aaon
for long	am
for longer	tk
for looking	anodtjvY
for luck	aejj
for lunch	aj
for making	aamkqk
for many	aetm
for martin	ok
for me	akbbdeeefcgvhqjilmmZnVoeqUrWsetcuPvq
for mine	ai
for misreading	mlobtm
for missing	aomerj
for months	bm
for more	oltk
for most	aablhn
for my	aVbccoeefcgjhRiVjVkllumoqjresetj
for myself	aqcdhemkod
for names	adum
for new	biojte
for next	aibmdekknjodteuc
for nine	gdmmsm
for ninety	tj
for no	il
for not	aqcigkjdoc
for nothing	aKepgkhdijmeotqetkudvZ
for now	aegbhWobqctdu3
for offering	ailj
for on	abtn
for once	eekpoise
for one	acbocZdbekgchlirjllemaoWqbrbslte
for one's	adho
for only	ji
for ordinary	adgjhmrd
for other	blodtm
for our	hejenpqi
for ours	hdrk
for papers	adbkhj
for passing	aZmlnm
for pay	aj
for paying	ak
for people	aWbbhoipobrmteub
for pointing	adcl
for putting	mjneul
for q	hj
for reaching	aefi
for reading	awoeve
for reasons	akbijd
for references	hj
for refusing	ci
for renewal	aeum
for rent	ak
for repair	aj
for replying	ak
for returning	adtn
for ringing	avie
for ruairí	td
for running	am
for safe	adrm
for saturday	qi
for saying	aoikjete
for section	aecj
for seeing	aj
for sending	ap
for september	alve
for sharing	adfk
for short	aj
for showing	ak
for six	edikkjolte
for sixty	amcd
for slow	altd
for small	ai
for so	acekomti
for some	aabcdmgmhdomtevl
for somebody	aojjnkoXrUtk
for someone	baergihljinioYrctcue
for something	aYhujjmireue
for sonnets	cdtn
for speakers	aejl
for spelling	abcjtm
for spotting	adtn
for such	an
for suggesting	tj
for taking	amoete
for talent	ij
for telling	anjeojte
for ten	aejiokqium
for that	bcedgjhjiejpklmendqbrctXudvn
for the	aicZdveagVhalkmpniobpeqZrjsnuZvc
for their	aiui
for theirs	rj
for them	akbcecgohZlcoiqbtbun
for these	ajcekk
for things	gl
for thinking	ajojte
for thirty	ao
for this	aebicYdaeZflgmhaidjtmmncqUrZtbupva
for those	bmgchjmmoZrctbul
for three	aXbjcngehkul
for tide	cj
for troubling	tl
for trying	akjcrmvd
for tuesday	qj
for turning	il
for twenty	ao
for two	becjgZhnjiklocrdta
for typography	rj
for us	aicegijbklndui
for waiting	aj
for walking	am
for wasting	aRjemmodtv
for weeks	acklmm
for what	aTbodcebfkgmkZlcmirn
for whatever	bj
for when	ak
for which	akbedkui
for whoever	an
for word	aXbjun
for writing	apmnoZtdve
for years	aqbjgciekcnioeretcub
for you	abbqcddQfXgZhiikjpkTmiobq2rbsdtXuX
for your	aYcYeVfkgohticjkkXlembokqpretOvl
for yours	abjn
forced	ci
forced ,	ci
forecast	clre
foreign	aibickvd
foreign diploma	ck
foreman	aeql
foreman ,	adql
foreseen	apdevd
forest	ak
forever	ijqi
forever .	ik
forget	aUbYckdkhaiZkcmjojqkscteutvb
forget ,	gkliocul
forget .	um
forget a	aZjmum
forget about	dj
forget how	amje
forget i	aZoq
forget it	asjdmdoi
forget my	tj
forget sometimes	rn
forget that	clgi
forget the	abcjdeeljdmnqj
forget to	abdo
forget what	aamkum
forget you	aeniqj
forgets	okrkub
forgets that	adrk
forgetting	aijloe
forgive	bXcYdleRhXiljRlemznaqWrtuX
forgive a	addikjmk
forgive an	ik
forgive me	bddneZgbhdiejbmkneqerrtjuc
forgive my	ai
forgive myself	aamq
forgive the	aoccdbmoqdrmtcue
forgive you	abglilmd
forgiven	aojeke
forgiven me	akke
forgiveness	mj
forgiveness .	ai
forgiveness for	mi
forgot	aoblgeidmeodtl
forgot to	bmti
forgotten	blccddeagshiiWjbkdmlncrmtYuc
forgotten .	aibmhemloere
forgotten how	abglrm
forgotten more	glie
forgotten that	rm
forgotten the	acoo
forgotten to	ak
forgotten what	gj
forklift	cshe
forklift .	ci
forklift certificate	adco
form	apbjcbfZgRhoiWjllinNompcqcrbsutYuivS
form ,	aebjcddeecgmhWilkdncoXriswtbue
form .	aZbZcbdmgahkieknlkneooqesjtXud
form ?	am
form a	uk
form again	aWelqo
form allows	dk
form and	bk
form asked	ai
form asks	ai
form back	ai
form before	ok
form by	annc
form comes	ai
form did	aibk
form fee	jikd
form for	ul
form from	bj
form gave	abdkmk
form has	ck
form in	ajckhe
form is	akcdhcsiul
form letter	aTblcbelhojiojqdrZtn
form letters	acon
form made	ai
form of	litn
form on	acom
form reached	al
form rejection	aj
form says	aZcmhmoe
form should	ak
form that	hekj
form the	lj
form to	ho
form was	aocehdjekirmtc
form when	be
form you	an
formal	fkqeul
formal notice	ajui
formality	aWhy
formality .	aXhw
format	aebm
format ,	ai
former	aeblgnhjjenbrc
former colleague	bi
former employer	bj
former students	ti
forms	aycdhjiemcoYqcri
forms ,	ai
forms .	ajgihioc
fort	abhjik
fort for	hj
fortnight	ckdqglhdicoerZtZ
fortnight ,	ai
fortnight .	aoclretc
fortnight between	dlgj
fortnight free	aejl
fortnight's	aZjo
fortnight's trial	aZjo
fortunate	bdiktl
fortune	acrctq
forty	anbqdZeegWhbiXjnkimincobqprPsdvb
forty ,	kl
forty -	aieijekcqmte
forty covers	adck
forty euro	bk
forty minutes	akjdmloltX
forty of	aibejqtc
forty pages	cdjjreto
forty parents	qk
forty people	aegdqjtm
forty pictures	tk
forty pounds	ackn
forty quid	bi
forty seconds	adbl
forty thousand	aagnuk
forty times	ak
forty villagers	acjl
forty years	angc
forum	un
forward	bWcXdeeafsgihmiajiljncpeqorTtmuRvQ
forward .	aSfvqj
forward it	ajvd
forward my	addilm
forward the	fj
forward this	no
forward to	akbXcbedgjhoicjimenToiqkrXtquUvV
forward with	akte
forwarded	abpm
forwarded to	acpm
found	aieWfegYhViajckRlXmanoopqasXtxumvl
found ,	am
found .	aVbickdpjdkeoeqn
found a	anbccaidjroktcuc
found an	ak
found another	apje
found for	adhkti
found hannah	adck
found her	gm
found his	aenk
found i	ik
found in	ak
found it	bdccediekdodrnunvi
found its	aZbvtd
found itself	uj
found me	bigjjZkmndoktdui
found missing	abco
found my	aqrdtk
found nothing	ml
found on	aiui
found one	adbjtj
found out	ajtj
found over	adgl
found room	aaokti
found that	aihdnqrd
found the	aibbccdcgXhdjlkcmenmoltruc
found them	ajbeckokrete
found time	tk
found two	aj
found us	al
found wanting	accjok
found weakest	tk
found work	aZrp
found your	aljerjteuk
foundation	jqkclknltc
foundation ,	aWjklknk
foundation that	ni
foundation's	ij
foundations	aajjol
foundations .	aajjol
founded	gehp
founded the	aehl
founder	bbgihcjbnwteue
founder at	aann
founder of	nk
founder signed	nj
founder's	achink
founder's daughter	hi
founder's widow	aenk
founders	abgeknteup
founders ask	aeuj
founders compare	ui
founders out	uj
founding	hi
founding member	hi
foundry	aikk
fountain	tl
four	acczdmePfbgjhdijjWmlnTocpeqcresntmuevN
four ,	aacqeigckeqjritd
four -	angkvc
four .	backdihdkksk
four :	dk
four again	ci
four and	al
four concerns	aacn
four criteria	ai
four days	amdloete
four faults	ci
four floors	rj
four generations	ak
four hours	cbhljiqmte
four hundred	aabegkkdodtpuo
four in	kj
four is	aobe
four lines	cchjti
four minutes	abbidejemlqdtp
four months	aYhntk
four of	acbwiekdoaqardsm
four on	cj
four other	gm
four pages	aeodrlsk
four papers	okte
four partners	qjue
four people	kirl
four points	cm
four pounds	aige
four projects	acco
four rounds	ak
four should	hi
four staff	kj
four summers	cl
four thousand	aioktd
four times	ajbidijjkcmjqe
four to	bjce
four vans	adul
four was	ccdl
four weeks	aj
four years	begZhciujdrdti
fourteen	bYcoddgahpiejiketiud
fourteen ,	cj
fourteen -	adrl
fourteen .	aecjtk
fourteen months	abcehikjon
fourteen pensioners	jk
fourteen people	oetj
fourteen weeks	hl
fourteen years	cihjje
fourth	aSbWcXdrekfdgjhYjZkblkmioxqirktXucvc
fourth ,	abgmhclk
fourth .	adgl
fourth application	abdbfeou
fourth chair	oj
fourth email	dk
fourth flat	kj
fourth floor	ik
fourth note	acdm
fourth reserve	emhc
fourth time	aadsmmqe
fourth year	hi
fox	an
fox ,	aj
foy	ai
foyer	acdoqiri
foyer .	qitj
fragile	ibuo
fragile thing	ibuo
frame	aWcdgdiqjekloeratu
frame in	acik
frame it	ik
frame the	aaeikm
frame this	aitk
frame your	abto
framed	aXbdgcheixjeqlrdto
framed ,	aaio
framed .	ii
framed it	ak
framed the	abijtm
framed your	abinjetm
frames	akud
framework	civj
framework .	ai
framework is	cj
franchise	nj
franchise owner	nj
frank	om
frankfurt	gjjlme
frankly	aUbdcafdgwhuiajbmanirstZudvc
frankly ,	aYcefegrhsmbrktevd
frankly i	adhk
frankly i'm	gi
frankly that	ak
frankly you	rl
frankly your	adgkrk
fraud	rl
frauds	bjrk
freddie	dejm
free	ajbmcVdZedfjgNhpiYjmkZlmnlocpjrltUuavb
free ,	aednhnue
free .	dnedjjkelerktdui
free again	ddnnpl
free and	adeirk
free anyway	ok
free at	ajbi
free class	ai
free entertainment	abom
free for	acbdhjjnkbqouc
free from	aj
free fruit	aetk
free if	ei
free in	ekhdllqi
free magazine	aerm
free on	aqdeeejkqe
free pass	aeli
free right	bk
free seats	jmoe
free so	adhl
free tickets	hk
free tiles	hdql
free to	aoflhcmknjtevc
free until	ak
free when	bi
freedom	uk
freedom of	uk
freeing	adol
freeing to	adol
freelancers	ui
freelancers here	ui
freely	ecnjuk
freely if	aned
freeze	bi
french	aecldlicretj
french ,	ci
french is	ck
french teacher	tk
fresh	abbecegdlcnlosrato
fresh .	uj
fresh eye	ao
fresh eyes	nj
fresh ideas	tm
fresh one	aj
friday	amblcWdmeegYhRiejZkkmcneoiqpratSujvY
friday ,	albZhdkilbniobqnteuZ
friday .	blcedieihdjYndodqptd
friday ?	aili
friday and	aeko
friday as	ai
friday for	qj
friday i	aj
friday if	akqe
friday noon	akqe
friday or	um
friday to	alqj
friday unless	ai
friday with	ai
friday would	qj
friday's	albl
fridays	bmkjqbtj
fridays ,	kiqdtk
fridge	aiecjqkirdte
fridge ,	adjm
fridge .	aijk
friend	aabjccdjgXhYickknsoaqdrXtYuv
friend .	acjmuj
friend and	bini
friend at	adum
friend in	addn
friend of	aegenrtduj
friend on	aanjuk
friend said	ai
friend who	li
friend's	adkmli
friendlier	amgb
friendliest	aq
friendliest .	ak
friendly	arbXfajeoirltaumvc
friendly ,	rk
friendly and	aj
friendly email	aj
friendly lunches	adol
friendly sound	rj
friendly with	ui
friends	aibkcedmeigZhWjVkbljmdouqirWtWue
friends ,	heorui
friends .	ambi
friends are	ol
friends as	aeil
friends in	aj
friends of	gcnjqnue
friends on	nk
friends since	addo
friends to	aeol
friends were	ak
fries	ri
fries for	ri
frighten	aerjtl
frightens	gi
frightens a	gi
from	cTdceagXijjekelNmknpolpiqirisYtjukvm
from #	bjckve
from ,	aXbegehjmkoismum
from .	aabmgjhejdkjolroteub
from ?	aebjvi
from a	aabScadbedfkgehliVjjkilemcoTrstvub
from across	aibcgk
from all	al
from an	behnnerjtd
from another	ajbj
from any	in
from anybody	alii
from anyone	iood
from anything	aatm
from april	ai
from august	ai
from bath	aeqk
from behind	adbl
from both	aj
from brussels	acnm
from church	abkn
from cork	acol
from day	aebk
from durham	aegm
from each	amdchqtd
from every	adgmui
from everybody	ai
from five	aeti
from four	iitk
from her	aabkmm
from here	aThljknloeqerluo
from his	adljrm
from how	omtd
from hr	nn
from hungarian	gj
from ibadan	ai
from it	acgiiejmmjneodrctkuk
from keyboards	rk
from last	dkeikelj
from leave	eenqqd
from leiden	aegm
from limerick	aeol
from lunch	qk
from may	am
from me	akbYccdpgRhUjXkZlamqnsodqbrasetWur
from monday	apdl
from my	aqcbdegdidjckmmdnbobqjrltYuj
from myself	ki
from nagpur	jk
from nairobi	jk
from nine	abbjql
from now	aedjhdjckbmqodqdtlui
from nowhere	ck
from one	abbjejgm
from other	gi
from our	bmdjgdibkemlneoarctcunve
from outside	ajbbclgdon
from over	abcn
from people	aTgnhooerl
from reviewer	aZpnti
from scratch	cm
from september	abplul
from seven	adjl
from somebody	qirj
from someone	bjgeri
from submission	tj
from such	aiek
from that	bsgeljvc
from the	abbncRdeeRgihmjekslamdosparbuPvj
from their	abtm
from them	algemknite
from there	aenjoerk
from this	aabecmenheiekbneoireteun
from those	aern
from three	aibegcim
from toorak	adtk
from two	akgdjikanl
from us	ar
from what	aibk
from where	jmkeolte
from which	abtm
from writers	ok
from you	aebRcZenfjgSirjcklmYnPojqwrYsetcvc
from your	aocWdnebheipmenaokrctYua
front	bbcddmgShkiZjbkalcmmqirkur
front ,	aedk
front -	alvi
front desk	anbcdmhcieleniqerouevd
front door	al
front gate	acul
front of	aZdeeigakdmoobqntk
front page	uj
front room	achrje
front row	ok
frost	aq
frost .	ak
frozen	bohejekcocqn
frozen ,	abbpke
frozen the	aekeqo
fruit	tk
fruit on	aetk
full	ambkdaeVfdgrhmiWjXkWlpmYneocqSrasitlulvZ
full ,	alhmqe
full -	ai
full .	aWdigmlote
full answer	lj
full committee	ck
full drawings	aabo
full licence	hi
full list	aihe
full marks	hetk
full of	atgeritd
full page	aj
full process	hl
full record	abuo
full stop	acgotiue
full this	ak
full twenty	tj
full until	tl
full written	hi
full your	al
fuller	aVdknqrdun
fuller answer	adul
fuller version	nm
fully	awcbfogeoareteud
fully .	aq
fully understand	alfoodve
fun	a5bbgajbmdrYtVuj
fun ,	ai
fun .	acomul
fun on	aj
fun to	ap
fun with	ak
fund	anckengZhdicjcobqjrYtluk
fund ,	ajeite
fund .	abum
fund for	akei
fund in	ak
fund is	alclkeqlrd
fund opens	ak
fund that	tk
fund to	ui
fund was	ai
fund's	aici
funded	aSbpejgiokretluc
funded .	aZbncjekud
funded projects	adbitl
funder	aknj
funder asks	aj
funders	lkuo
funders .	aelk
funding	acgkqo
funding ,	ak
funding and	abgl
funding body	aeqj
fundraising	uk
funds	bkclhanjue
funds for	amhe
funds the	hdnk
funeral	aZjikook
funeral .	jekiol
funeral to	aajlkj
funnel	kl
funnel analysis	kl
funny	anbscaidkkraucve
funny ,	ok
funny .	ai
funny enough	tj
funny how	anbmcegeierd
funny that	abbpkloetc
funny to	gk
furious	adnnud
furniture	adgkritj
furniture .	adgktj
furniture that	rj
further	aebickdseZfigahVijjckbnloTqeukvb
further ,	nnoc
further .	ajrl
further away	cm
further information	adfn
further is	aj
further line	dj
further out	aickke
further than	aedkil
further use	nj
fuse	uj
fuse box	uj
fuss	akqdui
fuss ,	oi
fuss in	uj
fussy	ej
future	aebeccdcecfpilojrktjuYvd
future .	tj
future booker	gltc
future calls	ak
future endeavours	aefj
future holds	adfk
future reference	aionvb
future work	adtm
fête	ok
gable	gl
gable end	gl
gaelic	rk
gaelic ,	rk
gain	blcdglte
gain ,	ai
gain .	aYbmgm
gained	fi
gained throughout	fi
gala	nk
gala ,	aenk
galleries	adclqpte
galleries have	qi
galleries hung	cl
gallery	abbbdeechkijjWkcmknYobpeqqrnti
gallery ,	al
gallery .	gkiemmnere
gallery as	hi
gallery each	uk
gallery gets	ai
gallery has	aVhnqpri
gallery in	acikql
gallery is	aYrntk
gallery of	ri
gallery with	adtm
gallery you	aeriuk
gallery's	acditj
gallery's answer	di
gallery's next	aetj
galway	ambdclgciljiodqeud
galway .	anjeoe
galway knows	aeim
galway was	aecl
gamble	al
gamble .	al
game	alte
gang	rj
gap	arbectdbhZjakjlemeoerZtZve
gap .	alcdej
gap ?	ai
gap between	bj
gap in	abbdcsgijekn
gap on	ck
gap you	ao
gaps	aZcikjsm
gaps ,	ci
gaps .	aasm
gaps in	kl
garage	jo
garage ,	ei
garage .	adjp
garbage	accirq
garbage and	aYrp
garbage collection	ak
garden	apbjcrgjhijikanboWqdrVteuV
garden ,	il
garden .	aubejirdtd
garden as	ak
garden flat	achnje
garden has	adbk
garden in	ajgi
garden is	aj
garden plan	accm
garden should	ti
garden will	jjtj
garden would	ai
gardener	gj
gardener has	gk
gardening	aj
gardens	gkjl
gareth	ak
gas	abjekt
gas was	km
gate	andieigdiejjkcnktdvb
gate ,	ek
gate .	djjk
gate was	aobd
gates	ai
gather	aObmcbddgnhWibjWkbmeniotqarwtpuevd
gather ,	aZtlum
gather from	aYgmoktmue
gather is	jeoerktl
gather it	aYbmok
gather that	aZbjgjop
gather the	aibegjnloc
gather you	acrl
gather your	airdtl
gathered	aTbmgjoo
gathered from	abbngk
gave	eRfagYhwiejylTmZnnoipdqarTsktauVvb
gave ,	cjmj
gave .	aj
gave a	amgkhe
gave are	rk
gave away	aahl
gave him	am
gave in	bk
gave it	aqbjcejZnjoesjtZ
gave me	aucZdkedhVibjclemcnmrcub
gave medals	il
gave my	akhiti
gave notice	aXbehksn
gave on	bl
gave out	ai
gave that	aajp
gave the	aYbncnhdimjaneuk
gave them	ok
gave this	ajhmieja
gave to	hloi
gave up	adbZgcjxkindokqetbue
gave us	aejioktj
gave was	apbd
gave you	aRhsiejtoetj
gave your	aWhkjsnj
gaz	aj
gaz </s>	aj
geese	aj
gemma	aj
general	accedohklenjvn
general way	aedj
generally	aSbegvhmibjdkemqneojqerY
generally asked	aihi
generally do	aegeonui
generally find	adgo
generally get	tm
generally known	aj
generally the	al
generation	aXgmilkj
generation ,	abgjii
generations	ho
generations of	aj
generator	ai
generosity	ij
generous	axbUcbedgZhdisjZkcldmmndoRqorVuivd
generous ,	alil
generous .	aqqjta
generous as	ik
generous in	ai
generous letter	artZ
generous of	aebcjetv
generous to	mnoete
generous with	ar
geneva	gk
geneva ,	gl
genius	aYcdeegsisjdoeratj
genius ,	gi
genius .	il
genius at	gk
genius is	adgm
genius like	ij
genius who	tj
geniuses	aatq
geniuses who	tj
genre	abcitk
genre ,	aetk
gentle	aicedienglibrctc
gentle about	ek
gentle with	gm
gentle wording	mi
gentleman	aUbjgeokrvte
gentleman at	aerl
gentleman on	abbkrqtc
gentleman who	acri
gentleman with	om
gentler	am
gently	aickdnjjoerctb
gently ,	aedm
gently .	am
geoffrey	ai
gerald	arnX
gerald ,	ni
geraldine	aj
german	becpljoc
german ,	aXcrlj
german was	rl
gesture	aVgmhklj
get	aabccTeVfZgZhWkiminppdqlrjsttZunvr
get ,	aj
get .	iejlol
get ?	sovc
get a	abbbcddeeeheickankooqosquY
get as	admorkte
get back	ql
get christmas	aagm
get even	eaup
get his	abbkni
get in	tm
get it	ajdeejmincsevi
get lost	rl
get many	ki
get me	aRhelnnu
get more	gkrj
get my	addo
get nothing	hi
get on	aook
get one	aZdlgjrl
get our	aj
get out	jjqerj
get over	oirl
get past	aimk
get promoted	aZop
get seventy	ci
get some	avja
get somebody	rk
get such	ak
get talked	abum
get the	bedceegejbkmobteurvi
get this	aWelkk
get through	cijnmiodtj
get to	adbegcinnnoarctiud
get turned	al
get up	ekhejikk
get used	an
get what	adqmtm
get with	ak
get wrong	aiok
get your	jmqd
gethin	ak
gets	aWbdcYdZedgVhmjQkwlcmYnbotqktcut
gets a	ajgdoqrdtd
gets around	uj
gets away	adun
gets better	an
gets built	aeil
gets her	akje
gets its	ai
gets made	aibdnloetj
gets me	adek
gets more	hk
gets read	achjoi
gets round	uj
gets the	aYhiieolqirptduk
gets through	ajtj
gets to	haijkrncoeretdum
gets used	aYgjknol
gets when	rj
getting	aSbZcbebfdjnkjmbniotsltduXvr
getting a	adnnokre
getting back	oksmte
getting it	hk
getting my	tj
getting off	ak
getting our	jk
getting ready	adiijl
getting round	aaoo
getting the	amqktc
getting through	tkue
getting to	adom
getting used	acgijnod
getting worse	kl
ghent	am
ghost	al
ghosting	aekjtk
ghosting other	aekj
gift	aZbbeegdhaitjjkeodqktrud
gift .	ik
gift for	gdheiktr
gift in	aaqlrk
gift of	ij
gift shop	tk
gift to	ak
gifted	aWgrheirlc
gifted and	ik
gifted as	aagkil
gifted mathematician	giie
gifts	aagiin
gifts ,	acin
gig	hj
gigs	oj
gigs for	aj
giles	tk
gill	ak
gill </s>	aj
ginger	ak
girl	aXbmgshniejXkcnboirjtWunve
girl ,	gm
girl .	aegkoi
girl on	rj
girl who	biuj
girl you	hlnd
girl's	aeki
girls	bdgcjlkkolrdue
girls in	om
girls that	akje
girls who	hj
gist	ni
github	aebi
give	aYbddjerfWiYjmklldmXnioZpaqesbtiuo
give ,	aXjolitm
give .	ekgn
give a	adbecjhjojrdteuivi
give anything	eiii
give are	bdjm
give back	adejjjuk
give comments	ak
give her	al
give him	aijcnjojrjtd
give in	adql
give is	aebl
give it	alecgdhmqbrm
give me	aKcldpejgWhniajXkrmenrperbtXunvd
give my	aqbdddejgahdjjkbmcndqbtkuj
give one	an
give that	aitj
give the	bdgmjcndqdroui
give them	knmkuc
give to	ekhj
give up	aabedmelgahbikjnneoZqrrdteua
give us	aclj
give you	acgqheum
given	acbnccdneTfdgShuiUknlVmUndrmsduk
given ,	acdkgi
given .	bidmgeheocto
given a	bm
given at	di
given fairly	ajhe
given how	dehnom
given in	bj
given it	hdkl
given me	albdcjhaickmqltbui
given my	aabjtl
given notice	qk
given out	adniui
given that	ccgehoidoeriti
given the	adcmgcokrmtZ
given this	rj
given to	bihkoi
given up	hnretc
given us	an
given what	amcegdhkrotc
given you	dj
given your	hi
gives	albZdZecgZimjeodqqratj
gives #	aj
gives a	cj
gives me	beiokiqlte
gives us	qj
gives you	tm
giving	akdcekiejkkXneqirdtWun
giving .	bj
giving a	oktd
giving it	behmjj
giving me	ak
giving the	abgjqkuk
giving up	emjjmkqa
giving you	acqjum
glaciers	bj
glaciers .	bj
glad	a0bScXdneSfbgUhWjdkVmOojpuqirQsctzuKve
glad ,	jj
glad .	ak
glad for	ajoi
glad he	aejj
glad i	aroa
glad it	heijolte
glad it's	al
glad just	aj
glad of	bbdtgciijbkdmdobpnqlretYud
glad somebody	jn
glad that	gehcjeobtx
glad the	aYokts
glad to	audaebibjXkcmcnjpprbuXvi
glad you	avoe
gladly	a9cedeeigdhUleoeqZuX
gladly .	ej
gladly come	am
gladly explain	rk
gladly give	ajejuc
gladly go	ak
gladly have	kl
gladly send	aj
glance	aYbkiklk
glance at	adll
glasgow	qj
glass	aoiejl
glass of	an
glass with	aj
glassdoor	adus
glassdoor ,	am
glassdoor .	aeum
glasses	an
glasses on	aj
glaze	ajbncisjvY
glaze ,	ak
glenda	ai
glitter on	ji
gloomy	tj
glorified	ri
glorified corridor	ri
glove	aq
glove .	ao
glowing	aebj
glue	al
glue .	al
go	aebcccdifYgVhiiWkklinmpdqdrnum
go !	aoic
go ,	amceenrd
go -	ak
go .	ambdcedeebgehdkineocrntoub
go :	li
go ahead	amhdqauk
go and	aieeoirpue
go around	ni
go astray	acdn
go at	aYgkrkvi
go back	achikoniodteucvj
go by	addkomri
go down	aYenjeuo
go duck	nl
go fast	tj
go for	ai
go forward	qj
go from	achlui
go home	ajkd
go in	jn
go into	dleckkrk
go it	tk
go last	aekk
go next	il
go on	aibccZdmergbhViejpkenTonqXrXsntV
go out	abbdhoqlrk
go over	achjjllincriud
go quickly	aj
go quiet	amgkod
go right	ki
go straight	hk
go through	bncrdbeXjekelkmloZretcue
go to	bkcedaeWgbhniejXkaljnkolqkreujvd
go twice	abkn
go up	ambioeqi
go well	ai
go with	albdjdneomrj
go without	aehj
go wrong	ul
goa	bjgjrd
goa ,	bj
goa who	gjrd
goat	jckerr
goat .	adrp
goat in	rj
goats	akjikd
goats for	jikd
god	etgbiZjckdncootduj
god ,	abeo
god bless	aric
god sees	abneopuk
god's	aedjej
goddess	ii
godmother's	nj
godmother's cousin	nj
goes	albTdVeVgihmialamdndoZqircsmteuuva
goes ,	jk
goes .	om
goes a	rk
goes any	ql
goes around	aeuk
goes back	jm
goes elsewhere	adqk
goes in	aYgnup
goes into	uj
goes off	ackn
goes on	edhkkiqi
goes through	ui
goes to	albagkhcjcodrdsntkuj
goes up	um
goes well	an
goes with	am
goes without	aefjhpkc
going	albmcaeUfpgYhciZjemUnmoZsbtUutvn
going ,	aekj
going .	beikjikeqcri
going ?	aj
going ahead	ak
going away	qk
going back	qk
going by	aadionti
going for	al
going forward	aVfu
going home	aj
going in	ak
going on	vi
going over	cj
going round	aenm
going straight	aenkuj
going through	alcehm
going to	ceeYfbgeheiTlimUndocqkrksetcuzvm
going too	al
going up	aabo
going well	adbl
going with	aj
going without	ki
gold	acccgphejikeodreto
gold .	akgeretm
gold and	gk
gold medals	ai
gold star	tm
golden	amgb
golf	aVbnceeegbjemenpttvd
golf with	aWbogehejenpui
golfed	aeoo
golfed with	aeoo
golfs	nk
golfs with	nk
gone	abbjecgdhliejkkplimmtbuOvX
gone ,	aajjkpll
gone .	gokkmi
gone ?	aj
gone about	ik
gone ahead	aaqq
gone and	aaemkk
gone as	ve
gone astray	dl
gone back	akckjekl
gone before	actk
gone by	adbidj
gone for	aeql
gone from	ol
gone in	bljk
gone into	alhjke
gone on	apbejike
gone over	abmr
gone straight	ki
gone through	hoqc
gone to	blcceegbhnmdnloiqbtd
gone up	an
gone with	aetk
good	avbXcadYeafOhaidkpldmsnWojpZrZsQulvj
good !	oise
good ,	gchiikjkljobve
good .	anbeedgVhdiijpmloZqorZtZua
good ;	aZgkll
good ?	aj
good about	aYjkkpoc
good advice	am
good and	gm
good applications	nl
good as	aYdkgmhpijldmenlobrdtY
good at	gehetluo
good biscuits	aemm
good bread	aj
good bricklayer	ri
good business	aaun
good came	ai
good company	axgbheod
good cups	adjk
good deal	aZbohcijklmkobteul
good enough	aTcjgniekdmjotrZtc
good faith	aaboge
good few	aeul
good for	gwjZkjmcoirbte
good hands	ao
good has	admn
good health	aafitm
good heart	ai
good humour	ak
good idea	aibdojtcvm
good in	ai
good it	ak
good job	jl
good joke	ak
good lens	km
good luck	aogiidnkvd
good man	jl
good manners	adml
good many	adqlui
good month	ai
good name	akiduj
good nature	elii
good news	abjokiqi
good of	atgehdjWmYovrYtV
good on	aagitl
good one	alhltdvj
good ones	aigi
good order	addm
good part	aetl
good people	aitkue
good practice	aj
good question	ai
good questions	al
good reason	aZclop
good researchers	tk
good rest	aj
good run	am
good sense	akik
good shoes	kk
good spirits	acgl
good sport	gl
good team	aj
good terms	ul
good that	iiuj
good the	aegimo
good thing	tn
good things	aqgeod
good time	aq
good to	anbWicjUkXmjndosqdrZtqucvb
good until	ai
good violin	aZkq
good weather	ak
good wishes	akoerltl
good with	ek
good work	tj
good year	blte
good years	ji
goodbye	aajjrouj
goodbye to	aXjjrouj
goodness	ii
goods	adbm
goodwill	aWengkhikelj
goodwill .	abglhj
googleable	uj
googleable name	uj
goosebumps	aeil
gorgeous .	al
gosh	ti
gosh ,	ti
got	ajbocndTemfdgjhbibjXlkmUnXqZrZtjuovl
got .	al
got a	apbbhdjckdniomretduivi
got as	alcegdheklocrdul
got back	jk
got clara	aebj
got from	gm
got home	acjm
got in	aecigehjqjtlvd
got into	ok
got it	aibicoddedhejalmmjncoeqdrbsjue
got lost	rl
got made	actn
got me	engijckj
got more	ai
got my	ajhj
got nine	kj
got no	ai
got on	acbecphlte
got one	ui
got past	abbmrm
got someone	ai
got something	aZblrl
got that	ajhe
got the	albdckgphdncoUqjratevj
got theirs	hj
got there	aeom
got this	aacidmgk
got through	elljti
got till	qj
got to	ambjce
got two	aeceto
got used	abgeop
got your	as
gotten	aeoj
government	gmherkue
government office	rl
governor	ci
governors	aXginpui
grace	awedidrd
grace .	aj
grace to	al
gracefully	io
gracious	immotc
gracious ,	mi
gracious about	mm
gracious in	gkte
grad	al
grade	akcdgchpkbnoretd
grade .	akhekcnm
grade i	hj
grade like	hi
grade up	adnk
grades	gehm
grades came	hj
grading	ndrn
graduates	aj
graduation	acjkni
graduation ,	aejk
graduation lunch	aenj
graham	akni
graham know	nj
grain	alte
grain elevator	akte
grammar	alke
grammar .	ai
gran	adgejnkp
gran would	al
grand	auedje
grand ,	aj
grand .	aled
grandad	aejt
grandad had	jj
grandchildren	ip
grandchildren .	im
granddaughter's	airkte
granddaughter's age	airkte
grandfather	acbbgbhwjjkcteuj
grandfather ,	ai
grandfather founded	ai
grandfather gave	acul
grandfather had	jj
grandfather laid	aehl
grandfather planted	aehl
grandfather's	alhjikue
grandfather's time	hi
grandkids	aeil
grandmother	gehmicjjrkue
grandmother ,	rl
grandmother founded	hj
grandmother lit	iejm
grandmother supplied	hj
grandmother's	hjjiqi
grandmother's flight	qi
grandmother's funeral	jl
grandmother's piano	hm
grandparents	jj
grandparents that	jj
grandson	ajjetl
grandson that	tl
granny	adjl
grant	aVbkcpdcgQjekklnmboUpjrktdusvd
grant ,	aicjqj
grant .	hinj
grant and	abim
grant for	adco
grant has	rltb
grant i	aiei
grant no	adpl
grant of	bohi
grant on	tl
grant runs	abkcqlum
grant to	ki
grant was	aebekmoetcup
grant went	aehl
grant will	tj
grant would	kl
grant you	ck
grants	kjljuk
grants .	ai
grants office	kj
grants were	adgiul
graph	vi
grateful	a2cidaecgWhXiYjUkclpmTqetouXve
grateful ,	ai
grateful .	apeclj
grateful for	anclfkhajemdocrktd
grateful if	qi
grateful that	argemdojtj
grateful to	bjhelitque
gratitude	aiflme
gratitude ,	ai
gratitude for	aefk
grave	aYjjkjtm
grave .	aajjkj
gravel	an
gravel .	an
gray	aiik
graz	aj
great	aibWdkeYfigMheiojdkZljmXojpjratevw
great !	icvo
great ,	abdniionvd
great .	jllkodtcvo
great at	ai
great care	ak
great conductor	acin
great deal	akbcfihiidojrctjue
great fairness	ai
great help	acrn
great interest	abuo
great job	abtq
great many	aibj
great on	aj
great pleasure	cl
great to	si
great weekend	oi
greater	fj
greatest	abgjimqj
greatest casting	ii
greatest editor	ii
greatest mind	ii
greatest respect	qj
greatness	aYiytc
greatness .	il
greatness to	aais
greedy	rl
greek	ck
green	akbjedlmtd
green ,	al
green .	lk
green jacket	acbl
green one	ak
green room	ui
green scarf	ai
greener	antc
greenhouse	am
greenhouse .	ai
greet	at
greet the	aj
greeting	acnirm
greetings	amrltd
greetings ,	vi
greetings to	rlte
greta	aj
grew	anbejmre
grew up	ajjn
grey	abbktn
grid	ajli
grinder	nm
grinning	ak
grinning .	ai
groan	am
ground	ajciiljeojrd
ground -	ai
ground .	ui
ground floor	ak
ground on	aj
ground you	aeej
ground your	adin
grounds	aXcndjtl
grounds for	accn
grounds of	adtl
group	atcoeeglhcidjckXmenZqatQui
group ,	accodm
group .	akgmjdtaul
group and	ai
group at	dk
group chat	ui
group exercise	ak
group for	ai
group is	hl
group of	bjoerl
group should	aegloj
group task	cj
group wants	ol
group's	nj
groups	akci
groups ,	ui
groups .	al
grovel	aXmu
grovel ,	aamp
grovel before	admm
grow	flgjiekdmeodpmrjtcue
grow ,	aZpn
grow .	an
grow a	rk
growers	al
growing	ak
grown	adhejbkZopruta
grown -	aXnjrp
grown man	rk
grown used	aeom
growth	fjok
growth ,	ti
growth .	aeol
grudge	albkcdecgdoium
grudge ,	aioj
grudge whatever	aledul
gráinne	ak
guarantor	adtm
guard	albipe
guess	aYcVdcebgWhYikjlkcmdnco0qZsetmvm
guess ,	acts
guess .	ajcejo
guess i'll	adjjok
guess is	abrm
guess loyalty	adom
guess that	in
guess who	biomrete
guessed	alcdhdiiobrjtk
guessed .	rj
guessed a	amte
guessed from	ajrj
guessing	aebjrkti
guessing ,	ai
guessing .	tk
guest	anil
guest .	il
guests	abgdieoerquj
guests will	rlte
guidance	akckherdsk
guidance .	aesk
guidance at	ai
guidance the	ii
guide	asckecgchioerdtc
guide ,	hj
guide .	cm
guide me	ajeelj
guidelines	ajbacigcokrWsptluevd
guidelines ,	aesn
guidelines .	aVcdomsmti
guidelines are	tk
guilty	gj
guilty of	gj
guitar	jj
gulls	ai
gut	oktj
gutted	avjeobre
gutted ,	arod
gutted in	aj
gutters	an
guy	abbnneretlvi
guy with	tk
guys	ajjdtlvd
guys ,	abtn
guys to	akoj
gwen	aove
gwilym	aj
h	lk
ha	aehboltp
ha ,	hboltp
habit	gk
habit of	gk
had	abbccddXeTgihmiqjtlQmonZolqUrnsbtjuXvV
had "	ambeskte
had ,	adgbiqjj
had .	bcgZhkidjjkjmkoXpntb
had a	azcceZfigcjbmXndqjrWsdue
had agreed	kk
had all	bijerntc
had already	aTbedcgbhsicj2neoZqcrdsjtd
had also	bdol
had an	hiinki
had another	qk
had answered	nj
had any	aeheiemnocrm
had asked	bqdohbkbodue
had assumed	adbdjcokrs
had at	aqbd
had baked	jj
had been	aXbaeegbhSimjbmWnlomqdrpsatvuk
had begun	jl
had better	aWbdgdhjqnrrti
had bought	aajr
had chosen	bi
had coffee	uo
had come	begkjj
had considered	gj
had counted	adbeeljdkq
had done	ji
had doubts	ai
had drawn	jk
had earned	aYhimo
had eleven	akgmjdkd
had even	abbbgmtj
had expected	aejiok
had finished	aYbcgkjjrktk
had followed	aYjiso
had for	aYiljiok
had forgotten	acgjrm
had forty	al
had four	cj
had from	al
had fun	ai
had given	akhi
had gone	albphejeoe
had got	cekltj
had half	gpheje
had heard	gdiijcneoerp
had her	blrj
had his	ii
had hoped	apdiflhVjekltd
had i	aocWddgdkdmsocra
had imagined	aidmjc
had in	aibjrl
had it	aacldkgehnjbkioeuj
had kept	achqjbki
had learned	ak
had left	aieigehljike
had let	aWejjsmd
had looked	adhlok
had lost	al
had lunch	cljenj
had made	abjp
had many	gj
had me	anjdoltd
had meant	am
had mentioned	adol
had met	iijerl
had missed	an
had mixed	amoe
had more	aehmrl
had moved	jk
had much	rk
had my	badahjjjmetl
had named	ji
had never	bcgdjinmrj
had ninety	gj
had no	abbjcmhnibkZmmocrc
had not	aqbdcYdegWhUiijXkZmoodtsul
had nothing	aadjeljloeqi
had noticed	an
had on	bk
had one	apcbdajjkkre
had only	dkgdiekkok
had opened	ajbYin
had other	ul
had our	biul
had pictured	aWjlnkom
had plainly	bjre
had plenty	al
had prepared	bejeoert
had promised	abhkkl
had put	acjjkn
had rather	aSgkhkjkoorete
had read	asbZccgoidjdocrZsmtd
had really	hjje
had received	tk
had run	aqhe
had said	acbdckijjj
had sat	am
had seen	ambegmie
had sent	aecqoe
had set	ok
had seven	amje
had sharper	aZrjtm
had simply	cesk
had slipped	aerl
had so	acemmjoktc
had some	achmrj
had spoken	aYbjgknj
had stopped	aYbkglnioj
had strong	hj
had such	bj
had supposed	adomrk
had taken	aebkjcrk
had that	ajbecilj
had the	aWbwcodmecfjgnhWiijekilemdocrXsltSud
had their	albine
had theirs	acejhj
had them	cm
had there	kl
had they	acgjrj
had this	addkjkkc
had thought	bjgdijkkrbtj
had three	aegn
had time	aWgjhclinlokqktj
had to	aibXcZdYglhVibjkldm3nWoTqYrbtkuj
had told	hejjkknere
had too	mi
had trained	abbkgk
had troubled	ik
had two	aXbkckglki
had understood	aVbidkhs
had warned	ik
had we	bl
had with	an
had won	aj
had wondered	abbdontq
had wonderful	tj
had you	aScrinjcmdrm
had your	adbnccdeheipkcmeoprZtdue
hadn't	acdbhribjeljmeoitnubvd
hadn't already	ai
hadn't eaten	ackl
hadn't expected	hirotc
hadn't heard	ai
hadn't met	aZgktl
hadn't read	oi
hadn't realised	aVbmgeopretk
hadn't really	alod
hadn't understood	begj
haiku	ok
haiku about	ti
hair	blejjdkeoi
hair cut	ajkdoj
haircut	aYhotm
haircut ,	tm
hal	ai
hale	aeejqk
half	aobWevgohZirjTkXlomdoVsctRvV
half ,	adem
half -	ccjjljmkrjtdvb
half .	ap
half a	ajcdengdlj
half an	aadkeclmnk
half asleep	ri
half hour	inqe
half my	adbjhjjekj
half of	apbccndeelgkhZjckemcodritaue
half plot	ai
half price	acom
half the	aVbecjelgjikkcleoeqprbui
half your	heiiui
halfway	bkhdjm
halfway .	aehejn
halfwit	aern
hall	ancngpheidjkkQlimcrWtZuZvc
hall ,	ajgcjkkcojqi
hall .	adgqijnjqd
hall and	ai
hall committee	bk
hall for	ai
hall free	acll
hall has	gj
hall in	glji
hall is	aihj
hall last	adhl
hall on	gn
hall seats	ci
hall was	hcjeqn
hall with	adjjtk
hall you	clhe
halloran	bjiljckdneul
halloran of	ilke
halloran said	ul
halloran smiled	aebk
halls	aiqi
hallway	aj
halve	ep
halve it	em
halvorsen	ak
halvorsen ,	ai
hamish	ak
hamlet	aagmtl
hamlet ,	abgn
hana	ai
hand	ccdieegshdijjrkQneoirctRud
hand ,	aiiijYrl
hand .	anbcdiglhejdrctauk
hand ?	aj
hand and	aXblgjjkmj
hand as	ii
hand has	dn
hand her	ji
hand if	alejre
hand in	adjmqk
hand is	ik
hand over	al
hand them	gjlj
hand until	adbk
hand up	om
hand with	mj
handbook	cl
handed	abbicehnjikemjnZrk
handed in	aWgihljjmk
handed it	akbjnb
handed me	hk
handed out	acrl
handed over	ai
handle	aainuk
handle a	aein
handled	adbjhenpoite
handled ,	aeok
handled .	aSbknsuj
handles	anrjuivd
handles employment	ui
handles the	akrjvd
handling	an
handling the	aj
handover	aiol
handover ,	om
hands	akbacYdbergahWikkimanmrVtk
hands ,	algdhdiijote
hands .	ceepnloeqdrete
hands ;	adtk
hands and	ej
hands are	ainiqi
hands before	ei
hands is	gk
hands of	tn
hands were	aome
hands with	ak
handshake	aZdcjkmmomtj
handshake .	aVdcjimlomtk
handsome	jj
handwriting	aebbdlgbheirkcmkrdtk
handwriting ,	ak
handwriting .	tm
handwriting and	acmm
handwriting has	aibeim
handwritten	aihltc
handy	bioctm
handy .	bj
handy to	aj
hang	edhjts
hang in	hk
hang it	tl
hanging	aiii
hanging in	qi
hanging on	ij
hangs	aWikjiqo
hangs on	aYjiqo
hannah	ck
hannah cold	adck
happen	ckekgehejdretaunvl
happen .	cm
happen to	eloeum
happened	aabncddceehajZkemdnmolretivj
happened ,	aiokqjud
happened .	nm
happened here	gk
happened to	aZbphciitkun
happens	akbdcadZeafphdjrkeoaratauivn
happens ,	ap
happens .	jk
happens for	adfq
happens that	ui
happens to	jnre
happier	aqge
happier for	al
happily	aybigbhbjXkaniocqcrjtluZ
happily ,	tl
happily .	aj
happily come	al
happily for	bmje
happily have	aj
happily help	ai
happily show	aerm
happily take	ai
happily the	aebenjtk
happiness	akfd
happy	azbddQeigXhYiUjkkTlkmXonqetbuc
happy ,	aajjnk
happy .	lj
happy at	ak
happy easter	ok
happy for	jlsl
happy if	aj
happy in	tk
happy now	aWjtvd
happy one	bl
happy story	uk
happy that	ai
happy to	apbcckdaeUicjUkclemeneopqirltXvn
happy week	actl
happy with	dcesjdlkojqeretdue
harbour	ap
hard	arbXdVecgeibjokrlcmWomqeudvX
hard ,	ak
hard -	aafitl
hard .	amge
hard a	gm
hard about	uj
hard as	aakjun
hard at	ti
hard choice	amocti
hard feelings	aqcdjdmdnloircsjve
hard for	ajro
hard going	rj
hard hat	ik
hard interview	abrn
hard it	al
hard on	ok
hard sell	al
hard the	aj
hard time	ci
hard to	cmddgkiejmkumbnarTtbuX
hard week	am
hard work	aZhkosrete
harder	adbijZkemnodrdup
harder than	um
harder to	uk
hardly	aPbYctdcetgmhkiqjWkbmjncqbuYvd
hardly any	aiei
hardly anyone	akci
hardly be	aYcmejgi
hardly complain	aqcdgd
hardly have	alclrd
hardly know	acelik
hardly need	acglimre
hardly notice	en
hardly what	ck
hardship	aacmkn
hardship fund	abcmkk
hardware	ak
harkin	hj
harkin and	hj
harm	axgejekeodrj
harm .	rk
harm done	aq
harm to	akci
harness	am
harp	aj
harps	heul
harriet	an
harrow	gjli
harrow branch	gj
harrow pell	ji
harvest	aj
harwell	nj
harwell ,	nj
has	bSejfcgchdkmlQmenooeqtrksbubvj
has ,	ij
has a	albndcesgMhaibjTkamendonqdrTteux
has accepted	aebm
has all	an
has already	avbZcdgchjjUneoiqpreta
has always	aZhpiinotb
has an	aiinqe
has another	am
has answered	ak
has any	adnl
has asked	bdceddgdhdnooeqjrdtaum
has become	acbnii
has been	aedjeqfrgkhYiTjOmboepiqjrVtlucvj
has begun	al
has bought	cj
has built	gdhirl
has certificates	gk
has changed	arbdui
has checked	aj
has cheered	ai
has cleared	ai
has come	ckdmheiijekemkocrita
has cost	adjmmi
has decided	amjd
has destroyed	aZjr
has done	apgZheidjpoeretl
has doubled	gk
has earned	am
has eleven	tk
has ever	abbiipjkocreue
has finished	begjkjuj
has forgiven	ak
has found	aebjndojrktd
has four	aj
has framed	an
has given	bdhjicqnrZuj
has gone	bdcdgjhkjlnjoZqdteue
has got	adcm
has grown	ol
has had	aZbcgihiikjbkineoirmtZuj
has happened	il
has heard	alieqkue
has helped	aqqe
has hers	nj
has hired	amgi
has improved	ajbeim
has in	aYtr
has it	anci
has its	anccgejjootdue
has just	am
has kept	glkeqj
has kindly	adnt
has known	acel
has lapsed	qj
has led	om
has left	acgnji
has lent	kk
has let	ai
has looked	aYqiso
has lovely	tm
has made	ddgiiojcki
has managed	tk
has more	aj
has moved	hm
has my	bnjdljtduj
has named	ai
has needed	gm
has never	aYcnipmeneoXrktoue
has no	aXcqgehirptYuevi
has not	aVepgkhbiejlmnodrateui
has now	ajddgjkj
has offered	aphbniqj
has one	aogire
has only	abbZcegdhlmkokritm
has opened	hj
has other	jl
has passed	dlgdhdtn
has produced	gmie
has promised	acnr
has published	tl
has put	adhjjm
has quoted	bj
has reached	gi
has read	benk
has rented	hi
has room	aeek
has run	gchiki
has said	dkhdiekk
has sat	adcqge
has saved	tk
has seen	alnlrc
has settled	an
has shown	geol
has signed	acqn
has since	amcerj
has sold	al
has something	ao
has started	ql
has stayed	aabigeiljckemmnepmrlud
has stopped	aZjkkq
has such	aciitk
has taken	ackjom
has ten	aj
has the	bmcagWiXjkodrrtb
has them	nj
has time	om
has to	aYbkciedgjhSiajnkZmknYoqqorltVuZ
has told	jcnloetj
has translated	rj
has turned	akdk
has two	acgerq
has worked	aarmti
has written	jk
has yet	aXbedlhjtm
has your	iluj
hasn't	aWblidjwkenmrctduc
hasn't seen	nk
haste	aj
hasty	cetm
hat	acdmelheipjerete
hat ,	jj
hat .	dmijjc
hate	aMbeeZgehdjemnncoaq2tluo
hate for	aXeejbqurdup
hate me	aemn
hate to	adjaqmretnui
hate you	aajmqm
hated	ai
hathersage	ai
hathersage ,	ai
hats	aerctq
hats off	acrctq
hattie	aj
haulage	aj
haulage </s>	aj
have	adbNeifWgihiijkklbmpoipRqkrnsatavd
have #	aakjqq
have ,	aZbjdogehdiijblimiqdreui
have .	biheiYkirdtsua
have a	ambecRdMeofdgchdicjekSlomSnwomqQrXsdurvr
have accepted	aqcjqe
have admin	adul
have agreed	clqj
have all	areeoe
have already	akbegaijjYmenjooqireuZ
have always	aafjgZhpimjdmennrbtdui
have an	ebhdklldmjncqetjup
have and	al
have announced	abbn
have another	aokj
have answered	cmretm
have any	ddedgnjlkpneriteulvV
have anything	al
have apologised	mjoj
have applied	iemm
have arranged	nk
have asked	aZbYcYdseehTickYlemenrqsrYtiui
have at	aiom
have attached	hj
have become	aadnknre
have been	aebteefpgZhmicjXkllWmnnapeqLtaukvY
have begun	algjii
have better	aadmgeqk
have blocked	qi
have booked	gjheienl
have bored	aj
have both	hj
have bothered	aerl
have bought	aahkkjoltm
have broken	aWjwte
have brought	begiheolrl
have called	ackn
have cancelled	jm
have carried	aj
have caught	abmm
have changed	ajdiqi
have children	aWbs
have chosen	aoemgd
have cited	al
have cleared	aZcrme
have closed	angd
have come	aWcndeechokiresk
have copied	gaiijdmdntqlrcue
have copies	al
have corrected	aj
have cost	ol
have covered	ko
have crossed	aldkkc
have crushed	jl
have cut	ao
have danced	aj
have decided	cmhjqc
have deleted	onqe
have depends	aderqd
have dinner	aagn
have done	ajbecZechkiYkemknkokqerbskucve
have drawn	aerj
have each	aejm
have earned	acgcht
have eaten	abkn
have eight	ak
have eleven	ai
have enclosed	ci
have ended	abjjki
have enough	rkte
have ever	epgbiljemcrnue
have every	aZhmui
have evidently	beok
have expected	hrid
have explained	acheqlrr
have failed	gk
have far	aeok
have felt	aegmii
have filled	al
have finished	an
have fitted	hj
have five	neql
have followed	ip
have forgotten	gl
have forty	aehk
have found	aldegdheiXjmkcmeomud
have four	kiuj
have framed	aciktk
have frozen	aekeqo
have fun	abon
have funds	alhe
have given	adcikkqcrbto
have gone	acbXciechmjimkrjuZ
have got	aZcqgkheiejekimdqerdtiul
have guessed	heijocrltl
have had	aYbcdbgYimjXmmnWojpnritrve
have handed	hk
have heard	adclrkuk
have helped	aiokte
have hired	ajii
have his	nj
have hoped	mj
have hung	adil
have hurt	aabjhojj
have i	cdgjuova
have ignored	bedn
have illustrated	rk
have in	hjjikerk
have invested	abbkfi
have it	ajdkgbhoiZkZlindqXtcui
have joined	ao
have just	aegt
have kept	aZbedjgbhmiemcoZqmrZtcus
have killed	acjjoi
have kindly	ai
have known	albYcadeeegdhViYjpknmqnjqerWtjud
have laughed	ai
have learned	acgjoerdtq
have led	ck
have left	aWcedoejgWhcjdkdnmodqiritoui
have let	nmrlud
have liked	gehcidjiknmdtm
have listed	li
have listened	aiil
have long	aqge
have looked	aicphjiijdobqcrcud
have lost	abdjkk
have loved	apgcokte
have lunch	aoge
have made	aeccgZhbjbmindomrstivj
have managed	rjti
have many	ajji
have marked	cjnjrl
have me	gnhcjdkiqd
have meant	ajhakl
have mentioned	dknj
have mercy	aVev
have met	bjdegchejekdncojrmtjud
have minded	ok
have missed	aocjgima
have mixed	cj
have modelled	aaip
have more	akgkrd
have mostly	aj
have moved	hnjeojqd
have much	oerl
have my	anbjdXecgmhbjdkcncrcsjtiuc
have needed	akvc
have never	ajcjeagphaibjVmWobqdsptbuk
have news	al
have no	acbddYerfdgYhiiXjlmkneoVqYrntivi
have nobody	abeqkmue
have none	rk
have not	aWbecWdjjzkendoQqnrPupvc
have noted	al
have nothing	ckdeejkl
have noticed	aYbegjjlkl
have now	bbcidihWiejekiontiuY
have offered	gl
have on	aeom
have once	ak
have one	akdegehdimjekimkoerduevl
have only	ccgkrlvi
have opinions	ak
have ordered	ql
have other	adgl
have our	aajenmokul
have paid	ajkm
have passed	om
have perhaps	gi
have picked	axbdgd
have pinned	amce
have played	hi
have plenty	aood
have presumed	aemn
have printed	acbnel
have put	cUeejilnmankqttZuW
have quite	ak
have rarely	gk
have reached	bjdk
have read	adckdcejgZhiinjjldmaneocqbrisitkua
have realised	aehirk
have received	ar
have recommended	aj
have refused	dj
have rejected	aj
have rented	acrm
have reread	aecl
have returned	ai
have run	acguhere
have rung	biebhajjop
have running	ai
have said	cjhaiajZmconrksjukve
have sat	akgprd
have saved	aicehemjreul
have screenshots	ul
have seen	aecXdnedhTjbndokqirmtjue
have sent	arbbccddgkhWiljdldmjncrk
have served	gl
have set	ajck
have shared	adbjni
have shortened	aj
have shown	aabkgiheijkcmjrktc
have signed	akceheqo
have simply	ak
have since	aibpcjdeglhciejekancrj
have six	abciln
have sixty	uk
have slept	aeqm
have slipped	aejm
have sneezed	mi
have so	aZdlicmdomrmuj
have some	elgcvi
have somebody	rk
have someone	herp
have something	jekpqj
have sorted	ak
have spared	aYiemsoj
have spent	ak
have spoiled	aZgdmu
have spoken	aZhimiqp
have started	amtevj
have stayed	aZenjcrl
have still	am
have stolen	ai
have stood	aVinjo
have stopped	aUhdjxkimkodub
have supported	hl
have taken	ancdddeefkgYikjbkanjokrY
have talked	am
have taught	ajbkhd
have telephoned	aihloj
have ten	amij
have that	aaho
have the	acbZcqelgaipjdkWmUnqoTrktcukvV
have their	ajjj
have them	awme
have there	acinrduk
have this	nlqe
have thought	aTbddXgjhyibjWkdlemtoiqjtdua
have three	ajkl
have time	amdiobqi
have to	aVbacmdeelfigZh0icjvlYndoYqerUsetQum
have told	ajbdcjeagbjQknmanXoeqprmta
have treated	bn
have tried	ik
have troubled	mnre
have turned	aagphdjcqiuj
have two	akcbgjjeqo
have understood	algdheilmi
have until	aideniqm
have upset	alglodre
have used	cjmi
have visited	ai
have waited	odtm
have wanted	alcbgkhniemcoerc
have washed	aj
have with	acciok
have won	lk
have worked	anijre
have worn	ajji
have written	aabeccejgnheijjeknmnnlqctcueve
have yet	iiuj
have you	acbdhcimjlkelnmdncqcrdvo
have your	alcedbgdimkdlmnarbtdul
haven't	aVbVcidlengYhcjmmeoYqjrctauqvo
haven't eaten	adkm
haven't found	abjm
haven't had	adjk
haven't known	nk
haven't said	aedj
haven't slept	elkd
haven't stopped	apjc
haven't the	ai
haven't told	aTjokeun
haven't unpacked	em
haven't you	dj
having	aabZcidqeOfagjhoiljblem1ncoZpeqNrosauG
having .	alie
having a	jiol
having an	ai
having applied	mm
having asked	aVgmlimmtj
having been	bkcehZikkemlob
having brought	hi
having come	achjmk
having consulted	ci
having ended	aejj
having enjoyed	aj
having had	akbddshajbmloe
having heard	ai
having it	ni
having looked	ai
having lunch	aZbknj
having me	aj
having met	adbecehkitrd
having missed	apme
having my	di
having no	abkn
having now	dj
having read	arcdtj
having relied	beok
having reread	dk
having run	adhjkk
having sat	al
having seen	iern
having sent	ackl
having slept	aj
having someone	aicm
having to	aabjgehliejimrndqdtd
having told	aaho
having too	aXcogj
having trained	hj
having turned	gj
having waited	hk
having you	ij
hay	al
hay fever	ak
he	aXbXcddNfdgbhQiTjikmmTn7oRplqWrmsbtsurvp
he always	ui
he and	acnm
he asked	aobcnYul
he brought	nm
he can	kkrduj
he could	elkl
he didn't	acjn
he does	acrluk
he ever	ak
he found	tl
he gave	acnn
he gets	ndun
he had	adbYgohejmte
he has	akbchbjanktk
he heard	aXbmjn
he is	aaccgkhdocrktmul
he isn't	jjni
he knows	am
he leaves	hl
he may	ni
he now	cl
he only	hi
he put	akie
he said	apbe
he says	aq
he seemed	aarjtl
he sits	jini
he still	lj
he told	cl
he used	ok
he usually	nl
he wants	aeqj
he was	gjjckdntrd
he will	nrqc
he won't	jk
he would	beimjcllre
he'd	adeigjikjjkeqite
he'd asked	jk
he'd have	ik
he'd like	aj
he'll	aqjc
he'll be	aotZ
he'll have	actm
he's	aobegaidjZkdlentodrmteud
he's a	ri
he's been	aj
he's great	ak
he's kept	aj
he's taking	nl
head	aebYcodWeXijjckimlnrodqjrWuTvj
head ,	qj
head .	oj
head and	aXmmnm
head at	amji
head chef	nlqe
head does	tj
head for	ml
head in	iq
head of	ajcohiibjaniocuc
head office	ajbdientrcue
head round	qj
head teacher	aeil
head that	aahejlkl
head was	aetk
heading	befigmti
heading .	amcigc
heads	akiiomqerctavi
heads -	onretb
heads up	vi
headshots	lk
healed	apjc
health	adbifiklnbokrdtlve
health ,	alve
health .	tmue
health insurance	ki
healthy	al
heaney	aegl
heaney once	adgl
hear	aibncLeXfegZhjiijdkZmUnsqnrXsZtiuovP
hear ,	aqhe
hear .	albdnaolqm
hear a	adbjun
hear about	bjdimaniocuo
hear all	aenl
hear back	di
hear by	uk
hear exactly	ui
hear from	anbddeebgdhpibmjndqprbtc
hear her	aj
hear how	dkqcun
hear in	aZijtl
hear it	ajbeedhjjbnmoiqarkteuc
hear me	abjnmi
hear my	kjuj
hear no	abcdemgpoe
hear nothing	ajjdol
hear of	akgjjdmannqcui
hear one	ak
hear otherwise	qm
hear something	aailnm
hear that	bpdigehciajemenboopjratjub
hear the	aebjddgehmiendocqYrjtqua
hear them	acbkjk
hear there's	acql
hear what	cjdejjljqjuc
hear which	niok
hear you	eein
hear you've	aebl
hear your	aciljjljnkoeud
heard	aobkcnddeZgmhUiZjckVlemXnaoYqjrssbtVulvi
heard ,	aidjhejk
heard .	acbaccgpjmtj
heard a	ak
heard about	bj
heard all	ak
heard by	biqk
heard from	uk
heard her	ap
heard how	biom
heard in	aerl
heard it	apbdrj
heard me	bkciginj
heard my	bi
heard nothing	becl
heard of	bdcoicvi
heard that	aackgdieodqkrn
heard the	aijdrmtdul
heard what	ii
heard where	aabo
heard you	aeik
heard your	am
heard yours	aeierjuj
hearing	bXccdeeefjgYhtikjWkjmenpolqPrYsktevZ
hearing ,	nj
hearing .	aj
hearing from	amdefkhbjenjodqauj
hearing how	abhpti
hearing it	oj
hearing loop	aesl
hearing no	aYhpnl
hearing that	ii
hearing the	aqhc
hearing them	aj
hearing what	oo
hearing when	aZhlnj
hearing who	ak
hears	albbheijllqorctc
hears about	apua
hears that	acilll
heart	aWbVcZdbetfmgVhZinj0mdnZqnrTuXvY
heart ,	aYiimioltj
heart .	aibdeqfkiekirdue
heart and	aaiejnqj
heart as	in
heart condition	ki
heart for	fjii
heart in	aeij
heart of	aoib
heart sank	anjd
heart to	aXeojpkd
heart was	aeim
heart would	aejlqj
heartbroken	aUjpro
heartbroken .	aUjpro
heartening	tk
heartening that	tk
heartens	tk
heartens me	tk
heartfelt	aXmjtk
heartless	rj
hearts	abemjn
heat	adkm
heater	ao
heating	akjdklte
heating ,	aekm
heating .	kirj
heating goes	adkk
heating in	amkc
heavier	aj
heavy	bm
hector	ak
hedge	gn
hedgehog	ak
hedges	aj
hegde	aj
hegde </s>	aj
height	al
held	adbZcpdegkhjijjnkZncodqdtjuc
held a	gk
held against	accp
held back	aZcjtl
held it	ji
held the	bdgdhiikjmkeqc
helena	acbl
hell	aerm
hell ,	acrn
hello	dlecjblimkneoeqdseuevx
hello ,	aTdjtkvo
hello .	aevp
hello ?	di
hello again	ai
hello in	acmm
hello to	aolj
help	albockdaemfXgYhMicjVkYllmWqcrwtTuLv4
help ,	adbdlqmerl
help .	a3bccbkeoete
help at	akei
help from	ak
help if	aZemrnve
help it	tk
help me	atbeeigeliniodqerbteudvk
help noticing	aabt
help observing	bj
help seeing	adbo
help the	clrn
help throughout	adnl
help to	beckjekklirkte
help us	atlb
help with	akleonvj
help you	accmecjjqlvi
helped	atccgZhlicjvkclendodqcrYtXuive
helped ,	ak
helped .	angehprctd
helped at	hejl
helped me	anbegdjrqdte
helped my	bk
helped them	ak
helper	aidi
helpful	aobXcddkgeheljnjoitbujvd
helpful ,	an
helpful .	auberd
helpful :	adlk
helpful and	ai
helpful that	adul
helpful to	acom
helpful when	aenk
helpful with	ai
helpful you	amnc
helping	anbikbvi
helping at	ai
helping in	aj
helps	aleeonqirbtb
helps ,	ai
helps .	aknk
helps if	di
helps to	aeok
helps with	ai
helps you	aaoluk
hence	hk
hence the	hk
hendersons	bj
hens	jnoe
her	ajcadeeZfcgZhciNjtkildmln0paqkrKsctduXva
her "	bk
her ,	aYclmjoi
her .	bccedchbibjkmenpoqqcrctVul
her ;	ak
her a	ajhjje
her age	aleird
her all	ui
her and	aj
her arm	rk
her at	jl
her bangles	adkk
her birthday	ji
her book	nj
her boss	dk
her brother	tj
her chair	adjl
her feet	aegj
her first	mltd
her for	ai
her from	ak
her good	adjk
her i	al
her i'd	ai
her in	ni
her know	aj
her late	aejj
her my	ak
her name	acjmneqm
her not	aajckq
her notice	achnjdqi
her on	aejenjqitk
her out	jl
her own	aebjgdijtk
her phone	abbkoj
her question	am
her regards	ai
her room	jk
her round	ai
her school	adkk
her she	ai
her signature	ni
her so	am
her summer	aeqj
her talk	annd
her the	abgp
her through	addm
her to	alnkte
her too	nj
her what	gijj
her work	am
her your	aakmnm
here	aabRd1eofdgThcibjllpmeppqQrctQvx
here !	aesk
here ,	alcedZgdkqplrdtc
here .	aibbcddiekhkiemioTqbrbtbuevq
here after	ai
here and	aeeclkomul
here as	aWds
here at	ak
here blames	acjo
here by	oi
here can	abgkjj
here compare	uj
here do	ai
here for	di
here has	al
here have	ai
here i	ddelrm
here in	ai
here is	bccndqhdjdkdlqodqerctcvb
here it	aldmqe
here last	hj
here on	acun
here they	ai
here to	aejj
here too	dj
here was	adin
here who	abenjjoe
here's	dmfitk
here's hoping	tm
here's the	aidj
hereby	aefn
hereby acknowledge	aefl
herewith	aafq
herewith the	fk
heritage	uj
heritage society	uj
hero	ai
heroine	cjidtj
heroine .	cj
heroine is	tj
heron	am
herons	ak
herr	nk
herr intendant	nk
hers	gilinj
hers ,	gknj
hers .	bicj
hers is	ai
herself	bagdhrienlocqerjtdue
herself ,	acjjnj
herself .	akbehqidoe
herself head	idrl
hesitate	acfrhembojql
hesitate to	frhemb
hesitated	mk
hesitated for	admm
hesitation	accmgjql
hesitation at	cj
hesitation was	ck
hetal	ak
heteroscedasticity	airltb
heteroscedasticity "	airltb
hexham	ai
hey	acjdojsevv
hey ,	aZokvn
hi	aloepetcvz
hi ,	aMv5
hi all	aj
hi there	advl
hi to	ak
hickey	ai
hid	bmke
hid behind	aibkjd
hide	abbjikjimlre
hide it	abbljk
hides	ai
high	ajbXcaebflhcimjekbnjojqdsmtkucva
high ,	ajcdsn
high .	amccglre
high energy	ai
high this	actm
high volume	abfntk
higher	bacmgkhckdntob
higher .	abnnodrmti
higher level	cj
higher price	cj
higher than	ambd
higher up	no
highest	aZcifkgmhctk
highlighter	ik
highlighter .	ik
highly	ai
hill	em
hills	ai
hills .	ai
him	bZcidaeZhciZjwkcmanqokqYrWuivt
him ,	arqere
him .	aXbjclgZhbibjuklmcnZrZue
him a	arre
him down	ndun
him everything	nj
him for	am
him have	ni
him how	ak
him i	alndtj
him i'm	ammd
him in	ji
him is	mj
him know	aenm
him my	jdnkrl
him on	adnm
him the	abjmom
him to	tkul
him what	acni
him where	ange
him who	jk
himself	bXcihljZkblenrobtZ
himself ,	aknj
himself .	aickginerdul
himself gave	gj
himself shook	akjd
himself to	ni
himself would	aeiknk
hindi	aibj
hindi was	bj
hindsight	alccol
hindsight ,	alccol
hinge	ao
hinges	aj
hint	aWlmoq
hint is	ll
hire	acbkeXglhUjakpndqarltmub
hire ,	akok
hire a	tl
hire me	aZedks
hire people	bngcrk
hired	aWgljXkbnYobqsritnuc
hired ,	hjidqo
hired .	aTcjhjqnrk
hired a	ambjgdiere
hired by	ij
hired is	gl
hired me	ij
hired the	aigctm
hires	ki
hiring	abbmcdgbhblmnYoapvrWtnvd
hiring ,	adll
hiring .	albd
hiring freeze	bi
hiring manager	aTpw
his	aZbtcedceegXicjdmVnuoMrntiumvk
his .	bkte
his agent	nl
his answer	acql
his back	nduk
his best	hpie
his cousin	acbn
his desk	bm
his father	bj
his first	ap
his garden	an
his land	akje
his medals	jj
his mobile	aenl
his name	acbegennto
his number	nk
his old	bn
his own	aXbsdlgehejdkjrnue
his phone	bi
his place	achjkeum
his private	nk
his questions	aerl
his regards	aj
his spare	am
his thumb	ai
his tie	aeberl
his trainer	gl
his two	aijikc
his view	abnatlum
history	acgminreubvp
history ,	acgm
history of	ti
history will	aZgjim
hit	am
hits	ai
hiya	amue
hold	abbUcndVeihakSlondpmrkvc
hold .	cjhdrk
hold a	aegohcijre
hold auditions	aetk
hold it	cdedgehejklmojrjue
hold my	aellok
hold off	abqn
hold on	njqdul
hold one	ej
hold the	cbengdhnkeodrnteuc
hold up	abcitlui
hold water	cord
hold your	aifj
holders	ai
holding	aZbdeigchjickbleqtrl
holding deposit	ai
holding fee	ui
holding her	aeqj
holding it	rm
holding my	qj
holding off	aeqm
holding on	abel
holding page	qi
holding the	tk
holds	ambdfkkenpoeqdretb
holds .	fk
holds a	nj
holds the	abhino
holds up	al
hole	abqmrk
holes	ck
holes listed	aeck
holiday	akekkeopue
holiday ,	am
holiday .	eltk
holiday pictures	oj
holidays	akbddnjkqeue
holidays ,	acdijk
holidays .	an
hollins	cj
hollis	al
hollywood	adgo
holy	ej
holy ,	ej
home	aebldUebhaikkvlcqlsetZuW
home ,	aqcigbiekjue
home .	aYbogkhYiejXlemjnioqqjrita
home address	nj
home after	aekk
home all	adtn
home and	ajjlke
home at	aj
home by	jlui
home for	am
home from	km
home in	fihmjd
home is	kk
home knowing	ai
home now	ai
home on	aego
home so	acjm
home that	adimjkre
home to	ak
home with	aibmjimeud
homeless	aXhdiijekvuc
homeless since	kk
honest	aocafbgbjclmmbneoktVurvW
honest "	okte
honest ,	aeom
honest .	bj
honest about	ok
honest answer	aq
honest mistake	aeuk
honest view	aeln
honest with	um
honest yours	aarn
honestly	ambbdeeehbiqjdknmbodrqtUucvX
honestly ,	caibknrqtZvc
honestly .	aooe
honestly i	gi
honestly my	ai
honestly that	ai
honestly think	ij
honestly your	acrn
honesty	aXow
honesty ,	aaoo
honesty is	ol
honesty was	ol
honor	am
honour	akgdhaitmd
honour even	ik
honour of	ik
honour that	tl
honour to	alheikte
honourable	nj
honourable commissioner	nj
honoured	alfjgbhailmdoire
honoured .	aj
honoured that	aq
honoured to	hcijoj
hoofer	elvd
hook	rivm
hope	aebjcQdmelfcgahNiVjnlmmtnWolplqBrjsjuivX
hope ,	abdmeogejcocul
hope .	aUdderjakpqd
hope declan	aegmod
hope for	aiijjcllocul
hope he	aetj
hope i	aTbnmmup
hope is	aSrotn
hope it	gjjmmbnlobreti
hope it's	amfd
hope no	mk
hope nobody	adun
hope of	aadlki
hope our	amfc
hope people	abgn
hope she	aj
hope somebody	abbljdkmri
hope someone	jdom
hope that	aibZdledfcgYhcikkcmpojqeritc
hope the	ajblddeXfbgihYiXjekTmjncooqcttuTve
hope they	am
hope this	djfrgejdneolreub
hope to	aqjcocppuY
hope we	jdso
hope whoever	abjs
hope you	aibdfdgXhjiYjpllmpncoaqbtUuX
hope you'll	ok
hope you're	aYfjjq
hope your	akjcrnte
hoped	aibWcadlejflglhUjdksneqcrWsktY
hoped for	aubecefmhZjbkjretd
hoped it	aaemsk
hoped that	dkgk
hoped the	hekk
hoped to	adbegehdijjmkmre
hoped you	gmje
hopeful	aZdmjm
hopefully	ojvk
hopefully whoever	ok
hopeless	aj
hopeless at	ak
hopes	aQblhjmpopretc
hopes to	acbm
hopes up	jj
hoping	aZbbdpexgZhaijkjobrYuive
hoping ,	anoa
hoping .	abenom
hoping for	emklod
hoping that	aaes
hoping the	tm
hoping to	apdjjjocud
hoping you	acdkqi
horn	hj
horn as	hj
horse	ei
horses	adtm
horses ,	adtm
hospice	ajjk
hospice ,	ji
hospice .	ai
hospice for	ji
hospital	eahcjkkonlqcreua
hospital .	am
hospital board	ni
hospital corridor	ji
hospital there	eenk
hospitals	aqgehijcke
host	aYbnok
host opens	acbn
hosted	acnk
hosted by	aenk
hostel	bkkmqe
hostel .	adkj
hot	abjiklmkrmtb
hot .	adrntd
hot and	admk
hotel	acbdcjfbiejdllnjojrmti
hotel ,	aaom
hotel is	aeuj
hotel refund	adtl
hotel wi	ck
hour	aZbXcXejipjbkYlomtobplqmrWuS
hour ,	beddejgiokqj
hour .	beccdeephdjikeleoeqk
hour ?	dj
hour after	aebkjl
hour and	cjlj
hour before	an
hour for	mm
hour i	ebjemlpmrk
hour in	ql
hour is	abhm
hour of	im
hour on	akljqbtk
hour that	aemltk
hour to	hi
hour we	acin
hour with	hkiklknkqcre
hour you	mj
hour's	aedm
hour's notice	ei
hours	addSgUhjjrkjmdndoWqorYsotQ
hours ,	aWbeejheijjkkjqjtdum
hours .	cckaqp
hours at	ki
hours away	ai
hours contract	acsm
hours cut	aZkp
hours each	aicchjji
hours for	hijj
hours from	ak
hours in	adjl
hours is	anqe
hours on	achijl
hours to	acjiqpsi
hours you	aecl
house	abbkcddZgjilkqmaonrYtdud
house ,	aScbejglhejkkmljnlul
house .	ambbgihdikjindrcteud
house ;	jj
house after	ak
house and	om
house by	ki
house had	ak
house has	aebjgejeritl
house if	kk
house in	jeko
house is	abblckij
house like	aahnokre
house of	ak
house on	aj
house quite	aaun
house stood	qk
house that	hjqlte
house the	bj
house to	acbirk
house with	jj
house would	jm
houses	aXbdgxhYicjbkaoiqirqtc
houses are	gk
houses have	gj
houses in	gj
houses like	ui
houses now	adgjrk
housing	abilum
housing page	uj
how	cmdXeQfMgViijjkclimloipYqdrNsptpuwva
how ,	lj
how .	bjuj
how a	aUcqdegbidnjolritoudvc
how am	kl
how badly	jl
how busy	oi
how can	abcjdeekjqsrtcvT
how carefully	aqud
how close	aj
how courteous	al
how do	aejnvp
how does	im
how fair	ange
how far	ajhk
how few	ao
how fortunate	bdiktl
how four	airmtZ
how full	al
how good	ammjodtdui
how hard	ajgljoteubvc
how he	nj
how helpful	ncul
how i	acbZdeeegdjqlmmpncoXqereun
how i'd	rj
how i'll	ajki
how is	aScjst
how it	aabXdaecgskdmanjoqqjtcuj
how it's	aZgkll
how kind	ayjemeodreub
how kindly	aqjd
how late	amoe
how little	aYgejemiocrkts
how long	cehrqetiucve
how lovely	alte
how lucky	akgcio
how many	atbldpeeibjclcmancoYqlrbtWua
how much	aucddegaheibkondomqerXtQue
how my	aickgdhltd
how nice	asmeoitZ
how one	adjeomti
how our	jk
how people	ck
how personally	tm
how quickly	abqntj
how rarely	il
how reassuring	tp
how refreshing	ak
how seldom	rm
how she	ckgenk
how short	aeum
how slowly	aj
how small	ak
how sorry	aamq
how such	acnluj
how that	adbkcihejjtjue
how the	ajcXedhVjVkambntoiqZrVu0vX
how their	aZhnnk
how these	abgeootl
how they	bloktdui
how things	akoetcul
how this	aXhknjok
how thorough	aj
how thoughtful	tm
how tiresome	mn
how to	bacXdlgihaiijqnZodqbriuTvo
how two	ci
how uncomfortable	gj
how very	aZtq
how warmly	al
how we	gl
how well	a2nUud
how wise	acom
how you	bXcadieegYhmipjekdqYul
how you'd	aaomul
how your	begciekjljun
howard	ak
however	aeheieoorevp
however ,	ajvk
however she	aeol
however short	al
however you	ieok
hr	aacehdlnnnriuc
hr about	aann
hr for	tj
hr team	rl
https	anva
https :	anva
huge	si
hugh	annc
hughes	al
hull	ck
hull .	ai
human	aedkgetn
human being	dk
humble	aVdmml
humbled	aZfq
humbled and	aefl
humbling	alge
humbly	adfkgi
hume	ak
humour	cjtk
humour .	tk
humour dated	aeck
hundred	aqbVcndcedgdhcicjnlemeoXqbrVsYtpuj
hundred !	amsb
hundred .	adjo
hundred a	aakktm
hundred abstracts	ak
hundred and	jj
hundred children	ai
hundred entries	amtc
hundred members	ul
hundred of	ji
hundred pages	tm
hundred people	cogete
hundred pounds	ti
hundred words	am
hundreds	aigm
hung	abbbcjhliojaoesotZ
hung in	aYgdhlso
hung it	ik
hung next	gj
hung the	cl
hung your	il
hungarian	akgi
hungry	jekpte
hungry ,	adkn
hungry .	aj
hungry for	ak
hunt	almd
hunting	amidnl
hunting ,	nl
hurried	aidj
hurry	amdZebgehejdkdojqnrbup
hurry ,	omuk
hurry .	av
hurry with	aj
hurry you	qj
hurt	abceeegchnjjkdmkocrdtiul
hurt me	adjo
hurts	adgljeom
hurts .	aegljeom
husband	albVccdcgahcinkmlnmcnbqerdtduk
husband ,	aelk
husband and	aliijd
husband has	ajjekjli
husband he	aj
husband in	aekj
husband is	aikcul
husband left	ki
husband said	aejk
husband says	abiloj
husband sits	uk
husband's	acknlk
husband's treatment	ackm
i	bccZdkgojokilXmrnipqqXrasqtXvW
i "	bj
i ,	abblciuj
i .	bdirjcmeodretculvl
i ?	aYnlom
i accept	axbedeeehXndoerkte
i actually	ak
i addressed	gi
i admire	aicdfegZiUmeoZpptvudvd
i admired	aigaictr
i admit	aphe
i agree	a2cSdchcmeqetiudvq
i agreed	ik
i allowed	abdn
i almost	ii
i already	aZdljiop
i also	acdjrjvi
i always	ikokrdtiub
i am	acbacdeqfogshliZjUniocpSrWsZtiuivZ
i answer	ai
i answered	dYgiiejdmirtve
i any	abmq
i apologise	ajbecedehejemptk
i apologised	acdcmo
i apologize	alme
i applied	arbicdhjmboere
i apply	ddedlkpq
i appreciate	aqbeccfugahiicjembqdritYuevd
i appreciated	aume
i are	ajnj
i arrived	adsn
i ask	aqcedkerhaiajTkplRncoaqcrctnuavY
i asked	aYbicYd1gdhejZkelcmmnjqVresltcub
i assume	aabjcbddgahtkevk
i assumed	aZhq
i ate	an
i attach	dllj
i auditioned	al
i be	dcljmlom
i bear	aocdecjeoium
i been	acbkcegkjj
i beg	accieqjemkqe
i began	aYdoin
i begin	gk
i believe	clgjjakbmennobqereteuYvi
i believed	aahijq
i beseech	aceo
i blame	ml
i blush	aaglmq
i borrowed	bekn
i both	ak
i bother	aejm
i bought	bejn
i bow	aYcmiiml
i bring	aadpgjli
i broke	ai
i brought	aVhjjZmnnism
i built	aYom
i buried	ackl
i call	aoneqj
i called	ajdellmi
i came	becadZekhoipkkmdndoTqmrZub
i can	awbpdceqfahYiUjJkZlcmlnUoZppqcrksUve
i can't	aZcndWgYhiiqknmnnaoVqmrUtWuavn
i cannot	ekgZhcibjlkindobqiratcuk
i cared	ai
i carried	aj
i carry	aefk
i certainly	ai
i checked	ci
i chose	aeinjc
i closed	aZgr
i coach	ai
i collect	ai
i come	degdhpllndqnvd
i completely	alme
i confess	an
i confirm	ak
i congratulate	aj
i consider	aYhp
i continue	aj
i cooked	adcl
i coughed	ml
i could	aobYckerfbglhXikjWmlneocplqQrZsZvX
i couldn't	ajbmcegehejemjojrd
i count	abbdcjgeiojekkqj
i counted	ai
i covered	hjjj
i cried	joke
i cringe	acmn
i cry	ki
i cut	adsl
i cycled	ck
i dare	aYglmeoorm
i dared	ai
i daresay	giii
i decide	aZhlleum
i declined	bk
i defended	aejo
i deleted	ak
i demand	aSdihsnltd
i deserve	aWejhwieqd
i deserved	aaht
i did	abbWdjeWfehpiUjmkelYmknbpiqarUswteui
i didn't	ambjdjeegdjemdoZqeriuevq
i disagree	aicnme
i dispute	aaco
i do	aibpcmeZfagrhljbkslXmcnbocpeqYrZsltcuavd
i don't	codZeefagjhWibjlkrlcmpoKqXrosctOubvx
i doubled	aegq
i doubt	aTbmcbdegnhbijjdmcnnodrvtcudvd
i drew	bj
i dropped	am
i drove	ajcehljkkcqd
i earn	abkn
i eat	aaelgk
i enclose	aebedlkeqnuk
i end	aijk
i enjoyed	a4begeidjemercue
i enquired	abdn
i envy	ai
i especially	adpmvd
i even	aXbehqsk
i ever	acgamjomsn
i exist	aboo
i expect	aXdjeXfehlibkYnXorrkumvc
i expected	aqhkrbtc
i explained	aj
i fail	aUcrgl
i failed	aebk
i fear	acmo
i feel	aZbdeegXhaijjXmtnkocqdrotiui
i fell	lj
i felt	aibigchmiqjakemZnpoZrbtb
i figured	hijeqevl
i filled	cehkuk
i finally	ak
i find	bmcidielgWhainjokbneoaqZrdtZ
i finish	glni
i finished	akbdcdgp
i first	dl
i flew	aXhljjol
i fold	ek
i follow	aiii
i forget	gkliodrlue
i forgive	aaglmerk
i forgot	ap
i found	apbXcYdieegcijjZkemenjonqdtXvm
i fully	ajfpheod
i gather	aObmccddhWicjXkbniotqbrwtqvd
i gathered	aXoq
i gave	aUbOcidWeehsibj3kclemenjrcsktWua
i generally	gi
i get	aebdecgaikkbmdqqrasotave
i give	aedmhi
i go	eehejjkbnnoeuo
i got	axbZdcgZhajikbmjobretcvp
i grant	co
i grew	jj
i grovel	aXmu
i guess	jkoqtevl
i had	ajbScVddeXfkgXhsiijkkslXmSnconpZqQritnuivc
i hadn't	ccddgWhmiejZkiljnbritpueve
i hand	acgjlj
i handed	ajmknb
i happen	oeun
i happened	aebk
i hardly	adglikmmrc
i hate	mk
i have	bOepfZgZhVjZkUlrmbnwoWqvretVuqvq
i haven't	aZbZcddceogahdjoocretcur
i hear	bnddebgahZiajcnioXqrrYtsud
i heard	ayte
i held	jnqd
i helped	adjl
i hereby	aefm
i hesitated	mk
i hold	engk
i honestly	il
i hope	apbmcYeUgdhXiHjokdljmmncqPrnsbtivW
i hoped	addkgkoeui
i hung	am
i imagine	aebocdgZjdkenkoXrmti
i implore	abes
i in	admm
i insist	aacldk
i intend	np
i interned	achm
i join	ai
i joined	algj
i just	gdjpodvu
i keep	aebbdVeugchdicjjkemroaqbrYtZur
i kept	abbdhajioiqjrlteuo
i kiss	aXilmn
i knew	a4bXcbgchbinjandodrd
i knock	aeik
i know	asbXcHduemfegchLjTkRlcmxodpdrRsWtVuvvb
i known	aehkijmi
i lack	abcqdkgioctovb
i lacked	dnvd
i last	aYbkgirl
i laughed	amcjmeoe
i lead	tm
i learn	aeekgjolqe
i learned	a4bchcimjakemeoeretbue
i learnt	iood
i leave	aTblcjgqjenkqk
i led	cl
i left	aibkcXeTgwhkjikbmZnaoZuc
i let	aVdiedgehejqmtnkobqdrcteud
i like	a2gcicnjobtcvk
i liked	a9becddegeiejeretd
i live	awedjeke
i look	aibbcbdbhmiejekdlenYolqqrZtjuevd
i looked	asbcdegmjcndobri
i lose	kkli
i lost	aYbmhljakllk
i love	ojvk
i loved	geidpptj
i made	eegjmjqnrdvj
i make	aTcldmelgchemerntcul
i manage	kk
i managed	cejn
i may	albjcYeigmhbjlkaldocrcte
i mean	aadmecgehdiljckiostZvk
i meant	civk
i meet	njqe
i mention	aacagshejdkplineodqete
i mentioned	aTbkdogehdjeljodqmte
i met	anbZckgbheipjcretd
i might	anbocmdiecgkhdjalkmZncoWqerbtavd
i misread	almeoi
i missed	gehkjlme
i mixed	ak
i moved	jpkd
i much	aedl
i must	bbcddegahbicjimrnZoeqjtqud
i nearly	aktj
i need	aYbdcddleihRickkltmcnZoXqyrZtZ
i needed	apbddaedhikmoe
i needn't	ej
i never	ambdcieegbmWrluk
i next	tk
i no	ai
i note	aZbocdon
i notice	adb2cbdZgchZneooqerdtYud
i noticed	buccdbgahbjbncokqeteumvm
i now	bcddgbhdiojntjuY
i offer	adgk
i offered	aQcidlejonsj
i often	ajgeii
i once	aqte
i only	aebdcdekhUiZjmnbovqXrktjubvb
i open	qi
i opened	aikk
i organised	aehk
i ought	apbZcdgWheiYjdljmrnXrnui
i outlined	gk
i overran	admm
i owe	aueehbicjemlrd
i own	accitl
i paid	aRelhijpkboisitk
i pass	ao
i passed	aici
i pawned	aZks
i pay	alhjkYnk
i photographed	aj
i picked	tm
i pictured	aYhjto
i pitched	ai
i plan	ajbm
i planned	aXbnhk
i play	nq
i played	ik
i post	acun
i posted	aebm
i practised	aekn
i pray	aqfcie
i prefer	ajblnioere
i present	aXglrn
i presume	achp
i pride	fi
i printed	jk
i promise	ar
i promised	aiqn
i prompted	ci
i propose	neqj
i publish	qlue
i pulled	al
i put	bdcndneagkhlidkenaqYrYtc
i quite	asbccVdefdhYiZjdmYoprktjuYvd
i quote	aili
i raised	aYbmdseejenm
i ran	abcsginireteue
i rang	djnlqd
i rather	aiglhljeretc
i read	aocedkecgYhcjpkplbmZqbrSsbvc
i realise	cdelgkhdicjdmlnoqdtbve
i realised	mk
i realize	aphdodrk
i really	alfdgbhjiejcoXrdsstbuk
i reapply	aZdn
i received	pk
i recognise	bn
i recognised	aabq
i recorded	aXcjur
i refuse	accn
i regret	akcddejdmsoc
i reject	abcu
i remain	coeehjoeubve
i remember	anjevj
i remind	aXcmho
i repeat	acdn
i reply	ainj
i require	aecihk
i reread	ai
i resend	aedk
i respect	axfdhdieneod
i retired	ai
i return	aldmhe
i rewrote	aj
i run	aegl
i said	aYcddmeehaiukXmnoiqZrasiuc
i salute	aj
i sang	bk
i sat	bkgkjike
i saw	atbjcZddgZhjjYocqeuevk
i say	areigXheimjanboeteujvd
i scored	aegkhj
i see	bpcMdSeWfcgmhViejSkSmrnUpdqPrpsbtxvw
i seem	km
i seemed	ajbdgqob
i seldom	gj
i send	aveekjueva
i sent	aabpcedcecgdhijjkiopqbrYsotdua
i set	adceomrnud
i shall	bUcRdaedgRiYkcolplqkrosbtsulvW
i shan't	ddeZhdjckkmbnlqdrlul
i share	li
i should	akbZcedXedgdhdjikllsmondoiqksctavU
i should've	mjoj
i shouldn't	aZgjhkjlmioerk
i shouted	ak
i showed	aabickjZkmqjsj
i simply	ok
i sing	gniere
i sit	anne
i skipped	jm
i sleep	adkj
i slept	asjd
i smile	al
i smiled	ol
i sold	aZbehcjjku
i sometimes	aigj
i sounded	jikl
i speak	adcmdaicoqreteuj
i spell	aicitc
i spent	abgdjokimeolpm
i spilled	aemj
i spoke	abbecinlrm
i stand	aiol
i start	ankbql
i started	vk
i stay	ajee
i stayed	aihijnme
i still	aebYciejimkamqnZqTrctiun
i stopped	aXkjro
i struggled	gloe
i submit	al
i submitted	cn
i suggest	apbeneqnrjvX
i suggested	achl
i suppose	aQbucVdeeXiZjwklmbndosqUrosbtduVvb
i supposed	kloktave
i suspect	imoevi
i swear	aduj
i take	aPdaeVhwicjakblcmtnlodrptnuXvd
i talk	aigbilui
i talked	nj
i taught	akdegl
i teach	amgdrj
i tell	aabedbeegXitkumenere
i tend	ajoe
i thank	a3fljemZoetb
i thanked	aijonc
i think	anboeYfdhkijjYkmleoZqarMsbtauXv1
i thought	akbYcVdseagbiZjmkamYnoocsetYucvo
i told	ajbWctdTeigThZiwjokdmcoWpkqarYseta
i too	betm
i took	akbddZecgXhqidjenkokui
i totally	aimi
i trained	behmjonboere
i translated	sk
i travelled	hn
i treasure	adil
i tried	ajbdcddogchdjdklocritbuivn
i trouble	aedini
i truly	aetj
i trust	aXbZcddiedfohoibjekbmenWqoritsub
i trusted	acbljk
i try	glljod
i turned	aZbcgjhlicjxmeoeqdte
i type	eijkki
i understand	a3bncYdaedhYkamZoYqcrYtkuX
i understood	albjcbdjrkvZ
i unpacked	jm
i use	lmvi
i used	aejlmsobrctdue
i usually	gk
i value	ancefjge
i volunteered	ji
i wait	hjjkkdliqe
i waited	addkgdjiqetmuj
i walk	acgjkkqj
i walked	bleehekrnc
i want	aObacmdtflgYhtiakXlomZnsoXpdqnrWtZuSve
i wanted	albYcddmecfigajknjoXqarbsnteub
i was	bdcjdegzhqidjZkclimYnVoYpmqVrSsatounvs
i wasn't	bbcddlgdjikeotrctZ
i wasted	aYhlmn
i watched	angctl
i went	atbVcagdhdijkknjodtd
i were	aWbdddicjenmqpup
i who	ammmndre
i will	aibdcjdeeygFhYiGjYkdlQmincooqlrpsatiuivY
i wish	anbcfjgYhciYmeneokpj
i withdraw	dehdmlqjrl
i won	aego
i won't	anbadSeUfegXhWiblbmkoxqktZvc
i wonder	aVbucpdqgThZiRjallmboYresltbun
i wondered	aedliklioltcvj
i wore	adbigekq
i work	aqgcuj
i worked	aieejoojtevc
i worship	aWixud
i would	bacadneqfsgTinjXkVljoMpkrisitK
i wouldn't	aZbccldeejgjjZkcmbonqbrrta
i write	aebccadjhaiijZkqljmcnZocqirbtZurvc
i wrote	abcYdweehaijktmcobqerZtbuY
i'd	albXcWdoesfVgbhoiijbltnWoapZrbsatVuivV
i'd a	rj
i'd allow	aaun
i'd already	aojlqe
i'd also	ai
i'd always	oerjtm
i'd appreciate	adhi
i'd argue	amce
i'd ask	aZcpdaecjkkkokqjre
i'd asked	di
i'd assumed	rk
i'd be	aebncddmerjVkYlmmbtPvj
i'd been	albdeegljbkimeneoiqere
i'd better	aieeonre
i'd bring	ai
i'd call	tn
i'd come	aebken
i'd counted	ai
i'd crawl	acem
i'd do	apke
i'd enjoy	am
i'd expect	adhirj
i'd expected	rltnvd
i'd explain	abcerq
i'd finished	ik
i'd follow	ii
i'd forgotten	ajgkidrl
i'd found	tl
i'd gently	cmre
i'd get	mk
i'd give	ej
i'd gladly	apei
i'd go	ki
i'd got	aibj
i'd guess	io
i'd had	jdki
i'd happily	ajej
i'd hate	abjaqsreun
i'd have	akbZckdVedhoimjUkklendokrate
i'd hoped	aibejekpodrdslue
i'd imagine	abhkul
i'd imagined	behl
i'd kept	jm
i'd known	aZjmrl
i'd leave	addl
i'd left	bp
i'd let	acjikmni
i'd like	azbbckdpeXgZhZiYjXkZmloZrYtWuevi
i'd love	bjdleciclnnkodreucve
i'd manage	li
i'd move	ej
i'd much	uj
i'd need	houe
i'd never	aeejgjmp
i'd no	aegl
i'd not	nk
i'd offer	aZolrn
i'd only	baedgoheljomrd
i'd pictured	ak
i'd prefer	uj
i'd prepared	gl
i'd put	aljkqc
i'd rather	atbecbdeeegZhXjikeniocqlrZtj
i'd read	an
i'd say	adccgehooluk
i'd send	aj
i'd set	ackn
i'd sit	aaen
i'd so	aXqmuk
i'd sooner	areehdijqdri
i'd still	aVcodq
i'd sum	rj
i'd take	aces
i'd taken	adhk
i'd tell	ai
i'd think	aXur
i'd thought	aidljdki
i'd told	aebjjlki
i'd try	aYdo
i'd two	adjl
i'd understand	admn
i'd understood	aabkhktj
i'd use	aj
i'd value	cddjll
i'd wager	ik
i'd want	liqk
i'd welcome	al
i'd wondered	tl
i'd work	ek
i'd written	am
i'll	aobUcKdmeqgVhciWjYkWlbmVnloxpaqnrXsXuovM
i'll admit	glod
i'll apply	kl
i'll ask	dknlue
i'll assume	adolqj
i'll be	apbjccdTelgiiajkkiniocqatZve
i'll bring	alnioerdtj
i'll carry	ar
i'll change	el
i'll check	qj
i'll clean	ej
i'll come	am
i'll consider	actn
i'll continue	fi
i'll do	adewoZqkue
i'll drop	aq
i'll end	aedj
i'll enjoy	abum
i'll find	acel
i'll follow	an
i'll frame	aceito
i'll get	oq
i'll give	alqc
i'll go	ajdloiqc
i'll happily	ai
i'll have	alddhkjjkcoZtbun
i'll help	ai
i'll hold	aoue
i'll just	aZebnio0qdvb
i'll keep	bldnecfejcncocqqrntVua
i'll know	adorte
i'll leave	aqddnZonqZ
i'll let	bjgjoltc
i'll look	ajojqite
i'll lose	aj
i'll make	ocqeur
i'll manage	jl
i'll mention	ak
i'll need	aahlli
i'll not	mi
i'll pass	am
i'll pay	ki
i'll pop	ai
i'll post	ui
i'll put	dnjeoeqerdtkui
i'll read	qk
i'll remember	ajoltduk
i'll ring	aZnlqm
i'll run	adnl
i'll say	eijnod
i'll see	alndqctkup
i'll send	amddrkte
i'll set	tm
i'll show	cl
i'll sign	aZelqi
i'll simply	aj
i'll sit	qj
i'll skip	aenj
i'll sleep	ei
i'll stay	qi
i'll still	ai
i'll survive	gj
i'll take	addcflomqire
i'll tell	ip
i'll think	ki
i'll treasure	abtn
i'll try	deleoaqotj
i'll turn	qk
i'll use	nl
i'll work	aYto
i'll write	dk
i'm	akbOcPdrengphdiajUkilPmmnionpVrNsdtZvj
i'm a	adbkciedgvickmocrdtZua
i'm about	iiniue
i'm afraid	akgqkemeodqiud
i'm after	dj
i'm almost	adgjil
i'm always	akoe
i'm amazed	ai
i'm an	admk
i'm around	al
i'm ashamed	mq
i'm asking	acduemgeqa
i'm at	ajelhkkeqcue
i'm attaching	li
i'm away	an
i'm back	aZdpkine
i'm begging	aXetkioe
i'm bringing	mi
i'm broke	adeekn
i'm bummed	anob
i'm cc'ing	nk
i'm certain	adoktk
i'm changing	aj
i'm choosing	ai
i'm clearly	hk
i'm coming	aj
i'm confident	ij
i'm conscious	ml
i'm delighted	akgdoi
i'm dervla	adol
i'm desperate	aeep
i'm disappointed	aj
i'm doing	okvk
i'm done	aWnruj
i'm drowning	ki
i'm easily	gk
i'm embarrassed	abgemp
i'm excited	fj
i'm far	aZgjhm
i'm fifty	ki
i'm fond	qm
i'm free	avdeqa
i'm friendly	ui
i'm getting	alqcvi
i'm giving	aeheqjul
i'm glad	eegahZjnkcostmud
i'm going	audlebgbhbjdkXnioZteum
i'm good	aceloi
i'm grateful	ajclfkjeoZti
i'm gutted	al
i'm happy	edgehjneoeqisluk
i'm having	aecivi
i'm holding	aZelqk
i'm home	ak
i'm honoured	ai
i'm hoping	aZdjun
i'm humbled	acfm
i'm hungry	adko
i'm in	edgZjmkdnkoeqq
i'm just	ok
i'm keen	ak
i'm keeping	alqj
i'm learning	akol
i'm light	aeci
i'm looking	anoe
i'm losing	qi
i'm more	ao
i'm mortified	adml
i'm near	aeqj
i'm new	ak
i'm not	aacjdReifegThlidjnkdmeqqrltduevk
i'm now	al
i'm obliged	am
i'm off	amkdnj
i'm often	aeul
i'm on	acdkekgkkiqc
i'm only	aedkeeok
i'm owed	hj
i'm past	abelgloe
i'm pleading	adeqkd
i'm pleased	tj
i'm posting	akne
i'm putting	dk
i'm really	ai
i'm recording	uj
i'm reporting	uj
i'm returning	aYro
i'm sad	amoe
i'm satisfied	ai
i'm seeing	abnm
i'm sending	aieeok
i'm shaking	iijl
i'm signing	aeqj
i'm simply	gj
i'm sixty	eckl
i'm so	aWkimqti
i'm sorry	andceefegciejjmrnctaub
i'm staying	amod
i'm still	aldigbmioktd
i'm sure	aXbjcYdjeYhYkdmbozqZrjtluava
i'm taking	algenoobqduj
i'm telling	amgdjiocqk
i'm thankful	fi
i'm the	aNecgthridkqoetc
i'm told	aScbdbglhdijjbotqXrltuvc
i'm too	adcl
i'm touched	ammeodtj
i'm treating	uj
i'm trying	dmod
i'm twenty	aeun
i'm two	ki
i'm used	algote
i'm using	ai
i'm usually	ak
i'm well	ai
i'm with	aakn
i'm working	ap
i'm writing	dmfigdkcmknloevc
i've	ambIcLfZglhdiijekcmqnxobpYqksRtRunvd
i've a	aigjreuk
i've added	am
i've already	jdnorm
i've always	acgeijkmnnoarcteuj
i've asked	abdjnqqlrc
i've attached	acdkqi
i've been	bZdbeegnhmiYjlmincoaqbrdtXunvj
i've begun	ajij
i've booked	aj
i've bought	al
i've cancelled	kj
i've cared	cl
i've cc'd	abnm
i've changed	ailj
i've checked	aj
i've copied	nl
i've cut	am
i've decided	atncqe
i've deleted	aimk
i've dined	aegl
i've done	aajikk
i've drafted	enqb
i've dropped	nj
i've entered	gj
i've ever	eogdid
i've failed	acml
i've followed	qi
i've forgotten	gk
i've found	aegl
i've framed	aVirtl
i've given	hiqi
i've gone	ckmkneqj
i've got	acdeemhekkrdtcuq
i've had	bccegmhbjakkmanerp
i've heard	al
i've held	hjne
i've joined	ak
i've judged	gj
i've just	alee
i've kept	hdndqltmun
i've known	aj
i've laughed	am
i've learned	figiritd
i've left	dneekcnk
i've let	ackjml
i've looked	dl
i've made	aZnjvi
i've met	aerm
i've never	akbccnhcjcmdtd
i've no	aocedeekqerk
i've not	aXgjneqnuj
i've now	aUbldpkjmiqe
i've one	ai
i've only	ammeol
i've packed	jk
i've paid	hk
i've passed	amde
i've pasted	di
i've pencilled	aahm
i've pinned	antj
i've played	germ
i've plenty	ai
i've promised	al
i've pulled	gj
i've put	dieegchcidjplmnoqarZue
i've raised	adnl
i've read	ccdeilomtjue
i've reread	cl
i've resubmitted	gl
i've returned	heon
i've run	ak
i've said	ddmnqeui
i've sat	ik
i've saved	aZur
i've seen	gaicrstl
i've sent	dehinlud
i've shown	aj
i've signed	am
i've since	bngd
i've spelled	ai
i've started	ai
i've still	ai
i've stolen	ak
i've stopped	oo
i've studied	acin
i've supported	aehj
i've taken	aogejjkdnctj
i've talked	aj
i've the	algi
i've thought	aedeengkmk
i've thrown	aejm
i've told	aqgchdjZkcnboiqrrc
i've used	rk
i've watched	tk
i've withdrawn	ai
i've won	gm
i've worked	ak
i've written	aTdnmpnjqn
ibadan	gm
ibadan to	adgm
ice	an
icu	aeck
icu hours	aeck
idea	aibucUeihTiUlkmjncobqerYtkuavo
idea ,	aneird
idea .	gimooZrcvr
idea about	ui
idea and	ek
idea for	bj
idea how	jpve
idea in	oj
idea is	acbk
idea of	aybigckeoerctZ
idea on	addm
idea that	aZbetv
idea was	am
idea what	gejdkkrm
idea who	aegp
ideal	ai
ideally	aUhnlkritj
ideas	bndehijdmjndoeuc
ideas ,	akhkod
ideas .	cjgl
ideas again	acmkoj
ideas and	aermtl
identical	abbick
idiot	gdicms
idiot ,	mj
idiot .	abmn
idiot for	ai
idiot who	ak
idiots	aern
idris	ai
ielts	ck
ielts #	ck
if	asbPcldiemfogHhBikjUkVllmkncoXqarltdumvu
if ,	ci
if a	awdeikqcteud
if all	ip
if another	ar
if any	alddem
if anybody	uk
if anyone	aabqcamconrcsotluc
if anyone's	acom
if anything	jnklua
if capacity's	adck
if distance	accl
if eight	ck
if ever	aj
if experience	cj
if he	aXkeljqirntj
if he's	aj
if i	aOfegphSiejjkpmRnoojqrrcsatRuqvj
if i'd	aerl
if i've	aZedmpqk
if it	ajbbcldaeugdhajakelamdolqaseuVvi
if it's	akcadnidjjmeodqerive
if mine	adbm
if my	aabecjddejidkdldmpolqetdum
if next	ai
if nobody	ajok
if not	becXdrechkodqaretkvk
if nothing	adqlrn
if one	cqebmkrk
if only	aackio
if policy	am
if possible	aZdnlbqk
if reading	aecemjrl
if she	dlnduj
if so	alvn
if some	ai
if somebody	albeeaimrisk
if someone	abcjnnrm
if something	ajui
if that	aXbecXdlewhajdlbmendpnqVrntovc
if that's	eloeri
if the	akecfegRhdkSllnkodqYrnsdtOuyvc
if there	aqcYeifoheidkdlammobrateubvc
if there's	ceenqircue
if they	apikra
if they're	ak
if this	njrj
if we	bdijjbliqkvp
if you	arbTcqdYeZftgchbiEjekjlpminZoRqjrStevq
if you'd	alcedmedjelrneocqbretkuavd
if you're	arcbdeecljoiqj
if you've	ased
if your	aycceeieqc
ifeoma	ak
ignorance	aeckvi
ignorant	abbedjrq
ignorant ,	aedjri
ignore	avddmkniodve
ignore the	atddni
ignore this	mlve
ignored	aVbnccdmgehdjeretvue
ignored by	adto
ignored my	aabmcedm
ignored the	betl
ill	aiengekrmZncodqdudve
ill ,	ejhijekpme
ill .	ajjmkb
ill and	km
ill last	ai
ill on	ai
ill or	adem
illness	jjkjme
illness .	aibime
illustrated	rk
illustrated .	rk
ilse	al
images	aUdmmjvq
imagine	aTbqcWdceYgnhjklnjoeqaup
imagine .	ameekmoerd
imagine how	cekjmkokrc
imagine it	bohiijob
imagine my	bl
imagine that	aZnjrktkuj
imagine the	gj
imagine there	hk
imagine what	aTgsjjuk
imagined	ajbcdlhkjb
imagined that	behl
imbecile	aVrute
imelda	aj
immediately	aYddqs
immediately .	aYddqsve
imogen	ak
impact	anfdtivd
implore	abes
implore you	abes
important	aXcefkgihkmnolqcue
important ,	ml
important .	aefehmmlojqd
impressed	arbdti
impressed by	ajti
impressed that	am
impression	aZcjgdhiniri
impression .	aick
impression professor	adbk
impression that	aahjrktj
improve	akdneagillva
improve ,	ln
improve .	aedo
improve ?	anvb
improved	aobcgkheinkdretd
improved by	gm
improved since	aibeim
improvement	ti
improvement pointed	ti
imran	ak
in	backeifqgjjckYmioYtevj
in "	ti
in #	acbYcodchcidkeojresotm
in ,	dagZidkYmjodqmtdvi
in -	acbkccddgchjicnkojrbtjui
in .	adbmcZdlgNhukeniocrdua
in ?	aedeqn
in a	bieSfegohliVkllcnXobqirisa
in about	gk
in act	ao
in advance	aUbiemfpjimi
in again	aidetk
in all	aRblccfkgmhkoetk
in an	aaceeegrhYiejokeodrktj
in and	jikitm
in another	gihjodritd
in any	bccjemgdjZkdlmrmtiuZ
in anything	gj
in april	blcddogdhajeojqdti
in as	qj
in at	abbldigdhdjjkmod
in august	ajhejkui
in autumn	acdekkum
in awe	ij
in bar	mj
in bed	aj
in before	link
in benin	aj
in better	ai
in between	aVbior
in biscuits	aore
in blue	adlk
in bold	aXdr
in both	aYhjqnrk
in bristol	qi
in business	si
in by	aleikiue
in can	aj
in case	bVdpewgYhSicjcmcomqesetYukvc
in chapter	apbe
in charge	niodtl
in chief	akie
in choosing	tl
in class	am
in confidence	acbnnk
in contact	un
in cork	albehejbkjljrdui
in court	uo
in daily	acdm
in debt	km
in december	amkbqk
in defeat	ajgjtd
in delhi	nj
in derby	ai
in dry	tj
in dubai	ul
in dublin	abciip
in due	aefl
in durgapur	acdl
in each	ailenk
in eight	ijqi
in eighteen	aiglkc
in either	adci
in eleven	abgljk
in english	amcedkme
in enugu	ai
in europe	aZis
in every	aZbicjiknk
in fact	akbicoga
in fairness	aj
in favour	al
in february	aidmhi
in fewer	di
in fife	ci
in five	amgiqe
in fog	actk
in for	amciddgbhokcmeoaritaue
in forms	adgjhlod
in forty	bjcejetm
in four	acgdhcisjelooe
in french	acdl
in from	aijjolre
in front	aUejgbhZkempodqntmui
in full	acdilo
in future	akgdhk
in galway	ancljeod
in geneva	gl
in ghent	ak
in goa	bjgjrd
in good	ambnfiobqetkub
in graz	aj
in half	aegq
in hand	albj
in her	aWbegchqneoktj
in his	aZbkeijdnitm
in hope	oj
in hospital	km
in how	arrete
in ibadan	adgm
in ink	al
in ireland	aegjqcum
in issue	ai
in it	aebneigehniikjlcnXqerVsdtkuZ
in its	aabedkgahqijjlqetc
in itself	aove
in january	aedihekjrlve
in july	albmdkhejekd
in june	aebidpgbhojjljndqZtduevd
in kerala	jj
in kerry	tm
in kochi	ak
in kumasi	aj
in lagos	jk
in large	aYrnul
in last	uk
in leeds	addmgiji
in legal	nm
in leiden	aigk
in leipzig	gi
in leitrim	acen
in life	ajgerl
in lights	goie
in line	bicdhirm
in lisbon	ameeqi
in ljubljana	ci
in london	lkrm
in lyon	adjinluk
in manila	acgn
in march	aYbkcjdpecgXhkiejklendokqercuivd
in marking	aokdqc
in may	apdsebgXiblmmenZonqbrdtXuW
in me	aWbeelgbicjxmk
in mind	aYcddofngYhbiZljncoirmuj
in month	aetk
in more	actm
in most	abhm
in mourning	adck
in mr	ni
in ms	nj
in munster	giie
in music	ierj
in my	adbYcmdoekfigciejjlZntoapjqerdsctFvj
in new	aenl
in next	uk
in nigeria	qjue
in nine	gjqk
in no	aegehekenjqerjus
in nobody's	acojum
in november	ajtj
in october	apui
in on	ajbleYjdplqeskud
in one	asgXhZidkkobqcri
in order	abbnckfjheobuk
in our	apbegmhikloeqdrdtYua
in paediatrics	ai
in part	ai
in particular	amcj
in passing	aigikj
in peace	aldeebjelmnlqiue
in people	aejl
in person	ajbcdeebhoiejZndqvretc
in perspective	rl
in perth	ak
in place	hjtj
in polish	aj
in porto	aigl
in post	ajrmtd
in press	ajbi
in professor	ai
in progress	tk
in prose	im
in public	aiuk
in publishing	acio
in pune	bdcidegjiejmti
in quickly	am
in radio	il
in receipt	fk
in reception	abeloj
in recruitment	gl
in red	cklj
in refusing	im
in round	hi
in row	ak
in saying	tl
in school	abkn
in scope	bmue
in section	ao
in sending	ak
in september	anbihejjve
in shorter	rk
in simple	rl
in simpler	rm
in six	al
in sligo	amcjdkie
in small	am
in so	bjcjdjhjoetc
in some	aYfkgehmkn
in someone	adciik
in spite	ai
in spring	aidljeljoi
in such	ainktkve
in summer	alkk
in supervisory	adcl
in support	qluc
in swindon	acin
in table	cemo
in tears	aijj
in ten	ceecgkiljYkiqlretj
in thanking	aj
in that	albocYdaelhaiekelindqWrcukvj
in the	aebjdXekfXgeiojmmdnXorqiretVuivc
in their	aecjengbjqtbue
in them	abcpijjdmire
in there	mjvi
in these	acfkuk
in thirty	acgkrl
in this	ambadefdgqhbivkVmdnYqVrbta
in those	giil
in three	aqcdkkrktY
in time	aXcogaheijjbmtoitcue
in tiny	ei
in to	aXeifplipnvb
in today	abelum
in today's	fn
in tomorrow	adqk
in touch	digejdkenlocresotduj
in town	aeeegstkud
in tune	abbdcmom
in turn	abcqdemm
in tweed	gj
in twenty	ei
in twice	aj
in two	becadjgrjdkjqdtb
in ulster	aigi
in under	aYcjhksitk
in use	ol
in vadodara	ai
in vienna	gk
in wales	gj
in wardrobe	om
in warehouses	ii
in what	cjoerktkvi
in whatever	abtm
in which	aTbbcqdjfdgaidjjldnjobqnrZtmuc
in whose	aekk
in winter	ai
in with	aphljckiliqd
in work	abun
in writing	aWbnechmidneodqxteujvc
in year	abrn
in years	aetl
in yellow	rl
in you	abkm
in your	bicedoeofegPhWiejVkTlZmrpcqwsmtVvl
in yours	ckie
inbox	aXdsedfegdinjbmkndqmrdtiucve
inbox ,	driimd
inbox .	abijmmoj
inbox in	acdiqm
include	hdoirjvn
include the	oj
included	anbccmgbhckdtk
included ,	aj
included .	augc
included in	di
includes	gmtd
includes two	abgm
including	abgkhkiimj
including the	al
income	clkolerjte
income ,	cj
income and	rm
income is	akck
incompetent	bmie
incomplete	ci
incomplete :	cj
inconvenience	aimd
inconvenience of	mi
incredible	aeik
incremental	aacjtl
incubators	kj
incumbent	hj
incumbent's	ok
indeed	albacYonqerdtkvr
index	aeel
index ,	abel
indian	abip
indoor	ci
indoor cat	ci
induction	bjhkne
induction that	adhk
industry	aWckilul
industry ,	abun
ines	am
inexperience	rm
inexperience on	rm
inform	aitl
inform the	tm
informal	ai
information	aafnjjoeuivr
information ,	jj
informed	achinntkud
informed .	aabitl
informing	aj
infra	aj
infra team	aj
initials	aYenqj
initials ,	aZqo
initiative	cogc
ink	adbjdekntk
ink on	actl
innovative	actk
insert	aWptvd
inside	amccjbkkmlodtdvn
inside ,	aj
inside .	ajbcjdkl
inside a	am
insights	fj
insights gained	fi
insist	aWcmdjhqqd
insist on	aehq
insist that	adcn
inspection	adbm
inspection of	abbm
inspector	aXrauy
inspector may	aeuj
inspector who	rdul
inspectors	aZglur
inspire	aeil
inspire me	aeil
inspiring	acin
inspiring ,	ii
inst	adfk
inst .	adfk
instagram	aaoluj
instead	abbbcdgjhridkZlmnntXua
instead ,	aTdneegkhlloqe
instead .	hljekenlrkteue
instead ?	hl
instead of	anddeihbjinkojrbtc
instinct	aaimtl
instinct ,	adij
instinct for	aeijtj
institute	abbmccgsheiiuc
institute ,	gj
institute has	rj
institution	aifjgeikre
institution .	ij
institution's	aeck
institution's own	ck
institutions	ajgi
institutions have	ajgi
instructions ,	ai
instructive	aXomtkun
instructive to	beoetn
instrument	amcbgliekive
insulin	adjeku
insulin and	kn
insult	acmjrl
insurance	ankj
insurance ,	ki
insurance certificate	aj
insurer	kk
insurers	adul
intake	adebgihkjjrjulve
intake ,	aehl
intake .	aoec
intake ?	di
intake in	aejl
intellect	ij
intelligence	acikrkte
intend	np
intend to	np
intendant	nk
intendant ,	nk
intended	aejmui
intended .	abjmuj
intention	aZbnhk
intention of	aabnhk
interest	aYbkcdddecfigjheiYjclcnmopqcuqvc
interest ,	bn
interest .	aYglienkoiul
interest ?	cj
interest and	acfjom
interest in	abgdhinlrn
interest that	beum
interest to	kiomtd
interest you	adglnj
interested	aebqcbdeeefchbibjdrZuuvo
interested ,	aiolue
interested in	qiulvr
interested to	aYbsgiheobun
interesting	aQbocZdefdicneosqetZuyvl
interesting .	aZut
interesting choices	odtk
interesting for	ak
interesting that	cdortW
interesting to	abbronta
intern	aRbcelgeneoqtp
intern ,	ej
intern enjoys	tj
intern gets	aaortd
intern who	adtl
internal	bqcdhlleoirdtcve
internal candidate	aabohioj
internal candidates	hk
internally	an
international	actl
interned	achm
interned for	achm
internet	aWkouq
internet for	kk
internet will	uj
interns	ajekve
interns ,	adel
interns up	hi
internship	aaljrluk
internship ,	lj
internship .	aYrmuk
interpretation	gl
interpretation was	gl
interpreter	bk
interpreter you	aebl
interview	aSbmcedeeOfdgchqiskilnmUnaokpcrusUtluevR
interview ,	aXbXcbechjjtlimcneqotSunve
interview .	aegeikkbnkoiqerbtoud
interview ?	adbilj
interview after	hi
interview and	aecldkuj
interview as	aj
interview at	gk
interview between	ki
interview day	aj
interview had	achltk
interview i	geiijeodrqtkue
interview in	qj
interview is	aVdljlrm
interview kept	bk
interview lasted	cj
interview left	ajii
interview notes	bkre
interview on	anbe
interview panel	abbegkrltl
interview room	am
interview shoes	aekk
interview slot	adok
interview so	aj
interview task	bj
interview than	ii
interview that	hj
interview this	adhl
interview three	acbeom
interview to	aehjki
interview was	aebjcjhcjeocrj
interview went	niok
interview were	mdol
interview with	bdrr
interview would	aehk
interviewed	gZhoidjcndocrr
interviewed for	hj
interviewed me	gbjcrs
interviewees	jk
interviewees were	jk
interviewer	adbodi
interviewer was	aebm
interviewer's	adul
interviewer's remarks	adul
interviewers	acblgk
interviewers took	adbl
interviews	biccdagYhoiiqbrcsntnuYve
interviews ,	aetm
interviews .	aYkiniom
interviews and	bjsm
interviews began	bi
interviews in	am
interviews led	tk
intimidating	gj
intimidating ,	gj
into	aYcSgVhsikjakdlYmWnpooqctkvq
into .	ainm
into a	anvj
into any	aehk
into each	ak
into how	acom
into it	aldlecnmteve
into my	anrj
into that	jl
into the	aTcedigbijkYmendopqkrjunvi
into their	aebjtj
into this	hk
into two	nj
into what	abglkm
into your	fj
intonation	mk
intonation in	mk
intro	li
introduce	lo
introduce me	lo
introduce myself	ak
introduced	ak
introduction	gjiklk
introduction .	gjik
introduction to	lk
introductions	aZjmmeom
invaluable	acfm
invested	bkfi
invested in	bk
investing	aZikul
investor	ackk
investors	aZgknp
investors ,	aanp
invitation	akti
invitation to	ti
invitations	qi
invitations to	qi
invite	aeojtk
invite thirty	tk
invited	aebqgZhqieoetd
invited .	aaho
invited me	bi
invited to	aj
invoice	azvd
invoice ,	aj
invoice for	amve
invoices	aYonuj
invoices are	aeuj
involved	aZhlvm
involves	ak
involves .	ak
ipsum	aaprqe
iq	aXcdgu
iq is	cegm
iq like	adgm
iqbal	aj
ireland	acbdgjjnqbul
ireland .	aZbejoqcum
irish	ajii
irish one	ak
ironing	ki
irony	aekl
irrigation	ri
irrigation to	ri
is	ajbjcmdceWhjiajekmldmXodpYrjsqtduc
is "	aqce
is #	abcivm
is ,	bncddbeefphdjYklnaoeqYtVumvl
is .	aPbpcWdjgjhajilimqoQqcrlsetiup
is :	vi
is a	bnckdkhaiUkilYmionperntSui
is able	edno
is about	arbZcjdckcljrj
is above	adrj
is addressed	aebone
is advertised	ak
is again	dm
is all	aOesgWhiibjnlemkqqrdtcudvc
is allowed	ak
is almost	iijlkd
is already	anbcglqlte
is also	akni
is always	adgeheimobtsue
is an	aTbbcjedhkipjekemdqcrq
is and	adckul
is another	djol
is answered	adck
is any	aYeqfpvd
is anything	acrn
is as	ajhbokretk
is asked	aYrr
is assigned	ak
is at	accjgihjkjqi
is attached	amnj
is aware	aenl
is back	aejinq
is beautiful	ai
is beige	acbeonrj
is being	njqlvj
is below	akci
is best	oo
is better	a4gaheiejdodra
is beyond	aeceijmltlve
is biased	gm
is booked	aehm
is bound	iinirk
is boundless	feik
is built	fk
is busy	aYolqk
is called	aickelgeictkvd
is certainly	aatnui
is charming	ojte
is cheaper	al
is clear	as
is closed	alcjelhe
is closer	al
is comfortable	acejrj
is comforting	ti
is coming	keuq
is complete	eiok
is convenient	ai
is correct	aj
is counted	aecl
is curious	bj
is current	ol
is cut	rj
is dead	jk
is deliberate	aaco
is delighted	ai
is doing	acjekktm
is done	glikneodqerltbuc
is down	ok
is due	hm
is dying	ackl
is easier	aegbjpojqermte
is easy	aiul
is eighty	aeiekeqp
is either	rm
is eleven	ak
is empty	rn
is enclosed	ai
is enough	albjcdnlrdte
is entirely	apbdcaheomre
is ever	aiij
is everything	ai
is evidently	aaontj
is exactly	aqcd
is fair	aycb
is false	adcm
is famous	ik
is far	cn
is filled	abnepmqo
is final	acckdcem
is fine	aubecejmod
is finished	gbjkum
is first	gj
is fixed	bj
is flawless	imrd
is fluent	ci
is for	algdijjekmnlodrZtbue
is four	cm
is framed	ai
is free	addmhdplrkue
is from	gl
is full	anglqe
is gaelic	rk
is garbage	aYrr
is generally	accjgjhi
is generous	ajtk
is getting	aekinl
is given	di
is going	behejbknun
is gone	aallsj
is good	algdlj
is grand	aled
is great	ak
is handled	adbk
is handling	aj
is happy	al
is hard	aZgjootevi
is harder	al
is hardly	aZcpierq
is heading	ajgi
is hiring	ll
is holding	aeqi
is hosted	aenk
is how	anbkgeheidjmobretbuc
is ill	ajkmve
is in	dbfkgUjilloaqXrouovk
is indeed	al
is interesting	ierk
is it	cldqeZldnjrdsavi
is just	awbcdbfjhaocqbrk
is keeping	rk
is kind	al
is kinder	aj
is known	biik
is larger	cj
is left	ejhi
is less	aj
is letting	ai
is like	aUikkpreum
is likely	aclm
is listed	uj
is listening	tk
is long	cj
is longer	akci
is looking	lj
is lost	alkesj
is lovely	alij
is low	ak
is made	aXdkejhn
is married	aabnncuj
is maybe	ak
is me	hk
is meant	aklcnkrkvd
is mended	an
is mine	aebccYhpiempqesl
is missing	aecigjqk
is more	akhbicmotd
is mostly	aekm
is moving	ck
is much	difjodretl
is my	aZbVcXdoeofYgUibjekUlpnsopsntXuWvd
is nearly	ak
is necessary	amcdoeri
is needed	omrkte
is never	mnoe
is new	accjrn
is next	hl
is nice	abojtl
is nine	aecirm
is nineteen	jk
is ninety	rl
is no	albbcidcedglhXiijmmeneocqatj
is nobody	edgikn
is nonsense	aXct
is normal	aned
is not	aXcpeUfniUjNkoonresitTupve
is nothing	ambpcdddemgcibjZkcmlqaueve
is now	apbaccdigmhYjaknodqarZub
is obvious	bj
is odd	aYbjcl
is of	cddnedhbkkomreteub
is off	aj
is offered	aehn
is often	gdnl
is okay	ai
is old	okretj
is on	aibicYdbeYgYibjmkYlemdnoobrbuq
is once	dl
is one	cidmeXhbiXlemundomqkrZuc
is only	ambZceddgZhriajZkZomrdtaulvi
is open	qn
is our	hj
is ours	cdhijlqi
is out	amgjjkkb
is outside	aj
is over	jlnj
is packed	acemqj
is part	ki
is passed	hi
is passing	al
is perfect	aecjim
is perfectly	bnceok
is perhaps	aankrj
is plain	abbncire
is plainly	ck
is pleasant	aegn
is plenty	apge
is possible	qevk
is pretty	adujvj
is printed	qm
is probably	ajme
is proud	ap
is public	al
is pure	bmre
is put	aZheqoul
is quick	bktd
is quiet	cj
is quite	aebicaheidjmodretkuq
is racism	bo
is rare	angnietb
is rarely	aj
is rarer	akcd
is rather	aaccgoretk
is read	ai
is ready	ip
is really	cdekgdhdoeqwreue
is reassuring	aoferdtk
is received	qj
is regarded	acokui
is rewarded	aYhkjn
is right	ascXdeejil
is run	aenk
is running	aaqp
is safe	tm
is said	il
is second	aefjij
is seldom	gk
is settled	ak
is she	nk
is short	al
is shorter	lk
is signed	ai
is simply	aacpgj
is sitting	acbiqm
is six	aakkrn
is sleeping	aYjp
is slow	aj
is small	altm
is so	ajgdittb
is some	dioeqo
is somebody	abeljeodtn
is somebody's	hk
is something	ajbecaecgdhmimjdkconqZtbuj
is sorted	ak
is spelt	adbisl
is still	cedieYfegYhZobqmrdtq
is stopped	adkj
is strange	achljl
is such	ibuo
is surely	adcohk
is taken	abgo
is tell	ho
is that	apbWdZengnhciZjikjmdoaqasltYuavc
is the	edfagihniijLlumWnmoMqZsltmuK
is there	bickdseigdhiicjakjnjodrisctZudvX
is this	aWrmsjvk
is throwing	ackn
is thursday	djqe
is ticking	adql
is time	ai
is to	becodegnhjiijZmencqkrdtYue
is told	aZor
is tone	ierl
is too	ekmiqdsl
is true	aqcctj
is turning	adqj
is two	aicekj
is under	cddimjsn
is unlikeable	tj
is up	acbetkuo
is used	aZcmnk
is useful	aaro
is usual	gehooktd
is very	alglieoYratbuq
is waiting	ai
is wanted	adcm
is wasted	ik
is welcome	ajlk
is well	apkeqk
is what	accmfpjjkelemanbooqcrasltiuTvX
is when	tm
is where	anckgbhkoatcud
is why	bicmgchejaknnkqdrYsmtd
is with	flgeklti
is wonderful	am
is work	acok
is worse	aejcklmi
is worth	alckgehbiooirdtc
is worthless	ci
is written	bk
is wrong	accidj
is yes	aoce
is you	aRbeceeiglisolqjrb
is your	ceedglhljYnaqstkucvd
is yours	aqqd
ishibashi	ak
isla	ai
island	adclljol
island .	aj
isn't	aJbbc1dcekfegqhSjelambnjovqdrksdtWurvZ
isn't ,	adcjdj
isn't .	ao
isn't a	dieljdrjtdud
isn't another	abejglkeni
isn't every	aigl
isn't fair	gjnk
isn't family	accm
isn't fit	adgm
isn't going	jj
isn't in	cl
isn't it	aeuj
isn't lost	ak
isn't on	aZjkom
isn't one	adbjcl
isn't over	abqkumve
isn't quite	accjdk
isn't ready	ci
isn't slow	aZco
isn't something	aerjul
isn't the	aicjok
isn't there	akcedeenqivb
isn't what	ok
isn't your	am
issue	aobidceegaiojckdlendoZqcrduivt
issue #	ai
issue ,	bltjub
issue .	an
issue since	hi
issue was	il
issues	arceudvm
it	bjemfbhiicjlkVlWmcnsodpaqdrdsqtd
it !	sp
it "	aZcimnoetj
it ,	acbretfcgihciejjkLlunMoaqjtcvX
it .	bpdbebfLgbhjiekVlZoopZrovX
it :	akiejlre
it ;	amtk
it ?	aecldbejjcminjrevo
it a	akbcglikrbtcucvi
it about	ai
it above	al
it after	amqd
it again	amcdgahkilkbnbocqisetducvd
it against	ajcdgdhejjmdojqdrpue
it all	aVbjddekgkhdiejiknooqerjtbvd
it allowed	anvZ
it alone	ajdl
it aloud	ij
it already	aieloesj
it also	fj
it among	gi
it an	abuk
it and	aibbcbeikinjoeteue
it another	abckdqec
it answered	dj
it any	jj
it anyway	ajdledjdrk
it appears	adokvm
it are	aZikkluj
it around	ai
it arrived	ak
it as	aaccdqgaicjnklmdocqlrdtiuivb
it asks	acco
it at	aebickdjhajokcmbnlobqdrbtjucve
it away	bejk
it back	aecemovj
it badly	arecoe
it be	apcleYheiilevi
it because	ambddlikjaod
it been	aecn
it before	bXdchjnjodqesqteui
it began	aZiktm
it better	aicp
it bit	aacerktn
it bravely	ai
it brought	il
it but	am
it by	amccddepgchcjakclimcokqetj
it came	aobccdiijenkrk
it can	aWdeedgdljmerptrue
it can't	accjglhdidkimjnermtY
it cannot	ajbickgckjmioerd
it changes	um
it closes	beum
it cold	jl
it come	qj
it comes	aibmdjedhdocqitd
it coming	abhktj
it cost	ajejhjmdrjva
it costs	qk
it could	aXeehkjpmdrjtavo
it couldn't	ek
it daily	aj
it deserves	aahers
it did	aXbtcedegahkjmkanioctl
it didn't	ootbvl
it differently	aacidjnj
it does	adgridjmoZqeuivk
it doesn't	amcedchdjovm
it down	amdjjbmendoeqkrk
it easy	an
it elsewhere	aiqi
it ended	abjlnl
it ends	adjjrj
it enough	aZenmn
it even	ej
it ever	ui
it every	mjul
it exists	an
it falls	abdkedhkqk
it feels	aoglrb
it fell	amgjle
it felt	acjnok
it first	aehm
it fits	bl
it five	al
it for	aZbickgbickdlkncppqarYtiudvi
it found	acgl
it from	aWbWceedgahejkkdmjnsooqYsjteum
it funny	bnoe
it gave	ojtj
it gets	ektj
it gives	accjul
it go	an
it goes	aibbfjgehojcnioismtauY
it got	aWblen
it had	bYcddegmhckeolro
it hangs	aZiljj
it happened	nj
it happens	ajjkui
it hard	adbegjhmjckoue
it harder	jeqium
it hardly	gi
it has	abbidiecfphiiijWkcmmnWonqZteuj
it heartens	tk
it help	aZer
it helped	asoere
it helps	ajdiniojre
it here	do
it home	ei
it i	alechj
it if	acljmk
it in	becndlengeibjolbmWoUqksatcuY
it into	dmieokrd
it is	aabrcQdaebfngsijjqkzlcmQnWoppeqbratduYva
it isn't	adbccpdeeagohdidkllenioYqirjtaudve
it just	ekvi
it kept	ejjdmj
it kindly	ol
it late	ai
it let	al
it like	dlnd
it line	aj
it looked	aTcdjqrntm
it looks	aobecbgchjicnjoeqmrctcvl
it made	arcdgiijjcmc
it make	aldeei
it makes	aiijtcun
it matters	auhekendokubvb
it may	aXcofphYiekeldmenlrjuZvj
it means	aeekhk
it meant	enjiojretc
it might	aYckdeedgdhdirjalknpocqducvk
it more	akdemkodqerjtlulvc
it moved	adbl
it must	aXbjdeeXgjhVjqkcnaontnuave
it my	aabkcohj
it need	aaemql
it needed	rj
it needn't	ek
it needs	anejte
it next	al
it nicely	aaojum
it not	aacjen
it noted	ck
it now	asdcjbue
it off	bkgokc
it often	mj
it on	bkdegbhaiekmljmbnirbsjtWubvj
it once	aZcedogkqiri
it one	ekhkje
it only	aVbbcbddeehbidjdkilinqojqxretb
it open	adum
it opened	aeuk
it opens	gk
it or	nj
it out	anebgdhijbkkmnqdrctb
it over	aibeccecgahciijbkenkomqlretiuY
it past	nj
it pays	henk
it people	ai
it personally	jemdop
it plainly	ak
it plays	aebk
it pleases	ap
it point	ci
it possible	aide
it properly	sm
it put	ak
it rains	ai
it ran	cj
it rather	dj
it reached	aacmtk
it reaches	dmmd
it really	aeol
it rest	eaqn
it right	hVkjnnoeqjseum
it rightly	akmkva
it round	abmlqj
it said	becimbor
it saved	bl
it saves	aiom
it say	accilk
it says	aVcjilomsk
it scared	acgm
it seems	aZbtcZdieigbhlieodqerZuevp
it seriously	tn
it shames	mn
it short	admj
it should	becjedgdkcmjrlteuavl
it showed	ao
it shows	al
it simply	dk
it since	cjgj
it so	cdgpiejimkoiteudvd
it some	aejk
it somewhere	aerl
it sounds	tkvj
it spoiled	amme
it standing	al
it stands	ajheuk
it stays	addnuj
it still	drvZ
it stops	aj
it straight	ai
it suits	at
it take	dl
it taken	akbekm
it takes	abbecbejfdgjhZiojemenaoaqnrqsivb
it than	akhnocre
it that	aUbjdjhxiejZkdminroXrWsetUuk
it the	abbccadoebgnhqoerkvb
it there	akcidereul
it this	amhqjdoeue
it through	aakjqk
it to	adcidlgjhllkmbnjoaqUrasitcujve
it today	nj
it together	ai
it told	am
it too	aegjijjekpoeqkvb
it took	ceekhbjjti
it turned	an
it turns	ajbkcbnjti
it twice	akbdddhiijqitb
it until	adliooqd
it up	dieYhXmmnsoWqXraulvk
it useful	amce
it usually	hjmj
it very	at
it was	bdcadXenfjgWheiijykilXmmnVqZrZsquZva
it wasn't	aibicjgjjekkoXtd
it we	adkiqj
it well	av
it went	aqbYhckeoVqeretoun
it were	il
it what	bnod
it when	adcjtk
it will	ceebhYikjokkmnoWrdtYue
it with	bdcbddenfjheiekalemiocrZtn
it without	aaekijtn
it won't	aegk
it worked	oetk
it works	ak
it worth	bmje
it would	aadTebfbgOheinjYkblnmTndqqsktjuwvk
it would've	oo
it wouldn't	hoje
it wrong	de
it your	ok
it yourself	ik
it'd	aZbdcegdhdkpljodqntcukve
it'd be	acjiqnrjul
it'd have	kn
it'd help	kllj
it'll	adkenmrk
it'll be	ji
it'll come	aZnn
it'll go	aj
it's	aqbccZdnebfUhejckolbncospbqbsVtauWvm
it's a	bjdaeYgtjUkdnioT
it's about	aj
it's all	aZjkmdoo
it's always	on
it's an	cjii
it's appreciated	ai
it's as	am
it's because	ji
it's been	jmmjoete
it's clear	ao
it's comforting	adol
it's curious	aabmcj
it's done	abgkll
it's easy	ik
it's entirely	ai
it's fair	aZho
it's fine	jZou
it's for	emte
it's funny	aibi
it's gone	ai
it's good	aioqtc
it's hard	abkm
it's heartening	tk
it's helpful	acom
it's i	aimmnd
it's interesting	oi
it's just	albihekjoa
it's kind	adkmodtk
it's like	aekm
it's marvellous	ok
it's my	gejioi
it's nice	bkhl
it's no	aebeceinooqcrlte
it's not	adbecedmgjiljaojrbtivl
it's nothing	njrm
it's now	ak
it's of	akrk
it's ok	aj
it's on	aj
it's one	aXkkmmqj
it's only	ambedseegehejdkloctb
it's out	am
it's possible	rl
it's probably	abnmrl
it's rare	gdipod
it's rather	kk
it's really	hj
it's still	djjjoeuj
it's taken	di
it's that	kkqn
it's the	aobdenhcjckaoYtbum
it's true	augcoe
it's turned	ai
it's useful	apfd
it's usual	hj
it's very	tk
it's what	aZkmqk
it's worth	ckgpkd
it's your	akiZndourc
it's yours	acel
items	ti
its	aZbneafXhkiqjjlUmanboipcsctoue
its being	accedmkk
its case	jn
its chair	begkik
its christmas	hl
its closing	gm
its eleventh	acdm
its examiners	cj
its feet	aaclgm
its first	aiomtb
its four	adul
its gift	tk
its inspectors	uk
its label	abjn
its last	el
its length	tk
its mind	al
its name	ajni
its new	angd
its own	arbYcZhejeottcud
its owner	il
its place	hm
its programme	adqm
its reasons	aiolte
its seal	aYbr
its second	cm
its spring	ai
its test	aekk
its third	am
its thirtieth	adhl
its time	arte
its venues	uk
its warm	adtk
its way	bvtc
its work	aibk
itself	ckdieYfdgmickcmanbqjrZtm
itself ,	eeqk
itself .	ajbieegnicjdmbnerctk
itself a	aj
itself in	uj
iyer	ak
iyer </s>	ai
jacinta	aj
jacket	bk
jacket ,	adbl
jam	ai
jamie	bk
january	awdeeahcjekioeqbrkvc
january ,	alkjqd
january .	apti
january ?	rmve
january and	ad
jar	ak
jar of	aj
jasper	ai
jazz	ti
jazz trio	ti
jealous	bl
jealous of	bl
jean	aj
jean -	ai
jeans	aetl
jeans and	aetl
jenna	aehl
jerome	ak
jess	aovb
jim	akne
jincy	aj
jo	akde
joan	ak
joanne	dn
joanne at	dj
job	aicqdYemfagWhmiRjpkmllmXnQoZrasetjubvc
job ,	aabccqdeedgbhojXkaloncobqmrj
job .	adbcgphokdrbuevj
job advert	tk
job already	bj
job at	eohe
job for	ol
job from	ai
job in	ajom
job is	cjqk
job like	kk
job market	airkve
job must	ak
job my	kj
job nobody	adtj
job on	bcjlklodtk
job should	aaho
job so	abenjj
job takes	eirjte
job taught	aj
job that	bj
job title	rk
job to	aajt
job until	qi
job was	adbnhjjckmoe
job well	cnoe
job would	kj
jobs	bdhdjuneoeqcui
jobs ,	ai
jobs and	jikk
jobs on	glte
joel	annd
joelle	ai
join	amfdhaiqjdobqb
join .	aigjoe
join a	ai
join it	ak
join the	acilkk
join us	adlk
join your	acfein
joined	aohnieoe
joined a	al
joined it	gk
joined the	aj
joiner	ak
joiner in	aigi
joiners	qj
joiners to	qj
joinery	aj
joinery </s>	aj
joining	aahjqirn
joining it	adrn
joining you	ak
joins	aj
joint	nj
joint secretary	aenj
joke	albjcadcgbicjZneodrvtavj
joke ,	an
joke ;	rk
joke about	am
joke and	rm
joke in	akrk
joke your	acbn
jokes	good
jokes that	gk
joking	aXblol
jollof	gjje
jonah	ai
jonas	ande
joost	ak
joseph	aknd
josie	jj
joss	ai
journal	aibYcXdeejfdgZhniijimpncpoqcrktauXvZ
journal ,	hkmlrntdub
journal .	anritd
journal better	aj
journal covers	amve
journal is	aeml
journal name	abpp
journal since	hk
journal to	tk
journalist	un
journalist and	ui
journalist at	ul
journals	ajgdqm
journey	befq
journey .	fm
journey of	fj
joy	atdlgdjeneoerbtj
joy .	ajti
joy and	alrd
joy to	dlti
jude	alld
judge	aWbkcddegdhZiajdlkniocqcrvtque
judge ,	lj
judge .	aj
judge a	aablcbgendrotm
judge my	ambegenk
judge who	nj
judge's	addn
judged	acbdheimjdniocrntk
judged by	aZinrqtb
judged more	gj
judged weaker	cj
judgement	cceefcgZhbi1mdnZobqetn
judgement ,	acir
judgement .	rm
judges	aXbodnhlicjbkelenZqerrvd
judges ,	adblddhk
judges .	adbl
judges ;	hl
judges are	rj
judges came	ak
judges clearly	tk
judges commentary	di
judges notes	addmle
judges on	ti
judges tasted	ci
judges to	rl
judges wanted	ck
judges were	bkodrj
judging	aVccgZidr0tl
judging by	tj
judging sopranos	rk
judgment	aeim
judith	aoieue
july	ambkdohcjikbqbuc
july ,	asue
july .	aedojjke
jump	gk
jump at	gk
jumped	rm
jumped -	aerm
jumper	aj
junction	cj
june	aidneagYhjicjjkmlknaoZplqVrdtZuevc
june ,	aijakmlineqa
june .	bWdlgdhmieklocpmqbtduc
june ?	ai
june and	bjdihe
june in	uj
june was	bk
june your	bj
junior	becpgcijnjrdtevc
junior .	aacrge
junior colleagues	ik
junior role	ve
junior staff	nj
juniors	alni
juniors .	nj
junk	di
juries	aZbmckgmherc
juries read	ck
juror	tk
jury	aicdeefbheiljbmioZqirmtovX
jury ,	aebjrltc
jury .	aigerltb
jury a	rdtp
jury can	aehl
jury for	ajfcimtc
jury gets	ak
jury had	bjue
jury said	dk
jury to	aemltj
jury told	be
jury was	adbcgmtdum
jury would	ai
jury wrote	aj
jury's	bnoe
just	aYbicVdneqfugYimjblXmIoppeqirZsrtOuZv0
just ,	ij
just a	ajdifjljodqdre
just about	kn
just add	qkve
just after	addi
just aren't	aj
just as	axbdcekeoeqeretk
just ask	abdm
just asked	aj
just back	aj
just before	aoqb
just below	aj
just chance	aibjoe
just checking	abdjfpvb
just confirm	abdjqk
just do	oj
just don't	aaejjn
just find	aj
just floating	aedl
just for	aehjipodreui
just give	aehm
just go	om
just have	hi
just hope	aejl
just in	ajoe
just keep	oj
just leave	adom
just let	gm
just like	eesq
just look	aYeaqlrlsn
just mention	abcini
just my	ak
just not	aeoi
just now	akdakiqk
just once	el
just one	eijnod
just point	ci
just put	aYhn
just right	rm
just said	gl
just say	ajbecagchdjcmeokqqrjvd
just send	rl
just sit	adedorqe
just so	aYdleegoicjdneuove
just tell	aeensm
just that	ajkj
just the	akdaeojdkknloe
just this	ddepve
just to	aibidahcisjcoeqdrevj
just turned	aZgijm
just two	bj
just want	sj
just wanted	ak
just what	awbcdehdkdrete
k	aelkomsk
k ,	aesl
k .	ajonvb
karen	aetm
karim	ai
katrin	aenn
kavanagh	aj
kavita	aell
kavita anyway	aell
keen	bjhejiodqotdui
keen ,	adgk
keen .	jjqj
keen to	geqluj
keep	aibqcadshejjkPlinHpcrlsctiucvW
keep ,	aj
keep .	ajcedijlkerdtmuc
keep a	jdodrjutva
keep an	akbmnbojqerdti
keep asking	aSdsgkjpqauc
keep building	ai
keep calling	qi
keep every	ai
keep going	ajcj
keep his	ak
keep it	aZbqcegekeonqbrbtk
keep looking	tk
keep me	bpejfigdhbipjcocqctd
keep my	aobeeXfihijeliobrltduc
keep on	aj
keep or	aj
keep our	hk
keep practising	aioj
keep quiet	ei
keep replaying	mm
keep ringing	qk
keep sending	acqm
keep that	abekokqe
keep the	abcbdeengahljilemdndokqkve
keep them	abdk
keep thinking	aidcmn
keep this	anoeri
keep thursday	hl
keep to	ok
keep tuesday	aeqk
keep turning	ao
keep up	gp
keep us	lj
keep wondering	acjn
keep writing	abdsqa
keep you	akmbrl
keep your	jiro
keeping	anbdciddgaiejXkpmeoaqitc
keeping .	aj
keeping a	ciui
keeping busy	aj
keeping my	aVkjqr
keeping the	hkkj
keeping to	al
keeps	bjgchjjkmcrctmub
keeps asking	adjo
keeps me	aj
keeps telling	aimdok
keeps you	ji
keeps your	ak
ken	aj
kennel	ai
kennels	ui
kentaro	ak
kentaro ishibashi	ak
kept	cQdYeafdgXhwiYjjkVlXmjndodqmrksktdutvW
kept ,	aehjuj
kept .	oi
kept a	abdejdmlqiuu
kept all	qiuo
kept away	rk
kept being	bk
kept copies	aedn
kept each	adul
kept every	ocul
kept for	aehljjokqerltYue
kept informed	aahjno
kept it	aq
kept march	hije
kept me	akjimiue
kept my	aQbieigkhijckdqusmud
kept on	rk
kept out	amnc
kept saturday	abjm
kept september	adhm
kept that	al
kept the	acbdcddceZhqiajkmeojqaritp
kept them	acnk
kept to	abbo
kept us	akje
kept waiting	rk
kept well	ai
kept you	aeml
kept your	aqbcrdud
kerala	jj
kerry	aitmve
kerry ,	adtn
kettering	adgo
kettle	ambdjdretn
kettle .	tk
kev	uk
key	atcedegkhonaqctd
key ,	hk
key .	akgm
key to	annd
key until	achn
key with	aj
keyboard	aYhijbolrltk
keyboard ,	ankc
keyboard .	acrn
keyboard player	hj
keyboard you	jeol
keyboards	rk
keyboards .	rl
keynote	aZbkgjtjuk
keynote .	ul
keynote is	abtm
keys	cedWeehqjikcmdnZoopmqdtc
keys ,	gj
keys .	adbmeihi
keys are	akne
keys back	ap
keys by	aj
keys in	ak
keys on	aZhkpn
keys should	aYhp
keys to	aj
kids	bdeegahdijjokqneqdrdtb
kids .	aj
kids are	aj
kids at	ai
kids don't	ai
kids go	uj
kids made	abjm
kids something	jckm
kids to	adok
kids we	aailoi
kids will	adkj
kieran	aj
kilbride	amjenj
kilbride dinner	nj
kill	eefojbkl
kill fee	akui
killed	aebejpoi
killed the	acjn
killer	al
killer third	al
kiln	aq
kiln .	aj
kilos	adcqrd
kilos ,	ci
kilos and	aecl
kind	a6bWcMfphliXjWldoaqRresbtbvc
kind "	dm
kind ,	aihjjirdul
kind .	argckkriue
kind about	aure
kind and	ai
kind answer	ai
kind as	almm
kind consideration	acfk
kind email	aj
kind enough	acbkgjhdjbmdnotbuk
kind heart	ak
kind i	gk
kind letter	ao
kind line	actn
kind lines	ai
kind note	aj
kind of	aVcadifZgmhrmineocqcrltjvj
kind one	aejdoprcuk
kind part	aj
kind perusal	aZfq
kind regards	fk
kind sentence	am
kind to	aybejeue
kind voice	aajn
kind word	anbeej
kind words	aptd
kind you	al
kind your	ai
kinder	aqbedegehdibjemmnjobqetj
kinder than	ao
kinder to	aYeemlnirktl
kindest	amcegeijmnnjra
kindest thing	acmo
kindest to	njre
kindly	aubVcaddejfsgJhxiPjZllminjoSpdqkrUsdtYuPvU
kindly ,	ak
kindly .	ayjZocre
kindly adjust	el
kindly agreed	aeno
kindly also	lj
kindly as	ai
kindly asked	jk
kindly confirm	hdql
kindly consider	eifi
kindly convey	tn
kindly do	acfqgehkrcteve
kindly excuse	mi
kindly give	nl
kindly have	adrm
kindly hold	adhoqd
kindly keep	am
kindly let	atbeed
kindly note	aifiknte
kindly of	am
kindly offered	adnn
kindly pass	admk
kindly passed	aj
kindly put	amhkoe
kindly remove	ai
kindly revert	liqi
kindly send	achm
kindly sent	bpre
kindly share	aedmfdnk
kindly tell	aejn
kindly that	aj
kindly told	di
kindly treat	hn
kindly when	aeol
kindly you	aoje
kindness	albaccdderfchdiukdncodqbrWtXve
kindness ,	ljmi
kindness .	awfegjibmdqeretd
kindness at	iijl
kindness in	ek
kindness is	aeil
kindness that	abejil
king	ai
king .	ak
kiss	aSeiimjemnrn
kiss the	aamo
kiss your	abekil
kisumu	ak
kit	kjvi
kit to	adkl
kitchen	alcldeedgdiZjikdmdncoXqdtcuuvd
kitchen ,	jiljud
kitchen .	cjgeoermtauk
kitchen as	ai
kitchen calendar	ji
kitchen had	aj
kitchen i	gi
kitchen like	ri
kitchen role	adck
kitchen table	jjtj
kitchens	gj
kitchens and	ai
kitchens in	gk
kittens	tk
kittens .	tk
knee	ajki
knee .	ak
knee is	aekk
kneel	ei
knees	andceygahejZmcqetd
knees ,	en
knees .	aleijd
knees and	akke
knees are	kj
knees here	aceo
knees i	ek
knees in	ai
knees to	ei
knew	arbncXdaeegkikjikZmbnYocqarksetWue
knew ,	jk
knew .	bijj
knew about	bj
knew every	am
knew from	ik
knew how	bjuj
knew it	bbglho
knew most	aegl
knew of	bk
knew so	aj
knew that	an
knew the	bkrjue
knew what	rj
knew when	acikjl
knives	ijvi
knives ,	ij
knock	aehiikkj
knock again	aeik
knock on	kk
knocking	aadlejmbql
knocks	gk
know	blcWdkecfOgohkiZjZkmlpminloiplqKrTsetaumvZ
know ,	abbdccdaglidjmmaopqdrdteul
know .	alckdaecgahmmZnVplqbrdun
know ;	jl
know a	acblimrkuevc
know about	adgjoatium
know all	ak
know another	oj
know at	aibk
know before	aubddekeoaqi
know best	nloi
know better	aSbncior
know by	diki
know eleven	tj
know for	dj
know good	adrk
know has	ni
know how	aocXdZechRiojinkqbsetluVvj
know i	aRcedeemgchkjbm0te
know if	azdceVhelemdnesoteudvi
know in	ajokua
know it	aZbicmecgrhnjakjmXneoarbseub
know it's	al
know its	al
know me	cj
know my	aYblhjjekilimioitc
know not	aaun
know now	aemiol
know of	gllj
know on	lk
know our	bj
know quite	riui
know so	al
know somebody	aabiok
know than	aj
know that	bRdde0fehZidjoknldnqoaqTrYsetmuVvY
know the	aobWcbejgjibjakclmmdnUoiqkrjtY
know there	ao
know these	aahmnk
know this	acgljj
know to	andmmbte
know two	aj
know we	dk
know what	aVbdcceigdhmiejiklmsnloiqjrjsetOubvb
know what's	adckuk
know when	aqbpdegahYjcldndoYretsua
know where	bjddedgahbiejWnboiqdreteuy
know whether	axdbeehelYpo
know which	aebideedgchqjelcncocqeritdur
know who	aPedgmidjdlrnlodrctiuk
know whom	adgp
know whose	aagq
know why	aUbkdogdhdjlkenioesj
know will	abul
know yet	kl
know you	bkcedyeegchiiljbmdnjoUqerdtdudvb
know you've	dj
know your	ambcdkgercuk
knowing	bdckechdijjlmYnjoaqjtnuc
knowing .	mi
knowing how	cdikjkoe
knowing that	ajnk
knowing the	ajci
knowing your	aemctn
knowledge	aebjrj
knowledge of	aebjrj
known	abbcceemhajokilemsniqZrVsetquSve
known ,	aigi
known .	ajgejmkd
known as	aiij
known better	aXgemqtm
known for	ck
known from	mn
known how	adjkmiok
known in	bk
known it	aZhmrk
known only	al
known that	apbecchXjbkpmeojrZtk
known to	acdjemheidjdnjtl
known what	adbeiljknj
knows	ajbmcVdjecgehmikjZkambnmoeqYreud
knows ,	batn
knows .	bkoire
knows about	aj
knows how	anijrb
knows it	aVbmgihribndriue
knows my	acdmnk
knows the	akgchinjoarjtcuj
knows them	ai
knows what	acgeiinn
knows where	aetk
knows who	abup
kochi	ar
kochi .	am
kofi	apdeld
kumasi	aj
kwame	aond
kyle	aineqetj
l	cjtk
l .	aitk
lab	alblcdgbheiijjnercud
lab ,	aeok
lab .	bl
lab </s>	ai
lab for	ik
lab means	kk
lab will	jlkd
lab work	ti
lab's	aj
label	jmqk
labelled	aq
labels	jk
labels wanted	jk
labor	aine
labor board	aine
laboratory	ieolrk
laboratory ,	abrn
labour	akcjnaum
labour it	ck
lacey	di
lacey ,	di
lack	aZblczdkfegjhaiboarYtlucvc
lack .	ak
lack experience	cegktk
lack icu	aeck
lack leadership	adtm
lack of	bncsgehcierbtdue
lacked	bdcjdngetlvd
lacked .	dlvd
lacked a	ak
lacked pace	adcl
lacking	abcnri
lacks	cmgjta
lad	aXhijekerjsjum
lad ,	aegl
lad from	adtk
lad on	sj
lad who	rn
lad you	oireun
ladder	ajniok
ladders	aj
ladies	adjikjok
ladies in	ol
ladies will	aekk
lads	jmkitd
lads had	jk
lads on	ackl
lads took	aejj
lady	aTbmdjeegkhcicklmonlqerktduZ
lady ,	ij
lady at	mp
lady did	ji
lady harwell	nj
lady on	dm
lady taking	bj
lady who	bjgjiejbncrnue
lady with	mj
lady you	aegl
lagos	adiijktm
lagos two	jl
laid	acckgjhj
laid side	ck
laid them	aehl
lain	adbiql
lake	arkdnj
lake ,	nj
lakshmi	ak
lamb	ai
lambing	arob
lambing .	ak
lamp	aojckd
lamp .	amje
lamp for	adeiii
lamp in	bi
lamps	aejj
lamps when	aejj
land	adbefmheidjbkmqlreuk
land ,	kn
land .	qm
landed	djke
landlady	jkrk
landlord	abdcgjheikjUkplemloZtj
landlord .	mo
landlord had	ki
landlord has	awkb
landlord himself	bejcno
landlord i	ii
landlord is	aZhiko
landlord it	abkn
landlord notice	ai
landlord of	gk
landlord that	qk
landlord told	acbl
landlord wants	aoqc
landlord was	ak
landlord who	jjri
landlord would	aihj
landlord's	bm
landlord's son	acbm
landlords	aecceegniojdkbokreuk
landlords have	gk
landlords were	acin
landscape	anrdue
lane	ajcj
lane ,	cj
language	bjcadeejgajioerptavm
language ,	airk
language .	jk
language and	ek
language of	abbm
languages	cbgr
languages ,	ccgo
languages .	gi
lanigan	aebl
lanigan gave	aebl
lanterns	li
lanyard	ajeeol
lanyard ,	eeol
lapse	adqm
lapse with	qm
lapsed	qj
lapses	deqm
lapses on	deqm
laptop	aibejckn
laptop .	ak
laptop i	abkm
large	crgZhcjZkemeoeritYus
large ,	ckie
large as	akij
large dog	cjre
large part	acum
large print	acro
large room	li
larger	aXbodogwhZiejekdmjoerctaud
larger ,	aebl
larger flat	mj
larger than	adcjgi
largest	acgjhk
largest in	hl
last	acbTcne0gphdiTjikbmcnbpZqasYteul
last ,	ekmp
last .	ajdbjakjoltj
last act	ai
last agency	adgermuj
last application	aejpke
last appraisal	cj
last book	bicdgj
last boss	gmje
last building	keni
last bus	al
last call	acbm
last chance	ecqu
last company	adgk
last day	adhmji
last dean	neul
last editor	aajmoi
last email	aidYfkkeor
last employer	ai
last flat	gk
last grant	uj
last hope	aYdcewjbkloeue
last issue	blilud
last landlord	glke
last letter	ak
last line	ti
last lot	adgkui
last manager	cogc
last manuscript	ai
last month	bicjjkkd
last name	ei
last night	aucegdjeka
last note	akdj
last of	ajedjbko
last one	djkjlj
last page	an
last panel	gl
last part	aj
last place	ji
last production	am
last project	nj
last quarter	gl
last question	ajde
last sang	gj
last scene	anjc
last school	uj
last season	ajjj
last sheet	ai
last spring	aecngk
last stanza	aj
last summer	abjn
last talk	gi
last thing	aajnln
last three	aabacddigqjckdrjtnue
last thursday	ik
last time	aPbjdmetjikeodtcul
last to	gj
last try	adjk
last two	aVcedohjjekeostYui
last until	km
last week	adbcdieikr
last week's	aednte
last winter	acgdjlkl
last word	aXeknnqj
last year	ambXcudcechpiejdkUlioeqerdtXuc
last year's	atcikeoeti
lasted	aZjkqetm
lasted an	cj
lasting	aebj
lasts	acgiomtl
lasts longer	om
late	ambacqddgLijjckZlamtnboarjsnteumvY
late ,	arejjboe
late -	aj
late .	bacedejekdodsotnul
late ;	aWbmcl
late all	hk
late and	merm
late as	aaoo
late because	bejekjmk
late entry	adck
late father	im
late father's	aejm
late for	ck
late form	aadjmm
late hour	mi
late in	cngerk
late into	aaun
late reply	am
late shifts	jm
late teacher	ij
late to	am
lately	acup
lately ,	acup
latency	ck
later	aibncbeYhYicjikcndocqtrctcum
later ,	jm
later .	hdqrup
later i	ak
later in	aj
latin	amdd
latin ,	akde
laugh	a+backedgcibjZkdodrctaue
laugh ,	as
laugh .	aocnjete
laugh at	mj
laugh in	ak
laugh out	aj
laughed	a/bbdegdiejVkemaobre
laughed ,	aj
laughed .	ap
laughed about	aj
laughed and	ai
laughed at	al
laughed so	ti
laughed when	al
laughed with	ck
laughing	ajejgdikoaretaum
laughing ,	abilocum
laughing .	ek
laughing in	aj
launch	aiuk
launch .	ak
launch a	ti
launch go	qi
launch it	aeul
launched	nj
launched our	nj
launches	bigeuk
launches .	aeuk
laundromat	aj
laundry	ai
law	bkhlicjakcncqcrctkulvi
law ,	abbeur
law .	aebl
law and	bi
law at	hi
law built	hk
law firm	tm
law is	ckhlnc
law on	ai
law writes	aduj
law's	kitj
law's ,	ackitj
lawn	aikcrm
laws	jiqi
lawyer	abhduw
lawyer ,	aYuo
lawyer .	ul
lawyer asked	ak
lawyer has	aj
lawyer will	aduk
lawyers	akce
lay	aZbjgq
lay a	abgn
lay in	bj
layout	aldjtd
layout plan	aedj
lazy	aeberq
lazy ,	bern
lead	abddfjhpickZmindqatlud
lead ,	elgetl
lead .	fjgkjemi
lead a	aioerk
lead and	ji
lead falls	hi
lead roles	gcjm
lead was	adhl
lead went	bj
lead you	tl
leader	abdmiq
leader ,	gi
leader .	aj
leader you	adim
leadership	aYbecogcirocritj
leadership experience	adtm
leadership is	aeciil
leading	acgm
leads	aZhmln
leads to	aYhmln
leaf	aj
leaflet	ar
leaflet says	ai
leaflets	abrm
league	gmii
league .	abgnhj
league together	ai
leaked	abbq
leaking	almetk
leaks	gl
lean	aj
learn	bmcXdeeqfkhTiQjikYlcmWneopqWrotiuXvW
learn ,	booeue
learn .	aqbeoerl
learn about	ai
learn from	apge
learn how	adbkgsiejiodta
learn it	tl
learn more	acfq
learn of	oetl
learn that	aibYfcgdjiop
learn the	acekjlolqe
learn there	ti
learn to	beocrr
learn what	adbnojtd
learn where	acom
learn whether	dj
learned	ambmcYdYeeflgjhXiojikXnYocqdrXtsuava
learned ,	akblgehd
learned :	abtm
learned a	asfj
learned and	il
learned basque	hl
learned from	aobigdiije
learned how	aXgntm
learned is	aerj
learned more	aigdio
learned my	tj
learned not	adjjoj
learned of	adjm
learned something	ao
learned that	abbmtk
learned to	gphejkte
learning	arcegYhZjemeooqitiuavb
learning ,	aeon
learning .	tm
learning a	ai
learning about	aYkmtk
learning experience	fj
learning from	argckc
learning the	ak
learning to	aigjte
learnings	abfm
learns	ajoordti
learns a	an
learns so	adoltk
learnt	iood
learnt more	aZio
learnt something	aj
lease	aibmdjedjdkYlk
lease ,	aj
lease .	dk
lease and	lj
lease on	hj
lease was	aZbo
least	aVbScWdXfegVh6ickZmknUoupeqUrescttuPvk
least ,	ek
least .	areemmqetd
least ;	adjm
least a	adgihlrk
least come	em
least have	abecjlmcoo
least he	aj
least i	a3cegdkeobtW
least now	tmue
least of	am
least one	aXbdgeikjikeoptm
least someone	oi
least that	achlomtd
least the	aRdiebhjmltu
least you	aXgehvjl
leave	aWbicigshFitjjkRljmRosrXscti
leave ,	eellnmoiqc
leave .	ak
leave a	acisjioeretdvi
leave for	jl
leave form	amnc
leave it	cleUgehdiejbkcndosqmrdtdum
leave me	adelijjekj
leave much	rm
leave my	adepqi
leave out	cmej
leave the	deeihdiejnkcnaoiqirbtpuZ
leave them	aj
leave this	adnl
leave to	abdktl
leave you	bideeciejellnkomuc
leave your	am
leavers	aehn
leavers for	hi
leaves	abbdcodlgdhiipjWlmmenbobqtratcuZ
leaves .	hl
leaves me	acciim
leaves out	acco
leaves the	aill
leaves you	aaqq
leaves your	abilqm
leaving	beddecgdhajikYmdooqpteum
leaving it	aejl
leaving me	aeok
leaving the	akjdom
lecture	acbets
lecture ,	aYtp
lecture .	ai
lecture on	aetl
lecturer	abglhi
lectures	beol
lectureship	achoni
lectureship i	aehl
lectureship was	hj
led	aZbecsgaimjenkrdtivd
led .	aanlom
led a	ci
led four	acco
led to	cjtj
led you	iioeti
ledger	cm
ledger you	adcm
leeds	badlecglheiejokblnmendocqlrduZvd
leeds ,	adgklk
leeds .	an
leeds and	hk
leeds ensemble	adqk
leeds in	qj
leeds job	jk
leeds wants	qi
left	aibicednevglhcidjblbmSnioVsVtcuZ
left ,	abekgkjako
left .	bcemgojdkdndrcti
left a	acbkjnnkrd
left about	ei
left and	adjmrl
left at	ao
left before	aebeqkrl
left behind	an
left for	ak
left hand	al
left having	acin
left in	alcedjee
left is	ajhi
left it	brccdkedgihijckate
left me	bcgkjenlrj
left messages	daqk
left much	ti
left my	atbejjqe
left of	rlte
left off	mk
left on	aVeikloo
left one	nl
left out	ajcngdhekctj
left over	eq
left school	adkm
left the	cdgjhnidjWkWmdneoaqmritiui
left them	aqke
left there	kj
left this	abdpqe
left to	cnengejnkcodqete
left two	abbn
left until	kj
left us	kj
left with	bi
left word	ai
left you	ni
left your	ai
leg	ai
legal	aenoqcreusvd
legal action	aeuo
legend	ajim
legend ,	in
legendary	aeij
legs	amej
legs ,	amee
leiden	gpne
leiden ,	gk
leigh	alie
leila	amdd
leipzig	gi
leith	ak
leitrim	acen
lemma	am
lemma #	alce
lemon	an
lena	mj
lena and	mj
lend	aZhdilkmlvud
lend .	adkl
lend me	adln
lend us	aYkklm
lend you	ak
lenders	kj
lends	anbdgdhiiikj
lends me	kl
length	aibceehlmqnioerbve
length ,	behimlti
length .	am
length of	mj
lenihan's	bk
lenihan's tender	bk
lens	aleekmtd
lens cap	an
lent	a6bdgajYkkoe
lent .	ak
lent me	argekk
lent us	an
leonard	ak
leonie	adok
leonie ,	adok
less	aYbkcsdbfcgPhliijVkWmknaolqjrdtZuo
less ,	li
less .	cn
less a	hk
less harm	aeckrk
less like	ii
less of	admsojtdua
less patient	acqk
less politely	uk
less settled	hj
less than	eloj
less time	adcmqk
less trouble	ai
less well	adbl
lesser	abip
lesson	ajbdcjechjijkbrcve
lesson ,	hi
lesson .	am
lesson in	iijk
lesson lacked	adcl
lesson learned	abtm
lesson on	oi
lesson plans	aioj
lesson was	aj
lessons	fkqkrjtd
lessons .	qk
lessons for	ai
let	aPbickepgUhdiXjkkulnmjnnocpiqerjucvX
let .	aj
let a	aYdkjkto
let alone	abklrl
let down	jkmo
let everyone	adjcmp
let go	aRkrtm
let graham	nj
let him	aXkenmtjul
let in	acckej
let it	aoeXiijlkcneoeqqre
let me	bYcqdieqfjgZhjicjRlrnXoVpkrbsitjuZvb
let my	aieijekemeom
let myself	aUeehdjtko
let off	rl
let the	bccadbgnhniekimcnmojqdratX
let them	jioiqi
let this	el
let to	adboejkc
let us	bicieigchbidjVkjmeodrltaun
let you	apbmcddceWgdhdiijpkbnjoYqZtduZ
let your	acljnirn
let's	aTbmccdifjgbhdnnqlrdtduk
let's call	bnod
let's see	acnpui
let's treat	dk
letter	aabTcZeogjhkikjjkmlbmonlqarjsYtnudvB
letter !	aesj
letter ,	aZbedjejgVhnjemoopqetd
letter .	aRbXdmeufihkjmkclcnlompcqZrcsbujva
letter :	ajcdti
letter ;	adcktl
letter about	dinkpi
letter above	ai
letter afterwards	qm
letter and	aminjdretj
letter answered	an
letter arrived	aigk
letter as	fmuj
letter at	aj
letter before	rm
letter by	achmqn
letter calls	akcihlqa
letter came	aldegojdkoqdretbue
letter can	ajcddl
letter did	dk
letter does	aZclkoqe
letter doesn't	nk
letter for	aideedlq
letter from	adinrl
letter got	deto
letter had	aXbegmjlti
letter has	aciejknktk
letter have	bj
letter i	gkiekemooerdti
letter in	abnlqn
letter is	akbicaemhkicjdkenerltb
letter like	aagpnerk
letter made	ji
letter mentions	ance
letter next	aatp
letter of	beckpmtd
letter on	aldeqk
letter only	aiii
letter out	jl
letter read	adjl
letter said	ap
letter says	cjqktb
letter sent	blqd
letter sitting	kj
letter so	adum
letter speaks	acbkci
letter standing	jk
letter talks	bj
letter thanks	bj
letter that	abkkmink
letter this	ai
letter to	aaeigejlnstjud
letter today	ak
letter too	kl
letter took	aZklml
letter turning	adbkcdtl
letter twice	aj
letter was	bYcXddhjkbnYrttl
letter when	al
letter with	aYckdigdicokrkuj
letterbox	tl
letterbox .	tl
letterhead	aerm
lettering	ai
letters	aXbScVdqeegihZicjTkolcmmnkqpupvc
letters ,	acdkgnnmud
letters .	aWbeccdljdkaolqpritlul
letters about	aYmo
letters are	adql
letters by	oi
letters easier	ajglob
letters from	dl
letters has	alje
letters in	adul
letters like	abgeknniuk
letters now	kj
letters should	aj
letters since	ackn
letters to	am
letters were	mi
letting	bccedeebgcjmmkndojplrjtWua
letting agent	ajierj
letting me	aiedjmmcojplta
letting us	kjoi
letting you	hj
lettings	iljekdrq
lettings .	adilrk
lettings office	aj
lettings team	rj
level	aTbYccdbfbgphmibjdnzqcrmtjubvc
level ,	aenjol
level .	aWfenprktl
level on	adhkni
level you	aj
leverage	fj
liberty	aajeqs
liberty of	abjeqs
librarian	nm
librarian and	adnm
library	anckdegYhjjYktmencobqZtYudvl
library ,	as
library .	cmkl
library ;	acrl
library because	kj
library card	al
library is	al
library roof	hi
libretto	aerl
libretto are	aerl
licence	bmcieegdhdjckdnbokrcun
licence ,	al
licence .	cjtk
licence and	hi
licence for	acum
licence form	ak
licence is	aeol
license	ai
licensing	abnauu
licensing board	adun
licensing committee	ndum
lichens	amod
lick	rk
lick my	rk
licked	ai
lie	abbrhijemkoe
lie ,	bm
lie .	bk
lie awake	acml
lied	aWbwje
lied about	bi
lied to	aYbvje
lien	alle
lies	aVbjcljjqj
lies about	abbkjj
life	aPcadeetgXhZiljkmWneqbrqtkul
life ,	aogermtd
life .	aYerfijerktd
life and	ai
life in	acierm
life is	acjekmoi
life on	bj
life to	iijj
life with	jk
life's	aciioi
life's work	aeoiti
lifeboat	akte
lifeguard	tj
lifeguard is	tj
lifetime	gl
lifetime .	gi
lift	bbcjdeeejYliuj
lift ,	akmi
lift .	beijriul
lift a	adgk
lift broke	hk
lift drawings	ci
lift was	aj
lift with	mi
lifted	idjcmlrn
lifted a	aZmlrn
lifting	abckgnhe
lifts	ak
light	acbegciikjnjocrktludvi
light .	aaiinjrltj
light comes	abkn
light in	ak
light of	aetl
light on	aeci
lighter	akcjge
lighter than	ck
lighthouse	cjjird
lighting	ajji
lighting the	aejj
lighting was	rj
lightly	aYbeccgphcidjsnjod
lightly ,	gn
lightly .	abgihejlriti
lightly with	abjlnj
lightning	al
lightning slot	am
lights	acdieegmiijmkmoerdtaue
lights ,	algc
lights .	gk
lights are	ackn
lights of	adjn
lights on	jj
like	abcUdpeQfihoimkalXmonkoapUqjrasmudv1
like ,	aicnelibokrd
like .	aibdcidcelgZheiimerltauivd
like ?	amve
like a	aabbccedhlipkdmbniooteuavj
like amateurs	gl
like an	aYilllrjte
like any	ai
like anybody	aj
like anyone	aj
like back	al
like each	adhkmoqe
like everybody	aahltk
like everyone	hj
like i	aegpjborub
like in	aeeioktl
like it	dbiYjZniquratcudvi
like just	jn
like me	aXblccdZgehjjSkjldm1nioWuZ
like mine	aUbvcdeegyiYmitYuevc
like most	gj
like my	diikjcom
like one	eejeqksk
like ours	ajblhjue
like some	ak
like that	apbccjgbhdjpmdocta
like the	adbZccdmeagWhkjWmcnnobtwubvi
like them	aldine
like this	ajbccedceegihbiXkZmdnooarnsptbumve
like to	ambYdveLfqgchPiOjdkklZminjobpesi
like us	acjp
like what	hl
like with	co
like you	aibddleZgXhdisjknaodqetcui
like your	djgjidodtmvj
like yours	aceegahojakrndqetXuovc
liked	axbRcidcedgThYiUjmkkmZnmoYqlrluWvd
liked ,	ai
liked .	acjm
liked best	ai
liked how	aj
liked it	ap
liked my	aZbenpqnue
liked that	rj
liked the	aqbecm
liked this	ak
liked to	heidjjklmetm
liked your	oero
likely	ajdegdiekkllrivm
likely to	ljrj
likes	aubcgYiijbkdnooZrYtluX
likes it	an
likes of	il
likes the	tl
likes to	nr
liking	al
liking the	al
lime	ao
limerick	ol
limit	aogcjkkeodrjsktbucve
limit ,	bkcchjjlreue
limit in	cdsm
limit is	aj
limit was	ci
limited	ancifc
limited audience	cj
limits	acijniteum
limits ,	ik
lindiwe	amld
lindqvist	akml
lindqvist ,	ij
lindqvist </s>	ai
lindqvist is	ai
line	bUcedlfdgOhekTldnvonpdqrretjuJvd
line "	aj
line #	al
line ,	cdhjjimjokrc
line -	ak
line .	aobccidcmbnnobtiue
line ;	acml
line about	acbkcddmseto
line and	aeml
line answer	ceeehlijqi
line at	dj
line back	ai
line break	tk
line by	ckmkte
line email	acenikoltZ
line for	aebiqi
line from	diejil
line if	ak
line in	ai
line is	ai
line of	cjeeicjkrk
line on	dilknj
line one	aedj
line only	accn
line or	aree
line says	adck
line six	adrm
line so	ql
line this	qj
line to	akhennretc
line was	aZbehejloorj
line would	sl
lines	bZcYedfkgYipjokblemcobqbresktoua
lines ,	accbijjjsltk
lines .	aecefkhirj
lines about	ai
lines from	ai
lines in	ak
lines on	dktk
lines than	aXckio
lines were	aetk
lines would	aj
lines you	aj
ling	ai
link	bkcedeoesktev0
link on	aesl
link to	vm
linkedin	ui
linkedin .	uj
links	vk
lintel	rk
lionel	ai
lips	abiirk
lisbon	akeeqi
lisbon ,	ai
lisbon before	ak
lisbon in	ai
lisbon is	aeqj
lisbon team	gi
list	aqbQekfYgihpicjJkOlrneodpbrositauSvc
list ,	aZbdcbdneqgYhlllmdqYrjuc
list .	abbdecgkhjijjdkerksmtkuVva
list ;	ai
list ?	aleileve
list after	ej
list and	aadeeegilknjrn
list as	anee
list before	hk
list for	aree
list has	gdqo
list have	ul
list i	aj
list if	aoec
list in	ai
list is	alcddcengeoeqkte
list like	hk
list makes	aahn
list moves	qj
list next	al
list of	albbcadiemgahXltqard
list on	oi
list opens	ai
list since	hi
list the	aecmgm
list this	acqn
list three	abcjhk
list to	abrnul
list was	acbidm
list where	hk
list with	cegkik
list would	ci
list you	ej
listed	aeckgellui
listed ,	aj
listed below	adlm
listed in	cj
listed on	aeuj
listed roof	aetj
listed under	ak
listen	aabddeepheiljlnlocqdua
listen ,	el
listen .	aegjijrite
listen to	aWijjmlinntj
listened	bdckgehiinjdmetb
listened .	an
listened to	clhjikje
listeners	al
listening	acblclgijeneoZupvc
listening ,	actkul
listening .	adbigjodum
listening to	aebjclii
listing	adbjcjherivl
listing again	cj
lists	aacoelgdhktevm
lists .	hl
lit	ajiejm
lit a	aeiejo
lit the	anje
literally	abjkto
literally .	abjltj
literary	tl
literature	aWilkmtk
literature .	adtl
little	aXbbcdepfagtiWjnkamdnbocqdrisbtius
little ,	ajemgljdmdoe
little .	akhdonrdtd
little above	amkd
little asha	jj
little awkward	abgjul
little bit	ai
little boy	aljike
little earlier	acbkij
little else	mk
little extra	aaun
little festival	akjcui
little finger	aegl
little gallery	aegmreuj
little girl	amrd
little girls	jk
little i	mj
little in	aj
little intimidating	gj
little late	mi
little league	ai
little less	adul
little longer	geroue
little magazine	abrdto
little man	jdrk
little more	ddgkhcijmeolrd
little museum	rk
little of	abtk
little one	eikomeoe
little ones	aejp
little over	akki
little sad	an
little scholarship	aj
little short	abjm
little soft	aecn
little surprised	hjoj
little team	om
little the	abtp
little thing	ajemte
little time	qkte
little upsets	gk
little verses	ai
little with	gmjk
little you	abrltk
live	adbbcaddhailjrmaqerntbumvZ
live at	rn
live by	ieuj
live happily	ai
live in	aXlirmuj
live on	ej
live round	ak
live to	jk
live with	aegmjxrbtbuevZ
lived	amge
lived .	ij
livelier	rl
lively	amte
lives	aWbmcjgdhjiojbkaon
lives in	oj
lives on	bjhioj
lives there	aebm
lives two	aeuk
living	abecgihbinjakvodue
living on	aaeehekv
living room	aeki
living with	gmke
ljubljana	ci
ljubljana ,	ci
load	clvl
load tables	accn
loaded	aaqmvj
loaded ,	abqm
loading	uj
loading bay	am
loads	am
loads .	ak
loaf	ajcegl
loaf ,	ak
loaf you	gl
loan	aibeccdjhdjekmlkqduj
loan .	aedl
loan of	aalmul
loan was	aicekj
lobby	adbjeijlqmteuc
lobby ,	acjn
lobby .	bk
lobby until	qm
local	bmclibjjkcncqdsjtVuj
local ,	aegl
local .	anjmtY
local and	ajcj
local baker	hj
local firm	ak
local firms	aebk
local is	cm
local paper	aerntcul
local schools	li
local shows	gj
lock	um
locker	anqe
locks	aZklqj
lockyer	ai
lodger	aZto
lodger likes	aZto
loft	adjq
loft .	acjj
logic	aibdcsidrbtevk
logic nobody	cm
logistics	goud
logo	aVbogchjljoeritlvi
logo ,	ablktj
logo either	aerj
logo for	bk
logo is	aebjgdtk
lol	abtlvl
london	lkrm
london ,	acrn
london .	ai
lonely	aYgtilretd
lonely to	gkik
long	aibacYeifdheikmjncobqqrktUujve
long "	cl
long ,	alglhjjeqcri
long -	bj
long .	becceegdhkinodqorZsltdue
long ;	lk
long ?	ak
long a	aetm
long about	ai
long admired	am
long and	mi
long answer	mk
long as	aRcaexgdhbjnoaqsrdtjuk
long day	aubejdme
long do	amdiva
long drive	aj
long email	ai
long enough	aahjkk
long evening	kk
long for	amci
long in	rl
long life	ii
long manuscript	rj
long may	aeim
long memory	aSuw
long one	jj
long service	aZhkom
long shot	aq
long the	am
long to	ajbjqnte
long wait	alqe
long walk	kl
long way	ginlriud
long week	an
long weekend	ai
long when	aboq
long while	ok
longer	aWdieefegYhRiXjXkmmancorqjrmtqui
longer ,	akgdheoeroue
longer .	adcmknoe
longer for	oj
longer than	gcopqqrbud
longer to	qetk
longer trial	ck
longest	ak
longest serving	ai
longlist	ap
longlist .	ai
loo	actm
look	aWcldifdidjpkmlsmUnioUpYqutdueve
look ,	cjdmjd
look .	aecjdleigihlratb
look ?	vi
look a	aWbogejjri
look after	akgdhdkl
look again	accoekkiqb
look and	ok
look as	aegj
look at	aebXcjdbekfehTjllmoTqkrpsktZucve
look back	qk
look before	alcmde
look better	bj
look different	akgdnkuk
look far	inre
look for	ajfkkmlerktZud
look forward	ajbbccfehliekdlanXojqlrZtruYva
look handsome	jj
look in	llql
look into	aZnrrk
look like	aoblgiiijdrctaub
look my	aZjo
look odd	heql
look of	alblhc
look on	aVhouk
look only	ej
look out	aidn
look over	aWlpri
look rather	aiui
look so	acrkum
look splendid	ti
look the	gijj
look through	dj
look to	aWgkhpjdkk
look up	okqjreuj
looked	ckdneYhkjjkXldmbnjocqerksltbubvd
looked ,	acrn
looked a	gj
looked after	akndon
looked at	aYbmdneegYhnidjakdnroaqesmtb
looked for	hjjiojre
looked forward	aj
looked good	aXjr
looked great	al
looked in	dm
looked it	ak
looked like	ckvi
looked me	aeji
looked odd	am
looked up	adbdcngnjdneoerrte
looking	acbjcYhjjekjlindqbrktkvl
looking .	acbmhlijqe
looking after	adrm
looking again	ul
looking at	aebkdceekoocrmtcudvi
looking back	mj
looking for	aibddjekgchcidjclimdtque
looking forward	aiglkjneueve
looking into	nm
looking up	aetl
looks	aibbcddeeagWhkjYkeminiqjrctburvv
looks .	aZhlqm
looks a	amhkre
looks after	aiul
looks at	aVbcmknionun
looks better	ai
looks for	aj
looks great	am
looks like	aXbjgeocrltmvo
looks splendid	ai
loom	jk
loom ,	aj
looms	ak
loop	sl
loop ,	aesl
loose	apqe
loose step	ui
looser	cegk
lorcan	ak
lord	aenm
lord hathersage	ai
lorelei	ai
lorem	aaprqe
lorem ipsum	aaprqe
lorna	ak
lorraine	aj
lorries	tk
lose	bicbddeegWheikjjkqmZndoYqqrcuZvb
lose ,	aehjli
lose a	eeijtm
lose me	aceeqr
lose my	aikl
lose sight	ai
lose sleep	amje
lose the	elkl
lose their	aajq
lose this	kl
losing	hdimjekioeqitkuc
losing ,	gk
losing my	tm
losing the	aein
loss	aXccdbfeg6jYkcmXneocqdrktjub
loss ,	gjkbmern
loss .	degsijjdkemaqetm
loss :	aj
loss is	aXgokl
loss that	ai
loss will	adgo
lost	aqbncUddeYgSheiYjZknllnarkte
lost ,	aekilk
lost .	adblhkkbqerl
lost a	bnjd
lost between	ak
lost by	aj
lost her	ai
lost his	kl
lost in	sj
lost it	albe
lost marks	dj
lost my	km
lost on	aibllk
lost out	an
lost the	aekjtn
lost to	hi
lot	arbpcWdafdiTjTkdmWqZsiteuj
lot #	sk
lot ,	aini
lot .	albieegkljobrete
lot from	atocte
lot just	ak
lot like	hl
lot of	aebrejgehcicjcmbndtdun
lot that	ai
lot to	acnkopriteue
lot were	ai
lots	ajfevm
lots of	vn
lottery	aohdoerdtl
lottery grant	ui
lottery would	tm
loud	clmkokrdta
loud "	ckte
loud ,	aaclmj
loud .	al
loud and	aaon
loud at	jk
loud in	an
love	a0cZekfegPhWibjZkZlmmZporatcudvi
love ,	ui
love a	gerl
love it	avheje
love my	ak
love of	aeer
love that	jkti
love the	aolj
love to	ajbjddeagdijjcnipprZua
loved	apbacednebjdmanepprYtkuZ
loved .	acdo
loved by	acin
loved it	aq
loved that	al
loved the	aniejetoue
loved to	okte
loved your	jj
lovely	apbddbeaiajekdlimXnbovqbrPtpuQvZ
lovely ,	aYgmijon
lovely .	ajidoore
lovely building	adhm
lovely fortnight's	aZjo
lovely letter	cl
lovely manners	al
lovely newsletters	oi
lovely surprise	altc
lovely that	alte
lovely time	ai
lovely to	aebiidjellor
lovely walk	aZtn
loves	uk
loves a	aeuk
loves it	aj
low	apbbclebgdhaiejekbmonjobrWtnve
low ,	aato
low energy	cj
low for	aj
low notes	al
low on	tl
low point	aZmp
low water	ai
lower	bicjgkhciekcrZtjuj
lower ,	aicd
lower school	aeuk
lower than	aignrc
lowered	mm
lowered the	aemm
lowest	aacmhpkdsk
lowest ,	hk
lowest .	aecj
lowest bid	adhr
loyal	hjui
loyalty	aYgchwoptcue
loyalty and	aehi
loyalty means	oi
loyalty ought	aloe
lps	nm
lps mentors	nm
ltd	aj
ltd </s>	aj
luck	aibbcedoecgchckklemcniqerctpudve
luck ,	adjikn
luck .	addlik
luck card	ji
luck finding	aktd
luck for	aj
luck running	acretn
luck the	adtl
luck to	autZ
luck with	gdieontmva
luckiest	eiii
luckily	adcegnocrjtk
luckily i	aiceodrjtl
luckily there's	aago
lucky	apbYcdecgmhmisjZkcmcndobqerUte
lucky :	gi
lucky for	am
lucky it	ip
lucky that	hoicti
lucky to	edgqhainraui
lucía	aj
lunch	bjcmdbeZgeiejakUnvojrVtkuX
lunch ,	aajdlemiokqo
lunch .	ajblcjdegXhjjikcmanmrctbue
lunch and	abnioo
lunch hour	ml
lunch i	aj
lunch next	aenk
lunch until	aato
lunch was	oi
lunch when	ak
lunch with	aTclgljeno
lunches	aYoltl
lunchtime	ak
lund	aebjqk
lund </s>	ai
lute	rk
lydia	abnl
lydia ,	abnl
lying	acbkcejekl
lyle	li
lyon	aljinkuj
lyon ,	ul
lyon in	am
lyon last	nj
m	alkk
m .	kkvc
ma'am	ajio
ma'am ,	ik
ma'am .	ik
machine	abbdgjodqitt
machine ,	aetm
machine .	aoqjtd
machine in	ai
machine is	aetk
machine that	aYrktl
machines	aerdtl
mad	an
madam	ekfngeimjdnctdue
madam ,	elfniijenepdte
madam director	aeik
made	bVcbdZflgkhjirjxkXlSmlniobpeqerbsYtducvk
made ,	adceepij
made .	flhenkoereum
made a	behdidjtmetavk
made before	aYbmgjtm
made charge	hj
made for	aahnkjok
made good	hm
made in	aYcjdjnjrltj
made it	azbecdgejbkite
made me	aobWcidcebhZijjxkaneoaqdrZtVub
made my	apgiijja
made no	al
made of	abimji
made on	aWhemlnnom
made one	ak
made permanent	adhk
made sense	om
made some	bi
made that	ii
made the	aobjccgkidjand
made them	ckrj
made things	aeoj
made to	elji
made up	dkhjje
made us	am
made when	akbeoetj
made with	ij
made you	aYjumnodtd
mae	aj
mae </s>	aj
maestro	iq
maestro ,	aeim
maestro's	ai
maeve	aq
maeve yourself	ak
magazine	anccdcgdheiijemdnbtovd
magazine ,	alidneol
magazine .	tn
magazine is	ij
magazine ran	bj
magazine since	ij
magazine that	apidtc
magazine was	aj
magazine with	aetp
magazines	acjirk
magnificent	aeceipjdto
magnificent creature	ii
mail	aabbcbdkhdjjkeldmkojqstjud
mail ,	mj
mail .	jkqj
mail and	di
mail i	abqn
mailed	ak
mailed back	ai
mailing	ljso
mailing list	ljso
mails	di
main	becddinjqcto
main reason	aj
main stage	aadktl
maintenance	ai
make	aZbpcjdpetfegkhbibjjkdnZoYrTsctFuu
make .	gj
make a	aqclgjhemdrZteua
make an	akbkeiiekmlerevc
make and	li
make any	aiei
make good	mk
make it	aXdueamlqkvi
make me	albloereue
make my	accjdo
make no	aabjciuj
make of	eeidnjuq
make one	eo
make room	ai
make sense	arce
make sure	aieeiejeobqdus
make that	abjllj
make the	abcjelgjjmoerd
make these	gloe
make this	qj
make up	aPhmjelkolqkrmud
make you	abepmi
make your	aXbjjiun
maker	ai
makes	aebdeifnhqjkkjlbqbratNukva
makes a	gnojrdtc
makes good	aj
makes it	aTcbengehliejqkkoetlub
makes me	ambk
makes more	ancd
makes no	ctie
makes of	nk
makes one	in
makes perfect	ai
makes sense	axcWfdgbhkicojrjtcvc
makes the	aUcidnfngchkijnkocrjta
makes three	aemo
makes up	ajil
makes us	aefo
making	aZbdcZdegehliejqkYmsoYqirdsiuevn
making ,	mk
making a	jlsi
making an	ajji
making it	mi
making me	jmkdmeqk
making the	ejoe
making you	mi
malachy	ak
malayalis	ul
malayalis in	ul
mam	abjp
mam ,	adjl
mam peeled	jk
man	ceelgdkllemVnYoOrssetbupvd
man ,	geul
man .	aVbpdiiejk
man at	aprc
man has	aj
man in	akgjodrk
man of	en
man on	ak
man remembers	ndun
man than	il
man to	gehjrk
man until	aeun
man who	acbddjhZnirwtjue
man will	adjm
man with	aebihkidrltd
man you	aiglrd
man you've	adtl
man's	aZbkjq
man's heart	aejk
manage	abbecbecgjhUijjsmenboqqZtluU
manage ,	adhejrokuc
manage .	altk
manage ;	acol
manage on	kkoi
manage somehow	adjiki
manage the	aili
manage to	aYgkimrk
manage with	aeketn
manage without	oj
managed	aWbbcdedgThbibjnmdotrrtpue
managed a	rk
managed it	aZoo
managed to	gdoirjtn
managed when	aXjmoj
management	tj
manager	aSbkcldaekfegkiojRkbmdnrobpquRvb
manager ,	aYeliilioepsretd
manager .	bltj
manager and	qj
manager has	nl
manager i	abblni
manager in	aebdgr
manager is	adnjrl
manager jokes	gk
manager once	acgm
manager plays	nm
manager submitted	bi
manager told	bk
manager was	aailti
manager will	ni
manager would	accneigbii
manager's	alnlrd
manager's little	amrd
manager's name	nj
managers	ak
manages	okti
manages to	ok
managing	aenntj
managing director	aenn
managing to	aetk
manchester	aeel
mango	ai
mangoes	aeim
manila	adgn
manila they'd	acgn
manner	bigj
manner in	ai
manners	aSdlgeiemqrotk
manners .	aemmrctl
manuscript	aecadigihjiZjanioosevc
manuscript ,	aekjqjrj
manuscript .	bjnlre
manuscript came	abbjtm
manuscript had	ai
manuscript in	ci
manuscript is	ai
manuscript of	aicbhn
manuscript was	bedj
many	awcedpeqhdiejZkolVmXnRoZpoqkrZsctPve
many ,	am
many .	aqcdeloetb
many a	al
many altos	adol
many applicants	acgkok
many forms	anme
many good	an
many happy	ai
many letters	aaqlul
many more	aXdngeheku
many of	bmcddjgihiicjdndti
many old	acol
many people	azidjjmdocrdtb
many questions	bj
many replies	ao
many thanks	acfjpotduk
many things	aj
many times	adepqmtcuevc
many who	apod
many words	aXbjdkhk
many years	aetm
map	rntlvi
map .	aj
map and	rl
map you	actn
maps	atbdrd
maps .	arbe
marathon	an
march	ajckdleZgRhmidkklenZolqXrateuiva
march ,	aidoedgbheoatl
march .	aablcbdegehkorqdretZuj
march and	hekm
march free	hije
march i	ak
march round	hl
march with	ajke
marcus	al
marek	bl
margaret	ai
margin	amccddeilloetd
margin .	aedeeill
margins	mk
margins ,	mk
marguerite	am
marie	ak
marisol	ak
mark	adbicmedgejdlmmkneoeqbretduj
mark .	achl
mark and	cl
mark in	adbl
mark my	aamlul
mark that	ai
mark would	aeck
marked	aVbtcndbgmhcjeniobqjritduevc
marked "	ti
marked .	cdijql
marked down	ci
marked it	ci
marked my	bl
marked the	cirl
marked this	nk
marker	ck
market	aobdckdefmiejdkbneoaqdvc
market ,	gk
market .	aj
market by	uj
market for	cdtn
market is	cj
market isn't	ci
market looks	airkve
market size	cj
market stall	akbehj
marketing	aWipllrj
marketing .	aYinrk
marking	apcjkcqctmvd
marking scheme	cj
marking sheet	ai
marking this	aokdqc
marks	abblcidseZhiibjYlpmankqYrXuavd
marks ,	aXdmhjlo
marks .	akdjnj
marks and	ai
marks for	aecjdkhdtn
marks in	hk
marks is	hj
marks on	bk
marks to	anhdnl
marks went	bj
marks were	giol
marlene	ai
marlow	hi
marlow street	hi
marquee	al
marrakech	jj
marrakech shoot	jj
marriage	abiljlvd
marriage is	adjlvd
married	aZbnncuj
married to	aabnncuj
marsh	ak
marsh </s>	aj
marshal	uk
marta	ai
martin	ajbledlenioj
martin ,	aeednmoj
marvellous	aqoive
marvellous .	aj
marvellous how	ok
master's	hk
masterclass	aXhmjeretp
masterclass in	aWhntp
masterpiece	aUgotq
masterpiece of	aZtr
mat	dekl
mat .	dekl
match	bdcmddgjjdoeqpte
match .	qk
match and	ck
match the	aehj
match what	aigj
matched	bdcigj
matchless	aeik
mate	abgktm
mate ,	gk
mate .	aZtn
mateo	aj
material	aZrkukvk
material .	abrluk
materials	cehl
maternity	bi
maternity cover	bi
mates	oerl
math	acrm
mathematician	giie
mathematician ever	giie
mathematics	akrovd
mathematics again	aj
maths	lirctj
maths ,	li
matrix	nltj
matrix ,	aenltj
matron	nj
matron this	nj
mats	tj
matteo	ai
matter	bdccdteXgZhmjikYmYnmokqirOsevZ
matter ,	ai
matter .	cdfkneopte
matter and	acqjtn
matter as	an
matter closed	ai
matter for	aehi
matter of	aYdwhkjdkcljmdrXtevd
matter rest	aluj
matter to	clheoiqe
mattered	ajcegeom
matters	akbcckdigchXijjdkdmenmorrZuavZ
matters ,	abcink
matters .	aoceojrdtiubvb
matters are	adui
matters for	ak
matters now	om
matthias	ak
maureen	am
mavis	aj
may	ajbQdkeYfsgmhcjekaljminnoaplrZsTteunvU
may ,	apdkgcjandoiub
may .	arbdcidjedgbhZicjdkdlcneoqqnretZuc
may :	li
may align	fj
may also	ai
may and	addkjkki
may apply	aode
may arise	hj
may as	aaqp
may ask	amdcui
may at	ai
may be	cddiecgchXibkkmlnoqZrYtivs
may clear	hj
may come	dkhdlj
may concern	acfqnd
may expect	adnj
may find	ackduy
may for	qm
may gather	gm
may get	adnm
may go	aZqjum
may have	bbcjdrgihdjbkmoeqcreua
may help	aXcqjjlerm
may i	aobacodVecgbhsipjXkZlkmknXodpoqTrcsetiucvV
may is	aediok
may it	abdiim
may keep	aeijrj
may like	adbadegjjqnjrjtbue
may look	gjui
may mention	adbmgi
may not	gjhdkk
may now	aiji
may recall	dkgl
may remember	aZdkjjuj
may require	aefl
may save	nk
may say	aabmgk
may see	ejni
may send	adhl
may take	aoniqb
may that	aejl
may the	tm
may to	bj
may want	aiceqk
may we	dklivZ
may well	nq
may wish	abekqluj
may your	aZgerltr
maybe	aXbdcbdlergcjYkallqduav1
maybe a	ok
maybe i	di
maybe it	di
maybe next	rk
maybe one	alje
maybe we	ak
maybe would	aZeq
mayor	aZiinpui
mayor and	adiink
mayor who	aenl
mayor's	aWbcnjtnun
mayor's office	nj
mbeki	anqe
md	aZnp
me	abcddbepfkgvhtibjdlnmlneoWperLtWujvL
me !	adsj
me #	bm
me ,	bcccdcfagsiRjZkllxmmnjrZsYtZub
me .	aVckfogphjiSlYmmnaolqZteuivq
me :	aj
me ;	achdiijemlonreti
me ?	aTbidlemjakklZmmnbolqesjukvd
me a	bVdiecgdhiiollmenmoSqqretZud
me about	bwcbddeegkheidjWkbmbncoVqdrbsmtdus
me after	bdengjjd
me afterwards	bl
me again	aacjeqgehijclemaqWrsuj
me all	audc
me along	aWbntn
me already	hj
me an	akedhili
me and	cbemhdicjdlbmandoaqardsiux
me another	aUekhq
me anything	aieejlmd
me anywhere	aegk
me are	cimj
me as	bcengZjcmbndoitjui
me at	bScidkergeidjakildnkpmrdteua
me awake	mj
me away	adgiji
me back	bddkhdjakdodquuj
me be	eeup
me because	aebijekk
me before	aYbedkhiijjeneomretiui
me being	acjiqj
me best	ak
me better	aluj
me by	bldeeZiejdoeqstdue
me choose	aajo
me come	dj
me correct	ck
me do	abqk
me down	adbodceagchmimkdmXobqZrkui
me each	aejmqi
me early	gk
me either	aerm
me every	gejm
me explain	cj
me feel	aigbiejo
me find	jloj
me finish	al
me first	aegm
me five	ljuj
me for	adbocYdkedgjiZkYmmnXonqcrWupva
me forever	aeik
me frankly	ak
me from	anjk
me get	aemo
me go	aecjdjjekl
me going	aeeiiljj
me good	argeketi
me grinning	ai
me guess	aZts
me had	bi
me half	ai
me hanging	ij
me hard	aebl
me have	aebddeepgdmkqn
me he	bi
me her	nk
me herself	an
me himself	aknk
me home	kk
me honestly	accm
me hope	aein
me how	bZcqdlgchnidjakdlmmencoZqdrdtWurvb
me i	bcclhkioocud
me i'm	aWclgmrl
me if	apcceegdjikilcmaoorlteua
me in	aWbkcUdaeiflgpiWjomeniojqjrXtZui
me included	arge
me into	adhnkj
me is	aVbmdjgjhl
me it	adbirl
me its	adgm
me just	aoeeok
me kindly	anjb
me know	albYcZdieMgUhtickaltmRnUprrasltnuR
me last	clei
me laugh	amcl
me like	abikjirj
me look	blre
me luck	aYkntl
me many	kk
me mention	bk
me more	gjhdipmdrj
me much	aj
me my	ak
me next	hcjltl
me nicely	aj
me nine	adhm
me no	aSdkgijekknmql
me not	aiebjakjop
me nothing	ateehbjdoetj
me now	alddjqojqcud
me of	hl
me off	alqaro
me on	aibkcZflhdkillmZnWokrasevd
me once	am
me one	ckengdjdok
me only	abgkhk
me or	adekql
me out	aaeliijdkiqerlte
me over	ajgmjc
me pay	ebml
me personally	aehkni
me play	accjdieehjmi
me plenty	an
me posted	al
me put	ckdmebgeheqdrm
me quite	ii
me redo	adcl
me remind	aegq
me right	adqm
me round	aj
me say	akcdhcmn
me see	jm
me separately	ml
me should	fimi
me since	eljkke
me sing	hj
me sit	aj
me six	adjl
me smile	ar
me so	aickgdilmite
me some	teuk
me somebody	ni
me something	arie
me somewhere	ek
me sooner	amgj
me speak	ni
me speechless	ajik
me stand	eljm
me start	aejjqm
me stay	adel
me straight	aj
me take	alckjeqe
me teach	gj
me ten	aaeknl
me tend	aagpue
me than	ikmm
me thank	apte
me that	dcgohcjQkYmorjuYvj
me the	acbecWdkeXgYhniejWkillminooSqlsitiulva
me think	aemm
me this	adbidbeehmilkineuk
me through	aedeenhjjekimbnrqctd
me tidy	ai
me till	ackkqj
me time	apbe
me to	aebYcidZeZgohNiqkelsmonioipdqWrVsitquOvk
me today	acqn
me tonight	acjlqj
me too	alceul
me train	acbl
me try	aenl
me twice	gini
me two	aicjhioi
me under	kiuk
me understand	aj
me until	aabcjlkp
me up	bceegmhlndokud
me very	al
me wait	ijqj
me want	ai
me was	akbcrk
me wash	el
me well	al
me were	blne
me what	aXbecWewgOhXjekkljnYsqtj
me when	aXbedlemglkemjndocqcrctque
me whenever	aoqc
me where	adgetmujvj
me whether	ajdcjlmj
me which	cdejgdjelktiuj
me while	abbjgj
me who	ambegeiejdlnre
me why	abbbgihkjnlpndqeubvi
me will	acgdjkrm
me wish	ai
me with	aoedgbhnlmndrete
me within	aagjql
me wonder	aablgl
me would	accjgehojk
me write	acom
me wrong	aj
me yet	acejun
me you	begehjiqjdme
me your	gihdienote
me yours	ai
me yourself	auicjdoi
meal	adkm
mean	abbaenfegWhijikcmWonrVtiuZvw
mean ,	aVdntk
mean a	ojte
mean about	aove
mean it	jm
mean no	aceiqi
mean nothing	kk
mean something	abcjjl
mean that	aYcjmdorqptb
mean the	eitl
mean to	hojeni
mean you	aeiljeoetk
meaning	acdpoj
means	abbccUekfigZhiiakomdorucve
means .	abekqmri
means for	aekn
means josie	jj
means no	ccekklve
means nothing	adniom
means the	adtk
means this	adol
means to	hk
meant	aebZdXemgSktlZorqaritduZ
meant ,	hilcol
meant .	akckkiod
meant a	ao
meant about	al
meant being	abem
meant for	aRbecehrijjdmjoirctn
meant i	ak
meant it	adcjol
meant something	jj
meant the	bk
meant to	ajbegehcklnjrltb
meantime	argdkdll
meantime .	al
meantime i	aihi
meantime the	aj
meanwhile	al
measure	aecqhijjke
measure ,	cjgi
measure in	cj
measured	aebeclfkgohkjb
measured by	cefkgj
measured on	ck
measured up	ak
measures	ci
measuring	ap
medal	adbdgnheoctp
medal .	adgj
medal for	aatr
medal only	ak
medals	adgmheilte
medals for	il
medical	aetn
medicine	kk
medicine ,	kj
mediocre	aeti
meenakshi	ak
meera	al
meet	bYckdceYfdgUheikjikZlnmjnlpirZtpvc
meet ,	aadjlmqjve
meet .	aeoltj
meet ?	dj
meet a	ti
meet again	qiui
meet at	ak
meet for	actl
meet in	aroe
meet me	aXcllimooite
meet mr	adpl
meet my	aajp
meet on	np
meet the	amckddti
meet you	ajio
meet your	nkqe
meeting	acbocZdZgaheimkWlnniocpeqerztavY
meeting ,	aklkqcul
meeting .	adfijckeoiqkteui
meeting at	achjjl
meeting i	nkue
meeting in	aeqo
meeting is	hj
meeting on	aebm
meeting that	anre
meeting the	adhdioro
meeting was	adbk
meeting with	adll
meeting you	aaipjlre
meeting your	ai
meetings	ceelgiojtiue
meetings .	asgeheoktc
meetings and	hi
meets	acdefkilndqsteub
meets ,	aeqm
meets a	imte
meets on	qi
meets with	fl
meetup	adgjnk
meetup .	gj
meetup is	aenk
meg	ai
mei	al
member	ambicedeeegbhmidmlnkretcuZ
member ,	hj
member .	qi
member i	nj
member of	bkmlnjqeud
member since	hl
members	acbkcagWhTijkcmoqmrjun
members ,	aenioiqj
members at	nj
members can	acqktj
members for	jlue
members have	qi
members in	cemn
members of	bk
members spend	ui
members who	uk
members will	uk
membership	akhjke
membership is	adhl
membership number	ni
memoirs	adkjrk
memory	aYfdgeienjuz
memory ,	aWut
memory .	aZnkuo
memory for	aduj
men	aObkcjdegkipjmkdqirdtiue
men ,	abclij
men .	ei
men are	aegkqk
men were	abbjjk
mend	heljol
mend .	ak
mend it	aZljom
mended	aubeceeegmjbkdljmd
mended ,	acgmlk
mended .	am
mended it	ak
mended now	am
mended the	ak
menon	al
mensah	ai
mention	aVcofegwhLjcknlnmbnlooplqVrRsbtcuevc
mention "	bk
mention ,	ej
mention .	abbkjluj
mention fit	aeck
mention five	ck
mention him	ai
mention it	abcbdmgjjekinpoaretj
mention me	ij
mention my	adcigkll
mention only	cegqki
mention policy	nj
mention that	ajbccigphdodteui
mention the	bbddheiejdkooqpmtbve
mention to	li
mention too	tk
mention was	aaco
mention your	apoeue
mentioned	cedsecfmgVhUkblemcqiukvl
mentioned ,	ai
mentioned .	akbjce
mentioned a	ak
mentioned at	uk
mentioned for	an
mentioned i'm	aeci
mentioned in	aajn
mentioned it	abbdcjdnjcnkui
mentioned on	aedk
mentioned that	apbZ
mentioned the	bl
mentioned them	adol
mentioned this	adnm
mentioned to	acdjnaqoul
mentioned your	ii
mentioning	addkgj
mentioning it	aedj
mentions	ajbmceolteve
mentions ,	ol
mentions a	bl
mentions my	bi
mentor	jkli
mentor and	aj
mentor scheme	jk
mentoring	aj
mentors	nm
mentors me	nm
menu	aZbkckmerjtivk
menu has	bj
menu in	admern
menu was	cl
mercy	beevgeidjekcmdrnue
mercy ,	abep
mercy .	ek
mercy and	aben
mercy on	ej
mercy that	airk
merely	aXfigkip
merit	aZbphinj
merit ,	aZbq
merit list	aenj
merit of	tj
merits	ajbdrk
mess	aj
message	aabUcjdpeafpgYhcicmjnipkqnrWtcue
message ,	jiqn
message .	jmvd
message ;	ak
message about	di
message and	abdnsj
message came	ai
message finds	acfn
message from	aadimm
message of	pl
message on	akni
message received	abon
message right	qj
message this	jdqj
message was	becm
messages	aMbndlgjjdoeqjtouove
messages ,	addkui
messages .	acbldctq
messages on	adqk
messiah	ej
met	adbjckdaejhdi0jakUldmYnYoWrosetpuWva
met ,	aYcjdijjqi
met .	abeltr
met a	adgdirrj
met anyone	ij
met as	jk
met at	ai
met before	bi
met every	hj
met him	blre
met in	asge
met me	gmnetj
met on	cl
met only	ancc
met parking	acrm
met people	rk
met some	omte
met the	aebogkhciijckcoerm
met two	an
met us	aibioc
met with	adglui
met you	abbdhkitrd
met your	aliije
meter	abdkkn
meter ,	aedk
meter at	kj
meters	abrm
method	akblcndcgdneobrltXudvj
method .	aecmre
method again	rm
method in	bmtd
method statement	bjvd
method that	hi
methods	amtd
methods section	alcj
methods that	gj
metres	ajcjhe
metres ,	aicjhe
mic	aj
microbiology	ri
microbiology was	ri
microphone	aq
microphone is	ai
mid	al
mid -	ak
middle	aobddmgdllrctdue
middle ,	lm
middle .	am
middle of	cldjkire
middle section	ai
midnight	aZckeigdhbjekcmjqqtm
midnight ,	abeikdmjqjtn
midnight and	bdcl
midnight on	acbk
midnight to	qj
midwifery	aiglkc
midwifery i	aiglkc
might	aZbScddtesgUimjZkZl6manbobsave
might ask	ajcmee
might be	aeblcidiedgeidjZkelkoZqdrduovn
might come	tk
might do	djik
might find	aadien
might get	adrk
might go	apbd
might have	accidkgkhjkelimbnbriteue
might i	akbelkndqmvZ
might improve	lnoe
might interest	nj
might like	amni
might look	aehk
might mean	abhejltl
might need	abtm
might not	akcdum
might reapply	di
might run	adrl
might see	aZdjkk
might suit	al
might the	ei
might there	dlelvd
might use	aeom
might we	aelmve
might you	di
mightn't	dlei
migration	al
mild	apva
mile	sl
miles	adgmjdksmc
miles above	gnme
miles to	adkp
milk	tj
milk .	tk
mill	alhdjckmneqntd
mill and	ackl
mill road	aeqk
mill shut	kj
millet	ai
million	gwhejdkb
million ,	aegk
million .	ai
million for	akgj
millions	gmje
mind	adbUcbdnejfigjivjYkemaorqkrbsctSvc
mind ,	cedogjikjbncrbtiuc
mind .	aZbecbdeiWjmklmiqmrktYuj
mind a	llod
mind about	ieoptiue
mind and	aelj
mind as	ceim
mind at	an
mind by	qj
mind for	fohe
mind i	adul
mind if	aqdZeeiekenp
mind in	ij
mind is	aedlqi
mind like	aYgnin
mind losing	gk
mind me	edgcoq
mind my	ak
mind of	aegiij
mind telling	ak
mind that	aZgdhjijjeokqjrktd
mind the	adco
mind to	eigj
mind what	em
mind your	an
minded	ok
minded .	aeol
minding	adejgloe
minding .	acejgloe
minds	aidigahijbomqire
minds ,	aehjjetk
minds .	qj
minds the	ajgdoj
mine	adbpcedZedfcgzh6iVjXkJlXmpnpoVperNtPuavR
mine ,	adcjedgniZkaniqksltaua
mine .	abcbdeglhriikblcnmoarYsktevd
mine ?	ai
mine alone	gemo
mine and	adbbgahrmeno
mine are	gk
mine before	hi
mine by	achm
mine can	abckgi
mine come	aackgn
mine did	ak
mine for	aj
mine had	ai
mine i	gi
mine in	al
mine is	akcegmue
mine needs	an
mine next	ai
mine so	mj
mine tend	uk
mine to	hp
mine too	gm
mine was	aXbmdjgrue
mine wasn't	ai
mine went	aabkcj
mine who	uj
mine's	akcire
minibus	jiretj
minibus .	aejlkdtl
minibus for	aihi
minimum	aahr
minister	aWbbgxhdkdntoereteub
minister of	aini
minister opened	aikeni
minister's	aWnu
minister's office	aanp
ministers	aYgrheij
ministers and	acglij
ministry	aYbcipjenrrcun
ministry ,	nk
ministry .	ik
ministry sends	uk
ministry to	ni
minute	bncsdVeUgWhXjXkZlemsojqjsetavc
minute ,	aomi
minute .	bngeheojrdtd
minute :	ai
minute and	bjqi
minute chat	co
minute i	ai
minute i'd	ai
minute of	abcjmp
minute seven	ci
minute that	adbcijmkrm
minutes	aabocZdQelgihLiwkXlnmrqjrVsatmubva
minutes !	ai
minutes ,	aeepgjjilimeqc
minutes .	bccidegeikjokeniodra
minutes ;	aeolqi
minutes ?	acliqn
minutes after	adjkmi
minutes and	aq
minutes away	ak
minutes by	acmn
minutes from	tl
minutes if	ebqn
minutes in	aabeciipom
minutes is	aobjcYgiodqltd
minutes late	ajmk
minutes of	aWeniiklmj
minutes on	aoedlk
minutes record	bm
minutes say	bi
minutes some	al
minutes that	il
minutes this	dkqe
minutes to	aYgjrltkuj
minutes what	actk
minutes with	aceiliqj
minutes you	adbjeejeoo
miscounted	aZcq
miscounted .	aZcq
miserable	oerk
misheard	ak
misled	am
misled us	am
misprint	aabmherk
misprint ,	herl
misread	amccgemetk
misread a	tm
misread the	alcdoi
misreading	aecjmlobtl
misreading .	cl
misreading the	ajmlob
miss	amcedceefmgchZiijZkamcoiqnsjuc
miss .	il
miss anything	tk
miss it	ql
miss the	aphekcsk
miss this	qk
miss working	aeon
missed	a0badleeipkZmSoUqmrasetYuavi
missed ,	ak
missed .	aigiikre
missed in	geilte
missed it	cedkgiqj
missed my	djjl
missed placement	adcl
missed the	arue
missed what	ajcl
missed your	apmY
misses	aoge
misses a	ai
missing	ajbpckdReWgihaijjWkXoeqltYuevp
missing ,	aZbleelksk
missing .	bmqj
missing is	aYcrqi
missing out	acgn
missing page	armcvd
missing signature	mi
missing the	rk
mission	abfo
mission .	aafo
misspelt	miti
misspelt ,	aeojti
misspelt siobhan's	ajmi
mistake	asbTcTddeiglhcicjdkamnojrYsitZ
mistake ,	ansi
mistake .	ceelmdoiqircte
mistake in	avre
mistake of	ml
mistake on	uk
mistake was	aabcmnol
mistake with	gj
mistaken	aectiimeodrctk
mistaken ,	cnii
mistaken about	cj
mistaken for	tj
mistakes	abdekllimYrotn
mistakes ,	aVclkmli
mistakes .	apma
mistakes in	aecdrjto
mistook	clre
mistry	ai
mistry </s>	ai
misunderstanding	aaokqk
misunderstood	bdcomcre
misunderstood the	accpre
mix	emhnmjncoe
mix -	aaemhnmjoere
mix of	rj
mixed	akdefljemlodre
mixed up	amcijemlod
mo	al
mobile	no
mobile number	acno
mock	ljuk
mock -	ao
model	aibbdeiljokelmtZud
model ,	gjlk
model answer	ci
model for	ii
model is	acjn
model of	ajijre
model you	jj
modelled	adit
modelled my	aaip
models	jkskve
models by	aejk
modern	aailtl
modern dance	adim
modest	hlik
modesty	aZcdgxmdreti
modesty ,	aecegr
moira	al
mokoena	aj
mokoena </s>	aj
mom	jl
moment	aobldlfdgZhXibjXkomcnerbtbuive
moment ,	andeeckjomvc
moment .	aiecknmbqi
moment i	bohdul
moment in	cj
moment to	em
monday	ajcVdielfdgShoiakolYoNqrrYsdtavX
monday ,	albZcedqekgchekqlenaobqYtduj
monday .	ajcedeelgehtjikZmjnnoYqTtY
monday ?	alvd
monday and	ajbkdaeeqo
monday for	qj
monday free	ajhi
monday if	ajde
monday is	adel
monday or	qk
monday that	adji
monday with	aakjql
monday's	dm
monday's email	addk
monday's message	di
mondays	akdlee
mondays ,	al
mondays .	dl
money	abbZcZdbhdjXktlimdnWomrltnui
money ,	aYikjeokqlretm
money .	ajbXhellrmud
money and	aYbmuj
money for	aeksoeui
money from	ejhdum
money is	aXhioltm
money on	aiojte
money went	gk
money will	hl
monique	ai
monkey	aWicnorltj
monkey .	tk
monologue	rk
monsoon	ak
month	aqbdcedqeogkhTiZjTktlZmanXodrVseucvY
month ,	albeccdigihcjeldneoetj
month .	akbacidqgjhcjekeocqdtc
month ago	dlgc
month and	akemke
month everyone	qm
month for	aYomtl
month free	acep
month i	acgljl
month i'll	aekk
month in	ai
month is	an
month of	akdekl
month off	am
month on	hlki
month the	aj
month to	bk
month would	al
month's	abelkl
monthly	ap
months	dYemgPhYibkZlbmbndotqOrksmtzuXvc
months ,	acbddeemjirn
months .	atbddehjjeob
months ;	al
months a	cj
months and	adcjkjsj
months behind	aZkq
months for	akemtc
months from	tm
months have	amhdokte
months is	aXceheotto
months of	alcihdkcoislve
months rent	aetm
months to	acbihdjekdoermts
months up	aedk
mood	acdjketjul
mood .	acdkul
mood boards	tk
moon	abfm
morag	ao
more	bMcZdsenfbgUhliejjkilcmmnmpcqjrksetduBvi
more "	ql
more ,	cpdigbhekjlineoaqbre
more .	aUbedoenfcjvkZleneojreucvd
more ;	ai
more ?	audb
more about	aOcaecfqgkhnjlooqjrctc
more awards	gi
more before	qj
more by	cj
more calm	aj
more can	acdkeekpvc
more careful	am
more chair	aieeij
more chance	abemqk
more children	aeoj
more closely	ascb
more comfortable	nlreti
more confident	tj
more easily	akrl
more experience	aegkretj
more for	anckte
more from	iprkte
more good	abro
more helpful	ai
more ideas	ai
more in	gjri
more interest	aarkti
more last	gj
more lessons	ai
more letters	ki
more life	adiern
more like	abijtm
more look	aedi
more name	acejjn
more of	akckeafeiejdmcolrXtnvb
more on	di
more or	aehvre
more out	rk
more patients	ai
more questions	an
more room	aj
more senior	ajgenvoerYte
more sense	amcdrl
more simply	ajqern
more slowly	aq
more smoothly	aebn
more statistics	aj
more talent	adgm
more than	bYdVemgdhrikjRkjlkmlncqasltXuZ
more thank	ak
more that	ao
more the	alve
more thing	aedjeemq
more time	dien
more times	aWdntn
more to	aqcbgehYijkcmerktc
more tonight	aeclqj
more useful	ai
more vampire	ietl
more varieties	aetm
more views	gj
more week	ql
more widely	abnitiul
more with	aedl
more you	ri
morning	aecYdWemgchdisjckllamppeqqrRsbtXukvZ
morning ,	akekgchdkWlemkqdrduj
morning .	bccedaecgihcikjbmjqorbum
morning about	ackm
morning and	ak
morning as	adkm
morning free	aZun
morning i	aeblelqe
morning if	anqd
morning in	al
morning she	nj
morning shift	hl
morning that	aXemjl
morning this	qj
morning to	anne
morning until	aWelqp
morning was	ak
morning with	aj
morning's	aj
mornings	ekiijj
mornings .	alej
moron	rk
mortgage	aZhmkk
mortified	abmo
mortified ,	acmm
morwenna	aj
mosque	geqm
moss	an
mossop	ankb
most	bQdZeRfmgwikjQkplVmioeplrisctNuk
most ,	abcbgiiikkom
most .	ajcj
most beautiful	ak
most boards	adgo
most brilliant	ik
most couples	aiceol
most evenings	ak
most firms	ajhj
most gifted	gnie
most helpful	nk
most humble	abml
most important	aegk
most in	aktkve
most interested	aaus
most landlords	ajcegj
most like	dj
most obliged	aafq
most of	akdaedgqhciRjekrldmdncobqkritUuj
most people	cjhnobti
most places	aj
most respected	ik
most useful	aibepn
most welcome	an
mostly	awbdcchdjZkkmaojtcuc
mostly .	ni
mostly for	kmmd
mostly in	aj
mostly night	aj
mostly what	aYkion
mother	akbdcZdWgThWinjmkpncokuV
mother ,	anebiijZkkmj
mother -	ki
mother .	aejklimi
mother also	actn
mother and	jj
mother asked	im
mother asks	jckl
mother at	ai
mother had	abjtkd
mother has	atjc
mother is	jekjqj
mother know	aeom
mother left	abko
mother of	abilkirk
mother to	deem
mother was	ji
mother's	bccihdjrkkmeoiqdretb
mother's bedside	aajp
mother's care	ck
mother's piano	jlkc
mother's roses	aegk
moths	aj
mould	aXoktr
moulds	hk
mountain	ap
mourning	adck
mourning ,	adck
mouth	acqk
move	acbaccdYelgVhpjwkelimdnZoYqsrbuRvj
move ,	ankeoetl
move .	aljoqc
move at	oi
move before	aeqk
move in	ji
move me	aYhmqj
move on	jnud
move out	hm
move that	adjl
move the	an
move them	jj
move to	ejhjkdlj
moved	aablcZdVeZgWhxikjnkclimbnbolqVvi
moved ,	aj
moved .	aYhmvi
moved ?	ak
moved away	adhl
moved by	aehetlul
moved for	aahmoj
moved here	hj
moved in	abilli
moved my	aajskeok
moved on	ol
moved the	aibkhnjcqc
moved to	aoli
moved twice	adbl
movement	aocjedfdgehdidmlqitd
movement ,	mm
movement is	cl
movement on	di
movers	al
moves	aWooqjrk
moves before	aj
movie	aermtd
moving	acbecidegcjdkbonqjrlucvk
moving my	adckoj
moving to	heqlrn
moyo	ai
mozart	aiciipjdrb
mozart ,	aj
mozart of	abiqrd
mp	kensuc
mp ,	nj
mr	acbqccekgUiZjUkbnnokpmqYrktcue
mr .	amejvi
mr achari	ni
mr achterberg	nj
mr adeyemi	binj
mr banerjee	ni
mr dunmore	acoitl
mr ekwueme	nm
mr halloran	aebk
mr lacey	di
mr lanigan	aebl
mr lenihan's	bk
mr ms	aSpu
mr oduya	ailj
mr oyelaran	aerl
mr pellerin	uk
mr pereira	bl
mr pillai	ml
mr pinnock	abro
mr pugh	acbeom
mr tanner	el
mr tiwari	di
mrs	bdgcheikjnkZminnobpaqerdtculve
mrs .	ak
mrs agarwal	ei
mrs doyle	aenj
mrs dunne	aedk
mrs farrelly	ni
mrs halloran	ilke
mrs okoro	aemk
mrs oyelaran	aajn
mrs pereira	jk
mrs tavener	aauo
ms	abbmgejenlppskte
ms .	am
ms oduya	di
ms olufemi	bj
ms pryce	aesk
ms surname	aXpp
ms thorvaldsen	nj
msc	aj
msc in	aj
much	albZccdlenfagahkiWjckmlcnOpjriuevk
much !	alsb
much ,	dnhnjbke
much .	algjiejime
much about	ajijoktd
much and	aYentj
much appreciated	aj
much as	ckelgciemloYpkrc
much better	aZdmti
much care	amte
much easier	am
much else	aj
much for	akmeocso
much from	aarltj
much good	abjjtj
much improved	aj
much in	amce
much it	ekojre
much less	ak
much like	abdigdiejkmeqltn
much more	aZeekq
much of	acbjclgchcjikmmjojrdtaud
much on	ek
much prefer	aadluj
much rather	ul
much reading	ak
much room	odrlti
much shorter	akde
much taken	tk
much that	ajmeum
much the	rm
much these	ackm
much time	ui
much to	adcadeeigdhoqlrmtc
much work	akoe
much you	aWoq
mud	ajtdun
mud .	amtd
muddle	al
muddled	an
muddy	apmd
muddy boots	aime
mug	apbeheoi
mum	abgmjtkimdreue
mum had	jj
mum is	aXjnkj
mum's	jnkiqdue
mum's care	kl
mumbai	aigm
mumbai office	ai
mumbling	rk
mumbling boy	rk
mummy	aejeon
mums	ai
munster	giie
munster .	giie
mural	an
murder	ci
murder in	ci
museum	aabagahkimodpntmuc
museum ,	achlrk
museum .	ij
museum has	bepj
museum opens	tk
museum said	aetl
music	aVbegchiirrp
music ,	ti
music .	aWit
music from	hk
music late	rm
music to	ij
musical	gdiermti
must	aablccdnekfWgbhWiujikSlVm1naooqbrOsetsuBvV
must .	abqm
must all	aceeomtl
must apply	adhl
must be	addbejfegbhPiljmkZnkonqSrbtruU
must change	cpqc
must choose	ok
must correct	am
must decide	qj
must decline	aq
must feel	addm
must find	eeqj
must get	an
must give	adeegmhn
must have	aXbnccdmeihZkWmunaocqaretouZ
must i	aacidmemmevd
must know	adbjqj
must make	bj
must not	ajkkqd
must read	ak
must respectfully	ci
must say	ao
must still	aimj
must suit	ok
must take	ql
must think	aeml
must wait	ai
must write	ammi
must you	mk
must've	aibi
must've been	am
mutua	aj
my	abbpcYdoebfmglhsiajjkllymknSoYpVqjrRsVtaulvB
my "	aeoj
my abstract	bjllte
my accent	aXbrcmjdli
my acceptance	aefdho
my account	jdkimnpoqc
my accountant	am
my address	anbk
my admiration	adfeiotj
my age	aYbscigchdidjbkcmqojrctauk
my agent	aibagihcjlkdnj
my allotment	hk
my answer	aldZedjemntj
my answers	aeckrk
my apologies	almn
my appeal	aedj
my application	bscmekfigahiicjWlcmindrbtduXvb
my apprentices	jj
my article	acbdko
my asking	abdq
my assistant	jk
my attendance	bj
my audition	mium
my augusts	aj
my aunt	asgekbnk
my aunt's	al
my back	aebjddkluk
my background	hj
my bad	algd
my badge	lk
my bag	bdddelgkjikdnl
my bags	qk
my baking	aijdol
my bank	alle
my batch	gl
my beard	adiktk
my bed	el
my behalf	aZdknn
my being	aemo
my best	aqgbhZjkoeti
my bid	aTbqekgckempqktc
my bids	gj
my bio	di
my biography	adbj
my birthday	jmtj
my book	cehkll
my bookkeeper	ak
my boots	jerk
my boss	bk
my boy	aejeklum
my boys	jl
my brahms	ai
my bread	dltk
my breath	adimjeokqi
my broker	qi
my brother	albaeegZibkqlknXqerdtcuo
my brother's	jekq
my brothers	acgeur
my budget	apbccihdti
my bus	adeili
my café	acql
my cakes	abckhn
my calendar	qm
my calibre	abbdcdgwie
my call	aidj
my candidature	addi
my car	aijckk
my card	aabcdnkn
my career	abeiiojjketd
my case	ddelnl
my cat	aYjdrptq
my cello	kkqk
my certificate	aecili
my certificates	ajbi
my chair	gk
my chances	bl
my change	ackn
my channel	gj
my chapter	al
my chapters	aedctn
my characters	cetl
my chemistry	aj
my child	hi
my children	eeirkZomuc
my citations	gjhi
my class	behciikjul
my classes	go
my clerk	bj
my clients	ul
my clown	tj
my co	augekdnZqlre
my coat	aSjkqlrn
my coauthor	aj
my coffee	ai
my cofounder	jl
my cohort	jk
my colleague	apdeljuc
my colleagues	adgeheiorktl
my collection	aZtp
my college	gdhm
my column	uj
my company's	hdum
my compliments	retr
my confidence	adiejoti
my congratulations	bdojtj
my contract	li
my conversation	uj
my cooking	mj
my copy	nj
my councillor	ni
my count	dkhi
my country	ckienj
my course	aigj
my cousin	alllndtdul
my cousin's	aijenj
my cousins	aegl
my cover	ddmloeti
my covering	abciliml
my crew	jjul
my cscs	adsj
my cup	adml
my current	am
my cv	aZbacudegkhaloneoctm
my dad	hljnkb
my dancing	acdo
my date	aebj
my dates	ao
my daughter	bZeigcheidjikjmeneqmrlteud
my daughter's	aljpkeqe
my day	gihjjdol
my dbs	sj
my debut	gl
my deck	li
my deepest	aemk
my defence	cm
my degree	adhmij
my demo	gejenn
my department	ak
my deposit	aehiqi
my depth	mj
my design	aabnqm
my designs	abum
my desk	bacedXiskdlemdncqsratauc
my details	dkfi
my diary	aZbiglqm
my diploma	ck
my director	aaqo
my dishes	aecl
my doctor	jk
my documentary	acmetn
my dog	abkjrntk
my drawing	aj
my drawings	aXjjmnoi
my dream	aqhe
my dreams	jk
my drum	kj
my dying	ji
my earlier	acbedzge
my ease	ak
my editor's	qi
my elbow	al
my elder	jdkl
my eleven	al
my email	gn
my emails	bkreui
my employer	qj
my end	ai
my english	aicjmk
my entire	abtl
my entry	tk
my envelope	mj
my essay	ajbkrete
my essays	aetk
my evenings	aWekjkoirl
my examiners	al
my existence	aemj
my expectations	hk
my experience	aebZcjglhkicnpoerbtd
my eyes	angj
my face	gmidjiod
my family	ajbdgcidnjoeuk
my fare	aajrke
my father	ajbUcedbeegUibjrkkmenjocrktb
my father's	aebdgdhejpknqcul
my fault	mi
my favour	addjqi
my favourite	akbe
my fee	aehokdll
my feelings	oore
my feet	amke
my field	apbd
my file	aVbucWdZgbhjjXkdllqjsmvc
my film	ckhenj
my final	adkl
my first	aobXcYdpgSheicjjkYljneodrqta
my five	aZdv
my flat	bikn
my flatmate	aj
my flatmates	aj
my flight	abqn
my folder	aiqi
my follow	mi
my followers	jduo
my footnotes	aktk
my form	aidXhbmioosite
my formal	aifk
my former	ajbk
my fourteen	hj
my fourth	aXbefegdouql
my french	ck
my friend	ii
my friend's	li
my friends	akbeekiioj
my full	aabo
my gap	adcl
my gaps	ci
my generation	acgm
my german	rl
my girls	kj
my glasses	ak
my godmother's	nj
my good	al
my grades	hm
my grammar	amke
my gran	gejnkm
my grandchildren	ip
my granddaughter's	airkte
my grandfather	aegchvjbkduj
my grandfather's	alhjikue
my grandmother	gehmicrkue
my grandmother's	jl
my grandson	tl
my grant	aebjtj
my greek	ck
my greetings	rlte
my group	jj
my guess	abrm
my hair	ekjeoj
my hand	aQbjdlglhdjqkcmeoireui
my hands	deeogdiekomeqi
my handwriting	bcdlgcimkdml
my hat	emjc
my having	almk
my head	aedehdimmonZqm
my health	aabkkj
my heart	ambZeefijekm
my heroine	tj
my hindi	bj
my hope	abdjjl
my hopes	aemn
my hours	aajekq
my house	apbdjdkn
my husband	akbVccddgbhcilknlnmcncqeretdul
my husband's	acknlk
my idea	aXbvekte
my ideas	aabrcehjiimmue
my illness	bi
my in	jiqi
my inbox	abdlijok
my income	akci
my institute	bi
my institution's	ck
my insulin	kj
my interest	bl
my interpretation	gl
my interview	bojbnlrdtcue
my intonation	mk
my investors	gk
my iq	abcdgq
my job	achijj
my jollof	gjje
my journey	fj
my kettle	aetl
my keyboard	ai
my kids	jikl
my kind	aaflmi
my kitchen	jk
my knee	al
my knees	amddewgbjamc
my lack	bjci
my lad	hk
my landlord	aahdkv
my laptop	ai
my last	bdcjesfigvhZidjkkYlcmYndonqcrasetUuW
my late	acbegdheipmq
my lawn	kdrm
my lawyer	up
my lease	abblqj
my leave	li
my lectures	uj
my left	an
my lesson	cl
my letter	aebbcedrgjjemanmoerctm
my letters	acdp
my level	ajgihite
my library	al
my libretto	aerl
my licence	ai
my life	aZetfikimcoirdtcue
my life's	aciioi
my list	aYdceqhelqqdrnub
my little	ajdrgjheiejlkbodreta
my loss	alge
my lost	ai
my luck	ai
my mail	acdm
my making	mk
my manager	aYblekgihjjelmte
my manuscript	aYbidnoitl
my marks	aegmhpke
my marriage	abiljlvd
my members	uk
my membership	hk
my mentor	aj
my message	aejdplqj
my messages	aXdltm
my method	adblrktd
my methods	ai
my microphone	aj
my mind	aaclddgchpiejdmkoerjte
my mistake	bejiol
my modesty	abgmtj
my mom	aj
my monologue	rk
my morning	aj
my mother	apbXcddbeZgZhdikneolrctiuY
my mother's	aabdcjgihejtkiqetc
my mouth	ad
my mozart	ak
my mp	kenque
my mum	aejs
my mum's	ai
my name	aebicVdReigshmibjakVmonSoqpaqdtluY
my nan	aicl
my neighbour	aigbkknpud
my neighbours	cmgehi
my nephew	aobdgejckerm
my nerves	anjcmi
my new	bcdegjiilkpm
my newsletter	uj
my next	amdelnneodqbuo
my nine	adbegltj
my note	dr
my notebook	rm
my notes	dqhe
my notice	akbddchajnkeqi
my novel	akbegjicjckinite
my number	elgo
my numbers	bign
my offer	ajhi
my office	actm
my old	ambkcjdbeigljbkZldojqbratbuc
my one	rn
my only	arbcddeljcljqd
my opinion	ul
my original	aj
my other	bcgeiljjllqlue
my outline	acbq
my own	aucTdlekgThkiqjpkXlamQnZokqZrPue
my p	aecl
my page	alme
my pages	bmmlti
my painting	aZho
my paintings	hj
my paints	aejm
my palette	ak
my paper	aaboccnirdtrue
my papers	apeiqe
my parcel	bm
my parents	beddkomeneqnuX
my part	acgloj
my partner	amdjgejjke
my passion	abfm
my payslips	abbmci
my pension	ak
my people	ak
my permit	akqe
my personal	aiie
my phone	aZbcdZejgshijZmeobum
my photograph	mj
my photographs	gchluk
my photos	aj
my piano	ai
my piece	aXqmtl
my pillow	enje
my pitch	cmij
my place	akbilk
my plan	bjkkre
my plans	al
my play	amgi
my playing	abgmmi
my podcast's	uk
my poem	hp
my poems	adgn
my poor	mk
my portfolio	aeblddhkjeljokqcresiti
my position	aUglhomm
my post	aSnpqnuevi
my poster	aclp
my present	ajbigdhcqq
my previous	fjoj
my price	aacm
my private	bk
my probation	ui
my professor	angiidne
my profile	acfigj
my project	apjeke
my promotion	bm
my proposal	aibpdegZhcjclamjoZrltkue
my prose	aetj
my publisher	aejk
my puck	aetl
my pupils	aiji
my quartet	jm
my question	aWbecbdwmlvm
my questions	akok
my quilt	ck
my quote	ml
my rank	adlm
my rates	lj
my readers	acciur
my reading	bedmhi
my recipe	aj
my record	aehtki
my records	ak
my reeds	al
my reel	hmje
my referee	bjlj
my referees	akbmoe
my reference	limi
my references	adcndehmjcknoetc
my regards	anfdgchdjkmenbrstcud
my rejection	acimti
my rent	aibjhd
my report	bdgn
my request	dmvk
my research	apud
my respect	ro
my resume	cl
my review	adup
my right	enhjoe
my room	gl
my roommate	ci
my rubbish	mi
my sake	rm
my salary	gkhdtk
my sales	gj
my sample	abbn
my samples	adbl
my savings	aUbedegeheky
my scarf	injc
my scholarship	adkn
my school	li
my scones	ak
my score	aebsgehelj
my scores	bjdmmkudve
my screen	qj
my script	addjhk
my search	amkc
my second	akbbgZhbijmjomqetj
my sections	adbm
my shed	aj
my shelf	aj
my shelves	ak
my shoe	aegdrn
my shoes	aalimn
my shoulders	aj
my showreel	oi
my side	anbZcddkhjjkmeoerdui
my sight	aj
my signature	qk
my signed	anncqe
my silly	aamkok
my sincere	fi
my singing	rk
my sister	ambZgbhdidkllkneqdtbuq
my sister's	anbejakmlkue
my six	aetm
my sixth	ai
my skill	aefk
my skills	accifq
my slides	aabmdiebiejeliolretm
my slip	ao
my slot	aj
my sofa	gl
my solicitor	aehcneoeqctcu1
my son	bXdlgYhiidjmndoerjtc
my son's	aeeejoknleqe
my sort	adgk
my soul	acik
my sources	bj
my spam	am
my spelling	ak
my sponsor	abllrk
my spot	ji
my staff	ai
my stage	al
my standing	acgchqqkui
my statement	ai
my stop	ak
my story	mj
my stroke	jk
my student	al
my students	bZcbddgoiijukWlemdncokqZrjud
my subject	apre
my subscription	aZuq
my summer	ai
my sums	lj
my supervisor	anddgejikdmendok
my surname	bkto
my syllabus	acbl
my sympathy	abglrl
my synopsis	dm
my table	aYto
my tailor	ddjj
my talent	gk
my talk	bchjllmeoeqjvk
my tamil	accm
my tango	cl
my tasting	cl
my taxes	aahqkank
my tea	amnitd
my teacher	bdcihejjln
my teacher's	ajjj
my teachers	aaioml
my teaching	di
my team	aabegdjomeqv
my teeth	aeeeks
my telephone	ei
my ten	jdrp
my tender	cj
my test	ambjcelj
my thank	aadn
my thanks	a5bedefihdjbleoete
my thesis	tn
my things	ol
my third	aebjcedtjeqdrj
my three	aXcmheqltn
my thumb	ak
my ticket	jk
my ticket's	qi
my time	aRbihroirjtn
my timing	li
my title	bmvb
my tomatoes	akgj
my tone	aakllimj
my tools	gi
my tour	actkui
my train	atbdjemeqi
my training	km
my translation	actl
my travel	kelnol
my trial	glui
my trumpet	ki
my turn	bdgehujbkd
my tutor	dkhnue
my twelve	aesm
my twenty	acmeonti
my two	bdgcjbkquk
my typing	am
my umbrella	asee
my uncle	ajgZkanvrc
my uncle's	ni
my understanding	hloevi
my union	abur
my unique	fl
my university	aejl
my upload	bj
my usual	ai
my van	cjhe
my verse	rj
my version	deqn
my video	adum
my village	jl
my villain	tk
my visa	acdchbkoqjrm
my visit	ai
my visitor's	ai
my voice	dlgkibtj
my wall	ao
my warm	gi
my warmest	fjtk
my watercolours	ml
my way	crjcoeqiui
my weak	mj
my weakness	aegl
my website	aijj
my wedding	uk
my week	ap
my whole	aWemgYhiimjjkaqkrdsotduX
my wife	akbbcbdZitjdkloaqirbta
my wife's	aahejjkp
my words	adbliereul
my work	aTceecgzhrjXkcmenipjqdrUti
my workshop	aackgj
my writing	alii
my year	aijekk
my years	ajhk
myself	acbScZdUevfqgZhbjmkrmundocqSrWsdulvc
myself ,	aZbeekgiidmrud
myself .	arbdcbddedfpgbhdjZkjndolqcrctY
myself about	al
myself and	mdnk
myself asking	ek
myself be	acjn
myself believe	adjo
myself doing	anod
myself for	aeml
myself in	aahlkjmi
myself lucky	ii
myself on	aden
myself quoting	ij
myself that	aihemkoe
myself think	km
myself to	omuk
myself with	aaun
mysuru	aj
n	amvj
n #	ai
n .	an
nagpur	aijk
nagpur by	jk
nairobi	jk
naive	aZjnoj
naive to	aZjnoj
name	aObZcHevfYgmhYiijkkWldnroip6qarOsetiuk
name "	al
name )	aYpp
name ,	aVcedjeignjXkcmYndocpsrlum
name .	abbdgmhbjYkdmjnnoZrctr
name ?	ai
name a	abhjpl
name again	ml
name and	aWbjgnlbnnpkqe
name any	aZev
name as	aYgnlj
name at	amebol
name be	adei
name before	blge
name came	aebimi
name comes	blui
name down	aumd
name for	ecom
name forward	hj
name from	ai
name has	bdgdoltj
name i	pk
name if	em
name in	bddkeepltdud
name is	ajbZebgZhcidjensojsktd
name it	amcbve
name might	adhejl
name of	aidkebgchZidjmkimdnnoepeud
name off	eijlomqb
name on	aebZcedbepgaiejtkjocretauj
name one	amee
name right	tk
name still	il
name taken	aj
name tends	gk
name the	acelil
name to	aebeimjnndoeqm
name twice	ajmi
name was	bpgZmltd
name were	aXmkpn
name will	aRhjnkqlum
name with	aj
name wrong	akdegetk
name you	aegkneom
name's	ni
name's on	ni
named	aeckhejone
named .	ap
named it	ai
named partner	aeqj
named the	aajp
namely	adrktl
names	aZbocaejgdiZkelumdnXolqerYseuk
names ,	abdegilundoj
names .	dkemhdiejjlduk
names for	adbm
names of	hjliolui
names on	hi
names right	abto
naming	eiio
nan	aicl
nan for	cl
nan's	al
nana	acjk
nap	ak
napkin	acrm
narrator	aick
narrator who	adcm
narrow	ai
nashik	ai
nate	ai
nation's	aYtp
national	aZgnnotc
national office	nj
nativity	rm
natural	ambdgnhljerete
natural ,	gk
natural next	ai
natural thing	aiik
naturally	accaddeefihviejbkameooqerWtmukva
naturally ,	oi
naturally a	rdtj
naturally disappointed	adfm
naturally i	anhdojuj
naturally the	aZhkieoitk
naturally there	tk
nature	aackeliitiue
nature ,	acckel
nd	aedq
nd ,	aedo
nd and	di
nda	aj
near	bXcddpejgYhZiqmonboZtiuZ
near a	rj
near it	abilmk
near me	ak
near the	akbZdqemgchciejbkdljneocrbtj
near your	aZiljlqj
nearer	amejhe
nearer home	ak
nearer to	ej
nearest	aoie
nearly	aubcgaicjdkameodqerjtl
nearly a	aaeljk
nearly all	tn
nearly done	ai
nearly every	alge
nearly left	al
neatly	bl
necessary	bjcbrite
necessary ,	ajceoeri
necessary .	aibj
need	aebLcEdYevfTgnhjidjTkSlrmdndpcqlsZtmupvp
need ,	qi
need .	eegiheqiuj
need a	alekgjhiiejekcljodqetW
need an	aeheliqm
need be	acmluj
need do	aZnjon
need feedback	aerj
need for	eehllinkocqbtnue
need from	hl
need it	edheoetluo
need my	aj
need not	aeceesgkhakemmodqZrjteue
need nothing	ande
need of	aXglijolre
need one	anhe
need only	akemkcqc
need some	aVgjhjqlvi
need somebody	akeinjrd
need someone	retq
need something	abqmuj
need that	kj
need the	aldleYhdlkocqbrl
need them	aiqerk
need this	aYepqj
need three	aXgkoktj
need time	ei
need to	aqbccbeYfdgThojXkVnRojqeriupvp
need two	al
need with	ajqi
need you	aQejhjkilqqj
need your	aWemglidnkqj
needed	btcUddeYfdgqiZjklcmWnaqZrise
needed ,	albkod
needed .	akbjdiedgdkdtbuk
needed ;	aiodrl
needed a	cehk
needed for	ao
needed from	ak
needed it	jj
needed no	gmod
needed on	ai
needed somebody	kk
needed someone	bojlrd
needed that	aaoo
needed this	adkl
needed three	abbn
needed to	bedcgkkdtr
needful	aceifqgeqjrcteve
needful .	fnherd
needful and	aaekfkgehk
needful for	li
needing	jjriuk
needing to	ai
needless	aacpod
needless to	aacpod
needn't	ddelgejkqk
needn't answer	jn
needn't be	ek
needn't have	oj
needn't say	qk
needn't worry	ql
needs	aqcmdZgOiejXlbmaneobqjrktl
needs ,	akce
needs .	ai
needs a	awcdgbhkidrjtcud
needs an	acdekkrktl
needs another	ak
needs his	aeijqi
needs it	ak
needs my	akqd
needs no	ak
needs one	aabo
needs only	ak
needs somebody	tk
needs someone	abtn
needs the	nk
needs to	aeejiiojqcum
needs two	adck
needs your	aYqs
neighbor	bk
neighbor tells	bk
neighborhood	adul
neighborhood newsletter	adul
neighbors	cj
neighbors ,	cj
neighbour	ambjgYheibjYlinr
neighbour ,	alnkue
neighbour in	ak
neighbour on	ni
neighbour says	acbm
neighbour's	ck
neighbours	akbccljdojqbtdui
neighbours ,	aYcmkk
neighbours .	akqdui
neighbours are	uj
neighbours at	aeol
neighbours got	hj
neighbours have	aj
neighbours of	ni
neither	aackjmrmti
neither led	aehk
neither of	acciro
nephew	aWbjgYhejZkdooqerjsmtvue
nephew ,	adbktm
nephew .	aVgehdoqsn
nephew will	tk
nephew's	ajbj
nerve	bj
nerve to	bj
nerves	arckjboe
nerves ,	acck
nerves got	aj
nervous	a2bacrddgphdidjbkjmandoVrUtWuc
nervous "	ck
nervous ,	cmgdkl
nervous .	ckgtoeratb
nervous as	ak
nerys	aj
nest	an
net	aaslvm
net of	sl
network	acgiuk
never	aVbocmdLekfbglhKjlkVlcmvnTpdqZrksqtWuove
never ,	adgn
never .	ijqj
never actually	acgk
never applied	adejtj
never ask	aeen
never asked	adikjrue
never be	acek
never been	bagZiijZkkmdnkrasotoud
never came	adontd
never do	ol
never even	rk
never existed	bn
never expected	meon
never find	gm
never forget	abjnum
never forgive	mj
never get	gl
never going	aibkcegnheoc
never got	adoj
never had	akgnrYti
never have	ajbigZhciejdmzodrb
never heard	aebecogdri
never know	anodteul
never knows	acup
never late	si
never liked	aaro
never lived	al
never made	giri
never meant	adhl
never mentioned	acskuk
never met	gcikodrltj
never mind	aXkkorrk
never misses	ai
never once	aibicegihejl
never one	akoe
never opened	aebk
never paint	adjn
never put	achjiimj
never quite	gkieul
never read	ajbk
never rung	acbicl
never saw	aYjntj
never seen	gkij
never sing	ji
never stopped	ajcnkcoe
never sung	an
never thought	hiji
never to	moodrdul
never told	aibZsl
never trouble	acel
never use	aegl
never used	aerl
never won	aj
never worried	ak
never write	adjq
never wrong	ii
never yet	qk
nevertheless	ditd
new	akbxcPeYfjgihXicjdkblimUnTotplqYrYsbtnubve
new ,	aknk
new .	aWgZhmkkritn
new ?	en
new about	aeck
new address	pm
new baby	arjdkc
new beginning	fm
new boss	oi
new budget	ai
new building	amtd
new call	bj
new captain	abtm
new chapter	fi
new colleague	aptb
new contract	qj
new contractor	aj
new contractor's	bj
new coordinator	bj
new course	acbl
new crowd	actk
new curator	tj
new data	al
new date	aibe
new decision	adql
new deputy	aebk
new draft	aeln
new drafts	ql
new favourite	aeontc
new feeling	acgm
new fellow	acbk
new for	aZtm
new foreman	acql
new gardener	gk
new girl	ul
new hall	ak
new head	abtq
new hire	aegqojtb
new host	acbn
new house	aYjp
new ideas	amod
new in	nj
new job	an
new lecturer	acgm
new library	abhkil
new lobby	adbl
new logo	abbkgdtk
new low	aZto
new manager	gkol
new month	abdm
new office	tk
new one	ul
new ones	di
new partnership	adum
new people	apbitc
new person	djom
new place	jj
new programme	adbihl
new proposal	aelj
new roof	oeto
new school	aoje
new season	aj
new series	bmte
new shoes	al
new shop	acum
new site	adbk
new strategy	bj
new submission	aovd
new supervisor	acol
new supplier	aeoj
new supplier's	tk
new system	acom
new team	aetl
new tenant	bdoitj
new tenants	aZbltk
new to	atbcddhXkeobqerrueve
new van	hj
new violinist	acom
new voices	aabioo
new wing	aokkta
new year	djkipl
new york	acnl
new yorker	abrm
newborn	aWjnkn
newcomer	abhqoi
newcomer ,	oi
newcomer .	aZhq
newcomer's	ajeehm
newcomers	hlretl
newcomers .	abhjtm
newer	jnoe
newly	aj
news	albYcddeedfpgYhcibjukildmdnjoYqnratZuW
news ,	amfl
news .	aXfljqkeqmud
news ?	aeqj
news about	kk
news before	akqe
news for	qk
news like	jm
news since	abkl
news to	ao
newsletter	aibigelinaokrjtdvc
newsletter ,	neomujve
newsletter .	akli
newsletter and	aZrm
newsletter goes	qi
newsletters	oi
newsletters .	oi
newspaper	abbmqcul
newspaper .	adbm
newspapers	qcur
next	apbWcDdUeQfUgiiljckUlvmdncpXqUrrsUtruuvM
next ,	ajiklk
next .	aiedjdklniobqrrdtjuV
next advertise	acgn
next advertisement	ok
next application	alod
next bid	al
next bidder	aj
next book	acuk
next boy	gl
next call	ajdkheojqdtdui
next course	am
next day	el
next depends	um
next door	aidjtjue
next draft	al
next episode	uk
next five	adbl
next flat	acdo
next form	aj
next grade	adnk
next hour	aaqitl
next in	ho
next inspector	aeuj
next intake	am
next is	adum
next landlord	mo
next lodger	aZto
next mail	acqn
next month	aideelui
next move	ak
next one	ddeegdhkjkkblrtd
next opening	aZhp
next paper	bltd
next person	aZoltkuj
next place	ai
next programme	aj
next round	aobcdbgdkookqata
next season	bnoeuk
next set	ak
next show	aetj
next sign	jl
next six	ailj
next spring	am
next step	ui
next steps	abun
next summer	uk
next survey	ui
next tenant	ol
next time	albcccdSeYhWidjZkdldmdnaokqUr5sdtouQve
next to	aUgphdipjdlmneodrctrud
next tuesday	abdjnj
next twenty	aYqouj
next vacancy	hjli
next village	aj
next visit	ui
next week	aZdieekdlknnqouavi
next window	hk
next year	andieZhjllneqWrZvd
next year's	adikljun
ngozi	al
nhs	al
niamh	djnetm
niamh ,	dk
nice	bicXdZeUgZheiTjlkjldmjncospoqWrcsauivo
nice ,	aejkoi
nice .	amhiobvk
nice about	aZbdjckomnoappujvb
nice chat	adnk
nice circus	adtm
nice enough	rk
nice family	ki
nice for	oi
nice it	aj
nice lad	aegl
nice letter	al
nice little	uk
nice of	avmeoetd
nice that	acbioo
nice thing	adjl
nice to	albXeegYibkamindosqerXtmve
nice touch	abbm
nicely	aibddigihkjkkeqetWulve
nicely .	aegkjmtdul
nicely for	akte
nicely twice	di
nicer	an
nicer about	al
nicer to	oi
nicest	akikjekeoi
nicest way	oj
niche	amckgehe
niche ,	ai
niche .	cnhe
niece	aabihm
niece's	gn
nigel	ak
nigeria	qjue
nigeria ,	qjue
night	aicXdTergOiXjwknlbmlnbobpcqjrVtPve
night ,	arekgdkaoeqjuc
night .	aXdcemjqkmoiqjtdue
night about	aj
night and	sk
night at	bk
night because	ki
night before	bm
night bus	jk
night calls	ai
night guard	ampe
night i	aablkj
night in	abjcklql
night of	jeun
night shift	abhljkkj
night shifts	asjbod
night since	aYmq
night this	ji
night was	ai
nights	aXclengeheklocresltkub
nights ,	aeeolj
nights .	sm
nights a	al
nights and	al
nights at	adkl
nights in	ackk
nights would	aZco
nikhil	amve
nina	ak
nine	ajbZcqdOeRgeiekiojqlsitmuPvZ
nine ,	cjkkme
nine .	gehejokj
nine ?	nk
nine and	abbmndqorl
nine are	aj
nine days	aWmmomqk
nine for	aj
nine hours	jj
nine hundred	aeto
nine miles	aakp
nine million	acgo
nine minutes	adbeto
nine months	cljdsjtj
nine of	cl
nine pages	ci
nine panel	ti
nine people	ak
nine points	li
nine pounds	ai
nine times	hl
nine to	ak
nine tomorrow	ql
nine vans	adck
nine weeks	okrj
nine years	apbegYhqikjakaresitc
nineteen	cpgdqeteuj
nineteen and	jj
nineteen flats	uk
nineties	abcjrp
nineties ,	rl
nineties .	accjrk
ninety	arbbcjjZmdobqdrmue
ninety ,	aj
ninety -	acckrk
ninety euro	hi
ninety minutes	cj
ninety of	algije
ninety pages	rl
ninety plays	aetk
ninth	acbpdigdhcjdkmneoetl
ninth ,	aebjklqitk
ninth .	abbm
ninth as	ai
no	aecddleifdipjmkklLmdneokqWrisiudvU
no !	sk
no "	akdjiktd
no ,	aTbacvemgmhaiUkenaolrdsjtiubvd
no -	adtk
no .	aZcidkgdhciYjenmojplqjua
no :	aacldi
no ;	ai
no ?	aZkkvi
no a	uj
no again	abcbeqklui
no and	ckdkee
no answer	amdejpkeqe
no apology	ak
no argument	ak
no as	aWdleikkmm
no bad	al
no bar	ai
no before	ai
no better	ak
no big	ok
no bother	ao
no box	ck
no business	aXbbgdhpidjcmuritc
no by	acgltl
no charge	ajceekheretl
no choice	aenn
no christmas	abjo
no complaint	an
no complaints	ao
no condition	ek
no consequence	ki
no cost	ok
no different	am
no difficulty	cneire
no doubt	aZblcWddeegchiiWjjndotqXretsuc
no excuse	jekemoqk
no experience	bk
no feedback	di
no food	ackm
no for	aWeohjodqj
no forty	ak
no from	aebecedieagkhmiojcnmocqbrave
no further	dpujve
no grudge	aoceecgdoium
no hard	aqcdjdmdnloircsjve
no harm	axje
no has	jm
no heart	aejsva
no heating	ejke
no hurry	aodeeeqbup
no i	ej
no idea	apgbheicrjtkvi
no in	aedieeiikiqn
no intention	aablhl
no internet	aekk
no introduction	gk
no is	cdeeglilkkqe
no lab	kk
no later	aeqk
no like	nl
no longer	aVbjcdgiooqcrdtmun
no loss	aode
no matter	ao
no means	aeeknive
no money	kj
no more	aiccdXejhkjekdneoqqjre
no murder	ci
no need	ascddZeZgijekdmbopqarmtYuXvc
no no	oo
no objection	aj
no obligation	oj
no odds	ai
no on	ak
no one	aVblccgohiiqkdmioUtbui
no other	bicdekhcinodte
no pets	aVbjcnketk
no point	aYjr
no pride	abep
no problem	ascbvi
no quarrel	clhe
no question	aldd
no questions	akskve
no reason	aecrechljjkbue
no regrets	ai
no reply	aeccdqmjoXrn
no request	aj
no right	aWhpmk
no roof	ki
no room	abcolkte
no rush	axee
no second	amod
no secret	ak
no sense	aZcv
no shame	aniakdql
no shock	ao
no signal	ak
no small	el
no so	ajgein
no stage	aebm
no stress	an
no strings	ak
no surprise	rk
no teeth	ci
no thank	aaso
no this	aoqe
no time	altl
no to	adbccYdqeXhlijjkkjmYnaoZqbrctdup
no trouble	bmcdjjkZoerjtk
no twice	dj
no two	aj
no vacancy	aj
no wages	adei
no was	becddkeohimeqlrctb
no way	aWckdjnkoevk
no weekends	ck
no will	akqk
no wish	ferkum
no with	aqte
no woman	adbk
no wonder	cegeimodrote
no word	di
no worries	amcZkbosvk
no would	ao
nobel	aaijtl
noble	aYiu
noble heart	ij
nobody	aRdXelfahiiojkkolWmVnbompeqSrjsnurvK
nobody .	oi
nobody asked	abbioirj
nobody asks	uj
nobody at	aaeikmonqd
nobody but	il
nobody call	bjsive
nobody can	amdjoere
nobody comes	ange
nobody could	akbWcigahdiZmeojsetuuc
nobody crosses	aeun
nobody does	ii
nobody else	abbeddergihjicjektncobqctbuevc
nobody ever	iiui
nobody had	bjhnijjboc
nobody has	aebadnhdicjlrctnui
nobody here	akbdjqodrete
nobody in	gkiokeoZqdtbulve
nobody is	ak
nobody leaves	abilqm
nobody made	jk
nobody need	aYjnoj
nobody needs	abolui
nobody on	abbjcdgokloarmsltauc
nobody opened	aboq
nobody over	aebkoetk
nobody reads	ak
nobody said	ienl
nobody says	aahnum
nobody that	nk
nobody there	aYbmmkui
nobody thought	adol
nobody to	al
nobody told	besl
nobody wants	abelicjjodrm
nobody warned	imoc
nobody was	albioe
nobody who	aigehjil
nobody will	bncjeegjhdocreub
nobody with	hkrote
nobody would	bjemheri
nobody writes	aaglil
nobody's	bdkeoirkum
nobody's holding	rm
nod	aaeihl
nod .	aaeihl
noes	aj
noise	albecjjdkl
noise .	aikl
noise you	aeck
nominated	ak
non	alcbfegehYrktjuevm
non -	aWeirktjvk
none	adbecaeihcimjXlinboYqcrrsktpvd
none ,	ej
none .	akcXfjimrntb
none of	adbdhejcljnermtlve
none to	ai
nonsense	aYcu
nonsense ,	accn
nonsense .	adcl
noon	bkdbeeheqtue
noon ,	bieekeqi
noon .	acnjqn
noon and	qk
noon to	ajqe
noon tomorrow	aj
nor	aYckekiikineoeretj
nor ,	ciij
nor a	el
nor the	acckki
nordic	ui
nordic groups	ui
noreen	ak
noreply	tk
normal	aieZhq
normally	aKcmdegph2odretcuZ
normally have	hm
normally sent	gihk
norman	aj
north	apbkjctd
north -	ii
northern	ai
nose	adim
not	aXcldeeZgkiYjnkslFmlnWojpQqlrnsktZuc
not "	abcqdigloc
not #	ci
not ,	aocmedlemiqeuevj
not .	abgZhiikjikjoeqcsltduk
not ?	aYdpeesj
not a	ajbZcldcgjikjbneqarVsotkua
not able	aedjnkoi
not accept	aUcvfehknkqa
not accepted	abqp
not accustomed	adhpoe
not afraid	aXniuq
not after	hj
not agree	adcm
not align	ak
not allow	ak
not among	cngdhj
not an	cbon
not angry	aejkoisi
not answer	apcddeekqc
not as	keojtm
not ask	dchjjeonrkud
not asked	acbn
not asking	anechjoeqk
not at	rm
not be	aobpcTeofeibjlklmencrdtWuVvc
not been	aYbadmgjiijllimbnjoXqiretk
not before	gj
not blame	admpqerk
not bother	on
not bring	aduk
not by	cioj
not call	ai
not care	rk
not certain	acbl
not change	aqbjcbeihbjeqduk
not changed	ajbeemhe
not clear	aecednvi
not come	bkmkokrd
not covered	hekm
not deserve	ammd
not disagree	aocd
not do	aZekhm
not done	tj
not dream	heklok
not easy	aigkre
not eat	elkiqc
not eaten	kj
not end	qk
not enough	aqgehi
not essential	acco
not even	aibjri
not every	apglhdodqetd
not everybody	aerk
not everyone	gehdokrm
not expect	ancehjneqcrnsb
not expected	tl
not feel	a0gjjboYqcretd
not find	aebeceedgmiljenk
not fit	giikjemmrd
not for	aXgehlojqirmue
not forget	ckjeuj
not forgive	mj
not forgotten	ar
not from	aboksk
not fussy	ej
not get	acdjgchpjikmrc
not getting	ql
not give	ajgdhejdobqsue
not given	dphe
not go	aecedlechcjjkdrp
not going	akmeodqq
not gone	nk
not good	aUcjgkmkol
not had	abjmkl
not hanging	aeql
not have	ambYddeYhoiYjomnncodqZuevi
not having	amod
not hear	qj
not heard	aeccjeqktjul
not help	boceme
not hesitate	frhemboj
not hold	apcngeoeqe
not how	ckhk
not i	gj
not important	ml
not in	aTgdhmjcoeqlrisouj
not just	ddemknve
not keep	jm
not know	acbjcZdeerhijkklobreub
not knowing	aiciglmc
not known	bigehdikjdkeokrctl
not late	aUcmso
not leave	acikkkodqkrk
not leaving	qn
not led	ck
not let	abjikjqiri
not like	aZonqjrk
not live	jk
not long	bkoj
not look	um
not lose	el
not manage	ai
not managed	angd
not many	aegjhk
not match	ai
not me	alme
not mention	abcjjlkl
not mentioned	aabldk
not met	bngkrc
not mind	amni
not mine	aegkjk
not much	al
not my	bm
not need	akrduk
not normally	adclgchl
not occur	achojemj
not occurred	cerm
not of	bjci
not offended	cegj
not often	alcdgshaoeratdue
not on	akhkkdnj
not one	blcXdjhcjZkcqlrbsp
not only	fj
not open	aqbb
not opened	jl
not over	uovd
not paid	qi
not part	ak
not possible	ance
not pretend	rm
not proud	acen
not put	abmpqj
not quite	beccdlekgbhkijocrdtk
not read	akce
not reading	ak
not ready	akcloe
not realised	albeoctm
not really	adhmvi
not recognise	aeclgcrbtn
not regret	aqmc
not reply	dj
not sad	ak
not say	acbcdigpheikkjmioc
not see	aYbdhnkmsi
not seen	uk
not send	ai
not sign	amqi
not since	ik
not sing	aWglmn
not slept	aZjnmm
not so	aiheok
not something	abklmkrk
not sorry	jomd
not speak	ajecjlkkmc
not squeeze	aj
not stand	acrn
not stopped	gl
not strong	alke
not suffer	glol
not sure	aZcogdhloUqerntcudvt
not surprised	ar
not survive	cm
not take	akecgehcodqrriue
not tell	acbndeelrdsdtl
not that	aVbceegjhdjelkoyrb
not the	aecZdienfngehWjbkkminiqdrosZteud
not think	abcegjhiilnkre
not thought	oerk
not three	hj
not to	aYdehRidjokiminUosrlseumvb
not told	hkjiqjuc
not too	aZcidlengdmeodqlte
not trouble	cedegdjenjowqbte
not true	aacs
not understood	cirj
not upset	degdoqrl
not usually	hm
not wait	abqo
not want	amdeeVgihRiejbkemcoWqmsnurvc
not wanted	aZor
not wasted	ajei
not what	acfmgkhaoarkuj
not win	aegijl
not work	am
not working	jekl
not worry	ajebjioo
not write	bojemj
not wrong	apcb
not yet	caddejgdjckmmcnaodqkup
not you	ajdlre
not your	akcagejeokrl
note	aibcdqeWfihVidjplbmjnVqUrYsatpul
note ,	aadniimivj
note .	asbeclteve
note ;	ai
note about	aocedk
note as	aZmktn
note came	aZjq
note down	adun
note from	aj
note has	aeuk
note i	ik
note in	akcedj
note my	ackn
note of	acdjfigjok
note on	anbbccrjtk
note reached	tl
note records	bk
note says	tj
note that	aZboceddfigkhdieokretj
note the	uj
note to	alcmti
note tuesday	di
note was	am
note with	cj
note you	ak
notebook	anberl
notebook .	ak
notebook ?	adrn
noted	aebadcftgdhclenbowrYvW
noted ,	acckomrdtk
noted .	aSbdftneotrdtcvb
noted the	aj
noted with	aj
notes	arboccdqeXfehmiVjZllmanaoSqTsetbvU
notes ,	bdcbeehlkmlkrntbudve
notes .	ambZccglielmrWtmuive
notes are	aj
notes came	ai
notes can	ak
notes describe	acbl
notes for	acdm
notes from	al
notes go	ak
notes if	al
notes of	aUcldq
notes on	adbjcidigehildrjte
notes only	adbl
notes quote	aZbo
notes to	li
notes were	rj
notes while	bdgl
notes you	blre
nothing	ajblcieqfjgOhEibjZklopqYsZtrucvL
nothing ,	aYbkkjoxqctcueve
nothing .	bcdkeZgkhWmdnkqarYtqvd
nothing ;	adhitl
nothing about	brcnjekcokrduU
nothing and	aXepqj
nothing at	apebmeqctkul
nothing back	addj
nothing but	aebpfooc
nothing can	ai
nothing else	etjjkdoe
nothing for	adoqte
nothing from	aeqm
nothing further	al
nothing has	aZcmdm
nothing i	ceesvd
nothing if	aetk
nothing in	adbecmeZiejckpmqteue
nothing is	aqcekdqitm
nothing left	aiki
nothing like	ii
nothing more	aqcdiejmrdtcve
nothing of	ambeuj
nothing on	eiqi
nothing personal	rn
nothing says	actm
nothing since	aaklti
nothing to	akcidceiidjikdnitdue
nothing urgent	akll
nothing was	amje
nothing would	aluj
nothing you	ai
nothing's	al
notice	aabqcedZeigSiZjpkclWnWoqqlrbsj
notice ,	anccdiedjnocuc
notice .	aXbdhcjiqosnui
notice and	eiretm
notice at	abjkqi
notice before	ui
notice i	hl
notice i'm	om
notice in	qi
notice is	ai
notice me	en
notice of	ai
notice on	aahpqi
notice period	ciqi
notice that	adbrcegehZqcrdtiuk
notice the	abbtrkte
notice to	aj
notice when	ai
noticeboard	op
noticeboard .	ok
noticed	bncXdXedgchejekimcnbooqcsdujvs
noticed ,	actkul
noticed .	acbbjlklok
noticed after	ai
noticed how	ak
noticed in	hk
noticed it	iirk
noticed on	uj
noticed that	bocehcokratc
noticed the	bmjeojtc
noticed three	rl
notices	ejii
notices .	ii
noticing	abbt
noticing that	abbt
notification	akfe
notion	alrj
novel	aobUccddgriXmetZuave
novel ,	am
novel .	ajbegcjdkknirj
novel does	omtc
novel every	qi
novel has	ajbegj
novel is	algl
novella	aj
novella is	ai
novellas	cl
novellas .	cl
novels	aj
novelty	adgtte
novelty .	aegq
novelty of	gk
november	avdikemeti
november ,	aldjme
november .	tj
november and	ai
now	aecFd1eIfTgVheiZjvkslSmqnVoepXqqsbteve
now ,	akbYcbedglhZiajllimaqlrd
now .	aVcYdneZfegXiWjpknmmnaoorPteurvi
now ?	vm
now a	gk
now and	aibecedleagjibmeneoaqprbtbuj
now asked	aZdq
now at	abdjkl
now be	goje
now been	adhirk
now closed	an
now come	an
now cut	al
now for	el
now go	hk
now gone	aekl
now got	nl
now had	aZdlkjti
now hangs	abqo
now has	blnj
now have	behkjl
now how	acmlrm
now i	adddgZiikcncqWrltruj
now i'd	uj
now i'm	dlne
now i've	tm
now in	dm
now is	aehs
now it	adsluk
now it's	dj
now know	atdegejbkerdtkua
now let	nl
now lives	acbm
now lost	adbm
now make	jj
now my	anjc
now neither	aiki
now on	djkcmpuj
now one	aj
now or	acqm
now put	al
now read	aicl
now reread	aiie
now say	aj
now see	abjmrk
now settled	al
now so	ackjtl
now take	aj
now taken	adjk
now than	ar
now that	apcYedhiicjlkiqcrjtOva
now the	addjkq
now there	jl
now they	jj
now this	aZkp
now to	aihkoe
now told	ao
now what	abdkmioluc
now where	aj
now why	aibj
now with	ao
now writing	dj
now written	aeop
now you	abjjki
nowhere	aWbecveogahekeneoeqlteuc
nowhere ,	rl
nowhere in	cn
nowhere near	ak
nowhere without	il
nowicki	aj
nuala	awbboetc
nuala ,	ao
nuisance	diecmvoeteub
nuisance ,	dimj
nuisance .	aiecmm
number	albQcddpenfdhWiYjSlnmVn3oUqRsetZ
number #	an
number ,	dlnl
number .	acbedbgnhckemdnroeqermtjuevb
number and	aWelnn
number at	aXeknm
number for	ak
number four	aadp
number has	em
number if	ackl
number is	aocjde
number my	abdq
number nine	ai
number of	akbedktdvp
number on	almdnk
number one	aeul
number the	aptd
number three	acdikj
number when	ajne
numbered	bilj
numbered them	lk
numbers	apbjdbeegqiejkkamaneobqctTuc
numbers ,	jm
numbers .	abbmgm
numbers ?	aj
numbers and	aj
numbers are	rm
numbers by	gj
numbers i	aehj
numbers in	bi
numbers were	ak
nunn	ak
nurse	cljjkYri
nurse on	amkb
nurse this	hj
nursery	adbeclgdjcolreti
nursery has	ajkcqj
nurses	abbojpne
nurses had	bk
nurses have	aajp
nursing	amol
nwosu	al
nwosu </s>	al
ní	ak
o	adio
o wise	abim
o'clock	dekdqr
o'clock on	al
o'clock or	aeqk
oak	ao
oakes	ak
oakes </s>	ak
oat	ti
oat milk	ti
obinna	aj
obiora	aj
obiora </s>	aj
object	aiuevn
object .	ak
objected	aeej
objection	cudele
objection .	aj
objection to	ak
objections	clrj
objections ,	rj
obligation	oj
obligation to	oj
obliged	aiedfrhcoctiuc
obliged if	aXeefrqi
obliged to	apheodtiue
oboe	ai
observation	albdcegjhdoetk
observation that	ajbdgjhdtl
observe	cmti
observe closely	tj
observe that	cj
observed	al
observing	bj
observing that	bj
obstacle	ek
obvious	akcbgchkodtdvl
obvious choice	ajbagehm
obvious that	bm
obviously	aTbjclgcjenlourZ
obviously ,	aj
obviously know	oi
obviously my	om
occasion	adomrk
occasions	aYdtok
occasions ,	dn
occasions .	aZdnok
occur	abbihmjdmj
occur to	adbjhmje
occurred	cdrm
occurred to	cerm
october	apdehmjYqb
october ,	uj
october .	asqe
october is	ki
odd	aibmcohYjdneocqjrZtbvm
odd .	aeqlvi
odd number	ajhe
odd that	aZblci
odd thing	cn
oddly	aebjco
oddly enough	bk
odds	awvV
odds to	ai
odette	anvb
odile	akhj
oduya	akdiljne
oduya ,	aj
oduya and	aedilj
of	aecddifogZjikdlemondoepisdtj
of "	vl
of #	aqgjvk
of -	done
of .	abbegcidkomenioerctiujvk
of :	ak
of ?	mi
of a	aabYeigeidjekimmnTqVrrsctoud
of accounts	rj
of acquisitions	nj
of acting	hi
of address	ackn
of advice	ak
of all	albaccedheimlemoobqerctbui
of an	aVbldlhejnlemiocrdtmui
of answer	aejj
of any	alfdhilj
of anyone	am
of anything	eegjrk
of applicants	aj
of applications	fltj
of applying	aYhkmltk
of april	alhdtl
of arithmetic	aerj
of as	ai
of asking	heijjdoktj
of at	aabepr
of auditions	ak
of august	akojqd
of bad	mn
of bed	jk
of bees	mj
of being	aZgmhlik
of birth	bj
of breath	ap
of business	acqp
of buying	jl
of careful	abbkti
of carving	sk
of cash	ai
of casting	nj
of chasing	retm
of clowns	rl
of clueless	ri
of colour	tk
of comments	hk
of confidence	ai
of corrections	am
of courage	aitk
of course	aZbXcjdifegehiiYkklenjoyqZrcsltcucve
of courtesy	noue
of covering	amjc
of culture	akni
of curiosity	ajrk
of date	beceps
of decision	rj
of department	alcmgehlnUqk
of disputing	ai
of drama	nl
of duties	ek
of each	leqkum
of editors	adgl
of edits	acbn
of eleven	cj
of entering	hi
of europe	ictl
of even	fj
of every	aili
of everyone	ajhcjnoe
of everything	aaedgiieuw
of experience	acontj
of eyes	cjni
of fact	ci
of family	jl
of farming	germ
of february	ai
of feedback	aildodtuvd
of fieldwork	bj
of first	adon
of five	aicjheti
of focus	ajck
of following	rk
of founders	aeuj
of four	gehmrite
of fourteen	abcjrl
of free	adhdqluk
of full	amne
of geniuses	abtm
of getting	abiikiolre
of god	aZet
of going	nj
of good	dlgcjjreuj
of growth	fj
of half	achkrm
of hands	angi
of having	acgkiekemqrj
of hearing	iiol
of heart	aWeljdqq
of help	gl
of her	ajjdnitk
of him	tk
of hiring	aebitl
of his	narltk
of hospital	akke
of house	rk
of how	abbjjoni
of humour	tl
of indian	adip
of information	uk
of interest	amokreud
of interviews	amtd
of it	adekfegUiejelammnjqmratlupvY
of its	aibedmojtivd
of itself	abjmtk
of january	ai
of june	adbjhepnqe
of just	aZdlel
of kindness	akelic
of lab	ti
of last	acdlelij
of leave	jl
of lettings	ilke
of lines	dk
of looking	adbjhi
of love	ak
of loyalty	adhiok
of luck	okretk
of making	jo
of may	adqr
of me	ambnccdberhViXjnkUlemqnYqesetSvb
of meeting	fk
of midwifery	aiglkc
of mind	aeijuj
of mine	arbZdeecgbhVjdkemknpqmrctbuk
of money	ajri
of mood	tk
of music	adijti
of my	bmcddoeRfngohtiejdkdlqminZoQperUsZuRvb
of myself	aafr
of next	em
of night	aope
of nine	akkmodte
of ninety	aj
of no	aoceeehlkime
of notes	akbehl
of nothing	am
of november	aj
of old	ajblte
of one	aeeigiqermtc
of one's	acgl
of only	aegnhe
of opening	acmjti
of order	ajbeheol
of other	aedi
of our	bjcaedfjgahnikkjmbocrbtivd
of ours	bjhcjenjrm
of past	tj
of people	aibehdijjemmonrXuc
of person	aZhejooi
of poems	al
of post	adlnqeti
of practice	an
of praise	ak
of prose	ik
of public	gk
of publishing	ak
of putting	ck
of questions	rcul
of rain	amte
of reader	aYgprktd
of reading	al
of real	ij
of regret	aXglmm
of reply	abdm
of requests	aYlr
of respect	aemk
of rice	adkm
of risk	tk
of rosenthal	hi
of rubbish	rk
of running	ak
of sales	bdgltj
of saturdays	hm
of saying	aiej
of school	glkkne
of scope	clte
of section	adcnhj
of selling	hi
of service	ai
of seven	kl
of several	aj
of site	ck
of six	aeqm
of sixty	ciek
of some	adomui
of somebody	ni
of somebody's	ei
of someone	aein
of someone's	acto
of something	addkjn
of starting	aehm
of story	aackhk
of such	ijteuk
of talent	idrl
of taste	acomrdtl
of tea	am
of teacher	emre
of telling	jeqi
of ten	rk
of tenors	adcote
of term	an
of test	aj
of thanks	gm
of that	aYbmcWdeeniYjokroYqcrjtXvi
of the	aiblcZdlekfbiQjZlkminbocqbrdsdtYusvo
of their	an
of theirs	ajgk
of them	abcvdnemglhPiijjkSljmWnioNqlrbsluU
of these	awbedegehaidjokimcnioWqerctU
of thing	aZgehlrkum
of things	adhp
of thirteen	ci
of thirty	aXgjhljk
of this	bYcUdeebhiiWjkklldnmqnrPseun
of those	dkekgbjjomtaue
of thought	olte
of three	aqbdcmdegekcretk
of thursday	djqmub
of time	aovi
of town	ol
of trials	uj
of trouble	aindol
of trust	ai
of tuesday	dl
of twenty	al
of twins	ki
of two	clgehcjn
of typography	rk
of us	bmcWdSeSfagkhWimjskZlemanTotqositcucvV
of use	ajokri
of vat	sl
of volunteers	ai
of votes	ajhe
of waiting	abqm
of water	al
of what	aebYclddfigshajXklmirc
of when	ui
of which	aWdifmklljmjoetduj
of who	acol
of whoever	aZgllinirj
of whom	aobchbjikkneodtlue
of why	aehkuj
of winning	cj
of words	li
of work	aebeceelgajmmirksmtcudvd
of working	fk
of year	accm
of years	un
of you	anbpcOeQfagNhHiYjkkclemenZooqYrvtpvO
of your	acbYcWfthlinldnuodpXqarisbtO
of yours	biedhdjjrm
of yourself	aiilmeri
off	aibecedQeagjikjXkrlZocqertsbtiuOvi
off ,	ekgehiljodqerbto
off -	gi
off .	akbjecgchojakbncodqcrq
off ?	arle
off accepting	qi
off after	al
off and	aVejkeokrp
off as	gnoe
off at	kj
off by	am
off for	gijk
off in	ki
off me	bi
off my	acbijirm
off now	ak
off on	aTkrnt
off our	kl
off the	bZckddechbjjkmldoiqjtc
off their	aeom
off this	aokd
off till	adqk
off to	aibeimjekcniretk
off tomorrow	akqd
off topic	bi
off until	qj
off when	bi
off with	ai
off your	aiebqdro
offcuts	ai
offend	admm
offended	cegj
offer	ajbcdeeQfdhxiZjXlbnZokqxtPuYvW
offer ,	aebkcihkjeoeqi
offer .	aeecgjjekloote
offer a	ri
offer at	ji
offer from	aoglhbqi
offer is	aeclqi
offer letter	aZhp
offer me	aXhrqk
offer of	aqhbqkte
offer on	ai
offer stands	aahlqi
offer to	abdihdolrm
offered	bpcofigehiibjckYlYnorZsitUuava
offered ,	amddndqj
offered .	adon
offered a	fjhi
offered in	addm
offered me	bkgihbnl
offered something	abhq
offered tea	adbmhi
offered the	aacksj
offered to	bjckeihbkenpobretd
offering	adglljmerl
offering me	ljmerl
offers	aYgoidjqkeqire
offers ,	acgiqk
offers .	aagq
offers while	jl
office	akbYcOdmfcgahUjZkdlkmZnoocpnqlrktpudvT
office ,	adbegahjjeliojqdrrtbuk
office .	aibbicjioiplqiritauX
office ?	aidinc
office about	aj
office and	aXdpiluk
office as	ainj
office asked	apncqe
office be	aetk
office completely	adnn
office does	qj
office down	jj
office each	acqn
office every	qpue
office for	nitm
office gave	aenl
office had	ai
office has	adbejepmqiretjui
office i	aegm
office in	nn
office is	neup
office mate	abtm
office may	ai
office next	tj
office of	ri
office on	aceljk
office says	ui
office tells	ni
office that	anhdrctm
office the	adbk
office this	ai
office to	bldnqe
office told	ak
office was	aWbeiknmrjul
office were	im
office when	ackm
office where	tk
office will	amgijbojue
office with	amneqi
officer	aXbbciliqetluv
officer ,	ai
officer and	adndun
officer for	tm
officer lives	aeuk
officer role	ai
officer's	qi
officers	aj
offices	hm
offices and	achm
officials	nl
often	bYcSdeedg0hTimjakcnmojqcrP
often ,	aciitn
often .	ajgemj
often a	abginl
often asked	abniul
often get	aqgdijre
often go	ak
often hear	abgkni
often say	giik
often that	grhere
ogunleye	ak
ogunleye </s>	ak
oh	aYceddgdijjdmerdtwvj
oh ,	odtpvj
oh brilliant	adtn
oh great	aetk
oh no	tk
oh well	aqokta
oh wow	ii
oil	an
ok	aVlnoqtdvw
ok ,	vk
ok to	aelk
okafor	ak
okafor -	ak
okay	anceeZjdokvt
okay ,	vj
okay .	akceeeok
okay if	aiee
okay to	vi
okonjo	gj
okonjo ,	gj
okoro	mk
oksana	am
ola	aj
old	aobkcchbiYjkkZlXmWnlonqascucve
old ,	ak
old -	aconrdtnve
old .	amce
old address	aqdd
old asked	aetm
old boss	begkjd
old club	acbm
old college	abgn
old desk	acom
old filing	aj
old firm	gk
old friend	benn
old friends	aXbkdoniokue
old goat	adjern
old head	aecn
old hoofer	elvd
old invoices	aeuj
old ladies	aekk
old lady	ai
old library	aj
old man	eijord
old man's	adjm
old maps	ai
old neighbour	adblni
old one	dltl
old people	aejl
old place	aj
old price	ok
old rate	qj
old room	hmje
old roommate	nj
old sailor	ik
old school	aj
old site	abum
old snob	rn
old students	adbl
old supervisor	aZbmjl
old surname	ai
old took	rm
old woman's	aejj
older	beckjlli
older ones	ji
older people	jk
oldest	ajgeoj
oldest applicant	oj
olds	aerp
olds and	adrl
olivier	aj
ollerenshaw	am
olu	ai
olufemi	bj
olufemi ,	bj
olumide	ai
ombudsman	aXnmur
ombudsman ,	nj
ombudsman would	um
on	aebdddeqfjibjilbmenqrZsotkuc
on #	akomqc
on (	acpmve
on ,	aibccedkecgdhjokqbretcvj
on -	ajoi
on .	aZbkdbgYiskelbmonprXtYui
on ;	aahllj
on ?	aidjla
on a	ajbcdsfegehljjlYmXnToeqbrlscua
on accessibility	tm
on after	um
on all	aWcihellokql
on an	qi
on analytics	aeci
on and	aceciiql
on another	ni
on any	abethe
on april	aetl
on as	avodud
on asking	aedj
on at	ak
on balance	cdtm
on bees	tn
on before	adgljk
on behalf	al
on being	oi
on both	abdjkiql
on bread	cj
on buying	ak
on by	gmjl
on camera	al
on chapter	aeck
on checking	al
on choosing	al
on christmas	adjp
on churn	ci
on conflict	aici
on cost	lk
on covering	aZor
on credit	adhj
on decisions	nk
on deserts	ti
on dialysis	ki
on doing	nboeqkup
on drainage	bl
on each	li
on earth	aaglil
on either	ai
on every	acbdcvedgdhbjbkkqdtduq
on exactly	cj
on facebook	oi
on file	aibkdifkhcqdrkudvd
on finding	adbkrdtp
on first	aedmteul
on floods	cm
on for	ekgnjnldtc
on four	adgmoj
on friday	aibicdeahckoleocqjtd
on fridays	bmkiqdtj
on getting	hk
on github	aebi
on glassdoor	um
on good	aeul
on grant	adpl
on half	abeo
on her	bkjbklte
on hiring	tjui
on his	acjmrk
on holiday	tl
on hoping	adejjk
on hotel	ck
on how	aXejlenmqiuovi
on in	aZgejnop
on instagram	adol
on is	ak
on it	aibccWdVesinkYnaonqitYuR
on its	aqbZcjvd
on last	ance
on leave	eeok
on lichens	aloe
on linkedin	aediui
on managing	aetk
on market	cj
on marlow	hi
on me	aabmcddbjnkjlcmloiqcretbuj
on meeting	rj
on mill	aeqk
on monday	blccdiekgdhZjZkplcocqltaubve
on mondays	dl
on more	cn
on moss	ak
on my	abbbcXdjevfogZiSjdkPoYqkrmsatoul
on new	tj
on next	aYun
on night	ai
on nights	ljsm
on nothing	aqedme
on nursing	aeom
on one	aqbZgeoerjse
on opening	an
on our	albccZglhalknZoispuWvc
on page	amcldahdkeldmpqerdsjtWuevb
on pages	adck
on paper	ciditl
on plain	mj
on price	cjelhlqb
on purpose	akbmre
on reading	aimk
on recommending	qdul
on record	ai
on reflection	al
on rereading	ak
on river	ai
on rural	ai
on safeguarding	rj
on sale	aj
on salt	cj
on saturday	cedeecgkjikcnqqeteui
on saturdays	bijiqerm
on seeing	aj
on sending	dm
on since	aZjjom
on site	am
on six	cehm
on slide	cj
on so	achl
on social	al
on some	hk
on somebody	mk
on sourdough	cj
on stage	uj
on such	aiej
on sunday	aibkeegnhcjYkbnkqktc
on sundays	nkui
on supplying	ok
on sweeping	jm
on tape	alje
on that	akbYelgmhkiijpkWnaoZqarUte
on the	bocWeWiejokjlemenmoepcqnrjsktSvZ
on their	aojdritl
on them	aagjjjni
on things	jj
on this	adbZcodZeYfohmjZkcmdoiqtriscuN
on those	jjui
on three	dojd
on through	ai
on thursday	aiddeihcldnpocqktd
on thursdays	kjnluc
on till	ak
on time	adbbddjkqdsxub
on to	ambcdceqgdhcjkkelmnZocqbtdulve
on toast	adeekp
on top	aakl
on track	acgm
on training	aaoo
on tuesday	apbYcddmeigdhkkinmoaqdretZucve
on tuesdays	tk
on turning	ci
on two	aiuk
on unit	aetl
on us	akemqe
on using	akoi
on very	ai
on wednesday	adbjdnjenoue
on wednesdays	abbnqi
on what	hiklqitdui
on where	lj
on whether	liui
on which	aXdihnltqctbuj
on why	aackdihioi
on with	amcjliojte
on without	abbkejgk
on work	hi
on xx	aVps
on you	aRbedkebheiejikkmdnjoeqnrrud
on your	bpcYdUerfWgqhjickklbmkoipbqlrXsjtVuRva
on yours	aZioqj
on zoning	uk
onam	adkk
onam ,	aekk
onboarding	aabjon
onboarding flow	bj
once	aacldoesflgvjVmZnNoapcrasitaudvT
once ,	alddelgbikkkseve
once .	aWdbekgmhbicjjrmsmtc
once a	am
once again	aVdsfpmbtj
once and	ceen
once before	ak
once by	ck
once i	apbnecgbhbjakiodqbrkui
once i'm	gl
once i've	ddlj
once in	giheik
once it	hklk
once let	ai
once met	gl
once more	aebecodwemgVhaibjakclcmlncoXqkuevb
once my	gdhjum
once said	aden
once sent	gk
once somebody	aetk
once someone	aeop
once that	anim
once the	abbadegihpikqdti
once they	abniup
once told	aegl
once we	hj
once worked	gk
once you	aVbkcndegehoqi
once you've	ll
once your	apbegd
one	cZdeengdhejmknmenYompZqarismudvS
one ,	andkgRikkjlqneoZqYsitRudve
one -	andeebleuo
one .	blcqdceUfbhbiXkamlojqdrjtiuk
one :	dive
one ;	akej
one ?	ajlbvj
one a	ai
one about	aybedbqjue
one above	ai
one after	aYejlltk
one afternoon	aigehein
one and	ceeegckqlkrjte
one appeal	dk
one apply	aeon
one as	aYhp
one asked	bn
one asks	adekoj
one at	amcneegejcoete
one bad	accm
one batch	bj
one be	ai
one before	bddmgcjekeljmmqe
one below	dj
one beneath	aekl
one by	aicreeojqdtc
one call	aaniuo
one came	ai
one can	aXcngdheiikemiokqe
one can't	ajgkri
one chance	el
one closes	ak
one comes	aigekl
one coming	am
one comma	ance
one contract	kk
one copy	actn
one could	becngchcretrue
one day	aYbXcddYeaheidkVldmnncoupjqXtjuq
one does	abbmgjhmiijdkkneqeriteuZ
one doesn't	adhirmtd
one door	aYfxgeqe
one drew	jk
one either	aYos
one else	aahiio
one email	aajmnm
one entry	hk
one error	ai
one evening	rm
one every	ul
one expects	hj
one explaining	aeul
one feels	ajipoete
one finger	aekl
one folder	uj
one for	aijetl
one forgets	adrk
one from	dleihdjjocuk
one gets	aaheknok
one go	tj
one goes	aeul
one good	gkkj
one had	aibkijmd
one hand	aXgs
one has	aZbcciiekmonrltZ
one he	gm
one hears	gjik
one human	addk
one i	akcchekkoaro
one i'd	askc
one i've	ajeniere
one in	bncZeYgnhZjmoYqcrpub
one is	bacddreegchliejdkeldmdneqcrltmud
one job	anod
one l	aitk
one last	ddergejclm
one learns	okretj
one letter	ak
one like	ml
one line	anbdceebhajomdoerdtm
one long	kk
one look	aZrn
one looks	adml
one may	tk
one meeting	ei
one member	bl
one minute	aXbncimkqi
one month	tm
one more	aRbdcXdsevgVhmiekbljmpneoSqrrWteuc
one morning	ejme
one mother	deem
one mr	aebl
one must	al
one my	imje
one never	acup
one next	aedj
one not	aabp
one number	aqdc
one o'clock	bi
one of	adbueNfbgVhmiLjrkYlemYniosqorbsltUudvi
one on	aobbciecgmhcimjclemlobrdtb
one opens	adfq
one or	gi
one other	ar
one out	alki
one page	albbccklodtk
one panel	aetk
one paragraph	adrn
one part	ai
one person	adbjcadegdiijmkomeocrbsntcvb
one phone	acup
one piece	bl
one place	ajsi
one poem	aaen
one question	awccdRlovb
one quick	akve
one reader	aeil
one reads	aaimkj
one request	ej
one roof	ai
one room	aYjlkq
one sees	ijrm
one seldom	ii
one send	amld
one sending	aekiul
one sentence	tm
one side	adslui
one signature	qi
one sitting	ck
one small	akcWengchdlqqirdteuavd
one so	ai
one song	ej
one star	ieqcut
one suit	ki
one takes	giij
one tenth	ak
one that	aebecjdjguicjakWmenaodqlrZtWvj
one the	abbcdlgrhd
one thing	a1badXeUgbhdiekjlcojqerdsktiuevb
one till	qk
one time	aegl
one tip	ai
one to	akbcccdeeaiakZmkneooqircsivi
one too	lirk
one tries	gj
one was	hjjmmkretd
one way	aUcqnjtj
one we	aijk
one week	aaekhcjiqo
one weekend	aerk
one when	aYbndl
one where	akcj
one who	cagbijjkmeolqlretaui
one will	ak
one winter	ki
one with	arbbgahlidjdniolrc
one without	hjti
one woman	acen
one wonders	bk
one word	ambaceeqheiXjjkdrdslue
one would	aabicigdhmibocrnuj
one year	aj
one years	aisi
one you	adckdmejgbhimloaratb
one your	ci
one's	aZbccdguhpobrbtlubvc
one's own	abhm
one's rather	al
ones	ajcRdteigmhcikkZqbtauT
ones ,	anrd
ones .	amgejckemirlue
ones are	al
ones ask	ji
ones at	im
ones i	aZdigiol
ones in	aZgiijjjol
ones on	al
ones that	dl
ones to	acjltl
ones were	adrm
ones who	behijekjnj
ones you	engi
oneself	adil
online	aidegeheieliqerktjui
online ,	aXljnktkui
online .	aj
online course	aj
online interview	rl
only	aablcbdVevfWgchXinjiknlYmXnlotpUrltduRvZ
only ,	apbi
only .	akhj
only :	sm
only a	ajbccbeXhbisjdkemerq
only add	ajcdgl
only admire	aicerm
only after	acbjmi
only agree	aj
only all	adbk
only an	aj
only applicant	hl
only as	klql
only ask	cmdceckellmkqi
only asked	ne
only at	ej
only be	acijtk
only because	apbeccdkgmidjZndoatj
only been	achnnl
only bid	gl
only club	ek
only confirms	ii
only copies	si
only don't	aden
only dream	aagjjm
only ever	akol
only fair	aagehnjdnnun
only five	cl
only for	ambkceddhejkncodqeukve
only four	aetl
only good	qi
only got	akui
only had	rltk
only half	aoob
only have	biceejrite
only hope	aXjnkkmmojte
only if	ancqdeed
only imagine	aqedmkra
only in	bdcdecknolqe
only interviewed	bm
only just	al
only last	ckdcjl
only learned	aYbjtn
only leaves	lj
only let	adeo
only like	dieeidjk
only live	ak
only local	hj
only look	ej
only lost	aZto
only make	qm
only me	oi
only mention	cidljaop
only more	al
only my	aYdlelgekcos
only myself	om
only need	etqa
only needs	aZnjqs
only now	aode
only observe	cj
only on	cjjjrj
only once	bi
only one	aiblckdbelgnhiidkcldmbnZoOsctcvn
only ones	ijjeki
only our	aj
only packed	rk
only panel	ambd
only passing	ni
only person	aabkgjik
only place	adkk
only point	cl
only prayer	emje
only promise	abqm
only question	ajbctn
only reason	ilje
only reasonable	aahp
only remains	aeql
only repeat	abcjdl
only rewrote	abojtn
only right	hn
only saw	ar
only say	aebaemgjjmoi
only sent	adherr
only so	anbecdgiklqd
only someone	ilre
only sorry	akme
only spent	adol
only suppose	aedconritk
only takes	qj
only tell	uk
only ten	aj
only thanks	aj
only that	acbaejhiicklllnmoXrjtd
only the	adhYjZldnjotqarotW
only thing	gdhdibjkqircsm
only think	aUbockrj
only three	an
only to	apcnekgehbiejdkclcmnnboZ
only took	on
only turned	abjcoq
only two	anbmcegjhdkdoete
only until	kj
only waiting	abhm
only want	eksi
only wanted	aioctn
only way	hckp
only when	bjkk
only while	adbl
only wish	jllj
only wonder	ak
only work	nl
only yesterday	abgkil
only you	aiedijjeqi
only your	aYjkkjqj
onsite	aebl
onwards	alve
oonagh	ak
op	ackm
op ,	ackm
open	apcbdiekfjgXhciclepeqmrdsdtkuYvS
open ,	aYbndqellktbud
open -	ak
open .	aScjdieYhdiajmkiniqmtm
open ?	dolevc
open a	abhl
open about	ak
open again	anue
open call	amjmtkuZ
open day	avdnjekeqbuc
open evening	an
open for	ai
open in	adqjul
open it	adekolqe
open on	ambddeqjti
open the	aXklrltj
open to	apdZeZgehclanioluovY
open until	ai
open up	qi
opened	aRbwcWgViilenionqbrYsetl
opened ,	acomuk
opened .	aYbmdnodtk
opened a	ak
opened before	adbiel
opened it	aehjoj
opened my	aYblmjtk
opened only	adon
opened our	keni
opened the	bjcejkoetj
opened your	kk
opening	dZebfegYhljiklmincritkuYvZ
opening ,	degdhlokrm
opening .	av
opening ?	li
opening a	ti
opening hours	ak
opening it	aemj
opening night	adjlql
opening on	hjjj
opening paragraph	bi
opening the	aTjekqto
opens	cedVeZfugjhSkblencqltiuT
opens ,	aefmqk
opens .	abfqhdomud
opens again	degm
opens every	ij
opens in	heql
opens its	tk
opens on	aj
opens the	adjltk
opens up	aegk
opens with	bl
operation	aXjkkovi
operation .	adjl
opinion	abbZddedgejeodqdrzui
opinion ,	adrl
opinion .	aeui
opinion counts	hj
opinion of	akcegeibnerpuj
opinion on	airl
opinion that	ck
opinions	gj
opportunities	fj
opportunities that	fj
opportunity	aTf1hcojqltb
opportunity ,	aefl
opportunity .	acfmql
opportunity arise	fi
opportunity to	abfq
opposite	adcuhe
opposite of	cm
opposite view	accn
option	vr
optional	abrm
or	bUcBemfjgaiRjNkSojpZqvrcsZteuwv0
or ,	aedk
or a	dbexlcoerdtmueva
or about	addj
or after	aeon
or another	aZglnj
or any	aiddmm
or anything	acol
or as	acekij
or at	aedeechklomiqask
or behind	ej
or by	di
or did	aenj
or do	eerkvk
or does	an
or equivalent	ai
or five	ablk
or for	aerl
or friday	ai
or i	adedhZkdnequuo
or i'll	aTebqpus
or if	lj
or in	ek
or is	apeYlcqerktmvb
or just	dilj
or later	aiqk
or less	aehvre
or lose	aYedqv
or madam	fkpe
or my	aZdjqkun
or no	aqdjebhdonqa
or not	awdoeameniodqZucve
or nothing	aoeb
or of	aVomritlue
or on	enqb
or only	an
or rather	ln
or shall	diednk
or should	allcnk
or shred	aj
or so	acdlhj
or something	vk
or the	adbicbgehejmlmnYojrasjtZuovV
or three	aelm
or to	aelj
or tomorrow	ekqb
or two	ceeZhpnlqarj
or very	rj
or was	dieeritqvb
or we	aYcmqk
or what	aledklmc
or whatever	ei
or whether	aiekqk
or will	eenjqi
or without	qpue
or would	aple
or you	mkqj
or your	ejrdum
orchard	an
orchestra	aWgbkjoerv
orchestra ,	hi
orchestra for	ai
orchestra prefers	adrm
orchestra was	aXrq
order	bjcmdieciejZkiljmcncocqardtXuk
order ,	aeup
order .	bmckfihekilmmdoX
order all	uk
order by	kj
order i	acdm
order in	ck
order to	hn
ordered	aibcgehqjbkeqoue
ordered ,	ajqk
ordered the	aahrjeqk
ordering	aj
orders	hkui
ordinary	becdhvijjcoetd
ordinary way	al
org	gihk
organ	aeidjenqqk
organ ,	nj
organ blower	hj
organ post	qk
organisation	acfiijootd
organisation continued	fi
organised	aihjmlrc
organised woman	aemm
organisers	aegm
organist	mi
organist too	mi
original	aYhjikrdtnvr
original key	hk
originals	aj
orla	ai
orlaith	ai
ornaments	lj
other	abbpcadielfTgvhbikjnkWlimXnGolpaqsrSsWteuX
other ,	ak
other .	aVklqjtpui
other agency	bjgn
other applicant	accnjj
other applicants	anoe
other application	aeem
other at	al
other avenues	uk
other bidder	bk
other bidders	aZuq
other candidate	aeemgjod
other candidates	gnhimjob
other classes	gj
other client	adil
other clients	adim
other couple	aebohjijjekd
other courses	amhiue
other curator	gdim
other editors	akgeik
other end	ajjj
other firm	aiemidoere
other firms	abgrqd
other flat	akjj
other flats	hj
other four	dmgevd
other galleries	clqi
other gallery	qo
other gigs	oj
other girl	gk
other hospitals	akhjje
other houses	aegmqj
other institutions	ajgi
other job	li
other journals	akgdqm
other judge	lj
other labels	jk
other landlord	aoqc
other landlords	ol
other members	aeqk
other money	hl
other nineteen	uk
other offer	akqm
other offers	acgbiejrqk
other one	aTbickeigdkmodqjrj
other pastry	aigkid
other people	algcokrctk
other people's	acijkj
other place	ui
other plans	abglji
other publisher	aedmlc
other quote	ciel
other reasons	aebm
other school	argehcjbokqi
other schools	ckqk
other shop	jl
other side	ambk
other speaker	bl
other sponsors	ui
other tenants	adgeomqiuk
other tenderers	ai
other tenors	gj
other than	adbmcneigdhd
other thing	aZknqi
other things	aYdiojrm
other this	aekm
other three	acdlhnue
other through	al
other two	bbcZdigdhljjlktlve
other vacancy	aell
other way	adekgjhejmoduj
other words	dk
other work	al
other yard	bm
others	acbXccdSemgvhciyjjnSokrbsdtOubve
others ,	geom
others .	aebkceeigihoiioeqerdtd
others are	adgiliqjrj
others at	adjl
others do	apqe
others had	aj
others have	aeengj
others in	ak
others it	adgejm
others my	gl
others on	aibcioqeul
others read	aeim
others succeed	oj
others waiting	ii
others were	giklod
others who	amcineokvd
others would	mk
others yet	qk
otherwise	akbdclecidjkmenjocqrrbtbuYvd
otherwise ,	amoc
otherwise .	aRcqeihijmqj
otherwise have	oi
otherwise i'll	am
otieno	amne
otieno </s>	ak
otter	ak
ottilie	ak
ottoline	aj
ought	acbVddeZhuijjUkalimpocqarltc
ought never	mooere
ought to	acbWddeahviljUkalioeqarntc
ounce	elie
ounce of	elie
our	ambwcbdMeXfegThriYjsknnjoPpYqbrJsmtVuuvC
our abstract	tm
our accounts	ai
our application	kj
our baby	kl
our bakery	hi
our band	am
our batch's	ui
our best	abfmim
our bid	hjleol
our board	aiqi
our branch	aZgjum
our budget	adtm
our call	aacldkuk
our chat	aahemkqiuk
our choir	al
our club	aenl
our college	iemmndul
our complaints	abcm
our conversation	an
our correspondence	aeul
our councillor	adno
our dark	ij
our daughter	jl
our daughter's	aejk
our deck	sl
our driver	ai
our end	abhm
our family	hk
our fee	cm
our field	om
our figure	bj
our figures	aegj
our firm	hiiijjke
our firms	al
our first	akgekm
our form	bj
our fourteen	alkd
our garden	adbn
our group	adhl
our hall	ai
our hopes	jj
our house	aZglkn
our internet	kk
our interview	aciitluj
our joiners	qj
our kind	adhm
our kitchen	hijk
our lab	aebl
our last	gkhekcnluc
our lease	hj
our letters	aWnjqlul
our little	aeqj
our lives	oi
our loan	heul
our logo	aehk
our meeting	abqn
our members	qiuo
our method	bj
our milk	ki
our mistake	ak
our mp	ni
our name	aagn
our names	aibi
our new	al
our next	al
our numbers	bj
our office	ak
our one	adjn
our only	aekk
our own	a0bZcehdjeud
our page	aj
our parish	al
our paths	ajflue
our pitch	aYbt
our place	kj
our points	ak
our portfolio	uj
our present	ai
our president	ai
our price	bienue
our prices	bi
our pricing	acbm
our quotation	jerl
our quote	mi
our reeds	hk
our relationship	aehkuj
our residents	aejeum
our school	aeuj
our sculpture	rk
our sealed	bj
our second	aiji
our seed	ackl
our sheet	hk
our shoes	ek
our shop	aYhmkm
our show	jj
our side	adblhjkeoeqisl
our site	li
our size	al
our small	ai
our solicitors	aduk
our stall	acjo
our standing	aehm
our street	aj
our studio	tm
our submission	acsl
our table	jlnkte
our talk	aXbkinuk
our team	akbioe
our tender	acrltk
our thanks	an
our third	ak
our town	ai
our trade	ak
our treasurer	aq
our trust	jl
our trustees	li
our turn	aXbeht
our twenty	aiiejk
our uniforms	uk
our unit	aebk
our village	adgn
our volunteers	ji
our walk	acnm
our ward	acbjnk
our way	ablkui
our wedding	adjk
our whole	adjmmkui
our work	ai
our workshop	aemm
our youngest	km
ours	bqcndbfegQhxiSjdmbnjoTtQudve
ours ,	bucbgcjdnioeretd
ours .	ajhjicjekerpue
ours and	ci
ours by	hj
ours could	ai
ours for	aenm
ours had	abblci
ours has	aj
ours in	hk
ours is	ap
ours to	aahljl
ours was	aqbbhekj
ours would	cl
ourselves	auikocuc
ourselves ,	ik
ourselves and	ai
out	bZcqfsgohUiWjckllUmcpZresOtmujvk
out ,	aibudZgVhXmeoTqVrmtj
out .	aZbYeWgqhkjjkemkodqdtmum
out ?	al
out a	ajejkjqe
out about	kdneojuk
out again	al
out ahead	aici
out all	adem
out and	amfigejnkenete
out as	aebm
out at	aZbjgetp
out before	aj
out by	aVhlkjqjtj
out first	ej
out for	arjcndoirdta
out from	aXou
out here	abdjniui
out i	am
out in	akbYcbgrjZretYul
out loud	jimi
out my	beckekli
out not	acdkoi
out of	addWeZfjgphQiVjlkqleomqZrntUub
out on	albacedcglhejdqltlve
out over	aini
out ten	algd
out that	akcl
out the	aacmdlgYhbjalenioaqstZuevn
out there	amobretm
out this	nk
out to	aUcaeefqgehnjUkimbnbooqdrktruY
out was	adrn
out well	an
out what	aeckdleehekeqltevi
out when	aj
out with	aiejqeun
out your	in
outbid	ak
outbid by	ak
outcome	anbmctdcgahjjbkdmioZqctbucvY
outcome ,	ci
outcome .	ajcsfYhjjemjuevb
outcome and	ak
outcome entirely	cj
outcome for	am
outcome of	ai
outcome was	bjfmhdoe
outcomes	fk
outfit	aYidru
outline	abbrdktd
outline of	dm
outline reached	bj
outlined	gk
outlive	abgl
outlive us	abgl
outside	codcetfmickclenXqirVtXva
outside .	aj
outside ?	aaen
outside is	hj
outside of	aj
outside on	aeel
outside take	aicm
outside the	akbceifngjhdrYtdui
outside your	aSbkcjqo
outstanding	abioqktj
outstanding and	aaiq
outstanding is	qk
oven	kj
ovens	ij
ovens ,	ak
ovens at	ij
over	aacedUeafbgsiikGmsnmolpdrdsUun
over ,	adcmdegcmlqjue
over -	ak
over .	abcceigdhijdndooqWrdtduwva
over ?	jlve
over a	acedgqiljikdqerbtm
over and	ek
over at	gjvj
over breakfast	alje
over dinner	gkkinjue
over fifty	aebscc
over for	mi
over in	ak
over it	albiedgbhdkeminaontiub
over lunch	ni
over me	aZgkrktk
over my	bdccdegchdiqjaloqerdti
over on	al
over once	qj
over one	aiul
over our	ml
over supper	aagmuk
over that	acmm
over the	asbTcSdjgkhjjdkYlenkoaqkrksetTuVvo
over there	aSolqirltnvd
over this	jk
over to	beckhi
over too	qi
over what	jinmrd
over when	ej
over whether	mm
over with	anqi
over your	adbecqjknj
overdraft	aakq
overlap	ak
overlap with	ak
overlook	aVmutdul
overlook that	acmrtd
overlook the	aarjum
overlooked	ccdjqk
overlooked .	cdgiqk
overqualified	abbdcxgohdjekemdneoXrctqve
overqualified "	akck
overqualified ,	aZgnodtn
overqualified by	tm
overqualified is	cm
overqualified was	ak
overran	achjmm
overrule	abnn
oversight	uk
oversubscribed	gj
overtime	bmde
overtime .	bmde
overturned	cj
owe	bbecgahyiZkmmioarZtcue
owe .	kl
owe each	mi
owe her	ai
owe me	aabdebgehzmdni
owe you	akielj
owed	htke
owed .	hi
owen	ak
owes	aigenm
owes me	nm
own	ajbscnepfYgbhijikZlXmYomqUrTsavY
own ,	dmhejd
own .	achujcoltb
own account	ak
own and	al
own application	hk
own blog	ci
own board	ciol
own brother	amek
own children	acejjo
own choice	ij
own cost	aj
own cousin	bj
own cover	ak
own dean	aihine
own decision	adnj
own department	ak
own deputy	gk
own desk	hj
own doing	aj
own equipment	abdm
own family	adilki
own fault	aibbcdjion
own figures	gk
own file	uk
own former	ti
own guidance	cm
own head	begn
own idea	adbl
own kitchen	bjrj
own lab	bi
own letter	aj
own mam	jk
own mind	hiil
own mother	ajji
own name	dltk
own notes	aibeclde
own one	aekitluj
own pace	oi
own people	akbelk
own pocket	abhijk
own rules	nl
own student	abrn
own students	aj
own team	getl
own to	mn
own trumpet	gloe
own two	ackl
own up	bj
own view	nn
own voice	abdkek
own way	aajeontm
own website	ajgi
owned	adtl
owned a	adtl
owner	aebbejgchYikjanxodrdub
owner .	aailnk
owner knows	nk
owner of	nk
owner says	ak
owner we'd	ej
owner whether	ni
owner's	aYbijenw
owner's manner	bj
oxford	aWgvjd
oxford a	abgn
oyelaran	acjnnirk
oyelaran ,	nj
oyelaran </s>	ak
oyelaran for	aerl
oyelaran that	aajn
p	cotevl
p #	vj
p -	cl
p .	ak
pa	ni
pace	aecloi
pace "	ti
pace is	cj
pacing	aitj
pacing drags	ai
pack	airntb
pack of	adrotc
package	dj
packed	aXeljqkdqnrj
packed ,	aaeijkqk
packed her	jj
packed in	ej
packed the	rj
packet	aYckrm
packet .	adck
padraig	an
paediatrics	ai
paediatrics ,	ai
page	albjcrdCekfdgUhWjLkblamjnVoapdqQrisctluqv3
page #	mkojvc
page ,	anbacWdegeielimlneqdrbvk
page .	ajcUeehcidndoYrmtiukvq
page a	adkm
page and	ti
page before	aeum
page ethics	ok
page for	aduo
page forty	ck
page four	adbmcl
page if	aj
page in	acej
page is	uj
page limit	bnue
page nine	ci
page numbers	anmd
page of	anbkcZoetk
page on	ul
page one	aYbjcbijmlodsktlue
page or	achm
page says	amue
page that	algk
page three	bdcksmtcuk
page twelve	mi
page two	aZbkctgeheolrjtdva
page was	cm
page when	anoe
page with	ej
page you	aWcmim
pages	albkcedSelgQhiiWjakYlinjqYrosltkuR
pages #	ck
pages ,	ajbdojrisjtave
pages .	aRbcejhdlnnlolrnsktX
pages ;	tj
pages after	aajm
pages and	attc
pages at	aj
pages because	jerl
pages came	aabn
pages four	bj
pages from	ai
pages in	ai
pages is	odrm
pages nine	abbm
pages of	arbdcdhpoerdtc
pages on	ci
pages so	am
pages that	cejetn
pages was	ak
pages would	aj
pages you	tk
paid	aXbvdbgYhqiclamcnWqkrjsjtiuRvd
paid ,	aj
paid .	aZbihckloltj
paid for	adbngehtjbrdskta
paid me	rl
paid my	ak
paid the	aielhbolte
paid to	adreto
paid you	abbnne
paint	ajengehejomdobreteue
paint .	aaemkj
paint again	aZjr
paint the	anoeri
painted	acbcgdhmjoomrd
painted .	abhm
painted the	adjp
painter	abikol
painter .	aaikol
painters	ml
painting	aVbecdhniijmsotd
painting needs	aZho
painting that	acso
paintings	ajhitj
paints	aejp
pair	adbjcihdidjdkllirdtk
pair .	acbkkm
pair of	ciidljretl
pal	aablul
palace	aWgqim
palate	abikrk
palate in	ii
palette	cl
palette .	cl
palm	aj
pancit	aj
panel	bjccdTeehejxlbmpnHocqarjsYtsuevL
panel ,	adbccegelioerptnul
panel .	bpcbglhdibncoipkub
panel ;	jl
panel ?	lbun
panel and	gl
panel asked	ak
panel can	aahlikmlte
panel could	aZqjtl
panel describes	ck
panel deserves	ak
panel did	jj
panel for	fjti
panel found	aabltl
panel gave	aibctj
panel got	ai
panel had	olrd
panel has	adcqgk
panel heard	bl
panel i	adgkjkqi
panel in	un
panel is	adbecjhejori
panel like	ik
panel looked	acbpre
panel looks	ajoj
panel members	aecdmnti
panel met	dj
panel might	en
panel of	ckgdti
panel on	rjte
panel saw	aecj
panel that	bbcbicjjmktm
panel thought	akdj
panel to	acbecpddtj
panel wanted	aici
panel was	ange
panel were	aabcgpinrd
panel who	ri
panel would	alcZhlmetm
panel's	abbldagchpjdkelnocretlud
panel's comments	adln
panel's note	ti
panel's notes	abbjhmnj
panel's observation	tl
panels	cdgqhdoerltc
panels can	gj
panic	aajo
panic attack	aajo
panto	gi
pantry	aj
paolo	di
paper	bodbhnicjelcmjndoPrdsitkumvV
paper ,	aWbccddehljjkcmjqlsmti
paper .	aZboclgbrbtm
paper ?	ajdjve
paper and	aekn
paper between	ti
paper for	ai
paper from	aj
paper had	adbkni
paper has	gi
paper i	al
paper in	aebjeo
paper is	ajbdik
paper more	ak
paper on	abberntm
paper to	clrltc
paper was	aebo
paper were	bj
paper will	ui
paper would	hkui
paper you	ajbegm
papers	abblcidZhqidjZnbtVurva
papers .	hikiqi
papers and	hk
papers are	aigl
papers for	bkhj
papers from	aZokul
papers has	aerm
papers in	ai
papers was	ui
papers were	ul
papers with	uk
papers you	cl
paperwork	aWbrhmobqj
paperwork .	aYbjho
paragraph	accjldqdrltkui
paragraph .	aXrntcuk
paragraph about	al
paragraph as	abbitl
paragraph beside	ck
paragraph four	ci
paragraph in	addk
paragraphs	aiccgeiitp
paragraphs .	adijti
parcel	asbljekcnd
parcel ,	ajne
parcel came	bm
parcel with	ai
parcels	kive
parcels ,	ki
pardon	abdeeejcm1
pardon .	mm
pardon for	aemn
pardon me	abmm
pardon my	mi
pardon the	ai
pardons	admm
pardons for	admm
parent	acno
parents	bYcddYgZiejcknmdncoXqxrbtcuq
parents ,	amjdqk
parents .	amkeljoc
parents and	qj
parents are	aeqm
parents both	hj
parents group	uj
parents have	amqnuc
parents of	um
parents that	al
parish	albceegZhkjekeniodqirntb
parish asked	hj
parish council	rk
parish hall	nm
parish has	ajqk
parish its	hl
parish magazine	ui
parish newsletter	aerm
park	aebYdihcijjkkdleocqerctiutve
park ,	aUdjejjjtiui
park .	aXciilun
park at	aeul
park i	gi
park now	ak
park on	am
parked	aebl
parking	aibWdYebgdhajakdlromqcrmtqvb
parking ,	ddlimitn
parking .	alceoetj
parking lot	aj
parking meters	acrm
parking permit	ok
parking space	aj
parking ticket	adrjtj
parking was	keom
parks	hnue
parrot	airj
parrot .	rj
part	ambncbdjejhcicjbmdnXokpeuavj
part ,	ceelgeqmuj
part -	amelodvc
part .	anbeceoetjvk
part ?	acmj
part about	oi
part and	am
part had	bj
part i	am
part in	abhloj
part is	aXclgn
part of	atbVcbdeecgXiijeobrltluc
part or	aj
part until	aedm
part was	acoo
part went	aYbiglonte
part where	anoc
part with	ai
part you	acjkoj
particular	amdeienkre
particular .	alck
particular reason	bi
particular the	tk
particularly	bdtp
particularly the	aj
particularly with	tk
parties	gi
parties afterwards	gi
parties without	aj
partly	uk
partly on	al
partner	bbcdeegXiekclrnjtkuZ
partner ?	acll
partner by	aeqj
partner came	ti
partner has	aedjqi
partner in	acljnj
partner on	adtk
partner painted	aejk
partner to	ajhinc
partner who	ni
partner's	aihkre
partners	adbicjdejelinoqmub
partners ,	niqjud
partners and	ck
partners to	nl
partnership	acrjul
parts	acblccjeloopreta
parts .	celo
parts of	aebmojte
party	albagchbieulvk
party ,	jelium
party .	amod
party for	heol
party in	ai
party wall	uk
pass	ambXcYdieVgjhSiekblqnioaqTrqtlvd
pass ,	oi
pass .	an
pass it	ajline
pass mark	aidi
pass me	aellni
pass my	aeneoerttk
pass on	auhemjoetk
pass over	aXgptj
pass the	dmldteuk
pass them	aj
pass this	ljnkqd
pass to	ll
pass your	am
passed	akbdcneZheicjXkilemenXokqitmuive
passed ,	ko
passed .	ap
passed in	aZbjtm
passed it	om
passed its	cm
passed my	am
passed on	aqbdneqnreud
passed over	aVcdglhkojtdup
passed the	cm
passed to	rl
passed your	ck
passes	rn
passes for	rj
passes your	adqirk
passing	ajbdccdleihciekjldmjnnodrdtdue
passing ,	aj
passing it	ml
passing on	aedmlenl
passing that	gikj
passing the	ajni
passion	aWckfqtj
passion ,	tl
passion for	fl
passionate	fj
passionate about	fi
passport	aj
password	adum
passwords	ai
past	aXbmcjdYgZhkikjakemjnbrmseuk
past .	acbccmeeilmjoeul
past a	aeiljk
past and	ai
past have	algcuk
past it	aj
past midnight	bk
past my	mi
past page	abbltl
past president	aihl
past six	oj
past the	acbkdegdhkoerl
past your	bkgi
paste	aVtqvi
pasted	di
pastor	ajne
pastries	ai
pastries .	ai
pastry	alcjgoiboeretd
pastry .	ai
pastry chef	adclgl
pastry on	aigkid
pat	al
patch	aj
patents	aWclgp
patents ,	aacmgj
path	aefivo
path to	adfj
pathetic	aYgjmbrttc
pathetic reply	adrm
paths	alflud
paths cross	amfd
paths may	fk
paths will	fm
patience	akdoeegbheicjekimlqktcud
patience ,	aaliml
patience .	amgdqiri
patience and	acdm
patience of	anre
patience to	am
patience with	aeqi
patient	azbbcadjecgXhbiZjbkmndoarVtduovc
patient ,	di
patient .	qk
patient about	ki
patient man	adur
patient with	akcedimlue
patiently	ap
patiently .	ai
patients	aoke
patio	uk
patrice	ai
patrick	cm
patrick was	cm
pattern	ance
paul	levl
paula	ak
pauline	amue
pause	ckgm
pause .	aaclgm
pause might	tj
pawn	aYkp
pawn shop	aYkp
pawned	aVkw
pawned the	aVkw
pay	adcbesgVhbiZjdknlcmknooVqeulvd
pay ,	aSenhejkqirl
pay .	bjke
pay and	aj
pay by	ao
pay for	aZechakumnoeqirdtkuc
pay grade	henm
pay me	adekhejeleqeut
pay my	alhikZnk
pay on	amue
pay the	hcjekq
pay you	ei
pay your	hokc
paying	ckhnjbklnjodrcteve
paying for	abckhmki
paying the	ak
payment	ul
payments	tl
payroll	anqj
pays	aTbjgihZjjnsoeuj
pays for	abkjni
pays the	acjl
pays to	henk
pays your	ni
payslips	aebm
pdf	mksj
pdf ,	mksj
peace	amdeecidjckdlmnloe
peace .	aled
peace now	nm
peace till	ajqi
peace with	gj
peaceful	jn
peeled	jk
peer	aicdgeretn
peer review	amcevi
peer reviewer	aetm
pegs	ai
pell	aiji
pell </s>	aj
pellerin	uk
pemberton	aojdkd
pemberton </s>	ai
pen	bdceejgdhcjmoeqjritj
pen -	acrm
pen .	aaeljjtk
pen i	am
pen that	adjm
pencil	ajbjcegiheijjdkcoeqorctauj
pencil .	ap
pencil in	aaul
pencilled	adhm
pencilled in	abhm
pencils	abisre
pencils .	abisre
pending	kj
pending .	ki
penhallow	aj
penhallow </s>	aj
penny	ckrk
penny .	al
pens	aebl
pension	eihcllmj
pension ,	aaeilk
pension .	abkimk
pensioner	acjl
pensioners	jrkcoe
pensioners will	jjke
pensions	uj
pensions work	uj
people	accedTeRfXgvhoikjekTlXndocpbqjrrsatjulvQ
people ,	abbbeehkiojnmcnjrX
people .	cdhdicjikkmeoiqirctm
people above	ni
people alive	gk
people and	akgi
people are	bjhdjdkeoeqjtmuX
people as	oi
people ask	am
people at	aXbecjgohlnj
people by	al
people call	gmijoe
people can	acceglrk
people come	gj
people cross	adgm
people did	jilk
people do	acelgirdtdup
people don't	gl
people down	ipjembojtd
people first	aebetn
people for	ckgkri
people forget	aeum
people from	bpgZhkoktdud
people gave	amte
people give	aijk
people good	uj
people had	bi
people have	icqmritj
people heard	gk
people here	al
people how	adrm
people i	acckgdiirltk
people in	apbbelibkZnloYqdrWtc
people just	rk
people keep	tj
people know	uj
people lied	aebl
people like	aYblgchcikjlmroaub
people lose	abjn
people lost	aeji
people make	omrd
people managed	airmtZ
people might	ajoire
people my	airkte
people of	amhj
people on	begohejkud
people outside	uk
people read	aegk
people say	akijue
people share	adtl
people so	ik
people stay	ai
people take	aj
people tell	adgo
people that	alinjeoirete
people the	aedkuj
people think	ui
people to	awgeocqkrjtdua
people under	adblcj
people upstairs	hm
people use	aboerr
people waiting	ai
people want	qk
people were	aibcgetluj
people who	albTcihjiTjnkbmanboeqktiui
people whose	gcmmoi
people will	aVgeimkkqi
people with	aablcdhjidrl
people without	aj
people would	ckgciejioorcui
people wouldn't	aerk
people write	rj
people you	aebchpiejcnlrctm
people's	aVimkjop
people's memoirs	aekj
per	abbccjfkgdhekcldowtdvj
per cent	aicm
per my	aSfkow
per your	ak
percent	ekgi
percentages	herl
pereira	bkjj
pereira ,	bl
perfect	adbdcjfigeheiqjekeoorc
perfect ,	acim
perfect .	cj
perfect fit	fj
perfect for	al
perfect sense	ai
perfection	aegnii
perfectly	aebmcleegenloitc
perfectly ,	ai
perfectly all	ol
perfectly fine	aooe
perfectly good	aaclnl
perfectly obvious	bn
performance	vi
performer	gk
perhaps	aYcGdseofYhQiPkulnmjnroopeqVrjsctVuKvk
perhaps a	bidohelinkocrmtY
perhaps an	rpve
perhaps be	akrlvd
perhaps five	gj
perhaps gone	di
perhaps have	abkq
perhaps i	ambdgjneoorb
perhaps if	om
perhaps in	emol
perhaps it	acbjgjjnrc
perhaps it's	akbinloa
perhaps my	adll
perhaps next	akol
perhaps not	diri
perhaps one	jkoi
perhaps six	gj
perhaps still	di
perhaps tell	ak
perhaps that	aebjgk
perhaps the	aXbiccdkemgcheknlenmrbtd
perhaps this	ajncrl
perhaps too	rk
perhaps unwise	ajod
perhaps when	aljk
perhaps you	dkeehliekenpoZrbtevl
perhaps you'd	gcknlj
perhaps your	aelj
period	begjhkketkvc
period ,	aedj
period .	aYgkhm
period lasts	tm
period of	aici
permanent	aXhiolsn
permanent ,	aasn
permission	ai
permissions	ui
permissions on	uj
permit	aeckheokqdtm
permit ,	ok
permit for	adtnud
permit is	qeul
permit it	ak
permit me	abcm
permits	al
permitted	am
permitted to	ak
permitting	aj
person	adbbcidbfXgjiijlkimppcqmtYuWvZ
person ,	edhkolqm
person .	bcdkhnjZkeolqjratYuc
person already	ol
person and	hl
person calling	idrl
person chosen	aebigijjljnc
person come	im
person enjoys	ak
person for	tk
person from	al
person has	bmdigeoj
person i	aijmneuj
person in	aTcdgpinmlodtkue
person like	himp
person likes	hi
person of	aUgkhjipre
person on	asbcccgihdlbreum
person rather	ul
person settles	ajhi
person sitting	acomtj
person the	oj
person they	gi
person to	diecheidlinioermsp
person was	rm
person who	aibickdeengQhWlcmlnkoTqirnseuX
person whose	aenk
person with	ck
person would	aZijqo
person you	bZekgtiXjpoXqdrVueve
person's	aj
personal	aZbeddgchkiZojrltrue
personal ,	oern
personal note	aitk
personal number	adnm
personal statement	aiie
personally	abfijcmcnjoktk
personally ,	gehkjdmcom
personally .	ni
personally and	fi
personally you	tm
persons	aamkrmte
perspective	rl
perspective .	rl
persuade	ij
persuaded	il
perth	ak
perusal	aZfq
perusal .	abfo
pet	cjdj
peter	annb
petersen	ai
petra	asvV
petrol	adkk
petrol station	adkk
petrov	ai
pets	aWbjcpketj
pets ,	abbl
pets .	abcq
pharmacy	clke
phase	gk
phase ,	gk
phd	aoengdhekend
phd is	ai
phd student	em
philippa	ak
phiri	aj
phiri </s>	aj
phone	aQcedaeqfegihliYjikilrmXotpdqmrctUvW
phone ,	acbddnedhikelmocqbriul
phone .	adbXcmdchekjnnoore
phone and	aeqn
phone beside	aeepjd
phone call	bacbdZgehnjkneorqYreteuk
phone calls	om
phone for	aXbkhmjkklqc
phone in	aZbieojd
phone is	ak
phone made	aajn
phone me	adlk
phone number	aqde
phone off	gnoe
phone on	aWblqn
phone sent	ak
phone that	aZdjjjsl
phone until	adbiql
phone was	biheol
phone will	kl
phoned	adjkni
phoned this	ni
phones	aXjdolqktj
phones .	acom
phonics	cj
phoning	aenk
phoning you	adnk
photo	abbqiejeljmjretjudvk
photo ,	aXbolk
photo of	ajtk
photo on	mj
photocopier	aZbeooto
photocopier .	adopti
photograph	aZccglheivmkojqerbud
photograph ,	aicemj
photograph from	abiq
photograph of	tj
photograph on	gj
photographed	aj
photographer	aYgnretjuk
photographs	bedeeehjjblirateus
photographs ,	aili
photographs hung	adhl
photographs of	aereuu
photographs would	gj
photos	aibkje
photos ,	si
photos of	ajuj
phrase	bicmojve
phrase "	cl
phrase about	ci
phrased	aeil
phrased the	il
phrases	bj
phrases in	bj
physicist	aetk
physicist i	aetk
pianist	acelmm
pianist that	mj
piano	bddegchjjkkYoqra
piano ,	ejtk
piano .	jdorre
piano to	jlkc
piano was	aj
pick	dcecgchcjblcooqnrjuc
pick a	aj
pick it	am
pick on	adrm
pick the	aeoiti
pick up	bilendolqk
pick your	oi
picked	bicZdjedguhaidmcnaoerUsdtrubvc
picked ,	addmgj
picked .	aadmgn
picked ;	gmte
picked a	kiti
picked are	ak
picked has	aZtp
picked out	aajn
picked the	apqe
picked them	ak
picked up	aibbqktkue
picked well	ai
picked will	ai
picked your	bk
picking	abgmobtl
picking up	gmoc
picnic	ak
picture	aXbadeemgehajskdminjoqqcrZtbucvm
picture .	adginkomqe
picture of	aicjgehejm
picture that	ik
picture the	jk
picture three	mk
pictured	aQeegehsiejpokrctl
pictured a	hj
pictured the	ak
pictures	aVcjdegZjdmdr5
pictures ,	acckgeodrrte
pictures .	abmeojrm
pictures are	aerl
picturing	aehk
picturing the	hl
pie	am
pie .	ai
piece	ancideebgehmiTjjkbmeneoaqjtivb
piece ,	abbktl
piece .	abho
piece for	cjjk
piece i	um
piece is	cjri
piece of	aotk
piece on	ambeci
piece was	bjiejjrktd
pieces	ambecidjgdtc
pieces came	dj
pier	am
pier .	ai
pike	henk
pile	akcddqgbiejZkdmmneobrXuk
pile ,	ak
pile .	abdrjdtjum
pile each	ml
pile is	anretd
pile of	am
pile when	bj
pillai	hnmlnboe
pillow	emjd
pilot	atcmnerdtdvc
pilot ,	cj
pilot data	alvc
pilot study	ajre
pilots	am
pilots in	ak
pim	aj
pin	aj
ping	vi
pinned	axbeccreti
pinned above	ak
pinned it	tk
pinned the	alce
pinned up	aj
pinned your	ai
pinnock	adro
pint	ai
pinter	tj
pinter pause	tj
pinto	aj
piotr	dj
pipe	ai
piss	aZrp
pitch	aYbscldeeehdkjocqdrluc
pitch ,	acjikm
pitch .	acbirjtk
pitch at	ji
pitch had	aibi
pitch told	ij
pitch was	accm
pitched	ak
pitches	ui
pity	aacddeesgeibklmYneoYqjrltZun
pity ,	adgijlkk
pity about	akmern
pity for	qi
pity if	aeuq
pity on	aYerki
pity that	bkhk
pivot	aerjtk
pivot ,	actl
pivot table	aj
pizza	akrdtl
pizza .	al
place	becSenfYgdhuiWklmmncoVpbqjrltWuY
place ,	angdjeoerlsi
place .	anbmcbdcgWickcnjqjritbuc
place ?	aeel
place and	an
place as	adhj
place at	ajhi
place becomes	akee
place for	aZemhjjlkaqj
place go	qj
place i	bdgekktm
place i'd	admm
place i've	ai
place in	aVdkeegjiejdkimmrktdul
place like	hckm
place nearer	aj
place next	hi
place of	gihitj
place on	aWbedkeqhcjikm
place plays	gl
place so	aq
place that	achcjlrm
place to	aebjkl
place was	aZhq
place went	aihjod
place will	aehj
place with	an
placed	blhd
placement	aecl
places	azgbhejekeob
places ,	ai
places are	ni
places for	aj
plain	adbldegjhkikjbobueva
plain .	aeck
plain and	adhm
plain fact	gl
plain from	bcrntk
plainer	am
plainly	amcedemiocrkti
plainly ,	aj
plan	asbrckeYhaidjWkimenYoiqWratbuavk
plan ,	abbmdjlmnc
plan .	gjkm
plan and	tl
plan i	cl
plan in	cjje
plan is	cl
plan the	al
plan to	apbmhetd
plan was	albdcchk
planet	aeiirk
planned	bnjlkduc
planned .	an
planned and	ai
planned to	acbn
planning	bcietkurvj
planning a	ai
planning file	acuk
planning officer	tm
planning to	aeul
plans	acbuddgphckZlnqbretbuZ
plans ,	abbjlm
plans .	abbkjikeoj
plans for	bk
plant	aljd
plant .	aijetj
planted	aehkji
planted the	adhkji
planters	bk
planters ,	bk
planting	apka
plants	aoqj
plants are	qk
plaster	aj
plasterers	ai
plastering	ei
plate	ao
platform	uk
platters	li
play	akbdcjeagahkiZjkkWlenmoVqYrmsktkuXvd
play ,	anmi
play .	jirm
play a	hj
play again	dj
play five	nk
play for	jl
play golf	aabknn
play has	ak
play in	hk
play is	sm
play it	aZhktn
play more	ak
play my	jj
play seems	gj
play to	al
play was	cj
play with	ai
play you	aVrmto
played	amgWjdkkoerktb
played .	bmhe
played for	anbe
played the	ak
played third	hj
played you	aekm
player	cihmob
player ,	abcjtk
player was	hj
player with	hj
players	gehkrlui
players forum	uj
players who	adrm
playground	ai
playing	bigjheijoitc
playing ,	ik
playing .	aZbkgm
playing in	acom
playing the	aj
plays	bncdgihcicjdnooerati
plays five	acbn
plays golf	abbkgenitjuj
plays tennis	nm
pleading	acevjekc
pleading with	acer
pleasant	anbagjikjcmntave
pleasant ,	adbegmimre
pleasant .	gn
pleasant on	rk
pleasant one	aj
pleasant to	mnojte
please	bHcLdnemftgXiUjjkimmnPoepUrZstuMvm
please ,	aOdZe6klldmcodqerjsmvc
please .	aWdeekfiljqj
please accept	abflml
please add	dk
please also	li
please answer	abdmqi
please ask	emvc
please be	aYekfkgl
please change	amkc
please check	acsl
please confirm	aYdpqj
please congratulate	al
please consider	ajfi
please convey	ak
please could	aj
please do	apdkeYfpgbhckenlqTrYtlvb
please don't	aobeceejhZjnkaldmancorqerXuZvU
please enjoy	aZjo
please excuse	jk
please feel	am
please find	abclfnkm
please forget	ai
please forgive	ajdemm
please forward	ai
please give	aldofegjhVjamdndqcrm
please guide	lj
please have	aVhsndrj
please ignore	avde
please just	ejsl
please keep	akedooqe
please leave	al
please let	andkeYhwmincqasetZue
please me	aluj
please pass	allbnjoeqcrktk
please please	aeenve
please post	ai
please put	acmmqj
please read	aVss
please reconsider	aZenkk
please reply	adqn
please revert	amfe
please ring	aoqd
please say	lk
please see	dj
please send	aili
please take	atqX
please tell	amddeahijillmlodqeretavj
please thank	aeoetrumvd
please think	jj
please treat	qj
please use	kk
pleased	a/bXdmedfegThOickdmcnbojqZrdtkuWvc
pleased .	jl
pleased for	ajoj
pleased i	ai
pleased me	ai
pleased that	alheoctn
pleased to	atbedogdhajenaolqeuc
pleased too	aeok
pleased with	ao
pleases	ar
pleases me	aq
pleasure	atbYcidjeeftgZhcidjZkbmcneoZplrcuZ
pleasure ,	aj
pleasure .	an
pleasure and	ajcl
pleasure of	aefk
pleasure to	albbdkflgeheiejeocplrZtmue
pleeease	aaer
plenty	a7bdcadigZhZiejckdmdoUqatiujvd
plenty ,	aicedk
plenty .	alekoeqerk
plenty for	ajge
plenty of	akoetlum
plenty to	atoc
plot	apbZcseehejmkameoerYtducvd
plot #	dj
plot ,	aacmjm
plot .	amjj
plot familiar	ck
plot holes	aeck
plot was	cegk
plot with	ci
plots	al
plots ,	al
ploughing	ck
ploughing match	ck
plum	ai
plumber	tm
plumber who	ai
plumbing	alikkYti
plumbing contract	ti
plus	lk
plywood	al
pm	aj
po	tj
po for	tj
pocket	aXbjikjj
pocket ,	ik
podcast	tj
podcast ,	ai
podcast's	adqctluk
podcast's next	adqctluk
podcasts	adrm
poem	asbXceelgYhniVjakmlemcratkvZ
poem ,	aZdiejoltj
poem .	an
poem ?	alekvb
poem about	ietm
poem is	abko
poem took	hk
poem was	amdetj
poems	ajcbgmiaknmmoatZve
poems ,	jk
poems .	aXgnknmlretd
poems about	bj
poems that	rk
poems you	ak
poet	akbkgehjicta
poet ,	aj
poet .	anietc
poetry	aicjgboerlti
poetry .	ckte
poetry is	rktj
poetry prize	ai
poets	ai
pohl	aj
pohl </s>	aj
point	aobWcudieTgPjpkWmknXoeqSrjsdtYuT
point ,	aqceol
point .	cmhcjkmernte
point about	albcctgdleodrjteue
point by	ai
point in	abbkcehjjq
point is	dj
point me	aelo
point of	aWceilmpti
point on	amcile
point out	cn
point that	aj
point to	di
point us	aj
point when	hn
pointed	azbdceoerd
pointed at	al
pointed me	an
pointed out	anrd
pointers	dkvi
pointing	ck
pointing out	aeck
points	atbdckdXedgdhZltoeqbrdtZue
points #	lnvc
points ,	aj
points .	ajce
points after	bj
points and	ci
points are	aobd
points in	lo
points on	li
points one	cl
police	jjuj
police hat	jk
policy	aldehenmoeraujvj
policy ,	ceul
policy .	ai
policy allows	ci
policy to	nmre
polish	albeck
polish ,	beck
polite	aabedmgYjeklmonkodteul
polite to	aXmpnl
polite too	aekl
politely	hiuk
politely .	uk
polytechnic	adrl
pond	bk
pond too	aebk
pondering	gj
pondering ,	gj
pool	rk
poor	abcaelheiekmmj
popular	aebjgite
porch	acbo
port	amke
portal	aZbqcbdleegdheidjiljqerjue
portal ,	lk
portal .	jl
portal gives	ai
portal says	tj
portal was	akoe
portal were	bj
porter	audemknZqkretd
porter ,	mo
porter's	aj
portfolio	bndpeZfcidjbkcnaopqWrUsntivZ
portfolio ,	akbjolqe
portfolio .	tl
portfolio ;	addo
portfolio ?	nj
portfolio and	acsl
portfolio back	ai
portfolio friends	uj
portfolio from	rdtl
portfolio in	acdnoi
portfolio of	ck
portfolio to	aj
portfolio would	aWdoon
porto	aigl
porto has	adgl
portuguese	an
portuguese is	ai
position	aYbdekfjgihkidjdknmnnaocriteud
position .	fk
position of	ml
position to	abkkrm
positive	okqi
possess	herl
possibility	accedmfl
possibility of	accedmfl
possible	anbecbekglhblandqerksmtbvi
possible .	ceelgm
possible ?	ak
possible the	rl
possible to	atdbve
possible with	an
possibly	abgkvn
post	adbZcaddfcgjjXkulrmQnWrZsnteupvj
post ,	ajbegchcjiklqiteue
post .	bbcegahkjelnndojqbtc
post about	aWnpqnud
post and	abdjhiinqe
post as	aaknqntc
post at	ai
post by	am
post came	hkkl
post come	aelj
post comes	aj
post every	uk
post for	adrm
post goes	ak
post has	aYontl
post in	aqjjodqd
post is	aieigkhekeqmud
post it	alheqeul
post like	ajgjhe
post might	ambe
post my	abun
post needs	tk
post office	apbc
post room	ai
post starts	qi
post still	aYdn
post that	kj
post the	ojqcuk
post them	aeum
post this	ajneuj
post to	aphd
post was	aNbncjdehnjckcrcsptj
post went	akbi
post were	uj
post when	aekl
post will	go
post would	hn
postage	ei
postcard	aZsktm
postcard ,	di
postcode	ao
posted	aibidcimjetevl
posted about	adil
posted came	bi
posted it	bj
poster	beeqgchiiejdkdlqooratWucvd
poster ,	aXhklnontc
poster .	ai
poster ?	lk
posterity	abir
posterity will	abir
posters	gkoj
posters about	abol
posters soon	gl
posting	akne
postman	jl
postmark	gm
posts	apue
posts like	al
pot	amgjjekdti
pot is	gk
pot plant	aetj
potential	fioj
potential .	aeoj
potter	gl
potter ,	aegl
pottery	ao
pottery .	an
pound	kl
pounds	aebkcagbhZjdkpoltj
pounds ,	ambekdom
pounds .	bkhd
pounds a	abko
pounds i	ti
pounds under	aige
pour	aYpq
pouring	aj
pouring the	aj
power	ajcjemicnite
power ,	li
power calculation	cj
power to	akenid
powerpoint	acto
practical	dk
practice	a4cegYiZjbkcocrctcup
practice .	aqjeuj
practice eleven	hi
practice in	apgd
practice to	qj
practiced	jj
practiced since	jj
practicing	jj
practise	atckgejendoetc
practise .	al
practise the	ak
practised	km
practised in	abkn
practising	aujekboi
praise	arbknc
praise for	am
praise lightly	gj
praised	aebdcigp
praised by	cj
praised in	aagq
pram	knre
pray	aqfcie
prayed	el
prayer	emje
prayer is	emje
pre	adbkvi
pre -	bk
precaution	acniup
precaution of	nj
precious	aeijldmkon
precious time	aeijldmkol
precisely	aVcjglqi
predecessor	aebbhiiejvodrZ
predecessor would	aZjsnkrb
prefer	ajcbeWgihaidjbkdlemjnlonqbrWtk
prefer a	adbedltm
prefer it	gloi
prefer not	amee
prefer the	akde
prefer to	aiedhenoomrb
preference	al
preferred	aQgeklmlou
preferred ,	aeok
preferred .	aVklop
prefers	aigeri
prefers paper	aj
prefers players	adrm
pregnancy	kkqe
pregnancy ,	kkqe
preliminary data	ci
preparation	gl
prepare	gljekjojreteue
prepare .	ao
prepare a	adhjoi
prepare for	amoe
prepare myself	adkm
prepared	bacbdeelgohejcrqti
prepared ,	al
prepared .	rl
prepared an	rj
prepared for	acgkrn
prepared the	aj
prepared to	aZemretm
preparing	ao
preparing for	al
preprint	gi
preprint ,	gi
presence	aZio
presence of	abio
present	aidlebfchekkmdnXqksbupva
present ,	aagkjikkui
present .	befegckktjuo
present committee	hj
present employer	bj
present firm	aeql
present i'm	uj
present landlord	ai
present list	ajci
present staff	acgl
present to	abrn
presentation	cjmirj
presentation .	mj
presentation whether	aerl
presently	ajni
president	apdehkteucve
president ,	am
president of	nj
press	dceegajcncocqjrkun
press ,	albirj
press has	adqk
press in	aeijqjue
press on	uj
press that	aecktl
press to	aj
press with	uj
press's	nk
press's delegates	nk
pressed	aejl
presses	adgoheibjerltn
presses ,	adtluk
presses .	acgkti
pressure	fi
preston	aj
presume	achp
presumed	aemn
presumed to	aemn
presumptuous	abmm
pretend	aZbkddeqgkjcmdoiqkrjuevd
pretend i	aden
pretend my	el
pretend otherwise	amoc
pretend that	aj
pretend the	abbjgm
pretended	aljd
pretty	aaekhlnjoerbtdulvr
pretty active	aeuj
pretty one	ai
pretty please	el
pretty quick	uj
prevents	qj
previous	abbicedqfjhe
previous email	fjoj
previous message	di
price	ajblcieqfdhaiYjakOmcnYolqmsluSvX
price ,	aWcnekljoisitk
price .	aebjgkhlodqdrkte
price ?	amve
price a	al
price and	ajrm
price as	aeom
price by	adsl
price counts	alcd
price for	kdqn
price i	aiqm
price in	bj
price is	ck
price list	apec
price of	akjl
price or	dk
price the	tl
price until	aeel
price was	aico
price we	amcd
priced	akhepn
priced it	ak
priced the	pn
prices	ajbmdj
prices .	bidj
prices are	al
prices go	qj
pricing	albj
pricing page	ak
pricing sheet	acbm
pride	etflgejb
pride left	abep
pride myself	fi
priest	aeem
primary	aecjol
primary schools	cj
principal	bdgeijnvoaqcrmtc
principal "	odrote
principal ask	nj
principal know	ni
principal who	ikni
print	aabccbdcepgahciakqlmoiqmrmtbuZvd
print ,	qi
print .	ok
print a	ajejtc
print and	al
print in	ai
print it	acem
print my	acln
print one	aXenkm
print the	abkmtj
print this	acro
printed	aedeelgajjoiqkrctkue
printed .	adhjqj
printed as	tl
printed the	abel
printer	alnetm
printer .	aetl
printer's	ai
printing	artevd
printing ,	ak
prints	aqcjgekmqdretcvd
prints poetry	ck
prints you	kmqe
priority	oi
priority .	oj
priscilla	aovb
priti	ak
private	abbrnirbtj
private .	ak
private number	aenk
privately	acuj
privilege	akfigchcirrb
privilege to	akfigehdikretj
priya	aebjjo
priya from	adjl
priya to	jj
priyanka	ai
prize	acbScddbeigrhjjZkrleoYum
prize ,	ejkl
prize .	akgZhk
prize committee	aYgmul
prize evening	ak
prize for	amtc
prize in	adgk
prize is	aaho
prize money	ejkj
prize twice	gi
prize would	adkm
prizes	aWblgr
prizes ,	adgn
probably	aZcdeegchajdkimenlocrstbv2
probably best	nm
probably seen	di
probably the	adrl
probation	ui
probation ,	ui
problem	aibecYdeeegkjdmeocqerYuev/
problem .	aicdtivm
problem at	apcd
problem for	ci
procedure	alcjddvd
procedure for	adcj
proceedings	tl
proceedings .	tl
process	aXbnccddecfpgjidmbnYonqUrbtsvd
process "	aegloeti
process ,	oktlud
process .	hitjui
process again	hl
process and	fkti
process is	airi
process that	jk
process to	aeol
process was	bqfioktbucve
process well	aeuk
process where	gl
processes	ajuk
processes like	ajuk
procurement	iirj
procurement .	iirj
produce	rn
produce a	tj
produced	gmie
produced .	glie
producer	aadbiknr
producer ,	aedcijnl
producer follows	adnk
product	cegkijoeqerm
product .	aagmrl
product sense	adil
production	aptj
production .	an
production values	tj
products	aj
prof	ndpl
prof .	al
profession	aZgiijnersud
profession ,	il
profession .	rl
professional	aTfqostb
professional ,	aeom
professional body	ni
professional with	fm
professionals	acgihdro
professionals .	acgihdro
professor	avbjelgmidjenXoeratcud
professor ,	elgi
professor .	alge
professor came	bi
professor in	gk
professor lindqvist	ai
professor lund	adbk
professor okonjo	gj
professors	ajgi
professors that	ajgi
profile	acgi
profound	il
program	bicdekhojetc
program ,	gihm
program .	ek
program in	hl
program team	aenk
programme	aiblfcgThjidjbkmniomqqrYtZuWva
programme ,	ejkj
programme .	nioiqltdue
programme and	km
programme in	ti
programme is	ak
programme looks	hl
programme of	hi
programme on	aeqm
programme when	hj
programme you	aebq
programmes	bm
programmes in	hi
programs	gl
progress	aitj
progress "	tk
progress ,	aj
project	ambcdehbkZldnnojpluZvj
project ,	ai
project .	geom
project after	ji
project down	ai
project in	ai
project was	hi
projector	apcj
projector .	ai
projector failed	cj
projects	bicm
projects ,	actm
projects and	ai
projects that	aktd
prologue	ajli
prologue ,	li
promise	brcedeeZfegbhYieqmrdtj
promise .	adbjeejmocqeum
promise anything	aieeqi
promise i	ak
promise that	ak
promise to	amocqm
promised	aScddoeXgXhyidjemZnlopqirbtY
promised ,	hkui
promised .	ojteuj
promised an	qk
promised me	aabidnhjjenk
promised my	aeklqk
promised myself	al
promised that	di
promised the	aZjlneojqi
promised to	abdjhknl
promises	tnuj
promises a	tk
promises to	tj
promising	bempoitZ
promising "	mnodte
promo	aebioj
promo doc	bi
promo panel	oj
promote	abon
promote the	abon
promoted	aeclgbhcomrj
promoted .	oi
promoted last	cm
promotion	aYbkcddefdhwjdmdocqirdtkuc
promotion .	ki
promotion more	ai
promotion round	tj
promotion was	adho
promotion went	gl
prompt	fekmodqoteve
prompt .	adkn
prompt answer	al
prompt reply	akfkqdte
prompt response	adfYqrte
prompted	ci
prompted ,	ci
promptly	hdokql
promptly .	hdokql
proof	aiij
proof that	qi
proofing	aj
proofread	ll
proofread the	lk
proofreader	aeccresptk
proofreader .	adcesp
proofs	an
proper	ajbadcemhqicjdneocqdtZ
proper answer	ak
proper critique	aihe
proper explanation	aehm
proper letter	hlieri
proper reason	cj
properly	becidaecgbhpiejanmoXqjrUsnuj
properly ,	aiteum
properly .	anhpqcte
properly i	nj
properly in	kk
properly tested	nl
properly this	aShlqordsp
properly understood	cj
property	acukvi
proposal	adbjcjdWebfdgeheilkjmjqYrotkuV
proposal ,	aWimjlljnerk
proposal .	bkcelinjodrdtj
proposal came	cj
proposal gave	aetk
proposal got	ok
proposal in	adbmglhe
proposal lacked	aetl
proposal vague	ci
proposal was	ajbcgeokrk
proposal went	acro
proposal with	aote
proposal would	aj
proposals	ambdcdherl
propose	aehkikneqi
proposed	akvk
proposes	gj
proposes are	gj
proprietor	alic
prose	aXiwretk
prose "	aetj
prose .	aairte
prosser	ak
prototype	hj
proud	awbedeezgVhciYmaoXrcue
proud .	tl
proud of	avtd
proud to	aseogcmeoctd
prove	aVbjcxekgnhajdkemerc
prove it	abcn
prove you	cjei
proved	um
proved me	an
proven	fm
proven track	fm
proves	acbkiktj
proves it	aebkik
provided	aVbkhkoeuovm
provided always	aluj
provincial	aarr
provisional	hi
provost	aYnq
prudence	ak
prue	ai
pruitt	am
pruitt </s>	al
pryce	sk
pryce ,	aesk
ps	abujvi
ps :	aduj
psalm	jk
psalm for	jk
pta	aeuk
pta ,	aeuk
pub	ndul
pub ,	aj
pub and	akbe
public	ambdddecidlancoeuw
public ,	uk
public .	abrkuo
public ?	al
public may	ai
public money	tj
public speaking	gk
public thread	ui
publications	accm
publish	cegahijekeoiqlrlub
publish ,	om
publish .	ij
publish its	tk
publish our	aeql
publish the	adhkrk
published	bXcndehoieopqerdua
published ,	acom
published .	achk
published case	hi
published criteria	omud
published in	aZgjtl
published on	ci
published the	aj
publisher	aZbedkgbialbnzodrdtqubvc
publisher ,	addmlcnitm
publisher and	ni
publisher herself	abnm
publisher know	nk
publisher that	aajktk
publisher who	tj
publisher's	aenl
publishers	aagjomui
publishers live	ieuj
publishes	ajtdui
publishes cookbooks	te
publishing	adgaitrk
publishing ,	adil
puck	tl
puck .	ai
pugh	ajbejeom
pugh </s>	ak
pull	aYhdqkuq
pulled	ddgjolte
pulled my	akte
pulled out	adjiol
pulling	ak
pump	airi
pumpkin	ai
pumpkin ,	ai
pumps	aijkke
punctual	aatq
punctuality	clmdoctq
punctuality has	cmmd
pune	bdciddgjidjmti
pune ,	aogd
pune .	tk
puns	om
pupil	gmhi
pupil of	akhi
pupils	bjgdhdjmretduk
pupils ,	ai
pupils a	uj
pupils made	ji
puppets	am
puppy	ak
purcell	al
purchasing	rk
purchasing side	rk
pure	abbprd
purely	adbkgihenoodrdteuove
purely for	am
purely so	aebkno
purpose	aiblcprbue
purpose ,	aibi
purpose .	bk
purpose of	cl
pushers	acrm
pushers who	ri
pushing	kj
put	aZbHcZdoeZfWhvjokPlqmnnkobpaqurisStbuUva
put ,	aogkoc
put .	alckddmeoZrn
put a	aebiqm
put an	admjqj
put aside	adejgnme
put at	aj
put by	bihe
put down	eljl
put her	eini
put in	aibdccdagchtijjYlpmdnbocqUtj
put into	hr
put it	becjd0eagkhOialcmeneomqYtUuivd
put its	alii
put me	acbcdXemhojZkblimcnpocqorcteue
put mine	el
put my	aobeeegjhdjYkeminjoiritaud
put off	aahmkmqjre
put on	gcijodrkti
put our	abhejlql
put out	aehijkmm
put people	aioi
put right	aUhdqtroul
put six	li
put that	aoce
put the	bbcjeZhaiajvkaldmdniqbtjua
put their	ai
put them	qetn
put this	aZgkhm
put through	adho
put to	ckjekdqlri
put together	adgs
put up	adgbhkinjeokte
put us	qk
put you	hejdms
put your	alceechejinirZti
puts	aahmqn
putting	ajbcckdmedgkjdminbobrbtZui
putting .	gi
putting it	ckdk
putting me	aomene
putting my	hj
putting the	cidiul
putting up	mm
puzzled	aZbicote
puzzled by	aXbkcp
puzzles	acco
q	hjmi
q #	hj
q a	mi
qualifications	aefigl
qualified	gbrm
qualified person	gdhi
qualify	ajcl
quality	acbefiocrktm
quantitative	rj
quantitative background	rj
quarrel	akckhe
quarrel with	aickhe
quarry	ai
quarter	aeddepgjhdkdldmipn
quarter ,	anelleqe
quarter .	aZmjpn
quarter than	gl
quarterly	altlue
quarterly every	tm
quartet	abdegjhijlplti
quartet got	aehk
quartet is	pl
quartet with	tj
quaye	ai
queen	ij
queen ,	ij
queried	ak
queries	aWlpqk
queries are	aeqk
queries in	aYlp
query	ajdkvi
query about	aedk
question	aobRdyeSfbgZhZjMkTlmmpncoeqSrbsXuRv/
question ,	arciheiilcmineqate
question .	bbcadchlmjndrdtkvx
question about	aobcgeneoe
question and	aj
question as	aedorova
question at	mi
question five	ci
question for	asnc
question from	dl
question has	qivj
question i	cedagjmktn
question i've	ai
question in	adcidlgaopvd
question is	aXcidbhillvt
question left	ak
question of	dovd
question on	andi
question once	di
question only	aj
question or	nm
question that	ti
question the	deim
question three	ak
question to	abdjnn
question was	bldi
question we	ak
question which	bi
question with	adql
questionnaire	tl
questionnaire .	tj
questions	akbncSdXeefehdjWkYl0mbnZoYqWrxsitP
questions ,	aadelvoetduk
questions .	aiqerkul
questions :	aell
questions about	cddilirj
questions after	ai
questions at	acblmdolre
questions below	lk
questions changed	aiik
questions for	gl
questions had	bi
questions i	ai
questions in	begk
questions left	aore
questions of	hl
questions on	bkri
questions so	ai
questions than	am
questions were	bdkdrxud
questions you	bjoe
queue	beceglhukcmnoYtXua
queue .	aThtilmk
queue at	al
queue behind	qj
queue for	acgote
queue of	rk
queue was	an
quick	aoboceeZgchdiijjkellqlrbtTvT
quick "	qi
quick ,	miuj
quick .	ailk
quick and	ajik
quick answer	ai
quick call	dj
quick for	jmtd
quick look	ll
quick one	anvd
quick question	ak
quick word	ai
quick work	acbl
quick yes	adqm
quicker	adbkdegnhdicjelkojratj
quicker ,	tm
quicker .	blidom
quicker to	acgp
quickest	akginkrb
quickly	apbbcZddedhYjZkemknbobqwrZtkud
quickly ,	acglqote
quickly .	apcdhejdmioeqjretl
quickly you	acqjtj
quid	acbi
quiet	cndagjhYjnmanvoaqarVteva
quiet ,	acoetjul
quiet .	blgl
quiet after	adgl
quiet in	cj
quiet look	nl
quiet man	ej
quiet on	alji
quiet place	kl
quiet so	an
quiet word	abno
quieter	ajej
quieter ,	aeek
quietest	aqgc
quietly	abejjjukve
quill	gi
quill .	aegi
quill </s>	ak
quilt	ajcmielj
quilt ,	lj
quilt was	ak
quispe	aj
quispe </s>	aj
quite	acbYcXdjfYgihZjckVlcnnowqRsauxve
quite a	aYbjgenkuq
quite agree	ai
quite all	apcdjmtd
quite an	tj
quite at	achm
quite by	geti
quite content	am
quite enjoyed	abgkoj
quite finished	aeul
quite good	bern
quite happily	aj
quite know	acgm
quite known	aigjie
quite new	nj
quite professional	ri
quite right	aecemmoltk
quite see	cchcibjdotrdtlub
quite separate	abblol
quite short	acum
quite the	aYciditk
quite unable	ii
quite understand	apcbeiokqermtcuave
quite well	aaun
quite what	rj
quiz	aogbtj
quiz ,	tj
quiz .	angd
quotation	ckjerl
quotation ran	jerl
quote	acbnceddeihXiijampnkqmrbtZucva
quote ,	aZmkol
quote .	ajmi
quote again	ai
quote came	ajge
quote had	mi
quote lapses	deqi
quote usually	aidivd
quote was	aielge
quote you	aeljni
quote your	ij
quoted	bkeigkoesi
quoted the	tj
quoted you	ajei
quotes	aWbphjiluc
quotes .	adhl
quotes your	ilue
quoting	ij
quoting you	ij
qureshi	ai
qureshi </s>	ai
r	apie
r .	apie
race	ao
racism	btierc
racist	aabo
racket	bl
radiant	ik
radio	ilteuj
radio ,	ai
radio .	aailuk
radio play	aj
raffle	aibjrl
raffle .	rj
raffle tickets	ri
raghunathan	al
rail	ajce
railway	aj
rain	awjaodua
rain ,	jekj
rain .	akti
rainfall	ai
rains	ak
rainy	ej
rainy day	ej
raise	bdcodjhYiekenoqdrite
raise .	aj
raise it	hbnnrj
raise this	ai
raised	acbncZdqedhdicjjkenpqdrbteud
raised a	jl
raised as	gk
raised it	abnq
raised on	ai
raised the	abbodj
raised this	abdp
raising	aknkrd
rambled	ak
ramon	ni
ramon ,	ni
ramp	ak
ran	aecydaeeiojUkomcoZqdritbuX
ran a	acbdcrgeimje
ran from	ki
ran into	nj
ran long	aj
ran out	cdkltj
ran the	cihk
ran to	bdccjdklro
ran your	cj
rana	apkY
randall	rk
randall ,	rk
rang	eegrhkickbmeodqatbue
rang ,	bi
rang .	aili
rang before	aebegn
rang early	adjl
rang i	ji
rang me	gohl
rang my	berk
rang on	dl
rang the	nm
range	fegm
range is	acgm
rank	aZimll
rank ,	adlm
ranked	bdcdgo
ranking	aedkom
rao	am
rao ,	ak
rare	akbdcdfegohdiwjdoZrYteueve
rare ,	ai
rare .	asgdtc
rare for	gk
rare merit	tj
rare mind	aegjii
rare that	adglil
rare thing	gk
rare to	ikti
rarely	aZbecdgqikoYrctruc
rarely needed	aegk
rarer	akcd
rarer than	akcd
rate	aZbdcbdcgnjekalkomrque
rate ,	liqj
rate .	aeeeglon
ratepayer	hj
ratepayer ,	hj
ratepayers	abhktj
rates	ajcdhklj
rates being	kj
rather	acbYcXeZfaglhkidjlkamWnvoXqqrasbtZuy
rather a	aQglhdnirjtkuk
rather better	gl
rather choosing	al
rather closely	aekjui
rather have	ajemiiud
rather hear	am
rather hoped	ok
rather i	aidlve
rather keep	ai
rather know	apub
rather leave	an
rather like	aojere
rather more	abcjhj
rather new	gZhl
rather not	aocadkeZgehbjikdmjncodqjrdum
rather proves	ik
rather settle	aiheuj
rather tell	aZqnul
rather than	ajbeddeegUhkibjikemdnprdtYujvp
rather this	aeuk
rather thought	aUgmjjoktl
rather wait	niqj
rather well	aldjuj
rather you	aaqjum
rating	ul
ravi	amlinc
ravi for	lj
raw	ai
rd	aYbjdnqo
rd ,	do
rd of	adqk
rd that	bk
re	bmcedjfeglheqeteuevi
re -	aebmdkglte
re :	al
reach	albbccdeecfthYjdkcmjnkoeqdrctmuavd
reach ,	am
reach .	am
reach for	acfm
reach it	aetm
reach me	aloi
reach out	aafp
reach the	am
reach you	an
reach your	admmtj
reached	adcqeegchYicjbkildnaqWrntuub
reached .	cjdiojtb
reached a	aZbdrptj
reached me	ajbXdckkqcts
reached my	aj
reached the	abbkcq
reached us	ai
reached you	blcemi
reached your	aj
reaches	dohemcoltcui
reaches a	aZdlom
reaches me	uj
reaches the	dmte
reaches you	anmd
reaching	aifnhe
reaching out	aefn
reaching the	al
read	becddafZgchljekrllnWoirmsrtiuUvO
read "	addovd
read #	ai
read ,	aYbkcldkgeipkeoercsete
read .	aWcZdigohljbkemjojsjuWvd
read a	aZbmcdeegdheljmkojrpuevd
read about	aWonrjui
read again	alcd
read all	okqj
read aloud	hl
read as	aVojqlrm
read at	jl
read before	ak
read better	abrm
read by	azgchdocrdtaui
read chapter	aYdlen
read each	ambe
read every	akce
read everything	aaiooj
read first	aahn
read for	aeeiom
read four	am
read in	ajgikjte
read it	aobWccdVekgcjXkkmZoWqosjteud
read law	hj
read me	adgk
read more	aj
read my	adbjckdcgkheidjbmkobpkue
read ninety	amte
read of	qj
read on	bddk
read one	acek
read our	aetm
read out	aWbkgejlrotk
read past	abbocdretj
read since	tm
read so	aj
read that	aehmtj
read the	ckdSecgShjiUkclqmcolqWrUsxti
read their	aj
read them	aiccnkqkuk
read this	acejgihekjniqZroud
read three	tj
read to	akbdgmiejjobrdvd
read up	ak
read what	klnd
read with	gjoird
read your	akbZcpecgXheikjnkulbmZnXoaqXrbtUui
reader	cqfbgjhciijkldndoaqdtluXvb
reader ,	eiil
reader .	aqfdti
reader deserved	mj
reader found	tk
reader said	ak
reader to	aagorktd
reader with	acikjm
reader would	aYcp
reader's	adhljkqe
readers	ambdcrecfegohbiXjakelboTujvZ
readers ,	bkieminjrete
readers .	berlti
readers are	amrd
readers do	ck
readers found	abcktj
readers in	acck
readers reports	dj
readers see	gi
readers to	gkre
readers want	tk
readers who	ckgjte
reading	bleWfbgLjkkemrnmqZrqvN
reading "	aktd
reading ,	aibihi
reading .	adbecYdjjkkdllnmojrWtcuk
reading about	adom
reading all	acodrmtj
reading and	aeml
reading at	aaro
reading four	ajjjtb
reading group	ajcmte
reading is	aWcbrntpvd
reading it	abjlmmrlteuj
reading list	arhluevd
reading my	ajbkjemlrete
reading of	ajhbnkrj
reading period	tm
reading room	al
reading the	blcmoirctZ
reading them	bm
reading this	mjni
reading to	abom
reading up	aeqj
reading voice	rl
reading was	ri
reading went	ai
reading would	adcn
reading your	ccipklre
readings	al
readings ,	aj
reads	aYbZcbdmedhcjckiqlrt
reads "	actl
reads ,	rk
reads .	rm
reads better	ok
reads from	aerk
reads it	aediul
reads the	aedk
reads this	gjqi
readvertised	adbmtk
readvertised already	adtm
ready	bacldYgphXimjlkZljmknaoTqkrZtbuavi
ready "	cm
ready ,	aiciqj
ready .	ajio
ready ?	ai
ready and	aj
ready for	aXgojrti
ready to	dejdllmkoe
reagent	rl
real	ajbecWdceefehbiskimsoXqbretiubvb
real chance	ml
real gap	amce
real gift	adtn
real help	ai
real leadership	aein
real person	ak
real pleasure	al
real talent	gj
realise	cbdjelgkhbicjbkemknookqdtbueve
realise ,	gjoi
realise how	ai
realise it	aeni
realise that	aZdkmlomrj
realise the	aj
realise there	ej
realise you	nn
realised	acbjgajamiojtp
realised how	ammjod
realised that	bigehbrjtl
realised the	tn
realize	akhdodrq
realize now	ri
really	aNbTcydcesfZh0iXjZkYlknkoVqvrXsstVub
really ,	aWjmsr
really .	lm
really a	abemgk
really am	abmjsl
really appreciate	apfe
really be	adco
really counted	ajhlod
really don't	hl
really enjoyed	al
really good	aiti
really have	acckhj
really is	akti
really like	ak
really liked	ai
really no	abemqk
really nothing	ademve
really quite	bdrp
really shows	abol
really the	cehmmi
reapply	dp
reapply ,	ai
reapply .	dj
reason	abcydkeVfmgOiekamXnYojrXspui
reason ,	aUdlecflgehdielimeoXqdrksjtquk
reason .	aYcndpedfjgdhcidjdkdqdrbsp
reason and	acdnhj
reason at	aaco
reason for	adoovk
reason i	aibacchkiijoue
reason in	aiciolqite
reason is	am
reason my	eehn
reason not	qo
reason than	ao
reason that	aiceik
reason to	abcshcjekkoeui
reason was	al
reason why	dj
reason you	bq
reasonable	hore
reasonable .	aZhp
reasonable person	adcj
reasoning	cphmndrbue
reasoning .	adckhnne
reasoning makes	ci
reasoning simply	akce
reasons	cqeWfZgJiXjekjmXoqsdtoucvW
reasons ,	asbcdbgcheiejdlnmeoqrctbudve
reasons .	aebdckkkqprZtduc
reasons already	aedl
reasons and	adcq
reasons are	ajbdierk
reasons don't	abco
reasons for	aeol
reasons from	adddhlrl
reasons given	bjcjhe
reasons i	aekl
reasons in	aadkuk
reasons of	anjd
reasons on	uk
reasons that	bi
reasons twice	abtn
reasons were	aibaol
reasons why	cm
reasons with	ni
reasons you	bidehejlmiodqcrjtl
reassuring	akbeccfdoirbtsve
reassuring that	alcdocrcts
reassuring to	feol
rebuild	amhi
rebuild it	an
rebuild the	hj
rebuilt	gk
rebuttal	accn
recall	abbbcdgnjkoiqdsm
recall from	ok
recalls	bj
receipt	adbedbecfthjlemeneojsnudvb
receipt .	aahmsk
receipt for	om
receipt of	aZftqk
receipt to	ck
receipt you	am
receipts	ao
receipts from	ai
receive	bmcedjfihdkermtc
receive such	ai
receive the	akdjve
receive your	ai
received	badefmgdhciejenjojpktlubvi
received ,	aenk
received .	ainj
received a	aZfn
received it	tl
received my	tk
received the	ak
received your	amndpk
recent	aZfjpm
recent work	adpmve
reception	aYbjekgehdidjbljnbqsrmtbuZ
reception ,	aebmlloj
reception .	ap
reception on	dk
reception until	aZelqj
receptionist	abbkjcljmknbolqi
receptionist to	adlkqi
receptionist was	mm
receptionist's	aj
recipe	ajbodegkte
recipe ,	ai
recipe and	bi
recipe you	adgl
recital	jmqbrk
reckoned	aegjhi
reckoning	aahn
reckoning it	aZhn
recognise	acblckdkgbhaierktoue
recognise a	aacerltm
recognise the	acbmcngb
recognise this	dk
recognised	aRbqgihlrm
recognised .	hk
recognised a	aebk
recommend	abcedlncrmtpuevk
recommend .	actm
recommend a	aclitl
recommend for	rk
recommend me	li
recommend your	al
recommendation	qi
recommended	gehr
recommended me	hk
recommending	aiqdul
recommending you	qdul
reconsider	aOdqeohsjakmmdoareteumvV
reconsider ,	aidloeqbuk
reconsider .	aRdjenhljekovZ
reconsider ?	addl
reconsider before	acnjqk
reconsider my	hm
reconsider the	aeej
reconsider this	hm
reconsidered	giqn
reconsidered .	acql
reconsidered ;	ak
reconsidering	aZnbqr
record	aebicjedfkgjhoibjYkelembnerYsltWuove
record ,	aeckfigeobsntd
record .	adbkcjgeqj
record a	blgj
record is	ak
record like	gj
record of	aauo
record player	ak
record should	adho
recorded	aXcjjenlur
recorded the	abun
recorder ,	bi
recording	aVbjcqddeegbhbkjljmmoerdteuqvd
recording ,	aZkllj
recording .	qi
recording again	adcm
recording everything	uj
recording i	ai
recording of	aiuj
recordings	adcmuj
records	arbncdddhejeneojtbud
records ,	apgktd
records .	akdeok
records :	am
records that	bk
recovered	mk
recruiter	aZgkikmj
recruiter in	ii
recruiter told	aegl
recruiters	adgj
recruiting	rmva
recruitment	gknj
recruitment .	aenk
recruitment tend	gl
recycle	aj
recycle the	ai
red	adcjjiljmmoe
red ,	lk
red scarves	jk
redesign	tk
redesign tests	tk
redirection	aefjkj
redo	adckep
redo the	aeeq
redone	ancc
redone it	alcd
reduced	abdl
reduction	ai
redundancy	acko
reece	ai
reeds	ajhk
reeds and	hk
reel	aihmjd
reel was	hmje
referee	bpcpgchcjelmndqarXuivb
referee ?	adlm
referee for	ajtj
referee has	cnre
referee is	ai
referee knows	bj
referee reports	ai
referee seems	bj
referee's	anle
referee's first	ck
referee's second	di
referees	bjcbddgdjelkoaqero
referees ,	aebl
referees .	ai
reference	bmcedcfngahVijkdlqmenaomqZrjtjvX
reference ,	adbejjlponvd
reference .	aacjeiheimlbtkve
reference ?	aj
reference and	aj
reference could	uj
reference from	aebjcmvc
reference is	airkvd
reference letters	mi
reference number	ajmetmvd
reference to	adfoomte
reference went	bj
reference you	ajbmce
referenced	adflvi
references	bbcqdbhnicjakjlemdndoXqetlvj
references ,	aibdckgird
references .	cegehqknoerjtb
references and	tj
references from	ketk
references is	ai
references say	ci
references were	acbickgetk
referral	aebl
referrals	hk
reflected	achm
reflection	ak
refreshing	akqi
refreshing to	ak
refreshingly	tk
refreshingly brief	tk
refugee	aahjjk
refugees	ki
refugees with	ki
refund	abhblwtl
refund ,	ll
refund and	li
refund me	lk
refund of	ll
refunded	am
refusal	aSbickecgYhlivjilcmdocsbtpvd
refusal ,	adcedihkrltj
refusal .	abclhiki
refusal he	al
refusal is	accijmkd
refusal rests	aj
refusal was	bk
refusal with	actm
refusals	im
refuse	aIbecygbhlipjjkilcoZqerjtdue
refuse .	achjik
refuse a	accliiri
refuse me	aehjkj
refuse to	abcnimlc
refuse us	adcn
refused	aXcldieZguhVivjbkdmcoZrcta
refused ,	aegjij
refused .	aegmhejeqj
refused by	ajcdgaheiu
refused me	iineul
refused now	gl
refusing	ckim
refusing me	im
refusing the	cl
regard	ajcjddfigehoieuevd
regard this	aZckhq
regarded	abhiokui
regarding	ckfm
regarding my	fj
regarding the	amfjve
regardless	aohike
regardless ,	qi
regardless .	amhjke
regards	asbdceeefbgZhbicjikelembnXoorptluavY
regards ,	anfe
regards .	fkjcrktk
regards </s>	arfY
regards from	ai
regards like	actm
regards to	alfigchdjmmenZrmud
reggie	aj
region	adgjhn
region ,	adgjhk
regional	akdegkhcnqqdrjtcuZve
regional director	akre
regional director's	nj
regional manager	aenp
regional office	ak
regional post	aj
register	ao
register ,	aj
register .	al
registered	arhd
registered post	ai
registers	adgnoi
registers .	aegn
regret	apcZdaeafahbjZmondoVreteuwva
regret applying	am
regret having	ajmi
regret it	mn
regret that	ak
regret the	ajmi
regret this	aXfeqcuz
regrets	aimn
regretted	aijdmi
regular	hkkeuk
regular ,	aehl
regular donor	acul
regulars	tj
regulation	cl
regulations	al
regulator	ul
regulator asks	ui
regulator's	acum
regulator's form	acum
rehearsal	amebgdobqnreteum
rehearsal ,	alji
rehearsal .	am
rehearsal room	liqk
rehearsals	aekjojqk
rehearsals were	kk
rehearse	aato
reinstate	adlkui
reinstate my	ui
reject	aVbqcvheqesitlvV
reject me	tj
reject people	rj
reject your	adcq
rejected	aQbrcZdjgZhjiijdkelimdocritwuevd
rejected ?	aelk
rejected by	aXgdhmtq
rejected me	adbltm
rejected myself	aj
rejecting	aYtp
rejecting a	cj
rejecting me	aeiitj
rejection	aXbZdaeYgbhjisjVkslenaqerStwuivZ
rejection ,	aZckgehjicmlncretp
rejection .	acciiikl
rejection email	tj
rejection has	ki
rejection is	cefkkn
rejection letter	adiltdul
rejection that	ao
rejection was	ai
rejections	aadnimoetj
rejections are	ii
rejections go	tk
rejections i	aadnij
relaid	aehl
relaid them	aehl
relationship	aYhjoiui
relationship .	adhjoi
relaxed	tj
relaxed about	gk
release	abbiglukvj
release my	ai
released	ao
reliance	qi
reliance on	qi
relied	beok
relied upon	beok
relief	alheodrpte
relief .	an
relief to	airj
relieved	anbbgihYnerotiue
relieved ,	ai
relieved .	aj
relieved not	achdrq
relieved that	am
relieved to	gkretj
rely	ol
rely on	ol
remain	aocqedfileoduWve
remain at	qj
remain available	hl
remain in	an
remain interested	aqfcud
remain on	ai
remain passionate	fi
remaining	ho
remaining dates	hi
remains	aeqn
remains .	ci
remains for	aeql
remark	aibacngeljmdneoerdtm
remark about	cl
remark on	am
remark that	to
remarkable	ti
remarkably	abbwgche
remarkably like	acbpgd
remarked	aZbkil
remarks	ajbilinduk
remarks about	acuk
remarks on	aibjne
rematch	cl
rematch .	cl
remember	adbTcadlemgohViejmldmXnYorqWrQtNuqvl
remember .	acjkojuq
remember every	aeok
remember how	oi
remember i	abop
remember it	an
remember me	aeengmidje
remember my	gk
remember that	bcdmkl
remember the	dk
remember this	aZgnin
remember to	akomretd
remember what	ajjmod
remember who	adjl
remember you	adin
remember your	adul
remembered	abbchribjTmeoy
remembered .	aXhtiejdtk
remembered me	abon
remembered my	akjdol
remembered to	aeom
remembering	aWqlun
remembers	bkiirdtdul
remembers ,	al
remembers who	ndun
remind	aOckdmeegohmmdnctmukvd
remind me	acto
remind you	aTckgphnneulve
reminded	akvi
reminded me	al
reminder	aSbedwgeklocrktj
reminder ,	aadp
reminder .	adrl
reminder about	aedm
reminder to	di
reminders	acdqjd
remit	adcm
removal	qk
removal van	adqk
remove	jjvn
remove it	jj
remove the	ak
renee	ak
renew	heun
renew in	aj
renewal	adul
renewal this	abun
renewed	ap
rennie	ak
rennie </s>	aj
rent	akbiddeogXhVidjdkmmkobqcrbtluZ
rent ,	adhetm
rent .	aWbicigehdjikomk
rent and	aekk
rent has	ni
rent in	ak
rent is	al
rent on	aqkY
rent was	ekkd
rented	aYhmkerp
rented from	aehn
renting	ujve
rents	adbmul
reopen	aXcqdihkoeuc
reopen my	aadklj
reopen the	abcqhlqiud
reopened	dl
reopened ,	di
reopening	ai
reopens	abqn
rep	li
repaid	algejjoe
repaid ,	aloe
repair	atke
repaired	apke
repaired .	amke
repay	jk
repay me	jl
repeat	aebddzeeleme
repeat ,	aadp
repeat the	am
repeat what	addp
repeating	ddmm
repeating it	ak
repertoire	rn
replace	gjkevk
replaying	mm
replaying how	mm
replied	djvo
replied .	dk
replies	ajdikjme
replies ,	aekk
reply	aabPcRdneSfngUhkiZjRllmcnmpiqorrsitkuavO
reply !	si
reply ,	aedpjeoktevi
reply .	acdjeefrhemYoXqbrltmui
reply ;	oj
reply about	pl
reply address	abtk
reply and	dl
reply at	acfinl
reply by	accjqi
reply came	aetq
reply had	aerotd
reply in	omqesitj
reply is	aeccdjhqoarptevb
reply needed	ak
reply on	aj
reply only	al
reply properly	nj
reply should	ak
reply sooner	oi
reply to	delqneodqrueva
reply was	kn
reply with	aZniokqk
reply within	al
replying	mionqe
repo	sl
repo link	adsl
report	ajdleagihZiejckenroiqYrYtYuovc
report ,	link
report .	aldltd
report and	aj
report are	aeck
report calls	ci
report closely	acul
report is	ol
report on	aobe
report that	ci
report the	gnnd
report to	aXnyvd
report you	aZneur
reported	aZcmgknk
reported you	nk
reporting	abhenkrq
reporting this	nl
reporting to	adrq
reports	ajbjccekgdlkoeqcretc
reports ,	aclluj
reports .	acbndj
reports to	aeemni
reports were	ak
repossessed	abkn
repossessed the	kj
repossessing	ackn
repossessing the	ackn
representative	adui
reputation	aYieus
request	aXcZd3ejgdhcjdkclencocqVtdulvv
request ,	ej
request .	abdo
request for	aWbjcddqvl
request you	aideek
requested	abdp
requested my	dj
requests	aNcedngmhelw
require	aWbmcifnhj
require .	aYbmfl
require any	fi
requirement	adcXgehordtt
requirement ,	aecdgehotk
requirement .	aecbretp
requirements	fmhe
requires	oi
reread	cqgeiakjmioerctdue
reread my	ajiemj
reread the	ck
reread your	ckdkkj
rereading	aj
rescued	al
rescued my	ak
research	ambetjuc
research .	accktj
researchers	ocrktj
researchers that	tk
researchers who	ik
resend	aedk
resend below	aedk
resend the	li
reserve	dmeugcheojqdtevd
reserve .	aWepol
reserve for	emhc
reserve list	aldlqeve
reserves	hm
reserves now	adhn
residency	adceelhpjekiplqdud
residency ,	hl
residency .	acpl
residency and	aehk
residency to	abejkk
resident	hjrjuc
resident .	rk
residents	adkkum
residents ,	adkm
residents group	aejeum
resit	lj
respect	akcudcebhQiXleonrmtTuVvZ
respect ,	aScrfehcienjojqirqtdudvd
respect .	cdom
respect for	aemk
respect i	adfkqj
respect the	ok
respect to	aicmniqetd
respect your	fpie
respected	annd
respectfully	curevd
respectfully ,	aecpve
respectfully decline	ai
respects	rj
responding	aeoi
responding .	aeoi
response	adqrtc
response .	adfYqrte
response to	fm
rest	accbdSeTflgohiipkWljnmoqpjsctauevX
rest ,	aroeteuj
rest .	bceWgejlkdldmnndoZqqrm
rest ?	ajlj
rest after	aojd
rest assured	aefnoitl
rest can	ol
rest is	ajnm
rest myself	li
rest of	aecbdegkivjalemcncompkqdratdve
rest on	acbkck
rest to	achm
rest until	akqe
rest was	acgiol
rest with	aanq
restaurant	ikkcrl
restaurant is	adrm
restful	bchcidjdojrrti
restful about	rk
restful to	abierntl
restful weekend	ai
resting	jlkdul
resting on	jlkdul
restless	gi
restoration	aegm
restored	aeujvj
rests	aWbectelqotdue
rests ,	aj
rests on	aXcueltd
rests with	abqo
resubmission	lj
resubmit	pl
resubmitted	gl
resubmitted to	gl
result	aibYcpdiecfehZiejlkalbmeri
result ,	amcjdkeeteve
result .	aq
result and	al
result as	acol
result did	rm
result is	gjti
result of	adck
result or	uk
results	ambeccfngdhjodqeti
results -	fm
results .	an
results are	ak
resume	aiclli
retail	aickijoe
retake	aadkli
retd	ajve
rethink	aacinkqk
retired	ambegk
retired ,	al
retired .	gl
return	aobacadjeUgbhpiekYlnmdnZpmretiua
return .	aabehslj
return it	hk
return of	lnqeti
return offer	ji
return once	dj
return that	aehdqo
return the	atddeakenepmqWue
return to	addl
returned	ajbkgehejdliolte
returned ,	hi
returned .	kk
returned my	akbdui
returned the	heon
returned to	bl
returning	ackloerntlub
returning it	aj
returning my	aato
returning scholars	hi
returning the	anud
returning your	aYro
returns	abclgeolvi
returns beat	accm
reunion	aj
reuse	al
revenue	aeodtlun
revenue ,	acuo
revenue next	oetm
reversal	qk
reverse	aXcdeigihijeneqkrduo
reverse the	kkqi
reverse this	aZekhkkeuo
reversed	uj
reversed .	uj
revert	aeljvn
revert at	fi
revert on	aelk
revert with	qi
review	aibkddfbgUhcjclkoXqctbuwvj
review ,	aduj
review .	umve
review and	ui
review for	ul
review i've	aerm
review in	uj
review my	aclk
review of	ak
review to	an
review was	bm
reviewed	ckhk
reviewed eleven	hk
reviewer	aebpcigUhjiXjbmenboVpsritruWvP
reviewer #	odrjtpvY
reviewer .	aahnpmve
reviewer asks	cj
reviewer b	cm
reviewer does	aetm
reviewer found	ak
reviewer is	aZbrie
reviewer obviously	aebl
reviewer read	aetm
reviewer two	ti
reviewer was	amce
reviewer who	ti
reviewer writes	adrn
reviewer's	amtlve
reviewer's familiarity	tmve
reviewers	akbpcadchdiajdlimeneoVpoqktkvU
reviewers ,	an
reviewers .	rk
reviewers are	acritl
reviewers had	oeri
reviewers reports	uj
reviewers were	retm
reviewing	ti
reviews	aYccgjhdodqlut
reviews ,	abgjuj
reviews come	gj
reviews of	aardtmul
reviews on	rlui
revise	ai
revise .	aj
revised	bicbdcqutdve
revised brief	bkce
revised decision	aZqp
revised version	ai
revising	al
revision	aekl
revision ,	hekl
revisit	aahktp
revisit my	aetk
revisit this	hk
reward	ej
rewarded	aWhojn
rewarded .	hk
rewarding	fj
rewarding journey	fj
rework	aj
rewrite	akekue
rewrite .	ak
rewrite the	ek
rewrites	ok
rewrites ,	ok
rewritten	al
rewritten the	aj
rewrote	acekojtm
rewrote the	ojtm
rhiannon	aj
rhodri	ai
rhyme	amcn
rhyme ,	cl
rhyme forced	ci
rhymes	ti
ribbon	ak
rice	aYkr
rice .	abkm
rich	jk
richer	ok
richer .	ok
rid	adbk
rid of	adbk
ride	bj
ride home	aebk
rider	ai
ridiculous	cirrvd
ridiculous decision	cerqve
rigged	acbu
rigged from	aXbu
rigged the	bj
rigging	uj
rigging crews	uj
right	a2bIcWdXeWgUhwiijbkZmdnWokpeqkrVtque
right ,	aebdcWdbeigkhkijjkljmcokqerltWud
right .	aobadcebgXhjikjYklmVncoUrZtquivi
right :	am
right ;	abjk
right ?	aj
right about	axcbijoete
right accent	oi
right and	ak
right arm	enhe
right as	aj
right away	qj
right before	abheqjun
right by	aahmtk
right call	ai
right decision	aloc
right desk	akdmnb
right for	aiqdrm
right if	ak
right in	aiheqitive
right next	ak
right now	abqn
right on	arnd
right one	aiim
right person	adnptj
right side	aYolum
right that	axbZcXdkgdibjcmeneoprbvc
right thing	qk
right to	aebbcZdceegchzicjYkdlempolqarctiub
right too	aXmmol
right up	acbmji
right way	hk
right with	aj
rightly	apcakimkvb
rights	ejhqkdnZqlub
rights lapse	qm
rigorous	abceomtk
ring	aVdaecgjhbiWkilpmboiq1reudvd
ring ,	aZcjhjtn
ring .	dijnqe
ring about	lk
ring all	kl
ring at	adql
ring back	jeoq
ring before	ambcdbqn
ring each	aeql
ring every	aZqp
ring me	acbiecgqhejZkerjul
ring my	aYjnlk
ring on	al
ring twice	ai
ring when	ek
ring your	qj
ringed	ji
ringing	biddgmibjikdmdocqprete
ringing in	aj
ringing me	aoie
ringing my	aZbkjm
ringing with	adgo
ringing you	aiqj
ringing your	qi
rings	adgqjj
rings around	gl
rings each	jl
risk	beckdlherdti
risk ,	cjtk
risks	tj
risks on	tj
rival	aZbkglql
rival .	qi
rivals	aeeegmikje
rivals .	aeeegmikje
river	ambkedgehijjkereteuZ
river ,	ai
river .	ok
river rather	jm
road	bdcddefkgpjXkcnktkud
road ,	hk
road .	tnud
road ?	nl
road from	oj
road in	aegm
road over	al
road to	aefk
road took	acgm
roads	an
rob	abmjvk
rob ,	mj
robot	icjerets
robot you've	aj
rock	aZglro
rock star	aegl
role	aebjcjdYepfdhmjbkblpmanaodpoqesmtcvV
role ,	ljnjoj
role .	apelfenb
role ;	ak
role gone	ve
role i	hlme
role in	adhm
role is	abeqlk
role needs	adck
role of	bclbppum
role the	gj
role was	hesn
role went	aioetj
role you	aicjhjve
roles	fogUhpjm
roles ,	gcjm
roles that	adfo
roll	tm
roof	ambYeehiiajakkmdneoetn
roof ,	akheuk
roof .	koreve
roof ;	ai
roof came	ji
roof for	aiei
roof garden	tj
roof holds	ai
roof in	aYkioltj
roof is	an
roof leaks	adgl
roof will	aecjtn
roofer	tl
roofs	aZglhk
roofs since	aehk
room	aabjcbeegxhoimjVmZocpdresjtdvU
room ,	aebdhdijlinkoZrXup
room .	aZbecddijjneojqmrlte
room ;	ai
room and	beeiglhi
room as	aegl
room at	abkq
room booking	hi
room by	gl
room comes	aj
room for	bjcmgZhmicjakeomqeteuc
room from	bl
room had	bkgi
room i	ak
room in	acbmli
room is	ameegdsp
room last	ki
room of	gk
room on	aeeilk
room to	apgeqj
room until	ai
room voted	abtn
room was	ajjekdnmoeri
room we	adjn
room when	acbn
room while	abgeijrkuk
room who	abgqii
room will	al
room with	aibcgdimjemiodrbtiuj
room would	jl
roommate	cink
rooms	akdigijckjljoe
rooms ,	aiki
root	vj
rosa's	lj
rosalind	ao
rose	gmikte
rosenthal	hi
rosenthal i	hi
roses	ajgiiiue
roses .	ap
roses at	ik
roses were	aegk
rosin	aj
rosin .	aj
rosina	nj
rosina .	nj
roster	algloc
rota	ajbmddgejellomqetcudvc
rota ,	abdeoq
rota works	aovc
rotten	adrm
rough	anbe
rough edges	albe
roughly	dlec
round	ajbmcVdSeYfdgnkblWmipeqrrksbtbumvX
round ,	bleigihcoe
round .	aeccdbeegXhliljjkdmkqlrdtXum
round ?	am
round a	rk
round again	alqd
round and	akhj
round as	aj
round every	gl
round for	jk
round here	acgkuj
round in	nitj
round is	qm
round it	actm
round on	aeqp
round one	hi
round open	an
round opens	heon
round so	mj
round the	aleegohcneocqdrkteui
round there	adrl
round to	aTbjdigmhjjeomqeuk
round was	ai
round will	ackoqe
round you	abnn
round your	qi
rounds	aicZdigdhnjdkqocqerdvd
rounds .	addmkkte
rounds in	akve
rounds is	adhn
rounds it	anhc
rounds of	acbkcdkotj
rounds with	hk
route	ql
route ,	achiql
row	ambbccdeedgjhnjdkbnjojqdue
row ,	hn
row .	aYgloltk
row of	hj
rowing	amoctk
rowing club	aioctk
roy	al
roy </s>	aj
ruairí	td
ruaridh	aj
rubbish	bbcnienkrive
rubbish ,	aeck
rubbish bins	ambd
rubric	bbjklmtk
rubric ,	abln
rude	diri
rude ,	addjri
rufus	aj
ruin	uj
ruined	acbkjj
ruined my	bk
rule	aubjgZhniejdmaobqerbtbub
rule ,	ek
rule .	al
rule about	ajhl
rule against	ci
rule ask	hi
rule i	aebk
rule is	akei
rule says	ci
rule to	am
rules	albudagYjbkkldnnoYqdtYuY
rules ,	ddeknl
rules .	ak
rules again	aecj
rules are	deekhm
rules don't	aj
rules for	nk
rules in	ai
rules on	aive
rules permit	ak
rules say	blcc
rules were	bj
rules would	bj
rules you	adcl
run	cddZeUfegqhdijjLkkmXnpqUrlteuivj
run ,	acbmtl
run .	aegl
run a	ambccdgajdkdneqerr
run an	rl
run and	um
run from	ai
run it	amicjeniokrd
run more	aebn
run my	lk
run of	hj
run out	aVgjkroiue
run process	aj
run that	acglnkue
run the	aibegihiiqjdrctc
run this	niui
run to	kk
run with	ak
run your	aVgsidnj
rung	aTbkcidieagZhlidjikensonrZtb
rung ,	acbkgehk
rung .	cl
rung the	adnk
runner	behmoe
runner -	begihmoe
runners	abhk
runners -	abhk
running	aebmcXijkYmdoWqotiuavq
running ,	aebiqntc
running .	aWejglqjvi
running a	aYbogetl
running all	aj
running it	ak
running low	tl
running now	adhk
running that	ai
running this	ai
running to	am
runs	ascadcebgbhejZkVnkoeuqve
runs a	ai
runs in	hj
runs late	abun
runs nine	tj
runs on	aj
runs out	aibdkbqlun
runs the	aabjhcnmrk
runs to	al
runs until	alqe
runway	kj
rural	aj
rush	avddedjikcqj
rush ,	ai
rush .	ar
rush job	jk
rush on	al
rushed	ai
ruth	ap
rye	ao
rye loaf	al
résumé	rk
résumé .	rk
s	amcerevo
s .	ak
sad	a3gdidjbmdretjuevY
sad ,	asoe
sad because	ak
sad but	anvc
sad for	ai
sadly	am
safe	aiceebjdkcodqbrituui
safe ,	an
safe .	amee
safe and	ai
safe from	aatm
safe pair	gk
safe with	tl
safeguarding	rj
safeguarding were	rj
safely	ao
safer	metk
safer pair	aetk
safest	tk
safety	aabkcork
safety ,	bl
saffron	bjje
saffron dumplings	bj
sagas	ck
sagas ,	ck
sags	al
sags .	al
said	akbecld0fcgShQiqjokZlUmenTompdqRrUsstQukva
said "	ajdejmocsita
said ,	aidijenerlsl
said .	apbahlkdmincreuk
said a	aejk
said about	ancZjZkdmjuj
said all	ol
said at	cijemkuk
said autumn	abdn
said desirable	accm
said everybody	aden
said forty	aabick
said goodbye	adjk
said hello	aetk
said i	aTbjcldnidoqui
said i'd	aadlon
said in	aObkcedkjqkeqiun
said is	dk
said it	apbdcbdchdjimnodri
said no	aXblcbdogihZjlkkmeoZqdresk
said not	ii
said nothing	acun
said of	acckml
said on	ambcmbojsp
said she'd	akne
said so	angiie
said sorry	meop
said thank	aj
said that	aibbdjgchbilkennraubvi
said the	aobehk
said they	aj
said this	kk
said to	becegihdizjameoereteud
said tuesday	akdd
said we	ai
said where	bi
said yes	hdijqirmud
said you	aijn
said you'd	aebmdlecje
said your	emue
said yours	jl
said yourself	aecjelje
sailed	ai
sailor	ik
sailor for	ik
sails	ai
saint	anre
saint .	al
sake	acdlengejamaoZrmteur
sake ,	meoeuo
sake .	eljerm
sake of	dl
sake that	uj
salaries come	ci
salary	aNblerfejbkmlimcndqZrltpuc
salary ,	aXdjenhioj
salary .	abhjkdtn
salary at	ajgl
salary in	aekp
salary on	bl
salary range	aili
salary was	herl
salary you	acrm
sale	argiue
sale .	al
sale i	gk
sales	aebbgwhcielkrd
sales ,	ll
sales enjoy	tj
sales figures	gj
sales floor	gj
sales team	aj
sales took	bdgl
salon	tj
salt	cj
salt ?	cj
salute	aj
sam	ak
same	blcbd0eUfkhQicjckmmeodpcqTrdsitjvi
same ,	akdjvk
same .	avbZcadZflhdicjpkdmeoZta
same :	ei
same ?	al
same about	ak
same account	apde
same afternoon	akbidegltd
same air	aeim
same area	ai
same as	apddhYkinivk
same canvases	clqi
same choir	ai
same day	aqbbdakn
same department	aebi
same envelope	al
same for	adfkhcjmln
same form	ak
same fund	acum
same group	aj
same haircut	tm
same hall	adgjii
same in	di
same letter	aWnmom
same manuscript	gm
same morning	jdkp
same next	aelj
same page	alme
same pages	ci
same painting	acso
same piece	aj
same point	di
same portfolio	aegm
same post	aabekrok
same project	ak
same question	aPcedxnqvd
same request	aXds
same room	ik
same school	aibaoo
same studio	bi
same table	adnn
same talk	gl
same terms	al
same thing	biditl
same three	aWbotk
same to	aigeul
same town	al
same view	rm
same way	aern
same week	kk
same welding	bm
same year	aduk
sample	aobicqdbeegehnibjdkelbmineokqctRuYva
sample ,	bjceolrj
sample .	ap
sample ?	al
sample cake	aerk
sample chapters	hl
sample for	ck
sample i	bicdgj
sample is	akclie
sample key	aahn
sample lectures	om
sample size	cl
sample small	ci
sample was	becjmk
sample work	aabn
samples	alboccdcgdjokcmknboeqdrasitbue
samples ,	eejkmmoc
samples .	ndok
samples and	aZbn
samples arrived	acbl
samples at	al
samples can	aj
samples in	ek
samples to	anoe
samples you	acjm
sana	ak
sana for	ak
sanctioned	kk
sand	ai
sand .	aj
sandra	aibi
sandra ,	aibi
sandwich	anjdtl
sandwich .	jetl
sandwiches	aemjtn
sandwiches ,	mj
sandwiches .	aato
sang	atcmhZidjcoe
sang it	cm
sang the	gj
sank	asjcke
santa	acjekn
saoirse	ak
sarod	rj
sat	ajbmcldbeegnhXjdkXmoncobqbrjsitVuY
sat .	aq
sat before	gl
sat down	albmjc
sat in	aeikmj
sat on	aacpginerjsjtd
sat through	rl
sat with	acjm
satisfaction	acdm
satisfaction at	acdm
satisfied	abcchkjt
satisfied .	ccjp
satisfied with	aehl
saturday	cbdZeWhmibjqkWminooZqirbsjtWuive
saturday ,	arecqcskue
saturday .	amcegjjbketcuj
saturday and	niqj
saturday clear	abjm
saturday crew	jj
saturday evening	adhn
saturday free	aZqo
saturday job	abhjjk
saturday morning	abun
saturday shift	bk
saturday's	qk
saturday's match	qk
saturdays	aebihijmkdrluc
saturdays ,	aj
saturdays .	adbirm
saturdays bought	hi
saturdays i	hejl
saturdays now	jj
sauce	aj
save	aLejgchbibjaksmdnuoiqnrluc
save me	adeikl
save my	ej
save the	aZklrmti
save time	aenjqi
save us	ki
save you	nr
saved	dkhZidjarauu
saved for	kl
saved in	aeum
saved me	akok
saved the	aXtmur
saved us	anmlod
saves	aibldejeomqd
saving	cieikjoete
saving up	aijekm
savings	aObdddgchbjokzojqetkub
savings ran	kp
savings run	ackm
savings went	acjk
saw	aubvcZecgZhnjckUlencoSqbrYscujvo
saw ,	ak
saw .	aebidm
saw how	akhe
saw i	ai
saw in	adbl
saw it	ajhoje
saw me	achkjm
saw my	acbjuk
saw on	akbi
saw our	ai
saw that	ambdulvj
saw the	bqddhjmite
saw what	al
saw your	iktl
say	aibQctdeenfmgmhXiijYkRlnminjompaqnrXtTuUvN
say ,	akcmdbebgZhiibjdmmneoaqdrasmtjucvj
say .	ambecUdeeZfshbjckjnoomqYrZtduY
say :	aj
say ?	aedjelme
say a	ajeehlvd
say about	ajdkuk
say again	aj
say any	eenkqk
say anything	al
say as	cn
say good	ol
say goodbye	uk
say hello	aqeejeljml
say hi	ak
say how	aebnceijjelmmpnXojud
say i	becqgjjamdocqjtj
say i'm	akge
say if	addkedlltl
say is	ajei
say it	bccjdcgihdikkkmlndoaqlrZud
say it's	aeol
say more	ol
say my	acckek
say next	aadjql
say no	aibbdbephjiikdmXqSrkve
say nothing	aXjmojuk
say of	im
say on	adcjkl
say one	cihj
say price	alcd
say so	bncaebgmibjbkblinjodqjue
say sorry	aXhlljmpod
say such	giii
say thank	aq
say thanks	aone
say that	bccjgiiikZlemVoiqjrluV
say the	aXbZcrdYeigjhcjbkcmdoiqmtcuo
say there	abcldiee
say they	abgjjl
say thirties	aecj
say this	nj
say to	aYjmnjokuk
say we	bi
say wednesday	acqm
say what	cZeljkmiodrduj
say when	ajdj
say where	adom
say whether	alcedlnlqc
say which	aqceieqlvZ
say who	lioi
say why	amrm
say yes	aPbecbdoezgkhZkimdnnoaqerbteuevb
say you	aWjnmdrq
say you'll	ei
saying	bYfihmilkemindoarYtivm
saying .	aXgnhj
saying it	aiej
saying no	aigdikoetl
saying that	aWckfjgehpikoetdvj
saying the	ak
saying what	aiqi
says	ambdcxdmfcgihliijXkXlandooqUrJslubva
says "	achloosktZve
says #	sk
says ,	bm
says .	cpechlijodqe
says a	ij
says about	acnjok
says c	ci
says he	aigj
says how	adul
says i	becndegqheijjeoete
says it	ap
says my	aktk
says no	aacdhnjeomul
says not	jj
says people	aebetn
says please	ai
says she	adcn
says she's	ak
says six	ci
says small	ui
says so	ik
says that	aabecldjgemitdvj
says the	awncuevd
says there	aaemkj
says they	amje
says to	ol
says warm	actm
says yes	aadnejqd
says you	gl
says your	ai
says yours	anue
scaffold	bcpnuk
scaffold line	ak
scaffolding	aickki
scaffolding ,	kk
scaffolding .	cm
scale	ai
scan	an
scanner	ai
scar	abjn
scarcely	aaceeijo
scarcely know	ei
scared	gnoe
scared ,	ak
scared people	acgm
scarf	aqbeimjY
scarf in	ak
scarves	jk
scene	a2gdidjXkerdtb
scenes	al
schedule	aXfnliojqj
schedule ,	li
schedule .	aXfnqk
schedule must	ok
scheme	akcodZedgihbiajkniomqerW
scheme ,	amndom
scheme .	acgm
scheme again	aj
scheme at	ai
scheme for	tk
scheme i've	gl
scheme is	cjniui
scheme on	an
scheme that	bj
scheme was	acnkok
scheme's	ci
scholar	geimrj
scholar of	adin
scholar who	al
scholars	cj
scholarship	aieigYhmiekrleoctbue
scholarship ,	aj
scholarship .	al
scholarship form	adkk
scholarship letter	aahm
scholarship was	gekm
scholarship went	bk
school	akbVcYdWgjjlkjlcminboipordsetcuovW
school ,	algjhZjalioiretm
school .	eigpiikemlncodrVtdub
school and	enjdki
school as	hjonre
school at	adkm
school board	adnirj
school fair	ai
school for	hi
school gate	ai
school had	hk
school has	ajijqk
school how	akne
school in	jo
school is	pm
school leavers	hi
school nativity	rm
school near	ai
school needs	ak
school next	ai
school on	jcoluj
school one	hi
school play	aejm
school run	adum
school sends	aeuj
school so	jj
school together	aXnlum
school wants	aj
school was	ik
school with	neuk
school would	aZrptl
school year	kk
school your	acum
school's	alfduj
school's sake	uj
schools	ambbcphZoZqitd
schools .	an
schools count	cj
schools have	ai
schools in	cjuj
schools round	aerk
schools so	li
schubert	tj
schubert and	mj
science	ajvi
science .	ak
scissors	aj
scone	ak
scones	ap
scones .	aj
scooter	ai
scope	apbkcnhctcub
scope .	alclte
scope creep	aj
score	ajbmcidmecfegnidjekdlnmendoYqcrYsitZvX
score ,	beddgksl
score and	bj
score fell	bj
score for	ajvd
score growth	ti
score of	ckdi
score sheet	ccdmlkte
score sheets	abhmuj
score went	bi
scored	cjedgkhiliukve
scored #	gl
scored ,	ai
scored above	adcihk
scored me	cj
scored us	abljuk
scores	bocZdpecgZhcjdkilnmineoiqerbtavZ
scores ,	acbedklnmk
scores .	addkomue
scores must	bi
scores that	kl
scores to	abbidolb
scores went	bj
scores were	uj
scores when	alve
scores with	ai
scores would	li
scoring	ancnedgeodtevd
scoring ,	ck
scoring .	ni
scoring matrix	tj
scoring sheet	aj
scoring table	ai
scoring to	ljrjtd
scouts	oerm
scratch	akcm
scratch .	cm
screen	bkkjqivn
screen .	ak
screen came	bk
screen was	bi
screens	ai
screenshots	aaoeux
screenshots of	aeur
script	giidnkoWqarkuevp
script ,	ambkcegi
script .	aadkrlvj
script as	oerj
script is	ckqc
scripts	bi
scripture	adim
scripture .	adim
scroll	dj
scroll down	dj
sculptor	tj
sculpture	rk
sculpture might	rk
sea	injekdrl
sea ,	an
sea .	aViprm
seal	aTbw
seal as	adbl
seal unbroken	aYbq
sealed	acbs
sealed cover	bj
sealed envelopes	bk
seamstress	jk
seamstress had	jk
search	aigkkbvl
search .	ai
season	avbkcddafihVjllcoXqbrdvd
season ,	aigihejitk
season .	awtc
season and	kl
season is	adbn
season on	aejl
season the	uk
season's	al
seasons	gehl
seasons ,	hj
seasons in	hl
seat	aebZcmdoeihijloeqbretZue
seat ,	cj
seat .	dl
seat at	jk
seat for	aj
seat in	adeihk
seat on	ae
seat to	acbegkhj
seat was	hdkj
seating	bk
seating plan	bk
seats	abcpgdhXjmodtmuk
seats ,	adcmhdul
seats eighty	ci
seats for	amhe
second	aibacsdmeefbglhiijjZkZlnocqjscteuVvL
second ,	aXcmgjhdkelpomte
second -	aerq
second .	cigi
second act	ckdjljtd
second answer	aemm
second application	apde
second attachment	bm
second audition	adqk
second bedroom	adjk
second bursary	hnqd
second call	jm
second chair	aZdmmk
second chapter	adcideqktl
second chapter's	gi
second choice	aZekgn
second class	alqc
second coffee	an
second copy	al
second cousin	accm
second dance	dj
second envelope	ki
second essay	ai
second file	deto
second floor	nm
second go	gj
second half	dkri
second hour	jj
second i	hj
second in	adgnol
second interview	aZdjgehlijqorete
second interviewer	di
second is	dell
second issue	actm
second lead	hi
second lesson	oi
second letter	aedjqk
second look	acdledgihloiqlta
second manuscript	belj
second meeting	hj
second movement	mm
second novel	ai
second one	ak
second opinion	aini
second oven	aekj
second page	ajcodehcreti
second pair	cj
second paper	ik
second paragraph	ckleuk
second phase	aegk
second point	abcjdn
second question	arcdqd
second quote	acol
second reader	dkti
second reading	abdknmolrdtd
second reason	adro
second referee	dj
second review	ai
second reviewer	cerj
second reviewer's	aj
second revision	hi
second room	ej
second round	boek
second sample	ardevd
second season	ai
second sentence	ci
second set	al
second site	hj
second slide	mote
second song	accm
second speech	aoce
second stage	aijdtj
second story	aj
second thought	cciijirk
second thoughts	adql
second time	aWcidYerhjinodqjretbuj
second to	fjgeiitk
second verse	akei
second version	hekl
second viewing	hj
second violin	pj
second violins	aktd
second year	aphe
secondly	ci
secondly ,	ci
seconds	aVbstr
seconds ,	adbn
seconds .	bm
secret	aktm
secretary	jmnnqdriudvb
secretary ,	nl
secretary .	hi
secretary has	dj
secretary rang	ji
secretary who	ndrk
secretly	ai
section	aucpdbgcidkelanioZqdtXua
section #	cl
section ,	ak
section .	aYcmvj
section ?	amvd
section and	hk
section c	acblcj
section can	rk
section in	adck
section on	aj
section three	an
section two	ai
section will	adcl
section's	tm
sections	adbm
sections come	adbm
sector	acim
security	anvk
security man	ai
see	aYcmdTedglhVimjjlintoaqbsTtpub
see ,	aVbejorktjul
see .	aYcddeeriikkmlobqdraudvo
see ?	al
see a	gehkto
see about	aatl
see at	acil
see each	ak
see from	aWeigqnlqdrk
see her	nj
see his	ai
see how	ajctdegehnjYkbmboTqmrWtcumvd
see i	adtn
see i'm	deql
see if	aLdnfpjkljnireue
see in	ajgiiineoltcvb
see it	bicqddedhYjXkmmdnjocqbriua
see it'd	aerl
see it's	jk
see me	acepgbhojjkdtdud
see my	bcclebgkhdidjlkalcmmnlokqctducvc
see no	hmue
see now	aocadegjhciejZkemroZrqtVucve
see on	acndolul
see one	bl
see our	aYbihdmmnn
see she	aegl
see so	tj
see some	nnve
see that	akbjcZddeZfdheiRjcmkowqWrnteuTvb
see the	cWfegahZiWlimannoYpoqdtp
see their	aejkli
see them	anjeui
see there	ai
see this	qeujvi
see through	abto
see to	acejgmmeun
see two	aj
see us	km
see what	ajbadcgshdiijZlemZnpoeqkrWuR
see what's	aeikuk
see when	ai
see where	ambccjfjieoeqlrctauc
see whether	alnj
see which	aZbnclti
see why	azbVcYddeegbhiiojXkcnXrluXvc
see you	akbkccdceagcheiejjklnYqYrdtnuk
see you've	tj
see your	dlgdiijjkkmdnZqbretdul
seed	bigeheikjekk
seed library	bj
seedlings	aijmkd
seedlings have	al
seeing	acbkdceZfehjkdmcnvqYrXtnud
seeing as	hj
seeing each	uj
seeing how	ok
seeing it	amgkoe
seeing me	jm
seeing that	aXbnckhkokte
seeing the	alnoue
seeing what	akneobtrve
seek	tj
seek "	tj
seem	aUbodmeigWjZomudvn
seem short	aekm
seem that	adom
seem to	aZbqdngajdkcmcniokreubvk
seemed	aWbjdYeegjhmjokbnkoaqdrjub
seemed a	adhmok
seemed distracted	aegn
seemed so	adjm
seemed the	abhmjenjrj
seemed tired	bi
seemed to	aebickdegejmnkoc
seemed uncertain	akgk
seems	aTb2cjdifdgehkiWjakYmaqYsetduXv5
seems ,	aebm
seems a	bkcleehetj
seems bound	gj
seems fair	acgjhj
seems only	achn
seems right	hlnd
seems that	badkji
seems the	bl
seems to	aObvgehaiejekdojqerovq
seen	bmcPdmeWgjhKjOkaniruudvm
seen ,	aagn
seen .	addlojui
seen a	aXbngjretk
seen for	alhemkoesi
seen from	akddhbolqjud
seen how	adrn
seen in	gdrl
seen it	ajbdidtm
seen more	adiern
seen my	do
seen nowhere	rl
seen that	aiceol
seen the	ajbkcdgkidtdui
seen this	npre
seen what	ik
seen your	ai
sees	acbedledhcikjdomqitb
sees ,	neul
sees it	dm
sees the	gjqi
sees what	nk
sees why	adrm
seldom	adgrhkocrltYuc
seldom a	rm
seldom apply	gj
seldom meets	ii
selected	aibmfjgdodtc
selected .	ai
selected are	bj
selection	aecdfigehaijkknnobqerXuo
selection .	aeul
selection committee	ai
selection day	tjue
selection is	acbmnkrc
selection process	adfikluk
selection system	ai
selection was	ik
self	adeirm
self -	adrm
sell	bkcegbhejbkpocretlud
sell .	aebm
sell a	al
sell the	kn
selling	cbkmtl
selling the	aekn
selling your	hi
sells	aisi
semester	aj
seminar	rl
seminars	al
seminars .	aj
senator	ni
senator wilkes	ni
send	aobXeagehkiVjNlumlndpdrksquUvQ
send .	ak
send a	apddldqnte
send another	njrj
send anything	akee
send back	aZcmrk
send comments	acdjok
send her	li
send home	aekk
send in	aj
send it	aedllkneoksjue
send me	aQdogmhokjmmneodtdud
send my	aqve
send notes	ak
send on	li
send one	aj
send some	adol
send something	aelk
send that	ri
send the	akccecgdhjkendoaqZrlsotlubvb
send their	aj
send them	an
send these	nj
send to	aite
send us	lm
send you	aqdceeleoerdtmujve
sending	acbYcbeZfegahYidjZkmmnnnoipotcupvY
sending a	ai
sending back	aieeok
sending it	airktj
sending my	dj
sending the	av
sending them	mi
sending this	aedmni
sending those	oi
sending to	neui
sending you	aZmjnmqkui
sends	aihiietkuk
sends her	ai
sends his	al
sends its	aehjuj
sends regards	actm
sends you	ui
senior	akbZgahojeldnvobqcritbuc
senior ,	am
senior .	aenqre
senior colleague	ainjre
senior lecturer	hi
senior on	benk
senior partner	hj
seniority	akhqocue
seniority used	akhnoc
sense	anbacrdaeafYgRjbkdmmopteuavc
sense ,	adceikmknl
sense .	avckidodrc
sense :	cj
sense for	aehm
sense from	oj
sense in	aZcr
sense of	abceidmlretp
sense to	aucZgahcoprktZ
sense whatsoever	ci
sensible	amcdhljdrcuk
sensible .	aoqire
sensible choice	ai
sent	adbocmdkeUgnhricjSlQneojpdqRsntWuivZ
sent ,	dl
sent .	aXbjcmdimm
sent a	gjhkimkelbnird
sent away	aenjuk
sent back	gl
sent before	aj
sent describe	blre
sent don't	bk
sent flowers	aeok
sent him	gond
sent home	aagjkl
sent in	abbo
sent it	aQcmhZjmmioZrqspui
sent me	avdend
sent my	aiblge
sent on	aWdlsiun
sent out	ck
sent should	acom
sent the	dVhkjenmoordue
sent them	aibine
sent this	akqi
sent to	bjddtm
sent two	dl
sent us	ui
sent was	ajcdgj
sent you	adbZdigbhxicjbkjod
sentence	cbdcgkhYinjYkdocqcrmtrue
sentence ,	aaljtk
sentence .	acbdgqiore
sentence about	alde
sentence in	bk
sentence of	tl
sentence than	rl
sentences	aZceimrqti
sentences ,	tk
sentences .	rj
separate	ajblgeoktavk
separately	ddhkmlqd
separately ,	aehkmlqe
separately ?	nk
separation	kj
september	audbedgckeleoeplreuivX
september ,	aiul
september .	cjpl
september ?	anvc
september and	bj
september clear	adhl
september i	aejl
september is	aeql
september to	aj
sequel	lkqj
sequence	aYgnqj
series	aibknkqiubvi
series ,	ql
series .	al
series and	tm
series editor	nk
series keeps	bmte
serious	aSceddgkqkrpuk
seriously	apbedjgbheijmeobqlrdvd
seriously ,	aidlve
seriously .	tn
serve	abtq
serve you	adtm
served	gl
server	aTbpkesktkvo
server room	tl
service	aeclhinkolua
service .	ak
service on	ni
service would	ai
services	al
services </s>	anfc
serving	ak
serving member	ai
session	auqetcud
session on	ap
sessions	aj
set	adbQcudceYfkgNjjlbmYooqVsluTvy
set ,	akjj
set .	aiedfkhlolrcte
set aside	aZhmnjtj
set it	ccresn
set me	jl
set my	abckkk
set of	ajmerjvk
set on	adim
set out	aioqteud
set that	aecl
set the	ckkd
set them	aj
set to	ci
set up	ai
set your	aekk
setback	aefr
setback is	aafr
sets	apgkoetZ
sets of	amte
sets the	gl
setting	aebldihikjtbvi
setting out	ak
settle	acbccegdhqjdkcoaqvvc
settle in	ak
settle it	aedk
settle questions	hl
settle the	aiqi
settle this	aZhdqpuk
settled	akdkecgahoidjjkardtbujvW
settled ,	jk
settled .	badihsjjkdnevc
settled ?	al
settled on	bk
settled the	aiql
settled this	addkuk
settles	arckgeqe
settles in	au
settling	aj
setts	aehl
setts and	aehl
seven	adbYeahWiemkoZrdtuui
seven ,	dkjkkc
seven .	adkk
seven months	tl
seven of	ciqiul
seven people	kl
seven questions	li
seven weeks	aksj
seven years	tk
seventeen	am
seventy	cnjjte
seventy -	ckjj
several	bacZdchkjmlkocqiriucvk
several .	aXholl
several of	ambegiqk
several times	tj
severn	ak
sewed	ji
sewed for	ji
shabby	rj
shabby outfit	rj
shabnam	aj
shade	gl
shade .	gl
shadow	lk
shake	akgjhcjekkmkrd
shake hands	aohd
shake your	aore
shaking	ajecjkkimc
shaking ,	ii
shaking as	jl
shaky	ak
shall	aebPcKdXeVgdhYiZjrlcnmonpkqnrlsYtrujvc
shall ask	adnntj
shall assume	aehk
shall be	aideeTgjjXkjnookplrbtW
shall begin	ai
shall both	aj
shall bring	ri
shall certainly	an
shall come	an
shall do	am
shall file	aerm
shall find	nj
shall frame	aciltj
shall go	aueehdjlqYuY
shall have	abhbjqkiqeuo
shall i	akeYheldniqj
shall inform	tm
shall keep	alheoiqntbud
shall know	acomul
shall leave	aXfkjdlmneqlui
shall let	akniqe
shall look	aWhnto
shall manage	adjl
shall not	aedcgjhejdklmmneojqaritdui
shall now	abjp
shall number	dl
shall of	aleihjoc
shall put	aern
shall quite	ak
shall regard	aehl
shall remember	aqtd
shall resubmit	aepl
shall say	abmjokqZul
shall see	abgmuk
shall send	ak
shall simply	uj
shall start	an
shall take	aeqiul
shall telephone	ql
shall tell	amnetkub
shall treasure	adgetv
shall treat	abqo
shall try	jlonqdtc
shall use	adrm
shall wait	aZelhlniqc
shall watch	aetnue
shall we	aXdenkqp
shall wear	aj
sham	adbmre
shame	acbacdechaiUjdkYmcqrrntlutvd
shame ,	adglji
shame for	heqprctduj
shame if	aTretmuu
shame in	apibjdql
shame on	acjars
shames	mn
shames me	mn
shan't	ddeZhdjXkkmbnlopqdrkuk
shan't be	aYroum
shan't pretend	aj
shan't put	om
shan't say	nk
shan't trouble	kl
share	arbkcTdlejgbhZicjemcnjobqdvV
share ,	aqed
share ?	aj
share a	bjdkrj
share an	bi
share it	ul
share my	adlj
share of	ep
share one	aakitn
share that	fl
share the	abdpfdljnj
share them	ai
share with	akve
shared	awbjcdgbidrdtbvc
shared ,	aibkve
shared a	bi
shared folder	ak
shared his	ai
shared with	al
shared your	ajcdni
shares	brnb
shares a	bm
shares an	aebl
sharing	fk
sharing a	ki
sharing the	ai
sharp	rj
sharpen	abisoere
sharpen your	abisre
sharper	aeberjtm
sharper reads	rk
shaw	ai
shaw </s>	ai
shaz	ai
she	bYcmdVeafegkhWiVjpkTljmlnxolplqisitWuSvb
she agrees	mi
she also	aj
she answered	aebl
she asks	jk
she can	anckgc
she could	gkjkuj
she did	jk
she finds	ui
she found	aj
she gave	am
she got	bk
she had	bdhejp
she has	bdgbhiikjekkmjniqeretkue
she hasn't	acnk
she helped	aZjo
she is	aebicignhkibjYljnjodqetdud
she just	aajo
she knows	al
she likes	aj
she made	ni
she managed	aeol
she may	adgjni
she never	al
she read	jikeri
she said	apjbnbsm
she says	ai
she sends	ai
she stepped	ak
she takes	abeinm
she thinks	lj
she thought	ak
she told	ai
she usually	nk
she wanted	ai
she was	bcgchdidjYnnoqrl
she will	ajgrhcjXnlqeteud
she won't	ae
she wore	aejj
she would	aXcnnm
she'd	bigkiejplincod
she'll	glnnoerd
she's	albcgbhcicjckdnxopratauavc
she's the	ak
shed	apcZeiiejekcoero
shed ,	am
shed .	ccrl
shed a	ti
shed full	rk
sheep	aqbdgiie
sheep .	aj
sheep than	gl
sheer	aaglik
sheet	adbqcYdpeZgchikbllncoiqnsjtZuava
sheet ,	aZdolmokre
sheet .	qm
sheet ?	dkee
sheet and	ak
sheet for	am
sheet music	hk
sheet says	ai
sheet that	bm
sheet you	aebilj
sheets	hluj
sheets ,	uj
sheets are	ai
sheikh	ak
sheikh </s>	ak
sheila	al
shelf	aobejl
shelf ,	kl
shelf .	jkke
shelf for	jk
shelter	aZjnkl
shelter has	abkn
shelters	hdrk
shelves	apoj
shift	accjdagahpndoirbsktiui
shift ,	acbihojk
shift .	aZhaomsmtmul
shift and	aj
shift at	ackl
shift in	aehl
shifts	ancndceegehiobqZretcuj
shifts ,	aekk
shifts .	eejmkj
shifts at	ak
shifts if	ak
shifts resting	kdul
shines	ilte
shipped	acgm
shipped a	acgm
shipping	oj
shirt	om
shock	becdgeierdtw
shock ,	tq
shock .	tm
shoe	gdrn
shoe .	aegdrn
shoes	adbbeigahejYkvlimioiqkrata
shoes ,	acjekkljql
shoes .	ijoktd
shoes and	kemj
shoes for	adkk
shoes home	aekk
shoes i	abkn
shoes left	ai
shook	ambjgckd
shook my	blge
shoot	al
shoot ,	ao
shooting	ak
shop	aabVccdiedgkhmjokpnaobqitd
shop ,	adjltk
shop .	ajjj
shop and	ak
shop floor	adeihk
shop from	gl
shop front	abum
shop has	ki
shop in	aeedqn
shop is	abikjj
shop of	rk
shop on	jlqi
shop open	kk
shop was	aekn
shopping	ceikri
shopping list	ceikri
short	aubVcdddeOfcgajjkelqnasjtcupvW
short ,	aecdgekjljmiobqerktlujve
short .	aogjtc
short ?	aolcve
short answer	aekj
short call	ll
short clip	aj
short course	achl
short form	li
short line	aj
short list	hj
short note	asddle
short notice	arbehlodud
short of	clgehdjqkbrdtcuo
short on	ai
short one	dl
short reference	li
short would	lj
short yes	qi
shorten	alve
shortened	aj
shorter	aiblcjdjhYiajemloaqcroteuava
shorter .	blgkljrete
shorter sagas	ck
shorter steps	rk
shorter than	aecn
shorter the	aarn
shorter version	avcbve
shorter words	abro
shortest	abciej
shortlist	abbvcYddeegnhjiXjakkrWtiuevd
shortlist ,	ni
shortlist .	adbdgnkmodtj
shortlist at	mk
shortlist came	adbitj
shortlist is	aebk
shortlist three	hj
shortlist was	ambkte
shortlisted	acgchmikjjoltc
shortlisted for	jj
shortlisting	biok
shortlisting criteria	beok
shortly	aXnqol
shortly ,	acnm
shot	aovm
shot ,	ai
shot .	ki
shot for	ai
should	aYbGcjdRfkgbhuibkalnmuoipbqRrrsStiuevp
should ,	ai
should .	aYhejlmlooratm
should a	ejfihe
should address	om
should another	aj
should any	fmui
should anyone	aoheui
should anything	ul
should be	bZdahlkbldokrdtUubvx
should begin	ai
should come	akei
should consist	ti
should cut	li
should fall	ei
should feel	ji
should find	eirj
should go	hlnk
should have	arbUdXeZgWhuiUmdokqYritluVvY
should hear	abhjnj
should help	ok
should i	ajechilineqe
should keep	tl
should know	cihbjmuj
should let	nk
should like	aabjcngdijjjkemiodritcvd
should look	ci
should love	om
should mention	cdgrui
should never	aebigchejemvoerd
should not	aSgZhwijkimnneocte
should one	aeldnkonvd
should open	ai
should perhaps	gehekqod
should probably	aaherr
should put	aeio
should reach	aj
should read	mi
should return	ak
should say	cl
should see	nj
should stick	aarp
should take	aihelkui
should talk	akli
should tell	idjmretm
should thank	ak
should that	glhemjoe
should the	akcdddemfegehWqdrdtkuk
should they	ul
should think	acejglqk
should this	ajdkrkvc
should try	aYlori
should turn	addjto
should you	aoceeiherkuc
should your	acfigl
should've	himjoj
should've known	admjoj
shoulder	ak
shoulders	aj
shouldn't	aZbdcigjhnjjmiocritcvl
shouldn't be	hkjl
shouldn't have	abhkmjrk
shout	avee
shout .	ao
shouted	ak
shouting	aj
shove	adrm
shovel	jk
show	abctdkfcgliUjdkjlkmbnbompdqdsetduTvp
show ,	am
show .	kprjta
show a	am
show but	ajgj
show could	retj
show her	aYjiojtl
show him	anoc
show how	ceqm
show i	abon
show in	aogaolte
show it	aVbqcjgili
show me	angeljvj
show of	tj
show on	cegl
show that	aWcrok
show the	abckgkvi
show them	ki
show us	bj
show was	di
show what	behm
show where	aeel
show you	akcm
show your	aWrrui
showed	aybcdeeegVhejOklmcnboarmtkuc
showed ,	adcl
showed .	kj
showed her	jbkn
showed in	aj
showed it	aesj
showed me	a7bWcbgchcjckerltd
showed us	al
showed you	aebiqjrk
showing	ak
showing us	ai
shown	abbscidehXiijikZmrqateuZ
shown ,	ti
shown .	bogjkc
shown him	ol
shown round	bkmj
shown the	ckjm
shown to	rn
shown you	ci
showreel	oi
showroom	oerl
shows	ajbrcedchbidjekeokucvj
shows ,	aeok
shows .	bkgerktb
shows as	bo
shows how	aeol
shows in	ai
shows it	ak
shows me	apca
shows promise	ti
shows that	ai
shows the	ai
shred	ao
shred them	aj
shredded	am
shreya	ai
shrink	am
shrink the	ak
shut	aQdjglhekkmZneodqarwtdve
shut ,	ki
shut .	adbjdmgojcmaui
shut the	geijrk
shut up	aZru
shy	ai
sia	hi
sia course	hi
sick	mi
sick ,	ji
sick about	mm
sick and	ai
sick child	kk
sick of	ei
siddiqui	aj
siddiqui </s>	aj
side	ajbleZfeiWjjkWmTncrismteumvY
side ,	bkcj
side .	anbYcXeeglhmkclimbndoZqcrktjve
side ?	airjvd
side asked	abjn
side by	aXcqhk
side door	ei
side for	aibi
side has	abbjrk
side of	adbicbdehkicmdonrdsktYuqve
side our	aeon
side prevents	qj
side was	oesl
side will	tl
side with	acbmnk
sides	aagmrk
sight	aicogc
sight -	akcjge
sight of	li
sign	aabbdcesgeiejokbllmencoWqpte
sign ,	hi
sign .	alejte
sign anything	ei
sign for	acjm
sign forty	jl
sign in	cj
sign it	ej
sign me	gjqj
sign my	aclm
sign of	tk
sign on	qk
sign the	abqjum
sign up	aoji
sign with	ej
signage	lj
signal	al
signal .	aj
signalling	rk
signalling equipment	rk
signature	aYbYcbdegcipjjkdnloeqwrdtave
signature ,	aZnmqm
signature .	aihkqd
signature that	jk
signature to	qj
signed	cmdZeigZhckXmcoYqvrquYve
signed .	acbn
signed below	aeqp
signed by	hlidnerl
signed contract	qj
signed copy	aj
signed for	abclnl
signed form	ao
signed it	aYbeelijjkrj
signed my	adnjtj
signed our	aj
signed the	ak
signed up	aq
signed with	aeqm
signing	aeoiqp
signing for	aeqj
signs	aedejdldn2rctdueve
signs .	aj
signs for	al
signs off	acldns
signs the	adnm
signs your	acno
silence	aabdcYdreZhciejZkdmborqnrdtl
silence after	aidnjc
silence by	adqm
silence from	aiui
silence is	aetn
silence on	aedl
silence over	al
silence since	aeokqi
silence till	aj
silence was	dkgi
silent	ai
silly	adbZcdeegjieozqetX
silly me	mdortc
silly of	adglmdoo
similar	acbvfdhjtcubvo
similar in	adbl
simple	eZhijeldmendoaqmrrtX
simple ,	adhm
simple .	adqnrj
simple form	uk
simple line	qi
simple matter	cm
simple ones	rm
simple potter	aegl
simple terms	rl
simple yes	dk
simpler	ccgahlrpteuj
simpler for	uj
simpler words	rn
simplest	dclenbqnur
simplest for	uo
simplest if	uk
simplest to	apnb
simplest way	qm
simply	aSbScmejfjg1inkamZnasitW
simply :	aj
simply asked	abgjsk
simply go	em
simply have	aeekoi
simply in	abgo
simply move	aZhjjoue
simply not	aWcrdkgj
simply put	adgl
simply the	ij
simply to	akje
simply too	gl
simply wrong	accn
simultaneous	ci
simultaneous submission	ci
since	cZdjecfUhqimjkkplZnmpXqcsQtZuWve
since #	aabidegchzjdkZoetm
since ,	aoddgdhejlminc
since .	aibdddelgkhcidjrkZmkobqeretdue
since a	dlgj
since age	hi
since august	aedo
since been	akgl
since before	hj
since diwali	aadktl
since easter	ajhjjanl
since english	rj
since found	aermtj
since gone	ai
since got	ai
since he	jjnp
since i	ajbaejgVhtimjbndobqnrZtV
since i'd	ardchkkeqe
since i'm	al
since i've	aj
since it	baceeegZidjcnconqjrdtsuj
since it's	aetl
since june	ackjuj
since last	aaditn
since learned	adbrne
since looked	rk
since march	amoj
since may	ak
since monday	acdeekjjmj
since my	asbbgcijjbkZodreteul
since nobody	aWjionrm
since nothing	aecmdi
since one	aXolrnuj
since our	ij
since ours	kk
since punctuality	cmmd
since reading	ik
since school	anejgihe
since seen	aabo
since she	aj
since she's	ni
since taken	aj
since that	aablrl
since the	abbtccgkhUijjXkxlbmboWqdrjvd
since there	aijikd
since they	aWgjhkjnoatjui
since this	aevj
since thursday	aZjnok
since tuesday	cedbgmkdmmqn
since two	ol
since we	amhioj
since yesterday	aj
since you	bbdreagXhkmcnmqatcud
since you'd	qi
since you're	aallnl
since your	apcaddgihbikjqmdoZrYtaua
sincere	acmi
sincere gratitude	fi
sincerely	aofXmbok
sincerely ,	ol
sing	amcdebgpkemkocqdrbta
sing .	anik
sing a	gk
sing again	ji
sing at	bi
sing for	hi
sing in	acglmn
sing the	ajgi
singer	bdglmmodtd
singer could	aemm
singers	aj
singers .	aj
singing	amcdgeidlkrjtj
singing .	apce
singing in	aetm
single	ckjbkplcrXuavi
single dad	kk
single line	el
single mark	abhl
single member	ni
single mother	km
single page	akblcc
single person	cj
single point	aj
single sentence	aoec
single weekend	gi
single word	aadlok
sink	acgpmerl
sink .	ak
sink like	aZglrm
sinéad	aj
siobhan	ai
siobhan's	ajmi
siobhan's name	ajmi
sipho	ai
sir	aZbZcjeufmhYijjakimbnloZtWuV
sir ,	beckdiexgchaijjbkimcnYodpcrjtbub
sir .	ajij
sir alan's	aenj
sir anthony	al
sir gerald	nj
sir madam	aZflpk
sir or	fkpe
sister	aqcdedgYhaiajekjlqncoerctYun
sister ,	aabjkjum
sister -	acbkui
sister .	aj
sister company	li
sister has	al
sister in	abjn
sister is	ak
sister on	akje
sister will	ai
sister works	aeuj
sister's	akbddegehjknlkmeoeud
sister's living	aeki
sister's post	hk
sister's sofa	ai
sister's wedding	ai
sisters	aj
sit	aTbecZdYengihmiYjjlimtnVojpqqkteuavZ
sit -	li
sit at	alei
sit behind	ajncrj
sit down	aq
sit here	abedos
sit in	eqjcoZqiteueve
sit near	tn
sit on	aWelneqiul
sit still	aiqk
sit there	abjmqi
sit this	aj
sit through	abjemv
site	akbjcjdZeehjicjTkZllnaoVpmqWrZteuovn
site ,	celjuq
site .	gnhlue
site ?	lk
site is	hj
site manager	tj
site report	ai
site that	aimj
site this	aebm
site visit	aebehipnue
site work	ck
site your	aeuj
sits	cogYhckbniojui
sits .	aenl
sits at	ij
sits in	bk
sits oddly	aeco
sits on	aYkeniomul
sitting	aZciedgahZjVkjmenjooqotmua
sitting .	aackoktk
sitting at	blnkoe
sitting beside	nk
sitting down	ko
sitting in	adieorqlre
sitting on	qj
situation	ak
six	aabZcodneifegNicjpkblpmWnWokqmsctnuavW
six ,	aPcqdeekjeqnrmum
six -	acjjoeretv
six .	acbbdmejgejeqjrmta
six and	aj
six as	am
six awards	bi
six days	adkl
six finalists	tm
six hours	aecejskesi
six hundred	akkksd
six in	jk
six interviews	adto
six minutes	alik
six months	arcddieohejekaqetd
six more	aZdr
six of	bejdkmlmqn
six on	aebnqe
six pages	ajcilitd
six people	acckgjji
six pounds	keom
six questions	lj
six references	cj
six times	tn
six to	ol
six tours	aihi
six weekends	aejm
six weeks	blhjjdkeol
six years	ceedgejlki
sixth	cedwkeod
sixth form	aj
sixty	aobdcYgThZiYkzoaqlrVsiva
sixty ,	di
sixty -	bccceagahdjlktmjtj
sixty .	ci
sixty and	kl
sixty in	kj
sixty of	kj
sixty pages	sk
sixty people	aeqnue
sixty per	alcd
sixty pupils	aeuj
size	anbickddeiiVjilcmiokqcrbtRuZvi
size ,	becmejgjhijekeojrctd
size .	ajhjri
size could	am
size has	bo
size in	aeml
size is	amrd
size it	ri
size of	aevl
size one	akri
size the	ri
size usually	adgm
size would	abcjki
sizes	ange
skateboard	aetl
skateboard ,	aetl
sketch	ajbj
sketch you	ai
sketched	aegl
sketches	iimj
sketches ,	mi
sketches .	ii
skill	flgjtd
skill set	aefl
skill that	gkte
skills	aaftoetc
skills ,	cifj
skills .	aafngi
skills and	fk
skip	aehojemjnm
skip it	ai
skip the	abhp
skipped	bccdhjjlri
skipped the	ajrj
slap	aetl
slate	ai
sleep	adbeceergcheidjondoirVubve
sleep ,	abkitk
sleep .	eejakamjokqo
sleep at	adok
sleep has	jj
sleep in	aZeq
sleep on	ekqd
sleep over	amje
sleep well	aWjt
sleeping	aOjkkz
sleeping ,	kk
sleeping in	acjbkq
sleepless	me
sleepless ,	me
sleeps	coed
sleeps all	cl
sleeps twenty	ciee
slept	arbecedeejgdheimkUmjoeteueve
slept in	jl
slept on	akjeqm
slept since	aXeljmmm
slept through	rj
slept well	aq
slide	ambacmdcgeiejdkemooerctmve
slide ,	tl
slide .	mpte
slide nine	ao
slide on	adtl
slide twelve	cj
slides	ambnceeXgeiejckdlkojratkvc
slides ,	aUdllmto
slides .	aj
slides and	mj
slides at	aj
slides to	aj
slides were	bi
slightly	aalltj
sligo	ancjdkie
sligo ,	amde
sligo .	aedn
slip	albdddgkijjemeqirZtd
slip ,	qi
slip .	acciglhkikrb
slip and	an
slipped	adbdcdjlqjrl
slipped my	aerl
slippery	ai
slopes	aj
slot	abbeedgYhqkaljncqnraum
slot ,	oj
slot .	aYbehoqntj
slot ?	di
slot for	achqqd
slot to	clhd
slot was	hilk
slot you	jj
slots	ajhn
slovene	aj
slow	ajbacwfdgZhaiejWkaoXqerltrucvZ
slow ,	cermti
slow .	cl
slow ?	ci
slow clap	aVrdtw
slow down	aj
slow movement	ao
slow reader	ddtm
slow reply	anmd
slow to	ni
slow when	cj
slower	amgbrl
slower next	abrn
slower than	aqccgc
slowest	aWdkts
slowly	ddedhejckboar1taue
slowly ,	anjekerj
slowly at	rj
slowly because	rj
slowly committees	aj
slowly this	acro
small	ancbdTewfbhWiXjckclvnSoMqmsbtXurvV
small ,	aiberjtm
small .	aibeelgejmke
small as	ul
small association	aj
small blog	aeuj
small business	ai
small chance	el
small charity	ak
small children	aabicljako
small corner	ei
small correction	ck
small favour	lj
small field	aeul
small firm	gl
small firms	gjhmuc
small for	ei
small grant	qj
small industry	abun
small job	ei
small jobs	ak
small magazine	ai
small one	liui
small part	eeki
small press	qjue
small presses	go
small publishers	ieuj
small quarterly	ai
small question	al
small side	tl
small talk	aj
small team	gl
small theatre	rl
small theatres	acum
small thing	aWcegbhlikjoloqlretduc
small things	aclp
small tip	rl
small town	abbnreum
small trade	un
small village	adbk
small yes	adqi
smaller	aobbdreihWjdleodqcrltYub
smaller ,	ek
smaller flat	ai
smaller hall	di
smaller loan	ai
smaller meeting	ai
smaller one	aecm
smaller package	dj
smaller room	aedj
smaller than	aYgjro
smallest	ceethe
smallest cheque	ej
smartest	aagr
smell	biri
smell .	bi
smell of	an
smethwick	qi
smethwick unit	qi
smile	bZelgdikjmmbqerktd
smile ,	adim
smile .	aXbddijjokrm
smile on	em
smile to	al
smile when	an
smiled	hejiok
smiled .	jj
smiled all	ol
smiled at	bj
smiling	aqbigdjatj
smiling .	am
smiling since	anjd
smoking	aojb
smoking the	aojb
smooth	li
smoothly	ajbnre
smoothly .	al
smoothly for	aebn
sneezed	mi
sneezed in	mi
snob	rn
snob .	rn
snow	ckhi
snow ,	hj
snow .	kj
snow for	adjl
so	ambccedrekfEgehciljXkdlYnmodpOqmrXsjtkudve
so "	akce
so ,	aWdrebgkmoocqetevs
so -	aWbpciienermvd
so .	albmckdlecgcheimjakamioZqdrYtZvk
so :	lk
so a	addcejkioequretbue
so again	aihelk
so all	an
so an	aidlkd
so are	ak
so as	hejptj
so at	akhcjkojtd
so bad	al
so badly	aaeu
so be	adojqj
so beautifully	aZeeivte
so because	jlue
so brief	aZdnoltd
so by	aWbkhp
so can	aZen
so careful	acoeto
so carefully	ai
so certain	adjloctk
so clearly	atoetd
so close	aibk
so closely	ao
so cold	abkjmj
so come	am
so congratulations	ai
so could	apdeeellne
so dear	kj
so deeply	adokti
so did	aignme
so difficult	aeok
so do	ecgihciojZkZneolqrrduZ
so does	miuk
so don't	akckgkhejckd
so each	qj
so early	ol
so easy	abmitj
so eleven	aekk
so encouraging	jl
so enjoy	aYgljk
so even	aj
so everything	qj
so exact	aj
so excuse	amke
so explain	accp
so fair	in
so far	aUgaknneritauw
so fast	am
so few	aXiersti
so fine	ak
so for	keql
so forgive	ajkkmjqb
so friendly	al
so from	aeqjrk
so generous	io
so gentle	eo
so gently	jl
so get	aeqk
so glad	adoktm
so good	aqdkgdhcldnmodrdve
so gracious	aeiimi
so hard	ejjlti
so has	aedm
so he	aYkmnm
so hearing	ii
so helpful	adlk
so here	awbdcegeoeqd
so here's	aedo
so how	sj
so i	akbmdkeVgahoiRknlYmYnioTqPritoudvk
so i'd	abbjdkebhkknne
so i'll	aobbcadjeagXjclpnkqauZ
so i'm	bicpdrheiijbkYnloZqardtYuc
so i've	akbdcddcgchZjlkdnsqXrdtlue
so if	arceedhekeljrk
so imagine	aZgr
so in	abdigjhj
so is	aUiemeqkrosouj
so it	aablcrebgohaiejekcmcndoeqprbvk
so it'd	aXklql
so it's	argdhdkeocqjtk
so just	aZiiomqk
so keen	jj
so kind	okti
so kindly	cjhqoete
so last	ji
so late	asgemerltc
so learned	il
so let	akciee
so let's	aYqjup
so lightly	adjp
so like	aZtmuj
so little	aberglme
so long	aecbengjjooiqbrcte
so loud	mi
so many	amcadlengViikcndomtaubvd
so may	dkij
so maybe	algd
so might	adep
so much	aebbejgXhdjendopqkrUsjtiulvd
so my	hjtk
so naturally	abhn
so nearly	adel
so new	rk
so next	ak
so nice	mm
so no	atcekeoj
so nobody	akjmkcneomqc
so nothing	avjdkcomqX
so nothing's	al
so now	jdnl
so of	aesm
so often	adcegkiioo
so on	alcchinetmud
so one	bl
so our	om
so perhaps	gnnlob
so plainly	mk
so please	aqbeccdSeejikmmbnZoiqjtXua
so pleased	aedmti
so polite	dnoc
so politely	ai
so promptly	ai
so put	nk
so quick	ik
so quickly	ao
so quiet	al
so read	adck
so she	aejl
so some	admn
so somebody	bk
so something	hcjdqn
so soon	akte
so sorry	mqodti
so steadily	gn
so sure	abjmki
so tell	aYdmeindur
so thank	a0icobrdti
so thankful	aeem
so thanks	jkkj
so that	aObpcUeiheiRjpkilenronqprksitUudve
so that's	am
so the	adcpdXeagniajdkcnXokrjsjtnuY
so there	axbedcedgbjckmneocqYretcum
so there'll	jl
so there's	ajnn
so they	aqrd
so think	ackk
so this	bjeegjjekqnZue
so thoroughly	akmj
so tired	iokjoete
so to	aXginnqj
so today	di
so unprepared	acmr
so very	aTekmntn
so warm	actm
so warmly	am
so was	ajrj
so we	aobccegehlkdocqYrntj
so we'll	aokdul
so we're	akhmke
so welcome	ak
so well	aebccddcgjhjimmdnerismueve
so what	aZcjdk
so whatever	acbl
so whenever	ak
so who	dmlc
so will	abqiuk
so wise	aZir
so would	aick
so write	aeql
so you	aabmcYdYecgkhqiTjVkjmanoqlrVui
so you'll	aZddkkqm
so you're	aj
so you've	rn
so young	aeim
so your	azbacigmhZibjcnbodqbritZud
so yours	gi
social	ajti
social app	ti
social value	al
society	aifdgcicnioo
society has	tk
society's	ni
sod	adrl
sofa	elgkjb
sofa ,	gl
sofia	ai
soft	aZcpenikrcvd
soft at	aecn
soft spot	adel
software	arekqd
software ,	al
software in	ai
soil	ajgerm
solar	ak
solar ,	aj
sold	aVbiciddgihejrktoeqerctcub
sold ,	aehl
sold his	ak
sold in	aeci
sold my	aZbjgejikp
sold out	adgl
sold the	aYhejkkq
sole	ak
solicitor	aXgehbnboeqctcu7
solicitor ,	aduk
solicitor .	ui
solicitor has	abkjul
solicitor is	al
solicitor will	hdqeup
solicitors	aYrlun
solicitors will	abun
solo	hmietd
solo ,	ajdije
solo .	abgjhjlj
solo show	ji
solutions	aafkom
solve	gl
solveig	ai
some	aYbXcLdkengoiXjamXnnoppjritTvu
some .	asuc
some advice	lk
some corner	ai
some day	ddeeljodpltjuj
some distance	ci
some excellent	aduk
some experience	ai
some familiar	nnve
some feedback	aedn
some form	adhl
some free	aohe
some good	mn
some have	aicdgj
some idea	aegk
some kind	ai
some length	acdjnj
some little	em
some names	lo
some of	aZcbddecgqhaiejpldmenjoqqarete
some other	ckodrluevi
some people	aeemgahejdmeoprqtdudve
some photographs	aeul
some point	abom
some quiet	oj
some reason	oeqlui
some rest	aj
some room	hi
some satisfaction	acdm
some sleep	arja
some small	em
some sort	hkreti
some thought	aohe
some thoughts	ai
some time	akdigjob
some to	aeimrj
some trouble	qj
some use	aXelol
some way	ej
some weeks	dn
some working	bi
some would	aiccgjoj
somebody	aVbvccfagXheiljmlamenkoepdqjrssetluVvR
somebody .	albmja
somebody a	abnnokrete
somebody above	nl
somebody added	bi
somebody as	mj
somebody at	hljlne
somebody before	aj
somebody clearly	rl
somebody could	olre
somebody drops	ej
somebody else	akbjddebhajdmencojqjtduo
somebody else's	aXbjckgito
somebody even	adtl
somebody falls	ak
somebody for	ak
somebody from	aZrotj
somebody gives	qj
somebody had	aeinjUokrjsk
somebody has	abgeidjnneqjti
somebody here	acen
somebody i	ak
somebody in	gdjlomtj
somebody is	hkqove
somebody of	aegkij
somebody on	aibsciedgchbjioiqctY
somebody out	akjdodtn
somebody outside	asodrZ
somebody senior	benjri
somebody should	abrltm
somebody showed	ai
somebody so	mn
somebody there	aabjjlrj
somebody to	acemhijkkjocqe
somebody took	tj
somebody who	aobZcddiecgihbiYjdmdoerstjuZ
somebody whose	aYknrj
somebody will	aRbjhojmqjte
somebody with	aebZcjechmiojjmkoerZ
somebody wrote	ai
somebody's	aVbleijn
somebody's cousin	acbm
somebody's dream	adjo
somehow	aUbqceeijkmjod
somehow ,	aejmmj
someone	bYcddafbgailjikaldmdnpqZrisntvuE
someone "	bk
someone .	aiglodtj
someone above	achensre
someone at	adnltn
someone better	adgejm
someone cheaper	rm
someone else	aYdlelhdjjojtbvj
someone for	aptd
someone from	asbeclhioc
someone good	aj
someone had	an
someone has	aVeljkonqe
someone i	jl
someone in	atbjdehcidodte
someone like	hiiekmmkre
someone local	am
someone more	no
someone of	adbeceglhjmj
someone on	amni
someone please	acsn
someone so	ip
someone to	adjkoetq
someone who	anbbekhkiioZqeraua
someone who'll	tl
someone who's	rk
someone whose	oltj
someone will	hj
someone with	becdhkinoerk
someone you	ador
someone's	aabbojsntn
someone's nephew	adbcsntj
something	aebscbeXfbgWhvicjekkmandpnrqsatJukvl
something ,	aXdmgkhljirk
something .	anbjgahnicjjmcneoaqdrVtkuc
something a	aehk
something about	atidte
something almost	ikrk
something at	aahlul
something brave	ok
something comes	ak
something different	adikkk
something else	albocedkeahkoXqcriuc
something for	jj
something from	jiqmuj
something good	jckm
something i	acbihekjmjodqbuq
something i'll	abip
something in	arbcdkeeljoe
something like	aamjvq
something my	aj
something new	aoki
something of	hk
something one	abcool
something opens	aZql
something other	aVbmcoheolrc
something out	rl
something similar	aebl
something so	mi
something suitable	hi
something that	amcerk
something the	gmrkte
something to	kluj
something turns	aoqdud
something we	aehk
something when	aehm
something with	aZhijkol
something you	asrivY
sometimes	cdeignmdnjodrjteud
sometimes ,	gl
sometimes a	nk
sometimes forget	gj
sometimes that	rn
somewhere	aYckdiesgYhdibjZkemenioitmucvo
somewhere .	elolqe
somewhere between	bidl
somewhere else	cnecqi
somewhere in	acejnktl
somewhere near	el
son	aedkgXicjpmencodrj
son .	di
son asked	aejj
son has	alje
son is	rm
son now	acbm
son sent	dl
son's	aeeejoknleqe
son's school	aceejmkkle
song	anbecoddeiiejdtd
song ,	ej
song .	ai
song from	ak
song in	jj
songs	al
sonnet	adrktk
sonnet from	adtk
sonnets	aoccictn
sonnets is	cdtn
sons	akkcti
sons ,	ti
soon	alcidaengmhdjaniobqXtbudvk
soon ,	angl
soon .	aioivj
soon ;	adck
soon ?	elqe
soon as	aeek
soon enough	kj
sooner	arbcccdahUjZlencqttcui
sooner ,	kk
sooner .	gimkojrd
sooner be	aeil
sooner have	rj
sooner hear	am
sooner or	qk
sooner than	elmdqduk
sooner the	acqn
sooner we	aduk
sopranos	rk
sopranos ,	rk
sorcha	ak
sorry	asbWcZdPeNfYgVhciPjXkQm2nYoerMsYtbuqvy
sorry ,	aXbecidcedjckelkmtocrdujvz
sorry .	gkhkjbmjuZ
sorry about	aomiob
sorry again	abmsod
sorry for	akdcjammontc
sorry i	aXjnmpodvn
sorry if	armaod
sorry it	anme
sorry my	admdonti
sorry not	asmeoe
sorry once	admm
sorry that	andeok
sorry there	aamo
sorry to	edgahdibjjmpoQpjqkreujva
sorry you	aemk
sort	adbXcXdcgkhkjckdneopqmretWuo
sort .	aj
sort of	aibacZeignhjiemindqcrjtaui
sort out	liqj
sort that	aXikun
sort the	qj
sort this	acqkui
sort to	adom
sort you	akmdolre
sorted	akeeodqp
sorted .	aj
sorted out	qo
sorted within	qk
sorts	am
soul	aTbkenirve
sound	avbecbeigsierdtYvY
sound ,	ajri
sound .	ej
sound and	ai
sound desk	aj
sound of	aj
sounded	beddjnkl
sounded nervous	aekl
sounded quiet	ji
soundly	ui
soundly there	aejj
sounds	arieodtdvu
sounds like	aevq
soup	ajjikj
soup kitchen	kj
sour	abrn
source	qdulvu
sources	aibjvk
sources ,	bj
sourdough	ancjte
sourdough in	cj
south	tj
south .	tk
space	apeclkrdtevi
space as	cj
space for	al
space to	al
spam	bcdmtl
spam ,	aibedk
spam folder	aj
spaniel	bk
spaniel .	adbl
spaniel of	ci
spanish	adlksk
spanish ,	ablksl
spare	amccddejgZhbibkZmjncoaqlrntouYvY
spare .	aiel
spare a	jmli
spare her	qj
spare key	ai
spare me	aOejmlrmtr
spare minute	ak
spare us	acql
spared	accegdhkiZkdmqqdrdtk
spared .	bijk
spared the	achktm
spared us	amqe
spared you	admnoj
speak	aVbecsdTeVgxhTnjokqjrjtTvX
speak ,	ij
speak .	acijnm
speak about	aYbicleein
speak at	abgkmnnc
speak dutch	aackdbos
speak five	cdgk
speak for	adcjglmeul
speak of	ecgmklmc
speak tamil	aj
speak to	aUciglhcidjknnoeqjrjui
speak well	argerd
speak with	rk
speaker	bqddgmtd
speaker .	aibl
speakers	ancddihdiejkojtc
speakers ,	aejl
speakers who	ok
speaking	aabedeemgoicjcmeokrltYul
speaking ,	aebigl
speaking as	rk
speaking of	aboo
speaking part	adem
speaking slots	hj
speaking slowly	rj
speaking the	bdcl
speaking to	ni
speaking was	gk
speaking with	aigj
speaks	cohiieqe
speaks for	aegihk
speaks of	adbkck
spear	abgn
special	aXglretquk
special issue	uk
specially	hi
specific	ajvq
specification	oj
speech	aqcete
speech about	bi
speechless	aiim
speechless ,	il
speed	an
speed .	ak
spell	gdhdoarvti
spell "	rmtd
spell .	tm
spell it	cjri
spell my	ro
spelled	aqde
spelled my	ai
spelling	aibbdcgenioermto
spelling .	al
spelling ;	aerk
spelling mistakes	cerktj
spelling my	aetn
spelling of	nj
spells	bj
spelt	aebisktk
spelt my	tk
spelt with	adsl
spend	gekcmloerjtk
spend a	aatluj
spend one	rm
spend the	an
spent	aZboeZgehajiokpmqcul
spent ,	uj
spent .	ul
spent a	aj
spent at	jepm
spent half	bk
spent on	aeckmktj
spent the	bjgl
spent three	hejn
spices	aj
spices .	aj
spicy	aecl
spicy ,	aecl
spilled	aemj
spilled ,	aemj
spine	aeekrj
spine .	adek
spineless	aarr
spiral	aebk
spiral pond	aebk
spirit	acclol
spirit .	om
spirit level	tj
spirits	ajgkiejc
spirits .	ajgkiejc
spite	ai
spite of	ai
splendid	aorc
splendid .	ai
splendid from	tj
splint	acjm
split	angb
split staircase	bi
spoil	jink
spoil it	nk
spoiled	acgdiejemwoe
spoiled the	ml
spoilt	amgj
spoilt .	gj
spoke	bmcmiajnkcmZoZqerjtcua
spoke about	ajne
spoke at	ji
spoke of	biglje
spoke so	ak
spoke to	beheienlrl
spoken	aLbndcjloeqrrdteul
spoken ,	qj
spoken .	achjniqi
spoken of	acik
spoken to	aXboeimiqj
spoken well	neuo
sponge	ck
sponge was	ck
sponsor	acdlhdllnkrkud
sponsor is	aenl
sponsor letter	rk
sponsors	aZbmnkodretcuu
sponsors seemed	ajnjte
sponsors to	adum
sponsorship	abun
sport	gl
sport about	aegl
sports	apbe
spot	adbbekgihonerlsitavc
spot ,	adsj
spot .	glhi
spot for	aaelli
spot on	jj
spot to	ak
spotless	ij
spotted	am
spotted the	al
spotting	adtn
spreadsheet	abbmomtd
spreadsheet .	on
spreadsheets	cm
spreadsheets ,	accm
spring	aybmdoeefdjXkiljnXodqMrVtXvY
spring ,	athejdqc
spring .	aYbcdnheiejakpmjojqetiui
spring ?	dk
spring and	aj
spring brochure	bl
spring for	aj
spring i	ak
spring is	alod
spring issue	al
spring programme	ai
spring round	amhbij
spring show	di
spring that	adjl
spring to	ai
spring vacancy	abhn
spring you	ck
springs	hjkj
springs running	hj
sprint	jm
spuds	jk
spuds for	jk
squad	qkum
square	cphije
square with	abcq
square within	gi
squeeze	aoejkb
squeeze .	alkc
squeeze me	ak
squeezed	adei
st	aphkjeqiue
st ,	am
st brannock's	hm
stables	ei
stables ,	ej
stack	aevs
staff	adccddebgmikjjkdndqcrltkueve
staff ,	giji
staff .	acgium
staff a	mi
staff and	kj
staff are	aXilnjtk
staff came	acgl
staff deserve	aj
staff for	achjtj
staff last	acjn
staff room	rj
staff were	aj
staff when	aj
staff who	adhk
staffing	aj
stage	cddneogYhniVkTldmjnZoaqdresetoulvZ
stage ,	beccdmecgdhjjltoud
stage .	aeenuj
stage a	rltb
stage and	bk
stage as	mm
stage door	abejqjteum
stage in	aj
stage next	uj
stage of	acdmgeomue
stage slot	hj
stage than	tl
stage was	aibmhejdti
staged	amje
staging	ak
stair	aiuk
staircase	akbirj
staircase ,	ai
staircase .	rj
stairs	ambtelgbhdiejakYmdneqerata
stairs ,	ajbkei
stairs .	akbjckejoete
stairs that	aoje
stairs were	al
stairwell	knuk
stairwell ,	uk
staked	aeomtd
stakeholder	aj
stakeholders	acfl
stall	aebjceeigejnkatcul
stall ,	bmjiqe
stall .	aZhiul
stall and	aj
stall at	qj
stall in	aeok
stall is	akei
stall on	ej
stalling	qrve
stalling and	aeqo
stalls	am
stalls .	ai
stamina	qkti
stamina for	ql
stammer	ak
stamp	adbecdemidjdmpodqnrcsk
stamp ,	aYenti
stamp .	iemlqore
stamp on	sk
stamp you	mj
stamps	aerl
stamps .	aeti
stan	ai
stand	adcjdagkiYjllcmlnXri
stand ,	gk
stand -	jlqc
stand .	adciqkuk
stand ?	ak
stand and	ak
stand at	aeenneql
stand by	aZblhm
stand in	hk
stand up	abclgkkj
standard	aVcZgqhpjbkemeoermsm
standard .	hl
standard email	bkjd
standard of	abgo
standard on	aegl
standard set	ai
standard was	aecbsntl
standards	aYrntkuj
standing	aUbYglhujmkdnaobqotaud
standing ,	ajhe
standing .	acckhkmkrc
standing are	hk
standing by	adqm
standing does	hk
standing in	aZjorm
standing is	aehl
standing must	il
standing on	amge
standing order	uk
standing up	jj
stands	acbZcbdnengdiijakaoeqqtbum
stands ,	ak
stands .	amdmhe
stands between	ademqj
stands for	aahlqi
stands on	abikul
stands until	aiqj
stands up	aeuk
standstill	uj
standstill ends	uj
stanza	aotd
stanza three	ai
staple	adml
stapler	am
star	aXbeedgmhdodqbtmuy
star ,	un
star and	gl
star for	adtm
star review	ui
star reviews	acun
stars	aibdccdefmgjhdicjcleqbtr
stars ,	adtr
stars .	aj
stars and	ai
stars for	tj
stars on	an
start	albcdUergphljdkbldoMqmrTsetXuevm
start ,	emgjjjmi
start .	aVelgnhuiijekjocqbretbue
start a	ai
start again	qi
start and	bihi
start at	ameenlqe
start before	apbejjtc
start date	qltl
start from	aeej
start in	akdiqe
start is	accl
start on	aideejkeql
start that	akhemk
start the	kj
start there	ak
start to	gi
start with	al
started	bncihejeocqirbuZvp
started .	acbj
started on	ql
started to	aljdvi
started when	ak
started with	akte
starter	ai
starting	abbdcldegdhnjjkereteukvl
starting a	ai
starting again	hl
starting date	aXhmql
starting in	ak
starting out	jm
starting with	cm
starts	atbadehdkiti
starts at	aj
starts in	kiqi
starts on	al
starving	aekm
starving here	aekm
state	aVgohcmqneqq
state and	abgo
state of	mpri
stated	abciol
statement	anbideidmk
statement was	mj
statement with	aiie
statements	aXcr
states	cooevi
states ,	cooe
station	klrm
station ,	rm
station .	km
stations	acgm
statistics	ck
statistics ,	cl
statistics .	aj
statistics hard	rj
stature	adio
stature is	ik
status	abujvi
stay	adbocddcecgjhTibjbkWmioUrssmtium
stay ,	ql
stay .	aegohelj
stay a	aduk
stay and	ai
stay as	uk
stay at	aqqd
stay between	blje
stay for	tk
stay home	aerl
stay in	fjso
stay on	arqauk
stay open	uj
stay with	anjeritjud
stayed	aVbocbddejijjpkVlemnncoZplqXrn
stayed at	mi
stayed behind	aejj
stayed for	jm
stayed late	hk
stayed long	rl
stayed on	jl
stayed shut	abbkgk
stayed with	biiljdkemmpm
staying	a3hejckdqcub
staying in	am
staying near	ai
staying on	am
staying put	al
stays	aldmeehdjakendovqYte
stays dry	aj
stays off	aj
steadily	gn
steady	aejo
steel	ambecj
steel in	ai
steel was	ak
steffan	aj
steffan </s>	aj
stellan	ak
step	ajcjdeedgdjkkindodqeteuk
step .	aaclhlui
step for	anhc
step i	ui
step in	am
steph	aj
stephanie	adbl
stephanie was	adbl
stephen	aYoo
stepped	anne
stepped out	anne
stepping	aebdfrtl
stepping stone	abfn
stepping stones	ajfk
steps	cddirkum
steps ,	aXdjrkun
steward	ai
stick	aceekmncrs
stick to	nero
stick your	aern
sticker	aXkjtn
sticker .	aXkjtn
stickers	tn
stickers ,	abtn
sticking	ak
sticks	aqbe
sticks a	aj
stiff	ao
still	aibad7eefWgchTikkelimpnUobpbqlrBsVuZ
still "	tk
still ,	dikj
still .	akll
still a	dmeeqj
still answer	oi
still at	gk
still available	bkqj
still be	qp
still calls	gi
still can't	ji
still come	alji
still do	aZdltn
still enjoy	aoje
still find	aiclge
still finding	al
still free	akbmvc
still get	aagm
still go	admn
still got	ai
still had	aobd
still has	aejnlj
still have	akddgaheinjWkenjobqjup
still haven't	di
still here	ek
still i	aZdlek
still in	digekitm
still is	jk
still learning	algaon
still like	dmhljd
still looking	aetm
still make	ml
still makes	ai
still managed	aj
still mean	qj
still need	amqc
still needs	aj
still no	aedlhk
still not	mm
still on	aageikjjkqneqeui
still open	aabbckdjheimqpteve
still reading	adlm
still ring	acgn
still says	aYgkoo
still searching	ai
still see	an
still smile	ak
still speak	abgq
still stands	addnej
still take	akdjhe
still talking	qk
still talks	aktk
still the	ak
still there	aZbmdj
still think	accmdiim
still thinking	aj
still to	akdi
still too	tl
still use	abgn
still waiting	acbldkhjqd
still want	abdjhnqc
still wanted	ajne
still where	aedm
still with	adikjj
still without	jk
still work	ai
stings	aj
stinks	acibrs
stipend	aYdlhdkt
stipend i'd	ackn
stipend of	ki
stipend was	kj
stock	algivj
stole	aabxjb
stole my	acbujc
stolen	ao
stolen the	aj
stollberg	aprdue
stomach	ak
stone	frgliejete
stone .	gl
stone on	adfl
stones	aifk
stones by	ai
stood	aebdekgiikjnocqjretbuc
stood .	aajo
stood at	abem
stood empty	qk
stood for	acglik
stool	ej
stop	aScddjgoiZjolbmmnboaqwrdtiuUvc
stop ,	ji
stop .	cjgokeocrjtiud
stop apologising	adml
stop asking	abdn
stop by	qi
stop doing	ej
stop here	ai
stop in	adol
stop ironing	ak
stop it	ackiqi
stop me	abgmmm
stop on	jl
stop reading	jmte
stop shaking	kj
stop stalling	acqrve
stop the	aYkitp
stop writing	addkei
stopped	aLbjdWedgmicjtkqrjuT
stopped ,	aVgljmkj
stopped .	ai
stopped asking	aajp
stopped at	amni
stopped crying	ji
stopped dancing	ak
stopped expecting	aaop
stopped looking	hj
stopped me	ao
stopped opening	aYjekq
stopped ringing	adgo
stopped talking	ajje
stopped writing	aebijmke
stops	aejlkore
stops on	kl
storage	ar
store	aYejrmukvj
store ,	ci
store by	acrn
store manager	ej
stories	abus
stories ,	aduk
stories .	hi
storm	anke
storm and	amke
story	amdaeegmiZjYkaldmineobqdrbtWuxve
story ,	ci
story .	aWckhkup
story about	abblgj
story again	admk
story and	ai
story at	uj
story comes	acum
story for	aigi
story is	ajgi
story made	ak
story of	aldeuq
story was	cj
story you	ak
stott	ai
stott </s>	ai
stove	ai
stove .	ai
strachan	al
strachan </s>	aj
straight	anbYcZdVebhoidjbkjldminqta
straight ,	al
straight .	tj
straight answer	ddoiqm
straight away	aj
straight face	admlri
straight into	aqhi
straight to	aadehjnsteuj
straight with	asbe
strain	abtq
strain yourselves	adtq
strand	am
strange	aZejgmhtidjokiocrXtYue
strange feeling	acgjhj
strange thing	ekjlkjrctc
strange to	aZgkhpjkrdte
stranger	aebdhnretk
stranger .	abhnretk
strangers	aigmhjjemeue
strangers .	aihk
strategy	bjtl
strategy paper	bj
stratford	hj
stratford .	hj
stray	akejkc
streams	cj
streams in	cj
street	akbZccdeeehmibjokkmjncobrYtY
street ,	ao
street .	aigiki
street and	aehijj
street by	kk
street for	amkc
street has	qk
street was	hi
streets	alrm
streets from	ao
strength	aXbcgdiejuojqmreud
strength ,	ai
strength of	aVbcgdiejuojqmretiud
stress	adjpknndud
stress ,	jmue
stress of	adjk
stretch	jlre
stretch to	ki
stretched	aYdkon
stretched to	abon
stride	gl
stride .	gl
strike	bmgeik
strike .	bn
string	aitivl
string quartet	tj
strings	ankloc
strings ,	aekl
strings .	ak
stripe	abjl
stroke	aZjnkmtj
stroke .	adjj
stroke and	jk
strong	aubZcdfjgXhekdokqetlucve
strong ,	ij
strong .	hetk
strong applicants	hj
strong candidate	angeti
strong competition	aeom
strong field	acflok
strong one	aj
stronger	aobbcqdeecfokeldueve
stronger .	aZclfo
stronger ?	ak
stronger applicants	cm
stronger candidates	bdcj
strongest	aXgt
strongly	aYcijlqm
strongly encouraged	jl
struck	ae
structure	vi
struggle	gl
struggle with	gl
struggled	gloe
strung	aYbt
strung along	acbn
strung me	acbn
stuart	oj
stuck	albegjhjjckdqjri
stuck ,	ai
stuck .	gk
stuck it	hk
stuck with	qk
student	albjelgbhaiijZncodrmtZuc
student ,	ai
student .	bm
student days	rm
student from	akje
student i	qj
students	aobccYdaedgrhkjskUlambnZqdtcvc
students ,	as
students .	ange
students a	abhn
students are	hmjeok
students ask	aejm
students at	abgn
students can	ak
students clubbed	ji
students come	qi
students for	adbl
students had	jj
students have	gj
students in	aj
students made	acjm
students talk	abum
students tell	acgq
students tend	gj
students that	iktk
students to	an
students voted	ji
students what	ji
students who	al
students will	aioj
studentship	qj
studied	aaiq
studied every	acin
studio	aogWidjYkdllndpkrctkua
studio ,	ol
studio and	am
studio as	pk
studio building	bi
studio flat	tl
studio floor	ek
studio on	ak
studio with	ai
studio would	abtm
studio's	hi
studios	adkl
study	aobkdbgeiikeodrbtjua
study ,	hi
study .	aodc
study is	ci
study of	tm
study the	ik
studying	glnj
studying ,	nk
stuff	vn
stuff .	aiti
stung	ar
stung for	al
stupid	acmlrj
stupid ,	aacjmk
stupid mistake	anre
style	gchiieoprcvj
style .	aZgdoq
style guide	hj
subject	bWdjelfdglhWjnkelcnUoVrsue
subject ,	dmejgjoe
subject .	aibcglhdndrqtc
subject is	aigm
subject so	ajritc
subject to	aXqltn
submission	atheldskva
submission ,	slvd
submission .	ai
submission to	tj
submit	aqbecedcfkhnleqcreskueve
submit a	aj
submit it	ak
submit the	aefksl
submitted	cm
submitted .	cn
subscribe	ti
subscribers	aaocqetoul
subscription	aeup
subscription ,	ai
subscription .	aWtiuq
succeed	oj
succeed ,	oj
success	accefpgnhdicolue
success ,	adfeoltm
success .	fkoe
success came	gj
success in	acfm
success with	ajfeok
successful	acbpcdfbguhdjelinerdudve
successful abstracts	bl
successful applicant	abgnoj
successful bidder	bnfegmoetc
successful candidate	begjojtd
successful candidate's	adbjhj
successful flatmate	getl
successful garden	ti
successful quote	aige
successful team	aego
successor	gj
such	ajbacWdYfegXhNivjSkelVmvnmokqXrdsetk
such a	aibccddeelfdgShaitjckelcmpncqeujvc
such an	aXimmptj
such as	aemkvj
such care	anre
such choices	aenm
such company	mi
such detailed	bj
such experienced	adom
such fun	amte
such good	am
such letters	kj
such matters	nm
such notes	ai
such short	aaoo
such strong	aj
such things	ajgi
such trouble	ti
suddenly	aYblnn
sue	aeum
suffer	glmdoluk
suffer by	gm
sufficient	akceheolrkte
sufficient ,	rl
sugar	an
sugden	aj
sugden </s>	aj
suggest	cmdagehelonaolqrtbudvb
suggest .	ck
suggest a	ablkqm
suggest i	ak
suggest other	acon
suggest that	adckneqnre
suggest you	aerj
suggested	aphiqc
suggested ,	aj
suggested .	arqdui
suggested at	hl
suggested the	oj
suggesting	qjtj
suggesting that	aetk
suggestion	nmrdti
suggestion i	nm
suggestion to	aetk
suggestions	al
suggests	aYcktk
suggests .	aYcktk
suit	aobmcZddeagVhVijjwlcmeqXtdub
suit ,	aTbmdkjmrk
suit .	aijnoete
suit and	ki
suit for	ddjo
suit me	awkc
suit the	akbjoitd
suit us	al
suit you	am
suitable	edfqve
suitable opportunity	fi
suitcase	qk
suited	algi
suited to	ai
suits	a1bddieigVhZidjekbldoZpnqUtZuj
suits .	aedlpn
suits a	ak
suits me	augc
suits the	ao
suits us	al
suits you	aqejrb
sum	adbecldikile
sum .	cj
sum again	ajkm
sum up	rj
sum wrong	mi
summarise	aetk
summary	arcdolrc
summer	aocddkebgTicjikeljmdndqjrYtbum
summer ,	addjeehmjbljtk
summer .	adbddjgejpkioYtcul
summer ?	aj
summer academy	ui
summer and	aokd
summer fair	ul
summer for	qj
summer is	aj
summer out	aj
summer party	li
summer was	aYop
summer will	qk
summers	alcl
summers and	aj
summers at	cl
summers of	hi
sums	bkcogihdjclimdocrdtj
sums ,	aebmtl
sums .	gk
sums again	ak
sums and	lj
sun	alecgdipjeqjrbte
sun and	il
sun was	al
sunday	aicbeaglidjamdnpqkrbsj
sunday ,	ajbegjhejdkeqiskuc
sunday .	aidegdhejekdnmuk
sunday after	jk
sunday and	kjnl
sunday for	aehl
sunday night	bi
sunday to	al
sunday too	abqm
sundays	aeekgejqnjoetb
sundays ,	eluj
sundays .	abnm
sundays for	akjitc
sung	iijjrk
sung in	am
sunil	al
sunita	apfe
sunita rao	ai
super	optd
super excited	akoj
superb	ij
superb .	aj
superior	aenn
superior ,	nj
supervisor	acbpdbgcjlkdmdnkooretcud
supervisor ,	ol
supervisor and	aeni
supervisor died	jjke
supervisor is	adbl
supervisor post	ai
supervisor put	ajme
supervisor sat	acbn
supervisor tells	ol
supervisor's	nl
supervisor's job	bi
supervisors	abum
supervisory	aeck
supervisory experience	adcl
supper	adbegljakjljqiuj
supper ,	aj
supper .	uk
supper not	aegm
supplied	abckhj
supplied your	hj
supplier	bjoiti
supplier ,	adlioj
supplier who	aj
supplier's	ojtk
supplier's lorries	tk
suppliers	ci
supplies	uk
supplies half	uk
supply	hejckblitnul
supply days	ak
supply four	aiuj
supply your	ui
supplying	ok
supplying your	ok
support	adcsfchejjkeqkuavl
support .	amcjuc
support queue	jk
supported	ho
supported this	aehj
supported your	hl
supporting	adhk
supporting the	aehk
suppose	aMbvcSdZeUiXjvkkldmencowqTrssauUva
suppose ,	aljetj
suppose a	gj
suppose i	adhijnoqreueve
suppose it	bkoe
suppose my	aZbkdbor
suppose some	aeoo
suppose somebody	oerk
suppose that	ajoj
suppose that's	acjjmi
suppose the	bmdejokjobqdratd
suppose there	albb
suppose watercolour	rk
suppose what	djhj
suppose you	oerp
supposed	aZcdhmjbkkonrotXvj
supposed .	aiokta
supposed that	aeomrk
supposed to	aakmoerlvl
sure	aPbecndleSfZgThdibjskeldmVowsZttvv
sure ,	aibmcZeehdimjdmeojrbud
sure .	anoavi
sure about	aejjkitj
sure all	odtk
sure every	aj
sure how	cijmoetbvi
sure i	glvj
sure it	eejtojtc
sure nobody	aaodut
sure of	akji
sure on	hkjk
sure that	bicjgZhcoiqi
sure the	aRbecndlhcoqqerctn
sure there	aWdmjeoprctm
sure they'll	ai
sure those	tk
sure to	aYqotoua
sure what	aeckvm
sure when	alhioc
sure which	oerl
sure whoever	oj
sure you	akcmdjgbjaneoYqmrqtaua
sure your	gerkum
surely	aRbXctdcedgShyinjYoeqotdvZ
surely a	adcl
surely have	aaul
surely my	adhn
surely one	adhjqj
surely see	ij
surely the	clhjqj
surely there's	aieive
surely you	edhrie
surgeons	gkkdrm
surgery	abblqeum
surgery on	nj
surname	aUb0ccddgdhejemdoepprctn
surname ,	aYbjnjpl
surname .	aebk
surname and	aepl
surname has	ak
surname on	ai
surname right	aiti
surname with	bm
surprise	arbacegjhdicjeneoWrsue
surprise ,	ti
surprise .	aiodrptd
surprise easily	kj
surprise me	aerm
surprise to	an
surprise you	gl
surprised	bRcjdYecgchkiZkdmbnvokqbrjtVun
surprised ,	ncom
surprised .	aWcohejknircuk
surprised as	aaniok
surprised at	aWglhmneuk
surprised by	ao
surprised if	am
surprised me	aicdrl
surprised that	arbdhcjiniod
surprised to	aWbdhmnrrjte
surprised when	nm
surprisingly	rj
survey	apbedlhejdkdqerdtluivd
survey ,	ak
survey .	ci
survey about	adtn
survey and	acdm
surveyed	ai
surveyor	apbdgkic
surveyor .	gl
surveyor is	aiie
surveyor's	aacjol
surveyor's note	adck
survive	aZcleegikjnetjui
survived	ak
survived the	aj
suspect	imoevk
suspect it	bj
suspect the	dj
suspect you	aeil
suspicion	an
swan	ik
swap	aj
swap it	ai
swear	abun
sweep	aReoinjirl
sweep the	aWeoin
sweeping	abeojm
sweet	cjmdritk
sweet .	accjtl
swept	rk
swept the	ai
swim	amndtj
swim ,	aindtj
swimming	klqjrd
swimming ,	kj
swimming lessons	qk
swimming teacher	aire
swindon	acin
swindon .	acin
swing	ai
switch	aijjvi
switchboard	dp
switchboard ,	dk
switched off	bi
swore	bejm
swore you	bejm
syllabus	aabjom
syllabus ,	acbl
syllabus .	om
sympathy	aeglrl
synergies	fi
synopsis	cedllk
synopsis ,	lk
synopsis .	dn
system	aeooqjrbtlvj
system ,	ok
system .	bk
system ?	tn
system that	ak
systems	ai
systems .	ai
t	al
t .	ak
ta	al
ta for	ai
table	acbRcbdchdiXlkmnnsoeriseto
table #	mn
table ,	adckhkkinjoere
table .	acbegdhejemjneomqlritiue
table all	rj
table and	angjidte
table from	di
table in	ui
table is	ange
table on	aPjlllnoodum
table tennis	abtn
table that	gl
table with	aiki
tables	cm
tables ,	accn
tablets	aaclkm
tablets ,	cl
tact	al
tact .	al
tadhg	al
tailor	ddgijj
take	bWctdaeufigbiUjZkalcnepcqorksWtWvc
take "	odtk
take ,	dkul
take -	aeckkk
take .	bicotd
take a	acbecdgihciijmmmoYqeravr
take advice	aegdrr
take all	eeqn
take another	cmdiedkiqc
take anything	ak
take as	acgoolqe
take away	cl
take back	acdcmp
take care	al
take half	ad
take in	aj
take it	aecTebgehzicjbkXnvobrisetbud
take me	aOdielhjljmbneoeqlrnuo
take mine	cm
take my	eohckdol
take no	elhdodqm
take on	aafljl
take one	acdihojdodql
take our	ek
take out	aacnel
take pity	aXeoko
take risks	tj
take that	aijeoirjti
take the	bcetgbhdkbldnbonqitcua
take them	ai
take these	gk
take this	fkgehdqkul
take to	bidk
take up	auccebhbjckeleoqqdratiud
take us	adlj
take whatever	ekgkqe
take you	aeeclkqnrduk
take your	creeiejjneqerm
takeaway	acrm
takeaway leaflets	acrm
taken	aabmcRdceVfiglhiijlZmborqdrYuk
taken ,	abdiodtkup
taken .	aYkiostd
taken a	aoheuk
taken away	aekk
taken by	aegl
taken down	bejmoj
taken it	adhknl
taken me	ajhj
taken my	ak
taken off	ao
taken on	gljk
taken out	adbmcekl
taken seriously	ik
taken some	bi
taken the	gdhejokaqntd
taken this	abhkij
taken up	aegnmj
taken with	jckenntk
taken you	acjdomrl
taken your	ajbiidndolti
takes	becedbekfagkhbikjWkjlemaoOqjrovb
takes ,	ul
takes .	ejqkti
takes a	aScceefegphciqnjrptbuj
takes an	nk
takes coins	kj
takes it	hn
takes longer	ajkiqe
takes one	qj
takes only	aaqlrk
takes over	al
takes real	aetp
takes some	apoe
takes the	akcj
takes time	aj
takes to	am
taking	akcddZebfmhXkblinrocqcrctevk
taking a	alke
taking another	mj
taking anyone	ll
taking it	ajnmoc
taking my	ki
taking notes	bj
taking the	akfpobvi
taking this	akdenm
taking up	ai
taking your	ul
talent	adcefegthlicndri
talent ,	akidrl
talent .	aigkhe
talent in	adgm
talent like	adgm
talent to	getk
talented	acgiik
talk	akbZcndeeXfahliijWkSlkmenZoZqbrctkutvn
talk ,	ddimjelmmeui
talk .	gdhkjdqerdutvj
talk ;	ri
talk a	ti
talk about	aidijdlerbtjul
talk and	akne
talk at	ak
talk before	bk
talk for	an
talk in	al
talk is	tk
talk it	abnjokqj
talk of	aiilkere
talk on	bccredgjheolrYtmubvc
talk slower	abrn
talk to	aYbidjgehdiejllimdnkobriukve
talk too	apgc
talk was	adckgjll
talk will	hk
talk with	anqi
talk you	ajld
talked	aydeeiiejckemdodqcrduj
talked about	ul
talked it	ao
talked of	ak
talked the	aenj
talked to	aj
talking	bidceehdiejWkWnkoeqmrctkvo
talking .	aagloi
talking about	ancijdkbvo
talking for	qi
talking it	ai
talking to	acnnreto
talking with	ajbj
talks	anbocddehbijjjodqYtiud
talks .	alqe
talks about	bitk
talks are	bk
talks cite	bi
talks of	jl
talks on	ak
tall	akcmtd
tall for	ak
taller	adit
taller just	acip
tamil	akck
tamil at	cj
tamil was	ci
tamm	aj
tamsin	ak
tamworth	ci
tango	cl
tanner	el
tanner .	el
tap	ao
tape	bjdkecgahjjZljmkocqcrdtbuj
tape ,	clli
tape .	addjgdhmjekl
tape and	cemm
tape of	aebiul
tape was	bl
tapes	si
tapestry	cjhe
target	ancd
target ,	ak
tariffs	aj
tariffs had	aj
tart	am
task	aYbicigdhkjpobrk
task ,	cj
task .	aWbjhmjo
task and	aj
task you	jj
taste	aRbcgYhdivjcnerttkvd
taste ,	accnti
taste .	aeomtd
taste and	ai
taste has	cein
taste in	aitl
taste is	adij
taste of	acijrk
taste was	aYclrl
tasted	ak
tasted it	ci
tasters	aerk
tastes	ci
tastes differ	ci
tasting	cjjioeri
tasting ,	li
tasting at	rk
tasting menu	cl
tasting was	bi
taught	aocZdcebgnhWinjXneqdrjua
taught ,	rj
taught .	abgeoltl
taught at	adgm
taught by	adtj
taught her	acgo
taught me	a3bdecgShXinjckjrdtaud
taught on	akde
taught the	aegj
taught to	aegm
taught your	aj
tavener	aauo
tax	adbdckgihcmlnerium
tax .	mm
tax form	aj
tax law	gj
tax office	adum
taxes	aahqkank
taxes and	kdnk
taxi	am
taxman	anbejc
tds	aeul
tds launch	aeul
tea	ancddegYjWkclbmkqarlua
tea ,	blelue
tea .	ebijkemntk
tea and	ei
tea list	abon
tea tent	aireti
tea towels	rk
tea was	rntc
teach	ajbegjjekemnodritb
teach ,	gi
teach eight	rk
teach me	li
teach the	ai
teacher	apbVddekgZitjkkbljnaoirQucve
teacher ,	ak
teacher .	akbe
teacher ?	aelk
teacher a	ai
teacher and	lj
teacher can't	ak
teacher has	aj
teacher in	il
teacher like	ii
teacher on	adqjtl
teacher to	li
teacher used	ij
teacher who	aorc
teacher you	emre
teacher's	ajjj
teacher's eightieth	jj
teachers	adgbioml
teachers ,	ml
teachers salaries	ci
teaches	bohdtj
teaches me	al
teaching	ambecnedhYjmkcnbobqjtZudvc
teaching ,	am
teaching and	aejl
teaching day	aejk
teaching i	accm
teaching on	qi
team	anbUcjeefthjiejokTlenXoZpaqprlsltUuWvN
team ,	bacpddgllindoYrotc
team .	bdciemflgihbikoXritbue
team ;	ti
team </s>	ai
team ?	ve
team a	aarktl
team and	hljdti
team as	ap
team at	ai
team can	adhkrj
team had	ak
team has	qm
team how	aaglrm
team i	akce
team i'd	qk
team in	adbkgdhjil
team is	moqi
team know	oj
team lead	gchijl
team leader	aedm
team lunch	oj
team needs	ai
team nothing	aYfp
team of	ajoeqm
team on	ji
team player	aZcjfitk
team proposes	gj
team said	adjl
team that	gisl
team to	oj
team took	jl
team walks	adul
team who	nk
team why	ai
team with	sj
team without	geom
team would	ap
teams	ajck
teams ,	cl
tear	adtiul
tears	aiji
teatime	ai
technical	aecprnvd
technical ,	aecm
technical side	rjvd
technical test	ck
technicians	jlkd
technique	an
ted	ajhj
ted the	hj
teenagers	aj
teeth	eekroerdtj
teeth ,	aekn
teeth .	tk
teeth does	ci
telephone	abbVccdpgahqikneoaqiratouc
telephone ,	djjj
telephone .	acdlgehloetl
telephone call	bdho
telephone number	ak
telephone your	ni
telephoned	aibegjhoojrc
telephoned ,	oj
telephoned .	hj
telephoned me	gkhl
television	aarktm
tell	cefbhcjpkilvmWnboZpbqlrXsktjvZ
tell ,	bl
tell .	aebjhl
tell a	aUglhkjkritl
tell all	acimjeqk
tell anna	aili
tell at	an
tell daphne	aemj
tell everyone	aWbpjeoduo
tell forty	qk
tell from	alik
tell her	akjmkjtbue
tell him	bdgdkjmcnjul
tell it	ak
tell maeve	ak
tell me	ckdpeigkiQjBkSltmZneobqksntjuQvc
tell mrs	aZjo
tell my	abbddeedgXheirjlkimeqjrdtmuZ
tell people	ii
tell that	lk
tell the	aYbWccdbgbhciajwkimnqkrjsetbukvd
tell them	addeengajmmeomrdui
tell us	ajdieeneoi
tell within	ij
tell you	auckddeagshbiUjZkimanjoYqarXta
tell your	adielimjritmue
telling	akcbdYeagihXjwkjlemWnYqnrYtduU
telling her	acjl
telling me	aqbbdehdjXmaop
telling my	aliijeoe
telling people	aegnieji
telling the	acbjgdjrkloaqkre
telling them	anud
telling those	akjj
telling us	oi
telling you	abbmiljeoeqk
tells	acbocoeegjhbjdkeleoircta
tells lies	adcm
tells me	bmcjhdjeoiretcue
tells you	ai
template	acnctovt
template .	ti
template is	abtm
templates	aZljvn
tempo	beckljmereti
tempo ,	cklj
tempo .	ance
tempo was	aeck
temporary	aeej
temporary badge	aeej
tempting	ai
ten	aeceddejhTiikYopqxrisbuevY
ten ,	acbmql
ten -	aerpti
ten .	amokte
ten and	qj
ten calls	adql
ten days	aabddmgijiqdtj
ten for	qk
ten minutes	ajbbdcgdheiikeljmenkqmrbuevc
ten more	adql
ten pages	aiejomtd
ten places	aj
ten pounds	bi
ten times	aegehkmi
ten to	bl
ten weeks	tj
ten years	bccjgoherdtcuk
tenancy	accjhkui
tenant	aYhmkcneomqbrnsitmub
tenant ,	oj
tenant .	albe
tenant can	acrm
tenant enjoys	actl
tenant for	si
tenant on	aehnqe
tenant sleeps	aejj
tenant who	rk
tenant will	ol
tenants	bicdgahcjakcnetpuo
tenants ,	akodrj
tenants .	ak
tenants association	acul
tenants enjoy	actk
tenants of	uk
tenants on	acbl
tench	aj
tench </s>	aj
tend	aicegxhYicjdqirZtc
tend to	cegxhYicjeqjratc
tender	adbpeegbhkjdlkmjndqYrkvd
tender .	aZjekkojtk
tender again	aclm
tender came	bk
tender like	rj
tender prices	dk
tender process	aeuk
tender ran	adrl
tender that	aeml
tender was	bjci
tendered	herl
tendered for	adrl
tenderers	ai
tenderers are	ai
tenders	abup
tends	adgp
tends to	adgp
tennis	abnmtm
tennis ,	an
tenor	cqedicre
tenor .	aecote
tenor in	giie
tenors	cogitd
tense	ck
tent	akdkkcrdti
tent .	aireti
tenth	adbeeminni
tenth ,	dj
tenth .	aenj
tenth of	io
tents	aeliro
tents .	li
teodora	ak
teresa	aj
term	avbideedjekbneqmte
term ,	ajgk
term .	ao
term ?	al
term sheet	aahiql
terms	adbdcadietfcgcjjnbodqbrnteul
terms ,	rl
terms .	aehmuj
terms at	adel
terms that	ej
terms with	aejk
terms you	ei
terrace	ao
terrible	ak
terribly	aZomtn
terrific	ante
terrific with	ajte
tesfaye	ai
tess	aj
test	arcidYebgihpiajimandoeqYrctS
test ,	akci
test .	adcihmie
test again	ajlj
test bench	bj
test in	acgmkk
test on	ai
test piece	hj
test task	abhljo
test was	akte
test with	cj
test without	cj
test work	aeum
tested	nl
tested .	nl
tests	tk
tests with	tk
text	aecjdjlemmtevk
text ,	mm
text .	ckle
text about	di
textbook	ijkk
textiles	aj
texts	akomve
texts ,	om
th	cldredgchXjakmlbmcnlocpeqltZudve
th !	si
th ,	aibicddmhejdlenmvd
th .	clsivd
th ?	qi
th about	ai
th and	aObjdv
th inst	adfk
th is	addl
th of	ai
th to	al
thackeray	aj
than	ajbacrdXfUgkiujakMldmqnbobpdqYrbtUupvm
than "	airl
than a	emgYhtijmerZtcuevj
than after	ok
than an	ajhi
than another	aeem
than any	cegjhiii
than anybody	al
than anyone	clmiocre
than anything	gimluj
than anywhere	ak
than being	ajceii
than bother	ainl
than for	cj
than from	achminnete
than happy	lj
than he	ok
than hired	il
than i	aubicYekgGjjkendqdrUtiuq
than i'd	ar
than i've	giuj
than in	aXit
than is	al
than it	aacdjpoeqmrn
than its	aYikrm
than leaving	ak
than like	ii
than me	becjekhjiZjckeolre
than mine	apcphcicretc
than most	clgbikkkre
than my	amcbgeiimprdtc
than on	ai
than once	absn
than one	ej
than ours	akcohcte
than take	jmnk
than that	atgoidodrZtd
than the	aecpdkeZhbidmiooqd
than they	al
than this	gjhk
than three	ci
than to	aTblcedeeehYmponrdtk
than usual	aeuj
than we	bkhk
than when	aj
than you	cbgcmjrnuk
than your	aQg1hdiWjdrktquc
than yours	aYgwietj
thandeka	ai
thank	a2becedYeVfogLhaiajPkTldmendodpmqJrasmtsud
thank -	andmhdiejcmkretjve
thank .	ak
thank for	aj
thank her	an
thank him	ak
thank mr	rlte
thank the	arbefijeldmbniocrctpvb
thank them	an
thank tom	adun
thank whoever	abtp
thank you	atbZdMecfrgUiYjXkXpoqNrcsouZvq
thank your	aetk
thanked	anbqddgaidjimjnaoereud
thanked .	bj
thanked for	hk
thanked her	ji
thanked him	aj
thanked me	biti
thanked the	ap
thanked when	jdmm
thanked you	aejm
thankful	aqbmdkeihbmbodqetcuc
thankful for	dm
thankful that	ao
thankful to	akbmeiheud
thanking	aodemlqe
thanking you	almlqe
thanks	a2becQdVeQfegchWiQjnkVlPmanQojplqNresmuXv5
thanks ,	aboeppsotd
thanks .	aldZedfkgjjckdmjncoaqetauev1
thanks a	aejboqrdtlvd
thanks again	arfe
thanks also	aetk
thanks for	aubZcbebfcgZiejclZmWojpeqZrmvj
thanks from	ki
thanks in	ai
thanks me	bj
thanks so	al
thanks to	aqbcddhaidj0kblemdnboYqdrbtiubvb
thanks too	ak
thanks very	amtd
thanksgiving	ni
thanksgiving service	ni
that	acdaedfigchtimkZlQmlnYonpaqksVtouc
that "	bccedihejeoorctl
that ,	bdcodmechaiejmlsmZndoardtZuevk
that .	aabicieifcgshiiZjvldmTobqerXscvp
that ;	ai
that ?	aivk
that a	aXbjcieXfagdhXjbmmopqVrstnuevZ
that advice	aj
that after	akbdhmod
that against	adclgi
that age	rk
that agency	adbkhj
that align	aefl
that all	akblheobqlte
that alone	aj
that an	cdgjiclkretj
that another	aZuo
that answers	anietc
that any	bj
that anybody	aibionrb
that anyone	aZbicjomre
that are	aecj
that aria	aegm
that as	ajmiod
that asked	ai
that at	acbetr
that audit	aiui
that audition	dihikl
that back	ul
that bad	ajmi
that basis	hj
that be	ardbedsqtevV
that behind	abiijn
that being	tk
that bid	ackn
that blind	ajbj
that blue	aZio
that book	kn
that both	bmci
that bridge	gm
that budgets	adbk
that building	aibmgeijodrd
that by	aeciemqd
that call	adbihj
that came	ajcehk
that can	aigioerbtl
that can't	acdlro
that cared	jl
that carpet	aetm
that caused	ammc
that chair	hk
that changed	albkoc
that chapter	jk
that cold	almd
that comes	gdhn
that comments	addl
that commission	kj
that conclusion	cj
that corner	jl
that could	aceihk
that counts	cihj
that crane	un
that date	abhijk
that day	ambegejlqi
that department	gl
that depends	qi
that desk	aejl
that did	glji
that didn't	cl
that does	cdiirdtkuj
that don't	kj
that each	albdnk
that eight	retl
that email	ul
that even	aUmurksm
that evening	aj
that ever	aj
that every	bl
that everybody	arbailrc
that everyone	adnjoiqerm
that everything	aaejokui
that experience	amfetd
that fairness	al
that feedback	aablootd
that fellowship	hk
that femi	aj
that figure	ai
that file	aeek
that firm	aegl
that first	gl
that fits	ak
that fixed	ak
that flat	hk
that for	cepn
that form	jikd
that four	acbicigimmte
that fourteen	ti
that from	aq
that gave	clhe
that gets	abhloj
that goes	tk
that got	aakjljsl
that grant	hijl
that had	bk
that hall	jj
that has	cdgbimneoerctluevj
that having	aihj
that he	bccjddemgbhbiejenqobraujvi
that he'd	ik
that head	ai
that helps	qkui
that her	ol
that his	ajbinjrc
that honesty	ol
that hotel	gi
that house	al
that i	acbbejfqgkhViqksljmxoapZrSsOtZvP
that i'd	arcegdiijZklre
that i'll	aj
that i'm	aZbccddredhiiejZkpmrrduavd
that i've	albkgbhZjmmenctduc
that if	aPckdlisjdrj
that in	aZbecddjgZhaibmooqrrtZudvj
that interview	aablikjkrduj
that is	akb0cbdUeafdgihciQjokmlbnVooqerVsltXua
that isn't	jk
that it	aZbcdoelgZhZicjpkVnjonqorWsbuavl
that it's	amceeljkkcmlneoctd
that job	aehp
that judges	akoerj
that judging	aerl
that junction	cj
that jury	aitj
that kept	jk
that kettle	al
that kind	gerluk
that kitchen	ajrbul
that lectureship	hj
that lends	hk
that length	cehj
that let	ai
that letter	acbcelhdqnrm
that letters	adniql
that line	an
that list	ekhj
that logic	co
that looked	ak
that loyalty	aigehooc
that made	begljj
that makes	emrk
that man	ik
that many	km
that may	aZfjhiklli
that means	hkokte
that measure	cj
that meeting	bi
that members	ajqi
that might	aj
that mine	gk
that monday's	addk
that month	ak
that morning	alglre
that most	acgl
that mr	bjnj
that much	achktj
that must	akiioZtk
that my	bZcldZeUgciYjaklmlqesbtwumvZ
that needs	adclhekerm
that never	adbjontc
that night	jm
that nine	ti
that no	bkciejhckiobulve
that nobody	aaboccdjgjhZimjkkcmjojqdrctd
that none	rk
that not	akmjocrn
that nothing	dkijjcnloe
that now	hejdmqqi
that of	cpieokte
that off	aohe
that office	aqjeojtd
that on	ckqkri
that one	ajbVcbdbhbinjWkdolrbtmuivj
that only	ajbj
that opened	aetl
that opens	ai
that order	adkjlk
that other	ajbdom
that others	aagkklodqk
that ought	hmje
that our	asbZcYfmhbritiue
that ours	clhe
that page	aibevl
that pages	bj
that panel	cegjheiejore
that part	aabo
that party	uk
that pays	ni
that people	aYbeceiejjmmup
that piece	jk
that poetry	tk
that point	adcjlk
that post	acekhnod
that prints	ck
that programme	njue
that promotion	aihl
that proposal	jm
that publishes	te
that put	aj
that putting	cj
that queries	aeqk
that question	aZop
that reading	aXojrm
that reads	aetk
that receptionist	lk
that replying	mjoe
that reviewers	ai
that right	aZhnvi
that road	hl
that roof	aj
that room	adejglhkibjakerbum
that said	aerm
that same	akbejdkk
that santa	acjekn
that saved	aj
that says	em
that school	adjl
that second	hdjimk
that seems	aboirl
that sentence	en
that seven	abto
that she	aybdgchbjXnooate
that shift	aehl
that shortlist	gi
that signalling	rk
that simple	adqn
that since	abgl
that sincerely	abol
that site	al
that size	aibncegkhcmkocrZte
that small	aeml
that so	aeoktk
that some	ojvi
that somebody	abbXgnjdokqnrl
that someone	gjietn
that something	ajhivc
that sort	achj
that staff	aerk
that stage	ajejhkjeodtduj
that staircase	ai
that stands	ademqj
that started	aegk
that starts	tj
that still	ej
that street	jk
that suits	aXdkekhcpnqcrlul
that supervisor	ai
that table	gkid
that takes	ao
that team	hi
that tender	oj
that than	ak
that the	ajbrcndSecgiiijQkblcmYnSqlresatqud
that their	acbktl
that there	aecidcekgkiojckemdolrctc
that there's	aZekokqi
that they	aibacjglhdqermtdue
that they'd	bj
that they'll	aeio
that they've	aenl
that things	abnn
that thirty	tl
that this	ccgchmiljmkcolqdra
that those	adgkui
that three	aibi
that thursday	aZco
that time	akbjtj
that to	aSbehmiijjmkrcumvj
that told	ambd
that tom	bk
that too	mi
that took	cehq
that turned	acglql
that two	anbjcb
that understands	ij
that uniform	jj
that up	cooj
that usually	acgjhk
that vacancy	bj
that valuation	rm
that wallpaper	rj
that warmly	acol
that was	aibogehUibjlmioXsZtavk
that wasn't	ai
that way	hirm
that we	acbWcagahbikjeklmbnjojqtrWslujve
that we'd	bi
that we'll	kl
that we've	dk
that week	arbijiqZretdve
that weekend	ul
that went	aamk
that were	emgekdti
that what	akhkvc
that whatever	aeim
that when	gerktk
that whoever	aegioirjue
that will	akgbheoqqdte
that window	arre
that with	kjqjri
that woman's	ck
that won't	aj
that work	aWjnok
that would	aUcdelhllioeqdrqudvj
that wrote	abbjtk
that year	an
that you	anbccddredfmgZhGiljVlbmdnjoeqmresjtluV
that you'd	amcejqke
that you'll	addjelje
that you're	ik
that you've	gdijql
that your	ancjdeejfkgbhbidjcmcncoUtquivY
that'd	dj
that'd be	dj
that's	anbidSfbgShdiRjulYmZneqdrqtNvo
that's a	vi
that's about	abrm
that's all	aZdeemheokskul
that's ever	al
that's fine	ajoevj
that's holy	ej
that's how	aejlrj
that's just	ok
that's my	aiji
that's not	ki
that's okay	ok
that's on	jo
that's only	oj
that's simply	adcl
that's so	ak
that's the	alechkjbkeoduj
that's what	aajiro
that's why	blki
that's worth	aibk
thawed	bi
the	ajbmdbedgeheibjjkllSmbnqoipjrlsivX
the "	aObnceomrevz
the #	alcmdleagZhSjYkklZmbnipdqrrbtTuave
the a	adcj
the aarhus	al
the ability	aetl
the above	aYftnd
the abstract	bmretkvd
the academy	aYcceigiinnk
the accent	ci
the acceptance	enqb
the accepted	bm
the access	am
the account	al
the accounts	akcluj
the accreditation	uj
the acknowledgements	ajui
the actors	alod
the actual	rlvj
the ad	aebickge
the address	aibknj
the admissions	ak
the advanced	hm
the advert	bpcngdjboordtX
the adverts	ej
the advice	aokdtl
the afternoon	jdmjokqj
the age	aYgohdijjmkkoerbtd
the agencies	adim
the agency	aeijoeqjrjuc
the agency's	akgetk
the agenda	aqqd
the agent	aelp
the agent's	aacieijk
the ai	hk
the airport	aXoltnud
the album	jk
the algorithm	aTty
the all	abtm
the allotment	ajhdjrkcoc
the allotments	nduk
the altos	ak
the alumni	geuo
the ambassador	ni
the ambassador's	nj
the ankle	rk
the anniversary	aejk
the announcement	joqj
the annual	aenjqdun
the answer	aZbdcTdlekhmjanjoaqkuj
the answer's	qj
the answers	aWcedkglhirj
the anthology	ak
the apartment	aejl
the app	gj
the appeal	bi
the appendices	aj
the appendix	cnti
the applicants	aYbiolretm
the application	ajbedemjniqkrjte
the appointment	adhktk
the apprentice	ji
the apron	ak
the architects	tj
the archive	albclkqi
the area	bk
the argument	ancbrjtl
the arithmetic	ai
the arrears	aakp
the article	cevu
the artistic	alnj
the arts	ajgdnktmub
the assessment	ri
the assessor's	al
the assessors	ai
the assistant	abglhenmri
the assistant's	hi
the assumption	aeqj
the attached	abhklnqerdsl
the attachment	aZsnto
the attachments	tk
the attempt	jcml
the attention	rk
the attic	aaijjm
the audience	aibbcjgjjjocrj
the audit	hejjuk
the audition	ajdlgZhckjojrdtbun
the auditions	ai
the august	aj
the author	ar
the authority	nl
the authors	am
the automatic	addj
the autumn	anbccjjaoctduk
the award	qj
the awards	bigini
the away	ck
the baby	aabqjakpodqerlte
the babysitter	aVjool
the back	bcdeeygjiejekalcodqcritc
the backup	om
the bad	akheui
the badge	akheomuk
the bailiffs	aUgejdk0
the baker	gm
the bakery	jikirj
the baking	tk
the balance	anglocrete
the balcony	aimi
the band	aedkgejmkZojuk
the banjo	gm
the bank	aebdhdiikwuc
the bank's	aekoqe
the bar	cjdjoe
the basque	sk
the batch	aebkeisj
the bath	ki
the bazaar	aenm
the bbc	ai
the beam	ak
the beard	adeo
the bears	ak
the bees	antd
the beginning	nkre
the bench	ai
the benefit	hk
the best	akbPcUdZebfugvhbiqjckZmbnVoNpeqbrjsdtiuW
the better	aYcldeeegkhcjekiodqjrsta
the bid	ajbedaglhejendoirjtd
the big	bkgioite
the bigger	aXonrj
the biggest	alcjgi
the bike	kj
the bill	adhekjmo
the bin	aehdjt
the bins	acektk
the bird	am
the biscuits	ajritk
the bishop	acnq
the bit	ao
the blind	aj
the block	gmvi
the blog	aj
the bloody	hl
the blue	aqjlodte
the board	cmdbekgehciijckjlemdnnoZqkuTve
the board's	becjjlrn
the boardroom	aj
the boat	aj
the boathouse	ai
the boiler	tl
the book	akbXccdceqgiibjmndobqkratX
the booklet	aj
the books	ak
the border	bmue
the borrowed	an
the bot	adcj
the bother	abmn
the bottom	adbicedjfiglhjjdkdmeojrdtd
the boundary	ak
the bow	oj
the box	aebccdejfnjcklskteul
the boxes	jmsm
the boy	ajglnete
the boys	acbehdjwkloeqdue
the brackets	ai
the brahms	bjcj
the branch	akgj
the brass	uj
the break	an
the breakdown	aj
the breakfast	al
the breathing	adgl
the bricklayers	qk
the brickwork	aeck
the bride	adrn
the bridge	alij
the brief	bZcuddoktZvc
the briefing	uj
the bright	aeon
the bristol	bkje
the brochure	aaiq
the broken	atud
the brown	adjekn
the brushes	el
the budget	anbjcldXgbhYjckamrojrWuavZ
the bug	ai
the building	aVbYciepjXkdmenoolrpuc
the burden	tm
the bursary	hnkjoe
the bus	ajbXeigljjkombncoWqbratYul
the buses	ai
the business	abrl
the butler	al
the bylaws	accm
the cabinet	amnd
the café	aj
the cake	kemmok
the cakes	tj
the calculation	aj
the calendar	onqe
the call	adbjcneegphWjbkcldmmsptYua
the callback	aZhr
the camera	aYckkl
the campaign	bn
the canal	beinretk
the candidate	begeoptd
the candles	akjdki
the canteen	aiqi
the canvases	aepn
the cap	acbk
the captain	nl
the car	adbXdkgdhdktleqeretjukve
the caravan	acjm
the card	ancine
the cardamom	aj
the care	rktj
the careers	ii
the caretaker	dl
the carpet	adcm
the carrick	accigj
the case	aicqdY
the cast	ajek
the casting	nk
the cat	alej
the catchment	adbl
the caterers	jemjqi
the catering	hitl
the ceiling	aj
the cellist	jl
the cello	bedihdjrklqerdte
the centenary	jk
the centre	aecnre
the ceo's	ni
the ceremony	ji
the certificate	cmlk
the certificates	aagnol
the chaconne	gi
the chain	oi
the chair	aYbvgahiicjekdmjoirjtcue
the chairman	acbohenjrjtd
the chairs	amgejk
the chance	eiflhcjcmcnqodtcum
the change	hioi
the changed	ai
the chap	aebk
the chapter	ol
the charity	niuk
the charm	abbddminrjtc
the chat	dk
the cheap	adrm
the cheaper	aZoetu
the cheapest	tj
the checklist	an
the cheek	ml
the chemist's	bckn
the chennai	adgl
the cheque	qk
the chief	nm
the child	ol
the children	aibZcdeegkhkicjpkpneoVtauYve
the children's	aZjloo
the chip	aj
the choice	akbjrdte
the choir	abejgbicjnneomrltb
the chorus	aldeemhjte
the chosen	ciekgcqdtj
the christmas	acbkjeoq
the church	al
the citation	ai
the city	ni
the claim	ci
the class	adjiqm
the classroom	cejk
the cleaner	aeon
the clear	ai
the clearance	ci
the clearest	ao
the clerk	bi
the client	ck
the clients	ai
the clinic	ajhdjilj
the clinic's	bk
the clip	tj
the clipboard	aemj
the clock	aimjqj
the closing	bmcidchamloaqdso
the clowns	aetm
the club	amgahkjereuj
the co	aeek
the coach	jk
the coaching	gekj
the coast	am
the coat	ak
the code	acrjvq
the coding	gm
the coffee	aadegcjemroeqlrito
the cold	kmte
the colleague	akbjoe
the collection	ak
the collector	aegjnj
the college	aibehmnerjte
the colour	acbl
the column	gmkiue
the coming	gelioeqm
the comma	ai
the commas	aYro
the comment	cl
the comments	aeblhelkpn
the commission	bnoe
the commissioner	niuj
the commissioner's	nk
the committee	dagchijkkdleojretsuTvZ
the committee's	aickmktjvd
the commute	alcj
the company	acbdeihoidjconrmteud
the company's	mj
the competition	akbjheqj
the compiler	aeck
the compliments	ol
the composer	cegknj
the concept	addkrj
the concern	cm
the concert	aibiniuc
the conductor	gi
the conference	glhjqdukvd
the confidence	rj
the confirmation	tk
the conflict	an
the confusion	akmd
the consultant	nitl
the contact	lk
the contents	aUftoerm
the contract	adccdeejgdhkimjdncocqoretj
the contracts	qi
the conversation	abfigjnioi
the copies	aq
the copy	aZnnomtlvc
the cork	aihilk
the corner	hqoe
the corrected	am
the corridor	aXdjepkdmkonqdreteuave
the cost	tk
the costings	ai
the costs	aioj
the costume	jnke
the costumes	aeolqk
the cot	adjl
the cottage	aehn
the cough	alke
the council	adbcecfdgdhXidnmqbtiux
the council's	aahnuj
the councillor	aenl
the count	ambjme
the country	beccdigiiqrdtb
the county	bdeegohqiakbneoerZuj
the county's	ul
the couple	aijetj
the courage	geiejjrj
the courier	uk
the courier's	mk
the course	aicjejglhZjdlkncoUqmrmtZvc
the court	ki
the courtesy	hk
the courtyard	al
the cover	acbediliso
the crane	bl
the crates	ak
the credit	ajbk
the crew	ajjkkkoc
the cricket	apnc
the criteria	bigdhbljqqtdvb
the criterion	ajcj
the crowd	acgm
the crumbs	alkc
the cubs	tl
the culture	aatq
the curriculum	gk
the curtains	aYbehmin
the custom	adol
the customer	acul
the cut	ajhjlj
the cv	adbjgl
the cyclone	ki
the d	gn
the dairy	ok
the damp	aVbkeileojtn
the dance	ai
the dancers	jeqk
the danish	gilk
the dark	ij
the dashboards	gl
the data	bkceum
the date	akbmdWecgehioZqYsltivc
the dates	bkcjgehdlluj
the day	aabjcldTfpjikmlaoepcqjrasdtmuYvd
the days	adkl
the de	cj
the deadline	bmcjdbhZjakiqcsjte
the deal	abhm
the dean	adgejenuqj
the dean's	adnjqiti
the debt	aZks
the decade	gl
the december	di
the decent	hj
the deciding	cj
the decision	ajbecefYgZhbibkklcmcokqlrdsetnvb
the deck	rj
the deeds	acnl
the degree	hekk
the delay	aujekeqe
the delivery	ak
the demo	aXdmgnrkvc
the dentist	akeeko
the denver	gj
the department	acbdicjkmlnirivd
the department's	aeuk
the deposit	abcadiebgchZjjlkndoqpnqksiteudvd
the depot	eeko
the depth	acckij
the deputy	hk
the description	ej
the design	al
the desk	bidjijlcmknZocqZrltcuk
the details	adqm
the dialogue	cddktk
the diary	aj
the difference	aiceekklojrb
the difficulty	ai
the dinner	uk
the diploma	cote
the director	aThrllqoteud
the director's	aUbickdegdnlrktl
the discussion	tjvj
the display	aj
the distance	abjmtm
the district	aiij
the divorce	gekq
the diwali	aejj
the doctor	abgkjkkpnd
the doctors	hejekn
the documents	al
the dog	adcodeejgdocslue
the dog's	ml
the donkey	aj
the donor	ni
the donors	un
the door	ajccdieqhdiijckdlemjobratjuX
the doors	aj
the dormitory	kj
the double	aicehdmm
the draft	ar
the drainage	aj
the drains	aj
the drawer	aebjgkjk
the drawing	jj
the drawings	caddgcobqnsotive
the dress	jilj
the drill	aj
the drink	acjikj
the drive	aicehjji
the driver	aj
the driving	ai
the drone	aj
the drought	kj
the drummer	aj
the drums	ak
the dry	aj
the dublin	ij
the dullest	aetl
the dumbest	aYrr
the dunmore	ak
the duplicate	al
the dust	aaon
the ear	aero
the earlier	aadpmjqj
the earliest	adfl
the early	am
the easier	qk
the easiest	al
the east	al
the editor	aZdeejhllenlqmretiuc
the editors	acqjrl
the education	nirk
the eight	bjtj
the electric	aZkn
the electricity	aekp
the elevator	aejmoe
the eleven	ceheopui
the eleventh	aWbijltk
the eligibility	ai
the email	ajji
the emails	adum
the embassy	adnoud
the emergency	hj
the empty	oj
the encouragement	rj
the encouraging	actm
the end	aebbcZdXeYftgmhaiYjZkilbmjneouqmriteuave
the ending	alcpddemgdjekbliqetd
the engineer	cn
the enterprise	ai
the entire	abel
the entry	aYbjhlkk
the envelope	aisn
the equality	acuo
the equations	acro
the equity	aeuj
the error	bccbmqvj
the escalation	fenk
the essay	aecigkmi
the estate	aj
the estates	bi
the estimate	aemj
the ethics	ajdjnduj
the evaluators	ok
the evening	ddeehljpkelendoYqcrktbuo
the evenings	akjeodtk
the event	al
the event's	aagjul
the evidence	ciokti
the exam	bili
the executive	ni
the exercise	go
the exhibition	alqltd
the expenses	amnbuk
the experience	nk
the experiment	aeck
the experiments	aj
the explanation	adbl
the extension	ci
the external	gkreti
the extra	anmZok
the eye	abeZjqmlqn
the face	ji
the faces	gk
the fact	aYbiclmm
the faculty	acrm
the fair	achljnnjojub
the fall	as
the families	aekiol
the family	alblhljakdnjoeue
the fantastic	tj
the fare	koue
the farmer	adtk
the fault	apbccUhemr
the fauré	gi
the favour	aWflhplk
the february	aj
the fee	abcbeohekploqeteue
the feedback	bkgehdltndomqatZuevb
the fees	ackl
the fella	rk
the fellow	gm
the fellowship	bieigcrl
the fence	nisi
the ferns	aj
the ferry	anhj
the festival	abbedigehnieodpmqj
the few	ak
the field	cjgloUrktiudvd
the fifteenth	qj
the fifth	doqe
the fig	ak
the figure	ajbickgdrj
the figures	cpelgbieneocretmudve
the file	anbXcqdceigdhbjenkoasjtbuX
the files	aj
the film	gmqiue
the final	boddlenuoeqetdva
the finalists	gjtc
the finance	ki
the finest	abcdgvheimrdtc
the fingers	ki
the fire	acbcceelgdijjbqdreuv
the firm	bigiilnitd
the firm's	achm
the first	bjdeergdhbibkdlambnboSpcqlrytouY
the fish	merm
the five	ajbqckdXedgcjjkclcmcqbriud
the flask	aj
the flat	abddeqhiidklmboZrmseucve
the flautist	rn
the fleet	ai
the flight	si
the flights	aejooe
the flood	akcleejdkn
the floods	aijj
the floor	bZceecgqhkiljckinaqerjue
the flour	ai
the flowers	aWjkop
the flyer	aeql
the folder	ck
the folk	gi
the folks	gi
the follow	achn
the following	aXccfjlxqd
the font	aampndrm
the food	klrk
the fool	aegeoo
the footings	ei
the footnote	bnoetd
the footnotes	ai
the forklift	ck
the form	andmhWiajTmVnYqnrmsptYuXvb
the format	aYbm
the forms	ti
the fort	adhj
the fortnight	abgjjk
the forty	aYgemkomul
the foundation	abjoni
the foundation's	ij
the founder	ienp
the founder's	aenk
the founders	ackn
the foundry	kk
the four	bZcjdejdolsm
the fourth	adbdcbdqedhbmkoernte
the fox	al
the foyer	aWdoqirjti
the framework	cj
the franchise	nj
the free	adhjjn
the freelancers	ui
the freeze	ai
the friday	akbedZonql
the fridge	akecjnkird
the friendliest	aq
the front	aobedlecgejcoiqcriucve
the frost	ap
the full	aWbkcideedhmnium
the fun	um
the fund	akelhekdnetm
the funded	aZbitm
the funder	nj
the funders	uk
the funding	aeqo
the funds	ai
the funeral	adkn
the funnel	kl
the furniture	rj
the future	aafltivj
the fête	ok
the gala	nk
the gallery	gjndtl
the gallery's	acditj
the galway	al
the gap	apcjgjhcjdre
the gaps	adkl
the garage	aajp
the garden	apbZclgehmjiobqetdud
the gardens	adgljl
the gas	acjekr
the gate	amdijkkdnltevc
the geese	ai
the general	di
the generator	ai
the genius	aiti
the genre	accitk
the gentleman	aWbjrv
the german	adljtj
the girl	aYbqgehkncrkui
the girls	gejbom
the glaze	aablcjsj
the go	ak
the goat	aerl
the goats	akke
the gold	bk
the good	aNbeheiejak0mlqirktj
the governors	adniuk
the grade	aehk
the graduation	ni
the grandmother's	aiqi
the grandparents	jj
the grant	belkodqirltUuo
the grants	ai
the grave	aakjtm
the great	ik
the greatest	abgjimqj
the green	ui
the greenhouse	aj
the grid	ak
the ground	abcjeiimokre
the grounds	adcl
the group	akgmhcjdojrdue
the guard	bj
the guidance	sk
the guide	alij
the guidelines	beolrdsk
the guitar	aejj
the gutters	an
the guy	aetn
the half	aadkinmlol
the hall	alcmddeihnibjdkXljrdtXuave
the handover	ol
the hands	tn
the handshake	dcmm
the handwritten	aj
the harbour	ao
the hard	rl
the harrow	gj
the harvest	ki
the head	aibcjekknkrdtd
the heads	omrdtavi
the hearing	aesl
the heart	aZjuke
the heater	an
the heating	korj
the hedgehog	ak
the help	vi
the hendersons	bj
the hens	jnoe
the heritage	uj
the heroine	cj
the heron	am
the herr	nk
the high	beiltk
the higher	ci
the highest	aZcifjgmhctk
the hill	aeem
the hinge	ai
the hint	aXor
the hire	aoee
the hiring	akti
the history	vk
the hold	ak
the holding	alui
the holiday	acoq
the holidays	ajbedo
the home	aYjmkk
the honour	ij
the honourable	nj
the hope	aYdmeimi
the horses	adtm
the hospice	ai
the hospital	edjikinmud
the hostel	kmqe
the hot	ak
the hotel	aXllomtl
the hour	aYbecdddeihjjakamopmqsreud
the hours	bjcdeljdkdqeul
the house	ancdebgahajekjnloeqlta
the houses	gl
the housing	aeul
the humour	aeck
the idea	bcgemktp
the identical	acbick
the impression	aWbjhjrkti
the inconvenience	ai
the incubators	kj
the incumbent	hj
the incumbent's	ok
the index	adel
the insights	fj
the inspection	adbm
the inspector	aaus
the inspectors	abgmun
the institute	adglik
the instrument	amcckive
the insulin	kj
the insurance	ak
the interest	ajne
the intern	aUbdoqretq
the internal	aabnhj
the internship	acljuk
the interpreter	aebl
the interview	acbbeZgehiimkkldmanaonqVrosctpvb
the interviewees	jk
the interviewer's	adul
the interviews	ambkod
the invaluable	aefi
the invitation	ti
the invitations	qi
the invoice	an
the irish	ak
the island	aecllj
the issue	abcivo
the january	anec
the job	aXbpcmekgnhoiekYnaqitbuavb
the jobs	glte
the joining	aZhlqj
the joint	aenj
the joke	blcejerp
the journal	ekfeiijmojreucvb
the judge	abbmnj
the judge's	addn
the judgement	adim
the judges	aabpcidrgZjdnbokra
the judging	bi
the jumper	ai
the june	di
the junior	amve
the juniors	aj
the jury	jdmjnbocqitpuivZ
the jury's	bnoe
the kennel	ai
the kennels	ui
the kettle	aj
the key	avgmncvc
the keyboard	aVcijeolrmtl
the keynote	aZbkgjtjuk
the keys	aecedWeehqjikcmenaoopmqdtd
the kids	iljjkkoc
the kilbride	nj
the kill	akui
the kiln	al
the kind	aRbegmhiicjkmdomrutXue
the kindest	ajgeijmnre
the kindness	il
the kisumu	ak
the kitchen	akcigeriue
the knee	aekj
the lab	aijmkd
the label	aj
the labor	aine
the laboratory	abrn
the labour	nbun
the lad	aboirkun
the ladder	niok
the ladies	ol
the lads	jj
the lady	aZdkgoheibkbmpnauc
the lake	arkdnj
the lambing	an
the lamp	aj
the land	aeul
the landlord	adejgkjVkinmqmtjub
the landlord's	aebm
the language	bmre
the lanterns	li
the lanyard	ajeeol
the laptop	ackm
the large	lj
the larger	aimj
the largest	adhl
the last	adbZcXdaeehYjskjlbmkoiqbrRux
the late	aodejlke
the latency	ck
the launch	antc
the launches	uk
the law	akcj
the layout	dj
the lead	aabiekgbhqkdqdti
the leaflet	ai
the lease	albidkeehckell
the least	aXbccYh8kdodqcra
the leave	aj
the lecture	aWtt
the lectureship	adhlni
the ledger	aecm
the leeds	akhcjlli
the left	rptb
the legend	ii
the lemon	ai
the length	admr
the lens	an
the lesson	aloi
the lessons	aefk
the letter	aiblcedZhckTlbmlolpernscuavc
the letterbox	ai
the lettering	ai
the letters	anbdjdrk
the lettings	rj
the level	aahirntl
the liberty	abjeqs
the library	akbegdjdkvoercuc
the licence	bcoltk
the licensing	abnauu
the life	aatn
the lifeboat	akte
the lift	bbckgdhijckdoiuk
the light	abkntl
the lighthouse	jj
the lighting	ri
the lights	dijote
the likes	il
the limit	ambesk
the line	aldbhdmenkodqire
the lines	alcdvi
the link	aiblvl
the list	ambVcWdkeogSicjckdldmcnioUqwrjseuXvj
the listing	adbjcj
the little	ajeijlkomeobqeteue
the load	cn
the loading	ak
the loaf	gl
the loan	cedjkqllqa
the lobby	ejjm
the local	ailiuk
the locker	ak
the loft	adjq
the london	aj
the long	mooerl
the longer	aaljrl
the longest	ak
the longlist	ao
the look	alblhc
the loom	jk
the loop	ai
the loose	akui
the lorries	hi
the loss	aYelgl
the lost	ok
the lot	aabqnkod
the lottery	ui
the love	aeer
the low	akbdccmpre
the lower	uj
the lowest	abcjhpkdsk
the luckiest	eiii
the lunch	oj
the machine	aZrktl
the maestro's	ai
the magazine	rj
the mailing	ai
the main	aocddihcnjqctk
the man	abbedjgoheidjcnitp
the manager	aehlqi
the mango	ai
the manner	ai
the manuscript	aibjedkj
the map	tn
the maps	an
the march	hk
the margin	ddeill
the mark	liml
the market	hijetk
the marking	aetnve
the marks	cedsecgbjdkklomenjqcraue
the marquee	al
the marrakech	jj
the mat	dekl
the mathematics	rqve
the matron	nj
the matter	aedwecgeheidjdkcmdnnoVqkrctbujvd
the mayor	abns
the mayor's	aWbcnjtnun
the meantime	aqgdkdll
the measuring	ai
the medal	aaglodtn
the medicine	kj
the meeting	aVbkdehekdneokrutdui
the meetings	acem
the meetup	aenk
the members	acnjrm
the men	abbnjiqk
the mentoring	ai
the menu	abmern
the merit	nj
the mess	ae
the message	aqni
the messages	abgkun
the meter	abdkkn
the method	aobecmdeodtd
the middle	ambddngellrctdue
the migration	ak
the mill	aobejdkmneqjtd
the minibus	hikj
the minister	acgpkdnruc
the minister's	aWnu
the ministry	abbciknrrcun
the minute	al
the minutes	acbzcaddgejdlkneoaqj
the missing	apbideoevd
the mistake	bdmn
the mix	mj
the mock	ai
the model	ambdli
the models	jk
the moment	aZbneajekqodqjukvi
the monday	aXhqkkqe
the money	bUikjckqndqkreti
the monkey	adno
the monsoon	ak
the month	bedkgdhbksqjuc
the monthly	aj
the months	jl
the moon	abfm
the more	tj
the morning	bkddeigehjleoltd
the mornings	ek
the mortgage	ci
the mosque	geqm
the most	adbacZgmheikjekdmkocpnrntbud
the mould	aTolts
the moulds	hk
the move	aqjmkaqctd
the movement	aecl
the mozart	adciiqrd
the msc	aj
the mud	un
the muddy	ajme
the mug	oi
the mumbai	ai
the museum	aZgdijjjpkto
the nagpur	ai
the name	aibjcddjeagZhYjklimbnpocpcqereuZvj
the names	aXcdelhiloneojte
the narrator	am
the nation's	aYtp
the national	acno
the natural	gehnij
the nearest	aj
the needful	aceifqgeqjrcteve
the neighborhood	adul
the neighbours	ankkqd
the nephew	aWontm
the nerve	bj
the new	ambvcUdieTfagKjilkmcnTqcratlud
the news	asbejekenl
the newsletter	lkolue
the newspapers	qcur
the next	bXcWdeeefcgjhpiZjlkeljmjopresdtdvY
the nhs	al
the nice	jlre
the nicest	akikjekeoi
the night	bkddelgdhikjneqeretduj
the nine	albdgdjcklolte
the nineties	abcjrp
the ninth	aebpdigehdknnetd
the no	cdioqitj
the noise	aockje
the nordic	ui
the normal	hk
the north	albkiitd
the northern	ai
the note	beiito
the notebook	aj
the notes	aWbecjdnhilnoerltb
the notice	bddiojqi
the noticeboard	op
the novel	abbdcegtjk
the novelty	gk
the number	dlekhi
the numbers	bihijm
the nurse	aejl
the nursery	jdomqi
the nurses	abjp
the oak	aj
the objection	ci
the observation	algj
the obstacle	ek
the obvious	ajbagehm
the odd	aj
the odds	asvV
the off	aedj
the offer	gjhokeqntdve
the office	aieigchYjjkenZodplrmua
the old	apbYedhdibjikXncul
the older	clji
the oldest	ajgeoj
the ombudsman	aXnmur
the on	oi
the once	aedioi
the one	bTcmdqeifehSjvkilcmnoSperbsTuive
the ones	adbkccdigeikjdkemeonrZud
the online	al
the only	aXcbdXelhmirjjkrldmYnToJrWsktm
the open	aydjeejeliqZ
the opening	atbdcedegbhekclkoiqjrltbudve
the operation	abkm
the opportunity	fn
the opposite	aXcvhe
the orchestra	aYgeoeru
the order	cl
the ordinary	aihl
the org	gk
the organ	aeidjenqqk
the organist	mi
the original	aahkilvn
the originals	aj
the ornaments	lj
the other	aebrccdjeqfdgnhZiejcllmanPoepesbvb
the others	acbedWepguhaiukeljnXokqYrcsetVvY
the otter	ak
the outcome	aibnclddfngckdmioatd
the ovens	ij
the owner	bdejgehbjbnvoeuc
the owner's	aYbijenw
the pacing	tj
the page	abbjengiiioereteucvs
the pages	aYbiceejhjnltk
the paint	ajki
the paintings	ai
the paints	jj
the palace	aWgqim
the panel	acblcrdZgOhjiqlemonRpircsbteukvV
the panel's	aYbldagehpjdkelnocretmue
the panels	gk
the pantry	ai
the paper	bWcjdZgmhkiejdlendqkrXskuivc
the papers	acbihdjdneur
the paperwork	aabsheocqj
the parcel	aukene
the parents	aebdgejekeqqur
the parish	anganjqj
the park	al
the parking	ajhdjekcllop
the parrot	ak
the part	aablcidkgnhbickdmdndoqqdrZub
the partner	np
the partners	nm
the partnership	rk
the parts	acom
the party	ok
the pass	akoi
the password	abum
the passwords	ai
the past	bdgbuq
the patience	akli
the pawn	aYkp
the payment	ul
the payments	ai
the payroll	qj
the pdf	aj
the pen	heijjdqjtk
the pencil	bl
the penny	ck
the pension	abeilkmj
the pensions	uj
the people	abbTcmeegoiWjikimjnrojretVud
the perfect	fj
the permissions	uj
the person	aibccqgphXjmkbmjoWrYsetkucvc
the personal	am
the petrol	adkk
the phone	abergXicjnkjmetduTva
the photo	aZbmmjtl
the photocopier	aZbeooto
the photograph	ajcdtj
the photographs	ailioj
the photos	siuk
the phrase	aebicjojti
the phrases	bj
the pianist	abelmn
the piano	akdeeijjliokrdte
the picture	vl
the pictures	ckodrn
the piece	bieegdhniajeuk
the pile	bijckemkrdtiul
the pilot	aqvc
the pitch	aiki
the pivot	tk
the place	abbkcbdcechnjZnjqkrptaue
the places	abckuk
the plain	gl
the plan	aekjtk
the planet	rk
the planning	aatmuj
the plans	aibilm
the plant	aj
the plants	ajqk
the plastering	ei
the platform	adul
the platters	li
the play	abcirlsltlve
the playground	ai
the pleasure	aefk
the plot	ajbdctjerd
the ploughing	ck
the plumbing	ti
the podcast	ai
the poem	ap
the poems	aioerjtd
the poet	aj
the point	ajbecngeoeqern
the points	aqbc
the police	jjuj
the policy	nmre
the pool	aerk
the port	ai
the portal	bmccdlgehejjljqetc
the porter	aomknd
the porter's	aj
the portfolio	dseegdhcndonqdresltc
the position	am
the possibility	adfl
the post	iZjcklmanUoeqorUsptluZvZ
the postage	ei
the postcard	di
the poster	abemhjkeopreue
the posters	gl
the postman	jm
the postmark	gm
the pot	an
the power	ademni
the practical	addl
the practice	ak
the pram	ai
the precaution	nj
the presence	abio
the present	amhiuj
the presentation	cjrj
the president	nq
the press	aZtnui
the press's	nk
the presses	aetp
the previous	aebkdi
the price	hYkYneoiqqratpueva
the pricing	ai
the principal	acnu
the print	ak
the printer	ap
the printer's	ai
the prints	km
the priority	oi
the prize	ajbXceddjaksocretZum
the prizes	aagq
the problem	aZglsivr
the procedure	andevd
the proceedings	tl
the process	aWbiflgjoo
the producer	dcnl
the product	rm
the profession	aZgjrp
the professional	ni
the professor	bi
the program	adbknk
the programme	bmeigajekeolqntcue
the project	aebenktjvk
the projector	ajcj
the projects	aktd
the prologue	li
the promise	aZkkoo
the promo	aebioj
the promotion	aYgkhotjue
the prompt	aj
the proof	ijqi
the proofs	aj
the proposal	bbclgkhdrmtj
the prototype	adhk
the provisional	hi
the provost	aYnq
the psalm	jk
the pta	aeuk
the pub	aj
the public	aieeriuj
the published	omud
the publisher	aYntti
the pump	al
the pumps	aijkke
the pune	ai
the pupils	ji
the puppy	aj
the purcell	al
the purchasing	rk
the q	mi
the quarry	ai
the quarter	an
the quartet	acdegkhkpl
the query	dk
the question	aacjdxeegnhWjanYoTrkteuavn
the questions	aYbxcddehcjckcneoZrwtdub
the queue	aehmilmmoe
the quick	an
the quickest	akginkrb
the quiet	jbtjul
the quietest	aqgc
the quilt	lj
the quiz	aj
the quote	mjnj
the radiator	ai
the radio	uk
the raffle	aibk
the rail	al
the rain	anjbkitjua
the ranking	dk
the rare	tj
the raw	ai
the reader	abjmtj
the reader's	aejk
the readers	njoeqk
the reading	aocmdchbicmkodrkucvc
the real	iimjni
the reason	bjcidtebgahijnkboYrZub
the reasons	aQbkcbdledgdhojjkelnoVqnrjvZ
the recall	aesn
the receipt	aleeokqesnve
the receipts	am
the receptionist	aVbmon
the recipe	gl
the record	aabickgcojsntb
the recorder	bi
the recording	aacqddgdheljmmujve
the redesign	tk
the redundancy	abko
the referee	akbickoeqe
the referee's	amle
the referees	acrp
the reference	ambnojqeretbui
the references	akbesitk
the refund	lk
the refusal	ijtn
the region	adho
the regional	ajno
the register	ao
the regular	ajke
the regulation	cl
the regulations	aj
the regulator	ul
the regulator's	acum
the rehearsal	li
the rehearsals	kj
the rejection	aWbdgdidjdkjolqitx
the rejections	ij
the remaining	ho
the remark	acckto
the reminder	di
the removal	qk
the rent	amcjeigZhZkjmjneocuc
the reopening	ai
the repair	al
the reply	adsitl
the repo	sl
the report	aibjdklitdud
the reports	aili
the request	bkcedi
the research	tk
the reserve	aZdlergehdokqe
the reserves	adhn
the residency	aYceelhpkjplqe
the residents	jjkk
the rest	aYcVdYeegohnitkZlnotpjrUsetVvb
the restaurant	rm
the result	bccmdiedgbhdkelemeojrj
the results	aitk
the return	ap
the returned	an
the reunion	aj
the reverse	gl
the review	aeuk
the reviewer	adbjcipmue
the reviewer's	aj
the reviewers	bjcbdelkodpptkva
the reviews	ajgj
the revised	ak
the revision	hekl
the rhyme	ci
the ribbon	ai
the ride	aebk
the rigging	uj
the right	bccqdjeagbiijZkdmaqerZsmtiui
the rights	aiekkendqmuc
the risk	dm
the river	akbkedgehijjkeoiuZ
the road	befkgqhejdnkteud
the roads	aj
the robot	an
the role	acbkdeeqfcgdibjbkclkmcppsmuZve
the roof	begihiieoirdui
the room	acblccdjeegkhQiqjckVnjoeqkrosjtcuevb
the rooms	am
the rota	bncidelmoltevc
the rough	albe
the route	hi
the rowing	aj
the rubbish	ambd
the rubric	aebbjklmtk
the rule	blhmmenkoeue
the rules	ajbxgehZjeocrdtcudve
the runner	aehmtj
the running	adgjqi
the rye	al
the résumé	rk
the safest	aetk
the safety	aj
the sake	dl
the salary	aUbidjemgchYrptk
the sale	akgj
the same	boccdpeUfkgdhSiekkmenioepcqVsitl
the sample	ajbccnddhpjemjqetXubvZ
the samples	ancedejkkemlobresite
the sandwiches	admjtn
the saturday	eehojjljoeqaskuc
the saturdays	adhejlqi
the savings	aboltl
the scaffold	bdpn
the scaffolding	ckki
the scan	ak
the scar	abjn
the scarf	rj
the scene	cj
the schedule	adokqk
the scheme	akckdaoiti
the scholarship	aabigbhokl
the school	aebeceemgZhrimjmkcrWtY
the school's	uj
the schools	anuj
the schubert	ak
the scones	aj
the scope	ak
the score	akbdcjdjgehkoesjtavb
the scores	biccdlhekklmojrctcvd
the scoring	albdcieeoeve
the screen	bm
the script	ajbddegjnlobqcti
the sea	injekdrl
the seal	abbn
the sealed	ak
the seamstress	jk
the season	aljk
the seat	akcjgkhYjiqe
the seating	bk
the seats	aXtnul
the second	akbickdjfdgdhjjTkjlbmiocpcritmuRvU
the seconds	al
the secretary	nlvd
the security	aj
the seed	ajbj
the seedlings	jmke
the selection	bcfkheikrdtium
the senior	adhjrk
the sense	abcjol
the sentence	il
the separation	kj
the september	ap
the sequel	lkqj
the series	annktc
the server	adtkvi
the session	dk
the set	al
the seven	mm
the severn	ak
the shade	gl
the shared	am
the shed	an
the sheep	al
the sheet	aeqm
the shelf	jn
the shelter	aZjnkl
the shelves	akoj
the shift	abontl
the shifts	aeckkk
the shoes	jdklol
the shop	bedjgehjjnud
the short	ajhkoe
the shorter	dk
the shortlist	bsccdegbkklimeoXrctjve
the shortlisting	biok
the shovel	jk
the show	auekgdoitb
the sia	hi
the side	ao
the sides	acrl
the sign	cjhm
the signed	as
the signing	aeoj
the silence	aadmjboutd
the simple	rm
the simplest	abqq
the singing	tl
the single	cedlil
the sister	am
the sister's	hk
the site	amceddgeoepnqeue
the six	aockgdhikdodqd
the sixth	dooe
the sixty	aemm
the sketch	aj
the sketches	aimj
the slide	tl
the slides	an
the slip	algchkilrb
the slot	aZckejhcjiljreul
the slow	aickdcmdtl
the small	aigrtkua
the smaller	andqketd
the smallest	ethe
the smartest	aagr
the smell	ajrj
the smethwick	qi
the snow	ckji
the so	bdretn
the society	fdnjonte
the society's	ni
the sofa	ej
the software	akelqe
the solo	akgije
the song	an
the sooner	aYqt
the sort	aWejgdijjemdoqrmtdul
the sound	gnte
the soup	aikm
the source	uk
the space	anci
the spanish	sk
the spare	a2kdnb
the speakers	diok
the speaking	hi
the specification	oj
the speech	bi
the speed	aj
the spelling	njrk
the spine	ek
the sponsor	aedlnk
the sponsors	njteun
the spot	acgloisj
the spreadsheet	abbm
the spring	anccdleZhiiikkocqbretaucve
the squad	abqlum
the square	gi
the stables	ei
the staff	blhcijocti
the stage	aabdergkhZjeoirduk
the staircase	ajrj
the stairs	anbugdhejbkbrctcue
the stairwell	aiuk
the stall	ekuj
the stalls	am
the stamina	ql
the stamp	eniemote
the stamps	aerl
the stand	ak
the standard	aZbdcagsherismtj
the standstill	uj
the stapler	am
the stars	abfmuk
the start	albjfigijdkbmjodqkreuevd
the starting	aXhmql
the state	mo
the stated	ol
the statement	mj
the station	ar
the statistics	biri
the steel	ck
the step	aYjmkk
the stepping	anfj
the steps	dk
the stipend	aedl
the stock	ai
the store	acejul
the storm	anke
the story	ajccgjjboetcuq
the straight	aj
the street	adcehjjmkpoereteua
the strength	aVbcgdiejuojqmretiud
the stress	adjk
the strike	adbn
the stroke	aejjkj
the stronger	cm
the strongest	aXgt
the student	liqi
the students	anbegoobtdue
the studentship	qj
the studio	aleigcjdllpk
the study	tk
the stuff	al
the style	ak
the subject	aobacagohYiejonaoZrouZ
the submission	ap
the successful	adbpcefbguhdneoirdud
the suggestion	aetk
the suit	aabdjrkooe
the sum	ckkj
the summary	amceomre
the summer	ajecjckYlmomtd
the sums	blgjjekiodtk
the sun	edirqj
the sunday	edjjlksk
the supervisor's	bi
the survey	ajcedljeketmve
the surveyor	ci
the surveyor's	aacjol
the switchboard	dp
the system	adomqk
the table	acbecdhdjekjqkrltZuk
the tablets	adkl
the take	aebjkk
the takeaway	acrm
the talk	aqbeckddgkiendoaqdrctiuavr
the talking	aegloi
the talks	bk
the tape	acbmeekcljmkoeqeteuk
the taste	acijrk
the tasting	jjri
the tax	uo
the taxman	anbejc
the tea	aeeilemlokrkud
the teaching	jk
the team	abbadkeihjjtmcndqisktWue
the technical	airj
the technicians	jlkd
the telephone	acbcdniljineodrdtmue
the template	aetm
the tempo	beclljoite
the ten	aj
the tenancy	aacjhlui
the tenants	adup
the tender	adbkdjhlkkqa
the tenor	acckdi
the tent	dk
the tenth	aekinj
the tents	aZro
the term	keqk
the terms	alei
the terrace	al
the test	aqcbgjhjiejeqerbteuk
the text	ck
the textbook	aiij
the theatre	acekgehkjdnn
the theft	aj
the theme	abbntj
the theorem	ai
the thesis	aobeci
the thing	aeckecglhkjbkkmdnjodrc
the third	aYbocddneZgiidjXkilWnbritouc
the thirteenth	heti
the thirty	am
the thought	adkjmi
the thread	uo
the three	acbldaeehejelemeooqerjtq
the threshold	ckde
the thursday	hn
the thursdays	ok
the ticket	al
the tides	ml
the till	ajmkqe
the tills	akcmtb
the timber	ej
the time	aXbYdjeYfqgthViYlkmenbqlrTtbuo
the times	uk
the timetable	bkdd
the timing	al
the tip	adtl
the title	dcengdidletkvm
the titles	adtm
the toilets	aZeq
the tone	akvd
the tools	bj
the top	cadtecgdhljbkdmenoocqeratbujvi
the topic	aobjvd
the toss	aj
the tote	tj
the tour	bcgehejikoneoirltc
the touring	ai
the town	abgdhiiijelirmul
the trade	aabecigmhejdlkmdncodrqtduj
the train	adbegdhpiijbmmooqetaue
the training	ar
the trains	am
the tram	al
the transfer	am
the translation	gkheji
the translator	aeqj
the travel	amdijlmencue
the trees	abhlmj
the trial	ajbecleehmjbkamlojqeue
the tribunal	aeus
the trip	aihkkiue
the trombone	al
the trouble	ajbccldaeihkkbmlnioZqerZue
the truck	al
the truck's	kj
the truffle	cl
the trumpet	gmli
the trust	aelknk
the trustees	aZceecgcjclen1oZqrtZuZve
the truth	acbmcbgijlnerbteul
the try	dejj
the tuba	ai
the tuesday	abdlgnjkne
the turn	dj
the tutors	ck
the twelfth	acqjtl
the twelve	hijo
the twentieth	qi
the twenty	adilml
the twins	bejnkeqj
the two	blcodlebgRhjjTkXmjrY
the typescript	ai
the typing	aotd
the typo	bicdtk
the typos	mi
the uk	aj
the understanding	aTbjhrqj
the understudy	aZhqol
the understudy's	aeek
the unexpected	ai
the uniform	aYhmjpqe
the union	begehdjeoeqbux
the units	ambe
the university	aXhkjktkui
the unpaid	actjum
the untranslatable	aeom
the update	aovd
the upload	aecj
the usual	acbcedhjnjtp
the vacancy	aUbqtm
the valley	adijuk
the van	aibZcdddedgdhbidjjkvmjobqmrctdue
the vat	aj
the vending	al
the vendor	hi
the vendor's	deqi
the venue	aj
the verbs	mi
the verdict	aooe
the very	aXblcdelhsjerbtb
the vet	kj
the vet's	adkl
the vicar	am
the vice	aensqd
the video	aove
the view	apcdgdmcnlti
the viewing	bmccgjhciljckemiocteuk
the village	aobbgdjqoc
the viola	hk
the violin	aadkjorctk
the visa	dnedhdkindqnud
the visit	jelk
the visitor	am
the voice	aacmrluj
the voicemail	aUdmur
the volume	aehk
the volunteers	ak
the vote	btcegehjoeud
the votes	addjuj
the wait	an
the waiting	bkcedceihjjdkcloocrXtiue
the waiver	di
the walk	al
the wall	beceemgikeolrd
the walls	tj
the war	adgk
the ward	hijkkd
the warehouse	an
the warm	akfkte
the warmth	rktn
the warranty	akvc
the water	mn
the way	aYbPcedbejfmgeixjjkambnkqYrTsetkum
the weak	ap
the weaker	aemj
the weakest	lj
the weather	dlekmjnd
the weavers	ok
the website	aebdgehdjkmjnkqerjtiubvc
the wedding	aSbkhiikkdqlti
the wednesday	kk
the week	aUbkcedlecgihjjVleodqrtauo
the weekend	abbedcjalnmepiqwtduY
the weighting	ak
the welcome	aWrotl
the welsh	ek
the west	hl
the wheel	aYbkcltk
the whiteboard	jl
the whole	dZejfegZhliqkelamkoYqnrcsZtRuk
the widow	aihl
the wind	ak
the window	angchmjjod
the windows	jjui
the wine	aeil
the wings	aq
the winner	aibvcbdceegRhWiajakbmdnboqpjqercuj
the winner's	aablcelpti
the winners	aiti
the winning	acbycmdjiajdljmeqeretbudvc
the winter	aiklteuj
the wiring	ul
the wiser	di
the woman	akcliejd
the women	jk
the word	aXbjcYdYeqiejYlemanWooqmrmsktnuavd
the wording	ri
the words	jn
the work	aebWemgahnijncooqdrotZub
the working	ai
the works	bl
the workshop	gdhbjkkolloepltduc
the world	aTcielgdikjioeqirk
the world's	adtl
the worst	acenmi
the wrap	jeun
the writers	uj
the writing	kn
the written	aohl
the wrong	awbScPdbemgmhckcmWoaqesctr
the yard	adciqlul
the year	bZcldeedgqhmjikZoiqdrdtaub
the years	abglhioj
the young	angaiindrmtZ
the younger	bcolrktd
the youngest	gl
theatre	eigUhijZkdnkrvtVud
theatre ,	acbjhkol
theatre .	an
theatre and	rl
theatre at	ierj
theatre each	hj
theatre in	ei
theatre lists	ai
theatre manager	acnl
theatre since	aeuk
theatre to	ekri
theatre will	al
theatres	acum
theatres are	ui
theft	aj
their	ambmccfcgZhcjwkWlemYnmqdrRui
their best	ok
their bridge	ck
their curtains	bi
their director	aZbknk
their dream	ji
their ease	al
their eighties	jk
their evenings	amjkte
their final	bj
their first	aj
their good	ieuj
their hearts	en
their jobs	aYjs
their minds	aYdiol
their name	gk
their own	bocegehcuj
their patience	ange
their phones	aWjdolqktk
their pitch	gi
their regards	ak
their second	aj
their sundays	ajjitc
their teacher	aegehmjj
their thanks	aj
their third	jk
their work	am
their year	aegjjj
theirs	beeigjhjjkkdodtbue
theirs ,	jm
theirs .	gkhioeri
theirs in	hj
them	ambccmdjeZfdhSiXjmkelinpodpcqdrctbui
them ,	bndeeihijTkbliomqeuW
them .	aTbYcUdXeifegiiZjlmnnnomrjsktlve
them ;	ai
them ?	anbnecjjlancte
them a	ajjeoktj
them about	aikoneuc
them again	ej
them all	ascedkjdmdui
them and	accljjui
them are	abto
them as	am
them at	aackekgdjnki
them back	adjeknmk
them before	bihlqc
them by	gjqj
them can	aenl
them cried	aejj
them crowded	cl
them down	qk
them for	djjbkjmj
them from	addlul
them had	gi
them has	acnjqk
them have	akcdgnue
them here	acdm
them how	jeup
them i	qmue
them if	oi
them in	aobiceddkemjubvj
them is	cn
them later	uj
them lent	ak
them my	ai
them no	jk
them now	uk
them off	qj
them on	aobccedjedgkkmldqZud
them one	aecl
them our	aj
them out	aqke
them right	cn
them setts	aehl
them stayed	aejj
them than	aj
them that	apjbui
them the	gjkj
them they	rn
them this	aj
them through	nj
them to	alcedegdheqjuj
them too	ak
them was	ij
them well	ai
them were	bjcj
them will	ajjlqd
them with	dkfikeue
them you	adeljk
them your	aknkuc
theme	bmtj
theme of	tk
theme you	abbn
themselves	aibecjjlnjrcue
themselves ,	aiji
themselves .	ainkre
themselves to	aejj
then	aUbidofchTikjZlwmYnSonpeqirasntluRvw
then ,	akbcccheiejdlmopqUrjudvd
then .	akbedXeagcjcqtretjucvi
then ?	alddvi
then a	aals
then at	acqm
then by	aeqj
then come	li
then explain	am
then had	adbijk
then i	aqbacddbedgeiejbkdlZouqeriti
then i'd	aickqe
then i'll	lj
then i'm	oj
then in	aj
then it	aUijkksn
then made	bi
then microbiology	ri
then my	dk
then no	al
then on	abbkqj
then once	di
then rejected	bi
then so	an
then somebody	gi
then that	aZtm
then the	aUbidnkitjvi
then there	acirlm
then there's	abejil
then they	adbjkl
then to	addnmi
then told	bj
then we	gmjjoete
then went	al
then whether	lk
then would	adqm
then you	aRcpdegksm
theo	aj
theorem	ai
theory	bjci
theory .	acbkcj
there	acbecadjeygchYijjjkulammnqocpYqZsetbuavc
there ,	aabjdieigbiljYkcljnjqdrZteukvl
there .	bockdUjakbleniojvj
there ;	aeel
there ?	aUbnddqjvn
there a	anccljqird
there all	ci
there an	rl
there and	abjmkelloeul
there any	akdmeela
there anyone	aleelive
there anything	aoeeve
there are	ajbZcXeXglisjeknleoYqXrUtaujvj
there as	abjjni
there at	aaejok
there be	alcadpvb
there been	kl
there before	aj
there by	an
there can	aemn
there comes	hn
there enjoyed	uj
there for	acbkcehkocrjtkue
there gives	aeqj
there had	adniti
there has	aYbeddetgdhiiisote
there having	mi
there i'd	acjl
there in	anbecqecgkheke
there is	adbZccdjekfkgliqmqnQoXrisZuVvZ
there isn't	aWckgmiijeojud
there it	ajdejl
there may	arnj
there must	ergchkiZjemdnrobrdtb
there nobody	ei
there on	ap
there one	aqdiecve
there perhaps	rk
there really	aZervc
there since	nl
there somebody	nk
there someone	aenk
there something	dl
there that	kj
there to	aVbmdjeehdikjkkineoeretdul
there truly	aZdoej
there was	abbdcdgWjokrmXoxrZsctdue
there wasn't	ajtk
there we	kerk
there were	bYclddeigmhXiajYkrlemcodrisktiud
there will	gdhbjmkiqduk
there with	akel
there within	ei
there won't	abjlko
there would	aXbkomqm
there'd	hiinjenjreue
there'd be	hjinjere
there'll	hejmkjqcuk
there'll be	hejmkjqcuk
there's	abbWdUetfdgjhiiljWkildnmqqtPua
there's a	aebddYengkhilcniojqnratbubvc
there's always	nk
there's an	acciekhmqkue
there's another	adun
there's any	aYdiqn
there's no	alcahcljnjobqdrp
there's nobody	kj
there's not	gj
there's nothing	akcjkmmiodqc
there's one	ql
there's only	ii
there's somebody	el
there's still	adel
therefore	aYcpqk
therefore i	acql
these	aVbecVdZeWfjgkhliRjoktlimVntojqdrKujve
these ,	ak
these .	aljiljnloetaue
these boards	aecn
these calls	tm
these choices	ui
these days	adcbgkjdkmoktduo
these decisions	jjuk
these i	tn
these letters	aegkklnjod
these little	gk
these than	gj
these things	abbdcdhqjcnqojrdtiva
these to	ak
these wards	hi
these years	acbmjlod
these you'll	jl
thesis	aibacieogihjiekdndrbtkue
thesis ,	adcihm
thesis .	en
thesis was	cj
thesis which	gkre
they	abbccaePfogkhRikkomGnopmqarpscteulvi
they all	an
they are	cYdiejkkldoYqotaubve
they aren't	aYorue
they ask	jj
they asked	jerjtm
they be	vj
they both	dj
they build	rm
they came	aeoprk
they can	anrlve
they can't	ijjj
they charge	lm
they come	amuk
they cut	aZko
they deserve	ai
they did	acbicegejltnui
they do	aceegikeoernteup
they don't	adcloj
they find	tj
they gave	il
they get	am
they go	rl
they had	aabijcljnermuo
they hadn't	acgo
they have	anbehdipjTkmnjqdrZte
they heard	aejjol
they keep	aarl
they know	accikiul
they let	aTklporl
they like	aj
they liked	acjm
they look	aejjuj
they made	qi
they may	jl
they need	aj
they never	ol
they only	an
they put	amre
they repossessed	kj
they said	dk
they say	fsgeuc
they see	tk
they seem	alcjoe
they send	kl
they should	israteui
they show	akbe
they still	abgtjc
they tell	tl
they think	aeli
they told	bl
they took	tl
they voted	ai
they want	ak
they were	alccgjhjjUmenmrdta
they will	jkklqeudvi
they would	aQgjhdjpoirctl
they'd	aXgljpketl
they'd be	abbitl
they'd have	acgn
they'll	aZbacjecheimnjomqdreteum
they'll be	aeinol
they'll do	aiuk
they're	a0bdcddeedgbhejckmmbokrbtbua
they're back	qk
they're both	aYoo
they're of	ak
they're the	aakn
they've	ambdgdhejZklnpqetcve
they've been	ak
they've given	aekk
they've got	aj
they've just	aenl
they've now	aenl
thi	aj
thick	adcdnlrr
thick ,	ri
thick to	nl
thicker	al
thin	akbagpiejekioerltZ
thin ,	ap
thin .	gnkj
thin one	aecm
thing	acbWcmdYeXfagdicjqkulomnneoMqlrcsltd
thing ,	deelgdjblumjoeretc
thing .	aldleegchljdkamdocqlrYtXvl
thing :	audeje
thing ?	akee
thing about	acgerrtkue
thing and	aeol
thing anybody	ajil
thing anyone	ai
thing as	dj
thing at	aeej
thing by	cerktm
thing for	ejgjiYjdkjmioereteun
thing from	al
thing i	aUbbgihekempoerism
thing i'd	al
thing i've	ai
thing in	adceqjtm
thing left	al
thing like	iink
thing my	ajbbjpke
thing only	sm
thing outstanding	qk
thing people	uk
thing she	cl
thing that	aibicjhcij
thing the	al
thing this	ji
thing to	acbacsdbechjiYjokvmioZqjrUtTub
thing was	bl
thing we	kn
thing with	amte
thing wouldn't	gk
thing you	abeegjjjrktmvc
thing you'd	aerm
thing your	ki
things	aYbddYedfagihtjblumcnrorqUrdsetXvW
things ,	hnillpocucvc
things .	gcjmneokrcuc
things :	li
things about	ajiiobum
things are	ajtmuZ
things can	niuj
things differently	oj
things don't	adnl
things easier	aeoj
things go	acnooeuk
things happen	ok
things i	rm
things in	cmoerk
things lightly	gi
things look	aenloerk
things out	om
things rather	kj
things the	achloj
things to	akge
things up	gmoc
things were	aebl
things work	aloktcud
things you	mi
think	aUdkejgThvjmkslemlncoUpcqsrVsStPujvs
think ,	adbkckeegbjiobqitiua
think .	aeccdlhdjdlimcocqotkun
think a	aTcphn
think about	aabaccdcelgZhdjnklmbqkrlteulve
think again	aaenhejbqq
think an	aahlql
think anyone	ik
think before	ao
think carefully	aWut
think how	aejiqj
think i	asbdcddieagaiekjmjndobqercuj
think i'd	ak
think i'll	gjnlqc
think is	aeol
think it	meqlrivm
think it's	abhnok
think me	djmk
think most	hi
think my	acdlmk
think of	ambacZdcenfegSicjrkumlnXobqWrZtduYvc
think on	jl
think she	ai
think so	aadiin
think that	aecjddgahpidkimoobqeratbuevk
think that's	akoerlve
think the	bdcjdbijjeontcvi
think this	abgkikjenlvj
think twice	jj
think we	bmgkhd
think what	akcchpmeoe
think you	aYblhljivo
think you'd	aacoql
think you'll	adgqqi
think you're	aove
think you've	anqe
thinking	cZdcgYhiiojdkcmmnbtnubvi
thinking ,	aj
thinking about	aojeqi
thinking of	aieehkmmod
thinking that	ii
thinks	bdcejllimeojrcui
thinks differently	ti
thinks i	aigejl
thinks of	aj
thinks that	aeul
third	adbjced0eafdgihZibjaknlameooqateuVvb
third ,	aWcndegelimmqm
third .	aRbkcadkekgiijknoctl
third act	anbicc
third and	dcon
third chapter	bjgj
third criterion	ai
third floor	ai
third horn	hj
third is	ai
third language	rk
third letter	aabedieenloktj
third made	aacn
third note	dn
third of	gn
third one	gehlieto
third poem	ajddol
third reference	bj
third request	addn
third reviewer	rj
third row	ak
third time	abbjdphdolsitd
third try	am
third year	aiki
thirteen	ci
thirteen with	ci
thirteenth	heti
thirteenth .	hetl
thirties	cj
thirtieth	hl
thirtieth year	adhl
thirty	akbjcjecgiiejjkYmeneoZqetnuave
thirty -	cigijesi
thirty .	ajgetl
thirty children	aj
thirty composers	tk
thirty of	ai
thirty pupils	ji
thirty times	ci
thirty years	aXcdgmiirkti
this	aObVcLdledfmhoibjnkylMman5oNpLquresktBuvvb
this !	sj
this ,	bbeafdgYhdidjpmlnmoSqstdumvU
this .	bXcedeeifkhbicjlkdmWnioYrjsntYusva
this ;	ajodrk
this ?	abbrdiva
this a	aZrrunvd
this address	abro
this afternoon	dehendqs
this again	addo
this already	si
this and	ni
this apology	aamp
this application	adjikj
this appointment	om
this as	aYckhqnjoktdue
this at	dn
this autumn	uj
this back	aadq
this be	adekqerk
this because	kj
this before	aabinjqqud
this being	abdlejqi
this between	un
this bid	ajkenjud
this book	hkqj
this building	amhd
this by	aZjjqlue
this came	hlnd
this can't	adleqo
this cannot	abgnqkud
this chapter	neuj
this choir	aiejhnidnd
this city	adgmiiul
this college's	aj
this company	ajge
this contract	hjkj
this could	aincrl
this county	aigjijud
this course	alcd
this decision	cjhoqX
this department	ok
this desk	acklnlqe
this earth	ii
this email	aUdcfpmiqjulve
this end	aq
this evening	jcqt
this family	akji
this fellowship	hi
this festival	aWhjinul
this field	aYejgoij
this finds	fk
this first	akgeijqi
this for	aknl
this found	aaun
this from	amgeiijckooeud
this further	mj
this gets	adnkqj
this goes	gn
this grant	aeeikj
this has	abjq
this house	ei
this i	an
this i'm	kk
this if	ak
this in	aYcidlgihejeqluevj
this industry	gj
this is	aabrcddiepfcgahViTjpkNlcmYnqolrbsntZ
this isn't	giulve
this job	ajelhbjYknocqjrd
this jury	ajfcimtc
this kind	akgehjkk
this laptop	qi
this league	ij
this length	akhj
this letter	aZdneefmgmhejetkuZ
this line	acml
this makes	addmmn
this meeting	jk
this meets	fl
this message	aefnqj
this minute	qi
this month	apdbgbhejckrqd
this morning	apdaeegdhejcnkum
this must	gkii
this needed	rj
this no	aekk
this note	abms
this novel	qi
this now	ql
this occasion	om
this offer	adedklqi
this on	abdkkiljul
this once	aZddethkve
this one	akbXcUdveYfegehpiijbkeolqYrasduWvl
this only	kjnk
this opportunity	aZfnql
this or	aahdklqeur
this orchestra	aekj
this out	acqkui
this outcome	ancqfYhavc
this page	amme
this paper	jmke
this paragraph	tk
this part	aZkiqnue
this phd	ak
this phone	al
this pitch	kk
this place	elhi
this point	hj
this post	ejkl
this pregnancy	kkqe
this price	qlsi
this prize	gi
this process	aefmol
this reaches	aedk
this reply	mlrl
this result	jl
this right	achm
this role	gj
this round	ap
this script	gj
this season	aaglkm
this season's	al
this series	gj
this setback	fi
this short	ri
this should	abjmrivi
this side	ambcgjhdjjoirdue
this size	gihmnjokrate
this slowly	aern
this so	abeoul
this sort	anid
this spring	ambnke
this stage	amcddoge
this straight	no
this street	hj
this subject	adcm
this summer	akhdjkkj
this term	ajgk
this thank	mm
this time	aibdcYfcgUhsickbmZoeqirssluWvb
this to	bidaemfcgYiZjjmbnloYqXrltduovb
this too	aegmni
this topic	ck
this town	adhdiqjduq
this up	abnqqe
this valley	algiuc
this very	ai
this was	aYbodYecgchYiejtklmensrbsete
this way	uj
this week	bbcedaeZgZhnkilonYodqoteui
this weekend	akkdvi
this weight	nktj
this went	adnjui
this when	aeul
this will	akhjkeue
this winter	aljlke
this with	aVdoklnnqeue
this without	aeeiqk
this won't	aqnb
this wonderful	adfk
this work	apfdgeqj
this would	abhkkk
this would've	kk
this year	aqbXdXeZhcikmenYonqYtouivb
this year's	tjui
thornley	ai
thorough	aiberdtnvd
thorough ,	akcj
thorough .	al
thoroughly	akmj
thorvaldsen	nj
thorvaldsen ,	nj
those	akbicPejfegkhaiijlkdoiqUsdtVudvr
those .	ik
those ?	ej
those are	ak
those chosen	aedl
those comments	aedk
those curtains	ik
those data	gk
those drawings	ui
those eight	adin
those five	al
those for	lj
those forty	acjm
those four	aeiiti
those from	adgjoltd
those given	aj
those hours	jj
those in	bkoi
those lovely	oi
those of	gj
those pictures	uj
those poems	jj
those present	bi
those three	ao
those too	aemj
those twelve	aijj
those weeks	hk
those who	aeboejglhaiXmlrYtauk
those would	aagm
though	aUbkcqdieagejnlimencoeqesatWuivu
though ,	ci
though a	adck
though i	aqbXcTdcecgmidkdmcoiqerYtkuo
though i'd	acdjjllk
though i'm	aejiocrote
though if	aYclek
though it	aicdinoere
though it's	jl
though my	ajbkcerk
though of	adkj
though our	fj
though the	aabkcpgejikeqiretdub
though there	cj
though you	aZmjom
thought	aebccQdqeafagchtiXjrkcljmnnjonresVtUuT
thought ,	jimlrk
thought .	ascedieeheijlioZtb
thought a	achmjimi
thought about	aiclgkmdoird
thought better	acql
thought i	dlgchbjandrp
thought i'd	aYdrndol
thought it	bkdceenvobre
thought much	ek
thought my	jl
thought necessary	abbkok
thought of	akcddeekgbiblmmioYraujva
thought she	mnnd
thought that	accadsecgahrieknmcqerWtiue
thought the	ajbcceddgjhjilkdrbte
thought there	gk
thought to	achdjios
thought was	abcjhjjmme
thought we	hjjeoi
thought went	aeom
thought would	dejk
thought you	jinj
thought you'd	aWgjhkjcqkrl
thoughtful	fpokrdtivc
thoughtful email	ak
thoughtful of	am
thoughtful to	aaon
thoughts	aacdfdimjdlqqqtd
thoughts ,	abdllk
thoughts .	adql
thoughts on	dilmqj
thousand	aScieigphZidjbmtoirdtUuo
thousand a	abkiok
thousand and	acgjki
thousand apologies	admm
thousand below	bj
thousand followers	acun
thousand of	gj
thousand pardons	admm
thousand people	aYcigjuk
thousand times	gjmi
thread	uqvm
thread ,	acum
thread about	ul
three	ajbecrdjePfXgnhkiVjYkZltmbnWoapcqctquWvR
three ,	bcckdcldqsuk
three -	njtk
three .	cbdledgXiekeloresl
three ?	cjde
three and	am
three are	dj
three busy	mk
three cheers	al
three children	ai
three clients	gllj
three columns	ajte
three comes	aekj
three criteria	anbdcd
three days	aikl
three did	aZoktk
three drafts	bcok
three emails	adbedn
three employers	aecj
three for	aeciqj
three friends	ai
three galleries	adqm
three gold	ai
three grants	gi
three hours	kisi
three hundred	arcegdse
three interns	hi
three interviews	actm
three kids	kl
three kilos	ci
three letters	aYmo
three lines	aecbhiijjkritc
three months	aldeemhdjakZoaqetp
three more	li
three must	dl
three names	aVblto
three neighbors	cj
three nights	jl
three occasions	addo
three of	aicldbicjXlcoiqdrmtcun
three on	aj
three other	abgr
three pages	adlmrkte
three paragraphs	ajcdti
three partners	acck
three people	apbpccrbta
three pictures	gdrm
three poems	ai
three professors	ajgi
three published	hi
three quotes	aablhj
three reasons	aecrqetl
three referees	al
three references	tj
three reviewers	bj
three reviews	amgi
three roles	gZhl
three rounds	aabmcehotj
three selected	bj
three sessions	ai
three small	aelk
three spelling	cerktj
three springs	hj
three times	amckdngekeqcte
three was	tj
three ways	airltb
three weekends	aajp
three weeks	akbijekl
three were	aj
three who	tk
three years	abcjilteul
threshold	aicldd
threshold ?	ckde
threw	jn
thrill	ilti
thrill .	ai
thrill to	adilti
thrilled	aafitq
thrilled .	octm
thrilled that	ti
thrilled to	aZfiol
thriller	adtk
through	diemfagZhsiejdkdmwnioSpeqTrVscuavr
through ,	hkkemj
through .	aebeddengbijjjkkmqndoYqirZuZ
through ?	ellkme
through a	gjtj
through all	jm
through another	ki
through each	li
through every	el
through four	aetn
through half	ak
through in	ai
through it	accemloktm
through my	aYgkhjmlqeuk
through ninety	aetk
through on	achl
through the	aibngZhkibjUlandrktWvi
through them	aeckdilimm
through to	adjeknnrqe
through two	akhj
through with	ai
through you	acdm
through your	ckhkjlqeui
throughout	aXbqfknk
throughout ,	aZbqnk
throughout the	adfk
throw	adceemiikemlnlrctd
throw me	abem
throw out	nl
throw us	ad
throwing	aWemkltn
thrown	edonqe
thrown away	jcoo
thrown out	aj
thumb	arke
thumbs	ak
thursday	akbjcidcedgZhjjlkelZmcnkqrrbtWuTvb
thursday ,	acbneljmkeqdud
thursday .	cceehbijjjkinjoeqpteuY
thursday ;	dj
thursday and	danmqiuj
thursday as	ajoj
thursday class	abhm
thursday free	adhkql
thursday in	qj
thursday nights	aYco
thursday noon	adqj
thursday or	ak
thursday to	ak
thursday's	amqe
thursdays	hikjnlojqdua
thursdays ,	kknjue
thursdays .	ni
thursdays and	ak
thursdays free	ok
tick	aebmherdsltk
tick that	al
tick the	aesl
ticked	amne
ticked the	amne
ticket	albacedegdhdjokbodtrue
ticket ,	jj
ticket .	aZbehejjrdtv
ticket and	rkte
ticket twice	ak
ticket's	aiqi
ticket's booked	qi
ticketing	adul
ticketing page	adul
tickets	amlkte
tickets .	ri
tickets and	aelk
tickets for	al
ticking	aeql
ticking ,	adql
tickled	aj
tickled that	aj
tide	amte
tide bells	cj
tides	ml
tides .	ml
tidy	awceeegeidjlkc
tidy .	akkd
tie	bbcjecgehioerjtm
tie .	adbccjechjrktk
tied	aenjqo
tied ,	njqj
tied up	qk
tier	ai
tierney	ai
tierney </s>	ai
tight	an
tight this	aj
tiles	aihcqo
till	aibcdVeagZidjSkjncocqyrdve
till four	ak
till friday	aeqk
till i	aYhkqq
till midnight	qi
till noon	qn
till question	mk
till summer	abtl
till sunday	ai
till the	kl
till then	apqc
till tuesday	ai
till wednesday	qi
till you	abciqoui
tills	cmod
tilly	aj
timber	aiejheuj
timber ,	uj
time	bbcjdrflhRicjZkPlZmnnSoppWqcrmstub
time ,	ajbZcadkergdhqiYjYlZocqTrnsmtdudvb
time .	aocneifagVjakYlcmYnWrqsnubvb
time :	aldivb
time ;	ci
time ?	axdceele
time about	aj
time ago	addi
time and	aabcceddfsgiiemlsmtd
time as	aabmtk
time at	tl
time authors	acum
time before	aYdkejql
time being	adln
time by	ck
time farmers	tk
time for	aoeegehdijmbnloXsetdum
time have	abro
time i	albecddiedgXidkimoqYrmtdud
time i'll	anglrZ
time i'm	dj
time if	ejnk
time in	bjdkoe
time is	emgkke
time it	bkcj
time management	tj
time my	aisj
time now	abokuk
time of	dmikmkqd
time off	ak
time on	aebccrddjeojqi
time role	ve
time round	ajhi
time so	aeoeqdrltm
time somebody	aajlolre
time stamp	adsl
time that	ak
time the	aabioork
time they	accjdktk
time they're	qk
time to	cZdjgihUicjmlimbnbotqnrUtduZvj
time too	ai
time was	ao
time we	aj
time what	acilol
time when	acomqj
time will	tl
time with	aijjmk
time you	acgrjcklqnretd
time your	aigj
timeline	li
timers	aloe
timers .	aloe
times	aYbUdyfqgThkiejckYlZmonbojqdrTsctnvc
times ,	aebeccdpgdiimoob
times .	abcedefqidorui
times a	ande
times and	accjhl
times as	aZeqgj
times do	aadjqnve
times for	aZdntm
times from	jk
times i	an
times in	aitk
times must	aacjdnve
times now	aidl
times over	aabigdhomi
times since	al
times the	anclhekc
times this	di
times with	ai
timetable	anbjdcti
timetable ,	li
timetable in	tj
timing	apccdblnodvd
timing ,	adtl
timing .	ak
timing made	ai
tin	gkrj
tin .	gk
tins	aejdkjom
tins ,	jdom
tiny	acejiill
tiny type	ei
tip	geljrktk
tip about	aelktl
tip for	rl
tipped	aqvY
tipped it	aqvY
tips	aici
tips ,	ci
tire	aj
tired	geiojdkqobrjtb
tired ,	aerk
tired .	adkn
tired after	al
tired of	iqte
tiresome	acmr
tiresome it	mn
tiring	am
tiring to	ai
tissue	ai
title	aeelgTiZjclemdncobppqcrlucvs
title ,	aabldlente
title .	gdmett
title and	bjhlte
title before	rk
title is	aecirjvj
title of	aicildvk
title page	anva
title was	akbe
title would	ak
titles	giietj
tiwari	di
tiwari said	di
to	aabkcZdbeYfpiijnkilZnoolpiresWtivj
to "	aPckkjoksitn
to #	bolmqe
to (	lovc
to ,	aWceeogehcilkelinsodqerltcuc
to .	aYbedaenfdgcjlmdnvomqZrdtd
to ?	andeeclinpvV
to a	aebkcmdjfngehpiWkioaqSrdtcum
to about	kirl
to accept	eehpie
to acknowledge	fi
to add	abckoerkvq
to advise	aYgojjui
to agree	cl
to all	amblcefkgehekjmeoWqmtYue
to an	hjil
to and	deliuj
to another	atcedaepgdhjjbkblnneoeqcretb
to answer	axcbeYgbhZidjXkdmWnbooqXrktkudvb
to any	akejilnd
to anybody	bk
to anyone	aceilnneul
to applicants	ajhk
to apply	aebecddjebgqkanpoVrctnvc
to arrange	ak
to arrive	rjtj
to ask	bTcYdleqfcgihdkdlmmWnnqnrascteuX
to assistants	aanp
to assume	aiuk
to at	aioi
to attend	ai
to audition	abbjgkhote
to august	hi
to avoid	aZkp
to bat	bm
to be	aYbTcegdhjixkblSmnnOpZqirqsZtpuc
to bear	acjkkk
to become	aaejtluj
to bed	kl
to begin	ul
to being	acbecegqhbmeneomrdtdui
to believe	aWcmjqmcok
to benefit	ackm
to bid	ai
to blame	aokdmdom
to blow	gloe
to boast	abgn
to both	aihl
to bother	aaiimn
to break	ok
to breathe	aZiptl
to bring	aYbccjdcgljjmenloerbsr
to bristol	jj
to build	il
to bump	di
to burn	um
to buy	amkjtduj
to call	aXdlgjhejelimonkoctdud
to carry	acbegojlre
to catch	aqod
to chair	rk
to change	addkephjidkmlenboeqireuY
to chapter	ai
to check	benmoeto
to choose	ambpgchdibjZkjnaoZqermtjve
to christmas	al
to cite	akgeti
to close	ajej
to collect	bjncpn
to come	aRbacXgkleolpqrrve
to coming	acgjoo
to companies	bi
to compare	accnhj
to compete	aehp
to complain	ajok
to confirm	al
to congratulate	olqe
to consider	hdul
to considering	aj
to contact	adfo
to cook	acip
to copy	in
to cork	ai
to correct	aecodeik
to count	aWgehoks
to cover	aYbogijeko
to cross	jn
to cry	oj
to customers	actl
to cut	ar
to dance	rj
to deal	aenjqj
to decide	aidehejenjonqktcud
to declan	gl
to decline	apkb
to dee	di
to deirdre	acol
to delete	aj
to describe	acilmdoiritduk
to detail	acfmtk
to differ	coedme
to disappoint	jooe
to discover	aiomteud
to discuss	ajvj
to do	apcZdXebfegXhViokelknXocqXrnsmtYukv1
to dr	aZnn
to draw	anbdhi
to dress	aein
to drive	bi
to drop	ademnk
to each	akddheielmmloeqeritc
to eighteen	jj
to eleven	jeklrl
to encourage	tl
to end	aYdljl
to enjoy	aijk
to enter	akti
to every	akniqduk
to everybody	ajojte
to everyone	aybdgcheoYrbtlue
to excellence	aefn
to excuse	acmo
to expect	bcdejcncotrmtdue
to explain	bYcXeegjhiiejmkamancomqorc
to explore	aefk
to express	aeflme
to extend	abfm
to face	hkjjnd
to fail	arge
to fall	ai
to feed	aZkr
to feel	jlqj
to fill	ajbkcegbhmjkocqbuive
to find	aacVdlejfcgbmiqrtc
to finding	adljoj
to finish	jmul
to fit	abbdgmorte
to fix	amtj
to follow	aicjdefohcibmendobrotbudvd
to forget	aZclmloetj
to forgive	admn
to form	uk
to forward	amvd
to fourteen	jkoe
to french	ci
to galway	adjm
to get	aicedjelhbiajokpldminQqWrdua
to give	aebeccdbgmhbiejoklljmankqStduk
to go	aZbkcidZgZhnibjalkomqXsntbukvj
to gold	ik
to greet	ai
to grow	fm
to guess	anoe
to hand	ancihe
to handle	adul
to hang	abhktl
to has	adckgkhe
to have	abb2cRddebgZhbikjTmtoqqbrntauUvd
to hear	bicWeXgehkkVlkmanpokpircsduivV
to hearing	ajfjgdhyjenbodqWudve
to heart	alolti
to hell	adrm
to help	aeclgdhdjeojqjrkvn
to her	aodijeneui
to hide	aYjjmm
to him	adkkmknmojqd
to hire	edgihdklrj
to his	adblki
to hold	acbegdhYjkmmodqirm
to home	acbo
to hope	abmjrk
to how	aegk
to hr	abditj
to ignore	mlni
to improve	aadoeegjoj
to inexperience	rm
to internal	hk
to interview	aZbiop
to introduce	ak
to invite	adojtk
to ireland	aebejn
to is	kiqi
to it	aabYcjdZepgVjjljnaomqbritXuo
to its	aZgmkk
to join	fegiheiroc
to judge	amcerkteud
to june	qj
to kavita	aell
to keep	anbicedkeWgrhXinjkkYlemZnaodqiuTve
to kindly	aj
to knock	aehikk
to know	aZblcjdmfdgchTiWjokolimXnmoipeqWrjsitnuVvW
to labour	ck
to laugh	am
to launch	ti
to lead	aagooirk
to learn	ajbdccfkhXiXjjkbmcopqdretmvb
to leave	aTbicedeecglhZjqkXmenboiqirctoum
to leeds	aehilkql
to lend	aiki
to let	bacddaepgaheidldmbnnqnrWtj
to letter	ai
to letters	kl
to lifting	acgo
to light	aetl
to like	iijdnlokti
to listen	aabegjijritj
to live	aTeigoikkilkojre
to look	akbYcXengVhUiZjqkslYnqoWrjtUuX
to looking	aode
to lose	abbledgeimknmdtl
to love	aegdjlrl
to lower	aZtm
to lunch	am
to lyon	am
to make	bncbdleigehZjllenbrctavk
to manchester	aeel
to many	am
to mark	bl
to marketing	aZljrn
to match	aYcmqn
to may	ul
to me	aZbnclfkgdhsiijjkYlMmSnioZpjqbrktbum
to mean	aecjdejmoatj
to meet	bbcidkeegXiljamlnapjrbtouZve
to meeting	al
to mend	heol
to mention	aWgkhemineomtiuj
to mind	angmjd
to mine	aZglim
to minute	ci
to misread	tm
to miss	alhdmeqpti
to more	adcjok
to move	atgeobqi
to mr	acdiljnepl
to mrs	aimknl
to ms	di
to music	rm
to my	anbddleVgahaiojUlinModpmtiukvi
to myself	amckoduj
to name	eihj
to need	aeeegdtlup
to new	aZfjon
to next	henkuj
to nights	kj
to nine	bj
to nineteen	ak
to ninety	aehirl
to none	aefjij
to note	acun
to nothing	ei
to notice	ck
to now	aYtjul
to offer	akbehpodqj
to one	ashlkbocrkue
to open	eigjoiue
to order	alud
to other	acgjqkvj
to others	hi
to our	anbchcjelinboeqitdul
to overlook	adum
to overrule	abnn
to page	accktk
to paint	aloerj
to park	uk
to pass	bedlgoleodqeretiui
to passing	ai
to pay	aWbdeihbk0
to people	ajbldjgXjdneomtmua
to pick	bnqbti
to picture	adceeijpmj
to pitch	aerk
to place	adgtte
to plan	an
to play	hioetm
to point	mj
to post	aeojvi
to practise	annerj
to praise	amgd
to prepare	kkoj
to press	uj
to price	an
to print	aYejhekmojqoue
to private	bmre
to produce	rn
to promise	ajeeqi
to propose	ik
to prove	bk
to publish	acgehjojrnue
to put	aabdcddjebgUickalbminbopqoritkul
to question	deik
to queue	aeho
to quote	ajii
to raise	hdnjrk
to ravi	lj
to reach	befphaiemkqdretoud
to read	aYcZdYeniUjYkqlcmoodpjqkrksbtpve
to reading	omte
to rebuild	alhi
to receive	akbmdj
to recommend	aetm
to reconsider	ademhpjekcmeodqkvZ
to record	ajuk
to referees	hk
to refund	al
to refuse	aYcpeehn
to regional	ak
to regret	um
to reject	ti
to rely	ol
to remain	al
to remember	adgijdklomte
to remind	neul
to remove	jj
to reopen	aZcmhmue
to repeat	acdm
to replace	aigjke
to reply	aldiotqWretevb
to reread	ackjqi
to rest	bkjd
to return	alhjoiqd
to reverse	hp
to review	ak
to reviewer	abtq
to revisit	aZhltl
to ring	alcedceagehYidliolqnratave
to run	bkcegdheinoitd
to save	aekmni
to say	arcieafegkidmrnioaqTretWuS
to school	actn
to score	ti
to see	cmdiebfjgkheikkjldodpiqprasctcuZvV
to seeing	getuve
to sell	abblkq
to send	aWckdcekgchijdkcmiomqpretiuj
to set	cnvj
to settle	aehoodqp
to shadow	aj
to shake	gmhe
to share	akfkldrjukvd
to sharpen	abisre
to shoot	airi
to shout	aj
to show	aacngoidncqjra
to sign	elgjhejiqi
to sing	ai
to sir	adnk
to sit	ambbddebgbhmjmkdmrncqdritZuc
to six	aablclqe
to skip	ak
to sleep	acjmtk
to slow	ai
to small	ak
to smile	aabeemrn
to so	adel
to somebody	akbdebgdhYidjqkeoiqjritVud
to someone	aebdeehcjnnnrkti
to someone's	aebbojsn
to sort	qk
to spam	dl
to spare	aitl
to speak	aZbicijemenrrkve
to spell	aern
to spend	aijemmtj
to spot	rl
to spring	ki
to st	hm
to staff	abhjuk
to stage	ak
to stand	becegihlidkioeqetj
to start	ambdgljdnjobuivk
to stay	bqeegnhajYkblimindocqjrc
to step	an
to stop	cedmjkmm
to students	ai
to study	aj
to submit	aihpqe
to success	aafn
to such	aXmltl
to suggest	aclkom
to suit	abbpdk
to summarise	aetk
to supply	actnui
to sweep	jj
to take	ambeckeUgiicjnkeldmiojqZrctZvi
to talk	amdrhdiejlmeoauZ
to teach	aigk
to teaching	acglql
to telephone	al
to tell	aebmcbdjeOgShbiSj2lambnorQsntNukvb
to ten	jl
to tender	hi
to test	aj
to thank	apbndeeefjheicjcmkncoctiuevd
to that	aaceejgchqiejdkkneokritaub
to the	ajbkckdpecfXgXiQjmkblamlntoSpdqZrQsYuqvj
to their	al
to them	adcdddeegbhkjkkimenlocrjtd
to then	aekj
to these	hn
to think	aWbScWdkflgUheiVjjkrmrnXqsritjubvZ
to this	anbkdefdgamdoZqmrctiuZvj
to those	acijnkomre
to three	aq
to tick	bmre
to time	aj
to toronto	ji
to touch	aZfogk
to train	ajieol
to translate	al
to travel	ai
to trouble	octl
to trust	abbkjkok
to try	ayceeegihbjblkocqbrdtcub
to turn	akblemglhUikjWkdnjoeqkrZtduc
to two	amcjtc
to understand	abcjjlrivi
to unlock	ol
to unpack	adql
to unsuccessful	aj
to upload	mk
to us	adfegihykWndojtiubvZ
to use	aokeul
to visit	aUgllkpltk
to volunteer	acom
to vote	acemtlvc
to wait	anbeceddechnjWkjmlnaojtevd
to waiting	amgd
to waive	acckli
to walk	asheji
to want	ej
to waste	ak
to watch	adbdgjheikjendojrctiuo
to wear	aiedhl
to weigh	abckdcgihlokqd
to what	adbddoeigohijcodqeretZui
to when	gl
to whichever	aarjtl
to whoever	aqgdhYjenlve
to whom	aZbdcefngeinnkqkve
to win	aigjjc
to wish	adkn
to with	aZgjoq
to wonder	aojd
to work	bbceengThXilkkmcoOpkqjrjtevi
to working	aj
to worry	ajjiki
to write	anbXcUdieZfcipjjlYmjqdvd
to year	ak
to you	aYbbcedpeefegaikjjkelimmnooiqOrusctdvX
to your	aebscaeafagahViWjdllmsnioYpZqurVvd
to yours	acinjcuk
to yourself	acrn
toast	eekn
toast and	kk
toast for	kj
toaster	rdtm
tobias	ak
today	aVbWcZdmejfchdjikmmZnioPq1rXtWuevj
today ,	bddZhkjcndoeqrui
today .	beeegihcjjkpnjocqireteuc
today ;	elqe
today and	gk
today as	dj
today has	ni
today i	aedmgbjm
today in	abnjul
today itself	ql
today or	aiqmud
today's	fnue
toddler	aatp
toddlers	ck
todo	aZbept
together	ambXcZdkeefjgqheiekamenooSqorVtb
together ,	bdhdiejenqocqjreuk
together .	ajcddkgpjeoZqjrctd
together a	aj
together and	gj
together at	di
together for	acjm
together in	fk
together the	ti
together with	aj
toilets	aWeqjl
toilets ,	acem
told	acbocmdbeTfbgehdinjimTolrlsntiuWvQ
told ,	abgmkl
told .	aceihdjkokslud
told a	bk
told about	aXbXcljcniorsl
told at	adhk
told both	jk
told bríd	adcn
told by	albccehoidrdtiud
told everyone	itreue
told her	bchenn
told him	ambecmjlkcnc
told honesty	ol
told how	aknkre
told i	cegjkjti
told in	bmhj
told it	akcmddjcni
told mam	adjl
told me	ambjcZdoeYgjhniXjemVqNrksmtS
told my	dZedgXhZiwjlkkmdnYobqorZtdud
told myself	addceljdmo
told no	begliekl
told nobody	ul
told not	aibjgeobti
told on	beok
told one	adjmre
told people	uj
told priya	adbk
told ten	acdn
told that	abbickdegrhWikjXmenpoTqc
told the	abbscZeagQhdjkmdnSqvsbtrue
told them	albagaidjlncoeqjul
told there	acol
told there's	aj
told they	jk
told to	alhcjeoZrp
told us	apbkcc
told what	acgehkoirjti
told when	llnj
told you	abbccjedgbheijjbkemdoqplqarote
told your	angeieni
tom	abbkgdklqeteumvk
tom for	adun
tomasz	am
tomatoes	asgije
tomatoes .	aj
tomatoes have	ajgj
tomorrow	akdZenhanZoZqsuc
tomorrow ,	aVerqj
tomorrow .	andeeane
tomorrow and	aeem
tomorrow morning	ql
tomorrow or	aj
ton	omve
ton for	omvd
tone	dageickkljmiolrktevd
tone ,	adljmi
tone .	ak
tone ?	aj
tone deaf	ierl
tone to	adom
tone was	adkl
tonight	aTbecjdagbhXibjnkanloZq3rbui
tonight ,	hdndoeqr
tonight .	aaeihenqtjui
tonight and	cl
tonight or	qj
too	ajbXcyfYgnhWiXjPlnmuoZqorXudvX
too ,	aubccQeegYhaidjblbmnniqXrbtlun
too .	anbWcXdZeYibkjlrmlonrktP
too :	ij
too ;	akbkte
too ?	addivl
too academic	ci
too ambitious	tk
too brilliant	acgp
too busy	oj
too dark	ai
too dear	aebl
too early	algdtk
too far	ao
too fast	argc
too for	llmjte
too full	ak
too good	aRgxhmmeod
too high	aqce
too if	qi
too junior	cl
too kind	mj
too late	cmvb
too local	cj
too long	adckdeeegkkeneodqosjtcud
too loud	ckte
too low	ai
too many	cjte
too much	acdledgeqlrktd
too now	dmne
too polite	abmp
too proud	er
too quiet	abcn
too short	cddism
too slow	al
too small	adbecieljm
too soon	cjelqe
too spicy	aecl
too sweet	ck
too tall	ak
too technical	cm
too that	abokqk
too thick	cenl
too to	mi
too would	betm
too young	inre
took	aZbdcldJecgnhiibjrkjldneojpeqWrnsYtkvd
took .	ai
took a	becdhimkom
took an	oi
took as	aecjtk
took down	aejn
took for	citi
took four	cejj
took fourteen	hl
took it	aebbcnjjkcoctjul
took me	ambchijikj
took my	aZcmiljkte
took nine	accjoi
took notes	aegkrj
took on	ajbk
took our	ci
took over	aehjtk
took six	alhekktd
took some	ul
took such	tk
took the	aebiccdbgZhijQkqmcnjojrpteuc
took to	ajej
took twenty	gj
took two	jk
took you	aebijdmitl
took your	aagkrjtk
tool	vj
tools	aebigivj
tools on	bj
toorak	adtk
toorak ;	adtk
top	aZdseYgnhmicjYmdnnoXqbrYui
top ,	aXbjklnn
top .	neun
top a	dj
top floor	nl
top in	hl
top notes	ai
top of	adcedshmncrete
top performer	gk
top three	hk
topic	apcjdcte
topic ,	aicj
topic or	ai
topper	gj
topper of	gj
torch	aerl
torch .	adrl
torn	adom
toronto	ji
toronto because	ji
toss	aj
total	geherltlvi
total amateur	akrlte
totally	atcejerd
totally fine	am
totally get	an
totally understand	al
tote	tj
tote bag	tj
touch	aVbjcbedfqgjheijjakcmdnkoZqeresnui
touch ,	dkui
touch .	aZbmsouj
touch and	aefk
touch base	aafq
touch me	adgo
touch turns	ik
touch with	nn
touched	aobWcbgmhdmXndonrdtl
touched by	aobcijtd
touched that	bdgdmaootp
touched the	jk
touched to	aigl
touching	jeomretl
touching .	aiti
touchpoint	adfk
tour	bacmddekgYjjkilkneqbrk
tour ,	elkkqe
tour .	kmtk
tour of	aalkojrm
tour was	kj
tour with	jm
touring	aj
touring company	ai
tours	hill
tours might	aihi
toward	aeblgehjnioe
towards	kltj
towards something	fj
towards the	adkl
towels	rk
town	abbiceddglhXiljSkXnYqerour
town ,	aZbkgdhcjdmjoeqeuo
town .	gcokuj
town and	adul
town has	gl
town is	aciirmtk
town knows	bjik
town of	akri
town on	aeqj
town who	gi
town will	gi
town would	abgq
towns	alte
towns .	ajte
track	bjcidefmgotcva
track .	adgm
track record	acfmgj
track three	ck
track two	ck
tractor	ai
trade	aZbedeeegohcimjclkmdnbocrotbumve
trade ,	clgeik
trade a	ajrj
trade could	acglmerl
trade do	ak
trade fair	ll
trade knows	aerl
trade round	aeuk
trade weekly	ui
traffic	ci
train	aicZdbeegWhljWkcndovqnrcsi
train ,	acijom
train .	akhnkdoj
train and	om
train as	amie
train at	aYqotl
train fare	oi
train her	aZbloj
train home	bj
train passes	qi
train receipt	achm
train that	ai
train the	oi
train ticket	jk
train to	jdkl
train was	aood
train you	aWmmul
trained	bdceeegihrjlkdneoZqermud
trained ,	tl
trained .	bk
trained both	gcjm
trained half	adgn
trained in	aYgkijjk
trained me	arga
trained the	hnnd
trained with	ak
trained you	acnkrm
trained your	aohj
trainee	al
trainer	gk
trainer .	aegk
training	aibegihajekklineooteud
training ,	km
training scheme	gl
training the	aaoo
trains	aygcjd
trains ,	ai
tram	ao
tram and	ai
trampoline	ai
transcript	amme
transcript .	ajme
transcripts	am
transfer	hk
transfer to	hk
translate	am
translate the	aj
translated	aigdierisk
translated it	sk
translation	adbjcjgjhejindreti
translation ,	ci
translation is	ci
translation reads	actl
translation was	adgljj
translator	cehkqirdspve
translator from	gj
translator in	aeqj
translator who	hl
translators	akki
translators rates	kj
transparency	aafitm
transparent	tk
transparent is	tk
transport	ak
trash	rk
travel	aubdceeegcjjkblpmcnbojqctc
travel .	ak
travel claim	lj
travel costs	ajdikelj
travel fast	ui
travel money	om
travel only	aejl
travel to	hk
travelled	hm
travelled ,	adhl
travelling	ak
travels	uk
travels among	ul
tray	ak
treasure	aVgchdikjiodrdt0ue
treasure the	aWjitv
treasure this	tk
treasure your	ik
treasurer	apbknc
treasurer ,	aj
treasurer has	al
treat	bedigchlibjakdmbojqpuk
treat .	ao
treat my	aeqj
treat people	uk
treat the	acdjqo
treat this	hn
treat to	ajolrc
treated	bkgYidjakemdnlocspteunvd
treated .	aZno
treated as	arve
treated like	acgcsp
treated me	acbn
treated very	aj
treating	njteuj
treatment	aehdkv
treatment ,	adkm
treatment is	km
treats	aiui
treats people	uj
tree	eiictl
tree ,	ej
tree .	al
trees	aehkmj
trees on	aehl
tremble	ii
trembled	aj
trends	retm
trends ,	retm
trestle	aj
trevanion	ak
trevor	cl
trial	bVcldVethoiejjkRmincqdrjsjtYve
trial ,	aZcjepjmldqlue
trial .	elue
trial day	abgkhkjemmoeqe
trial goes	ak
trial lesson	hl
trial month	acom
trial of	acep
trial shift	becldeodslum
trial shifts	hi
trial week	aYejjmll
trial weeks	rm
trials	aiuj
tribunal	aYndqcu0
tribunal .	aYqeuu
tried	akbYcYdngahZkjmbneoSqdrlv2
tried ,	ai
tried .	apdmgdhejcoarltc
tried for	km
tried joanne	dj
tried on	aj
tried the	aj
tried to	aYikrkvn
tried you	al
tries	aigi
tries to	gj
trilogy	iemitl
trim	an
trimmed	al
trimmed it	ak
trinity	ni
trio	ti
trip	ajbihjjdoeqeudvk
trip out	kj
trip to	an
triumph	adgmretk
trivedi	al
trombone	al
trouble	dVfeiZkZlcmqniorqXtpudve
trouble ,	adcoeimi
trouble .	aobehdkcmbocrjuj
trouble about	oi
trouble anyone	ak
trouble i	hj
trouble of	aZhkmp
trouble over	aometj
trouble the	aemm
trouble to	aqceddgemjrZtl
trouble with	adgkom
trouble you	kkmenjonqd
trouble your	aceloetl
trouble yourself	acnlol
trouble yourselves	oj
troubled	aahejkmmretl
troubled by	acjltl
troubled to	ik
troubling	aemkretqvd
troubling a	tl
troubling you	mn
truck	ap
truck's	kj
truck's been	kj
trucks	ak
true	avcrdcgUhdijjamdoXqcratdudvm
true ,	akck
true .	aocjkktdvj
true of	aibi
true that	atcagcoetk
truffle	cl
truly	aibecednekgYinjcmioVravd
truly ,	ajekoete
truly great	adin
truly no	aZdoej
truly stunning	alte
truly understands	ij
trumpet	ajglliod
trumpet ,	gllioe
trumpet already	ki
trust	adblcXeWfogahjibkRlimXqltsueve
trust ,	alhekeuj
trust .	aklkoe
trust a	om
trust has	ak
trust in	acbkjk
trust me	amuj
trust that	abgejeolqorl
trust the	aWbigZhkjiodts
trust this	aefo
trust was	bjhe
trust you	dihtqdud
trusted	aVbkhjicjtoere
trusted you	aZbljq
trustee	gj
trustees	accedeecgaidjakdn2oZqstYuWve
trustees ,	lino
trustees .	aanm
trustees can	rlte
trustees know	hl
trustees on	qj
trustees should	nj
trustees were	bloc
trustees will	njue
trustees would	nj
trusting	acon
truth	aebqcaeegijlnerateui
truth ,	adikjj
truth .	aZbogcjiun
truth is	gm
truth of	bl
truthfully	ii
truthfully ,	ii
try	adbUcUdtebfdgihLiWjlkclrmjoitjuYvu
try ,	abgjjklj
try -	aejj
try .	jlkelm
try a	aj
try again	apcedYjclnoeqkte
try for	alhemi
try it	gl
try me	ejme
try not	abglolre
try out	amde
try the	aZdqnkrk
try to	adgehckkmnndooqarZtlvi
try you	abdsjeoeqk
try your	qj
trying	anbdcbdsedhdjikimaoWqcritbudvq
trying .	angijc
trying any	aejo
trying for	amme
trying to	kkoarkvu
trying you	aedn
tuba	am
tuck	ni
tuesday	becedpgnickemjnkoSqlraseuSvc
tuesday ,	apbbeegehdjbkjnlue
tuesday .	aeciglniodqj
tuesday ?	di
tuesday about	nk
tuesday and	bk
tuesday at	acqm
tuesday clear	aeqk
tuesday group	aYdmgn
tuesday i	aedn
tuesday that	ai
tuesday to	aedihn
tuesday's	aebldl
tuesday's message	di
tuesdays	tk
tuesdays .	aetk
tunde	ak
tune	acbdcjolrbtp
tune ,	aacn
tune .	ai
tunnel	amje
turn	aRbjcjeofcgah1iojWkUlZocqorasetiuevb
turn ,	aehlml
turn .	aabchxjcte
turn and	ck
turn as	ak
turn away	abhniejj
turn down	aZhWikminmodqjuj
turn it	al
turn me	bk
turn my	gmoe
turn out	aYdiolto
turn people	ajilmbojtd
turn the	ek
turn this	achm
turn to	aeeqheni
turn up	aibpfendtk
turnaround	abgktk
turned	bacoeXgohjikjkkdlemTnerYsetluXvb
turned away	aebegihjijjcnioeqjteue
turned down	aabSdeeegrhniijrkambnbqcrXtkuX
turned into	al
turned it	aadkqltl
turned me	acbkhejZrltiuj
turned out	atdjgZheidjckendoiretk
turned the	acgkki
turned to	aecq
turned up	arjcoi
turning	ajbldegdikjbodrctiua
turning down	acqjtl
turning it	hk
turning over	aoci
turning up	aibjue
turnover	gphbrk
turnover at	gi
turns	adbtcieegXhdimjakcmdonqXtjuevd
turns .	ck
turns down	aablrl
turns out	akbjcZgbijjdniolrc
turns to	ik
turns up	bnoiqctnuc
tutor	djhmljmeteud
tutor ,	lk
tutor did	aedk
tutor recommended	hk
tutor said	achl
tutors	akckhekkte
tutors ,	aZckkl
tweed	gj
tweed .	gj
twelfth	abdkqitl
twelfth ,	abdjqk
twelfth free	ai
twelve	ajbXclddgWiejpkXleocqjrcsltlubve
twelve ,	ciei
twelve .	mjqi
twelve families	jk
twelve minutes	jjti
twelve names	hi
twelve of	qj
twelve pensioners	jjke
twelve people	ai
twelve primary	cj
twelve years	oism
twentieth	qi
twenty	aZcodneYgkhVillkndrSsdtmukvc
twenty -	acdmhejekdqlum
twenty .	aXbicjgotm
twenty hours	ciee
twenty minute	cl
twenty minutes	acdigiheiqjdkklemjqbreti
twenty points	adcdlo
twenty years	aecbjlomtiui
twice	akcidpeegliejWkilYmknVoZqZsktluWvc
twice ,	adbmdjeegZhcjckileneqcsitt
twice .	aqbTcYdcgohaiijekenZrjsj
twice a	ai
twice about	jj
twice and	cidkhk
twice as	aj
twice for	akme
twice in	kl
twice is	hjmk
twice my	bj
twice now	dj
twice on	mi
twice over	ek
twice the	ckge
twice whether	ai
twice while	ml
twins	aebdjrqi
twins had	ji
twins on	adjlki
twisted	blierd
twisted my	bliere
twitter	aeoi
twitter ,	oi
two	asbedkeQfSgnicjjmYompaqdrQsktduZvR
two ,	aVcjdeeehlqjrjtkui
two -	aYbkcaddeogahninkaleoprdsmtcuevd
two .	bndkelgVhcjdkbokqeresmueve
two ;	qj
two about	abblljni
two and	cl
two apprentices	ai
two at	aj
two bedrooms	ai
two bids	ck
two books	adgm
two boxes	ai
two brochures	hj
two classes	diii
two colleagues	ci
two conferences	aehk
two counties	aehk
two countries	gl
two dates	ancdmmoe
two days	bjdehmkaojqi
two deadlines	ak
two different	aj
two doors	acietmuk
two engineers	ai
two extra	jl
two files	ak
two for	aehl
two free	hk
two friends	ak
two from	nj
two girls	adjl
two goats	jikd
two good	ak
two harps	heul
two have	ci
two hours	ajkk
two hundred	alcmgdjjtY
two i	biqltj
two in	aaknojqjue
two interviews	adbejksm
two is	citj
two issues	am
two jobs	kl
two kids	aj
two lads	adkl
two landlords	aike
two larger	abdjgk
two letters	abdogj
two lines	aecchdiojnocto
two marks	ck
two members	bi
two mentions	ol
two messages	bl
two minutes	aicegjmnsd
two months	aehbjeknoosltbve
two more	akcehdketn
two nights	aj
two of	ajbrcYddebhZjjkXnloWsetl
two on	areeqe
two or	aelm
two other	bdcbddgdjnkdojqsua
two others	ci
two pages	aehmrj
two papers	aeul
two paragraphs	ijti
two people	aibegkkeuk
two pieces	aedj
two places	ai
two points	ai
two projects	aj
two questions	aj
two readers	ao
two referees	aetl
two requests	aeli
two rewrites	adol
two roles	hl
two rooms	dikk
two rounds	adbddkko
two sample	om
two samples	acbn
two schools	gj
two seats	al
two sentences	tk
two small	adbijbkp
two songs	ai
two statements	aecm
two streets	ak
two talks	aj
two tds	aeul
two teachers	ci
two thousand	bjgi
two times	dm
two to	ai
two trial	hi
two typos	anid
two was	anbjcb
two ways	akce
two weeks	bjjj
two were	dk
two who	lk
two whole	ao
two years	bYcsdegljZkmod
two you	ck
type	aeekjikivk
type ,	adeijl
type .	aeej
type this	kj
typed	aVbndlsl
typed ,	aesl
typed before	adbm
typescript	ai
typewriter	aj
typhoon	ak
typing	aubegdhimaoetb
typing error	aj
typing it	rl
typing test	cihktd
typo	cadchimntn
typo ,	ak
typo .	bi
typo in	ai
typo on	mlti
typo that	aehk
typography	aern
typography ,	rk
typos	apeeicmi
typos in	al
tyrell	aj
ugly	oern
ugly .	aj
ulster	aigi
umbrella	a1edgdiejeue
umbrella ,	ak
umbrella .	ap
umbrella behind	ai
umbrella is	am
umeh	aj
umeh </s>	aj
unable	ii
unable to	ii
unanswered	accedtqe
unanswered .	aadq
unbelievable	smvd
unbroken	aabq
unbroken ,	aYbq
uncertain	akgk
uncertain of	akgk
uncle	blgWhdicjdkantoprZtd
uncle ,	aknk
uncle .	acbjqj
uncle built	hi
uncle golfs	nk
uncle in	ai
uncle is	uj
uncle sits	bknk
uncle will	ol
uncle's	al
unclear	aocbddoetjvj
unclear ,	detj
unclear in	aocd
uncomfortable	adgimirl
uncomfortable it	gj
unconvincing	tk
unconvincing ,	tk
under	aVbicndkhZinjbkcneqXresnulvl
under "	gi
under .	alecij
under a	abcmdl
under budget	aZglhl
under each	lk
under his	dl
under it	aYbieqge
under me	aYcjgp
under mine	aige
under no	oj
under ours	bl
under the	aibZedgZiekamcnkrcsktnui
under thirty	akbngeheie
under three	si
under water	ai
under way	akhemj
under you	aeio
under your	aciiro
undergraduate	acrl
underneath	dl
understand	atcZdUeZfigShaiYjplcmjokqdritc
understand ,	aebkcdeejskjmeobri
understand .	azbecdjnocqercud
understand ;	aerk
understand ?	abqm
understand about	aick
understand completely	cemq
understand how	oi
understand if	aiccmnodreuj
understand it	clni
understand that	aibicUfogTiYkbmZoqrltdumva
understand the	ajcbejoctl
understand there	hjsi
understand well	ai
understand what	cjklvl
understand why	rl
understand you	ai
understand your	amclre
understanding	aWccfihuobqjrktbvl
understanding that	aVhvqj
understanding the	rm
understands	aUhei0ritcue
understands what	ij
understood	ambodkecgehuipjWkdnZoXtduXvV
understood ,	aecihj
understood .	aodkheiioevc
understood a	ajblrd
understood about	aerm
understood from	dlhe
understood how	cm
understood if	mj
understood it	aphjvZ
understood of	mj
understood that	adbmcehloerk
understood the	begmhirj
understood to	aetj
understood what	cigdim
understood your	an
understudy	aZenhpojte
understudy's	abeo
understudy's understudy	abeo
undo	aamknl
unexpected	ai
unexpected and	ai
unfair	albooeue
unforgivable	aamp
unfortunately	aZemjevl
unfortunately "	ademje
unhappy	ej
unhappy ,	ji
unicorn	aYgjtm
unicorn ,	aYgjtm
uniform	aWhmjtqe
uniform ,	jj
uniforms	uk
uniforms from	uk
union	adbcgcheiejdoeqau3
union has	aeuq
union have	ul
union representative	aeui
union yet	acun
unique	adflvi
unique blend	fj
unit	aadkhnkctj
unit #	ai
unit economics	adtl
unit in	ai
unit on	abdljjqi
unit prices	aebk
units	aobe
units ,	aibeck
universities	aUgpijol
universities ,	aaikom
university	aZbegbhmijjpkcncti
university .	uj
university and	achl
university has	jk
university in	ai
university of	alhkrd
university pays	aejl
unless	bedceegdhVikjbkmnbocqiteuqvn
unless there	aeejki
unless this	adqeup
unless you	ajddebhcjdklneqjul
unless you'd	ao
unlikeable	tj
unlikeable ,	tj
unlock	ol
unlock the	ol
unlocked	uj
unopened	aabrnmqe
unopened ,	aabinm
unopened .	bm
unopened on	bl
unpack	adql
unpack ,	adql
unpacked	anejjkoa
unpacked the	ajjmob
unpaid	aSbediekgehljdkbooqerjuj
unpaid ,	ei
unpaid hours	hl
unpaid trial	hdrmul
unparalleled	aaiq
unprepared	acmr
unreliable	aj
unsigned	anqj
unsigned ,	amqj
unsteady	aeck
unsteady in	aeck
unsuccessful	aqdbejve
unsuccessful "	ej
unsuitable	aitdul
unsuitable "	aitdul
unsure	alrl
unsure of	aj
unsure whether	ai
untidy	accm
until	adbqdpelfdgRhaiSjYkmlimWnQoTpdqwrKsZumvd
until #	ap
until after	jjqj
until august	kj
until autumn	al
until christmas	ajhe
until easter	am
until five	ai
until friday	aoqe
until he	aVbkkmtk
until i	aXbmebhjjckillqqrdtdua
until it	aVdmeeqium
until january	al
until june	anjjke
until last	ak
until march	kl
until midnight	al
until monday	al
until mr	ni
until my	abqcup
until noon	akqcuj
until november	amme
until now	aYus
until she	aeqn
until somebody	aUdpjeqsud
until someone	ademjcql
until something	ud
until spring	aqkeqd
until sunday	aj
until the	aibkdaebgdhjjbkoneokqctjua
until then	asbiqa
until there	aYelojqjte
until they	emgije
until this	aXjkup
until tuesday	qdto
until two	biqd
until we	achjliqi
until wednesday	aj
until you	aFbicqdvelgehkjYkcobqmue
until you've	abqp
until your	jokjndue
untitled	aj
untitled ,	aj
untranslatable	aeom
untranslatable puns	aeom
unusual	aYbkgq
unwise	ajod
unwise to	ajod
unworthy	aeml
unwritten	bjceqj
unwritten .	bjceqj
up	aabqeWhdjmkJlcmnnqoipWresOum
up ,	bqcpdjidjakbnioeqYrZtiuZ
up .	abbidefegtheiYjWldmmnsoVretcup
up ?	aq
up a	aXcdhlirmqodqereuc
up about	rp
up after	adblclje
up again	ailj
up against	abtn
up an	rm
up and	abclqnrl
up any	jembnjoq
up as	iktl
up at	aoeeoiqiub
up back	aejo
up before	al
up being	tk
up by	bmgihjke
up easily	angcocqm
up every	ok
up for	dshaidkZlimindtV
up four	rj
up from	aejkkjtl
up front	dk
up her	iljj
up in	bncbeegXickeooqcrYum
up is	hk
up it	aZhmtk
up its	jk
up last	aeck
up late	tj
up later	aj
up leaving	ji
up more	hloi
up my	ckdehejlqd
up next	al
up now	acjjql
up on	albXcafqgchdkeldqmrctc
up our	hiij
up over	ajuk
up since	al
up smoking	aojb
up some	nm
up that	adootd
up the	abbecieqgjhijllemcoYqlrVuZvj
up their	jnolqitaub
up there	adbmekiinjvc
up this	aajeknqeul
up through	hi
up to	dceYgjhcikkemiojrXuo
up two	bdccgimmrdto
up until	bm
up was	aehikk
up what	aejjrl
up with	aQbbcedbelgmhejjmlnrtjuc
up working	qk
up your	ajhjjbrkteuj
update	fplivc
update .	fkve
update on	acfm
updated	aefkvj
updated my	aj
upfront	akci
upload	bimjuevi
upload a	aemk
upload page	alue
upload shows	bj
uploaded	vj
uploaded the	aj
upon	aZfjgdijojvl
upon it	abbiik
upon the	acom
upon which	fk
upper	hk
upper age	hk
ups	nj
upset	ajdcebhemeopqerisotbve
upset ,	angemeon
upset ;	aaojrm
upset the	alglodre
upsets	gk
upside	al
upside down	al
upstairs	gehljclinvrbtc
upstairs .	aZljnp
upstairs was	ak
urgent	atechelloatj
urgent "	aetl
urgent ,	ll
urgent at	am
urgent for	qi
us	aqbrcbdLeaicjmksljmZnSolpZrTtOvP
us "	oetj
us ,	alcbdeekgnhVjmkamincoYqirc
us .	aabocqddfdgVhoikjklamcncrZsmtduVvd
us ;	adjm
us ?	edklllvc
us a	apbekcliqjue
us about	akbedj
us after	ak
us agree	rm
us all	ajbdgkqj
us an	aj
us and	al
us another	aehlti
us are	aebngjue
us as	al
us at	bjclgehejlkiocqe
us before	ajoe
us both	aiheiemjocqiuj
us by	aigkhk
us can	oi
us dare	aiijoe
us did	om
us do	ji
us down	njqj
us enjoyed	adol
us find	aYglol
us for	adbroetdul
us from	bbom
us had	aobbrl
us has	ci
us have	ejgdkiocqjtmud
us herself	am
us hope	aiodreur
us how	anbd
us if	acqkui
us in	aYbYgjjakllimlojqduj
us is	giok
us it	aYbq
us just	aeoo
us know	akbkod
us look	cj
us malayalis	ul
us met	jk
us no	acbl
us nothing	aijk
us now	ajke
us off	ajqe
us out	bkki
us print	abkm
us put	bijk
us read	am
us round	ai
us say	adqn
us should	aYop
us so	kj
us something	hlue
us stay	ai
us still	ol
us that	hnjd
us the	aibdljnjoj
us this	ej
us through	ko
us time	adol
us to	aqcehdjekpqc
us until	aebk
us was	ck
us were	bm
us what	aote
us whether	aojjvd
us who	ho
us will	aciijlkeocun
us with	aWbmfilj
us your	aell
usable	aj
use	akbeccdVfchPiRjSlrmZnkomqYrosetSujvz
use ,	aiek
use .	akbkhekeok
use as	acol
use commas	tj
use for	aZekidnirouk
use it	aneenmocrcuk
use my	adgn
use now	abkn
use of	ajvi
use the	amcdkjmjokretdvd
use them	lium
use this	alcj
use to	akclmcojrluevd
use your	aXls
used	aWbcckeSfegnhciYjjkilbmonaovpeqXrjsetXudvo
used ,	aktk
used .	aZnkoeun
used a	rl
used for	an
used it	aebmre
used my	jl
used shorter	ri
used the	ckgj
used to	abbYdieagohdjlknlemXnVozqbritRuRvb
used up	aZmt
useful	a3bWcTdafZgahcibjeljoYpnqdtcuk
useful ,	ll
useful .	amejfcrmvc
useful ;	aetk
useful and	ai
useful as	tj
useful for	ao
useful the	teul
useful thing	am
useful to	avcdtauk
useless	aYjomdrr
useless ,	aerl
user	aZv1
users	aegjsjti
users ,	tk
uses	arcbtcvi
uses the	bi
using	aeccretcv/
using the	oivm
usual	bXcddaeagnhrkblbonqYrZtm
usual ,	aihkjj
usual .	akheokqe
usual for	gjhjokte
usual rate	aj
usual to	hj
usual way	aegkhk
usually	aVbacVebg1hyibjblbminloZqYrWtmuWva
usually ask	aihi
usually enter	gl
usually finish	aj
usually get	aegl
usually in	adklnk
usually is	aehjmj
usually take	aidivd
usually the	ao
usually when	acgihk
ute .	aebk
vacancies	aacjtn
vacancies page	abtn
vacancy	abbrdceefihnjdkellndocqctkub
vacancy ,	aZhnll
vacancy .	adtm
vacancy in	an
vacant	ll
vacant ,	hi
vacation	abjm
vadodara	ai
vague	ci
valid	alqe
valid reason	ci
valley	amij
valley ,	gk
valuable	aWfvojtb
valuation	rm
value	aabdedfogohZjdkdlnmendoirZtiul
value ,	addkgk
value .	gjol
value half	ai
value it	adgn
value one	ai
value the	adfq
value we	ai
value your	ajcefdlo
values	aafigeieop
values ,	ol
values .	adtk
values on	ol
vampire	ietl
vampire trilogy	ietl
van	bjdbeWgYheicjmkwlemindoYqoratZuWvd
van ,	adhikkmj
van .	anbdkl
van for	qk
van holds	aicjhe
van in	jl
van is	qk
van job	hi
van loaded	abqm
van this	aj
van to	aYjq
vandermeer	nk
vanity	acgn
vanity that	acgn
vans	aecjuk
vans ,	adck
vans will	ak
varieties	adtm
varieties than	aetm
vat	sj
vaughan	al
vegetable	retj
vegetable show	retj
vellacott	adbl
vellacott has	adbl
vending	adrbtq
vending machine	tk
vendor	hi
vendor's	deqi
vendor's quote	deqi
vendors	ai
venice	ol
venue	tiul
venue .	ai
venue's	jk
venues	uk
venues ,	uk
verbal	aajjom
verbs	mi
verbs .	mi
verdict	bccjoerm
verdict .	cern
verse	aobecaemiermtd
verse ,	em
verse .	rk
verse was	al
verses	ml
verses .	ai
version	bUcddYfogYheibjdkjleniqovp
version ,	ai
version .	ajbecbokvj
version is	aj
version may	hekl
version of	aYeifpgeidnlqite
version seems	rm
version than	ck
version was	ak
versions	ak
very	amcRdVekfSglhjiSlcmenaomqQsqurve
very able	aegpoc
very best	ak
very bottom	adejmi
very brave	adrjtj
very busy	aaop
very carefully	aduk
very clear	aibaon
very clearly	ak
very day	oi
very decent	jk
very different	ij
very difficult	uj
very fair	olud
very friendly	rj
very funny	al
very generous	antc
very good	ajckjcklocrdtbumve
very googleable	uj
very gracious	ak
very grateful	aj
very happy	acemreto
very helpful	an
very high	aecdsn
very interested	uj
very keen	gk
very kind	atra
very kindly	am
very large	ul
very least	hn
very little	acjo
very long	aejm
very loud	ai
very much	ajejfehmmeodrktb
very nice	jioerjvj
very nicely	gltc
very patient	am
very pleasant	aeojrk
very polite	ak
very proud	adtm
very same	gj
very similar	bmue
very simple	aduk
very small	aj
very sorry	aZmnui
very taken	acnn
very thorough	aato
very tired	rk
very useful	tk
very week	bk
very welcome	alkloe
very well	adblgiodtlue
very young	aarq
vesting	adql
vesting cliff	adql
vet	kj
vet's	adkl
vet's bill	ackl
veteran	hk
veteran like	hk
vicar	am
vice	adnsqdvi
vice -	npqd
vice chancellor	nj
video	lium
video ,	li
vienna	gk
view	acbVcqdbeafdgThVibjakclumenxoXqdrkunvd
view ,	aciinr
view .	acclmcut
view as	ai
view from	ainl
view of	beclgcheiblomirjvc
view on	abckljnkrmue
viewed	adblhimi
viewed the	himi
viewing	aiblcbgihoijjWkblimiobqcrdtcui
viewing ,	bjlimjoe
viewing .	hniljb
viewing after	bk
viewing at	hi
viewings	ajjeqi
viewings for	qj
views	gj
views in	gj
vikram	aj
village	bdcceegjheiijwkdneoaqeuX
village ,	aebjhi
village .	apbdtk
village had	jm
village hall	aejl
village is	ai
village school	aeikrk
villagers	acjl
villagers will	acjl
villages	amcc
villain	tk
villain unconvincing	tk
viola	alhi
violin	adbecedkgbhejokqpirdvb
violin ,	aj
violin for	ai
violin is	jjkd
violin to	akjckk
violinist	adom
violins	aktd
visa	aZbadkgdhWjcktlkncoeqrrluZ
visa ,	abkl
visa .	aked
visa appointment	aeqj
visa ending	kk
visa is	kjqe
visa letter	abdo
visa papers	abrm
visa people	aekl
visa question	ai
visa rules	ak
visa runs	ak
visa will	ki
visas	adcm
vision	abbifmii
vision and	acbifl
visionary	aZit
visit	abdegjkcllobpr
visit ,	aYglhill
visit .	po
visit and	lk
visit in	aj
visit the	aejl
visit to	al
visit's	uj
visit's in	uj
visited	ak
visiting	achonj
visitor	ampm
visitor .	adpm
visitor badge	aj
visitor's	al
visitors	am
visits	aibjqcuj
visits ,	qdui
visits .	bk
voice	bWcjdleigjheiljmkdnXoaqdrktauevc
voice ,	rjtj
voice .	akjlrd
voice and	abcn
voice before	al
voice by	dm
voice for	ak
voice is	glie
voice on	iljlne
voice that	ik
voice was	an
voicemail	aXdlur
voicemail ,	aedk
voicemail .	aYur
voicemails	aVdwkc
voicemails ,	aedm
voicemails and	acdn
voices	aebioo
voices ,	adbiok
voices .	aj
volcano	ak
volume	fnhjtive
volume ,	ai
volume .	aehk
volume of	cefntj
volunteer	ackjopte
volunteer ,	ackl
volunteer for	acom
volunteer on	ai
volunteered every	ji
volunteering	aj
volunteers	becogcjinioeretkud
volunteers .	aacogetm
volunteers gave	ji
volunteers in	nj
volunteers were	aj
volunteers with	qi
vos	amhc
vos </s>	amhc
vote	adbudeekgbjdobqc
vote .	abbphjtlue
vote was	al
vote with	ckhdul
voted	akhetmve
voted for	aj
voted with	abtn
voted your	ji
votes	cidjhZui
votes at	anccqj
votes for	cjhe
votes were	uj
voucher	abol
voucher ,	abol
vowels	am
wage	adkmmerk
wage ,	kj
wager	ik
wages	abhiikkk
wages ,	adhk
wages .	ik
wainwright	ak
wait	aebYdReofehzjdkZleoeqmrWtcvb
wait ,	gkhdleoeqoud
wait .	amckedgdhaiijekaojql
wait a	hmjlqc
wait and	ljni
wait another	hk
wait by	aagjhmjjqc
wait for	gehkjdkenkocqmte
wait in	aVekol
wait outside	aXethkneqZ
wait till	aehkqeui
wait to	ajqitkuc
wait too	ql
wait until	aiebhljekiqXum
wait with	ai
waited	aZbecddjelgahqieqeretp
waited ,	ul
waited .	ajgejj
waited a	dm
waited for	aetm
waited until	adtm
waiters	ul
waiting	aabicWdmebgchvijjWkkljmZnVoZqwsctduavZ
waiting .	andlgd
waiting by	ajgdqi
waiting for	aZbYgehokoodqoriud
waiting in	al
waiting list	bedlgchqllndodritducva
waiting on	aebkqj
waiting room	aebjgqhbjaoiqdrZti
waiting that	ii
waiting to	hj
waitlist	lj
waitlist ,	lj
waits	acipretk
waits to	adiitk
waive	aYcklp
waive the	adlm
waived	ho
waiver	di
wake	ademikjerm
wake the	acrm
wake up	aeen
wales	gj
walk	ajbedeedgohZikkllimcnioarZtiuY
walk -	lj
walk .	asoe
walk and	ai
walk back	adkm
walk before	aZtn
walk in	gjhejj
walk on	aVeiglnm
walk out	acgm
walk past	aieeil
walk proved	ak
walk the	kk
walk there	ai
walk through	al
walked	biceddecgahcksnbocqdrktkub
walked across	actm
walked both	aekm
walked home	jm
walked me	aj
walked out	abrn
walked past	asbdnd
walked the	kl
walked through	aebjik
walked to	adkm
walking	akgehekmrc
walking in	an
walks	aYiijiup
walks .	jl
walks away	um
walks out	abqiuk
wall	albaccekglhpibkancqdritWuc
wall ,	amgcol
wall .	akemgjritbub
wall as	ak
wall by	abho
wall is	acgn
wall of	gk
walled	ri
wallpaper	tj
walls	klti
walter	amne
wandered	ao
wandered ,	an
wanjiru	an
wanjiru </s>	aj
want	adbKdjeagShqiXjckcljmVnrodpaqqrQsqtPupvv
want ,	ek
want .	hejnmeojrb
want a	aideeeljndqrteuc
want an	qi
want as	uk
want by	tk
want in	aZckom
want it	aYdjhmnlqb
want me	ademhdiejdkimeoeuq
want my	hlsl
want paying	adho
want shorter	ck
want someone	aihk
want something	aj
want that	dkqk
want the	ceeihbjdlknoocqaun
want them	cl
want this	ciekhanpqe
want to	apbXcTeQfkgbijjLleniobqmrbsmtSujvp
want what	abdlhk
want you	ajeYhcjrmeomqe
want your	nmqk
wanted	aeemiZlandoqqNrisptcuQ
wanted ,	acepidjdoq
wanted .	adbdddekhmidjemcolrmsc
wanted a	adbokl
wanted colour	ck
wanted it	jkmiod
wanted me	aXglop
wanted more	ai
wanted preliminary	ci
wanted something	ok
wanted that	aehl
wanted the	abbjjknetn
wanted this	am
wanted to	atbcdneZfihajXkammneoTqarbsltducvl
wanted was	aVbejlrnsptd
wanted you	aphejinjqc
wanting	aYcjiimjoiqnue
wanting ,	ij
wanting .	ck
wants	aibcdbelhWiXkmmenZqrrj
wants ,	aeejol
wants .	ej
wants a	ajcj
wants it	en
wants its	aeqjtk
wants me	gl
wants my	qm
wants the	ajqi
wants to	akeeicocrjuk
war	aVgs
ward	albloetd
ward ,	algdjk
ward .	adbl
ward that	aebj
wardrobe	om
wards	aeuk
wards i	hi
warehouse	alckekodte
warehouse ,	ek
warehouse work	ck
warehouses	ii
warehouses twenty	ii
warm	befimdolrXtpvb
warm ,	ci
warm -	amte
warm .	al
warm and	fk
warm as	aj
warm bed	ji
warm regards	aWootkvd
warm thanks	ki
warm that	actm
warm wishes	adtk
warmer	adiijdklni
warmest	fktk
warmest regards	ti
warming	ak
warming up	ak
warmly	anejmeok
warmly .	adol
warmly of	ao
warmth	aZclritsue
warmth of	rktm
warned	iqjeodrm
warned me	akiqjeoa
warned that	aZrn
warning	abqktkvl
warning .	tk
warranty	akvc
warsame	aj
warsame </s>	aj
was	bscleWfdgZhjiajbknlZolqBrnsttiudvO
was "	aibWccdijkrk
was #	cbsm
was ,	anbdceejgkiejekenboZrjue
was .	apbYcbdeemgYhYiojkkbmlrWsd
was ;	acto
was ?	ak
was a	aqbdcedteYfpgZiWjckYlcmmnUpjqcsrteuTve
was able	abbkjetluk
was about	acblgjiejkkdoZtjul
was above	aeoktk
was advertised	abck
was advised	abblni
was ahead	aecm
was all	anbbhdjjkkse
was allowed	abmmtk
was already	aUbwcigehikioc
was also	aacloi
was always	anbdcdelgbhnikjdkeoatcud
was among	alce
was an	awbbcehZiZjakerctaujvk
was answered	cn
was any	ji
was applying	bl
was appointed	ol
was as	aXbcgdhriltj
was asked	aWbrddgkojtl
was asking	acbddkrk
was asleep	actl
was at	bigejckkmdnjoaretr
was awarded	bj
was away	ao
was bad	kerl
was beaten	am
was beginning	aidmjc
was being	acbjgl
was better	ar
was blind	aebm
was booked	abbksi
was born	aebdgjhirj
was both	aafjgl
was brave	aYgmiijdmeokrotc
was brief	aj
was brought	jm
was by	am
was cake	aejl
was cancelled	kj
was careless	ambe
was caring	ai
was charmed	aibi
was charming	aerqtd
was chosen	bbdpgehdljoi
was clear	aqcddmod
was clearly	ajgdhi
was clever	betk
was close	apbYcedeeljeodtl
was closed	aZbidmji
was closer	ai
was cold	kerl
was coming	aZsm
was considerate	aj
was counting	hj
was curious	bkgi
was customary	hi
was cut	biiekmre
was dealing	acro
was decent	ak
was decently	al
was decided	bknj
was delighted	aj
was desirable	cl
was disappointed	an
was doing	gioi
was done	aeoo
was down	si
was drawn	aj
was dreading	ai
was dumb	rk
was dusting	acgl
was earned	ajhe
was easier	bijnod
was easy	aure
was eleven	adjl
was enough	alce
was entirely	ai
was ever	acdlgcmmqjte
was evidently	aYcmom
was excellent	ajne
was explained	akbjcc
was explaining	ri
was extended	bi
was extraordinarily	actm
was fair	an
was far	akgmhe
was filled	bloi
was filling	rl
was fine	aZom
was finished	adbl
was first	aebk
was fixed	abbq
was flat	aecm
was foolish	aZjnmjrj
was for	aRdcedhdjqneopqorkseuj
was forwarded	acpm
was found	tj
was four	sl
was free	abbkhj
was friendly	aqbb
was from	aebecmkl
was full	ok
was fun	ar
was funded	cj
was generous	bZjdmoobtn
was given	haoprltb
was glad	avgjhYiejanboZpq
was going	aZbigeidjikqlloerjuc
was gold	aj
was gone	bioj
was good	atgahWjSkblkmXncotrktWue
was grateful	as
was great	an
was half	al
was handled	aUnrojuj
was happy	axhejcoe
was hard	arcjodrc
was heard	dk
was helpful	bddm
was her	jjne
was high	ap
was higher	apbd
was his	gl
was honoured	hdti
was hoping	asddjikloZ
was hot	abrn
was how	nj
was i	abbjhelkresktl
was ill	hikj
was impressed	aj
was in	abbdctdkgjhXkcneoarbsj
was indeed	aicdtm
was instructive	bcomtk
was interested	gk
was interesting	bkoktb
was invited	aebj
was it	arccdkecjkmercsdtkvS
was judged	aecirmte
was just	akbdhlvk
was kind	atbUcdgaiejXkcmdnluk
was kinder	al
was kindly	ao
was last	aote
was late	adblckjekj
was let	aYckdj
was letting	aZhjmn
was lighter	ck
was like	aWirokrdui
was likely	aekl
was listening	bi
was long	aq
was looking	aWbkhjjoocrite
was lost	kilk
was lovely	ambije
was lower	aeck
was lucky	ai
was made	aebohcnood
was making	aomd
was marked	ajbl
was me	bdjmmj
was meant	aZcjhljZkqmbocretq
was measured	abco
was met	abclui
was midnight	bdcl
was mine	abbdccgihwjdmeoj
was missing	avcYdbecjeljsj
was money	ojte
was more	apgeicml
was most	aeniuo
was mostly	aj
was moved	actlul
was much	ajtj
was my	aubNcZedgehmiejiknmdnkoZrisctWuc
was naive	aZjnoj
was naturally	hj
was near	ai
was nearly	am
was needed	ei
was nervous	amcl
was never	acbqhjkeneoXsntbueve
was new	abgmhetm
was nice	ajjckptd
was nine	accjjl
was no	ambbhekmmlndoWtd
was not	bbcpdkfpgchcikjckVoTsltmuZ
was nothing	ajceikoe
was obvious	albarj
was odd	aebk
was of	aZbeikjlmiom
was off	aebdcmol
was offered	bm
was okay	ai
was on	acblcrhXjVneocrmtlukvZ
was one	ajbYcbeigejbmdoqrato
was only	aibmccdcedgchmoirctb
was open	bnnj
was opened	bj
was our	aibahmkj
was ours	aXbchxke
was out	ajbackgjhdmiojtc
was over	bk
was overlooked	dj
was overqualified	adgl
was paid	hcjeqntl
was part	ak
was passed	aWbkhiup
was perfect	ii
was perhaps	bemmrltd
was picked	bi
was plain	bainrl
was playing	aebkik
was pleased	axhdnd
was plenty	abrn
was poor	bkce
was praised	becigk
was presumptuous	abmm
was promised	aYbihoum
was promoted	clgehe
was proud	ak
was put	adclmk
was quick	jm
was quiet	al
was quite	aYbinkomretdum
was raised	ajgk
was rather	aWcjgknk
was re	bm
was reached	aXbkciok
was read	aZbncedrgejioe
was reading	bj
was readvertised	bm
was ready	ai
was really	aTciglhkrl
was refreshingly	tk
was refused	aYbkdi
was rejected	aebm
was relieved	ambegjobretj
was returned	bj
was rigged	acbs
was right	asbccbheljnetk
was rigorous	adom
was running	ai
was sad	ak
was said	aNbidihjjdkeniqjslup
was sanctioned	kk
was scored	aj
was selected	bi
was sent	abbm
was set	aaim
was settled	aYbickhkji
was short	aeul
was shown	aebm
was shut	ai
was signed	akidrl
was silly	adgloj
was simply	bdcigk
was sitting	bdkerl
was six	becieljekdom
was slow	aajcmlrn
was small	cdrk
was smaller	abro
was so	adbVcZdqeogdijjYkamionraseti
was somebody	adin
was something	alcddnheijjboYrl
was sorry	aqjemTniodpjtk
was spared	aebitm
was speaking	bigj
was spent	uj
was spot	aj
was standing	ji
was still	anbtdbjZqdtc
was strong	tn
was stuck	ai
was studying	nk
was sure	bejm
was surely	adhm
was surprised	aQbYcndegdhjjcnwonrite
was switched	bi
was taken	aebjgl
was talking	ml
was taught	aetm
was ten	gk
was that	abbijemjoktj
was the	bXcmdKenfdgphjiljpkrlWmenZpdqarltXuMvV
was there	bqdceqjcobrisdtevY
was they	gbhmjj
was thin	ajkk
was thinking	jjvi
was this	aZknnj
was thorough	aicj
was thought	aibjoe
was thoughtful	optd
was three	bk
was thrilled	aeon
was to	aTbjcdgZjmkwmjobrc
was told	bucddlgeiijckdoWrcsjtaue
was too	cmgojdmnoaratYvc
was touched	akbXccgkjamdoqti
was treated	nn
was true	akbj
was turned	bdhjkjtj
was typed	aebi
was ugly	aj
was unclear	ajbedetj
was under	aabicjhjmeoj
was understood	aahn
was unfair	adbo
was unforgivable	aemj
was unsteady	aeck
was up	tn
was useful	aklltc
was very	awbacbgbjbnoocrcsntZ
was waiting	achmjk
was wanted	rk
was warm	am
was weak	bo
was weakest	aj
was well	atba
was what	hejdkqti
was wise	al
was with	ai
was wonderful	ak
was working	ambdgeoj
was worse	al
was worth	aubXcbgehbimjjkcoerc
was written	behirmtj
was wrong	bdjempsi
was you	aVemhejokkoeqk
was your	aZcedjjunkodteue
was yours	aTcmheijjkklnj
wash	el
wash the	el
washed	alcljd
washed the	al
washing	ai
wasn't	dkecicmcoqqdtmuZ
wasn't .	acckmjoi
wasn't a	aagkoltm
wasn't any	tk
wasn't aware	ai
wasn't easy	ak
wasn't going	aYoprk
wasn't late	ai
wasn't lost	aj
wasn't meant	oi
wasn't quite	dj
wasn't ready	ai
wasn't sure	cedmjmoctc
wasn't the	aomd
wasn't yours	ni
waste	amdejekdldmcokrn
waste .	ak
waste of	ti
waste your	amdeldmdol
wasted	aUbncehjiimqoetc
wasted .	ei
wasted my	rk
wasted on	abhlik
wasted your	abmm
wasting	aPhjjemlodtv
wasting my	aVhkjeoett
wasting your	mj
watch	baceebhcijnbolqdrYtmuqve
watch ?	aj
watch five	adtl
watch it	ajeeol
watch me	adgl
watch out	ui
watch such	adom
watch the	aq
watch to	aejj
watch your	ul
watched	bcdegehkjammniretn
watched me	acgimn
watched on	hmje
watched the	tk
watched you	ik
watched your	getm
watching	abbljdnjoeqmrdteui
watching the	ao
water	ajbdcmeegiheicjjmkocrcub
water ,	alci
water .	clgkrd
water and	ri
watercolour	rk
watercolour needs	rk
watercolours	ml
waterfront	aj
waterfront and	aj
wave	ak
wave if	aj
waved	apke
waved us	al
way	aYbccqdlgYinjpkcmUnlobpcrTsXtjukvj
way ,	ajbbdpeigaibjpkeoZqdrctXuivi
way .	bacidjfkhniTkbnZomqWrjtZ
way :	di
way ?	ajei
way a	accm
way and	ai
way back	jjuj
way for	addj
way forward	adqn
way home	aijeqjuk
way i	cmddheiejdminoud
way in	akrk
way into	bp
way is	tk
way it	to
way of	adhkimmbndreve
way off	aetk
way out	dijdkitl
way past	am
way round	abjkqiuk
way that	accjgmimta
way the	abgitjuj
way they	ai
way through	ak
way to	cjdbecfcgchlidjnkimenaobqdratjui
way when	ai
way with	nltj
way you	aXbdgdheizjenjoeqlretcue
way your	aj
ways	aebdccgbklolritoue
ways .	abhioltj
ways about	aj
ways on	akrlte
ways to	adkmoi
we	albicUdleWfVgRhmiajrkxmYoZppqjrYsstLukvP
we accept	amce
we agree	ql
we agreed	ak
we all	acbqgjidoi
we also	aebn
we applied	bi
we appreciate	am
we appreciated	ak
we are	aZcdddhRiXjjkpmkqjrlsptaudve
we ask	am
we asked	ak
we ate	jl
we been	aioi
we begin	ql
we bid	il
we both	aUbodigmhbjcmmteuk
we bought	oj
we built	hj
we buy	hk
we called	addk
we came	asbc
we can	abcWddgdiemeoeqosntZupvi
we can't	akkdoi
we cannot	ki
we close	ai
we could	alcZhbjckmoeqnrd
we couldn't	aoke
we did	aWdphmjjkioirdteud
we didn't	oj
we discussed	aeqk
we do	akbkcegchejckdliobreum
we don't	qivk
we eat	kj
we enjoyed	ak
we fell	aabjck
we find	gk
we found	ak
we gave	acjq
we get	aYhjjbkksn
we go	aWhlkjniui
we got	cl
we had	aicadcgbhpijmcodqbrltjua
we hadn't	aijj
we have	atbXcVeXhqiamcnkoTua
we hope	asue
we kept	hkji
we knew	ambd
we know	asbeeeoduk
we last	dj
we leave	iknkqe
we left	ao
we like	aj
we live	actiuk
we look	hejiobtr
we looked	ajjj
we lost	ajji
we loved	aj
we made	rj
we make	lk
we managed	aXjlol
we may	aj
we mean	tm
we meet	abdjlmnmqeve
we met	bkckdeqi
we might	lj
we move	adjm
we moved	kj
we must	ao
we named	acck
we need	vm
we needed	al
we needn't	qk
we never	aqbd
we next	ak
we note	aebkuj
we notice	beul
we only	aejiokrl
we order	uk
we ought	aemioj
we painted	jl
we priced	acpn
we put	hjjiki
we quite	aaoo
we quoted	si
we raise	am
we rang	bj
we rather	jk
we reach	al
we read	hk
we received	am
we remain	ak
we said	hi
we saved	ajke
we saw	ak
we say	aVqt
we scored	aj
we see	akjdljml
we send	ai
we settled	aZdkqkuk
we shall	akbecceegrhWjqkkoiqTrdtbuc
we should	clhcvk
we signed	ai
we sold	acjm
we spoke	abclhjje
we start	abjjkj
we stay	ai
we still	ajui
we stop	qi
we submit	am
we supply	aiuj
we take	di
we talk	ardelevd
we talked	ao
we tendered	acrl
we thank	am
we think	alijke
we to	co
we told	asjd
we took	abbdhajjkjro
we trust	hj
we understand	ao
we understood	ajhe
we viewed	hj
we wanted	adkl
we went	ai
we were	aVblcadbgchwijjmkdmcopqcrZsitaub
we weren't	ni
we will	cidegbhYjdknolqetcun
we wish	aq
we won't	aqjiodqc
we wondered	ak
we would	cndbeqhZidjUkamkndojppqUrYvd
we write	kk
we'd	akbpcbddenfdgaibjoncoZqXuevd
we'd be	amlj
we'd been	bj
we'd do	al
we'd have	amhj
we'd like	ao
we'd love	ak
we'd packed	adjl
we'd rather	ajqeuj
we'd sing	bi
we'd take	adem
we'll	arbccVedicjXldmeokrXvb
we'll be	aYknoeqktk
we'll carry	aj
we'll go	ak
we'll have	an
we'll keep	ai
we'll leave	am
we'll manage	aZos
we'll meet	uj
we'll miss	aeon
we'll not	am
we'll say	achn
we'll see	addkklnloeqbui
we'll surely	acul
we'll try	oetm
we're	ascadcedgandqjrcvc
we're a	aehm
we're about	ki
we're all	aejeqjtm
we're both	ql
we're friends	ai
we're getting	adol
we're going	am
we're in	acum
we're not	ai
we're still	kj
we've	apbadnedgYhriejckjldnboVratVuiva
we've a	am
we've always	uj
we've been	dk
we've decided	aj
we've done	hk
we've found	ai
we've got	al
we've had	ul
we've now	dn
we've put	ajhj
we've rented	hi
we've sent	hj
we've since	ai
we've started	kj
we've used	ai
weak	albmcpgeheneodrYtb
weak ,	bjce
weak interview	cl
weak one	clre
weak part	ak
weak spot	ai
weaker	aimj
weaker .	an
weaker part	mj
weaker than	cj
weakest	aitk
weakest ,	tk
weakest ?	aj
weakest sentence	lj
weakness	ajcego
weakness ,	gk
weakness is	aegl
wear	aledhk
wear a	edhl
weather	avdieijemindoaua
weather ,	ek
weather .	aldmndue
weather for	ai
weather on	mj
weavers	ok
web	airjvk
web developer	ai
web people	abrmui
website	aeccdegehYiZldojqZrqsetvubve
website ,	aebbjnmjojtiue
website .	jdmeoktmuc
website and	rp
website before	ul
website has	ak
website is	gjrk
website now	aebn
website promises	tn
website says	aebetn
website that	berm
website you	aj
wedding	adgjhejmkbobqjrdul
wedding ,	aeniuk
wedding .	il
wedding guests	ul
wedding hall	aihdjeqm
wedding in	tj
wedding is	hm
wedding to	jk
weddings	akgdrmte
weddings ,	an
wednesday	bjcdeYgchbiljakmlbnmoaqtrbtauXvc
wednesday ,	akqb
wednesday .	blkonjoeqcrete
wednesday about	nj
wednesday and	acqm
wednesday as	qk
wednesday in	acin
wednesday to	al
wednesdays	bnqi
wednesdays ,	qj
wednesdays .	adbn
wee	ul
wee essay	abul
week	ajcadlekgYhmiVkrlnmOncoQpequrIsZtLvd
week ,	ambZcjdaeohZkllnmdoiqcrdteuZvc
week -	ci
week .	anbVcedkeahmicjakpmdncoUqbrZup
week ?	aedeel
week about	adqk
week after	qe
week and	ao
week anyway	aeqk
week apart	bj
week as	kj
week because	hi
week before	acbmdi
week clear	jj
week for	aabkglqk
week free	adjj
week go	dk
week has	amdlqc
week here	al
week i	ajhljakenlqdue
week in	kiqi
week is	an
week just	adbidi
week my	ji
week of	ajbdhjjbkluj
week on	eiql
week or	abdlhmqe
week plan	ci
week room	hi
week the	uj
week there	aXjr
week to	aadehejelkqu
week too	di
week with	aj
week would	abhkqj
week you	akddjj
week's	dnekte
weekday	al
weekend	bXcbdZidjYkalmmbolqsud
weekend !	oi
weekend ,	ekgijboeqetk
weekend .	acbdgijZkbljoaqvri
weekend and	amhi
weekend for	jeol
weekend of	aj
weekend post	pi
weekend to	ajjeqiue
weekend tours	acll
weekends	aXcihdjsojrdti
weekends "	ck
weekends ,	ei
weekends for	actl
weekends on	aajp
weekends went	aejm
weekly	abljui
weekly ,	aeui
weeks	blcTeYgOidjdkilZmlnioqqcrjsouZ
weeks ,	adjdmonkomqd
weeks .	dcgdjdkjqkrl
weeks after	bk
weeks ago	acbkjj
weeks and	bcsn
weeks for	aZjloitl
weeks from	aj
weeks i	hjok
weeks is	aioktd
weeks of	bj
weeks to	ajgeqerjsi
weeks went	bj
weeping	ji
weigh	aVcjdbhljkokqdtj
weigh a	abjkok
weighed	adbkgehiilmnrdve
weighed against	ajhjre
weighing	aiqeum
weighing everything	aj
weighs	adcn
weighs three	ci
weight	ajilnirdti
weight off	ai
weighting	akbehelj
welcome	aibWcZdleVgchUiWkilmmencoormuVvy
welcome ,	acdlkmlkoete
welcome .	aobeebgbhaiaojqerltluevl
welcome a	dj
welcome at	ok
welcome on	vl
welcome sign	abjm
welcome to	akbdoerlvo
welcome your	aell
welcoming	fk
weld	akhi
welder	hm
welding	aibm
welding certs	bm
well	azcWdbeVfjgahKiQjdkdlqnjodparUsltlub
well !	acfisk
well ,	aYckeUiZjclunmonqerUuevn
well -	gl
well .	atbkcadieigYhWjekblZmknmodqerjtcuZ
well ?	acdelism
well after	al
well again	alke
well and	akfj
well as	adkjmnnjoetivi
well be	ql
well before	aj
well beside	bl
well by	aaun
well done	aejmocrmtmvd
well enough	abknoj
well for	aq
well have	aj
well in	fjtl
well looked	ak
well of	apgdndoerdteum
well on	aebo
well over	aqtZ
well put	anre
well received	ak
well run	al
well spent	ak
well taken	ti
well that	an
well this	tk
well to	tk
well with	ao
well without	oj
well you	avnYue
well your	alnd
welsh	ej
welsh chapter	ek
wendell	ai
wendy	ai
went	brdeeRgkheiajZkqmbpsqVrVsmtbvX
went ,	ainmodui
went .	bZcegijZkknloYtdur
went against	ai
went and	ai
went astray	aecmon
went back	akcepo
went by	bjcddk
went down	bi
went elsewhere	alkcneqk
went for	aqbe
went from	bj
went home	aeikji
went in	akbl
went into	ajjloitd
went missing	adbjcj
went off	kj
went on	aejjol
went out	aabkgp
went over	aeglmi
went past	abro
went quiet	acgl
went right	kilk
went round	ak
went so	aXolsn
went straight	al
went through	ak
went to	bpcigiibkimdoaqcrWtmuZve
went together	aehk
went two	ai
went up	anbljdkd
went very	bj
went well	bkokue
went with	abojpnuj
went wrong	aabedelnmksltl
wept	aagoketn
wept at	aagp
were	bocZdZeifXgehbiujakblVmjncompjqcrmtlvc
were ,	bicdejgkndri
were .	axbmjYmeneoeuc
were a	algemmre
were able	aVbkjenjojtn
were about	akbe
were added	abolui
were after	aagqjdoi
were all	alhejkkemkoYte
were already	bj
were also	aXiktm
were any	ei
were as	aXir
were asked	acbr
were asking	aldajj
were at	abbigkhdienlolrdteuk
were being	oi
were better	al
were both	anbe
were building	hj
were changed	aXbs
were chosen	bdti
were clear	am
were considering	aeqk
were counted	uj
were cutting	ji
were different	bXjmol
were disappointed	an
were discussed	bi
were easy	ai
were eleven	jj
were enough	al
were excellent	nerj
were fair	aobcji
were familiar	bj
were far	aeok
were for	aUhlkkrl
were four	bkti
were friendly	berk
were friends	aZop
were frozen	adbk
were generous	ak
were given	bdtm
were going	acblejoe
were good	ajgiiljamloate
were happy	aeol
were hired	acbdhkrm
were honest	al
were hoping	aeenkioe
were i	aZmr
were in	bbcdgajnkdolqpretaun
were just	ao
were keeping	ak
were kept	ai
were kind	arbmjZmeocreue
were left	abeimk
were lighting	aejj
were looking	ak
were lovely	aq
were lower	aj
were made	abhiil
were many	algkoe
were me	aclk
were meant	aeol
were modest	hl
were most	um
were much	gl
were my	bcjekp
were nervous	ak
were never	acbeclul
were no	am
were not	apcYdngdhejjkkmcojrb
were on	akbdoj
were one	rn
were only	aubc
were out	aj
were paid	adbjhk
were past	aahq
were patient	at
were pleasant	bein
were pondering	gj
were promised	adhooi
were quite	aagion
were read	abhlrk
were really	bdrk
were reasons	acklon
were remarkably	tj
were right	atbbcbdkgehYiejYmlndretl
were sad	al
were sent	sj
were short	rj
were simply	aj
were so	adbidlgejimdrdtl
were some	oetk
were sorry	ai
were sound	aj
were spent	abckul
were still	aebjgj
were straight	albe
were stronger	bccpee
were such	ri
were the	aYbLcmdXgchcisjtmcokpnqdsitTub
were there	dk
were to	aYkknkreuq
were told	aabockje
were too	aeblcljdkbmjrite
were treated	aYur
were two	gj
were under	aebjoj
were very	bbgjoirltc
were we	abcodmve
were what	alejjb
were while	aj
were with	ai
were wondering	ji
were worth	aobd
were written	ajbi
were wrong	al
were you	ekikmevj
weren't	bbglheidjiklmdnkrctdue
weren't hoping	oj
weren't on	ni
weren't to	bZgmjkklmd
west	aehl
west .	ii
wet	atjdrc
wet paint	amre
what	aUbcdjgehbjlktlpmboapjul
what "	aebnti
what ,	aaon
what .	aYhltm
what ?	abcneejj
what a	aubdcbdYedgMhViljRlZmYnaocqkrusetoubvV
what an	cjrdto
what became	aWbogajjojteun
what becomes	abcejoql
what changed	ai
what decided	ak
what did	abdnlm
what dr	ul
what else	ji
what everybody	iijemmre
what goes	aYus
what got	ao
what happened	aidegjjdnjoeqj
what happens	akceqireujvn
what has	ainj
what he	aabmiekk
what his	aenm
what i	aabWcZdvekfjgsijjikaldmwnToVqYrHsetcunve
what i'd	aqccgjhkneoerbuc
what i'll	ei
what i'm	aidkiineocvi
what i've	hjoi
what if	acckelme
what is	aYgdhmjdkkniteumvn
what it	accVdWeqfpgchbijjjkjnXopqarcscteujvZ
what it's	acckgpjekl
what kind	aenirj
what luck	tj
what made	admm
what matters	oitl
what most	an
what must	aeelmnve
what my	asbacZddebhkijjZoire
what one	aYbjgnidjk
what others	am
what passes	rj
what point	bk
what readers	aloetk
what she	aYgijjlm
what sort	aouj
what that	acbihmjk
what that's	aibk
what the	aacoelgThRjWkulYmYomqUrlsdtnvY
what they	abcddjhdidlpneolqerttXuc
what this	aYblcejpkj
what time	jk
what tipped	aqvY
what to	albcccdcemhciqkbmeoiqZtavd
what was	aMbicodmeagZhjkdljmeocsltdus
what we	akdjgjhcjikZodslud
what we'd	adkl
what went	bedelmoksl
what with	ajdljcmetj
what would	apdmelneudvZ
what you	albYcqdXeefegjhdiXjckmlimcnjocqprktbuS
what you'd	accogl
what you'll	qj
what you're	aZbeglokvl
what you've	ilnlre
what your	ajgjiYjmkimiodqerata
what's	aMcqgciokkneoeritdumvo
what's behind	uk
what's in	acrluj
what's left	aZcr
whatever	aae6fdgZhXimjSkRnUoyqeritYuYvR
whatever ,	aZedidkdorrp
whatever .	akeeoj
whatever and	ul
whatever comes	lk
whatever figure	el
whatever happens	ak
whatever helps	ol
whatever i	cieemo
whatever is	akekqd
whatever it	acekmkrmve
whatever mr	ej
whatever the	aibbcjepgbhcolqduc
whatever they	adgk
whatever time	aledgkqd
whatever was	qj
whatever you	acccejiionqi
whatever you'd	aeem
whatever your	aTcjhlikodtl
whatever's	abom
whatsapp	uj
whatsoever	amvd
whatsoever .	amve
wheel	aZbkcltk
wheel .	bl
wheel was	cj
wheelchair	aebk
wheels	ance
whelan	aj
whelan </s>	aj
when	bkcjdUeXfogmhuiTjnkdlenbompUqOrasLtdujvi
when a	alcegbhwjdtdua
when all	jdmm
when another	al
when convenient	al
when do	li
when does	djvd
when everybody	ek
when exactly	abbo
when folks	am
when he	bXckgdhjnaoermtcul
when i	bscYdmeVguhVijjYkinmoSqXrNsduevr
when i'm	akgkjeocun
when i've	gl
when is	ai
when it	ambdcndceegbjjkendojqete
when it's	aqoltd
when joanne	ai
when most	gk
when my	bjgdjdkk
when nobody	aeckji
when one	aLcbdlfvosqeritZ
when others	adjoui
when our	hj
when patrick	cm
when people	aWgjrnum
when priya	adjl
when she	hlnd
when so	abtn
when somebody	eljdkkujve
when someone	hjjk
when that	alhioc
when the	bccjddeifehmiZjTkclbmdouqbrTul
when there	apoj
when there's	aj
when these	abjktm
when they	gihkjdokrctjujvc
when things	al
when to	al
when we	achckjmmnoqdte
when will	addm
when you	bqdUeRgMheiijqndrltpuR
when you'd	mj
when you've	akrl
when your	acbbhrjskdndocqdretbui
whenever	aecediemgdhdiijeolretiuj
whenever i	aZdmil
whenever it	amei
whenever the	aiqctm
whenever you	adopqk
where	aYblcodneXgbhaicmRnboupaqZrdsUtpukvi
where .	aejmke
where a	aj
where are	di
where everything	ri
where he	ui
where her	ai
where i	albidseVibjckkmeopqYrVtTuY
where i'll	ai
where is	divi
where it	aVbcdcglkkleodrjtp
where it's	aenkojue
where mine	aj
where my	bmjikdqmtc
where one	el
where others	im
where our	bdfjjn
where people	aj
where somebody	ai
where that	abbkok
where the	aecndceZicjkkaokqd
where they	om
where things	aioi
where to	azbedegejdkelioYri
where we	ajcjgehkjekjojqeub
where you	aWikjcqjrdtdus
where your	ekncqerkun
whereas	aWclijqm
wherever	aZglhdikmm
wherever you	il
whether	cUdmeefcgchbjalunqobpmqbresZtdujvZ
whether a	accidilimm
whether an	bl
whether he	abjkll
whether i	bodeejhkjekdleneqduj
whether i'd	aYgltn
whether it	cdengeillkue
whether my	dnkk
whether she	ailj
whether that's	ni
whether the	alciebgZhajckdldmipnqetdulve
whether there	addm
whether they	nl
whether this	ddnr
whether to	dehlnboj
whether we	aekiuk
whether you	bWccebibjikllinmqirmub
whether you'd	abdigjlj
whether your	ui
which	abbYcieQfigZiZjilomiocpTqlrltlupve
which ,	ak
which a	akbkcdfkte
which accelerators	aeuj
which anyone	dk
which are	gjtl
which arrived	ti
which branch	ni
which bunk	bejm
which by	aecj
which came	aedekm
which case	aZnjqm
which cases	lj
which character	em
which cheered	aj
which could	cl
which did	rl
which does	bi
which end	rk
which explains	bj
which few	aiceim
which file	arqe
which for	abgp
which from	ri
which gave	ak
which gives	aeqn
which had	ak
which has	alkktc
which have	aeflli
which he	adniti
which helped	al
which i	bacifcgiiZkPlemopernsduivc
which i'd	aqcdtjve
which i'll	fm
which i'm	keooqjtb
which i've	aSdollmluj
which includes	abgm
which is	cjdaedfegbhdinjokjlnmlqTrUsptZuR
which it	adhknm
which leaves	acciqn
which made	asti
which makes	aWblgbhltluk
which many	ak
which may	acdlkk
which means	jj
which most	glme
which must	aWbqgkheok
which my	akrlte
which no	aj
which nobody	aibktdui
which not	ai
which of	adbjechsibjkkcmdrltlucvY
which one	hmlcqlvk
which only	bj
which other	aedmhjlc
which ought	aehl
which part	ak
which parts	ok
which perhaps	aegijj
which pulled	amte
which rather	ci
which read	aarn
which really	ak
which room	jmqk
which saved	anbe
which school	acum
which she	aj
which should	ajlk
which shows	aj
which suits	ai
which tells	akbice
which that	gj
which the	badchjkjlcmbodqiratnulve
which things	kj
which this	hk
which to	acclhm
which took	aYtq
which turned	aptd
which was	awbbgdhcodrktW
which way	aankqjto
which we	jjkm
which were	aq
which would	aeoirivi
which you	bbdjgehcimjamloereta
which you'll	qk
which your	aebdcedjfegitium
whichever	amceekgdhcibqmtiuc
whichever is	auqd
whichever of	abenqjri
whichever way	qm
while	aSbjcedYecflgmhUidjnkkltmlnTooqqrXsbtJ
while ,	akgehdjkkk
while .	abgjkmmj
while as	ok
while i	cieagkhcjpkbljncocrbta
while i'm	li
while i've	ve
while it	qj
while it's	acun
while longer	ek
while my	adjm
while naturally	adfm
while stephanie	adbl
while the	abbicjgeonqi
while they	aegkqjue
while to	aigjoj
while we	al
while you	aaedgijclnolqlvd
while you're	aeejli
while your	mlrk
whip	jk
whip -	jk
whitcombe	aj
whitcombe </s>	aj
white	aZbltjvi
whiteboard	aijl
whitlock	aj
whitlock </s>	aj
who	abbedZeafXhliajckIl0menwojpQqerosZtiunvN
who ,	ajbili
who .	ak
who actually	hkni
who agrees	ai
who all	aihkjc
who already	apjdneoc
who also	acdktl
who always	ai
who applied	ajhilkndue
who are	aloeqlrdtd
who ask	blre
who asked	asbkndodrcuc
who asks	riti
who becomes	ak
who believed	akjj
who bet	gi
who bothered	edhl
who brought	aj
who buy	uk
who came	am
who can	aibacZgrhcimjXkemeojqauY
who can't	tn
who cast	aj
who chairs	adnn
who chose	acir
who come	am
who could	accegnicjekmni
who couldn't	ri
who decided	adlm
who decides	adiilknk
who did	aYbiglhdto
who didn't	aZbkjjmjoeratmuk
who disliked	ti
who do	abjjnnolriuevZ
who does	djgmljmendrdul
who doesn't	acgkneonrkte
who drew	abto
who drove	amhijd
who else	aVdlgkhlielj
who explained	ai
who found	apte
who fries	ri
who gave	ajhmibjere
who get	abikok
who gets	akol
who got	abblcdekgkidjjlmnbokrbtY
who had	anbiekhbiamroXrSud
who handles	akui
who has	bYcpeigXhkiajskeoRqjrqtduYve
who have	ambcgaicneoarmtdup
who heard	akcjte
who held	al
who helped	acjlul
who holds	adno
who i	aTboeegohijdnnoircue
who interviewed	bbgdnert
who is	adbZcdebhYkknsocrltZul
who keep	adok
who keeps	tm
who knew	arbcgird
who know	cigthkndocrctbuc
who knows	bdhiieniobtjui
who learned	ajhk
who left	ri
who let	bindun
who likes	nlretj
who listened	rk
who lives	aotd
who looked	ci
who looks	biul
who love	al
who made	oj
who makes	gdikjoocud
who matters	abilnm
who may	ui
who met	aqneoc
who moved	hj
who need	aj
who needed	jj
who needs	ai
who never	ejgaritk
who once	ai
who own	aeno
who paid	adbrckne
who passed	qkti
who passes	rj
who pays	bk
who played	aj
who plays	nl
who prefers	re
who rang	atbd
who read	am
who reads	addkrluk
who really	aZgo
who rebuilt	gk
who refused	neul
who rings	jl
who run	aiui
who runs	ij
who said	bejoud
who sat	aj
who saw	hjrcul
who says	el
who scored	abljuk
who sees	ajgjre
who sent	mi
who sets	gl
who shares	bj
who should	almmnbre
who showed	bern
who signed	aWbejlrktj
who signs	ldnureteve
who sits	adriti
who started	ak
who stayed	aetk
who suggested	oj
who takes	aord
who taught	ij
who tells	adcm
who they	aankrk
who thinks	aeom
who thought	acmnndriti
who to	aetm
who told	acgdjlnjoj
who took	adcjlirjte
who trained	hi
who truly	aein
who trusted	jn
who turned	aeoitj
who understands	aZiqrk
who understood	abgiilrj
who used	gj
who want	aeoeqq
who wants	en
who was	aSbpdohdjclkneol
who went	adcmhl
who were	aibkcjgahjncoitZ
who weren't	ok
who will	aegohdiejakjojrc
who won	aedjll
who would	ekgehblnoZtm
who write	gjhknjrd
who writes	avgeid
who wrote	becqhiicjird
who you	aWjknluj
who'd	jetm
who'll	ckedidjeojqdretjuj
who'll be	aaomuk
who's	aZgrijkdriteuj
who's been	ik
who's eighty	ji
whoever	aicTdUfcgmhbijjikWliminrokqMrzsctcuOvR
whoever chose	aajptl
whoever comes	ai
whoever does	alli
whoever ends	acom
whoever gets	ikojre
whoever got	aognoVte
whoever handles	rjvd
whoever has	amhj
whoever is	ajrk
whoever looks	njve
whoever managed	aetk
whoever marked	bnce
whoever plays	am
whoever read	aVmmrp
whoever runs	rj
whoever signs	nk
whoever spelt	adtl
whoever takes	akgjue
whoever trained	nkrl
whoever was	ak
whoever works	akhdin
whoever wrote	adhmokrntc
whoever you	emgqjcrd
whoever's	al
whole	abbicbdbejfYgnhliqjkkVlSmnnZoUpeqprUsivc
whole ,	algcuk
whole afternoon	mi
whole agency	bmre
whole board	mj
whole cast	gi
whole choir	adqn
whole city	ii
whole committee	mjnj
whole county	ajij
whole data	adul
whole day	mj
whole deal	aehl
whole department	gjiiqird
whole evening	aekl
whole faculty	gj
whole family	aejimeqjso
whole field	ak
whole front	ai
whole half	gk
whole human	tj
whole idea	mj
whole industry	ij
whole internet	uj
whole interview	ak
whole life	jqud
whole lot	rn
whole manuscript	ienl
whole morning	abio
whole of	ciepgdhpijjTmeqerkteue
whole office	anse
whole process	bo
whole proposal	bekm
whole purpose	cm
whole reading	abcjhi
whole sentence	aatr
whole series	qi
whole spring	el
whole street	bdjkmlqkue
whole team	arbd
whole tender	adbl
whole thesis	achm
whole thing	bnedibjmoj
whole town	mk
whole village	jl
whole week	dk
whole weekend	oi
whole winter	ajhkie
whole world	ii
whole year	adbkemjd
whole youth	jl
whom	aVfmgihRiollmanqoZtkuevb
whom .	uj
whom are	ai
whom do	nk
whom had	tj
whom i	acbbhcjknoqjretd
whom i'm	dknk
whom it	adfnndrj
whom should	live
whom the	aegeikodtl
whom to	ai
whom were	ak
whom you	aUgrjenj
whom you've	cm
whose	aJbqdbebgnheipkompntpjqdrbsetXuVve
whose every	ij
whose father	actk
whose name	aebegiidjdnmokpk
whose name's	ni
whose opinion	hj
whose time	acmjoi
whose work	aigj
why	aSbmcoeKfegZhmidjckilpmNnmooqdrispuQvs
why ,	cddieegdjclpqislue
why .	acbjcshiiijlkdnaocrmtbuU
why a	aehlij
why am	adhlnl
why did	bpdXjevc
why folks	rj
why haven't	dj
why i	aibXcadlhZkoliobqdrZsj
why i'd	aahkqj
why it	aooercteui
why my	dihm
why nobody	abjeoprj
why not	advj
why our	adbn
why people	gj
why should	abckhk
why the	amdchYkbnkoeqi
why there	aXkqni
why they	jk
why was	aabediljsm
why would	adeeldot
why you	ambdcbgehdiekioirWtrvj
why your	clgikenk
wi	ck
wi -	ck
widely	aWceniqltnul
widely ,	ti
widely .	aaniul
widely in	aetk
wider	annite
wider view	ni
widow	aiecgahjidjkkqmenjodtdudvd
widow ?	aejove
widow of	aihl
widow with	jekm
wife	bacbdYeeisjckknkoZqnrbtZ
wife ,	iijk
wife .	qm
wife about	mi
wife and	ai
wife does	eikk
wife had	ji
wife has	ajhlja
wife is	acbikm
wife noticed	ij
wife said	ai
wife says	aoeegkhejc
wife that	aeisjb
wife thinks	ul
wife was	jekdnn
wife what	gk
wife will	ni
wife's	aYhejjkr
wife's count	aejk
wife's hours	aekj
wilf	aj
wilk	ai
wilk </s>	ai
wilkes	ni
will	aZbVcceZfegshiiejpknlTmZnmoipYqercsLtkuova
will ,	aciknktq
will .	apdjjbne
will add	adpm
will agree	ei
will answer	aacp
will apply	aqhe
will appreciate	achk
will ask	abjpuo
will assume	aeqm
will be	anbPcPdMePfWgbhlicjakwlanooopdrLuo
will become	ej
will bring	alkeobqormtduc
will bury	acup
will buy	al
will call	adqp
will carry	fnojue
will certainly	acto
will change	adenqi
will come	accedaeihkijjeknnooctb
will confirm	idrl
will continue	aoue
will cross	fm
will deport	adkn
will do	alcedcewgahojbkcmeneoWqiuV
will drop	aj
will eat	aj
will enjoy	aqocrltc
will ever	aXbngvidodtiuc
will explain	aedeoers
will fade	ik
will feed	ajkj
will fill	ai
will find	aibjdbgWkjncqjrj
will follow	aihk
will forget	jjqi
will forgive	dimcrm
will frame	ik
will get	eanoodun
will give	aldkekjcqeue
will gladly	aohe
will go	asclhZijkZnboiqiretcuc
will hand	aeql
will have	ajbacjeehZiWjnmirQve
will hear	abniqiui
will help	aque
will hold	aijjud
will i	aatkul
will it	abdl
will join	kj
will keep	becmdsedgbhpjYkdmindoYqcrbtouV
will know	akbidjeegZheiijkndoiqdtb
will leave	abdleeneoqqire
will let	anboebhejjlencokue
will leverage	fj
will look	andjhejdkencrk
will lose	jj
will love	auoete
will make	akeegnjbodul
will manage	aajnkl
will meet	uj
will mention	aenl
will miss	ak
will move	ak
will need	aRgoocqoun
will never	aZedgljvocrb
will no	aWblgihjoZqerktoud
will not	cXeWfagihdiejrkiolqmrjtZuRvd
will now	gohjjdkeoetj
will observe	tj
will of	aanioqtiue
will open	akfkjdkjqe
will pass	aZjm
will pay	al
will phone	ql
will pick	ol
will post	qcus
will prove	adeigohd
will put	gmhjqiue
will quite	al
will raise	np
will read	gnnkqjteua
will recognise	dk
will redo	ek
will regret	aeqeuq
will remember	adijonreuj
will repeat	ak
will return	aihjqe
will ring	adqp
will say	aVeigcimonqbrqui
will see	aUbecqdbeihmjclnmdnmoeqYtjuX
will send	akdifiqZtlue
will serve	abtq
will set	ak
will show	ajcj
will simply	aYemhm
will sit	jkqi
will start	ai
will stay	aijlneqdtkud
will still	aq
will stop	acejqi
will surely	aaimtl
will surprise	gl
will take	avgjhbjdocrete
will tell	adgoibjZkmoeretiuk
will thank	aYenfcirtd
will the	qi
will there	ai
will trim	ak
will try	akdjedhcjYmnooqatbud
will understand	aUgehijimlokuo
will use	cjuk
will value	adgn
will wait	ennjqe
will want	abddgbhqikjakmocuj
will watch	am
will wish	acgknj
will work	ai
will write	ajqeriue
will you	aOdseZhlll
willing	atldne
willing to	aslene
wills	rdtm
win	akbddegpke
win ,	an
win .	jk
win every	aigl
wince	admn
wind	aqje
wind .	al
window	aneifjhniakclenboZrWtYuc
window ,	aedjhl
window .	cigkhjodre
window and	ai
window in	al
window is	ak
window on	bi
window to	aiqk
windows	abjiuivp
windows ,	jj
wine	adik
wing	behjinkkoeqeta
wing in	ai
wing to	aekk
wings	aq
winifred	al
winked	amtd
winner	albudaecgXhTiajYkamcnaoopjqcrbtiuive
winner ,	aTckgjompk
winner .	anbi
winner and	ajbeli
winner answered	aj
winner does	al
winner had	bj
winner i	tj
winner is	adon
winner my	tj
winner was	gdtm
winner's	aWblcdglicjdlpto
winner's pitch	bj
winner's poem	adietm
winners	to
winners ,	tj
winners .	ti
winners are	aetj
winning	aabycodieegkheiZjckdlkmeneqdretbucvc
winning app	aebi
winning audition	tk
winning bid	aihi
winning bidder	bidlld
winning builder	aibltd
winning design	aegmtd
winning essay	li
winning film	tj
winning firm	ajbitd
winning garden	aebk
winning hall	ci
winning menu	bj
winning novel	omtc
winning one	aeco
winning poem	ak
winning price	aeli
winning quilt	ci
winning recipe	adbl
wins	alckte
wins .	ckte
winston	aj
winter	akbcckdeeWgXhiibjlkvmcrbtV
winter ,	jl
winter .	anjeoj
winter and	abjlki
winter because	qkue
winter coat	ki
winter for	kk
winter is	kjod
winter issue	adul
winter on	ai
winter play	hi
winter taught	gekm
winter to	ameehk
winters	oj
wiring	ul
wiring .	ul
wisdom	abis
wisdom ,	ij
wise	aXceizokqira
wise ,	acin
wise .	ai
wise and	aZir
wise to	ol
wisely	ai
wiser	abdirn
wish	ajbXcbdagbhUiajjkjnnpiritdum
wish ,	aenm
wish a	ak
wish all	adfl
wish everyone	adpl
wish for	ai
wish i	akrj
wish i'd	acjm
wish is	lj
wish it	aegjjlme
wish me	ackn
wish the	aoodteuj
wish to	aWecfehdijnlqjrjuovi
wish you	anibjeoote
wish your	tm
wished	aZgimjnitl
wished me	adtl
wished to	gi
wishes	ajfdgcicndobplrktp
wishes ,	rm
wishes .	tn
wishes for	tj
wishes from	aetk
wishes to	anpltd
wishing	ajfjgejdmjoeum
wishing you	fj
wit	akgeibrm
with	bjdcfmhYkblamanspcrlsZulvc
with "	aYcjqlti
with ,	bmej
with .	aZbdeigiibjekeniqirrtWujvd
with ;	aj
with ?	acrk
with a	abbddYelgihjiekmlkmdnapdqprmsdtluevW
with actual	nitk
with advice	ai
with affection	addk
with all	anbcheieolqdretd
with an	bjcefnglrctbuevi
with another	adbigkpnqe
with anyone	ak
with apologies	ai
with applicants	aj
with assistants	nj
with at	ci
with being	adgk
with best	ak
with better	iirdtm
with both	am
with cake	aj
with candidates	aj
with care	am
with children	ak
with comments	rk
with dates	acul
with diesel	ai
with dr	aine
with each	akki
with ears	giie
with egg	aeberl
with eleven	ajbegdtl
with even	ci
with every	mknk
with everybody	cj
with everyone	aioetn
with eyes	ck
with feedback	ok
with fewer	rk
with folded	ej
with forty	apherdtj
with four	cbto
with fourteen	aehl
with fresh	nj
with glitter	ji
with good	al
with gratitude	ai
with great	akbecpgeicrdtcuj
with half	aigchlri
with having	abjm
with head	ai
with help	ak
with her	jqkb
with him	jl
with hindsight	alccol
with his	bikinitd
with in	ak
with interest	acblfegkndolre
with it	albdcaebfegchbinjckkoXtauqvj
with its	acbp
with juniors	nj
with last	amdk
with less	ol
with luck	tk
with martin	eenj
with me	bRdZebflhaijjbmpnVodplrXsptmunvc
with mine	aZmjnp
with money	gj
with more	adgdru
with mrs	ai
with ms	adbj
with much	anod
with my	ajbTdefngohxicjYlZmoniodqYrZtYuO
with myself	adol
with names	bn
with nine	aj
with ninety	cl
with no	deejhbidjeldocsjts
with nothing	abedkrqj
with numbers	gk
with offers	adgo
with one	akbiccdaedgrhciejjkdokrbtd
with only	akelte
with or	ql
with other	digehj
with our	jl
with parents	aeuk
with pencil	aj
with people	mirdti
with pleasure	ak
with professionals	acro
with real	apij
with reasons	tn
with reception	dk
with reference	fl
with respect	abcyndoeritdue
with revenue	ui
with silence	ui
with sixty	ai
with so	asoitb
with some	dlgj
with somebody	adbpckrd
with someone	arjeojtb
with something	rk
with stairs	adel
with stickers	abtn
with such	argc
with tea	aj
with ten	aacmgj
with thanks	andlhntevZ
with that	aabdcbdiecgphbibjemcomqmun
with the	bqcddrfTgMhciQjdlmntoepYqlrpuV
with their	begjtj
with them	aVcegdhnijjkomreteui
with this	ajgohajYkcocqbrduo
with those	tj
with three	cddegjjjkariteuk
with time	ak
with today	adniul
with two	aebmcigehcjkklnooZrdtZ
with us	adiijikinlojqd
with warm	ki
with what	aakmuj
with which	adgjin
with whoever	ak
with whom	acbjdkgcljoltdud
with you	accTdieqgShcijjmkYldmbontSuivi
with your	accYfqgPhci0jYkcljmcnkomqiretZueve
with yours	kl
with yourself	aYjo
with yourselves	jpva
withdraw	dchamlrlum
withdraw my	andeqduj
withdraw the	heqjrl
withdrawing	heum
withdrawn	ajqn
withdrawn ?	ai
within	anbZcedXejgohUkjlcoiqmrctVuVvj
within a	adgjiikp
within the	bcdaekgnhajdkcldokqntbub
without	aXbdcadeenfjgiinjmkulVmYnPqdrcsatuua
without .	oj
without a	akbdcnddeZgajjkeodqbrctpud
without an	an
without any	am
without anyone	abektj
without asking	eigehjmk
without because	alkc
without being	jm
without blinking	ak
without doubt	il
without exaggeration	gk
without fee	aj
without her	kj
without hesitation	gj
without it	adeikm
without knowing	qi
without me	acbqeegqhbjdndokqetb
without my	ejkj
without once	aoierdti
without one	aZemrntd
without pay	aTekjlqjui
without reading	tk
without saying	aTfjgehsjl
without the	aiikobqbrdtl
without them	ak
without thinking	altd
without this	hdjkkooeqdud
without troubling	tm
without vanity	acgn
without work	kl
without you	abedijojqpue
without your	aedkjdtoue
wives	gk
woman	aWbkclelgcikmjneoZriud
woman ,	aerk
woman at	aj
woman from	abbjckhk
woman in	abeniiti
woman of	ij
woman to	rj
woman who	ik
woman with	adbjjl
woman would	aemm
woman you	ajcmie
woman's	abckidjrtd
woman's sponge	ck
women	aXbthkiejite
women in	aehliejk
women team	bk
won	anebgjhbicjclnneodtl
won ,	acbkcedelqtj
won .	algdtk
won anything	ai
won more	gi
won the	apci
won't	aWbTcddMeifcgkhcjpniozqosdtQuevb
won't ask	alddldmiorqZ
won't be	adcjddebhYjsklmdojrkteuZ
won't bother	ok
won't change	aj
won't come	aknc
won't find	gj
won't forget	aq
won't go	aikk
won't have	aVhmqerlum
won't keep	aj
won't let	acilqj
won't lie	al
won't make	hj
won't mind	aZlmnorb
won't need	oi
won't pretend	aoob
won't spoil	nk
won't stop	qi
won't take	amjdmbosre
won't you	acer
wonder	aUbzcidkebhZicjYkZljmipeqerisiukve
wonder ,	abbloj
wonder .	apjerd
wonder about	aj
wonder during	aerl
wonder how	bkcjgcndrctlui
wonder if	adbpcidlgeheibjknjqarYte
wonder it	ak
wonder that	adinqk
wonder the	ii
wonder what	aWbjcpdigeibnjrdul
wonder where	aXbjdigm
wonder whether	bjcbgkheicodrktc
wonder who	becdndsn
wonder why	hijeom
wondered	baccdigcheiijXmendonrZtwuW
wondered .	aood
wondered about	amdjuc
wondered how	aXoetu
wondered if	ljvi
wondered what	adbeonto
wondered whether	aebeilootd
wonderful	anfigbjeoirZ
wonderful ,	ii
wonderful .	asgeoc
wonderful day	aj
wonderful evening	acol
wonderful opportunity	adfk
wonderful production	tj
wonderful to	alodtk
wondering	abbcdkjmobqerdtkuev0
wondering .	ji
wondering what	jdtj
wonders	aVbkgcontr
wonders for	aeto
wonders what	bk
wood	ak
word	aWcQdeewfagXhbkUlqmXnypeqqrZsltVupvT
word "	aYbiceddenomqetkukve
word ,	aYbiedgihiiejknjuj
word .	aSdcekgdhiibjknqobqlrbsluj
word about	bbdjsm
word and	aXeojl
word answer	aj
word before	qi
word by	qk
word count	cdsm
word counts	aiim
word does	ui
word for	akcltcum
word from	aUbddeeviejkkdlinmud
word gets	acun
word has	qj
word i	an
word in	aXbielljnkrkve
word is	al
word limit	al
word no	ai
word now	aeqm
word of	a3bdcbiemkoeretcua
word on	aacedlgjlono
word or	aklc
word to	acbnjaqjrj
word with	aYbklonj
word would	arec
word you	aYbmceeciojcmerm
wording	al
wording that	mi
words	aabicZeXfegUjekYmpnboRqWr4sctqvc
words ,	aecbdkeehjrnuk
words .	akjjkemmraue
words a	ci
words at	abtm
words cannot	mi
words for	aeljrnte
words if	rj
words in	rp
words of	abtt
words that	bk
words to	blre
wore	abbigekq
wore her	aejj
wore my	aekk
work	albZcZdOetfXgjheikkilUmandoippqZuYvj
work ,	aZbXckeifmhokqmdndoWqbre
work .	bicaedfagiheikklmdnmojrntauYvb
work ?	abtmvi
work again	ol
work and	acbmnjslve
work anywhere	im
work at	acpl
work before	ajgj
work belonged	ml
work beside	iore
work boots	jj
work does	gi
work doesn't	adhm
work experience	ai
work for	aZbigdhbjikkobrqtduevm
work from	ap
work go	adem
work goes	tj
work has	ajrj
work i	ajgchjmk
work in	beceedgcheojpkritoud
work is	adcjhbjnojte
work isn't	oeuo
work makes	abgqre
work may	aegnud
work of	airctm
work on	ardeecgchcjekdleobpltoucvk
work or	aeul
work out	alneoaqqtd
work saturdays	ak
work since	an
work speaks	aegihk
work that	gkrmtb
work the	aden
work there	nl
work this	aikk
work through	aiel
work to	acikjmoi
work together	aooc
work well	akfdgdoj
work went	aioeuj
work were	aeei
work with	alcdeqgejcrZtcun
work you	ek
worked	aubXccebhbjrkcnaoeqcrdtkuZ
worked ,	ai
worked .	odretn
worked for	ajiluevi
worked in	aigerm
worked on	aijiti
worked out	ai
worked the	aj
worked under	acgm
worked very	aeok
worked with	asidrd
working	aebcdcedfkgkhcjdmdnZooqjritiuZvq
working .	abbeimok
working alone	angeod
working at	cj
working day	ai
working here	uj
working in	abgjol
working on	alocvp
working out	bi
working parties	aj
working the	om
working together	aafkqo
working with	akgnojrdte
workmanlike	aetj
workmanlike "	aetj
works	adblecgjhZiijXkdlbnboVtsumvo
works ,	aj
works .	aebjlerjto
works and	ck
works at	aeul
works for	blhdiivk
works hard	ai
works in	aktj
works out	aZgpjetk
works with	adun
workshop	ajbicihYiejkkmlkmlobpkrctWuZve
workshop ,	aackjjkm
workshop .	bipl
workshop for	aj
workshop in	aj
workshop so	ai
workshop was	acmm
workshop when	jj
workshops	om
world	aTcielfciuodqirkue
world -	abfein
world .	ilte
world for	aerm
world hurry	qj
world's	adtl
worn	ajji
worried	ajgjvj
worried .	ak
worries	anbccYdekaorrjtdvk
worries ,	keom
worries about	bdojrl
worries at	aiol
worry	arbZcZdaeegehdjqkdmZneosratbuX
worry ,	anjeol
worry .	kk
worry about	aibddcecjtkXmcoprdua
worry that	al
worse	aobaclgchbjdknobrjtd
worse ,	ak
worse .	rm
worship	aWiyud
worship every	aeil
worship everything	adin
worship the	adin
worshipped	abio
worst	deemmioc
worst applicant	mi
worth	becodXeXgkhdiwkPlcmbneoiqYrktc
worth ,	ckgkokte
worth .	bkgljeke
worth a	aihk
worth every	actl
worth having	ajcnie
worth it	gejpoltd
worth more	aecehdis
worth my	al
worth the	axbbjeketd
worthless	aacijimk
worthless and	aemi
worthy	aiil
worthy of	ik
would	aUbXcrdkeufkgYipjdkUlwmTnaobpqqirosdtYvW
would ,	accjheiklkrk
would .	bdclhkidjdrl
would a	ardeva
would accept	en
would add	ck
would agree	adcjtn
would already	aj
would also	adnl
would any	ck
would apply	ai
would ask	addleigjheiekl
would at	aahmjl
would be	bocPdpeWfkhokUlpmWnkoRpaqlrWsYtZuovn
would bring	aZejgklj
would call	cole
would care	adon
would change	anee
would come	cihl
would cost	aeen
would count	acbeckgehkjk
would do	abcYdiergbhXiejjkeoepqqnrbtcuc
would enjoy	akuk
would ever	aeclii
would expect	bjrkue
would fall	acck
would feel	aieireuj
would find	ckuk
would fit	bmcb
would follow	aahjikoi
would get	aedjemjesl
would give	aYckemhWinjekm
would gladly	arhakkqeri
would go	aidehm
would happily	akrl
would hardly	en
would hate	acedjjqrrdul
would have	aZbccjdKeLgbheinjqkvlXmmnXoupeqTrnsluRvY
would hear	amjc
would help	apcceXhdkelpocqdrrtducvc
would hold	aZlkpn
would i	akejomqdvd
would in	hk
would it	aqdbeqlcvU
would judge	tl
would just	deeesq
would keep	aYbkeitn
would know	aYckeegiirneoeuj
would leave	akii
would let	qo
would like	asbccXeSfsgXhjiSjRkalinioirbsdtmuZvd
would look	aeceeegpjinerb
would love	deedfdilpprd
would make	aodngeiclenioere
would mean	apenkbqc
would miss	bi
would move	aaekql
would need	aaenrl
would never	ajceepgkiZre
would normally	hk
would not	ambjcnddeZgahWiWjTlemiqtrktiudve
would notice	jeqm
would of	gk
would one	ai
would only	adbacnejhciajpkcneqi
would open	achl
would otherwise	oi
would please	aluj
would prefer	aebemmojrdtmud
would put	ri
would rather	cbdegchYjcnkqmriul
would read	abikol
would refuse	aZceekillcrm
would remember	aajq
would reply	aefoqe
would request	al
would rewrite	aeel
would save	aWejklql
would say	abclgojeuk
would see	aUbicjgehkjord
would seem	abbehjikol
would send	li
would settle	hn
would show	accp
would sleep	aceq
would sooner	aiqj
would spare	aZqp
would speak	aegn
would still	djhkjeke
would struggle	gl
would suggest	ai
would suit	a2eehekeqe
would sweep	aYekin
would take	aUeohcijliqjrjui
would talk	abrn
would tell	ainj
would that	apdd
would the	bl
would there	anccdled
would think	aXdmhliejeqdrdur
would try	abdn
would understand	aXjimjrj
would use	an
would value	lk
would want	eenoqdum
would welcome	acdjlk
would work	accienikoe
would write	an
would you	anbbcZdieQhbiZjWkjlvmaniojqbsctcudvo
would your	nj
would've	gikionte
would've been	aekjoo
would've suited	gj
wouldn't	aXbYergkhkiejQkYldmXrztS
wouldn't be	akeive
wouldn't call	adco
wouldn't dream	nj
wouldn't have	aogehojcoereue
wouldn't keep	rn
wouldn't know	aXrr
wouldn't let	abrp
wouldn't need	eo
wouldn't stand	gk
wouldn't want	aeedhdjdorteuo
wow	aaedonsetovm
wow ,	aaeeontp
wrap	jeun
wrap party	jeun
write	bYdkeWfdgbhYipjjkplrnXpdrlsbteuevU
write "	abjltj
write ,	abcmdegiiekmqj
write .	bngkmiretc
write a	aigdoermtaul
write about	adrjuo
write again	apdYqk
write an	ai
write and	aehkjl
write another	aejn
write as	digehl
write at	akijod
write back	aclloirmue
write before	dl
write better	ij
write english	nerk
write for	aiilre
write from	aZko
write it	aenkoi
write me	im
write on	qi
write once	ak
write one	dl
write only	aeck
write so	ol
write than	jl
write that	cjrctl
write the	ul
write them	adkj
write this	aekoqerj
write three	rk
write to	aobcdaeafchaimjWkdlnmoqXrluV
write two	actp
write up	aj
write whenever	aeql
write with	akfj
write you	aiqi
write yourself	am
writer	cegjijolrd
writer .	aeomte
writer i	aeikui
writer needs	actl
writer so	ii
writer's	ai
writers	aiokuk
writers forum	uk
writers who	ok
writes	aWbdcdhiimndrrtjulve
writes a	io
writes that	ak
writes the	abuo
writing	adcTdwedfpgKiZjbkpllmsoZpeqnrLsetGuqvQ
writing ,	elhlkdqive
writing .	acbidijbkimlonqetdve
writing ;	adul
writing a	admnnduk
writing about	ul
writing again	aiqi
writing back	am
writing by	aTbmhjqrue
writing for	dj
writing from	ak
writing group	alii
writing i	nj
writing in	fmucvd
writing it	ai
writing my	ai
writing of	aekn
writing on	aamkuo
writing once	abbldk
writing one	aeul
writing the	an
writing this	ajkjue
writing to	bcdnfmgbhcjckklknooaqdrdtcue
writing until	abdqqd
written	aabacagchnjcljmvnqojrjsdtSubvb
written "	al
written ,	ajjekm
written .	nnre
written a	aeqlri
written and	dkei
written apology	aemj
written around	aabkhl
written by	ajbYcerttb
written comments	lj
written down	oj
written explanation	hi
written feedback	hn
written for	bk
written notes	li
written on	qj
written out	ekqe
written paper	hl
written test	ai
written this	mm
written to	cddihciekelempnjooqeteue
wrong	bKc0dVhSkUlinUobqWrVsits
wrong ,	abdageinlmmjoj
wrong .	aactddedgijkkemcoardskud
wrong :	cj
wrong about	aYbdcwokuc
wrong address	aj
wrong and	aetj
wrong attachment	ai
wrong date	tm
wrong file	mi
wrong for	aj
wrong in	aqcemc
wrong of	aZmt
wrong on	aicj
wrong one	ai
wrong person	rm
wrong side	gl
wrong that	jj
wrong with	aacddleejemksjup
wrong year	aicetj
wrongly	andeelhe
wrongly that	ak
wrote	akbScidwhlibjjkqlYmeneooqUrZsatTuYvY
wrote "	aicjoiteve
wrote ,	aidigk
wrote .	adcdhnmn
wrote a	aj
wrote about	ap
wrote at	oj
wrote back	ap
wrote before	abdm
wrote down	ij
wrote every	acjm
wrote in	aXcidt
wrote it	akbjcedagjjekmojrd
wrote me	ai
wrote on	aZdt
wrote one	ai
wrote that	apbacljlta
wrote the	cedehpiekmoiqerdta
wrote them	adcn
wrote this	rn
wrote those	jj
wrote to	bcddenhdjjnjoire
wrote you	aedk
wrote your	tm
x	cdvy
x </s>	ao
xx	aVpx
xx xx	aVps
xxx	aVpr
yard	bkdejckeqkreuk
yard ,	ance
yard .	aj
yard is	abclum
ye	jl
yeah	advp
yeah ,	vm
year	avbbcpdPfVgnhoiYkclemQnOpmqOrlsXtjvM
year #	rn
year ,	arbXcidcecguhiibmdnZoaqTrZve
year -	adbccdgdjmodrv
year .	bkccdZedfegXiijkkimenZokpoqZuZ
year ;	alqe
year ?	andkeevc
year after	bk
year and	amcegahpjakZniqiue
year as	giuk
year at	ai
year because	kl
year before	hk
year by	blje
year came	abcm
year does	am
year end	ai
year for	aacmeihi
year had	aj
year has	abkjtj
year i	aacedegojikeoltcuj
year i'll	aWtmul
year in	aaengehito
year is	ei
year my	aegm
year now	gcjl
year of	clgdhjkeqmte
year on	ak
year only	ai
year or	aeuj
year the	abgkhjtj
year there	ajde
year to	bkdkgehekk
year too	aj
year when	adom
year will	adhm
year with	akcl
year without	aaemki
year would	adhk
year you	alcjge
year's	awbddcedhbikjckZlinbobqcretluj
year's .	akhckeul
year's booking	uk
year's budget	aeil
year's call	ak
year's cohort	gi
year's conference	tk
year's fee	lj
year's grant	hk
year's intake	abum
year's one	ai
year's round	ai
year's winner	abcktk
yearbook	cj
yearbook ,	cj
yearly	ai
years	apbTcqdMeOfbhrinjpkQlcmQnaqLrbsovb
years ,	acdegehmiejkklnioaritbui
years .	bognhYjclirbte
years ?	hoie
years ago	anbbgnhejbvj
years and	asbdgZhbjqkZreteua
years as	akhe
years at	aYgeistk
years before	acgloj
years experience	bkce
years for	aeun
years here	aloi
years i	acjo
years i've	aj
years in	anbccjgZhjidjZkeojrjtb
years is	clgjhete
years of	aYbXckgbhlijjjkSmcomqesmtouivd
years old	amce
years on	bdhlrcsmtl
years running	hjtd
years standing	aj
years to	gajktl
years was	aj
years when	aiki
years with	aiil
yellow	aqrk
yellow ,	rl
yellow note	ai
yes	aXbRcPdoewfmgehZiljckjlZmUnjoMqzrYsYuMvq
yes ,	ajbcdbeifnheidjZkeobqorcvl
yes .	adbecXdshXiijlkjnnobqetZuc
yes ?	ai
yes again	an
yes already	aeqn
yes at	ik
yes before	ae
yes from	ioqj
yes i	abeivl
yes in	acqk
yes now	aaqp
yes on	abglqj
yes or	aodkeYheqetnvd
yes the	ai
yes this	aaqo
yes to	akesheqb
yes would	kl
yesterday	anbbgjhdikjemenmqc
yesterday ,	ilnm
yesterday .	ao
yesterday and	ai
yesterday that	aegl
yet	aTcvdmevgFjckklcmaoVqorMsZtautvc
yet ,	aobecaenhejUobqtte
yet .	ambagbiejjkkocqZrbtduj
yet ;	ejklnk
yet ?	al
yet again	mjomqe
yet and	qi
yet another	tj
yet been	abckiink
yet decided	akneun
yet found	jj
yet had	hl
yet here	aeel
yet i	fl
yet let	qk
yet said	el
yet the	aVcudi
yet to	aUbedphjjmqd
yet told	aeqm
yet what	acikun
yet you	cj
yet your	acbn
yoga	tj
yoga mats	tj
yolanda	ai
york	adnl
york .	aenl
yorker	abrm
yorker .	abrm
you	aVbscldieefngZhji3jskUmennoXpVqosZtUuZ
you !	adsevr
you "	actn
you ,	aUbjcOdlemfcgYhcitjnmunxoPpjqercsitVuRvT
you .	aabicXdngehZidjrkSlimenaoarusZtWuo
you ;	jm
you ?	aVbkdienjdlinoqbvk
you a	ccdkejfegZhiiZkdoYqmrUtiuj
you about	aobjgeimmdneoerd
you across	uk
you actually	adckrqva
you admit	aYcq
you advertise	tm
you advised	ar
you after	mi
you again	akdkeXhkjcoarburve
you all	ajcefigahqiajSmpndolqcrduc
you allow	gk
you almost	aeto
you alone	heirjeqk
you already	ajbjjevi
you also	ajjelptd
you always	aiibooretlua
you an	jk
you and	aicaeafjgaiijmkcmctouYvZ
you announced	aebk
you answer	aedjnrodvc
you answered	albccbdkmmodqeul
you any	lkni
you anything	mk
you anywhere	adim
you appointed	aegqhkna
you are	aRbieqfegJiwjjkmmdntoNqWrjtdudvi
you around	aj
you as	aYcddderheinkcrkte
you ask	ddjclkneqdts
you asked	a3dQedhjicjdkbldmXnToiqVrVsptkuW
you at	fkgdhcitjllimcnZobrdtdve
you award	ci
you back	ej
you be	asgihjiejenjqYrc
you because	acokrn
you before	ambkinmcndqdud
you both	rn
you broke	aZbsieji
you built	aiii
you busy	ai
you buy	aZup
you by	aYinmlokqnritcve
you call	cqieknretdudvd
you called	aj
you came	bcimjcrn
you can	ajbVcVdWeahriZjsmmncqerYtZukvo
you can't	gkibjbkomenjocteve
you cannot	cjlioe
you card	aj
you cared	abol
you cast	adcigm
you caught	ambeml
you caused	acjqmd
you change	aatm
you changed	vj
you choose	ajheimoe
you chose	akbmcmgkhViajikemdnZqcrcvd
you clearly	aknj
you close	aecisl
you come	aeolqr
you confirm	ajdelcun
you consider	aned
you considered	al
you cooked	ak
you copied	adbl
you could	abcXdlekibjnkelpmjrbtMuXvn
you couldn't	aabadjgjkm
you count	akcl
you crushed	jm
you cut	eeikjjqere
you decide	aceiiiqm
you decided	acjonm
you declined	aWbbgnko
you describe	aicn
you described	aj
you did	apbqcedZeegahXibjYkdmjnmrnsetWuavk
you didn't	adcedjebgdhjjlmdojqdrjtdue
you do	cXdeeSgbijkmlomcojqerdtkuo
you don't	aebkcYddeZgehmidjYkqmbnmoZqmrZteum
you down	aZmt
you edit	rl
you eleven	ai
you enclosed	aatn
you ended	be
you even	akhimmta
you ever	ajeWglidocrktmuc
you every	aWiljdmlooteui
you evidently	acokrj
you explain	amvd
you explained	dl
you feel	abekjomdoj
you felt	ciretl
you filled	sj
you find	axeiibjYmeojqerd
you finish	ek
you finished	rk
you first	aobegeimjirdue
you five	aaoptk
you for	aobYcjdahbiljSkdmZnpojqVrptivb
you found	cpgdiejXmeojrbtpuj
you four	aZdnhj
you from	fjjdmj
you funded	ai
you gave	atbqcbdjecfegYhliXkemYnaocsitXuc
you get	aideeehejaleodrstlubvn
you give	bmeahYjkkelcmeneqkretk
you go	djlknmrdvd
you got	aebccedlgnjdrk
you guess	jm
you guys	akoi
you had	aeblcZdjhnibjUkUldmonaoqresjtavc
you hadn't	aXhnnj
you hand	ji
you handed	abrl
you handle	aein
you handled	apnZ
you hang	ii
you happen	aj
you happened	tl
you happy	jnvb
you has	abrm
you have	bccbdreZfZgqhjkilemWncoWqprjuc
you haven't	accmdioeqjvo
you hear	ai
you heard	bmgl
you heartless	rj
you held	aZckimjj
you her	ai
you here	abdmjioeqjue
you hid	aebnje
you hire	aeheritq
you hired	aYbegoneritn
you hold	ekim
you how	ilrk
you hung	acso
you i	aYbcdjedgjheipkm
you i've	aejk
you if	eYnnqjrk
you ignored	blce
you in	aWblcbeXfsgXjallmlpkqdukva
you interviewed	am
you invited	bi
you is	aTcddceefdgchaiukkmlocqnrntivd
you judge	rl
you judged	nj
you just	aTbqgdhlrjvj
you keep	aibodjva
you kept	atheiejYmkqdsmtc
you killed	jk
you kindly	bmjjnerd
you knew	aTbojt
you know	ambjcndUeTgjhoibjWkeljmZqXrUsdtVukvl
you last	rk
you laugh	ajmj
you learn	abbmti
you leave	aYcmekik
you left	ak
you lend	lj
you lent	ap
you let	adbjdbeihcimkjlbmkndrdtjue
you letter	ai
you lied	aZbt
you like	dZezgdiVjcldmbneoorYtbucvp
you liked	aZcnjl
you list	cm
you listed	aj
you live	abjpumva
you long	adlkqi
you look	adcpdciojakllkrbtd
you looked	aedk
you lost	aemk
you lot	aYglrjtove
you made	ancjidjdoZumvk
you make	adekio
you manage	am
you managed	oi
you many	mi
you marked	aYblgkii
you may	aWbQcZdifjgniYnooVqlretWuu
you mean	hqjemetavu
you meant	ekjerntd
you mention	aqbUctdegehdnjodtc
you mentioned	azbXhajllZndobqbrktcue
you met	bieijk
you might	aTceddheijlioiqitdurvk
you mightn't	aedlej
you mind	al
you missed	dl
you most	aamjol
you move	aajm
you moved	bl
you must	adbQdiiojekemqnbokrVua
you my	aRdjjukimn
you named	as
you need	aubdcadZeefehpicjZkdldmnoZqZrdtouQvk
you needed	abbptj
you needn't	ajdegejloi
you never	aebpccedgYjkoitcukve
you next	gmjloete
you nicely	dj
you no	edjqqivZ
you normally	ri
you not	aYbnexjelescvb
you note	aZdo
you noticed	oetk
you now	abdkhtiejckeminereue
you object	al
you obviously	acnkon
you of	abfmjk
you off	mm
you offer	akrivc
you offered	axnc
you on	bZcedphdiijXlimdndodqZrutd
you once	elgricjimeodue
you one	andeheql
you only	aObsciengdiajbkeldmenmokrjtlve
you open	abel
you opened	bk
you or	arlencqkrc
you ought	adeegphemdrk
you out	ajnkratm
you over	im
you owe	abbdebgeh1md
you paid	aeolrkte
you park	aWuq
you pass	lj
you passed	adcegrte
you pay	aoeeheieoerktmuc
you people	aScdeagXhkkemZqmrutqubvb
you perhaps	eqld
you personally	ni
you phrased	il
you picked	adbZcdgxicjarbtp
you plan	alte
you please	abdckllZvx
you po	tj
you pointed	an
you post	adiivj
you prefer	amdeeenk
you preferred	adml
you print	ablkrk
you printed	aeci
you promised	aiheoi
you provided	acbl
you publish	alge
you published	ajcj
you pulled	aZjiol
you put	cldaejhaikmdrdtivj
you quickly	qi
you quote	bi
you raise	accp
you ran	abcqikte
you rang	ajjjli
you rather	qn
you read	aibddjeehmklljocrctdue
you reads	qj
you really	aiolre
you received	acfn
you recommend	acdlle
you reconsider	aadpqeulvd
you refuse	abijjnoe
you refused	ni
you reject	brrisivV
you rejected	bitj
you remember	aijk
you remembered	anjZol
you repaid	jk
you repay	jl
you replied	ii
you report	aVnzvd
you require	aZbmfi
you reread	acci
you returned	aibijd
you reverse	ademhe
you rigged	bj
you ring	abekhi
you ruined	bk
you run	jenltj
you said	arcedoekgZhZibjllemUnYolqWrRsltW
you sat	sj
you saw	blcedlie
you say	bcc0dpgXiUjVkdldnYrTsluYvX
you scored	cj
you see	abeigZheiokjneqkrbtdvj
you seek	tj
you seem	idomrn
you seemed	ikjk
you send	djedgnleqermvZ
you sent	bYcpdegmhejZreum
you set	aYcojjnjvi
you settle	dkqi
you share	aueelcvc
you shared	ak
you shook	bkjj
you shortly	adnk
you should	aVbdcphkjinlocqerZtdvi
you showed	ajbjjetl
you shut	abikuj
you sign	ej
you signed	aaclik
you since	iq
you sit	mk
you six	aj
you sleep	aXjnol
you slowly	aerj
you so	clddelresj
you some	gjnl
you something	ai
you soon	am
you sooner	kk
you speak	aceeiqneqi
you spent	akbjeejdmk
you spoke	ambdhdiejrre
you stayed	aj
you still	aXdjeejinkqoue
you stole	aTbyje
you stopped	akbi
you strung	acbn
you stuck	aeqkrk
you suggest	aivj
you suggested	a0qdud
you take	aWcoljodqoreui
you taught	il
you tell	a0cedaeYgejdlbndqirosdtevc
you ten	abjkqi
you than	aWinjkuk
you thank	al
you thanked	bj
you that	aebecodeecgohkiYjekdmZnlritWukvb
you the	aZbWecgYhrjZkjlentqcritZui
you their	ao
you then	andkleve
you there	aknk
you there's	ii
you think	ckdZeiiZjikbmendokqite
you this	aZeeiljikmqi
you thought	anjelmoivc
you threw	acjn
you through	aYdjjl
you till	ak
you to	acdcepfTgYiMkvlomRncospcqyrUsauYvW
you today	am
you told	apbnccgbhZicjikdmdnaodqariskte
you tomorrow	ak
you too	mj
you took	cudegbjmkdmdratY
you touch	ik
you treat	aZrmup
you turn	abhnijje
you turned	aebldjgljZoerlud
you twice	acdihmmi
you two	abhn
you uncomfortable	aemi
you until	ul
you used	adbicnidjemitivi
you usually	tnvd
you very	abhn
you walk	adejij
you want	aeeohcidjbkilemindqTrev6
you wanted	abbkcedejeomrmtbvj
you was	aebefkiprd
you waste	ajldmdom
you wasted	bk
you watched	gj
you well	aVfrnloktiud
you went	bajenioipnrd
you were	aibVcQdigXhRiljskimqoiqjrasdtouK
you weren't	aibZgmjjklmd
you what	deedgciejkkdneomrquj
you when	aqoe
you who	aWcjgeiejnnpodqnra
you why	cl
you will	aLbPdneJfag1htiejYlpmYnYoiqqtWulvZ
you with	bjccdcgaiejZkknlorqerete
you won't	aKeehnibjillnrqora
you would	aZbbcddlerfoguhaickZlooZrasctWuYve
you wouldn't	aVqjrrul
you write	aacpgcjjllmeodqktiud
you wrong	ik
you wrote	asbWcjedgbhkiejamkqerZtXuj
you yourself	ilje
you'd	aUbccpdneqgmhmidjbkdlrmYnVojrksdtduWvd
you'd be	acgjhljiql
you'd been	jk
you'd care	ajee
you'd hardly	aden
you'd have	becsgjke
you'd know	gkrl
you'd like	dbejgbhjiejbklletk
you'd look	akddij
you'd missed	abdl
you'd only	abeirl
you'd rather	apcedreaocqeuevd
you'd read	lo
you'd said	qi
you'd say	aedjei
you'd scarcely	ei
you'd see	accr
you'd tell	ailj
you'd think	ei
you'd told	ol
you'd want	an
you'll	aObPcYdoejfngqhaicjckclbmUnnoiqxrksetMuvvW
you'll be	dledgnheicjXneoeqdriteuo
you'll find	cdgkqkre
you'll forgive	ajdemYolrn
you'll have	addehdjkkenpojqlreua
you'll know	al
you'll need	ul
you'll remember	aedoemjd
you'll see	aWcidcnnqpvd
you'll take	ii
you'll think	aedjjl
you'll understand	aXhjkjun
you're	acbXcbdVgUhciwjjkmlnmXnnojqdrksetJucvy
you're a	aern
you're able	akjive
you're an	ri
you're at	adjilj
you're content	ok
you're free	ai
you're happy	aejj
you're in	an
you're knee	aj
you're looking	adol
you're mistaken	il
you're my	ej
you're on	al
you're right	a2cchcidmeoirdvc
you're so	adlk
you're still	adlm
you're the	adeigeit
you're tired	ii
you're too	aenl
you're up	ai
you're welcome	akvj
you're writing	aell
you're wrong	aZco
you've	abbccjdjeWfbgYhUirjtkYljmVnooVqusetiub
you've a	aoqite
you've all	am
you've already	aedm
you've answered	aedj
you've been	apejgcjekerltd
you've chosen	tk
you've clearly	oi
you've done	aailrm
you've ever	il
you've found	arge
you've gone	tj
you've got	abblikqi
you've had	aeqq
you've helped	acjm
you've invested	aj
you've kept	aejlretl
you've let	al
you've lost	ak
you've made	om
you've managed	aetl
you've never	acqlrl
you've no	ajeehijj
you've now	gk
you've only	nl
you've picked	amqeti
you've probably	di
you've read	kk
you've remarkably	te
you've said	qj
you've seen	gk
you've such	il
you've taken	jkkj
you've the	aeli
you've told	lj
you've written	abcknlre
young	acbdfegWhditjlnZrqtTumve
young ,	acro
young .	abgiomre
young lady	geiirlte
young man	algeritd
young people	ui
young researchers	ik
young to	inre
younger	akbngejdneoiri
younger .	angdti
younger candidates	ol
younger colleague	ai
younger person	bn
younger pupils	ui
younger team	gk
youngest	begkkn
youngest asked	km
your	aVbrcjdYeQfkhYizjokRmZnwoUpeqnrmsUvQ
your "	aPdjelfeiijdoirktnvc
your #	adtk
your accent	ai
your access	ai
your accompanist	ajtj
your account	aehijdkeqs
your admissions	ri
your advert	aXcmtk
your advertisement	abbjcq
your advertisers	ui
your advice	aidngiiejclinYokqcrmuY
your afternoon	admn
your age	rp
your agency	algeiajamlnctk
your agent	acbkjjli
your amazing	acfein
your annual	acul
your answer	abcqdteofdhaickqmcnUoYqbrZtXvi
your anthology	ak
your approval	fjnk
your architect	ak
your area	nl
your artistic	aegl
your assistant	abdsjinTolqrrateue
your associates	ak
your atrium	jboo
your attention	hk
your aunt	achn
your authors	ajglie
your autumn	bj
your back	aabdnkuq
your bar	uj
your beauty	acip
your best	aahjnjul
your bid	kj
your biggest	qj
your board	aWhiidnvqmrctiuZ
your book	jcro
your books	ai
your boss	gciajelintqerl
your boss's	np
your branch	gjuj
your brilliance	aeil
your brilliant	ij
your brother	adbo
your budget	gn
your builders	gm
your building	bcedidjeqotm
your bursary	adrluk
your buyer	acbjlj
your café	al
your call	aobjhejomWqn
your cameras	aeem
your canteen	oj
your captain	nj
your car	aeum
your card	am
your careers	al
your careful	amfd
your caretaker	ak
your case	hi
your casting	aibkid
your ceo	adnsue
your chair	aliejjnjqjreue
your chairman	iejenmrjue
your change	jeql
your charity	il
your chef	aelk
your cheque	aekm
your chief	aenq
your children	ai
your choice	adcegdopqlrjtc
your choir	hiieri
your choirmaster	aiidrj
your christmas	ho
your circus	ak
your class	kj
your clear	aj
your clerk	aj
your clients	adqn
your clock	accl
your club	jmrl
your clubhouse	aeul
your co	aZkmlj
your coding	hl
your colleague	acckd1gbhjiZjXkeliminRodqbrjud
your colleagues	aqfahjicljmltd
your college	albegdhejm
your colours	jl
your comedy	actm
your comment	bdceglvo
your comments	anbbcideiemencrmvk
your commitment	fi
your committee	akgcheidjlklndoeqluZ
your companies	aceo
your company	anbigaikjbkcod
your company's	jk
your competitor	aaqp
your competitors	aabcglieuq
your concerns	ci
your concerts	mk
your congress	aj
your conscience	acjqkdqj
your consideration	aefl
your contacts	aelm
your convenience	aqfc
your correspondence	acfn
your council	niue
your courage	ij
your course	albejekm
your cousin	bi
your cousin's	ti
your crew	an
your criteria	aeckjj
your crowd	bn
your current	aaco
your custom	ai
your dad	nj
your daughter	ul
your day	mj
your dean	acnn
your debt	kctm
your decision	aibdcrddedfngahYiWjpkrmcnXoYpkrTtXudvd
your department's	aj
your deposit	anqd
your depot	bk
your deputy	dinbqktj
your designers	rk
your desk	aXblekgehliemmrd
your diary	adqq
your director	ejgciXjbmjntqeub
your director's	aenm
your disposal	qk
your diversity	acbprd
your door	ajbeejgnidjepe
your drawings	abjp
your driver	adun
your dublin	ll
your duty	abhnqd
your ear	aiiorc
your earlier	jdkl
your earliest	aZfs
your ears	cjmj
your editor	bmgjiZrXtiul
your editorial	ii
your email	ajbdcddXgiicjtktlemboVpeqarasjucvY
your emails	aZut
your encouragement	jm
your end	aiolqe
your entire	gm
your essay	am
your esteemed	adfjik
your evening	ap
your every	ik
your excellency's	aeil
your extra	hj
your eye	aXdleigdizncrZtdue
your eyes	aYiimo
your face	aeikjdriuk
your family	jitnud
your fault	akccjtudvb
your fee	abkq
your feedback	adbacidcgdlioarjtsueve
your feet	aoinjdnercti
your festival	geheicnirt
your fete	hi
your file	au
your final	ej
your finance	bk
your finger	ik
your firm	akgbjekjri
your firm's	ul
your first	aYbneehjinjkkjneoiqcrdtaue
your fish	al
your five	catp
your flat	airi
your form	akhlkmobrdte
your foundation	anidji
your founder	bdjenr
your four	cl
your fourth	eohcij
your foyer	al
your free	aZom
your friend	abbldnie
your friends	aZlmok
your front	bchridjcneriuk
your fund	ni
your funders	uk
your future	fi
your gain	ai
your gallery	gahprota
your garden	im
your gate	an
your genius	ip
your gentle	mi
your gift	ij
your good	aeesikmlncteud
your goodness	ij
your goodwill	aeen
your gracious	ii
your grant	aZkmun
your grounds	ci
your group	aj
your guests	ajrktd
your guidance	apce
your guidelines	becigerbsmtn
your half	ajqe
your hall	jl
your hand	eijjmird
your hands	aaceeiinkenoreuk
your handshake	jl
your handwriting	aeim
your having	ml
your head	bjcegbhdiZnvrateue
your heart	aaepik
your help	adnl
your holidays	jl
your home	qj
your honest	aocefelnocre
your honesty	aaoo
your hospice	ji
your hotel	akfbnkuj
your house	abbngdicomrbul
your hr	bkne
your husband	ij
your inbox	acdjiljemmobqkretkve
your information	jj
your initials	aYenqj
your institute	go
your institution	akfkid
your instructions	aj
your intellect	ii
your interest	ai
your intern	rk
your interns	aj
your internship	rm
your interview	gkierlue
your interviewer	bprb
your interviews	acikkini
your it	ak
your job	aiedheiejdkirmtj
your journal	aZcehmjemlrm
your judgement	amfdheiondtkua
your judges	bccegnibrl
your junior	ik
your jury	gdnirlud
your keyboard	hj
your kids	uj
your kind	aibbdjfrgeieneocrdtj
your kindness	aZgciujjmire
your kitchen	aZljus
your lab	ik
your lad	aesj
your landlord	abbluj
your language	jj
your last	beccedgZhjidjakdneodqormtj
your law	tn
your league	abgp
your legendary	aeij
your letter	bYcldPgjhcjukolYmanZoXpkqTretpukvW
your letters	riuj
your letting	ai
your level	adcdfdhknoolre
your library	al
your licence	aeul
your line	akcjrktc
your lisbon	gi
your list	bYckdeeVgqjelanbokqYritlve
your little	aSgricjZojratlus
your lobby	qm
your logic	aici
your logo	lj
your long	ii
your loss	acedg7heidjckZmYoeqdrltdud
your lot	ajne
your lovely	ajkitiue
your lps	nm
your lunch	akjdmionqb
your magazine	ajgdipokretbue
your mail	ajcddijk
your mailing	aZso
your man	qi
your manager	ainpqe
your manager's	aknlrd
your managing	nm
your marking	ck
your marks	clni
your meeting	ni
your mentor	jk
your message	arbccldefjgeiejmkimendocqcratdueve
your messages	ui
your mind	acdoeliajdncqoreuj
your minds	hjjeqj
your mission	aafn
your model	aajn
your morning	admm
your mother's	ok
your museum	aibdhjjcpj
your name	bagchbisjekdlnmWneodporetaukve
your neighbor	bk
your neighbour	lj
your neighbours	ak
your nephew	adbntj
your nephew's	aibj
your new	aZbycegvhciTjYkclenVovqerUtdve
your newsletter	bk
your next	beemfeoiqcrjtauo
your no	accdeoiejjkiqkrc
your note	arbXcedVgchejqldmcndobqeto
your notes	albpcYdZgkickclknbqdrjtb
your notice	aj
your notification	akfe
your number	ajne
your numbers	aecigj
your objections	aecmrj
your offer	ck
your office	aYblcbgjhdlenYobqqsitque
your offices	achm
your old	albijd
your online	aerm
your open	ayqeuZ
your opening	jj
your opinion	acbecdijrtud
your organisation	acfioo
your other	anbjeeicjckeokqdrbti
your own	aSbjcxdbeofeguiajikXmcneoWrZupvZ
your page	aoui
your panel	acbkcSgniVjtneretqud
your pardon	mn
your parking	aj
your partner	lk
your partners	ljniqj
your patience	aadmmm
your pay	henp
your pencils	abisre
your people	aobnjdreue
your perfect	gcoqte
your personal	qjtl
your phone	adbiok
your photograph	aYitji
your phrase	ci
your picture	ik
your pile	abdr
your place	bdmmtmud
your plans	bj
your podcast's	qctl
your poem	amtc
your point	aocm
your points	ck
your policy	ul
your portal	aYbkrltj
your porter	amndqk
your portfolio	aibl
your position	enherk
your post	aj
your poster	ak
your posters	abol
your practice	amuj
your precious	aaijldmkoo
your predecessor	aebbhiiejvodrZ
your present	cigloj
your principal	nkqd
your problem	kjvk
your process	hjtlue
your producer	aann
your program	gihm
your programme	aehkkj
your programmes	hi
your project	aj
your prompt	qptcvc
your publisher	ienp
your quarterly	tm
your question	atcbdbrevy
your questions	aobageijrjub
your quick	am
your reader	aoiemjre
your readers	biceglibmirjua
your reading	ajtl
your reasoning	ajcmrc
your reasons	anbbcodegZhciYkkldmaortb
your recent	abfjpmvd
your reception	aeoeqr
your receptionist	akmmncqi
your receptionist's	aj
your records	ambkdeomue
your referee	bicmrb
your refusal	aTcjdiinjmkdrkte
your regional	ajnlrd
your rehearsal	acqkun
your rejection	aZcjiqjekpmdrdtauk
your rejections	ii
your remark	aick
your remarks	ajbine
your remit	adcm
your rent	ni
your reply	ajbZccdifigeiejckmnioWpkqcrjtdui
your report	aibici
your reserve	hi
your restaurant	uj
your review	ilue
your reviewer	aobncbierb
your reviewer's	tmve
your reviewers	ti
your revised	acbkceqp
your rival	ql
your rivals	adeegmikje
your roof	rm
your roofs	aehk
your roster	ajgmod
your rounds	kj
your rule	ci
your rules	cdhmrk
your runner	gl
your rush	jk
your salary	hkkj
your sales	gk
your samples	jknd
your saturday	ai
your scheme	jkomte
your scholarship	anoe
your school	aWgchkicjmmlprraud
your scoring	aicj
your second	ajbbejglhdienetXve
your secretary	jnmine
your section	adnm
your selection	klnkui
your sentences	abinrj
your series	ki
your server	abblsk
your shoes	ijql
your shop	abgrijjdkerite
your shortlist	aebegrheiemjreti
your side	abblcZhcjimenbqkrotj
your signature	aXbdimjlnkqn
your silence	abdkgiqi
your silly	adrl
your sister	bill
your site	anmi
your size	akgbhdicjnrm
your so	aTbqciienerotYve
your society	aihe
your sort	acgemkon
your spam	aZtn
your speaker	gi
your special	aeul
your sponsors	ni
your spreadsheet	aboo
your spring	aiblte
your staff	ijjkojqeuZ
your stage	ck
your stall	hejj
your stand	neqm
your standing	adhkijmkrb
your stature	aeio
your street	un
your students	adhn
your studio	am
your style	hjieolre
your successor	gj
your suggestion	al
your suggestions	an
your summer	aotcui
your sums	ci
your superior	nn
your supervisor	aanp
your support	jk
your surgery	bl
your surveyor	apbe
your taking	aegj
your talk	ao
your taste	aibecZgcisti
your tasters	aerk
your team	ajdeedfviUmmneojqcritSubvd
your technical	ck
your tenant	achirm
your tenants	aj
your test	acgehijmrj
your theatre	icolrk
your third	amie
your thoughtful	ai
your thoughts	aXcedkfelrql
your three	amciijre
your thursday	acql
your timber	uk
your time	arbecdekfogdheibjeljratbue
your tip	lk
your top	gk
your tour	ji
your town	aeqj
your treasurer	aebj
your truly	ik
your trust	aiuj
your trustees	nk
your turnover	hcrl
your two	beccdmiskdodqeretc
your ugly	aaro
your vacancies	abtn
your valuable	acfl
your values	ol
your view	aklnvd
your village	aetl
your vision	adflii
your visit	jl
your voice	aobegeitjancoerdtduc
your waiting	akbegnhiqc
your walk	ak
your ward	adbm
your warmth	ij
your way	argeijjbljmdonqduc
your web	rl
your website	aebmcedcgdidjblembokqermtp
your wedding	ul
your week	ji
your weighting	lk
your welcome	ti
your whole	aabjcceeg1iajbkemjnctc
your wife	abljqm
your window	abcjqj
your winner	tj
your winner's	aagnidtm
your wisdom	aeim
your word	bkjkqmue
your work	in
your working	aj
your workshop	as
your yard	ai
your years	rk
your yes	aWiequ
yours	bQcYdXeXfbgohciwjpkplWmToTpdqmrqsatTunvQ
yours ,	aVccdielgmitjikcnioeqeretd
yours .	aGccdcebgkhmiikxndqirntjukvc
yours ;	ij
yours as	ai
yours at	nk
yours can	iejm
yours cannot	oj
yours comes	ii
yours does	rk
yours faithfully	aefl
yours for	ai
yours had	ik
yours has	aj
yours i	im
yours in	acrm
yours is	hdipkcqjreteuk
yours look	ajuk
yours must	ai
yours on	jekl
yours sincerely	alfdme
yours to	alcjgajlkd
yours too	aejm
yours truly	aqfeiX
yours was	apbecegYhcjiodrpteud
yours will	aegikj
yours would	aegkuk
yourself	aWbadbgchYiwjjkambnrrrtSumvd
yourself ,	alceedgeiilinioiqerjtcub
yourself .	acgeismeqermtcue
yourself ?	ik
yourself after	aejj
yourself and	ak
yourself for	merl
yourself further	aenm
yourself that	elgije
yourself to	aZiinl
yourself why	adjm
yourselves	aMclgqjpmbqktsudvW
yourselves ,	adrm
yourselves .	aVcmejgqjemeobqerbtnve
yourselves ?	adjnqkva
yourselves over	oj
youth	jl
youth choir	jj
yusuf	am
zbigniew	aj
zeppelins	ck
zero	aebjoismvd
zoning	uk
zoom	li
zsófia	aj
zulu	ai
zurich	aZgmnl
zurich ,	acnl
ó	al`;
