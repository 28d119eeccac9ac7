/** Written by `npm run train:tone`. */
export const PHRASE_WEIGHTS = `!	aobScWdXeSfqgahSiejQkWlZmSnYocqds6tYuWv4
! !	aDbeccdchdjbkdmeobqdres/te
! </s>	ambTcWdWeSfqgahTiejRkXlZmTnZocqds7tZuXv2
! and	aYso
! i	si
! it	adsm
"	aZcpedfTgShMiJjakUlSmUnIoupbrdsit/uQvz
" ,	accrddeYgVhXiWjdkZmWnbsct6vZ
" .	ambdcXddedfbgjhdiZjkmeoorjsitdubvn
" ;	ajcdtmvc
" ?	aZcisivl
" a	accm
" all	aXorte
" always	adck
" and	bbckeejaoeqlrltm
" as	addptd
" budget	acbo
" by	aackjmre
" came	aatm
" can	oj
" careful	aYfets
" could	anre
" culture	aebltj
" currently	el
" did	tl
" dreamlike	tj
" exceeds	aehl
" festival	ti
" final	dm
" fit	rltkvc
" for	blje
" has	adokrk
" her	bk
" heteroscedasticity	airltb
" honest	okte
" i	aeck
" in	ajbaccekjkojrj
" interesting	odtk
" is	albscledgdhdjbolrVtevZ
" means	aatp
" might	aetk
" more	ak
" nervous	ck
" no	diiksitc
" not	ckodti
" of	dp
" on	aj
" or	amtd
" overqualified	akcj
" pace	ti
" perhaps	di
" principal	odro
" strong	aWor
" strongly	jm
" stung	aj
" throughout	bk
" to	obto
" too	cm
" took	tk
" unanimous	ai
" unfortunately	ademje
" unsuccessful	ej
" unsuitable	ajtdul
" urgent	adtl
" very	cj
" was	bZcediijtm
" when	acmnodrk
" will	aato
" workmanlike	aetj
" would	ao
" you	aegl
#	avcudZeHfbgchbiJjUkWldnWodpUqprTsrtkuLv8
# "	actm
# #	akve
# )	amljve
# ,	aecjdcedhsidkXlcmbneobqasovm
# -	ok
# .	bmcifehSicjYkZlcmlnaomqjrYsnubvo
# :	aesl
# ;	vi
# ?	adljvj
# a	aYkktk
# and	aZbicsddgehmiekdmdqkrkta
# applications	aj
# are	am
# asked	aj
# asks	ck
# b	ai
# but	ak
# clinics	ci
# euros	acjl
# for	actm
# from	adol
# gives	aj
# guidance	ai
# has	aabigktj
# hours	aacjqq
# in	bj
# is	akclvc
# july	aj
# june	aj
# march	ao
# may	om
# minutes	aivi
# nd	aecedq
# of	albjqd
# on	ai
# pages	ak
# plots	ai
# pm	aj
# rd	aYbjdnqo
# s	ak
# says	aivd
# seems	ai
# september	ak
# st	akqi
# th	cldqedgdhYjakmlcmdnkocpeqltZueve
# that	ti
# to	celm
# was	abcmmjsk
# when	bm
# will	ai
# words	ar
# writes	al
# years	aj
(	ajbZcVdcedgbhbidjekclkmdndoaprqdratXucv/
( #	vk
( a	aelnve
( i	vl
( mrs	ai
( retd	aj
( very	anva
( your	aapp
)	bacVdZebgbhaidjdkclnmbndprqdrZtXucv/
) ,	aeljpivo
) .	adljplvs
) </s>	axmeojplvT
) and	vi
) to	aelo
,	ajbYckdpelfThaidjYkel0mXopqercsYti
, "	adceoktpvk
, #	bediqeresmtiujvi
, (	aYpp
, </s>	a/bdcadYeWfWgahdiMjckclWnPoWppqbrbtWuZvb
, a	aKcoewfaijjYkkl/mZnboZqYrNsatiuVvV
, about	aadpmk
, above	aj
, according	adbn
, after	aXcedjecgehWidjdkdmrojqtrlsltauc
, all	bliblkmboZqatkvc
, along	aebj
, also	aWbiun
, although	aZbpgkjire
, always	abbldj
, an	aediejgeijjckdlmniqetbuj
, and	ambccXdjeYfUhdjukilumqnaoWpSqerWsdtZulvJ
, another	aPdjfngdkelkoktuvd
, any	adceeqrk
, anything	aYet
, apart	ai
, are	acjn
, as	apbbcrdieWfkgiiWjilcoepUqXrasntQunvS
, ask	aRcjeeguli
, asked	ui
, at	aWcddsexgjhWiekblYnYoluX
, back	dnkc
, basically	admovb
, be	abtm
, because	ancndTecfkgehZijjdldmRnooXqnrNsdtVur
, before	blcjqdri
, being	ciglke
, believe	aigcup
, below	aeej
, best	aWfmom
, both	aeditp
, but	aabGcndqfXhVimjlknlSmcndoppcqerlsetZuYvk
, by	albaddejgjiYkboeqbretdup
, call	acln
, calls	aegn
, can	aVdleelnqdvr
, change	aXemln
, cheers	ai
, chiefly	al
, claire	el
, clerical	gj
, cleverest	adil
, come	aick
, comes	abhjtl
, coming	abgktj
, congratulations	jk
, considering	ak
, could	akbecdebkelnreteumvb
, cut	aeej
, dear	abckil
, deborah	aeuj
, deeply	mj
, did	bkcederjtmva
, didn't	oi
, do	alblcddeeYgahZibmnomqbtiuZvj
, doctor	ej
, does	abcivj
, don't	adbkelgbjdkeoouk
, done	accl
, down	jj
, dr	aeik
, each	abdielti
, eh	abtn
, end	aackhk
, ended	algcuk
, enjoy	ti
, enjoys	aepl
, especially	augdtdvl
, even	ascYexhZiZkbldmaneojrSub
, evenings	ak
, ever	adgn
, every	un
, everybody	ol
, everyone	aahktl
, everything	eifkqe
, except	aYbickkjok
, extend	adlj
, far	mm
, first	aYkjpm
, five	al
, for	adbjcVdjejfcgchekUlWmynZoYpjsetSuz
, forgive	mk
, forty	jl
, forward	aclm
, found	abgirkui
, four	adtj
, fourth	lj
, from	aebegehjqkrdtp
, full	aacjgpue
, generally	aj
, get	aeljnjqj
, gifted	ij
, give	eioi
, given	degdidjeokrt
, good	aYglojtj
, got	acon
, guys	abtn
, had	aUbicshdidjlnjrbtd
, half	aXdmel
, happy	adok
, hardly	akci
, has	gdhmjdnl
, have	aabeenhjidjeolqjrkub
, having	aWbdcedqgjheibjbklmmodqdrqtiud
, he	axbdckgchcrctb
, he's	nj
, help	aeel
, hence	hk
, her	gm
, here	aedo
, hold	aelj
, honestly	aprd
, how	bkddgjljobrcubvs
, however	aYckol
, i	aebkckdjeifpgWhqjekdlRpiqZrcskuZvv
, i'd	bYcddcelgehtjZlkndobtevk
, i'll	aecddbesgchdidorqVtaum
, i'm	aZbccXdcelfdhkikkolemkolqerTuRvj
, i've	acbdcdejgljXnqomqetTuavl
, ideally	aVholktj
, if	ascjeofegdhbjclcmjncqStjubvd
, ignorant	bern
, in	aWdreifcgZhcickjljnjonsitZva
, including	ijmj
, income	adrn
, introduce	adlk
, is	ccdseYgclqmiodrZue
, isn't	uj
, it	adbncldceahRiejZkllcmZooqTrksltluQvn
, it's	aZeVgdimjdmjomqmubvi
, judging	tk
, just	aWbbdUeugdhbjbkelbneoeqlsltmuo
, keep	lj
, kindly	aeemfmhekjqetd
, knowing	adnkri
, last	dj
, late	aZoo
, learn	aaeo
, least	an
, lend	aell
, let	abbicoekgehdiijdkimbqerl
, like	acbddrgcjkocrdtl
, look	adll
, looking	mj
, lord	ai
, ma'am	aiio
, madam	aiemidje
, made	aedkkk
, maestro	aeil
, make	ei
, many	adfl
, may	dieekdloqetmvc
, maybe	ljvi
, me	ajgjkj
, meaning	tl
, meet	aejk
, might	aXdplk
, mind	qj
, mine	bdcl
, more	ackirlsn
, most	aigcijkloete
, mostly	amgjmcomue
, move	aZln
, moved	ai
, mr	aYekmlnermul
, mrs	acjjun
, ms	adsk
, much	actn
, must	aj
, my	aZbjcseUfehOiajYkpl1mmneqUrcsetYuj
, name	aZep
, namely	acrktl
, naturally	bi
, neither	cj
, never	aerp
, new	addm
, next	aiik
, nights	ek
, nine	on
, no	aidZgbhlidmandqisluZvd
, nobody	aebcgchljenloirbtiue
, none	aVlksluk
, nor	aWbicjekijmine
, not	aVbedaeZgshlmenkrosjtUubvk
, nothing	jlod
, now	addnhjjkqcta
, number	ai
, oddly	bk
, of	aldegcjikjmmncoerdti
, oh	acej
, on	abdXesidjZlmsntXui
, once	ajbecjdeneojtl
, one	aWbZcZdZeigphojjkpmeneoeqZrasmtdum
, only	bXdkevhckZljqdrWujvb
, or	ajcXdXewgShMiXjTkaltmpniokqYritmuYvT
, otherwise	qi
, our	bicjuj
, ours	aieluj
, out	accl
, page	accm
, particularly	tl
, partly	am
, pass	li
, people	ik
, perhaps	aeeegdlnretovj
, phone	ablkqk
, pick	aaniokqn
, plain	abbkhm
, plainly	alcbri
, please	akcddrexgdhZickbmdnboUqdrYsktcuZ
, point	adlj
, pretty	ei
, print	aYeplj
, printed	tl
, probably	ajvi
, professor	angd
, properly	aXciqoresi
, provided	abhkuo
, purely	adbkgihenoodrdteuove
, put	aTeiiklonkoeqdtl
, quieter	ek
, quite	adiknj
, randall	rk
, rang	adgk
, rather	gehk
, read	aaeijjljuk
, reading	jdklmi
, really	aZjnsr
, recommend	lj
, remember	adeo
, reopen	ck
, review	aclk
, right	aUjjvs
, ring	lk
, run	ieol
, running	ti
, same	acdo
, say	aidegehelmqj
, says	amcmndud
, second	lipkqcrm
, see	aZdjnivi
, seeing	aeckniomtb
, send	acliql
, sends	tl
, set	ai
, seven	dl
, shame	aaojtk
, share	acln
, she	akbdcdgiheidjimjncslte
, she'll	nlre
, shorter	gkre
, should	akcdergmhTieldmiolqWrZtkve
, sick	aijimd
, signed	aehm
, silly	amoitd
, since	bidceMfcickSlYmUnnopqjrssd
, sir	aidlejgehdiijekknctc
, sit	adej
, six	adlm
, slow	aetm
, slowly	acro
, so	atbacrdbeRfTgnhriRjUkklamPnwoapWqqrdsWtauQvN
, some	adekhojjllrctdve
, somebody	arjWol
, something	adbjvj
, sometimes	gl
, sooner	acem
, sorry	mtocvl
, spare	aeei
, starting	adcnqeul
, still	ik
, such	im
, suggest	li
, sundays	ek
, sure	oj
, surely	aj
, take	aXeske
, team	ti
, tell	aWdnedlxqe
, ten	ei
, thank	aeeefohmiejcmeoeprtYvj
, thanks	aZjioivv
, that	bpcddXelfegZhjjmminaqbrRtauk
, that'd	dj
, that's	cegehejikimcokqeskuk
, the	aWcjdcekgijakil1mmnbodqirauXvc
, their	ck
, then	aWbadueagZhajalvmdndolritXui
, there	cidlgeiekeoiqktevk
, there's	aivl
, therefore	abckqk
, these	aeom
, they	beeegdjckonirntbucvk
, they'll	aegknk
, they're	al
, they've	nlte
, think	acqjrl
, thinks	gi
, third	dZlion
, this	beccdkemglijmeobtduWvi
, those	abgklk
, though	aPblctdiedhejplimYnZodrksctauk
, thought	nj
, three	aYcignlj
, through	ak
, thursday	dbqk
, till	aeuj
, to	aJbjccd2eefigtikjVkbljmsoSqWrbuT
, today	hl
, too	ap
, top	gj
, truly	ij
, trust	ak
, truthfully	ii
, tuesday	ae
, twice	sp
, two	baddhlliolsjub
, typed	aesl
, under	ii
, understood	alhe
, unless	abcjeiqeul
, until	ajqeuj
, up	acblul
, very	ai
, visionary	aeii
, waive	adlm
, was	akbmdlgeicjckenjrdteujva
, washed	cl
, we	akbZdkgbndoeqZrjtaue
, we'd	aeejjj
, we'll	oetj
, we're	ok
, we've	alcj
, well	aRjolr
, went	adhl
, were	aibi
, what	aYccdrgbjXkblzmYndocqerasetiuevl
, whatever	aZbdcmdkeugZjdkdlimencosqcrZtXuYvb
, when	bidmgZhcjmkalcmdndoerm
, whenever	aeeitmuk
, where	akcmgeicjikimeniocqardub
, whereas	aWcmiiqm
, whether	aZdoeilnnkud
, which	aqbdcddkeXhXiekkpYqYrosjuYvX
, whichever	apeeqj
, while	aYfigjjmqkte
, who	aybddleYgehLiZjblnmbnsodrRseuc
, who'd	aj
, who's	adgo
, whoever	am
, whom	acbigelknmuj
, whose	apbadegkibnkobpktVuc
, why	adljoovk
, will	aUdqgjijneoevk
, with	aqbccSdjeofigOikkmlominaoPrPtVulvX
, within	ni
, without	gjilui
, world	abfeio
, would	becediekhciajekjlimeqWrdtsudve
, write	lioj
, written	ablmrnte
, wrong	cj
, yes	aidinjqe
, yet	aOblczemflgdiejeodretduc
, you	aVbpcbfehcjekWlbmVnWrrsmtrvo
, you'd	ak
, you'll	oerkum
, you're	eehl
, you've	aijeretpvk
, your	aGbacleYfbgchciyjakdl0ncoZqnrpsitd
, yours	ip
-	becZddecfpgchjiVjamenaoWpTqYrtsdtsuYv/
- #	vm
- a	aabmnkvi
- advertised	bm
- and	adtm
- author	ejgencql
- bed	aekdsn
- bedroom	ai
- by	aiclle
- call	oi
- called	aVbpciienermvd
- chair	ni
- chancellor	aennqe
- chief	nk
- class	aUgkimti
- day	bj
- dollar	abgltj
- down	amli
- dressed	al
- driven	fm
- eight	bocddegchbiekkoeqtvd
- escalation	cj
- fashioned	acomrdtnvd
- fi	ck
- first	aammtj
- five	aj
- floor	apjd
- four	aRcreiqn
- handed	ai
- home	aeckkk
- hour	giljmjre
- house	oltk
- hume	ak
- hunting	ai
- in	bkcdgehjiclinkqarbuj
- known	acglti
- language	aj
- law	bncegdhljcketeul
- law's	ackitj
- laws	jiqi
- level	ni
- line	aScdekhkinopqiretjve
- mae	aj
- mentioned	fn
- minute	tj
- name	aedm
- of	done
- off	hjlj
- old	bdjloero
- olds	aerp
- on	hnlj
- one	atbbddeWhcidjkkrmcoetbud
- op	aekm
- out	aejj
- page	aicehiniojrcve
- pushers	acrn
- putting	gi
- rate	aVgkrs
- reading	ak
- referenced	fl
- reply	acsitk
- round	jkke
- run	al
- sending	dk
- shaw	ai
- side	adbmnk
- six	aYcidmhdun
- speaking	ei
- stage	abhktj
- star	actjup
- stone	aj
- term	ajbj
- three	aetn
- time	eloeulvc
- timers	aloe
- two	alcesdti
- up	bWccejgjhuidjVkclmncrntYucvZ
- ups	nj
- values	cl
- week	cile
- west	ii
- women	bk
- word	ai
- working	aatl
- year	bccdgchcjmkeodrv
- years	rk
- you	andmheiejcmjretj
.	aiblcedXeZfigihlialMmSomppqdrpsatnukv2
. #	aSbjckgiheojqmtevs
. )	anvd
. </s>	bldXeafigjhliblNmSonpqqerpsTtoukvz
. amankwah	ai
. enjoy	ol
. fine	aYojsm
. hale	ej
. i	aWgehojcolrmsj
. i'd	aesl
. i'm	qi
. it	adsk
. m	kk
. not	aYbecdst
. org	aj
. shame	acuk
. two	aakesrve
. whatever	aeok
. you	tn
:	albTdwfdhTiUjZlrmRnZoUqMrUsvuVv6
: #	sk
: )	oj
: a	gesm
: can	acdm
: could	aalk
: did	asvb
: do	apvc
: example	anva
: feedback	ll
: four	gi
: i	addieognhekeretZvu
: i'd	ei
: i'm	abkn
: is	dkljsevb
: it	arje
: may	di
: mr	ni
: my	ajckui
: next	abtm
: no	ak
: one	adcj
: our	akcifd
: the	apbdcndZeegchejetj
: three	ajcdti
: was	asvX
: we	an
: what	aedell
: when	aiij
: which	di
: will	dnvd
: with	sl
: would	dm
: you	adbk
: your	fiiejjrdtk
;	avbWcrdjekfagVhbiajnkQllmSnbobpbqYrosRtsuK
; a	aieilk
; an	ai
; and	aj
; any	aVdoqm
; both	al
; clearly	abrk
; do	abtm
; failing	abdmli
; he	njrite
; he'll	aetj
; i	aicidcenibjbkZmbncoorlsetjuYve
; i'll	ai
; i'm	anmloete
; i've	aelkrctk
; if	ar
; it	adcmedgkjboiqdrn
; it's	jjti
; just	aeem
; may	aj
; mine	gj
; most	an
; my	djoerluk
; nana	acjk
; one	aarmtj
; please	aj
; second	acco
; secondly	ci
; she	cjjakk
; some	rn
; sorry	aj
; that	ai
; that's	hl
; the	cpdcgehmkemaqdtp
; there's	amee
; they	jjoitc
; third	acco
; this	ak
; today	dlgc
; two	ai
; we	aUjtok
; we've	aj
; who	nm
; would	aj
; you	hdikjeocto
; you've	acjm
<s> "	albmcpeegeoarcvd
<s> #	aqlkvY
<s> (	aqvd
<s> a	akbRcsdVecfYgehpimkPmqoWpeqjrksYtWucvV
<s> above	nm
<s> adaeze	ak
<s> adding	ci
<s> after	arbRcVdbeXgehyiZjokimaneoSqWrXsdtiuZ
<s> again	aUdsmiqesi
<s> age	bl
<s> agnieszka	ak
<s> ah	eeoivs
<s> aidan	aj
<s> akosua	aj
<s> alasdair	aj
<s> all	ajbdcbddenfegchbijjkmeoZqiresota
<s> all's	acom
<s> allow	cjdj
<s> already	dj
<s> also	aXlkvw
<s> although	aafmheoepnvi
<s> always	dl
<s> am	devi
<s> amandeep	aj
<s> ambrose	ai
<s> an	hqrYtcujvj
<s> and	ccdieZfdgdlsqdrctpuevq
<s> another	addleegehbjbkjnbqutdvl
<s> anouk	jk
<s> answer	aVccdblsmeqxvd
<s> any	aZccemglimlnodqcretcucvk
<s> anyone	ancdhermtb
<s> anything	el
<s> apart	lm
<s> apologies	aivi
<s> apparently	aZcejeoprett
<s> applicants	acbl
<s> appreciate	an
<s> architects	aYgo
<s> are	addijlrnsdvi
<s> arjun	akle
<s> as	becbdmeOfnhriVjQkimVoqpiqirdscteub
<s> asante	ak
<s> ashok	gl
<s> ask	ak
<s> at	aiblcXdbebfqglhViZjdmdnlocqZrltjudvi
<s> babatunde	aj
<s> baby	aekk
<s> barnaby	ak
<s> be	acojul
<s> bea	ak
<s> because	bljrkbme
<s> before	abcoddeeheiljblenpodqnretd
<s> being	akbXcmejijjXkpndrWud
<s> believe	ml
<s> ben	aj
<s> bernadette	ai
<s> bernard	aqnX
<s> bernie	ak
<s> besides	lmvd
<s> best	ajfdoepltk
<s> between	cdgjikkitjud
<s> big	tl
<s> bit	aloe
<s> bless	ai
<s> blessing	apke
<s> blessings	ai
<s> bloody	rl
<s> bogdan	al
<s> both	apgiheue
<s> bravo	aXbegerbt2
<s> break	aoed
<s> bridie	ak
<s> brightwater	alqe
<s> brilliant	adtl
<s> bryony	aj
<s> bríd	aj
<s> but	akcjdevs
<s> by	adblcsdjgjiYkbokqarZtaubvk
<s> ca	al
<s> call	eeheqjtnue
<s> camille	aj
<s> can	ajccjdmkqiratevj
<s> can't	aj
<s> caoimhe	aj
<s> cathal	ak
<s> cc	ni
<s> change	aWolus
<s> chapter	alte
<s> cheers	apodti
<s> chidi	aj
<s> choirs	gi
<s> choose	adun
<s> choosing	tn
<s> chukwuemeka	ak
<s> circling	dj
<s> claire	ak
<s> class	am
<s> clearly	aZcbhdnioorctr
<s> clients	gm
<s> colin	aj
<s> colleagues	gl
<s> colleen	ak
<s> colm	al
<s> come	aj
<s> comfort	al
<s> coming	acdkkj
<s> congratulations	akbdddieokrctsvc
<s> consider	ak
<s> considering	aegerl
<s> constance	aj
<s> coralie	ak
<s> cormac	al
<s> cost	ck
<s> could	anciekgdhdibjZkYlemZodpnsjtYue
<s> couldn't	ek
<s> counting	di
<s> crispin	aj
<s> curious	bite
<s> cut	aeem
<s> dad	jm
<s> dear	aldeecfnicldnSpwreuc
<s> decide	aYqsue
<s> decisions	ak
<s> declan	aj
<s> delighted	acql
<s> desmond	anie
<s> dev	ak
<s> diarmuid	ak
<s> did	ajbYccedjdlcrssbtpvb
<s> diesel	kk
<s> diolch	ak
<s> director	aunS
<s> do	abbScVeWfdglhRiUjnmjnZperosdtyvc
<s> does	aocedenl
<s> doing	ai
<s> dolores	al
<s> don't	bkcXeqkXmVotqkrYtcuc
<s> donal	am
<s> dorota	aj
<s> dr	ambjhmncue
<s> dull	akkeoerk
<s> duly	aefcoqvd
<s> dwayne	aj
<s> e	aj
<s> each	addi
<s> eight	cj
<s> eileen	aj
<s> either	amqmrd
<s> eleven	aehejeoksktp
<s> elif	aj
<s> ellie	ai
<s> elspeth	aj
<s> emeka	ak
<s> emmanuel	aj
<s> english	cern
<s> enjoy	aejbneorratmve
<s> eoghan	ai
<s> equity's	ackl
<s> esi	ai
<s> even	anbccddeexgdhXipjckemeoaqdtVuc
<s> every	aTcldbeZfxgohYinjlncoYqjrcudve
<s> everybody	gdikqm
<s> everyone	bignheidmcneqqrdtb
<s> everything	aRbicadketiijemouc
<s> ewa	aj
<s> ewan	jk
<s> excuse	ajmm
<s> expect	adnn
<s> experience	an
<s> explain	aecrtd
<s> failing	lj
<s> fair	al
<s> fairness	oetm
<s> far	ik
<s> farah	ak
<s> father	nl
<s> feedback	hk
<s> feel	fmmk
<s> fergal	aj
<s> fergus	al
<s> few	goiite
<s> fifty	aosZtj
<s> find	aagehqrm
<s> fine	acedidowte
<s> first	cndcgelotc
<s> firstly	ci
<s> fit	cn
<s> five	bccadcekgdiejjoiqXtq
<s> fix	aelk
<s> flats	bn
<s> folasade	aj
<s> folks	gj
<s> following	dj
<s> for	beccdsemfbgihjiTjnkZlTmZqVrmsktW
<s> forget	abnios
<s> forgive	akbecedpecgdheiijdkbmloaue
<s> forty	gjhekkqitc
<s> founders	aeul
<s> four	bjcYddjlkaobtluc
<s> frankly	aZcdfdgohsicjembrrtcvd
<s> freddie	dejm
<s> friends	ai
<s> from	akbidehdijjkqcrktbuc
<s> full	amhbtj
<s> funny	bmcdklojre
<s> gareth	ai
<s> gemma	aj
<s> genius	gjtj
<s> gently	abdm
<s> geoffrey	aj
<s> geraldine	aj
<s> get	aZbeidjenoocrwtd
<s> gethin	ak
<s> ghosting	kj
<s> give	bbcdejgXieljmbnlobqbriteus
<s> given	amcdgchuodrdtdue
<s> glad	tk
<s> go	abrvue
<s> god	ajeegdiajendopuk
<s> going	abon
<s> gold	adtn
<s> good	begaiajdlenkoltovq
<s> gosh	tj
<s> grace	aqic
<s> graham	ai
<s> grandad	acjq
<s> grandfather	jj
<s> grandmother's	hm
<s> great	aTomtlvq
<s> greet	ai
<s> greetings	ai
<s> gráinne	ak
<s> guess	aeovrete
<s> gutted	al
<s> ha	hctq
<s> had	c0dcgZhVjekbmqoUrXtd
<s> half	aZekhdkjleqquj
<s> hamish	aj
<s> hannah	ak
<s> happily	benjtp
<s> happy	abcmjdoprite
<s> harriet	ak
<s> hats	acrctr
<s> hattie	aj
<s> have	akbediepgeicjlkdlimdrctZ
<s> having	anbWdleegihsijjXmXncoVtTucvd
<s> he	aubdcdgmjindrYtb
<s> he'll	alte
<s> he's	al
<s> head	nm
<s> heaney	adgl
<s> hector	al
<s> hello	aZdlsevu
<s> here	accllrreva
<s> here's	fitk
<s> hetal	ak
<s> hey	acvw
<s> hi	ajpetevx
<s> hiya	am
<s> hollis	aj
<s> hollywood	adgo
<s> honestly	adbecZgiknmcrutXvc
<s> hope	aviejdue
<s> hopefully	ok
<s> how	dlgYidjjkqlUnVodrQswtquZvT
<s> howard	aj
<s> however	anvj
<s> hugh	aonc
<s> hung	gj
<s> i	aobdcYdbekgehjjjkdlSmondoepqqbsptZuXve
<s> i'd	aebcccdjexfahdijjmlpoUpdqdrmsatducvU
<s> i'll	ajcNdrfegZiSkZlOmZnlotpdresetnubvU
<s> i'm	akbEcXddepfmheiXjckilZnjpcrdsiuivj
<s> i've	bPdieZgjhcikjZmknloapcqmsatZumve
<s> if	awbacddbeafXgjhaiqjmlemunSoRqbsWtduiva
<s> ifeoma	ak
<s> ilse	aj
<s> imagine	bm
<s> imogen	ak
<s> imran	aj
<s> in	aebZckddeYfjgnhsiijRnsodqYrTtbuZvk
<s> ines	ak
<s> interesting	ceoptX
<s> invoice	aj
<s> is	aubbccdjeihbibjdkZodqarisctb
<s> isla	ai
<s> isn't	envd
<s> it	akbicMdUeMfogjhdiajnmonaqbstvZ
<s> it'd	begeklljreteul
<s> it's	aabjcUdlecfcglhbikjckplamjosqTseteubva
<s> jacinta	aj
<s> jean	aj
<s> jerome	ai
<s> jess	ai
<s> jincy	aj
<s> jo	aj
<s> joan	aj
<s> judith	aoieue
<s> junior	aenj
<s> just	aebbccdofogmhpicjckdmenboaqmrbsetZub
<s> k	aionvc
<s> keep	aidlgdocriul
<s> keeping	cj
<s> ken	aj
<s> kind	aj
<s> kindly	aRbYcWfpgYhuiZjkkilmmmncoWqttduavY
<s> knowing	ajceik
<s> kofi	aodeld
<s> kwame	akne
<s> lady	nj
<s> laid	ck
<s> last	cjgmjcqj
<s> learn	aarttd
<s> leila	aldd
<s> lena	ajle
<s> leonard	al
<s> lesson	abtm
<s> let	aYbacrdpejfjhUiXjUoZqarksdtiupvd
<s> let's	abbmcddifjgdnnoiqirdteua
<s> like	gj
<s> lionel	aj
<s> little	akjj
<s> local	hj
<s> look	adcqjl
<s> looking	acfk
<s> lorcan	aj
<s> lorna	ak
<s> lorraine	ai
<s> losing	gekm
<s> love	ti
<s> loved	actl
<s> lovely	aVox
<s> low	cj
<s> luckily	adcegnodrjtk
<s> lucía	aj
<s> madam	aiii
<s> maeve	ai
<s> makes	aoievd
<s> malachy	aj
<s> many	oepptduk
<s> marcus	ai
<s> marguerite	aj
<s> marisol	ak
<s> marta	ai
<s> martin	al
<s> mateo	ak
<s> matthias	ak
<s> maureen	am
<s> mavis	aj
<s> may	akbbcodTgXhqiljakblYmknWodpoqXrjttuavZ
<s> maybe	acdlgejdomtdvw
<s> me	abgm
<s> meanwhile	ai
<s> meenakshi	ak
<s> meeting	aaip
<s> memory	ao
<s> mercy	apeake
<s> might	anbcdeekiejelpncqmvV
<s> mind	asia
<s> mine	akbjhZ
<s> miss	ai
<s> missing	gj
<s> moira	al
<s> mom	aejk
<s> monique	ai
<s> morag	aj
<s> morwenna	aj
<s> most	bdcngqkcoiqeretcub
<s> mother	aejk
<s> mr	akblre
<s> much	amfc
<s> mum	abgojj
<s> mum's	kl
<s> must	aboutb
<s> my	ajcbdZecfRgshqjlknlQmWneoTpWqkrXsZtMupvc
<s> name	en
<s> naturally	anhbidkeopratkuj
<s> needless	aacpod
<s> neil	aj
<s> nerys	aj
<s> never	aaiior
<s> nevertheless	aiditd
<s> next	aVddgXikjdllnioqqZrktnue
<s> ngozi	al
<s> niamh	tm
<s> nice	aVjcrbtuujvq
<s> nigel	aj
<s> nights	ei
<s> nikhil	aj
<s> nine	tr
<s> no	aibecjdWeLfdgbheiikalbmeo0qcsotduNvl
<s> nobody	ambZcaeagihsiijpkkldmXoHresitcvW
<s> nobody's	rm
<s> nonsense	ck
<s> noreen	aj
<s> norman	aj
<s> not	bkcbeefignhYjUkZmaopqdsmtYuc
<s> noted	olrdtk
<s> nothing	diedlloZtjulvc
<s> now	adniqk
<s> o	aain
<s> obinna	aj
<s> obviously	aZcoolre
<s> odile	ak
<s> of	adbickdcecgThUiikjmoneonqeuc
<s> oh	aacedegdjemerctw
<s> ok	vl
<s> oksana	aj
<s> ola	aj
<s> old	nk
<s> on	ambYcsejgYhakenjobqarbtYuc
<s> once	abbjdlfphkjdkeqiuZ
<s> one	ajbqcUdZeafegahcijjdkSlzmUnkqKrjtVuvvZ
<s> only	aebrcbddeXgXhaixkeoZqerotd
<s> onwards	akve
<s> other	becmhdieojqkrdtcue
<s> otherwise	avtdue
<s> ottoline	aj
<s> our	bjcrddfbgdhoickclbmcoVrisktTulvb
<s> ours	ak
<s> out	noriue
<s> overqualified	cn
<s> owen	ak
<s> page	ajbicjve
<s> pardon	ml
<s> pass	lj
<s> past	uj
<s> paul	vj
<s> pay	aaut
<s> people	aicbdeekglhxibjQkanboWqbrTtXuq
<s> per	om
<s> perhaps	cUdrfdgHhbiTjmkmlXmZnposqerdtXuTvo
<s> permit	accm
<s> petra	aj
<s> philippa	ak
<s> pick	qo
<s> please	aYbRcYdXemfsgdhlidjikcmqnaoipYqkresptluUvR
<s> pleeease	aaerqe
<s> point	adcilj
<s> posterity	aciq
<s> print	ej
<s> priti	aj
<s> processes	akuk
<s> prof	amne
<s> professor	aigine
<s> prudence	ak
<s> ps	acuj
<s> put	acelgehijenqrc
<s> quick	anvc
<s> r	aj
<s> rather	aieenpoe
<s> read	aacism
<s> readers	aeckgm
<s> reading	aicZimratnve
<s> reconsider	abqkuk
<s> regards	anfa
<s> reinstate	ui
<s> rejecting	cj
<s> remember	adgkuj
<s> renee	ak
<s> rent	ei
<s> reply	aecedalmqtva
<s> respected	aoiene
<s> respectfully	cpve
<s> rest	adfnojtl
<s> reverse	adeeheqiup
<s> reviewer	alcpgeritdvY
<s> rhiannon	aj
<s> rhodri	ai
<s> right	aZon
<s> rosalind	al
<s> ruaridh	aj
<s> rufus	aj
<s> ruth	aj
<s> s	am
<s> sadly	al
<s> same	aadr
<s> saoirse	ak
<s> save	rp
<s> say	ajcdekjdmcup
<s> saying	cl
<s> second	am
<s> section	ai
<s> see	a0ulvZ
<s> seeing	ho
<s> send	lp
<s> sending	aj
<s> seniority	akhpoc
<s> seven	acdkhesjuk
<s> several	gj
<s> shabnam	ai
<s> shall	dceenjqivj
<s> shame	adjars
<s> she	aobjeigkjeoctd
<s> she's	an
<s> sheila	ak
<s> should	apbecXdlfmhPiajakembneocqWrltYus
<s> shut	aXrx
<s> sign	adqp
<s> silence	ql
<s> silly	admdot
<s> simply	abgjik
<s> since	ambXceeSgdhpjZkkmVnroerdtaue
<s> sinéad	aj
<s> sir	aackddepgjkerjte
<s> six	ajgejkklqjsdtd
<s> sixty	qnskue
<s> sleep	jo
<s> sleepless	aijimd
<s> slow	aYciretr
<s> small	idum
<s> so	adbXdpeXgahZiZjckdlimenbqYrZsptsvs
<s> some	acbicXdcekgnhWiajomdneotqbtYucvc
<s> somebody	bucadbeYgVhvijjjkamjnaoUqVtcub
<s> somehow	bn
<s> someone	bmcchqiimiodrUta
<s> sometimes	nk
<s> somewhere	aedleenk
<s> sooner	qk
<s> sorcha	aj
<s> sorry	bdcidejZkdmloirctbuavv
<s> sounds	vm
<s> spare	aWrmtn
<s> speaking	girn
<s> stan	ai
<s> stellan	al
<s> steph	aj
<s> stick	aern
<s> still	aevk
<s> stop	aYeeqttl
<s> strangers	adgm
<s> students	abum
<s> success	aafigqte
<s> such	aXfjgeinmmrjud
<s> sunita	al
<s> super	akoi
<s> sure	idoltkuevn
<s> surely	adbdcogZhskencocqqtYudva
<s> ta	aj
<s> tadhg	ak
<s> take	aacierhcmeoaqkrkte
<s> talent	aegl
<s> talking	ai
<s> tamsin	aj
<s> teacher	aj
<s> ted	ak
<s> tell	bbcidmetgXheibjdkdlqmdnaobqYrntYuc
<s> telling	akji
<s> ten	jlqn
<s> teodora	al
<s> thandeka	aj
<s> thank	ckdZeXgciakeljmQnkonqasjtivq
<s> thanks	ajbXccdWecfSgXhUibjskVlbmYneoopdqarjsntnuXvv
<s> that	ecgQhriijomjncoWqarosetSuYvl
<s> that's	beciobtev0
<s> the	ajbxcbdXeLfYhXiYjpkvlBmcntoFplrXsjtWunvd
<s> then	livl
<s> theo	aj
<s> there	amcYdcelfcgjhYinjikslbmlnioVqirTsZtTueva
<s> there'll	am
<s> there's	cjddeYjekalcnjoaqorlte
<s> these	aekl
<s> they	apcdhdirjakooZqdrUucvb
<s> they're	kj
<s> they've	aekk
<s> things	bl
<s> think	epheql
<s> third	dj
<s> thirty	cisi
<s> this	ajbrcZdkejgXhTiUlaminToktWvo
<s> those	akgoidjeob
<s> though	fihk
<s> three	ccdaebgchkibjdkclpocrZsetruj
<s> thrilled	tn
<s> throw	aeej
<s> tilly	ai
<s> time	tl
<s> to	ajbbcqeefmgXhUimjnminZoeqcucvY
<s> tobias	ak
<s> todo	aYbeptve
<s> tom	ai
<s> too	co
<s> top	giti
<s> totally	ap
<s> translators	kj
<s> transparent	ietk
<s> trust	akbjhduj
<s> try	acejjjmevi
<s> tunde	aj
<s> twelve	aijkkdtj
<s> twenty	ajgi
<s> twice	bm
<s> two	bjdYgkhWidjilnmendobqoretZ
<s> tyrell	aj
<s> unbelievable	smvd
<s> understanding	rm
<s> understood	aove
<s> unless	ajqd
<s> until	aabjjkqkteum
<s> very	ajfetevk
<s> wait	aYqbus
<s> walter	amne
<s> wanjiru	aj
<s> warehouse	ck
<s> warm	antd
<s> was	atbjcddbeejeliniresevb
<s> watch	abuq
<s> we	aobccNdZemfVgehsiTjqkrlSmcnOocpsqUsjtNulvX
<s> we'd	akbdfehajtkdqatk
<s> we'll	aogdhbjdkbnjosrduY
<s> we're	awcehejckkodretdue
<s> we've	anbdccdegdhrjbkkneodrdtave
<s> weighing	aj
<s> well	aXbeceeegbhdlcrdt0uevr
<s> were	aabdcudieihcjbmooardtdue
<s> what	aqceeifdgYjckklYnVoPqUsctouj
<s> whatever	aibacXepgYhbjdkcmmndoormtcuave
<s> when	aibWcddkeUfugqhrjmkZlamboXqTtXubvb
<s> whenever	aXdlon
<s> where	aZbcdlilkn
<s> wherever	il
<s> whether	aYur
<s> which	hlvi
<s> whichever	alenqite
<s> while	ajbecjeZfmheiejekdltneocudvb
<s> who	adbldmeehdkjlcnorevY
<s> whoever	aebkcaglhdipjblemkoaqarstVudve
<s> whom	nk
<s> why	aabndahnjcnjsnvd
<s> wilf	ak
<s> will	ddljvl
<s> winifred	al
<s> winston	aj
<s> winter	kjod
<s> wishing	aifj
<s> with	anbRcjdkeTfVgehmiojVkulZmctXucva
<s> without	fjgkhZjcktodqbteud
<s> women	aebl
<s> word	aeieuq
<s> words	acmm
<s> would	a6bidUeihYibjWkclcmdnmocsdtcudvb
<s> wow	aZieonsetovm
<s> write	aalktn
<s> writing	mj
<s> wrong	cj
<s> yes	aegev1
<s> yolanda	ai
<s> you	ajb9cqedfMgdhjiVkalCmXnUoXpYqasrtcvT
<s> you'd	aeengeok
<s> you'll	ajbWcYdseciZjWkZldmSnrolqctZusva
<s> you're	acbecjdeejgVhcinjbkdlemdnmoiqerntaujvj
<s> you've	aibacddigaimjokXmbnloeqjrZubvd
<s> your	alb2cmdeeRfagahQiljekXlYmUnjoSpUqHrptmuYvX
<s> yours	axgcibmc
<s> zsófia	aj
?	cVdvfQgOhRiQjdkbmQnkoVppqVresntWuMv/
? !	aTglsxvb
? </s>	ajbjcNdrfRgKhTiNkcmRnjoXppqXrasbtauOv/
? ?	aNbds3vb
? a	aedjlj
? can	aell
? i	aeckdrgevc
? i'd	ak
? it	adcnikrosbvZ
? the	cj
a	bkdeeegihliijYkXljmcnboUpaqdrrsdtr
a "	tjvk
a #	aVgkheoktjvl
a )	lovd
a -	aabmnk
a .	algekk
a b	adcl
a baby	ankc
a bad	aYejkomjocrdti
a baker	am
a bakery	amij
a balance	aYolrm
a ball	am
a bank	achckeoerlts
a banner	aejn
a bargain	al
a bassoon	aabmtj
a bath	rl
a beard	blre
a beautiful	ajrk
a beauty	aqietd
a bed	aZhj
a beer	alre
a beginner	aegdhjiijloitb
a beginners	aetk
a bench	kj
a better	aqdneegejXkcmsoaqbrZtVvk
a bicycle	ajrk
a bid	ajiejimi
a big	ambeejidoeqirktW
a bigger	akgjhe
a birthday	ai
a biscuit	amre
a bit	bcdagqhjikjnmZnioeqZtSubvq
a blast	ak
a blessed	acol
a bloody	aegl
a blow	ao
a blurb	li
a board	aegmikqeretn
a bold	aYodtv
a book	aVbjgdhirmsiti
a born	gi
a borrowed	bm
a bother	ok
a bowl	aejl
a box	im
a boy	bkgetk
a brain	cerp
a brave	iaojtn
a bright	ak
a broader	aiolta
a broken	ak
a budget	oZrltk
a builder	ao
a building	rm
a bully	abbprb
a bunch	aYjeomtm
a burden	aXgmmo
a bus	behkjdmktk
a business	ak
a busy	aodjud
a buyer	ij
a cabinet	il
a cake	jirj
a calculator	cj
a call	acbbccdlgehijelmmenmonqlrateuYve
a canal	ci
a candidate	adblgbmlneoeritk
a candle	aagjijjl
a car	adgnimjike
a card	joqk
a careful	apretd
a carer	aekm
a carpet	ci
a cart	aj
a case	hk
a casual	kj
a cat	cj
a celebration	aajm
a cellist	kkok
a cello	aabktn
a century	ajck
a certain	aVccglruue
a certificate	aclm
a chair	beeshemi
a chance	albecddmebhojcndojvd
a change	cieigekkqite
a chapter	aZbouk
a charity	amkcrl
a charming	gi
a chat	lj
a cheap	aYcmieritj
a cheerful	al
a chef	akrd
a chemist	rk
a cheque	aegl
a child	aboerv
a children's	al
a choice	aj
a choir	aecote
a claim	adcihj
a class	ajgbherkti
a classroom	cj
a clean	amci
a clear	apdlheqa
a client	accigjrk
a close	aj
a closed	dk
a club	acblmkre
a coach	lj
a coaster	oi
a coat	km
a coffee	atlc
a coincidence	aZbttc
a cold	amki
a colleague	ajbecjdcjlnerm
a collection	acgdieqoriteul
a colour	ai
a column	aatjuo
a comfort	ccgchejdkeojrltq
a comma	ti
a committee	aPbngrietm
a company	olrj
a competition	adtj
a complaint	aikj
a complete	aaomrj
a compliment	ancjtc
a computer	aerl
a conference	adtj
a consultant	adgink
a contact	lm
a contract	aahdqq
a contractor	hdrl
a control	abbjco
a conversation	jk
a coordinator	nl
a copy	aicegehdiejelonnoeqerYun
a corker	ai
a corner	aienve
a cough	ki
a council	herk
a couple	aYbdcldjtnvn
a course	auva
a courtesy	aYhjnjrq
a cousin	uj
a cover	akbmccmiratd
a cow	aerjtm
a cracked	adkkri
a credit	ai
a crew	ak
a crime	ci
a crook	bimj
a crumb	aden
a cupboard	acem
a curious	abbecrgkieretd
a curry	ai
a customer	aahn
a cv	aero
a dairy	ak
a damn	ck
a dance	hetm
a dancer	gj
a dartboard	aatq
a date	auqa
a day	bZdaekgkhaibjZnjppqmtUuY
a day's	dj
a dead	gk
a debrief	ai
a decade	gk
a decent	augeqnrY
a decision	acbocVgdnwoiqerYtkuevd
a degree	akgahnidolre
a delight	am
a demo	acdovb
a department	gjhkoi
a deposit	aZbphejitk
a description	gitj
a desk	aehiljomrd
a dialysis	amkb
a diary	acuq
a dictionary	rdtm
a difference	ck
a different	aYbkdqedgZhciejmkinsrWtbuZve
a difficult	aYckinoi
a director	aerj
a disappointment	mi
a disaster	adkl
a discount	gjlj
a disgrace	aiicrl
a distinction	aegl
a doctorate	iirlte
a document	adul
a dog	aecpji
a door	aWdmeihkklmb
a double	ai
a draft	dl
a drama	adgm
a drawer	as
a drawing	acjirn
a drink	asjcte
a drone	actnue
a dry	aj
a face	aeum
a fact	gj
a fair	arblcdeegbjineoerc
a family	geimjlte
a fan	al
a far	glij
a father	bielje
a fault	abclgn
a favour	abbegehdljolrpte
a favourite	ak
a fee	lemo
a feel	okri
a feeling	am
a fence	eirj
a ferry	aj
a festival	hjrktc
a few	badneagbhYicjekblrncotrctdudvm
a field	al
a fifth	aYcidjqo
a file	aVgktmui
a film	adciskve
a final	di
a fine	azbdhdidkloeratc
a finger	adikml
a fire	aecl
a firm	aWbdcdgchoiljmrqtcub
a first	aibcgjhjiekeobrltlue
a fit	an
a flask	adqm
a flat	hiklli
a following	aj
a fool	acblidjemmrl
a footnote	aben
a foreign	ck
a forklift	co
a form	aTbkcXdeeegehsiijpmkobqcrWtjuj
a formal	ul
a formality	aWhy
a former	abgmhl
a fortnight	ambickdohdidjdrata
a founder's	hi
a founding	hj
a four	gj
a fourth	abdnli
a fragile	iaun
a frame	ak
a fraud	rl
a free	aihijclmoerlue
a french	tk
a fresh	ajniqite
a friday	adbkdkqdte
a friend	cedcgahZibjjkmnmocqerZtaut
a friendly	akfeuj
a front	uj
a full	becZdegchmljmeqcrdsktlum
a fuller	aanqreuk
a further	li
a fuss	ui
a future	algktb
a gable	gl
a gallery	aaheikqltl
a gamble	al
a gap	becpeigdjekk
a garage	ak
a garden	akcogcte
a gate	ej
a general	dj
a generation	ii
a generous	apheqmtY
a genius	aYgste
a gentle	al
a gift	behdinjlkeoe
a girl	rj
a given	hi
a glance	adbl
a glass	amjl
a glorified	ri
a glove	aj
a go	rkvk
a goat	al
a goddess	ii
a gold	ak
a good	aqbkcedYeXfcgUhbjjkinZtPurvj
a government	al
a grade	aigehj
a grant	aablclgaillkrbtjud
a great	ajcceefigYikjbkemcniojpktd
a greater	ii
a green	bkee
a ground	aj
a group	ak
a grown	rpte
a grudge	bl
a guest	ak
a guide	aj
a guy	bk
a habit	gk
a hair	adbm
a half	ajeill
a hall	aZgntl
a hand	im
a handshake	on
a happy	akbkhetcuk
a hard	anbcgdhdikjcoYriti
a head	aacmii
a hearing	nj
a heart	elte
a hedge	abgn
a help	awbbrdtj
a helper	al
a high	adfn
a higher	acco
a highlighter	ik
a holiday	aj
a home	ajkk
a horse	ei
a hospital	jj
a hot	ackm
a hotel	rn
a house	aaeegkhljlojte
a human	tj
a hundred	an
a hurry	aj
a jar	al
a job	cleegZhbjckioiqeratlul
a joke	bemjrq
a journal	aihkml
a journalist	un
a joy	aqdlgerb
a jury	rk
a k	adsl
a kettle	aj
a kind	akdjelgbhdikjdmlodrVujve
a kinder	akej
a kindness	ajbeejgklirdtd
a kitchen	ajbj
a labour	am
a lack	blcmherete
a lad	tj
a ladder	al
a lamp	ii
a landlord	ajcigeherl
a laptop	aj
a large	aecqrdtduk
a larger	aabkdn
a last	adeklj
a late	ckdi
a later	adbkdj
a lecture	ai
a leg	ai
a legal	aeun
a legend	aj
a lesser	adeiim
a lesson	il
a letter	aebccZgjimjakblqmencomtjuivZ
a level	accegjnp
a library	adcmrk
a licence	bk
a lie	aabs
a life	aeijrj
a lifeguard	tj
a lifetime	gl
a lift	ll
a light	ii
a lighthouse	ckrdti
a line	aecVdpgcibjellmenqqnrWskuc
a link	ak
a list	ajeillvk
a little	aecjdafegkhjiikalamcoesetZunvm
a living	aj
a local	aebkcehdjlrl
a long	albccadbeagihXiakjldnkoeqbrksetdus
a longer	cidmui
a look	bdcdeehdlnqetjvw
a loss	gdhiil
a lot	azbjcZeigViZjdmcomrUtVukvn
a lottery	amoerctl
a lovely	aibdclhkidjlobrctkub
a lower	bl
a lucky	alge
a lunch	mk
a lute	rl
a machine	gkti
a magazine	angeibti
a magnificent	tj
a mail	adtl
a mailing	aj
a man	bmdeekgbhliejYmcnaocrptduk
a manuscript	caelhnomtc
a map	adro
a march	ci
a market	ji
a marvellous	al
a masterclass	retp
a masterpiece	aWgptn
a matter	abbddchvojrY
a maybe	aaeo
a medal	aeijtk
a meeting	aVcelrrntd
a member	nlue
a mention	ejtk
a mentor	li
a mercy	bern
a mess	aj
a message	adnlti
a microphone	am
a mile	sl
a million	amgi
a mind	aRgmhdizretd
a minibus	adjiketl
a minute	bYcldeedgdheijjdmooordtc
a misprint	herk
a misreading	cl
a missing	aebiil
a mistake	aWelmnojqirdte
a mix	aaem
a model	aiinrcte
a moment	apdmeihbjeolva
a monday	altl
a month	acdkeogpiejWkjlemeodrcub
a more	amnjomrctd
a morning	acemml
a mother	rk
a mountain	ao
a mr	abbktl
a ms	bj
a much	gl
a mug	ai
a music	ij
a name	dkeeklokrdtc
a named	aeqj
a narrator	aecm
a national	gj
a natural	gpid
a neighbour	uk
a new	ambYceeefogmjdkbndoZraumve
a newborn	aYjjkn
a newcomer	abhq
a newcomer's	ajeehm
a newer	ai
a newsletter	aj
a nice	ajbrgjheiejcmenioitWud
a niche	am
a night	ok
a no	albccTdkeYgjhcikkmmjnloZqprQtUudvc
a non	ei
a note	becddcgkjlll
a notion	alri
a novel	aihltc
a novella	aj
a novelty	acgr
a nuisance	diecmvoeteub
a number	aeri
a nurse	amkark
a nursery	adcltj
a one	ajeeqjui
a pack	aerotc
a page	cehjuk
a pair	li
a panel	akgdiijkodtiud
a panic	aajo
a paper	at
a paragraph	aatm
a parish	abhkro
a parking	cieeritj
a part	aebkhi
a partner	aclm
a party	aini
a pass	ll
a passion	fk
a past	aihlte
a pathetic	acmerptc
a patient	aogdibrZuq
a pause	adcm
a paying	hk
a pdf	mk
a peaceful	abjn
a peer	aetm
a pen	aieljj
a pencil	ul
a perfect	gk
a perfectly	accl
a person	aebddjejgbhniilempqarktNuXvc
a personal	aehlnetl
a phone	aZbbccdegehojlkjljneouqbretdub
a photo	aj
a physicist	aetj
a piano	tk
a picture	jl
a piece	cm
a pile	ao
a pilot	alclre
a pinter	tj
a pity	ajceechiickcmboaqkritaup
a pivot	rj
a pizza	rdtl
a place	aabZcbdpeigchkiekllemmnbobqjrntZuave
a plain	aj
a plant	amje
a plate	aj
a play	aj
a player	hj
a pleasant	ar
a pleasure	anbadkfqgbhdiejdkemeobplrXtkud
a plot	aj
a plumber	tk
a poem	aecjknte
a poet	hj
a poetry	ai
a point	ajbegdhljl
a polytechnic	adrl
a poor	emgire
a portfolio	cjrdtk
a position	aekk
a post	aqgnhejiqe
a postcard	aXsktn
a poster	elve
a pot	tj
a pram	aeko
a preprint	gj
a present	apsc
a press	cjhkteui
a pretty	apre
a price	adblrk
a primary	aeom
a printed	al
a private	aatkuk
a privilege	ajfigdhdiprb
a prize	aYgohiii
a problem	aiti
a process	algkhejjub
a producer	ij
a product	gm
a professional	aboo
a professor	gk
a program	hl
a programme	gehiok
a project	ij
a promise	bmjnocte
a promotion	abhkqkti
a proofreader	aeccresptk
a proper	aibeddenhpidjdkemiodqctb
a proposal	aZbdcjhnnkojte
a proven	fm
a provincial	aarr
a publisher	aitj
a pupil	akhi
a quarter	aYeolepn
a queen	ij
a question	adbidenlvj
a questionnaire	tl
a queue	aiqjrk
a quick	eeniqo
a quiet	aUgehdjmkjnxqereuc
a quieter	al
a racist	aZbo
a racket	adbl
a raffle	ri
a ramp	ai
a rare	gninoetb
a ratepayer	aehj
a rather	aeglni
a reader	ajcktb
a reading	aj
a real	ajbmcbgZijklmnqeravc
a really	odtm
a reason	aYbbfogahdiajYkimZndonqjrXsrtjve
a reasonable	aici
a record	aigj
a recording	uk
a recruiter	gk
a referee	aYokuk
a reference	aVbecjhailjilqoctovb
a referral	aebl
a refund	aelk
a refusal	ckhdioscuj
a regional	adro
a regular	aZhkul
a rejection	mmndrctm
a relief	aiodrote
a reliever	aj
a remark	lj
a rematch	cl
a reminder	tl
a reply	aZdehqmeomvc
a request	vl
a reserve	ak
a resident	achjrk
a rest	aegjjkrntd
a restful	oo
a result	tj
a results	fj
a return	ji
a review	alhenl
a revised	aiqm
a rewarding	fj
a ridiculous	rove
a right	aWhsjk
a rival	bk
a robot	acto
a role	ellj
a roof	cekn
a room	beedgohbjikemdnlqdrZsitj
a row	aecehmtj
a rule	apceej
a safe	gj
a safer	tk
a saint	anrd
a salary	aZcihikn
a sample	ckie
a saturday	hj
a saucer	ai
a scan	ai
a scarf	ak
a scene	ui
a scholar	gein
a scholarship	ej
a school	aleegmhYjdkbrrteuc
a score	cidigj
a scratch	aj
a screen	ai
a season	ek
a seat	ejgdhnte
a second	aXbWckdpeifdhnijkYllmWnkodqsrascteva
a secretary	adnirk
a section	gi
a selection	aj
a seminar	ak
a senior	hi
a sense	abcnrdtk
a sensible	aj
a sentence	bjcdgjrkte
a separate	aptb
a serious	aZrq
a set	vk
a seventy	aejj
a sham	aebmre
a shame	bceegkhdidjbkdoeqorYtius
a shed	aZrp
a shift	ii
a shirt	adom
a shock	abtr
a shop	akte
a shopping	rk
a short	ascbeagejekilrocqkrZtaudve
a shorter	ammnrdtcve
a shortlist	hj
a shout	al
a show	ti
a sick	kk
a sign	tk
a signature	amql
a similar	akvj
a simple	amcjdjedgltbuc
a singer	ii
a single	abcndcidjekrojrbudvi
a sit	lj
a site	aecl
a six	abjloetq
a sixth	abdo
a skill	gjte
a skip	ai
a slide	tl
a slightly	acll
a slip	aVckgo
a slot	mjui
a slow	dl
a slower	ai
a small	bmdehdjikYlYncobqrtSur
a smaller	apcldihbkd
a smile	aWdijooi
a social	tj
a sofa	ei
a soft	aaeoikvd
a solicitor	acum
a song	adem
a sonnet	abrktk
a sort	abgrtd
a soul	aYbkenve
a sound	aiej
a space	hk
a spaniel	aeblci
a spare	arbkedve
a speaking	ek
a spear	abgn
a special	aagmti
a spine	rk
a spiral	bk
a spirit	tj
a splint	acjm
a squeeze	alkc
a stage	hijm
a stairwell	aakn
a stall	adbmok
a stamp	qo
a stand	jlqc
a standard	bkhkjd
a star	aegl
a start	aYemgdhjkmmi
a steady	abjo
a stepping	abfn
a stipend	aakq
a stone	akgi
a stool	ej
a story	um
a straight	aZdcmlojqmri
a strange	ejgihkjkkjoerctb
a stranger	acbehnretk
a stray	ek
a stretch	am
a string	tj
a strong	arflgcheoe
a student	apkeri
a studio	ai
a stunning	aciitk
a stupid	aj
a subject	aWejroum
a subscription	ak
a suit	aXjr
a suitable	fi
a sum	mi
a summer	ql
a sunday	aqbdhjti
a superb	ij
a supplier	ak
a surgery	nj
a surname	aebo
a surprise	ajrl
a surprisingly	ri
a suspicion	ai
a swim	ak
a swimming	aire
a table	abckllrl
a tailor	gi
a talk	abbdcredhmokqcrctoubvb
a taste	imte
a taxpayer	ti
a teacher	ao
a teaching	aick
a team	amclgdhdoZrisj
a telephone	behoti
a ten	ji
a tenant	gjherksj
a tender	mlri
a tenor	coti
a tenth	acenio
a term	aahiql
a thank	aioitk
a theatre	rm
a thesis	gkre
a thin	adcm
a thing	cceeikknnjtkub
a third	aYbbdshaiiknmenkokqcrdta
a thorough	ai
a thought	jloj
a thoughtful	akfi
a thousand	admt
a three	nk
a thrill	ilti
a thursday	ajjj
a tidy	al
a tie	becjedgehjtm
a time	aUbicnkkomvj
a timetable	tj
a tiny	ii
a title	getk
a toaster	rdtm
a toddler	aZtp
a ton	omve
a tone	ajbi
a torch	adrm
a total	aeherltl
a tour	acemlk
a town	ajgehdrm
a train	aVmlooqoresk
a trained	aaro
a training	gm
a translation	ck
a translator	cehkresp
a treat	arjeokraue
a tree	ej
a trial	abbedcergehkjeqislue
a tribunal	aaus
a triumph	tk
a trouble	aZmirm
a true	aeiptd
a truly	aciitk
a try	ai
a tuba	ai
a tune	rbtp
a turn	ak
a two	aWcceogdhlkdomsm
a typo	behjtj
a unicorn	aYgktm
a university	adhjri
a vacancy	ao
a valid	ci
a valuable	abfp
a van	ki
a vegetable	retj
a verdict	aaberntk
a verse	ek
a version	aZeirjtl
a very	bkedgYhbiikeobtdur
a veteran	hk
a view	adnirmui
a viewing	hi
a village	adilkjrk
a viola	tj
a violin	am
a visionary	ii
a visit	qi
a visiting	acho
a visitor	pm
a voice	acgk
a volunteer	ak
a vote	ajnjue
a voucher	abol
a wage	ei
a waiting	aZdkgihmleqerlvc
a waitlist	lj
a walk	amljoe
a wall	acgihmoernud
a ward	kn
a warning	tk
a way	aXceddjwkjnbodqmrata
a weak	abctrcte
a weakness	aigj
a web	ai
a wedding	akbegkhejk
a wednesday	inkj
a wee	ul
a week	aebjcldiephkiejlkjlcmdneoaqZrctYuZ
a week's	el
a weekend	gitm
a welcome	acjm
a welder	hm
a well	am
a wet	ak
a while	arbdcbdeeiglhciekbmiqerbtd
a whip	jk
a whole	aqbdccdiebgbjdoeqdrYtt
a wider	aknirete
a widow	aiedgbjkkqmeodve
a window	aben
a winning	abgm
a woman	aWbmgchjiojjrati
a wonder	aciemotk
a wonderful	okte
a word	ajblcbeWfegbidjaluminsqerVtXuave
a working	adrp
a workshop	jj
a worry	aeem
a writer	acgl
a written	ablnmj
a year	acbldZeniekmlcqjrZuj
a yellow	ai
a yes	bdcadXfngZhmijjXneocqurWtiucvc
a young	jnrbtcum
a younger	aibm
a zero	smvc
aarhus	al
abara	ak
abara </s>	ak
abdi	aj
abena	ai
ability	actn
ability to	actn
able	aXcZebfdgihYicjlkUldnpokqXrktpuk
able ,	acgpnjob
able to	aZbicZebfdgchZicjlkVldnmomqXrltquk
about	aqdoeTgihHjcljmankodpmqardtcuo
about "	abbdrptkve
about #	aj
about ,	aijj
about .	aabYcbdegphjiijnkknZqcrataup
about ?	di
about a	dnglicjjkklcojqerWuWva
about ambition	ci
about an	ajbjknve
about anything	aotc
about applying	aj
about as	rk
about bees	amretj
about being	ak
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
about fairness	aabjcelk
about feedback	aedl
about fish	bj
about fit	alve
about fundraising	aeuk
about glaciers	bj
about gravel	an
about half	aerm
about having	ajdiod
about his	am
about how	acbdcegejcnkopritcum
about in	ik
about it	bLdWhZiWjkmrnnoLqyrasjtX
about leadership	cl
about letting	kjod
about light	rm
about local	aebk
about me	aZcjdeejinjjkbmdojqereuZ
about merit	adbm
about mine	tl
about music	aailrj
about my	aibzclfegehciajcmVnbqZrVskuWvc
about nerves	cl
about next	ilue
about now	acom
about numbers	becejn
about our	aebnmi
about ours	ai
about pacing	ai
about page	adul
about painting	ceik
about parking	ambd
about passion	tl
about people	abjl
about plot	dj
about price	cedk
about product	acil
about right	adhi
about safety	aYbkckrl
about sheep	gk
about six	am
about sixty	aeuj
about slide	aj
about something	rl
about spices	ai
about talking	actl
about tariffs	aj
about tax	aecl
about that	aabecddkeegnjmoXqdrcteuu
about the	aobWcZdxebfbgYhNiVjekVlrmpnYoupqqXrZtYvX
about their	ajbi
about theory	adcl
about these	aigkoe
about this	aYccdbekgahmiijakensqircuk
about those	dk
about three	kk
about tides	ai
about timing	li
about to	aZiijdkmul
about tone	aeom
about two	abkm
about us	abjm
about usual	gl
about what	atbccddbgdul
about where	adrl
about whether	acbjck
about which	ml
about who	aWgluq
about working	ui
about you	aZnw
about your	cbdbfqgaikjZkimZnqobqarWtk
about yours	rmue
above	aXbVcXeXfvgkhajakXlambn2ppqZreseuZvk
above ,	dj
above -	adfrnd
above all	iepqtc
above me	aj
above my	arbeceim
above the	abgkhjijmd
above what	amkd
above you	adcdeeien1ra
above your	aZhenlom
above yours	aVcegonjrm
abroad	adgjtk
abroad ,	gk
absolute	adsitn
absolute shock	adto
absolutely	aZflvi
abstract	brdeiclordtnvV
abstract ,	ai
abstract .	bkck
abstract and	aYcjll
abstract before	li
abstract closely	aetm
abstract was	bite
abstracts	bota
abstracts ,	bl
academic	ci
academy	aZcceiimnjuk
academy ,	gikiui
academy .	adcein
academy do	nk
academy or	ei
accelerators	aeuj
accelerators are	aeuj
accent	aZbxcodegchdicjclirdtcve
accent ,	acbqcjje
accent .	adbjlj
accent like	bm
accent slipped	ai
accent was	accm
accents	lk
accept	aobZcxeegZhkiajbkalandoUqitYuWvb
accept ,	ajierm
accept .	adci
accept a	acqo
accept my	mk
accept that	aqcmhbod
accept the	accmdjhnld
accept this	aafm
accept your	amcshenbqZ
acceptable	alqjvd
acceptance	aYenfdhp
acceptance for	aeen
acceptance of	adfdho
acceptances	ii
accepted	aibrcldchYjendobqlretdue
accepted a	aicl
accepted another	ak
accepted talks	bi
accepted the	aj
accepted your	abqp
accepting	mdqi
accepting the	qi
access	aovl
accessibility	aitm
accessible	tm
accident	akbeum
accident ,	am
accompanist	aitj
accompanist ,	ai
accompanist deserves	tk
according	aebovi
according to	aebovi
account	ajbacZdWecgjjXkelcmmpnqnrjtiua
account ,	ojql
account .	amjakdmnoeqk
account ?	depo
account for	aYrltn
account i	hj
account on	ak
accountant	ailj
accountant ,	aj
accountants	acckokte
accounts	amcjgchciejjkcneodqktd
accounts ,	aicl
accounts .	rj
accounts at	aeqm
accounts for	ai
accounts with	jm
accreditation	acuo
accreditation visit's	uk
accuse	gkietlud
accuse your	airitlue
accustomed	hrod
accustomed to	hrod
achari	ni
achari is	ni
achebe	aj
achieng	ai
achievement	adtm
achterberg	am
achterberg ,	ni
achterberg </s>	ai
acknowledge	fq
acknowledge receipt	acfp
acknowledgements	akui
acknowledgements .	ai
acknowledgements of	ui
acquaintance	aYheoorl
acquisitions	nj
acres	aakjtl
across	aYcldZedguhYikjZkclineol
across as	adgkrj
across from	glii
across my	gj
across nebraska	ci
across the	aackdegnhcjdomrdtiujvd
act	ascjdjebhcicjckdliqkratYub
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
acting head	cl
acting up	aj
action	aduo
action .	aefeuo
active	acuj
active ,	aeuj
actor	ak
actors	ambigjjdodqi
actors are	qj
actual	ccritkvj
actual reason	aj
actually	aOddedgqheicjZkentoeqdrptjudvo
actually come	gj
actually read	gl
ad	acbicjgkhe
ad said	acbjck
adaeze	ak
add	aScrdjeYgihciejdmdneoXptrmtYudvs
add .	acckodrq
add is	aick
add me	djeeqj
add that	aiccgl
add the	ai
add up	abblcn
added	aadeoktev2
added a	vk
added up	acolui
adding	aatmvq
adding a	vi
adding your	abto
address	aqbmcbdTecgbhdjYkjpmqerkuV
address ,	bl
address .	bedbpnroue
address :	abkn
address ?	blle
address and	aili
address as	qi
address changes	ai
address for	ai
address me	om
address on	akmj
address with	bj
addressed	aTbqdinesitk
addressed me	aabjtm
addressed to	adbonesi
addresses	admlnmodqi
adds	aacmmi
adequate	ci
adeyemi	aoni
adeyemi </s>	ai
adeyinka	aj
adjectives	ai
adjust	aeem
adjust me	aeem
admin	abulvn
admin on	adul
admiration	adfdiotj
admiration for	acfeip
admire	ambecZfegUiZjdmcoYporktuucvc
admire .	ante
admire a	ajicreto
admire how	akceidocrktj
admire the	aj
admire you	adrk
admired	begWhmiajepltpvd
admired how	aetn
admired most	tk
admired the	ti
admired your	gepmvd
admission	ui
admissions	aqri
admissions office	ri
admit	ajblcpgjhcoarZ
admit ,	ai
admit .	aojd
admit i	aacnjj
admit it	acbmgkodrc
adopted	gk
adore	abgo
adult	aYrxvc
adult could	rj
advance	aPbiemfpkkmitj
advance ,	acekji
advance for	admj
advanced	aihm
advanced driving	hj
adverbs	ti
advert	acblcsgbjakcmcolrYto
advert ,	al
advert .	akbi
advert and	bj
advert asked	ci
advert did	cm
advert i	bjce
advert said	cnte
advert when	aYop
advertise	abgmtl
advertise i'll	acgn
advertised	albqcjdchake
advertised ,	bk
advertised again	al
advertised this	ak
advertisement	abbjcrdeojre
advertisement ,	ok
advertisement asked	aZcr
advertisers	ui
advertisers ,	ui
advertising	aj
adverts	ej
advice	asbXcZdlebfegjhYibjVkZlombnSqZrvuX
advice ,	grkelkrc
advice .	ao
advice about	om
advice for	rk
advice from	acgdrt
advice in	ap
advice of	am
advice on	aadolnud
advice to	netp
advice with	rm
advice you	aj
advices	rj
advise	aVdngnjjlinduj
advise .	acdojkue
advise on	aYdo
advise you	um
advised	aiblfkud
advised ,	al
advised .	an
advised by	ni
advised in	adbm
advisory	bi
advocate	uj
affection	aedk
affection for	acdk
afford	acceeegmibkqrk
afford ,	rl
afford food	kj
afraid	accjdeedgoijjckcmbnkobrdteumvk
afraid .	aegn
afraid i	ck
afraid i'm	ak
afraid my	qj
afraid the	ai
afraid to	aSilniuq
afraid we'll	al
afresh	acdnqn
afresh .	aado
afresh when	ai
after	alblcSdeeefYgYhoikjpkYlamlnSodparesjuavk
after #	aj
after ,	bidi
after .	badmgkhejcomqjrdtdue
after a	ckhjodte
after all	albcjlkambqXtlue
after and	aj
after being	gl
after crushing	adjm
after easter	aidkoeqctl
after eight	ak
after eleven	ajhmjdke
after everything	aihlji
after five	adhktj
after four	ap
after fourteen	ak
after her	aibeni
after i	aObtcldagphdjnnkqbtd
after i'd	aWbkon
after is	dl
after it	ajdimk
after mine	bl
after my	adbjdmhdkk
after nine	amhmiljZkdte
after nineteen	hi
after our	abbiimtl
after reading	jo
after six	ajejti
after so	aj
after some	aohd
after stratford	hi
after such	cctm
after supper	qj
after talking	al
after ted	hj
after that	aVbcdYelgehckkljmloeqtrktiuc
after the	accagjicjdkllcmmndomskvc
after thirty	ak
after this	hejkkjqduk
after those	ej
after three	hq
after two	aqdegehdsm
after us	ajne
after what	adml
after which	hdjekcljqt
after you	geirjjqerete
after your	bdhijmkjqbteuj
after yours	ej
afternoon	albecZdVgnhTiokVlemsnaoiqprYtbuXvc
afternoon ,	bjddekgkmlte
afternoon .	akbddegdhcikmeojqprd
afternoon and	neqj
afternoon as	acgm
afternoon has	ik
afternoon i	aXmkon
afternoon this	qi
afternoon what	abgkjm
afternoon with	ij
afternoons	adql
afternoons for	adql
afterwards	aYbqciecgmhdjcneokqnreub
afterwards ,	aego
afterwards .	aebscjedhejeqo
afterwards and	aaon
afterwards in	aedj
again	bOcqduepgPhSjkkbmxnKoRpoqosctbuevK
again !	aYto
again ,	adbacbdjenfngZhUiYjikjnboZqerutjua
again .	aWcjdierfdgWhZijjilYmopdqorcsbtduk
again :	aZdqeesive
again ?	apdXekijjelkvb
again about	am
again after	aejm
again and	aVcpeihemmul
again as	jk
again at	aXcmdbhlqquj
again before	abeiqi
again by	aXeejmmlqi
again for	dceefekelimsodppqetavd
again from	acclpl
again i	aicjdkmjqcte
again i'd	al
again if	ej
again in	aoedgljcliqZ
again next	dp
again now	anje
again on	abdkejmbqj
again once	aqdeedhjqe
again only	il
again since	addp
again that	anjkmd
again this	gjqk
again to	addm
again tomorrow	qi
again when	aoji
again with	abdkklqm
again without	al
again you	cihlqd
against	bmcpeXglhaiYjkkimdoeqYrkuQvj
against a	am
against anyone	aiblcbgcol
against it	ajci
against me	cledgjhejlke
against my	adgl
against our	aabkkk
against simultaneous	ci
against the	ki
against us	accn
against you	jjnioerpue
against your	gj
agarwal	ei
agarwal ,	ei
agata	kk
age	adbrdeeimoncrntVvc
age ,	eirl
age .	aebccjjemkokrlte
age discrimination	bl
age four	hi
age i	anbegeri
age in	aeum
age limit	aibchjjl
age needs	adrl
age of	adikkm
age on	aabq
age was	bl
age when	gk
agencies	akimuc
agencies i	adim
agency	bqcbdeecgihmjUkdmlneoYrkueva
agency ,	am
agency .	aYbjgiikminire
agency has	ierm
agency is	apre
agency nurses	bk
agency of	retm
agency staff	adhk
agency that	uk
agency took	gj
agency was	am
agency who	ck
agency's	amgdtm
agenda	apqd
agenda .	akqe
agent	cbdaeehXibjkkalsnmocqjrktcvd
agent ,	lm
agent .	alienj
agent has	nkqi
agent i	deielnri
agent in	ai
agent is	aiqk
agent swore	bejm
agent tells	acgl
agent's	aYeijk
agent's fee	adeijk
agents	adbelmoiqkrove
agents ,	aelkoj
agents we've	ai
ages	an
agnieszka	ak
ago	ajcidmhaidkdoardtbvv
ago ,	am
ago .	ckdigioevi
ago and	bk
ago i	dlgc
ago was	gl
agree	albXdifdgXhakdldmbnmoXtquWvs
agree ,	aivj
agree .	ascanlte
agree so	tj
agree that	akckgehcrltk
agree to	acckei
agree with	bedeheiirdtmuevr
agreed	aobadceigdiijdoZratcvn
agreed ,	amoe
agreed .	ejqi
agreed the	hj
agreed to	ajhekinore
agreed with	amijnavl
agrees	cjgkmi
agrees .	ck
agrees that	adglmi
agrees with	al
ah	eeoivs
ah ,	aeeeokvr
ah well	am
ahead	bccleefmgmhbjeneoeqjre
ahead !	fi
ahead .	clfk
ahead and	aaqq
ahead of	begokjodtiue
ahead this	al
ahead with	alqd
ai	hk
ai org	hk
aidan	aj
aim	aili
aim better	ak
aim for	li
aims	adtm
air	aTekgiiq
air .	ii
air as	ij
airport	aboltnue
airport road	adtnue
aisling	an
akosua	aj
alan	ni
alan ,	ni
alan's	nj
alan's office	nj
alarm	tl
alasdair	aj
album	adjkvi
album in	jk
aldous	gk
aldous ,	gk
algorithm	aWbecetxvl
algorithm for	aYto
algorithm that	aetm
ali	ai
align	cefphe
align with	cefphe
alike	aiij
alike .	ak
alive	gliljekire
alive .	ak
alive who	gk
all	blcXdTerfigchiiljjkUmknJompkqvrTsntcucvU
all !	aj
all #	ai
all ,	alckedkcrksntWud
all -	aabktm
all .	apbdcbdiecfdgbjZkblemlnaobppqdtkvb
all ?	acjk
all a	bl
all about	adbdcejmnk
all afternoon	ilme
all ages	al
all agreed	ai
all along	akci
all and	adek
all applicants	am
all asking	aood
all at	ai
all authors	al
all be	aXboedqetjul
all been	akui
all buyers	il
all by	el
all came	adgm
all concerned	abfluj
all day	aZcjkjrltm
all due	aecbop
all eight	bj
all fairly	ljve
all five	jioi
all for	acijtl
all forty	adgjjl
all four	aigqhejdkimdoaqcrlta
all from	aebjdi
all galway	aeim
all go	aj
all good	an
all got	hk
all guess	bjoi
all have	aXoq
all i	acbacdepgeiemjoWresp
all i'm	en
all if	el
all in	amrctm
all is	adiemoqirm
all it	aXhcjpqjul
all knew	aj
all know	aUbmgjhn
all landlords	in
all made	ajoi
all makes	aeol
all me	ai
all means	akootb
all modesty	aecegr
all my	aZirmkuk
all night	aWjiklql
all nine	aj
all of	akbndbemfchVjQkZlqmWncoVqkrctmuivi
all on	aVbjdotk
all one	ok
all our	hiul
all over	aYhnuj
all rather	gZhm
all right	ascbddeaglhZicjomaneoqqbretavb
all round	adqk
all saw	adbk
all see	qj
all sit	mi
all six	adckhlqi
all so	acjomi
all some	qi
all spring	hk
all stakeholders	acfl
all summer	abdmhm
all that	beceddekhYicjpmloZqrtd
all that's	ei
all the	apcXdZeigSimjdkZldmkneoZrktbvs
all there	aZbkel
all these	aabmjlodti
all this	aljllimcue
all those	aloj
all three	aphejlrjtd
all through	aZknol
all to	ajci
all twelve	jeodqktk
all very	am
all want	gl
all was	ij
all watched	hmje
all we	aekk
all week	azbceejdod
all went	aYbngl
all were	jeol
all winter	aieejeojqiue
all with	aiijod
all worked	ai
all wrote	gl
all year	begjtj
all you	aaeijn
all your	aeiejoolve
all's	adom
all's well	adom
allotment	gdhlikjqkbocrete
allotment .	ak
allotment lads	jk
allotment plan	hk
allotments	djnduk
allotments ,	dj
allow	ajecfjgjilldoeqbtcuj
allow ,	gk
allow a	abun
allow it	an
allow me	abcjdjfjil
allowance	ae
allowed	anbeccdkhYjemknnocqerjudvX
allowed ,	lj
allowed to	addleihamlnoodrktivb
allowing	ai
allows	cidjkenk
allows ,	nk
allows one	dj
almost	aObecaheixjmkamcoYtv
almost as	abtm
almost forgot	tj
almost glad	aeim
alone	bZcceSfjglhZizkimlnaoZtXud
alone ,	aXcedledheijjdkkmpud
alone .	aqcegkkdobrete
alone and	aj
alone at	ki
alone i	ai
alone until	aiqk
alone was	am
along	btecfnhejbkYmeoaqctkuW
along ,	ak
along .	abciiikerjtn
along for	aZbt
along once	ai
along the	fo
along with	bjnjue
aloud	cehliljdkirita
aloud ,	aj
aloud .	abhmkjmi
aloud at	aj
aloud to	in
already	albkcPdmeafagWhqibjikblVmenjojpdqqrQsltZuVvj
already ,	dlqe
already .	hbjenloiql
already ;	aetm
already ?	adhjsjve
already a	aj
already and	kj
already answered	aZop
already be	aj
already been	amhqjcte
already begun	ij
already blocked	adqk
already booked	he
already bought	jmke
already changed	aj
already chosen	adjksk
already complained	acnm
already cut	aYhmjj
already doing	hk
already drawn	jj
already filled	aaqitm
already for	adkm
already found	am
already full	ak
already given	bj
already gone	ackiol
already got	ai
already had	aYbkqn
already handed	hmjZ
already has	abniul
already have	akkd
already in	ai
already knew	bpjd
already know	akbZglhjje
already knows	anjenetj
already made	al
already measured	al
already met	el
already moved	al
already on	bmqi
already ordered	hl
already passed	al
already picked	aabijm
already read	aljd
already requested	acdk
already rung	abno
already shown	jm
already sitting	aYblolti
already sold	ki
already the	aj
already three	akdj
already told	aXbadshiidjkmnneoiqdre
already written	ao
alright	ak
alright if	aj
also	aQdleVgKhKjYl9oaqUresdtsvy
also ,	aYcklkvu
also a	li
also ask	lj
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
also take	ai
also the	cl
also thought	rj
also to	acrn
also told	ao
also whether	aelj
alter	cj
altered	aXbiilqj
alternative	acgnte
alters	aicj
although	aVbnfmgjhbpnrdtdvl
although i	akoi
although the	aVblfmglhejjoe
although you	aapn
alto	bk
altogether	abjq
altogether ,	accjjj
altogether .	jo
altos	ok
alumni	geuo
alumni association	uk
alumni board	uk
alumnus	hk
always	aXcSdqebhoipjPkdlbmUntotqPrRsctm
always ,	aeoj
always .	ajieoj
always a	ajdl
always answer	ij
always asked	acum
always been	ajgdnioltcue
always believed	ackm
always did	rk
always do	aZidovue
always does	ascdgchb
always enjoy	tk
always found	aehdnwodrd
always glad	oj
always going	hpoeue
always had	abfjnp
always have	aabptlue
always heard	akoerk
always knew	gl
always liked	am
always likes	ai
always manages	ol
always open	acem
always said	il
always says	acun
always send	addn
always spoken	aeneuo
always tell	ij
always telling	gk
always that	akuj
always the	aadiim
always thought	hi
always told	um
always wondered	adtn
always worshipped	abio
am	aYbYcbdjeofmgrhjiYjRklnkodpSrZtluivc
am ,	ajdcgnheodsl
am .	abedgjjnmkoaqeul
am ?	gn
am a	deebgojimkqeretZumvb
am able	hmqctl
am about	adkimk
am adding	aYdito
am afraid	ajck
am after	aedk
am always	aZojtkui
am an	ak
am ashamed	ml
am asking	aees
am at	aibigcuk
am aware	mj
am back	dk
am begging	erqd
am broke	aako
am by	abgoqi
am changing	an
am confident	fngd
am conscious	acmn
am considering	um
am content	amhnqdue
am copying	nn
am crying	ek
am curious	bl
am cutting	aj
am delighted	al
am desperate	aWet
am disappointed	ai
am drowning	aoqc
am entitled	aZhs
am free	aj
am getting	adql
am giving	qlul
am glad	akbegbhjkemeoZtt
am going	gehejlkcmendqkul
am grateful	areegembodtp
am guilty	gj
am happy	audbeehaqj
am helping	aj
am holding	acqq
am honoured	am
am hoping	dpue
am i	aahkjdkknlolte
am ill	ackn
am impressed	al
am in	amfjgeniue
am just	foqe
am keen	ul
am keeping	adql
am learning	akgjte
am leaving	jdomqj
am living	kk
am looking	fekjukvi
am mortified	mi
am moving	am
am nervous	ai
am new	enge
am not	aebdcjdZgYjamdneojqrrqsetZuk
am now	akdiilkc
am obliged	aktk
am off	ai
am on	en
am one	jj
am only	addkgionte
am out	gl
am over	gdom
am overqualified	ti
am owed	adho
am pleading	aeem
am pleased	oj
am puzzled	aabkck
am quite	aohd
am re	dk
am reaching	adfm
am ready	aelmmlqc
am really	mj
am relieved	aehdrq
am returning	aj
am seeing	noue
am sending	aedenqti
am sixty	acko
am so	gimitj
am sorry	aydegejemeod
am still	aqdieigdhioeuc
am such	aamo
am sure	aebicjdYfdgaicjjkcmdokqltkuevb
am taking	al
am thankful	atmd
am the	aWeegwheiejl
am to	hkij
am told	aYbrgihcjdkillndobqcrktkud
am truly	mj
am trying	abdnkk
am used	akgXhekjor
am very	abmeso
am waiting	qiui
am writing	aidefqgbhekmmendtduive
amandeep	aj
amankwah	ai
amankwah </s>	ai
amateur	geherlti
amateurs	aYgkrp
amateurs .	adgkri
amazed	ai
amazing	iooeti
amazing ,	acfein
amazing opportunity	fi
amazing that	oetj
ambassador's	nj
ambassador's office	nj
ambition	aecigl
ambition ,	ci
ambition .	aZclgl
ambitious	odtk
ambitious ;	oerj
ambitious and	tk
amblecote	adnl
ambrose	ai
among	badcemflgeheinjkkbmdneoctduj
among so	ajektc
among the	abbccjdefmgjimjdrctj
among them	arbete
among those	el
among us	ul
among your	rm
amount	ujvi
amount of	ai
ample	ai
amplification	cj
amuse	aode
amuse you	aode
amused	gk
an	aZbYcPdUejfkgVhuimjbkelonbodpWrisXuqvk
an absolute	adsitn
an accent	bq
an achievement	adtm
an actual	amte
an address	aabiiimj
an adult	aYrxvc
an advert	odtn
an afternoon	abejgpjlolqcre
an age	ti
an agent	acljni
an allotment	hj
an alumnus	hk
an angel	ik
an answer	adbecYekgcicjiljnbopqqretYvd
an apology	aZeehpidlkmr
an application	aehkknukvd
an appointment	ainj
an apprentice	aihj
an architect	aagmii
an assistant	gehjnj
an audience	tl
an audition	aiteul
an author	ai
an automatic	aZoltk
an award	aote
an earlier	cjtk
an early	aj
an easy	gioptc
an editor	aacigehdikrjtq
an editor's	ik
an education	aigeheilrctj
an eleventh	dj
an email	aejjtk
an employer	ai
an empty	tk
an enemy	adheur
an enthusiastic	fj
an epic	cj
an equal	airl
an error	aoceme
an estate	anie
an evening	aqke
an exam	aigl
an example	aXijulvk
an excellent	uk
an exception	akemhkidkmlerdva
an excuse	cj
an explanation	adhltk
an extension	li
an extra	li
an eye	akbkheidldqdrmtkud
an honest	aiuk
an honour	ajgdhbipmeoeti
an hour	ajdiecgihiimlombniqbrTtbua
an hour's	aedm
an idea	ak
an idiot	idmtte
an imbecile	acrote
an indoor	ci
an inspector	rdul
an insult	acmjrk
an interest	abnpoj
an intern	acel
an internal	amblte
an interview	aahoqmrk
an introduction	aelk
an iq	adgm
an odd	akcmhe
an offer	ajhdokqj
an office	hkiitj
an old	beejgejqkknoodrYtbvb
an older	al
an open	flgeidjmtk
an opinion	rl
an opportunity	fi
an order	hn
an ordinary	aljd
an ounce	elie
an oversight	uk
an umbrella	ajtj
an undergraduate	acrl
an understudy	hl
an unpaid	di
an upper	hk
ana	aj
analysis	kl
analysis .	kl
analytics	ci
analytics ,	aeci
and	cmdofzgUhaicjSkml7mloMpXqnrdsqtUuZvm
and "	tevj
and #	aZcndj
and ,	aabkcedveehejeqerdtm
and -	aetm
and a	adcZeVgsidjRkdlzmknXopqNrUsrtkuSvW
and about	ai
and above	mi
and accept	aiqj
and after	bcjkklrktkuZ
and afterwards	aedj
and again	aIdyjjlbmmqsue
and agreed	annd
and all	cjgehmiijnkcmeqcteuivd
and alone	km
and already	ilme
and also	aZlt
and always	acdiiirj
and am	haklmerjtm
and an	aecclr
and another	ln
and answer	aili
and any	cpee
and anyone	acmkri
and are	aq
and as	addjnj
and ashamed	ai
and ask	aelkrivi
and asked	augcjd
and at	aabecedjengcjbkdonqptd
and ate	alje
and attach	cj
and away	aigj
and back	achjki
and be	aYenijoj
and beautiful	ij
and being	acor
and below	ei
and best	ai
and better	ak
and between	aakern
and both	arcidageqn
and bother	rn
and buried	acjo
and buy	aj
and by	aebicZdphdiekkomqbte
and call	aZqotk
and came	ai
and can	aqecgdheidjekdmiqirjtc
and can't	tl
and careful	ck
and check	li
and cheer	ai
and circle	aefj
and clap	oi
and clear	adon
and cold	admk
and collect	qk
and come	cm
and confirm	qk
and consider	aackep
and consideration	aYfq
and cost	rn
and could	eelt
and couldn't	ck
and count	djei
and crush	aZjmok
and deleted	ai
and deserves	al
and desperate	aeeekm
and did	bdcl
and do	aeeehlocsoti
and does	adll
and don't	aUdoeeokro
and down	bj
and dublin	gi
and each	blciddijjlqe
and easily	ak
and eat	jk
and effort	adfj
and eighteen	adck
and eighty	adtm
and eleven	aj
and enclose	aj
and enjoy	aj
and enjoyed	am
and equally	ai
and even	aibdinvi
and every	algbiljdkjqiub
and everybody	acblgjhkibmlneri
and everyone	adhnidjiplte
and everything	an
and experience	fk
and fair	ai
and find	aldeejlj
and five	adgj
and follow	fj
and for	aybccaddecfZgehajllimwnboWqbrZtavW
and forgive	abikmi
and forty	bjqj
and found	ajcdiljemkre
and four	aq
and framed	adqm
and frankly	aaglhk
and free	actk
and friendly	akfe
and from	aadkiijm
and gave	adbk
and get	linj
and gets	acun
and give	acejqmrl
and given	achm
and gives	aetj
and giving	aiemqd
and go	nj
and god	ej
and going	ti
and good	ar
and got	anhkjd
and grace	ii
and grew	aj
and had	augehjjZke
and half	gelori
and hand	aj
and handed	adjl
and hang	aetl
and happy	aj
and has	aebcceddgiiejckbmmntrmtd
and hasn't	aYbmjqrc
and have	apbacedbgbhYipjZkqmcoiqbrctc
and having	awbecbjereti
and he	aqbVccdeeegRheiZjclcmdnooeqctkur
and he'll	anjc
and he's	jbns
and hear	akqe
and heard	akbe
and her	ajbi
and here	cmdi
and hers	lj
and his	bindul
and history	gl
and honestly	ij
and hope	admdokpmteui
and how	abjllmvj
and i	aobbcbdeenfegXhjikkilEnloepUqerdsstavP
and i'd	bVdaeegbjWkilenZqsrcuw
and i'll	alcidZesgWhiiajVkelXodqnrjtVujve
and i'm	apcWgkjlkXlZmnniqbrUvW
and i've	apcTdVeigmhUjikjlWmXnlqoretTvb
and if	aecnduidjekellmZoeqdrateubvi
and in	aQbjdwedhoibjekdlkqeucvk
and introduce	li
and is	kdllniqitk
and it	amcVdceZfdgihdiikllUmTneoqqkrWsVtiunvj
and it's	bacjdbejhmijjckdldmaneoYrnui
and its	cbgjtdul
and july	addm
and just	aeqirm
and keep	aclk
and kept	aj
and kind	fj
and kindly	hk
and know	aj
and lastly	ci
and learned	aj
and leave	alekikqWtl
and left	alinjdkc
and lend	aZlo
and less	ajci
and let	aUl1
and liked	abcn
and likes	nk
and live	rm
and long	aeim
and look	ajleoeqktk
and looking	aj
and loved	am
and loves	acuk
and made	ck
and may	aWlvnk
and maybe	ajlj
and met	hk
and might	eklj
and mine	ancedjgbhiii
and missed	ai
and more	aiqj
and most	hj
and moved	ai
and mr	ai
and mrs	ai
and mum	kj
and my	akdRfigVhaidjdkmlqnioZqtrXtS
and need	ak
and needs	am
and neither	ji
and never	cehdikoisiud
and newly	aj
and next	glliodtduk
and no	ajdaemijjekjmcqdue
and nobody	ajeehejikmmbneqctb
and none	abcjrltj
and not	ambRcpdjebfegihXiijTkjldneuZ
and nothing	amclud
and now	aWceedgXjnkplcqWrksktnuZ
and number	nl
and odile	hj
and of	djmiue
and on	aKcmdmepgjhdkdllncolqjsktcub
and once	ak
and one	adcefjgohbkllZmbnpoZrYtlue
and only	aigboerjtevi
and open	aaeo
and others	adhjrj
and otherwise	amec
and our	aokemk
and ours	aj
and out	mj
and page	ck
and paid	an
and particularly	tk
and people	aabnicmircun
and perhaps	aZbjdjekgijdlpmiqd
and peter	aj
and play	acrn
and played	aekm
and please	aeds
and pleased	oj
and probably	ki
and product	ti
and put	aegkjeneqo
and quite	abmm
and rather	ijrjte
and read	aajiqosm
and reading	am
and reads	qk
and remain	accifj
and remember	goub
and return	li
and revert	acfl
and reviewer	tj
and rewrote	aeel
and ring	aerk
and rob	aemj
and said	albjniue
and save	aZeinltj
and saw	aqbd
and say	aemjqm
and says	audmidjbkaud
and see	acdeebfiglhkjlkamcnloeplrbuW
and send	lq
and sent	aabcdlgo
and september	aeql
and shall	jloetjui
and she	akbddbeeiWjlkZlcminsokrbtbuc
and she'd	ak
and she's	noue
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
and so	aNbVdthXiujXldneobqkrnsntVul
and some	aUbmcdgmrdtlun
and somebody	jj
and sons	ti
and sooner	meul
and sorry	aVmv
and start	qj
and stay	aarp
and stayed	adblml
and still	akbeckdiejgbhjiejcqduc
and such	acro
and take	adeiro
and takes	rk
and talk	ak
and tell	aYcleilqmeqi
and ten	aZbmli
and thank	aeflmondoe
and thanks	axde
and that	apbpcleVfigXhiiPkbmknboaqkrctPuj
and that's	akddeejpojqire
and the	ambicbdofYgViajdklldmunZqerbtduevd
and their	amcejkqjtc
and then	aObnciemgniojelkmaneoarRsqtouUvn
and there	ajbZckdYgihjjbkrmenboaqdrbuZvc
and there'll	aeul
and there's	aacieekrri
and therefore	accl
and these	acul
and they	andeebgihXiakdlYmcnjoTqprctkul
and they'd	aYjltm
and they'll	aduq
and they're	aigeoo
and they've	augejckcui
and think	aj
and this	aibbcddlecgeicjqkomkncocqardskuX
and those	ajbjcehelj
and thought	aahlii
and three	aobekiue
and thursday	blqe
and to	aabjcadieehcjckeljmsnZodqkrisluZ
and today	abdo
and told	bpgdibkk
and too	gmme
and took	cmgi
and tried	ai
and trust	tk
and try	aejm
and turn	ademjj
and turned	ji
and twelve	ai
and two	ajdigkjjle
and unparalleled	aaiq
and until	aeqjuk
and use	lj
and used	bn
and useful	akve
and value	fl
and very	gk
and wait	aYekhl
and waited	aben
and walks	um
and want	ai
and wanted	an
and was	akbXgojdvi
and wasn't	ak
and watch	eeok
and watched	aZmnnj
and we	akckdWgkhckblYmmniodrTsjtVunve
and we'd	bkelhjjeud
and we'll	hmkcqiuj
and we're	acjjqdtlul
and we've	jjkj
and wednesday	ae
and weighs	ci
and what	addcfogbjekblpmiolqkretd
and whatever	aamp
and when	cedklnuevi
and where	li
and whether	aSlxneuj
and which	acqluj
and while	lk
and who	aRgijklrndojup
and whoever	om
and why	ck
and will	atccddeafmhQjXlinoocqirctiuc
and wish	acfm
and with	aXdrgijeliqeretnue
and without	ek
and word	uj
and would	becXdjeTgahdibjVkZlvmmoepmtoubve
and wouldn't	al
and write	ckej
and wrong	aecj
and wrote	ai
and yes	ascd
and yet	aXbncpdjejjeue
and you	aZbwcoeefdgmh1iOjqlUmRnkoPqUrdsitSvU
and you'd	rl
and you'll	jlmeul
and you're	abbikv
and you've	aQcojjkoqk
and your	apbecidUeYiijUkqlkmXncoosctWuevZ
and yours	akbdcddiiYjckeleqitduo
andhra	aecl
andhra ,	aecl
angel	im
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
annabel	al
anneke	aj
annex	cj
anniversary	jj
anniversary .	ai
announced	aebpli
announced .	li
announced for	abbn
announced on	aebk
announced you	qj
announcement	adcijoqj
announcement ,	jj
announcement .	cj
annual	aXniqdtlur
annual appeal	uk
annual dinner	adtm
annual meeting	njqduj
annual report	acul
another	bWdkebfugiiQjbkjlqmincoepkrZsatiua
another "	aetnvd
another ,	abgkln
another .	ajcedjhljenlte
another application	adgl
another brave	ti
another buyer	adkjqi
another chance	eigiojte
another choir	ai
another client	aj
another conversation	cl
another couple	aj
another date	hj
another day	aduo
another department	airk
another door	acejkk
another firm	gkhe
another flat	ak
another form	adem
another fund	ql
another go	ai
another hall	am
another home	aj
another in	ai
another interview	allmqe
another job	akji
another journal	an
another letter	aindrk
another look	cmdjli
another man's	acbk
another matter	qj
another minute	mk
another month	addl
another night	jdkl
another no	ol
another offer	ao
another one	fqgeri
another person	al
another place	hkqd
another post	aj
another press	qk
another publisher	dmlc
another role	adhm
another round	aj
another school	ai
another season	aatn
another site	aj
another slot	achnql
another speaker	al
another thought	aj
another three	ti
another time	ajeeoo
another to	emhj
another trust	ai
another viewing	li
another way	aXcpdrebheodqdun
another winter	ackn
another word	aajn
another year	avkcodqlte
another's	abtm
anouk	jk
anouk is	jk
anselm	ak
answer	aibOdoejfPgPiUkilkokpdqxrYsVtjuZvZ
answer !	aevi
answer ,	ascehdmjoZ
answer .	akbacodkerfZgbiajmkmlbmXnWqerTtduUvi
answer :	aedl
answer a	adom
answer about	mkte
answer after	oetj
answer an	odtn
answer and	ajcchl
answer another	alqc
answer at	aideqk
answer before	bjdeuk
answer by	akhdqn
answer came	aikk
answer comes	acdcnp
answer could	dj
answer each	adcn
answer every	ap
answer for	addijoleum
answer from	dkkk
answer has	ai
answer i	an
answer i'd	rj
answer in	aehejikjqo
answer inside	am
answer is	aibecXdeellemlniqatkuk
answer it	dk
answer letters	ol
answer me	aWqx
answer needed	ak
answer now	ajqi
answer on	aidchkmjodqnud
answer one	aatm
answer only	tl
answer question	ci
answer reached	ai
answer so	aj
answer than	ij
answer that	aaijul
answer the	aZcjjmtl
answer this	aYecjkmdooqkrj
answer to	aacjdkeehdjelmmenqojqZteueve
answer today	ek
answer tonight	adqn
answer too	ai
answer us	ok
answer was	aecddrgkne
answer when	om
answer whenever	ak
answer will	hmqc
answer within	adceomqj
answer you	dm
answer your	adco
answer's	qj
answered	arbZcoeahViZjTkdmpndoiqUrnsbve
answered ,	adbjcddk
answered .	dnlj
answered a	ak
answered all	aq
answered any	dj
answered before	aZblum
answered every	an
answered everything	aode
answered first	ai
answered in	aacmgj
answered it	aecjtn
answered me	ajminj
answered my	ardc
answered on	aecn
answered that	abop
answered the	cidcmirn
answered this	dj
answered within	ai
answering	cnjeklmenioXrlvc
answering ,	iinj
answering .	tk
answering my	aj
answering so	al
answers	aebXcndjgpicncolqerjtWuYvj
answers .	aegkojudvk
answers about	aidivd
answers and	abck
answers at	adrk
answers every	amietc
answers the	gi
answers to	mdol
anthology	aq
anthony	al
any	accXdeexfrhdiljokllcndoYpcqVrksdubve
any .	beidoermtr
any advice	lk
any branch	ak
any builder	aeck
any business	admo
any case	ameagehejcljrnud
any chance	dj
any corner	adem
any course	ai
any day	axdceb
any difference	aiei
any experience	rmvZ
any farmer	ck
any feedback	aedn
any figure	aaclek
any firm	il
any further	aZflqjul
any future	aefj
any good	actl
any hint	lk
any hour	aesk
any hours	el
any hurry	oj
any idea	aVgojnklvb
any interest	aikjve
any interview	atbd
any longer	knoe
any manager	abgp
any meeting	aloe
any money	kjtj
any more	abcXdbebfdgZhcibjykmlemWnoootcueve
any movement	aedi
any news	acfl
any of	blcedieigaldmcqerjti
any office	ii
any one	iill
any ordinary	adhl
any other	ardceegdiqjemlocue
any paper	ai
any pay	ek
any price	adeigl
any rate	adeion
any reader	cj
any right	am
any salary	el
any sense	aUciidmqnlre
any size	aeem
any small	adem
any suitable	adfo
any team	hi
any terms	acen
any time	aqedql
any trouble	aqec
any use	um
any weekday	ak
any word	dk
anybody	aacidZgrhjimjWlemcnXovqWucva
anybody ,	acgl
anybody .	ajgprd
anybody asked	aeoi
anybody asks	uk
anybody can	il
anybody else	ikki
anybody from	am
anybody has	ajcegiij
anybody in	aiidrj
anybody on	bl
anybody over	aVoirltnve
anybody who	aVcegehqop
anybody's	aogete
anyhow	aomd
anyhow .	aomd
anymore	abgjvj
anymore ,	adgj
anyone	bmcndZgehriojWkRlsnLojqWsjuavW
anyone ,	aebkhejkneri
anyone .	cjon
anyone and	amce
anyone ask	aiuj
anyone asked	accjoj
anyone asks	ak
anyone better	gm
anyone can	abclij
anyone could	amcdhpmdrc
anyone else	aiceedinlpvd
anyone from	akcnue
anyone got	abbqce
anyone had	aajiol
anyone has	aj
anyone i	acijmj
anyone in	ambegdhore
anyone needs	aoqe
anyone on	akeigkli
anyone read	bm
anyone there	aSbcdiojrmso
anyone who	aibjcieegdhlriud
anyone with	ceejgiierj
anyone would	admioj
anyone you	gi
anyone's	adom
anyone's interested	abom
anything	cNezfehXiYjtkjlbncodqU
anything ,	emgljjoaud
anything .	albecdeohejmkdmeqdreue
anything about	adumvn
anything again	el
anything at	aaep
anything before	aegk
anything but	apod
anything changes	ackl
anything down	aejeomuj
anything else	aleZtmvi
anything for	jm
anything from	aabpvb
anything go	ul
anything i	hmve
anything in	kn
anything of	aZeimn
anything on	aink
anything to	aZenhcikjiri
anything with	ajekrkteuj
anything you	en
anyway	arbccedieYhVjSkVllmeomqlrptYuavi
anyway ,	dlebhejckellolqjre
anyway .	aphbjckcqjrnte
anyway and	rl
anyway in	ai
anyway to	aeok
anywhere	algkhbiujckemdoarctduc
anywhere ,	amej
anywhere .	aiirjere
anywhere else	akcihe
anywhere in	gj
anywhere on	ai
aoife	ak
apart	aqcigehejekelmocqcrbtaum
apart ,	bj
apart .	ui
apart at	cm
apart from	akeilmoe
apartment	jl
apologies	ajcedbedjckemvodrjtd
apologies ,	ml
apologies .	aj
apologies for	aimp
apologies to	mj
apologise	aibdcedaeehejamtojtjve
apologise ,	akmYom
apologise .	alme
apologise again	abmn
apologise enough	mi
apologise for	aqdemkoe
apologise from	aemk
apologise if	aemj
apologise that	admetn
apologise to	mj
apologised	aadbmroj
apologised at	aeddmm
apologised for	ok
apologising	adml
apologize	al
apologize for	am
apology	abcedcedhnickelnmzneocretc
apology ,	mk
apology .	abhjlj
apology for	mi
apology from	hkmj
apology is	hi
apology to	ml
app	aSgitpvp
app and	ti
app in	aetj
apparently	aXbecejdopresettvk
apparently i	ak
apparently loyalty	oi
apparently the	adtp
appeal	aXccdsgdlnui
appeal ,	dj
appeal .	bi
appeal ?	aclo
appeals	ql
appear	aZbvcdvj
appear to	aYbr
appears	aYbjojvs
appears my	ai
appendices	aote
appendix	albdcpvd
appendix ,	ci
appendix b	cj
appiah	ajne
applause	gmte
applause for	alte
apple	aj
applicant	aebigihiiejikenboirctuucvX
applicant #	ajtmva
applicant ,	aion
applicant .	mitj
applicant has	aegn
applicant is	tm
applicant who	hl
applicant will	jk
applicants	apdXebgahmjclamlooqbrVujvZ
applicants ,	ambcckddeegdho
applicants .	aZniun
applicants ?	ak
applicants from	mn
applicants in	hl
applicants that	bdtl
applicants to	ajue
applicants who	acbl
application	aebjdXelgdhjiYkpmkndoordsetbvV
application ,	adbddbgdhijmlkmnokqateui
application .	aWbmcdfegehkjdkqnZoqrevb
application ?	akdeej
application again	eejeklleqi
application as	acgl
application did	cl
application fee	aj
application for	ajel
application in	ak
application is	aitj
application reached	aj
application so	bj
application this	qi
application was	acbirk
applications	akbdccfngdnmoe
applications .	finl
applications must	tk
applied	anbmccddgmhiiajckeljmmoXrZuX
applied ,	aibieigdhomcre
applied .	aeblgchdms
applied for	ti
applied from	ak
applied in	aelj
applied to	acgund
applies	cdgjhjteum
applies to	cehkum
apply	akbZdbeSgphiibjakemknnoeppqarVtjvY
apply ,	jilj
apply .	aackjcnsoduj
apply again	amccecgehbmkoeppqdtj
apply anywhere	gjqi
apply at	gl
apply elsewhere	adkl
apply for	amgkhjoe
apply in	am
apply like	hk
apply next	aj
apply to	aeglhjneuj
applying	akbjcdgcijjZkemqnaoaqdrjtjud
applying ,	adbliljcmj
applying .	alhk
applying again	acrn
applying for	aj
appointed	aZbecmgphjndokrdte
appointed ,	hlnd
appointed and	adgp
appointed you	nk
appointment	ajddgenioltiud
appointment fell	hk
appointment is	aZqjtl
appointment with	ainj
appointments	abhokk
appraisal	ci
appraisal that	ci
appreciate	awbccaddeefqhniajdmXneobtSubvd
appreciate being	al
appreciate it	aj
appreciate that	adcefihnoirltb
appreciate the	akfogeoe
appreciate you	akfloeqe
appreciate your	ao
appreciated	a1iemeoerdte
appreciated .	apfb
appreciated it	aj
appreciated the	aq
appreciation	fi
apprentice	argbhjtd
apprentice ,	aj
apprentice with	aehk
apprentices	apjj
apprentices ,	aj
approached	gbhm
approval	fjnk
approval .	nl
approve	lini
approved	akoe
april	anbjcbdmeegbhUjdqYrdtq
april ,	akjeqctl
april .	aiblhctj
april ?	ak
april and	addn
april the	aetl
apron	am
apron and	ak
architect	aecdgt
architect on	gk
architects	acgnietj
architecture	adrm
archive	albbcjlkqiud
archive ,	aelk
archive ?	ai
archive lapses	qj
are	bYcSdaeciqjakqlNmTnooUpYqtrltevq
are ,	aYgdiokileorqdreteuj
are .	acbqccgciljbkendoqtb
are a	aebecjgdrpue
are able	am
are all	akccgdjmqkte
are already	hltl
are always	aYdmgpieul
are at	aXdkeekiln
are attached	ai
are back	aiqi
are best	aeuj
are better	inre
are both	qeul
are busy	aj
are circling	aagkqm
are clear	aisn
are clearly	adrj
are close	aankuk
are closed	abckuk
are clueless	rk
are coming	amqlue
are correct	akcdik
are counted	ambd
are decent	al
are decided	adodtnue
are delighted	ankd
are dogs	allivb
are doing	akrm
are down	abdn
are duly	fk
are easier	ai
are editors	aeil
are edits	alve
are eight	dj
are eleven	aekl
are ever	al
are fighting	gl
are fine	aick
are fixed	aj
are for	aahmkjomreud
are four	kn
are free	aeqirl
are friends	gdqn
are full	aitl
are generally	ajgdhk
are getting	jmob
are given	bkul
are going	qaus
are gone	aakr
are good	gk
are grateful	ak
are happy	jo
are hard	ao
are having	nj
are in	anqmue
are kept	oi
are kind	aqrdue
are known	achn
are landlords	ii
are long	kk
are looking	elnjre
are lovely	am
are lucky	gjhoibrb
are made	uo
are making	si
are meant	adilri
are mine	abgk
are missing	aabl
are mistaken	adcp
are more	aj
are my	aeeo
are neighbours	ni
are new	an
are no	akui
are not	acbdcXeigVhpkinmobqcrksiua
are now	bpgeqoub
are of	am
are often	aaglnj
are on	eigehmklqd
are ones	aeelgj
are only	aenpti
are open	tk
are other	uk
are out	cink
are part	amve
are people	gciljqkdoerdud
are perhaps	digl
are printed	abhlti
are promoted	airj
are proud	akje
are quite	nitk
are reading	al
are ready	ajgj
are received	abno
are released	anve
are returning	km
are rewrites	alve
are right	axccheqevj
are running	bj
are safe	ul
are simply	aWclgr
are so	ajbeccrlti
are sound	al
are staying	aj
are still	amgckeqitkud
are taken	ok
are talking	aecj
are the	bjccdbeofjgXhaiwjckdlemiojqbretVvY
are they	dk
are things	um
are three	ki
are tied	nkqj
are to	aehimitk
are too	ejmj
are two	aoic
are used	aYcegjkkojrk
are usually	gehl
are welcome	qirm
are well	aj
are where	ui
are why	alicrj
are without	il
are worth	aeuk
are wrong	aXbecu
are you	aLdijrqermsdvt
are yours	ao
area	ajbjnl
area ,	ai
area chair	adbk
area director	nj
area manager	ni
aren't	aRcedkeeiijdkpomqjrctmuZ
aren't given	addl
aren't what	kk
argue	alcctm
argue with	ajcctm
arguing	aqgjjd
arguing about	aj
arguing over	gj
argument	anhdiktj
argument ,	tl
argument .	rk
argument about	alce
argument from	ak
aria	gl
arise	aZcifmhi
arise ,	ci
arise .	hj
arise in	aefl
arithmetic	ri
arjun	akle
arlo	aj
arm	aiemhdri
arm in	rj
arms	adckvi
around	aZbiccdbedgqhmkdldnkolrctYvm
around ,	njuj
around .	adokuj
around for	aj
around it	aeiijnoiub
around my	hl
around the	albj
around them	gj
around this	hiqi
around when	ai
around you	ni
arrange	oitm
arrange my	aj
arranged	alnj
arranged for	hj
arranged to	nk
arrangement	aehiul
arrears	aakp
arrive	achikirjtl
arrive ,	rk
arrive at	adtm
arrived	aebocdglhckbmencoardsmtsub
arrived ,	atbbdcgj
arrived .	aebigmje
arrived after	ai
arrived at	adtn
arrived before	aetj
arrived by	al
arrived eleven	aYjktn
arrived in	aedk
arrived late	bk
arrived on	absn
arrived this	ak
arrived with	bl
arrives	ap
arriving	adom
arriving about	acom
arse	aZrmtk
arsenault	ai
art	aYektr
art ,	ek
art .	actk
article	aObYcadekqtduev/
article .	abbckovp
article was	aevi
artist	ii
artistic	gjnire
artistic director	gjni
artists	adbkni
arts	aigdnjtnub
arts budget	ti
arts council	nitmud
as	aXbYcidqfigahminjdkllamnndokrcseudvi
as "	tk
as a	bZdkejgkhikkmXoVpkqlrdsatculvc
as agreed	am
as always	ieoo
as ambitious	oerj
as an	fogiheidjdmdncomqdtYum
as any	ak
as anybody	rl
as anyone	aXcogehq
as at	adol
as background	kl
as before	axdlheqeteud
as both	aebl
as busy	aemjol
as careful	aj
as clear	ak
as clearly	am
as close	acol
as closed	ck
as colm	aj
as complete	aegl
as crowded	cj
as decent	ak
as deputy	ak
as done	akje
as dr	akme
as dry	aetl
as ever	dkiitj
as everybody	aegkii
as everyone	aedehiikon
as fair	ai
as far	abbocYdcgXhXjekkmlnlodrmtiukvd
as fine	abin
as for	aackiimmodrktcvi
as generous	ij
as gifted	aagkil
as good	aagnhoinoZrd
as half	ak
as happy	ak
as hard	aakjun
as harkin	hj
as he	aXbigdjenrodritn
as he'd	jk
as hesitation	cj
as his	aj
as home	hi
as i	aicjdtecfdgkheiUjqkclcoWpmrktPuZ
as i'd	albidijemcodqjui
as i'm	aebjgkqjvd
as i've	aikk
as if	aVbdcddeejirrltl
as in	abdoijketkvi
as is	abhitk
as it	aWbmeihOiejekelemrolqeuivl
as it's	ajjdkmodqi
as kind	algemmre
as kindly	aood
as large	akij
as last	aidjhdtk
as long	aYcideeqgdhdkeoaquretjuj
as many	aWeqrl
as me	akhekj
as mine	aZgphj
as mr	om
as much	amckdeecgbhnibmkoYpkrate
as my	arbbcmdbechpicmdnboUrY
as nervous	ai
as no	al
as nobody	ti
as not	jntj
as of	akqb
as one	aTcadaeqgbijjckdmeoirntruk
as open	qk
as our	am
as page	cbolrl
as people	abcddigYhlomrj
as per	aXflos
as planned	an
as pleased	ao
as promised	hn
as punctual	adtl
as read	aYdlhl
as rejections	tk
as settled	ddhkjmvd
as several	ajqkud
as she	gdjbojrmtl
as she's	an
as small	heul
as somebody	bejl
as someone	ok
as something	gl
as soon	aeek
as still	abqo
as surprised	aaniok
as team	ajhi
as that	ao
as the	bidXfdgahkidjekmlbnmpdqorQtkuW
as there	acceekjoojrd
as there's	ak
as these	hl
as they	ajbdfsheickeobqcrbtmub
as they're	km
as this	angdmlre
as though	ajol
as to	aYclhriildnkobretc
as too	aagjjm
as unopened	bk
as useful	ti
as usual	amglhcjioiqcteud
as warm	ak
as was	aTgkhmro
as we	albecoeemeneqZrduk
as we'd	bj
as we're	ai
as well	aLbccVekfdgVhXiYjZknlnmynuqnrasjvk
as what	aj
as with	dk
as would	aelk
as you	aobQccdYeifcgWhVjckllombnkosqUrasdtiurvc
as you'll	gjii
as you're	ablkrkuj
as you've	nl
as your	aqbWccdYgihliajimmnXoaqXtquV
as yours	cdeegXhci3kjrdtZ
as yourself	acin
asante	apve
asante -	aj
asante sana	ak
ash	aj
asha	jj
asha asked	jj
ashamed	aTbdedgchdjrkemzoarlteueve
ashamed ,	jkve
ashamed of	aZhejmmirn
ashamed since	admm
ashamed that	acmn
ashamed to	gemk
ashok	gl
ashok is	aegl
aside	aVcddeglhniljkmbrdue
aside ,	ej
aside .	aahejknjtk
aside for	adhlok
ask	abbWcodqepfUgnhWiRjjkjmdnnojpaqVrctivP
ask ,	acbkcjeigejclkmeocsmte
ask .	adcbddhjjinjooqjreub
ask ?	aqdbeevd
ask a	albihjleue
ask about	bjjklrnereud
ask again	aidbejijji
ask anyone	gl
ask anything	ek
ask as	dj
ask at	di
ask because	djgj
ask dr	nj
ask for	bdcddlenfdhdjakjmbnkomqYtaudve
ask her	aeni
ask here	di
ask him	lj
ask how	aWneosuj
ask if	aldleb
ask in	accldi
ask it	aXdmem
ask me	adbdccdceXhaiejqldmbneoYqarbtvuw
ask my	apdegj
ask of	aahjolrk
ask one	aicjddgk
ask only	aooetl
ask people	am
ask priya	jj
ask questions	cj
ask that	qk
ask the	aPckenjllknjobritivb
ask them	abejjenjqoui
ask this	ek
ask to	mmnk
ask upstairs	nk
ask what	alvc
ask when	on
ask where	ao
ask whether	azeblYneqd
ask which	cldbletn
ask who	gloeuj
ask why	denjoivk
ask you	aebecqdjekgdkunVoZqbrdtdub
ask your	abdlnk
asked	bncndxePfbgZhXiQjlkZlKmZnkokpZrYsrvU
asked ,	ambeckdWgejikknaoptdue
asked .	akbZcddchdjkopqarbsjtmua
asked a	aide
asked about	bscdgjjakemmneobre
asked after	arbcjc
asked again	aedj
asked all	al
asked around	nj
asked at	adbldbkmml
asked back	aZbo
asked before	abdmokqd
asked better	al
asked each	bi
asked first	aiheoi
asked for	aZbpcrdeecgXhkibjekeoYqkrYsouova
asked good	ai
asked her	acnm
asked him	ai
asked how	bdjini
asked if	albdjbuj
asked in	bidn
asked it	aedj
asked me	ajbTcndUedgdhejikelemWneojsltmul
asked my	aicldeqmre
asked myself	am
asked of	acjkrm
asked on	adds
asked our	qi
asked such	ai
asked that	gm
asked the	aogbnjqerjuc
asked them	aZbknm
asked to	ajbbcbhmjikboirltXubve
asked twice	bm
asked us	jl
asked was	abdmjdtn
asked what	ajbdoetlul
asked when	aebj
asked whether	apbkddnc
asked which	aboluk
asked who	bj
asked why	aXjjkm
asked you	aedvjlneocqd
asked your	dlnZql
asking	aObKcTd/epfdgljqkVlYmmoWrYsctY
asking ,	dqeijemnocqjve
asking .	aZeigchiiijimiocrduk
asking ;	hj
asking about	ajjkkc
asking after	ai
asking again	addn
asking for	aidoecgkjekemiolqctdua
asking how	aigjnjoeue
asking if	aZdm
asking in	ak
asking is	ek
asking me	aRbcdcejhejuqlum
asking now	acdl
asking to	amre
asking until	aedk
asking when	aXjnkk
asking why	abdkgjjdkenktk
asking you	apdkejjene
asks	acbdcqdYiajekolbmZnaokqarmuj
asks ,	rn
asks .	anbekj
asks about	ui
asks for	ajcwdehejeldud
asks how	uj
asks me	aUglhkjiul
asks why	ai
asleep	eeoeritl
asleep ,	rj
asleep .	ki
assessed	aibjgeretj
assessed by	ajretj
assessment	rote
assessment day	ak
assessor	acbmne
assessor ,	ri
assessor's	al
assessor's comments	ai
assessor's remarks	ai
assessors	aj
assigned	aj
assigned in	ak
assist	nj
assistant	aXbkdqicjlkeojpeqpretbua
assistant ,	abbkdkqmrjud
assistant .	amhdnl
assistant post	adgm
assistant that	dl
assistant to	qj
assistant told	aabjjk
assistant was	adonre
assistant's	hi
assistant's job	hi
assistants	aanr
assistants ,	aenk
assistants .	abno
associates	aj
association	uo
association a	uk
association will	acul
assume	aWbicYdbebgYhyjekcmeojqqrdvk
assume .	ap
assume my	achn
assume nobody	aeom
assume silence	al
assume that	aacehpokqjte
assume the	hm
assume we	abqn
assume you	qk
assumed	aQbaccgchujbolrsvi
assumed i	ak
assumed that	adbero
assumed the	adhk
assumed there	hiti
assumes	aicdhl
assumes that	aicdhl
assumption	aeqj
assured	adfmgehdjemlolqdtkuc
assured that	adfmgehdjemlolqdtkuc
asthma	adkk
asthma ,	ki
astonished	adik
astray	adbecldrgdjekeomrd
astray ,	ds
astray .	adcndi
at	aZbbdXelflhZkimrnpprqlrdsctaudvk
at "	tj
at #	abbkckgekjqore
at .	abbermtkue
at ?	dk
at a	bjcjdjeWgkhdiejlkilamjniobqiratSujvc
at about	ao
at again	ak
at all	aibSckeofjgPhikblXmrnZobqbrjskuVvc
at an	eitl
at another	amhd
at any	akbaejgjheomqesk
at being	ol
at bowls	nj
at by	aenoujve
at castellane's	gi
at christmas	ajjj
at church	ni
at college	an
at corrib	ck
at cost	adejhi
at dawn	ij
at dinner	aZijjinj
at each	livj
at ease	aumdoe
at easter	aZds
at every	akgi
at fifteen	ackn
at fifty	blgejekp
at first	aqbegevk
at five	abneqs
at forty	ej
at four	adkkojqptc
at frankfurt	jm
at half	cn
at her	aZjknitj
at his	ajbj
at home	aibbdeimjekbnirbtjub
at how	aXbeteuv
at induction	adhk
at interview	bihl
at it	ajbcgchiidjZlpmiobtcue
at last	as
at least	aVbYcedagVjikenYoxqesetxuUvk
at length	aj
at lunch	ckleocqqtd
at me	aWbjeojoqc
at midnight	aVejkemjqjtn
at most	aocbgcuk
at my	ajbicXeifegmiekmlkmiodplqardtZuQve
at night	aYepgejokkqe
at nine	aondqmte
at no	aVbmekhekeojtk
at noon	adbljiql
at number	aj
at once	ajbdedgiheiqjbodqrretYue
at one	adbkgk
at our	aabegkhijnqbtlue
at ours	kk
at page	accoij
at paragraph	ci
at parties	gi
at peace	gj
at present	gckpqdur
at reception	bkqirm
at rehearsal	aljioe
at school	adbagmocun
at seven	aakktk
at short	aobehlud
at six	eihejkkeojue
at sixty	ambecejlketk
at some	aZdiniol
at something	aegm
at st	ai
at such	acijoo
at supper	kl
at ten	adblddojqqte
at that	gikboerk
at the	ajbdcideeeflhcimjXknllmonioYpQqYsjtYujvd
at their	addjhmikjbniqite
at them	aXekjm
at thirty	ak
at this	aicddmebfkgehljdkdsi
at thornley	ai
at three	abqp
at twenty	gj
at two	aWgmoiqs
at what	aZbjcledgeiejkmjniqercun
at whatever	en
at which	aicehl
at work	akkj
at you	gkijoe
at your	bkcXdceYfmgPheidjWkXlkmmnkpqrltdubva
at yours	aj
ate	awkdod
ate it	aejm
ate my	ak
ate one	ai
ate the	ak
athlone	aj
atrium	jcoo
attach	ckdkllme
attach a	accjlj
attach the	dj
attach with	ai
attached	anbbceecfngchkjekdlmmboZqkrWsktaucvc
attached ,	ajniql
attached .	aohj
attached before	aesl
attached herewith	abfo
attached it	aj
attached the	djhjmeqi
attaching	li
attachment	adbmceocrcsmtn
attachment ,	aWbmodresmtn
attachment .	al
attachments	tk
attachments .	tk
attack	aYjo
attempt	akjcmk
attempt .	aqjd
attempt was	acml
attempts	algdkj
attempts ,	aoge
attend	ajui
attendance	aibj
attending	ai
attending as	ai
attention	aUbbccfnicrvtivi
attention ,	gi
attention .	ajhjvi
attention to	aXforjtk
attic	aZeiijjl
attic room	ij
attitude	adci
audience	akbZcmglhdidjjkeobtjud
audience ,	tl
audience .	gijkoerkte
audience again	ai
audience in	cl
audiences	aegl
audit	cmgehdjjoeum
audit ,	heul
audit which	ui
audition	aZcZdmelgjhpibjYknnarRtcusva
audition ,	engcjdkcul
audition .	degihejeqjtbuk
audition again	am
audition and	addlkk
audition came	km
audition for	abgnhk
audition had	adol
audition i	dj
audition is	hj
audition online	tk
audition piece	adjk
audition should	oi
audition tape	dj
audition tapes	ki
audition us	aebk
audition was	aigjhe
auditioned	am
auditions	axdegchejbkjoeqbti
auditions ,	ai
auditions .	aoje
auditions and	kl
auditions for	aetk
audits	uj
august	ambacedtedgbhkidjjldnbqTratbulvb
august ,	aYhojjklqauk
august .	apdpne
august and	ai
august with	aj
augusts	ai
augusts free	ai
aunt	anbegdhmkbnkte
aunt ,	an
aunt .	ak
aunt sewed	jj
aunt's	al
author	ascdejgaibkenaqlriuevb
author ,	eknd
author .	ti
author is	acqm
authority	no
authority .	adnn
authors	amgnidleui
authors </s>	aple
authors began	gm
automatic	aWdjoltm
automatic reply	aadjtn
autumn	ardjecjVkineoZrdtauqve
autumn ,	beckdmjckj
autumn .	akkiuk
autumn i	giuj
autumn intake	adhl
autumn list	bk
autumn round	qj
autumn too	aeuo
available	aTbjcceehwlendtiud
available ,	fihj
available .	aThqqjtk
available for	oj
available on	aebkhnneqe
available to	aj
avenues	uk
avenues open	uk
average	adcili
avoid	aZkpvj
await	acfk
awaiting	aYdofl
awake	aTblcdjckjmnoerkto
awake ,	cekmtj
awake .	aerltl
awake over	acml
award	ajgbqj
award ,	al
award .	hj
award for	ti
award is	aeqj
awarded	aebigj
awarded to	bj
awards	bkglienitd
awards than	gi
awards to	gjnj
aware	aZgeheminmreuovk
aware .	aankuk
aware of	nivk
aware that	miul
away	acbWcrdRhniljskZleoascta
away ,	aeceeehlokqnrb
away .	backeegmikjknkocqdratcuevk
away ?	deek
away all	aj
away and	airj
away at	ao
away by	gcilrj
away day	abblck
away for	al
away from	aXelhiierpuk
away in	jjnk
away knowing	abtn
away liking	al
away my	abhmjekk
away so	adil
away that	am
away the	aVbecngihbjomm
away to	am
away with	un
awe	ii
awful	ajmktd
awkward	gnhZjdneojqmrdui
awkward ,	gk
awkward .	aigk
awkward for	aVolqjuk
b	aobccsrcta
b .	an
b test	cj
b wants	cj
b was	ci
babatunde	aj
baby	aibpdeedjTkroaqcrjtcue
baby ,	aibl
baby .	aebmkeoerl
baby and	aojekb
baby has	ki
baby in	aekk
baby number	aekk
babysitter	aXjook
babysitter ,	aWjook
back	becadvftgQhViJjekamjnTpmqmrbsltYuovc
back ,	aVbaccdijbkblmmpnbolqetcuq
back .	avbkceddeegchbjekilcnYretiub
back ?	aadieili
back a	nm
back about	aedl
back and	aojeolqb
back as	abkp
back at	amkeqj
back bedroom	ji
back by	aldinkqc
back desk	aetm
back for	ao
back from	akddebkjmenpodud
back has	acgl
back home	alke
back if	sk
back in	acbcdigZhbjmqsrdtluc
back into	abqltl
back is	akkdul
back next	aeli
back of	acenrluj
back on	aYbecidleZfugejjlemeneoaqjtduj
back one	dk
back or	aediqj
back over	ck
back page	ej
back row	glhi
back so	ak
back stair	uk
back the	dYgehejikemqojqdrj
back there	aeql
back to	akbZcedsgYhplYnVobpqrYskteuWvd
back today	ajsj
back tomorrow	ejqd
back until	hj
back up	di
back when	awgehd
back where	aeol
back with	aYbvdojekenbqctd
back within	amgj
back without	eckm
back would	adql
background	abbeklrotd
background ,	gj
background .	ackl
background i	hj
background to	rm
backside	adidrn
backup	om
backup plan	aaoo
backwards	alci
backwards .	ci
bad	albcciddgehYiejskimineodqdrbtc
bad ,	algjjekemdrj
bad .	aomi
bad about	aajrme
bad eyes	apgd
bad luck	aj
bad man	kj
bad news	jdkm
bad on	ammd
bad time	kjmjod
bad year	acjm
bad years	ai
badge	anekgdhdlimeneolreuj
badge ,	el
badge .	uk
badge and	ok
badge to	aj
badges	ai
badly	aiceepgdhcjmkembnaolqdrcte
badly ,	ei
badly .	enjdnboore
bag	ajbcddelgjhekbnkrc
bag ,	dejmtj
bag .	glje
bag and	ai
bag is	adem
bags	qk
bags ,	ei
bags are	qk
bailiffs	aSgejdk2qe
bailiffs come	kk
bailiffs took	abkm
baked	adjjrj
baked a	aerj
baked for	jj
baker	gjhktk
baker across	adgl
baker in	adtn
baker who	hi
bakeries	ai
bakers	kj
bakery	apedgbiijjoetdub
bakery ,	ij
bakery .	an
bakery had	jl
bakery has	hj
bakery is	ak
bakery was	kj
bakes	glud
bakes ,	aj
baking	aegdjbkeourdtj
baking judges	tk
balakrishnan	ai
balance	cagjhdrjtn
balance i	cdtm
balance of	akfiglodrdte
balance sheet	abolrm
balayage	tk
balcony	apmire
balcony .	mi
ball	am
balogun	ai
bamboo	il
band	bdcmdigbjjkYlineokqcui
band ,	cokc
band .	jl
band and	adum
band is	abco
bands	oj
bands on	ui
bandstand	ui
banerjee	ni
banerjee on	ni
bangles	adkk
banjo	gloe
banjo will	gl
bank	aebaccdcgchWkwndocrjtquY
bank .	aXjltp
bank and	ki
bank details	arqd
bank gave	kk
bank had	ij
bank has	kj
bank holiday	am
bank holidays	ei
bank must	odtj
bank shifts	ai
bank that	hekerm
bank's	aekoqe
banks	aj
banner	aejn
banner for	adjk
banner with	ji
baptiste	am
bar	akbddihdjemnodrdtd
bar #	mj
bar ,	mk
bar .	gk
bar is	uj
bar was	adcm
barasa	ai
barasa </s>	ai
bare	jjte
barely	aerj
bargain	hlodtm
bargain ,	aehl
baritone	ai
barking	adml
barking on	acml
barn	alji
barn .	jj
barnaby	ak
bars	ii
barta	aj
barta </s>	aj
base	aXfqvj
base and	acfn
based	vr
basel	aegm
basement	rk
basically	aYmoojve
basically .	admovb
basis	ho
basque	hksk
basque ,	sk
bass	tl
bassoon	aabmtj
bat	bmje
bat for	aj
batch	aebndeglhdkesjtc
batch and	acbksj
batch interviews	bk
batch's	ui
batch's channel	ui
bath	qkrl
bath ,	abqkrm
bath .	ai
bay	ao
baz	ai
bazaar	aenm
bazaar .	aenm
be	aabecbemfWgdhmiljjkjldokpVqcsWupve
be "	aaonvi
be ,	dlvj
be .	ancieZgbheiljamkndomqlrbtaua
be ?	amdcspvX
be a	ambicjdXecfegckdlboWqlrctbupvl
be able	aoddebgehVicjjkdmlnZrqtbul
be about	accjhjkeoeretq
be advertised	am
be advertising	aj
be against	aedigl
be ahead	gmud
be all	aignvd
be allowed	eihcnjrm
be alright	aj
be among	arhc
be an	aiik
be another	kl
be answered	di
be any	amccdled
be applying	rm
be arriving	acom
be as	amgjhbiejeoitnuc
be ashamed	achejmrn
be asked	abbdcdgdhqidjbklokqkrlta
be asking	ameehijekenk
be assessed	ajretj
be assured	mmoi
be at	bieigdhnocqmteub
be attending	ai
be available	hn
be aware	abuq
be awkward	aWgkqo
be back	alhj
be baking	aYor
be begging	abeegshe
be best	adnnqi
be better	adlltk
be both	cometk
be brief	aiokqeri
be brilliant	apoe
be bringing	jl
be busy	apoc
be called	aWcpomra
be careful	obuq
be certain	aadeqdtrui
be changed	aablqn
be chasing	gk
be choosing	hiuk
be choosy	ri
be chosen	ij
be clear	ajeaodup
be collected	as
be coming	li
be compared	hn
be considered	aqdifjhbve
be content	aiem
be corrected	accm
be curious	blciobrmuc
be cut	hikk
be delighted	aj
be different	adenkj
be disappointed	acgeokrn
be doing	acolum
be done	eohcjimdoctn
be down	aj
be easier	addkjlqk
be easy	anbicZjerntZueve
be eating	kl
be eligible	aj
be empty	abelok
be enough	elhcilqe
be everything	aeoote
be evicted	kj
be excused	aamq
be exhausted	tp
be expected	adojri
be fair	jk
be far	hi
be felt	heul
be fine	ajodqk
be finished	qk
be for	kjqkre
be forgotten	aabmmpoe
be found	aSbidngehljdkeqnri
be four	aZkr
be framed	aeim
be free	aqdeeehZjqqc
be freeing	acol
be full	hk
be fuller	addk
be fun	al
be getting	acglom
be given	adhijmoc
be giving	gj
be glad	amcddreagZiZjakdmenlobpmqmrcuW
be going	aetl
be gone	hk
be good	aloi
be gracious	gjte
be grateful	bidehcidjdlrolrjuc
be great	acdnlj
be handy	aaljtl
be happier	al
be happy	aeekgjiejjkeliqariuZvm
be hard	albccdeegihdjiqiriue
be having	aaclniom
be heard	arte
be hearing	aihdjeniojqeuj
be her	oi
be here	acok
be hired	cj
be hiring	aj
be home	aj
be homeless	aZksuc
be honest	adbiiejeojrlumve
be honoured	feik
be i	ajmj
be ignored	abhets
be improved	acgm
be in	aubodbgThSimkcoTqirYtTup
be included	di
be interested	bucehenYodtdulvl
be interesting	bm
be interviewed	achpoe
be it	adikoi
be joining	rn
be judged	aainritj
be kept	alddhmjeniodqerouZve
be kind	ajjj
be kinder	aceenjrktl
be late	adek
be left	ciki
be less	admoodtdum
be let	ajhejikjte
be like	al
be listened	hkoi
be listening	aiii
be lonely	adgjilte
be looked	aZdjnrrkve
be looking	hcjdkjoeqjrkteuj
be lovely	ll
be lucky	aaeegohcijuj
be made	aQeofmgehtikjcneocretnudve
be making	adho
be many	aekm
be me	adhijkok
be meeting	ui
be mended	lk
be mine	aVhw
be mistaken	tj
be more	aYemhiieljnjrdvj
be most	fqhd
be moved	abhnli
be moving	adhlqj
be my	gchdjrlj
be myself	aajmoirk
be near	abeiil
be needed	aWbmdlheul
be needing	jjuk
be neighbours	aeol
be nervous	ak
be nice	aUedjkmlortcui
be no	cehbinjlmnobqlrdteud
be nowhere	il
be obliged	fiqj
be of	akomvd
be offered	hk
be ok	aalkvl
be okay	akee
be on	bdiejpkjmeoaqdretcun
be one	arhekkte
be open	aodcnjve
be opened	achjon
be opening	jj
be our	aXhmkl
be ours	abnm
be out	oiteum
be outbid	ak
be outside	aYclqruc
be over	ai
be paid	aihjoetj
be part	adel
be passed	alndrk
be passing	el
be patient	di
be permitted	aj
be phoning	adnk
be picked	okte
be pleasant	mj
be pleased	apdihajiojqetdud
be plenty	cedjekheqcul
be possible	aweeodvb
be pouring	aj
be prepared	adem
be properly	henl
be proud	an
be published	hj
be put	aehqql
be quicker	iell
be quite	aicktd
be reached	tj
be read	aibkcegdhmmjoWrk
be reading	aUbniiniodrnteul
be ready	qn
be recognised	aehn
be reconsidered	ajgi
be refused	gnhcipoe
be registered	ak
be rejected	aaiitn
be relieved	aeol
be remembered	aWhsiejcoitk
be reopened	dl
be repaid	aloe
be reporting	adrq
be restful	abierntl
be returned	acdjkilj
be right	aphdij
be running	ii
be said	aZdkmlneojui
be satisfied	hl
be seeing	aagknjui
be seen	ansi
be sending	aakluj
be sensible	ql
be sent	dnlevd
be shared	aj
be sharing	ki
be short	ajgk
be shorter	ak
be shortlisted	jj
be simpler	aegdhmui
be simplest	abus
be sitting	aennqkue
be sixty	ko
be sleeping	abkn
be smaller	aeek
be so	aRdjeqhaitldnloYrdtnvc
be some	eoocsi
be somebody	adelgiicnl
be someone	niol
be something	aYckdohkve
be sorry	abeegihejcmYobqmuy
be spared	hm
be squeezed	adej
be staying	aqjeqe
be strong	amhe
be such	akte
be sure	djtouZ
be surprised	algkhcndoYuo
be taken	aYboijte
be taking	aqkemjoc
be talking	oi
be taught	okrm
be telling	gojkqeuc
be tendered	ajhe
be terrific	alte
be thanked	adblhjiejdml
be thankful	aibmdlhdud
be thanking	mi
be that	bicmdiergbhZnjoeqcrete
be the	aTbTcdeifmgrhYiekqmjnSqrrTun
be theirs	jm
be there	asdegihaijjdkcndomqcrdtd
be thought	an
be three	adbo
be thrilled	odtk
be thrown	ajeejcoo
be tired	an
be tiring	am
be to	amte
be told	aXbXcjdeejgkiZjkkimjnooiqardtjuV
be too	ckrj
be treated	hive
be turned	accmgdirjZreti
be two	al
be under	ik
be unfair	apoe
be until	meqj
be up	dj
be upset	ajee
be used	dloeti
be useful	ajei
be very	ameeieklokreuc
be watching	um
be weighed	achjimre
be welcome	asdkealeojqe
be well	adgn
be what	iiuj
be where	acojrl
be whoever	aXenhl
be willing	areelenevj
be wise	qi
be with	hljlqc
be wonderful	amgeti
be working	acom
be worth	adcpdeiijl
be writing	acdkhdkimnneum
be written	aj
be wrong	accjolud
be yes	aiqi
be you	aahdjnuj
be your	aTeogjiijnqerj
bea	ak
beam	aj
bear	aXcZfjhaiZkqqitjulvc
bear .	acjkkk
bear in	qk
bear no	amecgdjeoium
bear to	aden
bear with	acgm
beard	abbjeoiitj
beard ,	aXeoik
beard .	ak
bears	akddmm
beat	aYbmcogohdqd
beat me	adbjckge
beat the	gm
beaten	gktk
beaten by	akgetk
beats	ci
beautiful	aqgcjdrjtd
beautiful reading	rl
beautifully	aieegeiwjerctc
beautifully ,	ij
beautifully .	amiirdte
beauty	ajioretb
beauty .	ante
beauty and	abip
became	aTbqjjoitdun
became of	aWbogajjojteun
became the	acgj
because	cedieWgjidj2kqlYmWoOpdqkrZsUtQucvk
because a	hqjc
because at	am
because clearly	aeok
because i	aUdkekgjhZicjmknnjoYrc
because i'd	ai
because i'm	bogdjenmqmte
because i've	elkdum
because it	bccihoijjekkmdojqdtdub
because it's	vi
because my	amdkgdiijY
because nobody	ajbdieqjui
because of	alcddeedgahZicj0minboeqbrbteuT
because our	ak
because people	aeum
because she	bk
because she'd	aZjn
because that	aldjjckk
because the	bYcpgnhajXkkoerltdue
because there	aZcjgjjekkvj
because they	ak
because this	akkcqj
because three	adgijj
because we	rl
because what	adiejitm
because with	gi
because you	aabjdiebijjnmbtcuk
because your	asbdcegejrkeud
become	aPbkcldmerfjgchYklncqdra
become .	aebn
become a	aaiikn
become of	ji
become old	addo
becomes	cjebgejoneqk
becomes free	akee
becomes king	ak
becomes of	abcejoql
becoming	amue
bed	aXbeemhljjklqbresmte
bed ,	jk
bed .	ajjj
bed at	ki
bed flat	adsn
bed in	acel
bed on	hi
bed the	ej
bedroom	bejq
bedroom ,	jj
bedroom .	ji
bedrooms	ak
beds	ajkcsnvd
beds .	kesn
bedside	aUjrkk
bedside ,	aYjlkl
been	aZbleeftidjWkolTnjokqKrctkvp
been ,	gemoojue
been .	ajbjuj
been a	aibWdbeofpgVhjiakenmoUsite
been able	abbddjiijnmctl
been about	algkrdtb
been accepted	gj
been acting	cl
been an	giolrd
been any	kl
been anything	apod
been ashamed	aajjmo
been asked	aibagchejlkenkok
been asking	aZniqmul
been at	ankdom
been awake	blke
been booked	aloc
been called	aXbpglte
been closer	aiblod
been compared	aego
been considered	fk
been copied	neqjti
been counting	aZhikl
been customers	aaho
been doing	abgkkinirk
been done	ck
been downloaded	gj
been duly	fm
been easy	ak
been enough	addjhk
been fighting	ai
been filled	adblolpkte
been found	adck
been generous	ul
been given	aZbnkmrite
been glad	al
been going	aehemium
been good	aooc
been great	si
been handled	nk
been handy	bkoerj
been happy	ak
been hard	amocri
been heard	bk
been helpful	nm
been homeless	kk
been in	bdcjgehZiljbkamcnirrtZ
been kept	omte
been kind	adgjum
been kinder	aj
been known	acdkentj
been laughing	al
been living	aeko
been looking	aagnkkojte
been lovely	aeon
been loyal	aehkui
been lucky	gi
been made	eiiijioe
been members	jl
been mine	hl
been more	aqre
been moved	ak
been my	aehloj
been nervous	aj
been nice	bdhdoqreukvd
been nicer	am
been none	tm
been noted	fl
been of	ol
been off	kj
been offered	ck
been on	adgahqjckimiobreuq
been one	aioiti
been opened	aXdmelgeoctk
been our	aekn
been out	kkoj
been paid	gj
been part	am
been patient	aadmklmlue
been picked	bjte
been picturing	hl
been pleasant	mk
been plenty	aj
been practising	aokc
been promised	aeol
been properly	tk
been put	bihjrn
been quicker	gloeretl
been read	gi
been reading	ai
been readvertised	aetm
been refused	aiik
been repeating	ak
been right	aYmp
been running	aebltk
been sent	aebmnj
been settled	abdlnioj
been shown	bkmj
been since	aadkkj
been sitting	al
been slow	ni
been so	ejglkioXtj
been spoken	adblqj
been taken	aZglkdtiuo
been talking	aebm
been telling	arbejkkc
been thanked	ai
been the	aPcmdefihriajpkpmineoYrctcua
been there	aadjnloerk
been thinking	ap
been through	accigook
been to	avgbte
been told	bbcadcgohdkWnrqerqtXua
been too	ri
been trained	tl
been treated	gdspuc
been turned	aicjii
been up	abdngeoj
been used	gl
been very	aYbejjkmonrctm
been with	akbjgd
been wondering	ajjdtl
been working	abhjidtm
been wrong	ij
been your	achiom
beer	alre
bees	aobccljbmiodratlue
bees ,	cmmj
bees .	astd
bees might	adtm
beetles	ai
before	aabqcXdieUfWgphdiojSkWlYoZqurkskulvb
before ,	atbdcedngekcneocqbretd
before .	aqcddlglhcicjbkooYqZuY
before ?	blde
before a	bdemhjue
before and	akdmgeqbrj
before answering	ak
before any	bj
before anybody	aVhqki
before anyone	hjmd
before august	ai
before breakfast	acgo
before coming	dl
before diwali	aobe
before five	aaqp
before friday	abqque
before he	aZjlrk
before i	asbicXddeUgihWiljakYmanjqerStSut
before i'd	acbjik
before it	aebZeehnijjdmpocqbrcud
before june	an
before long	in
before lunch	aYbaglhnjlnjobqaretl
before me	aibi
before monday	aceehmqdul
before my	adtj
before next	aj
before nine	aink
before noon	ai
before or	aeon
before others	gj
before sending	aXporiuk
before she	aRbejoonqn
before somebody	qj
before someone	qj
before telling	aYjlok
before that	aXdkljqi
before the	acbucddkeVgehUiajRkklYmenUompdqmrdsotnueve
before then	amdXgehencqstk
before they	abbegbimjikkqeuj
before this	cqdbue
before trying	ak
before we	hZjekenkoaqYrmtkuk
before writing	aijenm
before you	aRbkckddeogahijXkcldmjoeqmrrsjtXuY
before your	aegpjjkdqnretdub
beforehand	rk
beforehand .	aerl
beg	aZcieqjdmqqe
beg pardon	aemi
beg to	akcjedmd
beg you	adep
beg your	acmq
began	aWdogkiokdodtjud
began ,	aedp
began .	bi
began to	aainji
began with	aeik
beggar	aaon
begged	dj
begging	aVezguhajamcobqZ
begging me	adeegvhb
begging you	aZezkemeoeqc
begin	bcgnhdjekeoe
begin .	ao
begin digging	adql
begin in	al
begin to	adgk
begin with	gkqe
beginner	gdhjiijltb
beginner ,	anij
beginner .	aXhjjmojre
beginner course	rk
beginners	aihjtj
beginners course	aetk
beginning	dkflgejbkdmenkocrdtl
beginning ,	akhi
beginning .	acflnlre
beginning to	akdljc
beginning with	actn
begins	glkemjqj
begins ?	ak
begins in	ai
begins monday	qk
begun	asbdddhciojjndobtcua
begun to	akbegeheipjjodriteud
begun with	gk
behalf	dklenmqkud
behalf of	am
behave	ai
behave .	ai
behaviour	abminn
behind	bocWdbeogUhWklmcneoUriuk
behind ,	aieekl
behind a	akbogejdtc
behind after	ai
behind it	aeenik
behind me	akki
behind on	aekk
behind that	uk
behind the	aebkejjdkcrjum
behind them	aj
behind this	qj
behind to	aejj
behind your	tl
beige	adbdceojtn
beige .	beok
being	aVbOcsdnepfcgrhbinjRklmmnZojperXsYtZuevk
being "	aj
being #	al
being .	acln
being a	aqgchkkloV
being ahead	gk
being an	abejhl
being asked	acgpjmobui
being called	ajgeti
being considered	ak
being corrected	ij
being early	aegk
being four	mk
being generous	qk
being honest	ai
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
being sorry	mk
being straight	an
being the	aebecdedgthkjekbra
being there	aeml
being told	adkptm
being too	acgl
being turned	aogZnj
being unsure	ai
being upfront	aj
being what	djgcikrj
being your	emhc
believe	aTbdcngdhZjukbmlnmqbrWsktZuivi
believe ,	gn
believe i	abbjmn
believe in	aiej
believe it	ajcbjjolsj
believe me	gbmluq
believe that	aWcmfjhejqme
believe the	aacmgehjil
believe you	iijmsi
believed	aYbbgbidjxkkmdomud
believed in	begdhejmkk
believed you	aZjp
believes	apje
believing	aTbceljmmeoute
believing in	adjl
believing that	akemod
believing the	aZoo
bell	am
bell .	aj
bello	ai
bells	cj
bells can	cj
belong	cigehlmn
belong in	aemn
belong to	aici
belonged	aagehliems
belonged in	admo
belonged to	adhlml
belongs	aTbkgdhxjcnitlud
belongs to	bkhmnj
below	aUcndzejfngTheibjdkVlrmanaoatXub
below ,	aXcddsejlk
below .	aScldkfnlmvd
below in	adrl
below ours	bm
below the	aldjke
below this	dj
below to	ql
below what	aedk
below your	ajcj
ben	anld
ben </s>	akld
bench	akbmcchkkite
bench .	aicekj
bench and	hl
bench by	ai
bench were	bj
bench with	bk
bend	ii
beneath	acgjkl
beneath was	aekl
benefit	aZhpkm
benefit ,	aahm
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
beside	csdaemgohYipjWkdlbmioaqardtV
beside a	gl
beside each	aj
beside me	aideekml
beside my	enjd
beside the	aZbkcpgmillcretdue
beside you	aein
beside your	njuj
besides	aiekllvc
besides .	ek
besides the	adlk
best	apbHcTdReUfvgkheikjdkTlbmWnpojpircsbuc
best ,	gcnsokretcue
best .	ajcifkgcneomqdte
best </s>	al
best advice	ai
best baker	adtn
best bid	tj
best bookshop	aj
best candidate	aegktj
best for	ajqi
best going	acfk
best i	anbe
best i've	argdje
best if	adnjol
best in	gj
best news	ai
best of	gdijokrbti
best one	al
best part	adrn
best person	iclktm
best press	ij
best regards	ai
best table	aehl
best that	nm
best thing	hdiorjtc
best time	aj
best to	aq
best version	aafp
best way	ar
best what	aj
best wishes	alpltd
best years	adhkidjm
best you've	aegk
bet on	ange
beth	anue
better	ajbadpedfVidjYkTmrnbodpdqlrqsZucvk
better ,	gijkoe
better -	an
better .	amcmdiejgihYiajamcoauc
better ?	am
better at	ml
better book	aj
better bow	hi
better candidates	ak
better choice	aYcnrl
better conversations	aWrr
better draft	ak
better editors	aZro
better ending	aj
better feedback	al
better find	aehn
better for	atikrd
better from	aahqmeomrc
better get	abuo
better hat	aadn
better i	ai
better idea	anbe
better in	gj
better judge	ck
better luck	aZdrge
better manners	aYritm
better news	qk
better next	atoeve
better of	aaqlrj
better on	ak
better one	nnoe
better ones	ak
better organised	aemm
better part	hi
better pastry	gj
better person	aeil
better plan	gk
better questions	al
better reason	ajceuj
better say	apee
better shoes	ai
better suited	ai
better talk	gk
better than	ebgdjlmkolqc
better things	mj
better to	ekojqire
better year	acbl
between	aSbrcQfbhdiijRkvlXmZnZojrksetrvi
between a	citj
between cork	gi
between forty	adkl
between friends	ajqeuj
between me	adem
between my	dl
between ourselves	ik
between pages	abbm
between ten	ai
between the	amcadcgehetq
between them	rn
between tuesday	blqe
between two	bdcegeknoetm
between us	aTglhjinjdum
between your	aZgiortc
bevan	ak
bex	anvc
bex </s>	ai
beyond	aZccgjhiijjemqobtjue
beyond me	mm
beyond question	tm
beyond this	mk
bias	aibj
bias in	bj
biased	bkgl
biased .	aebkgm
bicycle	aooerk
bicycle in	rk
bid	aibndQeifdgjhnjamnuWva
bid ,	abdehlknlj
bid .	albklemitkuc
bid again	akdeei
bid and	hjtj
bid before	adok
bid fell	lj
bid for	aiil
bid has	aZbjelmi
bid is	achn
bid on	gl
bid or	aeql
bid prepared	gl
bid rang	aagn
bid rests	ai
bid to	nj
bid was	bmgehjle
bid we	an
bid were	aj
bid won	tj
bidder	aebrdmfdgjhdldocpnrdtave
bidder ,	aadlldpn
bidder .	aqfe
bidder is	gk
bidder was	aebl
bidders	adhlup
bidders and	aauo
bidding	aagr
bidding ,	gj
bids	bicjgiherj
bids ,	aj
bids .	rj
big	apcdhdijjbkblembtYucvs
big deal	ok
big desk	iern
big enough	im
big one	ai
big program	ek
big word	gj
bigger	aebecbecgokelmolqeritaue
bigger flat	hi
bigger houses	abokrk
bigger one	adln
bigger role	il
bigger than	gk
bigger unit	hijj
biggest	ajcjhdjeqitj
biggest fan	ii
biggest mistake	gj
bike	kj
bike ,	kj
bill	abhdkulemondte
bill ,	aUkt
bill .	mori
bills	aekl
bin	adhdjtomvc
bin ,	aejq
bin .	ak
bin the	aj
binder	ak
binned	bi
bins	bdejketk
bins ,	aaektl
bio	di
biography	adbjgi
bird	am
birmingham	cl
birmingham ,	cl
birth	adbjij
birthday	aWbbgehej1kbodtm
birthday ,	jl
birthday .	aajr
birthday cake	ji
birthday present	jj
biscuit	aore
biscuits	apiekdmlre
biscuits ,	ai
biscuits .	arre
biscuits as	abmm
biscuits at	tk
biscuits was	akre
biscuits were	rj
bishop	aZgjnr
bishop ,	gj
bit	apbZcbdYedgoiijklemXoVqXuYvr
bit ,	amgjre
bit .	al
bit about	ai
bit as	aetl
bit dark	ange
bit daunted	adgl
bit disappointed	ai
bit in	al
bit less	ak
bit me	ai
bit more	abejhinlvi
bit of	gnjjrc
bit on	aj
bit sad	arvc
bit surprised	adhm
bit them	rcto
bit you	aXrr
bite	gi
bitter	akooretd
black	tl
black jeans	aetl
blame	bbcWdeedgZhdidjnkZmrojqdrouc
blame .	ao
blame for	mdon
blame only	aemk
blame the	am
blame you	aebecdgdjlmmqerp
blames	aZbjjo
blames the	aabkjk
blank	aYbjqitmuk
blank .	adbl
blank on	adqiuk
blanket	ki
blast	ak
blazer	adjm
blazers	ji
bled	amhe
bled for	amhe
blend	fk
blend of	fk
bless	aueeib
bless you	am
blessed	abol
blessing	asjdkd
blessings	ai
blind	btccgciiodrjsdtivb
blind ,	aebl
blind audition	tk
blind read	bkrd
blind review	ajbj
blinking	al
blinking .	al
block	abgmqevs
block .	gm
blocked	abmjqmvl
blocked drain	mj
blocked out	qk
blog	hmteui
blog .	hm
blog about	uj
blood	ap
bloody	adcedigjhkrk
bloody list	hk
bloody rock	aegl
blow	gkocrn
blow .	al
blow my	glod
blower	hj
blower i	hj
blue	bedegdimjjliocretd
blue ,	lk
blue one	al
blue pen	adjm
blurb	aelk
blush	acglmp
blush to	aZglmo
board	aZbXcjdVfjhZirjTlbnwoYqnresetivd
board ,	aYbehniqjdmennre
board .	cdgkhenkojrkve
board and	uk
board as	aeik
board at	aenjqk
board can	adri
board for	tj
board has	ajno
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
board's	becjjlrm
board's decision	al
board's opinion	acrn
boardroom	am
boardroom .	ak
boards	akclglhdncodrctjve
boards ,	ak
boast	acgn
boast ,	acgn
boat	alci
boateng	ak
boateng </s>	ai
boathouse	ai
boats	ar
body	aeiinlqjreue
body wants	aeqj
bog	aote
bog butter	aj
bogdan	al
boiled	aetj
boiler	cigerktkvd
boiler .	cj
boiler is	ci
boiler room	aj
bold	aSbdcddqretu
bold choice	adodtp
book	bXcbdUengahqiVjkmeneoQpoqktRuo
book ,	aZgmhilkqitd
book .	aicihjtdue
book about	cjgj
book and	akeijdqi
book at	ak
book club	aaro
book had	ai
book has	aeuk
book if	ej
book is	apcere
book of	acfigetiuj
book on	km
book out	al
book sold	achl
book the	aj
book to	aZblnj
book was	aebcjo
book when	uj
book will	acum
book won	amgc
book you	sj
booked	alcdddgoiejekcnioYqktc
booked a	am
booked for	bjheobql
booked in	gk
booked the	qk
booked two	aj
booked up	aj
booker	gotc
booker winner	gltc
booking	aYclddmmqkuj
booking .	aYcnhjuj
booking was	cehdmm
bookings	dj
bookkeeper	am
booklet	al
books	aqbWcegmhjiejYneoctivj
books ,	aj
books .	adberjtl
books out	aegm
books that	ak
bookshop	al
bookshop in	aj
boot	aaejrk
booth	heum
boots	mdrk
boots ,	jerk
boots .	jkme
border	aebmue
bored	algmia
borehole	aj
boring	tl
born	aZbcgqjeojri
born leader	gi
born on	hj
born to	aZgprj
borough	aeol
borrow	ajli
borrowed	aogehejbkmtd
borrowed from	kk
borrowed suit	bm
borrowed the	aibejekk
borrowing	ki
boss	acbkgnhcjTkbnsqcrkteud
boss ,	acdkni
boss .	aerk
boss and	gljenj
boss asked	aebk
boss has	gi
boss hears	ni
boss is	ni
boss on	ni
boss still	gi
boss was	bk
boss will	uj
boss's	adnp
boss's name	nk
bot	aacjvo
bot traffic	cj
both	aecjdneShdiZkilanXoeqvrjsbtjuivX
both ,	anue
both .	aprm
both afternoons	adql
both are	amdj
both be	abcjol
both by	dj
both have	ai
both interviewers	adbl
both interviews	aehk
both know	aVboglhcjcmmoiteul
both my	aahdjkkq
both of	aebedkiejnkeocqire
both on	aZqltm
both read	cjhi
both reports	aj
both said	ai
both sides	gm
both the	adbjmlqite
both times	alcj
both too	aecometk
both wait	nj
both ways	acklti
both were	aibi
both will	ik
both words	aatn
bother	aabecadcecgchekdlemnnsowqdtcuXve
bother ,	jlok
bother .	ak
bother answering	iinj
bother at	aj
bother sending	oi
bother to	nmqd
bother with	ok
bother you	eenloj
bothered	aeedgehkrk
bothered to	biedhl
bothered with	aerl
bothering	admm
bothering you	abml
bottle	ak
bottom	abbicedjelfigkhijdkdoirctc
bottom ,	gk
bottom .	abbn
bottom of	bbdjejfihijekeojrdte
bought	ajgVhiicjtkbmdolrWuavj
bought ,	aj
bought a	aZjordtk
bought across	oj
bought every	hm
bought for	ji
bought me	ji
bought new	ji
bought the	aWbdhdjrkjok
bought you	amjd
bought your	ji
bounced	bj
bounced ,	bj
bound	aijekdnmrjteuc
bound to	nmrkud
boundary	ak
boundless	ik
bow	aYclgdipmloite
bow .	oj
bow out	aj
bow to	aZcmio
bowen	aj
bowen </s>	aj
bowing	ak
bowl	jo
bowl ,	ji
bowls	ni
bowls on	nj
bowls with	ai
box	aabldkfmgbhbiljdkklenbocqcrYsktXun
box ,	aejjuj
box .	aeblfnnerd
box for	aWcjslum
box of	aeim
box room	aaekko
box this	ai
box to	al
boxes	cdjkqesltk
boxes ,	ak
boxes .	aZsmtl
boxes are	ai
boxes of	aj
boy	biddecgnhbiekknbodqbtkuj
boy could	aegl
boy got	adtl
boy has	akji
boy in	aj
boy slept	aj
boy who	jj
boy with	tk
boy you	acgm
boys	acbbgehaj0klodqdteub
boys .	ji
boys came	ki
boys have	anjkkb
boys to	jk
boys we	aejj
boys which	jm
boys will	aejl
brackets	ak
brahms	bjci
brahms ,	aebjcj
brain	cdrr
brain to	rl
brain would	adrp
brains	abio
branch	aibadmebgqjblknaoeqcrateuo
branch ,	alue
branch .	eegmhjll
branch ?	aednijne
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
brave	aVbceegihejZmbolrptxueve
brave ,	ok
brave choice	aiokte
brave enough	adtl
brave of	aZjeojrptl
brave to	abgmrjtd
bravely	ai
bravely .	ai
bravo	acbeddgejarbt2
bravo ,	aYiirdts
bravo for	jdtm
bravo to	amtk
bread	beckdkedgkjekqrctjuX
bread ,	addljekk
bread .	aedljdkotkua
bread and	aj
break	aqbdekgeheidkcmeqdrdtivi
break .	am
break a	ok
break legs	ej
breakdown	ajde
breakdown did	aecj
breakfast	angrjckb
breakfast .	gk
breakfast and	alje
breaking	aj
breaks	aagkon
breaks .	gk
breast	ik
breath	jbkeojrjte
breath .	aemk
breath away	il
breath for	aioj
breathe	adipjetk
breathe in	ii
breathe the	aeim
breathed	aYipmk
breathing	abglkjljoe
breathing .	adkk
breathing room	gl
breathnach	aj
breathnach </s>	aj
brennan	ak
brevity	adtm
brick	rj
bricklayer	acglrj
bricklayers	qj
bricks	aj
brickwork	aeck
brickwork ,	aeck
bride	adrn
bride .	adrn
bridge	aicmgkhaiiodrjtdue
bridge ,	ak
bridge .	aXgmijrl
bridge was	ajci
bridges	aagr
bridget	ai
bridie	ak
brief	adcpgcheiikemeosqbtcudvb
brief ,	aabkomtj
brief .	aoqerj
brief and	ao
brief asked	becioktc
brief said	cl
brief that	aZdnoltd
brief was	aYcmrk
briefed	gk
briefing	uj
briefing changed	uj
bright	alom
bright side	on
brightwater	ak
brightwater have	ai
brilliance	aeil
brilliant	bdceeeglisjcoZratl
brilliant ,	intj
brilliant .	antd
brilliant editor	ii
brilliant for	acgp
brilliant in	tk
bring	acbXdjgshUicjikTlombnjoVqksq
bring .	gj
bring a	aqoerdti
bring back	al
bring fewer	aj
bring it	acginnodqluj
bring my	aWdlellm
bring pictures	adrm
bring samples	aaom
bring so	gm
bring the	ajdeedgdkclkneodqlsrtduc
bring them	uj
bring up	aYcldm
bring you	ek
bringing	edjlkmmi
bringing it	mi
bringing the	jl
brings	fn
brings it	ui
brings you	aefn
brisk	adbl
bristol	bjhj
bristol for	aehkji
bristol offer	bkje
bristol would	qi
broader	akoltave
broader meaning	aiolta
brochure	abbpiptb
brochure .	adbpte
brochures	hj
broke	acbqceeYgeiektqe
broke ,	abhkkl
broke and	adebkq
broke down	ak
broke my	aijj
broke the	ak
broke your	aZbqje
broken	aiciecgejzkdmenerdtcub
broken .	jl
broken an	aejk
broken my	aejm
broken the	adjm
broken upload	akue
broker	qi
broker to	qi
bronze	ajti
bronze in	aj
brother	amcedegXiZkollmdnVoeqdrbtjun
brother ,	ak
brother -	bjgenZtiuk
brother .	tk
brother ?	aeej
brother has	aikk
brother in	am
brother is	aYjlljui
brother lends	kl
brother works	ui
brother's	bejdkp
brother's boys	ki
brother's funeral	ki
brother's with	ui
brothers	aegdur
brought	aaccgjjdkYmjnnopqdsmtXub
brought .	acjemn
brought a	aj
brought in	aegnhi
brought me	gaijjdnmoj
brought on	acgkoj
brought some	geodrn
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
buckets	actm
buckets .	actm
bucks	bj
budget	anbkcldVgkhajXkVljmpncodratouTvV
budget "	aabn
budget ,	cmgmmjoete
budget .	aibecdgkilnjocretj
budget and	alne
budget has	ajherm
budget is	tj
budget page	aemn
budget question	acmlqk
budget stretched	abom
budget table	an
budget was	adherets
budget you	cl
budgets	apbkreudvb
budgets .	ni
budgets are	ai
budgets were	adbk
bug	aivm
build	cefjheikrlvj
build .	rm
build a	il
builder	akbkcigdoetcui
builder in	aackuk
builders	ajglje
building	aeekfdgZiejckUmanrqorrtivY
building ,	hnieni
building .	aWbkceengkhcienmoirmtd
building and	aikeni
building deserves	amhe
building gave	aXoktn
building has	ni
building i	uj
building my	aj
building needs	acejij
building on	ql
building the	hj
building was	al
building who	ijnj
buildings	al
built	aPbecafmgohqikjXkeolrmua
built .	aXfjom
built a	adrp
built for	ok
built in	abiktm
built that	aehqje
built the	abgnhk
bulbs	jk
bully	abbprb
bummed	anob
bummed ,	anoc
bump	aldi
bump into	ak
bump this	di
bunch	aXiejdolrltn
bunch for	aXomreto
bunch of	iern
bunk	bejm
bunk they	ji
bunting	jl
burden	aUglmttl
burden ,	acgjmj
burden and	mj
burden of	tl
burden to	abgimk
buried	aSdijmkmuj
buried my	aYbjkp
burn	um
bursary	adbegchsjckkndoeqYrltdul
bursary .	aehl
bursary opens	ai
bursary scheme	uk
bursary was	adhl
bury	aibcuo
bury your	abup
bus	bTdbejgiheickqlkminaobqYse
bus ,	jp
bus .	akgotd
bus and	mk
bus at	hl
bus driver	adml
bus fare	aeeojdko
bus for	ai
bus from	ankc
bus goes	ck
bus is	acko
bus money	lk
bus shelters	herk
bus stop	abjkoirk
bus times	aj
bus to	un
buses	ao
buses for	ai
business	aRbXcbeegdhkiXjYkcm1neqnrqtXuj
business ,	aVolqmul
business a	rl
business and	qjsi
business asking	mn
business cards	hi
business giving	behn
business in	ak
business running	rntd
business sending	aemn
business turning	hk
busy	ambZecfmgXhZibjWmxncouqcrWtVuU
busy ,	mm
busy .	ojqi
busy as	aemjol
busy department	adol
busy editor	mi
busy everybody	oi
busy morning	acdk
busy people	gejemr
busy to	aaoq
busy until	akqd
but	aecjdmfsgchUiojekjlPmWoqpbqXsbtRuTv+
but a	ckeifmkdodresive
but an	aaekol
but by	fk
but clearly	aZop
but could	aZdieovc
but do	aaom
but everybody	ai
but for	aVbkceheiljn
but he	aj
but here	aedj
but hey	ol
but i	avcedoeTgchWiajYmlodqjrksctTuWvp
but i'd	akkiod
but i'm	eegineojretr
but i've	oerm
but if	aecjei
but in	hk
but is	aads
but it	ddgjikmloXvo
but it's	cidiok
but kind	aj
but may	dj
but me	aebpoe
but my	alnkok
but never	kkoire
but no	ckgi
but nobody	aeckipjboXsl
but not	ccekgeojri
but of	aegjji
but ok	aiokvb
but on	rj
but one	aWcmdjgeojtl
but only	aideqn
but perhaps	aeom
but please	aiji
but she	gljioe
but thank	ai
but thanks	oi
but that	abjkqiuk
but that's	jk
but the	ambZcpdaeZfqgihijXmdoRrVtYukvj
but then	aekkrn
but there	eciijjkZoeruve
but they	am
but they're	aj
but they've	abklok
but this	akekgjjdkevi
but to	aYisjekenm
but we	alcehmie
but we've	aj
but with	ccol
but would	dm
but writing	hk
but you	aibecdgiinjooTvi
but you've	ji
but your	aucegjidjdkkoZ
but yours	al
butler	al
butter	rlte
button	abojrlvl
button works	rm
buttons	aj
buy	aljXkileneqdrZtluq
buy a	al
buy all	hk
buy from	aduo
buy the	abkkrdtm
buy them	acum
buy your	gjuj
buyer	adbiijlite
buyer for	ki
buyer in	bi
buyers	iluk
buying	argejincrkue
buying from	jl
buys	aehk
by	bZcldbejfZhqiojWkSlZoYpQq2rcsXtjub
by "	citevk
by #	al
by ,	aVcegdolrq
by -	ajclle
by .	acdigjom
by a	cedagmiejckdmcnjoZqbsktluZvj
by about	gk
by accident	ap
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
by candle	ackn
by easter	akgikjte
by eleven	bk
by email	bihijeto
by everybody	ak
by everyone	aXfkglhj
by far	gl
by fifty	bj
by five	aiqn
by for	bj
by four	ak
by friday	aibbdZekhckeoeqmuq
by habit	aj
by half	ej
by hand	aodigajitc
by heart	aetm
by her	mnte
by his	an
by how	ambetk
by in	am
by it	gm
by its	aeckgl
by itself	aibl
by june	achikn
by letter	abdo
by line	aecmhjmk
by lunch	acnn
by march	aj
by may	an
by me	abbdciekgjhdjkoeqi
by mistake	ar
by monday	ajbedbekhkjineuj
by morning	aeqj
by most	aYcjijuj
by my	apbZdkekgchkiekZqcte
by myself	aTjmontk
by name	aibegotduj
by next	al
by night	jk
by nine	ci
by noon	adkiniqnuc
by now	aebedseegYhjiancopqa
by on	am
by one	crojqctc
by our	aqbc
by page	blccll
by people	akgahcjkob
by phone	am
by point	ai
by post	dmhkkkqc
by registered	ai
by return	aZhblpqnti
by right	achn
by rights	aXhr
by saying	aeil
by side	aXcrhk
by six	adql
by small	hm
by some	cini
by somebody	augZiinjobqe
by someone	bccagZhYikjknkoZrktm
by something	bj
by such	adgm
by sunday	aduk
by telephone	acdlhl
by telling	qj
by ten	biheql
by text	abmm
by that	becshiidjdretd
by the	aicddRejhiisjmkdncoQqorXsctdul
by their	ieuj
by then	ddedquue
by this	abdnhd
by three	ambcqite
by tomorrow	alelqb
by tonight	qmue
by train	aj
by two	aigi
by wednesday	ql
by which	aZmnqk
by whoever	aanjrrvb
by you	bdgbhZi1jeqercue
by your	albncjedhZidjckcnbtluive
bylaws	accm
bylaws ,	accm
bypass	adnn
c	aabkcrrdtevq
c .	abcn
c empty	adbm
c that	adbm
ca	al
cabinet	ajilnd
café	anibqlritd
café ,	adql
café .	rj
café by	aj
cake	aibcgaiejkmjrlte
cake ,	aXjnkm
cake .	avtc
cake anyway	ai
cake for	ai
cake i	acjemn
cake in	aloe
cake tins	jdon
cake with	acjm
cakes	aeckhnreti
cakes were	ck
calculation on	aj
calculator	cj
calendar	acddomqn
calendar ,	al
calendar and	aijiqc
calendar open	adql
calf	acjn
calibre	acbdcdgwid
call	aZbmcveIfahsiRjmkUlknjojpbqkrBsntcudvP
call ,	biccdmgjhcjekcljneoiqjtduc
call .	ajbddjgchslbmZniokqYresntYuc
call ;	am
call ?	djle
call a	aabdcuknre
call and	ckjk
call as	ak
call asked	abcksj
call at	aeqm
call back	aj
call before	aZdkqm
call closed	acbl
call for	aibjceojte
call from	adbagmhrniodqe
call i	jl
call if	ak
call in	ak
call is	hjkdnkqe
call it	bnhemnnnoZqeteud
call me	abechkiejblindobqisitqubvd
call my	cdgklj
call on	blniqe
call open	addl
call or	dk
call rota	oi
call round	ql
call scope	aj
call sheet	ak
call that	co
call the	aYbdckhkndqmum
call this	aclnqj
call to	beneus
call was	nn
call with	li
call would	alcedihijeomqb
call you	aicldcikne
call your	aaqjtn
callback	aYhqjn
called	aRboctdeeigpiSkllinYqbsitjuXve
called "	ambjteve
called a	aecigeheko
called back	bconrdsk
called director	rl
called for	aaclrk
called it	adgjjl
called large	ckie
called me	gi
called overqualified	tj
called reasons	adcm
called the	abgomlte
called you	ll
callers	ci
calling	glicmencocqprj
calling ,	gm
calling herself	idrl
calling me	qk
calling my	adtj
calls	aWdZeefegkhkickllbqltk
calls ,	al
calls .	om
calls for	hink
calls it	aWgmtn
calls me	abjjql
calls on	kk
calls the	ajckddgjhkneqa
calls this	aeqk
callum	aj
calm	aiqmve
calm and	ak
calmed	ap
calmed me	ao
calmer	ak
calmly	alkj
calmly .	kk
came	albnccdNfegjhkikknlZmYnUpcqWrmsWtpuXvc
came ,	gokjme
came .	aegkjmkeoirc
came across	clderi
came as	rn
came at	adto
came away	ikjetm
came back	abbucdddgcjlkeocqetk
came before	actl
came by	ak
came close	ak
came closer	dj
came down	acbiop
came for	aehkimqj
came four	jk
came fourth	gm
came from	aXbjgciiosrmtd
came home	bm
came i	gm
came in	ajbncddeekgakkocretb
came into	bdinje
came just	amoe
came late	aj
came of	al
came on	bcdijjki
came out	albeccdehljakjti
came so	ak
came the	acjkkk
came this	ak
came through	angkkZ
came to	cjdegiidjbkmmenaoark
came too	aeck
came top	hm
came twice	tl
came up	aVjcminlqkrnuk
came while	ak
came with	aibbklrdtk
came within	aj
camera	abcjkltduj
camera ,	ak
camera crew	acul
cameras	aeem
cameras up	aeem
camille	aj
camp	kk
campaign	bnme
campaign .	bnme
campus	ai
campus ,	ai
can	acbccmdcejfUidjikellmpndocpkqcrosktiua
can ,	aZkklimj
can .	am
can actually	nmre
can afford	adkjrl
can agree	aetl
can all	biqj
can also	ajti
can always	acdnoi
can argue	aj
can arrange	abtm
can be	ajdjeqgUhViWjekXnkoiqluT
can bear	aden
can bring	aeekjj
can call	alcihkqZ
can collect	an
can come	arddedplqY
can count	airj
can cover	ai
can decide	nl
can do	aadkgohmiZjpmkneoXqbrctkuave
can drive	aacjtl
can drop	ej
can explain	aYceneomrcteus
can fill	aeel
can find	aTcsechjrctduq
can follow	geqdru
can get	ajjdrj
can give	hikeui
can go	aeephdjmoeqkretiuc
can guess	bl
can halve	aeem
can hardly	cogYhminoerdtb
can have	cidkhlqbrl
can hear	ap
can help	aeelvi
can hold	aZijqq
can i	amcddnlrndqcvX
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
can look	qi
can make	aackekgihkmerbui
can manage	glhe
can no	aZolul
can now	andk
can offer	ajkk
can one	abeejekpmmvc
can only	aWbmeXhbiljdkcmpqjrnti
can overlook	aemk
can pay	ek
can pick	ai
can plan	aj
can play	hl
can promise	mj
can prove	aYcwrd
can put	acmlrj
can quite	mjok
can read	neokri
can recommend	abrotk
can report	cj
can reread	am
can return	edpn
can ring	aiqi
can run	ijlk
can say	aZckddeegmhdinjemdnkojrcti
can see	ancMdceXinjllemZneoerttiuU
can send	anedok
can share	aped
can show	aUbqhl
can sleep	adjm
can sort	acqn
can spare	aeel
can start	amelta
can stay	alsn
can still	heqm
can stop	ki
can take	eehk
can talk	aXnjuo
can tell	akbjceeegehjjeleqnteue
can thank	acnl
can that	ajsqvU
can the	aXeo
can think	apceechmmdre
can tick	alhe
can understand	ai
can use	aplire
can usually	gjhe
can wait	aoejgkhikeocqV
can we	aWllqlvj
can well	ak
can work	aiceqk
can write	ndrk
can you	aVcjdYidjpmmneqerbtcvs
can't	aWbdc1dWebfcglhYkqlYmkncoQqlrmtjuMvi
can't ,	cl
can't .	aigj
can't afford	cegmieki
can't be	adbbcodkeegjhdickilemcqerqtVue
can't believe	geiksj
can't do	asceme
can't eat	jj
can't even	aablcjki
can't expect	mjri
can't find	jivj
can't get	amjjkd
can't have	aTckgihdiijjlimlrb
can't hear	ccemrk
can't help	aYbkijnkrj
can't hold	adgkqj
can't know	kk
can't let	ak
can't manage	akke
can't pay	eekn
can't pretend	aegm
can't put	abmmri
can't read	ri
can't really	aecooe
can't say	ancbjeql
can't see	aeck
can't skateboard	aetl
can't start	al
can't stop	abkjml
can't take	ejkjqe
can't tell	adrbtp
can't think	ajcehome
can't use	tj
can't wait	aeqotk
can't win	gl
can't write	ai
canal	bdciinrdtj
canal .	inre
canal boat	cj
cancel	omqd
cancel the	omqe
canceled	ajqe
cancelled	aPhcjrkloq
cancelled ,	adkj
cancelled the	aejlki
cancels	aetn
cancer	knvd
candidate	aZbjcXdYekfZgiiXjdkemonXoqpntqub
candidate ,	aahiml
candidate .	bkhj
candidate by	ajgeti
candidate for	gj
candidate had	aeol
candidate in	acbm
candidate is	gk
candidate more	ajherl
candidate once	ai
candidate so	acenmmoe
candidate survey	ui
candidate was	oi
candidate who	aibcgdojtk
candidate whose	bj
candidate's	aYbjclhj
candidates	aibbddfkgmhjjemoretdue
candidates ,	ambcci
candidates .	flgehjmj
candidates had	bj
candidates will	ol
candidature	addi
candle	aWgjijjlkl
candle for	adjn
candle to	gjii
candles	tl
candles .	abkitl
candles for	ak
cannot	aUbrcxdcfbhQiYjnkpmjnYoWresitSvd
cannot be	aZbkcreegnhciejbknqbtbuavd
cannot carry	alce
cannot even	adborc
cannot express	mi
cannot find	adcm
cannot go	aekm
cannot have	ci
cannot print	si
cannot promise	aeul
cannot say	alcejm
cannot see	ci
cannot stop	ek
cannot take	ademliqe
cannot tell	ql
cannot undo	mj
cannot wait	aiqkud
canteen	akhejdoi
canteen at	ok
canvas	ai
canvases	adclkepn
canvases ,	acqitj
canvases on	abpn
caoimhe	aj
cap	aebkem
cap on	an
capacity	fl
capacity .	adfl
capacity's	adck
capacity's the	adck
capital	aj
cappuccino	ti
captain	gkheiinntmvZ
captain ,	gl
captain say	nj
captain will	abtm
caption	lj
car	abbVdjgjhXijkvlcmcobqbrbtiuo
car (	aj
car ,	al
car .	kj
car at	aj
car for	acgn
car is	adkk
car park	adbadjgcheikjnketlukve
car to	ai
car with	kj
caravan	adjm
card	akbWeegahbjvkoldnaobqircsitZuave
card ,	ajjo
card .	abdjjr
card that	ak
card through	dj
card with	jisj
cardamom	aj
cards	ajgkkiodte
cards ,	hi
cards .	am
cards from	adgm
care	aubWddhYibjVkembnaomrluevi
care ,	ajcjgeoj
care .	areeiekcom
care certificate	rl
care for	rk
care home	kl
care of	ak
care plans	gm
care to	aeqjui
care with	ai
care your	tj
cared	aackjlmdok
cared about	aajool
cared for	clje
career	aUbefjgdhciqjlkerm
career .	aZiltk
career advices	rj
career with	aajn
careers	heiineon
careers fair	aj
careers page	al
careful	amcifYgchaiejjndoSrbtrupvZ
careful ,	cjodtj
careful .	ki
careful consideration	aefatrve
careful diary	ui
careful editor	al
careful readers	ak
careful with	ocrdtkuo
carefully	amedgdhdidndobtcuv
carefully ,	ajuk
carefully .	alee
carefully about	aUuw
carefully and	ai
carefully you	al
careless	acbljboitiul
careless ,	aebnjd
careless of	aj
carer	aYks
caretaker	aodl
caretaker ,	ai
caretaker .	dm
caring for	ai
carla	aWhloo
carla moved	adhl
carnegie	ik
carpet	cordtl
carpet ,	ai
carpet .	ak
carpets	aaon
carrick	accigj
carried	atge
carried away	aj
carried this	aj
carries	aahlri
carry	anbbcXdeejfpgkhZjmkYmenborqZrZtVuZ
carry .	al
carry a	aj
carry my	adbegr
carry on	amceedgeosqdud
carry that	aejm
carry the	ai
carry them	fi
carry your	acemij
carrying	gmmi
carrying on	ai
cart	aj
carton	aatm
carvalhal	aj
carvalhal </s>	aj
carving	sk
carving ,	acsk
case	akbVevgQheiVjdkamWnooirlsatRvl
case ,	ajdcqlrjuevj
case .	aqcijeve
case a	diljrj
case anybody	aj
case anyone	an
case for	ckjmre
case i	ai
case is	hi
case it	aWcnemjbrjuk
case my	di
case nobody	beol
case reports	hi
case somebody	abeium
case something	em
case study	akdchi
case that	qlue
case the	ambeccdknkqd
case they	uj
case you	aibccderhejimeniqducvi
case your	amee
cases	cbgihekelitium
cases ,	ul
cases failed	lk
cash	ej
cast	aobcgnidjdnirbtbue
cast ,	an
cast .	algi
cast an	njre
cast bronze	aj
cast is	ek
cast list	oi
castellane's	gi
castellano	al
castellano </s>	al
castellanos	aipe
casting	bjcigcnk
casting ,	adcj
casting people	bk
casting was	nj
casual	kj
casual contract	kj
cat	ajclgdibjYkXrltsud
cat ,	aaejtl
cat .	aZrktk
cat and	ci
cat is	ci
cat on	ankc
cat sat	rl
cat walked	actm
catalogue	bdjl
catalogue .	albe
catch	akdkodudvk
catch .	vj
catchment	adbl
catchment ,	adbl
caterers	aijemiqi
caterers that	aiqi
catering	tl
catering .	ak
catering was	aetm
cathal	ak
cats	aiol
cats .	ol
caught	aybccejdmire
caught a	aj
caught an	ak
caught me	ao
caught the	al
cause	ajuj
caused	eejqkdmi
caused this	jm
caused you	ammd
cave	qi
cc	aenm
cc :	ni
cc'd	abnm
cc'd lydia	abnl
cc'ing	nk
ceiling	an
celebrate	om
celebration	aajm
cell	qi
cellar	aj
cellist	acgdhcjkkjokrk
cellist ,	ai
cello	aeceecgZhajpkrldti
cello ,	aibkkj
cello .	al
cello audition	oi
cello goes	jm
cello in	aXkkqltl
cello seat	dl
cello to	kn
cent	cmtn
cent ,	al
cent upfront	ci
centenary	jj
centenary ,	jj
central	aj
central idea	ai
centre	amcmhiretcue
centre ,	ak
centre .	cn
century	abcjgeiijeritk
century ,	acrj
century .	akiitd
ceo	adntud
ceo about	nj
ceo gave	aenk
ceo in	ai
ceo's	ni
ceo's office	ni
certain	aKccebhiikoeqcrstv
certain ,	ajikjd
certain .	acoctq
certain background	rm
certain how	acblci
certain kind	aarr
certain that	addjui
certainly	caeeheicneritv
certainly come	am
certainly one	aZtluj
certainly revisit	aetk
certainly see	ietk
certificate	ambZcodbebgahdiklrneqdsitbudvd
certificate ,	al
certificate .	illk
certificate and	lk
certificate is	ck
certificate says	ci
certificate was	aecj
certificates	gqkeojte
certificates ,	gl
certificates .	aago
certificates in	ak
certificates the	bj
certificates with	adol
certs	bm
certs to	bm
chaconne	gi
chaconne ,	gi
chain	adojul
chair	aabxcWdielgehjjjkWlbmnnioetXueve
chair ,	achiikre
chair .	bidmebgiodqkrc
chair ;	on
chair a	rk
chair and	aeekni
chair asked	bi
chair at	aebk
chair by	ml
chair for	bnoe
chair goes	ni
chair has	bktk
chair in	aj
chair is	acbini
chair to	adjm
chair was	hk
chair without	mk
chair would	aljj
chairing	aote
chairman	abbmgdhejdnrrmteua
chairman ,	aabiilnirkte
chairman and	nk
chairman asked	rl
chairman on	bl
chairs	alcdeigZiejjkennocqercud
chairs ,	ek
chairs .	auge
chairs for	ai
chairs your	adnn
challenging	fk
chambers	hm
chambers like	hm
champion	aZgpnj
champion of	adgjnj
chance	aXcXdnepfjgaiYjekdlcnloiqvrWtWui
chance ,	aXekhlqj
chance .	aTbjhejmom
chance at	aaqn
chance of	akdieeok
chance that	bidjoe
chance to	bcdleiflgeiejVkdmdnjoaqordukva
chance with	ai
chancellor	adnqqd
chancellor will	alqe
chances	blje
change	ajcjevfbgQhYiTjWknllmZnSrOtiuk
change "	aetl
change ,	ailj
change .	akcegbhjkjrdtk
change a	tlue
change and	aden
change before	ai
change first	ak
change halfway	bjhe
change in	am
change it	aden
change my	eikclk
change of	aZcieljdkmleoiqptdue
change on	ai
change that	akhe
change the	aaekhdqcurvj
change their	aedi
change this	qj
change you	hi
change your	abcodjekibjencqjreteuk
changed	ajbrcRdkeigShdipkVmcnXoSqkrTsptbvn
changed ,	adbjqn
changed .	akbdgdijjekeobsq
changed ?	aedl
changed after	acbjuj
changed between	acbp
changed how	asue
changed it	aqbe
changed my	ak
changed on	abbidk
changed our	al
changed since	aodi
changed the	ajbjlj
changes	aidegjhdijqdretevt
changes .	aWklum
changes in	ai
changes nothing	atkeua
changing	aicjelgehckeqlte
changing it	aj
channel	acgivj
channels	bn
chap	bk
chap who	bk
chapel	aj
chapter	asbiepgchXiYkZlcmdnWomtduivc
chapter ,	ak
chapter .	ar
chapter eleven	adjk
chapter four	aobdcddlve
chapter in	abfitm
chapter like	gdrm
chapter nine	am
chapter on	ui
chapter six	ak
chapter three	accl
chapter two	amemtd
chapter with	acomqk
chapter without	neuj
chapter you	aeol
chapter's	gi
chapter's finished	gi
chapters	aadbhloerkto
chapters since	dctn
character	aVemiktjvl
characters	cetkvk
charge	badceihjicjdkclqobtpuc
charge ,	tm
charge .	ablmnj
charge for	ap
charge nurse	hj
charge of	akodtl
charges	litj
charities	uj
charity	alekgbhaijkYrjteuk
charity ,	el
charity commission	ni
charity has	iluk
charity is	rl
charm	aabddminrjtd
charm for	dm
charmed	ajbi
charmed by	bi
charming	aZbcdmooroteue
charming ,	aabddmgdopre
charming ;	aarn
charming story	gi
charming to	airkte
chart	al
chartered	ok
chase	dj
chased	aYdmon
chasing	aicegkrdtm
chasing trends	retm
chat	aPcmdihclmmknmtcup
chat ,	ljoeqi
chat .	aXckojul
chat ?	adnk
chat is	uj
chat on	ui
chat with	aaljnj
cheap	aUbjclgkierj
cheap .	bmrc
cheaper	aYeigcheoZrjtx
cheaper ,	adekrm
cheaper .	aeoetn
cheaper and	al
cheaper crowd	tj
cheaper roof	tj
cheapest	tj
cheapest bid	tj
cheated	acbl
check	aUbkdceehajclnnkobqlrbsjtmubvp
check ,	aebj
check it	adtm
check our	li
check that	ak
check the	belisk
checked	anbjcioeqdvn
checked and	aj
checked the	blcdvi
checking	adbcdmfoomvd
checking in	adfpvc
checking my	adol
checking the	al
checking whether	acdn
checklist	ao
cheek	ml
cheer	aq
cheer from	ai
cheered	a2bZte
cheered .	ai
cheered me	atbd
cheerful	a0jetb
cheerful .	aj
cheerfully	al
cheerfully .	al
cheering	bedl
cheering .	aj
cheering for	addm
cheers	awgcobreti
cheers .	ai
cheers for	amodtk
cheers from	ak
cheese	aote
chef	ckglljnkqerdtd
chef ,	nlqe
chef in	giiird
chekhov	gi
chemist	adkmri
chemist .	rj
chemist's	bcko
chemistry	aqgi
chemistry teacher	ak
chemotherapy	beko
chennai	adgl
chennai release	adgl
cheque	aadegjhekpnjqj
cheque .	adglkk
cheque for	kl
cheque from	aeql
cheque you	ej
cheques	aenk
cheryl	ai
chidi	aj
chief	bbgnheianxqdteub
chief ,	ai
chief conductor	nj
chief executive	nl
chief librarian	adnm
chief to	al
chiefly	aohdoeul
chiefly that	ai
chiefly the	ai
child	aeeeojqerutd
child ,	rj
child .	ajherk
child and	kk
child could	aerm
child of	rk
childcare	acbn
children	bmecijjqklldmYnWqorcteuZvd
children ,	aebrjcketj
children .	acbockgdoe
children about	aajn
children already	am
children and	qk
children are	ki
children asked	am
children attend	uj
children go	ai
children have	abjjkj
children in	jk
children keep	jk
children made	ji
children now	inje
children say	ai
children that	hmiljVki
children were	aj
children who	ajbejj
children will	ajolue
children's	bejloo
children's choir	abjp
children's drawings	jcoo
chip	ak
chip shop	ai
chips	arke
chips .	aj
chocolate	tj
choice	apdcelfdgaicjXkZmZnjrmseueve
choice ,	ajceengkhdiaokrd
choice .	aqbcclgdhdobrite
choice and	bdho
choice between	tj
choice entirely	aeom
choice for	aq
choice is	ql
choice makes	aern
choice of	aero
choice to	aeijtj
choice was	bk
choice you	ci
choices	nmocti
choices "	odtk
choices are	nj
choir	bdclddejgPhkiPjvkYnbokqjrjtY
choir ,	anheiejj
choir .	ejhn
choir for	hj
choir had	aejl
choir has	airj
choir i	ajhi
choir in	ai
choir is	jl
choir learned	adjm
choir made	adjk
choir that	qj
choir to	adok
choir was	bi
choir will	qjui
choirmaster	ierj
choirs	aegm
choose	anbncaecgYhYkilemenXodqerkumve
choose ,	at
choose .	ak
choose a	tduj
choose among	amtd
choose between	aikk
choose from	am
choose tenants	aiodrj
choose the	aebkodrmtj
choose when	tn
choose whoever	ol
choosing	albZcXekhdikndqerktmvd
choosing a	aj
choosing between	hjrk
choosing its	uk
choosing my	al
choosing the	becehdrktq
choosing when	om
choosy	ri
choosy about	ri
chorus	aldeeltd
chorus ,	en
chorus .	hi
chose	aYbpcldegihTiojokcmanXqbtive
chose ,	akikue
chose .	bkelgeheikud
chose a	aj
chose cannot	aegm
chose carefully	ak
chose enjoy	tj
chose enjoys	asge
chose had	adcmji
chose has	algetj
chose her	bk
chose is	aZjp
chose looks	oi
chose someone	jl
chose the	gjtm
chose those	adikrk
chose well	rl
chose will	al
chose works	aYgq
chosen	adbldoeogVhajkkbmenSqYrUsjtsudvb
chosen ,	lj
chosen .	akekgehbodtk
chosen ?	aYdq
chosen a	aj
chosen and	lk
chosen candidate	tj
chosen design	tj
chosen has	bj
chosen is	aiojte
chosen may	aegm
chosen person	el
chosen proposal	bite
chosen shares	bk
chosen somebody	bl
chosen the	an
chosen which	bejn
chosen will	adtl
chosen would	addl
chowdhury	aj
chowdhury </s>	aj
christening	aeom
christmas	aadchpicjxkineolqYrcteuV
christmas ,	ashcjjoa
christmas .	ji
christmas and	aehl
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
church	asgcheiejcknuY
church .	alnj
churn	alci
ciaran	al
circle	alfkge
circle back	adfl
circle in	aj
circles	ni
circling	aVfugjoeqiue
circling back	abfuoeqc
circuit ask	ui
circus	aehljdrctp
circus you	aetm
citation	tlvj
citation for	tm
citations	gihi
citations this	gj
cite	amboccgdhcvj
cite more	ti
cite the	bk
cited	ti
city	gkikjdkelireuj
city .	acio
city and	njui
city hears	alud
city is	adlj
city wants	gk
civil	aerk
claim	bdgehpljnjoeud
claim ,	lj
claim that	cj
claimed	ak
claims	uj
claire	alelne
clancy	ui
clancy ,	ui
clap	acrctu
clap .	actm
clap for	acretq
clapped	ao
clapping	gl
clara	aibi
clarity	akcivd
clarke	aj
clarke </s>	aj
class	albccYdbejgnhciljemdnboXrltbuivm
class ,	aibdhliijiqctd
class .	gjkjti
class a	amge
class five	gj
class from	ul
class has	aVgnqm
class in	engb
class of	ajgbrl
class that	ij
class to	rn
class you	aigj
classes	acekgqhdqetcvm
classes ,	adelvi
classes .	gk
classes are	gj
classmate	ai
classroom	jk
classroom ,	cj
clause	airj
clay	aj
clean	aiciemhdkevi
clean copy	ak
clean licence	cj
clean the	adem
cleaned	aahm
cleaner	aaclom
cleaner .	oi
cleaner first	ok
cleaning	ej
clear	a4bZcSdleVfegXhkiZjokalcmVnZoirSsktZuive
clear "	actj
clear ,	ajbYcceZhjmeortdum
clear .	aucddooavb
clear about	ak
clear and	apve
clear answer	am
clear as	ak
clear enough	ak
clear for	achkjoqd
clear from	aabjqo
clear in	qk
clear no	dlqe
clear on	hkqe
clear that	ak
clear the	di
clear to	ok
clearance	ci
clearance that	ci
cleared	aacrjimeqj
cleared a	jk
cleared that	adco
cleared up	cj
clearer	ao
clearest	ao
clearest i	aj
clearing	ak
clearly	ambdccdaedfdgRiYjakeldnlotqarltsuXvZ
clearly ,	aj
clearly .	arberj
clearly all	oi
clearly can't	aerj
clearly enjoyed	abrltj
clearly have	rj
clearly i	aZheourd
clearly in	aehk
clearly know	anre
clearly not	ccrdtpve
clearly put	apoa
clearly states	adcooe
clearly the	cdgetp
clearly what	aj
clearly you	nk
clearly your	tk
clears	aZojtl
clegg	ak
clegg </s>	ak
clerical	gj
clerical work	gj
clerk	ajbjrj
clerk .	rj
clerk says	bj
clerk was	ak
clever	begkijoerdtj
cleverest	adil
client	bdcjhcinjeoerjtkud
client ,	aitk
client costs	cj
client in	ai
client who	acrl
clients	aTbaccgthjinljndodqlreteuj
clients ,	aYhmij
clients .	ul
clients all	gl
clients are	abgiqn
clients often	gi
cliff	adql
clinic	ambeeehbjklinepmqd
clinic .	adjm
clinic has	aj
clinic taking	lj
clinic where	ai
clinic will	acjl
clinic's	bk
clinic's note	bk
clinical	ckde
clinical hours	ckde
clinics	ck
clip	ajti
clip .	ai
clipboard	acmjrj
clipped	aj
clipped to	ai
cloakroom	ri
cloakroom ,	ri
clock	ckmjqore
clock ,	mj
clock .	ak
clock in	am
clock is	aVclqp
clocks	aj
clodagh	dm
close	ccdcepfegqhambodqmsjtcucvi
close ,	aebdelgejdojtkuk
close .	cegrkloetc
close of	acqp
close on	ai
close the	aaensl
close this	ai
close to	bmglheikjeue
closed	aebocodleoglhVjjldmenboYqYtZ
closed ,	aXbecjdketgeheoe
closed .	bohduj
closed for	ak
closed matter	dk
closed on	acbjck
closed the	kj
closely	amcWgchdiekjneoZrasctmuu
closely ,	cctmuk
closely .	akbjresdteul
closely at	uo
closely how	aetj
closer	bifmgehaiejerltbvj
closer ,	dj
closer .	ajblod
closer than	ai
closer to	fnokte
closes	bdddfvgehekeqauj
closes ,	befn
closes .	um
closes another	aafq
closes at	aj
closes on	aj
closest	lk
closing	abbidZebfigjhkjZkimkoisntaub
closing date	adbmcidchamlojqcsoteve
closing dates	aebehq
closing the	aeknve
clothes	abknrj
clothes ,	acknrj
clown	ti
clowns	aZictt
clowns ,	actn
clowns on	aetm
clowns you	adriti
club	blcceigRiajikdobqermtj
club ,	bm
club .	jenloetl
club and	ai
club for	ji
club has	aahlrl
club of	adblmkre
club on	el
club to	ul
club was	aZro
club will	al
clubbed	acjm
clubbed together	acjm
clubhouse	aeul
clubs	gl
clueless	adrn
clueless pen	ri
co	anejgckinYqkrcteuc
co -	anejgckinYqkrcteuc
coach	jllj
coach ,	lj
coach little	ai
coaches	acbn
coaching	aegdkjtn
coaching ,	aZkjtn
coast	ao
coaster	oi
coaster .	oi
coat	aXgejikqqlrktb
coat ,	kj
coat .	aeejrj
coat hook	rj
coat on	abcjjm
coauthor	aj
code	aQcadelkodtmuiv4
code .	abukvi
coding	aegmhk
coding exercise	gjhl
coding test	gj
coffee	ambecedbgWhYicjXkYmqoapetpun
coffee ,	abdegdmouq
coffee .	ajqlrktc
coffee and	aeti
coffee before	ak
coffee i	aemj
coffee is	ti
coffee machine	tj
coffee on	apje
coffee ring	actn
coffee's	ak
cofounder	jl
cofounder turned	aejl
cohort	jknj
cohort have	gi
coincidence	aTbytc
coincidence ,	adbl
coincidence .	acbpte
coins	acks
coins ,	kj
coins for	ackp
col	aovc
cold	apbeeegdidknodritYue
cold ,	aome
cold .	jjkmmd
cold ;	ci
cold and	ackemjrl
cold storage	aj
colette	ai
colin	anddqe
collar	aj
colleague	arbicldxeigViTjckbnUoVqWrmtZuSve
colleague ,	ajdnljnetb
colleague .	aYbecjdieljl
colleague could	nl
colleague has	ai
colleague in	cjdi
colleague is	ai
colleague of	bi
colleague that	aetm
colleague to	am
colleague told	dihmjd
colleague too	dmne
colleague was	acblmkrj
colleague who	bkckoerl
colleague will	anud
colleague you	ai
colleagues	aibcdbeefaiojbllmjneobqerltluZ
colleagues .	rkti
colleagues and	mi
colleagues have	am
colleagues here	adrltl
colleagues in	cjhili
colleagues that	iimj
collect	auhejenapnue
collect it	aqndqe
collect my	ak
collect the	anpn
collected	ay
collected from	ak
collected the	aj
collecting	aj
collecting the	ai
collection	becdgYhdiajekkoeqntluk
collection .	aYkkto
collection in	ai
collection is	am
collection of	gerjul
collective	asfdic
collective </s>	arfdic
collector	adgjnj
collector himself	gj
collectors	aYgoklte
collectors queue	abgote
colleen	ak
college	alcdddhjlcmmnYoYqcrlujvb
college ,	achp
college .	aibdgchdinrl
college ?	aove
college and	aj
college asks	ak
college had	gire
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
colour	aebicjekretj
colour ,	cjek
colour .	tl
colour for	ai
colours	jk
colours ,	aejltj
colours was	aj
column	aabecidegkkkleqercuovj
column ,	aagm
column c	ck
column for	tj
column goes	uj
column might	kj
columns	rmtc
columns ,	aern
columns again	ci
come	aebZcmdUelfXgvhljekeneoZpuqeratVvU
come ,	am
come .	jktl
come across	acgnlj
come along	gk
come and	asejhejjleqbrkteud
come anyway	ai
come as	pnti
come at	aj
come back	bcccdiejgijZlkncoYpkqiretouevc
come before	aWgchqko
come by	areigeheomqa
come down	aZgjhlrlue
come easily	jj
come first	bk
come for	alceemhlkcre
come free	ak
come from	aZbngehnij
come gladly	aj
come home	on
come in	abemgchdjdkclipqqiskud
come into	ojri
come last	mi
come of	admn
come off	al
come on	aiejkk
come out	bdcnelgmhdob
come round	aXglhbijodqquk
come second	eegqhi
come so	gnte
come the	ki
come through	ak
come to	aWcrdeecgjiijkkaldminbqktXukvd
come up	acckdeebgYhdijmdnuoeqbul
come with	achp
comedy	abgeibtt
comedy department	ai
comedy gold	icto
comes	akdeeYfdglhkkolenioWqYrSuovc
comes .	al
comes a	gehn
comes along	ak
comes around	aeuj
comes back	am
comes before	aZbdtlum
comes close	aZgwhdklud
comes free	dn
comes from	aibdcknk
comes in	aekjtm
comes next	ak
comes once	aYijjm
comes out	bmdbejgdnloetbuk
comes round	aedkoj
comes to	abgehptdui
comes up	a4bkdbedhejekeleneqcvd
comes with	ai
comfort	ccgchejckcmeojrktp
comfort that	aiberj
comfort to	jeoitn
comfortable	aZeiidnkoo
comfortable .	aeol
comfortable for	ej
comfortable with	adoj
comforting	aeoktk
comforting to	tl
coming	bncXdmeafcjPkolimbnbqirYslukva
coming .	aebqgdijkineoeti
coming across	ol
coming as	adtk
coming back	amdshekdoeqe
coming by	ai
coming down	ul
coming from	aZsmtk
coming home	kk
coming in	aekm
coming on	kk
coming out	al
coming second	gnoj
coming to	hkqk
coming up	liul
coming weeks	oeqm
coming year	ai
comma	akcbikmj
comma ,	alce
comma on	admk
commas	acbjijrm
commas .	aiti
commas in	ai
comment	ajcldagklencobrdtiuevr
comment about	aq
comment is	ak
comment on	adgm
comment that	tl
comments	ambddjebgZhlibkblrmYnVpnqYrntRuVvk
comments ,	dmlmoerjvd
comments .	adbkdjvi
comments ;	ok
comments and	ck
comments aren't	aedl
comments from	acpnri
comments have	acrm
comments i	jj
comments in	aicjde
comments of	li
comments on	arve
comments sent	bk
comments that	rk
comments were	al
comments what	aj
commercial	tl
commission	aabmkmod
commission ,	nj
commission .	adkl
commissioner	abnq
commissioner launched	nj
commissioner visits	uj
commissioner's	aZnq
commissions	aj
commitment	aYbjfnhi
commitment to	acfnhi
committed	fj
committed to	fi
committee	aZbldWfZgohcjllendocpdrltsubvV
committee ,	bkgdjknmuc
committee .	aWbkcigerltm
committee and	adun
committee asked	albd
committee can	ritm
committee could	km
committee did	an
committee for	mj
committee found	abtn
committee had	tm
committee has	ojrctk
committee i	aeri
committee is	acblomte
committee must	bejm
committee need	an
committee nervous	aegote
committee of	aZrs
committee present	ck
committee read	ck
committee that	aegrhdocrd
committee to	aiej
committee was	hj
committee who	am
committee will	aVhoqdtkuk
committee works	ti
committee's	akckmkvd
committee's concern	tk
committee's taste	accl
committees	aegineokqlte
committees .	aZgjqjul
committees turn	aj
common	abcehqrc
communicated	fk
communication	fm
community	alue
commute	ascigdhc
companies	aiengdoctj
companies has	aceo
company	acccdciijUojpvqdtc
company ,	hmok
company .	bdejimjekkoctb
company and	bngiibqe
company for	bkhe
company from	omte
company in	acnl
company is	geimrjtduj
company name	aXpq
company of	al
company than	akgjtc
company that	aakk
company the	aj
company to	hetm
company was	abrm
company's	acbihdjjmjup
company's booth	heum
company's name	jk
comparable	adco
compare	aMcqgjhjljodtkun
compare me	achklj
compare notes	acup
compared	begmhlobtaun
compared to	adgo
compared with	hi
compete	achpretl
compete with	adhnretl
competent	adcigorb
competition	bmfehiieojqjue
competition .	aYbmgkhloeqj
competition to	amhe
competitive	adfnkitj
competitor	aZqs
competitor .	qi
competitors	aZbcgkieuq
competitors were	ieum
compiler	aecj
complain	ascdgcoj
complain .	arge
complained	acnn
complained about	aenj
complained to	nj
complaint	aebjcdqetiuo
complaint .	anki
complaint about	abbltj
complaints	cl
complaints from	ak
complaints last	abcm
complete	abcdgiidopritculvi
complete ,	eiok
complete and	al
completely	akbXeejdmjnmoercsq
completely .	nn
completely and	ck
completely if	aemq
completely understand	apme
completeness	diniuk
completeness .	abdjum
completeness i'm	ni
compliment	ancjtc
compliments	okrdtq
compliments to	rets
compliments you	ol
composer	aicegknj
composers	tk
composers and	tl
comps	li
computer	acrjtjvj
computer ,	aerl
concept	acbldjrk
concern	bccldefqkinctj
concern ,	abckfo
concern was	ambe
concerned	fkgjui
concerned .	amgj
concerning	aqfe
concerning the	al
concerns	adcs
concerns ,	ak
concerns in	aYcq
concert	aiechnnioktcuc
concert ,	nj
concert .	aj
concert and	di
concert nine	hl
concert will	ak
concerto	tl
concerts	aimkqd
conclusion	aYcsvi
conclusion .	cm
conclusions	aZgkum
concrete	alnd
condition	beeojctn
condition i	ceejki
conductor	acinnlte
conductor asked	gj
conductor heard	nj
conductor himself	ni
cone	aj
conference	aaekfegjmmnZoiqerctnumve
conference ,	ti
conference .	aaelhdmnndokreuk
conference anyway	ai
conference dinner	aehk
conference in	aegluk
conference is	tk
conference on	tj
conferences	hk
conferences ,	aehk
confess	an
confess i	ai
confidence	aablgchdiijtkenjoetd
confidence ,	nk
confidence .	adijjrrd
confidence is	jk
confident	abfpgbijtj
confident ,	aetj
confident that	foge
confident you	aeik
confidential	aibk
confidential ,	bk
confirm	aebedohZiclbodqsrkujvb
confirm ,	di
confirm .	addmidrl
confirm by	aehdqn
confirm receipt	qk
confirm that	akdkqiueve
confirm the	lcnjun
confirmation	befitj
confirmation that	fitk
confirmed	alce
confirmed in	ajce
confirming	aXbkqlrn
confirming it	aarn
confirming the	ak
confirms	ij
confirms it	ij
conflict	amclne
conflict of	ci
confusing	amme
confusing ,	anme
confusion	almd
congrats on	tk
congrats to	amte
congratulate	aofdgdoj
congratulate her	aYoltk
congratulate the	apfe
congratulated	aetl
congratulations	apbXcedbfegZhdiclemencomqerbttvb
congratulations ,	jk
congratulations on	adbedeojrdtwve
congratulations to	atbcgcieok
congress	am
congress tomorrow	aj
connect	aelj
connect me	lj
conor	aj
conscience	aXijjqkdmjqiue
conscience .	jmqj
conscious	acms
conscious that	aemo
consent	aj
consequence	ki
consequence to	ki
consider	bdcnddemfkgclcncobqbretjulvc
consider it	epve
consider me	akedfi
consider my	ck
consider myself	adtn
consider that	aWckhp
consider the	an
consider this	anhdqe
considerate	aobe
consideration	aVfrtpvc
consideration "	aYfets
consideration ,	abfm
consideration extended	aefi
consideration of	ai
consideration throughout	fi
considered	avbdceedfmiemcndoXqerdtl
considered ,	ai
considered .	alfjgdheodtk
considered for	diflhe
considered my	ak
considered once	ak
considering	amfbgcoaqirotbuk
considering legal	um
considering me	bj
considering my	ao
considering the	gerl
considering us	ai
consist	ti
consist of	ti
consistency	ceheojtk
consistency :	tk
consolation	aj
console	ll
constance	aj
consultant	hdnmretk
consultant ,	nk
consulted	cj
consulted two	cj
contact	aZeefmlsmeneqeuo
contact ,	ul
contact .	ak
contact at	aalr
contact me	adfo
contacts	aelo
contacts .	aj
contacts and	li
contained	admetn
content	amccdeekhjqbrdtduZvm
content .	ai
content to	ejhlqc
content with	algiojuevd
contents	aXftoerltd
contents of	abfsoe
contest	aabjcqgchdomve
contest .	aabjgeom
context	adgmvi
context ,	aegm
continue	aofokeuc
continue to	fn
continued	adfnvj
continued success	aafn
contract	aWcXdXemfdgjhkiljVkmmenXoWqurYsltivd
contract ,	ekheuj
contract .	aideekgihcqm
contract and	li
contract comes	hi
contract has	aebj
contract is	ap
contract on	gm
contract runs	be
contract that	abkkuk
contract to	aahein
contract was	aVbkhp
contract we	ajhe
contract went	betn
contract with	qm
contract would	aYhjql
contractor	blhcrk
contractor of	hdrl
contractor's	bj
contractor's induction	bj
contracts	neqk
contracts .	ak
contracts go	qj
contradict	abtm
contradicts	aZcr
contradicts itself	aacr
contribution	okte
control	acblcngereuivl
control group	adbjco
control that	bi
convenience	dkfohmoeqd
convenience ,	abho
convenience .	fp
convenience i	dl
convenient	akbj
convenient ,	ai
convenient .	al
conversation	aabZgmhdjmkaonqirdtdui
conversation .	adckfiom
conversation about	dl
conversation in	ak
conversation that	jk
conversation with	uk
conversations	aXrr
convey	ajtl
convey my	aote
convey to	actn
conviction	acomtk
convinced	tl
cook	aeip
cookbooks	td
cookbooks you've	td
cooked	ckjk
cooked for	jl
cooking	aejlmj
cool	aYqjvn
cooled	ai
cooperative	ai
coordinator	aebink
coordinator ,	nj
cope	tk
copied	cbgVhcjcmcnzqnrZua
copied in	aegcieny
copied my	neoiqm
copied your	ilme
copies	avdjebikjdkeoeqdue
copies .	ai
copies of	ajdm
copy	aecXdaebgihXiijXkXllmcnzojqWrXtpukvc
copy ,	an
copy .	ambenqoetd
copy for	tj
copy i	bj
copy is	nj
copy line	aXnnoove
copy of	cegdhcidjdkelpqdtiun
copy to	ai
copying	abgjnroe
copying ,	gm
copying your	acnn
coralie	ak
cork	anbbecidjZlnncoirc
cork ,	kj
cork .	am
cork and	gilk
cork branch	li
cork for	adol
cork has	aj
cork office	hj
cork that	gj
corker	ai
cormac	al
corner	aibecdevgchoidjikdoaqerdteud
corner ,	ak
corner .	jloe
corner bench	hl
corner of	etve
corner unit	achn
correct	akbZcndVgdheinlemdniodqircsetcvt
correct ,	ik
correct .	akceik
correct a	cl
correct about	ak
correct one	aj
correct procedure	aeck
correct the	ck
corrected	aicldcikjkve
corrected by	ik
corrected on	adcm
correcting	glhk
correcting the	adglhk
correction	ck
correction for	aj
corrections	an
correctly	avbederevk
correctly .	arre
correspondence	aMdpfpnkreusvc
correspondence ,	aZup
correspondence regarding	fk
corrib	cj
corridor	aacedjepkcmkonqctduavd
corridor ,	dkelji
corridor .	aijeol
corridor for	aXemol
corridor knew	aZbnhj
corrigan	aiii
corrigan estates	ij
cost	aabdclddemgbjmkWmondokqZrmtdubvb
cost ,	aceihilk
cost .	rq
cost me	hk
cost nothing	adom
cost of	tk
cost us	jm
cost would	lk
cost you	aeekmooe
cost your	mi
costed	aj
costigan	aj
costigan </s>	aj
costing	ql
costings	ak
costs	aobdekgbhbiejklimiqirYtZuX
costs ,	dini
costs .	ante
costs a	cj
costs more	aecjki
costs nothing	ek
costs us	ej
costs were	ok
costs you	aemlqm
costume	bijmketj
costume ,	jk
costume my	jj
costume was	aebk
costumes	aeolqk
costumes back	aeol
cot	jk
cottage	hn
cottage was	abhn
cough	ai
coughed	ml
coughed twice	ml
coughs	adkl
coughs all	adkl
could	aXbcesfShRiqjVlwmlnXoZpoqZrmsatvuZvb
could .	al
could accuse	airitlue
could add	aerm
could almost	aetj
could also	actl
could apply	ai
could ask	aili
could at	eajeop
could be	aRbZcmeigahjjrmZnYritkvp
could certainly	ietk
could come	aeeugekcpnqe
could do	aebecienfdhmiejjkimeneocqetb
could ever	accmgeidml
could explain	lj
could fault	aiti
could feel	an
could find	dkiejjok
could follow	ql
could get	adbptk
could give	mp
could go	hm
could hardly	retn
could have	aXbRcmdbeagkhjinjPlemlneqbsitoud
could hear	anjk
could hold	aeuj
could i	bkdaeWlvvZ
could improve	aqeeva
could it	aecjdbelijli
could judge	ejrj
could just	aZdneaqn
could keep	aebmkilj
could know	km
could leave	glqj
could list	gl
could listen	aYemij
could look	abnmrk
could make	aYcljjmk
could manage	amgeheik
could meet	qjtj
could mention	ii
could move	ai
could not	axbmcNeZhViojokdmSoXqbtjuZ
could only	aegjuk
could pass	ai
could pay	acbjdkemkb
could persuade	ij
could pick	ai
could put	el
could read	akbdhdljrk
could refuse	ii
could resend	li
could run	aXgqijkdtj
could say	acbcddeigcjdomrjtn
could see	anbecdekhejcmlrjta
could share	al
could sit	el
could someone	sn
could spare	li
could speak	abrqve
could start	eigkqe
could stay	aeuk
could still	aj
could take	ai
could teach	aalimn
could tell	asbaebiijXmdnkoitYud
could the	dlkeljrjvc
could turn	eeik
could understand	adcm
could use	abknljrj
could we	abdslkvX
could write	ii
could you	avbncWdXengdhdiZjZkanYoerXsatZukvj
could've	rk
couldn't	aYepiZneojqarwtZuZ
couldn't be	alek
couldn't do	ri
couldn't find	abcjgkrj
couldn't follow	ak
couldn't have	akbcjekmoi
couldn't help	acbp
couldn't know	jk
couldn't run	abrp
couldn't share	aedk
couldn't you	ei
couldnae	rj
couldnae tell	rj
council	abbbcdebfdgZhRjdnpqZrmtnuu
council .	aWnctmut
council and	ainjub
council does	uj
council funds	henk
council has	ajuj
council is	actm
council on	ai
council publishes	ui
council to	nmue
council's	aahnuj
councillor	aXhcn0ue
councillor for	aenl
councillor holds	nj
councillor was	adnl
count	accqdjeegdhlikkplbmUnarWskuVva
count ,	ajdj
count .	aWbpjktd
count as	alcjoj
count coins	ackn
count for	aScihpjckioitl
count in	an
count it	aehj
count me	al
count myself	eiii
count on	aijj
count that	ak
count the	accjgeilki
count to	qj
count was	ccsm
counted	bVckdeeigZhqickpmdoata
counted ,	aj
counted .	bdcirluj
counted for	aZhpjk
counted from	aj
counted on	hljckqod
counted the	ai
counter	aote
counter .	ante
counties	aehj
counties off	aehj
counting	aXbadlgdhqikjiklobtcue
counting on	aTbcdigehrikjjkkoc
countries	aagmhl
countries ,	aegn
country	beiprctb
country ,	aj
country .	amgeui
country has	ai
country such	ckie
country that	ik
country we	nj
country who	aegp
counts	ajbahkimmdootcud
counts ,	ak
counts .	aroe
counts for	abhioq
counts on	adim
county	albaedgohojdkancobqerV
county ,	aaglho
county .	anckrd
county has	aihj
county paper	ui
county prize	amgc
county show	gl
county's	ul
county's two	aeul
couple	aZbkckdigciljXkYoZqcretpuivn
couple .	hjinje
couple has	ai
couple of	dkuivl
couple with	aYcntl
couple you	tj
couples	ajceol
courage	aafbgbhdiqjioetsud
courage ,	ij
courage .	adfcin
courage in	tl
courage it	tj
courage to	aegejjrjtl
courier	uk
courier ,	ai
courier's	mk
courier's delay	mk
course	aqbbhkiUjWkkmenconsjtbuUvR
course ,	atdaeejikelkniqb
course .	amcbdjfkhmjekeoXrjtd
course ;	aZemtk
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
course i	abcoglod
course in	al
course it	acml
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
course that	kk
course the	cegeoq
course to	aj
course treasure	tj
course what	aioi
course would	km
course you	apcegiidolrcvb
courses	argeue
court	aibekineuq
court ,	uj
court .	aakiuo
courteous	aqfdol
courteous your	ak
courtesy	aVhxnpqdrmtbubvc
courtesy ,	hjnjue
courtesy .	aVhprmvd
courtesy i	nl
courtesy of	hk
courtesy shown	ai
courtyard	am
cousin	aWbrckgdhbiejakcllqerctoun
cousin ,	lk
cousin .	aZbkjenitm
cousin isn't	accm
cousin of	aetm
cousin on	uk
cousin's	jenj
cousin's jazz	ti
cousin's wedding	ajjenj
cousins	adekgjkdtn
cousins .	aZeltn
cousins say	adgl
coutinho	aj
coutinho </s>	aj
cover	buccdeeajXkkmmneoaqcrUsntjuY
cover ,	acdjsl
cover .	biti
cover for	ajbmra
cover it	aWbqhl
cover letter	andampoc
cover sheet	sl
cover the	ko
cover was	bj
cover what	gi
covered	alccedieksmercteue
covered .	kl
covered each	jk
covered in	al
covered it	ai
covered most	oi
covered the	aehjkn
covering	aZhjmkoute
covering christmas	amjc
covering letter	adcilimk
covering the	aeol
covers	apcj
covers .	anvd
covers and	adck
cow	aeritl
cowardly	adbokc
cows	ai
cows .	ai
crack	aYckqm
cracked	aekkri
cracking	anre
crane	albkretaul
crane .	ajtcul
crane side	aebl
crate	ak
crates	am
crawl	aTekmorn
crayon	rj
crayons	aatn
creature	ii
credit	bihroerdte
credit cards	aekj
credit check	aibl
credit to	ai
credits	abdm
creek	om
creep	aj
creep is	aj
crew	apbcdeedjooZqerdtZun
crew .	hkteul
crew in	gj
crew is	qi
crew until	am
crewe	ai
crews	uj
crews pretty	uj
cricket	algknc
cried	aXgsjxkZqere
cried ,	jj
cried .	adjk
cried all	ji
cried at	gnjc
cried for	adjl
cried in	acjn
cried when	adgo
crime	aici
cringe	admn
cringing	adml
crisp	aWbkrm
crispin	aj
criteria	ajbegahWjiotqprZuavb
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
critique	alhe
critique ,	aihe
crook	bimj
crook .	mj
cross	akecgjhijkmeoc
cross again	ak
cross my	aahkui
cross the	aegm
cross with	ai
crossed	asbdcdgehekbuk
crossed with	ak
crosses	aeun
crosses me	acun
crowd	abbmgiiejdoetq
crowd ,	tk
crowded	ajcojdmite
crowded ,	cj
crowded .	akcl
cruise	am
crumb	aYewte
crumb ,	aaep
crumb of	acep
crumbs	alkc
crush	aZjmok
crushed	aZjs
crushed my	jl
crushing	adjm
crushing a	aejk
crust	ci
cry	aYjoonrete
cry .	aYjq
cry and	ai
cry at	jk
cry every	ki
crying	acekkiuk
crying ,	ei
crying as	ek
crying since	ji
cscs	aesj
cscs card	aesj
cubic	aickhe
cubic metres	aickhe
cubs	tl
cubs are	tl
cultural	aeckoctk
cultural fit	aeckoctk
culture	aabjfkgctq
culture "	aebltj
culture .	aafktk
cup	aemn
cup made	adml
cup of	aj
cupboard	epui
cupboard ,	aeem
cups	aejk
curator	begdioti
curator of	ii
cure	adrn
cure for	adrn
curiosity	ajbarqte
curiosity ,	rk
curiosity .	aibbrm
curious	aSbycsddgqhZiZjcnkoctRubvk
curious .	vj
curious about	ajui
curious how	adbnnlud
curious that	aabstc
curious thing	adcpglietd
curious to	bncigeocrmuc
curious what	ak
current	adclolvi
currently	aaelvp
currently "	el
curriculum	gj
curriculum you've	gk
curry	ai
curtains	achmiqjcoerd
curtains ,	aj
curtains up	bi
curve	al
curved	bk
curved bench	bk
custom	adolvj
custom .	adol
custom to	ai
customer	aahoun
customer since	aahn
customers	aQhtrmtoud
customers ,	aetl
customers .	acrn
customers of	hl
customs	ol
cut	albdcVeigVhjkvlkmYnaodqTsktaub
cut ,	hmiejekj
cut -	hjlj
cut .	ajji
cut as	ai
cut for	oj
cut in	hi
cut it	akeiqerdsm
cut my	eljerm
cut off	ackr
cut out	rk
cut that	ajje
cut the	jili
cut to	dijk
cutting	anki
cutting .	ai
cutting it	aj
cutting my	ji
cutting off	kk
cv	acctddeegnhYicjblomdndoXrmtive
cv ,	bjkjli
cv .	aYgktq
cv and	ci
cv clearly	adcooe
cv in	ci
cv is	acgo
cv that	ai
cv to	lkri
cv was	ck
cvs	bj
cycle	aodehe
cycled	ck
cycled there	ck
cyclone	ki
cyclone ,	ki
d	adgmvn
d'mello	aj
d'mello </s>	aj
dad	beecgdhjjokmoeteuc
dad .	amje
dad at	nj
dad died	ji
dad has	jk
dad relaid	aehl
dad's	acccjjkq
daddy	jj
daddy's	ji
daddy's new	ji
daily	aXdkemiljdqj
daily .	aeenjeqk
dairy	oi
dairy .	oi
dale	ai
daly	aj
damn	aZcmrm
damp	aTbjcljelemioiretm
damp .	aTblmjtnui
dana	ni
dana in	ni
dance	djeegbhdimmermti
dance .	aZdjim
dance and	rj
dance company	hetk
danced	apgd
danced since	hi
dancer	aigk
dancer .	am
dancers	aijdqk
dancing	akdoretd
dancing ,	aado
dancing for	al
danish	gjlk
danish film	gj
danish foundation	aelk
danjuma	ai
daphne	aemj
dare	aWceeegkhmjcmineolrm
dare say	aYgkmeoorn
dare to	aiijod
dared	al
daresay	giii
daresay you're	ii
daring	adml
daring to	adml
dark	algcilreteuk
dark ,	um
darling	gl
darren	ai
dartboard	actqve
dashboard	aj
dashboards	gl
data	ancehiibkdldneqWrZupvo
data ,	ti
data .	amgk
data on	ui
data room	adhk
data scientist	gi
data team	adul
data track	bl
data will	anqe
date	aiblccdZeUgUhkidjekVmjnYodpqqerZsqtnucvZ
date ,	bbcjdbljmlodpmqi
date .	aecddigejjodqjspta
date ?	al
date and	aabkhjql
date had	al
date i	qetm
date in	bidehi
date is	alqe
date mix	hk
date moved	adbo
date of	bj
date on	aebjdehlqdsmteuive
date that	aj
date to	aj
date was	abbYhipntm
date you	an
date your	aebl
dated	aabjclfk
dated ;	aeck
dated the	aYblfk
dates	akcjdagahqjbkclimkneoYrctbulve
dates ,	aeljul
dates .	aqod
dates and	aammul
dates are	hi
dates for	beck
dates in	ajbi
dates is	hl
dates were	hl
dates wrong	adcm
daughter	albXejgaicmenbodqmrktc
daughter ,	ai
daughter .	ejqj
daughter asked	jdkm
daughter cried	ak
daughter had	aajq
daughter has	aljk
daughter is	acrn
daughter will	ul
daughter's	jqqe
daughter's graduation	aejk
daughter's recital	acjm
daughters	alkc
daunted	adgl
dave </s>	aj
dawn	ekij
dawn ,	abelki
day	albjcidZeZfkgkhbibjekclYmonXojpsqirYsZtcvd
day ,	ajbldeejfjgllcmcneoTqcrbtjua
day .	bmcidVeSgihTiXjbkSmmnZputUulvk
day ?	blqj
day a	hj
day after	aZbltl
day among	rm
day and	ambbcmte
day as	aZemmj
day before	aZjjkonkqe
day can	ik
day for	anbemj
day i	bkjioltcuc
day i'll	ok
day if	jj
day in	aoqeriue
day is	abckhl
day it	fjoeuk
day job	aahm
day late	ak
day like	aj
day made	aegl
day of	dbemiojmkbqc
day off	aaokqj
day on	al
day one	bigjjjodui
day out	ai
day shift	ai
day since	kk
day somebody	okuj
day than	gj
day that	cegjjiok
day the	bejdkmoiqe
day this	qi
day to	aqqe
day until	aZdrqe
day was	aqbaniodti
day we	qi
day what	apge
day when	ai
day you	aWbcdbebgpiekjocqrum
day's	dj
day's notice	ajdj
days	akbZcUeWgdjiktlZncolsdtcvi
days ,	baccdpgdhbjakjqmtkui
days .	akbecZddgihdijojqbrjtWuj
days a	al
days after	aigdjk
days and	kjok
days at	aj
days i	aWhpkl
days is	ak
days later	bi
days of	aeti
days was	gj
dazzling	il
dbs	sj
dbs certificate	sj
de	arcjgbhdianevi
de -	cj
dead	gijjkeqi
dead .	ai
dead and	acjkqi
deadline	blcidZhYjYppqasitc
deadline ,	sk
deadline .	jekmuj
deadline for	bl
deadline had	alblkdoe
deadline was	ck
deadlines	akjikc
deadlines in	aijikd
deaf	aaccdjicrvve
deaf ,	ro
deaf and	ri
deaf or	dk
deal	abbjcZdcebgWhkjbmknqrWuj
deal ,	ai
deal .	ak
deal about	ambe
deal from	alfj
deal more	ak
deal of	aRbihiijklokretkuj
deal to	akhk
deal with	aXgentodqivi
dealing	aXgejinmro
dealing with	aXgejinmro
deals	achjrl
deals over	hj
dealt	idrl
dealt with	idrl
dean	bcdeeegcjcmenroeqiteul
dean ,	neuk
dean .	annd
dean and	aanq
dean is	acnm
dean who	hinbul
dean's	adnjqiti
dean's office	ajneqj
dear	bkcmddeZfmhejakilcmcnRoapwqdrctmub
dear ,	aUpt
dear .	aYbmvi
dear editor	ajcknd
dear hiring	aSpv
dear karen	actm
dear madam	ai
dear mr	ak
dear mrs	akpe
dear ms	aqpa
dear professor	ai
dear secretary	ai
dear sir	acfppi
dear that	kk
dearer	aj
death	abjkvi
death ,	aejk
debating	aigi
deborah	ui
debrief	aj
debt	hejckutk
debt .	actm
debt and	ki
debt for	aokd
debts	aZgkkn
debugging	vk
debut	aegm
decade	go
decade .	gl
december	aukXqjue
december ,	aikcql
december .	al
december slot	di
december with	ai
decency	homd
decent	axbecdecgdhliakeobqmrZud
decent ,	alre
decent .	aj
decent about	ai
decent letter	akte
decent of	ak
decent one	ai
decent people	aj
decent thing	hj
decent work	ai
decently	am
decently done	al
decide	aabbdVgcjblbnmolqzrZtX
decide ,	acij
decide .	aceiniqj
decide ?	ni
decide about	qm
decide it	ci
decide now	aeqo
decide on	aelcomteun
decide today	ai
decide whether	deelhlud
decide while	acojqi
decided	aqbkdYebgWhbidkallmennoUqaratpuk
decided .	aSnroctsuc
decided ?	aelk
decided against	ai
decided by	ni
decided in	jl
decided it	ajck
decided not	atndqe
decided on	bo
decided to	as
decided what	anjeuk
decided whether	abhnqcuk
decided wisely	ai
decides	aUkkljnroe
decides ?	adlinm
deciding	aacikpumvd
deciding ,	aj
deciding .	aekj
decision	aebiciddecgPhejlksmQnlojpjqnsZuYvM
decision ,	bdcddbhdjekiliopqjrete
decision .	dafigaicjYktmencqqtYuXvZ
decision ;	aedi
decision about	aedj
decision against	aicdrk
decision and	ajcoqd
decision before	acqo
decision by	adbjhkkjqZ
decision came	aj
decision can	bjci
decision comes	tl
decision email	ti
decision final	amhlqa
decision for	ainqoa
decision gets	akbeoetj
decision had	ak
decision has	acejfijnnd
decision i	rm
decision in	aWonqk
decision is	bdckejhbjjnloerd
decision like	anoe
decision makes	ci
decision my	ak
decision of	aWginpol
decision on	aknepl
decision one	rj
decision or	aZdeonqeul
decision reached	aebcklqetl
decision that	adbocbhj
decision the	jk
decision this	tk
decision to	dm
decision was	bicbfehjtl
decision when	acbl
decision will	uj
decision with	al
decision you	aciq
decisions	aZflhbjinrocqerdtlukvc
decisions ,	jj
decisions like	ak
deck	acblcdllrislte
deck ,	lj
deck to	li
deck was	sl
deck with	rj
declan	grocve
declan ,	gl
decline	aycekZoeqetj
decline ,	aokd
decline the	al
declined	aWgliiknni
declined the	bk
dedication	oj
dee	aj
dee on	di
deeds	acnl
deep	cigj
deep in	aj
deepa's	ll
deepa's post	ll
deepest	aemk
deepest regrets	mj
deeply	aZmlojti
deeply sorry	mi
defeat	ajgjtd
defeat ,	gjte
defence	cm
defence ,	aecm
defended	aejo
defended your	aejo
defer	geil
deferred	aeqk
degree	eehsjckiokratc
degree ,	anhjid
degree .	acijom
degree certificate	ai
degrees	aYgotk
deirdre	ol
deirdre ,	acol
delacroix	aj
delay	apbdcedejekdmi
delay ,	oj
delay .	amqeui
delay did	ak
delay was	aeml
delegates	nk
delegates meet	nk
delegation	al
delete	jlvk
delete .	aj
deleted	aabkcddemjneolqcrlvv
deleted my	bn
deleted the	mkomqd
delhi	ljni
delhi know	nj
deliberate	aZcp
delight	apbe
delight ,	ak
delighted	axbegZkdqkre
delighted .	amkd
delighted for	aj
delighted to	ajql
delighted you	ok
deliveries	acun
delivery	al
demand	aPcmgehsnptc
demand a	aVcihonlqitd
demo	aYdrglminnqcrjtevX
demo ,	aXdmjeminn
demo .	bj
demo ?	acdovb
demo and	aago
demo moved	rm
demonstration	ti
dental	am
dentist	aneeko
dentist .	ap
dentists	rl
dentists and	rl
denver	ajgj
department	acbZdbfegohnikkaldmkneomqkubvZ
department ,	ckekgcmmoeretkuc
department .	ganiolrjtdue
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
department that	aeqjui
department this	ndqj
department to	niuj
department will	ak
department's	actmujve
department's accreditation	aeuk
depend	aduqvi
depend on	aaupvi
depended	aekn
depended on	aekn
depends	accbepfeqcunvl
depends on	accdepniqdukvj
deport	adkn
deport me	adkn
deposit	acbqcedjeXgYhZjkkdmenboopnqirbsiuYvb
deposit ,	aebjhejkkZlioo
deposit .	abbjkm
deposit back	arqb
deposit can	bn
deposit is	ai
deposit of	adtn
deposit on	ackjqlsj
deposit was	bj
deposit went	aYpo
depot	akbicieekn
depot ,	ki
depot for	aeki
depot of	ci
depots	ai
depth	aUclgjiqmi
depth .	aXckgkil
depth could	ii
deputy	bidigincqjretiue
deputy .	bk
deputy and	djnbqk
deputy manager	tj
deputy told	gk
derby	ai
dermot	apnY
dervla	aeol
dervla ,	adol
describe	aSbncwgdhcinjjmbndtZuivj
describe .	ao
describe a	abbqre
describe it	ai
describe the	aZcijloiri
describe you	abipme
describe your	ul
described	uk
describes	aicore
describes as	ck
describing	adnn
describing to	acnn
description	ejgitivi
description of	gi
deserts	ti
deserve	acfdgZhvidjcmjocqdrjtnudvc
deserve .	elhbrl
deserve a	aZhlmm
deserve it	ak
deserve this	adhq
deserved	adbZcdgZhxibjdmuocretc
deserved a	admn
deserved better	ml
deserved it	akbbhk
deserved more	abhl
deserved that	aigehq
deserves	aecdekgaibjcmpodrr
deserves .	aXmmrm
deserves a	abemmktj
deserves it	anhd
deserves the	rj
deserves three	al
design	aabmcbhdinjeqjrptcua
design ,	bi
design again	rj
design and	im
design goes	adqm
design is	acbmgltcve
design wanting	ii
design was	aerk
design will	tj
design you	oi
designed	aabkrmtc
designer	rj
designers	rk
designs	abum
desirable	aacq
desirable ,	adco
desk	aebkcSdnemfegbhiimlZmkompdrmsctYuavV
desk ,	aebjdnemgehdikjekeldmjnZrb
desk .	ajbccbdiejimjllcmindqYrjtSuZve
desk ?	nlve
desk already	adnm
desk and	bjei
desk by	hnqi
desk from	abbmuk
desk go	acom
desk has	ak
desk in	hkjj
desk is	adgltm
desk job	kl
desk of	aZrn
desk since	aehjql
desk that	jerl
desk this	ak
desk to	il
desk was	mi
desk will	oj
desks	aeokuj
desks ,	aeol
desmond	anie
desperate	aZevkjme
desperate ,	kk
desperate to	aXet
destroy	ji
destroyed	aYicjsmi
detail	ajbefmtjvj
detail ,	ai
detail .	fj
detailed	adbihnoe
detailed knowledge	bj
details	aibjdjfiheqiucvk
details ,	acdl
details .	ai
details are	akqd
details for	ak
details on	aedlfi
details to	bk
dev	ak
developer	ai
developer in	ai
development	ai
devesh	ol
devesh ,	ol
devika	alle
devon	ai
dialect	aj
dialogue	ccdkgltj
dialogue .	dk
dialysis	acjkkk
dialysis and	ki
dialysis ward	amkb
diarmuid	ak
diary	aVdegkhejcqwrcuq
diary ,	um
diary .	aebiqk
diary all	ui
diary for	qo
diary of	uj
dice	aetnve
dictionary	adcirdtn
dictionary .	aerdtn
did	aebndieBgdhjiQjvkSlbmbneomqMrosptquVva
did ,	ajbZccdlgajVkdmlnjretkuj
did .	aocadagahkiamboapkqdrosi
did a	vl
did agree	aWdnhk
did all	oj
did answer	aecl
did anybody	aerktnvc
did ask	aPbidsnjsn
did at	angkhejc
did before	aZjp
did believe	jj
did enjoy	dmjc
did everything	achijksi
did feel	aegk
did find	blccjeodto
did for	gkhbjptd
did from	bi
did get	ai
did give	adcl
did has	ak
did have	sj
did hope	amje
did i	gilimerk
did in	djgeheoi
did it	aobkccdchcjlljmdrd
did its	aibkre
did keep	jeun
did last	bkhe
did learn	jk
did me	apketj
did more	ck
did my	an
did nobody	aZbjdernsjvb
did not	aoblcidZedgohricjekjminaodqWsZtPuU
did notice	aXoo
did on	bj
did pick	adrm
did put	jjrl
did rather	hiuj
did say	aXbdcpjdojqlsk
did see	ol
did send	aZcisr
did so	bk
did speak	abcpqi
did submit	aesl
did that	aXbojl
did the	aqbUcVddfjgmillemcolrdtiudvb
did they	ddlm
did think	honk
did tick	aesl
did to	aXgejpml
did try	km
did turn	adjk
did was	akjdmm
did with	aaoerntm
did wonder	bZcddeoqsetiue
did wrong	adjo
did you	aabpcbdjechjjeldnesYtnvp
did your	nj
didn't	aabmcedqeTgZidjukamcnbolqVrjtbvt
didn't ,	ak
didn't .	giun
didn't ask	ol
didn't come	aiokte
didn't even	jm
didn't expect	aqod
didn't get	alilrd
didn't have	bkmi
didn't know	aWbktnvj
didn't like	abdkrm
didn't make	aj
didn't realize	acrm
didn't say	acdm
didn't show	rl
didn't want	jp
didn't work	ee
die	adjjki
die ,	ki
died	aebcckjm
died ,	adjj
died .	ji
died in	abckkj
dies	abjjql
dies at	qi
diesel	ajkl
diesel is	kk
differ	aecnedgihemdom
differ ,	oi
differ .	aZgjom
differ on	akcjedmd
difference	ambcddengehekklcojrbvj
difference ,	acekok
difference between	ajkkre
difference to	ai
different	aXcedlejfegThWjqknnvomrQsetWub
different .	ancddeeihdkiniojvd
different about	ekue
different answer	ckld
different day	dpge
different email	dl
different from	aUjmnlok
different job	ajli
different one	ainl
different sort	jj
different view	cini
differently	aVbecmdpedhdjeklnlqircvd
differently ,	ci
differently .	aVcjdokmqe
differently next	ak
difficult	aXfohbilkjtbvj
difficult ,	aefiok
difficult .	rk
difficult decision	oj
difficult for	aduk
difficulty	becoeirete
difficulty with	aecp
dig	vi
digging	ql
digging on	adql
digital	ak
digital </s>	ak
dim	aYrpuj
dined	aegl
dined out	aegl
dining	ak
dinner	aVbjddeegnijjjnuocqcrdtiue
dinner ,	aeiikinl
dinner .	aXbjnmui
dinner and	ai
dinner on	gkjike
dinner with	aabignue
dinners	gi
diolch	ak
diolch for	ak
diploma	cxgchbretd
diploma ,	aeco
diploma .	cpgehdre
direction	aYelfitl
direction you	fi
directions	angdhj
directions .	hj
directly	abnqvk
directly ,	ni
directly .	acnm
director	ccdcejfdhojXkdlknnoapdqrtSuOvc
director ,	bkhlre
director .	aWbdejhijellmknlqirjuc
director and	acns
director asked	alnd
director at	ni
director has	aoidnj
director how	aenk
director in	aeikrj
director is	ndrl
director knows	nl
director of	gj
director so	ni
director was	acbjgk
director's	aScjdbgdhenvritj
director's last	abgeokrl
director's nephew	aebjti
director's surname	nj
directors	abjl
disagree	aocmmdrc
disagree completely	ck
disagree with	apcimerd
disagreed	acclik
disagreed with	acclik
disappoint	aaekgpjmmeodre
disappoint you	ekgkme
disappointed	ambeccfmgZiijemkocrlte
disappointed ,	anfmge
disappointed and	ak
disappointed for	ak
disappointed in	mm
disappointing	mj
disappointment	mi
disappointments	aZkltn
disaster	aZkq
disaster for	adkl
discount	gjlj
discount on	ai
discover	oktkuc
discovery	aetk
discriminate	ajbluc
discriminate against	ajbluc
discrimination	bqccrdui
discrimination claims	uk
discuss	aermvo
discussed	acbicedlhdokqoud
discussed .	ql
discussed at	abdjom
discussion	aeblcbheoev0
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
disposal	adgjqk
dispute	aecrechj
dispute .	akedhk
dispute an	ci
dispute the	aXcr
disputing	ai
disputing the	ai
distance	aZcvgdhdjqoardtk
distance ,	accjjm
distance .	ci
distance is	aeck
distance the	tm
distance to	aj
distance was	accl
distinction	aXgq
distracted	aegn
distracted in	aegn
district	aiik
district ,	ik
disturbed	aaon
diverse	tj
diversity	aZbsiercti
divorce	bigekq
divorce ,	kk
divorce i	aikj
diwali	djgejikjodti
diwali ,	kj
diwali .	dkoetj
diwali lamps	aejj
dmitri	aj
do	aebZcXdmfmgpiWkZldmanUokpjrcsltovm
do ,	cbdeepgqhsidjbkdlbndoYrata
do .	bZdlejhSjYmZolqlrVsmuY
do :	ai
do ?	ddemli
do a	hekloeri
do about	qjue
do accept	arcadkle
do after	aeil
do all	gmki
do answers	aidivd
do any	al
do anything	aOezoiqe
do ask	eegjjenerkup
do better	asdjeeoere
do both	ak
do call	ak
do decent	ai
do every	ai
do feel	hjtj
do for	elgehijcmmocte
do forward	nm
do from	aj
do get	acoium
do give	gejjretp
do go	oj
do hear	aedk
do hope	aTbkgkhejamlopretn
do i	aceegdipjilenbqmtduivi
do if	el
do in	addegpliri
do is	akeegdhm
do it	akbecbdcejgXhmiijYkbneoVpqvm
do keep	omtd
do let	aZedgdheqksots
do like	alhcnk
do look	dmge
do me	hi
do most	ki
do much	al
do need	keol
do next	aoeehdui
do nicely	hm
do not	aabdcodXeeflglhljkkqmdnjqerdsltaudvT
do nothing	nj
do now	ho
do pass	nerp
do please	tj
do read	acul
do realise	dk
do remember	uj
do ring	aeqk
do say	aocclmrdtkue
do see	atbmcchcobrY
do send	mo
do share	aZdmkj
do since	hk
do slide	ai
do so	andieegchbmnqdudvi
do still	aj
do take	gi
do talk	aZqiuq
do tell	addrjemmretkud
do tend	abokuj
do thank	oerito
do that	ckdmeegeocvs
do the	abdZeifpgjheialsmZncoSqmtQ
do them	aj
do they	aXbncnrevi
do things	adgnue
do think	aick
do this	aceofcgchcjkmbodqcriunvk
do to	aZjmol
do understand	gdoqrk
do very	gk
do want	om
do well	ao
do what	aWgnicopqkte
do whatever	ak
do when	aZgioo
do with	accegmhdjckamencojqmrptbui
do without	adtp
do wonder	bpge
do write	rm
do you	ambccadQeQglhdidjpkildmbnnqWriuavo
doc	bi
doc my	bi
dock	ak
doctor	abgjhbiejoknncqerj
doctor ,	ej
doctor had	adjk
doctor has	ki
doctor said	aekl
doctor says	aajokj
doctor's	adkl
doctoral	rk
doctorate	iirlte
doctors	aihejekn
doctors have	abkm
document	adulvi
document ,	adul
documentary	admetn
documentary contained	admetn
documents	besn
does	adbmcmeMfcgmickomYobpoqdsZtdvj
does ,	alol
does .	eehXiZjckmmeniolppqkratZvd
does a	ao
does employment	ui
does it	aYcidktivu
does like	aitk
does look	aYbkjp
does my	acgm
does need	aoheqivd
does not	aVbkcodjhqkkneoVudve
does on	kk
does one	gkilji
does say	al
does seem	acretp
does so	uj
does that	aovZ
does the	apbdcleegehikeljqcrdtavi
does this	uk
does to	gj
does too	rj
does with	geiijkolte
does wonder	bk
does your	cilini
doesn't	aWbXcpdUeXfmhmiXjmkZlbmdokqarntPuovs
doesn't ,	rl
doesn't .	ciok
doesn't get	acniuk
doesn't go	adhm
doesn't have	aauq
doesn't like	ajoi
doesn't matter	alcddehejoqe
doesn't need	adrnte
doesn't praise	gj
doesn't really	aecm
doesn't say	ginj
dog	aibccudcgYhdiYmdneoZqdrmsltiuave
dog ,	cljekesm
dog .	accijekmrdsm
dog ;	ji
dog and	akki
dog at	acrn
dog can	aj
dog in	ckri
dog is	aicjre
dog needs	abtn
dog now	ji
dog on	alkd
dog took	aerk
dog would	al
dog you	cl
dog's	biml
dog's barking	acml
dogs	lirnvc
dogs allowed	allivb
doing	aacqdZeahciakklemXnaolqitlumvt
doing ,	ai
doing .	aZbdhkjlnioermte
doing a	cnoe
doing anything	eeum
doing it	eijdkkoi
doing my	adki
doing so	ncoeqkum
doing that	uj
doing the	bdclgehdoktkvk
doing this	gljkmdrk
doing viewings	al
dollar	aXgktp
dolores	al
dominic	ni
dominic ,	ni
don't	aXbkcldbepfUgjhdiXjmkrlPoopcsTtUuYvm
don't ,	ak
don't .	amgkod
don't accept	aXcvee
don't apologise	mbom
don't be	anme
don't belong	aemn
don't blame	becbgejnnirl
don't bother	aaniom
don't care	aeejkarn
don't change	tl
don't close	aeek
don't come	ul
don't deal	nj
don't do	engjve
don't eat	aeel
don't envy	aw
don't even	gemm
don't expect	kk
don't feel	aidbebmkosqdrdteve
don't flatter	acgm
don't forget	aadr
don't generally	gj
don't get	aikkndui
don't give	aeechjkjneoirctlve
don't go	asedod
don't have	avcZeegdhYklnmqera
don't hear	aeul
don't hold	geomrj
don't keep	qj
don't know	aWbehkjkknmkoVuevn
don't leave	aZenql
don't let	boejkc
don't like	abojql
don't mean	ni
don't mention	bk
don't mind	atccenidmeokrcve
don't need	ap
don't often	gj
don't quite	acgm
don't recall	jm
don't regret	aj
don't rest	adnl
don't say	ajcZergejlmaoZ
don't see	aacpvk
don't send	adeo
don't shut	ei
don't suppose	gimirk
don't surprise	kj
don't take	aeeaqlriun
don't talk	acbknj
don't tell	accleihj
don't think	alciebhaijjimaobuevm
don't trouble	mkoote
don't understand	aWckkkvr
don't usually	adhl
don't want	aiqi
don't waste	am
don't worry	ajddeagjjmkZmdonqd
don't you	jk
donal	ao
donated	abhm
donated to	abhm
done	ambVcZdVfagehejukYmbnnobqOtsuVvj
done ,	tm
done .	ajbdcadegmhYiimYoiqcrjskte
done about	ek
done at	adll
done before	glheri
done by	bihdtp
done dealing	aenl
done for	ilji
done in	apmirjte
done it	ao
done lightly	tj
done me	rn
done on	akti
done so	adiijk
done talking	abno
done the	aocejmojrcte
done this	ai
done to	jttc
done us	al
done what	nk
done with	mk
done wonders	aeto
done wrong	abjk
done your	adhoretk
donkey	ak
donor	niul
donor i	acul
donor whose	ni
donors	abheljur
donors to	adup
door	acbacWdlevfxjclYmennoTpcqcrRsd
door ,	dnekhdkjqdre
door .	aebleihdicjZnpqeretn
door and	bdddglhikemm
door closes	aWfvge
door for	ak
door i	uk
door is	ecnjql
door of	gm
door on	beeo
door once	gi
door open	tk
door says	aj
door that	acdmkmmb
door to	aleckkqj
door was	addnel
door when	aibj
door with	ap
door you	ai
doors	acgijekkqetkui
doors ,	acgjki
doors .	ik
doors down	acidtmuj
doors will	kk
doorstep	ak
dormitory	kj
dormitory has	kj
dorota	aj
double	aYckedgohcmmrk
double .	aaglrl
double booking	cehdmm
doubled	aecegt
doubled its	gk
doubled the	gn
doubt	aRbncZdXeafdglilkcmdnnopqWrpsdtnuXvd
doubt .	ai
doubt about	acclgm
doubt anyone	acbcojrr
doubt i	mj
doubt it	albbgenmrdtd
doubt that	brccgeijodrbte
doubt the	bjcdhaijjkonrbud
doubt there	aerl
doubt you	acoirk
doubts	ak
doubts about	ai
down	adboccdZeYfeitjpkVldmjnYpdqcresZtcusvd
down ,	bidmejgehdre
down .	abbmcVebgYhiibjckjmpooqjrXsdtbuj
down a	aabiheiiritjujve
down after	ajbi
down and	cjdiedjZtj
down another	adjj
down as	am
down because	bnje
down before	gk
down better	aYgr
down bristol	hk
down by	ajgbheisjdmi
down for	bccodcgehsiejbkemdocrd
down from	aZidjotm
down in	akhdicjcrmuj
down is	akbjge
down it	aj
down most	um
down my	hejjnmqeti
down nothing	qj
down on	beciejhjijkeoeqeud
down since	al
down so	jq
down stripe	aejl
down the	aabkgdhbjtokreue
down there	ul
down three	gj
down to	aeccdehdknmdndonrptcuc
down took	cejj
down twice	dk
down two	aXgkhiol
down when	bkncun
down with	apiije
down without	oktd
down you	aZgkijml
downloaded	adgn
downstairs	aotd
downstairs .	antd
doyle	nj
dr	anbiccdbeegehkjbkenloZpiqcrbtbvd
dr ,	aj
dr .	am
dr amblecote	adnl
dr fennimore	nj
dr ffoulkes	nj
dr halloran	ul
dr lindqvist	abiiml
dr oyelaran	aenj
dr pillai	hnnc
dr vellacott	adbl
draft	awcbdihZijllnaocqbtZue
draft ,	ajlj
draft .	bldlgeikndre
draft ;	aerk
draft and	abgklj
draft is	am
draft was	an
drafted	alennbqc
drafted the	ajenncqc
drafting	adql
drafts	aqbaoiqltb
drag	aauq
drag this	aauq
drags	ck
drags ,	ck
drain	mjvi
drainage	ajbk
drainage .	bl
drains	al
drama	aobdgkiejenkqdte
drama group	ak
dramatic	acrmtk
drank	mn
draughtsman	cegorc
draw	akbogeobteujvb
draw anything	bpvb
drawer	aogjjjkeqcretbud
drawer ,	gn
drawer .	ajhi
drawer until	bk
drawer with	ak
drawing	arccjkrmteuc
drawing ,	aerk
drawing .	akceri
drawing of	jj
drawing the	akue
drawing to	aejj
drawings	abbldahbibjnkamlndoiqlsntcva
drawings ,	an
drawings .	aWbkjlodrjso
drawings ;	oirk
drawings are	gntc
drawings for	jcoo
drawings in	aabo
drawings only	ck
drawings took	aejk
drawn	aebijkkmte
drawn a	abjlkm
drawn up	aj
dreadful	mj
dreading	ai
dream	aebeflhYjskjretY
dream ,	ji
dream .	ji
dream ?	jj
dream about	gj
dream i	aejj
dream is	ak
dream of	aihejdklnioj
dream to	ii
dream with	acjo
dreamlike	tj
dreamlike "	tj
dreams	jl
dreams .	jl
dress	imlj
dress for	ai
dress i	ji
dress rehearsal	ai
dressed	bmilre
dressed ?	adim
drew	ajgdtn
drew a	jk
drew for	bj
drew the	aj
dried	akme
dried .	ajme
drill	accklj
drill ,	aclj
drill in	adcl
drink	ajbkkiretd
drink .	jdkj
drink with	acbl
drinks	aandomum
drive	albnkcodra
drive ,	bm
drive .	aj
drive a	accitl
drive down	ceji
drive home	uj
drive to	amte
drivel	rotd
driven	fm
driven professional	fl
driver	aibemkul
driver ,	aj
driver .	ai
driver that	ai
driver told	aeum
driver's	cj
drivers	ai
driving	aueigekcqdrdte
driving ?	acdjej
driving certificate	hj
driving licence	aj
driving over	an
drone	tnud
drone permit	adtnue
drop	asbecbdbekhdkclcnjojqkrdtduc
drop .	ol
drop it	aj
drop out	am
drop the	ep
drop them	al
drop you	ql
dropped	akbdeiniuk
dropped a	nk
dropped the	ak
dropped you	di
dropping	aadlrm
drops	akccejgehl
drops out	akccejgehl
drought	aikj
drought took	kj
drove	aobcgehmjkkZqdtdue
drove four	hm
drove me	ao
drove nine	jj
drove six	acjosi
drove the	ajhi
drowned	ai
drowning	anedkiqc
drowning in	anedkiqc
drug	uj
drug cupboard	uj
drum	kj
drum kit	aekj
drummer	aore
drummond	alne
drummond </s>	alne
drums	am
drums ,	ak
drunk	aebirj
drunk by	bi
dry	aljekcretr
dry as	adtl
dry land	ti
dry weather	tj
dubai	ul
dubai .	ul
dublin	adciheirljnc
dublin ,	aegiii
dublin branch	adijlk
dublin by	ci
dublin office	ai
duck	aenl
duck hunting	aenl
due	aVcZfqhqjdkpooqcteueve
due course	aefl
due in	aj
due on	abko
due respect	abcbfkop
due to	hj
dues	achm
dug	bejk
dull	amkeoerk
dull of	akkeoerk
duller	aaoerntj
dullest	aZtq
duluth	akje
duly	aabdfpneoptevc
duly noted	aZbdfpneoptevc
dumb	rk
dumbest	aYrr
dumplings	bj
dumplings on	bj
dundee	ai
dunmore	oitk
dunmore medal	ak
dunne	dj
duplicate	aj
durgapur	acdl
durham	aegl
during	aXengdhYijokrkvk
during a	acbjcj
during my	beijtl
during the	adhbjikkrk
dust	iljdomrd
dust in	anje
dusting	acgl
dusting my	acgl
dutch	aXcndaejiejeor
dutch .	aYcodbor
dutch in	gk
duties	ek
duties i	ek
duty	hnqd
duty to	abhoqd
dwayne	aj
dying	adjjkm
dying grandmother	ji
dynamic	fj
e	citevr
e .	vn
each	aVbYclecfdgZhiikjtlpmwoJqirWsbvk
each ,	hkli
each .	aZkilmtl
each criterion	li
each day	aVkdqt
each evening	aajikm
each friday	aUduqe
each member	ml
each month	algmkY
each morning	aaekiqkeqi
each night	abjkkj
each no	ai
each of	aobZcpeagYiejkkdmroaqYtSvb
each one	atbecedijele
each other	akdehbjekjlctl
each quarter	ak
each reviewer	aehn
each spring	mluk
each time	bkcnjkleretc
each way	cchijo
each week	acjikl
each word	ik
each year	tk
ear	irrjtb
ear ,	ij
ear of	aero
earlier	aXbdcjd3gahajaldobrcue
earlier ,	jekl
earlier .	ak
earlier letter	akde
earlier mail	aemkqk
earlier messages	aedl
earlier ones	dm
earlier three	dp
earlier version	ck
earliest	aVfv
earliest .	adfl
earliest convenience	aZfs
early	atbcddedhXidklncojqarbul
early "	ai
early ,	gnhejcndokui
early .	akgdjkkk
early ;	ai
early in	aZomtk
early on	aj
early starts	kj
early to	ck
earn	aVhiknvi
earn ,	adkn
earned	akcdfegWhsmooetc
earned ,	ak
earned .	aZmo
earned it	avgdhd
earned that	abhm
earned this	fegdhn
earns	aaejhm
ears	aecjhkibjemirn
ears .	aehkrl
ears will	akgiic
earth	aagkio
earth has	ii
ease	aubedlmdoe
ease ,	ak
ease .	aldkmeoe
easier	ajbicZdkejhYicjukcmdnbqiritVuZvd
easier ,	al
easier .	aqbjde
easier for	abjkqirn
easier than	abjp
easier the	qk
easier to	becddjelhbjnqetb
easier with	dl
easiest	aq
easiest for	am
easily	ajbcccdeeegphaieljmeqjtbue
easily ,	oeqm
easily .	angakjoerj
easily after	al
easily mended	aegm
easily since	jj
easily the	aagq
east	am
easter	abbbdreciejZkmnkojqVrbtl
easter ,	acdojekbnlqdtluj
easter .	gijZklolqcrete
easter and	aj
easter you	acdn
easy	azcRddeegjhZjXkklcnioiqZtUukve
easy ,	am
easy .	aq
easy choosing	om
easy for	argkoere
easy judging	acrs
easy one	oqtc
easy thing	ak
easy to	cdgjiijeknnjobrTun
eat	aZergijmobqZratm
eat .	kk
eat at	aael
eat before	ajke
eat much	abem
eaten	aWjdk1mi
eaten by	am
eaten properly	aekl
eaten since	aZkq
eating	gikk
economics	adtl
economics .	adtl
edges	anbd
edges and	albe
edit	aarkv2
edited	adtkvl
editor	aYdaionnpaqirWtnue
editor ,	pdrktj
editor -	nn
editor .	qo
editor did	bi
editor for	ai
editor has	nj
editor hasn't	nl
editor in	ak
editor is	acbjik
editor of	ii
editor should	ai
editor the	tj
editor to	aihl
editor who	aWbbciinjmretm
editor's	ikqi
editor's holding	qi
editor's taste	ci
editorial	ii
editorial board	ii
editors	aZbdccglipnerttbuZ
editors ,	adgl
editors and	aeil
editors are	aiijri
editors who	aj
edits	aablvs
edits .	aebn
edits and	alve
edits the	adul
education	aigdhciloeti
education ,	aeil
education section	rk
education to	ajretj
effect	aore
effort	acheqkri
effort .	ql
efua	ai
egg	berl
egg on	aeberl
egger	aj
egger </s>	aj
eh	aZtn
eight	acbkcndeeZgRhYiljekjleqvtluZvZ
eight ,	aeqn
eight -	rkte
eight .	ak
eight and	akqj
eight bars	ij
eight days	adqo
eight hours	keqn
eight hundred	an
eight i	ajkj
eight months	cj
eight one	ki
eight pages	al
eight thousand	aeck
eight weeks	admiom
eight years	accjjjtk
eight you	aebqte
eighteen	cjglhdjkkZodtl
eighteen months	abckoetm
eighteen years	ajglkc
eighties	jk
eighties and	jk
eightieth	jj
eightieth birthday	jj
eighty	aebdcnedgaiZqotj
eighty -	abiejkqp
eighty fewer	ci
eighty of	adtm
eileen	aj
einstein	aUgotp
either	anbbeYgWhWicjWkaoorlsdtnue
either ,	dl
either .	aabdgbhejcniovqbrltjue
either answer	am
either is	al
either very	rj
either way	axneod
either you	qpreue
ekwueme	nm
elbow	ak
elder	jdkm
electric	aYkn
electric ,	adki
electricity	adks
electricity people	kj
elegantly	ajijoe
elevator	aijmoete
elevator .	aejnoe
eleven	aXbbcldUeZgkheiajslqmbndoirctwuZvZ
eleven ,	anheki
eleven .	cegkketl
eleven and	akkdqi
eleven children	keqk
eleven colours	tj
eleven days	ai
eleven hours	adcijl
eleven houses	ai
eleven in	jj
eleven kilos	cire
eleven lines	tk
eleven minutes	aWccgljrqetj
eleven months	abhbjkoqti
eleven of	akkk
eleven old	aekk
eleven pages	albdcijerk
eleven papers	ajhktd
eleven people	aWcojk
eleven points	bk
eleven readers	ci
eleven seasons	hi
eleven seconds	aZbotj
eleven thousand	giki
eleven weeks	aaojtjuj
eleven words	tj
eleven years	gehkjmkesjue
eleventh	adbidpjlsatjvd
eleventh .	abbijl
eleventh week	acdm
elif	al
eligible	cihj
eligible candidate	hk
ellie	alke
ellie -	aj
ellis	ai
elm	ai
else	adenfegehqiljakmltmbnOqmrRsetcuevd
else ,	apedhijlqe
else .	apbocmdjgWilkambnZoTqZuj
else ?	amddvj
else brings	ui
else by	eeqj
else can	hiki
else could	aelk
else did	hj
else does	abjiolqm
else had	aobeeliejeme
else has	ajeihdjdmmokre
else i	aieeln
else in	aaeqgihliqjakZmeretdub
else is	aakktkuj
else on	adgioeqntj
else to	abeohdiejiokqlue
else was	adgm
else who	ajgelj
else will	aYejjikk
else would	acdmlcrl
else you	akedhlielkve
else's	aRckhijeoetu
else's ,	cl
else's .	achktk
elsewhere	arbccYdZeigjlcnbodqlretd
elsewhere ,	hlqduk
elsewhere .	bccZdcekglhZiindqsua
elsewhere ?	aj
elspeth	aj
email	aUbbcPfphcicjwkmmcnkospXqWrNsjtjumvN
email !	si
email ,	aebdcefogijeoqqdta
email .	aXddemfegcijjrkimlqdrctjumvT
email about	am
email address	ak
email and	aqdl
email arrived	tj
email asking	dm
email at	om
email bounced	bj
email came	bejm
email finds	abfn
email found	kj
email from	aajknltj
email has	adiejpte
email i	ti
email in	acdljiol
email is	ak
email of	ai
email on	acjl
email says	aisk
email thanked	ti
email that	ajmdtk
email to	jekkuk
email was	ai
email went	adbl
email when	uk
email wished	actm
email you	aduk
emailed	dj
emailing	qj
emails	aOccdugejbkilimcneooqbratcux
emails ,	aZdiliup
emails .	aXbedlur
emails about	dj
emails from	abdjkk
emails have	ai
emails on	bk
embarrassed	aZgemw
embarrassed ,	aemj
embarrassed that	acmo
embarrassing	gnrj
embarrassing for	gnme
embarrassment	acmlqirl
embassy	adnoud
embrace	fl
emeka	ak
emergency	hj
emergency ,	hj
emmanuel	aj
employer	aqbleehekeneqireue
employer ,	ambi
employer that	qj
employers	aWcjtkup
employers ,	aaup
employment	un
employment cases	ul
empty	aWdeelgbhZjjkimeojqkrjtluZvk
empty ,	acbm
empty .	beekheojti
empty all	qk
empty fourth	oj
empty in	ej
empty on	acrn
enclose	bedkkemeqnuk
enclose a	ai
enclose my	uk
enclose the	qn
enclosed	aefitnueve
enclosing	acim
encourage	tl
encourage me	tl
encouraged	aYccdnjlodtk
encouraged "	jm
encouragement	jmri
encouragement ,	jm
encouraging	adjloetl
encouraging .	jl
encouraging words	actm
end	adbXceecftgokclXncouqiritYud
end !	addjsi
end ,	aedagkjimmoeretl
end .	abbacdgshiidkZmdncouqZrltb
end but	acfo
end came	bl
end is	acom
end it	eljdnl
end need	aeonqe
end of	apbYcidZeXfngYicjekjlenZoXqotYucvk
end up	gejnkeqireuj
end was	aerl
end where	aZdp
end with	ui
endeavours	acfm
endeavours .	acfl
ended	eegZhdjsnkui
ended .	aZjjnl
ended by	amgbuk
ended in	ai
ended the	aibe
ending	apcpdZemgchejcoeqctbue
ending ,	elli
ending .	ajbj
ending came	adck
ending convinced	ci
ending in	kk
ending was	am
endings	ao
endings .	an
ends	aWbdceddgehmoiqcrrtk
ends ,	uj
ends .	aWhljjrn
ends in	hi
ends on	aj
ends up	aXolrktl
enemy	heur
enemy ,	ajul
energy	cj
engagement	jk
engelbrecht	ai
engineer	cmgnre
engineer title	ai
engineer who	aecm
engineering	tj
engineers	ak
engines	abro
english	akbcdihdmincobrqtZvj
english ,	addkiemn
english .	am
english and	ml
english is	gerp
english was	gi
engr	amvd
engr .	amvd
enjoy	apbZccdkeWfahRiXkZmenaooqYrbtsva
enjoy being	tk
enjoy it	astc
enjoy that	um
enjoy the	ajbehdjmkereti
enjoy them	al
enjoy your	aOdnourbtpuc
enjoyable	aj
enjoyed	a8bXcceefegehciYjVkcmandoiui
enjoyed .	uj
enjoyed choosing	adrm
enjoyed doing	aeoj
enjoyed every	aj
enjoyed it	aigj
enjoyed listening	aegj
enjoyed meeting	an
enjoyed our	ai
enjoyed preparing	ak
enjoyed reading	abom
enjoyed supporting	achk
enjoyed talking	al
enjoyed the	aqbegdtl
enjoyed your	ul
enjoying	gjok
enjoying it	ak
enjoying the	gk
enjoys	aqgbiejcoYpkrjtkue
enjoys it	ai
enjoys that	al
enjoys the	algcjdoapltm
enormous	akte
enough	adccddekfdgkhdjYkklamrnkokqUsa
enough ,	aigikdoctn
enough .	ajbZdiemgWikmlnioWrXue
enough about	abmjro
enough for	adbeekhbiljekdmjoqqere
enough of	rj
enough on	aj
enough times	oj
enough to	aWbjcddeedgiiZjekqnkokqeui
enough yet	al
enquire	aUdu
enquired	acdn
enquired at	acdn
enquiry	aVbddujk
enriching	fl
enrolled	hl
enrolment	al
ensemble	aoocqktb
enter	apgmhb
enter ,	aj
enter .	gj
enter local	gj
entered	aj
entered ,	gi
entering	ajgehikj
entering and	hi
entering was	kk
enterprise	ai
entertainment	abom
enthusiastic	adfl
entire	aYekgltj
entire spring	aetj
entirely	aobZcdhdnmoprYte
entirely ,	ci
entirely .	aeom
entirely my	ajbdok
entitled	aeeehuke
entitled to	aeeehuke
entrance	an
entrants	al
entries	aiomtZvi
entries .	ajtd
entry	aYbiddgchokkoeqetk
entry each	hk
entry fee	kk
enugu	ai
envelope	akbqcedcedgbhejcrismta
envelope ,	am
envelope .	aebieemjrksn
envelope came	bl
envelopes	adbkjekn
envelopes .	abbkjekn
envied	gk
environment	abfm
environmental	uj
environmental health	uj
envy	axgdiijd
envy .	ti
envy whoever	ai
envy you	aq
envy your	ak
eoghan	ai
epic	cj
epic ,	cj
episode	aiuk
episode is	aeuk
equal	accerrti
equal ,	airl
equality	acuo
equality office	acuo
equally	cjgdidoltl
equally well	tl
equations	abro
equations .	abro
equipment	aedmrjve
equipment ,	dmve
equipment is	aerk
equity	abgkun
equity ,	aeuj
equity's	ackl
equivalent	te
equivalent "	ai
error	albacVddmlrmvt
error .	aern
error in	aocYmm
errors	aermvk
errors in	aerm
escalation	fenk
escalation policy	cj
escape	aige
esi	ai
especially	algciejipmvi
especially admired	adpmvd
especially for	aejj
especially the	aq
essay	akgijdljmiodrZtcuk
essay ,	mi
essay .	lj
essay and	anre
essay could	acbm
essay on	ul
essay you	gl
essays	algeti
essays ,	aetk
essential	aYcs
estate	aoibnern
estate agent	apie
estate agents	rp
estates	biij
estates manager	bi
esteemed	abfjin
esteemed and	il
esteemed communication	fi
estimate	acjmmj
ethics	cedindokui
ethics board	neui
ethics form	ok
ethics number	aedj
euro	adbkkj
euro .	hj
euro under	bk
europe	aaiotl
europe ,	ik
europe .	il
euros	acjl
evaluation	aqfbvY
evaluator	li
evaluators	ok
evaluators comments	ai
eve	jk
even	aecUdce2flgYhcipjYkWlSmznSodpeqUrksmtXucvi
even ,	ej
even .	aZup
even a	akccesgbhaqetb
even after	aj
even an	acen
even as	en
even asked	asbcoe
even at	el
even been	ti
even better	al
even date	fj
even for	aatr
even get	aj
even half	aeek
even if	eifmieom
even in	aiecgdinmerlte
even more	an
even my	ao
even on	abeigjok
even one	ajmj
even opened	aamjtl
even read	bn
even sent	acho
even the	aobXceergiheijobrZta
even this	aZmt
even those	gk
even though	apeemiodvj
even to	acikoj
even unpaid	ei
even when	aj
even with	apbi
even without	ai
even your	aZejivrdtd
evening	akcZdYeXgdhliajjkmlcnToiqjrltSupvb
evening ,	jaokqjum
evening .	hejckorltdui
evening ;	qj
evening at	aaro
evening class	at
evening course	hm
evening on	am
evening paper	ui
evening to	aZjrneon
evening was	al
evening your	gk
evenings	areigahdjqocqbuY
evenings ,	akeike
evenings .	gejroc
evenings and	aijkud
evenings are	adkjrl
evenings free	aeoi
event	aqhe
event ,	aj
event on	cj
event's	aagjul
event's ticketing	adul
eventually	aOovtlvi
eventually .	aUoptm
ever	aofcglhHilkVlemnnOoXqcskulvc
ever ,	ik
ever .	tk
ever asked	geon
ever be	aXcogeidmlrm
ever been	bm
ever come	aieegl
ever comes	aj
ever dealt	ajieri
ever final	qi
ever found	addl
ever get	cj
ever going	qj
ever got	ai
ever have	aegm
ever having	aejk
ever learn	boue
ever lived	ii
ever made	abgeijjjti
ever make	aegj
ever need	ajtlvd
ever needed	aj
ever needs	ai
ever on	gcmm
ever open	ak
ever read	amiiue
ever run	ck
ever short	al
ever since	apdd
ever so	adtk
ever takes	ai
ever to	gijj
ever want	asqe
ever wanted	aVetgeidoesn
ever written	ej
every	aYbWctdXeafrgnitkelemjnaoeparHsiteunvU
every answer	ji
every applicant	tm
every architect	gk
every august	aeul
every autumn	ai
every bit	aetl
every builder	uk
every call	ak
every candidate	ak
every comma	ii
every contract	gl
every count	cl
every day	dpeehdijtb
every decision	aciq
every email	acun
every family	aiceol
every firm	gk
every friday	ai
every hour	aYentl
every issue	hm
every kitchen	gi
every letter	arjd
every line	amoe
every minute	ajqi
every monday	abqn
every month	ki
every morning	aXjokkqnud
every nice	acjl
every night	aYmr
every note	cj
every office	gl
every one	bdcjdegXidjpkbobsntauk
every other	aeeigijkqmteud
every page	ijtl
every poet	amietcui
every point	cl
every pound	kl
every question	am
every rejection	ajfk
every requirement	cegehp
every respect	bink
every saturday	ajji
every scheme	gl
every season	anje
every section	hk
every setback	abfp
every shortlist	bnje
every show	ajgj
every single	giiemi
every site	jeul
every spring	uk
every stage	ajji
every success	aigdontkue
every time	apgeiekl
every week	uo
every weekend	oi
every word	iqte
every writer	aaijtlui
every year	abclglhn
everybody	ajdbelgjhmimjOkZmrnVqjrjtcuWvc
everybody ,	aj
everybody .	aZcegmrote
everybody a	qi
everybody and	ai
everybody at	gemiqm
everybody else	acejgehlokre
everybody i	ck
everybody in	akikneqeue
everybody knows	bi
everybody must	oi
everybody on	bZgmrk
everybody wants	al
everybody who	aiml
everybody's	tlui
everybody's time	ti
everyone	adbpcRdSeZiokUmlnVpnqkrasctivX
everyone ,	am
everyone .	bcjjrdtl
everyone at	adikjkpkqjreue
everyone does	aj
everyone down	acjcmq
everyone else	bddeeihiiijdqmretlud
everyone has	abgeor
everyone here	bk
everyone i	aZfkuo
everyone if	qi
everyone in	acgnhjodplte
everyone is	adrkuj
everyone keeps	aimdok
everyone knows	aebp
everyone on	bjhiolrc
everyone says	abgq
everyone that	aWhjip
everyone was	ajbeok
everyone who	amhbiamjnioYti
everyone who's	ik
everyone will	aetl
everyone you	aj
everyone's	li
everything	aZbZcadcetfoisjbkYlemkncoiqkrWtMun
everything ,	eigjod
everything .	aikdqlue
everything about	abml
everything and	aaejuk
everything at	ai
everything else	aj
everything from	acum
everything happens	adfq
everything i	alcedcephmoeqbub
everything in	adcedmgl
everything is	amoj
everything on	cl
everything that	aUiijjmkniuj
everything this	alhe
everything was	ak
everything you	adbideeigeinjYmereteum
everything you've	abim
everything your	ii
everywhere	qdup
everywhere i	acun
evicted	aakp
evicted and	kj
eviction	aXkr
evidence	ciok
evidence was	tm
evidently	aGbogYhbiejco3ritp
evidently no	acblok
evidently not	adrj
evidently too	acoktj
ewa	aj
ewan	jk
ewan learned	jk
exact	aj
exactly	aebqcsdVecgahbiejXmeoZqqrWsltXvo
exactly .	abklql
exactly as	ao
exactly forty	qi
exactly right	ai
exactly that	aicive
exactly the	abbkcl
exactly this	adcp
exactly what	albicdkenisivj
exactly where	aj
exaggeration	gk
exaggeration ,	gk
exam	aicbdkgjhellodtevd
exam .	bj
exam appeal	aedm
exam hall	uj
examination	al
examiners	anbe
examiners ,	alcj
examiners missed	ai
example	aYiiolteukvw
example .	amvd
example of	ij
exams	aqbeqetk
exams .	altl
exceed	gk
exceeds	aehl
exceeds expectations	aehl
excel	acom
excellence	frietdvd
excellence and	fl
excellency's	aeil
excellent	aigenZodriun
excellent ,	nerj
excellent .	apneoe
except	adbjdkeekjojud
except that	aVcjdlok
except the	am
exception	aiengdhmkmldmerdvb
exception .	aehp
exception for	alhckl
exception just	ekve
exchange	ijnjud
exchange .	adnk
excited	fove
excited for	fjoi
exciting	aZfq
excuse	aedeebkYm0obta
excuse ,	cj
excuse for	aYmjqkrk
excuse me	jl
excuse my	mq
excuse the	apeekd
excused	aamq
excused for	aamq
excuses	adqirk
executive	nnue
executive ,	ni
executive and	aann
executive thinks	ak
exercise	ajbdcegqhioete
exercise ,	hk
exercise in	acgn
exercise on	am
exercise was	aegk
exercise with	ai
exhausted	tp
exhausted ,	tl
exhausted .	tj
exhibition	aqqltd
exhibition goes	ai
exhibition opens	aeqm
exhibitions	oi
exist	aWmqonrjvb
exist .	aYoork
existed	aebn
existence	adml
existence in	aemk
existing	aRhjilmkosuevY
existing ,	aciloj
existing .	admdorvY
exists	cdikjirctn
exists ,	il
exists .	tn
exit	amce
exits	am
expect	aTbcceeSfbgch1iSjakdlemjozqbrzsZtWvZ
expect .	asbdhiqcre
expect a	ambegehejenlonrisctd
expect an	qj
expect from	aTbiolrp
expect her	admknj
expect is	mi
expect my	aedngj
expect she	aZoo
expect that	aidjgahdiekjmjncolqeteui
expect the	acckdbgehsoiretmuc
expect to	amgchxjeoXrdteub
expect we	ai
expect we'll	adgkui
expect you	abbkhlokqdrj
expect your	acgkqj
expectation	qk
expectations	fihp
expectations "	aehl
expectations and	fi
expectations were	hk
expected	aibbcadYebfdgehtiXkambnbooqbrstiucvc
expected .	azhZte
expected a	aXjiojrpti
expected better	aVgihrmeomrc
expected that	hk
expected the	arhe
expected to	hqierkte
expecting	acmmom
expecting .	mm
expecting an	oi
expecting the	adoj
expects	hi
expense	adojtl
expenses	amkjnbuj
expenses form	amne
expenses will	aekl
expensive	keun
expensive ,	uk
experience	aacudbedfjgihiiUjVkamZnoonqcrdtquSvX
experience ,	ajcsje
experience .	aZbdckgsreue
experience in	anoe
experience is	aioj
experience of	ajceoirjtmva
experience that	adhknj
experience the	nl
experience these	genl
experience to	ai
experience was	acbjtk
experience will	fi
experience with	ajckge
experienced	acom
experienced people	acom
experiment	ck
experiment had	aecl
experiments	aetk
expert	aerlti
expert ,	rlti
experts	tl
expires	qi
explain	aWbPcmeUfahiiXjlljmdnZokqtrtsetTunva
explain ,	al
explain ;	ol
explain a	acrm
explain about	aeok
explain further	an
explain how	um
explain it	aZcddcjmrpum
explain my	aegk
explain that	adriun
explain the	albdcWedgZhbiejclmmcnlodqprptauevY
explain them	giom
explain this	aihl
explain to	abbecujlndobqkrdudvc
explained	azbccUdmgahYiajcmdoYqirtuavd
explained ,	ql
explained .	dk
explained it	ao
explained my	acrl
explained that	dl
explained the	arbdcern
explained to	ajniri
explained what	rk
explaining	acbegchbkeoiqmtnui
explaining .	aeql
explaining how	aj
explaining it	ai
explaining that	adjjuk
explaining the	anojtY
explaining to	aXoltr
explains	ccgnhenltd
explains a	adbk
explains it	aZgp
explains the	an
explains what	aj
explains why	nm
explanation	adbmccddgchukelimeoerc
explanation ,	aeho
explanation .	bkgehklireti
explore	aefk
export	ai
exposure	adto
express	aYfkmk
express how	aemk
express my	abfk
expression	abflgnibrlte
expression of	fmie
exquisite	aciq
extend	aafmlj
extend my	fk
extend the	adlj
extended	adfihj
extended to	acfihk
extension	cilj
extension .	ai
extension and	aelk
extension are	ci
external	adbmgknercvi
external called	gkre
external expert	tj
extra	edjmkdoiqeteuk
extra chapter	aeol
extra email	apma
extra for	hi
extra paper	aj
extra task	jj
extra time	aaun
extra weeks	jl
extra work	admm
extract	al
extraordinarily	actm
extraordinarily high	actm
extraordinary	in
eye	aebjeefegdhXitjmkclYmjqirjuVvd
eye ,	abijjlnk
eye .	apjd
eye and	abeajlqn
eye for	adcigjritj
eye is	ij
eye must	ij
eye on	bmnctj
eye out	ok
eye over	njri
eye will	aiil
eyes	cmdceZhdjckjmmnktaub
eyes ,	gciekkmm
eyes .	cjnite
eyes for	ak
eyes on	lj
eyes shut	gk
eyes would	acckni
eze	aj
f	accjvk
face	aNcbdceYgmijjtkZlemjrktbup
face ,	aajkmcum
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
fact	acbjcrdegrhbicjdkdmlneoerctduc
fact ,	cigi
fact .	aegn
fact is	al
fact that	aaclgjmm
factory	ai
facts	becntm
facts ,	aZcjtn
faculty	acrl
faculty to	adrm
fade	ik
fade ,	ik
fail	accredgjmioktd
fail at	gk
fail to	aYcs
failed	adbiddgmjdknlita
failed ,	eilj
failed .	cjhi
failed at	gk
failed on	aebk
failed to	gn
failing	abdmgdilli
failing a	lj
failing that	abdmli
fails	emje
failure	fj
fair	a5cbdbeVfegWhqicjnkWmanmoeqVrPsjtYudvc
fair ,	aibcgehaiijnoite
fair .	axbccegehpieoereua
fair ;	al
fair and	biii
fair chance	aejk
fair enough	ao
fair from	ol
fair hearing	aj
fair idea	bl
fair in	aj
fair marker	ck
fair on	gmnk
fair one	ap
fair play	ak
fair reading	abcksi
fair that	hinj
fair to	achmienioeum
fair was	acll
fair way	hk
fair would	anuc
fairer	amgenl
fairer than	ak
fairest	nl
fairly	ljoeqqrcte
fairly ,	akhe
fairly quick	ljve
fairness	accedegbiklkoiretjulvd
fairness ,	eilkoeum
fairness .	ai
fairness to	ao
fairweather	ai
faith	acboge
faith ,	aZbo
faithfully	adfl
fall	apcideenhdjcneqdreud
fall ,	ak
fall .	ai
fall ?	aj
fall and	al
fall ill	aeel
fallen	aaclki
falling	am
falls	aabccsdiedgchnkjlkmdrdtbuevc
falls .	aaco
falls apart	adcm
falls ill	aqec
falls on	aXkoql
falls to	aYdkhn
falls vacant	ll
false	aZcrml
familiar	aebicjgennre
familiar ,	bick
familiarity	tm
familiarity with	tm
families	acbojlkcok
families ,	jk
families are	ke
families with	abbokcol
family	anbedceYgPijjqkemVnjocqerZsnud
family ,	qk
family .	aUblclhjjlkimbocqeresote
family are	uj
family at	ak
family by	ai
family ever	jj
family for	ki
family has	amcekeolud
family is	aphc
family of	in
family to	al
family well	nk
family who	gejjnj
family with	jiri
family would	jk
family's	aljd
famine	tk
famous	aagminnetjue
famous ,	ii
famous .	ii
fan	ao
fan and	ii
fan of	ak
fancy	rcum
fancy it	aj
fantastic	airetl
fantastic work	tj
far	adccdUecfcglipjVkolemmoeqXsdtVuv
far ,	ai
far .	aZkjoiup
far and	akgj
far as	aabocedcgXhWjekkmlnlodrltiukvd
far be	ik
far better	ar
far bigger	aeglij
far from	apcmodte
far i	abhlum
far more	giml
far the	gl
far to	acokrl
far too	aYhmimojrc
farah	ande
farah ,	ai
fare	aabaepgehdjnktmdrbtbuc
fare ,	aeemjikioi
fare .	eiki
fare to	aabejnkl
farhan	ai
farida	aphb
farkas	ai
farm	aoue
farmer	cktj
farmer went	aetj
farmer with	ck
farmers	tk
farmers found	tk
farming	adrm
farming .	germ
farouk	aj
farouk </s>	aj
farrant	am
farrelly	ajni
farrelly ,	ni
fashion	rktk
fashion ,	rk
fashioned	acomrdtnvd
fashioned .	aZto
fashola	al
fashola </s>	ak
fast	ascjdegZidjemeobqkrlvb
fast ,	atgcqltd
fast .	ck
fast and	ak
faster	aigi
faster .	aj
faster than	gi
father	aebdcddZekgQhcjnknmcnroYriue
father ,	aajokl
father -	hjnj
father and	qk
father did	jm
father dominic	ni
father has	jekl
father i	aj
father is	ap
father of	acbink
father plays	uk
father ramon	ni
father ran	imje
father sold	al
father taught	ai
father to	en
father was	jl
father would	aYjjrn
father's	aabcdegdhdjtkpqcteul
father's ,	ki
father's bedside	aajjkl
father's firm	uk
father's watch	aejj
fault	axbQcYdeeafehWiajskZmondojqcrcuZva
fault ,	aiji
fault .	apjnmdreuevc
fault ;	ri
fault and	mk
fault for	aebccejiontj
fault in	an
fault is	alccgbmo
fault it	abgn
fault of	cm
fault was	am
faults	ci
faults you	ci
fauré	gi
fauré ,	gi
favor	abgmhk
favors	aclm
favour	aUbccZecfngbhmlqokrntcuevd
favour ,	aalmqi
favour .	aVdigehkiiolrl
favour ?	ai
favour and	adnirk
favour by	ak
favour of	flhj
favourite	gjopte
favourite .	aigkomtW
favours	aYls
fear	mo
fear that	aemm
feared	ak
feared .	aj
feat	actl
feature	ulvi
feature .	aj
february	ascldmkeoeqZud
february ,	dm
february .	alcl
february and	ai
february snow	hj
fed	abclejjeol
fee	aZbddZeogWkyltmmnZoYqTrWtdvc
fee ,	akbbemhajlkcli
fee .	aeknll
fee ?	biei
fee alone	hj
fee and	aeli
fee arrived	ai
fee back	aelluj
fee by	um
fee came	al
fee comes	ki
fee for	aVhpjekomo
fee is	ki
fee to	eiti
fee was	aehekn
fee would	aceikn
feed	adeijdku
feed and	aekj
feed my	aekp
feedback	accbdweXgShijakblwmYnSospeqSsetquSvI
feedback ,	aVcaeehdielsmeomrmtnvX
feedback .	amrctkue
feedback ;	aedm
feedback ?	aelm
feedback at	dm
feedback for	ak
feedback form	ao
feedback from	amhmta
feedback i	aebedm
feedback in	ai
feedback is	aZbncbdifjhineojrktb
feedback on	aldmfdtcvc
feedback ran	tj
feedback says	cn
feedback session	oj
feedback several	tj
feedback was	aTbicdiltr
feedback you	aeol
feel	aibTcZdkecfjhcidjqkWlemqokqZsdvX
feel ashamed	jkve
feel at	al
feel awkward	an
feel bad	gjjqmToirete
feel dreadful	mj
feel for	aZojrp
feel free	akflhemktevd
feel i	adhemptk
feel i've	aXmnrl
feel is	ai
feel it	ajgemi
feel like	ak
feel on	abqiuk
feel sick	aemk
feel so	aqjc
feel sure	clikte
feel that	arjdoiqctcuj
feel the	achjnkti
feel very	ai
feel you	aodeedjbmjqdti
feel you've	addn
feeling	beedgrijjdoYrdtj
feeling ,	abgtoc
feeling .	tj
feeling for	acgiti
feeling that	al
feeling when	aj
feelings	akccgejakemdnlorrYsjtkueve
feelings ,	aZjdnios
feelings .	meoj
feelings at	akodsk
feelings whatsoever	ak
feels	albcgjhbiojineoZrctYuk
feels a	acjm
feels from	go
feels in	ajii
feels like	ai
fees	aebjhikk
fees ,	kk
feet	ambdcjgnimjakbndqc
feet ,	abcmgiijte
feet .	gmri
feet up	aordtk
feet with	ai
fell	aobjjbkblimcqetj
fell .	di
fell below	ai
fell by	bk
fell in	bj
fell off	ak
fell short	cjlj
fell through	hk
fell to	ajgj
fella	hirj
fella who	rk
fellow	bigk
fellow you	gm
fellow's	acbp
fellows	nk
fellowship	ejgZhqidjerkteue
fellowship ,	genirl
fellowship was	bj
fellowships	gj
felt	aibdedgdiwjimTnnqarSulvW
felt ,	aZblhl
felt a	am
felt an	al
felt it	ak
felt less	ii
felt like	gchdidjluk
felt more	ti
felt quite	achm
felt taller	abip
felt that	akbbhcirnjod
felt the	aecitj
felt very	adol
femi	am
femi got	ai
fence	einirisi
fence ,	ej
fence .	ni
fence post	rj
fennimore	nj
fennimore to	nj
fergal	aj
fergus	akni
fern	ai
ferns	an
ferry	arhike
ferry ,	ak
ferry crew	aehk
festival	abbacegShnikjbkZoXplrutbun
festival ,	aldjgcikjcniue
festival .	akhdodrkuj
festival for	ak
festival from	hj
festival grow	aapn
festival has	aXekhkrm
festival in	ai
festival name	ti
festival so	achk
festival to	abqm
festival you	aeii
festivals	gk
festivals are	gk
fetch	ak
fete	hi
fever	aijjke
fever ,	jk
few	bUcddmeWfjhTijkWlqmbnaopqaritbudvp
few .	abdp
few days	gcjm
few editors	ii
few lines	fk
few more	on
few of	aebeclojuj
few people	angiiiocrdte
few places	ak
few pointers	dk
few small	ablq
few things	abtl
few times	di
few years	acgjrl
fewer	ajgdheqj
fewer people	aaqktl
fewer than	ci
fewer words	rj
ffion	ai
ffoulkes	nj
ffoulkes on	nj
fi	ck
fiction	algcietl
fiddle	ai
field	bXddfjgnhaiijbkjmendqbrmsj
field ,	asbd
field .	beccgkoarttd
field and	adckuk
field data	aj
field has	aZckgk
field is	aj
field notes	aj
field of	aXflsl
field was	oetn
field with	gk
fields	aegjtj
fieldwork	ajbj
fieldwork ,	bj
fife	cj
fifteen	adbjhejekmok
fifteen .	bj
fifteen years	ok
fifteenth	qi
fifteenth ,	qi
fifth	aVdsemgdhdkioeqktk
fifth bid	aj
fifth of	akcj
fifth time	aYdv
fifty	aibxddgXhbiZjbktocqerYvb
fifty -	blcegchekuresdtkve
fifty .	bncb
fifty bucks	bj
fifty it	aj
fifty lines	aesl
fifty per	ci
fig	ak
fight	lk
fight for	lk
fighting	gktl
fighting over	acgltm
figure	ajblcodeeohYicmencodtbvc
figure #	bi
figure .	bjcjhe
figure should	ak
figure the	el
figure you	abcp
figured	adgjhnjeqevm
figured the	aagkhk
figures	akbpcmddekgohZibjekencoYrauZvc
figures ,	abbicl
figures .	atneoevd
figures in	aici
figures to	bk
figures were	abbigmtm
file	akbkdZejhYkaoTqWrksmtmuevk
file ,	akbcckdkgdhellnaobritd
file .	aUbjceddgehbjmnnobsktrud
file :	ck
file ;	am
file ?	aadn
file again	aWijqmtm
file and	aZblckmk
file any	al
file arrived	bj
file as	aagkqj
file back	aj
file before	berl
file by	aj
file could	aldd
file for	bcfjsn
file i	gk
file if	ai
file is	aeckokuk
file number	aenk
file on	ek
file open	ajqe
file out	li
file says	ajhlqe
file should	fi
file shows	bk
file to	ak
file was	bj
file went	bj
file with	bjui
file you	anqe
file your	rm
filed	alci
files	awbZcddceiqbrjudvp
files ,	amdeei
files .	akrk
files and	aj
filing	aqud
filing system	aj
fill	bjcldeeigihmjikdneobqa
fill a	aagnjl
fill in	gdhqteuj
fill it	ekrl
fill the	akbmheqe
filled	aQbvcYddeegWhiiejYljnbolpoqrrYsiujvb
filled ,	aabmqo
filled .	abppretj
filled before	aebm
filled in	cehijdkjliql
filled it	absjuk
filled the	akbk
filling	gkodrj
filling in	gkodrk
fills	cj
film	ajciglhZicjckdllocsjteub
film ,	nk
film .	aiei
film for	cj
film is	gk
film runs	tj
film was	bi
film will	qk
films	an
films .	al
final	aZbocjdiekgajdkknroXtYva
final "	dm
final ,	deekhind
final .	cn
final answer	ei
final decision	di
final form	bj
final list	acbl
final stage	bk
final warning	ql
final word	aenkve
finalists	bdgkti
finalists ,	amte
finalists have	tn
finally	aXhcjekeoxqitlud
finally getting	aaoo
finally saw	ai
finals	aj
finance	aibjkileqkre
finance director	bk
finance office	alne
finances	tj
find	aRcqerfkgnhimXnapcqmrbsXtYur
find ,	cdgkodun
find .	cl
find a	aebbgkhbiZjZkondojqorltZub
find an	adum
find another	gehjji
find anyone	gm
find below	cl
find hard	aZjr
find her	hj
find i	diek
find i'm	ji
find it	aZbiddewgjhdkkniqdrZtZuc
find just	ak
find me	aibYdkgbhrjdkclmmeneoaqlte
find my	accjdefjjdojratkui
find myself	aaekijum
find one	aledij
find only	cl
find our	aackuj
find out	aSdlkdooqium
find room	bkeegjhmretZ
find so	rlti
find some	aejjrj
find somebody	ajoaqerltj
find someone	alrm
find something	arblrc
find somewhere	aneeoeqj
find that	aiccekgrhailjbkbmdneoZqcraul
find the	aebbeigYhZidjjleqitnvi
find this	ui
find time	ol
find us	adhq
find work	kk
find you	aedi
find your	aq
finding	adcbgYiejakdmdokqerittub
finding a	dktl
finding it	amoc
finding my	aZblljrntd
finding out	aeom
finding somebody	aioi
finding someone	aiodtm
finding tenants	tk
finding the	ok
finding their	ai
finding time	ti
finds	aOckfvijjdnkodtculvd
finds you	aQdjfwnmuc
fine	a1cZdbeRgOhSidjalbmZndo3rRsjtVuVvq
fine ,	abbdedgbheico3ratd
fine .	akbdiejdkdotrdslte
fine about	ak
fine answer	ai
fine as	abin
fine at	aj
fine by	apqj
fine for	vi
fine if	aj
fine job	ai
fine on	bi
fine one	ai
fine programme	ackm
fine that	aeoj
fine to	amoc
fine too	aj
fine weather	aj
fine with	ak
fine words	rj
finely	acim
finer	adin
finest	adcegvheimrcta
finest in	adgkii
finest joiner	aigi
finest tenor	giie
finger	aWgkinkmmkre
finger on	ik
finger than	aegl
fingers .	ki
finish	ajbeceddhajnkdmdoZqdtduq
finish ,	jk
finish .	ai
finish everything	aegl
finish my	ni
finish the	asgeoe
finish this	aj
finish your	aYjkum
finished	aYbidUedgqhSjnncoTrpsdtdus
finished ,	bkgjjjoc
finished .	acjmul
finished at	bl
finished in	bigdkiuk
finished it	acckgk
finished my	gl
finished the	bbddgphdijjikerjte
finished us	aekk
finished with	aeqkrk
fiona	li
fiona ,	li
fionnuala	ai
fire	bbdeejgchbijjaneobqcrbtkur
fire ,	aYemkjtnud
fire .	ik
fire door	uk
fire drill	abcl
fire exits	ai
fire marshal	uk
fire officer	aYus
firm	akblcadZeifcgminkelemdnaoSrntduevZ
firm ,	ak
firm .	ajbiqdtj
firm again	aYtnum
firm also	bjtd
firm and	nj
firm as	aeck
firm before	bi
firm chosen	bj
firm did	jk
firm does	aehnue
firm from	aehj
firm has	ajheiiqi
firm i	gk
firm in	ak
firm is	ikue
firm of	aZcdgjjnrn
firm put	el
firm quoted	ajei
firm supplies	uj
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
firms	bjgrhmidkdodqbtbuX
firms are	gj
firms do	aegn
firms in	adgm
firms like	gdhm
firms was	aebk
firms would	ajgehj
first	aiceelfUglhpiekeldnRoXrrsbtXudvi
first ,	bbcodXeZgnibjbncqkrWtrue
first -	aYdmgmul
first .	becbdcikjXnoulvd
first ;	aj
first agent	ak
first and	aibkjekk
first answer	aYdnhm
first bar	acmk
first because	aijl
first book	amgahi
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
first five	alce
first from	beglre
first half	al
first i	vi
first i've	ai
first in	abdjglji
first is	aeql
first language	rl
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
first one	anmerksj
first opening	am
first page	aZmlrsscva
first part	ambe
first person	akhl
first pitch	jk
first place	akoj
first question	adll
first readers	aj
first refusal	aahr
first rehearsal	aeqk
first reply	al
first round	amhi
first scene	ai
first sent	dl
first team	achmje
first ten	omte
first the	kjlj
first thing	qirkun
first thought	jnme
first three	akdienketb
first through	aehj
first time	biclddeehdipoeqerZvk
first to	ardegjte
first try	gjke
first two	bedr
first version	ajhiri
first was	di
first week	aihi
first when	aehm
first year	adephekerm
firstly	ci
firstly ,	ci
fish	azbihejekamcriteuc
fish ,	aj
fish .	amme
fish and	bj
fish station	abrm
fit	aebkcjebfigohXjUomqerZtjuZvW
fit "	obrltovc
fit ,	amojve
fit .	blgkieoirc
fit ;	aeck
fit for	amfj
fit in	amoi
fit me	acbcoqqjte
fit to	aWbcgoiommnjoerc
fits	aibljnqerete
fits .	adjo
fits the	al
fits your	ak
fitted	akbkcehi
fitted it	aj
fitted the	hj
fitted your	ak
fitting	hl
fitzgibbon	om
fitzmaurice	aeho
five	aeblcnfcgbhXiRjbkUllmUnbomqosltruSvX
five ,	adcjddkeqp
five -	acbmnk
five .	amdkhekdndqnte
five and	aoqc
five comments	cj
five days	ol
five emails	addk
five flats	bk
five if	lk
five interviews	hj
five judges	bjddhl
five languages	cdgk
five messages	dj
five minutes	akbecXdeethejeliobqirita
five months	adkdrrtj
five o'clock	akkeqn
five of	bdcigijo
five on	bi
five people	gitl
five poems	aako
five points	aj
five pounds	ti
five previous	acdp
five reasons	cjtl
five rounds	hk
five stars	arbdcdhejcqdtrue
five things	cllnqe
five times	aadloo
five values	om
five votes	cjhe
five weeks	adbbolsn
five words	ak
five years	bncmjitZ
fix	bejekellmenetjujvr
fix a	tk
fix it	llvl
fix the	aj
fix this	abqkuk
fixed	apbqccgehcjeretduevp
fixed ,	ak
fixed before	bj
fixed by	aj
fixed it	al
fixed the	al
fixes	aj
fixing	hj
flask	qm
flask .	aj
flask and	acqm
flat	albddiejgbhuiTjckomdneoQqcrksjtduWva
flat ,	akgekjminiqire
flat -	ai
flat .	abbeciephekiqdrdsmtiub
flat ;	aetl
flat and	kj
flat as	aihblj
flat before	hj
flat comes	do
flat first	achk
flat goes	adgn
flat had	aikj
flat has	akhjtd
flat in	an
flat is	aahr
flat need	ej
flat now	jl
flat of	adrl
flat on	qk
flat still	gk
flat to	bi
flat was	adbncchijbrmtj
flat we	al
flat went	adcn
flat with	knre
flat's	alkd
flatmate	gdoitp
flatmate .	adoj
flatmates	aj
flats	acbpeegdhiijjekboeqcrjtduk
flats ?	adik
flats have	uk
flats in	bn
flats you	bkhj
flatter	abgtrcte
flatter yourselves	aegrrcte
flattering	ui
flautist	rn
flavour	tk
flawless	aaivodrd
flawless ,	ii
flawless .	aeipodre
fleet	ai
flew	aWgjhkjjok
flew in	abjkol
flew myself	achl
flexible	adhloi
flight	aeheqpsi
flight .	ai
flight home	abqn
flights	aZjook
float	aenm
floating	aedl
floating this	aedl
flood	akcljckn
flood ,	am
flood .	cm
flood and	kn
flood we	ki
flooded	kj
floods	aicmhejikdue
floods ,	akhejjke
floor	ancYddgnhminjSkjmdnkoZqatWuave
floor ,	am
floor .	iljeki
floor flat	anjd
floor for	adek
floor is	genl
floor knows	behk
floor plan	bmnd
floor they	adnm
floor was	ajrm
floor will	adgl
floors	ceekgenlrj
floors ,	rj
florence	km
florian	akld
florist	adrn
flour	eeio
flow	aebj
flowers	aXjjkeosti
flowers .	tj
flowers for	aeok
flowers i	abop
flu	ekqe
fluent	cn
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
fold	ajdiekketd
fold my	ek
folded	ejjj
folded hands	ej
folded it	jj
folder	albecidkkeojrcte
folder ,	dluj
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
follow	accldaeZfpgahoiljckbllnXoaqcrxsetTvT
follow ,	ajgehjli
follow -	abhnlkmird
follow .	abbjcjhnqd
follow :	al
follow ?	aovd
follow a	acrp
follow it	rp
follow me	ul
follow the	aecjrouj
follow up	aYfr
follow what	gj
follow your	cjre
followed	aYbkgdhciomesntjue
followed .	bj
followed every	acsn
followed the	bk
followed up	adqi
followed your	aiciheik
followers	gjidjaqcuv
followers ,	gm
followers are	ul
followers ask	ai
followers who	acun
followers will	ui
following	aWeefjgehelvniodqcrotbuc
following .	rk
following fashion	rk
following up	dk
following year	ai
follows	adnn
follows my	nj
fond	alqlteuj
fond of	alqlteuj
fondly	ni
font	acmpndrmte
font ,	abmm
font of	adrm
font was	aemi
fontaine	ai
fonts	ak
food	aaeejckvrj
food ,	kk
food .	aj
food bank	km
food parcels	kj
food was	kerl
fool	aYbjgcicjdmmomrpteue
fool who	aagemmoore
fool would	rn
foolish	aZjmmlri
foolish to	acrk
foolishly	oi
foot	aidj
footage	rl
football	anrdtj
football .	rdtj
footing	acqjuj
footings	ei
footnote	bmenoctc
footnote .	al
footnotes	anbecdtkvk
footnotes ,	am
for	acbicidbfegVhkjpkYlbmtnXooqlrcsiva
for "	akbncdta
for #	am
for ,	aZcbdeeefmgchoiejVomqlratqudvd
for .	abcmetgUhmoeqkrktUuX
for ?	nk
for a	cmdqengWheibjjldmdoUprqErmtnuUvV
for about	jikj
for all	albceehjijjdoZqqrb
for always	ai
for an	cbeogdhnibkimbolrXtXukvX
for and	aj
for another	apbedeedgejckiqlreud
for answering	awodte
for any	ajfoobul
for anybody	aagnheoq
for anyone	aiccejhj
for anything	aXejhkjtobud
for applying	ilje
for as	eore
for asking	mkomre
for auditions	kl
for bees	aZcn
for being	aicreegcmloYrktcve
for believing	aYmeos
for better	al
for bold	beok
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
for clarity	ci
for coffee	uj
for coming	brdkkeod
for comments	aedj
for company	aegk
for completeness	diniuk
for confirming	bk
for considering	at
for consistency	tk
for context	aegm
for convenience	dl
for daring	aeml
for deaf	rjte
for devesh	ol
for disappointing	mj
for each	acii
for early	bi
for ease	abdm
for eight	abon
for eighteen	oetm
for either	aj
for eleven	acbnjotdue
for entering	kk
for even	aaemmj
for every	adckmiokue
for everybody	aeodrp
for everyone	aibemk
for everything	almiod
for exactly	aZcqddeekdqp
for example	vk
for excellence	fm
for existing	aVmkotvX
for expenses	kl
for explaining	tl
for exposure	adtl
for fairness	aeeiij
for feedback	allZoo
for fieldwork	aj
for fifteen	bk
for finally	aOowtm
for finding	oiti
for first	aehltk
for five	hdqermsmtb
for forty	akqi
for four	accldkoksitd
for fourteen	aeol
for free	anemhjud
for fresh	tm
for fun	al
for future	aidefihdldomrmtkva
for german	aZcr
for getting	aeokrosmtavd
for giving	aq
for good	aPjrmmqp
for half	il
for handling	aj
for having	aZbZckddgZhjiojYmnneolrlud
for hearing	aj
for her	ajejkcniodrcteuk
for him	bdjmni
for his	aajirpti
for holding	al
for honest	aeum
for hoping	adoi
for how	abmm
for i	am
for impact	ve
for improvement	tj
for in	ekgjli
for informing	aj
for is	aerm
for it	apcjdmeVgehdipjikZlimRneocqetduj
for its	fdimto
for itself	acgphije
for keeping	al
for kids	ok
for last	adql
for laughing	ai
for leaving	acom
for leonie	adok
for less	cjlime
for letting	oopkta
for listening	aj
for little	aaon
for long	am
for longer	tj
for looking	anoetjvY
for luck	aejj
for lunch	ak
for making	aamlqk
for many	adtm
for martin	ok
for me	akbadeeefcgvhqjillmanWoeqVrWsetduQvq
for mine	ai
for misreading	mloatm
for missing	aomerj
for months	bm
for more	oktk
for most	aZblhn
for my	aWbccoeefcgjhTiVjUkllumpqjsetj
for myself	aqcdhemkod
for names	adum
for new	biojte
for next	aibmdekknjodteuc
for nine	gdkemmsm
for ninety	tj
for no	il
for not	aqcigkjdoc
for nothing	aKepgjhdijmeosqetkuevZ
for now	gbhWoaqcteu3
for offering	ailj
for on	aatn
for once	eekpoi
for one	abbocadbekgchlirjklemaoWqcrbslte
for one's	adho
for only	ji
for ordinary	aegkhmrd
for other	blodtm
for our	jenpqi
for ours	herk
for papers	adbkhj
for passing	aZmlnm
for pay	ai
for paying	ak
for people	aXbbhpipobrmteub
for pointing	adcl
for putting	mkneul
for q	hj
for reaching	aefj
for reading	axodve
for reasons	akbijd
for references	hj
for refusing	ci
for renewal	um
for rent	al
for repair	aj
for replying	ak
for returning	adtn
for ringing	avie
for ruairí	aitd
for running	am
for safe	adrm
for saturday	qi
for saying	aoikjete
for section	aeck
for seeing	aj
for sending	ap
for september	alve
for sharing	adfl
for short	ak
for showing	al
for six	eeikkjolte
for sixty	amce
for slow	altd
for small	ai
for so	acejomti
for some	aabcdmgmhdomtevl
for somebody	aobijjnjoXrUtk
for someone	baergihljimenioYrctbue
for something	aYhvjjmireue
for sonnets	cdtn
for speakers	aejl
for spelling	accjtm
for spotting	adtn
for such	an
for suggesting	tj
for taking	amoete
for talent	ij
for telling	anojte
for ten	aejiokqium
for that	bbedgjhjiejpklmendqarbtWudvm
for the	ajcZdvebfegWhaljmqobpeqarisouavc
for their	aiui
for theirs	rj
for them	akbbecgohalcoiqctaum
for these	aicekk
for things	gl
for thinking	ajojte
for thirty	ao
for this	bicYdaeZfmgmhaicjummncqUrZtcuova
for those	bmgchjmmoZrdtbul
for three	aWbjcngehkul
for tide	cj
for troubling	tk
for trying	akjcrmvd
for tuesday	qj
for turning	il
for twenty	ao
for two	bdckdegZhnjjkmocreta
for typography	rj
for us	cejaklndqeui
for waiting	ai
for walking	an
for wasting	aSjemlodtv
for weeks	acklmm
for what	aUbodcebfkgmjekalcmirn
for whatever	bj
for when	ak
for which	akbedkui
for whoever	ao
for word	aXbjun
for writing	apmooZteve
for years	apbjgdidkdnioeretcuc
for you	abbqcddPfWgahjijjokTmiobq3rcsdtXuX
for your	aYcYeWflgohtibjkkXlemaokqpretOvl
for yours	acjn
forced	cj
forced ,	cj
forecast	cl
foreign	bickve
foreign diploma	ck
foreman	ql
foreman ,	adql
foreseen	apddvd
forest	ak
forever	ikqi
forever .	ik
forget	aTbZckdkhaiYkcmkojqksdteutvb
forget ,	gkliocul
forget .	um
forget a	aZjmum
forget about	dj
forget how	amjd
forget i	aZoq
forget it	asjdmdoi
forget my	tj
forget sometimes	rn
forget that	clgj
forget the	abcjdeeljdmnqj
forget to	aado
forget what	abjemkum
forget you	adnjqj
forgets	okrkub
forgets that	adrk
forgetting	jloe
forgive	bXcYdmeSfehYikjRlemznZqWrtuX
forgive a	addikkml
forgive an	ik
forgive any	ki
forgive me	bddneZgbhdiejbkemkneqerrtiuc
forgive my	ai
forgive myself	abmq
forgive the	apccdbmoqdrmtc
forgive you	abglikmd
forgiven	aojeke
forgiven me	akke
forgiveness	mj
forgiveness .	ai
forgiveness for	mi
forgot	aoblgeidmeodtl
forgot to	bmieti
forgotten	blcddceagshiiWjakcmlncrmtYuc
forgotten .	aibmhemlodre
forgotten how	abgloerm
forgotten more	gl
forgotten that	rm
forgotten the	acoo
forgotten to	ak
forgotten what	gj
forklift	cshe
forklift .	ci
forklift certificate	adcp
form	aobjcafZgRhpiXjlkeliminNompcqbrcsutXujvS
form ,	adbjcddeecglhWilkdnboXriswtbueve
form .	aYbZcbdmgahjieknlkneooqesjtYud
form ?	al
form a	aeuk
form again	aWelqo
form allows	dj
form and	bk
form asked	aj
form asks	ai
form back	ai
form before	ok
form by	aonc
form comes	ai
form did	aibkre
form fee	jjkd
form for	ul
form from	bj
form gave	aadkmk
form has	ck
form in	ajckhe
form is	akbecehcsium
form letter	aUblcbelhnjiojqdrZtn
form letters	acon
form made	ai
form of	delitn
form on	acom
form reached	al
form rejection	aj
form says	aacmhmoe
form should	ak
form that	kj
form the	lj
form to	hn
form was	ancehdjekirmtd
form when	be
form you	am
formal	fkqeuk
formal notice	aj
formality	aWhy
formality .	aXhx
format	bm
format ,	ai
former	adbmgnhijenaoercui
former colleague	bi
former employer	bj
former students	ti
forms	axcdhjmcoYqcriue
forms ,	ai
forms .	aigihiod
fort	abhjik
fort for	aehj
fortnight	aickdpglhdicoeratZ
fortnight ,	ai
fortnight .	apclgeretc
fortnight between	dlgj
fortnight free	aejl
fortnight's	aZjo
fortnight's trial	aZjo
fortunate	bdijtl
fortune	adrctq
forty	apbqdZeegXhbiWjnkimincobqprPsdvb
forty ,	kl
forty -	aieijekcqmte
forty covers	adck
forty euro	bk
forty minutes	akjdmloltX
forty of	aibejqtc
forty pages	ccjjreto
forty parents	qk
forty people	aegcqjtm
forty pictures	tk
forty pounds	adkm
forty quid	bi
forty seconds	adbm
forty thousand	aagnuk
forty times	ak
forty villagers	acjl
forty years	angc
forum	un
forward	aebWcXdeeZfugihmiajiljndpeqorTtmuQvQ
forward .	aSfvqj
forward it	ajvd
forward my	addill
forward the	fi
forward this	no
forward to	akbYcbedgkhoicjjmdnTpeqjrXtquUvU
forward with	alte
forwarded	abpn
forwarded to	acpn
found	aieVfegYhXiajckSlWmYnpoppeqbsXtwulvk
found ,	am
found .	aUbickdpjdoeqn
found a	anbccaidjroktcuc
found an	al
found another	apje
found for	adhkti
found hannah	adck
found her	aegm
found his	aenk
found i	ik
found in	ak
found it	bdccediekdodrnunvi
found its	aZbvtd
found itself	uj
found me	bigjjZkmndokteui
found missing	abco
found my	aqmerdtk
found nothing	ml
found on	aiui
found one	adbjtj
found out	aitj
found over	adgl
found room	aZokti
found that	aihdnqrd
found the	bbcbdcgXhdjlkcnmoltsub
found them	ajbecjokrete
found time	aetk
found two	aj
found us	al
found wanting	accjok
found weakest	tk
found work	aZrp
found your	akrjteuk
foundation	jqkclknltc
foundation ,	aWiijklknj
foundation that	ni
foundation's	ii
foundations	aajkol
foundations .	aajkol
founded	gehp
founded the	aehl
founder	bbgihcjbnxteud
founder at	aann
founder of	nk
founder signed	nj
founder's	achink
founder's daughter	hi
founder's widow	aenk
founders	acgeknteup
founders ask	aeuj
founders compare	ui
founders out	uj
founding	hi
founding member	hj
foundry	kk
fountain	tk
four	accydlePfbhciijXmlnTocpeqbsntnuevN
four ,	aacqeigbkeqjrjtd
four -	angkvd
four .	backdjhdkksk
four :	dk
four again	ci
four and	al
four concerns	aacn
four criteria	ai
four days	amdloete
four faults	ci
four floors	rj
four generations	ak
four hours	cbhlqmte
four hundred	aagkkdodtqun
four in	kj
four is	aobe
four lines	cchjti
four minutes	abbidejemlqetp
four months	aYhmtj
four of	acbvidjikdoaqardsm
four on	cj
four other	gm
four pages	aeodrlsk
four papers	okte
four partners	qjue
four people	kirl
four points	cm
four pounds	aige
four projects	accn
four rounds	ak
four should	hi
four staff	kj
four summers	cl
four thousand	aiojtd
four times	ajbidijjkdmjqe
four to	bice
four vans	adum
four was	ccdl
four weeks	aj
four years	begZhbiujdrdti
fourteen	bZcoddgahpiejiketiud
fourteen ,	cj
fourteen -	acrl
fourteen .	aecitj
fourteen months	abcehikjon
fourteen pensioners	jkoe
fourteen people	tj
fourteen weeks	hk
fourteen years	cihjje
fourth	aTbXcXdqekfdgjhXjZkclkmioxrktYucvd
fourth ,	acglhclk
fourth .	adgl
fourth application	abdbfeou
fourth chair	oj
fourth email	dk
fourth flat	kj
fourth floor	ik
fourth note	abdm
fourth reserve	emhc
fourth time	aadsmmqe
fourth year	hi
fox	ao
fox ,	aj
foy	aj
foyer	addoqiriti
foyer .	qitj
fragile	iaun
fragile thing	iaun
frame	aWcdgeipjeklratu
frame in	adij
frame it	ik
frame the	aaeikm
frame this	aitk
frame your	abto
framed	aWbdgbheixjdkeqlrcto
framed ,	aaio
framed .	ii
framed it	al
framed the	acijtl
framed your	abiojetm
frames	alud
framework	cifevj
framework .	aj
framework is	cj
franchise	ni
franchise owner	ni
frank	feom
frankfurt	gjjlme
frankly	aTbdcZfdgwhuiZjbmanirrtZuevd
frankly ,	aZcefegqhtmbritdvd
frankly i	adhk
frankly i'm	gj
frankly that	ak
frankly you	rl
frankly your	adgkrk
fraud	rl
frauds	bjrk
freddie	dejm
free	aibmcVdZedfigNhriYjlkXlnnlodpjrktUuava
free ,	aednhnue
free .	dnedjjkerktduj
free again	dennpl
free and	adeirk
free anyway	ok
free at	akbi
free entertainment	abom
free for	acbdhjjnkbqoud
free from	aj
free fruit	tk
free if	ei
free in	ekhdllqi
free magazine	aerm
free on	aqdeeejkqe
free pass	aelj
free right	bk
free seats	jmoe
free so	achl
free tickets	hl
free tier	ai
free tiles	hdql
free to	aoflhdmknjtevc
free until	aj
free when	bi
freedom	uk
freedom of	uk
freeing	adol
freeing to	adol
freely	ednjuk
freely if	aned
freeze	bi
french	aecldlidretj
french ,	ci
french is	ck
french teacher	tk
fresh	aabecegdlcnlosrato
fresh .	uj
fresh eye	ao
fresh eyes	nj
fresh ideas	tm
fresh one	aj
friday	anblcWdmgYhRiejYkjmcneqqrasetSuivY
friday ,	albZhdkilcnioaqotduZ
friday .	blcedieihdjYndocqptd
friday ?	li
friday and	adko
friday as	ai
friday for	qj
friday i	aj
friday if	akqe
friday noon	ak
friday or	um
friday to	alqj
friday unless	ai
friday with	ai
friday would	qj
friday's	ambl
fridays	blkiqctj
fridays ,	kiqdtk
fridge	akecjrrdtd
fridge ,	adjm
fridge .	ajjk
friend	aZbjccdjgXhXicklnroaqdrXtYuv
friend .	acjmuj
friend and	bini
friend at	adum
friend in	addn
friend of	adgenrteuj
friend on	aanjuk
friend said	ai
friend who	li
friend's	adkmli
friendlier	amgb
friendliest	aq
friendliest .	ak
friendly	asbXfagejeojrltaumvc
friendly ,	rl
friendly and	aj
friendly email	ajfe
friendly lunches	aeol
friendly sound	aerj
friendly with	ui
friends	bkcedmeigYhWjVkbljmdouqirXtXud
friends ,	heor
friends .	ambi
friends are	ol
friends as	aeil
friends in	aj
friends of	gcnjqnud
friends on	nj
friends since	addo
friends to	aeol
friends were	ak
fries	ri
fries for	ri
frighten	aeritl
frightens	gi
frightens a	gi
from	aebicVdceagXijjelOmknpolqjrjsZtiujvl
from #	biclve
from ,	aXbegehjmkoismum
from .	aabmgihejdkjomroteub
from ?	aebjvi
from a	aZbTcadbedfkgehliVjjkilemcoUrstvub
from across	aibcgk
from all	al
from an	behnnerjtd
from another	ajbi
from any	io
from anybody	alii
from anyone	ipod
from anything	aatn
from april	ai
from august	ai
from bath	aeqk
from behind	adbl
from both	ai
from brussels	acnm
from church	abkn
from cork	acol
from day	aebk
from durham	aegl
from each	anbecedchqtdve
from every	adgmui
from five	aetj
from four	iitk
from her	aZbkmm
from here	aShljknloermuo
from his	adljrn
from how	omtdue
from hr	nn
from hungarian	gj
from ibadan	ai
from it	acgiiejnmjneodrbtkuk
from keyboards	rl
from last	dkeikelj
from leave	eenqqd
from leiden	aegl
from limerick	adol
from lunch	qk
from may	am
from me	akbYcbdpgShVjXkZlamqnsocqbrasetWur
from monday	aqdl
from my	apcbgdidjckmmdnboaqjrltYuj
from myself	ki
from nagpur	jk
from nairobi	jk
from nine	aabjql
from now	addjhdjckamqodqctlui
from nowhere	ck
from one	acbjceejgm
from other	gj
from our	bmdjgdibkemloarctcunve
from outside	aibbclgdon
from over	abcn
from people	aSgnhoodrl
from reviewer	aZpnti
from scratch	cm
from september	abplul
from seven	adjl
from somebody	qirj
from someone	bjge
from submission	tj
from such	aiek
from that	bsgeljrevc
from the	aabocQdeeQgjhmkslZmdosparbuQvj
from their	abtm
from them	algemknite
from there	aenjoerk
from this	aabecmenheiekcneoiteun
from those	rn
from three	aibegcim
from toorak	aetj
from two	akgdjikanl
from us	arce
from what	ajbk
from where	jmkeolte
from which	abtm
from writers	ok
from you	adbQcYemfigTirjcklmXnPokqwrYsetcvc
from your	ancWdnebheiqmenaokrctXub
front	bbcddngShkiZjbkalcmnrjur
front ,	aedk
front -	akvi
front desk	anbcdmhcieleniqerovd
front door	al
front gate	acul
front of	aZdeeigakdmooaqmtlui
front page	uj
front room	achrje
front row	ok
frost	ap
frost .	aj
frozen	bohekcocqn
frozen ,	aabp
frozen the	aekeqn
fruit	tk
fruit on	tk
full	ambkdZeWfdgrhniXjXkYlpmYneobqSrZsitkulvY
full ,	amhmqe
full -	ai
full .	aWdigmlote
full answer	lj
full committee	ck
full drawings	aabo
full licence	hi
full list	aihe
full marks	hetk
full of	atritd
full page	aj
full process	hl
full record	abuo
full session	ai
full stop	abgptiue
full this	ak
full twenty	ti
full until	tl
full written	hj
full year	ai
full your	al
fuller	aVdknqrdun
fuller answer	aeul
fuller version	aenm
fully	avcbfnobreud
fully .	aq
fully understand	akfoheoeve
fun	a5bbgajcmcrYtVuj
fun .	acomul
fun of	ai
fun on	aj
fun to	ap
fun with	ak
fund	anckengZheicjbkeobqjrYtluj
fund ,	ajeite
fund .	abum
fund for	ajei
fund in	ak
fund is	alclkdqlrc
fund opens	ak
fund that	tk
fund to	ui
fund was	aj
fund's	aici
funded	aTbpejgiokretluc
funded .	aZbncjekue
funded projects	aebitl
funder	ajnj
funder asks	aj
funders	lkuo
funders .	aelk
funding	abgkqo
funding ,	aj
funding and	abgl
funding body	aeqj
fundraising	aeuk
funds	bkclhanjue
funds for	am
funds the	henk
funeral	aZkook
funeral .	kiol
funeral to	aajkkj
funnel	kk
funnel analysis	kl
funny	ambtcZidjekkraucve
funny ,	geok
funny .	aj
funny enough	tj
funny how	anbmceiere
funny that	abbpkloetc
funny to	gk
furious	aennud
furniture	adgkrjtj
furniture .	adgktj
furniture that	rk
further	adbjcjdreZfigahWijjckbnloTqdukvc
further ,	nnoc
further .	ajrl
further away	cm
further information	adfn
further is	aj
further line	dj
further out	aick
further than	addkil
further use	nj
fuse	uj
fuse box	uj
fuss	akqdui
fuss ,	oi
fuss in	uj
fussy	ej
future	beccdbebfrikkeojqerktjuXvd
future .	ti
future booker	gltc
future calls	ak
future endeavours	aefj
future holds	adfk
future opportunities	fi
future reference	aionvb
future work	adtn
fête	ok
gable	gl
gable end	gl
gaelic	rk
gaelic ,	rk
gain	blcdgltd
gain ,	ai
gain .	aZbmgm
gained	fite
gained throughout	fi
gala	nj
gala ,	aenk
galleries	adclqpte
galleries have	qi
galleries hung	cl
gallery	acbbdeedhljWkcmknZobqqrmtj
gallery ,	al
gallery .	aigkiemmnere
gallery as	hi
gallery each	uk
gallery gets	ai
gallery has	aVhnieqpri
gallery in	acikql
gallery is	aYrntk
gallery of	ri
gallery with	adtm
gallery you	aeriuk
gallery's	acditj
gallery's answer	di
gallery's next	aetj
galway	albdclgciljiodqeud
galway .	anjeoe
galway knows	aeim
galway was	aecl
gamble	al
gamble .	al
game	alte
gang	rk
gap	arbecudchZjZkjlemeoeratZve
gap .	alcdej
gap ?	ai
gap between	bj
gap in	abbdcsjekn
gap on	ck
gap you	an
gaps	aacikjsm
gaps ,	ci
gaps .	aasm
gaps in	kl
garage	jo
garage ,	ei
garage .	acjp
garbage	abcirp
garbage and	aZrp
garbage collection	ak
garden	aqbjcrgihikbnboWqcrVuW
garden ,	im
garden .	aubejiretd
garden as	ak
garden flat	achnjd
garden has	aebk
garden in	aigi
garden is	aj
garden plan	abcm
garden should	ti
garden will	aejjtj
garden would	ai
gardener	gk
gardener has	gk
gardening	aj
gardens	gkjl
gareth	ak
gas	aajeku
gas was	kl
gate	andieigciejjkcnjoetdvb
gate ,	ek
gate .	djjk
gate was	anbd
gates	ai
gather	aObmcbddgnhWibjWkameniotqbrwtpuevd
gather ,	aZtlul
gather from	aYgmoktm
gather is	aimeoerktl
gather it	aYbmol
gather that	aYbjgjop
gather the	aibegjnloc
gather you	adrl
gather your	airdtl
gathered	aTbmgjoo
gathered from	abbmgk
gave	ceeRfagYhxiejylUmZnnoipeqbrTsltauYvb
gave ,	cjmj
gave .	aj
gave a	amgkhe
gave are	rk
gave away	aahl
gave him	am
gave in	bk
gave it	apbkcejYnjoesjtZ
gave me	avcZdkedhWibjcmdnmrbub
gave medals	il
gave my	akhiti
gave notice	aXbehksn
gave on	bl
gave out	ai
gave that	aajp
gave the	aYbncohdimjanduk
gave them	ok
gave this	ajhmieja
gave to	hloi
gave up	adbZgcjxkindoltbue
gave us	aejioktk
gave was	apbd
gave you	aQhsiejtnioetj
gave your	aWhkjrnj
gaz	aj
gaz </s>	aj
geese	aj
gemma	aj
general	accednhknjvm
general way	aedj
generally	aRbeguhmibjdkemqneoiqerY
generally asked	ai
generally do	aegeonui
generally find	adgo
generally get	tm
generally known	aj
generally the	al
generation	aXgmilkj
generation ,	abgjii
generations	geho
generations of	aj
generator	ai
generosity	ii
generous	azbUcaeegZheirjZkbldmmndoRqorUteuive
generous ,	akil
generous .	arqjta
generous as	ik
generous in	ai
generous letter	artY
generous of	aebbjetu
generous to	mnoete
generous with	ar
geneva	gl
geneva ,	gl
genius	aXbecdeegsitjeoerati
genius ,	gi
genius .	il
genius at	gk
genius is	acgm
genius like	ij
genius who	tj
geniuses	aatq
geniuses who	tj
genre	abcitk
genre ,	aetl
gentle	aicedienglicrctb
gentle about	ek
gentle with	gm
gentle wording	mi
gentleman	aVbjgeokrvte
gentleman at	aerl
gentleman on	abbkrptc
gentleman who	acriti
gentleman with	om
gentler	al
gently	ckdnjkoercta
gently ,	addm
gently .	am
geoffrey	aj
gerald	arnX
gerald ,	ni
geraldine	aj
german	becpljoc
german ,	aXcrlj
german was	rl
gesture	aVgmhklk
get	aZbdcUeVfZgZhWkinppcqkrksttaunvr
get ,	aj
get .	jlolte
get ?	sovd
get a	aabbcddeeeheickankooqosquZ
get as	admorkte
get back	ql
get christmas	abgm
get even	eaup
get his	abblni
get in	bitl
get it	akdeejmindoise
get lost	rl
get many	ki
get me	aRhelmnu
get more	gkrj
get my	aedo
get nothing	hi
get on	aook
get one	aZdlgjrl
get our	aj
get out	jjqdrk
get over	oirl
get past	aimk
get promoted	aYop
get seventy	ci
get some	avja
get somebody	rk
get such	ak
get talked	abum
get the	beddgejbkmocteur
get this	aWelkj
get through	aecijnmioetj
get to	adbegcinnnoarctiud
get turned	al
get up	ekjikk
get used	an
get what	acqmtm
get with	ak
get wrong	ajok
get your	jmqd
gethin	ak
gets	aWbecYdZedgVhmjQkwlcmYncouqkritdut
gets a	ajgdoqrdtd
gets around	uj
gets away	acun
gets better	am
gets built	aeil
gets her	akje
gets its	ai
gets made	aibdnloetj
gets me	adek
gets more	hk
gets read	achkoi
gets round	uj
gets the	aYhiiekeolqirptduk
gets through	ajtj
gets to	haijkrncreteum
gets used	aYgjknol
gets when	rj
getting	aSbZcbeafejnkjmaniotrislteuXvs
getting a	aennokre
getting back	ojsmte
getting it	hk
getting my	tk
getting off	al
getting our	jk
getting ready	adiijl
getting round	aaoo
getting the	amqjtc
getting through	tj
getting to	adom
getting used	acgijnod
getting worse	kl
ghent	am
ghost	al
ghosting	kjtk
ghosting other	aekj
gift	aZbbgdhbitjjkeodqltrud
gift .	ik
gift for	gdikretq
gift in	aaqmrk
gift of	ij
gift shop	tk
gift to	ak
gifted	aWgsheirld
gifted and	ij
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
ginger	aj
girl	aXbngshnjYkdnbrjtVunve
girl ,	gm
girl .	aegjoi
girl on	rj
girl who	biuj
girl you	hlnd
girl's	aeki
girls	bdgcjlkkolrdud
girls in	om
girls that	akje
girls who	hj
gist	ni
github	bi
give	aXbddjetfViZjmkkldmXoapasbtiuo
give ,	aXjolitm
give .	ekgn
give a	adbecjhjojrdteuivi
give anything	eiii
give are	bdjm
give back	adeijjuk
give comments	al
give her	ak
give him	jbnjojrjtd
give in	addiqm
give is	aebl
give it	akecgdhnqbrm
give me	aIcldoejgVhniZjWkrmenrperatYunvd
give my	aqbdejfegahejjkblemcncqbtkuj
give one	an
give that	tj
give the	bdgmhejcndqeroui
give them	knmkuc
give to	ekhj
give up	aabedlelgahbikjnneoZqrrdtdua
give us	acli
give you	abgqreum
given	acbnccdmeUfdgShwiVknlVmUncrlsduk
given ,	acdkgi
given .	bidmgeheocretn
given a	bm
given at	di
given fairly	ajhe
given how	dehnom
given in	bj
given it	hdkl
given me	albdcjhaicknqktbui
given my	aabjtl
given notice	qk
given out	adniui
given that	ccgehoieoeti
given the	adcmgcokrmtZ
given this	rj
given to	bihkoi
given up	hnretc
given us	an
given what	amcegdhkoerotd
given you	dj
given your	hi
gives	albZdZecgailjeoeqqratk
gives #	ai
gives a	cj
gives me	beiokiqlte
gives us	qj
gives you	qitm
giving	ajcedbekjkkXneqirctWun
giving .	bj
giving a	oktd
giving it	behmjj
giving me	ak
giving the	abgjqluk
giving up	emjjmkqa
giving you	acheqjum
glaciers	bj
glaciers .	bj
glad	a1bTcXdmeSfagUhXjckVmOokpuqirQsdt0uKve
glad ,	jj
glad .	ak
glad for	ajoj
glad he	aejj
glad i	arob
glad it	heijomte
glad it's	ak
glad just	aj
glad of	aibbdteegciijbkdmdobpnqlretYud
glad somebody	jn
glad that	gehcjeobtx
glad the	aXoktr
glad to	aucedZebibjXkdmcnjpprbuXvi
glad you	axoe
gladly	a+ceddejgdhVjeleneodqZuW
gladly .	ej
gladly come	am
gladly explain	rk
gladly give	ajejuc
gladly go	ak
gladly have	kl
gladly send	aj
glance	aYbkijll
glance at	acll
glasgow	qj
glass	aoiejl
glass of	an
glass with	aj
glassdoor	adus
glassdoor ,	am
glassdoor .	aeum
glasses	am
glasses on	aj
glaze	ajbncisjvX
glaze ,	ak
glitter	aiji
glitter on	ji
gloomy	tj
glorified	ri
glorified corridor	ri
glove	aq
glove .	ao
glowing	aebj
glue	al
glue .	al
go	adbcccfYgUhiiWkklinmpdqdrnum
go !	aoib
go ,	amemiird
go -	aj
go .	albdcedeebgehdkineocrntoub
go :	li
go ahead	amhdqauk
go and	aieeoiqerpud
go around	ni
go astray	addn
go at	aZeigkrkvi
go back	achikpniocteucvj
go by	addkomri
go down	aYenjeuo
go duck	aenl
go fast	tj
go forward	qj
go from	abhluj
go home	ajkd
go in	jo
go into	aedleckkrk
go it	tk
go last	aekk
go next	il
go on	aibccZdmergchXjpkenTonqYrXsntW
go out	acbehoqlrk
go over	achkjllinbriud
go quickly	aj
go quiet	amgloc
go right	ki
go straight	hj
go through	bncqdbeXkelkmloaretcue
go to	bkcedaeWgbhniejXkaljnlolqkreukvd
go twice	abkn
go up	ambioeqi
go well	ai
go with	albdjdneomrj
go without	aehj
go wrong	ul
goa	bjgjrd
goa ,	bj
goa who	gjre
goat	jckerr
goat .	adrp
goat in	rj
goats	akjikd
goats for	jjkd
god	etgbiZjckcncootduj
god ,	aceo
god bless	aric
god sees	abneopuk
god's	aedjej
goddess	ii
godmother's	nj
godmother's cousin	nj
goes	akbUdWeWgjhmialbmdneoaqirbslteutva
goes ,	jj
goes .	om
goes a	rk
goes any	qlue
goes around	aeuj
goes back	jmni
goes elsewhere	adqk
goes in	aZgnup
goes into	uj
goes off	ackn
goes on	edhlkiqi
goes through	ui
goes to	akbagkhcjcocrcsntkuj
goes up	ul
goes well	an
goes with	am
goes without	aefjhpkd
going	akblcbdeeUfqgYhbiYjemUnnoZsbtVuuvn
going ,	aekj
going .	beikjiqbri
going ?	aj
going ahead	aj
going away	qk
going back	qk
going by	aaon
going for	al
going forward	aVfv
going home	aj
going in	ak
going on	aivi
going over	cj
going round	adnm
going straight	adnkuj
going through	alcehm
going to	ceeYfahdiUlimUneocqjrlsdtcuzvm
going too	al
going up	aabo
going well	adbl
going with	aj
going without	ki
gold	abcdgohekeodrdtp
gold .	akgeretm
gold and	gk
gold medals	ai
gold star	tm
golden	amgb
golf	aWbneegbjdmenooettvd
golf with	aXbogehejenpui
golfed	aeoo
golfed with	aeoo
golfs	nk
golfs with	nk
gone	abbjebgehliejkkqlimmtbuOvX
gone ,	aajjkpll
gone .	gokkmi
gone ?	ai
gone about	ik
gone ahead	aaqq
gone and	abemkk
gone as	ve
gone astray	dl
gone back	ajckjekl
gone before	actk
gone by	addi
gone for	aeql
gone from	ol
gone in	aebljk
gone into	alhj
gone on	apbejike
gone over	abmr
gone straight	ki
gone through	hoqb
gone to	bkcceegbhnmdnloiqbtdue
gone up	an
gone with	tk
good	avbXcadYeZfOgihaidkplemsnWojpYrZsQukvj
good !	oise
good ,	gchiikjkljobve
good .	anbeedgWhdjpmloZqorZtZua
good ;	aagjll
good ?	aj
good about	aYjkkpoc
good advice	am
good and	gm
good applications	nl
good as	aYdkgmhpijldmenlobrdtY
good at	gehetlup
good biscuits	mm
good bread	aj
good bricklayer	rj
good business	aaun
good came	ai
good company	axgbheod
good cups	adjk
good deal	aabphcijkkmkobteul
good enough	aTcjgniekdmkotrZtc
good faith	aaboge
good few	aeul
good for	gwjZkjmcoirbte
good hands	ao
good has	admn
good health	aafitm
good heart	ai
good humour	ak
good idea	ajbeojtcvm
good in	aj
good it	ak
good job	jl
good joke	ak
good lens	km
good luck	aogiidnkvd
good man	jl
good manners	adml
good many	acqlui
good month	ai
good name	akieneuj
good nature	elii
good news	abjokiqi
good of	atgehdjWmXovrZtV
good on	aagitl
good one	alhlretdvj
good ones	ajgi
good order	addm
good part	aetm
good people	aitkue
good practice	aj
good question	aj
good questions	al
good reason	aYcloo
good researchers	tk
good rest	ai
good run	am
good sense	ajik
good shoes	aekk
good spirits	acgl
good sport	gl
good team	aj
good terms	ul
good that	ijuj
good the	aemo
good thing	tn
good things	aqgeod
good time	aq
good to	anbWicjUkYmjndotqdrZtpucvb
good until	ai
good violin	aZkq
good weather	ak
good wishes	alrktl
good with	ek
good work	tj
good year	blte
good years	ji
goodbye	abjjrnuj
goodbye to	aXjjrnuj
goodness	ii
goods	adbm
goodwill	aWenglhjlj
goodwill .	abglhj
googleable	ui
googleable name	ui
goosebumps	aeil
gorgeous	aiti
gorgeous .	al
gosh	tj
gosh ,	tj
got	aibpcmdUemfdgihaiajXlkmUnXpeqZratkunvm
got .	al
got a	apbbhejckdnionreteuivj
got as	alcegdheklocrdum
got back	jk
got clara	aebj
got from	gm
got her	gi
got home	acjm
got in	adcigehjqjtlvd
got into	ok
got it	aibicoddedjalmmjndqdrbskue
got lost	derl
got made	abtn
got me	beengijckj
got more	ai
got my	aihj
got nine	aekj
got no	aj
got on	accphl
got one	ui
got past	abbmrm
got someone	ai
got something	aZblrl
got that	aj
got the	albeckgphcncoVqjratevj
got theirs	hj
got there	aeom
got this	aZcidmgk
got through	ellj
got till	qi
got to	ambjce
got two	aeceto
got used	aaop
got your	asqe
gotten	adokvi
government	gmherkue
government office	rl
governor	ci
governors	aWginpuj
grace	awidjerd
grace .	aj
grace to	al
gracefully	io
gracious	immotc
gracious ,	mi
gracious about	gemm
gracious in	gjte
grad	al
grade	akcdgchokbnoretd
grade .	akhekcnm
grade i	hi
grade like	hi
grade up	adnk
grades	gehl
grades came	hj
grading	ndrn
graduates	aj
graduation	adjkni
graduation ,	aejk
graduation lunch	aenj
graham	aknj
graham know	nj
grain	alte
grain elevator	ajte
grammar	akke
gran	adgejnkp
gran would	am
grand	avedgeje
grand ,	aj
grand .	amed
grandad	aejt
grandad had	jj
grandchildren	ip
grandchildren .	im
granddaughter's	airkte
granddaughter's age	airkte
grandfather	acbcgahwjjkcteuj
grandfather ,	ai
grandfather founded	ai
grandfather gave	acul
grandfather had	jj
grandfather laid	aehl
grandfather planted	hk
grandfather's	alhjikue
grandkids	adil
grandmother	gehmicjjrkue
grandmother ,	rl
grandmother founded	hj
grandmother lit	iejmke
grandmother supplied	hj
grandmother's	hjji
grandmother's flight	qi
grandmother's funeral	jl
grandmother's piano	hm
grandparents	jj
grandparents that	jj
grandson	akjdketl
grandson that	tl
granny	adjk
grant	aVbkcodbfegPhikjlnmboUpkritdusvc
grant ,	ajciqj
grant .	hjnj
grant and	abin
grant for	adco
grant has	rktb
grant i	aiej
grant no	adpl
grant of	bohi
grant on	tl
grant runs	abkcqlul
grant to	ki
grant was	bekloetcup
grant went	aehm
grant will	tj
grant would	kl
grant you	ck
grants	kjliuk
grants .	ai
grants office	kj
grants were	adgiul
graph	vi
grateful	a3cidaedgWhYiYjUkclpmUqdtouXve
grateful ,	ai
grateful .	apedlj
grateful for	anclfkhajdmdocrktd
grateful if	qi
grateful that	argemeojretj
grateful to	bjljtque
gratitude	aifl
gratitude ,	ai
gratitude for	aefk
grave	aYjjkjtm
grave .	aajjkj
gravel	am
gravel .	an
gray	aiik
graz	ai
great	aibWdjeYfigMheinjdkZljmXojpjratevx
great !	icvo
great ,	aadniiontevd
great .	jllkodtcvo
great at	ai
great care	ak
great conductor	acin
great deal	ajbcfihiidokrctjue
great fairness	ai
great help	adrn
great interest	abuo
great job	aatqvi
great many	aibj
great on	aj
great pleasure	cl
great to	si
greater	fj
greatest	abgjimqi
greatest casting	ii
greatest editor	ii
greatest respect	qi
greatness	aYixtd
greatness .	il
greatness to	aais
greedy	rl
greek	ck
green	ajbjedlltd
green ,	al
green .	lk
green jacket	acbl
green one	ajee
green room	ui
green scarf	ai
greener	antc
greenhouse	am
greenhouse .	ai
greet	atje
greet the	ak
greeting	adnirm
greetings	amlerltd
greetings ,	vi
greetings .	ai
greetings to	rlte
greta	aj
grew	anbejm
grew up	ajjn
grey	abbktn
grid	aili
grinder	aenn
grinning	ak
grinning .	ai
groan	am
ground	aiciiljeojrd
ground .	ui
ground floor	ak
ground on	aj
ground you	ej
ground your	adin
grounds	aXcndjtl
grounds for	accn
grounds of	actl
group	atcoeeglhdidjdkXmenYqaretP
group ,	accodm
group .	algmjdtaul
group at	dk
group chat	aeui
group exercise	ak
group for	ai
group is	hl
group of	bjoerk
group should	aeglok
group task	cj
group wants	ol
group's	nj
groups	akci
groups ,	ui
groups .	al
grovel	aXmu
grovel ,	aZmp
grovel before	aemm
grow	fmgjkemeodpnrjtcue
grow ,	aZpn
grow .	anme
grow a	rk
growers	al
growing	ak
grown	acbehdjckZoprvta
grown -	aXnjrq
grown man	rk
grown used	adom
growth	fkok
growth ,	ti
growth .	aefiol
grudge	albkcdecgcjeoium
grudge ,	aiok
grudge whatever	amedgeul
gráinne	ak
guarantor	adtm
guard	akbipe
guess	aYcWddeagWhYikjlkdmcnco0qasetmvn
guess ,	adts
guess .	ajcejo
guess i'll	adjjol
guess is	abrm
guess loyalty	adom
guess that	in
guess who	omrete
guessed	albecdhdiiobrjtk
guessed .	rj
guessed a	am
guessed from	ajrj
guessing	aebjrkti
guessing ,	aj
guessing .	tk
guest	anil
guest .	il
guests	aagdieoerqui
guests will	rl
guidance	alckherdsk
guidance .	aesk
guidance at	ai
guidance the	ii
guide	atckecgchioerctc
guide ,	hj
guide .	cm
guide me	ajeelj
guidelines	akbZgdokrVsptkuevd
guidelines ,	aesn
guidelines .	aVccomsntj
guidelines are	retk
guilty	gj
guilty of	gj
guitar	jk
gulls	ai
gut	okti
gutted	avjeoc
gutted ,	arod
gutted in	aj
gutters	an
guy	abbnneretlvi
guy with	tk
guys	aijdtl
guys ,	abtn
guys to	akoi
gwen	aovd
gwilym	aj
h	lk
ha	adhcoltp
ha ,	hcoltp
habit	gk
habit of	gk
had	aabcccdXeTgihniqjukilOmnnZonqVrnsbtjuXvV
had "	ambeskte
had #	ai
had ,	adgciqji
had .	bbgahkidjikjmkoXpntb
had a	azcdeZfigciijbmYndqirWsdue
had agreed	kk
had all	bijerntd
had already	aTbedcgbhsicj2neoZqcrdsktd
had also	bdol
had an	hiinjeki
had another	qk
had answered	nj
had any	aeiemnocrm
had asked	bpdohckbodue
had assumed	acbdjcokrs
had at	aqbd
had baked	jj
had been	aXbZeegchTimjbmWnlomqdrpsatwuk
had begun	jl
had better	aWbdgdhiqnrr
had bought	aajr
had chosen	bi
had coffee	uo
had come	begkjj
had considered	gj
had counted	adbeeljdkq
had done	jj
had doubts	ai
had drawn	jk
had earned	aYhimo
had eleven	algmjdkd
had even	abbcgmtj
had ever	ai
had expected	aejiok
had finished	aZbcgkjjrktj
had followed	aYjiso
had for	aYilol
had forgotten	acgirm
had forty	al
had four	ci
had from	al
had fun	aj
had given	akhj
had gone	albohejeoe
had got	cekloetj
had half	gpheje
had heard	aigeiijcro
had her	bkrj
had his	ii
had hoped	aqdiflhVjdkltd
had i	aocWddgdkemsocra
had imagined	aidmjc
had in	bjrl
had it	aacmdjgehnjbkioereuj
had kept	achrjbki
had learned	ak
had left	eihljjke
had let	aVejjsmd
had looked	achlok
had lost	al
had lunch	cljenj
had made	abjo
had many	gi
had me	anjdolte
had meant	am
had mentioned	adol
had met	iijerl
had missed	an
had mixed	amoe
had more	cehmrl
had moved	jk
had much	rk
had my	aibZdahijjmetl
had named	ji
had never	bdgdjiminmrj
had ninety	gjje
had no	aabicmgihnibkZmmocrc
had not	aqbdcZdegWhTiijXkZmoodtsul
had nothing	aadjeljloe
had noticed	ao
had on	bk
had one	apcbdZjjkk
had only	dkgdieklok
had opened	ajbYin
had other	ul
had our	uk
had pictured	aWjlnkom
had plainly	bjre
had plenty	al
had prepared	bejeoert
had promised	abhkkl
had put	achejjkn
had rather	aSgkhjjkoordte
had read	atbZccgoidjdocrZsmtd
had really	hkjd
had received	tk
had run	aq
had said	acbdckikjj
had sat	am
had seen	ambegmid
had sent	aecqoe
had set	ok
had seven	amje
had sharper	aZrjtm
had simply	sk
had slipped	adrl
had so	acemmjoktd
had some	adhlrj
had spoken	aYbjgknj
had stopped	aXbkglnioj
had strong	hj
had such	bj
had supposed	adomrj
had taken	aebkjcrk
had that	ajbecilj
had the	aXbwcpdmecfjgnhVjelemeocrWsltTud
had their	alne
had theirs	acejhj
had them	aecm
had there	kl
had they	acgjri
had this	addkjkkc
had thought	bjgcikkjrbtj
had three	gn
had time	aWgjhclinlojqktj
had to	aibXcadYglhUicjklem3nWoTqYrbsetkuj
had told	jikkneoere
had too	mi
had trained	abbkgk
had troubled	ik
had two	aXbkckgljeki
had understood	aWbidkhs
had warned	ik
had we	bl
had with	an
had won	aj
had wondered	abbdontq
had wonderful	tj
had you	aScrinjcmerm
had your	adbncdddhdipkcmeoprZtdud
hadn't	addbhricjeljmeoitnubvd
hadn't already	ai
hadn't eaten	ackl
hadn't expected	hirotc
hadn't heard	ai
hadn't met	aZgktl
hadn't read	oi
hadn't realised	aVbmoprdtj
hadn't really	aloe
hadn't understood	aibegj
haiku	okre
hair	aeblejiijdoj
hair cut	ajkdoj
haircut	aYhotm
haircut ,	tn
hal	ai
hale	aeejqk
half	aobXdeewgohZiqjUkVlomdoWrisctRvW
half ,	aden
half -	cdjjlimkrktdvb
half .	ao
half a	akcdengdkelj
half an	aZdledielmnl
half asleep	rj
half hour	inqe
half my	adbihjjekj
half of	apbccndeemgkhZjckemcodritZue
half plot	ai
half price	acom
half the	aVcjelgkikkcleoeqprb
half your	heijui
halfway	bkhdjn
halfway .	aejn
halfwit	adrn
hall	ancngoheidjjkQlimcrWtbuavc
hall ,	ajgcjkkcojqi
hall .	adeegqijnjqd
hall and	ai
hall committee	bl
hall for	ai
hall free	acll
hall has	gj
hall in	glji
hall is	aihj
hall last	adhm
hall on	gn
hall seats	ci
hall was	bihcjeqn
hall with	acjjtl
hall you	aiclhe
halloran	bjiljckdul
halloran of	ilke
halloran said	ul
halloran smiled	aebk
halls	aiqi
hallway	aj
halve	ep
halve it	em
halvorsen	ak
halvorsen ,	aj
hamish	ak
hamlet	aagmtm
hamlet ,	abgn
hana	ai
hand	aecddiedgshdijjrkRoiretSue
hand ,	iijYrm
hand .	ambbdiglhejdrdtbuk
hand ?	aj
hand and	aXblgjjkmj
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
handbook	ck
handed	abbicehojikemjnZrk
handed in	aVgihljimk
handed it	akbinb
handed me	hk
handed out	acrl
handed over	ai
handle	aainukvi
handle a	aein
handled	acbjhenooite
handled ,	adok
handled .	aSbjnsuj
handles	anlerjvd
handles employment	ui
handles the	akrjvd
handling	an
handling the	aj
handover	om
handover ,	aeom
hands	aibacZdbergbhVikkjmanmrWtk
hands ,	algdhdiijote
hands .	ceepnloeqere
hands ;	adtl
hands and	ej
hands are	aieenjqi
hands before	ei
hands is	gj
hands of	tn
hands were	aome
hands with	ak
handshake	aZdcjjmmomtk
handshake .	aVdcmlomtk
handsome	jj
handwriting	adbcdlgcheirkdmkoerdtk
handwriting ,	ak
handwriting .	tm
handwriting and	abmm
handwriting has	aibeim
handwritten	aihltc
handy	biodtm
handy .	bj
handy to	aj
hang	edhjjets
hang in	hk
hang it	tl
hanging	aiii
hanging in	qi
hanging on	ij
hangs	aWiljiqo
hangs on	aZjiqo
hannah	ck
hannah cold	adck
happen	ckekgehejdretauovl
happen .	cm
happen to	eloeum
happened	aabncddcedhajZkemdnnolretivj
happened ,	aiokqjuc
happened .	nm
happened here	gk
happened to	aZbphcijtkun
happens	akbdcadaeafphdjqkeoarataujvn
happens ,	ap
happens .	jk
happens for	adfq
happens that	ui
happens to	aijmre
happier	aqgehe
happier for	al
happily	aybicegbhbjYkaniobqcrjtluZ
happily ,	tl
happily .	ak
happily come	al
happily for	bmje
happily have	aj
happily help	ai
happily show	aerm
happily the	aebenjtj
happiness	ajfd
happy	azbddQeifegXhYiWjkkTlkmXonqdsitcub
happy ,	aajjnk
happy .	lj
happy at	aj
happy easter	ok
happy for	jlsl
happy if	ai
happy in	aitk
happy just	ai
happy now	aWjtvd
happy one	bl
happy story	uk
happy that	aj
happy there	ai
happy to	aobcckdZeVicjUkclemeneopqirktXvn
happy week	actl
happy with	dcesjdljoiqeretd
harbour	ap
hard	apbXdVeageibjpkrlcmVomqeudvX
hard ,	ak
hard -	aatl
hard .	al
hard a	gm
hard about	uj
hard as	aakjun
hard at	tj
hard choice	amocti
hard feelings	aqcdjdmdnloircsjve
hard for	ajro
hard going	rj
hard hat	ij
hard interview	aarn
hard it	am
hard on	ok
hard sell	al
hard the	aj
hard time	cj
hard to	aecnddgkjmkumbnarTtbuX
hard week	am
hard work	aZhkorte
harder	acbijZkemnoereuq
harder than	um
harder to	uk
hardly	aObZctdbetgmhkirjWkbmjncqbteuZvd
hardly any	aiei
hardly anyone	akci
hardly be	aXcmejgi
hardly complain	aqcdgd
hardly have	alclre
hardly know	acelij
hardly need	adglimre
hardly notice	en
hardly what	ck
hardship	aaclkm
hardship fund	abclkk
hardware	aj
harkin	hj
harkin and	hj
harm	axgejekdodrj
harm .	rk
harm done	aq
harm to	akci
harness	am
harp	aj
harps	heul
harriet	ao
harrow	gjli
harrow branch	gj
harrow pell	ji
harvest	ak
harwell	nj
harwell ,	nj
has	bSejfdgdhdjikolRmdnooeqsrksaubvj
has ,	ij
has a	albncedcesgNhbibjUkamendonqdrUteux
has accepted	bm
has all	an
has already	aubZcdgchjjUoiqpretZue
has always	aYhpnotbue
has an	inqe
has another	am
has answered	ak
has any	adnl
has asked	aibdcedcgdhennoeqjretaum
has become	acbnii
has been	aedjeqfrglhYiTjOmboepiqirVtlubvj
has begun	al
has bought	cj
has built	gdhjrl
has certificates	gk
has changed	aqbdui
has checked	aj
has cheered	ai
has cleared	ai
has come	ckdmhdiijemkocrita
has cost	aejmmi
has decided	amjd
has destroyed	aZjr
has done	aogZheidjpneretm
has doubled	gk
has earned	am
has eleven	tk
has ever	abbiipjkodreue
has finished	begjkjuj
has forgiven	ak
has found	aebjndojrktd
has four	ai
has framed	an
has given	bdhjicqnrZuj
has gone	becdgjhkjlnjoZqdteue
has got	adcm
has grown	ol
has had	aabccegihiikjbkineoirmtZuj
has happened	heil
has heard	alieqk
has helped	aqqe
has hers	nj
has hired	amgi
has improved	ajbeim
has in	aZtr
has it	anci
has its	anccgdjjootcud
has just	am
has kept	gkkeqj
has kindly	adnt
has known	acel
has lapsed	qj
has led	om
has left	acgnji
has lent	kk
has let	aj
has looked	aYqiso
has lovely	tm
has made	ddgiiojcki
has managed	tk
has more	aj
has moved	hl
has my	bngehijdljteuj
has named	ai
has needed	gm
has never	aZcmipmdndoXrjtpue
has no	aXcqgehirptZuevi
has not	aVepgkhbiejkmnodrbte
has now	ajddgjkj
has offered	aphcniqj
has one	aogiiere
has only	abbZcegdhlmkoktm
has opened	hj
has other	jl
has passed	dlgehetm
has produced	gmie
has promised	acnr
has published	tl
has put	adhjjl
has quoted	bj
has reached	gi
has read	bdnk
has room	aeek
has run	gbhjki
has said	dkhdiekl
has sat	adcqge
has saved	tk
has seen	amnlrc
has settled	an
has shown	geol
has signed	acqn
has since	alcerj
has sold	ak
has something	ao
has started	qk
has stayed	aabigeiljcmmpmrlteud
has stopped	aYjkkr
has such	actk
has taken	acjikjon
has ten	aj
has the	bmcZgWiXjkodrrtc
has them	nj
has time	om
has to	aYbkcjedgkhSiajnkZmknYorqorltVuZ
has told	jcnloetj
has translated	rj
has turned	akdk
has two	acgerq
has worked	aZrntj
has written	jkni
has yet	aXbedlhktm
has your	iluk
hasn't	aVbliejwkenmrbtduc
hasn't seen	nl
haste	aj
hasty	cetm
hat	abdmelipjere
hat ,	jj
hat .	dnijjc
hate	aNbdeZhdjemnncoZq2tluo
hate for	aYeejbqurdup
hate me	aemn
hate to	adjaqmretnui
hate you	aajlqm
hated	ai
hathersage	ai
hathersage ,	ai
hats	aerctr
hats off	acrctr
hattie	aj
haulage	aj
haulage </s>	aj
have	adbNddeifYgiiikmlcmpoipSqkrosbtave
have #	abkjqq
have ,	aZbjdogehdiijblimjqcreui
have .	bihdiYkimerdtsua
have a	amcRdMepfcgahdicjekSlomSnwolqQrWsdurvq
have accepted	aqckqe
have admin	adul
have agreed	clqk
have all	areeoe
have already	akbdcegaijjYnjooqireteuZ
have always	abfjgZhpimjdmennrbteui
have an	eaheklldmjncqetjup
have and	al
have announced	abbn
have another	aokj
have answered	cmderetn
have any	ceddedgnjlkpneriteulvV
have anything	al
have apologised	mioj
have applied	iemm
have arranged	nk
have asked	aabYcYdsedhTidkYlemenrqsrZtiui
have at	aiom
have attached	hj
have become	aadnknre
have been	bueefpgYhlicjXkllVmonbpeqLtaukvY
have begun	amgjij
have better	abdmgeqk
have blocked	qi
have booked	gjheienl
have bored	aj
have both	hj
have bothered	aerl
have bought	aagehkjekjoltm
have broken	aWjwte
have brought	begiheolrk
have called	acko
have cancelled	jm
have carried	aj
have caught	abmm
have changed	aidjqi
have children	aWbs
have chosen	anemgd
have cited	al
have cleared	aZcr
have closed	amgd
have come	aXcndeechokiresk
have copied	gaiijemdnuqlrcue
have copies	am
have corrected	ai
have cost	ol
have covered	ko
have crossed	aldkkc
have crushed	jl
have cut	ap
have danced	aj
have decided	cmhjqc
have deleted	omqe
have depends	adeqqd
have dinner	aagn
have done	akbecZechkiYjikemknlokqdrbsludve
have drawn	aerj
have each	aejm
have earned	adgbht
have eaten	ackn
have eight	ak
have eleven	ai
have enclosed	ci
have ended	abjj
have enough	airkte
have ever	eqgbiljemdrmue
have every	aYhmui
have evidently	beok
have expected	hrid
have explained	acceheqkrr
have failed	gk
have far	aeok
have felt	aegmiije
have filled	al
have finished	an
have fitted	hj
have five	neql
have followed	ip
have forgotten	gl
have forty	aehk
have found	amdegdheiWjmkdmdonud
have four	kiuj
have framed	aciktl
have frozen	aekeqn
have fun	abon
have funds	alhe
have given	adcikkqcrbto
have gone	abbXciechmjimlrjuZ
have got	aZcqgkheiejekimdrdtium
have guessed	heiiocrltl
have had	aYbcdagYinjWmnnWojpnqirjtrve
have handed	hk
have heard	adclrkuk
have helped	aiokte
have hired	aj
have his	nj
have hoped	aemk
have hung	adil
have hurt	aabjhojj
have i	cdgjuova
have ignored	bedn
have illustrated	rk
have in	hjjikerk
have invested	abbkfi
have it	ajdkgahoiZkZlindqYtcuj
have joined	ao
have just	gt
have kept	aZbecedjgbhmiemcoZqnrZtcus
have killed	acjjoi
have known	albZcadeeegdhViYjpknmrnjqerWtkue
have laughed	ai
have learned	adgjheoerdtq
have led	ck
have left	aWdoejgXhcjckdnmodqiritoui
have let	nmrlud
have liked	gehcidjikomdtm
have listed	li
have listened	aiil
have long	aqge
have looked	aicphjiijdobqcrcud
have lost	acdjkk
have loved	apgcokte
have lunch	aoge
have made	aeccgZhbjcmindomrstivj
have managed	rjti
have many	ajji
have marked	cjnjrk
have me	gnhdjdkiqd
have meant	ajhakm
have mentioned	dknj
have mercy	aUew
have met	bjgbhejdkencojrmtjue
have minded	ok
have missed	aocjgima
have mixed	cj
have modelled	aZip
have more	akgkre
have mostly	aj
have moved	ajdehmjeoiqd
have much	oerl
have my	aobjdXedgmhbjckclincoercsitiuc
have needed	akvd
have never	ajcjeZgphbibjVmWobqdsptbuk
have news	al
have no	adbddYesfdgXhiiXjlmlneoWqYrmtj
have nobody	abeqkmue
have none	rk
have not	aWbecXdjgej0kendoQqnrPupvc
have noted	al
have nothing	ckdeejkk
have noticed	aYbegjjlkl
have now	bacidihXiejdkiontiuY
have offered	gk
have on	aeom
have once	ak
have one	akdegdhcimjekimkoerdudvk
have only	cdglrlvi
have opinions	ak
have ordered	ql
have other	adgl
have our	aahejenmolul
have paid	ajkm
have passed	om
have perhaps	gi
have picked	axbdgd
have pinned	amce
have played	hi
have plenty	apoe
have presumed	aemn
have printed	acbnel
have put	becTjilmmZnkqttZuW
have quite	ak
have rarely	gk
have reached	bjdk
have read	adckdbeigZhiinjjldmaneocqbrisitkua
have realised	aehjrk
have received	aq
have recommended	aj
have refused	dj
have rejected	ajii
have rented	adrm
have reread	adcl
have returned	ai
have run	acguhe
have rung	biebhajjop
have running	ai
have said	cjdkeehaiZjYmconrlsjujve
have sat	akgprd
have saved	aicehemjreul
have screenshots	ul
have seen	aecXdnedhTjbndokqirmtjue
have sent	arbbccddgjhWiljdldmincrkte
have served	glhe
have set	ajck
have shared	aebjni
have shortened	ak
have shown	aabkgjheijkcmjrjtc
have signed	akheqn
have simply	ak
have since	aibpcjdeglhciejekancrj
have six	abciln
have sixty	uk
have slept	aeqn
have slipped	aejm
have sneezed	mi
have so	aYdlicmcomrmuj
have some	elgcvi
have somebody	rk
have someone	herp
have something	kpqj
have sorted	ak
have spared	aYiemsoj
have spent	ak
have spoiled	aZgdmv
have spoken	aahimiqp
have started	alvj
have stayed	aaenjcrl
have still	am
have stolen	ai
have stood	aVinjo
have stopped	aUhdjxkimjocub
have supported	hl
have taken	aocdddeefkgYiljbkaniokrY
have talked	am
have taught	ajbkhd
have telephoned	aihlojve
have ten	amii
have that	aaho
have the	abbZcqelgaipjekXmUnqoTrktcukvV
have their	aijj
have them	avme
have there	acinrduk
have this	nlqe
have thought	aUbddXgjhyibjWkdlemtoiqjtdua
have three	ajkm
have time	amdiobqi
have to	aVbacmddelfigYh0idjvlYndoXqerTsetQum
have told	aibdcjeagbjPknmbnXoeqprmtb
have treated	bn
have tried	ik
have troubled	mnre
have turned	aagohcjdqiuk
have two	akcbgihejeqn
have understood	algdheilmi
have until	aideniql
have upset	alglodre
have used	cjmi
have waited	odtm
have wanted	alcbgkhniemcoerc
have washed	aj
have with	acciok
have won	lk
have worked	aoheijre
have worn	ajji
have written	abbeccejgnheijjeknmnnlqctbvd
have yet	iiuj
have you	acbdhcimjlkelnmencqcrevp
have your	akcedcgdimkdlmnbrbtdum
haven't	aVbVcidkemgZhcjmmeoYqjrctaupvo
haven't eaten	aekm
haven't found	acjl
haven't had	adjk
haven't known	nj
haven't said	addj
haven't slept	aielkc
haven't stopped	apjd
haven't the	ai
haven't told	aTjpkeqium
haven't unpacked	em
haven't you	dj
having	aYbZcjdqeOfZgjhpiljbldm1ncoZpdqNrosbuG
having .	alie
having a	aejiol
having an	airi
having applied	ml
having asked	aVgmlimltj
having been	bkcehaikkemkob
having brought	hi
having come	abhjmk
having consulted	cj
having ended	aejj
having enjoyed	aj
having had	albddshajbmloe
having heard	aj
having it	ni
having looked	ai
having lunch	aabknj
having me	aj
having met	aecehjitre
having missed	apmeoe
having my	di
having no	abko
having now	dj
having read	ascdtj
having relied	beok
having reread	dl
having run	adhjkj
having sat	al
having seen	iero
having sent	ackl
having slept	aj
having someone	aicm
having to	aZbjhmjjmrndqdte
having told	aaho
having too	aXcogj
having trained	hj
having turned	gj
having waited	hl
having you	ij
hay	al
hay fever	ak
he	aWbYcddMfdgbhQiSjikmlemRn7oSplqWrnsbtsurvp
he always	ui
he and	acnm
he asked	aobcnZul
he brought	nm
he can	kkrduj
he could	elkl
he didn't	abjn
he does	acrluk
he ever	ak
he found	tl
he gave	acnn
he gets	ndun
he had	adbZgohdjmte
he has	akbchbjanktk
he heard	aXbmjn
he is	abccgkhdocrktmul
he isn't	jjni
he knows	am
he leaves	hk
he now	cl
he only	hi
he put	akie
he said	ap
he says	aq
he seemed	aarktl
he sits	jini
he still	lj
he told	cl
he used	ok
he usually	nl
he wants	adqj
he was	gjjckdntrcte
he will	nrqc
he won't	jk
he would	aibeimjbllre
he'd	adeigjikjiqite
he'd asked	jk
he'd have	ik
he'd like	aj
he'll	aqjc
he'll be	aptZ
he'll have	actm
he's	aobegbidjZkdlentodrmteud
he's a	ri
he's been	aj
he's great	ak
he's kept	aj
he's taking	aenl
head	aebZcodXeWijjdkjmlnsodqjrXuTvk
head ,	qi
head .	oj
head and	aWmmnm
head at	amji
head chef	nlqe
head does	aetj
head for	ml
head in	iq
head of	ajcphiibjaniocuc
head office	ajbdiensrcue
head round	qk
head teacher	aeil
head that	aahdjlkl
head was	tl
heading	befigmti
heading .	amcigc
heads	akiiomqerdtavi
heads -	onretb
heads up	vi
headshots	lk
healed	aqeejc
health	aebifiklncolretlve
health ,	al
health .	tmue
health insurance	ki
healthy	al
heaney	aegl
heaney once	adgl
hear	aibncLeXfegZhjijjdkYmUntqnrWsZtiupvP
hear ,	arhe
hear .	albdnaolql
hear a	adbjun
hear about	bjdimaniodun
hear all	adnl
hear back	di
hear by	uk
hear exactly	ui
hear from	ambddeeagdhpibmjneqprbtc
hear her	aj
hear how	dkqdun
hear in	aZiitm
hear it	beedhjjbnnoiqarktduc
hear me	abjnmi
hear my	kjuj
hear no	abcdemgpoe
hear nothing	ajjdol
hear of	akgjjdmannqdui
hear one	ak
hear otherwise	qm
hear something	aaiknm
hear that	bpdigdhbiajdmencoopjrbtjua
hear the	aebjddgehmndocqZrjtrua
hear them	acbkjkoe
hear there's	acql
hear what	cidejkljqjuc
hear which	njok
hear you	eein
hear you've	aebl
hear your	aciljiljnkoeud
heard	anbjcnddeZgmhUiZjdkWlemXnaoXqjrssbtVul
heard ,	aidjjk
heard .	acbaccgpjmtj
heard a	ak
heard about	bj
heard all	ak
heard by	bjqk
heard from	uk
heard her	ap
heard how	biom
heard in	aerl
heard it	apbdrj
heard me	bkciginj
heard nothing	becl
heard of	bdcoicvi
heard that	aackgeodqkro
heard the	aijdrmtdul
heard what	ii
heard where	aabo
heard you	aeik
heard your	al
heard yours	aeierjuj
hearing	bXccddeefigZhtikjVkjmenqolqOrYsktdvZ
hearing ,	nj
hearing .	aj
hearing from	andefkhciijdnjocqauj
hearing how	abhpti
hearing it	oj
hearing loop	aesl
hearing no	aXhpnl
hearing that	ii
hearing the	aqhc
hearing them	aj
hearing what	oo
hearing when	aZhlnj
hearing who	ak
hears	albbheijllqorctdue
hears about	aoua
hears that	acilll
heart	aWbWcZdberfmgVhYimj0mdnZqnrUuXvZ
heart ,	aZijmioltj
heart .	bdeqfkiekireud
heart and	aajnqj
heart as	in
heart condition	ki
heart for	fjij
heart in	aeii
heart of	aoib
heart sank	anje
heart to	aXeojpkd
heart was	aeil
heart would	aejlqj
heartbroken	aUjpro
heartbroken .	aUjpro
heartening	tj
heartening that	tj
heartens	tk
heartens me	tk
heartfelt	aXmktk
heartless	ri
hearts	abemjo
heat	adkm
heater	ao
heating	akjdkkrite
heating ,	aekm
heating .	kirj
heating goes	adkl
heating in	amkc
heavier	aj
heavy	bm
hector	al
hedge	gn
hedgehog	ak
hedges	aj
hegde	aj
hegde </s>	aj
height	al
held	aebZcpdegkhjijjnkYncodqetjuc
held a	gk
held against	accp
held back	aYcjtl
held it	ji
held the	bdgdhiikjmkeqd
helena	acbl
hell	aerm
hell ,	acrn
hello	dlecjblimlneoeqdseuevv
hello ,	aUdjtkvo
hello .	vo
hello ?	di
hello again	aj
hello in	abmm
hello to	aolj
help	akbocldaemfYgZhNicjWkYlkmWoipeqcrwtTuKv4
help ,	aebdlqmerl
help .	a3bcccjeoe
help at	akej
help from	ak
help if	aYelrnve
help it	tk
help me	atbeeigelinioerbteudvk
help noticing	aabt
help observing	bj
help seeing	adbo
help the	clrn
help throughout	adnl
help to	beclgejekklirkte
help us	atlb
help with	akleonvj
help you	accmecjjqlvi
helped	atcdgZhlicjvkcldndoeqcrXtWve
helped ,	ak
helped .	amhprctd
helped at	aehejl
helped me	anbegdheiejrqete
helped my	bk
helped them	ak
helped us	ai
helper	aidi
helpful	anbXcddkgeheieljnjoitbuivd
helpful ,	an
helpful .	avbdrd
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
helps	akedooqjrbtb
helps ,	ai
helps .	ajnk
helps if	di
helps to	aeol
helps with	ai
helps you	aaoluk
hence	hk
hence the	hk
hendersons	bj
hens	jnoe
her	bicaeYfcgahciOjtkjldmkn0pZqlrLsbteuXva
her "	bk
her ,	aXclmjoj
her .	bbceddhbibjkmenqoqqcrctWul
her ;	ak
her a	ajhjje
her address	ai
her age	aleird
her all	ui
her and	aj
her arm	rj
her at	jl
her bangles	adkk
her book	nj
her boss	dk
her brother	tj
her chair	acjm
her feet	adgj
her first	mltd
her for	aj
her from	ak
her good	adjk
her i	al
her i'd	ai
her in	ni
her know	aj
her late	aejj
her my	ak
her name	abjmqm
her not	aajdkq
her notice	achnjcqi
her on	aejenjqitk
her out	jl
her own	bjgdijtk
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
her the	aagp
her through	addm
her to	alnkte
her too	nj
her what	gijj
her work	am
her your	aakmnl
here	aabRced0eofdgThdiajllpmdppqQrctQvx
here !	sj
here ,	alcedZgdhekqpmrdtc
here .	aibbcddjekhkiemioTqbrctbuevq
here after	aj
here and	aeeclkonul
here as	aWdr
here at	ak
here blames	abjp
here by	oi
here can	abgkjj
here compare	uj
here do	ai
here for	di
here has	akoi
here have	aj
here i	ddelrm
here in	ai
here is	bdcodphdjdkdlrodqerdtcvb
here it	aldmoeqe
here last	hj
here on	acun
here they	ai
here to	aejj
here too	dj
here was	adin
here who	abenjjoe
here's	dmfitk
here's hoping	tm
here's the	dk
hereby	aefn
hereby acknowledge	aefl
herewith	aafq
herewith the	fk
heritage	uj
heritage society	uj
heroine	cjieti
heroine .	cj
heroine is	tj
heron	am
herons	ak
herr	nk
herr intendant	nk
hers	giljni
hers ,	aegknj
hers .	bicj
hers is	ai
herself	bagehrienmocqerjtdue
herself ,	abjjnj
herself .	akbehqidoe
herself head	idrl
hesitate	acfrhemaojql
hesitate to	frmb
hesitated	mk
hesitated for	admm
hesitation	accmgjql
hesitation at	cj
hesitation was	ck
hetal	ak
heteroscedasticity	airltb
heteroscedasticity "	airltb
hexham	ai
hey	aejdojsevv
hey ,	aZokvn
hi	aloepdtdvz
hi ,	aNv5
hi all	ajve
hi there	advl
hi to	ak
hickey	ai
hid	bmke
hid behind	aibkjd
hide	abbjikjimlre
hide it	abbljk
hides	ai
high	ajbWcbebfmhbimjekbnjoiqdsmtkucvb
high ,	ajcesm
high .	alccglre
high energy	ai
high this	actm
high volume	acfntj
higher	aebacmgjhbkdntoa
higher .	abnnodrmti
higher level	ci
higher price	cj
higher than	ambe
higher up	no
highest	aZcifkgmhctk
highlighter	ik
highlighter .	ik
highly	ai
hill	em
hills	ai
hills .	ai
him	aebZcidZeZhdiZjwkcmbnqolqZrWuivt
him ,	arqere
him .	aXbjclgZhcibjvkkmcnZraue
him a	aqre
him down	ndun
him everything	nj
him for	am
him have	ni
him how	ak
him i	amndtj
him i'm	ammd
him in	ji
him is	mj
him know	aenm
him my	jcnkrl
him on	aenm
him the	aajmom
him to	tkul
him what	acniui
him where	amgeoi
him who	jk
himself	bYcihljZkblensoctY
himself ,	alnj
himself .	aickginereteul
himself gave	gj
himself shook	akjc
himself to	ni
himself would	ijnk
hindi	aibj
hindi was	bj
hindsight	alccol
hindsight ,	alccol
hinge	ao
hinges	aj
hint	aWlmoq
hint is	ll
hire	abbkeYglhUjZkplendqbrltnua
hire ,	akok
hire a	tl
hire me	aZeeks
hire people	bngcrk
hired	aVgljXkcnYobqtritnub
hired ,	hjieqo
hired .	aTcjhjqnrk
hired a	ambjgdiere
hired by	ij
hired is	gl
hired me	ii
hired the	aigctm
hires	ki
hiring	adblcegchblnnYoapurVtnvd
hiring ,	adll
hiring .	albdli
hiring freeze	bi
hiring manager	aUpv
his	aYbucedcedgXicjdmUnuoMperntiulvk
his .	bkte
his agent	nm
his answer	adql
his back	nduk
his best	hpie
his cousin	acbo
his desk	bm
his father	bj
his first	ap
his garden	ambe
his land	akje
his medals	jj
his mobile	aenl
his name	acbdgejennto
his number	nk
his old	bn
his own	aYbsdlgehejckjrnud
his phone	bi
his place	adhjkeum
his private	nk
his questions	aerl
his regards	aj
his spare	am
his thumb	ai
his tie	aeberl
his trainer	gl
his two	jjkc
his view	abnatmum
history	acgninreubvo
history ,	abgm
history of	iiti
history will	aZgjim
hit	ak
hiya	am
hold	abbUcmdVeihakSlopmrkvd
hold .	cjhdrk
hold a	adgohdijre
hold auditions	aetk
hold it	cdedgdhejklmojrjue
hold my	aellokqe
hold off	abqn
hold on	njqdul
hold one	ej
hold the	cbengchnkeodrnteuc
hold up	abcitlui
hold water	cnrd
hold your	aifj
holders	ai
holding	aabeejgchjickcmeqtrl
holding deposit	ai
holding fee	aiui
holding her	aeqj
holding it	rm
holding my	qi
holding off	aeqm
holding on	abel
holding page	qi
holding the	tk
holds	ambdfkkenpoeqcretb
holds .	fk
holds a	nj
holds the	abhino
holds up	al
hole	abqmrk
holes	ck
holes listed	aeck
holiday	albeekkeopreue
holiday ,	am
holiday .	eltk
holiday pictures	oj
holidays	ajbddnjjue
holidays ,	acdijk
holidays .	an
hollins	cj
hollis	al
hollywood	adgo
holy	ei
holy ,	ei
home	aebldUechaikkvldqlsetZuW
home ,	aqcigaiekjqeue
home .	aYbngjhXiejXlemjnioqqjrita
home address	nj
home after	aekk
home all	aetn
home and	ajjlke
home at	ak
home by	jlui
home for	am
home from	km
home in	fihmjd
home is	kk
home knowing	ai
home now	ai
home on	adgomi
home so	acjm
home that	aeimjk
home to	ak
home with	aibmjimdud
homeless	aXheiijekuub
homeless since	kk
homework	vi
honest	aocafcgbjblmmbneoktVurvW
honest "	okte
honest ,	om
honest .	bj
honest about	ok
honest answer	ar
honest mistake	uk
honest opinion	ai
honest view	aeln
honest with	um
honest yours	abrn
honestly	ambbdeeehbirjdknmbodrqtUudvY
honestly ,	cbibkorqtZvd
honestly .	aooe
honestly i	gi
honestly my	ai
honestly that	ai
honestly think	ij
honestly your	acrn
honesty	aXow
honesty ,	aaoo
honesty is	ol
honesty was	om
honor	am
honour	akgchaismdoere
honour even	ik
honour of	ik
honour that	tl
honour to	alheik
honourable	nj
honourable commissioner	nj
honoured	alfjgahailmeoire
honoured .	aj
honoured that	aq
honoured to	gehcijojti
hoofer	elvc
hook	rjvm
hope	aebicPdnelfdgahNiWjnlmmtnVolpmqBrisjuivX
hope ,	abdlepgejcodul
hope .	aUdderjakpqd
hope declan	aegmoc
hope for	aiijjcllocul
hope he	aetj
hope i	aSbnmmup
hope is	aTrotn
hope it	gjjlmanlobreti
hope it's	amfd
hope no	mk
hope nobody	adun
hope of	aadlkj
hope our	amfc
hope people	abgn
hope she	aj
hope somebody	abbljdkmri
hope someone	jeom
hope that	aibacedledfcgYhcikkcmpojqeritd
hope the	akblcedeeXfbgjhXiXkTmjncopqdrettuTve
hope they	am
hope this	djfrgejeneolreub
hope to	arjcocppteuY
hope we	jdso
hope whoever	acjr
hope you	ajbdfdgXhjiXjpllmqndoaqatUuX
hope you'll	ok
hope you're	aYfjjq
hope your	ajjcrn
hoped	aibWcadkejflglhUjdkrneqcrWsktY
hoped for	atfmhZjbkjretd
hoped it	aZemsl
hoped that	dkgk
hoped the	hekk
hoped to	aebegdhdikjnkmre
hoped you	gmje
hopeful	aZdljm
hopefully	ojvk
hopefully whoever	ok
hopeless	aj
hopeless at	ak
hopes	aQblhjmpopretc
hopes to	acbm
hopes up	jj
hoping	aZbbdpexgZhaijkjobrYve
hoping ,	anoa
hoping .	abenom
hoping for	emklod
hoping that	aaes
hoping the	tm
hoping to	apdkjjocud
hoping you	acdkqi
horn	hi
horn as	hi
horse	ei
horses	adtm
horses ,	adtm
hospice	akjk
hospice ,	ji
hospice .	ai
hospice for	ji
hospital	eZhcjkkonlqbreua
hospital .	am
hospital board	ni
hospital corridor	ji
hospital there	eenk
hospitals	aqgehijc
host	aXbnok
host opens	acbn
hosted	acnk
hosted by	aenk
hostel	bkkmqe
hostel .	aekj
hot	abjikkmkrmtb
hot .	adrotd
hot and	admk
hotel	adbccjfaiejcllnjokrmti
hotel ,	aaom
hotel is	aeuj
hotel refund	adtl
hotel wi	ck
hour	aZbXcXejfeipjckYlpmtocplqmrXuSve
hour ,	beddejgiokqi
hour .	aibecbddephejikeoeql
hour ?	dj
hour after	aebkjl
hour and	cjlj
hour before	an
hour for	mm
hour i	aeebjemlpmrl
hour in	ql
hour is	abhlqi
hour of	im
hour on	akliqctk
hour that	aemltk
hour to	hi
hour we	acin
hour with	hkikllnkqcre
hour you	mj
hour's	aedm
hour's notice	ei
hours	addSgVhjjrkjmdndoWqorZsntQ
hours ,	aWbedeejheijjjkjqjteum
hours .	cckaqo
hours at	ki
hours away	aj
hours contract	acsm
hours cut	aakp
hours each	aicchjji
hours for	hijj
hours from	ak
hours in	adjl
hours is	anqe
hours on	achijl
hours to	acjiqpsi
hours you	cl
house	acbkccdagjimkqmaonrYtdue
house ,	aTcbejglhejkkmljnlul
house .	ambchdikjindrcteud
house ;	jk
house after	ak
house and	om
house had	akke
house has	aebjgejeritl
house if	kj
house in	jeko
house is	abblclik
house like	aahnok
house of	ak
house on	aj
house quite	aaun
house stood	qk
house that	hjqltd
house the	bj
house to	acbirk
house with	jj
house would	jm
houses	aXbdgxhYidjbkaoirqtd
houses are	gk
houses have	gj
houses in	gj
houses like	ui
houses now	adgjrk
housing	abilum
housing page	uj
how	cldYeOfMgWijjkkdlimkoipWqdrNsptouvva
how ,	lj
how .	bjuj
how a	aUcqdegbidnjolritoudvc
how am	kl
how badly	jm
how busy	oi
how can	accjdeekjqsrtcvT
how carefully	aqud
how close	ai
how courteous	ak
how do	aejnvo
how does	im
how fair	ange
how far	aihl
how few	ao
how fortunate	bdijtl
how four	airmtZ
how full	am
how good	ammjodtdui
how hard	akgljooeteubvd
how he	nj
how helpful	ncul
how i	acbZdeeegdjqlmmpncoXqereun
how i'd	ri
how i'll	aiki
how is	aTcjst
how it	aabXdaecgskdmZnjoqqjtcuj
how it's	aZgkll
how kind	awjemeodretiub
how kindly	aqjd
how late	amoe
how little	aYgejemiocrkts
how long	cegehrqetiucvd
how lovely	akte
how lucky	akgdio
how many	atbldoibjclbmancoYqmrctWua
how much	atcdgaheibkondonqerXtQue
how my	aickgdhlte
how nice	armetZ
how one	adjdom
how our	jjle
how people	ck
how personally	tm
how quickly	abqntj
how rarely	aiil
how reassuring	to
how refreshing	ak
how seldom	rm
how she	ckgenk
how short	aeum
how slowly	aj
how small	ak
how sorry	aamq
how such	acnluj
how that	adbjcjhejjtjud
how the	ajcXeehVjWkZmbnsoiqarWu0vX
how their	aZhmnk
how these	abgeootl
how they	bloktdui
how things	akodtcul
how this	aXhlnkok
how thorough	aj
how thoughtful	tm
how tiresome	mn
how to	bacXdmgihaiijqnZodqbriuSvo
how two	ci
how uncomfortable	gj
how very	aZtq
how warmly	al
how we	gk
how well	a1nUud
how wise	abom
how you	aebXcZdieegZhmipkdqZtiul
how you'd	aaomul
how your	begcidkjljun
howard	ak
however	aeheieoorevo
however ,	ajvk
however she	aeol
however short	al
however you	ieok
hr	aZcehdlonnriuc
hr about	aann
hr for	tj
hr team	rl
https	anva
https :	anva
huge	si
hugh	aonc
hughes	al
hull	ck
hull .	ai
human	dktn
human being	dk
humanity	ii
humble	aWdmml
humbled	aafq
humbled and	fl
humbling	alge
humbly	adfkgi
hume	ak
humour	cktk
humour .	tk
humour dated	aeck
hundred	arbVcndbedgbhcibjnmeoXqbrVsZtpuj
hundred !	amsc
hundred .	adjo
hundred a	aakktm
hundred abstracts	ak
hundred and	jk
hundred children	ai
hundred entries	altd
hundred members	ul
hundred of	ji
hundred pages	tm
hundred people	cogete
hundred pounds	ti
hundred words	am
hundreds	aigm
hung	abbbcjhkiojasota
hung in	aYgdhlso
hung it	ik
hung next	gj
hung the	cl
hung your	il
hungarian	ajgj
hungry	jekptd
hungry ,	acko
hungry .	aj
hungry for	ak
hunt	almd
hunting	amidnl
hunting ,	aenl
hurried	aidj
hurry	andZecgejdkdojqnrbup
hurry ,	omuk
hurry .	av
hurry with	aj
hurry you	qj
hurt	aaeegchnjjkdmkocrdtiul
hurt me	adjo
hurts	acglom
hurts .	aeglom
husband	ambVccdceegahbiokllnmcnbqerdtduk
husband ,	aelk
husband and	aliijd
husband has	aijekjli
husband he	aj
husband in	aekj
husband is	aikbul
husband left	ki
husband said	aejk
husband says	abilok
husband sits	uk
husband's	acknlk
husband's treatment	ackm
i	aebccZdkgojokilXmsnipqqXrbsqtXvW
i "	bj
i ,	abblciuj
i .	aibdceheirjcmdoeretculvl
i ?	aYnlom
i accept	axbehYncoerjte
i actually	ak
i addressed	gi
i admire	aicdgZiUmdoZpotwudvd
i admired	aigaictr
i admit	aphe
i agree	a1cSdchcqetiudvq
i agreed	ik
i allowed	abdm
i almost	ijti
i already	aZdkjiop
i also	acdjrjvi
i always	aeikolretiub
i am	acbaccdieqfmgshkiYjUmeniocpSrXsZtiuiva
i answer	aj
i answered	dYgiiejdmirtve
i any	acmq
i apologise	aibecedejemqtk
i apologised	adddmo
i apologize	alme
i applied	arbicdgihkmaoere
i apply	ddedlkpqqe
i appreciate	aqbeccfugahiicjemaqdrjtYueve
i appreciated	aume
i are	ajnj
i arrived	adbisn
i ask	aqcedlerhaiajSkplSncoaqcrcsetnuavY
i asked	aXbicYd1gdhejakelcmmnjqVresktcub
i assume	aabjcbddgahsqivk
i assumed	aZhq
i ate	an
i attach	dllj
i auditioned	al
i be	dcljmlol
i bear	aoceecjekeoium
i been	acbkcdgkjj
i beg	accieqjemk
i began	aYdoin
i begin	gk
i believe	clfigijakbmennobqereteuYvj
i believed	aahijq
i beseech	aceo
i blame	ml
i blush	aaglmq
i borrowed	bekn
i both	ak
i bother	aejm
i bought	bejn
i bow	aYcmiiml
i bring	aadqgjli
i broke	ai
i brought	aVhjjZmnnism
i built	aYon
i buried	ackl
i call	aoneqj
i called	ajdellmi
i came	aibecadZejhnipkkmcndoUqmrZub
i can	avbpdceqfZhXiUjIkZlcmknUoZpoqcrlsUve
i can't	aacndWgZhjiqknmmnaoVqnrUtWuZvn
i cannot	elgZhcibjlkindobqirZtduk
i cared	ai
i carried	aj
i carry	adfk
i certainly	ai
i check	ai
i checked	ci
i chose	aeinjc
i close	di
i closed	aZgr
i coach	ai
i collect	ai
i come	ddgdhpllndqnvd
i completely	alme
i confess	an
i confirm	ak
i congratulate	ai
i consider	aYhp
i continue	ai
i cooked	adcl
i coughed	ml
i could	anbZclerfaglhWikjWmmneobplqQrZsZvY
i couldn't	ajbncegehdjemjojrc
i count	acbdcjgeiojekjqj
i counted	ai
i covered	aehjjj
i cried	aijokd
i cringe	admn
i cry	ki
i cut	adsm
i cycled	ck
i dare	aYgkmeoorn
i dared	ai
i daresay	giii
i decide	aadehlum
i declined	bk
i defended	aejo
i deleted	ak
i demand	aScidihsnltc
i deserve	aWejgdhwidqd
i deserved	aahu
i did	abbXdjeWfegihpiUjmkelYmkncpiqarTsvuive
i didn't	ambjdkeegdjemdoYqerjuevq
i disagree	cnme
i dispute	aaco
i do	aibpcmeZfbgshkjakslXmbnaobpeqYrYsltcubvd
i don't	codZedfbgjhWibjlkrlcmpoKqWrpsctOuavx
i doubled	aegq
i doubt	aTbmcadegohcijjdmcnmoervtcudvd
i drew	bj
i dropped	an
i drove	aicehkjkkdqd
i earn	ackn
i eat	aaelgk
i enclose	aebedlqnuk
i end	aijk
i enjoyed	a4begeicjemercud
i enquired	acdn
i envy	ai
i especially	adpmvd
i even	aWbehqsk
i ever	acgamkomsn
i exist	abop
i expect	aXdkeXfdhlibkYnYorrkumvd
i expected	aqhjrbtc
i explained	ai
i fail	aUcrgl
i failed	aebk
i fear	acmo
i feel	aZbdeegXhaijjWmsnkobqdrotiui
i fell	lj
i felt	aibigbhmiqjamZnpoZrbtb
i figured	hiqevm
i filled	cehkuk
i finally	ak
i find	bmcidielgWhbinjokbndoaqZrctY
i finish	aeglni
i finished	akbdcdgphe
i first	dl
i flew	aXhljjol
i fold	ek
i follow	aiij
i forget	gkliodrmue
i forgive	aaglmerk
i forgot	ap
i found	aqbXcZdieegcijjZkemenjonqdtXvm
i fully	ajfpheoeve
i gather	aObmcbddgihWicjYkbnjotqbrwtpvd
i gathered	aXoq
i gave	aUbOcidWeehsicj3kclemdnjrbsktVua
i generally	gi
i get	bdebgZikkcmdqqrasptave
i give	dmhi
i go	edhejjkbnooeup
i got	awbZdbgZhajikbmjoaretcvp
i grant	cn
i grew	ji
i grovel	aXmu
i guess	eejkoqretevl
i had	ajbScVddeXfkgXhtijjjkslYmRnboopZqPtnvc
i hadn't	ccddgXhmiejZkiljnbritoudve
i hand	adgjlj
i handed	ajmknb
i happen	un
i happened	aebk
i hardly	aeglikmmrc
i hate	mk
i have	bOepfYgYhWjakWlqmcnwoXqwretTuqvq
i haven't	aZbZcddceogahejpocretcuq
i hear	bndcebgbhZiajbnioWqqrZtsue
i heard	ax
i held	jnqe
i helped	adjl
i hereby	aefm
i hesitated	mk
i hold	engk
i honestly	aeil
i hope	aqbmcXeTgdhXiHjokdljmmncqPrnsbvW
i hoped	acdkgkjeui
i hung	am
i imagine	aebocdgZjdkenkoYrmti
i implore	abes
i in	admm
i insist	aacldk
i intend	np
i interned	achm
i join	ai
i joined	algj
i just	gdjpodvu
i keep	bbdWetgchdicjjkemroaqbrXtYur
i kept	acbdhajiojqirlteuo
i kiss	aXilmo
i knew	a4bXcbgdhbinjbndoere
i knock	aeik
i know	asbXcGdvenfdgchLiejSkRldmyoepdrRsWtVuvvb
i known	aehkijmi
i lack	abcqdkoctovb
i lacked	aidnvd
i last	aYbkgirl
i laughed	amcjmeoe
i lead	tm
i learn	adekgjolqe
i learned	a4bdhbimjbkemeoeretbue
i learnt	iood
i leave	aTblcjgqjekenkqk
i led	cl
i left	aiblcWeTgvhkiekclemZnaoZuc
i let	aWdiecgehejpmtnkocqcrcud
i like	a2gcicmenjobtcvk
i liked	a8becdgeierdtd
i live	awedjeke
i look	bbcbdceehmiejdkdlenYolqprZtjuevd
i looked	arbddegnjcndobri
i lose	kkli
i lost	aYbmhkjakllk
i love	jeojvk
i loved	geidpqtj
i made	eegjkemjqnrcvj
i make	aTcldmelgcmerntcul
i manage	kk
i managed	cejn
i may	ambjcWeigmhbjlkZlcocrcte
i mean	aadmedgehdiljckiorretZvk
i meant	vk
i meet	njqe
i mention	abcagshejdkolineoeqete
i mentioned	aTbldogehdjeljoeqnte
i met	anbZclgbheipjcretd
i might	ambocmdiedglhejaljmZncoWqerbtZvd
i misread	akmeoi
i missed	gehkjl
i mixed	ak
i moved	jpkd
i much	aedl
i must	bbcddegbhbicjimrnZoeqitqud
i nearly	aktj
i need	aXbdcddmeihRickjlsmcnZoXqzratZ
i needed	apbedaedhikmoe
i needn't	ej
i never	anbdeegaiemWrluk
i next	tk
i no	ai
i note	aZbocdon
i notice	acb2cbdZgchZooqeretYud
i noticed	buccdcgahajbmencokteumvn
i now	bbddgchdinjntiuY
i offer	adgl
i offered	aQcidlejonsj
i often	ajgeii
i once	aqte
i only	aebdcddeekhUiZjmnaovqXrktjubvb
i open	qi
i opened	aikk
i organised	aehk
i ought	apbZcdgWheiZjdkeljmrnWrm
i outlined	gk
i overran	admm
i owe	athbidjdmlrd
i own	adcitl
i paid	aRelhijpkbleoisitk
i pass	ao
i passed	cj
i pawned	aZks
i pay	akhkkYnk
i photographed	aj
i picked	tm
i pictured	aYhjto
i pitched	ai
i plan	ajbm
i planned	aXbnhk
i play	np
i played	ij
i post	acun
i posted	aebm
i practised	aekn
i pray	aqfdie
i prefer	ajblnioere
i present	aXglrn
i presume	adhq
i pride	fi
i printed	jk
i promise	ar
i promised	ajqn
i prompted	cj
i propose	neqj
i publish	qkue
i pulled	al
i put	bdcndnebgkhkidkdnbqYrYtc
i quite	arbdcVdefehXiZjdmXoorktjuXvd
i quote	aili
i raised	aYbndseeiejenm
i ran	abctginjteue
i rang	dknlqe
i rather	aiglhljeretb
i read	apcedkecgYhcjpkplbmaqbrSsbvc
i realise	cdekgkhdicjdmlnoqdtc
i realised	mk
i realize	aphdodrk
i really	akfdgbhjiejdoXresstbuk
i reapply	aZdn
i received	nepl
i recognise	bn
i recognised	aabq
i recorded	aXcjur
i refuse	accn
i regret	amcddejdmsoc
i reject	aacu
i remain	coeefihjoeub
i remember	anjevj
i remind	aWcmho
i repeat	abdn
i reply	ainj
i request	ei
i require	aecihl
i reread	aj
i resend	aedk
i respect	ayfdheidneodre
i retired	ai
i return	amdlheve
i rewrote	aj
i run	aegl
i said	aXcddmeehZiukYmnqZrasiuc
i salute	aj
i sang	bk
i sat	bkgkjike
i saw	atbjcZddgZhjjYneobqeuevk
i say	argXimjancodqeteuivc
i scored	aegkhj
i see	bpcNdTeWfcgmhVidjSkSmqnVpdqQrpsbtxvv
i seem	km
i seemed	ajbdgqoc
i seldom	gj
i send	aueekjqeueva
i sent	aabpcedbecgdhijjkineoqqbrYsotduZ
i set	acceomrnuc
i shall	bUcRdaeegQiYkaolpmqkrnscttulvV
i shan't	deeZhdjckkmbnmqdrlul
i should	albZcddYedgdhdjikllrmoncoiqksctavU
i should've	mjoj
i shouldn't	aZgjhjjkmjodrk
i shouted	ak
i showed	aackjZkmqjsj
i simply	ok
i sing	gniere
i sit	anne
i skipped	jl
i sleep	adkj
i slept	asjd
i smile	am
i smiled	ol
i sold	aZbehcjkku
i sometimes	aigj
i sounded	jikl
i speak	adcndaicjeoqteuj
i spell	ajcitc
i spent	abgdjokjmeolpm
i spilled	aemj
i spoke	accinmrm
i stand	ajok
i start	ankbql
i started	vk
i stay	aj
i stayed	aihijnme
i still	aebYciejimkamqnZqTrctiun
i stopped	aYkjro
i struggled	gloe
i submit	am
i submitted	cn
i suggest	aobdneqnrjvX
i suggested	acdihl
i suppose	aQbvcVdeeWiZjwklmcndosqUrnsbtduVvb
i supposed	kloktZve
i suspect	imoevj
i swear	aduj
i take	aOdaeVhxicjZkalcmtnlodrotnuWvd
i talk	aigcilui
i talked	nj
i taught	akgl
i teach	amgerj
i tell	aabedceegXheitktmdnere
i tend	ajoe
i thank	a1fljemZodtb
i thanked	ajjonb
i think	aobpeYfdhkijjYkmlenioYqarNsbtZuXv1
i thought	akbYcVdteagciZjmkamYnoocsdtYucvo
i told	ajbWctdUeigShZiwjokemcoXpkqarYta
i too	betm
i took	akbedZebgXhqiejenkokui
i totally	aimi
i trained	behmjoncoere
i translated	sk
i travelled	hn
i treasure	aeil
i tried	aibdcddogchdjdklocritbuivn
i trouble	aeni
i truly	aetj
i trust	aXbZcddiedfnhpibjekamenVqptrub
i trusted	acbljk
i try	gkljod
i turned	aZbcgkhkicjwmeodqdte
i type	jkki
i understand	a2bncYdaechXjikamYoYqcrYtkuW
i understood	albjcbdjrkvZ
i unpacked	jm
i use	lmvi
i used	adjlmsobrcteue
i usually	gk
i value	ancefjge
i volunteered	ji
i wait	hjjkkdliqd
i waited	aedkgdjiqetluj
i walk	acgjkkqj
i walked	bleegehdkrnc
i want	aNbZcmdtflgXhtiakWlpmZnroXpdqmrWtZuTve
i wanted	albYcddmecfjgajjnjoXqarbsnub
i was	bdcjdegzhqidjZkdljmWnVoYpmqWrRsbtnunvs
i wasn't	bbcddlgdjikeotrdtZ
i wasted	aZhlmm
i watched	angctl
i went	atbVcagdhcijkknjodtd
i were	aWbdceddicjenmqqup
i who	almmnd
i will	aibdcjdeeygFhYiHjXkclQncooqlrpsatjuivX
i wish	anbcfkgXhciXmeokpjqe
i withdraw	dehdmmqjrl
i won	aego
i won't	anbadSeVfegXhWiblbmkoxqktZvc
i wonder	aUbucpdpgShZiQjakellmboYsltbun
i wondered	aedliklioltcvk
i wore	acbjkq
i work	aqgcuj
i worked	eejoojtevd
i worship	aWiyud
i would	bacadmesfsgTinjXkUljoNpksjtJ
i wouldn't	aYbcckdeeigjjZkcmbonqbrsta
i write	aebccbdkhZiijZkqljmbnZocqirbtZurvc
i wrote	accYdweehaijktmcobrZtbuY
i'd	albYcWdoesfWgahoiijbkilsnWobpZrbsbtVujvV
i'd a	rj
i'd allow	aaun
i'd already	aojlqeue
i'd also	ai
i'd always	odrjtm
i'd appreciate	aehi
i'd argue	amce
i'd ask	aZcpdaecjkklokqi
i'd asked	di
i'd assumed	rk
i'd be	aebncddnerjVkYlmmboetQvj
i'd been	ambceegljbkimdneoireue
i'd better	aieeomre
i'd bring	ai
i'd call	tn
i'd come	adbken
i'd counted	ai
i'd crawl	acem
i'd do	apke
i'd enjoy	am
i'd expect	adrj
i'd expected	rltnvd
i'd explain	abcerq
i'd finished	ik
i'd follow	ii
i'd forgotten	aiglidoerl
i'd found	tl
i'd gently	aecm
i'd get	mk
i'd give	ej
i'd gladly	apke
i'd go	ki
i'd got	bj
i'd guess	in
i'd had	jdki
i'd happily	akej
i'd hate	abjaqtreun
i'd have	ajbZckdVedhoimjUkllendojrate
i'd hoped	ajbekpodrdslud
i'd imagine	abhkul
i'd imagined	behl
i'd kept	aejm
i'd known	aYjmrl
i'd leave	addl
i'd left	bp
i'd let	abjikmni
i'd like	aybbckdpeYgahZiYjYkZmkoZrYtXuevi
i'd love	bjdleciclnnkodreucve
i'd manage	li
i'd move	ej
i'd much	uj
i'd need	hpud
i'd never	aeeigjmp
i'd no	adgl
i'd not	nk
i'd offer	aYolrn
i'd only	bZedgoheliomrd
i'd pictured	ak
i'd prefer	uj
i'd prepared	aegl
i'd put	akjkqc
i'd rather	atbecbdeedgZhXjikeniocqkrZtj
i'd read	ao
i'd say	aecdgehookuk
i'd send	aj
i'd set	ackn
i'd sit	aaen
i'd so	aWqmuk
i'd sooner	aqedhdijqcri
i'd still	aVcodr
i'd sum	ri
i'd take	abes
i'd taken	adhl
i'd tell	ai
i'd think	aWur
i'd thought	ajdljdki
i'd told	aebjjlki
i'd try	aZdo
i'd two	adjl
i'd understand	aemn
i'd understood	aabkhktj
i'd use	aj
i'd value	cddkll
i'd wager	ik
i'd want	liqk
i'd welcome	al
i'd wondered	tl
i'd work	aiek
i'd written	am
i'll	anbUcKdmeqgVhbiUjXkWlbmVnloxpaqnrYsWuovM
i'll admit	gloe
i'll apply	kl
i'll ask	djnlue
i'll assume	adolqj
i'll be	apbjccdTelgiiajlkiocqZtave
i'll bring	alnjrdti
i'll carry	ar
i'll change	el
i'll check	qk
i'll clean	aeej
i'll come	an
i'll consider	adtn
i'll continue	aefj
i'll do	adewoZqlue
i'll drop	arqe
i'll end	aedj
i'll enjoy	aaum
i'll find	acel
i'll follow	an
i'll frame	aceito
i'll get	or
i'll give	alqc
i'll go	ajdlojqc
i'll have	akddhljjkcoZretbun
i'll help	ai
i'll hold	aoue
i'll just	aaeanio0qdvc
i'll keep	bldnebfejcndocqprntVuZ
i'll know	acor
i'll leave	aqddnZonqZ
i'll let	bjgkoktc
i'll look	ajojqite
i'll lose	aj
i'll make	obqeur
i'll manage	jl
i'll mention	ak
i'll need	aahlli
i'll not	mi
i'll pass	al
i'll pay	ki
i'll post	ui
i'll put	dnjeodqerdtkui
i'll read	qk
i'll remember	ajoltduk
i'll ring	aZnlqm
i'll run	adnl
i'll say	eijnod
i'll see	alndqdtjuo
i'll send	amddrkte
i'll set	tm
i'll show	aicl
i'll sign	aZelqi
i'll simply	aj
i'll sit	qj
i'll skip	aenj
i'll sleep	ei
i'll stay	qi
i'll survive	gj
i'll take	addcflomqireue
i'll tell	ip
i'll think	ki
i'll treasure	abtn
i'll try	deleoaqptj
i'll turn	qk
i'll use	nl
i'll work	aYtp
i'll write	dk
i'm	akbOcOdrengqhcibjVkilPmmnionpVrOsctZvk
i'm a	adbkcjedgwidkmobrctYua
i'm about	aiiiud
i'm afraid	akgqkeodqireue
i'm after	dj
i'm almost	adgjil
i'm always	ajoe
i'm amazed	ai
i'm an	admk
i'm around	al
i'm ashamed	jemq
i'm asking	acdtemqZ
i'm at	aielhkkeqdue
i'm attaching	li
i'm away	ao
i'm back	aZdqkine
i'm begging	aXetod
i'm bringing	mi
i'm broke	adeekn
i'm bummed	anob
i'm cc'ing	nk
i'm certain	adoktk
i'm changing	aj
i'm choosing	ai
i'm clearly	hj
i'm coming	aj
i'm confident	aeik
i'm conscious	mk
i'm delighted	akgdoi
i'm dervla	adol
i'm desperate	aeepke
i'm disappointed	aj
i'm doing	ojvk
i'm done	aXnruj
i'm drowning	ki
i'm easily	gk
i'm embarrassed	abmp
i'm excited	fj
i'm far	aZgjhm
i'm fifty	ki
i'm fond	qm
i'm free	avdeqb
i'm friendly	ui
i'm getting	akqcvi
i'm giving	adheqjum
i'm glad	gahZjmkcneostnud
i'm going	audleagchbjdkXnioaqeteum
i'm good	aceloi
i'm grateful	ajclfljeoZti
i'm gutted	ak
i'm happy	deeegehjneoesluk
i'm having	aecjvi
i'm holding	aZelqk
i'm home	ak
i'm honoured	ai
i'm hoping	aZdkun
i'm humbled	acfm
i'm hungry	adko
i'm in	edgZjmkdnkoeqq
i'm just	ok
i'm keen	ak
i'm keeping	aloeqj
i'm learning	akol
i'm light	aeci
i'm looking	amoe
i'm losing	qi
i'm more	aote
i'm mortified	adml
i'm near	aeqj
i'm new	al
i'm not	abckdRfegThliejnkdmeqqrktduevj
i'm now	al
i'm obliged	am
i'm off	amkdnj
i'm often	aeuk
i'm on	acdkejgkkjqb
i'm only	dkeeok
i'm owed	hl
i'm past	aaelgloe
i'm pleading	aeeqkd
i'm pleased	tj
i'm posting	akne
i'm putting	dk
i'm recording	uj
i'm reporting	uj
i'm returning	aYro
i'm sad	amoe
i'm satisfied	ai
i'm seeing	abnm
i'm sending	ajeeokui
i'm shaking	aeiijm
i'm sick	aike
i'm signing	aeqj
i'm simply	gj
i'm sixty	eckl
i'm so	aXkjmpti
i'm sorry	aodceefegciejjmrndretbub
i'm staying	anod
i'm still	akdjgbmioktd
i'm sure	aYbjcYdjeYhYkdmbozqZritlubvZ
i'm taking	algenpobqduj
i'm telling	amgdjiobql
i'm thankful	fi
i'm the	aNecgthrickqoetc
i'm told	aScbdbglhdijjbkiotqXrltvvc
i'm too	adcl
i'm touched	ammdodtj
i'm treating	uj
i'm trying	dmod
i'm twenty	aeun
i'm two	ki
i'm used	algnkete
i'm using	ai
i'm usually	ak
i'm well	ai
i'm with	aakn
i'm working	apue
i'm writing	dmfigekdmknkoevd
i've	ambIcMfZglhdiijdkdmqnyocpYqksQtRunve
i've a	aigkrduk
i've added	am
i've already	aejennrm
i've always	acgeijkmnnoardteuj
i've asked	aZdknqqlrd
i've attached	acdkqi
i've been	badaeegnhmiYjlkimincoaqardtXunvj
i've begun	aiij
i've booked	ak
i've bought	am
i've cancelled	kj
i've cared	cl
i've cc'd	abnm
i've changed	ailj
i've checked	aj
i've copied	nm
i've cut	am
i've decided	atncqe
i've deleted	aiml
i've dined	aegl
i've done	aZjikkoi
i've drafted	enqb
i've dropped	nj
i've entered	gi
i've ever	eogdid
i've failed	acml
i've followed	qi
i've forgotten	gk
i've found	aegl
i've framed	aVirtl
i've given	hiqj
i've gone	ckmjneqj
i've got	acddenhekjrdtcuq
i've had	bbcedegmhajakkmanerp
i've heard	am
i've held	hjne
i've joined	aj
i've judged	gi
i've just	amee
i've kept	aehdndqltmun
i've known	ai
i've laughed	am
i've learned	figirite
i've left	dmeekcnk
i've let	ackjml
i've looked	dl
i've made	aanjvi
i've met	aerm
i've never	albdcnhcjcmdte
i've no	aodeekqdrk
i've not	aXgjndqnui
i've now	aUbldpjekkmiqe
i've one	ai
i've only	almeok
i've ordered	ai
i've packed	jk
i've paid	hk
i've passed	al
i've pasted	di
i've pencilled	aahm
i've pinned	antj
i've played	germ
i've plenty	ai
i've promised	al
i've pulled	gj
i've put	digdhcidjplmnoqarZteue
i've raised	adnl
i've read	ccdeilomtjue
i've reread	cl
i've resubmitted	gl
i've returned	aeon
i've run	ak
i've said	ddmnqeui
i've sat	ik
i've saved	aauq
i've seen	gaibrstl
i've sent	aidehinmud
i've shown	aj
i've signed	am
i've since	bngd
i've still	ai
i've stolen	ak
i've stopped	aeop
i've studied	abio
i've supported	aehk
i've taken	apgejjkdnctj
i've talked	aj
i've the	akgi
i've thought	addeengkmk
i've thrown	aejm
i've told	aqgchdjZkcnboiqsrc
i've two	ki
i've used	rk
i've watched	tk
i've withdrawn	aj
i've won	gl
i've worked	ak
i've written	aUdmmpnjqn
ibadan	gm
ibadan to	adgm
ice	an
icu	ck
icu hours	aeck
idea	aibucUeihTiUlkmjnbobqerZtkuZvo
idea ,	ameird
idea .	gjmnoardvr
idea and	aiek
idea for	bj
idea how	aejpte
idea in	oj
idea is	acbk
idea of	aybigckdrctZ
idea on	addm
idea that	aabetv
idea was	am
idea what	gejdkkrm
idea who	aegp
ideal	aj
ideally	aVholkriti
ideas	bodehijdmindqeriub
ideas ,	alhloe
ideas .	cjgl
ideas again	acmjoj
ideas and	aeierntl
identical	abbick
idiot	geidmste
idiot ,	mj
idiot .	aamo
idiot for	aj
idiot who	ak
idiots	adrn
ielts	ck
ielts #	ck
if	asbPcldiemfogHhCikjUkVlmmkndoYqarlteumvt
if "	ai
if ,	cj
if a	awdeikqcteud
if all	ip
if another	ar
if any	alddem
if anybody	uk
if anyone	aabqcZeejembonrcsotluc
if anyone's	acom
if anything	jnklua
if capacity's	adck
if distance	accl
if eight	ck
if ever	aj
if experience	cj
if he	aXljqirntk
if he's	aj
if i	aPfegohSjikpmSnookqrrcsatRuqvj
if i'd	aerl
if i've	aZeempqj
if it	aibbcldZeugdhajakdlamdolqatiuU
if it's	alcadnidjjmeodqerive
if mine	adbm
if my	aabeckddejiekdldmoolqeteum
if next	ai
if nobody	ajok
if not	cXdsechkodqbretkvk
if nothing	adqlrn
if one	adcqeamkrk
if only	aaclio
if policy	am
if possible	aZdnlbqk
if reading	aecemjrl
if she	dlnduj
if so	amvn
if some	ai
if somebody	ambeeainrisk
if someone	abcinnrm
if something	akui
if that	aXbecXdlexhajdlbmendpnqVrntovc
if that's	eloeri
if the	ajebgRhekSlknkoeqYrnsdtOuzvc
if there	aqcYeifoheidkdlamlobrZteubvc
if there's	ceenqirbue
if they	apikra
if they're	aj
if this	njrj
if we	bdijjaliqkvp
if you	arbTcqdXeaftgdhaiFjekklpminZoRqjrTtdvq
if you'd	alcedmedjelrneocqbretkuavd
if you're	aqcbddecljoiqj
if you've	ared
if your	axcceeieqc
ifeoma	ak
ignorance	aeckvi
ignorant	abbedkrp
ignorant ,	aedkri
ignore	avddmkniodve
ignore the	atddni
ignore this	mlve
ignored	aUbnccdmgehdjeretvue
ignored by	adto
ignored my	aabmcedm
ignored the	betm
ill	aiengekqmZndodqeudve
ill ,	ejhijekome
ill .	ajjmkb
ill and	aekl
ill last	ai
ill on	ai
ill or	adem
illingworth	ai
illness	jjkjme
illness .	aibime
illustrated	rk
illustrated .	rk
ilse	ak
images	aUdmmjvq
imagine	aTbqcWdceYgnhjklnjoeqbup
imagine .	ameekmoerd
imagine how	cekjmkokrd
imagine it	bphiiiob
imagine my	bm
imagine that	aZnjrktkuj
imagine the	gj
imagine there	hk
imagine what	aTgsjiuk
imagined	ajbcdlgehkjb
imagined that	bdhl
imbecile	aWrute
imelda	ai
immediately	aYddqs
immediately .	aYddqsve
imogen	ak
impact	anfdtivd
implore	abes
implore you	abes
important	aXcefkgihkmmolqcue
important ,	aeml
important .	aefehlmlojqd
impressed	aqbdti
impressed by	ajtj
impressed that	am
impression	aacjgdhjri
impression .	aick
impression professor	adbk
impression that	aagehjrkti
improve	akdneZgillva
improve ,	lm
improve .	aedo
improve ?	anvb
improved	aobcgkheiokdtd
improved by	gm
improved since	aibeim
improvement	aitj
improvement pointed	tj
imran	ak
in	backfrgjjckZlimioYpdritdvk
in "	ti
in #	acbYcpdchcicoiresotl
in ,	dagZidkZmiodqmtdvi
in -	abbkccddgdhjicnkojrbtjuj
in .	acbmcZdlgNhukeniodrdua
in ?	aedeqn
in a	bjeSgohkiWkllcnYobrisb
in about	gk
in act	ap
in advance	aUbiemfpjimi
in again	ddtl
in all	aRblccflgmhktk
in an	aacdeegrhZiejokeodrktj
in and	jikitm
in another	aegihjodrjte
in any	bcciemgdjZkelmrmtiuZ
in anything	gj
in april	bkcddogdhajeojqd
in as	qk
in at	acbldigdhdjjkmod
in august	akhejkui
in autumn	acdekjum
in awe	ii
in bar	mj
in bath	ai
in bed	aj
in before	link
in benin	aj
in better	aj
in between	aVbios
in biscuits	aore
in blue	adlj
in bold	aXdr
in both	aYhjqnrl
in bristol	qi
in business	si
in by	aleikiue
in can	aj
in case	bWdqewgZhTicjcmbomqesdtYukvc
in chapter	apbd
in charge	niodtl
in chief	akie
in choosing	tk
in class	al
in confidence	acbnnk
in contact	un
in cork	albehejbkiljoerdui
in court	uo
in daily	addm
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
in each	ailenkve
in eight	ijqi
in eighteen	aiglkc
in either	adci
in eleven	abgljk
in english	ancedkgimd
in enugu	ai
in europe	aZis
in every	aZbicjiknkte
in fact	ajbicoga
in fairness	aj
in favour	al
in february	ajdmhiqeue
in fewer	di
in fife	cj
in five	amgiqe
in fog	actk
in for	amciddgbhnkcmdoaritaue
in forms	adgjhloe
in forty	bjcejetm
in four	acgdhcirjelooe
in french	acdl
in from	jjolre
in front	aUejgbhakempocqntmuj
in full	acdilo
in future	ajgdhk
in galway	aocljeod
in geneva	gl
in ghent	ak
in goa	bjgjre
in good	anbnfiobqetkub
in graz	ai
in half	aegq
in hand	albj
in her	aWbegchqneoktj
in his	aZbjeigijdnitl
in hope	oj
in hospital	km
in how	arte
in ibadan	adgm
in ink	ak
in ireland	aegjqbum
in issue	ai
in it	bocihniikjlcnXqerVsdtluZ
in its	aabedkgahqijjlqetb
in itself	aove
in january	aedihekkrmve
in july	akbmdlhejekd
in june	aedpgbhnjjljndqatcve
in kerala	jj
in kerry	tm
in kochi	ak
in kumasi	aj
in kutch	ai
in lagos	aijk
in large	aYrnul
in last	uk
in leeds	addmgijiti
in legal	nm
in leiden	aigk
in leipzig	gi
in leitrim	acen
in life	airk
in lights	goie
in line	bicdhirm
in lisbon	amqi
in ljubljana	cj
in london	aelkrm
in lyon	adjinluk
in manila	acgn
in march	aYbjcjdpebgYhjiejklencokqercvd
in marking	apkcqc
in may	apdtebgXiblmmdnZonqbrdtXuW
in me	aWbeelgbheidjwmk
in mind	aYcddpeefmgZhbiZljncoirmuj
in month	tk
in more	actm
in most	abhm
in mourning	adck
in mr	ni
in ms	nj
in munster	giie
in music	rj
in my	adbYcndpejfjgdidjjlZntoapiqdresctFvj
in new	aenl
in next	uk
in nigeria	qjue
in nine	gjql
in no	aeniqdrjus
in nobody's	acojum
in november	aktj
in october	apheui
in on	akbleYjeplqeskud
in one	atgXhYickkoaqcri
in order	aabnckfjocuk
in our	aobegmhikmoeqdrdtYub
in part	ai
in particular	alcjti
in passing	aigikj
in peace	aldeebiejelmnmue
in people	aejl
in person	akbcdeechpiejZndquretcue
in perspective	rl
in perth	aj
in place	hjtj
in polish	aj
in porto	aigl
in post	akbermtd
in press	ajbj
in print	ji
in professor	ai
in progress	tj
in prose	im
in public	aiuk
in publishing	adin
in pune	bdcidegjiejmti
in quickly	am
in radio	il
in receipt	fk
in reception	abeloj
in recruitment	gl
in red	cklj
in refusing	in
in round	hi
in row	ak
in saying	retl
in school	abko
in scope	bmue
in section	ao
in sending	ak
in september	anbihejjve
in shorter	rk
in simple	rl
in simpler	aerm
in six	al
in sligo	alcjdkie
in small	an
in so	bjcidjhjoetc
in some	aYfkgdhnkn
in someone	adik
in spite	ai
in spring	dlljoj
in such	ainktkve
in summer	alkj
in supervisory	adcl
in support	qlud
in swindon	acin
in table	mo
in tears	aijj
in ten	cdecgkiljYkiqkretk
in thanking	aj
in that	ambocYdaelhaiekelindqWrcukvj
in the	bkdWejfWgeipjnmdnWoqqiretVujvc
in their	cjengbjqoetaue
in them	accpijjcmire
in there	mjvi
in these	acfjuk
in thirty	acgkrl
in this	ambagphcivkVmdnYqVrbta
in those	giil
in three	aqcdjekkrktY
in time	aXcpgaheijjbmtoitc
in tiny	ei
in to	aXeifplipnvb
in today	aaelum
in today's	fn
in tomorrow	acqk
in touch	digejdnlodresnteuk
in town	aeeegstlud
in tune	acbecmom
in turn	abcqdeml
in tweed	gj
in twenty	ei
in twice	aj
in two	bdcadjgrjdkjqetb
in ulster	aigi
in under	aYcjhksitj
in use	ol
in vadodara	aj
in vienna	gj
in wales	gj
in wardrobe	om
in warehouses	ii
in what	cjoerktkvi
in whatever	abtm
in which	aTbbcqdjfdgaiejjldnjobqnrYtmud
in whose	aekk
in winter	ai
in with	aphkjcliqd
in work	acum
in writing	aXbnechmidneodqwteujvc
in year	abrn
in years	aetl
in yellow	rl
in you	abkn
in your	bjcddnenfegQhWidjWkUlZmrpcqwsmtVvl
in yours	ckie
inbox	aYdseefegdinjamkndqmrctiucve
inbox ,	dqiime
inbox .	acijmmoj
inbox in	acdiqm
include	hdoirjvn
include the	oi
included	anbccmgahckdtk
included ,	ai
included .	augc
included in	di
includes	gmtd
includes two	abgn
including	abgkhjiimj
including the	al
income	aecmkoldrjte
income ,	ck
income and	rn
income is	akck
incompetent	bm
incomplete	ci
incomplete :	cj
inconvenience	aimd
inconvenience of	mi
incredible	aeik
incremental	aacjtl
incubators	kk
incumbent	hj
incumbent's	ok
indeed	albacYonqerdtkvs
index	el
index ,	abel
indian	abip
indoor	ci
indoor cat	ci
induction	bjhkne
induction that	adhk
industry	aWckikum
industry ,	abun
ines	al
inexperience	jerm
inexperience on	jerm
inform	tl
inform the	tm
informal	ai
information	aZfnjjqeuivq
information ,	jk
informed	achinntkud
informed .	aabitl
informing	aj
infra	aj
infra team	aj
initials	aYenqi
initials ,	aZqo
initiative	cngb
ink	aebjdekntk
ink on	adtl
innovative	actk
insert	aVptve
inside	amcbjbklmlodtevm
inside ,	aj
inside .	aibcjdkm
inside a	al
insights	fk
insights gained	fi
insist	aWcmdjhqqd
insist on	adhqqe
insist that	adcn
inspection	adbm
inspection and	ai
inspection of	aabm
inspector	aXrauy
inspector may	aeuk
inspector who	rdul
inspectors	aZgmur
inspire	aeil
inspire me	aeil
inspiring	acin
inspiring ,	ii
inst	adfk
inst .	adfk
instagram	aZoluj
instead	aabccddigjhridkZlmnntXuZ
instead ,	aUdneegjhlloqe
instead .	hljekenkrkteue
instead ?	hl
instead of	amddeihbjinkojrbtc
instinct	aaimtl
instinct ,	adij
instinct for	aeijtj
institute	abbmccgrheiiriud
institute ,	gj
institute has	rj
institution	aifjijre
institution .	ij
institution's	aeck
institution's own	ck
institutions	ai
institutions have	ai
instructions ,	ai
instructive	aYoltkum
instructive to	beodtn
instrument	amccgliekive
insulin	aejeku
insulin and	kn
insult	acmjrk
insurance	aokj
insurance ,	ki
insurance certificate	aj
insurer	kk
insurers	adul
intake	aeebgjhjjjrjulve
intake ,	aehl
intake .	aoeb
intake ?	di
intake in	aejl
intellect	ij
intelligence	acikrk
intend	np
intend to	np
intendant	nk
intendant ,	nk
intended	aejmui
intended .	abjmuj
intention	aZbnhk
intention of	aabnhk
interest	aYblcdddedfjgjheiZjclcnlopqdupvc
interest ,	bn
interest .	aXglnkoiul
interest ?	cj
interest and	acfjon
interest in	abgehinlrn
interest that	um
interest to	kiomtd
interest you	aeglnj
interested	aebqcbdeedfdhaibjdrZutvp
interested ,	aiolue
interested in	qiulvr
interested to	aYbsgiheobun
interesting	aQbocZdefdicneottauxvl
interesting .	aZus
interesting choices	odtk
interesting for	ak
interesting that	ceortW
interesting to	aabronta
intern	aSbbekgeneoqtq
intern ,	ej
intern enjoys	tj
intern gets	aaorretd
intern who	aetl
internal	bqcdhlleojrdtd
internal candidate	aabohiok
internal candidates	hk
internally	an
international	actl
interned	achm
interned for	achm
internet	aWkouqvi
internet for	kk
internet will	uj
interns	aiek
interns ,	adel
interns up	hi
internship	abljrluk
internship ,	lj
internship .	aYrmuk
interpretation	gl
interpretation was	gl
interpreter	bk
interpreter you	aebl
interview	aSbkcddeeOfdgchqiskilomUnZojpcrusUtluevR
interview ,	aXbXccdeechkjtljmdndqotSunve
interview .	aegeikkbnkoiqerbtouc
interview ?	adbilj
interview and	aecldjuj
interview as	aj
interview at	gk
interview between	ki
interview day	aj
interview had	achltk
interview i	geiijeodrqtkue
interview in	qj
interview is	aVdmjlrm
interview kept	bk
interview lasted	cj
interview left	ajii
interview notes	bkre
interview on	anbe
interview panel	abbegkrltl
interview room	am
interview shoes	aekk
interview slot	adok
interview so	ai
interview task	bj
interview than	ii
interview that	aihj
interview this	adhl
interview three	acom
interview to	aehjki
interview was	bjcjhdjeocrj
interview went	niok
interview were	mdol
interview with	bdrq
interview would	hk
interviewed	aigZhoidjcndocrr
interviewed for	hk
interviewed me	aigcjdrs
interviewees	jk
interviewees were	jk
interviewer	adbodi
interviewer was	aebl
interviewer's	adul
interviewer's remarks	adul
interviewers	acblgk
interviewers took	adbl
interviews	cbdagZhoiiqbrcsntnuYvd
interviews ,	aetn
interviews .	aYkiniom
interviews and	bjsm
interviews began	bi
interviews in	am
interviews led	tk
intimidating	gj
intimidating ,	gj
into	aWcSgVhrijjckelYmWnpooqdsetkvq
into .	nm
into a	anvj
into any	aehk
into each	ak
into how	acom
into it	aldlebnmteve
into my	anrj
into that	jl
into the	aTcddigcijkZndopqkrjunvi
into their	aebjtj
into this	hk
into two	nj
into what	abglkm
into your	fj
intonation	mj
intonation in	mj
introduce	lo
introduce me	adlo
introduce myself	ak
introduced	aj
introduction	gjiklk
introduction .	gjik
introduction to	lk
introductions	aZjmom
invaluable	acfn
invested	bkfi
invested in	bk
investing	aZikul
investor	ackk
investors	aYgknp
investors ,	aanp
invitation	akti
invitation to	ti
invitations	qi
invitations to	qi
invite	aeoitk
invite thirty	tl
invited	aebqgZhqieoete
invited .	abho
invited me	bi
invited to	ai
invoice	azvd
invoice ,	aj
invoice for	alve
invoices	aYonuj
invoices are	aeuj
involved	aZhlvm
involves	ak
involves .	ak
ipsum	aaprqe
iq	aXcdgu
iq is	aecegm
iq like	adgm
iqbal	ai
ireland	acbdgijnqbul
ireland .	aZbejoqbum
irish	ajij
irish one	ak
ironing	ki
irony	aekl
is	aibjcndceWfehiibjekolcmWocpXrjsqteuc
is "	aq
is #	accivl
is ,	bncedbeefqhdjZklnaodqZtVunvl
is .	aPbpcWdjgjhajiljmqneoQqcrlsetiup
is :	vi
is a	bnckdkhaiUkilXmjonpernsetR
is able	edno
is about	asbYcjdckcljrjue
is above	adrj
is addressed	aebone
is advertised	al
is again	dm
is all	aOesgWhiibjnlemkqprdtdudvc
is allowed	ak
is almost	iijlkc
is already	anbdglqlte
is also	akni
is always	adheimobtsue
is an	aUbacjedhliqjekemdqcrp
is and	adckul
is another	djol
is answered	adck
is any	aYeqfovd
is anything	abeirn
is as	ajhbojtj
is asked	aYrr
is assigned	ak
is at	adcjgihjkjte
is attached	amnj
is aware	aenl
is back	adjinq
is beautiful	ai
is beige	acbeomrj
is being	njqlvj
is below	akcj
is best	op
is better	a3gahejdodra
is beyond	aeceijmltlve
is biased	gm
is booked	hm
is bound	iinirk
is boundless	ik
is built	fk
is busy	aYolqk
is called	aickelgeictkvd
is certainly	aatnui
is charming	aiojte
is cheaper	al
is clear	asqe
is closed	alcjem
is closer	al
is comfortable	acejrk
is comforting	ti
is coming	keup
is complete	eiok
is convenient	ai
is correct	aj
is counted	aeck
is curious	bj
is current	ol
is cut	rj
is dead	aejk
is deliberate	aZcp
is delighted	ai
is doing	adjekktm
is done	glikneocqermtbub
is down	ok
is due	hm
is dying	ackm
is easier	aegbjoojqdrmte
is easy	aiul
is eighty	aeiekdqp
is either	aerm
is eleven	ak
is empty	rn
is enclosed	aj
is enough	akbjcdnlrdte
is entirely	apbdcaomrd
is ever	ajij
is everything	ai
is evidently	aaomti
is exactly	aqcd
is fair	axca
is false	adcm
is famous	ik
is far	cn
is filled	abneplqo
is final	acckdcem
is fine	avbecejnod
is finished	gbjlkium
is first	gj
is fixed	bj
is flawless	ilre
is fluent	ci
is for	algdiijekmnlodrZtbue
is four	cm
is framed	ai
is free	addmheplrjue
is from	bigl
is full	angl
is gaelic	rk
is garbage	aYrr
is generally	accjgjhi
is generous	ajtj
is getting	kink
is given	di
is going	beeehejcknteun
is gone	abllsj
is good	amgdlj
is grand	amed
is great	ak
is handled	adbk
is handling	aj
is happy	al
is hard	aZgjoovi
is harder	ak
is hardly	aZcpierp
is heading	ai
is hiring	ll
is holding	aeqi
is hosted	aenk
is how	anbkgeidjmobtbuc
is ill	ajkmve
is in	dbfkgUjilloaqXroteuovj
is indeed	al
is interesting	rk
is it	cmdqeZlcnjrcsa
is just	awbcdbfjhbocqbrk
is keeping	rk
is kind	al
is kinder	aj
is known	biik
is larger	cj
is left	ekhi
is less	ak
is letting	ai
is like	aUikkpreum
is likely	aclm
is listed	uj
is listening	tk
is long	cj
is longer	akci
is looking	lj
is lost	alkesj
is lovely	alik
is low	ak
is mad	ai
is made	aXdkejhn
is married	aZboncuj
is maybe	ak
is me	hk
is meant	allbnjrkvd
is mended	an
is mine	bccYhpidmoqesl
is missing	adcigjqk
is more	akhbicmotd
is mostly	aekm
is moving	ck
is much	aedifjodtl
is my	aZbVcXdpeofXgTibjekVlpmenroosntXuVve
is nearly	aj
is necessary	amcdoeri
is needed	aeomrk
is never	mnoe
is new	adcjrn
is next	hl
is nice	abojtl
is nine	aecirm
is nineteen	jk
is ninety	rl
is no	albbcidcedglhXiijlmeneocqatj
is nobody	ecgikn
is nonsense	aXct
is normal	aned
is not	aYcpeUfmiUjNkponretTupve
is nothing	ambpcddcemgcibjakbmkqaueve
is now	apbaccdigmhYjbknodqarZuc
is obvious	bk
is odd	aYbjcl
is of	cddoedhbkkomtdub
is off	aj
is offered	hn
is often	gdnl
is old	okretj
is on	aibicXdceZgYhiibjmkXlemenooarbuq
is once	dl
is one	cidmeXhbiYlemuncolqlrZuc
is only	ambZcedcgZhsiajZkZomrdtbulvi
is open	qn
is our	hi
is ours	cdhijlqi
is out	amgkjkkb
is outside	aj
is over	jlnjve
is packed	acemqj
is passed	hi
is passing	al
is perfect	aecjim
is perfectly	bncdok
is perhaps	aanjrj
is plain	abbncire
is plainly	ck
is pleasant	aegn
is plenty	aqgd
is possible	qevk
is pretty	adujvj
is printed	qm
is probably	ajme
is proud	ap
is public	am
is pure	bmre
is put	aYqoul
is quick	bktd
is quiet	cj
is quite	aecahdidjmodretkuq
is racism	bo
is rare	angnietb
is rarely	ai
is rarer	akcd
is rather	abccgoretk
is read	ai
is ready	ipqe
is really	cdekgdheoeqwrdue
is reassuring	aoferdtk
is received	qi
is regarded	acok
is rewarded	aYhkjn
is right	arcXdeejim
is run	aenk
is running	aaqp
is safe	tm
is said	il
is second	adfjij
is seldom	gk
is settled	ak
is she	nk
is short	al
is shorter	lk
is signed	ai
is simply	abcogj
is sitting	acbiqm
is six	abkkrn
is sleeping	aYjp
is slow	aj
is small	altm
is so	ajcegditreta
is some	dieioeqn
is somebody	acelodtn
is somebody's	hk
is something	ajbecaebgdhlimjekdmeomqZtauj
is sorted	ak
is spelt	adbisl
is still	cedjeYgYhZjiobqmrdtp
is stopped	adkj
is strange	achkjl
is such	iaun
is surely	adcohk
is taken	abgo
is tell	ho
is that	aqbWdZengnhciZjikjmcoaqasltYuavc
is the	edfagihniijMlumWnmoLqYsmtmuK
is there	bickdreigchiibjakknjocrisctZudvW
is thin	ai
is this	aWrmsjvl
is three	ai
is throwing	adkn
is thursday	diqe
is ticking	adqk
is time	ai
is to	becodegnhjiijZmencqkrdtYudvi
is told	aYor
is tone	aerm
is too	ekmiqdresl
is true	aqcbtj
is turning	adqj
is two	aicekj
is under	ccdimjsn
is unlikeable	tj
is up	acbetkuo
is used	aZcmnk
is useful	abro
is usual	gehooktd
is very	alglieoXratbuq
is wanted	adcm
is wasted	ik
is welcome	ajlk
is well	aqkeqk
is what	accmfpjjlemanaooqcrasltiuTvX
is when	tm
is where	amckgbhjkiobtcud
is why	biclgcjakonkqdrZsmtdue
is with	flgeklti
is wonderful	am
is work	adok
is worse	aejcklmi
is worth	alckgehaiooirdtc
is worthless	ci
is written	bk
is wrong	accidj
is yes	aoceqe
is you	aRbecdeiglirolqjrc
is your	aeceedglhliejYnZqstkucvd
is yours	aqqe
ishibashi	ak
isla	ai
island	adclljol
island .	ak
isn't	aIbcc1dcekfegqhRjelZmanjovqdrksctXurvZ
isn't ,	adcjdk
isn't .	ance
isn't a	dieljdritcud
isn't another	abejglkeni
isn't every	aigl
isn't fair	gjnk
isn't family	accm
isn't fit	adgm
isn't going	jj
isn't in	cl
isn't it	aeuk
isn't lost	ak
isn't on	aZjkol
isn't one	adbjcl
isn't over	abqkumve
isn't quite	accjdk
isn't ready	cj
isn't slow	aZco
isn't something	aerjul
isn't surprised	ai
isn't the	cjok
isn't there	alcedeenqivb
isn't what	ok
isn't your	am
issue	anbidceegaiojckdlendoZqbrdteuivt
issue #	ai
issue ,	bltjuc
issue .	an
issue since	hi
issue was	il
issues	aqudvm
it	bjcienfahjicjkkXlXmcnrodpaqdrdsrte
it !	sp
it "	aacimnoetk
it ,	acbretfdgihbidjjkLlunMobqjtcvX
it .	bpdbebfLgbhkiekUlZoopZrosevW
it :	aliejlre
it ;	amtk
it ?	cldbejjdminirdvo
it a	akbbglikrbtcucvi
it about	ai
it above	al
it after	amqd
it again	amcegahjilkbncocqisetducve
it against	ajcegdhejjmdokqerpue
it all	aVbjddekgkhdiejiknooqerjtbvd
it allowed	aovZ
it alone	akdl
it aloud	ij
it already	ajeloesj
it also	fj
it among	gi
it an	acuk
it and	aibbcbkinjoeteud
it another	abckdqed
it answered	dj
it any	jj
it anyway	ajdledjcrl
it appears	adojvm
it are	aZikkluj
it around	ai
it arrived	ak
it as	aaccdqgaicjnklmdocqlrctiuivb
it asks	adco
it at	bickdjhajokcmbnloaqdrbtjucvd
it away	behijk
it back	aecemovj
it badly	ared
it be	apcleZiilevi
it because	albddkikjaod
it been	aecn
it before	bXddhjnjodqesqteui
it began	aZiktm
it better	aicp
it bit	aZcerktn
it bravely	ai
it brought	il
it but	amke
it by	ancdddepgchcjakclimdokqdtj
it came	aobccdiijdnkrk
it can	aWdeecgdljmerptrue
it can't	abcjglhdidkimjnermtZ
it cannot	ajbickgckjmioere
it changes	um
it closes	beum
it cold	jl
it come	qk
it comes	aibmdjedheocqitd
it coming	abhktj
it cost	ajejhjmdrkva
it costs	ql
it could	aWeehkjpmdrktavo
it couldn't	ek
it daily	aj
it deserves	aaherr
it did	aXbtcedegahkjmkboctl
it didn't	ootbvl
it differently	aacidjni
it does	acgqidjmoZqeujvk
it doesn't	alcedchdjovm
it down	ancedjjcmendoeqkrkue
it easy	ao
it elsewhere	aiqi
it ended	abjlnk
it ends	adjjri
it enough	aZenmn
it even	ej
it ever	ui
it every	aemjul
it exists	an
it falls	abdkedhkqk
it feels	apgmrb
it fell	angjle
it felt	acjnok
it first	aehm
it fits	bl
it five	al
it for	aZbickgbibkdlkncpqqarXtiud
it found	acgl
it from	aWbWceedgahejkkcmjnsooqXsjteum
it funny	bnoe
it gave	ojtj
it gets	ejtj
it gives	accjul
it go	an
it goes	ajbafjgehojcoismtauY
it got	aXblen
it had	bYcedegmhdkeolrn
it hangs	aailjj
it happened	nj
it happens	akjkuj
it hard	acbegjhmjbko
it harder	jeqium
it hardly	gj
it has	aabidiebfpiijWkcmlnXonqZtduj
it heartens	tk
it help	aZeq
it helped	asoere
it helps	ajdiniokre
it here	do
it home	ei
it i	alechi
it if	acljmk
it in	becndlengeiajolbmWneoUqjsatcuY
it into	dmieokre
it is	aabrcRdZecfngsijjqkzlcmRnWoopeqbratcuYva
it isn't	adbccpdeeagohcidkmlenioYqjrjtaudve
it just	ekvi
it kept	ejjdmj
it kindly	ol
it late	ai
it let	al
it like	dlnd
it line	ai
it looked	aTcejqrntm
it looks	aobecbgchjicnjoeqmrctcuevl
it made	aqcdgiijjcmd
it make	aldeei
it makes	ajijtdun
it matters	athendokucvb
it may	aXcofphYiekeldmenkrjuZvj
it means	aeekhk
it meant	enjiojretc
it might	aYbeckdeedgehdirjalknpocqducvk
it more	akdegemjodqerjtlulvc
it moved	adbl
it must	aXbideeXgjhVjqkcnbontnuave
it my	aabkcnhj
it myself	ai
it need	aaemqk
it needed	rj
it needn't	ek
it needs	anejte
it next	al
it nicely	aaojum
it not	abcjen
it noted	ck
it now	asdcjbue
it off	bkgokc
it often	mj
it on	blgbhakmljmbrbsjtWuavi
it once	aZcedoglqiri
it one	ekhlje
it only	aVbacbddeehcidjckilinpojqxretc
it open	aeum
it opened	aeuk
it opens	gk
it or	nj
it out	anbeecgehijakkmnqerctb
it over	aibdccecgahbijjbkenkomqlretiuY
it past	nj
it pays	henk
it people	ai
it personally	jemdop
it plainly	ak
it plays	aebk
it pleases	ap
it point	ci
it possible	ai
it properly	sm
it put	ak
it rains	aj
it ran	cj
it rather	dj
it reached	aacmtk
it reaches	dmmd
it really	aeol
it rest	eaqn
it right	hVkjnnoeqjseum
it rightly	akmkva
it round	abmlqj
it said	becijemboq
it saved	bl
it saves	om
it say	accilj
it says	aVciilomsk
it scared	adgm
it seems	aYbtcZdiejgchlodqerZuevo
it seriously	tn
it shames	mn
it short	admj
it should	becjedgdkbmirkteuavl
it showed	ap
it shows	al
it simply	dk
it since	cjgj
it so	cegpiejimjoiteudvd
it some	jj
it somewhere	aerl
it sounds	tkvj
it spoiled	amme
it standing	al
it stands	ajheuk
it stays	addnuj
it still	drvZ
it stops	aj
it straight	ai
it suits	as
it take	dk
it taken	akbekm
it takes	abbdcbejfdgjhZiojemdnaobqorqsivb
it than	alhnocre
it that	aVbjdjhxicjZkdminqoarWsetUuk
it the	abbccadoebgnhroerkva
it there	alciddul
it this	amhqjdkeoeue
it through	aakiql
it till	ai
it to	aecidlgkhlkeljmcnkoaqUrZsjtdujve
it today	nj
it together	ai
it told	am
it too	aegiijjekooeqkva
it took	ceejhajjti
it turned	an
it turns	ajbkcbnjti
it twice	akbdddhiijqjtb
it until	adooqd
it up	eYhXmmnsoXqXrZulvk
it useful	amcd
it usually	hjmj
it very	at
it was	bccadXenfjgWheiijykilYmmnVoeqarYsquYva
it wasn't	bicigjjekkoXtd
it we	adkiqj
it well	av
it went	aqbYhckemeoVretoun
it were	il
it what	bnoe
it when	accktk
it will	ceebhYikjokkmnoWrdtYue
it with	bdcbdeemfkheiekalemjocrZtn
it without	abekijtm
it won't	aegk
it worked	tk
it works	al
it worth	bmje
it would	aadSebfbgOheinjYkblnmTncqqsktiuwvj
it would've	oo
it wouldn't	hoje
it wrong	de
it your	ok
it yourself	ik
it'd	aabdcegdhdkpljodqnritcukve
it'd be	adcejiqnrjul
it'd have	kn
it'd help	aekllj
it'll	adeikdnmrk
it'll be	ji
it'll come	aZnn
it'll go	aj
it's	apbbcXdnecfThejdkolandospbqbsVtbuVvm
it's a	bjdaeYgtjUkdnioU
it's about	aj
it's all	aZjkmdoo
it's always	aeoo
it's an	cjii
it's appreciated	ai
it's as	am
it's because	ji
it's been	jmmjoete
it's clear	ao
it's comforting	adol
it's curious	aabmcj
it's done	aagkll
it's easy	ik
it's entirely	ai
it's fair	aZho
it's fine	jYou
it's for	emte
it's funny	bi
it's gone	ai
it's good	aioqtc
it's hard	abkn
it's heartening	tj
it's helpful	acom
it's i	aimmnd
it's interesting	oi
it's just	albihekjoa
it's kind	ackmodtk
it's like	aekm
it's marvellous	ol
it's my	gejioi
it's nice	bjhl
it's no	aeceinonqdrlte
it's not	adcedleegjiljZojrbtivl
it's nothing	aenjrm
it's now	ak
it's of	akrj
it's ok	aj
it's on	aj
it's one	aYklmmqk
it's only	ambedseegehejdkmoctc
it's out	an
it's possible	aerm
it's probably	abnmrk
it's rare	gdipod
it's rather	kj
it's really	hj
it's still	djjjuj
it's taken	di
it's that	kkqn
it's the	anbeenhbjckboYtbum
it's true	augcoe
it's useful	aofd
it's usual	hj
it's very	tk
it's what	aZkmqk
it's worth	ckgqkd
it's your	akiZjeneourc
it's yours	acel
items	ti
its	aZbmeafWhjisjjkelVmbnaoipcsctoud
its being	accedmkk
its case	jm
its chair	gkij
its christmas	hl
its closing	gm
its eleventh	acdm
its examiners	cj
its feet	aackgm
its first	aiomtb
its four	adum
its gift	tk
its inspectors	uk
its label	abjn
its last	el
its length	tk
its mind	am
its name	akni
its new	angd
its own	arbYcZhejeottcud
its owner	il
its place	hn
its programme	acqm
its reasons	aioltd
its seal	aYbr
its second	aecn
its spring	ai
its test	aekk
its third	am
its thirtieth	adhl
its time	arte
its venues	uk
its warm	adtk
its way	bvtc
its work	aibkre
itself	ckdieYfdgmickbmanbqjrYtm
itself ,	eeql
itself .	ajbjeegmidjdmbrctkve
itself a	aj
itself in	uj
iyer	ak
iyer </s>	ai
jacinta	aj
jacket	bl
jacket ,	acbl
jam	ai
jamie	bk
jane	ai
january	axeZhckioeqbrlvc
january ,	alkjqd
january .	ap
january ?	dermvd
january and	addi
january batch	li
jar	ak
jar of	aj
jasper	ai
jazz	ti
jazz trio	ti
jealous	bl
jealous of	bl
jean	aj
jean -	aj
jeans	aetl
jeans and	aetl
jenna	aehk
jerome	ak
jess	aovb
jim	ak
jincy	aj
jo	aj
joan	ak
joanne	do
joanne at	dj
job	cqdYemfagXhliRjqkmllmVnSoarbsetjuave
job ,	aabccqdeedgchojYkZloncobqmrj
job .	adbcgqhnkbrbuevk
job advert	tk
job already	bj
job and	hi
job at	eohe
job for	keol
job from	ai
job in	aion
job is	cjqk
job like	kk
job market	aioerkve
job must	aj
job my	kj
job nobody	adtj
job on	bcjlkkodtk
job should	aaho
job so	acenji
job starts	ji
job takes	eirktd
job taught	aj
job that	bj
job title	rk
job to	aajt
job until	qi
job was	adbneehjjckm
job well	cnoe
job would	kj
jobs	aebdhcjtneoeqcui
jobs and	jikk
jobs on	glte
joel	amnd
joelle	ai
join	alfdhaiqjdkiobqb
join .	aigjoe
join a	ai
join it	ak
join the	acilkk
join us	aclk
join your	acfein
joined	apcehnoe
joined a	am
joined it	gj
joined the	ai
joiner	ak
joiner in	aigi
joiners	qj
joiners to	qj
joinery	aj
joinery </s>	aj
joining	aahjqirn
joining it	acrn
joining you	ak
joins	ai
joint	nj
joint secretary	aenj
joke	albjcadcgbicjZkeneodrvtbvj
joke ,	an
joke .	ri
joke ;	rk
joke about	am
joke and	rm
joke in	akrk
joke your	acbn
jokes	gpod
jokes that	gk
joking	aXblol
jollof	gj
jonah	ai
jonas	am
joost	ak
joseph	ajnd
josie	jj
joss	ai
journal	ajbYcWdeekfcgahniijimpncpoqcrktZuWvZ
journal ,	hkmlrntdub
journal .	anritd
journal better	ak
journal covers	amve
journal is	aeml
journal name	abpp
journal since	hj
journal to	tk
journal without	ui
journalist	un
journalist and	ui
journalist at	ul
journals	aigdqm
journals ,	ai
journey	fp
journey .	fm
journey of	fj
joy	audlgejeneoera
joy .	ajti
joy and	alrd
joy to	dlti
jude	akld
judge	aWbkcedegehaibjclknjocqcrvtpue
judge ,	lj
judge .	aj
judge a	abblcbgendrotm
judge my	ambdgenk
judge who	nj
judge's	addn
judged	adbcheimjdniocrmtk
judged .	ai
judged by	aZinrqtb
judged more	gi
judged weaker	cj
judgement	cceefcgZhci2menZobqetnve
judgement ,	acis
judgement .	rm
judges	aYbndnhlicjbkeldnYqerrvd
judges ,	aeblddhl
judges .	aebl
judges ;	hl
judges are	rj
judges came	al
judges clearly	tl
judges notes	addmle
judges on	ti
judges tasted	ci
judges to	rl
judges wanted	ck
judges were	bkodrj
judging	aUccgZidr0tl
judging by	tj
judging sopranos	rk
judgment	adim
judith	aoieue
july	albkdphcjikaqateub
july ,	aque
july .	aedojjke
jump	gk
jump at	gk
jumped	rl
jumped -	aerl
jumper	aj
junction	cj
june	aidoeagXhiicjkkmllnaoZplqVrdtYuevd
june ,	aijakmlineqa
june .	aibVdlgdhmieklodpmqbtcuc
june and	bjdiheli
june in	uj
june was	bk
june your	bj
junior	becpgcijnjoerdtevd
junior .	aacrge
junior colleagues	ik
junior role	ve
junior staff	aenj
juniors	alni
juniors .	nj
junk	di
juries	aZbmcjgmherc
juries read	ck
juror	tj
jury	ajccdefbgeiljbmioZqirltnvX
jury ,	aebjrltc
jury .	ajgerltc
jury a	rdtp
jury can	aehl
jury for	ajfcintc
jury gets	aj
jury had	bjue
jury said	dk
jury to	mltj
jury told	aibe
jury was	adbcgmtdum
jury would	ai
jury wrote	ak
jury's	bnoe
just	aXbicVdneqftgYimjblWmLoppeqirYsrtOuZv0
just ,	ij
just a	ajdjfjljoeqdre
just about	knve
just add	qkve
just after	aedi
just aren't	aj
just as	axbdceeekeoeqerdtk
just ask	abdm
just asked	aj
just back	aj
just before	aoqb
just below	aj
just chance	aibjoe
just checking	aadjfpvc
just confirm	abdjqk
just do	oj
just don't	aaejjn
just find	aj
just floating	aedl
just for	aehjioodreui
just give	adhm
just go	om
just have	hi
just hope	aejl
just in	ajoe
just keep	oj
just leave	adom
just let	gm
just like	eesq
just look	aYebqmrlsn
just mention	abcjni
just my	ak
just not	aeoi
just now	aldakiqk
just once	ek
just one	eijnoe
just point	ci
just put	aYhn
just right	rm
just said	gl
just say	ajbecbgbhejdmeokqqrjvd
just send	rl
just sit	adedorqe
just so	aXdleegoidjdneuove
just tell	aeeosmue
just that	akkj
just the	akdaenjekknloe
just this	ddepve
just to	aibidahbisjdoeqdrevj
just turned	aZgijm
just two	bj
just want	sj
just wanted	aj
just what	axbccidehdkdte
k	aelkomsl
k ,	adsl
k .	ajonvb
karen	adtm
karim	ai
katrin	aenn
kavanagh	aj
kavita	aell
kavita anyway	adll
keen	bjhejioeqotdui
keen ,	adgk
keen .	jkqj
keen to	geqluj
keep	bqcadthdjkkMnHpcrlsctiuavX
keep ,	aj
keep .	ajdijlkeqerdtmud
keep a	jdodrkutvb
keep an	akbmncojqeretiue
keep asking	aSdrgljqqaub
keep building	ai
keep calling	aeqj
keep every	ai
keep going	ajcj
keep his	ak
keep it	aYbqcegeonqbrctk
keep looking	tk
keep me	bpejfigdhbipjcocqdte
keep my	apbeeXfihijdliobrlteud
keep on	ai
keep or	ai
keep our	hk
keep practising	oj
keep quiet	ei
keep replaying	ml
keep ringing	qk
keep sending	acqm
keep that	acejokqe
keep the	accbdeengahljilemdndokqkve
keep them	abdlqi
keep thinking	aiddmn
keep this	anoeri
keep thursday	hl
keep to	ok
keep tuesday	aeqk
keep turning	an
keep up	gp
keep us	lj
keep wondering	adjn
keep writing	abdsqa
keep you	almbrm
keep your	ro
keeping	anbeciddeefigajXkomeoaqitc
keeping .	aj
keeping a	cjui
keeping busy	aj
keeping my	aVkiqr
keeping the	hjkj
keeping to	al
keeps	bjgchijkmcrctmuc
keeps asking	acjo
keeps me	aj
keeps telling	aimdok
keeps you	ji
keeps your	ak
ken	aj
kennels	uj
kentaro	ak
kentaro ishibashi	ak
kept	cQdXeafdgXhxiYjjkWlXmjndodqmrksjtdutvW
kept ,	aehjui
kept .	aioi
kept a	abdejdmlqiuu
kept all	qiuo
kept away	rl
kept being	bk
kept copies	aedn
kept each	adul
kept every	odum
kept for	aehkjjokqerltY
kept informed	aahjno
kept it	ar
kept march	hije
kept me	akiijimiue
kept my	aQbieigkhijckequsmud
kept on	rk
kept out	amnc
kept saturday	aajm
kept september	adhm
kept that	al
kept the	acbdcddceZhqiajkmeojqbritp
kept them	acnk
kept to	abbo
kept us	akje
kept waiting	rk
kept well	ai
kept you	aeml
kept your	aqbdrdud
kerala	jj
kerning	ai
kerry	aitmve
kerry ,	adtn
kettering	acgo
kettle	ambdjdretm
kettle .	tk
kettleborough	ai
kev	uk
key	arcegkhonaqctd
key ,	hl
key .	akgmhe
key to	annd
key until	achn
key with	ai
keyboard	aYhijbolqermtk
keyboard ,	ankc
keyboard .	acrn
keyboard player	hj
keyboard you	ol
keyboards	rl
keyboards .	rl
keynote	aZbkgjtjuk
keynote .	ul
keynote is	abtl
keys	cedWedhqjikcmdnZoopmqetd
keys ,	gjoi
keys .	adbmeihi
keys are	ak
keys back	ap
keys by	ai
keys in	ak
keys on	aZhkpn
keys should	aYhp
keys to	aj
kids	bdeegbhcikjokqneqdrctb
kids .	aj
kids are	ak
kids at	ai
kids go	uj
kids made	abjm
kids something	jckm
kids to	adok
kids we	abiloi
kids will	ackj
kieran	aj
kilbride	amjenj
kilbride dinner	nj
kill	eefojbkl
kill fee	ajui
killed	aebejpoi
killed the	acjn
killer	al
killer third	al
kiln	aq
kiln .	ak
kilos	adcqre
kilos ,	ci
kilos and	aecl
kind	a6bWcLfqhmiXjVldobqRresctcvd
kind "	dm
kind ,	aihjjirdul
kind .	argckkriud
kind about	avbere
kind and	ai
kind answer	ai
kind as	algemm
kind consideration	acfl
kind email	aj
kind enough	abbkgjhdjbmdnooitbuk
kind heart	ak
kind i	gk
kind letter	ap
kind line	actn
kind lines	ai
kind note	aj
kind of	aVcadifZgmhrkineocqcrmtkvj
kind one	aejdoprcuk
kind part	aj
kind perusal	aZfq
kind regards	fj
kind sentence	am
kind to	aybdjeue
kind voice	aajn
kind word	anbdej
kind words	aptd
kind you	am
kind your	ai
kinder	aqbedegeheibjemmnjobqdtj
kinder than	ao
kinder to	aYeemlnirktl
kindest	alijmnnjra
kindest thing	acmo
kindest to	njre
kindly	aubVcbddekfsgKhxiQjZllnjoRpdqlrUsdtYuPvU
kindly ,	ak
kindly .	ayjZocre
kindly adjust	aeem
kindly agreed	aeno
kindly also	lj
kindly as	ai
kindly asked	jk
kindly confirm	hdql
kindly consider	eifi
kindly convey	tn
kindly do	acfqgehklirbteve
kindly excuse	mi
kindly give	nl
kindly have	acrm
kindly hold	adhnqd
kindly keep	al
kindly let	atbded
kindly note	aifiknte
kindly of	am
kindly offered	adnn
kindly pardon	mi
kindly pass	aemk
kindly passed	aj
kindly put	amhk
kindly remove	ai
kindly revert	liqj
kindly send	achl
kindly sent	bpre
kindly share	addmfenk
kindly tell	aejn
kindly that	aj
kindly told	di
kindly treat	hn
kindly when	aeol
kindly you	aojd
kindness	albaccdderfcheitkcncodqbrWtXvd
kindness ,	ljmi
kindness .	awgkicmdqeretd
kindness at	jl
kindness in	el
kindness is	adil
kindness that	acejil
king	ai
king .	ak
kiss	aSeiimmnrn
kiss the	aZmo
kiss your	abekil
kisumu	ak
kit	aekjvi
kit to	adkl
kitchen	alckdeedgdiZjikdmdncoXqdtbuuvd
kitchen ,	jiljuc
kitchen .	cjgeoermtauk
kitchen as	ai
kitchen calendar	ji
kitchen had	ak
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
knee .	aj
knee is	aekk
kneel	ei
knees	anddeygahejamcqetd
knees ,	en
knees .	akeijd
knees and	akke
knees are	kk
knees here	aceo
knees i	ek
knees to	ei
knew	aqbocXdbedgkikjikZmbnZocqarltWue
knew ,	jk
knew .	bjjj
knew about	bj
knew every	am
knew from	ik
knew how	bjuj
knew it	bbglho
knew most	aegl
knew of	bkne
knew so	aj
knew that	an
knew the	bkrkue
knew what	rj
knew when	acikjm
knives	ijvi
knives ,	ij
knock	aehiijkj
knock again	aeik
knock on	kk
knocking	aZdlejmbql
knocks	gj
know	bncWdlebfPgohjiajaknlpminlojpkqJrTsetaunvZ
know ,	abbeccdaeeglhiidjmmaopqerdteul
know .	akckdaecgahnmZnVplqcrdun
know ;	jl
know a	adblimrluevc
know about	adgjoctium
know all	ak
know another	ok
know at	aibk
know before	atbddeoaqi
know best	nl
know better	aSbncior
know by	diki
know eleven	tj
know for	dj
know good	adrk
know has	ni
know how	ancXdZechRinjinjqcsetmuVvj
know i	aRcedeelgchkjbm0te
know if	a0dceVhelemdnesoteuevi
know in	ajokua
know it	aZbicmecgrhojbkjmXneoarbseub
know it's	al
know its	al
know me	cj
know my	aXblhjjdlioitc
know not	abun
know now	admiol
know of	gllj
know on	lk
know our	bj
know quite	giri
know so	al
know somebody	aabiok
know than	aj
know that	bRdde0fehZicjoknldnqoaqTrZsetmuVvY
know the	anbWcaekgjiajakbllmdnUqlrjtX
know there	ao
know these	aahmnk
know this	abgmjj
know to	amdmmbte
know two	aj
know we	dk
know what	aVbdcceigdhnidjiklmsnkojqjrjsetOubvb
know what's	adckuk
know when	aqbpdegahYjclendoYretsua
know where	bkdeecgahbiejWncoiqereteuz
know whether	awdceelZpo
know which	bideedgchqjeldncodqerjtdus
know who	aPeegmidjelrnlodrctiuj
know whom	adgp
know whose	aagq
know why	aTbkdogdhdjlkenioesj
know will	abul
know yet	kl
know you	bkcedxeegchiiljbmdnjoTqerdtdudvc
know you've	di
know your	ambcdkgeiijercuj
knowing	bdckedhdijjmkemYnjoZqjtmuc
knowing .	mi
knowing how	cdikjkoe
knowing that	ajnk
knowing the	ajci
knowing your	aemcto
knowledge	birj
knowledge of	aebirj
known	aabcceemhbjokilemsniqarUsetquTvd
known ,	aigi
known .	ajgejmkd
known as	aiij
known better	aXgemptm
known for	ck
known from	mn
known how	aejkmiok
known in	bk
known it	aZhmrk
known only	al
known that	aobdcchXjckpmeojrZtj
known to	acdjemheidjcnjoetl
known what	adiljknj
knows	akbncVdjechmikjZkambnmoeqYreue
knows ,	batn
knows .	blgioire
knows about	akoe
knows how	anijrb
knows it	aUbmgihribjindriue
knows my	acdmnk
knows the	ajgchiienjoarjtcuj
knows them	ai
knows what	abiinn
knows where	aetk
knows who	abup
kochi	aq
kochi .	al
kofi	apdeld
kumasi	aj
kutch	ai
kwame	anne
kyle	aineqetj
l	cjtj
l .	ajtk
lab	akblccgcheiijjnerduc
lab ,	aeok
lab .	bk
lab </s>	ai
lab for	ik
lab means	kl
lab will	jlkd
lab work	ti
lab's	aj
label	iijmqj
labelled	aq
labels	jk
labels wanted	jk
labor	ne
labor board	ne
laboratory	ieolrl
laboratory ,	abrn
labour	akcknaoeum
labour it	ck
lacey	di
lacey ,	di
lack	aZblczdkfegkhaiaobrYtkubvc
lack .	ak
lack experience	cegktk
lack icu	aeck
lack leadership	adtm
lack of	bncrhcierbtdue
lacked	bccjdmgetlvd
lacked .	dlve
lacked a	ak
lacked pace	adcl
lacked the	ai
lacking	abcnri
lacks	cmgjta
lad	aXgihijekerisjum
lad ,	aegl
lad from	aetj
lad on	aesj
lad who	rn
lad you	ojreun
ladder	ajniok
ladders	aj
ladies	adjikjol
ladies in	ol
ladies will	aekk
lads	jmkitd
lads had	jk
lads on	ackl
lads took	aejj
lady	aTbmdjeegkhcidkllemonlqerkteua
lady ,	ik
lady at	mp
lady did	ji
lady harwell	nj
lady on	dm
lady taking	bj
lady who	bigjjbncrnue
lady with	mj
lady you	aegl
lagos	aeiijktm
lagos two	jl
laid	acckgjhj
laid side	ck
laid them	aehl
lain	aebiql
lake	arkdnj
lake ,	nj
lakshmi	aj
lambing	arob
lambing .	ak
lamp	aojbke
lamp .	amje
lamp for	adeiii
lamp in	bi
lamps	aejj
lamps when	aejj
land	acbefmgehdidjckmqluk
land ,	kn
land .	qm
landed	djke
landlady	jkrk
landlord	abdcgjheikjVkqldmkoZtj
landlord .	mo
landlord had	ki
landlord has	awkc
landlord himself	bejbno
landlord i	ii
landlord is	aZhiko
landlord it	abkn
landlord of	gk
landlord that	qk
landlord told	acbl
landlord wants	aoqc
landlord was	ak
landlord who	jjri
landlord would	ajhj
landlord's	bm
landlord's son	acbm
landlords	cdeegmiojdkbokreuk
landlords have	gk
landlords were	abin
landscape	amue
lane	ajcj
lane ,	cj
language	bjcaejgbhejiodrptavm
language ,	rk
language .	jk
language and	ek
language of	acbm
languages	aecbgrvi
languages ,	ccgo
languages .	gi
lanigan	aebl
lanigan gave	aebl
lanterns	li
lanyard	ajeeol
lanyard ,	eeol
lapse	adql
lapse with	qm
lapsed	qj
lapses	deqm
lapses on	deqm
laptop	aibejckn
laptop .	ak
laptop i	abkm
large	csgYhcjZkemeoeritYus
large ,	ckie
large as	akij
large dog	ci
large part	acum
large print	acro
large room	li
larger	aXbodogwhZiejekdmjoerdtaud
larger ,	aebm
larger flat	mj
larger than	adcjgi
largest	acgjhj
largest in	hl
last	adbTcoe0gphdiUjjkbmbncpZqbsYteul
last ,	ekmp
last .	akdbjakjomtj
last act	ai
last agency	aegermuj
last application	aejpke
last appraisal	ci
last book	bicdgj
last boss	gm
last building	keni
last bus	ak
last call	acbm
last chance	aeedqu
last company	adgk
last day	adhmji
last dean	neul
last editor	aajmoi
last email	aidZfkgekeor
last employer	ai
last flat	gk
last grant	uk
last hope	aYdcewgejbkloeue
last issue	aiblilud
last landlord	glke
last letter	ak
last line	ti
last lot	aegjui
last manager	cngb
last manuscript	ai
last month	cjjlkd
last name	ei
last night	atcegejeka
last note	akdj
last of	akeejbko
last one	djkjlj
last page	an
last panel	gl
last part	aj
last place	ji
last production	am
last project	nj
last quarter	gl
last question	aj
last sang	gj
last scene	anjb
last school	uj
last season	aijj
last sheet	ai
last spring	adcngl
last stanza	aj
last summer	abjn
last talk	gi
last thing	aZjoln
last three	aabZcddigqjckdrjtmue
last thursday	ik
last time	aPbjdmeujikdodtdul
last to	gj
last try	adjk
last two	aWcedohjjekeottYui
last until	km
last week	aebcdikr
last week's	dntd
last winter	acgdjlkl
last word	aXekginnqj
last year	ambXcudcechoiejdkUlioeqerdtXuc
last year's	ascikeoeti
lasted	aajktm
lasted an	cj
lasting	aebk
lastly	ci
lasts	adgiomtk
lasts longer	on
late	anbacqdbgLiijckXlbmtnboZqerjsnteulvX
late ,	asceejjb
late -	aj
late .	bZcedejekcmiodsotmul
late ;	aWbmcl
late all	hk
late and	merm
late as	aaoo
late because	jekjmk
late entry	adck
late father	il
late father's	aejm
late for	ck
late form	aadjmm
late hour	mi
late in	cnrk
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
later .	aehdqrup
later i	ak
later in	aj
latin	amde
latin ,	akde
laugh	a9backeegcibjYkeodrctaue
laugh ,	as
laugh .	aocnje
laugh at	mj
laugh in	ak
laugh out	aj
laughed	a/bbdegdiejWmZoard
laughed ,	aj
laughed .	ap
laughed about	aj
laughed and	aj
laughed at	al
laughed so	tj
laughed when	al
laughed with	ck
laughing	ajeigdikoardtaum
laughing ,	aailjiocteum
laughing .	ekje
laughing in	aj
launch	aiul
launch .	aj
launch a	tj
launch go	qi
launch it	aeul
launched	nj
launched our	nj
launches	bigeuk
launches .	aeul
launderette ,	ai
laundromat	aj
laundry	ai
law	bkhlicjakbncqcrctkulvi
law ,	abbeur
law .	aebm
law and	bi
law at	hj
law built	hk
law firm	tn
law is	ckhlnc
law on	ai
law writes	aduj
law's	tj
law's ,	ackitj
lawn	kcrm
laws	jiqi
lawyer	abheuv
lawyer ,	aYuo
lawyer .	uk
lawyer asked	ak
lawyer has	aj
lawyer will	aduk
lawyers	akce
lay	aYbjgq
lay a	abgn
lay in	bj
layout	aldjtd
layout plan	dj
lazy	berq
lazy ,	bern
le	ai
lead	aadefjhpicjikZneqZtlud
lead ,	elgetl
lead .	fjgljemi
lead a	aioerj
lead and	ji
lead falls	hi
lead roles	gcjm
lead was	adhl
lead went	bj
lead you	tl
leader	aYdmir
leader ,	gi
leader .	aj
leader you	adim
leadership	aYbecogcheirocritj
leadership experience	adtm
leadership is	aeciil
leading	acgm
leads	aZhmln
leads to	aYhmln
leaf	ai
leaflet	ar
leaflet says	ai
leaflets	acrm
league	fegmii
league .	acgnhj
league together	ai
leaked	abbq
leaking	almetk
leaks	gl
lean	aj
learn	bmcYdeeqfkhSiPjikZldmWneopqWrqtjuWvW
learn ,	booeue
learn .	apbeoerl
learn about	ai
learn from	aoge
learn how	adbkgsjiocta
learn it	tl
learn more	abfr
learn of	oetl
learn that	aibYfdgdjiop
learn the	acekjlolqe
learn there	tj
learn to	beocrs
learn what	aebnojtd
learn where	acom
learn whether	dj
learned	albmcXdYeeflgjhWiojjkYnZocqcrYttuZva
learned ,	akblhd
learned :	abtm
learned a	asfj
learned and	il
learned basque	hk
learned from	anbigeii
learned how	aXgntm
learned is	aerj
learned more	gdio
learned my	tj
learned not	adjjoj
learned of	adjm
learned something	ao
learned that	aabmtk
learned to	gohejk
learning	aqcegZhZjemeooqitiuavc
learning ,	aeon
learning .	tm
learning a	ai
learning about	aYkmtk
learning experience	fj
learning from	argckc
learning the	ak
learning to	gjte
learnings	abfl
learns	onrdti
learns a	an
learns so	adoltk
learnt	iood
learnt more	aZip
learnt something	ak
lease	aibmdjeejckYll
lease ,	aj
lease .	dk
lease and	lk
lease on	hj
lease was	aZbo
least	aVbScWdXfegTh6ickalimknUoupeqWresctuuQvk
least ,	ek
least .	areemmqetd
least ;	adjm
least a	aegihlrk
least come	em
least have	abecjlmcop
least he	ai
least i	a4cegdobtW
least now	tmud
least of	am
least one	aXbdgeikjikeoptl
least someone	oi
least that	achlomtd
least the	aRdiebhjmltu
least you	aXgehvjl
leave	aVbjcigshGitjjkPljmRorrWscti
leave ,	eellnnoiqc
leave .	aj
leave a	abitjioeretevi
leave for	jl
leave form	amnc
leave it	cleUgehdiejakdncosqmrdtdum
leave me	acelikjekj
leave much	rm
leave my	adepqi
leave out	cmej
leave the	deeihdiejnkcnaoiqiratpuZ
leave them	aj
leave this	adnl
leave to	abdltl
leave you	bieciejellnkomqeuc
leave your	amqe
leavers	aehn
leaves	aabdcodlgdhiipjWllmdnbobqtratduZ
leaves .	hk
leaves me	abciil
leaves out	acco
leaves the	ailk
leaves you	aaqq
leaves your	abikqm
leaving	ddecgdhajikYmdopqqteum
leaving it	adjl
leaving me	aeok
leaving the	akjdom
lecture	adbets
lecture ,	aZtp
lecture .	ai
lecture of	ai
lecture on	adtm
lecturer	abglhi
lectures	beol
lectureship	abhoni
lectureship i	aehl
lectureship was	hi
led	aZbecrgaimnlretivd
led .	aanlom
led a	ci
led four	accn
led to	cjtk
led you	iioeti
ledger	cm
ledger you	adcm
leeds	badlecgmheiejnkblnmencobqlrduZve
leeds ,	adgklk
leeds .	an
leeds and	hk
leeds ensemble	adqk
leeds in	qk
leeds job	jj
leeds wants	qi
left	aibjcedmevglhcidjblamRnjoVsVtcuZ
left ,	adekgljakm
left .	bcdeemgojdkdndrctjui
left a	abbkjnnkrd
left about	ei
left and	adjlrl
left at	an
left before	adqkrl
left behind	an
left for	aj
left hand	al
left having	acin
left in	ajdjeeki
left is	ajhi
left it	brccdkedgihijckatd
left me	bcgkjenlrj
left messages	dbqk
left much	tj
left my	asbeeejjqe
left of	rlte
left off	mk
left on	aVeikloo
left one	nl
left out	akcogdhekctj
left over	eq
left school	ackn
left the	cdgjhnidjWkWmdneobqnritiui
left them	aqke
left there	kj
left this	abdpqe
left to	aecnengejmkcodqete
left two	acbn
left until	aekj
left us	kj
left with	bi
left word	ai
left you	ni
left your	ai
leg	ai
legal	aefenoqcreusvd
legal action	feuo
legend	aiim
legend ,	aein
legendary	aeij
legs	alejqe
legs ,	amee
leiden	gp
leiden ,	gk
leigh	al
leila	amdd
leipzig	gi
leith	ak
leitrim	acen
lemma	amce
lemma #	alce
lemon	an
lena	lemi
lena and	lemi
lend	aZhdilkmlvuc
lend .	adkk
lend me	adln
lend us	aYkklm
lend you	ak
lenders	ki
lends	ambdcegdhiiikj
lends me	kl
length	aibceehlmrniodrbve
length ,	behjmmti
length .	al
length of	mk
lenihan's	bk
lenihan's tender	bk
lens	akkmtd
lens cap	an
lent	a5bcgajYkkoeue
lent .	ak
lent me	argekk
lent us	an
leonard	ak
leonie	adok
leonie ,	adok
less	aYbjctdbfdgOhliijUkWmjnaolqirdtZuo
less ,	li
less .	cn
less a	hk
less harm	aeckrk
less like	ii
less of	admsojtdua
less patient	acqk
less politely	uk
less settled	hj
less than	elojvi
less time	adcmqj
less trouble	ai
less well	adbl
lesser	aceiip
lesson	ajbdcjechjijkbrc
lesson ,	hj
lesson .	aneete
lesson in	iijk
lesson lacked	adcl
lesson learned	abtm
lesson on	oi
lesson plans	aioj
lesson was	ak
lessons	fjqkrjtd
lessons .	qk
let	aNbjclepgVhciXjkkvlnmknoocpiqerkudvX
let .	aj
let a	aYdkjkto
let alone	abklrl
let down	jkmore
let everyone	acjcmq
let go	aSkrtm
let graham	nj
let him	aYkenntjul
let in	acckej
let it	aneZiijlkcneoeqqre
let me	aebZcqdjeqfjgZhjicjQlrnXoUpkrbsitkuava
let my	aieijekeom
let myself	aUeehdjtko
let off	rl
let the	bdcadbgnhniekjmcnmojqdratX
let them	jioiqi
let this	ek
let to	adboejkc
let us	bicieigchbidjVkkmeoerltaun
let you	aobmcddceWgehdjokbnjoYqatduZ
let your	abljnjrn
let's	aTbmccdifjgbhdnnqmrctduk
let's call	bnoe
let's see	acnp
let's treat	dk
letter	abbScaeogkhkiljjkllcmpnkqZsYtmudvB
letter !	sj
letter ,	aYbedjejgWhnjempopqetd
letter .	aSbXdmeufihjjlkdlcnlompcqZrbsbujva
letter :	ajcdti
letter ;	adcktl
letter about	dinjpi
letter above	ai
letter afterwards	qm
letter and	alinjdretj
letter answered	an
letter arrived	aigk
letter as	fmui
letter at	aj
letter before	rm
letter by	abhmqn
letter calls	akcihlqa
letter came	aldegojckoqeretbue
letter can	ajcddl
letter did	dk
letter does	aZclkoqe
letter doesn't	nk
letter for	aideedlq
letter from	adinrl
letter got	deto
letter had	aXbegmjlti
letter has	adiejknktl
letter have	bj
letter i	gkiekemooereti
letter in	abjenlqo
letter is	akbicaelhkidjdkenerktc
letter like	aagpndrk
letter made	jime
letter mentions	ance
letter next	aatp
letter of	bdckpmtd
letter on	aldeqk
letter only	aiij
letter out	cejl
letter read	acjl
letter said	ap
letter says	cjqjtc
letter sent	blqd
letter sitting	kj
letter so	adum
letter speaks	acbkci
letter standing	jj
letter talks	bj
letter thanks	bj
letter that	abkkmink
letter this	aj
letter to	aYeijlnttjud
letter today	aj
letter too	kl
letter took	aZklml
letter turning	adbkcdtl
letter twice	aj
letter was	bYcXddhjkbnYoirttl
letter when	ak
letter with	aYckdigeicokrkuj
letterbox	tl
letterbox .	tl
letterhead	aerm
lettering	ai
letters	aWbScVdredgjhYidjUkolcmmnkqoupvc
letters ,	acdjgnnmteue
letters .	aWbeccdljdkaolqpritlul
letters about	aYmo
letters are	adql
letters by	oi
letters easier	ajglob
letters from	dl
letters has	aljd
letters in	acul
letters like	abgeknniuk
letters now	ki
letters page	ui
letters should	aj
letters since	ackn
letters to	am
letters were	mi
letting	bccedeebgdjnmlndojpkrjtWua
letting agent	ajieri
letting me	aiedjnmcojpktb
letting us	kioi
letting you	hj
lettings	iljekdrq
lettings .	adilrk
lettings office	ai
lettings team	rk
level	aSbYcbdcedfbgphkiajenzqbrntjuavd
level #	ai
level ,	aeniol
level .	aWfenprltl
level on	adhjni
level you	aj
leverage	fj
liberty	aahejeqs
liberty of	abjeqs
librarian	nm
librarian and	adnm
library	anckdegYhijYksmencoaqZtYudvl
library ,	at
library .	cmkl
library ;	acrl
library because	ki
library card	al
library is	al
library roof	hi
libretto	aerl
libretto are	aerl
licence	bmcigdhdjckcnbokrbuo
licence ,	am
licence .	cjtk
licence and	hi
licence for	abum
licence form	ak
licence is	aeolui
license	aj
licensing	abnauu
licensing board	adun
licensing committee	neum
lichens	amoe
lick	rk
lick my	rk
licked	ai
lie	acbshijemkoe
lie ,	bm
lie .	bk
lie awake	acml
lied	aXbxjd
lied about	bj
lied to	aYbvje
lien	alld
lies	aVbjcmjjqj
lies about	aabkjj
life	aPcadeetgYhYiljkmWneqbrrtkul
life ,	anrmtd
life .	aYerfijerjte
life and	ai
life in	acidrm
life is	acjekmoi
life on	bj
life to	ijji
life with	jk
life's	acii
life's work	aeti
lifeboat	ak
lifeguard	tj
lifeguard is	tj
lifetime	gl
lifetime .	gi
lift	bbcieejYliuj
lift ,	akmi
lift .	beiiriuk
lift a	adgk
lift broke	hk
lift drawings	ci
lift was	aj
lift with	mi
lifted	geiejdmlrm
lifted a	aZmlrn
lifting	abckgn
lifts	aj
light	bedbgcijkjnjocqerktlud
light .	aaiinjrltj
light comes	abkn
light in	aj
light of	ddtm
light on	aeci
lighter	akcjge
lighter than	ck
lighthouse	cjjirc
lighting	ajji
lighting the	aejj
lighting was	ri
lightly	aYbeccgphcicjsnjodue
lightly ,	gn
lightly .	abgihdjlritj
lightly with	abjlnj
lightning	al
lightning slot	am
lights	abdieegmiijmkmoeretbue
lights ,	algc
lights .	gk
lights are	ackn
lights of	acjn
lights on	jj
like	aZbicVdpePfihnimkalYmpnkoapTqjrasmudv0
like ,	aicnekibojrd
like .	aibdcidcelgZhekemermtZuivd
like ?	amve
like a	aabbccedhliqkdmbniooqeubvi
like amateurs	gl
like an	aYilllrjte
like anybody	aj
like anyone	ak
like back	al
like each	aehkmoqe
like everybody	aahmtk
like everyone	hj
like i	aeeegojborub
like in	aeeiojtl
like it	dbiYjZniquratcudvi
like just	jn
like me	aXblcbdagehjjTkjldm1nioWuZ
like mine	aUbucdeegyhdiZmitYuevc
like most	gj
like my	diikjcom
like one	eejeqksk
like ours	aiblhj
like some	aj
like that	aobccjgbhdjpmdoctb
like the	adbZccdneagWhjjXmdnmoatwubvi
like them	akdine
like this	aibccedcedgjhciYjekZmdnoobqermsptbumve
like to	aobZdueKfqgchPiPjdkklYmjnkoapesi
like us	acjp
like what	hl
like with	cn
like you	aibedkeZgYhcisjknaodqetcui
like your	dkgjidodtmvj
like yours	aceegbhojakrndqetXuovc
liked	axbRciddeegUhYiUjmkkmZnnoYqlrluWvd
liked ,	ai
liked .	adjm
liked best	ai
liked how	aj
liked it	ao
liked my	aZbenpqnue
liked that	rj
liked the	apbecm
liked this	ak
liked to	heidjjklmdtm
liked your	aeoero
likely	ajgekkllrivn
likely to	ljrj
likes	atbcgYiijbkdnooZrXtluX
likes it	an
likes of	il
likes the	tl
likes to	hinrue
liking	al
liking the	al
lime	ao
limerick	ol
limit	aogcjkkeodrjsktbucve
limit ,	bkcchjjlreue
limit in	cdsn
limit is	aj
limit was	aici
limited	ancifcge
limited audience	cj
limits	acijnium
limits ,	ik
lind	ai
lindiwe	amld
lindqvist	almlre
lindqvist ,	ik
lindqvist </s>	aj
line	bTdmfdgPhdkSldnuompeqrrdtjuLvd
line "	aj
line #	al
line ,	cdhijimjokrc
line -	al
line .	aobccidcmbnmoatiue
line ;	acml
line about	adbjcddnliresetp
line and	aeml
line answer	ceeehlijqj
line at	di
line back	ai
line break	tk
line by	clmkte
line email	acenikolta
line for	adbjqi
line from	diejik
line if	ak
line is	aj
line manager	ni
line of	ckeeicjkrk
line on	dihelknj
line one	dj
line only	accn
line or	aq
line says	adck
line six	adrm
line so	ql
line this	qj
line to	alhennretc
line was	aZbehejloori
line whether	ai
line would	sl
lines	bZcYecfkgYipjokbmcoZqbsktoua
lines ,	acccijjjsltk
lines .	aecefkhirj
lines about	ai
lines from	ai
lines in	ak
lines on	dktk
lines than	aXckip
lines were	aetk
lines would	ai
lines you	aj
ling	ai
link	bkcedeoesktdvz
link on	aesl
link to	vm
linkedin	ui
linkedin .	ui
links	vk
lintel	rk
lionel	aj
lips	aaiirl
lisbon	akeeqi
lisbon ,	ai
lisbon before	aj
lisbon in	ai
lisbon is	aeqj
lisbon team	gi
list	aqbRdeelfXhqidjJkNlrneodpcrnsitbuUvc
list ,	aZbdcbdneqgYhlllmeqZrkudve
list .	abbdeegkhjikjckerksntkuWva
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
list is	alcddcengdoeqk
list like	hl
list makes	aahn
list moves	qj
list next	al
list of	albbcadiemgahYltqard
list on	oi
list opens	ai
list the	clgm
list this	acqn
list three	abcjhk
list to	abrnul
list was	acbidl
list where	hk
list with	cegkik
list would	cj
list you	ej
listed	cjgellui
listed ,	ai
listed below	aclm
listed in	cj
listed on	aeuj
listed roof	aetj
listed under	ak
listen	aabddeeoheiljlmenmocqdua
listen ,	el
listen .	aegiijrjte
listen to	aVijjmlinntj
listened	bdckgehiinjdmetb
listened .	an
listened to	clhiik
listeners	al
listening	acbkclgijeneoZupvc
listening ,	actkul
listening .	adbigjodum
listening to	aebiclii
listing	adbjcjherivl
listing again	cj
lists	aacnelgdhkoetevm
lists .	hl
lit	ajiejmke
lit a	aejo
lit the	anje
literally	abjjto
literally .	abjltj
literary	tl
literature	aWilkmtk
literature .	aetk
little	aXbaccepfagsheiXjnkbmdncobpeqdrjsbus
little ,	aiemgljdmdoe
little .	akhdonrdte
little above	amkd
little asha	jj
little awkward	abgkul
little bit	ai
little boy	aljjke
little earlier	adbjij
little else	mk
little extra	aaun
little festival	akjbui
little finger	aegl
little gallery	aegmreuj
little girl	amrd
little girls	jk
little i	mj
little in	aj
little intimidating	gj
little late	mi
little league	ai
little less	adum
little longer	geroue
little magazine	abreto
little man	jdrl
little more	ddgkhcijmeolrd
little museum	rl
little of	abtk
little one	eikomeoeqi
little ones	aejp
little over	akki
little sad	am
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
little with	gmjkue
little you	abrktk
live	adbbcaddhaimjqmbqdrntauovZ
live at	rn
live by	ieuj
live happily	ai
live in	aXljrmuk
live on	ej
live round	al
live ten	ai
live to	jk
live with	adgnjwratbuevY
lived	amge
lived .	ii
livelier	rl
lively	am
lives	aWbmcjgehiiojckaon
lives in	oj
lives on	bjhioi
lives there	aebm
lives two	aeuk
living	aaecgjhbinjakvodue
living on	abeekv
living room	aeki
living with	gmkete
ljubljana	cj
ljubljana ,	cj
load	ckvl
load tables	accm
loaded	aaqmvj
loaded ,	abqm
loading	uj
loading bay	al
loads	amke
loads .	akke
loaf	ajcegl
loaf ,	ak
loaf you	gl
loan	aibeccdjhcjekllkqduj
loan .	aedl
loan of	aalmul
loan was	aiceki
lobby	adbjeijlqlteub
lobby ,	acjn
lobby .	bk
lobby until	qmue
local	blclibjjkcneqdsktVui
local ,	gl
local .	amjmtY
local and	akcj
local baker	hj
local firm	al
local firms	aebk
local is	cm
local paper	adrntcul
local schools	li
local shows	gj
lock	um
locker	aoqe
locks	aZklqk
lodger	aZto
lodger likes	aZto
loft	acjq
loft .	acjj
logic	aibectidrbtdvk
logic nobody	cm
logistics	goue
logo	aUbogchjlkritl
logo ,	ablktj
logo either	aerj
logo for	bk
logo is	aebjgetk
lol	aatlvl
london	lkrm
london ,	abrn
lonely	aYgtilretd
lonely to	gkik
long	aibacZeifchdikkimkndoZqqrltVujve
long "	cl
long ,	akglhjjeneqcrj
long -	bj
long .	becdgdhkinodqorasltcue
long ;	lk
long ?	aj
long a	aetm
long about	aj
long admired	amge
long and	mi
long answer	mk
long as	aRcaexgdhbjnoaqsrdtjuk
long day	aubejdme
long do	amdiva
long drive	aj
long enough	aahjkk
long evening	kk
long for	am
long in	rl
long life	ii
long manuscript	rj
long may	aeim
long memory	aRuw
long one	jj
long service	aZhkom
long shot	ap
long the	amte
long to	ajbkqnte
long wait	amqe
long walk	kl
long way	ginmrjud
long week	an
long weekend	ai
long when	aboq
long while	ok
longer	aWdiedfegYhSiWjXkmmancosqjrmtqui
longer ,	akgdroue
longer .	adcmknoe
longer for	ojte
longer than	gcopqqrbud
longer to	qetk
longer trial	ck
longest	al
longest serving	ai
longlist	ap
longlist .	ai
loo	adtm
look	aVcldifeicjokmlsmTnjoUpXqutdudve
look ,	aicjdmgejd
look .	aeckdkeigihkratb
look ?	vj
look a	aWbogejjri
look after	akgdhdkl
look again	accoekkjqb
look and	ok
look as	aegj
look at	aebXcjdcekfdhTjklmoTqkrpsktZucvd
look back	qk
look before	alcmde
look better	bj
look different	ajgdnkuk
look far	inre
look for	aifkkmlerktZud
look forward	akbbcbeefehliekdlbnXojqlrZtruYvZ
look handsome	jj
look in	aellql
look into	aZnrrk
look like	apbliijdrctbuc
look my	aZjo
look odd	heql
look of	albkhc
look on	aVhouk
look only	ej
look out	aidn
look over	aXlpri
look rather	aiui
look so	abrkum
look splendid	tj
look the	gjjj
look through	dj
look to	aWgkhpjdkk
look up	okqjrduj
looked	aickdkeXhkjikYlcmanjocqerksktcubvd
looked ,	acrn
looked a	gj
looked after	ajndonte
looked at	aabmdkedgZhnidjbkenroaqesmtb
looked for	hjjiojre
looked forward	aj
looked good	aXjr
looked great	al
looked in	dm
looked it	ak
looked like	ckvi
looked me	aeji
looked odd	an
looked up	adbdcmgnhejdneoerrtd
looking	acbjcYhiiejekkliqbrltkvm
looking .	acbnhlijqe
looking after	adrm
looking again	ul
looking at	aebkddeejikpneocqirmtcucvi
looking back	mj
looking for	aibddjekgdhbidjclimctque
looking forward	aiglkjneueve
looking into	nm
looking up	aetm
looks	aibccdeagXhkjYkeminjqjrctburvv
looks .	aZhlqm
looks a	amhkre
looks after	aiul
looks at	aVbdmknionteunve
looks better	ai
looks for	aj
looks great	al
looks like	aXbjgeocrltmuevp
looks splendid	ai
loom	jk
loom ,	aj
looms	ak
loop	sl
loop ,	aesl
loose	ap
loose step	ui
looser	cegk
lorcan	ak
lord	nm
lord hathersage	ai
lorelei	ai
lorem	aaprqe
lorem ipsum	aaprqe
lorna	ak
lorraine	ai
lorries	hitk
lose	bicbdeedgWheikjjkqmZndoYqqrcuZvc
lose ,	aehjli
lose a	iitm
lose me	aceeqs
lose my	ajeekl
lose sight	aidi
lose sleep	amje
lose the	elkl
lose their	abjp
lose this	aekl
losing	hdimjekiodtluc
losing ,	gk
losing my	tm
losing the	aein
loss	aZccdbfeg5jYkcmXneocqdrktiub
loss ,	gjkbmern
loss .	degsijjdkemaqetm
loss :	aj
loss is	aWgokl
loss that	ai
loss will	adgo
lost	aqbncUddeYgRhdiXjYkmlmnark
lost ,	adkilk
lost .	acblhkkbrl
lost a	bnjd
lost between	ak
lost by	aj
lost her	ai
lost his	kk
lost in	sj
lost it	albe
lost marks	dj
lost my	aikl
lost on	aibllk
lost out	an
lost the	aekjtn
lost to	aihj
lot	arbqcXdbfdiTjTkdmWqZrisiteuj
lot #	sk
lot ,	ajni
lot .	albieegkliobrete
lot from	atoctd
lot just	ak
lot like	hl
lot of	aebrejgdhcicjcmbndtdun
lot that	ai
lot to	acnkopriteue
lots	akfevm
lots of	vn
lottery	aoheodrctlui
lottery grant	ui
lottery would	airetm
loud	clmkokrdta
loud "	ckte
loud ,	aZclmk
loud .	al
loud and	aaon
loud at	jk
loud in	an
love	azcaejgPhWiajZkZlmmaporatcuevi
love ,	ui
love a	germ
love it	avje
love my	ak
love of	ader
love that	jlti
love the	anlj
love to	ajbjdeeageijjcnipprZua
loved	apbacednecjdmbnepprYtkuZ
loved .	acdo
loved by	acin
loved it	aq
loved that	ak
loved the	anjdtoue
loved to	aiokte
loved your	iijj
lovely	aqbccidceaiajdkelimYnbovqbrOtpuRvZ
lovely ,	aYglijjeonti
lovely .	akieoore
lovely building	adhm
lovely fortnight's	aZjo
lovely letter	cm
lovely manners	al
lovely newsletters	oi
lovely surprise	altc
lovely that	akte
lovely time	ai
lovely to	aebigeidjellor
lovely walk	aZto
loves	uk
loves a	aeuk
loves it	aj
low	aqbbcleagdhaiejekcmnnjobrXtm
low ,	aato
low energy	cj
low for	aj
low notes	al
low on	tl
low point	aZmp
low water	ai
lower	bicjgkhciekbrZtjuj
lower ,	aicd
lower school	aeuk
lower than	aignrc
lowered	mm
lowered the	aemm
lowest	aZcnhokdsl
lowest ,	hk
lowest .	aeck
lowest bid	adhqke
loyal	hjui
loyalty	aYgchxoptcue
loyalty and	hi
loyalty means	oi
loyalty ought	aloe
lps	nm
lps mentors	nm
ltd	ai
ltd </s>	ai
luck	aibbcedoedgchckllemcniqerctpudve
luck ,	acjikn
luck .	addlik
luck card	ji
luck finding	altd
luck for	aj
luck running	acretn
luck the	adtl
luck to	atta
luck with	gdidontmva
luckiest	eiii
luckily	adcegnodrjtk
luckily i	ceodrjtl
luckily there's	aago
lucky	apbYccecgmhmisjZkdmcndobqerT
lucky :	gi
lucky for	am
lucky it	ip
lucky that	hoibti
lucky to	aiedgqhainraui
lucía	aj
lunch	bjcmdaeZgeiejZkTnuojrUtjuX
lunch ,	aajelemiokqp
lunch .	akblcjdegXhkkcmanmrctbue
lunch and	abnioo
lunch hour	mk
lunch i	aj
lunch next	aenk
lunch until	abtn
lunch was	oj
lunch when	ak
lunch with	aTbiclgljenn
lunches	aYoltk
lunchtime	ak
lund	bjqk
lund </s>	aj
lute	rl
lydia	abnl
lydia ,	abnl
lying	acbkcejekl
lyle	li
lyon	akjinkuj
lyon ,	ul
lyon in	am
lyon last	nj
m	akkk
m .	kkvc
ma'am	ajio
ma'am ,	ik
ma'am .	ik
mabey	ai
machine	abbdgjjeodqitt
machine ,	tm
machine .	aoqjtd
machine in	ai
machine is	aetk
machine that	aXrltl
machines	aerdtm
mad	an
madam	ekfngeiljdnbtd
madam ,	emfngejenepete
madam director	aeik
made	bVccdYfkglhjirjxkXlSmkniobperbsYtcudvl
made ,	adcdepij
made .	flhdnkoereteul
made a	becihdidjtmetbvk
made before	aYbmgjtm
made charge	hj
made for	aahnjekjok
made good	aehm
made in	aXcjdjnjrltj
made it	azbecdgejbki
made me	apbXcjdcebhaijjxkbneoaqerZtVuc
made my	aqgiijjZ
made no	alce
made of	acimjime
made on	aWmlnnom
made one	ak
made permanent	adhk
made sense	aiom
made some	bi
made that	ii
made the	aobjcdgkidjand
made them	ckrj
made things	aeoj
made to	el
made up	dkhjje
made us	am
made when	akbeoetj
made with	ij
made you	aZjumnodtd
mae	aj
mae </s>	aj
maestro	ip
maestro ,	aeim
maestro's	ai
maeve	aq
maeve ,	ai
maeve yourself	ak
magazine	anccdcgeheijjemdnbtovd
magazine ,	alidneol
magazine .	tn
magazine is	ij
magazine ran	bj
magazine since	ij
magazine that	apidtc
magazine was	ak
magazine with	aetp
magazines	acjirk
magnificent	aeceipjdto
magnificent creature	ii
mahler	ai
mahler .	ai
mail	aabbccdkhcjikeldmloiqsretjud
mail ,	mj
mail .	jkqj
mail and	di
mail i	abqo
mailed	ak
mailed back	ai
mailing	liso
mailing list	liso
mails	aedl
main	becddinjqcto
main reason	aj
main stage	aadktl
main thing	ai
make	aZbpcjdpesfcgjhbibjikeminZoYrUsctFuu
make .	gj
make a	aqclgjhemdrZua
make an	akbkejiekmlerevc
make any	ajei
make good	mk
make it	aXdueamkqkvi
make me	akbloereue
make my	accjdo
make no	aabjciuj
make of	geidniuq
make one	eo
make room	ai
make sense	aqce
make sure	eeiejeobqcus
make that	acjllj
make the	abcjelgjjmoerd
make these	gloe
make this	qj
make up	aPhmlkolqkrmud
make you	abepmi
make your	aXbjjiun
maker	ai
makes	aebdfnhqjkkjlbqaratMujva
makes a	gnokrdtc
makes good	aj
makes it	aTcbengehliejqkkoetlua
makes me	anbkte
makes more	ancd
makes no	cs
makes of	nk
makes one	in
makes perfect	ai
makes sense	avcWfdgbhkicojrktcvc
makes the	aUcjdnfmgdhkijnkocrjta
makes three	aemo
makes up	ajik
makes us	adfo
making	aZbdcZgehliejqkYmsoYqirdsiuevo
making ,	mk
making a	jlsi
making an	ajji
making it	mi
making me	jmkdqk
making the	ejoe
making you	aemj
malachy	aj
malayalis	ul
malayalis in	ul
mam	abjp
mam ,	adjl
mam peeled	jk
man	cdejgekllemUnZoOrssetcupvd
man ,	geieul
man .	aUbqdjidjkri
man at	aprb
man has	ai
man in	akgjodrlve
man of	en
man on	ak
man remembers	ndun
man than	ik
man to	gehjrk
man until	aeun
man who	abbddjhZnioerwtiue
man will	adjm
man with	aebihkicrmtd
man you	aiglrd
man you've	adtl
man's	aYbkjq
man's heart	aejk
manage	aabecbecgjhTijjsmencorqatluU
manage ,	adhdjroluc
manage .	altk
manage ;	acol
manage on	kkoi
manage somehow	aejiki
manage the	aili
manage to	aYgjimrk
manage with	aeketn
manage without	oj
managed	aWbbceedgThbibjnmdotrrtpue
managed a	rk
managed it	aaoo
managed to	cegcoirjtn
managed when	aXjmok
management	tj
manager	aTblckdaejfegjiojRkcmcnrobppuRvb
manager ,	aYeliilioeprretd
manager .	bmtj
manager and	geqj
manager has	nl
manager i	abblni
manager in	aebdgr
manager is	aenjrm
manager jokes	gk
manager once	acgm
manager plays	aenm
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
manages to	ol
managing	nntj
managing director	aenn
managing to	aetk
manchester	adel
mandy	ai
mangoes	adim
manila	adgm
manila they'd	acgn
manner	bigj
manner in	ai
manners	aRdkgeiemqrotk
manners .	aemmrctl
manuscript	aecadigihkiZjanionvb
manuscript ,	adkjqjrj
manuscript .	bjnlre
manuscript came	abbjtm
manuscript had	ai
manuscript in	ci
manuscript is	ai
manuscript of	aicbho
manuscript on	ai
manuscript was	bedj
many	avcedpephdiejZkolVmXnRoZpoqlrasctNue
many ,	am
many .	aqcdeltb
many a	al
many altos	adol
many applicants	acgkok
many forms	anme
many good	am
many letters	abqlul
many more	aXdmgdhdku
many of	aebmcddjgihiicjdndti
many old	acol
many people	ayidjjmdocreta
many questions	aebj
many replies	ao
many thanks	abfjpptduk
many things	aj
many times	adepqmtdvc
many who	apoc
many words	aXbjdjhk
many years	aetm
map	celerntl
map .	ak
map and	rl
map you	actn
maps	aubdrc
maps .	arbd
marathon	ao
march	ajckdmeZgShmidkknZolqXrateuivb
march ,	aidoedgbheneoatk
march .	aabkcbdegehkjiorqdtYuj
march ?	ae
march across	ci
march and	kn
march free	hije
march i	ak
march round	aehl
march with	ajke
marcus	al
marek	bl
margao	ii
margin	amccddeilloetd
margin .	deeilm
margins	mk
margins ,	mk
marguerite	am
marie	ak
marisol	ak
mark	acbicnecgejclmmkneoeqbretduj
mark .	achm
mark and	cl
mark in	acbl
mark my	aZmlul
mark that	ai
mark would	aeck
marked	aVbtcndbgmhcjeniocqiritcuevc
marked "	ti
marked .	cdijqk
marked down	ci
marked it	ci
marked my	bl
marked the	cirl
marked this	nk
marker	ck
market	aobdcldefmiejdkboaqdvc
market ,	gk
market .	aj
market by	uk
market for	cdtn
market is	cj
market isn't	cj
market looks	aioerkve
market size	ck
market stall	akhj
marketing	aVipllrj
marketing .	aYinrk
marking	aockkbqctmve
marking scheme	cj
marking sheet	ai
marking this	apkcqc
marks	aablcidseahjiajXlpmankqYrWuZvd
marks ,	aXdmhjlp
marks .	akdjnj
marks and	ai
marks for	aecidlhdtn
marks in	hk
marks is	hj
marks on	bk
marks to	anhdnlre
marks went	bj
marks were	giokti
marlow	hi
marlow street	hi
marquee	al
marrakech	jj
marrakech shoot	jj
marriage	abiljlvd
marriage is	adjlvd
married	aZbnncuj
married to	aZboncuj
marsh	ak
marsh </s>	aj
marshal	uk
marta	ai
martin	aibmedlenjoj
martin ,	adednmoj
marvellous	aqoive
marvellous .	ak
marvellous how	ol
master's	hk
masterclass	aYhmjeretp
masterclass in	aWhnretp
masterpiece	aTgotr
masterpiece of	aZtr
mat	ddkl
mat .	ddkl
match	becmddgjjdoeqp
match .	qk
match and	ck
match the	hj
match what	aigj
matched	bdcjgj
matchless	aeik
mate	abgktl
mate ,	gk
mate .	aZtn
mateo	ak
material	aarlukvk
material .	abrluk
materials	cehl
maternity	bi
maternity cover	bi
mates	oerl
math	abrn
mathematician	giie
mathematician ever	giie
mathematics	akrpvd
mathematics again	ai
maths	lirdtj
maths ,	li
matrix	aenltj
matrix ,	adnltj
matron	nj
matron this	nj
mats	tj
matteo	ai
matter	bdccdteWgZhljikYmYnlolrOsdvZ
matter ,	aidi
matter .	cdflneopte
matter and	acqjtn
matter as	an
matter closed	ai
matter for	aehi
matter of	aYdwhkjdkcljmcrWtevd
matter rest	akuj
matter to	clheoiqd
mattered	ajcegdom
matters	ajbcckdjgchXijjdkdmenmorrZuavZ
matters ,	accink
matters .	anceojretiubvb
matters are	acui
matters for	ak
matters now	om
matthias	ak
maureen	am
mavis	aj
may	aibQcidkeYfsgnhakaljmjnooZpkrZsStcunvV
may ,	apdkgdjalincoiuc
may .	arbdcidjedgbhZicjdkclcneoqqntZub
may :	li
may align	aefk
may also	ai
may and	acdmjkki
may apply	aode
may arise	hj
may as	aaqp
may ask	amdcui
may at	ai
may be	cddiecgchXibkjmlnnqZrXtivs
may clear	hj
may come	dkhclj
may concern	adfqnd
may expect	adnj
may find	ackduy
may for	aeqm
may gather	gm
may get	adnm
may go	aZqjum
may have	bbckdrgihdjckmoeqcreua
may help	aXcqjjlermte
may i	apbZcodVecgbhsipjXkZlkmknXodpoqTrcseucvW
may is	aediok
may it	abdiim
may keep	ijri
may like	adbadegjjqnjrjtbue
may look	gjuj
may mention	adbmgj
may not	gjhckk
may now	aiji
may recall	aedlgl
may remember	aadkjjuj
may require	aefl
may save	nk
may say	aabmgk
may see	aiej
may send	adhl
may take	apniqc
may that	aejk
may the	tl
may to	bj
may want	ceql
may we	dklivZ
may well	nq
may wish	abekqluj
may your	aYgermtr
maybe	aWbdcbdmergcjYkalloiqdubv1
maybe a	ok
maybe i	di
maybe it	di
maybe next	rj
maybe one	aljeoi
maybe we	ak
maybe would	aZeq
mayor	aZiinpui
mayor and	adiink
mayor who	aenl
mayor's	aWbcnjtnun
mayor's office	nj
mbeki	anneqe
md	aZnp
me	aacedcepfjguhtiajclmmkndoXperLsitXujvL
me !	acsj
me #	bm
me ,	bcccdbfbgsiRjakllxmmniqerYsYtbub
me .	aUcjfngohiiTlWmmnbokqZteujvq
me :	aj
me ;	achdiijemlonreti
me ?	aTbidlenjakklZmmnbokqesjukvd
me a	bUdieegdhiiojelmmenloTqqrdtaud
me about	bwcbddeegkhdidjWkbmbncoVqdrbsmtdus
me after	beeogjjc
me afterwards	bl
me again	aacjeqgehijclembqXrsuj
me all	audc
me along	aWbnto
me already	hj
me an	ajedhili
me and	cbelheicjdlbmandobqardsiux
me another	aTekhq
me anything	aieejlmd
me anywhere	aegk
me are	cimj
me as	bcemgZjbmbndoitjuj
me at	bScidjergeicjbkildnkoepmrdteua
me awake	mi
me away	aegijj
me back	bddkhdjakdocquui
me be	up
me because	adbijekk
me before	aXdkhiijjeneomsetiui
me being	acqk
me best	ak
me better	aluj
me by	bldeeZiejdoeqstdue
me choose	abjo
me come	dj
me correct	cl
me do	abciql
me down	adbodceagchminkemXobqarlui
me each	aejmqi
me early	gk
me either	rm
me every	gejm
me explain	ck
me feel	gciejpre
me find	jlok
me finish	am
me first	adgm
me five	ljuj
me for	adbncYdleegjiZkZmmnXomqbrWuqva
me forever	aeik
me frankly	ak
me from	anjkme
me get	aemo
me go	aecidjkl
me going	aeeiiljj
me good	argeketi
me grinning	ai
me guess	aZts
me had	bi
me hanging	ij
me hard	aebl
me have	bddeepgdmkqnre
me he	bi
me her	nj
me herself	an
me himself	aknk
me home	kk
me honestly	accm
me hope	adin
me how	bZcqdlgchnidjZkdlmmenboZqdrdtWurvb
me i	bcclhkioocud
me i'm	aWclgmrl
me if	apcceegdjikjlcmaneoorlteua
me in	aWbkcUdaeifkgpiXjnmdniojqjrXtZui
me included	arge
me into	aehnkj
me is	aVbmdjgjhl
me it	adrl
me its	adgl
me just	aoeeok
me kindly	anjb
me know	albYcZdieLgUhuickbltmRnUpqrasltnuR
me last	clei
me laugh	amcl
me like	aaikjirj
me look	blre
me luck	aYkntl
me many	kk
me mention	bk
me more	gjhdipmdrj
me much	aj
me my	al
me next	hcjltl
me nicely	aj
me nine	adhm
me no	aSdkgijekknlqm
me not	aiebjakjop
me nothing	ateehbjcoetj
me now	alddjqoiqcue
me of	hl
me off	akqaro
me on	aibkcZflhdkilmmZnWokrasdve
me once	ande
me one	clengdjdok
me only	acgkhk
me or	adekql
me out	aaekiijdkirl
me over	ajgmjc
me pay	ebml
me personally	aehlni
me play	accjdieehkmi
me plenty	an
me posted	al
me put	ckdmebgeheqdrm
me quite	ii
me redo	aeck
me remind	aegq
me right	acqn
me round	aj
me say	akcdhdmn
me see	jm
me separately	ml
me should	fimj
me since	eljkke
me sing	hj
me sit	ak
me six	aejl
me smile	ar
me so	aickgdilmite
me some	uk
me somebody	ni
me something	arie
me somewhere	ek
me sooner	amgj
me speak	nj
me speechless	aiik
me stand	eljm
me start	aejjqm
me stay	adel
me straight	aj
me take	akckqe
me teach	gj
me ten	abeknl
me tend	aagpue
me than	ijml
me thank	apte
me that	dcgohdjQkYmnrjuXvj
me the	acbecWdkeXgYhniejWkillminnoRqksitiulva
me think	aemm
me this	adbidaeehlilkineuk
me through	aedeenhjjekimbnrqctd
me till	ackkqj
me time	apbe
me to	adbXcidZeZgohMiqkelsmonioipdqWrVsitruPvk
me today	acqn
me tonight	abjlqj
me too	alcdul
me train	abbm
me try	aenl
me twice	gini
me two	aickhjleoi
me under	kiuk
me understand	aj
me until	aZbcjlkq
me up	bceegmhlneokue
me very	al
me wait	ijqj
me want	aj
me was	albcrk
me wash	el
me well	al
me were	blne
me what	aXcWewgNhXkklknYsqtjue
me when	aXbddlemgkkemjndocqdrdtque
me whenever	aoqc
me where	adgetmujvj
me whether	ajdcjmmj
me which	ccejgcjelluj
me while	abbjgj
me who	ambegdiejdlnre
me why	aZbbeegihkjnlqndqeucvi
me will	acgdjkrm
me wish	ai
me with	anedgaholmndte
me within	aagjql
me wonder	aablgl
me would	adcjgehojk
me write	adom
me wrong	ak
me yet	acejun
me you	begehjirjd
me your	aigjhdienote
me yours	ai
me yourself	aticjdoi
meal	adkm
mean	abbaemfegWhijikcmWonrVtiuZvx
mean ,	aWdntk
mean a	oj
mean about	aove
mean it	dejm
mean no	aceiqi
mean nothing	aekj
mean something	abcjjl
mean that	aZcjmdoqqpretb
mean the	tl
mean to	hojeni
mean you	aeiljeoetk
meaning	abdpok
means	aabccUekfigahiiakomdostiubve
means .	abekqm
means for	km
means josie	jj
means no	cbelklve
means nothing	acnjom
means the	adtk
means this	adol
means to	hk
meant	aebadXengSktlZorqbtdua
meant ,	hilcol
meant .	akckkiod
meant a	ao
meant about	ak
meant being	abem
meant for	aRbdcdhrijjdmioirctn
meant i	ak
meant it	adciol
meant something	jj
meant the	bk
meant to	ajbegehckknjrltb
meantime	argdkdll
meantime .	al
meantime i	aihi
meantime the	aj
meanwhile	al
measure	adcphijkke
measure ,	cigi
measure in	ci
measured	beclfkgohkjb
measured by	cefkgj
measured on	ck
measured up	al
measures	ci
measuring	ap
medal	aebegmoctp
medal .	adgj
medal for	aZtq
medal only	ak
medals	adglheik
medals for	il
medical	aetn
medicine	kk
medicine ,	kj
mediocre	adti
meenakshi	ak
meera	al
meet	aebYcldceXfdgUhcikjjkalnmjnlpirZtpvd
meet ,	aadklmqi
meet .	aeheoktiue
meet ?	dk
meet a	tj
meet again	qiui
meet at	ak
meet for	adtk
meet in	aroe
meet me	aYclljmooite
meet mr	adpl
meet my	aajp
meet on	aenp
meet the	amckddti
meet you	ajio
meet your	nlqe
meeting	acbocYdZgbheimkWlmniodpeqerztavY
meeting ,	aklkqcuk
meeting .	aefijckeoiqkte
meeting at	achjjl
meeting i	nkue
meeting in	aeqn
meeting is	hj
meeting on	aebm
meeting that	anre
meeting the	achdiorp
meeting was	adbk
meeting with	adll
meeting you	aaipjlre
meeting your	ai
meetings	ceelgiojtiue
meetings .	asgeheoktc
meetings and	hi
meets	acfkilncqsteub
meets ,	aeqm
meets a	imte
meets on	qi
meets with	fk
meetup	aegjnj
meetup .	gj
meetup is	aenk
meg	ai
mei	al
member	ambjcedeeegbhmidmlnktduZ
member ,	hi
member .	qi
member i	nj
member of	bkmlnjqeud
member since	hk
members	adbkcZgVhUijkbmoqmriun
members ,	adnioiqj
members at	nj
members can	acqktj
members for	hejlue
members have	qi
members in	mn
members of	bk
members spend	ui
members who	uk
members will	uj
membership	akhkke
membership is	adhl
memoirs	aekjrj
memory	aYeefeienjuz
memory ,	aWut
memory .	aZnkuo
memory for	aduj
men	aNbkcjdegkheipjmkeqiretiud
men ,	abclgeij
men .	ei
men are	aegkqk
men were	abbijl
mend	heljol
mend .	aj
mend it	aZljom
mended	aubeceeegmjbkdljmd
mended ,	abgmlk
mended .	am
mended it	ak
mended now	am
mended the	ak
menon	al
mention	aVcodefegwhLjbkmlmmcnkoopmqVrQsctdvb
mention "	bk
mention ,	ej
mention .	abbkjluj
mention fit	aeck
mention five	ck
mention him	ai
mention it	abcadmgjjekinpoaretj
mention me	ij
mention my	adcigkll
mention only	cegqki
mention policy	nj
mention that	ajbccigpheodtdui
mention the	bbddhejcknoqpntbvd
mention too	tk
mention was	aaco
mention your	apoeue
mentioned	cedtecfmgVhVkblemcqisiteukvm
mentioned ,	aibi
mentioned .	ambjce
mentioned a	ak
mentioned at	uk
mentioned for	an
mentioned i'm	aeci
mentioned in	aajn
mentioned it	aabdcjdnjcnkui
mentioned on	aedk
mentioned that	apbZdi
mentioned the	bmoe
mentioned them	adol
mentioned this	adnm
mentioned to	addjnaqoul
mentioned your	ii
mentioning	addkgj
mentioning it	aedj
mentions	akbnceolteve
mentions ,	ol
mentions a	bl
mentions my	bi
mentor	jl
mentor and	aj
mentor scheme	jl
mentoring	aj
mentors	nm
mentors me	nm
menu	aabkckmerjvk
menu has	bj
menu in	adrn
menu was	cl
mercy	aebeexgeicjekbmernue
mercy ,	abep
mercy .	ek
mercy and	aaeo
mercy on	aeej
mercy that	airk
merely	aXfigkip
merit	aabocehjni
merit ,	aabq
merit list	aenj
merit of	tj
merits	ajbdrk
mess	ai
mess ,	ai
message	aabTcjdpeZfpgYhcibmjnjpjqnrWtb
message ,	jiqn
message .	jmvd
message ;	aj
message and	abdnsj
message came	ai
message finds	acfn
message from	aadimm
message of	aepl
message on	alni
message received	aaon
message right	qk
message this	aijdqj
message was	becmre
messages	aMbncedmgjjdoeqjtouo
messages ,	addkui
messages .	acblddtp
messages on	adqk
messiah	ei
met	adbkcldceihcizjakVldmYnXoWrpsdtpuWva
met ,	aYcjdijk
met .	aaeltr
met a	adgdirrj
met anyone	ij
met as	jk
met at	ai
met before	bi
met every	hj
met him	blre
met in	asgd
met me	gmienetj
met on	cl
met only	ancc
met parking	abrn
met people	rk
met some	omte
met the	aebpgkhcijjckcoerm
met two	an
met us	aibioc
met with	acglui
met you	abbdhkitre
met your	alje
meter	abdkkn
meter ,	aedk
meter at	kj
meters	abrn
method	akblcnddgeneobrktWudvi
method .	aecmre
method again	rm
method in	bmtd
method statement	bjcivd
method that	hi
methods	altd
methods section	albecj
methods that	gj
metres	ajcjhe
metres ,	aickhe
mexico	ci
mic	ai
microphone	aq
microphone is	ai
mid	ak
mid -	ak
middle	aobddmgdhelloerctd
middle ,	lm
middle .	am
middle of	cldjki
middle section	ai
midnight	aZcjeigdhbjekcmjqqtm
midnight ,	abejkdmjqjtn
midnight and	bdcl
midnight on	acbk
midnight to	qj
midwifery	aiglkc
midwifery i	aiglkc
might	aZbScddtesgVimjZkZl5mbncobsave
might ask	ajcmee
might be	aeblcidieegeiejZkelkoZqdrduovn
might come	tk
might do	djik
might find	aadien
might get	adrk
might go	apbd
might have	abcjdkgkhjkelimbncritdue
might i	akbelkndqmva
might improve	lnoe
might interest	nj
might like	amni
might look	aehk
might mean	abhejltk
might need	abtm
might not	ajcdum
might reapply	di
might run	adrl
might see	aadjkk
might suit	ak
might the	aediei
might there	aedlelvd
might use	om
might we	aelmve
mightn't	dleime
migration	al
mild	apva
mile	sl
miles	acgmjdksmd
miles above	gnme
miles to	adkq
milk	tj
milk .	tk
mill	alhdjdkmndqntd
mill and	ackl
mill road	aeqk
mill shut	kj
millet	ai
million	gwhejdka
million ,	gk
million .	ai
million for	akgj
millions	gm
mind	acbTcbdneifigkheivjYkelimZosqkrcsctRuevc
mind ,	cedogjikjbncrbtiuc
mind .	aZbecbdeiWjnklmiqmrltYui
mind a	llodri
mind about	ieopti
mind and	aelj
mind as	ceim
mind at	an
mind by	qj
mind for	fohe
mind i	adul
mind if	aqdZeeiekenp
mind in	ii
mind is	aedkqi
mind like	aXgnio
mind losing	gk
mind me	eegcor
mind my	al
mind of	aegiij
mind telling	ak
mind that	aZgehjijojqjrktd
mind the	adco
mind to	gj
mind what	em
mind your	an
minded	ok
minded .	ol
minding	adejgloe
minding .	acejgloe
minds	digahijbomqiue
minds ,	aehjjetk
minds .	qj
minds the	ajgcoj
mine	acbqdaedfcgyh4iVjXkKlWmpnpoUrPtPubvR
mine ,	adcjedgniZkaqlsltauZ
mine .	abccglhqiikbldnmoarYskvd
mine ?	ai
mine alone	gdhemo
mine and	adbbgahrmeno
mine are	gj
mine before	hi
mine by	achm
mine can	acckgi
mine come	aacjgmhe
mine did	ak
mine for	aj
mine had	ai
mine i	gi
mine in	al
mine is	alcegmue
mine needs	an
mine next	ai
mine so	mj
mine tend	uk
mine to	hp
mine too	aegm
mine was	aXbndjgrue
mine wasn't	ai
mine went	aabkcj
mine who	uj
mine's	akcj
minibus	aitk
minibus .	jlkdtl
minibus for	ajhi
minimum	aahr
minister	aVbbgyhdkdntoereuc
minister of	aini
minister opened	keni
minister's	aWnu
minister's office	aanp
ministers	aYgrhdij
ministers and	acgkij
ministry	aYbcipjenrrcum
ministry ,	nk
ministry .	ik
ministry sends	uk
ministry to	ni
minute	bncsdVeVfegVhXjXkZlemtojqksetbvc
minute ,	aomiqi
minute .	bogeojrdtd
minute :	ai
minute and	bjqi
minute chat	cn
minute i	ai
minute of	abcjmq
minute seven	aici
minute that	acbcijmkrm
minutes	aabocYdRekgihLivkXlomrqjrWsZtnubva
minutes !	aj
minutes ,	epgjjilimeqd
minutes .	bccidegeikjokeniodrb
minutes ;	aeolqi
minutes ?	acljqn
minutes after	aejkmi
minutes and	aq
minutes away	ak
minutes by	acmn
minutes for	qi
minutes from	tl
minutes if	ebqn
minutes in	aabeciipom
minutes is	aobjcYgioeqltd
minutes late	akmk
minutes of	aWenklmj
minutes on	apeelkqe
minutes record	bm
minutes say	bj
minutes some	al
minutes that	il
minutes this	dkqe
minutes to	aYgjrltluj
minutes what	adtk
minutes with	acejliqjti
minutes you	acbjeejeoo
miscounted	aZcq
miscounted .	aZcq
miserable	oerk
misheard	ak
misled	am
misled us	al
misprint	aabmherk
misprint ,	herk
misread	amcdgemdoitl
misread a	tm
misread the	alcdoi
misreading	cjmloatl
misreading .	cl
misreading the	ajmloa
miss	alcedceeflgchZiijZkamdojqnsjud
miss .	il
miss anything	tj
miss it	ql
miss the	aphekcsk
miss this	qk
miss working	aeon
missed	azbadleeheipkZmToUqmrasetXuZvi
missed ,	al
missed .	giil
missed in	geil
missed it	cedkqj
missed my	dkjl
missed placement	adcl
missed that	ai
missed the	aque
missed what	ajcl
missed your	apmY
misses	aogd
misses a	ai
missing	ajbqckdReWgihaijjWkXmeoeqltYuevq
missing ,	aableelksk
missing .	bmqj
missing from	ai
missing is	aYcrqi
missing out	acgn
missing page	armcvd
missing signature	mi
missing the	rk
mission	aafp
mission .	aZfp
misspelt	miti
misspelt ,	aeojtj
misspelt siobhan's	ajmi
mistake	asbTcUddeiglhcicjdkbmnokrYsjtZvi
mistake ,	ansi
mistake .	ceekgimeoiqircte
mistake in	awmerd
mistake of	ml
mistake on	uk
mistake was	abbcmnol
mistake with	gj
mistaken	adctiimeodrdtk
mistaken ,	cnii
mistaken about	ck
mistaken for	tj
mistakes	aakmlimYrotn
mistakes ,	aVclkmli
mistakes .	apma
mistakes in	adcerjto
mistook	cl
mistry	ai
mistry </s>	ai
misunderstanding	aaokqk
misunderstood	bdcomdre
misunderstood the	adcore
mix	emhnmincoe
mix -	abemhnmjoerd
mix of	rj
mixed	aldefljemlodre
mixed up	amcidejemlod
mo	al
mobile	aeno
mobile number	abno
mock	ljuk
mock -	ao
model	aibcdeiljokelmtZuc
model ,	aegklk
model answer	ci
model for	ii
model is	acjn
model of	aiikre
model you	jj
modelled	adit
modelled my	aaip
models	jksk
models by	aejk
modern	aZiltl
modern dance	acim
modest	hkik
modesty	aYcdgymereti
modesty ,	aecegr
moira	al
mokoena	aj
mokoena </s>	aj
mom	jl
moment	aobmdmfdgahYiajXkomdndoirbtbuive
moment ,	aodeeckjomvc
moment .	aiecknmbqi
moment i	bohdul
moment in	cj
moment to	aeem
monday	akcUemfcgShoibkolYoNqqrYsdtavX
monday ,	albZcedpejgchekqlenaobqZtduj
monday .	ajcedeelgdhtjikYmjnmoZqUtX
monday ?	alvd
monday and	ajbkdaeeqo
monday for	qj
monday free	ajhi
monday i	qi
monday if	aide
monday is	adek
monday or	qj
monday that	adjj
monday week	ai
monday with	aakjql
monday's	dm
monday's email	aedk
monday's message	di
mondays	akdlke
mondays ,	al
mondays .	aedl
money	abbYcadbhejYktmdnWomrltm
money ,	aYikokqlretmue
money .	ajbXhellrmud
money and	aYbmuj
money for	heksoereui
money from	eihdum
money is	aXhioltm
money on	aiojte
money went	gk
money will	hl
monique	ai
monkey	aWicnorltj
monkey .	tk
monologue	rk
monsoon	ak
month	aqbddpeoglhTiZjTkslamanXodqerUseubvY
month ,	akbdccdigihcjeldneoeti
month .	akbacidqgjhcjekdocqctc
month ago	dlgc
month and	alelke
month everyone	qm
month for	aYomtl
month free	acep
month i	acgljl
month i'll	kk
month in	ai
month is	an
month of	ajdekl
month off	am
month on	hlki
month the	aj
month to	bk
month would	al
month's	abelkl
monthly	apke
months	cidXelgPhXibkalcmandouqPrksmtyuXvc
months ,	acbddeemjikern
months .	atbddehijeob
months ;	ak
months a	ck
months and	aecjkjsj
months behind	aZkq
months for	akemtd
months from	tm
months have	amhdojte
months is	aXheottn
months of	amcihdkcslve
months rent	aetm
months to	achdkeoermts
months up	aedk
mood	acdjketjul
mood .	addkul
mood boards	tk
moon	abfm
morag	an
more	bNcZdsemfbgUhkidjjkilcmlnmpbqjrmsetcuBvj
more "	ql
more ,	codigbhekklindoaqbrdve
more .	aTbednenfchejvkaleneojucve
more ;	ai
more ?	ap
more about	aNcaedfqgkhnjlooqjrctc
more awards	gi
more before	qj
more by	cj
more calm	aj
more can	addleekpvc
more careful	an
more chair	aieeij
more chance	acemqk
more children	adoj
more closely	ascc
more comfortable	nlti
more confident	aetj
more easily	ajrl
more experience	aegjretj
more for	anckte
more from	iqrkte
more good	abro
more helpful	ai
more ideas	ai
more in	aigjri
more interest	abrkti
more last	gj
more lessons	ai
more letters	ki
more life	adiern
more like	abijtl
more look	aedi
more name	acejjn
more of	akckeaiejdmcolrXtovc
more on	di
more or	hvre
more out	rk
more patients	ai
more questions	an
more room	aj
more senior	ajgenvrY
more sense	alcdrl
more simply	aiqern
more slowly	aq
more smoothly	aebn
more statistics	aj
more talent	adgm
more than	aebXdVemgdhsikjRkjllmlncqZsltXuZ
more thank	ak
more that	ao
more the	alve
more thing	aedjeemq
more time	diem
more times	aWdntn
more to	apcbgehZiikcmerktc
more tonight	aeclqj
more useful	ai
more vampire	ietl
more varieties	aetm
more views	gj
more week	ql
more widely	abnitiul
more with	addl
more you	ri
morning	cXdXelgdhcisjdkllamoqprSsbtYukvZ
morning ,	ajekgdhdkWlemkqdrduk
morning .	bccedaebgihciljbmkqorcum
morning about	ackl
morning and	ak
morning as	adkl
morning free	aZun
morning i	aeblekqe
morning if	amqd
morning in	al
morning she	nj
morning shift	hl
morning that	aXemjl
morning this	qj
morning to	anne
morning until	aWelqp
morning was	ak
morning with	ai
morning's	aj
mornings	ekiijkoe
mornings .	alej
moron	rk
mortgage	aYhmkl
mortified	abmn
mortified ,	admk
morwenna	aj
mosque	geqm
moss	am
mossop	ankc
most	bQdaeRfmgvijjQkqlWodplsdtOul
most ,	abcbkkom
most .	ajck
most beautiful	ak
most boards	adgn
most brilliant	ik
most couples	aiceol
most evenings	ak
most firms	ajgehj
most gifted	gnie
most helpful	nk
most humble	acml
most important	aegk
most in	ajtk
most interested	aaus
most landlords	aicegj
most like	dj
most obliged	aafq
most of	akdaedgqhbiRjekrldmdncoaqkrjtUuk
most people	cjhnobti
most places	aj
most respected	il
most useful	aibepn
most welcome	an
mostly	awbccchdjZkkmbojtcub
mostly .	ni
mostly for	kmmd
mostly in	ai
mostly night	aj
mostly what	aYkion
mother	ajbdcZdXeegThWiojmkqncokuV
mother ,	anebiijZkkmj
mother .	aejllimi
mother also	adtn
mother and	jj
mother asked	im
mother asks	jckl
mother had	abjtke
mother has	atjb
mother is	jekkqj
mother know	aeom
mother left	abko
mother of	aailkirk
mother read	ai
mother to	deem
mother was	ji
mother's	aebccihcjqkkmeoiqdretb
mother's bedside	aajp
mother's care	ck
mother's piano	jlkc
mother's roses	gj
moths	aj
mould	aXoktr
moulds	hk
mountain	ao
mourning	adck
mourning ,	adck
mouth	acqk
move	acbaccdaelgUhpjwkdlimdnZoXqsrauRvj
move ,	aokeoetk
move .	akjoqc
move at	oi
move before	aeql
move in	ji
move me	aZhmqj
move on	jnud
move out	hm
move that	adjm
move the	an
move them	jj
move to	ejhkkdlj
moved	aablcZdUeZgXhxikjnkdlimanbolqU
moved ,	aj
moved .	aYhlvi
moved ?	ande
moved away	adhl
moved by	adhetlul
moved for	aahloj
moved here	hj
moved in	abilli
moved my	aajsok
moved on	om
moved the	bkhnjcqd
moved to	anlj
moved twice	adbl
movement	ancjedfehdicmlqitd
movement ,	mm
movement is	ck
movement on	aedi
movers	al
moves	aWooqjrl
moves before	aj
movie	aermtd
moving	abbecidegcjdkbneooqjrlucvl
moving my	acckok
moving to	qlrn
moyo	aj
mozart	beciipjdrb
mozart ,	aj
mozart of	abiqrd
mp	kensuc
mp ,	nj
mr	acbpccekgViYjUkbnnolpnqYrjtc
mr .	alejvi
mr achari	ni
mr achterberg	ni
mr adeyemi	binj
mr banerjee	ni
mr clancy	ui
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
mr pereira	bk
mr pillai	ml
mr pinnock	abro
mr pugh	acom
mr tanner	el
mr tiwari	di
mrs	bdgchdikjnkZminmoapbqerctculvd
mrs .	ak
mrs agarwal	ei
mrs doyle	aenj
mrs dunne	dj
mrs farrelly	ni
mrs halloran	ilke
mrs okoro	mk
mrs oyelaran	aajn
mrs pereira	jk
mrs tavener	aauo
ms	abblgenlpqskte
ms .	an
ms oduya	di
ms olufemi	bj
ms pryce	aesk
ms surname	aXpp
ms thorvaldsen	nj
msc	ak
msc in	aj
much	albZccdlenfbgahjiWjckllcnOpjriuevm
much !	alsb
much ,	dnhnjbke
much .	algiiejimd
much about	aiikoktd
much and	aZentj
much appreciated	aj
much as	ckelgcidjimloYpkrc
much better	aZdmti
much care	amte
much easier	am
much else	aj
much for	ajmeocso
much from	aarltj
much good	abjktj
much improved	ai
much in	amce
much it	ekojre
much less	ak
much like	aadigdiejkmeqltn
much more	aZkq
much of	abbjclgbhbjikmmjojrdtaue
much on	aiek
much prefer	aadluj
much rather	ul
much reading	ak
much room	ocrlti
much shorter	alde
much taken	tk
much that	ajmeum
much the	rm
much these	ackm
much time	ui
much to	adcadeeigdhoqlrntc
much work	akoe
much you	aWor
mud	ajtdun
mud .	amte
muddle	al
muddled	an
muddy	apmd
muddy boots	aime
mug	apbeheoi
mug .	ai
mum	aagnjtkjmdreue
mum had	jj
mum is	aXjnkj
mum's	jokiqdue
mum's care	kl
mumbai	aigm
mumbai office	ai
mumbling	rk
mumbling boy	rk
mummy	aejeon
mums	ai
munster	giie
munster .	giie
mural	ao
murder	ci
murder in	ci
museum	aabagahkimodpotmuc
museum ,	achlrk
museum .	ij
museum has	bepk
museum opens	tk
museum said	adtm
music	aVbegchiisrq
music ,	ti
music .	aWit
music from	hk
music late	rm
music to	ij
musical	aegdrmtj
must	aabmcddmekfWgahViujikRlWm1naooqbrPsetsuBvW
must .	abqm
must all	adeeomtl
must apply	adhm
must be	aecedbejfegchOimjmkanlonqSrbtruU
must change	cpqc
must choose	ok
must correct	am
must decide	qj
must decline	ar
must feel	addn
must find	eeqj
must get	an
must give	aceegmhn
must have	aXboccdleihZkVmunaodqZretpuZ
must i	aacidmemmevd
must know	adbjqj
must make	bj
must not	ajkkqd
must read	aj
must respectfully	ci
must say	an
must still	ajmi
must suit	aiok
must take	ql
must think	admk
must wait	ai
must write	ammi
must you	mk
must've	ajbi
must've been	am
mutua	aj
my	aabpcadoeZfngmhqibjjkmlyminSoYpVqirSsUtculvB
my "	aeoj
my abstract	bjllte
my accent	aXbrcnjdlj
my acceptance	adfdho
my account	jdkimnpoqc
my accountant	al
my address	anbk
my admiration	adfdiotj
my age	aYbscigchcidjbkcmqojrctauk
my agent	aibbgihcjlkeni
my allotment	hk
my answer	aldZedjemntj
my answers	aeckrk
my apologies	almo
my appeal	aedj
my application	brcmekfigbhiicjWlemindrbtduXvb
my apprentices	jj
my article	abbdkp
my asking	abdq
my assistant	jk
my attendance	bj
my audition	mium
my augusts	ai
my aunt	asgekbnk
my aunt's	al
my back	aebjddkluk
my background	hj
my bad	akgd
my badge	lk
my bag	aebdddelgkjikdnl
my bags	qk
my baking	aijdol
my bank	al
my batch	gm
my beard	adiktk
my bed	el
my behalf	aZdknn
my being	mo
my best	aqgahajkoetj
my bid	aTbqekgckempqktd
my bids	gj
my bio	di
my biography	adbjgi
my birthday	jmtj
my book	cehkll
my bookkeeper	ak
my boots	rk
my boss	bk
my boy	adjeklum
my boys	jl
my bread	dltk
my breath	adiljeokqi
my broker	qi
my brother	albbedgZibkqlknXqeretduo
my brother's	jekq
my brothers	acgeur
my budget	apbdcihdti
my bus	adejli
my café	acql
my cakes	abckhn
my calendar	qm
my calibre	acbdcdgwid
my call	dj
my candidature	addi
my car	jckl
my card	aabbdnkn
my career	abiojjtd
my case	ddelnl
my cat	aYjdrptr
my cello	kkqk
my certificate	aecili
my certificates	ajbi
my chair	gk
my chances	blje
my change	ackn
my channel	gj
my chapter	al
my chapters	dctn
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
my co	atgekdnZqlre
my coat	aTjkqlrn
my coauthor	aj
my coffee	aj
my cofounder	jl
my cohort	jk
my colleague	aodeljuc
my colleagues	aegdheiojerktk
my collection	aZtp
my college	gchm
my column	uj
my company's	heum
my compliments	rets
my confidence	adiejpti
my congratulations	bdojtk
my contract	li
my conversation	uk
my cooking	mj
my copy	nj
my councillor	ni
my count	dlhi
my country	ckienj
my course	gj
my cousin	alllndtdul
my cousin's	jenj
my cousins	aegl
my cover	ddmmoeti
my covering	aaciliml
my crew	jjul
my cscs	aesj
my cup	adml
my current	am
my cv	aYbacugkhalnmeneoctm
my dad	hkjnkb
my dancing	abdo
my date	bj
my dates	an
my daughter	bZeigchdidjikjmeneqnrlteud
my daughter's	aljoqe
my day	gihijdol
my dbs	sj
my debut	gl
my deepest	aemk
my defence	cm
my degree	aehlij
my demo	gejenn
my department	ak
my deposit	adhiqi
my depth	mj
my design	aabmql
my designs	abum
my desk	bacedXiskdlemdncqsratbud
my details	dkfi
my diary	aZbiglqm
my diploma	ck
my director	aaqo
my dishes	aecl
my doctor	jl
my documentary	admetn
my dog	abkirntk
my drawing	aj
my drawings	aXjjmnoi
my dream	aqhe
my dreams	jl
my drum	aekj
my dying	ji
my earlier	abbddz
my ease	ak
my editor's	qi
my elbow	ak
my elder	jdkm
my eleven	al
my email	gm
my emails	bkreui
my employer	qj
my english	aickmj
my entire	aatm
my entry	tk
my envelope	mj
my essay	ajbkrete
my essays	aetk
my evenings	aXekjkoirl
my examiners	al
my existence	aemk
my expectations	hk
my experience	aebYcjglhlicnpoerctdue
my eyes	amgj
my face	gmidjiod
my family	ajbegcidnjuk
my fare	aajrke
my father	ajbUcedbedgUibjsklmenjocrktb
my father's	aebdgdhejpknqcul
my fault	mi
my favour	addjqi
my favourite	ajbe
my fee	aeeihokcll
my feelings	oo
my feet	amke
my field	apbd
my file	aXbucWdXgahjjXkdllqjslvc
my film	ckhenj
my final	adkl
my first	aobYcYdpgSheibjjkYljodrqtb
my five	aZdu
my flat	bikn
my flatmate	ak
my flatmates	aj
my flight	abqn
my folder	aiqi
my follow	mi
my followers	gijcuo
my footnotes	aktk
my form	dXhbmioote
my formal	aifk
my former	aibk
my fourteen	hj
my fourth	aWfegdotql
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
my grammar	alke
my gran	gejnkm
my grandchildren	ip
my granddaughter's	airkte
my grandfather	aegbhujbkeuk
my grandfather's	akhjikue
my grandmother	gehnicjirkue
my grandmother's	jl
my grandson	ketl
my grant	aebjtj
my greek	ck
my greetings	rlte
my group	jj
my guess	abrm
my hair	ekjeoj
my hand	aQbjdlglhdjpkcmeojui
my hands	deeogdkomdqi
my handwriting	bcdlgcheimkdml
my hat	emjc
my having	almk
my head	aedehcilmonZqm
my health	aabkkj
my heart	albaedfjjdko
my heroine	tj
my hindi	bj
my hope	abdkjl
my hopes	aemm
my hours	aajdkqli
my house	apbdjdkn
my husband	albVccddgbhcilkmlnmcncqeretdul
my husband's	acknlk
my idea	aXbvekte
my ideas	abbqcdhjiimmteue
my illness	bi
my in	jiqi
my inbox	abdlijok
my income	akci
my institute	bi
my institution's	ck
my insulin	ki
my interest	aebl
my interpretation	gl
my interview	bojakinlretcue
my intonation	mj
my investors	aegl
my iq	abcegp
my job	acjj
my jollof	gj
my journey	fj
my kettle	aetl
my keyboard	ai
my kids	jikl
my kind	aaflmi
my kitchen	jk
my knee	al
my knees	amddewgbhejamc
my lack	bjci
my lad	hj
my landlord	abhekv
my laptop	ai
my last	aebcciesfiguhZidjjkYlcmYnconqbrbsetUuX
my late	acbedegdheiomq
my lawn	kerm
my lawyer	uo
my lease	abblqj
my leave	li
my lectures	uj
my left	an
my lesson	aecl
my letter	adbbcedrgjjemanmoerdtm
my letters	abdp
my level	ajgihite
my library	al
my libretto	aerl
my licence	ai
my life	aYetfikimboirdtcue
my life's	acii
my list	aYdceqhelqqdrnuc
my little	ajdqgiheiejlkbocreta
my loss	alge
my lost	ai
my luck	ai
my mail	acdm
my making	mk
my manager	aYblekgihjjdlm
my manuscript	aYbidmtl
my marks	aedegmhpke
my marriage	abiljlvd
my members	uj
my membership	hl
my mentor	ai
my message	aejdplqj
my messages	aYdltl
my method	adblrktd
my methods	aj
my microphone	ai
my mind	abclddgchpiejdmkoerj
my mistake	bdjiol
my modesty	abgmtj
my mom	aj
my monologue	rk
my morning	aj
my mother	apbXcddceZgZhcikneolrdtiuY
my mother's	aabdcjhdjtkjqetd
my mouth	ad
my mozart	ak
my mp	kenque
my mum	adjs
my mum's	ai
my name	adbicWdQeigshnibjZkVmonRoppaqdsitmuX
my nan	ajcl
my neighbour	aigajekknpud
my neighbours	cmgdhi
my nephew	aobdgejckerm
my nerves	aojc
my new	bcdegkiilkpm
my newsletter	uj
my next	anlmneodqbuo
my nine	aebegltj
my note	dr
my notebook	rn
my notes	dphe
my notice	albddchbjmkeqi
my novel	akbdgjicjdkinite
my number	elgo
my numbers	bigm
my offer	ajhi
my office	actm
my old	albkcjdbgljbkZldojqbratbuc
my one	rn
my only	arbcddeljcljqd
my opinion	ul
my original	aj
my other	aebcgeiljjllqlue
my outline	acbq
my own	aucTdlekgShkiqjpkXlZmQnZokqZrQue
my p	adcl
my page	akme
my pages	bmmlti
my painting	aZho
my paintings	hk
my paints	aejm
my palette	ak
my paper	abboccnirdtqud
my papers	apei
my parcel	bm
my parents	bedegekpmeneqnuY
my part	acgloj
my partner	aldjgejjke
my passion	abfm
my payslips	abbmci
my pension	alke
my people	aj
my permit	alqe
my personal	aiie
my phone	aZbcdZejgsjZmeobum
my photograph	mj
my photographs	gbhluk
my photos	aj
my piano	ai
my piece	aXqmtl
my pillow	enjd
my pitch	cmij
my place	ajbilk
my plan	bjkkre
my plans	al
my play	amgi
my playing	acgl
my podcast's	aeuk
my poem	hq
my poems	adgn
my poor	mk
my portfolio	adbmddhkjeljokqcresitiue
my position	aUglhnmm
my post	aSnpqnuevi
my poster	aclp
my present	ajbigdhcqq
my previous	fjoj
my price	aacm
my private	bk
my probation	ui
my professor	angiidne
my profile	acfigj
my project	apke
my promotion	bm
my proposal	ajbpgZhbjclZmjoZrltlue
my prose	aetj
my publisher	aejk
my puck	aetl
my pupils	aiji
my quartet	jm
my question	aWbecbdwmlvm
my questions	akol
my quilt	ck
my quote	mk
my rank	aclm
my rates	lj
my readers	abciur
my reading	bedm
my recipe	ak
my record	aehtki
my records	ak
my reeds	al
my reel	hmje
my referee	bjlj
my referees	ajbmoe
my reference	limi
my references	adcnhmjcknoetc
my regards	amfdgchdjkmenbrstcud
my rejection	acimti
my rent	aibkhd
my report	bdgn
my request	allevj
my research	apbeceuc
my respect	rn
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
my samples	aebl
my savings	aVbedegeheky
my scarf	injb
my scholarship	aekn
my school	li
my scones	ak
my score	aebtgdhelj
my scores	bjdmgemkudvd
my screen	qi
my script	addjhk
my search	amkc
my second	akbbgZhbijmjomqetj
my sections	adbm
my shed	aj
my shelf	aj
my shelves	ak
my shoe	aegdro
my shoes	aalimn
my shoulders	aj
my showreel	oi
my side	ambZcddlhjjkmdoereui
my sight	aj
my signature	qk
my signed	anncqe
my silly	aamkok
my sincere	fj
my singing	rk
my sister	ambZgbhcidkllkneqdtbup
my sister's	anbejZkmlkue
my six	aetm
my sixth	aidi
my skill	aefj
my skills	abcifq
my slides	abbmdiecjeliolrdtl
my slip	ao
my slot	ai
my sofa	gl
my solicitor	adhbqctdu1
my son	aibYdlgZhiidjmndoerjtc
my son's	aeeejoknleqd
my sorry	mi
my sort	adgj
my soul	acik
my sources	bj
my spam	am
my spelling	aj
my sponsor	abllrk
my spot	ji
my staff	ai
my stage	ak
my standing	acgchrqlreui
my statement	ai
my stop	ak
my story	mj
my stroke	jk
my student	al
my students	aebZcbddgoijjukXlemdncokqZrkud
my subject	apre
my subscription	aauq
my summer	aj
my sums	lj
my supervisor	anddjikdndok
my surname	bkto
my syllabus	acbl
my sympathy	abglrl
my synopsis	dm
my table	aXto
my tailor	ddjj
my talent	gk
my talk	bchjllqkvk
my tamil	accn
my tango	cl
my tasting	cl
my taxes	aahqkank
my tea	amnitd
my teacher	bdcihejjlm
my teacher's	ajjj
my teachers	aaioml
my teaching	di
my team	abgdjomeqv
my teeth	aeks
my telephone	ei
my ten	jdrp
my tender	cj
my test	albjcelj
my thank	aadn
my thanks	a4bddefihdjbleoete
my thesis	tn
my things	ok
my third	acbkcedtjeqerjte
my three	aXcmheqltn
my thumb	ak
my ticket	jk
my ticket's	qi
my time	aRbidehroirjtn
my timing	li
my title	bmsivb
my tomatoes	akgj
my tone	aaklljmk
my tools	gi
my tour	actluj
my train	atbdjekeme
my training	km
my translation	actl
my travel	kelool
my trial	glui
my trumpet	kj
my turn	begehujbkc
my tutor	dkhn
my twelve	aesm
my twenty	acmeonti
my two	bddigcjbkquk
my typing	am
my umbrella	atee
my uncle	ajgZiekanvrc
my uncle's	ni
my understanding	hloevi
my union	abur
my unique	fl
my university	aejl
my upload	bj
my usual	ai
my van	ckhd
my verse	rj
my version	deqn
my video	acum
my village	jl
my villain	tk
my visa	acdchckpqjrm
my visit	ai
my visitor's	ai
my voice	dlgkibtj
my wall	ap
my warm	gi
my warmest	fjtj
my watercolours	ml
my way	crjcoeqiuj
my weak	mj
my weakness	aegl
my website	jj
my wedding	uk
my week	ap
my whole	aWemgYhiimjjkbqjrdsotduX
my wife	akbccbdZiujdkloarbta
my wife's	aahejjkp
my words	adblreul
my work	aTecgzhrjXkbmepjqdrUti
my workshop	abckgj
my writing	amii
my year	jekl
my years	aihk
myself	acbRcYdUevfqgZhajmkrmundodqSrWsdukvc
myself ,	aZbeekgiicmrud
myself .	arbdcaddeefpgbhdjZkjndolqcrctYve
myself about	al
myself and	mdnk
myself asking	ek
myself be	abjn
myself believe	aejo
myself doing	amod
myself for	aemk
myself in	aZhlkjmi
myself lucky	ii
myself on	acen
myself quoting	ij
myself that	aihemkoe
myself think	aekm
myself to	aemeomuk
myself with	aaun
mysuru	aj
n	amvj
n #	ai
n .	an
nagpur	aijk
nagpur by	jk
nairobi	jk
naive	aajooj
naive to	aajooj
name	aObacGewfYgmhZijjjkVldnqp7qZrNtjul
name "	ak
name )	aYpp
name ,	aWcedjeigmjXkcmZndocpsrlun
name .	abbegmhbjYkcminmoYrctr
name ?	ai
name a	abhjpk
name again	ml
name and	aVbjgnlbnnplqe
name any	aZev
name as	aYgnlj
name at	amecol
name be	adej
name before	blge
name came	aebimi
name comes	blui
name down	avmd
name for	ebom
name forward	hj
name has	begdoltj
name i	pl
name if	em
name in	bddkoepktcue
name is	aibZebgZhcidnsojsktd
name it	amccve
name might	adhejl
name of	ajdkebgchaidjlkimdnmoepetiud
name off	eijlkeomqc
name on	aebYcedbepgajskjocretauj
name one	amee
name right	tk
name still	il
name taken	aj
name tends	gk
name the	adelil
name to	aebeimjnndoeqm
name twice	ajmi
name was	bpgZmmte
name were	aXmkpn
name will	aRhjnkqkum
name with	aj
name wrong	aldegetk
name you	aegkneol
name's	ni
name's on	ni
named	aeckhejo
named .	ap
named it	ai
named partner	aeqj
named the	aajq
namely	acrktl
names	aZbpcaejgciZkeltmenXolqerYseul
names ,	acdeltndoj
names .	aedjemhdiejjlduk
names for	adbm
names of	hjliolui
names on	hi
names right	abto
naming	eiin
nan	ajcl
nan for	cl
nan's	al
nana	acjk
nap	ak
napkin	adrl
narrator	aick
narrator who	aecm
narrow	ai
nation's	aYtp
national	aZgnnotc
national office	nj
nativity	rm
natural	ambdgnhkjete
natural ,	gk
natural next	ai
natural thing	aiheik
naturally	abcbdeeefjhviejckameonrWtlukva
naturally a	rdtj
naturally disappointed	adfm
naturally i	amhdojuj
naturally the	aZhkoitk
naturally there	tk
nature	aZckeliitiue
nature ,	acckel
nd	aecedq
nd ,	aedo
nd and	di
nda	aj
near	bXcddpejgYhYiqmonboZtiuZ
near a	rk
near it	aailmk
near me	ak
near the	akbZdremgchciejbkeljneocrbtk
near your	aZiljlqi
nearer	amejhe
nearer home	aj
nearer to	ej
nearest	anie
nearly	aubbgaheidjdkameodqerjtl
nearly a	aaeljk
nearly all	tn
nearly done	ai
nearly every	alge
nearly left	al
neatly	bl
nebraska	ci
necessary	aibjcbri
necessary ,	ajri
necessary .	aibj
need	aebLcEdXeufUgnhkidjSkTlqmendpcqksYtnupvp
need ,	qi
need .	edgjheqiuj
need a	alejgjhijdkcljodritW
need an	liqn
need be	acmluj
need do	aZnjon
need feedback	rj
need for	eehllinkocqbtnue
need from	hm
need it	edheoetluo
need my	aj
need not	aeceergkhakemnodqZrkue
need nothing	andd
need of	aXglijolre
need one	anhe
need only	ajemkcqc
need some	aWgjhjqlvi
need somebody	akeinjre
need someone	retq
need something	abqmuj
need that	ki
need the	aldleYhdljocqbrl
need them	aiqerk
need this	aYepqj
need three	aXgkoltj
need time	ei
need to	aqbccbeYfdgThpjXkVnRojqdriuqvp
need two	al
need with	aj
need you	aQejhkkilqqj
need your	aWemglienkqj
needed	btcUdceYfdgriYjjlcmWnZqZrisdti
needed ,	albkod
needed .	ajbjdieegdkdoitcuk
needed ;	ajodrl
needed a	cehk
needed for	ao
needed from	ak
needed it	jj
needed no	gmoc
needed on	ai
needed somebody	kk
needed someone	bojlrd
needed that	aaoo
needed this	adkl
needed three	abbn
needed to	bedcgljeketr
needful	abeifqgeliqircteve
needful .	fnherd
needful and	aZekfkhk
needful for	li
needing	jjrjuk
needing to	ai
needless	aacpod
needless to	aacpod
needn't	ddelgejlqj
needn't answer	jm
needn't be	ek
needn't have	ok
needn't say	qk
needn't worry	ql
needs	apcmdZgOiejXlbmZneobqirktl
needs ,	akce
needs .	ai
needs a	avccgchkidrjtbud
needs an	acdekkrktk
needs another	ak
needs his	adikqi
needs it	ak
needs my	akqd
needs no	ak
needs one	aZbo
needs only	ak
needs somebody	tk
needs someone	actn
needs the	nk
needs to	adeiiiokqcum
needs two	adck
needs your	aYqs
neighbor	bk
neighbor tells	bk
neighborhood	adul
neighborhood newsletter	adul
neighbors	cj
neighbors ,	cj
neighbour	ambjgYheibjXlinr
neighbour ,	alnkue
neighbour in	ak
neighbour on	ni
neighbour says	acbm
neighbour's	ck
neighbours	ajbdcljeojqctduj
neighbours ,	aYcmkk
neighbours .	ajqeui
neighbours across	ai
neighbours are	geuj
neighbours at	aeol
neighbours got	hj
neighbours have	aj
neighbours of	ni
neil	ai
neither	aZckjmrlti
neither led	aehk
neither of	acciro
nephew	aWbjgYhejZkdooqdrksmtvue
nephew ,	adbktm
nephew .	aWgehdoqsn
nephew will	tk
nephew's	ajbi
nerve	bi
nerve to	bi
nerves	arckjcoe
nerves ,	adcl
nerves got	aj
nervous	a2bZcrdegphdidjckjmandoVrUtVuc
nervous "	ck
nervous ,	cmgekl
nervous .	ckgtoeratb
nervous and	ai
nervous as	ak
nerys	aj
nest	an
net	aaslvm
net of	sl
network	acgiuk
never	aUbpcmdLekfaglhKjlkXlcmvnTpdqYrksrtXupve
never ,	adgn
never .	ijqj
never actually	acgk
never applied	aeejtj
never ask	aeen
never asked	adceikjroeue
never be	acek
never been	bagaiijZkkmcnkrbsotoud
never came	adontc
never do	ok
never even	rk
never existed	bn
never expected	mdon
never find	gm
never forget	acjnmeum
never forgive	mj
never get	gl
never going	aibjcegnhdoc
never got	acoj
never had	akgnrYti
never have	ajbigZhdiejcm0odra
never heard	becogdri
never know	anjeoeul
never knows	acup
never late	sj
never liked	aaro
never lived	al
never made	giri
never meant	adhl
never mentioned	abskuk
never met	gcijoerltj
never mind	aXkjorrl
never misses	ai
never once	aibicegihejk
never one	akoe
never opened	aebk
never paint	adjn
never put	adhjiimj
never quite	gkieul
never read	akbkre
never rung	acbjck
never saw	aZjntj
never seen	gkij
never stopped	ajcnkcoe
never sung	an
never thought	hiji
never to	mpodreum
never told	aibZsm
never trouble	acem
never use	aegl
never used	aerl
never won	ak
never worried	ak
never write	adjq
never wrong	ii
never yet	qk
nevertheless	aiditd
new	akbxcPdeeXfkgjhXidjdkalimUnVotplqYrasbtouavd
new ,	aknk
new .	aWgZhmkkritn
new ?	en
new about	ck
new address	bepn
new baby	arjdkc
new beginning	fm
new boss	oi
new budget	ai
new building	alte
new call	bj
new captain	abtm
new chapter	fi
new colleague	aptb
new contract	aeqj
new contractor	ai
new contractor's	bj
new coordinator	bj
new course	acbl
new crowd	actk
new curator	tj
new data	al
new date	be
new decision	adql
new deputy	aebk
new draft	ln
new drafts	qm
new ending	ak
new favourite	ontc
new feeling	adgm
new fellow	acbk
new for	aZtn
new foreman	acql
new gardener	gk
new girl	ul
new hall	ak
new head	abtq
new hire	adgqojtc
new host	acbn
new house	aYjp
new ideas	amoe
new in	nj
new job	anjite
new lecturer	acgm
new library	abhkil
new lobby	aebl
new logo	abbkgetk
new low	aZto
new manager	gkol
new month	abdm
new office	tk
new one	ul
new ones	di
new partnership	adum
new people	apbitc
new person	djol
new place	ji
new programme	adbihl
new proposal	aelj
new roof	oeto
new school	aoje
new season	aj
new series	bmtd
new shoes	al
new shop	acum
new site	adbk
new strategy	bj
new submission	aovd
new supervisor	acol
new supplier	aeoj
new supplier's	tk
new system	acom
new team	adtl
new tenant	bdoitjue
new tenants	aabltk
new to	asbcddhYkeobqerrueve
new van	hj
new violinist	acom
new voices	abbioo
new wing	ankktb
new year	djkipl
new york	acnl
new yorker	acrm
newborn	aWjnkn
newcomer	abhqoi
newcomer ,	oi
newcomer .	aZhq
newcomer's	ajeehm
newcomers	hltl
newcomers .	abhjtm
newer	jnoe
newly	aj
news	albYccdeedfpgZhcibjtkildmdnjoXqnratYuW
news ,	amfl
news .	aYfljqkdqmud
news ?	aeqj
news about	kk
news before	akqe
news for	qk
news like	jm
news since	abkl
news to	ao
newsletter	ajbigelinaokrjtdvc
newsletter ,	omujve
newsletter .	akli
newsletter and	aarm
newsletter goes	qi
newsletters	oi
newsletters .	oi
newspaper	abbmqbul
newspaper .	adbm
newspapers	qcur
next	aobXcDdVePfWikjdkUlvmdncpXqVrssTtruuvO
next ,	akdeikll
next .	ajedjdklniobqqrdtjuV
next advertise	acgn
next advertisement	ok
next application	aloe
next bid	al
next bidder	aj
next book	acuk
next boy	aegl
next call	ajdkleojqdtduj
next course	al
next day	el
next depends	um
next door	aidjtjue
next draft	ak
next episode	aeuk
next five	adbl
next flat	abdo
next form	ai
next grade	adnk
next hour	abqitk
next in	ho
next inspector	aeuk
next intake	al
next is	adum
next landlord	mo
next lodger	aZto
next mail	acqo
next month	aielui
next move	ak
next one	ddeegdhkjkkblqtd
next opening	aZhp
next paper	bltd
next person	aZoltluj
next place	ai
next programme	aj
next round	aobcdbgckookqata
next season	bnoeuk
next set	ak
next show	aetj
next sign	jl
next six	lj
next spring	al
next step	ui
next steps	abun
next summer	uk
next survey	ui
next tenant	ol
next time	akbcccdSeXhWidjZkeldmdnbokqUr5sdtouP
next to	aUgphdipjclmneodrctqud
next tuesday	abdjnj
next twenty	aYqouj
next vacancy	hjli
next village	aj
next visit	ui
next week	aYdieehekdllnnqouavi
next window	hk
next year	aodieZhillneqWravd
next year's	acilljum
ngozi	al
nhs	am
niamh	djtm
niamh ,	dk
nice	bicWdZeVfegYheiUjlkjldmjncospnqWrbsauivo
nice ,	aejkoi
nice .	amhiobvk
nice about	aZbejckomnoapoujvc
nice chat	adnk
nice circus	aetm
nice enough	rj
nice family	ki
nice for	oi
nice it	ai
nice lad	aegl
nice letter	al
nice little	uk
nice of	auodtc
nice that	abbioo
nice thing	adjl
nice to	ambXceedgYibkbmindosqdrXtnve
nice touch	abbm
nicely	aibddigihjjkkeqetWukve
nicely .	aegkjmtdul
nicely for	akte
nicely twice	dj
nicer	am
nicer about	al
nicer to	oi
nicest	ajikjekeoi
nicest way	oj
niche	amckgehe
niche ,	ai
niche .	cn
niece	aabihm
niece's	gn
nigel	aj
nigeria	qjue
nigeria ,	qjue
night	aicXdTeqgOiXjwknlcmlnbobpcqjrVtPve
night ,	arejgdkaoeqjuc
night .	aXbeddemjpkmqjtdue
night about	aj
night and	sk
night at	bk
night because	ki
night before	bm
night bus	jk
night calls	ai
night guard	alpe
night i	aablkj
night in	aajdklqm
night knowing	ji
night of	jeun
night shift	abhljkkk
night shifts	asjboe
night since	aYmq
night this	ji
night was	ai
nights	aYcleogehekkodqeresltkub
nights ,	eolj
nights .	sm
nights a	ak
nights and	al
nights at	adkl
nights in	ackk
nights would	aZco
nikhil	amve
nina	aj
nine	ajbacqdOeQgeiekjojqlsitnuPvZ
nine ,	cjgekkme
nine .	aigehejokj
nine ?	nk
nine and	abbmndqorl
nine are	aj
nine days	aXmmomqk
nine for	aj
nine hours	jj
nine hundred	aetn
nine miles	aakp
nine million	abgo
nine minutes	aebeto
nine months	cljdsjtj
nine of	cl
nine panel	ti
nine people	ak
nine points	li
nine times	hl
nine to	ak
nine tomorrow	ql
nine vans	adck
nine weeks	okrj
nine years	apbegYhpijjbkasitc
nineteen	cpgdqetduj
nineteen and	jj
nineteen flats	uk
nineties	abcjrp
nineties ,	rl
nineties .	accjrk
ninety	arbbcjiejZmdobqdrm
ninety ,	aj
ninety -	acckrk
ninety euro	hj
ninety minutes	ci
ninety of	algjjd
ninety pages	rl
ninety plays	aetk
ninth	acbpgchcjdkmneoetl
ninth ,	adbkkkqitk
ninth .	abbm
ninth and	ai
ninth as	ai
no	ccdlekfdhiiojmkllMneolqXsjuevU
no !	sk
no "	akdiiktd
no ,	aTbZcvemglhaiUkdnZomrdsktiubvd
no -	adsitk
no .	aZcidjgehciYjemenmojplqiua
no :	aackdi
no ?	aakk
no a	uk
no again	abcaeqklui
no and	ckdkee
no answer	ancedejpqe
no apology	al
no argument	ak
no as	aXdleigeklmm
no bad	al
no bar	ai
no before	ai
no better	ak
no big	ok
no bother	ao
no box	ck
no business	aXbbgdhpidjcmvritc
no by	acgltk
no charge	ajceekheretl
no choice	aenn
no christmas	acjn
no complaint	an
no complaints	ao
no condition	ek
no consequence	ki
no cost	ok
no different	am
no difficulty	cnei
no doubt	aabkcVddgchiiXjjkendotqXretsud
no excuse	jdkemoqk
no experience	bk
no feedback	di
no food	ackm
no for	aWephjodqj
no forty	ak
no from	aebeeagkhminjdnmocqarave
no further	doujve
no grudge	aoceecgdjeoium
no hard	aqcdjdmdnloircsjve
no harm	axke
no has	jm
no heart	adjsva
no heating	ejkd
no hurry	aodeeeqbup
no i	ej
no idea	aogbheicrjtkvi
no in	aedieeiikiqn
no intention	aablhl
no internet	aekk
no introduction	gk
no is	cdeeglikkkqe
no lab	kl
no later	aeqk
no like	nl
no longer	aUbjcdgiooqcrdtmun
no loss	aode
no matter	ao
no means	elnjve
no money	ki
no more	aiccdWejhjjekdneoqqj
no murder	ci
no need	ascddZeZgijekdmaopqarmtYuYvc
no no	oo
no objection	aj
no obligation	oj
no odds	aj
no on	ak
no one	aUblccgohiiqkdmioUtbui
no other	bjcdelhdinodte
no pets	aWbjcmketk
no point	aYjr
no pride	abep
no problem	ascavi
no quarrel	ckhe
no question	aldd
no questions	aksk
no reason	adcrechljjkcue
no regrets	ai
no reply	cddpmjoYrm
no request	ai
no right	aWhpmk
no roof	ki
no room	abcolkte
no rush	aw
no second	alod
no secret	aj
no sense	aZcv
no shame	aniakcql
no shock	ao
no signal	ak
no small	el
no so	ajgein
no stage	aebm
no stress	an
no strings	ak
no surprise	rk
no teeth	ci
no thank	abso
no this	aoqe
no time	amtl
no to	adbbcYdqeYhlijjjkimYnaoZqbrctdup
no trouble	bmcdjjkZoerjtk
no twice	dm
no two	aj
no vacancy	ak
no wages	adei
no was	becddkeohiqkrctb
no way	aXckdjnkoevk
no weekends	ck
no will	akqk
no wish	rkun
no with	apte
no woman	adbl
no wonder	cegeimodrote
no word	di
no worries	amcZkcorvl
no would	ao
nobel	abijtl
noble	aYiu
noble heart	ii
nobody	aRdXelfahiiojkkolWmWnbonpeqSrksnurvK
nobody .	oi
nobody asked	abbioirj
nobody asks	uj
nobody at	aaeikmomqd
nobody but	il
nobody call	bjsive
nobody can	amdjoere
nobody comes	ange
nobody could	akbWgahciZmeojsetuuc
nobody crosses	aeun
nobody does	ii
nobody else	aaddergihjicjektncobqctauevc
nobody ever	ui
nobody had	bkhnijjboc
nobody has	aebadneehdicjlrctoui
nobody here	akbcjqodrete
nobody in	gliokdoZqctcumve
nobody is	ak
nobody leaves	abikqm
nobody made	jk
nobody need	aZjnoj
nobody needs	aboluj
nobody on	abbjcdgokloarmsltauc
nobody opened	aboq
nobody over	aebkoetk
nobody reads	ak
nobody said	aiienl
nobody says	aahnul
nobody that	nk
nobody there	aYbmmkui
nobody thought	adol
nobody to	al
nobody told	besm
nobody wants	abelidjjodrm
nobody warned	imoc
nobody was	albioe
nobody who	gehjil
nobody will	bncjeegjhdodreub
nobody with	hjrote
nobody would	bjemheri
nobody writes	aagmil
nobody's	bekeoirkum
nobody's holding	rm
nod	aaeihl
nod .	aaeihl
noes	aj
noise	albecjjdkl
noise .	aikl
noise you	aeck
nominated	ak
non	alcafdgeharktjuevl
non -	aWeirktjvk
none	acbdcZeigehdimjXlinboYqcrqsktpvd
none ,	ej
none .	ajcXfiimrntb
none of	aebdhejbljnermtl
none to	ai
nonsense	aYcu
nonsense ,	accn
nonsense .	adck
noon	bkdbheqs
noon ,	eekeqi
noon .	acnjqn
noon and	qk
noon to	aj
noon tomorrow	ak
nor	aYckekiikineretj
nor ,	ciij
nor a	el
nor the	acckki
nordic	ui
nordic groups	ui
noreen	aj
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
not	aVclddeZgkiXjnktlEmlnVoipQqkrnsktaucve
not "	abcqglod
not #	ci
not ,	apcmdeedmjqereuevi
not .	abeegZhiikjikjoeqcsltduk
not ?	aZdpeesj
not a	ajbacldcgiikjbndqarVsotkua
not able	aedjnk
not accept	aUcwfehjnjqa
not accepted	abqp
not accustomed	adhpoe
not afraid	aXniuq
not after	hi
not agree	accm
not align	ak
not allow	ak
not among	cngdhj
not an	cbon
not angry	aejkoisi
not answer	apcddeekqc
not as	hioitm
not ask	dchkjeonrkud
not asked	acbn
not asking	apechjodqk
not at	rm
not be	anbocUeofdibjkklmendretXuUvc
not been	aYbadmgiiijllimbnjoXqiretk
not before	gj
not blame	admpqerk
not bother	on
not bring	aduk
not by	cioj
not call	aj
not care	rk
not certain	acblci
not change	aqbjcbejhbjeqduk
not changed	ajemhe
not clear	addnvj
not come	bkmkokre
not covered	hekm
not deserve	ammd
not disagree	aoce
not do	aZekhm
not done	tj
not dream	klok
not easy	aigk
not eat	elkiqd
not eaten	aekj
not end	qk
not enough	aqge
not essential	abco
not even	aibkri
not every	apglhdjeodqetd
not everybody	aerk
not everyone	gehdokrm
not expect	aogehjneqcrnsb
not expected	tm
not feel	a0gjjboYqcrete
not find	aebeceedgmilnk
not fit	aegiikjemmrd
not for	aXgehlojrmue
not forget	ckjduk
not forgive	mj
not forgotten	arje
not from	aboksl
not fussy	ej
not get	acdkgchpkmoerc
not getting	ql
not give	ajgdhejeobqsue
not given	dp
not go	cedlechcjjkdrp
not going	akmeoeqpvi
not gone	aink
not good	aUcjgkkemlol
not had	abjnkl
not hanging	aeqm
not have	anbZddeYhoiYjpmnndocqZuevi
not having	amod
not hear	qj
not heard	aeccjeqktkul
not help	bpceme
not hesitate	frhemboj
not hold	apcngeqe
not how	ckhk
not i	gj
not important	ml
not in	aTgdhnjcoeqmrisouj
not just	ddemknve
not keep	jn
not know	acbkcZdeerhiiejkklmeobub
not knowing	aicigkmd
not known	bigehdikjdokrctk
not late	aUcmso
not leave	abikkkodqkrk
not leaving	qm
not led	ck
not let	abjikjqiri
not like	aZonqjrk
not live	jk
not long	bkoj
not look	um
not lose	el
not manage	aj
not managed	angc
not many	aegjhk
not match	ai
not me	amme
not mention	abcjjlkl
not mentioned	aabldk
not met	aebngkrd
not mind	angenj
not mine	aegkjk
not much	ak
not my	bm
not need	akqereuk
not normally	adclgchl
not occur	achojemj
not occurred	cerm
not of	bjci
not offended	cegj
not often	alcdgsharatdue
not on	akhkkdnj
not one	blcXdjhdjZkcqlrbsp
not only	fj
not open	aqba
not opened	jl
not over	uovd
not paid	qi
not part	aj
not possible	ance
not pretend	rm
not proud	acen
not put	acmpqj
not quite	becbdlekgbhlijocrdtk
not read	akcemi
not reading	ak
not ready	alcloe
not realised	albeoctm
not really	adhmvi
not recognise	aecmgcrbto
not regret	aqmc
not reply	aidj
not sad	al
not say	acbcdigpheikkjmioc
not see	aYbdhnkmsi
not seen	uk
not send	ai
not sign	amqi
not since	ik
not sing	aWglmn
not slept	aZjnmm
not so	aiheokte
not something	abklmkrk
not sorry	jnmd
not speak	ajecjlklmc
not squeeze	aj
not stand	adrn
not stopped	gl
not strong	alke
not suffer	glol
not sure	aacogdhloUqerntcudvs
not surprised	aq
not survive	cl
not take	alecgehcodqrriue
not tell	acbmddelresdtl
not that	aVbceegjhdjelkoyrb
not the	aecZdienfngehWjbkkmiqdrosZteud
not think	abcegjhiilnk
not thought	oerk
not three	hj
not to	aYddhSiejokiminWosrkumvb
not told	hlqjud
not too	aacjdkengdmeodql
not trouble	cedegdnjowqcte
not true	aacs
not understood	cirjue
not upset	degcoprl
not usually	hm
not wait	abqp
not want	amdeeWhRiejakemdoWqmsnurvc
not wanted	aYos
not wasted	aiei
not what	adfmgkhakeoarkuj
not win	aegijk
not work	am
not working	jekl
not worry	akebjion
not write	bojemj
not wrong	apcc
not yet	caddejgdhijdkmmcnaodqkuq
not you	ajdmre
not your	akcagejeokrl
note	bdcjdqeVfihWidjplamjnUqUrXsatpul
note ,	aadoiimivj
note .	asbeclue
note ;	ai
note about	anbedk
note as	aZmktn
note came	aZjq
note down	adun
note from	ak
note has	aeuk
note i	ik
note in	akcedj
note my	ackn
note of	addjgjok
note on	anbbccrktj
note reached	tl
note records	bk
note says	tj
note that	aabpddfigkhekeokrdtj
note the	uj
note to	alcm
note tuesday	di
note was	am
note with	cj
note you	ak
notebook	anberl
notebook .	ak
notebook ?	acrn
noted	badcfsgehclenboxrYvW
noted ,	acckomrdtk
noted .	aSbdfsneotrdtcvb
noted the	aj
noted with	aj
notes	asbocbdreXfehmiVjalnmanaoSqTsetauivU
notes ,	bdcceehlkmllrntbudve
notes .	ambZcdgmlmrWtmuive
notes are	aj
notes came	ai
notes can	ak
notes describe	acbl
notes for	acdm
notes from	al
notes go	ak
notes if	ak
notes of	aUcldp
notes on	aebicidigehildrjte
notes only	adbl
notes quote	aZbo
notes to	li
notes were	rj
notes while	bdgl
notes you	blre
nothing	aiblcierfigPhEibjYklopqYresZtrudvK
nothing ,	aZbkjekiowqctcve
nothing .	bcdkeZgkhWmdnkqarYtqvd
nothing ;	adhitk
nothing about	bqcnjekcokrduU
nothing and	aXepqj
nothing at	aoeamdqdtkul
nothing back	addj
nothing but	aebqfoob
nothing can	ai
nothing else	etjjkdoe
nothing for	adorte
nothing from	aeqm
nothing further	al
nothing has	aZcmdm
nothing i	ceesve
nothing if	adeitk
nothing in	adbecmeZiejckpmqriteue
nothing is	apcekdqitm
nothing left	aiki
nothing like	ii
nothing more	apcdiejmnerdtc
nothing of	ambeuj
nothing on	eiqi
nothing personal	aern
nothing says	actm
nothing since	aaklti
nothing to	akcjdceiidkdnjtcue
nothing urgent	akllqe
nothing was	amje
nothing would	akuj
nothing you	ai
nothing's	al
notice	acbqcedYejfegSiZjpkblXnVoqqlrask
notice ,	anccdiedjmocuc
notice .	aXbdhcjiqosnui
notice and	eiretm
notice at	abjkqi
notice before	ui
notice here	ei
notice i	hl
notice i'm	om
notice in	qi
notice is	aj
notice me	en
notice of	ai
notice on	aahpqj
notice period	ciqi
notice that	adbrcegehaieqcrdtjuk
notice the	abbtrkte
notice to	ak
notice when	ai
noticeboard	beop
noticeboard .	ol
noticed	bncXdYedgchejekimcnbooqcsdujvt
noticed ,	actkul
noticed .	adbbjlklok
noticed after	ai
noticed how	ak
noticed in	hk
noticed it	iirk
noticed on	uj
noticed that	bpcehcokrbtc
noticed the	bmjeojtc
noticed three	rl
notices	ejii
notices .	ii
noticing	aabt
noticing that	aabt
notification	akfe
notion	amri
novel	apbUcbdegsiXmetYuave
novel ,	an
novel .	ajbegcjdkkniri
novel does	omtc
novel every	qi
novel has	ajbegk
novel is	algm
novella	aj
novella is	aj
novellas	cl
novellas .	cl
novels	ak
novels .	aiii
novelty	adgtte
novelty .	gqte
novelty of	gk
november	avdihekemdti
november ,	aldjme
november .	tj
november and	aj
now	aecFd1eGfTgUhdiajvktlRmpnUpXqqsavd
now ,	akbYcbedgmhYiZjmlimaqlrd
now .	aVbecZdneZfegYiWjoknmlnaoorQusvi
now ;	ji
now ?	vm
now a	gk
now and	aibedlebgiibmdneoaqorctbuj
now asked	aZdq
now at	abdjkmqe
now be	goje
now been	adhirk
now closed	an
now come	an
now cut	al
now for	el
now go	hk
now gone	aekk
now got	nl
now had	aYdljekjtj
now hangs	abqo
now has	blnj
now have	behkjk
now how	acmkrm
now i	aeddgakdncqXrltsuj
now i'd	uj
now i'm	dlne
now i've	tm
now in	dl
now is	adht
now it	adsmuk
now it's	dj
now know	atdegejbkeretkub
now let	nl
now lives	acbm
now lost	adbm
now make	jj
now my	aojc
now neither	aiki
now on	djkcmqniqeuj
now one	aj
now or	acqm
now put	al
now read	aicl
now reread	aiie
now say	aj
now see	abjmrk
now settled	am
now so	ackjtl
now take	aj
now taken	adjk
now than	arqe
now that	aqcXdeeehiicjlkiqcrjtOva
now the	acdjkq
now there	jl
now they	ji
now this	aYkpmi
now to	aihkoe
now told	ao
now what	abdkmioluc
now where	aj
now why	bj
now with	ao
now writing	dj
now written	aeop
now you	acjj
nowhere	aXbecueogbheiikendqlteud
nowhere ,	rl
nowhere in	cn
nowhere near	al
nowhere without	il
nowicki	aj
nuala	awbboetc
nuala ,	aote
nuisance	diecmvoeteub
nuisance ,	dimi
nuisance .	ajedmlue
number	albQcddqemfdhViXjTlnmVn3oUqRriseta
number #	an
number ,	dlnl
number .	acbedcgmhbmdnroeqerntjudvb
number and	aWelnn
number at	aXeknl
number for	ak
number four	aadp
number has	el
number if	ackl
number is	apcidd
number my	acdq
number of	akbedktdvp
number on	almdnk
number one	aeul
number the	aptd
number three	acdikk
number when	ajne
numbered	bilk
numbered them	lk
numbers	aobidaeegqiejkkbmaobqctSucvi
numbers ,	jm
numbers .	acbmgmte
numbers ?	aj
numbers and	aj
numbers are	rn
numbers by	gj
numbers i	aehj
numbers in	bi
numbers were	akbe
nunn	ak
nurse	ckjjkZrj
nurse on	amkb
nurse this	hj
nursery	adbeclgdjcolqireti
nursery has	ajkdqj
nurses	abbojp
nurses had	bk
nurses have	aajq
nursing	amol
nwosu	al
nwosu </s>	al
ní	ak
o	adio
o wise	abim
o'clock	dekdqq
o'clock on	al
o'clock or	aeqk
oak	ao
oakes	ak
oakes </s>	ak
obinna	aj
obiora	ai
obiora </s>	ai
object	vn
object .	ak
objected	aeej
objection	cudele
objection .	aj
objection to	aj
objections	clrj
objections ,	rj
obligation	oj
obligation to	oj
obliged	aiedfrhcoctiub
obliged if	aXeefrqi
obliged to	aqheodtjue
oboe	ai
oboe .	ti
observation	akbdcegjhdtl
observation that	aibdgjhdtl
observe	cltj
observe closely	aetj
observe that	cj
observed	ak
observing	bj
observing that	bj
obstacle	ek
obvious	akbicbgchlodtdvl
obvious choice	ajbagehm
obvious that	bm
obviously	aTbiclgbiejenlourZ
obviously ,	ai
obviously know	oj
obviously my	om
occasion	adomrk
occasions	aYdtok
occasions ,	dn
occasions .	aZdnok
occur	abbjhmjdmj
occur to	adbjhm
occurred	cdrm
occurred to	cerm
october	aqdehljZqb
october ,	uj
october .	asqe
october is	ki
odd	aibmcohYjeneocqjrZtavm
odd .	qlvi
odd number	ajhe
odd that	aZbmci
odd thing	cn
oddly	aebjco
oddly enough	bk
odds	awvV
odds to	ai
odette	anvc
odile	akhj
oduya	ajdiline
oduya ,	aj
oduya and	aedilj
of	aebeccfngajkkeldmondrisdtjve
of "	vl
of #	aqgjtevk
of ,	ai
of -	done
of .	abbegcidkomeoerbtiujvk
of :	ak
of ?	mi
of a	aabXejgeidjekimmnUqVrrsdtoud
of accounts	rj
of acquisitions	nj
of acting	hi
of address	ackn
of advice	ak
of all	albaccedheinlemoobqerctauj
of an	aWbldlhejolemiocrctmui
of answer	aejjri
of any	alfdhilj
of anyone	am
of anything	edgjrk
of applicants	aj
of applications	fltj
of applying	aYhkmltk
of april	alhdtl
of arithmetic	aeri
of art	ii
of as	ai
of asking	heijjdojtj
of at	aabepr
of auditions	ak
of august	ajojqd
of bad	mn
of bed	jk
of bees	mj
of being	aagnhlik
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
of colour	tl
of comments	hk
of confidence	ai
of corrections	am
of courage	aitk
of course	aZbXcjdifegdhiiZkklenioxqZrcsltcucve
of courtesy	noue
of covering	amjc
of culture	akni
of curiosity	ajrk
of date	beceps
of decision	rj
of department	alcmgehlnUqk
of disputing	ai
of drama	nk
of duties	ek
of each	leqkum
of editors	adgl
of edits	acbn
of eleven	ci
of entering	hi
of europe	ictl
of even	fj
of every	aili
of everyone	akhbjnte
of everything	aaedgiuw
of experience	abontj
of eyes	cjni
of fact	cigi
of family	jl
of farming	germ
of february	ai
of feedback	aileodttvd
of fieldwork	bj
of first	adon
of five	cjheti
of focus	ajck
of following	rk
of founders	aeuj
of four	bihmrjte
of fourteen	abcjrl
of free	adhdqlul
of full	amne
of geniuses	actl
of getting	abiikjol
of god	aZes
of going	nj
of good	dmgcjjreuk
of growth	fj
of half	abhkrm
of hands	angi
of having	abgkkemprj
of hearing	iiol
of heart	aWeljdqq
of help	gl
of her	aijdnitk
of him	tk
of hiring	tl
of his	narltk
of hospital	akke
of house	rk
of how	aabjjoni
of humour	tk
of indian	acip
of information	aeuk
of interest	amokreteud
of interviews	amtd
of it	addeelfegTiejelamlniqlratluqvY
of its	aibddmeeojtive
of itself	abjmtj
of january	ai
of june	adbjhepnqe
of just	aZdlel
of kindness	akelic
of lab	ti
of last	acdlekij
of leave	jl
of lettings	ilke
of lines	dk
of looking	adbjhi
of love	ak
of loyalty	adhiok
of luck	okretk
of making	jo
of may	adqr
of me	ambmcbdberhViXjnkVldmqnYqesetRvb
of meeting	fk
of midwifery	aiglkc
of mind	aeiiuj
of mine	arbZdeedgbhUjckemknpqmrctcuk
of money	ajri
of mood	tk
of music	aeijti
of my	bmcddoeSfngnhsiejdkdlqmjnYoPpdrTsZuPvc
of myself	aZfr
of next	em
of night	anpe
of nine	akkmodte
of ninety	aj
of no	aoceedhlkime
of notes	ajbehm
of nothing	am
of november	aj
of old	ajblte
of one	adeigiqermtc
of one's	acgl
of only	aegnhe
of opening	acmkti
of order	ajbeheol
of other	aedi
of our	aebjcaedfjgZhmilkjmbocrbtivd
of ours	bjhcjenjrm
of paper	ji
of past	tj
of people	behdijmmonrXuc
of person	aZjomeoiri
of poems	am
of post	adlnqetj
of practice	am
of praise	ak
of prose	ik
of public	gj
of publishing	ak
of putting	ck
of questions	rcul
of rain	amte
of reader	aXgprkte
of reading	am
of real	ij
of regret	aXglmm
of reply	abdm
of requests	aYlr
of respect	aeml
of rice	adkm
of risk	tk
of rosenthal	aihi
of rubbish	rk
of running	ak
of sales	bdglti
of saturdays	hm
of saying	aiej
of school	glkkne
of scope	clte
of section	adcnhj
of service	ai
of seven	kk
of several	aj
of site	ck
of six	aeqm
of sixty	ciek
of some	adomui
of somebody	nj
of somebody's	ej
of someone	in
of someone's	acto
of something	addkjn
of starting	adhm
of story	aackhk
of such	iiteuk
of talent	idnerl
of taste	abomrdtl
of tea	am
of teacher	elre
of telling	qi
of ten	rk
of tenors	aecote
of term	an
of test	aj
of thanks	gm
of that	aXbmcWdeeniYjokroYqcrjtXvi
of the	aibkcZdmekfaiRjZljminbobqcrdsdtXusvn
of their	angi
of theirs	ajgk
of them	abcvdnenglhPiijjkTljmXnioMqlrbsluT
of these	awbeeegehaidjokilimcnioWqerbtU
of thing	aZgehlrkum
of things	aehp
of thirteen	ci
of thirty	aXgjhmjk
of this	aibYcTdbeYhiiWjkklldnmqnrOun
of those	djekgbjjomtaue
of thought	olte
of three	apbdcmdegekbtk
of thursday	djqmub
of time	aovi
of town	ok
of trials	uj
of trouble	aindol
of trust	ai
of tuesday	dl
of twenty	al
of twins	ki
of two	clgehcjm
of typography	rk
of us	bmcXdSeRfagkhViljskaldmanUotqnsitdudvW
of use	ajokri
of vat	sl
of votes	ajhe
of waiting	abqm
of water	al
of what	aebYcldcfigthajXklmirbve
of when	ui
of which	aXfmklljmiodtduj
of who	acol
of whoever	aYgllinirj
of whom	anbccigehbjikkneoctlue
of why	aehkuj
of winning	cj
of words	li
of work	aebeceelfegajmmirksmtcudvd
of working	fk
of year	accm
of years	un
of you	aobpcOeQfagOhHiYjlkblemenYooqXrvtqvO
of your	acbXcWfthkinlcnuodpXqarisbtO
of yours	biedhdjjrl
of yourself	aiilmeri
off	becedPeagjikjXkslYoerusbtjuPvj
off ,	ekgehijeljocqdrbto
off -	gi
off .	akbjecgchojakbncodqdrr
off ?	arle
off accepting	qi
off after	al
off and	aUejokrq
off as	gnoe
off at	kj
off by	am
off for	gijk
off in	ki
off me	bi
off my	acbijirn
off now	al
off on	aTdekrnt
off our	kl
off the	bZckddeehbjjknldqjtc
off their	aeom
off this	aokd
off till	adql
off to	ajbeiljekcniretl
off tomorrow	ajqd
off topic	bj
off until	qj
off when	bi
off with	ai
off your	aieaqdro
offcuts	ai
offend	acmm
offended	cegj
offer	akbdddeQfchyiajYlbnZokqxtPuXvW
offer ,	aebkcihkjeoeqi
offer .	ebgjjekloote
offer a	ri
offer at	ji
offer from	anbeglhcqi
offer is	aecl
offer letter	aYhp
offer me	aXhrqk
offer of	aphcqk
offer on	ai
offer stands	aahlqi
offer to	abdiheolrm
offered	bpcnfigehiicjckZlYnprZsjtUuavb
offered ,	amddndqj
offered .	adon
offered a	fkhi
offered in	addm
offered me	bkgihbnl
offered something	abhp
offered tea	adbmhi
offered the	aacksj
offered to	bjckejhbkenpobretd
offering	adgkljmerl
offering me	heljmerl
offers	aYgoidjqqire
offers ,	adgiqk
offers .	aagq
offers while	jl
office	akbYcOdmfcgahTjakdlkmYnnodpnqlrktpudvT
office !	ai
office ,	adbegahjjdljojqcrqtcuk
office .	aibbicjioiplqiritauX
office ?	ainc
office about	aj
office and	aXdpiluj
office as	ainj
office asked	aoncqe
office be	aetk
office completely	adnn
office does	qj
office down	jj
office each	acqn
office every	qoue
office for	nitm
office gave	aenl
office had	ai
office has	adbejepmqiretjui
office i	aegm
office in	nn
office is	neup
office mate	actm
office next	tj
office of	ri
office on	aceljk
office says	ui
office tells	ni
office that	amhdrdtm
office the	adbk
office to	bldn
office told	al
office was	aWbeiknmrjul
office were	il
office when	ackm
office where	tk
office will	amgijbojue
office with	amneqi
officer	aXbcciliqetluv
officer ,	aj
officer and	adndun
officer for	tm
officer lives	aeuk
officer role	ai
officer's	qi
officers	aj
offices	hm
offices and	achm
officials	nl
often	bZcTecg1hSinjakcnmojqcrQ
often ,	abiitn
often .	ajgemj
often a	abgjnl
often asked	abnjuk
often get	aqgcijre
often go	ak
often hear	abgkni
often say	giik
often that	gshere
ogunleye	ak
ogunleye </s>	ak
oh	aZceddgdiijemerctwvi
oh ,	aeodtpvi
oh brilliant	adtn
oh great	tk
oh no	tk
oh well	apoktb
oh wow	ii
oil	an
ok	aVeelnoqtdvw
ok ,	vk
ok to	adlk
okafor	al
okafor -	ak
okay	aoceeZjdokvt
okay ,	vk
okay .	alceeeok
okay if	aiee
okay to	vi
okonjo	gj
okonjo ,	gj
okoro	mk
oksana	am
ola	aj
old	aobkccdihbiZjkkZlXmYnlonqZscudve
old ,	ak
old -	acomrdtnve
old .	alce
old address	apdd
old asked	aetm
old boss	begkjd
old club	acbm
old college	abgn
old desk	acom
old filing	aj
old firm	gk
old friend	benm
old friends	aWbkdoniokue
old goat	adjern
old head	aecn
old hoofer	elvc
old invoices	aeuj
old ladies	aekk
old lady	ai
old library	aj
old man	eijord
old man's	adjn
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
old school	ai
old site	abum
old snob	rn
old students	adbl
old supervisor	aabmjl
old surname	ai
old took	rm
old woman's	aejk
older	beckiejllj
older ones	ji
older people	jk
oldest	ajgeoj
oldest applicant	oj
olds	aerp
olds and	acrl
olivier	ai
ollerenshaw	am
olu	ai
olufemi	bj
olufemi ,	bj
olumide	ai
omar	ai
ombudsman	aXnmur
ombudsman ,	nj
ombudsman would	um
on	bcddeqfiibjilbmdnqqerYsotjucve
on #	ajomqc
on (	adpmve
on ,	aibccedkebgdhjokqbrdtcuivj
on -	akoi
on .	aYbkdbgYiskelbmonprXtYui
on ;	aahllj
on ?	aidkla
on a	ajbcdsfehmjjlYmXnToeqbrkscuZ
on accessibility	aitm
on after	um
on all	aWcihellokql
on an	aiqi
on analytics	aeci
on and	aceciiliql
on another	ni
on any	abethe
on april	aetl
on as	awoeud
on asking	aedj
on at	ak
on balance	cdtm
on bees	aitm
on before	adgljk
on behalf	am
on being	oi
on both	abdjkiql
on bread	cj
on buying	ak
on by	gmjl
on camera	ak
on chapter	aeck
on checking	al
on choosing	al
on christmas	aejo
on churn	ci
on conflict	aici
on cost	lk
on covering	aZor
on credit	adhj
on decisions	nk
on deserts	ti
on dialysis	ki
on doing	nboeqkup
on drainage	bk
on each	li
on earth	aaglil
on either	ai
on every	acbccvedgdhbjbkkqdtduq
on exactly	cj
on facebook	oi
on file	bkdjfkhdoeqdrkudvd
on finding	aebkrdto
on first	aedmteul
on floods	cm
on for	elgnjmletb
on four	aegmok
on friday	aibicdeahckoleocqjtd
on fridays	blkiqdtj
on getting	hk
on github	bi
on glassdoor	un
on good	aeul
on grant	adpl
on half	abeo
on her	aibkjbklte
on hiring	tjui
on his	adjmrk
on holiday	tl
on hoping	adejjk
on hotel	ck
on how	aXeklenmuovi
on in	aZjnop
on instagram	adol
on is	ak
on it	ajbccVdVesiokXnaonqjtYuR
on its	aqbZcjgivd
on last	ance
on leave	ok
on lichens	akoe
on linkedin	aediui
on managing	aetk
on market	ck
on marlow	hi
on me	aablcddbjnkjlcmloiqcretbuj
on meeting	rj
on mill	aeqk
on monday	aiblccekgdhZjakplbocqmtaubve
on mondays	dl
on more	cn
on moss	aj
on my	abbacXdjevfogaiSjdkOoYpeqlrnsatoul
on new	tj
on next	aZun
on night	ai
on nights	celjsm
on nothing	apedme
on nursing	aeom
on one	aqbZeioerjse
on open	ai
on opening	an
on our	ambccZgmhalknZoispuWvc
on page	amcldahdkeldmpqercsjtXuevb
on pages	adck
on paper	ciditl
on plain	mj
on price	cjelhlqb
on purpose	akbmre
on reading	mk
on recommending	qdul
on reflection	al
on rereading	al
on river	ai
on rural	ai
on safeguarding	rj
on sale	aj
on salt	cj
on sample	ci
on saturday	ceddecgkjikcnpoeqeteuj
on saturdays	bijjqerm
on seeing	aj
on sending	dm
on since	aZjjom
on site	am
on six	cehl
on slide	cj
on so	achl
on social	ak
on some	hk
on somebody	mk
on sourdough	cj
on stage	uj
on such	aiej
on sunday	aibkceeegnhcjYkankqktc
on sundays	njui
on supplying	ok
on sweeping	jm
on tape	alje
on that	akbZelgmhkijjpkXnaoZqbrVte
on the	bocUeWjokildmenlodpcqorksktSvZ
on their	anjdrjtl
on them	aagijjni
on things	jk
on this	adbacndZeXfphnjZkcmeojqtriscuN
on those	aejjui
on three	dnjd
on through	ai
on thursday	aidceihcldnoocqltd
on thursdays	kinluc
on till	ak
on time	adbbddjkqdresxua
on to	ambcdceqgchcjlkellnZodqbtculve
on toast	adkp
on top	aabikl
on track	acgm
on training	aaoo
on tuesday	aqbYcddleigdhkkinmoaqdretZucve
on tuesdays	tk
on turning	ci
on two	akuk
on unit	adtl
on us	akemqd
on using	akoi
on very	ai
on wednesday	adbjdnnoud
on wednesdays	abbnqi
on what	cehijeklqitdui
on where	li
on whether	liui
on which	aWcedihnltqdtauj
on why	aZckdihioi
on with	amcjojte
on without	abbkejgl
on xx	aVpr
on you	aRbedjebheiejikkmdnjoeqnrqud
on your	aebpcZdRerfWgqhjidkklbmkoipbqlrYsjtVuRva
on yours	aZioqj
on zoning	uk
onam	adkk
onam ,	aekl
onboarding	aZbion
onboarding flow	bj
once	abcldoesflgvjWmanOobpdrZsitbudvR
once ,	aldeelgbheikklse
once .	aVdbekgnhbicjjrmsntd
once a	am
once again	aUdsfqmbtj
once and	ceen
once before	ak
once by	ck
once came	ai
once i	apboecgbhbjaodqbrkui
once i'm	gl
once i've	ddlj
once in	gjik
once it	hklk
once let	aj
once met	gl
once more	becodwengVhaibjakclammnboWqkuevY
once my	gehjum
once said	aden
once sent	gk
once somebody	aetk
once someone	adop
once that	anim
once the	abbadegjhpikqdtiue
once they	abniup
once told	aegl
once we	hj
once worked	gk
once you	aVbkcndegehoqi
once you've	ll
once your	apgc
one	bicYdeengchdjnkomdnYolpaqarisnudvR
one ,	andkgRijkjlqneoZqZsitRudve
one -	andeebqiuo
one .	bkcqddeUfbgehciXkamlojqdrjtiuk
one :	dive
one ;	akej
one ?	ajlcvi
one a	ai
one about	aybddbqj
one above	ai
one after	aYejlltk
one afternoon	ajgehdin
one and	ceeegchekplkrjte
one appeal	dj
one apply	aeoo
one as	aYhp
one asked	bn
one asks	adekoj
one at	amcneejcoete
one bad	accm
one batch	bj
one be	ai
one before	bddmgcjekelimmqe
one below	dj
one beneath	aekl
one bit	ri
one by	aicreeojqdtb
one call	aaniuo
one came	ai
one can	aWcngdheiimiok
one can't	ajgkri
one chance	aeem
one closes	ak
one comes	gekm
one coming	am
one comma	aoce
one contract	kk
one copy	abtn
one could	cngchcretrue
one day	aYbYcddXeaheidkVldmnncoupkqXtkuq
one does	abbmeegjhlijjdkkneqeriuZ
one doesn't	adhirmte
one door	aXfygeqe
one drew	jk
one either	aYos
one else	aahiio
one email	aZjmnm
one entry	hk
one error	ai
one evening	rm
one every	ul
one expects	hi
one explaining	aeul
one feels	ajipmeoete
one finger	aekl
one folder	uj
one for	aijetl
one forgets	adrk
one from	dleihejjocul
one gets	aaheknok
one go	tj
one goes	aeul
one good	gkkj
one had	bkijmd
one hand	aYgs
one has	aZbccikmonrltY
one he	aegn
one hears	gjil
one human	addk
one i	akcdkkoaro
one i'd	askc
one i've	ajeniere
one in	bmcZeYgnhZjmkeoYqdrpub
one is	bacddredgchlidjdkeldmdneqcrltmud
one job	amod
one l	ajtk
one last	aeddergejdlm
one learns	okretj
one letter	aj
one like	ml
one line	anbdceebhajomdoerdtm
one long	kk
one look	aabirn
one looks	adml
one may	tl
one meeting	ei
one member	aebl
one minute	aXbncimkqj
one month	tl
one more	aRbdcYdreugWhlidkblkmpneoSqsrWteub
one morning	ejme
one mother	deem
one mr	aebl
one must	al
one my	il
one never	acup
one next	aedj
one not	aabq
one number	aqdc
one o'clock	bi
one of	adbueNfbgWhmiLjqkYlemYnjosqprbsltUucvi
one on	anbbciecgnhcimjclemlocrdtb
one opens	acfq
one other	ar
one out	alki
one page	albbccklodtj
one panel	aetk
one paragraph	adrn
one part	ai
one person	acbicZdegeiijmkpmeocrbsntcva
one phone	acup
one piece	bl
one place	ajsi
one poem	aaeo
one question	awccdSlovb
one quick	akve
one reader	aeil
one reads	aaimkj
one request	ej
one roof	ai
one room	aYjlkq
one sees	ijrm
one seldom	ii
one send	amld
one sending	aeul
one sentence	tm
one side	adslui
one signature	qi
one sitting	ck
one small	akcWeogchdlqqirdteuZvd
one so	ai
one song	ej
one sounds	ai
one star	ieqdut
one suit	ki
one takes	giij
one tenth	ak
one that	aebecjdjguidjakWmenaodqmrYtWvj
one the	abbcdlgrhd
one thing	a1badXeUgbhdidkjlcojqerdsktiuevc
one till	qj
one time	aegl
one to	akbdccdeeaibkZmkneooqircsitevi
one too	lirk
one tries	gj
one was	hjjmmkretd
one way	aUcqnjtj
one we	jk
one week	aaekhcjiqo
one weekend	rk
one when	aYbndl
one where	akcj
one who	aecZgaijjjmeolqmtauj
one will	ak
one winter	ki
one with	arbbgahlidjdolrc
one without	hjti
one woman	acen
one wonders	bk
one word	ambaceepheiXjjkdrcslue
one would	aZbigchmicodrouj
one year	aj
one years	aisi
one you	adcjdmejgbhimlobrbtb
one your	ci
one's	aZbccdguhoobrbtlubvc
one's own	abhm
one's rather	al
ones	aicRdteiglhcikkaqbtbuTvi
ones ,	aord
ones .	amgejckemirl
ones are	am
ones ask	ji
ones at	im
ones i	aZdigiol
ones in	aZgiijjjol
ones on	al
ones that	dl
ones to	abjltl
ones were	acrm
ones who	aibehijekinj
ones you	emgi
oneself	aeil
online	aideheieliqerktjui
online ,	aWlknktkui
online .	aj
online course	ai
online interview	rl
only	aabmcbdVewfYgchYiojiknlYmYnlotpVrkteuQvZ
only ,	aobj
only .	alhj
only :	sm
only a	ajbccbeXhbisjdkemerp
only add	ajccgl
only admire	aicerl
only after	acbjmi
only agree	aj
only all	adbk
only an	aj
only applicant	hl
only as	klql
only ask	cmddebkellmlqi
only asked	ne
only at	ej
only be	abijtk
only because	aqccdkglidjZneoatj
only been	achnkenl
only bid	gl
only club	ek
only confirms	ij
only copies	si
only don't	aden
only dream	aagjjm
only ever	ajgeol
only fair	abgehoiejdnmun
only five	clie
only for	ambkceddhejkncodqeulve
only four	aetl
only good	qi
only got	akui
only had	berltk
only half	aooc
only has	hi
only have	biceekrite
only hope	aYjokkmmojte
only if	aocrdeed
only imagine	aqedmjra
only in	bdcdecknolqe
only interviewed	bl
only just	al
only last	ckdcjm
only learned	aYbjtn
only leaves	lj
only let	adeo
only like	dieeidjk
only live	al
only local	hj
only look	ej
only lost	aZtn
only make	qm
only me	oi
only mention	cidkjaop
only more	al
only my	aYdkelgekcos
only myself	om
only need	etqZ
only needs	aZnjqs
only now	apde
only observe	cj
only on	cjjjrk
only once	bi
only one	aiblcjdbelgnhiidkcldmbnZoOsctbvn
only ones	ijjeki
only our	ai
only packed	rk
only panel	ambd
only passing	nj
only person	aabjgjik
only place	adkk
only point	cl
only prayer	emje
only promise	abqm
only question	ajbctn
only reason	ilje
only reasonable	aahp
only remains	aeql
only repeat	accjdl
only rewrote	abojtn
only right	hn
only saw	ar
only say	adbbemgjjnoi
only sent	adherr
only so	anbecegikloeqd
only someone	imre
only sorry	akme
only spent	adol
only suppose	aedconritk
only takes	qj
only tell	uk
only ten	aj
only thanks	aj
only that	acbaekhiidkmllnmoXrjtd
only the	adhYjalcnjosqZrntW
only thing	cigdhcicjkqircsm
only think	aTbockrk
only this	ei
only three	ao
only to	aqcnekgehbjdkclcmonboZ
only took	on
only turned	abjdoq
only two	ambmcegjhdkdoete
only until	kj
only waiting	abhm
only want	eksi
only wanted	octn
only way	hckp
only when	aebjkk
only while	adbl
only wish	jllj
only wonder	ak
only work	nl
only yesterday	abgjil
only you	ajedijjeqi
only your	aXjkkjqj
onsite	aebl
onwards	akve
oonagh	ak
op	adkm
op ,	ackm
open	apcbdiejfkgVhaiclcpeqmresdtmuZvS
open ,	aYbndqellktbud
open -	ak
open .	aScjeYhdiajmkiniqmtm
open ?	dolevd
open a	abhl
open about	ak
open again	anue
open call	aljmtkuZ
open day	awdmjekeqbuc
open evening	an
open in	aeqjul
open it	adekolqe
open on	ambddeqjti
open the	aXklrltj
open to	apdaeagehblbniokunvY
open until	ai
opened	aRbwcWgViilenjonqbrYsetlue
opened ,	abomuk
opened .	aYbmdnodtkue
opened a	ak
opened before	adbiel
opened it	adhjoj
opened my	aYblmjtk
opened only	adon
opened our	keni
opened the	bjcejkoetj
opened your	kl
opening	dZebfegYhlklmincrjtkuYvZ
opening ,	degdhljeojrm
opening .	au
opening ?	li
opening a	ti
opening hours	ak
opening it	aemk
opening night	adjkql
opening on	hkjj
opening paragraph	bi
opening the	aTjekqto
opens	aicedVeafugjhSkblendqltiuT
opens ,	aefmqk
opens .	aafrgehcomud
opens again	degm
opens every	ij
opens in	heql
opens its	tk
opens on	ai
opens the	adjltk
opens up	aegk
opens with	bl
operation	aWjkkovi
operation .	adjl
opinion	acbZddecjeocqdryui
opinion ,	adrk
opinion .	aeui
opinion counts	hj
opinion of	akceicnerouj
opinion on	airm
opinion that	ck
opinions	gj
opportunities	aefk
opportunities that	fj
opportunity	aSf1hcojqltbue
opportunity ,	aefl
opportunity .	acflqm
opportunity arise	fj
opportunity to	aafq
opposite	acbecvgehe
opposite of	aecm
opposite view	accn
option	vr
option ,	hi
optional	abrm
or	aebUcBdiemfjgaiPjNkSmipaqwrbsZteuwvz
or ,	aedk
or a	dbexlcoerdtmueva
or about	acdj
or after	aeon
or another	aZglnj
or any	aidcmm
or anything	acol
or as	adekij
or at	aedeechklomiqask
or behind	ej
or by	di
or did	aenj
or do	eerkvk
or does	an
or equivalent	ai
or five	aclk
or for	aerl
or friday	ai
or i	adedhakdnequuo
or i'll	aTebqput
or if	lj
or in	ek
or is	aoeYlbqerktmva
or just	djlj
or later	qk
or less	hvre
or lose	aYeeqv
or madam	fk
or must	ai
or my	aZdkqkun
or no	ardjebhdonqa
or not	avdoeZmenioeqauc
or nothing	aoeb
or of	aVonritlue
or on	emqb
or only	am
or rather	ln
or shall	dieenk
or should	amlcnk
or shred	ai
or so	acdlhi
or something	vk
or the	adbicbgehejmlmnZoirasitauovV
or three	aelm
or to	aelj
or tomorrow	ekqb
or two	eZhpnlqarj
or very	rj
or was	dieeritqvb
or we	aYcmqk
or what	alecklmc
or whatever	ei
or whether	ekqk
or will	eenjqi
or without	qque
or would	apld
or you	mkqk
or your	ejrdum
orchard	an
orchestra	aVgbkkoerv
orchestra ,	hi
orchestra for	ai
orchestra prefers	aern
orchestra was	aXrq
order	bicmdjeciejZkiljmcncodqardtXuj
order ,	aeup
order .	bmclfihekilmmeoX
order all	uj
order by	kj
order i	acdm
order in	ck
order to	hn
ordered	aibcgehqjbkdqoud
ordered ,	ajqj
ordered the	aahrjeqk
ordering	aj
orders	hkui
ordinary	becehvijjcoetc
ordinary way	al
org	gjhkve
organ	aeicjenqqk
organ ,	nj
organ blower	hj
organ post	qk
organisation	acijootd
organised	aihkmmrc
organised woman	aemm
organisers	aegm
organist	mi
organist too	mi
original	aXhkikrdtovq
original key	hl
originals	aj
orla	ai
orlaith	ai
ornaments	lj
other	aabpcbdjekfTguhaijjnkWlimXnFolpaqtrTsWteuX
other ,	ak
other .	aVklqjtp
other agency	bjgn
other applicant	accnjk
other applicants	aooe
other application	adem
other at	al
other avenues	uk
other bidder	bk
other bidders	aZuq
other candidate	aeemgjod
other candidates	gmhimjob
other classes	gk
other client	adil
other clients	adim
other couple	aebohjijjekd
other courses	amhi
other curator	gdim
other editors	akik
other end	ajjj
other firm	aiemieoeqi
other firms	abgqqd
other flat	akjj
other flats	hj
other four	dmgevd
other galleries	clqi
other gallery	qo
other gigs	ok
other girl	gj
other hospitals	akhjje
other houses	gmqj
other institutions	ai
other job	li
other journals	akgdqn
other judge	lj
other labels	jk
other landlord	aoqc
other landlords	ol
other members	aeqk
other money	hl
other nineteen	uk
other offer	akqm
other offers	adgbidjrqk
other one	aTbickeigdkmodqirk
other pastry	aigkid
other people	algdojrctk
other people's	acijkj
other place	qiui
other plans	aagljj
other publisher	aedmlc
other quote	ciel
other reasons	aebm
other school	aqhcjbokqi
other schools	ckqk
other shop	jl
other side	anbj
other speaker	bl
other sponsors	ui
other tenants	aegeomqiuk
other tenderers	ai
other tenors	gj
other than	adbmcneigdhd
other thing	aaknqi
other things	aYdioirmte
other this	km
other three	addlhnue
other through	al
other two	bccZdigchkjjlktl
other vacancy	aell
other way	adekgjhejmoduj
other words	dk
other work	am
other yard	bm
others	acbXccdSemgvhdiyjinTolrcsetOuave
others ,	geom
others .	aebkcehpijoeqdretd
others are	adgiliqjrj
others at	aejl
others do	apqe
others had	ai
others have	adengj
others in	aj
others it	adjm
others my	gl
others on	aibdioul
others read	aeil
others succeed	oj
others waiting	ii
others were	giklod
others who	amcineokve
others would	mk
others yet	qk
otherwise	akbdcledidjkmenjobqrratauYvd
otherwise ,	amoc
otherwise .	aRcqeihijlqj
otherwise have	oi
otherwise i'll	am
otieno	al
otieno </s>	ak
otter	ak
ottilie	ak
ottoline	aj
ought	acbVddeZfehvikjUkZlimpocqarltcue
ought never	mpoere
ought to	acbWddeahwiljVkZliqarntd
ounce	elie
ounce of	elie
our	albwcddOeWfegThqiYjsknnjoPpZqarLsmtWusvC
our abstract	tm
our accounts	ai
our application	kj
our baby	kl
our bakery	hi
our band	al
our batch's	ui
our best	abfmim
our bid	hjleol
our board	ajqj
our branch	aZgium
our budget	adtm
our call	aacldkuk
our chat	aahemlqiuk
our choir	al
our club	adnl
our college	iemmnduk
our complaints	abcm
our conversation	an
our correspondence	aeum
our councillor	acno
our dark	ii
our daughter	jl
our daughter's	aejk
our deck	sl
our driver	ai
our end	abhm
our family	hk
our fee	cl
our field	om
our figure	bj
our figures	aegj
our firm	hiiijjke
our firms	al
our first	ajgekm
our form	bj
our fourteen	alkd
our garden	aebn
our group	adhk
our hall	ai
our hopes	jk
our house	aZglkn
our internet	kk
our interview	acijtluj
our joiners	qj
our kind	adhm
our kitchen	hijk
our lab	aebl
our last	gjhekcnmuc
our lease	hj
our letters	aWnjqkul
our little	aeqj
our lives	oi
our loan	heul
our logo	aehk
our meeting	abqn
our members	qiun
our method	bjci
our milk	ki
our mistake	ak
our mp	nj
our name	aagn
our names	aibi
our new	al
our next	ak
our numbers	bi
our office	aj
our one	adjn
our only	adkk
our own	a0bYcehdjeud
our page	aj
our parish	al
our paths	akflue
our pitch	aYbt
our place	kj
our points	al
our portfolio	ui
our present	ai
our president	ai
our price	bicienue
our prices	bi
our pricing	adbm
our quotation	jerl
our quote	mi
our reeds	hk
our relationship	adhjui
our residents	aejeul
our school	aeuj
our sculpture	rk
our sealed	bj
our second	ji
our seed	ackl
our sheet	hk
our shoes	ek
our shop	aYhmkm
our show	jj
our side	aeblhjoeqisl
our site	li
our size	al
our small	ai
our solicitors	acul
our stall	abjo
our standing	aehm
our street	aj
our studio	tm
our submission	acsl
our table	jlnkte
our talk	aWbkinuk
our team	akbioe
our tender	adrltk
our thanks	an
our third	ak
our town	aj
our trade	aj
our treasurer	aq
our trust	jl
our trustees	li
our turn	aXbehu
our twenty	aiiejl
our uniforms	uj
our unit	aebk
our village	adgm
our volunteers	ji
our walk	acnm
our ward	adbjnk
our way	aclkui
our wedding	adjk
our whole	acjmmkui
our work	ai
our workshop	admm
our youngest	km
ours	brcodbgPhxiRjdmbnjoTqetRudve
ours ,	bucbgcjdnioerdtd
ours .	ajhjicjerpue
ours and	ci
ours by	hj
ours could	ai
ours for	adnm
ours had	aablci
ours has	aj
ours in	hk
ours is	ap
ours to	aahljl
ours was	aqbbhekj
ours would	cl
ourselves	atikocub
ourselves ,	ik
out	bZcpfsgohTiVjckmlVmbpYresOtluivk
out ,	aibtdYgVhXmeoTqWrmtj
out .	aYbYeVgqhkjjkemloeqetmum
out ?	al
out a	ajekkjqe
out about	kdneojuk
out again	al
out ahead	aici
out all	adem
out and	anfigejnkerete
out as	aebn
out at	aYbjgehitp
out before	aj
out by	aUhlkjqjtj
out first	ej
out for	arjcndrdta
out from	aXou
out here	aadjniui
out i	al
out in	akbXcagrjZretYul
out loud	jimi
out my	beckekli
out not	acdkoi
out of	acdWeZfjgphRiWjlkrleomqYrmtUua
out on	albacedcglhejdneqltlve
out over	aini
out ten	akge
out that	akcl
out the	aacmdlgZhcjaleoaqstZudvn
out there	amobretm
out this	nk
out to	aUcaedfpgdhnjUmcnbooqdrktruX
out tomorrow	qi
out was	adrn
out well	an
out what	aeckdleekeqktevi
out when	aj
out why	ci
out with	aiejqeun
out your	in
outbid	ak
outbid by	ak
outcome	aobmcsdcfegZhkjbkcmioZqdtbubvY
outcome .	ajcrfXhkjemjudvb
outcome and	aj
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
outlive	acgl
outlive us	acgl
outside	aecodcetfmidkclenWrVtYva
outside .	aj
outside ?	aaem
outside is	hj
outside of	aj
outside on	aeel
outside take	aicm
outside the	ajbceifngihdrYtdui
outside your	aSbkcjqo
outstanding	aaipqktj
outstanding and	aaiq
outstanding is	qk
oven	kj
ovens	ij
ovens ,	ak
ovens at	ik
over	aabecedTeafagsijkHmtnnolpdresUuove
over ,	adcmdegchimlqjue
over -	ak
over .	abcdeigdhijdndooqXrdtduxva
over ?	jlve
over a	abedgqiljikdqerbtm
over and	ek
over at	gjvj
over breakfast	alje
over dinner	gkkinjue
over fifty	aebscb
over for	mi
over in	al
over it	albiedgbhdkeminaontiub
over lunch	ni
over me	aZgkrktk
over my	bdccdegbhdiqjalordti
over on	al
over once	qj
over one	aiul
over our	ml
over supper	abgmuk
over that	acmm
over the	arbTcSdigkhjjdkYnloZqkrjsetTuWvo
over there	aSolqirltnvd
over this	jk
over to	beckhi
over too	qi
over what	jinmrd
over when	ek
over whether	ml
over with	amqi
over your	accqjkmenj
overdraft	aakq
overlap	ak
overlap with	ak
overlook	aWmuoetcul
overlook that	acmrtd
overlook the	aarjul
overlooked	ccdiql
overlooked .	cdgiql
overqualified	aabdcxgphejekemdneoWrctpve
overqualified "	akcj
overqualified ,	aZgnodtn
overqualified by	tm
overqualified is	cm
overqualified was	ak
overran	achjmm
overrule	abnn
oversight	uk
oversubscribed	gk
overtime	bmde
overtime .	bmde
overturned	cj
owe	bbedgZhyiZjekmmioarYtcue
owe .	kl
owe each	mi
owe her	ai
owe me	aabdebgehzmdni
owe you	ajielj
owed	hukc
owed .	hj
owen	al
owes	aigenm
owes me	nm
own	aibscnepfXgchikalYmYompeqUrUsatevX
own ,	dmjdti
own .	adhujcoltb
own account	ak
own and	al
own application	hk
own blog	ci
own board	ciol
own brother	alek
own children	acejjo
own choice	ij
own cost	aj
own cousin	bj
own cover	ak
own dean	hine
own decision	adnj
own department	ak
own deputy	gk
own desk	hj
own doing	aj
own equipment	abdm
own family	adilki
own fault	akbbceon
own figures	gk
own file	uk
own former	ti
own guidance	cl
own head	begn
own idea	adbl
own kitchen	bjrj
own lab	bi
own letter	ai
own mam	jk
own mind	hiil
own mother	aj
own name	dltj
own notes	aibeclde
own one	aetluj
own pace	oi
own people	ajbelk
own pocket	abhijl
own rules	nl
own student	abrn
own students	aj
own team	getm
own to	mn
own trumpet	glod
own two	ackl
own up	bj
own view	nm
own voice	abdkek
own way	aajeontm
own website	ajgi
owned	adtl
owned a	adtl
owner	aebbejgchYikjalinwodrdub
owner .	abilnk
owner knows	nk
owner of	nl
owner says	ak
owner we'd	ej
owner whether	ni
owner's	aYbijenwqe
owner's manner	bj
oxford	aWgvje
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
pace	aecl
pace "	ti
pace is	cj
pacing	aitj
pacing drags	ai
pack	airntb
pack of	aerotc
package	dj
packed	aWeljqkeqnrj
packed ,	aajkqk
packed her	aejk
packed in	aeej
packed the	rk
packet	aYckrm
packet .	aeck
padraig	am
page	albicrdDelfcgUhWjLkalamjnVoapcqRsbtkurv2
page #	mjojvc
page ,	anbacWddgeiemlneqerbvl
page .	ajcUhdidndoYrmtiukvq
page a	adkl
page before	aeum
page ethics	ok
page for	acuo
page forty	ck
page four	aebmcl
page if	aj
page in	adej
page is	aiuj
page limit	bnue
page nine	ci
page ninety	ai
page numbers	anme
page of	ambkcZoetl
page on	ul
page one	aZbicbijmlodqisktlue
page or	achm
page says	amud
page that	akgk
page three	bdcksmtcuk
page twelve	mi
page two	aZbkctheokrjtcva
page was	cm
page when	anoe
page with	ej
page you	aWcmin
pages	ambjcedRelgRhiiWjbkXminjqYrosmtjuRve
pages #	ck
pages ,	ajbeojrisjtave
pages .	aRbcejhdlmnmolrnsktX
pages ;	tj
pages after	aajm
pages and	attb
pages at	aj
pages because	jerl
pages came	aabn
pages four	bj
pages from	aj
pages in	ai
pages is	odrm
pages nine	abbm
pages of	arbdcdhpoerdtc
pages on	ci
pages so	al
pages that	cejetn
pages was	ak
pages would	aj
pages you	tk
paid	aXbvcidbgXhridlbmcnVqkrjsktiuRvd
paid ,	aj
paid .	aYbihckloltj
paid for	adbngdhsjbkircskta
paid me	rl
paid my	ak
paid the	ajelhbkeleoltd
paid to	adtn
paid you	abbnne
paint	ajengehejomcobteue
paint .	aaemkj
paint again	aZjr
paint the	anoerj
painted	acbcgdhmjoomrd
painted .	abhm
painted the	aejp
painter	abikol
painter .	aaikol
painters	ml
painting	aUbecdhojmsotd
painting needs	aZho
painting that	absp
paintings	ajhjtj
paints	aejp
pair	adbjhdidjdkllirdtk
pair .	abbkkm
pair of	ciidljniretl
pal	abblul
palace	aWgpim
palate	aailrk
palate in	ij
palette	cl
palette .	cl
palm	aj
pancit	aj
panel	biccdUeegiijjylbmpnHocqarisXtrudvL
panel ,	adbcceljmeoerptnul
panel .	bocbglhdickendoipkub
panel ;	jl
panel ?	lbun
panel and	gl
panel asked	ak
panel can	aahlikmlte
panel could	aZqjtl
panel describes	ck
panel deserves	ak
panel did	jj
panel for	fiti
panel found	aabktk
panel gave	aibctj
panel got	ai
panel had	aiomrd
panel has	adcqgk
panel heard	bl
panel i	aegljkqi
panel in	un
panel is	adcjhejori
panel like	ik
panel looked	acbpre
panel looks	aioj
panel members	aecdmn
panel met	dj
panel might	en
panel of	ckgeti
panel on	rjte
panel saw	aecj
panel that	bbcbicjkmktm
panel thought	akdj
panel to	acbecpddtj
panel wanted	ci
panel was	am
panel were	aabcgpinrd
panel who	rj
panel would	alcZhlmetm
panel's	acbldagchpjdlmobretmud
panel's comments	adln
panel's note	ti
panel's notes	acbjhmnj
panel's observation	tm
panels	ccgqhdoerltc
panels .	ai
panels can	gj
panic	aajo
panic attack	aajo
panto	aegi
pantry	ai
paolo	di
paper	bodZeihnickelcmindoPrdsitkulvV
paper ,	aVbccddehkjkkcmjqmsnti
paper .	aZboclgbratm
paper ?	ajdjve
paper and	aekn
paper between	ti
paper for	ai
paper from	aj
paper had	adbkni
paper has	gj
paper i	al
paper in	aebjeo
paper is	ajbcik
paper more	ak
paper on	abberntm
paper to	clrltc
paper was	aebo
paper were	bj
paper will	ui
paper would	hl
paper you	ajgm
papers	abbkdZhqidjZnbtVusva
papers .	hiqi
papers and	hk
papers are	ajgl
papers for	bkhj
papers from	aZokul
papers has	aerm
papers in	ai
papers was	ui
papers were	ul
papers with	uk
papers you	cl
paperwork	aXbrhmobqj
paperwork .	aYbjhn
paragraph	abckgeheldqdrktlui
paragraph .	aXrntduk
paragraph about	al
paragraph as	acbjtk
paragraph beside	ck
paragraph four	ci
paragraph in	addk
paragraphs	aiccgeiitp
paragraphs .	adijti
parcel	asbljdkcnd
parcel ,	aknd
parcel came	bm
parcel with	ai
parcels	kj
parcels ,	kj
pardon	abdcjbkem2
pardon .	mm
pardon for	admo
pardon me	abmm
pardon my	mj
pardon the	ai
pardons	admm
pardons for	admm
parent	acno
parents	bYcddZgZiejckomdnboXqxrbtcuq
parents ,	amjdqk
parents .	amkeljoc
parents and	qj
parents are	aeqm
parents both	hj
parents group	uj
parents have	amqnuc
parents of	um
parents that	alue
parish	albbeegZhljekeniodqirntb
parish asked	hj
parish council	rk
parish hall	nm
parish has	ajqk
parish its	hl
parish magazine	uj
parish newsletter	aerm
park	aebYdihcijjkkdleobqerdtjutve
park ,	aUdjejjjtiui
park .	aYciilun
park at	aeul
park i	gi
park now	ak
park on	am
parked	aebl
parking	aibWdYecgdhajakdlqolqcrntrueva
parking ,	ddlimitn
parking .	alceoetj
parking lot	aj
parking meters	abrn
parking permit	ok
parking space	ak
parking ticket	adrjtj
parking was	om
parks	aehnue
parrot	ajri
parrot .	rj
part	akbncbdjejhcidjbmdnXojpereuZvj
part ,	ceemgeqmuj
part -	amelodvc
part .	aobeoetkvk
part ?	acmj
part about	oi
part and	am
part had	bj
part i	am
part in	abhlkioj
part is	aXclgn
part of	atbVccddecgXiijeobrktmuc
part or	aj
part until	aedn
part was	acoo
part went	aYbiglonte
part where	anoc
part with	ai
part you	acjkoj
particular	amdeienkre
particular .	akck
particular reason	bi
particular the	tk
particularly	betp
particularly the	aj
particularly with	tk
parties	gi
parties afterwards	gi
parties without	aj
partly	uk
partly on	al
partner	bbcedieegXidkclrnktluZ
partner ?	acll
partner by	aeqj
partner came	tj
partner has	aedkqi
partner in	acljnj
partner on	adtl
partner painted	aejk
partner to	ajhind
partner who	ni
partner's	aihkre
partners	acbicjdelinoqmub
partners ,	niqjud
partners and	ck
partners to	aenl
partnership	acrjul
parts	abblcchejeloopreta
parts .	celo
parts of	bmojte
party	ambbgchbieumvk
party ,	jelium
party .	amod
party for	aiheol
party in	ai
party wall	uk
pass	ambXcXdieVfegihSiekblpoaqTrrtlvd
pass ,	oj
pass .	an
pass it	ajline
pass mark	aidi
pass me	aellni
pass my	aeneoerttk
pass on	atmjoetk
pass over	aXgptj
pass the	dmldteuk
pass them	aj
pass this	ailjnkqd
pass to	ll
pass your	am
passed	akbecneZhdicjXkilemenZoktluive
passed ,	ko
passed .	ao
passed in	aZbjtl
passed it	om
passed its	cm
passed my	am
passed on	aqbdneqmreud
passed over	aWcdglhkojtdup
passed the	cm
passed to	rk
passed your	ck
passes	rn
passes for	rj
passes your	adqirk
passing	akbdccdleihciekildmjnnoerctdue
passing ,	ak
passing it	ml
passing on	addmlenl
passing that	gikj
passing the	ajni
passion	aWckfqtk
passion ,	tl
passion for	fl
passionate	aefk
passionate about	fi
passport	aj
password	acum
passwords	ai
past	aWbncjdYgZhkikjakemjnbrnsetiukvi
past .	abbdcmedimmjoeul
past a	aeiljk
past and	ai
past have	algcuk
past it	aj
past midnight	bk
past my	mi
past page	abbltk
past president	aihlte
past six	oj
past the	acbkdegdhkodrl
past your	bkgi
paste	aVtqvi
pasted	di
pastor	ajne
pastries	ai
pastries .	ai
pastry	alcjgoiaoeretd
pastry .	ai
pastry chef	adclgl
pastry on	aigkid
pat	al
patch	ai
patents	aWclgp
patents ,	aacmgj
path	aefivn
path to	adfj
pathetic	aZgjmbrttc
pathetic reply	aermte
paths	alflud
paths cross	amfc
paths may	fj
paths will	fm
patience	alcedneegbheicjemlqktcuc
patience ,	aaliml
patience .	amgeqiri
patience and	addm
patience of	anrd
patience to	am
patience with	aeqi
patient	azbbcZdjecgYhbiYjbkmndobrVtcunvb
patient ,	di
patient .	qk
patient about	ki
patient man	adur
patient reader	ai
patient with	akcddimlue
patiently	ap
patiently .	ai
patients	aoke
patio	uk
patrick	cm
patrick was	cm
pattern	aocd
paul	ailevk
paula	ak
pauline	am
pause	ckgm
pause .	aaclgm
pause might	tj
pawn	aXkp
pawn shop	aYkp
pawned	aVkw
pawned the	aVkw
pay	adcceugUhciajbkmlcmknooVukvd
pay ,	aSenhejkrlui
pay .	bjke
pay and	aj
pay by	ao
pay for	aaedhakumnoeqirctkuc
pay grade	henm
pay me	adekhejeleut
pay my	alhikank
pay on	amue
pay the	eihdjekp
pay you	ei
pay your	hokc
paying	ckhniejbklnjodrcte
paying for	acckhlki
paying the	ak
payment	ul
payments	tl
payments squad	ai
payroll	anqj
pays	aTbjgihZjjnroeuj
pays for	abkjni
pays the	adjl
pays to	henk
pays your	ni
payslips	aebm
pdf	mksj
pdf ,	mksj
peace	amdeecgiidjckelmnloe
peace .	aled
peace now	nm
peace till	ajqi
peace with	gj
peaceful	jn
peeled	jk
peer	cegeretm
peer review	amcevi
peer reviewer	aetm
pegs	ai
pell	ajji
pell </s>	aj
pellerin	uk
pemberton	anjdke
pemberton </s>	ai
pen	bcceejgdhcjmoeqjriti
pen -	acrn
pen .	aaeljjtk
pen i	am
pen that	adjm
pencil	aibjcegiheijjdkdodqorctauj
pencil .	ap
pencil in	aaul
pencil notes	ai
pencilled	adhm
pencilled in	abhm
pencils	acis
pencils .	abis
pending	kj
pending .	ki
penhallow	aj
penhallow </s>	aj
pennington	ai
penny	ckrk
penny .	al
pens	adbl
pension	eihcllmj
pension ,	aaeilk
pension .	abkimk
pensioner	acjl
pensioners	jrkcoe
pensioners will	jjke
pensions	ui
pensions work	ui
people	accddTeQfXgvhnikkTlXncocpaqkrssatjulvR
people ,	acbbeehkinjnmcnjrX
people .	cchdicjikkmeoiqirctl
people above	ni
people alive	gk
people and	algj
people are	bjhdjckdoeqjtmuY
people as	oi
people ask	am
people at	aXbdckgohlnj
people by	al
people call	gmijoe
people can	adceglrk
people come	gj
people cross	adgm
people did	jilk
people do	acelgirdtdup
people don't	gl
people down	ipjembojtd
people first	aetn
people for	ckgkri
people forget	um
people from	bogYhkoktdud
people gave	amte
people give	aijk
people good	ui
people have	icmeqmritj
people heard	gk
people here	ak
people how	adrm
people i	adckgdiirltk
people in	apbbelibkanloYqdrWtb
people just	rk
people keep	tj
people know	uj
people lied	aebl
people like	aYblgdhbikjlkemrobub
people lose	abjn
people lost	aeji
people make	omre
people managed	airmtZ
people might	ai
people my	airkte
people of	amhi
people on	begnhdjlud
people outside	uk
people read	aegk
people say	ajij
people share	aetl
people so	ik
people stay	ai
people take	aj
people tell	acgo
people that	alimjeoirete
people the	aedkuj
people think	ui
people to	avgeheocqkrjtdua
people under	adblcj
people upstairs	hm
people use	aboerr
people waiting	aj
people want	qk
people were	aibcgetluj
people who	akbTcihiiTjokblemancoeqkritiui
people whose	gcmmoi
people will	aVgeimkkqi
people with	aablcdhjidrl
people without	aj
people would	ckgbieonrc
people wouldn't	aerk
people write	rj
people you	aebchpiejcnlrbtm
people's	aVimkjop
people's memoirs	aekj
per	acbcckfkgdhekcleowtcvj
per cent	aicm
per my	aSfkow
per your	al
percent	ekgi
percentages	herl
pereira	aebkjk
pereira ,	bl
perfect	adbecjfigeheiqjekeonrb
perfect ,	acim
perfect .	cj
perfect fit	fj
perfect for	al
perfect sense	ai
perfection	adgnii
perfectly	aeblckgenloitc
perfectly ,	aj
perfectly all	ol
perfectly fine	aooe
perfectly good	aZclnl
perfectly obvious	bn
performance	vi
performer	gk
perhaps	aWbicGdsenfXhPiMkulnmjnroppeqUrksctUuJvk
perhaps .	gi
perhaps a	aebidoljnjodrmtY
perhaps an	airpve
perhaps be	akrmvd
perhaps five	gj
perhaps gone	di
perhaps have	abkq
perhaps i	ambdgjneoora
perhaps if	om
perhaps in	emgeol
perhaps it	acbjgjjnrc
perhaps it's	akbjnloa
perhaps my	acll
perhaps next	algeol
perhaps not	di
perhaps one	jkoi
perhaps six	gj
perhaps still	di
perhaps tell	ak
perhaps that	aebjgk
perhaps the	aXbiccdkemgckmlenmrbtd
perhaps this	aindrl
perhaps too	rk
perhaps unwise	ajod
perhaps when	aljk
perhaps you	dkeehliekenpoZrbtevl
perhaps you'd	gcknlj
perhaps your	aelj
period	begjhlkdtjvc
period ,	aedj
period .	aYgkhm
period lasts	tl
period of	aicj
permanent	aXhjolsn
permanent ,	aasn
permission	aj
permissions	ui
permissions on	uj
permit	aeckheokqctn
permit ,	ok
permit for	adtnue
permit is	qeul
permit it	ak
permit me	accm
permits	am
permitted	am
permitted to	ak
permitting	aj
person	adbcdcfXgkhiiijkkimppcqmtYuWvY
person ,	edhkomqm
person .	bcdkhoiijZolqjrbtYub
person already	ol
person and	hl
person calling	idrl
person chosen	aebigijjljnd
person come	im
person enjoys	ak
person for	tk
person from	al
person has	bmdigeoj
person i	aijmneuj
person in	aTcdgpheinmlodtkue
person like	himp
person likes	hi
person of	aVgkhkiore
person on	asbcccgihdlbreum
person rather	ul
person settles	ajhi
person sitting	abomtj
person the	oi
person they	gi
person to	diebhdidlinioermspue
person was	rm
person who	aibickdeengQhXlcmlnkoSqirnseuX
person whose	adnk
person with	ck
person would	aZijqo
person you	bZekguiXjpoXqerVudve
person's	aj
personal	aYbeddgchkiaoirltrue
personal ,	oern
personal note	aitk
personal number	acnl
personal statement	aiie
personally	aafijcmcnjoktk
personally ,	hkjdmdon
personally .	ni
personally and	aefj
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
pete	ai
peter	annc
petersen	ai
petra	atvV
petrol	adkk
petrol ,	ui
petrol station	adkk
pets	aWbjcpkdtj
pets ,	abbl
pets .	abcp
pharmacy	clke
phase	gk
phase ,	gk
phd	anengehekene
phd is	ai
phd student	aeem
philippa	ak
phiri	aj
phiri </s>	aj
phone	aQdbeogjhkiYjjkjlrmWotpdqmrdtUvW
phone ,	acbddnedkdlmocqbriul
phone .	adbYcmdchekjnnoore
phone and	aeleqo
phone beside	aeepjd
phone call	bZccdYgehnjkorqYreteul
phone calls	om
phone for	aXbkeehmjkklqc
phone in	aZbieojd
phone is	ak
phone made	aajn
phone me	adllni
phone number	arde
phone off	gnoe
phone on	aWblqn
phone sent	ak
phone that	aZdjjjsl
phone until	aebiql
phone was	biol
phone will	kl
phoned	adjkni
phoned this	ni
phones	aXjdolqktk
phones .	acom
phonics	cj
phoning	aenk
phoning you	adnk
photo	abbqiejeljmjretjudvj
photo ,	aXbnlk
photo of	ajtk
photo on	mj
photocopier	aZooto
photocopier .	adoo
photograph	aZccglhdivmkojqerbud
photograph ,	aimj
photograph from	abiq
photograph of	tj
photograph on	gj
photographed	aj
photographer	aZgnretkuk
photographs	bedehjjalirateus
photographs ,	li
photographs hung	adhm
photographs of	aerduu
photographs would	gj
photos	aibkjdsi
photos ,	si
photos of	akuj
phrase	cmojtive
phrase "	cl
phrase about	ci
phrased	aeil
phrased the	il
phrases	bj
phrases in	bj
physicist	aetj
physicist i	aetj
pianist	adelmm
pianist that	mj
piano	bddegchjjkkYoqra
piano ,	ejtk
piano .	jdorre
piano to	jlkc
piano was	aj
pick	dcecgchcjblcooqnrkuc
pick a	aj
pick it	am
pick on	adrm
pick the	aeoiti
pick up	bileneolqk
pick your	oi
picked	bicZdjecguhaidlemcnboerUsdtrubvc
picked ,	acdngi
picked .	aadmgn
picked ;	gmte
picked a	kiti
picked are	ak
picked has	aZtp
picked out	aajn
picked the	apqe
picked them	ak
picked up	ajbbqktkue
picked well	ai
picked will	ai
picked your	bk
picking	abgmobtl
picking up	gmob
picnic	ak
picture	aXbadeemhajskdmjnioqqcrZtbucvl
picture .	aeginkomqe
picture of	aicigejn
picture that	ik
picture the	cejk
picture three	mk
pictured	aQgehsjpokrbtl
pictured a	hj
pictured the	ak
pictures	aVcjdegZjdmdr4
pictures ,	adckgeodrqtd
pictures .	abojrl
pictures are	rl
picturing	aehk
picturing the	hl
pie	am
piece	amcideebgehmiTjikbmeneoZqktjuiva
piece ,	abbktl
piece .	abho
piece for	cjjk
piece has	ai
piece i	um
piece is	cjri
piece of	aotk
piece on	albeci
piece was	bjiejjrkte
pieces	albecidjgdtd
pieces came	dj
pier	am
pier .	ai
pike	henj
pile	akcddreegbidjakdmlneobrXuk
pile ,	akhe
pile .	abdrjdtjum
pile each	ml
pile is	anretd
pile of	am
pile when	bj
pillai	hnmlnboe
pillow	emjd
pilot	aucmnerdtdvc
pilot ,	cj
pilot data	alvc
pilot study	ajre
pilots	am
pilots in	ak
pim	ak
pin	aj
ping	vi
pinned	awbeccretj
pinned above	ak
pinned it	tk
pinned the	alce
pinned up	aj
pinned your	ai
pinnock	aero
pinter	tj
pinter pause	tj
pinto	aj
piotr	dj
pipe	ai
piss	aYrq
pitch	aYbscldeeehckjodqerluc
pitch ,	acjikm
pitch .	acbirjtk
pitch at	ji
pitch had	bi
pitch stops	bi
pitch told	ij
pitch was	accm
pitched	ak
pitches	ui
pity	aaccdeesgeiaklmYndoYqjrktZun
pity ,	adgijlkk
pity about	almern
pity for	qi
pity if	aeqireuq
pity on	aYerki
pity that	bkhk
pivot	aerjtk
pivot ,	actk
pivot table	aj
pizza	alrdtl
pizza .	al
place	cTeofXgdhuiXklmmncoVpcqirktYuY
place ,	angdjeodrlsi
place .	anbmcbdceifegVibkcnjqkritbud
place ?	adel
place and	an
place as	adhj
place at	ajhi
place becomes	akee
place for	aZemhjjlkaqj
place go	qj
place i	bdgekjtm
place i'd	admm
place i've	ai
place in	aVdleegjidjdkimmrktdul
place like	hckm
place nearer	aj
place of	gihitj
place on	aXbedkeqhcjikm
place plays	gl
place so	aq
place that	achbjlrn
place to	aebjkl
place was	aahq
place went	aihjod
place will	aehj
place with	ao
placed	blhd
placement	aecl
places	azgbhdjekeob
places ,	ai
places are	ni
places for	aj
plain	adblcigjhjikjbobueva
plain .	aeck
plain and	adhm
plain fact	gk
plain from	bdrmtk
plainer	am
plainly	anceddmiocrkti
plainly ,	aj
plan	atbrcjeZhaiejXkimenYoiqVrYtbuZvk
plan ,	abbmdjlmnc
plan .	gkhekm
plan and	tl
plan i	cl
plan in	cjje
plan is	cl
plan the	ak
plan to	apbmtd
plan was	albdcchk
planet	aeiirk
planned	bnjlkeuc
planned .	an
planned and	ai
planned to	acbo
planning	bcnetluqvk
planning a	ai
planning file	acul
planning officer	tm
planning to	ul
plans	abbtddgphckalnqbretcuZ
plans ,	abbilm
plans .	aabkjjoj
plans for	bk
plant	akje
plant .	jetj
planted	aehkji
planted the	adhkjj
planters	bk
planters ,	bk
planting	apkb
plants	anqj
plants are	qk
plaster	aj
plasterers	ai
plate	ao
platform	ul
platters	li
play	ajbecjeZgahkiZjkkWlenmoVqYrmsktluYvd
play ,	anmi
play .	jirm
play a	hj
play again	dj
play bowls	ai
play five	nk
play for	jl
play golf	abbknm
play has	ak
play in	hl
play is	sm
play it	aYhktn
play more	akke
play my	ji
play seems	gj
play to	am
play was	cj
play with	ai
play you	aVrmto
played	amgWjekloerltb
played .	bmhe
played for	anbd
played the	ak
played third	hi
played you	aekm
player	aecihlobti
player ,	abcjtk
player was	hj
player with	hj
players	gdhkrlui
players forum	uj
players who	aern
playground	aj
playing	bigiijoitd
playing ,	ik
playing .	aZbkgm
playing in	acom
playing the	aj
plays	adbocdgihcicjdnooerbtk
plays five	acbn
plays golf	abbkgenitjui
plays tennis	aenm
pleading	aceujekc
pleading with	acer
pleasant	aobagjikjcmntZve
pleasant ,	aebegminre
pleasant .	gn
pleasant on	rk
pleasant one	aj
pleasant to	mnoite
please	bGcMdmenftgYiTjikimnnOodpVqirXstuNvk
please ,	aNdXe8kllcmcocqdrjsmva
please .	aXdeekfiljqj
please accept	abfmml
please add	dj
please also	li
please answer	abdm
please ask	emvc
please be	aZekfkgl
please change	amkc
please check	acsl
please confirm	aYdoqj
please congratulate	al
please consider	ajfi
please convey	ak
please could	ak
please do	apdkeYfpgbhcjekenkqUrYtlvb
please don't	aobeceejhZjnkaldmancorqerXuZvU
please enjoy	aZjo
please excuse	jl
please feel	am
please find	abclfmkmoe
please forget	ai
please forgive	aidemn
please forward	aj
please give	andnfdgjhWjamdncqcrn
please guide	lj
please have	aVhsndrj
please ignore	aude
please just	ejsl
please keep	akeeooqe
please leave	alee
please let	andjeXhwmjncqasetZue
please me	akuj
please pass	aklbnjoeqdrltl
please please	adenvd
please post	aj
please put	acmmqj
please read	aVsr
please reconsider	aZenkk
please reply	acqn
please revert	anfe
please ring	aoqd
please say	lk
please see	dj
please send	ajli
please take	atqX
please tell	anddeahillmlodqeretavj
please thank	aeoetrumvd
please think	jj
please treat	qj
please use	kk
pleased	a/bXcedmedfdgThPidkdmbncoiqZrctkuWvc
pleased .	jk
pleased for	ajoj
pleased i	ai
pleased it	ai
pleased that	amheoctn
pleased to	aubedogdhajenaolqeuc
pleased too	aeok
pleased with	an
pleases	as
pleases me	ar
pleasure	aubYcidjeefsgZhcidjZkbmcneoZplrbuZ
pleasure ,	aj
pleasure .	an
pleasure and	aicl
pleasure of	aefk
pleasure to	akbbdkfkgehejeocplratmue
pleeease	aZerqe
plenty	a7bdcadigYhZiejckdlemcoUqatiujvd
plenty ,	cedk
plenty .	alekqerk
plenty for	akge
plenty of	akoetlum
plenty to	atod
plot	aobacseehejmkbmeoerZtducvd
plot #	dj
plot ,	aacmjm
plot .	amjj
plot familiar	cl
plot has	ci
plot holes	aeck
plot was	cegk
plot with	ci
plots	am
plots ,	am
ploughing	ck
ploughing match	ck
plum	ai
plumber	tm
plumber who	ai
plumbing	alikkYti
plumbing contract	ti
plus	lj
plywood	al
pm	aj
po	tj
po for	aetj
pocket	aXbjikjj
pocket ,	ik
podcast	tj
podcast ,	ai
podcast's	aeqctkuk
podcast's next	aeqctkuk
podcasts	adrm
poem	atbXelgXhniVjZkmlemcrZtlvZ
poem ,	aZdiejoltj
poem .	an
poem ?	alekvb
poem about	ietm
poem is	abko
poem took	hk
poem under	si
poem was	anddtj
poems	ajccgmiaknmnoZtZve
poems ,	jk
poems .	aXgnknmlretd
poems about	bj
poems that	rk
poems you	al
poet	albkgehjicta
poet ,	aj
poet .	amietc
poetry	ajcigboerkti
poetry .	cj
poetry is	rktj
poetry prize	ai
poets	ai
pohl	aj
pohl </s>	aj
point	aobXcudjeTgPjqkWmknXoeqTrjsdtYuT
point ,	apceolqe
point .	cmhcjkmernte
point about	albcctgdleodrjte
point by	ai
point in	abbkcehjjq
point is	di
point me	aeln
point of	aWceilmpti
point on	amle
point out	cn
point that	aj
point to	di
point us	ai
point when	gehn
pointed	azbdcejeoerd
pointed at	am
pointed me	an
pointed out	anre
pointers	dkvi
pointing	ck
pointing out	aeck
points	atbecldWedgdhYieltoeqbrdtZue
points #	lnvd
points ,	aj
points .	ajce
points after	bk
points and	ci
points are	aobd
points in	ln
points on	li
points one	ck
police	aejjuj
police hat	jk
policy	aldehdnmraujvj
policy ,	ceul
policy .	ai
policy allows	ci
policy to	nmre
polish	albeck
polish ,	beck
polite	aabedmgYjeklmonkocteul
polite .	ai
polite to	aXmpnl
polite too	aekl
politely	hjuk
politely .	uk
polytechnic	adrl
pond	bk
pond too	bk
pondering	gj
pondering ,	gj
pool	rk
poor	abcaeliekmmkte
pop	di
popular	adbjgite
porch	acbo
port	amke
portal	aZbpcbdlgdheidjiljqeriue
portal ,	lk
portal .	jl
portal gives	ai
portal says	tj
portal was	akoe
portal were	bj
porter	audelemknZqkretd
porter ,	mo
porter's	ai
portfolio	aebndpeZfdicjbkdnbopqWrVsnva
portfolio ,	ajbjolqe
portfolio .	tk
portfolio ;	addo
portfolio ?	nj
portfolio and	acsl
portfolio back	ai
portfolio company	bi
portfolio friends	ui
portfolio from	rdtl
portfolio in	addnoi
portfolio of	ck
portfolio to	aj
portfolio would	aVdoon
porto	aigl
porto has	adgl
portuguese	an
position	aYbdejfkgihkidjdknmnnaocriteud
position .	fk
position of	mk
position to	abkkrm
positive	okqi
possess	aeherl
possibility	accedmfl
possibility of	accedmfl
possible	anbecbejfeglhblandqerksmtbvi
possible .	ekgm
possible ?	ak
possible the	rm
possible to	atdbve
possible with	an
possibly	aagjvn
post	acbZcbddfbgjjWktlrmQnVrZsnuqvk
post ,	akbegchcjiklteue
post .	bbcegahljelnndojpiqbtc
post about	aWnpqnue
post and	abdihiinqe
post as	aakmqntc
post at	ai
post by	an
post came	hkkl
post come	aelj
post comes	aj
post every	uk
post for	adrm
post go	ai
post goes	ak
post has	aZontl
post in	aqjjodqd
post is	aieigjhdqmue
post it	alheqeul
post like	ajgjhe
post might	ambd
post my	abun
post needs	tk
post office	aobc
post starts	qi
post still	aYdn
post that	kj
post the	ojqcul
post them	adum
post this	ajneui
post to	aphe
post was	aNbncjdehojdkcrcsptj
post went	akbi
post were	uk
post when	aekl
post will	go
post would	hn
postage	ei
postcard	aasktm
postcard ,	di
postcard of	ai
postcode	ao
posted	aibjdcimjetevl
posted .	ai
posted about	adil
posted came	bi
posted it	bj
poster	bdeqgchijdkdlqoorZtWubvd
poster ,	aXhklnontc
poster .	aioi
poster ?	lj
posterity	aciq
posterity will	aciq
posters	gkoj
posters about	abol
posters soon	gl
posting	aknd
postman	jl
postmark	gm
posts	apue
posts like	al
pot	amgjjekdti
pot is	gj
pot plant	aetj
potential	aefioj
potential .	adoj
potter	gl
potter ,	aegl
pottery	ao
pottery .	am
pound	kl
pounds	aebkcagbhZjdkpoltj
pounds ,	ambekdom
pounds .	bkhd
pounds a	abko
pounds i	ti
pounds under	aige
pour	aZpq
pouring	aj
pouring the	aj
power	aicjemicniretd
power ,	ae
power calculation	cj
power to	akenicte
powerpoint	actn
practical	aedl
practice	a4gYiZjbkcocrctdup
practice .	aquj
practice eleven	hi
practice in	apgd
practice to	qj
practiced	jj
practiced since	jj
practicing	jj
practise	atckjendoetb
practise .	am
practise the	ak
practised	km
practised in	aakn
practising	atjdkboi
praise	arbknc
praise for	am
praise lightly	gj
praised	aebdcigq
praised by	cj
praised in	aagq
pram	knre
pray	aqfdie
prayed	el
prayer	emje
prayer is	emje
pre	aebkvi
pre -	bk
precaution	adniup
precaution of	nj
precious	aeijldmkon
precious time	aeijldmkol
precisely	aVcjglqj
predecessor	aebbhiiejvodra
predecessor would	aZjsnkrb
prefer	ajcbeWhaiejbkdldmknlomqbrWtk
prefer a	adbedltm
prefer it	gloi
prefer not	anee
prefer the	akde
prefer to	aieehenoomrb
preference	al
preferred	aQgeklmlou
preferred ,	aeok
preferred .	aVgeklop
prefers	aigeri
prefers paper	ak
prefers players	aern
pregnancy	kkqe
pregnancy ,	kkqe
preliminary data	ci
preparation	gl
prepare	aigljekjojreteue
prepare .	ao
prepare a	adhjoi
prepare for	am
prepare myself	adkm
prepared	baccdeelgnhdjdoerqti
prepared ,	al
prepared .	rl
prepared an	rj
prepared for	abgkrn
prepared the	aj
prepared to	aaemretm
preparing	an
preparing for	al
preprint	gj
preprint ,	gj
presence	aZio
presence of	abio
present	aidlebfchekkmdnXqksbupva
present ,	aagkjikkui
present .	begckktjuo
present committee	hj
present company	ii
present employer	bj
present firm	aeqk
present i'm	uj
present landlord	ai
present list	ajci
present staff	acgl
present to	abrn
presentation	cimirj
presentation .	mj
presentation whether	aerl
presently	aini
president	apdehkteudve
president ,	am
president of	nj
press	dceegajbkencocqjrktiun
press ,	albirj
press has	acql
press in	aeijqj
press on	uj
press that	aecktl
press to	aj
press with	uj
press's	nk
press's delegates	nk
pressed	adjm
presses	acgnheibjerltn
presses ,	adtluk
presses .	acgkti
pressure	fi
preston	aj
presume	achp
presumed	aemn
presumed to	aemn
presumptuous	abmm
pretend	aZbkddepgkjcmdojqjrjuevd
pretend i	aeen
pretend my	el
pretend otherwise	amoc
pretend that	aj
pretend the	abbjgm
pretended	akjd
pretty	aaejhlnjodrbtdulvs
pretty active	aeuj
pretty one	ai
pretty please	ek
pretty quick	uj
prevents	qj
previous	abbicedqfjhe
previous email	fjoj
previous message	di
price	ajblcjeqfdhaiYjakOmcnYolqmsluSvX
price ,	aWcneklkoisitk
price .	aebigkhlodqdrkte
price ?	amve
price a	ak
price and	ajrm
price as	aeom
price by	acsl
price counts	akce
price for	kdqn
price i	aiqm
price in	bj
price is	ck
price list	apec
price of	akjl
price or	dk
price the	tl
price until	aeel
price was	co
price we	amcd
priced	akhepn
priced it	ak
priced the	pn
prices	aibmdjoe
prices .	bidj
prices are	ak
prices go	qj
pricing	ambi
pricing page	ak
pricing sheet	acbm
pride	etflgejb
pride left	abep
pride myself	fi
priest	adel
primary	aecjol
primary schools	cj
principal	begeijnwoaqcrmtc
principal "	odro
principal ask	nj
principal know	ni
principal who	ikni
print	aabccbddeqgbhciakqllneqmrmtbuZvc
print ,	jiqi
print .	ok
print a	ajektc
print and	al
print in	ai
print it	abem
print my	acln
print one	aXenkm
print the	abkmtj
print this	acro
printed	aedeelgajjoiqkrbtkud
printed .	adhkqj
printed as	tl
printed the	abel
printer	amcenetm
printer .	aetl
printer's	ai
printing	astevd
printing ,	ak
prints	aqcjgeklqdretdvc
prints poetry	ck
prints you	kmqe
priorities	fi
priorities .	fi
priority	oi
priority .	oj
priscilla	aovb
priti	ak
private	aabrnirbtj
private .	aj
private number	aenk
privately	acuj
privilege	akbefigchcirrb
privilege to	akfigehdijrdtj
priya	bjjn
priya from	adjl
priya to	jj
priyanka	aj
prize	acbTcddbejgphkjZkqoXum
prize ,	ejkl
prize .	akgYhk
prize committee	aYgmul
prize evening	ak
prize for	amtb
prize in	aegk
prize is	aaho
prize money	ejkj
prize twice	gi
prize would	adkl
prizes	aWblgr
prizes ,	aegn
probably	aZcceegchbjdkimenlocrstbv2
probably best	nm
probably seen	di
probably the	adrl
probation	ui
probation ,	ui
problem	becYedgkhemeobqerZuev/
problem .	cdtivn
problem at	aocd
problem for	ci
procedure	akciddvd
procedure for	adcj
proceedings	aetl
proceedings .	aetl
process	aXbnccddecfogjidmbnYonqTratrvd
process "	adgloeti
process ,	oktlud
process .	hitj
process again	hl
process and	fkti
process is	airi
process that	jk
process to	aeol
process was	bqfiokretaucve
process well	aeuk
process where	glhe
processes	ajuk
processes like	akuk
procurement	iirj
procurement .	iirj
produce	aern
produce a	tj
produced	gmie
produced .	glie
producer	aadbilnr
producer ,	dcijnl
producer follows	adnk
product	ceglheijoeqerm
product .	aagmrl
product sense	acil
production	aptj
production .	am
production values	tj
products	ai
prof	ncpl
prof .	amne
profession	aZgiiknersud
profession ,	il
profession .	rl
professional	aSfqheostc
professional ,	adom
professional with	fl
professionals	achcro
professionals .	achcro
professor	aubjekgmicmenXoerbtcue
professor ,	elgi
professor .	algd
professor came	bi
professor in	gk
professor lindqvist	ai
professor lund	adbk
professor okonjo	gj
professors	ajgi
professors that	ajgi
profile	acgj
profound	aeil
program	bicdekhnjenitc
program ,	gjhl
program .	ek
program in	hk
program team	nk
programme	aiblfbgThjidjbkmnionqqrYtZuWvZ
programme ,	ejkk
programme .	njoiqltdue
programme and	km
programme in	ti
programme is	ak
programme looks	hl
programme of	gehi
programme on	aeheqm
programme when	hj
programme you	aebq
programmes	bl
programs	gl
progress	aitj
progress "	tj
progress ,	ai
project	ambcdehbkaldmennojpluZvi
project ,	airi
project .	geom
project after	ji
project down	ai
project in	aj
project was	hi
projector	apci
projector .	ai
projector failed	cj
projects	bicm
projects ,	adtm
projects and	ai
projects that	aktd
prologue	ajli
prologue ,	li
promise	brceddeafegchYidqlrdtj
promise .	adbjeejmocqeum
promise anything	ajeeqi
promise i	ak
promise that	ak
promise to	amocqm
promised	aScddoeXgXhyidjemZnloqqirbtY
promised ,	hkui
promised .	okteuj
promised an	qk
promised me	aabidnhijenk
promised my	aeklqk
promised myself	al
promised that	di
promised the	aZjlojqi
promised to	abdjhknl
promises	tmuj
promises a	tk
promises to	tj
promising	bdmpoitZ
promising "	mnodte
promo	aebioj
promo doc	bi
promo panel	oj
promote	abon
promote the	abon
promoted	aeclgbhcomrj
promoted .	oi
promoted last	cm
promotion	aYbkcdfchxiejdmdodqirdtkub
promotion .	feki
promotion more	ai
promotion round	tj
promotion was	acho
promotion went	gl
prompt	fekmodqorevd
prompt .	adkn
prompt answer	al
prompt reply	akfkqdte
prompt response	aefZqrte
prompted	cj
prompted ,	cj
promptly	heokql
promptly .	heokql
proof	aiij
proof that	qi
proofing	aj
proofread	ll
proofread the	lk
proofreader	aeccresptk
proofreader .	adcesp
proofs	ao
proper	ajbbdcenhricjdmineocqcta
proper answer	ak
proper critique	aihe
proper explanation	hm
proper letter	hlieri
proper reason	cj
properly	bdcidaecgbhpidjakimennoXqjrUsnui
properly ,	aiteum
properly .	amhpqdte
properly i	nj
properly in	kl
properly tested	henl
properly this	aShlqordso
properly understood	cj
property	acukvi
proposal	adbjcjdaebfeheilkimjqYrntkuUve
proposal ,	aZdeinjlljnerk
proposal .	bkcelinjoerctj
proposal came	cj
proposal gave	aetk
proposal got	ok
proposal in	adbmglhe
proposal lacked	adtm
proposal vague	ci
proposal was	ajbcokrj
proposal went	acrp
proposal with	aote
proposal would	aj
proposals	albdcdherl
propose	aehkikneqi
proposed	akvj
proposes	gj
proposes are	gj
proprietor	amid
prose	aWceixretk
prose "	aetj
prose .	aaistd
prosser	ak
prototype	hj
proud	awbedeezgUhbiXmaoWrcue
proud .	tl
proud of	awgeiete
proud to	areogcmeocte
prove	aUbjcwelgnhajdmercte
prove it	accm
prove you	cjei
proved	um
proved me	an
proven	fm
proven track	fm
proves	acbjiktj
proves it	aebkik
provided	aVbkhkoeuovm
provided always	akuj
provincial	aarr
provisional	hi
provost	aYnr
prudence	ak
prue	ai
pruitt	am
pruitt </s>	ak
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
public	albcddecidlancoeuw
public ,	uk
public .	abrkuo
public ?	al
public may	ai
public money	tj
public speaking	gj
public thread	ui
publications	accm
publish	aicegahijekeoiqlrlubve
publish ,	ol
publish .	ij
publish its	tk
publish our	qk
publish the	adhkrk
published	bXcnddhoieopqerdua
published ,	acom
published .	adhk
published case	hi
published criteria	omud
published in	aagjtl
published on	aeci
published the	aj
publisher	aZbedlgbidlbnyodrctpubvd
publisher ,	aedmlcnitl
publisher and	ni
publisher herself	abnm
publisher know	nk
publisher that	abjktj
publisher who	tj
publisher's	aenl
publishers	abgiomui
publishers live	ieuj
publishes	aktcui
publishes cookbooks	td
publishing	adgbitrk
publishing ,	aeil
puck	tl
puck .	ai
pugh	aibeom
pugh </s>	aj
pull	aYheqjuq
pulled	ddgjolte
pulled my	ak
pulled out	acjiol
pulling	ak
pump	airi
pumpkin	aj
pumpkin ,	aj
pumps	aijlke
punctual	aatp
punctuality	aecmmdoctq
punctuality has	cmmd
pune	bdciddgjheiejmti
pune ,	aogd
pune .	tk
puns	om
pupil	glhi
pupil of	akhi
pupils	bjgdhdjmtduk
pupils ,	ai
pupils a	ui
pupils made	ji
puppets	am
puppy	ak
purcell	al
purchasing	aerk
purchasing side	aerk
pure	abbqrd
purely	adbkgihenoodrdteuove
purely for	al
purely so	aeblno
purpose	aiblcorbteue
purpose ,	bi
purpose .	bk
purpose of	cl
pushed	ki
pushers	acrn
pushers who	ri
pushing	kj
put	aYbGcZdoeYfWhujokQlqmmnkocpZqurjsStcuVva
put ,	aogkoc
put .	alckddmeoZrn
put a	adbiqm
put an	admjqj
put aside	adejgnme
put at	aj
put by	bihe
put down	eljl
put her	eini
put in	aibdccdagchtijjXlpmdnbocqUtj
put into	hr
put it	aicid0eagkhOialcmdomqYtUvd
put its	amii
put me	acbcdXemhojakbljmcnqocqorcteue
put mine	el
put my	aobeeegjhdjYkeminjoiritbud
put off	aahmkmqjre
put on	gcijodrkti
put our	abhejlql
put out	aehijkmmre
put people	aioi
put right	aUhdqtroul
put six	li
put that	aocd
put the	bbcidieZhaiajvkZldmeniqctjua
put their	ai
put them	qetn
put this	aZgjhm
put through	adho
put to	aeckjekeneqlri
put together	acgs
put up	adgchkinjeojte
put us	qk
put you	hejdmsri
put your	alceechejinjrZti
puts	aahmqn
putting	ajbdckdmedgkjdmjnbobrbtZuivi
putting .	gi
putting it	ckdk
putting me	aomene
putting my	hj
putting the	diul
putting up	mm
puzzled	aZbicote
puzzled by	aXbkcp
puzzles	acco
q	hjmi
q #	hj
q a	mi
qualifications	figl
qualified	gbrm
qualified person	gdhi
qualify	aicl
quality	acbefiocrktm
quantitative	rk
quantitative background	rk
quarrel	akckhe
quarrel with	aickhe
quarry	ai
quarter	aeddepgkhdkcldpn
quarter ,	anelleqe
quarter .	aamipn
quarter than	gl
quarterly	altlue
quarterly every	tm
quartet	aadegihijlplti
quartet got	aehk
quartet is	aepl
quartet with	tj
queen	ij
queen ,	ij
queried	al
queries	aWlpqk
queries are	aeqk
queries in	aZlp
query	ajdklevi
query about	aedk
question	anbSdyeRfbgZhYjNkUlmmpndodqSrbsXuSv/
question ,	arcjheijlcmineqate
question .	bbcbdchlmjndretkvx
question about	aobcgdneoete
question and	aj
question as	dorovb
question at	mi
question five	ci
question for	asnc
question from	dl
question has	qivj
question i	cedagjmktn
question i've	ai
question in	accjdlgaopvd
question is	aYcidbhillvt
question left	ak
question of	dpvd
question on	aocedi
question once	di
question only	aj
question or	nm
question that	ti
question the	im
question three	ak
question to	abdjnn
question was	bl
question we	ak
question which	bi
question with	acql
questionnaire	tl
questionnaire .	tj
questions	akbncSdXeefehcjWkYl0manZoXqVrytP
questions ,	aadelvoetduk
questions .	aiqerjuk
questions :	ll
questions about	cddilirj
questions after	ai
questions at	adblmdolre
questions below	lk
questions changed	aiik
questions for	gl
questions had	bi
questions in	bdgk
questions left	aore
questions of	hl
questions on	bjrj
questions so	ai
questions than	am
questions were	bdkdrxud
questions you	bjoe
queue	becedeeegkhukcmnoYtWua
queue .	aThtilmk
queue at	ak
queue behind	qj
queue for	acgote
queue of	rk
queue was	an
quick	aobncddeeZgchdjjllqlrbtTvT
quick "	qi
quick ,	miuj
quick .	aklk
quick and	aiikve
quick answer	ai
quick call	dj
quick for	jmtd
quick look	ll
quick one	anvd
quick question	al
quick word	ai
quick work	adbk
quick yes	aeql
quicker	acbkcedegmheicjelkojratj
quicker ,	airetm
quicker .	blidom
quicker to	abgp
quickest	akginkrb
quickly	aobbcZddedgihYjakemkncobqwrZtkuc
quickly ,	abgmqpte
quickly .	aocdhejemiqjretl
quickly you	acqjtj
quid	adbi
quiet	cndagjhYjnlemanvoZqarWva
quiet ,	acoetjul
quiet .	blgl
quiet after	adgm
quiet in	cj
quiet look	nl
quiet man	ei
quiet on	alji
quiet place	kl
quiet so	an
quiet word	abno
quieter	akej
quieter ,	aeek
quietest	aqgb
quietly	aaejjjuk
quill	gi
quill .	aegi
quill </s>	ak
quilt	aibecmgeielj
quilt ,	lk
quilt was	ak
quispe	aj
quispe </s>	aj
quite	abbXcXdjfZhYjbkVlcnnowqRsaux
quite a	aZbigenkup
quite agree	aj
quite all	aocejmte
quite an	tj
quite at	achm
quite by	getj
quite content	am
quite enjoyed	abgkoj
quite finished	aeul
quite good	bern
quite happily	aj
quite know	acgm
quite known	aigjie
quite new	nj
quite professional	rj
quite right	aecemmoltk
quite see	cchbibjdotrdtmub
quite separate	abblol
quite short	abum
quite the	aYcidjtk
quite unable	ii
quite understand	aocbeiokqermtcuave
quite well	aaun
quite what	rj
quiz	aogbtj
quiz ,	tj
quiz .	angc
quotation	ckjerl
quotation ran	jerl
quote	acbnddeihYiijampnjqmrbtZucva
quote ,	aZmlol
quote .	ajmi
quote again	ai
quote came	ajge
quote had	mi
quote lapses	deqj
quote usually	aidivd
quote was	ajekge
quote you	aeljni
quote your	ij
quoted	aebkeigkoesi
quoted the	tj
quoted you	ajei
quotes	aWbphjiluc
quotes .	adhl
quotes your	il
quoting	ij
quoting you	ij
qureshi	aj
qureshi </s>	aj
r	aoid
r .	apid
race	ao
racism	btiercue
racist	aZbo
racket	bl
radiant	ik
radio	giilteuk
radio ,	ai
radio .	aailuk
radio play	aj
raffle	ajbirk
raffle .	ri
raffle tickets	ri
raghunathan	ak
rail	ajce
railway	aj
rain	awjakioduZ
rain ,	jekk
rain .	akti
rainfall	ai
rains	ak
rainy	ej
rainy day	ej
raise	bdcodkhXiekenoqete
raise .	ak
raise it	hbnnrj
raise this	ai
raised	abbncZdqedhdicjjnpqdrcteud
raised a	jl
raised as	gj
raised it	abnq
raised on	ai
raised the	abbpdj
raised this	abdp
raising	aknkrd
rambled	ak
ramon	ni
ramon ,	ni
ramp	ak
ran	cydaeeiojTknmcoZqdritbuX
ran a	adbdcrgeilje
ran from	ki
ran into	nj
ran long	aj
ran out	cdkktk
ran the	cihk
ran to	bdcbjdkkro
ran your	cj
rana	aqkY
randall	rk
randall ,	rk
rang	eegqhjickcmdodqbritbud
rang ,	bi
rang .	aili
rang before	aebegm
rang early	adjl
rang i	ji
rang me	gnhl
rang my	berk
rang on	dl
rang the	nm
range	fegm
range is	acgm
rank	aZimlm
rank ,	aclm
ranked	bdcdgo
ranking	addkom
rao	am
rao ,	ak
rare	akbecdfegphdiwjdoYrYtdueve
rare ,	ai
rare .	asgdtc
rare for	aegk
rare merit	tj
rare mind	aegjii
rare that	aeglil
rare thing	gk
rare to	ikoeti
rarely	aZcdgqikoYrctruc
rarely needed	aegk
rarer	akcd
rarer than	akcd
rate	aZbdcbdcgnjekalkomrque
rate ,	liqj
rate .	aeeeglon
rate ?	li
ratepayer	aehj
ratepayer ,	hj
ratepayers	abhjtj
rates	ajcdhklj
rates being	kj
rather	abbYcWeXfagmhkidjlkZmWnvoYqqrbsbtZuy
rather a	aQglhcnirjtkul
rather better	aegl
rather choosing	al
rather closely	aekjui
rather have	ajemiiue
rather hear	am
rather hoped	ok
rather i	ajdmeeve
rather keep	ai
rather know	apub
rather leave	an
rather like	aojere
rather more	aacjhj
rather new	gZhm
rather not	aocadjeZgehbjikdmjncoeqjrdum
rather proves	ik
rather settle	aiheuj
rather tell	aZqnul
rather than	aibeddeegVhkibjikemdnpretYujvp
rather this	aeuk
rather thought	aUgmjjojtl
rather wait	niqj
rather well	akdjuj
rather you	aaqjum
rating	ul
ravi	amlind
ravi for	lj
raw	ai
rd	aYbjdnqo
rd ,	dn
rd of	adqk
rd that	aebk
re	blcedkfeglheqeteuevi
re -	adbldkgl
re :	alfe
reach	albbccecfthXjdkdmjnkqcrctnuavd
reach ,	al
reach .	am
reach for	acfm
reach it	aetm
reach me	aloi
reach out	aafp
reach the	am
reach you	an
reach your	admmti
reached	adcqedgchYicjbkildnbqWrmttub
reached .	ckdiojtb
reached a	aabdrptj
reached me	ajbYdckkqcts
reached my	aj
reached the	acbkcq
reached us	ai
reached you	aeblcedimj
reached your	aj
reaches	dohemcoltdui
reaches a	aZdlom
reaches me	uj
reaches the	dm
reaches you	anmd
reaching	aifnhe
reaching out	adfn
reaching the	al
read	becddafYgchmjdkqlmnWoirmsruTvN
read "	addpvd
read #	ai
read ,	aYbjcldkgeipkeoerdte
read .	aXcZdigohmjbkdmjoiskuWvd
read a	aZbmcdgdheljmkojrovd
read about	aWonrjuj
read again	alcd
read all	olqjre
read aloud	hm
read as	aVdeojqmrm
read at	jl
read before	ak
read better	abrm
read by	azbegcheodrdtaui
read chapter	aYdlen
read each	ambe
read every	akce
read everything	aaiooj
read first	aahn
read for	aeeiom
read four	am
read in	ajgjkjtd
read it	aobWccdVejgcjXkkmZnioWqosjudve
read law	hj
read me	aegk
read more	aj
read my	adbjcjddgkheicjbmkobpkue
read ninety	amte
read of	qj
read on	bddk
read one	adek
read our	aetm
read out	aXbkgejlrotk
read past	aabocetj
read since	tm
read so	aj
read that	aehmti
read the	ckdSecgShjiUkclqmcolqWrUsx
read their	ai
read them	aiccnkqkuk
read this	acejhekjqaroue
read three	tk
read to	ajbdcigmiejkobrdvd
read up	ak
read what	klnd
read with	gjoird
read your	albZcpedgXheikjnkulbmanXoaqXrbsetUui
reader	cqfbgjhciijkldndoaqdretluXvb
reader ,	eiil
reader .	apfeti
reader deserved	mj
reader found	tk
reader said	al
reader to	aagorjtd
reader with	acikjm
reader would	aYcp
reader's	achmjk
readers	anbccredgohaiVjakdlboTukvZ
readers ,	bkminjrete
readers .	berlti
readers are	alrd
readers do	ck
readers found	abcjtj
readers in	adck
readers reports	dj
readers see	aegi
readers to	gk
readers want	tk
readers who	ckgjte
reading	bleWfZgMjkkdmrnnqYrpvO
reading "	altd
reading ,	albihi
reading .	acbecYdmjjkdllnmojrWtcul
reading about	adom
reading all	adodrmtj
reading and	ml
reading at	abro
reading four	ajjjtb
reading group	aicmrete
reading is	aXcbrntpvd
reading it	abjmmmrlteuj
reading list	arhluevd
reading my	ajbkjemlrete
reading of	ajhcnkrj
reading period	tl
reading room	al
reading the	blcmoirctZ
reading them	bm
reading this	mjni
reading to	aaom
reading up	aeqj
reading voice	rl
reading was	rj
reading went	ai
reading would	adcn
reading your	ccipklre
readings	al
readings ,	aj
reads	aXbZcbdmedhdjckiqlrr
reads "	actl
reads ,	rk
reads .	rm
reads better	ok
reads from	rk
reads it	addiul
reads the	dk
reads this	gjqi
readvertised	adbltk
readvertised already	aetm
ready	bacldYgphXimjmkalkmlnaoTqjratcuavi
ready "	cl
ready ,	ciqi
ready .	aiione
ready and	aj
ready for	aWgnjrti
ready to	dejellmkoe
reagent	rl
real	akbecVdceefegihbiskimsoYqcretiubva
real chance	ml
real gap	amce
real gift	adtn
real help	ai
real leadership	aein
real person	ak
real pleasure	amte
real talent	gk
realise	cbdjekgkhbicjbmjnookqctb
realise ,	gjoi
realise it	ni
realise that	aZdkmlomrj
realise the	aj
realise there	ej
realise you	nn
realised	acbjgahijbmiojtp
realised how	ammjod
realised that	bihbritk
realised the	tn
realize	akhdodrp
really	aMbTcydderfZh0iZjZkYlknkoWqvrZsstWub
really ,	aXjnsr
really .	lm
really a	abemgl
really am	abmjsl
really appreciate	apfeoe
really be	adco
really counted	ajhlod
really don't	hl
really enjoyed	al
really good	aiti
really have	acckhi
really is	akti
really like	ak
really liked	ai
really no	abemqk
really nothing	aeemve
really quite	aeberq
really shows	aaol
really the	cehm
really wanted	ei
reapply	do
reapply ,	ai
reapply .	dj
reason	aacydkeVflgOiejikamWnWoirWspuive
reason ,	aUdlecflgehdielimeoXqdrksjtpuk
reason .	aYcodpedfjgdhdidjdkdqcrbsp
reason and	acdnhj
reason at	aaco
reason for	adoovk
reason i	aibacchkiijoue
reason in	aiciokqjtd
reason is	am
reason my	eehm
reason not	qo
reason than	ao
reason that	ceik
reason to	aacshcjekkoeui
reason was	al
reason why	djue
reason you	br
reasonable	hprd
reasonable .	aZhp
reasonable person	adci
reasoning	cphnnerbteue
reasoning .	adckhnne
reasoning makes	ci
reasoning simply	ak
reasons	bicreWfZgJiXjekjmXorsdtnudvX
reasons ,	asbcdcgcheiejdlnmeoqrctbudve
reasons .	aebdcjkkqprZtduc
reasons already	addk
reasons and	adcq
reasons are	ajbdierl
reasons don't	abco
reasons for	adom
reasons from	adddhlrl
reasons given	bjcjhe
reasons i	adkl
reasons in	aadkuk
reasons of	amjd
reasons on	uk
reasons that	bi
reasons twice	abtn
reasons were	aibaol
reasons why	cm
reasons with	ni
reasons you	biddjlmiodqcrjtl
reassuring	albeccfeoirbtr
reassuring that	alcdodrcts
reassuring to	ol
rebuild	anhi
rebuild it	an
rebuild the	hj
rebuilt	gk
rebuttal	accn
recall	aabacegnjkoiqdsm
recall from	ok
recalls	bj
receipt	adbedcecfthkleneojsnuevc
receipt .	aahmsk
receipt for	om
receipt of	aZftqk
receipt to	cj
receipt you	am
receipts	ao
receipts from	ai
receive	bmcedjfihekermtc
receive such	ai
receive the	ajdjve
receive your	ai
received	bacedefmgdhcjdniojpkretlucvi
received ,	aenk
received .	ainj
received a	aZfn
received it	tl
received my	tk
received the	ak
received your	anncpk
recent	aZfjpm
recent work	adpmve
reception	aZbjekgehdidjakeljnbqtrmtcuZ
reception ,	aebmjelkoj
reception .	ap
reception on	dk
reception until	aZelqj
receptionist	abbkjclkmknbolqi
receptionist to	aclkqj
receptionist was	mm
receptionist's	aj
recipe	ajbodegkretd
recipe ,	ai
recipe and	bi
recipe you	adgl
recital	jmqcrk
reckoned	aegkhi
reckoning	abhn
reckoning it	aahn
recognise	acblcldkgahaierktoue
recognise a	aacerltm
recognise the	acbmcngb
recognise this	dk
recognised	aRbqgihlrm
recognised .	hk
recognised a	aebk
recommend	abcddkncrmtpudvj
recommend .	actm
recommend a	ablitl
recommend for	rk
recommend me	li
recommend your	am
recommendation	qi
recommended	gehr
recommended me	hl
recommending	qdul
recommending you	qdul
reconsider	aPbedqepfehsjakmmcoZreteulvU
reconsider ,	ajdkoeqbuk
reconsider .	aQdieohmjekovZ
reconsider ?	addl
reconsider before	acnjqk
reconsider my	hl
reconsider the	aeej
reconsider this	hm
reconsidered	degiqn
reconsidered .	acql
reconsidered ;	ak
reconsidering	aZnbqr
record	aebjcjdeedfjgjhoibjZlembnerZsltXuove
record ,	aeckfigeobsntd
record .	adbkcjgeqj
record a	blgj
record is	aj
record like	aigj
record of	abuo
record player	ak
record should	adhp
recorded	aYcjjenlur
recorded the	abun
recorder ,	bi
recording	aVbjcqddeegbhbkjljmmodrdteuqvd
recording ,	aZkllj
recording .	qj
recording again	adcm
recording everything	uj
recording i	ai
recording of	geujve
recordings	adcmuj
records	aqboceddheojtbud
records ,	apgktd
records .	akdeok
records :	am
records that	bk
recovered	mk
recruiter	aZgkikmi
recruiter in	ii
recruiter told	gk
recruiters	adgj
recruiting	rmvb
recruitment	gknj
recruitment .	aenk
recruitment tend	gl
recycle	aj
recycle the	ai
red	adckjiljmmoe
red ,	lk
red scarves	jkoe
redesign	tk
redesign tests	tk
redirection	aefjkj
redo	adckep
redo the	aeeq
redone	ancc
redone it	akcd
reduced	acdl
reduction	ai
redundancy	acko
reece	ai
reeds	ajhk
reeds and	hk
reel	aihmjd
reel was	hmje
referee	bpcpgchcjelmncqbrXtiuivb
referee ?	adlm
referee for	aitj
referee has	cnre
referee is	ai
referee knows	bj
referee reports	ai
referee seems	bk
referee's	anle
referee's first	ck
referee's second	di
referees	bjcbddgdhijeljoaqero
referees ,	aebl
referees .	ai
reference	blcedcfmgahWijkdlqmenaomqZrjtjvW
reference ,	adbejilponvd
reference .	aacjeiheinlbtjve
reference ?	aj
reference and	ai
reference could	uj
reference for	vi
reference from	bjcmvc
reference is	airkvd
reference letters	mi
reference number	ajmdtmvd
reference to	aefoneomtd
reference went	bj
reference you	ajbmce
referenced	adflvi
references	bbcrdbhnicjakjlemendoXqetlvj
references ,	aibdclgirdsi
references .	aecegehqkooerjtb
references and	tj
references from	ketk
references is	ai
references say	ci
references were	adbjckgetk
referral	aebl
referrals	hk
reflected	achm
reflection	aj
reflects	fi
refreshing	akqi
refreshing to	ak
refreshingly	tk
refreshingly brief	tk
refugee	aZhkjk
refugees	ki
refugees with	ki
refund	aahclvtl
refund ,	ll
refund and	li
refund me	lk
refund of	aell
refunded	am
refusal	aRbjclecgYhliwjilcmdocsbtpvd
refusal ,	adcedihkrltj
refusal .	aaclhiki
refusal he	al
refusal is	acjmkd
refusal rests	aj
refusal was	bkii
refusal with	actm
refusals	aeil
refuse	aIbecygahliqjjkilcoZqdritdueve
refuse .	achjik
refuse a	accliiri
refuse me	aehkkj
refuse to	abcnimld
refuse us	adco
refused	aXcleZguhViujakcmcoZrcta
refused ,	aegjij
refused .	gljeqj
refused by	ajcdgaiu
refused me	neul
refused now	gl
refusing	ckim
refusing me	in
refusing the	ck
regard	aicjdcfjgehoieuevd
regard this	aZckhp
regarded	abhiok
regarding	ckfm
regarding my	fj
regarding the	amfj
regardless	aohike
regardless ,	qi
regardless .	amhjke
regards	asbdceeefcgZhbicjikembnXoorptluavY
regards ,	anfe
regards .	fkjcrktk
regards </s>	aqfY
regards like	actm
regards to	alfigdhdjmmenZrmud
reggie	aj
region	acgihn
region ,	adgjhk
regional	akdegjhcnrqcrjtcuYve
regional director	alre
regional director's	nj
regional journal	ai
regional manager	aenp
regional office	ajue
regional post	aj
register	ao
register ,	aj
register .	al
registered	arhe
registered post	ai
registers	adgnoi
registers .	aegn
regret	apcZdZeafahbiejZmoncoUrdteuxva
regret applying	am
regret having	ajmi
regret it	mm
regret that	ak
regret the	ajmj
regret this	aXfemeqcuz
regrets	aimn
regretted	aijdmi
regular	hkkeul
regular ,	aehl
regular donor	acul
regulars	tj
regulation	cl
regulations	al
regulator	ul
regulator asks	ui
regulator's	acum
regulator's form	abum
rehearsal	amebgeobqnrdul
rehearsal ,	alji
rehearsal .	am
rehearsal room	liqk
rehearsals	adkjojqk
rehearsals were	kk
rehearse	aatn
reinstate	adlkui
reinstate my	ui
reject	aUbqcuqesitkvV
reject me	tj
reject people	ri
reject your	adcr
rejected	aRbrcZdigZhjijjekelimeocritvueve
rejected ?	aelk
rejected by	aWgdhmtq
rejected me	adbltm
rejected myself	ajii
rejecting	aYto
rejecting a	cj
rejecting me	iitj
rejection	aXbZdZeYgchkisjVkrlenaqerRtvuivZ
rejection ,	aZckgehjicmlncreto
rejection .	accjiiklte
rejection email	tj
rejection has	ki
rejection is	fkkm
rejection letter	adilteuk
rejection that	aoie
rejection was	aj
rejections	aadnimoeti
rejections are	ij
rejections go	tk
rejections i	abdnij
relaid	aehl
relaid them	aehl
relationship	aYfihjoiui
relationship .	adhjoi
relaxed	gitj
relaxed about	gk
release	aaglukvj
release my	ai
released	ao
reliance	qi
reliance on	qi
relied	beok
relied upon	beok
relief	alocrote
relief .	an
relief to	airj
relieved	anbbgihZnerntiue
relieved ,	ai
relieved .	aj
relieved not	achdrq
relieved that	am
relieved to	gkreti
rely	ol
rely on	ol
remain	ancqdeedfjhileoduW
remain at	qj
remain available	hl
remain in	an
remain interested	aqfdud
remain on	ai
remain passionate	fi
remaining	ho
remaining dates	hi
remains	aeciqm
remains .	ci
remains for	aeql
remark	ajbacnljmeneoerdtm
remark about	cl
remark on	am
remark that	to
remarkable	ti
remarkably	acbwgdie
remarkably like	acbpge
remarked	aZbkil
remarks	ajbilinduk
remarks about	acuk
remarks on	aibjnd
rematch	cl
rematch .	cl
remember	adbUcadlelgphViejmlcmXnYorqWrQtNurvl
remember .	aciejkojur
remember every	aeok
remember how	oi
remember i	abop
remember it	an
remember me	aeengmidje
remember my	gk
remember that	bcdmkl
remember the	dk
remember this	aZgnin
remember to	akomtd
remember what	ajjmod
remember who	adjm
remember you	adin
remember your	adul
remembered	abbchribjTmeoxti
remembered .	aXhtiejdtk
remembered me	abon
remembered my	aljdol
remembered to	om
remembering	aWqlun
remembers	bliiretduk
remembers ,	al
remembers who	ndun
remind	aNcldneegohmmdnctmukvd
remind me	abto
remind you	aTclgphnmeneulve
reminded	akvi
reminded me	al
reminder	aSbedwgeheklobrktj
reminder ,	aadp
reminder .	adrl
reminder about	aedm
reminder to	di
reminders	abdqjd
remit	adcm
removal	qk
removal firm	ai
removal van	adqk
remove	jjvm
remove it	jj
remove the	ak
renee	ak
renew	heun
renew in	ai
renewal	adum
renewal this	abun
renewed	ap
rennie	aj
rennie </s>	aj
rent	akbjddeogXhWiejdkmmjoaqcrbtluY
rent ,	adhetm
rent .	aXbicigehejiknmk
rent and	aekk
rent has	ni
rent in	ak
rent is	am
rent on	aqkY
rent was	ekkd
rented	aYhmrp
rented from	hm
renting	ujve
rents	adbmuk
reopen	aXcqdihkoeqiuc
reopen my	aadklj
reopen the	abcqhloeqiud
reopened	dl
reopened ,	di
reopening	ai
reopens	acqn
rep	li
repaid	algejjoe
repaid ,	aloe
repair	as
repaired	ap
repaired .	am
repairs	ai
repairs ,	ai
repay	jk
repay me	jl
repeat	aebddzeeme
repeat ,	aado
repeat the	am
repeat what	addq
repeating	ddmm
repeating it	aj
repertoire	rn
replace	gjkevk
replaying	ml
replaying how	ml
replied	djvo
replied .	dk
replies	akbecedikjme
replies ,	aekl
reply	acbPcPdleTfngUhliYjQlnmbnmpjqorpsjtkubvO
reply !	si
reply ,	aedojdoktevi
reply .	acdjfrhemZoXqbrktmui
reply ;	ok
reply about	pl
reply address	abtk
reply and	aedl
reply as	mi
reply at	acfinl
reply by	abciqi
reply came	adtq
reply had	aerotd
reply in	omqesiti
reply is	aeccdjhqoarptevb
reply needed	ak
reply on	aj
reply only	am
reply properly	nj
reply should	ak
reply sooner	oi
reply to	cedelqodqsva
reply was	kn
reply with	aZokql
reply within	al
replying	omqe
replying ,	ai
repo	sl
repo link	aesl
report	akdleagihZiejckensoiqYrYtYuovb
report ,	link
report .	amdltd
report and	aj
report are	aeck
report calls	ci
report closely	acul
report is	ol
report on	aobe
report that	cj
report the	gnne
report to	aXnyvd
report you	aZneuq
reported	aZcmgknj
reported you	nk
reporting	aahenkrq
reporting this	nl
reporting to	adrq
reports	ajbjccekgelkoeqcrdtc
reports ,	ablluj
reports .	acbndj
reports to	aeemni
reports were	ak
repossessed	abkn
repossessed the	kj
repossessing	ackn
repossessing the	ackn
representative	adui
reputation	aYieus
request	abcZd1ejgdhdjdkcldncodqUretdumvu
request ,	ej
request .	aado
request again	aldc
request for	aWbjcddrvl
request once	al
request you	deel
requested	abdq
requested my	dk
requests	aNcedngmlw
require	aWbmfnhk
require .	aYbmfl
requirement	adcXgehordts
requirement ,	aeccgehptk
requirement .	aecbretp
requirements	fmhd
requires	oi
reread	cqdigeiakjmjoerctdue
reread my	ajiemk
reread the	ck
reread your	ckdkiekkre
rereading	ai
rescued	am
rescued my	ak
research	ambetjuc
research .	accktj
researchers	ocrltj
researchers that	tk
researchers who	ij
resend	aedkli
resend below	aedk
resend the	li
reserve	dleugcheoiqcretevc
reserve .	aWeqok
reserve for	emhc
reserve list	aldkqevd
reserves	hm
reserves now	adhn
residency	acceemgehqjekjplqcreteud
residency ,	aihl
residency .	acpl
residency and	aehk
residency to	abejkk
resident	hjrkuc
resident .	rk
residents	adkkum
residents ,	aekm
residents group	aejeul
resit	lj
respect	akctdcecgehRiXmionrltUuWvZ
respect ,	aScqfdhcienjojqirptdudvd
respect .	cdol
respect for	aeml
respect i	aefkqi
respect the	ok
respect to	aicmniqetd
respect your	fpie
respected	annd
respectfully	ctrevd
respectfully ,	cpve
respectfully decline	ai
respects	rj
responding	aeoi
responding .	aeoi
response	adqrtc
response .	aefZqrte
response to	fn
rest	accadSeUfkgohjiqjekWljnmoqpjqeresdtavX
rest ,	aroeteui
rest .	bceWgehijlkdldmnndoYqqrm
rest ?	ajli
rest after	apjc
rest assured	aefnojtl
rest can	ol
rest is	ainm
rest myself	li
rest of	aecbddgjivjZlemdncompkqdrZte
rest on	acbkck
rest to	achm
rest until	aj
rest was	acgiol
rest with	aanq
restaurant	ikkdrl
restaurant is	aerm
restful	bchcidjdojrqti
restful about	rk
restful to	abierntl
restful weekend	ai
resting	jkkdul
resting on	jlkdul
restless	gi
restoration	gm
restored	ujvj
rests	aWbectelqoretdue
rests ,	aj
rests on	aXcveltd
rests with	abqo
resubmission	lj
resubmit	aepl
resubmitted	gl
resubmitted to	gl
result	aibZcoecfehZiejlkblbmeri
result ,	amcidkee
result .	ar
result and	ak
result as	acol
result did	rm
result is	gjti
result of	adck
result or	uk
results	ambdccfngdhiodti
results -	fm
results .	am
results are	ak
resume	aicl
retail	aickijoe
retake	aadklj
retd	aj
rethink	aankqk
retired	ambegk
retired ,	ak
retired .	gl
return	ambacadieUgbhqiekXlmmdnZpmrdtiua
return .	abbehsli
return it	hk
return of	lnqeti
return offer	ji
return once	dj
return that	aehdqn
return the	atddebkenepnqWue
return to	addm
returned	aibkgehdjdliolte
returned ,	hi
returned .	dikk
returned deposit	ai
returned my	akbeui
returned the	heon
returned to	bl
returning	ackloerntlub
returning it	aj
returning my	aato
returning scholars	hi
returning the	anud
returning your	aYro
returns	abclolvi
returns beat	abcm
reunion	aj
reuse	al
revenue	aeodtluo
revenue ,	abuo
revenue next	odtm
reversal	qj
reverse	aYcdeigihjjeneqjrcuo
reverse the	kkqi
reverse this	aZekhkkdreuo
reversed	ui
reversed .	ui
revert	aeljvn
revert at	fi
revert on	aelk
revert with	qi
review	ajbjddfagVhcjdlkoXqctauwvi
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
reviewer	bocigVhjiXjbmenaoVpsritruXvO
reviewer #	odrktpvY
reviewer .	aacehnpnve
reviewer asks	cj
reviewer b	cmre
reviewer does	aetm
reviewer found	ak
reviewer is	aYbrciie
reviewer obviously	aebl
reviewer read	aetm
reviewer two	ti
reviewer was	amce
reviewer who	ti
reviewer writes	adrn
reviewer's	amtlve
reviewer's familiarity	tm
reviewers	akbpcbdchdibjdlimeneoVpoqktjvV
reviewers ,	an
reviewers .	rj
reviewers are	actk
reviewers had	oeri
reviewers reports	uj
reviewers were	retm
reviewing	aeti
reviews	aZccgjhdodqlut
reviews ,	abgjuj
reviews come	gj
reviews of	aardtmul
reviews on	rmui
revise .	ai
revised	aibicbdcqttdve
revised brief	bkce
revised decision	aaqp
revised version	ai
revising	akqe
revision	aekl
revision ,	hdkl
revisit	aahktp
revisit my	aetk
revisit this	hk
reward	ej
rewarded	aWhpjn
rewarded .	hk
rewarding	fj
rewarding journey	fj
rework	ai
rewrite	alek
rewrite .	ak
rewrite the	el
rewrites	ok
rewrites ,	ok
rewritten	al
rewritten the	aj
rewrote	acekojtm
rewrote the	ojtm
rhiannon	aj
rhodri	ai
rhyme	amcnje
rhyme ,	cl
rhyme forced	cj
rhymes	ti
ribbon	ak
ribbons	ai
rice	aYkr
rice .	aakm
rich	jk
richer	ok
richer .	ok
rid	adbkvi
rid of	adbkvi
ride	aibj
ride home	aebk
rider	ai
ridiculous	cjrrvd
ridiculous decision	rp
rigged	adbu
rigged from	aYbt
rigged the	bj
rigging	uj
rigging crews	uj
right	a1bJcUdXeXgUhwiijbkZmenWolqkrVtque
right ,	aebccWdbeigkhkijjkkeljmdolqerktXud
right .	aobadbecgXhkijjYklmUncoTrZtquivi
right :	al
right ;	abjk
right ?	aj
right about	axcbijodte
right accent	oj
right and	ak
right arm	enhe
right as	aj
right away	qj
right before	abheqjun
right by	aahmtk
right call	ai
right decision	aloc
right desk	akdmnb
right for	ajqdrm
right if	ak
right in	aiheqitive
right next	ak
right now	abqn
right on	aqnd
right one	aiim
right person	aenptj
right side	aYokum
right that	awbZcXdkgdibjdmendoqrbvc
right thing	qk
right to	aebbcZdceegbhzibjYkdlempolqZrctjub
right too	aXmmol
right up	acbmji
right way	hk
right with	aj
rightly	apcakimkvb
rights	ejhqkcnZqmub
rights lapse	qm
rigorous	abceomtk
ring	aTdbebgjhaiWkjlpmbojq1udvd
ring ,	aYcjhjto
ring .	dijnqe
ring about	lk
ring all	kl
ring at	adqk
ring back	gejeoq
ring before	albcdbqn
ring each	aeql
ring every	aZqp
ring me	abbjecgphdjZqirjul
ring my	aYjnlk
ring on	ak
ring twice	ai
ring when	ek
ring your	qj
ringed	ji
ringing	biddgmibjikemdocqpre
ringing in	ai
ringing me	aoie
ringing my	aZbljm
ringing with	adgo
ringing you	aiqj
ringing your	qi
rings	adgpjk
rings around	gl
rings each	jl
risk	becjdmrdti
risk ,	citk
risks	tj
risks on	tj
rival	aYbkglqm
rival .	qj
rivals	aeeegmikje
rivals .	aeeegmikje
river	ambkeegehijjkdnereteuZ
river ,	ai
river .	ok
river rather	jm
rn </s>	ai
road	bdcddefjgpjXkcnktlue
road ,	hk
road .	tnud
road ?	nk
road from	oj
road in	aegm
road over	al
road to	aefk
road took	adgl
roads	an
rob	aamjvk
rob ,	aemj
robot	idjerets
robot you've	aj
rock	aZglro
rock star	aegl
role	aebjcjdZeohmjbkalqmZnaoepoqesmtcvV
role ,	lknjojte
role .	aoelnc
role ;	ak
role gone	ve
role i	hlmd
role in	adhm
role is	abeqlk
role needs	adck
role of	bclcppum
role the	gj
role was	hesn
role went	tj
role you	aicjhive
roles	fogUhpjm
roles ,	gcjm
roles that	acfohe
roll	tm
roof	ambYeehiiajaklmdneoeto
roof ,	akheuk
roof .	kore
roof ;	ai
roof for	ajei
roof garden	tj
roof holds	aj
roof in	aYoltj
roof is	anje
roof leaks	aegl
roof will	aecjtn
roofer	tl
roofs	aZglhk
roofs since	aehk
room	aZbicaeegzhoimjVmZocpdresitdvU
room ,	aebdgihdijlinkoZrXup
room .	aZbecddjeijjneokqmrlteue
room ;	ai
room and	beeiglhi
room as	aegl
room at	aakq
room booking	hi
room by	gl
room comes	ak
room for	bjcmgahmicjakeomuc
room from	bl
room had	bkgj
room i	ak
room in	acbmli
room is	aneegesp
room last	ki
room of	gk
room on	aeeilk
room to	apgeqj
room until	ai
room voted	abtn
room was	ajjekdnnoete
room we	acjn
room when	abbn
room while	abgeijrkuk
room who	aagqii
room will	al
room with	ajbcgdimjeodrctiuk
room would	jl
roommate	cink
rooms	akdigijbkjljod
rooms ,	aiki
root	vj
rosa's	lj
rosalind	ap
rose	gmikte
rosenthal	aihi
rosenthal i	aihi
roses	ajii
roses .	ap
roses at	ij
roses were	gj
rosin	aj
rosin .	aj
rosina	nj
rosina .	nj
roster	amglod
rota	ajbmcidcgejellomqetcuevc
rota ,	abddoq
rota works	aovc
rotten	aerl
rough	anbe
rough edges	albe
roughly	dlec
round	aibmcUdReYfcgmhekclXmiqrrksatcumvX
round ,	bmeigihcoe
round .	aeccdbeegWhkiljjkdmkqmretYum
round ?	am
round a	rk
round again	alqd
round and	akhj
round as	aj
round every	gl
round for	jkke
round here	acgjuj
round in	nitj
round is	heqm
round it	actn
round on	adqp
round one	hi
round open	anqe
round opens	heom
round so	mj
round the	aledgohcocqcrkteui
round there	aerk
round to	aTbkdigmhjomqeuk
round was	ai
round will	ackoqe
round you	abnn
round your	qi
rounds	aicZdigdhnjdkqocqereve
rounds .	acdlkkte
rounds in	ak
rounds is	aehn
rounds it	anhc
rounds of	acbjcdkoti
rounds with	hk
route	ql
route ,	achiql
row	ambcccdeedgihnjdkbnjoiqdue
row ,	aihm
row .	aYgloltk
row of	hi
rowing	aloctk
rowing club	aioctk
roy	al
roy </s>	aj
ruairí	aitd
ruaridh	ak
rubbish	bbcnienkrive
rubbish ,	aeck
rubbish bins	ambd
rubric	bbjklmtk
rubric ,	abln
rude	djri
rude ,	addjri
rufus	aj
ruin	uj
ruined	acbkjj
ruined my	aebk
rule	atbjgahniejdmbniobqerctbub
rule ,	ek
rule .	ak
rule about	aihl
rule against	ci
rule ask	hi
rule i	aebk
rule is	akei
rule says	ci
rule to	am
rules	albudZgZjbkllcnnoYqdtYuX
rules ,	ddeknl
rules .	ak
rules again	cj
rules are	deekhm
rules don't	aj
rules for	nk
rules on	aive
rules permit	ak
rules say	bmcc
rules were	bj
rules would	bj
rules you	accl
run	cddZeUfegqhdijjLkkmXnqqUrlteujvj
run ,	adbmtl
run .	aegl
run a	ambdcdeegZjdkdndqerr
run an	rl
run and	um
run from	ai
run it	amibjeniokrc
run more	aebn
run my	lk
run of	hj
run out	aVgjkrojue
run process	aj
run that	acglnkue
run the	aibehiiqjerdtc
run this	niui
run to	kk
run with	ak
run your	aVgridnj
rung	aTbkcidieagZhjidjjnsonrZtb
rung ,	acbkgehk
rung .	aecldi
rung the	adnk
runner	behloe
runner -	gihl
runners	abhk
runners -	abhk
running	adbmcXijkYmdoVqotiuavr
running ,	adbiqntc
running .	aWejglqjvi
running a	aZbogetl
running all	aj
running it	ak
running low	tl
running now	adhl
running that	ai
running this	ai
running to	am
runs	arcadbecgbjZkUnkoeuqve
runs a	ai
runs in	hj
runs late	abun
runs nine	tj
runs on	aj
runs out	aibdkbqlun
runs the	aabjhclinmrk
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
rye loaf	ak
résumé	rk
résumé .	rk
s	amrevo
s .	ak
sad	a3gdidjbmdrdtjuevZ
sad ,	asod
sad because	ak
sad but	anvc
sad for	ai
sadly	am
safe	aiceebjdkcodqbrituui
safe ,	an
safe .	amee
safe and	ai
safe from	aatn
safe pair	gj
safe with	tl
safeguarding	rj
safeguarding were	rj
safely	ao
safer	aimetk
safer pair	tk
safest	tk
safety	aabkcork
safety ,	bl
saffron	bjje
saffron dumplings	bj
sagas	ck
sagas ,	ck
sags	am
sags .	al
said	akbdckd0fcgRhQiqjokZlTmdnUompdqPrVsstQujvb
said "	ajdejmocsita
said ,	ajdijdnerlsl
said .	aqbbhliekdmincreuk
said a	aejk
said about	ancZjZkdmjuj
said all	ol
said anything	si
said at	cijemkuk
said autumn	acdn
said desirable	accm
said everybody	aden
said forty	aabick
said goodbye	adjk
said hello	aetk
said i	aTbkcldnicoqui
said i'd	aadkon
said in	aPbkcedkeejqkeqiun
said is	dk
said it	aqbdcbdbgehcjimnodri
said no	aXblcbdpgihZjkkkmdoaqdresk
said not	ii
said nothing	acun
said of	acckml
said on	ambcjembojsp
said she'd	akne
said so	angiid
said sorry	mdop
said thank	aj
said that	aibbdjgchbilkennratiubvi
said the	aobehk
said they	aj
said this	kk
said to	cegihcizjZmeoereteue
said tuesday	akdd
said we	ai
said where	bi
said yes	aidehcijqirmud
said you	aijn
said you'd	aebmdlecje
said your	emue
said yours	jl
said yourself	aecjelje
sailed	ai
sailor	ik
sailor for	ik
sails	ai
saint	anrd
saint .	al
sake	abcedlengejamboZrmteur
sake ,	oeuo
sake .	eljdrn
sake of	dm
sake that	uj
salaries	ci
salaries come	ci
salary	aNblerfejbkmlimcncqarltpub
salary ,	aXdjenhioi
salary .	abhkkdto
salary at	ajgl
salary in	aekq
salary on	bk
salary range	li
salary was	herk
salary you	acrm
sale	argiue
sale .	ak
sale i	gk
sales	aebbgwhciekelkre
sales ,	ll
sales enjoy	ti
sales figures	gj
sales floor	gj
sales team	aj
sales took	bdgl
salon	tk
salt	cj
salt ?	cj
salute	aj
sam	ak
same	blcbdzeUfkhQidjckmocpcqTrdsitj
same ,	akdjvk
same .	avbacadZeefkhcicjokdmeoZta
same :	ej
same ?	al
same about	ak
same account	apdeve
same afternoon	akbidegltd
same air	aeim
same area	ai
same as	apdehZkinivk
same canvases	clqi
same choir	ai
same day	aqbbdakn
same department	aebi
same envelope	al
same for	adfkhcjmlnoe
same form	ak
same fund	acum
same group	ak
same haircut	tn
same hall	adgjii
same in	di
same letter	aXnlom
same manuscript	gm
same morning	aejekp
same next	aelj
same of	ai
same page	alme
same pages	ci
same painting	absp
same piece	aj
same portfolio	aegm
same post	aakqok
same project	ak
same question	aPcedxnqvd
same request	aXds
same room	ik
same school	aibaoo
same small	ui
same studio	bi
same table	adnn
same talk	gl
same terms	al
same thing	biciditl
same three	aWbotj
same to	aigeul
same town	al
same view	rm
same way	aern
same week	aikk
same welding	bm
same year	aeuk
sample	aobicqdceehnibjdkelbmineokqctQuYva
sample ,	biceolrj
sample .	ap
sample ?	al
sample cake	aerk
sample chapters	hl
sample for	cj
sample i	cdgk
sample is	akcliere
sample key	aahn
sample lectures	om
sample size	cl
sample small	ci
sample was	becjmk
sample work	aabn
samples	albpccdcgdjokcmknaqerasitbue
samples ,	eejkmmoc
samples .	ndol
samples and	aZbn
samples arrived	acbl
samples at	al
samples can	aj
samples in	ek
samples to	anoe
samples you	acjm
sampling	ai
sana	ak
sana for	ak
sanctioned	kk
sand	ai
sand .	aj
sandra	ai
sandra ,	ai
sandwich	anjdtl
sandwich .	jetl
sandwiches	aemjtm
sandwiches ,	mj
sandwiches .	aatn
sang	atbicmhZidjcod
sang it	cm
sang the	gi
sank	asjc
santa	acjekn
saoirse	al
sarod	rj
sat	ajbmcldaedgnhXjdkYmonbobqbrksitVuX
sat .	aq
sat before	gl
sat down	albmjc
sat in	adikmj
sat on	aacpginerjsjtd
sat through	airl
sat with	acjm
satisfaction	acdm
satisfaction at	acdm
satisfied	abcchkjt
satisfied .	ccjp
satisfied with	aehl
saturday	ccdZeVhlibjqkVnnoZqjrcsitWuive
saturday ,	aredqcskue
saturday .	alcegjjbketcuk
saturday and	niqj
saturday clear	aajm
saturday crew	ji
saturday evening	adhm
saturday free	aZqo
saturday job	abhjjk
saturday morning	abun
saturday shift	bk
saturday's	qk
saturday's match	qk
saturdays	aebihijmkcrluc
saturdays ,	ak
saturdays .	adbirm
saturdays bought	hi
saturdays i	aehejl
saturdays now	jj
sauce	aj
saucer	ai
saucer ,	ai
save	aMejgchbibjaksmdntoiqorluc
save me	adejkl
save my	ej
save the	aZklrlti
save time	njqi
save us	ki
save you	nr
saved	dkhZidjaratiut
saved for	aekl
saved in	aeum
saved me	alok
saved the	aYtmuq
saved us	anmlod
saves	aibldejeomqd
saving	cieikjoetd
saving up	aieejekmte
savings	aObdddgchbjpkyokqetkub
savings ran	kp
savings run	ackn
savings went	acjk
saw	aubvcYecgYhniejckUldmencoSqbrZscuivo
saw ,	ak
saw .	aebidm
saw how	ak
saw i	ai
saw in	aebl
saw it	ajhoje
saw me	adhkjm
saw my	acbjuk
saw on	al
saw our	ai
saw that	ambculvj
saw the	bqddhjmite
saw what	ak
saw who	bi
saw your	ijtk
say	aibQctdeenfnglhXiijYkSlnminjompaqorYtSuUvO
say ,	akcmdbeagahiibjemmneoaqdrasmtjucvj
say .	ambecUdeebfshbjckinoolqYrZtduY
say :	aj
say ?	aedkelme
say a	ajhlvd
say about	aidkuk
say again	aj
say any	eenkqk
say anything	al
say as	cn
say good	ol
say goodbye	uk
say hello	aqeejdljml
say hi	ak
say how	aebmceijjelmmonWojud
say i	becqgjjamdocqjtj
say i'm	ak
say if	addkedlmtm
say is	ajei
say it	bccjdceegiheilkjmlneoaqlrZud
say it's	aeok
say more	ol
say my	acckek
say next	aadjql
say no	aibbdbephkiikdmXqSrkve
say nothing	aXjmojuk
say of	im
say on	adcjkl
say one	cihj
say price	akce
say so	bncbeagmibjckblinjodqjue
say sorry	aXhlljmpoc
say such	giii
say thank	aq
say thanks	aone
say that	bbckgiiikZmVoiqirkuV
say the	aXbZcqdZejgjhcjckbmdoiqntcuo
say there	abcldiee
say they	abgjjl
say thirties	aecj
say this	nj
say to	aXjmnjokuk
say we	bj
say wednesday	acqm
say what	cZeljkmiodrcuj
say when	aidj
say where	adom
say whether	ajcedmnlqc
say which	aqceieqlvZ
say who	oi
say why	anoerm
say yes	aQbecbdoezgjhZkimenooaqdrbtduevc
say you	aWjnmdrq
saying	bXfihnilkemindoarXtivm
saying .	aXgnhj
saying it	aiej
saying no	aigdikoetk
saying that	aWckfjgehpikoetdvj
saying the	aj
saying what	aiqi
says	albccydmeefcgihkiijYkXlanbooqTrJsluavZ
says "	achlooskta
says #	sk
says ,	bm
says .	cpechlijodqe
says a	ij
says about	acnjok
says c	ci
says he	ajgj
says how	adul
says i	becmdegqheijjete
says it	ap
says my	aktj
says no	aacchnomul
says not	jj
says people	aetn
says please	ai
says she	adcn
says she's	ak
says six	ci
says small	ui
says so	aeik
says that	abbdcldjgehejimitcvi
says the	axiencuevd
says there	aaemki
says they	am
says to	ol
says warm	actm
says yes	aadnejqe
says you	gm
says your	ai
says yours	anue
scaffold	bcpnuj
scaffold line	ak
scaffolding	ajckki
scaffolding ,	kk
scaffolding .	cm
scale	aj
scan	ao
scan was	ai
scanner	ai
scar	abjn
scarcely	aaceeijo
scarcely know	ei
scared	gn
scared ,	ak
scared people	adgm
scarf	apbegeinjY
scarf in	aj
scarves	jkoe
scene	a2gdidjXkdrdtb
scene with	ai
scenes	al
schedule	aXfnliojqj
schedule ,	li
schedule .	aXfnqk
schedule must	ok
scheme	akcodZedgihbiajlomqerW
scheme ,	amndom
scheme .	adgm
scheme again	aj
scheme at	ai
scheme for	tk
scheme has	ai
scheme i've	gl
scheme is	cjniui
scheme on	an
scheme that	bj
scheme was	acnkok
scheme's	ci
scholar	geilrj
scholar of	adin
scholar who	al
scholars	cj
scholarship	aieigXhmiekrleneoctbue
scholarship ,	ai
scholarship .	am
scholarship form	aekk
scholarship letter	abhm
scholarship was	gekm
scholarship went	bk
school	aibUcZdWgkjlkllbminaoipnqesdtdunvX
school ,	akgjhZjalioiretm
school .	aieigpiikemlnboerVteub
school and	enjeki
school as	hjonre
school at	ackn
school board	adniri
school fair	ai
school gate	ai
school had	hk
school has	aiijqk
school how	ajne
school in	jo
school is	pl
school nativity	rm
school near	ai
school needs	ak
school next	ai
school on	jdoluj
school one	hi
school play	aejm
school run	adum
school sends	aeuj
school so	jj
school together	aXnlum
school wants	ai
school was	ik
school with	nduk
school would	aZrptl
school year	adkk
school your	acum
school's	alfduj
school's sake	uj
schools	ambbcphYoaqitd
schools .	an
schools count	cj
schools in	cjheuj
schools round	aerk
schools so	li
schubert	tk
schubert and	mj
science	ajvi
science .	aj
scientist	gi
scissors	ai
scone	ak
scones	ap
scones .	ai
scooter	ai
scope	apbkcmhctcub
scope .	akclte
scope creep	aj
score	aibncidlecfdgmidjekdlnmendoZqcrYsitYvX
score ,	beddgksl
score and	bj
score fell	bk
score for	ajcivd
score growth	ti
score of	ckdi
score sheet	ccdmlkte
score sheets	abhmuj
score went	bi
scored	cjedgjhiliuk
scored #	gl
scored ,	ai
scored above	adcihk
scored me	cj
scored us	abljuk
scores	bocZdqecgZhcjdkilomjneoiqerbtavZ
scores ,	abbedllomk
scores .	addkomue
scores must	bi
scores that	kl
scores to	abbidolb
scores went	bk
scores were	uj
scores when	alve
scores with	ai
scoring	amcoedgeodtevd
scoring ,	ck
scoring .	ni
scoring makes	ci
scoring matrix	tj
scoring sheet	ai
scoring table	ai
scoring to	lirjtd
scouts	oerm
scratch	ajcm
scratch .	cm
screen	bkkjqivn
screen .	ak
screen came	bk
screen was	bi
screens	ai
screenshots	aaoeux
screenshots of	aduq
script	aegiienkoWqbrkvq
script ,	albkcegi
script .	aadjrmvj
script as	oerj
script is	ckqc
scripts	bi
scripture	adim
scripture .	adim
scroll	dj
scroll down	dj
sculptor	tk
sculpture	rk
sculpture might	rk
sea	aiimjekdrl
sea ,	an
sea .	aViprm
seal	aUbw
seal as	adbl
seal unbroken	aYbq
sealed	acbs
sealed cover	bj
sealed envelopes	bk
seamstress	jk
seamstress had	jk
search	aigkkcvl
search .	ai
season	avbkcedZfihVjllcmeoXqbrdvd
season ,	gjhejitk
season .	awtc
season ?	ai
season and	kl
season is	adbn
season on	aejl
season the	uk
season's	al
seasons	gdhl
seasons ,	hi
seasons in	hl
seat	adbZcmdpejhijkoeqbretZue
seat ,	cj
seat .	dl
seat at	jk
seat for	aj
seat in	adeihk
seat on	ae
seat to	acgkhj
seat was	hekj
seating	bk
seating plan	bk
seats	accpgchWjmodtmuk
seats ,	adcmhdul
seats eighty	ci
seats for	amhe
second	bactdleefagkikjZkalnneobqjscuUvL
second ,	aXcmgjhdlpomte
second -	adgerq
second .	cigi
second act	ckdkljretd
second answer	aemm
second application	apdd
second attachment	bm
second audition	adql
second bedroom	adjk
second bursary	hnqd
second call	jm
second cello	ki
second chair	aadlmk
second chapter	accideqktl
second chapter's	gi
second choice	aaekgn
second class	alqc
second coffee	an
second copy	al
second cousin	accm
second dance	aedj
second envelope	ki
second essay	ai
second file	to
second floor	nm
second go	gj
second half	dlri
second hearing	ai
second hour	jj
second i	hj
second in	adeegnol
second interview	aZdjgdhliikeqorete
second interviewer	di
second is	dell
second issue	actn
second lead	hi
second lesson	oi
second letter	aedjqk
second look	abdkedgihkoiqlreta
second manuscript	belk
second meeting	hk
second movement	mm
second novel	ai
second one	ak
second opinion	aini
second oven	aekj
second page	akcodehcreti
second pair	cj
second paper	ik
second paragraph	cluk
second phase	aegk
second point	aacjdn
second question	arceqd
second quote	acol
second reader	dk
second reading	acdknmolrdtd
second reason	adro
second referee	aedj
second review	aj
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
second slide	mo
second song	accm
second speech	ance
second stage	aijdtj
second story	aj
second thought	cdiijirk
second thoughts	adql
second time	aWcidZerhjimodqjtbuj
second to	fjgeiitk
second verse	akei
second version	hdkl
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
secretary ,	nk
secretary has	dk
secretary rang	ji
secretary who	ndrk
secretly	ai
section	atbecqdbgcidkelanjoYqdtXua
section #	cl
section ,	ak
section .	aYcmrivj
section ?	amvc
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
see	aZcmdTedglhWiljjlimintocpiqbsTtqub
see ,	aVbdjorktkul
see .	aYceeqkkmlobqeraudvo
see ?	am
see a	gehkto
see about	aatl
see at	abim
see each	ak
see from	aXeigqhenmqcrkui
see her	nj
see his	ai
see how	aictgehnjYkbmboTqmrWtcumvd
see i	adtn
see i'm	ddql
see if	aLdnfpjkljniue
see in	ajgiiineoltcvb
see it	bjcrddedhYjWklmdniocqbriub
see it'd	aerl
see it's	jk
see me	acepgahojjketdud
see my	bcclebgkhdidjmkalcmmnmokqdtdudvc
see no	hmue
see now	aocadegjhciejZkemroZrptWucve
see on	abndolul
see one	bl
see our	aYbihdmmnn
see she	aegl
see so	tj
see some	nnve
see that	akbjcYddeZfehdiRjdmjowqWrnteuTvb
see the	cVdigbhYiWlimbnnoZppqdtp
see their	jkli
see them	aojeui
see there	ai
see this	qeujvi
see through	abto
see to	acejgmmeuo
see two	aj
see us	km
see what	ajbbdcgshdiijZlemZnpoeqkrWuR
see what's	ikuk
see when	ai
see where	anbccjfjieoeqlrctauc
see whether	aknj
see which	aabnckti
see why	azbVcXddeegbhiipjYkcmenXrluXvc
see you	ajbjccdceagchejjklnZqYretmuk
see you've	tj
see your	dlgdiijjkkmdnZqcretdul
seed	bigehdikjekl
seed library	aebk
seedlings	aijmke
seedlings have	al
seeing	abbldceZfehjkdmcnvqYrXtnuc
seeing as	hj
seeing each	uj
seeing how	ok
seeing it	amgkoe
seeing me	jm
seeing that	aXbnckhkoltd
seeing the	alnoue
seeing what	akneoatqve
seek	tj
seek "	tj
seem	aUbocedmgXjZomudvn
seem short	km
seem that	adom
seem to	aZbpdngajdkcmcniokreubvk
seemed	aWbkdXeegkhnjokbnkoZqdrjub
seemed a	adhmok
seemed distracted	aegn
seemed so	adjm
seemed the	abhmjenirjte
seemed tired	bi
seemed to	adbickddgejmnloc
seemed uncertain	akgk
seems	aUb2cjdifdhjiXjakZmbqYtduXv5
seems ,	adbm
seems a	bkcleeheti
seems bound	gj
seems fair	acgjhj
seems only	achn
seems right	hlnd
seems that	badkji
seems the	bl
seems to	aObvgehaiejekeojqernvr
seen	bmcPdmeWgjhKjOkbniruucvm
seen ,	aagn
seen .	addlojui
seen a	aXbngiretk
seen for	alhemkoesi
seen from	akddhbolqkud
seen how	adrn
seen in	germ
seen it	aibeidtm
seen more	adiern
seen my	do
seen nowhere	rl
seen that	aiom
seen the	ajbkcdgkidriteui
seen this	npre
seen what	ik
seen your	ai
sees	acbddledhdikjdomqjtb
sees ,	ul
sees it	dm
sees the	gjqi
sees what	nk
sees why	aerm
seldom	acgrhkocrltZuc
seldom a	rm
seldom apply	gj
seldom meets	ii
selected	aibmfjgcodtc
selected .	ai
selected are	bj
selection	cdfigehbijkknnocrXuo
selection .	aeuk
selection committee	aj
selection day	tkue
selection is	adbmnkrc
selection process	adfjkluk
selection system	aj
selection was	ik
self	adeirm
self -	aerm
sell	bkcegchejbkpocrdtkud
sell .	aebm
sell a	am
sell the	kn
selling	cbkmtl
selling the	aekn
sells	si
semester	ak
seminar	rl
seminars	al
seminars .	aj
senator	ni
senator wilkes	ni
send	aobWebgehliVjNltmmndperjsquUvQ
send .	aj
send a	apddldqn
send another	nirj
send anything	aj
send back	aZcmrj
send comments	acdjok
send her	lj
send home	kk
send in	aj
send it	addlhilkneoksjue
send me	aPdogmhpjekjmnneocretdue
send my	aqve
send notes	ak
send on	li
send one	aj
send some	adol
send something	aelk
send that	ri
send the	akccecgehjkendoaqZrlsotlubvb
send their	aj
send them	an
send these	nj
send to	aite
send us	lm
send you	arddeeoerdtmuj
sending	acbYcbeYgbhYiejZklmnnnoipotcupvY
sending a	ai
sending back	eeol
sending it	airkti
sending my	dk
sending the	av
sending them	mi
sending this	addmnj
sending those	oi
sending to	ainduj
sending you	aamjnnqkreui
sends	aihiieretkuj
sends her	ai
sends his	al
sends its	aehjuj
sends regards	actm
sends you	ui
senior	akbZgahnjeldnuobqcrjtcuc
senior ,	am
senior .	aenq
senior colleague	njre
senior lecturer	hi
senior on	nk
senior partner	hj
seniority	akhqocue
seniority used	akhnoc
sense	aobacrdaeafYgRjakdmmoouZvc
sense ,	acceikmknl
sense .	avcjieocrd
sense :	cj
sense for	aehm
sense from	oj
sense in	aZcr
sense of	acceidmlrdtp
sense to	aucZgahcoprkta
sense whatsoever	cj
sensible	amcdhljdoercuk
sensible .	aoqi
sensible choice	ai
sent	adbocmdjeUgnhridjSlNojpdqTsotWuivZ
sent ,	dl
sent .	aXbjcmdimm
sent a	gjhkimkelbnirdue
sent away	aenjuk
sent back	gl
sent before	aj
sent describe	blre
sent don't	bk
sent flowers	aeok
sent him	gond
sent home	aagjkl
sent in	acbo
sent it	aQcnhZjmmjoZqerpspui
sent me	awdend
sent my	ajblge
sent on	aWdlsiun
sent out	cl
sent should	acom
sent the	ajcedVhkjdnmoordteue
sent them	aibine
sent this	akqi
sent to	bjddtm
sent two	dl
sent us	ui
sent was	ajcdgk
sent you	adbZdigbhxicjckjod
sentence	cadbgjhYinjYkeocqbrmtrue
sentence ,	aZljtk
sentence .	acbddeeegqiore
sentence about	alde
sentence in	bk
sentence of	tk
sentence than	rl
sentences	aZceimrqti
sentences ,	tk
sentences .	rj
separate	ajbkgeoktZvk
separately	ddhkmlqe
separately ,	aehkmlqe
separately ?	nk
separation	kk
september	audbedgdkeoeplreteuivX
september ,	aiul
september .	cjpl
september ?	anvc
september and	bj
september clear	adhl
september i	adjl
september is	aeql
september to	aj
sequel	lkqj
sequence	aYgnqj
series	aibkhenkqiubvi
series ,	ql
series .	ak
series and	tm
series editor	nl
series keeps	bmtd
serious	aSddgkqkrpuk
seriously	apbedjgbheiimeobqlrdvd
seriously ,	aidlve
seriously .	tn
serve	abtq
serve you	adtm
served	glhe
server	aTbpsktlvo
server room	aetl
service	aeclhinkolub
service .	al
service on	ni
service would	ai
services	ak
services </s>	anfc
serving	ak
serving member	ai
session	auqetcud
session ,	ai
session on	ap
sessions	aj
set	aebRctdceXfjgNjjlamZopqVsluSvx
set ,	aljj
set .	edfjhkolrcte
set aside	aYhmnjtj
set it	ccsn
set me	jm
set my	abckkk
set of	aimerjvj
set on	adim
set out	aioqteuc
set that	aecl
set the	ckkc
set them	aj
set to	ci
set up	aj
set your	aekk
setback	aefr
setback is	aafr
sets	apgkoetZ
sets of	amte
sets the	gl
setting	aebldihikjtavi
setting out	ak
settle	abbdcedigdhqjdkcoZqvvd
settle in	aj
settle it	aedk
settle questions	hl
settle the	aiqj
settle this	aZhdqpuk
settled	ajdkecgahoidjjkardtbukvW
settled ,	jk
settled .	bZdihsjkkdvd
settled ?	al
settled on	bk
settled the	aiql
settled this	addkuk
settles	arckgeqe
settles in	au
settling	aj
setts	aehl
setts and	aehl
seven	adbYeahWiemkoaqerdtuui
seven ,	aedkjkkc
seven .	ackl
seven months	tl
seven of	ciul
seven people	kl
seven questions	lj
seven weeks	alsi
seven years	tk
seventeen	am
seventy	cnjitd
seventy -	ckjj
several	bbcadceehkjmkelkocqirjucvk
several .	aXholl
several of	ambegiqj
several times	tj
severn	ak
sewed	ji
sewed for	ji
shabby	rj
shabby outfit	rj
shabnam	aj
shade	gl
shade .	gl
shadow	ll
shake	akgjhcjekkmkre
shake hands	aohd
shake your	anre
shaking	aiedjkkimc
shaking ,	ii
shaking as	jm
shaky	ak
shall	adbQcKdWeWgchaiZjqkelbnlonpmqnrksZtsukvZ
shall ask	adnntj
shall assume	aehk
shall be	deeUgjjXkjnookplratW
shall begin	ai
shall both	aj
shall bring	ri
shall certainly	an
shall come	an
shall do	am
shall file	rm
shall find	nk
shall frame	aciltj
shall go	auhejlqYuZ
shall have	aahbjqkiqeun
shall i	akeZldniqj
shall inform	tm
shall keep	alheoiqntbud
shall know	acomul
shall leave	aXfjjdlmneql
shall let	ajniqe
shall look	aVhnto
shall manage	adjl
shall not	aedbgjhejckkmmneoiqZritdui
shall now	abjp
shall number	dl
shall of	aleihjoc
shall put	aern
shall quite	aj
shall regard	hl
shall remember	aqtd
shall resubmit	adpl
shall say	acmkokqZul
shall see	abgmuk
shall send	ak
shall simply	uj
shall start	am
shall take	aeqiul
shall telephone	ql
shall tell	antkub
shall treasure	adgetv
shall treat	abqo
shall try	jkonqctd
shall use	adrm
shall wait	aZekhlniqb
shall watch	adtnue
shall we	aXdenkqp
shall wear	aj
sham	aebmre
shame	adbacdeehaiUjdkYmcqsrmtkuuvc
shame ,	adglji
shame for	heqprctduj
shame if	aTretluv
shame in	apiajeql
shame on	adjars
shames	mn
shames me	mn
shan't	ddeZhdjXkkmanlopqdrkuk
shan't be	aYroum
shan't pretend	aj
shan't put	om
shan't say	nk
shan't trouble	aekm
share	aqbkcUdkejgbhZicjdmdnkobqdvV
share ,	aqed
share ?	aj
share a	bjdkrj
share an	bi
share it	ul
share my	adlj
share of	ep
share one	aakitn
share that	fk
share the	abdpfelinj
share them	aj
share with	akve
shared	awbjcdgbidretbvc
shared ,	bk
shared a	aibj
shared folder	ak
shared his	ai
shared with	al
shared your	akcdni
shares	bqnc
shares a	bm
shares an	aebk
sharing	fk
sharing a	ki
sharing the	aj
sharp	rk
sharpen	abisoere
sharpen your	abis
sharper	aerjtl
sharper reads	rk
shaw	ai
shaw </s>	ai
shaz	ai
she	aebZcmdWeYfegkhViUjqkUljmlnxolpksitWuRvb
she agrees	mi
she also	aj
she answered	aebl
she asks	jk
she can	amckgc
she could	aegkjkuj
she did	jk
she finds	ui
she found	aj
she gave	am
she got	bk
she had	bejp
she has	aebdgbhiikjeklmjnjqeretkue
she hasn't	acnk
she helped	aZjo
she is	aebicignhkibjYljnkocqetdud
she just	aajp
she knows	am
she likes	aj
she made	ni
she managed	aeol
she may	adgjnj
she never	al
she read	jjkeri
she said	aqjbnbsm
she says	ai
she sends	ai
she stayed	ai
she stepped	ak
she takes	abeinm
she thinks	lj
she thought	ak
she told	ai
she usually	nk
she wanted	ai
she was	bbgdhdidjYnooqrlte
she will	ajgrhbjXnkqeteud
she won't	ae
she wore	aejj
she would	aXcnnm
she'd	bigkiejplincod
she'll	glnnoere
she's	akbcgbhcicjckdnxopratbuavd
she's the	ak
shed	apcZiejekcodrn
shed ,	an
shed .	ccrl
shed a	ti
shed full	rk
sheep	aqbdgiiere
sheep .	aj
sheep than	gl
sheer	aaglik
sheet	aebqcXdpeYgchikblkmencoiqnsjtZuavY
sheet ,	aZdolmokre
sheet .	qm
sheet ?	akdjedve
sheet and	ak
sheet for	am
sheet music	hk
sheet says	ai
sheet that	bm
sheet you	bilj
sheets	hluj
sheets ,	uj
sheets are	ai
sheikh	al
sheikh </s>	al
sheila	al
shelf	aobejl
shelf ,	kk
shelf .	jkke
shelf for	jk
shelter	aZjnkl
shelter has	abkn
shelters	herk
shelves	apoj
shift	abcjdaedgahpndojrbsktiui
shift ,	abbihojk
shift .	aZhbomsmtmuk
shift and	aj
shift at	ackl
shift in	hk
shifts	anbecndceegehiocqZretcuj
shifts ,	aekk
shifts .	eejmkj
shifts at	ak
shifts if	ak
shifts resting	kdul
shines	ikte
shipped	acgm
shipped a	acgm
shipping	oj
shirt	om
shock	becdierdtv
shock ,	tp
shock .	tm
shoe	gcro
shoe .	aegdro
shoes	adbbeigahejYkwlimioiqlratb
shoes ,	ackkljql
shoes .	ijoktd
shoes and	kemj
shoes for	adkk
shoes home	aekk
shoes i	abkn
shoes left	ai
shook	ambkgcke
shook my	blge
shoot	alri
shoot ,	an
shooting	ak
shop	aZbVccdiecgkhmjnkqnaobqite
shop ,	adjltk
shop .	ajjj
shop and	ak
shop floor	adeihk
shop from	gl
shop front	abum
shop has	kj
shop in	aeedqn
shop is	abikjj
shop of	rk
shop on	aejlqi
shop open	kk
shop sign	hi
shop was	aekn
shopping	ik
shopping list	ikri
short	atbVcddcePfcgajjkelqnasjtbupvW
short ,	aecdgekjljmiobrktluj
short .	aogjtc
short ?	aolcve
short and	ai
short answer	aekk
short call	ll
short clip	aj
short course	achm
short form	li
short line	aj
short list	hj
short note	asddle
short notice	arbehlodud
short of	clgehdjqkbrdtcuo
short on	ai
short one	dl
short would	lj
short yes	qi
shorten	alve
shortened	ak
shorter	blcjdihYiajemloZqcrpuava
shorter .	blgjlkrete
shorter sagas	ck
shorter steps	rk
shorter than	aecn
shorter the	aarn
shorter version	aucbve
shorter words	aarp
shortest	abciej
shortlist	abbucYddgmhjiXjZkkrWtiuevd
shortlist .	aebdgnklodtj
shortlist at	mk
shortlist came	adbiti
shortlist is	aebk
shortlist three	hj
shortlist was	ambkgetd
shortlisted	acgchnikjjoktb
shortlisted for	jj
shortlisting	biok
shortlisting criteria	beok
shortly	aXnqol
shortly ,	abnm
shot	anvm
shot ,	ai
shot .	ki
should	aYbGcjdSfkgbhuibkblnmuokpbqQrqsStiuevp
should ,	ai
should .	aZhejlmlooratm
should a	ejfihe
should address	om
should another	aj
should any	fnui
should anyone	aoheui
should anything	ul
should be	aibZdaeehlkbldokrctUubvx
should begin	ai
should come	akei
should consist	ti
should cut	li
should fall	ei
should feel	ji
should find	eirj
should go	hlnk
should have	asbUdWeZgVhuiUmeokqYtluVvZ
should hear	aahknk
should help	ok
should i	akechilineqe
should keep	tl
should know	cihcjmuj
should let	nk
should like	aZbjcngdijjkkdmjoeritcvd
should look	ci
should love	om
should mention	cdgruj
should never	adbigchemwoerd
should not	aTeegZhvijkimmneobte
should one	aeldnkonvd
should open	ai
should perhaps	hekqod
should probably	aaherr
should put	aeio
should reach	aj
should read	mi
should return	aj
should say	cl
should see	nj
should stick	aarp
should take	aihelk
should talk	akli
should tell	idjmretnue
should thank	ak
should that	glmjoe
should the	akcddeemgehXqdrdtkuk
should they	ul
should think	acejgljeqk
should this	ajdkrkvd
should try	aYlorj
should turn	aedjto
should you	aoeiherkuc
should your	acfigl
should've	himioj
should've known	admjok
shoulder	ak
shoulders	aj
shouldn't	aZbdcigjhnjjmiocritcvm
shouldn't be	hjjl
shouldn't have	abhjmkrl
shout	avee
shout .	ao
shouted	ak
shouting	aj
shove	acrn
shovel	jk
show	abctdkfcgliVjbkjllmbnZompdqetduTvp
show ,	al
show .	kprjta
show a	am
show but	ajgj
show could	retj
show her	aYjiojtl
show him	anoc
show how	ql
show i	abon
show in	aogahiol
show it	aVbqcjgili
show me	angdlkvj
show of	aetj
show on	gl
show that	aWcrol
show the	abckgkvi
show them	ki
show us	bj
show was	di
show what	behm
show where	el
show you	alcm
show your	aWrq
showed	aybcdeeegVhejPklmcnboarmtjub
showed ,	adcl
showed .	ki
showed her	jbkn
showed in	ak
showed it	aesj
showed me	a8bWcbgchcjdkerltd
showed us	am
showed you	biqjrk
showing	ak
showing us	ai
shown	acbscidehYjikZmqqateuZ
shown ,	ti
shown .	bpgjkc
shown him	ol
shown round	bkmj
shown the	ckjm
shown to	rn
shown you	ci
showreel	oi
showroom	oerl
showrunner	ni
shows	aibqcddchbicjdkeokucvj
shows ,	aeok
shows .	bkgerktc
shows as	bo
shows how	aeol
shows in	ai
shows it	ak
shows me	apca
shows promise	ti
shows that	ai
shows the	ai
shred	an
shred them	ai
shredded	am
shreya	ai
shrink	am
shrink the	al
shut	aQdkglhdkjmYneodqbrxtdve
shut ,	ki
shut .	adbjdmgojcmaui
shut the	geijrk
shut up	aZrv
shy	ai
sia	hi
sia course	hi
sick ,	jjme
sick about	kemm
sick and	ai
sick child	kk
sick of	ej
siddiqui	aj
siddiqui </s>	aj
side	ajbmeZfeiWjjkWmSncrjsnunvY
side ,	blck
side .	anbXcXedglhlkdlimbndoZqcrktkve
side ?	airjvd
side asked	abjn
side by	aXcrhk
side door	ei
side for	aibi
side has	abbjrk
side of	acbicbeehkicmdonrdsktZuqve
side our	aeon
side prevents	qj
side was	oesl
side will	tm
side with	acbmnk
sides	aagmrk
sight	aicogcli
sight -	alcjge
sight of	dili
sign	aZbbdbetgeiejokblkmencoWqpte
sign ,	hi
sign .	amejte
sign anything	ei
sign for	acjm
sign forty	jl
sign in	cj
sign it	ek
sign me	gjqj
sign my	aclm
sign of	tk
sign on	qk
sign the	aaqjum
sign up	aoji
sign with	ei
signage	lj
signal	al
signal .	aj
signalling	aerk
signalling equipment	aerk
signature	aXbYccdegcipjjkenmodqwrdtave
signature ,	aZnmqm
signature .	aihkqd
signature that	jk
signature to	qj
signed	bicmdZeigZhdkXmcoYqvrpuYvd
signed .	acbo
signed below	aeqp
signed by	hlidnerl
signed contract	qj
signed copy	aj
signed for	abclnl
signed form	ao
signed it	aYelikjkrj
signed my	adnjtj
signed our	ai
signed the	al
signed up	aq
signed with	aeqn
signing	aeoiqp
signing for	aeqj
signs	dejdkeldn2rctdueve
signs .	ai
signs for	alte
signs off	adldns
signs the	adnm
signs your	acno
silence	abbdcYdreahciejZkdmboqqordtl
silence after	aidnjc
silence by	acqm
silence from	ui
silence is	aetn
silence on	addl
silence over	al
silence since	aeokqi
silence till	aj
silence was	cedkgi
silent	ai
silly	adbZcdedgkieozqetW
silly me	mdortc
silly of	acglmeoo
similar	acbwfdhjtbubvo
similar in	adbl
simple	eYgihijelemendoaqmrrtX
simple ,	adhm
simple .	adqnrj
simple form	uk
simple line	qi
simple matter	cm
simple ones	rm
simple potter	aegl
simple terms	rl
simple yes	dk
simpler	ccgbhlrpteui
simpler for	uj
simpler words	rn
simplest	dclenbqnus
simplest for	uo
simplest if	uk
simplest to	apnc
simplest way	qm
simply	aSbRcmejfjg1inkamanaresitW
simply :	ai
simply asked	abgjsk
simply go	em
simply have	aeejoi
simply in	abgn
simply move	aZhkjoue
simply not	aXcrdkgj
simply put	adgl
simply the	ik
simply to	akje
simply too	gl
simply wrong	accn
simultaneous	ci
simultaneous submission	ci
since	aecadjebfUhpimjlkqlZnmpWqbsPtYuW
since #	aadegchzjdkZtm
since ,	apddgdjlminc
since .	aibddcemgkhbidjskZmkneobqetdue
since a	dlgj
since age	hi
since august	aedo
since been	ajgl
since before	hj
since diwali	aadktl
since easter	aihjjanl
since english	ri
since found	aerltj
since gone	ai
since got	ai
since he	jjnp
since i	ajbaejgVhtimjbncocqnratV
since i'd	ardchkke
since i'm	aloe
since i've	aj
since it	bacegZidjcnbomqjrdtsuj
since it's	aetk
since january	ui
since june	ackjuj
since last	aadjtn
since learned	adbrne
since looked	rk
since march	aloj
since may	ak
since monday	acdeekjjmkqe
since my	arbcdigcijjbkZodteul
since nobody	aWjionrm
since nothing	cmdi
since one	aXolrmteuj
since our	ij
since ours	kk
since punctuality	cmmd
since reading	ik
since school	aoejgihd
since seen	aabo
since she	aj
since she's	ni
since taken	ak
since that	abblrl
since the	abbtcdgkhUijjYkxlbmboWqerjvd
since there	aijikd
since they	aWgjhkjnoatiui
since this	aevj
since thursday	aZjnok
since tuesday	cedbgmkdmmqo
since two	ol
since we	amhiok
since yesterday	aj
since you	aibbdreZgYhjmZnmqatcud
since you'd	qi
since you're	aZllnl
since your	apcaddgihbikjqmdoZrZtZua
sincere	abfjmi
sincere gratitude	fj
sincerely	aofXmcok
sincerely ,	ol
sing	amcdecgpjekemlocqerbtb
sing .	anik
sing a	gk
sing at	bi
sing for	hi
sing in	abglmn
sing the	ajgi
singer	beglmmocte
singer could	admm
singers	aj
singers .	aj
singing	anccgeielkrjtj
singing .	aoce
singing in	aetm
single	ckjbkqldrWubvi
single dad	kk
single line	el
single mark	abhm
single member	ni
single mother	km
single page	alblcc
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
sir	aZbZcjeufnhYijjakimcnjoZtWuW
sir ,	becjdiexgbhaiijbkimdnXodqeritbub
sir .	akijte
sir alan's	nj
sir anthony	al
sir gerald	nj
sir madam	aYflpl
sir or	fk
sister	apcdedgYhaiajekklqncoerdtZun
sister ,	aabikjul
sister -	acbjui
sister .	ak
sister company	li
sister has	al
sister in	abjn
sister is	aj
sister on	akjd
sister works	ui
sister's	akbcdegehjknlkoeue
sister's living	aeki
sister's post	hk
sister's wedding	ai
sisters	aj
sit	aTcZdYemhliYjjlimtnUokpqqkubva
sit -	aili
sit at	alei
sit behind	aindrj
sit down	aq
sit here	aaedos
sit in	eqjcoZqiteue
sit near	tn
sit on	aWekneqiul
sit still	aiql
sit there	abjmqi
sit this	aj
sit through	acjemv
site	ajbjcjdZeehjicjTkYllnZoVpmqVrZuovm
site ,	celjuq
site .	gnhlue
site ?	lk
site and	ai
site is	hj
site manager	tj
site report	ai
site that	ajmj
site this	aebm
site visit	aebehipnue
site work	ck
site your	aeuj
sits	cngYhckboiui
sits .	aenl
sits at	ij
sits in	bk
sits oddly	aeco
sits on	aZkeomul
sitting	aaciedgahZjWkjmenjooqotmua
sitting .	aackoktl
sitting at	blnk
sitting beside	nk
sitting down	jeko
sitting in	adieoqqlre
sitting on	qj
situation	ajvi
six	aabZcodmfegMicjqkclpmWnXokqmsctnuZvW
six ,	aPcrdeekgejeqmrmum
six -	acjjoeretu
six .	abbbdmejqkrmta
six and	aj
six as	am
six days	adkl
six finalists	tn
six hours	aecdjskesi
six hundred	akkkse
six in	jl
six interviews	aeto
six minutes	akik
six months	aqcddieohekatc
six more	aZdr
six of	bejdkmlmqn
six on	aebnqe
six pages	ailitd
six people	acckgjji
six pounds	om
six questions	lj
six references	cj
six times	tn
six to	ol
six tours	ajhi
six weekends	aejm
six weeks	blhjjdkeol
six years	ceeegehijlki
sixth	cedwkeod
sixth form	ai
sixty	aobdcXgThZiYkzoaqlrUsiva
sixty -	bccdeagahdjlktmjtj
sixty .	ci
sixty and	kl
sixty in	kj
sixty of	kj
sixty pages	aisk
sixty people	aeqn
sixty per	akce
sixty pupils	aeuj
size	ambicldeeiiVjilcmiokqcrbtRuZvi
size ,	bdcmejgjhijekeokrctd
size .	akhiri
size could	am
size has	bo
size in	adml
size is	amrd
size it	ri
size of	aevl
size one	akri
size the	ri
size usually	adgm
size would	abcjki
sizes	aoge
skateboard	aetl
skateboard ,	aetl
sketch	akbj
sketch you	ai
sketched	aegl
sketches	iimj
sketches ,	mi
sketches .	aeii
sketching	ai
skill	fkgjtd
skill set	aefl
skill that	gjte
skills	aZfugihetc
skills ,	cifj
skills .	aafngj
skills and	fk
skip	aehnjemjnm
skip it	ai
skip the	abho
skipped	aebccdhjjlrj
skipped the	ajrj
slap	aetl
slate	ai
sleep	adbecedeepgdhdidjpkineojrWubve
sleep ,	abkitk
sleep .	eejakamiokqote
sleep at	adjjok
sleep has	jj
sleep in	aZer
sleep on	ekqd
sleep over	amje
sleep well	aWjt
sleeping	aOjkkz
sleeping ,	aekk
sleeping in	acjbkr
sleepless	aijimd
sleepless ,	aijimd
sleeps	aicned
sleeps all	cl
sleeps twenty	aiciee
slept	arbecedeeigdheimkUmjodtdueve
slept in	jl
slept on	ajjeqm
slept since	aXeljmkemm
slept through	rj
slept well	ar
slide	ambacmdciejemnoerctl
slide ,	tl
slide .	mpte
slide nine	ao
slide on	adtl
slide twelve	ck
slides	ambnceeXiejckdlkojratkvb
slides ,	aUdllmto
slides .	aj
slides and	mj
slides at	aj
slides by	ai
slides to	aj
slides were	bi
slightly	aalltj
sligo	amcjdkie
sligo ,	amde
sligo .	aedn
slip	albdddgjijjdmeqjrZtd
slip ,	qi
slip .	abciglhkikrb
slip and	an
slipped	adbecdjlqjrl
slipped my	adrl
slippery	ai
slopes	aj
slot	aabeeegXhrkZljncqorZul
slot ,	oj
slot .	aXbehoqntj
slot ?	di
slot for	achqqd
slot to	clhd
slot was	hilk
slot you	jj
slots	ajhn
slovene	aj
slow	ajbZcweefegZhajWkaoXqerktrubvb
slow ,	rmti
slow .	cl
slow ?	cj
slow clap	aVretv
slow down	aj
slow movement	ao
slow reader	ddtm
slow reply	anmd
slow to	ni
slow when	cj
slower	algbrm
slower next	acrn
slower than	aqcdgc
slowest	aVdkts
slowly	ddedhdjdkbobr1tZue
slowly ,	amkerj
slowly at	rj
slowly because	rj
slowly committees	aj
slowly this	acro
small	albeccdUewfchWiXjckclunSoMqosbtXuqvV
small ,	aibekerjtm
small .	aibeekgejmke
small as	heul
small association	aj
small blog	aeuj
small business	ai
small chance	el
small charity	ak
small children	aabicljbkp
small corner	ej
small correction	ck
small favour	lj
small field	aeuk
small firm	aegl
small firms	gjhmuc
small for	ei
small grant	qk
small grants	ai
small industry	abun
small job	ei
small jobs	ak
small magazine	aj
small one	liui
small part	ki
small press	qjue
small presses	aego
small publishers	ieuj
small quarterly	ai
small question	al
small side	tm
small talk	aj
small team	gl
small theatre	rl
small theatres	acum
small thing	aXcegbhlikjoloqlrdtduc
small things	aclp
small tip	rl
small town	abbnheul
small trade	un
small village	acbk
small yes	adeiqi
smaller	anbbdseihWjdldocqcrktYub
smaller ,	ek
smaller flat	ai
smaller hall	di
smaller loan	ai
smaller meeting	ai
smaller one	aecm
smaller package	dj
smaller room	addj
smaller than	aZgjrn
smallest	ethe
smallest cheque	ej
smartest	aagr
smell	birj
smell .	bi
smell of	an
smells	ri
smethwick	qi
smethwick unit	qi
smile	bZelgdikjnmbqdrktdve
smile ,	adim
smile .	aXbddijjokrm
smile on	em
smile to	am
smile when	an
smiled	hejiok
smiled .	jj
smiled all	ol
smiled at	bj
smiling	apbigdjatj
smiling .	am
smiling since	anje
smoking	aojb
smoking the	aojb
smooth	li
smoothly	ajbnre
smoothly .	al
smoothly for	aebn
sms	ai
sneezed	mi
sneezed in	mi
snob	rn
snob .	rn
snow	ckhi
snow ,	hj
snow .	kj
snow for	adjl
so	albccedrekfJgehbimjYkelZnmodpOqmrXsjtkucve
so "	akce
so ,	aXdrebgkmnocqetevs
so -	aXbpciienerlvc
so .	akbmckdlecgcheiljbkamioZqdrXtZvj
so :	lk
so a	addcejquretbue
so again	ailj
so all	ao
so an	aidlkc
so are	al
so as	hejptj
so at	ajhcjkoktd
so bad	al
so badly	aaeu
so be	adojqj
so beautifully	aZeeiwte
so because	jlue
so brief	aZdnolte
so by	aWbkhp
so can	aZen
so careful	acoeto
so carefully	ai
so certain	adjloctk
so clearly	atoetd
so close	aibk
so closely	ao
so cold	ackjmj
so come	am
so congratulations	aj
so could	aodeeelkne
so dear	kk
so deeply	adokti
so did	gnmd
so difficult	aeok
so do	ecgjhciojZkZndolqrrduZ
so does	miuk
so don't	akclgjhejckd
so each	heqj
so early	om
so easy	acmitj
so eleven	aekk
so encouraging	jl
so enjoy	aYgljk
so even	aj
so everything	qi
so exact	aj
so excuse	amke
so explain	accp
so fair	in
so far	aUgaknneritbuwvi
so fast	an
so few	aXiersti
so fine	ak
so for	keql
so forgive	ajklmjqb
so friendly	al
so from	aeqjrk
so generous	io
so gentle	eo
so gently	jl
so get	aeqk
so glad	adoktm
so good	aqdkgdhcldnmodrcve
so gracious	aeiimi
so hard	ejjlti
so has	dl
so he	aYkmnm
so hearing	aeij
so helpful	adlk
so here	axbdcegeoeqe
so here's	addo
so how	sj
so i	albndkeTgbhoiRknlZmZnioVqPritpuevj
so i'd	abbjcidkebhkknne
so i'll	aobbcadjeagXjdlpnkqauZ
so i'm	bicqdrheiijbkXnkoZqardtYuc
so i've	akbdcddcgbhZjmkdntqXrdtlue
so if	asechekeljrk
so imagine	aZgr
so in	abdigjhi
so is	aViemeqkrosouj
so it	aablcrebgohZjdkbmcndoeqprbvk
so it'd	aXklql
so it's	areegdhdkdocqjtk
so just	aZijomqj
so keen	jj
so kind	ok
so kindly	cjhqte
so last	ji
so late	asmerltc
so learned	il
so let	akci
so let's	aYqjup
so lightly	adjq
so like	aYtmuj
so little	acerglme
so long	aecbengjjooiqbrcte
so many	alcZdlengUiikcndomtaucvd
so may	dkij
so maybe	algd
so might	adep
so much	acbbeigXhcjendopqkrUsjumve
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
so now	aijdnl
so of	aesm
so often	adcegkijoo
so on	alcchitmud
so one	bl
so our	om
so perhaps	gnnlob
so plainly	mk
so please	arccdSeehijikmmbnZoiqktXua
so pleased	dmti
so polite	dnoc
so politely	ai
so promptly	ai
so put	aenk
so quick	ik
so quickly	ao
so quiet	al
so read	adcl
so she	aejl
so some	admn
so somebody	bk
so something	hcjdqn
so soon	akte
so sorry	mqod
so steadily	gnte
so sure	abjlki
so tell	aYdmeincur
so thank	a1idobrcti
so thankful	em
so thanks	jjkj
so that	aObpcThdiRjqkildnronqqrktUudve
so that's	am
so the	adcpdXeagoiajdkcnYokrisjtmuY
so there	axbedcecgbjckmneocqYretcum
so there'll	jl
so there's	ajcenn
so they	aqrd
so think	ackk
so this	bjedgjjekqnYue
so thoroughly	akmj
so tired	iokjoe
so to	aYginnqj
so today	di
so too	ai
so unprepared	admr
so very	aTekmntn
so warm	actm
so warmly	am
so was	ajrj
so we	aobccegehmkbodqZrntk
so we'll	ankdul
so we're	akhmke
so welcome	ak
so well	aebccddcgjhjimmdnerjsmueve
so what	aZcjdl
so whatever	acbl
so whenever	aj
so who	dmlc
so will	abqjuk
so wise	aair
so would	aick
so write	aeql
so you	aabmcYdYecgkhqiTjUkjmanoqlrWui
so you'll	aadckkqm
so you're	ai
so you've	rn
so young	adim
so your	aybbcidegmhZibjcnbodqarjtZud
so yours	gi
social	aiti
social app	tj
social value	al
society	aifdgcicniooui
society has	tl
society's	ni
socks	ti
socks .	ti
sod	adrl
sofa	elgkjc
sofa ,	gl
soft	aZcpenikrcvd
soft at	aecn
soft spot	adelve
software	arekqd
software ,	al
software in	ai
soil	aigerm
solar	ak
solar ,	aj
sold	aVbiciddgihejrktoeqerctbub
sold ,	aehl
sold his	al
sold in	aeci
sold my	aZbjjikp
sold out	aegm
sold the	aYhejlkq
sole	ak
solicitor	aWgehbnboeqctcu8
solicitor ,	aduk
solicitor .	ui
solicitor has	abkjul
solicitor is	al
solicitor will	hdqeup
solicitors	aXrlun
solicitors will	abun
solo	hniete
solo ,	ajdije
solo .	aagjhjli
solo show	ji
solutions	aaflom
solve	gm
solveig	ai
some	aXbXcLdkeogoiYjamXnooopjrjtSvu
some .	asuc
some advice	lk
some day	ddljodplqetjuj
some distance	ci
some excellent	aduk
some experience	ai
some familiar	nnvd
some feedback	aedn
some form	adhm
some forty	ai
some free	ap
some good	mn
some have	aicdgk
some idea	aegk
some kind	ai
some length	acdjnj
some little	em
some names	lo
some of	aZcbddecgqhaiejpldmenjoqqare
some other	ckodrluevi
some people	aeemgZhejdmeoprrtdudve
some photographs	aeul
some point	abom
some quiet	oj
some reason	oeqkui
some rest	aj
some room	hi
some satisfaction	acdm
some sleep	arja
some small	em
some sort	hkreti
some thought	aohd
some thoughts	ai
some time	aldigjob
some to	aeimrj
some trouble	qj
some use	aXelol
some way	ej
some weeks	dn
some working	bi
some would	aiccgjojve
somebody	aUbwcbfagXheiljllZmcnkpcqjrssetmuVvQ
somebody .	albmja
somebody a	aannokte
somebody above	nl
somebody added	bi
somebody as	iimi
somebody at	hljlne
somebody before	aj
somebody clearly	rl
somebody could	ol
somebody drops	ei
somebody else	albjddebhajdmencojqjtduo
somebody else's	aWbjckgitp
somebody even	adtl
somebody falls	ak
somebody for	ak
somebody from	aZrotj
somebody gives	qi
somebody had	injUokrjsk
somebody has	abgeidjnneqjti
somebody here	acem
somebody i	ak
somebody in	gdjlomtj
somebody is	hjqove
somebody of	aegkij
somebody on	aibredgchboiqctY
somebody out	akjdoctn
somebody outside	asodrZ
somebody senior	benjqeri
somebody should	aarltm
somebody showed	ai
somebody so	mm
somebody there	aabjjlrj
somebody to	acemhijkkjocqe
somebody took	oetk
somebody who	apbacddiechbiYjdmdoerstjuZ
somebody whose	aYknrj
somebody will	aQbjhojmoiqjte
somebody with	adbacjechmiojjmjoerZ
somebody wrote	ai
somebody's	aVbleijn
somebody's cousin	acbm
somebody's dream	adjo
somehow	aUbqceejjlmjod
somehow ,	aejmmj
someone	aebYccdbeefbgailjikalembnqoiqZrjsmtvuE
someone "	bk
someone .	ajglodtj
someone above	adhenrre
someone at	adnltm
someone better	adjm
someone cheaper	rm
someone else	aXdlekhcjklioktbvj
someone for	aptc
someone from	arbeclhiod
someone good	aj
someone had	an
someone has	aUeljkonqe
someone i	jl
someone in	atbkdeeehcidmeodrite
someone like	hiiekmmkre
someone local	am
someone more	no
someone of	aeceglhjmj
someone on	alni
someone please	adsn
someone so	ip
someone to	adjloeretq
someone who	ambbekhkiioZqerbua
someone who'll	tl
someone who's	rj
someone whose	oltj
someone will	hi
someone with	cchkinoerk
someone you	acor
someone's	aabbojsntn
someone's nephew	adbcsntj
something	aebscZeYfcgWhvibjeklmZncpnqerpsatIukvl
something ,	aXdmgkhliejirk
something .	anbicegahnicjkmdneoaqdrVtkuc
something a	hj
something about	atie
something almost	ikoerk
something at	aahlul
something brave	ok
something comes	aj
something different	adikkk
something else	akbocedkeahlieoYqcriub
something for	jj
something from	hejjqmuj
something good	jckm
something i	adbihekjmjodqbuq
something i'll	abip
something in	arbcdkeeheljod
something like	aamjvq
something my	aj
something new	aokj
something of	hk
something one	abcool
something opens	aaql
something other	aVbmcoheolrd
something out	rl
something similar	bl
something suitable	hj
something that	amcediqerk
something the	gmrkte
something to	kluj
something turns	aoqdud
something we	aehk
something when	aehm
something with	aZhjjkok
something you	asrivZ
sometimes	cdeignmdnjocrkteud
sometimes ,	gl
sometimes a	nk
sometimes forget	aigj
sometimes that	rn
somewhere	aXckdiesgXhdibjZkemenioitmucvo
somewhere .	elokqe
somewhere between	bidl
somewhere else	cnecieqi
somewhere in	abejnktl
somewhere near	el
son	aedlgYhiibjpmencoeri
son .	di
son asked	aejj
son has	akje
son is	rm
son now	acbm
son sent	dl
son's	aeeejoknleqd
son's school	aceejmkkle
song	ambecoddeijdte
song ,	ej
song .	ai
song from	ak
song in	jj
songs	al
sonnet	adrktk
sonnet from	adtk
sonnets	aoccictm
sonnets is	cdtn
sons	ajkbti
sons ,	ti
soon	akcidaengmhdjaniocqXtaucvl
soon ,	algl
soon .	ailioivj
soon ;	aecl
soon ?	ekqe
soon as	aeek
soon enough	ki
sooner	arbcccdahUjZlencqttbui
sooner ,	kk
sooner .	gimkojrd
sooner be	aeik
sooner have	rj
sooner hear	am
sooner or	qk
sooner than	aielmdqduk
sooner the	acqn
sooner we	aduk
sopranos	rk
sopranos ,	rk
sorcha	ak
sorry	asbVcZdPeOfYgWhbiPjWkQm3nZocrLsZtbuqvy
sorry ,	aXbdcjdcedjckelkmsocrdujvz
sorry .	aigkhkjamkua
sorry about	anmiob
sorry again	abmsod
sorry for	akdcfegejamnontb
sorry i	aXjnmoodvn
sorry if	ardemaod
sorry it	am
sorry my	admdon
sorry not	asmeoe
sorry once	admm
sorry that	anddol
sorry there	aamo
sorry to	edgahdicjjmpoQpjqkretiujva
sorry you	admm
sort	acbWcXdcglhjjdkdneoqqntWuo
sort .	aj
sort of	aibacZeignhiiemindqcrjtb
sort out	eeliqj
sort that	aXikun
sort the	qj
sort this	acqkui
sort to	adom
sort you	akmdolre
sorted	akeeodqp
sorted .	aj
sorted out	qo
sorted within	qk
sorts	ambe
soul	aSbkemirve
sound	awbecagsieretYvY
sound ,	ajrj
sound .	ej
sound and	ai
sound desk	ak
sound of	aj
sounded	bedejnkl
sounded nervous	aekl
sounded quiet	ji
soundly	ui
soundly there	aeji
sounds	arieodtdvu
sounds like	advq
soup	ajjjkj
soup kitchen	kj
sour	abrn
source	qdulvu
sources	ajbjvk
sources ,	bj
sourdough	amcj
sourdough in	cj
south	tj
south .	tk
space	aqeclkrdtevi
space as	cj
space for	al
space to	al
spam	bbdltl
spam ,	ajbddk
spam folder	aj
spaniel	bk
spaniel .	aebl
spaniel of	ci
spanish	adljsk
spanish ,	ablksl
spare	amccddejgZhcibjekYmjncoaqkrntouZvY
spare .	aiel
spare a	jlli
spare her	qj
spare key	ai
spare me	aOejmlrmtr
spare minute	ak
spare us	acql
spared	acbicegdhkiZkdmqoiqdrdtk
spared .	bijk
spared the	achktl
spared us	amqe
spared you	acmnoj
speak	aUbdcsdTeTgxhSnkokqirktUvY
speak ,	ij
speak .	aciinl
speak about	aYbjcleeio
speak at	abgjmnnc
speak dutch	aackdbos
speak five	cdgk
speak for	adcjglheul
speak of	ecgmklmc
speak tamil	aici
speak to	aUciglhcidjknnoeqjrjui
speak well	argerd
speak with	rk
speaker	bqddgmtd
speaker .	aibl
speakers	amcddihdiejkojtc
speakers ,	aejl
speakers who	ok
speaking	aabedeemgnicjcokqerltZul
speaking ,	aebigl
speaking as	rk
speaking of	acoo
speaking part	adem
speaking slots	hj
speaking slowly	rj
speaking the	bdcl
speaking to	ni
speaking was	gj
speaking with	aigj
speaks	cohiieqd
speaks for	gihk
speaks of	adbkck
spear	abgn
special	aWglretquk
special issue	uk
specially	hi
specific	ajvr
specification	oj
speech	aqcete
speech about	bi
speechless	aiim
speechless ,	il
speed	ao
speed .	ak
spell	gdhdoarvti
spell "	rltd
spell .	tm
spell it	cjri
spell my	ro
spelled	apdeti
spelled my	ti
spelling	aibbddgenioermto
spelling .	ak
spelling ;	aerk
spelling mistakes	cerktj
spelling my	aetn
spelling of	nj
spells	bj
spelt	aesltk
spelt my	tk
spelt with	acsl
spend	gekcmloerjtk
spend a	aatluj
spend one	rm
spend the	an
spent	aZboeZhZjiokpmqbul
spent ,	uk
spent .	ul
spent a	ak
spent at	jepm
spent half	bj
spent on	aeckmktj
spent the	bjgl
spent three	hdjn
spices	ai
spices .	ai
spicy	aecl
spicy ,	aecl
spilled	aemj
spilled ,	aemj
spine	aeekrk
spine .	adek
spineless	aarr
spiral	bk
spiral pond	bk
spirit	acclol
spirit .	om
spirit level	tj
spirits	ajgjiejc
spirits .	ajgjiejc
spite	ai
spite of	ai
splendid	aorc
splendid .	ai
splendid from	tj
splint	acjm
split	angc
split staircase	bi
spoil	jink
spoil it	nk
spoiled	adgdjemw
spoiled the	ml
spoilt	amgj
spoilt .	gj
spoke	bmcmheibjnkcmZoZqeritcua
spoke about	ajne
spoke at	ji
spoke of	biglje
spoke so	ak
spoke to	beheienlrl
spoken	aLbnddjloeqrreteul
spoken ,	qj
spoken .	achiniqi
spoken of	acik
spoken to	aXboeimiqi
spoken well	aeuo
sponge	ck
sponge was	ck
sponsor	addlhdllnjrkud
sponsor is	aenk
sponsor letter	rk
sponsors	aZbnnkodretbuu
sponsors seemed	ajnjte
sponsors to	adum
sponsorship	abun
sport	gl
sport about	aegl
sports	apbe
spot	acbbekhonerlsjtavc
spot ,	adsk
spot .	gkhi
spot for	aaellive
spot on	aiji
spot to	ak
spotless	ij
spotted	am
spotted the	al
spotting	adtn
spreadsheet	abbmomtd
spreadsheet .	on
spreadsheets	cm
spreadsheets ,	accm
spring	aybldoedfejXkiljnXodqMrWtXva
spring ,	athejdqc
spring .	aYbcdneeheiejbkpmjojqetiui
spring ?	dk
spring and	aj
spring brochure	bm
spring for	aj
spring i	ak
spring is	aloc
spring issue	al
spring round	alhcij
spring show	di
spring that	adjk
spring to	ai
spring vacancy	abhn
spring you	ck
springs	gehjkj
springs running	hj
sprint	jm
spuds	jk
spuds for	jk
squad	hejeqjum
squad ,	ai
square	cqhijd
square with	abcq
square within	gi
squeeze	aoeikb
squeeze .	alkc
squeeze me	ak
squeezed	adej
st	aohkjeqi
st ,	al
st brannock's	hm
stables	ei
stables ,	ej
stack	vs
staff	adcddcebgmiljjkdndqdrmtludve
staff ,	giji
staff .	acgium
staff a	mi
staff and	kj
staff are	aWilnjtl
staff came	acgl
staff deserve	aj
staff engineer	ai
staff for	achjtj
staff last	acjn
staff room	rj
staff were	aj
staff when	aj
staff who	adhk
staffing	aj
stage	biccdnepgYhniVkTldmjnZoaqdrdsdtqulvZ
stage ,	beccdmecgdhjjlqetoud
stage .	aeenieuj
stage a	rltb
stage and	bk
stage as	mm
stage door	abejqiteum
stage in	aj
stage next	uj
stage of	acdmgeomue
stage slot	hj
stage than	tl
stage was	aibmhejdti
staged	amje
staging	ak
stair	aiuk
staircase	albiherj
staircase ,	ai
staircase .	rj
stairs	anbtekgbhdiejakZmdneqerbtb
stairs ,	ajbkei
stairs .	akbjckejoe
stairs that	anje
stairs were	al
stairwell	knuk
stairwell ,	uk
staked	aeomtd
stakeholder	aj
stakeholders	acfl
stall	aebjcegejokatcul
stall ,	bmjjqe
stall .	aZul
stall and	aj
stall at	qj
stall in	aeok
stall is	akei
stall on	ej
stalling	qr
stalling and	aeqn
stalls	am
stalls .	ai
stamina	qktj
stamina for	qk
stammer	al
stamp	adbecdeniejdmpodqnrbsk
stamp ,	aXenti
stamp .	iemlqord
stamp on	sk
stamp you	mj
stamps	aerl
stamps .	aeti
stan	ai
stand	adcjdagkiXjklcmlnX
stand ,	gk
stand -	jlqc
stand .	adciqkuk
stand ?	aj
stand and	ak
stand at	adeoneql
stand by	aablhm
stand in	hj
stand up	abclgkkj
standard	aUcYgqhojckemeoermsm
standard .	hl
standard email	bljd
standard of	abgo
standard on	aegl
standard set	ai
standard was	aecbsmtl
standards	aYrntkuj
standing	aVbZgjhvjnkcnaobqotaue
standing ,	aj
standing .	acckhkmkrc
standing are	gehl
standing by	adqm
standing does	hk
standing in	aZjorn
standing is	aehl
standing must	ik
standing on	amge
standing order	uk
standing up	jj
stands	acbZcadnengcijjakaoeqqretbun
stands ,	aj
stands .	andmhe
stands between	ademqi
stands for	abhlqi
stands on	aaikul
stands until	aiqj
stands up	aeuk
standstill	uj
standstill ends	uj
stanza	aote
stanza three	ai
staple	adml
stapler	am
star	aWbeeeglhdocqbtnuy
star ,	un
star and	gl
star for	adtn
star review	ui
star reviews	acun
stars	aibcccdefmgjhdidjcleqbtqui
stars ,	actr
stars .	aj
stars and	ai
stars for	tj
stars on	anje
start	albddVeqgohkjdkclcoNqmrTsdtWuevo
start ,	emgjjjmi
start .	aUelgnhuiijekkocqbretcue
start a	ai
start again	qi
start and	bihi
start at	ameenlqe
start before	apbejjtc
start date	qltl
start from	aeej
start in	ajdjqe
start is	accl
start on	aideeikdql
start that	akhemk
start the	kk
start there	ak
start to	gi
start with	al
started	bmciheodqircuZvr
started .	abbj
started on	ql
started to	akjevi
started when	ak
started with	ak
starting	abbdcldegdhnjjkdreteukvl
starting a	ai
starting again	hl
starting date	aXhmql
starting in	al
starting out	jm
starting with	cm
starts	atbbdehdkiti
starts ,	ji
starts .	ai
starts at	aj
starts in	kiqi
starts on	al
starving	adkm
starving here	adkm
state	aVcegohbmpneqq
state and	abgo
state of	mpri
stated	abciol
statement	anbideidmk
statement was	mj
statement with	aiie
statements	aXcr
states	cooevi
states ,	aecooe
station	klrm
station ,	aerm
station .	km
stations	abgm
stations .	ui
statistics	ck
statistics ,	aebicl
statistics .	aj
statistics hard	rj
stature	adio
stature is	ij
status	abuj
stay	adbocddcecgihSibjbkWmioUqerssmtjum
stay ,	ql
stay .	aegohelj
stay a	aduk
stay as	uk
stay at	aqqd
stay between	blje
stay for	tk
stay home	aerl
stay in	fjso
stay on	arqauk
stay open	uk
stay where	ri
stay with	anjeritjud
stayed	aVbocbdcejikjpkWlemnncoZplqXro
stayed at	mi
stayed behind	aejj
stayed for	jm
stayed late	hk
stayed long	rl
stayed on	aijl
stayed shut	abbkgk
stayed till	ai
stayed with	biiljdmmpm
staying	a3jckdqbua
staying in	am
staying near	ai
staying on	an
staying put	aloiue
stays	aldmeehdjakendovqZte
stays dry	ak
stays off	aj
steadily	gnte
steady	aejo
steel	ambecj
steel in	ai
steel was	ak
steffan	aj
steffan </s>	aj
stellan	al
step	ajcjdeecgdjkkjndodqeteuk
step .	aaclhlui
step for	anhc
step i	ui
step in	am
steph	ak
stephanie	adbl
stephanie was	adbl
stephen	aYoo
stepped	amne
stepped out	anne
stepping	adbefqtl
stepping stone	abfn
stepping stones	aifk
steps	aecddirkum
steps ,	aYdjrkum
steward	ai
stick	aaknncrs
stick to	ndro
stick your	aern
sticker	aYkjtn
sticker .	aYkjtn
stickers	tn
stickers ,	actn
sticking	aj
sticks	aqbe
sticks a	aj
stiff	ao
still	aibbd6edfWgbhSikjiljmpnToapcqjrBsUuZ
still "	tj
still ,	dikj
still .	akll
still a	dleeqj
still answer	oi
still at	gk
still available	bkqj
still be	qp
still calls	gi
still can't	ji
still come	alji
still do	aZdltn
still enjoy	ao
still find	aiclge
still finding	ak
still free	akbmvc
still get	aagm
still go	aemn
still got	ai
still had	aobd
still has	aejnlj
still have	aidcgZhdinjWkenjocqjup
still haven't	di
still here	ek
still i	aZdlek
still in	digekitm
still is	jk
still learning	akgaonte
still like	dlhkjd
still looking	aetl
still make	ml
still makes	ai
still managed	aj
still mean	qj
still need	alqc
still needs	ak
still no	aedkhk
still not	aemm
still on	aZgeikjjkpqeui
still open	aabbckdjheimqpteve
still reading	adll
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
still think	adcldiim
still thinking	aj
still to	akdj
still too	tl
still use	abgn
still waiting	abbldkhkqd
still want	abdjhnqc
still wanted	ajne
still where	aedm
still with	adikjj
still without	jk
still work	ai
stings	aj
stinks	acibrr
stipend	aYdkhdkt
stipend i'd	acko
stipend of	ki
stipend was	kj
stock	algivk
stole	abbxja
stole my	acbujb
stolen	ao
stolen the	aj
stollberg	aoue
stomach	ak
stone	frgliejete
stone .	gk
stone on	adfl
stones	fk
stones by	ai
stood	bdekgiikjnocqjretbuc
stood .	aajo
stood at	abem
stood empty	qk
stood for	acglik
stool	ej
stop	aScddjgoiZjplbmlnboaqwretiuUvd
stop ,	ji
stop .	aecjgokeocrjtiud
stop apologising	adml
stop asking	acdn
stop by	qj
stop doing	ej
stop here	ai
stop in	adol
stop ironing	ak
stop it	acki
stop me	abgmmm
stop on	jl
stop reading	jmte
stop shaking	kk
stop stalling	acqr
stop the	aYkitp
stop writing	addkei
stopped	aLbjdWedgnicjukqrjuS
stopped ,	aVgljmkj
stopped .	ai
stopped asking	aajp
stopped at	anni
stopped crying	ji
stopped dancing	ak
stopped expecting	aaop
stopped looking	hj
stopped me	ao
stopped opening	aYjekq
stopped ringing	adgo
stopped talking	aj
stopped writing	aebijnke
stops	adjlkore
stops just	bi
stops on	kk
storage	aq
storage .	ai
store	aYejrmujvj
store ,	cj
store by	acrn
store manager	ej
stories	abus
stories ,	aduk
stories .	hi
storm	anke
storm and	amke
story	andceegmiajZkalbndobqdrbtVuxve
story ,	ci
story .	aWcjhkup
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
straight	ambXcZdVeahnidjbkjldminqtb
straight ,	al
straight .	tj
straight answer	ddojqm
straight away	aj
straight face	admlri
straight into	apgehi
straight to	abdehinsuj
straight with	asbe
strain	abtq
strain yourselves	adtq
strand	am
strange	aZejgmhsidjokimeobrXtYue
strange feeling	acgjhk
strange thing	ekjlkjrctc
strange to	aagkhpjkrdte
stranger	aebdhnretk
stranger .	abhntk
strangers	aigmhkjeue
strangers .	aihk
strategy	bjtl
strategy paper	bj
stratford	hi
stratford .	hi
stray	akekkc
streams	cj
streams in	cj
street	akbZccdeeehmibjokkmjncobqirZtY
street ,	ao
street .	aj
street and	aehjjj
street by	kk
street for	amkd
street has	ql
street was	hi
streets	akeerm
streets from	ao
strength	aXbcdegdjuojqmretiud
strength ,	ai
strength of	aVbcgdjuojqmretiud
stress	acjpknneqeud
stress ,	aejmue
stress of	adjk
stretch	hejl
stretch to	ki
stretched	aYdkom
stretched to	abom
stride	gk
stride .	gl
strike	bmgeik
strike .	bn
string	tjvm
string quartet	tj
strings	amkloc
strings ,	aekl
strings .	ak
stripe	abjl
stroke	aZjnkmtj
stroke .	adjj
stroke and	jk
strong	atbYcdfjgXhdkdolqetluc
strong ,	ij
strong .	hdtk
strong applicants	hj
strong candidate	angeti
strong competition	aeom
strong field	acflol
strong one	aj
stronger	anbbcrdeecfohekeld
stronger .	aZclfo
stronger ?	ak
stronger applicants	cmee
stronger candidates	bdci
strongest	aXgt
strongly	aXcjjmqm
strongly encouraged	jm
struck	ae
structure	vi
struggle	gl
struggle with	gl
struggled	gloe
strung	aYbt
strung along	acbn
strung me	adbn
stuart	oj
stuck	albeeegjhijckeqjri
stuck ,	ai
stuck .	gk
stuck it	hk
stuck with	qk
student	albjelgbhaiijZndodrmtauc
student .	bm
student days	rm
student from	akje
student i	qj
students	aobccYdaedgrhjjskVlambnaqctdvc
students ,	as
students .	amge
students a	abhn
students are	hmjeok
students ask	aejm
students asked	ai
students at	abgn
students can	ak
students clubbed	ji
students come	qi
students for	adbl
students had	jj
students have	gj
students in	ak
students made	acjm
students talk	abum
students tell	abgq
students tend	gj
students that	iltk
students to	an
students voted	ji
students what	ji
students who	ak
students will	aioj
studentship	qj
studied	aair
studied every	abio
studio	angWiejYkellndpkrctkua
studio ,	ok
studio and	am
studio as	pl
studio building	bi
studio flat	aetk
studio floor	ek
studio on	ak
studio would	abtm
studio's	hi
studios	adkl
study	anbkdbiikeoeratjua
study ,	hi
study .	aodc
study is	ci
study of	tl
study the	ik
studying	glnj
studying ,	nk
stuff	vn
stuff .	aiti
stung	ar
stung for	al
stupid	accimlrjte
stupid ,	aZcjmk
stupid mistake	anre
style	gchiieoprcvj
style .	aZgdoq
style guide	hj
subject	bWdjemfdglhWjnkelcnUoVrrti
subject ,	dmejgj
subject .	aibcgmhdndoerqtc
subject is	gm
subject so	ajrjtc
subject to	aXqltn
submission	atheldskva
submission ,	slvd
submission .	ai
submission to	tj
submit	apbecedcfkhnleqcreskueve
submit a	aj
submit it	ak
submit the	aefksl
submitted	cm
submitted .	cn
subscribe	ti
subscribers	aaocqetoul
subscription	aeup
subscription ,	ai
subscription .	aXuq
succeed	oj
succeed ,	oj
success	abcefpgnhdibolue
success ,	adfeoltm
success .	fkoe
success came	aegj
success in	acfn
success with	aifeok
successful	acbpcefbguhckelineoirdud
successful abstracts	bl
successful applicant	abgnoj
successful bidder	bnfegmoetc
successful candidate	giojtd
successful candidate's	acbjhj
successful flatmate	getm
successful garden	ti
successful quote	ajge
successful team	adgo
successor	gj
such	ajbbcWdYfegXhNivjSkdlVmvnmokqXrdsetkve
such a	aibccddeelfegShaitjbkdlbmpncqdujvc
such an	aXimmptj
such as	aemlvj
such care	anrd
such choices	aenm
such company	mi
such detailed	bj
such experienced	acom
such fun	alte
such good	al
such letters	kj
such matters	nmve
such notes	ai
such short	aaoo
such strong	aj
such things	aigi
such trouble	tj
suddenly	aYbknn
sue	adum
suffer	glmdokteuk
suffer by	gm
sufficient	akceheolrkte
sufficient ,	rl
sugar	an
sugden	aj
sugden </s>	aj
suggest	cmdbeegehelnnaolqrtaudvb
suggest .	ck
suggest a	ablkqm
suggest i	ak
suggest other	acon
suggest that	acckneqnre
suggest you	aerj
suggested	aphjqcre
suggested ,	aj
suggested .	aqqdui
suggested at	hl
suggested the	ok
suggesting	qjtj
suggesting that	aetk
suggestion	nmrdti
suggestion i	aenm
suggestion to	aetl
suggestions	al
suggests	aYcktk
suggests .	aYcktk
suit	aobmcaddeagUhVijjwlcmeneqYteub
suit ,	aSbmdjjnrk
suit .	aijnoete
suit and	ki
suit for	ddjo
suit me	axkc
suit the	albjoitd
suit us	al
suit you	am
suitable	edfqve
suitable opportunity	fj
suitcase	qk
suited	akgi
suited to	ai
suits	a1bdejgVhaicjdkcldoYpnqUtZujve
suits .	addlpn
suits a	ak
suits me	augc
suits the	ap
suits us	al
suits you	aqekieqerb
sum	adbeclkileqe
sum .	cj
sum again	ajkm
sum up	ri
sum wrong	mi
summarise	aetk
summary	arcdolrcte
summer	apcddkeagTicjjljmdncqjrYtbum
summer ,	aedjeehmjbljtk
summer .	aebddkgejqkioYtcul
summer ?	aj
summer academy	ui
summer and	aokd
summer fair	ul
summer for	qj
summer is	aj
summer out	aj
summer party	li
summer was	aZop
summer will	qk
summers	alcl
summers and	aj
summers at	cl
sums	bjcogihdjclimcodrdtj
sums ,	aebmtl
sums .	gk
sums again	ak
sums and	lj
sun	amecgdiojeqjrbte
sun and	ik
sun was	al
sunday	ajcbdeebgkiejZmdnpqlrbsj
sunday ,	ajbegjhdjdkeqjskteuc
sunday .	aidegdhejekdnmoetiuk
sunday after	jk
sunday and	kinl
sunday for	aehl
sunday night	bi
sunday to	al
sunday too	abqm
sundays	elgejqnjoeqetb
sundays ,	emneuj
sundays .	abnm
sundays for	akjitc
sung	aejjrk
sung in	am
sunil	al
sunita	ao
sunita rao	ai
super	optd
super excited	akoi
superb	ij
superb .	aj
superior	aenn
superior ,	nj
supervisor	acbodbgdjlkcmenkootdud
supervisor ,	ol
supervisor and	aeni
supervisor died	jjke
supervisor is	adbl
supervisor post	ai
supervisor put	aj
supervisor sat	acbn
supervisor tells	ol
supervisor's	nl
supervisor's job	bi
supervisors	abum
supervisory	aecl
supervisory experience	adcl
supper	aegljZkjljqiuj
supper ,	aj
supper .	uk
supper not	aegm
supplied	abckhj
supplied your	hj
supplier	bjoiti
supplier ,	adoj
supplier who	ai
supplier's	ojtk
supplier's lorries	tk
suppliers	ci
supplies	uj
supplies half	uj
supply	hejckblitmul
supply days	ak
supply four	aiuj
supply your	ui
supplying	ok
supplying your	ok
support	accsfdhejikeqkuavl
support .	amcjuc
support queue	jk
supported	ho
supported this	aehk
supported your	hl
supporting	adhk
supporting the	aehk
suppose	aMbwcSdZeUiYjvkkldmencowqUrssbuVva
suppose ,	aljetj
suppose a	giti
suppose i	adhijnoqrdueve
suppose it	bkoe
suppose my	aZbkdbor
suppose some	aeoo
suppose somebody	oerk
suppose that	ajok
suppose that's	acjjmi
suppose the	bmdejokkobqdratd
suppose there	akbc
suppose watercolour	rk
suppose what	djhj
suppose you	rp
supposed	aZcdhmjbkkoorotXvj
supposed .	aiolta
supposed that	aeomrj
supposed to	aakmoerlvk
sure	aOcndleSfZgShdicjrldmUowrisYttvv
sure ,	blcZeehdiljcmeojrcue
sure .	anoavi
sure about	aejjkitj
sure all	odtk
sure every	aj
sure how	cijmoetcvi
sure i	glvi
sure it	aeeejtojtd
sure nobody	aaodut
sure of	akji
sure on	hkjk
sure that	bicjgZhcqi
sure the	aRcndlhcopqerdtn
sure there	aVdmjeoprctm
sure they'll	ai
sure those	tk
sure to	aYoiqotouZ
sure what	aeckvm
sure when	amhioc
sure which	oerl
sure whoever	oi
sure you	akbicmdigcjZneoYqlrqtbua
sure your	aegerkum
surely	aSbXctddeegShyimjYmeoeqotdvZ
surely a	adcl
surely have	aaum
surely my	achn
surely one	adhjqj
surely see	ii
surely the	clhjqi
surely there's	aieive
surely you	edhrie
surgeons	aegkkdrm
surgery	abblqeum
surgery on	nj
surname	aTb0ccdcgdhejemdoepprctn
surname ,	aYbjnjpl
surname .	aebk
surname and	adpl
surname has	ak
surname on	ai
surname right	aitj
surname with	bm
surprise	arbacedegihdicjdneoWrsue
surprise ,	ti
surprise .	ajodrptd
surprise easily	kj
surprise me	rm
surprise to	an
surprise you	gm
surprised	bRckdXecgchkiZkdmanvojqbritVun
surprised ,	aincom
surprised .	aWcohejknircuk
surprised as	aaniok
surprised at	aWgkhmuk
surprised by	ao
surprised if	am
surprised me	aicerl
surprised that	arbdhcjiniod
surprised to	aWbdhnnrrjtd
surprised when	nm
surprisingly	ri
survey	aqbddljdkeqerdtlujvd
survey ,	ak
survey .	ci
survey about	adtn
survey and	acdm
surveyed	ai
surveyor	apbdgkib
surveyor .	gl
surveyor is	aiie
surveyor's	aackol
surveyor's note	adck
survive	aacleegikjnetjui
survived	ak
survived the	aj
suspect	imoevk
suspect it	bj
suspect the	aedj
suspect you	aeil
suspicion	an
swan	aeil
swap	ai
swap it	ai
swear	abuo
sweep	aReoinrl
sweep the	aWeoin
sweeping	acenjmqe
sweet	cjmcritk
sweet .	accjtl
swept	rj
swept the	ai
swim	alndtj
swim ,	aindtj
swimming	klqkrd
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
syllabus	abbjom
syllabus ,	acbl
syllabus .	om
sympathy	aegljerl
synergies	fi
synopsis	cedllk
synopsis ,	delk
synopsis .	dn
system	adopqjrbtkvj
system ,	ok
system .	bk
system ?	aetnve
system that	ak
systems	ai
systems .	ai
t	am
t .	ak
ta	al
ta for	ai
table	abbSccddhciXlkmnnroerisetoui
table #	mn
table ,	adckhkkinjoe
table .	acbeeigchejemjneomqlritjue
table all	rj
table and	angjid
table for	ai
table from	di
table in	ui
table is	ange
table on	aPjlllnoodum
table tennis	abto
table that	gl
table with	aiki
tables	cm
tables ,	accm
tablets	aaclkm
tablets ,	cl
tact	al
tact .	al
tadhg	al
tailor	ddgijj
take	bXctdaeufjgaiUjZkblcnepcqorksVtWvc
take "	odtk
take ,	aedkul
take -	aeckkk
take .	bicotd
take a	acbecdgihciijmmmoZrbvr
take advice	adgdrs
take all	eeqm
take another	cmdjeckiqd
take anything	ak
take as	adgoolqe
take away	cl
take back	abdcmp
take care	al
take half	adqi
take in	aj
take it	cSebgehzicjbkXnvobrisetbuc
take me	aOdielhjljmbndoeqlrnun
take mine	cm
take my	eohckcol
take no	emhdodqm
take on	aafljmue
take one	acdihojdodql
take our	ek
take out	aacmem
take pity	aXeoko
take risks	tj
take that	aijeoirjti
take the	bceugbhckbldnbonqjtcua
take them	ai
take these	gk
take this	flgehdqkuk
take to	dkti
take up	avccebhbjbkeleoqqdrZtiud
take us	adlj
take whatever	ekgkqe
take you	aeedlkqnrduk
take your	creejjneqern
takeaway	acrm
takeaway leaflets	acrm
taken	aZbmcRdbeVglhjijlZmcorqdrXuj
taken ,	abdiodtjup
taken .	aXkiotte
taken a	apgeuk
taken away	aekk
taken by	aegl
taken down	bdjmoj
taken it	achlnk
taken me	ajhj
taken my	ak
taken off	an
taken on	gljk
taken out	adbmcekm
taken seriously	ij
taken some	bi
taken the	aigdhejpkaqotd
taken this	abhkij
taken up	aegnmj
taken with	jckenntk
taken you	acjdonrl
taken your	ajbjiendolti
takes	becddbekfagkhbiljXkjlemaoOqjrova
takes ,	aeul
takes .	aeekqkti
takes a	aScdeefegphdipnkrptbujve
takes an	nk
takes coins	kj
takes it	hm
takes longer	ajkiqe
takes one	qj
takes only	abqlrk
takes over	ak
takes real	to
takes some	apoe
takes the	ajcj
takes time	aj
takes to	am
taking	akcddZebfnhXkbnrocqcrctevk
taking a	alke
taking another	mj
taking anyone	ll
taking it	ajnmod
taking my	aiki
taking notes	bj
taking the	ajfpobvi
taking this	aknn
taking up	ai
taking your	ul
talent	adcefeguhlicndri
talent ,	ajidrl
talent .	aigkhe
talent in	adgm
talent like	adgm
talent to	getk
talented	abgiik
talk	albZcneXfagihkijjXkSlknZoaqardtlutvn
talk ,	ddimjellui
talk .	gehjjdqereutvj
talk ;	rj
talk a	ti
talk about	aidijdlerbtjul
talk and	akne
talk at	ak
talk before	bk
talk for	an
talk in	al
talk is	tk
talk it	abnjokqk
talk of	aiilre
talk on	bccredgjheolrZtmubvc
talk slower	acrn
talk to	aXbidjhdiejllimdnkocriujvd
talk too	apgc
talk was	acckgjll
talk will	hk
talk with	aoqi
talk you	ajld
talked	axeijdkemdodqcreuj
talked about	ul
talked it	ao
talked of	ak
talked the	aenj
talked to	aj
talking	bidceehciejWkXnkqmrdtkvp
talking .	aagloiri
talking about	amcijdkcvp
talking for	qi
talking it	ai
talking to	abnnreto
talking with	ajbj
talks	anbocddehaijjkodqYtiuc
talks .	alqe
talks about	bitk
talks are	bk
talks cite	bi
talks of	jl
talks on	ak
tall	ajcmtd
tall for	ak
taller	adisme
taller just	acip
tamil	ajck
tamil at	cj
tamil was	cj
tamm	ak
tamsin	al
tamworth	ci
tango	cl
tanner	el
tanner .	el
tap	ao
tape	bjdkecgahjjaljmkodqcrdtcuj
tape ,	clli
tape .	addjgdhmjekl
tape and	cemm
tape of	aebiul
tape was	bl
tapes	si
tapestry	cjhe
target	amce
target ,	ak
tariffs	aj
tariffs had	aj
tart	am
task	aZbicigdhjjqobrl
task ,	cj
task .	aWbjhljo
task and	aj
task you	jj
taste	aRbceegYhdiwjcmenerutkvd
taste ,	accnti
taste .	aeomtd
taste has	cein
taste in	tl
taste is	adiiri
taste of	acijrl
taste was	aXclrl
tasted	al
tasted it	ci
tasters	aerk
tastes	ci
tastes differ	ci
tasting	cjjioe
tasting at	rk
tasting menu	cl
tasting was	bi
taught	anbecZdceagnhViojXkineqcrkua
taught ,	rk
taught .	aageoltl
taught at	adgm
taught by	adtj
taught her	adgo
taught me	a3bdecgShXinjckjoerdtaud
taught on	al
taught the	adgj
taught to	aegm
taught your	aj
tavener	aauo
tax	adbdckgihcmlneriul
tax .	mm
tax form	aj
tax law	gj
tax office	adum
taxes	aahqkank
taxes and	kdnk
taxi	am
taxman	anbejb
taxpayer	ti
taxpayer i	ti
tds	aeul
tds launch	aeul
tea	ancddegYjWkalbmlqarkuavi
tea ,	blelue
tea .	ebijkemntj
tea and	ei
tea list	abon
tea tent	aireti
tea towels	rk
tea was	rntc
teach	ajbegjjelimnodrjtb
teach ,	gi
teach eight	rk
teach me	li
teach the	aj
teacher	anbVdeejgahdiujkkblkmenaoirQubve
teacher ,	ak
teacher .	akbegi
teacher ?	aelk
teacher a	ai
teacher and	lj
teacher can't	aj
teacher has	aj
teacher in	il
teacher like	ii
teacher on	aeqjtl
teacher says	ai
teacher to	li
teacher used	ij
teacher who	anrc
teacher you	elre
teacher's	ajjj
teacher's eightieth	jj
teachers	acgbioml
teachers ,	mm
teachers salaries	ci
teaches	bogihdtj
teaches me	alhe
teaching	albecnechXjmkcncocqjtaucvc
teaching ,	am
teaching and	aejm
teaching day	aejk
teaching i	accm
teaching on	qi
teaching the	bi
team	ambVcjedfshiiejokUldnXoZpaqprmsltWuYvN
team ,	bacpddgmndoYqerntd
team .	bdciemflgjhbikoXtcue
team ;	ti
team </s>	ai
team a	aarktl
team again	oi
team and	hmjdti
team as	ap
team can	adhkrj
team had	ak
team has	aeql
team how	aaglrl
team i	ajce
team i'd	qk
team in	adbkgdhjil
team is	moqi
team know	oj
team lead	gchijl
team leader	aedm
team lunch	oj
team needs	ai
team nothing	aYfo
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
team with	sj
team without	geom
team would	ap
teams	aick
teams ,	cl
tear	adtiul
tears	aiji
teatime	ai
technical	aecqrotevd
technical ,	aecm
technical side	rkvd
technical test	ck
technician	ai
technicians	jlkd
technique	am
ted	ajhj
ted the	hj
teenage	ji
teenagers	aj
teeth	eekroerdtj
teeth ,	aeko
teeth .	tk
teeth does	ci
telephone	abbVcbdpgbhpikoarbtouc
telephone ,	djjj
telephone .	abdlgehloetl
telephone call	beho
telephone number	ak
telephone your	ni
telephoned	aibegjhoojrdve
telephoned ,	ok
telephoned .	hi
telephoned me	gkhl
television	aarltm
tell	aebecedifbhbjpkilvmWnaoYpaqmrWsktkvZ
tell ,	bl
tell .	bjhl
tell a	aUglhkjkritl
tell all	acimjeqk
tell anna	aili
tell at	an
tell daphne	aemj
tell everyone	aWbpjdoduo
tell forty	qk
tell from	alik
tell her	ajjmkjtcue
tell him	begdkimcnjul
tell it	ak
tell maeve	ak
tell me	ckdqeigkiQjBkSlsmZneoaqjsntkuQvc
tell mrs	aZjo
tell my	abbddeedgXheirjlkimeqjrdtmuZ
tell people	ii
tell that	lk
tell the	aYbXcddcgbhbiajwmnqlrisetbukvd
tell them	adbedeeogajmmdomrd
tell us	ajdieeoi
tell within	ij
tell you	atckdeeagshbiVjakjmankoYqZrXta
tell your	admjrjtmue
telling	akcbdYeagjhXjwkjlemVnXqorXtduU
telling her	acjl
telling me	aqbbdehejXmaop
telling my	akiije
telling people	aegnieji
telling the	acbigdjrkloaqkrete
telling them	anud
telling those	akji
telling us	oi
telling you	abbmiljeoeql
tells	acbocoeegkhcjdkeleoircta
tells lies	aecm
tells me	bmcjhdjeoiretcud
tells you	ai
template	adnctovt
template .	ti
template is	actm
templates	aZljvn
tempo	beclljmereti
tempo ,	cklj
tempo .	ance
tempo was	ck
temporary	adej
temporary badge	adej
tempting	ai
ten	aeceddeihUiijikXmeopqwrisbvY
ten ,	acbmql
ten -	aerpti
ten .	amokte
ten and	qj
ten calls	adqk
ten days	abbddmgijiqdtj
ten for	ql
ten minutes	ajbcddgdheiikeljmenkqmrcuevc
ten more	adqk
ten pages	aiejomtd
ten places	aj
ten pounds	bi
ten times	aegdhkmi
ten to	bl
ten weeks	tj
ten years	bccjgohdrdtcuk
tenancy	accjhkui
tenant	aZhniekcneomqbrmsitmua
tenant ,	oj
tenant .	albe
tenant can	adrm
tenant enjoys	actl
tenant for	hisj
tenant on	adhnqe
tenant sleeps	aeji
tenant who	rk
tenant will	ol
tenants	bicdgZhcjakcndtpun
tenants ,	alodrj
tenants .	ak
tenants association	acul
tenants enjoy	actk
tenants of	uk
tenants on	adbl
tench	aj
tench </s>	aj
tend	aicegwhXicjdqjrZtc
tend to	cegwhYicjeqjratc
tender	aebpedgbhkjclkmjndqYrkvb
tender .	aZkkojtk
tender again	aclm
tender came	bk
tender like	ri
tender once	bl
tender prices	dk
tender process	aeuk
tender ran	adrl
tender that	adml
tender was	bjci
tendered	herl
tendered for	adrl
tenderers	ai
tenderers are	ai
tenders	abup
tends	adgp
tends to	adgp
tennis	aanmtn
tennis ,	an
tenor	crdiedicre
tenor .	aeco
tenor in	giie
tenors	cogite
tense	ck
tent	akdkkcrdti
tent .	aireti
tenth	adbeeminjeni
tenth ,	dj
tenth .	aenj
tenth of	io
tents	aeliro
tents .	li
teodora	al
teresa	aj
term	avbiddedgijekbneqmte
term ,	ajgk
term .	ao
term ?	al
term sheet	aahiql
terms	adbdcadietfcgcjjncodqcrmtduk
terms ,	rk
terms .	aehmuj
terms at	adel
terms that	ej
terms with	aejk
terms you	ei
terrace	ao
terrible	aj
terribly	aZomtn
terrific	ante
terrific with	ajte
tesfaye	ai
tess	ai
test	arcidYeZgihpiZjimandqZrctS
test ,	akci
test .	accihmidki
test again	ajlj
test bench	bj
test in	acgmkk
test on	aj
test piece	hj
test task	abhljo
test was	akte
test with	ck
test without	cj
test work	adum
tested	henl
tested .	henl
tests	tk
tests with	tk
text	cjdjlemmtevk
text ,	mm
text .	ck
text about	di
text and	ai
textbook	ijkk
textiles	aj
texts	akomve
texts ,	om
th	cldqedgdhYjakmlcmdnkocpeqltZueve
th !	si
th ,	aibicddljelenmvd
th .	aiclsive
th ?	qi
th about	ai
th and	aObjdu
th crossed	ai
th inst	adfk
th is	addl
th of	ai
th to	ak
thackeray	aj
than	ajbacsdXfUgjheiujbkPlempncobpdqZrdtUupvo
than "	airl
than a	emgYhtijratcvi
than after	ok
than an	akhi
than another	aeem
than any	cegjhiii
than anybody	ak
than anyone	cmmiodre
than anything	gimlteuj
than anywhere	ak
than being	ajceij
than bother	ainl
than for	cj
than from	achminnete
than happy	lj
than he	ok
than hired	il
than i	aubicZekgGjjkendqdrUtiuq
than i'd	aq
than i've	giuk
than in	aXciit
than is	al
than it	aaceiejpmeoeqmrm
than its	aYikrm
than leaving	ak
than like	ii
than me	becjekhjiYjckeol
than mine	apcqhcicretc
than most	clgbheikkk
than my	amccgemprdtd
than on	aj
than once	absn
than one	ej
than ours	akcngehd
than take	jmnk
than that	asgoidodratd
than the	adcpdkeZhbiemiooqd
than they	al
than this	cegjhl
than three	ci
than to	aTblcedeeehYmponrdtk
than usual	uj
than we	bkhj
than when	aj
than you	cbgcmirnuk
than your	aPg0hdiXjdmeqerktruc
than yours	aYgwietj
thandeka	aj
thank	a2becddWeWfogKhaiajOkTldndoepnqJrasntsud
thank -	andmheiejcmkretjve
thank .	ak
thank for	ak
thank her	ao
thank him	ak
thank mr	rl
thank the	asbdfijeldmbocrbtpvc
thank them	an
thank tom	adun
thank whoever	abtp
thank you	aubYdLedfqgUiWjXkWpoqOrbspuavp
thank your	aetk
thanked	anbqddgaidjimjnaoereud
thanked .	bj
thanked for	hk
thanked her	ji
thanked him	aj
thanked me	biti
thanked the	apne
thanked when	jdmm
thanked you	aejm
thankful	asbldkeihbmbocqetcuc
thankful for	dm
thankful that	ao
thankful to	akbmeiheud
thanking	aodejemlqe
thanking you	almlqe
thanks	a3cQdUeRfdgchXiQjnkVlQmanQojplqNresmuXv6
thanks ,	aboeppsotc
thanks .	aldZedfkgjjckcmjncoaqetZuev1
thanks a	aejboqrdtlvd
thanks again	arfe
thanks also	aetk
thanks for	avbZcbecfdgZidjclamXojpdqZrnvk
thanks in	ai
thanks me	bj
thanks so	am
thanks to	arbcddhbidj0kclemdnboYqdratiubvb
thanks too	aj
thanks very	amtd
thanksgiving	ni
thanksgiving service	ni
that	addZedfigehvilkalQmlnYoopZqkresWtnuc
that "	bccedihejeoorbtl
that ,	bdcodmedhajllsmZndoardtauevk
that .	aabieifcgrhiiZjwkeldmSocqerXscvp
that ?	aivk
that a	aWbjcieXfagdhYjcmmoqqVrstnuevZ
that advice	aj
that after	ajbdhnod
that against	adclgi
that age	berk
that agency	adbkhk
that align	aefl
that all	ajblheobqltd
that alone	aj
that an	ccgjiclkretk
that another	aYuo
that answers	amietc
that any	bj
that anybody	aibionrb
that anyone	aZbicjomre
that are	aecj
that aria	aegm
that as	aimioc
that asked	ai
that at	abbetr
that audit	ui
that audition	dihikl
that back	uk
that bad	aimi
that basis	hj
that be	aqdceesptevV
that behind	abiijn
that being	tk
that bid	ackn
that blind	ajbj
that blue	aZio
that book	kn
that both	bmci
that bridge	gl
that budgets	adbk
that building	aibngeijodrd
that by	aeciemqd
that call	adbihj
that came	ajcehk
that can	ajgiratl
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
that crane	reun
that date	achijk
that day	ambdgejlqi
that department	gk
that depends	qi
that desk	aejm
that did	glji
that didn't	cl
that does	cdijrdtkuj
that don't	kj
that each	albdnj
that eight	tl
that email	ul
that even	aUmurksm
that evening	aj
that ever	aj
that every	bl
that everybody	arbailrc
that everyone	adnjoiqerm
that everything	aaeiokui
that experience	amtd
that fairness	al
that feedback	aablootd
that fellowship	hk
that femi	aj
that file	ek
that firm	gk
that first	gl
that fits	ak
that fixed	ak
that flat	hk
that for	cepn
that form	jjkd
that four	acbimmte
that fourteen	reti
that from	aq
that gave	clhe
that gets	abhkoi
that goes	tk
that got	aZkjljsl
that grant	hkjl
that had	bk
that hall	jj
that has	bicdgbilneodrctlvj
that having	hj
that he	bccjdeemgbhbiejdnqobraukvi
that he'd	ik
that head	ai
that helps	aeql
that her	neol
that his	ajbijenjrc
that honesty	om
that hotel	gi
that house	al
that i	abbaejfqglhViqksljmwobpZrRsNtZvP
that i'd	argdiijaklrete
that i'll	aj
that i'm	aZbdcddredhjiejZkpmrrduavd
that i've	albkgbhZjmmencteuc
that if	aQckdmisjeri
that in	aZbecddjgZhaibmooqrrtZudvj
that interview	abbliljkrduj
that is	akb0cadUeafdgihdiRjokmlbnVooqerUsltXuZ
that isn't	jk
that it	aabcdoelgYhZicjqkVnionqorWsauavk
that it's	amceeljkkcmlneobretd
that job	aehq
that judges	akoerk
that judging	adrl
that junction	cj
that jury	tj
that kept	jk
that kettle	al
that kind	gerluk
that kitchen	ajrbul
that lectureship	hi
that lends	hk
that length	cehj
that let	ai
that letter	abbdelhdqnrl
that letters	adniql
that line	an
that list	ekhj
that logic	co
that looked	al
that loyalty	aigehooc
that made	gljk
that makes	emrk
that man	ik
that many	km
that may	aYfjklli
that means	aehkokte
that measure	cj
that meeting	bi
that members	ajqi
that might	ai
that mine	gk
that monday's	aedk
that month	ak
that morning	algmre
that most	adgl
that mr	bjnj
that much	abhktj
that must	akiioatl
that my	bacmdZeUgciZjaklmlqesbtwumvZ
that needs	adclhekerm
that never	adbjontc
that night	jm
that nine	ti
that no	bkejhckiobulve
that nobody	aZboccdjgjhZimjjkcmjojqdrbtd
that none	airk
that not	almjocrn
that nothing	dkijjdnkoe
that now	hejdmqqi
that of	cpokte
that off	aohe
that office	aqojtd
that on	ckqjri
that one	akbUccdbhainjWkcolrbtnuivk
that only	ajbj
that opened	adtm
that opens	ai
that order	adkilk
that other	ajbdom
that others	aagkklodqk
that ought	hmje
that our	asbZcXfmhbieritiue
that ours	clhe
that page	aibevl
that pages	bj
that panel	cegkhejore
that part	abbo
that party	uk
that pays	ni
that people	aZbdceiejjmmup
that piece	jk
that poetry	tj
that point	aecjlk
that post	abekhnod
that prints	ck
that programme	njue
that promotion	aihl
that proposal	jm
that publishes	td
that put	aj
that putting	cj
that queries	aeqk
that question	aZop
that reading	aXojrm
that reads	adtk
that receptionist	lk
that replying	mjoe
that reviewers	aioe
that right	aZhnvi
that road	hk
that roof	aj
that room	aeejglhkibjbkerbum
that said	aerm
that same	akbejdkk
that santa	acjekn
that saved	ai
that says	em
that school	adjl
that second	hdmk
that seems	aboirl
that sentence	en
that seven	abto
that she	azbegchbjXnooate
that shift	hk
that shortlist	gi
that should	hi
that signalling	aerk
that simple	adqn
that since	abgm
that sincerely	acol
that site	am
that size	ajbncegkhcmkodrZte
that small	adml
that so	aeoktj
that some	ojvi
that somebody	abbYgnjdokqnrl
that someone	gjietn
that something	ajhivc
that sort	achj
that staff	rk
that stage	ajejgehljeodteuj
that staircase	ai
that stands	ademqi
that started	aegk
that starts	tj
that still	ej
that street	jk
that suits	aYdlekhdpnqcrlul
that supervisor	ai
that table	gkid
that takes	ao
that team	hi
that tender	oj
that than	al
that the	ajbqcndSedgiiijSkblcmXnQqlresatque
that their	acbktl
that there	aeciddekgkiojckemdolrctc
that there's	aaejokqi
that they	bacjgkheqermtdud
that they'd	bj
that they'll	aein
that they've	aenl
that things	abnn
that thirty	tl
that this	ccgchliljmkcolqdra
that those	adgkuj
that three	aibi
that thursday	aZco
that time	ajbjtj
that to	aSbehmiijimkrcumvj
that told	ambd
that tom	bk
that too	mi
that took	hp
that turned	acglql
that two	anbjcb
that understands	ij
that uniform	jj
that up	cooj
that usually	abgjhk
that vacancy	bj
that valuation	rl
that wallpaper	rj
that ward	ai
that warmly	adol
that was	ajbohUibjmmioYresZtavk
that wasn't	ai
that way	hirm
that we	abbWcZgahcikjeklmanjojqsrWslukve
that we'd	bi
that we'll	kl
that we've	dk
that week	arbijiqZretdve
that weekend	um
that went	aamk
that were	emgekdti
that what	akhkvd
that whatever	aeim
that when	gerktk
that whoever	aegioirjue
that will	akgahdoqqete
that window	ar
that with	kjqjri
that woman's	ck
that won't	aj
that work	aWjnok
that would	aTcdemhmlioeqdrqucvk
that wrote	abbjtk
that year	an
that you	anbcccdreefmgZhHimjXlbmdnjoeqnresktluV
that you'd	alcejqke
that you'll	acdjelje
that you're	ij
that you've	gdijqm
that your	amcjdeejfkgahcidjdmcncoUritqvY
that'd	dj
that'd be	dj
that's	anbidSfbgShdiSjulZmZneqdrqsitOvo
that's a	vi
that's about	abrl
that's all	aYdeemheokskul
that's ever	al
that's fine	aioevj
that's holy	ei
that's how	aejmri
that's just	ok
that's my	aiji
that's not	ki
that's okay	ok
that's on	jo
that's only	oi
that's simply	adcl
that's so	aj
that's the	aledhkjbkeoeuj
that's what	aajimero
that's why	blki
that's worth	aibk
thawed	bi
the	ajbldbedfegdheicjkkllRmbnpoipkrjskuivW
the "	aPbnceonvz
the #	alcmdlebgZhSjYkklZmbnipdqrrbtTuave
the a	adcj
the aarhus	al
the ability	aetl
the above	aYftnd
the abstract	bmretkvd
the academy	aYcceigiinnj
the accent	ci
the acceptance	enqb
the accepted	bm
the access	am
the account	am
the accounts	ajcluj
the accreditation	uk
the acknowledgements	ajui
the actors	alodqi
the actual	rlvj
the ad	aebickgeoi
the address	aibknj
the admissions	ak
the advanced	hm
the advert	bocngdjboorctW
the adverts	ej
the advice	apkdtl
the afternoon	jdmjolqi
the age	aYgohdijjmklodrctd
the agencies	adim
the agency	ijodqjrjuc
the agency's	akgetk
the agenda	apqd
the agent	aelp
the agent's	aaeijk
the ai	hk
the airport	aXoltnue
the album	jk
the algorithm	aSty
the all	actm
the allotment	ajhdjrkcoc
the allotments	nduk
the altos	al
the alumni	geuo
the ambassador's	nj
the ankle	rk
the anniversary	jk
the announcement	joqj
the annual	aeniqdun
the answer	aabdcUdlekhmjanjoaqkui
the answer's	qj
the answers	aWcedkglhjrj
the anthology	aj
the apartment	aejl
the app	gj
the appeal	bi
the appendices	aj
the appendix	cnti
the applicants	aYbiolretl
the application	ajbemjniqkrjte
the appointment	adhktk
the apron	ak
the architects	tj
the archive	albdlkqi
the area	bk
the argument	amcbherjtl
the arithmetic	ai
the arrears	aakp
the article	vs
the artistic	akni
the arts	ajgdnjtnub
the assessment	aite
the assessor's	al
the assessors	ai
the assistant	aaglhenm
the assistant's	hi
the assumption	aeqj
the attached	abhklnqerdsl
the attachment	aZsmto
the attachments	tk
the attempt	jdml
the attention	rk
the attic	aaijjm
the audience	aibacjgjjjocrj
the audit	hdjjuk
the audition	ajdlgZhbkjojrdtbun
the august	aj
the author	ar
the authority	nl
the authors	am
the automatic	addjti
the autumn	ambccijZobtduk
the award	qj
the awards	bini
the away	aeck
the baby	aabqjbkpodqerlte
the babysitter	aWjook
the back	bcdeeygjiejdkblcodqcritd
the backup	om
the bad	akheui
the badge	ajomuk
the bailiffs	aVgejekz
the baker	gl
the bakery	jjrj
the baking	tk
the balance	anglodrete
the balcony	ajmi
the band	aedjgejmkZojuk
the bands	ui
the banjo	gl
the bank	aebdheiikwuc
the bank's	aekoqe
the bar	cjdjoe
the basque	sk
the batch	adbkeisj
the bazaar	aenm
the beam	aj
the beard	aceori
the bears	al
the bees	antd
the beginning	hinkre
the bench	ai
the benefit	hk
the best	ajbPcUdZecfugvhairjckZmcnVoNpeqbrjsdtjuWve
the better	aYcldegkhbjekiodqjrstb
the bid	becidcglhejeneoirjtc
the big	bkgioite
the bigger	aYonrj
the biggest	alcj
the bike	kj
the bill	adhekjmo
the bin	aehejt
the bins	abektk
the bird	am
the biscuits	airitj
the bishop	abnr
the bit	ao
the blind	aj
the block	aegmvi
the blog	aj
the bloody	hl
the blue	apjlodte
the board	cmdbelgehciijckjldmennoYqkuTve
the board's	becjjlrm
the boardroom	ak
the boat	aj
the boathouse	ai
the boiler	tl
the book	albYcddcergiibjmndobqkratW
the booklet	aj
the books	ak
the border	aebmue
the borrowed	am
the bot	adcj
the bother	abmn
the bottom	adbicedjfiglhjjdkemdoirdtd
the boundary	ak
the bow	oj
the box	bccdejfnjckloesktdul
the boxes	cejmsm
the boy	ajglte
the boys	abbehdjwkloeqeue
the brackets	aj
the brahms	bjcj
the branch	ajgj
the brass	uj
the break	am
the breakdown	aj
the breakfast	al
the breathing	adgl
the bricklayers	qj
the brickwork	aeck
the bride	adrn
the bridge	alij
the brief	bZctdcoktZvc
the briefing	uj
the bright	aeon
the bristol	bkje
the brochure	aaiq
the broken	asud
the brown	adjekn
the brushes	el
the budget	aobjcldXgbhYjckamrojrWuavZ
the bug	ai
the building	aUbYciepjXkdmenoolrouc
the burden	tl
the bursary	hnkioe
the bus	akbYeigljjknmbncoVqcrbtYuk
the buses	ai
the business	aarl
the butler	al
the bylaws	accm
the cabinet	amnd
the café	ai
the cake	kemmok
the cakes	tj
the calculation	aj
the calendar	onqe
the call	acbjcndeeegphXjbkcldmmsqtYua
the callback	aZhr
the camera	aYckkl
the campaign	aebn
the canal	beinretk
the candidate	begeopte
the candles	akjdki
the canteen	ajqi
the canvases	aepn
the cap	acbk
the captain	nl
the car	adbYdkgdhcjiktldoeqetiukve
the caravan	acjm
the card	ancind
the cardamom	aj
the care	rktj
the careers	ii
the caretaker	dm
the carpet	adcm
the carrick	accigj
the case	cqdY
the cast	akek
the casting	nj
the cat	amej
the catchment	adbl
the caterers	mjqi
the catering	hitl
the ceiling	aj
the cellist	jl
the cello	bedjhdjqkmoeqerdte
the centenary	jj
the centre	aecn
the ceo's	ni
the certificate	cmlk
the certificates	aZgnol
the chaconne	gi
the chain	oj
the chair	aZbvgahiicjekemjoiritdue
the chairman	abbonkrjte
the chairs	amgejk
the chance	eiflhcjcmdnqodtcum
the change	hioi
the chap	bk
the chapter	om
the charity	niuj
the charm	abbddminrjtd
the chat	dk
the cheap	aerm
the cheaper	aZoetu
the cheapest	tj
the checklist	an
the cheek	ml
the chemist's	aebcko
the chennai	adgl
the cheque	qk
the chief	nm
the child	om
the children	bYcdeegkhjidjqkpneoVtauYve
the children's	aajloo
the chip	ai
the choice	akbjretd
the choir	abejgbicjnneomrltc
the chorus	alemhite
the chosen	ciekgcqdtk
the christmas	acbkjeoq
the church	al
the circuit	ui
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
the clinic	ajhelj
the clinic's	bk
the clip	tj
the clipboard	aemj
the clock	mjqj
the closing	bmcjdchamloaqdso
the clowns	aetm
the club	angahkjdreuj
the co	aeek
the coach	jk
the coaching	gdkj
the coast	am
the coat	ak
the code	acrjvq
the coding	gm
the coffee	aZdegdjemroeqlrjto
the cold	kmtd
the colleague	akbjoe
the collection	ak
the collector	adgjnj
the college	behmoerjui
the colour	acbl
the column	gmkiue
the coming	lioeqm
the comma	ai
the commas	aYro
the comment	cl
the comments	aebmheljpn
the commission	bnoe
the commissioner	niuj
the commissioner's	nk
the committee	dagchijkkdleojrdtsuTvZ
the committee's	aickmktjvd
the commute	alcjge
the company	acbdeihoidjcoorlteud
the company's	mj
the competition	albkhdoeqjte
the compiler	aeck
the compliments	ol
the composer	cegknj
the concept	aedjrk
the concern	becn
the concert	bihiniuc
the conductor	gi
the conference	glhjqdteukve
the confidence	rj
the confirmation	tk
the conflict	amne
the confusion	almd
the consultant	nitl
the contact	lk
the contents	aVftoerlte
the contract	adccdeejgdhkimjdncocqnretj
the contracts	qi
the conversation	abfigjnioj
the copies	aq
the copy	aYnnomtlvc
the cork	aieehilk
the corner	hqoe
the corrected	apde
the corridor	aYdjeqkdmkonqdreubve
the cost	tk
the costings	ai
the costs	aioj
the costume	jnke
the costumes	aeolqk
the cot	aejl
the cottage	aehn
the cough	alke
the council	adbcecfdgdhXidnmqbtiux
the council's	aahnuj
the councillor	aenl
the count	ambjme
the country	beccdigiirrdtc
the county	bceegnhqiakbneodrZuj
the county's	ul
the couple	tj
the courage	jjrj
the courier	uk
the courier's	mk
the course	ajbecjejglhYjdlkncoUqlrmtZvc
the court	ki
the courtesy	hj
the courtyard	al
the cover	acbediliso
the crane	bl
the crates	ak
the credit	ajbk
the crew	ajjkkjob
the cricket	apnd
the criteria	bigdhaljqqtcvb
the criterion	ajci
the crowd	acgm
the crumbs	alkc
the cubs	tl
the culture	aatq
the curriculum	gk
the curtains	aZbehmin
the custom	adol
the customer	acul
the cut	ajhjlj
the cv	adbjgl
the cyclone	ki
the d	gm
the dairy	aeok
the damp	aVbkeioitn
the dance	ai
the dancers	jdqk
the danish	gjlk
the dark	ij
the dashboards	gl
the data	bkceum
the date	akbmdWecgehioaqYsltivc
the dates	bkcjgehdlkuj
the day	aabkcldTfpjikllaoepdqirZsdtmuYvd
the days	adkl
the de	cj
the deadline	bmcjdbhZjakiqcsjte
the deal	achm
the dean	adbegejenuqj
the dean's	adnjqiti
the debt	aZks
the decade	gl
the december	di
the decent	hj
the deciding	cj
the decision	ajcefXgZhcickklcmcneokqmrdsetnuiva
the deck	rj
the deeds	acnl
the degree	hekk
the delay	atjekdqe
the delivery	aj
the demo	aXdmgnrkvc
the dentist	ajeeko
the denver	gj
the department	acbdicjkmlnirivd
the department's	aeuk
the deposit	abcadiecgchajjlkndoqpnqkresiteudvd
the depot	eeko
the depth	acckij
the deputy	hk
the description	ej
the design	al
the desk	bidjijlcmknZocqYrltcuk
the details	acqm
the dialogue	ccdktk
the diary	aj
the difference	aicdekklojrc
the difficulty	ai
the dinner	uk
the diploma	cohete
the director	aShrllqoud
the director's	aUbickdegdnloirktk
the discussion	tjvj
the display	aj
the distance	abjmretm
the district	ik
the divorce	gekq
the diwali	aejj
the doctor	aagkjlkqnd
the doctors	hejekn
the documents	al
the dog	adcndeejgeocslue
the dog's	ml
the donkey	aj
the donor	ni
the donors	un
the door	aicddjephciijckelemiocratkuX
the doors	aj
the dormitory	kj
the double	cehdmm
the draft	ar
the drainage	ak
the drains	aj
the drawer	aebjgkjk
the drawing	jj
the drawings	caddgcobqnsotive
the dress	jilj
the drill	aj
the drink	acjikj
the drive	aicehjji
the driver	ai
the driving	ai
the drone	ai
the drought	aikj
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
the early	an
the easier	qk
the easiest	al
the east	al
the editor	aZdeejhllenmqmreud
the editors	acqjrl
the education	nirk
the eight	bjtj
the electric	aZkn
the electricity	kp
the elevator	aejnoe
the eleven	cdheopui
the eleventh	aWbijltk
the email	akji
the emails	adum
the embassy	adnoud
the emergency	hj
the empty	oj
the encouragement	rj
the encouraging	actm
the end	adbbcZdXeYftgmhbiYjZkilbmjneouqlriteua
the ending	akcpddemgdjekbliqdtd
the engineer	cm
the enterprise	ai
the entire	abel
the entry	aYbjhlkk
the envelope	aijesn
the equality	acuo
the equations	abro
the equity	aeuj
the error	bccbmqvj
the escalation	fenk
the essay	aecigkmi
the estate	aj
the estates	bi
the estimate	mj
the ethics	ajdjndui
the evaluators	ok
the evening	ddeehljpkelendoYqcrktbuo
the evenings	akodtk
the event	al
the event's	aagjul
the evidence	aeciok
the exam	bili
the executive	ni
the exercise	go
the exhibition	alqlte
the expenses	amnbuk
the experience	nk
the experiment	aecl
the experiments	aj
the explanation	adbl
the extension	ci
the external	gkreti
the extra	anmZoj
the eye	aaeZiejqmlqn
the face	ji
the faces	gl
the fact	aYbickmm
the faculty	adrm
the fair	achljnniojub
the fall	as
the families	aekiok
the family	alblhljakdnjodue
the fantastic	tj
the fare	koue
the farmer	aetj
the fault	apbccWhdms
the fauré	gi
the favour	aWfkhplk
the february	aj
the fee	abcceojekoloreteue
the feedback	bkgehdltndomqbtYuevb
the fees	ackl
the fella	rk
the fellow	gm
the fellowship	bieigcrl
the fence	nisi
the ferns	ak
the ferry	anhj
the festival	acbedigdhoiejeocpmqk
the few	ak
the field	cjgloUrltjudve
the fifteenth	qi
the fifth	doqe
the fig	ak
the figure	aibickgdrj
the figures	cpelgcieneocretmudve
the file	anbYcrdbeigdhbjenjobqesjtbuX
the files	aj
the film	eigmqiue
the final	boddgelenuoeqetdva
the finalists	gjtc
the finance	ki
the finest	abcegvheimrctd
the fingers	ki
the fire	abbdceelgdheijjbqereuv
the firm	bigiilnitd
the firm's	achm
the first	biergdhbibkdlZmbnaoTpdqlrytouY
the fish	merm
the five	akbqcldXedgcjjkdlcmcqbriuc
the flask	ak
the flat	abddeqidjiklmboZrmucve
the flautist	rn
the fleet	ai
the flight	si
the flights	aejooe
the flood	akcljdkn
the floods	aihejj
the floor	bZcdebgqhkiljdkinaqerkue
the flour	ai
the flowers	aWjlop
the flyer	ql
the folder	cj
the folk	gi
the folks	gi
the follow	achn
the following	aYcdfjlxqd
the font	aampndrm
the food	klrk
the fool	aegeoo
the footings	ei
the footnote	bnoetd
the footnotes	ai
the forklift	ck
the form	amdmhViajTmVnYqmrlsptYuWvb
the format	aZbm
the forms	aiti
the fort	adhj
the fortnight	abgjjl
the forty	aZgemkomul
the foundation	abjoni
the foundation's	ii
the founder	np
the founder's	aenk
the founders	adkn
the foundry	kk
the four	bacjdejdolsm
the fourth	aebccbdqedhbmkoernte
the fox	al
the foyer	aXdoqirjti
the framework	cj
the franchise	ni
the free	achjjn
the freeze	ai
the friday	akbddZonql
the fridge	alecjnkirdte
the friendliest	aq
the front	anbedledgejdoiqdriudve
the frost	ap
the full	aWbkdeeehnnium
the fun	ul
the fund	akelhekdnetm
the funded	aabitm
the funder	nj
the funders	uk
the funding	aeqo
the funds	ai
the funeral	adkn
the funnel	kl
the furniture	rk
the future	aZfltivj
the fête	ok
the gala	nj
the gallery	gjndtl
the gallery's	acditj
the galway	al
the game	ai
the gap	apckgjhcjd
the gaps	adkk
the garage	aajp
the garden	apbaclgehljiobqeteud
the gardens	adgljl
the gas	acjekr
the gate	amdijkkdnltevc
the geese	ai
the generator	ai
the genius	aiti
the genre	accitk
the gentleman	aWbjrv
the german	aeljtj
the girl	aZbqgehkncrkui
the girls	gejbom
the glaze	aablcjsj
the go	aj
the goat	aerl
the goats	ak
the gold	bk
the good	aMbeheiejbk0mlqirjtj
the governors	acniul
the grade	aehk
the graduation	ni
the grandmother's	qi
the grandparents	jj
the grant	belkodqjrltUuo
the grants	ai
the grave	aakjtm
the great	ik
the greatest	abgjimqi
the green	ui
the greenhouse	aj
the grid	ak
the ground	abcjeiilokre
the grounds	aecl
the group	ajgmhcjdokrdue
the guard	bj
the guidance	sk
the guide	akij
the guidelines	beolrdsk
the guitar	aejk
the gutters	an
the guy	aetn
the half	aadkinmlol
the hall	albicndeeihnibjdkXljqerdtYuave
the handover	om
the hands	tn
the handshake	dcmn
the handwritten	aj
the harbour	ao
the hard	rl
the harrow	gj
the harvest	ai
the head	aibcjekknkrdte
the heads	omretavi
the hearing	aesl
the heart	aZjuke
the heater	an
the heating	aekorj
the hedgehog	ak
the help	vi
the hendersons	bj
the hens	jnoe
the heritage	uj
the heroine	cj
the heron	am
the herr	nk
the high	beiltj
the higher	ci
the highest	aZcifjgmhctk
the hill	aeem
the hinge	aj
the hint	aYor
the hire	aoee
the hiring	akti
the history	vk
the hold	ak
the holding	alui
the holiday	adop
the holidays	aibddo
the home	aYjmkk
the honour	ij
the honourable	nj
the hope	aYdlmi
the horses	adtm
the hospice	ai
the hospital	edjikinmud
the hostel	kmqe
the hot	aj
the hotel	aXllomtl
the hour	aZbeccddeihjjakbmopmqsud
the hours	bjceeljdkeqeul
the house	ancdebgahbkjnloeqlta
the houses	gl
the housing	aeul
the humour	aeck
the idea	bdgemjtp
the identical	acbick
the impression	aXbjgehjrkti
the inconvenience	ai
the incubators	kk
the incumbent	hj
the incumbent's	ok
the index	adel
the insights	fj
the inspection	acbm
the inspector	aaus
the inspectors	abgmun
the institute	acglik
the instrument	amcckive
the insulin	kj
the insurance	ak
the interest	ajne
the intern	aUbcorretq
the internal	aabnhj
the internship	acljuk
the interpreter	aebl
the interview	acbbeahjimkklbmanaonqVrosctpvb
the interviewees	jk
the interviewer's	adul
the interviews	anbjod
the invaluable	fi
the invitation	ti
the invitations	qi
the invoice	an
the irish	ak
the island	aecllj
the issue	abcjvo
the january	ameb
the job	aXbpcmejgnhoiekYnaqitauavb
the jobs	glte
the joining	aZhlqj
the joint	aenj
the joke	blcejerp
the journal	ekfeiijmojreudvb
the judge	abbmnj
the judge's	addn
the judgement	adim
the judges	aabpcidrgZjdlenbokra
the judging	bi
the jumper	ai
the june	di
the junior	amve
the juniors	ai
the jury	jdmjnbocqjretouivZ
the jury's	bnoe
the kennels	uj
the kettle	aj
the key	avgmncvd
the keyboard	aUcijeolrmtl
the keynote	aZbkgjtjuk
the keys	adcedWedhqjikcnaoopmqetd
the kids	iljjkkoc
the kilbride	ainj
the kill	ajui
the kiln	al
the kind	aRbegmhiicjkmcomrutX
the kindest	ajijmnre
the kindness	il
the kisumu	ak
the kitchen	akcigeriue
the knee	aekk
the lab	aijmkc
the label	aj
the labor	ne
the laboratory	abrn
the labour	nbun
the lad	aboirkum
the ladder	niok
the ladies	ol
the lads	jj
the lady	aZdkgoheibjikbmpnaud
the lake	arkdnj
the lambing	an
the lamp	aj
the land	aeul
the landlord	adejgkjVkjmenmqmtjua
the landlord's	aebm
the language	bmre
the lanterns	li
the lanyard	ajeeol
the laptop	ackm
the large	lj
the larger	aimj
the largest	adhl
the last	adbYcXdaeehZjrkjlcmkoiqbrSux
the late	andejlkd
the latency	ck
the launch	antd
the launches	geuk
the law	akcj
the layout	dj
the lead	aabiekgchqkdqdti
the leaflet	ai
the lease	albidkeehckdll
the least	aXbccYh8kdmeodqcra
the leave	aj
the lecture	aXtt
the lectureship	achlni
the ledger	aecm
the leeds	alhcjlli
the left	rptb
the legend	ii
the lemon	ai
the length	adms
the lens	an
the lesson	aloi
the lessons	aefk
the letter	aiblcedZhdkTldmmompernsduavd
the letterbox	ai
the lettering	ai
the letters	anbejdrk
the lettings	rk
the level	aZrntl
the liberty	abjeqs
the library	akbegdjdkuoercuc
the licence	bdoltk
the licensing	abnauu
the life	aatn
the lifeboat	ak
the lift	bccjgdhijckdoiuk
the light	ddkntl
the lighthouse	jj
the lighting	ri
the lights	dijote
the likes	il
the limit	anbesl
the line	aldchdnkodqire
the lines	alcdvi
the link	aiblvl
the list	ambUcVdkeogSicjckdlcmcoUqwrjseuXvj
the listing	aebjcj
the little	ajeijlkomdocqeteue
the load	cn
the loading	ak
the loaf	gl
the loan	becddjkqllqa
the lobby	aeejjm
the local	ailiuk
the locker	ak
the loft	acjq
the london	aj
the long	mooerl
the longer	aaljrl
the longest	al
the longlist	ao
the look	albkhc
the loom	jk
the loose	akui
the lorries	hi
the loss	aYelgl
the lost	ok
the lot	aZbqnkod
the lottery	ui
the love	ader
the low	akbdccmpre
the lower	uj
the lowest	abckhokdsl
the luckiest	eiii
the lunch	oj
the machine	aZrltl
the maestro's	ai
the magazine	rj
the mahler	ai
the mailing	li
the main	ancedihcnjqctk
the man	abbedjgoheiejcnitp
the manager	aehkqi
the manner	ai
the manuscript	ajbjedki
the map	tn
the maps	an
the march	hkui
the margin	ddeill
the mark	liml
the market	cihijetj
the marking	aetnve
the marks	aecedtedgciejdkjlpmenjqcraue
the marquee	al
the marrakech	jj
the mat	ddkl
the mathematics	rq
the matron	nj
the matter	aedxecgehdidjdkcmdnmoVqkrctaujvd
the mayor	abns
the mayor's	aWbcnjtnun
the meantime	aqgekell
the medal	aagloetn
the medicine	ki
the meeting	aVbkdehekdmeneokrtteui
the meetings	abem
the meetup	aenk
the members	adnirl
the men	abbnjjqk
the mentoring	ai
the menu	abrn
the merit	nj
the mess	ae
the message	aqni
the messages	abglun
the meter	abdkkn
the method	apbecmodtd
the middle	albddngellrctd
the migration	ak
the mill	aobejekmneqjtd
the minibus	hijekj
the minister	adgqhekdnruc
the minister's	aWnu
the ministry	abbcilnrrcun
the minute	al
the minutes	adbzcaddgejdlkneobqk
the missing	apbideoevd
the mistake	bdmn
the mix	mj
the mock	ai
the model	ambddeli
the models	jk
the moment	aYbneajekqoeqjukvi
the monday	aXdihqkkqe
the money	bUikjdkqneqkretiue
the monkey	acno
the monsoon	ak
the month	bedkgdhbkrqkuc
the monthly	ak
the months	jl
the moon	abfm
the more	tj
the morning	bkddgehjleoltd
the mornings	aiek
the mosque	geqm
the most	adbacZgmheikjekdmkocpnrntbuc
the mould	aTolts
the moulds	hk
the move	apjmkaqcte
the movement	aeck
the mozart	aeciiqrd
the msc	aj
the mud	un
the muddle	ai
the muddy	ajme
the mug	oj
the mumbai	ai
the museum	aZgdijjjpltoue
the nagpur	ai
the name	aibjcedjeagZhYjjlimcnoocpdreuZvi
the names	aXcdelhiloneojte
the narrator	am
the nation's	aYtp
the national	acno
the natural	hnij
the nearest	ai
the needful	abeifqgeliqircteve
the neighborhood	adul
the neighbours	ankjqd
the nephew	aWontm
the nerve	bi
the new	ambvcTeTfagLjjljmcnSoiqcrZtlud
the news	asbejekenl
the newsletter	lkolue
the newspapers	qcur
the next	bXcWdeedfcgjhoiYjlkeljmjopresdtcvY
the nhs	am
the nice	jlre
the nicest	ajikjekeoi
the night	bkddelgdhikjneqeretduj
the nine	albdgejcklomte
the nineties	abcjrp
the ninth	bpdigehdkmnete
the no	cdioqiti
the noise	anckje
the nordic	ui
the normal	hk
the north	albkiitd
the northern	ai
the note	beiito
the notebook	ak
the notes	aXbecidmhilooerltb
the notice	bddiojqj
the noticeboard	op
the novel	abbdcegujkre
the novelty	gk
the number	dlekhi
the numbers	dehijn
the nurse	aejl
the nursery	bejdomqi
the nurses	abjq
the oak	aj
the objection	ci
the observation	algk
the obstacle	ek
the obvious	ajbagehm
the odd	aj
the odds	asvV
the off	dj
the offer	gjhpkeqntdve
the office	ajgchYiejjkenZodplrlua
the old	apbYechcibjjkXncuk
the older	clji
the oldest	ajgeoj
the ombudsman	aXnmur
the on	oi
the once	aedioi
the one	bScldreifehRjvkilbmnoTperbsTuive
the ones	adbkccdigeikjdkemeonrZud
the online	ak
the only	aXbecbdXelhlirjjkslemYnSoKrWsltmvi
the open	aydjedjeliqZ
the opening	aubecedegbhekclkqkrltbudve
the operation	abkm
the opportunity	fn
the opposite	aXcv
the orchestra	aXgdoeru
the order	cl
the ordinary	aihl
the org	gk
the organ	aeicjenqqk
the organist	mi
the original	aahkilvn
the originals	aj
the ornaments	lj
the other	aebrcbdjeofdgnhZiejcllmanPoepesbvc
the others	acbddWepgthbiuljnXokqZrdtVuevY
the otter	ak
the outcome	ajbnckddfngckdmiobtd
the ovens	ij
the owner	bdekgehbjbnuoeuc
the owner's	aYbijenwqe
the pacing	tj
the page	abbjeogiijoereteucvs
the pages	aYbiceekhjlenmtk
the paint	ajki
the paintings	ai
the paints	jk
the palace	aWgpim
the panel	adbkcqdZgPhjirlemnnRpircsbtdukvV
the panel's	aZbldahpjelmobretmue
the panels	gj
the pantry	ai
the paper	bVcjdYeigmhkiejdlendqlrXskuivc
the papers	adbihdjdneur
the paperwork	abbsheocqj
the parcel	aukend
the parents	aebdgejekeqquq
the parish	amganiqj
the park	al
the parking	akhdjekclkop
the parrot	ak
the part	abbmcidkgnhbibkdmdndoqqdrZuc
the partner	np
the partners	nm
the partnership	rj
the parts	abom
the party	ol
the pass	ajdioi
the password	abum
the passwords	ai
the past	begbuq
the patience	alli
the pawn	aYkp
the payment	ul
the payments	aj
the payroll	qj
the pdf	aj
the pen	heijjdqjtj
the pencil	bl
the penny	ck
the pension	abeilkmk
the pensions	ui
the people	abbScmeegniWjikimknrojretUud
the perfect	fj
the permissions	uj
the person	bccpgqhXjmkbmjoWrZsetkucvb
the personal	am
the petrol	adkk
the phone	abeqgXidjnkjmetduTva
the photo	aZbmmjtl
the photocopier	aZooto
the photograph	aicdtj
the photographs	aijelioj
the photos	siuk
the phrase	aebicjojti
the phrases	bj
the pianist	abelmm
the piano	akjjliokrdte
the picture	aevl
the pictures	ckodrn
the piece	bieegdhniajeuk
the pile	bijckemkrdtiul
the pilot	aqnevc
the pitch	aiki
the pivot	aetk
the place	abbkcbddebhniejZnkoeqkrpta
the places	acckuk
the plain	gk
the plan	aekjtk
the planet	rk
the planning	aZtmuj
the plans	aibilm
the plant	aj
the plants	ajqj
the platform	adul
the platters	li
the play	abcirlsltmve
the playground	aj
the pleasure	aefk
the plot	aibdcujere
the ploughing	ck
the plumbing	ti
the podcast	ai
the poem	aq
the poems	airjtc
the poet	aj
the point	ajbecngeodqern
the points	apbbce
the police	jjuj
the policy	nlrd
the pool	aerk
the port	ai
the portal	blccdlhejjlktcve
the porter	aomknd
the porter's	ai
the portfolio	dseegdhcndonqdresltc
the position	am
the possibility	adfl
the post	iZjdkkmanUoeqprUsptluava
the postage	ei
the postcard	ai
the poster	aaemhkkeoqreteue
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
the presses	aeto
the previous	aebkdi
the price	cihYkZneoiqrratpvb
the pricing	ai
the principal	abnt
the print	al
the printer	ap
the printer's	ai
the prints	km
the priority	oj
the prize	ajbYceddjakrocretZun
the prizes	aagq
the problem	aZglsivr
the procedure	anddvd
the proceedings	aetl
the process	aWbiflgkoo
the producer	dcnl
the product	rl
the profession	aZgkro
the professor	bi
the program	adbknj
the programme	bmeigbjekeolqmtcud
the project	aebenktjvj
the projector	ajcj
the projects	aktd
the prologue	li
the promise	aZkkoo
the promo	aebioj
the promotion	aYgkhptj
the prompt	aj
the proof	ijqi
the proofs	aj
the proposal	bbclglhdrmtjve
the prototype	adhk
the provisional	hi
the provost	aYnr
the psalm	jk
the pta	aeuk
the pub	aj
the public	aieerjuj
the published	omud
the publisher	aZntti
the pump	al
the pumps	aijlke
the pune	ai
the pupils	ji
the puppy	aj
the purcell	al
the purchasing	aerk
the q	mi
the quarry	ai
the quarter	ao
the quartet	abgkhkpl
the query	dkle
the question	aacjdxeegmhXjanXoTqerlteuavn
the questions	aYbxccdehcjckcneoZrwtcub
the queue	aehmilmmoe
the quick	an
the quickest	akginkrb
the quiet	jctjuk
the quietest	aqgb
the quilt	lj
the quiz	aj
the quote	mjnj
the radiator	ai
the radio	uk
the raffle	bk
the rail	al
the rain	anjbkitkua
the ranking	dk
the rare	tj
the raw	ai
the reader	aajmtj
the reader's	adjk
the readers	njoeqk
the reading	aocmdbhbidlemkodrkucvc
the real	iimjnj
the reason	bjdtecgahijnkboYqerZua
the reasons	aQbkcbdledgdhojkkelnnioTqnrjva
the recall	aesm
the receipt	aleeoksnve
the receipts	am
the receptionist	aVbmon
the recipe	gl
the record	aabjckgcoisntb
the recorder	bi
the recording	aacqddgcheljmnukvd
the redesign	tk
the redundancy	abko
the referee	akbicjoere
the referee's	al
the referees	acrp
the reference	ambnojqeretcui
the references	ajbesitk
the refund	lk
the refusal	ijtn
the region	adhn
the regional	ajnn
the register	ap
the regular	aike
the regulation	cl
the regulations	aj
the regulator	ul
the regulator's	acum
the rehearsal	li
the rehearsals	kj
the rejected	ai
the rejection	aWbegeidjdkjolqitw
the rejections	ij
the remaining	ho
the remark	abcktp
the reminder	di
the removal	qk
the rent	amcjeigZhZkkmjneobreuc
the reopening	ai
the repair	al
the reply	adsitl
the repo	sl
the report	aibjdkliteud
the reports	lj
the request	bkcedi
the research	tk
the reserve	aZdlesgehdokqe
the reserves	adhn
the residency	aYceemhpkkplqd
the residents	jjkl
the rest	aYcVdYeegohoitkZlnospjrTsetWvb
the restaurant	rm
the result	bdcldiedgbhdkelemeojrj
the results	aitk
the return	ap
the returned	an
the reunion	aj
the reverse	gl
the review	aeuk
the reviewer	aebicipnueve
the reviewer's	aj
the reviewers	bicbdelkodpotkva
the reviews	akgj
the revised	al
the revision	hdkl
the rhyme	cj
the ribbon	ai
the ride	aebk
the rigging	uj
the right	bccqdjeagbijjZkdmZqerZsmtiui
the rights	aiekkdndqmuc
the risk	aedm
the river	akbkeegehijjkdoiuZ
the road	fkgphdjdnkud
the roads	ai
the robot	an
the role	acbkdeepfdgdibjbkblkmbposmuYve
the roof	behiierdui
the room	adblccdjeegkhQiqjckWnjoeqkrosjtcudvb
the rooms	al
the rota	bncidelloltevc
the rough	albe
the route	hi
the rowing	aj
the rubbish	ambd
the rubric	aebbjklmtk
the rule	blhmmenkoe
the rules	ajbxgehZjeocrdtcudve
the runner	hmtj
the running	aegjqi
the rye	ak
the résumé	rk
the safest	aetk
the safety	aj
the sake	dm
the salary	aUbidjemgchZrptk
the sale	akgj
the same	boccdpeUfkgdhSkkniodpcqWsitl
the sample	ajbccnddhpmjqetWubvZ
the samples	ancejkkemlocresite
the sandwiches	aemjtm
the saturday	eehojjljoeqbskuc
the saturdays	adhejlqi
the savings	aboltl
the scaffold	bcpn
the scaffolding	ckki
the scan	ak
the scar	abjn
the scarf	aerj
the scene	cj
the schedule	adokqk
the scheme	akckdbgeoiti
the scholarship	aabigbhokl
the school	adceelgZhqimjmkcrWtZ
the school's	uj
the schools	anuj
the schubert	aj
the scones	ai
the scope	ak
the score	akbdckdjgehkoeresjtauiva
the scores	aebiccdlgehekklmoirctcvd
the scoring	ambecieeoerive
the screen	bm
the script	ajbddegjnlobqcti
the sea	imjekdrl
the seal	abbn
the sealed	ak
the seamstress	jk
the season	aljk
the seat	akcigjhYjiqe
the seating	bk
the seats	aXtnul
the second	akbjckdjeefdgdhjjTkjlbmjodpdritnuSvU
the seconds	ak
the secretary	ainkve
the security	aj
the seed	ajbj
the seedlings	jm
the selection	bcflikrdum
the senior	achjrk
the sense	abcjol
the sentence	deik
the separation	kk
the september	ao
the sequel	lkqj
the series	annktd
the server	actlvi
the session	dk
the set	am
the seven	mm
the severn	ak
the shade	gl
the shared	am
the shed	an
the sheep	al
the sheet	aeqm
the shelf	aejn
the shelter	aYjnkl
the shelves	akoj
the shift	abontl
the shifts	aeckkk
the shoes	aejdklol
the shop	bedjgdhijnud
the short	akhkoe
the shorter	dk
the shortlist	bsccdegakklimeoXrctj
the shortlisting	biok
the shovel	jk
the show	atekgdojtb
the sia	hi
the side	an
the sides	acrl
the sign	cjhm
the signed	as
the signing	aehioj
the silence	aadljboutd
the simple	rm
the simplest	acqp
the singing	tl
the single	cedlik
the sister	an
the sister's	hk
the site	anceddgeoepnqeue
the six	aocjgdhikdoeqe
the sixth	dood
the sixty	aemm
the sketch	aj
the sketches	ajmj
the slide	tl
the slides	aoee
the slip	algchkilrb
the slot	aZckeihcjiljreul
the slow	aickdcmdtl
the small	begrtkub
the smaller	andqtd
the smallest	ethe
the smartest	aagr
the smell	akrj
the smethwick	qi
the snow	ckji
the so	bdrdtn
the society	fdnjonte
the society's	ni
the sofa	ej
the software	akekqe
the solo	ajdigije
the song	an
the sooner	aYqt
the sort	aWbeejgdijmcoqrmtdul
the sound	gnte
the soup	aikm
the source	uk
the space	anci
the spanish	sk
the spare	a2eekenb
the speakers	diok
the specification	oj
the speech	bi
the speed	aj
the spelling	njrk
the spine	ek
the sponsor	aedlnkue
the sponsors	nioetduo
the spot	acgkoisj
the spreadsheet	abbm
the spring	anccdleZhiiikkocqbretaucve
the squad	acqkum
the square	gi
the stables	ei
the staff	blhcijocti
the stage	aZbdergkhYoirdtiuk
the staircase	ajrj
the stairs	anbtgchejbkcrctdue
the stairwell	aiuk
the stall	ejuj
the stalls	am
the stamina	qk
the stamp	eniemote
the stamps	aerl
the stand	aj
the standard	aZbccagsherismtj
the standstill	uj
the stapler	am
the stars	abfmuk
the start	akbjfigijdkbmjodqjreuevd
the starting	aXhmql
the state	mori
the stated	ol
the statement	mj
the station	ar
the stations	ui
the statistics	biri
the steel	ck
the step	aXjmkk
the stepping	amfj
the steps	dk
the stipend	aedk
the stock	ai
the store	acejul
the storm	anke
the story	ajccgkjboetcuq
the straight	aj
the street	aecehjjnkpteua
the strength	aVbcgdjuojqmretiud
the stress	adjk
the strike	adbn
the stroke	aejjkj
the stronger	cm
the strongest	aXgt
the student	liqi
the students	ambegoobteue
the studentship	qj
the studio	aleigcjdllpl
the study	tk
the stuff	al
the style	ak
the subject	aobZcagohYjonaoZrnuZ
the submission	ap
the successful	adbpcefbguhcneoireud
the suggestion	tk
the suit	aabdjrkood
the sum	ckkj
the summary	amcdomreve
the summer	aiecjdkalmoltc
the sums	blgjjekioetk
the sun	edirqk
the sunday	eejjlksk
the supervisor's	bi
the survey	ajcedljeketmve
the surveyor's	aackol
the switchboard	dp
the system	adomqk
the table	accdhcjdkjmeqjrltZuk
the tablets	adkl
the take	adbjkk
the takeaway	acrm
the talk	apbeckdegkiendoaqdrctjubvr
the talking	aegmoi
the talks	bk
the tape	acbmeekcljmkqeteuk
the taste	acijrl
the tasting	jiri
the tax	uo
the taxman	anbejb
the tea	adlemlokrkud
the teaching	jk
the team	abbadleihijtmcndqisktXue
the technical	airj
the technicians	jlkd
the telephone	acbcdniljineodrdtm
the template	aetm
the tempo	beclljoite
the ten	aj
the tenancy	aacjhkuj
the tenants	adup
the tender	bkdkhlkkqb
the tenor	acckdi
the tent	dk
the tenth	adkinj
the tents	aZro
the term	keqk
the terms	akej
the terrace	al
the test	aqcbgjhjiejerbteul
the text	ck
the textbook	aiik
the theatre	acelgehkjdnm
the theft	aj
the theme	abbntj
the theorem	ai
the thesis	aobeci
the thing	aeckecglhkjbkkmdnjocrc
the third	aYbncddmeZgiidjYkilVnboiritpuc
the thirteenth	ti
the thirty	am
the thought	adkjmi
the thread	uo
the three	aabldaedhejelemeopqerktr
the threshold	ckde
the thursday	hn
the thursdays	ok
the ticket	al
the tides	ml
the till	ajmk
the tills	alcmtb
the timber	ej
the time	aXbYdieYfqgthUiYlkmdnbqlrStbuo
the times	uk
the timetable	bkdd
the timing	ak
the tip	adtl
the title	dcengdidletkvm
the titles	adtm
the toilets	aZeq
the tone	alvd
the tools	bj
the top	aecadtebgdhkjbkdmenoocqerbtbujvi
the topic	aobjvd
the toss	aj
the tote	tj
the tour	bcgehejikpneoirktd
the touring	ai
the town	abgdhiiijermul
the trade	aabegmhejdlkmencoerqtduj
the train	adbegchpiijcmmooqetbue
the training	ar
the trains	am
the tram	al
the transfer	amhe
the translation	gkji
the translator	aeqj
the travel	amdijknc
the trees	abhkmj
the trial	akbecleehmjbkamlojqeud
the tribunal	aeqeus
the trip	aihkkiue
the trombone	al
the trouble	ajbccldZeihkkcmmnioarYue
the truck	al
the truck's	kj
the truffle	cl
the trumpet	gmli
the trust	adlknk
the trustees	aZceecgcjcldn1oZqstZuZve
the truth	acbmcbgijlnerbul
the try	dejj
the tuba	ai
the tuesday	abdleegnjkne
the turn	dj
the tutoring	ai
the tutors	ck
the twelfth	acqjtl
the twelve	hijo
the twentieth	qi
the twenty	adilml
the twins	bejokeqj
the two	blcodleagRhjjUkXmkrZ
the typescript	ai
the typing	aometd
the typo	bicetk
the typos	mi
the uk	ak
the understanding	aTbjhqqk
the understudy	aZhqol
the understudy's	aeel
the unexpected	ai
the uniform	aYhnjpqe
the union	begehdjendoeqbux
the units	ambe
the university	aWhkjktkui
the unpaid	actjum
the untranslatable	aeom
the update	aovd
the upload	cj
the usual	acbcedhjnjtq
the vacancy	aUbqtl
the valley	adijuk
the van	aibZcddeedgchbidjkkvmjocqmrctdud
the vat	ak
the vending	alte
the vendor	hi
the vendor's	deqj
the venue	ak
the verbs	mi
the verdict	aooe
the very	aXblcdelhsjerbtb
the vet	kj
the vet's	adkl
the vicar	am
the vice	nrqd
the video	aovd
the view	apcdgdmcnlti
the viewing	bmccgjhciljckemioctduk
the village	aqbbgdjpoc
the viola	hk
the violin	aZdljprctj
the visa	dnhdkjndqnud
the visit	jelk
the visitor	am
the voice	aZcnrluj
the voicemail	aUdmuq
the volume	aehk
the volunteers	am
the vote	aebtcegehkodud
the votes	addjuk
the wait	an
the waiting	bkcedceihjjdkcloodrXtiue
the waiver	di
the walk	al
the wall	beceemgjjiolrd
the walls	tj
the war	adgk
the ward	hijkkd
the warehouse	an
the warm	akfkte
the warmth	rktn
the warranty	alvb
the water	aimn
the way	aXbPcedbekfmgdheixjjkZmbnloiqZrTsetkum
the weak	ap
the weaker	aemj
the weakest	lj
the weather	dlekmjnd
the weavers	ok
the website	aebdgehdjkmjnlqerjtiubvc
the wedding	aSbkikkdqmtj
the wednesday	kk
the week	aVbkcedkedgihjjVldodqrtbuo
the weekend	acbddcjalnmepiqwtduY
the weighting	akci
the welcome	aXrntl
the welsh	ek
the west	hl
the wheel	aYbkcltk
the whiteboard	jl
the whole	daejfdgZhkiqkelamkoYqnrbsZtRuk
the widow	aihlte
the wind	ak
the window	angchmjjod
the windows	jiuj
the wine	aeik
the wings	ap
the winner	ajbvcbdbeegQhXiajakbmdnboqpkqercuj
the winner's	aablcelp
the winners	ajtj
the winning	acbycmdjiajdlkmeqeretbudvc
the winter	aikltduj
the wiring	ul
the wiser	di
the woman	akclidjdte
the women	jl
the word	aXbjcYdYeqheiejXlembnWooqmrmsktnuavd
the words	aijn
the work	aebWemgZhmijnconqerotZub
the working	ai
the works	bl
the workshop	aegdhbjkkollodpltduc
the world	aUciemgdikjioeqirk
the world's	adtl
the worst	aden
the wrap	jeun
the writers	uj
the writing	kn
the written	aohl
the wrong	axbTcPdcemgmhckcmWoaqesdtq
the yard	adciqlul
the year	bZcmddedgrhljjkZojqcretaua
the years	abglhioj
the young	angaiindrmtYue
the younger	bcgiolrktd
the youngest	aegl
theatre	eigUjZkdnkrutWud
theatre ,	acbjhjol
theatre .	am
theatre and	rl
theatre at	rj
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
their	alblccfcgZhcjvkVlemYnmqerS
their best	ok
their bridge	ck
their curtains	bi
their director	aZbknk
their dream	ji
their ease	al
their eighties	jk
their evenings	aljktd
their final	bj
their first	aj
their good	ieuj
their hearts	en
their jobs	aYjs
their minds	aYdiom
their name	gk
their own	aibocegehcteuj
their patience	ange
their petrol	ui
their phones	aWjdomqktk
their pitch	gi
their regards	ak
their second	aj
their sundays	ajjitc
their teacher	aegehmjj
their thanks	ai
their third	jk
their work	am
their year	aegjjj
theirs	beeigjhjjkkdodqetbue
theirs ,	jm
theirs .	gkhioerite
theirs in	hj
them	albdcmdjeafchUiXjmkenpoepcrctb
them ,	bmdeeijTkbliomqeuV
them .	aTbYcUdYeifegiiajlmnnnomrisktjve
them ?	ambmedjjlbncte
them a	ajjeoktj
them about	aikoneuc
them again	ej
them all	asdkjdmdoeuj
them and	acckjjui
them are	abto
them as	am
them at	aackekgdjnki
them back	acjekmmk
them before	bihlqc
them by	gjqj
them can	aenl
them cried	aejj
them crowded	cl
them down	qk
them for	djjckjmj
them from	addlul
them had	gi
them has	adniqk
them have	akcdgnud
them here	acdm
them how	jeup
them i	qmue
them if	oi
them in	anbiceddkdmjubvj
them is	cn
them later	uj
them lent	aj
them no	jk
them now	uk
them off	qk
them on	anbccedjeegkkmldqZud
them one	aecl
them our	aj
them out	aqkd
them right	cm
them setts	aehl
them stayed	aejj
them than	aj
them that	apjbui
them the	gijikj
them they	rn
them this	aj
them through	nj
them to	alcedegdqjui
them too	ak
them was	ij
them well	ai
them were	bjck
them will	ajjlqd
them with	djkeue
them you	adeljk
them your	ajnkuc
theme	bmtj
theme of	tk
theme you	abbn
themselves	aibecjjlnjrcue
themselves ,	ajji
themselves .	ainkre
themselves to	jj
then	aTdpeefchSikjYlvmWnToopeqirasntmuRvw
then ,	akbdcbheidjdlloqqUrjudvd
then .	akbedXeagcjcqtretiucvi
then ?	alddvi
then a	aZls
then at	acqm
then by	adqj
then come	li
then explain	am
then had	adbijk
then i	arbacddaedgeiejbkdlYotriti
then i'd	ckqe
then i'll	lj
then i'm	oj
then in	aj
then it	aUijkksn
then made	bi
then my	dk
then no	al
then on	abbkqj
then once	di
then rejected	bi
then so	ao
then somebody	gi
then that	aZtm
then the	aUbidnkitjvi
then there	adceirll
then there's	abejil
then they	adbjkl
then to	acdm
then told	bi
then we	gmjjoete
then went	al
then whether	lk
then would	adqm
then you	aRcpdegksm
theo	aj
theorem	ai
theory	bkci
theory .	acbkcj
there	acbdcZdieygchYikjjkvlZmnnpocpZqYsetauZvc
there ,	aabjdieigbiljZkdljnjqdrZteukvm
there .	bockdUjakcldniojrivj
there ;	aeel
there ?	aUboddqjvn
there a	anccljqird
there all	ci
there an	rl
there and	aajmkelmul
there any	akdleela
there anyone	aleelivd
there anything	aoeeve
there are	akbZcXeXgkisjekoleoYqYrVtbujvj
there as	acjjni
there at	abejok
there be	akcadoldvc
there been	kl
there before	aj
there by	an
there can	aemn
there comes	gehn
there enjoyed	uj
there for	acbkcehkocrktk
there gives	aeqj
there had	aeniti
there has	aYddetgdhiijsote
there having	mi
there i'd	acjl
there in	anbdcqecgkhe
there is	adbZccdjelfkgliqjikimqnQoXsZuWvY
there isn't	aWckgmiijeojud
there it	ajdejl
there may	asnj
there must	aeergchkiZjemcnrobrctc
there nobody	eive
there on	ap
there one	ardiecve
there perhaps	rk
there really	aZervc
there since	nl
there somebody	nk
there someone	aenk
there something	dl
there that	kj
there to	aVbmdieehdikjkkineoeretdul
there truly	aZdoej
there was	abbdcdgWjokrmWoxrYsdtdue
there wasn't	ajtj
there we	aikerk
there were	bZclddeigmhXiajYkrmcodrisktiud
there will	gdhbjmkiqduk
there with	akelve
there won't	acjlko
there would	aXbkomql
there'd	hiinjenjreud
there'd be	hjinjere
there'll	hejmkjqcuk
there'll be	hejmkjqcuk
there's	acbWdUetfdgjhiiljVkilcnmqqtPub
there's a	bddYengkhijelbnjojqnratbubvc
there's always	nk
there's an	acciekhmqjue
there's another	adun
there's any	aYdiqn
there's no	alcahcljnjobqdrpue
there's nobody	kj
there's not	gi
there's nothing	ajcikmmioeqc
there's one	ql
there's somebody	el
there's still	adek
therefore	aYcpqk
therefore i	adql
these	aWcWdZeWfigkhliRjoktljmVnuokqdrLujve
these ,	ak
these .	aljiljnloetaue
these are	ai
these boards	aecn
these calls	tm
these choices	ui
these days	adcbgkjdkmoktduo
these decisions	jjul
these i	tn
these letters	aegkklnjod
these little	gk
these off	ni
these than	gi
these things	abbecdhqjdnqojrdtiueva
these to	ak
these wards	hi
these years	acbmjlod
these you'll	jl
thesis	aibZcieogihjidkdndrbtlud
thesis ,	adcihm
thesis .	en
thesis was	cj
thesis which	gkre
they	aabbcaePfogihQilkpmGnoplqarqsbteulvi
they all	ao
they are	cYdiejkkldoYqotauave
they aren't	aYorue
they ask	jj
they asked	jerjtm
they be	vj
they both	dj
they build	rm
they came	aeoprk
they can	angermve
they can't	ijjj
they charge	delm
they come	anuk
they cut	aZko
they deserve	ai
they did	adbicegejktnui
they do	adeegikeoernteuq
they don't	adcloj
they find	tk
they gave	il
they get	am
they go	rl
they had	aabijcljnermuo
they hadn't	acgo
they have	aobehdipjTkmnjqdrate
they heard	jjok
they keep	aarm
they know	adcijekiul
they let	aTklporl
they like	aj
they liked	acjm
they look	jjuj
they made	qi
they may	jk
they need	aj
they never	ol
they only	an
they put	alre
they repossessed	kj
they said	dl
they say	fsgeuc
they see	tk
they seem	alckod
they send	kl
they should	israteuj
they show	akbe
they still	abgtjc
they tell	tl
they think	aeli
they told	bl
they took	tl
they want	ak
they were	alccdegihjjUmenmrdta
they will	jkkmqducvi
they would	aQgjhcjpoirctl
they'd	aXgljpketl
they'd be	abbitm
they'd have	acgn
they'll	aZbacjecheimnjomqereteun
they'll be	aeinol
they'll do	aiuk
they're	a0bdcdedgbhejckmmbokrbtbua
they're back	qk
they're both	aYoo
they're of	ak
they're the	aakn
they've	ambdgdhejZklnpqetc
they've been	ak
they've given	aekk
they've got	aj
they've just	aenl
they've now	aenl
thi	aj
thick	accdnlrr
thick ,	rj
thick to	nl
thicker	al
thin	akbagpiekjoerlta
thin ,	ap
thin .	cegmkk
thin one	aecm
thing	abbWcndZeXfageicjrkvlpmnneoNpeqkrdsmte
thing ,	deekgcjblumjoeretc
thing .	akdleegchljdkamdocqlrYtXvl
thing :	audeje
thing ?	akee
thing about	acgerrtkue
thing and	ol
thing anybody	aiil
thing anyone	ai
thing as	dj
thing at	aeej
thing between	ki
thing by	rktm
thing for	ejgjiYjdkjmioereteun
thing from	ak
thing i	aTbceegihekdmprism
thing i'd	al
thing i've	ai
thing in	adceqjtm
thing left	al
thing like	iink
thing my	ajbcjpke
thing only	sm
thing outstanding	qk
thing people	uk
thing she	cl
thing that	aibjcjhbijte
thing the	al
thing this	ji
thing to	abbacsdbechjiYjokwmjoYqkrUtTub
thing was	bl
thing we	kn
thing with	am
thing wouldn't	gk
thing you	abeegjjjmirktmvc
thing you'd	aerm
things	aXbddYedfbgjhsjclumZnsosqUresdtYvX
things ,	cehnillpocubvc
things .	gcjnneolrcua
things :	li
things about	ajiiobum
things are	ajtmuZ
things can	niuj
things differently	cioj
things don't	adnl
things easier	aeoj
things go	abnooeuk
things happen	ok
things i	rm
things in	cmoerk
things lightly	gj
things look	aenloerk
things out	ol
things rather	kj
things the	achloj
things to	alge
things up	gmoc
things were	aebl
things work	aloktcud
things you	mi
think	aTdleigRhvjmktldmlnaoUpcqsrVsStQujvt
think ,	adbkckgbhijioaqiua
think .	ccdlhdjdlimcocqotjun
think ?	vi
think a	aTcphn
think about	abbaccddelgZhdjnklmbqkrkteulve
think again	aaenhejcqq
think an	aahlql
think anyone	ik
think before	ap
think carefully	aVuu
think how	aejiqj
think i	asbdcddieagaiekjmjndocqercuj
think i'd	ak
think i'll	gjnlqc
think is	ol
think it	meqlrjvm
think it's	abhnok
think me	djmk
think most	hi
think my	acdlmk
think of	ambacZdcemfegSicjrkvmlnYobqWrZtduZvc
think on	jl
think she	aj
think so	aadiin
think that	cidegahpidjekjmoobqeratbuevk
think that's	akrlve
think the	bccidbijjeomtc
think this	abcegkikjenlvj
think twice	jj
think we	blgjhd
think what	ajcdhpme
think you	aXblhljivo
think you'd	abcnql
think you'll	adcegqqi
think you're	aove
think you've	anqe
thinking	cZdbgZiojekcmlnbtnubvi
thinking ,	aj
thinking about	aojeqi
thinking of	aieehkmmoe
thinking that	ii
thinks	bdcejllimdojrbui
thinks differently	ti
thinks i	aigejm
thinks of	aini
thinks that	aeul
third	adbjced0ebfdgihaibjZkolameooqZuVvb
third ,	aWcngelimmqn
third .	aRbkcadjekgiiiknoctl
third act	ambicc
third and	dcon
third chapter	bjgj
third criterion	ai
third floor	ai
third horn	hi
third language	rk
third letter	aZbedieenloktj
third made	aacn
third note	dn
third of	gn
third one	gehlieto
third poem	ajddol
third reference	bj
third request	acdn
third reviewer	rj
third row	ak
third time	aabjdqhdomsite
third try	am
third year	aiki
thirteen	ci
thirteen with	ci
thirteenth	ti
thirteenth .	tl
thirties	cj
thirtieth	hl
thirtieth year	adhl
thirty	akbjciecgiiejjkYmeneoZqetnubve
thirty -	cigijesi
thirty .	ajgetl
thirty children	aj
thirty composers	tl
thirty pupils	ji
thirty times	ci
thirty years	aXcdgmhiiirkti
this	aObUcMdkeefmhoibjmkylMmZn4oLpLqvrdsktBuvva
this !	sj
this ,	bbdeeafdgZhdidjpmlnmoSqstdumvV
this .	bYceddeiflhbicjkkemXoZrjsntYutva
this ;	ajodrk
this ?	brva
this a	aZrrunvd
this address	abro
this afternoon	dehendqs
this again	addp
this already	si
this amazing	fi
this and	ni
this apology	aamp
this application	adjikj
this appointment	om
this as	aYckhqnjokteue
this at	dn
this autumn	uj
this back	aadq
this be	adekqerk
this because	ki
this before	aabinjqqud
this being	abdlejqi
this between	un
this bid	ajkenjud
this book	hkqj
this building	amhe
this by	aZjjqlue
this came	hlnd
this can't	aeqo
this cannot	abgnqkud
this chapter	neui
this choir	aiejhniend
this city	adgmiiul
this college's	aj
this company	aj
this contract	hjkjqe
this could	ndrl
this county	aigjijud
this course	alcd
this decision	cjhpqX
this department	ok
this desk	acklnlqe
this earth	ii
this email	aUddfpmiqjulve
this end	aqoe
this evening	jcqt
this family	akji
this fellowship	hi
this festival	aWhjinul
this field	aYejgoij
this finds	fj
this first	ajgeijqi
this for	aknl
this found	aaun
this from	aliijdknoeud
this further	mj
this gets	adnkqj
this goes	gn
this grant	aeeiki
this has	abjq
this house	ei
this i	an
this i'm	kk
this if	ak
this in	aYcidlgjhdqluevj
this industry	gj
this is	aZbrcddieofbgahViTjpkNlcmanpolrasntZui
this isn't	gjulve
this job	ajelhcjZknocqkrd
this jury	aifcintc
this kind	akhikk
this laptop	qi
this league	hiij
this length	akhk
this letter	aYdoedfmgnhejetkua
this line	acml
this makes	addmmn
this meeting	jk
this meets	fk
this message	aefnqj
this minute	qi
this month	aodbgbhejcksqd
this morning	apdaeegdhejcnkum
this must	gkii
this needed	rj
this no	aekj
this note	acms
this novel	qi
this now	deqm
this occasion	om
this offer	aeeckmqi
this on	aadkjekiljuk
this once	aZddeuhkve
this one	akbXcUdueYfegehojckeolqZrasduWvl
this only	kjnk
this opportunity	aZfnqm
this or	aaeehdklqeur
this orchestra	aekj
this out	acqkui
this outcome	ancqfYhbvc
this page	amme
this paper	aejmke
this paragraph	tk
this part	aZkiqn
this phd	ak
this phone	am
this pitch	kk
this place	emhi
this point	hj
this post	ejkl
this pregnancy	kkqe
this price	qlsi
this prize	gi
this process	adfmol
this promotion	fehi
this reaches	aedk
this reply	mkrl
this result	jl
this right	adhm
this role	gj
this round	ap
this script	gj
this season	abglkm
this season's	al
this series	gj
this setback	fi
this short	ri
this should	abjmrivi
this side	ambcgkhdjjoirdue
this size	gjhmnjokrate
this slowly	adrn
this so	abenul
this sort	anid
this spring	ambnke
this stage	amcddogeue
this straight	nn
this street	hj
this subject	adcm
this summer	akhdjkkj
this term	ajgk
this thank	aemm
this time	aibdcYfdgUhrickbmZoeqirssluVvb
this to	bidaemfcgYiZjjmbnmoZqZrlteunvb
this today	ni
this too	aegmni
this topic	ck
this town	adhdipjduq
this up	abnrqe
this valley	algiuc
this very	ai
this was	aYbocedYecgchYiejskmmenrrbtd
this way	uj
this week	bbcddZeagahnkilonYodqoui
this weekend	akkdvi
this weight	nktj
this went	adnjui
this when	aeul
this will	ajhjkeue
this winter	aljlke
this with	aVdoeeklnnqeue
this without	ejqj
this won't	aqnb
this wonderful	adfk
this work	apfdgeqk
this would	abhjkk
this would've	kk
this year	arbYdWeZhcilmenYonqYtouivb
this year's	aiqetkui
thornley	ai
thorough	aiberctovc
thorough ,	ajcj
thorough .	al
thoroughly	akmj
thorvaldsen	nj
thorvaldsen ,	nj
those	akbicQejfegkhbiijmkcoiqUsdtVuevs
those .	ik
those ?	ej
those are	aj
those chosen	aedl
those comments	dk
those curtains	ik
those data	gk
those eight	adin
those five	al
those for	lj
those forty	acjm
those four	aeti
those from	adgkolte
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
those who	adboejglhaiXmlrYtauk
those would	aagl
though	aTblcqdieZgejnlimencodqesZtWuivv
though ,	cj
though a	adck
though i	aqbXcTdcecgmiekdmcqerYtjun
though i'd	acdjjllk
though i'm	aejiocrn
though if	aYclej
though it	aicdinoere
though it's	jk
though my	ajbkcerk
though of	adkk
though our	fj
though the	aabkcpgejikeqirdtcub
though there	cj
though you	aZmjom
thought	adbccSdqeZfagchtiXjrkeljmonjonresWtUuT
thought ,	jimkrk
thought .	ascddieeheijlioZtb
thought a	abhmjjmi
thought about	clgkmeoirc
thought better	acql
thought i	dlgchbjandrqte
thought i'd	aZdrndol
thought it	aebkdcnvobre
thought much	ek
thought my	jl
thought necessary	abbkok
thought of	akcddcekgbibkilmoYraujva
thought she	mnnd
thought that	accadsecgahrieknmcqerWtiue
thought the	akbcceddgjhjilkdrbtd
thought there	gk
thought to	achejios
thought was	abcjhjjmme
thought we	hjjeoi
thought went	aeom
thought would	dehijk
thought you	jjnjvi
thought you'd	aWgjhkjdqkrl
thoughtful	cefpokrdtivd
thoughtful email	ak
thoughtful of	an
thoughtful to	aaon
thoughts	abccfdimjdlrqqtc
thoughts ,	abdlll
thoughts .	adql
thoughts on	dilmqj
thousand	aTcieigphZidjbmtrdtUuo
thousand a	abkiok
thousand and	acgjki
thousand apologies	admm
thousand below	bj
thousand followers	acun
thousand of	gj
thousand pardons	admm
thousand people	aYcjgjuk
thousand times	gjmi
thread	uqvm
thread ,	adum
thread about	ul
three	ajcsdieOfXgmhjiVjZkaltmcnYoapcqdritquWvR
three ,	bcckdbldqtuk
three -	njtk
three .	cadledgWiekelpresm
three ?	cjde
three and	al
three are	dj
three busy	mk
three cheers	al
three children	ai
three clients	gllk
three columns	aj
three comes	aekk
three criteria	anbdcd
three days	ajklqe
three did	aZoktj
three drafts	bcok
three emails	adbedn
three employers	aecj
three for	aeciqj
three friends	ai
three galleries	adqm
three gold	ai
three grants	gi
three hours	kisi
three hundred	aqcegc
three interns	hi
three interviews	actm
three kids	kl
three kilos	ci
three letters	aYdimo
three lines	aecbhiijjkritc
three months	alelhdjakZobqetp
three more	li
three must	dl
three names	aVblto
three neighbors	cj
three nights	jl
three occasions	addo
three of	aibecldbicjXlcojqdrmtcun
three on	ai
three other	abgr
three pages	acllrlte
three paragraphs	ajcdti
three partners	acck
three people	aobpccrbta
three pictures	gdrm
three poems	ai
three professors	ajgi
three published	hi
three quotes	aablhj
three reasons	aecrdeqetl
three referees	al
three references	tj
three reviewers	bj
three reviews	amgj
three roles	gZhm
three rounds	aabmcehntj
three selected	bj
three sessions	ai
three small	ll
three spelling	cerktj
three springs	hj
three times	alckdmgekeqcte
three was	tj
three ways	airltb
three weekends	aajp
three weeks	akbijekl
three were	ai
three who	tk
three years	aackilteul
threshold	ajcldd
threshold ?	ckde
threshold was	ai
threw	jn
thrill	ikti
thrill .	ai
thrill to	adilti
thrilled	aZfitr
thrilled .	octm
thrilled that	tj
thrilled to	aZfiolti
thriller	adtk
through	diemfagZhriejdkemwnioSpeqTrTsbuavq
through ,	hjkemi
through .	aebeddeogciijjkjmpneoYqirZuZve
through ?	ellkme
through a	gjtj
through all	jm
through another	ki
through each	li
through every	el
through four	adtn
through half	aj
through in	ai
through it	adcemloktm
through my	aYgkhjmmqeuk
through ninety	aetk
through on	achm
through the	aibmgZhkibjVlandrktWvi
through them	adcjdilimm
through to	aeknnqqe
through two	alhi
through with	ai
through you	addm
through your	aeckhkjlqeui
throughout	aWbqflnk
throughout ,	aZbqnk
throughout the	adfk
throw	adceemiikemknlrcte
throw me	aben
throw out	nl
throw us	ad
throwing	aVemkltn
thrown	edonqe
thrown away	jcoo
thrown out	aj
thumb	ar
thumbs	ak
thursday	albjcidceegZhjjlkelZmdnkqrrbtWuTva
thursday ,	acbndieljnkeneqdud
thursday .	cceehbijjjnjoeqpuY
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
thursdays	hjkinkojqdua
thursdays ,	kknjue
thursdays .	ni
thursdays and	ak
thursdays free	ok
tick	blherdsltk
tick that	alhe
tick the	aesl
ticked	amne
ticked the	amne
ticket	albacedegchdjokboctrue
ticket ,	jj
ticket .	aYbehejjrdtv
ticket and	rkte
ticket twice	ak
ticket's	aiqi
ticket's booked	qi
ticketing	adul
ticketing page	adul
tickets	anljte
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
tidy	awceeegeidjlkd
tidy .	akkd
tie	bbcjecgehioerjtm
tie .	aebccjechjrktk
tied	adnjqo
tied ,	nkqj
tied up	aeqk
tier	ai
tierney	ai
tierney </s>	ai
tight	an
tight this	aj
tiles	aihcqo
till	aibcdVeZgZidjRkjncocqxrdve
till august	ai
till four	ak
till friday	aeqk
till i	aYhkliqq
till midnight	qi
till noon	qn
till question	mk
till summer	abtl
till sunday	aj
till the	kl
till then	apqb
till tuesday	ai
till wednesday	qi
till you	abciqoui
tills	cmod
tilly	ai
timber	aiejhekeuj
timber ,	aiuj
time	bccjdqfkhRicjZkNlZmmnSoppWqbrnstuc
time ,	ajbYcZdjergdhqiZjYlZocqSrnsmteudvb
time .	aocneifZgVjakYlcmZnXrqsmucvb
time :	amdivc
time ;	ci
time ?	aydcedle
time about	aj
time ago	addj
time and	aabcceddfsgiheiejemlrismtd
time as	aabmtk
time at	tl
time authors	acum
time before	aYdkeiql
time being	adlm
time by	ckte
time farmers	tk
time for	aobeeegehdijjimbnloXseteum
time have	abro
time i	albecddiedgXidkimoqYrmtduc
time i'll	anglrZ
time i'm	dj
time if	ejnk
time in	bjdkoe
time is	emgk
time it	bkcj
time management	tj
time my	aisj
time now	aaokul
time of	dlikmkqd
time off	aj
time on	aebccrddjeojqi
time role	ve
time round	ajhi
time so	oeqdrltm
time somebody	abjlol
time stamp	adsl
time that	ak
time the	aabioork
time they	accjdktl
time they're	qk
time to	cZdjgihTicjllimbncotqnrUtcuZvj
time too	ai
time was	ao
time we	aj
time what	abilok
time when	acbiomqj
time will	aitl
time with	aijjmk
time you	aceegrjcklqnretd
time your	gj
timeline	li
timers	aloe
timers .	aloe
times	aYbUdweifpgThkjckXlZmonbojqerUsdtnvc
times ,	aebeccdogdiimnob
times .	abcedefqidoqui
times a	ande
times and	accjhm
times as	aZeqgj
times do	aadjqnve
times for	aZcedmtm
times from	jk
times i	an
times in	aitl
times must	aacjdnve
times now	aidl
times over	aabigdhpmi
times since	al
times the	anclhekd
times this	di
times with	ai
timetable	anbjdcqeti
timetable in	tj
timing	apccdbkeloodvd
timing ,	admitl
timing .	ak
timing made	ai
tin	gkrj
tin .	gk
tins	aejdkjom
tins ,	jdon
tiny	acejiill
tiny type	ei
tip	geljrktk
tip about	aelktl
tip for	rl
tipped	aqvY
tipped it	aqvY
tips	aiuevi
tire	aj
tired	geiojdkqobrjtb
tired ,	aerk
tired .	adkn
tired after	al
tired of	iqte
tiresome	acmr
tiresome it	mn
tiring	am
tiring to	aj
title	adelgTiajclemdnbobppqcrkucvs
title ,	aabldlemte
title .	gdmett
title and	bjhlte
title before	rk
title is	aecirjvj
title of	aicildvj
title page	anva
title was	akbe
title would	aj
titles	giietj
tiwari	di
tiwari said	di
to	aablcadbeYfohiiijnkjlYnpolsVtjvj
to "	aPckkjoksitn
to #	bolmqe
to (	lovc
to ,	aWceeogdhcikkelinsodqdrltcuc
to .	aXdaenfdgcjlmdnwomqZrdtd
to :	ai
to ?	aodeeclinovV
to a	aebjcldkfnhpiXkiobqSrdtcum
to about	kirl
to accept	hpie
to acknowledge	fj
to add	abcloerkvq
to advise	aZgojjui
to agree	cl
to all	amblfkgehekjmeoWqltYue
to an	hjil
to and	liuj
to another	aucedZepgdhjjbkblnneodqcretb
to answer	awcaeYgbhZidjXkemWnbopqXrktkudvb
to any	akejilne
to anybody	bk
to anyone	adeilnneuk
to applicants	aihk
to apply	aebecediebgqkbnpoVrbtnvd
to arrange	ak
to arrive	rjtj
to ask	bTcYdkeqfbgjhekdllmXnnqmrZsduX
to assistants	aanp
to assume	aiuk
to at	aioi
to attend	ai
to audition	acbjgjhpoe
to august	hi
to avoid	aZkp
to bat	bmje
to be	aYbScceigehjiykblSmnnOpZqirpsatpub
to bear	acjkkk
to become	aZejoetkuj
to bed	kl
to begin	ul
to being	acbecegphcmeneomrctdui
to believe	aWcmjqmcok
to benefit	ackm
to bid	ai
to blame	aokdmdom
to blow	glod
to boast	acgn
to both	hm
to bother	aZiimn
to break	ok
to breathe	aZiptk
to bring	aYbccjdcgmjkmenkrbsr
to bristol	jj
to build	il
to bump	di
to burn	um
to buy	alkjtduj
to call	aXdkgihejdlimonkoctdue
to carry	acbegojlre
to catch	aqod
to chair	rk
to change	addkeohjidkmlenboereuY
to chapter	ai
to check	benmoeto
to choose	ambpgchdibjYkjnaoaqerntjvd
to christmas	ak
to cite	akgeti
to close	aiej
to collect	bjnbpn
to come	aQbacXgkleompqrrve
to coming	abgjoo
to compare	accngehj
to compete	hp
to complain	ajok
to confirm	al
to congratulate	ol
to consider	aehdul
to considering	aj
to contact	adfo
to cook	acip
to copy	in
to cork	ai
to correct	aecndeik
to count	aWgehoks
to cover	aYbogijeko
to cross	jn
to cry	oj
to customers	actl
to cut	as
to dance	rj
to deal	aeminjqj
to decide	aidehejenkonqjtcud
to declan	gl
to decline	aoka
to dee	di
to deirdre	acol
to delete	ai
to describe	acimmdoiritduk
to detail	acfmtk
to differ	coedmd
to disappoint	jooe
to discover	aiomteud
to discuss	ajvj
to do	aocZdXebfegYhViokelknWocqYrnsmtXukv0
to dr	aZnn
to draw	anbdhi
to dress	aein
to drive	bi
to drop	aeemnk
to each	ajddheielmmloeqeritc
to eighteen	jj
to eleven	jdkkrl
to encourage	tl
to end	aYdljl
to enjoy	aijk
to enter	akti
to every	akniqduk
to everybody	ajojte
to everyone	aybcgcheoYratl
to excellence	aefn
to excuse	acmo
to expect	bcdejcneotrmtdue
to explain	bYcXeegjhiiejmkamZncomqorb
to explore	aefk
to express	adfl
to extend	abfm
to face	hkjjnd
to fail	aqge
to fall	ai
to feed	aakr
to feel	aejlqj
to fill	ajbkcegahmjkocqbuive
to find	aacVdmejfcgbmiqrtc
to finding	adljoj
to finish	jmul
to fit	aabdgmoqte
to fix	amtj
to follow	aicjddfohbibmendobrptbudvd
to forget	aZcljemloeti
to forgive	admn
to form	uk
to forward	amvd
to fourteen	jkod
to french	ci
to galway	adjm
to get	aibicddjelhbiajokpldminRqWrdua
to give	adbeccgmhaiejoklljmankqStduk
to go	aabkdagYhnibjblkomqXsntbulvj
to gold	ik
to greet	ai
to grow	aefm
to guess	anoe
to hand	amcihe
to handle	acul
to hang	abhktl
to has	acckgk
to have	abb2cRdcebgYhbiljUlemtoqqcrntYuVvd
to hear	bicWeWgdhlkVlkmbnpokpirdsdujvV
to hearing	ajfjgdhyjenbodqVucve
to heart	alokti
to hell	adrn
to help	aeclgdhejeokqjrkvn
to her	aodindui
to hide	aYjjmm
to him	adkkmknmojqd
to hire	edgihdklri
to his	adblki
to hold	acbegdhYjkmmodqirn
to home	acbo
to hope	abmjrk
to how	aegk
to hr	abtj
to ignore	mlni
to improve	aZdoeegjoj
to inexperience	jerm
to internal	hk
to interview	aabiop
to introduce	ajoi
to invite	adoitk
to ireland	bejn
to is	kiqi
to it	abbYcjdZepgVjjljnbomqbritXuo
to its	aZgmkk
to join	fegihdiqoc
to judge	alcerkteue
to june	qi
to kavita	adll
to keep	aocedjeWgrhXimjkkZlemZnaodqireuUve
to kindly	aiei
to knock	aehjkk
to know	aZblcidmfcgchTiVjpkolimXnmojpeqXrjsitouVvX
to labour	ck
to laugh	am
to launch	tj
to lead	aagoheoirj
to learn	ajbecceefkhXiWjjkcmbopqdtmuevc
to leave	aUcedeecglhZjqkYmenboiqirctoun
to leeds	aehilkql
to lend	ajki
to let	bacddaepgaheidldmbnnqorWtj
to letter	ai
to letters	kl
to lifting	acgo
to light	aetl
to like	iijdnlokti
to listen	abbegjijritj
to live	aSeigoikjekilkoj
to look	akbYcWengVhUiZjqkslYnqoWrjtUuX
to looking	am
to lose	abbledgdilknmdtl
to love	aegdjlrl
to lower	aZtm
to lunch	al
to lyon	am
to make	bmcbdmeigehZjlleminbrctavk
to manchester	adel
to many	am
to mark	bl
to marketing	aZljrn
to match	aYcmheqn
to may	ul
to me	aZbnclfkgdhsiijkkYlLmRnioZpjqcrktcun
to mean	aecjdejmoatj
to meet	aebadkedgXimjamlnapjrbtouZ
to meeting	al
to mend	heol
to mention	aXgkhemindomtiuj
to mind	angmjdme
to mine	aZglim
to minute	aici
to misread	tm
to miss	alhcmeqpti
to more	adcjok
to move	asgeobqj
to mr	acdilknepl
to mrs	mknm
to ms	di
to music	rm
to my	anbddmeVgahaiojVlinNodpmtjukvi
to myself	amckoduj
to name	eihj
to need	adgdtlup
to new	aZfion
to next	aihenkuj
to nights	kj
to nine	bj
to nineteen	ak
to ninety	aehirl
to none	adfjij
to note	acun
to nothing	ei
to notice	ck
to now	aYtjul
to offer	akbehpodqj
to one	ashljekbocrkue
to open	eigjoiue
to order	aluc
to other	acgjqkvj
to others	hi
to our	anbchcjdlinboeqitdul
to overlook	adul
to overrule	abnn
to page	accktk
to paint	aloerj
to park	uk
to pass	bedlgoheleoeqerdui
to passing	ai
to pay	aVbddeejhbk0
to people	aibldjgWjdneomtmua
to phone	ni
to pick	bnqati
to picture	acceeijpmk
to pitch	aerl
to place	acgthete
to plan	an
to play	hioetm
to point	mj
to post	aeojvi
to practise	annerj
to praise	amgd
to prepare	aikkok
to press	uj
to price	an
to print	aYejhekmojqpreue
to private	bmre
to produce	aern
to promise	akeeqi
to propose	ik
to prove	bl
to publish	achjojrnue
to put	abbdccdiecgUickZlbnbopqoritkul
to question	deik
to queue	aeho
to quote	ajiije
to raise	hdnirk
to ravi	lj
to reach	befphaidmkqdretpud
to read	aYcZdZenheiVjYkqlcmoodpjqjrksbtpve
to reading	omte
to rebuild	amhi
to receive	akbmdj
to recommend	aetm
to reconsider	aeemhpjekbmeocqkva
to record	ajuk
to referees	hl
to refund	am
to refuse	aYcpeehn
to regional	ak
to regret	um
to reject	ti
to rely	ol
to remain	al
to remember	adgijdklomte
to remind	neul
to remove	jj
to reopen	aZcmhloeue
to repeat	acdm
to replace	aigjke
to reply	amosqXretdvb
to reread	ackjqi
to resend	ai
to rest	bkjc
to return	amhjoiqd
to reverse	hpqe
to review	al
to reviewer	abtq
to revisit	aZhltl
to ring	albidceagehYicliolqnratbuive
to run	blcegeheinoitd
to save	aekmniqi
to say	arcieagkidmrnioaqTretXuS
to school	abtn
to score	ti
to see	cmebfjgkhdikkjldocpiqqrasctcuZvV
to seeing	getuve
to sell	abblkq
to send	aWckdbekgchijdkcmiomqoretiuj
to set	cnkevj
to settle	aehnocqp
to shadow	aj
to shake	glhe
to share	akfkldrjukvd
to sharpen	abis
to shoot	airi
to shout	aj
to show	aZcngoiendqjrZ
to sign	emgjhejiqite
to sing	ai
to sir	aenk
to sit	anbbddebgbhljmkdmrnbqcritZuc
to six	aablclqe
to skip	al
to sleep	acjmtj
to small	al
to smile	aabeemrn
to so	adel
to somebody	akbdebgdhYidjqkeojqjritWud
to someone	aebdedhdiejnnorkti
to someone's	aebbojsn
to sort	qk
to spam	bedk
to spare	aitl
to speak	aZbicijemensrkve
to spell	aern
to spend	ajmltj
to spot	rl
to st	hm
to staff	abhjuk
to stage	aj
to stand	becegihlidkiodqetj
to start	albegljdnjocvj
to stay	bqgmhajYkblimindocqjrc
to step	an
to stop	cedmjkmm
to students	aj
to study	aj
to submit	aihp
to success	aafn
to such	aXmltl
to suggest	adlkom
to suit	aabpdk
to summarise	aetk
to supply	abtnui
to sweep	jj
to take	alckeWgiibjnldmjojqarctZvi
to talk	amdrhciejlmeoauZ
to teach	aigk
to teaching	acglql
to telephone	al
to tell	bncbdiePgShbiTj2lambnorQsotNukva
to ten	jl
to tender	hi
to test	aj
to thank	aobmdeeefjicjbmknbobuevd
to that	aaceejgchqjdkkneokritaub
to the	ajbkcjdpedfXgWiPjmkblZmkntoSpeqZrPsYupvi
to their	al
to them	accdddeegbhkjjkimenlocrjtd
to then	aekj
to these	hn
to think	aWbScWdkflgUheiVjjkqmrnXqsritjuavZ
to this	anbjdefdgamdoZqmrctiuZvj
to those	acijnkonre
to three	arce
to tick	bmre
to time	aj
to toronto	ji
to touch	aZfogk
to train	ajieom
to translate	al
to trouble	octl
to trust	abbkjkoj
to try	ayeegihbjblkocqbretcub
to turn	akblelglhTikjWkdnjoeqkrZtduc
to two	amcjqetd
to understand	abcjjlnirivi
to unlock	ol
to unpack	adql
to unsuccessful	aj
to upload	mk
to us	acfegihxkWneoitiubvZ
to use	aokeul
to visit	aUgllkpltk
to volunteer	acol
to vote	abemtlvc
to wait	ambecedcechnjXkkmlnaoktevd
to waiting	amgd
to waive	abcklj
to walk	asheji
to want	ek
to waste	al
to watch	adbdgjheikjendojrctiuove
to wear	aiedhl
to weigh	acckdcgihlokqd
to what	adbddpeigohijbocqerdtZui
to when	gk
to whichever	aZrjtl
to whoever	argchYjenlvd
to whom	aabdcefngeinnkqkve
to win	aigjjc
to wish	adkn
to with	aZgjoq
to wonder	aoje
to work	bbceengThXilkkmcoOpkqjrjvi
to working	ajgi
to worry	ajjiki
to write	aobXcUdieafcgeipjjlYmjqdvd
to year	ak
to you	aZbacedoeefdgbikjjkelimmnpoiqNrusctcuevX
to your	aebscaeafagZhWiWjdllmsnjoXpZqurWuivc
to yours	acinjcuk
to yourself	acrn
toast	aieekm
toast and	kk
toast for	kj
toaster	rdtm
tobias	ak
today	aWbWcZdlejfchcjjkmmZnioPq0rYtWvj
today ,	bddZhjjdndoeqqui
today .	aebedeeegihcjjkpmeniocreteucvi
today ;	ekqe
today and	gk
today as	dj
today i	dmgbjm
today in	abniul
today itself	qm
today or	qmud
today's	fnue
toddler	aatp
toddlers	ck
todo	aZbdcept
together	albXcYdkedfjgqheiekamenpoSqorVsetb
together ,	bdhdiejenqodqjreuj
together .	aiccdkgpjeoZqjrdtd
together a	aj
together and	gj
together at	di
together for	acjm
together in	aefl
together the	ti
together with	aj
toilets	aWeqjl
toilets ,	acem
told	acbocmdaeSfbgehdimjikimRomrlsntjuWvP
told ,	abgnkl
told .	aceihdjjokslud
told a	bk
told about	aXbXcljcniorsl
told at	adhk
told both	jk
told bríd	adcn
told by	akbccehoieretiud
told everyone	itreue
told her	bchenn
told him	ambecmjlkcncue
told honesty	ol
told how	aknkre
told i	cegikjti
told in	blhj
told it	akcmdejcni
told mam	adjl
told me	albjcZdneYgihmiWjekemVqOrksmtS
told my	daedgYhZiwjlklmdnXobqorZtdud
told myself	acdceljdmn
told no	begliekl
told nobody	ul
told not	ajbjgeobti
told on	ok
told one	aejmre
told people	ui
told priya	adbk
told ten	acdn
told that	abbickgrhXijjXmenpoUqc
told the	abbscYeagPhcjkmdnRqwsbtsue
told them	albagaidjlncoeqjul
told there	acol
told there's	ak
told they	jk
told to	alhcjeoZro
told us	aqbkcc
told what	acgehkoirjtj
told when	llnj
told you	aabccjeegbheijjbkemdoqplqarote
told your	amgeieni
tolley	ai
tom	aabkgdkmqeteumvk
tom for	adun
tomasz	am
tomatoes	asgijd
tomatoes .	aj
tomatoes have	ajgj
tomorrow	akdZeohZnZoZqsub
tomorrow ,	aWerqj
tomorrow .	andeeane
tomorrow and	adem
tomorrow morning	aiqk
tomorrow or	ajee
ton	omve
ton for	omvd
tone	dageidkkljmiolrktdvd
tone ,	adlkmi
tone .	ak
tone ?	aj
tone deaf	aerm
tone to	adom
tone was	adkl
tonight	aUbecjdagbhXibjnkankoZq3rauive
tonight ,	hdndoeqr
tonight .	aZejnqtjui
tonight and	cl
tonight or	qj
too	aibXczfXgmhUiVjQkilomtndoYpeqorXteucvY
too ,	avbccQeegYhaiejblbmmniqYrbtmun
too .	anbVcXdZeYiakjlrmlomrktO
too :	ij
too ;	akbkte
too ?	addivl
too academic	ci
too ambitious	tk
too brilliant	acgp
too busy	oj
too dark	ai
too dear	aebm
too early	amgdtk
too far	ao
too fast	argc
too for	lkmj
too full	al
too good	aRgxhmmeod
too high	aqce
too junior	cl
too kind	mj
too late	cmvb
too local	cj
too long	adckdeeegkkeneodqorisjtbue
too loud	ckte
too low	ai
too many	cjte
too much	acdleegeqlrktd
too now	dmne
too polite	aamp
too proud	er
too quiet	abcn
too short	cddism
too slow	al
too small	aebeciekjm
too soon	cjekqe
too spicy	aecl
too sweet	ck
too tall	ak
too technical	cm
too that	abokqk
too thick	cenl
too to	mi
too would	betm
too young	inre
took	aZbdcmdJecgnicjqkilcneokpeqWrnsYtlvd
took .	ai
took a	becdhjmkom
took an	oi
took as	cjtk
took down	aejn
took for	citi
took four	cejj
took fourteen	hk
took it	aebbcnjjkcoctkul
took me	ambdhijikj
took my	aZcmiljkte
took nine	accjoi
took notes	adbigkrj
took on	akbk
took our	ci
took over	aehjtk
took six	alkktd
took some	uk
took such	tk
took the	adbiccdbgZhijQkqmcnjojrquc
took to	ajej
took twenty	gj
took two	jk
took you	aebjjdmitl
took your	aagkrjtk
tool	vj
tools	adgivj
tools on	bj
toorak	aetj
toorak ;	aetj
top	aYdseXgnhkicjYmdnnoXqbrZui
top ,	aWbkheklno
top .	um
top a	dj
top floor	nl
top in	gehl
top notes	ai
top of	adcedthlnbrete
top performer	gk
top three	hj
topic	apcjddte
topic ,	aicj
topic or	ai
topper	gj
topper of	gj
torch	aerm
torch .	adrm
torn	adom
toronto	ji
toronto because	ji
toss	aj
total	geherltl
total amateur	akherl
totally	atcejerd
totally fine	am
totally get	an
totally understand	al
tote	tj
tote bag	tj
touch	aTbjcbecfrgihdijjakcmdnkoZqdsnuj
touch ,	dkui
touch .	aXbmsouk
touch about	ai
touch and	aefj
touch base	aafq
touch me	adgo
touch turns	ik
touch with	nm
touched	anbWccgnhcmXndomrdtk
touched by	anbcijtc
touched that	bdgemaootp
touched the	jk
touched to	aigl
touching	jeomretm
touching .	aiti
touchpoint	adfl
tour	bacmddekgYhejikjllndqbrjve
tour ,	elkjqd
tour .	aekntk
tour of	aaljojrm
tour was	kj
tour with	jm
touring	aj
touring company	ai
tours	hijell
tours might	ajhi
toward	aeblgdhjnioe
towards	kltj
towards something	fj
towards the	ackl
towels	rk
town	aabiddgkhWimjSkXnYqerpus
town ,	aZblgdhbjdmjoeuo
town .	gcokuj
town and	adul
town has	glie
town is	aciirltk
town knows	bjil
town of	akri
town on	qj
town will	gi
town would	abgp
towns	al
towns .	aj
track	aebjcjdeflgotdva
track .	acgm
track record	acfmgj
track three	ck
track two	ck
tractor	ai
trade	aZbedeedgohciljblkmdnbocrotbumve
trade ,	clgeik
trade a	ajrj
trade could	acglrl
trade do	aj
trade fair	ll
trade knows	aerl
trade round	uk
trade weekly	ui
traders	ai
traffic	ci
train	aicadbeegWhkjVkbndowqmrdsi
train ,	acijom
train .	ajhnkdoj
train and	om
train as	amie
train at	aYqptl
train fare	eioi
train her	aZbmoj
train home	bj
train passes	qi
train receipt	achm
train ride	ai
train that	ai
train the	oi
train ticket	jk
train to	jdkl
train was	aood
train you	aWmmum
trained	aebdceedgihqjmkdneoZqernud
trained ,	tl
trained .	bl
trained both	gcjm
trained half	adgn
trained in	aZgkijjk
trained me	asga
trained the	hnnd
trained with	ak
trained you	abnkrm
trained your	anhjne
trainee	al
trainer	gk
trainer .	aegl
training	aibegihajekklineooteud
training ,	aekm
training scheme	gl
training the	aaoo
trains	aygcjd
trains ,	ai
tram	ao
tram and	ai
trampoline	ai
transcript	alme
transcript .	ajme
transcripts	am
transfer	hk
transfer to	hk
translate	al
translate the	ai
translated	aigeierisk
translated it	sk
translation	aebjcjgjhejindrdti
translation ,	ci
translation is	ci
translation reads	actl
translation was	adgljj
translator	aecehjqirespve
translator from	gj
translator in	aeqj
translator who	hk
translators	akki
translators rates	kj
transparency	aafitm
transparent	ietk
transparent is	ietk
transport	al
trash	rk
travel	aubdceeegcjjkalpmcnaoiqdtc
travel .	ak
travel claim	ailj
travel costs	ajdikelj
travel money	om
travel only	aejl
travel to	aehk
travelled	hm
travelled ,	adhl
travelling	al
travels	ul
travels among	ul
tray	aj
treasure	aVgchdikjioerct0ue
treasure the	aWjitv
treasure this	tk
treasure your	ik
treasurer	apbknd
treasurer ,	aj
treasurer has	ak
treat	bddigchlibjakdmbokqpuk
treat .	ao
treat my	aeqj
treat people	uj
treat the	acdjqo
treat this	hn
treat to	akolrd
treated	bkgYidjakemdnlobspteuovd
treated .	aYno
treated as	aqve
treated like	acgcsp
treated me	adbn
treated very	aj
treating	njtduj
treatment	aeheku
treatment ,	adkm
treatment is	km
treats	aiui
treats people	uj
tree	eiictl
tree ,	ei
tree .	al
trees	aehkmj
trees on	aehk
trembled	aj
trends	retm
trends ,	retm
trestle	aj
trevanion	ak
trevor	cl
trial	bVcldUeuhpiejjkQmjncoeqdrjsjtYvd
trial ,	aZciepjmleqlue
trial .	elue
trial day	acgkhkjdmmoeqe
trial goes	ak
trial lesson	hl
trial month	acom
trial of	acep
trial shift	beclodslul
trial shifts	hi
trial week	aYejjlllqe
trial weeks	rm
trials	aiuj
tribunal	aYndqbu0
tribunal .	aYqeuu
tried	aibYcYdneegZhZkkmbneoTqdrmv3
tried ,	ai
tried .	apdmgdhejdoarltc
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
trim it	ai
trimmed	ak
trimmed it	ak
trinity	ni
trio	ti
trip	aibihjjdoeuevk
trip out	aekj
trip to	anhe
triumph	adgmrdtk
trivedi	ak
trombone	al
trouble	dWfeheiZkaldmqniorqXtoud
trouble ,	adcoeimi
trouble .	aobdhdkcmbodrjuj
trouble about	oi
trouble anyone	ak
trouble i	hj
trouble of	aZhkmp
trouble over	aotj
trouble the	aemm
trouble to	apceddgemjrZtl
trouble with	adgkom
trouble you	eekkmenjonqdte
trouble your	aceloetl
trouble yourself	acnlok
trouble yourselves	oj
troubled	aahejkmmretl
troubled by	acjltl
troubled to	ik
troubling	mktqve
troubling a	tk
troubling you	mm
truck	ap
truck's	kj
truck's been	kj
trucks	al
true	aucqdcgVhdijjamdoXqdratdudvl
true ,	akck
true .	apcijekktcvj
true of	aibi
true that	atbecagcoetk
truffle	cl
truly	aibecddnelgYimjcmioUravc
truly ,	ajekte
truly great	adin
truly no	aZdoej
truly stunning	alte
truly understands	ij
trumpet	aiglkiliod
trumpet ,	glliod
trumpet already	kj
trust	aeblcXeXfngahlibkQljmXneqltrueve
trust ,	alkeuj
trust .	aklkoe
trust a	om
trust has	ak
trust in	acbkjk
trust me	anuj
trust that	abgejeolqorl
trust the	aWbigZhkjiodts
trust this	aefo
trust was	bjhe
trust you	dihtqeud
trusted	aUbkhjidjtoere
trusted you	aZbljp
trustee	gj
trustees	adcddeecgbiejakdn2oZqstYuVve
trustees ,	lino
trustees .	aZnm
trustees can	rkte
trustees know	hl
trustees on	qj
trustees should	nj
trustees were	bloc
trustees will	njue
trustees would	nj
trusting	acon
trusts	gi
truth	adbqcZgijlnerbteui
truth ,	adikjk
truth .	aZbogcjiun
truth is	cegm
truth of	bl
truthfully	ii
truthfully ,	ii
try	abbUcUduebfdgihKiWjlkclsmiojsetkuXvu
try ,	abgjjklj
try -	aejj
try .	jlkelm
try a	aj
try again	apcddYjclmoeqlte
try for	alhdmi
try it	gl
try me	ej
try not	abgkomre
try out	amde
try the	aZdqnkrk
try to	aegehckkmnneooqaratlvi
try you	abdsjeoeqk
try your	qk
trying	albdcbdsedhcjjkimaoWqcritbucvq
trying .	amgijc
trying any	cejo
trying for	amme
trying to	kkobrlvv
trying you	aedn
tuba	am
tuck	ni
tuesday	becedogoidkemjnkoSqkraseuSvc
tuesday ,	aqbbgehdjbkjnloeue
tuesday .	aeciglniodqjue
tuesday ?	dj
tuesday about	nk
tuesday and	bl
tuesday at	acqm
tuesday clear	aeqk
tuesday group	aZdmgn
tuesday i	dm
tuesday that	ai
tuesday to	aedihnqe
tuesday's	adbldl
tuesday's message	dj
tuesdays	tk
tuesdays .	tk
tunde	ak
tune	acbdckolrbtp
tune ,	aacm
tune .	ai
tunnel	am
turn	aRbjcjeofcgbh1ipjVkVlZocqorbsetiudva
turn ,	aecihkml
turn .	aabchxjcte
turn and	cl
turn as	ak
turn away	aahniejj
turn down	aZbihWikminmocqiriuj
turn it	al
turn me	bj
turn my	gnoe
turn out	aYdiolto
turn people	ajilmbojtd
turn the	ek
turn this	achm
turn to	aeeqheni
turn up	aibpnetj
turnaround	abgjtk
turned	bacpeWgphiiljlkdldmSrZsetluYvb
turned away	adhjijjdnioeqiue
turned down	aabSdeeegrhmijjrkamanbqcrXtkuX
turned into	al
turned it	aadkqltl
turned me	acblhdjZrmtiuj
turned out	asdjgZheidjckendoiretk
turned the	acgkki
turned to	aebecq
turned up	arjcoi
turning	ajblgdijjcodqirctiuZ
turning down	acqjtl
turning it	hk
turning over	aoci
turning up	bjue
turnover	gphbrk
turnover at	gi
turns	adbtcieegYhdimjakcmeonqXtjudvd
turns .	ck
turns down	aZblrl
turns out	ajbjcZgcijjdniolrc
turns to	ik
turns up	bnoiqctmuc
tutor	dkhmljmeteud
tutor ,	lk
tutor did	aedk
tutor recommended	hl
tutor said	adhl
tutoring	ai
tutoring ,	ai
tutors	akckhejekkte
tutors ,	aZckkl
tweed	gj
tweed .	gj
twelfth	abdjqitl
twelfth ,	abdjqk
twelfth free	aj
twelve	ajbYclddgWiejpkXldocqjrcsltlubve
twelve ,	ciei
twelve .	miqi
twelve families	jk
twelve minutes	gejjtj
twelve names	hi
twelve of	qj
twelve pensioners	jjke
twelve people	ai
twelve primary	cj
twelve years	oism
twentieth	qi
twenty	aacodneXgkhUikjekelkndrSsdtnulvc
twenty -	acdmhejekdqlum
twenty .	aWbickgotn
twenty hours	aiciee
twenty minute	cl
twenty minutes	accedigiheipjdkklemjqbreti
twenty points	accdlo
twenty years	aecbjlomtiui
twice	akcjdqedgkheiejWkilYmknWoaqZsktkuXvd
twice ,	adbmdkedgZhcjckilemeneqdsitt
twice .	aqbScZddgohaiijekdnZqirjsj
twice a	ai
twice about	jj
twice and	cidkhk
twice as	aj
twice for	akme
twice in	km
twice is	hjmk
twice my	bj
twice now	dj
twice over	ek
twice the	ckge
twice whether	ai
twice while	ml
twins	aebdjsqite
twins had	ji
twins on	adjlki
twisted	blierd
twisted my	blre
twitter	aeoi
twitter ,	oi
two	ardkeOfSgnibjjkimYonpaqdrSsjtduYvR
two ,	aUckdeeehlqjrjtkui
two -	aYbkcaddeogahminkbleoprdsmtcuevd
two .	bndkelgVhcjekbokqeresmueve
two ;	aiqj
two about	abblljni
two and	cl
two apprentices	ai
two at	aj
two bedrooms	ai
two bids	ck
two books	adgm
two boxes	aj
two brochures	hj
two brothers	ai
two classes	diii
two colleagues	cj
two conferences	aehk
two counties	aehj
two countries	gl
two dates	ancdmmoe
two days	bjddhmkZokqi
two deadlines	akke
two different	aj
two doors	acidtmuj
two editors	ai
two engineers	ai
two extra	jl
two files	ak
two for	adhl
two free	hl
two friends	ak
two from	nj
two girls	adjl
two goats	jjkd
two good	ak
two harps	heul
two have	ci
two hours	aikk
two hundred	albecngdjjtZ
two i	biqltj
two in	aZknojqjue
two interviews	adbejksm
two is	citj
two issues	am
two jobs	kl
two kids	aj
two lads	adkl
two landlords	aike
two large	ai
two larger	abdjgk
two letters	acdngj
two lines	aecdhdiojmodto
two marks	ck
two members	bj
two mentions	ol
two messages	bl
two minutes	ajcegjmnsd
two months	aehbjeknoosltbve
two more	alcegehdtn
two nights	aj
two of	ajbscZddechYjjkXnloWsetlui
two on	aseeqe
two or	aelm
two other	bdcbgdjmkdojqsua
two others	cj
two pages	hlrjti
two papers	aeul
two paragraphs	ijti
two people	aibegkkduk
two pieces	aedj
two places	aj
two projects	aj
two questions	aj
two readers	ao
two referees	tl
two requests	adli
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
two talks	ak
two tds	aeul
two teachers	ci
two thousand	aebjgi
two times	dm
two to	ai
two trial	hi
two typos	amid
two was	anbjcb
two ways	akce
two weeks	bjjj
two were	dk
two who	lj
two whole	ao
two years	bYcsdegljakmod
two you	aeck
type	adekjikivk
type ,	adeijl
type .	aeej
type this	kj
typed	aVbndlsl
typed ,	aesl
typed before	adbm
typed up	ui
typescript	ai
typewriter	aj
typhoon	ak
typing	aubegemaoetb
typing error	aj
typing it	rl
typing test	hktd
typo	caddhimntn
typo ,	ak
typo .	bi
typo in	ai
typo on	mmtj
typo that	aehj
typography	aern
typography ,	rk
typos	apeeibmi
typos in	al
tyrell	aj
ugly	oern
ugly .	aj
uk	ai
ulster	aigi
umbrella	a1beedgdidjdue
umbrella ,	akee
umbrella .	ap
umbrella behind	ai
umbrella is	al
umeh	aj
umeh </s>	aj
unable	ii
unable to	ii
unanimous	ai
unanimous "	ai
unanswered	accedtqe
unanswered .	aadq
unbelievable	smvd
unbroken	aabq
unbroken ,	aYbq
uncertain	akgk
uncertain of	akgk
uncle	blgWhdicjdkansoprZtd
uncle ,	aknk
uncle .	acbjqj
uncle built	hi
uncle golfs	nk
uncle in	ai
uncle is	uj
uncle sits	bknk
uncle will	ol
uncle's	al
unclear	apcbddoetivj
unclear ,	tj
unclear in	aoce
uncomfortable	aegirl
uncomfortable it	gj
unconvincing	tk
unconvincing ,	tk
under	aWbicndjhbimjbkcneoeqXresnulvl
under "	gi
under .	alediiki
under a	abcmdl
under budget	aZglhk
under each	aelk
under his	dl
under it	aZbieqge
under me	aYcjgp
under mine	ajge
under my	si
under no	oj
under ours	aebl
under the	aibZedgYjikamcnkrbsktoui
under thirty	albmgeheie
under three	si
under water	ai
under way	alhemj
under you	aeio
under your	aciiro
undergraduate	acrl
underneath	dl
understand	atbicZdUeXgThZiXjqlcmiokqdrjtc
understand ,	aebkceeejskkmeoari
understand .	aybecchejnocqercuc
understand ;	aerk
understand ?	abqm
understand about	aicl
understand completely	cemq
understand how	oi
understand if	aiccmnoduk
understand it	clni
understand that	aibjcVeefogTiYkcmYoqrmtdulva
understand the	akcbejocritl
understand there	aehjsi
understand well	aj
understand what	aeckklvl
understand why	rl
understand you	ai
understand your	alcloere
understanding	aVcdfihtobqjrktbvl
understanding that	aVhuqj
understanding the	rm
understands	aUhdi1ritcue
understands what	ij
understood	ambodkecgehtipjXkdnYoXtcuXvW
understood ,	cihj
understood .	aodkheoevc
understood a	ajblrd
understood about	aerm
understood from	dlhe
understood how	cm
understood if	mj
understood it	aphjvZ
understood of	mj
understood that	adbmcehloerk
understood the	begnhirj
understood to	aetj
understood what	cigeil
understood your	an
understudy	aZenhpojte
understudy's	aaeo
understudy's understudy	aaeo
undo	aamlnl
unexpected	ai
unexpected and	ai
unfair	albooeue
unfinished	ai
unforgivable	abmp
unfortunately	aZemjevl
unfortunately "	ademje
unhappy	ejji
unhappy ,	jj
unicorn	aYgjtm
unicorn ,	aYgjtm
uniform	aWhnjtqd
uniform ,	jj
uniforms	uj
uniforms from	uj
union	adbcgcheiejdneoeqau3
union has	aeuq
union have	ul
union representative	aeui
union yet	adun
unique	adflvi
unique blend	fk
unit	aZbidkhnkctj
unit economics	adtl
unit in	ai
unit on	abdljjqi
unit prices	aebk
units	anbe
units ,	beck
universities	aUgpheijol
universities ,	abikom
university	aZbegbhlikjpkdncti
university .	uj
university and	adhl
university has	jk
university of	akhjre
university pays	aejl
unless	bedceegdhWikjbkmnbocqiteuqvm
unless i	ai
unless there	ejki
unless this	adqeuo
unless you	aideechcjcklneqjul
unless you'd	ao
unlikeable	tj
unlikeable ,	tj
unlikely	di
unlikely ,	di
unlock	ol
unlock the	ol
unlocked	uj
unopened	abbrnmqe
unopened ,	aabinm
unopened .	bm
unopened on	bk
unpack	adql
unpack ,	adql
unpacked	anejjkoa
unpacked the	ajjmob
unpaid	aSbediekgehmjekbonqdrjuj
unpaid ,	ei
unpaid hours	hl
unpaid trial	hermuk
unparalleled	aaiq
unprepared	admr
unreliable	ak
unreliable by	ai
unsigned	anqj
unsigned ,	anqj
unsteady	ck
unsteady in	ck
unsuccessful	aqdcejve
unsuccessful "	ej
unsuitable	ajtdul
unsuitable "	ajtdul
unsure	alrl
unsure of	aj
unsure whether	ai
untidy	adcm
until	acbqdpelfcgRhaiSjYkmlimWnRoUpdqwrKsYumvd
until #	ap
until after	jjoeqi
until august	ki
until autumn	al
until christmas	ak
until easter	al
until five	ai
until friday	ao
until he	aVbkkmtk
until i	aXblebhjjdkillqqrdtdua
until it	aWdmeeqium
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
until october	ai
until she	aeqn
until somebody	aUdpqsue
until someone	ademjcqk
until something	ud
until spring	aqqd
until sunday	aj
until the	aibkdaecgdhijckoneokqcretiua
until then	asbiqb
until there	aYelokqjte
until they	elgjje
until this	aXjkup
until tuesday	qctn
until two	bjqd
until we	achjqi
until wednesday	aj
until you	aFbicqdvekgehjjYkcobqn
until you've	abqp
until your	jokjneqe
untitled	ai
untitled ,	ai
untranslatable	aeom
untranslatable puns	aeom
unusual	aYbkgq
unwise	ajod
unwise to	ajod
unworthy	aeml
unwritten	bjceqj
unwritten .	bjceqj
up	aabrcieVhajnkLlbmmnroipWqisNum
up ,	bqcqdjidjakbniqXrZtiuY
up .	aabidefegtheiYjXlcmmnsoWtcup
up ?	aq
up a	aWcdhmirmqocqereuc
up about	oerp
up after	adblclje
up again	aili
up against	actn
up an	rm
up and	abcljeqnrl
up any	eejemcnjoq
up as	iktl
up at	aoeeojqiua
up back	adjo
up before	am
up being	aetk
up by	bmhike
up easily	amgcocqm
up every	ok
up for	dshZidkZliminetVui
up four	rj
up from	adjkkjtl
up front	dk
up her	iljj
up in	bnccedgXheickdooqcrYum
up is	hk
up it	aZhmtk
up its	jk
up last	aeck
up late	tj
up later	aj
up leaving	ji
up more	hloi
up my	ckdehdjlqd
up next	al
up now	acjjql
up on	ambYcafqgchckeldqmrctb
up our	hjii
up over	ajuk
up since	al
up smoking	aojb
up some	nm
up that	adootc
up the	abbecieqgjhijmldmdoYqlrVuZvj
up their	jmolqitaua
up there	aebmekiinjtevc
up this	abjeknqeul
up through	hi
up to	dceYgjhcikkeojrXuo
up two	becdgihemmrdto
up until	bm
up was	aehikk
up what	aejjrl
up with	aQbacedbelgmhejjkemlnrtjuc
up working	qk
up your	ajhjjbrlteuj
update	fplivc
update .	fkve
update on	acfn
updated	aefkvi
updated my	aj
upfront	akci
upload	bimjud
upload a	aemk
upload page	alue
upload shows	bj
uploaded	vj
uploaded the	aj
upon	aafjgdijojvl
upon it	abbihiik
upon the	acom
upon which	fk
upper	hk
upper age	hk
ups	nj
upset	ajddebhemdopqerisotb
upset ,	angemeon
upset ;	aaojrm
upset the	alglodre
upsets	gk
upside	am
upside down	am
upstairs	gehljclinurbtc
upstairs .	aZljnp
upstairs was	ak
urgent	atebhelloatk
urgent "	adtl
urgent ,	ll
urgent at	am
urgent for	qi
urn	ai
us	aqbsccdKeaidjmksljmZnRolpZrUtOvP
us "	oetj
us ,	alcbdeekgnhVjnkancoYqirc
us .	aabocqddfegUhnikjkkilamcndrYsmtduVvd
us ;	adjm
us ?	eeklllvc
us a	apkcliqkue
us about	ajbedj
us after	ak
us agree	rn
us all	aibegkqj
us an	aj
us and	al
us another	aehlti
us are	aebngjue
us as	ak
us at	bjclgehejlkiodqd
us before	ajoe
us both	aiceheiemkoduj
us by	aigkhj
us can	oi
us dare	aiijod
us did	om
us do	ji
us down	njqj
us enjoyed	adol
us find	aXglol
us for	adbrlioetdul
us from	bcom
us had	anbbrk
us has	ci
us have	ejgdkiocqktmud
us herself	am
us hope	aiodreur
us how	aobd
us i	ai
us if	adqkui
us in	aYbYgijakllimlojqduj
us is	gjok
us it	aZbq
us just	aeoo
us know	akbkod
us look	cj
us malayalis	ul
us met	jk
us no	adbl
us nothing	aijk
us now	ajke
us off	aiqe
us out	bkki
us print	abkm
us put	bijk
us read	al
us round	ai
us say	adqn
us should	aYop
us so	kj
us something	hlue
us stay	ai
us still	ol
us that	hmjc
us the	aibdlinjoj
us this	ej
us through	ko
us time	adol
us to	aqcehdjdkqqc
us until	bk
us was	ck
us were	bm
us what	aote
us whether	anjkvd
us who	ho
us will	aciijkocuo
us with	aWbmfilj
us your	aelm
usable	ak
use	akbecddVfdgihPiRjSlqmZnkonqYrnsetTukvy
use ,	ek
use .	ajbkkeok
use as	acol
use commas	tj
use for	aZekienjrnuk
use it	anednmocrcuk
use my	adgn
use now	aakn
use of	ajvi
use the	ancdkkmjokretcvd
use them	lium
use this	alcjke
use to	akclmdojrlvd
use your	aWls
used	aWbbckeSfegnhciYjjkjlbmnnbowpeqXrksdtXuevo
used ,	akietk
used .	aZnkoeun
used a	rl
used for	am
used it	adbmre
used my	jl
used shorter	ri
used the	clgj
used to	abbYdieagohdjlkomWnUozqbrjtRuRvb
used up	aZmt
useful	a2bWcTdafZgahcibjeljoapnqdtcuk
useful ,	ll
useful .	amejfcrmvc
useful ;	tk
useful and	ai
useful as	ti
useful for	ao
useful the	teul
useful thing	am
useful to	avcctauk
useless	aZjomdrq
useless ,	aerl
user	aZv1
users	aegjsjti
users ,	tk
uses	arcbtcvi
uses the	bi
using	adcbtcv/
using the	oivm
usual	bXccdaeagnhqkalbonqXratnue
usual ,	aihkjj
usual .	alheokqd
usual for	gjhjokte
usual rate	aj
usual to	hj
usual way	gkhk
usually	aUbbcWebg0hyibjblbminloZqZrWtmuWva
usually ask	ajhi
usually enter	gl
usually finish	aj
usually get	aegm
usually in	adklnk
usually is	aehjmj
usually take	aidivd
usually the	aote
usually when	acgihk
ute .	aebk
vacancies	aacjlitn
vacancies page	actn
vacancy	acbrdcfihnjekellndocqcretkub
vacancy ,	aZhnll
vacancy .	adtm
vacancy in	an
vacant	ll
vacant ,	hi
vacation	abjm
vadodara	aj
vague	ci
valid	amqe
valid reason	ci
valley	amijke
valley ,	gk
valuable	aVfuoktb
valuation	rl
value	aZbdedfogohajdkdlomeneoirZtiuk
value ,	addkgk
value .	gjol
value it	adgn
value one	ai
value the	adfq
value we	ai
value your	akfdlo
value yours	ii
values	aafjgeidop
values ,	ol
values .	adtj
values on	om
vampire	ietl
vampire trilogy	ietl
van	bkdceXgXhdicjmkwldmincoZqpratZuVvd
van ,	adhikkmj
van .	anbdkl
van for	qk
van holds	aickhe
van in	jl
van is	qk
van loaded	abqm
van this	aj
van to	aYjq
vandermeer	nk
vanity	adgn
vanity that	adgn
vans	aeckuk
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
vending	aerbtq
vending machine	tk
vendor	hi
vendor's	deqj
vendor's quote	deqj
vendors	ai
venice	aeol
venue	tjul
venue .	ai
venue's	jk
venues	uk
venues ,	uk
verbal	aajjom
verbs	mi
verbs .	mi
verdict	bccjodrl
verdict .	cern
verse	anbecaemiermtd
verse ,	en
verse .	rk
verse was	al
verses	mm
verses .	ai
version	aibUcedYfpgZhdibjdkjldnjqovo
version .	ajbecbokvj
version is	aj
version may	hdkl
version of	aYeifpgeidnlqjte
version seems	rm
version than	ck
version was	aj
versions	ak
very	ancSdVekfTglhiiTldmenaomqQsqtius
very able	aegpoc
very best	ak
very bottom	adejmi
very brave	adrjtj
very busy	aaop
very carefully	aduk
very clear	aibaon
very clearly	aj
very day	oi
very decent	jk
very different	ij
very difficult	uj
very fair	olud
very friendly	rj
very funny	al
very generous	antc
very good	aickjcklodrdtbumve
very googleable	ui
very gracious	ak
very grateful	aj
very happy	acemreto
very helpful	ao
very high	aecdsn
very interested	niuj
very keen	gk
very kind	asoirZ
very kindly	am
very large	ul
very least	hnli
very little	adjo
very long	aejm
very loud	ai
very much	aiejfehmmeodrltb
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
very thorough	abto
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
vet's bill	adkl
veteran	hk
veteran like	hk
vicar	am
vice	adnrqdvi
vice -	npqd
vice chancellor	nj
video	ljum
video ,	li
vienna	gj
view	abbVcqdbeafdgThVibjakblumenwoXqdrkunvd
view ,	aciinr
view .	adclmcus
view as	aj
view from	ainl
view of	beclgciblomirjvc
view on	acckljnkrmue
viewed	adblhimi
viewed the	himi
viewing	aiblcbgihpijjWkbmiobqcrdtbuj
viewing ,	bilimjoe
viewing .	hniljb
viewing after	bk
viewing at	hi
viewing was	ai
viewings	akjeqi
viewings for	qj
views	gj
views in	gj
vikram	ai
village	bdcdedgjheiijwkeneoaqduX
village ,	aebkhi
village .	apbcketk
village had	jm
village hall	jl
village school	aeikrk
villagers	acjl
villagers will	acjl
villages	amcc
villain	tj
villain unconvincing	tk
viola	akhiti
violin	abbedkgchdjokqpirdvc
violin ,	aj
violin for	ai
violin is	jjkd
violin to	ajjckk
violinist	adom
violins	aktd
visa	aZbbdjgdhWjckuljncoeqqrluZ
visa ,	abkl
visa .	amed
visa appointment	aeqj
visa ending	kk
visa is	kkqe
visa letter	acdo
visa papers	abrm
visa people	adkl
visa question	ai
visa rules	ak
visa runs	ak
visa will	ki
visas	accm
vision	acbifmii
vision and	acbifl
visionary	aZit
visit	abdegjkclloaps
visit ,	aYglhilm
visit .	po
visit and	lk
visit in	aj
visit the	aejl
visit to	am
visit's	uk
visit's in	uk
visited	ak
visiting	achonj
visitor	ampm
visitor .	acpn
visitor badge	ak
visitor's	ak
visitors	am
visits	bjqduj
visits ,	qdui
visits .	bk
voice	bVckdmeigkheiljmkenYoaqdrltauevc
voice ,	rjtj
voice .	akjlrd
voice and	abcn
voice before	al
voice by	dm
voice for	ak
voice is	glid
voice on	aeiljl
voice that	ik
voice was	an
voicemail	aXdluq
voicemail ,	dk
voicemail .	aYuq
voicemails	aVdwkd
voicemails ,	addm
voicemails and	acdn
voices	oo
voices ,	adbiok
voices .	aj
volcano	ak
volume	fnhjti
volume ,	ai
volume .	aehk
volume of	fnti
volunteer	adkioote
volunteer ,	ackl
volunteer for	adol
volunteer on	ai
volunteered every	ji
volunteering	aj
volunteers	becogcoerdtkud
volunteers .	aacogetm
volunteers gave	ji
volunteers in	nj
volunteers were	aj
volunteers with	qi
vos	amhe
vos </s>	amhe
vote	acbudeelgbjcoaqcre
vote .	abbphjtkue
vote was	ak
vote with	ckheul
voted	akhetm
voted for	aj
voted with	abtn
voted your	ji
votes	cidjhauj
votes at	ancbqj
votes for	cjhe
votes were	aeuk
voucher	abol
voucher ,	abol
vowels	am
wage	adkmmerk
wage ,	kk
wager	ik
wages	acikkj
wages ,	adhj
wages .	ik
wainwright	ak
wainwright </s>	ai
wait	bYdReofehzjdkZleniqlrVtbvb
wait ,	gkhcoeqpue
wait .	amckedgdhaiijekbokqk
wait a	hmjlqc
wait and	ljni
wait another	hj
wait by	aagjhmjjqc
wait for	gehkjekenlocqmui
wait in	aVelol
wait outside	aXethkneqZ
wait till	adhlui
wait to	ajqitkuc
wait too	ql
wait until	ajebhljekiqXum
wait with	ai
waited	aZbecddielgZhqieretp
waited ,	ul
waited .	akgejj
waited a	dm
waited for	aetm
waited until	adtm
waiters	ul
waiting	acbicWdmebgdhwijjWkklkmZnWoZqvsdtduava
waiting .	andlgd
waiting by	aigdqj
waiting for	aZbYgehokoodqoriue
waiting in	al
waiting list	aedlgchrlmndodritdudvb
waiting on	adbkqj
waiting room	aebjgphbjaoiqerZtj
waiting that	ii
waiting to	hkui
waitlist	lj
waitlist ,	lj
waits	acipretk
waits to	aeiitk
waive	aYcklp
waive the	adlm
waived	ho
waiver	di
wake	ademikjerm
wake the	acrm
wake up	aeen
wales	gj
walk	ajdeecgohZikkllimcnioZrZtjuY
walk -	lj
walk .	asoe
walk back	adkm
walk before	aZto
walk in	gjhejj
walk on	aVeiglnm
walk out	acgm
walk past	aieeil
walk proved	ak
walk the	kk
walk there	ai
walk through	al
walked	biceddecgZhbksnbocqcrktkub
walked across	actm
walked both	km
walked home	jm
walked me	aj
walked out	acrn
walked past	asbdnd
walked the	kl
walked through	aebjik
walked to	adkm
walking	algdheiekmrc
walking in	an
walks	aYgeiijikeup
walks .	jl
walks away	um
walks out	aaqjuk
wall	albaccekglhpiakancqdritWuc
wall ,	amgcol
wall .	akemgjritbub
wall as	ak
wall by	abho
wall is	acgo
wall of	gk
walled	rj
wallpaper	tk
walls	kltj
walter	amne
wandered	ao
wandered ,	an
wanjiru	am
wanjiru </s>	aj
want	acbKdieagShqiXjckcljmWnroepaqqrQsrtRuqvu
want ,	ej
want .	jnmeojrb
want a	aideeelindqrteud
want an	qi
want as	uk
want by	tk
want in	aZckom
want it	aYdjhmnlqc
want me	ademgehcidjdkjmeoeuq
want my	hlsl
want paying	adho
want shorter	ck
want someone	aihk
want something	aj
want that	dkqk
want the	ceeihbjdlknoodqauo
want them	cl
want this	ciekhanpqe
want to	apbXcUeRfkgbijjLldniobqmrbsmtSujvp
want what	abdlhl
want you	ajeYhcjromqe
want your	nmqk
wanted	ademfihiiYlancoqqNrisqtcuQ
wanted ,	acepidjdoq
wanted .	adbdddelhnicmbolrmsc
wanted a	adbokl
wanted colour	ck
wanted it	jkmiod
wanted me	aWglop
wanted more	ai
wanted preliminary	ci
wanted something	ok
wanted that	aehl
wanted the	abbjjjnetn
wanted this	am
wanted to	atbcdneZfjhajXkbmmneoUqarasmtducvl
wanted was	aVbehejmrnspte
wanted you	apjinjqc
wanting	aYcjiimjoiqnue
wanting ,	ii
wanting .	ck
wants	bcdbelhViXkmmenZqrrj
wants ,	aeejol
wants .	ej
wants a	akcj
wants it	en
wants its	aeqjtk
wants me	gk
wants my	qm
wants the	ajqi
wants to	akeeicobrkuk
war	aWgs
ward	albmoetd
ward ,	algdjl
ward .	acbmki
ward that	aebj
wardrobe	om
wards	aeuk
wards i	hi
warehouse	amckekodte
warehouse ,	ek
warehouse work	ck
warehouses	ii
warehouses twenty	ii
warm	aibefiiemdokrWtpvb
warm ,	ci
warm -	ante
warm .	am
warm and	aefk
warm as	ak
warm regards	aXootkvd
warm thanks	ki
warm that	actm
warm wishes	adtk
warmer	adiijdklni
warmest	fktj
warmest regards	ti
warmest to	ai
warming	al
warming up	al
warmly	aoejmeok
warmly .	adol
warmly of	ao
warmth	aZclritrue
warmth of	rktm
warned	iqjeocrm
warned me	akiqjeoa
warned that	aarn
warning	abqktkvl
warning .	tk
warranty	alvb
warsame	aj
warsame </s>	aj
was	btcleXfbgZhkiajckolXolqBrmsutiucvO
was "	aibWccdijkkerk
was #	cbsm
was ,	anbdceejgkiejekenboZrjue
was .	aqbYcbdeemgZhYiojjkbmlrWsc
was ;	abto
was ?	ak
was a	aqbdcedteYfpgZiVjckZlcmlnVpkqcsrtduTve
was able	aabkjetluk
was about	acblgjiejkkdoZtjul
was above	aeoktl
was advertised	abck
was advised	abblni
was ahead	aecm
was all	anbbhdjikkse
was allowed	abmltk
was already	aUbwcigehikiob
was also	aacloi
was always	anbdceelgchnikjekdobtcue
was among	alce
was an	axbbcefihZiZjakemirctaujvk
was answered	cnde
was applying	bl
was appointed	ol
was as	aXbdgdhsiltj
was asked	aVbrddgjoitl
was asking	acbedlrk
was asleep	actl
was at	bieegejckkmdnjoaretr
was awarded	bj
was away	ao
was bad	kerl
was beaten	am
was beginning	aidmjc
was being	abbjgl
was better	ar
was blind	aebl
was booked	abbksi
was born	adbdgjhirj
was both	aafkgl
was brave	aYglijjdmeojrotc
was brief	aj
was brought	jm
was by	am
was cake	aejl
was cancelled	kj
was careless	ambe
was caring	ai
was charmed	aibi
was charming	aerqtd
was chosen	aebbdpgdhdljoi
was clear	apcddmoc
was clearly	ajgdhi
was clever	betk
was close	apbYcddeeljeodtl
was closed	aZbidmji
was closer	ai
was cold	kerl
was coming	aZsm
was considerate	aj
was counting	behj
was curious	bkgi
was cut	bidiieklre
was dealing	acrp
was decent	ak
was decently	al
was decided	blnk
was delighted	aj
was desirable	cl
was disappointed	an
was doing	gioi
was done	aeop
was down	si
was drawn	ai
was dreading	ai
was dumb	rk
was dusting	acgl
was earned	aj
was easier	bijnod
was easy	aurd
was eleven	adjl
was enough	alce
was entirely	ai
was ever	acdlgcmmqj
was evidently	aYcmom
was excellent	ajne
was explained	albjcc
was extended	bi
was extraordinarily	actm
was fair	ao
was far	akgmhe
was filled	bloi
was filling	rl
was fine	aZom
was finished	adbl
was first	aebk
was fixed	abbq
was flat	aecm
was foolish	aZjnmirj
was for	aRdcedhdjqneopqnrksetiuj
was forwarded	acpn
was found	tj
was four	sl
was free	abbkhj
was friendly	aqbb
was from	aebecmkl
was full	ok
was fun	aq
was funded	cj
was generous	aibZjdmoobtm
was given	haoorltb
was glad	avgihXiejamenboZpq
was going	aZbigeidjikqlloerjuc
was gold	aj
was gone	oj
was good	asgahWjSkclkmWncotrktWue
was grateful	as
was great	an
was half	al
was handled	aUnqojuj
was happy	axjcoe
was hard	aqcjodrc
was heard	dj
was helpful	bddm
was her	jjne
was high	ao
was higher	apbd
was his	gl
was honoured	aihdtj
was hoping	asddjikloZ
was hot	aarn
was how	nj
was i	aabjhelkresktl
was ill	hikj
was impressed	aj
was in	abbdctdkgkhXkcneoarbsj
was indeed	aicdtm
was instructive	bcomtk
was interested	gk
was interesting	bkoktb
was invited	aebj
was it	arccdkebjkmercsctlvS
was judged	adcirmtd
was just	albddehlvk
was kind	atbUcdgbiejYkdmdnmuk
was kinder	am
was kindly	ap
was last	aote
was late	adblckjekj
was leaving	ai
was left	ei
was let	aYckdi
was letting	aYhjmn
was lighter	ck
was like	aWirokrd
was likely	aekl
was listening	bi
was long	aq
was looking	aWbkhjjpocrite
was lost	kilk
was lovely	ambije
was lower	aeck
was lucky	ai
was made	bohdnnod
was making	aomd
was marked	ajbl
was me	bdjmmj
was meant	aZcjhljZkqmbocretp
was measured	abco
was met	abclui
was midnight	bdcl
was mine	abbeccgihwjdmeoj
was missing	awcYdaecjeljsj
was money	okte
was more	aphiicmlte
was most	njuo
was mostly	aj
was moved	actlul
was much	ajtj
was my	aubMcZedgehliejiknmdnkoZrjsctWud
was naive	aajooj
was naturally	hj
was near	aj
was nearly	am
was nervous	amcl
was never	acbrhjkeneoXsntbueve
was new	acgmhetm
was nice	ajjckptd
was nine	accjjl
was no	albZhekmmlndoWtd
was not	bccodkfpgbhcijjckVoTresltnua
was nothing	akceik
was obvious	albarj
was odd	aebk
was of	aZbeijjlmiom
was off	aebdcmol
was offered	bm
was okay	ai
was on	acblcrhXjVneobrmtlukvZ
was one	ajbXcbejgdjamdoqrbtp
was only	aibmccdceegchmoirctb
was open	bnnj
was opened	bj
was our	aibahmkk
was ours	aXbchxke
was out	aibbckgjhdmioktd
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
was playing	adbkik
was pleased	awhdnd
was plenty	abrn
was poor	bkce
was praised	becigk
was presumptuous	abmm
was promised	aYhoum
was promoted	clgehe
was proud	al
was put	adclmk
was quick	jl
was quiet	al
was quite	aZbinkomretdum
was raised	ajgj
was rather	aWcjgknk
was re	bm
was reached	aXbkciok
was read	aZbncedrgejioe
was reading	bk
was readvertised	bm
was ready	ai
was really	aTciglhkoirl
was refreshingly	tk
was refused	aXbkdjii
was rejected	aebm
was relieved	ambegjobretj
was returned	bj
was rigged	acbr
was right	arbbcbheljneretk
was rigorous	adom
was running	ai
was sad	ak
was said	aNdihjjekeniqjslup
was sanctioned	kk
was scored	ai
was selected	bi
was sent	abbm
was set	aaim
was settled	aYbickhkji
was short	ul
was shown	aebm
was signed	akidrl
was silly	acgmoj
was simply	bdcigk
was sitting	bekeoirl
was six	becieljekdom
was slow	aajdmlrn
was small	cdrk
was smaller	abrn
was so	adbUcZdqeogdijjYkamiomrasetj
was somebody	acin
was something	alcedmheijjboYrk
was sorry	apjemTniodpjtk
was spared	aebitl
was speaking	bigj
was spent	uk
was spot	aj
was standing	ji
was still	anbudajYqdtc
was strong	tn
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
was the	bXcmdJenfdgphiiljpkqlXmdnZpdqbrltXuMvV
was there	bqdceqhejcocrisetevY
was they	gbhmjj
was thin	ajkk
was thinking	jjvi
was this	aYknnj
was thorough	aicj
was thought	aibjoe
was thoughtful	optd
was three	bk
was thrilled	adon
was to	aTbicdgZjmkwmjobrc
was told	buccdlgeiijckdoWrcsjtaue
was too	cmgojdmnoaratYvd
was touched	akbXcdgljamcneoqti
was treated	nn
was true	albi
was turned	bchjkjtj
was typed	ae
was ugly	ak
was unclear	ajbetj
was under	aabicjhkmeoj
was understood	aahn
was unfair	adbo
was unforgivable	aemj
was unlikely	di
was unsteady	ck
was up	tn
was useful	allltc
was very	axbacbgbjcnoocrcsntZ
was waiting	achmjk
was wanted	aerk
was warm	anre
was weak	bo
was weakest	aj
was well	aubb
was what	aehejdkrti
was wise	al
was with	ai
was wonderful	ak
was working	ambdoj
was worse	ak
was worth	avbXcbgehbimjjkcoerb
was written	behirmtj
was wrong	aebdjempsi
was you	aVemhejpkkoeqkre
was your	aZcedjjumenjodteue
was yours	aTcmheijjkklnj
wash	el
wash the	el
washed	amclje
washed .	ai
washed the	al
washing	ai
wasn't	dlecidmcoqqdtmua
wasn't .	acckmjoi
wasn't a	aagkoktl
wasn't any	tk
wasn't easy	ak
wasn't going	aYoprk
wasn't late	ai
wasn't lost	aj
wasn't meant	oj
wasn't quite	aedj
wasn't ready	ai
wasn't sure	cedmjmoctd
wasn't the	aomd
wasn't yours	ni
waste	amdejekdldmdokrn
waste .	al
waste of	ti
waste your	amdeldmdol
wasted	aVbncehjijkempoetc
wasted .	ei
wasted my	rk
wasted on	aahlik
wasted your	abmn
wasting	aQhjjemlodtu
wasting my	aVhkjeoett
wasting your	mk
watch	baceebhcijkenbolqerYtmurvd
watch ?	aj
watch five	aetl
watch it	ajeeol
watch me	adgl
watch out	ui
watch such	acom
watch the	aq
watch to	aejj
watch your	um
watched	bcdegdhkjammniretn
watched me	acgimn
watched on	hmje
watched the	tk
watched you	ik
watched your	getm
watching	abbljdnjqmrdteuj
watching the	ao
water	ajbdcmeegihdicjjmkocrcub
water ,	amci
water .	ckgkrd
water and	ri
watercolour	rk
watercolour needs	rk
watercolours	ml
waterfront	aj
waterfront and	aj
wave	aj
wave if	ai
waved	ap
waved us	al
way	aYbccqdlfegYinjqkdmUnmocpbrTsXtjukvj
way ,	ajbbdpeigaibjokeoYqdrctXuivi
way .	bacidjfkhniTjikbnZonqWrjtZ
way :	di
way ?	akei
way a	abcm
way and	ai
way back	jjuj
way for	addj
way forward	adqn
way home	aijeqjuk
way i	cmddheiejdnoud
way in	akrk
way into	bp
way is	aetk
way it	to
way of	aehkimmbnereve
way off	aetk
way out	dijdkitl
way past	an
way round	abjkqiuk
way that	accjgmimta
way the	abgitjuj
way they	aj
way through	aj
way to	cjdbecfcgchlidjnkimenaobqeratjui
way when	ai
way with	nltk
way you	aXbdgcheizjenjoeqlretdue
way your	aj
ways	aebdcbgcklolrjtoue
ways .	abhioltj
ways about	aj
ways on	akrlte
ways to	adkloi
we	albjcVdleWfUgShmiZjrkylemZoappqirYsstLukvQ
we accept	alce
we acknowledge	ai
we agree	ql
we agreed	al
we all	acbqgkidoi
we also	aebn
we applied	bi
we appreciate	am
we appreciated	ak
we are	aZcdddhRiXjjkqmkqjrlsptauc
we ask	amee
we asked	ak
we ate	jl
we been	aioi
we begin	ql
we bid	il
we both	aTbodigmhcjbmmteul
we bought	oj
we built	hk
we buy	hk
we called	addk
we came	arbd
we can	abcWddgciemeoeqosntaupvi
we can't	ajkdoi
we cannot	ki
we close	ai
we could	alcZhbjdknoeqnrd
we couldn't	apke
we did	aVdphmjjkjoireteue
we didn't	oj
we discussed	adqk
we do	akbkcegchejckcliobreum
we don't	qivk
we eat	kj
we enjoyed	ak
we fell	aabjck
we find	gk
we found	ak
we gave	abjq
we get	aZhjjbkksn
we go	aWhlkjniuj
we got	cl
we had	ajcbdbgbhpijmcodqbrltjua
we hadn't	aijj
we have	atbXcVeXhqiamcnkoTub
we hope	arue
we kept	hkji
we knew	anbd
we know	atbeeeocuk
we last	dj
we leave	iknkqe
we left	ao
we like	aj
we live	actiuk
we look	jiobtr
we looked	ajjj
we lost	akji
we loved	aj
we made	rj
we make	lk
we managed	aXjlol
we may	aj
we mean	tm
we meet	aadkllnmqe
we met	bkckddqi
we might	lj
we move	adjm
we moved	kj
we must	ao
we named	acck
we need	vm
we needed	ak
we needn't	qk
we never	aqbd
we next	ak
we note	aebkuj
we notice	beul
we only	aejiokrl
we order	uj
we ought	aemioj
we painted	jl
we priced	adpn
we put	hjjiki
we quite	aboo
we quoted	si
we raise	am
we rang	bj
we rather	jj
we reach	ak
we read	hk
we received	am
we remain	aj
we said	hi
we saved	ajke
we saw	ak
we say	aWqt
we scored	aj
we see	akjeljml
we send	ai
we settled	aYdkqkuk
we shall	akccgrhWiejpkkojqTrdtcuc
we shoot	ai
we should	clhcvk
we sold	acjm
we spoke	abclhjje
we start	aajjkj
we stay	ai
we still	ajui
we stop	qi
we submit	am
we supply	aiuj
we take	di
we talk	aqdeleve
we talked	an
we tendered	adrl
we thank	am
we think	alij
we to	cn
we told	asjdke
we took	aabdhajjkjro
we tried	ai
we trust	hj
we understand	ao
we understood	ajhe
we viewed	hi
we wanted	adkl
we went	ai
we were	aUblcZdbgchvijjmkcmcopqcrasitaub
we weren't	ni
we will	degbhXjdknolqetcun
we wish	aq
we won't	apjiodqc
we wondered	al
we would	cndbeqgehZidjUkamkndokppqUrYvd
we write	kk
we'd	akbocbdeenfegaibjoncoaqYudvd
we'd be	allj
we'd been	bi
we'd do	al
we'd have	amhj
we'd like	an
we'd love	al
we'd packed	adjk
we'd rather	ajqeuj
we'd sing	bi
we'd take	adel
we'll	arbdcWecidjXldmeniolrXvb
we'll be	aYkmoeqktk
we'll carry	aj
we'll go	ak
we'll have	an
we'll keep	ai
we'll leave	am
we'll manage	aYos
we'll meet	uj
we'll miss	aeon
we'll not	am
we'll say	achn
we'll see	acdkklnloeqbui
we'll surely	abum
we'll try	odtm
we're	arcadcecgbndqjrcvc
we're a	aehm
we're about	ki
we're all	aejeqjtm
we're both	ql
we're friends	aj
we're getting	adol
we're going	am
we're in	acum
we're not	ai
we're still	aekj
we've	aqbZdoedfigYhriejckkldnboVratUuivb
we've a	am
we've always	ui
we've been	dk
we've decided	ai
we've done	hk
we've found	ai
we've got	ak
we've had	ul
we've now	do
we've put	ajhj
we've rented	hi
we've sent	hj
we've since	aj
we've started	kj
we've used	ai
weak	albmcpgeheneoerYtb
weak ,	bjce
weak interview	cl
weak one	cl
weak part	ak
weak spot	ai
weaker	mj
weaker .	an
weaker part	mj
weaker than	cj
weakest	aitk
weakest ,	tk
weakest ?	aj
weakest sentence	lj
weakness	ajcego
weakness ,	gj
weakness is	aegl
wear	aledgehl
wear a	edhl
weather	avdieijemindoateua
weather ,	ek
weather .	aldmndue
weather for	ai
weather on	mj
weavers	ok
web	airkvj
web developer	ai
web people	abrmui
website	cbdehYiZkeldojqZrqsetvubve
website ,	aebbjnmjojtiue
website .	aijdmeokretmuc
website and	rp
website before	ul
website has	ak
website is	gjrk
website now	aebn
website promises	tn
website says	aetn
website that	berm
website you	aj
wedding	aegijlkaobqjrdul
wedding ,	aeniuk
wedding .	il
wedding guests	ul
wedding hall	hdjeqm
wedding in	tj
wedding is	hm
wedding to	jk
weddings	ajgdrmte
weddings ,	an
wednesday	bicdeYgdhbiljakmlbnmoaqtrbtauXvc
wednesday ,	akdiqb
wednesday .	blknniqcrete
wednesday about	nj
wednesday and	acqm
wednesday as	qk
wednesday at	ai
wednesday in	acin
wednesday to	am
wednesdays	bnqi
wednesdays ,	qi
wednesdays .	adbn
wee	ul
wee essay	abul
week	ajcadkelgYhliWkrlnmOnboRpeqvrIsZtMve
week ,	ambZcjdbeohYkllnmdqcrduZvc
week -	ci
week .	aobUcedkeagihmicjakomcncoUqcrZup
week ?	aedeel
week about	adqk
week and	ao
week anyway	aeqk
week apart	bj
week as	kj
week because	hi
week before	adbm
week clear	jj
week for	aabkglqk
week free	adjjqi
week go	dk
week has	amdkqd
week here	al
week i	akhljakenlqdue
week in	kiqi
week is	an
week just	addi
week my	ji
week of	ajbdhjjbkluj
week on	eiql
week or	abdlhm
week plan	ci
week room	hi
week the	uj
week there	aXjr
week to	aadehejelkqu
week too	di
week with	aj
week would	aahkqj
week you	akddjj
week's	dnektd
weekday	al
weekend	bXcbdZidjYkZlmmdolqsuc
weekend !	oi
weekend ,	ekgijboeqetk
weekend .	adbdjYkblioaqvri
weekend and	am
weekend for	jeol
weekend of	aj
weekend post	pi
weekend to	ajjeqiue
weekend tours	acll
weekends	aYcihcjsojreti
weekends "	ck
weekends for	actl
weekends on	aajp
weekends went	aejm
weekly	abljui
weekly ,	aeui
weeks	bmcUeYgOidjdkilamknioqqcrksnua
weeks ,	adjdmonkomqe
weeks .	dcgejdkjqkrl
weeks after	aebk
weeks ago	acbkjj
weeks and	bcsn
weeks for	aajloitm
weeks from	aj
weeks i	hjok
weeks in	ai
weeks is	oktd
weeks of	bj
weeks to	ajgeqerksi
weeks went	bj
weeping	ji
weigh	aWcjdbhljkokqdtj
weigh a	abjkok
weighed	aebjgehiimmnrd
weighed against	ajhjre
weighing	aiqeum
weighing everything	aj
weighs	adcn
weighs three	ci
weight	aiilnirdti
weighting	akbecihelj
welcome	ajbWcZdkeWgchViWkilmmencooqerluWvx
welcome ,	acdkklljte
welcome .	apbeebgahbiaoiqdrktluevl
welcome a	di
welcome at	ok
welcome on	vk
welcome sign	abjm
welcome to	albdodrlvn
welcome your	aell
welcoming	fk
weld	akhi
welder	hm
welding	aibm
welding certs	bm
well	aycWdaeVfkgahKiSjdkelqnjodparVsltmub
well !	adsk
well ,	aYckeUiYjclunmonqerUuevm
well -	gl
well .	aubjcadieigYhWjekZlZmknmocqdrjtcuZ
well ?	acdelism
well after	ak
well again	alke
well and	ajfk
well as	ackjmnnjoetivi
well be	qk
well before	ak
well beside	bl
well by	aaun
well done	aejmocrmtmvd
well enough	abknoi
well for	aq
well have	aj
well in	fjtl
well looked	ak
well of	apgdneoerdteun
well on	aebp
well over	aqtZ
well put	aore
well received	ak
well run	al
well spent	ak
well taken	ti
well that	an
well this	tk
well to	tk
well with	ap
well without	oj
well you	awnY
well your	alnd
welsh	ek
welsh chapter	ek
wendell	ai
wendy	ai
went	bsddeRgkheiajZkrmbprqVrVsmtbvY
went ,	ainlodui
went .	bZcegijZkknmoZtdur
went against	aj
went and	ai
went astray	aecmon
went back	ajcepo
went by	bjcddk
went down	bi
went elsewhere	alkcneqk
went for	aqbe
went from	bj
went home	aeikji
went in	ajbl
went into	aijloitd
went missing	acbjcj
went off	kj
went on	jjol
went out	aabkgp
went over	gkmi
went past	abrp
went quiet	acgl
went right	kill
went round	aj
went so	aYolsm
went straight	al
went through	ak
went to	bqgiibkimdoaqcrWtmuZ
went together	aehk
went two	ai
went up	anbmjckd
went very	bk
went well	bkokue
went with	abojpnuj
went wrong	abbeddlnmjsltl
wept	aagoketn
wept at	aagp
were	bocZdYeifXgdhbiujakclTmkncompjqbrltluivd
were ,	cdejgkndri
were .	awbmjZmeneoeub
were a	ammmrd
were able	aVbkjenjojtn
were about	akbe
were added	abolui
were after	aagqjdoi
were all	aljkkdmloYte
were already	bj
were also	aXiktm
were any	ei
were as	aXir
were asked	acbs
were asking	aldajj
were at	abbigkhdienmokrdteuk
were better	al
were both	anbe
were building	hj
were changed	aXbs
were chosen	betj
were clear	am
were considering	qj
were counted	aeuk
were cutting	ji
were different	bXjmol
were disappointed	an
were discussed	bj
were easy	ai
were eleven	jj
were enough	ak
were excellent	nerj
were fair	aobcji
were familiar	bj
were far	aeol
were for	aVhlkkrl
were four	bkti
were friendly	rl
were friends	aZop
were frozen	adbk
were generous	al
were given	bdtm
were going	acblejoe
were good	ajgiiljamloate
were happy	aeol
were hired	abbdhkrm
were honest	al
were hoping	aeenkioe
were i	aZmq
were in	bbcdgajokdolqpretaum
were just	aore
were keeping	ak
were kept	ai
were kind	asbmjZmeocue
were left	abmk
were lighting	aejj
were looking	ak
were lovely	aq
were lower	aj
were made	aahiil
were many	algkod
were me	aclk
were meant	aeol
were modest	hk
were most	um
were much	gl
were my	bdkq
were nervous	ak
were never	acclul
were no	am
were not	apcYdmgdhejjkkmcojra
were on	akbcok
were one	rn
were only	aubc
were out	aj
were paid	aebjhk
were past	aahq
were patient	atce
were pleasant	bein
were pondering	gj
were promised	adhooi
were quite	aagion
were read	abhlrk
were really	berk
were reasons	abkloo
were remarkably	tj
were right	atbbcbdjgehXiejYkemlndretl
were sad	al
were sent	sj
were short	rj
were simply	aj
were so	aebidlgejjmcrdtl
were some	oetk
were sorry	ai
were sound	aj
were spent	abckul
were still	aebjgj
were straight	albe
were stronger	bccpee
were such	ri
were the	aYbMcldXgdhcisjtmcokpnqdsitTuc
were there	dk
were to	aYkjnkrduq
were told	abbockje
were too	aeblcmjekbmirite
were treated	aYus
were two	gk
were under	aebjoj
were very	bbgjjiojrltc
were we	acbecndmve
were what	alejjb
were while	ai
were with	ai
were wondering	ji
were worth	aobe
were written	ajbi
were wrong	alce
were you	ekikjemevj
weren't	aibbglheidjiklmdnkrctdue
weren't hoping	oj
weren't on	ni
weren't to	bZgmjkklmd
west	aehl
west .	ii
wet	atjdrc
wet paint	amre
wet socks	ti
what	aSbccedjhbjmkulpmcneoapiqeuk
what "	bnti
what ,	aaon
what .	aYhltm
what ?	abcneejj
what a	aubdcadYeegMhViljRlZmYnaocqkrttouavU
what an	cjrdto
what became	aWbogajjojteun
what becomes	abcejoql
what changed	ai
what decided	ak
what did	abdmln
what dr	ul
what else	ji
what everybody	iijemmre
what goes	aYus
what got	ao
what happened	aigjjcnjoeqj
what happens	ajceqireujvn
what has	aink
what he	abbmiekl
what his	aenm
what i	abbXcZdvekfjgsijjikaldmvnToVqZrHsetbumve
what i'd	apccgkhkneoercuc
what i'll	ei
what i'm	ajdkiijekeneocuivi
what i've	hjoi
what if	acckelme
what is	aYgehmjdkkniteumvm
what it	accWdWepfpgchbijjikjlenXopqardscteujvY
what it's	acckgpjekl
what kind	aenirj
what luck	tj
what made	aemm
what matters	oitlue
what most	an
what must	aeelmove
what my	arbbcZdeebhkijjZoire
what one	aYbjgnidjk
what others	am
what passes	rj
what point	bk
what readers	aktk
what she	aZjjlm
what sort	aoui
what that	acbihmjl
what that's	aibk
what the	abcoelgVhSjWkulZmYomqUrksdtnvY
what they	accddjhdielpndolrttXub
what this	aYblcejpkj
what time	jj
what tipped	aqvY
what to	ambdccddemhbiqkamdoiqZtavd
what was	aNbicndmeagZhjkdljmeocsltdut
what we	aldjgjhcjikZoeslud
what we'd	ackl
what went	bedelmoksl
what will	ji
what with	ajdljcmeti
what would	apdmelieneudvZ
what you	akbZcqdZfegjheiXjckmlimbnjobqprktbuR
what you'd	accogm
what you'll	qj
what you're	aZbeglokvl
what you've	ilnlre
what your	ajgjiYjmkiodqeratb
what's	aMcqgcinklneoeritdumvo
what's behind	uk
what's in	acrluj
what's left	aZcr
whatever	aZe5fdgZhYiljRkRnToyqeritYuYvR
whatever ,	aYedidkcosrp
whatever .	aledok
whatever and	ul
whatever comes	lk
whatever figure	el
whatever happens	ak
whatever helps	ol
whatever i	cieemo
whatever is	akekqd
whatever it	abekmkrmve
whatever mr	ej
whatever the	aibccjepgbhcokqduc
whatever they	adgk
whatever time	aledglqd
whatever was	qk
whatever you	acccejooqi
whatever you'd	aeem
whatever your	aTcjhlikodtl
whatever's	abom
whatsapp	uj
whatsoever	amcivd
whatsoever .	amvd
wheel	aZbkcktk
wheel .	bl
wheel was	cj
wheelchair	aebk
wheels	ance
whelan	aj
whelan </s>	aj
when	blcjdUeVfpgmhtiTjokeldnbonpTqNrasKtdujvi
when a	alcegbhxjdretdua
when all	jdmm
when another	al
when convenient	al
when daddy's	ji
when does	djve
when everybody	ek
when exactly	aabo
when folks	am
when he	bXckgdhinaoermtcul
when i	bscYdmeVgthWijjZkjnmoTqXrNsduevr
when i'm	ajgkocun
when i've	gl
when it	ambecndceegbjjkeneokte
when it's	aqjeoltd
when joanne	ai
when most	gk
when my	bjgdjdkk
when nobody	aeckji
when one	aLcbdmfvosqeritZ
when others	adjoui
when our	hj
when patrick	cm
when people	aWgjrnum
when priya	adjl
when she	hlnd
when so	abto
when somebody	eljdkkujve
when someone	hjjk
when that	amhioc
when the	bccjddeifehmiZjTkclcmdouqbrTuk
when there	apoj
when there's	aj
when these	abjktm
when they	gihkjdokrctjujvc
when things	ak
when to	am
when we	achckjmmnoqeteue
when will	addm
when you	aebqdTeSgNhdiijqndrmsetpuQ
when you'd	mj
when you've	akrm
when your	abbbhsjskeneocqdretcuj
whenever	cediemgeheiijeolretiui
whenever i	aZdmil
whenever it	anei
whenever the	aiqctl
whenever you	adooqk
where	aXblcodoeYgahbiamRnaoupbqZrdsUtpukvi
where .	aejm
where a	aj
where are	di
where everything	ri
where he	ui
where i	albjdseVibjckkmeoqqZrVtTuY
where i'll	aj
where is	vi
where it	aWbcdcglkkldodrjtp
where it's	adnkojue
where mine	aj
where my	blgejikeqmtc
where one	el
where others	il
where our	bdfjjn
where people	aj
where she	ri
where somebody	ai
where that	abbkok
where the	aecodceZicjkkaniokqd
where they	om
where things	aioi
where to	azbecedegejdkelioYri
where we	aicjgehkjekjojqeub
where you	aXikjbqjrdtdus
where your	ekncrkum
whereas	aWcmiiqm
wherever	aZglhdikmm
wherever you	il
whether	cTdmedfbgdhbjalunrobpmqbrdsZtbujva
whether a	abcidilimm
whether an	bm
whether he	abjkll
whether i	bodeejhkjekdleqcuj
whether i'd	aYgltn
whether it	cdenillkue
whether my	djkk
whether she	ailj
whether that	ai
whether that's	ni
whether the	akciebgahbjckdldmipnqetdulve
whether there	acdm
whether they	nl
whether this	ddnr
whether to	ddhlncoiqi
whether we	aekiuk
whether you	aibWcceaibjiklnmrmub
whether you'd	abdigjlj
whether your	ui
which	aabYcieQfigZhiiYjjkelomiocpTqmrltlupvd
which ,	aj
which a	ajbkcdfkte
which accelerators	aeuj
which anyone	dk
which are	gjtl
which arrived	ti
which branch	ni
which bunk	bejm
which by	aecj
which came	aedekl
which case	aZnjqm
which cases	lk
which character	em
which cheered	aj
which could	cl
which did	rl
which does	bi
which end	rl
which explains	bj
which festivals	ui
which few	aiceim
which file	arqe
which for	abgp
which from	ri
which gave	ak
which gives	qn
which had	ak
which has	alkktc
which have	aeflli
which he	adniti
which helped	al
which i	bacifdgiiZkRlemooipermsduivc
which i'd	aqcdtjve
which i'll	aifl
which i'm	opqjta
which i've	aSdollmluj
which includes	abgn
which is	cjdaecfegbhdimjokjlnmlqSrUsptZuS
which it	adhjnm
which leaves	acciqo
which made	asti
which makes	aWblgbhltluk
which many	ak
which may	acdlkk
which means	jj
which most	gl
which must	aXbqgkheok
which my	akrlte
which no	aj
which nobody	aibkteui
which not	ai
which of	adbjdeebhsiajkkcmdnerltlucvY
which one	hmlbqlvk
which only	bj
which other	aedmhjlc
which ought	aehl
which part	ak
which parts	ok
which perhaps	aegijj
which pulled	am
which rather	ci
which read	aarn
which really	ak
which room	jmqj
which saved	anbe
which school	acum
which she	aj
which should	ailk
which shows	ak
which suits	ai
which tells	akbi
which that	gj
which the	badchjkilbmbodqjratnulvd
which things	kj
which this	hk
which to	acclhl
which took	aYtq
which turned	aptd
which was	awbacigdhboerktW
which way	aankoeqjto
which we	aejjkm
which were	aq
which would	adojrivi
which you	bbdjgehcimjamloereta
which you'll	qk
which your	aebcdifegitium
whichever	amceekgdhbibqntiuc
whichever is	auqd
whichever of	acenqjri
whichever way	qm
while	aSbjdXecfmglhUicjnklltmknTooqqrXsbtJ
while ,	ajgehdjkkk
while .	acgjkmmj
while as	ok
while i	cieZgkhcjqkbljncocrbtb
while i'm	li
while i've	ve
while it	qj
while it's	acun
while longer	ek
while my	adjm
while naturally	adfm
while stephanie	adbl
while the	aabicjgdonqi
while they	aegkqjue
while to	aigjoj
while we	ak
while you	aaedgijblnolqlvd
while you're	aeejli
while your	mlrk
whip	jk
whip -	jk
whitcombe	aj
whitcombe </s>	aj
white	aYbmtj
whiteboard	aijl
whitlock	aj
whitlock </s>	aj
who	aZdXeZfXhliZjckKlymcnxojpQqerpsXtiuovM
who ,	aibilj
who .	ak
who actually	hkni
who agrees	aj
who all	aihkjd
who already	apjdod
who also	acdjtl
who always	ai
who applied	akhiljndue
who are	aloeqlrete
who ask	blre
who asked	asbkndodrcuc
who asks	ritj
who becomes	ak
who believed	akji
who bet	gi
who bothered	edhl
who brought	aj
who buy	uk
who came	am
who can	aibZcZgrhbimjYkelimenioiqbuY
who can't	tn
who cast	aj
who chairs	adnn
who chose	abir
who come	am
who could	accegnicjekmlini
who couldn't	ri
who decided	adlm
who decides	adiilknk
who did	aYbiglhdto
who didn't	aZbkjjmjneoeratmuk
who disliked	ti
who do	acjjnnolriuevZ
who does	djgmljmendrdul
who doesn't	acgkonrkte
who drew	acto
who drove	amhijd
who edits	ui
who else	aWdlgkhlielk
who explained	ai
who found	apte
who fries	ri
who gave	ajhmibjdre
who get	abijok
who gets	akol
who got	abblcdejgkiejjlmnbokrctY
who had	amekhciamsoXrSud
who handles	ajui
who has	bXcpeigWhjiZjskeoSqjrqteuYve
who have	ambcgZicneobrmteup
who heard	akcjte
who held	ak
who helped	abjlul
who holds	adno
who i	aUboeegnhijennoirbue
who interviewed	bagdnert
who is	aebZcdeahYkjnrocrltZul
who keep	adok
who keeps	tm
who knew	arbcgird
who know	cjgthkndocrctbuc
who knows	bdhiieniobtj
who learned	ajhk
who left	ri
who let	bjndun
who likes	nltj
who listened	rk
who lives	aotd
who looked	ci
who looks	biul
who love	al
who made	oj
who makes	gdikjoocud
who matters	abilnm
who may	ui
who met	aqneob
who moved	hj
who need	aj
who needed	jj
who never	ejgaritk
who once	ai
who own	no
who paid	adbrckne
who passed	qk
who passes	rk
who pays	bk
who played	aj
who plays	nl
who prefers	re
who rang	atbd
who read	am
who reads	addkrkuk
who really	aZgn
who rebuilt	gk
who refused	neul
who rings	jl
who run	aiieui
who runs	ij
who said	bejoud
who sat	aj
who saw	hkrcul
who says	ek
who scored	abljuk
who sees	ajgjre
who sent	mi
who sets	gl
who shares	bj
who should	amhemmnb
who showed	bdrn
who signed	aWbejlrktj
who signs	ldnurete
who sits	adriti
who started	ak
who stayed	tk
who suggested	ok
who takes	aord
who taught	aiij
who tells	aecm
who they	aankrk
who thinks	aeom
who thought	acmnndriti
who to	aetm
who told	acgdjlnioj
who took	adcjlirjte
who trained	hi
who truly	aein
who trusted	jo
who turned	aeoitj
who understands	aZiprk
who understood	aagiilrj
who used	gj
who want	aeodqp
who wants	en
who was	aSbqdohejcljneol
who went	adcmhm
who were	bkcjgZhkncoiretZ
who weren't	ok
who will	aegohdiejakjojrc
who won	aedjll
who would	aeekgehclnoYtl
who write	gihknjrd
who writes	augeid
who wrote	becphiicjird
who you	aWjknlriuj
who'd	jetm
who'll	ckedidjeojqdtjuj
who'll be	aZomuk
who's	aZgrijkdteuj
who's been	ik
who's eighty	ji
whoever	aicSdUeefcglhbijjjkWminrolqMrysctcuOvR
whoever chose	aajpoetl
whoever comes	aj
whoever does	al
whoever ends	acom
whoever gets	ikojre
whoever got	apgnoVrete
whoever handles	rkvd
whoever has	amhj
whoever is	ajrk
whoever looks	njvd
whoever managed	aetk
whoever marked	bncd
whoever plays	am
whoever read	aVmmrp
whoever runs	rj
whoever signs	nk
whoever spelt	adtl
whoever takes	akgj
whoever trained	aenkrl
whoever was	aj
whoever works	akhdin
whoever wrote	adhmokrntc
whoever you	emgpjcrc
whoever's	al
whole	aabiccdceifYgnhkiqjjkUlTmnnYoVpeqorWsivc
whole ,	algcuk
whole afternoon	mi
whole agency	bmre
whole board	mi
whole cast	gj
whole choir	acqn
whole city	ii
whole committee	mknj
whole county	ajij
whole data	adul
whole day	mj
whole deal	aehl
whole department	gjijqird
whole evening	aekl
whole faculty	gj
whole family	aejimeqjso
whole field	ak
whole front	ai
whole half	gj
whole human	tj
whole idea	mj
whole industry	ij
whole internet	uj
whole interview	ak
whole life	jqmeud
whole lot	ro
whole manuscript	ienl
whole morning	acio
whole of	ciepgdhpikjTmerkteud
whole office	anse
whole process	bo
whole proposal	bekm
whole purpose	cl
whole reading	aacjhj
whole sentence	aatr
whole series	qi
whole spring	el
whole street	bdjkmlqkue
whole team	arbd
whole tender	adbk
whole thesis	achm
whole thing	bnediajmoj
whole town	mk
whole village	jl
whole week	dk
whole weekend	oi
whole winter	ajhk
whole world	ii
whole year	adblemjd
whole youth	jl
whom	aUfmgihSipllmanqoZtjva
whom .	uj
whom are	ai
whom do	nk
whom had	tk
whom i	acbahcjknnqjretd
whom i'm	dknj
whom it	aefnndrj
whom should	live
whom the	adgeikodtl
whom to	ai
whom were	ak
whom you	aUgrjenjoe
whom you've	cm
whose	aJbrdbeagnheipkomqntpjqdrbtYuVve
whose every	ii
whose father	actk
whose name	aeidjenmokpk
whose name's	ni
whose opinion	hj
whose time	acmjoi
whose work	aigj
why	aRbncpeJfegahlidjbkilpmNnmonqdrispuQvs
why ,	cddieegdjclpqiskue
why .	acbicshiiijlkdnaocrmtbuV
why a	aehlij
why am	addehknl
why did	bqdXjevc
why folks	rj
why haven't	dj
why i	aibXcadlhZkoliobqdrasj
why i'd	aahkqj
why it	aooerctdui
why my	djhm
why nobody	abjdoprj
why not	aevj
why our	adbn
why people	gj
why should	abckhj
why somebody	ri
why the	amdchYkbnkoeqi
why there	aXkqni
why they	jjri
why was	aabdlksm
why would	adeeldot
why you	albdcbgeheiekioirXtrvj
why your	clgjkenk
wi	ck
wi -	ck
widely	aWceqltnul
widely ,	ti
widely .	aaniul
widely in	aetl
wider	amnirete
wider view	ni
widow	aiedgahjiejjkpmenjodtdudvd
widow ?	aejove
widow of	aihlte
widow with	km
wife	bbcbdZeeisjckknkoZqnrbtZ
wife ,	aeiijl
wife .	qm
wife about	mi
wife does	eikk
wife had	ji
wife has	akhlja
wife is	acbikm
wife noticed	ij
wife said	ai
wife says	aoeegkhejc
wife that	aeisjb
wife thinks	ul
wife was	kdnn
wife what	gk
wife will	ni
wife's	aZhejjkr
wife's count	aejk
wife's hours	kj
wilf	ak
wilk	ai
wilk </s>	ai
wilkes	ni
will	aZbUcceZgshiiejoknlTmYnmoipYqerdsKtluova
will ,	abijnltq
will .	aqdjjbne
will add	adpm
will agree	eini
will answer	aacp
will apply	aq
will appreciate	abhk
will ask	aajpuo
will assume	aeqm
will be	ambPcOdNeRfWgchlicjakwlbnoooperLteuo
will become	ejji
will bring	akkeocqormtcuc
will bury	acup
will buy	al
will call	adqp
will carry	fmoj
will certainly	actp
will change	aden
will come	accedbeihkiijekmnoodtc
will confirm	idrl
will continue	aoue
will cross	fm
will deport	adkn
will do	alcddcewgahnjakcmendoWqiuV
will drop	aj
will eat	aj
will enjoy	aqodrltc
will ever	aXbngvidodtiuc
will explain	adders
will fade	ik
will feed	ajkj
will fill	ai
will find	aibjdcgXkincqjri
will follow	ajhk
will forget	jkqi
will forgive	dimdrm
will frame	ik
will get	eZnoodun
will give	akdkekjcqeue
will gladly	aohe
will go	asclhZijjikZnboiretcuc
will hand	aeql
will have	akbacjeegehZiVjnkimioirRuive
will hear	abniqjui
will help	aque
will hold	aijjud
will i	abtkuk
will it	abdl
will join	kj
will keep	becmdtecgbhojZkdmindoYqcrbtouV
will know	akbidjedgajkneoiqdtc
will leave	abdleendoqqire
will let	anboebhejilencokue
will leverage	fj
will look	aodjhejdkencrk
will lose	ji
will love	auoete
will make	ajgnjboeum
will manage	aZjnkl
will meet	aeuj
will mention	aenl
will miss	al
will move	ak
will need	aRgoocqnuo
will never	aYeegljuodrc
will no	aXblgihjoZqerktoud
will not	cYeVfZgihdiejrkiolqmrjtZuRvd
will now	gnhjjckeoetk
will observe	aetj
will of	aZnioqti
will open	akfkjdkjqe
will pass	aZjm
will pay	am
will phone	ql
will pick	ok
will post	qcus
will prove	adeigohd
will put	gmhjqiue
will quite	al
will raise	henp
will read	gnnkqkretdua
will recognise	dk
will redo	ek
will regret	aeqeur
will remember	adijonreuk
will repeat	ak
will return	aihjqe
will ring	aeqp
will say	aVeigcimneooqbrqui
will see	aUcqdbeihljdlomdnnoeqYretjuX
will send	ajdifjqZtlud
will serve	actq
will set	aj
will show	aicj
will simply	aYemhm
will sit	aejkqi
will start	ai
will stay	aijlneqdtkud
will still	ap
will stop	adejqi
will submit	ai
will surely	abiltl
will surprise	gm
will take	avgjhbjdnioc
will tell	adcignibjakmoeretjuk
will thank	aXenfcirtd
will the	qj
will there	ai
will trim	ak
will try	akdjedhcjYmmopqatbud
will understand	aUgehijimlokun
will use	cjuk
will value	adgn
will wait	ennjqe
will want	abddgbhqikjakmocuj
will watch	am
will wish	acgknj
will work	aj
will write	ajrjue
will you	aPdreahlll
willing	atlene
willing to	aslenevi
wills	rdtm
win	akbdddgpke
win ,	an
win .	jk
win every	gl
wince	admn
wind	apje
wind .	al
window	aoeifjhniakdlenboZrXtYub
window ,	aedkhl
window .	cigjhjodrd
window and	ai
window in	al
window is	ak
window on	bi
window to	aiqk
windows	abjiuivp
windows ,	jj
wine	adik
wing	behjinkkoeqeta
wing to	aekk
wings	ap
winifred	al
winked	amtd
winner	albudZedgWhUiajXkZmdnaoopkqcratkuive
winner ,	aTckgjompl
winner .	anbj
winner and	ajbeli
winner answered	aj
winner does	al
winner had	bj
winner i	tj
winner is	acon
winner my	tk
winner was	gctm
winner's	aVblceglicjdlpto
winner's pitch	bi
winner's poem	adiesitm
winners	tp
winners ,	tj
winners .	ti
winners are	aetj
winning	aabycodigjheiZjdkdlkmeneqeretbucvc
winning app	bi
winning audition	tk
winning bid	hi
winning bidder	dlld
winning builder	aibktd
winning design	aegmtd
winning essay	li
winning film	tj
winning firm	aibjtd
winning garden	bk
winning hall	ci
winning menu	bj
winning novel	omtc
winning one	aeco
winning poem	al
winning price	aeli
winning quilt	ci
winning recipe	adbl
wins	alckoe
wins .	ck
winston	aj
winter	akbcckdeeWgWibjlkvmcoerctV
winter ,	jk
winter .	anjeoj
winter and	abjlki
winter because	qkue
winter coat	ki
winter for	aekk
winter is	kjod
winter issue	adul
winter on	aj
winter taught	gekm
winter to	aleehk
winters	oj
wiring	ul
wiring .	ul
wisdom	abiste
wisdom ,	ii
wise	aXizokqira
wise ,	acin
wise .	ai
wise and	aZir
wise to	ol
wisely	ai
wiser	abdiro
wish	ajbXcbdagbhTiajjkinnpiriteum
wish ,	aenm
wish a	ak
wish all	adfl
wish everyone	adpk
wish for	ai
wish i	akrj
wish i'd	acjm
wish is	lj
wish it	aegjjlme
wish me	ackn
wish the	aogeodteuj
wish to	aWecfehdiinlqjrjuovi
wish you	aoiajeoote
wish your	aitl
wished	aZgimjnitl
wished me	adtm
wished to	gi
wishes	akfdgcicndobplrktq
wishes ,	rm
wishes .	tn
wishes for	tj
wishes from	aetk
wishes to	amplte
wishing	akfigejdmjoeum
wishing you	aifj
wit	akgeibrm
with	bjcedcflhZkclamZnspbrlsYulvb
with "	aXcjqlti
with ,	bmej
with .	aabceigihiibjekeniqirrtXuive
with ;	aj
with ?	acrk
with a	aabddZekgihjieknlkmdnapdqprmsdtkuevW
with actual	nitk
with advice	ai
with affection	addk
with all	ambchdieolqdretd
with an	bjcefnglrctbuevi
with another	aebigkpnqe
with anyone	ak
with apologies	ai
with applicants	aj
with assistants	nj
with at	ci
with being	adgk
with best	al
with better	aeiirdtm
with both	am
with cake	aj
with candidates	aj
with care	am
with children	ak
with comments	rk
with dates	acul
with diesel	ai
with dr	aine
with each	alki
with ears	giie
with egg	aeberl
with eleven	ajbegdtl
with even	ci
with every	mknk
with everybody	cj
with everyone	aioetn
with eyes	ck
with feedback	adok
with fewer	rj
with folded	ej
with forty	aqhdrdtj
with four	cbto
with fourteen	aehk
with fresh	nj
with glitter	ji
with good	am
with gratitude	aj
with great	akcpicrdtduj
with half	aigdhlri
with having	abjn
with head	ai
with help	ak
with her	jpkbni
with him	jl
with hindsight	alccol
with his	bikinitd
with in	ak
with interest	acblgkndolre
with it	albdcZebfegchcinjckkoWtauqvj
with its	acbp
with juniors	nj
with last	amdk
with less	ol
with luck	tk
with martin	ednj
with me	bRdZebflhaijjbmpnVodplrXsptmunvc
with mine	aZmjnp
with money	gj
with more	adgdru
with mrs	ai
with ms	aebj
with much	anoe
with my	aibTfngohwidjYlZmnniodqYratYuO
with myself	adol
with names	bn
with nine	aj
with ninety	cm
with no	ejhbidldocsits
with nothing	acedkrqj
with numbers	gl
with offers	adgo
with one	ajbiccdaedgqhdjkkdokrbtd
with only	akelte
with or	ql
with other	digehj
with our	jl
with parents	aeuk
with pencil	aj
with people	mirdtj
with pleasure	al
with professionals	acrp
with real	apij
with reasons	tn
with reception	dk
with reference	fl
with respect	abcydendoeritcue
with revenue	ui
with silence	ui
with sixty	ai
with so	asoitb
with some	dlgj
with somebody	bpckrd
with someone	arjeojtb
with something	rk
with stairs	adel
with stickers	abtn
with such	aqgdti
with tea	aj
with ten	aacmgj
with thanks	aodkhntevZ
with that	aZbecbdiecgphbibjemcomqmun
with the	bqccdqfSgLhciPjdlmntoepYqmroteuU
with their	begjtj
with them	aUcegdhnikjlolqeteuj
with this	ajgohajYkbmiocqbrcun
with those	aetj
with three	cddegjjjkZriteuk
with time	ak
with today	adniul
with two	bmgehcjkkknooZretb
with us	aeiikinlojqd
with warm	ki
with what	aZkmuj
with which	acgjin
with whoever	ak
with whom	acbjdlgcljoltdud
with you	accSdieqgShaijjmkWldmaniomtSuivi
with your	accXfqgQhbi0jYkcljmdnkomqiretaueve
with yours	kl
with yourself	aYjo
with yourselves	jpvZ
withdraw	dchbmlrkun
withdraw my	amqduj
withdraw the	heqjrl
withdrawing	heum
withdrawn	ajqn
withdrawn ?	ai
within	ambZcedXeigohUkjldojqlrctWuVvj
within a	adgjiikp
within the	bddaekgohbjekcldokqntbub
without	aXbdcaddeofjgiiojmkulWmYnPqdrbsatuua
without .	oj
without a	albdcodceZgajjkdodqbrctpud
without an	an
without any	al
without anyone	abektj
without asking	eigehjmk
without because	akkd
without being	jm
without blinking	al
without doubt	il
without exaggeration	gk
without fee	aj
without having	ai
without her	kj
without hesitation	gj
without it	aeeikm
without knowing	qi
without me	adbqeegqhbjdndokqetb
without my	ejkj
without once	aoierdtj
without one	aZemrntd
without pay	aTekjlqjui
without reading	tk
without saying	aTfjgehsjl
without the	aiikobqcrdtkui
without them	ak
without thinking	altd
without this	hdjkkooeqdud
without troubling	tm
without vanity	adgn
without work	kl
without you	aaedijojqpue
without your	aedkjetoue
wives	gk
woman	aVblcmelgcikmkneoZrjud
woman ,	aerk
woman at	aj
woman from	abbjckhk
woman in	acentj
woman of	ij
woman to	rj
woman who	ij
woman with	adbkjl
woman would	aemm
woman you	aicm
woman's	aackidjrtd
woman's sponge	ck
women	aWbthkidjite
women in	aehliejk
women team	bk
won	anechbidjclnneodtl
won ,	adbkceddgelqtj
won .	akgdtl
won anything	aj
won more	gi
won the	apci
won't	aWbTcddMfdgkhdjpnio0qosdtQudva
won't ask	amddlcmiorqY
won't be	adcjddeahYjskmmcoirkteuZ
won't bother	meol
won't change	aj
won't come	aknb
won't find	gj
won't forget	aq
won't go	ajkk
won't have	aUhmqerlum
won't keep	aj
won't let	acilqk
won't lie	al
won't make	hj
won't mind	aZllnprb
won't need	oi
won't pretend	aoob
won't spoil	nk
won't stop	qi
won't take	anceeejdmbosre
won't you	acer
wonder	aUbzcidjebhYicjYkZljmipeqerjsiteukve
wonder ,	abbloj
wonder .	apjerd
wonder about	aj
wonder during	aerl
wonder how	bkcigdndrdtlui
wonder if	adbpcidkgeheicjknjoeqarYte
wonder it	ak
wonder that	adinqk
wonder the	ii
wonder what	aWbjcpdigeibnirdul
wonder where	aXbjdigm
wonder whether	bkcbgkicliodrktb
wonder who	aibecdndsn
wonder why	behijeom
wondered	baccgchejXmendonrZtwuX
wondered .	aood
wondered about	amdjuc
wondered how	aXoetu
wondered if	ljvi
wondered what	aebeonto
wondered whether	aebeilootd
wonderful	aofigbjeoirZ
wonderful ,	ii
wonderful .	asgeoc
wonderful day	aj
wonderful evening	acol
wonderful opportunity	adfk
wonderful production	tj
wonderful to	alodretk
wondering	abbcdkjmoaqerdtkuev1
wondering .	ji
wondering what	jdtk
wonders	aVbkgconts
wonders for	aeto
wonders what	bk
wood	ak
word	aVcRddexfagYhbkTlqmYnxpeqqrYsmtVuqvT
word "	aZbicedeenneomqetkukve
word ,	aYbieegihijknjuj
word .	aSdcekgdhiibjjnpocqlrbsluj
word about	bcdjsm
word and	aXeojl
word answer	aj
word before	qi
word by	qk
word count	becdsm
word counts	aiimoe
word for	alcltcum
word from	aUbdeuiejkkdlinmud
word gets	adun
word has	qj
word i	an
word in	aXbielljnjrkve
word is	al
word limit	al
word no	ai
word now	aeqm
word of	a3bdcbmloerdtcua
word on	abcedlgjlonn
word or	aklc
word to	adbnjaqjrj
word with	aYbklonj
word would	asec
word you	aXbmcdeciojdmerm
wording	am
wording that	mi
words	aZbicaeYfegUkYmpnboRqWr4sctqvc
words ,	aecbdkeehjrnteuk
words .	akjjkemmqerbue
words a	ci
words at	actm
words cannot	mi
words for	aeljrmte
words if	rj
words in	rp
words of	abrett
words that	bk
words to	blre
wore	aabjkq
wore her	aejj
wore my	aekk
work	albYcYdNesfXgjikkilVmandoippqYuYvi
work ,	aZbYckeifmhokqmdncoYqbre
work .	bicbedfagiheikklmdnlojrntbuXvb
work ?	abtmvi
work again	ol
work and	acbmnjsl
work anywhere	im
work at	acpl
work before	ajgk
work belonged	ml
work beside	iore
work boots	jj
work doesn't	adhm
work for	aZbigchbjikkobrqtduevm
work from	ap
work go	adem
work goes	tj
work has	ajrj
work i	ajgchjkemj
work in	beceedgcheojpkritoue
work is	accjhcjnojte
work isn't	uo
work makes	abgq
work may	gmud
work of	rctn
work on	ardeedgbhbjekdldobpltoubvk
work or	aeul
work out	amneoaqqtd
work saturdays	ak
work since	an
work speaks	gihk
work that	gkrmtc
work the	aden
work there	nl
work this	aikk
work through	el
work to	abikjnoi
work together	aooc
work until	ai
work well	akfegdoj
work went	aioeuj
work were	aeei
work with	alceeqgejcrZtcun
work you	ek
worked	aubXccebhbjskcnaoeqbretkuZvi
worked ,	ai
worked .	odretn
worked for	ajilvi
worked in	gdrm
worked on	aijitj
worked out	ai
worked the	aj
worked under	acgm
worked very	aeok
worked with	asidrd
working	adbcddecfkglhbjdmenZooqirjtiuYvr
working .	aabeimok
working alone	aogeod
working at	cj
working day	ai
working here	ui
working in	abgjol
working on	alocvp
working out	bi
working parties	aj
working the	om
working together	aaflqo
working with	akgoojrdte
workmanlike	aetj
workmanlike "	aetj
works	adblecgjhZiijXkclbnboVtrulvn
works ,	ai
works .	bjlerjto
works and	ck
works at	aeul
works for	blhdvk
works hard	aj
works in	altj
works out	aZgptk
works with	aduo
workshop	ajcihXiejkkmlkmkobplrctWuYve
workshop ,	aackjjkm
workshop .	bipl
workshop for	ak
workshop in	aj
workshop so	ai
workshop was	acmm
workshop when	jj
workshops	om
world	aUcielfcgeheiujiodqirkue
world -	abfeio
world .	ilte
world for	aerm
world hurry	qj
world's	adtl
worn	aiji
worried	ajgjhevj
worried .	ak
worries	ambccYdekborrjtdvl
worries ,	keom
worries about	bdojrl
worries at	aiol
worry	asbacadaeegehcjqkemYneorratauX
worry ,	aoeeol
worry .	kk
worry about	aibddcedjtkWmcooreteua
worry that	al
worse	aobaclgchbjdknoarjtd
worse ,	ak
worse .	rm
worship	aWizud
worship every	adil
worship everything	aein
worship the	acin
worshipped	abio
worst	aideemoc
worst applicant	mi
worth	codWeXglhcixkPlcmaneqYrjsetc
worth ,	ckgkokte
worth .	bkglje
worth a	aihk
worth every	actl
worth having	ajcmie
worth it	cegejpoktd
worth more	ceheis
worth my	al
worth the	axbbkeretd
worth their	ui
worthless	abcijimj
worthy	aiil
worthy of	aeik
would	aUbWcqdkeufkgXipjckVlxmTnaobprqjrnsdtYvX
would ,	abcjiklkrk
would .	bdclhkidjdrl
would a	ardevb
would accept	en
would add	ck
would agree	adcjtn
would already	aj
would also	adlinl
would any	ck
would apply	ai
would ask	acdlejgjhekl
would at	aahnjl
would be	bocPdpeYfkhokVlpmXnkoPpbqlrUsYtZuovm
would bring	aaejgklj
would call	cole
would care	adon
would change	am
would come	cihl
would cost	aeen
would count	acbeckhkjkre
would do	accZdiergbhXiejjkeoepqqnrbtcuc
would enjoy	akuk
would ever	adclii
would expect	bjrkue
would fall	acck
would feel	aieireuj
would find	aeclriuk
would fit	bncb
would follow	aahjikoi
would get	aedjemjesl
would give	aYckemhXinjekm
would gladly	arhakkqe
would go	aidehm
would happily	akrl
would hardly	en
would hate	acedjjoeqrrdul
would have	aZbdcjdJeLgainjqkvlWmnnWotpeqTrnsmteuQvZ
would hear	anjc
would help	apcceYhdkelpocqerrtducvc
would hold	aZlkpn
would i	akejleomqdvd
would in	hj
would it	aqdceqlcvT
would judge	tl
would just	edsp
would keep	aYbkeitn
would know	aYckeegiisneoeuj
would leave	akii
would let	qo
would like	asbccXeSfsgXhjiSjRkaljminiojrcsdtmuZvd
would look	ceeegpjindrbve
would love	deedfdilpprd
would make	andogeiclenioere
would mean	aqenkbqc
would miss	bi
would move	aaekql
would need	aZenrl
would never	ajceepgkiZmire
would normally	hk
would not	ambjcoddeYgZhXiWjTmiqtrktiudve
would notice	qm
would of	gk
would one	aihi
would only	adbacnejhciZjpkclineqi
would open	achl
would otherwise	oi
would please	akuj
would prefer	adbemmojrdtmue
would put	ri
would rather	cbdegchXiijbnkqmriul
would read	abikok
would refuse	aZceekheimldrm
would remember	aajq
would reply	aefo
would request	al
would rewrite	adel
would save	aWejklqm
would say	abclgojeuk
would see	aVbicjgdhkjord
would seem	abbehjikol
would send	li
would settle	hn
would show	abcp
would sleep	adep
would sooner	qj
would spare	aZqp
would speak	aegn
would still	dihkje
would struggle	gl
would suggest	ai
would suit	a2eehekeqd
would sweep	aYekin
would take	aUceeohdijliqjriui
would talk	acrn
would tell	ainj
would that	apdd
would the	bl
would there	amccdled
would think	aXdmhlieqdrdur
would try	abdn
would understand	aXjimkoirk
would use	ao
would value	lk
would want	eeminooeqdum
would welcome	acdilk
would work	accienikoe
would write	am
would you	aobbcZdjeQgehaiZjWkilvmbniojqasctcudvo
would your	nj
would've	gikionte
would've been	aekjon
would've suited	gj
wouldn't	aWbYeqgkhjjPkYldmXoirztT
wouldn't be	akeive
wouldn't call	adco
wouldn't dream	nj
wouldn't have	aogehniijcoerdue
wouldn't keep	rn
wouldn't know	aXrs
wouldn't let	aarq
wouldn't need	ep
wouldn't stand	gk
wouldn't want	adeehcjdoruo
wow	aZeeonsetovm
wow ,	aaeeonto
wrap	jeun
wrap party	jeun
write	bYcidkeWfdgbhYiqjjkolsminWpcrlsbtevU
write "	abjmtj
write ,	aacmgjiekmqj
write .	aebnglmjretd
write a	geoermtbum
write about	adrjuo
write again	apdZqk
write an	ai
write and	aehjjl
write another	aejn
write as	digdhl
write at	akiioc
write back	abllrmue
write before	dk
write better	ij
write english	ndrk
write for	ajilre
write from	aZko
write it	acnkoj
write me	in
write on	qi
write once	ak
write one	dl
write only	ck
write so	ol
write such	ai
write than	jl
write that	cjrdtl
write the	aeul
write them	adkj
write this	aekoqerj
write three	rk
write to	anbcdZeafbhaimjWkelnmoneqXrluU
write two	adtp
write up	aj
write whenever	aeql
write with	akfj
write you	aiqi
write yourself	amre
writer	cdgjikolrd
writer .	aeomte
writer i	adikuj
writer needs	actl
writer so	ii
writer's	ai
writers	aiokuk
writers forum	uk
writers who	ok
writes	aWbdcdhiinndoerrtjulvd
writes a	io
writes that	al
writes the	abuo
writing	aecUdwedfpgLiYjbkplmmroXpeqnrLsdtGuqvQ
writing ,	elhlkdqive
writing .	acbidijbkimlonqdtdueve
writing ;	adul
writing a	admnnduk
writing about	ul
writing again	ajqi
writing back	am
writing by	aTbmhjqr
writing for	dj
writing from	ak
writing group	amii
writing i	nj
writing in	fmudve
writing it	ai
writing my	aj
writing of	aekn
writing on	aamjuo
writing once	aabldk
writing one	aeul
writing the	an
writing this	aikjue
writing to	bcdnfmgchcjckkllnnoaqdrdtcud
writing until	abdrqc
writing within	qi
written	aabZcZeigchojclkmwnpoirisdtRucva
written "	al
written ,	ajjekm
written .	nnre
written a	aeqlri
written and	dkei
written apology	aemj
written around	aabkhl
written by	akbYcerstb
written comments	lj
written down	oj
written explanation	aehi
written feedback	hn
written for	bk
written notes	li
written on	qj
written out	ekqe
written paper	hl
written test	ai
written this	mm
written to	cddihdiekempnionqereteue
wrong	bLc0dXhSkUlinTobqWrVsjts
wrong ,	abcidageinlmmjoj
wrong .	aactdcedgiiijkkemboarcskud
wrong :	ck
wrong about	aZbccwoluc
wrong address	aj
wrong and	aetj
wrong attachment	ai
wrong date	tm
wrong for	aj
wrong in	arcemb
wrong of	aZmt
wrong on	aicj
wrong one	ai
wrong person	rm
wrong side	gl
wrong that	jj
wrong with	aacddmeejemjsjup
wrong year	aicetj
wrongly	andeelhe
wrongly that	ak
wrote	albScidwhliajjkqlYmeneooqVrZsbtSuYvY
wrote "	aicjoiteve
wrote ,	aigk
wrote .	adcdhnmmni
wrote a	ak
wrote about	ap
wrote at	oj
wrote back	ap
wrote before	abdm
wrote down	ij
wrote every	acjm
wrote in	aXcidt
wrote it	akbjcedagjjdklojrd
wrote on	aZdt
wrote one	ai
wrote that	apbackjlta
wrote the	cddehqiekmoircta
wrote them	adcm
wrote this	rn
wrote those	jj
wrote to	bbdcenhdjjnjoire
wrote you	aedk
wrote your	tm
x	cdvy
x </s>	ao
xx	aUpx
xx xx	aVpr
xxx	aVpr
yard	bkdejckeqkuk
yard ,	amce
yard .	aj
yard is	abckum
ye	jl
yeah	advp
yeah ,	vm
year	aubbcqdPfVgnhmiZkclemPnOoeplqOrmsXtjvN
year #	rn
year ,	arbYdcecgthiicmdnZoaqTrZve
year -	adbccegdjmocrv
year .	aiblcddZebfegYiijlkjmenZokpoqZriuZ
year ;	alqe
year ?	andkeevc
year after	bk
year and	amceeegahpjakaniqiue
year as	giuk
year at	ai
year because	km
year before	hj
year by	blje
year came	abcm
year does	amde
year end	aj
year for	aacmeihi
year had	ak
year has	ackjtj
year i	abcedegojioltduj
year i'll	aWtmul
year in	aaengehito
year is	ei
year my	aegm
year now	gcjl
year of	clgdhkkeqmtd
year on	ak
year only	ai
year or	aeuj
year perhaps	gi
year should	ai
year the	abgkhjtj
year there	ajde
year to	bkdkgehdkk
year too	aj
year when	adom
year will	achl
year with	akcl
year without	aaemki
year would	achk
year you	alcjge
year's	avbddcedhaikjckZljnbobqcretlui
year's .	akhckeul
year's booking	uj
year's budget	aeil
year's call	ak
year's cohort	gi
year's conference	tk
year's fee	aelj
year's grant	hk
year's intake	abum
year's one	ai
year's round	ai
year's winner	abcktk
yearbook	cj
yearbook ,	cj
yearly	ai
years	aobUcqdLeOfbhrimjpkPldmOncpeqKrdsnvb
years ,	adddgehliejjklmenioZritbui
years .	bognhYjclircte
years ?	hn
years ago	ambbgnhejbvj
years and	arbcgZhbjqkZreteub
years as	akhe
years at	aXgeistj
years before	acgloj
years experience	bkce
years for	aeun
years here	aloj
years i	adjo
years i've	ai
years in	ambdcjgZhjidjZojrjtb
years is	clgjhete
years of	aYbXckgbhlijjjkSmcomqesmtnuivd
years old	amce
years on	bdhljerdsmtl
years running	hjtd
years standing	aj
years to	gajktl
years was	aj
years when	aiki
years with	aiil
yellow	aqrk
yellow ,	rl
yellow note	ai
yes	aXbRcOdnexfmgdhaimjckilZmVnjoLqzrVsYuMvp
yes ,	ajbcdbeifnheidjZkeobqorcvk
yes .	adbdcXdshXiijkkjnnoaqetZuc
yes ?	ai
yes again	an
yes already	aeqm
yes at	ik
yes before	ae
yes from	ioqj
yes i	abeivl
yes in	acqk
yes now	aaqp
yes on	abglqj
yes or	apdkeXheqetnvd
yes the	ai
yes this	aaqo
yes to	alesheqb
yes would	kk
yesterday	anbbgjhdikjemdnmqc
yesterday ,	ilnm
yesterday .	ao
yesterday and	ai
yesterday that	gk
yet	aScvdnevgFjckklcmaoWqnrMsZtautvd
yet ,	aobecaemjVobqtte
yet .	ambagbjjkkocqYrbtdui
yet ;	eiklnk
yet ?	al
yet again	mjolqe
yet and	qi
yet another	tj
yet been	acckiink
yet decided	akjeneuo
yet found	jj
yet had	hl
yet here	aeel
yet i	fl
yet let	qk
yet said	el
yet the	aVcvdi
yet to	aVbedphjjmqd
yet told	aeqm
yet what	acikun
yet you	cj
yet your	acbn
yoga	tj
yoga mats	tj
yolanda	ai
york	adnl
york .	aenl
yorker	acrm
yorker .	acrm
you	aUbtcldieefngYhji1jskVlemennoYpVqosZtVuZ
you !	acvs
you "	acto
you ,	aUbjcPdlemfcgYhcitjomunxoOpjqerdsitVuRvT
you .	aabicWdneihaicjrkRlimdnaoapirtsatVuo
you ;	jm
you ?	aVbkdjemjdlinoqbvj
you a	ccdkejfegahiiakdoYqmrUtiuj
you about	anbjgeimmdneoerd
you across	uk
you actually	adckrqva
you admit	aZcq
you advertise	tm
you advised	as
you again	akdmeXhkjcoarburve
you all	aicefigbhqiajSmpneolqcrcuc
you allow	gk
you almost	adtn
you alone	geheirjeqk
you already	ajbjjevi
you also	akjelpte
you always	aiibonretmub
you an	jk
you and	aicaebfkgajmkcmcritouZvZ
you announced	aebk
you answer	aedjnrodvc
you answered	akbbcbdmmmodqeul
you any	lkni
you anything	mk
you anywhere	adim
you appointed	adgrhkna
you are	aQbideepfegJivjjkmlimcntoKqXritdudvi
you around	ai
you as	aYcddderheinjikcrkte
you ask	ddjclkmeneqdts
you asked	a3dQedhkicjdkbldmXnUoiqVrWsptjuW
you at	fjgdhcitjklimdnZobrdtdvd
you award	ci
you back	ej
you be	argihiiejenjqYrcvi
you because	adokrn
you before	ambkinmcndqdud
you both	rn
you broke	aYbsjj
you built	aiij
you busy	ai
you buy	aZup
you by	aYinmlokqotcve
you call	becqieknretdudvd
you called	ak
you came	bcimjcro
you can	aibVcVdWeahriajsmmncqerYtYulvn
you can't	gkiajbkomenjocte
you cannot	cjli
you card	aj
you cared	abol
you cast	accigm
you caught	akbeml
you caused	acjpme
you change	aatm
you changed	vj
you choose	aiheimoe
you chose	akbmcmgkhWiajimcnZqcrcvd
you clearly	ajcenj
you close	aecisl
you come	aeomqr
you confirm	ajdelcun
you consider	aqddec
you considered	al
you cooked	ak
you copied	adbm
you could	aacXdlekibjnkelpmjrbtNuXvn
you couldn't	aabadjgjiekm
you count	akclve
you crushed	jm
you cut	eeikjj
you decide	aceiiiqm
you decided	acjonm
you declined	aWbbgmko
you describe	aicn
you described	aj
you did	aobqcedZedgahXibjXkdlemknlrnsetWuavj
you didn't	adcedjebgdhjjkmdoiqdrjtd
you do	cXdeeSgbijkmlomcoiqdrdtkuovi
you don't	aebjcYddeZgdhmidjYkqmbnloZqmrZul
you down	aZmt
you edit	rl
you eleven	ai
you enclosed	aatn
you ended	aibe
you even	ajhimmta
you ever	aieXglidocrktmuc
you every	aWiljdmmooui
you evidently	abokrk
you explain	amvd
you explained	dl
you feel	abeljomdoj
you felt	ciretl
you filled	sj
you find	axeiibjYmeokrd
you finish	ek
you finished	rk
you first	anbegdimjjrdue
you five	aboptk
you for	aobXcidafehbiljRkemZnooiqVrotivb
you found	becogeiejXmeojrctpui
you four	aYdnhk
you from	fjjdmj
you funded	ai
you gave	atbrccdjecfegYhmiYkemZnaocsitXuc
you get	aideeehejaocrstlucvo
you give	ajbmeahYjkkelbmeneqkretl
you go	dilknmrcvd
you got	aebbcedlgnjdrk
you guess	jm
you guys	akoi
you had	aeblcZdjhnibjUkTlcmpnaoqresktavc
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
you have	bbcadseZfZgphjkilemXnboWqprjud
you haven't	abcldioeqkvo
you hear	ai
you heard	bmgl
you heartless	ri
you held	aZckimjj
you her	ai
you here	abdmjioeqjud
you hid	aebnje
you hire	aehetq
you hired	aYbegoneritn
you hold	aeekim
you how	ilrl
you hung	absp
you i	aYbcdkeegjhdipkn
you i've	aejk
you if	eYnnqjrk
you ignored	blce
you in	aWbmcbeXftgXjallmloepkqeukva
you interviewed	am
you invited	bi
you is	aTcddceefegchbiukjmlocqmrmtivd
you judge	rl
you judged	nj
you just	aTbqgdhlrjvj
you keep	aibodjva
you kept	avheidjZmkqdsmtc
you killed	jk
you kindly	bmjjnere
you knew	aSboju
you know	ambkcndUeUgjhpiZjWkeljmZqYrVsetVukvl
you last	rk
you laugh	ajmj
you learn	abbmti
you leave	aYcmejil
you left	ak
you lend	lj
you lent	ap
you let	acbjdbejhcilkklcmknerdtjue
you letter	aj
you lied	aZbt
you like	cedZe0gdiWjcldmbneoorYtbucvp
you liked	aYcnjl
you list	cm
you listed	ai
you live	aajpumva
you long	aelkqi
you look	aecpdeiojaklljratd
you looked	addl
you lost	aemk
you lot	aYglrjtove
you made	ancjiejdoZunvk
you make	adekin
you manage	am
you managed	oi
you many	mi
you marked	aYblgkij
you may	aVbPcZdifkgmiYnooVqlrdtVuu
you mean	hqjemetbvu
you meant	aeekjerntd
you mention	apbUctdegehdnjoetc
you mentioned	aybXhajllZncobqbrktcuevi
you met	bjjk
you might	aTceddgeheijlioiqitdusvk
you mightn't	aedlei
you mind	ak
you missed	dl
you most	aamjol
you move	aajm
you moved	blje
you must	acbRdiinjdkemqnbolrVub
you my	aRdjjukimn
you named	ar
you need	atbdcadZeefehpibjZkdldmnoZqZretouQvj
you needed	aabpritj
you needn't	ajdegejloi
you never	aebpccedgYjkoitdukve
you next	gmjkoete
you nicely	dk
you no	edjpqivZ
you normally	ri
you not	aZbnexjelescvc
you note	aZdo
you noticed	oetk
you now	aadkhtidjckeminereue
you object	ak
you obviously	acnkon
you of	abfmjk
you off	mn
you offer	akrivc
you offered	axnd
you on	bZcddphdiijYkelimdndodqZrutc
you once	elgricjimeodue
you one	amdeheql
you only	aObsciengdiajakeldmenmokrjtlve
you open	abel
you opened	bk
you or	arlendqkrc
you ought	aceegphdmdrk
you out	ajnjratm
you over	im
you owe	abbdebgdh1me
you paid	aecieeokrkte
you park	aWur
you pass	lj
you passed	aecegrtd
you pay	aooerjtmuc
you people	aScdeagXhjkemZqmrutqubvc
you perhaps	eqld
you personally	ni
you phrased	il
you picked	adbZcdeegyicjarbtp
you plan	alte
you please	aadckllZvw
you po	aetj
you pointed	an
you post	adiivj
you prefer	andeeenk
you preferred	acml
you print	aclkrk
you printed	aecj
you promised	aiheoi
you provided	acbl
you publish	alge
you published	ajcj
you pulled	aZjiol
you put	cldaeihbiklimcrdtivj
you quickly	qi
you quote	bi
you raise	accp
you ran	accqikte
you rang	ajjjli
you rather	qn
you read	aibddjeehmjeklljocrctdue
you reads	qj
you really	aiolre
you received	abfn
you recommend	addlle
you reconsider	addqleqdulvd
you refuse	abijjnoe
you refused	je
you reject	aebrrisivV
you rejected	bitj
you remember	jk
you remembered	aojaol
you repaid	jk
you repay	jl
you replied	ii
you report	aWnyvd
you require	aabm
you reread	acci
you returned	bjjd
you reverse	ademhe
you rigged	bj
you ring	abekhi
you ruined	aebk
you run	jenltj
you said	arcednejgahYiajlkelemUnYomqWrTsktW
you sat	sj
you saw	blcedlie
you say	bbc1dqgXiUjWkdldnZrTskuYvX
you scored	cj
you see	abeigZheiokjneqlrbtdvj
you seek	tj
you seem	idomrn
you seemed	deikjk
you send	djedgolcrmva
you sent	bYcpdegnjZreum
you set	aYcojjnjtevi
you settle	dkqi
you share	auedlcvc
you shared	ak
you shook	aebkjj
you shortly	adnk
you should	aVbdcohkjinlocqerZtdvi
you showed	aibjjetl
you shut	abikuj
you sign	ei
you signed	aZclik
you since	iq
you sit	mk
you six	aj
you sleep	aYjmol
you slowly	aerj
you so	ckdcelresk
you some	gjnl
you something	ai
you soon	am
you sooner	kk
you speak	aceeiqndqi
you spent	akbjjdmk
you spoke	ambdhdiejsre
you stayed	aj
you still	aXdkeejinkqoue
you stole	aTbyje
you stopped	akbj
you strung	adbn
you stuck	aeqkrk
you suggest	vj
you suggested	a0qdud
you take	aVcoeilkodqoreui
you taught	il
you tell	a0cedbeZgeheiejdlcndqjrosdtevd
you ten	abjkqi
you than	aWinjkuj
you thank	ak
you thanked	bj
you that	becoecgohkiYjekdmYnlqerjtWukvb
you the	aabWecgZhsjZkjlentqcritZui
you their	ao
you then	amdklevd
you there	alnk
you there's	ii
you think	ckdZeiiYjikcneokqiteui
you this	aYeeiljikmqj
you thought	amjelmoivd
you threw	abjo
you through	aYdjjl
you till	ak
you to	acdbepfUgZiNkulnmQncorpdqyrTsbuYvW
you today	am
you told	aobocbgchZicjjkdmdnaoeqariskte
you tomorrow	ak
you too	mi
you took	cuddgbjmkemdratY
you touch	aeil
you treat	aarmuo
you turn	abhnijje
you turned	aebmdjgmjYoermud
you twice	achmmi
you two	abhn
you uncomfortable	mi
you until	um
you used	adbicnidjemitivi
you usually	tnvd
you very	abhn
you walk	adejij
you want	aeeohdiejbkilemindqTrev6
you wanted	abblcedejeomrltcvj
you was	aebefkiord
you waste	ajldmdom
you wasted	bl
you watched	gj
you well	aVfrnloktiud
you went	aibajenioipnrd
you were	aibVcQdigXhSikjskjmroiqjrasetouKvi
you weren't	aibZgmjjklmd
you what	aedeedgdiejkkdneomrquj
you when	apoe
you who	aVcjgeiejnmenpodqnra
you why	cl
you will	aLbQdneJfag1huicjXlpmYnYqptXulvZ
you with	bjcddbgaiejZkknkorqerete
you won't	aLeehnibjillnrqora
you would	aZbccedmerfoguhaickZlomioarasdtWuYvd
you wouldn't	aUqjrruk
you write	aZcpgcheiijjllmeodqkud
you wrong	ik
you wrote	aubWciedgchkiejZmkrZtXuj
you yourself	ilje
you'd	aUbccpdneqgnhmiejckdlrmYnWojrksdtcuXvd
you'd be	acdegjhljiql
you'd been	jk
you'd care	ajee
you'd hardly	aden
you'd have	csgjkete
you'd know	aegkrl
you'd like	dbekgbhjiejbklletk
you'd look	ajddij
you'd missed	abdl
you'd only	abeirl
you'd rather	apcedreaodqeuevd
you'd read	aelo
you'd said	qi
you'd say	aedjei
you'd scarcely	ei
you'd see	accrji
you'd tell	lj
you'd think	ei
you'd told	ol
you'd want	an
you'll	aObPcXdoejfngqhaicjckclbmUnnoiqwrktMuwvX
you'll be	dledgoicjXneoeqeriteuo
you'll find	cddigkqk
you'll forgive	ajdemYolrm
you'll have	addehdjkkenpojqkrdua
you'll know	al
you'll need	ul
you'll remember	addoemjd
you'll see	aWdcnnqpuivd
you'll take	ij
you'll think	djjl
you'll understand	aYhkkjun
you're	acbXcbdVgUhdiwjjkmlomYnnojqdrksetJucvy
you're a	aerm
you're able	akjioiteve
you're an	iiri
you're at	adjilj
you're content	ok
you're free	ai
you're happy	aejj
you're in	an
you're knee	aj
you're looking	adol
you're mistaken	il
you're my	ej
you're on	am
you're right	a2cchciemeojrdvc
you're so	adlk
you're still	adll
you're the	aeeigdit
you're tired	ii
you're too	aenl
you're up	ai
you're welcome	akvj
you're writing	adll
you're wrong	aZco
you've	aabccjdieWfbgYhWirjtkYljmVnooUqvsetiua
you've a	apqjte
you've all	al
you've already	dm
you've answered	aedj
you've been	apejgcjekerltd
you've chosen	tk
you've clearly	oi
you've done	abilrm
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
you've never	acqlrm
you've no	ajhjjj
you've now	gk
you've only	nl
you've picked	alqeti
you've probably	di
you've read	kk
you've remarkably	td
you've said	qk
you've seen	gk
you've such	il
you've taken	jkkj
you've the	li
you've told	lj
you've written	abcknlre
young	abbdgXhciujlnZrqtSumve
young ,	acro
young .	abgiomre
young lady	geijrlte
young man	alritd
young people	ui
young researchers	ij
young to	inre
younger	ajbnjdoiri
younger .	amgeti
younger candidates	ol
younger colleague	ai
younger person	bm
younger pupils	ui
younger team	gk
youngest	begkkn
youngest asked	km
your	aUbrcldaePfkhWi0jokRmZnwoUpcqmrnsUvQ
your "	aPdjelfeiijdoirltnvd
your #	adtk
your accent	ai
your access	ai
your accompanist	aitj
your account	aehijdkeqs
your admissions	rj
your advert	aXcmtk
your advertisement	acbjcq
your advertisers	ui
your advice	aibedngijclinYokqcrmuY
your afternoon	admn
your age	ro
your agency	algeiajamlnctk
your agent	abbkjjli
your amazing	acfein
your annual	acul
your answer	aacqdteofdhaibkqmcnUoYqbrZtXvi
your anthology	ak
your approval	fjnk
your architect	ak
your area	nm
your artistic	aegl
your assistant	aadsjinUolqrrateue
your associates	aj
your atrium	jcoo
your attention	hk
your aunt	abhn
your authors	ajglie
your autumn	bk
your back	aabenkuq
your bar	aeuj
your beauty	acip
your best	aahjnjul
your bid	kj
your biggest	qk
your board	aWhiienvqmrctiuZ
your book	jcro
your boss	gdibjensqerl
your boss's	np
your branch	gjuj
your brilliance	aeil
your brilliant	ii
your brother	adbo
your budget	gn
your builders	gm
your building	bdedidjeqotn
your bursary	ackirmuj
your buyer	acbjlj
your café	al
your call	anbihejomWqn
your cameras	aeem
your canteen	oj
your captain	nj
your car	adum
your card	al
your careers	al
your careful	amfc
your caretaker	al
your case	hi
your casting	aibjid
your ceo	aensue
your chair	aliejjnjqjrdue
your chairman	ienmrjue
your change	jeql
your charity	il
your chef	aelk
your cheque	aekl
your chief	aenq
your children	aiui
your choice	adcegdopqlrjtc
your choir	hiieri
your choirmaster	ierj
your christmas	aeho
your circus	ak
your class	kj
your clear	ak
your clerk	ak
your clients	acqn
your clock	accl
your club	jmrl
your clubhouse	aeul
your co	aZkmlj
your coding	hl
your colleague	acckd1gbhjiajXlinSocqbrjud
your colleagues	apfbhiiclkmktd
your college	algdhdjm
your colours	jl
your comedy	actn
your comment	beceglvo
your comments	anbaciddiemencrmvk
your commitment	fi
your committee	akgbheiejlklndoeqluZ
your companies	aceo
your company	anbigailjbkbodui
your company's	jk
your competitor	aaqp
your competitors	aZbcgkieuq
your concerns	ci
your concerts	mk
your congress	aj
your conscience	acjqkdqj
your consideration	aefk
your contact	li
your contacts	adlm
your convenience	aqfd
your correspondence	acfn
your council	ud
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
your debt	aikdtm
your decision	aibecsddedfmgahYiXjpkrmdnYoYplrStXudvd
your department's	aj
your deposit	amqe
your depot	bk
your depth	ii
your deputy	djncqktj
your designers	rk
your desk	aXblejgdhliemlrd
your diary	aeqq
your director	ekgciWjbmjntqeub
your director's	adnn
your disposal	aeqk
your diversity	adbprd
your door	ajbeejgnidje
your drawings	aajp
your driver	aeum
your dublin	ll
your duty	abhoqd
your ear	iorc
your earlier	jekl
your earliest	aZfs
your ears	cjmj
your editor	blgkiZrXtiul
your editorial	ii
your email	akbccddXfigiicjtktmcoVpdqarasjteucvX
your emails	aaut
your encouragement	jm
your end	ajmeolqe
your entire	gm
your essay	am
your esteemed	adfjik
your evening	ap
your every	ik
your excellency's	adil
your extra	hi
your eye	aWdleigcizncratdue
your eyes	aYiimo
your face	aeikjdrjuk
your family	jjtnud
your fault	akccgejtuevc
your fee	ackq
your feedback	aebacidcgdiioarjtrueve
your feet	aoinjdneqercti
your festival	geheicrs
your fete	hi
your file	au
your final	ei
your finance	bk
your finger	ik
your firm	ajgbjekkri
your firm's	ul
your first	aYbneehjinjkkjneojqcrdtbue
your fish	ak
your five	catp
your flat	ai
your forgiveness	mi
your form	akhmkmocrdte
your foundation	anidji
your founder	bdjens
your four	ck
your fourth	eohbij
your foyer	al
your frank	fe
your free	aaom
your friend	abbldnie
your friends	aZlmoj
your front	bchridjcneriuk
your fund	ni
your funders	uk
your future	fj
your gain	ai
your gallery	gahprota
your garden	im
your gate	an
your genius	ip
your gentle	mi
your gift	ij
your good	aeesikmlncqeteuc
your goodness	ij
your goodwill	aeen
your gracious	ii
your grant	aYkmum
your grounds	ci
your group	aj
your guests	airkte
your guidance	apce
your guidelines	berasmtm
your half	aiqe
your hall	jl
your hand	jjmird
your hands	aZceeiinkenoreuk
your handshake	jk
your handwriting	adim
your having	ml
your head	bjcegbhdiZnvrbteue
your heart	aaepik
your help	acnl
your holidays	jl
your home	qj
your honest	aocefelnocre
your honesty	aaoo
your hospice	ji
your hotel	alfajenkui
your house	acbmgdicomrcul
your hr	bkne
your husband	ii
your inbox	addiikjemmobqkretk
your information	jk
your initials	aYenqi
your institute	go
your institution	akfkic
your instructions	aj
your intellect	ij
your interest	ai
your intern	rl
your interns	aj
your internship	rm
your interview	gkierlue
your interviewer	aeborb
your interviews	acikkini
your it	ak
your job	aiedhejdkinermtj
your journal	aZcehmjemlrm
your judgement	anfcheioncretkua
your judges	bbcegnibrk
your junior	ik
your jury	gdnirluc
your keyboard	hj
your kids	uj
your kind	aibbdjfrgeieneobrctjue
your kindness	aZgdiujjre
your kitchen	aZljur
your lab	ik
your lad	aesj
your landlord	acbluj
your language	jj
your last	aibeccedgZhiidjakdndodqormti
your law	tn
your league	abgp
your legendary	aeij
your letter	bZcldOgjhdiijvknlXmanYoYpkqTretpulvW
your letters	riuj
your level	accdfehknoolre
your library	al
your licence	aeul
your limit	ai
your line	akckrktd
your lisbon	gi
your list	bYcldeeVgpjelZnbokqYritmve
your little	aSgricjZojratlus
your lobby	qmue
your logic	aici
your logo	lk
your long	ii
your loss	abceeeg7heidjckYmYoeqdrltcud
your lot	ajneri
your lovely	ajkitjud
your lps	nm
your lunch	aljdonqa
your magazine	ajgeipokretbue
your mail	ajcddijk
your mailing	aaso
your man	qi
your manager	aigenpqeri
your manager's	aknlrd
your managing	nm
your marking	ck
your marks	clnj
your meeting	ni
your mentor	jl
your message	aqbccldefjgeiejmkimendocqcratdue
your messages	ui
your mind	acdoeliajdndqoreui
your minds	hjjeqj
your mission	aafo
your model	aZjn
your morning	admm
your mother's	ok
your museum	aibehkjcpj
your name	bagchcisjdkdlnmWodporetaukve
your neighbor	bk
your neighbour	lk
your neighbours	ak
your nephew	adbntj
your nephew's	aibj
your new	aYbycegwhciUjYkdlenVovqerUtdve
your newsletter	bk
your next	beemfeoiqcrjtauo
your no	abcdeoiejjkiqjrc
your note	asbXdVgchejqldmcndobqeto
your notes	ambpcZdZgkickcllnbqdrjtbve
your notice	aj
your notification	akfe
your number	ajne
your numbers	adcigj
your objections	aecmrj
your offer	cl
your office	aYblcbgjhdlenZoaqqsitqueve
your offices	achm
your old	albijd
your online	aerm
your open	ayqeuY
your opening	jj
your opinion	acbecdikrsteud
your organisation	acfioo
your other	ambjedicjcolqdrctive
your own	aTbkcxdbeoguiakXmcneoWrZupvZ
your page	anui
your panel	adbkcSgoiVjtnerdtqud
your pardon	mo
your parking	aj
your partner	lk
your partners	ljniqj
your patience	abdlmm
your pay	henp
your pencils	abis
your people	aobnjdreue
your perfect	gcoqte
your personal	aeqjtl
your phone	adbiok
your photograph	aZit
your phrase	ci
your picture	ik
your pile	abdr
your place	bdmmtmue
your plans	bj
your podcast's	qctl
your poem	amtd
your point	ancm
your points	ck
your policy	ul
your portal	aYbkrltj
your porter	amndqk
your portfolio	bl
your position	enherk
your post	ai
your poster	ak
your posters	abol
your practice	amuj
your precious	aaijldmkon
your predecessor	aebbhiiejvodra
your present	cigloj
your principal	nkqd
your problem	kivj
your process	hjtlue
your producer	aann
your program	gjhl
your programme	aehkkj
your project	ak
your prompt	qotcvc
your publisher	ienp
your quarterly	tm
your question	asccdbrevy
your questions	aobageijrjub
your quick	am
your reader	aoiemjre
your readers	ceglibmirjub
your reading	ajtl
your reasoning	ajcmrc
your reasons	anbbcoddgYhciYkklemaorqetb
your recent	abfjpmvd
your reception	aeoeqr
your receptionist	akmmncqj
your receptionist's	aj
your records	albkdeomue
your referee	biclrb
your refusal	aScjdjinjmkdrktd
your regional	aknlre
your rehearsal	acqkun
your rejection	aZcjirjekpmdrctauk
your rejections	ij
your remark	ajck
your remarks	aibjne
your remit	adcm
your rent	ni
your reply	ajbZccfigeidjbklnioWpkqcrjtdui
your report	aibicj
your reserve	hi
your restaurant	uj
your review	ilue
your reviewer	aobncbierb
your reviewer's	tm
your reviewers	ti
your revised	acbkceqo
your rival	aeql
your rivals	adeegmikje
your roof	rm
your roofs	aehk
your roster	akglod
your rounds	kj
your rule	ci
your rules	cdhmrk
your runner	gl
your rush	jk
your salary	hlkj
your sales	gk
your samples	jknd
your saturday	aj
your scheme	aejkom
your scholarship	anoe
your school	aWgbhjicjmmmprrauc
your scoring	aicj
your second	ajbbejglhdieneoetYve
your secretary	jnne
your section	adnm
your selection	klnkui
your sentences	abinrj
your series	ki
your server	abbmsk
your shoes	iiql
your shop	abgrijjdkeri
your shortlist	aebegrheiemjretj
your showrunner	ni
your side	abblcZhbjimenbqkrotk
your signature	aWbdimjlnkqn
your silence	aadlgiqi
your silly	adrl
your sister	bill
your site	anmj
your size	akgbhdicjnrmte
your so	aUbqciierotYve
your society	ai
your sort	acgemkon
your spam	aatm
your speaker	gi
your special	aeul
your sponsors	ni
your spreadsheet	aboo
your spring	blte
your staff	ijjkoiqeuZ
your stage	cj
your stall	hejj
your stand	aeneqm
your standing	adhkijmkrb
your stature	adio
your street	un
your students	adhn
your studio	an
your style	hjieolre
your successor	gj
your suggestion	al
your suggestions	an
your summer	aotdui
your sums	cj
your superior	aenn
your supervisor	aanp
your support	jk
your surgery	bl
your surveyor	apbe
your taking	gj
your talk	an
your taste	aibecZgdis
your tasters	aerk
your team	aideedfvgeiVmmneojqcritTubvd
your technical	ck
your tenant	adhirm
your tenants	aj
your test	acgehijmrj
your theatre	icolrk
your third	amie
your thoughtful	aj
your thoughts	aXcedkfelrql
your three	albicigeijre
your thursday	acql
your timber	uj
your time	arcdelfogdheibjdlkoeqeratbueve
your tip	lk
your top	gk
your town	aeqj
your treasurer	aebj
your truly	ik
your trust	aiuj
your trustees	nj
your turnover	hdrl
your two	beccdmiskdocqetc
your ugly	aaro
your vacancies	actn
your valuable	acfl
your values	ol
your view	aklnvd
your village	aetl
your vision	acflii
your visit	jl
your voice	anbegeitjandodrdtduc
your volunteers	ai
your waiting	albegnhiqc
your walk	ak
your ward	adbm
your warmth	ij
your way	aqgeijjcljmconqeuc
your web	rl
your website	aebmcddcgdiejblembneokqermto
your wedding	ul
your week	ji
your weighting	lk
your welcome	ti
your whole	aabjcceeg1iajbkemjnctc
your wife	aaljqm
your window	accjqj
your winner	tk
your winner's	aagmietm
your wisdom	aeil
your word	bkjkqm
your work	im
your working	aj
your workshop	as
your yard	ai
your years	rk
your yes	aWiequ
yours	bRcZdXeWfcgnhcixjnkplVmUoSpeqlrpsbtTunvR
yours ,	aVccdielgmitjikcoeqdretd
yours .	aHcddcecgkhmiikxndrntjukvc
yours ;	ij
yours as	ai
yours at	nk
yours came	ai
yours can	iejm
yours cannot	oj
yours comes	ii
yours does	rk
yours faithfully	aefl
yours for	ai
yours had	ik
yours has	aj
yours i	im
yours in	adrm
yours is	hdipkcqjretduk
yours look	akuk
yours must	ai
yours on	jekl
yours sincerely	alfeme
yours to	alcjgajlkd
yours too	aejm
yours truly	arfeiX
yours was	apbdcegXhcjiodrpteud
yours will	aegikj
yours would	aegkuk
yourself	aWbadbgchYiwjkkamZnrrqtSulvc
yourself ,	alceedgeijlioiqerjtcub
yourself .	acgeisqermtdue
yourself ?	ik
yourself after	aejj
yourself and	aj
yourself for	merl
yourself further	aenm
yourself that	elgije
yourself to	aZiinl
yourself why	adjm
yourselves	aMclgpjpmbqktruevW
yourselves ,	aerm
yourselves .	aVcmejgqjdmeobrbtnve
yourselves ?	acjnqkva
yourselves over	oj
youth	jl
youth choir	jj
yusuf	an
zbigniew	aj
zeppelins	ck
zero	aebjoismvd
zoning	uk
zsófia	aj
zulu	ai
zurich	aZgmnl
zurich ,	acnl
ó	al`;
