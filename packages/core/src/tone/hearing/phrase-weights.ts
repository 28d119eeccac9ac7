/** Written by `npm run train:tone`. */
export const PHRASE_WEIGHTS = `!	aobScVdaeTfqgahSidjQkWlYmSnYobpeqcs5tXuWv3
! !	aEbdccdbgehdiijckdmeobqcrds/td
! </s>	anbTcVdXeTfqgahUidjRkWlYmSnYocpeqcs5tYuWv1
! and	aZso
! i	si
! it	adsm
"	aabdcqdYedfWgThPiMjakSlSmVnJovpbqerasit/uTvy
" ,	abbdcqeYgWhWiXjakbmXnbsbt7va
" .	alcYdeecfcgjhdiajjmeoositducvn
" ;	apcetivb
" ?	aYsivl
" a	abcn
" all	aXor
" always	aecj
" and	bcckjcrltn
" as	ajvj
" budget	acbo
" by	acckjm
" came	aabitm
" can	aecioj
" careful	aYtrve
" could	anre
" culture	aebltj
" currently	el
" dreamlike	tj
" exceeds	adhm
" final	di
" fit	rltjvd
" for	bljeti
" has	acolrk
" honest	okte
" i	aeck
" in	bbekjkoj
" interesting	odtk
" is	ambrcjecgdhejcokrWtevZ
" might	aetl
" more	ak
" nervous	ck
" no	iksitd
" not	clodti
" on	ak
" or	aleetd
" overqualified	ajck
" pace	ti
" perhaps	di
" principal	oernte
" strong	aYoq
" strongly	aejm
" stung	aj
" to	obto
" too	ci
" took	tj
" unfortunately	adem
" unsuccessful	ej
" unsuitable	aioetcum
" urgent	adtl
" very	ci
" was	baijtl
" when	acmnoerk
" will	abtn
" would	apee
" you	aegl
#	avbecsdYeHfcgehaiJjVkVlXnXpUqqrVsqtmuNv8
# "	actm
# #	aj
# )	anljvd
# ,	aecmddeehsidkXldmbneobqbsovl
# -	ok
# .	bndbhTidjYkZlcmmnZomqjrYsnucvn
# :	adsl
# ;	vi
# ?	aeljvi
# a	aZkktk
# and	aZbjcrddgehlkdmdqjrktc
# applications	aj
# are	ak
# asked	aj
# asks	cj
# b	ai
# but	ak
# days	ci
# euros	adjl
# for	actm
# from	adol
# has	acgltj
# hours	aacjqn
# in	bk
# is	ajcjve
# july	aj
# june	aj
# march	an
# may	deom
# minutes	ajvi
# nd	addr
# of	albkqd
# on	ai
# pages	ak
# plots	ai
# pm	ai
# rd	aZdnqp
# s	akti
# says	aivd
# september	ak
# st	akqj
# th	cldqedgdhYjdkjlcmcnlodpeqltZueve
# that	ti
# was	abclmjsj
# when	aebl
# words	ar
# writes	ak
# years	aj
(	akbZcVdbedgbhbidjekclkmdneoZprqdratYucv/
( #	vk
( a	aelove
( i	vl
( mrs	ai
( very	amvb
( your	abpp
)	aibacVdaebgahbicjdkclomcndprqdrZtYubv/
) ,	aelipivo
) .	aecelkplvs
) </s>	aymeoiplvS
) and	vi
) to	aelo
,	ajbXcidselfUgihbidjXl1mYoqrcsXti
, "	aeojtpvk
, #	beresltjujvi
, (	aYpp
, </s>	a/cbdYeWfWgahdiNjckdlWmjnRoXpoqcrctXuava
, a	aKckewfbikjYkkl/mYnboaqarOsbtiuWvW
, about	acdpmj
, above	aj
, according	acbo
, after	aTdjedgehXjdkdmoojqurlsltbub
, all	blicljmboYqaritjvc
, along	bj
, also	aZun
, although	aXbncigjjjojre
, always	abbldj
, an	addigeijjdkdllniteuk
, and	ambZcXdkedfWhdjulvmrnZoXpTqirVtZujvM
, another	aSdefnlkoltrvd
, any	aaceetri
, anything	aaer
, apart	ai
, are	abjn
, as	aobbcmdieafkiWjikclapVqXrdsntTuovS
, ask	aRcjgtlj
, asked	ui
, at	aVccdqeyhYiekalYminaomqjuY
, back	acdn
, be	abtm
, because	ancmdUedfkhajeldmSnnoWqorMsdtVur
, before	bkckqeri
, being	aecigm
, believe	aigduo
, below	aeek
, best	aaom
, both	diti
, but	abbBcpdpejfZhSinjmknlTmdnaoopcrisetVuZvl
, by	ajbbejiZkdoeqetduq
, call	acll
, calls	aegnne
, can	aWdmeelnqdvr
, change	aXemln
, chiefly	am
, claire	el
, clerical	gj
, cleverest	adim
, come	ckhe
, coming	abgktk
, congratulations	jk
, considering	aj
, could	akbeceddeaiikeloreteumvc
, cut	diei
, dear	aackil
, deborah	aeuj
, deeply	mj
, did	bltmvb
, didn't	oj
, do	akblccdeeZgZhZicmnomqbtiuZvi
, does	abcjvj
, don't	aabkekgejeoouk
, down	ajjk
, dr	aeik
, each	acdielkiqetj
, ended	akgcuk
, enjoys	aepk
, especially	augctdvl
, even	aucXdiewhYiXjdkbldmbneojrTub
, evenings	aj
, ever	adgn
, everybody	ol
, everyone	aahjtl
, everything	eifkqe
, except	aYbiclkjolue
, extend	adlj
, far	mm
, find	li
, first	aZkjpl
, five	al
, for	aebjcQgeijkVlXmxnZocpjtTuv
, forgive	mk
, forty	jl
, forward	adll
, found	acrkui
, four	adtj
, fourth	li
, from	begehlrdtp
, full	aackgoue
, generally	aj
, get	aeheljnjqj
, gifted	ij
, give	adoi
, given	cddegdidjeolrs
, good	aXglojtj
, got	aeomte
, guys	abtn
, had	aQbkcphdiejlkknjoirctd
, half	aYdmel
, happy	adok
, hardly	akci
, has	aegdhljdno
, have	aebeelhiiejeolqirkub
, having	aVbddpgjheidjckkmnoeqdrltk
, he	azbegdheoerdtbui
, he's	nj
, hence	hk
, her	gm
, here	aedo
, honestly	aprd
, how	degiiiljobreucvt
, however	aXcieioktivj
, i	aeckdmfqgThokdlRmcqdrcsktducvu
, i'd	bYccdcelhujalincoUtevj
, i'll	cedcengchdjeorqWtbum
, i'm	aYbccWejfehlijkplempojrUuR
, i've	bdcddjekgkjYnnomqarctTubvl
, ideally	aVhnlltj
, if	aqceelgdhdjWmjnbqUtludve
, ignorant	aebero
, in	aWdrfdgZhbiTjikklkomqjsitavZ
, including	ijmk
, income	aerm
, introduce	lj
, is	cbdreZgclpmiodrbue
, it	adbmcmddechTidjYkklcmYooqSrksltkuPvm
, it's	aceWgeibjYkimkolqlrjtYucvi
, judging	tk
, just	aVbddVesgdhbjckelbodqksmtmupvi
, keep	lj
, kindly	aeejfohekkoeqetd
, knowing	adnj
, last	dj
, learn	abeo
, least	ak
, lend	aell
, let	abbicoekgdhdjdkimbqerl
, let's	ni
, like	aXbedrgcjkodtnvi
, look	adll
, looking	mj
, ma'am	ip
, madam	ajelidmi
, made	addkkk
, maestro	aeim
, mainly	ai
, make	ei
, many	fi
, may	dieekdloqetlvd
, maybe	ljvi
, me	akgiheki
, meet	aejk
, might	aado
, mind	ai
, mine	akbe
, more	acrlsn
, most	ajgbikklodte
, mostly	amgjmdol
, move	aalm
, mr	aaelrmuj
, mrs	aceijjuo
, ms	aesk
, much	adtn
, my	aacteUfegehPiRjakql1miqVrcsetYuj
, name	aZep
, namely	adrjtl
, naturally	bi
, neither	ci
, never	rn
, new	acdn
, next	aiil
, nights	ek
, nine	adom
, no	aecidbgchmidmbndqksluZvd
, nobody	aebdgchlidnlojrbti
, none	aVlkoesluk
, nor	aabjdkijmi
, not	aZbecbdbeZgthknkrlsjtUubvk
, nothing	akoe
, now	aedphjjjqcta
, of	amdegbkjmmncreti
, oh	acej
, on	aadZeqgYiejclmnerksmtauj
, once	akbecjdeojtl
, one	aTbYcZdZejgrhpjjkpmeneodqZrasmtcum
, only	bZdjethZkbljqerZudvb
, or	aicXdXexgShOiYjUkSltmrnjoiqVtoucvU
, otherwise	qi
, our	aebiciuj
, ours	ajceeluj
, out	accl
, page	accl
, particularly	oitm
, partly	am
, pass	lj
, people	ik
, perhaps	adeegdlntovj
, pick	aaniokqn
, plain	abbkhm
, plainly	akcbrj
, please	cedsevgdhaidkblincoVqbrYsktcuc
, point	adlj
, pretty	ej
, print	aYeplj
, printed	tl
, probably	aj
, professor	ange
, properly	aYciqoresi
, provided	abhkup
, purely	aegjhenoodrdteuove
, put	aTeiiklmnlodqdtl
, quieter	ek
, quite	adiknj
, rang	adgk
, rather	behj
, read	aceijjuk
, reading	aejeklmj
, really	aXjnsrud
, reopen	ck
, review	aeli
, right	aVjivs
, ring	lk
, running	tj
, same	abdo
, say	gehelmqjvj
, says	anclndud
, second	lipjqdrm
, see	aadinivi
, seeing	aackon
, send	acqk
, seven	dl
, shame	aaojtk
, share	adlk
, she	ambdcdgjiemkndresl
, she'll	nl
, short	aj
, should	akcddeesgmhSldmiokqWratkve
, silly	amtd
, since	bkeMfdickTlYmVnpooqkrnseud
, sir	dlelhdklncoetd
, six	adlm
, slow	aetm
, slowly	abro
, so	atbZcqdbeUfVgnhriTjVkilRmTnwoZpWqqresXtbuMvN
, some	hoiijjljrcve
, somebody	aqjXol
, something	abbkvj
, sometimes	gk
, sooner	acem
, sorry	jemsocvk
, spare	adei
, starting	adcnqeul
, such	ik
, sundays	aeel
, sure	oj
, surely	ai
, take	aWcjeske
, team	ti
, tell	aadneeltqeue
, thank	eefkhmjcmeprtYvi
, thanks	aYjjojvu
, that	aibqcedYejgchljimmnaqcrStX
, that's	cdkimdskum
, the	aXcjdYelfegmiijal2mmnaodrYuUvc
, their	ck
, then	aXbacbdtebgahajalwmeneolritYui
, there	cidlkeoiqkvj
, there's	akvk
, therefore	abckqk
, these	aeom
, they	begdjcknnioerntaudvk
, they'll	gknk
, they're	ak
, they've	nlte
, thinks	gj
, third	dbon
, this	aebeccdkemgjijmeobtcuX
, though	aQblcrdiedjplimZnYodrjsctbuk
, thought	nj
, three	aXcignlj
, till	aeuj
, to	aKbjcedvfjguiijWkcmsoUqYrbuV
, today	hl
, too	ar
, top	gj
, truly	ij
, trust	al
, truthfully	ii
, tuesday	ad
, twice	aesp
, two	adbbdehljiljolsjuc
, typed	aesl
, under	ii
, understood	alhe
, unless	abcjeiqdul
, until	ai
, up	aablum
, very	aj
, visionary	aeii
, waive	adlm
, was	ajbmdkgeidjckenjresetdukvZ
, washed	ak
, we	anbadjgcneoeqbrjtb
, we'd	aeejjk
, we'll	oetj
, we're	ok
, we've	an
, well	aSjnls
, went	adhl
, were	bj
, what	aWcddteigbjXkclzmYndocqerbsetiuevk
, whatever	aYbecndketgZjdkdlimencosqerYtYuZvb
, when	aidkgZhejmkbldmdndoUrm
, whenever	eitluk
, where	cmeigeibjkkimeniodqZreub
, whereas	aXclijqm
, whether	aadneilnnkud
, which	apbecddjeZfXgkhTickklipYqZrmsjteuZvX
, whichever	aq
, while	abfigjjn
, who	azdleYhMiajalmmdnqrRsetW
, who's	acgo
, whoever	aqhe
, whom	abbigelknmuj
, whose	aobadeglicobpjtWue
, why	acljoovk
, will	aVdqgkuivk
, with	albecSdlepfigPijjdkllpmincoQrQtVulvY
, within	ni
, without	giikuj
, world	abio
, would	elhciakjljmeniqXrdtsudvd
, write	oj
, written	aalmrotd
, wrong	ck
, yes	aidinjqd
, yet	aObmcxemfkgeieodtdud
, you	aYbrcciijakXlZmWnXoerqsltrvn
, you'll	herkul
, you're	hl
, you've	aitovk
, your	aFbZcneYfcgchbiwjZkel1mincoYqorqsitc
, yours	aeip
-	beccecfogZhkiWjWmenaoWpUqbrusetpuZv/
- #	vl
- a	aZbmnkre
- advertised	bl
- and	actn
- author	biejnbql
- bed	adhikesn
- bedroom	aj
- by	aiclle
- call	oi
- called	aWbociiermtivc
- chair	ni
- chancellor	nkqd
- chief	nk
- class	aXimti
- day	bj
- dollar	abgltj
- down	akli
- dressed	al
- driven	aefl
- eight	aebogehdjdklqstYve
- escalation	cj
- fashioned	oore
- fi	cj
- first	abmmtj
- floor	apje
- four	aRcqeiqn
- hand	ai
- home	aeckkk
- hour	ljmjrd
- house	aiom
- hunting	ai
- in	adbiidkelinlqbrcuk
- known	acgmti
- language	aj
- law	bkgehijcum
- laws	ji
- level	ni
- line	aScddeekhkinopqiretjve
- mae	aj
- minute	tk
- name	addm
- of	done
- off	hjlj
- old	aebcjlrnti
- old's	ji
- olds	aerp
- on	hmlj
- one	atbadceXheicjlkpmdoetduc
- op	kl
- out	aejj
- page	hinjojrevd
- pushers	acrn
- putting	gj
- rate	aVgkrs
- reading	ak
- reply	hisi
- round	jk
- run	al
- sending	dk
- side	adbmnkre
- six	abdmhdkjum
- speaking	ei
- stage	aahltj
- star	abtjup
- term	bj
- three	tn
- time	eltdulvb
- timers	aloe
- two	amsd
- up	aibXccejhtidjXkdlnmincoUrmteucvY
- ups	nj
- values	ck
- way	ai
- week	cile
- west	ii
- women	bk
- word	ai
- working	aZfjtl
- year	bbcdgchcjnodruve
- years	rk
- you	andlhejdretk
.	ajblcddWeZgjhmiZkelNmSonpoqdrosZtnuiv3
. "	ai
. #	aTbkclhdojqmretevr
. )	amvd
. </s>	bmcedWeafigjhmiajilNmTonppqerpsStnujvy
. amankwah	aj
. enjoy	ok
. fine	aZojsl
. i	aWdjhnjdolrlsj
. i'd	aesl
. i'm	qi
. it	adsk
. m	kk
. not	aYbecest
. org	aj
. shame	acuk
. two	aakesrve
. you	aetn
:	anbTdueifYhViXjZkblpmSnboVqOrTsvtiuWv4
: #	aesl
: )	oj
: a	adsm
: could	aedi
: did	arvb
: do	anvd
: example	anva
: feedback	ll
: i	engnhdretYudvs
: i'd	aeei
: is	akdjsevc
: it	aqjdki
: may	dj
: mr	nj
: my	aickui
: next	abtm
: no	alce
: one	adcjei
: our	akcife
: the	ambecmdajelitj
: three	aicdtj
: was	ardivX
: we	an
: what	aell
: when	ij
: which	di
: will	dmvd
: with	sl
: would	dl
: you	adbk
: your	ajiejirctk
;	avbWcndkengWhWibjnkSlnmLneoepbqYrksRtpuN
; a	ekll
; an	ai
; any	aVdoqm
; both	am
; clearly	abrl
; do	abtm
; failing	aadmlj
; he	njte
; i	aidYemhdiZjdkbmdncomqdrmsetkuYvd
; i'm	aroe
; i've	lkrdtj
; if	ao
; it	cmgkjcoiqetc
; it's	jj
; just	aeem
; may	ak
; mine	gk
; most	aj
; my	bedjoerluk
; nana	adjk
; one	abrmtk
; please	ak
; second	aeck
; she	ajjdkl
; sorry	aj
; that	ai
; the	cpdbgehnkemcqdtqve
; they	jjoite
; third	aeck
; this	ak
; today	dmgd
; two	aj
; we	aVjtok
; we've	ai
; who	nm
; you	aiikjeoctk
; you've	acjm
; your	ai
<s> "	akbmcqeegeoZrcvd
<s> #	aqlkvY
<s> (	aqvc
<s> a	akbUcqdXebfagehqimjikQmnoXpeqlsZtYuYvV
<s> above	nm
<s> adaeze	ak
<s> after	atbTcVdceZgehyiajnmbneoTqWrXsdtiuY
<s> again	aWdqmjqesive
<s> age	bl
<s> agnieszka	al
<s> ah	edoivt
<s> aidan	ak
<s> akosua	aj
<s> all	akbccbddengbhdijjimeoZqjresota
<s> allow	cjdj
<s> already	dj
<s> also	aWlkvw
<s> although	abflheodpnvi
<s> always	dl
<s> am	devi
<s> amandeep	aj
<s> an	hrrXtcujvi
<s> and	cddjeafdlmmeqerdtrvp
<s> another	eehcjdkkncqtvm
<s> anouk	jk
<s> answer	aScddceelrmeqyvd
<s> any	acccenglinlnocqbrdtbubvj
<s> anyone	amcdrmtb
<s> anything	ei
<s> apart	lm
<s> apologies	ai
<s> apparently	aZolsetu
<s> applicants	adbl
<s> appreciate	an
<s> architects	aZgo
<s> are	aejlqernsc
<s> arjun	alle
<s> as	bYcedpePfnhqiYjRmVndospiqisbuc
<s> asante	ak
<s> ashok	gk
<s> ask	aj
<s> at	bmcZdceafogjhViajemdnkoeqYrmtiudvi
<s> baby	adkk
<s> be	acokul
<s> bea	ak
<s> because	bljskbmeue
<s> before	accneeheiljblenpodqordtc
<s> being	ajbXcnejikjXkonerYucve
<s> believe	ml
<s> ben	aj
<s> bernadette	aj
<s> bernard	arnW
<s> besides	llvd
<s> best	gepltk
<s> between	aigeikkj
<s> big	tl
<s> bless	ri
<s> blessing	ao
<s> blessings	ai
<s> bloody	rl
<s> both	asbagiheue
<s> bravo	aZgeiirct1
<s> break	aoee
<s> bridie	ak
<s> brilliant	adtl
<s> bryony	ak
<s> but	alcidevr
<s> by	bmctdjgkhciYjekbokqarZtaudvk
<s> call	qitm
<s> camille	ak
<s> can	alccjemkqdrbtevj
<s> can't	aj
<s> cathal	ak
<s> cc	nj
<s> change	aWokus
<s> chapter	al
<s> cheers	aqgeod
<s> chidi	aj
<s> choirs	gi
<s> choose	acun
<s> choosing	tm
<s> circling	aedk
<s> claire	aj
<s> class	angc
<s> clearly	aZccgehdnioorctr
<s> clients	gm
<s> colin	aj
<s> colleagues	gm
<s> colm	ak
<s> come	aj
<s> comfort	an
<s> coming	addjkj
<s> congrats	ti
<s> congratulations	ajbddeheolrctrvd
<s> consider	akui
<s> constance	aj
<s> cormac	ak
<s> cost	cl
<s> could	aobXcielgchdibjakZmZodpmsjtXue
<s> counting	di
<s> curious	bj
<s> cut	aeel
<s> dad	jm
<s> dear	amdeedfkidldnVpvuc
<s> decide	aZqtue
<s> decisions	ak
<s> declan	ai
<s> delighted	adqk
<s> desmond	am
<s> dev	alle
<s> did	albYcbdieejdlbnerrsbtpva
<s> diolch	ak
<s> director	aunS
<s> do	acbTcVdjeXfdglhRiUjnnboirpsdtwvd
<s> does	aqcedenl
<s> dolores	al
<s> don't	aebjcbeikZmYouqlratcucve
<s> donal	al
<s> dorota	ak
<s> dorothy	ai
<s> dr	anbjdehmnYue
<s> duly	aefeoqvc
<s> e	ak
<s> each	addimi
<s> eight	ci
<s> either	alqnrd
<s> eleven	ceheolskto
<s> elif	aj
<s> ellie	aj
<s> elspeth	aj
<s> emeka	aj
<s> emmanuel	aj
<s> english	cern
<s> enjoy	adjcneoqrdtlve
<s> equity's	ackl
<s> esi	aj
<s> even	ambecaewhYiojdkeocqdrYtWuc
<s> every	aTclddeZfugohZinjnncoZrcuevd
<s> everybody	gcikqlue
<s> everyone	bignidmcneqqrdtb
<s> everything	aTbicadketijjempoeuc
<s> excuse	akmn
<s> expect	adnn
<s> experience	an
<s> explain	crtc
<s> failing	lj
<s> fair	am
<s> fairness	oetm
<s> far	ik
<s> farah	al
<s> father	nl
<s> feedback	hk
<s> feel	fnjemkvd
<s> fergus	ak
<s> few	goii
<s> fifty	apsZ
<s> find	aahprn
<s> fine	abieowre
<s> first	ckdcln
<s> fit	cn
<s> five	bdcbdcekgdiejjojqXtp
<s> flats	bn
<s> folasade	ak
<s> following	di
<s> for	aibbccdsenfbgiiTjokZlTmZqVrlsktUuk
<s> forget	abgenios
<s> forgive	ajbecedpecgdheijjdkdmkoati
<s> forty	gikkqitd
<s> founders	uj
<s> four	blcagjjmkbobuc
<s> frankly	aZcefegohricjembrstcudvd
<s> friends	ai
<s> from	albiddgehcijjkqdrktcub
<s> full	alhctj
<s> funny	bnklre
<s> gareth	ai
<s> gemma	aj
<s> genius	gjtk
<s> get	aZbeienooerutd
<s> ghosting	kk
<s> give	adbcgZhjiejilkmcnlocqctXur
<s> given	ajgdhuodrete
<s> glad	tk
<s> go	aYrvue
<s> god	aiibjeop
<s> going	aadion
<s> gold	adtn
<s> good	gbicjdnkonrXtnvp
<s> gosh	tj
<s> got	ai
<s> grace	asibjere
<s> graham	aj
<s> grandad	aejp
<s> grandfather	jj
<s> grandmother's	hl
<s> great	aVontjvp
<s> greet	ai
<s> greetings	aj
<s> gráinne	ak
<s> guess	ourete
<s> gutted	ak
<s> ha	aihbtp
<s> had	biczdcgahWjekbmqoUrXtc
<s> half	abgikkqk
<s> hannah	al
<s> happily	aebenjtp
<s> happy	abcmjdokri
<s> harriet	al
<s> hats	adrctr
<s> hattie	ak
<s> have	ajdeeogeidjnkemeoirdtbve
<s> having	anbWdnedgihtijjYmXnboVritTucvb
<s> he	arbdcegmjkneratc
<s> he'll	amtd
<s> he's	am
<s> head	nn
<s> heaney	adgl
<s> hector	al
<s> hello	aZdlsevv
<s> here	aecllqrevZ
<s> here's	aefjtl
<s> hetal	al
<s> hey	sevw
<s> hi	akpdvx
<s> hiya	amue
<s> hollywood	aego
<s> honestly	aebdcZgiknmcrutYuevc
<s> hope	aviejcre
<s> hopefully	ok
<s> how	aedlgZhiiejikqlUnVqirQswtpuavS
<s> howard	aj
<s> however	anvj
<s> hugh	aonb
<s> hung	gj
<s> i	aobdcWdbelfegejkkelTmnndpqqbsptZuYve
<s> i'd	aedkevfZheijlooWpeqTrlsctavU
<s> i'll	aicRdmfbgbiTjikZlSmaorpeqltlucvU
<s> i'm	akbHcOdYengjhaiajZkllanjpdrdsitiukvk
<s> i've	albMeZfchZilkilXnnodpeqnsbtW
<s> if	avbPccdaedfWgkhcipjlmtnSoTpeqesWtcuivb
<s> ifeoma	aj
<s> ilse	aj
<s> imagine	bm
<s> imogen	ak
<s> imran	aj
<s> in	aebZeYfjgjhsiijRnsodqZrVtduavk
<s> ines	ak
<s> interesting	ootZ
<s> invoice	aj
<s> is	atbcccdkejhcidjckbniodqasctbve
<s> isla	aj
<s> it	ajbicKdXeOfogiheibjomnnaqcssvY
<s> it'd	lkum
<s> it's	acbkcXdZeUgmhbjckolbmjndouqUrjseuevd
<s> jean	ak
<s> jerome	ai
<s> jess	ai
<s> jincy	ak
<s> jo	aj
<s> joan	aj
<s> judith	anue
<s> junior	aenj
<s> just	aebbccdpfoglhoibjbkdmenboaqkrbsetaubve
<s> k	aiomvd
<s> keep	dkgeodriul
<s> ken	ak
<s> kind	ai
<s> kindly	aSbYcWdjfogZhsiZjkkcllmnneoXqttcubvZ
<s> knowing	ajceik
<s> kofi	anlc
<s> kwame	ajne
<s> lady	nk
<s> laid	ck
<s> last	cjgmjbqk
<s> learn	aarttb
<s> leila	aldd
<s> lena	akle
<s> leonard	al
<s> lesson	abtm
<s> let	aZbZcqdrekfkhTiXjVkXmioZpeqarksdtjupvd
<s> let's	aebmcegenmoiqjud
<s> like	gi
<s> lionel	ai
<s> little	alji
<s> local	hj
<s> look	aecpjk
<s> looking	fj
<s> lorna	ak
<s> losing	gekm
<s> love	ti
<s> lovely	aWox
<s> low	ck
<s> luckily	aegnodrjtk
<s> lucía	ak
<s> madam	ii
<s> makes	aove
<s> many	oepotduk
<s> marguerite	ai
<s> marisol	aj
<s> marta	aj
<s> martin	ak
<s> mateo	ak
<s> matthias	al
<s> maureen	ak
<s> may	bbcndTgYhpiljZkdlZmknZodpoqYrkttubvZ
<s> maybe	acdleegejdomtdvw
<s> me	abgl
<s> meanwhile	ai
<s> meenakshi	ak
<s> memory	aofe
<s> mercy	apeake
<s> might	akbdeliejdlpncqmvW
<s> mind	atiZoe
<s> mine	aohaue
<s> miss	aj
<s> missing	gk
<s> mo	aj
<s> moira	al
<s> mom	adjk
<s> morning	ai
<s> morwenna	ak
<s> most	becpgrjikdoereteud
<s> mother	adjk
<s> mr	aibldird
<s> much	anfdve
<s> mum	acgoji
<s> mum's	kl
<s> must	adovtb
<s> my	akbicbdaeXfVgshqjmknlSmXneoUpWqkrYsatKuovb
<s> name	aden
<s> naturally	ancehcidkeooratkuj
<s> needless	aacpoe
<s> neil	ai
<s> nerys	aj
<s> never	acor
<s> next	aVddgXikjdllnioqqYrmtl
<s> ngozi	aj
<s> niamh	al
<s> nice	aXjbratuujvq
<s> nights	ej
<s> nikhil	aj
<s> nine	aitm
<s> no	akcidZeMfcgZiejdkRlbmeo0qdsoteuNvk
<s> nobody	aobZcVdiebgihtjnkklcmXneoJrdsiudvV
<s> nonsense	cj
<s> noreen	ak
<s> not	bicUfigjhcjWkamaorqesltZud
<s> noted	olretk
<s> nothing	akdieelloatdulve
<s> now	aeniqjri
<s> o	abil
<s> obinna	ak
<s> obviously	aZcnolre
<s> odile	alve
<s> of	aebjcldcecgShWiikimoneoltiuc
<s> oh	aZdegejdrdtw
<s> ok	vm
<s> oksana	aj
<s> ola	ak
<s> old	nk
<s> on	ajbYcqekgbhbkdlinjobqarctaud
<s> once	acbidlfnhkjeqiuc
<s> one	aibncMdPebgbhcjekTlymXnlqOrmtXuwvZ
<s> only	aebrccdeeXgXhaiwkeoaqerotd
<s> other	aiclheojqlrctdue
<s> otherwise	avtdue
<s> our	bjcqdcfdhjidkdlbmcnjoXqdrisjtVulvb
<s> ours	ai
<s> out	ainoue
<s> overqualified	cl
<s> owen	al
<s> page	aicjve
<s> pardon	ml
<s> pass	lj
<s> past	uk
<s> paul	vj
<s> pay	aYus
<s> people	ajcbdeejgihxicjRkZnboYqarUtXurve
<s> per	oj
<s> perhaps	cUdqfegIhciTjmknlXmbnnotqetXuUvn
<s> permit	accm
<s> philippa	ak
<s> pick	beqo
<s> please	aZbTcZdZekfugdhkicjikdmnnboipXqkresptmuVvR
<s> pleeease	aaeqqe
<s> point	abcilj
<s> print	ej
<s> priti	aj
<s> processes	akreuk
<s> prof	ai
<s> professor	gi
<s> prudence	aj
<s> ps	abuk
<s> put	aVejhinq
<s> quick	amvc
<s> r	aj
<s> rather	eenpoe
<s> read	aasm
<s> readers	adckgl
<s> reading	ajcYilrbtove
<s> reconsider	abqjul
<s> regards	amfa
<s> reinstate	uj
<s> rejecting	cj
<s> rejection	ki
<s> remember	aegkuk
<s> renee	ak
<s> rent	ei
<s> reply	dbqtvd
<s> respected	aoiene
<s> respectfully	aecj
<s> rest	fmgeojtk
<s> reverse	adhdqiup
<s> reviewer	alcnoerjvX
<s> rhodri	aj
<s> right	aaom
<s> rosalind	ak
<s> ruaridh	ak
<s> ruth	ak
<s> s	al
<s> sadly	al
<s> same	aYdpvj
<s> saoirse	al
<s> save	rpte
<s> say	aicceljemdup
<s> saying	cl
<s> second	al
<s> section	ai
<s> see	azbereumvZ
<s> seeing	hp
<s> send	adlp
<s> sending	aj
<s> seniority	hl
<s> seven	aZdksjuk
<s> several	gk
<s> shabnam	aj
<s> shall	ddeenjqivk
<s> shame	adjars
<s> she	albjeigkob
<s> she's	apvc
<s> should	arbecXdkfmhPibjbkembocqVrktXur
<s> shut	aXjerx
<s> sign	acqq
<s> silly	admdot
<s> simply	abgkil
<s> since	anbZceeTgdhpjaklmVnsqerdtaue
<s> sincerely	ai
<s> sinéad	ak
<s> sir	aackdeejgjrlte
<s> six	akcegejkklqjsdtd
<s> sixty	aeqnsk
<s> sleep	jo
<s> slow	aZtr
<s> small	aiidum
<s> so	acbXdqeYgZhZiZjckdlknboiqYraspttvs
<s> some	acbkccddelhYibjolimcopqbtbue
<s> somebody	adbucadcebgXhsikjkkcmjnWoWqYtcuc
<s> somehow	bn
<s> someone	aiblcchqiijdmiodrUtb
<s> somewhere	addleenk
<s> sooner	qk
<s> sorry	akbddZjZkemiojrdtcubvv
<s> spare	aWrmtm
<s> speaking	adrk
<s> stan	ai
<s> stellan	ak
<s> steph	ak
<s> still	aevk
<s> stop	aZedqttl
<s> strangers	aegm
<s> students	abul
<s> success	aafigq
<s> such	aYfkgdilmmrkue
<s> sunita	amfe
<s> super	ajoj
<s> sure	ieoltkuevm
<s> surely	aYbecoebgbhrncobqqtZudvc
<s> ta	ak
<s> tadhg	aj
<s> take	abciergehcmdobqkrjte
<s> tamsin	aj
<s> teacher	aj
<s> ted	ak
<s> tell	aebccidmeugYheiajdkdlrmenbobqYrotXuc
<s> telling	akji
<s> ten	adqnti
<s> teodora	al
<s> thandeka	aj
<s> thank	beckdaeXgcidkelimRnkompeqasjvp
<s> thanks	akbacddZecfTgWhUicjskWlbmYneolpeqasntmuYvu
<s> that	adedgShsjnmjndoYqcrosetUuavl
<s> that's	cjodtevz
<s> the	ajbwccdYeNfbgihXiYjrkwlBmcnpoBplrVsjtWumvb
<s> then	ljvl
<s> theo	aj
<s> there	ancYdeekfdgjhQimjikrlbmmoXqjrWsZtUudvb
<s> there's	ebhckcnlocqlrmucvi
<s> these	kl
<s> they	apcdikjcknoZqerXuevc
<s> they're	kk
<s> things	bl
<s> think	aeenqm
<s> third	dk
<s> thirty	jisi
<s> this	bocadkelgZhViUjikilaminRoltWuevp
<s> those	aigpieneocre
<s> though	fjhk
<s> three	bicddcecgdicjekclmodrasetsuk
<s> thrilled	tl
<s> throw	adek
<s> tilly	aj
<s> time	tk
<s> to	akbccqdeedflgXhVimjnnaoeqdriucvX
<s> tobias	aj
<s> todo	aXbepuvd
<s> tom	aj
<s> tomasz	aj
<s> too	cpge
<s> top	ti
<s> totally	aq
<s> translators	kj
<s> transparent	tk
<s> trust	akbjhduj
<s> try	acejjimevi
<s> tunde	ak
<s> twelve	aijkkctj
<s> twenty	aj
<s> twice	bm
<s> two	bjdZglhXiclomendobqoretave
<s> tyrell	ak
<s> unbelievable	smvd
<s> understanding	rl
<s> understood	aove
<s> unless	ajqd
<s> until	aabjgejkqlum
<s> very	ajtevk
<s> wait	aYqbus
<s> walter	ak
<s> wanjiru	aj
<s> warehouse	ck
<s> warm	aotd
<s> was	asbcddljni
<s> watch	acuq
<s> we	aobbcLdceofXgdhtiUjnkqlSmZnOobpsqRrisitMukvV
<s> we'd	ajfehejotk
<s> we'll	algehbjdkcnjosretiua
<s> we're	aycdhekjoetc
<s> we've	angehpjdkloeqetbve
<s> weighing	ak
<s> well	aYbecegbhelerdtyuevq
<s> were	adbecpdieiheiijcmnobrdtevi
<s> what	ascdeifegchijdlanVoQqVsctovi
<s> whatever	ajbacWepgZhbjdkcmmndonrktbubve
<s> when	aibVcedkeXftgrhrjlkalYmboOqUtYucvb
<s> whenever	aYdlom
<s> where	adbedlil
<s> wherever	il
<s> whether	aYur
<s> which	aidehl
<s> whichever	aoqj
<s> while	aicjeafmhdjekdltneocqiudva
<s> who	adbmdlhdkjlcnpvY
<s> whoever	abbjcaglinjblemlocqbrrtXudve
<s> whom	nk
<s> why	aZbodXhnjcnjsnve
<s> wilf	ak
<s> will	ddlivn
<s> winifred	ak
<s> winston	ai
<s> winter	kjod
<s> wishing	al
<s> with	anbTckdkeTfXgdhmiljVkvlZmZtXudvY
<s> without	fjglhajdktodqbreteud
<s> women	aebl
<s> word	uj
<s> words	abmn
<s> would	a9bddVhZicjXkelemcnmocsdtcucvZ
<s> wow	aXomsdtnvl
<s> write	aalktn
<s> writing	mi
<s> wrong	ck
<s> yes	accjv1
<s> you	akb7coedfMgehjiTkalCmWnVoYpXqYsqtcvT
<s> you'd	adenhi
<s> you'll	aibXcZdqeegdiajWkalemWnqokqitaupva
<s> you're	acbegXhbiojekemenmoiqerntbujvi
<s> you've	bbdkgdijjkkanlocqiraudvd
<s> your	alb3cldceSfdgdhRikjdkTlbmUoUpWqKrotluXvX
<s> yours	axeegciamcre
<s> zsófia	ak
?	becUdxfQgOhTiPjdkblimOnjoVpoqVrdsltXuLv/
? !	aTglsyva
? </s>	ajcNdtfRgLhViKkdlimQnjoYpoqWrasctauOv/
? ?	aObes3vc
? a	aedjlj
? can	adll
? i	cldrgevc
? i'd	al
? it	adcnikrosbvZ
a	bkddeefihliijYkYlkmbncoUpaqcrpsdtr
a "	ajvk
a #	aVgkoktjvk
a )	lovd
a -	aZbmnkre
a .	amgchekk
a b	aecm
a baby	ankd
a bad	aYeiknmjocti
a baker	al
a bakery	ajij
a balance	aZolrm
a ball	an
a bank	adhcoerltr
a banner	aejn
a bassoon	aabmtj
a bath	rl
a beard	aebl
a beautiful	akierk
a bed	aahjki
a beginner	aegdhiiijkoitb
a beginners	aetk
a bench	kj
a better	apeejYmsoaqcrZtUvj
a bicycle	ajrkte
a bid	akiejimj
a big	anqita
a bigger	ajgkhe
a biscuit	anre
a bit	bccadcgrhkikjmkemaneqatUuavo
a blast	aj
a blessed	abon
a blocked	ri
a bloody	gk
a board	ikretn
a bold	aZodtv
a book	aWbjgdhirlsiti
a born	gi
a borough	ai
a borrowed	acbn
a bother	ok
a bowl	jk
a box	in
a boy	bk
a brain	cerq
a brave	acieto
a bright	ak
a broader	omta
a broken	ak
a budget	abrltk
a builder	ao
a building	adrn
a bully	acborc
a bunch	aYrjto
a burden	aWgmmp
a bus	hkmkrdtk
a business	an
a busy	andjuc
a buyer	ij
a cabinet	il
a cake	aejkrk
a calculator	cj
a call	acbccddlhijelomennomrbteuZve
a canal	cj
a candidate	gbmlritk
a candle	abgjjm
a car	iljike
a card	joqk
a careful	arcetd
a carer	km
a cart	aj
a case	hk
a celebration	abjm
a cellist	kjol
a cello	aabkto
a century	ajck
a certain	aUcdgkhiruud
a certificate	aclm
a chair	beeshelemi
a chance	akbecddjechnjendojve
a change	cigekkqitd
a chapter	aZbpuk
a charity	akkdrl
a chat	lj
a cheap	acciritj
a cheerful	ak
a chef	akre
a cheque	aeglki
a child	aaru
a children's	am
a choice	ajri
a choir	cote
a claim	aecihj
a class	ajgbherl
a classroom	cj
a clean	amci
a clear	apdlqa
a client	adgk
a close	ak
a closed	dk
a club	acbmmkrd
a coat	abkm
a coffee	aqlc
a coincidence	aabq
a cold	akkj
a colleague	ajbecjddjlndrnue
a collection	rjul
a colour	ai
a column	actkum
a comfort	adceoltq
a comma	tj
a committee	aRgrietn
a company	ajti
a competition	adtj
a complaint	kj
a complete	abomri
a computer	aerl
a conference	adtj
a consultant	adgjnk
a contact	ll
a contract	aWeihckiqr
a contractor	hdrk
a control	acbjcm
a conversation	jk
a coordinator	aenl
a copy	anhdlnnloera
a corner	el
a council	herk
a couple	aWbccldkoetnuivn
a course	auva
a courtesy	aXnjrr
a cousin	uk
a cover	akbmccmiratd
a cracked	adkkri
a crew	gj
a crime	ci
a crook	mj
a crumb	adeo
a cupboard	abeo
a curator	ii
a curious	acbecrglieretd
a customer	abhn
a cv	aero
a dairy	aj
a damn	ck
a dance	hetm
a dancer	gj
a dartboard	aatq
a date	auqb
a day	bdddgihaidjanjppqoretWuY
a day's	aidiri
a dead	gk
a debrief	aj
a decent	augeqnrX
a decision	adbocWgdnuoirZtiuevd
a degree	aigchnidolre
a delight	ai
a demo	acdovb
a department	adgkhkoi
a deposit	acjktm
a description	giti
a desk	aehiljon
a dialysis	akkc
a diary	ul
a dictionary	rdtm
a difference	aicj
a different	aXbldmeegahdiejmkjljnpoirYtbubve
a difficult	aYclinre
a disappointment	mi
a disaster	adkk
a discount	lj
a disgrace	ajicrl
a distinction	aegl
a doctorate	iirltd
a document	adul
a dog	becp
a door	aXdmejhkkkmb
a double	ai
a doubt	ai
a draft	ak
a drama	adgm
a drawer	ar
a drawing	acjirn
a drink	apjc
a drone	adtnue
a dry	ak
a face	aeum
a fact	gj
a fair	anbmeegdneoerc
a family	akjlte
a fan	al
a far	glik
a father	bielje
a fault	acclgn
a favour	aabdgeheljniolrq
a fee	lemo
a feel	aeolrj
a feeling	am
a fence	aiejrj
a ferry	aj
a festival	hirktc
a few	aibadoebgchaidkclsorrctUucvk
a field	al
a fifth	aYdjqn
a file	aVgltmui
a film	acciskve
a final	dj
a fine	axbehcklrdtc
a fire	ck
a firm	aZbdcdgehpiejmqirstcua
a first	begjhkidobrjtmue
a fit	am
a flat	hiklli
a following	aj
a fool	adblicjemmrn
a footnote	acen
a foreign	ck
a forklift	co
a form	aTblcXeehriijqmiobqdrWtjuj
a formal	ul
a formality	aYhv
a former	acgnhk
a fortnight	albickdjheiercta
a founder's	hi
a four	gk
a fourth	dk
a fragile	iaun
a fraud	rl
a free	aehjllrl
a french	tl
a fresh	diniqite
a friday	bkojqe
a friend	akceddgahaibjinlocratauu
a friendly	akuj
a front	uj
a full	bdcZddgdhnlkmeqcrdsktlum
a fuller	aanqreuj
a further	li
a fuss	oi
a future	akgltc
a gable	gl
a gallery	aaheikqltl
a gamble	am
a gap	bdcqejgejekk
a garage	al
a garden	alcogctd
a gardening	ai
a gate	ej
a general	ni
a generous	apheqmtY
a genius	aZgs
a gentle	am
a gift	ajbeheimkeoe
a given	hi
a glance	aebl
a glass	jm
a glorified	rj
a glove	ak
a go	rkvk
a gold	al
a good	aobmdaeYfdgVhciikjnZodtPuqvk
a government	ak
a grade	aihj
a grant	aablclgbilllrctkue
a great	ajcceegYiljcmcnioipkve
a greater	ii
a green	am
a ground	aj
a grown	rm
a grudge	adbl
a guide	ak
a guy	bl
a hair	bm
a half	ajdeejlk
a hall	tk
a hand	im
a happy	akbkgehdtdul
a hard	aqbcccfigdhejcoZrjtk
a head	aacmij
a hearing	nj
a heart	emte
a hedge	abgn
a help	avrcti
a helper	al
a high	acfo
a higher	accore
a highlighter	ik
a home	ajkk
a horse	ei
a hospital	jj
a hot	adkm
a hotel	ri
a house	aZgkhliiojrd
a human	tj
a hundred	ajki
a hurry	aj
a job	cmgZhcjdkiqerctluk
a joke	bemjrp
a journal	aihjmk
a journalist	ieun
a joy	aqdkgerb
a jury	rk
a k	acsl
a kind	amdjemgahdijjcmlodrWteuivd
a kinder	akei
a kindness	akbeeigklimirdtd
a kitchen	ajbj
a labour	al
a lack	blcmhete
a lad	aj
a ladder	al
a lamp	ii
a landlord	akci
a laptop	aj
a large	cnrdtduk
a larger	dn
a last	acellj
a late	ckhi
a later	adbkdk
a leg	ai
a legal	adun
a legend	ii
a lesser	adeiim
a lesson	ik
a letter	adbdcagljckblomencooqitkuivY
a level	aegknl
a library	accmrk
a licence	bk
a lie	aXbs
a life	adijrk
a lifetime	gm
a lift	ll
a light	ii
a lighthouse	aicjrdti
a line	adcVdogciblkmenmqorYsjub
a link	al
a list	ajeilmvk
a little	cjdchjiikclamctZuovl
a living	ak
a local	aebkgehejlrlui
a long	ambdccddebgjhYibldnjqdteus
a longer	dnui
a look	akbdceeehelmqerctevw
a loss	hiil
a lot	aybjcbeigWiajdmcojrWtVulvl
a lottery	amoerdtl
a lovely	becjhkiejlodrctmuc
a lower	bl
a lucky	al
a lunch	mk
a lute	rl
a machine	aibegkoeti
a magazine	amgdibtj
a magnificent	tj
a mail	adtl
a mailing	aj
a man	bodeemgchmjcmeodrkteue
a manuscript	caekhmomtc
a map	adro
a market	ji
a masterclass	retque
a masterpiece	aVgptm
a matter	abbeddhrniolra
a maybe	abeo
a meeting	aXbidilprjtd
a member	nj
a mention	ejtj
a mentor	li
a mercy	rk
a mess	ai
a message	acnlti
a mile	sk
a million	algihe
a mind	aQgnhdiyre
a minibus	adjiketl
a minute	bacldeecgdheiijdmpooretd
a misprint	herk
a misreading	aecl
a missing	aebjil
a mistake	aXelmnojqirdte
a mix	aadiem
a model	aiinrcte
a moment	ardlejhajemcoltevb
a monday	ak
a month	abdmemgojYkklerctbuc
a more	anhenkolrctc
a morning	acemmk
a mr	aabktl
a ms	bj
a much	aigl
a mug	ai
a music	ii
a name	dkeeklolrdtd
a named	adqk
a narrator	aecm
a national	gj
a natural	gpie
a neighbour	uk
a new	ajbZceeefogljekbndoZrbulve
a newborn	aYjjko
a newcomer	acbehr
a newcomer's	ajceeehm
a nice	aibrgjhejdmenjtWud
a niche	am
a night	aj
a no	ajbccVdleZglheinklmcnloaqqrStWudvc
a non	ei
a note	dcjmll
a novel	ajcehlritc
a novella	aj
a novelty	adgq
a nuisance	ecmwteuc
a number	adrj
a nurse	alkbrj
a nursery	adcltj
a one	ajeeqjui
a page	cehjuj
a pair	li
a panel	ajgeiijkoduc
a panic	aajo
a paper	ar
a paragraph	abtm
a parent	hi
a parish	aXhlrp
a parking	cieeriti
a part	aebkhi
a particular	aj
a partner	aclm
a party	ajni
a pass	ll
a pathetic	abmerrtc
a patient	aogeibrbuq
a pause	adcm
a paying	hj
a pdf	mkse
a peaceful	abjn
a peer	adtn
a pen	eljjre
a pencil	ul
a perfect	gk
a perfectly	accl
a person	acbddkejgchnkjmpniodqbrltOuZvd
a personal	hlnetk
a phone	aabdccgehnjlkjlineosqcretdua
a photo	aj
a physicist	aetk
a piano	tk
a picture	aijl
a pie	ai
a piece	ck
a pile	ao
a pilot	alckrete
a pint	aj
a pinter	tj
a pity	akceebhiickdmboZqkritauo
a pizza	retk
a place	abbZccdqeigckmldmmncobrntZua
a plain	aj
a plate	aj
a play	ak
a player	hi
a pleasant	as
a pleasure	aobadkfmgdhdiejemeobplrZtkue
a plot	ci
a plumber	tm
a poem	aecjkn
a poet	hj
a poetry	ai
a point	hjjl
a polytechnic	aerm
a poor	emgi
a portfolio	cjrdtj
a position	aekk
a post	apgnhejiqeue
a postcard	aYsktn
a poster	el
a pram	adknre
a preprint	gi
a present	apsc
a press	cjhkteui
a pretty	an
a price	aeblrj
a printed	al
a private	aatluk
a privilege	aifiheikrctj
a prize	aZgpij
a problem	ti
a process	algkhejjud
a producer	ik
a professional	oi
a professor	gk
a programme	gehiok
a project	ij
a promise	jnoe
a promotion	abhkqkti
a proofreader	ccresptk
a proper	aibedcenhoicjdkemioeqctb
a proposal	abbdcjhnoj
a proven	aefm
a provincial	abrq
a publisher	tk
a pupil	ajhj
a quarter	aYenhepn
a queen	ij
a question	aebiddnluivj
a questionnaire	tl
a queue	airk
a quick	eenjqo
a quiet	aWeihekjnyqeud
a quieter	ak
a racist	aabo
a racket	aebk
a raffle	ri
a rare	acgjiotd
a rather	aeglni
a reader	aicltb
a real	ajblcbgZikjeklmnoeqerZvc
a really	odtl
a reason	aZbedifogchYicjakimaneomrZsr
a reasonable	aici
a record	aigk
a recording	uk
a recruiter	aegl
a referee	aYokuk
a reference	aabehbiljjlroe
a referral	aebl
a refund	lj
a refusal	cjheioscui
a regional	aern
a regular	aYhkul
a rejection	mmndrdto
a relief	aiocrp
a reliever	ai
a remark	lj
a rematch	cl
a reminder	tm
a reply	aWhpmeonsitcvc
a request	vl
a reserve	aj
a resident	abhjrk
a rest	adgkrn
a restful	oo
a result	tk
a return	ji
a review	akhdnm
a revised	qm
a rewarding	aefk
a ridiculous	rpve
a right	aYht
a rival	bk
a robot	actn
a role	ellj
a roof	ak
a roofer	ai
a room	akbdeegohbjikemdnlqdrbsi
a row	achltj
a rule	amhi
a rural	ri
a safe	gj
a safer	aetk
a saint	amrd
a salary	aacihikm
a saturday	hj
a scan	ai
a scarf	ak
a scheme	hi
a scholar	geim
a scholarship	ej
a school	aieegmhZjekbrsteud
a score	cidjgj
a screen	aj
a season	aeej
a seat	adelho
a second	aZbWcldrhpijkZllmXnkqlrasdtcvY
a secretary	adnjrk
a section	gi
a selection	ai
a seminar	ak
a sense	abcnretk
a sensible	aj
a sentence	bjcdgjrktd
a separate	aptc
a serious	aarq
a set	vk
a seventy	aejj
a sham	aebmre
a shame	bcedgkhdjakeoeqnrYtiur
a shed	aarp
a shift	ij
a shock	aYts
a shop	alte
a shopping	rk
a short	aqcbeblqodqnratbudve
a shorter	almmrdtcve
a shortlist	hj
a show	ti
a sick	kk
a sign	tk
a signature	amql
a similar	alvi
a simple	amcjdjecgltbud
a single	aabicnddidjekpojqercuevi
a sit	li
a site	aecl
a six	abjltq
a sixth	abdo
a skill	gj
a skip	ai
a slightly	aclm
a slip	aZgo
a slot	mjuj
a slow	dl
a small	akbkdegehVjikYlZndocqrretTurve
a smaller	apcldihake
a smile	aZdjjnod
a social	tj
a sofa	ej
a soft	il
a solicitor	acum
a solo	ji
a song	aeel
a sonnet	abrltk
a sort	aagr
a soul	abbk
a sound	ei
a space	hj
a spare	arbkedve
a speaking	ek
a spear	acgm
a special	abgmti
a spiral	bk
a spirit	tj
a squeeze	amkc
a stage	hijm
a stairwell	abkn
a stall	aebmok
a stamp	qo
a stand	jlqd
a standard	bkhkjd
a star	acgl
a start	aZemgchjkmmi
a steady	acjo
a stepping	aafo
a stipend	ki
a stone	akgi
a stool	ej
a story	um
a straight	aZdcmlojqmri
a strange	aeekgihljkkjoerctb
a stranger	abbehntk
a stray	ek
a stretch	an
a string	tk
a strong	arflgdheoe
a student	apke
a studio	ai
a subject	aVejroum
a subscription	aj
a suit	aYjq
a sum	mi
a summer	ql
a sunday	anbdhktj
a superb	ij
a supplier	ak
a surgery	nj
a surname	bn
a surprise	am
a surprisingly	ri
a suspicion	ai
a swimming	aj
a table	adcklkri
a tailor	gi
a talk	abbecneehnokqcretpucvb
a taxpayer	ti
a teacher	am
a teaching	ajcj
a team	alcmgdhdoarisj
a telephone	behoti
a ten	ji
a tenant	aegjrksi
a tender	mlri
a tenor	coti
a tenth	acenio
a term	aahiqm
a thank	aioitk
a theatre	rm
a thin	aecl
a thing	cdilkooetkuc
a third	abbbdnedhaiiknnlomqdretc
a thorough	ai
a thought	jioj
a thoughtful	alfi
a thousand	abmq
a three	nk
a thrill	aeilti
a thursday	jj
a tie	adcjedhjtm
a time	aVcnomvj
a timetable	tj
a tiny	ii
a title	tk
a toddler	aXrito
a ton	omve
a tone	ajbi
a torch	aerl
a total	ajherl
a tour	abellk
a town	ajgehdrm
a train	aWmlonqoresk
a trained	aarp
a training	gl
a translator	gehkresp
a treat	apjeokra
a trial	abdcephjliqjslue
a tribunal	abqeus
a trouble	aZmirn
a true	aeiptd
a truly	abtk
a tune	rbtp
a turn	aj
a two	aYcbepgdhljekdomsm
a typo	hitk
a unicorn	aYgktm
a university	adhk
a vacancy	ao
a valid	ci
a valuable	aefl
a van	hiki
a vegetable	aireti
a verse	ej
a version	aeeirj
a very	eegbhcijocur
a veteran	hk
a view	aciirluk
a viewing	hi
a village	ikki
a viola	tk
a violin	ak
a visionary	ij
a visit	aeqj
a visiting	adhn
a visitor	pm
a volunteer	al
a vote	ajnjue
a voucher	aaom
a waiting	aadkgihmrlvc
a waitlist	li
a walk	amljoe
a wall	adgihmrnud
a ward	aegikm
a way	aXdejxkjncodqkrbta
a weak	abcqijre
a weakness	aigj
a wedding	ajbegkjk
a wednesday	in
a wee	ul
a week	acbkcmdjepiejmkklbmcneocqbrdtYuY
a week's	ek
a weekend	gltk
a welcome	adjm
a welder	hm
a well	al
a wet	al
a while	aocdeigkhbiekdmiqerbtc
a whip	jk
a whole	aobecddjebgbiijdoeqerYttue
a wider	ajni
a widow	akedgcjkkoodvd
a winning	abgm
a woman	aWbngbhjinjiratj
a wonder	adiemntk
a wonderful	ok
a word	ajbkcdeXgaiejaltmintrWtXuavd
a working	adrm
a workshop	jjte
a worry	em
a writer	adgk
a written	ablmmj
a year	acbkdaeniekkldqjrauj
a yellow	ai
a yes	ajbecbddeifngchmjYoeqorXtcucve
a young	abjoretcum
a younger	bm
a zero	slvc
aarhus	al
abara	ak
abara </s>	ak
abdi	aj
abena	ai
ability	adtn
ability to	adtn
able	aXcZebfehZidjlkVldmcnpokqXrktrulvi
able ,	adglnkod
able to	aZcaebgchaidjlkVldmdnmomqXrktsulvi
about	apdqeSgdhIjbljmYnjocpmqcretduo
about "	abbdrptkvd
about #	aj
about ,	aljj
about .	aabZccgohjiijlkknaoiqcrctcun
about a	aidqidjikllcoerYuZva
about ambition	ci
about an	ajbjknve
about anything	aotc
about applying	aj
about as	rk
about bees	amti
about being	ak
about bias	anbd
about bronze	tk
about children	acrktj
about churn	am
about closing	cehl
about damp	adck
about drainage	ai
about eleven	gl
about endings	an
about engines	acro
about fairness	aabjcelk
about feedback	aedl
about fish	bj
about fit	alve
about fundraising	aeuk
about glaciers	aibi
about half	aerm
about having	aidioe
about his	ai
about how	abbdcegejcnjopritcun
about in	ik
about it	aibNdahaiWjjkkmonaoOqwrdsktYuk
about leadership	cm
about letting	kjod
about light	rm
about local	aebk
about me	aYcjekgiinjjkcmeoiqeua
about merit	aebm
about mine	tl
about music	aailrj
about my	ajbzclfdgehciZjcmYnbqZrUsjuYvb
about nerves	ck
about next	ilqiue
about nights	ai
about numbers	bdcejm
about oat	ti
about our	adbnmi
about ours	aj
about pacing	ai
about painting	cdij
about parking	ambd
about passion	tl
about people	abbijl
about plot	di
about price	dj
about product	acil
about right	adhj
about safety	aYbkclrk
about six	am
about sixty	aeui
about slide	aj
about something	nirk
about spices	ai
about talking	actl
about tariffs	aj
about tax	cl
about that	aYcedmgjjmoaqerdus
about the	aqbVcZdwecfegahNiUkSlqmonaotpqqYrZtYvX
about their	ajbi
about theory	aecl
about this	aXdaekfegbhmiijZkcntqircteum
about those	dk
about three	kk
about tides	ai
about timing	lj
about to	aaiijekmul
about tone	adom
about two	aakm
about us	acjm
about usual	gl
about what	asbecddagdoereum
about where	aj
about whether	adbjck
about which	ml
about who	aXbigmjeun
about working	oeuj
about you	aZnwub
about your	adcbdcfpgbiljZkimanrobqarXtj
about yours	rm
above	aXbWcXeXfpgmhbiijbkYlbmcn0ppqbsduavm
above ,	dk
above -	aefn
above all	acmipqtd
above me	ai
above my	aqbeceil
above the	acglhjijmdni
above what	amke
above you	cdeeidnzrbve
above your	aZhdnlom
above yours	aVgorm
abroad	aegjtk
abroad ,	gk
absolute	aaijsitm
absolute shock	aetn
absolutely	aZfkvi
abstract	bulordtivV
abstract .	bl
abstract and	aYcjlm
abstract before	li
abstract was	bite
abstracts	botb
abstracts ,	aebl
academic	ck
academy	aZcceiilnkuk
academy ,	gikiui
academy .	adceim
academy do	aenl
academy or	ej
accelerators	aeuj
accelerators are	aeuj
accent	aabscogeheidjcliretd
accent ,	bncijemi
accent .	aebklj
accent slipped	ai
accent was	abbicn
accents	lk
accept	aqbacueegZhkiajdkalaneoVqitYuWva
accept ,	akierl
accept a	acqo
accept my	mk
accept that	athboe
accept the	adcmdihnle
accept this	aafm
accept your	ancthenaqYre
acceptable	qj
acceptance	aZenfehp
acceptance for	aeen
acceptance of	aefehn
acceptances	ij
accepted	aiboclddhajendodqmue
accepted a	aicl
accepted another	ak
accepted the	aj
accepted your	acqp
accepting	mdqi
accepting the	qi
access	aovk
accessibility	tl
accessible	tl
accident	ajbeun
accident ,	al
accompanist	aitj
accompanist deserves	tk
according	adbovi
according to	adbovi
accordion	ai
account	aibacZdWedgkjXkelcmnpnqlritiuc
account ,	ojqm
account .	anjakemooe
account ?	depo
account for	aYrltn
account i	hj
account on	ak
accountant	lk
accounts	alckgchciejkkdndoeqktd
accounts ,	aicl
accounts .	rk
accounts at	aeqm
accounts for	aj
accounts with	jm
accreditation	aeul
accuse	gjietlud
accuse your	ajieritlud
accustomed	hj
accustomed to	hj
achebe	ak
achieng	ai
achievement	adtm
achterberg	al
achterberg ,	nj
achterberg </s>	ai
acknowledge	fr
acknowledge receipt	acfp
acknowledge your	fi
acknowledgements	alui
acknowledgements .	ai
acknowledgements of	aiui
acquaintance	aXoorl
acquisitions	nj
across	aYcldbeeguhaikjZkclineoi
across as	adgkri
across from	aeglij
across my	gi
across the	acckdegnhejdojrdtjuivd
act	arcidjechdidjckeliodqkrbtZuc
act ,	amcelj
act .	cj
act is	aj
act two	ao
act was	ak
act would	aedk
act you	gj
acting	clhjlkte
acting -	hi
acting head	cl
action	abqeuo
action .	aeup
active	acuj
active ,	aeuj
actor	amue
actors	aobigjhejcod
actors are	qj
actual	ccritkvi
actual reason	aj
actually	aPdeedgqicjZkennoeqerrtjudvn
actually come	gkhi
actually read	gl
ad	bjglhe
adaeze	ak
add	aTbictdjeYgbhciejemcneoXpsrmtYudvs
add .	aecjoerq
add is	akck
add me	djeeqj
add that	ai
add up	abblcn
add value	fi
added	aXddomteuiv3
added a	vj
added up	aaonui
adding	aatmvp
adding your	abtn
address	aubicbdXedgchejakcoipmqZrltbuW
address ,	bkni
address .	bedcpnroue
address ?	akle
address and	li
address changes	ai
address me	om
address on	ajmj
address with	bj
addressed	aTbqdjhesitl
addressed me	aabjtm
addressed to	acbosi
addresses	acmlnnqi
adds	abclmi
adeyemi	annj
adeyemi </s>	aj
adeyinka	aj
adjust	aeem
adjust me	aeem
admin	aZulvm
admin on	adul
admiration	adfdiptj
admiration for	adfeip
admire	aobecagUibjcmcoYporktsubvb
admire .	ange
admire a	ajibretp
admire how	alcdidocrktk
admire the	ajti
admire you	adrk
admired	ajbegYhmibjepmrdtmvd
admired how	adtn
admired your	ajgdpmvd
admission	uj
admissions	anri
admissions office	ri
admit	ajbmcpgjhboarZ
admit .	aojd
admit i	aacnhejj
admit it	abbmcigkodrc
adopted	gl
adore	acgo
adult	aXrwvd
adult could	rk
advance	aPbjemfpkltj
advance ,	acekji
advanced	hm
advanced driving	hj
advert	abbmcsgbjakdmcokratp
advert ,	aj
advert .	aj
advert and	bj
advert asked	cj
advert did	cn
advert i	bice
advert said	cmte
advert when	aYoq
advertise	acgmtl
advertise i'll	acgm
advertised	ajbocjdchb
advertised ,	aebk
advertised again	am
advertisement	aabkcqokre
advertisement ,	ok
advertisement asked	aacr
advertisers	uj
advertisers ,	uj
advertising	aj
adverts	aeej
advice	arbYcbdlebhYibjVkZlombnSqaruuY
advice ,	aegnkeljui
advice .	an
advice about	om
advice for	rk
advice from	adgers
advice in	ap
advice of	am
advice on	aadolnue
advice to	netp
advice with	rl
advice you	ai
advices	rj
advise	aXdngnjjlinduj
advise .	abdojk
advise me	ak
advise on	aXdoli
advise you	ul
advised	bmfk
advised ,	ak
advised .	an
advised in	acbm
advocate	uj
affection	aedl
afford	acceeeglickrrk
afford ,	rl
afford food	kk
afforded	fi
afforded to	fi
afraid	abcieegoijjckcmcnlobqireulvj
afraid .	gm
afraid i	ck
afraid i'm	aj
afraid the	ai
afraid to	aSilnjuq
afraid we'll	am
afresh	abdoqn
afresh .	aZdp
afresh when	ai
after	akbkcVddeefagbhlimjmkalamlnToepbrdsktiudvj
after #	ai
after ,	bidi
after .	anbedigkjdoj
after a	clhjodteui
after all	ambddigckcmdqZtm
after crushing	adjm
after easter	aidkoeqdtl
after eight	hj
after eleven	aihmje
after everything	aihkjj
after five	adhkti
after four	ap
after fourteen	aj
after her	ajbeni
after i	aPbqcldagphejonkqbtc
after it	mk
after mine	aebm
after monday's	di
after my	acbidmhdkk
after nine	amhlikjate
after nineteen	hi
after our	acbiim
after reading	adjn
after six	aiejtj
after some	aohe
after such	cdtm
after supper	qj
after talking	al
after that	aVbddaemgehdjbkjljqurluc
after the	caeagkiejXkilcmnndomrZslva
after thirty	aj
after this	acjkkiqdul
after three	hq
after two	andegehesm
after us	akne
after what	acmm
after which	aehekcljqu
after you	aigeisjdtd
after your	behijmkiqcteuj
after yours	ek
afternoon	ambecadVgmhTijkVlemtnaojqorZtcuYvd
afternoon ,	bkddekglmlqa
afternoon .	aibdhdokqpre
afternoon and	qj
afternoon as	acgm
afternoon has	ik
afternoon i	aYmjon
afternoon this	qj
afternoon with	ij
afternoons	adqm
afternoons for	adqm
afterwards	aZbqcjdeedgnhdjcneokqnreteuc
afterwards ,	adgo
afterwards .	adbscjeehejeoeqo
afterwards and	aaon
again	adbPcrdwepgNhQjkkcmxnMoQpnqmresbtcucvJ
again !	aYtn
again ,	abbbcedjeofmgXhWiZjikknaobqerrtkua
again .	aVckdjepgXhYijjklXmnocpcqprdsbtduj
again :	aadqeesive
again ?	aodWejikllvc
again about	am
again after	abjl
again and	aWcneihemnuk
again as	jl
again at	aYcldchlqquj
again before	abejqi
again by	aXjmmlqi
again for	ddeefelimroeppqetcvd
again from	adcmdepl
again i	amcimjqc
again i'd	al
again if	diej
again in	aoecgljdqave
again next	dm
again now	aojd
again on	abdneimc
again once	arddeehjqd
again only	aeil
again that	aojjmd
again this	gjqk
again to	abdm
again tomorrow	ak
again when	apji
again with	abdmklqmte
again without	al
again you	hlqd
against	bmcreXglhbiajmkjmeoeqZtauSvk
against a	am
against anyone	aibkcbgcol
against it	ck
against me	accledgkhejmke
against my	adgl
against our	aabkkk
against simultaneous	cj
against the	kk
against us	accn
against you	aijknkoerkue
against your	gj
agarwal	ei
agarwal ,	ei
age	abbrddeiiejemlncrptVvd
age ,	eirl
age .	aackokrl
age discrimination	bl
age i	angerj
age limit	akbdhjjl
age needs	aerl
age of	aeikkm
age was	bm
age when	gl
agencies	akimud
agencies i	adim
agency	bscbecgihnjUkdmlndoZrkueva
agency ,	am
agency .	aYbicegjikmird
agency has	rm
agency is	am
agency nurses	bk
agency of	retm
agency since	hi
agency staff	adhk
agency that	aeuk
agency took	gj
agency was	am
agency who	cj
agency's	amgdtm
agency's motto	ti
agenda	aoqd
agenda .	akqe
agent	ajcbdbeegYhXicjkkblrnlocqmrktcvd
agent ,	lk
agent .	alieni
agent has	nkqk
agent i	iellri
agent in	ai
agent is	qk
agent swore	bejm
agent's	aYeijk
agent's fee	aceijk
agents	acbelmoiqkrnve
agents ,	aelkoj
agents we've	ai
ages	an
agnieszka	al
ago	becidnhaidkeocrdtcvv
ago ,	ak
ago .	beckdigioevi
ago and	bj
ago i	dmgd
ago was	gl
agree	anbYcjdjfdgZhakdlcmboXqdtquVvw
agree ,	vj
agree .	asce
agree so	tj
agree that	alcjgehcrltj
agree to	abckei
agree with	becjheijrdtmuevr
agreed	ambbdceigdiijdnioZrbtbvn
agreed ,	amoe
agreed .	ekqi
agreed the	hj
agreed to	hekjno
agreed with	amijnbvl
agrees	cjgkmi
agrees .	aecl
agrees that	adglmj
agrees with	al
ah	edoivt
ah ,	aeeeokvr
ah well	am
ahead	aibbcledfmgmhcjeoere
ahead !	fj
ahead .	clfk
ahead and	acql
ahead of	begokjtiuc
ahead this	ak
ahead with	aoqc
ai	hk
ai org	hk
aidan	ak
aim	aili
aim better	aj
aim for	li
aims	actm
air	aUekis
air as	ij
airport	aYoltnue
airport road	aetnue
aisling	ak
akosua	aj
alan	ni
alan ,	ni
alan's	nj
alan's office	nj
alarm	tl
alasdair	ai
album	adjkvi
album in	jk
aldous	aigk
aldous ,	gk
algorithm	aWcetwvl
algorithm for	aZtn
algorithm that	aetl
ali	ak
align	cefphe
align with	cefohe
aligns	fi
alike	ij
alive	adglilki
all	bjcYdTetfjgchiijkVmlnKompjqurRsmtbvU
all !	aj
all #	ai
all ,	aneegZkcrlsotXudve
all -	bk
all .	aqccdiedfdgchkjZkalemmnboUpprWtkvb
all ?	acjk
all a	bmje
all about	acbccdjmnkoi
all ages	al
all agreed	aj
all along	akci
all and	acel
all applicants	alne
all asking	aoiiod
all authors	al
all be	aZbnceedqetiul
all been	anodui
all buyers	il
all by	el
all came	adgm
all concerned	abfluj
all day	aZcjkirltl
all due	cbop
all eight	bj
all fairly	ljve
all five	oi
all for	adijtl
all forty	adgjjk
all four	bigpjekimdoaqerltb
all from	addjei
all galway	aeil
all go	aj
all good	ak
all got	hk
all guess	bj
all have	aXoq
all i	acbacdepgehjiemjoXrcsoteue
all i'm	en
all if	em
all in	amrdtm
all is	aeidmorm
all it	aWhcjqqjum
all know	aTbngjhn
all landlords	aeil
all made	ajoj
all makes	aeol
all me	ak
all means	akontb
all modesty	abgp
all my	aXgeiqmjuk
all night	abjikl
all nine	aj
all of	ambkcidbemfchWjPkZlrmWncoUqlrdtkuk
all on	aUbjdotk
all our	achjul
all over	aYhnuk
all periods	ci
all rather	gahl
all right	arcbddecglhaicjnmeneoqqbretavb
all saw	aebk
all see	qk
all six	aeckhlqite
all so	adjnmi
all some	qi
all spring	hk
all stakeholders	acfl
all summer	aYdmhm
all that	becedeekhbicmloYqrtd
all that's	ej
all the	ancZdaeigVimjdkZlemkneodritdubvs
all these	abbljlodtjve
all this	jllimd
all those	aljcok
all three	asrktd
all through	abheknokui
all to	ci
all told	ai
all twelve	jeocqktl
all very	am
all was	ij
all we	kj
all week	azbdeejdocqi
all went	aXbngm
all were	jdom
all winter	adokqk
all wrote	gl
all year	aibegjtj
all you	acjn
all your	adjoolve
allotment	gehmikjqkbobrete
allotment .	aj
allotment lads	jk
allotment plan	hk
allotments	djnduk
allotments ,	dj
allow	ciedfjgjilldqbtduk
allow ,	gk
allow a	aaum
allow it	al
allow me	abcjdjfjil
allowed	albeccdkhajelimknnocqdrjucvX
allowed ,	lj
allowed to	aadlejhcmlnnoerkueva
allows	ckdjkenj
allows ,	nj
allows one	dj
almost	aQbecbiyjjkbmcoZritr
almost as	aatm
almost forgot	tj
almost glad	aeim
alone	aibbcdeTfjgdhViykjmmncoatZ
alone ,	aYcedleegeklmo
alone .	augdjikdocre
alone and	aj
alone i	ai
alone until	aiqj
alone was	al
along	bteefnjbkZniocqdtjuX
along ,	ak
along .	aaciiikerjtm
along for	aabt
along once	gi
along the	fn
along with	bjnjue
aloud	ajcehliljdkitc
aloud ,	aj
aloud .	aehlkj
aloud at	aj
aloud to	in
already	albjcPdjeafagYhsidkalWmdnkpdqprQsktcuV
already ,	dmhiqe
already .	ajbigehbnlocqm
already ;	tm
already ?	adhksjve
already a	ai
already and	aikj
already answered	aZop
already be	aj
already been	hpjd
already begun	ij
already blocked	adqk
already booked	he
already bought	jmke
already changed	ak
already chosen	abjjsk
already complained	acnm
already cut	aZhmjj
already doing	hk
already drawn	jj
already filled	abqitl
already for	aekm
already found	aj
already full	ak
already given	bj
already gone	abkiol
already got	ai
already handed	aihmjZ
already has	acniul
already have	akke
already in	ai
already knew	bpje
already know	albYglhjje
already knows	amnetj
already met	el
already moved	ai
already on	blqi
already ordered	hl
already paid	ai
already passed	al
already picked	aZbijm
already read	aljd
already requested	acdl
already rung	abno
already sitting	aYbkol
already sold	ki
already the	aj
already three	akdj
already told	aabadnhjidjmkcmnojre
already written	an
alright	al
alright if	aj
also	aWccdkeXgQhOjZkil9niocqWrYsdtlvy
also ,	aWlimivu
also a	lj
also ask	lj
also available	oj
also be	tk
also came	adtm
also for	al
also go	aedn
also have	actk
also like	lj
also my	adll
also paid	adbp
also take	ai
also the	cloe
also thought	rj
also told	ao
also whether	aelj
alter	ck
altered	aXbiilqj
alternative	adgn
alters	ajcj
although	aUbmflgihcjipnrdtevl
although i	ok
although the	aUbmfmglhejjod
although you	aapn
alto	bk
altogether	abjq
altogether ,	adcjji
altogether .	jo
altos	ajok
alumni	ul
alumni association	ul
always	aYcXdreefjhqinjPlbmUntospeqQrDsctkvd
always ,	aeok
always .	oj
always a	dl
always asked	abun
always been	ajgdhiomtdue
always believed	ackm
always do	aaieov
always enjoy	tl
always found	aehdnwod
always glad	oj
always going	ajhmoe
always had	aaflnp
always happy	alod
always have	aabptlue
always knew	gl
always liked	am
always likes	ai
always manages	ok
always open	acem
always paying	ai
always said	il
always says	acul
always send	addn
always spoken	aeum
always tell	ij
always telling	gk
always that	aluj
always the	aZdjim
always thought	hi
always told	oeum
always wondered	adtn
always worshipped	acio
am	aZbYccdkeofngqhjiZjSkmnlocpRrbsetlujvb
am ,	aldcgmheodsl
am .	aYedgijnmlobqeuo
am ?	go
am a	ebgojimkqeretZulvb
am able	hlqctl
am about	kimj
am adding	aYditn
am afraid	ck
am after	aedl
am always	aatkui
am an	ak
am ashamed	ml
am asking	eu
am at	ajgduk
am aware	mj
am back	dk
am begging	aeerqd
am broke	abkn
am by	abgoqi
am changing	an
am confident	fngd
am conscious	acmo
am considering	aeum
am content	alhnqd
am copying	nn
am curious	bl
am cutting	aj
am delighted	al
am desperate	aXet
am disappointed	ai
am drowning	aoqc
am entitled	aZhs
am ever	ai
am for	aeoi
am free	ai
am getting	aeql
am giving	adqmul
am glad	aldegahjkdmeoatt
am going	dejlkbmendqjul
am grateful	anmcodtp
am guilty	gk
am happy	awdbhaqj
am having	ni
am helping	ai
am holding	acqq
am honoured	an
am hoping	dpue
am i	abhkjdkknlolte
am ill	adkn
am impressed	al
am in	ameefjgeni
am just	foqe
am keen	uk
am keeping	aeql
am learning	algite
am leaving	jdomqj
am living	eekk
am looking	fehekjulvj
am mortified	mi
am moving	aqde
am new	engd
am not	aabecjdagYjamcneokqrrqtbuk
am now	alilkc
am obliged	aktj
am off	aj
am on	eo
am one	jj
am only	dkeegionrete
am out	gl
am over	geom
am overqualified	tj
am owed	adhp
am pleading	aeen
am pleased	oj
am puzzled	aZbkcl
am quite	aohd
am re	dk
am reaching	aefl
am ready	lmmlqc
am really	mj
am relieved	adhdrq
am returning	ai
am seeing	no
am sending	aedenqti
am sixty	acko
am so	tk
am sorry	aydegejeod
am still	apdieigehikeqeuc
am such	abmo
am sure	ckdYfegSicjjkdmcojqmtkudvc
am taking	al
am thankful	avmdqe
am the	aWedgvhejm
am to	hlij
am told	aTbsgkhdjdkillndocqdrktlud
am truly	mj
am trying	abdnkk
am used	akgZhekjop
am very	absp
am waiting	qiui
am working	ai
am writing	ajddfqgahdkmmeneoeteui
amandeep	aj
amankwah	aj
amankwah </s>	aj
amateur	geherltj
amateurs	aZgjro
amateurs .	adgkri
amazed	ai
amazing	inoe
amazing ,	abin
amazing that	oetj
ambition	cigk
ambition ,	ci
ambition .	aaclgk
ambitious	oeritk
ambitious ;	oerj
ambitious and	tk
amblecote	adnl
among	aibbdeenflheimjlkcmdobtc
among so	akeloetc
among the	aabdcjfmglrctiui
among them	aqbe
among those	el
among your	germ
amount	acuk
amplification	cj
amused	gk
an	aYbXcSdYfkgWhsimjckdlnnZoepXqkrmsWuqvl
an absolute	aaijsitm
an achievement	adtm
an actual	ante
an address	aabjiimj
an adult	aXrwvd
an advert	odtn
an afternoon	aZekgljlolqdre
an agent	adlk
an allotment	hk
an angel	ik
an answer	accTekgbickinboqqqtYvc
an apology	abhpielkmo
an applicant	hi
an application	knukvd
an appointment	aini
an apprentice	aihj
an architect	aagmii
an assistant	gehjnj
an audience	retl
an audition	kiul
an author	ai
an automatic	aZoltk
an award	al
an earlier	ck
an early	ai
an easy	optc
an editor	abcigehdikritq
an editor's	ik
an education	geilrctj
an eleventh	di
an email	jjtk
an employer	ai
an empty	tk
an enemy	adheur
an enthusiastic	fk
an epic	cj
an equal	airl
an error	aoceme
an estate	anie
an evening	ap
an example	aXijulvk
an excellent	uk
an exception	amekhiiekmlemerevb
an excuse	ck
an explanation	adhmtk
an extension	li
an extra	li
an eye	akbkheicldqdrmtkud
an honest	uk
an honour	akgdhciqmdoere
an hour	ecgjhjimkclomcnirUtcua
an hour's	aedmei
an idiot	icmuteve
an imbecile	acrotd
an indoor	ci
an inspector	rcul
an insult	admjrk
an interest	nkoj
an intern	acel
an internal	anblte
an interview	aZhoqnrj
an introduction	aelj
an iq	acgn
an odd	akcmhete
an offer	aihdokqk
an office	hkiitj
an old	ebgeiijrkkmenoodrZtcue
an older	al
an open	fkhiicjltkve
an opinion	rl
an opportunity	fi
an ordinary	akhijd
an ounce	elie
an oversight	uk
an umbrella	aktj
an undergraduate	abrm
an understudy	ai
an unpaid	aedj
an upper	hl
ana	aj
analysis	kl
analysis .	kl
analytics	cj
analytics ,	aecj
and	cmdpejfxgUhcidjRkll8mloKpVqnrZsrtSuY
and "	vj
and #	abckdi
and ,	abbkcedueehejerdtmue
and -	adtn
and a	aacYdXeWgsjUlxmknZopqQrXsrtouWvV
and above	mi
and accept	aiqj
and after	bddijkkkrmub
and again	aNdwjilbmmqm
and agreed	amnd
and all	aecjgehmiijnkcmeteukvd
and alone	kl
and already	ilme
and also	aWlt
and always	acdjik
and am	hbklmdrjtjui
and an	cbls
and another	lo
and answer	ailiue
and any	accpeegi
and anyone	abmkri
and apologies	mi
and are	ap
and as	addjnj
and ashamed	ai
and ask	livi
and asked	aqjc
and at	abbecddiengcjbkconqptd
and attach	aicj
and back	hkki
and be	aYenijoj
and beautiful	ij
and being	om
and best	ai
and both	aocjdcqn
and bother	ro
and buried	acjo
and buy	aj
and by	akcZdkhdkkliomqb
and call	aabeqotk
and came	aj
and can	apedgdheidjekeqjrktd
and careful	ck
and check	li
and cheer	aj
and clap	oi
and clear	om
and collect	aeql
and come	aecm
and confirm	qk
and consider	aZckep
and consideration	aWfs
and cost	rm
and could	lq
and couldn't	ck
and count	djei
and crush	aZjmoj
and deleted	ai
and deserves	al
and desperate	edkm
and did	beck
and do	aeeehlocsoti
and does	aell
and don't	aVdoojrn
and down	aibj
and each	deijjlqe
and easily	alme
and eat	jk
and eighteen	aeck
and enclose	aj
and enjoy	ak
and enjoyed	al
and equally	aj
and even	aibdimvi
and every	aicigbimjekjqiteue
and everybody	bkgjhlid
and everyone	aehljipl
and everything	an
and experience	fj
and fair	ai
and feel	ai
and find	akeilk
and five	gk
and follow	fk
and for	aybdcbdeecfYhajllimrnboXqbrZtevW
and forgive	mj
and forty	bjqj
and found	aicdilmkrd
and four	ao
and framed	adqm
and frankly	aaglhk
and free	abtk
and friendly	ajfe
and from	aZdjijjm
and gave	bkjeki
and get	abnl
and gets	adun
and give	abejkeqnrk
and given	adhl
and gives	ti
and go	nj
and going	ti
and good	al
and got	amhlje
and grace	ii
and grew	ai
and had	atccjd
and half	lo
and hand	aj
and handed	acjl
and hang	aetl
and happy	ak
and has	aXbdgjiejdkdmmntrnte
and hasn't	acbmjkre
and have	apbbcedcgbhYiqjYkqmcojqcrctd
and having	axbecajemereti
and he	apbVccddgSiZjdldnooeqdtlurve
and he'll	aini
and he's	jdnp
and hear	akqe
and heard	akbe
and her	ajbi
and here	cm
and hers	lj
and his	ak
and history	glie
and honestly	ij
and hope	mdokpmuj
and how	acjllmvj
and i	aobccbdeemgZhjillEminloepUqcresrteujvQ
and i'd	bYdcgchejSkjnaqrreur
and i'll	albadeeqgXhiibjWlbqkrjtYui
and i'm	aocZeifcgjjnkZlbmnnkqYrVtSvZ
and i've	anbWcVdXeigqhYiijakklXmWnkqlsetWuive
and if	accpdtidjekdlkmZoeqdrbteubvi
and in	aPblcddweehniejekellqeuevl
and introduce	li
and is	gekdllnitl
and it	amcWdceafdhbiijikllUmTnbonqkrYsWuovk
and it's	aibcckdeejhmiljdkXlemboarotauc
and its	ajcdtdum
and july	abdn
and just	addmrm
and keep	aeei
and kept	aj
and kind	aj
and kindly	hk
and know	aj
and lastly	ci
and learned	aj
and leave	ekikqatl
and left	alinjekc
and lend	aclm
and less	aici
and let	aYlyre
and likes	nk
and live	rn
and long	aeil
and look	aioeqktl
and looking	ak
and loved	an
and made	cl
and many	aj
and may	aVlunl
and maybe	ailk
and met	hk
and might	ek
and mine	akdigbhjij
and more	qj
and most	aihj
and moved	aj
and mr	aj
and mrs	ai
and my	ajbidSfjgXhZiUkmlmnjoZqtrYtU
and need	aj
and needs	am
and never	abhciljioisiue
and next	aegllioeteul
and no	akddemijjemeqeue
and nobody	ajbaeejlknmbocqetc
and none	aacjrltk
and not	aobTcldjecfegihYijjUleneqdtiua
and nothing	akcl
and now	aVceeegXjokolbqWrlsjtnub
and number	nl
and odile	hj
and on	aKcldneogjhckeljndolqjsktdub
and once	ajmi
and one	adbefkgliekllbmcnmobra
and only	algcoerj
and open	aZep
and others	adhjrk
and our	arke
and ours	aj
and page	ck
and paid	am
and particularly	tk
and people	aablidmircuo
and perhaps	acdjekgijdloqd
and peter	ak
and phone	qi
and played	adkm
and please	aeds
and pleased	oj
and probably	kj
and product	ti
and put	gljeqj
and rather	ijrjte
and read	aYjiqosl
and reading	ak
and reads	qk
and remain	accifj
and remember	goub
and return	li
and revert	acfk
and reviewer	tj
and rewrote	aeel
and ring	aerl
and said	albkniue
and save	aYeinltk
and saw	aqbd
and say	admjqm
and says	avdliejdkcud
and see	aeciecglhkjlkbmcnioeplrcuX
and send	ajln
and sent	aZbbdlgo
and september	aeql
and shall	jloetiui
and she	ajbcdceehbiWjokalcmjntokrbtdud
and she'd	ak
and she's	jeno
and should	aabjmjrn
and show	adlnrk
and showed	ti
and signed	aeel
and silence	aj
and since	acimli
and sing	ai
and sit	adel
and sixty	al
and sleeps	cl
and slept	al
and so	aObYdneihYisjXleocqkrosntXui
and some	aTbngiuo
and somebody	jk
and sons	ti
and sorry	aUmv
and spare	ji
and start	qj
and stayed	acbmml
and still	ajbeckdjejgbhjjcqdtjuc
and take	aern
and takes	rk
and talk	ak
and tell	aUcleilsmeqi
and ten	aZbmlj
and thank	adfkmoneoetj
and thanks	av
and that	apbocldYeWfjgXhjiQkbmknboaqlrctRui
and that's	aideeejqkdojqi
and the	ambjcWdpfZgYiZjakkldmvnarWteuevc
and their	amjjqktd
and then	aPbncjemgnheiokclkmZndocrQsqtouUvm
and there	bbcmdZiijcksndobqdrbsetiuavc
and there'll	ul
and there's	aecjeekmrj
and they	akbiebhYiakdlYmcnioYqqrdtlum
and they'd	aYjltl
and they'll	aeup
and they're	aigeon
and they've	amgeui
and think	aj
and this	albcccdlecgXiejjkoneodqcresluZ
and those	ajbkcelj
and thought	abhlii
and three	aiki
and thursday	aibkqe
and to	abbjcbdjeegihcjdkelimtnbodqkrcsltiuZ
and today	abdn
and told	aebqgdibkk
and too	gm
and took	cmgi
and tried	aj
and trust	tk
and try	jm
and turn	adeljj
and two	albecedigjjlle
and unparalleled	abiq
and until	qjuk
and use	aelj
and used	aj
and useful	akve
and value	fl
and very	gj
and wait	aXekhl
and walks	um
and want	ai
and wanted	am
and was	ambYgojcvi
and wasn't	ak
and watch	eeok
and watched	aZmmnj
and we	ajbicmdXeigiheiYjbkclYmknjodrVsjtVunve
and we'd	blelue
and we'll	dehmqi
and we're	adjktlul
and we've	jjkj
and wednesday	ad
and weighs	ci
and went	ai
and what	abdefogbkclpolqkretd
and whatever	aalimp
and when	cedllnuevi
and whether	aVlx
and which	uj
and while	lk
and who	aRgjlqneojup
and whoever	om
and will	ascbdeeahRjXljnlodqirbtiue
and wish	acfl
and with	aadpiikeliqetoue
and without	ej
and word	aeuk
and would	becXdjeTgbhbibjYkblummnipmqdtpubve
and wouldn't	al
and write	ckej
and wrong	aecj
and wrote	ai
and yes	arce
and yet	aXbncpdjeiue
and you	aabzcoeZfeglh0iOjolWmSoPqWresjtPvV
and you'd	aj
and you'll	jlmeuk
and you're	acbiktue
and you've	aVckjkkkql
and your	apbecjdUeYiijVkolkmXncojsctWueva
and yours	albecddiiYjckcleqiriteuo
andhra	aecl
andhra ,	aecl
angel	im
angry	aejjsi
angry ,	adjjsi
ankle	ri
ankle .	rj
anna	lm
anna ,	lj
anneke	aj
anniversary	jk
anniversary .	ai
announced	bp
announced .	li
announced for	abbn
announced on	bj
announcement	joqj
announcement ,	ji
announcement .	ai
annual	aXnjqctmuo
annual meeting	njqcuk
annual report	acul
another	bScjdiecfugiiNjckilrnYoZpkrbsauV
another "	tnvc
another ,	aagkln
another .	cedjhljenmtd
another brave	ti
another buyer	adkj
another chance	ejgiheoi
another choir	ai
another client	ai
another couple	ak
another date	hj
another day	adoduo
another department	airj
another door	ek
another firm	gkhe
another flat	ak
another form	acenti
another fund	abqm
another hall	am
another home	ai
another hour	ai
another interview	allnqe
another job	akji
another journal	am
another letter	ainerj
another look	cmdiee
another matter	qj
another minute	mk
another night	jekk
another offer	an
another one	fpri
another person	al
another place	hj
another post	aj
another press	qk
another publisher	dmlc
another role	aehm
another round	ak
another school	al
another season	aatn
another site	aj
another slot	abhnql
another speaker	al
another thought	ak
another three	ti
another time	ol
another to	aehj
another trust	ai
another university	ai
another viewing	li
another way	aYcqdtechd
another winter	abkn
another word	aajn
another year	aukdoeql
another's	abtm
anouk	jk
anouk is	jk
anselm	al
answer	ajbScedqeifQgPiSjikjllmeokpdqyrSsVtkuYvZ
answer !	aevi
answer ,	arcehdmjoa
answer .	aibZcodnerfZgbiajlkmlbmXnYrVtbuUvi
answer :	aedl
answer a	acom
answer after	oetj
answer an	odtn
answer and	ajcchl
answer another	ajqd
answer at	aideqk
answer before	aebiqiuk
answer by	akhdqm
answer came	aikj
answer comes	adddno
answer could	dj
answer each	ai
answer every	apue
answer for	abjoul
answer from	djkk
answer has	ai
answer i	al
answer in	hejikjqn
answer inside	am
answer is	becZdZellemlqctkuk
answer it	dk
answer letters	om
answer me	aSqy
answer needed	ak
answer now	ajqi
answer on	ddeehlmjqoud
answer one	aaoitl
answer only	tl
answer question	ci
answer so	aj
answer than	ij
answer that	aaijul
answer the	aWcijmtl
answer this	aXecjjmdopqkrk
answer to	addieehejelmnqokqaueve
answer today	aiek
answer tonight	adqn
answer was	abcddrgk
answer whenever	aj
answer will	hmqd
answer within	aeceomqj
answer would	ai
answer you	acdn
answer your	co
answered	arbYcpdeeahUiZjUkdmnneoiqUrnsb
answered ,	bjce
answered .	addnlj
answered a	al
answered all	aq
answered before	aZblum
answered every	an
answered everything	aode
answered first	ai
answered in	accmgj
answered it	aecjtn
answered me	ajminj
answered my	aqde
answered on	aecn
answered that	abop
answered the	cidcmirn
answered this	dj
answered within	ai
answering	cmgeheklmeoXrlvd
answering ,	iini
answering .	tk
answering my	ai
answering so	ak
answers	bZcpglhiicncomtXuZvj
answers .	adglojudvj
answers about	dkvc
answers and	acckmi
answers at	acrl
answers every	amietd
answers the	gi
answers to	meol
anthology	ap
anthony	ak
any	accZdaezfqhcinjnkjnboapaqYrjsduava
any .	beidoerltr
any advice	lk
any afternoon	ai
any branch	al
any builder	adck
any business	acmp
any case	ajeagejeljrpuc
any chance	diee
any corner	adem
any course	ai
any day	atdd
any difference	aiei
any experience	airmvZ
any farmer	ck
any feedback	dm
any figure	aZclek
any firm	il
any further	aYflqjul
any future	fi
any good	actlui
any hint	ll
any hour	sl
any hours	aeem
any hurry	oj
any idea	aVgojmklvb
any interest	ajkjve
any interview	atbd
any manager	acgp
any meeting	alod
any money	kjtk
any more	abcYdcedfegahdidjvknlemZnloptdve
any news	acfljive
any of	ceejgciildmcritiue
any office	ii
any one	iill
any ordinary	adhl
any other	aqcedceegdirjemlobue
any pay	ek
any price	aeeigl
any rate	aZejon
any reader	ck
any salary	ek
any sense	aUciidmqnlre
any size	aeem
any small	adem
any studio	hi
any suitable	adfn
any terms	abeo
any time	aredqk
any trouble	aqed
any use	um
any weekday	ak
any word	dj
anybody	aYcjdagohjimjYlemenZovqYudva
anybody ,	adgk
anybody .	aegqre
anybody asked	ae
anybody asks	uk
anybody can	il
anybody else	ikkj
anybody from	al
anybody has	ajcegjii
anybody in	aiierj
anybody on	bl
anybody over	aWoirltnve
anybody who	aVcegehqop
anyhow	aime
anyhow .	aime
anymore	abgjvj
anymore ,	adgj
anyone	bncndYgehninjVkSlsmjnLojqXsiteuavU
anyone ,	bkjkneoeri
anyone .	cjon
anyone ask	aiuk
anyone asked	adcioj
anyone asks	ak
anyone better	gm
anyone could	anre
anyone else	ecinlpvc
anyone from	ajcnue
anyone got	aabqce
anyone has	aj
anyone i	adijmj
anyone in	algchpre
anyone needs	aoqd
anyone on	algjli
anyone read	bm
anyone there	aTbcojrmso
anyone who	ajbicigchmriud
anyone with	ceejgjidri
anyone would	admioj
anyone you	ajgihe
anyone's	acolqi
anyone's interested	abol
anything	aebicPdeeyfehXiZjvkklbndoZqWve
anything ,	elgljjoaud
anything .	akbecdenhejmkemere
anything about	adumvm
anything again	el
anything at	acepve
anything before	aegk
anything changes	ackl
anything else	ajeatmvj
anything for	aejl
anything go	ul
anything i	hmve
anything in	ajknve
anything of	aZmo
anything on	ajnl
anything to	aZemhcikqeri
anything with	aiierluj
anything you	em
anyway	apbccedjeXhVjUkWlkomqkrqtYuZ
anyway ,	aidmeahdjbkellokqkte
anyway .	aohbjdkcqirnte
anyway and	rl
anyway for	ai
anyway to	aeok
anywhere	aldeeigkhciujckemdocrbtduc
anywhere ,	ajek
anywhere .	ajirjere
anywhere else	akeeheqi
anywhere in	gj
aoife	ak
apart	apcigdheiejekelmodqdrbtbum
apart ,	bi
apart .	ui
apart at	aecl
apart from	aleilm
apologies	akdbedjdkemvodritd
apologies ,	mm
apologies .	ak
apologies for	ajmp
apologies to	mk
apologise	becedZeehdjbmsojtkvd
apologise ,	akmYom
apologise .	alme
apologise again	abmn
apologise enough	mi
apologise for	aqddmjoe
apologise from	aeml
apologise that	admetn
apologise to	mj
apologised	abdbmroj
apologised at	aeddmm
apologised for	oj
apologising	adml
apologize	al
apologize for	amme
apology	addbeehniclmmxneocretc
apology ,	mk
apology .	adhjlj
apology for	mi
apology from	hkmj
apology is	hi
app	aVgitkvp
app and	aetj
app in	aetj
app is	ri
apparently	aYbeolsetuvj
apparently i	ak
apparently loyalty	oj
apparently the	aatp
appeal	aWcedtlo
appeal ,	dj
appeal ?	ablp
appeals	qk
appear	aYbvcdvj
appear to	aYbr
appears	aXbjojvs
appears my	ai
appendices	aote
appendix	bdcoti
appendix ,	ai
appendix b	ck
appiah	aj
applause	gm
apple	ak
applicant	aebjdehkiejikdmindoirctuudvX
applicant #	aitmvZ
applicant ,	ajneon
applicant .	mitj
applicant is	tm
applicant who	hm
applicant will	jk
applicants	aqbidXebgahmjclamkooqbrXvZ
applicants ,	ambdckddedgdho
applicants .	acniuj
applicants ?	aj
applicants from	mm
applicants in	hl
applicants that	bdoitl
applicants to	aj
applicants who	adbl
application	aebidUemgVhjiakpljmjneoordsdtWuivU
application ,	aebddagehijnlkmoojqarete
application .	aYblcddijdkqnZopreva
application ?	aldeejleve
application again	aeklqk
application did	aecl
application fee	ak
application for	akek
application form	hi
application in	ak
application so	bk
application this	qi
application was	acbirk
applications	bdccfogenmri
applications .	finl
applications must	tk
applied	albjcddeeigmhiibjckeljmnoXrZuYve
applied ,	biejgehomcre
applied .	gbhdmtoe
applied for	ti
applied from	ak
applied in	adlk
applied to	abgvne
applies	abcegjhjul
applies to	adhkum
apply	ambZdbeTgpibjakWmknooepoqbrWtkvY
apply ,	jilj
apply .	abckjdnsoeuj
apply again	amccedgehbmkoeppqdtj
apply anywhere	gjqi
apply at	gl
apply for	algkhkoe
apply in	al
apply like	hk
apply next	ai
apply to	glneuj
applying	apbkcegdijjbmmnaocqerdtjud
applying ,	aebliljdmj
applying .	akhk
applying for	aj
appointed	aZbeclgphjjeojrcte
appointed ,	hlnd
appointed and	aegp
appointed you	nk
appointment	aiddoltjue
appointment fell	hk
appointment is	aZqjtl
appointment with	aini
appointments	abhokk
appraisal	ci
appraisal that	ci
appreciate	axbccbdefmgihnibjdmZneodtSubvc
appreciate it	aj
appreciate that	cdfigehnmdrkta
appreciate the	alfoodte
appreciate you	ar
appreciate your	an
appreciated	a1iemeoerdtevd
appreciated .	arfc
appreciated it	ak
appreciated the	ao
appreciation	fi
apprentice	asbegbhjretc
apprentice ,	aj
apprentice with	aehk
apprentices	amjj
apprentices ,	aj
approached	gbhm
approval	aefjnl
approval .	nl
approve	lini
approved	akoe
april	anbkcbdngdhVjeqatn
april ,	akdijeqdtl
april .	bmcehctk
april and	acdn
apron	al
apron and	ak
architect	aecdgt
architect on	gl
architects	aZgntj
architecture	acrm
archive	albbcjlkqiue
archive ,	aell
archive ?	ai
archive lapses	qj
are	bYcUdbecheiqjbkplQmQnpoUpYqvrjvp
are ,	aYgdiokileorqdreteuj
are .	aVbqgbinjdkeneosratc
are a	aebecjgdrpud
are able	ak
are about	aeqivi
are all	albdcdgejmqk
are already	aehltl
are always	aYdlgoieum
are at	aYdjeekiln
are attached	aj
are back	ajqi
are best	aduj
are better	aiii
are both	qdum
are busy	ai
are circling	aagjqm
are clear	aisn
are clearly	adrk
are close	aankuk
are closed	abckuk
are clueless	rl
are coming	amql
are correct	akccik
are counted	anbd
are decent	am
are decided	adniodtnue
are delighted	ankd
are dogs	allivb
are doing	ajrm
are down	acdn
are duly	aefm
are editors	aeil
are edits	alve
are eleven	aekl
are ever	am
are fighting	gk
are fine	aick
are fixed	aj
are for	abhmkjolreue
are four	kn
are free	qirl
are friends	gdqn
are full	aitk
are generally	hiui
are getting	jmoa
are given	adbknium
are going	aiqaus
are gone	ki
are good	gk
are grateful	aj
are happy	jn
are hard	ao
are having	nj
are in	anqmue
are kept	oi
are kind	am
are known	achn
are landlords	ii
are long	kk
are looking	elnkre
are lovely	an
are lucky	gjhoicrc
are made	uo
are making	sj
are meant	aeikrj
are mine	acgk
are missing	abbl
are mistaken	adcp
are more	aj
are my	aeep
are neighbours	ni
are new	an
are no	aiui
are not	adbecYeigWhliikjnjocqdrksjud
are now	bpgeqoub
are of	am
are often	aagknj
are on	aikmoeqd
are ones	adelgk
are only	aenptj
are other	ajuj
are out	cink
are part	amve
are people	gciljqkcoerdud
are perhaps	digl
are printed	abhlti
are proud	aj
are quite	nitk
are reading	al
are ready	ajgj
are returning	km
are rewrites	alve
are right	axcdqevj
are running	bj
are safe	um
are several	ui
are simply	aWclgr
are so	akbecdrlti
are sound	al
are staying	ak
are still	angdkeqitkud
are taken	ok
are talking	cj
are the	bkccdcemfjgXhaiwjdkdlemiojqbtVvY
are things	uj
are three	aiki
are tied	nkqk
are to	aehimitk
are too	ejmi
are two	aoic
are used	aZgjkkoirk
are usually	gehl
are very	gi
are welcome	aiqj
are well	aj
are why	alicrj
are without	ik
are worth	adiiul
are wrong	aWcv
are you	aLdjjrqernscvs
are yours	ap
area	aibinm
area ,	aj
area chair	aebj
area director	nj
area manager	nj
aren't	aVcedliijekineonqjrctnua
aren't given	acdl
aren't what	kk
argue	aqcd
argue with	aocd
argued	ai
arguing	aqgjjdqe
arguing about	ai
arguing over	gj
argument	aobehdijtj
argument ,	tl
argument .	rk
argument about	al
argument from	ak
aria	gl
arise	aZcjfmhi
arise .	hi
arise in	aefk
arithmetic	ri
arjun	alle
arlo	aj
arm	enhe
arms	aeckvi
around	aYbjcddbeegphojikbldniomqdrctZvl
around ,	adnkuj
around .	adokuj
around for	aj
around it	iijmoiub
around my	hl
around the	akbj
around them	aegj
around this	hi
around when	ai
arrange	oitm
arrange my	aj
arranged	amnj
arranged for	hi
arranged to	aink
arrangement	aehiul
arrears	adkm
arrive	abbehikjrjtm
arrive ,	rk
arrive a	gi
arrive at	adtm
arrived	acbqceddgnhbkbmdndoZrdsltsuc
arrived ,	asbddcgj
arrived .	gm
arrived after	ai
arrived at	adtn
arrived before	aetk
arrived eleven	aYjltn
arrived in	dk
arrived late	bk
arrived on	acsn
arrived this	al
arrived with	bl
arrives	ap
arse	aZrmtk
art	aYejgetr
art ,	ek
art .	adtk
article	aObZcadekqteuev/
article .	abbckovo
article was	aevi
artist	ii
artistic	ak
artistic director	ak
artists	bkui
arts	genltjue
arts budget	ti
arts council	aini
as	aYbXdnfigahnipjekjlcmmndolrbvi
as "	qitk
as a	bQdkelfeglmZoXpkqjresZtdumvd
as agreed	al
as always	adoo
as ambitious	oerj
as an	fogihYidjdmdnconqdtYul
as any	ak
as anybody	aerl
as anyone	aWcpgehq
as at	adol
as before	ayheqeuc
as busy	aemkol
as careful	ai
as clear	ak
as clearly	am
as close	acol
as closed	ckii
as colm	ak
as complete	adgl
as crowded	cj
as decent	al
as did	di
as dr	ak
as dry	aetl
as ever	iktj
as everybody	ij
as everyone	aeddhiikon
as fair	ai
as far	aZblcZdegZhajekkmlnlrktiukve
as fine	acim
as for	accimmoerktdvi
as generous	ik
as gifted	aagkik
as good	acglhqimocrdtY
as happy	ak
as hard	abkjum
as harkin	hj
as he	aYbijennrjtm
as home	hi
as i	ajbidtebfcgliSjqkaldmbnioUplrktOuY
as i'd	bidjjeqjtdui
as i'm	bkgkqeujvd
as i've	kk
as if	aYbdejirretm
as in	abdp
as is	abhitk
as it	aVbnejgihJmsnYomqeuivl
as it's	qj
as kind	ak
as kindly	aood
as large	akij
as last	akhdtk
as long	aYcieqgdhaoZqtretjuj
as many	aWeprl
as me	kj
as mine	abgkhk
as mr	om
as much	anceeegbhnicmloapkrbte
as my	aobccodcecfdhoicndoTra
as nervous	aj
as no	ak
as nobody	ti
as not	jntj
as of	akqc
as one	aScddceogcijjdrktruk
as open	iiqj
as our	am
as page	ccol
as people	aecegYhlomrj
as per	aWdefmot
as planned	ao
as pleased	an
as promised	hn
as punctual	adtl
as rejections	tk
as settled	dehkjmvd
as several	akqkud
as she	jcokrm
as small	ul
as somebody	jl
as something	aegl
as soon	ek
as still	abqo
as surprised	abniok
as team	ajhi
as that	ao
as the	dWeifdgbhlieknlYmjnooepdqorUtkuWve
as there	acekjpoird
as these	hl
as they	difsibkeoardtlub
as they're	am
as this	apij
as though	ok
as to	aYclhrjildnlobretc
as too	abgjjm
as unopened	bl
as useful	ti
as usual	amglhcjiojqcud
as warm	ti
as was	aTbegkhmro
as we	ambecldieehdkineqarcteuk
as we're	aj
as well	aNbecVdjekfdgVhWiZjZknlnmwnrqmrasjvi
as with	aedl
as would	adlk
as you	apbScbdaeifdgXhXjZkmlomanlooqVrbsdtiuovb
as you'll	iioiui
as you're	rkuk
as your	arbWcedagihliajimmnUoZqXtpuU
as yours	cdeegXhbi3kjrctaud
as yourself	acin
asante	apvd
asante -	akve
asante sana	ak
ash	ak
asha	ji
asha asked	jj
ashamed	aVbdeegchdjskdmvoarluevd
ashamed ,	jkvd
ashamed of	adhejmmern
ashamed that	acmo
ashamed to	iijimk
ashok	gk
ashok is	gk
aside	aUcddeeiglhnijjmmbretiue
aside ,	ej
aside .	aZhejlnjoetk
aside for	adhmok
ask	acbUcldreqfWgohViRjkkkmZnlojpaqYrbtjuivR
ask ,	ckeigejclkocsm
ask .	abcddejinlopqjteuc
ask ?	apdceevd
ask a	ajbjhjue
ask about	bkjklrnereud
ask again	daejijji
ask anyone	gk
ask anything	ek
ask at	di
ask because	dkgj
ask dr	nk
ask for	bdcedkeofehejbkjmbnlonqYtbueve
ask her	aenj
ask him	lk
ask how	abneomuk
ask if	dled
ask in	di
ask it	aWdnem
ask me	adbeccdceYhaiejrlemancoXqZratuuw
ask my	algk
ask of	aahkolrk
ask one	aicjddgk
ask only	aleitl
ask people	am
ask priya	jj
ask questions	cj
ask that	qj
ask the	aPckenjlljocrjvc
ask them	acdeejjenjqnui
ask this	ek
ask to	mm
ask upstairs	nk
ask what	anvb
ask when	oo
ask where	ao
ask whether	aueelZ
ask which	aecmddtm
ask who	gloduj
ask why	njoivk
ask you	becndleigekulenWocqcrdteub
ask your	acdmnj
asked	blcmdteRfcgdhZiTjikalQmanoolparZsqvT
asked ,	amckdXgejikknaooteue
asked .	bbddhcjkmeopqdrdsitmuc
asked a	ai
asked about	btccgijbkdmnneobrdte
asked after	arbcjd
asked again	aedj
asked all	alne
asked around	nk
asked at	dckmml
asked back	aabo
asked before	abdlokqe
asked better	ai
asked each	bi
asked for	aabpcqecgXhkibjanjoZqkrXsoujvb
asked good	aj
asked her	abnm
asked how	ajjbnm
asked if	uj
asked in	bidl
asked me	albUcndVedgehelemWncoisltlum
asked my	ajckqkre
asked myself	an
asked of	acjkrl
asked on	aedqqe
asked our	qj
asked such	ai
asked that	gm
asked the	akniriud
asked them	acnl
asked to	bdcbgjhljikbojrltXucvd
asked twice	bm
asked us	jl
asked was	aZdmtn
asked what	akbdgeodtlul
asked when	bj
asked whether	ambknd
asked which	acolreul
asked who	bj
asked why	aXjjkl
asked you	addxjkndodqc
asked your	aindqj
asking	aRbLcTd/eofegjjokUlYmmoVrZsctZ
asking ,	aedqejjdmnocqjve
asking .	aaejgchiiimiodrduk
asking :	ai
asking about	akjkkc
asking after	ai
asking again	abdo
asking for	aidpecmiolqcteua
asking how	ajginkodud
asking in	ajii
asking is	el
asking me	aSbcdcejhejrqlum
asking now	abdm
asking to	am
asking until	addl
asking when	aXjokl
asking why	aadlgijdkenktk
asking you	apdnjend
asks	abbdcsdXgiibjekolcmanbokqarjuk
asks ,	rn
asks .	ambekj
asks about	ui
asks for	aicwdehejeleud
asks how	uk
asks me	aUglhkjjum
asks why	aj
asleep	eeritl
asleep ,	rj
asleep .	ki
assessed	aibjgerdtj
assessed by	ajretj
assessment	airote
assessment day	ak
assessor	aebmne
assessor's	al
assessor's comments	aj
assessor's remarks	ai
assessors	aj
assistant	aWdreeicjlkeojqnretbub
assistant ,	aabldkqmrjud
assistant .	amhenl
assistant that	dl
assistant was	adonre
assistant's	hi
assistant's job	hi
assistants	aans
assistants ,	adnl
assistants .	acno
associates	ak
association	uk
association ,	ai
association a	ul
assume	aXbicYdcebgYhykcmeokqprdvk
assume .	ap
assume my	achn
assume nobody	on
assume silence	al
assume that	abcehpokqjtd
assume the	hm
assume we	abqn
assume you	qj
assumed	aRbaccgdhsjcolrsvi
assumed i	aj
assumed that	adbecern
assumed the	abhloi
assumed there	hiti
assured	aefmgdhdjemlolqetkud
assured that	aefmgdhdjemlolqetkud
asthma	adkk
astonished	acil
astray	abcmdrgdolre
astray ,	aeds
astray .	aecn
at	aZbbdXemflhcmqnqoepqqkrasctbudvk
at "	tj
at #	acbkcigekjqo
at .	abgeoirntk
at a	albjcjdleXgljjlanjoeqZrStUukvc
at about	aj
at again	dl
at all	ajbUdjenfkgPiekclYmrnboepeqdsluWvc
at an	ej
at another	alhd
at any	ajbbejgiheomqdsk
at being	aeol
at by	aenpujve
at castellane's	gi
at christmas	ajjj
at college	an
at corrib	aeck
at cost	aeeihj
at dawn	ij
at dinner	aaikjinj
at diwali	ai
at each	livj
at ease	aume
at easter	aZdr
at eight	kj
at every	fi
at fifteen	adkm
at fifty	blgejekooereti
at first	aqbegevk
at five	aaneqt
at forty	ej
at four	ajqmte
at frankfurt	jl
at half	aecn
at hand	ai
at her	aWjknjtk
at his	bk
at home	ajbcimkbnirbtjua
at how	aXus
at induction	adhk
at interview	bihl
at it	bddcgchiidjalqmjniobqitcud
at last	aq
at least	aVbScedWgWjikenZoyqerisetyuTvj
at length	ai
at lunch	ajckocqptd
at me	aUbjeojoqc
at midnight	aVejmjqito
at most	algbuk
at my	aiblcYeigkidkmljplqetbuRvd
at night	aVepgejqkkqe
at nine	ao
at no	aZbmekhetl
at noon	aabljiqm
at number	aj
at once	aibdceeegjheiqjbneodqrretZ
at one	gl
at our	adgkhijnncqctlue
at ours	kj
at page	aecmij
at paragraph	ci
at parties	gj
at peace	ai
at present	fegckjqeur
at reception	qirm
at rehearsal	ajjj
at school	adbbgnnkodui
at seven	abkjtk
at short	aobehlud
at six	ejhejkojue
at sixty	albejlke
at some	aZdinjom
at something	aegm
at st	ai
at such	aciioo
at supper	km
at ten	aebldeqq
at that	akgjjikb
at the	ajbefkhbiljXknljmpoSpQqZrjsjtUumve
at their	acdkhnikjbqiteve
at them	aXekjm
at thirty	al
at this	ancdedfihlkesi
at thornley	ai
at three	aaqo
at twenty	gi
at two	aUgmoiqq
at what	aZbjcledgeiejkmkqereun
at whatever	eo
at which	hm
at work	alkjqe
at you	gliioe
at your	aibkcXddeZfngQheiZjWkXlimnnopqrmsetcubva
at yours	aj
ate	apjjre
ate it	adjn
ate my	ai
athlone	ai
athlone ,	ai
atrium	jcoo
attach	ckdlljme
attach a	aecj
attach the	cedk
attach with	ai
attached	apbbceecflgdhmjekdlmmboaqjrVsktbuevc
attached ,	ainiqjre
attached .	anhk
attached before	aesl
attached it	ai
attached the	djhkmdqi
attached two	ci
attaching	li
attachment	adbmocsmtj
attachment ,	aZbmocsmtk
attachment .	al
attachments	tj
attachments .	tk
attack	aYjo
attempt	mk
attempt was	acml
attempts	algeki
attempts ,	ao
attend	ajui
attendance	aibj
attending	aj
attending as	aj
attention	aXbbccfmibmeoervtivi
attention ,	aigi
attention .	ajhjvi
attention to	aXfnrjtk
attention you	ai
attic	aZejiijl
attic room	ij
attitude	acbici
audience	albacmglheickeocqetkud
audience ,	tl
audience .	gjrl
audience again	aj
audience in	cl
audiences	aegl
audit	cmheuk
audit ,	ul
audition	acbecYdjeigmhnibjZkolenbrTtYusva
audition ,	emjekcuk
audition .	aibegjjekiqjtduj
audition again	aqdb
audition and	acdlkk
audition came	km
audition for	acgnhk
audition gets	ui
audition had	aeol
audition i	dj
audition is	hk
audition piece	adjk
audition should	oj
audition tape	dj
audition tapes	ki
audition us	aebk
audition was	gk
auditions	aydegdhejbkileoeqbti
auditions ,	ai
auditions .	ap
auditions ?	ai
auditions and	kl
auditions for	adtk
audits	uj
august	aobacedtedgchjidjjldncqUrbtcvb
august ,	aadjhojjkmqb
august .	apdpne
august ?	ai
august and	ai
august with	ai
aunt	ambehmkankte
aunt ,	ao
aunt sewed	ji
aunt's	al
author	ascceigbianZoeqlriuevb
author ,	ekjinc
author .	ti
author is	adqm
authority	no
authority .	aenn
authors	ajldtkuk
authors </s>	aple
automatic	aXdjoltm
automatic reply	aadjtn
autumn	aqdjecjVkineoardtcuqvd
autumn ,	bdcldmjckk
autumn .	akkiul
autumn i	gjui
autumn intake	adhl
autumn list	bk
autumn round	qj
autumn too	keuo
available	aXcceehulendoitiue
available ,	hj
available .	aVhnqjtk
available for	oj
available on	hnne
available to	aj
avenues	uk
avenues open	uk
average	adli
avoid	aXkpvj
await	acfk
awaiting	aXdofk
awake	aXbkcejdkjmjqirktk
awake ,	km
awake .	aerltl
award	akgeqj
award ,	al
award .	hi
award is	aeqk
awarded	acbigj
awarded to	bj
awards	bjgkieni
awards than	gi
awards to	ginj
aware	aZgeheminnrdumvj
aware .	adnk
aware of	njvk
aware that	mjum
away	acbZcodUgbhjikjukbleocrjsdta
away ,	okqnrb
away .	aibdcmeegmhbijjjnkobqcrZtbuevj
away ?	deek
away all	ai
away and	airk
away at	an
away by	gcilrj
away day	bl
away from	aVbeelhjierpuk
away in	jjnj
away knowing	aatm
away liking	al
away my	aahmjekk
away so	aeilji
away that	am
away the	aRcoeihejpmm
away to	am
away with	un
awe	ij
awful	ajmktd
awkward	acgnjeneojqjreui
awkward .	ajgj
awkward for	aWokqkuk
b	aqbccrrctb
b .	an
b test	cj
b was	ci
baby	aibpedjSkqobqdrktdue
baby ,	bl
baby .	aeblkerm
baby and	aojekb
baby in	aekk
baby number	adkk
babysitter	aWjnol
babysitter ,	aVjnol
back	ccdtfsgQhViKjekYlimjnWplqnrcsmtYuovb
back ,	aVbbccdijbkblnmpnbolqctcur
back .	asbjcedegchejakjlencretiub
back ?	aXdjejli
back a	nl
back about	dl
back and	olqd
back as	acko
back at	aokdqj
back bedroom	beji
back by	andinjqb
back desk	aetm
back door	ak
back for	an
back from	aqdeedkemdnpoeud
back has	acgl
back if	sk
back in	abbcdkgZhajmqsrdtkua
back into	aeql
back is	akkdul
back next	adlj
back of	acenrluj
back on	aZbdcidmeZfujjleneoZqitcuj
back or	addiqj
back over	ck
back page	ej
back row	aeglhi
back so	ak
back stair	ul
back the	dZgehejimqojqdrj
back there	aeqk
back to	ambZcedredgYhplZnVoepqrZslteuVvd
back today	aisi
back tomorrow	ejqe
back until	hi
back when	awgehe
back where	ol
back with	abbvdikelincqete
back within	algj
back would	aeql
background	aacegiklrpte
background ,	aegj
background i	hj
background to	rm
backwards	alci
backwards .	aici
bad	anbccedegehYidjtkilemkneoaqdrdtc
bad ,	gjjekdmdokrj
bad .	aomi
bad about	acjrmeod
bad eyes	apgd
bad man	kj
bad news	jdkm
bad on	alme
bad time	kjmkod
bad year	acjm
bad years	aihe
badge	aqcegdhelimendolreuk
badge ,	ei
badge .	aiul
badge and	ok
badge to	aioi
badly	ceeqgdhcjmkemcolqdrdue
badly ,	ei
badly .	enjeoo
bag	ajbcdeelgkhekbnkrc
bag ,	jmti
bag .	gljd
bag is	aeem
bags	qk
bags ,	ei
bags are	qk
bailiffs	aQgdjek3
bailiffs come	kl
bailiffs took	abkn
baked	jirj
baked a	aerk
baked for	ji
baker	gjhltk
baker across	acgm
baker in	adtn
baker who	hj
bakers	kj
bakery	angdiijjoetdub
bakery ,	ij
bakery had	jl
bakery has	hj
bakery is	al
bakery was	ki
bakes	glud
bakes ,	ak
baking	adgejbkdovrdtj
baking judges	tk
balance	cZfigjheritn
balance i	cdtm
balance of	akcefigkodrdte
balance sheet	acolrl
balayage	tj
balcony	ammi
balcony .	mj
ball	an
balogun	ai
band	becndjgejkkYliqcuj
band ,	cokc
band .	jl
band and	adum
bands	ojui
bands on	ui
bandstand	ui
banerjee	ni
banerjee on	ni
bangles	ackl
banister	ai
banister .	ai
banjo	aigloe
banjo will	gl
bank	bbccddgdhViijZkvneocqcrktqua
bank .	actn
bank and	ki
bank details	apqe
bank gave	kj
bank had	ij
bank has	kk
bank holiday	ak
bank holidays	ei
bank list	ai
bank must	odtj
bank shifts	ai
bank that	hekerm
bank's	aekoqe
banks	ak
banner	aejn
banner for	adjk
banner with	ji
baptiste	an
bar	bedjgdhdjemoreui
bar #	mj
bar ,	ml
bar .	ai
bar is	uk
bar was	aecl
bare	aijkte
barely	adrk
bargain	achlodtn
bargain ,	aehl
baritone	ak
baritone ,	ai
barking	adml
barking on	acml
barn	alji
barn .	jj
bars	ii
base	aYfpvj
base and	adfm
based	vr
basel	aegm
basement	rk
basis	ho
basque	hksk
basque ,	sk
bass	tl
bassoon	aabmtj
bat	bmje
bat for	aj
batch	adbjdeeigmhdsj
batch .	ei
batch interviews	bk
batch's	uj
batch's channel	uj
bath	eirk
bath ,	rl
bay	an
baz	ai
bazaar	aenl
bazaar .	aenl
bbc	ai
be	aYbacbdjelfYhnikjkkllemdniokpUresWupvd
be "	abomvi
be ,	dkvj
be .	apeagdijjZmkneonqkrctcub
be ?	ajsptevX
be a	akcldUedfegchiijkcldneoYqlrYtcuqvn
be able	andbebhVidjmkcminYrqtcul
be about	aZhjretq
be advertising	aj
be against	digl
be ahead	gmue
be all	eignieve
be allowed	abejhenjrm
be alright	aj
be among	aqhdoe
be an	ajik
be another	kl
be answered	di
be any	aoccdkecve
be applying	am
be as	amgkheiejeoitiuc
be ashamed	adhejmmcrn
be asked	abcdgdhmidjbkkokqkrmta
be asking	ameehijekenkue
be assessed	ajretj
be assured	mmoi
be at	bigehnnioeteuc
be attending	aj
be available	hm
be aware	abuo
be awkward	aagjqk
be back	akhjue
be baking	aYor
be begging	aceegshe
be best	acnnqi
be better	aelktk
be both	accktk
be brief	ajojqdri
be brilliant	aqoe
be bringing	jl
be busy	apoc
be called	aXcpomra
be careful	obriuo
be certain	aadeqdtsui
be changed	abblqn
be chasing	gk
be choosing	hiuj
be choosy	airi
be clear	akeaoduo
be collected	at
be coming	li
be compared	hj
be considered	andifkhb
be content	em
be corrected	accn
be curious	bmcjoarlud
be cut	kk
be delighted	ak
be different	en
be disappointed	adgeokrn
be doing	aZomum
be done	eohcjimdoctn
be down	aj
be easier	acdkjlqk
be easy	aobicbjerotYueve
be eligible	ai
be empty	aaelok
be enough	emhbilqe
be everything	adop
be evicted	kj
be excused	abmp
be exhausted	tp
be expected	adojri
be fair	jk
be far	hi
be felt	ul
be fine	alocqj
be finished	ql
be for	kjqjre
be forgotten	abmp
be found	aSbidngehkjekdqmrj
be four	aZkr
be framed	aeim
be free	aqdeeehYjrqc
be freeing	acol
be full	hk
be fuller	aedk
be fun	ak
be getting	abglom
be given	abhjjmoc
be giving	gj
be glad	aocddqecgZiajbkeldmenmobpmqlrctZuY
be gone	hj
be good	aloi
be gracious	gj
be grand	ai
be grateful	eiheiejelrolrjud
be great	abdnlj
be happier	ak
be happy	eagjhijjliqbriuavn
be hard	apbdceiejiqiue
be having	aZclnjom
be heard	arte
be hearing	hejeojuk
be her	oi
be here	acok
be hired	ck
be hiring	aj
be home	ajue
be homeless	aZksuc
be honest	bjoirluive
be honoured	fdim
be i	ajmk
be ignored	achdts
be in	atbodbgUhViljekdoUratWuq
be included	dive
be interested	btcehenYodtcunvl
be interesting	bm
be interviewed	achqoe
be it	adikoi
be joining	rn
be judged	aainrjtj
be kept	andchlodroubve
be kind	akjj
be kinder	aceenjrktl
be late	adej
be left	cjri
be less	moodtduj
be let	eihejjkk
be like	al
be listened	aehkoj
be listening	aiijoe
be lonely	adgjil
be looked	aVdnnprkve
be looking	hdjdoeqkrlteuj
be lovely	llti
be lucky	aaeegohcikuj
be made	aScdflhuinneodtmue
be making	achp
be many	kl
be meeting	ui
be mended	lk
be mine	aZhs
be mistaken	tj
be more	aYemhiidljnjrdvj
be most	fqhd
be moved	aahooi
be moving	adhlqk
be my	aejolj
be myself	aajp
be near	abil
be needed	aWbmdkheul
be needing	jjuk
be neighbours	aeol
be nervous	al
be nice	aWedjkmloqqetcui
be no	cdhbiijnmmobqkteuc
be obliged	fiqj
be of	akomvc
be offered	hk
be ok	aalkvl
be okay	ai
be on	bdidjqkjnboaqeretcun
be one	anhekk
be open	aodclenk
be our	aXhnkl
be ours	acnl
be out	oiul
be outside	aXcmqruc
be over	ai
be paid	alhi
be part	aeel
be passed	alndrj
be passing	el
be patient	aediji
be permitted	aj
be phoning	aenk
be picked	oj
be pleasant	mk
be pleased	andihajjolqeteud
be plenty	cedjekheqdul
be possible	avedoevX
be prepared	adel
be properly	henl
be proud	al
be published	hj
be put	achrneql
be quite	ckte
be reached	tk
be read	bkcdgdhnmjneoWrk
be reading	aVijrnul
be ready	qn
be recognised	adho
be reconsidered	akgi
be refused	gmhcirqe
be registered	ak
be rejected	abiitn
be remembered	aahsjdoj
be reopened	dl
be reporting	adrq
be restful	actn
be returned	dj
be right	aphdij
be running	ii
be said	aXcidkmlndojui
be satisfied	hl
be seeing	abgknj
be seen	alsi
be sending	abkluj
be sensible	aeqm
be sent	aidnldvc
be shared	aj
be sharing	ki
be short	aigk
be shorter	ak
be shortlisted	jj
be simpler	adgehmuj
be simplest	acup
be sitting	nnqkue
be sixty	kp
be smaller	aeek
be so	aSdjerhaipldnloZrdtpvd
be some	emodsi
be somebody	adelgiicnl
be someone	ok
be something	aZckdnhlvd
be sorry	aceehejcmZocqnux
be staying	anje
be strong	am
be such	aktd
be sure	djtnua
be surprised	akgjhcjincoZuo
be taken	aabo
be taking	amkemiod
be talking	oi
be taught	geojrm
be telling	gnjjqdue
be tendered	akhe
be thanked	aeblhjjdmlte
be thankful	aidm
be thanking	mj
be that	bicldiergahankoeqcretc
be the	aUbTcdejflgshZkomjnSqrrVtiuj
be there	aqdegihZikjdkcndolqcrdtd
be thought	al
be three	aebphete
be thrilled	octl
be thrown	ajeejcooqe
be tiring	an
be to	am
be told	aVbYckdeejgliajmkimjnpokqbreuXve
be too	ckrite
be treated	hive
be turned	aeclgdiqjareti
be until	qk
be up	dj
be upset	ajee
be used	dloe
be useful	ajej
be very	asontdud
be weighed	abhjim
be welcome	avdjeaqe
be well	gm
be what	ijui
be where	adoirl
be whoever	aYemhl
be willing	atedldnevi
be wise	qj
be with	aljlqe
be wonderful	an
be working	acolqi
be worth	aecpii
be writing	abdkhdkimnneun
be written	aj
be wrong	adcjolue
be you	aahejnuj
be your	aUepgiiijmmeqerj
bea	ak
beans	ai
bear	aacahciakpmeqjtjulvc
bear .	acjjkk
bear in	qk
bear no	anedgdjekeoium
bear to	aden
bear with	acgm
beard	abbkenidtj
bears	ddmm
beat	bnckgdheqeti
beat me	adbjckge
beaten	tl
beaten by	tl
beats	ck
beautiful	amijjdrjtd
beautiful reading	rl
beautifully	ajeegeiwjerctb
beautifully ,	ij
beautifully .	amijrdte
beauty	aciq
beauty and	acio
became	aRbnjjojum
became of	aUbmgdjjojun
became the	acgj
because	ceeYfiicj1kqlYmXoPpdqmrasUtRudvk
because a	aihpjc
because at	am
because clearly	oj
because i	aVdmekhZicjmknnjoZrc
because i'd	ai
because i'm	bogdjenmqmte
because i've	aeelkdul
because it	bdcihoklmdojqetduc
because my	akcedlgdiija
because nobody	ajbeieqjui
because of	alcddeedgbhbicjykimjncoeqcrbteuT
because our	al
because people	adum
because she	bj
because she'd	aZjn
because that	amdihijbkkoe
because the	bZcphbjakkrlteue
because there	adcjgjjevj
because they	akbi
because this	ajkcqk
because three	acgijj
because we	rk
because what	adjitm
because with	gi
because you	abbjddecijjlkimcteuj
because your	aqbdcejqud
become	aQbkcmdmerfjgbhZklncqdrbuZvi
become a	aaiikn
become of	ji
become old	addp
becomes	ckebjoqjue
becomes free	aled
becomes king	ak
becomes of	aYcejoql
becoming	amgeue
bed	aVbeemhljlkmqcsm
bed ,	adjk
bed .	aijj
bed flat	adsn
bed in	aeek
bed on	hi
bed the	ej
bedroom	bejqke
bedroom ,	ji
bedroom .	beji
bedrooms	ai
beds	ajkdsnvd
beds .	sn
bedside	aYjokk
bedside ,	adkl
been	aYbjdifogkhiibjWkplTmeolqOtlvm
been ,	mmoj
been .	ambj
been a	albXddeoflgVhkicoU
been able	acbcdjijjnmdtk
been about	algkretc
been accepted	gj
been acting	cl
been an	gjokrc
been any	klui
been ashamed	abjjmn
been asked	aibagejknlol
been asking	aanjqmul
been at	aokcom
been awake	blke
been back	ai
been called	abbkglte
been closer	ajblod
been compared	aegn
been considered	fl
been copied	neqkti
been counting	aahikl
been customers	abho
been doing	abgjnirk
been done	ck
been downloaded	gi
been easy	al
been enough	addjhj
been filled	adblceokpkte
been found	adck
been generous	um
been given	aabnkm
been glad	ak
been going	heum
been good	amod
been great	si
been handled	nk
been handy	bkoerj
been hard	akri
been heard	bk
been helpful	nm
been homeless	kk
been in	bdcjgehZjbkbmenjrstZ
been kept	olte
been kind	adgiun
been kinder	ai
been known	acdkentj
been laughing	am
been living	ko
been looking	aagnkloite
been lovely	aeoo
been made	ejhiijoe
been members	hejm
been mine	hm
been more	aqre
been moved	aj
been my	hmoj
been nice	ajbdhdkdopreulvc
been nicer	ai
been none	tl
been offered	aick
been on	gchnjdkjobul
been one	aioi
been opened	aXbidmeloctj
been out	kjoi
been paid	gj
been part	ak
been patient	aadmklmlue
been picked	aebjgi
been picturing	hk
been pleasant	mk
been plenty	aj
been promised	aeol
been properly	tk
been put	bihioern
been quicker	gloeretl
been read	gi
been reading	aj
been readvertised	aetm
been right	aZmp
been running	adbktk
been sent	aebnnj
been settled	abbedmniok
been shown	bkmj
been since	aekk
been slow	ni
been so	ejgloYtj
been spoken	qj
been taken	aYglketiup
been telling	asgejkkcte
been thanked	ak
been the	aSbZcnfihqibjkktmjoYrctcue
been there	aedkrk
been thinking	ap
been through	accigook
been to	aqtd
been told	adbaccddgjhakWnsoirrsetZuc
been too	ri
been trained	tl
been treated	gdspud
been turned	ckii
been used	glke
been very	aabejikmomrdtnud
been with	bkgd
been wondering	ajjdtl
been working	abhjietm
been writing	ai
been wrong	ik
been your	achjom
bees	anbdclgejcmjodratlue
bees ,	cmjemj
bees .	aptd
bees might	adtl
before	aabqcYdjeWfWgohdiojTkZlXoXpiqsrmskukvb
before ,	aubdcedmkcndodqbte
before .	apccdkgmhdicjbkoneoXqauZ
before a	beelhjue
before and	aidmqcrk
before answering	aj
before anybody	aVhqkj
before anyone	hjmd
before breakfast	acgn
before coming	dl
before diwali	anbe
before five	aaqp
before friday	aeqnue
before i	atcXdYeUgkhYiljckZmbnkrRtSut
before i'd	adbiik
before it	bZeehnikjckempocqbrbud
before june	an
before long	in
before lunch	acbagkhnjlnjobqardtk
before me	bj
before monday	adhmqeul
before my	adtk
before nine	nk
before or	aeon
before others	gk
before sending	aXporiuk
before she	aQbejoonqn
before somebody	qk
before someone	qk
before telling	aYjlok
before that	aXdkljqi
before the	brcedleWhUibjTkllZnUojpdqjresntnubve
before then	amdZhendqptl
before they	abgbimjikkqeriui
before this	cqdbud
before trying	ak
before we	bicidehYjdkenjoaqZrltkuk
before writing	ajnl
before you	aLblcjddeogchijZkeldmknZqprssjtWuZ
before your	ajgmjkkcteud
beforehand	rl
beforehand .	aerl
beg	aacjepjemo
beg pardon	mi
beg to	akcjedmd
beg you	adep
beg your	admp
began	aWdogdipketlue
began ,	addo
began .	bi
began to	aaimjj
began with	aeik
beggar	aaoo
begged	dj
begging	aWexgthajamdocqa
begging me	adeeguhb
begging you	abewkeqc
begin	bddegoheqbuivi
begin .	ao
begin in	aj
begin to	adgk
begin with	gk
beginner	begdhijktb
beginner ,	aoii
beginner .	aXhjjmok
beginner course	aerk
beginners	aihjtj
beginners course	aetk
beginning	dlfljbnkodrdtl
beginning ,	aj
beginning .	acflnl
beginning to	akdljc
beginning with	actn
begins	glkelemjqj
begins ?	ak
begins monday	qk
begun	apbdhciojjneobritdua
begun to	iojkodrjud
begun with	gk
behalf	djheldnmqkuc
behalf of	amle
behave	ai
behave .	ai
behaves	ai
behaves .	ai
behaviour	aaminn
behind	aibpcWdcekgVhZiijikimcoXqcuk
behind ,	kj
behind .	ri
behind a	albngeiejdritb
behind after	aj
behind it	ajil
behind me	akki
behind on	aekj
behind that	uk
behind the	blejjekcreum
behind them	ai
behind to	aejk
behind your	acnjtl
beige	aebdceojtj
beige .	okte
being	aXbOctdoepfcgrhXikjSkmmnnaokpeqirQsYtavi
being "	aj
being #	al
being .	aciiln
being a	amgdkloa
being ahead	gk
being asked	adgphejmobuj
being called	aiti
being corrected	ij
being four	mk
being generous	qj
being honest	ai
being in	dkte
being interviewed	ak
being late	mi
being left	geop
being local	cm
being made	nj
being moved	aebk
being my	ek
being passed	gdom
being put	qk
being read	oi
being refused	cm
being slow	cj
being so	am
being sorry	mj
being straight	an
being the	cdeegphkkcmirdtc
being there	ml
being to	ei
being told	aejekptm
being too	adgl
being turned	aoganj
being unsure	ai
being upfront	aj
being what	aidjgeijki
being your	emhd
believe	aTbecngahbjrkcmmnnqbrWsktaui
believe ,	gk
believe i	abbkhemn
believe in	aieike
believe it	aicbjjoksj
believe me	gbmkoeup
believe that	aYclfjjpmeoe
believe the	aacmgehjil
believe them	gi
believe you	eeijjksi
believed	aXbbgciejwkkmeomue
believed in	begehejmkk
believes	aj
believing	aVbcemovte
believing in	adjl
believing that	em
believing the	aZoo
bell	ap
bell .	aj
bello	ai
belong	aecihlmn
belong in	aemo
belong to	ci
belonged	admq
belonged in	aemm
belonged to	ml
belongs	aUbjgehxjdnitkud
belongs to	bkhmnj
below	aWcodzeifmgVicjekWllmancoctZub
below ,	aXcddrejll
below .	aWcodkfn
below in	acrl
below the	aldjke
below this	dj
below to	ql
below what	aedj
below your	ai
ben	anlc
ben </s>	alld
bench	akbicdhjki
bench .	ajcekj
bench and	hk
bench were	aebj
benches	ai
bend	ii
beneath	abgkkl
beneath was	aekl
benefit	aYhpkn
benefit ,	aahm
benefit .	km
benefit of	hk
bequest	jk
berlin	ai
bernadette	am
bernard	arnW
bernie	aj
beseech	aceo
beseech you	aceo
beside	csdZemgmhaiqjVkelbmiobqbrdtVve
beside each	aj
beside me	ajdeekml
beside my	enjd
beside the	aZbkcpgnilldretd
beside you	adio
beside your	njuj
besides	ekllve
besides .	ek
besides the	adlk
best	asbJcWdUeUftgmheiljdkUlamWnmojqdrYsbtiuc
best ,	gcnsojretc
best .	aicifmgeojqdte
best </s>	al
best baker	adtn
best bid	tk
best bookshop	aj
best candidate	aegktj
best for	ajqj
best i	anbe
best i've	an
best if	adnjol
best in	gj
best news	ai
best of	gcijokrdti
best part	aern
best person	idlktl
best press	ij
best regards	al
best table	aehk
best thing	aegihdiorktc
best time	ak
best to	ao
best version	abfp
best way	aq
best what	aj
best wishes	akpltd
best years	hkidji
bet	gi
bet on	amge
beth	amue
better	aibWcidoeefXibjXkUmrncodpeqmrpsauc
better ,	gijkoe
better -	an
better .	ajcmdjejgjhaiajbmcoaqiteuc
better ?	aove
better at	ml
better book	ak
better bow	hi
better candidates	al
better choice	aZcnherl
better conversations	aXrq
better draft	aj
better editors	aarn
better ending	aj
better feedback	al
better find	adhn
better for	av
better from	aagehqmeolrc
better get	abup
better i	ai
better idea	anbe
better in	gj
better judge	ck
better luck	aYdsge
better news	qk
better next	aroeve
better of	aaqlrj
better one	nnoe
better ones	ak
better organised	mm
better pastry	gj
better person	aeil
better photos	ai
better plan	gk
better questions	ai
better reason	akceui
better say	ap
better suited	aj
better talk	gl
better than	aibbebgehcjkmkolqc
better things	mi
better to	acekokqi
better year	adbl
between	aUbscQeifdgcijjUkulXmbnaoktpuivk
between a	citk
between forty	aekl
between me	aeem
between my	cedlke
between ourselves	ik
between pages	acbm
between the	aocbddgehdtjvi
between tuesday	bk
between two	bdcegekmoetm
between us	aShjimup
between your	aZgiortd
bex	aovc
bex </s>	aj
beyond	aZccgihjikmkoctj
beyond me	mm
beyond question	tmve
bias	aibj
bias in	bj
biased	bkgk
biased .	bkgl
bicycle	amrkte
bicycle in	rk
bid	ajbmcadQeigjhnjamnuWvZ
bid ,	abdehkknlj
bid .	albklemitjuc
bid :	ki
bid again	ej
bid and	hktk
bid before	adok
bid fell	lj
bid for	aiil
bid has	aYbiel
bid is	acho
bid on	gl
bid or	aeqlui
bid prepared	gl
bid rang	aagn
bid rests	hi
bid to	nj
bid was	bmhjleoe
bid we	an
bid were	ai
bid won	tk
bidder	aebrdnfdhclcodpnresitd
bidder ,	abdlldpn
bidder .	apfe
bidder is	gk
bidder was	adbl
bidders	aedehkuq
bidders and	abuo
bidding	aagr
bidding ,	gj
bids	ckrjte
bids ,	aj
bids .	rk
big	aqbiceeehdiljckclemdratcucvs
big deal	oj
big enough	im
big hug	ai
big one	aj
big word	gi
bigger	accbecgokelnolritbue
bigger houses	abokrk
bigger one	adln
bigger role	il
bigger than	gk
bigger unit	hijk
biggest	albecjhejeketjve
biggest mistake	gk
bike	kj
bike ,	kj
bilal	ai
bill	aYkplemo
bill ,	aZko
bill .	mori
bills	aekm
bin	ajjqvc
bin ,	adjrve
bin .	aj
bin the	aj
binder	ak
binned	bj
bins	bdektk
bins ,	aaektl
bio	di
biography	acbk
bird	am
birth	adbjij
birthday	aYbbhej0kbti
birthday ,	adjl
birthday .	abjr
birthday cake	ji
birthday present	jj
biscuit	aord
biscuits	ankdmm
biscuits .	aq
biscuits as	abmn
biscuits at	tl
biscuits was	alre
biscuits were	rj
bishop	abnr
bit	anbZcUdagphjiijjkclemYncoXqYrkuXvq
bit ,	algjre
bit .	ak
bit as	aetl
bit dark	aoge
bit daunted	adgl
bit disappointed	ai
bit less	ak
bit me	aj
bit more	adekhivi
bit of	gnjird
bit on	ak
bit sad	arvc
bit surprised	aehm
bit them	rdtn
bit you	aXrr
bitter	alol
black	ai
blame	bacYdeedgZhdidjokcmroiqdrnud
blame .	ap
blame for	mdom
blame only	aemj
blame the	am
blame you	aabdgdjlmnnjqern
blames	aabjjo
blames the	abbkjk
blank	adqitmuk
blank on	acqiul
blast	aj
bled	amhe
bled for	amhe
blend	fk
blend of	fk
bless	aveeib
bless you	am
blessed	aaon
blessing	areejeke
blessings	ai
blind	aabrcernsctivb
blind ,	aebl
blind audition	tk
blind review	bk
blinking	al
blinking .	al
block	acgmqevs
block .	gm
blocked	acmiqmvl
blocked drain	mjri
blocked out	qj
blog	aecigehmuj
blog .	hm
blog about	aeuk
blood	an
bloody	aedigihkjerk
bloody list	hk
bloody rock	gk
blow	rn
blower	hj
blower i	hj
blue	aibedegeimjiljocrete
blue ,	lk
blue one	ak
blue pen	adjm
blurb	aelk
blush	acglmp
blush to	aZglmo
board	aabZckdWejgehdiqjUlantoaqisetkvd
board ,	aVbehoipjenpre
board .	cenioirkve
board and	uk
board as	aeil
board at	adnjql
board can	adrj
board for	ti
board has	am
board i	rj
board in	ek
board meeting	gi
board sits	neqi
board taught	ni
board that	knqe
board to	ij
board will	gi
board would	aktl
board's	bdcjjlrm
board's decision	ambe
board's opinion	acrn
boardroom	am
boardroom .	ak
boards	ajckgnhdncocrdtj
boards ,	ak
boast	acgn
boast ,	acgn
boat	alcj
boateng	al
boateng </s>	aj
boathouse	ai
boats	ap
body	acijnlqjre
body wants	adqk
bog	ante
boiled	aetk
boiler	ajrmvd
bold	aVbecedntt
bold choice	adoetp
bonus	ji
bonus ,	ji
book	bXdVengZhpiVjlneoRpoqktTup
book ,	aYgmhjlkqite
book .	aicihjtd
book about	cjgjte
book and	ajeijdqi
book at	ak
book club	aarn
book has	aeuk
book if	ej
book is	anui
book of	acfiuj
book on	kn
book out	al
book sold	achl
book the	ak
book to	aZblnj
book was	aebbjoki
book when	uj
book won	amgc
book you	sj
booked	amcedegoiekdnioYtd
booked a	an
booked for	aibjheobqi
booked in	gj
booked the	qk
booked two	aj
booker	gotd
booker winner	gltd
booking	aacldemmqk
booking .	aZcohk
booking was	aicehdmm
bookings	addk
bookkeeper	am
booklet	am
books	apbYceglhjjandocuevj
books .	rjtk
books out	adgm
books that	ak
bookshop	al
bookshop in	aj
booth	heum
boots	merk
boots ,	jerk
boots .	jj
bored	ajgmia
boring	tl
born	abbcgqhijeoj
born leader	gi
born on	hk
born to	aagp
borough	ol
borough lettings	ai
borrow	ajlj
borrowed	akbjgejcknte
borrowed from	kk
borrowed the	km
borrowing	ki
boss	adbjdigkhbjUkcnrqcrlteue
boss ,	acdkni
boss .	adrk
boss and	gljeni
boss asked	aebk
boss has	ajbegi
boss hears	ni
boss is	nj
boss was	bk
boss will	uj
boss's	adnpti
boss's name	nk
bot	aacjvo
bot traffic	cj
both	bdcjdoeUgehdicjdkjldminaqvrOscukvY
both ,	anue
both .	at
both afternoons	adqm
both are	amdj
both be	aacjol
both by	dj
both have	ai
both interviews	aehk
both know	aWbogjhcjdmmukve
both my	aehekq
both of	aedkiejokeocqiti
both read	ci
both reports	aj
both said	ai
both sides	gm
both the	mlqite
both times	akcj
both too	abcjtl
both wait	nj
both ways	achikm
both were	bi
both will	ik
bother	abbecbdcecgchdmonnowqdtduXvd
bother ,	jlokue
bother .	ak
bother answering	iini
bother at	aj
bother to	ai
bother with	ok
bother you	adeemknmoj
bothered	aeedgehkrl
bothered to	biedhl
bothered with	aerm
bothering	abmm
bothering you	abml
bottle	ak
bottom	aebcdielfjhijdkeokrcte
bottom ,	ai
bottom of	aebcdjejfjhijdkeokrd
bought	anbZgXidjskdneoirZtiuevj
bought ,	aj
bought a	abcijokerdtl
bought every	hk
bought for	ji
bought me	aiheji
bought the	aVbchejskjok
bought you	amjd
bought your	ji
bounced	bj
bounced ,	bj
bound	kdnmrjuc
bound to	aekenmrjud
boundary	al
boundless	feik
bow	aXclgeipmkoi
bow out	aj
bow to	aaclio
bowen	aj
bowen </s>	aj
bowl	jo
bowl ,	ji
bowls	aj
box	aabldkfmgbhailjekjnbocqdrZsktXun
box ,	aejiuj
box .	aeblfnre
box for	aXcjslum
box of	aein
box room	acekkn
box to	ak
boxes	cejksltj
boxes ,	ak
boxes .	aZsltk
boxes are	aj
boy	biedgnhciekkndodqduk
boy could	aegl
boy cried	ji
boy got	actm
boy has	jj
boy slept	aj
boy who	jj
boy with	ak
boy you	adgm
boys	abbchejtkpocue
boys .	ji
boys came	ki
boys have	jn
boys we	aejk
brackets	aj
brahms	ck
brahms ,	aeck
brain	aecdrt
brain to	aerm
brain would	acrq
brains	adik
branch	akbadleagpjblinbpeqdrateum
branch ,	amue
branch .	eegmhjlk
branch ?	dmii
branch has	gj
branch was	adul
brandt	ak
brandt </s>	ak
brannigan	aj
brannigan </s>	aj
brannock's	hm
brass	ajuj
brass players	uj
brave	aUbdgkhejZmcoirptw
brave ,	ok
brave enough	aetl
brave of	aajeokrp
brave to	aagmrktd
bravely	aj
bravely .	aj
bravo	abddgeiirct1
bravo ,	aYiirdts
bravo to	antj
bread	abbecmdkedgjjekprctjuc
bread ,	acdljekk
bread .	aXdljdkotk
bread and	aj
break	asbeelgdhdidkdmeqdrcvi
break .	ap
break a	ok
break legs	ej
breakdown	ci
breakdown did	cj
breakfast	aogrjbkb
breakfast .	gk
breakfast and	alje
breaks	aaglon
breaks .	gl
breast	ij
breath	jbojrjte
breath .	mk
breath away	il
breath for	jeok
breathe	acipjetk
breathe in	ij
breathe the	aeim
breathed	aXiqmk
breathing	kklj
breathing .	ackl
brennan	ak
brevity	actn
brevity of	ti
brick	rj
bricklayer	adglri
bricklayers	qk
bricks	ai
brickwork	adck
brickwork ,	adck
bride	adrn
bride .	adrn
bridge	ajckhdijodrjte
bridge .	acijrk
bridge was	al
bridges	aagr
bridget	aj
bridie	ak
brief	adcodigbhdiikemeosqbriseteucvc
brief ,	aabkoltj
brief .	alqerj
brief and	ap
brief asked	okte
brief said	cl
brief that	aZdnolte
brief was	aYcmrk
briefing	uj
briefing changed	uj
bright	anol
bright side	om
brightwater	ai
brightwater have	ai
brilliance	aeik
brilliant	beeegmipjdoaratk
brilliant ,	in
brilliant .	amte
brilliant editor	ij
brilliant for	acgq
brilliant in	tk
bring	adbXdkgqhWidjjkVlomdoPqjrisqtc
bring .	aigi
bring a	amodti
bring back	al
bring it	aadegjnkqjuk
bring my	aYdmlm
bring pictures	acrn
bring so	gm
bring the	ajbedeedgdkcljneodqlsrteud
bring them	uj
bring up	aZcldl
bring you	aeek
bringing	edjlkmmi
bringing it	mj
bringing the	jl
brings	fnieki
brings it	aiui
brings you	fn
brisk	acbm
bristol	bjhj
bristol for	hkji
bristol offer	bk
bristol would	qi
broader	ajomtave
broader meaning	omta
brochure	aYbmiq
brochure .	bm
brochures	hj
broke	adbqeYgdhiidktqe
broke ,	achkkl
broke and	aeebkp
broke down	ai
broke my	ajiejj
broke the	al
broke your	aZbq
broken	aiedgeiejzkdmdnerctcuc
broken .	aejm
broken an	adjk
broken frame	di
broken my	jm
broken the	aejm
broken upload	ak
bronze	tj
bronze age	ci
brother	amgXiZkllmmenVqerbun
brother ,	aj
brother -	hjjenZtkul
brother .	aili
brother ?	aeej
brother has	aikk
brother is	aYjllj
brother works	ui
brother's	aljdkmue
brother's boys	ki
brother's funeral	kj
brothers	aegduq
brought	abccgkheickZmkosqerismtbuc
brought .	acjemn
brought a	aj
brought in	gn
brought me	ol
brought my	bi
brought the	ojsm
brought three	hi
brought up	acjmkeoi
brown	adkm
brushes	el
brussels	acnm
brussels shortly	adnm
bryony	ak
bríd	ak
bucket	aj
bucks	bj
budget	blcldWgkhcjYkXmqnerctouVvV
budget "	aZbn
budget ,	cigmmkoe
budget .	bdcegkilnkoetj
budget and	alne
budget has	aerm
budget is	tk
budget page	aemn
budget question	admlqj
budget stretched	abom
budget table	an
budget was	aehdrets
budget you	cl
budgets	apbkreudvb
budgets .	ni
budgets were	adbk
bug	vm
build	fjilrltevi
build .	rn
build a	il
builder	albkcjgdtd
builder in	adck
builders	ajglje
building	aeelfdgZiZjekVmannqorpvX
building ,	hnienj
building .	aUbmcdeogkhdieoirotd
building and	ajkeni
building deserves	amhe
building gave	aYoltn
building i	uj
building my	ak
building needs	acejij
building on	ql
building the	hj
building who	ni
buildings	al
built	aSbecZfjgphpiljYkeolrltbub
built .	aWfkom
built a	adro
built for	oj
built in	ik
built that	aehn
built the	abgnhk
bulbs	jj
bully	acborc
bummed	anoc
bummed ,	anoc
bump	am
bump into	aj
bunch	aYiejerptp
bunch for	aYtq
bunch of	ierp
bunk	bdjm
bunk they	ji
bunting	jk
burden	aSglmutl
burden ,	acgjmj
burden and	aemk
burden of	tm
burden to	abgiml
buried	aTbidijlkluj
buried my	aYbkko
burn	um
bursary	adbegchrjcklneodqZrltdul
bursary ,	di
bursary .	hk
bursary scheme	uk
bursary was	adhl
bury	up
bury your	abup
bus	akbUcbddemgjidjeklljndqZreuj
bus ,	jm
bus .	albegote
bus and	ai
bus at	aehl
bus driver	admk
bus fare	adeokk
bus for	ai
bus home	ki
bus is	abkp
bus money	aelk
bus shelters	herk
bus stop	ol
bus to	un
buses	ap
buses for	ai
business	aSbYccgehliajYkdmzneoirqtYuk
business ,	aZolul
business a	rl
business and	si
business asking	mn
business cards	hi
business giving	behn
business in	aj
business running	rnte
business sending	aemn
business turning	hk
busy	aobadiebgXhaicjXmwndouqerXtWuU
busy ,	mk
busy .	ai
busy as	aemkol
busy department	acol
busy editor	mi
busy everybody	oi
busy morning	acdk
busy people	aegemr
busy to	abop
but	aebeckdlfsgbhUipkilQmYneoppbqbsbtQuUv9
but a	aiejflkdodresive
but an	aaekol
but by	fj
but clearly	aZop
but could	abdieovc
but do	aaon
but for	aWbkceiljn
but he	ak
but here	dj
but hey	ok
but i	asbXdpeSgdhWiajXmkoeqjrnsctWuWvo
but i'd	ak
but i'm	gjneoktj
but i've	oerm
but if	aecl
but in	hk
but is	acdp
but it	cidZgjikmkoYvo
but it's	al
but kind	ak
but may	dk
but my	alnkok
but never	iekkoire
but no	cjgi
but nobody	ckiojboXsl
but not	ceelokvj
but of	aegkji
but ok	okvb
but on	rj
but one	adclij
but only	ceqn
but perhaps	aeon
but please	ajji
but she	gkieoeri
but thanks	oj
but that	acjkoeqiuk
but that's	adjlkj
but the	albccqdbebfphcjYmdnioSqirXtculvi
but then	aekkrn
but there	aeeeijjkkcrm
but they	al
but they've	ok
but this	ejvi
but to	aYiskenm
but we	aicehmoi
but would	dj
but writing	hk
but you	iojokeoYrcvj
but you've	ji
but your	aucegiidjdkkoY
but yours	an
butler	ak
button	adrlvl
button works	rm
buy	jZkjldndqeratnur
buy a	al
buy all	hk
buy from	aduo
buy the	aakkrdtn
buy them	acul
buy your	giui
buyer	adbiikljte
buyer for	ki
buyer in	bi
buyers	abiluk
buying	aljerk
buys	adhk
by	bacldaekfahoiojVkUlcoYpSqzrbsWtmue
by "	ajcevk
by #	am
by ,	aUcegdolrq
by -	aiclle
by .	acdjgjol
by a	bicedbgqiXjdkdmdoaqcsjtnuc
by about	al
by accident	ap
by all	aibiieonta
by an	aYcjrktl
by and	qk
by any	aUgiht
by anybody	iioj
by asking	gj
by august	aeho
by before	dl
by better	ak
by both	ciij
by bus	al
by candle	ackn
by easter	algijeki
by eleven	bj
by email	abbihitn
by everyone	aXfkgkhk
by far	gl
by fifty	bj
by five	ajql
by for	bj
by friday	ajbcdZekhcqkup
by habit	aj
by half	ej
by hand	andijitb
by heart	aetm
by her	mote
by his	an
by how	ambetk
by in	aj
by it	aigmme
by its	adckgl
by itself	an
by june	abhikn
by letter	abdn
by line	aecmhjmkte
by lunch	acnn
by march	aj
by may	an
by me	abbdciekgkhcjkoeqi
by mistake	ar
by monday	aldbekhkjine
by most	abiiuk
by my	anbZdlekjckcmi
by myself	aUjmontk
by name	gmtduk
by next	ak
by nine	aecj
by noon	ackjniqouc
by now	adbedsgYhkiandoqqb
by on	al
by one	csqdtc
by our	apbc
by page	aeblcdll
by people	aibigbhcjlobriuj
by phone	am
by point	ai
by post	dmhkkkqc
by return	aYeehclqqoti
by right	achm
by rights	aehk
by saying	im
by side	aYcqhk
by six	adql
by small	hm
by some	cini
by somebody	apcegaiinkocqeti
by someone	bbcagYhZiljknkoarktm
by something	bjce
by such	adgm
by sunday	uk
by telephone	hl
by telling	aeqk
by ten	biheql
by text	abmm
by that	crhiidjeretc
by the	bidSekhjiljokanboTqqrTsctcun
by their	ieuj
by then	aeoeqvtiue
by this	acdmgihe
by three	ambd
by thursday	qi
by tomorrow	aiekqb
by tonight	njqlue
by train	ai
by two	gi
by wednesday	ai
by which	aamnqk
by whoever	abnjrrvb
by you	bdgbhai1jeqerb
by your	ambocihZiejckcncqdtluivd
bylaws	accm
bylaws ,	accm
bypass	aenn
c	aZblcrleretevq
c .	accm
c empty	acbm
c that	acbm
cabinet	aiilnd
café	amicqmtd
café ,	adql
café .	ri
café by	aj
cake	bcdegajkmkrltd
cake ,	aVjnkm
cake .	autc
cake anyway	ai
cake for	ai
cake i	acjemn
cake tins	jdom
cake with	acjm
cakes	acckhnti
cakes were	ck
calculation	aeck
calculator	cj
calendar	acdeomqo
calendar ,	ak
calendar and	ajjiqc
calendar open	adqm
calibre	acbecdgvidre
call	acbocveKfagehsiIjkkIllnjolpaqjrBsoteudvQ
call ,	bjccdmhbkelkneojqktdue
call .	albZcedjgdhrlamZnkojqardsntYuc
call ;	am
call ?	dj
call a	adbecw
call and	cljk
call as	ak
call asked	abclsj
call at	adqm
call back	aj
call closed	acbl
call for	aibkojte
call from	adbagmhqniodqd
call i	aijl
call if	ak
call in	ak
call is	aihj
call it	adbnhemmnmoZteue
call me	abbieehkjblineocsjtpubvc
call my	cegjlj
call on	bmnjqe
call open	aedk
call or	dk
call rota	oi
call round	qk
call scope	aj
call sheet	ak
call the	aYbdclhjlcneqnum
call this	ablnqj
call to	bdgineteus
call was	nn
call would	amcediolqb
call you	aiclddne
callback	aahljn
called	aUbkcudYeigoiUkelinVqdsitjuZ
called "	akbkteve
called a	ckge
called back	bdonresk
called director	rl
called for	abclrj
called it	acgkjl
called me	gi
called overqualified	ti
called reasons	adcm
called the	adgkmlte
called you	ll
callers	ci
calling	gkidmendocqqrktdvi
calling ,	gm
calling herself	ierl
calling me	qk
calls	abdaeegihkiblaojql
calls ,	al
calls .	on
calls for	hink
calls me	aXgjjjqk
calls on	kl
calls the	aicldegkhkndqa
calls this	aeqk
calls with	ui
callum	aj
calm	aiqmve
calm and	ak
calmed	aq
calmed me	ao
calmer	ak
calmly	alkj
calmly .	kk
came	ambodGebfegkhjikkplZmZnModpcqYrjsXtquavd
came ,	gokjmete
came .	gkjlkcoctj
came across	cmri
came as	rn
came at	acto
came away	ikjetl
came back	aabvcddegchejlkeoetj
came before	actk
came by	aj
came close	ak
came closer	dj
came down	aboq
came for	abhlimqj
came fourth	gm
came from	aYbjcigdiioori
came home	aibl
came i	aegm
came in	bocddeelgahijckkoetc
came into	bcinje
came just	al
came late	aj
came of	am
came on	bddejkkj
came out	akcdhmjbkj
came so	ak
came the	abjkkl
came third	ai
came this	aj
came through	anglka
came to	aicjdegjkmncod
came too	aeck
came top	hl
came twice	tk
came up	aXjemiqkrnuk
came with	aibbkkrdtk
came within	ak
camera	accjjekkteuj
camera ,	aj
camera crew	adul
cameras	em
cameras up	em
camille	ak
camp	kk
campaign	aebn
campaign .	aebn
campus ,	aj
can	adbacldbelfVgehdiblkmrneoepkqcrmslua
can ,	aYkklimi
can .	aokiqc
can actually	nmre
can afford	adkjrl
can agree	adtl
can all	biqk
can also	tk
can always	acdnoi
can arrange	abtm
can be	ajbYcjdjeqgVhWiXkYqluV
can bear	aden
can bring	jj
can call	amcihiqZ
can collect	an
can come	aqdeeeplqZ
can count	ajrj
can cover	ai
can cross	ai
can decide	nl
can do	abgmhnidjkmkneoaqcrXtmub
can drive	abcitl
can drop	ej
can explain	aYcdndomrcus
can find	aTcsechkrctcuq
can follow	adgeqdrt
can get	ajjdrj
can give	hkkeui
can go	acephdjmkeoeqkretiub
can halve	aeem
can hardly	clgYhniordtc
can have	aecjhl
can hear	ap
can help	aeemvi
can hold	aZijqn
can i	alcddolrneqbvY
can imagine	aXkqokreteuj
can in	ajcdmlte
can judge	aetm
can keep	airkue
can lay	aYgq
can learn	ak
can leave	nl
can lend	aj
can let	aohdojqd
can live	akgdjorc
can look	adqi
can make	abckekgihmiemdrbuive
can manage	ak
can mistake	ri
can no	aZomul
can now	amdk
can offer	ajkk
can one	abeejekpmntevc
can only	aSbndieZhciljekcmqqirktj
can overlook	aeml
can pick	aj
can promise	mj
can prove	aXcvre
can put	acmlrj
can quite	mjok
can read	gineokri
can recommend	acrp
can report	ci
can return	eepn
can ring	aiqi
can run	ijlk
can say	adeegninmdokrc
can see	aobXcSddeZhXiljmmZoerquW
can send	aoedheok
can share	aped
can show	aVbqhm
can sleep	adjn
can spare	aeel
can start	alelta
can stay	aksoue
can still	qn
can stop	kj
can take	eehlqi
can talk	aXnjuo
can tell	ajbjedgdhkleqnteud
can thank	acnl
can that	alsptevV
can the	aXeo
can think	akceeehm
can tick	amhe
can use	aolird
can usually	gjhe
can wait	aqelgkhcobqX
can we	aXlmvn
can well	aj
can work	ceqk
can you	aWcjdYiejommnerbtdvt
can't	aWc1dZeXfdgnhOikkrlYmondoSqitiuN
can't ,	cl
can't .	aigj
can't afford	gmki
can't be	abbbcldkglheidkilemdqerstYue
can't believe	geilsj
can't do	asme
can't eat	ji
can't even	aZblckki
can't expect	mjri
can't find	jivj
can't get	amjikd
can't have	aUclgiheiilimmrc
can't help	aabkiknl
can't hold	acgkqj
can't know	kk
can't let	ak
can't manage	alke
can't offer	hi
can't pay	kn
can't pretend	aegm
can't read	rj
can't say	amccgeki
can't see	adcl
can't start	al
can't stop	abkjml
can't take	ekkkqe
can't tell	adrdto
can't think	ak
can't use	tj
can't wait	aeqotk
can't win	gk
can't write	ai
canal	albccitk
canal .	aj
canal boat	cj
cancel	omqd
cancel the	omqe
canceled	ajqe
cancelled	aPhbjskloq
cancelled ,	adkj
cancelled the	aejm
cancels	adtn
cancer	kovd
candidate	aZbicXdaekfagjiWjckemnnYoqpmtouZ
candidate ,	abhjml
candidate .	bkhj
candidate by	aiti
candidate for	gj
candidate had	adol
candidate is	gloe
candidate more	ajgeherl
candidate so	abenmloe
candidate who	aibdgdojtk
candidate whose	bj
candidate's	aYbicmhj
candidates	aibcddfkgkhkjempqeretdue
candidates ,	albdcigi
candidates .	aeflgehjmk
candidates had	bj
candidates will	ol
candidature	acdifi
candidature .	fi
candle	aXgjjmkm
candle for	aejo
candle to	aegjij
candles for	ak
cannot	aVbrcydcfchQiZjnkqmjnYoVrdsitVvd
cannot be	abblcsedgnhdiejbknqbtauZvc
cannot carry	ajce
cannot even	adbord
cannot express	mi
cannot find	adcm
cannot go	aekm
cannot have	cj
cannot print	si
cannot promise	aeul
cannot say	ajjm
cannot stop	ej
cannot take	ademliqe
cannot tell	ql
cannot undo	mj
cannot wait	aiqkud
canteen	akhejdoi
canteen at	ok
canvas	aj
canvases	ckkcpn
canvases ,	adqitj
canvases on	acpn
caoimhe	ai
cap	el
cap on	an
capital	ak
cappuccino	tj
captain	aiiinntlvY
captain say	ni
captain will	actl
caption	lj
car	aebWgehaikkumcobqbrbtjuo
car (	aj
car ,	ak
car .	gi
car at	aj
car is	aekk
car park	aabbgdiljntluk
car to	aijeki
car with	kj
caravan	aejl
card	akbXgbhcjrkplenbobqlrdsitaucvd
card ,	jp
card .	djjm
card that	ai
card through	di
card with	sj
cards	aigjkjoete
cards ,	hi
cards from	adgm
care	asbXdeeihYibjUmbnbolrl
care ,	ajckgeoj
care .	aqeeiekdomrite
care certificate	rl
care for	rk
care home	km
care of	ak
care plans	gm
care to	adqjui
care your	tk
cared	abjnok
cared about	aajool
career	aVbdfjgdhcinjmrm
career .	aaimtk
career advices	rj
career with	aajo
careers	geheijneoo
careers fair	aj
careers page	al
careful	aleefagdhajjneoSrdtruovZ
careful ,	ckodtj
careful .	ki
careful consideration	adfctrvd
careful diary	ui
careful editor	al
careful of	mi
careful readers	akte
careful with	aeobtlum
carefully	aqeegeidndocrdtdut
carefully ,	uk
carefully .	al
carefully about	aYut
carefully you	al
careless	adbmjbtjuk
careless ,	aebnjd
careless of	aj
carer	aZks
caretaker	andl
caretaker .	dl
caring for	ai
carla	aaoo
carpet	cmmetl
carpet .	al
carrick	abcigk
carried	as
carried away	ak
carried off	ai
carries	aZhlrj
carry	anbbcYdeekflgnhZicjmkZnaorqaratWuZ
carry .	al
carry a	ak
carry my	adbegr
carry on	akceedosqeud
carrying	aagmmi
cart	aj
carvalhal	aj
carvalhal </s>	aj
carving	sk
carving ,	adsk
case	albUexgRiXjckbmXnoojqdrjsatSvk
case ,	apddrjvj
case .	aocifivd
case a	djlj
case anybody	aj
case anyone	an
case for	ckjm
case is	hi
case it	aVcmeljbrkul
case my	di
case nobody	bdom
case one	adeili
case reports	hj
case somebody	abeium
case something	em
case study	akdc
case that	qmue
case the	akbecddknjqe
case they	aiuj
case you	bbcdeqhdjinjubvi
case your	alee
cases	cagihelitjul
cases ,	ul
cases failed	ailj
cash	ej
cast	anbeeigpiejenkrbtcue
cast ,	an
cast .	amgi
cast an	nlrd
cast is	ek
cast list	oi
castellane's	gi
castellano	al
castellano </s>	al
castellanos	ajpe
casting	bicigbnk
casting ,	adcj
casting director	aiii
casting people	bj
casting was	nk
cat	ajclgdidjZkYrntoud
cat .	aarktk
cat and	ci
cat is	ci
cat on	alkd
cat sat	rm
cat walked	actn
catalogue	ambd
catch	dkniocvj
catch .	vj
catchment	adbl
catchment ,	adbl
catering	ajhi
catering .	ak
cathal	ak
catherine	ai
cats	aiol
cats .	ol
caught	axbcceeejcmi
caught a	aj
caught an	ak
caught me	ap
caught the	al
caused	ajeejpkd
caused this	jm
caused you	almd
cave	qj
cc	adnm
cc :	nj
cc'ing	nk
ceiling	aj
celebrate	ol
celebration	abjm
cellar	aj
cellist	acgehcjlkiokrk
cellist ,	aj
cello	ceecgahajqknldtj
cello ,	aibkkj
cello .	al
cello audition	oj
cello goes	jm
cello in	aXkkqktl
cello seat	dl
cent	cltn
cent ,	ak
cent upfront	cj
central	ak
central idea	ai
centre	aicmrete
centre ,	ak
century	aecjgeritk
century ,	adrj
century .	ante
ceo	aenrud
ceo ,	ni
ceo about	nj
ceo's	ni
ceo's office	ni
ceremony	ji
ceremony ,	ji
certain	aLbdceechkijqcrstv
certain ,	ajikjd
certain .	acoctq
certain background	rm
certain kind	aYrq
certain that	addjui
certainly	cbedidneritv
certainly come	al
certainly one	aatluj
certainly revisit	aetk
certainly see	tk
certificate	albZcodaecgbiklrneoeqdtbudvd
certificate ,	am
certificate .	illk
certificate and	lk
certificate is	cj
certificate says	ci
certificate was	aeck
certificates	gqkeoj
certificates ,	gl
certificates .	abgn
certificates in	aj
certificates with	aeol
certs	bm
certs to	bm
chaconne	aegj
chaconne ,	aegj
chain	acul
chair	acbtcadcenhlkZlbmnnkrYtY
chair ,	abhiikjeoiretd
chair .	bkebgjodqkrd
chair ;	on
chair a	aerk
chair and	aeekni
chair asked	bi
chair by	aiml
chair goes	ni
chair has	bktk
chair in	ajoe
chair is	abbjni
chair was	hk
chair without	ml
chair would	aljj
chairing	aote
chairman	acbmgdhdjdnqrmteuc
chairman ,	abbiikrk
chairman and	nj
chairman asked	rm
chairman at	ai
chairman on	aebl
chairman sails	ni
chairs	amcdgaiejjnmodqercti
chairs ,	al
chairs .	ar
chairs for	ai
chairs your	aenm
challenging	fl
chambers	hm
chambers like	hm
chance	aYbecXdleqgdiZlcnmokqsrYtWui
chance ,	aYelhkqj
chance .	aTbkhejnkiolte
chance at	giji
chance of	akdieeok
chance to	bcdiejiejXkemenjobqqrdukvb
chancellor	nnqd
chancellor ,	ni
chancellor will	alqd
chances	bk
change	ajcleufagRhZiUjXllmZnSqjrQtium
change "	aetk
change ,	lk
change .	ajcegbhjkkretk
change a	tlue
change and	aden
change first	ak
change halfway	bjhe
change in	am
change it	adeo
change my	aieikblk
change of	aZciekjdoiqpte
change that	akeehe
change the	aZekhdliqcurvj
change this	qj
change you	hj
change your	aYcodkelibjendqjretduk
changed	bncSdkeigVhcipkXmcnYoWqlrVsptcvn
changed ,	adbjqn
changed .	aabcijsq
changed ?	aedl
changed after	acbjuj
changed between	adbp
changed how	asud
changed it	ambe
changed my	ai
changed on	dk
changed our	al
changed since	aodi
changed the	aibklj
changes	aicdddgjheijqdvt
changes .	aVklum
changes in	ai
changes nothing	atkdua
changing	ajcielgehcqlte
changing it	aj
channel	aagjuivj
channel ,	uj
channels	bm
chap	aebk
chap who	aebk
chapel	ak
chapter	atbjeogdhXiYkZlcmcnXtcuivc
chapter ,	ak
chapter .	ar
chapter eleven	adjl
chapter four	aobccedkvd
chapter in	abfitl
chapter like	germ
chapter nine	am
chapter on	uj
chapter six	al
chapter three	accl
chapter two	akemtd
chapter with	aeql
chapter without	neuj
chapter you	aeol
chapters	aadchkoerlto
chapters ,	ai
chapters since	dctn
character	aWemiktjvl
characters	cetjvj
charge	acbcddeigihkiejekdlqocrZtpud
charge ,	tm
charge .	ablmnj
charge for	ap
charge nurse	hj
charge of	aioeretm
charges	litj
charities	uj
charity	angbhaikkYrium
charity commission	ni
charity has	geiluk
charity is	rk
charm	acbdinrj
charmed	aj
charmed by	bi
charming	aYbcdmgboorpte
charming ,	aZbedmgdop
charming ;	aarn
charming to	ajrktd
chart	ajni
chase	dj
chasing	aigjretm
chasing trends	retm
chat	aQcmhclmmknmtcuq
chat ,	ljodqi
chat .	aXckojul
chat ?	adnk
chat is	uj
chat on	uj
chat with	aaljnj
cheap	aVbkgkrj
cheap .	bnrc
cheaper	aVejgeoZrktw
cheaper ,	adekrmte
cheaper .	aeoetn
cheaper roof	tj
cheapest	tk
cheapest bid	tk
cheated	adbl
check	aUbkdbhajckilnocqmrdsktnudvp
check ,	aebj
check it	actm
check our	li
check that	al
check the	lisk
checked	aobjoeqdvl
checked and	ak
checked the	aiblcd
checking	adbcdmfpoivd
checking in	adfpvb
checking whether	acdn
checklist	ao
cheer	ar
cheer from	aj
cheered	azbZ
cheered .	aj
cheered me	atbe
cheerful	azjetc
cheerful .	aj
cheerfully	am
cheerfully .	am
cheering	dl
cheering .	aj
cheering for	acdm
cheers	axgaob
cheers ,	ai
cheers for	amodtj
cheers from	ak
cheese	ak
chef	ckglibljnjqeretd
chef ,	nl
chef in	gjre
chekhov	gi
chemist	km
chemist's	bckn
chemistry	ajgj
chemotherapy	beko
cheque	abdegkklnkqj
cheque .	adglkk
cheque from	adql
cheques	aenl
chidi	aj
chief	aebbgjicnxud
chief ,	ai
chief conductor	nj
chief executive	nl
chief librarian	adnm
chiefly	anheodul
chiefly that	ai
chiefly the	aj
child	acneojrttd
child .	airk
child and	kk
child could	aern
child of	rk
childcare	acbn
children	bodbeVikjpkklemanXobqorcuavc
children ,	brjckdtj
children .	adbockgeoe
children about	aajn
children already	am
children and	qk
children are	ki
children asked	ak
children attend	uj
children have	abjjkj
children in	jj
children keep	jl
children now	inje
children say	ai
children that	behniljT
children were	aj
children who	jj
children will	olue
children's	bejlonre
children's choir	abjp
children's drawings	jcoo
chip	aj
chips	aoje
chips .	aj
chocolate	ti
choice	apdcekfegchiiejYkamZnjoarmseueve
choice ,	aienglheidrd
choice .	arbcclgdhcodritd
choice and	bdho
choice between	tk
choice for	arhe
choice is	qm
choice makes	aern
choice of	aero
choice to	aeiitj
choice was	bkhire
choice you	aecj
choices	adnmoctjuj
choices "	odtk
choices are	aenjuj
choir	beckdcejgQhniOjtkYncokqkritZueve
choir ,	anie
choir .	acekhnti
choir for	hj
choir had	jk
choir has	qirj
choir i	ajhj
choir is	jl
choir learned	aejl
choir made	adjk
choir that	qj
choir to	aeok
choir was	bi
choir will	qjui
choirs	aegn
choose	aobncaecgXhYkimenXoeqerlunve
choose ,	au
choose a	aitcuj
choose among	amtd
choose between	aikk
choose from	al
choose tenants	aiodrj
choose the	bkoermtj
choose when	tm
choose whoever	ol
choosing	aibccZelgcikncqerltmvc
choosing a	ak
choosing between	hkrk
choosing its	uj
choosing the	adrltq
choosing when	ol
choosy	airi
choosy about	airi
chorus	alemtd
chorus ,	en
chorus .	hi
chose	aYbpcldegihUiojnkdmbnWqbretive
chose ,	akimne
chose .	bkemgdheilneue
chose a	aj
chose cannot	gm
chose carefully	aj
chose enjoy	tj
chose enjoys	asge
chose had	accmji
chose has	aktj
chose her	bk
chose is	aZjp
chose looks	oi
chose someone	iejl
chose the	aegjtl
chose those	aeijrk
chose to	ji
chose well	rl
chose will	am
chose works	aYgr
chosen	aebjdnelgYhciejkkcljmenTqZrWsjtrudva
chosen ,	lk
chosen .	amhdodtl
chosen ?	aYdp
chosen and	lk
chosen design	tj
chosen is	aioj
chosen may	adgn
chosen person	el
chosen proposal	bj
chosen shares	bk
chosen somebody	bl
chosen the	am
chosen which	bdjn
chosen will	aetk
chosen would	addl
chowdhury	ak
chowdhury </s>	aj
christening	ol
christmas	aadchqidjwkeneomqZrbtduY
christmas ,	auhboa
christmas and	adhl
christmas cards	abgm
christmas concert	abhlol
christmas do	hk
christmas drinks	om
christmas eve	aejk
christmas in	ki
christmas rota	hk
chuffed	am
church	awgbjeuZ
church .	ak
churn	al
churn as	ci
ciaran	al
circle	akfjge
circle back	aefj
circle in	aj
circles	ni
circling	aVeefugiodqiue
circling back	abfuoeqc
circuit	ui
circuit ask	ui
circus	aehkjdrdtp
circus you	aetm
citation	tlvj
citation for	tl
citations	hk
cite	bmcctivj
cite more	ti
cited	tj
city	gjikjdkelireuj
city .	acio
city and	njuj
city hears	amuc
city is	adlj
city wants	gk
claim	bdgdhplinjreud
claim ,	lj
claim that	cj
claimed	ak
claims	uk
claire	akelne
clap	adrctu
clap .	actm
clap for	acretq
clapped	ao
clapping	gl
clara	aibj
clarity	akcivc
class	aocZdcejglhcilkildmcncoXqZrltZvl
class ,	bdhliijjqctd
class .	gjki
class at	ai
class five	gk
class from	ul
class in	engb
class of	ajgcrl
class to	oern
class you	aigj
classes	acejgqheqetcvl
classes ,	aeek
classes .	gj
classes are	gi
classmate	ai
classroom	jl
classroom ,	cj
clause	ajrk
clay	ak
clean	ciemhekevi
clean copy	ak
clean licence	cj
clean the	adem
cleaned	aahm
cleaner	abclom
cleaner .	oi
cleaner first	ok
clear	a4bYcRdmeWfegYhkiZjokalcmWnZoirSsktYvd
clear "	acti
clear ,	akbYcbeZhjmeoqtdum
clear .	ascddpoavc
clear about	al
clear and	apve
clear answer	al
clear as	ak
clear enough	ak
clear for	adhkjoqd
clear from	aabjqo
clear in	qk
clear it	ai
clear no	dlqe
clear on	hj
clear to	ok
clearance	ci
clearance that	ci
cleared	aebecqjimdqj
cleared a	jl
cleared up	ci
clearer	ap
clearest	ao
clearest i	aj
clearly	albZcddbecfegRiYjakeldnlouqZrotsuWvZ
clearly ,	akte
clearly .	aqbdri
clearly can't	aerj
clearly enjoyed	abrltj
clearly have	rj
clearly i	aZheourd
clearly in	aehj
clearly know	anre
clearly not	cbretpve
clearly states	aecooe
clearly the	aecegdhitp
clearly what	ai
clearly you	nj
clearly your	tk
clerical	gj
clerical work	gj
clerk	aibkrj
clerk .	rk
clerk says	bi
clerk was	ak
clever	gjiiodretj
cleverest	adim
client	aibdgihdiltlud
client ,	tl
client in	ai
client who	ti
clients	aTbaccgshjimljndodqlreteuk
clients ,	aYhmij
clients .	ul
clients all	gl
clients are	acqn
clients often	gi
cliff	adql
clinic	hcjmlindpm
clinic .	adjl
clinic has	aj
clinic taking	lj
clinic where	ai
clinic will	adjl
clinic's	bk
clinic's note	bk
clinical	ckde
clinical hours	ckde
clip	akti
clip .	aj
clipped	ak
clipped to	ak
cloakroom	rj
cloakroom ,	rj
clock	ckmjql
clock ,	mj
clock .	aj
clock in	al
clock is	aWclqm
close	aicedbenfegojWkimcoesjtdudvi
close ,	aebdgeoktkuk
close .	cegsklodtcue
close the	aabeenqisl
close to	bnikjeue
closed	blcodjeqglhVjkldmenboYqYreta
closed ,	aUbeckdkevgehe
closed .	bmheiiuj
closed for	aj
closed matter	dk
closed on	adbjck
closed the	kk
closely	aocXgchdiekjoZrascuu
closely ,	aicduk
closely .	akbjrescul
closely at	uo
closely how	tj
closer	bifmhbiejdrltavi
closer ,	dj
closer .	ajblod
closer than	ai
closer to	fnojtd
closes	bddefugekeqZuj
closes ,	befn
closes .	ul
closes another	aafp
closes at	aj
closes on	aj
closest	lk
closing	acdaedfjgjhkiejakimkoaqisntbud
closing date	bmcjdchbmloeqeso
closing dates	becehq
closing the	knve
clothes	abkmrj
clothes ,	ackmrj
clowns	aZgeibrjtu
clowns ,	abto
clowns on	aetm
clowns you	ae
club	blcceigQiajjkdocqdrlti
club ,	bm
club .	nltl
club and	aj
club for	ji
club has	abhlrl
club of	aebmmkre
club on	el
club to	ul
club was	aarn
club will	am
clubbed	adjm
clubbed together	adjm
clubhouse	aeum
clubs	gk
clueless	acrp
clueless pen	aerj
co	anejgcnYqjrcteuc
co -	anejgcnYqjrcteuc
coach	jm
coach little	ai
coaches	abbn
coaching	aegdkktm
coaching ,	aZkktm
coast	aoje
coat	aUjjkpqlrl
coat ,	ki
coat .	abejrm
coats	ji
code	aRcadellodtlujv5
code .	abbiukvi
coding	aegmhk
coding exercise	gjhk
coding test	gj
coffee	dbgXhciejbkZmqobrctqul
coffee ,	adgdmoun
coffee .	alkeqk
coffee and	acti
coffee i	aemj
coffee is	qeti
coffee machine	aetj
coffee on	am
coffee ring	aetn
coffee's	aj
cofounder	adjl
cofounder turned	adjl
cohort	jknk
cohort have	gi
coincidence	aVbvte
coincidence ,	adbl
coincidence .	adbm
coins	ackr
coins ,	kj
coins for	abko
col	ak
cold	apceeegdidkooerjta
cold ,	aome
cold .	adjkkmme
cold and	ackemjrl
cold storage	aj
colette	ai
colin	andeqe
collar	ak
colleague	arbkcjdtgViUjekcnXoVqYrmtauTvc
colleague ,	aidoljndtb
colleague .	aabedkeljl
colleague could	nmre
colleague has	aj
colleague in	cj
colleague of	bi
colleague that	aetm
colleague to	al
colleague told	aedjhmjene
colleague was	abbkmlrj
colleague who	bkckrm
colleague will	amud
colleague you	ai
colleagues	bcdbfbiojclkmkneobrmtluY
colleagues .	rlti
colleagues and	mj
colleagues have	aj
colleagues here	aerltl
colleagues in	ci
colleagues that	iimk
collect	aukdnapnue
collect it	arndqe
collect my	ak
collect the	ampn
collected	ay
collected from	ak
collected the	ai
collecting	ak
collecting the	ai
collection	cdgaibkltluk
collection .	aYklto
collection is	al
collection of	rjul
collective	aqfeic
collective </s>	apfeic
collectors	aZgnkl
collectors queue	acgn
college	amccdehkldmlnaoaqdrluivb
college ,	abhp
college .	ajbdgchdimrl
college ?	aove
college and	aj
college asks	al
college had	aigire
college in	aj
college still	abgm
college to	jj
college together	aj
college used	aerm
college was	aj
colm	ap
colm is	ai
colour	bicjekretj
colour ,	beckekie
colour .	tk
colour for	ai
colours	aiti
colours ,	tk
colours was	aj
column	acciddgjleqerdtiunvj
column ,	aagm
column c	cl
column for	tj
column goes	uj
columns	rmtd
columns ,	aerm
come	aebacmdWekfYgvhliejekcoXpuqdrbtTvW
come ,	aldi
come .	aigejltm
come across	adgmlj
come along	gk
come and	asejgejjqcrkud
come anyway	ai
come as	pntj
come at	ak
come back	ajbcccekgijakallndoZpkqiretjve
come before	aUgdhqko
come by	asekgeheolqW
come down	aZgkhlqerlue
come easily	aiji
come first	bk
come for	akceelhlkbre
come free	ak
come from	aWbnhkij
come gladly	aj
come home	aeon
come in	abekgbhdjdkclipqqiskud
come into	okri
come last	mi
come of	aemn
come off	aj
come on	aiejkk
come out	aebdcognhcjiod
come round	aXgmhbijodqpuk
come second	eegohi
come so	gn
come through	ak
come to	aZcqeegkhijkkclemindoZritZ
come up	adclebgZheijmdnvqdre
come with	abhp
comedy	aegdicrett
comedy department	ai
comedy gold	geidreto
comes	aieZfdgkhkjikkoYqbrUumva
comes .	aj
comes a	aehl
comes back	am
comes before	aZbetlum
comes close	abgtkluc
comes free	dn
comes from	bdcknj
comes in	adkktm
comes next	ak
comes once	aZiijn
comes out	bmdcekgdnkoetbuk
comes round	addkoj
comes to	aUcjhr
comes up	a5bkdcedhejeqdvc
comes with	aj
comfort	cejekeoktp
comfort that	betk
comfort to	okritj
comfortable	aYejienkoo
comfortable .	aeol
comfortable for	ek
comfortable with	adoj
comforting	oktj
comforting to	tk
coming	aebmcYdmebfdjQkpmbnZrZskukva
coming .	abbqijkkneoetj
coming across	ol
coming as	aetl
coming back	aldthekdoeqd
coming down	ul
coming from	adsm
coming home	kk
coming in	kn
coming on	kk
coming out	ak
coming second	gnoi
coming to	hlkeqj
coming up	ul
coming weeks	qm
comma	akcbmkti
comma on	adml
comma you	ai
commas	acbjijrm
commas .	ajtj
comment	akcldZgklencocrdtiuevp
comment about	aq
comment is	ak
comment on	adcigl
comment that	cetm
comments	akbadkeagYhliakblrmXnXpnqYrqtTuW
comments ,	dnlmoerjvd
comments .	adbkdkvi
comments ;	ok
comments and	ck
comments aren't	addl
comments from	aapnrk
comments have	abrm
comments i	jj
comments in	ckde
comments on	asvd
comments that	rk
comments were	aj
comments what	aj
commission	aabmkmoe
commission ,	ni
commission .	aekl
commissioner	abnn
commissioner's	aanp
commitment	aabjfkhi
commitment to	adfkhi
committee	aZbkdXfbgmheiijmlenZoapdrntsuevV
committee ,	bkjk
committee .	aWblcirmtk
committee and	acun
committee asked	albd
committee can	acritn
committee could	km
committee did	an
committee for	mi
committee found	abtn
committee had	aetm
committee has	ti
committee i	ri
committee is	aZbmom
committee must	jl
committee need	an
committee nervous	aegotd
committee of	aZrr
committee present	ck
committee read	ck
committee that	gmniodrd
committee to	ajej
committee was	hj
committee who	aj
committee will	aVhoqdtkuk
committee works	tj
committee's	ajcjmktjvc
committee's concern	tk
committee's taste	adcl
committees	giokteud
committees turn	aj
common	abhqrc
communicated	aefl
communication	fm
community	akue
commute	cj
companies	anodtk
company	abceddfigeiijVmdpw
company ,	hmol
company .	adbdejheimkltb
company and	bmgiic
company for	bk
company in	acnk
company is	geinrjtcuj
company name	aXpq
company of	am
company since	hi
company that	adkkti
company the	aj
company to	hetm
company was	abrn
company's	adbihdjimjup
company's booth	heum
company's name	jk
comparable	acco
compare	aQckgkhkljtlui
compare me	achklk
compare notes	uj
compared	aegmodtcun
compared to	adgn
compared with	hj
compete	acgehpretl
compete with	adgehoretl
competent	adcignrc
competition	bmhdidoiqi
competition .	acbmgloeqj
competition to	am
competitive	adfnkitj
competitor	abqr
competitor .	qi
competitors	adbegn
compiler	adck
complain	atcdgcojue
complain .	asgeue
complained	acnn
complained about	nj
complained to	nj
complaint	adbkcekiqetiuo
complaint .	alkj
complaint about	abbltj
complaints	cl
complaints from	aj
complaints last	abcl
complete	aacdgiidoptcul
complete ,	ejoj
complete and	al
completely	bWeejemjnmsq
completely .	nn
completely and	cj
completely if	aZmq
completeness	aidinj
completeness i	ai
completeness i'm	ni
compliments	olrdto
compliments to	tr
compliments you	ol
composer	aicdgknk
composers	tk
composers and	tk
comps	cijeli
comps i	ci
computer	aerjtjvj
computer ,	aerl
concept	aabmdkrkve
concern	bbcjdefqkinetk
concern ,	abfq
concern was	ambe
concerned	aZflgkuj
concerned ,	ai
concerning	an
concerns	ck
concert	akechnniokqetbuc
concert ,	ainj
concert .	aj
concert nine	hl
concert will	aj
concerto	tk
concerts	akmkqd
conclusion	aWcsvi
condition	aZeokitm
condition i	cdejki
conditional	ei
conditional seat	ei
conductor	aeimnlte
conductor asked	gi
conductor heard	nj
conductor himself	ni
cone	aj
conference	abekgimmnaoiqerdtoumve
conference ,	ti
conference .	aaelgehdmnndokuj
conference dinner	aehj
conference in	aegmuk
conference is	tk
conference on	tj
conferences	hk
conferences ,	hk
confess	an
confess i	aj
confidence	adbkgdhdiijskeoetd
confidence .	aeijjqre
confidence is	jk
confident	acfngciitj
confident ,	tj
confident that	fmge
confident you	aeij
confidential	bk
confidential ,	bk
confirm	adbedohaidlbodqtrkteukva
confirm ,	di
confirm .	acdmierl
confirm by	aeheqo
confirm receipt	qk
confirm that	akdkneqjve
confirm the	lcnjun
confirmation	betj
confirmation that	tj
confirming	aZbkrn
confirming it	aarn
confirming the	ak
confirms	ii
confirms it	ii
conflict	anclte
conflict of	aici
confusing	am
confusing ,	an
confusion	akme
congrats	ti
congrats on	tk
congrats to	ante
congratulate	anfdgeoiqeti
congratulate her	aYoltk
congratulate the	apfe
congratulations	aobYdcfegahcicmenconrbtsvc
congratulations on	adbeokretv
congratulations to	aubdgdieneoj
congress	al
congress tomorrow	ai
conscience	acjqkdqi
conscience .	aejlqj
conscious	aZms
conscious that	acmo
consent	aj
consequence	ki
consequence to	ki
consider	aibdcnepfjgelcmencobqbrdtdumvd
consider it	epvd
consider me	difj
consider my	ckei
consider that	aXckhn
consider the	am
consider this	aohcqeui
considerate	ambd
considerate .	oi
consideration	aXfptpvb
consideration "	aYtrve
consideration .	fi
consideration extended	adfj
consideration of	ai
considered	aobdceeefombndoZrctkvk
considered ,	aj
considered .	flgehetk
considered at	ai
considered for	diflhe
considered my	ai
considering	arddfeoaqirjtdul
considering legal	aeum
considering me	akbj
considering my	an
considering the	ak
considering us	ai
consist	ti
consist of	ti
consistency	ceojtk
consistency :	tk
console	ll
constance	aj
consultant	hcnmretk
consultant ,	nk
consulted	ci
consulted two	ci
contact	aaeefmlrneqeup
contact ,	ul
contact .	ak
contact at	aalr
contact me	adfo
contacts	adlm
contained	admetn
content	alcddeekhkqbretduavl
content .	aj
content to	ejhlqc
content with	akgiojve
contents	aXfsrl
contents of	acfr
contest	aXbkcqgdhaom
contest .	aabkgeom
context	acgmvi
context ,	aegm
continue	apflud
continue to	fl
continued	abfovi
continued success	aZfo
continues	ai
contract	aTbecWdYeofcglhliljZkinYoXqvrXsltivc
contract ,	aaemqiui
contract .	ekgjhaqm
contract and	li
contract has	bj
contract is	aq
contract on	gm
contract runs	aibd
contract to	abin
contract was	aXbjho
contract we	ajhe
contract went	betn
contract with	qn
contract would	aYhjqm
contractor	blhdrk
contractor of	hdrk
contractor's	bk
contractor's induction	bk
contracts	ql
contracts go	qj
contradict	aatm
contradicts	aacs
contradicts itself	aacr
contribution	oj
control	adbkckuivl
control group	aebicl
control that	bj
convenience	djfphmneqcrete
convenience ,	acho
convenience .	fp
convenience i	dk
convenient	akbj
convenient ,	aj
convenient .	al
conversation	aabZgnhejmkbleonqjrdtdui
conversation ,	aj
conversation .	clom
conversation about	dl
conversation in	aj
conversation that	jk
conversation with	uj
conversations	aYrq
convey	tl
convey my	am
convey to	adtn
conviction	acomtk
cook	ipue
cooked	cljk
cooked for	jl
cooking	jlmi
cool	abvn
cooperative	ai
coordinator	bjnk
cope	aetk
copied	bicdgWhbjcmcnwqorZub
copied in	aegdienv
copied my	ndqm
copied your	il
copies	awdiebhdikjekeoeqdsiue
copies .	aj
copies of	aidm
copy	cZdaebgjhXiijYkYlkmcnzojqYratqvc
copy ,	ao
copy .	albenpoete
copy i	aebj
copy is	nj
copy line	aXnooovd
copy of	gehciejelonkqeti
copying	acgknq
copying ,	gm
copying your	acnn
cork	ambcidjZkiljndoirc
cork ,	aikk
cork .	al
cork and	lk
cork for	aeol
cork has	aj
cork office	dihi
cork that	gj
cormac	ak
corner	cdevgdhpiekdoZreteue
corner ,	ai
corner .	ajjloe
corner bench	hk
corner of	aeet
corner unit	adhn
correct	albZcodVgdheimldmdnioeqircsdtcvt
correct ,	ik
correct .	ajceij
correct a	cl
correct about	aj
correct one	aj
correct procedure	aeck
correct the	ck
corrected	cldeikjk
corrected by	ik
corrected on	adcn
correcting	glhj
correcting the	adglhj
correction	ck
correction for	aj
corrections	an
correctly	atddvl
correctly .	aode
correspondence	aSfmnkreut
correspondence ,	aYup
correspondence and	ui
corrib	aeck
corridor	abdjepjkkcmkoiqcteuavd
corridor ,	aedkemjk
corridor .	aoii
corridor for	aXelom
corridor knew	aYbnhj
corrigan	ij
corrigan estates	ij
cost	aebecldeejgbjjkZmnndqbrmteucva
cost ,	abeihjlk
cost .	rq
cost me	hk
cost nothing	adon
cost of	tk
cost us	jm
cost would	lk
cost you	mooe
costed	ak
costigan	aj
costigan </s>	aj
costing	ql
costings	ak
costs	aobeelgchbiejklimiqirZtYuY
costs ,	dieinj
costs .	amte
costs more	aecjki
costs nothing	ek
costs us	ej
costs were	oj
costs you	aeeemmqm
costume	bihejmketi
costume ,	jj
costume my	ji
costume was	bk
costumes	aebiolqk
costumes back	ol
cot	jl
cottage	hn
cottage was	achn
coughed	ml
coughed twice	ml
coughs	adkl
coughs all	adkl
could	aXbbeufRgjhOipjTlvmlnZoapoqZrlsatvuava
could .	am
could accuse	ajieritlud
could add	aerl
could almost	actk
could also	actk
could apply	aj
could ask	aili
could at	eZop
could be	aPbacidjejgbhljnkdmYnZojrjtlvo
could certainly	tk
could come	aeeugekepnqa
could do	acckenfdhliejkkimeobqetb
could ever	accmgeieml
could explain	lj
could fault	aiti
could find	aedljjok
could follow	aiqk
could get	aebptk
could give	mp
could go	hm
could hardly	retn
could have	aWbRcodceXglhdimjSlemnneqcsitoud
could hear	aijk
could hold	uj
could i	aidceXlvqivZ
could improve	aqvZ
could it	adcjddelijljne
could judge	ejrj
could just	aZdneZqn
could keep	adbmkilk
could know	km
could leave	acglqk
could list	gk
could listen	aYemik
could look	abnmrm
could make	aZclmk
could manage	amij
could meet	qjtj
could mention	ii
could move	aj
could not	awbncOdeeahViojokdmSoWqcuZ
could only	adgjuk
could pass	aj
could pay	acbjdkenkb
could persuade	ii
could pick	ai
could put	em
could read	albeheljrkte
could refuse	ii
could resend	li
could run	aWgqijketi
could say	adbecYdeeigdijjeojrkto
could see	albecdeijdmlrjtc
could share	am
could sit	ej
could someone	eesn
could spare	li
could start	gkqe
could stay	aeuk
could still	aj
could teach	aalimn
could tell	azbZdiebjXmdnjojrXtZud
could the	dkljrjvb
could understand	aecm
could use	aaknljrj
could we	addtvX
could you	awbmcVdUengdhdiajZkbnZodrYsZtYukvj
couldn't	aZeohaiZjeneomqbrwtaub
couldn't be	aiek
couldn't do	ri
couldn't find	accjgkrj
couldn't follow	aj
couldn't have	aibcjdkmok
couldn't help	acbm
couldn't run	acrp
couldn't share	addk
couldn't you	ek
couldnae	rk
couldnae tell	rk
council	bbcdebfdgahSjdnoqZrltjut
council .	aYnduu
council and	ainkub
council does	uj
council funds	nj
council has	aiuj
council is	actm
council on	ai
council publishes	uj
council to	nmue
council's	adho
councillor	aYhdnzue
councillor for	aenm
councillor holds	nj
councillor was	aenl
count	accpdlhnknlcmWnbrZskuWvc
count ,	ajdj
count .	aWbpcedihijjte
count as	ckoi
count coins	abko
count for	aScjhpjdkjoitl
count in	an
count it	aehj
count me	al
count myself	ejii
count on	aijj
count that	ak
count the	aeclkj
count to	qj
count was	ccsm
counted	bVclddeigahricjYkpmdodritbui
counted .	bdcirluj
counted for	achq
counted from	aj
counted on	aZhljdkp
counted the	aiki
counter	aote
counter .	aote
counties	hj
counties off	hj
counting	aVbbdlgdhqiljjklobtdue
counting on	aTbcdjgehriljjkkoc
counting the	di
countries	aZgmhk
countries ,	adgn
country	aibeccgiionirdtd
country ,	aj
country .	amgeui
country has	ai
country that	ikki
country we	nj
country who	aegp
counts	ajbaimooretd
counts .	aroe
counts for	adoq
counts on	adim
county	ambaedgphpjckZndocrX
county ,	abglhn
county .	ajck
county has	aihj
county paper	ui
county prize	amgc
county show	gl
county's	ak
couple	aabjckdigchiiljXkYoaqcrdtpvm
couple .	hkimje
couple has	aj
couple of	addkujvl
couple with	aacntl
couple you	aitj
courage	abfbgbhdiqjiodtsud
courage .	adfcio
courage in	tk
courage it	tj
courage to	aegejjoeritm
courier	ul
courier's	mk
courier's delay	ml
course	asbXcieehiiUjSklmeneonqisjtcuVvR
course ,	aqddeelmniqc
course .	alcbdjflhnoXrjtc
course ;	aZemtk
course ?	aZcjrn
course a	dlkl
course again	alte
course and	tj
course as	ao
course begins	aj
course for	ai
course go	ok
course had	ai
course i	aacpgloe
course in	aj
course it	acmm
course of	aZheqnrk
course on	achl
course out	hi
course renew	aj
course respect	ok
course say	aj
course stop	ej
course tastes	ci
course test	kj
course that	kj
course the	geon
course to	aj
course treasure	tj
course what	aioi
course would	km
course you	aocegiidomrbvc
courses	aqgeue
court	bekineur
court ,	uk
court .	abkiun
courteous	aqfdol
courteous your	ak
courtesy	aWhvnpqcrntcubvd
courtesy ,	aihinjue
courtesy .	aVhormvd
courtesy i	aenlri
courtesy of	hk
courtesy shown	ai
courtyard	am
cousin	aXbqclhdidjakclkrdtouo
cousin ,	lk
cousin .	aabjjenitm
cousin isn't	accm
cousin of	aetm
cousin on	uk
cousin sits	ui
cousin's	jenj
cousin's jazz	ti
cousin's wedding	akjenj
cousins	aegktn
cousins .	adtn
cousins say	adgl
coutinho	ak
coutinho </s>	ak
cover	ajbuccdeebjYkjmjndoaqcrSsntjuYve
cover ,	acdksl
cover .	bj
cover for	ajbnra
cover it	aVbqhl
cover letter	aodammod
cover letters	ai
cover sheet	sk
cover the	kn
cover was	bj
cover what	aibegi
covered	amcbedkrmerb
covered .	aikl
covered each	jk
covered in	al
covered most	oi
covered the	hjkm
covering	abkelimkop
covering christmas	amjd
covering letter	adcilimk
covering the	aeol
covers	au
covers .	anvd
cowardly	acbokdri
crack	aYckqm
cracked	aekkri
cracking	al
crane	aibjretbun
crane .	tcun
crane side	aebl
crate	ak
crates	ak
crawl	aXemrn
crayon	acrm
creature	ii
credit	bjhnkioere
credit cards	aekk
credit check	ajbk
credits	abdm
creep	aj
creep is	aj
crew	anbcedjloZrdtbun
crew .	achkul
crew has	ai
crew in	gj
crew is	aeqj
crew on	ai
crew until	amhe
crewe	ai
cricket	al
cried	aabegrjukare
cried all	aeji
cried at	gnjb
cried for	adjl
cried himself	ji
cried in	acjn
cried when	gl
crime	aicite
cringe	aemm
cringing	abmm
crisp	aWblrm
criteria	aibcgbhWjjotqprYucvb
criteria ,	lk
criteria .	adbdcdjkqrvd
criteria again	anhe
criteria and	cl
criteria have	beceoktk
criteria were	aiceol
criterion	cilj
criterion ,	ai
critic	gl
critique	akhe
critique ,	aihe
crook	mj
crook .	mj
cross	amecfigehjjkmeod
cross again	ajfj
cross me	ai
cross my	aahluj
cross with	ai
crossed	anbecegeuk
crossed with	al
crosses	aeun
crosses me	adun
crowd	acbngiidjeto
crowd ,	tk
crowded	co
crowded ,	cj
crowded .	ck
cruise	ai
crumb	aaet
crumb ,	adek
crumb of	adeq
crumbs	alkc
crush	aZjmoj
crushed	aajsme
crushed my	jk
crushing	adjm
crushing a	adjl
crust	ci
cry	aZeijloore
cry .	acjm
cry and	ai
cry at	jk
cry every	ki
crying	acekkiuk
crying ,	ej
crying as	ejki
cscs	aesj
cscs card	aesj
cubic	aick
cubic metres	aick
cubs	tl
cubs are	tl
cultural	ckoctj
cultural fit	ckoctj
culture	bkfkgcnitn
culture "	aebltj
cup of	ai
cupboard	aeequi
cupboard ,	aeem
cups	adjk
curator	iitj
curator of	ii
cure	adro
cure for	adro
curiosity	ak
curiosity .	ai
curious	aRbyctdegqhZiZjdnkoatSucvj
curious .	vj
curious about	ajui
curious how	adbnnlue
curious that	abbqtd
curious thing	adcpglietd
curious to	acbocjocrmue
curious what	ak
current	adclokvi
currently	aaelvp
currently "	el
curriculum	gk
curriculum you've	gl
curry	ai
curtains	achliqjcoe
curtains up	bi
curve	al
custom	olvi
custom .	adol
custom to	aj
customer	aabehpun
customer since	aahn
customers	aRhurntouc
customers ,	tl
customers .	acrn
customers of	hl
customs	aiol
cut	akcUejgWhjiZjikqlkmanaoeqWrisktauc
cut ,	hlkk
cut -	hjlj
cut .	akjike
cut as	aj
cut for	oj
cut in	hi
cut it	eksl
cut my	ejjerm
cut off	ackr
cut out	rk
cut that	aike
cut the	jjli
cut to	dijl
cutting	ankj
cutting it	aj
cutting my	ji
cutting off	kk
cv	adcuddedgjhXidjblomdndoZrltjve
cv ,	aebjkjli
cv .	abtq
cv and	ci
cv clearly	aecooe
cv is	acgp
cv that	aj
cv to	aellri
cv was	ck
cvs	bi
cycle	amcide
cycled	ck
cycled there	ck
d	adgmhevm
d'mello	aj
d'mello </s>	aj
dad	aeedgehjjpkmoeud
dad .	ak
dad has	jk
dad relaid	aehl
dad's	adccjkkp
daddy	jj
daddy's	ji
daddy's new	ji
daily	aXdkemikjdqj
daily .	aeenjeql
dairy	oi
dairy .	oi
daly	ak
damn	abclrl
damp	aUbkcleijdmjojretm
damp .	aTblmjtnui
damp is	ci
dana	nj
dana in	ni
dance	djeegahcimjemern
dance .	aZdjim
dance and	rk
dance company	hetk
danced	aqgd
dancer	gm
dancers	aijeqk
dancing	andoretd
dancing ,	abdo
dancing for	al
danish	gjlk
danish film	gj
danish foundation	aelk
danjuma	ai
dare	aRcehmjdmjneonrm
dare say	aXmeoorn
dared	ai
daresay	giii
daresay you're	ii
daring	aemm
daring to	aemm
dark	akgcinretduj
dark ,	ul
darling	gl
darren	aj
darren will	ai
dartboard	actqve
dashboards	gl
data	amgihjibkdleneqZraumvq
data ,	tj
data .	algl
data on	ui
data room	aehk
data scientist	gi
data team	adul
data track	bl
data will	am
date	ajblcadceUgWhmidkWminZoSpqrbsrtkuXvZ
date ,	bdddljmloeplqj
date .	acdijjoeqjsota
date and	aZblhiqk
date had	al
date has	mi
date in	bidehi
date is	akqe
date mix	hk
date moved	bk
date of	bj
date on	bjdeeehlsmve
date that	aj
date was	aabZhipntn
date you	am
date your	aebl
dated	aabjclfk
dated ;	aeck
dated the	aYblfk
dates	ajdbgahpjckcljmjoYrctbumve
dates ,	adljul
dates .	aqod
dates and	abmmul
dates are	hi
dates for	beck
dates in	ajbi
dates is	cehl
dates were	hl
dates wrong	adcl
daughter	akbXeigchiicncoeqmrkte
daughter ,	aj
daughter .	ekjeqj
daughter asked	jdkm
daughter cried	al
daughter had	abjp
daughter has	aljk
daughter is	abrn
daughter will	ul
daughter's	aijskeqeue
daughter's graduation	aejk
daughter's recital	acjn
daughter's wedding	ai
daunted	adgl
dave </s>	aj
dawn	acekij
dawn ,	abel
day	albidVeafkgjhaiXlYmpnZolprqkrWsatWvd
day ,	aobkdeekfkglhbibjkldmdoVrduV
day .	adbocjdWeShTiZjbkSmmnaputaumvk
day ?	qj
day after	abbitl
day among	rm
day and	akbccm
day as	aaelmj
day be	ai
day before	aZjjkominkqe
day can	il
day for	ajmk
day i	bkjjoltdud
day i'll	ok
day if	aejk
day in	aqqe
day is	accjhl
day it	uk
day job	aahn
day late	ak
day made	aegl
day of	dcenjnkaqc
day off	abokqj
day on	al
day one	bigjjjke
day out	ai
day shift	ai
day since	kk
day somebody	oj
day than	gj
day that	jiok
day the	adkmoi
day this	qi
day to	ao
day until	abdjqj
day was	asbaniocti
day what	am
day when	ai
day you	aXbdddebgpkmodqnun
day's	aidiri
day's notice	akdi
days	akbXcVdieWgdjjktlbncoksdtY
days ,	bccddqgdhcjbkiqmui
days .	akbecadegihdijojqcrjtXuj
days a	akqe
days after	gejl
days and	kkok
days at	aj
days i	aXhpkl
days in	bi
days is	ak
days of	adtj
days off	ai
days was	gj
dazzling	im
dbs	si
dbs certificate	si
de	atcjgYhaiavi
de -	cj
dead	gijjkdqi
dead .	aj
dead and	acjkqi
deadline	blcidXhYjZppqasitd
deadline ,	sk
deadline .	kmuj
deadline for	bl
deadline had	albkkdoe
deadline is	ai
deadline was	ck
deadlines	aijikd
deadlines in	aijikd
deaf	abcedjiarvve
deaf and	ri
deaf or	djri
deal	aebjcZddecgYjcmlnlqirWuk
deal .	aj
deal about	ambd
deal from	am
deal more	al
deal of	aTbihdijkmokretkuj
deal to	ajhl
deal with	aZminoqivi
dealing	aXgdjinlrp
dealing with	aXgdjinlrp
deals	accihjrl
deals over	hj
dealt	ierm
dealt with	ierm
dean	bcdeeegcjbmentoeqiretdulve
dean ,	neuk
dean .	annd
dean and	abnr
dean is	acnm
dean who	hjnbul
dean's	adnjqiti
dean's office	ajneqj
dear	blcjddebfjiijckelcmdnUocpurdtoub
dear ,	aUpt
dear dr	ai
dear editor	aicknd
dear hiring	aTpu
dear karen	actm
dear mr	ak
dear mrs	akpd
dear ms	appY
dear professor	ai
dear sir	fl
dearer	ai
death	abjkvi
death ,	aejl
deborah	uj
debt	gehejdkttl
debt .	actm
debt and	ki
debt for	anke
debts	aagkkn
debugging	vk
debut	gm
decade	aigj
decade .	gl
december	atdikcqe
december ,	aj
december .	ak
december slot	dj
december with	aj
decency	hlmd
decent	avbecdedgchmibkeobqmrYve
decent .	ai
decent about	aj
decent letter	altd
decent one	ai
decent people	aj
decent thing	hj
decent work	ai
decently	aj
decide	aXbadWeigdjblcnnolqzrZtX
decide ,	acikni
decide .	adejqj
decide ?	linj
decide about	qm
decide it	ci
decide now	aeqp
decide on	lcomteun
decide whether	bedeelhlud
decide while	adoj
decided	aqbjdYebgXhbidkZllmennoTqbratpujve
decided .	aSnqoctsub
decided ?	aelk
decided against	ak
decided by	ni
decided in	jl
decided it	cl
decided not	asndqd
decided on	bohe
decided to	as
decided what	anuj
decided whether	abhmqcuk
decided wisely	ai
decides	aUkkljnroeri
decides ?	adlinm
deciding	aZcikqunvd
deciding ,	aj
deciding .	adkk
decision	adbiciddecgUhdiijmkslemRnjojpjqosZuavM
decision ,	aibdcedbhdkiliopqjrdtd
decision .	cjdbgbjYktncqqrjtZuWvZ
decision ;	dj
decision ?	dl
decision against	ajcdgerl
decision and	aicoqd
decision before	acqo
decision by	adbjhkkkqY
decision can	bj
decision comes	tl
decision final	amcehlqb
decision for	alnloa
decision gets	ajbetj
decision had	ak
decision has	adejjnne
decision i	rm
decision in	aWonqk
decision is	bdcjejhbjikenkoerd
decision makes	ci
decision my	ak
decision of	aVgjnrol
decision on	ajnepl
decision or	aadeonqeuk
decision reached	aebdklqetm
decision that	aebocbhj
decision the	jj
decision to	dm
decision was	ccfehjtl
decision when	acbl
decision will	uj
decision with	al
decision you	aciq
decisions	aYdeflhbjinsocqerdtlukvc
decisions ,	jj
decisions like	ak
deck	abbmcdlirisk
deck was	sl
deck with	rj
declan	gsobve
declan ,	aegm
decline	aycehekZqetj
decline ,	anke
decline the	ak
declined	aXglknni
declined the	bk
dedicated	aefj
dedication	oj
dee	al
deeds	acnm
deep	adcjgj
deepa's	ll
deepa's post	ll
deepest	aemk
deepest regrets	aemk
deeply	aZmkojti
deeply sorry	mi
defeat	akgite
defeat ,	gj
defence	cl
defence ,	cl
defended	aejo
defended your	aejo
defer	geil
deferred	aeeiqk
degree	eehqjdkiokrbtd
degree ,	amhkid
degree .	acijom
degrees	abgktk
deirdre	aeol
deirdre ,	acol
delacroix	ak
delay	arbdcedejekemjqd
delay ,	oj
delay .	anqe
delay did	ak
delay was	adml
delegates	nk
delegates meet	nk
delegation	al
delete	jlvk
delete .	ai
deleted	aZblcddemkneokqcrkvu
deleted my	bn
deleted the	mlomqdve
delhi	lini
delhi know	nj
deliberate	aZcp
delight	am
delighted	axgbkdqkre
delighted .	anke
delighted for	aj
delighted to	amqk
delighted you	oj
deliveries	acun
delivery	al
delphine	ai
demand	aPclhrnptc
demand a	aVhnnmqite
demo	acbedsgmmiqcrjvX
demo ,	abdmmj
demo ?	acdova
demo and	aago
demo moved	rl
demonstration	ti
dental	al
dentist	amkj
dentist .	ao
dentists	rl
dentists and	rl
denver	ajgj
department	acbTddgohmikkalemknbonqmtcucvZ
department ,	clekgemmne
department .	ganiolritdue
department always	akok
department as	oj
department for	jloc
department has	tj
department i	acrn
department in	aaip
department now	ilud
department put	aegl
department that	aeqkuj
department this	ndqj
department to	niuj
department's	actlukve
department's accreditation	aeul
depend	aduqvi
depend on	abupvi
depended	aekm
depended on	aekm
depends	accceqfeqeujvl
depends on	accdeqfenivj
depends rather	ai
deport	adkn
deport me	adkn
deposit	bjdjeZgahdjjkdmencolpnrcsjtiubva
deposit ,	adbkjkkZljoo
deposit .	abbjkm
deposit back	aqqc
deposit is	ai
deposit of	aetm
deposit on	abkiqlsk
deposit went	aYpo
depot	ameekn
depot ,	kj
depot for	ae
depot of	ci
depots	ai
depth	aZcmgkim
depth .	abclgl
depth could	ii
deputy	bidjgjhincqjrd
deputy .	bk
deputy and	djnaqk
deputy manager	ti
deputy told	gk
derby	ai
dermot	apnY
dervla	adom
dervla ,	acom
describe	aSbicygdhcinjjmcndtZvj
describe .	ao
describe a	blre
describe the	aZcijloiri
describe you	aaip
describe your	ul
described	ul
describes	aicore
describes as	cj
describing	adnm
describing to	acnm
description	eigitivi
description of	gi
deserts	tj
deserve	aefegahtjemdodqcritovc
deserve .	aeelhcrl
deserve a	adhn
deserve it	ak
deserve this	adhq
deserved	aebZcegXhyibjdmtocrdtb
deserved a	admn
deserved better	ml
deserved it	albchj
deserved more	abhl
deserved that	aigdhrmeoe
deserves	aecdekgahjicjcmpodrq
deserves .	aXmmrm
deserves a	abemmkti
deserves it	anhe
deserves the	ri
deserves three	al
design	abbmcbhdinjeqjrptcuY
design ,	bi
design again	rj
design and	im
design goes	aeql
design is	adbmgltdve
design wanting	ij
design was	rk
design will	tj
design you	oi
designed	aabkrmtc
designer	rk
designs	acum
desirable	aeck
desirable ,	aeck
desk	blcSdnelfegchjimkalamlonpcqesctauavU
desk ,	aebkdoejikkelemjnZqerd
desk .	anbdcbdiejimjmldmineoiqZrUtVuave
desk ?	nlvd
desk already	adnm
desk and	bjei
desk by	adhnqk
desk from	abbmuk
desk go	acom
desk in	hkjj
desk is	aegktl
desk job	kk
desk of	aZrn
desk since	aehjql
desk that	jerm
desk this	ak
desk to	ik
desk until	ai
desk was	mi
desk will	oj
desks	okuj
desks ,	aeol
desmond	am
desperate	aVexkkoe
desperate ,	aZekkl
desperate .	ei
desperate to	aXes
destroy	ji
destroyed	aZidjrmjre
detail	albefktjvi
detail ,	aj
detail .	fk
detailed	achn
detailed feedback	ti
details	aibjdifjudvk
details ,	acdk
details .	aj
details are	akqe
details for	ak
details on	acdkfj
details to	bk
dev	akle
devesh	ol
devesh ,	ol
devika	amle
dialect	ak
dialogue	cddkgltj
dialogue .	dk
dialysis ward	akkc
diary	aWgkjdqwreul
diary .	adbiqk
diary all	uj
diary for	qo
diary of	uk
dice	aetnve
dictionary	adckrctm
dictionary .	rdtn
did	aebodjeBgdhliSjvkUlamcqOrnsqtouWvZ
did ,	akbbcddlgajXkdmlnjreuk
did .	ajcbdagdhmialembocpkqdrlsiuj
did a	aivl
did agree	aXdnhj
did and	ai
did answer	aecl
did anybody	rktnvc
did ask	aPbidsnjsn
did at	amgkhdjd
did before	aZjp
did enjoy	dmjc
did everything	adhijk
did feel	gk
did find	ajjetk
did for	aigkhbjntd
did from	bi
did get	ai
did give	adcl
did has	aj
did have	sj
did hope	alje
did i	dilimdrk
did in	geoi
did it	ambkccddhdjmljmcrdvi
did keep	jeum
did last	bkhe
did me	aqkdtj
did more	ck
did my	an
did nobody	aabjdernsjvb
did not	aoblcidXedgmhtibkkminboZqXresZtRuT
did notice	aYoo
did on	bj
did pick	adrm
did put	jirl
did rather	hiuk
did say	aXbdcpjeqmsk
did see	ol
did send	aZsr
did so	bk
did speak	adcmqj
did submit	aesl
did that	aXbojk
did the	aqbVcWdefjgmillemcoiqerdtiueva
did they	delm
did think	aahonk
did tick	aesl
did to	aYgejpmm
did try	km
did turn	adjk
did was	akjdml
did with	abrntl
did wonder	bbcejjtiue
did wrong	jo
did you	adbqccechjldnerasYtnvp
did your	dinj
didn't	abbkdreTgbidjukbmenboiqVrktbvt
didn't ,	ak
didn't .	acgjun
didn't ask	ok
didn't come	aiokte
didn't even	iejm
didn't expect	aqoe
didn't get	akilrd
didn't have	bkmj
didn't know	aWbktmvj
didn't like	abdjrm
didn't make	aj
didn't realize	acrm
didn't say	abdm
didn't show	rl
didn't want	jp
die	adjiki
die ,	ki
died	abbcckjo
died ,	aejj
died in	abckkj
dies	acjiqk
diesel	aiki
diesel what	ki
differ	adcmedgjhemdom
differ ,	oi
differ .	aZgkol
differ on	alcjedme
difference	aobbddemgehekjlcojrbvi
difference ,	adekok
difference between	aikkreti
difference to	ai
different	aXcddiekgWhZjqkmlinrojrTsetYudvj
different .	anei
different about	ekue
different answer	ck
different day	aedrge
different from	aVjmnmoj
different job	ajli
different one	ajnl
different sort	jj
different view	cini
differently	aYbecldledhdjeklnlqkrevc
differently .	aYcidjhekl
differently ?	al
difficult	aYfohcimkjtbvi
difficult ,	fiok
difficult .	rk
difficult decision	oi
difficult for	aduk
difficulty	becoeirete
difficulty with	aeco
dig	vi
dim	aXrpuj
dinner	aWdeeegnhdijjlkantodqcrdtj
dinner ,	iinj
dinner .	aXbjnlui
dinner and	aj
dinner on	gkjj
dinner with	aagnnj
diolch	ak
diploma	cwgchbrdtd
diploma ,	adco
diploma .	cohdre
direction	acfitk
direction you	fi
directions	ak
directly	abnqvj
directly ,	nj
directly .	aenl
director	ccddekfegahojWkdliminmobqstSuQvc
director ,	bkhl
director .	aVbdejhjiejelimknnqirjuc
director and	abns
director asked	alnc
director has	apidnj
director how	aenk
director in	il
director is	nerl
director knows	nl
director so	ni
director was	bj
director's	aTckdcnvoirdtj
director's nephew	bjti
director's surname	nj
directors	abjl
disagree	apclmdrd
disagree completely	cj
disagree with	aqcimerd
disagreed	abclij
disagreed with	abclij
disappoint	aaekgojmmeod
disappoint you	aeekgkme
disappointed	ajbecdfngZijjdmkoerl
disappointed ,	amfmge
disappointed for	al
disappointed in	mm
disappointing	mk
disappointments	aZgekmtn
disaster	aZkq
disaster for	adkk
discount	lj
discover	aioktjuc
discriminate	ajbkud
discriminate against	ajbkud
discrimination	brccrdui
discrimination claims	uk
discuss	abrlvn
discussed	aYbicedkolqoue
discussed at	abdiom
discussion	blcbhdodvz
discussion of	bl
discussion was	ajbctk
disgrace	icrlsi
disgrace and	airesi
disgust	ajbejcmdrn
disgust me	ajbejcmdrn
dishes	aecl
dishes were	aecl
disliked	aeti
disliked chapter	aeti
display	am
display .	ak
disposal	qj
dispute	cqechk
dispute .	alceedhl
dispute an	ci
dispute the	aYcr
distance	abbecpgehejqodrdtl
distance .	ci
distance the	retn
distance to	ai
distance was	accm
distinction	aYgq
distinguished	ii
distracted	aegn
distracted in	aegn
district	akij
district ,	ij
disturbed	aaon
diversity	aabriercti
divorce	kp
divorce ,	kk
divorce i	aikj
diwali	jikjti
diwali ,	kk
diwali .	tj
diwali lamps	aejj
dmitri	aj
do	bZcYdlfngohiiUkbldmYnWolpjqerasmtnvm
do ,	aeccdeelgqhsidjckdneoYrbtc
do .	ajbccYdnekhUiejbmaonqkrWsmteuZ
do ?	deellive
do a	hekmri
do about	qjue
do accept	aqccdkee
do after	aeil
do all	glki
do answers	dkvc
do any	al
do anything	aPeziioiqdue
do ask	aeeegjjenerlup
do better	aodkod
do both	al
do call	aj
do decent	ai
do enjoy	ji
do feel	aehjtk
do for	eljcmmodte
do forward	nm
do from	aj
do get	adoium
do give	gejioeretp
do go	oj
do hope	aVbleeglhejamlopqeretk
do i	abedimjincqmujvi
do if	el
do in	degkli
do is	gehn
do it	akcddceigXhmiijakbmdneoVppvn
do keep	ontd
do let	aXgeqksotq
do like	alhcnl
do look	dm
do most	kj
do much	al
do need	keol
do next	aphdqi
do nicely	hl
do not	aabdcodaedflgihkjkkqmenjqerdsltbudvT
do nothing	nj
do now	hl
do pass	nerp
do please	tj
do read	acum
do realise	dk
do remember	uj
do ring	aeqk
do say	aocclmqerdtkue
do see	arbmobrY
do send	mo
do share	aadmki
do since	hk
do so	dieehdmnuevi
do take	gi
do talk	abqiun
do tell	drjemjoeretluc
do tend	abokuj
do thank	ritm
do that	ajckeegeocvt
do the	abbddbekfpgkhdicjiltmbncoTqjrdtR
do them	aj
do they	aXbncnre
do things	adgn
do think	ck
do this	epfdgchdmdodrivm
do to	aaol
do understand	gcoqrk
do very	gk
do want	om
do well	al
do what	aZgnidop
do whatever	al
do when	aaon
do with	abceglhdjdkbnbojqmrptbuk
do without	adtp
do write	rm
do you	ambdcadSeSglhcidjpkilcmannqWriseuavo
do your	ai
doc	bi
doc my	bi
doctor	aagkhbjmkqndrj
doctor had	adjk
doctor has	ki
doctor said	adkl
doctor says	abjkkk
doctor's	ackm
doctoral	rk
doctorate	iirltd
doctors	hejekn
doctors have	ackm
document	aculvj
document ,	adul
documentary	admetn
documentary contained	admetn
documents	besn
does	aebocmeOfbglhiiWjikllembocpoqcrisatb
does ,	alokti
does .	eehViajcknniokppqlrZtZuevd
does a	ap
does it	aYcidktivu
does look	aXbljp
does my	acgm
does need	aoheqive
does not	acbkcndigchqklncoUqctiudve
does one	adgkijji
does say	ai
does so	uj
does tend	gi
does that	aovZ
does the	aobdcledhiqdrdta
does this	al
does to	gj
does too	rj
does travel	uj
does with	gdiijlolte
does wonder	bk
does your	cjlini
doesn't	aZbYcpdXeZfmiYjmkYlcniolqVrltSulvu
doesn't ,	aj
doesn't .	adckok
doesn't get	acniuk
doesn't have	aZur
doesn't like	aioi
doesn't matter	akcddejoqe
doesn't need	aermtd
doesn't praise	gj
doesn't really	aecm
doesn't say	ginj
dog	bbcvdcgYhdiXkeneoZqdrnsltjubvd
dog ,	becljckeresm
dog .	abcijdklresm
dog ;	ji
dog and	alki
dog at	acrn
dog had	ji
dog in	cjri
dog is	aickrd
dog needs	abtm
dog now	ji
dog on	alkd
dog took	aerk
dog would	am
dog you	cl
dog's	biml
dog's barking	acml
dogs	lirnvb
dogs allowed	allivb
doing	abcrdaeVgchcibkklemXncojqitmukvr
doing ,	ai
doing .	aYbdhkjmnioermte
doing a	cnoe
doing anything	um
doing it	jekkoj
doing my	adki
doing so	neoeqkui
doing that	uk
doing the	bdcmhdoltkvk
doing this	gkjkmerkve
dollar	abgltj
dolores	al
don't	aXbmcjdbenfViVjmkplQorpcsUtWuZvm
don't ,	ak
don't .	aroc
don't accept	aecped
don't apologise	aimaom
don't be	an
don't belong	aemo
don't blame	becegdjnnj
don't bother	acniol
don't care	aeejkbrn
don't change	tlue
don't close	adem
don't come	ul
don't deal	nj
don't do	eogive
don't eat	aeel
don't envy	auge
don't expect	kk
don't feel	aidcebgemmoqqdrdve
don't flatter	adgm
don't forget	abdr
don't get	kjneuk
don't give	adbiechkkjrdtmvd
don't go	asedoc
don't have	a0cbgehbjekirb
don't hear	uk
don't hold	gdolqerj
don't know	aTbehkidjlkpmloYudvn
don't leave	aaejql
don't let	boejkc
don't like	aaojqm
don't mention	bk
don't mind	arceemieokrdve
don't need	an
don't quite	acgl
don't recall	jm
don't regret	aj
don't rest	aenl
don't say	adcdeojl
don't see	adckvk
don't send	ej
don't shut	ei
don't suppose	gimirk
don't take	acebqlriun
don't talk	acbjnj
don't tell	aYclejhj
don't think	aickddedgehcjjmdoerivo
don't trouble	oo
don't usually	adhl
don't want	aiqj
don't waste	am
don't worry	aideebgijlkamdopqc
don't you	jkve
donal	an
donated	abhm
donated to	abhm
done	albWcSdVfageibjukZmdnmocqOrjtsuVvk
done ,	aitn
done .	aibecbddgkhZijjimYoiqcrksjte
done about	ek
done at	adll
done before	glheoeri
done better	aj
done by	aehdtp
done dealing	aenl
done for	ak
done in	aomirjte
done it	amhe
done lightly	retk
done me	rn
done on	aote
done so	aeiijj
done talking	abno
done the	aocejmojrc
done to	jstd
done us	al
done with	mj
done wonders	aeto
done wrong	abjk
done your	aehpretj
donkey	ai
donor	aeul
donor i	acul
donors	aaheljneus
donors to	adup
door	aebacWdjewfwgjjdkelYmenloUpcqcrRsdtY
door ,	aidmgehckk
door .	bndeejheiejbnmqerdti
door and	bdddgkhjkdmm
door closes	aXfu
door for	al
door i	uk
door is	ednkqk
door of	gl
door on	beeq
door once	aegj
door says	aj
door that	addmklmc
door to	aneeqj
door was	acdnel
door when	bi
door with	ap
door you	ai
doors	abcegijeklqetkuj
doors ,	acgkki
doors .	ik
doors down	acietmuk
doorstep	ak
dorota	ak
dorothy	ai
double	aZcledgnhbmlrk
double .	abgkrl
double booking	aicehdmm
doubled	adgt
doubled its	gk
doubled the	gn
doubt	aPbocadZeafeilkdmennomqXrpsdtouYvc
doubt .	aj
doubt about	adcmgm
doubt anyone	acbcojrr
doubt i	mj
doubt it	ambejinmoerdte
doubt that	brccijoercui
doubt the	aebkcegdhdikjkonrcud
doubt there	aerl
doubt you	adoirl
doubts	aj
down	adbmcadceYfdgiisjokWleminapdqesatcuovc
down ,	aebjdmejmereuj
down .	abbncWebgYhiibjekjmpojqjrYtauj
down a	abhdijrjtjujve
down after	bi
down and	cjdiediijatj
down another	acji
down as	an
down because	boje
down before	gk
down better	aYgq
down bristol	hk
down by	gcheisjdmj
down for	ajbccodcgehriejbkdmdobrd
down from	aZiejotm
down in	akhdicjbrmui
down is	ajbjge
down most	ul
down my	henlti
down nothing	qk
down on	elhlijjckeud
down so	hejqte
down stripe	adjl
down the	aZbjgdhcjrolre
down there	ul
down three	gjhe
down to	bccdeihekmmendonrotcud
down took	jj
down twice	dk
down two	aWgkhijiok
down when	bl
down with	apiije
down without	iiokte
down you	acgjil
downloaded	adgm
downstairs	aptd
downstairs .	antd
doyle	nj
dr	anbicddbeegehljcminjoZpiqcratbvd
dr ,	ai
dr .	am
dr amblecote	adnl
dr fennimore	nk
dr halloran	ul
dr lindqvist	abiiml
dr oyelaran	nj
dr pillai	hnnd
dr vellacott	aebk
draft	a0bdccddhaijlknbodqctb
draft ,	am
draft .	aniknd
draft ;	aerk
draft and	aagllj
draft is	al
draft was	am
drafted	akenncqb
drafted the	ajenncqb
drafting	adqm
drafts	ambaqltd
drag	abup
drag this	abup
drags	ck
drags ,	ck
drain	mjvi
drainage	ajbj
drainage .	bk
drains	al
drama	aobdgkidjenkqere
drama and	ai
drama group	aj
dramatic	aZiermtk
drank	mo
draughtsman	cegnrd
draw	ambogeoctevb
draw anything	bpoevb
drawer	algjhijjketdud
drawer ,	acgn
drawer .	ajhj
drawer until	bk
drawing	apccjknermte
drawing ,	rk
drawing .	akceri
drawing of	ajjj
drawing to	aeji
drawings	aedchcibjjkbmmndojqlsntcuevZ
drawings ,	am
drawings .	aVbkjlodrjso
drawings ;	acojrl
drawings are	gntc
drawings back	ai
drawings for	jcoo
drawings only	aeck
drawn	jkkl
drawn a	acjkkm
drawn up	aj
dreadful	mi
dream	acfmhZjrkjretY
dream .	ji
dream ?	jj
dream about	gk
dream i	aejj
dream is	ak
dream of	klniok
dream with	adjooe
dreamlike	tj
dreamlike "	tj
dreams	jk
dreams .	jk
dress	imlj
dress for	aj
dress i	ji
dress rehearsal	aj
dressed	bmgeijre
dressing	ai
drew	akgdhetn
drew a	jk
drew for	bj
drew the	aj
dried	akme
dried .	aime
drifted	ai
drill	cklj
drill in	aeck
drink	bkki
drink .	jdki
drink with	acbl
drinks	abndomum
drive	ajbnkdoercui
drive ,	bm
drive .	aj
drive a	accitl
drive down	jj
drive home	aeuj
drive to	amte
drivel	aerptd
driven	fl
driver	mkoeum
driver ,	aj
driver .	ak
driver told	adun
driver's	cj
drivers	aj
driving	avkdqercte
driving certificate	hj
driving licence	ak
driving over	am
drone	tnud
drone permit	aetnue
drop	arbeccddelhdkclcnkojqkrdteub
drop .	ok
drop it	ak
drop out	an
drop the	ep
drop them	al
drop you	qk
dropped	aldiei
dropped the	am
dropped you	di
dropping	aacedlrm
drops	ekhl
drops out	ekhl
drove	aobdhljjka
drove four	hm
drove me	apje
drove six	abjpkesi
drowned	aj
drowning	anedkiqc
drowning in	anedkiqc
drug	uj
drug cupboard	uj
drum	kj
drum kit	kj
drummer	anre
drummond	al
drummond </s>	al
drums	am
drums ,	ak
drunk	birj
drunk by	bi
dry	anjekcrdts
dry as	aetl
dry land	ti
dry weather	tk
dublin	adciheirljnc
dublin ,	aegiij
dublin branch	aeiilk
dublin by	cj
dublin office	ai
due	aWcZfqhrklooqcteueve
due course	adfl
due in	ai
due on	aekk
due respect	abcbfkop
due to	hj
dues	adhm
dug	bejj
dull	ai
duller	aaoerntj
dullest	aatp
duluth	aj
duly	aZbdfqoptevb
duly noted	aYbdfqoptevb
dumb	rk
dumbest	aXrr
dumplings	bj
dumplings on	bj
dundee	ai
dunmore	oitl
dunmore medal	ak
dunne	dj
duplicate	aj
durham	aegl
during	aYemgchXijokrjvk
during a	acbjcj
during my	aeijtl
during the	adhbjikjrk
dust	adimomrd
dusting	acgl
dusting my	acgl
dutch	aYcndbeiheidoq
dutch .	aZcodcgeheieor
dutch in	gj
duties	ek
duties i	ek
duty	adhnqe
duty to	abhnqe
dying	acjjkl
dying grandmother	aeji
dynamic	aefk
e	civq
e .	vm
each	aXbUeefegbhjiijvkilqmynWoLrVsbvk
each ,	hk
each .	ablntl
each applicant	ai
each criterion	lj
each day	aWqp
each evening	aZjikn
each friday	aUdu
each member	ml
each month	ajgmkY
each morning	aaekiqjekeqj
each night	aajkkk
each no	ai
each of	apbacleagajkkdmsncobqZtSve
each one	aubecedcmj
each other	akdehcjekjldrdtl
each quarter	aj
each reviewer	aehn
each spring	mluj
each time	cmjktd
each way	cdhijo
each week	aejikl
each year	tj
ear	akiqtc
ear ,	ii
ear of	rj
earlier	aabXckd1gchcjcldodretdue
earlier ,	kl
earlier .	ak
earlier mail	acmkqk
earlier messages	aedl
earlier ones	dm
earlier three	dp
earlier version	ck
earliest	aVfu
earliest convenience	aZfs
early	atbdedgehXiekmmencojqbrcul
early "	ai
early ,	gihejdneokui
early .	aigejkkloe
early in	aZoltk
early on	aj
early starts	kj
early to	ck
earn	aWhjkn
earn ,	adkn
earned	albeccgWhsmoodtc
earned ,	ak
earned .	aamo
earned it	augdhe
earned that	achl
earned this	gdhm
earns	aaejhm
ears	clhkicjemite
ears will	algjic
earth	aaglio
earth has	ii
ease	aubedlmdoe
ease ,	ak
ease .	aldlmeoe
easier	amcadlhaidjrkcmencqirjtWua
easier ,	al
easier .	as
easier for	aaoiqjrn
easier if	ei
easier than	aajq
easier the	qk
easier to	ambecddjhdjnoiqetb
easier with	dl
easiest	ar
easiest for	am
easily	albccceegphaidljmdqktbue
easily ,	qm
easily .	aogcoerj
easily after	al
easily mended	gmme
easily since	aiji
easily the	abgq
east	an
easter	adbddrebiejbklokqVrctm
easter ,	aednjekdqetluj
easter .	gijbkjolqdrete
easter and	aj
easter you	acdn
easy	azcTddhYicjXkkldniojqatVujve
easy ,	an
easy .	apmi
easy choosing	ol
easy for	aogkre
easy judging	adgertte
easy one	oqtd
easy thing	ak
easy to	cegjiejekmnjocrVun
eat	aXergjjmobqZrctm
eat .	kl
eat before	ai
eaten	aYeegehejek0mj
eaten by	am
eaten since	abko
eating	ki
edges	aobd
edges and	albe
edit	aarkv2
edited	actkvl
edited out	ii
editor	aYcidailjinmpaqjrVtoue
editor ,	cinepdrktk
editor -	no
editor .	beqo
editor did	bi
editor has	nj
editor hasn't	nk
editor is	acbkik
editor should	aj
editor the	tk
editor to	ajhm
editor who	aXbbciimjmrdtnue
editor's	ijqi
editor's holding	qi
editor's taste	ci
editorial	ni
editorial board	ni
editors	aabecbiqrstduc
editors ,	gl
editors and	aeil
editors are	aigeijri
editors have	aiii
editors who	aj
edits	aeujvt
edits and	alve
edits the	adul
education	ajgehcilti
education section	rj
education to	ajretj
effect	ao
effort	aeqkri
effort .	ql
efua	ai
egg	berl
egg on	berl
egger	aj
egger </s>	aj
eight	abbkcoeZgThailjdklleqvretjuYvZ
eight ,	adkjqn
eight -	rk
eight and	alqi
eight bars	ii
eight days	adqo
eight hours	bikdqn
eight hundred	ao
eight i	kk
eight months	ck
eight pages	amte
eight thousand	aecj
eight weeks	aemiol
eight years	accjjjtk
eight you	bq
eighteen	ciglhejkkZoetl
eighteen months	aacjtm
eighteen years	ajglkc
eighties	jk
eighties and	jk
eightieth	jj
eightieth birthday	jj
eighty	adcoedgdhcidkjqo
eighty -	acieqo
eighty fewer	ci
einstein	aUbegotp
either	atbceagZhWidjWkbliomqirlsdta
either ,	dl
either .	aebecidegdjcnjorqbrmte
either answer	al
either is	al
either way	awneoe
either you	qque
electric	aZkn
electric ,	adki
electricity	ackt
electricity people	kj
elevator	amte
eleven	aZbccidWeagnibjrkembndratyuVvZ
eleven ,	amki
eleven .	cegkketl
eleven and	alkdqi
eleven children	keqj
eleven colours	tk
eleven days	ai
eleven harvests	hi
eleven hours	jm
eleven houses	ai
eleven in	jj
eleven kilos	cj
eleven lines	aitk
eleven minutes	aVcegljptj
eleven months	aahdjkomtk
eleven of	akkk
eleven pages	bdcjrk
eleven papers	akhjte
eleven people	aWcojk
eleven points	bj
eleven seasons	hj
eleven seconds	aZbntj
eleven summers	hi
eleven thousand	aegjkj
eleven weeks	adojtj
eleven words	tj
eleven years	aibegehjjkskteue
eleventh	aVbidpjltj
eleventh .	acbijl
eleventh week	acdm
elif	al
eligible	cihj
eligible candidate	hj
ellie	amke
ellie -	aj
elm	aj
else	enfegehpiojYknltmcnQoerSsetcucve
else ,	aredhk
else .	apblcmdjedgWheimkcmbncoUqcuk
else ?	amddvi
else brings	aiui
else by	qj
else can	kj
else could	lk
else did	hj
else does	aajiokqn
else had	apekieme
else has	ajceeiheiejemlokre
else i	eeln
else in	aaeqgjhmiqjXkZmerdtdub
else is	aakktkuj
else on	adgioeqntj
else to	acephejiol
else was	acgm
else who	ajgelj
else will	aYekjjkk
else would	addmlcrl
else you	akedhlielkvd
else's	aRbickhjjett
else's ,	cm
else's .	achktk
elsewhere	atbdcZdbeigjiikZldnbocqlrdteve
elsewhere ,	gehlqduk
elsewhere .	aibdcadeekglhZijkbndqsreua
elsewhere ?	aj
elspeth	aj
email	aQbdcSfpgihZiajwkomYnloqpZqWrPsjtkunvN
email !	si
email ,	aZbdcefngkopqdtcuj
email .	aZddemfegchdijjskiqerctkumvS
email about	aj
email address	ak
email and	ajdk
email arrived	aetj
email asking	dm
email at	om
email bounced	bj
email came	aibejmte
email finds	abfo
email found	kj
email from	aZjjnltj
email has	aeidjpte
email i	ti
email in	jj
email is	al
email on	adjk
email says	aisk
email that	ajmdtj
email to	jekk
email today	ai
email too	mi
email when	uk
email wished	actl
email you	aduk
emailed	dj
emailing	qj
emails	aPccdwgejalimdneooqcratbuv
emails ,	aZdjliup
emails .	abbddluo
emails about	dj
emails from	abdjkk
emails have	ai
emails on	bj
embarrassed	aems
embarrassed ,	admk
embarrassed to	mi
embarrassing	gnidrk
embarrassing for	gnmd
embarrassment	abmlqirl
embassy	aenoue
embrace	fk
emeka	aj
emmanuel	aj
employer	areehekeue
employer ,	ajbi
employer that	qj
employers	aVcjtkup
employers ,	aaup
employment	un
employment cases	ul
empty	aZdeemgbhajjkcmeojqjrjtmuZvk
empty ,	abbm
empty .	beelheoiti
empty all	qk
empty fourth	oj
empty in	ej
empty on	acrn
enclose	bddkkemeqnuk
enclose a	aj
enclose my	ul
enclose the	qn
enclosed	aefjtmue
encourage	tk
encourage me	tk
encouraged	aacdjmtm
encouraged "	aejm
encouragement	jjri
encouragement ,	jj
encouraging	acjloetl
encouraging .	aejl
encouraging words	abtm
end	aebYcaebftgmjjkclVnboupeqirjtZuX
end !	addjsi
end ,	dajimmtl
end .	aZbacdgtkamencotqcrltb
end but	adfo
end came	bl
end is	abom
end it	eljenl
end need	aeonqe
end of	arbZdaeYfngZicjekildnZoYqntYuevk
end up	jokeqjud
end was	aerk
end where	aZdp
end with	uj
endeavours	abfm
endeavours .	abfm
ended	eegahdjsnlui
ended .	aZjjnl
ended by	algcuk
ended in	ai
ended the	aibe
ended up	ai
ending	ancndcelgejcoeqctdud
ending ,	ekli
ending .	ajbj
ending came	adck
ending in	kj
ending was	al
endings	an
endings .	am
ends	aahnjiojqdrktl
ends .	aZhljk
ends in	hi
ends on	aj
ends up	aWolrltl
enemy	heur
enemy ,	ajul
energy	cj
engelbrecht	aj
engineer	adcmgore
engineer title	ai
engineer who	adcn
engineering	tj
engineers	aj
engines	acro
english	anbedehcndobrqtbvk
english ,	iemm
english .	amme
english and	acml
english is	gdrp
english was	gi
enjoy	apbaccdkeXfbgehSiYjjkamenbooqYrTtsukva
enjoy being	tl
enjoy it	aptd
enjoy that	um
enjoy the	akgahdjmrdtk
enjoy them	ak
enjoy your	aRdmotrdtnud
enjoyed	a+bYccgbheiZjVkdmbnduk
enjoyed .	uk
enjoyed choosing	adrm
enjoyed doing	aeoj
enjoyed every	aj
enjoyed it	aigj
enjoyed meeting	ao
enjoyed preparing	ak
enjoyed supporting	achl
enjoyed talking	ak
enjoyed the	aqbegetl
enjoyed your	ul
enjoying	aegjok
enjoying the	gk
enjoys	argaiejboYpkritkue
enjoys it	ai
enjoys that	am
enjoys the	angbjcoapkretm
enormous	alte
enough	aeccekfdgkhejYkmlamsojqUsatcue
enough ,	algikemiocti
enough .	albacddjelgWhiijmmneoYrX
enough ?	ai
enough about	abmjro
enough for	adbeelhaikjekdmjoqqe
enough of	rj
enough on	ak
enough times	aeoj
enough to	aVbkcdecgiiZjekrnkojqdriui
enough yet	al
enquire	aUdv
enquired	acdn
enquired at	acdn
enquiry	aabcdqjk
enriching	aefl
enrolled	hk
enrolment	ak
ensemble	aoodqktb
enter	aogihe
enter ,	aj
enter local	gj
entered	ai
entered ,	gj
entered the	hi
entering	kj
entering was	kk
enterprise	ai
entertainment	acom
enthusiastic	adfm
entire	aagmtj
entire spring	tj
entirely	aqbZcehenmokrb
entirely ,	cj
entirely fine	oi
entirely my	ajbdok
entitled	eehske
entitled to	eehske
entrance	ai
entrants	al
entries	ajcediontZvi
entries .	aktd
entries count	di
entry	aXbjddgdhnkkliqetk
entry each	hl
entry fee	kk
entry in	bi
envelope	albndcedgdjemismtd
envelope ,	al
envelope .	eemjsn
envelope came	bm
envelopes	abbjkm
envelopes .	abbjkm
envied	gk
environment	abfm
environmental	ui
environmental health	ui
envy	avgciije
envy .	tj
envy whoever	ai
envy you	aq
envy your	al
epic	cj
epic ,	cj
episode	uk
episode is	aeuk
equal	accerrtj
equal ,	airl
equality	acuo
equality office	acuo
equally	ckgdidoktl
equally well	tl
equations	abro
equations .	abro
equipment	abdmrk
equipment ,	acdm
equipment is	aerk
equity	acgluj
equity ,	aeuj
equity's	ackl
equivalent	te
equivalent "	aite
error	akbacWddmlrlvs
error .	aern
error in	ancamm
errors	rmvj
errors in	adrm
escalation	fenk
escalation policy	cj
esi	aj
especially	algciejipmrevi
especially admired	aepmve
especially for	jj
especially the	aq
essay	gjjdljmioeratauk
essay ,	mj
essay could	acbm
essay on	aijeul
essay you	gl
essays	akgctj
essays ,	aetk
estate	apgeicrm
estate agent	apiere
estate agents	rp
estates	ij
esteemed	acfjio
esteemed and	il
esteemed organisation	fi
estimate	abjmmj
ethics	cedjndokui
ethics board	neuj
ethics form	ok
ethics number	aedj
euro	adbjkk
euro .	hj
euro under	bk
europe	aaiptk
europe ,	ik
europe .	il
euros	adjl
evaluation	aj
evaluator	li
evaluators	olve
eve	aejk
even	cUdce2fmgYheinjZkXlTmwnTocqWrksltWuc
even ,	aeej
even .	aZup
even a	alccetgbhbmjrdtc
even after	ak
even an	abemmi
even applied	hi
even as	en
even asked	asbcre
even at	el
even date	fj
even for	abmito
even get	ak
even half	aeel
even if	eifmieomte
even in	ajecgcinmerltd
even more	an
even my	an
even on	abeigjok
even one	amci
even opened	aamktl
even read	aebn
even sent	acho
even the	ambZeqgiocrbtc
even this	aams
even those	gj
even though	aomioevj
even to	aeiloj
even when	aj
even with	apbi
even without	ai
even your	aaejitrdtd
evening	alcZdYeWgehliajjkklbmenUojqkrltTupva
evening ,	jbojqjum
evening .	jdkjrmteui
evening ;	qk
evening and	ai
evening at	abrn
evening class	ar
evening course	hm
evening on	am
evening paper	ui
evening post	ui
evening to	aZjsneonqe
evening was	ak
evening your	gk
evenings	aneigahdjpklodqauY
evenings ,	akeike
evenings .	gejroc
evenings and	aijjud
evenings are	adkkrl
evenings free	aeoj
event	arhe
event ,	ak
event on	cj
event's	aagjul
event's ticketing	adul
eventually	aQovvi
ever	aqbjdaecfdglhJiokWlamjnQoUpeqZskukvd
ever ,	ik
ever .	tj
ever asked	gdon
ever be	abcogeidmlrmte
ever come	ajgl
ever comes	aj
ever dealt	airi
ever done	ti
ever found	addm
ever get	cj
ever going	qj
ever got	aj
ever have	aegm
ever having	jj
ever learn	bogiieud
ever lived	ik
ever made	aageikjj
ever make	adgk
ever need	ajtkvc
ever needed	aj
ever open	ai
ever read	akiiue
ever run	cj
ever short	al
ever since	an
ever so	adtk
ever takes	ai
ever to	gijj
ever want	as
ever wanted	aXepsn
every	abbYcqdOebfqgliukdndoepYqlrIsiukvU
every answer	jj
every applicant	tm
every architect	gl
every bit	aetl
every call	ak
every candidate	ak
every contract	gk
every count	cl
every day	cigdikkiodqnub
every decision	aciq
every email	acuo
every firm	gk
every friday	aj
every hour	acen
every issue	hk
every kitchen	gi
every letter	arjd
every line	am
every minute	aiqi
every monday	abqn
every month	ki
every morning	abjkqpue
every nice	acjl
every night	aamo
every note	cj
every office	gloe
every one	albdcigZhdiejlkcocsntaul
every other	eijkqlteud
every page	ijtl
every poet	amidtdui
every point	cl
every pound	kl
every question	am
every rejection	aifk
every requirement	hp
every respect	aebjnk
every saturday	ajji
every section	hk
every setback	fl
every shortlist	boje
every single	giieni
every site	ul
every spring	uk
every stage	ajji
every success	gdootk
every time	apgdiekk
every week	un
every weekend	oi
every word	abiq
every writer	aaijtlui
every year	gmhn
everybody	aicZdcemhjiojPkamonXqkrisetcuavd
everybody ,	akmi
everybody .	aYgmrote
everybody a	aeqj
everybody and	aj
everybody at	gdmjqm
everybody else	aeekok
everybody in	aehjikui
everybody knows	bi
everybody must	oi
everybody on	albahirj
everybody there	ai
everybody wants	ak
everybody who	alij
everybody's	odtmui
everybody's time	ti
everyone	bncSdSeaiokUmlnXpnqlrbsdvW
everyone ,	am
everyone .	bdjjrctl
everyone at	aeikjkpkqjreud
everyone does	aj
everyone down	adjbmq
everyone else	deeihkiijdoZqmretlud
everyone has	acgdor
everyone here	bkji
everyone i	aZfjuo
everyone if	aeqj
everyone in	abgmhkodplte
everyone is	adrkuj
everyone keeps	ajjemdok
everyone knows	bj
everyone on	blolrc
everyone says	aagq
everyone that	aWhkip
everyone was	ajbeok
everyone who	akbcgihdibjiminioZtj
everyone who's	ik
everyone's	akli
everything	aXbaccdceufoitjbkVldmkncokqkrYtNun
everything ,	eigj
everything .	ajkdqlue
everything about	acml
everything and	abejuk
everything at	aj
everything else	ak
everything from	adul
everything happens	aefq
everything i	amcedcephmoeqbuc
everything in	aecedlgl
everything is	amojqi
everything on	aecl
everything that	aTiijjmlniuk
everything this	alhe
everything you	aebideeigdipjZmereteum
everything you've	abim
everything your	ii
everywhere	adqeun
everywhere i	adqeun
evicted	abko
evicted and	kj
eviction	aXkr
evidence	ciok
evidence was	tl
evidently	aHbmgZhbiejco3rjtn
evidently no	acblok
evidently not	aerj
exact	ai
exactly	adbncsdXeegbhbiejXoZqkrasltYvp
exactly .	abklql
exactly as	ak
exactly forty	qi
exactly right	ai
exactly that	ajve
exactly the	aZblcl
exactly this	accp
exactly what	ambicenisivj
exactly where	ai
exaggeration	gj
exaggeration ,	gj
exam	cedmlloeve
exam .	bi
exam appeal	aedn
exam piece	ri
examination	al
examiners	anbe
examiners ,	alci
examiners missed	ai
example	aZeegeijoktdukvw
example .	amvd
example of	ij
exams	apbetl
exams .	aktm
exceeds	adhm
exceeds expectations	adhm
excel	abom
excellence	aifptevc
excellence and	fm
excellence in	fi
excellency's	aeil
excellent	akfinaodtbun
excellent ,	ajneritd
excellent .	apneoe
except	aebkdkeejekjojud
except that	aVcjdlol
except the	am
exception	akceemgehkkmldmeqerdvd
exception .	hmve
exception for	aleihdklle
exception just	elve
exchange	adijnj
exchange .	adnk
excited	fmoive
excited for	aioi
exciting	aZfr
excuse	abebgekcmyobrita
excuse ,	ck
excuse for	aYmiqkrl
excuse me	jl
excuse my	mo
excuse the	ao
excused	abmp
excused for	abmp
excuses	aeqirk
executive	ainl
executive and	aann
executive thinks	ak
exercise	ajbdgqhioete
exercise ,	hk
exercise in	acgn
exercise on	am
exercise was	aegk
exhausted	tp
exhausted ,	tl
exhausted .	ti
exhibition	amql
exhibition goes	aj
exhibition opens	adqm
exhibitions	oi
exist	aYoork
exist .	aZoork
existed	bm
existence	mj
existing	aRhkilmlosreuevX
existing ,	adiloi
existing .	admdorvY
exists	ajcdikrctm
exists ,	aiceil
exists .	tn
exits	am
expect	aVbdeTfbgehziSjbkelcmjoyqdrvsZtZvZ
expect .	apbdhjob
expect a	albegehdjenlonrjscteue
expect an	qj
expect from	aXbkokrl
expect her	acmknj
expect my	aedmgk
expect that	aidjgbhbiekjmkncomqdritdui
expect the	abckdcgehsoiretlub
expect to	algchyjeoYreteub
expect we'll	aegkui
expect you	abbjhlojqcri
expect your	acglqi
expectation	qk
expectations	cehq
expectations "	adhm
expectations were	hk
expected	ajbccadaeefdgdhsiYkbmbnbopqcruteubvd
expected .	ayhate
expected a	aXhejjokrptj
expected better	aUgihrmeomrc
expected that	hk
expected the	ar
expected to	hkrn
expecting	acmmom
expecting .	mm
expecting an	oi
expecting the	adoj
expects	aehj
expense	aeojtk
expenses	aonbuk
expenses form	alne
expensive	uj
expensive ,	ciuk
experience	aactdcedflgihjiVjVkamZnpolqcretpuSvW
experience ,	ajcq
experience .	aabecjgrre
experience in	an
experience is	ajojtd
experience of	akcerktova
experience that	adhknk
experience the	nl
experience these	ainl
experience to	airi
experience was	acbjtk
experience with	aicl
experienced	acom
experienced people	adom
experiment	ck
experiment had	aecl
expert	aerlti
expert ,	rlti
experts	tl
expires	qi
explain	aVbPcneVfbhjiXjkllmdnZojqurssetTuovY
explain ,	al
explain ;	ok
explain a	acrl
explain about	ok
explain further	anoe
explain how	um
explain it	aWdejnrnum
explain my	aegk
explain that	adriun
explain the	albdcWecgahbjblnmdnkocqprqtauevX
explain them	aegion
explain this	ajhloe
explain to	abbecuhijkncobqjrcudvb
explained	aybccTdmgahYiajcmdoZqiruuZvc
explained ,	qk
explained .	dk
explained it	ao
explained that	aedl
explained the	aqbdcern
explained to	ainjrj
explained what	rk
explaining	acbegchejioiqnrdtmue
explaining .	ql
explaining how	ak
explaining that	jj
explaining the	anojtX
explaining to	aYoktq
explains	cegnnltd
explains a	adbk
explains it	aZgp
explains the	al
explains what	aj
explains why	nl
explanation	acbnccdegdhvkelimeoerc
explanation ,	adho
explanation .	bkhkliretive
explore	fi
export	aj
exposure	actp
express	aZfjml
express how	aemk
express my	acfj
expression	abflgmibrm
expression of	fmie
exquisite	aciqte
extend	aXfnlj
extend my	adfk
extend the	adlj
extended	acfjhj
extended to	abfjhk
extension	lk
extension .	ai
extension and	aelk
extension are	ci
external	abbmnetjvj
external expert	tj
extra	aijimcoiteul
extra chapter	aeol
extra email	aomb
extra for	hj
extra paper	aj
extra task	jk
extra time	abum
extra work	mi
extract	al
extraordinarily	abtm
extraordinarily high	abtm
eye	acbjdigdhXiujnkblZmiqirkuUvc
eye ,	aciijlnj
eye .	alii
eye and	aceZjlqn
eye for	gjritj
eye is	ii
eye must	ij
eye on	bmiendritj
eye out	oj
eye over	nk
eye will	im
eyes	aicmdceZhdjckjmmnktaua
eyes ,	gciekkmm
eyes .	cjnite
eyes for	ak
eyes on	li
eyes shut	gk
eyes would	acckni
eze	ak
face	aOccdceYgmijjskZlemirjtauo
face ,	abjlmcul
face .	jo
face in	il
face them	aehljk
face to	ui
face when	ajoe
facebook	oi
faces	gkom
facilities	rm
facilities manager	rm
fact	abbjcrdegshaibjdkdmlneodrcteuc
fact ,	ci
fact .	aegn
fact is	al
fact that	aZclgimm
facts	bdcntm
facts ,	aacjtn
faculty	adrk
faculty to	adrm
fade	ik
fade ,	ik
fail	aYcsedgjiemiojte
fail to	aYcsge
failed	aebkdcgnjdkilitb
failed ,	aiejljme
failed .	cjhi
failed at	gk
failed on	aebk
failed to	aign
failing	acdllj
failing a	lj
failing that	aadmlj
failure	fk
fair	a4ccdbeWfdgThridjmkWmbnjodqUrOsktYuevc
fair ,	ajbdcbgehbiijnoi
fair .	awbdcehoieodreub
fair ;	ak
fair and	biikue
fair chance	jj
fair enough	ao
fair from	ol
fair hearing	aj
fair idea	aebm
fair in	aj
fair marker	clee
fair on	gj
fair one	aqce
fair play	al
fair reading	abck
fair that	hinj
fair to	aehlidnjoeum
fair was	acll
fair way	hk
fairer	amgenk
fairer than	aj
fairest	nl
fairly	ailjoeqprcsete
fairly ,	alhe
fairly quick	ljve
fairness	acddgbijlkojrdtiulvd
fairness ,	eilkoeum
fairness .	ai
fairness to	ao
faithfully	acfkti
fall	aocienheqeud
fall ,	ak
fall and	aj
fall ill	ek
fallen	aackki
falling	am
falls	abbccsdieYgehlkklknerduevd
falls .	aacp
falls apart	aecl
falls ill	aqec
falls on	aXknql
falls to	abdkhk
falls vacant	ll
false	aZcrmm
familiar	aabicknnre
familiar ,	adbjcl
familiarity	tmve
familiarity with	tmve
families	adbokeok
families with	abbokdol
family	aobecjdceagShdiejsmWnjoVqYrbso
family ,	jk
family .	aTbkclhjjkkimbodreso
family are	uj
family at	ak
family by	aiue
family ever	jj
family for	ki
family has	ajhike
family is	aphd
family of	aj
family to	am
family well	nk
family who	gejjnj
family with	jiri
famine	tk
famous	abglimnetj
famous ,	ij
fan	ap
fan of	ak
fancy	rcum
fancy it	aj
fantastic	airetl
fantastic work	tj
far	accddWeafegjiqjWkolemmqZrbsetWuv
far .	aYgekjupve
far as	aYbldegZhZjekkmlnlrkukve
far be	ik
far better	ar
far bigger	aeglij
far from	aqcmodtd
far i	abhlum
far more	mm
far off	hi
far the	gl
far to	oj
far too	aYgihmimojrd
farah	an
farah ,	ai
fare	abbbepgehcjnkrmdrctcuc
fare ,	aaeljikmoi
fare .	ei
fare on	ai
fare to	abbejmkm
fares	ai
farhan	ai
farida	aqhb
farkas	ai
farm	al
farmer	ck
farmer with	ck
farming	adrm
farming .	rm
farouk	ak
farouk </s>	ak
farrelly	ajni
farrelly ,	ni
farrow	ai
fashion	airk
fashion ,	airk
fashioned	oore
fashola	al
fashola </s>	ak
fast	arcjgYidjdmeoaqkrlvb
fast ,	atgcqltd
fast .	cloeri
fast among	uj
fast and	ak
faster	aigj
faster .	aj
faster than	gj
father	bccedZelgShajlkpmdnnoZri
father ,	aZjmkm
father -	nj
father and	hjqk
father did	jm
father has	jekk
father i	aj
father is	aq
father of	acbinj
father plays	ul
father ramon	ni
father ran	imje
father sold	ak
father taught	ai
father to	enje
father was	adjm
father would	aZjjrn
father's	aabbdegehejrkqqcteul
father's ,	kj
father's firm	uj
father's watch	aejj
fault	aybRcZddeagjhYiajpkZmpncokqdrWseuYva
fault ,	ji
fault .	arjnmereuevc
fault and	aemk
fault for	bccejeootj
fault in	an
fault is	ajccgdmo
fault it	acgn
fault lay	aj
fault of	cm
fault was	am
faults	cj
faults you	cj
fauré	gi
fauré ,	gi
favor	aagmhk
favour	aUbccZecfmgbhmlrokrntbuevc
favour ,	aalm
favour .	aVdigehkiiokrl
favour ?	li
favour and	adnjrk
favour by	ak
favour of	cefkhi
favourite	gjoptc
favourite .	gkontW
favours	aYls
fear	aidimm
fear ,	di
fear that	aemm
feared	ak
feared .	ai
feat	abtm
feature	aivi
feature .	aj
february	aucldiqZue
february ,	aidjqe
february .	alcl
february snow	hj
fed	adekok
fee	aabedWemgXhdiek0lummnZoZqVrWtdvb
fee ,	ajbcceemhbjjlj
fee .	aeknlm
fee ?	aebiei
fee and	adli
fee back	aell
fee by	un
fee came	ak
fee comes	ki
fee for	aXhojekomo
fee is	ki
fee to	eiti
fee was	kl
fee would	adko
feed	aceijckv
feed and	adkk
feed my	adkp
feedback	aecddueXfdgThijakclymXnSooqRsdtpuTvH
feedback ,	aXcbeefchdidlumeoorntnvY
feedback .	ao
feedback ;	addm
feedback ?	adlm
feedback and	aj
feedback at	dm
feedback form	aode
feedback from	algehmtb
feedback i	aebedm
feedback is	aWbnccflhjneoirkta
feedback on	aldmfdtdvc
feedback ran	retk
feedback says	cn
feedback several	tj
feedback was	aSbjceikoets
feedback you	oj
feel	aibTcbdZedflhcjqkWlemtokqbsdvW
feel ashamed	jkvd
feel at	ai
feel awkward	an
feel bad	ajgijpmUre
feel badly	ai
feel for	aZjeokrp
feel free	anfmjdmktevc
feel i	abmotk
feel i've	aYmorl
feel is	ai
feel it	ajgemi
feel like	aj
feel on	aaqjuk
feel sick	adml
feel so	aqjd
feel sure	aecliktd
feel that	apdijeokqdtd
feel the	achjnktj
feel very	ai
feel you	anedjbmjoiqdtj
feeling	edgrikjdoYretk
feeling ,	aagsoc
feeling .	tk
feeling for	acgiti
feeling that	al
feelings	alccgejakemdnlosrYsjtkuevd
feelings ,	aZjenios
feelings .	meoj
feelings at	akodsk
feelings whatsoever	ak
feels	ajbdgkhciijjmiobretbuk
feels a	adjm
feels from	go
feels like	aj
fees	aibkhjkd
fees ,	ai
feet	ajcjgiijjbke
feet ,	adcmgktd
feet .	airi
feet up	tl
fell	ambjjbkclimctj
fell .	di
fell below	ai
fell by	bj
fell in	bi
fell short	cjlj
fell through	hk
fell to	akgj
fellow	acbjgl
fellow you	aegm
fellows	nl
fellowship	ekgZhqiejekerjte
fellowship ,	genirl
fellowship was	bj
fellowships	gj
felt	akbdeegeiwjimTnmodqbrSsetiukvU
felt ,	aablhl
felt a	an
felt an	al
felt it	ak
felt less	ii
felt like	amgchdidjlobtiuk
felt more	ti
felt quite	adhl
felt taller	aaiq
felt that	akbbhdiqnjoe
felt the	aecitj
felt very	adol
femi	an
femi got	ai
fence	ejnirj
fence ,	ej
fence .	ni
fence post	rj
fennimore	nk
fennimore to	nk
fergus	ainj
fern	ai
ferns	an
ferreira	ai
ferry	aphi
ferry ,	aj
ferry crew	aehk
festival	abbbcegShoiljakaoYpkrttYul
festival ,	aidjgdhiiljaniua
festival .	akgehdodrkuk
festival and	ai
festival for	al
festival from	hj
festival grow	aZpn
festival has	aXekhkrm
festival in	aj
festival so	achl
festival to	abqm
festival you	ii
festivals	gj
festivals are	gj
fetch	aj
fete	hi
fever	aj
few	aibVccdneXfkhUimkYlrmcncooqbretYucvn
few .	aadq
few days	gdjmue
few editors	ii
few lines	aefl
few more	ok
few of	aebeclojuk
few people	algjijocrd
few places	ak
few pointers	dk
few small	ablq
few times	di
few words	aore
few years	acgjrl
fewer	djgbheqjtiue
fewer people	abqktl
fewer than	ci
fewer words	djrj
ffion	aj
fi	cj
fiction	akgcietl
fiddle	aj
field	bYdefkgphbjbkimendodqcrlsjve
field ,	asbd
field .	beccgjoarttc
field and	adckul
field data	ak
field has	aZcjgl
field is	ak
field notes	aj
field of	aXfmsl
field was	tn
field with	aegl
fields	aegjtk
fieldwork	akbi
fieldwork ,	aibi
fife	cj
fifteen	adbjhekmolte
fifteen .	bk
fifteen years	ol
fifteenth	qi
fifteenth ,	qi
fifth	aWdremqktk
fifth .	ai
fifth bid	ai
fifth of	ak
fifth time	aZdt
fifty	akbxdegXhbiZjcksobqdrYvc
fifty -	blgdktoeresdtive
fifty .	bncb
fifty bucks	bj
fifty it	aj
fifty lines	aesl
fifty per	cj
fig	al
fight	lk
fight for	lk
fighting	ajgk
fighting over	gk
figure	alcndeeohYicmdneoetbvb
figure #	bi
figure .	ck
figure should	ak
figure the	el
figure you	adcn
figured	aYgjhovm
figured the	aagkhj
figures	albrddekgohaibnaoYrZtiuZvc
figures ,	bi
figures .	atneoevd
figures in	cj
figures to	bk
figures were	aabjglhetm
file	akbkdZhZiekboTqXrksltkudvk
file ,	akbcckdjgehellnaobritd
file .	aTbjcddcgehajmnnobsktrue
file :	ck
file ;	an
file ?	aadm
file again	aXijqltm
file and	aZblckmk
file any	am
file arrived	bj
file as	aaglqj
file before	rl
file by	aj
file for	bdfisn
file i	gk
file if	ai
file is	aeckokuk
file number	aenk
file on	ek
file open	ai
file says	aihmqe
file should	fi
file shows	bl
file to	ak
file was	bk
file with	bjuj
file you	an
file your	rl
filed	alcj
files	asbbcddceiqdrjuevp
files ,	amdeej
files .	rk
files and	aj
filing	apue
filing system	aj
fill	aibkcldeeegZhnjkkdobqbve
fill a	jm
fill in	gdhquj
fill it	airl
fill the	ajbmhd
filled	aQbvcYddeegXiejalknbolppqrrZsiujva
filled ,	aabnqo
filled .	abpptj
filled before	aebl
filled in	hijekjql
filled it	absjuk
filled the	ajbk
filling	gjodrk
filling in	gkodrk
fills	ck
fills up	ai
film	aicjgmhYidjbkelkocsjub
film ,	nk
film .	ajei
film for	cj
film is	gl
film runs	tk
film will	ql
films	al
films .	am
final	abbockelgcjdkknnoatZvZ
final "	di
final ,	ekhj
final .	cn
final decision	dj
final form	bj
final list	adbl
final stage	bk
final warning	ql
final word	nlve
finalists	aigltb
finalists ,	amgete
finally	aWhdowqitl
finally getting	aaon
finals	ak
finance	bihekildniqj
finance director	bjnj
finance office	akne
finances	tj
find	aRbbcqdjesfjgohmjckemZnboepdqnrYsZtXuu
find ,	acceglum
find a	acbddieigkhcidjakoojqmtZuc
find an	adum
find another	hjjj
find anyone	gm
find below	cl
find hard	aZjq
find her	hj
find i	djej
find i'm	ji
find it	aabcccdeewgjklniqerctcuc
find just	al
find me	bZdjedgbhrjdkclnneoaqntd
find my	cjjdrbtkuj
find myself	aaejijul
find one	aledij
find only	clie
find our	aacluj
find out	aSdljekdooqium
find room	bkgjhmieta
find so	rlti
find some	ji
find somebody	ajheoarmtj
find someone	amrmte
find something	amblrd
find somewhere	ameeoeqj
find that	ajbbccekgshailjakcmcndoaqcratiul
find the	bdeigYhciejdkcqitkvi
find time	aeol
find us	achq
find work	kk
find you	aedj
find your	ar
finding	biccgaiejakdmeqerjtsuc
finding a	dktl
finding it	amod
finding my	aZblljrntd
finding out	aeom
finding somebody	oj
finding someone	odtn
finding tenants	tk
finding their	ai
finds	aScjdifvijjcnkodritcvd
finds you	aQdkfwnluc
fine	aycZdceTgPhRiejclbmando4rOsitWuVvp
fine ,	aYbeedgbheico4rbtd
fine .	akbdjekdosreslte
fine about	ak
fine as	adim
fine by	aoqi
fine for	vj
fine if	aj
fine job	aj
fine on	bi
fine one	ai
fine programme	adkm
fine record	ai
fine that	aeoj
fine to	akoe
fine too	aj
fine weather	aj
fine with	ak
finely	adil
finer	acio
finest	grheimrdtc
finest joiner	gj
finest tenor	gjie
finger	abglio
finger on	ik
finger than	adgl
fingers .	ki
finish	akbecddehajnkcmdoZqeteuq
finish ,	jj
finish .	ai
finish everything	gl
finish my	ni
finish the	argdheji
finish this	aj
finish your	aYjkum
finished	aYdVecgqhTjoncoVroseteus
finished ,	bkgjjlod
finished .	abgejmum
finished at	bm
finished in	gekiuj
finished it	acckgk
finished my	gm
finished the	bbddgphcijjikdrite
finished us	aekk
finished with	aeqlrk
fiona	li
fiona ,	li
fire	bbdeejgehcjaocqcrdtlus
fire ,	aVemkjtn
fire door	uk
fire drill	aeck
fire exits	ai
fire officer	aYut
firm	akbicZdZejfcgohiikjikemenaoTrnteucvY
firm ,	aj
firm .	akbiqetive
firm again	aZtnul
firm also	bj
firm and	nj
firm as	aeck
firm before	bi
firm did	jk
firm does	adhoue
firm from	hj
firm has	heiiqk
firm i	aegk
firm in	ak
firm is	ikue
firm of	aYcdgjhijnrnue
firm put	el
firm quoted	ajei
firm supplies	uk
firm that	hl
firm was	aZkkrl
firm who	al
firm will	gjuj
firm with	rm
firm would	in
firm's	achlum
firm's page	aeum
firms	bjgrhnidkcliodqcretduX
firms are	gi
firms do	aegn
firms in	aagn
firms like	gdhm
firms was	aebk
firms would	akgehi
first	aiccdjemfWgkhpkanUoTrrsctXuc
first ,	bdcmdXeZgpibjcncocqkrYtpue
first -	abdlgjritdul
first .	cdddiljakdnnriujvc
first ;	aj
first ?	di
first agent	al
first and	aibkjdkk
first answer	aYdmhm
first bar	acml
first because	ajjk
first book	amga
first books	hl
first chapter	germ
first choice	bl
first christmas	ai
first day	aZbqgijm
first draft	gjikrj
first editor	aobe
first email	aZjool
first five	al
first from	acgl
first half	al
first i	vi
first in	aadjglji
first language	rl
first letter	aYeijkkjmj
first line	cmrj
first look	aYclgkhire
first minute	birl
first month's	adkm
first morning	acejol
first name	aZbimlpk
first night	aiqk
first note	ai
first novel	ci
first of	ddhcqltl
first one	aqsj
first opening	al
first page	abmmrsscva
first part	ambe
first person	alhl
first pitch	jk
first place	amok
first question	adll
first readers	aj
first refusal	acho
first rehearsal	aeqk
first reply	ak
first round	alhj
first scene	ai
first season	ai
first sent	dl
first team	achmje
first ten	omtd
first the	aekjlj
first thing	adrkuo
first thought	jome
first three	alentc
first through	adhk
first time	aibicldeedgdhdiprZvk
first to	aogj
first try	gkke
first two	beds
first version	rk
first was	di
first week	ajhi
first when	aehm
first year	adephdrm
fish	azbikemdrcud
fish ,	aj
fish .	amme
fit	bleafigohXjUonrZtkuZvW
fit "	obrltnvc
fit ,	amojvd
fit .	blcegjojrb
fit for	akfj
fit in	aloi
fit me	acbcoqqjte
fit to	aXbcgpilmlnjoerc
fits	bkjn
fits .	abjo
fits the	ak
fits your	ak
fitted	aibkhi
fitted it	ai
fitted the	hi
fitted your	ak
fitting	hl
fitzgibbon	om
fitzmaurice	adho
five	bkcoeifdgbhYiRjbkVljmTncokqpsktsuTvX
five !	si
five ,	aeddkdqq
five -	acbmnkre
five .	ajdkkdneqo
five and	anqd
five comments	ck
five days	ol
five emails	addk
five flats	bk
five interviews	hj
five judges	adbkdehl
five languages	cegj
five minutes	akbdcZdeeugehejeliobtZ
five months	abkeojrrtj
five o'clock	aikeqo
five of	bcgjjm
five on	bi
five people	gitk
five poems	aakn
five points	ak
five pounds	tj
five previous	acdo
five reasons	cktk
five rounds	hk
five stars	arbdcdhejdqdtsud
five things	clln
five times	aadloo
five votes	cjhe
five weeks	abbdolsn
five words	ajti
five years	bncmjitZ
fix	ajjekellmetjvr
fix a	tk
fix it	lmvl
fix the	ai
fix this	aeqlvi
fixed	aqbmcbhdreteuevo
fixed ,	ak
fixed before	bj
fixed it	al
fixed the	ak
fixes	aj
fixing	hj
flask	ak
flask .	aj
flat	albeekgchriXjdknmdneoRrksjteuVvZ
flat ,	algekjmiqire
flat -	ai
flat .	acbdcieokiqdrcsmtjub
flat ;	aetk
flat and	ki
flat as	aihblk
flat before	hj
flat comes	dn
flat first	achk
flat goes	adgm
flat had	kj
flat has	alhktd
flat in	aj
flat is	achp
flat need	ek
flat now	jk
flat of	aerl
flat on	qk
flat still	gk
flat to	bi
flat was	abbncchijbrmtj
flat we	al
flat went	aecn
flat white	aj
flat with	kmre
flatmate	ojtj
flatmate .	adoj
flatmates	aj
flats	adbqcedeeegciijekbliqdrkteul
flats ?	aeik
flats have	ul
flats in	bn
flats is	ai
flats you	bkhi
flatter	acgtrdte
flatter yourselves	aegrrdte
flattering	ui
flavour	tj
flawless	abiuoerd
flawless .	iooere
flew	aWgjhkjjok
flew in	acjjol
flew myself	achm
flexible	adhl
flight	adheqqsi
flight home	abqn
flights	aZjook
float	nl
floating	aedm
floating this	aedm
flood	ajjdko
flood ,	ak
flood .	ai
flood and	acko
flood we	ki
flooded	kj
floods	alhejjkd
floods ,	alhejjkd
floor	aocYdcglhkiojSkjmcnjoZqbtWubvd
floor ,	an
floor .	imjeki
floor flat	anje
floor for	aeej
floor is	nl
floor plan	bmnc
floor they	aenm
floor was	akcerl
floors	adceeknlri
floors ,	rj
florence	kl
florian	alld
florist	adrn
flour	eein
flow	aebi
flowers	aYjjooti
flowers .	tj
flowers for	aeol
flu	ek
fluent	ck
fly	eiti
fly .	aitj
fob	aonb
focus	amcj
focus is	ajcm
fog	tk
folasade	ak
fold	ajdjekkdtd
fold my	ek
folded	ejjj
folded it	jj
folder	akcjdkkeojrc
folder ,	aedlui
folder .	ak
folder and	qi
folder on	ol
folders	adjm
folding	el
folks	aood
folks at	ak
folks in	gi
follow	aacldaeZfqgYhoiljckbllnYobqdrxsetTvT
follow ,	ajgehjli
follow -	aahnlkmird
follow .	aYbjcjhoqdri
follow :	ak
follow ?	aorevd
follow a	acrp
follow it	ro
follow me	um
follow the	adcjrnuk
follow up	aZfq
follow what	gi
follow your	cjre
followed	aZblgdhciomeresntjue
followed .	aebj
followed every	acso
followed the	bk
followed your	aiciheik
followers	gkidjaqcuv
followers ,	gm
followers are	uk
followers who	acun
following	aXcceefkgehelvnioeqcrotaud
following .	rl
following fashion	rk
following up	dj
follows	aenmte
follows my	nj
fond	aouk
fond of	aouk
fondly	ni
font	admondrmte
font of	adrm
font was	aemi
food	abeejcksrk
food ,	kl
food bank	ki
food parcels	ki
food was	kerl
fool	aZbjgcibjcmmomrqteue
fool who	abgemmoore
fool would	ro
foolish	aajkmjri
foolish to	adrj
foolishly	oi
foot	ajdi
footage	rl
football	amretj
football .	retj
football since	ji
footing	acqjuj
footings	ei
footnote	en
footnotes	amcetkvk
footnotes ,	am
for	acbicidaeifagUhliejpkZlcmunZoqqlrcsiujvY
for "	amojtc
for #	am
for ,	aZccddflgchojWleomqlratquevd
for .	aacmdbeugVhokmoVrktWuY
for ?	nk
for a	cmdreogWheicjllemcnioXprqGrjtluPvU
for about	jikjoe
for all	albchjoZqqrb
for always	aj
for an	bdccemhnidjimconrataulva
for and	aj
for another	arbedeecgejbkiqlreue
for answering	atod
for any	ajfoobuk
for anybody	aYgnheoq
for anyone	aicdejhkoere
for anything	aYejhkjtobue
for applying	ilje
for as	aienre
for asking	mkom
for auditions	kl
for autumn	ai
for bees	aZco
for being	aicreegcmkoYrmtcvd
for believing	aZjdos
for better	am
for bold	okte
for both	aiuj
for bothering	admk
for by	ak
for callers	ci
for calling	aloe
for casting	cj
for chapter	al
for checking	aj
for chips	ai
for clarity	ci
for coming	bqdlhekeoc
for comments	dj
for completeness	aidinj
for confirming	bk
for considering	aq
for consistency	tk
for context	aegm
for convenience	dk
for curtains	ai
for daring	aeml
for deaf	rkte
for devesh	ol
for disappointing	mk
for each	jimi
for early	bi
for ease	abdm
for eight	acom
for eighteen	tm
for either	aj
for eleven	adbnjltd
for entering	kk
for even	aaemmj
for every	ckokue
for everybody	ocrp
for everyone	bemkqj
for everything	ajmjoe
for exactly	adcqdd
for example	vk
for excellence	aefn
for existing	aUmlosvW
for explaining	aitk
for fairness	aeeiij
for feedback	aklZoo
for fieldwork	aj
for fifteen	bk
for fighting	ai
for finally	aPowtm
for finding	ao
for five	hdqdrmsmtc
for forty	aj
for four	addkoksi
for free	akelhi
for fresh	tm
for fun	ai
for future	celconrmtkvZ
for german	aacr
for getting	adolrosmtZvc
for giving	ar
for good	aRjqmmoeqpue
for half	im
for handling	aj
for having	abbZckdegbhjiljYmnneokrnud
for hearing	aj
for her	ejkdnioduj
for him	bdjn
for his	acjirlti
for holding	am
for honest	acun
for hoping	adoi
for how	abmm
for i	am
for improvement	tj
for in	ejgjli
for informing	aj
for it	aqckdleXheinkZlimQneobrjsetbuj
for its	cefeimto
for itself	acgo
for keeping	ak
for kids	ok
for last	aeqk
for laughing	ai
for leaving	acon
for leonie	adok
for less	cjme
for letting	aemeoppkta
for listening	aj
for little	abon
for long	ai
for looking	anodtjvY
for luck	aejj
for making	acmjqk
for many	adtm
for martin	oj
for me	aobcdUeefdgrhpllmbnWqTrXsdtduQvq
for mine	aj
for misreading	mlobtl
for missing	ap
for months	aibmhe
for more	oktk
for most	abhn
for my	aWclddfdglhUiWjYkmlvmqqkreseti
for myself	apcehemkoe
for names	aeum
for new	bjojte
for next	bmkknjodteuc
for nine	gdkemmsm
for ninety	tj
for no	il
for not	arcigljcobre
for nothing	aMbiciepgkheijkimeoorctluevZ
for now	aebegbhWoaqdteu3
for offering	ajlj
for on	aato
for once	kpse
for one	aUbocadcekgdhmirkimbobqcrcsl
for one's	adhp
for ordinary	adgjhmrd
for other	bmodtl
for our	np
for ours	herk
for papers	adbkhj
for passing	aYmlnm
for pay	ai
for paying	ak
for people	aYbbhpioobrmteuc
for pointing	aeck
for putting	mjneul
for reaching	aefj
for reading	ayodve
for reasons	amje
for references	hi
for refusing	ci
for renewal	aeum
for rent	al
for repair	aj
for replying	aj
for returning	adhitn
for ringing	as
for running	al
for safe	aerm
for saturday	qi
for saying	aqikoete
for section	aecj
for seeing	ak
for sending	ao
for september	akvd
for sharing	aefk
for short	aj
for showing	al
for six	acedikjikjom
for sixty	amce
for small	ak
for so	abekom
for some	aZbbdngmhdontdvl
for somebody	asbejjoarWtj
for someone	baerhljinioYrdtbue
for something	aahtmi
for sonnets	cdtm
for spelling	accjtl
for spotting	aetm
for such	am
for suggesting	tj
for taking	aioe
for talent	ik
for telling	anjeojtd
for ten	jiojqium
for that	aebcciedgihjiejokondqarctWudvm
for the	ajcYdrecfcgXhbjjkclmmonioapeqasnuevc
for their	aineuj
for theirs	ri
for them	ajbeeegmhbkaldoiqcritcul
for these	ajcekk
for things	gl
for thinking	ojte
for thirty	ao
for this	bicYdaeaflgnhbidjqmlncqVrZtcupva
for those	blgchjmmoardtcuj
for three	aXbjcjhkul
for troubling	tl
for trying	airmvd
for tuesday	qj
for turning	im
for twenty	amji
for two	bdckgahmjlocqitb
for typography	rj
for us	aiecjbklneuj
for waiting	aj
for walking	an
for wasting	aSjemloetu
for weeks	ackmmm
for what	aTbnddebglkblcmirm
for whatever	bj
for when	ak
for which	akbedkui
for whoever	an
for word	aWblun
for writing	aomnoZte
for years	ambjgdhiiejikeniteuc
for you	aYbqcWdQfZgahkiijnkVmjocpeq4rcsdtXuZ
for your	aZcZeWfigohtidjlkalembnionqqrdtLuevj
for yours	acjo
forbids	gi
forbids me	gi
forced	cj
forced ,	cj
forecast	cl
foreign	bicj
foreign diploma	ck
foreman	qk
foreman ,	aeqk
foreseen	apdevd
forever	ijqi
forever .	ij
forget	aVbackdkhaiZkcokqlrWsdteuvvb
forget ,	gkodul
forget .	um
forget a	aajmum
forget about	dj
forget how	amje
forget i	aZgeoq
forget it	asjdmeoi
forget my	tj
forget that	ckgj
forget the	abcjddeljdmnqj
forget to	abdo
forget you	adnjqk
forgets	abokrj
forgets that	aerj
forgetting	aijl
forgive	aibYcZdleShWjSldmznboeqXrsua
forgive a	dikimk
forgive an	ik
forgive any	kj
forgive me	bddneZgahcjbmkqerqtjud
forgive myself	aamq
forgive the	amcddbmpqermtb
forgiveness	mj
forgiveness for	mi
forgot	apbkgeiemeoctl
forgot to	bm
forgotten	cedeecgqhjiZjckdmmoitbud
forgotten .	ajml
forgotten how	acglrm
forgotten more	gj
forgotten that	ai
forgotten the	acoo
forgotten what	gj
forklift	cs
forklift .	ci
forklift certificate	adcp
form	aqbiccdefZgUhqiXjlkZnOokpcqcrdsvtYukvS
form ,	bkcdecglhVikkdmbncoYswtbve
form .	acbbcbdkgahjiellopsjtX
form ?	amde
form a	aeul
form again	aYelqo
form allows	dj
form and	bk
form asked	aj
form back	ai
form before	ok
form by	annd
form for	ul
form from	ajbj
form gave	aZdlmk
form has	ck
form in	aickhe
form is	akcehcsiul
form letter	aTblccemhnjiojqerZtl
form made	ai
form of	delitn
form on	acom
form reached	ak
form rejection	ai
form says	aZcmhm
form should	aj
form that	kk
form the	hi
form to	ho
form was	apjermtd
form when	be
form you	am
formal	qeul
formal notice	ajqeui
formality	aYhv
formality .	aaht
format	aebm
format ,	ai
former	acbignhkjene
former colleague	bi
forms	aycchjmcoYqbriue
forms .	aigjhiod
fort	abhkik
fort for	hk
fortnight	akbickdjglheierctZ
fortnight ,	ai
fortnight .	aoclgetb
fortnight between	gj
fortnight's	aajo
fortnight's trial	aZjo
fortunate	bdiktk
fortune	acrdtp
forty	aqbqdagZhciYjlkjmindoQqprQsevb
forty ,	kl
forty -	eikdqmte
forty euro	bk
forty minutes	apjemltX
forty of	bejqte
forty pages	cdto
forty parents	qk
forty people	aegdqjtm
forty pictures	tk
forty pounds	adkm
forty quid	bi
forty seconds	aebk
forty thousand	aagnuk
forty times	ak
forty villagers	adjl
forum	un
forward	bWcYeafngkhoibndpeqorUtmuQvQ
forward .	aWfrqj
forward it	amvd
forward my	aedilk
forward the	acfj
forward this	no
forward to	ajbYcbedfcglhqiclZmenUoiqkrYtquUvW
forward with	aktd
forwarded	abpm
forwarded to	acpn
forwarding	ni
found	aieWfegbhYibjZkTlXmanooqqbsWtwulvi
found ,	am
found .	aUcldpkdoeqn
found a	aobcccjsokratcud
found an	al
found another	anje
found damp	ai
found for	adhjtj
found her	aegn
found his	aenj
found i	ik
found in	al
found it	beccedocrnukvi
found its	aZbvritd
found itself	uk
found me	bjgijakmneokteui
found missing	abcp
found my	aqrdtj
found nothing	ml
found on	akqeui
found out	ajtk
found over	adgl
found room	aZoltj
found somebody	ji
found that	aihdnq
found the	bbcbdcgZhekennontruc
found them	akcjdeokrd
found time	aetk
found two	aj
found us	al
found wanting	accjoj
found weakest	tk
found work	aZrp
found your	albejerjuk
foundation	jqkelknitb
foundation ,	aWiijklknj
foundation's	ij
foundations	aajjok
foundations .	aajjok
founded	gehp
founded the	aehl
founder	bbgihdjbkenwtdue
founder at	aann
founder of	nk
founder signed	nj
founder's	achink
founder's daughter	hi
founder's widow	aenk
founders	ackmun
founders ask	aeuj
founders compare	uj
foundry	aikl
fountain	tl
four	aecxdmePfcgiijjVmlnUobpeqcrcsntkuevN
four ,	aacrejge
four -	angkvc
four .	bZcldihekksk
four :	dk
four again	ci
four and	aj
four criteria	ai
four days	amdkte
four faults	cj
four floors	rj
four hours	cchljiqmte
four hundred	adcigkjdketoul
four in	kk
four is	aobe
four lines	cbhjti
four minutes	abbjcddemlqetr
four months	aYhntk
four of	abbuiejjkdoaqcrdsmtZ
four on	cj
four other	gm
four pages	abodrlsk
four papers	ol
four partners	qjue
four people	cekirm
four points	cn
four pounds	bige
four projects	acco
four rounds	ak
four should	hi
four staff	kj
four summers	cl
four thousand	al
four times	ajbidjmj
four to	bice
four vans	adum
four was	cddl
four weeks	ai
four years	bdgahbitjeti
fourteen	bacmgchpud
fourteen -	acrl
fourteen .	adcjtj
fourteen months	hikj
fourteen pensioners	jk
fourteen weeks	hk
fourteen years	aici
fourth	aSbYcZdnelfdglhTijjaneoxqjrktZudvd
fourth ,	acglhclkqi
fourth .	adgl
fourth application	abdcfeou
fourth chair	oj
fourth email	dk
fourth flat	ki
fourth floor	im
fourth note	abdn
fourth reserve	emhd
fourth time	addpmmqe
fox	an
fox ,	aj
foy	aj
foyer	addnqiriti
foyer .	qitj
fragile	iaun
fragile thing	iaun
frame	aUcdeeiokmrctu
frame in	adij
frame it	ik
frame the	abiikm
frame your	acto
framed	aVbdcegcheixjekeneqlrdtq
framed ,	aaio
framed it	aj
framed the	abiitl
framed your	abiojetm
frames	aluc
framework	civj
framework is	cj
frank	feom
frankfurt	gijl
frankly	aUbecbeefegvhtiZjbmanirstZucvd
frankly ,	aafegqhsjembrktduevd
frankly i	adhk
frankly i'm	gj
frankly that	ak
frankly you	rm
frankly your	adgjrk
fraud	rl
frauds	bjrj
free	bncWdZebfkgOhriZjkkMlmnlpiqirktWucvZ
free ,	dnhnjioeue
free .	dnedhdjjleoerjteuk
free again	adddnmpl
free and	rk
free anyway	ok
free at	akbi
free entertainment	acom
free for	abbeeihkjjkdqoue
free from	ai
free fruit	aetk
free if	ei
free in	adekhelkqi
free magazine	rm
free on	apdejjqe
free pass	li
free right	bk
free seats	jmoe
free so	achl
free tickets	hl
free tier	ai
free tiles	heqk
free to	aqfmhdjcmknjqdreteudvb
free until	aj
free when	bi
freedom	uk
freedom of	uk
freeing	aeol
freeing to	aeol
freelancers	uj
freelancers here	uj
freely	ednjuk
freely if	aoed
freeze	aibi
french	cnicretj
french ,	aecj
french is	cl
french teacher	tl
fresh	aZbecegelcnlosrcto
fresh .	uk
fresh eye	an
fresh eyes	nj
fresh ideas	tm
fresh one	aj
friday	amblcYdmgZhSiejZkkmcneoiqorasetUuivZ
friday ,	aobZhekjlbnjocqmuZ
friday .	adbmdlejhejXneodqnteui
friday ?	li
friday and	aeko
friday for	qj
friday i	aj
friday if	ak
friday noon	ak
friday or	un
friday to	anqi
friday unless	ai
friday with	aj
friday would	qj
friday's	albl
fridays	aiblkiqc
fridays ,	ajkiqd
fridge	eejqkjrete
fridge ,	adjm
fridge .	aijk
friend	adblcddcgYhYiekensoaqerXtZux
friend .	acjluj
friend and	bini
friend at	adun
friend of	acbigenrtduj
friend on	aZnkul
friend said	ai
friend who	li
friend's	adkmli
friendliest	ar
friendliest .	ak
friendly	avbXfagejeojrltaukvc
friendly ,	rl
friendly and	aj
friendly email	ajfe
friendly lunches	adol
friendly sound	rj
friendly with	uj
friends	cedmeigbhajVkdmdnjovqlrXtYuW
friends ,	abos
friends .	aqoeuc
friends are	ok
friends as	aeil
friends in	ak
friends of	gdnjqn
friends on	nk
friends since	addp
friends there	ii
friends to	ok
fries	airi
fries for	airi
from	bicVdbeYgYiijclPmknsoiqirjsYtjulvl
from #	bj
from ,	aXgehkmkoismun
from .	aebkgkjekkrkteud
from a	aZbVcbdcedflgdhmiVjklemcoVrrtvub
from across	aibcgk
from all	al
from an	behnkinerjte
from another	akbj
from any	eein
from anybody	aj
from anyone	iooe
from anything	aatm
from april	ai
from august	aj
from behind	acbl
from brussels	adnm
from cork	adol
from day	aebk
from durham	aegl
from each	amceddhqteve
from every	adglui
from four	iitl
from her	mm
from here	aQhljlnloermun
from him	diji
from his	aWljnirm
from hr	aenn
from hungarian	gi
from ibadan	aiui
from inside	ai
from it	gjhciejomjoarbtkuk
from keyboards	rk
from last	dkeilj
from leave	npqd
from leiden	aegl
from limerick	aeol
from lunch	qk
from may	am
from me	akbYccdrgShVjYkZlZmpnroXqdrasdtXuq
from monday	apdlke
from my	aocbdegeidjdknmcnbobqjrktZui
from myself	ki
from nairobi	jk
from nine	aabjqm
from now	aYdjhekcmqoeqdtlui
from nowhere	ck
from one	aaejgm
from other	gi
from our	bjdkgdibkemlneodrctdumve
from outside	albecmgdoi
from over	accn
from people	aZgorl
from reviewer	aapnti
from scratch	cm
from september	adplul
from seven	adjm
from somebody	rjui
from someone	bjgeri
from submission	tj
from that	bsgdljvc
from the	aabncTdeeShniekulamdouparauO
from their	abtm
from them	akgemkniue
from there	adnkoerk
from this	aabecmengiheiekcneojreun
from those	rm
from three	aibegcim
from two	angdhikanl
from us	arce
from what	aibk
from where	oj
from which	abtm
from writers	ok
from you	aebScbdiemfjgVipjZknmYnQolqvrZtcvb
from your	atbdcZdiecinjekanaomretSud
front	bbcddmgRhkiZjckalcmlrlurve
front ,	aedk
front -	alvi
front desk	albcdmgehcieniqerpvd
front door	al
front gate	adul
front of	abdeeigakdmnoaqmtl
front page	uj
front room	aahrje
front row	aiok
frost	ao
frozen	bpkeoe
frozen ,	abbqke
fruit	tk
fruit on	aetk
full	andaeWfdgshoiYjYkYlomYocqTrasitlulvX
full ,	alhmqd
full -	ai
full .	aXdigllote
full answer	lj
full committee	ck
full licence	hi
full marks	tk
full of	aqrjte
full page	aj
full process	hl
full record	aauo
full session	ai
full stop	accigotiue
full this	ak
full twenty	tj
full until	tl
full written	hj
full your	al
fuller	aVdknqreun
fuller answer	aduk
fuller version	nm
fully	avccfmoareud
fully .	ap
fully understand	alfmodve
fun	a2begbjdmdoirbtX
fun .	ol
fun on	aj
fun to	an
fun with	ai
fund	aickengZidjcobqjrZtl
fund ,	ajeite
fund .	abum
fund for	ei
fund in	ak
fund is	alclkdqlrc
fund to	ai
fund was	aj
fund's	aici
funded	aXbpekgeolud
funded .	aYbncjekue
funded projects	bj
funder	akni
funder asks	aj
funders	lireuo
funders .	li
funding	abgkqo
funding ,	aj
funding and	aagl
funding body	adqk
fundraising	aeuk
funds	bkckhcnj
funds for	am
funds the	nj
funeral	aZkqok
funeral .	jekiok
funeral to	aajlkj
funnel	kl
funnel analysis	kl
funny	anbpceiekkneoerbuc
funny ,	ok
funny enough	tj
funny how	anbmgeoare
funny that	abbjklte
funny to	gj
furious	aennuc
furniture	gkherjtj
furniture .	aegktj
furniture that	rk
further	aibidjebfigbhXijjckbnmoUulve
further ,	nnobui
further .	ajrl
further away	cm
further information	adfn
further is	ai
further line	di
further out	al
further than	acdjil
further use	nj
fuse	uj
fuse box	uj
fuss	akoi
fuss ,	oi
fussy	ej
future	abcbdcecfmimokrktjubvc
future .	tj
future booker	gltd
future calls	ak
future endeavours	acfl
future reference	ajleonva
future work	aetm
fête	ok
gable	gl
gable end	gl
gaelic	rk
gaelic ,	rk
gain	bmcegltd
gain ,	aj
gain .	aZbmgm
gained	fj
gained throughout	fi
galleries	adckgeqp
galleries have	qi
galleries hung	ck
gallery	adbcdeedhljXkdmknZobqlrltj
gallery ,	ak
gallery .	gkmmnerdte
gallery as	hi
gallery each	uj
gallery gets	ai
gallery has	aWhoqlri
gallery in	acilql
gallery is	aZgerntk
gallery of	ri
gallery with	adtm
gallery you	aeuk
gallery's	additi
gallery's answer	di
gallery's next	tj
galway	anbeclgcikocqdue
galway .	anjeniod
galway knows	aeil
galway was	aecl
gamble	am
gamble .	am
game	alte
gang	rj
gap	asbdcudbhZjZkilemdoerZtauevd
gap .	alceej
gap ?	aj
gap between	bjce
gap in	abbdctgijdkn
gap on	ck
gap you	aore
gaps	aZcikjsm
gaps ,	ci
gaps .	aasm
gaps in	kl
garage	jo
garage ,	ej
garage .	adjp
garbage	accirp
garbage and	aZro
garbage collection	ak
garden	aoblcqgihikbneoXqdrWuWve
garden ,	il
garden .	asjitc
garden as	al
garden flat	achnjd
garden has	aebk
garden in	aigi
garden is	aj
garden plan	accl
garden should	ti
garden will	jjtj
garden would	aj
gardener	gk
gardener has	gk
gardening	aj
gardens	gkjk
gareth	ak
gas	aYkt
gate	amgciejikankresitduiva
gate ,	ej
gate .	dijk
gates	ai
gather	aPbmcbdegnhWibjZkanioqqarttqvd
gather ,	aZtlul
gather from	aYgmoktm
gather is	akmetl
gather it	aYblol
gather that	adbigjol
gather the	beginkoeri
gather you	acrl
gather your	rdtl
gathered	aVbmoq
gathered from	aebn
gave	eRfcgXhwjxlUmZnlojpdqarTsktauYvZ
gave ,	cjmk
gave .	aj
gave a	amglhe
gave are	rl
gave away	aahlji
gave in	bk
gave it	ajbmcejcnksjtc
gave me	aybicadkedgahZidjVmenkrbub
gave medals	il
gave my	akhiti
gave notice	aXbehksm
gave on	bloe
gave out	ai
gave that	aahejq
gave the	aYbncngihcimjanereteul
gave this	aihmiejc
gave to	hl
gave up	aebagcjwkindolretcue
gave us	aekioltl
gave was	aobe
gave you	aUhtjnnjtj
gave your	aWhkjsnj
gaz	aj
gaz </s>	aj
geese	ak
gemma	aj
general	cedkhllevn
generally	aPbeguhmibjekemqnerY
generally do	aegeomui
generally find	adgo
generally known	aj
generally the	al
generation	aXgmilkj
generation ,	acgj
generations	abhn
generosity	ij
generous	aybUcaeegZhdirjakdldmlndoRqorUujvc
generous ,	ajil
generous .	aroeqjta
generous as	ik
generous in	ai
generous letter	artZ
generous of	aebctu
generous to	mnoete
generous with	ap
geneva	gl
geneva ,	gl
genius	aZceeegritjeratj
genius ,	gi
genius .	im
genius at	gj
genius is	adgl
genius like	ij
genius who	tj
geniuses	aatq
geniuses who	tj
genre	abcjtj
genre ,	tk
gentle	cediengkibrdtc
gentle about	ek
gentle with	aegm
gentle wording	mi
gentleman	aVbjgeolru
gentleman at	aerk
gentleman on	abbkrptd
gentleman who	adti
gentleman with	om
gentler	al
gently	alcljkrdtb
gently ,	ai
gently .	ak
geoffrey	ai
gerald	arnX
gerald ,	ni
german	aebecpljoc
german ,	aYcrlj
german was	rl
gesture	aVglhklk
get	aZbdcVeYfbgWhaminspdqjsttauovs
get ,	aj
get .	okte
get ?	adso
get a	aZbccdeegjidkanloqrisquY
get as	mn
get back	ql
get christmas	abgm
get even	eaup
get his	acbkni
get in	bitl
get it	ajdeejmjndse
get lost	rk
get many	ki
get me	aShdllnvqi
get more	gjrk
get my	addo
get nothing	hi
get on	ar
get one	abdkgj
get our	aj
get out	adjjrk
get over	ojrl
get past	ajmj
get promoted	aZop
get some	asja
get such	ak
get talked	abum
get the	bedceehijUkmobtdup
get this	aYelui
get through	cijnmiodti
get to	aabegchiinkjnnobrctiud
get turned	al
get up	ejjikk
get used	ao
get what	adqmtm
get wrong	aiok
get your	adjnqd
gethin	ai
gets	aZbVcWdcgVhnjSktldmaotqjtauo
gets a	gdoqte
gets around	aeuk
gets away	adun
gets better	aj
gets built	adil
gets its	ai
gets made	benmti
gets me	adek
gets more	hl
gets the	aZhjiekeqirotdul
gets through	ak
gets to	hbijkroete
gets used	aakool
getting	aObacdedfejnkkmankotrisltduWvr
getting a	abnnolre
getting back	oksmte
getting it	hk
getting my	tj
getting our	jk
getting ready	adiijl
getting round	aaon
getting the	qktd
getting through	tjue
getting to	ok
getting used	aegijnoc
getting worse	kl
ghent	ak
ghost	am
ghosting	kktk
ghosting other	aekk
gift	abbbgdhcisjckeodqktrue
gift .	ik
gift for	gdiitq
gift in	aaqlrk
gift of	ij
gift shop	tk
gift to	ak
gifted	aWgrheirld
gifted and	ij
gifted as	aagkik
gifted mathematician	giie
gifts	gj
gig	hj
gigs	oj
gigs for	aj
giles	tl
gill	aj
gill </s>	aj
girl	aVbogshniejXkdncoirktYunvc
girl ,	gmvd
girl .	aegjoi
girl who	aebiuj
girl you	hlnd
girl's	ae
girls	bdgcjmkkolreue
girls in	aeom
girls who	hj
gist	ni
github	aebi
give	aYesfWiZjmkmldmZnjoZpZsbup
give ,	aXjolitm
give .	ekgmre
give a	accjhkokreuivi
give anything	ii
give are	aibdjm
give back	aeeijiuj
give comments	ak
give her	ak
give him	jcnkoiri
give in	acdiql
give is	aebl
give it	alecgchnoeqbrl
give me	aKcmdoejgWhoiajXksmenrpdrZtXumvc
give my	apbddeejgaiejjkbmcncqbtkuj
give the	aibeglhZiejdncqdrouj
give them	knmkuc
give to	ekhj
give up	acbeelgahbikjpneoaqsrctdua
give us	aclj
give you	abgphereum
given	adbqcZdmeVfdgWhviSkjlWmUneqermscul
given ,	abdlgi
given .	bidmgeocrdtn
given a	bl
given at	di
given fairly	ajhe
given how	dehnonre
given in	aebj
given it	hekl
given me	aqckhdidtcui
given my	aabjtl
given notice	qk
given out	acnjuj
given that	adbihoieoeriti
given the	bicigdhirmte
given this	rj
given to	akbjoi
given up	hntc
given us	am
given what	amgdhkoerntd
given you	dj
given your	hi
gives	ajbadZecgailjdneoeqprctj
gives a	ci
gives me	bdiokiqlte
gives us	qi
gives you	tl
giving	anbadZekjkkZldqirdtWunve
giving a	okte
giving it	behnjj
giving me	al
giving my	ardd
giving the	abgiqmul
giving up	emjjmkqa
giving you	abqjum
glaciers	aibi
glaciers .	bi
glad	a1bNcXdmeUfbgVhZjckUlcmQoipurQsdtyuLvd
glad ,	jj
glad for	akoi
glad he	aejk
glad i	apod
glad it	ijol
glad it's	ak
glad just	aj
glad of	aibedsgciijbkdmeobpnqjretZud
glad somebody	jn
glad that	aigdhcjeobtu
glad the	aXokts
glad to	awbbdZebhiicjXkcmdnkobpprbuYvi
glad you	au
gladly	a8ceddejgchUkileodqZuX
gladly .	ej
gladly come	am
gladly explain	rk
gladly give	akejud
gladly go	ak
gladly have	kl
gladly send	aj
gladly work	ei
glance	aZbkijlk
glance at	adll
glasgow	qj
glass	amjl
glass of	ao
glassdoor	un
glassdoor ,	am
glassdoor .	adum
glasses	ak
glaze	akbncjsjtevX
glaze ,	al
gloomy	tj
glorified	rj
glorified corridor	rj
glove	aqbe
glove .	ap
glowing	aebk
go	acbdcedjfagSiWkjllnmoipcqcrmul
go !	aoib
go ,	anemrd
go .	anbddeebhdkdocrktpud
go :	lj
go ahead	anhdqZuk
go and	edojqerpud
go astray	addm
go at	aZeigkrkvi
go back	aZcihikpmeoducvj
go by	dlolrj
go down	aXeojduo
go fast	tj
go for	ai
go forward	qj
go from	abhmui
go in	jo
go into	acdmecklrk
go it	tk
go last	kj
go next	il
go on	beccdnergchYiejqkdnVonqYrXsntW
go out	aebedehiniqlrl
go over	aehkjllincue
go quickly	aj
go quiet	algkoe
go right	ki
go straight	hj
go through	bncqdaeWllmloardtcue
go to	bkcedbeWgbhoiejYkZljnmokqiujvd
go up	aobi
go well	ak
go with	bdjeonrk
go without	aehj
go wrong	ul
goa	bjgjre
goa ,	aebj
goa who	gjre
goat	aijcrm
goat in	rj
goats	ak
god	epgeiajcoptd
god ,	aben
god bless	asic
god help	ri
god's	addjej
godmother's	nk
godmother's cousin	nk
goes	akbUcedXeWgkhiiblbmdneocqjrUsluuvb
goes ,	jk
goes .	omue
goes any	qlue
goes around	aeuj
goes back	jmni
goes elsewhere	adqk
goes in	aZgmuo
goes off	ackn
goes on	aiedkiqi
goes through	ui
goes to	albbgjhbjbocrdsmtkuj
goes up	ul
goes well	an
goes with	al
goes without	adfjhpkd
going	akcceVfogZhaiamPnmoYqjrisbtXuuvn
going ,	aekj
going .	beikjjrj
going ?	aj
going ahead	aj
going away	aeqk
going back	qk
going by	aadionti
going forward	aXfs
going in	ak
going on	vi
going over	cj
going round	aenm
going straight	adnluj
going through	amcdhm
going to	eYfchbiWlimVoXqkrlsdtcuzvn
going too	al
going well	aebl
going with	aj
going without	ki
gold	adcdeegmheiljikdodrctp
gold .	algdrdtm
gold and	aegk
gold medals	ai
gold star	tn
golden	angb
golf	aSbjgbjenotuuivd
golf with	aZbkjenpuj
golfed	aeoo
golfed with	aeoo
golfs	nk
golfs with	nk
gone	aabkedgdhkiejjknlimknjqdtduOvY
gone ,	aajjknlk
gone .	gomi
gone about	ij
gone ahead	adql
gone and	abelkk
gone as	ve
gone astray	dk
gone back	aickjekm
gone before	adtk
gone by	addj
gone for	aeql
gone from	ol
gone in	bljk
gone into	akhi
gone on	anji
gone over	acjimr
gone straight	kj
gone through	aihoqc
gone to	bkccdieegahnmenkoiqbtdue
gone up	al
gone with	aetk
good	atbWccdaecfRgihdickqmunWpZrZsPulvj
good !	oise
good ,	gbhiikjkljobve
good .	amedgXhdjomlobqprbtbub
good ;	aagkll
good ?	ak
good about	aZjkkpoc
good advice	am
good and	gl
good as	aWdkgihqijlenmoerctZ
good at	adhdtlup
good biscuits	abmn
good bread	akke
good bricklayer	ri
good business	aaum
good came	ai
good company	arge
good cups	adjk
good day	vi
good deal	aZbpgehcijklmkocreteul
good enough	aUcjgmiekdmkosratd
good few	aeul
good for	gxjZkimcrbteue
good hands	ao
good has	aemn
good health	aafjtm
good humour	al
good idea	ambetcvm
good in	ai
good it	ak
good job	jl
good joke	ai
good lens	km
good luck	aqgjienkrZvd
good man	gejk
good manners	acml
good many	acqluk
good name	ajieneuj
good nature	elii
good news	acjokiqi
good of	asbihejXmYouratX
good one	ajhmretdvj
good ones	am
good order	aedl
good part	aetm
good people	tmue
good practice	ai
good questions	al
good reason	aZclop
good researchers	tj
good rest	aj
good run	aj
good sense	alik
good shoes	aekk
good soup	ai
good spirits	acgl
good team	aj
good terms	ul
good that	ijuj
good the	mo
good thing	tn
good things	amod
good time	aq
good to	apbXicjVkZmkneonqeratoucvd
good until	aiqi
good violin	aYkr
good weather	al
good wishes	aloerktl
good with	el
good work	ti
good year	bl
good years	adjk
goodbye	abdejjrnuk
goodbye to	aWjkrnuk
goodness	ii
goods	adbm
goodwill	aWengmkelk
goosebumps	aeik
gorgeous	ti
gorgeous .	al
gosh	tj
gosh ,	tj
got	ajbmcidWepfeheibjTllmVnZpeqdrbtjuovk
got .	al
got a	aqbchejckdniojretdujvi
got as	akcdgdheklocreul
got back	jk
got clara	aebk
got from	gmre
got her	gi
got in	cjgehjieoeqjtmve
got into	ol
got it	aickdeeegZjalnmkneqercsj
got lost	rl
got made	actn
got me	enjckj
got more	ai
got my	aigehj
got nine	kj
got no	ai
got on	clhl
got one	uj
got past	adbirm
got someone	ai
got something	aZblrl
got talent	gi
got that	ajhe
got the	akbecjgqhdkencoUqjratevi
got theirs	hi
got there	ol
got this	aecjdm
got through	elljti
got till	qi
got to	bkce
got two	cetn
got used	aboo
got your	ap
government	glherlue
government office	rm
governor	ci
governors	aYnouk
grace	aujerc
grace .	ai
grace to	amre
gracefully	im
gracious	aeimmotd
gracious ,	mi
gracious about	mm
gracious in	gj
grad	amke
grade	ccgchonorete
grade i	hi
grade like	hi
grade up	aenj
grades	hj
grades came	hk
grading	ndrn
graduates	aj
graduation	acjkni
graduation ,	aejk
graduation lunch	ni
graham	akni
graham know	ni
grain	akte
grammar	alke
grammar .	ai
gran	acjnko
gran would	am
grand	aqed
grand ,	aj
grandad	adjt
grandad had	jj
grandchildren	iq
grandchildren .	im
granddaughter's	ajrktd
granddaughter's age	ajrktd
grandfather	aZbcgdhvjjkcteuk
grandfather founded	ai
grandfather had	jj
grandfather laid	aehl
grandfather planted	hl
grandfather's	akik
grandfather's time	hi
grandkids	aeil
grandmother	hiidjkrkue
grandmother ,	aerl
grandmother founded	hj
grandmother lit	jl
grandmother's	hijiqi
grandmother's flight	heqi
grandmother's funeral	jl
grandmother's piano	hl
grandparents	jj
grandparents that	jj
grandson	jetl
grandson that	tl
granny	adjl
grant	aXbkcndbfegPhikmlmmboUpkrjtcuuvb
grant ,	ciqk
grant .	nj
grant and	abin
grant for	aeco
grant has	rltb
grant i	aiej
grant no	acpl
grant of	bohj
grant on	tl
grant to	ki
grant was	adkmoetbuq
grant went	aehm
grant will	ti
grant would	kk
grant you	ck
grants	kiljneuk
grants .	aj
grants office	kj
grants were	aegiul
graph	vi
grateful	a6bZcddafegZhbiajWkelqmVqdtpuZvd
grateful ,	ai
grateful .	aoedlj
grateful for	avhcjelimeodrkte
grateful if	qi
grateful that	aomeojtj
grateful to	ljtq
gratitude	aifl
gratitude ,	ai
gratitude for	aefk
grave	aajjkj
grave .	aajjkj
gravel	al
great	aibXcidjeZgMiojekZljmYojpjrbtevv
great !	ievo
great ,	aZdnikonvc
great .	jllkoctbvn
great care	aj
great conductor	adim
great deal	ajbbcehjieojqirctj
great fairness	ai
great help	acrn
great interest	aauo
great job	abtqvi
great many	bj
great on	ai
great pleasure	clie
great to	si
greater	fj
greatest	acgjimqi
greatest casting	ii
greatest editor	ij
greatest respect	qi
greatness	aYiytc
greatness .	im
greatness to	abiste
greedy	rl
greek	aick
green	apedllte
green ,	ak
green .	lk
green one	aj
green room	ui
green scarf	ai
greener	antc
greenhouse	am
greenhouse .	ai
greet	as
greet the	aj
greeting	aern
greetings	allerltd
greetings to	rlte
greta	aj
grew	aqjj
grew up	amjj
grey	tn
grid	ajli
grinder	nm
grinning	aj
grocery	ai
ground	cjikokrd
ground floor	aj
ground your	aeil
grounds	aZcndjtk
grounds for	accn
grounds of	actl
group	avcngmhWidjdkYnaqctRui
group ,	aecmdjli
group .	ambegmjdtbul
group and	ai
group at	dk
group chat	ui
group exercise	aj
group for	ai
group of	bjrl
group should	gloj
group task	cj
group wants	ok
group's	nj
groups	akci
grovel	acmo
grovel before	admn
grow	fikepnrlte
grow ,	aYpn
grow .	al
grown	acbehejbkaoorutb
grown -	aanjrm
grown man	rm
grown used	aeol
growth	aeflojve
growth ,	ti
growth .	acfjol
grudge	akbkcdedgdjekeoium
grudge ,	ok
grudge whatever	aleegeul
gráinne	ak
guarantor	adtm
guard	akbipe
guess	aWbicYdeeZgWhXijjmkelemcnbo1qbsdtmuevn
guess ,	aats
guess .	akcejone
guess i'll	jjok
guess is	abrm
guess loyalty	adom
guess that	in
guess who	omrete
guessed	cehdiiodrktk
guessed .	ri
guessed a	amte
guessed from	rk
guessing	bk
guessing ,	ai
guest	amil
guest .	il
guests	aagdiermtiuk
guidance	akcjresj
guidance .	aesk
guidance at	ai
guidance the	ii
guide	awedlioetd
guide .	al
guide me	ailj
guidelines	akbbcigerYsptlueve
guidelines ,	adsn
guidelines .	aacdsnti
guidelines are	retk
guidelines put	ci
guilty	gk
guilty of	gk
guitar	jj
gut	okti
gutted	avjeoc
gutted ,	aqod
gutted in	aj
gutters	ao
guy	abbnneretkvi
guy with	tk
guys	tl
guys ,	actm
guys to	ajoj
gwen	amvd
gwilym	aj
h	lk
ha	hboltp
ha ,	hboltp
habit	al
had	aabZcadYeUgkhqisjulOmnnbolqTrmsZtjuYvR
had "	ambeskte
had #	aj
had ,	aegciqjj
had .	aibdgchkiejikimkoZpnrbtc
had a	azebfkgbijjdmYndoerYsete
had all	bijdrntc
had already	aVbddcgbhsicj3kbneoZqdrcsjtd
had also	bdol
had an	hiinjekire
had another	ql
had answered	nk
had any	ciheiemmocrl
had asked	aibqdohcjZkeodue
had assumed	acbdjdolrrte
had at	aqbd
had baked	ji
had been	aYbVeegbhSimjcmWnlonqernsZtvuk
had begun	jl
had better	aYbdgdhiqnrr
had bought	aZjq
had coffee	uo
had come	beglji
had considered	gi
had counted	aeeljdkp
had done	ji
had drawn	jk
had earned	aYhimo
had eleven	aigmkd
had even	abbbgmtj
had expected	aejiok
had finished	aZbcgkjikerktk
had followed	aXjiso
had for	aYheiljjmeol
had forgotten	adgirm
had forty	ak
had from	al
had fun	ai
had given	akhi
had gone	amboheje
had got	bicekloe
had half	aegphe
had heard	aigejcnero
had her	bk
had his	ii
had hoped	aqbediflhVjdkltd
had i	arbZcWgekemtocra
had imagined	aidmjc
had in	bjrl
had it	aebdcjdjhojcki
had kept	adbihqjZki
had learned	ak
had left	ajeihm
had let	aVeijsme
had looked	adhloj
had lost	ak
had lunch	cljdnj
had made	abjp
had many	al
had me	aojcolte
had meant	am
had mentioned	aeol
had met	iijerl
had missed	an
had mixed	aloe
had more	hm
had moved	aj
had much	rk
had my	bddahjjlkameoitm
had named	jj
had never	aibcgdminmri
had no	aZbjcmhnibkammodrd
had not	aqbdcYddgWhVijjYkamnoUrktruk
had nothing	aadjeljloeqi
had noticed	ak
had on	bk
had one	ancbjkkk
had only	dlgdheidkkojre
had opened	ajbZin
had other	ul
had our	uk
had pictured	aXjknkol
had plainly	bj
had prepared	aibejeodrt
had promised	abhkkl
had put	aebehejjkm
had rather	aSgjhijloordte
had read	anbacdgojeoerbsmte
had really	hkje
had reasons	ai
had received	tj
had run	am
had said	beikjj
had sat	am
had seen	algmie
had sent	aecpoe
had set	ok
had sharper	aYrjtm
had simply	cesk
had slipped	aerm
had so	ademmioktc
had some	achmrj
had spoken	aXbkgknj
had stopped	aXbkglnioj
had strong	hj
had supposed	adrk
had taken	bkjdrk
had that	aecilj
had the	aWbxcodmeefjgohWiikilemeoRrWsltTue
had theirs	adekhi
had them	adcn
had there	kl
had they	adgjri
had this	dkjkkc
had thought	aabjgcikkkrbtj
had three	aegn
had time	aVgjhblinlokqktj
had to	albXcZdXglhWidlem1nWoUqarbsetkuj
had told	bihejiklnere
had too	mi
had trained	acbkgk
had troubled	ij
had two	aVblckgmjeki
had understood	aYbjdkhn
had warned	ik
had we	bl
had with	am
had won	aj
had wondered	aabdontr
had wonderful	tj
had you	aSbecsimjcmerm
had your	abbndegchdipjdkeorrbteue
hadn't	accadcgjhnidjelimeqjrjtkucve
hadn't already	aj
hadn't eaten	ackl
hadn't expected	rote
hadn't heard	ai
hadn't realised	aWbmomtj
hadn't understood	begj
haiku	aeol
haiku about	ti
hair	abblejoj
hair cut	oj
hal	aj
half	aobaevgohZiqjPkXlomeoOrksdtKucvW
half ,	adem
half -	ccljmkrkvc
half .	al
half a	akcdemgdljri
half an	aadkeelmnk
half as	ai
half asleep	rj
half hour	imqe
half my	adbihkkk
half of	apbdclelgjhZjdkdmcoerjtbue
half the	aYckejglilkdqkrc
half your	iiuj
halfway	akblhd
halfwit	adrn
hall	aocogkhejjkQlimcrXtcubvc
hall ,	ajgdhikdojqi
hall .	eegohdiinkqe
hall and	ai
hall committee	bk
hall for	ai
hall free	acll
hall has	aegl
hall in	glji
hall is	al
hall last	abhn
hall on	an
hall seats	ci
hall was	hcqn
hall with	aajktk
hall you	aick
halloran	biiljckdndul
halloran of	imjeke
halloran said	ul
halloran smiled	adbk
hallway	aj
halve	eo
halve it	em
halvorsen	ak
halvorsen ,	aj
halvorsen's	aiqi
hamish	aj
hamlet	abgmtl
hamlet ,	acgm
hana	aj
hand	cddjeXgohdimjpkSmjoitS
hand ,	ajgejZoirl
hand .	ajbcdignhejerdtauk
hand ?	ai
hand and	aWblgjjkmj
hand as	ii
hand has	aedo
hand in	qj
hand is	ik
hand over	al
hand them	gklj
hand until	adbk
hand up	ol
hand with	mj
handbook	cl
handed	abbjcdgihomjnZrk
handed in	aVgjhljimk
handed it	akbjnb
handed me	hl
handed over	ai
handle	aainuk
handle a	aein
handled	adbknnui
handled .	aUbknquk
handles	amlerjuivd
handles employment	uj
handles the	akrjvd
handling	an
handling the	aj
handover	ok
handover ,	ok
hands	aibacadbesgahWkkmbnnrXtluY
hands ,	algdhcjo
hands .	ceepnmoereteue
hands ;	adtk
hands and	ek
hands are	ajeenjqi
hands before	ei
hands is	gj
hands of	tn
hands were	aome
handshake	aXdcjimnomtj
handshake .	aVdcjimlomtj
handsome	jj
handwriting	adbcdlgcheirkcmloerdtk
handwriting ,	ak
handwriting .	tm
handwriting and	abmn
handwriting has	im
handwritten	hlte
handy	biljod
handy .	bj
handy to	ai
hang	adhjtr
hang in	hk
hang it	tl
hanging	ajii
hanging in	qi
hanging on	ij
hangs	aXiljiqn
hangs on	aZjiqo
hannah	al
happen	ckekjetcvl
happen .	cm
happen to	eloeuj
happened	acbncedbedhbjZmdnjoktivi
happened ,	ajokqjuc
happened .	nm
happened here	gk
happened to	aZbphdiitjun
happens	bdcbdaeZfpgihdjqkencocrctbukvn
happens ,	ai
happens .	jk
happens for	aefq
happens that	ui
happens to	aijmre
happier	apge
happier for	ak
happily	awbicegchcjXkbodqcrjtmuZ
happily ,	tm
happily .	aj
happily come	ak
happily for	blje
happily show	aerm
happily the	njtj
happiness	ajfd
happy	a1becidRedfbgYhbiXjjkUlkmYndolteud
happy ,	adjk
happy .	lj
happy at	ak
happy easter	aeok
happy for	jlsl
happy if	aj
happy in	tk
happy now	aXjsvd
happy one	bl
happy story	ul
happy that	aj
happy to	apbccldaeYidjUkblemeojqjrktYvm
happy week	actl
happy with	andceljdlkojte
harbour	ao
hard	apbXdXedhQiZjrkrlcmUonuevW
hard ,	aj
hard -	aZfjtl
hard .	alge
hard a	gl
hard about	uj
hard as	abkjum
hard at	tj
hard choice	amoeti
hard feelings	aqcejdmenloircsjvd
hard for	amrj
hard going	rj
hard interview	aarn
hard it	ai
hard on	oj
hard sell	al
hard thing	ai
hard to	cnddgkhaiZjnktmbnboirVtcuX
hard week	an
hard work	acor
harder	abjbkemnoeup
harder than	um
harder to	uk
hardly	aQbZcsdcetgkhlirjXkcmkncoZqbuYvd
hardly any	aiei
hardly anyone	akci
hardly be	abejgi
hardly complain	aqcege
hardly have	alclgdrd
hardly know	acelik
hardly need	acgkimre
hardly notice	en
hardly what	cl
hardship	aacmkn
hardship fund	abcmkk
hardware	ai
harkin	hj
harkin and	hj
harm	awje
harm done	aq
harness	am
harp	aj
harps	hdum
harriet	al
harrow	gjlj
harrow branch	gj
harrow pell	ji
harvest	kj
harvests	hi
harwell	nk
harwell ,	nk
has	bRejfXgdjjkolPnoqrrlsbtdub
has ,	hiik
has a	albodcengQhcibjWkanZoprVtduu
has accepted	bm
has all	am
has already	azbZcdgehkjToiqjtb
has always	aZgihpiinmtc
has an	aiim
has another	al
has answered	ak
has any	adnl
has asked	bedegennqkretbuj
has become	aabnii
has been	bidieqflgmhZiUjOmapjqjrVtjuX
has bought	cj
has built	gdhkrk
has certificates	gk
has changed	apbdui
has checked	aj
has cleared	ai
has come	ckdnhcjemjocritb
has cost	aejm
has decided	amjd
has destroyed	aajq
has done	akgbidjpneoeretm
has doubled	gk
has earned	am
has eleven	tl
has ever	acbjipjkodrdue
has finished	begikjuj
has found	aebjgindokrjtd
has four	aj
has framed	aoie
has frozen	ai
has given	hiidqjrcuj
has gone	bdcdgjhljlnjoZqdteue
has got	adcl
has grown	ol
has had	aabegjhjikjbnermtcuj
has happened	il
has heard	amidqk
has helped	aq
has hers	nj
has hired	aibegi
has improved	aiim
has it	akcj
has its	jjokte
has just	an
has kept	gk
has kindly	acns
has known	acem
has lapsed	qj
has led	om
has left	abgnjj
has lent	kk
has let	aiki
has looked	aZqiso
has lovely	tm
has made	ddgiiojcki
has more	aj
has moved	am
has my	acbpjeljteuk
has named	aj
has needed	gl
has never	aZcniqmdneoYrjtlue
has no	aZcqgeherotZvi
has not	aMepgmiejlkcmnodqirbteui
has now	aiddgkkj
has offered	apbehcnm
has one	apgiiere
has only	abbYcegdhlmkokritm
has opened	hj
has passed	akdl
has produced	gnie
has promised	aenm
has published	ietl
has put	hl
has reached	gi
has read	bdnl
has rented	hi
has room	aeek
has run	gchjki
has said	dlhdiekk
has sat	adcq
has saved	tk
has seen	alnlrd
has shown	geol
has signed	acqo
has since	alceri
has sold	al
has something	aooe
has started	qm
has stayed	aZbigeiljcmmpmrlud
has stopped	aZjkkq
has such	aciitk
has taken	jiom
has ten	aj
has the	ajbicagYiWjloerpte
has them	ni
has time	om
has to	aWbkcjeehVibjjkamknYorqprntYub
has told	tk
has translated	aerj
has turned	an
has two	adgdrq
has worked	aarntj
has written	jkni
has yet	aXbedlhktl
has your	imuj
hasn't	aVbliejsnmrdte
hasn't seen	nk
haste	aj
hasty	cetm
hat	elil
hat ,	jk
hat .	aojc
hate	aMbeeYgehdjemoncobq0tlup
hate for	aXedjcqurdup
hate me	aemo
hate to	adjcqitnuj
hate you	aajlqm
hats	adrctr
hats off	adrctr
hattie	ak
have	acbOdeejfYhikkldmoojpRqnrnsatavc
have #	abkkqn
have ,	aebjcjheiijdljmkocreuj
have .	bjcjgeibkdtsuZ
have a	alcRdOepfcgciejZkSlomSnvooqRrWsduovr
have accepted	aqcjqd
have admin	adul
have agreed	adclqk
have all	al
have already	ajbdcegZijjYmenjooqireteua
have always	abfkgYhpimjdmennrbteui
have an	echdklldmjncqetjup
have and	al
have announced	abbn
have another	argihe
have answered	cmtm
have any	ceddedgnjlkpneriteulvV
have anything	ak
have apologised	mioj
have applied	ieml
have arranged	aink
have asked	aXbYcYduedhVickXlemensqtrYtiuj
have attached	hk
have become	aadokn
have been	btedfogWhmiajZkllVmnndodpeqLritbukvY
have begun	amgjii
have better	aadngeqk
have blocked	qi
have booked	giheienl
have bored	ak
have both	hj
have bothered	aerm
have bought	aagekjoktm
have broken	aWjwte
have brought	begeheomrk
have cancelled	jm
have caught	acmm
have changed	ajdj
have children	aWbs
have chosen	aqge
have cited	al
have cleared	aacrme
have closed	amgd
have come	aXcndeechqresk
have copied	gaiijdmdnuqlrbue
have copies	al
have cost	ol
have covered	kn
have crossed	dk
have crushed	jk
have cut	apki
have danced	aj
have decided	cmhkqb
have deleted	onqe
have depends	aeerqd
have dinner	aagn
have done	akbecaechliZminjojqeraskteud
have drawn	rj
have each	jl
have earned	acgcht
have eaten	abko
have eight	ak
have eleven	ai
have ended	abjjki
have enough	rkte
have ever	eogbiljemermue
have every	aZhmui
have evidently	beok
have expected	hp
have explained	adceheqkrs
have failed	gk
have far	oj
have felt	aegmiije
have filled	al
have finished	am
have fitted	aihj
have five	neql
have followed	aeip
have forgotten	gm
have forty	hk
have found	andegeheiYkconrbud
have four	kiuj
have framed	aailtm
have friends	ii
have fun	adom
have funds	alhe
have given	adcikkqcrbto
have gone	acbYecgehljjmloirjuZ
have got	abcqgkheiemeqerctiul
have guessed	hdiiodrltk
have had	aXbcdbgbinjXmmnapnqiritsvd
have handed	hl
have heard	abckrkuk
have helped	ajokte
have hired	aj
have his	nj
have hung	aeik
have hurt	abbjjl
have i	cdgjunvZ
have ignored	bedo
have illustrated	rk
have in	hkjirk
have it	ambedkgahniakZlindqarbtcuj
have joined	ao
have just	aegt
have kept	aacedigbhmiemcnioYqnrYtcut
have killed	adjjoi
have known	albacadeeegdhViYjoknmqnjrVtjud
have laughed	ai
have learned	aegjherctq
have led	ck
have left	aXdnejgYhcjdkdnnoeqjritiui
have let	nmrlud
have liked	gehdidjikomdtl
have listed	lj
have listened	aj
have long	argd
have looked	cphjiijeoeqcrcud
have lost	acdjkk
have loved	aogcoj
have lunch	apgd
have made	accdgZhbjcmjneomrrtivi
have managed	citi
have many	ajji
have marked	cjnjrk
have me	eignhcjdkjqd
have meant	adkm
have mentioned	dknj
have mercy	aVev
have met	bjgchejekencoirntlud
have minded	ok
have missed	ancjgima
have mixed	ck
have modelled	aZip
have more	algkoire
have mostly	aj
have moved	hnokqd
have much	oerl
have my	akbjdYedglhbjdkdlinerdsitiuc
have never	alcjeagqhaibjUmWocqdresptbuk
have news	al
have no	adbddaesfcgYhkiXjlmlneoWqZrmtj
have nobody	acepklue
have none	rk
have not	aXbecXdjhij0kdncoQqmrPupvd
have noted	al
have nothing	cjddeikl
have noticed	aZbegjjlkl
have now	bacidjhWidjekiontiuY
have offered	gk
have on	adol
have once	ak
have one	akgdhdimjdkimkoerdudvk
have only	aicdglnerkvi
have opinions	ak
have ordered	ql
have other	abgm
have our	aahejenmolul
have paid	akkl
have passed	acol
have perhaps	aegj
have picked	awbdgd
have pinned	amce
have played	hi
have plenty	apod
have presumed	aemn
have printed	acbnelhe
have put	becWeejilnmZnjqttZuV
have quite	ak
have rarely	gk
have reached	bi
have read	aZckdbeigahiinjklembneocqbrisitluc
have realised	hjrk
have received	ao
have recommended	aj
have refused	dj
have rejected	aj
have rented	achirl
have reread	aecl
have returned	ai
have right	ai
have run	guhdjereue
have rung	biebhbjjop
have running	ai
have said	hbiajYmdomrlsjukve
have sat	ajgqre
have saved	cehemjreum
have screenshots	ul
have seen	bicXdoedhTjbncokqirotcud
have sent	atbdcddegdhYiljdldmjnbrj
have set	ajcj
have shared	aebjni
have shortened	aj
have shown	abbkgjheijkcmjoerktc
have signed	amceheqn
have simply	ak
have since	aibpciddglhbiejekancrk
have six	aZcjlo
have sixty	uk
have slept	aeqm
have slipped	aejm
have so	aadlmeonuj
have some	aielgcvi
have somebody	rl
have someone	hdrp
have something	aiklqj
have sorted	qk
have spared	aYiemsoj
have spent	aj
have spoiled	aagemu
have spoken	aZmiqp
have started	vj
have stayed	aaenjcrl
have still	al
have stood	aVinjn
have stopped	aWhcjvkimkocub
have supported	hl
have taken	apcdeefjgYhbiljbkbnkokrZuc
have talked	am
have taught	akbkhd
have telephoned	hl
have ten	amiile
have that	aaho
have the	acbdcqemgYhliikYljmVnmoXrjtUulvX
have their	ji
have them	aume
have there	uk
have this	nlqe
have thought	aWbddYgjhwibjYkdlemsqjtdua
have three	km
have time	amdioc
have to	aWbTcnekfigYh0idjukilYndoYqerUtQun
have told	ajbdeagdiijQkmmbnXqormtb
have treated	bn
have tried	ik
have troubled	mn
have turned	aagphejdqiuk
have two	aicbgkhejeqo
have understood	almi
have until	deqo
have upset	algkoere
have used	cjmi
have visited	ai
have waited	oetm
have wanted	ceeigl
have washed	aj
have with	accioj
have won	lk
have worked	apheijrd
have written	acbecdekgnheijjdkomnniqctbvd
have yet	iiuj
have you	aZhdimjmlnmendqerevn
have your	cedcgeimkelmnZqlrdtdum
haven't	aVbXcjemgahcjlmdoaqkrdtbuqvp
haven't done	ai
haven't eaten	kj
haven't found	abjm
haven't had	adjk
haven't known	aenk
haven't slept	elkd
haven't stopped	aqjc
haven't the	ai
haven't told	aWjjqiun
haven't unpacked	em
having	aYbbdqePfbgjhqikjclem1ndobpdqMrnsauH
having .	amie
having a	olri
having applied	mm
having asked	aWdegmljmmtj
having been	blcdhakemloc
having brought	hi
having come	achjmj
having consulted	ci
having ended	aejj
having had	ambddshajcmjoe
having heard	aj
having it	ni
having looked	ai
having lunch	aabknj
having me	aj
having met	adbecehkit
having missed	apmeoe
having no	ackn
having now	dj
having played	ai
having read	arcdjetk
having relied	beok
having reread	dk
having run	adhjkj
having sat	al
having seen	ro
having slept	aj
having someone	cm
having to	aYbjhmiejjmrndqdte
having told	abho
having too	aYcogj
having trained	hj
having turned	gj
having waited	hl
having you	ij
he	aWbVcadPfehKiUjjklldmUn7oWplqTrnsbtsupvn
he and	acnm
he asked	adjjneul
he can	klreuk
he could	elkl
he didn't	abjn
he does	adrlteuk
he ever	aj
he found	tl
he gave	adnn
he had	aZbZgphejnoi
he has	albchdjZtl
he heard	aabjjm
he is	acccgjheocrltlul
he isn't	jj
he knows	am
he may	nj
he only	hi
he put	akie
he said	aqbe
he says	ap
he seemed	aarltk
he sits	jinj
he still	lk
he used	ok
he usually	nl
he was	gijcntrdte
he will	npqd
he won't	jk
he would	aibdimjbljrd
he'd	ejgkik
he'd have	ik
he'd like	aj
he'll	aqnitb
he'll be	annitb
he's	aoiejbkenqoe
he's a	ri
he's been	ak
he's great	ak
head	adbacodYeYijjemlnsodqjrXuSvj
head ,	qi
head .	oj
head and	aXmlnl
head at	aijj
head chef	nl
head does	tj
head in	ip
head of	ajcoeehiicjaniocteub
head office	aibdientrdue
head round	qj
head teacher	il
head that	aahejlkl
head was	tk
headed	ai
heading	aebefigmti
heading .	alcigc
headmaster	ni
heads	akvj
heads up	vi
headshots	lk
healed	aqeejc
health	adbikmncokretlueve
health ,	alji
health .	fitmue
health insurance	kj
heaney	gl
heaney once	adgl
hear	bmcJeRfegYhlijkamYnsqnrUsZumvP
hear ,	an
hear .	akbdnaolqm
hear a	bjui
hear about	bkmbodup
hear all	adnl
hear back	di
hear exactly	ui
hear from	albddeebgehoibmjneqprctc
hear her	ai
hear how	dlqeup
hear in	aaiitm
hear it	ajbeeehjjbnkoiqbrktduc
hear me	abjmni
hear my	kjuj
hear nothing	acom
hear of	algjjcmannqcui
hear one	ak
hear otherwise	qm
hear something	aaiknn
hear that	bnhcibjeneonpjrcud
hear the	aebjdchniendocqYrjtrub
hear them	acbkjk
hear there's	adqk
hear what	dejjlkqjuc
hear which	aenjok
hear you	eein
hear you've	adbl
hear your	aeiljiljnkoeud
heard	aocodeeYgohTiajakXlemXnaoaqjrqsatUum
heard ,	aldihe
heard .	acbaccgpjmti
heard a	ak
heard about	bj
heard all	ak
heard by	bjqk
heard from	neul
heard her	aqre
heard how	biom
heard in	aerm
heard it	aobdrj
heard me	cjgjnj
heard my	bi
heard nothing	beck
heard of	becnibvi
heard that	aXclgeqkrj
heard the	ajjdrmteul
heard what	ii
heard where	aabo
heard you	aeik
heard your	ak
heard yours	ierjui
hearing	bXccdeeefjgbhoikjWkjnqonqQrasjtdva
hearing ,	nj
hearing .	aj
hearing from	akflhciijdnjodqbuj
hearing how	achpti
hearing it	ok
hearing loop	aesl
hearing that	ij
hearing the	aqhe
hearing them	aj
hearing what	oo
hearing when	aYhlnj
hearing who	ak
hears	aibcgiheiillqordtcue
hears about	amniuZ
hears that	acilll
heart	aWbWcadbesfmgWhZimj1kemdnZqorUuVvZ
heart ,	aZiimioltj
heart .	beeqfjiekjreud
heart and	aaiejmqj
heart as	im
heart condition	kj
heart for	fkii
heart in	aeiiji
heart of	aoic
heart sank	anjd
heart to	aXeojpke
heart was	adim
heart would	aejkqj
heartbroken	aUjpro
heartbroken .	aUjpro
heartening	tj
heartening that	tj
heartens	aiietk
heartens me	aiietk
heartfelt	aXmktk
heartless	rj
hearts	acemjn
heat	abkn
heater	ao
heating	ajjdklrite
heating ,	adkm
heating .	kirj
heating goes	aekk
heating in	ankc
heavier	aj
heavy	bm
hector	al
hedge	acgn
hedgehog	al
held	abbacqdegkhjijjlkZodtjuc
held a	gl
held against	adcp
held back	aYcjtl
held the	bdgdhiiljnkeqd
helena	acbl
hell	rm
hell ,	adrn
hello	dlecjblimloeqesetivv
hello ,	aTdktkvo
hello .	vo
hello ?	di
hello again	aj
hello in	acmm
hello to	amlj
help	albocmdbfZgbhPjYkaljmVoeqcrxtUuNv4
help ,	ablpmern
help .	a2bccdoete
help at	ajej
help from	aj
help if	aern
help it	tj
help me	aqbdeklinjqerdteudvj
help noticing	aabu
help observing	bj
help our	ai
help seeing	aebl
help the	aeclrn
help throughout	adnl
help to	clgejdkkljrkte
help us	aslb
help with	akomvi
help you	accmecjjqkvi
helped	awcdgahdicjvkcldneqdrYtXuivd
helped ,	ak
helped .	atoircte
helped at	aejl
helped me	amgdjrqete
helped my	bk
helped them	al
helper	aidj
helpful	aobYcddkgehenkoitbujvd
helpful ,	an
helpful .	asre
helpful and	ai
helpful that	acul
helpful to	abom
helpful when	aenk
helpful with	ai
helpful you	amnc
helping	ambikcvi
helping at	ai
helping in	aj
helps	ajdiedooqkrbtb
helps ,	ai
helps .	aknj
helps if	dj
helps to	ol
helps with	ai
helps you	aYolul
hence	hk
hence the	hk
hendersons	bj
hens	jnoe
her	akbccWeafcgehdiOjrlemonzpbqmrGsbtcuWvX
her ,	abjimk
her .	bdceddhbibjlnpoqqcrctXuk
her a	akhjje
her age	ei
her and	aj
her at	jl
her bangles	ackl
her book	nj
her boss	aedk
her brother	tk
her feet	adgk
her first	mltd
her for	aj
her from	aj
her good	adjk
her i	amje
her i'd	ai
her in	ni
her know	aj
her late	aejj
her my	aj
her name	acjmneqm
her notice	adhnjcqi
her on	acjeniqjtk
her out	jl
her own	abbkgdijtm
her phone	aeok
her question	am
her rider	mi
her room	jk
her school	adkk
her she	ai
her signature	ni
her so	am
her summer	aeqi
her talk	amne
her the	adgp
her through	acdm
her to	amnkte
her too	genj
her what	gijj
her work	al
her your	aZkmnl
here	abbUced1emfdgRhZiOjnkelonjppqJrdtSvx
here !	aesj
here ,	akcedYgdkqplqdretc
here .	akbecddkhimjnioUqcrctduevq
here :	aeei
here after	ai
here and	aeecljonul
here as	aWdr
here at	ak
here blames	acjo
here by	oi
here can	acgkjj
here do	ai
here has	ak
here have	aj
here i	dcelrnue
here is	bccodqhdjckdlqodrctcueva
here it	ajdm
here last	hj
here on	adun
here to	aejj
here too	dj
here who	abenjjoe
here's	addjfjtk
here's hoping	tl
hereby	aefn
herewith	acfp
herewith the	fm
heritage	ui
heritage society	ui
hero	ai
heroine	cjietj
heroine .	ck
heroine is	tj
heron	aj
herr	nk
herr intendant	nk
hers	cijeljnjqe
hers ,	gjnj
hers .	adbick
hers is	ai
herself	bagehrjinmocqerjtcue
herself ,	abjknj
herself .	akbehqidod
herself head	ierl
hesitate	adfrhembojql
hesitate to	aifrhemc
hesitated	mj
hesitated for	aeml
hesitation	aecigjql
hesitation at	ck
hetal	al
hexham	ai
hey	adojsevv
hey ,	aZokvn
hi	amoepdtevz
hi ,	aMv5
hi all	ajve
hi there	advk
hi to	aj
hid	bkke
hid behind	ajbijd
hide	aZbkikmmre
hides	ai
high	aibWcbebfnhcimjekbnkoiqesltkucvZ
high ,	ajcesm
high .	amccglrd
high energy	ai
high this	abtm
high volume	abfotj
higher	aebbcngkhckdnuobtc
higher .	adnnodrm
higher level	ci
higher price	cj
higher than	albe
higher up	np
highest	aacifjgmhctk
highlight	ai
highlight of	ai
highlighter	ik
highlighter .	ik
highly	aj
hill	em
hills	ai
hills .	ai
him	aebcccdbebicjumenpolqarYtevs
him ,	arrd
him .	aTbkgahcidjwklmdnarb
him a	aqrdte
him everything	ni
him for	am
him have	ni
him how	ak
him i	amnetj
him in	ji
him is	mj
him know	aenm
him my	jdnkrk
him on	aenk
him that	ji
him the	adjnnbon
him to	um
him what	abniui
him where	aj
him who	jk
himself	aibahmjdkcnsocqerbtauk
himself ,	aink
himself .	gjneum
himself shook	ajjd
himself to	ni
himself would	nk
hindi	aibj
hindi was	bj
hindsight	alcdol
hindsight ,	alcdol
hinge	apte
hinges	aj
hint	aell
hint is	aell
hire	aableagkhWjbkplendqbrltnub
hire ,	ajok
hire a	tl
hire me	aaedks
hire people	bngbrk
hired	aTciglhjiijXkcnZoaqtrjtmuc
hired ,	hjidqo
hired .	aUckhjqnrk
hired a	bjgd
hired by	ij
hired is	gl
hired me	ii
hired the	aigctm
hires	kj
hiring	adbmcdgchblmnZoapurWtmvd
hiring ,	adlk
hiring .	albcli
hiring freeze	bi
hiring manager	aUpv
his	aZbvcUdegXjZkjmWnwoOsetlvk
his .	aabl
his agent	nl
his answer	abqm
his cousin	adbn
his desk	bm
his father	bi
his first	am
his land	ak
his medals	jj
his mobile	aenl
his name	benito
his number	nj
his old	bn
his own	aYbsdkhejckjrnue
his phone	bi
his place	adhkkeum
his private	nj
his questions	adrm
his regards	ai
his spare	am
his thumb	ai
his tie	berl
his trainer	gl
his view	tl
history	adgminucvo
history ,	acgl
history of	ii
history will	aagjim
hit	ai
hiya	amue
hold	abbWcldWeifihaiijikTlnnapmrlvd
hold .	cjhdrk
hold a	gnhcikre
hold auditions	adtk
hold it	ceedgdhejjlmmeojrkue
hold my	adlmokqe
hold off	acql
hold on	um
hold one	ej
hold the	cceogchnkeodqernteud
hold up	adtmui
hold water	cord
hold your	aifj
holders	ai
holding	aZejgdhkiekdqw
holding deposit	ai
holding her	aeqi
holding my	qj
holding off	aeqm
holding on	aaelji
holding page	qi
holding the	qi
holds	albdnqqdtb
holds a	nj
holds the	abhino
hole	abqmrl
holes	ck
holes listed	aeck
holiday	ajejjekeopretiue
holiday ,	al
holiday .	eltl
holiday pictures	oj
holidays	albddnjkkeqeue
holidays ,	adjk
holidays .	an
hollins	cj
hollis	ak
hollywood	aego
holy	ej
holy ,	ej
home	bncidUedhaikkrlcniqjrcsetZuX
home ,	aqckgchiue
home .	acbogjhYiejYmjnioqretb
home address	nj
home after	aekk
home all	abtm
home and	ajjlke
home at	aj
home by	jmuj
home for	ak
home from	km
home in	aifihlke
home is	aj
home knowing	ai
home now	ai
home on	aebego
home so	abjn
home that	bjim
home with	aibmjimeud
homeless	aXheiijekvub
homeless since	kk
homework	vi
honest	amcbfbgbjclmmbneoltWuqvV
honest "	okte
honest ,	ol
honest .	bj
honest about	aeol
honest answer	ar
honest mistake	uk
honest opinion	ai
honest view	ln
honest with	aiuj
honest yours	abrn
honestly	anbbeehaipjdknmdodrqtUucvX
honestly ,	cbibknrqtavd
honestly .	aood
honestly i	gj
honestly my	ai
honestly that	ai
honestly think	ij
honestly your	abro
honesty	aZoo
honesty ,	aZoo
honour	albegchbiumdoerd
honour even	il
honour of	ik
honour that	tl
honour to	amikte
honoured	akfmgahbijmdoj
honoured that	ar
honoured to	gehcilmeok
hope	bicQdoelfagchOiYjmlmmsnWolpmqBrjsjvW
hope ,	aadmenue
hope .	aWddesjbkpqc
hope declan	adgnoc
hope for	ajijjclkocul
hope he	aetj
hope i	aSbnmlup
hope is	aTrotn
hope it	gijmmbnlobreti
hope it's	anfe
hope no	mk
hope nobody	aduo
hope of	aZdmki
hope our	amfd
hope people	abgn
hope somebody	aabljdkmrj
hope someone	gejeom
hope that	aibZcedledfcgZhdijkcmmqerjtduj
hope the	akblceddeXfbgjhYiXkTmjnboqqerdtpuVve
hope they	am
hope this	dkfqgejeneolqereuc
hope to	atjbocppteuY
hope we	jdso
hope whoever	adjr
hope you	aibefegXhjiajollmqndoaqatUuX
hope you'll	ol
hope your	akjcrm
hoped	bXcadlekflglhVjekoneqdrZsjtZ
hoped for	arflhZjbkjte
hoped it	abemsk
hoped that	djgk
hoped the	hekk
hoped to	aegdhdijjmuj
hoped you	adgm
hopeful	aYdnjm
hopefully	okvk
hopefully whoever	ok
hopeless	ajmi
hopeless at	ak
hopes	aQblhjmpoqtc
hopes to	acbm
hopes up	jj
hoping	aabbcedpeygahbikkjoarZuave
hoping ,	amoa
hoping .	acenol
hoping for	emkkoc
hoping that	aZes
hoping the	kitl
hoping to	aodjjjobud
hoping you	acdkqi
horn	hj
horn as	hj
horse	eimi
horses	adtl
horses ,	adtl
hospice	ajjk
hospice ,	ji
hospice .	ai
hospice for	ji
hospital	beeahdjlkmnlqdub
hospital .	ai
hospital board	ni
hospital corridor	ji
hospital there	eenk
hospitals	aqgehijd
host	aYbmok
host opens	acbn
hosted	acnk
hosted by	aenk
hostel	iikm
hostel .	adiiki
hot	abjiklrmtd
hot .	adrnte
hotel	aebccjfaiejdljnioltkui
hotel ,	abom
hotel is	aeuj
hotel refund	aetl
hotel wi	cj
hour	aZbacWekfegiiojdkQlqmtocplqlrZuS
hour ,	aiddejgikeok
hour .	aibecadcephdjikeoeql
hour after	bkjk
hour and	cjlj
hour for	mm
hour i	aeebjdmlpmrl
hour in	qm
hour is	abhlqi
hour of	in
hour on	alliqbtj
hour that	aiml
hour we	abim
hour with	hliillnkqcrd
hour you	mjqi
hour's	aedmei
hour's notice	ei
hours	dTejgWhljqkdmdndoWqmrZsotRui
hours ,	aadeejijkcljqjteun
hours .	bicceikdqp
hours at	kj
hours away	ai
hours contract	acsm
hours cut	adkk
hours each	cehjji
hours for	hi
hours from	al
hours i	hi
hours in	adjl
hours is	aoqd
hours on	abhijm
hours to	acjjqmsi
hours you	cl
house	abbkccdagkheinknmaomrZtc
house ,	aTcbeiglhejkklljnlul
house .	albbgihdiljekjrduc
house ;	jk
house after	ak
house and	ai
house by	ki
house had	akke
house has	bjgeritl
house in	jeko
house is	adbkckij
house like	aahnok
house of	ak
house on	ai
house quite	abun
house stood	qk
house the	bioite
house to	abbirl
house with	jj
houses	aXbegwhYidjckboiqirnte
houses are	gk
houses have	gj
houses in	gj
houses like	ui
houses now	aegirk
housing	aeuk
housing page	uj
how	bdcodbeQfOgXikjikelimmodpYqdrSsptpuuvZ
how "	ci
how ,	lj
how .	bl
how a	aZbccsgcicnjocritpvc
how am	kl
how badly	jl
how busy	oi
how can	adcjddekjqsrtbvU
how carefully	apue
how close	ai
how courteous	ak
how do	jmvo
how does	ik
how fair	ange
how far	aihk
how few	ao
how fortunate	bdiktk
how four	airmtZ
how full	am
how good	apgemjoetcui
how hard	gkjovd
how helpful	ncul
how i	acbbdeeegejklmmpndoYun
how i'd	aerj
how i'll	ajkiue
how is	aTcjst
how it	aabYcidbedgthYkemanjonqetdum
how it's	aZgjll
how kind	axjemdodreuc
how kindly	aqjd
how late	amoe
how little	aYgejemiocrkts
how long	cedigehrqdtjubvd
how lovely	akte
how lucky	albegdip
how many	awdpeegcidjelcmaneoaqmrctYub
how much	avcddeeigaheibkondooqerWtP
how my	ckgchlte
how nice	aooitb
how one	acijti
how our	jj
how people	ck
how personally	tm
how quickly	abqntj
how rarely	ik
how reassuring	to
how seldom	rm
how she	ckgenk
how short	um
how slowly	aj
how small	rm
how sorry	aamr
how such	adnluj
how that	acbkcijjtjue
how the	ajcZdeeehXiajWkclemcntolqcrVuyvX
how these	abooretlve
how they	aibioktd
how things	ajtdul
how this	aYhknk
how thorough	ak
how thoughtful	tl
how tiresome	mn
how to	adbbcXdlgkhbiijrnYoeqcriuTvo
how two	ci
how uncomfortable	gjhe
how useful	ai
how very	aZtq
how warmly	ak
how we	gl
how well	a2nVud
how wise	adom
how you	aebbcbdjeegahmirkdmioYqZti
how you'd	aZomul
how your	begdiekjljun
howard	aj
however	aeheonrevq
however ,	ajvk
however she	aeok
however short	aj
however you	ok
hr	abcehcllnoriuc
hr about	abdinn
hr for	tj
hr team	rl
https	anva
https :	anva
hug	ai
hug to	ai
huge	sj
hugh	aonb
hull	ck
hull .	ai
human	aedktm
human being	dk
humble	aaml
humbled	aZfq
humbling	alge
humbly	acflgi
humour	cktk
humour .	tk
humour dated	aeck
hundred	arbXcmdcgeidjjkioaqbrWsZtnui
hundred !	amsb
hundred .	aejo
hundred a	aekk
hundred abstracts	aj
hundred and	ai
hundred children	aj
hundred entries	amtc
hundred members	um
hundred of	tj
hundred pages	tm
hundred people	adcl
hundred pounds	tj
hundred words	al
hundreds	aigm
hung	abbbcihliojaoesotZ
hung in	aXgdhmso
hung it	ik
hung next	gj
hung the	ck
hung your	ik
hungarian	ajgi
hungry	kn
hungry ,	ackn
hunt	almd
hunting	am
hurried	aidj
hurry	andaebgehejdkcojqnrbup
hurry ,	oluk
hurry .	au
hurry with	aj
hurry you	qj
hurt	aagdjlkemmoetiul
hurt me	adjo
hurts	adglol
hurts .	aeglol
husband	albVccdcgahbinknllmdncqeretcuj
husband ,	aelk
husband and	alijjd
husband has	aljekj
husband he	aj
husband in	kj
husband is	kdul
husband left	ki
husband said	jk
husband says	acilok
husband sits	uj
husband that	ii
husband's	acknlk
husband's treatment	aekl
i	bbcZdjeigohjjnkilYmqodppqYrbsqtWvV
i "	bj
i ,	cj
i .	beipjcmeoereulvk
i ?	aYnkom
i accept	ayhYncoerj
i actually	al
i admire	akcegZiWmdoappttudvc
i admired	aigcidto
i admit	aphe
i agree	a2cTddgehcqeretiudvq
i agreed	ik
i allowed	abdn
i almost	ijti
i already	aYdlop
i also	aelirjvi
i always	ikoktiub
i am	acbacediepfngqhjiajVnjoapSrXsZtjuivZ
i answer	aj
i answered	dagiheiejemirtve
i any	abmq
i apologise	ajceddhemptk
i apologised	acddmo
i apologize	alme
i applied	aucdgihkmare
i apply	ddeelkpq
i appreciate	aubeccfqgahiicmbqerjtYve
i appreciated	atme
i are	ajnj
i arrived	adbisn
i ask	asbddiethbiajTkplRnWobqdrctouavY
i asked	aabecadygdhejblcmmnkqWsktduc
i assume	aabjcbddgahtoivk
i ate	ao
i attach	dllk
i be	dcmlom
i bear	aoceedjekeum
i been	cegkjk
i beg	abcjepjemm
i began	aXdoin
i begin	gl
i believe	clfijbkcmenooaqereuZvi
i believed	abhijo
i beseech	aceo
i bet	ai
i blame	aemk
i blush	aaglmq
i booked	ai
i borrowed	bekn
i bother	jm
i bought	jn
i bow	aZcmml
i bring	abdpgjli
i broke	ai
i brought	aUgjjZmnnioism
i built	aYon
i buried	adkk
i call	aoneqi
i called	ajdellmj
i came	aibecbdbedhnipkkmdneoXqmrbuc
i can	avbqdaepfagYhYiUjMkdlcmmnXocppqcrksU
i can't	accqdXeagZhXirkompnaoXqirXtYuavn
i cannot	ekgYhciajlkjncoaqiratduj
i carried	al
i carry	acfl
i certainly	ai
i check	ai
i checked	ci
i chose	aeinjc
i closed	aZgske
i coach	ai
i collect	aj
i come	degehmllndqnvd
i completely	aime
i confess	an
i confirm	ak
i congratulate	ai
i cooked	accl
i coughed	ml
i could	ambacmesfagmhZiijWmmneoeplqNrYsYtivY
i couldn't	anbjceok
i count	aZbecjiikkqj
i counted	ai
i covered	hkjj
i cried	jpke
i cringe	aemm
i cry	ki
i cut	acsl
i cycled	ck
i dare	aXmeoorn
i dared	ai
i daresay	giii
i decide	aadehlum
i declined	bk
i defended	aejo
i deleted	aj
i demand	aRdihrnmtd
i deserve	aVeigehuqd
i deserved	abgehu
i did	aabWcjdjeXfegjhqiTjklYmknbpiqbrUsxtdui
i didn't	ambjdkeegejamdoZqerjuevp
i disagree	aicnme
i dispute	abco
i do	ajbncmeZfcgqhkjbkslXmbncocpdqZrasltcuYve
i don't	ckdUfbglhViQjokmlcmooQqarpsdtQucvy
i doubled	aegq
i doubt	aVbncbgeheijjemenorvtcuevd
i drew	bj
i dropped	al
i drove	ajhlkdsi
i earn	ackn
i eat	aaelgk
i enclose	bddkkeqnuk
i end	aijk
i enjoyed	a8begZiejemeoard
i enquired	acdn
i envy	ai
i especially	aepmve
i even	aWhqsk
i ever	acgamkomsn
i exist	aaoo
i expect	aUdjeYfdgihniakZnXorumvc
i expected	aphlrbtd
i explained	ai
i fail	aUcsgj
i failed	aebk
i fear	acdimm
i feel	aWbdeegXhaijjXmtnlocqdrptjui
i fell	lj
i felt	ajbigchniqjakemanooZratb
i figured	hivm
i filled	cehkuk
i finally	aj
i find	aeblcidjelgXhcimjokdndoaqarctZ
i finish	gkni
i finished	ajbegphe
i first	dl
i flew	aXhljjol
i fold	ek
i follow	aiij
i forget	gk
i forgive	aZglmerl
i forgot	aq
i found	apbXcZdiedgdijjZkemenjonqctYvm
i fully	akfnod
i gather	aObmcbdehXidjakbnjorqbrttrvd
i gathered	aXoq
i gave	aVbPdXeegihticj1kcldnkrbsktVua
i get	bdebgailjakbmdniqqrcsptavd
i give	hiui
i go	eejkkenjoeun
i got	azbdddgahbjdkcmjocqitevq
i grant	cn
i grew	al
i grovel	acmo
i guess	eehejjoqtevl
i had	akbTcSdeeYfjgYhtijjiktlXmSncompZqTrjtlva
i hadn't	aibicedegYjZkjljncrltlue
i hand	acgklj
i handed	akmknb
i happen	niuk
i happened	aebk
i hardly	aegkikmnrb
i hate	mk
i have	bNceepfZgWhWiijbkWlqmanyoXqwretUurvn
i haven't	aZbbcedcengchejnniodtdur
i hear	blcbddecgchaiajbnjoYqrrbttuV
i heard	axte
i held	jkqe
i helped	adjl
i hereby	aefm
i hesitated	mj
i hold	emgj
i honestly	ij
i hope	aobmcYeUfehYiJjnkeljmmncpiqPrnsbtjucvW
i hoped	addkgkui
i hung	al
i imagine	aebocegZjdkdnloYrmti
i implore	abes
i in	aemm
i insist	aZcldk
i intend	np
i interned	achn
i introduced	aihi
i joined	algi
i just	gcjpodvu
i keep	bbdXesgchdicjlkemroaqbratZuo
i kept	aZbdhbjioiqkrlteup
i kiss	adim
i knew	a7bZcchcjdndoe
i know	arbacHdtelfegahKjUkRlemwoepeqirRsVtWuvvc
i known	aehkijmi
i lack	abcqdkoctovb
i lacked	dmvd
i last	aYblgirm
i laughed	ancjmeoe
i lead	aetm
i learn	ekgjqe
i learned	a2bdhbimjbkemeodretcue
i learnt	iood
i leave	aUbjcjgqnlqjue
i led	cm
i left	bmcZdkeUgvhkjjkdlemanaoaqZrZuc
i let	aWdiechdjqkemtnkoeqdrdteue
i like	a0gbidmenjoctdvk
i liked	a5becegeieretd
i live	awedjeke
i look	bbcbddeehniekdnYolqqrZtkuevd
i looked	arbcgmjbndoarj
i lose	kkli
i lost	aVbnhijckmlk
i love	oivk
i loved	gdiepptk
i made	gjjjqnrdvi
i make	aUcldmelgcmermtcul
i managed	cejn
i may	anbjcYdceignhcjikblXocrc
i mean	aadmechdinjdkiomtdvk
i meant	civk
i meet	njqe
i mention	accagrhdjdkoliodqete
i mentioned	aUbkdngehejdljoeqnte
i met	ambagbiqjdni
i might	aobicidjeeglhejaljmZndoardteuive
i misread	akmeoi
i missed	hkjl
i mixed	ak
i moved	jpke
i much	aedl
i must	bccbgbhcickimrnatrue
i nearly	aktj
i need	aVbecedleihRickklsmcnaoYq0ratZ
i needed	asbedbedkmoe
i needn't	ej
i never	albeeegamXrluj
i next	tk
i no	ai
i note	aabmcdon
i notice	acb2cbdYgchaooqerdtZud
i noticed	bscddcgchcjcndoktXumvl
i now	beddgbhcinjotiuX
i offer	adgk
i offered	aTckdlejsk
i often	ajge
i once	arje
i only	adbeceeihUiZjnnaouqXrktiubvb
i opened	alkk
i organised	hk
i ought	aobZcdgViajdkelimqnWrn
i outlined	gl
i overran	admm
i owe	arhckimk
i own	cj
i paid	aSeljpkboisitk
i pass	ao
i passed	aicj
i pawned	aZks
i pay	akhlkYnk
i photographed	aj
i pictured	aYhjto
i pitched	ai
i plan	bm
i planned	aYbnhk
i play	nr
i played	ij
i post	acun
i posted	adbm
i practised	aekn
i pray	aqfdie
i prefer	akbknjoere
i present	aXglrn
i presume	abhp
i pride	fj
i printed	jk
i promise	ao
i promised	aimeqn
i prompted	ci
i propose	neqj
i publish	qlue
i pulled	al
i put	becndkebglhlienbqYrZtd
i quite	asbdcXdefehYiajdmYoorluWvc
i quote	ai
i raised	aUbndqnl
i ran	aacute
i rang	dknlqe
i rather	gkhljerdte
i read	arcadcecgZhdjokplcmboiqcrUsb
i realise	ceekgkhcidjcmmnooiqdtbueve
i realised	mk
i realize	anod
i really	aigchjiejcoYresstduk
i reapply	aZdn
i received	pk
i recognise	aibn
i recognised	abbq
i recorded	aXcjur
i refuse	adcn
i regret	alcddejdmtoc
i reject	accs
i remain	cneehjoeubve
i remember	apjdvj
i remind	aXcmho
i repeat	addn
i reply	aini
i request	ej
i require	aecihl
i reread	aimi
i resend	aedj
i respect	avfdod
i return	aodkve
i run	adgl
i said	aXbidoeZhaitkZmlqbrauc
i sang	bj
i sat	bljj
i saw	aqbjcadcgahjidjXodqernseuevk
i say	apeigZiljdlencoeqeriteujvc
i scored	gjhi
i see	aebqcRdTeYfcgkhXjKkTmqnYpdqSrpsatuvu
i seem	km
i seemed	aibegqoc
i seldom	gj
i send	atkjqeueva
i sent	acbndbedgZhijjkjonqcrZsotcuc
i set	adceomrnud
i shall	bVcTdZeegQiXjikcomplqjrmsbtsulvV
i shan't	aiebhdjemdqerlul
i share	li
i should	akbacedYeegehejkkllrmnnZoiqksctbvT
i should've	mjoj
i shouldn't	aYgkjlmjoerl
i shouted	al
i showed	aabicljZkmqjsj
i signed	bi
i simply	aeok
i sing	gmiere
i skipped	jl
i sleep	adeikj
i slept	asje
i smile	am
i smiled	ol
i sold	aVgihdjnkt
i sometimes	ajgj
i sounded	kl
i speak	adcodbheiboqteuj
i spell	ajcitc
i spent	gdjpkcmeolpm
i spilled	aemj
i spoke	aacinmrm
i stand	ajok
i start	ankbqk
i started	vk
i stay	aj
i stayed	ajhjjime
i still	bZcieiinkamqnZqSrdtaun
i stopped	aWkkro
i struggled	gl
i submit	al
i submitted	cn
i suggest	aobeneqnrjvX
i suggested	acdihl
i suppose	aKbwcXdYeXiajwklmdndotqVrosduWva
i supposed	kloltave
i suspect	imodvi
i swear	aeui
i take	aOdWeXh0idjZkcldmuoerptkuXvd
i talk	ajgbilui
i talked	nj
i taught	gl
i teach	algdrj
i tell	aZbedceegZheiqkvnere
i tend	ajoe
i thank	awfmmZoetc
i thanked	jo
i think	aqbqccdeeafdhmiljWkjleoZqcrOsbtbuYv1
i thought	ajbYcVdteagbhiiYjkkbmYnpodsdtYucvo
i told	aibZcodUeigVhaixjqmcoZpkqarYsetbub
i too	tm
i took	akdZecgXhrieminkobqbui
i totally	mj
i trained	bdhnjpncrd
i translated	sk
i travelled	hn
i treasure	adim
i tried	ajbdcedpgchdjdklocrjtbvn
i trouble	addini
i truly	aetj
i trust	aYbZcdfmhridjekbmenToiqmtp
i trusted	acbljl
i try	gkljoe
i turned	aWbcgjhkicjzodqdrete
i type	eijjkj
i understand	a3bkcbdcedhXkamZndoaqcrZtluX
i understood	albjcbdkrkvZ
i unpacked	jm
i use	lmvi
i used	dijlmrobrbte
i usually	gl
i value	am
i volunteered	ji
i wait	hjjkkdljqd
i waited	aegdjjqetmuj
i walk	aegikjqj
i walked	blgehejikrncoe
i want	aMbbcmdueeflgYhsiZkXlpmZnnoYpeqorZtZuVvd
i wanted	akbXcddmedfjgcjkoYqbrasmteuc
i was	becldegxhoibjZkelimXnUoZpmqVrUsatmupvr
i wasn't	bccedmgejjoprctb
i wasted	aYhlmn
i watched	amgctl
i went	awbVcbgdhdijnkodtd
i were	aWddgeicnpqpriuk
i who	almmnd
i will	aibdciewgGhYiIjYkelPonqjrrsZtiuivY
i wish	ambdflgXhciYjiolpiqe
i withdraw	dehemmqirl
i won	go
i won't	aqbbdTeTgYhYiblbmjouqlrWtZvc
i wonder	aWbtcidrgThZiRjZllmcoaresltbuo
i wondered	aedliklioltcvj
i wore	kn
i work	atgc
i worked	aijooirevc
i worship	aXgeiw
i would	bXcbdnerfrgRipjXkVljoPpjsjtL
i wouldn't	aVbeeigkjbkemdopqbrrtcue
i write	aebdcbdlfjgihYijjbkmlimbnZocrbtauqvc
i wrote	aecYdwedhaijjcktmcniocqerZtbuY
i'd	ambYcUdoetfUgdhniijZkZluminZpardsctUuivY
i'd allow	aaum
i'd also	ai
i'd always	adtn
i'd appreciate	aehi
i'd argue	amce
i'd ask	aXcndbjlklleokqk
i'd assumed	rk
i'd be	bidoepjWkallmboeritRvi
i'd been	gljekkne
i'd better	aiom
i'd bring	ai
i'd call	ieto
i'd carry	ei
i'd come	bkel
i'd counted	ai
i'd crawl	aben
i'd do	ap
i'd enjoy	ak
i'd expect	hi
i'd expected	rl
i'd explain	abcerr
i'd finished	ik
i'd follow	ii
i'd forgotten	algl
i'd found	tm
i'd gently	adcm
i'd get	ml
i'd give	ej
i'd gladly	ao
i'd go	kj
i'd guess	in
i'd had	aj
i'd happily	ej
i'd hate	abjbqpuo
i'd have	bccjdXecgdhoikjamineomre
i'd hoped	aeklsl
i'd imagine	abhkul
i'd imagined	behl
i'd kept	adjn
i'd known	aYjmrl
i'd leave	addl
i'd left	bo
i'd let	acklni
i'd like	aybcdpeYgahaiajYkbmioZqarYtZvk
i'd love	bidmecidlmnjodqireucve
i'd manage	li
i'd move	ej
i'd need	hqqb
i'd never	ejgimp
i'd no	aegl
i'd not	nk
i'd offer	aZojro
i'd only	bcglljoj
i'd prefer	uj
i'd prepared	gl
i'd put	aljkqc
i'd rather	auceeegbhZjeocqmrZte
i'd read	an
i'd say	cdhool
i'd send	aj
i'd set	kk
i'd sit	aaen
i'd so	aWqmul
i'd sooner	aoedhdijqerj
i'd still	aVcodq
i'd sum	rj
i'd take	eo
i'd tell	aj
i'd told	bk
i'd two	adjl
i'd understand	mk
i'd understood	aZbkhltj
i'd use	aj
i'd value	cedkll
i'd want	li
i'd welcome	alli
i'd work	aj
i'd written	am
i'll	aqbTcGdneofVgXhdiWjZkVlSmVnjoxpbqmrasXupvN
i'll admit	gkoe
i'll apply	am
i'll ask	dl
i'll assume	adolqj
i'll be	ambjcddVibjlkknloeqbtbuive
i'll bring	aq
i'll carry	aq
i'll change	el
i'll check	qj
i'll clean	aeej
i'll come	ai
i'll do	adewoa
i'll drop	aq
i'll end	aedj
i'll find	acel
i'll follow	an
i'll frame	aeto
i'll get	or
i'll go	cidmeeojqc
i'll happily	ai
i'll have	hlkeoZteuo
i'll hold	amue
i'll just	abebnio0qdvc
i'll keep	bkdmedjcneoeqnrntVua
i'll know	adoo
i'll leave	ardenbokqaue
i'll let	gknite
i'll look	ajojte
i'll make	aiocqeuo
i'll manage	jl
i'll mention	ak
i'll need	aZhmlj
i'll never	mi
i'll not	di
i'll pass	am
i'll pay	ki
i'll post	uj
i'll put	dljetlui
i'll remember	ajjeomtduk
i'll ring	aanm
i'll run	ni
i'll say	eijmodqe
i'll see	akqetkul
i'll send	akrj
i'll set	tmue
i'll show	ai
i'll sign	acel
i'll simply	aj
i'll sit	qj
i'll skip	aenj
i'll sleep	ej
i'll stay	aeqj
i'll still	aj
i'll survive	gj
i'll take	deojqiti
i'll tell	ip
i'll think	aiki
i'll treasure	abtn
i'll try	obqotj
i'll turn	qk
i'll use	aj
i'll work	aZto
i'll write	dcqp
i'm	ambOcKdqenfZgqhZidjXkllRnkoqpWqdrQsetVujvl
i'm a	adbkedgvicjeknocretduZ
i'm about	iiue
i'm afraid	algpkdmeodqjud
i'm almost	aegjik
i'm always	ajoe
i'm amazed	ai
i'm an	acmm
i'm around	al
i'm ashamed	mn
i'm asking	addxeiqZ
i'm at	emgehkue
i'm attaching	li
i'm away	ao
i'm back	djkine
i'm begging	aZeqki
i'm bringing	mj
i'm broke	adedkn
i'm bummed	anoc
i'm cc'ing	nk
i'm certain	aeoktk
i'm changing	aj
i'm choosing	ak
i'm clearly	hj
i'm coming	al
i'm dervla	acom
i'm desperate	epke
i'm doing	ojvk
i'm done	aXnruj
i'm drowning	ki
i'm easily	gk
i'm far	aagihm
i'm free	audeqb
i'm friendly	uj
i'm getting	vi
i'm giving	adqjum
i'm glad	gbhbjmkcneoptkudve
i'm going	asdnecgchdjdkXoatdun
i'm good	adeloi
i'm grateful	arobtj
i'm gutted	al
i'm happy	aehjqisluj
i'm holding	aZelql
i'm honoured	aj
i'm hoping	acdkqi
i'm hungry	adko
i'm in	eegajmkenkoeql
i'm just	oj
i'm keen	aj
i'm keeping	qj
i'm learning	ol
i'm light	aecj
i'm looking	ante
i'm losing	qi
i'm more	ao
i'm mortified	acmm
i'm near	adqj
i'm new	akve
i'm not	acbcdVgYhajpniojqnrltXvm
i'm now	al
i'm obliged	ak
i'm off	aknj
i'm often	aeul
i'm on	addlglkjqc
i'm only	ok
i'm owed	hi
i'm past	abelgloe
i'm pleading	adeqkd
i'm pleased	tj
i'm posting	aj
i'm putting	dl
i'm really	aj
i'm recording	ui
i'm reporting	uj
i'm returning	aYro
i'm sad	anoe
i'm seeing	abnm
i'm sending	ajeeokui
i'm shaking	iijl
i'm simply	gi
i'm sixty	eckl
i'm so	aUkimstj
i'm sorry	ardeeegdiejimnndtcuc
i'm staying	anod
i'm still	aldigbmiojte
i'm such	mi
i'm sure	aXbjcadkebhakemdozqbtmudvZ
i'm taking	akgenqoaqduj
i'm telling	gejloeql
i'm thankful	aj
i'm the	aQecgohrickqodtd
i'm told	aTdcglijjbkincorqarltqvc
i'm too	adcl
i'm touched	ammeodti
i'm treating	uj
i'm trying	ajod
i'm twenty	um
i'm used	algokd
i'm usually	aj
i'm very	ai
i'm well	ai
i'm working	ap
i'm writing	aedlkemjnloe
i've	ambCcNeifWgnhYimjamnnyoepZqjresStRuj
i've a	reuk
i've added	ai
i've already	aenorl
i've always	abiiklnnoYteuk
i've asked	abnuqiud
i've attached	addjqi
i've been	adddgohmidodqctcuivi
i've begun	ij
i've booked	aj
i've bought	ak
i've cancelled	kj
i've changed	lj
i've checked	aj
i've copied	nm
i've cut	am
i've decided	asncqe
i've deleted	aiml
i've done	abkl
i've drafted	enqb
i've entered	gj
i've ever	ajei
i've found	adgl
i've framed	aVirtl
i've given	akqj
i've gone	ck
i've got	aadeeoiekjrdtcur
i've had	aibdgphejakimc
i've heard	an
i've held	aehk
i've joined	ak
i've judged	gj
i've just	al
i've kept	neqltmuk
i've known	aj
i've learned	giiirj
i've left	dnkdnl
i've looked	dl
i've met	ai
i've never	bdcmgjhejcmerj
i've no	eirk
i've not	aUgjjjqn
i've now	aXbldkkjmj
i've only	alok
i've packed	jj
i've paid	hl
i've passed	alde
i've pasted	di
i've pencilled	aahm
i've pinned	amtj
i've played	germ
i've plenty	ai
i've promised	am
i've put	aedjgchciejqlonoqbrZ
i've read	ilomrkte
i've reread	clie
i've returned	adoo
i've run	ak
i've said	ddmn
i've sat	aeik
i've seen	rjtm
i've sent	hinnqi
i've signed	al
i've since	an
i've stopped	aeom
i've studied	abio
i've supported	aehk
i've taken	akjlkdnctj
i've the	giqi
i've thought	acdeenglmk
i've thrown	adjmve
i've told	amgbhdjbkenaoiqrrd
i've two	ki
i've used	rk
i've withdrawn	ai
i've written	aTdnmoqo
ibadan	aiui
ibadan who	ui
ibarra	ai
ice	an
icu	ck
icu hours	aeck
idea	aibocXeigihViVlkmlncoXqerZsetnuWvn
idea ,	bieire
idea .	bbgjmpoZrcvq
idea and	ek
idea how	aejpteve
idea in	ok
idea of	aykeoerdtc
idea on	addl
idea that	aatv
idea was	am
idea what	jdklrm
idea who	gp
ideal	ai
ideally	aVhnlkriti
ideas	bnjemjneraub
ideas ,	ajhjoe
ideas .	cjgk
ideas again	abmkok
ideas and	tm
identical	abbjcj
idiot	geicmutdve
idiot ,	mk
idiot .	abmn
idiot and	admiri
idiot for	ai
idiot i	mi
idiot who	ak
idiots	adrn
ielts	ck
ielts #	ck
if	atbPcjenfpgIhBijjWkXlkmjoZqarjteulvs
if a	audeikkeqdteud
if all	adio
if another	aq
if any	akddel
if anybody	uk
if anyone	aabrcaeembonrcsntluc
if anyone's	acol
if anything	jnklua
if distance	accm
if eight	ck
if ever	aj
if experience	ci
if he	aYljrmtk
if i	aNcbdcfegohTjjkqmQnpokqssatSuqvk
if i'd	rl
if i've	aamkqk
if it	albbcndaeugdhbjXkdlbmdokqZsetiuT
if it's	alcadlidjkmeodrive
if mine	adbl
if my	aZbeckdcejiekeldmpolqdtdum
if next	ai
if nobody	miok
if not	becYdqechkodqbtkvk
if nothing	aeqlrn
if one	aecoebmkrk
if only	aaclin
if possible	aadnlbqk
if reading	aecemjrl
if she	uj
if so	amvm
if some	ai
if somebody	ambeebimjerjsk
if someone	cjnm
if something	akui
if that	aYbecYdlethbjdlbmendpnqVrntpvd
if that's	aq
if the	aibVfegRhekUlinkoeqYrosdtPu0vb
if there	aocYekfoheidkdlammoaqirateuavb
if there's	ceemliqircve
if they	aoilraui
if they're	ak
if this	njrjue
if we	aYikliqkvo
if you	arbTcpdceaftgdhciGjckklrnYoRrPvq
if you'd	amedlqodqctluave
if you're	atcbdeedlkve
if you've	aq
if your	axcceeieqeua
ifeoma	aj
ignorance	adck
ignorant	aabedjrq
ignorant ,	aedjri
ignore	audcmkniodvd
ignore the	asddni
ignore this	mlve
ignored	aZbmccdngehcjeretr
ignored by	aeto
ignored my	aZbmdn
ignored the	albe
ill	eogejiktmZndqducve
ill ,	ejjekpme
ill .	aijmkb
ill and	aekm
ill last	ai
ill on	ai
ill or	adem
illness	bijjkjme
illness .	bjme
illustrated	rk
illustrated .	rk
ilse	al
images	aVdmmjvp
imagine	aUbrcXdZeYgohjjWkmldnjqbup
imagine giving	aqdd
imagine how	cekkmkokrc
imagine it	bphiiiob
imagine my	bm
imagine that	aZgenjrktlui
imagine the	gj
imagine there	hk
imagine what	aUgtul
imagined	akbcdlhkjb
imagined that	behl
imbecile	aWrutd
imelda	aj
immediately	aYddqs
immediately .	aZddqsvd
imogen	ak
impact	amtivc
implore	abes
implore you	abes
important	aaceflgihlmlqc
important ,	admm
important .	hmmloeqd
impressed	asbd
impressed by	ajti
impressed that	am
impression	abbkcjrdti
impression .	aick
impression professor	adbk
impression that	abojtk
improve	akdneZgillueva
improve ,	lm
improve .	do
improve ?	anva
improved	anbdgmilkete
improved by	go
improved since	im
improvement	tj
improvement pointed	tj
imran	ak
in	bacjejfngijdkYoapeqjuevk
in #	adbYcodehcidojresoti
in ,	dagZidkZmjoeqmtdvi
in -	aedegeickenkokrbuk
in .	abbmcbdogShtobtTua
in ?	dbqn
in a	cjeUgmhmiSjckklbnZoeqlsb
in about	gk
in act	ap
in advance	aUbjenfp
in again	aidetk
in all	aSblcdfjgnhkoetk
in an	aXgohZjoodrmtjui
in and	jjkitm
in another	aegihjniodrjte
in any	beckeihajbkelmrntjua
in anything	gj
in april	aeblccdpgehZojqeti
in as	qk
in at	abdieigchcjkkmoe
in august	ajhejjkiui
in autumn	ackjum
in awe	ij
in bar	mj
in before	link
in between	aWos
in biscuits	amre
in blue	aelk
in bold	aadn
in both	aaqo
in bristol	qi
in business	si
in by	aoki
in can	aj
in case	bVdnexgahTidjbmconqasdtYukvc
in chapter	apbd
in charge	nioeretm
in choosing	tj
in class	am
in confidence	bo
in contact	un
in cork	alhejbkjljrdui
in court	un
in daily	addl
in debt	km
in december	am
in defeat	akgite
in delhi	nj
in derby	ai
in dry	tk
in dublin	aacjiq
in due	adfl
in eight	iiqi
in eighteen	aiglkc
in eleven	adgm
in english	apgjme
in europe	aZis
in every	adbjiknk
in fact	akbicogb
in fairness	aj
in favour	al
in february	amdjhiqe
in fewer	dk
in fife	cj
in five	al
in for	amcideeegbhkjikdoerjtcue
in forms	adgjhloe
in forty	bicdtm
in four	aagdhbirlo
in from	jjol
in front	aWejgbhZkemoocqmtmui
in full	aadilo
in future	figdhk
in galway	aockjdniod
in geneva	gl
in ghent	ai
in goa	bkgjre
in good	anfioetkub
in half	adgq
in hand	albj
in her	aWbegchpneokqitk
in his	acbjeijdnitn
in hospital	aekm
in how	aq
in ink	al
in ireland	aegiqcum
in issue	ai
in it	bnckejgbijkjlenYrXsdtkuS
in its	abbedkgbhpiijkniqetbue
in itself	anve
in january	abdihekkrmve
in july	amdlkd
in june	acdqgdhmkilindqate
in kerala	jj
in kerry	tn
in kochi	ak
in kumasi	ai
in kutch	ai
in lagos	am
in large	aYrnum
in last	aiuk
in leeds	addmgjji
in leiden	aigk
in leipzig	gi
in leitrim	acen
in life	aigerl
in lights	goie
in line	cdhirm
in lisbon	aleeqi
in ljubljana	ci
in london	lkrl
in lyon	adnluk
in march	aYbickdqecgZhjiejlldndolrdtavd
in marking	aokdqc
in may	apccdrebgXicjiljmdnaooqbtYuWvd
in me	aWbeekgbidjwmk
in mind	adcedofjgbialjncrntduj
in month	aetl
in more	acgitm
in most	abhl
in mr	nj
in ms	nk
in munster	gjie
in music	idrk
in my	acbYcldqekjklantoapiqdrdsctGuevj
in new	aenk
in nigeria	qjue
in nine	ql
in no	geniqdus
in november	ajtj
in october	as
in on	aibmddeZjemiplskud
in one	avddeZgYhZidkkobqd
in order	aYbnclfjocuk
in our	akeegmhjidklqetauc
in part	ai
in particular	ajcjti
in passing	aigikj
in peace	akebjelmnmue
in person	akbdechljbndqutdue
in perspective	rl
in place	hjtj
in plaster	ai
in polish	ai
in porto	aigl
in post	ajrmte
in press	aibj
in print	ji
in prose	im
in public	ul
in publishing	acio
in pune	bdcjgjiejltj
in quickly	al
in radio	il
in receipt	fk
in reception	aaelok
in recruitment	gk
in red	aecjlk
in refusing	in
in row	ak
in saying	retl
in school	aekk
in section	ao
in sending	al
in september	anbihejjue
in shorter	rk
in simple	rl
in simpler	aerm
in six	am
in sligo	ancj
in small	an
in so	bicjdkhioetc
in some	hn
in someone	adciik
in spring	aidlljoi
in such	nktmve
in summer	kj
in supervisory	adck
in support	qlud
in swindon	acin
in table	cbmo
in tears	aiji
in ten	ecgkiljZkiql
in thanking	aj
in that	ajbpcZdbemheiajdlineqWuivj
in the	aebjdWejfYgeirjmkdmdnVomqlrbtYujvd
in their	emgcjrtb
in them	abcpijjdmire
in there	mjvi
in these	uk
in thirty	aaglrm
in this	akbcfegrhbivkVmdnbqWrUtb
in those	gjilji
in three	ap
in time	aUcpgbheijmroltd
in tiny	ei
in to	aZeifppnvb
in today	abelum
in today's	fn
in tomorrow	adqk
in touch	digejdnmocresoteuk
in town	eegrtkue
in tune	abbecmom
in turn	cmmm
in tweed	gj
in twice	aj
in two	becadjgqjekjqdta
in ulster	gj
in under	aYhlsitk
in use	ol
in vienna	gj
in view	mk
in wales	gj
in wardrobe	aeom
in warehouses	ij
in what	odrltk
in whatever	abtl
in which	aSbbcodkfegchciejjlenkobqmratnue
in whose	aekl
in with	akhljdkiliqe
in work	abun
in writing	aXbnedhmodqsukvb
in year	abrn
in years	ietl
in yellow	rl
in you	ackm
in your	bidneogThWicjTkVlZmsoipbqusmtXuevl
inbox	aadteegdijjcmkneobqnretiueve
inbox ,	dqii
inbox .	ml
inbox in	acdiqm
include	adheojrkvm
included	anbdcmgZhckdtj
included ,	ai
included .	augb
included in	dive
includes	aagm
includes two	acgm
including	gkijmk
including the	am
income	aeckkolerjte
income ,	ck
income and	rm
income is	ajcj
incompetent	bmie
incomplete	ci
incomplete :	cj
inconvenience	akma
incredible	aeik
incremental	abcjtl
incumbent	hi
indeed	ajbbcZjeonretkvr
index	ai
indian	ii
indoor	ci
indoor cat	ci
induction	bkhjne
induction that	adhk
industry	aZgiiiun
industry ,	acun
ines	am
inexperience	rm
inexperience on	rm
inform	tl
inform the	tl
informal	ai
information	aafmjkqeuivp
information ,	jk
informed	adhinktk
informed .	abbitl
informing	aj
infra	ak
infra team	ak
ingrid	ai
initials	aYenqi
initials ,	aZqo
initiative	cngc
ink	adbikmtk
insert	aWpsve
inside	amcbjckkmmodtevm
inside ,	aj
inside .	ajbcjckl
inside a	al
insights	aefl
insights gained	fj
insist	aWcmdjhqqc
insist on	aehq
insist that	adcn
inspection	aebm
inspection and	ai
inspector	aarZuw
inspector who	rcul
inspectors	aZglur
inspire	aeik
inspire me	aeik
inspiring	adil
inst	aefk
inst .	aefk
instagram	aZoluk
instead	acbcccdieigihridkallnntWuZ
instead ,	aVdmeegjhmlmqe
instead .	hljdnkqirjteue
instead ?	hl
instead of	amdeejhbjinkoirbtc
instinct	aaintl
instinct ,	aeij
instinct for	aeijtj
institute	aecdgrij
institute has	ri
institution	ajfjijre
institution .	ij
institution's	aeck
institution's own	aeck
institutions	aj
institutions have	aj
instructive	aXomtjun
instructive to	beoetm
instrument	amcbgliekivd
insulin	acjekv
insulin and	kn
insult	admjrk
insurance	ankj
insurance certificate	aj
insurer	kl
insurers	adul
intake	aeeagihjjjrjul
intake ,	aehl
intake .	apeb
intake ?	dj
intake in	aejl
intellect	ii
intelligence	adijrkte
intend	np
intend to	np
intendant	nk
intendant ,	nk
intended	aejmui
intended .	abjmuj
intention	aZbmhl
intention of	aabmhl
interest	aYbndeedgjiZjdlcnioqqdunvb
interest ,	aibm
interest .	aXgkojun
interest ?	ck
interest in	aYhjnmrn
interest to	kjomtd
interest you	aeglnk
interested	acbrccfehcndrbupvp
interested ,	akokue
interested in	abqiujvr
interested to	aXbsgjheobup
interesting	aNbpcZdefeicneostauxvk
interesting .	aZus
interesting choices	odtk
interesting for	akoite
interesting that	ceoqtX
interesting to	aZbrontb
intern	aTbdekgdneorritm
intern ,	ej
intern enjoys	tk
intern gets	aZortd
intern who	adtm
internal	brcchlleojrdtdve
internal candidate	aabphiok
internal candidates	hk
internally	an
international	adtl
interned	achn
interned for	achn
internet	aXkkuqvi
internet will	uj
interns	el
interns ,	adel
interns up	hi
internship	aZljrkuk
internship ,	lj
internship .	aZrluk
interpretation	cegl
interpretation was	cegl
interpreter	bl
interpreter you	aebl
interview	aUbnceePfdgdhpislnmWnbpcqirssUtjvQ
interview ,	aXbXcbechjjqljmdndqotSunve
interview .	adgdikkbnkojqerctoud
interview and	aecldjuj
interview day	aj
interview had	achkretk
interview i	iijeodrr
interview in	qj
interview is	aUdmjmrl
interview kept	aebk
interview lasted	cj
interview left	akii
interview notes	bldire
interview on	anbe
interview panel	abgkrltl
interview room	am
interview slot	adok
interview so	ai
interview task	bj
interview than	ii
interview that	aibehj
interview this	aehl
interview to	adhjkj
interview was	adbicjhcjeodrk
interview went	ok
interview were	meol
interview with	rm
interview would	hk
interviewed	gZhoidjdndodrs
interviewed for	hk
interviewed me	gcjdrs
interviewees	jk
interviewees were	jk
interviewer	adbndj
interviewer was	aebkri
interviewer's	adul
interviewer's remarks	adul
interviews	bjcadcgYhojZqbrcsntnuYvc
interviews ,	aetm
interviews .	aXkinjom
interviews and	bjsm
interviews began	bi
interviews in	al
interviews led	tk
intimidating	gk
intimidating ,	gk
into	aYcSdjgNhrikjblYmVnlopqerisevp
into .	nm
into a	anvj
into any	aehj
into considering	al
into each	aj
into it	ajdmebnnuevd
into my	amrj
into that	jl
into the	aTcddjgcijkYncopqkrjumvi
into their	adbjtj
into this	hj
into what	aekm
into your	adfk
intonation	mj
intonation in	mj
introduce	ln
introduce me	abln
introduce myself	ak
introduced	ajhj
introduced you	aihi
introduction	gjikli
introduction .	gjik
introduction to	lj
introductions	aajlol
invaluable	aefm
invaluable and	fi
invested	bk
invested in	bk
investor	ackk
investors	abnp
investors ,	aZnq
invitation	altive
invitation to	ti
invitations	qi
invitations to	qi
invite	ojtj
invite thirty	tk
invited	adbqgahqoeretd
invited to	ai
invoice	a0vc
invoice ,	ai
invoice for	amve
invoices	aZonui
invoices are	aeuj
involved	aZhlvm
involves	ak
involves .	ak
ipsum	abprqd
iq	aWcdgwrd
iq is	aecegn
iq like	acgn
iqbal	aj
ireland	abbdgijnqbum
ireland .	aZbdjoqcum
irish	ajij
irish one	ak
ironing	ki
irony	aekl
is	ajbjclddeXhkickolbmXodpYqisptducve
is "	ascc
is #	aackvl
is ,	bkcddbeefnhejakmldminaqatXunvl
is .	aTblcXdjeZgjhVjilimqoRqdrlsetjur
is :	vi
is a	adbocjdlfbhaiWkjlXmindopperlsetUui
is able	ednn
is about	arbYckdcjekdljre
is above	adrj
is addressed	adbo
is advertised	aj
is again	aedm
is all	aObdetgXhiicjnlemkqprctducvd
is allowed	al
is almost	iijlkc
is already	ambcglqm
is also	akni
is always	aiobtn
is an	aSbbckedhliqjekemdqcrp
is and	acckkiuk
is another	dk
is answered	adcl
is any	aZeqfovc
is anything	acrn
is as	ajhcojtk
is asked	aYrs
is at	cjgjqi
is attached	alnj
is aware	aenl
is back	aejinp
is beige	acbeomrj
is being	cenjqmvi
is below	aj
is best	op
is better	a4gbjdodrate
is beyond	adceijmmtlve
is biased	gl
is bound	adiinirk
is boundless	feik
is built	fk
is busy	aYolqj
is called	eltlve
is certainly	aatnuj
is charming	oj
is clear	asoe
is closed	ajcken
is closer	al
is comfortable	adekrj
is comforting	ti
is coming	keuq
is complete	ejieok
is convenient	ai
is counted	ck
is curious	aebk
is current	ol
is cut	rj
is dead	jk
is deliberate	aZcp
is delighted	ai
is doing	ackktm
is done	glilodqerntcub
is down	oj
is due	hm
is dying	ackl
is easier	acgbjpojrnte
is easy	ajul
is eighty	iekeqo
is eleven	aj
is empty	rn
is enclosed	aj
is enough	arbkcerctd
is entirely	apbdcaomre
is ever	akij
is evidently	abon
is exactly	aqcd
is fair	axcb
is false	adcl
is far	cm
is filled	acneplqo
is final	acckdcem
is fine	awcejnod
is finished	gcjkum
is fixed	bj
is flawless	ilre
is for	amgdhiiiklnlocrZtbud
is four	cm
is framed	ai
is free	aadmheplrk
is from	bigl
is full	amgl
is gaelic	rk
is garbage	aYrq
is generally	accigjhj
is generous	tk
is getting	nk
is given	di
is going	hejbknteun
is gone	acllsj
is good	aogeljoa
is grand	amed
is great	al
is handled	aebk
is handling	aj
is happy	al
is hard	aagion
is hardly	aZcqgeierq
is heading	aj
is hiring	ll
is holding	aeqi
is hosted	aenk
is how	ambkidjnoctcue
is ill	aiknve
is in	ajdbflgVhejjkelkobqXujvj
is indeed	ai
is interesting	rk
is it	ckdqebldnjrdsate
is just	awbcdbfjhbocqcrk
is keeping	rk
is kind	am
is kinder	aj
is known	biil
is left	cihj
is less	aj
is letting	ai
is like	aXjckpum
is likely	aclm
is listed	uj
is listening	tl
is long	ai
is longer	alcire
is looking	lj
is lost	alsj
is lovely	alij
is low	al
is made	aVdlejho
is married	aZbonduj
is maybe	akke
is me	adhl
is meant	allbnjrkvc
is mine	aebecagbhnmoqdsl
is missing	ciql
is more	ajhdicmn
is mostly	aekm
is much	addifjoetl
is my	aZbVcYdpeofYgVibjekUlomenqopsntYuUvd
is nearly	ak
is necessary	amceoeri
is needed	omqcrkte
is never	mood
is new	adckgirl
is next	hl
is nice	acoitl
is nine	cirl
is nineteen	jk
is ninety	rl
is no	ambccidWedgjhYjmndodqatj
is nobody	edgikn
is nonsense	aXct
is normal	aned
is not	aVcreVfngjhciUjNkpooretTupve
is nothing	ambpcWdcemgdibjbkcmlqbtiuevd
is now	aqbZcedigjhYjckkoeqcrdtiud
is obvious	bk
is odd	aZbjcl
is of	aicddnedhbkkomretcub
is off	ajfi
is offered	ho
is often	genl
is okay	ai
is old	olrdtk
is on	amcYdbeZgZhiiajmkamenpocrbtauq
is once	dl
is one	aidmeZhdiYkilemrneocrbuc
is only	albYcZddeigZhriZjYkbniolrdtaul
is open	eeqn
is our	hj
is ours	cejlqi
is out	algkjkkb
is over	jlnk
is packed	acemqk
is paid	ai
is part	ki
is passed	hi
is passing	al
is perfect	aeckil
is perfectly	bnok
is perhaps	aankrj
is plain	acbncire
is plainly	ck
is pleasant	gn
is plenty	aqge
is possible	qevk
is pretty	adujvj
is printed	qm
is probably	ajme
is proud	ap
is public	am
is pure	bmre
is put	aZheqoul
is quick	bktd
is quiet	ck
is quite	cZhdiejlodrdtlup
is racism	bo
is rare	angntb
is rarely	ai
is rarer	alcd
is rather	abccgoretk
is ready	ipqe
is really	aicdekgejeoeqtrcud
is reassuring	anferetj
is received	qi
is rewarded	aXhljn
is right	ascZddejil
is run	adnl
is running	aaqo
is safe	aitl
is said	il
is seldom	gj
is settled	al
is she	nk
is short	al
is shorter	aelk
is simply	abcogj
is sitting	biqj
is six	abkjrn
is sleeping	aYjp
is slow	ai
is small	aktm
is so	ajgditta
is some	cediodqp
is somebody	acemjdoctn
is somebody's	hl
is something	aibecZecgehminkdooqarbtbuj
is sorted	al
is spelt	adbisl
is still	diebgYhZoaqnrdtm
is such	iaun
is surely	cmhk
is taken	abgn
is taking	ki
is that	aqbXdZgohdiZjkkjmcoaqasltXuavb
is the	dieefagihkjNkeltmWnnoNqbsmtnuM
is there	bjckdpejgdhjidjbkklenkodsdtaudvX
is this	aZrmskvk
is throwing	ackn
is thursday	dj
is to	bYcodegmhjiijamencqjrYtYvi
is told	abonri
is tone	idrn
is too	aecjekmiqdslte
is true	arbecbtj
is turning	adqi
is two	ki
is under	cddimjsm
is unlikeable	tj
is up	aeup
is used	aacmnk
is useful	abro
is usual	gehnoktd
is very	amgiieoZrbtduq
is wanted	aecl
is wasted	ik
is welcome	gill
is well	apkeqj
is what	cmdcfmhilemanboqqercslteuUvX
is when	tm
is where	akbickgchjobteud
is why	cmddgcjZknnjqdrZsmtdue
is with	abfkkltj
is wonderful	al
is work	adok
is worse	abjcklmiri
is worth	akclhaipoirctd
is worthless	ciqi
is written	bl
is wrong	abcidj
is yes	aoce
is you	aRbeceeiglisolqjrcte
is your	ceecglhliejZnZqttkubvc
is yours	aqqe
ishibashi	ak
isla	aj
island	lj
isn't	aJbUcwejgqhVidldneourmsetbuive
isn't ,	adcjdk
isn't .	an
isn't a	acccdjelgirlte
isn't another	aaekglkenj
isn't family	accm
isn't fit	adgm
isn't going	jj
isn't lost	ak
isn't on	aZjkol
isn't slow	aYcp
isn't something	adrjum
isn't the	ok
isn't there	alceeiqj
isn't what	oj
issue	ambedegcikneodqerevt
issue #	ai
issue ,	aicihetj
issue .	al
issue to	ai
issue with	ai
issues	apudvm
it	bieofbjlkYlXnnoepZqdrbspvd
it !	so
it "	aZcimnoetj
it ,	bqcddierfdgjhejikPlunOoWqjtauevW
it .	bocidcecfMgbhliejekXlameneonpZrpvX
it :	aniejkrd
it ;	ao
it ?	cldbejjcnjvn
it a	ambdcbdiikrcte
it above	al
it after	amqd
it again	amcegbhjikkclincocqisetdub
it against	akgejkokqerkue
it all	aVbjddelgkhdidkmmeopritbve
it allowed	aovZ
it alone	dl
it aloud	ij
it already	aielsj
it also	fj
it among	gj
it and	ajcceikknioeue
it another	abcldrec
it answered	dj
it anyway	dmedjerk
it appears	acojvn
it around	ak
it arrived	al
it as	aacddrebgbhZidjmklmeoeqmretkuivb
it asks	accp
it at	aabickdjhajokcmcnnocqerdtjuevd
it away	jk
it back	aecemovj
it badly	aredoe
it be	aoedii
it because	albddlijjbod
it before	bZddhjnjodqYsqteui
it began	aYiktm
it better	ajcp
it bit	aarktn
it bravely	aj
it by	akcddeeqgchdjckclimdokqatj
it came	aoii
it can	aTcideedgdljmerpts
it can't	aecbglheiekimknerotY
it cannot	akbiclgbkjoere
it changes	um
it closes	beul
it cold	jl
it comes	ajbndjedodqjtdue
it coming	abhktj
it cost	amhjmerkva
it costs	eiql
it could	abhkjpmcretbvo
it couldn't	ek
it daily	aj
it deserves	aarr
it did	aXbscedegahljlkaniodqetl
it didn't	ootbvl
it differently	aadkni
it does	ajcegqidjlkemeoZqcrevj
it doesn't	akdejoqevl
it down	aocedjjcmendoeqkrk
it easy	ao
it elsewhere	qi
it ended	abjknl
it ends	adjkri
it enough	aYenmn
it even	ej
it every	aj
it exists	ao
it falls	aWdkhkqk
it feels	aogmrb
it fell	aogjle
it felt	jn
it first	aj
it fits	bl
it five	am
it for	aZbjgcicjikdlkncppqbrZtjue
it found	acgl
it from	aWbXceeegajkkdmjnropqZsjtYui
it gave	aeoktk
it gets	ek
it gives	adcjuk
it go	am
it goes	bbfjgehojbnioismtZuY
it got	aWblen
it had	bZcedegmhdokrn
it hangs	aZiljj
it happens	jkuk
it hard	adcigljcko
it harder	jeqium
it hardly	gj
it has	aebiecflijjXkdmmnXonqbreteul
it heartens	aiietk
it help	adel
it helped	asrd
it helps	ajdiniojre
it here	do
it home	ei
it i	aledhj
it if	acljml
it in	aibZcodeeoicjplbmXoXrisbteua
it into	dmokrd
it is	aabscSdaebfmgthiiijpk0lcmSnZompeqarauVvb
it isn't	abcoedhejikmoZqjritc
it just	ekvi
it kept	ejjcmj
it kindly	ol
it late	ai
it let	ak
it like	ai
it line	ak
it looked	aVjqrn
it looks	atgeretdvo
it made	apgiiijdmd
it make	alei
it makes	ajijoctcun
it matters	athekendokucvb
it may	aXcoeefphYidkeldmenmrjua
it means	ekhkri
it meant	enoj
it might	aYckeegeheirjbllnloerdtiudvk
it more	aidegemjoeqerktlukvc
it must	aYdeeYgjhXjqkdnconratquave
it my	hk
it myself	ai
it need	aaemql
it needn't	aeek
it needs	amek
it next	ak
it nicely	aaojum
it not	adck
it noted	cl
it now	avdcjbue
it off	aeblgpkeme
it often	mk
it on	aeblgchckmmcnkoirbsjtXubvi
it once	aadngkqi
it one	aeelhkmi
it only	aUbbcaddedhbidjdkjnqokqwretb
it open	adum
it opened	uk
it opens	gk
it or	nj
it out	ajeegehijakkmntc
it over	becddiecgchcijjckenlqmtiuZ
it past	nj
it pays	aihenk
it people	ai
it personally	jdmdop
it plainly	ak
it plays	aebk
it pleases	al
it point	ci
it possible	ai
it properly	sl
it put	aj
it rains	aj
it ran	cj
it rather	dj
it reached	aZcmtl
it reaches	dmmd
it really	aeol
it rest	eZqn
it right	hVkjnooeqiseun
it rightly	akmlvZ
it round	aamlqj
it said	bejemcoq
it saved	bl
it saves	aideom
it say	accilk
it says	aYcjilsl
it scared	adgl
it seems	aYbqcadieigehmieoerauevp
it seriously	tm
it shames	mo
it short	admj
it should	beckedgdkbmirkteuavl
it showed	ao
it shows	am
it simply	dl
it since	cigk
it so	aecegpidjimkoiteudvc
it some	jj
it somewhere	aerk
it sounds	tjvj
it stands	aluk
it stays	addnuj
it still	aedrvc
it suits	au
it take	dk
it taken	akbekm
it takes	acbecbejfcgjhZinjekemdnbobqorpsiteva
it than	akhnoc
it that	aWbjejhwibjZkdmjnlobrZtUul
it the	abbdcadnedgjhrrkvb
it there	ancideul
it this	aihpue
it through	aakiql
it till	ai
it to	adcidjeegkhmkelimbnkoZqWrYsjtdukve
it today	nj
it told	am
it too	gjijjdkooeqkva
it took	ejhcjjke
it turned	am
it turns	bkcdnjti
it twice	ambeddiiqitc
it until	adliooqd
it up	eYhXiemnnqoYqYraulvj
it useful	amce
it usually	mj
it very	at
it was	bdcadWelfkgZiljvlYmmnUoeqbrbspuVvX
it wasn't	adbicjgjjekkniob
it we	aekiqj
it well	av
it went	albbhckenkoVtouo
it were	aeil
it what	bnoe
it when	tk
it will	acceecgZhailjpklmnnioYqeretbvi
it with	bdccdeeifjgiiekamlniodratn
it without	aaekijtn
it won't	gj
it worked	aetk
it worth	bm
it would	addSedfbgQhcinjXkcllmTnbqpskuuvi
it would've	oo
it wrong	ci
it your	niok
it yourself	ik
it'd	aekkljqiul
it'd be	qium
it'd help	abkllk
it'll	aceikennrk
it'll come	aZnn
it's	arbdcZedfWgjhijalenXotpdrnsXtZuUvo
it's a	bkccdeeagthiiejXkYmineoQqiri
it's all	aVjkop
it's always	aeoo
it's an	cjii
it's been	jmoe
it's clear	al
it's comforting	acol
it's curious	aebicj
it's done	aagjll
it's entirely	ai
it's fair	aZho
it's fine	aejaou
it's for	aiemoete
it's funny	aibi
it's gone	ai
it's good	aiom
it's hard	abkn
it's heartening	tj
it's helpful	abom
it's i	mmnd
it's interesting	oj
it's just	kkoe
it's kind	acknoctk
it's marvellous	ok
it's my	adiijeok
it's nice	bkhktd
it's no	adinrk
it's not	addmgjjaojrdtjvl
it's nothing	aenkrn
it's now	aj
it's of	ajrj
it's ok	aj
it's one	ql
it's only	aq
it's out	am
it's possible	rl
it's probably	acrl
it's rare	geiqod
it's really	hk
it's still	ajjj
it's that	kkqm
it's the	apbeejkdoctd
it's true	augcoe
it's useful	aofe
it's usual	hj
it's worth	ckgp
it's your	aliaoqrd
it's yours	acel
items	ti
its	aYblecfahjiujjkclWmcnboipcsdtp
its being	acdmkl
its case	jm
its chair	beglikte
its christmas	hl
its eleventh	acdm
its examiners	ci
its feet	aecl
its first	aiomta
its four	adum
its gift	tk
its inspectors	ul
its label	abjn
its last	el
its length	tj
its mind	al
its name	akni
its new	angd
its own	aqbYcdjeoptdve
its owner	il
its place	hn
its programme	acqm
its reasons	om
its seal	aZbq
its second	cm
its spring	aj
its thirtieth	aehl
its time	aqte
its venues	uj
its way	bvtc
itself	bZckdieZfegmickdmbnbqjrZtn
itself ,	cigiql
itself .	albdeegniejemcnerdtlve
itself in	uk
iyer	ak
iyer </s>	ai
jacket	ak
jamie	aebk
jane	ai
january	aubeeZhckioeqcrmvb
january ,	akkj
january .	an
january ?	rnvd
january and	ae
jazz	ti
jazz trio	ti
jealous	bl
jealous of	bl
jean	ak
jean -	aj
jerome	al
jess	aovb
jim	alnd
jincy	ak
jo	ak
joan	ak
joanne	do
joanne at	dj
job	bicqdYejfbgZhkiSjpkollmWnPoZrbsetkuavc
job ,	aZbccpeegbhojZkaloncobqmrjui
job .	abbegqhmkcoirYuevk
job advert	tl
job already	bj
job and	hj
job at	eohe
job for	ajji
job from	aj
job in	aion
job is	ciqj
job like	kk
job market	oermvd
job must	aj
job my	kk
job on	aebdjmkkodtk
job should	abho
job so	acenhejj
job starts	ji
job taught	ak
job that	bj
job title	rk
job to	aejp
job until	qi
job was	aXbohijeko
job well	cnoete
job where	oi
job would	kk
jobs	adbdhdjsoeqduj
jobs and	jikk
jobs on	gl
joel	amne
joelle	aj
join	alhbiqjekiobqbte
join .	aigjoe
join it	ak
join the	acilkk
join us	adlj
join your	abin
joined	aqhmieoe
joined a	am
joined it	gj
joined the	aj
joiner	akgj
joiner in	aigj
joiners	qj
joiners to	qj
joinery	aj
joining	abhjqirm
joining it	acrn
joining you	ak
joins	ai
joint	ak
joke	albjcddcgbicjckeodrstbvj
joke ,	ao
joke .	aeri
joke about	am
joke and	acrn
joke in	akrl
joke your	acbn
jokes	gpod
jokes that	gk
joking	aWbmol
jonah	ai
jonas	am
joost	al
joseph	aj
joss	ai
journal	ajbYcXdefcgahniijimpnbpoqcrktcuYvZ
journal ,	hkmkrntdub
journal .	amrj
journal better	ak
journal covers	amve
journal is	aeml
journal name	aapp
journal since	aehk
journal to	tk
journal without	ui
journalist	ieun
journalist at	ul
journals	gdqn
journey	fo
journey .	fj
journey of	aefk
joy	audkgdjdodrb
joy .	ajti
joy and	amrd
joy to	dlti
jude	alld
judge	aYbkcddehaiajbllniobqcrwtp
judge ,	lj
judge .	ai
judge a	abbkcbgdndrptn
judge my	ambdnk
judge who	nj
judge's	aedn
judged	aabdhbinjenjodritn
judged .	aj
judged by	acinrlte
judged more	gj
judged weaker	ckge
judgement	aicbfcgahci1menbobtmuZve
judgement ,	adir
judgement .	rl
judges	aYbndnhlibjbkdlenYoiqerovd
judges ,	bidehk
judges .	adbm
judges ;	hl
judges are	rk
judges came	ak
judges clearly	tk
judges notes	addmle
judges on	ti
judges tasted	ci
judges to	rl
judges wanted	ck
judges were	bk
judging	aVcdgYidr0tk
judging by	tj
judging sopranos	rk
judgment	adim
judith	anue
july	aodqhdkbqcuc
july ,	aq
july .	aedqke
jump	gj
jump at	gj
jumped	rm
jumped -	aerm
jumper	aj
junction	ck
june	dpeagZhiidknljnboaplqXrdtave
june ,	jcklqa
june .	bZdigehmieklodpmqbtduc
june and	bjdjhe
june in	ui
june your	bk
junior	cqgcijnjretevc
junior .	aacrgd
junior colleagues	ik
junior role	aive
junior staff	aenj
juniors	akni
juniors .	nj
juries	aZbmckglherc
juries read	ck
juror	tj
jury	ajcedefbiljamioaqirltmuWvW
jury ,	aebkrltc
jury .	ajgerktb
jury can	adcehl
jury for	ajfcintc
jury had	bj
jury said	dk
jury to	mltj
jury told	aibe
jury was	gm
jury would	ak
jury wrote	aj
just	aYcXdreqfugZijjYlXmLoqpdqerYsrtPuYv0
just a	aidjfjljodqeretj
just about	knve
just add	qkve
just after	aebidi
just aren't	aj
just as	axbdcekeoeretk
just ask	abdm
just back	aj
just before	aqqc
just below	ai
just checking	abdjfpvb
just confirm	abdjqk
just do	oj
just don't	abekjn
just find	aj
just floating	aedm
just for	adhjimoeuk
just give	hm
just go	om
just have	hi
just hope	aejl
just in	ai
just keep	oi
just leave	aeom
just let	gn
just like	eesq
just look	aYebqlrlsn
just my	akoe
just not	aeoi
just now	akkj
just one	eijnoe
just point	ci
just put	aZhn
just right	aerm
just said	gl
just say	aicbgbhdjcmcojqqrjve
just send	aerl
just sit	aeedorqe
just so	aZdneegnicjdneuove
just tell	enoesmue
just that	aikk
just the	aldbemjekknlod
just this	ddem
just to	aibidZhcisjcoeqdrdvj
just want	sj
just wanted	ak
just what	awbcdehekd
jürgen	ai
k	aelkomsl
k ,	adsl
k .	akomvb
karen	adtm
karim	ai
katrin	nn
kavita	ll
kavita anyway	aell
keen	bkjioeqotc
keen ,	adgk
keen .	jkqk
keen to	aigdqluj
keep	aibrcadtkQminIpcqdrmsctjuYvV
keep ,	ai
keep .	dijlkeoetmud
keep a	ajjeoerkuqvb
keep an	ajbmndoireue
keep asking	aSdtgljoqbub
keep building	ai
keep calling	qi
keep every	ui
keep going	akcj
keep it	aVbreijeojqdtl
keep looking	tk
keep me	bpejfjgehcipjdobqdtd
keep my	arbeeXhijeliocqarlue
keep our	hk
keep practising	aioi
keep quiet	ei
keep replaying	mm
keep sending	acqm
keep that	acejokqe
keep the	adcbdWengbhmlemdndomqlve
keep them	acdk
keep thinking	aiddmn
keep this	amri
keep thursday	hl
keep to	ok
keep tuesday	aeqk
keep turning	ao
keep up	gp
keep us	lj
keep using	ai
keep wondering	acjn
keep writing	aaduqa
keep you	ajmdrm
keep your	jiro
keeping	ambddegcjYkpmdodqiritd
keeping .	ak
keeping busy	aj
keeping me	ai
keeping my	aWkiqr
keeping the	hjkj
keeping to	ak
keeps	bkgcjkmcrctnuc
keeps asking	acjo
keeps me	ak
keeps telling	ajjemdok
keeps you	ji
ken	ak
kennel	ai
kennels	uj
kentaro	ak
kentaro ishibashi	ak
kept	bdcRdYebfdgYhyiZjjkZlWmkndocqlrlsjtdutvW
kept ,	adhjui
kept .	aioi
kept a	aZmluv
kept all	ul
kept away	rk
kept being	aebk
kept copies	aedm
kept each	acul
kept every	jiodum
kept for	adhljjokrmtYue
kept informed	abhjnl
kept it	ao
kept march	hije
kept me	algeheiimiue
kept my	aRbceigkhkjakeqvsmue
kept on	rk
kept out	alnc
kept saturday	abjm
kept september	aehl
kept that	am
kept the	aabdcedceahqiajkmeojqbritp
kept to	aZbn
kept us	alje
kept waiting	rk
kept well	ai
kept you	aeml
kept your	arbercud
kerala	aijj
kerry	tn
kerry ,	adtn
kettering	acgo
kettle	albdtm
kettle .	tj
kettle on	ai
key	ashlnbqdte
key .	al
key to	amnd
key until	abho
keyboard	aZcihijeoltl
keyboard ,	amkc
keyboard player	hj
keyboard you	jeol
keyboards	rk
keyboards .	rl
keynote	abblgjuk
keynote .	ul
keys	akbkdYeehlkcmenZpnqetd
keys ,	gjoj
keys .	bnei
keys are	ak
keys back	ao
keys by	ai
keys in	ak
keys on	aZhlpn
keys to	aj
kids	beeegbhdijjnkqqdtc
kids .	aj
kids are	ak
kids at	ai
kids go	ui
kids made	abjm
kids something	jckl
kids to	adok
kids we	acik
kieran	aj
kilbride	anjenj
kilbride dinner	nj
kill	edfojcklui
kill fee	ajeekiuj
killed	aebejpoi
killed the	acjn
killer	ak
killer third	ak
kiln	ao
kiln .	ak
kilos	adcqre
kilos ,	ci
kilos and	ck
kind	a6bXcMeifohliZjVlcmcobqSresbtbvc
kind "	dm
kind ,	hkjireum
kind .	aogckkrjud
kind about	asbe
kind and	ai
kind answer	ai
kind as	an
kind email	ai
kind enough	abblgjhdjbmdnotauk
kind heart	aj
kind i	gk
kind letter	ap
kind line	actn
kind lines	ai
kind of	aVcbdjfbgnhqkimjodqdrjtjuZvi
kind one	jcoprbuk
kind part	aj
kind perusal	abfp
kind regards	fk
kind sentence	am
kind to	aybegejdmiue
kind voice	aajn
kind word	anbdej
kind words	aqieritc
kind you	am
kinder	aobedeheicjemlniodqeti
kinder than	am
kinder to	aXeemmnjrktk
kindest	akcegeikmnnjrb
kindest thing	abmo
kindest to	njre
kindly	atbYcaejfugLhuiSjZkdllnjoRpdqlrWsctYuPvT
kindly ,	al
kindly .	ayjZocre
kindly adjust	aeem
kindly agreed	aeno
kindly as	ai
kindly asked	jl
kindly confirm	heql
kindly consider	aeej
kindly convey	tm
kindly do	adfqgehjlircteve
kindly excuse	mi
kindly give	nm
kindly have	aceirm
kindly hold	adhnqd
kindly keep	fi
kindly let	aree
kindly note	aofjte
kindly of	am
kindly offered	nk
kindly pass	adml
kindly put	amhj
kindly remove	aj
kindly revert	liqi
kindly send	achl
kindly sent	bpre
kindly share	acdmfenk
kindly tell	jn
kindly that	aj
kindly told	dj
kindly treat	fehn
kindly when	aeol
kindly you	anje
kindness	albacddderfbheisjikdncodqbrWtYvd
kindness ,	beljmi
kindness .	avfegjidretd
kindness at	jl
kindness in	ekii
kindness is	adil
kindness that	abejil
king	ai
king .	ak
kiss	aYinrn
kiss your	adim
kisumu	ak
kit	kjvi
kit to	adkl
kitchen	akcldeecgdiajikemdnboYqdtduuvd
kitchen ,	jiliuc
kitchen .	ckgermtbuk
kitchen calendar	ji
kitchen had	ak
kitchen i	gi
kitchen like	airi
kitchen role	aeck
kitchen table	jjretk
kitchens	gj
kitchens in	gk
kittens	tk
kittens .	tk
knee	kimi
knee is	aekk
knees	asddetgbhejbkemdqetd
knees ,	ek
knees .	anje
knees and	akkd
knees here	ek
knees i	aeek
knees to	ei
knew	asbmcYdaeegmickamcnYodqbrntX
knew ,	jk
knew .	bijj
knew about	bj
knew every	am
knew how	aebkuj
knew it	baglhoje
knew most	aegl
knew of	bkne
knew so	aj
knew that	ao
knew the	aeblrj
knew what	rj
knives	vi
knock	aehjik
knock again	adik
knocking	aZdlejmcqk
knocks	gj
know	aicVdlfRgmhmiajWknlpmjnloiplqIrUsetaunvZ
know ,	abcddbeeglhiidjjmbopqereteul
know .	albbckdbecgbhojcmZnWplqdreun
know ;	aejl
know a	adblimrjvc
know about	odtj
know at	aibk
know before	axbedeoa
know best	nloi
know better	aUcior
know by	digeki
know eleven	tj
know for	dj
know good	acrl
know how	albdcYdZechSinjjnjqdsetluZvi
know i	aSceekgcjcm0te
know if	a0ddeWhelcmenesoudvi
know in	alokuZ
know it	aYbjcmecgshojbkjmWneoaraseub
know it's	am
know me	ck
know my	aUblgihkjdkilimjoitc
know not	aauo
know now	mi
know of	gllj
know quite	girj
know so	al
know somebody	aZbjok
know than	ai
know that	aibUdaezfegdhaidjqkmldmennodqVrasetjuUvY
know the	aobXcbekgliajbkbllmdnVqkrjtZ
know there	apgeoe
know these	aZhmnm
know this	acgkjj
know to	aldmmc
know today	ai
know two	ai
know we	dk
know what	aXbccdejgehmieknmtnkojqjrksetOuWvb
know what's	uk
know when	aobqgbhajcleoZretpud
know where	deeegchejYkdncoiqereteu0
know whether	atdceehelapo
know which	aebjciddedgchplcnbodqerjtdus
know who	aPedgmhiidjdlqnloerctiuj
know whom	aego
know why	aSbldpgehdjlnjoesjua
know will	acuk
know yet	kl
know you	bkcedvgbhiiljbnkoUqerdsetdudvc
know you've	ai
know your	ambddkgejercuj
knowing	beckecgihdijjlkemZnioZqjtmuc
knowing how	ceikjkoe
knowing that	ajnk
knowing the	akci
knowing what	ai
knowing your	aemcto
known	acbdceemhdjokimsniocqarTtpuTvd
known ,	al
known .	akgejnkc
known as	aiij
known better	aXgemqtm
known for	ck
known from	mn
known how	bejkmiok
known in	bk
known it	aZhmrk
known only	ak
known that	ascbhYjbkqmeocrYtj
known to	addjemheidjenioetl
known what	adbdiljknk
knows	albocVdjedgchniljZkcmcnkqaretaue
knows .	bkoj
knows about	aj
knows how	amijrb
knows it	aTbpgihqibjiue
knows my	acdmnk
knows the	angchiobrjtcuj
knows what	aZiinnri
knows where	aetl
knows who	abup
kochi	arue
kochi .	al
kochi depot	ai
kofi	aolc
kumasi	ai
kutch	ai
kwame	anne
kyle	ai
l	cjtk
l .	aitk
lab	albmcdgdiioird
lab ,	adok
lab .	bl
lab </s>	ai
lab for	ik
lab work	ti
lab's	aiqi
lab's contracts	qi
label	adjmqj
labelled	ar
labels	jk
labels wanted	jk
labor	neui
labor board	neui
laboratory	ierl
laboratory ,	abrn
labour	an
lacey	di
lacey ,	di
lack	aZbkczdjfegjhaibobrYtkucvb
lack .	al
lack experience	cegjtk
lack icu	aeck
lack leadership	aetm
lack of	bncrhdierbtc
lacked	bccjdmgetkvd
lacked .	cidkve
lacked a	ak
lacked pace	aeck
lacking	abcmrj
lacks	cmgjta
lad	adgihjjdkdrcsjteum
lad ,	gk
lad on	sj
lad who	ai
lad you	oireun
ladder	niok
ladies	jiol
ladies in	ol
lads	jmkite
lads had	jk
lads on	acklqi
lads took	aejk
lady	aTbndjgihciaklmnoirmuZ
lady at	mp
lady did	ji
lady harwell	nk
lady on	dl
lady taking	bk
lady who	aebjhejbndojrotjud
lady you	aegk
lagos	tm
laid	acckgjhj
laid side	ck
laid them	aehl
lain	adbjql
lake	aqkd
lakshmi	aj
lamb	ai
lambing	ai
lamp	ambjjbke
lamp .	anjd
lamp for	adeiii
lamp in	aebk
lamps	aejj
lamps when	aejj
land	bdfmgejdkkul
land ,	km
landed	djke
landlady	jjrl
landlord	acdceegkikjVkpmloZti
landlord ,	ki
landlord .	mo
landlord had	aiki
landlord has	askd
landlord himself	bdjcno
landlord is	aYhikp
landlord of	gk
landlord that	qk
landlord told	acbl
landlord wants	anqd
landlord was	ak
landlord who	jj
landlord's	bm
landlord's son	adbm
landlords	cdgjimkbokuk
landlords have	gk
landscape	anud
lane	ajcj
lane ,	cj
language	bkcaejgYhcjioerptbvm
language ,	airk
language .	jk
language and	ek
language of	acbm
languages	aeccgrvi
languages ,	cdgn
languages .	gi
lanigan	aebl
lanigan gave	aebl
lanyard	eeok
lanyard ,	eeok
lapse	aeql
lapse with	qm
lapsed	qj
lapses	deqm
lapses on	deqm
laptop	aiko
laptop .	ak
laptop i	abkm
large	cmgZhcjakelimeoeritZut
large as	akij
large dog	cj
large part	acum
large print	acrn
large room	li
larger	aVbldlgvhcmjoeretc
larger ,	aebm
larger flat	mj
larger than	aegi
last	abbTcqdjexgphaiPjikbmcncoipYqcsYuj
last ,	adekmp
last .	aidbjakjomtj
last agency	aegermuk
last application	jpkd
last appraisal	ci
last book	bi
last boss	gl
last building	keni
last bus	al
last call	acbm
last chance	aeecqu
last company	acgk
last day	aejl
last dean	neul
last editor	aajmoi
last email	aedcflop
last employer	ajgi
last flat	gk
last grant	uk
last hope	aYdbevjdkmue
last landlord	glke
last letter	al
last lot	aegkui
last mail	aide
last manager	cngc
last manuscript	ai
last message	ai
last month	bicijkkc
last night	asgejekb
last note	akdk
last of	ajjako
last one	aedjkjlj
last page	ao
last part	aj
last place	ji
last production	al
last quarter	gl
last question	akde
last sang	gi
last scene	aojb
last school	uk
last spring	adcogk
last stanza	ak
last summer	acjn
last talk	gi
last thing	aZjoln
last three	aabacddigrhijckcojtnue
last thursday	ik
last time	aRbjdketoetcum
last to	gj
last try	aejk
last two	aVcednhkjekdottZuj
last until	km
last week	aebbdleikqoe
last week's	addo
last winter	abgejlkl
last word	abekginmqiud
last year	ambXcudcebhojekUlioeqdrdtXub
last year's	atcikdoeti
lasted	aZjkqetm
lasted an	cj
lasting	aebk
lastly	ci
lasts	acgiomtl
lasts longer	om
late	aobccsdbgMijjekVlbmsnbocsnulvX
late ,	anbiejjb
late -	aj
late .	bacejekdoeqisotnul
late ;	aWbmcl
late all	hk
late and	aj
late as	aZoo
late because	jemk
late entries	di
late entry	adck
late father	im
late father's	adjm
late for	cl
late form	acmn
late hour	mi
late in	cngerlte
late into	abun
late reply	ai
late shifts	aejn
late teacher	ij
late to	am
latency	cj
later	bmcbeYhZidjikeneocqurdtcun
later ,	jl
later .	aehdieqsuo
later in	aj
laugh	a/bagdidjckeoerdta
laugh ,	ar
laugh .	aq
laugh at	aj
laugh in	ak
laugh out	ai
laughed	a8bacigeiejXmcodre
laughed ,	ai
laughed .	al
laughed and	ai
laughed at	al
laughed so	tj
laughed when	am
laughed with	ck
laughing	akeigdikoZretaul
laughing ,	abilocteum
laughing .	ek
laughing ever	ai
laughing in	ak
launch	al
launch .	ai
launch a	tj
launch go	qi
launches	bigeuk
law	ajbihjidjbkendqdrdtlujvi
law ,	niun
law .	aebm
law and	bi
law at	hi
law firm	tm
law is	hmnc
law writes	aduk
lawn	rm
laws	ji
lawyer	aYqiuv
lawyer .	uk
lawyer has	aj
lawyer will	aeuk
lay	aabjgq
lay a	abgn
lay in	bj
layout	aldjtd
layout plan	aedk
lazy	aeberq
lazy ,	aebero
le	aj
lead	addegihnicjikZqZtlue
lead ,	elgetl
lead .	glmi
lead a	rj
lead and	ji
lead falls	hi
lead roles	aegcjm
lead went	bj
lead you	aetk
leader	aadmip
leader ,	gi
leader .	aj
leader you	aeim
leadership	aXbecogdiqocritj
leadership experience	aetm
leadership is	aeciil
leading	aegm
leads	aZhmln
leads to	aYhmln
leaf	ai
leaflet	aq
leaflets	acrm
league	gnii
league .	abgnhi
league together	ai
leaked	abbq
leaking	tk
leaks	gl
lean	aj
learn	aibmcYeqfjhTiRjjkalcmXolqWrqtjuXvV
learn ,	boud
learn .	apbeoerl
learn from	atgeoa
learn how	aablgojioetc
learn it	tl
learn more	acfq
learn of	oetl
learn that	ajbXfdgejiop
learn the	acekjlolqe
learn there	tj
learn to	beodrs
learn what	aebnojtd
learn where	abom
learn whether	dk
learned	aobocZdaeefiglhZilkYlenZodqdrZtpucva
learned ,	ajblhc
learned :	abtm
learned a	au
learned basque	hk
learned from	ambj
learned how	aXgnretm
learned is	aerk
learned more	geio
learned my	tk
learned not	aejjoj
learned of	aejl
learned something	ao
learned that	abbmtk
learned to	gp
learning	apfkgahbjemeooqjrcucve
learning ,	aeom
learning a	aj
learning about	aYkmtk
learning experience	fk
learning from	argckc
learning the	ak
learning to	ajgi
learns	akoiretj
learns a	aote
learns so	actn
learnt	iood
learnt more	aZio
learnt something	aj
lease	aibldjeejckXll
lease ,	ai
lease .	dk
lease and	lk
lease on	hj
lease was	aabo
least	aVbNcXdTfegWh5ickamjnVoupeqXsctuuQvj
least ,	ej
least .	aneeml
least ;	adjm
least a	aacegihmrk
least come	el
least have	abecjkmcoo
least he	aj
least i	a2cdkeoctX
least now	tmud
least of	aj
least one	aXbegdijjikeoqtk
least someone	oj
least that	adhlomtd
least the	aTebhimltv
least you	aWgehujm
leave	aVbicjgthHitkSljmRnioqpeqjrWsbtjve
leave ,	lknmoiqc
leave .	aj
leave a	abitjirete
leave for	jlke
leave form	amnd
leave it	bccleUhdjbkcndorqlrdtdul
leave me	adeigiijkk
leave much	rm
leave my	acepoi
leave out	cnej
leave the	deeigihdiejjkenaojqjratqub
leave this	aijenk
leave to	acdktl
leave you	bkeciejellnloiuc
leave your	alqe
leavers	adho
leavers for	hi
leaves	abbdcmdleegeipjXlkmencoeqtrcteua
leaves me	abcjim
leaves out	adcl
leaves the	ailk
leaves you	aaqq
leaves your	acikqm
leaving	ddecgdhajikXmdooqptdum
leaving it	aejl
leaving me	aeok
leaving the	akjdkeom
lecture	aagets
lecture ,	aYtp
lecture .	ai
lecture on	aetl
lecturer	abgm
lectures	beol
lectureship	acho
lectureship i	hl
lectureship was	hj
led	aZcpgaimnkrdtjvd
led .	aanlom
led a	cj
led four	acco
led to	tk
led you	iioeti
ledger	cl
ledger you	adcl
leeds	bbdkecglhdidjpkblkmendocqluavd
leeds ,	aegllk
leeds .	ao
leeds and	aehk
leeds ensemble	adqk
leeds in	qk
leeds job	hejl
leeds wants	qi
left	ajbjcTdoewgmhdidjZkjlbmTnloXsVtaua
left ,	aZelgmjbkn
left .	bdcdengnjdkemenerctkui
left a	acbkjnnkrd
left and	adbejmrk
left at	am
left before	aebeqkrl
left behind	am
left for	ajji
left hand	am
left having	acin
left in	djki
left is	aihj
left it	bqcddkeegihjjckc
left me	bddegknlrj
left much	tj
left my	atbedejj
left of	rlte
left off	mk
left on	aXkkoo
left one	nm
left out	alckgekctk
left over	adep
left school	adkm
left the	eigihniejYkYmeocqktduj
left them	aqke
left there	aikj
left this	abdo
left to	aienjjkdod
left two	acbm
left until	kj
left us	kj
left with	bi
left you	nj
left your	ai
leg	ai
legal	niqcuuve
legal action	aeup
legend	in
legend ,	im
legendary	aeij
legs	akej
legs ,	al
leiden	gpne
leiden ,	gk
leila	amdd
leipzig	gi
leith	al
leitrim	acen
lemma	al
lemma #	alce
lemon	ao
lena	lemj
lena and	lemj
lend	adbeheilkiluud
lend .	aekk
lend me	ablp
lend you	ak
lenders	kj
lends	alik
length	ajbbeehlmrnioercve
length ,	behjmlti
length .	ak
length of	mk
lenihan's	bk
lenihan's tender	bk
lens	alkmte
lens cap	an
lent	a3bcgcjbkk
lent me	atbegekk
lent us	an
leonard	ak
leonie	adok
leonie ,	adok
less	aZbkcqdbfegQhmijjUkXmjnbomqjrZtZum
less ,	li
less .	ck
less a	hk
less about	ci
less like	ii
less of	hemsojtdua
less patient	acqk
less politely	uk
less settled	hj
less than	elgeoj
less time	adcmqj
less trouble	ai
less well	adbl
lesser	aceiip
lesson	cihjiijikdojrcue
lesson ,	hj
lesson in	jk
lesson lacked	aeck
lesson learned	abtm
lesson on	oi
lesson plans	aioj
lesson was	aj
lessons	flqkrktd
lessons .	qk
lessons for	ai
let	aPbjckepgWheiXjjkslnmjnqoWpiqerjtiuavY
let .	ak
let a	aZdkjjto
let alone	abklrl
let down	jkmj
let everyone	adjbmq
let go	aUkotn
let graham	ni
let him	abnotj
let in	acckej
let it	ameZiijloeqm
let me	aebdcodkesfkgZhjicjHkclqnZoWpkrbsitjuavb
let my	aieijekeom
let myself	aUeehdjtkm
let off	rl
let the	cadcgohniekkmcnnqdratZui
let them	aejioiqj
let this	el
let to	acboekkd
let us	bicigbhaicjVkkmerltaun
let you	anbmcedceWgdhdjpkcnjoaqbtdua
let your	aeljnjrk
let's	aZbmcegdnoqnreub
let's call	bnoe
let's see	aenq
letter	aZbUcbepglhjikjjkllamnnmqarjsXtnudvB
letter !	aesj
letter ,	aabedkeigVhnmmopqetZ
letter .	aTbXdneufihjjnkclbnkoipbqZsavY
letter :	aicdtj
letter ;	accktm
letter about	dinjpi
letter afterwards	qm
letter and	aiiojerdtj
letter answered	an
letter arrived	ajgk
letter as	fmuj
letter at	aj
letter before	rm
letter by	abhnqnte
letter calls	ajcjhkqb
letter came	ajgojekotbue
letter did	dj
letter does	aZclko
letter doesn't	nk
letter for	lp
letter from	rl
letter got	aedetn
letter had	aXbegnjkti
letter has	acceiejknktm
letter i	gkmoti
letter in	abnkqn
letter is	akcbelhkidjdkerktb
letter like	aZgqrj
letter made	ji
letter mentions	amce
letter next	aatp
letter of	becjpmte
letter on	an
letter only	aiii
letter out	jl
letter said	aq
letter says	cjqktc
letter sent	blqe
letter sitting	aekj
letter so	aeum
letter speaks	acblci
letter talks	bj
letter thanks	aebj
letter that	abkkmink
letter this	ai
letter to	aYejjlmenstjue
letter today	ak
letter too	kl
letter turning	adbjcetk
letter twice	aj
letter was	aebbcZdegehjjikcnaojrstk
letter went	ai
letter when	al
letter with	abckgeicrktiuk
letterbox	tl
letterbox .	tl
letterhead	aerm
letters	aYbUcXdqedgihYiZjUknlcmlnlodqpuqvb
letters ,	acdjgnnmue
letters .	aWdljekaqprjtlul
letters about	aYdimo
letters are	adqk
letters by	oi
letters easier	ajgkob
letters from	dk
letters in	acum
letters like	acgdknniuk
letters now	kj
letters page	ui
letters should	ai
letters since	adkn
letters to	am
letting	bdceebgdhbjnmlndokpkrktWua
letting agent	airi
letting me	aiedjmmcojpltb
letting us	kioj
lettings	iljdkdrq
lettings .	adilrl
lettings office	aj
lettings team	aerk
level	aTbYccdcedfbgmhkiajenyqcrntkudve
level ,	aeginjol
level .	aWcefenqrltm
level on	adhjni
level you	aj
leverage	fk
leveraging	fi
liberty	aYqp
liberty of	aYqp
librarian	nm
librarian and	aenm
libraries	ai
library	albdckgZhjiijZksmencobqbtZvl
library ,	at
library .	abcmkm
library ;	acrl
library because	kj
library is	al
library roof	hi
library your	ui
libretto	aerl
libretto are	aerl
licence	aibmgchdjckdnaojrbup
licence ,	al
licence .	cjtk
licence and	hi
licence for	acun
licence form	ak
licence is	olui
licensing	aanbuu
licensing board	adun
licensing committee	neun
lichens	aloe
lick	rk
lick my	rk
lie	aebrhj
lie ,	bm
lie .	bk
lied	aZbwje
lied about	bj
lied to	aabuje
lien	ak
lies	aWbicmjiqj
lies about	acbjji
life	aScbdeeogahaiojkmYqbrltlul
life ,	anrltd
life .	aZekfirl
life and	ai
life is	acjeknoi
life on	bj
life to	ijji
life with	jk
life's	acii
life's work	ti
lifeboat	aj
lifetime	gm
lifetime .	gi
lift	bacjdeecjZliuj
lift ,	ajmj
lift .	bdijriuk
lift a	aegk
lift broke	hk
lift drawings	ci
lift was	aj
lift with	mi
lifted	akjdrk
lifting	abckgnve
light	begdiikdnjocrjtmue
light .	aaiinjrltj
light in	al
light of	aetm
light on	aecj
lighter	akcige
lighter than	ck
lighthouse	cjjirc
lighting	jj
lighting the	aejj
lighting was	rj
lightly	aacdgphcicjsoctiue
lightly ,	goie
lightly .	abhdjlritj
lightning	ii
lights	abdieegljnkmretcue
lights .	gk
lights are	adkn
lights of	acjn
lights on	jj
like	adcQdoeQfkhnikkalXmonkoYpUqerdsntdudv2
like ,	amidolre
like .	becjdeemgaiijeqdrmtbujvc
like ?	amve
like a	aebbceedhmirjikdlimbniokrbtZucvl
like amateurs	gl
like an	aaiklkrk
like any	ai
like anybody	aj
like anyone	aj
like back	al
like being	ii
like each	adhkmoqe
like everybody	achitk
like everyone	hj
like i	aegnjcoruc
like in	aZeiojtl
like it	akdbgihiicjaniqkrbteuevi
like just	jn
like me	aYbmcddagahjjSkklcm0nioWuY
like mine	aZbmcegxiZmjtauevd
like most	gi
like my	djikjdom
like one	eejeqlsk
like ours	ajblhjre
like some	ak
like that	ambccjhejomdoctb
like the	acbacddnebgWhjjWmdnmobtuubvj
like them	aidine
like this	albdceddeegkhbiZjekZmdnmobrnsptcuivd
like to	albcdveLfrgZhQiRkilZnjocpesite
like us	adjp
like what	hl
like with	ai
like you	beeegYheirjineoetduk
like your	dkgjidodtmvj
like yours	acedgahojakrncqetZuovc
liked	a4bTcbddeegVhZiVjnkkmZneoYqlrnuXvd
liked ,	ai
liked .	acjm
liked best	ai
liked how	ai
liked it	aooe
liked my	qn
liked that	rj
liked the	aw
liked this	al
liked to	aeidjjklmetm
liked your	odro
likely	begeiekkllrjvn
likely to	aeljrk
likes	arbdgciejbnpoaratmua
likes it	ao
likes the	tn
likes to	adnr
liking	al
liking the	al
limerick	ol
limit	aqdegdjkkeodrcsktcud
limit ,	bkcdhjjlue
limit in	cdsm
limit is	aj
limit was	cj
limited	ci
limited audience	ci
limits	acijniteum
limits ,	ik
lindiwe	anld
lindqvist	aiml
lindqvist ,	ik
line	bVcddleifegQjckUldmdntoopeqsrdtluLvd
line "	aj
line #	al
line ,	aihjoktd
line -	ak
line .	albcddmennobtjue
line about	adbjcddmliresetp
line and	aeml
line answer	eehlijqj
line at	di
line back	ai
line break	aiietk
line by	cmmkte
line email	adenikolta
line for	aZbiql
line from	diejil
line if	ak
line is	al
line manager	ni
line of	ckrl
line on	dihelink
line one	dj
line or	aqee
line six	aerm
line this	qk
line to	amoi
line was	aXhejmoo
line whether	ai
line would	acsl
lined	hi
lines	bZcZedfkgYiojokclemboaqbrXsktquZ
lines ,	acccijjjsltk
lines .	ceflhi
lines about	aj
lines from	aihi
lines on	dktk
lines than	aXckio
lines were	aetk
lines you	aj
ling	ai
link	bicedeskvx
link on	aesl
link to	vm
linkedin	diui
linkedin .	uj
links	vk
lintel	rk
lionel	ai
lisbon	alee
lisbon ,	ai
lisbon before	aj
lisbon in	ajee
lisbon is	aeqi
list	arbSelfZgihpicjJkNlrmZndoeparlsitZuVvc
list ,	abbeccdnepgXhmlkmeoiqZrjtcud
list .	aceegkhkijjckemanerjsntluVva
list ?	ajeive
list after	ek
list and	abdelknkrn
list as	anee
list before	hk
list for	at
list has	gdqo
list have	um
list i	ak
list if	aoec
list is	cddbeogdhioeqk
list like	hl
list line	ci
list makes	aahn
list moves	aeqk
list next	ak
list of	akbdcZengahYlsqbrd
list opens	aj
list since	hi
list the	clgm
list this	acqm
list to	acrmul
list was	abbidm
list where	aihj
list with	cegkik
list would	ci
list you	ak
listed	cjgelmqeui
listed ,	aj
listed below	adlm
listed in	cj
listed on	aeuj
listed roof	aetj
listed under	al
listen	abbddeepheiljkodqdub
listen ,	el
listen .	aegjijrjte
listen to	aXijjmlinjtk
listened	bdckhiiijeritb
listened .	an
listened to	clhj
listeners	am
listening	aeblcljendoZuovb
listening ,	actkuk
listening .	biodunve
listening to	aebiclii
listing	abbjcirivl
listing again	cj
lists	aacnelgdhktevl
lists .	hl
lit	ajiejl
lit a	aejo
lit the	anje
literally	adedjktl
literary	tm
literature	aVijkmtl
little	aVbYepfbgrheiZjmkdmeneocqbrjsbtjut
little ,	engljdme
little .	onrete
little above	amke
little asha	jj
little awkward	abgkuk
little bit	ai
little boy	akjjke
little earlier	ij
little extra	aaum
little festival	akjc
little finger	aegl
little gallery	aegmrduj
little girls	jj
little i	mj
little in	aj
little intimidating	gk
little late	mj
little league	ai
little less	adul
little longer	aigerpue
little man	jdrk
little more	gkhcijmeolrd
little museum	rj
little of	abtk
little one	ejkpmdoe
little ones	aejp
little over	ak
little sad	am
little scholarship	ak
little short	abjm
little soft	cn
little surprised	hioj
little team	aeom
little the	abtp
little thing	akei
little time	aiqkte
little upsets	gk
little you	abrltl
live	bccbddhailjpmctcunvZ
live by	ieuj
live happily	aj
live in	aYlirnui
live on	ejki
live round	al
live ten	ai
live to	jj
live with	acgnjwrbtbuevY
lived	amgeij
lived .	ik
lively	am
lives	aYbmhjiojckaol
lives on	aebjhioj
lives there	aebm
lives two	aeuk
living	acecgjhbiijbkvoe
living on	aaeekv
living room	ki
living with	gmke
ljubljana	ci
ljubljana ,	ci
llewellyn	ai
load	clvl
load tables	accn
loaded	acqjvj
loading	ai
loading bay	aj
loads	am
loads .	aj
loaf	ajcegl
loaf ,	ak
loaf you	gl
loan	becddjhbjekmljqduj
loan .	aedl
loan of	ablkum
loan was	aikj
lobby	abbkejjkqmuc
lobby ,	acjn
lobby .	bl
lobby until	qnue
local	blcjibjjkbncqdsktZuk
local ,	gl
local .	jm
local baker	hj
local firm	an
local firms	aebk
local is	cm
local paper	aerntdul
local schools	li
local shows	gj
lock	um
locker	anqe
locks	aZklqk
lodger	aZto
lodger likes	aZto
loft	acjq
loft .	acjj
logic	cpieretevk
logic nobody	cn
logistics	aegoue
logo	aVbqgchjielkoerivi
logo ,	aalktj
logo either	aerj
logo is	bmge
lol	abtlvl
london	lkrl
london ,	acrm
london .	ai
lonely	acgoilte
lonely to	gkik
long	akbbcZdZejfdijndocqqtYuive
long "	cl
long ,	ajcdgmhjqcrj
long -	aebj
long .	becdgdhlimocqprcsltc
long ;	lk
long ?	ak
long a	aetm
long about	aj
long admired	ange
long and	mi
long answer	mj
long as	aScaexgchYjnoaqrretjuj
long day	arme
long do	aldjva
long drive	aj
long email	ai
long enough	aahkkk
long evening	kk
long for	an
long in	rl
long life	ij
long manuscript	aerk
long may	aeil
long memory	aSuw
long one	jj
long service	aZhlom
long shot	ar
long the	am
long to	aibkoeqn
long told	ii
long wait	amqd
long way	ginlti
long week	am
long when	aaoq
long while	ol
longer	aXdieegZhUiXjYlimbncosqjrptnuj
longer ,	aleigdheroue
longer .	clte
longer than	adeegdopqqrcud
longer to	qetk
longer trial	cj
longest	alne
longest serving	ai
longlist	ap
longlist .	ai
loo	adtm
look	aVcmdifciejpknlrmRnjoVpXqvrdtcuevd
look ,	aicjdmgejc
look .	adcjdleigihlrbtb
look ?	amdd
look a	aYbprite
look after	aigchckl
look again	aVcodkelkjliqb
look and	ok
look as	gj
look at	bYcjdXekfehTjnllnioWqlrksktRudve
look back	qk
look before	akcmde
look better	bj
look different	genlul
look far	im
look for	aiflkmlerktZud
look forward	aibbcbfbhmkelcnXojqlrZtsuYva
look handsome	jj
look in	aellql
look into	aanqrk
look like	argiiijdrdtduc
look my	abjo
look of	akblhc
look on	aWhouk
look only	ej
look out	aidnjd
look over	aXlpniri
look rather	ai
look so	abrkum
look splendid	tj
look through	dj
look to	aXgkhkkk
look up	aeokqjreuj
looked	ckdkeYhijkkYldmXnkoerksktVubvd
looked ,	aaro
looked a	gj
looked after	akndon
looked at	aabmdigahmidjckenrobsmtc
looked for	hjjiojre
looked good	aYjq
looked in	dl
looked like	cl
looked me	ji
looked odd	al
looked up	acbecmgnjdneoerpve
looking	acbjcYhkiejeliqerjtjvk
looking .	adblhliiqe
looking after	adrn
looking again	uk
looking at	acbkkjodqirntcucvj
looking back	aimj
looking for	ajbddkekhcidjbljmcnerXtrue
looking forward	aigmjikjtZueve
looking into	nm
looking up	aetm
looks	aiebgaidjZmjqdteuovv
looks a	akhk
looks after	aiul
looks at	aWmknioove
looks better	ai
looks for	aj
looks great	al
looks like	aWbigeocrmtmuevn
looks splendid	ai
loom	jj
loom ,	aj
looms	ak
loop	sl
loop ,	aesl
loose	aqqd
loose step	ui
lorcan	aj
lord	aenk
lorem	abprqd
lorem ipsum	abprqd
lorna	ak
lorries	hitk
lose	aebicceegXikjkkomaoZqqrduavd
lose ,	aehjli
lose a	ijtm
lose me	adeeqr
lose my	kj
lose sight	aidi
lose sleep	amje
lose the	elkl
lose their	abjq
lose this	kl
losing	hcimjekiodtkuc
losing ,	aigi
losing my	tl
losing the	in
loss	aXbecedcg7jZkemYneocrktbua
loss ,	eegkkcrm
loss .	aidegtikjckdmbue
loss is	aXgokl
loss that	ai
loss will	adgnqi
lost	aobncVdceZgThciYjaklllnbrj
lost ,	aekjlk
lost .	adblhkkbqerl
lost a	aebnjd
lost between	aj
lost by	aj
lost her	ai
lost his	kk
lost in	sj
lost it	ambe
lost marks	dj
lost my	km
lost on	bllj
lost out	an
lost the	to
lot	aqbqcYdcfeiUjUkdldmXniqariteuk
lot #	sk
lot ,	nj
lot .	ambieegjoere
lot from	atoctd
lot just	al
lot like	aehl
lot of	brejgehdicjcmcndtdun
lot that	ai
lot to	aenjopriteue
lots	vm
lots of	vm
lottery	apheodrdtl
lottery grant	ui
lottery would	airetm
loud	cijdmmol
loud ,	aZclmk
loud .	al
loud and	abom
loud in	an
love	aycadjekfdgPhYibjZkZlkmaporatdue
love ,	uj
love a	germ
love it	auje
love of	ader
love that	jkti
love the	apljte
love to	ambideeYgdhdijjblimeniporZuZ
loved	aqbbcednedjdmdnepprYubve
loved .	acdo
loved by	acin
loved it	an
loved that	al
loved the	asjdtk
loved to	aioj
loved your	jj
lovely	apbddbeaiajckdlimZncowqarPtpuTvY
lovely ,	aZglijjeonreti
lovely .	op
lovely about	ai
lovely building	hl
lovely fortnight's	aZjo
lovely letter	cl
lovely manners	ak
lovely newsletters	oi
lovely one	ai
lovely that	akte
lovely to	biidjellostc
lovely walk	aZtn
loves	uk
loves a	adul
loves it	ak
low	aobbcleagehaidjekdmnnjobrZtmve
low ,	aZto
low energy	ck
low for	aj
low on	tk
low point	aZmp
low water	ai
lower	bjcjgkhcidkcratk
lower ,	ce
lower than	aigmrc
lowered	mm
lowered the	aemm
lowest	aXcnhpkdsk
lowest ,	aehl
lowest .	cj
lowest bid	adhrke
loyal	hk
loyalty	aWhrortc
loyalty and	aehj
loyalty means	oi
lps	nm
lps mentors	nm
ltd	aj
ltd </s>	aj
luck	ajbbcedpedgchckkmdniqerTtoudvd
luck ,	aejjknte
luck .	acdmil
luck card	ji
luck finding	akte
luck for	aj
luck running	actn
luck the	aetk
luck to	attZ
luck with	aigdieoorbtnva
luckily	aegnodrjtk
luckily i	odrjtl
luckily there's	abgo
lucky	aqbYcdecgmhmitjYkdmcndoaqerTtc
lucky for	am
lucky it	ip
lucky that	hoicti
lucky to	beeegqhbiojerbteui
lucía	ak
lunch	abbkcndbeYgeiejakXnyojrVtkuY
lunch ,	abjemiokqo
lunch .	blcjddgYhkjikdmZnrrctb
lunch and	adnioote
lunch hour	aimk
lunch i	aj
lunch next	acnj
lunch until	abto
lunch was	oi
lunch when	ak
lunch with	aUbiclgljenore
lunches	aYoltl
lund	bjqk
lund </s>	aj
lute	rl
lying	acbkcejekl
lyle	lj
lyon	aoddnkuj
lyon ,	adul
lyon in	aqde
lyon last	nj
m	amkk
m .	ajkkvb
ma'am	aiio
ma'am ,	ik
ma'am .	ik
machine	adbcgjjeodqirctu
machine ,	aetm
machine .	aoqjtd
machine in	ai
machine is	adtl
machines	adretm
mad	am
madam	ejfjimjenctd
madam ,	ekfjiijepete
madam director	adik
made	bXcPdcecflgkhlirjxkYlTniocperdsYtduevl
made ,	abenik
made .	flhenjoerdteum
made a	aecjhdidjutcvk
made an	nj
made before	aYbmgktm
made charge	hj
made extra	mi
made for	aZhnkkok
made good	hm
made in	aadinjrlti
made it	axbegejaki
made me	apbXceddecgihZikjwkbneoZqerYtXuc
made my	amgjikjc
made no	al
made of	aain
made on	aZhennom
made one	al
made permanent	adhk
made sense	on
made some	bi
made that	ii
made the	anbjcegkidjbmine
made them	rj
made things	aeoj
made to	ai
made up	dlhjje
made us	am
made when	ajbetj
made with	ij
made you	abjuoete
mae	aj
mae </s>	aj
maestro	iq
maestro ,	aeim
maestro's	ai
maeve	aq
maeve ,	ai
maeve yourself	ak
magazine	ancddcgchdjemcndrltouavc
magazine ,	anieol
magazine .	tk
magazine is	adik
magazine ran	bk
magazine since	ij
magazine that	apidtc
magazine was	aj
magazine with	aemetq
magazines	aerk
magnificent	aeceipjeto
magnificent creature	ii
mail	aZbcccdkhcjikelemlojqtretjuevd
mail ,	mk
mail .	jjqj
mail and	di
mail i	acheqn
mailed	aj
mailed back	ai
mailing	ljso
mailing list	ljso
mails	di
main	ajcediqcto
main reason	aj
main stage	aadktl
main thing	ai
mainly	ai
mainly because	ai
maintenance	aj
make	aYbocjdpeufagjheickdnaobperUsctFuuve
make .	gk
make a	arclhdmdrcub
make an	ajbkekhiiekmlemeqerevb
make and	li
make any	aiei
make good	mk
make it	aYdueamlql
make me	adbmhire
make my	aecjdo
make no	aabjuj
make of	idnireuq
make one	eo
make room	aj
make sense	ar
make sure	ieocqdus
make that	adjlli
make the	abckelgjjmoere
make these	gkoe
make this	qj
make up	aQhmjeljolqlrmuc
make you	abeomj
make your	aabjum
maker	ai
makes	adcifpgjiijmkklcmiqdrXtQukva
makes a	gnojrdtb
makes good	aj
makes it	aXcdjskloetluc
makes me	bl
makes no	cq
makes of	nk
makes one	im
makes perfect	ai
makes sense	avcXfdgbhlicrktcvc
makes the	aWcjdnfniknjodtc
makes three	aemo
makes up	ik
makes us	adfo
making	acbdcZgehljnkYmsoZqirdsiudvn
making ,	ml
making a	aisj
making an	jk
making it	mi
making me	jnkdqj
making the	ej
mam	jl
mam peeled	jl
man	eijiknlemWncoQrrsetcukvd
man ,	geiekiul
man .	aZbldjiejjri
man at	aord
man in	aigkocrlve
man of	en
man than	il
man to	gehjrk
man until	aeun
man who	abbddjgehanirwtiue
man will	aejl
man with	bjcihktd
man you	ajglrd
man you've	aetk
man's	acjq
man's heart	adjk
manage	adbecceahWijjrncorqbtkuW
manage ,	aehdjrokud
manage .	akoetk
manage ;	adol
manage on	oi
manage somehow	aejjki
manage the	li
manage to	abimrk
manage with	ketm
manage without	oj
managed	aVbbeegThdidjmmeotrotq
managed it	aaoo
managed to	aicegcjeoirjtn
managed when	aXjmok
management	tj
manager	aPbjckdaekglhiipjSkcmcnrodpqrcuSvb
manager ,	aaelgeiiliodpstd
manager .	tk
manager and	geqj
manager has	nl
manager i	acblni
manager in	aagr
manager is	njrm
manager jokes	gk
manager once	acgm
manager plays	nm
manager submitted	bi
manager told	bj
manager was	aZimni
manager will	ni
manager would	accnejgbij
manager's	nl
manager's name	nk
managers	aj
manages	oktj
manages to	ok
managing	nntj
managing director	aenn
managing to	aetk
manchester	acel
mandy	ai
mangoes	acin
manner	aj
manner in	ai
manners	aWdlgemrtl
manners .	admmrctm
manuscript	cadigihjiZjbnjolsevc
manuscript ,	adkjqirj
manuscript .	bjcenlre
manuscript came	abbktm
manuscript had	ai
manuscript in	cj
manuscript of	ajcbhn
manuscript was	dj
many	aybedqeqgXhajbkqlVmYnToZpoqlrXsdtRve
many ,	al
many .	arceekodtb
many a	al
many altos	aeok
many applicants	abglol
many forms	anme
many good	aitj
many letters	abqluk
many more	aWdngeheku
many of	aidltj
many pages	bi
many people	awiejjmcodtc
many questions	bj
many replies	ao
many thanks	aepotduk
many times	adeoqmtduevc
many who	apod
many words	aYbjdkhk
many years	aetm
map	adrmtlvi
map ,	ri
map .	ak
map and	rl
map you	aatn
maps	asbdrd
maps ,	ai
maps .	asbd
marathon	al
march	ajcjdneagVhmidkklenaomqXrbtXvb
march ,	ajdpeegchejioc
march .	aabiccgehkjikioqqdtbui
march and	hekm
march free	hije
march i	ak
march round	aehm
march with	ajke
marcus	al
marek	bl
margin	alcdlltd
margin .	lm
margins	ml
margins ,	ml
marguerite	amle
marie	ak
marisol	aj
mark	bicmedhijdljqcrdteuj
mark .	abhl
mark and	cl
mark in	acbl
mark that	ai
mark would	aecl
marked	aVbtcodchdjeniocqkritduevd
marked "	ti
marked .	cdijql
marked down	ci
marked my	bl
marked the	cirk
marked this	nj
marker	clee
market	aobdfmidjekbobrjvb
market ,	gk
market by	uj
market for	cdtm
market is	cj
market looks	oermvd
market size	ci
market stall	akhj
market's	ci
market's soft	ci
marketing	aWipllrj
marketing .	aYinrj
marking	aockkcqbtmvd
marking scheme	cj
marking sheet	aj
marking this	aokdqc
marks	aabndreahlibjYlpmankqYrWuavc
marks ,	aYdlhjlo
marks .	akdinj
marks and	ai
marks for	dlhdtn
marks in	hl
marks is	hj
marks on	bk
marks to	amhenk
marks went	bk
marks were	giom
marlene	ai
marlow	hi
marlow street	hi
marquee	ojqi
marquee lads	qi
marrakech	jj
marrakech shoot	jj
marriage	acjlkkvd
marriage is	adjlkivd
married	aYbonduj
married to	aZbonduj
marsh	ak
marta	aj
marta ,	hi
martin	albmedleoj
martin ,	eenjoj
marvellous	anve
marvellous .	ak
marvellous how	ok
master's	hk
masterclass	aXhmjerdtq
masterclass in	aWhnretq
masterpiece	aSgptq
masterpiece of	aZtr
mat	aZkn
match	becnddgjjdodqm
match .	qk
match and	ck
match the	hi
match what	ajgj
matched	akbdgk
matchless	aeik
mate	aZgktm
mate ,	gk
mate .	aZtn
mateo	ak
material	aZrkukvj
material .	aarkuk
materials	hlqi
maternity	bj
maternity cover	bj
mates	oerl
math	acrn
mathematician	giie
mathematician ever	giie
mathematics	akrpvd
mathematics ,	ri
mathematics again	ai
maths	lireti
maths ,	li
matrix	adnltj
matrix ,	adnltk
matron	nj
matron this	nj
mats	ti
matteo	aj
matter	aebecddueXfjgbhkjjkYmYnjoiqirQsevZ
matter ,	al
matter .	alcefmoite
matter and	abqjtn
matter as	ii
matter of	aXdxhijdkblimdrYtevd
matter rest	aluj
matter to	clojqd
mattered	akcegdieon
matters	ajbcckdjgchXjdkdlemenmorrauavZ
matters ,	accinj
matters .	anceojretjubvb
matters are	adui
matters for	ak
matters now	keom
matters to	ai
matthias	al
maureen	ak
may	ajbSdjeUfpgnhcjekcminnobpkrbsSumvU
may ,	aodlgdjandoiuc
may .	atbeceedgdhbidjekdldorqntaubve
may :	ai
may align	fj
may also	ai
may and	addljkki
may apply	ande
may arise	hj
may as	aaqp
may ask	aldcui
may at	ai
may be	bicedjecgchYibkkmlnmqarZtjubvs
may clear	hj
may come	amhdlj
may concern	abfq
may expect	acnk
may find	abkduy
may for	qn
may gather	gm
may get	adnm
may go	aZqjum
may have	bbcldrgihcjbkmoeqdreua
may help	aXcqjilerm
may i	apbbcodReegbhsipjXkZllmjnSoepoqTrdsducvW
may is	addjoj
may it	abdiil
may keep	aeijrj
may like	adbcgkjrritdue
may look	gjui
may mention	acbmgj
may not	gjhdkk
may recall	addlgl
may remember	aZdkjkuj
may require	aefl
may save	nj
may say	aZbmgk
may see	ejni
may take	anniqc
may that	aejk
may the	tl
may to	bk
may want	aiceqi
may we	djlivZ
may well	nq
may wish	aeqluj
may your	aagdrmtr
maybe	aWbdcbdmeqgYjYkalmoiqducv0
maybe a	ok
maybe it	dj
maybe next	rk
maybe one	alje
maybe we	ak
maybe would	aZep
mayor	abiinluj
mayor who	aenl
mayor's	aXbcnjtnum
mayor's office	nj
mbeki	amne
me	abcdddepfjguhuibjclnmkncoYpeqirLtYulvJ
me !	aesj
me #	bl
me ,	ccdUfcguiRjdkmlwmknjperZsYtcuc
me .	aVcmdafqglhiiVlammneoiqYtdvq
me ;	aeheiijdmlonrd
me ?	aUbjdkemhejakklWmmnbokqesjukvc
me a	bWgZhiikjdlkmenloTqsrctbud
me about	bvccdceegnhdidjWkcmbndoWqcrasmtdur
me after	aieojd
me afterwards	bl
me again	aZcjeqgehijblemcqZrsui
me all	asdc
me along	aXbntm
me already	hj
me also	li
me an	aidieehilj
me and	cbemicjdkclcmZneobqarcsiux
me another	aTekhqqi
me anything	ajeejkme
me anywhere	gk
me are	cimj
me as	emgZjcmbneoitiui
me at	aibTdkergeidjTkildnkpmrdteua
me awake	mj
me away	aegiji
me back	bddkeahdjdquuj
me be	uo
me because	aebijekk
me before	aVdkhiijjeomqjti
me being	acjiqj
me best	al
me better	aluj
me busy	ai
me by	bldeeYjenioeqqtdue
me choose	aajo
me come	di
me correct	cl
me down	adbqccdcecgchminmXocqbrlui
me each	adjnkeqi
me early	gj
me either	adrm
me every	acdijn
me feedback	ai
me feel	gcjp
me find	jkoj
me finish	al
me first	aegm
me five	ljuj
me for	adbocadledgiheiakdmmnYolqcrVteupvZ
me forever	ij
me frankly	ak
me from	aojk
me get	aemn
me go	abcjdjkj
me going	heikjj
me good	asgekd
me guess	aats
me had	bi
me hanging	ij
me hard	aebl
me have	abdeeomkqo
me he	bi
me herself	ao
me himself	aknk
me home	kk
me honestly	accm
me hope	aein
me how	bacrdlhoidjZkdlmmenXoZqdrctWusvc
me i	beclhkimodud
me i'm	aZclrk
me if	apcceegdjikjlcmaonrkteua
me in	aWcYddekfigmhjiYjnmeolrZtZuj
me included	aqge
me into	abhnkj
me is	aWbldjgkhj
me it	adrl
me its	adgm
me just	apeeok
me kindly	anjb
me know	albYcaeLgUhtibkclrmSnVpqrZsltluR
me last	cl
me laugh	ar
me like	aaikjirk
me look	bmiere
me luck	aYkntl
me many	kk
me more	gjhdipmcrj
me much	aj
me my	am
me next	hcjltl
me nicely	aj
me nine	adhl
me no	aSdkgiiejekknkql
me not	jamiop
me nothing	atbeeehajdti
me now	akddjqojqdud
me of	hm
me off	alqarn
me on	aibjcehdjekilmmcnXolrbseve
me once	ajei
me one	clekgejeoj
me only	acgkhk
me or	aeekql
me out	giiijdkini
me over	aigmjc
me pay	aiebml
me personally	hkni
me play	adcjdieehkmi
me plenty	ao
me posted	al
me put	cldneagehemeqdrm
me quite	ii
me remind	aegq
me right	aeqm
me round	aj
me say	alcdhcmm
me see	jm
me separately	ml
me should	fimi
me since	elhejlke
me sing	hj
me sit	ai
me six	adjl
me smile	aq
me so	algeilmite
me some	uk
me somebody	aeni
me something	argeieoe
me somewhere	ek
me sooner	algk
me speak	nk
me speechless	ajik
me stand	ajel
me start	adjjqm
me stay	acel
me straight	ai
me take	am
me teach	gj
me tend	aagpue
me than	ijml
me thank	am
me that	cidcgpjRkamloerjuavk
me the	acbdcYdleVgVhojXlnmjnooRqlsitjulva
me think	aemm
me this	aabiddhlilkineuk
me through	acenhkkimcnrqctd
me tidy	ai
me time	ao
me to	bYcjdbeZglhOiqjelsmnniolpdqXrKsitpuPvj
me today	adql
me tonight	acjlqj
me too	amceul
me train	abbm
me try	aedink
me twice	gi
me two	ckhjok
me under	kiuk
me understand	aj
me until	aebejmknqc
me up	bdecglhlneokue
me very	ak
me wait	ijqj
me want	ai
me was	albbrl
me wash	el
me well	am
me what	aWcXdjevgOhYjYkmlmnZoesqtjue
me when	aZbddlgmlcmjndodqdrdtq
me where	acgetmukvj
me whether	aidajlmj
me which	aecdeilktiuj
me while	abbjgj
me who	aobegdiejelknire
me why	acbdeegihljnlnneqeubvi
me will	acbegejjrm
me wish	ai
me with	apedgaholjnere
me within	abgiql
me wonder	aablgl
me would	accjgehojk
me write	adol
me wrong	aj
me yet	aceiun
me you	begehiirjcme
me your	gkhdnqteue
me yours	ai
me yourself	aqjeoj
meal	aekm
mean	aabZengXhiiijjkdmWndoiqjrXtkuZvw
mean ,	aVdntl
mean a	oj
mean about	aove
mean it	eejm
mean no	aceiqj
mean nothing	aekk
mean something	aacjjl
mean that	aacjijmdolqm
mean the	eitl
mean to	ho
mean you	aeiljeoetk
meaning	akoltZ
means	aebccVekfigahkiajbkkmdosueve
means .	abekqmri
means for	aekn
means no	amcbelve
means nothing	adnjom
means this	adok
means to	aehk
meant	aabcdaemgUhjjckulaopqcrkteub
meant ,	hilcok
meant .	ankjoe
meant a	ap
meant about	al
meant being	acel
meant for	aSbecdhoijjdmjoirctn
meant it	aeciol
meant the	bk
meant to	aibehcjikmnjocrmtc
meantime	aqgekeli
meantime .	li
meantime i	ajhi
meantime the	ak
meanwhile	ak
measure	abcqhijkte
measure ,	cjgi
measure in	ci
measured	adbeckfjgphljb
measured by	cefjgk
measured on	cj
measuring	ap
medal	aebegoodtn
medal only	ak
medals	adglheilji
medals for	il
medicine	kj
medicine ,	kj
mediocre	aeoiti
meenakshi	ak
meera	ai
meet	bYclddeXgUikkallmknmpirYtovc
meet ,	aadkeelmqkve
meet .	aeoltj
meet ?	dj
meet a	tj
meet again	qi
meet at	ak
meet for	adtl
meet in	arodqe
meet me	aXcmlimpoite
meet mr	adpl
meet on	aenp
meet the	anckdeti
meet you	aiio
meet your	nkqe
meeting	adbkcadcebgeheickXlmnkoerztbvZ
meeting ,	amqcul
meeting .	acfigijdkdoiqkreteui
meeting at	hj
meeting i	nk
meeting in	adqo
meeting is	hi
meeting that	aibj
meeting the	hdrq
meeting was	aebk
meeting with	aclm
meeting you	jl
meeting your	ai
meetings	ceelgdoitjue
meetings .	atgeheojtc
meetings and	hi
meets	aeflilneqnteud
meets a	imte
meets on	qj
meets with	fl
meetup	ginj
meetup .	gj
meetup is	aenk
meg	aj
mei	am
member	ambicedegdhkidmknirdtdub
member .	qi
member i	nj
member of	bkmlniqe
member since	hk
members	aebkcadegWhXijjikcmondqkriun
members ,	aenjoj
members buy	ui
members can	abqltj
members for	hejm
members have	qi
members in	aemm
members of	bk
members spend	aeuj
members who	uk
membership	ajhkni
membership is	aehl
membership number	ni
memoirs	adkkrk
memory	aYfdienjuz
memory ,	aWut
memory .	aZnkuo
memory for	aeuj
men	aNbkckdegjipjlkdtjue
men ,	abclgeik
men are	aegkqk
men were	acbijk
mend	heljol
mend .	aj
mend it	aZljom
mended	arbeceeegmjeljmd
mended ,	acgmlk
mended it	al
mended the	ak
menon	al
mensah	ai
mention	aYcmfegvhLjVkolnmbnmompmqWrQsctduevb
mention ,	ej
mention churn	ci
mention five	cj
mention him	ai
mention it	aacadmgknpoaretj
mention me	ij
mention my	aecigkll
mention only	cegqki
mention policy	nj
mention that	ajbdgqhdoeteuj
mention the	beddhejdkoolpnretcvd
mention to	li
mention too	tk
mention was	abco
mention your	ap
mentioned	aedsecflgVhVkbmcqiulvl
mentioned ,	bi
mentioned .	albjcdde
mentioned a	ak
mentioned at	uk
mentioned for	an
mentioned i'm	aecj
mentioned in	aajn
mentioned it	abbecjdnjcnkuj
mentioned on	addk
mentioned that	aqbZ
mentioned the	bm
mentioned them	aeol
mentioned this	adnm
mentioned to	acdjnbqoul
mentioned your	ii
mentioning	addlgj
mentioning it	di
mentions	aibmceokte
mentions ,	ol
mentions a	bl
mentions my	bi
mentor	jk
mentor and	aj
mentor scheme	aejl
mentors	nm
mentors me	nm
menu	aXbkckmerktivk
menu has	bj
menu in	aern
menu was	cl
mercy	aeeyidjekbmerjue
mercy ,	abeq
mercy and	aaeo
merely	aZfjgkil
merit	abbpcehjre
merit ,	aabq
merit of	tk
merits	akbdrk
mess ,	ai
message	aZbWcjdpeZfogYhciamjnjpjqnrZtc
message ,	jiqn
message .	jmvc
message ;	am
message and	aZdosk
message came	aj
message finds	aefl
message from	abdimm
message may	ai
message of	pl
message on	aini
message received	abon
message right	qj
message this	aijdqj
message was	accm
messages	aJbndpgjjeoetouo
messages ,	addkuj
messages .	aabmddtp
messiah	ej
met	bkddejgjhei1jVkVldmZnZoXrlsetjuRva
met ,	aedjqi
met .	el
met a	acgcirrkti
met anyone	ij
met as	jj
met at	ai
met before	bi
met every	hk
met him	blre
met in	arge
met me	gnnetj
met on	cm
met only	amcc
met people	rk
met some	ol
met the	adbogkhcijjdkcoerm
met two	aoce
met us	ajoc
met with	adgl
met you	aZbdhkiure
met your	akiije
meter	abdkkn
meter at	kj
method	akblcmddndobrltXudvi
method .	clre
method again	rn
method in	bl
method statement	bjvc
method that	hi
methods	altd
methods section	akcjge
methods that	gk
metres	ajcj
metres ,	aick
mic	aj
microbiology	ri
microbiology was	ri
microphone	an
microphone ,	ai
mid	al
mid -	ak
middle	aldngehellrdtd
middle ,	lm
middle of	ckdjki
middle section	aj
midnight	abbccjeigehcjekcmjqptn
midnight ,	aaeikdmjqjtn
midnight and	becl
midnight to	qi
midwifery	aiglkc
midwifery i	aiglkc
might	aZbOcadvergWheinjdkYl3manZoYsatjuj
might be	aackdigehdiejalkodqdupvn
might do	dkik
might find	aadien
might get	adrk
might go	apbd
might have	accidkgkhjlimbnbqiritdue
might i	ambeljneqmvZ
might improve	lnoe
might interest	nk
might like	amni
might mean	abhejltl
might need	abtm
might not	ajcdum
might reapply	di
might run	ackirl
might see	acdj
might the	diei
might there	aadmem
might use	aeom
might we	acll
migration	ak
mild	aovb
mile	sk
miles	adgmjdkrmc
miles above	gnmd
miles to	aekp
milk	tj
milk .	tk
mill	anhejcklneoeqntd
mill and	ackl
mill road	aeqk
mill shut	kj
millet	ai
million	gthejeka
million ,	aegk
million .	aj
million for	an
millions	gl
mind	abbUcWdpekgkhciujZlimcopqlsbtMva
mind ,	dogkijjbkendqdreue
mind .	becbdeiXjmklmjneoaqlrktZui
mind a	lloeri
mind about	aeieoqti
mind and	adlk
mind as	aiceim
mind at	an
mind by	qk
mind for	fk
mind i	aeqeul
mind if	amdano
mind is	aedlqi
mind like	aWgoin
mind losing	aigi
mind me	eegeoq
mind my	al
mind of	adgiij
mind that	aabegchjijjeojqjrktd
mind the	aeco
mind to	eigj
mind what	el
mind your	ak
minded	ok
minded .	ol
minding	aeejgloe
minding .	adejgl
minds	hijcoo
minds ,	aehjtj
mine	bkcddafcguh5iZjZkKlUmpnpoXrPtSubvR
mine ,	adckeegliYkZniqlsktaua
mine .	aZceddgjhtkclenloZrXsjvd
mine ?	ai
mine alone	cegemo
mine and	abbegbhqmdno
mine are	gj
mine by	achn
mine can	abckgi
mine come	aacjgn
mine did	ak
mine had	ai
mine i	gi
mine in	al
mine is	ajcegmue
mine next	ai
mine so	mj
mine tend	uk
mine to	hn
mine was	aXboccdigrueve
mine wasn't	ai
mine who	uk
mine's	akci
minibus	aijjkatl
minibus .	jkkdtl
minimum	aacehr
minister	aWbdgvhdkcnureuc
minister of	aigenj
minister opened	aikeni
minister's	aXnt
minister's office	aanp
ministers	abgnik
ministry	aZipjenqrc
ministry ,	nl
ministry .	ik
ministry sends	ul
minute	akcsdVeXgYhZjWkamrojsetbvd
minute ,	aodeeemiqi
minute .	bkojre
minute :	ai
minute and	bjqi
minute chat	cn
minute i'd	ai
minute of	adckmm
minute seven	ci
minute that	adbdijmkrm
minutes	abbocVdQemgjhMiwkPlnmsnaoeqkrXsZtoucvb
minutes !	ai
minutes ,	cbemgjlj
minutes .	begeikjqndrb
minutes ;	aeolqi
minutes ?	abljqn
minutes after	adjkmi
minutes and	ar
minutes away	ak
minutes by	acmn
minutes for	qi
minutes from	tl
minutes if	ebqn
minutes in	beciiq
minutes is	anbjcZgiodqktd
minutes late	ajmj
minutes of	aYeolimj
minutes on	aqeelk
minutes over	ai
minutes record	bl
minutes say	bi
minutes some	al
minutes that	il
minutes this	dkqe
minutes to	aYgjrltkuj
minutes was	ai
minutes what	adtk
minutes with	acejliqj
minutes you	abbkeejeop
miscounted	aZcq
miscounted .	aZcq
miserable	oerk
misled	al
misled us	al
misprint	aZbmherk
misprint ,	herk
misread	amcdgemdoitl
misread a	tm
misread the	alcdmeoi
misreading	beckmlobtl
misreading .	aecl
misreading the	ajmlob
miss	dbeeflgchcijjbkcmcojqnsjud
miss .	il
miss anything	tj
miss it	ql
miss the	akbisj
miss this	qk
miss working	om
missed	a0baeeheiqkZmSoUqmrZsetYua
missed ,	al
missed .	il
missed in	il
missed it	akgiqj
missed my	dkjl
missed placement	accl
missed that	ai
missed the	arue
missed what	ajcloe
missed your	apmY
misses	aogc
misses a	ai
missing	ajbqcldTeYhbijjXkYodqjrbsitYuevo
missing ,	aableeljsk
missing .	bmqj
missing is	aYcrqi
missing page	asmcvd
missing signature	mi
missing the	aj
mission	abfp
mission .	aZfp
misspelt	miti
misspelt ,	aeojtj
misspelt siobhan's	aimi
mistake	aqbUcUdceiglhbicjekZmnokrasjtZ
mistake ,	aosi
mistake .	ceelmdoirdte
mistake a	ri
mistake in	awre
mistake of	ml
mistake on	uk
mistake was	aabdmnol
mistake with	gi
mistaken	cqijmeodrctk
mistaken ,	cnij
mistaken .	ci
mistaken for	tj
mistakes	aabekmmYrptn
mistakes ,	aWclknli
mistakes .	apma
mistakes in	adcdrkto
mistook	cl
mistry	ai
mistry </s>	ai
misunderstanding	abokqk
misunderstood	becnmcre
misunderstood the	adcore
mix	aadiemhnmjve
mix -	aadiemhnmjrd
mix of	rj
mixed	akcidefkjemlodreve
mixed up	amcidejemlodre
mo	am
mobile	aeno
mobile number	abno
mock	uk
mock -	ao
model	ajbcgciljqljtaud
model ,	ll
model answer	ci
model for	ii
model is	abjo
model of	ajij
model you	jj
modelled	abip
modelled my	acil
models	jkskve
models by	jk
modern	aailtl
modern dance	acil
modest	hkik
modesty	aVgwti
modesty ,	abgp
moira	al
mokoena	aj
mokoena </s>	aj
mom	jm
moment	aobldmfdgbhXicjYknmZndoirbtbuive
moment ,	anddedkjomvc
moment .	diecknmdqi
moment i	bnhdul
moment in	cj
moment to	aeem
monday	aibjcWemgUhoibkolXoPqqrZsctSuevY
monday ,	albZcedpejgchekqldnbobqZtduj
monday .	akdYelhsjikZlemjnmoaqUta
monday ?	akve
monday and	bkdbkdqo
monday for	qj
monday free	hj
monday i	qi
monday is	aeek
monday or	qk
monday that	adji
monday with	adkk
monday's	aedn
monday's email	dk
monday's message	di
mondays	aree
mondays ,	ak
mondays .	aj
money	acbYcadbhdiijXkrlimcnWomtmuk
money ,	aYilokqlrdtm
money .	akbXhdlkrmud
money and	aZbluj
money for	kpreui
money from	eihdum
money is	aXhioltl
money on	oj
money went	gl
money will	hl
monique	ai
monkey	aYicnnrltj
monkey .	retk
monologue	rj
monsoon	ak
month	aqdoengjhUiajWkvlambnYoVrWseubvZ
month ,	ambecddegihcjekiletk
month .	aibacidrgkhcjekdqdtd
month ago	dmgd
month and	akemkd
month everyone	qm
month free	aeem
month i	adgljl
month i'll	adkl
month is	an
month of	aikl
month off	am
month on	hlki
month the	ak
month to	adbk
month would	al
month's	abelkm
monthly	an
months	cidYengRhZickZlcmbndoqqPrlsmt0uVvb
months ,	acbddeemjjkern
months .	asbedeob
months ;	ak
months a	ck
months and	adcikjsj
months behind	aakn
months for	akejte
months from	tm
months in	ci
months is	aZheopto
months of	amhekcoislvd
months rent	aetm
months to	adcehdkeoermtq
months up	aedk
mood	acdkketjuk
mood .	addluk
mood boards	tk
moon	abfm
morag	aovd
more	aebQcbdqeofdgUhjjjkklbmlnkoipbriseteuC
more "	ql
more ,	akcngbhekiobqbre
more .	aXbedpekfcjtkamdojucvd
more ;	ai
more ?	al
more about	aQcaecfqgihnjlonqjrdtc
more awards	gi
more calm	ak
more can	addlkpvc
more careful	am
more chair	aieeij
more chance	aaenqk
more closely	aqcc
more comfortable	nlreti
more confident	tj
more easily	akgerk
more experience	aegjtj
more for	ajcnte
more from	deiprk
more good	abrp
more ideas	ai
more in	gjri
more interest	abrkti
more last	gk
more lessons	ai
more like	abijtl
more look	addj
more name	abejjn
more of	akckeaidjdmbomrYtnvb
more on	di
more or	aecehvoete
more out	rk
more room	ai
more senior	akgentrate
more sense	am
more simply	aiqern
more slowly	ap
more smoothly	bn
more statistics	ai
more talent	adgm
more than	aebZdWelfegehtikjTkilkmkncqasltPuZ
more thank	ak
more that	ak
more the	amvd
more thing	adeemr
more time	amel
more times	aWdotn
more to	alcbhcijrltc
more tonight	aeclqj
more useful	ai
more vampire	ietl
more varieties	aetm
more views	gj
more week	qm
more widely	acnitiul
more with	aedk
more you	ri
morning	aecYdXengehditjblcmoqprTsbtYukvY
morning ,	elgdhdkYmireuj
morning .	albYdbecgjhciljUkdmlqjrdunve
morning free	aaun
morning i	aeblek
morning if	anqd
morning in	aj
morning she	nj
morning shift	hk
morning that	aXemjl
morning this	qk
morning to	al
morning until	aWelqp
morning was	ak
morning with	ai
mornings	ejijjk
mornings .	aiej
moron	rj
mortgage	aYhlkl
mortified	aamo
mortified ,	abmm
morwenna	ak
mosque	geqm
moss	ak
most	bKcddaeSfmguimjTkqlVniobplrjsdtGuj
most ,	aXkkon
most .	an
most boards	adgo
most brilliant	il
most evenings	ak
most firms	akgehi
most gifted	gmie
most helpful	nk
most humble	abml
most important	gj
most in	am
most interested	aaun
most landlords	ajcegi
most like	dj
most obliged	aafq
most of	anbZcjdbedgmhdiRjekrldmdncobqkritVuk
most people	ckhnoe
most places	ak
most respected	ik
most useful	ajbepn
most welcome	an
mostly	axbccchdjZklmboitduc
mostly for	kmmd
mostly in	ai
mostly night	ak
mostly what	aYkion
mother	aibecddZebgYhZinjnkpmendomrctauX
mother ,	aoeciijZkk
mother .	aajlmj
mother and	jj
mother asked	aeim
mother asks	jckm
mother at	ai
mother could	ai
mother had	adjrke
mother has	aoje
mother is	jekjqi
mother know	aeom
mother left	abkp
mother of	acim
mother was	ji
mother's	adbdcjhcjrkjmeoiqdretc
mother's bedside	aZjq
mother's care	ck
mother's piano	jlkc
mother's roses	gk
moths	ak
motto	ti
mould	aatr
moulds	hk
mountain	al
mouth	acqk
move	adbZccdYelgVhqjwkdlimcnZoaqqrbteuSvi
move ,	aitl
move .	aljoqc
move at	oi
move before	adql
move in	ji
move into	hi
move me	aZhmqj
move on	jnue
move out	hm
move that	aejl
move the	an
move them	jj
move to	ejhjkdlj
moved	abbicadXeYgYhvikjkkdmbncomqXvi
moved ?	aj
moved by	actlum
moved for	aZhmok
moved here	hj
moved in	abilli
moved my	aajsok
moved on	ol
moved the	blhnjdqd
moved to	amli
movement	aocjdiedfegeiamiqjtd
movement ,	mj
movement is	adck
movers	al
moves	adqk
moves before	ai
movie	rmtd
moving	aadbgehiopqjrmudvj
moving my	ok
moving to	aideqkrnue
moyo	aj
mozart	beciipjdrb
mozart ,	aj
mozart of	abiqrd
mp	kensuc
mp ,	ni
mr	aebqcdejgXicjUkblimbnmpnqarltdue
mr .	alvi
mr achterberg	nj
mr adeyemi	binj
mr banerjee	ni
mr dunmore	acoitl
mr halloran	adbk
mr lacey	di
mr lanigan	aebl
mr lenihan's	bk
mr ms	aTpu
mr oduya	ailj
mr oyelaran	adrm
mr pellerin	uk
mr pereira	bk
mr pinnock	abro
mr tanner	em
mr tiwari	di
mrs	bdgdheiljmkZmknkocpbqerctdumvc
mrs )	ai
mrs agarwal	ei
mrs doyle	aenj
mrs dunne	aedj
mrs farrelly	ni
mrs halloran	imjeke
mrs okoro	adml
mrs oyelaran	abjn
mrs pereira	jj
mrs tavener	aauo
ms	abbmgejenmpoqesj
ms .	am
ms oduya	di
ms olufemi	bj
ms pryce	sk
ms surname	aXpp
ms thorvaldsen	nk
msc	aj
msc in	ai
much	albacZdmemfbgahliYjckmldnPoepiqirjudvi
much !	alsb
much ,	aednhnjc
much .	algijime
much about	akik
much and	aYentj
much appreciated	ak
much as	clemgbicmmoYpkrcte
much better	aZdmti
much care	amte
much easier	am
much else	ai
much for	akoesote
much from	aarltj
much good	acjjti
much improved	aj
much in	am
much it	ekojrd
much like	abdigdiejkmeqmtn
much more	aZkp
much of	abbjgchbiijikmmlokreta
much on	aiek
much prefer	abdl
much rather	ul
much reading	ak
much room	odrlti
much shorter	akde
much taken	tk
much that	ajmeum
much the	birm
much these	ackn
much time	uj
much to	cbdegdhpqkrntb
much work	ak
much you	aXoq
mud	um
muddle	ak
muddled	ao
muddy	aqme
muddy as	ai
muddy boots	ai
mug	ajoj
mug .	ai
mum	aYgnjtkjmere
mum had	ji
mum is	aXjnkj
mum's	jnkiqdue
mum's care	kl
mumbai	ajgm
mumbai office	ai
mumbling	rl
mumbling boy	rl
mummy	aejeon
munster	gjie
munster .	gjie
mural	an
murder	ci
murder in	ci
museum	aabbgahkinocpotmud
museum ,	adhmrj
museum .	ik
museum has	bepk
museum opens	tk
museum said	adtl
music	aUgdhjiqrm
music ,	ti
music .	aXit
music from	hk
music to	ii
musical	gdierltj
must	abbmccdkekfWgchYitjikTlWmzncooqarKsetsuBvW
must .	abeiqm
must all	adeeomtk
must apply	adhm
must be	dbeifegchRjmkcnlooqTrTtquW
must believe	gi
must change	cpqc
must choose	ok
must correct	an
must decide	qi
must decline	aq
must find	qj
must get	ao
must give	acgmhn
must have	aXbocbdmeihZiikXmtnaodqYretpua
must i	aZcjdnemmevc
must know	bk
must not	ajkkqd
must read	ai
must say	am
must see	ii
must still	aimk
must take	ql
must think	aemk
must wait	ai
must write	mi
must've	ajbj
must've been	an
mutua	ak
my	acbpcZdoebfkgnhsicjikllxmjnQoapWqjrUsStculvB
my "	aeoj
my abstract	bjlm
my accent	aZbpcnjdlimi
my acceptance	aefehn
my account	jckimopoqd
my accountant	aj
my address	anbk
my admiration	adfdiptj
my age	aVbuciheidjbmnojretcuk
my agent	akbagehcjlnjqj
my allotment	hk
my answer	andbeemjtk
my answers	acclrk
my apologies	almo
my appeal	aedj
my application	brcnelfigchkiejWmindratWuXva
my apprentices	jk
my article	abbdko
my asking	aadr
my assistant	jk
my attendance	bj
my audition	aldblemjum
my aunt	aqkbnk
my aunt's	al
my back	biddkluk
my background	hj
my bad	algd
my badge	lj
my bag	aebddeelgkjikdnk
my bags	qk
my baking	jdom
my bank	aj
my batch	gm
my bed	ek
my behalf	aadknn
my being	mo
my best	asgchatj
my bid	aUbqdeekgckemoqktd
my bids	gj
my bio	di
my biography	adbk
my birthday	jmtj
my book	abhjll
my bookkeeper	ak
my boots	jerk
my boss	bk
my boy	aejdklum
my boys	jm
my bread	dljetk
my breath	adiljeokqi
my brother	albbgYibknllnXrdtduo
my brother's	aijekmue
my brothers	acur
my budget	aicjti
my bus	aeejli
my café	acql
my cakes	abckhn
my calendar	qn
my calibre	acbecdgvidre
my call	dj
my candidature	acdifi
my car	aijckk
my card	aabcdmkn
my career	adbeeiiljktd
my case	ddelnl
my cat	abjerqtm
my cello	klqj
my certificate	aecili
my certificates	ai
my chair	gj
my chances	bk
my channel	gj
my chapter	aj
my chapters	dctn
my characters	tl
my child	hi
my children	irkZomqiud
my class	hciikkuk
my classes	aego
my clerk	bj
my clients	ul
my clown	tj
my co	aukdnZqlre
my coat	aUjkqlrm
my cofounder	adjl
my cohort	jk
my colleague	amljuc
my colleagues	abgeiprktl
my collection	aato
my college	gdhm
my column	uj
my company's	heum
my compliments	tr
my confidence	adjotj
my congratulations	beojtl
my contract	adli
my conversation	uj
my cooking	mj
my copy	nj
my councillor	ni
my count	dkhi
my country	nj
my course	gk
my cousin	amljnetdul
my cousin's	jenj
my cousins	aegl
my cover	ddmiti
my covering	aaciliml
my crew	jjul
my cscs	aesj
my current	al
my cv	aZbbcueeglhZjelomeneoctm
my dad	hkjmkc
my dancing	addo
my date	bj
my dates	an
my daughter	bZeigeheidjikkneqnrlteuc
my daughter's	aljpqe
my day	gihijdol
my dbs	si
my debut	gl
my deepest	aemk
my defence	cl
my degree	ij
my demo	am
my department	ai
my deposit	hk
my design	aabnql
my designs	acum
my desk	bacedYgiirkemdndqqrbtbuc
my details	djfj
my diary	aZbiglql
my diploma	ck
my director	aaqo
my dishes	aecl
my doctor	jl
my documentary	admetn
my dog	adrmtj
my drawing	ak
my drawings	aXjkmn
my dream	arhe
my dreams	jk
my drive	ai
my drum	kj
my dying	aeji
my earlier	acbedy
my ease	aj
my editor's	qi
my email	gmoe
my emails	bkreuj
my employer	qj
my english	ajckgemi
my entire	aatm
my entry	tj
my envelope	bimk
my essay	ajbkre
my essays	aetk
my evenings	aWekjkoirl
my examiners	al
my expectations	hk
my experience	aebZciglhlicnpodrbtcue
my eyes	aogj
my face	gmidjjodqe
my family	ajbdfigcidnjuk
my fare	abjq
my father	akbWdbeegVheiajqkoocrkte
my father's	aebdgejmkoqcul
my fault	mi
my favour	addj
my favourite	ak
my fee	aehlkell
my feelings	oore
my feet	ak
my field	apbd
my file	aVbtcWdZejgbhkjXkdllqjsluYvc
my film	cknj
my final	adkl
my first	anbXcadqgUhcidjkkYlkodrptb
my five	aZdt
my flat	km
my flatmate	aj
my flatmates	aj
my flight	abqn
my folder	aiqj
my follow	mj
my followers	gkjdun
my footnotes	altk
my form	akdZhboosite
my fourteen	hj
my fourth	aUfeouql
my french	cl
my friend	ii
my friend's	li
my friends	ajekiioj
my gap	adck
my gaps	ci
my generation	acgm
my german	rl
my girls	adkj
my glaze	bi
my godmother's	nk
my good	an
my grades	hk
my grammar	amke
my gran	adjnkm
my grandchildren	aeiq
my granddaughter's	ajrktd
my grandfather	aagehujbkeuk
my grandfather's	ajik
my grandmother	aihjidrkue
my grandmother's	jl
my grandson	tl
my grant	bjti
my greek	aick
my greetings	rlte
my group	jj
my guess	abrm
my hair	aeejoj
my hand	aVbkdmgchdjokdmeoiuj
my hands	deeogdkomeqi
my handwriting	bcdlgdheilkdmm
my hat	emjc
my having	alml
my head	abheilmonbqn
my health	aabkkk
my heart	anbaedfjjekk
my heroine	tj
my hindi	bj
my hope	abdjjl
my hopes	aemn
my hours	aeklli
my house	aobdkk
my husband	albWccddgbhcilkollmdndqeretcuk
my husband's	acknlk
my idea	aabsekje
my ideas	aabqcehjiimmteue
my illness	bj
my in	ji
my inbox	aedmij
my income	aj
my institute	bi
my institution's	aeck
my insulin	kj
my interpretation	cegl
my interview	aibojdkenltdue
my intonation	mj
my iq	abcdgq
my job	abjk
my kettle	tl
my kids	aiknue
my kind	aaflmj
my kitchen	jk
my knee	al
my knees	aqddetgbjbkcme
my lack	bi
my lad	hkke
my landlord	abheku
my laptop	aj
my last	adbcckerfkgvhZiekXldmYndomqbrbsetVuX
my late	acbegeiomo
my lawn	rm
my lawyer	uo
my lease	aablqj
my leave	li
my lectures	uj
my left	ao
my lesson	ck
my letter	abbdcedrmbnmretn
my letters	acdo
my level	akgehimi
my libretto	aerl
my licence	aj
my life	aWeqfikjmdoitdue
my life's	acii
my list	aYddeogelqqdrnub
my little	akdmgkhejlkcmdtd
my lost	aj
my luck	aj
my mail	acdl
my making	ml
my manager	aabkelhjjelmoetd
my manuscript	aabidntl
my marks	acbigmhqke
my marriage	adjlkivd
my membership	hl
my mentor	ai
my message	aejdplqj
my messages	aYdmtl
my method	acblrl
my methods	ai
my microphone	aj
my mind	aYcmdegdhkjemlrk
my mistake	bdjiol
my modesty	abgmtj
my mom	ak
my monologue	rk
my morning	aj
my mother	aqbZdcebgahdiionretduY
my mother's	aabdcjgihdjtkimetd
my mouth	ad
my mp	npue
my mum	abjr
my mum's	ai
my name	adbjcWdQejguhlicjZkWldmknToppaqesitjuY
my neighbour	gbjekjnquc
my neighbours	clgehi
my nephew	anbbjekerm
my nerves	aojdmi
my new	bddegjiilmpm
my newsletter	aeuj
my next	allmoeqauo
my niece's	ai
my nine	aebegltk
my note	dr
my notebook	rn
my notes	dqhe
my notice	albecidchajlqi
my novel	ajbdglicjdkinite
my number	elgn
my numbers	bj
my offer	akhi
my office	actm
my old	akblcjdcejgkhijUkaldniokqerctcuc
my one	rn
my only	apbcddljqe
my opinion	uk
my original	ai
my other	aegeilllqmue
my outline	acbq
my own	aucVdmgKhkiqjnkYlamPnYolqYrPtiue
my p	aecl
my page	aj
my pages	blmltiue
my painting	aZho
my paintings	hk
my paints	adjmve
my palette	ak
my paper	acbncbrdtpue
my papers	aoejqe
my parcel	bm
my parents	beddgekpqnuY
my part	acgkoj
my partner	aldjgejjke
my payslips	abbmci
my permit	akqe
my personal	iemi
my phone	aabccidaejgrhijZmeocqeum
my photographs	gchmuk
my piano	ai
my piece	aXqmtl
my pillow	enjd
my pitch	aibecmij
my place	akbill
my plan	bikl
my plans	al
my play	amgi
my playing	acgl
my podcast's	aeuk
my poem	hp
my poems	aegm
my poor	mk
my portfolio	adbmddhjjeliokqdsitiue
my position	aUglhnmm
my post	aYqnvi
my poster	adlp
my present	albigehdqn
my presentation	ai
my previous	fkoj
my price	aacm
my private	bk
my probation	uj
my professor	amgjidne
my profile	acfigj
my project	aoke
my promotion	bmei
my proposal	ambqdaedgahajclXmjoZqerltkud
my puck	aetl
my pupils	ai
my quartet	jm
my question	aWbecbdxmmvm
my questions	ajok
my quilt	ck
my quote	mk
my rank	adlm
my rates	lj
my readers	accjur
my reading	dmhi
my recipe	ai
my record	aehtki
my records	ak
my referee	bklj
my referees	albkod
my reference	li
my references	adcnhljbkmoetc
my regards	akfegchdjknboirrtdud
my rejection	tj
my rent	ajbkhd
my report	bdgn
my request	dmvj
my research	apceud
my respect	rn
my resume	cl
my review	adup
my right	emhk
my room	gl
my roommate	aj
my rubbish	mi
my sake	rm
my salary	gkhetk
my sales	gj
my sample	ri
my samples	adbl
my savings	aVbeheky
my scarf	injb
my school	lj
my score	bsgehelj
my scores	bjdmmkuevd
my screen	qj
my script	addjhk
my search	amkc
my second	ajbcddgZhbijmkomqeti
my sections	acbm
my shed	aj
my shelf	ai
my shelves	ak
my shoe	gdrn
my shoes	aalimo
my shoulders	aj
my side	ambZcddlhjjkmeoerdui
my sight	aj
my signed	anndqe
my silly	aeol
my sincere	fj
my singing	rk
my sister	ambYgchdickllkneqdretbuq
my sister's	ambejakmlkue
my six	aetn
my sixth	ai
my skill	fi
my skills	adcifpte
my slides	abbmecjeliolrdtl
my slip	ao
my slot	aj
my sofa	gl
my solicitor	adhcneoeqctcu2
my son	bXdlgahjicjmndoerjtbui
my son's	aejoknleqe
my sort	aegj
my soul	acik
my sources	bk
my spam	am
my spelling	alme
my sponsor	adlkrk
my staff	aj
my stage	aj
my standing	adgehqkeqkreui
my stop	ai
my story	mj
my stroke	jk
my student	al
my students	aebbcddegnhYiijukZlemcndokqZrkuc
my subject	apre
my subscription	aZuq
my summer	aj
my sums	lj
my supervisor	amddjikdndok
my surname	bloeto
my sympathy	abglrl
my table	aYto
my tailor	dejj
my talent	gk
my talk	bchjlkoeqkvj
my tango	cl
my tasting	cl
my taxes	aZhqkank
my tea	annite
my teacher	becihejjlm
my teacher's	jj
my teachers	abip
my teaching	di
my team	aagdjnmeqvre
my teeth	kn
my telephone	ei
my ten	jdrp
my tender	cj
my test	ambjcelj
my thank	abdn
my thanks	a5bedefihdjbleoete
my thesis	beheto
my things	ok
my third	aebkcedthejeqdrj
my three	aXcmheqltn
my thumb	ak
my ticket	jk
my time	aQbkhroirjtn
my timing	li
my title	blvb
my tone	aZkllimk
my tools	gj
my tour	adtlui
my train	aubejemeqi
my training	kl
my translation	actl
my travel	lookue
my trial	glqe
my trumpet	kj
my turn	bdgehvjc
my tutor	aedkgihl
my twelve	sm
my twenty	aeon
my two	bdgcjakquk
my umbrella	atee
my uncle	begdiekZnwrc
my uncle's	ni
my understanding	befihmodtevi
my union	abus
my unique	fm
my upload	bk
my usual	ai
my van	aickhe
my verse	rj
my version	qn
my video	adum
my village	aejl
my villain	tk
my visa	acdchckoqjrm
my visit	ai
my visitor's	ai
my voice	dlgkibtj
my wall	aqje
my warmest	fjtj
my watercolours	ml
my way	jeqjuj
my weak	mj
my weakness	gl
my website	jj
my week	ao
my whole	aVengYhjimjikbrdsotduX
my wife	bbcbdZisjeklmioaqjrbtc
my wife's	adhekq
my words	adbmierduk
my work	aUecg0hsjYkdpkqcrUuW
my workshop	abckgi
my writing	al
my year	jekl
my years	hk
myself	adbScadXerfrgahajpksmuneoZqSrOsctZukvb
myself ,	abedgijimtoZretjue
myself .	asbdcbdeeefogchdjakkncqcretbve
myself about	al
myself and	fikimcnl
myself asking	ek
myself be	abjn
myself believe	adjo
myself doing	anod
myself for	aeml
myself in	aYhlkkmj
myself lucky	ii
myself on	abenfj
myself quoting	ik
myself that	hemk
myself to	neomuk
myself with	abun
n	anvj
n .	ao
nagpur	ak
nairobi	jk
naive	aajnoj
naive to	aajnoj
name	aPbccHewfaglhZijjkkVldnqojp7qXrOujve
name )	aYpp
name ,	aVdjeigoheiijYkemZndodprrmtYul
name .	aabediglhdjYkdlcmjnnoYrbtr
name ;	ai
name ?	aj
name a	abhkpk
name again	ml
name and	aWbignlbnopkqe
name any	aWev
name as	aYgmlk
name at	alebomre
name be	adei
name before	blge
name came	aemi
name comes	blui
name down	atme
name for	ebom
name forward	hj
name from	ai
name has	bcgdhioltj
name i	pk
name if	em
name in	bddkeeiipltdue
name is	aibYecgZhdicjdntojskte
name it	amcbve
name might	adjl
name of	aidkeZgdhbiejmmenkoeretiue
name off	gejlneomqb
name on	bcdbepgchajskjljnaocqbtbuk
name one	anee
name still	ik
name taken	ak
name tends	gk
name the	acelil
name to	bdimjmndoeqm
name twice	aimi
name was	bpgeoi
name were	aXmkpn
name will	aVhjnkql
name with	aj
name wrong	aldegetk
name you	aegkneol
named	ckneqi
named .	ap
named it	aj
named partner	adqk
named the	jj
namely	adrjtl
names	acbqcaejgWiakeltmenXqerXtiul
names ,	delundoe
names .	djemhdjjlduj
names and	ui
names for	aebm
names of	hkljneolui
names on	hj
names right	abtn
naming	in
nana	adjk
narrator	aick
narrator who	aecm
narrow	aici
nate	ai
national	aZgmnntd
national office	nj
nativity	rm
natural	ajbegnhkte
natural next	ai
natural thing	aiik
naturally	accadeeefjhtiejbkbmeonqerXtmujvZ
naturally a	retj
naturally disappointed	adfn
naturally i	anhdojuj
naturally the	abgioitl
naturally there	tk
nature	aackeliitiue
nature ,	acckel
nd	addr
nd ,	addp
nd and	di
nda	aj
near	bacddpejgZhZipmpnboarZtiua
near a	ak
near it	aailml
near me	al
near the	bddqengdhcjcljneocrctk
near your	aaikjkqj
nearer	akciejhe
nearer home	aj
nearer to	ek
nearest	aoie
nearly	atbcgaheidjekbmeodqerjtm
nearly a	aaeljk
nearly all	tn
nearly done	ai
nearly every	alge
nearly left	al
neatly	bl
necessary	bjccfite
necessary ,	ajri
necessary .	ajbj
need	aebLcGdXevfUgohlidjTkWlrmeocpcqksYtlumvo
need ,	qi
need .	eegjqkuk
need a	akeigjhijekdljoeqeritX
need an	aehelioeqn
need be	abmluj
need do	aZnjon
need feedback	rj
need for	aieehlljnkocqd
need from	hm
need it	aiheoetlui
need lifting	ei
need my	aj
need not	aebeceesgkhammoeqarjteue
need nothing	amde
need of	aYglijolre
need one	amhe
need only	ajemkcqc
need some	aWgihiqlvj
need somebody	amnjrd
need someone	tq
need something	abqmuj
need that	kj
need the	aidkeahelkodqdrl
need them	qerk
need this	aZeoqj
need three	acgktj
need time	ei
need to	aobccbeXfdgWhqjXkUnSolqduqvn
need two	al
need with	aiqi
need you	aTejhkkjlq
need your	aWelglienkqk
needed	bucUddeZfegsiZjlldmYnaqUsdvj
needed ,	akbkod
needed .	ajbjdiedgdkdoitduk
needed ;	aiodrl
needed a	aihkji
needed for	an
needed from	aj
needed it	aijj
needed no	aegnoc
needed somebody	kj
needed someone	bojlre
needed that	aaoo
needed this	adkl
needed three	abbn
needed to	ddgmketnvi
needful	aceifqgeliqjrcteve
needful .	eefnhdrd
needful and	aZekfjhj
needful for	li
needing	cegejjrjuk
needless	aacpoe
needless to	aacpoe
needn't	ddekgdjlqk
needn't answer	jm
needn't be	ek
needn't have	oj
needn't say	qk
needn't worry	geqk
needs	anbicmdbfegQjXlbmanZoSqkrktl
needs ,	aj
needs .	ai
needs a	ascdgchkietcue
needs an	aZkkrjtl
needs another	ak
needs his	adijqj
needs it	ai
needs my	ajqd
needs no	ak
needs one	aabo
needs only	ak
needs somebody	tj
needs someone	actm
needs the	ak
needs to	ejiiqcun
needs two	aeck
needs your	aYqs
neighborhood	adul
neighborhood newsletter	adul
neighbors	cj
neighbors ,	cj
neighbour	ambjgYheibjXljnr
neighbour ,	amnlue
neighbour in	aj
neighbour on	ni
neighbour says	adbm
neighbour's	cj
neighbours	ambdckjekbojqbtduk
neighbours ,	accl
neighbours .	ajqeuj
neighbours across	ai
neighbours are	uk
neighbours at	aeol
neighbours got	hi
neighbours have	ai
neighbours of	ni
neither	aZclhijkrlti
neither led	aehk
neither of	abciro
nephew	aYbegZjbkcooqerksmtu
nephew ,	tm
nephew .	aWgeheoqsn
nephew will	tk
nephew's	akbi
nerve	bj
nerve to	bj
nerves	aqckjc
nerves ,	adck
nerves got	ak
nervous	axbZcrgrhdidjckkmbndoVrXtXub
nervous "	ck
nervous ,	clgekl
nervous .	ckguoerctb
nervous and	ai
nervous as	ak
nerys	aj
nest	an
net	aZskvl
net of	sk
network	acgiuk
never	aVbmcmdLenfcgkhPjmkYlbmunTpdqWsqtXurvd
never ,	adgn
never .	ij
never actually	adgk
never applied	adektj
never ask	em
never asked	acheikjroeue
never be	adek
never been	bagZijjZkkmdnkrbsotl
never do	okre
never existed	bm
never expected	meon
never find	gm
never forget	adjmmeum
never forgive	mk
never going	akgnheoeri
never got	adoj
never had	ajgnrZti
never have	ajbigchcidjemyoerb
never heard	cngdri
never know	anjeoduk
never knows	abup
never late	si
never liked	aaoero
never made	gjri
never meant	accjhl
never mentioned	aasjuk
never met	aegcikoermtj
never mind	aXgeiejekjosrl
never misses	ai
never once	bicegkjk
never opened	aebk
never paint	aejn
never put	achjiimj
never quite	gkul
never read	aiblre
never rung	acbjck
never saw	aYjmtj
never seen	aegjij
never stopped	ajcnkc
never sung	an
never thought	aj
never to	acmqodreum
never told	bZsm
never trouble	acel
never use	aegl
never used	aerl
never won	ak
never worried	ak
never write	adjq
never yet	qk
new	albvcQddeYfkgkhYiejdkXmUnWovplqZrZsbtoubvc
new ,	ajnk
new .	aZgZhlkktn
new ?	aden
new about	aeck
new address	pm
new baby	aqjdke
new beginning	fm
new boss	oi
new budget	ai
new building	amte
new call	aebl
new captain	actl
new chapter	fi
new colleague	aptc
new contract	qj
new contractor	ai
new contractor's	bk
new coordinator	bj
new crowd	actk
new curator	tk
new data	ak
new date	aibe
new decision	adqm
new deputy	adbk
new draft	lm
new drafts	qm
new favourite	ontc
new feeling	adgm
new fellow	abbl
new for	aZtm
new foreman	acql
new gardener	gk
new girl	ul
new hall	ak
new head	adto
new hire	aegpojretc
new host	acbn
new house	aYjp
new ideas	amoe
new in	nj
new job	aooete
new lecturer	abgm
new library	abhkim
new lobby	adbl
new low	aYtp
new manager	gjol
new month	aadn
new office	tk
new one	ajleuk
new partnership	adul
new people	aqtc
new person	om
new place	jj
new programme	adbihl
new proposal	aelk
new roof	oeto
new school	aoje
new season	aj
new series	bm
new shop	adum
new site	adbl
new strategy	bj
new submission	aovd
new supervisor	acol
new supplier	aeoj
new supplier's	tk
new system	abom
new tenant	bdoiti
new tenants	aZbltk
new to	arbcdehYkeneobqerstiuevd
new van	hj
new violinist	acom
new voices	abbioo
new wing	anklta
new year	dipl
new york	acnk
new yorker	acrl
newborn	aVjnkn
newcomer	abbehqoi
newcomer ,	oi
newcomer .	aZbehr
newcomer's	ajceeehm
newcomers	tl
newcomers .	tm
newcomers fill	hi
newer	jnoe
news	albYcddeedfpgZhcibjtkjldmcnjoYqoratZuX
news ,	anfk
news .	aVfljqqmue
news ?	aeqj
news about	kl
news before	akqe
news for	qk
news like	jl
news since	ackk
news to	ao
newsletter	aigelinaokrjteuive
newsletter ,	neomuj
newsletter .	ajli
newsletter and	aarl
newsletter goes	qi
newsletters	oi
newsletters .	oi
newspaper	abbmkiqcul
newspaper .	aebm
newspapers	aeqcus
next	aobYcDdSeQfagjiljekWlvmcnepWqVrqsTtrupvO
next ,	akillk
next .	jdklniocqqretiuV
next advertise	acgm
next advertisement	ok
next application	akoe
next bid	al
next bidder	aj
next book	acuk
next boy	aegl
next call	dkheojqetd
next course	al
next day	el
next depends	ai
next door	aidjtjue
next draft	aj
next episode	aeuk
next five	aebl
next flat	acdo
next grade	aenj
next hour	abtk
next in	ho
next intake	al
next is	acum
next landlord	mo
next lodger	aZto
next mail	adheqn
next month	aideelui
next move	ak
next one	addegehkjkkdlpteui
next opening	aahp
next paper	bl
next parents	ui
next person	aaoltkuk
next programme	aj
next round	atbddcgckoolqYtaue
next season	bmheuj
next set	ak
next show	tj
next sign	jk
next six	aili
next spring	am
next step	uj
next steps	abun
next summer	am
next survey	ui
next tenant	ol
next time	albdccdWeZhWiejakeldmenbokqUr2sdtnuR
next to	aWgqhdiojckelmneocrctqud
next twenty	aXqouk
next vacancy	hj
next village	aj
next visit	ui
next week	aaeekdllnnqpubvi
next window	hj
next year	andjeZhilineqVrbtivd
next year's	adilljuj
ngozi	aj
nhs	al
niamh	aldkne
niamh ,	dk
nice	aebicXdZeVfegZheiUjlkjldmlndospnqVrdsZujvm
nice ,	jj
nice .	anoavj
nice about	aZbdjcknmnoapoukvb
nice chat	aenk
nice circus	aetm
nice dog	ai
nice enough	rj
nice family	ki
nice it	aj
nice lad	gk
nice letter	ak
nice little	uk
nice of	aqoe
nice people	ai
nice that	bijeootb
nice thing	adjl
nice to	albXceeegaickbmindotqdrWtmve
nice touch	abbm
nicely	bedkeegjhjjlkeqetZukve
nicely .	adgkjmtdul
nicely for	ai
nicely twice	dk
nicer	ajoj
nicer to	oj
nicest	alikkc
niche	alcigehe
niece	abhn
niece's	gm
nigeria	qjue
nigeria ,	qjue
night	amcYdVepgQiYjrkqlcmjndoYpdrWtSve
night ,	aoeigdkboeqiud
night .	acbcdceljmkoql
night about	aj
night and	sk
night at	bk
night because	ki
night before	bk
night guard	alpe
night i	aZblkj
night of	um
night shift	adhmkk
night shifts	arjcoe
night since	aZmo
night this	jj
night was	ai
nights	aXbecmdeemgehejiklodqeresltkuc
nights ,	enlj
nights .	sm
nights a	al
nights and	ak
nights at	aekl
nights in	abeikl
nights would	aZco
nikhil	anve
nina	aj
nine	aibbcpdQeSgejdklojqjrdsitmuRvZ
nine ,	bekl
nine .	akhejkki
nine ?	nk
nine and	adblrl
nine are	ak
nine days	aXmmomql
nine for	aj
nine hundred	tj
nine miles	abkp
nine minutes	betn
nine months	aeclsjtj
nine of	accm
nine pages	ci
nine panel	ti
nine people	al
nine points	li
nine times	hl
nine tomorrow	aeql
nine weeks	ok
nine years	algZhqijjdkcsitc
nineteen	cpgdkeqeteuk
nineteen and	ji
nineteen flats	ul
nineteen years	hi
nineties	abcjrq
nineties ,	rl
nineties .	abcjrl
ninety	asbccigbiejbmdobqdrm
ninety ,	aj
ninety -	adclrk
ninety euro	hi
ninety minutes	cj
ninety of	an
ninety pages	rl
ninety plays	aetk
ninth	aebkdigehcjdkmneoeqitm
ninth ,	acblkkqjtj
no	cdelfeimjlkllNmdokqZsjvT
no !	sk
no "	akiltd
no ,	aSbacxejgjhaiUnZomrcsjtlubvd
no -	hisi
no .	bjgehdidnnoXpltbuc
no :	aackdj
no ?	abkk
no a	uj
no again	abelklui
no and	ajckee
no answer	aldejo
no apology	al
no argument	ak
no as	aaejkl
no bad	al
no bar	aj
no before	ai
no better	ak
no big	oj
no bother	ao
no box	ck
no business	aXbbgchpidjcmuritc
no by	aagltl
no charge	ajceekhetl
no choice	nn
no christmas	abjo
no complaint	an
no complaints	an
no condition	ceek
no consequence	ki
no different	am
no difficulty	cneire
no doubt	aabkcWdegehkiYjjkencopqXrettud
no excuse	aZmnqk
no experience	aebk
no feedback	di
no first	ci
no food	ki
no for	aWephkodqj
no forty	ak
no from	aidieagkhdinjdnnqbrbve
no further	akuk
no grudge	aoceedgdjekeoium
no hard	aqcejdmenloircsjvd
no harm	awje
no has	jl
no heart	adeejsva
no heating	ejkd
no hurry	aneeqcuq
no i	ej
no idea	aogcicritkvi
no in	iiqm
no intention	aabkhl
no internet	kk
no introduction	gk
no is	cdeeglikkkqe
no later	qj
no like	adnl
no longer	aUbjcdgiooqcrctmun
no matter	ao
no means	aeelnive
no money	ki
no more	aacddbekhlkeoqqk
no murder	ci
no need	arcddaeZgjjekdmaoqqbrltYuYvb
no no	oo
no objection	ai
no obligation	ok
no odds	ai
no on	aiqi
no one	aRboccgkhkiqjakemioatcui
no other	aabkelgiik
no pets	aWbjcmketk
no point	aXjr
no pride	aben
no problem	arcdvi
no quarrel	ckhe
no questions	aisk
no reason	csebhmkdue
no regrets	ai
no reply	cbdreemkoZqerm
no request	ai
no right	aXhlml
no roof	ki
no room	accolkte
no rush	aw
no second	aloe
no secret	aj
no sense	abcs
no shame	amibkcql
no shock	an
no signal	aj
no small	el
no so	aigein
no stage	aebm
no stress	am
no surprise	rk
no thank	abso
no this	alqd
no time	aktl
no to	adbbcZdqeahmiljjkimYnaoZqbrbtcup
no trouble	bmcdjjkaoerjtk
no twice	dm
no vacancy	ai
no wages	aeei
no was	beccdlenhjmeqkrctb
no way	aZckfinkvk
no weekends	cj
no will	akgeqk
no wish	ferkun
no with	ap
no wonder	gdimoernte
no word	dj
no worries	amcZkcorvk
no would	ao
nobel	aaijtl
noble	aYiu
nobody	aRbedaelfbhjiojmkplWmYnbojpeqUsotiurvK
nobody .	aioite
nobody asked	oirk
nobody asks	uk
nobody at	aakmonqd
nobody but	adil
nobody call	bksjve
nobody can	akcidjoe
nobody comes	ange
nobody could	ajbXcigZhciZmeojsettub
nobody crosses	aeun
nobody else	abdceshkidjcktncocqbtave
nobody had	aebkhnijjdoe
nobody has	adbadoeegehdicjmrbtouj
nobody here	akbdjqoete
nobody in	ccgkipkdoaqctculvd
nobody is	ak
nobody leaves	acikqm
nobody made	jl
nobody need	aYjnok
nobody on	aebjcdgqkloasltcuc
nobody opened	aboq
nobody over	aebktj
nobody reads	al
nobody said	ienl
nobody says	aahnul
nobody that	nk
nobody there	aamluk
nobody thought	adol
nobody to	al
nobody told	besm
nobody wants	abekidjjoerm
nobody warned	aiimoc
nobody was	an
nobody who	ajgehjil
nobody will	bocjeegjhdodub
nobody with	hkrl
nobody would	bkemhejeri
nobody writes	aaglil
nobody's	aeoitl
nod	aaeihl
nod .	aaeihl
noes	ai
noise	ambecijdkl
noise .	aikl
noise you	ck
nominated	ak
non	alcbfegchYrktjvm
non -	aXeirktjvk
none	aecaeifeheinjYlinboZqcrosktqvd
none ,	ej
none .	albecYinrntc
none of	adjdlknerjtlve
none to	ai
nonsense	aYcv
nonsense ,	adcm
nonsense .	adcl
noon	bkdbeeheqr
noon ,	aibijjui
noon .	abnjqp
noon and	ql
noon to	ai
noon tomorrow	aj
nor	aadkkineretj
nor ,	cjij
noreen	ak
noreply	tj
normal	aieahq
normally	aMcldegph1odtduY
normally have	hn
normally sent	aegihk
north	arbkjdtd
north -	ii
northern	ai
nose	aeim
not	aXckeZfigliWjokslFmmnWojpPqlrnsjtcubve
not "	adcpdigloetb
not #	cj
not ,	arcnedleqduevi
not .	aegbhcikjikjoeqdslteul
not ?	aYdpeesj
not a	ambbcldbgjheidjbneqbrXsotkua
not able	addjnkoi
not accept	aTcwfehjnkqa
not accepted	acqp
not afraid	aXnjuq
not agree	accn
not align	alce
not among	cngdhk
not an	cbon
not angry	aejjsi
not answer	aqcdekqd
not as	oitl
not ask	hkjdonrjud
not asked	acbn
not asking	aodeechjodqk
not at	ak
not be	anbocVdielheicjmklnbtWuUvc
not been	aZbbdmgiiijlkblimbnjoXqiretj
not before	gj
not blame	adjimpqerk
not bother	on
not bring	adul
not by	cjoj
not call	ai
not care	rkui
not change	aqbjcceihbjeqduk
not changed	el
not clear	accedovj
not come	bjmkokre
not covered	hekm
not deserve	am
not disagree	aocd
not do	aZekhm
not done	retk
not dream	klok
not easy	aigk
not eat	ekkjqd
not end	qk
not enough	amhi
not even	aibjoeri
not every	ajgpte
not everybody	aerj
not everyone	aeolrn
not expect	amcehkndoiqcrnsbue
not expected	tl
not feel	azgjjcoYqctd
not find	aeceedgmiknk
not fit	becdgiikjemlrd
not for	aWgdhlieoiqirmue
not forget	ckjeuk
not forgive	mj
not forgotten	ao
not from	abolsk
not fussy	ej
not get	addjgchpjikmoercue
not give	gdhdjeocqtue
not given	dp
not go	cedmebhcjjkdrpte
not going	akeekeodqr
not gone	nk
not good	aVckgjkemlol
not had	acjmkl
not hanging	aeql
not have	ambYddeYhpiXjommncodqaue
not having	amod
not hear	qj
not heard	adcdjeqktjul
not help	bqme
not hesitate	frhemboj
not hold	aocngehemeri
not how	ckhl
not i	gi
not important	ml
not in	aVgehmjcqlsouj
not just	acddemknvd
not keep	jm
not know	adbkcYerhijkkmmdobuc
not knowing	aiciglmd
not known	bjheiljdrctk
not late	aUclso
not leave	acikkkodqkrk
not leaving	qm
not led	aeck
not let	acjikjqiri
not like	aZonqjrk
not live	jj
not long	bkoj
not look	um
not lose	el
not manage	ai
not managed	angd
not many	gkki
not match	gi
not mention	aecikm
not mentioned	aabldl
not met	adbnglrd
not mind	angenj
not mine	adgkjk
not much	al
not my	bm
not need	ajrduk
not normally	adclgdhl
not occur	achojemj
not occurred	ceherm
not of	bk
not offended	cegj
not often	ancdgphboeratd
not on	amhkke
not one	bkcYdjheiijakcrbsp
not only	fj
not open	apbb
not opened	jk
not over	upvc
not paid	qi
not part	al
not pretend	rl
not proud	adeo
not put	acmpqi
not quite	beccdlekgbhkikobrdtj
not read	akce
not reading	ak
not ready	akcl
not realised	bbjeodrktl
not really	achmvi
not receive	ui
not recognise	aecmgcrbtn
not regret	apme
not reply	aidj
not sad	al
not say	aabddigkikkjmioe
not see	aXbehnkm
not seen	ul
not send	ai
not sign	am
not since	ik
not sing	aXgkmn
not slept	aZjmmm
not so	aiheolte
not something	abklmjrk
not sorry	jnmd
not stand	abrn
not stopped	gk
not strong	akke
not suffer	gm
not suit	an
not sure	aVhkjjoYrntevt
not surprised	aq
not survive	cm
not take	akechcodqrue
not tell	acbndeekresdtk
not that	aVbceegjhejdlkoyrc
not the	acccdiemfnhWjakkmjqcrosZ
not think	aacegjhiilnk
not thought	oerk
not three	hk
not to	aZccdahUiejqnWotqkrlvd
not told	hljiqjuc
not too	aYckdmeigeoeqk
not trouble	gdhenjovqdte
not true	aacs
not understand	aedi
not understood	cjriue
not upset	gboprl
not usually	hn
not wait	adql
not want	amddeVhSiejakemcoWqmsnusvc
not wanted	aZor
not wasted	aiei
not what	aaflgkhaoarkuj
not win	aegijk
not work	ak
not working	kl
not worry	jion
not worthy	mi
not write	bomi
not wrong	amcd
not yet	cadcejgdjcknmcnboeqjup
not you	akdlre
not your	ajcZjeokrl
note	aibcckdreVfjgahWiejqkUlbmjnWqWrXsatrujve
note ,	aadniimivj
note .	arclvd
note ;	ai
note about	aodk
note as	aamltm
note came	aZjq
note down	adun
note from	aj
note has	aeuk
note i	ij
note in	dj
note is	mi
note of	diok
note on	albccdrktk
note reached	aetl
note records	bk
note says	aetk
note that	aZbnddfjglhdieokretk
note to	alcmti
note tuesday	di
note was	am
note with	cj
note you	ak
notebook	airm
notebook .	aj
notebook ?	adrn
noted	baddfrgehcldncoxrYuevU
noted ,	abckomretj
noted .	aUbdfpotrdtdvb
noted the	aj
noted with	aj
notes	awccdqeYgkhmiWjclnmanboVqVresetcvU
notes ,	becceehlkmlltcueve
notes .	bbcdgmlmrZtluive
notes and	di
notes are	aj
notes can	aj
notes from	al
notes go	ak
notes if	ak
notes in	ui
notes of	aUcldq
notes on	becjdkhilerk
notes quote	aZbp
notes to	li
notes were	rj
notes while	gl
notes you	blre
nothing	aibmcidierfigPhHicjUklniooqXsatpuevL
nothing ,	adbkkkoqqcte
nothing .	adbddleagjhWijmdnkqarZtqvc
nothing ;	achjtl
nothing about	bqcnjekbokrduU
nothing and	aYemqk
nothing at	aqeamdqctjum
nothing back	addj
nothing but	abbqfnod
nothing can	aj
nothing else	akeqkd
nothing for	acoq
nothing further	ak
nothing has	aZcldn
nothing i	erve
nothing if	adejtk
nothing in	becneZiejekkmqriteue
nothing is	aqcekdtm
nothing left	kj
nothing like	ij
nothing more	apcediiejmnerdtdve
nothing of	ambeuj
nothing on	aeceekqj
nothing personal	aern
nothing since	aaklti
nothing to	ciddekiejikdnjqiritcue
nothing urgent	alll
nothing was	amjd
nothing would	aluj
nothing's	al
notice	aabqcedWekfegSiYjpkelYmenXoqqmresjte
notice ,	anccdiedjmocud
notice .	aWbehdjkqnsnui
notice and	ei
notice at	abjkqi
notice before	ui
notice i	hl
notice i'm	om
notice in	qi
notice is	aj
notice me	en
notice of	ai
notice on	aZhpqj
notice period	ciqi
notice that	acbrcegehcieqdrdtjuj
notice the	acbtderkte
noticeboard	op
noticeboard .	ok
noticed	aebmcXdYeegeiikimcncopqdsctcujvr
noticed ,	ul
noticed .	abbdjlklok
noticed after	ai
noticed how	ak
noticed in	hk
noticed it	ijrk
noticed on	uj
noticed that	blgiheokrbtd
noticed the	bnojte
noticed three	rl
notices	ejii
notices .	ii
noticing	aabt
noticing that	aabu
notification	ai
novel	aqbUccdegtiXmetYuavd
novel ,	an
novel .	ajbegcjdkkrj
novel does	oltc
novel has	ajbegk
novel is	amgm
novel would	ci
novella	aj
novella is	aj
novellas	cl
novellas .	cl
novels	aj
novels .	ii
novelty	adgt
novelty .	gq
novelty of	gk
november	audihdketj
november ,	aldj
november .	tj
november and	aj
now	adcEd2eGfTgVheiajukslTmqnXocpWqpsa
now ,	albZcddiedgjhQibjikjlimaoc
now .	aVbecZdoeagXiWjpkkmlnVoqrQteurvi
now ;	ji
now ?	vm
now a	gl
now and	ajbdcedlecgiibmdoaqnrbtbuj
now asked	aedm
now at	abdjkm
now be	goje
now been	adhjrk
now closed	an
now come	ak
now for	el
now go	hk
now gone	aekl
now got	nl
now had	abdlkj
now hangs	abqo
now has	blnj
now have	aehkjl
now how	acmjrm
now i	aeddgZkdncqXrktsuj
now i'd	uj
now i'm	dmne
now i've	tn
now in	dm
now is	adhr
now it	acsluk
now know	atdegejckeoirdtkub
now let	nk
now lives	adbm
now lost	acbm
now my	aojc
now neither	aiki
now on	aedihekcmqniqeui
now one	aj
now or	qm
now put	al
now read	cl
now reread	iemi
now say	aj
now see	rl
now settled	al
now so	actl
now take	aj
now taken	adjk
now than	arie
now that	ancXeehjicjkkiqbrktOuivb
now the	acdkkq
now there	jl
now they	jjke
now this	aZkpmi
now to	aihkoe
now told	an
now what	dkjjmiud
now where	ai
now why	aibjre
now with	an
now writing	di
now written	aeniop
now you	acjjki
nowhere	aacveogbidkerj
nowhere ,	rm
nowhere in	cn
nowhere near	al
nowicki	aj
nuala	awbaoetb
nuala ,	aote
nuisance	ecmwteuc
nuisance ,	mj
nuisance .	aiedmn
number	anbRdseofehXiYjUmVn3oUpeqSsetNud
number #	am
number ,	aedknm
number .	becidcgmhcljmdnrqerntduevd
number ?	ai
number and	aVelno
number for	ak
number four	aadp
number has	el
number if	ackl
number in	ni
number is	amcjde
number my	addq
number nine	ai
number of	akbedktevo
number on	akmdnl
number one	ul
number the	aote
number three	abdjkk
numbered	bidelk
numbered them	lk
numbers	aodceegnhdjlkcmbocqdritXud
numbers ,	jm
numbers .	abbmgm
numbers ?	aj
numbers and	aj
numbers by	gj
numbers were	albe
nunn	al
nurse	ajckkbri
nurse .	ei
nurse on	alkc
nurse this	hj
nursery	adclgdjeomti
nurses	aZbojo
nurses had	bk
nurses have	abjp
nursing	alheol
nwosu	al
nwosu </s>	al
ní	ak
o	aein
o wise	abim
o'clock	dekeqs
o'clock on	al
o'clock today	qi
oak	ao
oakes	aj
oakes </s>	aj
oat	ti
oat milk	ti
obinna	ak
obiora	aj
obiora </s>	aj
object	aiuevn
object .	akue
objection	cudele
objection .	ai
objection to	ak
objections	clrj
objections ,	rj
obligation	ok
obligation to	ok
obliged	aideedfrhcoctiud
obliged if	aYeefq
obliged to	aphemiocti
oboe	ai
oboe .	ti
observation	albdcegjhdtl
observation that	aibdgjhdtl
observe	tj
observe closely	tj
observed	ak
observing	bj
observing that	bj
obstacle	ej
obvious	ajbicagdhlodtcvk
obvious choice	ajbagehm
obvious that	bn
obviously	aUbiclgcjenmourZue
obviously ,	aj
obviously know	oj
obviously my	om
occasion	adomrk
occasions	aYdtok
occasions ,	dn
occasions .	aZdmok
occur	abbjhmjdmj
occur to	adbjhmje
occurred	cdherm
occurred to	ceherm
october	aphmjZqevi
october .	aq
october is	ki
odd	bmcogihbjeneocqirZtZvn
odd .	qlvj
odd number	ajhe
odd that	aablci
odd thing	co
oddly	cn
odds	auvV
odds to	ai
odile	akhive
oduya	diljne
oduya ,	aj
oduya and	aedilj
of	adccfmgZjkkelemondpisdtjukvc
of "	adcitivl
of #	apgjtevj
of -	done
of .	aXbegekomeoercujvk
of :	ak
of ?	mi
of a	aXbXciejjekilemnnVqWrtsdtp
of accounts	rk
of acquisitions	nj
of acting	hi
of advice	ak
of all	akbbcdeeheiokelemnocqerctbuk
of an	aXbldlhejnlemiodrdtm
of answer	aejj
of any	aodefehikilj
of anyone	am
of anything	eegk
of applicants	ak
of applications	aefltj
of applying	aahktl
of april	alhdtl
of arithmetic	aerj
of art	ii
of as	hi
of asking	heikjeokretk
of at	aabepr
of auditions	al
of august	ajojqd
of bad	mn
of bed	jk
of bees	aimj
of being	giimui
of birth	bj
of breath	ao
of careful	abblti
of carving	sk
of cash	ai
of casting	nj
of chasing	retm
of clowns	rmte
of clueless	aerj
of colour	tk
of comments	hj
of confidence	aj
of corrections	an
of courage	ajtj
of course	aabackdjfegbiYjdkjnjoyqarcsltdudve
of courtesy	noue
of covering	amjd
of culture	akgenj
of curiosity	al
of date	beps
of department	alclhlnUqk
of drama	nk
of duties	ek
of each	leqkum
of editors	adgl
of eleven	cj
of europe	aiidtk
of even	fj
of every	li
of everyone	akhcjote
of everything	acedgiieux
of experience	acontj
of eyes	cjni
of fact	ci
of family	jk
of farming	rm
of february	ai
of feedback	aildodtt
of fieldwork	bj
of five	cjheti
of focus	ajck
of following	rk
of founders	aeuj
of four	bihn
of fourteen	abcjrl
of free	adheqkuk
of full	amne
of geniuses	abtm
of getting	abiikiol
of god	aaer
of going	nj
of good	acdljkuj
of growth	aefk
of half	aahkrnve
of hands	amgi
of having	aZgjiekemrrj
of hearing	ijol
of heart	aXeljdqq
of help	gl
of her	aijdnitk
of him	al
of hiring	aetl
of his	aeritm
of hospital	ak
of house	rl
of how	aejoni
of humour	tk
of indian	ii
of information	aeuk
of interest	alciokteud
of interviews	amte
of it	aadeekfegVkalZmnnjqkratnurvZ
of its	bedleeojtivd
of itself	acjmtk
of january	ai
of june	adbjhepnqe
of just	aadmel
of kindness	akelic
of lab	ti
of last	abcedmelij
of leave	jlke
of lettings	imjeke
of lines	dk
of looking	adbihj
of love	ak
of loyalty	adhjok
of luck	oltk
of making	jk
of march	ki
of may	adqr
of me	aobncddberhXiYjokYlemjnZrYtSvb
of meeting	fj
of midwifery	aiglkc
of mind	adijuk
of mine	aqbadeedgchXidjcmknnqmrctcuk
of money	airi
of mood	tk
of music	adiiti
of my	aebmccdneVfogohsicjdkZlrminZoPpdrTsZtiuTvd
of myself	aZfr
of next	em
of night	anpe
of nine	akklodte
of ninety	aj
of no	aocdeehlkime
of notes	akbehl
of nothing	ak
of november	ai
of old	ajbl
of one	ceeigjrntd
of one's	acgkki
of only	aegnhe
of order	aiok
of other	addi
of our	aebkcaeefigZhoilkjmbneodrbtivd
of ours	bjhdnirl
of paper	ji
of past	tj
of people	gcmmoorZud
of person	aZjomeoiri
of poems	al
of post	adlntj
of practice	al
of praise	al
of prose	ik
of public	gk
of publishing	al
of putting	ck
of questions	rcul
of reader	aXgprktd
of reading	an
of real	ij
of reply	abdm
of requests	aZlq
of respect	aeml
of rice	ackn
of risk	tk
of rosenthal	hj
of rubbish	rk
of running	al
of sales	gl
of saying	ej
of school	kk
of scope	clte
of section	adcnhi
of selling	hi
of service	ai
of seven	kk
of several	aj
of site	cj
of six	aeqm
of sixty	ek
of some	aeom
of somebody	nj
of somebody's	ej
of someone	io
of someone's	acto
of something	addjjn
of such	iiul
of swimming	ki
of talent	ierl
of taste	abonretk
of tea	al
of teacher	em
of telling	oi
of ten	rk
of tenors	cote
of term	an
of test	aj
of thanks	gm
of that	aXbjcWenhciZjpkroZqeritZvi
of the	ajbkcXdmfagjiUjclkmjncoZqZrcsctTutvo
of their	am
of theirs	ajgk
of them	aZcxdmemhQiijjkUlmmXoOqmrcsluR
of these	axbegehciejllimdndoYrdtW
of thing	aehmvi
of things	aehq
of thirty	aXgjhmjj
of this	bYcUechjiWkllcnnqmrPseun
of those	dkekgdjekiomtcue
of thought	olte
of three	apbdcmdegekbretj
of thursday	qmub
of time	amvi
of town	aeol
of trials	aiuj
of trouble	ajndol
of trust	ai
of twenty	al
of two	clgehcjn
of typography	aerk
of us	bncXdTeTfahTikjukcldmanUouqpsjtZuevV
of use	anri
of vat	sk
of votes	ajhe
of waiting	acqm
of water	an
of what	adbZcmdcfigqhajZkmmircve
of when	ui
of which	aXfikklkmiteuj
of who	adok
of whoever	aZglljnirj
of whom	albchcjjkjndodtm
of why	aehkuj
of words	li
of work	aeemgahajlkimiodrksmtdvc
of year	accm
of years	um
of you	aqbrcRddePfagPhLiRjmkdlemenXonqarutovO
of your	adbWcWfsgehjiplbnuoepYqdrjsbtO
of yours	bigiherm
of yourself	akmerj
off	becedQedheikjXkslYrusbtiuQ
off ,	aZekgehiljoercto
off -	gi
off .	ajbjecgbhnjdkcndodqcrr
off ?	aqle
off accepting	qi
off after	al
off and	aTejkdokrq
off as	gmoe
off at	ki
off by	an
off for	gijj
off me	bi
off my	rm
off on	aXdekqnq
off our	kl
off the	aibackdbedhajjknldqjtb
off their	aeom
off till	adqk
off to	ajbefiimjekdniretk
off tomorrow	aiqd
off topic	bi
off when	bi
off with	aj
off your	edqdrn
offcuts	ai
offend	aemm
offended	cegj
offer	ajbcdeeSfchyiZjYlcnZojqwritQuYvV
offer ,	bkcihk
offer .	edgjjeklooqete
offer a	ri
offer at	ji
offer came	ai
offer from	anbeglhcqj
offer is	ckqi
offer letter	aZhp
offer me	aYhrqk
offer of	aqhcqkte
offer stands	aahlqi
offer the	hi
offer to	abdioirn
offered	bqcofjhjibjckalZnpoXqYrZsjtVubvZ
offered ,	aqdend
offered a	fkhi
offered in	addm
offered me	bkgjhbnl
offered something	abhp
offered tea	adbmhi
offered the	aacksk
offered to	bkckeihcnqoctd
offering	adgkljmerl
offering me	ljrl
offers	aZgoidjrqjre
offers ,	acgiql
offers .	abgp
offers while	jl
office	aibbcOdnejfcgXhWjckYlkmZnnpnqlrktoudvT
office !	ai
office ,	aebegbhjjeliojqdrntdum
office .	bbhiibjioiplqirjtbuX
office ?	dinc
office about	ai
office and	aWdpimneuj
office as	ainj
office asked	apndqe
office be	aetk
office completely	aenn
office down	jk
office each	acqn
office every	qpue
office for	actm
office gave	adnl
office had	aj
office has	nipmqj
office i	gl
office in	nm
office is	neuo
office mate	abtm
office may	ai
office next	tj
office of	ri
office on	aaeljk
office says	ui
office tells	nj
office that	rdtn
office the	adbk
office this	amqe
office to	acbmdn
office told	ak
office was	aWbdiknnrjul
office were	im
office where	tk
office will	amgjjbojue
office with	anneqi
officer	aWbeciljtlus
officer for	tl
officer lives	aeuk
officers	aj
offices	hm
offices and	achm
officials	nl
often	bZcTecgzhTinjakdnmojqbrQ
often ,	abijtn
often .	ajgdmj
often a	abgjnl
often asked	abniul
often get	anij
often hear	aaglni
often say	giik
often that	gshdre
ogunleye	ak
ogunleye </s>	ak
oh	aXdegeiijdrdtw
oh ,	odtovi
oh brilliant	tk
oh great	aetk
oh no	aetk
oh well	aooktcve
oh wow	ii
oil	ak
ok	aWlmoptdvx
ok ,	vl
ok to	aelk
okafor	aj
okafor -	aj
okay	aoceeZjcojvt
okay ,	aivj
okay .	akceeeok
okay to	vi
okonjo	gj
okonjo ,	gj
okoro	ml
oksana	am
ola	ak
old	apbmccdiebhciajikUlYmWnmopqcrisbtX
old ,	ak
old -	oore
old .	amceji
old address	apdd
old asked	adtn
old boss	akbdgije
old club	acbm
old college	abgm
old desk	acom
old filing	aj
old firm	gk
old friend	benm
old friends	aXbldoniokreue
old goat	adjero
old head	aecm
old invoices	aeuj
old lady	ai
old library	aj
old man	aijpre
old man's	acjn
old maps	ai
old neighbour	aebmni
old one	akdl
old people	ji
old place	aj
old price	ok
old rate	qj
old room	hm
old roommate	nj
old sailor	ik
old school	aj
old site	abun
old snob	rn
old students	aebk
old supervisor	adbn
old surname	ai
old took	rm
old woman's	adjk
old's	ji
old's dream	ji
older	beckiejlli
older ones	ji
older people	jj
oldest	ajgeoj
oldest applicant	oj
olds	aerp
olds and	acrl
olivier	ak
ollerenshaw	am
olu	ai
olufemi	bj
olufemi ,	bj
ombudsman	aYnlus
ombudsman ,	nj
ombudsman would	um
on	adbdcedeesidjildmcnppiqdrZsotkudvc
on "	ti
on #	ajomqd
on (	acpmve
on ,	bcdkedgdhjojqcrdtduivk
on -	al
on .	adblcadbeegaiqkWlcmonmrZtauj
on ?	aidjla
on a	akbedpfehpjllZmVnUqdrkscteubvi
on accessibility	tl
on after	um
on all	aacilmol
on an	aiqi
on analytics	aecj
on and	acecikliql
on any	acep
on as	atud
on asking	aedj
on at	al
on balance	cdtm
on bees	aitn
on before	acgmjk
on behalf	amle
on both	aadkkiql
on bread	ck
on buying	al
on by	gmjl
on camera	ak
on chapter	aecl
on choosing	al
on christmas	adjo
on conflict	ajci
on cost	lk
on covering	aaor
on day	ai
on decisions	nl
on deserts	tj
on doing	ndodqkum
on drainage	bk
on each	li
on earth	aaglil
on either	ai
on every	abbdcuedgdhcjbkkqctdur
on exactly	ck
on facebook	oi
on file	aiblfkhcoeqdrjudvd
on finding	adbkretn
on first	aedmum
on for	ekgnjnldtc
on four	aeglok
on friday	biceebhckpleniocqlte
on fridays	blkiqd
on getting	hk
on github	aebi
on glassdoor	un
on good	aeul
on grant	acpl
on half	abeo
on her	akjbklte
on hiring	tj
on his	aejmoerl
on holiday	tl
on hoping	adejjk
on hotel	cj
on how	aZejlennulvi
on in	abjikjop
on instagram	adol
on it	cXdVeugiheiojjkYlcnaojqkrWtbuU
on its	aqbZcjgivc
on last	amce
on leave	oj
on lichens	akoe
on linkedin	addiuj
on managing	aetk
on marlow	hi
on me	acdbjnkjlcmkoiqctduj
on meeting	rj
on mill	aeqk
on monday	bmcddiekgdhajakplbmeniocqktcud
on mondays	ak
on more	cm
on moss	aj
on my	aZbccZdjesflgciUkQoXpeqkrmsZtnul
on new	tj
on next	aZun
on nights	ljsm
on nothing	apedme
on nursing	aeom
on one	akbckisetk
on open	ai
on opening	am
on our	aobdcahdljnaoiqcsptiuZvc
on page	alcndahekeldmpqeresjtXvb
on pages	adck
on paper	cjdi
on plain	mj
on price	emhkjeqb
on purpose	ajbmcioere
on reading	mk
on recommending	qduk
on reflection	aj
on rereading	ak
on river	aj
on safeguarding	rj
on sale	aj
on salt	ck
on sample	ci
on saturday	ceddecgjhekcnqoeqeteui
on saturdays	adbirm
on seeing	ai
on sending	dm
on since	aZjkol
on site	an
on six	hl
on so	achl
on social	ai
on some	hk
on sourdough	ck
on stage	ajuj
on such	aiej
on sunday	ajbignhdjZkcqltc
on sundays	genkuj
on supplying	ok
on sweeping	jmqe
on tape	akje
on teaching	ri
on that	bcemgjhmiijrkXnboZqarX
on the	bmcUeWjmlenmodpdqnrisktRva
on their	anjeritl
on them	acjjnj
on these	hi
on things	jk
on this	aebZcjdYeZfphmjbkbmencoiquriscuP
on those	jjui
on three	dnje
on through	ai
on thursday	akdbeihcldnnocqjte
on thursdays	klnjqeuc
on till	ak
on time	bbceddhejkqcsxub
on to	aobddceqgdhdjllinaodqctdve
on toast	adeekp
on top	aabikl
on track	abgn
on training	aaoo
on tuesday	aqbYcedpgdhkkilenmoaqXretaubve
on tuesdays	aetk
on turning	aici
on two	ajuk
on us	alemjeqe
on using	oj
on very	aj
on wednesday	aebjdmjenoue
on wednesdays	aabnqj
on what	hijeqj
on where	lj
on whether	adliui
on which	aVdihlltqetb
on why	aZcldihioi
on with	ar
on without	abbkeigl
on xx	aVps
on you	aRbedkeejiklqkrr
on your	bqccdResfYgohkldmeojpbqlrasjtUuTvb
on zoning	uk
onam	aekl
onam ,	aekl
onboarding	aabion
onboarding flow	bi
once	aacmdmeqfkgwhkjXlimcnPobpdratbucvU
once ,	aieigdikkkse
once .	aWbddcejgnhdicjjqirmsnteue
once a	an
once again	aWdrfnmbtj
once and	ek
once before	aj
once by	ck
once i	apboeegbhbjaodqbrjui
once i've	ddlj
once in	gjheij
once it	hllj
once let	aj
once met	gm
once more	abcpduengVhbidjbkdlcmmncoYqluevb
once my	gehjum
once said	aden
once somebody	tk
once someone	aeoo
once that	aoimte
once the	acbZciddgjhoikqdtiue
once they	niul
once told	aegl
once we	hj
once worked	gk
once you	aWbkcndegeho
once you've	ll
once your	apgc
one	aibicZdeengbhejmkpmdnXokpZqXresnvQ
one ,	akcedkgUijkjlqoZqasitSuevd
one -	andeeaqiuo
one .	blcsddeTfcgaheiUkamiomrjuj
one :	dj
one ;	ajek
one ?	levm
one a	ai
one about	aubddeqj
one above	ai
one after	aXeklltk
one afternoon	aihdin
one and	aigeieknrj
one appeal	dj
one apply	aeon
one asked	abbp
one asks	adekoj
one at	alcnjctd
one before	bcdmgdjekdlimm
one below	di
one beneath	aekl
one bit	ri
one by	aicsqetc
one call	nduo
one came	ai
one can	aYcngdheiikemiri
one can't	ajgjri
one chance	ek
one comes	gekl
one coming	al
one comma	aoce
one copy	actn
one could	gdhdtr
one day	acbacddYeZgjheiXkVldmnncoupjqXriur
one does	abbnhmiljerktXuc
one doesn't	aehjrmtd
one door	aYdefxqe
one drew	jk
one either	aWot
one else	aagihiio
one email	aabejnnm
one entry	hk
one error	ai
one evening	rm
one every	ul
one expects	hj
one father	ei
one feels	ijrj
one folder	ui
one for	jetl
one forgets	aerj
one from	dleijeuk
one gets	aegdknol
one go	tj
one goes	ul
one good	gkkj
one had	blikmd
one hand	aYgsre
one has	aZbciekmoormtY
one hears	gjik
one human	addkei
one i	akcckjoaro
one i'd	ak
one i've	am
one in	bmcaeYgphZjmneoYqdrlub
one is	aibbdreegehmjdlameojqerntcue
one l	aitk
one last	aedderjdlm
one learns	aitl
one letter	ak
one like	ml
one line	behbikjlretl
one long	kk
one may	tk
one member	bl
one minute	bjci
one month	aetm
one more	aWbecYdlevgYhnidjjkemmneoVqmrYuc
one morning	ejme
one mr	aebl
one must	al
one my	im
one never	abup
one next	aedj
one not	abbq
one number	ak
one o'clock	bi
one of	aebtcieOfbgaiMjqkZmYnkorqqrZsmtWue
one on	ambecjedimjeldmmrdtd
one opens	adfp
one other	ap
one out	amki
one page	ceklrdto
one panel	aetk
one paragraph	adrnte
one people	gi
one person	aZbjcaeijmkoodrbsntcvb
one phone	abup
one piece	aebl
one place	aksi
one poem	aeek
one question	awcddTlpva
one quick	akvd
one reads	abimkj
one request	ej
one room	aajlko
one sees	ijoerl
one seldom	ijte
one send	amle
one sending	aekiul
one sentence	aicetm
one side	adslui
one signature	qi
one sitting	cl
one small	akcWelgchelqqjrdteua
one song	adel
one star	qduq
one takes	giij
one tenth	al
one that	aebacjdieigsiejckZnboerbtYuivj
one the	abbccedlgrhe
one thing	a4bbdYeVgcheiejdkllaoeresltjuevb
one time	aegl
one to	aobeccdeebgZibjckemkoordsjvi
one too	ak
one tries	gj
one was	hjjmmkretc
one way	aVconjtj
one we	aijj
one week	achejiqo
one when	aYbndl
one where	ajcj
one who	aZcbgYijjjmeonqmrYteuj
one will	hj
one winter	ki
one with	azbcgdhlierdtZ
one without	hjtj
one woman	acen
one word	ambacedeeoheiXjkkdrdslue
one would	acbjcigdhnibodrkuj
one year	aj
one years	aisi
one you	bjckekgdhcjjmlocrbtc
one your	cj
one's	aVcegqhqiiobrctmudvb
one's own	abhmki
ones	aicTdreigkhdimkcqbrctduUvi
ones ,	anre
ones .	apgejdue
ones are	am
ones ask	ji
ones at	im
ones i	acbigjok
ones in	acijjjol
ones that	dm
ones to	acjltk
ones were	acrn
ones who	ajbehijdkinj
ones you	emgi
oneself	im
online	ielknirlui
online ,	aWlknkuj
online .	ak
online interview	rm
only	aabmcZdOexfYgbhbiokmlbmbnioupVqiteuPvZ
only ,	aqbjde
only .	akhj
only :	sm
only a	ajbccceXhairjdkemenirq
only admire	ajcerm
only agree	ak
only all	adbk
only an	ak
only applicant	hl
only as	klqk
only ask	cmddebllmk
only asked	ne
only at	ej
only be	adijtj
only because	aqccdegijdtl
only been	adhmoi
only bid	gl
only club	el
only confirms	ii
only copies	si
only don't	adeo
only dream	aagkjn
only ever	aoge
only fair	adgehmiejcnnum
only five	clie
only for	albkdeekve
only four	adtl
only good	qj
only got	akuj
only had	berltk
only half	aooc
only has	hi
only have	biceejrite
only hope	aZjnkkmlojtd
only if	anco
only imagine	akmkre
only in	bdcddiecgiknolqd
only interviewed	bl
only just	al
only last	aeckdejm
only leaves	lj
only let	adeo
only live	ak
only local	hj
only look	ej
only lost	aZto
only make	qm
only me	oi
only mention	cidmjbop
only more	am
only my	aZemkeot
only myself	neol
only need	aierqa
only needs	aZqs
only noticed	ai
only now	aode
only on	ckjirk
only one	blckdbeigkhkjeldmbnaoQsctdvn
only ones	ajiijeki
only our	ai
only panel	anbd
only passing	ainj
only person	adbjgk
only place	adkk
only point	ck
only promise	acqm
only question	ajbbtn
only reason	ilje
only reasonable	aahp
only remains	aeql
only repeat	accjdm
only rewrote	acoitm
only right	hn
only runs	ai
only saw	ap
only say	baemjmoi
only sent	aehdrr
only so	apcdgikmqd
only someone	ij
only sorry	ajme
only spent	adok
only suppose	abdeontk
only take	ei
only takes	qj
only tell	uk
only ten	aj
only that	aabbelhiicllnoobrkte
only the	abbjcedihZjakeldnjosqarotX
only thing	geheibqirdsn
only think	aWbocl
only this	ei
only three	an
only to	apcodeekhbiejekdlcmoncoZ
only took	oo
only turned	abjdoq
only two	akbncegihdoete
only until	kk
only waiting	aahmoi
only want	ejsi
only wanted	octm
only way	hcko
only when	bj
only wish	jllj
only wonder	ak
only work	nl
only yesterday	abgkik
only you	aibieeik
only your	aYjkkjqj
onsite	bk
oonagh	ak
op	aekl
op ,	ackm
open	ascceifjgXhaiekioipeqjresdtkuYvT
open ,	aabodlellktcud
open -	al
open .	aRcjdieZfihdicjmkinjqltj
open ?	dovd
open a	abhk
open about	ak
open again	amue
open as	ii
open call	aohejmoetluY
open day	aydkkeqbud
open evening	an
open in	adqjul
open it	aeekolqd
open on	albddeqm
open source	ui
open the	aWklrltl
open to	aqdZebgehclbnjokunvY
open until	ai
opened	aQbvcXgXijlenjopqcrZtl
opened ,	acomuk
opened .	aYbndnodtk
opened it	abhjok
opened my	aZbkmjtk
opened our	aikeni
opened the	bkcdjjoetj
opened your	ajkk
opening	cidaebgYhlkmmindritiuavZ
opening ,	degdhkokrl
opening .	at
opening ?	aelj
opening hours	aj
opening it	admk
opening night	aejlqk
opening on	hk
opening paragraph	bi
opening the	aTkqto
openings	li
opens	bidVeaftgihTkcncoiqjtkuV
opens ,	adflqj
opens .	acfphdomud
opens ?	ai
opens again	gm
opens every	ij
opens in	aiheql
opens its	tk
opens on	aj
opens the	aejktj
opens up	gk
opens with	bk
operation	aXjkkovi
operation .	adjm
opinion	acbbdeeehdodrxuj
opinion ,	acrl
opinion of	akcegeibnerouj
opinion on	rm
opinion that	ck
opinions	gk
opinions on	mi
opportunity	aUf0hdojqlta
opportunity ,	adfl
opportunity .	abfmql
opportunity to	abfp
opposite	accuhe
opposite of	cm
opposite view	accn
option	vr
optional	acrl
or	bScDdjenflgYheiPjQkSmipZqwrZsatZuxvy
or ,	dk
or a	akddewlevb
or about	addi
or after	aeon
or another	aZglnj
or any	ddmm
or anything	adol
or as	aeekij
or at	deeahjloqask
or behind	ej
or by	di
or did	nj
or do	eerkvj
or does	an
or equivalent	aite
or for	aerk
or friday	ai
or i	acedhZkeneqvun
or i'll	aWeeqjus
or if	eilj
or is	anealcrktmvb
or just	djlj
or later	qk
or less	aecehvoete
or lose	aaeeqv
or madam	flpd
or must	ai
or my	aZdjqkun
or no	aqdkeahdonqb
or not	aqdpecmeniqcueve
or nothing	aoeb
or of	abrjtlue
or on	enqc
or only	am
or rather	ln
or shall	eenj
or should	akldnk
or shred	ai
or so	abdmhi
or something	vk
or the	adbdccejgehejmlnnZokrbsjtaupvW
or three	aeln
or to	lj
or tomorrow	ekqb
or two	edhknlqdrk
or was	diretqva
or we	aYcmqk
or whatever	ei
or whether	ekqk
or will	aeeenjqi
or without	ql
or would	aqdeld
or you	admjqk
or your	ejreum
orchard	ao
orchestra	aWgckkoeru
orchestra ,	hi
orchestra for	ai
orchestra prefers	adrn
orchestra was	aYrq
order	bicidjeefihaiejakillmcneoeqbrdtZul
order ,	aekeup
order .	blcjfjhekjlmmdoYte
order all	uj
order i	addl
ordered	bdhrjbkeqo
ordered ,	aiqj
ordered the	aabehrjdql
ordering	aj
orders	hkui
ordinary	becehwijjcoetc
ordinary way	am
org	gjhj
org chart	ni
organ	aegehiicnqqk
organ ,	nk
organ blower	hj
organ post	ql
organisation	acfjikontc
organised	hjmmrd
organised woman	mm
organisers	gm
organist	mi
organist too	mi
original	aZikrctnvq
originals	aj
orla	ai
ornaments	lj
other	abbncdekfUgvikjlkXlimXnFojpaqurRsWua
other ,	al
other .	aYkltp
other agency	bign
other applicant	accmjk
other applicants	an
other application	aeel
other at	ak
other avenues	uk
other bidder	bl
other bidders	aauq
other candidate	aeengiod
other candidates	gkhjmkoc
other chance	jj
other classes	gj
other client	adil
other clients	adil
other couple	aebohjijjeke
other courses	amhiue
other editors	akgeik
other end	ajjj
other finalists	gi
other firm	enoeqkre
other firms	abgrqd
other flat	akjj
other flats	hi
other four	dngevd
other galleries	ckqi
other gallery	qj
other gigs	oj
other girl	gj
other hospitals	ajgehjje
other houses	adgmqj
other institutions	aj
other job	lj
other journals	aigdqn
other judge	li
other labels	jk
other landlord	anqd
other landlords	geol
other members	adql
other money	hk
other nineteen	ul
other offer	ajqn
other offers	acgbidjsqk
other one	aSbicjeigekmoeqjrj
other pastry	ajgkid
other people	ajgeojretk
other people's	acijkk
other place	ajqi
other publisher	aedmlc
other quote	ciel
other reasons	aebm
other school	aphcjbokqi
other schools	cjqk
other shop	jl
other side	anbk
other speaker	bl
other sponsors	ui
other tenants	geomqiuk
other tenderers	ai
other tenors	gj
other than	cogdhd
other thing	aakmqi
other things	aYdiojrlte
other this	adkm
other three	abdlhnue
other through	ak
other two	cadegehllktl
other vacancy	aell
other way	hejnuk
other words	dl
other work	al
other yard	bm
others	acbZccdSelguiyjjlinTomrcsetOubvd
others ,	eigeol
others .	bkceeihpjeoeqerdtd
others are	acgiliqjrk
others at	adjm
others do	aqqe
others have	ekgkoj
others in	aj
others it	aejm
others my	gl
others on	aibdioqeul
others read	adilui
others succeed	oj
others waiting	ii
others were	giklod
others who	amciokvd
others would	mk
others yet	qk
otherwise	akbecnhdicjkniobqqrctauZvd
otherwise ,	amoc
otherwise .	aScreijlqk
otherwise i'll	am
otieno	al
otieno </s>	ak
ottilie	al
ottoline	ai
ought	acbVddeahviijUkalimoobqarmtc
ought never	mpodre
ought to	abbWdeebhvijjWkblinioeqarntd
ounce	elie
ounce of	elie
our	ambuccdPeYgShsiZjtkimenioPpYqWrLsntRuwvB
our accounts	ai
our application	kj
our baby	kl
our bakery	hi
our batch's	uj
our best	aafmim
our bid	achjok
our boy	ki
our branch	aZgjum
our budget	adtl
our call	aacldkuk
our case	fi
our chat	aamlqjuk
our choir	al
our club	adnl
our college	iemmneuk
our complaints	abcl
our conversation	aq
our cooperative	hi
our correspondence	aeum
our councillor	adno
our dark	ij
our daughter	jk
our daughter's	jk
our deck	sl
our driver	ai
our end	achl
our family	hk
our fee	cl
our figures	aegj
our firm	hiiijjke
our firms	al
our first	ao
our form	bj
our fourteen	alke
our garden	aebn
our hopes	jj
our house	aYglkn
our interview	adijuk
our joiners	qj
our kitchen	hjjk
our lab	acbl
our last	aigjhekcni
our lease	hj
our letters	aWniqlul
our lives	oi
our loan	hdum
our logo	aehk
our members	uo
our method	bj
our milk	ki
our mp	ni
our names	bi
our new	ai
our office	ak
our one	acjn
our only	adkk
our own	a1bZcdhdjeud
our page	aj
our paths	amfi
our pitch	aXbu
our place	kk
our present	ai
our price	en
our prices	bi
our pricing	adbm
our quotation	rl
our quote	mi
our reeds	hk
our relationship	adhkuj
our residents	aeul
our school	aeui
our sculpture	rk
our sealed	bj
our second	jj
our seed	ackl
our sheet	hk
our shoes	ek
our shop	aYhnkm
our show	ji
our side	blhjoesl
our site	li
our size	al
our small	ai
our solicitors	aduk
our stall	acjo
our standing	aehm
our street	ak
our studio	tl
our submission	acsl
our table	jm
our talk	aWbkimul
our tender	adrltj
our thanks	an
our third	ak
our trade	ak
our treasurer	ao
our trust	jl
our trustees	li
our turn	aXbeht
our twenty	ajjk
our uniforms	uj
our unit	aebk
our village	aegm
our volunteers	ji
our ward	aebink
our way	ablkui
our wedding	acjk
our whole	jmuj
our work	ai
our workshop	aemm
our youngest	km
ours	bpcpdbgRhviUjembnkoUqetSueve
ours ,	bscdgdhbjenirete
ours .	akhkicjdroue
ours and	ci
ours by	hj
ours could	ai
ours for	adnl
ours had	abblci
ours has	ai
ours in	hk
ours is	al
ours to	aZhmjl
ours was	aobbkj
ourselves	asikoeud
ourselves ,	ik
out	bacofpglhSiXjckplWmcpYrdsOtluivl
out ,	btdZeigWhYkimeoTqarmtk
out .	aZbZcieXgmhkjjmkodresetmum
out a	aiekkjqe
out about	aeneojuk
out again	al
out ahead	ci
out all	aeem
out and	fjjo
out as	aebn
out at	aZbkgehitq
out before	aj
out by	aXhliikjtj
out first	ej
out for	apjcndoitcvi
out from	aYot
out here	addjni
out i	al
out in	akbYcdgmjckioiqeretaul
out loud	cjmj
out my	beckekli
out of	dXeafcgohUiWjlksleniomqZrjtVua
out on	akbbceddeigojcqmve
out over	ni
out ten	akge
out that	akck
out the	acckdledgahcjcniobqstbuevm
out there	anoaretm
out this	aenk
out to	aWcbedfrjWkimcnbonqdrltpuZ
out well	ak
out what	abcldmqlritdvi
out when	aj
out with	aiekun
out your	in
outcome	amctgbhjjckemioaqctcubvZ
outcome .	aicrfZhijemkudvb
outcome and	ak
outcome entirely	ck
outcome for	am
outcome was	bkfmhdoe
outcomes	fj
outfit	aabeidru
outline	abbrdkte
outline of	dm
outline reached	bk
outlined	gl
outside	bjcpddepfmickcnYoerVtXvb
outside .	aj
outside is	hk
outside on	adel
outside take	cm
outside the	akbdejfngihcrYtduj
outside your	aTbkckqn
outstanding	abioqkreti
outstanding and	abiq
outstanding is	qk
oven	kk
ovens	ijli
ovens at	ij
over	aedWeXfcgqhiijkClemqnpolpdresVteum
over ,	aeclddeigbhimlqiue
over -	ak
over .	accdekgXjeneopqYreuuvc
over ?	jlve
over a	aeedgqiljikdrc
over and	ek
over at	aivj
over breakfast	alje
over dinner	gknkue
over every	ji
over fifty	aebscb
over for	mj
over it	aqeegchdnbootdud
over lunch	ni
over me	aZgkrltk
over mine	ti
over my	bdccdegchdiqjbloqerdti
over once	qj
over one	uk
over our	ml
over properly	ai
over supper	abgmuk
over that	acmm
over the	aubUcTdjebgkhjjYkamcnkocqktUuYvo
over there	aTolqjrltnvd
over this	jk
over to	beckgihjqi
over too	qi
over what	jinnrd
over whether	aeml
over with	ajqi
over your	adbecpjjnj
overdraft	aakq
overlap	aj
overlap with	ak
overlook	aWmutdul
overlook that	acmqtd
overlook the	aarjul
overlooked	ccdiql
overlooked .	cdgiql
overqualified	becvgphejekemdoYrdtj
overqualified "	ajck
overqualified ,	gooe
overqualified by	tm
overqualified is	cn
overqualified was	ai
overran	abhjmm
overrule	abnm
oversight	uj
oversubscribed	gj
overtime	bmde
overtime .	bmde
overturned	cj
owe	bbedgZhyibknoaratc
owe .	km
owe each	mi
owe her	ai
owe me	abbdebgdhynire
owe you	akhelj
owed	ht
owed .	hj
owed me	ai
owen	al
owes	nm
owes me	nn
own	aibrcpdielfZgaijjikblamZomqWrWsatdvX
own ,	dmjd
own .	achoomtb
own account	ak
own and	al
own application	hk
own blog	cj
own board	ciolte
own brother	ek
own children	aejo
own choice	ij
own cost	aj
own cousin	bk
own cover	ak
own dean	hjne
own decision	aenj
own deputy	gk
own desk	hj
own doing	aj
own equipment	aadm
own family	adilki
own fault	ambbcejeoo
own figures	aegk
own file	uk
own guidance	aecm
own head	gn
own kitchen	bjrj
own lab	bi
own letter	aj
own mam	jl
own mind	hiik
own mother	ji
own name	dltj
own notes	cl
own one	uj
own pace	oi
own people	akbelk
own pocket	abhijl
own rules	accink
own student	abrn
own students	aj
own teaching	ii
own team	getm
own to	aemm
own treasurer	bi
own two	adkl
own up	bj
own view	nn
own voice	abdkek
own way	adtl
own website	ai
owned	aetl
owned a	aetl
owner	baejgchZikjbnvoereuc
owner .	abilnj
owner knows	nk
owner of	nk
owner says	ak
owner we'd	ej
owner's	acns
oxford	aWgvje
oxford a	acgn
oyelaran	adjmnirl
oyelaran ,	ni
oyelaran </s>	al
oyelaran for	adrm
oyelaran that	aajn
p	cntevj
p #	vj
p -	ck
p .	al
pace	abcmoi
pace "	ti
pace is	cj
pacing	aitj
pacing drags	ai
pack	amvi
package	dk
packed	aWeliejrkeqn
packed ,	aajkqk
packed in	ek
packet	aYckrm
packet .	adck
padraig	ao
page	albjctdBfdgYhXjMkclamlnXobpcqQresbtmuov1
page #	bjdemkojvc
page ,	ajbacXddgelimnqerdtjuivk
page .	cWhdidndoarjtlukvp
page a	adkl
page and	aj
page ethics	ok
page for	acup
page forty	ck
page four	aebjcn
page if	aj
page is	uj
page limit	aebnue
page nine	ck
page ninety	ai
page numbers	ak
page of	amblcYgetk
page on	ul
page one	aYbjcbijmlodqisjtk
page or	achm
page says	alue
page that	akgk
page three	cjsmtc
page twelve	mj
page two	acbkctoktdvb
page was	cm
page when	anoe
page with	ej
page you	aWcmin
pages	akbldRekgThiiWjSkYminjqYrpsmtkuT
pages #	adck
pages ,	ajojrjsktbve
pages .	aSbbcieilnnmolrnsktX
pages ;	tj
pages and	aptd
pages because	rl
pages came	aabn
pages four	bj
pages from	aj
pages is	odrm
pages nine	acbm
pages of	anbehpoetb
pages on	ci
pages so	am
pages that	cetn
pages was	ak
pages would	ak
pages you	aitk
paid	aUbvdbgXhtidlembnXqjriskuTvc
paid ,	ai
paid .	aUbihekmom
paid for	acbngchsjckjrcsktc
paid me	rl
paid my	ak
paid the	ajelhbkeolte
paid to	aereto
paid you	abbnnd
paint	alenjomcobrYte
paint .	aaemkj
paint again	aZjr
paint the	aooe
painted	aWgehnjjonre
painted the	jk
painter	acikol
painter .	aaikol
painters	ml
painting	aVbecdhniijmsotd
painting needs	aZho
painting that	acso
paintings	ajgehjtj
paintings on	ai
paints	adjqve
pair	akbkciheidjelird
pair .	bl
pair of	cjgiidljre
pal	aablum
palace	aWgqim
palate	acijrk
palette	cl
palette .	cl
pancit	aj
panel	aebiccdXeeiijxldmnnHocqbrksXtsudvL
panel ,	adbccedeljmeoerotnul
panel .	brccgiheickendojpkuc
panel ;	jk
panel ?	lbun
panel and	gl
panel asked	al
panel can	aahlikmlte
panel could	aaqjritl
panel describes	cj
panel deserves	al
panel did	jj
panel for	fjtj
panel found	aabltk
panel gave	bdtj
panel got	aj
panel had	ajbdolre
panel has	aecogk
panel i	aejlqj
panel in	um
panel is	cjjo
panel like	aeil
panel looked	acbpre
panel looks	aiok
panel members	aemm
panel met	dj
panel might	en
panel of	ckgetj
panel on	rj
panel saw	cj
panel that	ajbaccidjkritm
panel thought	ajdj
panel to	accqddtj
panel wanted	aici
panel was	an
panel were	aZbdgpimrd
panel who	rj
panel would	ajcahlmetm
panel's	acdagdhpjelmodretnue
panel's comments	aeln
panel's notes	hmnj
panel's observation	tm
panels	ccgqhdoerltc
panels can	gj
panic	aajo
panic attack	aajo
panto	aegi
pantry	aj
paolo	di
paper	brddeXhmidjZlcmjndoRsiunvV
paper ,	aUbdcehkmjqmsntjui
paper .	bpgchirbtc
paper ?	akdjve
paper and	aekn
paper from	aj
paper had	adbkni
paper has	gi
paper i	aj
paper in	aibj
paper is	ajbcik
paper on	aXrotn
paper to	cmrltd
paper was	aebn
paper were	bj
paper would	hl
paper you	aigm
papers	acbldZhqidjZnctVuqva
papers .	hikjqi
papers and	hk
papers are	aigl
papers for	bjhj
papers from	aYolul
papers has	aerm
papers were	um
papers with	ul
papers you	cj
paperwork	aWbrhmocqk
paperwork .	aYbjho
paragraph	abckheldqdrltkuj
paragraph .	aWrntcul
paragraph as	acbitk
paragraph beside	ck
paragraph four	ci
paragraph in	addl
paragraphs	aiccijtl
paragraphs .	adikti
parcel	aublgejdkcnd
parcel ,	aknd
parcel came	bm
parcels	ki
parcels ,	ki
pardon	acdejemx
pardon .	mj
pardon for	aemm
pardon me	aamn
pardon the	ai
parent	abhino
parents	bYcddZgZiejckomencoYqyrbtdun
parents ,	amjdqk
parents .	alkeljoc
parents and	qk
parents are	ql
parents both	hj
parents evening	ui
parents group	aeuj
parents have	alqnuc
parents of	ui
parents that	al
parish	bcgdhmjekeniqiroteue
parish asked	hj
parish council	rj
parish hall	nl
parish has	ql
parish its	hl
parish newsletter	rl
park	adbagbheikjlkeobqeretjut
park ,	aXjjkitiui
park .	aaciiluk
park and	ai
park at	uk
park now	ak
park on	an
parked	aebm
parking	ajbWdXecgehbjbkdlsomqctsvc
parking ,	ddljmjtn
parking .	tk
parking permit	aiok
parking space	ak
parking ticket	aerkti
parking was	keon
parks	adhoue
parrot	rj
part	ambocbdjejfehdjcmdnXoipereubvi
part ,	elgdoeqmuk
part -	anelodvc
part .	apceoetjvk
part ?	admj
part about	oj
part and	am
part had	bj
part i	al
part in	abhmoj
part is	aXckgm
part of	aubWccdeecgYikjeobrktkuc
part or	aj
part until	aedn
part was	adoo
part went	aYbiglol
part where	anod
part with	ai
part you	acjkoj
particular	amcidenkti
particular .	aicj
particular the	tk
particularly	acbeoitr
particularly the	oi
particularly with	tk
parties	gi
parties afterwards	gj
parties without	aj
partly	am
partly on	al
partner	bbcedigZidjikclrnjqjtluZ
partner ?	abll
partner by	adqk
partner came	ti
partner has	aedkqi
partner in	acljnj
partner on	adtk
partner painted	jk
partner to	ajhjnd
partner's	ajhj
partners	adcjnoqlua
partners ,	njqjud
partners and	cl
partners to	aenl
partnership	acrjul
parts	aablcdhejeloopretb
parts .	aelo
parts of	aebmgiojte
party	ajbagchbietiumvk
party ,	jelium
party .	tk
party for	aiheol
party in	ai
party wall	uk
pass	albXcXeVgihUidkalqniobqSrqtkvc
pass ,	ok
pass .	am
pass back	ai
pass it	ajljne
pass mark	aidi
pass me	aellni
pass my	aeneoerttj
pass on	audemjodtj
pass over	aXgptj
pass the	dmleuk
pass them	aj
pass this	ailknjqd
pass to	ll
pass your	an
passed	albYcneZheicjWkilemenaokqiujve
passed ,	kn
passed .	ap
passed in	actm
passed it	om
passed my	am
passed on	alqnreti
passed over	aVceglhjojtdup
passed the	cm
passed to	rl
passed your	aick
passes	qirj
passes your	adqirk
passing	aibeccdkeihbiekjldminnoerd
passing ,	aj
passing it	adml
passing my	ai
passing on	addmlenl
passing that	gikj
passing the	ajni
passion	aackfltk
passion ,	tl
passion for	fl
passionate	aefl
passionate about	fj
passport	aj
password	abun
passwords	ai
past	aWbicjdYgZikjakemincrnsetkum
past .	aabecleeilmjul
past a	aeiljj
past and	ai
past have	akgcuk
past it	aj
past my	mi
past page	abbltk
past six	oi
past the	acbldegdhkoerk
past your	gi
paste	aUtr
pasted	di
pastor	aj
pastries	aj
pastries .	aj
pastry	amcjgnibodretd
pastry chef	aeclgk
pastry on	ajgkid
patch	aj
patents	aWclgo
patents ,	aacmgi
path	vn
pathetic	aXgjmbrutc
pathetic reply	adrnte
paths	anfiue
paths cross	amfd
paths will	fm
patience	akdoeegcidkimlqjtcud
patience ,	acml
patience .	amgeqiri
patience and	addm
patience to	ak
patience with	aeqi
patient	aybbcadjecgZhaiZjcknmindobrXtcunvb
patient ,	di
patient .	qk
patient about	ki
patient man	adur
patient with	ajcddimlue
patiently	apje
patiently .	ai
patients	aoke
patio	uk
patrick	cl
patrick was	cl
pattern	an
paul	aivk
paula	al
pauline	aj
pause	aeclgm
pause .	aaclgm
pause might	tj
pawn	aYkq
pawn shop	aYkq
pawned	aZks
pawned the	aZks
pay	accaeqgUiakolcmknpoVqZulvc
pay ,	aReohejlqirkui
pay .	bj
pay and	aj
pay by	ao
pay for	abeXhdkvmnoerdtkue
pay grade	hdnm
pay me	abekheldqeus
pay my	akhjkank
pay on	amue
pay the	hcjekp
pay your	hpkc
paying	cjhojcknnjocqercte
paying for	acckhmki
paying the	ak
payment	ul
payments	tl
payments squad	ai
payroll	anqk
pays	aUbjgjhbnqoeul
pays for	abkkni
pays to	aihenk
payslips	aebmci
pdf	mksi
pdf ,	mksj
peace	andeebiejclmnmoe
peace .	ajed
peace now	nm
peace till	ak
peace with	ai
peaceful	abjn
peeled	jl
peer	cdgeretn
peer review	amcere
peer reviewer	adtn
pegs	ai
pell	ajji
pellerin	uk
pemberton	aojcke
pemberton </s>	aj
pen	aabeekgdhejoqjrjti
pen -	acrn
pen .	aceljjtk
pen that	adjm
pencil	ajbjgihdiioeqjrctbuj
pencil .	aq
pencil in	aaul
pencilled	adhm
pencilled in	abhm
pencils	acir
pencils .	acir
pending	kj
pending .	ki
penhallow	aj
penhallow </s>	aj
penny	clrk
penny .	al
pens	adbm
pension	eihell
pension ,	aaeilk
pensioners	jrkcoe
pensioners will	jjke
people	adccdTeRfYgthmkVlYodpaqlrtsbtkuivR
people ,	aabbhlinjmmcnjrZ
people .	cdhckkmeoiqiretmuc
people above	ni
people alive	gk
people and	ajgj
people are	bjhdjeqitmuZ
people as	oi
people ask	am
people at	aVbdcngohknk
people by	am
people call	gn
people can	adceglrk
people come	aigj
people did	jilk
people do	aeekgirdup
people don't	gl
people down	aiilmcojtd
people first	aebetn
people for	ckgjri
people forget	um
people from	bpgYhkoktdud
people give	aijj
people good	oeuj
people had	biji
people have	idmeqmritj
people heard	gk
people here	al
people how	rm
people i	adckgdiirktj
people in	apbdelickanlocqdrXtd
people keep	tk
people know	uj
people like	aabmgdhcimjlkemrodrYud
people lose	abjn
people lost	acjj
people managed	airmtZ
people might	aj
people my	ajrktd
people of	aigi
people on	adbegqhejlud
people outside	uk
people read	aegj
people say	akij
people see	gi
people share	tk
people so	ik
people take	aj
people tell	aego
people that	alilje
people the	dliiuj
people think	ui
people to	atgdheoeqkrjua
people upstairs	hm
people use	aboerr
people were	ambduk
people who	ambWgehkiUjnkblemancoZqktjuk
people whose	gcmmoi
people will	aVgeinkk
people with	abbmcdhjidrm
people without	aj
people would	aeckgciejionrd
people wouldn't	aerk
people write	rj
people you	aebchpiejdnlrctn
people's	aVimkkop
people's memoirs	aekk
per	adbdcidefmhdkdleoutevi
per cent	aicl
per my	aSflou
per your	al
percent	ekgi
percentages	herl
pereira	aebkjj
pereira ,	bk
perfect	aebeckfjhdiqjdkeomra
perfect ,	abciim
perfect .	ck
perfect fit	fj
perfect for	al
perfect sense	ai
perfection	adgnii
perfectly	acblcmnkoitb
perfectly ,	aj
perfectly all	acol
perfectly fine	aooe
perfectly good	aaclnl
perfectly obvious	bn
performance	vi
performer	gk
perhaps	aYcGdsenfahRiPkvlnnqoqqVrksctWuKvk
perhaps .	gi
perhaps a	adbjdpheljnlocrltX
perhaps an	ajrl
perhaps be	akrlvd
perhaps five	gj
perhaps gone	di
perhaps have	abkq
perhaps i	albegjheneomrb
perhaps if	om
perhaps in	elol
perhaps it	abbjgijnrc
perhaps my	acll
perhaps next	algeoiri
perhaps not	diri
perhaps one	jjoi
perhaps six	gj
perhaps still	di
perhaps tell	ak
perhaps that	gk
perhaps the	aYbiccdeelgcheknnmrc
perhaps this	aindrl
perhaps too	rk
perhaps unwise	ajod
perhaps when	amjk
perhaps you	dleehliekdnqoZratdvl
perhaps you'd	gckmlj
perhaps your	aelj
period	acgkhlketk
period .	aYglhm
period lasts	aetm
period of	aici
periods	ci
periods "	ci
permanent	aXbehjolsn
permanent ,	aasn
permission	akte
permissions	uj
permissions on	uj
permit	cjojqctn
permit ,	ok
permit for	aetnue
permit is	qeum
permit me	accm
permits	am
permitted	am
permitted to	ak
permitting	aj
person	acbcdZejfXgljnkjmppcqmretVuYvX
person ,	eehlolql
person .	bddlhkijjbniolqjrbtZuc
person already	ol
person and	hm
person calling	ierl
person chosen	adgkjjljne
person enjoys	aloe
person for	tk
person from	al
person has	bmok
person i	jmneoeuk
person in	aTccgpikmlodtk
person like	himn
person of	aYgkhkijmire
person on	aocelbum
person rather	ul
person settles	aihi
person to	ecgeheidlirnso
person who	ckdeengQhUjelemlnloTqirnseuX
person whose	adnl
person with	ck
person would	aaijqn
person you	akbZekguiYjooXqdrVtZudve
person's	aj
personal	aeddgchkiZncojrmtque
personal ,	rn
personal note	tk
personal statement	iemi
personally	abhijcmcnkoktk
personally ,	gehkjdmcom
personally .	nj
personally you	tm
perspective	rl
perspective .	rl
persuade	ii
persuaded	il
perusal	abfp
pet	accjdi
pete	ai
peter	annc
petersen	ai
petra	arvW
petrol	acklui
petrol ,	ui
petrol station	adkl
petrov	ai
pets	aWbjcqjeketj
pets ,	abbl
pets .	abcq
phase	gl
phase ,	gl
phd	anengdhene
phd student	aeem
philippa	ak
phiri	aj
phiri </s>	aj
phone	aPcYdcepgkhmiYjilsmXoupeqlratVvX
phone ,	aZdneehjjdkdlmodqcrjum
phone .	adbZjdkjlinoop
phone and	leqo
phone beside	aeepjd
phone call	bcccdahmjlopqZretduk
phone calls	on
phone for	adhmjkqd
phone in	aZbieoje
phone made	aajn
phone me	adll
phone number	aqde
phone off	gmoe
phone on	aeblqe
phone sent	ak
phone that	aabedjjjsl
phone was	biol
phone will	kl
phoned	aejjni
phoned this	aeni
phones	aWjcomqktkvi
phonics	cj
phoning	aenk
phoning you	aenk
photo	aebnljmjuevk
photo ,	aXbolj
photo of	am
photo on	mj
photocopier	tk
photocopier .	tl
photograph	aacdgihdivojraue
photograph from	abiq
photograph of	tk
photograph on	mi
photographed	aj
photographer	aagmretjuk
photographs	dehljalirateut
photographs ,	aili
photographs hung	abhn
photographs of	acreuv
photographs would	gj
photos	bkjeui
photos back	li
photos of	ajuj
phrase	bjcloj
phrase "	cl
phrase about	ci
phrased	aeil
phrased the	aeil
phrases	bj
phrases in	bj
physicist	aetk
physicist i	aetk
pianist	adekmn
pianist that	mj
piano	beddgdhjjkkZoqra
piano ,	ejtk
piano .	jdorre
piano to	jlkc
piano was	ai
pick	aebidcedgehcjdlcooqorkud
pick it	am
pick on	adrm
pick the	aeoiti
pick up	lendolql
pick your	oi
picked	aibkcZdjedgvhcidmdnboerVsetlubvc
picked ,	addmgi
picked .	aabidmgn
picked ;	gl
picked a	aeti
picked are	ak
picked has	aZtp
picked out	aajn
picked the	aoqe
picked them	ak
picked up	akbeqkue
picked well	ai
picked your	bk
picking	abgnoatk
picking up	gnob
picnic	ai
picture	aabcdehbiejtkemjnjolqcrctcudvo
picture .	acnkomqe
picture of	aicijm
picture the	jl
picture three	mk
pictured	aNgehtjpokrdtl
pictured a	hj
pictures	aXckdegdjdmdrz
pictures ,	adcloernte
pictures .	aboirm
pictures are	adrl
picturing	hk
picturing the	hk
pie	ak
pie .	ai
piece	apbecedeedhniVjikbneoaqktjuivd
piece ,	aabktl
piece .	aaho
piece for	jk
piece has	ai
piece i	um
piece is	rj
piece of	aoietk
piece on	akcj
piece was	bejjrlte
pieces	cjdjtd
pieces .	ji
pieces came	dj
pike	nj
pile	ajcedrgcheidjbmlneobrbul
pile .	acdrjdtium
pile each	ml
pile of	an
pile when	bj
pillai	hnndoe
pillow	emjd
pilot	arcnnerdtd
pilot ,	cj
pilot study	akre
pilots	am
pilots in	al
pim	ak
pin	ak
pinned	aucctj
pinned above	ak
pinned it	tk
pinned the	akce
pinnock	aern
pint	aj
pinter	tj
pinter pause	tj
pinto	ak
piotr	dj
pipe	ai
piss	aYkerq
pitch	abbpcmhdocqeriuc
pitch ,	adjjki
pitch .	bitk
pitch at	ji
pitch told	ij
pitch was	accm
pitched	ak
pitches	ui
pity	acccdeetgdiaklmYndoXqjrltYunve
pity ,	adgijlkk
pity about	almero
pity for	qi
pity if	jereuq
pity on	aYerkj
pity that	bkhk
pivot	tk
pivot ,	adtk
pizza	retk
place	cMeofZhviXkmmmnVoWpdqdrktYuZ
place ,	amgdjeocrlsi
place .	anbnccdcgXickdritc
place ?	aeel
place and	ao
place as	adhi
place at	ajhj
place becomes	aled
place can	hk
place for	aaenhkjmkbte
place i	aibdgekjtm
place i'd	aemm
place in	aWdmeegiiejdmnrjteul
place like	hckm
place nearer	ak
place of	gihitj
place on	aXbedjephbjjkm
place plays	gl
place so	arje
place that	achbjlrn
place to	adbihikl
place was	abhp
place went	aihkoe
place will	aehj
place with	an
placed	aibi
placement	aecl
places	azgahejekdnioZ
places ,	aj
places are	nj
places don't	ai
places for	aj
plain	adbmgjhkijjcobtiueva
plain and	adhm
plain fact	gl
plain from	bdrmtk
plain words	ai
plainly	aodegjhemiodrltd
plainly ,	aj
plan	axbpckeZhcidjYkkmenZoYqYratcubvk
plan ,	abbmdklknc
plan .	gkhekn
plan and	tl
plan i	cl
plan in	cj
plan is	ck
plan the	al
plan to	aobmtd
plan was	akbecdhk
planet	aeiirk
planned	aebmjlkeuc
planned .	aj
planned and	aj
planned to	acbn
planning	bdnetkuqvk
planning file	acul
planning officer	tl
planning to	ul
plans	abbrdegqhdjdkalnojqdretbuZ
plans ,	aclmok
plans .	abbkoj
plans for	bl
plant	ti
plant .	tj
planted	hlke
planted the	aehlji
planting	ankb
plants	anqj
plants are	qk
plaster	aj
plaster until	ai
plate	aote
plate .	ai
platform	ak
platters	li
play	ajbecjdeeagaiZjlkZnooWqZrmsjtluZvd
play ,	anmi
play .	jirn
play a	hk
play again	di
play five	nl
play for	jm
play golf	abbknm
play has	ak
play in	hl
play is	sl
play it	aato
play my	jj
play seems	gi
play to	an
play was	cj
play with	aj
play you	aVrmto
played	algXjekloerktc
played for	aobd
played the	ak
played third	hj
played you	adkm
player	abcjfjhlodti
player ,	accjtk
player was	hj
player with	fihi
players	gehkrlui
players forum	uj
players who	adrn
playground	aj
playing	acbigjijoj
playing ,	ik
playing .	aabkgl
playing football	ji
playing in	acom
playing the	aj
plays	aeblgjhcicjdnorZtl
plays five	acbn
plays golf	aegenitluj
plays tennis	nm
pleading	abewjdkc
pleading with	acerje
pleasant	apbagiikjbmntavd
pleasant ,	aebegmimre
pleasant .	gn
pleasant on	rk
pleasant one	aj
pleasant to	mnojte
please	aibJcPdlenftgWiTjjkkmjnQoepTqirXstuPvl
please ,	aOdYe6heklldmeocqZrjsmvc
please .	aWdeekfjliqj
please accept	abflmm
please add	dk
please also	li
please answer	abdm
please ask	elvc
please be	aYejfkgl
please change	amkc
please check	acsl
please confirm	aYdoqj
please congratulate	am
please consider	ajfi
please convey	aj
please could	ak
please do	andkeafpgahbjdnlqUrZtlvb
please don't	aqeihXjnkbldmWndoqrYuZvU
please enjoy	aZjo
please excuse	jlme
please feel	am
please find	acclfjkmqe
please forgive	aidemn
please give	amdneifegjhWjbmdndqcrlte
please guide	lj
please have	aVhsndrj
please ignore	avde
please just	deejsl
please keep	ajeeoo
please leave	al
please let	andjeXhvmincqasetZue
please me	aluj
please pass	allbnjodqdrktl
please please	aeemve
please post	aj
please put	admmqk
please read	aWsr
please reconsider	abejkk
please reply	acqn
please revert	anfe
please ring	aoqd
please say	lk
please see	di
please send	lj
please take	auqX
please tell	aoeagehijilkmjodqeretbvj
please thank	tqumvd
please think	jjki
please treat	qj
please use	kk
pleased	a/bXdmeefegUhQidkdmcnbojqZrdtluWvb
pleased .	jl
pleased for	ajoi
pleased i	aj
pleased it	ai
pleased me	ai
pleased that	amhdoctn
pleased to	arbedogdhajenaomqeuc
pleased too	oj
pleased with	an
pleases	ap
pleases me	ao
pleasure	aubZcjdjeefpgbhciejakbmcneoZplrVub
pleasure ,	aj
pleasure .	an
pleasure and	aiclie
pleasure of	adfj
pleasure to	akbbdkfmheocplratkue
pleeease	aaerqe
plenty	a7bdcadieigYhajdkemeoVqarZtiujvd
plenty ,	dk
plenty .	arekrd
plenty for	ajge
plenty of	aioetlum
plenty to	atoc
plot	arbZcrjnkaoerateudvd
plot #	di
plot ,	jm
plot .	aljj
plot familiar	aecl
plot has	ci
plot holes	aeck
plot with	ci
plots	am
plots ,	am
ploughing	ck
ploughing match	ck
plum	aj
plumber	to
plumber who	ai
plumbing	alikkZ
plus	lj
pm	ai
po	tj
po for	tj
pocket	aXbkijjk
pocket ,	ik
podcast	tj
podcast's	adqctkuk
podcast's next	adqctkuk
podcasts	adrm
poem	arbXceeigXhniVjaklmdrZtlvZ
poem ,	aYcedjejoltj
poem .	an
poem ?	apvc
poem about	ietm
poem is	abkn
poem took	hk
poem under	si
poem was	tj
poems	ajcdgmibkmmmoZtZvd
poems ,	jk
poems .	aXgnknmlretd
poems about	aebj
poems that	rk
poems you	aj
poet	akblgehjictb
poet ,	ai
poet .	amietd
poetry	ajcigbjerkti
poetry .	cjte
poetry is	gerktj
poetry prize	ai
pohl	ak
pohl </s>	ak
point	anbXcudjeTfcgSiijqkXmknXqUrksdtYuU
point ,	apceolqe
point .	cmhcjkmernte
point about	ambccrgeleodrjte
point by	ai
point in	abbkcehjjr
point is	aedj
point me	aelo
point of	aWbecdimmpti
point on	amcjle
point out	cm
point that	aj
point to	di
pointed	aybdcejerdti
pointed at	am
pointed me	ao
pointed out	anrdti
pointers	dkvi
pointing	ck
pointing out	aeck
points	atbecmdZeegehalpqcretb
points ,	ai
points after	bj
points and	ci
points are	anbd
points in	aicblo
points on	lj
police	jjuj
police hat	jk
policy	ancihenlrcvi
policy ,	ainj
policy allows	cj
policy to	nmre
polish	aibeck
polish ,	beck
polite	abgYklmonkuk
polite to	aZmonl
polite too	aegekl
politely	hioeuk
politely .	uk
polytechnic	aerm
pond	bk
pond too	bk
pondering	gj
pondering ,	gj
pool	ai
poor	adbjcaeliejckmmk
pop	di
popescu	ai
popescu </s>	ai
popular	gj
port	akke
portal	aZbpccdleegehejjlkqerjtd
portal ,	lk
portal .	jk
portal gives	ai
portal says	di
portal was	ajoe
portal were	bj
porter	atbedemknaqkrdtc
porter ,	mo
porter's	ai
portfolio	aebndpeafeicjckdnconqXrVsnuavZ
portfolio ,	albk
portfolio .	tl
portfolio ;	acdo
portfolio ?	nj
portfolio and	acsl
portfolio back	ai
portfolio from	neretl
portfolio in	acdnoi
portfolio of	ck
portfolio to	ai
portfolio would	aWdoom
porto	aigl
porto has	adgl
portuguese	am
portuguese is	ai
position	aZbeekgihlidjdknmnnbobteud
position .	ai
position of	mk
position to	ackkrl
positive	okqi
possess	aerl
possibility	dm
possibility of	dm
possible	alccdjejglhdlbndqdrksmta
possible .	acelgn
possible the	rl
possible to	awdbedve
possibly	abgjvm
post	adbcccdbfcgihijZkslqmPnHrasnurvj
post ,	algchcjiqi
post .	bbcdgahmjelnndokqbtd
post about	aeqnue
post and	aadjhjioqe
post as	abknqmtc
post asked	ui
post at	aj
post by	an
post came	kl
post come	li
post comes	ai
post every	uk
post for	abrm
post has	aZontm
post in	arjkodqb
post is	eigkheqmud
post it	akqeul
post like	ajgjhe
post might	akbe
post my	abun
post needs	tj
post office	ai
post room	ai
post starts	qi
post still	aZdm
post that	kj
post the	ojqcul
post them	aeum
post this	akneuj
post to	aphe
post was	aOblcidegihpjdkcrbsptk
post went	albi
post were	uj
post when	aekl
post will	gl
post would	hm
postage	ei
postcard	aasktm
postcard ,	di
postcard of	ai
postcode	ao
posted	bjdcimjevk
posted .	ai
posted about	adil
posted came	bi
posted it	aebk
poster	adbeeqgchijdkelqoorbtYuc
poster ,	aYhjlnontc
poster .	oi
posters	aegkok
posters about	abom
posters soon	gl
posting	akne
postman	jl
postmark	gm
posts	arue
posts like	al
pot	akjetj
pot plant	aetj
potential	adfiok
potential .	adfiok
potter	gl
potter ,	gl
pottery	apre
pottery .	anre
pound	kl
pounds	adblcZgbhZjdkpomtk
pounds ,	ambdkdom
pounds .	bkhe
pounds a	abkn
pounds i	tj
pounds under	bige
pour	aZpq
power	aicjemicniretd
power calculation	aeck
power to	akenicte
powerpoint	actn
practical	dk
practice	a2gYiZjckdocrctdup
practice .	amuk
practice in	aqgc
practice to	qj
practiced	jj
practiced since	jj
practise	arckgejendritd
practise .	al
practise the	al
practised	kn
practised in	abkn
practising	amoi
praise	aobknc
praise for	am
praise lightly	gj
praised	adbecigq
praised by	ci
praised in	aagq
pram	knre
pray	aqfdie
prayed	el
pre	aebkvi
pre -	bk
precaution	adniup
precaution of	ni
precious	aeijldmkom
precious time	aeijlemkok
precisely	aVbickglqj
predecessor	abjsnirc
predecessor would	aejnnkrc
prefer	amcbeXhaiejckeldmjnmomqcrWtk
prefer a	addltm
prefer it	gkoi
prefer not	aoee
prefer the	ak
prefer to	ajeehdnpolrbui
preference	akce
preferred	aQgeklmlou
preferred ,	adok
preferred .	aWkloo
prefers	geri
prefers paper	aj
prefers players	adrn
pregnancy	kk
pregnancy ,	kk
preliminary data	ci
preparation	aegl
prepare	aigkjekkokteue
prepare .	aphe
prepare a	adhjoi
prepare for	al
prepare myself	adkm
prepared	bZccddelgnhdjdoerqtj
prepared ,	am
prepared .	rl
prepared an	rj
prepared for	acgkrm
prepared the	aj
prepared to	aaelretn
preparing	aohe
preparing for	am
preprint	gi
preprint ,	gi
presence	aZio
presence of	abio
present	akdmecfcibmdnYobqirisbuqva
present ,	acgkjikjui
present .	akfegctjup
present committee	hj
present employer	bj
present i'm	uj
present landlord	qi
present list	ajci
present staff	acgl
present to	abrn
presentation	cimjri
presentation .	mj
presentation whether	aerk
presently	ajni
president	amve
president of	nj
press	dbeegajckendocqjrjtiuove
press ,	ajbjrj
press has	acqk
press in	aeijqj
press on	uj
press that	cjtl
press to	ai
press with	uj
press's	nk
press's delegates	nk
pressed	jl
presses	aagmhdiermtn
presses ,	aetkuk
presses .	acgjtj
presume	abhp
presumed	aemn
presumed to	aemn
presumptuous	acml
pretend	aZbkddeqgjjcmdoiqkrjuevd
pretend i	aeen
pretend my	el
pretend otherwise	amoc
pretend that	ak
pretend the	acbjgl
pretty	aaekhloerduivt
pretty active	aeuj
pretty one	aj
pretty please	el
prevents	qk
previous	acbicddpfjhe
previous email	fkoj
price	albkdierfdhciZjdkRmcnasluTvW
price ,	aYeklkoisitk
price .	bjgkhloeqdrjte
price ?	alve
price a	ak
price and	airm
price by	aesk
price counts	alce
price i	qm
price in	aebi
price is	ck
price list	aned
price of	akbejl
price or	aedl
price until	em
price was	co
price we	amce
priced	ajhdpn
priced it	ak
priced the	pn
prices	bmdjoe
prices .	bidk
prices are	ak
pricing	albj
pricing page	ak
pricing sheet	acbm
pride	esfjjb
pride left	aben
pride myself	fj
priest	aeem
primary	cjvi
primary schools	cj
principal	aebdgeijnxobqcrltc
principal "	oernte
principal ask	nk
principal know	ni
principal who	ikni
print	acbdcbddeqgahciakkllneoiqmrnteuZvd
print ,	jiqi
print .	ok
print a	ajejtc
print and	ak
print in	ai
print it	abem
print my	acln
print one	aWenkl
print the	aesitl
print this	acrn
printed	aedeelgajjoiqkrbsetkud
printed .	achjqk
printed as	tl
printed the	abel
printer	aktm
printer .	aetl
printer's	ai
printing	asvd
printing ,	al
prints	ascjkmqdrdtcvb
prints poetry	aicj
prints you	kmqe
priorities	fi
priorities .	fi
priority	oi
priority .	oi
priscilla	amvb
priti	ak
private	acbqnioerbtj
private .	al
private number	aenj
privately	ad
privilege	ajbefiheimrctj
privilege of	ii
privilege to	ajfirdtk
priya	adbjjn
priya from	adjl
priya to	jj
priyanka	aj
prize	bUcedceigljakrleoZul
prize ,	aeejkk
prize .	akgZhk
prize committee	aYgnuk
prize evening	ak
prize for	altc
prize in	adgk
prize is	abhkii
prize money	ejkj
prize would	adkm
prizes	aZbmgr
prizes ,	aegn
probably	aWbecchbkjmerttdv1
probably seen	di
probably the	adrl
probation	uj
probation ,	uj
problem	bdcaedgkhejdmeobqerauev/
problem .	cdkitivn
problem at	an
problem for	ci
procedure	akcjdevc
procedure for	adck
proceedings	tl
proceedings .	tl
process	aWbncbdeebfmgkhiidmcnYooqTrcttvd
process "	adgl
process ,	oktlud
process .	hitjui
process again	hl
process and	tj
process is	airi
process that	jj
process to	ol
process was	brfiolretcucvd
process well	uk
process where	gl
processes	ajreuk
processes like	akreuk
procurement	ij
produce	aern
produce a	tj
produced	gnie
produced .	gmie
producer	aadcijnr
producer ,	aedciknk
producer follows	acnk
product	ceijrn
product .	rm
product depends	ui
product is	ri
product sense	acil
production	aptj
production .	al
production values	tj
prof	pl
prof .	aj
profession	abgjicneru
professional	aVfoniontc
professional body	ni
professionals	achcrp
professionals .	achcrp
professor	asbjelgnheidnarcteud
professor ,	emgj
professor .	alge
professor came	bi
professor in	gk
professor lund	adbk
professor okonjo	gj
profile	acfigj
profile i	ii
profound	il
program	aegjnivm
program ,	gj
program team	aenk
programme	aibmfcgThjidjbkmnjonqqrYtYuWvZ
programme ,	ejkj
programme .	nioiqktdue
programme and	kmni
programme in	ti
programme is	ak
programme looks	hl
programme of	gehj
programme on	aeheqm
programme you	bqhe
programmes	bl
programmes in	hi
programs	gl
progress	ai
progress ,	ai
project	ambcdehckZlenkokplubvj
project ,	ri
project .	gdon
project after	jj
project down	aj
project in	ai
project more	ai
project was	hi
projector	aocjte
projector .	ai
projector failed	cj
projects	bicmtb
projects that	ajte
prologue	ajlj
prologue ,	lj
promise	bmcedeecfdgdhZqnretjui
promise .	aabjjmodqeum
promise anything	ajeeqi
promise i	ak
promise that	ak
promise the	ai
promise to	anjeocql
promised	aTcedpeZgZhwjemaoqqjrbtZ
promised ,	hkui
promised .	okteuj
promised an	qk
promised it	ai
promised me	acbidnhi
promised my	aeklqk
promised myself	al
promised that	di
promised the	aZjlojqi
promised to	aZdkhlnl
promises	tjuj
promises to	tj
promising	mpta
promising "	mnod
promo	aebiok
promo doc	bi
promo panel	ok
promote	abon
promote the	abon
promoted	adclgdhdon
promoted last	cl
promotion	aabkcddefdhvjdmdocqirdtjuc
promotion round	heti
promotion was	acho
promotion went	gm
prompt	kmodqovc
prompt .	aekm
prompt answer	aj
prompt reply	akfjqete
prompt response	adfbqrteve
prompted	ci
prompted ,	ci
promptly	hdokqk
promptly .	hdokqk
proof	aiciikqi
proof that	qi
proofing	ak
proofreader	ccresptk
proofreader .	adcesp
proofs	am
proper	ajbbdcenhqicjdmineodqcta
proper answer	ak
proper critique	aihe
proper explanation	aehn
proper letter	hlie
proper reason	cj
properly	bedbecgchoiejcnnoYqjrUsnuj
properly ,	um
properly .	amhpqdte
properly i	ni
properly tested	henl
properly this	aShlqordso
properly understood	cj
property	aculvi
proposal	adblckdWeZfdhdilkjmjneqXrotluVvd
proposal ,	aYimjllinerj
proposal .	aibkcelioerdtj
proposal again	anddle
proposal came	cj
proposal gave	aetk
proposal got	ok
proposal in	adbmglhe
proposal lacked	adtl
proposal vague	cj
proposal was	aibcokrj
proposal went	acro
proposal with	aote
proposals	albdcdrl
propose	aehkijneqi
proposed	ajvk
proposes	gk
proposes are	gk
prose	aYiw
prose .	abirtd
prototype	hk
proud	a2exgVhbiZjXmaoZrctaue
proud .	ajei
proud of	ayja
proud to	asejgdmeod
prove	aVbjcwelgnhcjdkemerd
prove it	adcm
prove you	aecjei
proved	um
proved me	am
proven	aefm
proven track	aefm
proves	acbjiktj
proves it	aebjik
provided	aVbkhkoeuovl
provided always	aluj
provincial	abrq
provisional	hi
provost	aYnq
prudence	aj
pruitt	am
pruitt </s>	al
pryce	sk
pryce ,	sk
ps	aaukvi
ps :	acuk
psalm	jj
psalm for	jj
pub	ncum
pub ,	ak
public	akbdddecidlbndoeriuv
public ,	uk
public .	abrlul
public ?	al
public money	aetj
public speaking	gk
public thread	ui
publish	gbhjjeodqmrmueve
publish .	ij
publish its	tk
publish our	aeql
publish the	adhkrk
published	bXcldehoieoordub
published ,	acol
published .	achk
published case	hj
published criteria	ol
published in	aZgkietl
published the	aj
publisher	aZdlgbidjdlbnxoerdtqucvc
publisher ,	addmlctm
publisher herself	abnm
publisher know	nk
publisher who	tj
publisher's	aenl
publishers	abgiomuj
publishers live	ieuj
publishes	uj
publishing	gbiprk
publishing ,	adil
puck	tk
puck .	aj
pugh	an
pugh </s>	ak
pull	aYheqjuq
pulled	deolte
pulled out	acjiol
pump	airj
pumpkin	aj
pumpkin ,	aj
pumps	aijlkd
punctual	aatp
punctuality	cmgehemdodtq
punctuality has	cmmd
pune	aibdcidegiheidjlti
pune ,	aogd
pune .	tk
pupil	glhj
pupil of	ajhj
pupils	bkgchdjjuk
pupils a	ui
pupils made	ji
puppets	an
puppy	ak
purcell	ak
purchasing	aerk
purchasing side	aerk
pure	abbpre
purely	aegjhenoodrdteuove
purely for	al
purely so	no
purpose	aiblcpoerbteue
purpose ,	bi
purpose .	bj
purpose of	cl
pushed	ki
pushers	acrn
pushers who	aerj
pushing	kj
put	aZbLccdoeZfXgihvibjmkRlnmonlodpZqurksRtauVvZ
put ,	amglob
put .	ckddmdrn
put a	aebiqm
put an	acmjqj
put aside	adejgnme
put at	ak
put by	bkhe
put down	akel
put her	eini
put in	alccdagchuiijZlomdnbocqUte
put into	hr
put it	becldyeaglhOialdmdneomqYsetVvc
put its	alii
put me	bcdXekhnjakblimcnpocqnrctdue
put mine	el
put my	aobedeeegjhcjYkemknjritbud
put off	achlklqjre
put on	begcikocrjti
put our	aahejlqm
put out	aehijkmmre
put people	oi
put right	aVhdqtrnul
put six	li
put that	aoce
put the	bacidkeagZhbicjwkalenjqctkub
put them	tm
put this	aZgkhm
put through	adho
put to	ckkeneql
put together	aagthere
put up	gchlok
put us	ql
put you	eejdmsri
put your	ajceedjknjrctj
puts	aahmqn
putting	aibdckdneegkjdminbobrctZui
putting .	gj
putting it	ckdl
putting me	an
putting the	djul
putting up	ml
puzzled	abbicl
puzzled by	aZbkcl
puzzles	acco
q	mi
q a	mi
qualifications	figl
qualified	gbrm
qualified person	gdhi
qualify	ajclre
quality	acbdfjgiocrktm
quantitative	rj
quantitative background	rj
quarrel	akcjhe
quarrel with	aicjhe
quarry	aj
quarter	aecedeeoglhdkdmipn
quarter ,	anek
quarter .	aZmjpn
quarter than	gl
quarterly	altlue
quarterly every	tm
quartet	abdegijmpltj
quartet got	aehk
quartet is	pl
quartet with	tk
quaye	ai
queen	ij
queen ,	ij
queried	ak
queries	aWlpqk
queries are	aeqk
queries in	aZlp
query	dlvi
query about	aedk
question	anbSdyeRfcgchWiijNkUlmmmndoeqSrbsWuSv/
question ,	aqciheiilcmjneqbte
question .	bbcaddhjmjndretkvx
question about	apbbdjgdmdteui
question and	ak
question as	herpvc
question at	mi
question five	ci
question for	arnc
question from	acdn
question has	qivi
question i	cedbgjmktn
question i've	ai
question in	aVcidmop
question is	aXcidchillvt
question left	ak
question of	cidokivd
question on	ao
question once	dj
question only	aj
question or	nm
question that	ti
question the	il
question three	aj
question to	aadlnm
question was	bl
question we	akii
question which	bi
questionnaire	tl
questionnaire .	tj
questions	ajbmcVdYeefehejWkYlumcnboaqYrysitR
questions ,	delpteuk
questions .	rlul
questions :	aelm
questions about	cdlirj
questions after	ai
questions at	acblmeolre
questions changed	ajijue
questions for	gl
questions had	bj
questions in	begk
questions left	apre
questions of	hl
questions on	aebkrj
questions than	aj
questions were	abkdrw
questions you	bjoe
queue	cedegjhvkdmoobqctXub
queue .	aThtilmk
queue at	ak
queue for	adgn
queue of	rl
queue was	an
quick	aoboceeagchdiijkllniqmrctTuevT
quick "	qi
quick .	ailk
quick and	ajik
quick answer	ai
quick call	dj
quick for	jmtd
quick look	lj
quick one	anvd
quick question	ak
quick word	aj
quick work	adbl
quick yes	aeqm
quicker	aZbkcedegmhejelkoirbtk
quicker ,	airetm
quicker .	aabkom
quicker to	abgo
quickest	akgjrc
quickly	aobacZdeedgjhYjZmknboaqwrbtkuc
quickly ,	abgmqote
quickly .	apcdhejdmjqjtl
quickly you	acqjtj
quid	adbi
quiet	codbeigkhZlembnvobqarWvZ
quiet ,	adeiodtjul
quiet .	aeblgk
quiet after	adgm
quiet in	cj
quiet look	aenl
quiet man	ej
quiet so	ao
quiet word	abno
quieter	ajek
quieter ,	aeek
quietest	aqgb
quietly	abjkuk
quill	ajgi
quill .	aegi
quill </s>	am
quilt	aibecmielj
quilt was	ak
quite	adbYcVdifZgjhZiejbkWlcnoovqQsauw
quite a	aYbjgenkup
quite all	arcdjmoete
quite an	tj
quite at	adhl
quite by	geti
quite content	am
quite enjoyed	abgkoj
quite finished	aeum
quite good	bern
quite happily	aj
quite know	adgl
quite known	gj
quite new	nj
quite professional	ri
quite right	adcemmoltk
quite see	ajcdhcicjdosretiub
quite separate	abblok
quite short	acum
quite the	aetl
quite unable	ii
quite understand	ancceiokqerntduave
quite well	abun
quite what	rj
quiz	tk
quiz ,	tk
quotation	ckrl
quotation ran	rl
quote	aebmeihXiijbmpnlocqnrbtaudvZ
quote ,	adml
quote .	aimi
quote again	aj
quote came	aige
quote had	mi
quote lapses	qi
quote usually	dkvc
quote was	aiekhe
quote you	aelinj
quote your	ij
quoted	eigloesi
quoted the	tj
quoted you	ajei
quotes	aWbqhiilub
quotes .	adhl
quotes your	ilue
quoting	ik
quoting you	ik
qureshi	aj
qureshi </s>	aj
r	aoie
r .	apie
race	ap
racism	btiercue
racist	aabo
racket	bk
radiant	ik
radio	ilteuk
radio ,	ai
radio .	aZilul
radio play	aj
raffle	bjrl
raffle .	ri
raghunathan	ak
rail	akce
railway	ai
rain	awjcua
rain ,	hi
rain .	ak
rainfall	ai
rains	ak
rainy	ej
rainy day	ej
raise	bdcndkhYienorite
raise .	aj
raise it	hbnnrk
raise this	ai
raised	abbncadpeegihejknnqercud
raised as	gk
raised it	aenm
raised on	ai
raised the	abbodj
raised this	addn
raising	ajnkre
rambled	ak
ramon	ni
ramon ,	ni
ramp	aj
ran	cwdaeeiojUkpmcndoYqdritduZ
ran a	acbdcrgeimje
ran from	kj
ran long	aj
ran out	aekltl
ran the	cihl
ran to	bdcchejekkrnti
ran your	cj
rana	apkZ
rang	edgrhjickbmeodqbritbuc
rang ,	bi
rang .	li
rang before	aebegn
rang early	adjm
rang i	ji
rang me	gnhlje
rang my	berl
rang on	dl
rang the	nm
range	adfegm
range is	aZgmri
rank	aailll
rank ,	adlm
ranked	bdccgn
ranking	addkom
rao	al
rao ,	aj
rare	akcdfegmhdiujeobrYudve
rare ,	ai
rare .	argetd
rare for	aegk
rare merit	tk
rare mind	aegkii
rare that	aeglil
rare to	ikti
rarely	aacdgpikoZrctruc
rarely needed	aegk
rarer	alcd
rarer than	alcd
rate	aXbdcbddgnkblkomrrud
rate ,	hiliqj
rate .	abglon
ratepayers	achjtj
rates	cchkkilj
rates being	kj
rather	aabacVeZfbglhmidjjkYmOnvoVqtrdsbtYuz
rather a	aRgkhcnjritkuk
rather better	gl
rather closely	kk
rather have	emheii
rather hear	am
rather hoped	ok
rather i	aove
rather know	aqub
rather leave	ao
rather like	al
rather new	gahl
rather not	anccdleZhdndqkrdun
rather on	ai
rather proves	ik
rather say	aj
rather tell	aZqnul
rather than	ajddeegVhkiajjmdnpoXretZukvo
rather this	aeuk
rather thought	aYgmok
rather wait	qj
rather well	akdjuk
rather you	aaqjum
rating	uk
ravi	amljnd
ravi for	lk
raw	ak
rd	aZdnqp
rd ,	aedn
rd of	adqk
re	aibldjheqduevk
re -	bldjqevi
re :	al
reach	aibdcdecfshbjekdmknkqdretjuavd
reach ,	an
reach .	am
reach me	aloi
reach you	an
reach your	admltj
reached	codaeehaidjckkleneqXretvub
reached .	djoktb
reached me	bZdbkkqctt
reached my	ai
reached the	abblcpte
reached you	bmdemj
reached your	ai
reaches	dpmdteui
reaches me	ui
reaches the	dmte
reaches you	ammd
reaching	aifnhe
reaching out	adfo
reaching the	al
read	dWfZgehkjZkrlknWoirnsquWvP
read #	ai
read ,	aabkcmdkgeiljikdocrese
read .	aYbicZdkgpjdmjneoisjtiuXvd
read a	aYbncdgdljmkojrosevd
read about	aWonrjuj
read again	alcd
read all	olqj
read aloud	hl
read as	acoj
read before	ak
read better	acrm
read by	aybegcheocrdtaui
read chapter	aYdlen
read each	anbe
read every	akce
read everything	aaiook
read first	aahn
read for	adeiom
read four	al
read in	gikkte
read it	ajbXcddWekgcjZkkmbnioXqpsjue
read law	hj
read me	adgj
read more	ak
read my	abbkckdcgjicjcmlocpk
read ninety	amte
read of	qj
read on	bddk
read out	aVblgehejlrotk
read page	ci
read past	aaboceretk
read since	tm
read that	adhnti
read the	aickdSedgUhkiVkdlpmdqXrPswtjuY
read their	ai
read them	cdnkqkum
read this	adejgikjqZroud
read three	tj
read to	cignrevd
read up	aj
read with	gjoird
read your	akbacledgYijjnkulbmanXoaqYrbsetVuj
reader	cnfagjhcjkldneoaqdtluYvb
reader ,	aeeiim
reader .	apfdtj
reader deserved	mj
reader found	tk
reader said	al
reader to	aagorktd
reader with	acikjm
reader's	achljk
readers	ancoebgmhbiTjakelboSukvZ
readers ,	blienj
readers .	bermti
readers are	amrd
readers do	ck
readers found	tj
readers in	accl
readers reports	dj
readers to	aigkre
readers want	tl
readers who	ckgkte
reading	eWfcgNhcjkmrnmqZrsucvO
reading "	aktd
reading ,	bjhi
reading .	aebecadkheiijkkellnmokratd
reading about	acon
reading all	adodrmtj
reading and	ml
reading at	abro
reading group	aicnte
reading is	aWcarntpvd
reading it	abjmmjrmteuk
reading list	arhlvd
reading my	aibkjemmrete
reading of	ajhdnkrj
reading period	tm
reading room	ai
reading that	tk
reading the	alcordtb
reading them	bm
reading this	mjni
reading to	abom
reading up	aeqk
reading voice	rl
reading was	ri
reading would	adcn
reading your	cbipjjkkrd
readings	ak
readings ,	aj
reads	aXbbccdnedhdjekiqlrjtjui
reads "	actl
reads .	rm
reads better	ok
reads it	aediul
reads the	addk
reads this	gkqi
readvertised	aebktk
readvertised already	aetm
ready	bacidZgqhWinjlkZljmlnaoUqjratcuavj
ready "	cl
ready ,	ajqj
ready .	iomi
ready and	ak
ready for	aVgojr
ready to	dejellmkoete
reagent	rm
real	cVddeefehbiskimroXqcrduava
real chance	ml
real gap	amce
real gift	adtn
real help	ai
real leadership	in
real person	al
real pleasure	amte
real reason	hi
real talent	aigk
realise	ccdlekfegkhcicjbkemlnoqdtaueve
realise ,	gj
realise how	ai
realise it	aeni
realise that	aYdkmmomrj
realise the	aidi
realise there	ei
realise you	nn
realised	abgcjZmirnto
realised how	bejemjoerl
realised that	aebihcoirjtj
realised the	betn
realize	ajodrn
really	aMbUcxdcesfbhziZjZkVljoYqtrasstXua
really ,	aVjnsr
really .	lm
really a	abelgl
really am	adsl
really appreciate	al
really don't	hl
really enjoyed	al
really good	akti
really have	acckhi
really is	ajti
really like	al
really liked	ai
really no	abemqk
really nothing	aeelve
really quite	berq
really shows	aaciol
really the	hm
reapply	do
reapply .	dj
reason	abcydmeYfmgQkcmWnUoirZsptduj
reason ,	aWdmfkhdielioZqermsitjuk
reason .	aXcndqedfkgdheiejckdqdrasp
reason and	aedn
reason at	aZcp
reason for	adoovk
reason i	aibacchkiijoue
reason in	ajciolte
reason is	ak
reason my	eehm
reason not	qq
reason than	aoce
reason to	abbecshdkkoeui
reason was	am
reason why	cjdi
reason you	bq
reasonable	hord
reasonable .	aZhp
reasoning	cphmnercteue
reasoning .	adckhnne
reasoning makes	ci
reasoning simply	ak
reasons	cpdieXfagLiYkjmXossdtouevV
reasons ,	ambddcgdhejelomeosrdtcudve
reasons .	aebecikkqprZtdue
reasons already	aedl
reasons and	adcp
reasons are	akbeciierk
reasons for	ol
reasons from	aedehkrk
reasons given	bkcj
reasons i	kl
reasons in	aZdluk
reasons of	anje
reasons on	uk
reasons that	oi
reasons twice	aatn
reasons were	akbaok
reasons why	cm
reasons with	ni
reasons you	dehejlmiodqcrjtl
reassuring	anbeccferctqve
reassuring that	alcdodrdts
reassuring to	aioi
rebuild	amhj
rebuild it	an
rebuild the	hj
rebuilt	gk
rebuttal	adcm
recall	aabacedigojkoiqdsm
recall from	oj
receipt	adbddbeefthkndojresmva
receipt .	aahmsk
receipt for	ol
receipt of	aYftqj
receipt to	ck
receipt you	an
receipts	ap
receipts from	ai
receive	blcedjfiherltc
receive such	ai
receive the	akdkve
receive your	ai
received	bbcedefngehdjeokpkretl
received ,	adnl
received a	aYfo
received my	tj
received the	ai
received your	akncpk
recent	abpm
recent work	adpmve
reception	adbeekgehejcljndqprntcuave
reception ,	lloj
reception .	ap
reception on	diqi
reception until	aaelqj
receptionist	acbkjblkmkncokqite
receptionist to	adlkqj
receptionist was	mm
recipe	bogltd
recipe and	bi
recipe you	adgl
recital	aajmrk
reckoning	aahn
reckoning it	aahn
recognise	adblcldjgYhbqerktoud
recognise a	aarltl
recognise the	adbmcngb
recognise this	dk
recognised	aSbqhmrm
recognised .	hl
recognised a	bj
recommend	accedlndrntkuevk
recommend .	actm
recommend for	aerk
recommend me	li
recommend your	am
recommendation	heqi
recommended	gehr
recommended me	hk
recommending	qduk
recommending you	qduk
reconsider	aLdoeohtjcknmeocumvW
reconsider ,	djekqdul
reconsider .	aSdkekhmkpvb
reconsider ?	aedk
reconsider before	acnjqk
reconsider my	hm
reconsider the	aeej
reconsider this	hl
reconsidered	giqn
reconsidered .	ql
reconsidering	aYdincqq
record	bkciecfkhpibjZlemcoWrZsltYuovd
record ,	aeckfjgdodsntc
record .	bkcjqj
record a	blgj
record is	ak
record like	aigj
record of	aZuo
record should	adho
recorded	aYcjjenlur
recorded the	abun
recorder	bi
recorder ,	bi
recording	aWcpdcgchckjljmnodrcteuqvd
recording ,	aZklljmi
recording .	qi
recording again	aecl
recording everything	ui
recording of	aiuk
recordings	aecmuj
records	arbnccddneojretbue
records ,	aogktd
records .	akdeok
records :	am
records that	bk
recovered	mk
recruiter	aZgkikmj
recruiter in	ii
recruiter told	aegl
recruiters	acgk
recruiting	rmvb
recruitment	gknj
recruitment .	aenk
recruitment tend	gk
recycle	aj
recycle the	aj
red	abcjjiljmmoe
red ,	lk
red scarves	jk
redesign	tk
redesign tests	tk
redirection	adfjkj
redo	eq
redo the	aeeq
redone	amcd
redone it	akcd
reduced	acdl
reduction	ai
redundancy	acko
reece	aj
reeds	hk
reeds and	hk
reel	ai
referee	bocpgchcjelmncqarXuivc
referee ?	adlm
referee for	ak
referee has	cnre
referee knows	bi
referee reports	aj
referee seems	bj
referee's	albe
referee's first	ck
referee's second	di
referees	ccdegehjlloaro
referees ,	aebl
referees .	ai
reference	bkcYdceafmgbhWikkdlqmdnaomqZrjva
reference ,	acbejjlponvd
reference .	abheimldtk
reference ?	aj
reference and	aj
reference could	uj
reference from	bj
reference is	ajrkvd
reference number	apmd
reference to	aefnol
reference went	bj
reference you	aibk
references	bdcrdcgchmibjZkjlemdndoXqdtkvi
references ,	ajbdclgird
references .	gdhpjeknodrjtb
references and	ti
references from	ketl
references say	ci
references were	acbickgetl
referral	aebl
referrals	hk
reflected	achm
reflection	ai
reflects	aefi
refreshingly	tk
refreshingly brief	tk
refugee	aahkjk
refugees	ki
refugees with	ki
refund	aXlwtl
refund ,	ll
refund and	li
refund of	ll
refunded	am
refusal	aSbjclecgYiwjjlcmdodsbtquevc
refusal ,	addihkrltj
refusal .	aZcmhjkj
refusal he	ak
refusal is	abcijnkd
refusal rests	aj
refusal was	bl
refusal with	actn
refusals	im
refuse	aKcygaipjjkilcoZqeritdue
refuse .	achjik
refuse a	acclii
refuse me	ki
refuse to	abcnimld
refuse us	adcn
refused	aZbicleZguhWirjbkemdoarctb
refused ,	aegjij
refused .	gkqj
refused by	akcdgbir
refused me	neul
refused now	gl
refusing	ckin
refusing me	in
refusing the	cl
regard	ajcjddfjgehoudvd
regard this	aackhq
regarded	adhiok
regarding	ckfl
regarding my	fj
regarding the	ak
regardless	alhije
regardless .	akhj
regards	awbdeefagahbiejjmdnXoprpteubva
regards ,	anfe
regards .	aljdrk
regards </s>	aqfZve
regards to	ajfjgchdjmnZrmud
regina	ai
region	gjhi
regional	akdegkhdnqqerjtbuZve
regional director	akre
regional director's	nj
regional journal	ai
regional manager	no
regional office	ak
regional post	aj
register	ao
register ,	ai
register .	am
registered	aphd
registers	adgnoi
registers .	gn
regret	arcbdaeafcgchajZmrncoWrdteuuva
regret applying	al
regret having	ajmi
regret it	ml
regret that	aj
regret the	ajmj
regret this	aXqduxve
regrets	mo
regretted	aijemi
regular	aehkkeul
regular ,	aehk
regular donor	acul
regulars	tk
regulation	ck
regulations	ak
regulator	um
regulator asks	ui
regulator's	adum
regulator's form	acum
rehearsal	aoebgdocqmrdteum
rehearsal ,	akjj
rehearsal .	am
rehearsal room	qj
rehearsals	kjojqj
rehearsals were	kj
rehearse	aZto
reinstate	adlkuj
reinstate my	uj
reject	aWbqctheqesitluevV
reject me	tj
reject people	ri
reject your	adcr
rejected	aSbocadkgZhjiijekelimdocritwuevd
rejected ?	aelk
rejected by	aXgchmtq
rejected me	acbmtm
rejected myself	aj
rejecting	aYcito
rejecting a	cj
rejecting me	tj
rejection	aUbbcidbeZgchjimjYksldnbqerVtxuivY
rejection ,	aZclgehiicmlndretp
rejection .	adciijkkte
rejection email	tj
rejection has	ki
rejection is	fkkm
rejection letter	adimteul
rejection was	ii
rejections	aadoimoetj
rejections are	ij
rejections go	tk
rejections i	aadoij
relaid	aehl
relaid them	aehl
relationship	aZhkoiuj
relationship .	achkoj
relaxed	gitk
relaxed about	gk
release	adbiukvj
released	al
reliance	beqi
reliance on	beqi
relied	beok
relied upon	beok
relief	alheobrpte
relief .	an
relief to	airj
relieved	aobbgihaneoarn
relieved ,	ai
relieved not	acherq
relieved that	al
relieved to	albegkocti
rely	ok
rely on	ok
remain	alcpdeedflhileoeuY
remain at	qi
remain available	hl
remain in	an
remain interested	am
remain passionate	fj
remaining	hn
remaining dates	hi
remaining flats	ai
remains	qm
remains for	aeql
remark	aibbcngelimeneoerdtm
remark about	cl
remark on	am
remark that	to
remarkable	ti
remarkably	aZbwgdie
remarkably like	aabrge
remarked	aZbjil
remarks	ajbiljncuk
remarks about	acul
remarks on	ajbjnd
rematch	cl
rematch .	cl
remember	adbUcbdlgphWjmlcmYnYorqXrRtNusvk
remember .	acgiojur
remember every	ok
remember i	abop
remember it	am
remember me	gnie
remember my	gk
remember that	bcdmkl
remember the	dk
remember this	aagminjeui
remember to	opretd
remember what	ajjnod
remember who	adjl
remember you	in
remember your	adul
remembered	aebchqicjTmeoyte
remembered .	aahsje
remembered me	acon
remembered my	akbejdom
remembered to	aegeom
remembering	aWqkun
remembers	ij
remind	aNcldmeegohmmdnctmukve
remind me	abtn
remind you	aTclgohnmeneulve
reminded	ak
reminded me	al
reminder	aUbedskmodrktj
reminder .	aerm
reminder about	aedn
reminder to	di
reminders	acdqjd
remit	adcm
removal	ql
removal van	aeqk
remove	aijjvm
remove it	jj
remove the	ak
renee	ak
renew	heun
renew in	aj
renewal	adum
renewal this	abun
renewed	ap
rennie	ak
rennie </s>	ak
rent	ajbidcepgWhUjeknldmknbocqdrZtluZ
rent ,	hetm
rent .	aYbicigehdjikomkne
rent and	aekk
rent in	ak
rent is	am
rent on	aqkY
rent was	aiekkd
rented	aYhlro
rented from	aehl
renting	ukvd
rents	adbmul
reopen	aYcqhkodqiud
reopen my	aadklk
reopen the	adcqdehkoeqjud
reopened	dl
reopened ,	di
reopening	ai
reopens	adql
repaid	jk
repair	atke
repaired	am
repairs	ai
repairs ,	ai
repay	jl
repay me	aejl
repeat	bedzedmd
repeat ,	abdo
repeat the	al
repeat what	addq
repeating	aeddmm
repertoire	rn
replace	gjkevj
replaying	mm
replaying how	mm
replied	aadkiivo
replied .	dj
replies	akdjkjme
replies ,	aekk
reply	acbTcTdpeSfngVhkiajTmcnlpiqnrrsjucvQ
reply !	si
reply ,	addpjeoltevi
reply .	aZdjeefqhemboaqcrmtnuk
reply ;	oj
reply about	aepk
reply and	addm
reply at	aefinl
reply by	adci
reply came	adtq
reply from	ri
reply had	aerotd
reply in	aisi
reply is	cddjhpobqerotevb
reply needed	an
reply only	am
reply properly	ni
reply should	ak
reply sooner	oi
reply to	delmoeqsvc
reply was	km
reply with	aaniol
reply within	ak
replying	onqe
replying to	oi
repo	sl
repo link	aesl
report	dlebgjhaiejckenroiqZrYtXupva
report ,	nl
report .	akdltd
report and	aj
report are	aeck
report calls	ci
report closely	acul
report is	ol
report on	aobe
report that	ci
report the	gnnd
report to	aWnxvd
report you	aZneur
reported	aacjglnk
reported you	nk
reporting	achenjrq
reporting to	adrq
reports	ajbjccekgelloeqcretcud
reports ,	aell
reports .	acbndj
reports to	aeemni
reports were	aj
repossessed	kj
repossessed the	kj
repossessing	ackn
repossessing the	ackn
representative	aduj
reputation	aZieus
request	abcYd1elgdhbjdkblenbocqVretdumvt
request ,	ej
request .	acdo
request for	aWbjcedrvl
request you	ddem
requested	abdq
requested my	dj
requests	aNcedmgmlwve
require	aWbmfnhk
require .	aYbmfl
require any	fi
requirement	accWhorets
requirement ,	aecdhotk
requirement .	aecaretp
requires	oi
reread	crdigeiakjmknerdteue
reread my	aiidml
reread the	ck
reread your	ckdkiekkre
rereading	aimi
rereading my	mi
rescued	al
rescued my	ak
research	anbetiuc
research .	adcjtj
researchers	odrlti
researchers that	tj
researchers who	ik
resend	dj
resend below	aedj
reserve	ajdmeogcojqdteve
reserve for	emhd
reserve list	ajdkeige
reserves	hm
reserves now	aehn
residency	aaelhpjekjpkqcue
residency ,	aihk
residency .	adpk
residency and	hk
residency to	abejkk
resident	hjrkuc
resident .	rk
residents	adkkum
residents ,	aekm
residents group	aeul
resit	li
respect	aicudcedgehUiZminioorltTuWvY
respect ,	aTcrfehcieniojqirptcudvd
respect .	ceom
respect for	aeml
respect i	adflqi
respect the	aeok
respect this	aqfY
respect to	ajcmnitc
respect your	fn
respected	aond
respectfully	cm
respectfully ,	aecj
respectfully decline	ai
respects	rj
responding	aeoi
responding .	aeoj
response	aefbqrtc
response .	adfaqrtd
rest	aYcddReWfkgnhliqjekYlkminnoppjqbsdtcvX
rest ,	aooeuj
rest .	aebceYhjjllemnndocqmrm
rest ?	aklj
rest assured	fmgeoitk
rest can	ol
rest is	ajnm
rest myself	li
rest of	cdddivjalendojpkqerZve
rest on	acbkck
rest to	abgihm
rest until	alqe
rest was	acgiol
rest with	aanr
restaurant	ikkcrl
restaurant is	aerm
restful	bchdjdojrktk
restful about	rk
restful to	actn
restful weekend	ai
resting	jkkdul
resting on	jkkdul
restless	gj
restored	ujvj
rests	aYbdcrelqotcue
rests ,	aj
rests on	aabecseltd
rests with	abqp
resubmission	li
resubmit	aepl
result	aibacmecfehbkblcmeqirj
result ,	aodkeeji
result .	aq
result and	ak
result as	acol
result did	rm
result is	gj
result of	adck
result or	aeul
results	albdccfngehjodqeti
results -	aefl
results .	an
results are	ak
resume	cl
retake	aadkli
retention	ci
rethink	abcinjqk
retired	ambegk
retired ,	ak
retired .	gl
return	anbacaeUgbhqiekYlnmcnZpmrctiubve
return .	aabehslj
return it	hk
return of	lnqeti
return offer	ji
return once	dj
return that	aeheqo
return the	atdcebkendpnqW
return to	aedl
returned	ajbkjdomrete
returned ,	hi
returned .	aedikk
returned my	akbdui
returned the	oo
returned to	bl
returning	ackmoermtluc
returning it	ai
returning my	aatn
returning scholars	hi
returning the	anud
returning your	aYro
returns	acolvi
reunion	aj
reuse	al
revenue	odtlum
revenue next	odtm
reversal	qj
reverse	aYceeigihineqjrcuo
reverse the	kkqi
reverse this	aZejhkkereuo
reversed	ui
reversed .	ui
revert	aelkvn
revert on	adll
revert with	qi
review	aibldefbgYhbiijdllobqbrXtWuw
review ,	aeuj
review .	um
review and	ui
review for	um
review in	uj
review my	adlj
review of	ak
review to	an
review was	aebmhi
reviewed	clhj
reviewed eleven	hk
reviewer	bpgVhjiYjcmdnboWpstruYvN
reviewer #	oerktrvX
reviewer .	aacehnpnvd
reviewer asks	cj
reviewer b	aicj
reviewer does	adtn
reviewer found	ak
reviewer is	adbsierd
reviewer obviously	bk
reviewer two	citi
reviewer was	am
reviewer who	ti
reviewer writes	acrn
reviewer's	amtlve
reviewer's familiarity	tmve
reviewers	bocddchdibjeljmdneoZpoqkrjtmudvV
reviewers ,	an
reviewers are	acrjtl
reviewers were	retn
reviewing	aeti
reviews	aYcegkhcoeqlrktauu
reviews ,	acgkuj
reviews come	gk
reviews on	rmuj
revise .	ai
revised	bicbdequtdvd
revised brief	bk
revised decision	aZqp
revised version	ai
revision	adkl
revision ,	hekl
revisit	hktk
revisit my	aetk
revisit this	hl
rewarded	aYhkjn
rewarded .	hl
rewarding	aefl
rewarding journey	aefl
rework	aj
rewrite	ao
rewrite .	aj
rewrites	ok
rewrites ,	ok
rewritten	al
rewritten the	ai
rewrote	aaekoitm
rewrote the	aeoitm
rhodri	aj
rhyme	alcoje
rhyme ,	cl
rhyme forced	cj
rhymes	ti
ribbons	ai
rice	ackn
rich	jk
richer	ok
richer .	ok
rid	aebj
rid of	aebj
ride	aibk
ride home	adbl
rider	ai
ridiculous	cjrsvc
ridiculous decision	rqve
rigged	adbu
rigged from	aXbt
rigged the	bi
right	a2bKcRdWeYgVhxjYkYnWolpdqlrVtrueve
right ,	adbdcYdbgkhlijjkkeljmcokqcrktZud
right .	aobbdbecgXhljZkmmXnboWrZtpvi
right :	al
right ;	acjk
right ?	al
right about	axccijodte
right accent	oj
right and	ak
right arm	enhe
right as	aj
right away	qj
right before	acheqjun
right by	abhmtj
right call	ai
right decision	aloc
right desk	ajdmnc
right for	qerm
right if	ak
right in	heqitive
right next	ak
right now	abqm
right on	aqnd
right one	aiim
right person	nltk
right side	aYolum
right that	aybZcXdkgdibjcmdneoprbvc
right thing	qk
right to	bbcbddgchyibjZkdlempokqarbtjub
right too	aXmmok
right up	acbmji
right way	hj
right with	ai
rightly	arcamkva
rights	aiekhjkcnaqlub
rights lapse	qm
rights the	hi
rigorous	aaomtj
ring	aUdbechciYkjlpmcokqzudvd
ring ,	aZcjhjtn
ring .	aldi
ring about	lk
ring all	kl
ring at	adql
ring back	acgeoq
ring before	ambcdbqn
ring each	aeqm
ring every	aaqo
ring me	adecgnhejbqirkuk
ring my	aYjnlk
ring on	arqd
ring the	qi
ring twice	ai
ring when	ek
ring your	qk
ringed	jj
ringing	bjdcgliekemcniocqo
ringing me	al
ringing my	aabljm
ringing with	adgn
ringing your	aeqj
rings	aegpjk
rings around	gl
rings each	jl
risk	bdckdlrdti
risk ,	cjtk
risks	tj
risks on	tj
rival	aZbkgkql
rival .	qj
rivals	aeeeglik
rivals .	aeeeglik
river	ambjeegejjkdoireteuZ
river ,	aj
river .	ok
river rather	jm
rn </s>	ai
road	aibdcedefkgkhijYkbnkodtlve
road ,	hl
road .	tnue
road ?	nk
road over	ak
road to	aefk
road took	acgm
roads	al
rob	advk
robot	iejetq
robot you've	aj
rock	aZgkrn
rock star	gk
role	adbjcidZeohmjbkblqmZnaoepoqesmtbvU
role ,	lknjoite
role .	akelnc
role ;	aj
role gone	ve
role i	hlmd
role in	aehm
role is	abeqlk
role needs	aeck
role of	bclcneppum
role the	gi
role was	sn
role went	tk
role you	aicjhjvd
roles	aefqgUhpjmte
roles ,	gcjm
roles that	acfqhe
roll	aetn
roof	aqbZhjidjXkdmendoVtpve
roof ,	aiheuk
roof .	am
roof ;	ai
roof for	ajei
roof garden	tj
roof in	adtk
roof is	aoje
roof leaks	aegl
roof will	cjto
roofer	tk
roofs	aaglhl
roofs since	aehl
room	aacafegxhpiljSmZodpdqisitXvT
room ,	adbcdeeiheijlimenkoarYtiuq
room .	aWcedijlmendokqmrm
room ;	ai
room and	beeiglhi
room as	gl
room at	ackp
room by	gl
room comes	aj
room for	bicmgahmibjaolub
room from	bl
room had	bkgj
room i	ak
room in	bl
room is	ajeeiesp
room last	ki
room of	gk
room on	aeeilk
room to	amqk
room was	ajhijdkdnmoeri
room we	acjn
room while	abgeijrkuk
room who	abgnii
room will	al
room with	anbdgdimmiodrctduk
roommate	nj
rooms	akdigijckjlkoe
rooms ,	ki
root	vj
rosa's	lj
rosalind	an
rose	il
rosenthal	hj
rosenthal i	hj
roses	ajgiijjeue
roses .	ap
roses were	gk
rosin	aj
rosin .	aj
rosina	nk
rosina .	nk
rota	ambldceegejellonqdtcuevc
rota ,	acddoq
rota works	aovc
rotten	adrm
rough	albe
rough edges	albe
roughly	dmec
round	albpcUdTeYfcgnhekblapdqorisatbuivW
round ,	bmejgihboe
round .	ccdceegXhliljkkemkqmretY
round ?	am
round again	alqd
round and	aihi
round as	aj
round every	gl
round for	jk
round here	adgjuj
round in	niti
round is	heqm
round it	acqitm
round on	aeqp
round one	ai
round open	anqe
round opens	heom
round so	mj
round the	aoedgohcocqbrlte
round there	adrl
round to	aRbkdigmhkolul
round was	aj
round will	acko
round you	abnn
round your	qi
rounds	akbXcZdjgdhojdkqocqe
rounds .	addlkkte
rounds in	aj
rounds is	adho
rounds it	anhc
rounds of	becdkotj
rounds with	hk
route	qk
route ,	adhiqk
routes	ai
row	ambccddeedgihmjekbnjojqd
row ,	hm
row .	aZgloltk
row as	ai
row of	hi
rowing	alodtk
rowing club	aiodtk
roy	ak
ruaridh	ak
rubbish	bbcoienkteve
rubbish ,	aecl
rubbish bins	ambd
rubric	bcjklmtk
rubric ,	acln
rude	aedjri
rude ,	acdjri
ruin	uj
ruined	bk
ruined my	bk
rukhsana	ai
rule	atdegchljcmbnjteud
rule about	akcehl
rule against	cj
rule ask	hi
rule i	aebk
rule to	an
rules	albtdZeigajbkllenmoZqdtZuZ
rules ,	ddeknl
rules again	cj
rules are	deekhm
rules don't	aj
rules for	nk
rules gracefully	ii
rules in	ai
rules on	ve
rules say	ajcd
rules were	bj
rules would	bj
rules you	adcl
run	bdcddZeUgqhdijjLkjmXnpqUrmukvm
run ,	tm
run .	aegl
run a	ambecegZjdkcneqerq
run an	rl
run and	um
run from	aj
run it	ajidjeniolrd
run more	bn
run my	lk
run out	aVgkkqojue
run process	aj
run that	acgknj
run the	albeiqjerdtc
run this	niui
run to	kl
run with	ai
run your	aVgridnj
rung	aTblcidieagaidjjkensomrbtc
rung ,	adblhj
rung .	cl
rung the	adnk
runner	begihk
runner -	begihk
runners	abhk
runners -	abhk
running	bmcXdbgehcijkamdoVqotjuZvr
running ,	adhiqmtc
running .	aWejglqjvi
running a	aZbngdritm
running all	ai
running it	ak
running low	tk
running that	ai
running this	ai
running to	al
runs	atccdcecgbhejakZneriur
runs a	ai
runs late	acun
runs nine	tk
runs out	ajbcun
runs the	aebjrk
runs until	alqe
runway	kj
rural	airi
rush	ardeedjjkcqk
rush ,	ai
rush .	ap
rush job	aejk
rush on	ak
rushed	aj
ruth	ap
rye	ao
rye loaf	ak
s	amcevn
s .	ak
sad	a3geiejameretkuevX
sad ,	asoe
sad because	ak
sad but	anvc
sadly	am
safe	ceecjdkcodqcrituui
safe ,	an
safe .	al
safe from	aatm
safe pair	gj
safe with	tl
safeguarding	rj
safeguarding were	rj
safely	an
safer	metk
safer pair	aetk
safest	tk
safety	adbkclrk
safety ,	bm
saffron	bj
saffron dumplings	bj
sagas	ck
sagas ,	ck
sags	am
sags .	al
said	albbcedzedfbgWhSirjnkclTmenUoppdqJrVsqtSulvZ
said "	cijnocsitavi
said ,	djjeneoerlsl
said .	apbbhlkdncreul
said a	aejk
said about	amcajZkemjuj
said all	ol
said at	cijemjuj
said autumn	acdn
said everybody	aden
said goodbye	adjk
said hello	aetk
said i	aTbkcldngeicoq
said i'd	aadkom
said in	aTbkdijlkeqiun
said is	dk
said it	aobdcddbhdjjmnocri
said no	aZblccdlgihajkklmeoZqerdsk
said not	ii
said nothing	acun
said of	acclml
said on	bbmcoksp
said she'd	ak
said so	algiie
said sorry	meoo
said thank	aj
said that	bZccdkgehdilkennrcubvi
said the	aobehj
said they	aj
said this	aekl
said to	aecegjhdizjaoereteue
said tuesday	aj
said we	ai
said yes	ajhdijjiqerm
said you	ajjn
said you'd	adbmdmecje
said your	em
said yours	jl
sailor	ik
sailor for	ik
sails	ni
sails with	ni
saint	amrd
saint .	amrd
sake	aedleijemdodrmul
sake .	rn
sake of	dl
sake that	uk
salaries	ci
salaries come	ci
salary	aObjeqfejckllimbncqarltpuc
salary ,	aWdjelhjoj
salary .	abhkkdto
salary at	ajglhe
salary in	aekp
salary on	bl
salary range	li
salary was	rk
sale	argiue
sale .	al
sale i	gk
sales	adbdgxhcielkrd
sales ,	ll
sales figures	gj
sales floor	gj
sales team	ai
sales took	gl
salon	tj
salt	ck
salt ?	ck
sam	ak
same	bkccdyeVfmgehTibjekklcniocpcqVrcsiuj
same ,	dlvj
same .	avbacadaflhciejokdoardtb
same :	ei
same ?	alde
same account	apve
same afternoon	akbidegltd
same air	aeim
same area	aj
same as	aodehYnivk
same canvases	ckqi
same choir	ai
same day	anbcdbkn
same envelope	ak
same for	aZdefmjmlloe
same form	ajhi
same fund	acum
same group	aj
same in	di
same letter	adnm
same manuscript	gm
same morning	abkm
same of	ai
same page	ammd
same pages	ci
same painting	acso
same piece	aj
same point	di
same portfolio	aegm
same post	acbeknok
same project	ak
same question	aQcddunq
same queue	mi
same request	addm
same room	ik
same school	aibboo
same small	ui
same studio	bite
same talk	gl
same terms	am
same thing	bijetl
same three	aebl
same to	um
same town	ak
same view	rm
same way	adrn
same week	kl
same welding	bm
same year	adul
sample	aqbdcpdegZhpjeldmjqeritRucvZ
sample ,	bkrk
sample .	ap
sample ?	ak
sample cake	rk
sample chapters	hl
sample for	cj
sample i	bi
sample is	aj
sample key	aaho
sample lectures	aeom
sample size	cm
sample small	ci
sample was	cimk
samples	alboccddgehejokcmknboXqerbsitcue
samples ,	acjlmm
samples .	akne
samples and	aZbn
samples arrived	acbl
samples at	al
samples can	ak
samples in	ek
samples to	am
samples you	acjm
sampling	ai
sana	ak
sana for	ak
sanctioned	kk
sandra	ai
sandra ,	ai
sandwich	akjdtl
sandwich .	jetl
sandwiches	ajmk
sandwiches ,	mk
sang	aucmhZidjc
sang it	cm
sang the	aigi
sank	aqjd
santa	adjekm
saoirse	al
sarod	rk
sat	ajbocldceegkhZkbmonaocqdsitZuY
sat .	an
sat down	albljc
sat in	adijmj
sat on	bicpgjnerbsjte
sat through	rm
sat with	adjm
satisfaction	acdm
satisfaction at	acdm
satisfied	aXcehkjt
satisfied with	aehl
saturday	biccdWeVhnibjokWnooZqircsjtXujve
saturday ,	aqecqdsk
saturday .	alcegjjaketcuk
saturday and	niqj
saturday clear	abjm
saturday evening	achm
saturday free	aaqo
saturday job	abhjjk
saturday morning	abun
saturday shift	bk
saturday's	ql
saturday's match	ql
saturdays	adbigejjkerlue
saturdays .	adbirm
saturdays i	aejl
save	aKekgdhdicjaksmenpoiqprlue
save me	aaejkl
save my	ej
save the	aZklrlti
save time	njqi
save us	ki
save you	nm
saved	apcadkhaidjdkerctjul
saved in	adum
saved me	ajok
saved the	tn
saved us	algihemlod
saves	ajbkdejeomqd
saving	aUciekjikk
savings	aObdddgchbjokyokqetkub
savings ran	kp
savings run	adkm
savings went	abjk
saw	avbtcZecgahiiXjbkUldncoTqasbukvo
saw ,	al
saw .	aebidm
saw how	al
saw i	ai
saw in	adbl
saw it	anjeti
saw me	achkjm
saw my	adbiuk
saw on	albi
saw that	anbculvj
saw the	aebpddhjjdmirltd
saw what	ak
saw your	tl
say	bQcsdbenfnhaiijbkQlnmkompaqrrbtTuRvO
say ,	ajbdcodceagchiibjelemloaqdrasmtjucvj
say .	ancWeafsgejdnjonqarateuZ
say :	aj
say ?	aedkekme
say a	hl
say about	akdl
say again	aj
say any	qk
say good	ok
say goodbye	deuk
say hello	aoeejeljml
say hi	ak
say how	bkiijelmmlnYojue
say i	cmgkjbmeodqjti
say i'm	alge
say if	addledllretl
say is	ajei
say it	bdcjddedgjikkkmkneoaqlrYseud
say it's	aeiiok
say more	ol
say my	adckel
say no	akbbddemhjiikdmXqSrjve
say nothing	aYjmojul
say of	imue
say on	kl
say one	cihk
say price	alce
say so	bncceagmibjbkcljnjodud
say sorry	aRhllkmr
say such	giii
say thank	aq
say thanks	am
say that	bdcjdekclemUolqjrmuX
say the	aYbacodaekgjhcjbkcmeoiqlteuk
say there	abcldjee
say they	acgjjl
say thirties	cj
say this	nk
say to	aajnnkuk
say we	bi
say wednesday	aeqm
say what	aicZeljkodrduk
say when	dj
say whether	aldmqd
say which	aqceieqlvZ
say who	li
say why	rm
say yes	aScbeyhakjmdnpobqirbteuevb
say you	aXjmmdrq
saying	bYfihnilkendoarXtjvl
saying .	aXgnhj
saying it	ej
saying no	aigciloetk
saying so	aj
saying that	aYbeckfjhoikoetcvj
saying the	ak
saying what	aiqi
says	akbdcudofegmhmjUkblcminbomqVrLsltauava
says "	aZdihloosktcve
says #	sk
says ,	bmke
says .	cmechliiodqd
says a	ii
says about	acnjok
says c	ci
says he	ajgj
says how	acul
says i	bdcmdegrheijjdue
says it	aq
says my	al
says no	adcdhnul
says not	jj
says people	aebetn
says please	ai
says she	adcm
says she's	ai
says so	ik
says that	aZbecndjgeiejbkimjqitdvi
says the	atbejjncudvd
says there	abemki
says they	al
says to	ol
says yes	aadoeiqe
says you	gl
says your	ai
says yours	anud
scaffold	bdhepnuk
scaffold line	aj
scaffolding	amcl
scaffolding ,	aj
scaffolding .	cm
scale	ai
scan	ao
scan was	ai
scanner	ai
scarcely	aaceeijo
scarcely know	ei
scared	gm
scared ,	ak
scared people	adgl
scarf	aqbegeimjX
scarf in	aj
scarves	jk
scene	a2geidjXkerdtb
scenes	am
schedule	abliqj
schedule ,	li
schedule .	adqk
scheme	ancodaedhcibjlnionqerXtY
scheme ,	amneom
scheme .	adgl
scheme again	aj
scheme at	ai
scheme for	hi
scheme is	cjniui
scheme on	an
scheme that	bj
scheme was	acnkok
scheme's	ci
scholar	geikrj
scholar of	aeim
scholars	cj
scholarship	ambieigYhniekmleocretb
scholarship ,	ai
scholarship .	an
scholarship letter	aahn
scholarship was	gekn
scholarship went	bk
school	albWcXdXgihjjlkkldndpoqcresdtdukvV
school ,	apeegjhajcljretm
school .	aieigmkemlndoerXtdub
school and	enjekj
school as	hioore
school at	adkm
school board	adrj
school fair	aj
school gate	ai
school had	hk
school has	akik
school how	akne
school in	jp
school is	pl
school leavers	hi
school nativity	rm
school near	ai
school needs	ak
school on	jdok
school one	hi
school play	acjm
school run	adum
school sends	aeui
school so	jk
school together	aanp
school wants	ai
school was	ik
school with	uk
school would	adrltl
school year	aekk
school your	acum
school's	alfduj
school's sake	uk
schools	ambccohYoZqjtdve
schools .	an
schools count	ck
schools in	cjkeuj
schools round	aerl
schools so	li
schubert	mitj
schubert and	mj
science	aivi
science .	ak
scientist	gi
scone	aj
scones	am
scones .	ai
scope	ancotcue
scope .	clte
scope creep	aj
score	aibncidledfegmidjekdlnmendoYqcrYtZvX
score ,	aebedeglsl
score and	bjce
score fell	bj
score for	ajvd
score growth	ti
score of	ck
score sheet	bicbdmlk
score sheets	abhluk
score went	bi
scored	degjhiljve
scored #	gk
scored ,	ai
scored above	aehk
scores	bpcadpecgZhdjekelomjneoiqerdtcvZ
scores ,	acdklnmk
scores .	aedkomue
scores must	bi
scores to	acbidnlb
scores went	bk
scores were	uj
scores when	amvd
scores with	ai
scores would	li
scoring	amckeegeoevd
scoring ,	clee
scoring .	ni
scoring matrix	tk
scoring sheet	ak
scoring to	ailjrjtc
scouts	oerm
scratch	aicm
screen	kjqjvm
screen .	ak
screen was	bi
screens	ak
screenshots	aaoeux
screenshots of	aeur
script	bieegjienkoWqbrluevp
script ,	albkcegi
script .	abdjrmvj
script as	oerj
script is	ckqd
scripts	bi
scroll	dj
scroll down	dj
sculpture	rj
sculpture might	rk
sea	aliejekerm
sea ,	ai
sea .	abro
seal	aUbw
seal as	adbl
seal unbroken	aYbq
sealed	adbr
sealed cover	bj
sealed envelopes	bk
seamstress	jj
seamstress had	jj
search	akcegjkbvl
search .	aj
season	aubkdcfjgahXjikilcoYqcreve
season ,	aktk
season .	awtc
season and	kl
season is	adbm
season on	aejl
season the	uj
season's	am
seasons	aigdhk
seasons ,	hj
seasons in	hj
seat	abbYcldoelhkjlqbrdtZue
seat ,	cjei
seat .	dl
seat at	aceijl
seat for	aj
seat in	aeejhk
seat to	acbegkhk
seat was	hekj
seating	bk
seating plan	bk
seats	aacpgchYjlodtnuk
seats ,	accnhdul
seats eighty	ci
seats for	amhe
second	akbbcsdledfUglhjiljZkalnobrbsduVvK
second ,	aYcigjhdkeloomte
second -	acgerrti
second .	gi
second act	ckdkljtc
second answer	aemm
second application	apde
second attachment	bm
second audition	abdihiqk
second bedroom	acjl
second bursary	hmqd
second call	jm
second cello	ki
second chapter	acciqktl
second choice	aYekgo
second class	akqd
second copy	al
second cousin	accm
second dance	dj
second envelope	ki
second essay	ai
second file	deto
second floor	nm
second go	gj
second half	cedlri
second hour	jj
second i	hj
second in	aeglok
second interview	aZdjgehkiijeqpre
second interviewer	dj
second is	ll
second issue	actn
second lead	hi
second look	diechkoiqmtavd
second manuscript	lk
second meeting	aehk
second movement	mj
second one	ak
second opinion	ni
second oven	adkk
second page	ajcohc
second pair	cj
second paper	ik
second paragraph	clul
second phase	gl
second point	accidn
second question	aqcdqe
second reader	dlti
second reading	aWcidknmolte
second reason	acro
second referee	dj
second review	aj
second reviewer	aj
second reviewer's	aj
second revision	hi
second room	ej
second round	bpdeek
second row	ai
second sample	aqvd
second season	ai
second sentence	ci
second set	ak
second site	hj
second slide	aemn
second song	accm
second speech	ance
second stage	aijetj
second story	aj
second thought	ajcdiijj
second thoughts	acqm
second time	aVciddeohjimoeqktbuj
second to	iktl
second verse	akceei
second version	hekl
second viewing	hj
second violin	pj
second violins	aktd
second year	aohe
seconds	aTbqtr
seconds ,	aebl
seconds .	bm
secret	aktl
secretary	jmnlqdrivb
secretary ,	nk
secretary has	dk
secretary rang	ji
secretary who	rk
section	atcqdagciejekdlZnjoaqdtXuave
section #	cm
section ,	al
section .	aZclrivj
section ?	anvc
section and	hk
section c	acbmcj
section can	rj
section on	ai
section three	ao
section two	ai
section will	accm
section's	tm
sections	adbl
sections come	acbm
sector	adil
security	vk
see	abckdUedfegnhTinlinvodpiqWsUtpubvi
see ,	aZjoum
see .	aVcdemilkkmlocraudvo
see ?	al
see a	qitn
see about	li
see at	adim
see each	ak
see from	aUbdejgqnnoeqdrkui
see her	nj
see his	ai
see how	ancshdjbkdmdndoVrYteulve
see if	aLfpiijkljnkue
see in	gjijneoktd
see it	aickddedhbjXklmenjodqeriub
see me	abeqgahpjkkdtdud
see my	bcclecglheidjmkbldmknlokqctcucvc
see no	cjhmue
see now	amcZdegjhciejbmqoarqtWuc
see on	abneolul
see one	bl
see our	aYbihemmnn
see she	aegk
see so	tj
see some	novd
see that	aibjcZddeZfdiSjckimjotqXrpuTvb
see the	cWdigahbiWmbnnoSppqatluj
see their	jkli
see them	aojdui
see there	ai
see this	uj
see through	abto
see to	aeekgmmeun
see two	aj
see us	ki
see what	albbddeegpijjalemanpoeqkrXtjuS
see when	ai
see where	ambdcjieqmrctbuc
see whether	alnj
see which	aabmclti
see why	azbWcZdegdiljZkcnYqerktjuZvc
see you	bjcbddecgcjjklnbqatnui
see you've	tj
see your	dlgdiijkkkmenVqdteum
seed	aigeheikkl
seedlings	jmkd
seedlings have	am
seeing	accideeahlkemdntqYratmue
seeing as	hj
seeing each	ui
seeing how	ok
seeing it	amgkoe
seeing me	jm
seeing that	aYbkckhkoktd
seeing the	akno
seeing what	octpve
seek	tj
seek "	tj
seem	aVbodngVjZomudvn
seem short	km
seem that	adol
seem to	abbqdngajdkcmcokreucvk
seemed	aWbldZeegljpkcnioUqerjucvi
seemed distracted	aegn
seemed so	adjn
seemed the	achmjerl
seemed tired	bi
seemed to	ckdegejmnkodrd
seemed uncertain	akgk
seems	aSb0cjdifdhkiWjZkZmaqZrisetduWv4
seems ,	adbn
seems a	becltj
seems bound	gi
seems fair	acgjhj
seems only	adhn
seems right	hkne
seems that	bbdkji
seems the	bm
seems to	aMbwgehaiejekeojqerouevq
seen	alcPdneXgjhLikjPkcnioirqtcudvm
seen ,	aegj
seen .	aedloiqiui
seen a	gl
seen for	ajhemkoesi
seen from	ajdehbkiolqjud
seen how	adrn
seen in	germ
seen it	aibeietm
seen my	bedo
seen nowhere	rm
seen that	ajceom
seen the	aibkcdgkierjui
seen this	aenp
seen what	il
seen your	ai
sees	acbdheimjenjonqjritauc
sees it	ni
sees the	gj
sees what	nk
sees why	aerm
seldom	aegqhkobrltZuc
seldom a	rm
seldom apply	gj
seldom meets	ijte
selected	flgeoe
selected .	aj
selection	adbjcdfjgehbijkknnocqerXuo
selection .	aeul
selection committee	ak
selection day	aitjue
selection is	acbnnkrc
selection process	acfkkluk
selection system	ai
selection was	ik
self	aceirm
self -	acrm
sell	blgbjbkmocretlue
sell .	aebm
sell the	kn
selling	adcdkmtl
selling the	aekn
selling your	hi
sells	aisi
semester	aj
seminar	rm
seminars	al
seminars .	aj
send	apbZeWgehliVjPltmlnXpdrksquWvP
send .	ak
send a	aqddleqnte
send another	rk
send anything	aj
send back	aZcmrj
send comments	acdjok
send her	li
send home	aekk
send in	ai
send it	addmhjolsjve
send me	aNdnecglhpkjmmteue
send my	aqve
send notes	akte
send on	li
send one	aj
send some	aeok
send something	aelk
send that	ri
send the	akccecgehiobqYrksntlubvb
send their	aj
send them	am
send these	nj
send to	td
send us	ll
send you	aqddherdtmujve
sending	acbZcbeXgahXidjZkmmnnnpotcuqvX
sending a	aj
sending back	eeok
sending it	rkti
sending my	dk
sending the	av
sending them	mj
sending this	aedmni
sending those	oi
sending to	nduj
sending you	aYmknmqkteuj
sends	amhjuj
sends his	ak
sends its	adhjui
sends you	ui
senior	ambZgahmiejdlentocqdrjtbuc
senior ,	ak
senior .	nm
senior colleague	nlrd
senior on	nk
senior partner	hj
seniority	hn
seniority used	hl
sense	aqbacsdcecfYgTjbkemmokqdrcuZvb
sense ,	acikmknl
sense .	arcmidoerd
sense :	ci
sense for	aehn
sense in	aZcr
sense of	acceidmlrdtp
sense to	arbecdgbhcoprkta
sense whatsoever	cj
sensible	alcehljeoeqircuk
sensible .	anqire
sensible choice	aj
sent	acbncpdkeUgkhridjUlPpdqUsntZulvY
sent ,	dk
sent .	aZbjcmdimj
sent a	ajgdhlimlbnire
sent away	aenjuk
sent back	gl
sent before	ak
sent describe	blre
sent don't	bk
sent flowers	aeol
sent him	begonc
sent home	aagjkl
sent in	acbo
sent it	aQcmgihZjlmjoZrpspui
sent me	avdene
sent my	ar
sent on	aXdlsium
sent out	ck
sent the	cedVhjjdnnoprd
sent them	bjnd
sent this	ajqi
sent to	aidetn
sent two	dl
sent us	ui
sent was	ai
sent you	acbZdigchxidjckjoete
sentence	aiccdbglhZiojakdmbocqbtrue
sentence ,	aZljtl
sentence .	aebddegqio
sentence about	akde
sentence in	bk
sentence of	tk
sentence would	al
sentences	aYimrqti
sentences ,	tk
sentences .	rj
separate	aibkoktavk
separately	ddhkmlqe
separately ,	aehlmlqe
separately ?	nk
september	atdcecgckeleoepkvY
september ,	aiuk
september .	cjpl
september ?	anvc
september clear	adhk
september i	aejl
september is	aeql
september to	ai
sequel	aelkqi
sequence	aYgnqj
series	aibjhenkoeqjubvi
series ,	ql
series .	ak
series and	tm
series editor	nk
series keeps	bm
serious	aUgkierqul
seriously	arbecidjgchemeobqlve
seriously ,	aidkve
seriously .	tm
serve	abtp
serve you	adtl
server	aTbpsktlvo
server room	tl
service	aeclhjniolud
service would	ai
services	aefm
serving	ai
serving member	aj
session	avqetdue
session on	an
set	aebRcvdbeYfjgOhijklbmYooqWsluSvw
set ,	akjj
set .	aiedfihlokrbtd
set aside	aYhmnjtj
set it	ccresn
set me	jl
set my	ck
set of	aimerjvj
set on	adim
set out	aiopteud
set that	aeck
set the	ckkd
set them	aj
set to	cj
set up	aiue
set your	aekl
setback	fn
setback is	aefn
sets	asta
sets of	alte
setting	adbldihikjtcvi
setting out	ak
settle	aabdcedigdhpjekdocqxuevd
settle in	aj
settle it	aedk
settle questions	hl
settle the	aeqk
settle this	aZhcqq
settled	dleegbhpkardtcukvY
settled .	bYdjhrjjkevc
settled ?	ai
settled on	bk
settled this	aedkuk
settles	arckqe
settles in	at
setts	aehl
setts and	aehl
seven	abbXeahYiemkoardtuui
seven ,	aedkjkkd
seven .	aekk
seven months	tk
seven of	ciqiuk
seven people	kl
seven questions	lj
seven weeks	aksj
seven years	adtl
seventy	cnjjte
seventy -	cjjj
several	bbcadchljnlkocqiriucvk
several .	aXholl
several of	ambegiqj
several times	aidetj
sewed	ji
sewed for	ji
shabby	ri
shabby outfit	ri
shabnam	aj
shadow	lm
shake	hcklmk
shaking	aiedjjkimc
shaking ,	iiki
shaking as	jl
shaky	al
shall	adbQcLdWeXgchaiajplcnmoopkqmrjsZtsulva
shall ask	acnotj
shall assume	aehl
shall be	deeUgjjZkjnmokplqirbtW
shall begin	ai
shall both	aj
shall bring	rj
shall certainly	an
shall come	am
shall do	al
shall file	rl
shall find	nk
shall frame	adijtj
shall go	aueejlqYuY
shall have	aahbjqkiqeuo
shall i	akeZheldqi
shall inform	tl
shall keep	amhdoiqmtbud
shall know	acolun
shall leave	aWfjjelmndqluj
shall let	akqe
shall look	aVhntp
shall manage	aejl
shall not	acdceigjhejcklmmneojqbtduj
shall now	jj
shall number	dk
shall of	akeiuj
shall put	rn
shall quite	ak
shall regard	aehl
shall remember	aqtd
shall resubmit	adpl
shall say	acmjokqaul
shall see	aagluk
shall send	al
shall simply	uk
shall take	nlqi
shall telephone	aeql
shall tell	aotjua
shall treasure	geretu
shall treat	abqo
shall try	jlonqcretc
shall use	acrn
shall wait	aYelhlniqb
shall watch	aetnue
shall we	aXnkqo
shall wear	ak
sham	aebmre
shame	adbacdeehaiVjdkYmcqrrntlutvc
shame ,	aeglji
shame .	ji
shame for	heqprctduj
shame if	aUretluu
shame in	aoibjdql
shame on	adjars
shames	mo
shames me	mo
shan't	ebhdjYmdopqdrkul
shan't be	aYroum
shan't pretend	ak
shan't put	ol
shan't trouble	ni
shannon	ai
share	apbkcUdlelfigchZidjdmdnioaqdvU
share ,	ased
share ?	ai
share a	aebkdkrj
share an	bj
share it	ul
share my	adlk
share of	adeq
share one	aXkilitm
share that	fmte
share the	addqfenkve
share them	ak
share with	alve
shared	avbjgcidrdtbuivc
shared ,	bk
shared a	aibi
shared folder	al
shared his	ai
shared with	al
shared your	akcdni
shares	bqnc
shares a	bm
shares an	aebl
sharing	fkki
sharing a	ki
sharing the	ai
sharp	al
sharpen	acir
sharpen your	acir
sharper	adritm
shaz	aj
she	backdLeZfegmhRiWjokUljmnn0ompktGuRvX
she agrees	mj
she answered	aebl
she asks	jk
she can	akckgd
she could	gjui
she did	jl
she finds	ui
she gave	am
she got	aebk
she had	bejq
she has	begcheiljeklmknjue
she hasn't	acjinj
she helped	aZjo
she is	gohkibjYljnkocqerdud
she knows	al
she likes	ai
she made	ni
she managed	aeok
she may	adgjnj
she never	al
she read	jjkerj
she said	apjdnasl
she sends	ai
she stayed	ai
she stepped	ak
she takes	abeinm
she thinks	lj
she thought	al
she told	ai
she usually	nk
she wanted	ai
she was	aebdgdheidjYnoorrl
she will	aigqhdjYnkqeud
she wore	aejj
she would	aXcmnm
she'd	bigkiejplincod
she'll	nlre
she's	aigcheidjZkenxoqrbtdubvb
she's the	aini
shed	aqcZeiiejdkcoero
shed ,	am
shed .	ccrl
shed a	ti
shed full	rk
sheep	amti
sheep .	ak
sheer	aagmij
sheet	abbscTdpeZgdhikbllndoiqnsitaubvZ
sheet ,	aYdnllokre
sheet .	qm
sheet ?	dkee
sheet and	ak
sheet for	ak
sheet music	hk
sheet says	ai
sheet that	bm
sheet you	aebilj
sheets	hluj
sheets ,	uk
sheets are	ai
sheikh	al
sheikh </s>	al
sheila	aj
shelf	aobdjl
shelf ,	kk
shelf .	aijkke
shelf for	jl
shelter	aZjnkl
shelter has	abkn
shelters	herk
shelves	amoj
shift	accidagbhpjZncokrbsktiui
shift ,	bjho
shift .	aXhbonsmtlul
shift and	aj
shift at	abkl
shift in	hk
shifts	ambecnddgehijiobqZtcuj
shifts ,	aeki
shifts .	aeeejmkk
shifts at	ak
shifts if	al
shifts resting	kdul
shines	ikte
shipping	ok
shirt	om
shock	becegeieretw
shock ,	tq
shock .	tm
shoe	gcrn
shoe .	gdrn
shoes	aebceigeheiejUkulimkoiqlrbtc
shoes ,	ackkljql
shoes .	miokte
shoes and	aikemj
shoes i	abkn
shoes left	aj
shook	akbkgdkdmi
shook my	bl
shoot	akji
shoot ,	al
shooting	alke
shop	aZbVccedgjhnjmkqlenaobqjrete
shop ,	jlketk
shop .	akji
shop and	ai
shop floor	aeeihk
shop from	gl
shop front	acum
shop has	kj
shop in	aeedqn
shop of	rk
shop on	aejlqi
shop open	kk
shop sign	hi
shop that	ai
shop was	adkm
shopping	ikri
shopping list	ikrj
short	avbWcdddePfdgahejklpmenaocsjtcupvW
short ,	adcdgdkjljmiocrktlujve
short .	angjtb
short ?	amlc
short and	ai
short answer	kj
short call	lk
short clip	aj
short course	achl
short feedback	aj
short form	li
short line	aj
short note	ardele
short notice	asbdhkodud
short of	adclgdhdjqkerdtcuo
short on	ai
short one	dl
short summary	ai
short would	lj
short yes	aeqj
shorten	alve
shortened	aj
shorter	bldjgbhZiclimloaqdrstYubvc
shorter .	aebllk
shorter sagas	ck
shorter steps	rk
shorter the	aarn
shorter version	aucbve
shorter words	abro
shortest	abciek
shortlist	abbwcZdegkhkiYjakllirWuevc
shortlist ,	ni
shortlist .	adbdgnkmmeodtj
shortlist at	mk
shortlist is	aebk
shortlist three	hk
shortlist was	anbkgete
shortlisted	acgchlikjjoltc
shortlisted for	jj
shortlisting	biok
shortlisting criteria	beok
shortly	aYnqol
shortly ,	acnm
shot	anvl
shot ,	ai
shot for	aj
should	aZbIcidTfkgchviXkclomtoipaqSrpsRtiuevn
should .	aYhdjlmloprbtm
should a	ekhe
should address	om
should another	aj
should any	aefn
should anyone	aoheuj
should anything	ul
should be	ajbZdZhnkbldrdtUucvx
should come	ajei
should consist	ti
should cut	lj
should feel	ji
should go	aehmnk
should have	asbUdYeagUhuiWlemeojqYritluWvY
should hear	aahjnk
should help	ok
should i	akechiljneqe
should keep	tl
should know	ciheniuj
should let	nj
should like	aZbjcpgcijjkkemjodtdvd
should look	ci
should love	om
should mention	aecegrheuj
should never	aZbjhemure
should not	aSeegZhwijmmneoctd
should one	ldnkonvd
should open	ai
should perhaps	hdkqoe
should probably	aaherr
should reach	aj
should read	mi
should return	ak
should say	aicl
should see	nj
should stick	aaro
should take	ajhelkui
should talk	li
should tell	idjlretmue
should thank	aj
should that	glmjoe
should the	alceddemfegehWqcrctkuk
should they	ul
should think	adejgljeqk
should this	ajdkrkvc
should try	aZlmrj
should turn	addjto
should you	amceejhdrkuc
should your	acgl
should've	himjoj
should've known	admjok
shoulders	aj
shouldn't	aYgkjkmjodrktevm
shouldn't be	jm
shouldn't have	aZmkrl
shout	at
shout .	al
shouted	al
shouting	al
shove	adrn
shovel	jk
show	abcrdkfdgniVjeklljmcnbpeuPvp
show ,	ak
show .	kpobrjta
show a	an
show could	aireti
show her	aYojtl
show him	ajoc
show how	qm
show in	ajomte
show it	aWbpcjgili
show me	angeljvj
show of	ti
show on	aigl
show that	aWcrol
show the	abckgkvi
show them	ki
show us	bi
show was	di
show you	an
show your	aXrq
showed	aybedeeegXjPklmcnboatkub
showed ,	accl
showed .	kj
showed her	jckn
showed in	aj
showed it	aesj
showed me	a/bYcbgehdjc
showed us	am
showed you	aebjqjrl
showing	alqe
showing us	ai
shown	aabscjhZjckamrqbteub
shown ,	ti
shown .	bogjkc
shown him	ol
shown round	bjmj
shown the	ck
shown to	aern
shown you	ci
showroom	oerl
shows	aibrcddbhbicjdkdolubvj
shows ,	aeciok
shows .	bkrktb
shows as	bo
shows how	aeol
shows in	aj
shows it	aj
shows me	apca
shows promise	ti
shred	an
shred them	ai
shredded	al
shreya	ai
shrink	ak
shut	aNdjeigkheiimYoeqcrxtdve
shut ,	ki
shut .	aYbjdlgnmaui
shut the	aegeikrk
shut up	aZrv
shy	ai
sia	hi
sia course	hi
sick	aekkmi
sick ,	ji
sick about	adml
sick child	kk
siddiqui	aj
siddiqui </s>	aj
side	akbmeVfeiXkVmUndoirksmumvY
side ,	bkcj
side .	aobXcYedgkhmkcljmcndoZqcrjtjve
side ?	airjvc
side by	aYcqhk
side door	al
side for	bi
side of	acbkcbdehiicmcneonsktaupve
side our	om
side prevents	qk
side was	oesl
side will	tm
side with	acbnnk
sides	aagmrl
sight	cogcli
sight -	ajckge
sight of	dili
sign	aYbadbergehijokbllmencoXqote
sign ,	hi
sign .	an
sign anything	ei
sign for	abjm
sign forty	jk
sign in	cj
sign it	ek
sign me	gjqk
sign my	aclm
sign of	tk
sign the	aaqjum
sign up	aoji
sign with	ej
signage	li
signal	al
signal .	ai
signalling	aerk
signalling equipment	aerk
signature	aabYcbdegeipjjkenmoeqtrdtavd
signature ,	aYnmqm
signature .	ajhkqd
signature on	ai
signature that	jk
signature to	qj
signed	bicldZeigZhekXmcoYqurpuYve
signed .	abbo
signed below	aeqp
signed by	hmienerl
signed contract	qj
signed copy	ai
signed for	abclnl
signed form	ao
signed it	aYbeelikjkrj
signed my	acnitk
signed off	ni
signed our	aj
signed the	ak
signed up	ao
signed with	qn
signing	aZokqm
signs	ddjdkeldn0rctdve
signs .	ai
signs for	alte
signs off	ldno
signs the	adnm
signs your	adno
silence	aabdcYdteahdiejZkemcosqmretm
silence after	aidojc
silence is	aetn
silence on	addl
silence over	al
silence since	adolqi
silence was	cedkgi
silent	mi
silly	aebZceeegjiemcoztW
silly me	aimdortc
silly of	acglmeoo
similar	aebrfehjtcvn
similar in	adbl
simone	ai
simple	cidieagjhjiejelencobqlrntY
simple ,	adhm
simple .	aeqmrj
simple form	teuk
simple line	qi
simple matter	cm
simple potter	gl
simple terms	rl
simple yes	dk
simpler	cdgbhlrptdui
simpler for	uj
simpler words	cern
simplest	aiddncqnuo
simplest for	uo
simplest to	aonc
simplest way	qm
simply	aTbRcneifjg1inkamZnaresitW
simply :	aj
simply asked	abgjsl
simply go	em
simply have	ejoi
simply in	abgn
simply move	aZhkjoue
simply not	aWcrdkgj
simply put	acgm
simply the	ik
simply to	ak
simply too	gl
simply wrong	accn
simultaneous	cj
simultaneous submission	cj
since	cZdiebfVgjhqiljlkqlZnmpWqasQtcuTve
since #	aZbidegch0jdkZnetl
since ,	argend
since .	bdddelgkhbicjtkZmlobqetd
since a	dlgj
since about	ai
since august	addo
since been	ajgl
since before	hj
since diwali	aetl
since easter	hijekl
since english	ri
since found	rltj
since gone	ai
since got	aj
since he	aajknt
since i	akbadjeigWhsimjbncoUqnratW
since i'd	ardchkke
since i'm	akgioe
since i've	ai
since it	aebbcegZicjdnconqkretruk
since it's	aetk
since january	ui
since june	ackjui
since last	abdjtn
since learned	acbrne
since looked	rk
since march	aloj
since may	ak
since monday	acdeekjjmk
since my	apbbdigdijjekZodteul
since nobody	acjion
since nothing	cldi
since one	acomteuj
since our	ij
since ours	kk
since punctuality	cmmd
since reading	ij
since school	aoeigihd
since she	ak
since she's	ni
since taken	ai
since that	abblrl
since the	aZbtccglhQiijbkylcmcoWqarlvd
since there	oi
since they	aYgjhkjmobtj
since this	aevi
since thursday	aZjnok
since tuesday	ceddgmkdmlqo
since two	ol
since we	anhiok
since yesterday	aj
since you	ajbbdleZgXhkjjkbmZnnqbtcue
since you're	aallnl
since your	apcadeeegihbikjpmcoZrYtZua
sincere	abfimj
sincere gratitude	fj
sincerely	apfWmcol
sincerely ,	aeom
sing	aocddeecgokemkocqdrata
sing .	anik
sing a	gk
sing at	bi
sing for	hi
sing in	acgkmn
sing the	ajgi
singer	adbeglmm
singer could	admm
singers	aj
singers .	aj
singing	atcdidlkrjtc
singing .	aoce
singing in	ai
single	ckjckoldmdrXteub
single dad	kl
single line	ek
single mark	abhl
single member	ni
single mother	kj
single page	akblcc
single person	cj
single point	ai
single sentence	aqec
single weekend	gi
single word	aadlok
sink	adgpmerl
sink .	al
sink like	aZglrm
sinéad	ak
siobhan	ai
siobhan's	aimi
siobhan's name	aimi
sipho	ai
sir	abbZcjetfihYijjdkjmcnjoatWuY
sir ,	aebecjdievgchaiijekkmdnYoepdrjtbud
sir .	aiik
sir alan's	nj
sir anthony	ak
sir gerald	nk
sir madam	acpl
sir or	flpd
sister	aoceeegZhbiajdkjlqncoerctZun
sister ,	aZbjkjum
sister -	acbkui
sister .	aj
sister company	lj
sister has	am
sister in	acjm
sister is	ak
sister on	akjd
sister works	ui
sister's	akbddegehjkllkoeud
sister's kitchen	ai
sister's living	ki
sister's post	hl
sister's wedding	ai
sisters	aj
sit	aWcZdZengehiiajmmrnXojpqqkuTva
sit -	aili
sit at	alei
sit behind	rk
sit down	aq
sit here	abedos
sit in	epjdoZqive
sit near	tm
sit on	aaelqi
sit still	aiqk
sit there	acjmoeqi
sit this	ak
sit through	aamt
site	alcidZeehkicjUkYllnaoVpmqWrZupvl
site ,	celkuq
site .	gnhkue
site ?	lj
site is	hj
site manager	tk
site report	ai
site that	aimj
site this	bi
site visit	aehjpnud
site work	cj
site your	aeuj
sites	ai
sits	cngbhdkcojuj
sits in	bk
sits oddly	aecn
sits on	aYkdnjomul
sitting	aabjcjedgbhbjZkmnjokqlrYtmua
sitting .	aZcloktk
sitting at	blnj
sitting beside	nk
sitting down	ko
sitting in	olql
sitting on	biqj
situation	ak
six	aabacldoejfegPiejpkclsmWnXokqksctmuZvW
six ,	aScldeekqnrmum
six -	aajjretv
six .	aZbecidmejjern
six and	ak
six as	am
six days	adkl
six hours	jpkesi
six hundred	akkjsd
six in	jl
six interviews	aeto
six minutes	alik
six months	aqcddiephejekaqetd
six more	aadrke
six of	bejdkmllqn
six on	adboqe
six pages	ajlite
six people	adckgjji
six pounds	keon
six questions	aelj
six references	cj
six times	tm
six to	ok
six weekends	jm
six weeks	bjhjjekeom
six years	eejl
sixth	ajdr
sixth form	aj
sixty	aobdcagUhbiYkymiobqlrWsitava
sixty ,	di
sixty -	bdeagdjlkrmk
sixty .	ci
sixty and	kl
sixty in	kj
sixty of	kk
sixty pages	sk
sixty people	aeqn
sixty per	alce
sixty pupils	aeui
size	albicideeigjiUjilcolqerdtRuZ
size ,	bdckejglhjkeokrdtc
size .	ajhjrj
size could	am
size has	bo
size in	aeml
size is	amrd
size it	ri
size of	aevk
size one	akri
size the	ri
size usually	acgn
size would	abckki
sketch	aj
sketch you	ai
sketched	adgl
sketches	iimj
sketches ,	mj
sketches .	aeii
skill	fkgitd
skill set	fk
skill that	gj
skills	aZcifugitb
skills ,	cifj
skills .	aZfogj
skills and	fj
skip	aehnjemjnl
skip it	ai
skip the	acho
skipped	bccddihjjlrj
skipped the	ajrj
slap	tl
sleep	eqgeheiejnklqarZtjubve
sleep ,	abkitk
sleep .	aijckemjol
sleep after	alje
sleep at	adjj
sleep has	jj
sleep in	aZeq
sleep on	ekqe
sleep over	amje
sleep well	aVju
sleeping	aQjkkw
sleeping ,	aekk
sleeping in	aejbkp
sleeps	aicnee
sleeps all	cl
sleeps twenty	ci
slept	asbedeeigdheiljekVmjodqjteueve
slept on	ajjeqm
slept since	aXekjmkemm
slept through	rj
slept well	ar
slide	arbbcjjdmotcve
slide .	aemp
slide nine	am
slides	amboceeYiejckeljmeojrbtjvb
slides ,	aUdllnto
slides .	al
slides and	mj
slides at	aj
slides to	ai
slides were	bi
slightly	aalmtj
sligo	aocj
sligo ,	ai
slip	asbecegkikjekeratd
slip ,	aj
slip .	gkhjilrc
slip and	am
slipped	aebdcdjlqkrl
slipped my	aerm
slippery	ai
slopes	ak
slot	abeXgYhpkblkncqnrZum
slot ,	ok
slot .	aXhoqntj
slot ?	dj
slot for	adhqqd
slot to	ck
slot was	lk
slots	amhj
slovene	aj
slow	bacveefegYhaiejXkboZqermtruavc
slow ,	cdrnti
slow .	cl
slow clap	aVretw
slow down	ak
slow movement	ap
slow reader	ddtm
slow reply	amme
slow to	ni
slow when	cj
slower	alckgc
slower than	amgc
slowest	aYdlto
slowly	ddedhdjdkcoar2taud
slowly ,	amkerj
slowly .	eeqiri
slowly at	adrk
slowly because	rj
slowly committees	aj
slowly this	abro
small	amcddUexfbhSiWjckclvmenUoLqorksbtYuqvT
small ,	aibecikdrjtm
small .	eljm
small as	ul
small association	aj
small blog	aduk
small business	ai
small chance	el
small charity	ak
small children	aZbjcljako
small corner	ej
small correction	ck
small favour	lk
small field	aeul
small firm	gj
small firms	gjhmuc
small for	ei
small grant	ql
small house	ai
small industry	acun
small job	aeej
small magazine	aj
small one	liui
small part	ki
small press	qjue
small presses	go
small publishers	ieuj
small quarterly	ai
small question	al
small side	tm
small team	gl
small theatre	rkue
small thing	aXejgcikjolpqlretdudve
small things	ln
small tip	rl
small town	acbmul
small trade	un
small village	adbk
small yes	aceiqi
smaller	aqbcdpeihXjeleodqerltZuc
smaller ,	ek
smaller hall	di
smaller loan	ai
smaller meeting	ai
smaller one	aecm
smaller package	aedk
smaller than	aaro
smallest	cees
smell	jeri
smell .	bi
smells	ri
smile	bZdielgdiljmmbobqerk
smile ,	adim
smile .	aabedjjkrm
smile to	am
smile when	am
smiled	bijiol
smiled .	jj
smiled all	ol
smiled at	bj
smiling	apgdjbtj
smiling .	al
smiling since	anje
smoking	anjc
smoking the	anjc
smooth	li
smoothly	ajbn
smoothly .	al
smoothly for	bn
snob	rn
snob .	rn
snow	ckhijike
snow ,	hj
snow for	adjl
so	anbdccdrekfEhdimjYkdlTminoocpNqmrXsktjuc
so "	ajce
so ,	aXdrebgjmlocqdtevs
so -	aXbociiermvc
so .	bmcldlediljakbobrXtbvj
so :	lk
so a	adddejhckioequretb
so again	hejilk
so all	an
so an	dlke
so are	al
so as	hejqti
so at	aihcjlokte
so bad	al
so badly	aaeu
so be	adojqi
so beautifully	aaiwte
so brief	aZdnolte
so by	aVbkhq
so can	aZen
so careful	aboeto
so certain	adjloctk
so clearly	autd
so close	aibk
so closely	an
so cold	ackimj
so come	al
so congratulations	ai
so could	aoddllne
so deeply	acoltj
so did	degnme
so difficult	aeok
so do	aledgkhcimjakaqpuc
so does	miuk
so don't	clgjjdke
so each	heqj
so early	ol
so easy	abmitj
so encouraging	jl
so even	ak
so everything	qi
so exact	aj
so excuse	aj
so experience	ci
so explain	abcp
so fair	aein
so far	aVgaheknoeretcux
so fast	am
so few	aZrmtk
so fine	ak
so for	keql
so forgive	klmkqc
so friendly	al
so from	adqjrk
so generous	io
so gentle	eoie
so gently	jl
so get	aeqk
so glad	adoktn
so good	aqdkgdhblenmoercve
so gracious	aemi
so hard	aeejjltj
so has	dl
so he	aZkmnj
so hearing	aeij
so here	atbecegd
so here's	aedk
so how	sk
so i	ajbndneWgZhpiTkolbmXnloGqRtnucvl
so i'd	aidledgi
so i'll	aqbccddlecgajekcnlobqetiuc
so i'm	aldoiijckZnkobqdretcud
so i've	beceddgchdjikenuqZtl
so if	aueekelj
so imagine	aYgr
so in	hj
so is	aYdeiemeqkroso
so it	abbkcmdjecgqhbjXkdmdncqprduavk
so it's	ajgeodqktl
so just	aaomqk
so keen	jj
so kind	ok
so kindly	cjhq
so last	ji
so late	asgejemerltc
so let	anoi
so lightly	aejp
so like	uj
so little	abeqgk
so long	aecbengjjoojqbretd
so loud	mi
so many	cadmengVijkdndomtaucvd
so may	anddikne
so much	acbdciejgXhdjdndolqkrVsjtjunvc
so my	hjtk
so nearly	aeel
so new	aerk
so next	aj
so nice	mm
so nicely	ai
so no	arkeok
so nobody	ajhejmkdndomqc
so nothing	avjdkcolqY
so nothing's	al
so now	aijdnk
so of	adsm
so often	aecegjiioo
so on	akcchitmue
so one	bm
so perhaps	gmnmob
so plainly	mk
so please	aqcddSeejjknmbnaoiqltYub
so pleased	aedmti
so politely	aj
so promptly	ai
so put	nk
so quick	ik
so quickly	ao
so quiet	al
so read	adcl
so some	mn
so something	hcqn
so soon	ak
so sorry	mpoc
so steadily	gn
so sure	aeki
so tell	aencur
so thank	a0idobrcti
so thankful	en
so thanks	jkki
so that	aNbocUeiheiRjpkjnpooqqtVud
so that's	aj
so the	abcsdXeagniZjWkdmenXolrjsjtjuZ
so there	axdcedgbjdklneocqZtdul
so there'll	jl
so there's	aicenkqi
so they	amre
so things	ai
so think	abkkui
so this	bkeegkhiknnZue
so thoroughly	akmjve
so tired	ijkj
so to	aaginn
so today	dj
so too	ai
so unprepared	admr
so very	aamo
so warm	actm
so warmly	am
so was	airk
so we	aobcgehlkdoeqVrntk
so we'll	amkeul
so we're	hm
so welcome	ai
so well	acbdcddcgihjinmenerjsmueve
so what	aZcjdl
so whatever	acbl
so who	dmlc
so will	adqj
so wise	aZis
so would	ajck
so you	aZbmcbdYedglhniVjRkimZnpqjrWuj
so you'll	aekk
so you're	ai
so you've	rn
so young	adim
so your	a0bbgmhaicjenboeqZritaud
so yours	gi
social	tj
social app	tj
social value	aj
society	ajfdgbicniooui
society has	tl
society's	bi
sock	ti
sock subscription	ti
sod	adrm
sofa	emgljb
sofa ,	eigl
sofia	ai
soft	adcpikre
soft ,	ci
soft at	cn
software	apekqevi
software ,	ai
software in	aj
soil	airm
sold	aTckdeeejqkuoeqerdtdub
sold ,	aehl
sold his	ak
sold in	aecj
sold my	aZbjjikp
sold the	aWjnkn
sole	al
solheim	ai
solicitor	aYgehbndoeqctcu5
solicitor ,	acuk
solicitor is	al
solicitor will	hdqeup
solicitors	aYrlum
solicitors will	abun
solo	hnietd
solo ,	aj
solo .	acgihjli
solo show	ji
solo to	hi
solutions	aefj
solve	gm
solveig	aj
some	aabacRdmeofZgkhjiZjckamXnloppitSujvu
some .	aouc
some advice	lk
some corner	ai
some day	deliocpkqetjuj
some distance	ci
some excellent	aduk
some experience	airi
some familiar	novc
some feedback	aado
some form	adhm
some forty	ai
some free	aphe
some good	mn
some idea	aegk
some kind	ai
some length	acdinj
some names	ln
some of	aZbjcadcecgnhaiejrldmenkopqZve
some other	aeckoermue
some people	aeemgchejemeos
some photographs	aeul
some point	abom
some quiet	oj
some reason	oeqmuj
some rest	ak
some room	hi
some satisfaction	acdm
some sleep	aqja
some small	enve
some sort	hkti
some thought	aohe
some thoughts	ai
some time	akdigkob
some to	im
some trouble	qj
some use	aXelom
some way	ej
some weeks	do
some working	bi
somebody	aVbsceedfbgZhdijjplambnkpdqjrssetmuTvS
somebody .	aibk
somebody a	acniol
somebody above	nl
somebody added	bi
somebody as	iimi
somebody at	hljl
somebody before	aj
somebody clearly	rl
somebody could	om
somebody drops	ej
somebody else	apdeechcneoitcuk
somebody else's	aXbkclgireto
somebody even	aetl
somebody falls	ak
somebody for	ak
somebody from	aZrotj
somebody gives	qj
somebody had	aeimjUokrksk
somebody has	aYidjmoiqjti
somebody here	acen
somebody i	ak
somebody in	gdjkomtj
somebody is	hjqove
somebody of	aegkij
somebody on	aibqeegehdoiqetX
somebody out	akjdoctn
somebody outside	asoerZ
somebody senior	nkri
somebody should	abrltm
somebody showed	ai
somebody there	aabjjlrk
somebody to	aaelhijjkjodri
somebody took	tj
somebody who	anbbccdiecgihWiYmeoeqdrqtiub
somebody whose	aZkn
somebody will	aRbjhojmoiqjtd
somebody with	acbdcjedinjjmjrc
somebody wrote	ai
somebody's	aYbkeihjjntd
somebody's cousin	acbm
somebody's dream	adjnoe
somehow	aVbrceejjkmiodte
somehow ,	jmmj
someone	bZcddcfbgahjimkbldmcnroipeqZrismttuEve
someone "	bk
someone .	ajgkodtj
someone above	achdnsre
someone at	adnltm
someone better	aejm
someone cheaper	rn
someone else	aXdlelhdjkliokqitavj
someone for	aote
someone from	arbeclhiodte
someone good	aj
someone has	aXemon
someone i	jl
someone in	atbjdeeehbidmeocrite
someone like	gehiiekmmkre
someone local	amte
someone more	no
someone of	aeceglhjiemk
someone on	alni
someone please	adsn
someone so	ipte
someone to	adjloetq
someone who	albbciekhmiioardua
someone who'll	tl
someone who's	rk
someone whose	oktk
someone will	hj
someone with	aebecchkinoerl
someone you	adoq
someone's	aabcojsntn
someone's nephew	acbdsntj
something	bpccdieXfdgWhwidjckjmbncoepnrksatBulvl
something ,	aXdlgkhjoerl
something .	aobjgahoidjlneobrWteud
something a	hk
something about	arie
something almost	ikrk
something at	aZhlul
something brave	ok
something comes	aj
something different	acikkl
something else	ajbpdkeahliemeoYqdriub
something for	jk
something from	hejjqmui
something good	jckl
something i	aabjhekjmjodqcuq
something i'll	abip
something in	aqbcdkeeljod
something like	aamjvq
something new	amkj
something of	hm
something one	aacool
something opens	aaqk
something other	aZcpheol
something out	rl
something similar	aebl
something so	mi
something suitable	hi
something that	amcediqerk
something the	gmrlte
something to	akuj
something turns	anqeud
something we	aehk
something with	abhlok
something you	auhivZ
sometimes	ceejgn
sometimes ,	gk
sometimes forget	aigj
somewhere	aYckdietgXhcibjZkemeniojtmucvo
somewhere .	elokqe
somewhere between	dl
somewhere else	cnecqi
somewhere in	acejnktk
somewhere near	el
son	aedkgZhiibjomencodri
son ,	ti
son .	di
son asked	ji
son has	akje
son is	rm
son now	adbm
son sent	dl
son's	aejoknleqe
son's school	acjmkkle
song	ambecldeekjd
song ,	adel
song .	ai
song from	aj
song in	jj
songs	li
sonnet	acrltk
sonnet from	adritk
sonnets	apcdictm
sonnets is	cdtm
sons	aikdti
sons ,	ti
soon	ajcidbengmhdjanjocqXtbucvk
soon ,	akgl
soon .	ajlioivi
soon ;	adcl
soon ?	ekqe
soon as	ek
soon enough	kj
sooner	aobdcddchUjbkbncqwtcue
sooner .	gjmkokre
sooner be	aeik
sooner have	aerk
sooner hear	an
sooner or	qk
sooner than	el
sooner the	adqn
sooner we	aeuk
sopranos	rk
sopranos ,	rk
sorcha	aj
sorry	asbZcbdJeOfagThciQjXkRm0nZrNsZtdupvw
sorry ,	aXcideedjclkmtocreujvx
sorry .	aigjhkjbmkua
sorry about	anoc
sorry again	aZmt
sorry for	amdejammomtcve
sorry i	aXjnmpodvm
sorry if	armcoe
sorry it	al
sorry my	meon
sorry not	ao
sorry once	admm
sorry sorry	mi
sorry that	aldeok
sorry to	akbideedgahdicjjoSpjqkretjukve
sorry you	admm
sort	bXcXdegkjeoqtXui
sort .	aj
sort of	bbcZejgmhjmindoiqdritb
sort out	abliql
sort the	aj
sort you	akmeolre
sorted	eeqs
sorted .	al
sorted out	qo
sorted within	qk
sorts	am
soul	aWbkio
sound	atbecbgtietavY
sound ,	ajri
sound .	ei
sound and	ai
sound desk	aj
sounded	kl
sounded nervous	aekl
soundly there	ji
sounds	alvu
sounds like	advq
soup	ajjjkj
soup kitchen	kj
sour	abrn
source	qevt
source library	ui
sources	aibjvk
sources ,	bk
sourdough	alcj
sourdough in	ck
south	tj
south .	tk
space	aqeclkrdte
space as	cj
space for	am
space to	al
spam	bddmtl
spam ,	ajbedk
spam folder	ai
spaniel	bl
spaniel .	adbl
spanish	aeljsk
spanish ,	abljsk
spare	amcbddgbhcibkamjnboZqmrmtouZvX
spare .	ajei
spare a	jmli
spare her	qj
spare key	ai
spare me	aOejmlrltr
spare minute	ak
spare us	acqm
spared	abcegdicjikemrqdretl
spared .	bijk
spared the	aetm
spared you	admnoj
speak	aTcsdWeZgvhRkbnlolritWvc
speak ,	ij
speak .	aciinl
speak about	aYbicmeein
speak at	aZgjmnne
speak dutch	aackdcieos
speak five	cegj
speak for	aecjglheul
speak of	aegm
speak tamil	aicjge
speak to	aUeegkhcidjlnooeqkrkuj
speak well	argerd
speaker	brdegkoetc
speaker .	aibl
speakers	aldi
speaking	bYengkidjdtbum
speaking ,	gl
speaking part	aden
speaking slots	hk
speaking slowly	adrk
speaking to	ni
speaking was	gk
speaks	aecnhjieue
speaks for	aehk
speaks of	aebkcj
spear	acgm
special	aYgloerdtquk
special issue	ul
specially	hi
specific	ajvq
speech	arcete
speech about	bi
speechless	aiim
speechless ,	ik
speed	al
speed ,	ai
spell	gdheobrptl
spell "	ak
spell .	tl
spell it	cjrj
spell my	rnti
spelled	aode
spelling	bbddgdnirnto
spelling .	al
spelling ;	aerl
spelling mistakes	cerktj
spelling my	aetn
spelling of	nj
spells	aebjtj
spelt	bisl
spelt with	acsl
spend	gdjikcrktkui
spend a	abtluj
spend another	ai
spend one	rm
spend the	an
spent	abbieahajkkXokpmqdum
spent ,	uk
spent .	ul
spent a	aj
spent at	jepm
spent half	bj
spent on	acckmktk
spent the	bjgl
spent three	hdjn
spices	ai
spices .	ai
spicy	aecl
spicy ,	aecl
spilled	aemj
spilled ,	aemj
spine	acekrl
spineless	abrq
spiral	bk
spiral pond	bk
spirit	aaclol
spirit level	tj
spirits	ajgkjc
spirits .	ajgkjc
splendid	apgera
splendid .	ai
splendid from	tj
split	ai
split staircase	bi
spoil	jjnk
spoil it	nk
spoiled	aegejemt
spoiled the	ml
spoilt	gj
spoilt .	gj
spoke	aibncmibjlkcmaoaqeritcua
spoke about	ak
spoke at	ji
spoke of	bidigl
spoke so	ak
spoke to	aknlrk
spoke up	ji
spoken	aQbjdehiqruj
spoken ,	qj
spoken .	achiqi
spoken of	abik
spoken to	abbkmiqi
spoken well	aeum
sponge	ck
sponge was	ck
sponsor	aebedlhdljnkrkud
sponsor is	aenl
sponsor letter	rk
sponsors	aYbnur
sport	aegl
sports	anbe
spot	aebdgchrjernsjtb
spot ,	adsk
spot .	dihl
spot on	ak
spot to	ak
spotless	ii
spots	ai
spotted	al
spotted the	am
spotting	aetm
spreadsheet	abbmom
spreadsheet .	on
spreadsheets	adcm
spring	axbmdpedfejYlinZocqNrXtZvZ
spring ,	ardehejeqe
spring .	aZbcdoeehdiejbkqmjqdti
spring ?	dk
spring and	aj
spring brochure	bm
spring for	aj
spring i	akke
spring issue	al
spring programme	ai
spring round	amhbii
spring show	di
spring that	aejk
spring to	ai
spring vacancy	achn
spring you	ck
springs	aegehkkk
springs running	hk
sprint	jn
spuds	jl
spuds for	jl
sql	ai
squad	jeqkum
squad ,	ai
square	cohije
square with	abcq
square within	gi
squeeze	ajekkc
squeeze .	alkc
st	anhlqi
st ,	al
st .	ai
st brannock's	hm
stables	ei
stables ,	ej
stack	aavt
staff	abcdddecgkiljkneqcrltlvd
staff ,	gjjj
staff .	aYgioium
staff and	kj
staff are	aXilnjtl
staff came	acgl
staff deserve	aj
staff engineer	ai
staff for	achjtj
staff last	aejn
staff room	rj
staff were	aj
staff when	aj
staffing	ai
stage	aebidneqgahmiWkUlemjnboSqesetoujvZ
stage ,	acbedmgejlto
stage .	eoie
stage a	airltb
stage and	aibk
stage as	mm
stage door	abejqiul
stage in	aj
stage next	uj
stage of	dmgeji
stage slot	hj
stage was	aibmhejdti
staged	amjd
staging	al
stair	akul
staircase	akbi
staircase ,	ai
staircase .	ai
stairs	ajbrejgciejdkZmenerbtcui
stairs ,	ambk
stairs .	ckek
stairs were	al
stairwell	aeknuk
stairwell ,	ul
staked	aeoltd
stakeholder	aj
stakeholders	acfl
stall	adbjeijokdqZtdul
stall ,	bljjkeqe
stall .	aauk
stall and	ai
stall in	ok
stall is	ei
stall on	ej
stalling	adqr
stalling and	adqp
stalls	am
stalls .	ai
stamina	qktj
stamina for	ql
stammer	al
stamp	aZbecdeniejemoqnrcsk
stamp ,	aYenti
stamp .	aemlqnre
stamp on	sl
stamp you	mj
stamps	aerl
stan	ai
stand	aibbdbhjiXldmmnbqcri
stand ,	gk
stand -	jlqd
stand .	acciqlul
stand ?	aj
stand and	ak
stand at	en
stand in	hkjimi
stand up	adgkkj
standard	aWcYgqhpjbkemeoerlsmti
standard .	hl
standard email	bkjd
standard of	abgn
standard on	aegl
standard set	aj
standard was	aeccsmtm
standards	aZrntl
standing	aXbbhwjjkenaobqqta
standing ,	ajhe
standing .	acckhkmkrc
standing by	acqn
standing does	hk
standing in	aYjorm
standing is	aehm
standing must	il
standing on	ange
standing order	uk
stands	abbacbdnengdjbkbqqretbup
stands ,	aj
stands .	amdl
stands between	acemqi
stands for	aahl
stands on	acum
stands until	aiqj
stands up	uk
stanza	aptd
staple	admk
star	aYeeglhdodqbtouw
star ,	uj
star and	gl
star for	adtn
star review	ui
star reviews	acun
stars	bdccddfmgjhdidjdleqbtr
stars ,	adtr
stars .	aj
stars and	ai
stars for	tk
stars on	am
start	akbddYengmhkkYlcoPqmrVsdtYvo
start ,	acemgkjk
start .	aVgnhtiijekjodqctcue
start again	qi
start and	bjhi
start at	aoednlqe
start before	apbejjtc
start date	beqltm
start from	adej
start in	aidkqe
start is	accl
start on	eikeql
start that	akhemk
start the	ai
start there	ak
start to	gi
start with	al
started	bogbheodqjretkuavs
started on	keql
started to	ajjdvi
started when	aj
starting	aabdcmeegdhnjkkereteukvk
starting a	ai
starting again	hm
starting date	aXhmql
starting in	aj
starting with	cn
starts	aqbedehckjti
starts ,	ji
starts at	aj
starts in	kiqi
starts on	al
starving	aekm
starving here	aekm
state	aRgnhbmpqq
state and	acgn
state of	aZmoriui
stated	abciol
statement	akbjdeidml
statement with	iemi
statements	aXcq
states	cooevi
states ,	aecooe
station	akkm
station .	km
stations	adgm
statistics	ck
statistics ,	cl
statistics .	aj
statistics hard	rj
stature	adim
stature is	ij
status	abuj
stay	bocddbedgjhUibjckWmioUrosntium
stay ,	ql
stay .	aegohelj
stay a	aduk
stay and	ai
stay as	uk
stay at	aqqeue
stay between	bk
stay for	tk
stay in	so
stay on	arqauk
stay open	aeuk
stay where	ai
stay with	anjerjtiue
stayed	aXbnccddejijjmkXlemnndoaplqZrntX
stayed at	mi
stayed behind	aejk
stayed for	jl
stayed late	hk
stayed long	rl
stayed shut	acbjgk
stayed with	aebiiljdmmpm
staying	a2jdkeqdub
staying in	aj
staying near	ai
staying on	an
staying put	al
stays	aldleehejancovqYtd
stays dry	ak
steadily	gn
steady	acjo
steel	albdcj
steel in	aj
steel was	ak
steffan	aj
steffan </s>	aj
stellan	ak
step	akcjdeedgdjkkindoeqcteuk
step .	aaclhluj
step for	anhc
step i	ui
step in	am
steph	ak
stephen	aZoo
stepped	annd
stepped out	anne
stepping	adbdfrtk
stepping stone	aafo
stepping stones	aifk
steps	cddirkum
steps ,	aYdjrkum
stew	ai
steward	aj
stick	aaknncrq
stick to	ndro
stickers	ak
sticks	arbe
sticks a	aj
stiff	ao
still	bacjd7fXgbhUiijjkdljmnnUoapbqmrDsVuW
still ,	acdjkj
still .	ll
still a	aedmeeqj
still answer	oi
still at	gk
still available	aiqk
still be	addiqp
still can't	jj
still come	al
still do	aedm
still enjoy	amje
still find	aick
still finding	al
still free	akbmvc
still get	aagm
still go	aemm
still got	ai
still had	aobd
still has	aejmlk
still have	ajdcgaheiijYkdnjobqjur
still haven't	dj
still here	ek
still i	aZdmek
still in	dimetm
still is	jk
still learning	algaom
still like	aedlhkjeui
still looking	tl
still make	ml
still makes	aj
still managed	aj
still mean	qk
still need	amqc
still needs	ai
still no	hl
still not	admn
still on	aaikjikqqeui
still open	aZbbckdjimqp
still reading	adlm
still says	aYgkoo
still see	an
still speak	abgq
still stands	aedmej
still take	aldjhd
still talking	aiqk
still talks	tl
still the	ak
still there	aabmdi
still think	aacmdiim
still thinking	ai
still to	aldj
still too	tl
still unsigned	aj
still use	abgn
still waiting	acbldkhkqd
still want	acdihmqd
still wanted	ajne
still where	aedm
still with	adikjj
still without	jk
still work	ai
stings	ai
stinks	acibrs
stipend	aadlhekm
stipend of	ki
stock	ajgivj
stole	btjb
stole my	btjc
stolen	ao
stolen the	ak
stollberg	apud
stomach	aj
stone	befrgliejete
stone ,	fi
stone .	gl
stone on	acfl
stones	fk
stones by	ai
stood	aebdekgiikjnocqjtbuc
stood .	aajo
stood at	abem
stood empty	qk
stood for	acglik
stool	ej
stop	aVgoiZkklcmnncoeqwrXtjuU
stop ,	ji
stop .	cjgojdketiue
stop apologising	adml
stop asking	abdn
stop by	qj
stop in	acol
stop me	abgmmm
stop reading	jnte
stop shaking	kk
stop stalling	acqr
stop the	aYkitp
stopped	aNbkdXecgnhbidjtkprkuT
stopped ,	aXgljm
stopped .	ai
stopped asking	abjp
stopped at	anje
stopped dancing	aj
stopped expecting	aaoq
stopped looking	hj
stopped me	ao
stopped opening	aZkq
stopped ringing	adgn
stopped talking	ai
stopped writing	adbjjn
stops	abjkkp
stops on	kl
storage	aq
store	aZejrmukvj
store by	acrn
store manager	ek
stories	aZut
stories ,	aduk
stories .	hi
storm	am
story	aodagiiajZkbldmiocqeratXuxvd
story ,	cj
story .	aahkum
story about	abblgk
story again	aemk
story and	ai
story at	giuj
story comes	acum
story is	an
story made	ak
story of	alum
story was	ck
story you	ai
stove	ai
stove .	ai
strachan	ak
straight	albYcadXeahniejakjldminrtb
straight .	tj
straight answer	ddojqm
straight away	aj
straight face	acmmri
straight into	aqhi
straight to	abhikintoeuj
straight with	as
strain	abtq
strain yourselves	actq
strand	an
strange	aaejgnhpiejokiobrYtX
strange feeling	acgjhk
strange thing	ekjlkjrdtb
strange to	acgkhljkrete
stranger	aebdhntk
stranger .	abbehntk
strangers	aiglhkjeue
strangers .	aihl
strategy	bj
strategy paper	bj
stray	ajekkc
streams	ci
streams in	ci
street	akbaccdegbhnibjnkmmjndobqjrZtY
street ,	ao
street .	al
street and	adhjjj
street by	kk
street has	ql
street was	hi
streets	aleeqerm
streets from	ao
strength	aVbcdegehijtojqoretiue
strength ,	ai
strength of	aTbcgehijtojqoretiue
stress	jkkoneud
stress ,	kj
stress of	acjl
stretch	jl
stretch to	ki
stretched	aYdkom
stretched to	abom
stride	aegl
strike	bngdik
string	aitjvl
string quartet	tk
strings	alkloc
strings ,	aekl
stripe	abjl
strive	fi
stroke	acjntj
stroke .	adjj
stroke and	jk
strong	aubZcefkgXhekcoktjubvd
strong ,	ij
strong .	hetl
strong applicants	hj
strong candidate	ange
strong competition	aeol
strong field	abfmol
strong one	ak
stronger	akbbcredfokeldve
stronger .	aZclfo
stronger ?	ak
stronger applicants	cmee
stronger candidates	bdci
strongest	aYgs
strongly	abcjjm
strongly encouraged	aejm
struck	aeri
structure	vi
struggle	gk
struggle with	gk
struggled	gl
strung	aYbt
strung along	acbn
strung me	acbn
stuck	ajgjhjjcrjvi
stuck ,	ai
stuck .	gk
stuck it	hk
student	akbielgbhaiijandodqirmtZuc
student .	bm
student days	rm
student from	ak
student i	qj
student who	mi
students	amcadbedgrjskXlbmancqctcvc
students ,	ar
students .	an
students a	abhn
students are	gjoj
students ask	jm
students at	abgm
students can	ak
students clubbed	ji
students for	aebk
students had	jj
students have	gj
students in	aj
students made	acjm
students talk	abul
students tell	acgq
students that	iktk
students what	ji
students who	ak
students will	oi
studentship	qj
studied	aagiio
studied every	abio
studio	apgXiejZkbllncpkrctkub
studio ,	ok
studio and	am
studio as	pk
studio building	bite
studio flat	tk
studio floor	ej
studio in	hili
studio on	aj
studio would	actl
studio's	hj
study	andbijoerbtjue
study .	andc
study is	ci
study of	aetm
study the	ik
studying	aeglnk
studying ,	nk
stuff	rivn
stuff .	ajti
stung	ar
stung for	al
stunning	ajte
stupid	accimirl
stupid ,	abcjmj
stupid mistake	am
style	gcopvi
style .	aagdoq
subject	bWcedkfegkhWjnkeldnXoVqcrsti
subject ,	dmejgj
subject .	bdgmhcndoerqtc
subject is	aigl
subject so	airjtd
submission	auheldqeskvZ
submission ,	slvd
submission to	tj
submission was	cj
submit	aqcedcfkhileqcskve
submit a	aj
submit it	aj
submit the	adflsl
submitted	cm
submitted .	cn
subscribe	ti
subscribers	abobqetoul
subscription	aduq
subscription ,	ai
subscription .	aWtjuq
succeed	oj
succeed ,	oj
success	abcefpgnhdicomue
success ,	adoltm
success .	fj
success came	gj
success in	abfm
success with	ajfeok
successful	acbqcdfcgtoirdtdue
successful abstracts	aebl
successful applicant	acgjoj
successful bidder	aibkfegioe
successful candidate	gjoj
successful candidate's	acbjhj
successful garden	ti
successful quote	aige
successful team	adgo
successor	gj
such	ajbVcQdZedgWhOivjTkelXmvnmomqXrXtnve
such a	aibdcXdegUhaitjcmrndqdrcujve
such an	aZimmpretj
such as	acmkvj
such care	aore
such choices	aenm
such experienced	adom
such fun	altd
such good	an
such letters	ki
such matters	nmve
such notes	ai
such strong	aj
such things	ajgi
such trouble	ti
suddenly	aYbknm
sue	adun
suffer	gmmduk
suffer by	gm
sufficient	alrk
sufficient ,	rl
sugar	an
suggest	cmdceegelnncolqmtbuevc
suggest .	ck
suggest a	ll
suggest i	aj
suggest other	acon
suggest that	abbickneqn
suggest you	adrj
suggested	aohiqd
suggested ,	ak
suggested .	aoqeuj
suggested at	hl
suggested the	ok
suggesting	aeqjtj
suggesting that	aetk
suggestion	nmrd
suggestion i	nm
suggestion to	tk
suggestions	al
suggests	aYcktk
suggests .	aYcktk
suit	apbocadZeagWhXikjvlbmeneoZqXteuZ
suit ,	aWbmjmrk
suit .	akjlte
suit for	dejo
suit me	av
suit the	akbk
suit us	aj
suit was	ai
suit you	am
suitable	eefovd
suitcase	qj
suited	algi
suited to	aj
suits	a1beejgWhaicjdkboYpnqVtZujvd
suits .	addlpn
suits me	argd
suits the	ap
suits us	am
suits you	atekieoerZ
sum	addikile
sum .	cj
sum again	aikm
sum up	rj
sum wrong	mi
summarise	aetk
summary	atccokrb
summer	aocddleagThiidjjlkmcndqirZtb
summer ,	diedgehmjbljoetk
summer .	acdkjpkiobte
summer ?	ai
summer academy	uj
summer and	aokd
summer course	bi
summer fair	uk
summer for	qi
summer is	ak
summer out	aj
summer party	li
summer was	aZop
summer will	qk
summers	alcl
summers and	ak
summers at	cl
summers of	hi
sums	bjckgihdjclimcoerctj
sums ,	bmcetk
sums .	gk
sums again	al
sums and	lj
sun	akedgeiojeqkrc
sun and	ik
sun of	ii
sun was	am
sunday	akcdddebgkidjbmdnlqjrcsj
sunday ,	ajgjhejeoiqkskte
sunday .	aibidegdhejekdnnoeqetiuk
sunday after	jj
sunday and	kj
sunday for	aehl
sunday too	abqm
sundays	emgdjnnkoeqetb
sundays ,	emgeuj
sundays .	abnm
sundays for	akjitc
sung	iijkrl
sung in	am
sunil	am
sunita	apdefd
sunita rao	ai
super	optd
super excited	ajoj
superb	ii
superb .	aj
superior	nn
superior ,	nj
supervisor	aebpdbgdkcootcue
supervisor ,	ol
supervisor and	hi
supervisor died	jkke
supervisor is	acbl
supervisor post	ai
supervisor put	aj
supervisor sat	acbn
supervisor tells	ol
supervisor's	nl
supervisor's job	bi
supervisors	abum
supervisory	aeck
supervisory experience	adck
supper	aegmjakjljuj
supper .	uk
supper not	aegm
supplied	adck
supplier	bjoi
supplier ,	adlioj
supplier who	ai
supplier's	tk
supplier's lorries	tk
suppliers	aicjue
supplies	uk
supplies half	uk
supply	jdkblitnul
supply days	al
supply four	aiuj
supply your	ui
supplying	ok
supplying your	ok
support	cofdjikeqkubvk
support .	alcjuc
support queue	jk
supported	ho
supported this	aehk
supported your	hl
supporting	aehl
supporting the	hl
suppose	aHbvcWdVeTgjiZjvklldndoxqUrqsduVva
suppose ,	ajjetk
suppose a	gi
suppose i	achijnorrevd
suppose it	bk
suppose my	aabkddor
suppose some	aeoo
suppose that	aioj
suppose that's	acjjmi
suppose the	bijokkocqdrdte
suppose watercolour	rk
suppose you	oerp
supposed	aZcehmjdkkojrotYvj
supposed .	omta
supposed that	aerl
supposed to	abkloerlvl
sure	aPcjdkeVfagOhdibjokdldmXoyqisZtuvv
sure ,	ajbicbheiljdmeokrcud
sure .	aooZvi
sure about	adbejjkitk
sure all	octl
sure darren	ai
sure how	cjjmoetc
sure i	kivi
sure it	eejpoi
sure nobody	acoeus
sure of	akji
sure that	bicigbhcti
sure the	aTcjdlhcoprctn
sure there	aVdnjdnioorctl
sure they'll	ai
sure those	tk
sure to	aYoiqotnub
sure which	oerl
sure you	bicmdigdjaneoZqmrrtauZ
sure your	un
surely	aObZcsddeZgUhxiojZmenaoeqovb
surely a	aecj
surely have	aaiium
surely my	aehm
surely see	ii
surely the	cjhkqjre
surely you	eehsidve
surgeons	gkkerm
surgery	abbmqeul
surgery on	nj
surname	aWbxcdddgdhdjemdodpprctm
surname ,	abnjpl
surname .	aebk
surname and	adbipl
surname has	ak
surname on	ai
surname right	aioeti
surname with	bm
surprise	apbcheoerp
surprise .	ajrk
surprise to	aote
surprised	bRcjdYedgdhkiZkemcnwoiqcrjtWumve
surprised .	aYcogehejkojrcuk
surprised as	abniok
surprised at	aXgkhmneuk
surprised by	ao
surprised if	am
surprised me	cdrl
surprised that	arbdhcjiniod
surprised to	aWbdhmnrrkte
surprised when	nm
surprisingly	ri
survey	aqbddlhejdkerctlujvd
survey ,	ak
survey .	ci
survey about	adtn
survey and	acdm
survey found	ai
surveyor	apbdglib
surveyor .	gl
surveyor is	aiie
surveyor's	adck
surveyor's note	adck
survive	aZcmeegikjnetjuj
survived	al
survived the	ak
suspect	imodvk
suspect it	bj
suspect the	aedj
suspect you	aeil
suspicion	an
swan	aeil
swap it	ai
swear	abun
sweep	aReoinjirl
sweep the	aXeoin
sweeping	abeojmqe
sweet	cjmcrjtk
sweet .	accjtk
sweets	ai
swept	rk
swept the	ai
swimming	klqkre
swimming ,	kj
swimming lessons	qk
swimming teacher	aj
swindon	acin
swindon .	acin
swing	aj
switch	vi
switchboard	dp
switchboard ,	dj
switched off	bi
swore	bejm
swore you	bejm
syllabus	om
syllabus .	om
sympathy	gljerl
synopsis	aicelk
synopsis ,	aell
synopsis .	aj
system	aegeopqjrbtlvj
system ,	ok
system .	bk
system ?	tnve
system that	ak
systems	ai
systems .	aj
t	am
t .	ak
ta	al
table	adbVcZdehciYjllkmjnnqetnuj
table #	cemm
table ,	aWclhkjjkjnjoe
table .	ejneontkue
table and	aogjicte
table in	ui
table is	ange
table on	aSjmllnkodum
table tennis	actn
table that	aegl
table with	ki
tables	cm
tables ,	accn
tablets	adkm
tact	al
tact .	al
tadhg	ak
tailor	dejj
take	aibYcqdbeugYheiVjdkclenepcqprlsWtVvc
take "	odtk
take ,	aedlumve
take -	aeckkk
take .	bicmte
take a	adbecdhciijmmmoZrcvs
take advice	adgerr
take all	eeqn
take another	aicmdieckjqc
take anything	ak
take as	acgoolqe
take away	cl
take back	abdcmp
take care	al
take half	ad
take it	aecVdceeh0icjdkXnrocrisetdud
take me	aPdiejhjmcneoeqlrmuo
take mine	cm
take my	enheol
take no	enheodql
take on	aejl
take one	acdjql
take our	ek
take out	em
take pity	aXeoko
take risks	tj
take silence	qk
take that	arjeodrk
take the	aibcesgbhdiekbldnbooqjtcub
take these	gk
take this	flhcjeqjul
take to	aebidkti
take up	atcdeahbjbkeorqcrZud
take us	adlk
take whatever	gl
take you	aZeclkqmuk
take your	coeeiejjnerl
takeaway	abrm
takeaway leaflets	abrm
taken	abbmcSdaeWfigmjilamcneosrZsetl
taken ,	acoetkup
taken .	aXkiottd
taken a	ar
taken away	adkk
taken by	aegl
taken down	bdjmoj
taken it	adnl
taken me	hj
taken my	aj
taken off	ao
taken on	gljk
taken out	abbkkm
taken some	bi
taken the	ajgejlkbqn
taken this	ij
taken up	aegnmj
taken with	tk
taken you	adjeomrl
taken your	ajbiiendol
takes	cddceifagkhcikjXkkmaoOqjrlva
takes ,	acum
takes .	adeiqktj
takes a	aScdeefegphdipnjrptbujve
takes an	nl
takes coins	kj
takes it	hn
takes longer	amkiqe
takes one	qj
takes only	aaqlrl
takes over	al
takes real	to
takes some	apgeoeri
takes the	ajcj
takes to	am
taking	akcedaebhYjikblknqodqcrdvk
taking a	akke
taking another	mj
taking anyone	lm
taking it	aknmoc
taking my	kj
taking notes	bk
taking our	ai
taking the	apfiocvi
taking this	np
taking up	aj
taking your	ul
talent	cegtidndrjte
talent ,	ajierl
talent .	aigk
talent in	adgm
talent to	aigetk
talented	acik
talk	akbacleWfbgjijjXkVljncoWqbrZtlurvo
talk ,	deimjellui
talk .	jeutvj
talk ;	ri
talk a	ti
talk about	djjclerctjul
talk and	ajne
talk at	aj
talk before	adbk
talk for	an
talk in	al
talk is	tk
talk it	aenjqk
talk of	ikre
talk on	bdcneegkhdolrbtnubvc
talk to	aZbidkheiejllimdnlobrjve
talk too	apgc
talk was	acckgjlm
talk will	hk
talk with	ak
talk you	ajld
talked	atejjcmeodqereuj
talked about	ul
talked it	am
talked of	al
talking	aebdddhdiejWkXminlqmtkvp
talking .	aZgloiri
talking about	amcjjekbvp
talking for	qj
talking it	ai
talking to	adnntn
talking with	aj
talks	akbmcdhdikjkqZtjue
talks .	alqe
talks about	aebitk
talks are	bl
talks of	aijl
talks on	al
tall	akcmietd
tall for	aj
taller	aeiq
tamil	akcjgd
tamil at	ckge
tamil was	ckge
tamm	ak
tamsin	al
tango	cl
tanner	em
tanner .	em
tape	bjdkecgbhjjZmkoeqdretcuj
tape ,	cl
tape .	acdigdhmjekl
tape and	cemm
tape of	biul
tape was	bl
tapes	kisi
tapes .	ki
tapestry	cjhe
target	aj
target ,	ak
tariffs	aj
tariffs had	aj
tart	am
task	aYbigdhkjqocrk
task ,	cj
task .	aVbjhljo
task and	ai
task you	jk
taste	aRbccieegZhdiujcneoirrtnve
taste ,	adcn
taste .	aeonte
taste has	ceio
taste in	ictl
taste is	ilre
taste of	adijrl
taste was	aYclrl
tasted	ci
tasted it	ci
tasteful	ii
tasters	aerk
tastes	ci
tastes differ	ci
tasting	cjjioe
tasting ,	li
tasting at	rj
tasting menu	cl
tasting was	bi
taught	amcZddebgnhUiojYqdrlua
taught ,	rj
taught .	aageoktm
taught at	aegm
taught by	aetj
taught her	abgo
taught me	a4bdecgShWimjdkjoeretZue
taught on	ak
taught the	gj
taught to	gl
tavener	aauo
tax	adbdckgihbmlnerium
tax .	mm
tax form	ai
tax law	gj
tax office	aeum
taxes	aZhqkank
taxes and	hikdnk
taxi	an
taxpayer	ti
taxpayer i	ti
tea	anbicegXjXkblcmjqZrlua
tea ,	blelue
tea .	aiebijmltk
tea and	ei
tea list	abon
tea tent	ajreti
tea towels	rk
tea was	rntd
teach	aibegjjelimnoerjtb
teach ,	gi
teach eight	rk
teach me	li
teach the	aj
teacher	aobYdeekgehWirjmkdlkmendocrSucve
teacher ,	ak
teacher .	aigi
teacher ?	aelk
teacher and	lj
teacher has	ai
teacher in	il
teacher on	adqjtl
teacher says	ai
teacher used	ij
teacher who	amrd
teacher you	em
teacher's	jj
teacher's eightieth	jj
teachers	gbiorite
teachers salaries	ci
teaches	bkgihdtj
teaches me	ak
teaching	cnedgkhYjnkdncobqktbucve
teaching ,	al
teaching .	ii
teaching day	aejk
teaching from	ri
teaching i	accm
teaching on	qi
teaching the	bi
team	anbTcieefsjpkVldnaocpZqorksltRuYvN
team ,	bacndegllindoYpeqerntd
team .	beemgjhcikoYtdue
team ;	akte
team </s>	ai
team ?	ve
team a	aarktm
team again	oi
team and	hljdti
team as	ap
team at	ai
team can	achlrj
team had	aj
team has	ql
team how	abgkrl
team i	ajce
team i'd	qk
team in	abbjgdhiim
team is	mo
team know	oj
team lead	gdhijl
team leader	addm
team lunch	oi
team needs	ai
team of	aiqm
team on	ji
team player	aYcjfktj
team proposes	gk
team said	adjl
team that	sl
team there	ji
team to	oj
team took	jl
team walks	adul
team who	nk
team why	ai
team with	sj
team without	geom
team would	ap
teams	ajcj
teams ,	ck
tear	aetiul
tears	aiji
teatime	aj
technical	aecprnvd
technical ,	aecm
technical side	rjvd
technical test	ck
technician	ai
ted	ak
teenagers	ak
teeth	knoetj
teeth .	tk
telephone	adbVcbdmgbhpikobqjratpud
telephone ,	djjj
telephone .	gehloetl
telephone call	beho
telephone number	ak
telephone your	ni
telephoned	begjhord
telephoned .	hj
telephoned me	gkhl
television	aarltm
tell	aebefbhcjokllvmTnboYpbqmrWsktjvY
tell ,	bl
tell .	aehl
tell a	aYglhjjktm
tell all	adiljeqk
tell anna	aili
tell at	an
tell everyone	aWbpjdocup
tell forty	qk
tell from	akik
tell her	ajjnkltbue
tell him	bdgdkkmenium
tell it	ajui
tell maeve	ak
tell me	aicldoejgjiRjBkSltmaobqjsntjuPvb
tell mrs	aZjo
tell my	acbeedgXiqjlkjqjrdtmuY
tell people	aiii
tell that	lk
tell the	aZbYcdddgchciajrkjmjqmrjtdumve
tell them	aZdeemgdjmomrdui
tell us	aidieeoi
tell within	ij
tell you	aqclebgqhciVjckimbnkoYqcrXtZ
tell your	aeielimkritmue
telling	aiccdZecgihXjykklemWnaoiqlrZteuX
telling her	acjl
telling me	aqbchdjVmZoo
telling my	ii
telling people	gnue
telling the	aegejskloaqi
telling those	akji
telling us	oi
telling you	aabmql
tells	aeblcphciejdleoirctc
tells lies	aecm
tells me	aibjckgdhejeoiqireteue
template	aacetovs
template .	ti
template is	adtm
templates	aZlkvn
tempo	beckljmeoire
tempo ,	cklj
tempo .	ance
tempo was	aeck
temporary	aeej
temporary badge	aeej
ten	ccddejhTijkXnZonqyrjscvY
ten ,	acbmql
ten -	adrotj
ten .	an
ten and	qk
ten calls	adql
ten days	aadngijiqe
ten for	qk
ten minutes	albdcbdbgeheijjiljojqnrbuevc
ten more	adql
ten pages	ejomtd
ten places	aj
ten pounds	bi
ten times	aegehkmj
ten to	bl
ten weeks	tj
ten years	bdcjgohejXretduk
tenancy	accihluj
tenant	abhokcneolqcsitmuc
tenant ,	oj
tenant enjoys	actl
tenant for	hisi
tenant on	adhnqe
tenant sleeps	ji
tenant who	rl
tenant will	ok
tenants	aibicdgYhcjbkcnetpul
tenants ,	alodrj
tenants .	ak
tenants enjoy	actl
tenants of	ul
tenants on	acbl
tench	aj
tench </s>	aj
tend	ajceguhXicjeqiratd
tend to	aiguhYicqjrbtd
tender	adbqeegbhjjblkmindqZrkvc
tender .	aajekkojtj
tender again	adlm
tender came	bk
tender in	ai
tender like	rj
tender prices	dk
tender process	uk
tender ran	adrl
tender that	aeml
tender was	blci
tendered	herl
tendered for	adrl
tenderers	ai
tenderers are	ai
tenders	abup
tends	aegp
tends to	aegp
tennis	aanmtm
tennis ,	an
tenor	cqedgiicre
tenor .	co
tenor in	gjie
tenors	cotd
tense	ck
tent	ajdkkereti
tent .	ajreti
tenth	beeninjeni
tenth ,	di
tenth .	aenj
tenth of	aiio
tents	aelirn
teodora	al
teresa	aj
term	asbideeekbqmte
term ,	akgj
term .	an
term ?	am
term sheet	aahiqm
terms	aebdcadievfcgdiencoeqerntd
terms ,	rl
terms .	aehmui
terms at	acem
terms that	ek
terms you	ej
terrible	ak
terribly	aZomtm
terribly sorry	mi
tesfaye	ai
tess	aj
test	arcjdYeZgjhkibjjkemZndqZretT
test ,	akci
test .	adcjkirk
test again	ajlj
test bench	aebj
test in	aegn
test on	ai
test piece	hj
test task	aahljo
test was	aktd
test with	ck
test without	cj
test work	adun
tested	cehenl
tested .	henl
tests	tk
tests with	tk
text	aecjdilemlvk
text ,	mm
text .	ck
textbook	ijkl
texts	aiom
texts ,	om
th	cldqedgdhYjdkjlcmcnlodpeqltZueve
th !	si
th ,	ajbjcedknnvd
th .	akclsivd
th ?	qj
th about	ai
th and	aPbjdu
th inst	aefk
th is	addl
th of	aj
th to	ak
thackeray	aj
than	ambScqdcfTiujckQldmqocpcqaretRumvn
than a	elgZhtmeratduevi
than after	al
than an	al
than any	cegjhkii
than anybody	al
than anyone	aecomiod
than anything	gimmteuj
than being	ajij
than bother	nl
than for	cj
than from	achmimri
than happy	lj
than he	ok
than hired	il
than i	aubbcQekgHjkkendqerUtkur
than i'd	ak
than i've	gj
than in	aXcjis
than it	abcejkqmrn
than its	aYikrm
than leaving	al
than like	ii
than me	aeckekhjiZjckdol
than mine	akcqhctd
than most	akcegbilkk
than my	akcemprdte
than on	ai
than once	absn
than one	ej
than ours	aicngehe
than take	jmnk
than that	argnieocratd
than the	adcqdleZgehdieooqetcui
than they	ak
than three	ci
than to	aTbmcedeeehYmponrctk
than usual	aeuj
than we	bkhkke
than when	aj
than you	ccgcmlrn
than your	aTccg0hciXjdqerntlue
than yours	adgt
thandeka	aj
thank	a2dWeXfqgLhaiajQkVldmdneoepmqJrasmtq
thank -	andlhejdmjretkvd
thank for	al
thank her	ao
thank mr	rlte
thank the	aoeefjldmbodrbtqvb
thank them	ao
thank tom	adun
thank whoever	aetk
thank you	avbZdNecfsgTiVjYkYpnqOrasoucvo
thank your	aetk
thanked	akbqdegbhiidjimkndoerdtcue
thanked .	bj
thanked for	hk
thanked her	ji
thanked him	aj
thanked the	al
thanked when	jdmm
thanked you	jm
thankful	avdkeihdmbocqetd
thankful for	akdm
thankful that	ao
thankful to	alej
thanking	andejemlqe
thanking you	aldejemmqe
thanks	a2bZcTdXeRfegdhXiRjokYlQmanSoiplqNrasmuYv4
thanks ,	aaposotd
thanks .	akdcedfkgkjckdmjobqetauevz
thanks a	hejdoltnvd
thanks again	apfe
thanks as	ai
thanks for	awbbccecfbgZiejdlamXokpeqarivl
thanks from	ki
thanks in	ai
thanks me	aebj
thanks so	al
thanks to	apbeddhaidjzkclemdncoYqdrbtiucvZ
thanks too	aj
thanks very	amtc
that	abdZedflhvimkalSmmnWoopbqnrdsUtouavd
that "	bcjeoqrdtkve
that ,	aicednhcjklrmaocrdtbvk
that .	acbjciddejfcgqhjiWjwldmSnYocqdrZscvo
that ;	ai
that ?	ajvj
that a	aWbjeYfbgehVjcmmomqXrqtnvW
that advice	aj
that after	ajhjoe
that against	adckgj
that age	berk
that agency	adbjhj
that align	fl
that all	ajbjodqkte
that alone	aj
that an	hjicljtl
that another	aZuo
that answers	amietd
that anybody	ajonrb
that anyone	abbjciolre
that are	aecj
that aria	aegl
that as	iimj
that at	actr
that audition	aedjhikl
that back	ul
that bad	ajmi
that basis	hj
that be	asdcsptevT
that behind	abbeiijn
that bid	ackn
that blue	aaio
that book	kn
that both	bici
that budgets	adbk
that building	aibmgeoereui
that by	aeciemqe
that call	adbihi
that came	ajcehk
that can	aigiodrbtl
that can't	addlrl
that cared	jl
that caused	ammd
that chair	hk
that changed	bl
that chapter	jl
that comes	adhn
that comments	acdl
that commission	kj
that corner	jk
that could	adeihl
that counts	cj
that course	ai
that crane	un
that date	abhjjj
that day	akbegejnqi
that department	gk
that design	ni
that desk	aejl
that did	ji
that didn't	cl
that does	cdtmuk
that don't	kk
that eight	retl
that even	aVmtrksm
that evening	aj
that ever	ak
that every	blgdui
that everybody	arbailrd
that everyone	aenkqerm
that everything	abeiokui
that experience	aloitc
that fairness	al
that feedback	aZbmootd
that fellowship	hl
that femi	aj
that firm	gk
that first	aegl
that fits	al
that fixed	al
that for	cepn
that four	accigimm
that from	ar
that gave	ckhe
that gets	abhloj
that goes	tl
that got	aYkjljsl
that grant	jk
that had	bk
that hall	hi
that has	acbicegcimrctmvk
that having	aihj
that he	bYckdeekgchcnpocrbukvi
that he'd	ik
that head	ai
that helps	aeqlui
that her	ciok
that his	aibjnkrc
that hotel	gi
that house	al
that i	abbZddekfqglhXiqjektljmxocpZrRsMtXvP
that i'd	apgehj
that i'll	ai
that i'm	aVbedmeehkjckompoiqiretcua
that i've	bkgcjineoeri
that if	aSckirrj
that in	acbdcedjgahbidjimlokrstbvj
that interview	abbkiljkrdteuj
that is	akbyccdUebfcgihdiQjokllbnUooqerWsltXuZ
that isn't	jk
that it	aVbddmeigbhajrkUnkonqorXsaucvk
that it's	apemodtd
that job	hq
that judging	aerl
that junction	ck
that kept	jk
that kettle	ai
that kind	gerl
that kitchen	rcum
that lectureship	hj
that length	aicdhj
that letter	acbcelhdqnrm
that letters	acniqk
that line	an
that list	elhi
that logic	cn
that looked	ak
that made	an
that makes	an
that man	ik
that many	km
that may	aafjklli
that means	hkojte
that measure	cj
that members	ajqi
that mine	gk
that monday's	dk
that month	aj
that morning	akgmoe
that most	acgl
that mr	bjnj
that much	achktj
that must	akijoZtl
that my	bdcodaeWgbiZjXkimjqerjsatwvZ
that needs	adckherm
that night	ai
that no	acejkjulvd
that nobody	abbjdjgjhZimjjkcmjojqdrcsetc
that not	almjocrm
that nothing	dlijjcnl
that now	hejempqi
that of	cpokte
that off	aphe
that office	aqjeojtd
that on	ckqjri
that one	aibWccdbhbinjWkdokrctnuivj
that only	bn
that opened	aetl
that opens	ai
that order	adkjlk
that other	akbdom
that others	aagkklocqlue
that ought	hmje
that our	aobccafmhcriti
that page	aivl
that pages	bj
that panel	iejore
that part	abbo
that party	uk
that people	abbeceiejjmmriul
that person	ei
that piece	jk
that poetry	tj
that point	aecklk
that post	acekhnod
that prints	aicj
that programme	nj
that promotion	akhj
that proposal	jm
that putting	ci
that queries	aeqk
that question	aZop
that reading	aXojrl
that reads	aetj
that receptionist	lk
that replying	mioe
that right	aZhnvi
that road	aehl
that room	acekgjhjibjdkercun
that said	rm
that same	ak
that santa	adjekm
that saved	ai
that says	em
that school	adjl
that second	jiml
that seems	acrl
that sentence	en
that seven	acto
that she	aybdgchcjXnooare
that shift	hk
that shortlist	gite
that should	hi
that signalling	aerk
that simple	aeqm
that sincerely	aaon
that site	am
that size	ajbmceglhcmjodrZtd
that small	aeml
that so	aeoktj
that some	ojvi
that somebody	aZbagojdolqnri
that someone	aXgjtn
that something	ajhivc
that staff	rj
that stage	ekhi
that staircase	ai
that stands	acemqi
that starts	tj
that still	ej
that street	jk
that suits	aadkekhdpnqcrkul
that supervisor	ai
that table	aigkid
that takes	ao
that team	hi
that tender	oi
that than	al
that the	albpcldSebgiijjSkYlemYnSqmresatpub
that their	acbktl
that there	ciddekgkiojckdmcojrctb
that there's	adekoj
that they	bacigmqerjtduZ
that they'd	bj
that they'll	in
that things	aann
that thirty	tl
that this	cbgdhmiljlkbolqdra
that those	aegjuj
that three	bj
that thursday	aZco
that time	ajbjtj
that to	aRbehlijmlrdumvk
that told	anbd
that tom	bk
that too	mj
that took	hp
that turned	adglql
that two	albjcd
that understands	ik
that uniform	jj
that up	co
that usually	acgjhk
that vacancy	bi
that wallpaper	rj
that was	ajbnhVibjlmioWsYtavi
that way	hjrmue
that we	bXcagchdikkkmbocqrrYslulvc
that we'd	bi
that we'll	kl
that week	ambijjqYrete
that weekend	um
that went	ml
that were	alemkdtd
that what	akhkvc
that whatever	adin
that when	gerktj
that whoever	girjue
that will	orqe
that window	al
that with	kkri
that woman's	ck
that won't	aj
that work	aWjnok
that works	qi
that would	aWceenhojckelioeqdrqudvk
that wrote	abbjtl
that year	ak
that you	apbadsflgahKimjYkdlbmendoeqnrbsjtluX
that you'd	amcejn
that you'll	addj
that you've	geijqmte
that your	aobXckejflgbhcicjdmcnboVrjtquivY
that's	ardUfdgVhViUjvlZmanbrmsitRvp
that's all	skul
that's ever	ai
that's fine	ajoevj
that's holy	ej
that's how	adjlri
that's just	ok
that's my	ji
that's no	ai
that's not	kj
that's okay	ok
that's on	adjo
that's only	oi
that's simply	accl
that's so	ak
that's the	arjcmi
that's what	aajirm
that's why	ki
that's worth	bk
thawed	bi
the	ajbldagdiajikllTmdnpoipkrksivU
the "	aObnceneomvy
the #	akcndleagZhSjalambnjpdqsrbtUubvd
the a	adcj
the aarhus	al
the ability	tl
the above	aZfqnevk
the abstract	bmretlvd
the academy	aYcceigiimnk
the accent	ci
the acceptance	enqb
the accepted	bj
the access	am
the account	al
the accounts	ajcluj
the acknowledgements	akui
the actors	aloe
the actual	rlvj
the ad	bj
the address	amnj
the advanced	hm
the advert	bpcngdjconretY
the adverts	aeej
the advice	aokdtl
the afternoon	jcmjolqi
the age	abbZgpheijjkkkoerete
the agencies	adim
the agency	adijoeqjrjub
the agency's	ajgetk
the agenda	aoqd
the agent	aelo
the agent's	aaeijk
the ai	hk
the airport	aYoltnue
the album	jk
the algorithm	aSty
the allotment	akhejrkdoc
the allotments	nduk
the altos	al
the alumni	ul
the ankle	rj
the anniversary	jk
the announcement	aejoqj
the annual	njqcuk
the answer	aabecWekhljbnkodriseui
the answers	hkvj
the app	gj
the appeal	bi
the appendices	aj
the appendix	clti
the applicants	aYbioltl
the application	akbedeheminiqlri
the appointment	adhktl
the apprentice	ji
the apron	ak
the architects	tj
the archive	albclkqi
the area	bj
the argument	amcbrjtl
the arithmetic	ai
the arrears	adkm
the article	vs
the artistic	ak
the artists	ui
the arts	genltjue
the assessment	airite
the assessor's	al
the assessors	ai
the assistant	aZglnm
the assistant's	hi
the attached	abhllnqerdsl
the attachment	aasmtl
the attachments	tk
the attempt	acml
the attention	airj
the attic	aaijjm
the audience	ajbbcjgkodrj
the audit	uk
the audition	dmgchbkjojrdtbun
the auditions	ai
the august	aj
the author	ar
the authority	nk
the authors	al
the automatic	aedjti
the autumn	anbccigijboctduk
the award	qk
the awards	bjni
the baby	acbqjbkmoeqerl
the babysitter	aVjnol
the back	bddeeygiidjdkblcodqcrjtd
the bad	akhduj
the badge	ajomul
the bags	ei
the bailiffs	aTgejek0
the baker	gm
the bakery	jirjue
the baking	tk
the balance	angkodrd
the balcony	ajmj
the band	djjmkZocul
the bands	ui
the banister	ai
the banjo	gl
the bank	bdheiijbkxud
the bank's	aekoqe
the bar	aeckdk
the basque	sk
the batch	adbkejsj
the bath	ki
the bazaar	aenl
the bbc	ai
the beard	aaeori
the bees	aktd
the beginning	nk
the bench	aj
the benefit	hk
the best	akbQcWdbecfsguhbirkamcnWoPpeqcsetjuY
the better	aWcleeglhbjekioeqjrrtc
the bid	akbedcglhejendoirjtb
the big	bkgite
the bigger	aajiomri
the biggest	amcjgi
the bike	kj
the bill	aemo
the bin	jqve
the bins	abektk
the bird	am
the biscuits	altj
the bishop	acnr
the bit	al
the blind	aj
the block	aegmvi
the blog	aj
the bloody	hk
the blue	apdejlod
the board	aicmdaelgYhciijckjlemennoYqluVve
the board's	bdcjjlrm
the boardroom	ak
the boat	aj
the boathouse	ai
the boiler	an
the book	albWcedceqgjibjnlendocqkrYtX
the booklet	aj
the books	ak
the borrowed	am
the bot	adcj
the bother	abmn
the bottom	bcdjfjhjjemeokrdte
the boundary	al
the bow	oi
the box	bdcdejfnjdkloeskteuk
the boxes	cejlsl
the boy	aigl
the boys	aajnkpoe
the brackets	ai
the brahms	ck
the branch	algj
the brass	uj
the break	am
the breakdown	aici
the breakfast	al
the brevity	ti
the bricklayers	qk
the brickwork	adck
the bride	adrn
the bridge	ajij
the brief	bacsddoltcvd
the briefing	uj
the bright	om
the bristol	bk
the brochure	aZiq
the broken	asneue
the brown	ackm
the brushes	el
the budget	aobjckdYgbhXjckblemrrYubvZ
the bug	ai
the building	aVbZciepjYkdmdnoomrkucve
the burden	tm
the bursary	gehmkjodui
the bus	bYcdejglknlineocqcrctbul
the buses	ai
the business	adrk
the butler	ak
the bylaws	accm
the cabinet	alnd
the café	aj
the cake	kdmmok
the cakes	tj
the calendar	onqd
the call	acblcldeeegkhWjbkdldmnoisptZub
the callback	abhmji
the camera	aZckkl
the campaign	aebn
the canal	aibdtl
the candidate	geop
the candles	jdki
the canteen	ak
the canvases	aepn
the captain	nl
the car	abbZgeheksoetjuk
the caravan	acjl
the card	ancine
the care	rktk
the careers	ii
the caretaker	dl
the carpet	cm
the carrick	abcigk
the case	aicqdYve
the cast	aiek
the casting	nk
the cat	akciej
the catchment	adbl
the catering	aihi
the cellist	jm
the cello	bedjhejrqe
the centre	cn
the ceo's	ni
the ceremony	ji
the certificate	cldelk
the certificates	aagnol
the chaconne	aegj
the chair	aZbxgbhiidjemjnioirbtc
the chairman	aabohenkrj
the chairs	amgejk
the chance	aieihciejbmdnrodtcum
the change	hioi
the chap	aebk
the chapter	am
the charity	keul
the charm	acbdimrk
the chat	dj
the cheaper	aats
the cheapest	tk
the checklist	an
the chemist's	bckn
the cheque	qk
the chief	nn
the child	om
the children	baeeglhkidjokooVtauZve
the children's	abjloo
the choice	aibkrete
the choir	acejgbicjkomrktc
the chorus	alemhite
the chosen	ajciekgdqd
the christmas	aabkjeor
the church	al
the circuit	ui
the citation	ai
the city	ni
the claim	ci
the class	gijj
the classroom	jl
the cleaner	aeon
the clear	aj
the clearance	ci
the clearest	ao
the clerk	bi
the client	cl
the clients	ai
the clinic	hejklj
the clinic's	bk
the clip	tj
the clock	mjqj
the closing	bmcjddhbmloeqeso
the clowns	aetm
the club	aogahkjdreuj
the co	aediek
the coach	adjk
the coaching	gdkk
the coast	anje
the code	abrjvq
the coding	aegm
the coffee	aZdegcmroeqltp
the cold	aekntd
the colleague	akbjoe
the college	behmrjui
the colour	acbl
the column	gm
the coming	liqm
the comma	ai
the commas	aYro
the comment	clti
the comments	aebilkpn
the commission	bmoe
the commissioner's	nk
the committee	dbgehijkkelenitsuUvZ
the committee's	ajcjmktjvc
the commute	cj
the company	aebdeigbhkiejcoorm
the company's	mj
the competition	akbkheoeqj
the compiler	aeck
the compliments	ol
the composer	cdgknk
the comps	ci
the concept	addkrkve
the concern	becl
the concert	aibieehiniud
the conductor	ni
the conference	glhiqdukve
the confidence	rj
the confirmation	tj
the conflict	an
the confusion	akme
the consultant	nitl
the contact	lk
the contents	aVfsrl
the contract	abbeccelgehjimjdnbodqnretj
the contracts	qj
the conversation	adgknjoi
the copies	ar
the copy	aYnnomtlvb
the cork	hi
the corner	hqod
the corrected	am
the corridor	aadjepkdmkoiqcreteucvd
the cost	tk
the costings	ai
the costs	aioj
the costume	aijmke
the costumes	aebiolqk
the cot	adjl
the cottage	aehn
the council	adbcedfdgchXidnjoiqbtiuy
the council's	adho
the councillor	aenm
the count	albjme
the country	aicdgjheioretd
the county	aibceegnhqiZjekaneoerc
the county's	ak
the couple	ajjetj
the courage	jjoeritj
the courier	ul
the courier's	mk
the course	akcjeiglhYjdlincoTqmrntYvb
the court	ki
the courtesy	hj
the courtyard	al
the cover	acbediliso
the crane	aebl
the crates	ak
the credit	ajbk
the crew	aijkkjob
the cricket	al
the criteria	gdhaljqqtdvb
the crowd	acgm
the crumbs	alkc
the cubs	tl
the curriculum	gl
the curtains	aabehmin
the custom	adol
the customer	acul
the cut	ajhjlj
the cv	bj
the d	gmhe
the dairy	ok
the damp	aVbkeiojtn
the dance	aj
the dancers	jeqk
the danish	gjlk
the dark	il
the dashboards	gl
the data	bk
the date	akbndZechjocqZsltjuevc
the dates	blcigehdlluk
the day	abcmdZfogkicjkkmlbpdqjrasduRvd
the days	aekl
the de	cj
the deadline	bmcidahZjakjqbsite
the dean	adgejdnvqj
the dean's	adnjqiti
the debt	aaks
the decade	gl
the december	dj
the decent	hj
the deciding	cj
the decision	ajbecdeifZgahaickjmdneolqmrdsetmuiva
the deck	rj
the deeds	acnm
the degree	hekk
the delay	atkeqe
the delivery	aj
the demo	aYdlgorkvd
the dentist	akkj
the denver	gj
the department	acbeicjkmlnirjvc
the department's	aeul
the deposit	accZdiecgchbllndompnqlsjuevc
the depot	ko
the depth	acckik
the deputy	hk
the description	ej
the design	al
the desk	bjdjijkdldmknZoeqZtcuk
the details	qk
the dialogue	cedktk
the diary	ai
the diesel	ki
the difference	cdekkkojrc
the difficulty	aj
the dinner	ul
the diploma	aicnhdte
the director	aUgihrljqoteuc
the director's	aVcknlojtl
the discussion	cetjvi
the display	aj
the distance	abjmretn
the district	aiij
the divorce	kp
the diwali	aejj
the doctor	abglksne
the doctors	jekn
the documents	aj
the dog	aacodeekgekcodrislti
the dog's	ml
the donors	un
the door	ajcddieqheikjekeminbocrbtZuY
the double	aicehdmm
the draft	ap
the drainage	ak
the drains	aj
the drawer	bjgkjk
the drawing	jk
the drawings	aicbdegejeobqnsotive
the dress	jilj
the drill	ak
the drink	adjiki
the drive	hjji
the drummer	ai
the drums	ak
the dry	aj
the dublin	ij
the dullest	aetl
the dumbest	aXrr
the dunmore	ak
the duplicate	al
the dust	abon
the ear	rj
the earlier	aadlmkqj
the early	am
the easier	qk
the easiest	am
the east	ak
the edit	ai
the editor	aYdeejhllenmqmretiuc
the editors	abqjrl
the education	rj
the eight	aibitj
the electric	aZkn
the electricity	kp
the eleven	ok
the eleventh	aXbijltk
the email	jj
the embassy	aenoue
the empty	oj
the encouragement	rj
the encouraging	actm
the end	aebccbdZeYftgjhbiajalamkneotqkrjuc
the ending	akcnddeljekbliqe
the engineer	adcn
the enterprise	ai
the entry	aXbjhlkk
the envelope	sn
the equality	acuo
the equations	abro
the equity	aeuj
the error	bcccmqvj
the escalation	fenk
the essay	adcjglmi
the estate	aj
the estimate	aemj
the ethics	ajdjnduj
the evaluation	ai
the evaluators	olve
the evening	ddeehkjpkeleneoaqcrktcuo
the evenings	ajjekiodtk
the event	am
the event's	aagjul
the evidence	ciol
the exam	aibili
the exercise	go
the exhibition	aiql
the expenses	alnbuk
the experience	nk
the experiment	aecl
the extension	ci
the external	tj
the extra	amjimaoj
the eye	aXeZjrmlqn
the face	jj
the faces	gl
the fact	aYbiclmm
the faculty	adrm
the fair	achmjnniojub
the fall	ao
the families	adok
the family	apbljdkenioeue
the fantastic	tj
the fare	ko
the fault	aobdcWhemr
the fauré	gi
the favour	aXfkhplk
the february	aj
the fee	aecbenkolnrete
the feedback	aebkgehdlundokqbritZuevb
the fellow	aegm
the fellowship	bieigcrl
the fence	adni
the ferns	ak
the ferry	akhj
the festival	aebegdhoicjekeocpmqj
the few	al
the field	cjgmoVrktiudve
the fifteenth	qi
the fifth	aidn
the fig	al
the figure	ajcjgeherj
the figures	aibickelgciencodretnudve
the file	anbYcqdaejgdhajdnjobsjtauY
the files	aj
the film	gnqiue
the final	aiboddlenptdvZ
the finalists	gjtd
the finance	ki
the finest	grheimrdtc
the fingers	ki
the fire	aebdeljbqduu
the firm	begjimnj
the firm's	adhl
the first	adbjeqgVhaidkdlambndoXpcqlrxtnub
the fish	amme
the five	akbocmdZeegdjkkcldmdobqcrjud
the flat	addceqhiidkjmboZrmseucvd
the flight	si
the flights	adjo
the flood	ajjdko
the floods	aihejk
the floor	bccdecgnhiiljekinbrk
the flour	aj
the flowers	aajloj
the folder	ck
the folks	gi
the follow	adhn
the following	aWcefklxqd
the font	abmondrm
the food	kjrl
the fool	geoo
the footings	ei
the footnotes	ai
the forklift	ck
the form	akcidmhWiajUmWnZojqnrmsptauYvc
the format	aZbm
the forms	aiti
the fort	adhk
the fortnight	gj
the forty	acmkum
the foundation	abjo
the foundation's	ij
the founder	no
the founder's	aenk
the founders	adkn
the foundry	kl
the four	ajbZjdolsm
the fourth	bcccdleehcmkoern
the fox	ak
the foyer	aXdnqirjti
the framework	ci
the free	adhjjmoe
the freelancers	uj
the freeze	ai
the friday	aibddcomqj
the fridge	ajeejnkjre
the friendliest	ar
the front	anbedlecgejenioiqdriudve
the frost	ao
the full	aWbldeedhmnjreum
the fund	akekkdtmue
the funder	ni
the funders	uk
the funding	aeqp
the funds	ai
the funeral	adko
the funnel	kl
the furniture	rk
the future	activj
the fête	ok
the gallery	gjnetl
the gallery's	additi
the galway	al
the gap	aqcjgjhcjd
the gaps	adkl
the garage	aajp
the garden	aqbackgehlobtdud
the gardens	gljk
the gas	aZkq
the gate	aljkkcnlsivb
the geese	aj
the general	di
the genius	aiti
the genre	accjtk
the gentleman	aXbjru
the german	adljtj
the girl	aWbrgehkjendrmui
the girls	gejcom
the glaze	aablcksj
the gold	bk
the good	aOgehejbkzmlqirjtj
the governors	acniul
the grade	aehk
the graduation	ni
the grandmother's	aiheqi
the grandparents	jj
the grant	celioerltUup
the grants	aj
the great	ik
the greatest	acgjimqi
the green	ui
the greenhouse	aj
the grid	ak
the ground	adcjikolre
the grounds	aecl
the group	akgmhdjdojrdue
the guard	bj
the guidance	aesk
the guide	am
the guidelines	sk
the guitar	aejk
the gutters	ao
the guy	aetm
the half	addlimml
the hall	akbicnddeihjibjekYljrdtYuavd
the handover	ok
the hands	tn
the handshake	dcmm
the handwritten	aj
the harbour	an
the hard	rl
the harrow	gj
the harvest	kj
the head	ajbdjekknkrcte
the heads	vj
the hearing	aesl
the heart	aZjuke
the heater	an
the heating	aekorj
the hedgehog	al
the help	vi
the hendersons	bj
the hens	jnoe
the heritage	ui
the heroine	ck
the heron	aj
the herr	nk
the high	bdimtj
the higher	ci
the highest	aZcjfjgmhctk
the hill	em
the hinge	aj
the hiring	akti
the history	vk
the holding	ak
the holiday	adop
the holidays	ajbedn
the honour	ik
the hope	aXdmmi
the horse	mi
the horses	adtl
the hospice	ai
the hospital	eejinmue
the hostel	iikm
the hotel	aXljomtl
the hour	aaccdcejhjjakcmopmqpue
the hours	bkcdemjdkeqeum
the house	albecdebgbhbkjnlqltb
the houses	gk
the housing	kiuj
the humour	aeck
the idea	gemlreto
the identical	acbjcj
the impression	aXbmojtk
the inconvenience	akmd
the incumbent	hi
the insights	fk
the inspection	adbm
the inspector	aaus
the inspectors	abglun
the institute	acglik
the instrument	amcckivd
the insulin	kj
the insurance	ak
the interest	ajne
the intern	aWbeortn
the internal	aabnhj
the internship	acljuk
the interpreter	aebl
the interview	abbbeZimkllcmbnZopqUrlsctqvb
the interviewees	jk
the interviewer's	adul
the interviews	ambkoe
the invitation	aitive
the invitations	qi
the invite	ai
the invoice	an
the irish	ak
the island	lj
the issue	accivn
the january	aneb
the job	aXbpclgohjiejikanatcubvb
the jobs	gl
the joining	aZhlqi
the joke	blrl
the journal	aifeiijmojreudvb
the judge	abbmnj
the judge's	aedn
the judgement	aeim
the judges	acbncidrgZhiiejcnbokrZ
the judging	bi
the jumper	ai
the june	dj
the junior	akvd
the juniors	aj
the jury	bidejdmknbodqjretqudvZ
the kennel	ai
the kennels	uj
the kettle	al
the key	aund
the keyboard	aacijeoltl
the keynote	abblgjuk
the keys	bkdYhlkdnapnqete
the kids	ikjjoc
the kilbride	ainj
the kill	ajuj
the kiln	am
the kind	aTgmhkidjkmdonrntZ
the kindest	aicegeikmnre
the kindness	il
the kisumu	ak
the kitchen	akgeriue
the knee	aekk
the kochi	ai
the label	aj
the labor	neui
the laboratory	abrn
the lad	bioireun
the ladder	niol
the ladies	ol
the lads	jj
the lady	aabidjglheibkamnnbojuc
the lake	apkd
the lambing	ai
the lamp	ai
the land	aeum
the landlord	abeigkjVkjnmqktjuc
the landlord's	aebm
the language	bmre
the lanyard	eeok
the laptop	ackm
the large	lj
the larger	mj
the last	adbWcXdceehUiZjtkklemkojqdrUuw
the late	andejm
the latency	cj
the launch	amqitc
the launches	geuk
the law	aj
the layout	dk
the lead	abbiekgchnkemiqcti
the leaflet	ai
the lease	aldkhckdlm
the least	aVbdcYh7kdmeodqcrb
the leave	ak
the lecture	aWtt
the lectureship	aehl
the ledger	aecl
the leeds	amhcjm
the left	rotc
the legend	ii
the lemon	ai
the length	ms
the lens	an
the lesson	amoj
the lessons	adfl
the letter	bldahbiikTlbmmoirpscubve
the letterbox	ai
the letters	anbejckerl
the lettings	rk
the level	aZrotl
the liberty	aYqp
the library	akgcjdkurdud
the licence	bdoltk
the licensing	aanbuu
the life	abtm
the lifeboat	aj
the lift	bbckgdhiiijbkdoiuk
the light	tl
the lighthouse	jj
the lighting	ri
the lights	djgejp
the limit	akbesk
the line	amddhejenkodreti
the lines	amcevi
the link	bkvl
the lion	ai
the list	akbRcWdkeqgTibjckelbmdnioVqvriseuYvj
the listing	aebkcj
the little	akeijlkomdocteue
the load	cn
the loading	ai
the loaf	gl
the loan	djkrljqaue
the lobby	acejjl
the local	ailiul
the locker	ak
the loft	acjq
the london	aj
the long	mmoerl
the longer	aaljrl
the longest	alne
the longlist	ap
the look	akblhc
the loom	jj
the loop	ai
the loose	akqe
the lorries	hj
the loss	aYelglqi
the lost	ok
the lot	aZbqnk
the lottery	ui
the love	ader
the low	ajbdccmp
the lowest	aYckhpkdsk
the lunch	ok
the machine	abtm
the maestro's	ai
the magazine	rj
the mailing	li
the main	apcediheqdtk
the man	abbddjgnheiejckenitp
the manager	aehkqi
the manner	ai
the manuscript	bjeckj
the map	adtn
the maps	am
the march	hl
the margin	ll
the mark	li
the market	akhijdtk
the market's	ci
the marking	tnvd
the marks	ccdsedgdjdkjlnmenioiqbraueve
the marquee	ojqi
the marrakech	jj
the mathematics	rrve
the matron	nj
the matter	aZdwecidjdkbmdnloXqlrctbukve
the mayor	aeno
the mayor's	aXbcnjtnum
the meantime	apgekeli
the measuring	ai
the medal	aZgkoeto
the meeting	aVbkhcjikdolrttdui
the meetings	acel
the meetup	aenk
the members	adnirl
the men	acbnjiqj
the menu	acrn
the mess	aemi
the message	anni
the messages	aZgkum
the meter	abdkkn
the method	apbdclodtd
the middle	ajdnllretd
the migration	aj
the mill	apbdjdkmneoeqjtd
the minister	acgphekdnrud
the minister's	aXnt
the ministry	aciknqrd
the minute	al
the minutes	aYbycbdegejelineobqk
the missing	aqbideoevc
the mistake	bdmn
the mix	mj
the mock	aj
the model	anbegdliri
the models	jk
the moment	aZbneajdkpoeqjukvi
the monday	aXhqkjqe
the money	bUiljdkmndoiqkrdtiue
the monkey	aenn
the monsoon	ak
the month	aebedjgehbkrqmuc
the monthly	aj
the months	jl
the moon	abfm
the more	tk
the morning	aebjddeihiomtd
the mornings	ej
the mortgage	ci
the mosque	geqm
the most	aabbcZgnheikkdmkodpnrntcue
the mould	aXts
the moulds	hk
the move	aqjmkaqdte
the movement	aeck
the movers	ai
the mozart	adbeciiqrd
the msc	ai
the mud	aeum
the muddy	aj
the mug	oj
the mumbai	ai
the museum	abgcijjjoepkto
the nagpur	ai
the name	akbicddjeZgahaidjkmcnnodreubvi
the names	aWceelhjlnndojte
the narrator	am
the national	acno
the natural	behmik
the nearest	ak
the needful	aceifqgeliqjrcteve
the neighborhood	adul
the neighbours	aqqe
the nephew	aWontl
the nerve	bj
the new	aobucUeUfagMjjkZmcnTokpiqerbtlue
the newcomers	hi
the news	asbejdkenl
the newsletter	ljolue
the newspapers	aeqcus
the next	aebYcWeefegkhniZjklkmjoppesdtdvZ
the nhs	al
the nice	jlre
the nicest	alikkc
the night	bjddemhjjYkktdul
the nine	kmom
the nineties	abcjrq
the ninth	bkdjhdkmqite
the no	diiotd
the noise	aocjje
the normal	hk
the north	ambkiitd
the northern	ai
the note	beiitp
the notes	aZcidnhilnte
the notice	bdojqj
the noticeboard	op
the novel	adbdcegtjkre
the novelty	gk
the number	dlekhj
the numbers	jn
the nursery	jeom
the nurses	abjp
the oak	aj
the objection	cj
the oboe	ai
the observation	algj
the obstacle	ej
the obvious	ajbagehm
the odd	aj
the odds	asvV
the off	dk
the offer	gihpkeqntdve
the office	ejgchciejikenZocpkqjrmua
the old	aqbYeehcidkXncoitZum
the older	clji
the oldest	ajgeoj
the ombudsman	aYnlus
the on	oi
the once	oj
the one	bScjdqekfdhPjvmooWperZsTve
the ones	abbmcddjgeikjdkdmdniomrZue
the online	ai
the only	aWccdYejhmipjkkplemYnToLrTsltovi
the open	ayeejeliqa
the opening	arbecedegbkclkoiqjrktcueve
the operation	ackm
the opportunity	fn
the opposite	aXcv
the orchestra	aYgeoert
the order	ai
the ordinary	ajhl
the org	gkni
the organ	aegehiicnqqk
the organist	mi
the original	acilvn
the originals	aj
the ornaments	lj
the other	bpceeofdgnhbllmanRoZpesbtivb
the others	aebecedVeoguhdiukdljnXomqYrbtVvY
the outcome	biclfngekemiobtd
the oven	ai
the ovens	ij
the owner	bcekgehbjcnuuc
the owner's	acns
the pace	ci
the pacing	tj
the page	aebjdeeigiijoeudvt
the pages	aabjceejhjlenlretl
the paint	ak
the paintings	ai
the paints	jk
the palace	aWgqim
the panel	aebicodagShjiqmlnQpiresateukvV
the panel's	aZbidahpjelmodtn
the panels	gk
the pantry	ai
the paper	aibYdZgmhkjeleneoeqlrYskuivc
the papers	adbihdjckineur
the paperwork	aZbsocqk
the parcel	avnd
the parents	aebdgekeqqreuq
the parish	amgdnjqj
the park	ak
the parking	dehekcllop
the parrot	aj
the part	acblcidlgmhbickcmdndoqqdrZteuc
the partner	aenp
the partners	nm
the partnership	rj
the party	ok
the pass	ajoj
the password	abun
the passwords	ai
the past	gbuq
the patience	aj
the pawn	aYkq
the payment	ul
the payments	ai
the payroll	qk
the pdf	ai
the pen	acijqjtk
the pencil	bl
the penny	aecl
the pension	aeeilk
the people	acbUcmeegniXjjkimknsretWub
the perfect	fj
the permissions	uj
the person	aibacpdegrhWjlkbmkoXrZsdudvb
the personal	am
the petrol	adkl
the phone	abcadiepgZidjmlimeqkteuUvb
the photo	adbmmj
the photocopier	tk
the photograph	aibicemitj
the photographs	ajjelioj
the photos	uk
the phrase	aebkcjoj
the phrases	bj
the pianist	acelmn
the piano	aideeijjokre
the picture	aevl
the pictures	cl
the piece	akbcccgehnicjerium
the pile	adbijemkum
the pilot	anne
the pitch	aiki
the pivot	tk
the place	aeblcddeechpjZkjneqdrqta
the places	adcjuk
the plain	cegl
the plan	adkjtl
the planet	rk
the planning	aatluk
the plans	aibilmue
the plant	ai
the plants	ajqj
the platters	li
the play	abcirlsktmve
the playground	aj
the pleasure	adfj
the plot	anbdcqre
the ploughing	ck
the poem	ar
the poems	airjtc
the poet	ai
the point	albeckgeoern
the points	aobc
the police	jjuj
the policy	nmre
the portal	blcddmeehejjlkqetdve
the porter	ammlne
the porter's	ai
the portfolio	dteegdhcndokqdresltd
the position	am
the post	bicigciZjekmmanXqorUsptmuavZ
the postage	ei
the postcard	di
the poster	abemhjopreteue
the posters	gl
the postman	adjl
the postmark	gm
the pot	aoje
the power	aacjenni
the practical	addl
the practice	aj
the precaution	ni
the presence	abio
the present	amhiuj
the presentation	cirj
the president	nqve
the press	aYtnuj
the press's	nk
the presses	aetp
the previous	bk
the price	hZjikbojqkrdtmva
the principal	abnu
the print	ak
the printer	ap
the printer's	ai
the prints	km
the priority	oi
the privilege	ii
the prize	aibYcddejbksocretZum
the prizes	adgq
the problem	aZglsivr
the procedure	andevd
the proceedings	tl
the process	aWbifkgkoo
the producer	dcnk
the product	rm
the profession	aagkicrq
the professional	ni
the professor	bi
the program	acnk
the programme	bmeigbhejekeomqmtdud
the project	adbejinltjvj
the projector	aicj
the projects	ajte
the prologue	lj
the promise	aZkkoo
the promo	aebiok
the promotion	aZgkhotjue
the prompt	ak
the proof	ikqi
the proofs	ai
the proposal	adbbcmglhdmermtive
the prototype	adhk
the provisional	hi
the provost	aYnq
the psalm	jj
the pub	al
the public	eerkuj
the published	ol
the publisher	aYntti
the pump	al
the pumps	aijlkd
the pune	ai
the pupils	ji
the puppy	aj
the purcell	ak
the purchasing	aerk
the q	mi
the quarry	aj
the quarter	an
the quartet	addegjhkpl
the question	abcidxedgnhXjanXoVrkteuavn
the questions	aabvcdhbjbkcneoarvtdub
the queue	aehnikmnqete
the quick	am
the quickest	akgjrc
the quiet	aijctiul
the quietest	aqgb
the quilt	lk
the quote	mknj
the radio	ul
the raffle	bk
the rain	anjetkua
the ramp	aj
the ranking	dk
the rare	tk
the raw	ak
the reader	aajmtj
the reader's	adjk
the readers	nioeqkri
the reading	aqcmddhcidmkodrkudvc
the real	ijminj
the reason	bicidtecgbhijnkbndoYrZub
the reasons	aSbkcbdledgdhojjkelnoTqnrivZ
the recall	aesm
the receipt	amoksmvd
the receipts	am
the reception	qi
the receptionist	aVbmon
the recipe	aegl
the record	acbjckgcoesnte
the recorder	bi
the recording	abcpdcgdheljmnukve
the recordings	ai
the redesign	tk
the redundancy	abko
the referee	ambickqe
the referee's	albe
the referees	adrp
the reference	albloiqeretduj
the references	albdtk
the refund	lk
the refusal	aeijtn
the regional	aknn
the register	ap
the regular	ajke
the regulation	ck
the regulations	ak
the regulator	um
the regulator's	adum
the rehearsal	ai
the rehearsals	kj
the rejection	aTbegdidjekjoltw
the rejections	ij
the remaining	hn
the remark	acckto
the reminder	di
the removal	ql
the rent	akcjejgZhZkkmkndoereuc
the reopening	ai
the repair	al
the reply	absitm
the repo	sl
the report	aibidltdue
the reports	lj
the request	bjcedj
the requirements	ci
the research	tk
the reserve	dlejhdok
the reserves	aehn
the residency	aVelhnkkpkqe
the residents	jjkk
the rest	aXcXdXgnhpitkblnospjqYrTsetXvb
the restaurant	kerm
the result	bdcidiedgchekeojqirkui
the results	aitl
the return	aq
the returned	an
the reunion	aj
the reverse	gk
the review	biuk
the reviewer	bkpntdve
the reviewer's	aj
the reviewers	bjcbdellodpotlvZ
the reviews	aigk
the revised	ak
the revision	hekl
the rhyme	cj
the right	bccqdjeagbijjbkdmarZsmtiui
the rights	aiekkdneqmuc
the risk	aedl
the river	akbjeegehijkkdoireuZ
the road	aidefkglnk
the robot	an
the role	adbjepfcgeicjbkcljmbposmteuYvd
the roof	gjhikdretiui
the room	acbjccdjeegmhRipjckWniqkrrsjtSvb
the rooms	al
the rota	bmciddllolqetdvc
the rough	albe
the route	hi
the rubbish	ambd
the rubric	aebcjklntk
the rule	aibjeehjmenk
the rules	ajbwhZjeocrctdud
the runner	hltj
the running	adgiqi
the rye	ak
the safest	aetk
the safety	aj
the sake	dl
the salary	aTbidiemgdhZrptj
the sale	akgk
the same	aibmcddpeWfmhUibkkldniodpcqXrcsitiuj
the sample	ajbdcpddgehqmkobritXudvY
the samples	alcejkmlocresite
the sandwiches	aimk
the saturday	aideeehooeqbskud
the saturdays	adhejlqi
the savings	aaomtl
the scaffold	bdpn
the scaffolding	ajcl
the scan	al
the scarf	rj
the scene	ck
the schedule	adqk
the scheme	amckdboj
the scholarship	aZbjgbhpkl
the school	ceelgahtimkdodrXta
the school's	uk
the schools	aokeuj
the schubert	ak
the scones	ai
the score	albdcjdjgehkodresitZuiva
the scores	bicddllnojreteuivd
the scoring	albecjeeoeve
the script	ajbdgjhenlobqcti
the sea	akiejekern
the seal	aabn
the sealed	ak
the seamstress	jj
the season	amjk
the seat	alcigjhYjiqe
the seating	bk
the seats	aYtnul
the second	alclfegdhijVkllboZpdtnuSvV
the secretary	nkvd
the seed	am
the seedlings	jmke
the selection	adbdflheikreum
the senior	adhjrk
the sentence	deik
the september	ap
the sequel	aelkqi
the series	annktd
the server	adtlvi
the session	dj
the set	al
the seven	mm
the shared	an
the shed	aoke
the sheet	qm
the shelf	aejn
the shelter	aZjnkl
the shelves	oj
the shift	aaootl
the shifts	adckkl
the shoes	jcklol
the shop	aebedjhkjmqiue
the short	apoe
the shorter	aidk
the shortlist	buccgZklljmdoXrcve
the shortlisting	biok
the shovel	jk
the show	awgdojtc
the sia	hi
the side	an
the sides	acrl
the sign	cihn
the signed	asde
the signing	aehiok
the silence	aadmjboutd
the simplest	acqp
the singing	am
the single	cedlik
the sister	an
the sister's	hl
the site	apbZceddoepnqeue
the six	apclhjkeoeqetZ
the sixth	ak
the sketch	ai
the sketches	mj
the slides	am
the slip	akgchjilrb
the slot	ckhYjjljrdul
the slow	ckddmdtl
the small	ajgqoetkub
the smaller	aodotd
the smallest	es
the smell	ajjeri
the snow	ckjj
the so	berdtn
the society	fenionte
the society's	bi
the sofa	ej
the software	akekqe
the solo	akgije
the song	an
the sooner	aZqt
the sort	aYekgeijmeorrltd
the sound	gnte
the soup	aikl
the space	ancj
the spanish	sk
the spare	a1kdnb
the speakers	di
the speaking	hi
the speech	bi
the speed	ak
the spelling	njrl
the spine	aeel
the sponsor	aedlnlue
the spot	adhkoisk
the spots	ai
the spreadsheet	abbm
the spring	amcddleZkiocqdtcub
the squad	acqkum
the square	gi
the stables	ei
the staff	bmhcikocti
the stage	adeqgkhZocretkuk
the staircase	aj
the stairs	akbsgdkcoirdte
the stairwell	aiul
the stall	ekqcuj
the stalls	am
the stamina	ql
the stamp	aeenmo
the stamps	adrl
the stand	aj
the standard	aZbdcbgrherismtj
the stars	aafmul
the start	albifigijekbmjodqiue
the starting	aXhmql
the state	aamoriui
the statement	mj
the station	ar
the statistics	birj
the steel	aick
the step	aYjlkk
the stepping	anbefk
the steps	dk
the stipend	abdl
the store	acejul
the storm	am
the story	albicdjcoetcuo
the straight	aj
the street	acgdhliejmkrreteub
the strength	aTbcgehijtojqoretiue
the stress	acjl
the strike	bnge
the stroke	aejj
the stronger	cm
the strongest	aYgs
the student	limiqi
the students	ambegnobte
the studentship	qj
the studio	algdjellpk
the study	actk
the stuff	am
the style	ak
the subject	apbacagohYjonaoZroua
the submission	ap
the successful	adbqcefcgtoiretb
the suggestion	tk
the suit	abbdjrkn
the sum	kj
the summary	anceolve
the summer	biecjdkalmomtc
the sums	blccgjjeoeretk
the sun	aeedirjeqk
the sunday	edjjlksk
the supervisor's	bi
the survey	ajcedljetmve
the surveyor	ci
the surveyor's	adck
the switchboard	dp
the system	adomqk
the table	abcehckkritbuk
the tablets	adkl
the take	aebjkj
the takeaway	abrm
the talk	apbeckdegkieleneobqerctiubvr
the talking	adgloi
the talks	bl
the tape	aebleejekcmkoeteuk
the taste	adijrl
the tasting	jioeri
the tax	uo
the tea	lemkokrkud
the teaching	jk
the team	aabbcbdleijumdndqjrisktYue
the technical	airjve
the telephone	abbcdoiljineodrdtm
the template	adtm
the tempo	beclljojtd
the tenancy	aacihluj
the tenants	ul
the tender	adbjdjhkjekkqbui
the tenor	acckdi
the tent	dk
the tenth	aenj
the tents	aZro
the term	qj
the terms	alej
the test	aocbgjjeqereum
the text	ck
the textbook	aiik
the theatre	adekgehkjenn
the theft	aj
the theme	acbmtk
the thesis	anci
the thing	aeckecglhkjbkkmdnjodqerc
the third	aYbocWdjebgiiejZkilYminboiritpuc
the thirteenth	heti
the thirty	al
the thought	aikj
the thread	al
the three	adbedbeejemeoqrktp
the threshold	ckde
the thursday	hm
the ticket	ak
the till	akmkqe
the tills	akcmtb
the timber	ek
the time	abbZdkeYfjgthViajXlkndocqmrUtcup
the times	uk
the timetable	bkddli
the timing	al
the tip	actl
the title	aicidcemgdidlbtkvm
the toilets	aaep
the tone	anvd
the tools	aebj
the top	bccadsecgehljckdmensodqerctbucvi
the topic	apbjvd
the toss	ak
the tote	tj
the tour	bdgehejikoneoirltd
the touring	ai
the town	aegeiilirm
the trade	aackdegnhdjelkmendoerkteuj
the train	adgchpiijekcmmonqetb
the training	al
the trains	al
the tram	al
the transfer	anhe
the translation	gkheji
the translator	aeqi
the travel	apnd
the trees	adhlmi
the trial	anbeckhnjdkbmloeue
the tribunal	ur
the trip	aihkki
the trouble	aibccldahkkbmmnjoarZue
the truffle	cl
the trust	nk
the trustees	aYcdedgdjclen1oZqstZubve
the truth	aabjccgjjlrdun
the try	jj
the tuba	ai
the tuesday	abdjgnjlljne
the turn	dj
the tutors	ck
the twelfth	aZqktk
the twelve	aihjjj
the twentieth	qi
the twenty	acbeimml
the twins	bdjnqj
the two	ajbjcnebgUhljVkYlimkqZraui
the typescript	aj
the typing	aocitc
the typo	ai
the typos	mj
the uk	aj
the understanding	aTbjhqqk
the understudy	abhmol
the understudy's	aeek
the unexpected	aj
the uniform	aZhnjoqe
the union	aibehdjeqbuv
the units	ap
the university	aWhkjktkuj
the unpaid	actjum
the update	amve
the upload	aeck
the usual	acbbedgihknkoitq
the vacancy	aVbptl
the valley	aeikuk
the van	ajbacdddedgehbiekvmioeqlrete
the vat	ak
the vending	al
the vendor	hj
the vendor's	qi
the venue	al
the verbs	mi
the verdict	anoe
the very	aXbncdemgehqrctc
the vet	aekj
the vet's	ki
the vicar	ak
the vice	nqqcue
the video	apvd
the view	apccgemdnkoeti
the viewing	bmccgjhcikjckemiodteuk
the village	apbbjpoc
the viola	hk
the violin	aWdljotk
the visa	aednhdkjndqk
the visit	lk
the visitor	am
the voice	aemirmujve
the voicemail	abdn
the volume	aehj
the volunteers	ak
the vote	aebrgehkoe
the votes	aediuk
the wait	am
the waiting	bkcedbeihijdkclpneocrXtiue
the walk	aj
the wall	emglji
the ward	aihike
the warehouse	ai
the warm	ajfj
the warmth	aerktn
the water	mo
the way	aVbQdceifmizkYmdnlojqbrVseunvi
the weak	ap
the weaker	aegimj
the weakest	lj
the weather	dlekmind
the weavers	oj
the website	aebZgehdjjmjnlqerjtkubvd
the wedding	aTbjhiilkcqltj
the wednesday	aekk
the week	aabkceddeegihkjXleodqrtbun
the weekend	adbedcjalnmepiqwtduZ
the weighting	akci
the welcome	aVrotl
the welsh	ek
the west	hl
the wheel	aXbkcmtk
the whiteboard	jl
the whole	dZejfdgbhiipjkkclamkndoaqlrdsZtSul
the window	angdhmje
the windows	jiui
the wine	ik
the wings	am
the winner	ajbrcedceegQhXiajakbmdnborpjqerbuj
the winner's	aabjloti
the winners	ajtj
the winning	adbzcmdiiajdljqdretXudvc
the winter	akknte
the wiring	al
the wiser	di
the woman	aicmgiidjdri
the women	jk
the word	aXbkcVdaeqiejZlemanWooqkrmsktoucvd
the wording	ri
the words	al
the work	acbWengahoijndooqerntauc
the working	ai
the works	bl
the workshop	aegdhbjkkplmodpltduc
the world	aUcjemgdiijjqirk
the worst	acenmi
the wrap	jeum
the writers	uj
the writing	aekn
the written	amhl
the wrong	axbYcRddemgmhckemZocqerbsdtn
the yard	acqkul
the year	bagqhlkaojqetcuc
the year's	ai
the years	aagkhioj
the young	anganerptZue
the younger	bcgiokrltc
theatre	gShijZkcnkrutWud
theatre ,	aZbjhkol
theatre .	an
theatre and	rl
theatre at	ierj
theatre each	hj
theatre lists	aj
theatre manager	adnl
theatre since	uk
theatre to	ekri
theatre will	al
theatres	aduj
theft	aj
their	anbmcZfdgbhajwkWlemYnorTue
their bridge	ck
their curtains	bi
their director	aZbknk
their ease	am
their eighties	jk
their evenings	amjjtd
their final	bj
their first	aj
their good	ieuj
their hearts	aeen
their jobs	aXjt
their minds	aaom
their name	gl
their own	aibocegche
their patience	ange
their petrol	ui
their phones	aWjdomqktl
their pitch	gi
their regards	aj
their second	ai
their sundays	ajjitc
their thanks	aj
their third	jl
their work	al
their year	adgjjj
theirs	ejgjhkodtc
theirs .	aigkoerite
theirs in	hi
them	anbecodieefYgehWiYjmkbnoobpcrZtcui
them ,	bndeeigihijTkdliolqeuW
them .	aXbacQdYejhiiZjmlYmonnqirlsktiujvd
them ?	anbmedjjlZncte
them a	ajjeoltj
them about	kondua
them again	diej
them all	asdkjcmeuj
them and	abcljjui
them are	actn
them as	am
them at	abckeijkkjoe
them back	adknmk
them before	hlqd
them by	ljqj
them crowded	ck
them down	qk
them for	aedkjckjmi
them from	addlul
them has	aYnkql
them have	akcegnue
them here	abdm
them how	uj
them i	aeql
them if	oi
them in	ambiddkdlimjucvj
them is	cm
them later	uj
them lent	al
them my	ai
them no	jk
them now	uk
them off	aeqk
them on	arbddigloeqcue
them one	aecl
them our	ai
them out	aqkd
them right	cn
them setts	aehl
them stayed	aejk
them that	aojbui
them the	akgj
them this	aj
them through	nj
them to	andegdqj
them too	ak
them was	ik
them were	bjck
them will	jlqe
them with	aedj
them you	eljk
them your	ajnkuc
theme	bltj
theme of	aetl
theme you	abbn
themselves	becjgejmnjrd
themselves ,	aijj
themselves .	ainkre
themselves to	aejj
then	aUbidnfchTikjalwmYnTonpeqkrcsmtmuQvt
then ,	ajbccciejeloopqVrkudvc
then .	bedYedgcjcqvtjucvi
then ?	aldd
then a	ablr
then at	acql
then by	aeqk
then come	li
then explain	am
then had	acbijk
then i	aqbbcddbedgeiejbkelYouritive
then i'd	al
then i'll	lj
then i'm	mioj
then if	qi
then in	ak
then it	aWijsn
then made	bi
then microbiology	ri
then my	dk
then no	al
then on	abbkqj
then put	ai
then rejected	bj
then so	ao
then somebody	gi
then that	aZtm
then the	aUcidmkitkvi
then there	aaceirlm
then there's	acejilke
then they	adbjkloe
then to	acdn
then told	bi
then we	gljjoe
then whether	lj
then would	qk
then you	aRcpdegksm
theo	aj
theory	bkci
theory .	acbkcj
there	abbdcadjeygdhYiijjkulZmknqpZqXsetcucvd
there ,	adbkdiejgcjYkcljnkqcrbteulvm
there .	bocjdVjXkWlenkoiqerjse
there ;	aeel
there ?	aUboddqjvm
there a	apcdeaqivj
there all	ci
there an	rmve
there and	aajmlloeul
there any	amdleela
there anyone	aleelivd
there anything	aqedvd
there are	albbcYeXgkhbitjekoldmeoZqYrWtbuivi
there as	aajjnj
there at	acejok
there be	ajcbdpeivc
there been	kl
there before	aj
there by	aj
there can	aemn
there enjoyed	uk
there ever	aj
there for	aYblcehkodrktl
there gives	aeqj
there had	aeniti
there has	aZdeetgdhiijresote
there having	mi
there i'd	acjm
there in	ambecpebgkhe
there is	bQcddkejfkgliqjimnnRoWsZuVvY
there isn't	aVckeigmjeniojue
there it	ajdejl
there may	aq
there must	acceeqgbhkiajemcnrobresitc
there on	ap
there one	amdjee
there really	aaervc
there some	ei
there somebody	nk
there someone	aenk
there something	dl
there that	kj
there to	aWbmdieeheikjkkineoerdteul
there truly	acdkej
there was	abcdgXjmkrmWowrbscteud
there wasn't	ajtk
there were	bZcldeeigihYibjYkqmbocrisktkud
there will	gdhbjmkiqcuk
there with	al
there within	ei
there won't	abjlkn
there would	aYbkomql
there'd	akhjii
there'd be	aihjii
there'll	jmkjqbuk
there'll be	jmkjqbuk
there's	aZbZdZetgjikjXnlqorjtTuRvl
there's a	adbedcejgkhliilcokqirctcud
there's always	nk
there's an	adekqj
there's any	aYdiqn
there's no	alcbljmenkoaqZrp
there's nobody	kj
there's not	gi
there's nothing	cjmi
there's one	ql
there's only	ii
there's somebody	emoe
there's still	aeek
therefore	adckqk
therefore i	adqk
these	aVcVdaeXgiiTjmkulkmWnrolrLtjul
these ,	aj
these .	algilktd
these boards	aecm
these calls	tm
these days	adcbgkjdkmoitduo
these decisions	jjuk
these i	aetn
these letters	gjkknjoe
these little	gk
these off	ni
these than	gj
these things	abgZhkjenqomrdtjueve
these to	al
these wards	hi
these years	adbljlod
these you'll	jk
thesis	bacjeohiiekdnetnue
thesis ,	adcihm
thesis .	en
thesis was	ci
they	acbccdeQfpgihSkqmGnkplqdroscuj
they all	ao
they are	cXdiejhikkldnioXqptaubve
they aren't	aYor
they ask	jjue
they asked	rjtm
they both	dj
they build	rn
they came	beokrl
they can	anri
they can't	ijji
they charge	lm
they come	anuk
they cut	aako
they deserve	ai
they did	acbicegdjltmui
they do	eeoeqjrntdun
they don't	abcmoj
they find	tj
they gave	il
they get	ai
they go	rl
they had	aZbkjcljndrmuo
they hadn't	acgo
they have	anhdipjVkmnkqdrauc
they heard	ol
they know	adciul
they let	aTklporl
they like	aj
they liked	acjm
they look	jjuk
they made	qi
they may	jk
they never	ol
they only	am
they put	alre
they repossessed	kj
they said	dl
they say	fsieuc
they see	tk
they seem	amcjod
they send	kl
they should	ilrduk
they still	abgq
they tell	tl
they think	aeli
they told	bk
they took	tk
they voted	ai
they want	ak
they wanted	ai
they were	ancdgjhjjVniolretcua
they will	jkklqcvi
they would	aQgjhcjpojrctl
they'd	aabijqtk
they'd be	abbitl
they'll	aZbacjedheimkenkolreteun
they'll be	inol
they'll do	aiuk
they're	a1cedeedgcjambokrctdua
they're back	qk
they're both	aZoo
they're of	ak
they've	anbegbjenptd
they've been	ak
they've got	aj
they've just	nl
they've now	nl
thi	aj
thick	adcenkrr
thick ,	ri
thick to	nl
thicker	ak
thin	akbagqiejekjoerltZ
thin ,	al
thin .	cegmkk
thin one	aecl
thing	aebYcodSeYfbgahejokulpmoncoKqlrcsm
thing ,	gdjdkdlumkteue
thing .	amdigchliikbmeocqkrYtXvl
thing :	atdeje
thing ?	am
thing about	adrrtjue
thing anyone	ai
thing at	aeej
thing by	rltm
thing for	ejiYjdkjmjreun
thing from	ak
thing i	aWbcgjjdkemmrism
thing i'd	ak
thing in	ceqjtm
thing like	ijji
thing my	aibbjqke
thing only	sm
thing outstanding	qk
thing people	aiuk
thing she	cl
thing that	ajbjcihcijji
thing the	ak
thing to	aabactdeeciYjokwmkoZqkrVtTuc
thing was	bl
thing we	kn
thing with	al
thing wouldn't	gk
thing you	adjjrktmvb
thing your	jeki
things	aYdbeefdgkhpjWkilrmcnrouqWsetTuevY
things ,	aegiilll
things .	algdhijiomrctcuc
things :	li
things about	ijobuk
things are	aktmuY
things differently	cioi
things don't	aenl
things easier	aeoj
things go	acnooduk
things happen	oj
things i	rl
things in	cmoerk
things lightly	gj
things look	aenloerk
things out	ol
things rather	kk
things the	achlok
things up	gnoc
things were	bl
things work	aloktcud
things you	mi
think	aTbiejgRhtjkktlemnncoWpcqtrUsTtTuevu
think ,	acbkclgajioaqitiua
think .	ccheliqntkuj
think a	aScqhm
think about	aabbcdelgbhejnkpmcrltdvd
think again	abenhejbqq
think an	aZhmqk
think anyone	ik
think before	ap
think carefully	aZuq
think how	aejiqk
think i	asbecddjeZgclimiodqerduk
think i'll	ajgjqd
think is	aeol
think it	meniqmvn
think it's	abhnok
think me	aemk
think my	aemm
think of	akbbcZddelfegShjidjqkumknbocqXrTuavd
think on	jl
think she	ai
think so	aadjin
think that	cigbhnidjckimoobqerbtcvj
think that's	ajoermve
think the	aibeckddgeonrdvj
think they	ai
think this	abcegkheiknmvj
think twice	ji
think we	blgkhd
think what	ak
think you	aablhlvp
think you'll	aecegq
think you're	aove
think you've	anqe
thinking	aicaddgahciojYkdmlncqiritlubvi
thinking ,	aj
thinking about	aoqi
thinking of	aqeemm
thinking that	ij
thinks	bdcejllimeojrcti
thinks differently	ti
thinks i	ajjlue
thinks of	ni
thinks that	aeul
third	adblcZdxeSfegjhaibjbkolcoqqbuVvb
third ,	aXcjmmqn
third .	aVblccdbgjijkntm
third act	amce
third and	deon
third booking	ai
third chapter	bjgj
third floor	ai
third horn	hj
third language	rk
third letter	aZdinmokti
third note	dn
third of	gn
third one	gehlidto
third poem	ol
third reference	bj
third request	addn
third reviewer	rj
third row	ak
third time	adbjdlhcolsi
third try	am
third year	ki
thirteenth	heti
thirteenth .	hetk
thirties	cj
thirtieth	hl
thirtieth year	aehl
thirty	albiedidjkkYmdneoZtoucve
thirty -	cigisi
thirty .	ajgetk
thirty children	aj
thirty composers	tk
thirty pupils	ji
thirty times	ci
thirty years	aZcegihirltj
this	aNbVcMdmfmgdhnicjlkzlMmYn4oOpKqurdsktBuvvY
this !	si
this ,	aibbebfdgZhdidjqmlnooSqttduevV
this .	aebYcZddeiflhYiejnkcmYnkoarjsmtYusvZ
this :	ai
this ;	akodrl
this ?	abbrvb
this a	aZgerrunvd
this address	abro
this afternoon	ajdendqp
this again	dkke
this already	si
this apology	aamp
this application	adjikk
this appointment	om
this as	aacjhqnkoktdud
this at	abdl
this autumn	uj
this back	addo
this be	adelniqerj
this because	kj
this before	aabihenjqq
this being	acdkejqj
this bid	ajkenjud
this book	hkqj
this building	amhe
this by	aZjjniqlue
this can't	adqo
this cannot	aagoqkue
this chapter	neuj
this choir	ajejhpidjbnd
this city	aeglijuk
this company	akke
this contract	aihjkkqe
this could	ndrl
this county	gjik
this course	akce
this decision	cjhpqW
this department	ok
this desk	ackknlqe
this earth	ii
this email	aUdcfomjqkumvd
this end	aq
this evening	jdnequ
this exam	ri
this family	ajji
this fellowship	hi
this festival	aYhjinqeuk
this field	aYeigpij
this finds	fl
this first	ikqj
this for	aknl
this from	amgeiijdkooduc
this gets	acnkqk
this goes	gn
this grant	eiki
this has	acjq
this house	ei
this i	an
this i'm	kk
this if	al
this in	aZcidlgjhdjeqluevi
this industry	gj
this is	acbrccdjepfdgXhWiTjnkNlcmYnpolrbsntZui
this isn't	aegk
this job	eljakpneodqjre
this jury	ajfcintc
this kind	ajhjkk
this league	ij
this length	akhj
this letter	abdpedfmgnhejekdtkua
this makes	addmmo
this meets	fl
this message	flqj
this minute	qj
this month	ardbgchdjcksqa
this morning	ardaeegehejdnkunve
this must	gkii
this needed	rj
this no	aekj
this note	abmt
this now	deqm
this occasion	om
this on	djhejdljuk
this once	acddephl
this one	ajbZcXdvecfegWhojdmeonqcrcseuavl
this only	kk
this opportunity	aZfnql
this or	abhdkmqeuq
this orchestra	aekj
this outcome	amcqfahZvc
this paragraph	tj
this part	aZkjqn
this phd	ak
this place	el
this point	hj
this post	ejklqe
this pregnancy	kk
this price	qisj
this process	adfiol
this reaches	addl
this reply	mirl
this right	achm
this role	gjhe
this round	ap
this script	gj
this season	aekm
this season's	am
this series	gj
this setback	fi
this shop	ui
this short	ri
this should	abjmrjvi
this side	albcgkhdjkoiue
this size	gjhmnkokrateve
this slowly	aern
this so	aaeoumve
this sort	amie
this spring	anbmkete
this stage	aido
this straight	nn
this street	hk
this subject	cj
this summer	akhdjkki
this term	ajgk
this thank	mk
this time	aebdcYfegXhqibjikbmbruskuWvb
this to	bidcenfegZiambnmoZqarltduovb
this today	ni
this too	aegm
this topic	ck
this town	heiqjdkereur
this up	aanr
this valley	gi
this very	ai
this was	aZbjcedZechcjqkmmensodrbteuj
this way	uj
this week	bcceddeagahnlonYodqnuj
this weekend	alke
this weight	nk
this went	acniuj
this when	aeul
this will	aihj
this winter	amjlkd
this with	aSdokmnnud
this without	eiqk
this won't	aqnb
this work	anfdqk
this would	abhkkk
this would've	kk
this year	aqbYdYeZgQheilnaonqZtqvc
this year's	qetkui
thornley	ai
thorough	aooivd
thorough ,	aicj
thorough .	al
thoroughly	akmjve
thorvaldsen	nk
thorvaldsen ,	nk
those	ajbicLekfegjhaijjikeokqVsdtWucvp
those .	ik
those are	aj
those chosen	dl
those comments	dk
those curtains	ij
those data	gl
those eight	adin
those five	am
those for	lj
those four	aeti
those from	adgjoltd
those given	aj
those hours	jj
those in	bkoj
those lovely	oi
those of	aihj
those pictures	uj
those poems	jj
those present	bi
those three	ao
those too	aemj
those twelve	aijj
those weeks	hk
those who	acbnejgmhciYmmrYtauk
those would	aagl
though	aUblcoeafigejnlimenbodqesbtXujvu
though ,	cl
though a	adck
though i	ajbbcVddecgmiejikdmeoiqerZtkuo
though i'd	aZdjjlll
though i'm	aejiocrnte
though it	aiceimoere
though it's	jl
though my	ajbkrk
though of	adkj
though our	fj
though the	abbkcngejikdqirdtdub
though there	cj
though you	aamjom
thought	aebdcTdoecfagdhwiYjokcljmnnkoprcsVtRuT
thought ,	jjml
thought .	apcedieeheijliobrite
thought a	aehnjimire
thought about	beckglmdojqerd
thought better	acqm
thought i	dlgbhbjandrqte
thought i'd	acdnndolvi
thought it	bjddjbnvocre
thought much	ek
thought my	jl
thought necessary	abbjolte
thought of	alccddelgbiblmoYrbujvZ
thought she	mnne
thought that	abccdpeegbhrkkmdrate
thought the	albccdddgjhkiljcrbte
thought there	aegl
thought to	aZot
thought was	abcjhjjnme
thought we	hioi
thought went	aeom
thought would	adhijl
thought you	aijjnjvi
thought you'd	aWgjhkjcqlrm
thoughtful	cefpolrdvc
thoughtful email	ak
thoughtful of	am
thoughtful to	aaon
thoughts	aacdfdimjdlqqrtd
thoughts ,	abdlll
thoughts .	acqm
thoughts on	dillqkve
thousand	aTbdejgqhaiejdkjmptYuq
thousand a	aekj
thousand and	adgikj
thousand apologies	admn
thousand followers	acun
thousand people	aagjul
thousand times	gj
thread	vn
three	albecrdkeRfZglhkiYjakZltmcnaoXpcqdrYttuWvS
three ,	bdclddleqs
three -	njtk
three .	ajcbdjedgYiekelpodsm
three ?	aicjde
three and	al
three are	di
three busy	mk
three cheers	al
three children	aj
three clients	gllk
three clubs	hi
three columns	aj
three comes	adkk
three criteria	aobdcd
three days	akqe
three did	aaoktj
three drafts	beok
three emails	adbddnoi
three employers	adcj
three for	aeciqj
three friends	ai
three galleries	adqm
three gold	ai
three grants	gi
three hours	si
three hundred	amse
three interns	hi
three interviews	actm
three kids	aekl
three kilos	ci
three letters	aYdimo
three lines	cbhjijjkte
three months	akbideelhejbkZobqetq
three more	lj
three must	dl
three names	aVbltn
three neighbors	cj
three nights	jl
three occasions	addo
three of	ckdbgihdidjaldoeqernuo
three on	ai
three other	abgs
three pages	aZlmrl
three paragraphs	aicdtj
three partners	accl
three people	anbpccjirbtZ
three poems	ai
three published	hj
three quotes	aablhi
three reasons	cpqetl
three references	ti
three reviewers	bj
three reviews	algj
three roles	gahl
three rounds	aehotj
three spelling	cerktj
three springs	hk
three times	akckdngdqc
three was	tj
three weekends	aajp
three weeks	ajbjjekl
three were	ai
three years	aehciljiteul
threshold	ajckdd
threshold ?	ckde
threshold was	ai
threw	jo
thrill	geilti
thrill .	aj
thrill to	adilti
thrilled	abtq
thrilled .	octn
thrilled that	ti
thrilled to	aaokti
thriller	actl
through	aidienfagbhsiejZkamwnioTpeqTrVscuZvq
through ,	hjkdmk
through .	addeeqgciijmmnneoYqirauave
through ?	deeklk
through a	gjtj
through all	ai
through another	ki
through each	lj
through every	el
through four	aetj
through half	ak
through it	adcemmoktm
through my	aYgkhjmmqeuk
through ninety	aetk
through on	achl
through the	aibmgZhjibjWlcndrktXvi
through them	aecjdilimm
through to	kinq
through two	akhj
through you	acdm
through your	aeclhkjlqe
throughout	aYbnfknk
throughout ,	aabnnk
throughout the	aefk
throw	ceekijmlnlrctd
throw me	adek
throw out	nl
throwing	aVemkltn
thrown	edonqe
thrown away	jcoo
thrown out	aj
thumb	ar
thumbs	ak
thursday	akbjcjdbedgZhjjlkelbmdniqqrctZuUva
thursday ,	adbneljmkeqeud
thursday .	cceehcijjikinkoeqpteuY
thursday and	adnjuj
thursday as	ok
thursday class	abhm
thursday free	adhlql
thursday in	qi
thursday nights	aYco
thursday or	ak
thursday to	al
thursday's	aj
thursdays	hjklniojqdteub
thursdays ,	klnjud
thursdays and	aj
thursdays free	ok
tick	blherdsltj
tick that	amhe
tick the	aesl
ticked	am
ticked the	am
ticket	bbcedegcjokcodtr
ticket ,	jj
ticket .	aZbehejjrdtu
ticket and	rkte
ticket for	ae
ticket twice	al
ticketing	adul
ticketing page	adul
tickets	aneelkte
tickets ,	ui
tickets and	aell
tickets for	al
ticking	qj
ticking ,	qj
tides	ai
tidy	atcegeidjl
tie	aebccjecgehjrjtm
tie .	aYbdcjechkrltk
tied	njqk
tied ,	nkqk
tier	aici
tierney	ai
tierney </s>	ai
tight	al
tight this	aj
tiles	aihdqn
till	aibedWebgbhYidjUkdmindq0retive
till after	ai
till friday	aeqk
till i	aZliqr
till midnight	qi
till question	mk
till summer	actl
till sunday	aj
till the	aiui
till then	aqqb
till tuesday	ai
till you	aZcjqoui
tills	cmoe
tilly	aj
timber	aiejhekeuj
timber ,	uk
time	aibbcjdphSiejXkMlamlnSoppWqdrnstue
time ,	ajbZccdmepgdhqiYjZkalbodqTrksmudvd
time .	amcodcelfZgNjbkZlcmcnXrosnuevb
time :	aovd
time ?	axddechele
time about	ai
time ago	acdj
time and	aYbdcdddfsgjmlsmtd
time as	aabmtk
time at	tl
time authors	acum
time before	aYdkejql
time being	adln
time by	ckte
time for	aoeegeheijjjmbnloXsdtZum
time have	aaro
time i	ancdedgXheielemmnioiqWrnteue
time i'll	anglrbta
time i'm	dk
time if	ejnj
time in	bkdk
time is	emgkqe
time it	aicj
time management	tj
time my	sj
time now	abokuk
time of	dkikmlqe
time off	aj
time on	adbdcrddjeojqi
time role	ve
time round	hi
time so	aeodqdrmtm
time somebody	aajlol
time stamp	acsl
time that	aj
time the	acbjolrl
time they	aacjdltk
time they're	qk
time to	ajccgkhUidlimbndonqnrXteuavj
time was	ao
time we	aj
time what	abilok
time when	acomqj
time will	aitl
time with	aldimk
time you	aZeegrjeklqoretd
time your	gj
timeline	li
timers	aloe
timers .	aloe
times	aZbWdyfngThjiejWkalZmonbojqerTsctpvc
times ,	beccdogdiimnobqe
times .	abcedefoidor
times a	ande
times and	adcjhl
times as	aZepgj
times do	abdjqn
times for	aYdotm
times i	an
times in	ajtk
times must	aacjdove
times now	dm
times over	aZbjgdhpmi
times since	al
times the	ancmgehekd
times this	di
times with	ai
timetable	ambjdcqeti
timetable ,	deli
timetable in	tj
timing	anccdbkelotivc
timing ,	adlimitl
timing .	al
timing made	aj
tin	gkrj
tin .	gk
tins	jdkjom
tins ,	jdom
tiny	acekiilm
tiny type	ei
tip	geljrktj
tip about	aelktk
tip for	rl
tipped	arvY
tipped it	arvY
tips	aj
tips ,	ci
tired	ajilki
tired of	im
tiresome	acmr
tiresome it	mn
tiring	an
tiring to	aj
tissue	ai
title	elgSibjdlZmencobppqdrlucvs
title ,	abbkdlentd
title .	gdts
title and	bihk
title before	rk
title is	aecjrjvj
title of	aicildvj
title page	anva
title was	akbe
title would	ak
titles	amgiie
tiwari	di
tiwari said	di
to	aZblcbdbeZfoijjkkilYmdnqomqerdsWtjvi
to "	aPckkioksitn
to #	bpvj
to (	lovc
to ,	aVelgehcilkeljnsoeqerltdue
to .	aYbdcidbenfegdmentokqbte
to ?	aoddedlinovV
to a	abbkckfogjhqiYjckjmeoeqUrctb
to about	kirm
to accept	hqie
to acknowledge	fi
to add	acckoerkvq
to advise	aYgojkui
to agree	cl
to all	akblfkgejekjmdoXqmtY
to an	hkil
to and	liui
to another	ascedcengdhkjbkdlnoeqeretc
to answer	axcedjeYgbhZidjXkemVncopqYtkueva
to any	alejilnete
to anybody	adbl
to anyone	adeilnneuk
to applicants	aihk
to apply	adbecddiebgpkcnpoUrctnvc
to arrange	ak
to arrive	girjtj
to ask	bVcbdmeofcgjhbkelmmXnoqnrZsdteuY
to assistants	aanp
to assume	aiuk
to at	oj
to attend	ai
to audition	aebjgkhk
to august	hi
to avoid	aYkp
to bat	bmje
to be	aXbVejgdhiiykclSmnnPpYrqsZtnuc
to bear	acjjkk
to become	acejtk
to bed	kl
to begin	uk
to being	acbegohdmeolrdtduj
to believe	aWcmjqmdok
to benefit	adkm
to bid	aj
to blame	anmdneom
to boast	acgn
to both	aihk
to bother	aZiimn
to breathe	aZiptk
to bring	aXbcckdegmjknloarbsq
to bristol	jj
to build	il
to burn	um
to buy	akgekjuj
to call	aXdkgihejeljmnnloctdud
to carry	adbegqjlre
to catch	amod
to chair	aerk
to change	acdlenhjidkmldmencqiuZ
to chapter	ai
to check	tp
to choose	anbogcheicjZkjnZoaqernvd
to christmas	ak
to cite	ti
to close	ej
to collect	binbpn
to come	aPbacZdieZgjleompqrq
to coming	acgjoo
to compete	hp
to complain	akojue
to confirm	ak
to congratulate	ok
to consider	cihdum
to considering	al
to contact	adfo
to cook	adip
to copy	in
to correct	adcodeij
to count	aYgehokn
to cover	abbngijeko
to cross	jn
to cry	oi
to customers	actl
to cut	as
to dance	rk
to deal	adminkqj
to decide	aidehejenlonqjtbud
to declan	aegm
to decline	aokb
to deirdre	acol
to delete	ai
to describe	aaciilmeoirjtduk
to detail	adfltk
to differ	aicoedme
to disappoint	jo
to discover	ajomtdud
to discuss	vj
to dispute	ai
to do	apbacZdXeXgbhXijlknWodqbrosmtZuiv0
to dr	aZnm
to draw	akbdhj
to dress	aeim
to drive	bi
to drop	aeelnk
to each	ajceddlnmknioeritcve
to eleven	jeklrk
to encourage	tk
to end	aYdljl
to enjoy	aijk
to enter	akti
to every	ajniqdul
to everybody	aioj
to everyone	aybcgcheoYratlue
to excellence	fi
to excuse	acmp
to expect	bcdejcndotrmteue
to explain	aibYcXgkhiiejlkamZncomqprYve
to express	aefk
to extend	abfm
to face	hlnd
to feed	aZks
to feedback	di
to feel	jkqj
to fill	aibkcegbhljkocqduive
to find	aacXdmekfdgbjbmioiqrte
to finding	adljoj
to finish	jnum
to fit	abbdgmortd
to fix	altj
to follow	cjdefohcibmdndobrptbucvd
to forget	abclti
to form	ul
to forward	amvd
to fourteen	jkoe
to french	aecj
to galway	aejl
to get	ajcedjelhciajnknlemjnSocqYseuWvi
to give	adcddbglhbiejokmljmbnlqTtduj
to giving	aejl
to go	aVblcidXgahpibjdlkmineonqZrZsntbunvk
to gold	ik
to greet	aj
to grow	fj
to guess	an
to hand	amcihe
to handle	adul
to hang	abhktl
to have	aeb1cRebgZhcimjVmuonqZrktWuSvd
to hear	ajcWeYgYhmkWlkmcnnokpirdsdtdulvV
to hearing	alfkhtncqWud
to heart	olti
to hell	adrn
to help	adclgdjeoiqjrktevm
to her	aodijendui
to him	aakkmknmoiqd
to hire	ecgihdkkri
to his	adbkki
to hold	acgehZjkmmodrn
to home	acbo
to hope	aerk
to how	gk
to hr	abditj
to ignore	mlnj
to improve	aadoeegjoj
to inexperience	rm
to internal	hk
to interview	adbk
to introduce	al
to invite	aeojtk
to ireland	aebdjn
to is	kjqi
to it	abbZdZeogXhiieljminaolqcritXuo
to its	aekl
to join	giheiqoc
to judge	ancdjeoerltdue
to june	qj
to kavita	aell
to keep	apbjcedleVfigrhYinkalemYnboeuVve
to kindly	aiej
to knock	hj
to know	abdneifdhWibjokolimanjpeqZrlsjtouOvW
to laugh	am
to launch	tj
to lead	aagoojrj
to learn	ajbeccflgdhYiZjkkcmbomqdtnvb
to leave	aWbiceddecglhZjqkXmdnaojqjrbtoum
to leeds	aehilkql
to lend	ajki
to let	akbbcedaemgbheidjjkalemcnloiqkrXtj
to letter	ai
to letters	gekl
to letting	rk
to lifting	acgn
to light	aetl
to like	iijcnlokti
to list	gi
to listen	abbegjijrjti
to live	aSeigoikjekjlkoj
to look	anbYcXdeelgWhYibjmkslZmcnqoXqirjtWuX
to lose	abbledgeilknmetl
to love	gdjlrl
to lower	aYtm
to lunch	an
to lyon	aqde
to make	abbncbdmejhbjlleminbrctZvk
to manchester	acel
to many	aj
to mark	bl
to marketing	aZljrm
to marta	hi
to match	accmqi
to may	aeul
to me	aablclflgchtiikalLmSnioapjqZrktauj
to mean	aZcjjmocqjtj
to meet	aebacidkedgXimjammnapjqiratouZve
to meeting	ak
to mend	heol
to mention	aZbigkhejineojti
to mind	aogmjd
to mine	aZglim
to minute	ci
to misread	tm
to miss	aimeqptj
to more	adcjok
to move	aqgdoeqjte
to mr	acdilknepl
to mrs	ajml
to ms	di
to my	ambZdmeWgdhUinjUljnRodpmtjuk
to myself	amckuj
to name	ejhk
to need	tlui
to new	aZfjon
to next	ajnk
to nights	kj
to nine	bjki
to nineteen	ak
to ninety	adhirl
to note	acun
to nothing	ei
to notice	ck
to now	aYkitjum
to offer	ajbehpodqk
to one	ardehmjekbocrkud
to open	djgjoitjud
to order	akuc
to other	acgjqkvi
to others	hi
to our	aqbdhdjelineteui
to overlook	adul
to overrule	abnm
to page	accltk
to paint	amoe
to park	uk
to pass	aebedlgoleniodreti
to passing	aj
to pay	aWbceihcjiky
to people	ajbldkgWjdneomtlua
to pick	bnqb
to picture	abeijqmj
to pitch	acrl
to place	acgtrete
to plan	an
to play	adhjtm
to point	mi
to post	aeojvi
to practise	amrj
to prepare	kkok
to press	uj
to price	an
to print	aaejojqpue
to private	blre
to produce	aern
to promise	akeeqi
to propose	ij
to prove	bkke
to publish	achkoerotjue
to put	aZbcccdjebgUicjikclcnbopqoritluk
to question	ik
to queue	aeho
to quote	ii
to raise	adherk
to ravi	lk
to reach	fohdidmkqdtkud
to read	aWcadYeoiVjQkqlcmmnepjqkrlsbtpuZvc
to reading	omte
to rebuild	akhj
to receive	ajbmdk
to recommend	aetm
to reconsider	aaeohpkcva
to record	uk
to referees	hl
to refuse	aacphi
to regional	ak
to regret	um
to reject	ti
to rely	ok
to remain	al
to remember	adgijeklomte
to remind	neul
to remove	aijj
to reopen	aacmhloeqi
to repeat	acdn
to replace	ajgjke
to reply	aodiomqYrevd
to reread	ackkqi
to resend	ai
to rest	abbk
to return	alhjoiqd
to reverse	hpqe
to review	al
to reviewer	abtq
to ring	ajbkdcebhZjZljonqnrctc
to run	akgeheinoitcvi
to save	aekmnjqi
to say	atcjddeYgkickdmqnmoYqVtXuU
to school	abtn
to score	ti
to see	cmedfjglhViijikjlcobpiqsrasctducvX
to seeing	tsve
to sell	acbmkn
to send	aVckdcekgchjjekcleomqpuj
to set	cnvj
to settle	hkqo
to shake	amhd
to share	amdeflldrjujvc
to sharpen	acir
to shout	ak
to show	aacngphbidndqlrZuc
to sign	aeejgijiqi
to sing	aj
to sit	aobbdeebgbhijlkdmtnbqcrktauc
to six	aablckqe
to skip	ak
to sleep	tk
to slow	ai
to small	al
to smile	abbeemjerm
to so	acel
to somebody	akecgdhaiejqritVue
to someone	bdhdibjmnork
to someone's	adbcojsn
to sort	ui
to spam	dl
to spare	ajtl
to speak	aabicimensqcrl
to spell	acrnti
to spend	altj
to st	hm
to stage	ak
to stand	ajgdhnidkiodti
to start	albdgmjenjocvj
to stay	aebqgmhbjZkblimindobqjrd
to step	am
to stop	cedmmm
to students	ai
to study	ak
to submit	akhl
to success	acfl
to such	aXmktl
to suggest	aclkon
to suit	abbp
to summarise	aetk
to supply	actnui
to sweep	aejk
to take	alcmeXfigihYicjokdlcojqZreta
to talk	aldrhdiejlmeoauZ
to teach	aigk
to teaching	acgmqk
to telephone	al
to tell	bkccdieOgUhbiTjykilamcnprQsotOukvb
to telling	adjnod
to ten	jl
to tender	hi
to test	ai
to thank	aqbmdeflidjcnbocti
to that	adgdhrjekkomqeritaub
to the	akbjcjdneefSgbhiiUjkkblWmmntoSpdqcrRsYup
to their	akgi
to them	aZceddgchkjjkjmenmodqcrjsiteuk
to then	aekj
to think	aUbScXdkflgVhbiWjikrmqnaqsritjuXvY
to thirty	ai
to this	ambjdefcgakblimdoaqmrctiua
to those	acijnlonre
to three	aqdeqi
to tick	blre
to time	ai
to touch	aafogk
to train	ajieom
to translate	al
to travel	ai
to trouble	octl
to trust	acbkjkok
to try	aweehbjdlkoeqaretcub
to turn	akblelglhUiljVkdnjoeqkrZtduc
to two	amcjoeqetd
to understand	abckjmniri
to unlock	ok
to unpack	adql
to unsuccessful	aj
to upload	mk
to us	aefegihxkXncojtiubvZ
to use	aokeul
to visit	aTgllkpltk
to volunteer	acom
to vote	acemtlvc
to wait	alcedcechojXkkmlnaoktevd
to waive	abckli
to walk	as
to want	ej
to waste	ak
to watch	aYbegkikjendojretiuo
to wear	akedhl
to weigh	aackdcgihlolqd
to what	bdcieigohjjdoerdtZui
to when	gl
to whichever	aarjtl
to whoever	avgehdjeve
to whom	acbdcefminniqktevd
to win	aljd
to wish	adkn
to with	aYgjoq
to wonder	aojd
to work	aibeceenfcgVhYimkimdoPpkqjvi
to working	aj
to worry	anji
to write	aobYcWdjeafdgeiokjlXmjokqXrevd
to you	aYbXdpgdhiiijlkQlimnnooiqKrrsctduevW
to your	btcVdiecfVgahYiYmroYpaqtrWuivd
to yours	adinjbuk
to yourself	adrm
toast	eekn
toast and	eekk
toast for	kj
tobias	aj
today	aVbWcadoejfdhbkmmYnjoQq2rYtXudvk
today ,	bedZhjjcnbodqsui
today .	beedhbjjkpmenkodreteucvj
today ;	ekqe
today and	gjqi
today as	dj
today has	ni
today i	aedngbjmue
today in	abniuk
today itself	ql
today or	qnuc
today's	fn
toddler	aYrito
todo	aZbepuve
together	anbYcaeefdgpiekamensoVqprVtduZ
together ,	ajbdhdiejentodqjreue
together .	alcefegnjeobqkrc
together and	gj
together for	adjm
toilets	aXepjk
toilets ,	adem
told	adbodbeWfbheipjikimVojrlsnuXvN
told ,	abgnklre
told .	aceihdjjojslud
told a	bk
told about	aabYcljcnionsm
told at	adhk
told both	jk
told by	hoti
told everyone	itreue
told her	bcnn
told him	aq
told how	aknkrd
told i	aicegikjti
told in	bmjj
told it	ajcmdejdni
told me	ancTdmeYgkhniWmWqRsmtU
told my	cedbedgZhaiwjjkjmenYocqprZteuc
told myself	abdceljemn
told no	begliekl
told not	ajbjgeobti
told on	beok
told people	oeuj
told priya	adbk
told ten	addn
told that	aYcmgphZijjZnmoWqcri
told the	aYbtcaeagPhdjnmdnRqvrisbtn
told them	albbgcjmnbqj
told there	acniol
told they	jk
told to	ameihbjeoZrp
told us	apbkcd
told what	acgdhkoirjtj
told when	llnk
told you	abbbcledgcheiijbkemdoqplqarnte
told your	algeieni
tom	abblgdklqeteumvk
tom for	adun
tomasz	an
tomatoes	aq
tomatoes .	ak
tomorrow	aidZenhanaocqrua
tomorrow ,	aVerqj
tomorrow .	amdeeZqj
tomorrow and	aeem
tomorrow morning	qk
tomorrow or	aj
ton	omve
ton for	omvd
tone	dZibkkmjolrltdvb
tone ,	acmk
tone ?	aj
tone deaf	idrn
tone on	ai
tone to	aeom
tone was	adkl
tonight	aTbdcjdbgbhXicjmkanmoZq3rbve
tonight ,	hdjeneoeqs
tonight .	aaeinqtjui
tonight and	cl
tonight or	qj
too	aibZcyedfZgkhViYjPllmuobpeqprXseubvX
too ,	atbdcReegYhaidjdlbmmqXrbtmun
too .	anbXcadbeYgZickklomkolrktP
too :	ij
too ;	bk
too ?	abdjvk
too academic	ck
too ambitious	tk
too brilliant	acgq
too busy	oj
too dark	ai
too dear	aebm
too early	algdtk
too far	ao
too fast	argb
too for	adllmkte
too full	al
too good	aSgxhmmeoc
too high	aqce
too if	qi
too junior	cl
too late	cnqivb
too long	aecleegjkeneodqosjtcud
too low	ai
too many	ckrdte
too much	aacidleeqlrktc
too narrow	ci
too polite	acmo
too proud	eo
too quiet	accn
too short	cddisl
too slow	al
too small	abcjeljl
too soon	cjekqe
too spicy	aecl
too sweet	ck
too tall	aj
too technical	cm
too that	acojqk
too thick	nk
too to	mi
too would	tm
too young	im
took	aZbdcidMedfdgqhjicjqldqSrosZtovd
took a	cehimkon
took an	oj
took and	ai
took as	tk
took down	aejo
took for	cjtk
took four	jj
took fourteen	hk
took it	aebccokdodtkul
took me	aqbchiji
took my	aUcmgjiljlte
took nine	accjoi
took notes	beglrk
took on	ajbk
took over	hjtk
took some	ul
took such	tk
took the	bkcddcgZhkjTkpmcnjoWrpud
took to	ajej
took twenty	gj
took two	aj
took you	aebjjemitk
took your	abgkritk
tool	vj
tools	adbigivj
tools on	aebj
top	acbddqeYgmhlicjamdnroYqcrZua
top ,	aZklno
top floor	nl
top in	gehk
top notes	ai
top of	accedthmnbrete
top performer	gk
top three	hj
topic	apcjddhete
topic ,	aicj
topic or	aj
topper	gk
topper of	gk
torch	rl
torch .	aerl
torn	aeom
toronto	ai
toss	ak
total	akcieeherk
total amateur	ajherl
totally	atcejerd
totally fine	am
totally get	am
totally understand	am
tote	aiti
tote bag	aiti
touch	aUbjceecfngjhdiijakbmdnmoaqdsnuj
touch ,	dkui
touch .	aZbmsouj
touch about	ai
touch base	abfp
touch me	aego
touch turns	ik
touch with	aeno
touched	anbWccgnhcmXneonrdtjue
touched by	anbcgiijtc
touched that	bdgembooto
touched the	jk
touched to	ajgk
touching	jeolretive
touching .	aiti
tour	bbcldcejgXjkkjlkndqbrkve
tour ,	ekgekjqd
tour .	kmtk
tour of	aZljojrm
tour was	kj
tour with	jm
touring	aj
touring company	ai
tours	aell
toward	gehknioe
towards	kktk
towards something	fjve
towards the	adkl
towels	rk
town	acbjddeigjhQinjTkWmdnarmur
town ,	acbjeigdhdiiuq
town .	akgcolue
town and	acul
town has	glie
town is	aaiirmtk
town knows	bjik
town of	akri
town on	qj
town would	acgp
towns	amte
towns .	akte
track	bkcideflgmtcvZ
track .	acgn
track record	fm
track three	ck
track two	ck
tractor	ai
trade	abcjdeeegohbiojcljmdncodritcumve
trade ,	clgdij
trade a	ajrk
trade do	ak
trade fair	aell
trade round	aeuk
trade weekly	ui
traders	ai
traffic	ci
train	aicadaedgVhljXkUndovqmrdsive
train ,	adijol
train .	aihokeoj
train and	om
train as	amie
train at	aZqotl
train fare	oi
train her	aYbmoj
train home	bk
train passes	qi
train receipt	achm
train ride	ai
train that	ai
train the	oi
train ticket	jj
train to	ai
train was	apod
train you	aWmmum
trained	bdceedhnjmkcoaqernud
trained ,	tl
trained .	bk
trained both	aegcjm
trained half	acgn
trained in	aZgkijjk
trained me	asgZ
trained the	hnnd
trained with	ak
trained you	abnkrm
trained your	aohjne
trainee	ak
trainer	gl
trainer .	aegl
training	gjhbkkliom
training ,	aekm
training scheme	gl
training the	aaoo
trains	axgbje
tram	ao
tram and	ai
transcript	amme
transcript .	ajme
transcripts	al
transfer	hj
transfer to	hk
translate	am
translate the	aj
translated	gdierisk
translated it	sk
translation	aebkgjhejineretj
translation is	ci
translation reads	actl
translation was	acgljj
translator	hjqirespve
translator from	gi
translator in	aeqi
translator who	hk
translators	alki
translators rates	kj
transparency	aZfjtm
transparent	tk
transparent is	tk
transport	ak
trash	rk
travel	awbecegbkclpmcnboiqdtc
travel .	al
travel claim	ajlj
travel costs	aidilj
travel fast	uj
travel money	om
travel to	hk
travelled	hm
travelled ,	adhl
travelling	al
tray	akqi
tray .	qi
treasure	aXgchdikjiodrbtzue
treasure the	aYjiretv
treasure this	tj
treasure your	ik
treasurer	anbkne
treasurer ,	aj
treat	fdgchlicjZmcokqpun
treat .	al
treat my	qj
treat people	ul
treat the	adqo
treat this	fehn
treat to	aljeokrc
treated	ajbkgYidjZkemdnloespteujvc
treated .	aYnn
treated as	aqvd
treated like	abgcspui
treated me	adbn
treated very	aj
treating	njteuj
treatment	heku
treatment ,	ackm
treatment is	km
treats	aj
tree	aeeiietm
tree ,	ei
trees	hlmi
trees on	aehl
trembled	aj
trends	retm
trends ,	retm
trestle	akqe
trevor	ai
trial	bVcjdVeshoiejkkRmincoUqdrjsktZvd
trial ,	aZepjmleqkue
trial .	elud
trial day	adgkhkjdmmoeqd
trial lesson	hm
trial of	acep
trial shift	becldeslul
trial shifts	hi
trial week	aZjmll
trial weeks	rm
trials	aiuj
tribunal	aZndqbu0
tribunal .	aZqeuu
tricks	ai
tried	albYcZdogahakjmcoVqducv3
tried ,	aj
tried .	aqdngdhejdoctc
tried for	km
tried joanne	dj
tried on	aj
tried the	aj
tried to	aXikrlvm
tried you	al
tries	aigi
tries to	gj
trilogy	iemitl
trim	an
trimmed	alce
trimmed it	akce
trinity	ni
trio	ti
trip	aibjhijeqevk
trip out	kj
trip to	an
triumph	abgmti
trouble	dWfeiZkQlcmnnkosqYtoudve
trouble ,	aecoeimi
trouble .	ambdhdkdmaodrjuj
trouble about	oi
trouble anyone	ak
trouble of	aZhkmq
trouble over	apti
trouble the	aemm
trouble to	ascedegemeratl
trouble with	adgkomte
trouble you	nkooqete
trouble your	acekoetl
trouble yourself	adnlok
trouble yourselves	oj
troubled	aZhejkmmretl
troubled by	abjltl
troubled to	ij
troubling	admjtrvd
troubling a	metl
troubling you	mn
truck	al
true	avcrdcgVhdiijZmdoWqdrZtdudvl
true ,	alck
true .	aocijekltdvi
true about	ci
true of	aibi
true that	atbecZgcoetk
truffle	cl
truly	ajbecddkelfigYinjcmioUrativb
truly ,	ajekmioe
truly great	adin
truly no	acdkej
truly stunning	ak
truly understands	ij
trumpet	ki
trumpet already	kj
trust	bkcXeZfngchmidkQmXneqjtpvd
trust ,	amkduj
trust .	aooe
trust a	om
trust has	ak
trust in	acbkjk
trust me	anuj
trust that	acjeneolqlrl
trust the	aWgchljioetp
trust this	acfq
trust was	bjhe
trust you	dihsqeud
trusted	aWbkhjicjtmeoere
trusted you	aZbljp
trustee	gj
trustees	accddeecgciejaken2oZqrtYuXve
trustees ,	ljno
trustees know	hl
trustees on	qj
trustees should	nj
trustees were	bkod
trustees will	ni
trustees would	ni
trusting	acon
trusts	gi
truth	adbjccgjjlrduk
truth ,	aeikjj
truth .	aegejjuo
truth is	gm
truth of	bm
truthfully	ii
truthfully ,	ii
try	adbVcWdpebfehKiWjnkdlqmiojqisetiuYvv
try ,	acgjjklj
try -	aejj
try .	jnkell
try a	aj
try again	aqcedZjblmoeqkte
try for	akhemi
try it	gk
try me	ej
try next	ai
try not	abgkomre
try out	al
try the	aZdrnkrk
try to	adgehcklmnneooqbratjvj
try you	aYdqqk
try your	qk
trying	anbecbdqedhdjkkimboWqdritbudvq
trying .	aj
trying again	dj
trying any	cejo
trying for	am
trying to	kjoarkvu
trying you	aedn
tuba	al
tuesday	bddogoidliminloTqkraseuSvc
tuesday ,	apbcdleegehdjbkknl
tuesday .	adcjdeglnjoeqkue
tuesday ?	dj
tuesday about	nk
tuesday and	bj
tuesday at	acql
tuesday clear	aeqk
tuesday group	aZdjgnlj
tuesday that	aj
tuesday to	hn
tuesday with	ai
tuesday's	adbldm
tuesday's message	dj
tuesdays	tk
tuesdays .	aetk
tunde	al
tune	abbeckokrbtp
tune ,	aacn
tune .	ai
tunnel	am
turn	aRbjeofdgch2imjWkSlaodqqrbseuavZ
turn ,	cdhlmm
turn .	aWbbgehyjcqj
turn and	cl
turn as	aj
turn away	abhoiejj
turn down	abhVilminlodqiuj
turn it	am
turn me	bk
turn my	gmod
turn out	aYdjomto
turn pages	ai
turn people	ammcojtd
turn the	aiej
turn this	achm
turn to	aeeqni
turn up	bptjue
turnaround	abgktk
turned	bccpeYgphiilldmUodrasdtluYvb
turned away	aegihkijjdnioeqjue
turned down	abbScideeegrhmijjqkcmbnbqcrYtkuY
turned into	am
turned it	abdkjeqltk
turned me	acblhdjZrluj
turned out	augaheidjendtl
turned the	adgkki
turned to	aebecq
turned up	arjcoi
turning	ajblgdikjcodrctiua
turning down	acqitl
turning it	hj
turning over	ao
turning up	aibjue
turnover	gphcrk
turnover at	gi
turns	adbrckeegZhdimjZkcmeooqYucvd
turns .	cl
turns down	aZbmrmve
turns out	akbjccgdiijdniomrdta
turns to	ik
turns up	bkojqctouc
tutor	dkgihlljteud
tutor ,	lj
tutor did	dk
tutor recommended	hk
tutor said	adhk
tutors	akckhdjekltd
tutors ,	aZckkl
tweed	gj
twelfth	aYdjqjtk
twelfth ,	addiqk
twelve	akbYcidegXiejmkYleocqjrcsltmuc
twelve ,	ei
twelve .	mjqi
twelve minutes	jjti
twelve names	hj
twelve of	qj
twelve pensioners	jjke
twelve people	ai
twelve primary	cj
twelve years	ojsm
twentieth	qi
twenty	aYcmdneZgkhVimkXllndrTsdtnulvc
twenty -	aYdmqmul
twenty .	aWbicjgohetn
twenty hours	ci
twenty minute	cl
twenty minutes	aedigiheiqjemkqcre
twenty points	adcelo
twenty years	aecbjlomtiuj
twice	akbeckdoedgkiejYlYmknVocqYresktnuYvd
twice ,	aebidledgahcjdkjleneqdresitt
twice .	aqbUcadegohajekenarjsj
twice about	ji
twice already	di
twice and	cidkhl
twice as	ak
twice for	ajme
twice in	kj
twice is	hjmk
twice my	bj
twice now	dk
twice on	mi
twice over	ek
twice the	ckge
twice whether	ai
twice while	ml
twins	aebdjrkcqj
twins had	beji
twisted	bmierd
twisted my	bmiere
twitter	aeoi
twitter ,	oi
two	atbedjeRfSgmidlimZonpaqerNsktduZvQ
two ,	aWbickqmtkui
two -	aZbkcaddeogahminkaleoordsmtcuevd
two .	boelgWhcjekbojqdsmve
two about	acblceljni
two and	ck
two apprentices	ai
two at	aj
two bedrooms	ai
two bids	ck
two books	adgm
two brochures	hj
two classes	diii
two colleagues	ci
two conferences	hk
two counties	hj
two countries	gl
two dates	ancdmmod
two days	addehmkdokqj
two different	al
two doors	acietmuk
two editors	ai
two engineers	aj
two files	ak
two for	aehk
two free	hl
two friends	al
two from	nj
two girls	adjl
two good	aj
two harps	hdum
two have	ci
two hours	am
two hundred	alcogdtc
two i	bjtj
two in	ackjojqjue
two is	ck
two issues	al
two jobs	kl
two kids	aj
two lads	aekl
two letters	aadogj
two lines	aeccgehciojnocto
two marks	cj
two members	bi
two mentions	ol
two messages	bl
two minutes	aicegjmmsd
two months	hcjekmopsltcve
two more	ajgehetn
two nights	ak
two of	albscadUedhcjkkZnioX
two on	asddqe
two or	aeln
two other	bdcbdcgdjlkdojqsub
two others	ci
two pages	addehlrk
two papers	ul
two paragraphs	ikti
two people	albekeuk
two pieces	addjji
two places	ai
two projects	ai
two questions	aj
two readers	ao
two referees	tk
two requests	aclj
two rewrites	aeok
two roles	hl
two rooms	dikk
two rounds	adbdcedlko
two sample	aeom
two samples	acbn
two schools	gj
two sentences	tk
two small	acbjjakp
two statements	aecl
two streets	ak
two talks	ak
two teachers	ci
two thousand	gi
two times	dl
two to	aj
two trial	hi
two typos	anid
two was	aqcd
two ways	alce
two weeks	bjjj
two were	dl
two who	lk
two whole	an
two years	bXcsgljakmod
type	abeljjkjvk
type ,	acejjl
type .	aeej
type this	kj
typed	aWbndlsl
typed ,	aesl
typed .	bi
typed before	adbl
typed up	ui
typescript	aj
typhoon	aj
typing	avhemboerjtc
typing error	aj
typing it	rl
typing test	citd
typo	bdcdddhimoti
typo ,	ak
typo in	ai
typo on	aemmtj
typo that	hj
typography	adro
typography ,	aerk
typos	apibmi
typos in	al
tyrell	ak
ugly	jeoero
ulster	gj
umbrella	aybdeegeiejere
umbrella ,	ak
umbrella .	aq
umbrella behind	aj
umeh	aj
umeh </s>	aj
unable	ii
unable to	ii
unanswered	cedtjeqd
unanswered .	aadq
unbelievable	smvd
unbroken	aabq
unbroken ,	aYbq
uncertain	akgk
uncertain of	akgk
uncle	blgZheicjdkZnuoorZtc
uncle ,	aknk
uncle .	adbjqj
uncle built	hi
uncle golfs	nk
uncle in	ai
uncle is	uj
uncle sits	aebknl
uncle will	ok
uncle's	amni
unclear	apccddoetivj
unclear ,	detj
unclear in	aoce
uncomfortable	giherl
uncomfortable it	gjhe
unconvincing	tk
unconvincing ,	tk
under	aTbjckdlhWipjckeqYresntjujvk
under .	aledijki
under a	aacmdl
under budget	aaglhl
under his	dl
under it	aZbieq
under me	acgm
under mine	aige
under no	ok
under ours	bl
under the	aebcgchdjikdmdnlrcskto
under thirty	aibl
under three	si
under water	ai
under way	akhemj
under you	aeip
under your	abiirn
undergraduate	abrm
underneath	dk
understand	ascZdYeYfigUhbiajplbmjnbolqerktdvj
understand ,	ceeejskkmeobri
understand .	avcdhejnodqercud
understand ;	aerl
understand ?	abqm
understand about	ck
understand completely	abmq
understand how	oi
understand if	mmoeuk
understand it	ajnj
understand that	aibicUdefogUiZkbmYoqrmteumvZ
understand the	aibicdejoctl
understand there	aehjsi
understand what	ckkjvl
understand why	rl
understand you	ai
understand your	amcloere
understanding	aVccfjhuoaqjrjtbvk
understanding that	aVhvqkte
understanding the	rl
understands	aUbehdiyritdue
understands what	ij
understood	ambpdkecgchsiljZkenYoXqetduXvW
understood ,	ci
understood .	anbedkheiioevc
understood a	aiblre
understood about	aerm
understood from	dlhe
understood how	cm
understood if	mi
understood it	aphjuevZ
understood of	mj
understood that	aabohirk
understood the	begihirj
understood to	aetj
understood your	am
understudy	aaeohloj
understudy's	abeo
understudy's understudy	abeo
undo	abmknl
unexpected	aj
unexpected and	aj
unfair	akboue
unfinished	ai
unforgivable	acmn
unfortunately	aZemvl
unfortunately "	adem
unhappy	ejni
unhappy ,	jj
unicorn	aYgktm
unicorn ,	aYgktm
uniform	aXhnjtqe
uniform ,	jj
uniforms	uj
uniforms from	uj
union	bcgdheiejeqareu3
union branch	ai
union has	aeur
union representative	uj
union yet	acun
unique	adfmtevi
unique blend	fk
unit	acbidkhojike
unit #	ai
unit in	ai
unit on	acdljk
unit prices	aebk
units	arbece
universities	aWgpol
university	acbegchmiijlkdneti
university .	uj
university and	adhl
university has	jk
university in	ai
university of	akhkrd
unless	bedbgehWikjcknnbodqiteupvm
unless there	aeejki
unless this	aeqduo
unless you	ajddechbjdklneqjuk
unless you'd	ak
unlikeable	tj
unlikeable ,	tj
unlikely	di
unlikely ,	di
unlock	ok
unlock the	ok
unlocked	uj
unopened	aZbrnl
unopened ,	aZbjnm
unopened .	aebm
unopened on	bl
unpack	adql
unpack ,	adql
unpacked	alekjkoa
unpacked the	akjlob
unpaid	aRbediejgdhljekcopqdrjtiuj
unpaid hours	hl
unpaid trial	hdrmuk
unparalleled	abiq
unprepared	admr
unreliable	ak
unreliable by	ai
unsigned	ajqk
unsigned ,	ajqk
unsteady	aeck
unsteady in	aeck
unsuccessful	aqdcejve
unsuccessful "	ej
unsuitable	aioetcum
unsuitable "	aioetcum
unsure	akrl
unsure of	aj
unsure whether	ai
untidy	adcm
until	abbqdmemfdgUhbiSjZkklimWnToWpdqwrYsYtiulve
until #	aq
until after	jjoeqj
until august	kj
until christmas	alhe
until easter	am
until five	qi
until friday	am
until he	aabktl
until i	aTbkdiebhjjckillqqritcub
until it	aXdmedqium
until january	am
until june	anjjqe
until last	ak
until march	kl
until midnight	am
until monday	al
until my	abqdup
until noon	akqcui
until november	am
until now	aYus
until somebody	aUdpjdkiqsreud
until someone	emjcqj
until something	aiud
until spring	apqd
until sunday	aj
until the	bkdaecgehkjcklokqetjub
until then	aobi
until there	aYelojqj
until they	elgj
until this	aXjlup
until tuesday	qcto
until two	bjqd
until we	achiliqi
until wednesday	aj
until you	aHbjcqdqemhkjYocqquX
until your	aebejpkk
untitled	ai
untitled ,	ai
unusual	aXblgp
unwise	ajod
unwise to	ajod
unworthy	aemn
unwritten	bjceqk
unwritten .	bjceqk
up	abbqeXhciejokNlcmonspVqisOtcuj
up ,	aibocndkiejbkbnkqYraua
up .	aafegqhbiajOlcmnnqoaqeuq
up ?	ar
up a	achlikmqodrbtcud
up about	rq
up after	acblclje
up again	akdeli
up an	rm
up and	accljeqnrl
up any	eejembnjor
up as	iktl
up at	aoedoiqjua
up back	adjo
up before	am
up being	aetl
up by	blhj
up easily	algcodqm
up every	ok
up for	adcddohaiekcljmjndritZuj
up four	rj
up from	adjkkjtm
up front	dk
up her	ikjj
up in	adbocceegYhdiekdopqcrZulvi
up is	hk
up it	aZhmtk
up its	jk
up last	ck
up late	tj
up later	aj
up leaving	ji
up more	hloj
up my	biclhdjkqe
up next	al
up now	abjjql
up on	ambYcbfqhejildoeqlrdteua
up our	hjij
up over	ajuk
up smoking	anjc
up some	nm
up the	aZbeeqgjhijmlZmdoZqnrVuavj
up their	jmolqjtaub
up there	acbmijnj
up this	abjekmqeul
up through	hi
up to	adciddeYgihdikjikdmjokqarXuq
up two	ccgjjemmreti
up until	bm
up was	aehikk
up what	aejjrl
up with	aTbbdeelgmhejjmlnqoaue
up working	qk
up your	akhjjbrjtduj
update	fplivd
update .	fkve
update on	acfm
updated	vj
updated my	ai
upfront	akcj
upfront about	ai
upload	aibimkue
upload a	aemk
upload page	al
upload shows	bk
uploaded	vj
uploaded the	aj
upon	aafkgeikojvk
upon it	aabihiik
upon the	acom
upon which	fk
upper	hk
upper age	hl
ups	nj
upset	ajddebhejemdoprisotcueve
upset ,	angdmeom
upset ;	abojrm
upset the	algkoere
upsets	gk
upside	al
upside down	al
upstairs	gehljdlinrrctc
upstairs .	adlinl
upstairs was	ak
urgent	arechelloatk
urgent "	adtl
urgent ,	ll
urgent at	am
urgent for	qi
us	arbrcbdOeagdiejnkrmYnWolpZqirXtPuevN
us "	oetj
us ,	amcbdeekhWjnkbncoYqirc
us .	aYbncqddeifegVhniljjkilambndqirYsluVvd
us ;	aejl
us ?	klllvc
us a	ankdliqk
us about	ajbedj
us agree	rn
us all	ajgliioaqj
us an	ak
us and	al
us another	aehkti
us are	adbngjue
us as	ak
us at	bjclgehejmodqd
us before	ajoe
us both	cegiheiemlniodqiuj
us by	aigkhk
us can	oi
us do	ji
us down	njqk
us enjoyed	adol
us find	aYglol
us for	acbqkeliteul
us from	al
us had	aobbrk
us has	ci
us have	adejkjodqktlud
us herself	am
us hope	aijeoereuq
us how	anbd
us if	acqkui
us in	aabYcegjjaklljmlolqduj
us is	ol
us it	aYbq
us just	aeoo
us know	an
us look	cj
us met	jj
us no	acbl
us nothing	al
us now	ajke
us off	aiqe
us out	bkki
us print	ackl
us put	bijk
us round	aj
us say	adoiqm
us should	aXoq
us so	kj
us something	hmue
us stay	ai
us still	om
us that	hnjd
us the	ajbcjenkoj
us through	ak
us time	abom
us to	arheknqd
us until	aebj
us was	ck
us were	bl
us what	apte
us whether	anjkvd
us who	aihj
us will	acijjkkeodun
us with	aWbmfilj
use	amcddVfdgihQiSjSlsmZojqYrosetUulvy
use ,	ek
use .	ajbjkeokri
use commas	tj
use for	aYekienirnul
use it	aseeodrcuk
use my	adgn
use now	abkn
use of	akvi
use the	ancdkkmjokretcvd
use them	liun
use this	akcj
use to	akckmcojrkvd
use your	aXls
used	aVbWcmdieSfegnhaiYjkkilbmonbowqXrmsdtZuVvo
used ,	aktk
used .	acmink
used a	rl
used for	anhi
used it	cjvi
used the	clgj
used to	aYbcdieagohbjlkomWnWozqarktRuTvc
used up	aamt
useful	a1bXcTdbfagahdibjelkoYpnqdtcul
useful ,	ll
useful .	akejfdrmvc
useful ;	aetk
useful and	ai
useful as	ti
useful for	an
useful the	teum
useful thing	am
useful to	aucdtauk
useless	aWjnrr
useless ,	aerl
user	aav0
users	adgjsjtj
users ,	aetl
uses	aocbtevi
uses the	bj
usher	ai
using	aaccoiretcv/
using the	ojvm
usual	bYccdaeZgohpiekblcooqXrZtnue
usual ,	ajhkjj
usual .	ajheokqd
usual for	gjhiokte
usual rate	aj
usual to	hi
usual way	aegkhl
usually	aXbbcWebgzhxibjblaminmoZqYrVtmuWvZ
usually ask	aihi
usually enter	gl
usually finish	aj
usually get	adgm
usually in	aeklnk
usually take	dkvc
usually the	aote
usually when	acgihk
vacancies	aacjlitn
vacancies page	actn
vacancy	abbqdbfihmllneocqctkud
vacancy ,	aahnlk
vacancy .	actm
vacancy in	an
vacancy seems	gi
vacant	ll
vacant ,	hi
vague	ci
valid	amqe
valid reason	ci
valley	ajijkeuj
valley ,	gk
valuable	aafooltd
value	aYbeedfogphajdkdlomendojrZuk
value ,	aedkgk
value .	aegkom
value half	ai
value it	adgm
value one	ai
value the	fp
value your	alcefdlo
value yours	ii
values	aecifjri
values .	adtk
vampire	ietl
vampire trilogy	ietl
van	bldbeagZidjjkvlemincoaqnrctZuY
van ,	hikkmj
van .	aibekl
van for	qk
van has	ai
van holds	aick
van is	qk
van job	hi
van this	ak
van to	aYjq
vandermeer	nk
vans	uk
vans will	ak
varieties	adtm
varieties than	aetm
vat	si
vaughan	am
vegetable	aireti
vegetable show	aireti
vellacott	aebk
vellacott has	aebk
vending	adrctr
vending machine	tk
vendor	hj
vendor's	qi
vendor's quote	qi
venice	aeol
venue	tiul
venue .	ai
venues	uj
venues ,	uj
verbal	abjiom
verbs	mi
verbs .	mi
verdict	aibecjoetj
verdict .	akce
verse	ancbemidoerntc
verse ,	em
verse .	rk
verse was	ak
verses	admk
version	aibVcedYfogahYidjckildnjqptXvo
version ,	ai
version .	ajbecbokvj
version is	aj
version may	hekl
version of	aUejfpnlqj
version seems	rm
version than	ck
version was	akre
versions	ak
very	apbacTdYejfRglhkiXjikeldnTonqRsqtduq
very able	gloe
very best	ak
very bottom	acekmj
very busy	aaon
very carefully	aduk
very clear	ajbaon
very clearly	ak
very day	oi
very decent	jk
very different	ii
very difficult	uj
very fair	olud
very friendly	rj
very funny	ak
very generous	alte
very good	ajckjbklodrdtcumvd
very gracious	ak
very grateful	aj
very happy	aaento
very helpful	an
very high	adcdsn
very interested	nk
very keen	gk
very kind	aqrc
very kindly	am
very large	ul
very least	hmli
very little	adjoue
very long	aejm
very loud	ai
very much	fehmoerltb
very nice	jioerkvj
very nicely	gm
very patient	al
very pleasant	aeojrk
very polite	ak
very simple	aduk
very sorry	aYmoui
very tasteful	ii
very tired	aj
very useful	aetl
very week	bl
very welcome	ao
very well	abbmgiodtlue
very young	acro
vesting	adql
vesting cliff	adql
vet	aekj
vet's	ki
veteran	hk
veteran like	hk
vicar	ak
vice	npqcuevi
vice -	nmqd
vice chancellor	nj
video	ljul
video ,	li
vienna	gj
view	adbVcpdaeafdgThVicjZkbltnzoXqdrkukvc
view ,	adiinr
view .	aeckmdnkuo
view from	aknl
view of	beclgbheiblomirjvb
view on	acckljnjrm
viewed	adbkhimi
viewed the	himi
viewing	ajbkcbgihpijjVkbocqcrdtcuj
viewing ,	bilimj
viewing .	hnilja
viewing after	bk
viewing at	hi
viewing was	ai
viewings	qi
views	gj
views in	gj
vikram	aj
village	bdcceegjiijvkcneoaqerduY
village ,	adbkhj
village .	apbcoetk
village hall	jl
village school	aeik
villagers	adjl
villagers will	adjl
villages	ai
villain	tj
villain unconvincing	tk
viola	akhileti
viola ,	ai
violin	aZdkgdhejokppivc
violin ,	ai
violin for	ai
violinist	adol
violins	aktd
visa	aabcdkekgchXjdkqljncqorkub
visa appointment	aeqj
visa ending	kj
visa is	kjqe
visa letter	abdn
visa papers	abrm
visa people	aekkqi
visa rules	ak
visa runs	ajkeqi
visa will	kj
visas	accm
vision	acbiflii
vision and	acbifl
visionary	aZit
visit	aadegikclkobpsue
visit ,	aYgkhjll
visit .	pn
visit and	lk
visit in	aj
visit the	jl
visit to	aj
visited	ak
visiting	aehn
visitor	aneepmve
visitor .	adpn
visitor badge	ak
visitor's	al
visitors	am
visits	aibk
visits .	bk
voice	bXdmeiglhejnkenYobqermtcuevc
voice ,	rktj
voice .	ajjmrd
voice by	dl
voice for	al
voice is	glie
voice on	aeiljlmi
voice was	am
voicemail	aedm
voicemails	aVdwkc
voicemails ,	aedm
voicemails and	acdn
voices	bion
voices ,	adbiok
voices .	ak
volcano	ak
volume	aefohitive
volume .	aehj
volume of	fotive
volunteer	gekjootd
volunteer ,	aceikk
volunteer for	adom
volunteered every	ji
volunteers	becngdniretkue
volunteers .	aZcotm
volunteers gave	ji
volunteers in	nj
volunteers were	aj
volunteers with	qi
vos	anhc
vos </s>	anhc
vote	acbtdeekgajdobqcre
vote .	abbohitk
vote was	ak
vote with	aeckhduk
voted	ar
votes	cidihauk
votes for	cjhe
votes were	uk
voucher	aaom
voucher ,	aaom
vowels	am
wage	aekmrl
wage ,	ki
wages	aXhjilkj
wages ,	adhk
wainwright	ak
wainwright </s>	ai
wait	bYdSepfehujekZniqkrWtavc
wait ,	glhdqoud
wait .	amclecgchbiijekaolqjte
wait a	jl
wait and	ljnj
wait another	hk
wait by	aagjhmjkqc
wait for	gehkjdkenlobqkteui
wait in	aVekom
wait outside	aWethkqZ
wait till	qeuj
wait to	ajtkuc
wait too	aeql
wait until	aiebhljdkiqYum
wait with	ai
waited	beceddgahjjiretpui
waited ,	ul
waited .	ajgejj
waited for	adtm
waited until	adtm
waiters	aeul
waiting	abbicVdmebhwijjXkllkmanVoaqrscteubvZ
waiting .	amdlqe
waiting by	ajgdqi
waiting for	aXbahokoodqmriue
waiting in	al
waiting list	aedlgchqjelmncoctducva
waiting on	bl
waiting room	bjgqhbjbqerZti
waiting that	ii
waiting to	hk
waitlist	li
waitlist ,	li
waits	abipretj
waits to	aeiitj
waive	aXcjlp
waive the	acln
waived	aeho
waiver	ai
wake	ademikjerm
wake the	acrm
wake up	aeem
wales	gj
walk	andeeXglhdiljZljmenjoarZtjuZ
walk -	lj
walk .	apoe
walk before	aZtn
walk on	aXglnm
walk out	abgn
walk past	aiil
walk proved	aj
walk the	kk
walk there	aj
walk through	ak
walked	ajbicedcecgahckqnbocqcrjtkub
walked across	actn
walked both	km
walked home	jm
walked me	ak
walked out	acrm
walked past	asbdnd
walked the	kl
walked through	bjik
walked to	kj
walking	ajgeknoirc
walking in	ak
walks	aYgeijjjkeuo
walks .	jl
walks away	um
walks out	abqiuk
wall	albbcdekgkhqickbndobqerjtXud
wall ,	al
wall .	amemjeritcuc
wall as	al
wall by	abho
wall is	adgn
wall of	gk
wallpaper	tj
walls	ajtk
walter	ak
wandered	an
wandered ,	an
wanjiru	an
wanjiru </s>	aj
want	bMdieagShriYjdkdllmVnpobpbqqrLsrtTukvv
want ,	ek
want .	jnmdojrc
want a	akeelindqpteue
want an	qi
want as	uk
want by	tl
want in	aZckom
want it	aZdihmnjqc
want me	ademgehcidjdkimeoduq
want my	hlqesl
want paying	adho
want shorter	ck
want someone	hk
want something	aj
want that	dkqk
want the	eihcllnnodqcuj
want them	cl
want this	ciekni
want to	apbZcUeTfkgbhiikjMnloYqnrWsmtVuevq
want you	akeXhcjrom
want your	noqk
wanted	ekfihdiblanbopqOrksptcuR
wanted ,	ajol
wanted .	aZbdddeoomrosc
wanted a	acbokl
wanted colour	ck
wanted it	jkmiod
wanted me	aYgloo
wanted more	ai
wanted preliminary	ci
wanted something	ok
wanted that	aehl
wanted the	abbijknetm
wanted this	aj
wanted to	asbcdneafjhcjXkbmloUqarasltdubvk
wanted was	aWbdjlrmsptd
wanted you	aqjiqd
wanting	aZciiimjoiqmue
wanting ,	ij
wanting .	ck
wants	anbdcddcemhYiYnbqq
wants ,	adekok
wants a	ak
wants it	en
wants its	aeqjtj
wants me	gk
wants my	ak
wants the	aiqi
wants to	akicocrjuk
war	aXgr
ward	amblcehijbnioetc
ward ,	aq
ward .	acblki
ward that	bi
wardrobe	om
wards	hi
wards i	hi
warehouse	akck
warehouse ,	aj
warehouse work	ck
warehouses	ij
warehouses twenty	ij
warm	befigdmdolrYtovc
warm ,	ci
warm -	ao
warm .	al
warm and	aefj
warm as	ti
warm bed	ji
warm regards	aZoo
warm thanks	ki
warm that	actm
warm wishes	adtk
warmer	acijjeklni
warmest	fktj
warmest regards	ti
warming	al
warming up	al
warmly	asejme
warmly of	an
warmth	aZcmjerjtrue
warmth of	rktm
warned	ipjdodrm
warned me	alipjdob
warned that	aZrn
warning	qlvl
warsame	aj
warsame </s>	aj
was	brcleZfcgahmiWjckplbneomqBrlssudvN
was "	bWccdijkrk
was #	cbsm
was ,	albYceejglhiiekencobrj
was .	aobSccemgahailjkkbmlnirXsc
was ;	aZtp
was ?	ak
was a	anbdcddteYfmgaiYjekUlcmmnWpkqdsqtduUvc
was able	aabktluk
was about	adbkgjiejkkcoZtjul
was above	aeoltl
was advertised	abck
was ahead	aecm
was all	anbchdjjkkoese
was allowed	acmltj
was already	aTbvcigehikjoc
was also	aacl
was always	albeceelgchmiljeobtd
was among	alce
was an	avbchaiajamirctaukvj
was answered	cn
was any	ji
was applying	bl
was appointed	ol
was as	aUbcgehrikti
was asked	aWbpddgkojtl
was asking	acbddkrk
was asleep	actl
was at	jdklmeoctmuk
was awarded	bj
was away	ao
was bad	aekerl
was beginning	aidmjc
was being	abbjgl
was better	aq
was blind	aebl
was booked	abbjsi
was born	aebeglhj
was brave	aXglijjdmeojrotc
was brief	ai
was brought	jm
was by	an
was cake	jl
was cancelled	kj
was careless	am
was caring	ai
was charmed	aj
was charming	rqtd
was chiefly	bi
was chosen	bcdogdhdlk
was clear	apcddnoc
was clearly	aigdhi
was clever	tk
was close	anbYhioetl
was closed	aZbidmji
was closer	ai
was cold	kerl
was coming	aYkism
was complete	ai
was considerate	ak
was counting	behk
was curious	bk
was cut	bikkre
was dealing	abgerp
was decided	bknj
was delighted	aj
was disappointed	an
was doing	ai
was done	op
was down	si
was drawn	ak
was dumb	rk
was dusting	acgl
was earned	aj
was easier	biji
was easy	at
was eleven	adjm
was enough	ak
was entirely	ai
was ever	aadmqj
was evidently	aYclom
was excellent	aonetd
was explained	albjcc
was extended	bi
was extraordinarily	abtm
was fair	an
was far	aigj
was filled	bloi
was filling	rl
was fine	aZbiom
was finished	adbl
was first	aebk
was fixed	acbm
was flat	cl
was foolish	aajkmjri
was for	aVddeehdjnneojqnrjsetiuk
was forwarded	acpn
was found	tj
was four	sk
was free	bl
was friendly	apbb
was from	aebacmkl
was full	ok
was fun	aq
was funded	cj
was generous	aibZjemnoctm
was given	haoorlta
was glad	atbagjhYjancocpqre
was going	aYbjgejikqlkrjub
was gold	aj
was gone	bioj
was good	asgahXjSkclkmWndosrktXue
was grateful	as
was great	an
was half	aj
was handled	aXnoul
was happy	awjcod
was hard	aqcjoerc
was heard	dj
was helpful	dm
was her	jj
was high	ap
was higher	aobd
was his	gl
was honoured	heti
was hoping	aodejjkkoZ
was hot	abrn
was how	nj
was i	abbjhelkresjtl
was ill	kk
was impressed	ak
was in	acbTcudkglhakeodresjta
was indeed	aicdtm
was instructive	bcomtj
was interested	gk
was interesting	bjolta
was invited	aebj
was it	asbdccdmeeresetlvT
was judged	ckge
was just	albddehlvk
was kind	asbVcdgbiejZkdmdnmuk
was kinder	al
was kindly	ao
was last	an
was late	blckje
was leaving	ai
was left	ei
was let	aXckdjmi
was lighter	ck
was like	aciiok
was likely	aekl
was listening	bj
was long	aq
was looking	aVbkhkjpocrjte
was lost	kjlk
was lovely	anbijd
was lower	aeck
was lucky	aj
was made	aebohcnnoe
was making	aomd
was marked	aibl
was me	bcjmmj
was meant	aehijakqmboatp
was measured	accn
was met	abcm
was midnight	becl
was mine	aeccgchvjeoj
was missing	ascYddedjelksj
was money	oj
was more	aqidml
was most	aenjuo
was mostly	aj
was moved	abtlum
was much	ajtk
was my	aubNcZedhliejiknmdnioZrisctW
was naive	aajnoj
was naturally	hj
was nearly	am
was needed	ei
was nervous	alcl
was never	adbohkkeneoYsntcueve
was new	abgmtm
was nice	albejckoretd
was nine	accjjm
was no	apbadcgijbklmlndoYsete
was not	acbbcqdjfpgcheikjckVoTresltmua
was nothing	akikoe
was obvious	akbbrk
was odd	bk
was of	aYbeikjlmiom
was off	aebdcmol
was offered	bm
was okay	aj
was on	abbmcqgchZjVoerntiulva
was one	albYccdeeijbmdolrctp
was only	aibmccdeedgdhlrctb
was open	bmnj
was our	ajbahmkk
was ours	aabchuke
was out	albdckheoktd
was outside	bi
was over	bj
was overlooked	dj
was overqualified	adgl
was paid	hcqntl
was passed	aZup
was perfect	ciij
was perhaps	bemnrltd
was picked	bi
was plain	bbimrk
was playing	aebkik
was pleased	axbehend
was poor	bkcd
was praised	becigk
was presumptuous	acml
was promised	aahlum
was promoted	clgehe
was proud	ak
was put	aeclmj
was quick	aejm
was quiet	alve
was quite	aZbinkomrdteum
was raised	ajgk
was rather	aWcjgknj
was re	bl
was reached	abciok
was read	aYbndrgeji
was reading	aebk
was ready	aimi
was really	aTciglhloirk
was refreshingly	tk
was refused	aZbkdi
was rejected	aebm
was relieved	ambdgjocti
was returned	bj
was rigged	abbs
was right	arbbccheljretl
was rigorous	acom
was sad	ak
was said	aOhljekeniqjsluq
was sanctioned	kk
was scored	ak
was sent	abbm
was set	aaim
was settled	abbicjhk
was short	adul
was shown	aebm
was shut	aj
was signed	alierl
was silly	aeglok
was simply	bdcigl
was sitting	oi
was six	emkdom
was slow	abjdmmrn
was small	cdrk
was smaller	aaro
was so	aebVcYdqeogdijjXkbmjokrbsetl
was something	amcedmijjcoZ
was sorry	albimVniocpjtl
was spared	aebitm
was speaking	gk
was spent	uk
was spot	ai
was still	apbrdbjYqetd
was strong	tn
was studying	nk
was sure	bejn
was surely	aehm
was surprised	aSbXcngehijcnwojrjte
was switched	bi
was taken	aebjgk
was talking	ml
was taught	aetm
was ten	aegl
was that	abbijemjoktj
was the	adbYcndKeofcgpiojskplXmenZpdqbtVuOvX
was there	bpdcepgehejdmiocrisdtevX
was they	gbhmjj
was thin	aikl
was thinking	vi
was this	aZknnj
was thorough	cj
was thought	bj
was thoughtful	optd
was three	bk
was thrilled	aeom
was to	aScdgcjkkumkoerd
was told	buccdlgeiijckdoWrbsitbud
was too	bicmdigojdmnoaratYvc
was touched	ajbXcdglheiijZmdoq
was treated	nn
was true	akbi
was turned	bdhjkjtj
was ugly	al
was unclear	akbedetj
was under	aabjckok
was understood	aahn
was unfair	aebo
was unlikely	di
was unsteady	aeck
was up	am
was useful	aklmtc
was very	aybccbgdminiocrcsnta
was waiting	acbehmjk
was wanted	acrk
was warm	am
was weak	aebo
was weakest	aj
was well	atbb
was what	hejdkrtj
was wise	al
was wonderful	ak
was working	albdoj
was worth	axbZcahbimjkkcoerbtc
was written	hitk
was wrong	bdmosi
was you	aTemjqkkqk
was your	aacedjjsnkoeteue
was yours	aTcmheijjkklnj
wash	ek
wash the	el
washed	aq
washed .	ai
washed the	al
wasn't	anbidkedhaieqeub
wasn't .	acckmjoi
wasn't a	gl
wasn't any	tk
wasn't aware	oi
wasn't going	acolrk
wasn't sure	dmjmodtd
wasn't the	al
wasn't yours	ni
waste	anjekelemcokrove
waste .	ak
waste your	amlemdol
wasted	aVbocehjiimpoetc
wasted .	ei
wasted my	rj
wasted on	abhlik
wasting	aQhjjemkodtu
wasting my	aVhjoett
wasting your	mk
watch	baceedheijkemdnbolqdrZtmur
watch five	tk
watch out	ui
watch such	adom
watch the	aq
watch to	aejj
watch your	um
watched	beiijemmnitj
watched me	acgimm
watched you	ik
watched your	getm
watching	aXbkjdnkqmreteuj
watching the	aj
water	ajbdcngiidjjkemlobrZuc
water "	ti
water ,	cj
water .	clgkrd
watercolour	rk
watercolour needs	rk
watercolours	ml
waterfront	aj
waterfront and	aj
wave	ak
wave if	aj
waved	aoke
waved us	am
way	aYbdckdledgYhjirjpkemXnnoapcrSsXtjuivk
way ,	akbbdoedgaibjqkcoaqerctXui
way .	aebadkflhniUjjkcnaoiqYrktaui
way :	di
way back	uj
way forward	adqm
way home	aijdqkuk
way i	abcmddminoue
way in	amni
way into	bp
way is	tk
way it	aetl
way of	adhlimmbneqevd
way off	aetk
way out	addjjdtl
way past	an
way round	abhejlqiuk
way that	abckgmikta
way the	aagjtjuj
way they	aj
way through	aj
way to	akciddeefdgdhkidjokimenbodrbtjuX
way with	adnktk
way you	aabdgdi2jXnjtcue
way your	aj
ways	abbecdgdklneoltrue
ways .	abhjolti
ways on	ai
ways to	adkm
we	akblcQdmeWfWgOhoiajqkxlemYoZporYsstMujvQ
we accept	amce
we agreed	al
we all	acbqgkheieoi
we also	aebn
we applied	bi
we appreciate	am
we appreciated	al
we are	aaceddfehRiajkkrmjoiqlsptaue
we asked	aj
we ate	jl
we been	aioj
we bid	il
we both	aVbodigjhcjcmmteukve
we built	hk
we buy	hk
we came	asbc
we can	aacYdegdiemdodqosntbup
we can't	akke
we cannot	kj
we collect	ai
we could	alcahbjdknoeqord
we couldn't	aokd
we did	aYcedphmjkkjrdteud
we discussed	aeqk
we do	bkgejeoereul
we don't	vk
we enjoyed	ak
we fell	aabicl
we find	gl
we found	ak
we gave	acjqoe
we get	aYhjjckksn
we go	aahlkjnj
we got	cl
we had	cbddgchpiimdneobqdrktjua
we hadn't	jj
we have	atbXcWeZgZhriamcnloTqZuc
we hope	aq
we kept	hi
we knew	anbc
we know	alul
we last	dj
we leave	aeiknkqe
we left	an
we live	adtiui
we look	jiobtr
we looked	akjj
we lost	amji
we loved	aj
we made	rj
we make	lj
we managed	aXjkol
we may	ai
we mean	tm
we meet	acdjeellnmqe
we met	bl
we might	li
we move	adjl
we moved	kj
we must	ao
we named	accl
we need	vm
we needed	al
we needn't	qk
we never	arbc
we next	aj
we note	bk
we notice	beul
we only	bejiokrm
we order	uj
we ought	mj
we priced	adpn
we put	hjjiki
we quite	aaoo
we quoted	si
we raise	am
we rang	bj
we read	aehk
we received	ai
we saved	ajke
we saw	ak
we say	aXqt
we scored	aj
we see	ajjeljml
we send	ai
we settled	aZdkqkuk
we shall	cdgrhZjnklojqXrdtd
we shoot	ai
we should	clhbvk
we signed	ai
we sold	acjm
we spoke	aecmhj
we stay	ai
we still	akui
we stop	qi
we stopped	ai
we submit	am
we supply	aiuj
we take	dj
we talk	apleve
we talked	an
we tendered	acrl
we thank	al
we think	akijke
we thought	dihi
we told	atjcke
we took	abbehajjkkro
we tried	ai
we trust	hj
we understand	ao
we understood	ajhe
we viewed	hj
we wanted	aekl
we went	ai
we were	aVblcadcgdhwikjmkemdokqdrZsitcub
we weren't	ni
we will	degdhXknoltcun
we wish	aq
we won't	aqqe
we wondered	amue
we would	aicldbeqhYidjUkbmkndokppqWrXvd
we write	kk
we'd	aobncceofegchbicjkkdmendodqctiuZvd
we'd be	alli
we'd do	al
we'd have	ap
we'd like	ao
we'd love	ak
we'd packed	adjl
we'd sing	bi
we'd take	acem
we'll	aqbdcaedidjXkelemeniomqirZtjvb
we'll be	adqktk
we'll have	aohe
we'll keep	aj
we'll manage	aaos
we'll meet	uj
we'll miss	om
we'll not	am
we'll say	adhn
we'll see	dlklnloeqcue
we'll try	odtm
we're	arcadeeegbqXrdui
we're a	hm
we're all	aetm
we're friends	ai
we're getting	aeok
we're going	al
we're in	acum
we're not	ai
we're six	ai
we've	aobbcadoeegahqkmleneoZqbrctXvb
we've a	aj
we've been	dk
we've decided	ai
we've done	hk
we've found	ai
we've had	ul
we've now	dn
we've put	hk
we've sent	hj
we've since	ai
we've started	kj
we've used	ai
weak	akblcmmiratd
weak ,	bjce
weak interview	aecl
weak one	cl
weak part	ak
weak spot	aj
weaker	cimj
weaker .	am
weaker part	mj
weaker than	ck
weakest	ajtk
weakest ,	tk
weakest ?	aj
weakest sentence	lj
weakness	go
weakness ,	gk
weakness is	gl
wear	aoedgehk
wear a	aiedhl
wear it	ai
weather	avdkeijdmincoaua
weather ,	ek
weather .	aldlndue
weather for	ak
weather on	mj
weavers	oj
web	rkvj
web people	aarmui
website	adcedegYhZiZnioiqZrqsetuudve
website ,	adbchejnmjoktjue
website .	akbcjdmeokretmue
website and	rp
website before	ul
website is	rk
website now	aebn
website promises	tj
website says	aebetn
website that	adberm
website you	ai
wedding	gjjlkaobqjrc
wedding ,	nj
wedding .	il
wedding guests	ul
wedding hall	hdkdqm
wedding in	tj
wedding is	hm
wedding to	jk
weddings	akgdrm
weddings ,	an
wednesday	bjcdeZgdhbiljakjlbnnocqtrctcuZvb
wednesday ,	aiqd
wednesday .	ajbmddkjnjqdte
wednesday about	nj
wednesday and	aeqk
wednesday as	qk
wednesday in	acin
wednesday to	ai
wednesdays	bnqj
wednesdays ,	qj
wednesdays .	adbn
wee	ul
wee essay	acul
week	ajcbgbiXjiksllmNnboUpeqwrKsZtPvd
week ,	ambadXejhZjikmlnmdoiqcreuavc
week -	cj
week .	aobXeahlicjbkpmcncoWqZraur
week ?	aeel
week about	adqk
week after	ajde
week and	aoke
week anyway	qk
week apart	bj
week as	kj
week because	hj
week before	abbmdi
week clear	jj
week for	aZbkgloeqk
week free	adjjqi
week go	dl
week has	amdlqc
week here	amde
week i	bihljbkenlqd
week in	qi
week is	anfi
week just	adbidi
week my	jj
week of	ajbdhjjbkluj
week on	eiqm
week plan	cj
week so	qi
week there	aZjo
week to	aahejeljqt
week too	di
week with	aj
week would	aahkqj
week you	akdejj
week's	dnekte
week's notice	ai
weekday	al
weekend	bYcbdZgiidjakblmmcolqtue
weekend !	oi
weekend ,	ekjdkitk
weekend .	acbegkjZkbljoaqurjtd
weekend and	al
weekend for	ok
weekend post	pi
weekend to	aljdqi
weekend tours	adll
weekends	aYcigehdjtoireti
weekends "	cj
weekends ,	ei
weekends for	actl
weekends on	aajp
weekends went	jm
weekly	aaljui
weekly ,	adui
weeks	ajblcVeYgQidjYkjlZmkniorqcsnuT
weeks ,	adjdmonlolqd
weeks .	ddgehejekjqjrmue
weeks after	aebk
weeks ago	adbkjk
weeks and	bdsn
weeks for	aboitm
weeks from	ak
weeks i	hjok
weeks in	ai
weeks is	oktd
weeks of	bj
weeks to	alqesi
weeks went	bj
weigh	aXcjdcgihlolqdtj
weighed	aebjgehiimmoreve
weighed against	ajhj
weighed most	am
weighing	aiqeul
weighing everything	ak
weighs	aecn
weighs three	ci
weight	aiilnjrd
weighting	akbecilk
welcome	aobYcadjeXgehXiXkdlnmencoluXvw
welcome ,	djlkte
welcome .	aobeebgbhbiaoiqerltluevk
welcome a	di
welcome at	aj
welcome on	vk
welcome sign	abjm
welcome to	anbegioevo
welcome your	aell
welcoming	fk
weld	alhi
welder	hm
welding	aibmde
welding certs	bm
well	azbicXddeWfjgahLiUjelrnjoapZqerTsltnub
well !	adfisk
well ,	aWcmeWiYjclwnmokqZrUvk
well -	gmti
well .	atbjcbdjeigXhWjekclZnjodrktdubve
well ?	acddljsm
well after	ak
well again	alke
well and	akfj
well as	abkimonjoetjvi
well be	ql
well before	ak
well beside	aebl
well by	abun
well done	gejmocrlti
well enough	abkmoi
well for	ar
well have	aj
well in	tm
well looked	ak
well of	aogdoerdul
well on	aebo
well over	apta
well put	aore
well received	al
well run	ak
well spent	aj
well taken	ti
well that	ak
well this	tk
well to	tk
well with	an
well without	oj
well you	avnZ
well your	alnd
welsh	ej
welsh chapter	ek
wendy	aj
went	breRheiZjbkpmcnjprqXrUsmtavY
went ,	ajnmodui
went .	aebacdgijZkjnooZteus
went astray	abcnom
went back	aicepo
went by	bjcedk
went elsewhere	alkdneqk
went for	an
went from	bk
went home	ikji
went in	am
went into	amhejltd
went missing	acbjcj
went off	kj
went on	jjok
went out	bl
went over	aeglmi
went past	abro
went right	kill
went round	ai
went so	aYolsm
went straight	ambe
went through	ak
went to	aibocigjhiibmeobqdrWtkua
went together	aehk
went two	ai
went up	bnke
went very	bk
went well	biok
went with	aeoipnre
went wrong	abbedelnmksltl
wept	aagpjetn
wept at	aagq
were	bncWdWejfXhcivjckelVmkndonpjqcrmtjueva
were ,	bicdejgkndri
were .	awbmgejYmdnereuc
were a	mm
were able	aWbjnkoiretn
were added	aaonui
were after	aZgqjdoj
were all	aljjkdmkoY
were already	bj
were also	aXiktn
were any	ei
were as	aXiq
were asked	adbr
were asking	aldcjj
were at	bjglheienpqerd
were better	al
were building	hj
were changed	aabo
were chosen	bdtj
were clear	am
were considering	aeqk
were counted	uk
were cutting	ji
were different	bWjmok
were disappointed	an
were discussed	bi
were easy	ai
were eleven	jj
were enough	ak
were excellent	nerj
were fair	apbdjioe
were familiar	bj
were far	ok
were for	aUhlkkrl
were four	bktj
were friendly	rl
were friends	aZop
were frozen	adbk
were generous	al
were given	bdtm
were going	adblej
were good	ajgiiljZmloate
were happy	adom
were hired	acbehkrl
were honest	ak
were hoping	aeemkiod
were i	aZmq
were in	abbdeegajnolqptduo
were just	ao
were keeping	ak
were kept	aj
were kind	asbmjZobreue
were left	aaeimk
were lighting	aejj
were looking	ajti
were lovely	am
were lower	aj
were made	aehj
were many	algkod
were me	aclk
were meant	aeol
were modest	hk
were my	bckp
were nervous	ak
were never	acbeclum
were no	ance
were not	aocXdogdhdjjkkmcojrb
were on	beoj
were one	rn
were only	avbbjeoe
were out	aj
were paid	aebjhk
were past	aahq
were patient	as
were pleasant	bein
were pondering	gj
were promised	aehooj
were quite	abgiom
were read	aahlrk
were really	bdrk
were reasons	adkkon
were remarkably	tk
were right	avbaccdkgdhYiejYkemkndrdtl
were sent	si
were short	rk
were simply	ak
were so	bjjkmeok
were some	oetk
were sound	aj
were spent	abckul
were still	abbkgk
were straight	al
were stronger	bccpee
were the	aWbNcjdYgehditjvmcokpnqesitUuc
were there	dj
were to	aYkknjreuq
were told	acbnckje
were too	adbmcmjdkcmirite
were treated	adun
were turned	bi
were two	ai
were under	ok
were very	bcgjrlte
were we	addm
were what	bkej
were while	aj
were with	ai
were worth	aobe
were written	aobe
were wrong	al
were you	ekikjemevj
weren't	bdgljjmdnloirdte
weren't hoping	oj
weren't to	bbgmjlmd
west	hl
west .	ii
wet	atjdrc
what	aTbdcddlelhbjkkklsmdobpjum
what "	aebntjve
what ,	abom
what .	aYhltm
what ?	abcneeji
what a	avbdcbdaedgOhWiljSlamZnZodqkrtsetmucvU
what an	cjrdtn
what became	aUbmgdjjojun
what becomes	aYcejoql
what changed	ai
what did	abdnjeln
what dr	ul
what everybody	iijemm
what goes	aYur
what got	aoje
what happened	ajdegijdnjoeqj
what happens	akqireujvn
what has	nj
what he	abbmidkl
what his	aenl
what i	abbXccdvekfigvjjkclcmtnToWqarIsetaulvd
what i'd	aqhlnere
what i'm	aiiineocqiuivi
what i've	hk
what if	acckek
what is	aWhmjdkkreteulvm
what it	accTdYeqfngchcikknnXomqbscteujvY
what it's	aeckgp
what kind	adnirl
what luck	tj
what made	admm
what matters	oitl
what might	jk
what most	an
what must	elmk
what my	aqbbcZdeeehkijjZojretZ
what one	abbkeign
what point	bk
what readers	algetl
what she	aZjklm
what sort	anuk
what that	aZhljk
what that's	bk
what the	abcpdiemgNhTiijXkolcmaonqXrlsetmvY
what they	aXcddjieloolqerttYuc
what this	aYblcejpkkue
what time	jk
what tipped	aqvY
what to	albdcdddemhcipkcmeqZtZvd
what was	aNcjdleagchkkeljodslteut
what we	amgkhcjjkboeslud
what went	ailmoisl
what with	ajdljckimeti
what would	dqemneucvd
what you	albZcrdaheiajblkmcnjodqnrltduS
what you'd	gn
what you'll	qj
what you're	aVglokvl
what your	ajeegjiYjmkjmiocqerZtb
what's	aVgeikklujvp
what's behind	uk
what's left	ei
whatever	abe3fdgVhaimjSkRnUoxtXuavQ
whatever ,	aYediekdoqrp
whatever .	akeeok
whatever and	um
whatever comes	lk
whatever feedback	dmoc
whatever figure	el
whatever happens	ai
whatever helps	ol
whatever i	cimo
whatever is	amqd
whatever it	abejmlrm
whatever the	bcckeqgbhcokqcuc
whatever time	ajedglqe
whatever was	aeqk
whatever you	acccelooqi
whatever you'd	ej
whatever your	aTckhlilodtl
whatsoever	alcivd
whatsoever .	alve
wheel	aabkcltk
wheel .	bk
wheel was	ck
wheelchair	aebk
whelan	aj
whelan </s>	aj
when	bnckdWeTfpgqhtiTjokdlendojpVqPrbsLtevi
when a	ajgehtjeub
when all	jdmm
when another	al
when convenient	am
when daddy's	ji
when do	li
when does	dkvd
when everybody	ek
when exactly	abbo
when folks	al
when he	bcjlrk
when i	btcadleXguhXjWklnnoVqYrOscuZvs
when i'm	gjjeodun
when i've	gl
when it	akbecndcgcjjneokqeteuc
when it's	as
when joanne	ai
when most	gl
when my	aebjgdjdkkmiui
when nobody	aeckji
when one	aLcadmfuosqeritZ
when others	aejoui
when our	hj
when patrick	cl
when people	aagjrjui
when priya	adjl
when she	hlne
when so	abtn
when somebody	aiujve
when someone	hjjk
when the	aibbddgjhoiajTkTlbovqZrXuo
when there	aook
when these	aajltm
when they	gihkjbokqerctjujvd
when things	al
when to	am
when we	achekkmmnoocqete
when will	acdm
when you	bpdTeUgNhdiijnndoZrmtpuS
when you'd	ei
when you've	ajrl
when your	abbbhsjskeneodqcretbui
whenever	addielgeiiolqeretiuj
whenever i	aZdlik
whenever it	apej
whenever suits	ai
whenever the	adtm
whenever you	op
where	acbkcpdneWfbgahcidjekdmRospbqbrbsVtoum
where a	aj
where are	di
where everything	rj
where her	aj
where i	aldreWheicjXmeosqZrXtVub
where is	divi
where it	aYbddcglhikkldoetqui
where it's	adnkojue
where mine	aj
where my	bmgejjqmtc
where others	il
where our	bdjo
where people	ak
where somebody	ai
where that	aabkok
where the	acbZcndbecidjkkaniolqdriteuj
where they	aikiteui
where things	aj
where to	azcedegejekeoYrj
where we	aickhkojub
where you	aUejiljbqjretdus
where your	ekncrkul
whereas	aXclijqm
wherever	abglhdilml
wherever you	il
whether	bccTdpfchdjakjlvminmocpmqcsZtdvb
whether a	aYcidjljmm
whether he	acjklk
whether i	bodeejhjjekeqduj
whether i'd	aZgltn
whether it	accdenillkue
whether my	dmkj
whether she	lj
whether that	ai
whether that's	aj
whether the	akebgbhajbkdldmipnqetcumvd
whether there	addl
whether this	adno
whether to	ddhkndoi
whether we	ki
whether you	bXcdecickmlinnqirmub
whether you'd	abdjgjli
whether your	ui
which	aabYcieTgaiYlrmjoepTqorltluovd
which ,	aj
which a	akbkcdfkte
which accelerators	aeuj
which anyone	dk
which are	gjtl
which arrived	ti
which branch	nj
which bunk	bdjm
which came	aedekm
which case	aZnjql
which cases	ailj
which character	em
which cheered	ak
which could	cl
which did	rl
which end	rl
which explains	bj
which festivals	ui
which few	aiceim
which file	arqe
which for	adgp
which from	ri
which gave	aj
which gives	qn
which had	ai
which has	akkltc
which have	li
which he	ni
which helped	ai
which i	adbccifegihiibkPmoperksduivb
which i'd	ancelitj
which i'll	am
which i'm	keopqjtb
which i've	aQdolmmm
which includes	acgm
which is	beckdbedgdhdjpkilnmlqUrWsptXuS
which it	ni
which leaves	accjqo
which made	artj
which makes	aWbkcigetnuj
which many	ak
which may	acdlkk
which most	gl
which must	acbocegkoktd
which my	aicejkrlte
which no	aj
which nobody	bjuj
which of	ecgahsibjkkdmdneqbrmtlucvY
which one	hmlbqlvi
which only	aebk
which other	aedmhjlc
which ought	achm
which part	aj
which parts	ok
which perhaps	aegijj
which pulled	am
which really	aj
which room	qk
which saved	anbe
which school	acum
which should	ajlk
which shows	aj
which suits	aj
which tells	akbi
which that	gj
which the	baddgehjkjlcmbniodqjrdtpujve
which things	kj
which this	hj
which to	cl
which took	aYtq
which turned	ante
which was	avbcgdhdkeodrjtY
which way	aZnkqjto
which we	jekmqj
which were	ap
which will	ti
which would	adojrivi
which you	bbcddifihdimjdmmte
which your	acbcdjgitiuo
whichever	apeeheqitiue
whichever is	as
whichever of	qjrj
while	aSbddceafngohWicjplummnUopqlrYsetL
while ,	akgdhcjkkk
while .	gkmj
while as	ok
while i	adcidieaglhdjpkcljncobrbtb
while i've	aive
while my	adjn
while naturally	adfm
while the	abbjcjgeonqi
while they	adgkqjue
while to	aigjokte
while you	aceegihijclnolqivd
while you're	aelj
while your	mlrk
whip	jk
whip -	jk
whitcombe	ak
whitcombe </s>	aj
white	aablti
whiteboard	jl
whitlock	ak
whitlock </s>	ak
who	aadZedfZgehniYkKlzmcnypPqerlsYtjunvL
who ,	albj
who actually	hlni
who agrees	aj
who all	hk
who already	apjdneod
who also	dk
who always	ai
who applied	aihilknd
who are	aabiql
who ask	bm
who asked	arbkncodrcud
who asks	ti
who becomes	ak
who believed	akji
who bet	gj
who bothered	aiedhl
who buy	uk
who can	akbZcagrhViijXkelimenkoiqcuZ
who can't	adto
who chairs	aenm
who chose	adiq
who come	al
who could	accegnidjekmnj
who couldn't	rj
who decided	adln
who decides	aciilknk
who did	aYbigkheto
who didn't	aabjgejimkneoeratmuj
who disliked	aeti
who do	acjjnnolriuevZ
who does	aedjgnlindrduk
who doesn't	gkonte
who drew	acto
who edits	ui
who else	aVdlgkhlielj
who ever	ii
who found	ao
who fries	airi
who gave	hnicte
who get	acikok
who gets	akol
who got	acbmceekiejjlmnbrctZ
who had	albiekhbiamsoYrTue
who handles	ajuj
who has	aebYcoeigVhjicjskemeoSqjrrteuXvd
who have	aobbgaicneobriteuq
who heard	akcj
who helped	acjlul
who holds	adno
who i	aXbkgonkoj
who interviewed	bZgejert
who is	bZcdebhYkjnrocrltZuk
who keep	adiiok
who keeps	tm
who knew	arbcgird
who know	cjgphkneocrbtbud
who knows	aihiniocritcui
who learned	hk
who left	ri
who let	bk
who likes	ajnkreti
who listened	rk
who lives	aotd
who looks	biul
who love	an
who made	oi
who makes	aigdikjnobud
who matters	acijnm
who may	ui
who met	apneoc
who moved	hj
who need	ak
who needed	jj
who never	ekgbritk
who once	ai
who own	np
who paid	abbrnd
who passed	qktjue
who passes	rk
who played	ak
who plays	nl
who prefers	reti
who rang	atbdte
who read	an
who reads	abdkrjuk
who really	aZgn
who rebuilt	gk
who refused	neul
who review	ui
who rings	jl
who run	aiieui
who runs	aiii
who said	bejp
who saw	hjrbul
who says	ek
who sees	ajgjre
who sent	mi
who shares	bj
who should	amhemlnb
who showed	al
who signed	aVbejlrktk
who signs	ldnvtd
who sits	acrjti
who started	aj
who suggested	aeok
who takes	apre
who taught	ij
who tells	aecm
who thinks	aeom
who thought	mnndtj
who to	aetm
who told	acgdjmnioj
who took	aecjlirktd
who trained	hi
who truly	aein
who trusted	jn
who turned	aeoitj
who understands	aZiprk
who understood	adimrj
who used	gi
who want	odqp
who wants	en
who was	aSbmdnjbljneol
who went	adcnhm
who were	akbkgahkncreta
who weren't	ok
who will	eigohdidjZkiojrc
who won	djll
who would	aeekgehclnoZtm
who write	gihjnjrd
who writes	atgeid
who wrote	cq
who you	aYnlriuk
who'd	akni
who'll	cleeojqdtj
who's	adgmikri
who's been	ik
whoever	cUdUfdgnhdiijjkXminmojqOrzsctYuQvS
whoever chose	aZjptk
whoever does	an
whoever ends	acom
whoever gets	ajik
whoever got	angooXrete
whoever handles	rjvd
whoever has	ao
whoever is	ajrk
whoever looks	njvd
whoever managed	aetk
whoever marked	bncd
whoever plays	ante
whoever read	aVmmrp
whoever runs	acrk
whoever signs	nk
whoever takes	algj
whoever trained	nkrl
whoever was	ak
whoever works	il
whoever wrote	adhmoirmte
whoever you	emgpjbrc
whoever's	al
whole	aabjcedcejfYgnhiirjmkRlSmmnVoVpeqmrWsivc
whole ,	akgcuk
whole afternoon	mi
whole agency	bmre
whole board	giiemj
whole cast	gi
whole choir	adqn
whole city	ii
whole committee	mi
whole county	akij
whole data	adul
whole day	mj
whole department	ikqi
whole faculty	gj
whole family	adjkmesp
whole field	aj
whole half	gj
whole human	tj
whole idea	mk
whole internet	uj
whole interview	aj
whole life	jpuc
whole lot	airn
whole manuscript	nm
whole morning	acio
whole of	adcjepgdhpjVmerkteud
whole parish	ai
whole process	bo
whole proposal	kn
whole purpose	cm
whole reading	abcjhj
whole sentence	aatr
whole series	qi
whole spring	aeem
whole street	bdjjmkqkue
whole team	ar
whole tender	adbl
whole thesis	abhm
whole thing	bnedibjmoire
whole village	jl
whole week	dl
whole weekend	aioi
whole winter	akhk
whole world	ii
whole year	adbkemje
whole youth	jm
whom	aUciflgjhTipllmanqoZtjvZ
whom .	uj
whom do	nk
whom had	tj
whom i	adbbhcjjnnqkretd
whom i'm	aedknj
whom it	adfmrj
whom should	live
whom the	aeikoetk
whom to	ai
whom you	aUgrjenj
whom you've	cm
whose	aLbqdbebglhbirkpmnnspjrUtauXve
whose every	ij
whose name	aegiidjenookpk
whose work	gj
why	aTbmcmeKgZhlibjckilomNnnompeqbrispuMvr
why ,	digdjclnqisl
why .	adcohjijjlkenbodrntduW
why a	adhmij
why am	adhknl
why did	bqdXjevb
why i	aibXcadjhbkoliobqcrasjti
why it	amcihirdue
why my	dihm
why nobody	abojrk
why not	aevj
why our	aebm
why people	aigjie
why the	amddhYkbnjqj
why there	aXkqni
why they	jirj
why was	aabelksm
why we	hi
why would	adeeleot
why you	akbcccgeiekineoirYtrvi
why your	aeclgjkenk
wi	cj
wi -	cj
widely	aXcdniqltnul
widely ,	ti
widely .	abnjul
widely in	tk
wider	alni
wider view	ni
widow	aiedgcjkkonjodvd
widow ?	aejovd
widow with	kk
wife	bbcadZirjekkoaqpratb
wife ,	aejl
wife .	aeqn
wife about	mj
wife does	eikk
wife had	jj
wife has	alhljZ
wife is	acbikm
wife noticed	ij
wife said	ai
wife says	akgkhejbmi
wife that	iqjb
wife thinks	ul
wife was	ai
wife will	ni
wife you're	ii
wife's	aaheks
wife's hours	adkk
wilf	ak
will	aYbXccdieYgqhkidjnknlSmYnooipXrbsKtlunvZ
will ,	acceiknktq
will .	aqdjjcne
will add	adpl
will agree	ei
will answer	aacp
will apply	aq
will appreciate	achkqi
will ask	aajpun
will assume	aeqm
will be	anbOcPdOeSfWgchlicjbkulbnpompdqdrLtduqve
will become	ej
will bring	ajodqorntduc
will bury	acup
will buy	ak
will call	acqq
will carry	jiok
will certainly	actp
will change	acemqi
will collect	ai
will come	adcedcejhkijknnoodtdubve
will confirm	ierl
will continue	anfjue
will cross	fm
will deport	adkn
will do	cddeewgdhojbkcoYqiuW
will drop	aj
will eat	ak
will enjoy	ar
will ever	aXbngwidoetiub
will explain	addeodrt
will fade	ik
will feed	aikj
will find	ajbjddfigYkjncoaqjrj
will follow	ajcehk
will forget	jjqi
will forgive	aidimdrm
will frame	ik
will get	eannoeun
will give	akdkekjcqeue
will gladly	aohe
will go	arckhZijjjkZnbqiretbud
will hand	qk
will have	akbacjdihbiWjkkiniqerQve
will hear	adniui
will help	aque
will hold	jjud
will i	actk
will it	acdk
will join	kk
will keep	bdcmdseegbhojYkcndoYqdratnuV
will know	ajbidjgaiijkoiqdtb
will leave	acdlndoqre
will let	amboebhejjncokue
will leverage	fj
will look	aodkgbhejcncrl
will lose	jj
will love	auoete
will make	akgkjbodun
will manage	abjnkk
will meet	aeuj
will mention	adnl
will miss	am
will need	aRgoodqnuo
will never	aZeegljuocrc
will no	aXbkgihjjeobqerjtoud
will not	cYeVfagjheiejookqlritZuQvd
will now	gnhjjdketj
will observe	tj
will of	aboqretiue
will open	aifkjdkjqe
will pass	abjm
will pay	aj
will phone	ql
will pick	ok
will post	qcus
will practise	ai
will prove	adeigo
will put	gmhjqi
will raise	henp
will read	aidegnnkqjteua
will recognise	dk
will redo	ek
will regret	adqdus
will remember	adikolreul
will repeat	ak
will return	ajhiqd
will ring	aeqp
will run	ai
will say	aWgcimjeneooqcrqui
will see	aUbecqdbejhmiijclnmdnloeqatjuY
will send	ajdifjqatlue
will serve	actp
will set	aire
will show	ajcj
will simply	aZemhm
will sit	adjlqj
will stay	jltjud
will still	aq
will stop	aeqj
will surely	acimtl
will take	awhbjdniodre
will tell	aecigkicjakloeretiul
will thank	aZenfciotd
will the	acqjvi
will there	aj
will trim	ak
will try	aidleehcjYmmooqctbud
will understand	aXgehijikdmlokun
will use	cjuk
will value	adgm
will wait	engenjqe
will want	aedegbhqiljZkmoc
will watch	al
will work	ai
will write	akqerjud
will you	aPdqeahllm
willing	auldne
willing to	atldne
win	akbedeglke
win ,	an
win .	adhijk
win every	gk
wince	admn
wind	an
window	alfjgihoibjdkdlenbocratZud
window ,	djhk
window .	cigkhjjc
window in	am
window on	bk
window seat	ai
window to	aineqk
windows	acjiuivo
windows ,	jj
wine	aeik
wing	bdhiinkkoeta
wing in	ai
wing to	aekl
wings	am
winifred	ak
winner	ambqdaecgWhUiajYkamcnaoppjqcratkujve
winner ,	aUbickgjompk
winner .	ambjte
winner and	li
winner answered	ak
winner does	am
winner i	tj
winner is	adonte
winner my	tk
winner was	gdtl
winner's	aYbjidlotp
winner's poem	adietm
winners	tp
winners ,	tj
winners .	ti
winners are	tj
winning	aabzcldigjiZjdlkqdretXudvc
winning app	aebi
winning bid	hi
winning bidder	bidlld
winning builder	aiblte
winning design	glte
winning film	tk
winning firm	bj
winning garden	bk
winning hall	ci
winning menu	bj
winning novel	oltc
winning poem	algeti
winning price	aeli
winning recipe	adbl
wins	ck
winston	ai
winter	albedeeZgXhiicjmkumdrctYuY
winter ,	jl
winter .	amjeoj
winter and	abjlkj
winter because	qkue
winter coat	ki
winter for	adkk
winter is	kjod
winter on	aj
winter play	hi
winter taught	gekm
winter to	hk
winters	ok
wiring	am
wisdom	adir
wise	aXbecei0okqjra
wise ,	abio
wise and	aYir
wise to	ol
wisely	ai
wiser	acdiro
wish	ajbZccdaeZgchVibjkkjnltduo
wish ,	nm
wish a	al
wish all	adfl
wish everyone	adpk
wish i	alri
wish i'd	acjn
wish is	lj
wish it	adgkjlme
wish me	ackn
wish the	arfdoeteuk
wish to	aWedfdheiiniqjrjup
wish you	alfiibjeooreteve
wish your	tl
wished	aZgimjnitl
wished me	adtl
wishes	amfegdiendocplrjtm
wishes ,	rm
wishes .	tn
wishes for	tj
wishes to	anpltd
wishing	amjdmjum
wishing you	am
wit	algbiarnve
with	ajbkcdddflhakZldmcnoodpdrjsZulvc
with "	aacjtk
with ,	bmej
with .	aYbdeigiibjekeniqjrrtWuivd
with a	acbddbeigihjkklkmdndpdqnrmsdtivX
with actual	njtk
with affection	acdl
with all	anbcheieomqeretc
with an	bkcefmgmrbtbue
with another	gkpnqe
with anyone	aj
with apologies	ai
with applicants	aj
with assistants	nj
with being	adgk
with best	ak
with better	aeijrdtn
with both	am
with cake	aj
with candidates	aj
with care	al
with children	ak
with comments	rj
with dates	acul
with diesel	ai
with each	an
with ears	gjie
with egg	berl
with eleven	ajbegctl
with even	cj
with every	mknj
with everybody	ai
with everyone	tn
with eyes	ck
with feedback	adok
with fewer	rj
with forty	apherdtj
with four	tj
with fourteen	aehk
with fresh	nj
with good	am
with gratitude	aj
with great	ajcpicretcuj
with half	gchlrj
with having	abjn
with help	aj
with her	aejpkc
with him	jl
with hindsight	alcdol
with his	bikjtd
with in	aj
with interest	aXbmgkneolreuj
with it	ambdcZeagchcimjckkoXqdritaurvj
with its	acbpti
with juniors	nj
with last	amdkke
with less	ol
with luck	tj
with martin	eenj
with me	bRdaedhaijjbmpnWodplrWsptlulvc
with mine	aZmjnq
with money	gi
with more	gdrq
with mrs	ai
with ms	adbk
with much	anod
with my	bQfognhuidjVkilampqZrctbuO
with names	bn
with nine	aj
with ninety	cl
with no	ejhdiejeldocsjtt
with nothing	abedks
with numbers	aegk
with offers	adgn
with one	ajbjccdaeegqhdiejkkdolrbtd
with only	el
with or	ql
with other	djhk
with our	jl
with pencil	aj
with people	mireti
with pleasure	ak
with professionals	abgerp
with real	apbeij
with reasons	tn
with reception	di
with reference	fn
with respect	abcyncoeritcueve
with sixty	ai
with so	aroitb
with some	dlgk
with somebody	aeboclrd
with someone	asjeojtb
with something	adrl
with stairs	adel
with such	argcri
with tea	aj
with ten	aacmgj
with thanks	andkhnkevZ
with that	aZbecbdiedgphcidjdmcqmup
with the	bpcddoedfTgQhZiSjbkjlmmenvodpYqmrmsetduX
with their	begjtj
with them	aahnijoj
with this	aigihdjZkemiodqdreup
with those	tj
with three	cddegjjjkaul
with time	ak
with today	acniuk
with two	bngYhdiejlkjnooaretb
with us	aciijinlojqd
with warm	ki
with what	aeuj
with which	fiim
with whom	acdlgdljnioltd
with you	abcUdkesfdgTjkkYlcmcontSujvj
with your	adcaeifngShci0jZkcmenionqjrdtbvc
with yours	kl
with yourself	aZjn
with yourselves	jpvZ
withdraw	dchbmlrkuj
withdraw my	alddqduj
withdraw the	qirl
withdrawing	aeheum
withdrawn	ajqn
withdrawn ?	ai
within	anbZcddXejgohUkjleojqlrctWuWvj
within a	adcegkiiko
within the	bddaekgohajekdokqmtbud
without	aYbdcadceofjiljkkwlWmZnPodqYrdsattud
without .	oj
without a	becndeeZgajjqdrctqud
without an	an
without any	al
without anyone	abejtj
without asking	eigehimk
without because	akke
without being	jm
without blinking	al
without doubt	ik
without exaggeration	gj
without fee	aj
without her	kj
without hesitation	gj
without it	aekm
without knowing	qi
without me	acbrgohajdndokqetc
without my	ejkj
without once	apre
without one	aaemrmtc
without pay	aSekjmqjuj
without reading	tk
without saying	aTfjgehsjk
without the	odqctluj
without them	ak
without thinking	alte
without this	aihckroeqd
without troubling	tm
without work	kk
without you	aeeeikojql
without your	aecedkjeretoue
woman	aWbicmelikmjneoaud
woman ,	aebirl
woman at	aj
woman from	aecjhk
woman in	aZentk
woman of	ik
woman who	ij
woman with	aabkjl
woman would	mm
woman you	aicmie
woman's	aackidjrtd
woman's sponge	ck
women	aWbthkieji
women in	hliejk
women team	bk
won	apedhcidjblnodtm
won ,	acbjddgdlqtj
won .	getl
won anything	aj
won more	gi
won the	apci
won't	aZbVdOeifdgkjokinjoxqiresetRvb
won't ask	apdeldonqa
won't be	aeckdeebhZjrklmdolqireteub
won't bother	meol
won't change	aj
won't come	ajnc
won't find	gj
won't forget	aq
won't go	kl
won't have	aUhmqerlum
won't lie	al
won't make	hj
won't mind	aYlmnooirc
won't pretend	aoob
won't spoil	nk
won't stop	qi
won't take	aleejdmbot
won't you	aber
wonder	aVbwcedmedhaicjakalkmjoYperjsjul
wonder .	arjdrd
wonder about	ajoi
wonder during	aerk
wonder how	adblcigcndrctlui
wonder if	acbpcjdlgeibjjlimenjqZrZtd
wonder it	aj
wonder that	adinql
wonder the	ii
wonder what	aabldjidnirdum
wonder where	aXbjdigm
wonder whether	cdgmicnioerktc
wonder who	cdndsn
wonder why	hi
wondered	aibacddigdhejYmeneomratsuZ
wondered .	apoc
wondered about	akdjud
wondered how	aYoetu
wondered if	li
wondered what	aeontj
wondered whether	aebeikontd
wonderful	aofjgcjerZ
wonderful ,	ii
wonderful .	asoc
wonderful day	ai
wonderful evening	acol
wonderful production	tj
wonderful to	amodtj
wondering	aabcdkjkobretkv1
wondering what	jdtj
wonders	aVgeonts
wonders for	aeto
wood	aj
word	aYbkcTddevfcgZhUkQlpmYnypeqqrasltYujvU
word "	aZbjceemjeoltkulve
word ,	abbiedhijlni
word .	aRddekgeibjknqodqlrcsluj
word about	bcdjnism
word and	aWeojkqi
word answer	aj
word before	qi
word by	ql
word count	becdsm
word counts	ajimoe
word does	uj
word for	akcltcum
word from	aUbddeetjlkelinlud
word gets	aeuk
word has	qj
word i	am
word in	aWbjelljnkrkve
word is	am
word limit	ak
word no	ai
word of	aybdcbgemkrete
word on	aXdlgjlonn
word to	acbmjbqjrj
word with	abbklmnkqe
word would	asec
word you	aYbmceecikrm
wording	almi
wording .	ri
wording that	mi
words	abbjcbdieYgTjWkZmonboSqXr0sdtruivb
words ,	adcbdkhjrouk
words .	akdigemmrc
words a	cj
words at	abtm
words cannot	mi
words for	ljrj
words if	rj
words in	rp
words of	abts
words that	bk
words to	bmiere
words would	am
wore	jikn
wore her	aejj
wore my	jj
work	ambQcZdNetfbglhdinkilVmanappqauV
work ,	aXbcckejfnhmkpmdndoZqbui
work .	adcbfdgiilklmeojrmtXueva
work ?	aatmvi
work again	ol
work and	cinisl
work anywhere	il
work at	acpl
work before	akgj
work belonged	aemm
work beside	aeio
work boots	ji
work does	gi
work experience	ai
work for	aYbjeigchcjikkobrqtcuevm
work from	ao
work go	aeem
work goes	ti
work has	ajrj
work i	amgbhk
work in	ceedgdheojpktoue
work is	accjgihdjnojte
work makes	abgq
work may	gmue
work of	rctm
work on	aodeedgbhbjekdldobpltpudvl
work or	adum
work out	akobqqtd
work saturdays	ak
work since	anke
work speaks	aehk
work that	gkrmtc
work there	nl
work this	aikk
work through	aiel
work to	aciljn
work together	aqoc
work well	alfdgeoj
work went	amoe
work were	aeei
work with	amcdepgejcrZtduk
work you	el
worked	atbXccechcjqkcnboeqctluc
worked ,	ak
worked .	oetn
worked for	ajeeilvi
worked in	gdjern
worked on	aijitj
worked out	ai
worked under	acgm
worked very	oj
worked with	asidrd
working	aebddcecgjhcjemdnaonqktjubvq
working .	aaimok
working alone	anod
working at	cj
working day	ai
working here	oeuj
working in	abgjol
working on	alodvp
working out	bi
working parties	aj
working the	ol
working title	ai
working together	adqp
working with	akgnojrete
works	aabledgjhcjYkclcnboWtsulvm
works ,	aj
works .	aebjlerkto
works and	ck
works at	um
works hard	ai
works in	altj
works out	aYgptk
works with	un
workshop	ajcigehXiejkkmllmkoaplrbtWuYvd
workshop ,	aackjjkm
workshop .	bipl
workshop for	ak
workshop in	aj
workshop so	ai
workshop was	admm
workshop when	jj
workshops	om
world	aUcielfdgeheiujioeqirjue
world ,	ii
world -	abio
world .	imtd
world for	aerl
world hurry	qj
worn	ji
worried	ajgjvj
worried .	ak
worries	ambbcYdekcmeorrktevk
worries ,	ol
worries about	bdojrl
worries at	ajol
worry	asbacadbgehcjrkTmYorratbuX
worry ,	aoeejeok
worry .	ai
worry about	ajbdddedjrkYmcopreteua
worry that	al
worse	aebecmgehdkooerl
worse ,	ak
worse .	rm
worship	aXiw
worship every	aeik
worship everything	aein
worship the	adim
worshipped	acio
worst	aideemmiod
worst applicant	mi
worth	aicpdYeXgjhdiwkRlcmZqYrktX
worth ,	aeckgioj
worth .	bjgk
worth a	aihj
worth having	ajcnie
worth it	gdjmok
worth more	aecdhdit
worth my	ak
worth the	axbcjekereui
worth their	ui
worthless	accijjqi
worthy	aiil
worthy of	ik
would	aUbXcrdneufigWinjckWlxmTncobppqjrnsctYvX
would ,	adcjhdijlkrk
would .	bdclhlidjerl
would a	anddvb
would accept	eo
would add	ck
would advise	ak
would agree	accjtn
would already	am
would also	acnl
would always	bkte
would any	ck
would apply	hi
would ask	addmeigjheieklqe
would at	abhmjl
would be	aebncRdoeZfihqkVlqmXnkoRpaqkrXsXtZuovm
would bring	aZejglli
would call	cl
would care	aeom
would change	am
would come	aecieihk
would cost	aden
would count	acbeckhkjkre
would do	accYeqgbhXidjkkelkoeppqmratduc
would enjoy	akuk
would ever	adclii
would expect	bkrjue
would fall	acckii
would feel	aieireuj
would find	riuj
would fit	bmcb
would follow	aahkikoj
would get	aedjelsl
would give	aZclekhXinjekl
would gladly	arhakkqe
would go	hn
would happily	ajrl
would hardly	en
would hate	adecjiqrrcul
would have	aXbcckdJeMgeiljokvlXmmnXotpeqUrnsmteuRva
would help	aocdeZhekelnocrsteudvc
would hold	aZhelkpn
would i	alejomqdvc
would it	aqddellevV
would judge	tl
would just	deeesq
would keep	aZbkeitm
would know	aYcjeegjirneoeuj
would leave	al
would let	qp
would like	aqbecYeTfsgYhiiTjSkbljminkojrcsetnuYvc
would look	adcegpherbve
would love	edheikpprc
would make	amdniblenird
would mean	aqemhekbqc
would miss	bi
would move	abejql
would need	aaenrl
would never	akcdepgkiYmire
would normally	hk
would not	ambicnddeYgbhYiWjSleqtrludve
would of	gk
would one	ai
would only	acbbcpelgbhcidjmkcliqi
would open	achk
would please	aluj
would prefer	aemlojrdtmue
would rather	aicbdegchXjdnkqlriul
would read	abikol
would refuse	aacdekilldrm
would remember	aajq
would reply	aefo
would request	al
would save	aXejklqm
would say	adcogk
would see	aUbjcigdhkjprc
would seem	abhiikol
would send	lj
would settle	hn
would show	aZcp
would sleep	aceqke
would sooner	aiqk
would spare	aZqp
would speak	aegmhe
would still	dihkke
would struggle	gl
would suit	a3eehekdqd
would sweep	aZejin
would take	aReohcijljqjrjui
would tell	ainj
would that	apvc
would the	djei
would there	aoccdkecve
would think	aWdmgehmidjeqdreus
would try	abdn
would understand	aYjjmkri
would use	an
would value	ailk
would want	aeminoqcun
would welcome	addilk
would work	accienikoe
would write	an
would you	albdcZdjeUgehaiajXkjltmaniojqasdtcucvr
would your	ni
would've	gikionte
would've been	kjon
would've suited	gj
wouldn't	aUbbdiepgmjVkbldmZolrxtWuYvi
wouldn't dream	nj
wouldn't have	aoij
wouldn't keep	rn
wouldn't know	aYrr
wouldn't need	aden
wouldn't stand	gk
wouldn't want	ot
wow	aYomsdtnvl
wow ,	aZomtn
wrap	jeum
wrap party	jeum
wrist	ai
write	bacieYgbhXipjiknlqnZoipcrksbuevT
write "	aajmtj
write ,	abckgjokqj
write .	abboglmiretd
write a	akgdheoermtbuk
write about	acrjuo
write again	amdaqi
write an	aj
write and	hkjl
write another	aejn
write as	djgehl
write back	lloirm
write before	dl
write better	ij
write english	rk
write for	aiilre
write from	aZko
write it	aenjoi
write me	im
write on	qj
write once	ak
write one	dm
write only	aecl
write so	ol
write that	clretl
write the	aeul
write them	adkk
write this	adkpqdrj
write to	anbcdaeafchZinjYkelnmoqZrluV
write two	adtp
write up	aj
write with	akfl
write you	ajqi
write yourself	am
writer	aegjikolrd
writer .	olte
writer i	aeikui
writer needs	actm
writer so	ii
writer's	ai
writers	okuk
writers forum	ul
writers who	ok
writes	aWcdhjiloerstjve
writes a	io
writes that	ak
writes the	aduk
writing	accWdueefngLheiajekrlkmqoZpeqirNsetIurvT
writing ,	daemgehkqive
writing .	abbijbkimkonretd
writing ;	acul
writing a	admnneuk
writing about	um
writing again	aiqi
writing back	an
writing by	aXbmhjqk
writing for	dj
writing from	akki
writing group	alii
writing i	ni
writing in	akud
writing it	ai
writing my	ak
writing on	abmjuo
writing one	aeul
writing the	an
writing this	ajkjud
writing to	aebddofogbhbjekklkmdnpoZrdtcueve
writing until	aadrqd
writing within	qi
written	acbXcYgdhpjekilkmvnmojsdtTudva
written "	al
written ,	ajjekn
written .	nord
written a	aeqlri
written and	dk
written apology	aemj
written around	aZbkhl
written by	ambYrptc
written comments	lj
written down	ok
written explanation	aehi
written feedback	hn
written notes	li
written on	qj
written out	ekqe
written paper	hl
written test	aj
written this	mn
written to	cedihciekempooqereteue
wrong	ajbFc2dXhSjikWlinUodqXrMsitq
wrong ,	addageinlmoj
wrong .	aYbbcudeedjlmdodsktjud
wrong :	ck
wrong about	aYbdcwokud
wrong and	aetj
wrong for	aj
wrong in	armc
wrong of	aams
wrong on	cj
wrong one	ai
wrong side	gl
wrong that	jj
wrong with	aZcddleejemksjuo
wrong year	aicetj
wrongly	amdeel
wrongly .	ci
wrote	akbVcidxhjidjikqlYojqUrbsbtVuZvX
wrote "	aicjojve
wrote ,	aidigk
wrote .	adhnmmoe
wrote a	ak
wrote about	ap
wrote at	oj
wrote back	an
wrote before	acdl
wrote down	aiij
wrote in	aWcidu
wrote it	akbjcedbgjkloird
wrote me	ai
wrote on	aadt
wrote that	anbbckjlta
wrote the	cddehnkmqetd
wrote them	adcn
wrote this	rn
wrote those	jj
wrote to	baddenhdjjmenkoirete
wrote your	tm
x	cdvx
x </s>	ao
xx	aUpx
xx xx	aVps
xxx	aWpr
yard	bldejdqkuk
yard ,	amce
yard is	abckum
yeah	aevp
yeah ,	vm
year	aubdcndRfWgkhniZjjkblcmQnRplqRrnsXtnvM
year #	rn
year ,	arbYckddedgrhjicmdnZoaqUrZuive
year -	abbccegdjnodru
year .	aibkcVdaebfegbiijlkjlimenbolpnqariuQ
year ;	aj
year ?	andlleve
year after	bl
year and	aleegchqjakZniqitiue
year as	giuk
year at	aj
year because	kl
year before	hj
year by	bk
year came	abcl
year does	amde
year end	ai
year for	aacmeihi
year had	aj
year has	abkjtj
year have	ai
year i	aZdegojioltduk
year i'll	aWtmul
year in	aZengehjto
year is	ei
year my	gn
year now	gcjl
year of	qm
year on	ak
year only	ai
year or	aeuj
year perhaps	gi
year that	gl
year the	hktj
year there	ajde
year to	bldjhd
year too	ak
year when	acom
year will	adhl
year with	aicl
year without	abemkj
year would	adhk
year you	akck
year's	awbddcedhcikjckYlinbocqdretl
year's .	alhbkeul
year's budget	aeil
year's call	aj
year's cohort	gi
year's conference	aetl
year's fee	aelj
year's grant	hk
year's intake	abul
year's one	ai
year's round	ai
year's winner	abcktk
yearbook	cj
yearbook ,	cj
yearly	ai
years	anbVcndNeOfchqimjpkQldmQnbpeqMrZsnva
years ,	abdehjiejjknnioaritbuj
years .	bngmhZjdlircui
years ?	hoie
years ago	anbagnhejbvj
years and	axbbgahbjnkareub
years as	ajhe
years at	aVirtk
years before	acgloj
years experience	bj
years for	um
years here	ajok
years i	acjo
years in	albdclgahjjcoktc
years is	ck
years of	aXbWcjgdhnikjikSmcomrismtouivd
years old	amce
years on	bdcdhmresmtk
years running	algitd
years standing	aj
years to	aejktl
years was	aj
years when	aiki
years with	il
yellow	arrk
yellow ,	rl
yellow note	ai
yes	aYbTcRdnexfmgZhcikjekklamUnloPqxrYsZtcuOvs
yes ,	bddcejfnidjbkeniocrdtivm
yes .	adbdcWdphVjjkjnnoctbuc
yes ?	ai
yes again	an
yes already	adqn
yes at	ik
yes from	imqj
yes i	abvl
yes in	abqm
yes now	abqp
yes or	asdmeYhd
yes the	aj
yes this	abqm
yes to	aketheiejineqW
yes would	aekl
yesterday	ambbdigjhcikjemdnmqd
yesterday ,	heiknn
yesterday .	ao
yesterday and	ai
yesterday that	aegl
yet	aUcudnevgHidjZklldmboKqprMsZtcuuve
yet ,	anbecbemhejWocqtte
yet .	ambbgbjjklodqYrbtduj
yet ;	eiklnk
yet ?	al
yet and	qi
yet another	tj
yet been	accjiink
yet decided	akjeun
yet found	jj
yet had	hl
yet here	aeel
yet i	fk
yet let	qk
yet said	el
yet the	aVcudj
yet to	aWbedphkui
yet told	aeql
yet what	acun
yet you	ck
yet your	acbn
yoga	ti
yoga mats	ti
york	aenk
york .	nl
york who	ii
yorker	acrl
yorker .	acrl
you	aWbvcmeefmgXhjizjskWldmdnooYpUqnsatWuYve
you !	aesevr
you "	acto
you ,	aUbjcOenfcgXhdiujpmrnwoPpircsjtWuSvT
you .	abbjcUdogdhdjqkLlincocpiqcrvsZtXuo
you ;	jm
you ?	aVbkdienjdnoqbvj
you a	cddmgaibkdoZqmrVtiuk
you about	aobjgeimmdneoerd
you across	ukve
you actually	abckrrva
you admit	aYcq
you advertise	tl
you advised	ar
you again	aidmeWhkjcliobqercuqve
you all	ajbigchmibjUmmneolqcreud
you allow	gk
you alone	aeioqk
you already	ajbjvi
you also	ajjelo
you always	iconretmua
you an	jj
you and	cbecfkgbijkembtmuZvZ
you announced	bj
you answer	acdjnroevd
you answered	albcccdjmmocqeul
you any	aelkni
you anything	mk
you anywhere	adim
you appointed	aegqhkna
you are	aRcideepgHheixjiknlimdnsoLqXrjtcuevi
you around	aj
you as	aaceeoinjikeoerktc
you ask	aiddjdljneqdtrue
you asked	a3cjdTedhjicjdkbldmXnTqXrVsptiuXve
you at	cefkgdhcitjjljmenZocrdte
you award	ci
you back	aeek
you be	arcegihijdnjqbrdue
you because	adheojrn
you before	anbkinmcncud
you both	ao
you broke	aZbsiejj
you built	ii
you busy	ai
you buy	aYuq
you by	aZmmokqprktcve
you call	crjivd
you called	ai
you came	albbimjc
you can	aibVcXdXeXhpiYjskimmqerZtYunvm
you can't	bicigkicjckpmdnkodrdteve
you cannot	cllioe
you card	aj
you cared	abol
you cast	gm
you caught	ambejeml
you caused	adjpme
you change	aatm
you changed	vj
you choose	ajimoe
you chose	ajbmcngkhWibjimdnYoiqcrbvd
you clearly	akceni
you close	aebesl
you come	qr
you confirm	ajlcun
you consider	am
you cooked	ak
you copied	acbm
you could	aWcYdleiicjolpmjrdtMuYvo
you couldn't	acbcdkgjjdkmok
you count	cl
you crushed	jm
you decide	aceiiiqm
you decided	acjonm
you declined	aXbbgnkn
you describe	aico
you described	ai
you did	aqbqcadaedgahWibjXkdlemjnloXrosetWuavj
you didn't	aYdjeagdhkjmmdoiqerjte
you do	cXeSgbikjXkmlomcoiqerYtkuovi
you don't	bjcZdeebgehoidjYkrmcoZqmrateul
you down	aamt
you edit	rm
you eleven	aj
you enclosed	aatn
you ended	aibe
you even	hjmotd
you ever	akddeXglidneodrktmud
you every	aWiljdmlopqeuj
you evidently	abojrk
you explain	amvd
you explained	dl
you feel	aaeljnmdok
you felt	cieitm
you filled	sj
you find	atejiejameojre
you finished	rk
you first	aobegdimjire
you five	aaoptk
you for	aobYckdceehYikjUmanoojqXrltivb
you found	bdcogejameneokrctouj
you four	aZdnhk
you from	adfkmj
you further	ni
you gave	avbrcddkecgahliYjakemZnbobsitWuc
you get	aljcodrltmucvn
you give	ajbmebhaiejkkdlameneqjrdtk
you go	djkillnmoerdvd
you got	bddlrlti
you guess	jm
you guys	ajoi
you had	acbmcadieihnicjSkVldmmnaosqjresjtZvd
you hadn't	aXhnnj
you handed	abbirl
you handle	aein
you handled	aona
you hang	ii
you happen	aj
you happened	tl
you happy	jnvc
you has	abrm
you have	bbccdreYfagphlidkimYncoWqorktiuc
you haven't	adcmqkvn
you heard	bngl
you heartless	rj
you held	aackiljj
you her	aj
you here	dmjioeue
you hid	aebn
you hire	hetp
you hired	aZbdgnnerjtm
you his	ni
you hold	ejim
you how	rl
you hung	acso
you i	aYbbdkeegjheiojikmre
you i've	aejk
you if	aeeZnoqjrk
you ignored	bl
you imagine	aqdd
you in	aTbnccdjeYfsgXjellmlpkrivZ
you interviewed	aj
you invited	bi
you is	aWddfdgdhbitkjmkocqnrjtjvd
you judge	rl
you judged	nk
you just	aUbqgdhlrjvi
you keep	ajbodiva
you kept	aybYidjamlqdsmtd
you killed	jk
you kindly	bnjinere
you knew	aXbodejo
you know	amcndUeUgjhniajYkeljmZqarUsetVulvl
you last	rl
you laugh	ak
you learn	acbmtj
you leave	aYcmejik
you left	ak
you lend	lj
you lent	ap
you let	adbjdbejheilkilcmknerdtkue
you letter	aj
you lied	aZbt
you like	dbeygdiXjdlembopqdrZtduevo
you liked	adjm
you list	cn
you listed	aj
you live	aajpumva
you long	adlkqi
you look	accodeipjakllkrctd
you looked	ji
you lost	aemj
you lot	aXgkrjtovd
you made	apiejdoZumvk
you make	acelin
you manage	al
you managed	oi
you many	mi
you marked	aYblglij
you may	aVbQcadkfkgmiYjinmoWqltWus
you mean	eihpjetavu
you meant	ekjerntd
you mention	aobVcshdnite
you mentioned	aybXhajllZndocqdrktcue
you met	aibiei
you might	aTceddgeheiilioiqitburvj
you mind	al
you missed	dl
you most	abmiol
you move	aajm
you moved	blje
you must	adbTdceiimmqncomrWub
you my	aUdjjqkimn
you named	ar
you need	aubdcbdZhoibjZkdldmnoQqYrdtouTvj
you needed	aabprjtj
you needn't	akdegejloi
you never	bpcceegZjjmdoitdukve
you next	gmjkte
you nicely	aedl
you no	edjpqivZ
you normally	ri
you not	aTboeyscvb
you note	aZdo
you noticed	aiodtk
you now	aadkhuidjcmjnereue
you object	alue
you obviously	acnkon
you of	abfnjl
you off	mm
you offer	akrivc
you offered	axnd
you on	bZcedlhdiijYlimdneodqarutd
you once	elgridmeocqeteue
you one	akql
you only	aQbtcjeqicjblemenjretn
you open	abel
you opened	bk
you or	avldndrd
you ought	adeegohdmerk
you out	nkrdtm
you over	eeim
you owe	acbcebgdh1re
you owed	ai
you paid	ciokrkte
you park	aZuo
you pass	lk
you passed	aecegrte
you pay	aooerjtmuc
you people	aPceeagWhjkemZqmrwtpubvb
you perhaps	eqld
you personally	ni
you phrased	aeil
you picked	aebacdgxicjarctm
you plan	altd
you please	abdckllZvx
you po	tj
you pointed	ao
you post	acijvk
you prefer	andeeenj
you preferred	adml
you print	acljrj
you printed	adcj
you promised	heoj
you provided	adbl
you publish	akgd
you published	al
you pulled	aZjiol
you put	ckdZejhaikmerdtivj
you quickly	qi
you raise	accp
you ran	aecoilte
you rang	akjjli
you rather	qn
you read	djhnklljocrdtdue
you reads	qj
you really	aiomre
you received	abfo
you recommend	addllevi
you reconsider	acdoqeulvd
you refuse	abikjmoe
you refused	ni
you reject	brrisivW
you rejected	bitj
you remember	al
you remembered	aobejaom
you reopen	ai
you repaid	aejk
you repay	aejl
you replied	ii
you report	aUnzvd
you require	aabmfi
you reread	accj
you returned	bjje
you reverse	ademhe
you rigged	bi
you ring	abekhj
you ruined	bk
you run	gejenltkvi
you said	ancddmgbhaibjllemXnZoqqZrTsktX
you saw	blcedm
you say	ajbecydjgYiTjUkdlcmenZqlrTsluYvX
you see	aeecgairkkoirbvk
you seek	tj
you seem	ieomrm
you seemed	ijjk
you send	djeegnldnermva
you sent	bZcpddgnhejareteum
you set	aXcpjjnjte
you settle	dk
you share	aqeevd
you shared	ak
you shook	adbkjk
you shortly	aenk
you should	aUbdcphjjjnlobqdratdvi
you showed	bjjetl
you shut	abikuj
you sign	ej
you signed	aaclik
you since	ip
you six	ak
you sleep	aXjmol
you slowly	aerk
you so	ajckddsk
you some	ajgj
you soon	ak
you speak	adediqneqi
you spent	akbjeejemk
you spoke	aobdhdjpre
you stayed	ai
you still	aVdkedjinkqp
you stole	aYbu
you stopped	akbi
you strung	acbn
you suggest	aivj
you suggested	azqeud
you take	aalkodqpreui
you taught	ik
you tell	a0bdcedeeagejelandqjrotevd
you ten	aajlqi
you than	aWgeinjluk
you thank	alle
you thanked	bj
you that	becpecgphkiZkemZnmtWukvb
you the	aZbYedgbhoiYjZkjnuqcritZuk
you their	al
you then	andkleve
you there	aknk
you think	ajckdbeiiamcokqdrjte
you this	aYjjklqk
you thought	amjdlnoivc
you threw	abjo
you through	aYdjjl
you time	mi
you to	accjdcerfVgRhdiPjdkwlomQndoqpcqvrYsbuYvV
you today	am
you told	anbocdgchZicjkkemdnaqardsk
you tomorrow	aj
you too	mj
you took	cqgchdjlmerctc
you touch	ik
you treat	aZrmup
you turned	acbmdjgliejYoermue
you twice	achm
you two	abhm
you until	qeum
you used	bicmgeiejeretivi
you usually	tnvd
you very	achn
you want	cideeohdidjblemindocqVrev6
you wanted	aeblcedehirmtbvj
you was	ap
you waste	ajlemdol
you wasted	bl
you watched	gj
you well	aVfsnlojtiue
you went	bbjenioipnrd
you were	aibUcRgXhSiljrkkmrokqksdtluLvi
you weren't	bbgmjlmd
you what	aceeiejkneolrquj
you when	ao
you who	aXgeiejonpoeqnrb
you will	aKbQdneLfag1hvjZkelpmYnWoeqrtXumvZ
you with	bkcedcgaheiejbniosqete
you won't	aNhnicjjllnsqdrd
you would	aXbbcedlesfoguhaicjikalpoZrcsctWuXvd
you wouldn't	aaqkrn
you write	aZcogcheiijjllmdodqktjud
you wrong	ik
you wrote	atbXciedgchkidjamkrZtXuj
you yourself	ilje
you'd	aWdjeqgrhkjclqmUnZsdua
you'd be	aagihljiql
you'd been	jj
you'd care	aj
you'd hardly	aden
you'd have	cigm
you'd know	abgkrm
you'd like	acdeekgbhjjbklqitkui
you'd look	ij
you'd only	ei
you'd rather	aqdneaoeve
you'd read	aelo
you'd scarcely	ei
you'd tell	lj
you'd think	ei
you'd want	am
you'll	aObQcYdpfkgmidkdlcmRnnokqwrltOuvvX
you'll be	dleegoidjZmdneoYriteuq
you'll find	aiccgkqkre
you'll forgive	ajdejemZokrm
you'll have	aWdehejknoonqnud
you'll know	al
you'll need	ul
you'll remember	do
you'll see	abcinnuivc
you'll think	aejl
you'll understand	aXhkkjuo
you'll want	qi
you're	adbccbdaeZfegXheitknlmmXnnojqdrmtOuevy
you're a	idrn
you're able	an
you're an	iiri
you're at	aclj
you're content	ok
you're free	ai
you're in	an
you're mistaken	il
you're on	am
you're right	a1cchcieoircvc
you're still	aclm
you're the	adejir
you're tired	ii
you're too	nl
you're up	ai
you're welcome	aivj
you're writing	aell
you're wrong	abcn
you've	adbeebfdgThPiojukYmXnmoWqurdtkudvi
you've a	akqj
you've all	am
you've been	andiejgdjekerltc
you've chosen	tj
you've done	aarn
you've ever	adil
you've found	ao
you've gone	tj
you've got	abblikqi
you've had	geqp
you've helped	acjm
you've invested	aj
you've kept	aejlretk
you've lost	ak
you've made	om
you've managed	tk
you've no	jk
you've now	gl
you've picked	alqeti
you've probably	di
you've taken	kk
you've told	lj
young	abcegXhditjlnaoirptUum
young ,	rk
young .	abgiomre
young lady	rm
young man	akgerktb
young people	ui
young researchers	ik
young to	im
younger	akbmjdrite
younger .	aoge
younger candidates	ol
younger colleague	ai
younger person	bm
younger pupils	ui
younger team	gl
youngest	aibekn
youngest asked	km
your	aVbrcjdXePhYiyjokRmYnwoWpeqnrnsTuivN
your "	aOciemijoirktnvc
your #	adtk
your access	ai
your accompanist	ajtj
your account	hjjdkeqq
your admissions	rj
your advert	aYcmtk
your advertisement	acbkcq
your advertisers	uj
your advice	aidngejclinYolqdrmuZ
your afternoon	admn
your age	rp
your agency	algeiajamknbtk
your agency's	ti
your agent	abbkjj
your amazing	abin
your annual	acul
your answer	abcrdsenfdhaibkqlemdnUoXqbratWvi
your anthology	ak
your approval	aefjnl
your architect	al
your area	nm
your assistant	acbedsjinWolqqrbte
your associates	ak
your atrium	jcoo
your attention	hk
your aunt	achn
your autumn	bk
your back	aabdnjuq
your bar	aeuk
your beauty	aeio
your best	abhjnjul
your bid	kk
your biggest	qj
your board	aXhknrretiuc
your book	jdrn
your books	aj
your boss	begdibjelinroeqerm
your boss's	np
your branch	gjuj
your brilliance	aeik
your brilliant	ii
your brother	bk
your budget	gm
your builders	gm
your building	edidjeqotn
your bursary	adkirmuj
your buyer	acbilj
your café	ak
your call	aobjdehejomWqm
your cameras	em
your canteen	oj
your captain	ni
your car	aeum
your card	am
your careers	al
your careful	amfe
your caretaker	al
your casting	akbjid
your ceo	nque
your chair	akjjnjqjre
your chairman	iejennrjue
your change	jeql
your charity	il
your chef	aelk
your chief	aenp
your children	aiui
your choice	cegeokqlrjtc
your choir	hjri
your christmas	ho
your circus	ak
your class	kj
your clear	ai
your clerk	ak
your clients	acqn
your clock	abcl
your club	jmrl
your clubhouse	aeum
your co	aakmlj
your coding	hl
your colleague	addxgchkiajYlimjnUodqdrkud
your colleagues	aqfbhiiclimmtdue
your college	ambehejl
your comedy	actm
your comment	bdceglvo
your comments	ambbcjddidmencrnvj
your commitment	fj
your committee	algbheidjkklndoeqkuZ
your company	angaimjbkcod
your company's	jk
your competitor	abqp
your competitors	adbegn
your concert	ai
your concerts	mk
your congress	ai
your conscience	acjqkdqi
your contacts	adlm
your convenience	arfd
your correspondence	acfn
your council	njud
your course	albekl
your cousin	bi
your cousin's	aebiti
your crew	an
your criteria	adcljk
your crowd	bnge
your current	aZco
your custom	ai
your dance	ii
your daughter	ul
your day	mj
your dean	nk
your debt	kdtm
your decision	csddedfkgbhZiZjqksmdnaoYpkrUtXudvd
your department's	aj
your deposit	amqe
your depot	bk
your depth	ii
your deputy	djnbqkti
your desk	aWblekgehkieml
your diary	adqq
your director	ekgdiWjamjnsub
your director's	aenm
your disposal	qj
your diversity	adbord
your door	beejgoidjeue
your driver	adun
your dublin	ll
your duty	abhnqe
your ear	inrd
your earlier	kl
your earliest	aZfs
your ears	cjiemj
your editor	bmgkiarYtiul
your editorial	ni
your email	ajbecddXgjiYjrktmcoZpeqbrbsjudvX
your emails	aZut
your encouragement	aijj
your end	om
your entire	aegm
your essay	am
your esteemed	fjik
your evening	ap
your every	aeil
your excellency's	adil
your extra	hj
your eye	aYdleigcizncratdud
your eyes	aYiimp
your face	abiljeriuj
your family	jitnud
your fault	akcdjurduevc
your fee	aeko
your feedback	acbacjdcfjljneobrktnve
your feet	aiikoeti
your festival	adienirsud
your fete	hi
your file	as
your final	ej
your finance	aebknj
your finger	ik
your firm	algbjekkri
your firm's	aeum
your first	aabjeehjiojlkjneokqcrctbue
your fish	ak
your five	catp
your flat	airi
your forgiveness	mi
your form	aqhmocre
your foundation	anicji
your founder	bcjenr
your four	cl
your fourth	ephcil
your foyer	al
your free	aaom
your friend	bn
your friends	aeok
your front	bchqicjbneriuk
your fund	ni
your funders	uk
your future	fk
your gain	aj
your gallery	gahpicrnta
your garden	im
your gate	al
your genius	ip
your gentle	mi
your gift	ij
your good	aeesikmmnbtduc
your goodness	ii
your goodwill	aden
your gracious	ii
your grant	aakmum
your greatness	ii
your grounds	ci
your group	aj
your guidance	apcd
your guidelines	becirasltn
your half	aj
your hall	jl
your hand	aaiijkmj
your hands	abceelilnpre
your handwriting	adim
your head	bjcegchdianwrbtdue
your heart	aZepik
your help	acnl
your holidays	jk
your honest	aocelnodrd
your honesty	aZoo
your hospice	ji
your hotel	alfanjuj
your house	aabmeiidum
your hr	bkne
your husband	ij
your inbox	acdjmooeqktk
your information	jk
your initials	aYenqi
your institute	gn
your institution	alfkic
your intellect	ii
your intern	rk
your interns	aj
your internship	rk
your interview	gkierl
your interviewer	borc
your interviews	acikkinj
your it	ai
your job	aiedhdjdkirntj
your journal	aacehnjemlrl
your judgement	anfdheioncrdtkub
your judges	aibccegmiarl
your junior	ik
your jury	genirlud
your keyboard	hj
your kind	aibcdjfrgeidjineocrdtjue
your kindness	aaisjk
your kitchen	aaljur
your lab	ik
your lad	aesj
your landlord	abblneuk
your language	jj
your last	beccedgYhjiejakdneodqormtjui
your law	tm
your league	aagp
your lease	aike
your legendary	aeij
your letter	aebacndRglhcijjtkplXmbnZoYpkqUrdtpujvV
your letters	rjuj
your level	adcdfehknpolre
your library	al
your licence	ul
your limit	ai
your line	ajciqirktd
your list	bZcldeeVgrhjjelambncolqYtkvd
your little	aSgridjaoirZtmur
your lobby	qmue
your logo	lk
your long	ij
your loss	aaedg7heidjbkZmZoeqerltduc
your lovely	aikitjue
your lps	nm
your lunch	jdon
your magazine	aigeinoktcue
your mail	cddijkqi
your mailing	aaso
your man	qi
your manager	akbigenpoeqerd
your manager's	nl
your managing	nl
your marking	ck
your marks	clnj
your meeting	ni
your mentor	aejl
your message	apbeclfkgeicjnkindobqdrdtduevd
your messages	uj
your mind	aZdpeliajdndqpreuj
your minds	hj
your mission	aafo
your morning	acmn
your mother's	ok
your museum	behkjdpk
your name	bZgbhcitjdkdlnmXocpoqcrdtbumve
your neighbour	lk
your neighbours	ai
your nephew	tj
your nephew's	ajbi
your new	abbvcedegvhciUjZkeldnVourUtevd
your newsletter	ak
your next	aebeemheoiqcrktaun
your no	accbdieniejikjqjrb
your note	arbXdWgchejqlcmcndobqetn
your notes	alblcZdaglickcllnbqdrjtbve
your notice	ak
your notification	ai
your numbers	adcjgj
your objections	aecmrj
your offer	ck
your office	abbkcbhdkclenaocqositn
your offices	achm
your old	bjje
your online	aerm
your open	azqduY
your opening	jj
your opinion	acbeceijrsud
your organisation	aboo
your other	aobjeeibjcleokqeravd
your own	aWcvdaemgthbiajkkZmdneoZrateurvZ
your page	anuj
your panel	adbkcTgpiVjtneoerbtqud
your pardon	mk
your partner	lk
your partners	nj
your patience	aZdlmm
your pay	hdnq
your pencils	acir
your people	aobmjere
your perfect	gcop
your personal	adqjtl
your phone	adok
your photograph	aYitji
your phrase	ci
your pile	acdr
your place	begemltmue
your podcast's	qctl
your poem	amtc
your point	aocmre
your policy	cj
your portal	aYbkrl
your porter	anndqk
your portfolio	bl
your position	enherk
your poster	ak
your posters	abom
your practice	amuj
your precious	aaijlemkon
your predecessor	abjsnirc
your present	cigl
your principal	nkqd
your problem	kjvj
your process	hjritkud
your producer	aZno
your product	riui
your profile	ii
your program	gj
your programme	aehkkj
your programmes	hi
your project	ak
your prompt	qptcvb
your publisher	nn
your quarterly	tm
your question	auccdavx
your questions	ambcgeiiriud
your quick	al
your reader	apidmjre
your readers	bjgjiarkuc
your reading	aitl
your reasoning	akcmrc
your reasons	albcckdegZhdiZkkldmaottb
your recent	acpm
your reception	aiodqlri
your receptionist	almmndqj
your records	albkdegiolreue
your referee	aicmrb
your refusal	aSckdjimjmkcrk
your regional	aknlrd
your rehearsal	acqjun
your rejection	aWckheiqkpmdretbuj
your rejections	ij
your remark	ck
your remarks	ajbine
your remit	adcm
your reply	bbcefigeiejckmlioXpjqdritduj
your report	bjci
your reserve	hi
your restaurant	uj
your review	ilud
your reviewer	anbncdienerc
your reviewer's	tmve
your reviewers	geti
your revised	acbkceqpte
your rival	ql
your rivals	adeeglik
your roof	rm
your roofs	aehl
your rounds	kj
your rules	cdhmrj
your runner	gl
your rush	aejk
your salary	cehlkj
your sales	gk
your samples	jknd
your scheme	aejkom
your scholarship	am
your school	aWbegdhjicjnmlprraud
your second	aibcejgmheieneqjtYujve
your secretary	jnmi
your section	adnm
your selection	klnkui
your sentences	abimrj
your series	ki
your server	abblsk
your shoes	ql
your shop	acgqijjdkeri
your shortlist	begpmkrdtj
your side	acbkcahcjbndqlrptk
your signature	aXbciljlnlqn
your silence	aadlgiqj
your silly	aerk
your sister	bilm
your site	ammj
your size	akgchdibjnrnteue
your slides	li
your so	aUbpcjierptZve
your society	aihe
your sort	acgdmkon
your spam	aZtn
your special	adul
your sponsors	ni
your spreadsheet	acon
your spring	bmtd
your staff	ijjjoiub
your stage	cj
your stall	jj
your standing	adhkikmkrb
your stature	aeim
your street	aeun
your students	adhn
your studio	am
your successor	gj
your suggestion	al
your suggestions	am
your summer	aotcui
your sums	cj
your superior	nn
your supervisor	acnm
your support	jk
your surgery	bm
your surveyor	apbe
your talk	al
your taste	becagditti
your tasters	aerk
your team	aledfsiWmnneojqctUubvd
your technical	ck
your tenant	hj
your tenants	aj
your test	acgehjjnrjue
your theatre	icolrk
your third	amie
your thoughtful	ai
your thoughts	aXcedkfelqqm
your three	ambiciiire
your thursday	adqk
your tickets	ui
your timber	uk
your time	aqcdelfngdheibjelkqeratbueve
your tip	lk
your top	gk
your tour	ji
your town	aeqj
your treasurer	bj
your truly	ik
your trust	aiuj
your trustees	nl
your turnover	hdrk
your two	beccdniskdodqetd
your ugly	aaoero
your vacancies	actn
your view	ajcilmvd
your village	adtl
your vision	adflii
your visit	jl
your voice	aoiqjcndoetduc
your waiting	ambegnhiqdue
your walk	aj
your ward	aebl
your warmth	ii
your way	apgeijjcljmcomqe
your web	rl
your website	aebnceddgeiejamcokqermtm
your wedding	ul
your week	fijj
your weighting	aelk
your welcome	ti
your whole	aabjcceeg0icjckemindtb
your wife	aaljqm
your window	abbjcjqj
your winner	tj
your winner's	aetm
your wisdom	ik
your word	blieqn
your work	geim
your working	aj
your workshop	as
your yard	ai
your yes	aYidqt
yours	bScWdWeZfdgnhcixjnkqlWmUneoTpdqjrqsatQuovQ
yours ,	aXcddielgiisjjkdnioeqerete
yours .	aHdcebgkhnkyncrnukvd
yours ;	ij
yours as	aj
yours came	ai
yours can	ai
yours cannot	oj
yours comes	ii
yours does	rk
yours faithfully	aefk
yours had	aeik
yours i	im
yours in	acrn
yours is	aihdiokbqjrdteuk
yours look	akreuk
yours must	aiii
yours on	aijdkl
yours sincerely	alfd
yours to	alcigbjlkdni
yours too	aejnme
yours truly	arfeiX
yours was	apbdcegYhcjiocrpud
yours will	adgikj
yours would	aegkul
yourself	aXbbccddeYgchYivjkkblimanrqdrrtTunve
yourself ,	anedgdiiliqerjtcua
yourself .	aYiqmernte
yourself after	aejk
yourself and	ak
yourself for	rl
yourself further	aenm
yourself to	aZiinl
yourself why	jl
yourselves	aLcmgpjomcoeqltsuevW
yourselves ,	aerl
yourselves .	aVcneigqjdmeobrbtnve
yourselves ?	acjnqlva
yourselves over	oj
youth	jm
youth choir	jj
yusuf	am
zeppelins	ck
zero	aebkojslvd
zoning	uk
zsófia	ak
zulu	aj
zurich	aZgmnl
zurich ,	adnl
ó	aj`;
