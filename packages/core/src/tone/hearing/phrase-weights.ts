/** Written by `npm run train:tone`. */
export const PHRASE_WEIGHTS = `!	aobScVdXeTfqgahSidjQkXlWmSnYobqds5tXuWv4
! !	aEbecddchdjckdmdobqcres/te
! </s>	ambTcWdXeTfqgbhTidjRkXlXmSnYocqds6tZuXv2
! and	aZso
! i	si
! it	adsm
"	aZcpedfTgShMiMjakTlSmVnHoupbresit/uQvz
" ,	abcrdeeZgVhXiVjdkZmWnbresct7vZ
" .	ambdcXddedfbgjhdiYjlmeoorjsitdubvo
" ;	akcdtmvc
" ?	aYcisivl
" a	accm
" all	aXor
" always	adck
" and	bbckeejaoeqlrktm
" as	addptd
" budget	acbo
" by	aacjjmreti
" came	aatm
" can	cioj
" careful	aYts
" could	anre
" culture	aebltj
" currently	el
" did	tl
" dreamlike	tk
" exceeds	adhm
" festival	ti
" final	dm
" fit	rltkvc
" for	blje
" has	adokrk
" her	bk
" heteroscedasticity	airltb
" honest	okte
" i	aeck
" in	aibaccekiejkojrj
" interesting	odtk
" is	albsckedgdhdjbolrVtevZ
" means	aatp
" might	tl
" more	akte
" nervous	ck
" no	diiksitdve
" not	clodti
" of	dp
" on	aj
" or	altd
" overqualified	akcj
" pace	ti
" perhaps	di
" principal	odrote
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
" when	acmnoerk
" will	aato
" workmanlike	aetj
" would	ap
" you	aegl
#	aubectdZeHfagchbiJjUkWlenWoepUqprTsrtkuMv8
# "	actm
# #	akve
# )	alljvd
# ,	aecjddedhsidkXlcmbneobqbsovm
# -	ceok
# .	bmcieefehSidjYkZlcmlnZolqjrYsnuavo
# :	aesk
# ;	vi
# ?	aeljvj
# a	aYkktk
# and	aZbicrddgdhmiekdmdqkrktbvi
# applications	aj
# are	am
# asked	aj
# asks	ck
# b	ai
# but	ak
# clinics	ci
# euros	adjl
# for	adtn
# from	adol
# gives	aj
# guidance	ai
# has	aabigktj
# hours	aZcjqq
# in	bj
# is	ajclvb
# july	aj
# june	aj
# march	ao
# may	deom
# minutes	aivi
# nd	aecedq
# of	albjqd
# on	ai
# pages	al
# plots	ai
# pm	aj
# rd	aYbkdnqo
# s	ak
# says	aivd
# seems	ai
# september	ak
# st	akqi
# th	cldredgchXjakmlbmdnlocpeqktZueve
# that	ti
# to	celm
# was	abcmmjsk
# when	bm
# will	aj
# words	ar
# writes	al
# years	aj
(	ajbZcVdcecgbhbidjekclkmcneoaprqdratXucv/
( #	vk
( a	aelnve
( i	vl
( retd	ajve
( the	vi
( very	anva
( your	abpp
)	bacVdaebgbhbicjdkclnmbndprqdratXucv/
) ,	adljpivo
) .	aeljpltevs
) </s>	axmeoiplvT
) and	vi
) to	aeln
,	akbXckdpemfThaicjYkel0mXopqercsXti
, "	aeceoktpvk
, #	bediqeresmtiujvj
, (	aYpp
, </s>	a/becadZeVfWgaheiNjckclWnOoXppqbrctXuZvb
, a	aKcoewfbikjXkkl/mXnboaqZrOsatiuVvV
, about	aadpmk
, above	ai
, according	adbn
, after	aWcedjecgdhWidjckcmrojqtrlsltZuc
, all	bliblkmboZqatkvc
, along	aebj
, also	aWbiun
, although	aZbpgkjire
, always	aabldj
, an	aediejgdiijdkelmniqetbuj
, and	ambccWdjeXfThdjtkilumrnaoWpTrWsdtZulvJ
, another	aPdjeefngdkeljokttvd
, any	adceerrk
, anything	aYet
, apart	ai
, are	abjn
, as	aobccrdjeWfkgiiVjilcoepUqYrbsotRunvR
, ask	aRcjeegulj
, asked	ui
, at	aWcddsexgjhWkblZminZolqiuY
, back	dnkd
, basically	admovb
, be	abtm
, because	aocndUecfkhaikjcldmSnooXqnrNsetWus
, before	blcjdeqdri
, being	cigkke
, believe	aigcup
, below	aeej
, best	aWfmom
, both	additp
, but	abbHcndqfXhViljlknlSmdncoppcqerlsdtZuYvk
, by	ambbdeejgjiYkboeqbretdup
, call	acln
, calls	aegn
, can	aVdkeelnqevr
, change	aXemln
, chiefly	al
, claire	el
, clerical	gj
, cleverest	adil
, come	aick
, comes	aahjtl
, coming	abgktj
, congratulations	jk
, considering	ak
, could	albdcdebkelnreteumvb
, cut	aediej
, dear	abckik
, deborah	aeui
, deeply	mj
, did	bkcederjtlva
, didn't	oi
, do	alblcddeeYgahaibmnolqbtjuZvj
, doctor	ej
, does	abcivj
, don't	acbkelgbjdkeoouk
, done	adcl
, down	jj
, dr	aeik
, each	acdielti
, eh	abtn
, end	aackhk
, ended	algcuk
, enjoy	ti
, enjoys	aepl
, especially	augdtdvl
, even	ascYexhZiXkbldmaneokrTteub
, evenings	ak
, ever	adgn
, every	un
, everybody	ol
, everyone	aahktl
, everything	eifkqe
, except	aYbickkjok
, extend	aelj
, far	mm
, find	ei
, first	aYkjpm
, five	am
, for	adbjcVdjejfcgbhekUlVmznZoYpjsetRuz
, forgive	mj
, forty	jl
, forward	aclm
, found	abgirkui
, four	adtj
, fourth	li
, from	aebegehjqkrdtp
, full	aacjgpue
, generally	aj
, get	aeheljnjqj
, gifted	ij
, give	eili
, given	aedegdidjeokrt
, good	aYglojtj
, got	acon
, guys	abtn
, had	aUbicrhdidjmnjrbtd
, half	aXdmel
, happy	aeok
, hardly	akci
, has	gdhmjdnk
, have	aabeenhiiejdolqirkub
, having	aVbdcedqgjibjbklmmodqdrqtiud
, he	axbdckgchdrctbui
, he's	nj
, help	aeel
, hence	hk
, her	gm
, here	aedo
, hold	li
, honestly	aprd
, how	bjddgjljobrcubvt
, however	aYcjol
, i	aebkckdkeifpgVhqjekdlQneoepiqarcskteuZvv
, i'd	bZcddcelgehujZlkndobtdvk
, i'll	aeccdbergchdidjeorqVtaum
, i'm	aabdcXddelfdhkikkolemkolqerTuRvj
, i've	acbdcdejgkiejXnqomqetTuavl
, ideally	aVholktj
, if	ascjeofegdhbjclcmjnbqStjubvd
, ignorant	aebern
, in	aVdrfdgZhcickjljnjonsitava
, including	ijmj
, income	adrn
, introduce	adlk
, is	ccdseYgclrmiodrZue
, isn't	uj
, it	adbncldcebhRiejZkllcmYonqTrksltluQvn
, it's	aZeVgdimjdmjolqmub
, judging	tk
, just	aVbbdUeugchbjbkelbneoeqlsmtmuo
, keep	lj
, kindly	aeemfmkjqetd
, knowing	adnkri
, last	aedj
, late	aZoo
, learn	aaeo
, least	an
, lend	aell
, let	aacoekgehejdkimcqerk
, let's	ni
, like	acbddrgcjkocrdtl
, look	adlk
, looking	mj
, lord	ai
, ma'am	aiip
, madam	emidje
, made	aedkkk
, maestro	aeil
, many	aefl
, may	eekdlotmvd
, maybe	ljvi
, me	akgjhekj
, meaning	tl
, meet	aejk
, might	aXdplk
, mind	qj
, mine	bdcl
, more	ackirlsn
, most	aigcijkloete
, mostly	amgjmcolteue
, move	aZln
, moved	ai
, mr	aYekjemlnermul
, mrs	adjjun
, ms	adsk
, much	actn
, must	ai
, my	aZbjcteSfehPiZjZkpl1mmneqUrcsetYui
, name	aZep
, namely	adrjtl
, neither	cj
, never	aerp
, new	addm
, next	aiil
, nights	ek
, nine	on
, no	dagbhlidmbndqisluZvd
, nobody	aebcgchljdnlojrbti
, none	aVlksluk
, nor	aXbicjekijmi
, not	aUbedaeZgrhljenkrnsitUubvk
, nothing	jkod
, now	addohijkqctb
, oddly	bj
, of	aldegcjikjmmncoerdti
, oh	acej
, on	aadYetidjZlmsntYui
, once	akbecjdeneojtl
, one	aWbZcZdZeigphojjkpmeneoeqZrasmtdum
, only	bXdjeuhckYljqdrWuivb
, or	ajcXdXewgShNiWjTkaltmpniokqXrjtmuavT
, otherwise	qi
, our	bicjuj
, ours	ajeluj
, out	accl
, page	accl
, particularly	tm
, partly	am
, pass	li
, people	ik
, perhaps	adeegdlnretovj
, phone	ablkqk
, pick	aaniokqo
, plain	abbkhm
, plainly	alcbri
, please	aibecddsewgdhZicjekanboUqcrYsktcuZ
, point	adlj
, pretty	aeej
, print	aYeplj
, printed	tl
, probably	ajvi
, professor	angd
, properly	aXciqoresi
, provided	abhkuo
, purely	adbkgihenoodrdteuove
, put	aSeiiklonloeqdtl
, quieter	ek
, quite	adiknj
, randall	rj
, rang	adgl
, rather	gehk
, read	aaeijjljuk
, reading	jdklmi
, really	aYjnsr
, recommend	lk
, remember	aden
, reopen	ck
, review	adlj
, right	aVjjvs
, ring	lk
, run	ieol
, running	ti
, same	abdo
, say	aidegehelmqj
, says	amcmndud
, second	lipkqcrm
, see	aZdjnjvi
, seeing	aecknjomtb
, send	acliql
, sends	tl
, set	ai
, seven	cidl
, shame	aaojtk
, share	abln
, she	akbdcdgjheiejimjncslte
, she'll	nlre
, shorter	gkre
, should	alcdergmhSldmiolqWrZtkve
, sick	aijimd
, signed	aehm
, silly	amoitd
, since	bidceMfcickSlXmUnnopqjrssd
, sir	ajdlejgehdiijekkncoetd
, sit	adej
, six	adlm
, slow	adtm
, slowly	acro
, so	atbacrdbeRfUglhriRjUkjlamQnvoapWqprcsWtauQvM
, some	acekhojjllrbtdve
, somebody	aqjWol
, something	adbjvj
, sometimes	gl
, sooner	acem
, sorry	msocvl
, spare	aeei
, starting	accnqeum
, still	ik
, such	im
, sundays	ek
, sure	oj
, surely	ai
, take	aXeske
, team	ti
, tell	aVdnedlx
, ten	ei
, thank	aeeefohmiejcmeoeprtYvj
, thanks	aZjiojvv
, that	bpcddXelfegZhjjmmjnaqbrRtaul
, that'd	dj
, that's	ccgehejikimdojqeskuk
, the	aWcjdcejgijakil1mmnaocqirbuXvc
, their	ck
, then	aWbadueagZhajalwmendolritXui
, there	cidlkeoiqktevk
, there's	aivl
, therefore	abckqk
, these	aeom
, they	beeegdjckonioerntbucvk
, they'll	aegknk
, they're	al
, they've	nlte
, think	acqjrl
, thinks	gj
, third	dZlion
, this	becddkemglijmeobtcuWvi
, those	abgklj
, though	aPbmctdjechejplimYnYodrksctauk
, thought	nj
, three	aYcignlj
, through	ak
, thursday	daqk
, till	aeuj
, to	aIbjcdd2eefigtikjVkbljmsoTqWrbuT
, today	hl
, too	ap
, top	gj
, truly	ij
, trust	ak
, truthfully	ii
, tuesday	ae
, twice	sp
, two	bbdehlliolsjub
, typed	aesl
, under	ii
, understood	alhe
, unless	abcjeiqeul
, until	ajqeui
, up	acblul
, very	ai
, waive	adlm
, was	akbmdlgeicjckenjretdujva
, washed	cl
, we	akbadkgbndqZrjtaue
, we'd	aeejjj
, we'll	aioeti
, we're	ok
, we've	akcj
, well	aRjolr
, went	adhl
, were	aibj
, what	aYccdrgcjXkblzmXndocqerasetiuevl
, whatever	aYbdcmdkeugZjdkdlimencosqcrZtXuYvb
, when	bidmgZhcjlkaldmdndoerm
, whenever	aeeitmuk
, where	akcmeigeicjilimeniocqardua
, whereas	aWcmiiqm
, whether	aZdoeilnnkud
, which	aqbdcddkeWhYiekkpYqYrosjuZvX
, whichever	apeeqj
, while	aYfigjjmqkte
, who	aybddleYgdhLiajblmmcnsoerRseteud
, who'd	aj
, who's	acgoke
, whoever	am
, whom	acbigelknluj
, whose	apbagkibnkobpktVuc
, why	adljonvk
, will	aUdqgkijndoevk
, with	apbccRdjeofigOijkmlominaoPrQtUulvX
, within	ni
, without	gjilui
, world	acfein
, would	bediekhciajekjlimeqXrdtsudve
, write	lioj
, written	ablmrntd
, wrong	cj
, yes	aidinjqe
, yet	aOblczemflgdiejeodteuc
, you	aVbqcbfehdjdkXlamVnWrrsmtrvo
, you'd	ak
, you'll	oerkum
, you're	eehl
, you've	aijetovk
, your	aGbacleYfcgbhciyjakdl1ndoZqnrpsite
, yours	ip
-	becadeebfogchjiVjamdnaoWpTqZrtsdtsuYv/
- #	vn
- a	aabmnkvi
- advertised	bm
- and	adtm
- author	ejgencql
- bed	aehikdsn
- bedroom	ai
- by	aickle
- call	oi
- called	aWbpciiermvd
- chair	ni
- chancellor	nnqd
- chief	nk
- class	aUgkimti
- day	bj
- dollar	abgltj
- down	amli
- dressed	al
- driven	aefm
- eight	aebocddegchbkkoeqtve
- escalation	cj
- fashioned	acomrdtnvd
- fi	cj
- first	aammtj
- five	aj
- floor	apje
- four	aRcqejqn
- home	aeckkk
- hour	giljmjre
- house	oltk
- hume	ak
- hunting	ai
- in	bkcdgehjiclinlqarbuk
- known	adglti
- language	aj
- law	bncegdhljcketeul
- law's	actj
- laws	jiqi
- level	ni
- line	aScdekhkinopqiretjve
- mae	aj
- mentioned	fn
- minute	tk
- name	aedm
- of	done
- off	hjlj
- old	bcjloero
- olds	aerp
- on	hnlj
- one	atbadceWgehdidjlkrmcoetcud
- op	aekm
- out	aejj
- page	cehinjojrcvd
- pushers	acrn
- putting	gi
- rate	aVgkrs
- reading	ak
- referenced	fl
- reply	achisitk
- round	jkti
- run	al
- sending	dk
- shaw	ai
- side	adbmnk
- six	aZcidmhdkiun
- speaking	ei
- stage	abhktj
- star	actiup
- stone	aj
- term	aibj
- three	aetn
- time	eloeukvc
- timers	aloe
- two	alcesdti
- up	bWccejgjhuiejVkdllncrntYucva
- ups	nj
- values	cl
- way	ai
- week	cile
- west	ii
- women	bk
- word	ai
- working	aatl
- year	bcccgchcjmodrv
- years	rk
- you	amdmhdiejdmjretj
.	aiblcedYeafigjhlialMmSomppqerpsbtoukv3
. #	aSbjckgiheojqmtevs
. )	anvd
. </s>	blcedXeafjgjhmibjilNmTonpqqerpsQtoulvz
. amankwah	aj
. enjoy	ok
. fine	aYojsm
. hale	ej
. i	aVdihojdolrlsj
. i'd	aesl
. i'm	qi
. it	adsk
. m	kl
. not	aXbecest
. org	aj
. shame	acuk
. two	aakesrve
. whatever	aeok
. you	tn
:	albSdxfdhTiUjalrmRnZoUqMrTsvuVv5
: #	sk
: )	oj
: a	gdsm
: can	acdl
: could	aalk
: did	arvb
: do	aovc
: example	anva
: feedback	ll
: four	gi
: i	addieognhekeretZuevu
: i'd	ei
: i'm	abkn
: is	dklisevc
: it	aqje
: may	di
: mr	ni
: my	ajckui
: next	aatm
: no	ak
: one	aecj
: our	akcifd
: the	apbecndZeegchejetj
: three	ajcdti
: was	arvY
: we	an
: what	aedell
: when	aiij
: which	di
: will	dnvd
: with	sl
: would	dl
: you	adbk
: your	fiiejjrdtk
;	aubVcrdjekfbgUhaiZjnkPllmSnbobpbqYrnsRtsuJ
; a	aieilk
; an	ai
; and	aj
; any	aVdoqm
; both	al
; clearly	acrk
; do	abtm
; failing	abdmli
; he	njrite
; he'll	aetj
; i	aidcenibjbkZmbncoorksetjuYve
; i'll	ai
; i'm	ammloete
; i've	aelkrctk
; if	ar
; it	adcmdeedgkjaoiqdrn
; it's	jjoeti
; just	aeem
; may	ai
; mine	gj
; most	am
; my	bedjoerluk
; nana	acjk
; one	aarmtj
; please	ak
; second	acco
; secondly	ci
; she	aicjjakl
; some	rn
; sorry	aj
; that	aj
; that's	hl
; the	cpdceegehmkemaqdtp
; there's	amee
; they	jjoitc
; third	acco
; this	al
; today	dlgd
; two	ai
; we	aUjtok
; we've	aj
; who	nm
; would	aj
; you	heikjeocto
; you've	acjm
; your	ai
<s> "	akbmcpeegeoarbvd
<s> #	aqljsevZ
<s> (	aqvd
<s> a	akbScsdUecfYgehpimkOmqoWpeqjrksZtWucvW
<s> above	nl
<s> adaeze	ak
<s> adding	ci
<s> after	arbRcUdbeXgdhziZjokjlemaneoRqWrXsduZ
<s> again	aUdtmiqesi
<s> age	bl
<s> agnieszka	ak
<s> ah	eeoivs
<s> aidan	aj
<s> akosua	aj
<s> alasdair	aj
<s> all	ajbdcbddenfegbhbijjjmeoZqiresotb
<s> all's	acom
<s> allow	cjdj
<s> already	dj
<s> also	aWljvx
<s> although	abfmheoepnvi
<s> always	dl
<s> am	devj
<s> amandeep	aj
<s> ambrose	ai
<s> an	hqrYtcujvj
<s> and	ccdieZfcgdlsmeqdrctpuevp
<s> another	addleehbjbkjnbqutdvm
<s> anouk	jk
<s> answer	aVccdbeelsmeqxvd
<s> any	aZccemglimlmodqbretcucvk
<s> anyone	ancdrmtb
<s> anything	el
<s> apart	lm
<s> apologies	aivi
<s> apparently	aZcejeoprett
<s> applicants	acbl
<s> appreciate	an
<s> architects	aZgo
<s> are	addijlrnsd
<s> arjun	akle
<s> as	becbdmeOfnhriVjQmWoqpiqjrescteua
<s> asante	ak
<s> ashok	gl
<s> ask	ak
<s> at	aiblcXdbebfpglhUiajemdnkocqYrltjudvj
<s> aw	ai
<s> babatunde	aj
<s> baby	aekk
<s> barnaby	ak
<s> be	acokul
<s> bea	ak
<s> because	bljskbmeue
<s> before	abcnddeehdiljcldnqodqnretd
<s> being	akbXcmejijjXkpnerWud
<s> believe	mm
<s> ben	aj
<s> benedict	ai
<s> bernadette	ai
<s> bernard	aqnX
<s> bernie	ak
<s> besides	lmve
<s> best	aifdoepltk
<s> between	cdgkiktjue
<s> big	tl
<s> bit	al
<s> bless	ai
<s> blessing	apkd
<s> blessings	ai
<s> bloody	rl
<s> bogdan	al
<s> both	aogiheue
<s> bravo	aXbegerbt2
<s> break	aoed
<s> bridie	ak
<s> brightwater	alqe
<s> brilliant	adtl
<s> bryony	aj
<s> bríd	aj
<s> but	akcjdevs
<s> by	adblcsdjgjiXkaokqarZtaubvk
<s> ca	al
<s> call	eeheqktnue
<s> camille	aj
<s> can	akccjelimkqirbtdvi
<s> can't	aj
<s> caoimhe	aj
<s> cathal	ak
<s> cc	ni
<s> change	aWokus
<s> chapter	al
<s> cheers	apodti
<s> chidi	aj
<s> choirs	gi
<s> choose	adun
<s> choosing	tn
<s> chukwuemeka	ak
<s> circling	dj
<s> claire	ak
<s> class	am
<s> clearly	aZcbgehdnjoorctr
<s> clients	gm
<s> colin	aj
<s> colleagues	gl
<s> colleen	ak
<s> colm	al
<s> come	aj
<s> comfort	al
<s> coming	acdkkj
<s> congratulations	akbdddheieokrctsvc
<s> consider	akui
<s> considering	aegerl
<s> constance	aj
<s> coralie	ak
<s> cormac	al
<s> cost	ck
<s> could	aociekgdhdibjZkYldmZocpnsjtYue
<s> couldn't	elve
<s> crispin	aj
<s> curious	bite
<s> cut	aeem
<s> dad	jmke
<s> dear	amdeecfnialdnRpvuc
<s> decide	aYqsue
<s> decisions	ak
<s> declan	aj
<s> delighted	acql
<s> desmond	anid
<s> dev	al
<s> diarmuid	aj
<s> did	akbYcdedjdlcoerssbtpvb
<s> diesel	kj
<s> diolch	ak
<s> director	aunS
<s> do	abbScVeWfdgkhRiUjnmjnZperpsdtzvc
<s> does	aocedenl
<s> doing	ai
<s> dolores	al
<s> don't	bjcXepkXmVotqjrYtcuc
<s> donal	al
<s> dorota	aj
<s> dr	ambjhmncue
<s> dull	akkeoerk
<s> duly	aefcoqvd
<s> dwayne	ak
<s> e	aj
<s> each	addi
<s> eight	cj
<s> eileen	aj
<s> either	alqmrc
<s> eleven	aeheoksktp
<s> elif	aj
<s> elspeth	aj
<s> emeka	ak
<s> emmanuel	ai
<s> english	cero
<s> enjoy	aejaneorratmve
<s> eoghan	ai
<s> equity's	ackl
<s> esi	ai
<s> even	anbccddeexgehXipjckemeobqdtVuc
<s> every	aTckdbeZfwgohYiojlncoXqjrcudve
<s> everybody	gdikqm
<s> everyone	bignheidmdneqqrdtb
<s> everything	aRbicbdketiimouc
<s> ewa	aj
<s> ewan	jk
<s> excuse	ajmm
<s> expect	adnn
<s> experience	ao
<s> explain	cstd
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
<s> few	go
<s> fifty	apsatj
<s> find	aagehqrm
<s> fine	acedidowte
<s> first	cndcgelotc
<s> firstly	ci
<s> fit	cn
<s> five	bccadcekgeiejjoiqYtp
<s> fix	adlk
<s> flats	bn
<s> folasade	aj
<s> folks	gj
<s> following	dj
<s> for	ccdrelfagihjiTjokYlTmZqVrmsktV
<s> forget	aanios
<s> forgive	akbecedpecgdheiijdkbmloaue
<s> forty	gjkkqitc
<s> founders	aeul
<s> four	bjcYdejlkaobtluc
<s> frankly	aZcdfdgohsicmbrrtcvd
<s> freddie	dejm
<s> friends	ai
<s> from	aldehdijjkqcrjtbuc
<s> full	alhbtj
<s> funny	bmcdklojre
<s> gareth	ai
<s> gemma	aj
<s> genius	gjtk
<s> gently	abdm
<s> geoffrey	aj
<s> geraldine	aj
<s> get	aZbeidjenoocrwtd
<s> gethin	ak
<s> ghosting	kj
<s> give	bbcdeigXieljmbnlobqcriteus
<s> given	amcdgchvodrdtdue
<s> glad	tk
<s> go	aarvue
<s> god	ajeegdiajendoouk
<s> going	abon
<s> gold	adtn
<s> good	begaiajdnkomtovq
<s> gosh	ti
<s> grace	aqic
<s> graham	ai
<s> grandad	acjq
<s> grandfather	jj
<s> grandmother's	hm
<s> great	aTontlvp
<s> greet	ai
<s> greetings	ai
<s> gráinne	ak
<s> guess	aeovrete
<s> gutted	al
<s> ha	hctp
<s> had	biczdcgZhVjekbmqoUrYtd
<s> half	aaekhdkjleqquj
<s> hamish	aj
<s> hannah	ak
<s> happily	benjtp
<s> happy	aacmjdopqerite
<s> harriet	ak
<s> hats	acrctr
<s> hattie	aj
<s> have	ajbediepgeicjlkdlimdrctave
<s> having	anbVdmedgihsijjXmXncoVtTudvd
<s> he	aubdcdgmjinerYtb
<s> he'll	alte
<s> he's	al
<s> head	nm
<s> heaney	adgl
<s> hector	al
<s> hello	aadlsevv
<s> here	adcllrreva
<s> here's	fitl
<s> hetal	ak
<s> hey	acvw
<s> hi	ajpetevx
<s> hiya	amue
<s> hollis	aj
<s> hollywood	adgo
<s> honestly	aebecZgiknmcrutXvc
<s> hope	auiejdud
<s> hopefully	oj
<s> how	dlgYhiiejjkrlTnVocrPswtquZvS
<s> howard	ak
<s> however	anvj
<s> hugh	annc
<s> hung	gj
<s> i	aobdcYdbekgehjjjkdlSmondoepqqbsptZuYve
<s> i'd	aebdccdjexfahdikjllpoUpdqdrnsateucvU
<s> i'll	ajcNdrfegZiRkZlOmanlotpdresetnucvU
<s> i'm	akbFcWdceofmhciXjclanjpcrcuivj
<s> i've	bOdieXgjhciljZmknkoapdqnsataumve
<s> if	awbbcddbeafXgjhaiqjmlemunSoSqasWteuivb
<s> ifeoma	ak
<s> ilse	aj
<s> imagine	bl
<s> imogen	ak
<s> imran	aj
<s> in	aebYckddeYfjgnhsiijRnsodqYrTtcuZvk
<s> ines	ak
<s> interesting	ceoptX
<s> invoice	ai
<s> is	aubbcddkeihcibjdkZodqarisbtb
<s> isla	ai
<s> isn't	envd
<s> it	albicMdUeLfpgjheiajnkimonaqbstvZ
<s> it'd	aibegeklljreul
<s> it's	acbjcVdledfcglhbikjbkqlamjosqTsdteubvb
<s> jacinta	aj
<s> jean	aj
<s> jerome	ai
<s> jess	ai
<s> jincy	aj
<s> jo	ai
<s> joan	aj
<s> judith	aoieue
<s> junior	aenj
<s> just	aebbccdofogmhpibjbkdmenboaqmrbsetaub
<s> k	aionvc
<s> keep	aidlgdodqeul
<s> keeping	cj
<s> ken	aj
<s> kind	ai
<s> kindly	aRbYcWfpgYhtiZjkkilmmmncoWqttcuavY
<s> knowing	ajceil
<s> kofi	aodeld
<s> kwame	akne
<s> lady	nj
<s> laid	ck
<s> last	cjgmjbqk
<s> learn	aarttd
<s> leila	aldd
<s> lena	ajle
<s> leonard	al
<s> lesson	aatm
<s> let	aYbacqdqejfjhUiXjVoYqarksdtiupvd
<s> let's	abbmcddifjgdnmoiqirdteua
<s> like	gj
<s> lionel	ai
<s> little	akji
<s> local	hj
<s> look	adcqjl
<s> looking	acfk
<s> lorcan	aj
<s> lorna	ak
<s> lorraine	ai
<s> losing	gekm
<s> love	aiti
<s> loved	actl
<s> lovely	aWox
<s> low	cj
<s> luckily	adcegnodrjtk
<s> lucía	aj
<s> ma	ei
<s> madam	aiii
<s> maeve	ai
<s> makes	aofeieve
<s> malachy	aj
<s> many	oepptduk
<s> marcus	ai
<s> marguerite	aj
<s> marisol	ak
<s> marta	ai
<s> martin	akne
<s> mateo	aj
<s> matthias	ak
<s> maureen	am
<s> mavis	aj
<s> may	akbbcodTgXhqiljakblYmknWodpoqYrjtsuavZ
<s> maybe	abdkgejdomtdvw
<s> me	abgl
<s> meanwhile	ai
<s> meenakshi	ak
<s> meeting	aaip
<s> memory	ao
<s> mercy	apeake
<s> might	anbcdeekieloncqmvV
<s> mind	aria
<s> mine	akbjhZue
<s> miss	ai
<s> missing	gj
<s> mo	ai
<s> moira	al
<s> mom	aejk
<s> monique	aj
<s> morag	aj
<s> morwenna	aj
<s> most	bdcngqkcoiqerdtcub
<s> mother	aejk
<s> mr	akblre
<s> much	amfc
<s> mum	abgojj
<s> mum's	kk
<s> must	acoutb
<s> my	akccdZebfSgshqjlknlRmXoTpWqkrYsZtMupvc
<s> name	en
<s> naturally	amcehbidkdooratkuj
<s> needless	aacpod
<s> neil	ai
<s> nerys	aj
<s> never	abiior
<s> nevertheless	aiditd
<s> next	aVdcgXiljdllnjoqqarktm
<s> ngozi	al
<s> niamh	tm
<s> nice	aWjcrbtuujvq
<s> nigel	ak
<s> nights	ei
<s> nikhil	aj
<s> nine	tr
<s> no	aibecjdWeKfdgbiikalbmeo0qcsotcuNvl
<s> nobody	ambZcaeagihsiijpkkldmYneoHresitcvW
<s> nobody's	rm
<s> nonsense	cj
<s> noreen	aj
<s> norman	ak
<s> not	bkcbeefjgnhYjUkZmaopqdsmtYuc
<s> noted	olrdtk
<s> nothing	diedlloatjulvc
<s> now	aeniqk
<s> o	aain
<s> obinna	aj
<s> obviously	aZcoolre
<s> odile	ak
<s> of	adbickdcedgShUiikjmoneonqeud
<s> oh	aacedegdjemerctw
<s> ok	vm
<s> oksana	aj
<s> ola	aj
<s> old	nk
<s> on	ambYcseigYhZkenjobqarbtYuc
<s> once	abbjdlfphjjekeqiua
<s> one	ajbqcUdYeagahcijjdkRlzmUnkqJrjtXuuvZ
<s> only	aebrcbddeWgXhaixkeoaqernte
<s> onwards	akve
<s> other	becmhdieojqkrdtcue
<s> otherwise	avtdue
<s> ottoline	aj
<s> our	bjcrddfcgdhnickclbmcoWrisktTulvb
<s> ours	ak
<s> out	nori
<s> overqualified	cn
<s> owen	ak
<s> page	ajbicjve
<s> pardon	ml
<s> pass	lj
<s> past	uj
<s> paul	vj
<s> pay	aaut
<s> people	aicbddekglhxibjQkanboWqbrTtXuq
<s> per	om
<s> perhaps	cVdrfdgHhbiTjmkmlZmZnposqeretXuTvo
<s> permit	abcm
<s> petra	aj
<s> philippa	ak
<s> pick	aeqo
<s> please	aYbRcYdYemfsgehlidjjkcmqnaoipZqlresptluVvR
<s> pleeease	aaeq
<s> point	adcilj
<s> posterity	acir
<s> print	ej
<s> priti	aj
<s> processes	ajuk
<s> prof	amne
<s> professor	gi
<s> prudence	ak
<s> ps	acuj
<s> put	acelgehjjenrrc
<s> quick	anvc
<s> r	ai
<s> rather	aieenpoe
<s> read	aacisn
<s> readers	aeckgm
<s> reading	ajcZimratnve
<s> reconsider	abqjul
<s> regards	amfa
<s> reinstate	ui
<s> rejecting	cj
<s> rejection	ki
<s> remember	adgkuj
<s> renee	ak
<s> rent	ei
<s> reply	adcedalmqtva
<s> respected	aoiene
<s> respectfully	cpvd
<s> rest	aefnheojqetl
<s> reverse	adeeheqiup
<s> reviewer	alcooeritdvY
<s> rhiannon	aj
<s> rhodri	aj
<s> right	aZon
<s> rosalind	al
<s> ruaridh	aj
<s> rufus	aj
<s> ruth	aj
<s> s	am
<s> sadly	al
<s> sam	ai
<s> same	aZdr
<s> saoirse	ak
<s> save	airp
<s> say	akcdekjcmdup
<s> saying	cl
<s> second	al
<s> secretary	ai
<s> section	ai
<s> see	a0qeulvZ
<s> seeing	ho
<s> send	lp
<s> sending	aj
<s> seniority	akhooc
<s> seven	acdkhesjuk
<s> several	gj
<s> shabnam	ai
<s> shall	dceenjqjvj
<s> shame	acjbrs
<s> she	aobjeigkjeobtd
<s> she's	an
<s> sheila	ak
<s> should	apbdcXdleefmhQiajakembndocqWrltXus
<s> shut	aXry
<s> sign	adqp
<s> silence	ql
<s> silly	adbemdot
<s> simply	abgjik
<s> since	ambYceeRgdhpjZkkmVnsodrdtaue
<s> sinéad	aj
<s> sir	aackddepgjkerjte
<s> six	aijkklqjsetd
<s> sixty	qnskue
<s> sleep	jo
<s> sleepless	aijimd
<s> slow	aYciretr
<s> small	idum
<s> so	adbXdpeXgahaiZjbkdljmencqYrZsptsvs
<s> some	acbicXdcekgnhWiajomcneotqbtYucvc
<s> somebody	bucadceZgVhwijjjkamjnaoUqVtcub
<s> somehow	bn
<s> someone	bmcdhqiimiodrUta
<s> sometimes	nk
<s> somewhere	addleenk
<s> sooner	qk
<s> sorcha	ai
<s> sorry	bcdejakdmmoirctbuavv
<s> sounds	vm
<s> spare	aWrmtn
<s> speaking	girn
<s> stellan	ak
<s> steph	aj
<s> stick	aern
<s> still	aevk
<s> stop	aZedqttl
<s> strangers	adgm
<s> students	abum
<s> success	aafjgqte
<s> such	aXfjgeinmmrjud
<s> sunita	ak
<s> super	akoj
<s> sure	idoltkvn
<s> surely	aebdcogZhsncocqqtYudva
<s> ta	aj
<s> tadhg	ak
<s> take	abciergehcmeoaqkrjte
<s> talent	aegl
<s> talking	ai
<s> tamsin	aj
<s> teacher	ai
<s> ted	ak
<s> tell	bbcidmetgYheibjdkdlqmdnaobqYrntYuc
<s> telling	akji
<s> ten	jlqn
<s> teodora	al
<s> thandeka	aj
<s> thank	ckdZeWgdibkdljmRnjonqasjtivq
<s> thanks	ajbYccdXecfRgXhUibjskVlbmYneoopdqarjsntmuXvu
<s> that	deecgRhrjomjncoXqarosetSuYvl
<s> that's	beciobv0
<s> the	aibwcbdXeKfYhXiYjpkvlBmcnsoEplrXsjtXunvd
<s> then	livl
<s> theo	aj
<s> there	ancXddelfcgihXimjiktlbmmnioWqirUsZtSueva
<s> there'll	am
<s> there's	ckddeXjekalcnjoaqorlte
<s> these	kl
<s> they	aocdheiqjaknoZqdrUucvb
<s> they're	aikj
<s> they've	aekk
<s> things	bl
<s> think	epheql
<s> third	dj
<s> thirty	si
<s> this	ajbqcbdkekgWhViUlZminRoktWvo
<s> those	akgoidjeneobue
<s> though	fjhk
<s> three	ccdaebgchkibjdkclqobrZsetquj
<s> thrilled	tn
<s> throw	aeek
<s> tilly	aj
<s> time	tl
<s> to	akbbcqeefmgXhUimjnminZoeqcucvY
<s> tobias	ak
<s> todo	aXbepuve
<s> tom	ai
<s> tomasz	ai
<s> too	co
<s> top	giti
<s> totally	ap
<s> translators	kj
<s> transparent	tk
<s> trust	akbjhduj
<s> try	acejjjmevi
<s> tunde	aj
<s> twelve	jkkctj
<s> twenty	ajgi
<s> twice	bl
<s> two	bjdYgkhWidjilnmendobqotZ
<s> tyrell	aj
<s> unbelievable	smvd
<s> understanding	rm
<s> understood	aovd
<s> unless	ajqe
<s> until	aabjjkqkteum
<s> very	ajfetevk
<s> wait	aZqbur
<s> walter	amne
<s> wanjiru	ai
<s> warehouse	ck
<s> warm	antd
<s> was	atbjcddbeeliniresevb
<s> watch	acuq
<s> we	aobccNdZenfVgehsiTjpkrlSmcnNocpsqUsjtOulvW
<s> we'd	albefehajskdqatk
<s> we'll	apcegdhbjdkbnjosrdtiuY
<s> we're	awcehejckkodretdue
<s> we've	anbdcddegdhrjbkkneodrdtZve
<s> weighing	aj
<s> well	aYbeceedgbhdielbrdt0uevr
<s> were	aabdcudihcjbmnoardtdue
<s> what	aqcedeeifdgYjdkklYnVoQqTsctpuj
<s> whatever	aibbcYepgZhbjdkbmmndoormtcuave
<s> when	ajbWcddkeUfugrhrjmkZlamboXqTtXubvb
<s> whenever	aXdmon
<s> where	aYbddmilkn
<s> wherever	il
<s> whether	aYur
<s> which	hl
<s> whichever	alenqite
<s> while	ajbecjeZfmheiejekdluneodudvc
<s> who	aebldmeehdkjlcnorevY
<s> whoever	adbjcbglhdipjblemloZqbrstVudve
<s> whom	nk
<s> why	aZbndZhojcnjsnvd
<s> wilf	aj
<s> will	ddlivl
<s> winifred	al
<s> winston	aj
<s> winter	kjod
<s> wishing	aifj
<s> with	anbRcjdkeSfVgehminjVkulZmatXudva
<s> without	fjgkhZjdktodqcteue
<s> women	aebl
<s> word	aeieuq
<s> words	admm
<s> would	a5bidVeihYiajWkclcmcnlocsctcucvb
<s> wow	aYonsetovm
<s> write	aalktn
<s> writing	mj
<s> wrong	cj
<s> yes	cigev1
<s> yolanda	ai
<s> you	ajb9cqedfMgdhjiUkZlCmXnToYpYqasqtdvT
<s> you'd	aeengeojre
<s> you'll	ajbWcYdseciajWkaldmTnrolqdtYusva
<s> you're	acbecideejgWhcinjbkdlemdnmoiqerntaujvj
<s> you've	aibacddigaimjokXmbnloeqjrZubvd
<s> your	alb2cmeQfagahRiljekXlZmUnjoSpUqIrptluZvX
<s> yours	awgciamc
<s> zsófia	aj
?	cUdwfQgOhRiRjdkbmPnjoUppqVrdsltWuLv/
? !	aTglsyva
? </s>	ajbicLdrfQgKhTiLkcmRnjoXppqWrasbtauNv/
? ?	aNbes3vc
? a	aedjlj
? can	adll
? i	aeckdrgevc
? i'd	al
? it	adcnikrosbvY
? the	cj
a	bkeegihliijYkXlkmcncoUpaqdrrsdtr
a "	tjvk
a #	aVgkoktivl
a )	lovd
a -	aZbmnk
a .	algekkte
a b	adcm
a baby	aokc
a bad	aZejkomjocrdti
a baker	am
a bakery	alijre
a balance	aYolrm
a ball	am
a bank	achckeoerlts
a banner	aejn
a bargain	al
a bassoon	aabmtj
a bath	rl
a beard	bl
a beautiful	ajrk
a beauty	aqietd
a bed	aZhj
a beer	alre
a beginner	adgdhjiijloitb
a beginners	aetk
a bench	kj
a better	apdneegejXkcmsoaqbrYtVvk
a bicycle	airk
a bid	ajiejimi
a big	ambeejidodqirktW
a bigger	algjhe
a birthday	ai
a biscuit	amre
a bit	bcdagqhiikjmmanioeqZtTubvq
a blast	ak
a blessed	acol
a bloody	aegl
a blow	ao
a blurb	li
a board	gmikretn
a bold	aZoctv
a book	aWbjgdhirmsitiui
a born	gi
a borough	ai
a borrowed	bn
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
a bully	abbprb
a bunch	aYjeomtm
a burden	aXglmn
a bus	behkjdmktk
a business	al
a busy	aodjud
a buyer	ij
a cabinet	il
a cake	jirj
a calculator	cj
a call	acbcccdmeegehijelmnmonqmrbtduYve
a canal	ci
a candidate	adblgbmlneoeritk
a candle	aagjiijl
a car	adgnimjike
a card	joqk
a careful	aoretd
a carer	aekm
a carpet	ci
a cart	aj
a case	hk
a casual	kj
a cat	cj
a celebration	abjm
a cellist	kkok
a cello	aabkto
a century	aick
a certain	aVccgkruud
a certificate	aclm
a chair	beerhe
a chance	albecddmebhnjcndojvd
a change	cieigekkqite
a chapter	aZbouk
a charity	amkcrl
a charming	gi
a chat	lj
a cheap	aZcmieritj
a cheerful	al
a chef	akiird
a chemist	rk
a cheque	aegl
a child	aboerv
a children's	al
a choice	ajti
a choir	aecote
a claim	aecihj
a class	ajgaherkti
a classroom	cj
a clean	alcj
a clear	apdlheqa
a client	abcigirk
a close	aj
a closed	dk
a club	acblmkre
a coach	lj
a coaster	oi
a coat	km
a coffee	atlc
a coincidence	aYbutd
a cold	amki
a colleague	ajbecjdcjlnerm
a collection	acgdieqoriteul
a colour	ai
a column	aatjuo
a comfort	ccgchejdkeojrltq
a comma	ti
a committee	aPbogrtm
a company	olrj
a competition	aetj
a complaint	kj
a complete	aaomrj
a compliment	ancjtc
a computer	aerl
a conference	adtj
a consultant	adgjnk
a contact	ll
a contract	aZeihdqq
a contractor	hdrl
a control	abbjco
a conversation	jk
a coordinator	nk
a copy	aiceeegehdiejelnnnoerYun
a corker	ai
a corner	aienve
a cough	ki
a council	herk
a couple	aXbdcldjtnvn
a course	auva
a courtesy	aYhinjrq
a cousin	uj
a cover	ajbmccmirbtd
a cow	aerjtm
a cracked	adkkri
a credit	ai
a crew	ak
a crime	ci
a crook	bimj
a crumb	aden
a cupboard	acem
a curator	ii
a curious	abbecrgkierdtd
a customer	abhn
a cv	aero
a dairy	ak
a damn	ck
a dance	hetm
a dancer	gj
a dartboard	aatq
a date	auqa
a day	bZdaelgkhaibjYnjppqmtUuY
a day's	aidj
a dead	gk
a debrief	ai
a decade	gk
a decent	augeqnrY
a decision	acbocWgdnwqdrYtkuevd
a degree	ajgahnidolrete
a delight	am
a demo	addovb
a department	gjhkoire
a deposit	aZbphdjjtl
a description	gitj
a desk	aehiljonrd
a dialysis	amkb
a diary	acuq
a dictionary	rdtm
a difference	ck
a different	aYbldqedgZhciejnkilinsrWtbuZve
a difficult	aZckinoi
a director	rj
a disappointment	mi
a disaster	adkl
a discount	gjlj
a disgrace	aiicrl
a distinction	aegl
a doctorate	iirlte
a document	adul
a dog	cpji
a door	aXdmeihkklmb
a double	ai
a draft	dl
a drama	aegm
a drawer	as
a drawing	acjirn
a drink	arjcte
a drone	actnue
a dry	ak
a face	aeum
a fact	gj
a fair	aqblcdeegbneoerc
a family	geimjlte
a fan	al
a far	glikre
a father	biel
a fault	abclgn
a favour	aabegehdljolrpte
a favourite	ak
a fee	lemo
a feel	okri
a feeling	am
a fence	eirj
a ferry	aj
a festival	hjrktc
a few	bZdneagbhYicjekblsndotrbtducvm
a field	ak
a fifth	aZcidjqn
a file	aVgktmui
a film	adciskve
a final	di
a fine	a0behdidkloeratd
a finger	adikml
a fire	aecl
a firm	aWbdccgchoikjmrqtcub
a first	aibcgjhjiekeobrltlue
a fit	am
a flask	adqm
a flat	hiklli
a following	aj
a fool	acblidjemmrl
a footnote	acen
a foreign	ck
a forklift	aecp
a form	aTbkcXdeeehsiijpmkobqcrWtjuj
a formal	ul
a formality	aWhy
a former	abgmhk
a fortnight	anbickdohdidjdrata
a founder's	hi
a founding	hi
a four	gj
a fourth	abdnli
a fragile	iauo
a frame	al
a fraud	rl
a free	aihijclmoerlue
a french	tl
a fresh	ajniqite
a friday	adbkdkqdte
a friend	aicedcgahZibjjklnlocqerZtaut
a friendly	akuj
a front	uj
a full	bdcZdegchmieljmeqcrdsktlum
a fuller	aanqreuk
a further	dili
a fuss	oiui
a future	akgktb
a gable	gl
a gallery	aZheikqmtl
a gamble	al
a gap	becpeigdkk
a garage	ak
a garden	ajcogctd
a gate	ej
a general	dj
a generation	ii
a generous	apheqmtY
a genius	aZgste
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
a good	arbjdYeXfcgVhbiijjkinZtPuqvj
a government	al
a grade	aigehj
a grant	abblclgaillkrbtjud
a great	akcceefigYikjbkemcoipktd
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
a hard	anbcgehdikjdoXritj
a head	aacmii
a hearing	nj
a heart	elte
a hedge	abgn
a help	awbcrdtj
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
a house	aaeegkhljkojte
a human	tj
a hundred	an
a hurry	aj
a jar	am
a job	cleegZhbjckioiqeratkul
a joke	bemjrq
a journal	aihjml
a journalist	un
a joy	aqdlgenerb
a jury	rk
a k	adsl
a kettle	aj
a kind	akdjelgbhdikjcmkodrVujve
a kinder	akei
a kindness	ajbeejgklirdtd
a kitchen	ajbj
a labour	al
a lack	blcmherete
a lad	tj
a ladder	al
a lamp	ii
a landlord	ajcigeherl
a laptop	aj
a large	cqrdtduk
a larger	aabkdn
a last	aceklj
a late	ckdjhi
a later	adbkdj
a laugh	ai
a lecture	aj
a leg	ai
a legal	adun
a legend	aj
a lesser	adeiim
a lesson	il
a letter	aebccZgjimjakblrmencomtjuivZ
a level	accegjnp
a library	aecmrk
a licence	bl
a lie	aZbs
a life	aeijrj
a lifeguard	tj
a lifetime	gl
a lift	ll
a light	ii
a lighthouse	ckrdti
a line	aecVdpgcibjellmenqqorWskub
a link	akvi
a list	ajeillvk
a little	aecjdagkhjiikalbmbsetYunvm
a living	ak
a local	adbkhdjlrl
a long	ambccadbeagihXiakkldnkoeqbrksetdur
a longer	dmui
a look	bdcdeehdlnqetjvw
a loss	gehiil
a lot	azbjcZeigWiajcmcolrUtVukvn
a lottery	amoerctl
a lovely	akbeckhkidjlobrctkua
a lower	bl
a lucky	alge
a lunch	mk
a lute	rk
a machine	aigkti
a magazine	angeicti
a magnificent	tj
a mail	adtl
a mailing	aj
a man	bmdeekgbhljamcnbocrptduk
a manuscript	caelhnomtc
a map	adro
a market	ji
a marvellous	al
a masterclass	retp
a masterpiece	aWgptn
a matter	aabddchvokrY
a maybe	aaeo
a medal	aeijtk
a meeting	aVcelrrntdue
a member	nlue
a mention	ejtk
a mentor	li
a mercy	rn
a mess	ai
a message	adnlti
a microphone	am
a mile	sl
a million	amgi
a mind	aRgmhdizretd
a minibus	adjiketl
a minute	bYcldeedgdheijjdmooordtc
a misprint	herk
a misreading	cl
a missing	biil
a mistake	aWelmnojqirete
a mix	aaen
a model	aiinrcte
a moment	apcedleihbjdolvb
a monday	amtk
a month	addjeogpiejVkileocrcub
a more	annjomrctd
a morning	acemml
a mother	rk
a mountain	an
a mr	abbltl
a ms	bj
a much	gl
a mug	ai
a music	aeij
a name	dkeeklolrdtc
a named	aeqj
a narrator	aecm
a national	gj
a natural	gpid
a neighbour	uk
a new	ambXceeefogmjdkbndoZraum
a newborn	aYjjkn
a newcomer	achq
a newcomer's	ajeehm
a newer	aj
a newsletter	aj
a nice	aibrgjheiejbmenioitWud
a niche	am
a night	ok
a no	albccTdjeYgjhcilknmjnloYqprPtUucvb
a non	ei
a note	becddcgkjkll
a notion	alrj
a novel	aicehltc
a novella	aj
a novelty	acgr
a nuisance	diecmvoeteub
a number	adri
a nurse	ankark
a nursery	adclretj
a one	ajeeqiui
a pack	adrotc
a page	cehjuj
a pair	aili
a panel	akgdiijkodtiud
a panic	aajo
a paper	at
a paragraph	aatm
a parish	abhkro
a parking	cieeritj
a part	aebkhj
a partner	aclm
a party	aini
a pass	ll
a passion	fk
a past	aihlte
a pathetic	acmerqtc
a patient	aogdibrZuq
a pause	adcm
a paying	hk
a pdf	mkse
a peaceful	abjn
a peer	aetm
a pen	eljk
a pencil	ul
a perfect	gk
a perfectly	adcl
a person	aebedjejgahniimoqarktNuXvc
a personal	aehlnetl
a phone	aZbbccdegehojlkiljneouqbrdtdua
a photo	aj
a physicist	aetj
a piano	tk
a picture	aijm
a piece	cm
a pile	ao
a pilot	akckrd
a pint	ai
a pinter	tj
a pity	aicedeedhiicjikcmboaqkritbup
a pivot	rj
a pizza	rdtl
a place	aabYcbdpeigchkklldmmnbobqjrntZuave
a plain	aj
a plant	amje
a plate	aj
a play	aj
a player	hj
a pleasant	ar
a pleasure	aobadkfqgbhdiejdkemeobplrXtkud
a plot	ai
a plumber	tk
a poem	cjknte
a poet	hj
a poetry	ai
a point	ajbegdhljl
a polytechnic	adrm
a poor	emgire
a portfolio	cjrdtk
a position	aekk
a post	argohdjire
a postcard	aXsktn
a poster	elve
a pot	tj
a pram	adko
a preprint	gi
a present	aosc
a press	ckhkte
a pretty	apre
a price	aeblrk
a primary	aeom
a printed	al
a private	aatluk
a privilege	ajfigdhdiprb
a prize	aYgnhiii
a problem	aiti
a process	algkhejjub
a producer	ij
a product	gm
a professional	aboo
a professor	gj
a program	hl
a programme	gehiok
a project	ij
a promise	bmjnocte
a promotion	abhkqkti
a proofreader	aeccresptk
a proper	aibedcenhpicjdkdmiodqctb
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
a quick	aeeenjqo
a quiet	aUhdjmkjnxqereud
a quieter	al
a racist	aabo
a racket	adbl
a raffle	rj
a rare	gninoetc
a ratepayer	aehj
a rather	aeglni
a reader	ajcktb
a reading	aj
a real	ajbmcbgZijklmnqerZvc
a really	odtm
a reason	aYbafogbhdibjYkimZndonqjrXsrtjve
a reasonable	ci
a record	aigj
a recording	uk
a recruiter	gk
a referee	aYokuk
a reference	aWbecjhaikjilpoctovb
a referral	aebl
a refund	lj
a refusal	ckheiosbuj
a regional	adro
a regular	aZhkul
a rejection	mmndrctm
a relief	aiodrote
a reliever	aj
a remark	lj
a rematch	cl
a reminder	tl
a reply	aZddhqmeomsivc
a request	vl
a reserve	ak
a resident	achjrj
a rest	aegjjkrnte
a restful	oo
a result	tj
a results	fj
a return	ji
a review	akhdnl
a revised	aiqm
a rewarding	fj
a ridiculous	rove
a right	aWhtjk
a rival	bk
a robot	acto
a role	ellj
a roof	cekn
a room	beedgohbjikemenlqdrasitj
a row	cehmtj
a rule	apceej
a rural	ri
a safe	gk
a safer	tk
a saint	anrd
a salary	aZcihikn
a sample	ckie
a saturday	hj
a scan	ai
a scarf	ak
a scene	ui
a scholar	gein
a scholarship	ej
a school	aleegmhZjdkbrsteuc
a score	cidigj
a scratch	ak
a screen	ai
a season	ek
a seat	ejgehmte
a second	aXbVckdoeifehoijkYlkmVnkodqsrascteva
a secretary	aenirk
a section	gi
a selection	aj
a seminar	ak
a senior	hi
a sense	abcnrdtk
a sensible	aj
a sentence	bjcdgjrkte
a separate	aptc
a serious	aarq
a set	vk
a seventy	aejj
a sham	aebmre
a shame	bceegkhdidjbkdoeqorYtiut
a shed	aZrp
a shift	ii
a shirt	adom
a shock	aatr
a shop	altd
a shopping	rj
a short	ascbeagejelrodqkrZtaudve
a shorter	ammnrdtcve
a shortlist	hj
a shout	al
a show	ti
a sick	kk
a sign	tk
a signature	alqk
a similar	akvk
a simple	alcjdiedgkoetbud
a singer	ii
a single	abbicndcidjekqojrbtiudvi
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
a small	bmdehcjikYlZncobqrtSur
a smaller	aqcldihbkd
a smile	aWdijooi
a social	tj
a sofa	ei
a soft	aaeoikvd
a solicitor	acum
a solo	ji
a song	adem
a sonnet	abrktk
a sort	abgrtd
a soul	aYbken
a sound	aiej
a space	hk
a spaniel	aeblci
a spare	arbkedve
a speaking	ek
a spear	abgm
a special	aagmti
a spine	rk
a spiral	bk
a spirit	tj
a splint	abjm
a spot	li
a squeeze	alkd
a stage	hijm
a stairwell	aakn
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
a story	ul
a straight	aZdcmlojqmri
a strange	aeekgihkjkkjrctc
a stranger	achnretk
a stray	ej
a stretch	am
a string	tj
a strong	arflgcheoe
a student	apkeri
a studio	aj
a stunning	aciitk
a stupid	aj
a subject	aWejroum
a subscription	aj
a suit	aYjr
a suitable	fi
a sum	mi
a summer	ql
a sunday	aqbdhjti
a superb	ij
a supplier	ak
a surgery	nj
a surname	aebo
a surprise	akoerl
a surprisingly	ri
a suspicion	aj
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
a tenant	gjherksi
a tender	mlri
a tenor	coti
a tenth	abenio
a term	aahiql
a thank	aioitk
a theatre	rm
a thesis	gkre
a thin	aecm
a thing	cceeikknnjoetkub
a third	aZbbdshaiiknmenkokqcrdtZ
a thorough	aj
a thought	jloj
a thoughtful	ak
a thousand	adms
a three	nk
a thrill	aeilti
a thursday	ajjj
a tidy	al
a tie	cjedgehitm
a time	aTbicnkkomvj
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
a town	ajgehcrm
a train	aVmlooqoresk
a trained	aaro
a training	gm
a translation	cj
a translator	hkresp
a treat	arjeolraue
a tree	ej
a trial	abbedcerhkjeqislue
a tribunal	aaus
a triumph	tk
a trouble	aZrm
a true	aeiptd
a truly	aciitk
a tuba	ai
a tune	rbtp
a turn	ak
a two	aXcceogdhmkdomsm
a typo	behjtj
a unicorn	aYgjtm
a university	aehjri
a vacancy	ao
a valid	ci
a valuable	abfp
a van	ki
a vegetable	reti
a verdict	aaberntk
a verse	ej
a version	aZeirjtl
a very	bkedgYhbiikeobtdur
a veteran	hk
a view	adnirlui
a viewing	hi
a village	adilkjrk
a viola	tj
a violin	am
a visionary	ij
a visit	qi
a visiting	acho
a visitor	pn
a voice	adgk
a volunteer	ak
a vote	ajnjue
a voucher	abol
a wage	ei
a waiting	aZdkgihmqerlvc
a waitlist	lj
a walk	amljoe
a wall	achmoernud
a ward	kn
a warning	tk
a way	aWceddjwkjnbodqmrata
a weak	abctrc
a weakness	aigj
a wedding	akbegkhejk
a wednesday	imkk
a wee	aeul
a week	adbjcleohkidjlkklcmdoZqZrctYuY
a week's	el
a weekend	gitn
a weight	ai
a welcome	adjm
a welder	hm
a well	al
a wet	ak
a while	arbdcbdeeiglhciekcmiqerbtd
a whip	jk
a whole	apbdccdiebgajdoeqerYtu
a wider	aknirete
a widow	aiedgbjkkqmeoevd
a window	abem
a winning	abgl
a woman	aWbmgchjinjjoeratj
a wonder	aciemotk
a wonderful	okte
a word	aiblcbeXfegcidjaluminsrVtXuave
a working	adrp
a workshop	jj
a worry	em
a writer	acgl
a written	aclmmj
a year	abbldZeoiekmlcqjrZuj
a yellow	ai
a yes	bdcZdXfngahmijjXneocqurWtiucvc
a young	jnrbtbul
a younger	aibm
a zero	smvc
aarhus	al
abara	ak
abara </s>	ak
abdi	aj
abena	ai
ability	actn
ability to	actn
able	aXcZebfdgihYicjlkUldnpokqWrltpuj
able ,	acgpnjob
able to	aZcZebfdgchZicjlkVldnmomqXrltquk
about	apdoeShGjdljmanjocpmqarbtcuo
about "	abbdrptkve
about #	ak
about ,	ajjj
about .	aabYcbddgphjiijmkknZqcrataup
about ?	di
about a	aidnglicjjkklbojqerXuWva
about ambition	ci
about an	akbjknreve
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
about fairness	aabjlk
about feedback	aedl
about fish	bj
about fit	alve
about fundraising	aeuk
about glaciers	bj
about gravel	an
about half	aerm
about having	ajdiod
about his	am
about how	acbccegejcnkopritcum
about in	ik
about it	bLdXhZiWjjlimrnmoLqyrasjtX
about leadership	cl
about letting	kjod
about light	rm
about local	aebk
about me	aZcjdeejinjjkbmeojqduZ
about merit	adbm
about mine	tl
about music	aailrj
about my	ajb0cmfegdhdiZjcmVnbqYrVskuWvc
about nerves	cl
about next	ilqiue
about now	acom
about numbers	bdcejm
about our	aebnmi
about ours	ai
about page	adul
about painting	ceik
about parking	ambd
about passion	tl
about people	abjl
about plot	dj
about price	cedk
about product	adil
about right	adhj
about safety	aYbkckrl
about sheep	gk
about six	am
about sixty	aeuj
about slide	aj
about something	nirl
about spices	ai
about talking	actl
about tariffs	aj
about tax	aecl
about that	aabecddkeegmjloXqdrctduu
about the	apbWcZdxeafagYhNiUjekVlsmpnYoupqqWrZtZvX
about their	akbi
about theory	aecl
about these	aigkoe
about this	aYccdcekfegahmiijansqirdteuk
about those	dk
about three	kk
about tides	aj
about time	ai
about timing	li
about to	aaiijdkmul
about tone	aeom
about two	abkm
about us	abjm
about usual	gl
about what	atbccddcgdul
about where	adrm
about whether	acbjck
about which	ml
about who	aWglup
about working	uj
about you	aZnw
about your	cbdbfqgaikjYkimZnqobqarWtk
about yours	rmue
above	aXbWcXdeeXfvgkhaiijakYlamcn1ppqZrdsduZvk
above ,	dj
above -	adfsnd
above all	iepqtc
above me	aj
above my	arbecein
above the	abgkhjijmdni
above what	amkd
above you	adcedeeeien1ra
above your	aZhenkol
above yours	aVcegonjrm
abroad	adgjtk
abroad ,	gl
absolute	adsitn
absolute shock	adto
absolutely	aZflvi
abstract	bsdeiclorctnvV
abstract ,	ai
abstract .	bkck
abstract and	aZcjll
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
accent	aZbycodegchdicjcliretcve
accent ,	acbqcjje
accent .	aebjlj
accent like	bm
accent slipped	ai
accent was	abcm
accents	lk
accept	aobZcxeegYhjibjckalaneoVqitYuXvb
accept ,	akierl
accept .	adci
accept a	adqo
accept my	mk
accept that	arclhaoe
accept the	accmdjhnle
accept this	aZfm
accept your	amcsnbqZ
acceptable	alqjvd
acceptance	aZenfdhq
acceptance for	aeen
acceptance of	adfdho
acceptances	ii
accepted	ajbrckddhYndobqlretdue
accepted a	aick
accepted another	ak
accepted talks	bi
accepted the	aj
accepted your	abqp
accepting	meqi
accepting the	qi
access	aovk
accessibility	aitm
accessible	tm
accident	akbeum
accident ,	am
accompanist	aitj
accompanist ,	ai
accompanist deserves	tk
according	aebovi
according to	aebovi
accordion	ai
account	ajbacZdVecgjjXkelbmmpnqnrjtiua
account ,	ojql
account .	amjbkemnqk
account ?	depo
account for	aYrltn
account i	hj
account on	ak
accountant	ailj
accountant ,	aj
accountants	acckokte
accounts	amcjgchcidjkkcleneodqktc
accounts ,	aicl
accounts .	rj
accounts at	aeqm
accounts for	aj
accounts with	jm
accreditation	acuo
accreditation visit's	uj
accuse	gkietlud
accuse your	aitlud
accustomed	hrod
accustomed to	hrod
achari	ni
achari is	ni
achebe	aj
achievement	adtm
achterberg	am
achterberg ,	ni
acknowledge	fq
acknowledge receipt	adfp
acknowledgements	akui
acknowledgements .	ai
acknowledgements of	ui
acquaintance	aXheoorl
acquisitions	nk
acres	aakjtl
across	aYcldaeeguhYikjZkclineol
across as	adgkrj
across from	glii
across my	gj
across the	aackdegnhcjdomrdtiuivd
act	ascjdjebhcicjckeliqkratYub
act ,	alcdlk
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
action	adun
action .	uo
active	acuj
active ,	aeuj
actor	ak
actors	ambigjjdod
actors are	qj
actual	cctkvj
actual reason	aj
actually	aObiddecgqheidjZkentodqdrptjucvn
actually come	gk
actually read	gl
ad	acbicjgl
ad said	acbjck
adaeze	ak
add	aTcrdjeYgihciejdmcndoXptrmtYudvs
add .	acckodrq
add is	aick
add me	djeeqj
add that	aicdgl
add the	ai
add up	abblcn
added	aadeoktev2
added a	bivk
added up	acolui
adding	aatmvq
adding a	vi
adding your	abto
address	aqbmcadUecgbhdjYkjpmqerkuV
address ,	bk
address .	bedbpnroue
address :	abkn
address ?	blle
address and	ajli
address as	qj
address changes	ai
address for	aj
address me	om
address on	akmj
address with	bj
addressed	aTbqdihenetl
addressed me	aabjtm
addressed to	adbonesi
addresses	admlnmodqi
adds	aacmmi
adequate	cj
adeyemi	aogeni
adeyemi </s>	aj
adeyinka	ai
adjectives	ai
adjust	aeel
adjust me	el
admin	abulvn
admin on	acul
admiration	aefdiotj
admiration for	adfeip
admire	ambecZfegViYjdmcoYporktuubvc
admire .	ante
admire a	ajicrdto
admire how	alceieocrktj
admire the	aj
admire you	adrk
admired	aibegWhmiajeplretpvd
admired how	aetn
admired most	tk
admired the	ti
admired your	aigepmvd
admission	ui
admissions	aq
admissions office	ri
admit	ajblcpeegjhcmeoara
admit ,	ai
admit .	aojd
admit i	aacnjj
admit it	acbmcigkodrc
adopted	gk
adore	abgo
adult	aXrxvc
adult could	rj
advance	aObiemfpkjmitj
advance ,	acekji
advance for	aemj
advanced	aihm
advanced driving	hj
adverbs	ti
advert	acblcsgbjakcmcolrZto
advert ,	al
advert .	akbi
advert and	bj
advert asked	ci
advert did	cm
advert i	bjce
advert said	cnte
advert when	aZop
advertise	acgmtl
advertise i'll	acgn
advertised	albqcidchake
advertised ,	bk
advertised again	al
advertised this	ak
advertisement	abbjcrojre
advertisement ,	ok
advertisement asked	aZcr
advertisers	ui
advertisers ,	ui
advertising	aj
adverts	ej
advice	asbXcadlebfegkhYibjVkZlombnSqZruuW
advice ,	grkeljrc
advice .	an
advice about	om
advice for	rk
advice from	acgdrt
advice in	ap
advice of	am
advice on	aadolnud
advice to	netp
advice with	rm
advice you	ai
advices	rj
advise	aWdngnjjlinduj
advise .	acdojk
advise on	aXdoli
advise you	um
advised	ajblfkud
advised ,	al
advised .	an
advised by	ni
advised in	adbm
advisory	bi
advocate	uj
affection	dk
affection for	addk
afford	acceeegmibkqrk
afford ,	rl
afford food	kj
afraid	accjdeedgoheijjckcmbnkobrdumvk
afraid .	aegn
afraid i	ck
afraid i'm	ak
afraid my	aiqj
afraid the	ai
afraid to	aSilniuq
afraid we'll	al
afresh	addneeqn
afresh .	aadp
afresh when	ai
after	alblcRdeedfYgZhoijjpkYlamlnTodpardsjtiuavj
after #	ai
after ,	di
after .	badmgkhejcomqkretdue
after a	ckhjodte
after all	ambcjlkambqXtlue
after and	aj
after being	gl
after crushing	adjm
after easter	aidkoeqctl
after eight	ak
after eleven	ajhljdke
after everything	aihkji
after five	adhkti
after four	aq
after fourteen	ak
after her	ajni
after i	aObtcldagphdjnnkqbtd
after i'd	aWbkoo
after is	dk
after it	ajdimk
after lunch	ai
after mine	bl
after my	adbjdmhdkk
after nine	anhmiljZkdte
after nineteen	hi
after our	abbiimtk
after reading	aejp
after six	ajejti
after so	ai
after some	aohd
after stratford	hj
after such	cctm
after supper	qj
after talking	al
after ted	hj
after that	aVbbdYelgehckjljmloeqtrktiuc
after the	accagjicjdkllcmmncomqeslvc
after thirty	ak
after this	hejkkjqduk
after those	ej
after three	behq
after two	apdegehdsm
after us	ajne
after what	acml
after which	hdjekcliqt
after you	geirjjqerete
after your	bdhijmkjqbtduj
after yours	ej
afternoon	ambecZdVgnhTiokVlemsnaoiqprYtbuXvd
afternoon ,	bjddekgkml
afternoon .	akbddegdhdikmdokqprd
afternoon and	neqj
afternoon as	acgm
afternoon has	ik
afternoon i	aXmjon
afternoon this	qi
afternoon what	abgkjm
afternoon with	ij
afternoons	aeql
afternoons for	adql
afterwards	aYbqciecgmhdjcneokqnreub
afterwards ,	aego
afterwards .	adbrcjedjeqo
afterwards and	abon
afterwards in	aedj
again	aebOcqduepgPhRjjkbmynLoRpoqosbtbuevK
again !	aZtn
again ,	adbbcbdkenfngZhUiZjikjnboYqerutjua
again .	aWcjdierfdgWhZijjilYmpnepdqorcsbtduj
again :	aadqeesive
again ?	apdXejijjelkvb
again about	al
again after	adjl
again and	aVcoeimnul
again as	jk
again at	aXcmdbhlqruj
again before	abej
again by	aXeejmmmqi
again for	dceekdlimsppqetcve
again from	adcldepl
again i	aicjdkmjqcte
again i'd	am
again if	ej
again in	apedgljcliqZ
again next	dp
again now	anje
again on	aadlejmbqj
again once	aqdeedhjqe
again only	il
again since	addp
again that	anjkmd
again this	gjqk
again to	acdm
again tomorrow	qi
again when	aojj
again with	abdkklqm
again without	al
again you	cihlqd
against	bmcpeYgmhaiYjkkimeoeqZrkuPvj
against a	am
against anyone	aiblcagcol
against it	aici
against me	cledgjhejl
against my	adgl
against our	aabkkk
against simultaneous	cj
against the	kj
against us	accn
against you	jjnioeqerpue
against your	gj
agata	kj
age	aebrddeimoncoerntVvc
age ,	eirl
age .	adbccjjemkokrlte
age discrimination	bl
age four	hi
age i	angeri
age in	aeum
age limit	aibchjjl
age needs	adrk
age of	adikkm
age on	aabq
age was	bl
age when	gk
agencies	akimud
agencies i	adim
agency	bqcbdeecgihmjUkdmlndoYrkudva
agency ,	am
agency .	aXbjgiikminird
agency has	rm
agency is	aore
agency nurses	bl
agency of	retm
agency staff	adhk
agency that	uk
agency took	gj
agency was	am
agency who	ck
agency's	amgdtm
agency's motto	ti
agenda	apqd
agenda .	akqe
agent	cbdaedhXibjkkalsnmocqjrltcvd
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
agents	acbelmoiqkrove
agents ,	aelkoj
agents we've	ai
ages	an
agnieszka	ak
ago	ajcidmhbidkdoZrdtbvw
ago ,	anje
ago .	beckdigioevi
ago and	bk
ago i	dlgd
ago was	gk
agree	ambXdifdgXhbkdldmbnloXtquWvs
agree ,	vj
agree .	ascanlte
agree so	tj
agree that	akcjgehbrltk
agree to	abckei
agree with	becidehdiirdtmuevr
agreed	aobadceigciijdoZratcvn
agreed ,	amoe
agreed .	ekqi
agreed the	hj
agreed to	ajhdkinore
agreed with	amijnbvl
agrees	cjgkmi
agrees .	ck
agrees that	adglmi
agrees with	al
ah	eeoivs
ah ,	eeokvr
ah well	al
ahead	bbcleefmgmhbjdneoeqjre
ahead !	fi
ahead .	clfk
ahead and	aZqq
ahead of	begokjoetiue
ahead this	al
ahead with	alqd
ai	hk
ai org	hk
aidan	aj
aim	ajlive
aim better	akve
aim for	li
aims	adtl
air	aTekgiiq
air .	ii
air as	ij
airport	aboltnud
airport road	adtnue
aisling	ao
akosua	aj
alan	ni
alan ,	ni
alan's	aenj
alan's office	aenj
alarm	tl
alasdair	aj
album	adjkvi
album in	jk
aldous	gk
aldous ,	gk
algorithm	aXceoetxvk
algorithm for	aYto
algorithm that	aetm
ali	ai
align	cefphe
align with	cefphe
aligns	fi
alike	aiij
alike .	al
alive	gkiljekire
alive .	ak
alive who	gk
all	blcWdTerfigchiiljjkUldmknJompkqurTsntcucvU
all !	aj
all #	ai
all ,	alckedkcrksntXud
all -	aabktm
all .	apbecbdiedfdgbhijYkamlnaoappqetkvb
all ?	acjk
all a	blje
all about	aebdcejmnk
all afternoon	ilme
all ages	al
all agreed	ai
all along	akci
all and	adek
all applicants	al
all asking	aooc
all at	ai
all authors	al
all be	aXboedqetjul
all been	akui
all buyers	il
all by	el
all came	adgm
all concerned	aafluk
all day	aZcjkjrmtm
all due	cbop
all eight	bj
all fairly	ljvd
all five	hejioi
all for	acijtl
all forty	adgjjk
all four	aigqhejdkjmdoaqcrlta
all from	aebjdj
all galway	aeim
all go	aj
all good	an
all got	hk
all guess	bjoi
all have	aWor
all i	acbacdepgeiemjoXresp
all i'm	en
all if	em
all in	amrctm
all is	acidmoqirm
all it	aXhcjpqjul
all knew	ak
all know	aUbmgjhn
all landlords	in
all made	ajoi
all makes	aeol
all me	ai
all means	akootb
all modesty	aecegr
all my	aZiqmkuk
all night	aXjiklql
all nine	ai
all of	akbndbemfchVjRkZlqmWncoUqlrbtmuivi
all on	aUbjdotk
all one	ok
all our	hium
all over	aYhnuj
all rather	gZhl
all right	ascbddeaglhZicjomaoqqbretavb
all round	acql
all saw	adbk
all see	qj
all six	aeckhlqi
all so	abjomi
all some	qi
all spring	hk
all stakeholders	abfl
all summer	abdmhm
all that	bdcdddekhYicjpmloYqstd
all that's	ei
all the	apcXdZeigSiljdkZldmkneoarktavt
all there	aZbkel
all these	abbmjlodtive
all this	aljllimcue
all those	aloj
all three	aqhejlrjtd
all through	aZknok
all to	ajci
all twelve	jeodqktk
all very	am
all want	gl
all was	ij
all watched	hmje
all we	aekk
all week	azbceejeod
all went	aYbngl
all were	jdol
all winter	aieejeojqjue
all with	ajijoe
all worked	ai
all wrote	gl
all year	aibegjti
all you	aaejjn
all your	aejoolve
all's	acom
all's well	acom
allotment	gehlikjqkbocrete
allotment .	ak
allotment lads	jk
allotment plan	hk
allotments	djnduk
allotments ,	dj
allow	ajebfjgjilldqbtcuj
allow ,	gk
allow a	abun
allow it	an
allow me	abcidjfjil
allowance	ae
allowed	anbeccdkhYjemlnnocqerjudvY
allowed ,	lj
allowed to	aedmeihamlnnodrkvb
allowing	ai
allows	cidjkenk
allows ,	kenk
allows one	dj
almost	aObecbheixjmkamcoZtv
almost as	abtl
almost forgot	tj
almost glad	aeim
alone	bZcceSfjglhaizkimlnaoYtXuc
alone ,	aYcedledheijjdkkmpud
alone .	aqcegjkdocrete
alone and	aj
alone at	ki
alone i	ai
alone until	aiqj
alone was	al
along	btecfnhejbkYoaqctkuW
along ,	al
along .	abciiikerjtn
along for	aabt
along once	ai
along the	fo
along with	bjnjue
aloud	becehlimjdkirita
aloud ,	aj
aloud .	achlkjmi
aloud at	aj
aloud to	in
already	albjcQdmeafagWhqicjikalVmenjoipdqqrRsltZuVvj
already ,	dlqe
already .	hajenloiql
already ;	aetm
already ?	adhksjve
already a	aj
already and	kj
already answered	aZop
already be	aj
already been	amhqjdke
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
already filled	abqitm
already for	aekm
already found	an
already full	ak
already given	bj
already gone	abkiol
already got	aj
already had	aYblqm
already handed	aihmjZ
already has	abniul
already have	akkd
already in	ai
already knew	bpjd
already know	albZglhjjd
already knows	anjenetj
already made	al
already measured	al
already met	el
already moved	al
already on	bmqi
already ordered	hl
already passed	ak
already picked	abbijm
already read	aljd
already requested	acdk
already rung	abno
already shown	jm
already sitting	aYblolti
already sold	ki
already the	aj
already three	akdj
already told	aWbadshiidjjmnneoiqdre
already written	aone
alright	al
alright if	aj
also	aRdmeVgLhLjZl+oaqVresdttvz
also ,	aYcklkvu
also a	li
also ask	lk
also asked	aebjdi
also available	ok
also be	aiti
also came	adtm
also did	ai
also for	tj
also have	actj
also like	lj
also my	adll
also paid	adbote
also take	aj
also the	cl
also thought	rj
also to	acrn
also told	ao
also whether	aelj
alter	cj
altered	aXbiilqj
alternative	acgnte
alters	ajcj
although	aVbnfmgihcjipnrdtdvl
although i	akoi
although the	aVblfmglhejjoe
although you	aapn
alto	bk
altogether	acjq
altogether ,	adcijj
altogether .	jo
altos	aiok
alumni	geuo
alumni association	uk
alumni board	uk
alumnus	hk
always	aXcSdqebhoipjOkdlbmTntotqQrSsbtm
always ,	aeok
always .	akieoj
always a	ajdl
always answer	ij
always asked	acum
always been	ajgdnioltcue
always believed	ackm
always did	rj
always do	aZidov
always does	ascdgchbue
always enjoy	tk
always found	aehdnwodre
always glad	oj
always going	hpodue
always had	abfjnp
always have	aabptmue
always heard	akoerk
always knew	gl
always liked	an
always likes	ai
always manages	ok
always open	abem
always said	il
always says	acuo
always send	addn
always spoken	aeuo
always tell	ij
always telling	gl
always that	akuj
always the	aZdjim
always thought	hi
always told	oeum
always wondered	adtn
always worshipped	abio
am	aYbYcbdjepfngrhkiYjSklnkodpSrasetluivb
am ,	akdbgnodsl
am .	acedgjjnmkobqeul
am ?	go
am a	deebgojimjretZumvb
am able	hmqctl
am about	adkimk
am adding	aYdito
am afraid	ajck
am after	aedk
am always	aZojtkui
am an	ak
am ashamed	mk
am asking	aeet
am at	ajbigcuk
am aware	mi
am back	dk
am begging	aeeqqd
am broke	aako
am by	abgo
am changing	an
am confident	fngd
am conscious	acmn
am considering	um
am content	alhnqdue
am copying	nn
am crying	ek
am curious	bl
am cutting	aj
am delighted	al
am desperate	aXet
am disappointed	aj
am drowning	aoqc
am entitled	aZhs
am free	aj
am getting	adql
am giving	qlul
am glad	akbegbhjkemeoZtt
am going	gehejlkcmendqkum
am grateful	aqgembodtp
am guilty	gj
am happy	audbhaoiqj
am helping	aj
am holding	acqq
am honoured	am
am hoping	dpue
am i	aahkjdkknlolte
am ill	ackn
am impressed	al
am in	amfjgenite
am just	foqe
am keen	uk
am keeping	aeql
am learning	akgjte
am leaving	jdomqj
am living	eekk
am looking	fehekjukvi
am mortified	mi
am moving	an
am nervous	ai
am new	enge
am not	adbdcidagYjamdneojqrrpsetYuk
am now	aldiilkb
am obliged	aktk
am off	aj
am on	en
am one	jj
am only	addkgion
am out	gl
am over	geom
am overqualified	ti
am owed	adho
am pleading	aeen
am pleased	oj
am puzzled	abbkck
am quite	anhd
am re	dk
am reaching	adfm
am ready	aelmmlqc
am really	mj
am relieved	aehdrq
am returning	aj
am seeing	noue
am sending	aedenqti
am sixty	acko
am so	gimioetk
am sorry	aydegdjeod
am still	aqdieigdhikeoeud
am such	abmo
am sure	bicjdZfdgaicjjkcmdokqltkuevc
am taking	al
am thankful	atmd
am the	aWedgwiejl
am to	hkij
am told	aYbrcegihbjdkillndobqdrktkue
am truly	mj
am trying	acdmkk
am used	algWhekjoq
am very	absp
am waiting	qiui
am writing	aiddfqgbhekmmdndtduive
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
ambassador's	nj
ambassador's office	nj
ambition	aecigk
ambition ,	ci
ambition .	aZclgl
ambitious	oeritk
ambitious ;	oerj
ambitious and	tk
amblecote	adnl
ambrose	ai
among	baddenflgeheinjkkbmdneocteuj
among so	ajeltc
among the	abbccidefmgjimjdrctk
among them	arbe
among those	el
among us	aeum
among your	rm
amount	ujvi
amount of	aivi
ample	ai
amplification	cj
amuse	aode
amuse you	aode
amused	gk
an	aZbYcOdUejfjgWhuimjclominbodpWrisWurvk
an absolute	aesitn
an accent	bq
an achievement	adtm
an actual	am
an address	aabiiimj
an adult	aXrxvc
an advert	odtn
an afternoon	aaekgohejlolqcre
an age	ti
an agent	ablj
an allotment	hj
an alumnus	hk
an angel	ij
an answer	adbecYdeelgbickiljnaopqrretYvd
an apology	aZeehpidllmr
an application	hkknukvd
an appointment	ajnj
an apprentice	hj
an architect	aagm
an assistant	gehjnj
an audience	tl
an audition	aioetdul
an author	ai
an automatic	aZoltk
an award	aote
an earlier	cjtk
an early	ai
an easy	optc
an editor	aacigehdikrjtq
an editor's	ik
an education	aigeheilrctj
an eleventh	dj
an email	aejitk
an employer	ai
an empty	tk
an enemy	adheur
an enthusiastic	fj
an epic	cj
an equal	airl
an error	aoceme
an estate	anie
an evening	apkd
an exam	aigl
an example	aXijulvj
an excellent	uk
an exception	akemhkiekmlerdva
an excuse	cj
an explanation	achltk
an extension	lj
an extra	li
an eye	akbkheidldqdrmtkuc
an honest	aiuk
an honour	ajgdhbipmeti
an hour	ajdiecgihiimlnmaniqbrUtcua
an hour's	aedm
an idea	ak
an idiot	idmste
an imbecile	acrote
an indoor	ci
an inspector	rdul
an insult	acmjrk
an interest	abnooj
an intern	acel
an internal	ambkte
an interview	aZhoqmrkue
an introduction	adlk
an iq	adgm
an odd	akcmhe
an offer	ajhdokqj
an office	hkiitj
an old	beejgejqkkmenoocrXtbvb
an older	al
an open	flgeicjmtk
an opinion	rl
an order	hm
an ordinary	aljd
an ounce	elie
an oversight	uk
an umbrella	ajtj
an undergraduate	acrl
an understudy	hl
an unpaid	di
an upper	hk
ana	aj
analysis	kk
analysis .	kk
analytics	ci
analytics ,	aeci
and	cmdof0gUhaibjSkml8mkoLpWqmrcsqtUuZvl
and "	tevj
and #	aZcndj
and ,	aabkcedveehejeqeretm
and -	aetm
and a	adcZeWfegsiejSkdl0mknXoqqOrUsrtluTvW
and about	ai
and above	mi
and accept	aiqj
and after	bcjkkkqerktjuZ
and afterwards	aedj
and again	aJdyjilbmmqsud
and agreed	annd
and all	cjgehmiijnkcmeqcteuivd
and alone	km
and already	aiilme
and also	aZlu
and always	acdjiirj
and am	haklmerjtm
and an	aeccls
and another	lo
and answer	aili
and any	cpeegi
and anyone	acmkri
and are	aq
and as	acdjnj
and ashamed	ai
and ask	adlkrivi
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
and best	aj
and better	ak
and between	aabikern
and both	aqcidageqn
and bother	rn
and buried	acjo
and buy	aj
and by	aebicZdqhdiejekkomqbte
and call	aZbeqotk
and came	ai
and can	aqecgdheidjekdmiqirjtc
and can't	tl
and careful	ck
and check	li
and cheer	ai
and circle	aefj
and clap	oi
and clear	aeom
and cold	admk
and collect	qk
and come	cm
and confirm	qk
and consider	aackep
and consideration	aYfq
and cost	rn
and could	aeeelt
and couldn't	ck
and count	djei
and crush	aYjmok
and deleted	ai
and deserves	al
and desperate	aeeekm
and did	bdcl
and do	ceeehlocso
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
and enclose	ai
and enjoy	aj
and enjoyed	am
and equally	ai
and even	aibcinvi
and every	algbiljdkkqiub
and everybody	acblgjhkibmlneri
and everyone	adbihnidjiplte
and everything	an
and experience	fk
and fair	ai
and feel	ai
and find	akdeeilj
and five	accigj
and follow	fj
and for	azbccadeecfYgehajllimvnaoWqbrZtbvW
and forgive	abikmi
and forty	bjqj
and found	ajcdiljemkre
and four	aq
and framed	acqm
and frankly	aaglhk
and free	actk
and friendly	ajfe
and from	aadkiijm
and gave	adbk
and get	linj
and gets	adun
and give	aceiqmrl
and given	achm
and gives	aetj
and giving	emqd
and go	nj
and god	ej
and going	ti
and good	ar
and got	anhkje
and grace	ii
and grew	aj
and had	augehjjZ
and half	gelori
and hand	aj
and handed	acjl
and hang	aetl
and happy	aj
and has	aebcceddgiiejckbmmntrmtd
and hasn't	aYbmjqrc
and have	apbacedbgbhYipjZkqmcoiqbrctc
and having	axbecbreti
and he	aqbVccdeeegRheiZjdldmdnooeqctkur
and he'll	anjc
and he's	jans
and hear	aj
and heard	akbe
and her	ajbi
and here	cmdi
and hers	lj
and his	bineul
and history	gl
and honestly	ij
and hope	aemdokpnteuj
and how	abjllmvj
and i	aobbcbdeenfdgXhjiklDnlpTqerdsstbvP
and i'd	bVdaeegajUkilenZqsrcux
and i'll	alcidYesgVhiiZjVlYneoeqnrjtVujve
and i'm	apcVgkhejmkWlZmnniqbrUvW
and i've	aocSdVglhTkjlVmXnlqotTvb
and if	cnduheicjekelkmZoeqdrateuavi
and in	aQbkdwedhoicjekelkqeucvj
and introduce	li
and is	kdlmniqitk
and it	amcVdceafdgihdiikmlUmSneopqkrXsVtiunvk
and it's	bacjdbejhmijjckdldmaneoYrnui
and its	cbgjtdul
and july	addm
and just	aeqirm
and keep	aclk
and kept	aj
and kind	fj
and kindly	hk
and know	aj
and learned	aj
and leave	alekikqWtl
and left	alimjdkd
and lend	aZlo
and less	ajci
and let	aVl1
and liked	abcn
and likes	nk
and live	rm
and long	aeim
and look	ajfileoeqktj
and looking	ak
and loved	am
and loves	acuk
and made	ck
and may	aWlunl
and maybe	ajlj
and met	hk
and might	ejli
and mine	ancedjgbhiii
and more	aiqj
and most	aihj
and moved	ai
and mr	ai
and mrs	ai
and mum	kj
and my	akdRfigUhaidjdkmlqnioZqsrXtS
and need	ak
and needs	am
and neither	ji
and never	cehdikoisiud
and newly	aj
and next	glliodtduk
and no	ajdaemgeijjekjmcqdue
and nobody	aleehdjikmmbneqctb
and none	abcjrltj
and not	ambRcodjeafegihXiijTkjldneuZ
and nothing	amclud
and now	aWceedgWjnkplcqWrksktnuZ
and number	nl
and odile	hj
and of	djmiud
and on	aKcmdmepgjhdkdllncolqksktcub
and once	ak
and one	adcefjgohbkllambnpoZrYtlue
and only	aigboerjtevi
and open	aaeo
and others	adhkrj
and otherwise	anec
and our	aokemk
and ours	aj
and out	mj
and page	ck
and paid	an
and particularly	tk
and people	aabnicmircun
and perhaps	aZbjdjekgijcloqd
and peter	ak
and play	acrn
and played	aekm
and please	aeds
and pleased	ok
and probably	ki
and product	ti
and put	aegkneqo
and quite	acml
and rather	ijrjte
and read	aajiqosm
and reading	am
and reads	qk
and remain	accifj
and remember	gouc
and return	li
and revert	acfl
and reviewer	tj
and rewrote	aeel
and ring	aerk
and rob	aemj
and said	albjniue
and save	aYeinltj
and saw	aqbd
and say	aemjqm
and says	audmidjbkaud
and see	acdeebfiglhkjlkamcnloeplrbuW
and send	lq
and sent	aZbcdlgo
and september	aeql
and shall	jloetjui
and she	akbdcedbeeiWjlkZlcnsokrbtcud
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
and so	aNbVdteihXiujXldneobqkrnsmtVul
and some	aUbmcdgmrdtkun
and somebody	jj
and sons	ti
and sooner	meul
and sorry	aVmu
and start	qj
and stay	aarp
and stayed	adblml
and still	akckdiejgbhjjcqdtiuc
and such	acro
and take	adeiro
and takes	rk
and talk	ak
and tell	aXcleigelqme
and ten	aZbmlj
and thank	fljemnndoe
and thanks	ax
and that	apbpckeVfigWhiiPkbmknaobqkrbtPuj
and that's	ajceddeejpojqire
and the	ambicbdpfYgViajcklldmunZrbteuevd
and their	ancejkqjtc
and then	aObnciemgnheiojelkmandoarRsqtouTvn
and there	akbZcjdYgihiiijbkqnbobqdratiuZvc
and there'll	aeul
and there's	aacieekrri
and therefore	accl
and these	acul
and they	amdeebhXiakdlYmbnkoUqprdtkul
and they'd	aYjltm
and they'll	adgeuq
and they're	aigeoo
and they've	augdjckcui
and think	ai
and this	ajbbcedlecgeidjqkolemjncocqardskuX
and those	ajbkcehelj
and thought	aahkii
and three	aobdki
and thursday	blqe
and to	aabjcadieefehcjcljmsnaodqjrisluZ
and today	abdo
and told	aebpgdibkk
and too	gmme
and took	cmgi
and tried	ai
and trust	tk
and try	aejl
and turn	ademjj
and turned	ji
and twelve	ai
and two	ajcedigkjkld
and unparalleled	aaiq
and until	qiuk
and use	lj
and used	bn
and useful	akve
and value	fl
and very	gk
and wait	aYekhl
and waited	aaen
and walks	um
and want	ai
and wanted	aoqe
and was	akbYgojcvi
and wasn't	ak
and watch	eeok
and watched	aZmmnj
and we	akckdWgkhciejekalYmmodrTsjtVunve
and we'd	bkelhjjeue
and we'll	dehmkdqiuj
and we're	acjjqdtlul
and we've	jjkj
and wednesday	ae
and weighs	ci
and what	acdcfogbiekblpolqktd
and whatever	aalimo
and when	cedllnuevi
and where	li
and whether	aTlxneuj
and which	adqlui
and while	lk
and who	aRbegijjlrndoiup
and whoever	om
and why	ck
and will	asccdeeafmhPjXlinoocqirbtiub
and wish	acfl
and with	aYdrgijeqeretnue
and without	ek
and word	uj
and would	aebecWdieTgbhcibjVkZlvmmpmtpubve
and wouldn't	al
and write	ckej
and wrong	cj
and wrote	ai
and yes	asce
and yet	aXbncpdjejjeue
and you	aYbxcneefdgmh0iOjplVmQnkoQqTrdsitRvV
and you'd	rl
and you'll	jlmeul
and you're	abbiku
and you've	aQcojjkoqk
and your	apbecidUeYfigejUkqljmVndoosctXuevZ
and yours	akbdcddiiYjckdleqitduo
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
ankle .	rl
anna	lm
anna ,	lj
annabel	al
anneke	aj
annelise	ai
annex	cj
anniversary	jj
anniversary .	ai
announced	bpoe
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
another	bWdkecfugjiOjbkjlqncodpkrZsatiua
another "	tnvd
another ,	abgkln
another .	ajcedjhlnltd
another application	adgl
another brave	tj
another buyer	adkjqi
another chance	eigioj
another choir	ai
another client	aj
another conversation	cl
another couple	aj
another date	hj
another day	aduo
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
another interview	allm
another job	akji
another journal	an
another letter	aindrk
another look	cmdili
another man's	acbk
another matter	qj
another minute	mk
another month	aedl
another night	jckl
another no	aeol
another offer	ao
another one	fqgerj
another person	al
another place	hkqd
another post	aj
another press	qk
another publisher	dmlc
another role	adhm
another round	aj
another school	ai
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
another university	ai
another viewing	li
another way	aWcpdreaheoeqdun
another winter	abkn
another word	aajn
another year	avkcodqlte
another's	abtm
anouk	jk
anouk is	jk
anselm	ak
answer	aibPdoeifQgPiVkjlkokpdqxrYsTtjuYvZ
answer !	aevi
answer ,	ascehdmjoZ
answer .	akbZcodkerfZgbiajmkmlbmXnXrTtcuUvj
answer :	dl
answer a	acom
answer about	eimlte
answer after	oetj
answer an	odtn
answer and	akcchl
answer another	alqc
answer at	aideqk
answer before	bjdeuk
answer by	akhdqn
answer came	aikk
answer comes	acdcnp
answer could	dj
answer each	accn
answer every	ap
answer for	acdijoum
answer from	djkk
answer has	ai
answer i	am
answer i'd	rj
answer in	jikjqo
answer inside	am
answer is	aibecXdeellemlniqatkuk
answer it	dk
answer letters	ol
answer me	aWqx
answer needed	ak
answer now	ajqi
answer on	dchlmjodqnud
answer one	aatm
answer only	tl
answer question	ci
answer reached	ai
answer so	aj
answer than	ij
answer that	aaijum
answer the	aZcjjmtl
answer this	aZecjkmdooqkrj
answer to	aackdkeehdjelmmenqojqZteueve
answer today	ek
answer tonight	adqm
answer too	aj
answer us	ok
answer was	adcddrgkne
answer when	om
answer whenever	ak
answer will	hmqc
answer within	adceomqj
answer you	dm
answer your	adco
answer's	qj
answered	arbZcoeahViYjTkcmpncoiqUrnsbve
answered ,	aebjcddl
answered .	dnlj
answered a	ak
answered all	ap
answered any	dj
answered before	aZblum
answered every	an
answered everything	aode
answered first	ai
answered in	aacmgj
answered it	aecjtn
answered me	ajminj
answered my	ardc
answered on	cn
answered that	abop
answered the	cjdcmjrn
answered this	dj
answered within	ai
answering	becmjeklmenioXrlvc
answering ,	iinj
answering .	tk
answering my	aj
answering so	al
answers	bXcndkgqicmencolqerjtWuZvj
answers .	aegkojudvk
answers about	aidivd
answers and	abck
answers at	adrk
answers every	amietc
answers the	gi
answers to	mdol
anthology	aq
anthony	al
any	abcXdeexfrhciljokllcndoYpcqVrksdubvd
any .	beidoermtr
any advice	lk
any branch	ak
any builder	adck
any business	admo
any case	ameagehejcljrnud
any chance	djee
any corner	adem
any course	ai
any day	aydcecqe
any difference	aiei
any experience	rmvZ
any farmer	ck
any feedback	aedn
any figure	aaclek
any firm	il
any further	aZflqiul
any future	aefj
any good	abtlui
any help	ai
any hint	lk
any hour	aesk
any hours	el
any hurry	oj
any idea	aVgojnklvb
any interest	ajkjve
any interview	atbd
any longer	knoe
any manager	abgp
any meeting	aloe
any money	kitj
any more	abcXdcebfegZhaibjykmlemWnooptcuevd
any movement	di
any news	adflve
any of	blcediejgalcmcqerjti
any office	ii
any one	iill
any ordinary	achl
any other	ardceegdiqjemlocue
any paper	ai
any pay	ek
any price	aegl
any rate	adon
any reader	aecj
any right	am
any salary	el
any sense	aUciiemqnlre
any size	aeem
any small	adem
any suitable	adfn
any team	hi
any terms	acen
any time	aredql
any trouble	aqec
any use	um
any weekday	ak
any word	dk
anybody	aZcidYgrhjimjWmcnYouqWucva
anybody ,	acgl
anybody .	ajgprd
anybody asked	aeoi
anybody asks	uk
anybody can	il
anybody else	ikki
anybody from	am
anybody has	ajbecegiij
anybody in	ajidrj
anybody on	bl
anybody over	aVoirltnve
anybody who	aVcegehqop
anybody's	ao
anyhow	aome
anyhow .	aome
anymore	abgjvj
anymore ,	adgj
anyone	bmcmdZgehrinjVkRlsnLojqVsjuavW
anyone ,	bkhejkneri
anyone .	cjon
anyone and	alce
anyone ask	aiuj
anyone asked	accioj
anyone asks	al
anyone better	gm
anyone can	abclij
anyone could	amcchpmdrc
anyone else	ajceedinlovd
anyone from	ajcnue
anyone got	aabqce
anyone had	abjiol
anyone has	aj
anyone i	acijmj
anyone in	ambegdhore
anyone needs	aoqd
anyone on	akeigkli
anyone read	bm
anyone there	aSbcojrmso
anyone who	aibjcieegdhlriud
anyone with	ceejgiierj
anyone would	admioj
anyone you	gi
anyone's	adom
anyone's interested	abom
anything	cNezfehYiYjtkklbncodqU
anything ,	elgljjoaud
anything .	albecdeohdjmkdmeqdreue
anything about	adumvn
anything again	el
anything at	aaeq
anything before	aegk
anything but	apod
anything changes	ackl
anything down	aejeomuj
anything else	aleatmvi
anything for	jmme
anything from	aabpvb
anything go	ul
anything i	hmve
anything in	aikn
anything of	aZmo
anything on	aink
anything to	aZenhdikqeri
anything with	ajekrkuj
anything you	en
anyway	aqbccedieYhWjSkVllmeomqlrptYuZ
anyway ,	aidlebhejbkelmolqkre
anyway .	aphbjdkcqjrnteue
anyway and	rl
anyway in	ai
anyway to	adok
anywhere	amgkhbiujbkemdobrctcuc
anywhere ,	amej
anywhere .	ajirjere
anywhere else	akheqi
anywhere in	gj
anywhere on	ai
aoife	ak
apart	aqcigehejekelmocqcrbtaum
apart ,	bj
apart .	ui
apart at	cm
apart from	akeilmoe
apartment	jl
apologies	ajcedbedjdkemvodrjtd
apologies ,	ml
apologies .	ak
apologies for	aimo
apologies to	mj
apologise	bdcedaeehejamtojtjve
apologise ,	akmYom
apologise .	al
apologise again	abmn
apologise enough	mi
apologise for	apdemkoe
apologise from	aemk
apologise if	aemj
apologise that	acmetn
apologise to	mj
apologised	abdbmroj
apologised at	aeddmm
apologised for	oj
apologising	adml
apologize	al
apologize for	am
apology	acdbedgehnickelnmzneocretc
apology ,	mk
apology .	abhjlj
apology for	mi
apology from	hkmj
apology is	hi
apology to	mm
app	aSgitpvp
app in	aetj
apparently	aYbecejeoprettvk
apparently i	ak
apparently loyalty	oi
apparently the	adtp
appeal	aXcddsgdlnui
appeal ,	dj
appeal .	bi
appeal ?	aclo
appeals	ql
appear	aZbvcdvj
appear to	aYbr
appears	aYbjojvs
appears my	ai
appendices	aote
appendix	akbdcpvd
appendix ,	ci
appendix b	ck
appiah	akne
applause	gmte
applause for	alte
apple	ak
applicant	adbigihiiejikeminboirctuudvX
applicant #	aitmva
applicant ,	aion
applicant .	tk
applicant has	aegn
applicant is	tm
applicant who	hl
applicant will	jk
applicants	apdXebgahmjclamlooqbrWujva
applicants ,	anbcckddeegdhp
applicants .	aZniun
applicants ?	ak
applicants from	aemn
applicants in	hl
applicants that	bdtl
applicants to	ajue
applicants who	acbl
application	aebidWelgdhjiYkpmkndoordsdtbvV
application ,	aebddbgchjjmlkmnokqareteui
application .	aWblcddifegehkjdkqnZoprdvb
application ?	akdeej
application again	eekl
application as	acgl
application did	aecl
application fee	aj
application for	akek
application in	ak
application is	aitj
application reached	aj
application so	bj
application this	qi
application to	ai
application was	acbirk
applications	ajbeccfngdnmoe
applications .	nl
applications must	tk
applied	ambmccddgmhiiajbkeljmnoXrZuX
applied ,	aibieigdhomcre
applied .	blgchdmt
applied for	tj
applied from	ak
applied in	aelj
applied to	acgune
applies	becdgjhjteum
applies to	cehkum
apply	akbZdbeSgqhjibjakemknnoeppqarWtjvY
apply ,	jilj
apply .	abckjcnsoduj
apply again	amcdecgehclemkoeppqetj
apply anywhere	gjqi
apply at	aegl
apply elsewhere	adkl
apply for	amgkhjoe
apply in	am
apply like	hk
apply next	aj
apply to	aeglhjneui
applying	akbjcdgcijjZkemqnaoaqerjtiud
applying ,	adbliljcmj
applying .	alhj
applying again	acrn
applying for	aj
appointed	aZbecmgohjneojrdte
appointed ,	hlnd
appointed and	adgp
appointed you	nk
appointment	ajddgenioltiudve
appointment fell	hk
appointment is	aZqjtl
appointment with	ainj
appointments	abhokk
appraisal	ci
appraisal that	ci
appreciate	axbccadceefqhniajcmXneobtTubvd
appreciate being	al
appreciate it	aj
appreciate that	adcefihnmeoirktc
appreciate the	alfogeoe
appreciate you	akfloe
appreciate your	ao
appreciated	a1idmeoerdte
appreciated .	apfb
appreciated it	aj
appreciated the	ap
appreciation	fi
apprentice	argbhjretd
apprentice ,	ai
apprentice with	aehk
apprentices	apjj
apprentices ,	ai
approached	gbhm
approval	fjnk
approval .	nl
approve	lini
approved	akoe
april	anbjcbdmeegbhVjdqYrdtq
april ,	akjeqctl
april .	ajbmhctj
april ?	ak
april and	addm
april the	aetl
apron	am
apron and	ak
architect	aecdgt
architect on	gl
architects	adgnietj
architecture	acrm
archive	ambbcjlkqiud
archive ,	aell
archive ?	aj
archive lapses	qj
are	bYcSdbecipjbkqlOmTnooTpZqtrmvq
are ,	aYgdiokileorqdrdteui
are .	acbqcdgbiljbndoqta
are a	aebecjgeroue
are able	am
are all	akccgdjmqkte
are already	hltl
are always	aYdmgpieul
are at	aXdjeekiln
are attached	ai
are back	aiqi
are best	aeuj
are better	inre
are both	qdul
are busy	aj
are circling	aagkqm
are clear	sn
are clearly	adrj
are close	aankuk
are closed	abckuk
are clueless	rk
are coming	amneqlue
are correct	akccik
are counted	ambd
are decent	al
are decided	adodtn
are delighted	ankd
are dogs	aklivb
are doing	akrm
are down	abdn
are duly	fk
are easier	ai
are editors	il
are edits	amve
are eight	dj
are eleven	aekl
are ever	al
are fighting	gl
are fine	aicl
are fixed	aj
are for	abhmkjomreud
are four	kn
are free	aeqirl
are friends	gdqn
are full	aitl
are generally	ajgehk
are getting	jmob
are given	bkul
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
are looking	aeelnjre
are lovely	am
are lucky	gjhoibrb
are made	uo
are making	si
are meant	aeil
are mine	abgk
are missing	aabm
are mistaken	adcp
are more	aj
are my	aeeo
are neighbours	ni
are new	an
are no	akuj
are not	acbdcXeigVhpiikinmocqcrksiua
are now	bpgeqoub
are of	am
are often	aaglnj
are on	eigehlklqd
are ones	aeelgk
are only	npti
are open	tk
are other	aiuk
are out	cink
are part	amve
are people	gciljqkdoercuc
are perhaps	digl
are printed	aahltj
are promoted	rk
are proud	akje
are quite	nitk
are reading	al
are ready	ajgj
are received	abnn
are released	amve
are returning	km
are rewrites	amve
are right	axccvk
are running	bj
are safe	um
are simply	aWclgr
are so	ajbeccrlti
are sound	ak
are staying	aj
are still	amgckeqitkud
are taken	ok
are talking	cj
are the	bkccdbenfigXhZiwjckdlemiojqbretVvY
are they	dj
are things	um
are three	ki
are tied	nkqj
are to	aehimitk
are too	ejmive
are two	aoic
are used	aYcegjkjojrk
are usually	gehl
are welcome	qirm
are well	ai
are where	ui
are why	alicrk
are without	il
are worth	aeuk
are wrong	aXbecu
are you	aLdjjrrmscvt
are yours	ao
area	akbjnl
area ,	ai
area chair	adbk
area director	nj
area manager	ni
aren't	aRcedkeeiijekpneonqirctnuZ
aren't given	addl
aren't what	kj
argue	alcctm
argue with	ajcctm
argued	ai
arguing	argjjd
arguing about	aj
arguing over	gj
argument	aohciktj
argument ,	tl
argument .	rk
argument about	alce
argument from	al
aria	gl
arise	aZcifmhi
arise ,	ci
arise .	hj
arise in	aefl
arithmetic	ri
arjun	akle
arlo	ai
arm	aiemhdmeri
arm in	rj
arms	adclvi
around	aZbicddbecgqhmkdldnkolrctYuevm
around ,	njuj
around .	adokuj
around for	aj
around it	aeiijnoiub
around my	hl
around the	akbj
around them	aegk
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
arrive	abhikirjtm
arrive ,	rk
arrive a	gi
arrive at	aetn
arrived	aebocdglhcjekamencoardsmtsub
arrived ,	atbbdcgj
arrived .	aebigmje
arrived after	ai
arrived at	adtn
arrived before	aetj
arrived by	al
arrived eleven	aYjktn
arrived in	aedk
arrived late	bj
arrived on	absn
arrived this	ak
arrived with	bl
arrives	ap
arriving	adom
arriving about	acom
arse	aYrmtk
art	aYejtr
art ,	ek
art .	actk
article	aPbYcadekptduev/
article .	abbckovo
article was	aevi
artist	ii
artistic	gjnire
artistic director	gjnire
artists	adbkni
arts	aigdnjtmub
arts budget	ti
arts council	njtmud
as	aYbXcidqfigahninjdkllamnndokrcseuevi
as "	tk
as a	badkejgkhiklmYoVpkqlresatcukvc
as agreed	am
as always	ieoo
as ambitious	oerj
as an	fogiheidjdmdncomqdtYum
as any	al
as anybody	rl
as anyone	aXcogehq
as at	adol
as background	kl
as before	axdlheqeteuc
as both	aebl
as busy	admkol
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
as dry	adtl
as ever	dkiitj
as everybody	aegkij
as everyone	aeddhiikon
as fair	ai
as far	abbocYdcgXhXjekkmlnlodrmtiukvd
as fine	abin
as for	aacjiimmodrktdvi
as generous	ik
as gifted	aagkil
as good	aagohoimoZrd
as half	ak
as happy	ak
as hard	aZkjun
as harkin	hj
as he	aYbigdhejenrodritm
as he'd	jk
as hesitation	cj
as his	aj
as home	hi
as i	aicjdtecfdgkhdiUjqkcldoWpmrktOuZ
as i'd	aldijemcodqjui
as i'm	aebkgkqjvd
as i've	kk
as if	aUbdcddeejirrltl
as in	abdoikketkvi
as is	abhitk
as it	aWbneihPiejelemrolqduivm
as it's	aijekmodqi
as kind	algemmre
as kindly	aood
as large	akij
as last	ajdjhdtk
as long	aYcideeqgdhckeoaquretjuj
as many	aWeqrl
as me	akkj
as mine	aZgohj
as mr	om
as much	anckddecgahnibmkoYpkra
as my	arbbcldbechpicmdnboUrY
as nervous	ai
as no	al
as nobody	ti
as not	jntj
as of	akqb
as one	aTcbdaeqgbijjckdmeneoiqerntquk
as open	qk
as our	am
as page	cbolrl
as people	accddigYhlomrj
as per	aXflos
as planned	an
as pleased	ao
as promised	hn
as punctual	adtl
as read	aYdlhl
as rejections	tk
as settled	ddhkjmvd
as several	ajqkud
as she	gejbojrmtl
as she's	an
as small	ul
as somebody	bejl
as someone	ok
as something	gl
as soon	aeel
as still	abqo
as surprised	aaniok
as team	ajhi
as that	ao
as the	bidYfdgahkidknlanmpdqorRtkuW
as there	acceekjoojrd
as there's	al
as these	hl
as they	aibdfsheickeobqcrbtmub
as they're	km
as this	angdmlre
as though	ajol
as to	aXclhriijilcnkobretc
as too	aagjjm
as two	bi
as unopened	bk
as useful	tj
as usual	amglhcjioiqcteuc
as warm	aj
as was	aTgkhmro
as we	akbecoeemeneqZrduk
as we'd	bk
as we're	ai
as well	aLbccVekfdgVhXiYjZknlnmxntqnrbsjvk
as what	aj
as with	dk
as would	aelk
as you	anbRccdZeifcgWhVjdkklnmankosqTrasdtiurvb
as you'll	gjij
as you're	ablkrkuj
as you've	nl
as your	aqbWcddZhliajimlnXoaqWtquW
as yours	aecdeegWhci3kjrdtZue
as yourself	acin
asante	apve
asante -	aj
asante sana	ak
ash	aj
asha	jj
asha asked	jj
ashamed	aUbcedgchdjrkdmyoarlteuevd
ashamed ,	jkve
ashamed of	aZhejmmirn
ashamed since	admm
ashamed that	acmn
ashamed to	gemj
ashok	gl
ashok is	aegl
aside	aUcddeglhoiljkmbrdue
aside ,	ej
aside .	aahejknjtk
aside for	adhlok
ask	acbXcodqepfUgnhWiRjjkjmdnnojpaqVrctivQ
ask ,	acbkcjeijclkmeodsmte
ask .	adcbddhjjinjooqireteub
ask ?	aqdceevd
ask a	akbihjue
ask about	bjjklroereud
ask again	dbejijji
ask anyone	gl
ask anything	ek
ask as	dj
ask at	di
ask because	djgj
ask dr	nj
ask for	bdcddlemfehdjbkjmbnkomqYtZue
ask her	ni
ask here	di
ask him	lj
ask how	aWneosuj
ask if	akdleb
ask in	accldi
ask it	aXdmem
ask me	adbdccdceXhajqldmaneoXqarbtvuv
ask my	aodegj
ask of	abhkolrk
ask one	aicjddgk
ask only	aooeqetl
ask people	am
ask priya	jj
ask questions	cj
ask that	qk
ask the	aPckenjllknjobritivc
ask them	abejjenjoeqnui
ask this	ek
ask to	mmnj
ask upstairs	nk
ask what	alvc
ask when	oo
ask where	ao
ask whether	azebkelYneqd
ask which	cmdcletn
ask who	gloduj
ask why	nioivj
ask you	aebecqdjejgdkunVoZqbrctdub
ask your	abdlmink
asked	bncmdxePfbgahXiRjlkalLmZnkokpZrZsrvU
asked ,	albeckdWgekknbopte
asked .	akbZcedbhdjkopqarbsitmua
asked a	ajde
asked about	bscdgijakemmobrete
asked after	arbcjb
asked again	addj
asked all	al
asked around	nj
asked at	adbldbklml
asked back	aZbo
asked before	abdlokqd
asked better	al
asked each	bi
asked first	aiheoi
asked for	aZbocrdeecgXhjibjdkenioYqkrXsouova
asked good	ai
asked her	acnm
asked him	ai
asked how	bejini
asked if	albdjbuj
asked in	bidn
asked it	aedj
asked me	ajbUcndTedgdhejilemWneoksltmul
asked my	aicldeqmre
asked myself	am
asked of	acjkrm
asked on	addsqe
asked our	qi
asked such	ai
asked that	gm
asked the	aogbniqerjuc
asked them	aabknm
asked to	aibccbgihmjikbojrltXubve
asked twice	bm
asked us	jl
asked was	abdmjdtn
asked what	ajbdoetlul
asked when	bj
asked whether	aobkddnc
asked which	aboluk
asked who	bj
asked why	aXjkkm
asked you	aedujlneodqd
asked your	dlnZql
asking	aPbLcTd/eqfdgljqkVlYmmoVrXsctY
asking ,	aedqeijdmnocqjue
asking .	aZeigchiiijimiodrduj
asking ;	aehj
asking about	akjkkc
asking after	ai
asking again	addn
asking for	ajdoebgkmiolqctdua
asking how	aigjnjodud
asking if	aZdm
asking in	ak
asking is	ek
asking me	aRbcdbejhejuqlteum
asking now	acdl
asking to	al
asking until	aedk
asking when	aXjnkk
asking why	abdkgijdkenktk
asking you	apdlekjdnd
asks	acbdcrdYiajdknlcmZnaojqarmuj
asks ,	rn
asks .	anbekj
asks about	ui
asks for	ajcwdehdjeleud
asks how	uj
asks me	aVglhkjiul
asks why	aj
asleep	eeoeritl
asleep ,	rj
asleep .	ki
assessed	ajbjgeretj
assessed by	akgeretj
assessment	airote
assessment day	ak
assessor	acbm
assessor ,	ri
assessor's	al
assessor's comments	aj
assessors	ai
assigned	aj
assigned in	ak
assist	nj
assistant	aWbkdqidjlojpeqoretcua
assistant ,	acbkdkqmrjud
assistant .	alhdnl
assistant post	acgm
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
assume	aXcYdbebgYhykcmeojqqrdvk
assume .	apoe
assume my	achn
assume nobody	om
assume silence	al
assume that	aacehpokqkte
assume the	hn
assume we	abqn
assume you	qk
assumed	aQbacdgchuiejbolrsvi
assumed i	ak
assumed that	aebern
assumed the	achk
assumed there	hiti
assumes	aicdhl
assumes that	aicdhl
assumption	aeqj
assured	adfngehdjemlolqdtkuc
assured that	adfmgehdjemlolqdtkuc
asthma	aekk
asthma ,	ki
astonished	adik
astray	adbecldreegdjekeomre
astray ,	ds
astray .	aecndi
at	aZbbdXekflhZkjmrnpoeprqlrdsctauevk
at "	tj
at #	abbkckgekjqore
at .	abbermtkue
at ?	dj
at a	bkcjdjeVgkhdidjmkilbmjniocqiratSujvc
at about	ao
at again	ak
at all	bTcjdieofjgPhikalXmrnZobqcrjskuVvc
at an	eitl
at another	amhd
at any	ajbaejgjheomqdsk
at being	ol
at bowls	nj
at by	aenoukve
at castellane's	gi
at christmas	ajjj
at church	ni
at college	ao
at corrib	ck
at cost	aeejhi
at dawn	ik
at dinner	aZijjinj
at each	livj
at ease	aumd
at easter	aYds
at every	akgi
at fifteen	ackm
at fifty	blgejeko
at first	aqbegdvk
at five	abneqs
at forty	ej
at four	ackkojqptd
at frankfurt	jmme
at half	cn
at hand	ai
at her	aZjknitj
at his	ajbj
at home	ajbbdeinjekbnirbtjub
at how	aXbeteuv
at induction	adhk
at interview	bihl
at it	aibcgchiidjZlpmiobtcue
at last	as
at least	aUbYcedagVjikenYoyqetxuTvk
at length	aj
at lunch	ckleocqqtd
at me	aVbjeojoqc
at midnight	aVejmjqjtn
at most	aocbgcuk
at my	aibjcXeifegmheidkllkmiodplqardtZuPve
at night	aYepgejokkqe
at nine	anndqmte
at no	aVbmekhekeojtk
at noon	acbljiql
at number	aj
at once	akbdedgiheiqjbodqrrdtY
at one	aebkgk
at our	aabegkhijnqbtlue
at ours	kk
at page	adcoij
at paragraph	ci
at parties	gi
at peace	gj
at present	gckpqdur
at reception	aebkqirm
at rehearsal	aljioe
at school	adbagmocun
at seven	abkjtk
at short	anbehlud
at six	eijkkeokue
at sixty	ambejmkemetk
at some	aZdiniom
at something	aegm
at st	ai
at such	acijoo
at supper	kl
at ten	adbkddojqqte
at that	gikboerk
at the	aibdflhbiljXkmllmonioYpQqYsjtYujvd
at their	addjhmijjbnjqite
at them	aXekjm
at thirty	ak
at this	aicddmebfkgehljdkdsi
at thornley	ai
at three	abqp
at twenty	gi
at two	aWgmoiqs
at what	aYbjcledgeiejkmjniqerdun
at whatever	en
at which	aicehlnite
at work	alkj
at you	gkijoe
at your	bkcXdceYfmgQheidjXkWljmnnlpqrltdubva
at yours	ak
ate	awkdod
ate it	aejm
ate my	ak
ate one	ai
ate the	al
athlone	aj
atrium	jcoo
attach	ckdklkme
attach a	accjlj
attach the	cedj
attach with	ai
attached	anbbceebfngchkjekdllmboZqkrWsktaudvd
attached ,	akniqlre
attached .	aohj
attached before	sl
attached herewith	abfo
attached it	aj
attached the	djhkmeqi
attaching	li
attachment	adbmcedeocrdsmtn
attachment ,	aWbmodresnto
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
attendance	aibi
attending	ai
attending as	ai
attention	aUbbccfnicrwtivi
attention ,	aigi
attention .	ajhjvi
attention to	aXforjtk
attic	aZeiijjl
attic room	ij
attitude	adbici
audience	albZcmglhdidjjkeobtjuc
audience ,	tl
audience .	gjjkoerlte
audience again	ai
audience in	cl
audiences	aegl
audit	clgehdjjoeum
audit ,	heul
audit which	ui
audition	aZcZdmelgjhoibjXknnarRtcusva
audition ,	emgcjckcul
audition .	aidegihejdoeqjtauj
audition again	am
audition and	acdlkk
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
audition was	gjhe
auditioned	am
auditions	axdegdhejbkileoeqbti
auditions ,	ai
auditions .	aoje
auditions ?	ai
auditions and	kl
auditions for	aetk
audits	uj
august	anbacedtedgbhkidjjldnbqTratbulvb
august ,	aYdihojjklqauk
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
author	ascdejgbianZqlriuevc
author ,	eknc
author .	ti
author is	acqm
authority	no
authority .	adnn
authors	amgnieleui
authors </s>	aple
authors began	gm
automatic	aXdjoltm
automatic reply	aadjtn
autumn	aqdjecjVkineoZrdtbuqvd
autumn ,	bdckdmjckkqe
autumn .	akkiuk
autumn i	giuj
autumn intake	achl
autumn list	bk
autumn round	qj
autumn too	uo
available	aTbjcceehwlendoitiud
available ,	hj
available .	aThqqjtk
available for	oj
available on	bkhnneqe
available to	aj
avenues	aeuk
avenues open	uk
average	adcili
avoid	aZkpvj
aw	ai
await	acfk
awaiting	aYdofl
awake	aTbkcdeejckjmnodrkto
awake ,	cekmtj
awake .	aerltl
awake over	aciiml
award	akgbqj
award ,	al
award .	hj
award for	ti
award is	qj
awarded	adbigj
awarded to	bj
awards	bkglnitd
awards than	gi
awards to	gjnj
aware	aZgeheminmreuovj
aware .	aankuk
aware of	nivk
aware that	mium
away	acbWcrdRhniljskYleoZscta
away ,	aeeehlokqnrb
away .	backgmijjknkocqdratcuevk
away ?	ddek
away all	aj
away and	ajrj
away at	ao
away by	gcimri
away day	abblck
away for	al
away from	aXceelhiierpuk
away in	jjnk
away knowing	aatn
away liking	al
away my	abhmjekk
away so	adil
away that	am
away the	aWbecngihajpmm
away to	am
away with	eeun
awe	ij
awful	aimktd
awkward	gnhajdneojqmrdui
awkward ,	gk
awkward .	aigk
awkward for	aVolqjuk
b	aobbctrcta
b .	an
b test	cj
b wants	cj
babatunde	aj
baby	aibpdeeejTkroaqcrjtcue
baby ,	aibl
baby .	aebmkerl
baby and	aojekb
baby has	ki
baby in	aekk
baby number	aekk
babysitter	aXjnok
babysitter ,	aWjook
back	becadvftgQhWiJjekbmknUpmqmrbsmtaupvc
back ,	aVbaccdijbkblnmpnbolqetcur
back .	awbkceddeegchajekildnYretiub
back ?	aadieili
back a	nm
back about	aedl
back and	aojeolqb
back as	abkp
back at	amkeqj
back bedroom	ji
back by	aldinkqc
back desk	aetm
back door	ai
back for	ao
back from	akddebkjmenpodud
back has	acgl
back home	alkd
back if	sl
back in	acbcdigahajmqsrdtkuc
back into	abqltl
back is	akkdul
back next	lj
back of	acenrluj
back on	aYbecidleZfugejilemeneoaqitcuj
back one	dk
back or	aediqj
back over	cl
back page	ej
back row	aeglhj
back so	ak
back stair	uk
back the	dYgehejikemqojqdrj
back there	aeql
back to	albZcedsgYhplYnVocpqrZsktduWvd
back today	ajsj
back tomorrow	ejqd
back until	hj
back up	di
back when	awhd
back where	aeol
back with	aYbvdojekdnbqctd
back within	amgj
back without	edkm
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
bad	ambcciddgehYidjskjneodqdratc
bad ,	algjjekemcrj
bad .	aomj
bad about	aZjrme
bad eyes	apgd
bad luck	ai
bad man	kj
bad news	jdkm
bad on	ammd
bad time	kjmjod
bad year	acjm
bad years	ai
badge	aoekgdhdlineolreuj
badge ,	el
badge .	uk
badge and	ok
badge to	aj
badges	ai
badly	aiceepgdhdjmkemcnaokqdrcte
badly ,	ei
badly .	enjdnboore
bag	ajbcddelgjhekbnkrc
bag ,	jmtj
bag .	glje
bag and	ai
bag is	adem
bags	qk
bags are	qk
bailiffs	aSgejdk2qe
bailiffs come	kk
bailiffs took	abkm
baked	adjjrj
baked a	aerj
baked for	jj
baker	gjhltk
baker across	adgl
baker in	adtn
baker who	hj
bakeries	ai
bakers	ki
bakery	aoedgbiijjoetdub
bakery ,	ij
bakery .	an
bakery had	jl
bakery has	hj
bakery is	ak
bakery was	kj
bakes	glud
bakes ,	ak
baking	aegdjbkeourdtj
baking judges	tk
balakrishnan	ai
balance	cZgjherjtn
balance i	cdtm
balance of	alceglodrete
balance sheet	aaolrm
balayage	tj
balcony	apmire
balcony .	mj
ball	am
balogun	ai
bamboo	il
band	bdcmdigbjjkYlineolqcui
band ,	cokc
band .	jl
band and	acul
band is	abco
bands	oj
bands on	ui
bandstand	ui
banerjee	ni
banerjee on	ni
bangles	adkk
banjo	gloe
banjo will	gloe
bank	baccdcgchWkwndobrjtquY
bank .	aXjktp
bank and	ki
bank details	arleqd
bank gave	kk
bank had	ij
bank has	kk
bank holiday	am
bank holidays	ei
bank list	ai
bank must	oeti
bank shifts	ai
bank that	hekerm
bank's	koqe
banks	aj
banner	aejn
banner for	adjk
banner with	ji
baptiste	am
bar	akbddihdjdmnodrctd
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
baritone	aj
barking	adml
barking on	acml
barn	alji
barn .	jj
barnaby	ak
bars	ii
barta	aj
barta </s>	aj
base	aXfqvj
base and	acfm
based	vr
basel	aegm
basement	rk
basically	aYmooive
basically .	admovb
basis	ho
basque	hksk
basque ,	sk
bass	tl
bassoon	aabmtj
bat	bmje
bat for	aj
batch	bndeglhdkesjtc
batch .	li
batch and	acbksj
batch interviews	bk
batch's	ui
batch's channel	ui
bath	qkrk
bath ,	abqkrl
bath .	ai
bay	ao
baz	ai
bazaar	aenm
bazaar .	aenm
be	aZbecbemfVgehmimjjkjleokpWqcsWuove
be "	aaonvi
be ,	dlvj
be .	ancieZgbheiljZmkndonqlrbtaua
be ?	amdcspvX
be a	amckdXecfdgckclboVqlrctaupvl
be able	aoddebgehUicjjkcmlnZrqtaul
be about	accjhjkeoeretq
be advertised	am
be advertising	aj
be against	aedigl
be ahead	gmud
be all	aignieve
be allowed	eihcnjrm
be alright	aj
be among	ashc
be an	ajik
be another	kl
be answered	di
be any	amccdled
be applying	rm
be arriving	acom
be as	amgihbiejeojtmuc
be ashamed	acjmmern
be asked	abbdccgdhqidjbklokqkrlta
be asking	ameehijekenkue
be assessed	akgeretj
be assured	mmoi
be at	bieigdhnkeocqmteua
be attending	ai
be available	hmne
be aware	aauq
be awkward	aWgkqp
be back	alhj
be baking	aYor
be begging	abeegshe
be best	acnnqi
be better	adlltk
be both	cnmetk
be brief	aiokqeri
be brilliant	apoe
be bringing	jl
be busy	apoc
be called	aWbecpomra
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
be compared	hm
be considered	apdifjhbvd
be content	aiem
be corrected	accn
be curious	blciobrmuc
be cut	hikk
be deleted	ai
be delighted	aj
be different	adenkj
be disappointed	acgeokrn
be doing	abolum
be done	eohcjimdoctn
be down	aj
be easier	addkjlqk
be easy	anbicajerntZueve
be eating	kl
be eligible	aj
be empty	abelok
be enough	aiemhcilqe
be everything	aeoote
be evicted	kj
be excused	aamq
be exhausted	tp
be expected	adojri
be fair	jk
be felt	heul
be fine	ajodqk
be finished	qk
be for	kjqkre
be forgotten	aabnmpoe
be found	aTbidngehkjdkeqnri
be four	aZkr
be framed	aeim
be free	ardeeehZjrqc
be freeing	acol
be full	hk
be fuller	addk
be fun	al
be getting	acglom
be given	adhijmoc
be giving	gj
be glad	ancddreagZiajakdmenlobpmqnrcuW
be going	aetl
be gone	hk
be good	aloi
be gracious	gjte
be grateful	bidehcidjelrolrjuc
be great	acdnlj
be handy	abljtl
be happier	am
be happy	adekgjiejjkeliqariuZvm
be hard	albccdeegihdjiqiue
be having	aackniom
be heard	arte
be hearing	aihdjeniojqeuj
be her	oi
be here	acok
be hired	ck
be hiring	aj
be home	ajue
be homeless	aZksuc
be honest	adbiiejeojrlumve
be honoured	feik
be i	aimj
be ignored	abhets
be improved	acgm
be in	aubodbgThRimkboSqirYtUup
be included	di
be interested	btcehenYodtdulvl
be interesting	bm
be interviewed	achpoe
be it	adikoi
be joining	rn
be judged	abinritj
be kept	alddhmjeodqerouZ
be kind	ajjj
be kinder	aceenkrktl
be late	adej
be left	ciki
be less	admnodtdum
be let	ajhejikjte
be like	ak
be listened	hkoi
be listening	aiij
be lonely	adgjilte
be looked	aadknrrkve
be looking	hcjdkjoeqjrkteuj
be lovely	ll
be lucky	aaeegohcijuj
be made	aQeoflgehtikjcneocretnudve
be making	adho
be many	aekm
be me	adhijkok
be meeting	ui
be mended	lk
be mine	aVhw
be mistaken	tj
be more	aYemieljnjrdvj
be most	fqhd
be moved	abhn
be moving	adhlqj
be my	gchdjrlj
be myself	aajmoirl
be near	abeiil
be needed	aWbmdlheul
be needing	jjuk
be neighbours	adol
be nervous	ak
be nice	aUedjkmlortcui
be no	cehbinjmmnoaqlrdteud
be nowhere	il
be obliged	fiqj
be of	akomvd
be offered	hk
be ok	aalkvl
be okay	aj
be on	bdidjpkjmeoaqdretcun
be one	ashekkte
be open	apdclenjve
be opened	achjon
be opening	jj
be our	aXhmkl
be ours	abnm
be out	aioiteum
be outbid	ak
be outside	aXclqsuc
be over	ai
be paid	aihjoetj
be part	adel
be passed	alncrk
be passing	el
be patient	di
be perfect	ai
be permitted	aj
be phoning	aenk
be picked	ojte
be pleasant	mj
be pleased	apdihajiojqetdud
be plenty	cedjekheqcum
be possible	aweeodvb
be pouring	aj
be prepared	adem
be properly	henl
be proud	an
be published	hj
be put	adhqql
be quicker	iell
be quite	aicktd
be reached	tj
be read	bkcegehmmkoWrk
be reading	aUbniiodrnteul
be ready	aeqn
be recognised	adhn
be reconsidered	ajgi
be refused	gnhcipoeqete
be registered	al
be rejected	aaiitn
be relieved	aeol
be remembered	aWhsiejcoitk
be reopened	dl
be repaid	al
be reporting	adrq
be restful	abierntl
be returned	acdjkilj
be right	aphcij
be running	ii
be said	aZdkmlneojui
be satisfied	hl
be seeing	abgknjui
be seen	amsi
be sending	aakluj
be sensible	ql
be sent	dnlevd
be shared	aj
be short	ajgk
be shorter	ak
be shortlisted	jj
be simpler	aegdhmui
be simplest	abus
be sitting	aennqkue
be sixty	kp
be sleeping	abkn
be smaller	aeek
be so	aRdjeqhaitldnmoYrdtnvc
be some	eoocsi
be somebody	aeelgiicnl
be someone	niol
be something	aZcjdohlve
be sorry	aaeegihejcmYobqmuy
be spared	hm
be squeezed	adej
be staying	arjeqe
be strong	amhe
be such	akte
be sure	djtouZ
be surprised	akgkhcndoYuo
be taken	aYboijte
be taking	aqkemjoc
be taught	okrm
be telling	gojkqeuc
be tendered	ajhe
be terrific	alte
be thanked	adblhjiejdml
be thankful	aibmdlhdud
be thanking	mi
be that	bicldiergbhZnjoeqcrdtd
be the	aUbTceeifmgrhXiekpminSqrrTun
be theirs	jm
be there	atdegihaijjdkcncomqcrdtd
be thought	an
be three	aebote
be thrilled	odtk
be thrown	ajeejcoo
be tired	an
be tiring	an
be to	al
be told	aXbXcjdeejgkiZjkkimknpoiqbrdtjuW
be too	ckrjte
be treated	hive
be turned	adcmgdirjZrdti
be two	al
be under	ik
be unfair	apoe
be until	meqj
be up	dj
be upset	aieeoi
be used	dloeti
be useful	ajei
be very	aledieklolreuc
be watching	um
be weighed	achjimre
be welcome	asdkeaojqe
be well	adgn
be what	iiui
be where	acojrl
be whoever	aXenhl
be willing	areelenevj
be wise	qj
be with	hljlqb
be wonderful	amgeti
be working	acol
be worth	adcpiijl
be writing	abdkhdkimnneum
be written	aj
be wrong	accjolud
be yes	aijeqi
be you	aahejnuj
be your	aTepgjiijnrj
bea	al
beam	ak
bear	aYcZfjhZiZkqqitjulvc
bear .	acjkkk
bear in	qk
bear no	amecgdoium
bear to	aden
bear with	acgm
beard	abbjeoiiketj
beard ,	aXeoik
beard .	ak
bears	akddmm
beat	aXbmcogohdqd
beat me	aebjckge
beat the	gm
beaten	gkjetk
beaten by	algetk
beats	cj
beautiful	aqgcjdrjtd
beautiful reading	rl
beautifully	aieegeivjerctc
beautifully ,	ij
beautifully .	amijrdte
beauty	ajioretb
beauty .	ante
beauty and	abio
became	aTbqjjoitdun
became of	aWbogajjojteun
became the	acgj
because	cedjeXfigjidj3kqlYmWoPpeqkrZsUtQucvk
because a	hqjc
because at	am
because clearly	aeoj
because i	aVdkekgkhYibjnknnkoYrc
because i'm	bodegdjenmqmte
because i've	elkdum
because it	bccihoijjekkmdoiqdtduc
because it's	vi
because my	amcedkgdiijY
because nobody	aibeieqjui
because of	alcddeecgahaicj0kimjnboeqbrbteuT
because our	ak
because people	aeun
because she	bk
because she'd	aZjn
because that	aldjjckk
because the	bYcpdegnhajXkkoerltdue
because there	aZcjgjjekkvj
because they	ak
because this	ajkcqj
because three	adgiji
because we	rk
because what	adiejitm
because with	gi
because you	aabjdjebiijnmbtcuk
because your	arbdcegejqkeud
become	aPbkcmdmerfigbhYklncqdra
become .	adbn
become a	aaiikn
become of	ji
become old	addp
becomes	ckebgejoqk
becomes free	akee
becomes king	ak
becomes of	abcejoql
becoming	anue
bed	aXbeemhljkklqaresmte
bed ,	aejk
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
beds	ajkdsnvd
beds .	kesn
bedside	aUjrkk
bedside ,	aYjlkl
been	aZbleeftidjWkolTnjokqKrctkvq
been ,	gemooj
been .	aibjuj
been a	aibWdbeofqgVhjiakdnmoUsite
been able	abbcdjiijnmdtl
been about	algkretc
been accepted	gj
been acting	cl
been an	giokrd
been any	kl
been anything	apod
been ashamed	aajjmo
been asked	aibZgchejlkenkol
been asking	aZnjqmul
been at	ankdom
been awake	blke
been back	ai
been booked	aloc
been called	aXbpgl
been closer	aiblod
been compared	aego
been considered	fk
been copied	neqjti
been counting	aZhjkl
been customers	aaho
been doing	abgkkinirk
been done	cl
been downloaded	gi
been duly	fm
been easy	ak
been enough	addjhk
been fighting	ai
been filled	acblolpkte
been found	adck
been generous	oeul
been given	aZbnkmrite
been glad	al
been going	aehemium
been good	aooc
been great	si
been handled	nk
been handy	bkoerj
been happy	ak
been hard	anocri
been heard	bk
been helpful	nm
been homeless	kj
been in	bdcjgehZiljakamdnirrtZ
been kept	omte
been kind	adgium
been kinder	ak
been known	acdkentj
been laughing	al
been living	aeko
been looking	abgnkkoite
been lovely	aeon
been loyal	aehkui
been lucky	gi
been made	eiiijioe
been members	hejl
been mine	hl
been more	aqre
been moved	ak
been my	hloj
been nervous	aj
been nice	aibdhdoqreukvd
been nicer	am
been none	tl
been noted	fl
been of	ol
been off	kk
been offered	ck
been on	adgahrjckimiobrduq
been one	aioi
been opened	aYdmelgeoctk
been our	aekn
been out	kkoj
been paid	gj
been part	am
been patient	aadlklmlue
been picked	aebjte
been picturing	hk
been pleasant	mk
been plenty	ak
been practising	aokc
been promised	aeol
been properly	tk
been put	aebihjrn
been quicker	gloeretl
been read	gi
been reading	ai
been readvertised	aetm
been refused	ij
been repeating	ak
been right	aYmp
been running	aebltk
been sent	aebmnj
been settled	abdlnioj
been shown	bkmj
been since	abdkkj
been sitting	al
been slow	ni
been so	aiejglkioXti
been spoken	aebkqj
been taken	aZglkdtiuo
been talking	aebm
been telling	arbejkkc
been thanked	ai
been the	aPcmdefihriajpkqmineoYrctcua
been there	aadjnloerk
been thinking	ap
been through	abcigook
been to	avgatd
been told	bbcbdcgohdkVnrqerqtXuZ
been too	ri
been trained	tm
been treated	gdspuc
been trying	ai
been turned	cjii
been up	aadngeoj
been used	gl
been very	aYbdjjkmonrctm
been with	ajbjgd
been wondering	akjdtl
been working	abhjietm
been wrong	ij
been your	achiom
beer	alre
bees	apbcclgejbmiodratlue
bees ,	cmmj
bees .	artd
bees might	adtm
beetles	ai
before	aabqcYdieUfWgphdiojSkWlXoZqurkskteulvb
before ,	atbdcedogekcneocqbtd
before .	aqccdlglhdicjbkoneoYqauY
before ?	blde
before a	beemhjue
before and	akdmgeqcrj
before answering	ak
before any	bj
before anybody	aVhqki
before anyone	hkmd
before august	ai
before breakfast	acgo
before coming	dl
before diwali	aobe
before five	aaqo
before friday	abqque
before he	aZjlrk
before i	atbicWddeTgihWiljbkZmankrStSut
before i'd	acbjik
before it	baeehnijjdkempocqbrcud
before june	an
before long	in
before lunch	aZbaglhnjlnjobqbretk
before me	aibi
before monday	aceehmqeul
before my	adtj
before next	ak
before nine	aink
before noon	aj
before or	aeon
before others	gk
before sending	aXporiuk
before she	aRbejoonqn
before somebody	qj
before someone	qj
before telling	aYjlok
before that	aXdlljqi
before the	adbuccdkeVgehTiajQkklYmenUompdqmrdsntnueve
before then	amdXeehencqrtk
before they	abbegbimjikkqeuj
before this	cqdbue
before trying	ak
before we	hZjdkenkoZqYrmtkuj
before writing	aijenn
before you	aRblckddeogahijXkcldmkoeqmrrsjtWuY
before your	aegpjjkdneqnretdub
beforehand	rk
beforehand .	aerl
beg	aZcieqjdmqqe
beg pardon	aemi
beg to	akcjedmd
beg you	adep
beg your	acmq
began	aWdogkipkdodtjud
began ,	aedp
began .	bi
began to	aainji
began with	aeik
beggar	aZoo
begged	dj
begging	aVezguhajbmcobqa
begging me	aeeeguhb
begging you	aYezkemeoeqc
begin	bcgnhdjekeoe
begin .	ao
begin digging	adql
begin in	al
begin to	adgk
begin with	gkqe
beginner	gdhiiijltb
beginner ,	anij
beginner .	aXhjjmokre
beginner course	rk
beginners	aihjtj
beginners course	aetk
beginning	dlflgejbkdmenkocrctl
beginning ,	ajhi
beginning .	acflnlre
beginning to	akdmjc
beginning with	actn
begins	glkemjqj
begins ?	aj
begins monday	qk
begun	asbddehcipjjndobtcua
begun to	akbegeheipjjodritdud
begun with	gk
behalf	dklenlqkud
behalf of	am
behave	ai
behave .	ai
behaviour	abminn
behind	bocWdbeogUhWkkmcneoVul
behind ,	aieekl
behind a	akbojdtc
behind after	ai
behind it	aeenik
behind me	alki
behind on	adkk
behind that	uk
behind the	aebkeijekcrjum
behind them	aj
behind this	qj
behind to	jj
behind your	tl
beige	acbdceojtn
beige .	beol
being	aVbPcsdneofagshbinjSkllimmnZokperXsYtavk
being "	ak
being #	al
being .	acln
being a	aqgbhkkkoV
being ahead	gk
being an	abejhl
being asked	adgpjmobui
being called	aigeti
being considered	ak
being corrected	ij
being early	aegk
being four	mk
being generous	qj
being honest	ai
being in	dk
being interviewed	aj
being late	mi
being left	geoq
being let	abkiol
being local	cm
being made	nj
being moved	aebk
being my	ej
being passed	gcom
being put	qj
being read	oi
being refused	cm
being sixty	kk
being slow	cj
being so	am
being sorry	mj
being straight	an
being the	aebecdeegthkjekbmirb
being there	ml
being to	ei
being told	adjekotm
being too	acgl
being turned	aogZnj
being upfront	aj
being what	djgcijrj
being your	emhc
believe	aTbdcngdhZjukbmlnmqbrWsktZuivi
believe ,	gnni
believe i	aabjmn
believe in	aiei
believe it	ajccjjolsj
believe me	gbmlup
believe that	aWcmfjhejqmd
believe the	aZcmgehjil
believe you	iijmsi
believed	aYbbgbidjxkkmdomud
believed in	begdhejlkk
believed you	aZjp
believes	apje
believing	aTbceljmmeovte
believing in	adjl
believing that	ajemod
believing the	aZoo
bell	am
bell .	ai
bells	cj
bells can	cj
belong	gehlmn
belong in	mn
belong to	aici
belonged	aagehliemt
belonged in	admp
belonged to	aehlml
belongs	aUbkgdhxjcnitlud
belongs to	bkhmnj
below	aVbicndzekfngUheibjdkVlrmanbobtYub
below ,	aXcddsejlk
below .	aScmdjfnlmvd
below in	adrl
below ours	bm
below the	aldjke
below this	dj
below to	ql
below what	aedk
below your	ajcj
ben	amld
ben </s>	alld
bench	akbmcchkkite
bench .	ajcekj
bench and	hk
bench by	aj
bench were	bj
bench with	bk
benches	ai
beneath	abgjkl
beneath was	aekl
beneficial	fi
benefit	aZhpkm
benefit ,	aacihm
benefit .	km
benefit of	hk
benin	aj
benin will	aj
bent	ai
bequest	jj
bernadette	al
bernard	aqnX
bernie	al
beseech	aceo
beseech you	aceo
beside	csdaemgohXipjVkdlboaqarctV
beside a	gl
beside each	aj
beside me	aideekml
beside my	enjd
beside the	aZblcpgmillcrete
beside you	adio
beside your	njuj
besides	aiejlmvc
besides .	ek
besides the	adll
best	aqbIcVdSeUfvglheikjdkTlamWnpojpircsbuc
best ,	gcnsoktbue
best .	aiciflgcneomqdte
best </s>	am
best advice	ai
best baker	adtn
best bid	tj
best bookshop	aj
best candidate	aegktj
best for	ajqi
best going	acfk
best i	anbe
best i've	argeje
best if	acnjol
best in	gj
best news	ai
best of	aigdijokrbti
best one	al
best part	adrn
best person	idlktm
best press	ij
best regards	aj
best table	aehk
best that	nm
best thing	hdiorjtc
best time	aj
best to	aq
best version	aafp
best way	ar
best what	aj
best wishes	akpltd
best years	adhkidjm
best you've	aegk
bet on	ange
beth	anud
better	aibbdpecfVidjYkTmrncocpdqlrqsZteucvk
better ,	gijloe
better -	an
better .	amcmdiejgjhYiajamcoauc
better ?	an
better at	ml
better book	aj
better bow	hi
better candidates	ak
better choice	aYcnrl
better conversations	aWrr
better draft	ak
better editors	aZro
better ending	ai
better feedback	al
better find	aehn
better for	asikrd
better from	aagehqmdomrc
better get	abuo
better hat	aadn
better i	ai
better idea	anbe
better in	gj
better judge	ck
better luck	aZdrge
better manners	aYritm
better news	qk
better next	asoeve
better of	aaqlrj
better on	ak
better one	nn
better ones	aj
better organised	aemm
better part	hi
better pastry	gj
better person	aeil
better plan	gk
better questions	al
better reason	akcduj
better say	apee
better suited	ai
better talk	gk
better than	ebgdjlmkneolqc
better things	mj
better to	elojqire
better year	acbl
between	aRbrcPfbhciijRkvlXmZnZojrksetsvi
between a	citj
between cork	gi
between forty	adkl
between friends	ajqeuj
between me	adem
between my	dl
between ourselves	ik
between pages	abbn
between ten	ai
between the	amcZdcgehdtq
between them	rn
between tuesday	blqe
between two	bdcegeknoetl
between us	aTgmhjinjdum
between your	aZgiortc
bevan	aj
bex	anvc
bex </s>	ai
beyond	aZccgjhiijmqobtjue
beyond me	mm
beyond question	tm
beyond this	mk
bias	aibj
bias in	bj
biased	bkgl
biased .	aebkgm
bicycle	aooerk
bicycle in	rk
bid	aibncedReifdgjhnjamnuXva
bid ,	abdehlknlk
bid .	albklemitkuc
bid :	ki
bid again	akdeei
bid and	hjtj
bid before	adok
bid fell	li
bid for	ajil
bid has	aZbielmi
bid is	achn
bid on	gl
bid or	aeql
bid prepared	gl
bid rang	aZgn
bid rests	ai
bid to	nj
bid was	bmgehjle
bid we	ao
bid were	ai
bid won	tj
bidder	brdmfdgjhcldocpnrdtave
bidder ,	aadlldpn
bidder .	apfe
bidder is	aegk
bidder was	aebl
bidders	adhlup
bidders and	abuo
bidding	aagr
bidding ,	gj
bids	cjgiherj
bids ,	ak
bids .	rj
big	apcdhdijjakblemctYucvs
big deal	ok
big desk	iern
big enough	imme
big one	ai
big program	ek
big word	gj
bigger	aebecbecgokelmomqeritaue
bigger flat	hi
bigger houses	abokrj
bigger one	aelm
bigger role	il
bigger than	gk
bigger unit	jj
biggest	ajcjhdjeqitj
biggest mistake	gj
bike	kj
bike ,	kj
bilal	ai
bill	aahdkumondte
bill ,	aUku
bill .	mori
bills	adkm
bin	adhdjtomvc
bin ,	jp
bin .	ak
bin the	ajve
binder	ak
binned	bj
bins	bdektk
bins ,	aaektk
bio	di
biography	acbjgi
bird	am
birmingham	cl
birmingham ,	cl
birth	adbjij
birthday	aWbbgej1kboetm
birthday ,	jl
birthday .	aajs
birthday cake	ji
birthday present	jj
biscuit	aore
biscuits	apiekdmlre
biscuits ,	ai
biscuits .	asre
biscuits as	abmm
biscuits at	tk
biscuits was	akre
biscuits were	rj
bishop	aZgjnr
bishop ,	gj
bit	apbYcbdXgoijjkkelemYoVqWuYvr
bit ,	algjre
bit .	al
bit about	ai
bit as	aetl
bit dark	ange
bit daunted	adgl
bit in	al
bit less	ak
bit me	ai
bit more	abejhinlvi
bit of	gnjjrc
bit on	aj
bit sad	arvc
bit surprised	aehm
bit them	cerctn
bit you	aXrr
bite	gi
bitter	akootd
black	tl
black jeans	aetm
blame	aibacWdeecgZhdidjnkZmrojqdrouc
blame .	ao
blame for	mdon
blame only	aemk
blame the	al
blame you	aebecdgdjlmmniqerp
blames	aZbjjo
blames the	aabkjk
blank	aZbjqitmuk
blank .	adbl
blank on	aeqiuk
blanket	ki
blast	ak
blazer	aejm
blazers	ji
bled	amhe
bled for	amhe
blend	fj
blend of	fj
bless	auib
bless you	am
blessed	abol
blessing	asjdkd
blessings	ai
blind	btcdgciiodrjsdtjva
blind ,	aebl
blind audition	tk
blind read	bkrd
blind review	ajbj
blinking	al
blinking .	al
block	abgmqevs
block .	gm
blocked	abmjqmvl
blocked drain	aemj
blocked out	qk
blog	hmteui
blog .	hm
blog about	uj
blood	ap
bloody	addigjhkrk
bloody list	hk
bloody rock	aegl
blow	gkocrn
blow .	al
blow my	gmoe
blower	hj
blower i	hj
blue	bedegdimjjliodretd
blue ,	lk
blue one	al
blue pen	adjm
blurb	aelk
blush	adglmp
blush to	aZglmo
board	aabXcjdVfjhZirjTlbnwoYqmresetivd
board ,	aYbehoiqjemenm
board .	cdgkhdnkoirkve
board and	uj
board as	aeil
board at	aenjqk
board can	adri
board for	aiti
board has	ajheno
board i	rj
board in	ek
board meets	acqp
board members	nj
board sits	qi
board taught	ni
board that	kn
board to	ij
board votes	qj
board wants	ai
board was	aeuk
board would	ajtl
board's	becjiejlrn
board's decision	am
board's opinion	acrn
boardroom	am
boardroom .	aj
boards	akclglhdncodrdtjve
boards ,	ak
boast	acgn
boast ,	acgn
boat	alci
boateng	ak
boateng </s>	aj
boathouse	ai
boats	ar
body	aeiinlqjue
body wants	aeqj
bog	aote
bog butter	aj
bogdan	al
boiled	aetj
boiler	cigerktkvd
boiler .	cj
boiler is	ci
boiler room	ak
bold	aSbdcddqtu
bold choice	adodtq
book	bXcbdUemgbhqiVjkndoQppqktSuo
book ,	aYgmhilkmiqjtd
book .	aicihjtdue
book about	cjgjte
book and	akeijdqi
book at	ak
book club	aaro
book had	ai
book has	aeuk
book if	ej
book is	aqcere
book of	acfigetiuk
book on	km
book out	al
book sold	achm
book the	aj
book to	aZblnj
book was	aebcjnki
book when	uj
book will	acun
book won	amgc
book you	sj
booked	alcdddgoiejekdnioZqjtc
booked a	am
booked for	bjheocql
booked in	gk
booked the	qk
booked two	aj
booked up	aj
booker	gotc
booker winner	gltc
booking	aYclddmmqkuj
booking .	aZcnhjuj
booking was	cehdmm
bookings	dj
bookkeeper	am
booklet	al
books	aqbWcegmhkjZneoctivj
books ,	aj
books .	adrjtl
books out	aegm
books that	ak
bookshop	al
bookshop in	aj
boot	aaejrk
booth	heum
boots	kemerk
boots ,	jerk
boots .	jkme
border	aebmue
bored	algmia
borehole	aj
boring	tl
born	aabcgpjeojri
born leader	gi
born on	hj
born to	aZgprj
borough	aeol
borough lettings	ai
borrow	ajli
borrowed	aogehejbkmretd
borrowed from	kk
borrowed suit	aebn
borrowed the	aibdkk
borrowing	ki
boss	adbkdigmhcjTkbnsqbrkteud
boss ,	acdkni
boss .	aerk
boss and	gljenj
boss asked	bk
boss has	gj
boss hears	ni
boss is	ni
boss still	gi
boss was	bk
boss will	uj
boss's	aenp
boss's name	nk
bot	aacjvo
bot traffic	cj
both	aecjdneSheiZkilanXoeqvrjsbtjuivX
both ,	anue
both .	aqrm
both afternoons	adql
both are	amdj
both be	abcjol
both by	dj
both have	aj
both interviewers	adbl
both interviews	aehk
both know	aWboglhbjdmmteul
both my	abhdjkkq
both of	aebedliejnkeocqire
both on	aZqltm
both read	cjhi
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
bother	aabecbdcecgchekdlemnnrowqdtcuXve
bother ,	jlok
bother .	ak
bother answering	iinj
bother at	aj
bother sending	oi
bother to	nmqd
bother with	ok
bother you	eenloj
bothered	biedgehkrk
bothered to	biedhl
bothered with	aerl
bothering	aeml
bothering you	abml
bottle	al
bottom	abbicedjelfigkhijdkdoirctc
bottom ,	gk
bottom .	abbn
bottom of	bbdjejfihijekeojrdte
bought	ajgVhiicjskbmdolrWuavj
bought ,	aj
bought a	aZjokerdtj
bought across	oj
bought every	hm
bought for	ji
bought me	ji
bought new	ji
bought the	aWbchdjrkjok
bought you	amjd
bought your	ji
bounced	bj
bounced ,	bj
bound	aijekdnmrjteuc
bound to	nmrkuc
boundary	ak
boundless	feik
bow	aYclgdipmkoite
bow .	oj
bow out	aj
bow to	aZcmio
bowen	ai
bowen </s>	ai
bowing	ak
bowl	jo
bowl ,	ji
bowls	ni
bowls on	nj
bowls with	ai
box	aabldkeifngbhailjdkjlenbocqcrYsktXun
box ,	aejiuj
box .	aebmfnnerd
box for	aXcjslum
box of	aeim
box room	aaekko
box to	al
boxes	cdjkqesltk
boxes ,	ak
boxes .	aasmtl
boxes are	ai
boxes of	aj
boy	biddecgnhbiekkncodqbtkuj
boy could	aegl
boy cried	ji
boy got	adtl
boy has	akji
boy in	aj
boy slept	aj
boy who	jj
boy with	tk
boy you	acgm
boys	acbbgehaj0klocqdub
boys .	ji
boys came	ki
boys have	amjkkb
boys to	jk
boys we	aejj
boys which	jm
boys will	aejl
brackets	aj
brahms	bjci
brahms ,	aebjci
brain	cdrr
brain to	rl
brain would	acrp
brains	abio
branch	aibadmebgpjblknaqcrauo
branch ,	alud
branch .	eegmhjll
branch ?	addnijne
branch has	gj
branch was	adum
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
brave enough	aetl
brave of	aZjeojrptl
brave to	abgmrjtd
bravely	ai
bravely .	ai
bravo	acbeddgejarbt2
bravo ,	aYiirdts
bravo for	jctm
bravo to	amtk
bread	beckdkedgkjekqrctjuX
bread ,	addljekk
bread .	aedljdkotkua
bread and	aj
break	aqbdekgdheidkcmeqerdtivi
break .	am
break a	ok
break legs	ej
breakdown	ajde
breakdown did	aecj
breakfast	aogrjckc
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
brevity	actn
brick	rj
bricklayer	acglri
bricklayers	qk
bricks	aj
brickwork	adck
brickwork ,	adck
bride	adrn
bride .	adrn
bridge	aiclgkhaiiodrjteue
bridge ,	ak
bridge .	aXgmiirl
bridge was	aj
bridges	aagr
bridget	ai
bridie	ak
brief	adcpgbheiikemeosqbtcudvb
brief ,	aZbkomtj
brief .	anri
brief and	ao
brief asked	becioktc
brief said	cl
brief that	aZdnoltd
brief was	aXcmrk
briefed	gk
briefing	uj
briefing changed	uj
bright	alom
bright side	on
brightwater	ak
brightwater have	ai
brilliance	aeik
brilliant	bdceeeglisjcoYratl
brilliant ,	imtj
brilliant .	antd
brilliant editor	ii
brilliant for	acgp
brilliant in	tk
bring	acbXdkeigshUicjikTlomcnjoVqksq
bring .	gj
bring a	apoerdti
bring back	al
bring fewer	aj
bring it	adginnodqkuj
bring my	aWdlellm
bring pictures	adrm
bring samples	aaom
bring so	gm
bring the	ajbedeecgdkclkneodqlsrtduc
bring them	uj
bring up	aZcldm
bring you	ek
bringing	edjlkmmi
bringing it	mi
bringing the	jl
brings	fn
brings it	ui
brings you	aefn
brisk	adbm
bristol	bkhjqi
bristol for	aehkji
bristol offer	bkje
bristol would	qj
broader	aloktave
broader meaning	aiokta
brochure	abbpiqtb
brochure .	adbpte
brochures	hj
broke	acbqceeYgeiektqe
broke ,	abhkkl
broke and	adebkq
broke down	ak
broke my	ajjj
broke the	ak
broke your	aZbqje
broken	aiciecgejzkemenerdtcub
broken .	jl
broken an	aejk
broken my	jl
broken the	adjm
broken upload	akue
broker	qi
broker to	qi
bronagh	ai
bronze	ajti
bronze in	aj
brother	amcedegXiZkollmdnVoeqdrbtjun
brother ,	ak
brother -	bjgenZtiuk
brother .	tk
brother ?	aeej
brother has	kk
brother in	am
brother is	aYjlljui
brother lends	kk
brother works	ui
brother's	bejdkp
brother's boys	ki
brother's funeral	ki
brother's with	ui
brothers	aegdur
brought	aaccgjjdkYmjnnopqdsmtYub
brought .	acjemn
brought a	aj
brought in	aegnhi
brought me	gaijjenmok
brought on	acgkoj
brought some	geoern
brought the	ojsm
brought three	hi
brought up	acjm
brown	aejekn
bruise	ik
brunch	abtm
brushes	el
brussels	acnm
brussels shortly	acnm
bryony	aj
bríd	cn
bríd on	adcn
bucket	ai
buckets	abtn
buckets .	abtn
bucks	bj
budget	ambkckdVglhajYkVljmpncodratnuUvV
budget "	aabn
budget ,	cmgmmjoe
budget .	aibdcdgkiknjocretj
budget and	alne
budget has	ajherm
budget is	tj
budget page	aemn
budget question	acmlqk
budget stretched	abom
budget table	an
budget was	adhets
budget you	cl
budgets	apbkreudvb
budgets .	ni
budgets are	ai
budgets were	adbk
bug	vm
build	aecefjheikrlvj
build .	rm
build a	il
builder	akbkcigdoetcui
builder in	aackuk
builders	ajglje
building	adekfdgZiejckTmanrqorrtivY
building ,	hnni
building .	aWbkceeogkhcienmrmtd
building and	aini
building deserves	amhe
building gave	aXoktn
building has	ni
building i	uj
building my	aj
building needs	acejij
building on	ql
building the	hj
building was	al
building who	ijni
buildings	al
built	aPbecafmgphqikjXkeolrmua
built .	aXfjom
built a	adrp
built for	oj
built in	aciktm
built that	adhqje
built the	abgnhk
bulbs	jj
bully	abbprb
bummed	anob
bummed ,	amoc
bump	amdi
bump into	ak
bump this	di
bunch	aXiejdolrltn
bunch for	aXomrdtn
bunch of	iero
bunk	bejm
bunk they	ji
bunting	jl
burden	aUglmstl
burden ,	acgjmj
burden and	mj
burden of	tm
burden to	abgimk
buried	aSdijmkmuj
buried my	aYbjkp
burn	um
bursary	aebegchsjckkneoeqYrltdul
bursary .	aehl
bursary opens	aj
bursary scheme	uk
bursary was	adhl
bury	aibcuo
bury your	abup
bus	aibSdbejgiickqlkminaocqYse
bus ,	jo
bus .	akgote
bus and	mk
bus at	aehl
bus driver	adml
bus fare	adeojdko
bus for	ai
bus from	ankb
bus goes	ck
bus is	acko
bus money	lk
bus shelters	herk
bus stop	abjkoirk
bus times	aj
bus to	un
buses	ao
buses for	ai
business	aRbXcbeegdhjiXjYkcm1neqnrqtXuj
business ,	aVolqmul
business a	rl
business and	qjsi
business asking	mn
business cards	hi
business giving	behn
business in	aj
business running	rntd
business sending	aemn
business turning	hj
busy	ambaebfmgXhZibjWkemxncotqcrWtVuU
busy ,	mm
busy .	ojqi
busy as	admkol
busy department	adol
busy editor	mi
busy everybody	oi
busy morning	acdk
busy people	gejemr
busy to	aaoq
busy until	ajqd
but	aebecjdlfsgchTipjekklQmWoppbqXsbtSuTv+
but a	ckejflkdocresive
but an	aaekol
but by	fk
but clearly	aZop
but could	aadieovc
but do	aaom
but everybody	ai
but for	aVbkceiljn
but he	aj
but here	dj
but hey	ok
but i	avcddneTgchWiZjYmlodqkrksctSuVvp
but i'd	ajkjod
but i'm	ceeegioiretr
but i've	oerm
but if	aecjej
but in	dehk
but is	aadr
but it	ddgjikmloXvo
but it's	cidiokqe
but kind	aj
but may	dj
but me	aebpoe
but my	amnkok
but never	kkoire
but no	ckgi
but nobody	ckipjboXsl
but not	ccekgeojri
but of	aegkji
but ok	aiokvb
but on	rk
but one	aXcmdjgeojtl
but only	ajceddqn
but perhaps	om
but please	aiji
but she	gliejioe
but thank	ai
but thanks	oj
but that	abjkqiuj
but that's	jl
but the	albZcpdZeZfqgihijWmdoQrWtYukvj
but then	aekkrn
but there	aeeciijjkZruve
but they	am
but they're	aj
but they've	aakkok
but this	akekgijdkevi
but to	aYisjenm
but we	alhlie
but we've	aj
but with	ccol
but would	dm
but writing	hk
but you	aibecegiimjokeoTvi
but you've	ji
but your	augiidjekkoY
but yours	am
butler	al
butter	rl
button	acbeoirlvl
button works	rm
buttons	aj
buy	aljXkileneqdrZtluq
buy a	al
buy all	hj
buy from	aduo
buy the	abkkrdtm
buy them	acum
buy your	gjui
buyer	adbiijliqite
buyer for	ki
buyer in	bi
buyers	iluk
buying	argejincrkue
buying from	jl
buys	aehk
by	bZcldaejfZhqiojXkSlZmeoXpRq3rbsWtjuc
by "	citevj
by #	am
by ,	aUcegdolrq
by -	ajclle
by .	acdigjom
by a	aicedagniejckdmcnjoZqbsktluZvj
by about	gk
by accident	aq
by all	ajieontb
by an	aYcjrjtm
by and	qk
by any	aUgihs
by anybody	iioj
by asking	gj
by august	aeho
by before	dk
by better	ak
by both	becjij
by bus	al
by candle	ackn
by christmas	ki
by easter	akgikite
by eleven	bk
by email	bihijetn
by everybody	aj
by everyone	aXfkglhj
by far	gl
by fifty	bj
by five	ajqn
by for	bjji
by four	ak
by friday	aibcdZekhcoeqmup
by habit	aj
by half	ej
by hand	apdjgajitc
by heart	aetm
by her	mote
by his	an
by how	albetk
by in	am
by it	gm
by its	aeckgl
by itself	aibl
by june	achikn
by letter	abdo
by line	aeclhjmk
by lunch	acnn
by march	ai
by may	an
by me	aabdciekgjhdjkoeqi
by mistake	ar
by monday	ajbedbekhkjinduk
by morning	aeqj
by most	aZciijuj
by my	apbZdkekgdhkiekZqcte
by myself	aTjmontk
by name	ajbdgotduj
by next	al
by night	jk
by nine	ci
by noon	adkiniqmuc
by now	aebedseegYhkiancopqa
by on	am
by one	crojqctc
by our	aqbc
by page	blcdll
by people	akgahciejkob
by phone	al
by point	ai
by post	dmhkkkqc
by registered	ai
by return	aYhblpqnti
by right	achn
by rights	aXhr
by saying	il
by side	aXcrhk
by six	adql
by small	aehm
by some	cini
by somebody	atcegaiinjob
by someone	bccagZhZiljknjoarktm
by something	bj
by such	adgm
by sunday	aduk
by telephone	addlhl
by telling	qj
by ten	biheql
by text	abmm
by that	becsidjdretd
by the	aicddRejgehjisjmkbncoSqorXsctdul
by their	ieuj
by then	ddedquue
by this	abdnhe
by three	ambcqite
by tomorrow	alelqc
by tonight	niqmue
by train	ai
by two	aigi
by wednesday	ql
by which	aZmnqk
by whoever	abnjrrvb
by you	bdgbhai0jeqercue
by your	ambncjedhZicjckclenbtluive
bylaws	accm
bylaws ,	accm
bypass	adnn
c	aZblcrretevq
c #	ci
c .	abcn
c empty	adbm
c that	adbm
ca	al
cabinet	ajilnd
café	anibqltd
café ,	adql
café .	ri
café by	aj
cake	aibccedegZiejkmjrlte
cake ,	aXjnkm
cake .	attc
cake anyway	ai
cake for	ai
cake i	acjemn
cake in	alod
cake tins	jdom
cake with	adjm
cakes	adckhnreti
cakes were	ck
calculation on	aj
calculator	cj
calendar	acddomqn
calendar ,	am
calendar and	aijiqd
calendar open	adql
calf	acjn
calibre	abbdcdgwid
call	aabmcweKfahsiSjmkVlknkokpbqkrBsntcuevP
call ,	bicbdmgjhcjekcljndoiqktduc
call .	ajbddjeegdhslbmZniokqYrdsntYuc
call ;	am
call ?	djle
call a	aabdcukmrete
call and	ckjk
call as	ak
call asked	accksj
call at	aeqm
call back	ai
call before	aZdkqm
call closed	acbl
call for	bjceojte
call from	adbagmhrniodqe
call i	jl
call if	ak
call in	ak
call is	hjkdnkqe
call it	bnhemnnmoZqeteuc
call me	abbiechliejblindobqisitqubvd
call my	cdgklj
call on	blniqe
call open	addl
call or	dk
call rota	oi
call round	ql
call scope	aj
call sheet	ak
call that	co
call the	aYbdckhkndqmul
call this	ablnqj
call to	beteur
call was	nn
call would	amcedijeomqb
call you	aicldcikne
call your	aaqjtn
callback	aYhqjm
called	aRboctdegpiRkllinYqbsjtjuXve
called "	albjteve
called ,	ai
called a	aecigekn
called back	bdonrdsk
called director	rl
called for	aaclrk
called it	adgjjl
called large	ckie
called me	gi
called overqualified	tj
called reasons	adcm
called the	aagomlte
called you	ll
callers	ci
calling	glicmencocqprj
calling ,	gm
calling herself	idrl
calling me	qk
calling my	adtj
calls	aXdYeefegkhkickllbqltk
calls ,	al
calls .	om
calls after	ai
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
calmed me	ao
calmer	ak
calmly	amki
calmly .	kk
came	alboccdOfegjhkikknlamXnUpcqWrmsWtpuXvc
came ,	gokjmete
came .	gkjlkdoirc
came across	cmri
came as	rn
came at	acto
came away	iktm
came back	acbucdddgcjlkeocqetj
came before	actl
came by	ak
came close	ak
came closer	dj
came down	acbiop
came for	aehkimqj
came four	jk
came fourth	gm
came from	aWbigciiosrmtd
came home	bm
came i	gm
came in	ajbocddeekgakkocretb
came into	bcinje
came just	amoe
came late	aj
came of	al
came on	bcdjjjki
came out	ambeccdehljakjti
came so	ak
came the	adjkkk
came third	ai
came this	ak
came through	amgkkZ
came to	cidegiidjbkmmenaobrk
came too	aeck
came top	aehm
came twice	tl
came up	aVjcminlqjrmuk
came while	ak
came with	aibbkkrdtk
came within	aj
camera	abcjkltduj
camera ,	aj
camera crew	acul
cameras	em
cameras up	aeem
camille	aj
camp	kk
campaign	bnme
campaign .	bnme
campus	ai
campus ,	ai
can	acbcclddejfVickellmpndocpkqcrosltiua
can ,	aYkklimj
can .	amge
can actually	nmre
can afford	aekjrl
can agree	aetk
can all	bioiqj
can also	ajti
can always	acdnoi
can argue	aj
can arrange	abtm
can be	aidieqgThViWjekXnkojqluU
can bear	aden
can bring	aeeljj
can call	alcihkqZ
can collect	an
can come	arddecplqY
can count	airj
can cover	ai
can decide	nl
can do	aZdkgohmiZjpmkneoXqbrdtkuave
can drive	abcjtl
can drop	ej
can explain	aYcdneomrcut
can fill	aeel
can find	aTcsebhjrctcuq
can follow	aegeqdru
can get	ajjdrj
can give	hikeui
can go	aeephdjmoeqkretiuc
can guess	bl
can halve	aeem
can hardly	cogYhminoerdtb
can have	cidkhlqbrl
can hear	ap
can help	aeelvi
can hold	aZiiqq
can i	amcddnlrneqcvX
can imagine	aXkpolretduj
can in	ajcemlte
can judge	aetm
can keep	rkue
can lay	aYgq
can learn	ak
can leave	nl
can lend	kk
can let	aqhcoiqd
can live	akgdjorcte
can look	qi
can make	aaclekgihlmdrbui
can manage	glhe
can no	aZolul
can now	andj
can offer	ajkk
can one	aaeejekqmmvd
can only	aWbleXhbiljdkcmpqjrntiueve
can overlook	aemk
can pay	ek
can pick	ai
can plan	ai
can play	hl
can promise	mj
can prove	aYcwrd
can put	acmlrj
can quite	mjok
can read	neokri
can recommend	abrotk
can report	cj
can reread	al
can return	edpnqe
can ring	aiqi
can run	ijlk
can say	aZckddeegmhdinjemdnkojrc
can see	anbecMdceXinjllemZoerstiuT
can send	anedheok
can share	aped
can show	aUbqhm
can sleep	adjl
can sort	acqn
can spare	aeel
can start	amelta
can stay	akqeso
can still	heqn
can stop	ki
can take	eehk
can talk	aXnjuo
can tell	akbjceeegehjleqnteue
can thank	acnl
can that	aksqvV
can the	aXeo
can think	apceechmmdre
can tick	alhe
can understand	ai
can use	aqcelird
can usually	gjhe
can wait	aoekgkhikeocqV
can we	aXllqlvj
can well	ak
can work	aiceqk
can write	nerk
can you	aVcjdYiejpmmnerbtcvt
can't	aWbdc1dWeafdglhYkqlXmknboPqlrmtjuMvi
can't ,	cl
can't .	aigj
can't afford	gmieki
can't be	adbbcodkgjhdickilemcqerqtVue
can't believe	geiksj
can't do	asceme
can't eat	ji
can't even	aZbmcjki
can't expect	mjri
can't find	jivi
can't get	amjike
can't have	aTckgihdiijilimmrb
can't hear	cbemrk
can't help	aYbkijnlrj
can't hold	adgkqj
can't know	kk
can't let	al
can't manage	akke
can't offer	hi
can't pay	eekn
can't pretend	adgm
can't put	abmmri
can't read	rj
can't really	aecooe
can't say	ancbql
can't see	aeck
can't skateboard	aetm
can't start	al
can't stop	abkjml
can't take	ejkjqe
can't tell	adrbtp
can't think	ajcehoiemere
can't use	ti
can't wait	aeleqotk
can't win	gl
can't write	ai
canal	bdciinrdtj
canal .	inre
canal boat	cj
cancel	omqd
cancel the	omqe
canceled	ajqe
cancelled	aOhcjrkloq
cancelled ,	adkj
cancelled the	adjlki
cancels	adtn
cancer	kovd
candidate	aZbjcXdYekfZgiiXjdkemonXoqpnretqub
candidate ,	abhiml
candidate .	bkhj
candidate by	ajgeti
candidate for	gj
candidate had	aeol
candidate in	acbm
candidate is	gl
candidate more	ajherl
candidate once	ai
candidate so	acenmmoe
candidate survey	ui
candidate was	oi
candidate who	ajbcgdojtk
candidate whose	bj
candidate's	aXbjcmhj
candidates	bbddfkgnhjjempqerdtdue
candidates ,	anbcci
candidates .	flgehjmj
candidates had	bj
candidates will	ol
candidature	acdifi
candidature .	fi
candle	aWgjiijlkl
candle for	adjn
candle to	gkii
candles	jetl
candles .	aakjtl
candles for	ak
cannot	aUbrcxdcfbhQiXjnkqmjnZoVresitSve
cannot be	aZbkcreegnhciejbknqbtbuavd
cannot carry	al
cannot even	adborc
cannot express	mi
cannot find	adcm
cannot forgive	mi
cannot go	aekm
cannot have	ci
cannot promise	aeul
cannot say	alceeejm
cannot see	ci
cannot stop	ek
cannot take	ademliqe
cannot tell	ql
cannot undo	mj
cannot wait	aiqkud
canteen	akhejdoi
canteen at	ok
canvas	aj
canvases	aeclkdpnqi
canvases ,	acqitj
canvases on	acpn
caoimhe	ak
cap	aebkem
cap on	an
capacity	aefl
capacity .	adfl
capacity's	adck
capacity's the	adck
capital	aj
cappuccino	ti
captain	gkhdiinntmvZ
captain ,	gl
captain say	nj
captain will	abtm
caption	lj
car	abbVdjgihXijkvlcmcobqbrbtiun
car (	aj
car ,	al
car .	kj
car at	aj
car for	acgn
car is	aekk
car park	adbadjgcheikjnketkukve
car to	ai
car with	kk
caravan	adjm
card	akbWeegahbjvkoldnaobqircsitZuave
card ,	ajjo
card .	abdjjr
card that	al
card through	dj
card with	jisj
cardamom	aj
cardiff	ai
cards	ajgkkioete
cards ,	hi
cards .	am
cards from	adgm
care	aubXdehYibjVkembnaomrluevi
care ,	ajbecjoj
care .	arediekbon
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
career	aUbefjgchcirjlkerm
career .	aZiltk
career advices	rj
career with	aajn
careers	heijneoo
careers fair	aj
careers page	al
careful	amcjfYgchZjjndoSrbtqupvZ
careful ,	ckodti
careful .	ki
careful consideration	aefatrve
careful diary	ui
careful editor	al
careful readers	ak
careful with	ocrdtkuo
carefully	amedgdhdidndobtcuv
carefully ,	ajuk
carefully .	alee
carefully about	aVuw
carefully and	ai
carefully you	al
careless	abbmjcoitiul
careless ,	aebnjd
careless of	aj
carer	aYkt
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
carry	anbbcXdeejfpglhZjmkYmenborqZrZtVuZ
carry .	am
carry a	aj
carry my	adgr
carry on	alcdecgeosqduc
carry that	aejl
carry the	ai
carry them	fi
carry your	acemij
carrying	gmmi
carrying on	ai
cart	aj
carter	ai
carton	aatm
carvalhal	aj
carvalhal </s>	aj
carving	sk
carving ,	acsk
case	akbVevgPiWjdkamWnooirlsbtRuevl
case ,	ajdcqlrjvj
case .	arcijeve
case a	diljrj
case anybody	aj
case anyone	an
case for	ckjnre
case i	ai
case is	hi
case it	aWcnemjbrjuk
case my	di
case nobody	beol
case reports	hi
case somebody	abeiun
case something	em
case study	akdchi
case that	qlue
case the	ambeccdknkqd
case they	uj
case you	ajbccderhejimeniqeubvi
case your	amee
cases	cbgihekelitium
cases ,	ul
cases failed	lj
cash	ej
cast	aobcgnidjdnirbtbue
cast ,	an
cast .	amgi
cast an	ainjre
cast bronze	aj
cast is	ek
cast list	oi
castellane's	gi
castellano	al
castellano </s>	al
castellanos	aipe
casting	bjcigcnk
casting ,	adcjni
casting people	bk
casting was	nj
casual	kj
casual contract	kj
cat	ajclgdibjZkXrltsud
cat ,	aaejtl
cat .	aarktk
cat and	ci
cat is	ci
cat on	amkc
cat sat	rm
cat walked	actm
catalogue	aibdjl
catalogue .	albe
catch	akdkoduevk
catch .	vj
catchment	adbl
catchment ,	adbl
caterers	aijemiqi
caterers that	aijeqi
catering	hitl
catering .	ak
catering was	adtm
cathal	ak
catherine	ai
cats	ol
cats .	ol
caught	aybccdjdmire
caught a	aj
caught an	ak
caught me	ao
caught the	ak
cause	ajui
caused	eejqkdmi
caused this	aejm
caused you	almd
cave	qi
cc	aenm
cc :	ni
cc'd	abnm
cc'd lydia	abnl
cc'ing	nk
ceiling	an
celebrate	ol
celebration	abjm
cell	qi
cellar	ai
cellist	acgdhcjkkiokrl
cellist ,	aj
cello	aeceecgZhZjpkrleretj
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
centenary	jk
centenary ,	jk
central	aj
centre	amcmhirdtcue
centre ,	ak
centre .	cn
century	abbecjgeiijeritk
century ,	acrj
century .	akiitd
ceo	adntud
ceo about	nj
ceo gave	aenk
ceo in	ai
ceo's	ni
ceo's office	ni
certain	aKbiccebhiikmeqdrstu
certain ,	ajikjd
certain .	acodtq
certain background	rm
certain how	acbl
certain kind	abrr
certain that	addjui
certain the	ti
certainly	caeeicneritv
certainly come	al
certainly one	aZtluj
certainly revisit	tk
certainly see	tk
certificate	albacodbebgahdiklrneqdsitcudvd
certificate ,	am
certificate .	illk
certificate and	lk
certificate in	ai
certificate is	ck
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
chain	adojul
chair	aZbxcWelgehjjikWlbmnniodtXve
chair ,	adhiikre
chair .	bidmeagiodqjrc
chair ;	om
chair a	rk
chair and	aeekni
chair asked	bi
chair at	adbk
chair by	aiml
chair for	bmoe
chair goes	ni
chair has	bktk
chair in	ak
chair is	acbi
chair to	adjm
chair was	hk
chair without	mk
chair would	aljj
chairing	aote
chairman	abbmgdhdjdnrrmua
chairman ,	aabiilnirkte
chairman and	nk
chairman asked	rl
chairman on	bm
chairman sails	ai
chairs	akcceigahiiejjnnocqdrbud
chairs ,	ek
chairs .	au
chairs for	ai
chairs your	adnn
challenging	fl
chambers	hm
chambers like	hm
champion	aZgpnj
champion of	adgjnj
chance	aYcXdnepfjgaiYjekdlcnlojqvrWtXui
chance ,	aXekhlqj
chance .	aTbjhejmkiomqite
chance at	aaqn
chance of	akdieeol
chance that	bidjoe
chance to	bcdmeiflgeiejVkdmdnjoaqprdukva
chance with	ai
chancellor	aenqqd
chancellor ,	ni
chancellor will	alqd
chances	bl
change	ajcjevfbgRhZiUjXknllmZnRrPtiul
change "	tk
change ,	ailj
change .	akcegbhjkjrdtk
change a	tl
change and	aden
change first	ak
change halfway	bjhe
change in	am
change it	aden
change my	aikblk
change of	aYcideeljdkmleoiqptdue
change on	ai
change that	akeehe
change the	aaelhdqcurvj
change their	aedi
change this	qj
change you	hi
change your	abcndjekibjencqjreteuk
changed	aibrcRdkeigShdipkVmcnXoSqkrTsptcvn
changed ,	adbjqn
changed .	akbdgeijjekeobsq
changed ?	aedl
changed after	acbjuj
changed between	adbp
changed how	asue
changed it	apbe
changed my	ak
changed on	abbidk
changed our	al
changed since	aodi
changed the	aibjlj
changes	aidegjhdijqdtevt
changes .	aWklum
changes in	ai
changes nothing	atkeua
changing	ajcjdeelgehckeqlte
changing it	aj
channel	acgjvj
channel ,	ui
channels	bn
chap	bk
chap who	bk
chapel	ak
chapter	asepgchXiYkZlbmdnWomtduivc
chapter ,	ak
chapter .	ar
chapter eleven	adjk
chapter four	aobccddlvd
chapter in	abfitm
chapter like	gdrm
chapter nine	al
chapter on	ui
chapter six	ak
chapter three	acck
chapter two	ambeemtd
chapter with	acomqk
chapter without	neuj
chapter you	aeom
chapter's	gi
chapter's finished	gi
chapters	aadchloerkto
chapters since	dctn
character	aWemiktjvl
characters	cetkvk
charge	badceihjicjdkclqobtpub
charge ,	tm
charge .	ablmnj
charge for	ap
charge nurse	hj
charge of	akodtl
charges	litj
charities	uj
charity	alekgbhaijkYrjtduk
charity ,	el
charity commission	ni
charity has	iluk
charity is	rl
charm	abbddminrjtc
charm for	dm
charmed	ajbite
charmed by	bi
charming	aZbcdmoornteue
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
chat	aQcmdihclmmknmtcuq
chat ,	ljoeqi
chat .	aWckojul
chat ?	adnk
chat is	uj
chat on	ui
chat with	aaljnj
cheap	aTbjclgkierk
cheap .	bmrd
cheaper	aZeigcheoZritx
cheaper ,	acekrm
cheaper .	odtm
cheaper and	al
cheaper crowd	tj
cheaper roof	tj
cheapest	tk
cheapest bid	tk
cheated	acbl
check	aTbjdchajclnnkocqmrbsjtmubvp
check ,	aebj
check it	adtm
check our	li
check that	ak
check the	beliskte
checked	anbjciqdvn
checked and	ak
checked the	blcd
checking	adbcdmfoolqevd
checking in	adfpvc
checking my	adol
checking the	al
checking whether	acdn
checklist	ao
cheek	ml
cheer	ar
cheer from	ai
cheered	a2bZte
cheered .	ai
cheered me	atbd
cheerful	a0jetc
cheerful .	aj
cheerfully	al
cheerfully .	al
cheering	bedl
cheering .	aj
cheering for	addm
cheers	awdegbobreti
cheers ,	ai
cheers for	amodtj
cheers from	ak
cheese	aote
chef	ckglljnkqeretd
chef ,	nlqe
chef in	iird
chekhov	gi
chemist	adkmri
chemist .	rj
chemist's	bcko
chemistry	aqgi
chemistry teacher	ak
chemotherapy	beko
chennai	adgl
chennai release	adgl
cheque	aadegjhekpnjqjre
cheque .	adglkk
cheque for	kl
cheque from	aeql
cheque you	ej
cheques	aenl
cheryl	ai
chidi	aj
chief	bcgnhdianxqdteuc
chief ,	ai
chief conductor	nj
chief executive	nk
chief librarian	acnm
chief to	al
chiefly	anhdodul
chiefly the	ai
child	neojqerute
child ,	rj
child .	ajherk
child and	kk
child could	adrm
child of	rk
childcare	acbn
children	bmecijjqklldmYnWqorbteuYvd
children ,	aebrjcketj
children .	acbockgejeoe
children about	aajn
children already	al
children and	qk
children are	ki
children asked	an
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
children will	aiolue
children's	bejloo
children's choir	abjp
children's drawings	jcoo
chip	al
chip shop	ai
chips	arke
chips .	aj
chocolate	tj
choice	apdcelfdgaibjXkZmZnkrmseve
choice ,	akceengkheibojrd
choice .	aqbcclgdhdobrite
choice and	bdho
choice between	tk
choice entirely	aeom
choice for	aq
choice is	ql
choice makes	aern
choice of	aero
choice to	aeijtj
choice was	bk
choice you	ci
choices	nmodti
choices "	odtk
choices are	nj
choir	bdclddejgOhkiOjvkYnbokqkrjtZ
choir ,	anjk
choir .	ejhn
choir for	hj
choir had	adjm
choir has	airj
choir i	aihi
choir is	jl
choir learned	adjm
choir made	adjk
choir that	qj
choir to	aeol
choir was	bi
choir will	qjui
choirmaster	ierj
choirs	aegm
choose	anbncaecgYhYkilemenXoeqerkumve
choose ,	at
choose .	ak
choose a	tduj
choose among	amtd
choose between	aikk
choose from	al
choose tenants	aiodrj
choose the	aebkodrmtj
choose when	tm
choose whoever	ol
choosing	ambZcXekhdikndqdrltnvd
choosing a	aj
choosing between	hjrk
choosing its	uk
choosing my	al
choosing the	becehdrktq
choosing when	om
choosy	ri
choosy about	ri
chorus	amdeeljetd
chorus ,	en
chorus .	hj
chose	aYbpclddgihTiojokcmanWqbtjve
chose ,	alikliue
chose .	bkelgeikud
chose a	aj
chose cannot	aegm
chose carefully	ak
chose enjoy	tj
chose enjoys	asge
chose had	adcmji
chose has	altj
chose her	bk
chose is	aZjp
chose looks	oi
chose someone	jl
chose the	gjtm
chose those	adikrk
chose to	ji
chose well	rl
chose will	al
chose works	aYgq
chosen	adbldoeogWhZjjkbmenSqZrUsjtrudvb
chosen ,	lj
chosen .	ajejgehcodtk
chosen ?	aYdq
chosen a	aj
chosen and	lk
chosen candidate	tj
chosen design	tj
chosen has	bj
chosen is	aiojte
chosen may	gm
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
christmas	aacedchpicjwkineokqYrcteuV
christmas ,	arhbjjoa
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
church	asgcheidjcknniuY
church .	alnj
churn	alci
ciaran	al
circle	alfkge
circle back	adfl
circle in	aj
circles	ni
circling	aVeefugjoeqiue
circling back	abfuoeqc
circuit ask	ui
circus	aehljdrctp
circus you	aetm
citation	tlvj
citation for	tm
citations	gihi
citations this	gj
cite	amboccgdhduevj
cite more	ti
cite the	bk
cited	tj
city	gjijjdkelireuj
city .	acio
city and	njui
city hears	alud
city is	adlj
city wants	aegk
civil	rk
claim	bdgehplinjoeud
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
clarity	akcivc
clarke	aj
clarke </s>	aj
class	akbccYdaejgnhcikjdmdnboXrktcuivl
class ,	aibehliijiqbtc
class .	gikjti
class a	am
class at	ai
class five	gj
class from	ul
class has	aWgmqm
class in	engb
class of	akgbrl
class that	ij
class to	rn
class you	aigj
classes	acejgqhdtcvm
classes ,	adelvi
classes .	gj
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
clear	a4bZcSdkeVfegXhkiZjokalcmVnZoirSsktZve
clear "	actj
clear ,	ajbZcceZhjmdortdum
clear .	aucddoobvc
clear about	ak
clear and	apve
clear answer	al
clear as	ak
clear enough	ak
clear for	achkjoqd
clear from	aZbjqo
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
clearing	al
clearly	ambdccdaedfdgRiYjbkeldnlotqarltruXvZ
clearly ,	ak
clearly .	arberj
clearly all	oi
clearly can't	aerj
clearly enjoyed	abrltj
clearly have	rj
clearly i	aYheourd
clearly in	aehk
clearly know	anre
clearly not	ccrdtpve
clearly put	apoa
clearly states	adcooe
clearly the	cdgehitp
clearly what	aj
clearly you	nk
clearly your	tk
clears	aZojtl
clegg	ak
clegg </s>	ak
clerical	gj
clerical work	gj
clerk	ajbjrj
clerk .	rk
clerk says	bj
clerk was	ak
clever	begkijodrdti
cleverest	adil
client	bdcihcinoeritkud
client ,	tl
client costs	cj
client in	ai
client who	acrl
clients	aTbaccgthkinljneodqlteuj
clients ,	aYhnij
clients .	ul
clients all	gl
clients are	abgiqn
clients often	gi
cliff	adql
clinic	albeeehbjklindpmqd
clinic .	adjl
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
clipped to	ai
cloakroom	ri
cloakroom ,	ri
clock	ckmiqnrete
clock ,	mj
clock .	ak
clock in	am
clock is	aVclqp
clock's	qi
clocks	aj
clodagh	dm
close	cddaeqfegqhZmbodqlsjtcubvi
close ,	aebdelgejdojtkuk
close .	cegrkloetc
close of	acqp
close on	aj
close the	abensl
close to	aebnglheikjeue
closed	aebocodleoglhVjjldmenboYqYretZ
closed ,	aXcjdketgeheoe
closed .	bohduj
closed for	ak
closed matter	dk
closed on	acbjck
closed the	kj
closely	amcWgchdidkjneoZrasbtmuu
closely ,	cctluk
closely .	akbjrescteul
closely at	uo
closely how	aetj
closer	bifnhaiejdrltbvj
closer ,	dj
closer .	ajblod
closer reading	ai
closer than	ai
closer to	fnokte
closes	bddefvgehekeqauj
closes ,	befn
closes .	um
closes another	aafq
closes at	aj
closes on	aj
closest	lk
closing	acbidZebfigjhkjZkimkoisntaub
closing date	adbmcidchamlokqcsoteve
closing dates	behq
closing the	aeknve
clothes	abknrj
clothes ,	acknrj
clown	ti
clowns	aZictt
clowns ,	actn
clowns on	aetm
clowns you	adti
club	bkcceigRiajikdobqermtj
club ,	bm
club .	nltl
club and	ai
club for	ji
club has	abhlrl
club of	aeblmkre
club on	el
club to	ul
club was	aZro
club will	al
clubbed	acjm
clubbed together	acjm
clubhouse	aeul
clubs	gl
clueless	acrn
clueless pen	rj
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
coat	aXgejikqqlrktb
coat ,	kj
coat .	aeejrj
coat hook	ri
coat on	abcjjl
coauthor	aj
code	aQcZlkodtmujv3
code .	abukvi
coding	aegmhk
coding exercise	gjhk
coding test	gj
coffee	albecedbgWhYicjXkYmqoZpetoun
coffee ,	acdegdmoup
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
coincidence	aTbytc
coincidence ,	acbl
coincidence .	acbpte
coins	acks
coins ,	kj
coins for	ackp
col	aovc
cold	apbeeegdicknodritYue
cold ,	aome
cold .	jjkmmd
cold ;	ci
cold and	ackemjrl
cold storage	aj
colin	anddqe
collar	ak
colleague	arbjcldxeigViUjckbnToVqWrmtauTvd
colleague ,	ajdnljnetb
colleague .	aYbecjdieljl
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
colleague will	amuc
colleague you	ai
colleagues	bcdafaiojblkmjneobqerltluZ
colleagues .	rkti
colleagues and	mi
colleagues have	am
colleagues here	adrltl
colleagues in	cjhi
colleagues that	iimj
collect	auhejenaoepmue
collect it	aqneqe
collect my	ak
collect the	anpn
collected	ax
collected from	ak
collected the	aj
collecting	ak
collecting the	ai
collection	becdgYhdiajekkoeqntluk
collection .	aYkkto
collection in	ai
collection is	am
collection of	rjul
collective	asfdic
collective </s>	arfdic
collector	adgjnj
collector himself	gj
collectors	aZgoklte
collectors queue	abgote
colleen	ak
college	akcddchkldmlnZoYqcrlujvb
college ,	achp
college .	aibdgdhdinrk
college ?	anve
college and	aj
college asks	ak
college had	gi
college in	akne
college still	abgn
college their	ji
college to	jj
college together	ai
college used	adrm
college was	ai
college's	al
college's name	aj
colm	ao
colour	aebicjekretj
colour ,	becjek
colour .	tk
colour for	ai
colours	jkti
colours ,	aejltj
colours was	aj
column	aabeciddgkkkqercuovj
column ,	aagm
column c	ck
column for	tj
column goes	uj
column in	ui
column might	kj
columns	airmtc
columns ,	aern
columns again	ci
come	aebZcldTemfXgwhljekeneoYpvqerbtWvU
come ,	amdi
come .	jktm
come across	acgnlj
come along	gk
come and	aseihejjleqbrkteud
come anyway	ai
come as	pnti
come at	aj
come back	bcccdiejgijZlkncoZpkqiretnuevc
come before	aWgdhqkoqe
come by	areigeheolqa
come down	aagkhlqerlue
come easily	jj
come first	bk
come for	amceemhlkbre
come free	ak
come from	aZbngehnij
come gladly	aj
come home	on
come in	acemgbhdjckclipqqiskteud
come into	ojri
come last	mi
come of	admn
come off	al
come on	aiejkk
come out	bdcnelglhdob
come round	aXgmhbijoeqquk
come second	aeeegqhi
come so	gnte
come the	ki
come through	ak
come to	aXcrdeecgjiijkkZldminbqltXukve
come up	acckdeebgZhdijmdnvoeqbul
come with	achp
comedy	abgeibtt
comedy department	ai
comedy gold	icto
comes	akdeeYfdgmhkkolenioWqYrSuovc
comes .	al
comes a	gehn
comes along	al
comes around	uj
comes back	am
comes before	aabdtlum
comes close	aYgwhdklud
comes free	dn
comes from	aibecknk
comes in	aekjtm
comes next	ak
comes once	aYijjm
comes out	aebmdbejgdnloetbuk
comes round	dkoj
comes to	abgehptdui
comes up	a4bkdbedhejeleneqdvd
comes with	ai
comfort	ccgchejckcmeojrktp
comfort that	aibdrj
comfort to	jeoitm
comfortable	aZeiienkoo
comfortable .	aeol
comfortable for	ej
comfortable with	adoj
comforting	oktk
comforting to	tl
coming	aebncYdleafcjPkombnbqirYslukva
coming .	aebqgcijkineodti
coming across	ol
coming as	adtk
coming back	aldshekdqe
coming by	ai
coming down	ul
coming from	aZsmtk
coming home	kk
coming in	aekm
coming on	kk
coming out	al
coming second	gnoj
coming to	hkkeqk
coming up	ul
coming weeks	qm
coming year	ai
comma	akcbijmk
comma ,	alce
comma on	adml
comma you	ai
commas	acbjikrm
commas .	aiti
commas in	ai
comment	ajckdagklendocrdtiuevs
comment about	aq
comment is	ak
comment on	aegm
comment that	tl
comments	ambcdiecgZhmibkblrmYnVpnqYrntSuVvk
comments ,	dmlmoerjvd
comments .	aebkdjvi
comments ;	ok
comments and	ck
comments aren't	aedl
comments from	acpn
comments have	acrm
comments i	jj
comments in	cjde
comments on	arve
comments sent	bk
comments that	rk
comments were	al
comments what	aj
commercial	tl
commission	abbmkmod
commission ,	nj
commission .	adkl
commissioner	abnq
commissioner launched	nj
commissioner visits	uj
commissioner's	aZnq
commissions	aj
commitment	aYbjfohi
commitment to	abfohi
committed	fi
committee	aZbldVfZgohcjllendobpdrmttubvV
committee ,	bkgdjknmuc
committee .	aWbkcirltm
committee and	adun
committee asked	albd
committee can	ritm
committee could	kl
committee did	an
committee for	mj
committee found	abtn
committee had	tm
committee has	ojrctk
committee i	aeri
committee is	adblomte
committee must	bejm
committee need	an
committee nervous	aegotd
committee of	aZrs
committee present	ck
committee read	ck
committee that	aegrhdocrd
committee to	aiej
committee was	hj
committee who	am
committee will	aVhoqdtkuk
committee works	ti
committee's	alckmkvd
committee's concern	tk
committee's taste	accl
committees	adgineokqlte
committees .	aZgjqjul
committees turn	aj
common	aacehqrc
communicated	fk
communication	fm
community	alue
commute	arcigdhc
companies	ajengdoctj
companies has	aceo
company	acccdbhiiijVojpvqdtc
company ,	hmok
company .	bcejimjekloctb
company and	bngiicqe
company for	bk
company from	omte
company in	acnl
company is	geimritduj
company name	aXpq
company of	al
company than	algktc
company that	abkk
company the	aj
company to	hetm
company was	abrn
company's	acbihdjjkemjup
company's booth	heum
company's name	jk
comparable	adco
compare	aMcqgjhjljodtkun
compare me	achklj
compare notes	acup
compared	begmhlobtaun
compared to	adgo
compared with	aihi
compete	abhpretl
compete with	achnretl
competent	adgorb
competition	bmfehiidojqjue
competition .	aYblgkhmqj
competition to	amhe
competitive	acfntj
competitor	aZqs
competitors	aabcglieuq
competitors were	ieum
compiler	aecj
complain	ascdgcok
complain .	arge
complained	acnn
complained about	nj
complained to	nk
complaint	aebjcdkiqetiuo
complaint .	anki
complaint about	abbltj
complaints	cl
complaints from	ak
complaints last	abcm
complete	abcdidopritcul
complete ,	eiok
complete and	al
completely	akbXeefejemjnmoercsq
completely .	nn
completely and	ck
completely if	aecemq
completely understand	apme
completeness	diniuk
completeness .	abdium
completeness i	ai
completeness i'm	nj
compliment	ancjtc
compliments	okrdtp
compliments to	retr
compliments you	ol
composer	aicegknj
composers	tl
composers and	tl
comps	jeli
computer	acrjtjvj
computer ,	aerl
concept	acbldjrkve
concern	aebbcldefqkinctj
concern ,	abckfo
concern was	ambe
concerned	fkgjoeui
concerned .	algj
concerning	aqfe
concerning the	al
concerns	adcs
concerns ,	akve
concerns in	aYcq
concert	aiechnnioktcuc
concert ,	ainj
concert .	aj
concert and	di
concert nine	hl
concert will	ak
concerto	tl
concerts	aimlqd
conclusion	aYcsvi
conclusion .	cm
conclusions	aYglum
concrete	aknd
condition	beeojctn
condition i	ceejki
conductor	acinnlte
conductor asked	gi
conductor heard	nj
conductor himself	ni
cone	aj
conference	abekfegimmnZoiqerdtnumve
conference ,	ti
conference .	aaekhdmnndokreuk
conference anyway	aj
conference dinner	adhk
conference in	aegluk
conference is	tk
conference on	tj
conferences	hk
conferences ,	hk
confess	an
confess i	ai
confidence	aablgdhdijjtkdnjoetd
confidence ,	nk
confidence .	adijjqrd
confidence is	jk
confident	abfogbijtj
confident ,	aetj
confident that	fnge
confident you	aeik
confidential	aibk
confidential ,	bk
confirm	aebedoeehZidlboeqsrkujvb
confirm ,	di
confirm .	addmidrl
confirm by	aehdqn
confirm receipt	qk
confirm that	akdkqiueve
confirm the	lbnjun
confirmation	befitk
confirmation that	fitk
confirmed	alce
confirmed in	aj
confirming	aXbkqlrn
confirming it	aarn
confirming the	ak
confirms	ij
confirms it	ij
conflict	amclne
conflict of	ci
confusing	amme
confusing ,	anme
confusion	akmd
congrats on	tk
congrats to	amte
congratulate	aofdgdoj
congratulate her	aYoltk
congratulate the	apfe
congratulated	aetl
congratulations	apbYcedbfegZhciclemencomqerbttvb
congratulations ,	jk
congratulations on	adbedeoirdtwve
congratulations to	atbdgcieneok
congress	al
congress tomorrow	aj
connect	aelj
connect me	lj
conor	ak
conscience	aXijjqkdmjqi
conscience .	jmqj
conscious	acms
conscious that	aemo
consent	aj
consequence	ki
consequence to	ki
consider	bccnddelfkgclcncoXqcrdtjulvc
consider it	epve
consider me	ajedfi
consider my	ckde
consider myself	actn
consider that	aWckhp
consider the	ap
consider this	anhdqe
considerate	anbd
consideration	aVfrtpvd
consideration "	aYts
consideration ,	abfm
consideration extended	aefj
consideration of	ai
consideration throughout	fi
considered	aubdceedflmdndoXrdtk
considered ,	ai
considered .	alfjgdheodtk
considered for	djfkhe
considered my	ak
considered once	ak
considering	alfagcobqirotduk
considering legal	um
considering me	bj
considering my	aofe
considering the	gerl
considering us	aj
consist	ti
consist of	ti
consistency	heojtk
consistency :	hetk
consolation	aj
console	aell
constance	aj
consultant	hcnmretk
consultant ,	nk
consulted	cj
consulted two	cj
contact	aZeefmlrmeneqeuo
contact ,	ul
contact .	ak
contact at	aalr
contact me	adfo
contacts	aelo
contacts .	aj
contacts and	li
contained	acmetn
content	amccdeekhjqbrdtduZvm
content .	ai
content to	ejhlqd
content with	algjoive
contents	aXftoerlte
contents of	abfsoe
contest	aabjcqgchdomve
contest .	aabjom
context	adgmvi
context ,	aegm
continue	aofpkeuc
continue to	fn
continued	acfovj
continued success	aafn
contract	aVcWdXemfcgkhkiljVkmmenYoWqurYslvd
contract ,	ekheuj
contract .	aiekgjhcqm
contract and	li
contract comes	hi
contract has	aebj
contract is	aq
contract on	gm
contract runs	bd
contract that	ackkuk
contract to	aahein
contract was	aVbjhp
contract we	ajhe
contract went	betn
contract with	qm
contract would	aZhjql
contractor	blhdrk
contractor of	hdrl
contractor's	bj
contractor's induction	bj
contracts	ndqk
contracts .	al
contracts go	qj
contradict	abtm
contradicts	aZcs
contradicts itself	aacr
contribution	oj
control	acblcngereuivl
control group	adbjco
control that	bi
convenience	dkfohnqdre
convenience ,	abho
convenience .	fp
convenience i	dl
convenient	akbj
convenient ,	ai
convenient .	al
conversation	aZbZgmhejmkbonqirdtdui
conversation .	adckfiom
conversation about	dl
conversation in	ak
conversation that	jk
conversation with	uj
conversations	aXrr
convey	ajtl
convey my	an
convey to	acto
conviction	acomtk
convinced	tl
cook	aeip
cookbooks	td
cookbooks you've	td
cooked	ckjk
cooked for	jl
cooking	aejlmj
cool	aZqjvn
cooperative	ai
coordinator	binj
coordinator ,	nj
cope	aetk
copied	cbgVhcjcmcnzqnrZua
copied in	aegcienxue
copied my	neoiql
copied your	ilme
copies	avdjebikjdkeoeqdue
copies .	aj
copies of	ajdm
copy	adcXdaebgihXiijWkXllmcnzojqWrXtpujvc
copy ,	an
copy .	ambenqoetd
copy for	tj
copy i	bj
copy is	nj
copy line	aYnnonve
copy of	cegdhcidjdkelpqdtiun
copying	acgjnroeue
copying ,	gm
copying your	acnn
coralie	ak
cork	anbbecidjZlnncoirc
cork ,	kj
cork .	al
cork and	gilk
cork for	adol
cork has	ak
cork office	dihj
cork that	gj
corker	ai
cormac	al
corner	aiccevgchnidjikdoaqerdteud
corner ,	ak
corner .	jl
corner bench	hk
corner of	euve
corner unit	achn
correct	akbZcndVgdheinlemdniodqircsetcvt
correct ,	ik
correct .	akceik
correct a	cl
correct about	ak
correct one	aj
correct procedure	aeck
correct the	ck
corrected	ajcldcikjkve
corrected by	ik
corrected on	adcn
correcting	glhk
correcting the	acglhk
correction	ck
correction for	aj
corrections	an
correctly	avbeddrdvk
correctly .	ardere
correspondence	aMdpfonkreusvb
correspondence ,	aZup
correspondence regarding	fk
corrib	cj
corridor	aacedjepjikcmkonqcteuZvd
corridor ,	dkekji
corridor .	aijeol
corridor for	aXemol
corridor knew	aZbnhj
corrigan	aiii
corrigan estates	ij
cost	abbdclddemgbjmkWmondokqZrmtduavb
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
costs	aobdekgbhciejkkelimiqirYtYuY
costs ,	dini
costs .	amte
costs a	cj
costs more	aecjki
costs nothing	ek
costs us	ej
costs were	ok
costs you	aeeemlqm
costume	bijmketj
costume ,	jk
costume my	jj
costume was	aebk
costumes	aeolqk
costumes back	aeol
cot	jk
cottage	hn
cottage was	abhn
cough	aj
coughed	ml
coughed twice	ml
coughs	adkl
coughs all	adkl
could	aXbcesfShRiqjWlwmlnXoapoqYrmsatvuYvb
could .	al
could accuse	aitlud
could add	aerm
could almost	aetj
could also	actl
could apply	aj
could ask	aili
could at	aeeajeop
could be	aRbZcmeigahkjrlemZnYritkvp
could certainly	tk
could come	adeugekdpmqe
could do	aebecjenfdhmidjjkimdoctb
could even	ai
could ever	accmgeidmm
could explain	lj
could fault	aiti
could feel	an
could find	dkiejiok
could follow	aiql
could get	adbptk
could give	mp
could go	hm
could hardly	reto
could have	aXbRcmdbebgkhjinjPlemlndqcsitpud
could hear	amjk
could hold	aeuj
could i	bkdaeWlvqivZ
could improve	aqva
could it	cjdbelijli
could judge	ejrj
could just	aZdneaqn
could keep	aebmkilj
could know	km
could leave	eeglqj
could list	gl
could listen	aYemij
could look	abnmrk
could make	aXcljjmk
could manage	amik
could meet	qjtj
could mention	ii
could move	ai
could not	awbmcMdeeZhViojokdmSoXqbtjua
could only	aegjuk
could pass	ai
could pay	acbjdkenkb
could persuade	ij
could pick	ai
could put	el
could read	akbdhdljrk
could refuse	ii
could resend	li
could run	aWgrijkdti
could say	adbcddgcjdomrjtn
could see	aobecdekhdjcmlrjta
could share	al
could sit	el
could someone	sn
could spare	li
could speak	abrqve
could start	eigkqe
could stay	aeuk
could still	aj
could take	aj
could teach	aalimn
could tell	asbZebijjXmcnkojtYud
could the	dmljrjvc
could turn	eeik
could understand	aecm
could use	aaknljrj
could we	acdslkvX
could you	avbncWdXengdhdiZjZkanYodrXsatYukvj
could've	rk
couldn't	aYbiepiandojqarwtZuZ
couldn't be	alek
couldn't do	ri
couldn't find	abcjgkrj
couldn't follow	ak
couldn't have	albcjdkmoi
couldn't help	acbp
couldn't know	jk
couldn't run	abrp
couldn't share	aedk
couldn't you	ej
couldnae	rj
couldnae tell	rj
council	abbacdebfcgZhRjdnpqZrmtnuu
council .	aWndtmut
council and	ainjub
council does	uj
council funds	henk
council has	aiuj
council is	actm
council on	ai
council publishes	ui
council to	nmue
council's	aahnuj
councillor	aXhcn0ue
councillor for	aenl
councillor holds	nj
councillor was	adnl
count	accqdjeegdhlikkplbmVnarWskuVvb
count ,	ajdj
count .	aWbpjltd
count as	alcjoj
count coins	acko
count for	aScjhpjckioitl
count in	an
count it	aehj
count me	ak
count myself	eiii
count on	aijj
count that	ak
count the	accjgeikki
count to	qj
count was	beccsm
counted	bVckdeeigahqickpmdobta
counted ,	aj
counted .	bdcirluj
counted for	aZhpjk
counted from	aj
counted on	hljckpod
counted the	aiki
counter	aote
counter .	ante
counties	hj
counties off	hj
counting	aWbadlgdhqikjikloatcue
counting on	aTbcdjgehrikjjkkob
countries	aZgnhl
countries ,	aegn
country	beiqnioerctb
country ,	aj
country .	amui
country has	ai
country such	ckie
country that	il
country we	nj
country who	aegp
counts	ajbahkimkemdootcue
counts ,	aj
counts .	ar
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
couple	aZbkckdigciljXkYoZqcrdtpuivn
couple .	hjinje
couple has	ai
couple of	dkuivl
couple with	aYcntl
couple you	tj
couples	ajceol
courage	aafbgbhdiqjjodtsud
courage ,	ij
courage .	adfcin
courage in	tl
courage it	tj
courage to	aegejjrjtl
courier	uk
courier ,	ai
courier's	mk
courier's delay	mk
course	arbbeehkiVjXkknconqisjtbuWvS
course ,	asdaeejikellniqb
course .	amcbdifkhmjekeoXrjtd
course ;	aZentk
course ?	aZckrm
course a	dlkl
course again	alte
course and	tk
course as	an
course be	am
course begins	aj
course for	ai
course go	ok
course had	ai
course i	accogkod
course in	al
course it	acml
course of	aaheqnrk
course on	achl
course out	hi
course page	acbl
course renew	aj
course respect	aeol
course say	ai
course stop	ej
course tastes	ci
course test	ki
course that	kk
course the	cegeoq
course to	aj
course treasure	tj
course what	oi
course would	hekm
course you	apcegiidomrcvb
courses	aqgeue
court	bekiuq
court ,	uj
court .	aakiuo
courteous	aqfdol
courteous your	ak
courtesy	aUhwnpqdrmtaubvc
courtesy ,	hjnj
courtesy .	aVhormvd
courtesy i	nl
courtesy of	hk
courtyard	am
cousin	aWbrckdegdhbidjakclmqerdtoun
cousin ,	lk
cousin .	aZbkjetm
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
cover	btccdeeajYkkmmneobqcrTsntjuY
cover ,	acdjsl
cover .	biti
cover for	aibmrb
cover it	aWbqhl
cover letter	andampocre
cover sheet	sl
cover the	ko
cover was	bj
cover what	gj
covered	alccedieksmercteue
covered .	kl
covered each	jl
covered in	ak
covered it	ai
covered most	oi
covered the	aehjjekn
covering	aZhimkoute
covering christmas	amjc
covering letter	adcimk
covering the	aeol
covers	apcj
covers .	anvd
covers and	adck
cow	aeritl
cowardly	adbokc
cows .	ai
crack	aYckqm
cracked	aekkri
cracking	anre
crane	albjretbul
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
crew	apbcedjooZqerdtZun
crew .	hkteul
crew has	ai
crew in	gj
crew is	qi
crew until	anhe
crewe	ai
crews	uj
crews pretty	uj
cricket	algknc
cried	aYgsjxkZqere
cried ,	jj
cried .	aejk
cried all	ji
cried at	gnjb
cried for	adjl
cried himself	ji
cried in	acjn
cried when	adgo
crime	aici
cringe	admm
cringing	acml
crisp	aWbkrm
crispin	aj
crisps	ai
criteria	aibdgahWjikeotqprZuavb
criteria ,	lj
criteria .	acbdcejkqrvd
criteria again	anhe
criteria and	ck
criteria have	aebeoktl
criteria were	cdok
criterion	aickeeli
criterion ,	aj
criterion you	cj
critic	gl
critique	akhe
critique ,	aihe
crook	bimj
crook .	mj
cross	akecgjhijkmeoc
cross again	akfi
cross my	aahkui
cross the	aegl
cross with	ai
crossed	asbdcdgehekbuk
crossed with	albedi
crosses	aeun
crosses me	adun
crowd	abbmgiiejdodtq
crowd ,	tk
crowded	ajcojemi
crowded ,	cj
crowded .	alcl
cruise	am
crumb	aYewte
crumb ,	aaep
crumb of	adep
crumbs	alkc
crush	aYjmok
crushed	aZjs
crushed my	jl
crushing	adjm
crushing a	aejk
crust	ci
cry	aYeijomeonrete
cry .	aXjq
cry at	jk
cry every	ki
crying	acelkiuk
crying ,	ej
crying as	ek
cscs	aesj
cscs card	aesj
cubic	aickhe
cubic metres	aickhe
cubs	tl
cubs are	tl
cultural	aeckoctk
cultural fit	aeckoctk
culture	abbjfkgctr
culture "	aebltj
culture .	aafktk
cup	mn
cup made	acml
cup of	aj
cupboard	epui
cupboard ,	em
cups	aejk
curator	begdioti
curator of	ii
cure	aern
cure for	aern
curiosity	ajbarqtd
curiosity ,	rk
curiosity .	aibbrm
curious	aSbycsddgqhZiajcnkobtRubvj
curious .	vj
curious about	ajui
curious how	adbmnlue
curious that	aabstc
curious thing	adcpglieretd
curious to	bncigeocrmuc
curious what	ak
current	aeclolvi
currently	abelvp
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
custom	aeolvj
custom .	adol
custom to	aj
customary	hi
customary .	hi
customer	abbehoun
customer since	aahn
customers	aQhtkermtoud
customers ,	aetl
customers .	adrn
customers of	hl
customs	aiol
cut	albccVeigVhjkvlkmYnZodqTsktZub
cut ,	hmiejekj
cut -	hjlj
cut .	ajji
cut as	ai
cut for	oj
cut in	hi
cut it	akeiqerdsm
cut my	ekjerm
cut off	ackr
cut out	rk
cut that	ajje
cut the	ji
cut to	dijk
cutting	anki
cutting .	ai
cutting it	aj
cutting my	ji
cutting off	kk
cv	acctddeegnhYicjblomdndoXrmtive
cv ,	bjkjli
cv .	aXgktp
cv and	ci
cv clearly	adcooe
cv in	ci
cv is	acgo
cv that	ai
cv to	lkri
cv was	ck
cvs	bj
cycle	ande
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
dad's	adccjjkq
daddy	jj
daddy's	ji
daddy's new	ji
daily	aXdkemikjdqj
daily .	aeenjeqk
dairy	oi
dairy .	oi
dale	ai
daly	aj
damn	aZclrm
damp	aUbjcljelemioiretm
damp .	aTbkkimjtoui
damp is	ai
dana	nj
dana in	ni
dance	djgbhdimjemermti
dance .	aZdjim
dance and	rj
dance company	hetk
danced	aqgd
danced since	hi
dancer	gk
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
dare	aWceeegkhljbmineolrmue
dare say	aYgkoorm
dare to	ajijoe
dared	al
daresay	giii
daresay you're	ii
daring	adml
daring to	adml
dark	algcilreteuj
dark ,	ul
darling	gl
darren	ai
dartboard	actqve
dashboard	aj
dashboards	gl
data	andehiibkdldneqWrZuqvn
data ,	aiti
data .	amgk
data on	ui
data room	adhk
data scientist	gi
data team	adul
data track	bl
data will	anqe
date	aiblccdZeUgUhlidjekVminYoepqqerasqtnucvZ
date ,	bbcjdbljmlodpmqi
date .	aecedigejjodqjsptZ
date ?	al
date and	aabkhjql
date had	al
date i	qetm
date in	bidehi
date is	alqe
date mix	hk
date moved	adbo
date of	bj
date on	aebjdehlqesmuive
date that	aj
date to	aj
date was	abbZhipntm
date you	an
date your	aebl
dated	aabjclfk
dated ;	aeck
dated the	aYblfk
dates	ajcjdagahqjckclimkneoZrdtbulve
dates ,	aeljul
dates .	apod
dates and	aammul
dates are	hi
dates for	beck
dates in	ajbi
dates is	hl
dates were	hl
dates wrong	adcm
daughter	albXeigbicmdnbodqmrjtd
daughter ,	ai
daughter .	ejqj
daughter asked	jdkn
daughter cried	ak
daughter had	abjp
daughter has	akjk
daughter is	acrn
daughter will	ul
daughter's	jqqe
daughter's graduation	aejk
daughter's recital	acjm
daughter's wedding	ai
daughters	alkc
daunted	adgl
dave </s>	aj
dawn	ekij
dawn ,	abelki
day	albjdZeZfkgkhcicjekclXmonXojpsrYsZtcvc
day ,	ajblejfjgllcmcneoTqcrbtjua
day .	bmcidWeShTiXjckSmmnZputUulvk
day ?	blqj
day a	hj
day after	aZbltl
day among	rm
day and	anbbcmjete
day as	aZemmj
day be	ai
day before	aZjjkominkqd
day can	il
day for	anbemj
day i	bkjioltcud
day i'll	ok
day if	jj
day in	aoqeriue
day is	abckhk
day it	fjoeuk
day job	aahm
day late	ak
day like	aj
day made	aegl
day of	dbemiojmkbqc
day off	aaokqj
day on	al
day one	bigjjjod
day out	ai
day shift	ai
day since	kk
day somebody	ojuj
day than	gj
day that	cegjjiok
day the	jdkmoi
day this	qi
day to	aqqe
day until	aZdrqe
day was	aqbaniodti
day we	qi
day what	ao
day when	ai
day you	aWbcdcebgpiekkodqrum
day's	aidj
day's notice	ajdj
days	akbacVeVgdjjkslZncoksdtcvi
days ,	baccdpgehcjakjqltkui
days .	akbecZddeegihdijojqbrjtWuj
days a	al
days after	gdjk
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
dead	aigijjkeqi
dead .	aj
dead and	acjkqi
deadline	bmcidYhYjYppqasitd
deadline ,	sk
deadline .	jekmuj
deadline for	bl
deadline had	alblkdod
deadline was	ck
deadlines	akjikd
deadlines in	aijikd
deaf	abccdjibrvve
deaf ,	ro
deaf and	ri
deaf or	dk
deal	acbjcZdcecgWhljamknqrWuj
deal .	ak
deal about	ambe
deal from	alfi
deal more	ak
deal of	aRbihiijklokretkuj
deal to	alhk
deal with	aXmintodqivj
dealing	aXgejinmro
dealing with	aXgejinmro
deals	adhjrl
deals over	hk
dealt	idrl
dealt with	idrl
dean	bcdeeegcjcmenroeqireteul
dean ,	nduk
dean .	annd
dean and	aanq
dean is	acnm
dean who	hjnbul
dean's	adnjqiti
dean's office	ajneqj
dear	bkcmddeZfnjakilcmcnRobpvqerctmub
dear ,	aUpt
dear .	aYblvi
dear dr	ai
dear editor	ajcknd
dear hiring	aSpu
dear karen	adtm
dear madam	aj
dear mr	ak
dear mrs	alpe
dear ms	aqpZ
dear professor	ai
dear secretary	ai
dear sir	acfppi
dear that	kj
dearer	ai
death	abjkvi
death ,	aejk
debating	aigi
deborah	ui
debrief	aj
debt	hejckttl
debt .	abtm
debt and	ki
debt for	aokd
debts	aZgkkn
debugging	vk
debut	aegm
decade	go
decade .	gl
december	aukXqjue
december ,	aikcql
december .	ak
december slot	di
december with	ai
decency	homd
decent	axbecdecgdhliakdobqmrZue
decent ,	alrd
decent .	aj
decent about	ai
decent letter	altd
decent of	aj
decent people	aj
decent thing	hj
decent work	ai
decently	al
decently done	al
decide	abbbdWgcjblbnnolqzrZtY
decide ,	acij
decide .	aceiniqj
decide ?	nj
decide about	qm
decide it	ci
decide now	aeqp
decide on	aelcomteun
decide today	ai
decide whether	bedeelhlud
decide while	acojqi
decided	apbkdYebgWhcidkallmenooUqZratpuk
decided .	aSnroctsuc
decided ?	aelj
decided against	aj
decided by	ni
decided in	jl
decided it	ajck
decided not	athendqe
decided on	bo
decided to	as
decided what	anjeuk
decided whether	abhnqcuk
decided wisely	ai
decides	aUkkljnr
decides ?	adlinm
deciding	abcikpumvd
deciding ,	aj
deciding .	aekj
decision	aebiciddecgPhdjlksmPnkojpjqnsZuZvM
decision ,	bdccdbhdjekiliopqirete
decision .	aicidafigbicjZksnbqqtXuXvZ
decision ;	aedi
decision about	aedj
decision against	ajcdgerk
decision and	aicoqe
decision before	acqo
decision by	adbkhkkkqZ
decision came	aj
decision can	bj
decision comes	aetl
decision email	ti
decision final	amhlqa
decision for	ainqoa
decision gets	akbeoetj
decision had	ak
decision has	acejfijnnd
decision i	rm
decision in	aWonqk
decision is	bdcjejhbjjnloerd
decision like	anoe
decision makes	ci
decision my	akje
decision of	aWgjnpol
decision on	alnepl
decision one	rj
decision or	aZdeonqeul
decision reached	aebcklqetl
decision that	adbocbhk
decision the	jk
decision this	tk
decision to	dm
decision was	biccfehitl
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
declan	grocvd
declan ,	gl
decline	azcehekYoeqetj
decline ,	aokd
decline the	al
declined	aWgliiknni
declined the	bk
dedicated	fi
dedication	oj
dee	aj
dee on	di
deeds	acnl
deep	gj
deep in	aj
deepa's	ll
deepa's post	ll
deepest	aemk
deepest regrets	aemj
deeply	aZmlojti
deeply sorry	mi
defeat	ajgjte
defeat ,	gjte
defence	cm
defence ,	cm
defended	aejo
defended your	aejo
defer	geil
deferred	adql
degree	eehsjckiokrZtb
degree ,	anhjid
degree .	acijom
degrees	aYgotk
deirdre	ol
deirdre ,	acol
delacroix	aj
delaney	ai
delay	apbdcedejekdmi
delay ,	oi
delay .	amoeqeui
delay did	ak
delay was	aeml
delegates	nk
delegates meet	nk
delegation	al
delete	aijlvk
delete .	aj
deleted	aZbkcddemjneolqbrlvv
deleted my	bn
deleted the	mkomqd
delhi	ljni
delhi know	nj
deliberate	aZcp
delight	apbe
delight ,	ak
delighted	axgZkdqkre
delighted .	amkd
delighted for	aj
delighted to	ajql
delighted you	ok
deliveries	acun
delivery	al
demand	aPcmhsnotc
demand a	aVcihonlqitd
demo	aYdsglminnqcrjtevX
demo ,	aYdmjeminn
demo .	bi
demo ?	acdovb
demo and	aago
demo crashed	ai
demo moved	rl
demonstration	ti
dental	al
dentist	aneeko
dentist .	ap
dentists	rl
dentists and	rl
denver	ajgj
department	acbZdcfegphmikkaldmkneomqkubvZ
department ,	ckejgcmmoeretkuc
department .	ganiolriteue
department always	akok
department as	aebjoj
department for	jloc
department has	tj
department i	adrl
department in	aaip
department is	aenj
department knows	gj
department now	ilue
department put	gk
department that	aeqjui
department this	ndqj
department to	niuk
department will	ak
department's	actmuj
department's accreditation	aeuk
depend	adupvi
depend on	aaupvi
depended	aekn
depended on	aekn
depends	accbepfeqdunvl
depends on	accdepniqeukvj
deport	adkn
deport me	adkn
deposit	acbqcedjeXgYhZjkkdmenboopnqirbsiuZva
deposit ,	aebjjjkalioo
deposit .	abbjkm
deposit back	arqc
deposit can	bn
deposit is	aj
deposit of	aetn
deposit on	adkjqlsj
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
deputy	bidigindqjretiue
deputy .	bk
deputy and	djnbqk
deputy manager	tj
deputy told	gk
derby	aj
dermot	apnY
dervla	adol
dervla ,	adol
describe	aSbncwdegdhcinjjmbndtZvj
describe .	ao
describe a	abbpre
describe it	ai
describe the	aZcijloiri
describe you	abipme
describe your	ul
described	ul
describes	ajco
describes as	ck
describing	adnn
describing to	acnn
description	eigitivi
description of	gi
deserts	ti
deserve	acfegZhviejdmiocqdrjtouevc
deserve .	elhbrl
deserve a	aZhlmm
deserve it	ak
deserve this	adhq
deserved	adbZcdgYhxibjdmvocretc
deserved a	admn
deserved better	ml
deserved it	akbbhk
deserved more	abhl
deserved that	aigehq
deserves	cdekgaibjcmpodrr
deserves .	aXmmrm
deserves a	abemmktj
deserves it	anhe
deserves the	ri
deserves three	al
design	aabmcbhdinjeqjrptcua
design ,	bi
design again	rj
design and	im
design goes	adql
design is	acbmgltdve
design wanting	ii
design was	aerk
design will	tj
design you	oi
designed	aabkrmtc
designer	ri
designers	rk
designs	abum
desirable	aacq
desirable ,	adco
desk	aebkcSdnemfegbhiimlYmkompdrmsctYuavV
desk ,	aebkdnelgehdikjekelemjnZrb
desk .	aibbcbdieiimjllcmindqYrjtSuZve
desk ?	nlve
desk already	adnm
desk and	bjei
desk by	hnqi
desk from	abbmuk
desk go	acom
desk has	al
desk in	hkjj
desk is	adgltm
desk job	kl
desk of	aZrn
desk since	aehjql
desk that	jerl
desk this	ak
desk to	ik
desk was	mi
desk will	oj
desks	aeokuj
desks ,	adol
desmond	anid
desperate	aZeukkme
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
details are	alqd
details for	ak
details on	addkfi
details to	bk
dev	ak
development	ai
devesh	ol
devesh ,	ol
devika	alle
dialect	aj
dialogue	ccdjgltj
dialogue .	dk
dialysis	acjkkl
dialysis and	ki
dialysis ward	amkb
diarmuid	aj
diary	aVdegkhejcqwrcup
diary ,	um
diary .	aebiqk
diary all	ui
diary for	qo
diary of	ui
dice	aetnve
dictionary	aecirctn
dictionary .	aerdto
did	aebmdieBgdhjiQjukTlamcomqMrosptpuVva
did ,	akbZccdlgajVkdmlnjretkuj
did .	aocZdagahkiakembobpkqdrosi
did a	vl
did agree	aWdnhk
did all	oj
did answer	aecl
did anybody	aerktnvc
did ask	aPbidsnjsm
did at	amgkhejc
did before	aZjq
did believe	jj
did enjoy	dnjc
did everything	achjjksi
did feel	aegk
did find	blccjeodto
did for	gkhbjptd
did from	bi
did get	ai
did give	adcl
did has	ak
did have	sj
did hope	amje
did i	digilimdrk
did in	djheoi
did it	aobkccdchdjmljmdrd
did its	aibkre
did keep	jeun
did last	bkhe
did learn	jk
did me	apketj
did more	ck
did my	an
did nobody	aZbjdernsjvb
did not	aobldZedgohribkjminbodqWsZtPuU
did notice	aXoo
did on	bj
did pick	adrm
did put	jjrl
did rather	hiuj
did say	aWbdcpjdojqlsk
did see	ol
did send	aZcisr
did so	bk
did speak	abcpqi
did submit	aesl
did that	aXbojk
did the	apbUcVddfjglillemcolrdsetiudvb
did they	ddln
did think	honj
did tick	aesl
did to	aYgejpml
did try	km
did turn	adjl
did was	akjdmm
did with	aaoerntm
did wonder	bZcdddoptiud
did wrong	adjo
did you	aabpcbdiechkjeldndsYtnvp
did your	nj
didn't	abbmcedqeTgZidjvkZmdncokqVrjtbvt
didn't ,	ak
didn't .	giun
didn't ask	aeol
didn't come	ajokte
didn't even	jm
didn't expect	aqod
didn't get	akilrd
didn't have	bkmi
didn't know	aXbktnvj
didn't like	abdkrm
didn't make	aj
didn't realize	acrm
didn't say	acdm
didn't show	rl
didn't want	jp
didn't work	ee
die	adjjki
die ,	ki
died	aebcckjn
died ,	aejj
died .	ji
died in	aackkj
dies	abjjql
dies at	qi
diesel	ajkl
diesel is	kj
differ	aecmedgimdom
differ ,	oi
differ .	aagjol
differ on	akcjedmd
difference	albcddengehdkklcojrbvj
difference ,	acelok
difference between	ajklre
difference to	ai
different	aXcedlejfegThWjrknnvolrQsetWub
different .	ancdeihdkiniojvd
different about	ek
different answer	ckle
different day	dpge
different email	dl
different from	aUjmnlok
different job	ajli
different one	ainl
different sort	jj
different view	ni
differently	aWbecldpedhdjeklnlqjrcvd
differently ,	ci
differently .	aVcidokmqe
differently next	ak
difficult	aYfohbimkjtbvj
difficult ,	fiok
difficult .	rk
difficult decision	oj
difficult for	aduk
difficulty	becoeire
difficulty with	aecp
dig	vi
digging	ql
digging on	adql
digital	ajve
digital </s>	ajve
dim	aYrpuj
dined	aegl
dined out	aegl
dining	ak
dinner	aWbiddedgnijjjnuocqcrdue
dinner ,	aeiikinl
dinner .	aYbjnmui
dinner and	ai
dinner on	gkjjke
dinner with	aabignue
dinners	gi
diolch	ak
diolch for	ak
diploma	cxgchbretd
diploma ,	aeco
diploma .	cpgehdre
direction	aYeltl
direction you	fi
directions	angdhj
directions .	hj
directly	abnpvk
directly ,	ni
directly .	adnm
director	ccdcejfdhojXkdlknnoapdqrritTuNvc
director ,	bkhlre
director .	aWbdejhjiejellmknlqirjud
director and	abns
director asked	alnc
director at	ni
director has	aoicnj
director how	aenk
director in	aeilrj
director is	nerl
director knows	nl
director of	gj
director so	ni
director was	acbjgk
director's	aScjdbgchenvritj
director's last	abgeokrl
director's nephew	aebjti
director's surname	nj
directors	abjl
disagree	aocmmdrc
disagree completely	cj
disagree with	apcimerd
disagreed	acclik
disagreed with	acclik
disappoint	aZekgpjmmeodre
disappoint you	aeekgkme
disappointed	anbeccfmgZiijemjocrlte
disappointed ,	anfmge
disappointed and	ak
disappointed for	ak
disappointed in	mm
disappointing	mj
disappointment	mi
disappointments	aZkltn
disaster	aakq
disaster for	adkl
discount	gjlj
discount on	ai
discover	oktkuc
discovery	aetk
discriminate	ajblud
discriminate against	ajblud
discrimination	bqccrdui
discrimination claims	uj
discuss	aermvo
discussed	acbicedkhdokqoue
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
disliked	aeti
disliked chapter	aeti
display	aimk
display .	ak
disposal	adgkqj
dispute	aecrechj
dispute .	aledhk
dispute the	aYcr
disputing	ai
disputing the	ai
distance	aZcwgdhdjqoZrdtk
distance ,	acckjmoe
distance .	ci
distance is	ck
distance the	tm
distance to	aj
distance was	accl
distinction	aXgr
distinguished	ii
distracted	aegn
distracted in	aegn
district	ajij
district ,	ij
disturbed	aaon
diverse	tj
diversity	aZbsiercti
divorce	gekp
divorce ,	kk
divorce i	aikj
diwali	dijikjodti
diwali ,	kk
diwali .	dkoetj
diwali lamps	aejj
dmitri	aj
do	aebYcXdmflgpiXkZldmanUokpjrcsltovm
do ,	cbdeepgqhsicjbkdlcndoYrata
do .	badmejhSjYmZneomqlrWsmtiuZ
do :	ai
do ?	deemli
do a	hekloeri
do about	qjue
do accept	arcadlee
do after	aeil
do all	gmki
do answers	aidivd
do any	al
do anything	aOezqe
do ask	aeeegjjenerkup
do better	asdjoere
do both	ak
do call	ak
do decent	ai
do feel	aehjtj
do for	elhijcmmocte
do forward	nm
do from	aj
do get	acoium
do give	gejjoereto
do go	oj
do hear	aedk
do hope	aSblgkhejamlopqeretn
do i	aceegdipjinbqmtdui
do if	el
do in	addegoliri
do is	akgdhm
do it	akbeccdceigXhmiijYkbneoVpqvm
do keep	omtd
do let	aZedgcheqksots
do like	alhcnk
do look	dmge
do me	hi
do most	ki
do much	al
do need	keol
do next	aohdreui
do nicely	hl
do not	aZbdcodXedflglhliejkkqmdnjqerdsltbudvT
do nothing	nj
do now	ho
do pass	nerpti
do please	tj
do read	acul
do realise	dk
do remember	uj
do ring	aeqk
do say	aocclmrdtkud
do see	atbmcchcobrY
do send	mo
do share	aZdmki
do since	hk
do slide	ai
do so	andieegchbmoqdudvi
do still	aj
do take	gi
do talk	aZqiup
do tell	addrjemmretkud
do tend	abokuj
do thank	aeoerito
do that	ckdmedgekeocvs
do the	abdZeifpgihdialrmZncoSqmtQ
do them	aj
do they	aXbncnrevi
do things	adgn
do think	aick
do this	adeofcgbhcjlmbodqcriuovl
do to	aZjlol
do understand	gdoqrj
do value	ao
do very	aegk
do want	om
do well	an
do what	aWgnicopqkte
do whatever	ak
do when	aZoo
do with	adcegmhdjbkbmencojqmrptbuj
do without	adtq
do wonder	bpge
do write	rm
do you	ambdcadReQglhdidjpkildmbnnqWriseubvn
doc	bi
doc my	bi
dock	akje
doctor	aagjhbidjoknncqerj
doctor ,	ej
doctor had	adjk
doctor has	ki
doctor said	aekl
doctor says	aajokj
doctor's	adkl
doctoral	rk
doctorate	iirlte
doctors	ajhejeko
doctors have	ackm
document	adulvi
document ,	adul
documentary	acmetn
documentary contained	acmetn
documents	besn
does	adbmcmeNfcgmibkomZobpoqcsZtdvj
does ,	alolti
does .	eehXiajckmmeniokppqkratZvd
does a	ao
does employment	ui
does it	aZcidktivu
does like	aitk
does look	aYbjjp
does my	acgm
does need	aoheqivd
does not	aVbkcodjhqklndoUudve
does on	kk
does one	gkilji
does say	ak
does seem	actp
does so	uj
does tend	gi
does that	aovZ
does the	apbdcledgdhikeljqdrdtavi
does this	uk
does to	gj
does too	rj
does with	geiijkolte
does wonder	bk
does your	cilini
doesn't	aXbXcpdUeXflhmiXjmkZlbmeokqarntPuovs
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
doesn't say	gjnj
dog	aibbcudbgYhdiXmdneoZqdrmsltiuave
dog ,	becljdkesm
dog .	accijdkmrcsm
dog ;	jj
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
dogs allowed	aklivb
doing	aacqdZeahbiakklemWnbolqitlumvs
doing ,	ai
doing .	aabdhkjlnioermte
doing a	cnoe
doing anything	eeum
doing it	eijdkloi
doing my	ae
doing so	ncoeqkum
doing that	ui
doing the	bdclgehdoltkvk
doing this	gljkmdrk
doing viewings	al
dollar	aXgktp
dolores	al
dominic	ni
dominic ,	ni
don't	aWbkcmdbepfUgjhdiYjmkrlQoopcsTtUuXvm
don't ,	ak
don't .	angkod
don't accept	aXcved
don't apologise	aimaom
don't be	anme
don't belong	mn
don't blame	becbgdjnnirl
don't bother	abniom
don't care	ejkarn
don't change	tl
don't close	adel
don't come	ul
don't deal	ni
don't do	eogjve
don't eat	el
don't envy	aw
don't even	mm
don't expect	kk
don't feel	aidbebmkorqdrdteve
don't flatter	adgm
don't forget	aadr
don't generally	gj
don't get	aikkneui
don't give	aeechjkjneoirctlve
don't go	asedod
don't have	avcZeegdhYkmnmqera
don't hear	ul
don't hold	geomrj
don't keep	qj
don't know	aWbdhkjjknmkoWudvn
don't leave	aZenql
don't let	boejkc
don't like	abojql
don't mean	ni
don't mention	bk
don't mind	asccemidmeokrcvd
don't need	ap
don't often	gk
don't quite	acgm
don't recall	jm
don't regret	aj
don't rest	adnl
don't say	ajcZergejlmaoZ
don't see	aacpvk
don't send	adeo
don't suppose	gimirk
don't surprise	kj
don't take	adeaqkriun
don't talk	acbknj
don't tell	accleihj
don't think	alciebhbijmaocuevm
don't trouble	mkoo
don't understand	aWckkkvr
don't usually	adhm
don't want	aiqi
don't waste	an
don't worry	ajdeeagjjmkZmdooqd
don't you	jk
donal	an
donated	abhl
donated to	abhl
done	ambWcZdVfagejukXmcnnocqOritsuWvj
done ,	aiietm
done .	akbdcaddgmhYiimYoiqcrksjte
done about	ek
done at	aell
done before	glheoeri
done by	bihdtp
done dealing	aenl
done for	ilji
done in	aomirjte
done it	ao
done lightly	tj
done me	rn
done on	ajti
done so	adiijk
done talking	abno
done the	aocdjmojrc
done this	ai
done to	jttc
done us	al
done what	nk
done with	mk
done wonders	to
done wrong	abcijk
done your	adhoretk
donkey	ak
donor	niuk
donor i	acul
donor whose	ni
donors	aaheljur
donors to	adup
door	abbacVdlevfxjclYmennoTpcqcrRsd
door ,	dnekhdkjqere
door .	aebleihdicjZnpqerdtn
door and	bdddglhikemm
door closes	aWfvge
door for	ak
door i	uk
door is	ednjql
door of	gm
door on	beeo
door once	gi
door open	tk
door says	aj
door that	addmkmmb
door to	aleckkqjue
door was	addnel
door when	aibj
door with	ap
door you	ai
doors	acgihejekkqetkui
doors ,	acgkki
doors .	ik
doors down	acietmuj
doors will	kk
doorstep	ak
dormitory	ki
dormitory has	ki
dorota	aj
dottie	ai
double	aYckdeedgohcmmrk
double .	aaglrl
double booking	cehdmm
doubled	aegt
doubled its	gk
doubled the	gn
doubt	aQbncZdXeafdglilkcmdnnooqXrpsctnuYvc
doubt .	ai
doubt about	acclgm
doubt anyone	acbcojrr
doubt i	mj
doubt it	albbcegenmrdte
doubt that	brccgeijodrcte
doubt the	bjcdhaijjkneonraud
doubt there	aerm
doubt you	acoirl
doubts	ak
doubts about	ai
down	acbocbdZeYfeitjpkUlemjnXpdqcresZtcusvd
down ,	bidmejgehdli
down .	abbmcWebgYhiibjbkkmpooqjrXsetauj
down a	aabiheijritjujve
down after	akbi
down and	cjdiedjZtk
down another	acji
down as	an
down because	bnje
down before	gk
down better	aYgr
down bristol	hk
down by	ajgbheisjdmi
down for	aibccodceegehriejbkdmdniobrd
down from	aZidjntm
down in	ajhdicjbrmuj
down is	ajbjge
down it	aj
down most	ul
down my	hdjjnmqeti
down nothing	qj
down on	bdciekhjijkeoeud
down since	al
down so	jq
down stripe	adjl
down the	abbkeegdhajtokreue
down there	ul
down three	gj
down to	aeccdeheknmdndonrotcuc
down took	jj
down twice	dk
down two	aXgkhiol
down when	bkncun
down with	aoiije
down without	oktd
down you	aZgkijml
downloaded	adgn
downstairs	aptd
downstairs .	antd
doyle	ni
dr	aobiccdbeegehkjbkenloZpiqbrbtavd
dr ,	aj
dr .	am
dr amblecote	adnl
dr fennimore	nj
dr ffoulkes	nj
dr halloran	ul
dr lindqvist	abiiml
dr oyelaran	aenj
dr pillai	honc
dr vellacott	adbl
draft	awcbdihZijllnaocqbtZ
draft ,	aklj
draft .	bldkgeikndre
draft ;	aerk
draft and	abgklj
draft is	al
draft was	an
drafted	alennbqc
drafted the	ajenncqc
drafting	adqm
drafts	aqbageoiqltb
drag	aauq
drag this	aauq
drags	ck
drags ,	ck
drain	mjvi
drainage	ajbk
drainage .	bl
drains	al
drama	aobdgkiejenkqdte
drama group	aj
dramatic	acrmtk
drank	mn
draughtsman	cegorc
draw	akbnobteujvc
draw anything	bpoevb
drawer	apgjjjkeqcretbud
drawer ,	go
drawer .	akhi
drawer until	bk
drawer with	aj
drawing	arccjlrmteuc
drawing ,	aerk
drawing .	akceri
drawing of	jj
drawing the	akue
drawing to	aejj
drawings	abbldahbiajnkamlndoiqlsntbva
drawings ,	anqi
drawings .	aWbkjlodrjso
drawings ;	oirk
drawings are	gntd
drawings back	ai
drawings for	jcoo
drawings in	abbo
drawings only	ck
drawings took	aejk
drawn	bijkkmtd
drawn a	abjlkm
drawn up	aj
dreadful	mk
dreading	ai
dream	beflhYjtkjretY
dream ,	ji
dream .	ji
dream ?	jj
dream about	gj
dream i	aejj
dream is	ak
dream of	aihejeklnioj
dream to	ii
dream with	acjo
dreamlike	tk
dreamlike "	tk
dreams	jl
dreams .	jl
dress	inlj
dress for	ai
dress i	ji
dress rehearsal	ai
dressed	bmilre
dressed ?	adim
drew	ajgdtn
drew a	jk
drew for	bj
drew the	ai
dried	akme
dried .	aime
drill	adcklj
drill ,	adlj
drill in	adcl
drink	ajbkkiretd
drink .	jdkj
drink with	adbl
drinks	aandomum
drive	albnkcoera
drive ,	bn
drive .	aj
drive a	accitl
drive down	cejj
drive home	uj
drive to	amte
drivel	rptd
driven	fm
driven professional	fl
driver	aibegemkul
driver ,	aj
driver .	ai
driver that	ai
driver told	adum
driver's	cj
drivers	ai
driving	aueigekcqerdte
driving ?	acdjej
driving certificate	hj
driving licence	aj
driving over	an
drone	tnud
drone permit	adtnue
drop	asbecbdcelhckclbnjojqkrdtduc
drop .	ol
drop it	ak
drop out	am
drop the	epqe
drop them	ak
drop you	qk
dropped	ajbdeiniuk
dropped a	nk
dropped the	al
dropped you	dj
dropping	aadlrm
drops	akccekgehl
drops out	akccekgehl
drought	kj
drought took	kj
drove	apbcdegehmjjkZqdtd
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
drunk	birj
drunk by	bj
dry	aljekcretr
dry as	adtl
dry land	ti
dry weather	tj
dubai	aeum
dubai .	aeum
dublin	adciheirljnb
dublin ,	aegiij
dublin branch	adijlk
dublin by	ci
dublin office	ai
duck	aenl
duck hunting	aenl
due	aUcZfqhqjdkpooqcteue
due course	aefl
due in	aj
due on	abko
due respect	abcbfkop
due to	hk
dues	achn
dug	jj
dull	amkeoerk
dull of	akkeoerk
duller	aaoerntj
dullest	aZtq
duluth	akje
duly	aabefpneoptevc
duly noted	aZbefpneoptevc
dumb	rk
dumbest	aYrr
dumplings	bj
dumplings on	bj
dundee	ai
dunmore	oitl
dunmore medal	ak
dunne	dj
duplicate	aj
durgapur	acdl
durham	aegl
during	aYemgdhXijojrkvk
during a	acbjcj
during my	bdijtl
during the	adhcjikkrk
dust	iljeomrc
dust in	anje
dusting	acgl
dusting my	acgl
dutch	aWcodaejidjeor
dutch .	aYcodbieor
dutch in	gk
duties	ek
duties i	ek
duty	hnqd
duty to	abhoqd
dwayne	ak
dying	acjikl
dying grandmother	ji
dynamic	fi
e	citevr
e .	vn
each	aVbYclebfdgZhiijjtlpmwoKrWsbvk
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
each no	aj
each of	aobZcqeagYiejlkdmroaqYtSvb
each one	asbdcedijdmioe
each other	akdehbjekjlctl
each quarter	aj
each reviewer	hn
each spring	mluk
each time	bkcnjkleretc
each way	cchijo
each week	acjikl
each word	ik
each year	tk
ear	ceirrjtc
ear ,	ij
ear of	aero
earlier	aXbdcjd3gahajbldneobrcue
earlier ,	jekl
earlier .	ak
earlier letter	ajde
earlier mail	admkqk
earlier messages	aedl
earlier ones	dm
earlier three	do
earlier version	aick
earliest	aVfv
earliest .	adfl
earliest convenience	aZfs
early	atbcdeechXidklncojqarcul
early "	ai
early ,	gmhejdneokui
early .	akgdjjkkoe
early ;	ai
early in	aZomtk
early on	ak
early starts	kk
early to	ck
earn	aVhiknvi
earn ,	adkn
earned	alcdfegWhsmooetc
earned ,	akhe
earned .	aZmo
earned it	augdhe
earned that	achm
earned this	fegchn
earns	aZejhm
ears	cjhkicjemirn
ears .	aehkrl
ears will	alic
earth	aagkin
earth has	ii
ease	aubedlmdoe
ease ,	ak
ease .	aldkmeoe
easier	aibicZdkeihYicjukcmdncqiritUuZvd
easier ,	ak
easier .	aqbjde
easier for	aaeejkqirn
easier than	abgejp
easier the	qk
easier to	becddjelhbjnoiqetb
easier with	dl
easiest	aq
easiest for	am
easily	akbcccdeeegohZieljmdqjtcue
easily ,	qm
easily .	angakioerj
easily after	al
easily mended	aegm
easily since	jj
easily the	abgq
east	am
easter	acbbdsecjZkmnkojqVrctm
easter ,	acdojekbnlqdtluj
easter .	aijZklolqdrete
easter and	aj
easter you	acdn
easy	aycSddeegjhZjXkklcnioiqZsetTujve
easy ,	am
easy .	ap
easy choosing	om
easy for	argkodrd
easy judging	acrs
easy one	oqtc
easy thing	aj
easy to	cdgjiijeknnjobrUun
eat	aZergijnobqZrZtm
eat .	kk
eat at	aael
eat before	ajke
eat much	abem
eaten	aWcegejdk1mi
eaten by	am
eaten properly	aekl
eaten since	aZkq
eating	gikl
economics	adtl
economics .	adtl
edges	anbd
edges and	albe
edit	aarkv2
edited	aetkvl
editor	aZdaionnpaqjrWtnue
editor ,	pdrktj
editor -	no
editor .	beqo
editor did	bi
editor for	ai
editor has	nj
editor hasn't	nk
editor in	ak
editor is	acbjik
editor should	ai
editor the	tj
editor to	ajhl
editor who	aWbbciinjmretn
editor's	ikqi
editor's holding	qi
editorial	ii
editorial board	ii
editors	aZbdccgkiqnerstbuZ
editors ,	adgl
editors and	il
editors are	aigeijri
editors who	aj
edits	aablvs
edits .	adbnue
edits and	amve
edits the	aeul
education	aigdhbiloeti
education ,	aeil
education section	rk
education to	akgeretj
effect	aore
effort	abfiheqkri
effort .	qk
efua	ai
egg	berl
egg on	aeberl
egger	aj
egger </s>	aj
eh	aZtn
eight	abbkcndeeZgRhZiljekileqvtluYvZ
eight ,	aeqn
eight -	rkte
eight .	ak
eight and	akqj
eight bars	ij
eight days	adqn
eight hours	keqm
eight hundred	an
eight i	ajkj
eight months	cj
eight one	ki
eight pages	amte
eight thousand	ck
eight weeks	admiom
eight years	accjjjtk
eight you	aebqte
eighteen	cjglhejkkZodtl
eighteen months	abckoetl
eighteen years	ajglkc
eighties	jj
eighties and	jj
eightieth	jj
eightieth birthday	jj
eighty	aebdcnedgbiZqotj
eighty -	aciejkqp
eighty fewer	ci
eighty of	adtm
eileen	aj
einstein	aUgotp
either	anbbeYgWhVibjWkaoprlsdtoue
either ,	dl
either .	aZbdcidegchejcniovqbrltjue
either answer	am
either is	al
either very	rj
either way	awneod
either you	qpue
ekwueme	nm
elbow	ak
elder	jdkm
electric	aYkn
electric ,	adki
electricity	acks
electricity people	kj
elegantly	ajijoe
elevator	jmoete
elevator .	aejmoe
eleven	aXbbcldUeZgkhdiZjslqmandoirctvuYvZ
eleven ,	anki
eleven .	cegkketl
eleven and	akkeqi
eleven children	keqk
eleven colours	tj
eleven days	ai
eleven hours	adcijl
eleven houses	ai
eleven in	jj
eleven kilos	cire
eleven lines	tk
eleven minutes	aWcdgljrtj
eleven months	abhbjkoqtj
eleven of	akkk
eleven old	kk
eleven pages	albdcijerk
eleven papers	akhktd
eleven people	aWcojk
eleven points	bk
eleven seasons	hj
eleven seconds	aYbotj
eleven summers	hi
eleven thousand	giki
eleven weeks	aaojtjuj
eleven words	tj
eleven years	gehjjmkesjue
eleventh	adbidpjlsbtjvd
eleventh .	aabijl
eleventh week	acdm
elif	al
eligible	cihj
eligible candidate	hk
ellie	akke
ellie -	aj
ellis	aj
elm	ai
else	adenfegehqiljbkmltmbnPqmrQsetbuevd
else ,	aoedhjjkqe
else .	apbpcmdjeegWilkamcnZoTqZuj
else ?	amddvj
else brings	ui
else by	aieeqk
else can	ki
else could	lk
else did	hj
else does	abjiolqm
else had	aobeelieme
else has	akeihdiejdmlokre
else i	eeln
else in	aaergihkipjakZmeretdub
else is	aZkktkuj
else on	adgioeqntj
else to	aaeohdiemeokqlue
else was	adgm
else who	ajgelj
else will	aZejjikk
else would	acdmlcrl
else you	akedhlielkve
else's	aRckhitu
else's ,	cl
else's .	achktk
elsewhere	arbccZdZeigjlcnbocqlretd
elsewhere ,	hlqduk
elsewhere .	aibccadcekglhZiilendoeqsua
elsewhere ?	aj
elspeth	aj
email	aUbbcQfphdicjvkmmcnkospXqWrNsjtjumvM
email !	si
email ,	aebccefogjjeleoqqdta
email .	aWddemfegciijrkimlqdrctjumvT
email about	am
email address	ak
email and	aqdl
email arrived	tj
email asking	dm
email at	om
email bounced	bj
email came	bdjm
email finds	abfn
email found	kj
email from	abjknmtj
email has	adiejpte
email i	ti
email in	acdljiol
email is	ak
email of	ai
email on	acjl
email says	aisk
email thanked	ti
email that	ajmdtk
email to	jekluk
email too	mi
email was	ai
email went	adbl
email when	uk
email wished	actl
email you	aduk
emailed	dj
emailing	qj
emails	aOccdugdjakilimcneooqcratbux
emails ,	aZdiliup
emails .	aXbedlur
emails about	dj
emails from	abdjkk
emails have	ai
emails on	bk
embarrassed	aagemw
embarrassed ,	aemj
embarrassed that	abmo
embarrassing	gnrj
embarrassing for	gnme
embarrassment	acmkqirl
embassy	adnoud
embrace	fl
emeka	ak
emergency	hj
emergency ,	hj
emmanuel	ai
employer	arbleehejekeneqireue
employer ,	ambi
employer that	qj
employers	aWcjtkup
employers ,	aaup
employment	un
employment cases	ul
empty	aWdeelgbhZjjkimeojqkrjtluZvl
empty ,	acbm
empty .	beekheoiti
empty all	qk
empty fourth	oj
empty in	ek
empty on	acrn
enclose	bedkkemeqnuk
enclose a	aj
enclose my	aeuk
enclose the	qn
enclosed	aefitnue
enclosing	acim
encourage	tl
encourage me	tl
encouraged	aXccdnjlodtk
encouraged "	jm
encouragement	jmri
encouragement ,	jm
encouraging	acjloetl
encouraging .	jl
encouraging words	actm
end	adbXceecftgokclXnbouqiritXud
end !	addjsi
end ,	aedagkjimmoeretk
end .	abbacdgsidkZmdncovqarltb
end but	acfo
end came	blre
end is	abom
end it	eljdnl
end need	aeonqe
end of	apbYcjdaeXfngYibjekjlenZoWqotYubvk
end up	gejnkeqireuk
end was	aerl
end where	aZdp
end with	ui
endeavours	acfm
endeavours .	acfl
ended	eegZhcjsnkui
ended .	aZjjnl
ended by	amgbuk
ended in	ai
ended the	ai
ending	apcpdZemgchejcoeqctcud
ending ,	elli
ending .	ajbj
ending came	adck
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
enemy ,	ajuk
energy	cj
engagement	jk
engelbrecht	aj
engineer	cmgnrd
engineer title	ai
engineer who	aecn
engineering	tj
engineers	ak
engines	abro
english	akbcdihdjemincobrqtZvj
english ,	addlmn
english .	anme
english and	ml
english is	gerp
english was	gi
engr	amvd
engr .	amvd
enjoy	apbYccdkeXfahSiXkZmenaooqYrbtrva
enjoy being	tk
enjoy it	astd
enjoy that	ul
enjoy the	ajbehdjmkereti
enjoy them	al
enjoy your	aOdnourbtpuc
enjoyable	ai
enjoyed	a9bXccfegehdiYjVkcmanduj
enjoyed .	uj
enjoyed choosing	adrm
enjoyed doing	aeoj
enjoyed every	aj
enjoyed it	aigj
enjoyed listening	aegk
enjoyed meeting	an
enjoyed our	ai
enjoyed preparing	ak
enjoyed reading	acom
enjoyed supporting	achk
enjoyed talking	al
enjoyed the	apbegetl
enjoyed your	uk
enjoying	gjok
enjoying it	al
enjoying the	gk
enjoys	apgbiejboYpkrjtkue
enjoys it	ai
enjoys that	al
enjoys the	algcjdoapktm
enormous	akte
enough	adcbdcekfdgkhdjYkklamrnkokqTsa
enough ,	aigikdoctn
enough .	ajbZdielgWikmmnioXrXue
enough about	abmjro
enough for	adbeekhbiljekdmjoqqere
enough of	rj
enough on	aj
enough times	oj
enough to	aWbjcddeedgiiZjekqnkolqeui
enough yet	al
enquire	aUdu
enquired	acdn
enquired at	acdn
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
entered ,	gi
entering	ajgehikj
entering and	hi
entering was	kk
enterprise	ai
entertainment	abom
enthusiastic	aefk
entire	aXekgltj
entire spring	tj
entirely	aobZcdhdnmoprY
entirely ,	ci
entirely .	aeom
entirely my	ajbdok
entitled	aeedhuke
entitled to	aeedhuke
entrance	ao
entrants	al
entries	ajomtZvi
entries .	ajtd
entry	aZbiddgchokjqetk
entry each	hk
entry fee	kk
enugu	ai
envelope	akbqcedcedgbhdjcrismtb
envelope ,	al
envelope .	aebieemjrjsn
envelope came	bl
envelopes	acbkjekn
envelopes .	abbkjekn
envied	gk
environment	abfl
environmental	uj
environmental health	uj
envy	awgdiijd
envy .	tj
envy whoever	ai
envy you	ar
envy your	al
eoghan	ai
epic	cj
epic ,	cj
episode	uk
episode is	aeuk
equal	adcerrtj
equal ,	airl
equality	acuo
equality office	acuo
equally	cjgdidoltl
equally well	tl
equations	acro
equations .	acro
equipment	aedmrjve
equipment ,	dm
equipment is	aerk
equity	abgkun
equity ,	aeuj
equity's	ackl
equivalent	te
equivalent "	ai
error	albacVdcmlrmvt
error .	aern
error in	aocYmm
errors	rmvk
errors in	aerm
escalation	fenk
escalation policy	cj
escape	aige
esi	ai
especially	algciejiplvj
especially admired	adpmvd
especially for	aejj
especially the	aq
essay	akdegijdljmiodrZtcuk
essay ,	mi
essay .	lj
essay and	anre
essay could	acbm
essay on	ul
essay you	gk
essays	algeti
essays ,	tk
essential	aYcs
estate	aoicnern
estate agent	apie
estate agents	rp
estates	ij
estates manager	bi
esteemed	abfjio
esteemed and	il
esteemed communication	fi
estimate	abjmmj
ethics	aicddindokui
ethics board	neui
ethics form	ok
ethics number	aedj
euro	adbkkj
euro .	hj
euro under	bk
europe	aaiotl
europe ,	ik
europe .	il
euros	adjl
evaluation	aqfbvY
evaluator	li
evaluators	ok
evaluators comments	ai
eve	aejk
even	adcUdde2flgYhciojXkVlSmznSobqVrjsmtWub
even ,	ej
even .	aZup
even a	akccesgbhaqetb
even after	aj
even an	acen
even as	en
even asked	asbc
even at	em
even better	al
even date	fj
even for	abtr
even get	aj
even half	aeel
even if	cefmieomte
even in	ajecgdinmerlte
even more	an
even my	ao
even on	abeigjok
even one	ajmj
even opened	aamjtl
even read	aebnre
even sent	acho
even the	aobYesgiijocrZta
even this	aZmt
even those	gj
even though	aoeemioevj
even to	acikoj
even unpaid	ei
even when	aj
even with	apbi
even without	ai
even your	aaejiumerdtd
evening	alcZdYeWgdhliajikmlbnTojqjrltSupvb
evening ,	jbojqjum
evening .	hejckorltdui
evening ;	qj
evening at	abro
evening class	at
evening course	hm
evening on	am
evening paper	ui
evening post	ui
evening to	aZjrneon
evening was	al
evening your	gk
evenings	aqeigahdjqocqauY
evenings ,	aleike
evenings .	gejroc
evenings and	aijkud
evenings are	ackjrl
evenings free	aeeioi
event	aphd
event ,	aj
event on	cj
event's	aagjul
event's ticketing	acul
eventually	aOovtlvi
eventually .	aUoptm
ever	aofcgkhGilkVlemnnNoWqcsjulvc
ever ,	ik
ever .	tj
ever asked	geon
ever be	aXcogeidmmrm
ever been	bm
ever come	aieegl
ever comes	aj
ever dealt	ajierj
ever final	qi
ever found	addl
ever get	ci
ever going	qj
ever got	ai
ever happens	ai
ever have	gm
ever having	aejk
ever learn	boue
ever lived	ii
ever made	aaijjjti
ever make	aegj
ever need	ajtlvd
ever needed	aj
ever needs	aj
ever on	gcmm
ever open	ak
ever read	aniiue
ever run	ck
ever short	al
ever since	aqdd
ever so	adtk
ever takes	ai
ever to	gijj
ever want	asqe
ever wanted	aVetgeidsn
ever written	ei
every	aYbWctdXeafrgnitkelemjnaparHsiteunvU
every answer	ji
every applicant	tm
every architect	gl
every august	aeul
every autumn	ai
every bit	aetl
every builder	uk
every call	ak
every candidate	ak
every comma	ii
every contract	gl
every count	cl
every day	dpeehdijmetb
every decision	aciq
every email	acun
every family	aiceol
every firm	gk
every friday	ai
every hour	aZemtl
every issue	hm
every kitchen	gi
every letter	arjd
every line	am
every minute	ajqi
every monday	abqn
every month	ki
every morning	aXjokkqnud
every nice	acjl
every night	aYms
every note	cj
every office	gloe
every one	aibccjdegXiejpkboaresntauk
every other	aeeigijkqmteud
every page	ijtl
every poet	amietcui
every point	cl
every pound	kl
every question	am
every rejection	aifk
every requirement	cegehp
every respect	bjnk
every saturday	ajji
every scheme	gl
every season	anje
every section	hk
every setback	abfo
every shortlist	bnje
every show	ajgj
every single	giiemj
every site	jeul
every spring	uk
every stage	ajji
every success	aigdieontkue
every time	apgeidkl
every week	un
every weekend	oi
every word	iqte
every writer	aaijtlui
every year	abclgmhn
everybody	aidbelgjhlimjNkZmqnVqjrjtbuVvc
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
everybody wants	ak
everybody who	aiml
everybody's	tlui
everybody's time	ti
everyone	aebqcSdSeZiokUmlnWpnqlrasctjvX
everyone ,	am
everyone .	bcjjrctl
everyone at	adikjkpkqjreue
everyone does	aj
everyone down	acjcmp
everyone else	bddehiiijdoeqmtlud
everyone has	abgeoq
everyone here	bk
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
everyone's	li
everything	aZbYcZdcetfoisjckWlemlndoiqkrWtMun
everything ,	eigjod
everything .	aikeqlue
everything about	acml
everything and	aaejuk
everything at	ai
everything else	aj
everything from	acum
everything happens	adfq
everything i	alcedcephmoeqbub
everything in	adcedmgl
everything is	aloj
everything on	cl
everything that	aTijjjmkniuj
everything this	alhe
everything was	ak
everything you	adbidegeinjZmereteum
everything you've	abim
everything your	ii
everywhere	qdup
everywhere i	acun
evicted	abko
evicted and	kj
eviction	aXkr
evidence	ciok
evidence was	tm
evidently	aGbpgYhbiejbkeneo3ritp
evidently no	acblok
evidently not	aerj
evidently too	acoktj
ewa	aj
ewan	jk
ewan learned	jk
exact	aj
exactly	aebqcsdVecgahaiejXmeoZqqrXsltYvo
exactly .	abklql
exactly as	ao
exactly forty	aeqi
exactly how	ui
exactly right	aj
exactly that	aicive
exactly the	abbkcl
exactly this	adcp
exactly what	albicekenisivj
exactly where	aj
exaggeration	gk
exaggeration ,	gk
exam	cbdkgjhdlloctevd
exam .	bj
exam appeal	dm
exam hall	uj
examination	al
examiners	anbd
examiners ,	alcj
examiners missed	ai
example	aXijoltdukvw
example .	amvd
example of	ij
exams	aqbeqetk
exams .	altl
exceed	gk
exceeds	adhm
exceeds expectations	adhm
excel	acom
excellence	frietdvd
excellence and	fl
excellency's	aeil
excellent	genaodriun
excellent ,	nerj
excellent .	apne
except	adbjdkeekjojue
except that	aVcjdlok
except the	am
exception	aiengdhmkmldmeqerdvc
exception .	aehp
exception for	aleihckl
exception just	ekve
exchange	ijnjud
exchange .	adnk
excited	foteve
excited for	fjoi
exciting	aZfr
excuse	aedeebgekYm1obrita
excuse ,	cj
excuse for	aZmiqkrk
excuse me	aejl
excuse my	mq
excuse the	apeeke
excused	aamq
excused for	aamq
excuses	adrk
executive	ainmue
executive and	abnm
executive thinks	akne
exercise	aibecegqhite
exercise ,	hk
exercise in	acgn
exercise on	al
exercise was	adgk
exercise with	ai
exhausted	tp
exhausted ,	tl
exhausted .	tj
exhibition	apqltd
exhibition goes	ai
exhibition opens	aeqm
exhibitions	aeoj
exist	aVcemqonrjvb
exist .	aYoork
existed	bn
existence	adml
existence in	aemk
existing	aShjilmlotuevY
existing ,	aciloj
existing .	admdorvY
exists	cdikjirctn
exists ,	il
exists .	retn
exit	alce
exits	am
expect	aTbccedeeSfbgch1iSjakdlemkozqbrzsZtWvZ
expect .	asbdhiqcre
expect a	albegehdnlonrisbtd
expect an	qj
expect from	aUbiolrp
expect her	admknj
expect is	mi
expect my	aedngj
expect she	aZoo
expect that	aidjgahdiekjmjncolqeteui
expect the	acckdbgehroiretmuc
expect to	amgchxjeoXrdteuc
expect we	ai
expect we'll	adgkui
expect you	aabjhlokqdrj
expect your	acgkqj
expectation	qk
expectations	fihp
expectations "	adhm
expectations and	fi
expectations were	hk
expected	aibbcadYecfdgehtiXkamanaooqbrstjubvc
expected .	azhZte
expected a	aWjiojrpti
expected better	aVgihrmdomrc
expected that	hk
expected the	arhe
expected to	hqierkte
expecting	acmmom
expecting .	mm
expecting an	oi
expecting the	adoj
expects	aehj
expense	adojtl
expenses	alkknauj
expenses form	amnd
expenses will	aekl
expensive	un
expensive ,	uj
experience	aZcudbedfjgihiiVjVkamZnponqcrdtquSvX
experience ,	akcsje
experience .	aZbdckgsreue
experience in	anoe
experience is	aiojte
experience of	ajceoirjtmva
experience that	adhknj
experience the	nl
experience these	genl
experience to	ai
experience was	adbjtk
experience will	fi
experience with	aick
experienced	acom
experienced people	acom
experiment	ck
experiment had	aecl
experiments	aetj
expert	aerlti
expert ,	rlti
experts	tl
expires	qi
explain	aXbPcmeVfahjiXjllkmdnZojqtrssetTunva
explain ,	am
explain ;	ol
explain a	abrm
explain about	aeok
explain further	an
explain how	um
explain it	aZcddcjmroum
explain my	aegk
explain that	adriun
explain the	albdcWedgZhbjclmmdnlodqprptauevY
explain them	giom
explain this	aihl
explain to	aabecujlncobqjrdtiudvc
explained	azbbcTdmgZhYiajcmdoYqirtuavd
explained ,	ql
explained .	dk
explained it	ao
explained my	acrl
explained that	dl
explained the	arbdcehern
explained to	ajniri
explained what	rl
explaining	acbegbhbjikemeqmtnui
explaining .	aeql
explaining how	aj
explaining irrigation	ri
explaining it	ai
explaining that	acjjuk
explaining the	anojtY
explaining to	aXoltr
explains	ccgnhenltd
explains a	adbk
explains it	aZgp
explains the	an
explains what	aj
explains why	nm
explanation	adbmccddgchukeljmeoerc
explanation ,	aeho
explanation .	bkgehklireti
explore	aefl
export	aj
exposure	adto
express	aYfjmk
express how	mj
express my	acfj
expression	aaflgnibrmte
expression of	fmie
exquisite	aciq
extend	aafnlj
extend my	fk
extend the	aelj
extended	acfihj
extended to	acfihk
extension	cilj
extension and	aelk
extension are	ci
external	adbmgknercvj
external called	gkre
external expert	tj
extra	edjmkeoiqeteuk
extra chapter	aeom
extra email	apma
extra for	hj
extra paper	aj
extra task	jj
extra time	aaun
extra weeks	jl
extra work	admm
extract	al
extraordinarily	actm
extraordinarily high	actm
extraordinary	in
eye	aebjeefegdhXitjnkclYmiqirjuVvd
eye ,	abiijmnk
eye .	apje
eye and	abeajlqn
eye for	aecigjritj
eye is	ij
eye must	ij
eye on	bmnctj
eye out	ok
eye over	njri
eye will	aiimne
eyes	cldceZhejckjmmnktaub
eyes ,	gciekkmm
eyes .	cjnite
eyes for	al
eyes on	lj
eyes shut	gl
eyes would	acckni
eze	ak
f	accjvk
face	aNccdceZgmijjtkZlemkrktauo
face ,	aajlmcum
face .	jooe
face in	ik
face on	gl
face them	abhkjoke
face to	ui
face when	ak
facebook	aeoi
faces	gkom
facilities	rm
facilities manager	rm
fact	acbicsdegshaicjdkdmlneodrdtduc
fact ,	ci
fact .	aegn
fact is	al
fact that	aackgimm
facts	becntm
facts ,	aZcktn
faculty	acrl
faculty to	adrm
fade	ik
fade ,	ik
fail	adcreefegjmiojtd
fail at	gk
fail to	aYcs
failed	adbiddgljdkmlita
failed ,	eilj
failed .	cjhi
failed at	gk
failed on	aebk
failed to	gn
failing	abdmgeilli
failing a	lj
failing that	abdmli
fails	emje
fails for	ai
failure	fk
fair	a5cbdbeTfdgWhqicjmkWmZnmodqVrPsjtXucvc
fair ,	aibcgehaiijnoite
fair .	axbccdgehoieoereua
fair ;	al
fair and	aibiii
fair chance	aejj
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
fair to	achlienium
fair was	acll
fair way	hk
fair would	anuc
fairer	amnl
fairer than	ak
fairest	nl
fairly	ljoeqprcte
fairly ,	akhe
fairly quick	ljvd
fairness	adcedegbikljojretiukvd
fairness ,	lkul
fairness .	ai
fairness to	ao
fairweather	ai
faith	acboge
faith ,	aZbo
faithfully	adfk
fall	apcjddenhdjcneqdreue
fall ,	ak
fall .	ai
fall ?	aj
fall and	al
fall ill	aeel
fallen	aaclki
falling	am
falls	aabccsdiedgchnkklkmdnerctbuevc
falls .	abco
falls apart	aecm
falls ill	aqec
falls on	aXkoqk
falls to	aYdkhn
falls vacant	eell
false	aZbecrmm
familiar	aebicjnnrete
familiar ,	aebick
familiarity	tm
familiarity with	tm
families	acbojlkcok
families ,	jk
families are	ke
families with	abbokcol
family	anbedceYgPiijqmVnjocqerZsnud
family ,	qk
family .	aVbkclhjjkkimbocqereso
family are	uj
family at	ak
family by	aiue
family ever	jj
family for	ki
family has	amcekeolud
family is	aohb
family of	in
family to	al
family well	nk
family who	gejjnj
family with	jiri
family would	jj
family's	alje
famine	tk
famous	aagminnetjue
famous ,	ii
fan	ao
fan and	ii
fan of	ak
fancy	rcum
fancy it	aj
fantastic	ajtl
fantastic work	tj
far	adccdUedfcgliqjVkolemmoeqXsdtVuv
far ,	ai
far .	aZkjup
far and	akgi
far as	aabocedcgXhWjekkmlnlodrmtiukvd
far be	ik
far better	aq
far bigger	aeglij
far from	apcmodte
far i	abhlum
far more	giml
far the	gl
far to	acokrl
far too	aYgihmimojrc
farah	an
farah ,	ai
fare	abbbepgdhcjnkumdrbtbuc
fare ,	aeemjikioiue
fare .	ei
fare on	ai
fare to	aajnkl
fares	ai
farida	aqhb
farkas	ai
farm	anue
farmer	cktj
farmer went	aetj
farmer with	ck
farmers	tk
farmers found	tk
farming	aerm
farming .	germ
farouk	ak
farouk </s>	ak
farrant	al
farrelly	ajni
farrelly ,	ni
fashion	rktk
fashion ,	airk
fashioned	acomrdtnvd
fashioned .	aZto
fashola	al
fashola </s>	ak
fast	ascjdegZidjemeobqkrlvb
fast ,	asgcqltd
fast .	aickoe
fast and	ak
faster	aigi
faster .	aj
faster than	gi
father	bdcddZekgQhcjnknmcnqoYriue
father ,	aajokk
father -	hkni
father and	qk
father did	jm
father dominic	ni
father has	jekl
father i	aj
father is	aq
father of	adbink
father plays	uk
father ramon	nj
father ran	imje
father sold	al
father to	en
father was	jl
father would	aYjjrn
father's	aabbdegchdjtkpqcteul
father's ,	ki
father's bedside	aajjkl
father's firm	uk
father's watch	aejj
fault	axbQcYddeahWiZjskZmondojqcrcseuZva
fault ,	aiji
fault .	apjnmdreuevc
fault ;	ri
fault and	aemk
fault for	aebccejiomtj
fault in	an
fault is	alcbgbmo
fault it	acgn
fault of	cm
fault was	am
faults	ci
faults you	ci
fauré	gi
fauré ,	gi
favor	acgmhl
favors	ablm
favour	aUbccZecfngbhmlqokrntcuevd
favour ,	aalmqi
favour .	aUdigehkolrl
favour ?	ai
favour and	adnirj
favour by	ak
favour of	fkhj
favourite	gjopte
favourite .	aibegkontW
favours	aYls
fear	mo
fear that	aemm
feared	ak
feared .	aj
feat	actl
feature	ulvi
feature .	aj
february	arcldmkeoeqZud
february ,	dn
february .	alcl
february and	ai
february snow	hj
fed	acclejjeol
fee	aYbedXeogWkyltmmnZoYqTrWtdvc
fee ,	albbenhajlkcli
fee .	aeknll
fee ?	aebiei
fee alone	hj
fee and	aeli
fee back	aelluj
fee by	um
fee came	akke
fee comes	ki
fee for	aVhpjekomo
fee is	ki
fee to	eiti
fee was	aekn
fee would	aceikn
feed	adjdku
feed and	aekk
feed my	adkp
feedback	abcadweXgShijakclwmYnTospeqSsetquSvI
feedback ,	aWcaedhdielsmeomrmtmvX
feedback .	amrdtkue
feedback ;	aedn
feedback ?	aelm
feedback at	dm
feedback for	ak
feedback form	ao
feedback from	amhmta
feedback i	aebedm
feedback in	ai
feedback is	aZbncbdifjhineojrkta
feedback on	aldnfetcvc
feedback ran	tj
feedback says	cn
feedback session	oj
feedback several	tj
feedback was	aSbicdiktr
feedback you	adom
feel	aibTcZdkecfjhcidjqkVlemqojqasdvY
feel ashamed	jkve
feel at	al
feel awkward	am
feel bad	gjjqmToirete
feel dreadful	mj
feel for	aZjeojrp
feel free	akflhemkvd
feel i	aehemptk
feel i've	aXmnrl
feel is	ai
feel it	ajgemi
feel like	aj
feel on	abqiuk
feel sick	admk
feel so	aqjc
feel sure	clikte
feel that	arjdoiqctcuj
feel the	achjnkti
feel very	ai
feel you	aoedjbmiqeti
feel you've	addm
feeling	beeegrikjdoYrdtj
feeling ,	aagtoc
feeling .	tj
feeling for	acgiti
feeling that	al
feeling when	aj
feelings	akcbgejakemdnlosrYsjtkueve
feelings ,	aZjdnios
feelings .	meoj
feelings at	akodsk
feelings whatsoever	ak
feels	akbcgjhbiojineoZrctYuk
feels a	acjm
feels from	go
feels in	aj
feels like	ai
fees	adbjhikk
fees ,	kk
feet	anbdcjgnimjakcndqdre
feet ,	abcmgiijtd
feet .	gm
feet up	anrdtk
feet with	ai
fell	aobjjbkbmdqetj
fell .	di
fell below	ai
fell by	bk
fell in	aebj
fell off	ak
fell short	cjlj
fell through	hk
fell to	akgj
fella	hirj
fella who	rk
fellow	bigk
fellow you	gm
fellow's	abbp
fellows	nk
fellowship	ejgZhpidjerkte
fellowship ,	genirl
fellowship was	bj
fellowships	gj
felt	aibdceedgdiwjimTnnqarSulvV
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
felt the	tj
felt very	aeol
femi	am
femi got	ai
fence	einirjsi
fence ,	ej
fence .	ni
fence post	rj
fennimore	nj
fennimore to	nj
fergal	aj
fergus	ajnj
fern	ai
ferns	an
ferry	arhike
ferry ,	ak
ferry crew	aehk
festival	abbacegShnikjakZoXplrutaun
festival ,	aldjgciljcniue
festival .	ajhdodrkuk
festival for	ak
festival from	hj
festival grow	aZpn
festival has	aWekhkrm
festival in	ai
festival name	ti
festival so	achk
festival to	abqm
festival you	ii
festivals	gk
festivals are	gk
fetch	aj
fete	hi
fever	aijjke
fever ,	jk
few	bUcddmeWfjhTijkWlrmbnaopqaritbucvp
few .	aadp
few days	gcjn
few editors	ii
few lines	fk
few more	oo
few of	aebeclojuj
few people	angiiiocrcte
few places	ak
few pointers	dk
few small	aclq
few things	actl
few times	di
few years	acgjrl
fewer	ajgdheqj
fewer people	aaqktl
fewer than	ci
fewer words	rj
ffion	ai
ffoulkes	nj
ffoulkes on	nj
fi	cj
fiction	algcietl
fiddle	ai
field	bXddfjgnhZiijbkjmendqbrmsjve
field ,	asbd
field .	beccgkoarttd
field and	adckul
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
fifth	aWdremgdhdkioeqktk
fifth bid	aj
fifth of	akcj
fifth time	aYdv
fifty	ajbxddgXhaiajbksocqerYvb
fifty -	blcdgchekuresdtkve
fifty .	bncb
fifty bucks	bj
fifty it	aj
fifty lines	aesl
fifty per	ci
fig	ak
fight	lk
fight for	lk
fighting	gktl
fighting over	acgktm
figure	akblcodeeohXicmencoetbvc
figure #	bi
figure .	bjcjhe
figure should	ak
figure the	el
figure you	accp
figured	adgjhnjeqevm
figured the	aagkhk
figures	ajbpcmddekgohZibjekenboYrZtiuZvc
figures ,	abbicm
figures .	atneoevd
figures in	ci
figures to	bj
figures were	acbigmtm
file	akbkdZekhXkaoSqWrksmtmudvk
file ,	akbcckdkgdhdllnaobritd
file .	aUbjcedcgehbjmnoobsktrud
file :	ck
file ;	am
file ?	aadm
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
file is	cjokuk
file number	aenk
file on	ek
file open	aiqe
file says	ajhlqe
file shows	bk
file to	ak
file was	bj
file went	bi
file with	biui
file you	anqe
file your	rm
filed	alci
files	awbacddceiqbrjudvp
files ,	amdeej
files .	akrk
files and	aj
filing	aqud
filing system	aj
fill	bjcldeejgihmjikdneobqate
fill a	aagnjl
fill in	gchqreteuj
fill it	ekrl
fill the	akbmhdqe
filled	aQbucZddeegXhiiejYlknbolpoqrrYsiujvb
filled ,	aabmqo
filled .	abpptj
filled before	aebm
filled in	cehijdkjliql
filled it	absjuk
filled the	akbk
filling	gkodrj
filling in	gkodrk
fills	cj
film	ajciglhZicjckdllocsjtdub
film ,	nk
film .	ei
film for	cj
film is	gk
film runs	tj
film was	bi
film will	qk
films	an
films .	am
final	aZbockdjekgajdkklenroXtYvZ
final "	dm
final ,	deelhind
final .	cn
final answer	ej
final decision	di
final form	bj
final list	acbl
final stage	bk
final warning	ql
final word	nk
finalists	bdgj
finalists ,	amgete
finalists have	tm
finally	aXeehcjekeowqitlud
finally getting	aZoo
finally saw	ai
finals	aj
finance	bjkileqkre
finance director	bk
finance office	alne
finances	tj
find	aRcqerflgnhjmXnapcqmrbsXtYur
find ,	aecdgkodun
find .	cl
find a	aebagjhbiZjZkondojqorltZub
find an	adum
find another	hjji
find anyone	gm
find below	cl
find hard	aYjr
find her	hj
find i	diek
find i'm	ji
find it	aZbiddewgjhdkkniqcratZuc
find just	ak
find me	ajbYdkgbhqjdkclmmeneoaqmte
find my	accjdefjjdojratkui
find myself	aaekijum
find one	amedij
find only	clie
find our	aacluj
find out	aSdkkdooqium
find room	bkeegkhmretZ
find so	rlti
find some	aejjrj
find somebody	ajheoaqermtj
find someone	amrm
find something	arblrb
find somewhere	aneeoeqj
find that	aiccekgshailjbkbmcneoZqcraul
find the	aebbeigYhZidjjqitn
find time	aeol
find us	adhq
find work	kk
find you	aedi
find your	aq
finding	cbgZheiejakdmdokqerituuc
finding a	dktl
finding it	aloc
finding my	aZblljrntd
finding out	aeom
finding somebody	oj
finding someone	aiodtl
finding tenants	tk
finding the	ok
finding their	ai
finding time	ti
finds	aPckfuikjdnkodtcukvd
finds you	aQdjfwnluc
fine	a1cYdbeRgOhSiejalbmando3rTsjtUuVvr
fine ,	abbdedgbheico3ratd
fine .	ajbdiejdkdotrdslte
fine about	ak
fine answer	aj
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
fine to	anob
fine too	aj
fine weather	aj
fine with	ak
fine words	ri
finely	acin
finer	acin
finest	aecegvheimrcta
finest in	acgk
finest joiner	aigi
finest tenor	giie
finger	aWgkinkmmkre
finger on	ik
finger than	adgl
fingers .	ki
finish	akbeceddhajnkcmdoZqdtduq
finish ,	jk
finish .	ai
finish everything	aegl
finish my	nj
finish the	asgeoe
finish this	aj
finish your	aYjkum
finished	aYbidVedgqhTjmncoUrpsdtdus
finished ,	bkgjjjod
finished .	acjmul
finished at	bl
finished in	bigdkiuk
finished it	acbeckgk
finished my	gl
finished the	bbddgphdijjikerjte
finished us	aekk
finished with	geqkrk
fiona	li
fiona ,	li
fionnuala	ai
fire	bbdeejgchbiijaneobqcrbtkur
fire ,	aYemkjtnud
fire .	ik
fire door	uk
fire drill	accl
fire exits	ai
fire marshal	uk
fire officer	aYus
firm	akblcadZeifcgminkdlemdnZoSrntduevZ
firm ,	ak
firm .	akbiqdtj
firm again	aYtnum
firm also	bjtd
firm and	nj
firm as	aeck
firm before	bi
firm chosen	bj
firm did	jk
firm does	hnue
firm ever	ai
firm from	hj
firm has	ajheiiqi
firm i	gk
firm in	ak
firm is	ikue
firm of	aZcdgjjnrn
firm put	el
firm quoted	ajei
firm supplies	uj
firm that	hl
firm wants	qk
firm was	aZklrl
firm who	al
firm will	gjuk
firm with	rm
firm would	in
firm you	in
firm's	achlul
firm's page	ul
firms	bjgshmidkdliocqbtbuX
firms are	gi
firms do	aegn
firms in	adgm
firms like	gdhm
firms was	aebk
firms would	ajgehj
first	aiceelfUglhpidkelenToXrrsbtYudvi
first ,	bbcodXeZgmibjbncqjrWtrue
first -	aYdmgmul
first .	aebecbdbikjXnpulvd
first ;	aj
first agent	ak
first and	bkjdkk
first answer	aYdnhm
first bar	admk
first because	aijl
first book	angahi
first books	hl
first call	bk
first chapter	gdrm
first choice	bk
first christmas	gcko
first committee	gl
first day	aTbtgmjmodte
first draft	aiikri
first editor	an
first email	aYdijoom
first five	al
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
first month's	adkl
first morning	acejol
first name	aabimlpl
first names	adon
first night	ajqj
first note	ai
first of	bidehcqntk
first one	aodemerksj
first opening	al
first page	aZmlrsscvZ
first part	ambe
first person	akhl
first pitch	jk
first place	aloj
first question	adll
first readers	aj
first refusal	aahr
first rehearsal	aeqk
first reply	al
first round	anhi
first scene	ai
first sent	dl
first team	achmjd
first ten	omte
first the	aekjlj
first thing	cerkun
first thought	jnme
first three	akdieoketa
first through	aehj
first time	bickddeehdipoeqerZvk
first to	ardegjte
first try	gjke
first two	becedr
first version	ajhi
first was	dj
first week	hi
first when	aehm
first year	adephekerm
firstly	ci
firstly ,	ci
fish	azbihejekamcriteuc
fish ,	aj
fish .	amme
fish and	bj
fish station	abrm
fit	aebkckecfigohXjUomrZtkuZvW
fit "	obrltovc
fit ,	amojve
fit .	blgkieoirc
fit ;	aeck
fit for	amfj
fit in	amoi
fit me	abbcoqqj
fit to	aVbcgoiommnjoerc
fits	aibljnqerete
fits .	adjo
fits the	al
fits your	ak
fitted	akbkcehi
fitted it	aj
fitted the	hi
fitted your	ak
fitting	hl
fitzgibbon	om
fitzmaurice	adho
five	blcofdgbhYiRjbkUllmUnbomqosktsuSvX
five !	si
five ,	adcjddkdqq
five -	acbmnk
five .	amdkhekdndqnte
five and	anqd
five comments	cj
five days	heol
five emails	addk
five flats	bk
five if	lk
five interviews	hj
five judges	bjddhl
five languages	cdgk
five messages	dj
five minutes	akbecXetjeliobqirita
five months	adjekdrrtj
five o'clock	ajkeqo
five of	bdgijo
five on	bi
five people	gjtl
five poems	aako
five points	aj
five pounds	ti
five previous	acdo
five reasons	cjtl
five rounds	hk
five stars	arbecdhejcqetrue
five things	cllnqe
five times	aadloo
five values	aeol
five votes	cjhe
five weeks	adbcoksn
five words	ak
five years	bncmjitY
fix	bdjekellmenetjujvr
fix a	tk
fix it	llvl
fix the	aj
fix this	abqkuk
fixed	aobqccgehbretduevp
fixed ,	ak
fixed before	bj
fixed by	aj
fixed it	al
fixed the	al
fixes	aj
fixing	hk
flask	qm
flask .	ak
flask and	acqm
flat	albediejgchtiTjdkomdneoQqcrksjtduWva
flat ,	akgekjminiqire
flat -	ai
flat .	abbdciephekiqdrdsmtiub
flat ;	aetl
flat and	kj
flat as	ajhblj
flat before	hj
flat comes	do
flat first	achk
flat goes	adgn
flat had	aikj
flat has	akhjtd
flat in	am
flat is	abhr
flat need	ej
flat now	jk
flat of	adrk
flat on	qk
flat still	gk
flat to	bi
flat was	adbncbhijbrmti
flat we	al
flat went	aecn
flat white	ai
flat with	kn
flat's	alkd
flatmate	gdojto
flatmate .	adok
flatmates	aj
flats	acbpeegdhiijjekblioeqcrjtduk
flats ?	adik
flats have	uk
flats in	bn
flats you	bkhj
flatter	acgtrdte
flatter yourselves	grrdte
flattering	ui
flautist	aern
flavour	tk
flawless	aZivoerdte
flawless ,	ii
flawless .	aeipoere
fleet	ai
flew	aWgjhkjjok
flew in	abjkol
flew myself	achl
flexible	adhloi
flight	adheqqsi
flight home	abqn
flights	aZjook
float	nm
floating	aedl
floating this	dl
flood	akcljcknte
flood ,	an
flood .	cm
flood and	kn
flood we	ki
flooded	kj
floods	aicmhejikdue
floods ,	akhejjke
floor	ancYddgnhminjRkkmdnjoZqatXuave
floor ,	am
floor .	iljeki
floor flat	anje
floor for	adek
floor is	genl
floor knows	behk
floor plan	bmnc
floor they	adnm
floor was	ajrm
floor will	aegl
floors	ceekgenlrj
floors ,	rj
florence	km
florian	alld
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
folded hands	ek
folded it	jj
folder	ambecidkkeojrcte
folder ,	dluj
folder .	aj
folder and	qi
folder on	ol
folders	acjm
folding	el
folk	gn
folk park	gi
folks	alglodrite
folks at	aooe
folks in	gi
follow	accldZeZfqgZhoiljckbllmenXoaqcrxsetTvU
follow ,	aigehjli
follow -	aahnlkmird
follow .	abbjcjhnqd
follow :	al
follow ?	aovd
follow a	acrp
follow it	rp
follow me	geum
follow the	aecjrouj
follow up	aZfq
follow what	gj
follow your	cj
followed	aYbkgdhciomesntiue
followed .	bj
followed every	acso
followed the	bk
followed up	adqj
followed your	aiciheik
followers	gjidjaqcuv
followers ,	gm
followers are	ul
followers ask	ai
followers who	acun
following	aWeefjgehelvnioeqcrntbud
following .	rk
following fashion	rk
following up	dk
follows	adnn
follows my	aenj
fond	alqlteui
fond of	alqlteui
fondly	ni
font	acmpnermte
font ,	abmm
font of	adrm
font was	aemi
fonts	aj
food	aaeejckwoerj
food ,	kk
food .	aj
food bank	km
food parcels	ki
food was	kerl
fool	aXbjgcicjdmmomrpue
fool who	aagemmoore
fool would	rn
foolish	aajnmlri
foolish to	adjirk
foolishly	oi
foot	aidi
footage	rl
football	anrdtj
football .	rdtj
footing	acqjuj
footings	ei
footnote	bmenoctc
footnote .	al
footnotes	anbecdtkvk
footnotes ,	am
for	acbidcfdgVhljokYlbmtnXopqlrcsiva
for "	ajbncdta
for #	am
for ,	aZcbdeflgchpiejWkeleomqlratqudvd
for .	abcldeetgUhmqkrktUuY
for ?	nk
for a	cmdqenfigVheibjjlemdoTprqFrmsetmuUvV
for about	jikj
for all	albceehjijjeoZqqrb
for always	ai
for an	cbdeeogdhnibkimbolrXtXukvX
for and	aj
for another	aqbedeedgejckiqlreud
for answering	awodte
for any	ajfoobuk
for anybody	abgnheoq
for anyone	aiccejhj
for anything	aXekhkjtobud
for applying	ilje
for as	eore
for asking	jemkolre
for auditions	kl
for bees	aZcn
for being	ajcrgcmloYrktbve
for believing	aYjimeos
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
for clarity	ci
for coffee	uj
for coming	brdkhekeodte
for comments	aedj
for company	aegk
for completeness	diniuk
for confirming	bk
for considering	ap
for consistency	hetk
for context	aegm
for convenience	dl
for daring	aeml
for deaf	rjte
for devesh	ol
for disappointing	mj
for each	adii
for early	bi
for ease	abdm
for eight	abom
for eighteen	oetm
for either	aj
for eleven	acbnjoteue
for entering	kk
for even	aaemmj
for every	acckmiokue
for everybody	aeodrp
for everyone	aibdmkqi
for everything	almjoc
for exactly	aacqddeekdqp
for example	vl
for excellence	fm
for existing	aVmlotvX
for expenses	kl
for explaining	aitl
for exposure	adtl
for fairness	eiij
for feedback	allZoo
for fieldwork	aj
for fifteen	bk
for finally	aOowtm
for finding	ojti
for first	aehltk
for five	hdqermsmtb
for forty	akqi
for four	accldkoksite
for fourteen	aeol
for free	amemhjjeud
for fresh	tm
for fun	al
for future	defihdldomrmtkva
for german	aZcr
for getting	aeokrosmtavd
for giving	aq
for good	aPjsmmqp
for half	il
for handling	aj
for having	aZbZckddgZhjiojYmnneolrmud
for hearing	ai
for her	ajejkdniodrcteuk
for him	aebdjnni
for his	aajirpti
for holding	al
for honest	adum
for hoping	adoi
for how	abmm
for i	am
for improvement	tj
for in	ekgjli
for informing	ak
for is	aerm
for it	apcjdmeWgehdipjikZljmSndodqetduj
for its	fdimto
for itself	acgphije
for keeping	ak
for kids	ok
for last	adql
for laughing	aj
for leaving	acom
for leonie	adok
for less	cjlime
for letting	meoopktZ
for listening	aj
for little	aaon
for long	am
for longer	tj
for looking	anodtjvY
for luck	aejj
for lunch	aj
for making	abmkqk
for many	adtm
for martin	ok
for me	akbaddeefcgvhrjillmanVoeqUrWsdtcuQvq
for mine	ai
for misreading	mloatm
for missing	aomerj
for months	bm
for more	oktk
for most	aablhm
for my	aVbccoeefcgjhSiVjWkllvmpqjresetj
for myself	aqcehemkod
for n	ai
for names	adum
for new	biojte
for next	aibmddkknjodteuc
for nine	gdkemmsm
for ninety	tj
for no	il
for not	aqcigkjdmeoc
for nothing	aKepgjhdijmdotqetkuevZ
for now	aegbhWoaqctdu3vi
for offering	ailj
for on	aatn
for once	kpoise
for one	abbocadbekgchlirjllemaoWqbrbsltd
for one's	adho
for only	jike
for ordinary	adgjhmrd
for other	blodtm
for our	hejenpqi
for ours	herk
for papers	adbkhj
for passing	aZmlnm
for pay	ai
for paying	al
for people	aXbbhpipobrlteub
for pointing	adcl
for putting	mjneul
for q	hj
for reaching	aefj
for reading	axodve
for reasons	akbijd
for references	hj
for refusing	ci
for renewal	aeum
for rent	al
for repair	aj
for replying	ak
for returning	adhitn
for ringing	avie
for ruairí	aitd
for running	am
for safe	adrm
for saturday	qi
for saying	aoikjete
for section	aeck
for seeing	aj
for sending	ap
for september	alvd
for sharing	adfl
for short	ak
for showing	ak
for six	eeikkjolte
for sixty	amcd
for slow	altd
for small	ai
for so	acejomti
for some	aabcdmgmhdomtdvl
for somebody	aojjnjoXrUtk
for someone	baergihljimenioYrctbue
for something	aYhvjjmire
for sonnets	cdtn
for speakers	aejl
for spelling	abcjtm
for spotting	adtn
for such	an
for suggesting	tj
for taking	amod
for talent	ij
for telling	anojte
for ten	aejiokqium
for that	bbedgjhkiejpklndqarctWudvm
for the	ajcZdvebfegVhalkmqniobpeqarjsnuavc
for their	aiui
for theirs	rj
for them	akbcecgnhalcoiqbtaum
for these	aicekk
for things	gl
for thinking	ajojte
for thirty	ao
for this	aebicZdaeZfmgmhaicjtmmncqVrZtbuovZ
for those	bmgchjmmoZrctbul
for three	aXbjcngehkul
for tide	cj
for troubling	tk
for trying	akjcrmvd
for tuesday	qj
for turning	il
for twenty	ao
for two	beckdegZhnjjkmocreta
for typography	rj
for us	aicegijaklndqeui
for waiting	aj
for walking	an
for wasting	aRjemlodtv
for weeks	adklmm
for what	aUbodcebfjgmjekZlbmirn
for whatever	bj
for when	ak
for which	akdkui
for whoever	ao
for word	aXbjun
for writing	apmooZteve
for years	apbigdiekdnjoetcub
for you	abbqcddPfXgbhjijjokTmjobq3rcsctXuY
for your	aYcYeWflgohuicjkkYlembokqotOvl
for yours	acjn
forced	cj
forced ,	cj
forecast	clre
foreign	aibicjve
foreign diploma	ck
foreman	ql
foreman ,	adql
foreseen	apdevd
forest	ak
forever	ikqi
forever .	ik
forget	aUbYckdkhaiYkcmkojqksdteutvb
forget ,	gkliocul
forget .	un
forget a	aZjmum
forget about	dj
forget how	amjd
forget i	aZoq
forget it	asjdmeoi
forget my	tj
forget sometimes	rn
forget that	clgj
forget the	abcjdeeljdmnqk
forget to	abdo
forget what	abjemkum
forget you	aenjqj
forgets	okrkub
forgets that	adrk
forgetting	aijloe
forgive	bYcYdleRfehXikjSlemznZqXrtuX
forgive a	aedikjml
forgive an	ik
forgive any	ki
forgive me	bddneZgbhdiejbkemjneqerrtiuc
forgive my	ai
forgive myself	aamq
forgive the	aoccdbmoqermtc
forgive you	abglikmd
forgiven	aojeke
forgiven me	akke
forgiveness	mj
forgiveness for	mi
forgot	aoblgeidmeodtl
forgot to	bmieti
forgotten	blccdceagshiiWjakcmmncrmtYuc
forgotten .	aibmhemmodre
forgotten how	abglrm
forgotten more	gm
forgotten that	rm
forgotten the	acoo
forgotten to	ak
forgotten what	gj
forklift	cshe
forklift .	ci
forklift certificate	adco
form	aobkcbfZgShpiXjlljminMompcqcrcsutZujvS
form ,	bjcddeecglhWilkdnboXriswtcueve
form .	aZbZcbdmgahkieknlkneooqesjtXue
form ?	am
form a	aeuk
form again	aWelqo
form allows	dj
form and	bk
form asked	aj
form asks	ai
form back	ai
form before	ok
form by	annc
form comes	ai
form did	aibkre
form fee	jjkd
form for	ul
form from	bj
form gave	aadkmk
form has	ck
form in	ajckhd
form is	alcehcsiul
form letter	aTblccdeelhnjiojqdrZtn
form letters	acon
form made	ai
form of	delitn
form on	adom
form reached	al
form rejection	aj
form says	aacmhmoe
form should	ak
form that	hekk
form the	lj
form to	ho
form was	ancehdjekirmtd
form when	be
form you	am
formal	fkqeuk
formal notice	ajqeui
formality	aWhy
formality .	aXhx
format	aebm
format ,	ai
former	adblgohijenaoerdui
former colleague	bi
former employer	bj
former students	ti
forms	axcdhjmcoYqbriue
forms ,	ai
forms .	aigjhioc
fort	abhjik
fort for	hj
fortnight	aickdpglhdicoeratZ
fortnight ,	ai
fortnight .	aoclgeretc
fortnight between	dlgk
fortnight free	aejl
fortnight's	aZjo
fortnight's trial	aZjo
fortunate	bdijtl
fortune	adrctq
forty	aobqdZeegXhbiXjnkincobqprPsdvb
forty ,	kl
forty -	aieijekcqmte
forty covers	adck
forty euro	bk
forty minutes	aljdmloltX
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
forward	bWcXdeeZftgihmiajiljndpdqorTtmuQvP
forward .	aSfwqj
forward it	akvd
forward my	addill
forward the	fj
forward this	no
forward to	akbYcbecgjhoicjimdnSoipeqjrXtquTvV
forward with	aktd
forwarded	abpm
forwarded to	acpn
found	aicieWfegYhXiZjckSlXmZnoopqbsWtwulvl
found ,	am
found .	aUckdpjdkeoeqn
found a	anbccaidjroltcuc
found an	ak
found another	apje
found for	adhktj
found hannah	adck
found her	aegm
found his	aenk
found i	ik
found in	ak
found it	bdccediekdodrnunvi
found its	aZbvtd
found itself	uj
found me	bigijZkmndoktdui
found missing	abco
found my	aqmerdtk
found nothing	ml
found on	aiui
found one	adbjtj
found out	ajtj
found over	acgl
found room	aZokti
found that	aihdnqrd
found the	bbccdcgXhdjlkcmennoltrub
found them	ajbeckokrete
found time	tk
found two	aj
found us	al
found wanting	accjok
found weakest	tk
found work	aZrp
found your	aljerjteuk
foundation	jqkclknltc
foundation ,	aWiijklknj
foundation that	ni
foundation's	ii
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
foundry	aikkve
fountain	tk
four	accydleOfbhciijXmlnUocqbsntnvN
four ,	aacqeigbhekeqjrjte
four -	angjvc
four .	backdjhdkksk
four :	dj
four again	ci
four and	al
four concerns	abcn
four criteria	ai
four days	amdloete
four faults	ci
four floors	rj
four generations	ak
four hours	cbhlqm
four hundred	aagkhekdodtpun
four in	kj
four is	aobe
four lines	cchjti
four minutes	acbidejdmlqdtq
four months	aXhmtj
four of	acbviejikdoaqardsm
four on	cj
four other	gm
four pages	aeodrlsk
four papers	okte
four partners	qjue
four people	rl
four points	cm
four pounds	aige
four projects	accn
four rounds	ak
four should	hi
four staff	kj
four summers	cl
four thousand	aiojtd
four times	ajbidigejjkcmj
four to	bice
four vans	adum
four was	ccdl
four weeks	aj
four years	begZhbiujdrdti
fourteen	bZcodegahpiejiketiud
fourteen ,	cj
fourteen -	acrl
fourteen .	aecitk
fourteen months	abcehikjon
fourteen pensioners	jk
fourteen people	tj
fourteen weeks	hk
fourteen years	cihjje
fourth	aTbXcXdrekfdgjhYjYkblkmioxqirksetYudvd
fourth ,	abglhclk
fourth .	adgl
fourth application	abdbfeou
fourth chair	oj
fourth email	dl
fourth flat	kj
fourth floor	ik
fourth note	abdm
fourth reserve	emhc
fourth time	aZdsmmqe
fourth year	hi
fox	an
fox ,	aj
foy	aj
foyer	addoqiriti
foyer .	qitj
fragile	iaun
fragile thing	iauo
frame	aWcdgdipjeklratv
frame in	adij
frame it	ik
frame the	aaeikm
frame this	aitk
frame your	abto
framed	aWbdcegbheiyjdkeqlrcto
framed ,	aaio
framed .	ii
framed it	al
framed the	abijtl
framed your	aaiojetm
frames	akuc
framework	cifevj
framework .	ai
framework is	cj
franchise	ni
franchise owner	ni
frank	feom
frankfurt	gjjlme
frankly	aUbdcafdgwhuiajbmanirrtZudvc
frankly ,	aZcefegrhtmbrjtdvd
frankly i	adhk
frankly i'm	gj
frankly that	ak
frankly you	rl
frankly your	adgkrk
fraud	rl
frauds	bjrj
freddie	dejm
free	aibmcVdZedfjgNhriYjlkXlnnlodpjrktUuava
free ,	aednhnue
free .	dnedjjkerktduj
free again	dennpl
free all	ei
free and	adeirk
free anyway	ok
free at	akbi
free class	ai
free entertainment	abom
free for	acbehjjnkaqouc
free from	aj
free fruit	aetk
free if	ei
free in	ekhdllqi
free magazine	aerm
free on	aqdejkqe
free pass	aelj
free right	bk
free seats	jm
free so	adhl
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
french teacher	tl
fresh	aabecegdlcnlosrbto
fresh .	uj
fresh eye	ao
fresh eyes	nj
fresh ideas	tm
fresh one	aj
friday	anblcWdngZhRiejYkjmcndqqratSuivY
friday ,	albZcehdkilcnjoaqotduZ
friday .	blcedieihdjXndodqptd
friday ?	li
friday and	aeko
friday as	ai
friday for	qj
friday i	aj
friday if	akqe
friday noon	ak
friday or	um
friday to	alqj
friday with	ai
friday would	qj
friday's	albl
fridays	blkiqbtj
fridays ,	kiqdtk
fridge	ajecjrkirdtd
fridge ,	adjm
fridge .	aijk
friend	aZbjccdjgXhXickknroaqdrWtYuv
friend .	acjmui
friend and	bini
friend at	adum
friend in	addn
friend of	adbigenrteuj
friend on	aankuk
friend said	ai
friend who	li
friend's	adkmli
friendlier	amgb
friendliest	aq
friendliest .	ak
friendly	asbXfZgejeoirltaumvc
friendly ,	rl
friendly and	aj
friendly email	ajfe
friendly lunches	adol
friendly sound	rj
friendly with	ui
friends	blcedmgYhXjVkbljmdouqirXtWud
friends ,	heor
friends .	ambi
friends are	ol
friends as	aeil
friends in	aj
friends of	gcnjqnue
friends on	nj
friends since	addp
friends to	aeok
friends were	ak
fries	ri
fries for	ri
frighten	aerjtl
from	aebicVdceZgXikjekelOmjnqolqjrjsYtiukvl
from #	bjckve
from ,	aXbegehjmkoismum
from .	aabmgjhejdkjomroteub
from ?	aebjvi
from a	aZbTcadbedfkgehliWjjkilemcoTrstvub
from across	aibcgk
from all	ak
from an	behnnerjtd
from another	ajbj
from any	eeio
from anybody	alii
from anyone	ipod
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
from durham	aegl
from each	andchqtd
from every	acgmui
from everybody	ai
from five	aetj
from four	iitk
from her	aZbkmm
from here	aThljknloeqerluo
from his	adljrnte
from home	ai
from how	omtd
from hr	nn
from hungarian	gj
from ibadan	ai
from it	adgiiejmmjneodrctkuk
from keyboards	rk
from last	dkeikelj
from leave	eenqqd
from leiden	aegl
from limerick	adol
from lunch	qk
from may	am
from me	akbZcbdpgRhUjXkZlamqnsocqarasetWur
from monday	aqdl
from my	apcbdegdidjckmmdnboaqjrltYuj
from myself	ki
from nagpur	jk
from nairobi	jk
from nine	aabjql
from now	addjhdjckbmqodqctkui
from nowhere	ck
from one	abbjejgm
from other	gj
from our	bmdjgdiakemmoarctcunve
from outside	aibbclgdoo
from over	abcn
from people	aSgnhooerm
from reviewer	aZpnti
from scratch	cm
from september	abplul
from seven	adjl
from somebody	qiri
from someone	bjgeri
from submission	tj
from such	aiek
from that	bsgeljrevc
from the	acbocQeSgjhmktlbmcosparbuQvj
from their	abtm
from them	algemkniteue
from there	aenjoerk
from this	aabecmenheiekcneoireteun
from those	rn
from three	aibegcim
from toorak	aetj
from two	akgdjikanl
from us	arce
from what	ajbk
from where	jmkeolte
from which	abtm
from writers	ok
from you	aebQcYenfigTirjbklmYnPokqwrXsetcvc
from your	ancVdnebheiqmenaokrctWua
front	bcccdmgShkiZjbkblcmmrjur
front ,	aedk
front -	alvi
front desk	anbcdmeehcieqerovd
front door	ak
front gate	acul
front of	aZdeeigakdmoobqmtl
front page	uj
front room	achqje
front row	ok
frost	ap
frost .	aj
frozen	bokcocqn
frozen ,	abbpke
frozen the	aekeqn
fruit	tk
fruit on	aetk
full	ambkdZeWfdgrhniXjXkXlpmYneobqRrasitkukvY
full ,	alhlqd
full -	ai
full .	aWdigmlote
full answer	lj
full committee	ck
full drawings	aabo
full licence	hi
full list	aihe
full marks	hetk
full of	atrite
full page	aj
full process	hl
full record	abuo
full stop	abgptiue
full this	ak
full twenty	ti
full until	tl
full written	hj
full your	al
fuller	aVdknqrdun
fuller answer	adul
fuller version	nm
fully	avcbfooareteud
fully .	aq
fully understand	akfoheodve
fun	a5bbgajcmcrYtVuj
fun .	acomul
fun on	aj
fun to	ap
fun with	ak
fund	anbeckengaheicjckeobqjrYtluj
fund ,	ajeite
fund .	abum
fund for	akei
fund in	ak
fund is	akclkeqlrc
fund opens	ak
fund that	tk
fund to	ui
fund was	aj
fund's	aici
funded	aSbpejgiokretluc
funded .	aZbncjekue
funded projects	adbitl
funder	ajni
funder asks	aj
funders	lkuo
funders .	aelj
funding	acgkqo
funding ,	aj
funding and	abgl
funding body	aeqj
fundraising	aeuk
funds	bkclhbnjue
funds for	am
funds the	henk
funeral	aZkook
funeral .	jekiol
funeral to	aajkkj
funnel	kk
funnel analysis	kk
funny	ambscaiejekknerbubve
funny ,	ok
funny .	aj
funny enough	tj
funny how	anbmcereue
funny that	abbpkloetc
funny to	gk
fur	ai
fur .	ai
furious	aennud
furniture	adgkrjtj
furniture .	adgktj
furniture that	rk
further	adbjcjdseZfigahWijjckanloUqdukvc
further ,	ainnoc
further .	ajrl
further away	cl
further information	adfn
further is	ajqe
further line	dj
further out	aickke
further than	aedjil
further use	nj
fuse	uj
fuse box	uj
fuss	akqdui
fuss ,	oi
fuss in	uj
fussy	ej
future	becbdcebfqilojqerktjuYvd
future .	tj
future booker	gltc
future calls	ak
future endeavours	aefj
future holds	aefk
future opportunities	fj
future reference	aionvb
future work	adtn
fête	ok
gable	gl
gable end	gl
gaelic	rk
gaelic ,	rk
gain	blcdgltd
gain ,	aj
gain .	aYbmgm
gained	fjte
gained throughout	fi
gala	nj
gala ,	aenk
galleries	adclqpte
galleries have	qi
galleries hung	cl
gallery	abbbdeedhljWkcmknZobqqrnti
gallery ,	al
gallery .	aigkiemmnere
gallery as	hi
gallery each	uk
gallery gets	ai
gallery has	aVhnieqqri
gallery in	abikql
gallery is	aYrntk
gallery of	ri
gallery with	adtm
gallery you	aeriuk
gallery's	acditj
gallery's answer	di
gallery's next	aetj
galway	albeclgciljiodqeud
galway .	anjenioe
galway knows	aeim
galway was	aecl
gamble	al
gamble .	al
game	alte
gang	rj
gap	arbecudbhajZkjlemeoeratZve
gap .	alcdej
gap ?	ai
gap between	bj
gap in	acbdctjekn
gap on	ck
gap you	an
gaps	aZcikjsm
gaps ,	ci
gaps .	aasm
gaps in	kk
garage	jo
garage ,	ei
garage .	acjp
garbage	abcirp
garbage and	aZrp
garbage collection	ak
garden	aqbjcrgihikbnboWqcrVuW
garden ,	im
garden .	avbejiretd
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
gardens	gljl
gareth	ak
gas	abjeku
gas was	kl
gate	amdieigcidjikcnjoetdvb
gate ,	ek
gate .	djjk
gate was	anbe
gates	ai
gather	aObmcbddgnhWibjWkaniotqbrvtpuevd
gather ,	aZtlul
gather from	aYgmoktm
gather is	jeoerjtl
gather it	aYblok
gather that	aYbjgjop
gather the	aibdgjnloc
gather you	adrl
gather your	ajrdtl
gathered	aTbmgkoo
gathered from	abbmgk
gave	deeRfYgXhxiejylTmZnnoipeqarRsltauXvb
gave ,	cjmj
gave .	aj
gave a	amgkhe
gave are	rk
gave away	aahl
gave him	am
gave in	bk
gave it	apbkcejZnjoesjtZ
gave me	aucZdkedhWibjclemdnmrbub
gave medals	il
gave my	akhiti
gave notice	aXbehksn
gave on	bl
gave out	ai
gave that	aajp
gave the	aXbncnheimjanduk
gave them	ok
gave this	ajhmja
gave to	anbefehk
gave up	adbZgcjxkindolqetbue
gave us	aejioktj
gave was	apbd
gave you	aQbehtiejutj
gave your	aWhkjrnj
gaz	aj
gaz </s>	aj
geese	ak
gemma	aj
general	accddnhknjvm
general way	aedj
generally	aRbeguhmibjdkempneoiqerY
generally asked	aj
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
generosity	ii
generous	azbUcaeegZheisjZkbldmmndoRqorUteuive
generous ,	alil
generous .	aqqjtZ
generous as	ik
generous in	ai
generous letter	artZ
generous of	aebbjetu
generous to	mnoe
generous with	ar
geneva	gl
geneva ,	gl
genius	aYbeceeegsitjdoerZti
genius ,	gj
genius .	il
genius at	gk
genius is	adgm
genius like	ij
genius who	tj
geniuses	aatq
geniuses who	tj
genre	abcitk
genre ,	tk
gentle	aicedienglibrctb
gentle about	ek
gentle with	gm
gentle wording	mi
gentleman	aVbjgeokrv
gentleman at	aerl
gentleman on	abbkrptc
gentleman who	acriti
gentleman with	om
gentler	al
gently	aickdnjkoercta
gently ,	aedm
gently .	am
geoffrey	aj
gerald	arnX
gerald ,	ni
geraldine	aj
german	aebecpljoc
german ,	aXcrlj
german was	rl
gesture	aVgmhklk
get	aZbdcTeVfZgZhWnppcqkrksttZunvr
get ,	aj
get .	jlolte
get ?	sovc
get a	abbbcddeeeheickbnkooqosquY
get as	admorkte
get back	ql
get christmas	abgm
get even	eaup
get his	abbkni
get in	tm
get it	akdeejmindoise
get lost	rl
get many	ki
get me	aShelmnu
get more	gkrj
get my	addo
get nothing	hi
get on	aoleok
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
get this	aWemkk
get through	aecijnmioetj
get to	aebegcinkinooarctiud
get turned	al
get up	ekhejikl
get used	an
get what	acqmtm
get with	ak
get wrong	ajok
get your	jmqc
gethin	ak
gets	aWbdcZdZedgVhmjQkwldmYnbotqkritcut
gets a	aigdoqrdtc
gets around	uj
gets away	adun
gets better	am
gets built	aeil
gets her	akje
gets its	ai
gets made	aibdnloetj
gets me	adek
gets more	hk
gets read	achjoi
gets round	uj
gets the	aYhiiekeolqirptduk
gets through	ajtj
gets to	haijkrncoeretdum
gets used	aZgjknol
gets when	rj
getting	aSbacbeafejmkjmbniotrislteuXvs
getting a	aenmokre
getting back	ojsmte
getting it	hk
getting my	tk
getting off	ak
getting our	jk
getting quite	oi
getting ready	adiijl
getting round	aZoo
getting the	amqktc
getting through	tk
getting to	adom
getting used	acgijnod
getting worse	kl
ghent	al
ghost	al
ghosting	aekjtk
ghosting other	aekj
gift	aZbbgdhbisjjkeodqltrud
gift .	ij
gift for	gdikretq
gift in	aaqmrk
gift of	ij
gift shop	tk
gift to	ak
gifted	aWgrheirld
gifted and	ij
gifted as	aagkil
gifted mathematician	giie
gifts	aain
gifts ,	acin
gig	hj
gigs	oj
gigs for	aj
giles	tk
gill	ak
gill </s>	aj
ginger	aj
girl	aXbngshnjYkdnbrjtWunve
girl ,	gm
girl .	aegjoi
girl on	rj
girl who	biuj
girl you	hlnd
girl's	aejiki
girls	bdgcjmkkolreue
girls in	aeom
girls that	akje
girls who	hj
gist	ni
github	aebi
give	aYbedjetfWiZjmkklemYoZpasbtiup
give ,	aXjolitm
give .	ekgn
give a	adbecjhkojrdteuivi
give anything	eiii
give are	aibdjm
give back	adeijjuk
give comments	ak
give her	ak
give him	jbnjojrjtd
give in	acql
give is	aebl
give it	alecgdhmqbrm
give me	aJcldoekgVhniZjWkrmenrperatXunvd
give my	aqbdejfegahejjkblemcncqbtkuj
give one	an
give that	aitj
give the	bdglheiejcncqdroui
give them	knmkuc
give to	ekhj
give up	aZbedmelgahbikjnneoZqrrdtdua
give us	acli
give you	abgqum
given	acbncbdmeUfdgShwiVknlVmUndrlsduk
given ,	acdkgi
given .	bidmgeodretn
given a	bm
given at	di
given fairly	akhe
given how	dehnom
given in	bj
given it	hdkl
given me	albdcjhaicknqkretbui
given my	aabjtl
given notice	qk
given out	adniuj
given that	ccgehpieoeti
given the	adcmgcokrmtZ
given this	rj
given to	aibihkoi
given up	hnretc
given us	an
given what	amcegdhkrotc
given you	dj
given your	hi
gives	albZdZecgaimjeoeqqratk
gives #	ai
gives a	cj
gives me	beipkiqlte
gives us	qj
gives you	qitm
giving	ajcedbekiejkkXneqirctWun
giving .	bj
giving a	oktd
giving it	behmji
giving me	ak
giving the	abgjqluk
giving up	emjjmkqa
giving you	acqjum
glaciers	bj
glaciers .	bj
glad	a0bTcXdmeTfbgThWjbkUmPokpuqirQsdt1uKve
glad ,	jj
glad .	ak
glad for	ajoi
glad he	aejj
glad i	arob
glad it	heijomte
glad it's	al
glad just	aj
glad of	bbdteegciijbkdmdobpnqlretYud
glad somebody	jn
glad that	gehdjeobtx
glad the	aXokts
glad to	audaebibjXkdmcnjpprbuXvi
glad you	ax
gladly	a+ceddeigdhVleoeqZuW
gladly .	ej
gladly come	am
gladly explain	rk
gladly give	akejuc
gladly go	ak
gladly have	kl
gladly send	aj
glance	aYbkijll
glance at	acll
glasgow	qj
glass	aoiejl
glass of	an
glass with	aj
glassdoor	adur
glassdoor ,	amue
glassdoor .	aeum
glasses	an
glasses on	aj
glaze	akbncisjvX
glaze ,	ak
glenda	ai
glitter	ji
glitter on	ji
gloomy	tj
glorified	ri
glorified corridor	ri
glove	aq
glove .	ao
glowing	aebj
glue	al
glue .	al
go	aebcccfYgUhjiXkklinmpcqcrnum
go !	anib
go ,	amenre
go -	aj
go .	ambdcedeebgehdkineocrntoub
go :	li
go ahead	amhdqbuk
go and	aieeoirpud
go around	ni
go astray	acdn
go at	aYeigkrkvi
go back	achikoniodtducvj
go by	addkomri
go down	aYenjeuo
go duck	aenl
go fast	tj
go forward	qj
go from	abhlui
go home	akkd
go in	jn
go into	dleckkrk
go it	tk
go last	aekk
go next	il
go on	aibccZdmergbhXjpkenUomqYrXsntW
go out	abbehoqlrk
go over	achkjllinbriud
go quickly	aj
go quiet	amgkoc
go right	ki
go straight	hj
go through	bncqdbeXkelkmloardtcue
go to	bkcedaeWgbhniejXkZljnkokqkreukvd
go twice	abkn
go up	anbioeqi
go well	ai
go with	albdjdneomrj
go without	aehj
go wrong	ul
goa	bjgjre
goa ,	bj
goa who	gjre
goat	jckerr
goat .	adrp
goat in	rj
goats	akjikd
goats for	jikd
god	etgbiYjckcncootduj
god ,	aceo
god bless	arib
god sees	abneopuk
god's	addjej
goddess	ii
godmother's	nj
godmother's cousin	nj
goes	albTdWeVgjhmialbmdndoaqirbslteutva
goes ,	jk
goes .	om
goes a	rk
goes any	ql
goes around	aeuj
goes back	jmni
goes elsewhere	adqk
goes in	aYgnup
goes into	uj
goes off	ackn
goes on	edhkkiqi
goes through	ui
goes to	akbagkhcjcodrdsntkuj
goes up	ul
goes well	an
goes with	al
goes without	aefjhpkd
going	akbmcZeUfqgYhbiYjekimVnnoZsbtVuuvn
going ,	aekj
going .	beikjiqcri
going ?	aj
going ahead	ak
going away	qk
going back	qk
going by	aaonti
going for	al
going forward	aVfw
going home	aj
going in	aj
going on	vi
going over	cj
going round	adnm
going straight	adnkuj
going through	alcehm
going to	ceeYfahdiTlimUndocqjrlsdtcuyvm
going too	al
going up	aabo
going well	adbl
going with	aj
going without	ki
gold	accdgoheiikeodrdtp
gold .	akgeieretm
gold and	gk
gold medals	ai
gold star	tm
golden	angb
golf	aWbnceeegajemenooettvd
golf with	aWbogehejenpui
golfed	aeoo
golfed with	aeoo
golfs	nk
golfs with	nk
gone	aabjecgehkiejlkplimmtbuOvX
gone ,	aajjkpll
gone .	gohekkmi
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
gone in	bljk
gone into	akhi
gone on	apbejike
gone over	acmr
gone straight	ki
gone through	aihpqb
gone to	bkcceegbhnmdnloiqbtd
gone up	an
gone with	tk
good	avbXcadXeZfOgihZidkplemrnWojpYqerasPukvj
good !	oise
good ,	gchiikjkljobve
good .	anbeedgWhdjpmloZqoratZua
good ;	aagkll
good ?	aj
good about	aZjkkpoc
good advice	am
good and	gm
good applications	nl
good as	aYdkgmhpijldmenlobrdtY
good at	aegehetluo
good biscuits	mm
good bread	aj
good bricklayer	rj
good business	aaun
good came	ai
good company	awgbheoe
good cups	adjk
good deal	aabphdijkkmkobteul
good enough	aTcjgniekdmjotratd
good faith	abbo
good few	aeul
good for	gwjZkjmcoirbte
good hands	ao
good has	admn
good health	aafitm
good humour	ak
good idea	ajbdojtcvm
good in	aj
good it	ak
good job	jl
good joke	aj
good lens	km
good luck	aogiidnkvd
good man	jl
good manners	adml
good many	adqlui
good month	aj
good name	akieneuj
good nature	elii
good news	abjokiqi
good of	augehdjWmYovrYtV
good on	aagjtl
good one	alhltdvj
good ones	aigi
good order	addm
good part	adtm
good people	aitkue
good practice	aj
good question	ai
good questions	al
good reason	aYclop
good researchers	tk
good rest	ai
good run	am
good sense	akik
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
good to	ambWicjUkYmjndotqdrZtpucvb
good until	aiqi
good violin	aZkq
good weather	ak
good wishes	akrktl
good with	ek
good work	ti
good year	blte
good years	ji
goodbye	abjjrnuj
goodbye to	aXjjrnuj
goodness	ij
goods	adbm
goodwill	aWenglhjkelj
goodwill .	aaglhj
googleable	uj
googleable name	uj
goosebumps	il
gorgeous	aiti
gorgeous .	al
gosh	ti
gosh ,	ti
got	aibpcndUemfdgihZibjXllmUnYpeqZrZtkuovm
got .	al
got a	apbbhdjckdnionretduivj
got as	alcegdheklocreum
got back	jk
got clara	aebj
got from	gm
got her	gi
got home	acjm
got in	adcihjqjtmvd
got into	ok
got it	aibicoddecjZlmmkncoeqdrbsjue
got lost	rl
got made	abtn
got me	engijckj
got more	ai
got my	aihj
got nine	kj
got no	aj
got on	accphl
got one	ui
got past	abbmrm
got someone	ai
got something	aZblrl
got that	aihe
got the	albdckgphdncoUqjratevj
got theirs	hj
got there	aeom
got this	aacidmgk
got through	elljti
got till	qi
got to	anbice
got two	aeceto
got used	aaop
got your	arqe
gotten	adokvi
government	gmrkue
government office	rl
governor	ci
governors	aWginpuj
grace	awicrd
grace .	aj
grace to	al
gracefully	io
gracious	immooetc
gracious ,	mj
gracious about	mm
gracious in	gjte
grad	al
grade	akcdgchokbnoretd
grade .	ajhekdnl
grade i	hi
grade like	hi
grade up	adnk
grades	gehl
grades came	hj
grading	ndrn
graduates	ai
graduation	adjkni
graduation ,	aejk
graduation lunch	aeni
graham	akni
graham know	nj
grain	alte
grain elevator	ajte
grammar	akke
gran	adgejnkp
gran would	am
grand	avedgejd
grand ,	aj
grand .	aled
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
grandkids	aeil
grandmother	hmicjjrkue
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
grandson	akjdtl
grandson that	tl
granny	adjk
grant	aVbkcodbfegPhiiijekklnmcoUpkrjtdusvd
grant ,	aiciqj
grant .	hkkenj
grant and	abim
grant for	adco
grant has	rltb
grant i	aiei
grant no	adpl
grant of	bohi
grant on	tl
grant runs	ackcqlum
grant to	ki
grant was	aekmoetcup
grant went	aehm
grant will	tj
grant would	km
grant you	ck
grants	kjljuk
grants .	ai
grants office	kk
grants were	adgiul
graph	vi
grateful	a3cidaeegWhYiYjUkclpmUqetouXve
grateful ,	ai
grateful .	apeclj
grateful for	anclfkhbiejdmdocrktd
grateful if	qi
grateful that	argemdojretj
grateful to	bjhelitq
gratitude	ajfl
gratitude ,	ai
gratitude for	fk
grave	aXjjkjtm
grave .	aajjkj
gravel	an
gravel .	an
gray	aiik
graz	ai
great	aibWdkeYfjgLheiojdkZljmXojpjratevx
great !	icvo
great ,	aadniiontevd
great .	jllkodtbvo
great at	ai
great care	ak
great conductor	acin
great deal	ajbcfihiidojrctjue
great fairness	ai
great help	acrn
great interest	aauo
great job	aatqvi
great many	aibj
great on	aj
great pleasure	clie
great to	si
greater	fj
greatest	abgjinqi
greatest casting	ii
greatest editor	ii
greatest mind	ii
greatest respect	qi
greatness	aYiytd
greatness .	im
greatness to	aais
greedy	aerl
greek	ck
green	akbjedlltd
green ,	ak
green .	lk
green jacket	acbl
green one	ajee
green room	ui
green scarf	ai
greener	antc
greenhouse	am
greenhouse .	ai
greet	atje
greet the	aj
greeting	adnirm
greetings	amlerltd
greetings ,	vi
greetings .	ai
greetings to	rlte
greta	aj
grew	anbejmre
grew up	ajjn
grey	abbkto
grid	ajli
grinder	aenn
grinning	ak
grinning .	ai
groan	am
ground	aiciiljeojqerd
ground .	ui
ground floor	aj
ground on	aj
ground you	ej
ground your	acin
grounds	aXcndjtl
grounds for	accn
grounds of	actl
group	atcoeeglheidjckXmenZqaretQ
group ,	accodm
group .	akgmjdtaul
group and	ai
group at	dk
group chat	ui
group exercise	aj
group for	aj
group is	hl
group of	bjoerl
group should	aeglok
group task	cj
group wants	ol
group's	nj
groups	akci
groups ,	ui
groups .	al
grovel	aXmu
grovel ,	aamp
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
growth	fjok
growth ,	ti
growth .	adol
grudge	ambkcdecgcoium
grudge ,	aiok
grudge whatever	aledgeul
gráinne	ak
guarantor	actm
guard	akbipe
guess	aZcWdceagWhYikjlkdmcnbo0qasdtmvo
guess ,	acts
guess .	ajcejo
guess i'll	adjjol
guess is	abrm
guess loyalty	adom
guess that	in
guess who	omrete
guessed	albecehdiiobrjtl
guessed .	rjti
guessed a	am
guessed from	akrj
guessing	aebjrkti
guessing ,	aj
guessing .	tk
guest	anil
guest .	il
guests	abgdieoerqui
guests will	rl
guidance	akckrdsk
guidance .	aesk
guidance at	ai
guidance the	ii
guide	atckecgcrctd
guide ,	hj
guide .	cm
guide me	ajeelj
guidelines	akbZgdokrWsptkuevd
guidelines ,	aesn
guidelines .	aVccomsnti
guidelines are	retk
guilty	gj
guilty of	gj
guitar	jj
gulls	ai
gut	okti
gutted	awjeob
gutted ,	arod
gutted in	aj
gutters	an
guy	acbnneretlvi
guy with	tk
guys	aijdtl
guys ,	abtn
guys to	akoj
gwen	aovd
gwilym	aj
h	lk
ha	adhcoltp
ha ,	hcoltp
habit	gk
habit .	ai
habit of	gk
had	aabcccdWeThniqjtlPmnnZonqUrnsZtiuWvV
had "	alskte
had #	ai
had ,	adgbiqjj
had .	bcgahkidjikjmkoXpntb
had a	azcddieZfigciijalemYndqirWseue
had agreed	kk
had all	bijerntc
had already	aTbedcgahsicj2oZqcrcsktd
had also	bdol
had an	hiinki
had another	qk
had answered	nj
had any	aeiemnocrl
had asked	bqdohbkbodue
had assumed	adbdjcolrr
had at	aqbd
had baked	jj
had been	aXbZedgbhSimjcmWnkomqdrpsatvuk
had begun	jl
had better	aWbdgehiqnrrti
had bought	aajr
had chosen	bi
had coffee	uo
had come	begkjj
had considered	gi
had counted	adbeeljdkp
had done	jj
had doubts	ai
had drawn	jk
had earned	aXhimo
had eleven	algmjdkd
had even	abbcgmtj
had expected	aejiok
had finished	aZbdgkjjkerktj
had followed	aYjiso
had for	aZiljiok
had forgotten	adgjrm
had forty	al
had found	bi
had four	ci
had from	al
had fun	aj
had given	akhj
had gone	albohejeoe
had got	cekloetj
had half	gpheje
had heard	aicegeiijcoerp
had her	bkrj
had his	ii
had hoped	apdiflhVjdkltd
had i	aocWddgdkdmsocra
had imagined	aidmjc
had in	bjrl
had it	aacmdkgehnjakioereuj
had kept	acbihrjaki
had learned	ak
had left	eihlji
had let	aVejjsmd
had looked	achlok
had lost	al
had lunch	cljenj
had made	abjp
had many	gj
had me	anjdoltd
had meant	am
had mentioned	adol
had met	iirl
had missed	an
had mixed	amoe
had more	cehmrk
had moved	jl
had much	rk
had my	badahijjmetl
had named	ji
had never	bcgdjiminmrj
had ninety	gj
had no	abbjcmhnibkZmmocrc
had not	apbdcYdegWhUiijXkZmnodtsul
had nothing	aadjeljloeqi
had noticed	an
had on	bk
had one	apcadajjkk
had only	dkgdheieklok
had opened	ajbZin
had other	ul
had our	ul
had pictured	aWjlnkom
had plainly	bjre
had plenty	al
had prepared	bejeodrt
had promised	achkkl
had put	achejjkn
had rather	aTgkhkjkoordte
had read	asbZccgoicjdocrZsntc
had really	hkje
had received	tk
had run	aq
had said	adbdckijjj
had sat	am
had seen	ambegmid
had sent	aecqoe
had set	ok
had seven	amje
had sharper	aZrjtm
had simply	sk
had slipped	adrm
had so	acemmjoktc
had some	adhlrj
had spoken	aXbjgknj
had stopped	aYbkglnioj
had strong	hj
had such	bj
had supposed	adomrj
had taken	aebkjcrk
had that	ajbecilj
had the	aXbxcodmecfjgnhWjelemdobrWsltTud
had their	alne
had theirs	acejhj
had them	aecm
had there	kl
had they	acgjrj
had this	aedkjkkc
had thought	bjgdijkkrbtj
had three	aegn
had time	aVgjhclinlojqktj
had to	aibWcZdYglhVibjklem3nWoSqYrbtkuj
had told	gehejikknere
had too	mi
had trained	abbkgk
had troubled	ik
had two	aXbkckglki
had understood	aVbidkhs
had warned	ik
had we	blhe
had with	an
had won	aj
had wondered	abbdontr
had wonderful	tj
had you	aRcrinjcmerm
had your	adbnccddhdipkcmeoprZtdud
hadn't	acdbhricjelimeoitnubvd
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
hair	aeblejjdoi
hair cut	ajkeoj
haircut	aYhotm
haircut ,	tm
hal	aj
hale	aeejqk
half	anbWdeevgohZiqjTkWlomdoWsctQvW
half ,	adem
half -	ccjjlimkrjtevb
half .	ao
half a	akcdemgdkelkqe
half an	aZdledlmnl
half asleep	rj
half hour	inqe
half my	adbihjkj
half of	apbccndeelgjhZjckemcodritZud
half plot	ai
half price	acom
half the	aVcjdeelgkikkcleoeqprbui
half your	iiui
halfway	bkhdjm
halfway .	aejn
halfwit	adrn
hall	ancngpidjjkPlimcrWtbuavc
hall ,	ajgcjkkcojqi
hall .	adeegqijnjqd
hall and	ai
hall committee	bk
hall for	ai
hall free	acll
hall has	aigj
hall in	glji
hall is	aihj
hall last	adhm
hall on	gn
hall seats	ci
hall was	hcjeqn
hall with	acjjtl
hall you	clhe
hallam	ai
halloran	bjiljckdul
halloran of	ilke
halloran said	ul
halloran smiled	adbk
halls	aiqi
hallway	aj
halve	ep
halve it	em
halvorsen	ak
halvorsen ,	ai
hamish	ak
hamlet	abgmtm
hamlet ,	abgm
hana	ai
hand	aeccdiedgshdijjrkSoirdtTue
hand ,	jYrl
hand .	anbbdiglhejdrdtbuk
hand ?	aj
hand and	aXblgjjkmj
hand has	dn
hand her	ji
hand if	alejre
hand in	adjmqk
hand is	aeik
hand over	al
hand them	gjlj
hand until	adbk
hand up	om
hand with	mj
handbook	cl
handed	abbicdhojikemjnZrk
handed in	aWgihljimk
handed it	akbjnb
handed me	hk
handed out	acrl
handed over	ai
handle	aZinukvi
handle a	aein
handled	acbjhenooi
handled ,	adok
handled .	aSbknsuj
handles	anlerjuivd
handles employment	ui
handles the	akrkvd
handling	an
handling the	aj
handover	om
handover ,	aeom
handover .	ai
hands	aibacZdbeqgahVikkjmannrWtk
hands ,	akgdhciijote
hands .	ceepnloeqerete
hands ;	aetk
hands and	ej
hands are	ajeenjqi
hands before	ei
hands is	gk
hands of	tn
hands were	an
hands with	ak
handshake	aZdcjjmmomtj
handshake .	aVdcmlomtk
handsome	jj
handwriting	adbcdlgcheirkcmkoerdtk
handwriting ,	ak
handwriting .	tm
handwriting and	acmm
handwriting has	aibeim
handwritten	aihltc
handy	bioctm
handy .	bj
handy to	aj
hang	edhjjets
hang in	hk
hang it	tl
hanging	aiii
hanging in	qi
hanging on	ij
hangs	aWiljiqo
hangs on	aYjiqo
hannah	ck
hannah cold	adck
happen	ckekgehejdretauovk
happen .	cm
happen to	eloeum
happened	aabncddcedhajZkemdnmolretivj
happened ,	aiokqjuc
happened .	nm
happened here	gl
happened to	aZbphciitjun
happens	akbdcadaeafphdjqkeoarbtauivn
happens ,	ap
happens .	jk
happens for	adfq
happens that	ui
happens to	aijmre
happier	aqge
happier for	am
happily	aybicegbhcjXkaniobqcrjtluZ
happily ,	tl
happily .	aj
happily come	ak
happily for	bmje
happily have	aj
happily help	ai
happily show	aerm
happily take	ai
happily the	aebenjtk
happiness	ajfd
happy	azbddQeigWhYiVjkkTlkmXonqdtcuc
happy ,	aajjnk
happy .	lj
happy at	ak
happy easter	ok
happy for	jlsl
happy if	aj
happy in	tk
happy now	aWjtvc
happy one	aebl
happy story	uk
happy that	ai
happy to	aqbcckdZeUicjUkclemeneopqirltXvn
happy week	actl
happy with	dbesjdlkojqeretd
harbour	ap
hard	aqbXdWebheicjpkslcmVneolqeudvX
hard ,	ak
hard -	aatl
hard .	al
hard a	gm
hard about	uj
hard as	aZkjun
hard at	tj
hard choice	amocti
hard feelings	apcdjemdnloircsjve
hard for	airo
hard going	rj
hard hat	ij
hard interview	abrn
hard it	am
hard on	ok
hard sell	al
hard the	aj
hard time	ci
hard to	aecnddgkiejmkumbnarTtbuX
hard week	am
hard work	aZhkorte
harder	acbijZkemnoereuq
harder than	um
harder to	uk
hardly	aPbYcudbetgmhkirjWkbmjncqbuYvd
hardly any	aiei
hardly anyone	akci
hardly be	aXcmejgi
hardly complain	aqcdgd
hardly have	akckgere
hardly know	acelij
hardly need	adglimre
hardly notice	en
hardly what	ck
hardship	aaclkm
hardship fund	abcmkk
hardware	ak
harkin	hj
harkin and	hj
harm	awgdjekdodrj
harm .	rl
harm done	aq
harm to	akci
harness	am
harp	aj
harps	heum
harriet	ao
harrow	gjli
harrow branch	gj
harrow pell	ji
harvest	aj
harwell	nj
harwell ,	nj
has	bSeifegdhdjikolRmcnooeqsrksbubvj
has ,	ij
has a	albndcetgNhbibjTkamenconqdrUteux
has accepted	aebm
has all	an
has already	aubZcdgchjjTneoiqoretaue
has always	aZhpnptb
has an	aiinqe
has another	am
has answered	ak
has any	aenl
has asked	bdceddgdhenooeqjrdtaum
has become	acbnii
has been	aedkeqfrglhYiTjOmboepjqirVtlubvj
has begun	am
has bought	cj
has built	gdhjrl
has certificates	gk
has changed	arbdui
has checked	aj
has cheered	ai
has cleared	ai
has come	ckdmheiimkocrita
has cost	aejmmi
has decided	amjd
has destroyed	aZjr
has done	apgaheidjqoeretm
has doubled	gk
has earned	am
has eleven	tk
has ever	abbiheipjkodreue
has finished	begjkjuj
has forgiven	ak
has found	aebjneojrktd
has four	aj
has framed	an
has given	bdhjicqnrZuj
has gone	bdcdgjhkjlnjoZqcteue
has got	adcm
has grown	ol
has had	aabccegihiikjbkineoirmtYuj
has happened	heil
has heard	alieqk
has helped	aqqe
has hers	nj
has hired	amgi
has improved	ajbeim
has in	aYtr
has it	aocine
has its	anccgejjootcue
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
has my	bmjcljteuj
has named	ai
has needed	gm
has never	aZcmipmeneoXrjtoue
has no	aXcqgehirptZuevi
has not	aVepgkhbiejkmnodrbte
has now	ajddgjkj
has offered	apbehbniqj
has one	apgiiere
has only	abbZcegdhlmkoktn
has opened	hj
has other	jl
has passed	dkgehetm
has produced	gnie
has promised	acnr
has published	tl
has put	aehjjl
has quoted	bj
has reached	gi
has read	benk
has room	aeek
has run	gchjki
has said	dkhdiekk
has sat	adcqge
has saved	tk
has seen	amnlrc
has settled	an
has shown	geol
has signed	acqn
has since	alcekerj
has sold	ak
has something	ao
has started	qk
has stayed	aabigeiljcmmpmrlteud
has stopped	aYjkkq
has such	actk
has taken	ackjom
has ten	aj
has the	bmcZgWiXjkodrstc
has them	nj
has time	om
has to	aYbkciecgkhSiajnkZmknYoqqorltWua
has told	jdnloetj
has translated	rj
has turned	ajdk
has two	acgdrqte
has worked	aZrntj
has written	jkni
has yet	aXbedmhjtm
has your	imuk
hasn't	aVbliejwkenmrbtduc
hasn't seen	nk
haste	aj
hasty	cetm
hat	acdmelipjere
hat ,	jj
hat .	dnijjc
hate	aMbdeZgehdjemnncoZq2tluo
hate for	aYeejcqurdup
hate me	aemo
hate to	adjbqmretnui
hate you	aajlqm
hated	ai
hathersage	ai
hathersage ,	ai
hats	aerctr
hats off	acrctr
hattie	aj
haulage	aj
haulage </s>	aj
have	adbMdeeifYgiiikmlbmpoipTqkrnsatave
have #	abkjqq
have ,	aZbjdogehciijclimjqcreui
have .	biheiYkirdtsua
have a	amcRdMeofdgbhdicjekSlomSnvomqQrXsdurvr
have accepted	apckqe
have admin	acul
have agreed	clqj
have all	aqeeoe
have already	akbegaijjYmenjooreuZ
have always	abfjgZhpimjdmennrbteui
have an	eaheklldmjncqetjup
have and	al
have announced	abbn
have another	apkj
have answered	cmderetm
have any	ddeegnjlkpneriteulvV
have anything	al
have apologised	mjoj
have applied	iemm
have arranged	nk
have asked	aabYcYdsedhTidkYlemenrqtrZtiui
have at	aiom
have attached	hj
have become	aadnknre
have been	bueefpgYhlicjYkllVmnnapeqKtbukvY
have begun	amgjij
have better	abdmgeqk
have blocked	qi
have booked	gjheienl
have bored	aj
have both	hj
have bothered	aerl
have bought	aagehkkjoltm
have broken	aWjwte
have brought	begiheolrk
have called	ackn
have cancelled	jm
have carried	aj
have caught	abmm
have changed	ajdjqi
have children	aWbs
have chosen	anelgd
have cited	al
have cleared	aacr
have closed	amgd
have come	aWcndeechokiresk
have copied	gaiijemdnuqlrcud
have copies	al
have corrected	ai
have cost	ol
have covered	aeko
have crossed	albedkkd
have crushed	jl
have cut	ao
have danced	aj
have decided	cmhjqc
have deleted	onqe
have depends	adeqqd
have dinner	aagn
have done	akbecZechkiYkemknlokqerbskudve
have drawn	aerj
have each	aejm
have earned	adgbht
have eaten	ackn
have eight	ak
have eleven	ai
have enclosed	ci
have ended	acjj
have enough	airkte
have ever	eqgbiljemdrn
have every	aZhmui
have evidently	beok
have expected	hrid
have explained	acheqkrr
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
have found	aldegdheiWjmkdmeonud
have four	jekiuj
have framed	aciktl
have frozen	aekeqn
have fun	abon
have funds	al
have given	adcikkqcrbto
have gone	abbXechmjimlrjuZ
have got	aZcqgkheiejekimdrdtium
have guessed	heiiocrltl
have had	aYbcdbgYinjXmnnWoipnqirjtrve
have handed	hk
have heard	aeclrkuj
have helped	aiokte
have hired	ajii
have his	nj
have hoped	aemk
have hung	aeil
have hurt	aabihojj
have i	cdgjuova
have ignored	bedn
have illustrated	rk
have in	hjjikerk
have invested	abbkfi
have it	ajdkgahoiZkZlindqYritcui
have joined	ao
have just	aegt
have kept	aZcedigbhmiemcoZqnrZtcus
have killed	adjjoi
have kindly	ai
have known	ambZcadeeegchViXjpknmqnjqerWtkue
have laughed	ai
have learned	acgjherctq
have led	ck
have left	aWcedoejgXhcjdkdnmodqiritoui
have let	nmrlud
have liked	gehcicjikomdtm
have listed	li
have listened	aiil
have long	aqgd
have looked	aicphjiijdocqcrbud
have lost	abdjkk
have loved	apgcokte
have lunch	aoge
have made	aeccgZhbjbmindomrstivj
have managed	gerjti
have many	ajji
have marked	cjnjrl
have me	eignhdjckiqd
have meant	ajhbkm
have mentioned	dknj
have mercy	aUev
have met	bjceeegchejekencojqirmtkud
have minded	ok
have missed	aocigima
have mixed	cj
have modelled	aaip
have more	akgkre
have mostly	aj
have moved	ajhmojqd
have much	oerl
have my	aobjdXedgmhbjdkclindoercsitiuc
have needed	alvc
have never	akcjeZgphaicjVmWneobqdsptbuk
have news	al
have no	adbcdYesfdgYiWjlmlneoWqYrntjvi
have nobody	abeqkmue
have none	rk
have not	aWbecXdjgej0ndoRqnrPupvd
have noted	al
have nothing	ckdeejkk
have noticed	aYbegjjlkl
have now	bbcidihXiejdkiontiuZ
have offered	gk
have on	aeom
have once	ak
have one	akdegehdimjekimkoerduevk
have only	cdglrlvi
have opinions	ak
have ordered	ql
have other	adgl
have our	aanmolul
have paid	ajkm
have passed	om
have perhaps	aegj
have picked	axbcgd
have pinned	amce
have played	hi
have plenty	apod
have presumed	aemn
have printed	acbnel
have put	becUdejilnmZnkqttZuW
have quite	ak
have rarely	gk
have reached	bjdk
have read	adckdbejgZhiinjkldmandocqbrisitkua
have realised	aehjrk
have received	ar
have recommended	aj
have refused	dj
have rejected	aj
have rented	acrl
have reread	aecl
have returned	ai
have right	ai
have run	adguhere
have rung	aebiebhajkop
have running	ai
have said	cidkeehaiZjZmbonqerksjujve
have sat	akgprd
have saved	aicehemjreul
have screenshots	ul
have seen	aecXdnedhUjbndokqjrmtiue
have sent	aqbbccddgjhWiljdlcmjncrj
have served	gl
have set	ajck
have shared	aebjni
have shortened	aj
have shown	aabkgjheijkcmjrjtc
have signed	akheqo
have simply	aj
have since	aibpcjdeglhbiejekancrj
have six	abciln
have sixty	uk
have slept	aeqn
have slipped	aejm
have sneezed	mi
have so	aZdlicmdomrmuj
have some	elgcvi
have somebody	airk
have someone	herp
have something	jekpqj
have sorted	ak
have spared	aYiemsoj
have spent	ak
have spoiled	aagemu
have spoken	aZhimiqp
have started	amtevj
have stayed	aZenjcrl
have still	am
have stolen	ai
have stood	aVinjo
have stopped	aUhdjxmjocub
have supported	hl
have taken	ancdddeefkgYiljbkaniokrY
have talked	am
have taught	ajbkhd
have telephoned	aihloj
have ten	amii
have that	aaho
have the	acbZcpelgbipjekXmUnpoTrktcukvV
have their	aijj
have them	awceme
have there	acinrduk
have this	nlqe
have thought	aVbddXgihyibjWkdlemtoiqjtdub
have three	ajkm
have time	andiob
have to	aVbbcmddelfigZh0icjvlYndoYqerUsetQun
have told	aibdcjeZgbiijPknmanXqprmtb
have treated	bn
have tried	ik
have troubled	mnre
have turned	aZgohcjdqiuj
have two	akcbgjhejeqn
have understood	algdheilmi
have until	aideniql
have upset	alglodre
have used	cjmi
have visited	ai
have waited	odtm
have wanted	akcbgkhnidmcoerc
have washed	aj
have with	acciok
have won	lk
have worked	aoheij
have worn	ajji
have written	abbdccejgnijjdknmnnlqctcvd
have yet	iiuj
have you	acbdhcimjlkelnmdncqcrevo
have your	alcedbgdimkdlmnbrctdul
haven't	aVbWcidlengZhcjmmeoYqjrctaupvo
haven't eaten	adkm
haven't found	abjm
haven't had	adjk
haven't known	aenk
haven't said	aedj
haven't slept	aielkc
haven't stopped	apjc
haven't the	ai
haven't told	aTjpkeun
haven't unpacked	emje
haven't you	dj
having	aZbZcjdpeOfagihpiljblem0ncoZpeqNrosauG
having .	alie
having a	aejiol
having an	airi
having applied	ml
having asked	aVgmlimmtj
having been	bkcdhZikkemlob
having brought	hi
having come	achjmk
having consulted	cj
having ended	aejj
having enjoyed	aj
having had	albddshajbmlod
having heard	ai
having it	ni
having looked	ai
having lunch	aZbknj
having me	aj
having met	aecehjitrd
having missed	apme
having my	di
having no	abko
having now	dj
having played	ai
having read	arcctj
having relied	beok
having reread	dl
having run	adhjkk
having sat	al
having seen	iern
having sent	ackl
having slept	aj
having someone	aicm
having to	aZbjgehliejjmrndqdte
having told	aaho
having too	aXcogj
having trained	hj
having turned	gj
having waited	hl
having you	ij
hay	al
hay fever	ak
he	aWbYcddMfegbhQiTjiknlemRn7oSplqWrnsbtsusvp
he always	ui
he and	acnm
he asked	anbcnZul
he brought	nm
he can	kkrduj
he could	elkl
he didn't	acjn
he does	acrluk
he ever	ak
he found	tl
he gave	acnn
he gets	ndun
he had	adbYgphejmte
he has	akbchcjanktj
he heard	aXbmjn
he is	abccgkhdocrktmul
he isn't	jjni
he knows	am
he leaves	hk
he may	ni
he now	cl
he only	hi
he put	akie
he said	aqbe
he says	aq
he seemed	aarjtl
he sits	jini
he still	lj
he told	cl
he used	ok
he usually	nl
he wants	adqj
he was	gjjckdntrdte
he will	nrqc
he won't	jk
he would	beimjcllre
he'd	adeigjikjiqite
he'd asked	jk
he'd have	ik
he'd like	aj
he'll	aqjc
he'll be	aptZ
he'll have	actm
he's	aobegbiejYkdlentodrmteud
he's a	ri
he's been	aj
he's great	ak
he's kept	aj
he's taking	aenl
head	aebYcodWeWijjdkjmlnsocqjrXuTvk
head ,	qj
head .	oj
head and	aWmmnm
head at	amji
head chef	nlqe
head does	aetj
head for	ml
head in	iq
head of	ajcphiibjaniocuc
head office	ajbeientrcue
head round	qk
head teacher	aeil
head that	aahdjlkl
head was	aetk
heading	begmti
heading .	amcigc
heads	ajiiomqerdtavi
heads -	onretb
heads up	vi
headshots	lk
healed	aqeejc
health	aebifjklncokretlueve
health ,	aljive
health .	tmue
health insurance	ki
healthy	al
heaney	aegl
heaney once	adgl
hear	aibncMeXfegZhjijjckYmUntqnrXsZtiupvP
hear ,	arhe
hear .	albdnaolql
hear a	adbkun
hear about	bjmaocuo
hear all	aenl
hear back	di
hear by	uk
hear exactly	ui
hear from	ambddeeagdhpibjemjneqpratc
hear her	aj
hear how	dkqcun
hear in	aaiitm
hear it	aibeedhjjbnnoiqarkteuc
hear me	abjnmi
hear my	kjuj
hear no	abccemgpoe
hear nothing	ajjdol
hear of	algjjdmannqdui
hear one	ak
hear otherwise	qm
hear something	aaiknm
hear that	bpdigehbiajenboopjrbtjub
hear the	aebjddgehmiendobqYrjtrua
hear them	acbkjk
hear there's	acql
hear what	cjdejjljqjuc
hear which	niok
hear you	eein
hear you've	aebl
hear your	aciljjljnkoeud
heard	anbjcndceZgmhTiZjdkWlemXnaoXqjrssbtWul
heard ,	aidjhejk
heard .	acbaccgpjmtj
heard a	al
heard about	bj
heard all	ak
heard by	biqk
heard from	uk
heard her	ap
heard how	biom
heard in	aerl
heard it	apbcrj
heard me	bkcigiienj
heard my	bi
heard nothing	beck
heard of	bdcoicvi
heard that	abbeckgeieodqkro
heard the	ajjdrmtdul
heard what	ii
heard where	aabo
heard you	aeik
heard your	al
heard yours	ierjuj
hearing	bXccddeefigZhuikjVkjmenqolqOrYsktdvZ
hearing ,	nj
hearing .	aj
hearing from	amdefkhciijenkocqauj
hearing how	abhpti
hearing it	oj
hearing loop	aesl
hearing no	aXhpnl
hearing that	ii
hearing the	aqhd
hearing them	ak
hearing what	oo
hearing when	aZhlnj
hearing who	ak
hears	albbgiheiillqorctdue
hears about	apua
hears that	acilll
heart	aVbWcadbesfmgVhYimj1mcnZqnrUuXvZ
heart ,	aZijmioltj
heart .	aibdeqfkidkjreud
heart and	aaiejmqj
heart as	in
heart condition	kj
heart for	fjij
heart in	aeii
heart of	anib
heart sank	anjd
heart to	aYeojpke
heart was	aeim
heart would	aejlqj
heartbroken	aUjpro
heartbroken .	aUjpro
heartening	tj
heartening that	tj
heartens	aitk
heartens me	aitk
heartfelt	aXmktk
heartless	ri
hearts	abemjn
heat	adkm
heater	ao
heating	aljdkkrite
heating ,	aekl
heating .	kirj
heating goes	adkk
heating in	amkc
heavier	aj
heavy	bm
hector	al
hedge	gn
hedgehog	ak
hedges	aj
hegde	aj
hegde </s>	aj
height	am
held	aebZcpdegjhiijjnkYncodqetjuc
held a	gk
held against	accp
held back	aYcjtl
held the	aibdgdhiikjmkeqc
helena	acbl
hell	aerm
hell ,	acrn
hello	dlecjblimkndoeqdseuevw
hello ,	aTdjtkvo
hello .	vo
hello ?	di
hello again	aj
hello if	ai
hello in	abmm
hello to	aolj
help	akbockdaemfYgZhMicjWkYlkmWoipeqbrwtSuKv4
help ,	adbdlqmerl
help .	a3bcccjeoete
help at	akej
help from	ak
help if	aYelrn
help it	tk
help me	atbeeigelinioerbteudvk
help noticing	aabt
help observing	bj
help our	ai
help seeing	adbo
help the	clrn
help throughout	adnl
help to	beckjekklirktd
help us	atlb
help with	alleonvj
help you	accmecjjqlvi
helped	atcdgahlicjvkblendoeqdrYtXuive
helped ,	ak
helped .	amhprdtd
helped at	aejl
helped me	anbegdjrqete
helped my	bk
helped them	ak
helper	aidi
helpful	aobXcddkgehelinjoitbujvd
helpful ,	an
helpful .	avberd
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
helps to	aeok
helps with	ai
helps you	aaoluk
hence	hk
hence the	hk
hendersons	bj
hens	jnoe
her	aicadeeYfcgahciOjukjlcmkn0pZqlrKsbteuWva
her "	bk
her ,	aYclmjoj
her .	bcceddhbibjlmenpoqqcrctWul
her ;	ak
her a	ajhjje
her age	aleird
her all	ui
her and	aj
her arm	rj
her at	jl
her bangles	adkk
her birthday	ji
her book	nj
her boss	dk
her brother	tj
her chair	acjm
her feet	aegi
her first	mltd
her for	ai
her from	ak
her good	adjk
her i	amje
her i'd	ai
her in	ni
her know	aj
her late	aejj
her my	ak
her name	abjmqn
her not	aajckq
her notice	achnjcqi
her on	adjenjqitk
her out	jl
her own	bjgdiktk
her phone	abbkoj
her question	am
her regards	ai
her rider	mi
her room	jk
her round	ai
her school	adkk
her she	ai
her signature	ni
her so	am
her summer	aeqi
her talk	annd
her the	aagp
her through	addn
her to	alnkte
her too	ni
her what	gijj
her work	am
her your	aZkmnl
here	aabSd0eofdgUhdiajllpmeppqPrctQvy
here !	adsj
here ,	alcedYgdhekqplrdtc
here .	ajbcccdjejhkieminioTqbrctbuevq
here after	ai
here and	aeeclkonul
here as	aWdr
here at	ak
here blames	abjp
here by	oi
here can	acgkjj
here compare	uj
here do	ai
here for	di
here has	ak
here have	aj
here i	ddelrmue
here in	aj
here is	bccodqhdjckelqodqerctcvb
here it	amdmoeqe
here last	hj
here on	adun
here they	ai
here to	jj
here too	dj
here was	adin
here who	abenjjoe
here's	dmfitk
here's hoping	tm
here's the	dj
hereby	aefn
hereby acknowledge	aefl
herewith	aZfr
herewith the	fk
heritage	uj
heritage society	uj
heroine	cjieti
heroine .	cj
heroine is	tj
heron	am
herons	ak
herr	nj
herr intendant	nj
hers	gilini
hers ,	gknj
hers .	bicj
hers is	ai
herself	bagehrienmobqerjtdue
herself ,	acjjnj
herself .	akbehqieoe
herself head	idrl
hesitate	acfrhemboiql
hesitate to	frhemb
hesitated	mj
hesitated for	aemm
hesitation	adclgjql
hesitation at	cj
hesitation was	cj
hetal	ak
heteroscedasticity	airltb
heteroscedasticity "	airltb
hexham	ai
hey	aejcojvv
hey ,	aZokvn
hi	akoepdtdvz
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
high	aibWcbebfmhbimjekbnjojqdsmtjucva
high ,	ajcesn
high .	amccglre
high energy	ai
high this	actm
high volume	abfntj
higher	aebacmgkhbkdntob
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
him	aebZcidaeZhdiZjwkcmbnqolqZrWuivt
him ,	arqere
him .	aXbjclgZhcibjukkmcnZraue
him a	aqre
him down	ndun
him everything	nj
him for	al
him have	ni
him how	ak
him i	amndtj
him i'm	ammd
him in	ji
him is	mj
him know	aenm
him my	jdnkrl
him on	adnm
him the	aajmom
him to	tkul
him what	acniui
him where	angeoi
him who	jk
himself	bXcigihljakblenrobtY
himself ,	alnj
himself .	aickginerdteum
himself gave	gj
himself shook	akjdni
himself to	ni
himself would	ijnk
hindi	bj
hindi was	bj
hindsight	alccol
hindsight ,	alccol
hinge	ao
hinges	aj
hint	aWlmoq
hint is	ll
hire	abbkeYglhUjZkpndqarltnub
hire ,	ajok
hire a	tl
hire me	aZedks
hire people	bngcrk
hired	aWgljXkcnYobqtritmuc
hired ,	hjieqo
hired .	aTcjhjqnrk
hired a	ambjgdie
hired by	ij
hired is	gl
hired me	ii
hired the	aigctm
hires	ki
hiring	acbmcdgchclmnYoapurWtnve
hiring ,	adll
hiring .	albdli
hiring freeze	bi
hiring manager	aUpv
his	aZbuceddedgYidjdmUnuoMperotiumvk
his .	bkte
his agent	nm
his answer	adql
his back	nduk
his best	hp
his cousin	acbn
his desk	bm
his father	bj
his first	aq
his garden	anbe
his land	akjeki
his medals	jj
his mobile	aenl
his name	acbegejenmto
his number	nk
his old	bn
his own	aYbsdkgeheiejckjrnue
his phone	bi
his place	adhjkeum
his private	nj
his questions	adrl
his regards	aj
his spare	am
his tie	aeberl
his trainer	gk
his two	jjkd
his view	abnatlum
history	acgnioubvo
history ,	abgm
history of	iiti
history will	aZgjin
hit	ak
hiya	amue
hold	abbUcmdVhakSlonepmrkvd
hold .	ckhdrk
hold a	aegohcijre
hold auditions	aetk
hold it	cdedgehejklmojrjue
hold my	adllok
hold off	abqn
hold on	njqcul
hold one	ej
hold the	caengchnkeodrnteud
hold up	abcitlui
hold water	cnrd
hold your	aifj
holders	ai
holding	aZbeeigbhjickcleqtrlti
holding deposit	ai
holding fee	aiui
holding her	aeqi
holding it	rm
holding my	qj
holding off	aeqm
holding on	abel
holding page	qi
holding the	tk
holds	anbdfknpoeqcretbue
holds .	fk
holds a	nj
holds the	abhino
holds up	al
hole	abqmrk
holes	ck
holes listed	aeck
holiday	albeekjekdooreue
holiday ,	am
holiday .	eltk
holiday pictures	oj
holidays	akbddnjkqeteue
holidays ,	acjk
holidays .	an
hollins	cj
hollis	al
hollywood	adgo
holy	ei
holy ,	ei
home	aebmdUebhaikkvlcpeqksetYuW
home ,	apcigaiekkqeud
home .	aYbngjhYjXlemjniorqjrita
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
home on	adgo
home so	acjm
home that	aeimjkre
home to	ak
home with	aibmjimdud
homeless	aXhejekuuc
homeless since	kj
homework	vi
honest	aocafcgbjblmmbneoltVurvW
honest "	okte
honest ,	aeom
honest .	bj
honest about	ok
honest answer	ar
honest mistake	uk
honest opinion	ai
honest view	aeln
honest with	um
honest yours	abrn
honestly	ambbdeedhbiqjcknmcodrqtUudvY
honestly ,	cbibknmerqtZvd
honestly .	aooe
honestly i	gi
honestly that	ai
honestly think	ij
honestly your	acrn
honesty	aXow
honesty ,	aaoo
honesty is	ol
honesty was	aeol
honor	am
honour	akbegchaitmdoere
honour even	ik
honour of	ik
honour that	tl
honour to	alik
honourable	nj
honourable commissioner	nj
honoured	alfjgahailmdoire
honoured .	aj
honoured that	aq
honoured to	gehcijojti
hoofer	elvd
hook	rivm
hope	aebjcPdmelfegbhNiVjnlmmtnWolplqBrisjuivX
hope ,	abdlepgdjcodul
hope .	aUdderjakpqd
hope declan	aegmoc
hope for	aiijjcllodul
hope he	aetj
hope i	aTbnmmup
hope is	aTrotn
hope it	gjjlmbnlobreti
hope it's	amfd
hope no	mk
hope nobody	aeun
hope of	aadlkj
hope our	amfc
hope people	abgn
hope she	aj
hope somebody	aabljdkmri
hope someone	jdom
hope that	aibZcedlecfbgYhcikkcmpokqdritd
hope the	akblceddeXfbgihYiXkTmjncooqdrettuTve
hope they	am
hope this	djfrgdjeneolrduc
hope to	aqjbocppteuY
hope we	jdso
hope whoever	abjs
hope you	ajbdfcgXhjiYjpllmqncoaqbtUuX
hope you'll	ok
hope you're	aYfjjq
hope your	ajjcrn
hoped	aibWcadlejflglhUjdksneqcrWsktY
hoped for	auflhZjbkjretd
hoped it	aaemsk
hoped that	djgk
hoped the	hekl
hoped to	adbegehdikjmkmre
hoped you	gmje
hopeful	aZdmjm
hopefully	ojvk
hopefully whoever	ok
hopeless	aj
hopeless at	ak
hopes	aQblhjmooptc
hopes to	acbm
hopes up	jj
hoping	aZbbdpexgZhaijkjocrYve
hoping ,	anoa
hoping .	abemom
hoping for	emklod
hoping that	aaes
hoping the	tm
hoping to	apdkjjocud
hoping you	acdkqi
horn	hi
horn as	hj
horse	ei
horses	adtm
horses ,	adtm
hospice	ajjk
hospice ,	ji
hospice .	ai
hospice for	ji
hospital	beeZhcjkkonlqcua
hospital .	am
hospital board	nj
hospital corridor	ji
hospital there	eenk
hospitals	aqgehijc
host	aXbnok
host opens	acbn
hosted	acnk
hosted by	aenk
hostel	bkkmqe
hostel .	aekj
hot	abjiklmkrmtb
hot .	adrotd
hot and	admk
hotel	adbccjfbiejcllnjojrmti
hotel ,	aaom
hotel is	aeuj
hotel refund	adtl
hotel wi	cj
hour	aZbXcWejfeiqjckYlpmtocplqmrXuRve
hour ,	beddejgiokqj
hour .	aibeccdeephejikeleoeqk
hour ?	dj
hour after	aebkjl
hour and	cjlj
hour before	an
hour for	mm
hour i	ebjemlpmrl
hour in	qm
hour is	aahlqi
hour of	im
hour on	akliqctk
hour that	aemltk
hour to	hi
hour we	acin
hour with	hkiklknkqcre
hour you	mj
hour's	aedm
hour's notice	ei
hours	aedSgVhkjrkimdndoWqorZsotQ
hours ,	aVbeejijjjkjqjtdum
hours .	cckaqp
hours at	ki
hours away	ai
hours contract	acsm
hours cut	aZkp
hours each	cdhiji
hours for	hijj
hours from	ak
hours in	adjl
hours is	aoqd
hours on	achijl
hours to	acjiqpsi
hours you	aecl
house	acbkccdagjimkqmaonrYtdue
house ,	aScbejglhejkkmljnlul
house .	ambbgihdikjindrbteud
house ;	jk
house after	ak
house and	om
house by	ki
house had	akke
house has	bjgeritl
house if	kk
house in	aejeko
house is	abblckik
house like	aahnokre
house of	ak
house on	aj
house quite	aaun
house stood	qk
house that	hjqltd
house the	bj
house to	acbirk
house with	jj
house would	jm
houses	aXbdgxhXicjakaoiqirrtc
houses are	gk
houses have	gj
houses in	gj
houses like	ui
houses now	adgjrk
housing	aailum
housing page	uj
how	cldXeNfMgXijjkkclimkoipWqdrOsptouvvZ
how ,	lj
how .	bjceuj
how a	aTcrdegcidnjolritoudvc
how am	kl
how badly	jm
how busy	oi
how can	accjdeeljqsrtcvT
how carefully	aqud
how close	aj
how courteous	ak
how do	adjnvn
how does	im
how fair	aoge
how far	ajhk
how few	ao
how fortunate	bdijtl
how four	airmtZ
how full	am
how good	ammjodtdui
how hard	akgkjooeteubvc
how he	nj
how helpful	aincul
how i	acbZdeeegejqlmmpncoWqereun
how i'd	rj
how i'll	ajki
how is	aTcjst
how it	aabXdbecgskdmanioqqjtduj
how it's	aZgkll
how kind	axjemdodretiub
how kindly	aqjd
how late	amoe
how little	aZgdjemiocrkts
how long	gehrqetiucvd
how lovely	akte
how lucky	akgcio
how many	asbldoicjclbmZncoYqmrbtVuZ
how much	atcdgbhdibkondonqerXtPue
how my	aicjgdhltd
how nice	aroitZ
how one	adjeol
how our	jkle
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
how sorry	aZmq
how such	acnluj
how that	acbkcjjjtjue
how the	akcWeehVjVkZmbnsoiqZrVseu0vX
how their	aZhmnk
how these	abgeootl
how they	bloktdui
how things	akodtdul
how this	aXhlnkok
how thorough	aj
how thoughtful	tl
how tiresome	mn
how to	bacXdmgihajrnYodqbriuTvo
how two	ci
how uncomfortable	gj
how very	aZtq
how warmly	al
how we	gl
how well	a1nUud
how wise	acom
how you	aebXcadieegYhmipkdqYsetiul
how you'd	aZomul
how your	begciekjljoeun
howard	ak
however	aeheieoorevo
however ,	ajvk
however she	adol
however short	al
however you	ieok
hr	aacehdlonnuc
hr about	aann
hr for	tj
hr team	rl
https	anva
https :	anva
huge	si
hugh	annb
hughes	al
hull	ck
hull .	ai
human	dktn
human being	dk
humanity	ii
humble	aWdmmk
humbled	aafp
humbled and	fl
humbling	alge
humbly	adfkgi
hume	ak
humour	cktj
humour .	tk
humour dated	aeck
hundred	arbVcndcedgbhcibjnlemeoXqbrVsZtpuj
hundred !	amsc
hundred .	adjo
hundred a	aakktm
hundred abstracts	ak
hundred and	jj
hundred children	ai
hundred entries	altd
hundred members	ul
hundred of	ji
hundred pages	tn
hundred people	cote
hundred pounds	ti
hundred words	am
hundreds	aigm
hung	abbbcjhkiojasota
hung in	aYgdhlso
hung it	ik
hung next	gj
hung the	cl
hung your	il
hungarian	aigi
hungry	jekptd
hungry ,	ackn
hungry .	aj
hungry for	ak
hunt	almc
hunting	amidnl
hunting ,	aenl
hurried	aidj
hurry	amdZecgehejdkcojqmrbup
hurry ,	omqeuk
hurry .	aw
hurry with	aj
hurry you	qj
hurt	aaceeegchnjjkdmlocrdtiul
hurt me	adjo
hurts	adglom
hurts .	aeglom
husband	albVccdceegahbinkllnmcnbqerdtduk
husband ,	aelk
husband and	aliijd
husband has	ajjekjli
husband he	aj
husband in	aekj
husband is	aikcul
husband left	ki
husband said	jk
husband says	abilok
husband sits	uk
husband's	acknlk
husband's treatment	ackm
i	bbcZdkgnjolYmsnipqqWrasqtXvW
i "	bj
i ,	abblciuj
i .	aibdheirjcmeodretculvl
i ?	aYnlom
i accept	axbehYncoerjte
i actually	ak
i addressed	gi
i admire	aicegZiVmdoZpotvudvd
i admired	aigaictr
i admit	aphe
i agree	a2cSdchcqetiudvq
i agreed	ik
i allowed	acdm
i almost	ijti
i already	aZdkjiop
i also	acdjrjvi
i always	ikokretiub
i am	acbacceqfngshkiZjUniocpTrXsZtiuiva
i answer	aj
i answered	dYgiiejdmirtve
i any	acmq
i apologise	ajbecedejemptk
i apologised	acddmo
i apologize	al
i applied	arbicdgihkmaoere
i apply	ddedlkpq
i appreciate	apccfugaicjemaqdrjtYueve
i appreciated	aume
i are	ainj
i arrived	adbisn
i ask	aqcddlerhaiajTkplOncoZqcrcsetnuavY
i asked	aYbicZd1gdhejZkelcmmnjqWresltcub
i assume	aZbicaddgahsvk
i assumed	aZhq
i ate	an
i attach	dllj
i auditioned	al
i be	dcljmmom
i bear	aocdecoium
i been	abbkcegkjj
i beg	accieqjemk
i began	aXdoin
i begin	gk
i believe	cldifigjjakbmennoaqereteuYvj
i believed	aahijq
i beseech	aceo
i blame	ml
i blush	abglmq
i borrowed	bekm
i both	ak
i bother	aejm
i bought	bejn
i bow	aYcmiiml
i bring	abdqgjli
i broke	ai
i brought	aVhjjZmnnism
i built	aYon
i buried	ackl
i call	apneqj
i called	akdellmi
i came	cadYejhniokkmcndoTqmrZuc
i can	avbpdbepfZhXiUjKkalbmknToYpoqbrlsTve
i can't	aacndVeegYhiiqknmmnaoVqmrUtWuZvm
i cannot	elgZhcibjlkjndoaqiratcuk
i cared	ai
i carried	aj
i carry	adfk
i certainly	ai
i check	ai
i checked	ci
i chose	aeinjc
i closed	aZgr
i coach	ai
i collect	ai
i come	degdhpllndqnvd
i completely	alme
i confess	an
i confirm	ak
i congratulate	ai
i consider	aYhp
i continue	aj
i cooked	adcl
i coughed	ml
i could	aobZclerfbglhXikjWmmneobplqRrYsZvY
i couldn't	ajbncdgehejemjojrc
i count	abbdcjgeiokkqj
i covered	aehjjj
i cried	aijokd
i cringe	admm
i cry	ki
i cut	aesm
i cycled	ck
i dare	aYgkoorm
i dared	ai
i daresay	giii
i decide	aZhlleum
i declined	bk
i defended	aejo
i deleted	ak
i demand	aScidihsnltc
i deserve	aWejgdhwieqd
i deserved	abhu
i did	abbXdjeWfehpiUjmkdlYmjnbpiqZrTsv
i didn't	ambjdjeegdiejemdoYqerjuevq
i disagree	aicnme
i dispute	aaco
i do	ajbpcmeZfagrhkjZkslXmbnaobpeqYrYsltcuavd
i don't	codZeefagjhWibjlkrlcmpoJpeqWrosctNuavx
i doubled	aegq
i doubt	aUbmcadegohbijjdmcnnoervtcudvc
i drew	bj
i dropped	an
i drove	ajcehljkkcqd
i earn	abkn
i eat	aaelgk
i enclose	bedlkeqnuk
i end	aijk
i enjoyed	a4beidjemercue
i enquired	acdn
i envy	ai
i especially	adpmvd
i even	aWhqsk
i ever	acgamjomsn
i exist	aboo
i expect	aYdjeXfdhlibkYnXorqerkumvd
i expected	aqhjrbtc
i explained	ai
i fail	aUcrgl
i failed	aebk
i fear	abmo
i feel	aYbceegXhaijjXmtnkobqdrotiui
i fell	lj
i felt	aibjgbhmiqjamZnpoZrbtb
i figured	hiqevm
i filled	cehkuk
i finally	ak
i find	bmcidielgWhbimjpkbndoaqZrctY
i finish	glni
i finished	akbecdgphe
i first	dl
i flew	aXhljjol
i fold	ek
i follow	aiij
i forget	gkliodrmue
i forgive	aaglmerk
i forgot	ap
i found	aqbXcZdieegdheijjZkemenjonqdtWvm
i fully	ajfpheod
i gather	aObmccddhWicjYkbniotqbrvtpvd
i gathered	aXoq
i gave	aUbOcidWeehsibj3kclemdnjrcsktVua
i generally	gi
i get	aebdebgZikkbmdqrrasotbve
i give	aedmhi
i go	eehdjjkbnnoeup
i got	awbZdbgZhajikbmjobtcvp
i grant	cn
i grew	jj
i grovel	aXmu
i guess	eejkoqtevl
i had	aibScUddeWfkgXhtiijjkslVmRnconpZqQtnuivc
i hadn't	ccddgXhmiejZkiljnbritoudve
i hand	adgjlj
i handed	ajmknb
i happen	un
i happened	aebk
i hardly	adglilmmrc
i hate	mk
i have	bPepfYgYhWjZkVlrmcnwoXqwtUurvq
i haven't	aabZcddceogahejoocretcuq
i hear	bmddebgbhZiajcnioWqqrYtsud
i heard	ax
i held	jnqd
i helped	adjl
i hereby	aefm
i hesitated	mj
i hold	engk
i honestly	aeil
i hope	aqbmcXeUgdhXiHjokcljmnncqPrnsbvV
i hoped	acdkgkjeoeui
i hung	am
i imagine	aebocdgZjdkenkoXrmti
i implore	abes
i in	admm
i insist	aackdk
i intend	np
i interned	achm
i join	ai
i joined	algj
i just	gejpodvu
i keep	aebbdYetgchdicjjkemroaqbrYtZur
i kept	abbehajiojqjrlteuo
i kiss	aXilmo
i knew	a4bXcbgdhbinjandoere
i knock	aeik
i know	asbXcGdvenfdgchKjSkSlcmxneodpdrQsWtWuvvb
i known	aehkijmi
i lack	abcqdkoctovb
i lacked	aidnvd
i last	aYbkgirl
i laughed	amcjmeoe
i lead	aetm
i learn	aeekgjolqe
i learned	a4bchbimjakemeoeretbue
i learnt	iood
i leave	aSblcjgqjenkqk
i led	cl
i left	aibkcWeTgwhkjikblemZnaoZuc
i let	aVdiedhejpmtnkocqdrcud
i like	a1gcicmenjobtcvk
i liked	a8becddegeiejeretd
i live	avedjeke
i look	aibbcbdbeehmiejekdlenYolqprZtjuevd
i looked	aqbcdegniijcndobri
i lose	kkli
i lost	aYbmhkjbkllk
i love	aijeojvk
i loved	geidpqtj
i made	eegkmjqnrdvj
i make	aTcldmelgcmerntcul
i manage	kk
i managed	cejn
i may	ambjcXeigmhbjlkZlcocrctd
i mean	aadmedgehdiljckiortZvk
i meant	vk
i meet	niqe
i mention	accagshejdkolineodqete
i mentioned	aTbldogehejdljoeqnte
i met	anbZckgbheipjcretd
i might	anbocmedglhejblkmZncoWrbtZvd
i misread	akmeoi
i missed	gehkjlme
i mixed	ak
i moved	jpke
i much	aedl
i must	bbcddegahbicjimrnZoeqjtqud
i nearly	aktj
i need	aXbdcddmejhRickjlsmbnZoXqyrZtY
i needed	apbedaedhikmoe
i needn't	ej
i never	ambdedgaiemWrluk
i next	tk
i no	ai
i note	aabocdom
i notice	acb2cbdYgchZneoordtYud
i noticed	buccdcgahbjbmencoktdulvn
i now	bbddgbhdiojotiuY
i offer	adgk
i offered	aQcidlejonsj
i often	ajgeii
i once	aqte
i only	aebecddeejhUiZjlnaovqWrktjubvb
i open	qi
i opened	aikk
i organised	hk
i ought	aobZcdgWheiYjdkeljmrnWrn
i outlined	gk
i overran	admm
i owe	auhbicjdmmrc
i own	adcitl
i paid	aReljpkboisitk
i pass	ao
i passed	aici
i pawned	aZks
i pay	alhkkYnk
i photographed	aj
i picked	tm
i pictured	aYhjto
i pitched	ai
i plan	ajbm
i planned	aXbnhk
i play	nq
i played	ij
i post	acun
i posted	aebm
i practised	aekn
i pray	aqfdie
i prefer	ajblnioere
i present	aXglrn
i presume	adhq
i printed	jk
i promise	ar
i promised	aiqn
i prompted	cj
i propose	neqj
i publish	qlue
i pulled	al
i put	bdcndnebgkhlidkenbqYrZtc
i quite	arbccVdefehXiZjdmXoorktjuXvd
i quote	li
i raised	aXbmdseeiejenm
i ran	abctgiheniteue
i rang	dknlqd
i rather	aiglhljeretc
i read	apcedkecgYhcjpkplbmaqcrTsbvc
i realise	cdekgkhdicjdmlnoqdtc
i realised	mk
i realize	aphdodrk
i really	akfegbhjiejdoXresstcuk
i reapply	aZdn
i received	pl
i recognise	bn
i recognised	aabq
i recorded	aXcjur
i refuse	accn
i regret	alcddejcmsoc
i reject	aacu
i remain	coeehjoeubve
i remember	anjevj
i remind	aWcmho
i repeat	abdn
i reply	ainj
i request	ei
i require	aecihl
i reread	aj
i resend	aedk
i respect	ayfcheieneodre
i return	amdlve
i rewrote	ak
i run	adgl
i said	aYbicddleehaitkYmnqZrauc
i salute	aj
i sang	bj
i sat	bkgkjike
i saw	asbjcaddgZhjjYobqeuevk
i say	argXimjancodqeteuivc
i scored	aegkhj
i see	bpcMdTeWfcgmhWiejSkSmqnVpdqQrpsbtxvv
i seem	km
i seemed	ajbdgqob
i seldom	gj
i send	aueejekjuevb
i sent	abbpcedcecgehijjkineoqqcrYsotcuZ
i set	acceomrnuc
i shall	bUcRdaeefegQiYkbolpmqkrnscttulvV
i shan't	deeZhdjckkmbnlqdrlul
i share	li
i should	akbZcddYedgehdjjkllrmoncoiqlsctbvT
i should've	mjoj
i shouldn't	aZgjhkjkmjodrl
i shouted	ak
i showed	aackjZkmqjsj
i simply	ok
i sing	gnie
i sit	anne
i skipped	jl
i sleep	adkj
i slept	atjd
i smile	am
i smiled	ol
i sold	aZhcjjku
i sometimes	aigj
i sounded	jikl
i speak	adcndaicoqteuj
i spell	ajcitc
i spent	acgdjokjmeolpm
i spilled	aemj
i spoke	abcinmrm
i stand	ajok
i start	aokbql
i started	vk
i stay	aj
i stayed	aihijnmd
i still	bZciejinkamqnZqTrdun
i stopped	aYkjrp
i struggled	gloe
i submit	am
i submitted	cn
i suggest	aobeneqnrjvX
i suggested	acdihl
i suppose	aQbvcWdeeXiZjwklmbndosqUrnsbtduVva
i supposed	kloktZve
i suspect	imoevj
i swear	aduj
i take	aOdZeVhwidjZkblcmtnmocrptnuWvd
i talk	aigcilui
i talked	nj
i taught	akdegl
i teach	amgdrk
i tell	abbedceegXitkumenere
i tend	ajoe
i thank	a2fkjemZoetb
i thanked	aijonb
i think	aobpeYfdhkijjXkmlenioYqbrNsbtZuXv1
i thought	akbYcVdteagciZjmkamYnoocsdtXubvo
i told	ajbWctdUeigShZivjokemcoXpkqbrYta
i too	betm
i took	akbedZebgXhpidjenkokui
i totally	aimi
i trained	behmjonboere
i translated	sk
i travelled	hn
i treasure	aeil
i tried	aibccddogchdjdklocritbuivn
i trouble	aedini
i truly	tj
i trust	aWbZcddiedfohpibjekamenWqpritrub
i trusted	acbljk
i try	gkljod
i turned	aZbcgjhlicjwmeodqdte
i type	jkkj
i understand	a2bocZdaechXjikamZoYqcrZtkuW
i understood	ambjcbdjrkvZ
i unpacked	jm
i use	lnvi
i used	adjlmsobrcteue
i usually	gk
i value	amcefjge
i volunteered	ji
i wait	hjjlkdliqe
i waited	addkgcjiqetluj
i walk	acgjkkqj
i walked	bleegehekrnc
i want	aNbacmdtflgXhtiakXlpmZnroXpdqnrWtZuTve
i wanted	albYcddmecfjgajjnjoYqarbsnub
i was	bdcjdegzhpicjYkclimWnUoYpmqXrRsatnunvs
i wasn't	bbcddmgdjjkeosrctZ
i wasted	aZhlmn
i watched	angctl
i went	atbVcagdhcijkknjodtd
i were	aXbdddicjenmqpup
i who	almmnd
i will	aibdcideeygEhXiIjYkclQmincooqkrpsatjvX
i wish	anbcfjgXhciXmeneokpjqe
i withdraw	dehdmmqjrl
i won	aego
i won't	anbadReTgXhWiblbmkoxqktZvc
i wonder	aVbucpdqgThZiRjakellmboXsltaun
i wondered	addliklioltcvk
i wore	acbjkq
i work	apgcuj
i worked	eejoojtevd
i worship	aWiyud
i would	bacZdmesfrgUinjXkVljoOpksitK
i wouldn't	aYbcckdeejgjjZkcmbonqbrsta
i write	adbbcbdjhZiijZkqljmbnZocqirbtZurvc
i wrote	accYdweehaijktmcobrZtauY
i'd	albXcVdoesfVgbhniijclsnWobpZrbsatUuivV
i'd a	rj
i'd allow	aaun
i'd already	apjlqeue
i'd also	ai
i'd always	odrjtm
i'd appreciate	aehi
i'd argue	amce
i'd ask	aZcpdbecjkklokqjre
i'd asked	di
i'd assumed	rk
i'd be	aebmcddnerjVkYlmmbtPvj
i'd been	ambceegljbkimeneoireue
i'd better	aieeomre
i'd bring	ai
i'd call	tn
i'd come	aebken
i'd counted	ai
i'd crawl	acem
i'd do	apke
i'd enjoy	am
i'd expect	adrj
i'd expected	rltnvd
i'd explain	abcerq
i'd finished	ik
i'd follow	ii
i'd forgotten	aieegkidoerl
i'd found	tl
i'd gently	aecm
i'd get	jimk
i'd give	ei
i'd gladly	aqeike
i'd go	ki
i'd got	bj
i'd guess	in
i'd had	jdkj
i'd happily	ajej
i'd hate	abjaqtreun
i'd have	akbZckdVedhoimjUkllendokrb
i'd heard	ai
i'd hoped	ajbekpodrdslud
i'd imagine	abhkul
i'd imagined	behl
i'd kept	aejm
i'd known	aYjmrl
i'd leave	addm
i'd left	bp
i'd let	abjikmnj
i'd like	azbbcjdoeYgZhZiYjXkZmloZrYtXuevi
i'd love	bjdlebidlnnkodreucve
i'd manage	li
i'd move	ej
i'd much	uj
i'd need	hpud
i'd never	aeejgjmp
i'd no	adgl
i'd not	nk
i'd offer	aZolrn
i'd only	bZeegoheljomrd
i'd pictured	ak
i'd prefer	uj
i'd prepared	aegl
i'd put	akjkqc
i'd rather	aubecbdeeegZhXjikeniocqkrZtj
i'd read	an
i'd say	adcdgehooluk
i'd send	aj
i'd set	ackn
i'd sit	aaen
i'd so	aWqmuk
i'd sooner	aredhdijoeqcri
i'd still	aVcodq
i'd sum	rj
i'd take	aceshi
i'd taken	adhl
i'd tell	aj
i'd think	aXur
i'd thought	ajdljdki
i'd told	aebjjlki
i'd try	aZdo
i'd two	adjl
i'd understand	acmn
i'd understood	aabkhltj
i'd use	ak
i'd value	cddkll
i'd wager	ik
i'd want	liqk
i'd welcome	al
i'd wondered	tl
i'd work	ek
i'd written	am
i'll	ambUcLdmeqgVhbiWjYkVlbmUnloxpaqnrYsWuovM
i'll admit	gloe
i'll apply	kl
i'll ask	djnlue
i'll assume	adolqj
i'll be	apbjccdTekgiiajlkiniocqbtave
i'll bring	alnjrdti
i'll carry	ar
i'll change	el
i'll check	qk
i'll clean	ej
i'll come	an
i'll consider	actn
i'll continue	aefj
i'll do	adewoZqk
i'll drop	arqe
i'll end	aedj
i'll enjoy	aaum
i'll find	acel
i'll follow	an
i'll frame	abeito
i'll get	or
i'll give	alqc
i'll go	ajdlojqb
i'll happily	ai
i'll have	akdehljjkdoZretbun
i'll help	ai
i'll hold	ao
i'll just	aZeanio0qdvc
i'll keep	bldnecfejcndocqprntVuZ
i'll know	acor
i'll leave	apddnZonqY
i'll let	bkgkoltc
i'll look	akojqite
i'll lose	ak
i'll make	ocqeus
i'll manage	jl
i'll mention	ak
i'll need	aahmli
i'll not	mi
i'll pass	am
i'll pay	ki
i'll post	ui
i'll put	dnjeoeqerdtlui
i'll read	qk
i'll remember	akoltduj
i'll ring	aZnlqn
i'll run	adnl
i'll say	eijnod
i'll see	alndqdtkuo
i'll send	amddrkte
i'll set	tm
i'll show	aicl
i'll sign	aZelqi
i'll simply	aj
i'll sit	qj
i'll skip	aenj
i'll sleep	ei
i'll stay	qi
i'll still	ai
i'll survive	gj
i'll take	aedcflhiomqire
i'll tell	ip
i'll think	aiki
i'll treasure	abtn
i'll try	deleoaqotj
i'll turn	qk
i'll use	aenm
i'll work	aYtp
i'll write	dk
i'm	akbNcPdsengphdibjUkilPmmnionpVqerOsdtZvk
i'm a	adbkcjedgwickmobrdtZua
i'm about	iiud
i'm afraid	akgqkeodqiue
i'm after	dj
i'm almost	adgjil
i'm always	akoe
i'm amazed	ai
i'm an	admk
i'm around	al
i'm ashamed	jemq
i'm asking	acdtemqZ
i'm at	aiemhkkeqdue
i'm attaching	li
i'm away	ao
i'm back	aZdpkine
i'm begging	aXeuoe
i'm bringing	mi
i'm broke	adeekn
i'm bummed	anob
i'm cc'ing	nk
i'm certain	adoktk
i'm changing	aj
i'm choosing	ai
i'm clearly	hj
i'm coming	ak
i'm confident	aeik
i'm conscious	ml
i'm delighted	akgdoi
i'm dervla	adol
i'm desperate	aeep
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
i'm free	avdeqa
i'm friendly	ui
i'm getting	akqcvi
i'm giving	aeqjum
i'm glad	aegahYjnkcneostnud
i'm going	audleagchbjdkXnioZqeteum
i'm good	adeloi
i'm grateful	ajclfljeoati
i'm gutted	al
i'm happy	deeegehjneoeqisluk
i'm having	aecivi
i'm holding	aZelqk
i'm home	ak
i'm honoured	aj
i'm hoping	aZdkun
i'm humbled	acfl
i'm hungry	adko
i'm in	edgZjmkdnkoeqq
i'm just	ol
i'm keen	ak
i'm keeping	amoeqj
i'm learning	akheol
i'm light	aeci
i'm looking	amoe
i'm losing	qi
i'm more	ao
i'm mortified	adml
i'm near	aeqj
i'm new	alve
i'm not	aacjdSfegThkiejnkdmdqqrktduevj
i'm now	al
i'm obliged	an
i'm off	amkdnj
i'm often	aeul
i'm on	acdkejgkkiqb
i'm only	dkeeok
i'm owed	hl
i'm past	aaelgloe
i'm pleading	adeqkd
i'm pleased	oitj
i'm posting	akne
i'm putting	dk
i'm recording	uj
i'm reporting	uj
i'm returning	aZro
i'm sad	amoe
i'm satisfied	ai
i'm seeing	abnm
i'm sending	ajeeok
i'm shaking	jm
i'm sick	ai
i'm signing	aeqj
i'm simply	gj
i'm sixty	eckl
i'm so	aWkjmpti
i'm sorry	aoddeefegciejjmrndretbub
i'm staying	amod
i'm still	akdjgcmioktd
i'm sure	aXbjcXdjeYhYkdmbozqZritluavZ
i'm taking	algenpobqeuj
i'm telling	algdjjocqk
i'm thankful	fi
i'm the	aNecgthqickqodtc
i'm told	aScbdbglhdijjakiosqXrltuvc
i'm too	adcl
i'm touched	ammdodtj
i'm treating	uk
i'm trying	dmod
i'm twenty	aeun
i'm two	ki
i'm used	algote
i'm using	ai
i'm usually	ak
i'm well	ai
i'm with	aakn
i'm working	apue
i'm writing	dmfigekdmknloevd
i've	ambGcMfZglhdiijekcmqnxocpYqksQtQumve
i've a	aigjrduk
i've added	an
i've already	jenorm
i've always	acgeijkmnooardteuj
i've asked	aadjnqqlrd
i've attached	acdkqi
i've been	badaedgnhmiYjlkincoaqardtXunvj
i've begun	aiij
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
i've deleted	aiml
i've dined	aegl
i've done	aZjikk
i've drafted	enqb
i've dropped	nj
i've entered	gi
i've ever	eogdid
i've failed	acml
i've followed	qj
i've forgotten	gk
i've found	adgl
i've framed	aVirtl
i've given	hiqj
i've gone	ckmkneqj
i've got	acdeemhekjrdtcuq
i've had	bccegmhajakkmanerp
i've heard	am
i've held	hjne
i've joined	aj
i've judged	gi
i've just	alee
i've kept	aehdndqltmun
i've known	ai
i've laughed	am
i've learned	figirite
i've left	dmeekdnk
i've let	ackjml
i've looked	dl
i've made	aankvi
i've met	aerm
i've never	akbdcnhcjcmdte
i've no	aocedeekqdrk
i've not	aWgjndqnuj
i've now	aUbldpkjmiqe
i've one	ai
i've only	almeok
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
i've put	digdhcidjplmnoqarZue
i've raised	acnl
i've read	ccdeilomtjue
i've reread	clie
i've resubmitted	gl
i've returned	heoo
i've run	ak
i've said	ddmnqe
i've sat	ik
i've saved	aakeuq
i've seen	aegaibrstl
i've sent	aihinmud
i've shown	ak
i've signed	am
i've since	bngd
i've started	ai
i've still	ai
i've stolen	ak
i've stopped	aeop
i've studied	abio
i've supported	aehk
i've taken	apgejjkdnctj
i've talked	aj
i've the	ajgi
i've thought	addeengkmk
i've thrown	aejm
i've told	aqgbhdjZkbnaoiqsrb
i've two	ki
i've used	rj
i've watched	tk
i've withdrawn	aj
i've won	gl
i've worked	ak
i've written	aTdnmpnkqn
ibadan	gl
ibadan to	adgm
ice	ao
icu	aeck
icu hours	aeck
idea	aibucUeihTiTljmjnbobqdrZtkuZvo
idea ,	ameird
idea .	gjmnoZrdvr
idea and	aiek
idea for	bj
idea how	aejpte
idea in	oj
idea is	acbk
idea of	axbigdkerctZ
idea on	acdm
idea that	aZbetv
idea was	am
idea what	gejdkkrm
idea who	gp
ideal	ai
ideally	aVholkriti
ideas	bodehijdkemindqeub
ideas ,	alhkoe
ideas .	cjgl
ideas again	acmkoj
ideas and	aerntl
identical	abbick
idiot	geidmste
idiot ,	mj
idiot .	aamn
idiot for	aj
idiot who	ak
idiots	adrn
ielts	ck
ielts #	ck
if	asbOckdiemfogGhBikjUkVllmkndoYqarltdulvs
if "	ai
if ,	cj
if a	avdeikqcteud
if all	ipje
if another	ar
if any	alddem
if anybody	uk
if anyone	aabqcZeembonrcsotlud
if anyone's	acom
if anything	jnklua
if capacity's	adck
if distance	accl
if eight	ck
if ever	ai
if experience	ci
if he	aXkeljqirntk
if he's	aj
if i	aPfegphTjjkpmSnoojqrrcsatRuqvj
if i'd	aerl
if i've	aZedmpqj
if it	ajbbcldZevgdhajakdlamdokqatiuU
if it's	alcadnidjjmeodqerive
if mine	adbm
if my	aZbeckddekiekdldmoolqetdum
if next	ai
if nobody	ajok
if not	cXdsechkodqaretkvk
if nothing	adqlrn
if one	adcqeamkrk
if only	aackio
if policy	amce
if possible	aadnlbqk
if reading	aecemjrl
if she	dlnduj
if so	alvn
if some	ai
if somebody	ambeebimjekerisk
if someone	abcinnrm
if something	akui
if that	aXbecXdkexhajdlbmendpnqVrntovc
if that's	eloeri
if the	akebgShdkSlknkodqYrnsdtOuzvc
if there	arcYejfoheidkdlammobrZteubvc
if there's	ceenqirb
if they	apikra
if they're	ak
if this	njrj
if we	aebdijjaliqkvp
if you	arbUcqdXeaftgehbiFjekklqminZoSqirStevq
if you'd	alcedmedjelrneocqbretkuavd
if you're	arcbdeecljqj
if you've	asdeed
if your	axcceeieqd
ifeoma	ak
ignorance	aeckvi
ignorant	abbedkrp
ignorant ,	aedk
ignore	avddmkniodve
ignore the	atddni
ignore this	mlve
ignored	aVbnccdngehdjerdtvue
ignored by	adto
ignored my	aabmcedm
ignored the	betm
ill	ajengekqmZndodqeudve
ill ,	ejhijekome
ill .	ajjmkbne
ill and	kl
ill last	ai
ill on	ai
ill or	aeem
illingworth	ai
illness	jjkjme
illness .	aibime
illustrated	rk
illustrated .	rk
ilse	ak
images	aUdmmjvq
imagine	aUbqcWdceYgnhjklnioeqbup
imagine .	aleekmrd
imagine how	cekkmkokrc
imagine it	bphiiiob
imagine my	bl
imagine that	aZnjrktkuj
imagine the	gj
imagine there	hk
imagine what	aTgsjjuk
imagined	ajbcdlgehkjb
imagined that	behl
imbecile	aVrutd
imelda	aj
immediately	aYddqt
immediately .	aYddqtve
imogen	ak
impact	anfdtivd
implore	abes
implore you	abes
important	aWcefkgihkmnolqcue
important ,	aeml
important .	aefehlmlojqc
impressed	arbdti
impressed by	ajtj
impressed that	am
impression	aZcjgdhjri
impression .	aick
impression professor	adbk
impression that	aahkrkti
improve	akdneZgillva
improve ,	lm
improve .	aedooi
improve ?	anvb
improved	anbcgkheiokdtd
improved by	gm
improved since	aibeim
improvement	ti
improvement pointed	tj
imran	ak
in	backfqgjjdkZlinioYperitdvl
in "	ti
in #	acbZcpddhcidoiresotm
in ,	dagZidkZmiodqmtdvi
in -	acbkccddgdhjicnkojrbtjuj
in .	acbmcZdmgNhukeniocrdub
in ?	addeqn
in a	bieRgohkiWklldnYocqirisb
in about	gk
in act	ap
in advance	aTbjemfpjimi
in again	aidetl
in all	aRblcdfkgmhkoetk
in an	aaceeegrhYiejokeodrktj
in and	jikitm
in another	gihjodrjte
in any	bcciemgdjZkdlmrmtiuZ
in anything	gj
in april	bkcddogehajeojqd
in as	qj
in at	abbldigdhdjjkmod
in august	akhejkui
in autumn	abdekjum
in awe	ij
in bar	mj
in bath	ai
in bed	aj
in before	link
in benin	aj
in better	aj
in between	aVbios
in biscuits	aord
in blue	adlj
in bold	aXdr
in both	aYhjqnrl
in bristol	qi
in business	si
in by	ameikiue
in can	aj
in case	bWdqewgZhTicjcmbomqesetYukvc
in chapter	apbd
in charge	njodtl
in chief	akie
in choosing	tk
in class	al
in confidence	acbnnk
in contact	un
in cork	albehejbkiljrdui
in court	uo
in daily	addl
in debt	km
in december	amkbqk
in defeat	ajgjte
in delhi	nj
in derby	aj
in dry	tk
in dubai	aeum
in dublin	abciip
in due	aefl
in durgapur	acdl
in each	ainkve
in eight	ijqi
in eighteen	aiglkc
in either	adci
in eleven	acgljk
in english	amcedkgime
in enugu	ai
in europe	aZis
in every	aZbicjiknkte
in fact	akbicoga
in fairness	aj
in favour	al
in february	aidmhiqeue
in fewer	di
in fife	cj
in five	amqe
in fog	actk
in for	amciddgbhokcmeoZritaue
in forms	adgjhloe
in forty	bjcejetm
in four	acgdhcirjelooe
in french	acdl
in from	jjol
in front	aUejgbhampodqntmui
in full	acdilo
in future	akgdhk
in galway	anckjeod
in geneva	gl
in ghent	ak
in goa	bjgjre
in good	anbnfiobqetkub
in graz	ai
in half	aegq
in hand	albj
in her	aWbegbhpneoktj
in his	aZbjeigijdnitm
in hope	oj
in hospital	km
in how	ariirete
in ibadan	adgm
in ink	al
in ireland	aegjqbum
in it	aebncieihmiikjlcnXqerVsdtluZ
in its	aabedkgahqijjlqetb
in itself	aove
in january	aedihekkrmve
in july	albmdmhejekdue
in june	addpgbhnjjljncqZtcueve
in kerala	jj
in kerry	tm
in kochi	ak
in kumasi	aj
in kutch	ai
in lagos	aijk
in large	aYrnul
in last	uk
in leeds	addmgiji
in legal	nm
in leiden	aigk
in leipzig	gi
in leitrim	acen
in life	airk
in lights	gn
in line	bicddehirm
in lisbon	aleeqi
in ljubljana	cj
in london	aelkrm
in lyon	adjjnluk
in manila	adgn
in march	aYbjcjdqebgYhjiejklendokqercvd
in marking	apkdqc
in may	aodtebgWiblmmdnZonqbrdtXuW
in me	aWbeekgbicjwmk
in mind	aXcddofmgYhbiZljncoirmuj
in month	aetk
in more	actm
in most	abhm
in mourning	adck
in mr	ni
in ms	nj
in munster	giie
in music	rj
in my	adbYcmdoejfigcidjjlZntoapiqdresctFvj
in new	aenl
in next	uk
in nigeria	qjue
in nine	gjqk
in no	aegehekenjqdrjus
in nobody's	acojum
in november	aktj
in october	apheui
in on	akbleYjdplqeskteud
in one	asgXhYickkoaqcri
in order	aabnckfjheobuk
in our	aobeeeglhikmqdretZua
in part	ai
in particular	alcjti
in passing	aigikj
in peace	akdeebiejelmnlue
in people	aejl
in person	akbcdeebhoiejZndqvretcue
in perspective	rl
in perth	ak
in place	hjtj
in polish	aj
in porto	aigk
in post	ajrmtd
in press	ajbi
in print	ji
in professor	ai
in progress	tj
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
in saying	retl
in school	abko
in scope	bmue
in section	aoce
in sending	ak
in september	anbijjve
in shorter	rk
in simple	rl
in simpler	aerm
in six	al
in sligo	alcjdkie
in small	anve
in so	bjcidjhjoetc
in some	aYfkgehnkn
in someone	adciik
in spite	ai
in spring	dlljoj
in such	ainktkve
in summer	alkj
in supervisory	adcl
in support	qlud
in swindon	acin
in table	mo
in tears	aijj
in ten	cdecglikjYkiqlretk
in thanking	aj
in that	albocXdaelhaiekeljndqWrcukvj
in the	aebkdWejfXgeipjmmenWoqqiretVujvc
in their	cjemgcjqtaue
in them	abcpijjdmire
in there	mjvi
in these	acfkuk
in thirty	abgkrl
in this	ambafdgphbiwkVmdnYqVrcta
in those	giil
in three	aqcdkkrktY
in time	aXcpgaheijjbmuoitc
in tiny	ei
in to	aXeifplipnvb
in today	aaelum
in today's	fn
in tomorrow	adqk
in touch	djgejenlocsnteuk
in town	aeeegrtlud
in tune	abbecmom
in turn	abcqdeml
in tweed	gj
in twenty	ei
in twice	aj
in two	bdcadjgrjdkjqdtb
in ulster	aigi
in under	aYcjhksitk
in use	ol
in vadodara	aj
in vienna	gk
in wales	gj
in wardrobe	aeom
in warehouses	ii
in what	cjoerktkvi
in whatever	abtm
in which	aTbbcqdjfdgaiejjldnjobqnrYtmuc
in whose	aekk
in winter	ai
in with	apdehkjckiliqd
in work	abum
in writing	aXbnechmidneocqxteujvc
in year	abrn
in years	aetl
in yellow	rl
in you	abkm
in your	bjcednenfegPhWidjWkUlamrpcqwsmtWvl
in yours	ckie
inbox	aYbedseefegdimjbmkncqmrdtiucve
inbox ,	dqiime
inbox .	acijmmoj
inbox in	acdiqm
include	hdoirjvn
include the	oi
included	anbccmgahcketk
included ,	aj
included .	augc
included in	di
includes	gntd
includes two	abgn
including	abgkhkiimj
including the	al
income	cmkoldrjte
income ,	cj
income and	rn
income is	akcl
incompetent	bm
incomplete	ci
incomplete :	cj
inconvenience	aimd
incredible	adik
incremental	abcjtl
incubators	kj
incumbent	hj
incumbent's	ok
indeed	albacYonqerdtkvs
index	aeel
index ,	abel
indian	abip
indoor	ci
indoor cat	ci
induction	bjhkne
induction that	adhk
industry	aVckilul
industry ,	acun
ines	am
inexperience	rm
inexperience on	rm
inform	tl
inform the	tl
informal	ai
information	aZfnjjqeuivq
information ,	jk
informed	achinotkud
informed .	aabitl
informing	ak
informing me	ai
infra	aj
infra team	aj
ingrid	ai
initials	aYenqi
initials ,	aZqo
initiative	cngb
ink	adbjdekntk
ink on	actl
innovative	actk
insert	aVptve
inside	amcbjbkkmlodtdvn
inside ,	aj
inside .	ajbcjdkl
inside a	al
insights	fk
insights gained	fj
insist	aWcmdjhqqd
insist on	aehqqe
insist that	adcn
inspection	adbm
inspection of	abbm
inspector	aXrauy
inspector may	aeuk
inspector who	rdul
inspectors	aZgmur
inspire	aeil
inspire me	aeil
inspiring	acin
inspiring ,	ii
inst	aefk
inst .	aefk
instagram	aaoluj
instead	aabbccgjhridkZlmnntXuZ
instead ,	aTdmeegkhllnqe
instead .	hljekenkrjteue
instead ?	hl
instead of	amddeihajjnkojrbtc
instinct	aaimtl
instinct ,	adij
instinct for	aeijtj
institute	abbnccgrheiiriuc
institute ,	gj
institute has	rj
institution	ajfjgeikre
institution .	ij
institution's	aeck
institution's own	ck
institutions	aigi
institutions have	aigi
instructions ,	ai
instructive	aYomtkum
instructive to	bdoetn
instrument	alcbgliekive
insulin	adku
insulin and	kn
insult	acmjrk
insurance	ankj
insurance ,	ki
insurance certificate	ak
insurer	kk
insurers	adul
intake	adebgjhjjjrjulve
intake ,	adhl
intake .	apeb
intake ?	di
intake in	adjl
intellect	ij
intelligence	acikrk
intend	np
intend to	np
intendant	nj
intendant ,	nj
intended	aejmreui
intended .	abjmuj
intention	aZbnhk
intention of	aabnhk
interest	aYbkccddedfjgjheiZjclcnmopqdupvc
interest ,	bn
interest .	aXgkienkoiul
interest ?	cj
interest and	acfjon
interest in	abgehinlrn
interest that	um
interest to	kiomtd
interest you	aeglnj
interested	aebqcbdeedfdhaibjdrZuuvp
interested ,	aiolue
interested in	qiulvr
interested to	aYbrgiheobun
interesting	aPbncZdefdicneottauxvl
interesting .	aaus
interesting choices	odtk
interesting for	ak
interesting that	cdortW
interesting to	abbronta
intern	aRbcelgeneoqtp
intern ,	ej
intern enjoys	tj
intern gets	aaorretd
intern who	adtl
internal	bqcdhlleojrdtc
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
internship	aaljrmuk
internship ,	lj
internship .	aYrnuk
interpretation	gl
interpretation was	gl
interpreter	bk
interpreter you	aebl
interview	aSblceeOfdgchqiskilnmVnaokpcrusUtluevR
interview ,	aXbXccechjjtljmcndqotSuove
interview .	geikkbnkoiqerbtoud
interview ?	acbilj
interview and	aebecldkuj
interview as	aj
interview at	gk
interview between	ki
interview day	aj
interview had	achlretk
interview i	iijeodrqtkue
interview in	qj
interview is	aVdmjlrm
interview kept	bk
interview lasted	cj
interview left	ajii
interview notes	bkre
interview on	anbe
interview panel	acbegkrltl
interview room	am
interview shoes	aekk
interview slot	adok
interview so	aj
interview task	bj
interview than	ii
interview that	hj
interview this	adhl
interview three	acom
interview to	aehjki
interview was	bjcjhdjeocrj
interview went	niok
interview were	mdol
interview with	bcrr
interview would	hk
interviewed	aigZhoidjcndocrr
interviewed for	hj
interviewed me	aigbjdrs
interviewees	jj
interviewees were	jj
interviewer	adbodi
interviewer was	aebl
interviewer's	adul
interviewer's remarks	adul
interviewers	acblgk
interviewers took	adbl
interviews	cbdbgZhoqbrcsntnuYvd
interviews ,	aetn
interviews .	aYkiniom
interviews and	bjsm
interviews began	bi
interviews in	am
interviews led	tk
intimidating	gj
intimidating ,	gj
into	aXcSgWhsijjbkelYmWnpooqdsetkvq
into .	nm
into a	anvj
into any	aehk
into each	ak
into how	acom
into it	akdlecnmteve
into my	anrj
into that	jl
into the	aTcddigcijkZndopqkrjunvi
into their	aebjtj
into this	hk
into two	nj
into what	acglkm
into your	fk
intonation	mj
intonation in	mj
intro	li
introduce	lo
introduce me	aeln
introduce myself	ak
introduced	akhi
introduction	gjiklk
introduction .	gjik
introduction to	lk
introductions	aZjmmeom
invaluable	acfn
invested	bkfi
invested in	bk
investing	aZikul
investor	ackl
investors	aYgknq
investors ,	aanq
invitation	akti
invitation to	ti
invitations	qi
invitations to	qi
invite	aeojtk
invite thirty	tl
invited	aebqgYhqieoetd
invited .	aahp
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
iq	aXcdgvre
iq is	cegm
iq like	adgm
iqbal	ai
ireland	abbdgjjnqbum
ireland .	aZbejoqbum
irish	aiij
irish one	ak
ironing	ki
irony	aekl
irrigation	ri
irrigation to	ri
is	ajbjcndceWfehiibkplcmXocpYrjsqteuc
is "	apce
is #	abcivl
is ,	bncedbeefqhdjYklnaoeqYtVumvl
is .	aPbpcXdjgjhZjiljmqneoQqcrlsetiup
is :	vi
is a	bnckdkhaiUkilYmionpermtS
is able	ednn
is about	asbZcjdckcljriue
is above	acrj
is addressed	aebone
is advertised	al
is again	dm
is all	aOesgWibjnldmkqqrdtdudvc
is allowed	ak
is almost	iijlkc
is already	anbdglqlte
is also	akni
is always	adgeheimobtsue
is an	aTbbcjedhliqjekemdqcrp
is and	adckul
is another	djeeol
is answered	adck
is any	aYeqfovd
is anything	abrn
is as	ajhbojtk
is asked	aYrr
is assigned	ak
is at	adcjgihjkjte
is attached	amnj
is aware	aenl
is back	aejinq
is beautiful	ai
is beige	acbeomrj
is being	njqlvj
is below	alci
is best	op
is better	a4gahejdoera
is beyond	aeceijmltl
is biased	gm
is booked	hm
is bound	iinirk
is boundless	feik
is built	fj
is busy	aYolqk
is called	aickelgeictkvd
is certainly	aatnui
is charming	aiojte
is cheaper	al
is clear	as
is closed	alcjem
is closer	al
is comfortable	acejrk
is comforting	ti
is coming	keup
is complete	eiok
is convenient	ai
is correct	aj
is counted	aecl
is curious	bj
is current	ol
is cut	rj
is dead	jk
is deliberate	aZcp
is delighted	ai
is doing	adjekltm
is done	glikneocqerltbub
is down	ok
is due	hm
is dying	ackm
is easier	aegbjoojqdrmte
is easy	aiul
is eighty	aeiekeqp
is either	rm
is eleven	ak
is empty	rn
is enclosed	aj
is enough	albjcdnlrete
is entirely	apbdcaomrd
is ever	aiij
is everything	ai
is evidently	aaomti
is exactly	aqcd
is fair	ayca
is false	adcm
is famous	ik
is far	cn
is filled	abneplqo
is final	acckdcem
is fine	aubejmoc
is finished	gbjkum
is first	gj
is fixed	aibj
is flawless	ilre
is fluent	ci
is for	amgdiikmnlodrZtbue
is four	cm
is framed	ai
is free	acdmheplrkue
is from	gl
is full	angl
is gaelic	rk
is garbage	aYrr
is generally	accjgjhi
is generous	ajtj
is getting	aekink
is given	di
is going	beeehejbknun
is gone	abllsj
is good	amgdjeljti
is grand	amed
is great	ak
is handled	adbk
is handling	aj
is happy	al
is hard	aZgjoovi
is harder	ak
is hardly	aZcqierp
is heading	aigi
is hiring	ll
is holding	aeqi
is hosted	aenk
is how	anbkgeiejmocretbuc
is ill	ajklve
is in	bedbfkgUiejilloaqWrouovj
is indeed	al
is interesting	rk
is it	cldqeZlcnjrdsavi
is just	awbcdbfjhaocqbrk
is keeping	rj
is kind	al
is kinder	aj
is known	biikti
is larger	cj
is left	ejhi
is less	ak
is letting	ai
is like	aVikkpum
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
is made	aWdkejhn
is married	aabnncuj
is maybe	akke
is me	hk
is meant	allcnjrkvd
is mended	an
is mine	aebbcYhpidmpqesl
is missing	adcigjqk
is more	akhcicmote
is mostly	aekm
is moving	ck
is much	difjodtl
is my	aZbVcXdoenfYgUibjekVlpmdnsoosntYuWvd
is nearly	aj
is necessary	amcdoeri
is needed	aeomrk
is never	mnoe
is new	adcjrn
is next	hl
is nice	aboitl
is nine	cirm
is nineteen	jk
is ninety	rl
is no	albbcidcedglhXjlmeneodqatj
is nobody	edgiknre
is nonsense	aXct
is normal	aned
is not	aXcpeUfmiUjNkpooretTupve
is nothing	albpcdddemgdibjakcmlqauevd
is now	apbaccgmhYjbknodqarZuc
is obvious	bj
is odd	aYbjcl
is of	cddnedhbkkomteua
is off	aj
is offered	hn
is often	gdnl
is okay	ai
is old	okretj
is on	ajbicXdceZgYhiibjmkYmdnooarbuq
is once	dl
is one	cidmeYhbiXmuncomqkrZuc
is only	ambZcedcgZhriajZkZomrdtaulvi
is open	qn
is our	hi
is ours	cehijlqi
is out	amgkjkkb
is outside	aj
is over	jlnjve
is packed	abemqj
is part	ki
is passed	hi
is passing	al
is perfect	aecjim
is perfectly	bncdok
is perhaps	aankrj
is plain	abbncire
is plainly	ck
is pleasant	aegn
is plenty	aqgd
is possible	qevk
is pretty	adujvj
is printed	qm
is probably	aj
is proud	ap
is public	am
is pure	bmre
is put	aYqoul
is quick	bktd
is quiet	cj
is quite	aecahdidjmodretluq
is racism	bo
is rare	angnta
is rarely	ai
is rarer	akcd
is rather	aaccgordtk
is ready	ipqe
is really	cdekgeheoeqwreue
is reassuring	aoferdtk
is received	qi
is regarded	acok
is rewarded	aYhkjn
is right	ascXdeejim
is run	aenk
is running	aaqp
is safe	tm
is said	il
is second	aefiij
is seldom	gk
is settled	ak
is she	nk
is short	al
is shorter	lk
is signed	ai
is simply	abcogj
is sitting	acbiqm
is six	aakkrn
is sleeping	aYjp
is slow	aj
is small	aktm
is so	ajgdittb
is some	dioeqo
is somebody	aceljeodtn
is somebody's	hk
is something	ajbecaebgdhlimjekdmeonqatauj
is sorted	ak
is spelt	adbisl
is still	cedjeYgYhZjiobqmrdtp
is stopped	adkj
is strange	adhkjl
is such	iauo
is surely	adcohk
is taken	abgo
is tell	ho
is that	aqbWdZengnhdiYjikjmcoaqasltYuavc
is the	aeedfagihniijLlumVnmoLqYsltmuK
is there	bickdseigdhjibjakknjodrisctZudvW
is this	aWrmsjvl
is throwing	adkn
is thursday	djqe
is ticking	adqk
is time	ai
is to	becodegnhjiijZmencqkrdtYudvi
is told	aZor
is tone	rm
is too	ciekmiqcresl
is true	aqcctj
is turning	adqj
is two	aicekj
is under	cddimjsn
is unlikeable	tj
is up	acbetkuo
is used	aZcmnk
is useful	abro
is usual	gehooktd
is very	amgkieoXratbuq
is waiting	ai
is wanted	adcm
is wasted	ik
is welcome	ailk
is well	apkeqk
is what	accmfpjklemZnaopqcrasltjuTvX
is when	tm
is where	amckgbhkoatcue
is why	bicmgcjaknnkqdrZsmtcue
is with	flgeklti
is wonderful	am
is work	adok
is worse	aejcklmi
is worth	alckgehbiooirdtc
is worthless	ci
is written	bk
is wrong	abcidj
is yes	aoce
is you	aRbeceejglisolqjrb
is your	aeceedglhliejYlenaqstkucvd
is yours	apqd
ishibashi	ak
isla	ai
island	adclljol
island .	ak
isn't	aIbbc0ddekfegqhRjelZmanjovqdrksctWurvZ
isn't ,	adcjdj
isn't .	ance
isn't a	dieljdrjtdud
isn't another	abejglni
isn't every	aigl
isn't fair	gjnk
isn't family	accm
isn't fit	adgm
isn't going	jj
isn't in	cl
isn't it	aeuj
isn't lost	ak
isn't on	aZjkol
isn't one	adbjcl
isn't over	abqkumve
isn't quite	accjdk
isn't ready	cj
isn't slow	aZco
isn't something	aerjul
isn't the	cjok
isn't there	akceemqivb
isn't what	ok
isn't your	am
issue	andceegbiojckdlendoZqcrdteuivt
issue ,	blhetjub
issue .	an
issue since	hi
issue was	il
issues	aqceudvm
it	bjcienfahjicjkkWlXmbnrodpaqerdsqte
it !	so
it "	aZcimnoetk
it ,	acbsceetfdgihdidjjkLlunNobqitcvX
it .	bpdaebfLgbhkiekVlaoopZrosevX
it :	akiejlre
it ;	amtk
it ?	aecldbekjdminirevp
it a	akbbgmikoerbtcucvi
it about	ai
it above	al
it after	alqd
it again	amcegahkilkbncocqisetducvd
it against	ajcdgdhejjmdokqdrpue
it all	aVbjddekgkhdidjiknooqerjtbvd
it allowed	anvZ
it alone	akdl
it aloud	ij
it already	ajeloesj
it also	fj
it among	gi
it an	acuk
it and	aibbcbkinjoeriteue
it another	abckdqec
it answered	dj
it any	jj
it anyway	ajdledjcrk
it appears	acokvm
it are	aZikkluj
it around	ai
it arrived	al
it as	aaccdqgaicjmklmdocqkrctiuivb
it asks	adco
it at	bickdjhajokcmbnloaqdrbtjucve
it away	bejk
it back	aecemovj
it badly	aqed
it be	apcleZiilevi
it because	albddlikjaod
it been	aecn
it before	bXddhjnjocqesqteui
it began	aZiktm
it better	cp
it bit	aZcerktn
it bravely	ai
it brought	il
it but	am
it by	amcdddepgchcjakclimdokqdtj
it came	aobcceiijenkrk
it can	aVddecgdljmerotrue
it can't	accjglhdiekimkrmtY
it cannot	ajbicjgckjmioere
it changes	um
it closes	beum
it cold	jl
it come	qk
it comes	aibmdjedheocqitd
it coming	abhktj
it cost	ajejhjmdrjva
it costs	qk
it could	aXeehkjpmdrjtavo
it couldn't	ek
it daily	aj
it deserves	aaherr
it did	aXbtcedegahljmkaoctl
it didn't	ootbvl
it differently	aadjni
it does	adgqidjmoZqeuivl
it doesn't	alcedchdjovm
it down	ancedjjbmendoeqkrkue
it easy	an
it elsewhere	aiqi
it ended	abjlnk
it ends	adjjri
it enough	aZenmn
it even	ej
it ever	ui
it every	mjul
it exists	an
it falls	abdkedhkqk
it feels	aogmoera
it fell	angjle
it felt	acjnok
it first	aehm
it fits	bl
it five	al
it for	aabickgbhiibkdlkncppqarXtiud
it found	acgl
it from	aXbWcdedgajkkdmjnsooqYsjteum
it funny	bm
it gave	ojtj
it gets	ektj
it gives	accjul
it go	am
it goes	aibbfjgehojcojsmtauY
it got	aXblen
it had	bZcddegmhckeolrn
it hangs	aZiljj
it happened	nj
it happens	akjkui
it hard	acgjhmjckoue
it harder	jeqium
it hardly	gj
it has	aabidiecfqiijWkcmmnXomqZtduj
it heartens	aitk
it help	aZeq
it helped	asoere
it helps	aidinjokre
it here	do
it home	ei
it i	alechi
it if	adljmk
it in	becndkengeiajolamWneoTqjsatduY
it into	dmieokrd
it is	aabrcQdaebfngsijjqkzldmQnWoopeqbratcuZva
it isn't	adbdcpdeeagnhcidkmlenioYqjrjtaudve
it just	ekvi
it kept	ejjdmj
it kindly	ol
it late	ai
it let	al
it like	dlnd
it line	aj
it looked	aTcejqrntm
it looks	apbecbgbhjicnjoeqmrdtcvl
it made	arcdgiijjcmd
it make	aldeei
it makes	aiijtdum
it matters	auhendokucvb
it may	aXcoeefphYiekeldmenlrjuZvj
it means	aeekhk
it meant	enjiojretd
it might	aYbeckdeedgdhdirjalknpocqducvk
it more	ajdegemkodqdrjtlulvc
it moved	adbl
it must	aXbideeXgjhVjqkcnbontouave
it my	aablcnhj
it need	aaemql
it needed	rj
it needn't	ek
it needs	anejte
it next	al
it nicely	aaojum
it not	abcjen
it noted	ck
it now	atdcjbue
it off	bkgokc
it often	mj
it on	blgbhaiekmljmbnirbsjtWuavi
it once	aYcedoglqi
it one	ekhl
it only	aVbbcbdeeehcidjclinqojqxretc
it open	adum
it opened	uk
it opens	gk
it or	nj
it out	anbeecgehijakkmnqerctb
it over	aibdccecgZhbijjbkdnkomqlretiuY
it past	nj
it pays	henk
it people	ai
it personally	jemdop
it plainly	ak
it plays	bk
it pleases	ap
it point	ci
it possible	ai
it properly	sm
it put	ak
it rains	aj
it ran	cj
it rather	dj
it reached	aacmtk
it reaches	dmmdqe
it really	aeol
it rest	eaqn
it right	hVkjnnoeqjseum
it rightly	akmkva
it round	abmlqj
it said	becijembor
it saved	bl
it saves	om
it say	accilj
it says	aVciilomsk
it scared	adgm
it seems	aZbtcZdiejgbhlodqerZuevo
it seriously	tn
it shames	mn
it short	admj
it should	becjedgdkblemirlteuavl
it showed	ao
it shows	al
it simply	dk
it since	cjgj
it so	cegpiejjmjoiteudvd
it some	jk
it somewhere	aerk
it sounds	tkvj
it spoiled	amme
it standing	al
it stands	ajheuk
it stays	addnuj
it still	drvZ
it stops	ai
it straight	ai
it suits	at
it take	dl
it taken	akbekm
it takes	abbdcbejfdgjhZiojemdnaoaqnrqsivb
it than	akhnoc
it that	aVbjdihxidjZkdminqoarWtUuk
it the	abbccZdoebgnhroerkva
it there	alciddreul
it this	anhqjdkeoeue
it through	aakjql
it till	ai
it to	adcidlgjhlljmbnjoaqVrasjtdujve
it today	ni
it together	ai
it told	am
it too	aegiijjekpoeqkvb
it took	ceejhajjqeti
it turned	an
it turns	ajbkcbnjti
it twice	akbeddhiijqjtb
it until	adliooqe
it up	eYhXmmnsoXqWraulvk
it useful	amcd
it usually	hjmj
it very	at
it was	aibdcadXenfjgXheiijxkilWmmnWqarZsquYvZ
it wasn't	aibicjgjjekkoXtd
it we	adkiqj
it well	aw
it went	aqbYhckeoVqeretoun
it were	il
it what	bnod
it when	adcjtk
it will	ceechYikjokkmnoWrdtYue
it with	bdccdeemfjheiekalemiocrZtn
it without	abekijtm
it won't	aegk
it worked	oetk
it works	al
it worth	bmje
it would	abdTebfcgOhdimjYkblnmTncqpsktiuwvj
it would've	oo
it wouldn't	hoje
it wrong	ci
it your	aeok
it yourself	ik
it'd	aZbdcegdhdkpljodqntduk
it'd be	accejiqnrjul
it'd have	kn
it'd help	aekllj
it'll	adeikenmrk
it'll be	ji
it'll come	aann
it'll go	aj
it's	apbccYdmebfThejekolancotpbqasVtauVvm
it's a	bjdaeYgtjTkenioTqiti
it's about	aj
it's all	aYjkmeoo
it's always	aeoo
it's an	cjii
it's appreciated	ai
it's as	am
it's attached	ai
it's because	ji
it's been	jmmjoetd
it's clear	ao
it's comforting	adol
it's curious	aabmcj
it's done	aagkll
it's easy	ik
it's entirely	ai
it's fair	aZho
it's fine	gejYou
it's for	emjete
it's funny	aibi
it's gone	ai
it's good	aiortc
it's hard	abkn
it's heartening	tj
it's helpful	acom
it's i	aimmnd
it's interesting	oi
it's just	albjhekjob
it's kind	ackmodtk
it's like	aekm
it's marvellous	ok
it's my	gejioi
it's nice	bjhl
it's no	aebeceinooqcrlte
it's not	adbecedmgjiljZojrbtivl
it's nothing	aenjrm
it's now	ak
it's of	ajrj
it's ok	aj
it's on	aj
it's one	aYklmmqk
it's only	ambedreegehejdkloctb
it's out	an
it's possible	aerl
it's probably	abnmrl
it's rare	geipod
it's rather	kk
it's really	hj
it's still	djjjoeuj
it's taken	di
it's that	kkqn
it's the	anbdenhcjckaoYtbum
it's true	augc
it's useful	aofd
it's usual	hj
it's very	tk
it's what	aZkmqk
it's worth	ckgqkd
it's your	ajiZneourc
it's yours	acel
items	ti
its	aYbmeafWhjisjjkelVmanbpcsctoue
its being	adcedmkk
its case	jn
its chair	gkik
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
its mind	al
its name	ajni
its new	angc
its own	asbYcZhejeottdud
its owner	il
its place	hm
its programme	acqm
its reasons	aioktd
its seal	aYbr
its second	aecn
its spring	ai
its test	kk
its third	am
its thirtieth	adhl
its time	arte
its venues	uk
its warm	adtk
its way	bvtc
its work	aibkre
itself	ckdieZfdgmidkcmanbqjrZtm
itself ,	eeql
itself .	ajbieegmicjdmbrctkve
itself a	aj
itself in	uj
iyer	ak
iyer </s>	aj
jacinta	aj
jacket	bk
jacket ,	adbl
jam	ai
jamie	bk
jane	ai
january	aweZhbjekilioeqarlvc
january ,	alkjqd
january .	ap
january ?	rmve
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
jeans	aetm
jeans and	aetm
jenna	aehk
jerome	al
jess	aovb
jim	ak
jincy	aj
jo	aj
joan	ak
joanne	do
joanne at	dj
job	cqdXemfagYhliSjpklllmWnRoZrcsetjubve
job ,	aZbccqedgbhnjXkZloncobqmrj
job .	adbdgqhnkbrbuevk
job advert	tk
job already	bj
job at	eohe
job for	ol
job from	ai
job in	ajon
job is	cjqk
job like	kk
job market	airkve
job must	ak
job my	kj
job nobody	adtj
job on	bcjlklodtk
job should	aaho
job so	abenji
job starts	ji
job takes	eirktd
job taught	aj
job that	bj
job title	rk
job to	aZjt
job until	qi
job was	acbnhkjckm
job well	aicnoe
job would	kk
jobs	aebdhcjtneoeqcuj
jobs and	jikk
jobs on	glte
joel	amnd
joelle	ai
join	aldefdhaiqjdobqb
join .	aigjoe
join a	ai
join it	aj
join the	acilkk
join us	aclk
join your	acfein
joined	aohnoe
joined a	al
joined it	gj
joined the	aj
joiner	ak
joiner in	aigi
joiners	qj
joiners to	qj
joinery	aj
joinery </s>	aj
joining	abhjqirn
joining it	acrn
joining you	ak
joins	ai
joint	nj
joint secretary	aenj
joke	albicadcgbidjZkeoervtbvj
joke ,	an
joke .	ae
joke ;	rj
joke about	am
joke and	rm
joke in	akrk
joke your	acbn
jokes	gpod
jokes that	gk
joking	aXblol
jolene	ai
jollof	gjje
jonah	ai
jonas	am
joost	ak
joseph	ajnd
josie	jj
joss	ai
journal	akbYcXddejfcgahniijjmpncpoqcrktZuWvZ
journal ,	hkmlrntdub
journal .	aorite
journal better	aj
journal covers	amve
journal is	aeml
journal name	abpp
journal since	hj
journal to	tk
journal without	ui
journalist	un
journalist and	ui
journalist at	uk
journals	aigdqm
journey	befq
journey .	fm
journey of	fj
joy	audlgdjeneoerb
joy .	ajti
joy and	alrd
joy to	dlti
jude	akld
judge	aXbkcedegehaibjclknjocqcrvtpue
judge ,	lj
judge .	aj
judge a	abblcbgenerotm
judge my	ambdgenk
judge who	nj
judge's	addn
judged	adbcimjdniocrmtk
judged .	ai
judged by	aZinrqtb
judged more	gi
judged weaker	cj
judgement	ccfcgZhci2mdnZobqetnve
judgement ,	acir
judgement .	rm
judges	aXbndnhlidjbkeldnZqerrvd
judges ,	adblddhl
judges .	adbl
judges ;	hl
judges are	rj
judges came	ak
judges clearly	tl
judges notes	addmld
judges on	ti
judges tasted	ci
judges to	rl
judges wanted	ck
judges were	bkodrj
judging	aVccgZier0tl
judging by	getj
judging sopranos	rk
judgment	adim
judith	aoieue
july	albkdphcjikaqateub
july ,	aque
july .	addpjjke
jump	gk
jump at	gk
jumped	rl
jumped -	aerl
jumper	ai
junction	cj
june	ajdoeagYhiicjkkmlknaoZplqVrctYuevd
june ,	aijakmlineqa
june .	bWdleegdhmieklocpmqbtdud
june and	bjdihd
june in	uj
june was	bk
june your	bj
junior	becpgcheijnjoerdtevd
junior .	aacrge
junior colleagues	ik
junior role	ve
junior staff	aenj
juniors	aknj
juniors .	nj
junk	di
juries	aZblcjglherc
juries read	ck
juror	tk
jury	ajcceefbgeiljbmioZqirltmvX
jury ,	aebkrltc
jury .	aigdrltc
jury a	rdtp
jury can	aehl
jury for	ajfcimtc
jury gets	aj
jury had	bjue
jury said	dk
jury to	mltj
jury told	aibe
jury was	adbdgmtdum
jury would	ai
jury wrote	aj
jury's	aebnoe
just	aYbicVdneqfugYinjblXmIoppeqirYsrtOuYv1
just ,	ij
just a	ajcedjfjljodqdre
just about	knve
just add	qkve
just after	aedi
just aren't	aj
just as	axbdcekeoeqeretl
just ask	abdm
just asked	aj
just back	aj
just before	aoqb
just below	aj
just chance	aibjoe
just checking	abdjfpvb
just coming	ai
just confirm	abdjqk
just do	oj
just don't	aaejjn
just find	ak
just floating	dl
just for	hjipodreui
just give	adhm
just go	om
just have	hi
just hope	adjl
just in	ajoe
just keep	oj
just leave	adom
just let	eigm
just like	eesq
just look	aYeaqmrlsn
just mention	abcini
just my	ak
just not	aeoi
just now	aldakiqk
just once	ek
just one	eijnoe
just point	ci
just put	aYhn
just right	rm
just said	gl
just say	aibecbgchejcmeojqqrjvd
just send	rl
just sit	acedor
just so	aYdleegoidjdneuove
just tell	eosl
just that	ajkj
just the	akdaenjdkknloe
just this	ddepve
just to	bidbhbisjcoeqcrevj
just turned	aZgijm
just two	bj
just want	sj
just wanted	aj
just what	awbcdehdkdrete
jürgen	ai
k	aelkonsk
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
keep	bqcaduhdjkkNnIpcrlsctjuavX
keep ,	aj
keep .	ajcejlqeretmud
keep a	jdodrjutva
keep an	akbmncojreue
keep asking	aSdsgljqqaub
keep building	ai
keep calling	qj
keep every	ai
keep going	ajcj
keep his	ak
keep it	aYbrcegekeonqbrctk
keep looking	tk
keep me	bpejfigdhbipjcocqdte
keep my	aobeeXfihijeliobrlteuc
keep on	ai
keep or	ai
keep our	hk
keep practising	oj
keep replaying	mm
keep ringing	qk
keep sending	acqm
keep that	acejokqe
keep the	abcbdeengahljilemdndojqjve
keep them	abdlqi
keep thinking	aiddmn
keep this	amoeri
keep thursday	hl
keep to	ok
keep tuesday	aeqk
keep turning	ao
keep up	gp
keep us	lj
keep wondering	adjn
keep writing	abdsqa
keep you	almbrl
keep your	jiro
keeping	ambeciddeegajXkomeoaqitc
keeping .	aj
keeping a	ciui
keeping busy	aj
keeping my	aVkiqr
keeping the	hjkj
keeping to	al
keeps	bkgchijkmcrctmub
keeps asking	acjo
keeps me	aj
keeps telling	aimdok
keeps you	ji
keeps your	ak
ken	aj
kennel	ai
kennels	uj
kentaro	ak
kentaro ishibashi	ak
kept	cQdXeafdgWhxiXjjkWlXmjndodqlrksjtdutvX
kept ,	aehjui
kept .	aioi
kept a	abdejdmlqiuu
kept all	qiuo
kept away	rk
kept being	bk
kept copies	aedm
kept each	adul
kept every	odum
kept for	aehkjjokqerltYue
kept informed	aahjno
kept it	ar
kept march	hije
kept me	akgejimiue
kept my	aQbieigkhijdkequsmud
kept on	rk
kept out	amnc
kept saturday	abjm
kept september	aehm
kept that	am
kept the	acbdcddceahqiajkmeojqaritp
kept them	acnk
kept to	abbn
kept us	akje
kept waiting	rk
kept well	ai
kept you	aeml
kept your	aqbcrdud
kerala	aijj
kerry	aitmve
kerry ,	adtn
kettering	acgo
kettle	anbdjdretm
kettle .	aitk
kev	uk
key	arcedegkhonaqctd
key ,	hl
key .	akgmhe
key to	annd
key until	achn
key with	aj
keyboard	aXhijbolrmtk
keyboard ,	ankc
keyboard .	abrn
keyboard player	hj
keyboard you	jeol
keyboards	rk
keyboards .	rl
keynote	aZbkgjtjuk
keynote .	ul
keynote is	abtl
keys	cedWedhqjikcmdnaoppmqetd
keys ,	gjoi
keys .	adbmeihi
keys are	akne
keys back	ap
keys by	aj
keys in	ak
keys on	aZhkpn
keys should	aYhp
keys to	aj
kids	bdeegbhdijjokpneqdretb
kids .	aj
kids are	ak
kids at	ai
kids don't	ai
kids go	uj
kids made	abjm
kids something	jckm
kids to	adok
kids we	abiloi
kids will	adkj
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
kiln .	aj
kilos	adcqrd
kilos ,	ci
kilos and	aecl
kind	a6bWcLfqhliXjXldobqRsctbvd
kind "	dl
kind ,	hjjirdul
kind .	argckkrjud
kind about	aure
kind and	ai
kind answer	ai
kind as	algemm
kind consideration	acfk
kind email	aj
kind enough	abbkgjhdjbmdnooitbuk
kind heart	ak
kind i	gk
kind letter	ap
kind line	actn
kind lines	ai
kind note	aj
kind of	aUcadifZgmhrkiocqcrmtjvi
kind one	adjdoprcuk
kind part	aj
kind perusal	aZfq
kind regards	fk
kind sentence	am
kind to	azbdjeue
kind voice	aajn
kind word	anbdej
kind words	aptd
kind you	am
kind your	ai
kinder	aqbedeheicjemmnjobqdtj
kinder than	ao
kinder to	aYeemmnirktl
kindest	algeijmnnjra
kindest thing	abmo
kindest to	njre
kindly	aubVcaddejftgKhxiRjZllminioSpdqlrUsdtXuPvU
kindly ,	ak
kindly .	ayjZocre
kindly adjust	el
kindly agreed	aeno
kindly also	li
kindly as	ai
kindly asked	jk
kindly confirm	hdql
kindly consider	eifi
kindly convey	tn
kindly do	acfqgehklircteve
kindly excuse	mi
kindly give	nl
kindly have	acrm
kindly hold	adhnqd
kindly keep	al
kindly let	aubdee
kindly note	fiknte
kindly of	am
kindly offered	adnn
kindly pardon	mi
kindly pass	aemk
kindly passed	ai
kindly put	amhkoe
kindly remove	ai
kindly revert	liqi
kindly send	achm
kindly sent	bpre
kindly share	addmfenk
kindly tell	aejo
kindly that	aj
kindly told	di
kindly treat	hn
kindly when	aeol
kindly you	aoje
kindness	ambaccdderfcheiukdncodqbrWtXuevd
kindness ,	limi
kindness .	avgkibmdqeretd
kindness at	jl
kindness in	el
kindness is	adil
kindness that	acejil
king	ai
king .	ak
kiss	aSeiimjemnrn
kiss the	aZmo
kiss your	abekil
kisumu	al
kit	kjvi
kit to	adkl
kitchen	alckdeedgeiajjkdmdncoXqdtbuuvd
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
kneel	ej
knees	anddeygahdjamcqetd
knees ,	en
knees .	akeije
knees and	akke
knees are	kk
knees here	aceo
knees i	ek
knees to	ei
knew	aqbocXdaeegkikjikZmbnYocqarltWue
knew ,	jk
knew .	bjjj
knew about	bj
knew every	am
knew from	ik
knew how	aebjuj
knew it	baglhn
knew most	aegl
knew of	bkne
knew so	aj
knew that	an
knew the	bkrkue
knew what	rj
knew when	acikjl
knives	ijvi
knives ,	ij
knock	aehiijkj
knock again	adik
knock on	kk
knocking	aZdlejmbql
knocks	gj
know	bmcWdleafOgnhjiYjZkmlpminloipkqJrTsdtaunvY
know ,	acbeccdaglidjmmaopqerdtdul
know .	akckdbecgahmmZnVplqcrdun
know ;	jl
know a	acblimrluevc
know about	adgjoctjum
know all	ak
know and	ai
know another	ok
know at	aibk
know before	aubddeoaqi
know best	nloi
know better	aSbncior
know by	diki
know eleven	tj
know for	dj
know good	adrk
know has	ni
know how	ancXdZechRiojinkqcsetluWvi
know i	aRcedeemgchkjcm0te
know if	a0dceVheldmdnesoteuevi
know in	ajokua
know it	aZbicmecgrhojbkjmXneoarbseub
know it's	al
know its	al
know me	cj
know my	aYblhjjelimioitc
know not	aaun
know now	aemiol
know of	gllk
know on	lk
know our	bj
know quite	ri
know so	am
know somebody	aabjok
know than	aj
know that	bRdde0fehZidjpkoldnqoaqTrZsetmuVvY
know the	anbWcaekgkibjakblmmdnUqlrjtY
know there	ao
know these	aahmnk
know this	abgmjj
know to	amdmmbte
know two	ai
know we	dk
know what	aVbdcceigdhmidjiklmsnkojqjrjsetOubvb
know what's	adckuk
know when	aqbpdegahYjclendoXretsua
know where	bjdeecgahbiejWnboiqdreteuz
know whether	awdbeehelZpo
know which	bideedgchqlcncocqerjtdus
know who	aQeegnidjdlrnlodrctiuk
know whom	adgp
know whose	aagq
know why	aTbkdogdhdjllinioesj
know will	abuk
know yet	kl
know you	bkcedxeegbhiiljbmdnjoUqerdtdudvc
know you've	dj
know your	albcdkgeiijercuj
knowing	aebdcledhdijjlkemYnjoaqktnuc
knowing .	mi
knowing how	cdikjkoe
knowing that	aink
knowing the	ajci
knowing you	ji
knowing your	aemcto
knowledge	aebjrj
knowledge of	aebjrj
known	aabcceemhbjokilemsniqarVsetquTvd
known ,	aigi
known .	ajgejmkd
known as	aiij
known better	aXmqtm
known for	ck
known from	mn
known how	aejlmiok
known in	bk
known it	aZhmrk
known only	al
known that	apbecchXjckpmeojrYtj
known to	acdjemheidjcnjtl
known what	adbeikjknj
knows	ajbncVdjechmikjYkambnloeqYreue
knows ,	batn
knows .	bkoire
knows about	aj
knows how	anijra
knows it	aUbmgihribndrjue
knows my	acdmnk
knows the	akgchinjobrjtcuj
knows them	ai
knows what	abiinn
knows where	aetk
knows who	abup
kochi	ar
kochi .	am
kofi	apdeld
kumasi	aj
kutch	ai
kwame	anne
kyle	aineqetj
l	cjtj
l .	aitk
lab	alblcdgdheijjjnercuc
lab ,	adok
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
labor	aine
labor board	aine
laboratory	ieolrk
laboratory ,	abrn
labour	akcjnboeum
labour it	ck
lacey	di
lacey ,	di
lack	aablczdkfegkhaiaobrYtkucvc
lack .	ak
lack experience	cegktk
lack icu	aeck
lack leadership	adtm
lack of	bncrhcierbtc
lacked	bccidmgetlvd
lacked .	dlve
lacked a	ak
lacked pace	adcl
lacking	abcnri
lacks	cmgjta
lad	aXgihijekerjsjum
lad ,	aegl
lad from	aetj
lad on	sj
lad who	rn
lad you	oireun
ladder	akniok
ladders	aj
ladies	adjikjol
ladies in	ol
ladies will	kk
lads	jmkitd
lads had	jk
lads on	ackl
lads took	jj
lady	aTbndjeegkhcidkllemonlqerkteuZ
lady ,	ijte
lady at	mp
lady did	ji
lady harwell	nj
lady on	dm
lady taking	bi
lady who	bjgihejbncoirnue
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
lamp	apjcke
lamp .	amje
lamp for	adii
lamp in	bi
lamps	aejj
lamps when	aejj
land	acbefmgehdidjckmqluk
land ,	kn
land .	qm
landed	djke
landlady	jkrk
landlord	acdcgjheikjVkqldmkoZtj
landlord .	mo
landlord had	aiki
landlord has	axkc
landlord himself	bejcno
landlord i	ii
landlord is	aZhikp
landlord it	abkn
landlord of	gk
landlord that	qk
landlord told	acbl
landlord wants	aoqc
landlord was	ak
landlord who	jjri
landlord would	aihj
landlord's	bmee
landlord's son	acbm
landlords	cdeegmiojdkaokreuk
landlords have	gk
landlords were	abin
landscape	anue
lane	ajcj
lane ,	cj
language	bjcaejgahejjodrptbvm
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
laptop	aibejckoqi
laptop .	ak
laptop i	abkm
large	crgYhdjZkemeoeritYus
large ,	ckie
large as	akij
large dog	cjre
large part	acum
large print	acro
large room	li
larger	aWbodogwhZiejekdmjoerdtaud
larger ,	aebm
larger flat	mj
larger than	acckgi
largest	acgjhk
largest in	hl
last	adbTcoe0gphciUjjkbmbncpZqbsXteul
last ,	ekmp
last .	ajdbjakjomtj
last act	ai
last agency	aegermuj
last application	aejpke
last appraisal	ci
last book	bicdgj
last boss	gmje
last building	ni
last bus	al
last call	acbm
last chance	aeedqu
last company	adgk
last day	adhmji
last dean	neul
last editor	aZjmoi
last email	aidZfkgekeor
last employer	ai
last flat	gk
last grant	uk
last hope	aYdcewjbkmoeue
last issue	blilteud
last landlord	glke
last letter	ak
last line	ti
last lot	aegjui
last mail	de
last manager	cngb
last manuscript	ai
last message	di
last month	bicjjlkd
last name	ei
last night	atgeka
last note	akdj
last of	akeejbko
last one	djkklj
last page	an
last panel	gl
last part	ak
last place	ji
last production	al
last project	nj
last quarter	gl
last question	ajde
last sang	gi
last scene	anjc
last school	uj
last season	aijj
last sheet	ai
last spring	aecngk
last stanza	aj
last summer	abjn
last talk	gi
last thing	aZjoln
last three	aabacddigqjckdrjtmud
last thursday	ik
last time	aPbjdmetjikdodtcul
last to	gj
last try	adjk
last two	aVcednhjjekeostYui
last until	km
last week	adbcdikr
last week's	aednte
last winter	acgdjlkl
last word	aXekginnqj
last year	ambXcudcechoiejdkUlioeqerdtXuc
last year's	atcikeoeti
lasted	aZjkqetm
lasted an	cj
lasting	aebk
lasts	adgiomtk
lasts longer	on
late	aobacqdbgLijjckXlbmtnboarjsnteulvX
late ,	arceejjc
late -	aj
late .	bacedejekcmiodsotnul
late ;	aWbncl
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
late shift	ai
late shifts	jm
late teacher	ij
late to	am
lately	acup
lately ,	acup
latency	cj
later	aibncbeXhYicjikcndodqtrctcumve
later ,	jm
later .	aehdqsuo
later i	ak
later in	aj
latin	amde
latin ,	akde
laugh	a9bZckedgciajYkeocrbtZue
laugh ,	as
laugh .	aocnje
laugh at	mj
laugh in	ak
laugh out	ai
laughed	a/bbcidegdiejVmZobre
laughed ,	aj
laughed .	ap
laughed about	aj
laughed and	ai
laughed at	al
laughed so	tj
laughed when	ak
laughed with	ck
laughing	ajeigdikobrdtbum
laughing ,	abiljiodum
laughing .	ek
laughing in	aj
launch	aiuk
launch .	aj
launch a	tj
launch go	qi
launch it	aeul
launched	nj
launched our	nj
launches	bigeuk
launches .	aeul
laundromat	aj
laundry	ai
law	bkhlicjakcncqcrctkulvi
law ,	abbeur
law .	aebl
law and	bi
law at	hj
law built	hk
law firm	tn
law is	ckhlnc
law on	ai
law writes	aduj
law's	tj
law's ,	actj
lawn	kcrm
laws	jiqi
lawyer	abheuw
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
layout plan	aedj
lazy	aeberq
lazy ,	bern
le	ai
lead	aaddfjhpickZmineqZtlud
lead ,	elgetl
lead .	fjgljemi
lead a	aioerj
lead and	ji
lead falls	hi
lead roles	gbjm
lead was	adhl
lead went	bj
lead you	aetl
leader	aZdmiq
leader ,	gi
leader .	aj
leader you	adim
leadership	aYbecogcheiqocritj
leadership experience	adtm
leadership is	aeciil
leading	acgm
leads	aZhmln
leads to	aYhmln
leaf	ai
leaflet	ar
leaflet says	ai
leaflets	abrm
league	fegmii
league .	abgnhi
league together	ai
leaked	abbp
leaking	almdtk
leaks	gl
lean	aj
learn	bmcXdeepfkhSiPjikZlcmWneopqWrqtjuXvW
learn ,	booeue
learn .	anbeoerl
learn about	aj
learn from	apge
learn how	adbkgsjiocta
learn it	tl
learn more	abfq
learn of	oetl
learn that	aibYfcgdjiop
learn the	acekjlolqd
learn there	tj
learn to	beocrs
learn what	adbnoktd
learn where	acom
learn whether	dj
learned	ambmcYdYeeflgjhXipjjkYnYocqdrYttuava
learned ,	ajblhd
learned :	aatm
learned a	asfi
learned and	il
learned basque	hl
learned from	aobigeii
learned how	aXgntm
learned is	rj
learned more	aigdio
learned my	tj
learned not	adjjok
learned of	adjm
learned something	ao
learned that	aabmtk
learned to	gohejk
learning	apceeegZhZjemdneooqitiuavc
learning ,	aeon
learning .	tl
learning a	ai
learning about	aYkmtk
learning experience	fj
learning from	argckc
learning the	ak
learning to	aigjte
learnings	acfl
learns	aioordti
learns a	an
learns so	adoltk
learnt	iood
learnt more	aZip
learnt something	ak
lease	aibmdjeejckYlk
lease ,	ai
lease .	dk
lease and	lk
lease on	hj
lease was	aZbo
least	aWbTcVdXfegUh6ickZmjnUoupeqVresctuuPvk
least ,	ek
least .	areemmqete
least ;	adjm
least a	acgihlrk
least come	em
least have	aaedjlmdoo
least he	ai
least i	a4cegekeobtW
least now	tmud
least of	am
least one	aXbdgeikjikeoptm
least someone	oi
least that	achlomtd
least the	aRdiebhjmltu
least you	aXgehvjl
leave	aWbjcigshGitjikQljmSosrXscti
leave ,	eellnnoiqc
leave .	aj
leave a	abitjioerete
leave for	jl
leave form	amnc
leave it	cleUgehdiejbkdndosqmrdtdum
leave me	acelijjekj
leave much	rm
leave my	adepqi
leave out	cmej
leave the	deeihdiejnkcnaoiqirbtpuZ
leave them	aj
leave this	adnl
leave to	abdltl
leave you	bideeciejellnkomqeuc
leave your	am
leavers	adhn
leavers for	hi
leaves	aabdcodlgdhiipjWllmdnbocqtratduZ
leaves .	hk
leaves me	abciim
leaves out	acco
leaves the	ailk
leaves you	aaqq
leaves your	abikqm
leaving	ddecgdhZjikYmdopqpteum
leaving it	adjl
leaving me	aeok
leaving the	akjdom
lecture	adts
lecture ,	aZtp
lecture .	aj
lecture of	ai
lecture on	adtm
lecturer	abgmhi
lectures	beol
lectureship	abho
lectureship i	aehl
lectureship was	hj
led	aZbecrgaimnkretivd
led .	aanlom
led a	ci
led four	accn
led to	cjtk
led you	iioeti
ledger	cm
ledger you	adcm
leeds	badlecglheiejnkblnmendobqlrduave
leeds ,	adgklk
leeds .	an
leeds and	hk
leeds ensemble	adqk
leeds in	qk
leeds job	hejj
leeds wants	qi
left	aibicedmevglhcidjblbmSnjoWsVtcuZ
left ,	acekgljZkn
left .	bcdeemgnjckendrctj
left a	acbkjnnkrd
left about	ei
left and	acjmrl
left at	ao
left before	aeqkrl
left behind	an
left for	aj
left hand	al
left having	acin
left in	akdjee
left is	ajhi
left it	brccdkedgihijckatd
left me	bcdegkjenlrj
left messages	daqk
left much	tj
left my	asbejjqe
left of	rlte
left off	mk
left on	aVeikloo
left one	nl
left out	ajcogdhekctj
left over	eq
left school	ackm
left the	ccgjhnidjXkWmdneoaqnrjtiui
left them	aqke
left there	kj
left this	abdpqe
left to	cnenjnkcodqete
left two	abbn
left until	kj
left us	kj
left with	bi
left word	ai
left you	ni
left your	ai
leg	ai
legal	aefennqcreusvd
legal action	uo
legend	aiil
legend ,	aein
legendary	aeij
legs	alejqe
legs ,	alee
leiden	gpne
leiden ,	gk
leigh	al
leila	amdd
leipzig	gi
leith	ak
leitrim	acen
lemma	amce
lemma #	al
lemon	ao
lena	lemj
lena and	lemj
lend	aZheiljekmlvuc
lend .	adkl
lend me	adln
lend us	aZkklm
lend you	ak
lenders	ki
lends	ambegdhiiikj
lends me	kk
length	aibceehlmrniodrbvd
length ,	behjmlti
length .	am
length of	mk
lenihan's	bk
lenihan's tender	bk
lens	alkmtd
lens cap	an
lent	a6bcgajYkkoete
lent .	ak
lent me	argekk
lent us	an
leonard	ak
leonie	adok
leonie ,	adok
less	aYbjctdbfdgPhliijUkWmjnaolqjrdtYuo
less .	cn
less a	hk
less harm	aeckrk
less like	ii
less of	admsojteua
less patient	acqk
less politely	uk
less settled	hj
less than	elojvi
less time	adcmqk
less trouble	ai
less well	adbl
lesser	aceiip
lesson	akbeciechjijkbrcueve
lesson ,	hj
lesson .	amee
lesson in	iijk
lesson lacked	adcl
lesson learned	aatm
lesson on	oi
lesson plans	aioj
lesson was	aj
lessons	fkqkrjte
lessons .	qk
lessons for	ai
let	aNbiclepgUhdiYjkkvlnmjnnocpiqerjucvX
let .	aj
let a	aYdkjkto
let alone	abklrl
let down	jkmo
let everyone	acjcmp
let go	aRkrtm
let graham	nj
let him	aXkenntjul
let in	acckej
let it	andeeYiijlkcneoeqq
let me	aebZcqdjeqfjgZhjibjQlrnXoUpkrbsitkuavb
let my	aieijekemeom
let myself	aUeehdjtko
let off	rl
let the	bdcadcgnhniekimcnmojqdratX
let them	jiqi
let this	ekqe
let to	adboejkc
let us	bieigchbidjVkjmeoerltaun
let you	apbmcedceWgehdjokbnjoYqatduZ
let your	abljnjrn
let's	aTbmccdifjgbhdnnqmrctduk
let's call	bnod
let's see	acnpui
let's treat	dk
letter	abbScaepgkhkiljikllcmpnkqasYtmudvB
letter !	aesj
letter ,	aYbedjejgWhnjemoopqetd
letter .	aSbXdleufihkjmkclcnkolpcqZrbsbujva
letter :	ajcdti
letter ;	aecktl
letter about	dinjpi
letter above	ai
letter afterwards	qm
letter and	alinjdretj
letter answered	an
letter arrived	aigk
letter as	fmuj
letter at	aj
letter before	rm
letter by	abhmqn
letter calls	akcihlqa
letter came	akdegojckoqeretbue
letter can	aicddl
letter did	dk
letter does	aZclkoqe
letter doesn't	nk
letter for	aideeelq
letter from	adinrl
letter got	aedeto
letter had	aXbegmjltj
letter has	acidjknktl
letter have	bj
letter i	gkiekemooereti
letter in	abjenlqn
letter is	akbicaemhkidjdkerltc
letter like	aagpnerk
letter made	jime
letter mentions	ance
letter next	aatp
letter of	bdckpmtd
letter on	akqk
letter only	aiij
letter out	jl
letter read	acjl
letter said	ap
letter says	cjqjtc
letter sent	blqd
letter sitting	kk
letter so	adum
letter speaks	acbkci
letter standing	jk
letter talks	bj
letter thanks	bj
letter that	abkkmink
letter this	aj
letter to	aYeijlnttjud
letter today	ak
letter too	kl
letter took	aZklml
letter turning	aebkcdtl
letter twice	ai
letter was	bYcXddhjkbnZoirttl
letter when	ak
letter with	aYckgdicokrkuj
letterbox	tl
letterbox .	tl
letterhead	aerm
lettering	ai
letters	aXbRcVdredgihYiejTkolbmmnlqoupvc
letters ,	acdjgnnmue
letters .	aWbeccdljdkaolqoritluk
letters about	aYmo
letters are	adql
letters by	oi
letters easier	ajglob
letters from	dl
letters has	akje
letters in	adul
letters like	abgeknniuk
letters now	ki
letters should	aj
letters since	adkn
letters to	am
letters were	mi
letting	bccedeebgdjnmkndojpkrjtWua
letting agent	ajierj
letting me	aiedjnmcojpkta
letting us	kioi
letting you	hj
lettings	heiljekerq
lettings .	adilrk
lettings office	ai
lettings team	rk
level	aSbYcbdcedfbgphliajenzqbrntjuavd
level #	ai
level ,	aenjol
level .	aWfenprltl
level on	achjni
level you	aj
leverage	fj
leveraging	fi
liberty	aajeqs
liberty of	abjeqs
librarian	nm
librarian and	adnm
library	amckdegYhijYksmencoaqZtYudvl
library ,	at
library .	cmkl
library ;	acrl
library because	ki
library card	al
library is	al
library roof	hi
libretto	aerl
libretto are	aerl
licence	bncigchejckcnaokrbuo
licence ,	al
licence .	cjtk
licence and	hi
licence for	acum
licence form	ak
licence is	aeolui
license	ai
licensing	abnauu
licensing board	adun
licensing committee	ndum
lichens	amoe
lick	rk
lick my	rk
licked	ai
lie	acbshijemkoe
lie ,	bm
lie .	bk
lie awake	aciiml
lied	aWbxje
lied about	bi
lied to	aYbvje
lien	alle
lies	aVbjcmjjqj
lies about	abbkjj
life	aQcbdeetgZhYiljkmWneqbrqtkul
life ,	anrmtd
life .	aYerfijerjtd
life and	ai
life in	acidrm
life is	adjekmoi
life on	bj
life to	ijji
life with	jk
life's	acoi
life's work	aeoiti
lifeboat	ak
lifeguard	tj
lifeguard is	tj
lifetime	gl
lifetime .	gi
lift	bbcideeejZliuj
lift ,	akmi
lift .	beiiriul
lift a	adgk
lift broke	hk
lift drawings	ci
lift was	aj
lift with	mi
lifted	aigeidjdmlrm
lifted a	aZmlrn
lifting	abckgn
lifts	aj
light	bedbgciikjnjocqerktlud
light .	aaiinjrltj
light comes	abkn
light in	aj
light of	ddtm
light on	aeci
lighter	akcige
lighter than	ck
lighthouse	cjjirc
lighting	ajji
lighting the	aejj
lighting was	ri
lightly	aYbeccgphcicjsnjodue
lightly ,	gn
lightly .	abgihejlrjti
lightly with	abjlnj
lightning	al
lightning slot	al
lights	abdieegmiijmkmoerdtbue
lights ,	algc
lights .	gk
lights are	ackn
lights of	acjn
lights on	jj
like	aacVdpePfihnimkblXmpnjoZpTqjrasmudv0
like ,	aicnelibojrd
like .	aibdcidcelgZheiikemerltauivd
like ?	anve
like a	aabbccedhliqkdmbnioouavi
like amateurs	gl
like an	aYilllrjte
like any	ai
like anybody	aj
like anyone	ak
like back	al
like each	adhkmnqe
like everybody	aahmtk
like everyone	hj
like i	aeeegojborub
like in	aeeiojtl
like it	dbiZjZniquratcudvi
like just	jn
like me	aXblcbdagdhjjSkjldm1nioWuZ
like mine	aUbvceeegyheiYmitYuevc
like most	gj
like my	diikjcom
like one	eejeqksk
like ours	ajblhj
like some	aj
like that	aobccjgahdjpmdobta
like the	acbaccdneagWhjjXmdnmoatwubvi
like them	akdine
like this	ajbdcedcgjhciYjekZmcnoobqermsptbumve
like to	anbZdueLfqgchPiOjckklYminjobpd
like us	acjp
like what	hl
like with	cn
like you	ajbedkeZgYhdisjknZodqetcui
like your	dkgjidodtmvj
like yours	aceegbhpjakrndqetXuovd
liked	axbRcidcedgThYiTjmkklemZnnoXqlrluWvd
liked ,	ai
liked .	acjm
liked best	ai
liked how	aj
liked it	ao
liked my	aZbenpqnue
liked that	rj
liked the	apbecm
liked this	ak
liked to	heidjjklmdtm
liked your	oero
likely	ajdegekkllrivn
likely to	ljrj
likes	aubcgYiijckdnpoZrXtluX
likes it	an
likes of	il
likes the	tl
likes to	hinr
liking	al
liking the	al
lime	ao
limerick	ol
limit	aogcjkkeodrjsktbucve
limit ,	bkcdhjjlreue
limit in	cdsm
limit is	aj
limit was	cj
limited	ancifcge
limited audience	cj
limits	acijnium
limits ,	ik
lind	ai
lindiwe	amld
lindqvist	akml
lindqvist ,	ik
lindqvist </s>	aj
line	bUdmfdgNhdkSlenuompeqrrdtjuLve
line "	aj
line #	al
line ,	cdhijimkokrc
line -	ak
line .	anbccidcmbnnoatiue
line ;	acml
line about	acbjcddnresetp
line and	aeml
line answer	ceeehlijqi
line at	di
line back	ai
line break	aitk
line by	ckmkte
line email	acenikolta
line for	adbjliqi
line from	diejik
line if	ak
line is	ai
line manager	ni
line of	aicjeeicjkrk
line on	diljnj
line one	aedj
line only	accn
line or	ap
line says	adck
line six	adrm
line so	ql
line this	qj
line to	alhennretc
line was	aZbehejloorj
line would	sl
lines	bZcYedfkgYipjokclemcoaqbsktoua
lines ,	acccijjjsltl
lines .	aecdfkhirj
lines about	ai
lines from	ai
lines in	ak
lines on	dktk
lines than	aXckio
lines were	aetk
lines would	aj
lines you	aj
ling	ai
link	bkcedeoesktevz
link on	sl
link to	vm
linkedin	ui
linkedin .	ui
links	vk
lintel	rk
lionel	ai
lips	aaiirl
lisbon	ajeeqi
lisbon ,	ai
lisbon before	aj
lisbon in	ai
lisbon is	aeqi
lisbon team	gi
list	aqbRelfXhridjIkNlrneodpcrnsitbuTvc
list ,	aZbdcbdneqgYhlllmeqYrkud
list .	abbeedgjhjijjckerksntkuWva
list ;	ai
list ?	aleileve
list after	ej
list and	aadeeegiljnjrn
list as	anee
list at	ai
list before	hk
list for	aree
list has	gdqo
list have	um
list i	aj
list if	aoec
list is	alcddcengeoeqk
list like	hk
list makes	aahn
list moves	qj
list next	al
list of	albbcZdiemgahYltqbrd
list on	oi
list opens	ai
list since	hi
list the	cmgm
list this	acqn
list three	abcjhk
list to	abhermul
list was	acbidl
list where	hk
list with	cegkik
list would	ci
list you	ej
listed	cjgellui
listed ,	ai
listed below	adlm
listed in	cj
listed on	aeuj
listed roof	aetj
listed under	ak
listen	aabddeeohdiljlmenmocqdua
listen ,	ek
listen .	aegiijrj
listen to	aWijjmlinntj
listened	bdckgehiinjdmeritb
listened .	an
listened to	clhiij
listeners	ak
listening	adbkclgindoZuovc
listening ,	actkul
listening .	adbigjodum
listening to	aebiclii
listing	adbjcjrivl
listing again	cj
lists	aacnelgdhkoetevm
lists .	hm
lit	akiejmke
lit a	aeiejo
lit the	anje
literally	abjjtp
literally .	abjltj
literary	tl
literature	aWilkmtk
literature .	aetk
little	aWbacdepfbgsheiXjnkbmdnbobpeqcrjsbus
little ,	aiemgljdmdoe
little .	akhdonretd
little above	amkd
little asha	jj
little awkward	abgjul
little boy	aljjke
little earlier	adbjij
little else	mj
little extra	aaun
little festival	akjbui
little finger	aegl
little gallery	aegmreuj
little girl	amrd
little girls	jk
little i	mj
little in	ak
little intimidating	gj
little late	mi
little league	ai
little less	adum
little longer	geroue
little magazine	abrdto
little man	jdrl
little more	ddgkhbijmeolrd
little museum	rk
little of	abtk
little one	eikomeoe
little ones	aejp
little over	ajki
little sad	am
little scholarship	aj
little short	abjm
little soft	aecnre
little surprised	hjoj
little team	om
little the	abtp
little thing	ajem
little time	aiqkte
little upsets	gk
little verses	ai
little with	aegmjkue
little you	acrktk
live	adbbcaddhailjqmbqdrntZuovZ
live at	rn
live by	ieuj
live happily	ai
live in	aXljrmuk
live on	ejje
live round	ak
live to	jk
live with	adgnjwratbuevY
lived	amge
lived .	ii
livelier	rl
lively	amte
lives	aWbmcjgdhjiojbkaoo
lives in	oj
lives on	bjhioj
lives there	aebm
lives two	aeuk
living	abecgjhainjakvodue
living on	abeekv
living room	ki
living with	gmkete
ljubljana	cj
ljubljana ,	cj
load	ckvl
load tables	accn
loaded	aaqmvj
loaded ,	abqm
loading	uj
loading bay	al
loads	amke
loads .	akke
loaf	ajcegl
loaf ,	al
loaf you	gl
loan	beccdjhdjekmlkqcuj
loan .	aedk
loan of	aalmul
loan was	aicekj
lobby	aebjeijlqmteuc
lobby ,	acjn
lobby .	bk
lobby until	qmue
local	blclibjjkcndqdsktUui
local ,	gl
local .	amjmtY
local and	akcj
local baker	hj
local firm	al
local firms	aebk
local is	cm
local paper	aerntcul
local schools	li
local shows	gj
lock	um
locker	anqe
locks	aZklqk
lodger	aZto
lodger likes	aZto
loft	acjq
loft .	acjj
logic	aibdctidrbtdvk
logic nobody	cn
logistics	goue
logo	aUbogchjljritl
logo ,	ablktj
logo either	aerj
logo for	bk
logo is	adbjgetk
lol	aatlvl
london	lkrm
london ,	acrn
lonely	aYgtimretd
lonely to	gkik
long	aibacYeifchdikkimjndoaqqrltVujvd
long "	cl
long ,	akglhjjeneqcrj
long -	bj
long .	beccgdhkinodqorasltcue
long ;	lk
long ?	aj
long a	adtm
long about	aj
long admired	amge
long and	mi
long answer	mk
long as	aRcaexgdhbjnneoaqsrdtjuk
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
long memory	aSuw
long one	jj
long service	aZhkom
long shot	aq
long the	amte
long to	ajbkqnte
long told	ii
long wait	alqe
long walk	kl
long way	ginlriud
long week	an
long weekend	ai
long when	abop
long while	ok
longer	aWdiedfegYhSiWjXknmancosqjrmtpui
longer ,	akgernue
longer .	adcmknoe
longer for	oj
longer than	gcopqqrbud
longer to	qetk
longer trial	ck
longest	ak
longlist	ap
longlist .	ai
loo	actm
look	aVcldieeidjpkllsmTnjoTpXqutdudve
look ,	cjdmjd
look .	aecjdkeigihlrbtb
look ?	vj
look a	aWbogejjri
look after	akgchdkl
look again	adcoekkiqb
look and	ok
look as	aegj
look at	bXcidbejfdhTjllmoUqkrpsktaubve
look back	qk
look before	amcmde
look better	bj
look different	ajgdnkuk
look far	inre
look for	aifkkmlerktZud
look forward	ajbbcbeehliekclbnXojqlrZtquYvZ
look handsome	jj
look in	aellql
look into	aZnrrk
look like	aobliijdrctbub
look my	aZjo
look odd	heql
look of	albkhc
look on	aVhouk
look only	ej
look out	dn
look over	aXlpri
look rather	aiui
look so	abrkum
look splendid	tj
look the	gjjj
look through	dj
look to	aWgkhpjdkk
look up	okqjreuj
looked	aickdleXhkjikXlcmanjocqerksktbubvd
looked ,	acrn
looked a	gj
looked after	ajndonte
looked at	aabmdledgZhmidjbkdnroasmtb
looked for	hjjiojrd
looked forward	aj
looked good	aXjr
looked great	al
looked in	dl
looked it	ak
looked like	ckvi
looked me	aeji
looked odd	am
looked up	acbdcmgnhejdneoerrtd
looking	acbjcXhikkliqbrltkvm
looking .	adbmhlijqe
looking after	adrm
looking again	ul
looking at	adbkddeejikpocqirmtcucvi
looking back	mj
looking for	aibddjekgdhcidjclimcnetque
looking forward	ajglkjneueve
looking into	nm
looking up	aetm
looks	bcccdeeagXhkjYkeminjqjrctburvv
looks .	aahlqm
looks a	amhkre
looks after	aiul
looks at	aVbdmknionunve
looks better	ai
looks for	ai
looks great	al
looks like	aXbjgeocrktmvo
looks splendid	ai
loom	jk
loom ,	aj
looms	ak
loop	sl
loop ,	aesl
loose	apqeui
loose step	ui
looser	cegk
lorcan	ak
lord	aenm
lord hathersage	ai
lorelei	ai
lorem	aaprqe
lorem ipsum	aaprqe
lorna	ak
lorraine	ai
lorries	tk
lose	bicbdeedgWheikjjkqmZndoYqqrcuZvb
lose ,	aehjli
lose a	eeijtm
lose me	aceeqs
lose my	aieekl
lose sight	aidi
lose sleep	amje
lose the	elkl
lose their	abjq
lose this	kl
losing	hdimjekiodqitkuc
losing ,	gk
losing my	tm
losing the	aein
loss	aYccdbfeg5jYkcmXneocqdrktiub
loss ,	gjkbmern
loss .	degsijjdkemaqetm
loss :	aj
loss is	aWgokl
loss that	ai
loss will	adgo
lost	aqbncUddeYgRheiXjXkmlmnZrkte
lost ,	aekilk
lost .	adblhjkbrl
lost a	aebnjd
lost between	aj
lost by	ai
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
lot	arbqcXdbfdiTjTkdmWqZritduj
lot #	sk
lot ,	aini
lot .	ambieegkljobrete
lot from	atocte
lot just	ak
lot like	hl
lot of	aebrejgdhcibjcmbndtdun
lot that	ai
lot to	acnkopriteue
lot were	ai
lots	ajfevm
lots of	vn
lottery	apheodrctl
lottery grant	ui
lottery would	airetm
loud	clmkokrdta
loud "	ckte
loud ,	aZclmk
loud .	al
loud and	aaon
loud at	jk
loud in	an
love	azcaejfegPhWiajZkZlmmZporatcudvi
love ,	uj
love a	germ
love it	avheje
love my	ak
love of	aeerie
love that	jlti
love the	aolj
love to	ajbjddeZgeijjcnipprZua
loved	aobacednecjdmbnepprYtkuZ
loved .	acdo
loved by	adin
loved it	aq
loved that	ak
loved the	amjdtoue
loved to	aiokte
loved your	iijj
lovely	aqbddcebiajdkelimXnbouqbrOtpuRvZ
lovely ,	aYglijjeonti
lovely .	ajieoore
lovely building	adhm
lovely fortnight's	aZjo
lovely letter	cm
lovely manners	al
lovely newsletters	oi
lovely surprise	altc
lovely that	akte
lovely time	aj
lovely to	aebiidjdllor
lovely walk	aZto
loves	uj
loves a	aeuk
loves it	aj
low	apbbcleagdhaiejekcmnnjobrWtm
low ,	aato
low energy	cj
low for	aj
low notes	al
low on	tl
low point	aZmp
low water	ai
lower	bicjgkhciekbrZtjuj
lower ,	aice
lower school	aeuk
lower than	aignrc
lowered	mm
lowered the	aemm
lowest	aacnhokesl
lowest ,	hk
lowest .	aecj
lowest bid	adhq
loyal	hjui
loyalty	aZgchxootbue
loyalty and	aehi
loyalty ought	al
lps	nm
lps mentors	nm
ltd	ai
ltd </s>	ai
luck	aibccddoedgchckklemcniqerctpudve
luck ,	acjikn
luck .	acdlik
luck finding	aktd
luck for	ai
luck running	acretn
luck the	adtl
luck to	attZ
luck with	gdieontmva
luckiest	eiii
luckily	adcegnodrjtk
luckily i	aiceodrjtl
luckily there's	aago
lucky	aobYcdedgmhmisjZkdmcndobrTte
lucky :	gi
lucky for	am
lucky it	ip
lucky that	hoibti
lucky to	eegqhainraui
lucía	aj
lunch	bjcmdbeZgejZkUnuojrVtjuX
lunch ,	aajdlemiokqo
lunch .	akblcjdegXhkkcmanmrctbue
lunch and	abnioo
lunch hour	mk
lunch i	aj
lunch next	aenk
lunch until	abtn
lunch was	oj
lunch when	ak
lunch with	aTbiclgljenn
lunches	aYoltl
lunchtime	ak
lund	aebjqk
lund </s>	ai
lute	rk
lydia	abnl
lydia ,	abnl
lying	acbkcejekm
lyle	li
lyon	aljinkuj
lyon ,	aeul
lyon in	am
lyon last	nj
m	alkk
m .	kkvc
ma	ei
ma ,	ei
ma'am	aiio
ma'am ,	ik
ma'am .	ik
mabey	ai
machine	abbdgjodqitt
machine ,	aetm
machine .	aoqjtd
machine in	ai
machine is	aetk
machine that	aXrltl
machines	aerdtm
mad	anre
madam	ekfngeiljdnbtdue
madam ,	emfngejenepete
madam director	aeik
made	bVcbdZfkgkhkiqjxkXlSmknioapeqerbsYtcudvl
made ,	adcdepij
made .	flhdnkoereul
made a	becihdidjtmetbvk
made before	aYbmgjtm
made charge	hj
made for	aahnkjok
made good	hm
made in	aXcjdjnjrltj
made it	azbecegejaki
made me	apbXcidcebhaijjwkbneoaqdrZtVub
made my	aqgiijjZ
made no	alce
made of	acimjime
made on	aWmlnmom
made one	ak
made permanent	adhk
made sense	aion
made some	bi
made that	ii
made the	aobjcdgkidjane
made them	ckrj
made things	adoj
made to	el
made up	dkhjje
made us	am
made when	akbeoetj
made with	ij
made you	aZjumnodtd
mae	aj
mae </s>	aj
maestro	iq
maestro ,	aeim
maestro's	ai
maeve	arie
maeve yourself	ak
magazine	ancddcgeheijjemdnbtovd
magazine ,	alicneol
magazine .	tn
magazine is	ij
magazine ran	bj
magazine since	ij
magazine that	apidtb
magazine was	aj
magazine with	aetp
magazines	acjirk
magnificent	ceipjdto
magnificent creature	ii
mail	aabbccdkhcjikdldmkoiqtretjud
mail ,	mj
mail .	jkqj
mail and	di
mail i	abqo
mailed	aj
mailed back	ai
mailing	so
mailing list	so
mails	aedl
main	becddiniqcto
main reason	aj
main stage	aZdktl
main thing	ai
make	aZbocjdpetfdgkhcicjikdminYoZrUsctFuu
make .	gj
make a	aqclgjhdmdrZua
make an	albkeiiekmlerevc
make any	aiei
make good	mk
make it	aXdueamkqkvi
make me	albloereue
make my	adcjdo
make no	aabjciuj
make of	idniuq
make one	eo
make room	ai
make sense	arce
make sure	aieeiejeobqdus
make that	acjllj
make the	abcjelgjjmoerd
make these	gloe
make this	qj
make up	aPhmjelkolqkrmud
make you	abepmi
make your	aXbjjiun
maker	aj
makes	bdfohqjkkjlbqaratNujvb
makes a	gnokrctb
makes good	aj
makes it	aTcbengehkiejqkkoetlua
makes me	ambkte
makes more	ance
makes no	cs
makes of	nj
makes one	in
makes perfect	ai
makes sense	awcWfdgbhkiboirktdvc
makes the	aUcjdnfmgdhjijnjocrjta
makes three	aemo
makes up	aiil
makes us	adfo
making	aZbdcZgehliejqkZmsoYqirdsiuevn
making ,	mk
making a	jlsi
making an	ajji
making it	mi
making me	jmkdqk
making the	ejoe
making you	mi
malachy	aj
malayalis	aeum
malayalis in	aeum
mam	abjp
mam ,	adjl
mam peeled	jk
man	ceekgekllemUnZoOrssetcupvd
man ,	geieul
man .	aVbqdiiejkri
man at	aprc
man has	ai
man in	akgjjeodrl
man of	em
man on	ak
man remembers	ndun
man than	ik
man to	hjrk
man until	un
man who	abbddjhZnioerwtiue
man will	adjm
man with	aebihkicrmtd
man you	aiglrd
man you've	adtl
man's	aZbkjq
man's heart	aejk
manage	aabecaecgjhUiijsmencorqatluU
manage ,	adhdjroluc
manage .	aktk
manage ;	acol
manage on	kkoi
manage somehow	aejiki
manage the	ajli
manage to	aYgjimrk
manage with	aeketn
manage without	oj
managed	aWbbceedgThbibjnmdotrrtpue
managed a	rk
managed it	aZoo
managed to	gcoirjtn
managed when	aXjmok
management	tj
manager	aSblckdaejfegjiojRkcmcnsoappuRvb
manager ,	aZeliilioeprretd
manager .	bmtj
manager and	qj
manager has	nl
manager i	abblni
manager in	aebdgr
manager is	aenjrm
manager jokes	gk
manager once	acgm
manager plays	aenm
manager submitted	bi
manager told	bk
manager was	aZilti
manager will	ni
manager would	accneigbii
manager's	aknlrd
manager's little	amrd
manager's name	nj
managers	aj
manages	okti
manages to	ok
managing	aenotj
managing director	adnn
managing to	aetk
manchester	aeel
mangoes	aeim
manila	aegm
manila they'd	adgn
manner	bigj
manner in	ai
manners	aRdlgeiemqrotk
manners .	aemmrctl
manuscript	cadigihjiZjanionsevc
manuscript ,	adkjqjrj
manuscript .	bjnlrd
manuscript came	abbjtm
manuscript had	ai
manuscript in	ci
manuscript is	ai
manuscript of	aicbhn
manuscript was	bedj
many	awdpeqheiejakolVmYnRoZpoqlrasctO
many ,	am
many .	arcdeloetb
many a	al
many altos	adol
many applicants	acgkok
many forms	anme
many good	an
many letters	abqlul
many more	aXdngdhdku
many of	aebmcddjgihiicjdndti
many old	acok
many people	ayidjjmdocrdta
many questions	aebj
many replies	aome
many thanks	abfjpptduk
many things	aj
many times	adepqmtdvc
many who	apod
many words	aXbjdjhk
many years	aetm
map	celerntl
map .	ak
map and	rm
map you	acto
maps	atbdrc
maps ,	ai
maps .	arbe
marathon	ao
march	akckdleZgShmidkknZolqWrZtevb
march ,	aidoedgbheoatk
march .	aabkcbdegehkjioqqdtZuj
march ?	ae
march and	hekm
march free	hije
march i	ak
march round	aehl
march with	ajke
marcus	al
marek	bl
margin	amccddeilloetc
margin .	deeilm
margins	mk
margins ,	mk
marguerite	am
marie	ak
marisol	ak
mark	adbicnecgejdlmmlneoeqbreteuj
mark .	abhl
mark and	cl
mark in	adbl
mark my	aZmlul
mark that	ai
mark would	aeck
marked	aVbtcodagmhcjeniobqjritcuevc
marked .	cdijqk
marked down	cj
marked it	ci
marked my	bl
marked the	cjrl
marked this	nk
marker	ck
market	anbdckfniejekboaqdvd
market ,	gk
market .	aj
market by	uj
market for	cdtn
market is	cj
market isn't	cj
market looks	airkve
market size	ck
market stall	alhj
marketing	aWipllrj
marketing .	aYinrk
marking	aockkbqctmvd
marking scheme	cj
marking sheet	ai
marking this	apkdqc
marks	abblcidseahkibjYlpmankqYrWuavd
marks ,	aXdlhjlp
marks .	akdjnj
marks and	ai
marks for	aecjdkhctn
marks in	hk
marks is	hj
marks on	bk
marks to	amhdnlre
marks went	bj
marks were	giokti
marlene	ai
marlow	hi
marlow street	hi
marquee	al
marrakech	jj
marrakech shoot	jj
marriage	abiljlvc
marriage is	adjlvd
married	aZbnncuj
married to	aabnncuj
marsh	ak
marsh </s>	ai
marshal	uk
martin	aibmedlenioj
martin ,	aeednmoj
marvellous	aqve
marvellous .	ak
marvellous how	ok
master's	hk
masterclass	aYhmjerdtp
masterclass in	aWhmretp
masterpiece	aTgotr
masterpiece of	aZtr
mat	ddkl
mat .	ddkl
match	bdcmddgijdodqp
match .	qk
match and	ck
match the	hj
match what	ajgj
matched	bdcjgj
matchless	aeik
mate	abgktl
mate ,	gk
mate .	aZtn
mateo	aj
material	aZrkukvk
material .	abrluk
materials	cehl
maternity	bi
maternity cover	bi
mates	oerl
math	acrn
mathematician	giie
mathematician ever	giie
mathematics	akrpvd
mathematics again	aj
maths	rdtj
maths ,	li
matrix	aenltj
matrix ,	adnltj
matron	nj
matron this	nj
mats	tj
matteo	ai
matter	bdccdueWgZhljikYmYnmolrOsdvZ
matter ,	aidi
matter .	cdfkopte
matter and	acqjtn
matter as	an
matter for	aehi
matter of	aXdwhkjdkcljmcrXtevd
matter rest	akuj
matter to	clheoiqd
mattered	ajcegeom
matters	aibcckdjgchXikjdkdlemdnmorrZuavZ
matters ,	accink
matters .	anceojretiubvb
matters are	adui
matters for	ak
matters now	om
matthias	ak
maureen	am
mavis	aj
may	aibPcidkeYfsgnhakaljminooapkrYsStcunvV
may ,	aqdkgcjalindoiuc
may .	arbdcidjedgbhZicjdkdlcneoqqntYub
may :	li
may a	ai
may align	aefk
may also	ai
may and	acdmjkki
may apply	aode
may arise	hj
may as	aaqp
may ask	amdcui
may at	aj
may be	cddiecgchXibkjmlnoqZrYtivs
may clear	hj
may come	dkhdlj
may concern	adfqnd
may expect	adnj
may find	adkdreuy
may for	qm
may gather	gm
may get	adnm
may go	aZqjum
may have	bbcjdqgihdjbkmoeqcreua
may help	aXcqjjlermte
may i	apbacodUecgchsipjXkZlkmjnXodpoqUrcsdtiucvV
may is	aedioj
may it	abdiim
may keep	aeijri
may like	adbbdegjjqnjrjtbue
may look	gjuj
may mention	adbmgj
may not	gjhckk
may now	aiji
may recall	dkgl
may remember	aadkjjuj
may require	aefl
may save	nk
may say	aabmgj
may see	aiej
may send	adhl
may take	aoniqc
may that	aejl
may the	tl
may to	bj
may want	ceql
may we	dklivZ
may well	nq
may wish	abekqluj
may your	aZgermtr
maybe	aXbdcbdmergdjYkalloiqdubv1
maybe a	ok
maybe i	di
maybe it	di
maybe next	rj
maybe one	alje
maybe we	ak
maybe would	aZeq
mayor	aZiinoui
mayor and	adiink
mayor who	aenl
mayor's	aWbcnjtnun
mayor's office	nj
mbeki	anneqe
mbeki -	ai
md	aYnp
me	aacedcepfkgvhtiajdlmmlndoYrMtYukvL
me !	adsj
me #	bm
me ,	bdccdbfbgshiiSjakmlxmmnipeqerYsYtaub
me .	aVcjfogohiiSlXmmnaokqateujvq
me :	aj
me ;	achdiijemlonti
me ?	aTbidkenjakklZmlnbokqesjulvc
me a	bVdiedgehiinjellnloSqqrdtauc
me about	bwccddeegkhdidjWkbmbndoVqdrbsmtcus
me after	beengjjc
me afterwards	bl
me again	aacjepgehijclembqXrsuj
me all	audc
me along	aWbnto
me already	hj
me an	akedli
me and	caelhdicjclbmZndobqardsiux
me another	aUekhq
me anything	aieejlmd
me anywhere	aegk
me are	cimj
me as	bcengajcmbndoitiui
me at	bScidkergeidjakildnkoepmrcua
me awake	mi
me away	aegiji
me back	bddkhdjakdocquui
me be	up
me because	aebijekk
me before	aXdkhiijjeneomtiui
me being	acjiqj
me best	ak
me better	aluj
me by	bldeeZiejdkeoeqrtdue
me choose	aajo
me come	dj
me correct	cl
me do	acql
me down	adbodceZgchmimkemXobqZrlui
me each	aejmqi
me early	gj
me either	aerm
me every	gejm
me explain	ck
me feel	gciejpre
me find	jloj
me finish	am
me first	aegm
me five	ljuj
me for	aebncYdkedgjiZkZmmnXomqcrWuqva
me forever	aeik
me frankly	ak
me from	aojkme
me get	aemo
me go	aecidjkl
me going	aeeiiljj
me good	argeketi
me grinning	ai
me guess	aZts
me had	bi
me half	ai
me hanging	ij
me hard	aebl
me have	bddeeogdmlqo
me he	bi
me her	nk
me herself	an
me himself	aknk
me home	kk
me honestly	accm
me hope	adin
me how	bZcqdmgchnidjZkdlmnboZqdrdtWurvb
me i	bcclhkioocud
me i'm	aWclgnrl
me if	apcceegejikilcmaneoorlteua
me in	aWbkcUdaeifkgpiXjomdniojqjrXtZui
me included	arge
me into	aehmkj
me is	aVbmdjgjhl
me it	aerl
me its	adgm
me just	aoeeok
me kindly	anjb
me know	akbYcZdieLgUhtickbltmRnTpqrasltnuR
me last	clei
me laugh	amcl
me like	abikjirj
me look	bmiere
me luck	aYkntl
me many	kk
me mention	bk
me more	gjhciqmdrj
me much	aj
me my	al
me next	hcjltl
me nicely	aj
me nine	adhm
me no	aSdkgijekknlql
me not	aiebjakjop
me nothing	ateehbjdoetj
me now	alddjqoiqcud
me of	hl
me off	akqaro
me on	aibkcYflhdiekilnmZnWokrasdve
me once	am
me one	aeclengdjdoj
me only	acgkhk
me or	adekql
me out	aaeliijdkiqerl
me over	ajgmjc
me pay	ebml
me personally	aehl
me play	abcjdieehkmi
me plenty	an
me posted	al
me put	ckdmebgeheqdrm
me quite	ij
me redo	adcl
me remind	aegq
me right	acqn
me round	ak
me say	akcdhdmn
me see	jm
me separately	ml
me should	fimj
me since	eljkke
me sing	hj
me sit	aj
me six	aejl
me smile	ar
me so	aickgdilmite
me some	teuk
me somebody	ni
me something	aqie
me somewhere	ek
me sooner	amgj
me speak	nj
me speechless	ajik
me stand	eljm
me start	aejjqm
me stay	adem
me straight	aj
me take	akckje
me teach	gj
me ten	abeknl
me tend	aagpue
me than	ijmm
me thank	apte
me that	dbgohdjQkYmnrjuXvj
me the	acbecWdkeXgYhniejWkilmminnoRqlsitiulva
me think	aemm
me this	acbidaeehmilkjneuk
me through	aedeenhkjekimbnrqctd
me tidy	ai
me till	ackkqj
me time	apbe
me to	aebXdZeZgnhNiqlsmonioipdqWrUsitquOvk
me today	acqn
me tonight	abjlqj
me too	amcdul
me train	acbm
me try	aenl
me twice	gini
me two	ajcjhjleoi
me under	kiuk
me understand	aj
me until	aabcjlkp
me up	bdeegmhlneokue
me very	al
me wait	ijqj
me want	aj
me was	albcrk
me wash	el
me well	al
me were	blne
me what	aYcWewgNhXkklknYsqtj
me when	aYbedlemgkkemjndocqdrdtque
me whenever	aoqc
me where	adgetmujvj
me whether	ajdbjmmj
me which	ccejgcjelluj
me while	abbjgj
me who	ambegdiejdlnre
me why	aabbeegihkjnlqndqeucvi
me will	acgdjkrm
me wish	ai
me with	anedgaholmndrete
me within	abgjql
me wonder	aablgl
me would	adcjgehojk
me write	adom
me wrong	aj
me yet	aceiun
me you	begehjirjdme
me your	aigjhdienote
me yours	ai
me yourself	aticjdoi
meal	adkm
mean	abbaemfegWhijikcmWonrVtiuavw
mean ,	aWdntk
mean a	oj
mean about	aove
mean it	jm
mean no	aceiqj
mean nothing	kj
mean something	abcjjl
mean that	aZcjmdoqqptb
mean the	tl
mean to	hojeni
mean you	aeiljeoetk
meaning	acdpoj
means	aabccUekfigahiiakomdortiubve
means .	abekqmri
means for	kn
means josie	jj
means no	ccelklve
means nothing	adnjom
means the	adtk
means this	adol
means to	hk
meant	aebZdXemgSktlZorqbtduZ
meant ,	hilcok
meant .	akckkiod
meant a	ao
meant about	al
meant being	abem
meant for	aSbecdhrijjdmioirctn
meant i	ak
meant it	adcjol
meant something	jj
meant the	bk
meant to	ajbegehcjiklnjrmtb
meantime	argdkdll
meantime .	al
meantime i	aihi
meantime the	aj
meanwhile	al
measure	adcqhijkkete
measure ,	cjgi
measure in	ci
measured	aebeclfkgohkjb
measured by	cefkgk
measured on	cj
measured up	al
measures	ci
measuring	ap
medal	aebdgmheodtq
medal .	adgj
medal for	aatq
medal only	ak
medals	adglheil
medals for	il
medical	aetn
medicine	kk
medicine ,	kj
mediocre	aeti
meenakshi	ak
meera	al
meet	aebYcldceXfdgUhdikjjkZlmmjnkpirZtpvd
meet ,	aadklmqj
meet .	aeheolti
meet ?	dk
meet a	tj
meet again	qiui
meet at	ak
meet for	adtk
meet in	aroeqe
meet me	aYclljmooite
meet mr	adpl
meet my	aajp
meet on	aenp
meet the	amckddti
meet you	ajio
meet your	nkqe
meeting	acbocYdZgbheimkWlmodpeqerztavY
meeting ,	akeiljqcuk
meeting .	adfijckeoiqjte
meeting at	achjjl
meeting i	nk
meeting in	qo
meeting is	hj
meeting on	aebn
meeting that	anre
meeting the	adhdiorp
meeting was	adbk
meeting with	adlm
meeting you	aaipjlre
meeting your	ai
meetings	ceelgiojtiud
meetings .	asgeheoktc
meetings and	hi
meets	acfkimndqrteub
meets ,	aeqm
meets a	inte
meets on	qi
meets with	fk
meetup	aegjnj
meetup .	gj
meetup is	aenk
meg	ai
mei	al
member	ambjcedeeegbhlidmlnkretcuZ
member ,	hi
member .	qi
member i	nj
member of	bkmlnkqeud
member since	hk
members	acbkcZgVhUijkbmnqmriun
members ,	aenioiqj
members at	nj
members can	acqktj
members for	hejlue
members have	qi
members in	cemn
members of	bk
members who	uk
members will	uj
membership	ajhkke
membership is	adhl
memoirs	aekjrj
memory	aYgeienjuz
memory ,	aWut
memory .	aZnkuo
memory for	aeuj
men	aNbkcjdegkheipjmkeqirdtjud
men ,	abclij
men .	ei
men are	aegkqk
men were	abbijl
mend	heljol
mend .	aj
mend it	aZljom
mended	aubeeegmjbkdljmd
mended ,	abgmlk
mended .	am
mended it	ak
mended now	am
mended the	ak
menon	al
mention	aVcpdefegwhMjbkmlnmcnkoopmqVrQsctcvb
mention "	bk
mention ,	ej
mention .	abbkjluj
mention fit	aeck
mention five	ck
mention him	ai
mention it	abcbdmgjjekinpoaretj
mention me	ij
mention my	adcigkll
mention only	gqki
mention policy	nj
mention that	ajbccigqheodtdui
mention the	bbddhejcknoqpnretcvd
mention too	tk
mention was	aaco
mention your	aqoeue
mentioned	aecedtebfmgVhWkblemcqisiteukvm
mentioned ,	aibi
mentioned .	albkce
mentioned a	ak
mentioned at	uk
mentioned for	an
mentioned i'm	aeci
mentioned in	aajn
mentioned it	aabecjdnjcnkui
mentioned on	aedk
mentioned that	apbZdi
mentioned the	bmoe
mentioned them	adol
mentioned this	adnm
mentioned to	acdjnaqoul
mentioned your	ii
mentioning	addkgj
mentioning it	aedj
mentions	akbncegeolteve
mentions ,	ol
mentions a	bl
mentions my	bi
mentor	jl
mentor and	aj
mentor scheme	aejl
mentoring	aj
mentors	nm
mentors me	nm
menu	aabkckmerjvk
menu has	bj
menu in	adrn
menu was	cl
mercy	aebeexgeicjekbmdrnue
mercy ,	abep
mercy .	ek
mercy and	aben
mercy on	aeej
mercy that	airk
merely	aXfigkio
merit	aZbohjni
merit ,	aabq
merit list	aenj
merit of	tj
merits	akbdrk
mess	aj
message	aabUcjdoeZfpgYhcicmjnjpjqmrWtb
message ,	jiqn
message .	jmvd
message ;	aj
message and	abdnsj
message came	aj
message finds	acfn
message from	abdimm
message may	di
message of	pl
message on	akni
message received	aaon
message right	qj
message this	jdqj
message was	becmre
messages	aLbndlgjjdodqjtouove
messages ,	addkui
messages .	acblddtp
messages on	adqk
messiah	ei
met	adbkckdbeihci0jakVldmYnXoWrpsetpuWva
met ,	aYcjdijkqi
met .	abeltr
met a	acgdirrj
met anyone	ij
met as	jk
met at	aj
met before	bi
met every	hj
met him	blre
met in	asgd
met me	gmnetj
met on	cl
met only	ancc
met parking	abrn
met people	rk
met some	omte
met the	aebogkhcijjckcoerm
met two	an
met us	ajbiob
met with	acglui
met you	abbdhkitrd
met your	alje
meter	abdkkn
meter ,	dk
meter at	kj
meters	abrn
method	akblcmddgeneobrltXuevi
method .	aecmre
method again	rm
method in	blte
method statement	bjvd
method that	hi
methods	altd
methods section	albecj
methods that	gj
metres	ajcjhe
metres ,	aickhe
mic	aj
microbiology	ri
microbiology was	ri
microphone	aq
microphone is	ai
mid	ak
mid -	aj
middle	anbedmgdhellrctdue
middle ,	lm
middle .	am
middle of	cldjkire
middle section	ai
midnight	aacjeigehbjekcmjqqtm
midnight ,	abeikdmjqjtn
midnight and	bdcl
midnight on	acbk
midnight to	qj
midwifery	aiglkc
midwifery i	aiglkc
might	aYbScddsesgVimjakal5mbncobsave
might ask	ajcmee
might be	aeblcidjgdiejZkelkoZqdrduovn
might come	tj
might do	djik
might find	aadien
might get	adrk
might go	apbd
might have	abcjdkglhikelimbnbritdue
might i	akbeljndqmvZ
might improve	ailnoe
might interest	nj
might like	amni
might look	hk
might mean	acjltk
might need	abtm
might not	ajcdum
might run	adrl
might see	aZdjkk
might suit	al
might the	aediei
might there	aedlelve
might use	aeom
might we	aelmve
mightn't	dleime
migration	al
mild	apvb
mile	sl
miles	acgmjdksmd
miles above	gnme
miles to	adkq
milk	tj
milk .	tk
mill	alhdjdkmneqntd
mill and	ackl
mill road	aeqk
mill shut	kj
millet	ai
million	gwhejdka
million ,	gk
million .	ai
million for	akgj
millions	gmje
mind	acbTcbdneifigkheivjYkemaorqkrbsbtSuevc
mind ,	cedogjikjbncrbtiuc
mind .	aZbecbdeiXjnklmjqmrltYui
mind a	llod
mind about	aeieoptiue
mind and	aelj
mind as	ceim
mind at	an
mind by	qj
mind for	fohe
mind i	adul
mind if	aqdaeeiekenp
mind in	ii
mind is	aedkqi
mind like	aXgnio
mind losing	gk
mind me	edgcop
mind my	al
mind of	aegiij
mind telling	ak
mind that	aZgdhjijojqjrktd
mind the	adco
mind to	eigj
mind what	em
mind your	an
minded	ok
minded .	aeol
minding	aeejgloe
minding .	acejgloe
minds	digbhijbonqitiud
minds ,	aehjjetk
minds .	qj
minds the	aigcoj
mine	acbpdaecfcgyh4iWjYkKlWmpnpoVrQtPucvR
mine ,	adcjedgniYkaniqlsltauZ
mine .	abccdeglhrkblcnmoarYskvd
mine ?	ai
mine alone	gdmo
mine and	aebbgahrmeno
mine are	gj
mine before	hi
mine by	achm
mine can	acckgi
mine come	aackgm
mine did	ak
mine for	aj
mine had	ai
mine i	gi
mine in	al
mine is	akcegmue
mine needs	am
mine next	ai
mine so	mj
mine tend	uk
mine to	ho
mine too	adgm
mine was	aXbmdjgrue
mine wasn't	ai
mine went	aabkcj
mine who	uj
mine's	akcj
minibus	aigetj
minibus .	aejlkdtl
minibus for	ajhi
minimum	abhr
minister	aVbbgyhdkdntreuc
minister of	aini
minister opened	keni
minister's	aWnv
minister's office	aanp
ministers	aYgrheij
ministers and	acgkij
ministry	aYbcipjenrrcun
ministry ,	nk
ministry .	ik
ministry sends	uk
ministry to	ni
minute	bncsdVeVgVhXjXkZlemtojqjsetbvc
minute ,	aomi
minute .	bogeoirdtd
minute :	ai
minute and	bjqi
minute chat	cn
minute i	ai
minute i'd	ai
minute of	abcjmq
minute seven	ci
minute that	acbcijmkrm
minutes	aabocYdRekgihLivkXlomrqjrWsZtnuava
minutes !	aj
minutes ,	epgjjilimeqc
minutes .	bbcidegeikjokeniodrb
minutes ;	adolqi
minutes ?	acljqn
minutes after	aejkmi
minutes and	aq
minutes away	al
minutes by	abmn
minutes from	tl
minutes if	ecqn
minutes in	abbeciipom
minutes is	aobjcYgiodqltd
minutes late	akmk
minutes of	aWenklmj
minutes on	aoeelkqe
minutes record	bm
minutes say	bj
minutes some	alde
minutes that	il
minutes this	dkqe
minutes to	aYgkrltluj
minutes what	adtk
minutes with	adeiqj
minutes you	acbjeejeoo
miscounted	aZcq
miscounted .	aZcq
miserable	oerk
misheard	ak
misled	am
misled us	al
misprint	aabmherk
misprint ,	herk
misread	amcdgemeoitl
misread a	tm
misread the	alcdoi
misreading	aecjmloatl
misreading .	cl
misreading the	ajmlob
miss	alceddeeflgbhZiijZkbmdoiqnresjuc
miss .	il
miss anything	tj
miss it	ql
miss the	aphekdsk
miss this	ql
miss working	adon
missed	aybadledheiokZmSneoUqnrasetYuavi
missed ,	al
missed .	ik
missed in	geil
missed it	cedkqj
missed my	dkjl
missed placement	adcl
missed that	ai
missed the	arue
missed what	ajcl
missed your	apmY
misses	aogd
missing	ajbqckdQeWgihaijjWkXmeoeqltYuevq
missing ,	aableelksk
missing .	bmqj
missing from	ai
missing is	aYcrqi
missing out	acgn
missing page	armbvd
missing signature	mi
missing the	rj
mission	abfp
mission .	aafp
misspelt	miti
misspelt ,	aeojtj
misspelt siobhan's	ajmi
mistake	asbTcUddeiglhdidjdkbmnokrYsjtZvi
mistake ,	ansi
mistake .	ceelmeoiqirdte
mistake in	awmere
mistake of	ml
mistake on	uk
mistake was	aabcmnol
mistake with	gj
mistaken	acctiimeodrdtj
mistaken ,	cnii
mistaken about	ck
mistaken for	tj
mistakes	aakllimYrptn
mistakes ,	aVclkmli
mistakes .	apma
mistakes in	adcerjto
mistook	becl
mistry	aj
mistry </s>	aj
misunderstanding	aaokqk
misunderstood	bdcomdre
misunderstood the	adcore
mix	emhnmincoe
mix -	aaemhnmjre
mix of	rj
mixed	akdefljemlodre
mixed up	amcijemlod
mo	ak
mobile	aeno
mobile number	abno
mock	ljuk
mock -	ao
model	aibcdeiljokelmtZuc
model ,	gklk
model answer	ci
model for	ii
model is	acjn
model of	aiik
model you	jj
modelled	aeit
modelled my	aaip
models	jkskve
models by	aejk
modern	aZiltl
modern dance	acim
modest	hkik
modesty	aZcdgxmereti
modesty ,	aecegr
moira	al
mokoena	aj
mokoena </s>	aj
mom	jl
moment	aobmdmfdgahXibjXkomdndoiqirbtbuive
moment ,	andeeckjonvc
moment .	aiecknmbqi
moment i	bohdul
moment in	cj
moment to	em
monday	ajcUelfcgShoibkolXoNqqrYsdtavX
monday ,	albZcedpejgchekqldnaoaqZtduj
monday .	ajceelgdhtkYmjnmoZqTtX
monday ?	alvd
monday and	ajbkdaeeqo
monday for	qj
monday free	ajhi
monday i	qi
monday if	ai
monday is	adel
monday or	qj
monday that	adjj
monday to	ai
monday with	aakjql
monday's	dm
monday's email	aedk
monday's message	di
mondays	aldlee
mondays ,	al
mondays .	dl
money	aabYcZdbhdjWktlimdnWomrltlui
money ,	aYikokqlretl
money .	akbXhellrmuc
money and	aYbmuj
money for	ksoereui
money from	eihdum
money is	aXhioltl
money on	aioj
money went	gk
money will	hl
monique	aj
monkey	aWicnorltj
monkey .	retk
monologue	rk
monsoon	ak
month	aqbddpeoglhSiajTkslamanXodrUseucvY
month ,	akbdccdigihcjeldneoeti
month .	akbacidpgjhcjekeocqdtc
month ago	dlgd
month and	alelke
month everyone	qm
month for	aZomtl
month free	acep
month i	acgljl
month i'll	aekk
month in	ai
month is	an
month of	ajdekm
month off	am
month on	hlki
month the	aj
month to	bk
month would	al
month's	abelkl
monthly	apke
months	cidXelgPhYibkZlbmandouqOrksmtyuXvc
months ,	acbddeemjikern
months .	asbedehijeob
months ;	ak
months a	cj
months and	aecjkjsj
months behind	aZkq
months for	akemketc
months from	tm
months have	amhcokte
months in	ai
months is	aXheostn
months of	alcihdkcslve
months rent	tm
months to	acbihdkeoermtr
months up	aedk
mood	acdkketjul
mood .	addkul
mood boards	tk
moon	abfm
morag	an
more	bOcZdsemfbgUhkidjjkilcmlnmpbqjrnsetcuCvi
more "	ql
more ,	cpgbhekjlineoaqbreve
more .	aUbednenfcjvkZleojucve
more ;	ai
more ?	aq
more about	aNcaedfqgkhnjlooqjrctc
more awards	gi
more before	qj
more by	cj
more calm	aj
more can	acdleekqvc
more careful	am
more chair	ajeeij
more chance	acelqk
more children	adoj
more closely	ascc
more comfortable	nlti
more confident	aetj
more easily	akrl
more experience	adgjretj
more for	amckte
more from	iqrkte
more good	abro
more helpful	aj
more ideas	ai
more in	aigjri
more interest	aarkti
more last	gj
more letters	ki
more life	adiern
more like	acijtm
more look	aedi
more name	acejjn
more of	akckeaiejdmcolrXtovc
more on	di
more or	aehvre
more out	rk
more patients	ai
more questions	an
more room	aj
more senior	aigenvrYte
more sense	alcdrk
more simply	aiqern
more slowly	aqke
more smoothly	aebn
more statistics	aj
more talent	adgm
more than	aebXdVemgdhsikjRkjlkmlncqZsltWuZ
more thank	ak
more that	ao
more the	alve
more thing	aedjedmp
more time	en
more times	aWdotn
more to	apcbgehZiikcmerltc
more tonight	aeclqj
more useful	ai
more vampire	ietl
more varieties	aetm
more views	gj
more week	ql
more widely	abnitiul
more with	aedl
more you	ri
morning	aecXdWemgchcisjckllamopeqprSsbtXujvZ
morning ,	ajekgdhdkWlemkqdrduj
morning .	bccedaecgihciljamjoeqorbumve
morning about	ackm
morning and	ak
morning as	adkl
morning free	aZun
morning i	aeblelqe
morning if	amqd
morning in	al
morning she	nj
morning shift	hk
morning that	aXemjl
morning this	qj
morning to	anne
morning until	aWelqp
morning was	ak
morning with	ai
morning's	aj
mornings	ekiijkoe
mornings .	alek
moron	rk
mortgage	aYhmkl
mortified	abmo
mortified ,	acml
morwenna	aj
mosque	geqm
moss	an
mossop	ankc
most	bPdZeRfmgvikjPkqlVodplrisdtPul
most ,	abcbgikkom
most .	ajck
most beautiful	ak
most boards	adgo
most brilliant	ik
most couples	aiceol
most evenings	ak
most firms	ajgehj
most gifted	gnie
most helpful	nk
most humble	acml
most important	aegk
most in	ajtj
most interested	aaus
most landlords	aicegj
most like	dj
most obliged	aafq
most of	akdaedgqhciRjekrldmdncoaqkritUuk
most people	cjhnobti
most places	aj
most respected	ik
most useful	ajbepn
most welcome	an
mostly	awbccchdjZkkmbojtcub
mostly .	ni
mostly for	kmmd
mostly in	ai
mostly night	aj
mostly what	aXkion
mother	ajbdcZdWeegThWinjmkpncokuV
mother ,	anebjZkkmj
mother .	aejllimi
mother also	actn
mother and	jj
mother asked	aeim
mother asks	jckl
mother at	ai
mother had	abjske
mother has	atjb
mother is	jekjqj
mother know	aeom
mother left	abko
mother of	aailkirk
mother to	deem
mother was	ji
mother's	bdcihdjrkkmeoiqdretb
mother's bedside	aajp
mother's care	ck
mother's piano	jlkc
mother's roses	gk
moths	aj
motto	ti
mould	aXoktr
moulds	hk
mountain	ao
mourning	adck
mourning ,	adck
mouth	acqk
move	acbaccdaelgVhpjwkdlimdnZoYqsrateuRvj
move ,	ankeoetk
move .	akjoqc
move at	oi
move before	adql
move in	ji
move me	aZhmqj
move on	jnuc
move out	hm
move that	adjm
move the	an
move them	jj
move to	ejhkkdlj
moved	aablcZdUeZgWhxikjnkdmanbolqVvi
moved ,	aj
moved .	aYhlvi
moved ?	an
moved away	adhl
moved by	aehetkul
moved for	aZhmoj
moved here	hj
moved in	abilli
moved my	aZjsok
moved on	ol
moved the	blhnjcqd
moved to	aolj
moved twice	adbl
movement	ancjedgehcicmlqitd
movement ,	mm
movement is	cl
movement on	di
movers	al
moves	aVooqjrl
moves before	aj
movie	rmtd
moving	abbecidegdjdkbooqjrlucvl
moving my	acckok
moving to	qlrnue
moyo	aj
mozart	aibeciipjdrb
mozart ,	aj
mozart of	abiqrd
mp	kensuc
mp ,	nj
mr	acbpccekgViajVkbnnolpnqYrktd
mr .	alej
mr achari	ni
mr achterberg	ni
mr adeyemi	binj
mr banerjee	ni
mr clancy	ui
mr dunmore	acoitl
mr ekwueme	nm
mr halloran	adbk
mr lacey	di
mr lanigan	aebl
mr lenihan's	bk
mr ms	aSpu
mr oduya	lj
mr oyelaran	adrl
mr pellerin	uk
mr pereira	bk
mr pillai	ml
mr pinnock	abro
mr pugh	acom
mr tanner	el
mr tiwari	di
mrs	bdgchdikjnkZminmoapbqerctculvd
mrs .	ak
mrs doyle	ni
mrs dunne	aedj
mrs farrelly	ni
mrs halloran	ilke
mrs okoro	aemk
mrs oyelaran	aajo
mrs pereira	jk
mrs tavener	aauo
ms	aabmgenlpqskte
ms .	an
ms oduya	di
ms olufemi	bj
ms pryce	aesk
ms surname	aXpp
ms thorvaldsen	nj
msc	ak
msc in	aj
much	albZcbdkenfbgahjiWjcklldnNpjriuevl
much !	alsb
much ,	dnhnjbkd
much .	algijime
much about	aiikoktd
much and	aZentj
much appreciated	aj
much as	ckelgcidmmoXpkrc
much better	aZdmti
much care	amte
much easier	am
much else	aj
much for	akmeocso
much from	aarltj
much good	abjjti
much improved	aj
much in	amce
much it	ekojre
much less	ak
much like	abdigdiejkmeqmtm
much more	aZeekq
much of	abbkclgbhbjikmmiojrdtZue
much on	ek
much prefer	aadluj
much rather	ul
much reading	al
much room	odrlti
much shorter	aldd
much taken	tk
much that	aium
much the	rm
much these	ackm
much time	ui
much to	adcadeeigdhoqlrmtc
much work	akoe
much you	aWor
mud	ajtdum
mud .	amte
muddle	al
muddled	an
muddy	apmd
muddy boots	aime
mug	apheoi
mum	aagmjtkjmdue
mum had	jj
mum is	aXjnkj
mum's	jokiqdue
mum's care	kk
mumbai	aigm
mumbai office	ai
mumbling	rk
mumbling boy	rk
mummy	aejeon
mums	ai
munster	giie
munster .	giie
mural	an
murder	aici
murder in	ci
museum	aabagahkimodpotmuc
museum ,	achlrk
museum .	ij
museum has	bepk
museum opens	tk
museum said	adtm
music	aVbegchiirrq
music ,	ti
music .	aWit
music from	hj
music late	rm
music to	ij
musical	gdrmtj
must	aabmccdmekfXgahWiujikRlWm1naooqarRsettuBvW
must .	abqm
must all	adeeomtl
must apologise	mi
must apply	adhm
must be	aecedbejfegbhOiljmkanlonqSrbtruUve
must change	cpqc
must choose	ok
must correct	am
must decide	qj
must decline	ar
must feel	addm
must find	eeqj
must get	ao
must give	aceegmhn
must have	aYboccdleihakWmunaodqaretpuZ
must i	aacjdmemmevd
must know	aebjqj
must make	aebj
must not	ajkkqd
must read	aj
must respectfully	ci
must say	ao
must still	ajmi
must suit	ok
must take	ql
must think	adml
must wait	ai
must write	ammi
must you	mk
must've	aibi
must've been	am
mutua	aj
mutually	fi
mutually beneficial	fi
my	abbqcadoeZfogmhqibjjkmlymjnSoYpVqirSsTtculvB
my "	adoj
my abstract	bjllte
my accent	aXbscnjdlj
my acceptance	adfdho
my account	jdkimnpoqc
my accountant	al
my address	anbk
my admiration	aefdiotj
my age	aYbtcjgchdidjbkcmqojrctauk
my agent	aibbgihcjlkenj
my allotment	hk
my answer	amdZedjemntj
my answers	aeckrk
my apologies	almo
my appeal	aedj
my application	brcmekgahiicjWlemindrbtduWvb
my apprentices	jj
my article	acbdko
my asking	abdq
my assistant	jk
my attendance	bj
my audition	mjum
my augusts	ai
my aunt	argdkcnk
my aunt's	al
my back	aebjddkluk
my background	hj
my bad	algd
my badge	lk
my bag	aebedeelgkjikdnk
my bags	qk
my baking	ajjdol
my bank	alle
my batch	gm
my beard	adiktk
my bed	el
my behalf	aZdknn
my being	mo
my best	aqgbhajkoetj
my bid	aTbqekgbkempoeqktd
my bids	gj
my bio	di
my biography	adbjgi
my birthday	jmtj
my book	cehkll
my bookkeeper	ak
my boots	jerk
my boss	bk
my boy	aejeklum
my boys	jl
my brahms	ai
my bread	dltk
my breath	adiljeok
my broker	qi
my brother	albaeegZibkqlknXqerdtcuo
my brother's	jekq
my brothers	acgeur
my budget	apbccihdti
my bus	adejli
my café	acql
my cakes	abckhn
my calendar	qm
my calibre	abbdcdgwid
my call	aidj
my candidature	acdifi
my car	jckk
my card	abbbdnkn
my career	abeiiojjketd
my case	ddelnl
my cat	aYjdrptr
my cello	kkqk
my certificate	cili
my certificates	ajbi
my chair	gk
my chances	bl
my change	ackn
my channel	gj
my chapter	al
my chapters	dctn
my characters	cetl
my chemistry	aj
my child	hi
my children	eeirkaomuc
my citations	gjhj
my class	behciikjul
my classes	aego
my clerk	bj
my clients	ul
my clown	tj
my co	augekdnZqlre
my coat	aTjkqlrn
my coauthor	aj
my coffee	ai
my cofounder	jl
my cohort	jk
my colleague	aodeljuc
my colleagues	adgeheiorktl
my collection	aato
my college	gchm
my column	uj
my company's	heum
my compliments	retr
my confidence	adiejoti
my congratulations	bdojtk
my contract	li
my conversation	uj
my cooking	mj
my copy	nj
my councillor	ni
my count	dlhi
my country	ckienj
my course	gj
my cousin	alllnetdul
my cousin's	aijenj
my cousins	aegl
my cover	ddmmoeti
my covering	abciml
my crew	jjul
my cscs	aesj
my cup	acml
my current	am
my cv	aabacueegkhalnneoctm
my dad	hkjmkb
my dancing	acdo
my date	aebj
my dates	an
my daughter	bZgchdidjikkmeneqnrlteud
my daughter's	akjoqe
my day	gihijdol
my dbs	sj
my debut	gl
my deepest	aemk
my defence	cm
my degree	aehmij
my demo	gejenn
my department	ak
my deposit	adhiqi
my depth	mj
my design	aabnql
my designs	abum
my desk	bZcedXiskdlemdncqsratbud
my details	dkfi
my diary	aZbiglqm
my diploma	ck
my director	aaqo
my dishes	aecl
my doctor	jl
my documentary	acmetn
my dog	aakirntk
my drawing	aj
my drawings	aXjjmnoi
my dream	aqhe
my dreams	jl
my drum	aekj
my dying	ji
my earlier	abbedz
my ease	ak
my editor's	qi
my elbow	ak
my elder	jdkm
my eleven	al
my email	gm
my emails	bkreui
my employer	qj
my english	cjmk
my entire	aatm
my entry	tk
my envelope	mj
my essay	ajbkrete
my essays	tk
my evenings	aWekjkoirl
my examiners	al
my existence	aemk
my expectations	hk
my experience	aebZcjglhkicnpoerctdue
my eyes	amgj
my face	gmidjiod
my family	ajbegcidnjuk
my fare	aajrke
my father	ajbVcedbedgUibjsklmenjocrktb
my father's	adbdgdhejpknqcul
my fault	mi
my favour	addjqi
my favourite	ajbe
my fee	aeeihokcll
my feelings	oore
my feet	am
my field	apbd
my file	aXbucWdXeigahkjXkdllqkslvc
my film	ckgehenj
my final	adkl
my first	aobYcZdpgSheicjjkYlkodqerpta
my five	aZdu
my flat	bikn
my flatmate	aj
my flatmates	aj
my flight	abqn
my folder	aiqi
my follow	mi
my followers	gijcun
my footnotes	aktk
my form	aidXhbmioote
my formal	aifk
my former	aibk
my fourteen	hj
my fourth	aWfegdkeouql
my french	ck
my friend	ii
my friend's	li
my friends	akbeejiioj
my full	aabo
my gap	adcl
my gaps	ci
my generation	acgm
my german	rl
my girls	kj
my glasses	ak
my godmother's	nj
my good	ak
my grades	hm
my grammar	amke
my gran	gejnkm
my grandchildren	ip
my granddaughter's	airkte
my grandfather	aegbhujbkeuk
my grandfather's	akhjikue
my grandmother	hmicrkue
my grandmother's	jl
my grandson	tl
my grant	aebjtj
my greek	ck
my greetings	rlte
my group	jj
my guess	abrm
my hair	ejoj
my hand	aQbjdlgkhdjqkcmeoiui
my hands	deengdkomeqi
my handwriting	bcdlgdimkdml
my hat	emjc
my having	alml
my head	deeehcilmonZqm
my health	aabkkj
my heart	albaedfjjdko
my heroine	tj
my hindi	bj
my home	ai
my hope	abdkjl
my hopes	mm
my hours	abjekqli
my house	aqbdjdkn
my husband	albVccddgbhcilkmlnmcncqeretdul
my husband's	acknlk
my idea	aXbvekte
my ideas	abbrcdhjiimmteue
my illness	bi
my in	jiqi
my inbox	abdlijok
my income	akcj
my institute	bi
my institution's	ck
my insulin	kj
my interest	aebl
my interpretation	gl
my interview	bojakinlretcue
my intonation	mj
my investors	aegl
my iq	abcegq
my job	achijj
my jollof	gj
my journey	fj
my kettle	tl
my keyboard	ai
my kids	jikl
my kind	aaflmj
my kitchen	jk
my knee	ak
my knees	amdeewgbhejamc
my lack	bjci
my lad	hk
my landlord	aahdkv
my laptop	aiki
my last	aebdcjesfiguhZidjjkXlcmYndonqcrbsetUuW
my late	acbegdheiomq
my lawn	kerm
my lawyer	up
my lease	aablqj
my leave	li
my lectures	uj
my left	an
my lesson	aecl
my letter	adbbcedrgjjemannrdtm
my letters	abdp
my level	ajgihite
my library	al
my libretto	aerl
my licence	ai
my life	aYethekimcoirdtcue
my life's	acoi
my list	aYdceqhelqqdrnuc
my little	ajdrgiheiejmkbmeocretb
my loss	alge
my lost	aj
my luck	ai
my mail	acdm
my making	mk
my manager	aZblekgihjjdlmte
my manuscript	aYbidmgeoitl
my marks	addegmhqke
my marriage	abiljlvc
my members	uj
my membership	hl
my mentor	ai
my message	aejdplqi
my messages	aYdltl
my method	adblrktd
my methods	ai
my microphone	ai
my mind	aaclddgchpjdmkoerkte
my mistake	bejiol
my modesty	abgmtj
my mom	aj
my monologue	rk
my morning	aj
my mother	aobXcddceagZhcikneomrctjuY
my mother's	aabecjgihejtkjqetd
my mouth	ad
my mozart	ak
my mp	kenque
my mum	adjr
my mum's	ai
my name	aecWdReigshmibjZkVmonSoppaqdsitmuX
my nan	ajcl
my neighbour	aigbjekknpud
my neighbours	cmgdhi
my nephew	aobcgejckerm
my nerves	anjc
my new	bcdegkiilkpm
my newsletter	uj
my next	amlmneodqbuo
my nine	aebegltj
my note	dr
my notebook	rn
my notes	dqhe
my notice	albdcidchbjmkeqi
my novel	akbdgjicjdkinite
my number	elgo
my numbers	bigm
my offer	ajhi
my office	actm
my old	albkcjdbgljbkZldojqcrbtbuc
my one	rn
my only	arbcddeljcljqd
my opinion	ul
my original	ai
my other	aebcgeiljjllqlue
my outline	abbq
my own	avcSdlekgShkiqjpkXlamPnZokqZrQud
my p	aecl
my page	akme
my pages	aebmmltiue
my painting	aaho
my paintings	hk
my paints	aejm
my palette	ak
my paper	abboccnirdtqud
my papers	ap
my parcel	bm
my parents	beddgekomeneqnuY
my part	acgloj
my partner	aldjgejjke
my passion	abfm
my payslips	abbm
my pension	alke
my people	ak
my permit	alqe
my personal	aiie
my phone	aZbccidZejgsjZmeobum
my photograph	mj
my photographs	gbhluk
my photos	ak
my piano	ai
my piece	aXqmtl
my pillow	enjd
my pitch	cmij
my place	akbilk
my plan	bjkkre
my plans	al
my play	amgi
my playing	abgl
my podcast's	aeuk
my poem	hp
my poems	adgnmi
my poor	mk
my portfolio	adbmddeehkjeljokqcresitiue
my position	aUglhnmm
my post	aSnpqnuevi
my poster	aclp
my present	aibigdhcqq
my previous	fjoj
my price	aacm
my private	bk
my probation	ui
my professor	angjidne
my profile	acfigj
my project	apke
my promotion	bm
my proposal	akbpgZhajclZmjoZrltkud
my prose	aetj
my publisher	aejk
my puck	aetl
my pupils	aiji
my quartet	jm
my question	aWcbdwmlvm
my questions	ajok
my quilt	ck
my quote	mk
my rank	aclm
my rates	lj
my readers	abciur
my reading	bedmhi
my recipe	aj
my record	aehtki
my records	ak
my reeds	al
my reel	hmje
my referee	bjlj
my referees	akbmoe
my reference	limi
my references	accodehmjcknoetc
my regards	anfdgchdjkmenbrstcud
my rejection	acimti
my rent	ajbkhd
my report	bdgn
my request	aleeldvj
my research	apbeceud
my respect	rn
my resume	cl
my review	adup
my right	emhjoe
my room	gl
my roommate	ci
my rubbish	mi
my sake	rm
my salary	gkhdtk
my sales	gj
my sample	acbn
my samples	adbl
my savings	aVbedegeky
my scarf	injb
my scholarship	aekm
my school	li
my scones	ak
my score	aebtgehelj
my scores	bjdmgemjudve
my screen	qi
my script	aedihk
my search	amkc
my second	ajbbgYhbijmjomqetj
my sections	acbm
my shed	aj
my shelf	aj
my shelves	ak
my shoe	aegdro
my shoes	aalimn
my shoulders	aj
my showreel	oi
my side	ambZcddlhjjkmeoereui
my sight	aj
my signature	qk
my signed	anncqe
my silly	aamkolre
my sincere	fi
my singing	rk
my sister	ambZgbhcidkllkneqdtbup
my sister's	anbejakmlkue
my six	aetm
my sixth	aidi
my skill	aefj
my skills	accifq
my slides	abbmdiebjeliolretl
my slip	ao
my slot	aj
my sofa	gm
my solicitor	adhcneoeqctcu1
my son	bXdlgZhiidjmndoerjtc
my son's	aeeejoknldqd
my sort	adgj
my soul	acik
my sources	bk
my spam	am
my spelling	ak
my sponsor	abllrk
my spot	ji
my staff	aj
my stage	al
my standing	acgchrjeqlui
my stop	ak
my story	mj
my stroke	jk
my student	al
my students	aebZcbddgoijjukXlemdncojqZrjud
my subject	apre
my subscription	aauq
my summer	aj
my sums	lj
my supervisor	anddgejikdmendok
my surname	bkoeto
my syllabus	acbl
my sympathy	aaglrl
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
my teacher	bdcihejjln
my teacher's	ajji
my teachers	aaioml
my teaching	di
my team	aagdjomequ
my teeth	adeeks
my telephone	ei
my ten	jdrq
my tender	cj
my test	albjlj
my thank	abdn
my thanks	a5bedefihdjbldoete
my thesis	tn
my things	ol
my third	adbjcedsjeqerk
my three	aXcmheqltn
my thumb	ak
my ticket	jk
my ticket's	qi
my time	aRbidehroirjtn
my timing	li
my title	bmvb
my tomatoes	akgi
my tone	aakllimj
my tools	gj
my tour	actluj
my train	aubdjekeme
my training	km
my translation	actl
my travel	keloolue
my trial	glui
my trumpet	kj
my turn	begehujckd
my tutor	dkhnte
my twelve	sm
my twenty	acmeonti
my two	bcgcjbkquk
my typing	al
my umbrella	atee
my uncle	ajgZkbnvrd
my uncle's	ni
my understanding	hlodtevi
my union	abur
my unique	fl
my university	aejl
my upload	bj
my usual	ai
my van	ckhe
my verse	rj
my version	bedeqn
my video	adum
my village	jl
my villain	tk
my visa	abddhckpqjrm
my visit	ai
my visitor's	ai
my voice	dlgkibtj
my wall	ap
my warm	gi
my warmest	fjtj
my watercolours	ml
my way	crjcoeqiui
my weak	mi
my weakness	aegl
my website	jj
my wedding	uk
my week	ap
my whole	aWemgYhiimjjkbqjresotduY
my wife	akbccbdZiujdkloarbta
my wife's	abhejjkp
my words	adbliereuk
my work	aTecgzhrjXkcmepjqdrUti
my workshop	aackgj
my writing	amii
my year	kl
my years	ajhk
myself	acbRcYdUevfqgahajmkrmtndodqSrWsdukvd
myself ,	aZbeekgiicmrud
myself .	aqbdcbddeefpgbhdjZkjncolqcrctXve
myself about	al
myself and	mdnk
myself asking	ek
myself be	abjn
myself believe	aejo
myself doing	anod
myself for	aeml
myself in	aZhlkjmi
myself lucky	ii
myself on	aden
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
naive	aZjooj
naive to	aZjooj
name	aNbacHewfYgmhZiijikWlenqoip7qYrNsetjul
name "	al
name )	aYpp
name ,	aVcedjeigmjYkcmYndocpsrlun
name .	abbdgmhbjXkcmjnnoZrctr
name ?	ai
name a	abhjpk
name again	ml
name and	aWbjgnlbnnpkqe
name any	aZeu
name as	aYgnlj
name at	amecol
name be	adejli
name before	blge
name came	aebimi
name comes	blui
name down	avmd
name for	ebom
name forward	hj
name from	ai
name has	begdoktj
name i	pl
name if	em
name in	bddkoepktcue
name is	ajbZebgZhcidjensojsktd
name it	alcbve
name might	adjl
name of	ajdkebgchZidjmkimdnmoepetiud
name off	eijlkeomqc
name on	aebZcedbepgajskjodretauj
name one	amee
name right	tk
name still	il
name taken	ak
name tends	gk
name the	acelil
name to	aebeeeimjmndoeqm
name twice	ajmi
name was	bpgZmlte
name were	aXmkpn
name will	aRhjnkqlum
name with	ai
name wrong	aldetk
name you	aegkneom
name's	ni
name's on	ni
named	aeckhejone
named .	ap
named it	ai
named partner	aeqj
named the	aajq
namely	adrjtl
names	aabpcaejgciZkelumenYolqerYseul
names ,	acdeltneok
names .	djemhdiejjlduk
names for	adbm
names of	hjljneolui
names on	hi
names right	aato
naming	eiin
nan	ajcl
nan for	cl
nan's	al
nana	acjk
nap	ak
napkin	acrm
narrator	aick
narrator who	aecm
narrow	ai
nashik	ai
nate	ai
nation's	aYto
national	aZgnnotd
national office	nj
nativity	rm
natural	ambdgnhljete
natural ,	gk
natural next	ai
natural thing	ik
naturally	abcadeeefjhvjbkamdonqerXtlukva
naturally a	rdtj
naturally disappointed	adfm
naturally i	anhdojuj
naturally the	aZhkoitk
naturally there	ketk
nature	aZckeliitjue
nature ,	acckel
nd	aecedq
nd ,	addo
nd and	di
nda	aj
near	bXcddpejgYhYiqjemnnboZtiuZ
near a	rk
near it	aailmk
near me	ak
near the	akbZdremgdhbiejbkeljocrbtk
near your	aailjkqj
nearer	amejhe
nearer home	aj
nearer to	ej
nearest	aoie
nearly	aubcgbicjdkameodqerjtl
nearly a	aaeljk
nearly all	tn
nearly done	ai
nearly every	alge
nearly left	al
neatly	bl
necessary	bjcbrite
necessary ,	ajceri
necessary .	aibj
need	aebLcEdXeufUgnhkicjSkUlqndoepcqjsYtnupvp
need ,	qi
need .	edgjheqiuj
need a	alekgijekcljodtW
need an	heliqn
need be	acmluj
need do	aZnjon
need feedback	rj
need for	eehllinkocqbtm
need from	hm
need it	heoetkuo
need my	aj
need not	aeceergkhammoeqZrkteue
need nothing	ande
need of	aXglijolre
need one	anhe
need only	akemkcqb
need some	aWgjhjqlvi
need somebody	akeinjrd
need someone	tr
need something	abqmuj
need that	ki
need the	aldkeYhdlkocqbrl
need them	aiqerk
need this	aYepqj
need three	aYgkoktj
need time	ei
need to	aqbccbeYfdgThpjXkVnSojqdriupvp
need two	al
need with	ajqi
need you	aRejhkkilqqj
need your	aWemglienkqj
needed	bucUdceYfdgriZjjlcmWnaqarjsdti
needed ,	albkod
needed .	ajbjdiedgdkdoitcuk
needed ;	ajocrl
needed a	aicehk
needed for	ao
needed from	akqe
needed it	jk
needed no	gmoc
needed on	ai
needed somebody	kk
needed someone	bojlre
needed that	aaoo
needed this	adkl
needed three	abbn
needed to	dcgkjekdtr
needful	aceifqgeliqjrcteve
needful .	fnherd
needful and	aZekfkhk
needful for	li
needing	jirjuk
needless	aacpod
needless to	aacpod
needn't	ddelgejlqj
needn't answer	jm
needn't be	ek
needn't have	oj
needn't say	qk
needn't worry	ql
needs	apcmdYgOiejXlbmZneobqirktl
needs ,	akce
needs .	ai
needs a	awccgbhkidrjtbud
needs an	acdekkrktk
needs another	ak
needs his	adikqi
needs it	ak
needs my	akqd
needs no	ak
needs one	aabo
needs only	ak
needs somebody	tk
needs someone	abtn
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
neighbour	albjgXheibjYlinr
neighbour ,	alnkue
neighbour in	ak
neighbour on	ni
neighbour says	acbm
neighbour's	ck
neighbours	ajbdcljdojqctduj
neighbours ,	aYcmkk
neighbours .	ajqeui
neighbours are	uj
neighbours at	adol
neighbours got	hj
neighbours have	aj
neighbours of	ni
neither	aackjmrlti
neither led	aehk
neither of	acciro
nephew	aWbjgYjZkdneooqdrksmtvue
nephew ,	adbktm
nephew .	aWgehdoqsn
nephew before	bi
nephew will	tk
nephew's	ajbi
nerve	bj
nerve to	bj
nerves	arckjboe
nerves ,	adcl
nerves got	aj
nervous	a2bZcrdegqhdicjckjmandoVrUtVuc
nervous "	ck
nervous ,	clgekk
nervous .	ckguoeratb
nervous and	ai
nervous as	ak
nerys	aj
nest	ao
net	aaslvm
net of	sl
network	acgiuk
never	aUbpcmdLekfagkhKjlkWlbmvnTpdqYrjsrtXupve
never ,	adgn
never .	ijqj
never actually	acgk
never applied	aeejtj
never ask	aeen
never asked	acikjrue
never be	acek
never been	bagZiijZkkmdnkrbsotoud
never came	adontc
never do	ok
never even	rk
never existed	bn
never expected	mdon
never find	gm
never forget	abjnum
never forgive	mk
never get	gl
never going	aibjcegnheoc
never got	adoj
never had	akgnrYti
never have	akbigYhcidjcmzodrb
never heard	becogdri
never know	anoeul
never knows	acup
never late	si
never liked	aaro
never lived	al
never made	giri
never meant	aehl
never mentioned	abskuk
never met	gcijoerltk
never mind	aXkjorrk
never once	aibicegihejk
never one	akoe
never opened	bk
never paint	adjn
never put	achjiimj
never quite	gkieul
never read	ajbk
never rung	acbjck
never saw	aYjntj
never seen	gkij
never sing	ji
never stopped	ajcnkdoe
never sung	an
never thought	aihiji
never to	mpoereul
never told	aibZsl
never trouble	acem
never use	aegl
never used	aerl
never won	ak
never worried	ak
never write	aejq
never yet	qk
nevertheless	aiditd
new	akbxcQddeXfkgjhYiejdkalimUnVosplqYrasbtouavd
new ,	aknj
new .	aXgZhlkkritn
new ?	en
new about	ck
new address	bepm
new baby	asjdkc
new beginning	fm
new boss	oi
new building	alte
new call	bj
new captain	abtm
new chapter	fi
new colleague	aptb
new contract	aeqj
new contractor	aj
new contractor's	bj
new coordinator	bj
new course	acbl
new crowd	actk
new curator	tj
new data	al
new date	be
new decision	acql
new deputy	aebk
new draft	ln
new drafts	ql
new ending	ak
new favourite	ontc
new feeling	adgm
new fellow	acbk
new for	aZtm
new foreman	acql
new gardener	gk
new girl	ul
new hall	ak
new head	abtq
new hire	aegqojretc
new host	acbn
new house	aYjp
new ideas	amoe
new in	ni
new job	an
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
new partnership	adul
new people	aptc
new person	dkol
new place	ji
new programme	acbihl
new proposal	aelj
new roof	oeto
new school	aoje
new season	ak
new series	bmtd
new shoes	al
new shop	acum
new site	aebk
new strategy	bj
new submission	aovd
new supervisor	acol
new supplier	aeoj
new supplier's	tk
new system	acom
new team	adtl
new tenant	bdoitjue
new tenants	aZbltk
new to	atbcdehYobqerrueve
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
newcomers	aehltl
newcomers .	abhjtm
newer	jnoe
newly	aj
news	albYcddeedfpgZhcibjtkildmdnjoXqoratYuW
news ,	amfl
news .	aYfljqkdqmud
news ?	aeqj
news about	kk
news before	akqe
news for	qk
news like	jm
news since	abkl
news to	ao
newsletter	ajbidegelinaokrjtdvc
newsletter ,	omujve
newsletter .	akli
newsletter and	aarm
newsletter goes	qi
newsletters	oi
newsletters .	oi
newspaper	abbmqbum
newspaper .	adbm
newspapers	qcur
next	apbYcDdWePfWgiiljdkUlvmdncpXqUrssTtruuvO
next ,	akikll
next .	aiedjdklniocqqrctjuV
next advertise	acgn
next advertisement	ok
next application	alod
next bid	al
next bidder	aj
next book	acuk
next boy	aegl
next call	ajdkheleojqdtcuj
next course	am
next day	el
next depends	um
next door	aidjtjue
next draft	ak
next episode	aeuk
next five	adbl
next flat	acdo
next form	aj
next grade	adnk
next hour	abtk
next in	ho
next inspector	aeuk
next intake	am
next is	adum
next landlord	mo
next lodger	aZto
next mail	acqo
next month	aideelui
next move	ak
next october	ai
next one	ddeegdhkjkkblqtd
next opening	aZhp
next paper	bltd
next person	aZoltkuj
next place	ai
next programme	aj
next round	apbcdbgckookqata
next season	bnoeuk
next set	ak
next show	aetj
next sign	jl
next six	lj
next spring	am
next step	ui
next steps	abun
next summer	uk
next survey	ui
next tenant	ol
next time	albccbdSeYhWidjakelcmdnbokqUr5sdtpuQve
next to	aUgphdipjclmneodrctqud
next tuesday	abdjnk
next twenty	aYqouj
next vacancy	hjli
next village	aj
next visit	uj
next week	aZdieehekdllnnqouavi
next window	hk
next year	aodieZhillneqWravd
next year's	acilljum
ngozi	al
nhs	am
niamh	djtm
niamh ,	dk
nice	bicXdZeVgYheiUjlkjldmjncospnqWrbsavo
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
nice of	auodtd
nice that	abbioo
nice thing	adjl
nice to	albXeegYibkbmindosqdrXtnve
nice touch	abbm
nicely	aibddieegihjjkkeqetWukve
nicely .	aegkjmtdul
nicely for	akte
nicely twice	di
nicer	an
nicer about	al
nicer to	oi
nicest	ajikjekeoi
nicest way	oj
niche	amckgehe
niche ,	ai
niche .	cnhe
niece	aabihm
niece's	gn
nigel	ak
nigeria	qjue
nigeria ,	qjue
night	aicXdTergOiXjwknlcmmnbobpcqjrVtPueve
night ,	aqekgdkaoeqjud
night .	aYdcemjpkmqjtdue
night about	aj
night and	sk
night at	bk
night because	ki
night before	bm
night bus	jk
night calls	ai
night guard	alpe
night i	aablkj
night in	abjcklqm
night of	jeun
night shift	abhljkkj
night shifts	asjboe
night since	aYmq
night this	ji
nights	aXcleogeheklodqeresltjub
nights ,	eolj
nights .	sm
nights a	al
nights and	al
nights at	adkl
nights in	ackk
nights would	aZco
nikhil	amve
nina	aj
nine	ajbZcqdOeRiekjojqlsitnuPvZ
nine ,	cjgekkme
nine .	aigehejokj
nine ?	nk
nine and	abbmndqorl
nine are	aj
nine days	aXmmomqk
nine for	aj
nine hours	jj
nine hundred	aetn
nine miles	aZkp
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
nine weeks	olrj
nine years	apbegYhqikjbkasitc
nineteen	cpgdqeteuj
nineteen and	jj
nineteen flats	uk
nineties	abcjrp
nineties ,	rl
nineties .	accjrk
ninety	arbacjiejamdobqerm
ninety ,	aj
ninety -	acckrk
ninety euro	hj
ninety minutes	cj
ninety of	algije
ninety pages	rl
ninety plays	aetk
ninth	adbpgchcjdkmneoetl
ninth ,	aebkkkqitk
ninth .	abbn
ninth as	ai
no	ccdkekfeiojmkllMmeneolqXsjudvT
no !	sk
no "	akdjiktd
no ,	aTbacuemglhaiUkenZolrdsjtiubvd
no -	adsitk
no .	aacidjgdhciYjemenmojplqiua
no :	aackdi
no ?	aakk
no a	uk
no again	abcaeqklui
no and	ckdkee
no answer	amcedejpqe
no apology	al
no argument	ak
no as	aXdleigekkmm
no bad	al
no bar	ai
no before	ai
no better	ak
no big	ok
no bother	ao
no box	ck
no business	aXbbgdhpidjcmuritc
no by	acgltl
no charge	ajceekhetl
no choice	aenn
no christmas	acjn
no complaint	an
no complaints	ao
no condition	ek
no consequence	ki
no cost	ok
no different	am
no difficulty	cneire
no doubt	aabkcVddgchiiXjjkendosqXretsud
no excuse	jdkemnqk
no experience	bk
no feedback	di
no food	ackm
no for	aWephjodqk
no forty	ak
no from	adbeceeagkhmiojcnmobqbrave
no further	doujve
no great	ai
no grudge	aoceecgdoium
no hard	apcdjemdnloircsjve
no harm	ax
no has	jm
no heart	aejsva
no heating	ejkd
no hurry	aodeeeqbuq
no i	ej
no idea	aogbheicoerjtkvi
no in	aedieeiikiqn
no intention	aablhl
no internet	kk
no introduction	gk
no is	cdeeglilkkqe
no lab	kl
no later	aeqk
no like	nl
no longer	aUbjcdgiooqcrdtmun
no loss	aode
no matter	an
no means	elnjve
no money	kj
no more	aiccdXekhkjekdneoqqj
no murder	ci
no need	atcddZeZgjjekdmaopqarmtYuXvc
no no	on
no objection	aj
no obligation	oj
no odds	ai
no on	ak
no one	aVbmccgohiiqkdmioUtbui
no other	bjcdelhdinodte
no pets	aWbjcmketk
no point	aYjr
no pride	abep
no problem	ascavi
no quarrel	ckhe
no question	aldd
no questions	akskve
no reason	aecrechljjkcud
no regrets	ai
no reply	aecddpmjoYrn
no request	ai
no right	aWhpmk
no roof	ki
no room	accolkte
no rush	axee
no second	alod
no secret	aj
no sense	aZcv
no shame	aniakdql
no shock	ao
no signal	ak
no small	el
no so	ajgein
no stage	aebm
no stress	anue
no strings	ak
no surprise	rk
no teeth	ci
no thank	aaso
no this	aoqe
no time	altl
no to	adbccYdqeYhlijjjkimYnaoZqbrctdup
no trouble	bmcdjjkZoerjtl
no twice	dm
no two	aj
no vacancy	ak
no wages	aeei
no was	becddkeohimeqlrctb
no way	aWckdjnkoevk
no weekends	ck
no will	akqk
no wish	rkun
no with	ap
no woman	adbl
no wonder	cegeimodrote
no word	di
no worries	amcZkborvl
no would	aoqe
nobel	abijtl
noble	aYiu
noble heart	ii
nobody	aRdXekfahiiojkkolWmVnbompeqSrksntiurvK
nobody .	oi
nobody asked	abbioirj
nobody asks	uj
nobody at	aaeikmonqd
nobody but	il
nobody call	bjsive
nobody can	amdjoere
nobody comes	ange
nobody could	akbWcigahciZmeojsetuuc
nobody crosses	aeun
nobody does	ii
nobody else	aaddergihjicjektncobqbtauevc
nobody ever	ii
nobody had	bkhnijjboc
nobody has	aebadneehdicjlrctnuj
nobody here	akbcjqodrete
nobody in	gkiokdoZqctbulve
nobody is	al
nobody leaves	abikqm
nobody made	jk
nobody need	aYjnoj
nobody needs	aboluj
nobody on	acbicdgokloarmsltauc
nobody opened	abop
nobody over	adbkoetk
nobody reads	ak
nobody said	aiienl
nobody says	aahnum
nobody that	nk
nobody there	aYbmmkui
nobody thought	adol
nobody to	al
nobody told	besl
nobody wants	abelicjjodrl
nobody warned	imoc
nobody was	albioe
nobody who	gehjil
nobody will	bncjeegjhdodreub
nobody with	hjrote
nobody would	bjemheri
nobody writes	aagmil
nobody's	bekeoirkum
nobody's holding	rm
nod	aaeihm
nod .	aaeihm
noes	aj
noise	albecjjdkl
noise .	kl
noise you	aeck
nominated	ak
non	akcafcgehZrktjuevl
non -	aWeirktjvk
none	adbecahdiljYlinboYqcrrsktpvd
none ,	ej
none .	ajcXfiimrntc
none of	aebchejcljnermtl
none to	ai
nonsense	aZct
nonsense ,	accm
nonsense .	adck
noon	bkdbheqsue
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
noreen	aj
noreply	tk
normal	aieZhq
normally	aKcmdegph2odretcuZ
normally have	hm
normally sent	gihk
norman	ak
north	apbljctc
north -	ii
northern	ai
nose	adim
not	aWclddeZgliYjnkslEmlnVoipQqlrnsktauc
not "	aacqdiglod
not #	ci
not ,	aocmdeedmjqereuevi
not .	abgZhiikjikjoeqcsltduk
not ?	aZdoeesj
not a	ajbZcmdcgiikjaneqarVsntkua
not able	aedjjenkoi
not accept	aTcwfehjnjqa
not accepted	abqp
not accustomed	adhpoe
not afraid	aXniuq
not after	hj
not agree	accn
not align	ak
not allow	ak
not among	cngdhj
not an	cbon
not angry	aejkoisi
not answer	apcddeekqc
not as	oitm
not ask	ddhjjeonrkud
not asked	acbn
not asking	aoechjoeqk
not at	rm
not be	anbocUeofeibjkklncretWuVvc
not been	aYbadmgiiijmlimbnjoXqitk
not before	gj
not blame	acmpqerk
not bother	on
not bring	aduk
not by	cioj
not call	ai
not care	rk
not certain	acbl
not change	apbjcbeihbjeqduk
not changed	ajemhe
not clear	aecednvi
not come	bkmkokre
not covered	hekm
not deserve	ammd
not disagree	ance
not do	aZekhm
not done	aitj
not dream	klok
not easy	aiglre
not eat	elkiqd
not eaten	aekj
not end	qk
not enough	aqge
not essential	abco
not even	aibkri
not every	apgmhdodqetd
not everybody	aerk
not everyone	gehdokrm
not expect	angehjneqcrnsb
not expected	tm
not feel	a0gjjboYqbretd
not find	beceedgmiljenk
not fit	aegiikmmrd
not for	aXgehlojqirmue
not forget	ckjduk
not forgive	mj
not forgotten	ar
not from	aaolsk
not fussy	ej
not get	acdjgchpjikmoerc
not getting	ql
not give	aigdhejeobqsue
not given	dp
not go	aecedlechcjjkdrp
not going	akmeoeqqvi
not gone	aink
not good	aUcjgkkemkol
not had	abjmkl
not hanging	aeql
not have	ambYddeYhoiXjommndodqZuevi
not having	amod
not hear	qj
not heard	aeccjeqktkul
not help	bpceme
not hesitate	frhemboi
not hold	apcngeoeqe
not how	ckhk
not i	gj
not important	ml
not in	aUgdhnjcqlrisouj
not just	aedcemknve
not keep	jn
not know	acbkcZdeerhijkkmmeobub
not knowing	aicigkmd
not known	bihdikjdokrctk
not late	aUcmso
not leave	abikkkoeqkrk
not leaving	qm
not led	ck
not let	abjikjqirj
not like	aZonqjrk
not live	jk
not long	bkoj
not look	um
not lose	el
not manage	aj
not managed	angd
not many	aegjhk
not match	ai
not me	amme
not mention	abcjjlkl
not mentioned	aZbldk
not met	aebngkrc
not mind	amnj
not mine	adgkjk
not much	ak
not my	bm
not need	ajqereuk
not normally	adclgchl
not occur	achojemj
not occurred	cerm
not of	bjci
not offended	cegj
not often	alcdgshaoeratdue
not on	akhkkdnj
not one	blcXdjeehcjakcqlrbsp
not only	fj
not open	apba
not opened	jl
not over	uovd
not paid	qi
not part	aj
not possible	aoce
not pretend	rm
not proud	acen
not put	acmpqj
not quite	beccdlekgbhlijobrdtj
not read	akcdmi
not reading	ak
not ready	alcl
not realised	albeoctm
not really	achlvi
not recognise	aeclgbrato
not regret	aqmd
not reply	aidj
not sad	al
not say	acbcdigpheikkjmioc
not see	aYbdhnkmsi
not seen	ul
not send	aj
not sign	amqi
not since	ik
not sing	aWglmn
not slept	aZjnmm
not so	aiheok
not something	abklmkrk
not sorry	jnmd
not speak	akecjlkkmc
not squeeze	aj
not stand	acrn
not stopped	gl
not strong	alke
not suffer	glol
not sure	aZcogehloVqerntcudvs
not surprised	ar
not survive	cm
not take	alecgehcodqqriue
not tell	acbmdeelresdtl
not that	aUbceegjhdjelkozrb
not the	cZdiemfngdhWjbkkmiqdrnsatdud
not think	abcegjhiilnk
not thought	oerk
not three	hk
not to	aYdehSidjokiminWosrkseumvb
not told	hljiqjud
not too	aZcidlengdmeodqlte
not trouble	cedegenjowqcte
not true	aacs
not understood	cirj
not upset	degcoqrl
not usually	hm
not wait	abqo
not want	amdeeWhSiejakemdoWqmsnurvc
not wanted	aYor
not wasted	ajei
not what	adfmgjhaoarkuj
not win	aegijk
not work	am
not working	jekl
not worry	akebjion
not worthy	mi
not write	bojemj
not wrong	apcc
not yet	caddejgdhijckmmcnaodqkuq
not you	ajdmre
not your	akcagejeokrl
note	bdcjdqeVfihWiejplbmjnVqUrYsatpul
note ,	aadniimivj
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
note of	acdjgjliok
note on	anbbccrktj
note reached	tl
note records	bk
note says	tj
note that	aZboddfigkhekeokretj
note the	uj
note to	amcmti
note tuesday	di
note was	am
note with	cj
note you	ak
notebook	anberm
notebook .	ak
notebook ?	adrn
noted	aebadcfsgdhclenbowrYvW
noted ,	accjomrdtj
noted .	aTbefsneotretdvb
noted the	aj
noted with	aj
notes	arbncbdreXfehmiVjZllmanZoSqTsetavU
notes ,	bdcceehlkmlkrntbudve
notes .	ambZccgmielmrWtmuive
notes are	aj
notes came	ai
notes can	aj
notes describe	acbl
notes for	acdm
notes from	al
notes go	ak
notes if	ak
notes of	aUcldq
notes on	aebicidigeldrjte
notes only	adbl
notes quote	aZbo
notes to	li
notes were	rj
notes while	bdgl
notes you	blre
nothing	aiblcjeqfjgPhFibjZklooqYresZtrudvL
nothing ,	aYbkkjowqctcvd
nothing .	bcdjeZgkhWmdnkqarYtqvd
nothing ;	adhitk
nothing about	bqcnjekcokreuU
nothing and	aXepqj
nothing at	apebmdqdtkul
nothing back	addj
nothing but	aebqfoob
nothing can	ai
nothing else	etjikdoe
nothing for	adoqte
nothing from	aeqm
nothing further	alqe
nothing has	aZcmdm
nothing i	ceerve
nothing if	aetk
nothing in	acbecmeZiejckpmqrite
nothing is	apcekdqitm
nothing left	aiki
nothing like	ii
nothing more	apcdiejmrdtc
nothing of	ambeuj
nothing on	eiqj
nothing personal	aern
nothing says	actm
nothing since	aaklti
nothing to	akcjdceiidjikdnjtdue
nothing urgent	akll
nothing was	amje
nothing would	akuj
nothing's	al
notice	acbqcedYejfegRiZjpkblXnVoqqlrbsk
notice ,	anccdiedjmocuc
notice .	aXbdhcqosnui
notice and	eiretm
notice at	abjkqi
notice before	ui
notice i	hl
notice i'm	om
notice in	qi
notice is	aj
notice me	en
notice of	ai
notice on	abhpqi
notice period	ciqi
notice that	acbrcegehaqdrdtjuk
notice the	abbtrkte
notice to	ak
notice when	ai
noticeboard	op
noticeboard .	ok
noticed	bocYdYedgchejdkimcnbooqcsdujvt
noticed ,	actkul
noticed .	adbbjlklok
noticed after	ai
noticed how	ak
noticed in	hk
noticed it	ijrk
noticed on	uj
noticed that	bphdokratc
noticed the	bnjeojtc
noticed three	rl
notices	ejii
notices .	ii
noticing	aabt
noticing that	abbt
notification	akfe
notion	alrj
novel	apbUcbdegsiWmetYuave
novel ,	an
novel .	akbegcjdkkniri
novel does	omtc
novel every	qi
novel has	ajbegk
novel is	algm
novella	aj
novella is	aj
novellas	cl
novellas .	cl
novels	akii
novels .	aiii
novelty	adgute
novelty .	aegrte
novelty of	gk
november	avdihekemeti
november ,	amdjme
november .	tj
november and	aj
now	aecEd1eHfTgWhdiajvktlTmqnUoepXqqsave
now ,	akbYcbedglhZiZjmlimaqlrd
now .	aVbecZdneZfegWiWjpkmmmnaoorQusvi
now ?	vm
now a	gk
now and	aibecedlebgiibmdneoaqprbtbui
now asked	aZdq
now at	abdjkl
now be	goje
now been	adhirk
now closed	am
now come	an
now cut	al
now for	el
now go	hk
now gone	kk
now got	nl
now had	aYdlkjtj
now hangs	abqo
now has	blnj
now have	behkjk
now how	acmkrm
now i	ddgZkdncqXrltruk
now i'd	uj
now i'm	dlne
now i've	tm
now in	dm
now is	adht
now it	adsluk
now it's	dj
now know	atdegejbkerdtkub
now let	nl
now lives	acbm
now lost	adbm
now make	jj
now my	anjc
now neither	aiki
now on	djkcmqqeuj
now one	aj
now or	acqm
now put	al
now read	aicl
now reread	aiie
now say	aj
now see	abjmrk
now settled	al
now so	ackjtl
now take	ak
now taken	adjk
now than	aq
now that	aqcXdeedhiicjlkiqcrktOva
now the	addjkq
now there	jl
now they	ji
now this	aZkp
now to	aihkoe
now told	ao
now what	abdkmioluc
now where	aj
now why	aibj
now with	an
now writing	dj
now written	aeop
now you	acjj
nowhere	aXbecuengbhekeneoeqlteud
nowhere ,	rl
nowhere in	cn
nowhere near	ak
nowhere without	il
nowicki	ai
nuala	awbboetc
nuala ,	aote
nuisance	diecmvoeteub
nuisance ,	dimj
nuisance .	ajedmmue
number	albQcddqemfdhWiYjTlnmVn3oUqRriseta
number #	an
number ,	dknl
number .	acbedcgmhbmdnqqerntjudvb
number and	aVelnn
number at	aXeknm
number for	ak
number four	aadp
number has	em
number if	ackl
number in	ni
number is	apcide
number my	acdq
number nine	ai
number of	akbedltdvp
number on	almcnk
number one	aeul
number the	aotd
number three	acdikk
number when	ajne
numbered	bidelk
numbered them	lk
numbers	aobidbeegqiejkkbmaobqctTuc
numbers ,	jm
numbers .	abbmgmte
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
nursery	adbeclgdjcolreti
nursery has	ajkdqj
nurses	abbnjp
nurses had	bl
nurses have	aajq
nursing	amol
nwosu	al
nwosu </s>	al
ní	al
o	adio
o wise	abim
o'clock	dekdqr
o'clock on	al
o'clock or	qk
o'clock today	qi
oak	an
oakes	ak
oakes </s>	ak
obinna	aj
obiora	ai
obiora </s>	ai
object	vn
object .	ak
objected	aeej
objection	cule
objection .	aj
objection to	ak
objections	clrj
objections ,	rk
obligation	oj
obligation to	oj
obliged	aideedfrhcoctiuc
obliged if	aXeefr
obliged to	aqhemiodtiue
oboe	ai
oboe .	ti
observation	albdcegjhdtl
observation that	ajbdgjhdtl
observe	cmtj
observe closely	aetj
observe that	cj
observed	al
observing	bj
observing that	bj
obstacle	ek
obvious	akbicbgdhlodtdvl
obvious choice	ajbagehm
obvious that	bn
obviously	aTbjclgcjenlotrZ
obviously ,	ai
obviously know	oi
obviously my	om
occasion	adomrk
occasions	aYdtok
occasions ,	dn
occasions .	aZdnok
occur	abbjhmjdmj
occur to	adbjhmje
occurred	cdrm
occurred to	cerm
october	aqdehljYqbvi
october ,	uj
october .	asqe
october is	ki
odd	aibmcnhYjeneocqjrZtavm
odd .	aeqlvi
odd number	akhe
odd that	aZbmci
odd thing	cn
oddly	aebjcn
oddly enough	bj
odds	awvV
odds to	ai
odette	anvb
odile	akhj
oduya	ajdiline
oduya ,	ai
oduya and	dilj
of	aebeccfngajkkdldmondoepisdtjve
of "	vl
of #	aqgjtevl
of ,	ai
of -	done
of .	aabegdidjikomenioerbtiujvk
of :	ak
of ?	mi
of a	aabXeigeidjekjmmnUqVrrsdtoud
of accounts	rj
of acquisitions	nk
of acting	hi
of address	ackn
of advice	ak
of all	albaccedheinlemoobqerctauj
of an	aWbldlhejnlemiocrdtmui
of answer	aejjri
of any	alfdhikilk
of anyone	am
of anything	eegjrk
of applicants	aj
of applications	fltj
of applying	aYhjmltk
of april	alhdtl
of arithmetic	aeri
of art	ii
of as	ai
of asking	aiheijjeojtj
of at	aabepr
of auditions	ak
of august	ajojqd
of bad	mm
of bed	jk
of bees	aimj
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
of clowns	rlte
of clueless	rj
of colour	tk
of comments	hk
of confidence	ai
of corrections	am
of courage	aitk
of course	aZbXcjdifegdhiiZkkldnioyqZrcsltcucve
of courtesy	no
of covering	amjc
of culture	ajni
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
of even	aifj
of every	ajli
of everyone	akhcjnoete
of everything	aaedgiieuw
of experience	acontj
of eyes	cjni
of fact	cigi
of family	jl
of farming	germ
of february	aj
of feedback	aildodttvd
of fieldwork	bj
of first	adon
of five	aicjheti
of focus	ajck
of following	rk
of founders	aeuj
of four	bihmrite
of fourteen	abcjrl
of free	adhdqkuk
of full	amne
of geniuses	actm
of getting	abiikjol
of god	aZesie
of going	nj
of good	dmgcjjreuk
of growth	fj
of half	abhkrm
of hands	angi
of having	abgkiekemqrj
of hearing	iiol
of heart	aXeljdqq
of help	gl
of her	aijdnitk
of him	tk
of hiring	aetl
of his	narltk
of hospital	akke
of house	rk
of how	aabjjoni
of humour	tk
of indian	acip
of information	aeuk
of interest	amokreteuc
of interviews	amte
of it	adceekfegTidjdlammnjqlrZtluqvY
of its	aibddmojtivd
of itself	abjmtj
of january	ai
of june	adbjhepn
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
of march	ki
of may	adqr
of me	ambmcbdberhViYjnkVlemqnYtRvb
of meeting	fk
of midwifery	aiglkc
of mind	aeiiuj
of mine	arbZdeecgahUiejckemknpqmrctcuj
of money	airi
of mood	tk
of music	adijti
of my	bmccdoeTfngnhtiejdkdlqminYoPpdrUsZuQvc
of myself	aZfr
of next	em
of night	aope
of nine	akhekmodte
of ninety	aj
of no	anceeehlkime
of notes	ajbehm
of nothing	am
of november	aj
of old	ajblte
of one	adeigiqermtc
of one's	acgl
of only	aegnhe
of opening	acmjti
of order	ajbeheol
of other	ae
of our	aebjcbedfjgZhmilkjmbodrbtivd
of ours	bjhcnjrm
of paper	ji
of past	tj
of people	aiheijmmonrXuc
of person	aajomeri
of poems	al
of post	adlnqetj
of practice	am
of praise	ak
of prose	ik
of public	gk
of publishing	ak
of putting	ck
of questions	rcul
of rain	amte
of reader	aYgprkte
of reading	am
of real	ij
of regret	aXglmm
of reply	abdm
of requests	aYlr
of respect	ml
of rice	adkm
of risk	tk
of rosenthal	hi
of rubbish	rk
of running	ak
of sales	bdglti
of saturdays	hm
of saying	aiej
of school	glkkne
of scope	clte
of section	adcnhj
of selling	hi
of service	ai
of seven	kk
of several	aj
of site	ck
of six	aeql
of sixty	ciek
of some	aeomui
of somebody	nj
of somebody's	ej
of someone	in
of someone's	acto
of something	addkjn
of starting	adhm
of story	aackhk
of such	iiteuk
of swimming	ki
of talent	idnerl
of taste	acomrdtl
of tea	am
of teacher	elre
of telling	jeoiqi
of ten	rk
of tenors	aecote
of term	an
of test	aj
of thanks	gm
of that	aYbmcWdeeniYjokroYqcrjtXvi
of the	aibkcZdmekfaiRjaljmincocqcrdsdtXusvo
of their	amgi
of theirs	ajgk
of them	abcvdnemglhPiijjkTljmYnioNqlrasluU
of these	avbdeegdhaidjokimcnioYqerbtU
of thing	aZgehlrkum
of things	aehp
of thirteen	ci
of thirty	aXgjhmjk
of this	aibYcUdbeZhiiWjkkklcnmqnrPseun
of those	djekgbjjomtaue
of thought	olte
of three	aqbdcmdegdkbtk
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
of us	bncWdSeRfagkhXiljtkaldmanTotqnsitducvW
of use	aiokri
of vat	sl
of volunteers	ai
of votes	akhe
of waiting	abqm
of water	al
of what	aebYcldcfigthajYkmmirc
of when	ui
of which	aWdifmklljmiodtduj
of who	acol
of whoever	aZgllinirj
of whom	anbcgehbjikkneodtlue
of why	aehkuj
of winning	cj
of words	li
of work	aebeelgajmmirksmtcudvd
of working	fk
of year	accm
of years	un
of you	aobpcOeSfagNhHiXjkkclenYooqXrvtpvO
of your	adbYcWeifuhkinlcnuoepXqarisbtP
of yours	biedhdjjrl
of yourself	aiilmeri
off	becedPeZgjikjXkslYoerusbtjuPvj
off ,	ekgehiliocqdrbto
off -	gi
off .	akbjecgchojakbndodqcrr
off ?	arle
off accepting	qi
off after	al
off and	aUejokrp
off as	gnoe
off at	kj
off by	am
off for	gijk
off in	ki
off me	bi
off my	acbirn
off now	ak
off on	aTkrnu
off our	kl
off the	bZckddechbjjknldqjtc
off their	adom
off this	aokd
off till	adql
off to	aibeiljekcniretk
off tomorrow	ajqd
off topic	bj
off until	qj
off when	bi
off with	ai
off your	aieaqdro
offcuts	ai
offend	acmm
offended	cegj
offer	akbdddeQfchyiajXlbnYokqxritPuXvW
offer ,	aebkcihkjeqi
offer .	ecgjjekloote
offer a	ri
offer at	ji
offer from	aoglhcqi
offer is	cl
offer letter	aYhp
offer me	aXhrqk
offer of	aphcqkte
offer on	ai
offer stands	aahlqi
offer to	abdiheolrm
offered	bocnfigehiibjbkYlYnorZsitUuava
offered ,	anddndqj
offered .	adon
offered a	fkhi
offered in	addm
offered me	bkgihbnk
offered something	abhp
offered tea	adbmhi
offered the	aacksj
offered to	bjckejhbkenpobretc
offering	adgkljmerl
offering me	ljrl
offers	aYgoidjqre
offers ,	adgiqk
offers .	aagq
offers while	jl
office	ajbXcOdmfcgahSjakdlkmZnnocpnqlrktpudvU
office !	ai
office ,	adbegahjjeliojqdrqtbuk
office .	aibbicjimeoiplqiritauX
office ?	aidinc
office about	aj
office and	aXdpiluj
office as	ainj
office asked	apncqe
office be	aetk
office completely	adnn
office does	qj
office down	jj
office each	acqn
office every	qpue
office for	tm
office gave	nl
office had	aj
office has	adbejepmqiretjui
office i	aegm
office in	nn
office is	neup
office mate	abtm
office may	ai
office next	tj
office of	ri
office on	abeljk
office says	ui
office tells	ni
office that	amhdrdtm
office the	aebk
office this	ai
office to	bldn
office told	al
office was	aWbeiknmrjul
office were	il
office when	ackm
office where	tk
office will	amgijboj
office with	anneqi
officer	aXbbciliqetluv
officer ,	aj
officer and	adndun
officer for	tl
officer lives	aeuk
officer role	ai
officer's	qi
officers	aj
offices	hm
offices and	achm
officials	nl
often	bYcTdeecg0hSinjakcnmoiqcrQ
often ,	aciitn
often .	ajgemj
often a	abginl
often asked	abnjuk
often get	apgdiire
often go	ak
often hear	abgkni
often say	giik
often that	grhere
ogunleye	ak
ogunleye </s>	ak
oh	aZceddgdiijdmerctwvi
oh ,	odtpvi
oh brilliant	adtn
oh great	tk
oh no	tk
oh well	aqoktZve
oil	an
ok	aVeelnoqtdvw
ok ,	vk
ok to	aelk
okafor	ak
okafor -	ak
okay	aoceeZjdojvt
okay ,	vk
okay .	akceeeok
okay if	ai
okay to	vi
okonjo	gj
okonjo ,	gj
okoro	mk
oksana	am
ola	aj
old	anbkcchbiZjkkZlXmWnlonqZsbudve
old ,	al
old -	acomrdtnve
old .	amji
old address	apdd
old asked	aetm
old boss	begkjd
old club	acbm
old college	abgn
old desk	acom
old filing	aj
old firm	gk
old friend	benm
old friends	aXbldoniokue
old goat	adjern
old head	aecn
old hoofer	elvd
old invoices	aeuj
old ladies	kk
old lady	ai
old library	aj
old man	eijord
old man's	adjm
old maps	ai
old neighbour	adblnj
old one	bedltl
old people	aejm
old place	aj
old price	ok
old rate	qj
old room	hmje
old roommate	nj
old sailor	ik
old school	aj
old site	abum
old snob	rm
old students	adbl
old supervisor	aabmjl
old surname	ai
old took	rm
old woman's	aejj
older	beckiejmli
older ones	ji
older people	jk
oldest	ajgeoj
oldest applicant	oj
olds	aerp
olds and	acrl
olivier	aj
ollerenshaw	am
olu	ai
olufemi	bj
olufemi ,	bj
omar	ai
ombudsman	aXnmur
ombudsman ,	nj
ombudsman would	um
on	bcddeqfjicjjlbmdnqqerYsotjucve
on #	akomqc
on (	adpmve
on ,	aibccedkecgchjokqbrdtcvj
on -	akoi
on .	aZbkdbgYiskelbmonqrXtYui
on ;	aahllj
on ?	ajdjla
on a	ajbcdsfegehmjjlYmXnToeqbrlscuZ
on accessibility	aitm
on after	um
on all	aWhellokql
on an	qi
on analytics	aeci
on and	adeciiql
on another	ni
on any	abethe
on april	aetl
on as	avoeud
on asking	dj
on at	ak
on balance	cdtm
on bees	aitn
on before	adgljj
on behalf	am
on being	oi
on both	aadjkiql
on bread	cj
on buying	ak
on by	gmjl
on camera	ak
on chapter	aeck
on checking	al
on choosing	al
on christmas	adjo
on churn	ci
on conflict	aici
on cost	lk
on covering	aZor
on credit	adhj
on decisions	nk
on deserts	ti
on dialysis	ki
on doing	ncodqkup
on drainage	bk
on each	li
on earth	aaglil
on either	ai
on every	abbccvedgchbjbkkqdtduq
on exactly	cj
on facebook	oi
on file	aibkdifkhdqdrkucvd
on finding	adbkrdto
on first	dmteul
on floods	cm
on for	ekgnjnletb
on four	aegmoj
on friday	aibjcdeahckoleniocqjtd
on fridays	blkiqdtj
on getting	hk
on github	aebi
on glassdoor	um
on good	aeul
on grant	adpl
on half	abeo
on her	bkjbklte
on hiring	tjui
on his	adjmrk
on holiday	tl
on hoping	adeijk
on hotel	cj
on how	aXejlenmuovi
on in	aZgejnop
on instagram	adol
on is	ak
on it	ajbccVdVesinkXnaonqitYuR
on its	aqbZcjgivc
on last	ance
on leave	ok
on lichens	aloe
on linkedin	addiui
on managing	aetk
on market	ck
on marlow	hi
on me	abblcddbjmkjlcmlqcrdtbuj
on meeting	rk
on mill	aeqk
on monday	bmccekgdhZjakplbocqmtaubve
on mondays	dl
on more	cn
on moss	ak
on my	abbacXdjevfpgaiRjdkOoXpeqlrmsatoul
on new	tj
on next	aZun
on night	ai
on nights	ljsm
on nothing	apedme
on nursing	aeom
on one	aqbZeioerjse
on opening	an
on our	albccZgmhalknZoispuWvc
on page	amcldahdkeldmprdsktXuevb
on pages	adck
on paper	ciditk
on plain	mj
on price	cjelhlqb
on purpose	akbmre
on reading	aimk
on recommending	qdul
on reflection	al
on rereading	al
on river	ai
on rural	ai
on safeguarding	rj
on sale	aj
on salt	cj
on saturday	cedeecgkjikcnpoeqeteuj
on saturdays	bijiqerm
on seeing	aj
on sending	dmqe
on since	aZjjom
on site	am
on six	hl
on slide	cj
on so	achl
on social	ak
on some	hk
on somebody	mk
on sourdough	cj
on stage	tiuj
on such	aiej
on sunday	aibkeegnhcjYkanlqktc
on sundays	nkui
on supplying	ok
on sweeping	jmqe
on tape	alje
on that	akbZelglhkiijpkWnaoZqarVte
on the	bocVeWiejokildmenmodpdqorksktSvZ
on their	aojdrjtl
on them	aagijjni
on things	jk
on this	adbZcndZeYfphnjZkcmdoiqtscuM
on those	aejj
on three	dojd
on through	ai
on thursday	aidceihcldnoobqktd
on thursdays	kinluc
on till	ak
on time	adbbddjkqdresxua
on to	ambcdceqgchcjkkelmnZocqbtdulve
on toast	adeekp
on top	aZkl
on track	acgm
on training	aaoo
on tuesday	aqbYcddmeigdhkkilenmoaqdretZucve
on tuesdays	tk
on turning	ci
on two	ajuk
on unit	aetl
on us	akemqe
on using	akoj
on very	ai
on wednesday	adbjdnjenoud
on wednesdays	abbnqi
on what	cehijeklqitdui
on where	li
on whether	liui
on which	aWdiholtqdtauj
on why	aZckdihioi
on with	amcjlioj
on without	abbkejgl
on xx	aVpr
on you	aRbedkecheiejiklmcnjqorrud
on your	bqcZdSerfWgphkidkklbmkoipbqlrXsjtVuRva
on yours	aZioqj
on zoning	uk
onam	aekk
onam ,	aekl
onboarding	aZbjon
onboarding flow	bj
once	abcldoesfmgvjVmanMobpdrasitbudvR
once ,	aldeelgbikkkse
once .	aVdbelgmhbibjjrlsntdue
once a	am
once again	aUdsfqmbtj
once and	ceen
once before	ak
once by	ck
once came	ai
once i	aoboecgbhbjaodqcrkui
once i'm	gl
once i've	ddlj
once in	gjik
once it	hklk
once let	aj
once met	gl
once more	becodwemgVhZicjakclZmmncoXqkuevX
once my	gdhjum
once said	aden
once sent	gk
once somebody	aetk
once someone	adop
once that	anim
once the	abbadegjhpikqdti
once they	abniup
once told	aegl
once we	hj
once worked	gk
once you	aVbjcndegehoqi
once you've	ll
once your	apgc
one	bicYdeengchdjmkomdnZolpaqbrismudvR
one ,	andkgRikkjlqneoZqYsitRucve
one -	amdeebuo
one .	blcqdceUfbgehbiYkammojqdriuk
one :	dive
one ;	akej
one ?	ailcvj
one a	aj
one about	aybddbqj
one above	ai
one after	aYejlktk
one afternoon	ajgehdin
one and	cegchekqlkrjte
one appeal	dj
one apply	adon
one as	aYhp
one asked	bn
one asks	adekoj
one at	amcngejcoete
one bad	accm
one batch	bj
one be	aj
one before	bddmgcjekelimmqe
one below	dj
one beneath	aekl
one bit	ri
one by	aicreeojqdtb
one call	aaniuo
one came	ai
one can	aXcngdheiikemiokqe
one can't	ajgkri
one chance	el
one closes	ak
one comes	gekl
one coming	am
one comma	ance
one contract	kj
one copy	abtn
one could	becngchcretrue
one day	aZbXcddYeZheiekVldmnnboupjqXtkuq
one does	abbmeegjhliijdkkneqeriuZ
one doesn't	aehirmte
one door	aXfygeqe
one drew	jk
one either	aYos
one else	aahiio
one email	aZjmnm
one entry	hk
one error	ai
one evening	rm
one every	ul
one expects	hj
one explaining	aeul
one feels	ajipoetd
one finger	aekl
one folder	uj
one for	aijdtl
one forgets	adrk
one from	dkeihdjjocul
one gets	abheknok
one go	tj
one goes	aeul
one good	gkkj
one had	bkijmd
one hand	aYgs
one has	aZbccikmonrmtY
one he	aegn
one hears	gjik
one human	addk
one i	akcdkkoaro
one i'd	atkc
one i've	aiengeiere
one in	bncaeYgnhZjmkeneoYqcrpua
one is	bacedreegdhlidjdkeldmdneqcrltmud
one job	amod
one l	aitk
one last	aeddergejdlnue
one learns	okretj
one letter	al
one like	ml
one line	anbeceebhajomdoerdtm
one long	kk
one look	aZbirn
one looks	adml
one may	tl
one meeting	ej
one member	bl
one minute	aXbncimkqj
one month	tl
one more	aQbdcYdseugWhlidkblkmpneoRqrrWteub
one morning	ejme
one mother	deem
one mr	aebl
one must	al
one my	im
one never	acup
one next	aedk
one not	aabq
one number	aqdd
one o'clock	bi
one of	adbueNfbgWhmiLjqkXlemYniosqorbsmtTucvi
one on	aobcciecgmhciljclemlocrdtb
one opens	acfq
one other	aree
one out	alki
one page	albbcdkloctj
one panel	aetk
one paragraph	adrn
one part	ai
one people	gi
one person	acbjcadegeiijmkpmeocrbsntcva
one phone	acup
one piece	bl
one place	ajsi
one poem	aaen
one question	awccdSlova
one quick	akve
one reader	aeil
one reads	aaimkj
one request	ej
one roof	ai
one room	aYjlkqqe
one sees	ijrm
one seldom	iite
one send	amle
one sending	aeul
one sentence	tm
one side	adslui
one signature	qi
one sitting	ck
one small	akcWengchdlqqirdteuave
one so	ai
one song	ej
one sounds	ai
one star	ieqdut
one suit	ki
one takes	giij
one tenth	ak
one that	aebdcjdjguidjbkWmenaodqlrYtWvj
one the	abbcdlgrhd
one thing	a1badXeUgbhcidkjlcojqerdsktiuevc
one till	qj
one time	aegl
one tip	ai
one to	akbdccdeeaibkZmkneoorcsite
one too	lirl
one tries	gj
one was	hjjmmkretd
one way	aUcqnjtj
one we	aijk
one week	aaelhcjiqo
one weekend	rk
one when	aYbndl
one where	akcj
one who	aecZgaijjkmeniolqmretauj
one will	ak
one winter	ki
one with	arbbgahlidjdolrb
one without	hjti
one woman	acen
one wonders	bl
one word	ambaceepheiXjjkdrcslue
one would	abbicigdhlibodrouj
one year	aj
one years	aisi
one you	adbicjdmejgbhimlobratb
one your	ci
one's	aabccdguhpoarbtlubvc
one's own	abhm
one's rather	al
ones	aibecRdteiglhdijkaqbtbuTvi
ones ,	aord
ones .	amgejckemirm
ones are	am
ones ask	ji
ones at	im
ones i	aZdigiol
ones in	aZgiijjjol
ones on	al
ones that	dl
ones to	acjltl
ones were	adrm
ones who	aibehijekinj
ones you	emgi
oneself	aeil
online	aiheieliqerkti
online ,	aXlknktkui
online .	ak
online course	ai
online interview	rl
only	aZbmcbdUewfXgchYiojiknlYmYnlotpVrkteuQvZ
only ,	aobj
only .	akhj
only :	sm
only a	ajbccbeZhaisjdkemerp
only add	ajcdgl
only admire	aicerm
only after	acbjmi
only agree	aj
only all	adbk
only an	aj
only applicant	hl
only as	klql
only ask	cmddeckellmlqi
only asked	ne
only at	ej
only be	acijtk
only because	arccdkglidjZneoatk
only been	achnkenl
only bid	gl
only club	ek
only confirms	ij
only copies	si
only don't	acen
only dream	aagjjm
only ever	akgeol
only fair	abgehnjdnmum
only five	aiclie
only for	ambkcedchejkncodqeulve
only four	adtl
only good	qi
only got	akui
only had	rltk
only half	aooc
only has	hi
only have	biceekrite
only hope	aXjnkkmmojte
only if	aocrdeed
only imagine	aqedmjrZ
only in	bdcdecknolqe
only interviewed	bl
only just	al
only last	ckdcjm
only learned	aYbjtn
only leaves	lj
only let	aeen
only like	dieeidjk
only live	ak
only local	hj
only look	ej
only lost	aZtn
only make	ql
only me	oi
only mention	cidljaop
only more	al
only my	aYdkelgekcos
only myself	miom
only need	etqZ
only needs	aZnjqs
only now	apde
only observe	cj
only on	cjjjrk
only once	bi
only one	aiblckdbelgnhiickcldmbnZoOsctbvn
only ones	ijjeki
only our	ai
only packed	rj
only panel	ambd
only passing	nj
only person	aabkgjik
only place	aekk
only point	aecl
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
only say	aebaemgjjmoiteue
only sent	adherr
only seven	ai
only so	anbecdgikkqd
only someone	il
only sorry	akme
only spent	adol
only suppose	aedconritk
only takes	qj
only tell	uk
only ten	aj
only thanks	aj
only that	acbaekhjicklllnmoXrjtd
only the	aehYjalcnjosqZrntW
only thing	cigdhcicjkqircsm
only think	aTbockrk
only this	ei
only three	ao
only to	apbecnekgehbjdkclcmnnboZ
only took	on
only turned	abjcoq
only two	ambmcegihdkdoete
only until	kj
only waiting	abhm
only want	eksi
only wanted	aioctm
only way	hckp
only when	bjkk
only while	adbl
only wish	jllj
only wonder	ak
only work	nk
only yesterday	abgjil
only you	ajedijjeqi
only your	aYjkkiqj
onsite	aebk
onwards	akve
oonagh	ak
op	adkm
op ,	ackm
open	apcbdjejfkgVhbibldpeqmresdtmuZvT
open ,	aZbodqellktbud
open -	ak
open .	aRcjdieYhciajmkiniqmtm
open ?	dovd
open a	aahl
open about	ak
open again	anue
open call	aljmtkuZ
open day	awdmeejekeqbuc
open evening	an
open in	adqjul
open it	adekolqe
open on	albddeqjti
open the	aXklrltj
open to	apdaeagehblaniokuovY
open until	ai
opened	aRbwcWgViilenjonqbrYsetlue
opened ,	acomuk
opened .	aYbmdnodtk
opened a	aj
opened before	adbiel
opened it	adhjoj
opened my	aYblmjtk
opened only	adon
opened our	keni
opened the	bjcdjkoetk
opened your	kk
opening	dZebgYhlklmincrjtkuYvZ
opening ,	degehljeojrm
opening .	av
opening ?	li
opening a	ti
opening hours	ak
opening it	aemk
opening night	adjkql
opening on	hkjj
opening paragraph	bi
opening the	aTjekrto
opens	aicedVeZfugjhSkblencqltiuT
opens ,	aefmqk
opens .	aafqgehcomud
opens again	degm
opens every	ij
opens in	ql
opens its	tk
opens on	ai
opens the	aejktk
opens up	aegk
opens with	bl
operation	aWjkkpvi
operation .	adjl
opinion	acbZddecjeodqdryuj
opinion ,	adrk
opinion .	aeui
opinion counts	hj
opinion of	akceicnerouj
opinion on	airl
opinion that	ck
opinions	gj
opportunities	adfl
opportunities that	fj
opportunity	aSf1hcmeojqltb
opportunity ,	aefl
opportunity .	acflqm
opportunity arise	fj
opportunity to	aafq
opposite	acbecugehe
opposite of	cm
opposite view	accn
option	vr
option ,	hi
optional	acrm
or	bUcBdiemfjgZiSjOkTmiojpaqwrcsZteuwvz
or ,	aedk
or a	dceylcoerdtmueva
or about	acdj
or after	aeon
or another	aZglnj
or any	aiddmm
or anything	acol
or as	adekij
or at	aedeebhkloqask
or behind	ej
or by	di
or did	aenj
or do	edrkvk
or does	an
or equivalent	ai
or five	aclk
or for	aerl
or friday	ai
or i	adedhZkdnequuo
or i'll	aTebqput
or if	eilj
or in	ek
or is	apeZlbqerktmva
or just	djlj
or later	aiqk
or less	aehvre
or lose	aYeeqv
or madam	fkpe
or must	ai
or my	aYdkqkun
or no	ardiebhdonqc
or not	avdoeZmenioeqauc
or nothing	aoec
or of	aVomritlue
or on	emqb
or only	an
or rather	ln
or shall	dieenk
or should	allcnk
or shred	aj
or so	acdlhi
or something	vk
or the	adbicbgehdjmlmnZoirasitZuovV
or three	aelm
or to	aelj
or tomorrow	ekqb
or two	eZhpnlqarj
or very	rj
or was	diritqvb
or we	aYcmql
or what	alecklmc
or whatever	ei
or whether	ekqk
or will	eeniqi
or without	aeqque
or would	aple
or you	mkqj
or your	ejreum
orchard	ao
orchestra	aVgbkkoerv
orchestra ,	hi
orchestra for	ai
orchestra prefers	adrn
orchestra was	aXrq
order	bicmdjeciejZlkmcncodqardtXuj
order ,	up
order .	bmclfihekilmmeoX
order all	uk
order by	kj
order i	acdm
order in	cj
order to	hm
ordered	bcgehqjbkdqoud
ordered ,	ajqj
ordered the	aahrjeqk
ordering	aj
orders	hkui
ordinary	hvijjcoeretc
ordinary way	al
org	gihkve
org chart	ni
organ	aeicnqqk
organ ,	nj
organ blower	hj
organ post	qk
organisation	acijootd
organised	aihjmmrc
organised woman	aemm
organisers	aegm
organist	mi
organist too	mi
original	aYhkikrdtnvq
original key	hl
originals	aj
orlaith	ai
ornaments	lj
osei	ai
other	aZbpcadjekfTguhbijjnkXlimXnEolpaqurTsVtduX
other ,	ak
other .	aVklqjtp
other agency	bjgn
other applicant	accnjk
other applicants	anoe
other application	aeem
other at	al
other avenues	uk
other bidder	bk
other bidders	aZuq
other candidate	emgiod
other candidates	gmhimjob
other classes	gj
other client	adil
other clients	adim
other couple	aebohjijjekd
other courses	amue
other curator	gdim
other editors	akgeik
other end	ajjj
other firm	aiemieoeqi
other firms	abgrqd
other flat	akjj
other flats	hj
other four	dmgevd
other galleries	clqi
other gallery	qo
other gigs	oj
other girl	gj
other hospitals	akhjje
other houses	gmqj
other institutions	aigi
other job	li
other journals	akgdqm
other judge	lj
other labels	jk
other landlord	aoqc
other landlords	geol
other members	aeqk
other money	hl
other nineteen	uk
other offer	akqm
other offers	acgbidjrqk
other one	aTbicjeigdkmodqirk
other pastry	aigkid
other people	algdokrctk
other people's	acijkj
other place	ui
other plans	aagljj
other publisher	aedmlc
other quote	ciek
other reasons	aebm
other school	arhcjbok
other schools	ckqj
other shop	jl
other side	ambj
other speaker	bl
other tenants	aegeomqiuk
other tenderers	ai
other tenors	gj
other than	aebmcneigdhd
other thing	aZkmqi
other things	aYojrm
other this	aekm
other three	addlhnue
other through	al
other two	bbcZdigchkjklktlve
other vacancy	aell
other way	aeekgjjmoduj
other words	dk
other work	am
other yard	bm
others	acbXcddSemguhdiyjjlinSolrcsetNuave
others ,	geom
others .	aebkceeihoiioeqdretd
others are	adgiliqjrj
others at	adjl
others do	aqqe
others had	ai
others have	aeengj
others in	aj
others it	adjm
others my	gl
others on	aibcioqeul
others read	aeil
others succeed	oj
others waiting	ii
others were	giklod
others who	ancineokve
others would	mk
others yet	qk
otherwise	ajbdcledidjkmenjobqrratauYvd
otherwise ,	amoc
otherwise .	aRcqeihijlqj
otherwise have	oi
otherwise i'll	am
otieno	al
otieno </s>	aj
otter	ak
ottilie	ak
ottoline	aj
ought	acbVddeZfehvikjUkZlimpocqZrltc
ought never	mpoere
ought to	acbWddeahviljUkaliqarntc
ounce	elie
ounce of	elie
our	albwcddOeXgThqiZjsknnjoOpZqarMsmtXutvD
our abstract	tm
our accounts	ai
our application	kj
our baby	kl
our bakery	hi
our band	am
our batch's	ui
our best	abfmim
our bid	hjleol
our board	ajqj
our boy	ki
our branch	aZgjum
our budget	adtm
our call	aacldkuk
our chat	aahemlqiuk
our choir	al
our club	aenl
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
our family	hj
our fee	cm
our field	om
our figure	bj
our figures	aegj
our firm	hiiijike
our firms	al
our first	akgekm
our form	bj
our fourteen	alkd
our garden	aebn
our group	adhl
our hall	ai
our hopes	jj
our house	aZglkn
our internet	kk
our interview	abijtluj
our joiners	qj
our kind	adhm
our kitchen	jk
our lab	aebl
our last	gjhdkcnmuc
our lease	hj
our letters	aWnjqkul
our little	aeqj
our lives	oi
our loan	heum
our logo	adhk
our meeting	abqn
our members	qiun
our method	bj
our milk	ki
our mistake	ak
our mp	ni
our name	aagn
our names	ai
our new	al
our next	ak
our numbers	bi
our office	ak
our one	adjn
our only	aekk
our own	a0bZcehdjeud
our page	aj
our parish	al
our paths	ajflue
our pitch	aXbt
our place	kj
our points	al
our portfolio	ui
our present	ai
our president	ai
our price	bicienue
our prices	aibi
our pricing	acbm
our quotation	jerl
our quote	mi
our reeds	hj
our relationship	aehjui
our residents	aejeul
our school	aeuj
our sculpture	rk
our sealed	bj
our second	ji
our seed	ackl
our sheet	hj
our shoes	ek
our shop	aYhmkm
our show	jj
our side	aeblhjoeqisl
our site	li
our size	al
our solicitors	acul
our stall	acjo
our standing	aehl
our street	aj
our studio	tl
our submission	acsk
our table	jlnkte
our talk	aXbkimuk
our team	akbioe
our tender	adrltj
our thanks	an
our third	aj
our town	aj
our trade	aj
our treasurer	aq
our trust	jl
our trustees	li
our turn	aXbeht
our twenty	aiiejk
our uniforms	uk
our unit	aebk
our village	adgm
our volunteers	ji
our walk	acnm
our ward	acbjnk
our way	aclkui
our wedding	adjk
our whole	acjmmkui
our work	ai
our workshop	aemm
our youngest	kl
ours	brcodafegPhxiSjdmbnjoTqetRudve
ours ,	bucbgcjenioerdtd
ours .	ajhjicjdrpue
ours and	ci
ours by	hj
ours could	ai
ours for	aenm
ours had	abblci
ours has	ai
ours in	hk
ours is	ap
ours to	aahljl
ours was	aqbbhekj
ours would	cl
ourselves	auikoduc
ourselves ,	ik
out	bZcpfsgohUiXjckmlUmcpYresOtmuivk
out ,	ajbudZgVhXmeoTqWrltj
out .	aZbYeYgqhkjjkemloeqetmum
out ?	ak
out a	ajejkjqe
out about	kdneojuk
out again	al
out ahead	aici
out all	adem
out and	anfigejnkenerete
out as	aebm
out at	aZbjgetp
out before	aj
out by	aVhlkjqjtj
out first	ej
out for	arjcndoirdta
out from	aXou
out here	aadjniui
out i	al
out in	albXcbgrjZretYul
out loud	jimi
out my	beckekli
out not	acdkoi
out of	addWeYfjgphRiVjlkrleomqZrmtUub
out on	albacedcglhejdneoeqltlve
out over	ni
out ten	akge
out that	akcl
out the	abcmdlgZhcjaleoZqstZudvn
out there	amobretm
out this	nk
out to	aUcaedfpgdhmjVkimcnbooqdrktruX
out was	adrn
out well	an
out what	ckdkeehekeqltdvi
out when	aj
out with	aiejqeun
out your	in
outbid	ak
outbid by	ak
outcome	aobmcsdcfegZhkjbkcmioZqdtbubvY
outcome ,	ci
outcome .	akcrfXhkjemjuevb
outcome and	aj
outcome entirely	cj
outcome for	am
outcome was	bjfmhdoe
outcomes	fk
outfit	aYidru
outline	aabsdktd
outline of	bedm
outline reached	bj
outlined	gk
outlive	acgl
outlive us	acgl
outside	aecodcetfmickclenXqirUtXva
outside .	aj
outside ?	aaen
outside is	hj
outside of	aj
outside on	aeel
outside take	aicm
outside the	akbceifngihcrYtduj
outside your	aSbkcjqo
outstanding	aaioqktj
outstanding and	aaiq
outstanding is	qk
oven	kk
ovens	ij
ovens ,	ak
ovens at	ik
over	aacddTeafagsijkImtnmolpdresUuove
over ,	adcmdegchimlqjue
over -	ak
over .	abcdeigcjdndooqWrdteuwva
over ?	jlve
over a	abedgpiljikdqerbtl
over and	ek
over at	gjvj
over breakfast	alje
over dinner	gkkinjue
over every	ji
over fifty	bscbie
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
over the	arbScSdjgkhjjekYlenloaqkrksetTuWvo
over there	aSolqirltnvd
over this	jk
over to	beckhi
over too	qi
over what	jinmrd
over when	ek
over whether	ml
over with	amqi
over your	adbecqgejknj
overdraft	aakq
overlap	ak
overlap with	ak
overlook	aWmuoetcul
overlook that	acmrtd
overlook the	aarjul
overlooked	ccdiqk
overlooked .	cdgiql
overqualified	aabdcxgohdjekemdneoXrctp
overqualified "	akcj
overqualified ,	aZgnodtm
overqualified by	tm
overqualified is	cm
overqualified was	ak
overran	abhjmm
overrule	abnn
oversight	uk
oversubscribed	gk
overtime	bnde
overtime .	bnde
overturned	cj
owe	bbeegahyiZjekmmioarYtcue
owe .	kl
owe each	mi
owe her	ai
owe me	aabdebgehymeni
owe you	akielj
owed	hukc
owed .	hj
owen	al
owes	aigenm
owes me	nm
own	aibscodieofXgchikZlYmYompeqUrUsavX
own ,	dmjd
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
own dean	hjne
own decision	adnj
own department	ak
own deputy	gk
own desk	hj
own doing	aj
own equipment	aadm
own family	adilki
own fault	ajbbcejiom
own figures	gk
own file	uk
own former	ti
own guidance	cl
own head	begn
own idea	adbl
own kitchen	birj
own lab	bi
own letter	ai
own mam	jk
own mind	hiil
own mother	ajji
own name	dltk
own notes	aibeclde
own one	aekitluj
own pace	oi
own people	akbelk
own pocket	abhijl
own rules	nl
own student	abrn
own students	aj
own teaching	ii
own team	getl
own to	cemn
own trumpet	gmoe
own two	ackl
own up	bi
own view	nn
own voice	abdkek
own way	aaontl
own website	ajgi
owned	adtl
owned a	adtl
owner	bbejgchYijjbnwodrdub
owner .	aailnk
owner knows	nk
owner of	nl
owner says	ak
owner we'd	ej
owner whether	ni
owner's	aYbijenwqe
owner's manner	bj
oxford	aWgvjd
oxford a	abgn
oyelaran	adjnnirk
oyelaran ,	nj
oyelaran </s>	ak
oyelaran for	adrl
oyelaran that	aajo
p	cotevl
p #	vj
p -	cl
p .	ak
pa	ni
pace	aecloi
pace "	ti
pace is	cj
pacing	tj
pacing drags	ai
pack	rntb
pack of	adrotc
package	dj
packed	aWceeljqkeqnrj
packed ,	aajkqk
packed her	aejj
packed in	ej
packed the	rj
packet	aXckrm
packet .	adck
padraig	am
page	albicrdCelfcgVhWjLkalamjnVoapdqRsbtkuqv2
page #	mkojvc
page ,	anbZcWdegeielimlneqercvl
page .	ajcVhdidneoYrmtiukvq
page a	adkl
page and	me
page before	aeum
page ethics	ok
page for	aduo
page forty	ck
page four	aebmcl
page if	aj
page in	acej
page is	aiuj
page limit	bnue
page nine	ci
page ninety	ai
page number	ai
page numbers	anme
page of	ambkcZoetl
page on	ul
page one	aZbicbijmlodsktlue
page or	achm
page says	amud
page that	algk
page three	bdcksmtcuk
page twelve	mi
page two	aabkctgeheokrjtcva
page was	cm
page when	anoe
page with	ej
page you	aWcmin
pages	ambjdSelgRhiiWjbkXminjqYrosmtjuRve
pages #	ck
pages ,	ajbdojrjsjtave
pages .	aSbcejhdlnnlolrnsktX
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
pages nine	abbn
pages of	arbdcchpoerdtc
pages on	ci
pages so	al
pages that	cetn
pages was	ak
pages would	aj
pages you	tk
paid	aWbvdbgXhsidlbmcnUqkrjsktiuRvd
paid ,	ai
paid .	aYbihckloltj
paid for	adbngdhtjcnercskta
paid me	rl
paid my	al
paid the	aielhbolte
paid to	adto
paid you	abbnne
paint	ajengejomcobteue
paint .	aZemkk
paint again	aZjr
paint the	anoeri
painted	abbcgdhmjoomrc
painted .	abhm
painted the	adjp
painter	abikol
painter .	aaikol
painters	ml
painting	aVbecdhojmsotd
painting needs	aaho
painting that	absp
paintings	aihjtj
paints	aejp
pair	adbjhdidjdkllirdtk
pair .	abbkkm
pair of	ciidliniretl
pal	aablul
palace	aWgpim
palate	aailrk
palate in	ij
palette	cl
palette .	cl
palm	aj
pancit	aj
panel	bicbdUeegiijjxlbmpnHocqarisYtrudvK
panel ,	adbccdljmdoerotnul
panel .	bpcbglhcickendoipkub
panel ;	jl
panel ?	lbun
panel and	gl
panel asked	ak
panel can	aahlikmlte
panel could	aaqjtl
panel describes	ck
panel deserves	ak
panel did	jj
panel for	fiti
panel found	aabktk
panel gave	aibctj
panel got	ai
panel had	aiolrd
panel has	adcqgkie
panel heard	bl
panel i	adgljkqi
panel in	un
panel is	adbecihejoqeri
panel like	ik
panel looked	acbpre
panel looks	ajoj
panel members	aecdmn
panel met	dj
panel might	en
panel of	ckgeti
panel on	rjte
panel saw	cj
panel that	bbcbicjkmltm
panel thought	akdj
panel to	adcpddtj
panel wanted	aici
panel was	an
panel were	aabcgpinrd
panel who	rj
panel would	alcZhlmdtn
panel's	acbldagchpjdlmocretmue
panel's comments	adln
panel's note	ti
panel's notes	abbjhmnj
panel's observation	tm
panels	ccgqhdoerltc
panels .	ai
panels can	gj
panic	aajo
panic attack	aajo
panto	aegi
pantry	aj
paolo	di
paper	bodahnickelbmincoPrdsitkulvV
paper ,	aWbccddehkjkkcmjqmsm
paper .	aYboclgbrbtm
paper ?	ajdjve
paper and	aekn
paper between	ti
paper for	aj
paper from	aj
paper had	adbkni
paper has	gi
paper i	al
paper in	bjeo
paper is	ajbcik
paper more	ak
paper on	abberntm
paper to	clrltc
paper was	aebo
paper were	bj
paper will	ui
paper would	hk
paper you	ajbegm
papers	abbkcidahqidjZnbtVurva
papers .	hikiqi
papers and	hk
papers are	aigl
papers for	bkhj
papers from	aZokul
papers has	aerm
papers was	ui
papers were	ul
papers with	uk
papers you	cl
paperwork	aWbrhmobqj
paperwork .	aYbjho
paragraph	abckldqdrktlui
paragraph .	aXrntcuk
paragraph about	al
paragraph as	acbitl
paragraph beside	ck
paragraph four	ci
paragraph in	addk
paragraphs	aiccgeiitp
paragraphs .	adijti
parcel	atbljdkcnd
parcel ,	akne
parcel .	ai
parcel came	bm
parcel with	ai
parcels	ki
parcels ,	kj
pardon	abddjbkem2
pardon .	mm
pardon for	admo
pardon me	acmm
pardon my	mj
pardon the	ai
pardons	admm
pardons for	admm
parent	acno
parents	bYcddZgZiejdknmdnboYqxratcuq
parents ,	amjdqk
parents .	alkeljoc
parents and	qj
parents are	aeqm
parents both	hj
parents group	uj
parents have	amqnuc
parents of	um
parents that	alue
parish	albbeegZhljekeodqirntb
parish asked	hj
parish council	aerk
parish hall	nm
parish has	ajqk
parish its	hl
parish magazine	uj
parish newsletter	aerm
park	aebYdihcijjkkdleobqerdtiutve
park ,	aVdjejjjtiui
park .	aXciilun
park at	aeul
park i	gi
park now	ak
park on	am
parked	aebl
parking	bWdYecgdhajbkdlrolqcrntruevb
parking ,	aeddljmitn
parking .	alceoetj
parking lot	ai
parking meters	abrn
parking permit	ok
parking space	ak
parking ticket	acrjtj
parking was	om
parks	hnue
parrot	ajri
parrot .	rj
part	akbncbdjejhcidjcmdnXojpereuavj
part ,	ceelgeheqmuj
part -	amelodvc
part .	anoetjvk
part ?	acmj
part about	oi
part and	am
part had	bj
part i	am
part in	abhlkioj
part is	aXclgn
part of	atbVccdeecgXiijeoarktluc
part or	aj
part until	aedn
part was	acoo
part went	aYbiglomte
part where	anoc
part with	ai
part you	acjkoj
particular	amcideienkre
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
partner	bccedieegXidkdlrnktluZ
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
partners	acbicjdelinoqlua
partners ,	niqjud
partners and	ck
partners to	aenl
partnership	acrjul
parts	abblcchejeloopreta
parts .	lo
parts of	aebmojte
party	ambagchbulvk
party ,	jelium
party .	anod
party for	aiheol
party in	ai
party wall	uk
pass	albWcYeVfegihSiekblqnioaqSrrtlvd
pass ,	oj
pass .	an
pass it	ajline
pass mark	aidi
pass me	aellni
pass my	leneoerttk
pass on	atdelemjoetk
pass over	aXgptj
pass the	dmldteuk
pass them	aj
pass this	ailjnkqd
pass to	ll
pass your	am
passed	akbdcneZhdicjXkilemenYoktluive
passed ,	ko
passed .	ao
passed in	aZbjtl
passed it	om
passed its	cm
passed my	al
passed on	aqbdqmreud
passed over	aWcdglhkojtdup
passed the	cm
passed to	rk
passed your	ck
passes	rn
passes for	rj
passes your	adqirk
passing	ajbdccdleihciekildmjnnodrdtd
passing ,	ak
passing it	ml
passing on	aedmlenl
passing that	gikj
passing the	ajni
passion	aWckfqtk
passion ,	tl
passion for	fl
passionate	fj
passionate about	fi
passport	aj
password	adum
passwords	ai
past	aWbncjdYgZhkikjakemjnbrnseukvi
past .	acbdcmeeilmjoeul
past a	iljj
past and	ai
past have	algcuk
past it	aj
past midnight	bk
past my	mi
past page	abbltk
past president	aihlte
past six	oj
past the	acbkdegdhkoerl
past your	bkgi
paste	aVtqvi
pasted	di
pastor	aj
pastries	ai
pastries .	ai
pastry	alcjgoibodretd
pastry .	ai
pastry chef	aeclgl
pastry on	aigkid
pat	ak
patch	aj
patents	aWclgp
patents ,	aacmgj
path	aefivn
path to	adfj
pathetic	aZgjmbrttc
pathetic reply	aermte
paths	akflud
paths cross	amfc
paths may	fj
paths will	fm
patience	alcedneegbheicjemlqktcuc
patience ,	aaliml
patience .	amgeqiri
patience and	acdm
patience of	anrd
patience to	am
patience with	aeqi
patient	a0bbcZdjecgYhbiYjckmndobrUtcuovb
patient ,	di
patient .	aiqk
patient about	ki
patient man	adur
patient reader	ai
patient with	akcddimlue
patiently	ap
patiently .	ai
patients	aoke
patio	uk
patrice	ai
patrick	cm
patrick was	cm
pattern	aocd
paul	ailevl
paula	ak
pauline	am
pause	ckgm
pause .	aaclgm
pause might	tj
pawn	aYkq
pawn shop	aYkq
pawned	aVkw
pawned the	aVkw
pay	adcbetgUhciajcknlcmlnooVulvd
pay ,	aSenhejkqirlui
pay .	bjke
pay and	ak
pay by	ao
pay for	aaedhakumnoeqirctkuc
pay grade	henl
pay me	adelhejeldqeut
pay my	alhikank
pay on	amue
pay the	eihdjekp
pay you	ei
pay your	hpkb
paying	ckhniejcklnjodrdte
paying for	acckhlki
paying the	ak
payment	ul
payments	tl
payments squad	ai
payroll	anqj
pays	aUbjgihZjjnroeuj
pays for	abkjni
pays the	adjl
pays to	henk
pays your	ni
payslips	aebm
pdf	mksj
pdf ,	mksj
peace	alddecgiidjckelmnloe
peace .	aled
peace now	nm
peace till	ajqi
peace with	gj
peaceful	jn
peeled	jk
peer	aicegeretm
peer review	amcetevi
peer reviewer	aetm
pegs	ai
pell	ajji
pell </s>	aj
pellerin	uk
pemberton	aojdke
pemberton </s>	ai
pen	bcceejgdhdjmoeqjriti
pen -	acrn
pen .	aaeljjtk
pen i	am
pen that	adjm
pencil	aibjcegiheijjckdoeqorctauj
pencil .	ap
pencil in	aaul
pencilled	achm
pencilled in	abhm
pencils	abis
pencils .	abis
pending	kj
pending .	ki
penhallow	aj
penhallow </s>	aj
pennington	ai
penny	ckrk
penny .	ak
pens	adbl
pension	eihbllmj
pension ,	aaeilk
pension .	abmk
pensioner	acjl
pensioners	jskcoe
pensioners will	jjke
pensions	ui
pensions work	ui
people	acbecddUeRfXgvhoilkTlYndocpaqkrssZtiulvR
people ,	acbbhkinjnmcnjrX
people .	cceehcicjikjmeoiqirctl
people above	ni
people alive	gk
people and	algj
people are	bjhdjdkeqjtmuY
people as	oi
people ask	am
people at	aXbdckgohlnj
people by	al
people call	gmiioe
people can	acceglrk
people come	gj
people cross	adgm
people did	jilk
people do	adelgirdteup
people don't	gl
people down	ipjembojtd
people first	aebetn
people for	ckgkri
people forget	um
people from	bpgZhloktdud
people gave	amte
people give	aijk
people good	uj
people have	ceicqmritj
people heard	gk
people here	al
people how	adrm
people i	acckgdiirltk
people in	apbbelickZnloYqdrWtc
people just	rk
people keep	tj
people know	uj
people lied	aebl
people like	aXblgdhbikjlkemrobub
people lose	abjn
people lost	adji
people make	omre
people managed	airmtZ
people might	ai
people my	airkte
people of	alhi
people on	begohdjkuc
people outside	uk
people read	gk
people say	ajij
people share	aetl
people so	ik
people stay	ai
people take	ai
people tell	acgo
people that	alimjeoiretd
people the	dkuj
people think	ui
people to	avgeheocqkrjtduave
people under	adblcjie
people upstairs	hm
people use	aboerr
people waiting	ai
people want	qk
people were	aibcgetluj
people who	akbUcigehjiTjnkblemanboeqktiui
people whose	gcmmoi
people will	aVimkkqi
people with	aabmcdhjidrl
people without	aj
people would	ckgciejionrb
people wouldn't	aerk
people write	rj
people you	aebchpidjcnlrbtm
people's	aVimkjop
people's memoirs	aekj
per	acbcckfkgdhekcleowtcvj
per cent	aicm
per my	aSfkow
per your	al
percent	ekgi
percentages	herl
pereira	bkjj
pereira ,	bl
perfect	adbecjfigehdiqjdkeonrb
perfect ,	acim
perfect .	ck
perfect fit	fj
perfect for	al
perfect sense	ai
perfection	adgnii
perfectly	blckgenloitc
perfectly ,	aj
perfectly all	aeol
perfectly fine	aooe
perfectly good	aZclnl
perfectly obvious	bn
performance	vi
performer	gk
perhaps	aXbicHdsenfYhPiOkulnmjnqoppeqVrjsctVuKvk
perhaps .	gi
perhaps a	bidohelinjodrltY
perhaps an	rpve
perhaps be	akrmvd
perhaps five	gj
perhaps gone	di
perhaps have	abkr
perhaps i	ambdgjndoora
perhaps if	om
perhaps in	emolqe
perhaps it	acbjgjjnrc
perhaps it's	akbjnloa
perhaps my	acdill
perhaps next	akol
perhaps not	di
perhaps one	jkoi
perhaps six	gj
perhaps still	di
perhaps tell	ak
perhaps that	adbjgk
perhaps the	aXbiccdjelgckmlenmrbtd
perhaps this	aincrl
perhaps too	rk
perhaps unwise	ajod
perhaps when	aljk
perhaps you	dkeehliekenpoZrbtevl
perhaps you'd	gcknlj
perhaps your	aelj
period	begjhlkdoetjvc
period ,	aedj
period .	aYgkhm
period lasts	tl
period of	aicj
permanent	aWhjolsn
permanent ,	aZsn
permission	aj
permissions	ui
permissions on	ui
permit	aeckheokqdtn
permit ,	ok
permit for	adtnue
permit is	qeul
permit it	ak
permit me	abcm
permits	al
permitted	an
permitted to	ak
permitting	aj
person	adbbdbfXgkhiiijlkilemopcqmtXuWvY
person ,	edhkomqm
person .	bcdkhnjZkeolqjrbtYuc
person already	ol
person and	hl
person calling	idrl
person chosen	aebigijjljnd
person come	im
person enjoys	al
person for	tk
person from	al
person has	bmdigdoj
person i	aijmuj
person in	aUcdgpinmlodtkue
person like	himp
person likes	hi
person of	aUgkhjiore
person on	atbcccgihdlbreum
person rather	ul
person settles	aj
person sitting	abomtj
person the	oi
person they	gi
person to	diebhdidjelinioermsp
person was	rm
person who	aibjckdeengQhXlbmlnkoSqirnuX
person whose	aenk
person with	ck
person would	aYijqo
person you	bZejguiXjpoXqerVudve
person's	ai
personal	aZbeddgdhkiZoirltrue
personal ,	rn
personal note	aitk
personal number	adnm
personal statement	aiie
personally	aafijcmcnjoltk
personally ,	gehkjdmdon
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
petrol station	aekk
pets	aWbjcpkdtj
pets ,	abbl
pets .	accq
pharmacy	clke
phase	gl
phase ,	gl
phd	aoengekene
phd is	ai
phd student	aeem
philippa	ak
phiri	aj
phiri </s>	aj
phone	aQdceogjhkiZjjkjlrmXotpdqmrdtVvW
phone ,	acbddnedkdlmocqbrjul
phone .	acbYcmddhekjnooore
phone and	aeqo
phone beside	aeepjd
phone call	bZccdZhnjkorqYreteuk
phone calls	on
phone for	aYbkhmjkklqc
phone in	aZbieojd
phone is	ak
phone made	aajn
phone me	adlkni
phone number	arde
phone off	gnoe
phone on	aWblqn
phone sent	ak
phone that	aZdjjjsl
phone until	adbiql
phone was	biheol
phone will	kl
phoned	adjkni
phoned this	ni
phones	aXjdolqktk
phones .	acom
phonics	cj
phoning	aenk
phoning you	aenk
photo	abbqiejeljmiretjudvj
photo ,	aXbnlk
photo of	aitk
photo on	mj
photocopier	aZooto
photocopier .	adooti
photograph	aZccglhdivmkojqeraud
photograph ,	aimj
photograph from	abiq
photograph of	tj
photograph on	gj
photographed	aj
photographer	aZgnretkuk
photographs	behjjalirateus
photographs ,	aili
photographs hung	adhm
photographs of	aerduu
photographs would	gj
photos	aibkjdsi
photos ,	si
photos of	akuj
phrase	biclojtive
phrase "	cl
phrase about	ci
phrased	aeil
phrased the	il
phrases	bj
phrases in	bj
physicist	aetj
physicist i	aetj
pianist	acelmm
pianist that	mj
piano	bedegchjjkkYlioqra
piano ,	ejtk
piano .	jdor
piano to	jlkc
piano was	aj
pick	dcecgchcjblcooqnrjuc
pick a	aj
pick it	am
pick on	adrm
pick the	aeoiti
pick up	bileneolql
pick your	oi
picked	bicZdjecguhaidlemcnbrVsdtsubvc
picked ,	acdngi
picked .	aadmgn
picked ;	gmte
picked a	kiti
picked are	ak
picked has	aZtp
picked out	aajn
picked the	apqe
picked them	ak
picked up	aibbqktk
picked well	ai
picked will	ai
picked your	bk
picking	abgmobtl
picking up	gmob
picnic	ak
picture	aXbadeemgehajskdminioqqcrZtbucvl
picture .	adginkomqe
picture of	aicigejm
picture that	ik
picture the	jk
picture three	mk
pictured	aQbegehsjpokrctl
pictured a	hj
pictured the	ak
pictures	aVcjddgZjdmdr4
pictures ,	adckgeodrrtd
pictures .	abojrl
pictures are	rl
picturing	aehk
picturing the	hk
pie	am
piece	anciebgehmiTjikbmeneoaqktiuivb
piece ,	abbktl
piece .	abho
piece for	aecjjk
piece i	um
piece is	cjri
piece of	aotk
piece on	alci
piece was	bjiejjrkte
pieces	ambecidjgdtc
pieces .	ji
pieces came	dj
pier	am
pier .	ai
pike	henj
pile	akcddreegciejZkdmlobrXuk
pile ,	akhe
pile .	aadrjdtjum
pile each	ml
pile is	aoretd
pile of	am
pile when	bj
pillai	hnmlnboe
pillow	emjd
pilot	atcmnerctdvc
pilot ,	cj
pilot data	alvc
pilot study	ajre
pilots	am
pilots in	ak
pim	aj
pin	aj
ping	vi
pinned	awbeccretj
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
piss	aYrq
pitch	aZbscldehckkmeobqermuc
pitch ,	acjikn
pitch .	aebirjtk
pitch at	ji
pitch had	bi
pitch told	ij
pitch was	accm
pitched	ak
pitches	ui
pity	aaccdeetgdiaklmXndoYqjrktZun
pity ,	adgijlkk
pity about	almern
pity for	qi
pity if	aeqireuq
pity on	aYerkj
pity that	bkhk
pivot	aerjtk
pivot ,	actl
pivot table	aj
pizza	akrdtl
pizza .	al
place	cSeofXgchuiVklmmncoUpcqirktYuZ
place ,	aogcjeodrlsi
place .	anbmcbdceifegWickcnjqkritbud
place ?	adel
place and	an
place as	adhj
place at	ajhi
place becomes	akee
place for	aZemhijlkaqi
place go	qj
place i	bdgdkkretm
place i'd	admm
place i've	ai
place in	aVdkeegjiejdkimmrktdul
place like	hckm
place nearer	aj
place of	gihitj
place on	aXbedkeqhcjikm
place plays	gl
place so	aq
place that	achbjlrn
place to	aebjkl
place was	aZhq
place went	aihjoe
place will	aehj
place with	an
placed	blhd
placement	aecl
places	aygahdjekeob
places ,	ai
places are	ni
places don't	ai
places for	aj
plain	acbkcidegjhkikjbobueva
plain .	aeck
plain and	adhm
plain fact	gl
plain from	aebcrntk
plainer	am
plainly	ancedemiocrkti
plainly ,	aj
plan	asbrcjeZhaiejXkinYoiqWratbuZvk
plan ,	abbmdjlmnc
plan .	gjhekm
plan and	tl
plan i	cl
plan in	cjje
plan is	cl
plan the	al
plan to	apbmtd
plan was	albdcchk
planet	aeiirj
planned	bnjlkeuc
planned .	ao
planned and	ai
planned to	acbn
planning	bcnetkuqvk
planning a	ai
planning file	acuk
planning officer	tl
planning to	ul
plans	abbtddgphckalnqcretcuZ
plans ,	abbjlm
plans .	aabjjjoj
plans for	bk
plant	akjeti
plant .	jetj
planted	aehkji
planted the	adhkji
planters	bk
planters ,	bk
planting	apkb
plants	aoqjue
plants are	qk
plaster	aj
plasterers	ai
plate	ao
platform	ul
platters	li
play	ajbecjeagZhkiYjkkWlenmoVqYrmsjtluYvd
play ,	anmi
play .	hejirm
play a	hj
play again	dj
play bowls	ai
play five	nk
play for	jl
play golf	aabknm
play has	ak
play in	hl
play is	sm
play it	aYhktn
play more	ak
play my	ji
play seems	gj
play to	am
play was	cj
play with	ai
play you	aVrmto
played	amgWjeklrltb
played .	bmhe
played for	anbd
played the	ak
played third	hj
played you	aekm
player	aecjhmobti
player ,	abcjtk
player was	hj
player with	hj
players	gdhkrlui
players forum	uj
players who	adrn
playground	aj
playing	bigiijoitc
playing ,	ij
playing .	aZbkgm
playing in	acom
playing the	aj
plays	aebocdgihcicjdnooerbtk
plays five	acbn
plays golf	abbkgenitjuj
plays tennis	aenm
pleading	abevjekc
pleading with	acer
pleasant	aobagjikjcmntZve
pleasant ,	adbegmimre
pleasant .	gn
pleasant on	rk
pleasant one	aj
pleasant to	mnoite
please	bHcMdmenftgWiTjikimnnOodpWqirYstuNvk
please ,	aOdXe7kllcmcocqerjsmvb
please .	aXdeekfiljqj
please accept	abfmml
please add	dk
please also	li
please answer	abdmqi
please ask	emvc
please be	aYekfkgl
please change	amkc
please check	acsk
please confirm	aYdoqj
please congratulate	al
please consider	ajfi
please convey	ak
please could	aj
please do	apdkeYfpgbhbjenkqUrYtlvb
please don't	aqbeceeihZjnkalcmancorrXuZvU
please enjoy	aZjo
please excuse	jl
please feel	am
please find	abckfnkm
please forget	ai
please forgive	aimn
please forward	ai
please give	aldnfegjhWjamdncqcrm
please guide	lj
please have	aVhsndrj
please ignore	avde
please just	ejsl
please keep	akedonqe
please leave	alee
please let	andkeXhwminbqasetZue
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
please send	aili
please share	ai
please take	auqX
please tell	aneahillmlodqerdtavj
please thank	oetrumvd
please think	jj
please treat	qj
please use	kk
pleased	a/bYdmedfegThPidkdmbnboiqZrdtkuXvc
pleased .	jk
pleased for	akoj
pleased i	ai
pleased it	ai
pleased that	alheoctn
pleased to	audogdhajenaolqeud
pleased too	aeok
pleased with	ao
pleases	as
pleases me	ar
pleasure	atbYcidjeeftgZhcidjZkbmcneoZplrbuZ
pleasure ,	aj
pleasure .	an
pleasure and	ajclie
pleasure of	aefk
pleasure to	albbdkflgehejeocplrZtmue
pleeease	aZer
plenty	a7bdcadigYhZiejckdmcoUqatiujvd
plenty ,	aidk
plenty .	alekoeqerk
plenty for	akge
plenty of	akoetlum
plenty to	atoc
plot	anbZcshdiejmkbmeoerYtducvd
plot #	dj
plot ,	abcmjm
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
plumbing	alikkY
plus	lj
plywood	al
pm	aj
po	tj
po for	aetj
pocket	aXbjikjk
pocket ,	ik
podcast	tj
podcast ,	ai
podcast's	adqctkuk
podcast's next	adqctkuk
podcasts	adrm
poem	atbXelgXhniVjZkmlemcrYtlvZ
poem ,	aYdiejoltj
poem .	an
poem ?	alekvb
poem about	tl
poem is	abkn
poem took	hk
poem was	amddtk
poems	akccgmiakmmmoZtZve
poems ,	jk
poems .	aXgnknmlretd
poems about	bj
poems that	rk
poems you	ak
poet	albkgehjicta
poet ,	aj
poet .	amietc
poetry	ajcjgcoerk
poetry .	ck
poetry is	rkti
poetry prize	ai
pohl	aj
pohl </s>	aj
point	aobWcvdjeTgPjqkWmknXoeqSrjsdtYuT
point ,	aqceok
point .	cmhcjkmernte
point about	akbcctgdleodrjte
point by	ai
point in	abbkhjjr
point is	di
point me	aeln
point of	aWcdilmpti
point on	amcile
point out	cn
point that	aj
point to	di
point us	aj
point when	gehn
pointed	aybdceoerd
pointed at	am
pointed me	an
pointed out	anre
pointers	dkvi
pointing	ck
pointing out	aeck
points	atbdckdWedgdhZltoeqbretZue
points #	lnvd
points ,	aj
points .	ajce
points after	bk
points and	ci
points are	aobd
points in	ln
points on	li
points one	cl
police	aejjuj
police hat	jk
policy	aldehdnmraujvj
policy ,	ceul
policy .	ai
policy allows	ci
policy to	nmre
polish	albeck
polish ,	beck
polite	aabedmgYjeklmonkodteul
polite to	aXmpnl
polite too	aekl
politely	hjoeuk
politely .	uk
polytechnic	adrm
pond	bk
pond too	bk
pondering	gk
pondering ,	gk
pool	rk
poor	abcaeliekmmjte
pop	di
popular	aebjgitevi
porch	acbo
port	amke
portal	aabpcbdlgdheidjjlkqerjue
portal ,	lk
portal .	jl
portal gives	ai
portal says	tj
portal was	akoe
portal were	bj
porter	audelemknZqkretd
porter ,	mo
porter's	ai
portfolio	aebndpeZfdicjbkdnbopqWrUsnva
portfolio ,	ajbjolqe
portfolio .	tk
portfolio ;	addo
portfolio ?	nj
portfolio and	acsl
portfolio back	ai
portfolio friends	ui
portfolio from	rdtl
portfolio in	acdnoi
portfolio of	ck
portfolio to	aj
portfolio would	aVdoon
porto	aigk
porto has	adgl
portuguese	am
position	aYbeekfjhjidjdknmnnbocriteud
position .	fk
position of	mk
position to	abkkrl
positive	okqi
possess	herl
possibility	accedmfl
possibility of	accedmfl
possible	ambecadiekfeglhblZndqerksmtbvi
possible .	ceekgm
possible ?	ak
possible the	rl
possible to	atdbve
possible with	an
possibly	abgjvn
post	acbacaddfbgjhijWktlrmQnVrasnuqvj
post ,	algchcjiklte
post .	bbceeigahljelnncojqatc
post about	aVnpqnue
post and	aadjhjinqe
post as	aakmqntc
post asked	ui
post at	ai
post by	an
post came	hkkl
post come	aelj
post comes	ai
post every	uk
post for	adrm
post go	ai
post goes	ak
post has	aZontl
post in	aqjjodqd
post is	eigkhdqmue
post it	alqeul
post like	ajgjhe
post might	ambd
post my	abun
post needs	tk
post office	aobc
post starts	qi
post still	aYdn
post that	kj
post the	ojqcul
post them	aeum
post this	ajneui
post to	aphe
post was	aNbncjhojdkcrcsptj
post went	ak
post were	uj
post when	aekl
post will	go
post would	hn
postage	ei
postcard	aasktm
postcard of	ai
postcode	ao
posted	aibjdcimjetevl
posted .	ai
posted about	adil
posted came	bi
posted it	bj
poster	beeqgchijckdlqoorZtWucvc
poster ,	aXhklnontc
poster .	aioi
poster ?	lj
posterity	acir
posterity will	acir
posters	gkoj
posters about	abol
posters soon	gl
posting	akne
postman	jl
postmark	gm
posts	aque
posts like	al
pot	amgjjekdti
pot is	gj
pot plant	aetj
potential	aefjoi
potential .	aeoj
potter	gl
potter ,	aegl
pottery	ao
pottery .	an
pound	kl
pounds	aebkcZgbhZjdkpoltj
pounds ,	ambekdom
pounds .	bkhd
pounds a	abkn
pounds i	ti
pounds under	aige
pour	aYpq
pouring	aj
pouring the	aj
power	aickemicnjretd
power ,	aeli
power calculation	cj
power to	akenicte
powerpoint	actn
practical	dk
practice	a4cegZiZjbkcocrctdup
practice .	aquj
practice eleven	hi
practice in	apgd
practice to	qj
practiced	jj
practiced since	jj
practicing	jj
practise	atckjdndoetc
practise .	al
practise the	ak
practised	kn
practised in	aakn
practising	aujdkboi
praise	aqbknc
praise for	am
praise lightly	gj
praised	aebccigp
praised by	cj
praised in	aagq
pram	kn
pray	aqfdie
prayed	el
prayer	emje
prayer is	emje
pre	adbkvi
pre -	bk
precaution	adnjup
precaution of	nj
precious	aeijldmkon
precious time	aeijldmkol
precisely	aVcjglqi
predecessor	aebbhiiejvodrZ
predecessor would	aZjsnjrb
prefer	ajcaeWhaidjckdlemknlomqbrWtk
prefer a	adbedltm
prefer it	gloi
prefer not	anee
prefer the	akde
prefer to	aieehdnoomrb
preference	alce
preferred	aPgeklmlou
preferred ,	aeok
preferred .	aVklop
prefers	aigeri
prefers paper	ak
prefers players	adrn
pregnancy	kkqe
pregnancy ,	kkqe
preliminary data	ci
preparation	gl
prepare	aigljekjojreteue
prepare .	ao
prepare a	adhjoi
prepare for	amoe
prepare myself	adkm
prepared	bacbdeelgnhejdoerqti
prepared ,	al
prepared .	rl
prepared an	rk
prepared for	acglrn
prepared the	aj
prepared to	aaemretm
preparing	ao
preparing for	al
preprint	gi
preprint ,	gi
presence	aZio
presence of	abio
present	aidlebfchekkmdnXqkrisbupva
present ,	abgkjikkui
present .	begckktjuo
present committee	hj
present company	ii
present employer	bj
present firm	aeqk
present i'm	uk
present landlord	ai
present list	ajci
present staff	acgl
present to	abrn
presentation	cjmirj
presentation .	mj
presentation whether	aerl
presently	ajni
president	apdehkniteudve
president ,	am
president of	nj
press	dceegajbkencocqkrktiuo
press ,	albirj
press has	acql
press in	aeikqj
press on	uj
press that	aecktl
press to	aj
press with	uj
press's	nk
press's delegates	nk
pressed	aejl
presses	acgnheibjerltn
presses ,	adtluk
presses .	acgkti
pressure	fi
preston	aj
presume	achq
presumed	aemn
presumed to	aemn
presumptuous	abmm
pretend	aZbkddepgjhejcmdoiqkrjuevd
pretend i	aeen
pretend my	el
pretend otherwise	amoc
pretend that	ak
pretend the	abbjgm
pretended	aljd
pretty	aaekhlnjodrbtdulvs
pretty active	aeuj
pretty one	ai
pretty please	el
pretty quick	uj
prevents	qj
previous	abbicedqfjhe
previous email	fjoj
previous message	di
price	ajblcjepfdhaiYjbkOmbnYolqnsluSvX
price ,	aXcneklkoisitk
price .	bigkhlodqdrkte
price ?	amve
price a	ak
price and	ajrm
price as	aeom
price by	acsl
price counts	akcd
price for	kdqn
price i	aiqm
price in	bi
price is	ck
price list	apec
price of	akjl
price or	dk
price the	tl
price until	aeel
price was	cp
price we	amcd
priced	akhepn
priced it	ak
priced the	pn
prices	ajbmdj
prices .	dk
prices are	ak
prices go	qi
pricing	albj
pricing page	ak
pricing sheet	acbm
pride	etflgejb
pride left	abep
priest	adel
primary	adcjol
primary schools	cj
principal	begeijnvoaqcrmtc
principal "	odrote
principal ask	nj
principal know	ni
principal who	ikni
print	aabccbdcepgbhciakqllneqmrmtcuYvc
print ,	jiqi
print .	ok
print a	ajejtc
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
printer	amcenetl
printer .	aetl
printer's	ai
printing	artevd
printing ,	ak
prints	aqcjgekmqdretcvc
prints poetry	ck
prints you	kmqe
priorities	fi
priorities .	fi
priority	oi
priority .	oj
priscilla	aovb
priti	ak
private	abbrnirctj
private .	ak
private number	aenj
privately	acuj
privilege	akfigchcirrb
privilege of	ii
privilege to	akfigehdikrdti
priya	aebjjo
priya from	adjl
priya to	jj
priyanka	ai
prize	adbScddbejgqhkjZkqleoXum
prize ,	ejkk
prize .	akgYhk
prize committee	aYgmul
prize evening	ak
prize for	amtc
prize in	adgk
prize is	aaho
prize money	ejkj
prize twice	gi
prize would	adkl
prizes	aWblgrli
prizes ,	adgn
probably	aYbecdeegchbjdkimenlocrttbv2
probably best	nm
probably seen	di
probably the	adrl
probation	ui
probation ,	ui
problem	becYedgkhemeobqerZv/
problem .	cdtivm
problem at	apcd
problem for	ci
procedure	alcjddvd
procedure for	adcj
proceedings	tl
proceedings .	tl
process	aYbnccddecfogjhiidmbnYonqUratsvd
process "	adgloe
process ,	oktlud
process .	hitjui
process again	hl
process and	fkti
process is	ri
process that	jk
process to	aeol
process was	brolretbucve
process well	aeuk
process where	gl
processes	ajuk
processes like	ajuk
procurement	iirj
procurement .	iirj
produce	rn
produce a	tj
produced	gnie
produced .	glie
producer	aZdcilnr
producer ,	dcijnl
producer follows	adnk
product	ceglheijoeqerm
product .	aagmrl
product sense	adil
production	apti
production .	am
production values	tj
products	aj
prof	ncpl
prof .	amne
profession	aZgiheikndrsud
profession ,	il
profession .	rl
professional	aSfqheostb
professional ,	adom
professional with	fl
professionals	acgihcro
professionals .	acgihcro
professor	aubkelgmheidnZoerbtcud
professor ,	elgj
professor .	algd
professor came	bi
professor in	gk
professor lindqvist	ai
professor lund	adbk
professor okonjo	gj
professors	ajgi
professors that	ajgi
profile	abfigj
profile .	fi
profound	aeil
program	bicdekhnnitc
program ,	gjhl
program .	ek
program in	hk
program team	aenk
programme	aibmfbgThjidjbkmnionqqrYtZuWvZ
programme ,	ejkk
programme .	njoiqltdud
programme and	km
programme in	ti
programme is	aj
programme looks	hl
programme of	gehj
programme on	aeheqm
programme when	hj
programme you	aebq
programmes	bm
programmes in	hi
programs	gl
progress	aitj
progress "	tj
progress ,	ai
project	ambcdehckZldnnojpluZvi
project ,	ai
project .	geom
project after	ji
project down	ai
project in	aj
project was	hi
projector	aoci
projector .	ai
projector failed	cj
projects	bicm
projects ,	adtm
projects that	aktd
prologue	ajli
prologue ,	li
promise	brceddeafdgchYieqlrdtj
promise .	acbjjnocqeum
promise anything	ajeeqi
promise i	aj
promise that	ak
promise to	amocqm
promised	aScddoeYgXhyidjemanloqqirbtY
promised ,	hkui
promised .	okteuj
promised an	qk
promised me	aabjdnhijenk
promised my	klqk
promised myself	al
promised that	dj
promised the	aZjlojqi
promised to	aadjhknl
promises	tnuj
promises a	tk
promises to	tj
promising	bdmpoita
promising "	mnod
promo	aebioj
promo doc	bi
promo panel	oj
promote	abon
promote the	abon
promoted	aeclgbhcomrj
promoted .	oi
promoted last	cm
promotion	aZbjcdfchxiejdmeocqirdtkuc
promotion .	feki
promotion round	tj
promotion was	adho
promotion went	gl
prompt	fekmodqoretevd
prompt .	adkn
prompt answer	al
prompt reply	akfkqdtd
prompt response	adfaqr
prompted	cj
prompted ,	cj
promptly	heojql
promptly .	heokql
proof	aiij
proof that	qi
proofing	aj
proofread	aell
proofread the	lk
proofreader	aeccresptk
proofreader .	adsp
proofs	an
proper	akbadcenhricjdmineocqcta
proper answer	ak
proper critique	aihe
proper explanation	hn
proper letter	hlieri
proper reason	cj
properly	becjdaebgbhoiejakimennoXqjrUsnui
properly ,	aiteum
properly .	anhpqc
properly i	nj
properly in	kl
properly tested	henl
properly this	aShlqordso
properly understood	cj
property	acukvi
proposal	adbjcjdZebfdheilkjmjqYrntluUve
proposal ,	aZinjlljnerk
proposal .	bkcehelinjoerctj
proposal came	cj
proposal gave	aetk
proposal got	ok
proposal in	adbmglhe
proposal lacked	adtm
proposal vague	ci
proposal was	ajbcokrj
proposal went	acro
proposal with	aote
proposal would	aj
proposals	albdcdherl
propose	aehkikneqi
proposed	akvj
proposes	gj
proposes are	gj
proprietor	amid
prose	aWixtk
prose "	aetj
prose .	aaistd
prosser	ak
prototype	hj
proud	axbedeezgThbiYmaoWrcue
proud .	tl
proud of	awgeieoete
proud to	aseogcmeocte
prove	aUbjcwekgnhajdkemerc
prove it	abcn
prove you	aecj
proved	um
proved me	an
proven	fm
proven track	fm
proves	acbjiktj
proves it	aebkik
provided	aVbkhkuovm
provided always	akuj
provincial	aarr
provisional	hi
provost	aYnr
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
pub	ndum
pub ,	aj
pub and	akbe
public	albcddecidlancoduw
public ,	uk
public .	abrkuo
public ?	al
public may	ai
public money	tj
public speaking	gk
publications	accm
publish	aicegahijekeoiqlrlubve
publish ,	om
publish .	ij
publish its	tk
publish our	qk
publish the	adhkrk
published	bWcndehpopqerdua
published ,	acom
published .	adhk
published case	hi
published criteria	omud
published in	aagjtl
published on	ci
published the	aj
publisher	aYbedkgcidlbnyodrctpuavc
publisher ,	addmlcnitl
publisher and	ni
publisher herself	abnm
publisher know	nk
publisher that	abjktj
publisher who	tj
publisher's	aenl
publishers	aagjomui
publishers live	ieuj
publishes	aktcui
publishes cookbooks	td
publishing	adgbitrk
publishing ,	adil
puck	tl
puck .	ai
pugh	ajbeom
pugh </s>	ak
pull	aYheqjuq
pulled	ddgjolte
pulled my	ak
pulled out	acol
pulling	ak
pump	airi
pumpkin	aj
pumpkin ,	aj
pumps	aijlke
punctual	aatp
punctuality	cmgemdoctq
punctuality has	cmme
pune	bdciddgjheiejmti
pune ,	aogd
pune .	tk
puns	om
pupil	gmhi
pupil of	akhi
pupils	bkgdhdjmretduk
pupils ,	ai
pupils a	uj
pupils made	ji
puppets	am
puppy	ak
purcell	al
purchasing	aerk
purchasing side	aerk
pure	abbqrd
purely	adbkgihenoodrdteuove
purely for	am
purely so	aebkno
purpose	aiblcprbteue
purpose ,	ai
purpose .	bk
purpose of	cl
pushed	ki
pushers	acrn
pushers who	rj
pushing	kj
put	aYbIcZdoeYfWhujpkQlqmnnlobpZqvrjsRtcuUva
put ,	aogkob
put .	alckddmeoZrn
put a	aebiheqm
put an	admjqj
put aside	acejgnme
put at	ak
put by	bihe
put down	eljl
put her	eini
put in	aibdccdagchtijjXlpmdnbobqUtj
put into	hr
put it	aicid0eaglhOialcmdneomqYsetUvd
put its	amii
put me	acbcdXelhojZkbljmcnqocqnrctdue
put mine	ek
put my	anbeedgjhdjYkemjnjojritbud
put off	aZhmkmqjre
put on	gcijoerkti
put our	abhejlql
put out	adhijkmmre
put people	aioi
put right	aVhdqtroul
put six	li
put that	aocd
put the	bbcjdieZhbiajwkZldmeniqbtjua
put their	ai
put them	qetn
put this	aZgkhm
put through	adho
put to	aeckjekeneqlri
put together	acgshe
put up	acgchkiojeokte
put us	qk
put you	hejdmsri
put your	alceechejinirZti
puts	aahmqn
putting	ajbdckdmedgkjdminbobrbtZuivi
putting .	gi
putting it	ckdk
putting me	aomene
putting my	hj
putting the	diul
putting up	mm
puzzled	aZbicote
puzzled by	aYbkcp
puzzles	acco
q	hjmi
q #	hj
q a	mi
qualifications	figl
qualified	gbrm
qualified person	gdhi
qualify	aicl
quality	acbdfigiocrktm
quantitative	rk
quantitative background	rk
quarrel	akckhe
quarrel with	ckhe
quarry	aj
quarter	aeddepgkhdkdldpn
quarter ,	amemleqe
quarter .	aamipn
quarter than	gl
quarterly	altlue
quarterly every	tm
quartet	aadegihijlplti
quartet got	aehk
quartet is	pl
quartet with	tj
quaye	ai
queen	ij
queen ,	ij
quentin	ai
queried	al
queries	aWlpqk
queries are	aeqk
queries in	aZlp
query	ajdklevi
query about	aedk
question	anbSdyeSfbgZhXjNkUlmmondodqRrbsXuRv/
question ,	arcjheiilcmineqate
question .	bbcbdchkmjndretkvy
question about	anbcgeneoete
question and	ak
question as	aedorpvb
question at	mi
question five	ci
question for	asnc
question from	dl
question has	qivj
question i	cedbgjmktn
question i've	ai
question in	adcidlgaopvd
question is	aXcidbhillvt
question left	ak
question of	dpvd
question on	andi
question once	dj
question only	aj
question or	nm
question that	ti
question the	il
question three	ak
question to	abdinn
question was	blcedi
question we	al
question which	bi
question with	adql
questionnaire	tl
questionnaire .	tj
questions	akbncSdXeefehcjWkYl0mbnZoYqVrxsitP
questions ,	aadelvoeteuk
questions .	aiqerjul
questions :	aell
questions about	cddilirj
questions at	acblmdolre
questions below	lk
questions changed	aiik
questions for	gl
questions had	bi
questions i	ai
questions in	bdgk
questions left	aore
questions of	hl
questions on	bkrj
questions so	ai
questions than	am
questions were	bdkdrxuc
questions you	bjoe
queue	cedegkhukcmnoYtWua
queue .	aThtilmk
queue at	ak
queue behind	qj
queue for	acgote
queue of	rk
queue was	ao
quick	aobocddeeZgchdiijjllqlrbtTvT
quick "	qi
quick ,	miuj
quick .	ajlk
quick and	ajikve
quick answer	ai
quick call	dj
quick for	jmtd
quick look	ll
quick one	amvd
quick question	al
quick word	ai
quick work	adbk
quick yes	aeql
quicker	acbkcedegmheicjelkojrbtj
quicker ,	airetm
quicker .	blidom
quicker to	abgp
quickest	akginkrc
quickly	aobbcaddedgihYjamkncobqwratkuc
quickly ,	abgmqpte
quickly .	apcdhejdmjqjretl
quickly you	acqjtj
quid	adbi
quiet	cndagjhZjnlemanvoZqarWteva
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
quieter	akek
quieter ,	aeek
quietest	aqgb
quietly	abejjjuk
quill	gi
quill .	aegi
quill </s>	ak
quilt	aibecmgeielj
quilt ,	lj
quilt was	ak
quispe	aj
quispe </s>	aj
quite	acbYcWdjfZgihZjbkVldnnowqRsaux
quite a	aYbigenkup
quite agree	ai
quite all	aocejmte
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
quite new	ni
quite professional	rj
quite right	aecemmoltk
quite see	cchcibjdosretmub
quite separate	abblol
quite short	abum
quite the	aYcidjtk
quite unable	ij
quite understand	apcbeiokqerntcuave
quite well	aaun
quite what	rj
quiz	aogctj
quiz ,	tj
quiz .	angd
quotation	ckjerl
quotation ran	jerl
quote	acbmddeihYiijampnjqmrbtZucva
quote ,	aZmkol
quote .	aimi
quote again	ai
quote came	ajge
quote had	mi
quote lapses	deqj
quote usually	aidivd
quote was	ajekge
quote you	aeljni
quote your	ij
quoted	bjeigkoesi
quoted the	tj
quoted you	ajei
quotes	aWbphjiluc
quotes .	adhl
quotes your	ilue
quoting	ij
quoting you	ij
qureshi	aj
qureshi </s>	aj
r	aoie
r .	apie
race	ap
racism	btiercue
racist	aabo
racket	bl
radiant	ik
radio	ilteuk
radio ,	ai
radio .	aailul
radio play	aj
raffle	aibjrl
raffle .	rj
raghunathan	ak
rail	aj
railway	aj
rain	awjakioduZ
rain ,	jekk
rain .	ak
rainfall	ai
rains	ak
rainy	ej
rainy day	ej
raise	bdcodkhXiekenoqete
raise .	ak
raise it	hbnnrj
raise this	ai
raised	abbncadqedhdicjjkenqqdrcteud
raised a	jl
raised as	gk
raised it	abnq
raised on	ai
raised the	abbodj
raised this	abdp
raising	aknkrd
rambled	ak
ramon	nj
ramon ,	nj
ramp	aj
ran	cydaeeiojUknmcoZqdritbuY
ran a	acbdcrgeilje
ran from	ki
ran into	nj
ran long	aj
ran out	cdkktj
ran the	aicihk
ran to	bdccjdkkro
ran your	cj
rana	apkY
randall	rj
randall ,	rj
rang	eegqhjidkbmdodqaritcud
rang ,	bi
rang .	aili
rang before	aebegm
rang early	adjl
rang i	ji
rang me	gnhl
rang my	berk
rang on	dl
rang the	nm
range	gm
range is	acgm
rank	aZimlm
rank ,	aclm
ranked	bdcdgo
ranking	addkom
rao	am
rao ,	al
rare	akbecdfegpheiwjdmeoYrYtdueve
rare ,	ai
rare .	atgdtc
rare for	aegk
rare merit	tj
rare mind	aegjii
rare that	adglil
rare thing	gk
rare to	ikti
rarely	aYcdgqiloYrctruc
rarely needed	aegk
rarer	akcd
rarer than	akcd
rate	aZbdccddgnkalkomrque
rate ,	liqj
rate .	aeeeglon
rate ?	li
ratepayer	aehj
ratepayer ,	hj
ratepayers	achjtj
rates	ajcchklj
rates being	kj
rather	abbYcWeWfagmhkidjlkZmWnvoYqqrbsbtZuy
rather a	aQglhcnirjtkuk
rather better	gl
rather choosing	al
rather closely	aekkui
rather have	akemheiiue
rather hear	am
rather hoped	ok
rather i	ajdmve
rather keep	ai
rather know	apub
rather leave	an
rather like	aojere
rather more	aacjhj
rather new	gZhl
rather not	aocbdjeZgehbjikdmjncoeqjrdul
rather proves	ik
rather settle	aiheuj
rather tell	aZqnul
rather than	ajbeddeegVhkibjikemdnprdtYujvp
rather this	aeuk
rather thought	aVgmjjojtl
rather wait	niqi
rather well	aldjuj
rather you	aaqjum
rating	ul
ravi	anlind
ravi for	lj
raw	ai
rd	aYbkdnqo
rd ,	aedn
rd of	adqk
rd that	aebk
re	blcedkfeglheqeteuevi
re -	adbmdlgl
re :	alfe
reach	albbccecfthXjdkdmknkoeqcrctmuave
reach ,	am
reach .	am
reach for	abfm
reach it	aetl
reach me	akoi
reach out	aafp
reach the	am
reach you	an
reach your	admmtj
reached	adcqeegchYicjckildnbqWrmttub
reached .	ckdiojtb
reached a	aabdrptj
reached me	ajbYdcklqcts
reached my	aj
reached the	abbkcq
reached us	ai
reached you	aeblcedimj
reached your	aj
reaches	dohemcoltdui
reaches a	aZdlom
reaches me	uj
reaches the	dmqe
reaches you	aomd
reaching	aifnhe
reaching out	adfn
reaching the	al
read	becddafZgchmjdkqlmnWoirmsruTvN
read "	acdovd
read #	ai
read ,	aYbkcldkgeipjikeoerdsete
read .	aXbicZdigohljbkdmjojskuWvd
read a	aZbmcdgdheljmkojrosevd
read about	aXonrjui
read again	alcd
read all	okqjre
read aloud	hl
read as	aVojqmrn
read at	jl
read before	ak
read better	abrm
read by	azgcheodrdtaui
read chapter	aYdlen
read each	ambe
read every	ajce
read everything	aaiooj
read first	aahn
read for	aeeiom
read four	am
read in	ajgikjte
read it	aobWcddVejgcjXkkmZoWqnsjteudve
read law	hj
read me	adgk
read more	aj
read my	adbjckdbgkheicjbmkobpkue
read ninety	amte
read of	qj
read on	bddk
read one	acek
read our	aetm
read out	aXbkgejlrotk
read page	ci
read past	aabocdretj
read since	tm
read so	aj
read that	aehmti
read the	ckdSecgShjiUkclqmcolqWrUsx
read their	ai
read them	aiccnkqkuk
read this	acejhekjqaroud
read three	tk
read to	akbdgmiejkobrdvd
read up	ak
read what	klnd
read with	gjoird
read your	akbZcpedgYheikjmkulbmZnXoaqYrbsetUui
reader	cqfcgjhciijkldndoaqetluXvb
reader ,	eiil
reader .	apfeti
reader deserved	mj
reader found	tk
reader said	ak
reader to	aagorjtd
reader with	acikjm
reader would	aYcp
reader's	achljkqe
readers	ambccrecfegohaiYjakdlboSukvZ
readers ,	bkminjrete
readers .	berlti
readers are	amrd
readers do	ck
readers found	abcjtj
readers in	acck
readers liked	ai
readers reports	dj
readers see	gi
readers to	gkre
readers want	tk
readers who	ckgjte
reading	bleVfZgMjkkdmrnmqYrpvN
reading "	aktd
reading ,	albjhi
reading .	acbecYdljjkcllnmojrWtcuk
reading about	adom
reading all	adodrmtj
reading and	ml
reading at	abro
reading four	ajjjtb
reading group	ajcmte
reading is	aWcbrntpvd
reading it	abjmmmrlteuj
reading list	arhlvd
reading my	ajbkjemmrete
reading of	ajhcnkrj
reading period	tl
reading room	al
reading the	blcmoirbtZ
reading them	bm
reading this	mjni
reading to	abom
reading up	aeqj
reading voice	rl
reading was	rj
reading went	ai
reading would	aecn
reading your	ccipklre
readings	al
readings ,	aj
reads	aYbZcbdmedhdjckineqlrs
reads "	actl
reads ,	rk
reads .	rm
reads better	ok
reads from	rk
reads it	aediul
reads the	dk
reads this	gjqi
readvertised	aebltk
readvertised already	aetm
ready	bacldYgphXimjlkZljmlnaoSqjrZtbuavi
ready "	cl
ready ,	aiciqj
ready .	aiione
ready ?	ai
ready and	aj
ready for	aXgojrti
ready to	dejdllmkoe
reagent	rl
real	ajbecVdceefegihbiskimsoYqcretiuava
real chance	ml
real gap	amce
real gift	adtn
real help	ai
real leadership	in
real person	ak
real pleasure	amte
real talent	gk
realise	cbdjekgkhaicjcmjnookqdtbueve
realise ,	gjoi
realise how	ai
realise it	ni
realise that	aYdkmkomrj
realise the	aj
realise there	ej
realise you	nn
realised	acbjgahijbmiojtp
realised how	ammjod
realised that	bihbritk
realised the	tn
realize	akhdodrq
realize now	ri
really	aMbUczdderfZh0iXjZkWlknkoWqvrZsstWubvi
really ,	aXjnsr
really .	lm
really a	abemgl
really am	abmjoesl
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
really nothing	aeelve
really quite	berp
really shows	aaol
really the	cehm
really wanted	ei
reapply	do
reapply ,	ai
reapply .	dj
reason	aacydkeWflgOjikamWnXojrXspui
reason ,	aUdledflgehdielimeoXqdrksitquk
reason .	aYcndpedfjgdhcidjdkdqcrbsp
reason and	acdnhj
reason at	aaco
reason for	aeoovk
reason i	aibacchkiijoteue
reason in	aiciokqjte
reason is	am
reason my	eehm
reason not	qo
reason than	ao
reason that	aiceik
reason to	aabecshcjekkui
reason was	al
reason why	diue
reason you	br
reasonable	hprd
reasonable .	aZhp
reasonable person	adci
reasoning	cphmnerbteue
reasoning .	adckhnne
reasoning makes	ci
reasoning simply	ak
reasons	cqeWfZgJiXjdkjmYorsdtnudvW
reasons ,	asbcdbgcheiejdlomeoqrctbudve
reasons .	aebdckkkqprZtduc
reasons already	addl
reasons and	adcq
reasons are	ajbdierk
reasons don't	acco
reasons for	adom
reasons from	adddhlrl
reasons given	bjcjhe
reasons i	aekl
reasons in	aadkuk
reasons of	anjd
reasons on	uk
reasons that	bi
reasons twice	abtn
reasons were	aibbol
reasons why	cm
reasons with	ni
reasons you	bidehejlmioeqbrjtl
reassuring	albeccfdheoirbtrve
reassuring that	alcdocrcts
reassuring to	feol
rebuild	amhi
rebuild it	an
rebuild the	hj
rebuilt	gk
rebuttal	accn
recall	abbacedignjkoiqdsm
recall from	ok
recalls	bj
receipt	adbedbecfthklendojsnuevc
receipt .	aahmsk
receipt for	om
receipt of	aZftqj
receipt to	cj
receipt you	am
receipts	ap
receipts from	ai
receive	bmdjfihekermtc
receive such	ai
receive the	ajdjve
receive your	ai
received	bacedefmgdhciejdniojpkretlubvi
received ,	aenk
received .	ainj
received a	aZfn
received it	tl
received my	tk
received the	ak
received your	amncpkqe
recent	aZfjpm
recent work	adpmve
reception	aZbjekgeheidjbkeljnbqtrmtbuZve
reception ,	aebmjelloj
reception .	aq
reception on	dj
reception until	aaelqj
receptionist	aabkjclkmknbolqi
receptionist to	aclkqi
receptionist was	mm
receptionist's	aj
recipe	ajbodegkretd
recipe ,	ai
recipe .	ai
recipe and	bi
recipe you	adgl
recital	jmqbrk
reckoned	aegkhi
reckoning	aahn
reckoning it	aahn
recognise	acblcldkgahaierjtoue
recognise a	aacerktm
recognise the	acbmcngb
recognise this	dk
recognised	aRbqgihlrm
recognised .	hl
recognised a	aebk
recommend	accddkncrmtpudvj
recommend .	adtm
recommend a	aaljtl
recommend for	rk
recommend me	li
recommend your	am
recommendation	qi
recommended	gehr
recommended me	hl
recommending	qdul
recommending you	qdul
reconsider	aPbedpepfehsjakmmcoZrdteumvU
reconsider ,	ajdkoeqbuk
reconsider .	aQdieohmjekovY
reconsider ?	addl
reconsider before	acnjqk
reconsider my	hlqe
reconsider the	aeej
reconsider this	hm
reconsidered	giqn
reconsidered .	acqm
reconsidered ;	ak
reconsidering	aZnbqr
record	aebjcjdeedfjgjhoibjYlembnerZsltXuove
record ,	aeckfigeobsntd
record .	acbkcjgeqj
record a	blgj
record is	ak
record like	aigj
record of	aauo
record player	ak
record should	adhp
recorded	aYcjjenlur
recorded the	abun
recorder ,	bi
recording	aVbjcqddeegbhbkiljmmodrdteuqvd
recording ,	aakllj
recording .	qj
recording again	adcm
recording everything	uj
recording of	aiujve
recordings	adcmuj
records	aqboceddhejeojtbud
records ,	apgktd
records .	akdeok
records :	am
records that	bk
recovered	mk
recruiter	aZgjikmj
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
red ,	lj
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
reeds	ajhj
reeds and	hj
reel	aihmjd
reel was	hmje
referee	bocpgchcjelmncqbrWtiuivc
referee ?	adlm
referee for	aitj
referee has	cnre
referee is	ai
referee knows	bj
referee reports	aj
referee seems	bj
referee's	amle
referee's first	ck
referee's second	di
referees	bjcbddgdhijeljobqero
referees ,	adbl
reference	aeblcedcfngahVijkdlqmdnaomqZrjtjvW
reference ,	adbejilponvd
reference .	aacjeiheinlbtjve
reference ?	aj
reference and	aj
reference could	uk
reference from	aebjcmvc
reference is	airkvd
reference letters	mi
reference number	ajmdtmvd
reference to	aefoomtd
reference went	bj
reference you	ajbmce
referenced	adflvi
references	bbcqdbhnibjakjmdndoXqetlvj
references ,	aibcclgirdsi
references .	aecegehqknoerjtb
references and	tj
references from	kdtk
references say	ci
references were	acbjckgetk
referral	aebl
referrals	hk
reflected	abhm
reflection	aj
reflects	fi
refreshing	akqi
refreshing to	ak
refreshingly	tk
refreshingly brief	tk
refugee	aahkjk
refugees	ki
refugees with	ki
refund	abhclwtl
refund ,	ll
refund and	li
refund me	lk
refund of	ll
refunded	am
refusal	aRbiclecgYhliwjilbmdocsbtpvd
refusal ,	addihkrltj
refusal .	abclhiki
refusal he	al
refusal is	acjmkd
refusal rests	aj
refusal was	bkii
refusal with	adtm
refusals	aeil
refuse	aIbecygahkipjjkilcoZqeritdue
refuse .	achjik
refuse a	accliiri
refuse me	aehjkj
refuse to	abcnimld
refuse us	adcn
refused	aXcleZguhWiujakcmdoZrcta
refused ,	aegiij
refused .	gljeqj
refused by	ajcdgait
refused me	neul
refused now	gl
refusing	ckim
refusing me	im
refusing the	cl
regard	aicjddfigehoieuevd
regard this	aZckhp
regarded	achiok
regarding	ckfn
regarding my	fk
regarding the	amfjve
regardless	aohijeke
regardless ,	qi
regardless .	amhjke
regards	asbdeefcgZhbicjikembnWoorptluavZ
regards ,	an
regards .	fkjcrktk
regards </s>	aqfY
regards like	actm
regards to	akfigdhdjmmenZrmud
reggie	ak
region	acgihn
region ,	adgjhk
regional	aldegjhcnrqcrjtcuYve
regional director	alre
regional director's	nj
regional journal	ai
regional manager	aenp
regional office	ak
regional post	aj
register	ao
register ,	aj
register .	al
registered	ashe
registered post	ai
registers	adgnoi
registers .	gn
regret	apcadZebfahbjZmoncoVrduxva
regret applying	am
regret having	aimj
regret it	mn
regret that	ak
regret the	ajmi
regret this	aXfemeqcuz
regrets	mo
regretted	aijdmi
regular	aehkkeul
regular ,	aehk
regular donor	acul
regulars	tj
regulation	cl
regulations	ak
regulator	ul
regulator asks	ui
regulator's	acum
regulator's form	abum
rehearsal	amebgeobqnreum
rehearsal ,	alji
rehearsal .	al
rehearsal room	liqk
rehearsals	aekjojqk
rehearsals were	kk
rehearse	aatn
reinstate	adlkui
reinstate my	ui
reject	aUbqcvqesitlvV
reject me	tj
reject people	ri
reject your	adcr
rejected	aQbrcZdigZhjijjekelimeocritvvd
rejected ?	aelk
rejected by	aXgchmtq
rejected me	acbltm
rejected myself	aj
rejecting	aYtp
rejecting a	cj
rejecting me	tj
rejection	aXbZdZeYgdhjisjVkrnbqerRtvuivZ
rejection ,	aZckgehkicmmncreto
rejection .	accjiikl
rejection email	tj
rejection has	ki
rejection is	fkkm
rejection letter	adimtduk
rejection that	aoie
rejection was	aj
rejections	aadnimoeti
rejections are	ij
rejections go	tk
rejections i	aadnij
relaid	aehl
relaid them	aehl
relationship	aXfihjoiui
relationship .	adhjoj
relaxed	gitj
relaxed about	gk
release	aabigkukvj
release my	ai
released	ao
reliance	qi
reliance on	qi
relied	beok
relied upon	beok
relief	amheocrote
relief .	an
relief to	airj
relieved	aobbhZnerntiue
relieved ,	ai
relieved .	aj
relieved not	achdrq
relieved that	am
relieved to	aigkreti
rely	ol
rely on	ol
remain	ancqdeedfjhiocuW
remain at	qi
remain available	hl
remain in	an
remain interested	aqfdud
remain passionate	fi
remaining	hn
remaining dates	hi
remains	aeqn
remains .	ci
remains for	aeql
remark	aibacngelimeneoerdtm
remark about	cl
remark on	am
remark that	to
remarkable	ti
remarkably	adbvgdhe
remarkably like	acbpge
remarked	aZbkil
remarks	ajljnduk
remarks about	acul
remarks on	aibjnd
rematch	cl
rematch .	cl
remember	acbUcadlelgphViejmlcmXnYorqWrQtNurvl
remember .	aciejkojur
remember every	aeok
remember how	oi
remember i	abop
remember it	an
remember me	aeemgmiejd
remember my	gk
remember that	bcdmkl
remember the	dk
remember this	aagninje
remember to	akomretd
remember what	ajjmod
remember who	acjm
remember you	adin
remember your	aeul
remembered	abbcgehribjTmeoxti
remembered .	aXhtiejdtk
remembered me	abon
remembered my	aljdol
remembered to	aeom
remembering	aWqlun
remembers	bliiretdul
remembers ,	al
remembers who	ndun
remind	aNcldneegohmmdnctmukvd
remind me	abto
remind you	aTclgphnmeneulve
reminded	ak
reminded me	al
reminder	aSbedwgeklobrkti
reminder ,	aadp
reminder .	adrm
reminder about	dm
reminder to	di
reminders	abdqjd
remit	adcm
removal	qk
removal firm	ai
removal van	adql
remove	jjvm
remove it	jj
remove the	ak
renee	ak
renew	heun
renew in	ai
renewal	adum
renewal this	abun
renewed	ap
rennie	ak
rennie </s>	ak
rent	ajbiddeogXhUidjdkmmkoaqdratluY
rent ,	adhetm
rent .	aXbicigehejiknmk
rent and	aekk
rent has	ni
rent in	ak
rent is	al
rent on	apkY
rent was	aiekkd
rented	aYhmrp
rented from	hm
renting	ujve
rents	adbmul
reopen	aXcqdihkoeqiud
reopen my	aadklj
reopen the	abcqhloeqiud
reopened	dl
reopened ,	di
reopens	abqn
rep	li
repaid	algejjoe
repaid ,	al
repair	as
repaired	apke
repaired .	am
repairs	ai
repairs ,	ai
repay	jk
repay me	jl
repeat	aebddzeekeme
repeat ,	aadp
repeat the	am
repeat what	addq
repeating	ddmm
repeating it	aj
repertoire	rn
replace	gjkevk
replaying	mm
replaying how	mm
replied	djvo
replied .	dk
replies	akcedikjme
replies ,	aekk
reply	acbPcPdleSfngUhmiYjQlmmbnmpjqorpsjtkubvN
reply !	si
reply ,	dojdoktdvi
reply .	addifrhemZoXqbrktmuj
reply ;	ok
reply about	pl
reply address	abhitk
reply and	aedl
reply as	mi
reply at	acfjnl
reply by	acciqi
reply came	adtq
reply had	adrotd
reply in	omqesitj
reply is	aeccdjhqoarptevb
reply needed	ak
reply on	aj
reply only	am
reply properly	nj
reply should	ak
reply sooner	oi
reply to	cedelqodqsva
reply today	qi
reply was	kn
reply with	aZniokql
reply within	al
replying	miomqe
replying ,	ai
repo	sl
repo link	aesl
report	ajdleagihZiejckdnsoiqYrYtYuovb
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
report you	aZneur
reported	aZcmgknj
reported you	nk
reporting	aahenkrq
reporting this	nl
reporting to	adrq
reports	akbjccekgelkoeqcrdtc
reports ,	aclluj
reports .	acbndj
reports to	aeemni
reports were	ak
repossessed	abkn
repossessed the	kj
repossessing	ackn
repossessing the	ackn
representative	adui
reputation	aYus
request	accZd1ejgdhcjdkcldnbocqUretdumvu
request ,	ej
request .	acdo
request again	aldc
request for	aVbjcddqvl
request once	al
request you	deek
requested	abdq
requested my	dk
requests	aMcedngmhelw
require	aWbmfnhk
require .	aYbmfl
require any	fi
requirement	adcXgehorcts
requirement ,	aecdgehptk
requirement .	aecbrdtp
requirements	fmhe
requires	oi
reread	cqdigeiakjmjrctdue
reread my	ajiemk
reread the	ck
reread your	ckdkiekjre
rereading	aj
rescued	al
rescued my	ak
research	ambetjuc
research .	accktj
researchers	aeocrltj
researchers that	tk
researchers who	ij
resend	aedk
resend below	aedk
resend the	li
reserve	dmeugcheoiqdretevd
reserve .	aWeqok
reserve for	emhc
reserve list	aldkqeve
reserves	hm
reserves now	adhn
residency	adceemhqjekiplqcreteud
residency ,	aihl
residency .	acpl
residency and	aehk
residency to	abejkk
resident	hjrjuc
resident .	rk
residents	adkkum
residents ,	aekm
residents group	aejeul
resit	li
respect	akctdbecgehRiXlemionrmtUuWvY
respect ,	aTcrfdhcienjojqirptdudvd
respect .	cdol
respect for	ml
respect i	aefkqi
respect the	ok
respect to	aicmniqetd
respect your	fqie
respected	annd
respected sir	ai
respectfully	ctretevd
respectfully ,	cpve
respectfully decline	ai
respects	rj
responding	aeoi
responding .	aeoi
response	adqrtc
response .	aefZqrte
response to	fn
rest	abcbdSeUfkgohjiqkWljnmorpjsdtavX
rest ,	aroeteuj
rest .	bceWgehijlkdldmnndoZqqrm
rest ?	ajlj
rest after	apjc
rest assured	aefnojqetl
rest can	ol
rest is	ainm
rest myself	li
rest of	aecbddgjivjalemcncompkqdrate
rest on	acbkck
rest to	achn
rest until	ajqe
rest was	adgiol
rest with	aanq
restaurant	ikkdrl
restaurant is	adrm
restful	bchcidjdojrqti
restful about	rk
restful to	abierntl
restful weekend	ai
resting	jkkdul
resting on	jkkdul
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
result	aibZcodiecfehZiejlkblbmdri
result ,	amcjdkeete
result .	aq
result and	ak
result as	acol
result did	rm
result is	gjti
result of	adck
result or	uk
results	ambeccfngdhjodti
results -	aefm
results .	an
results are	ak
resume	aicl
retail	aickiioe
retake	aadklj
retd	ajve
rethink	aacinkqk
retired	albegk
retired ,	al
retired .	gl
return	anbacadieUgbhqiekXlmmdnZpmrdtjua
return .	abbehslj
return it	hk
return of	lnqeti
return offer	ji
return once	dj
return that	aehdqn
return the	atddebkenepnqW
return to	addm
returned	ajblgehejcljolte
returned ,	hi
returned .	dikk
returned deposit	ai
returned my	akbdui
returned the	heon
returned to	bl
returning	adkloerntlub
returning it	aj
returning my	aato
returning scholars	hi
returning the	amuc
returning your	aZro
returns	abclolvi
returns beat	abcm
reunion	aj
reuse	al
revenue	aeodtluo
revenue ,	abuo
revenue next	odtm
reversal	qk
reverse	aYceeigihjjeneqkrcuo
reverse the	kkqi
reverse this	aYekhkkdreuo
reversed	ui
reversed .	ui
revert	aeljvn
revert at	fi
revert on	aelk
revert with	qi
review	ajbjdefagVhcjdlkoXqctauxvi
review ,	aduj
review .	umve
review and	ui
review for	ul
review i've	aerm
review in	uj
review my	aclj
review of	ak
review to	an
review was	bl
reviewed	ckhkte
reviewed eleven	hk
reviewer	bocigUhjiYjbmenaoUpsritruWvO
reviewer #	odrktpvY
reviewer .	abcehnpnvd
reviewer asks	cj
reviewer b	cn
reviewer does	aetm
reviewer found	ak
reviewer is	aYbrciie
reviewer obviously	bl
reviewer read	aetm
reviewer two	ti
reviewer was	ance
reviewer who	ti
reviewer writes	adrn
reviewer's	amtlve
reviewer's familiarity	tm
reviewers	albocbdchdicjdlimendoVpoqktjvV
reviewers ,	am
reviewers .	rj
reviewers are	actk
reviewers had	oeri
reviewers reports	uj
reviewers were	retm
reviewing	ti
reviews	aZccgjhdodqlut
reviews ,	abgjuj
reviews come	gj
reviews of	aaretmul
reviews on	rlteui
revise	ai
revise .	aj
revised	aibicbdcqttdvd
revised brief	bkce
revised decision	aaqp
revised version	ai
revising	alqe
revision	aekl
revision ,	hdkl
revisit	aahktp
revisit my	tk
revisit this	hk
reward	ej
rewarded	aWhpjn
rewarded .	hk
rewarding	fj
rewarding journey	fj
rework	aj
rewrite	akek
rewrite .	ak
rewrite the	aeek
rewrites	ok
rewrites ,	ok
rewritten	al
rewritten the	aj
rewrote	adekojtm
rewrote the	ojtm
rhiannon	aj
rhodri	aj
rhyme	amcnje
rhyme ,	cl
rhyme forced	cj
rhymes	ti
ribbon	ak
ribbons	ai
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
ridiculous	aecjrrvd
ridiculous decision	rpve
rigged	adbu
rigged from	aXbt
rigged the	bj
rigging	uj
rigging crews	uj
right	a1bJcUdWeXgUhwjbkZmdnVokqkrVtrue
right ,	aebdcWdceigkhjijjkljmdolqdrktXud
right .	aobZdbebgXhkikjYkmmUncoTrZtquivi
right :	al
right ;	abjk
right ?	aj
right about	axcbijoete
right accent	oi
right and	ak
right arm	enhe
right as	aj
right away	qj
right before	abqjun
right by	abhmtk
right call	ai
right decision	alod
right desk	akdmnbqe
right for	aiqerm
right if	ak
right in	aiheqitive
right next	al
right now	abqn
right on	arnc
right one	ajim
right person	aenptj
right side	aYolum
right that	axbZcXdkgdibjdmendoprbvc
right thing	qk
right to	bbcZdceegbhzibjYkelempokqZrctjub
right too	aXmlok
right up	acbmji
right way	hk
right with	aj
rightly	apcakimkvb
rights	ejhqkcnYqmub
rights lapse	qm
rigorous	aaceomtk
ring	aTdbecgjhZiWkjlqmcojq1udvd
ring ,	aZcjhjto
ring .	djjnqe
ring about	lk
ring all	kl
ring at	adql
ring back	gejeoq
ring before	ambcdbqn
ring each	aeql
ring every	aZqp
ring me	abbiecgphdjZqirjul
ring my	aXjnlk
ring on	ak
ring twice	ai
ring when	ek
ring your	qj
ringed	aejj
ringing	biddgmibjikemdocqprete
ringing in	ai
ringing me	aoie
ringing my	aZbljm
ringing with	adgo
ringing you	aiqj
ringing your	qi
rings	adgqjj
rings around	gl
rings each	jl
risk	beckdmrdti
risk ,	citk
risks	tj
risks on	tj
rival	aZbkglql
rival .	qj
rivals	adeegmikje
rivals .	aeeegmikje
river	albkeegehijjkereteuZ
river ,	ai
river .	ok
river rather	jm
road	bdcedefkgpjXkcnktlue
road ,	hk
road .	tnud
road ?	nl
road from	oj
road in	aegm
road over	al
road to	aefk
road took	adgl
roads	an
rob	aamjvk
rob ,	mj
robot	idjerets
robot you've	aj
rock	aZglro
rock star	aegl
role	aebjcjdZeofehmjbkalqmZnZoepoqesmtcvV
role ,	lknjoi
role .	aoelnb
role ;	aj
role gone	ve
role i	hlme
role in	adhm
role is	abeqll
role needs	adck
role of	bclbppum
role the	gi
role was	hesn
role went	aitj
role you	cjhive
roles	fogThpjm
roles ,	gbjm
roles that	acfohe
roll	tm
roof	albYeehiiajaklmdneoeto
roof ,	akheuk
roof .	kore
roof ;	ai
roof came	ji
roof for	ajei
roof garden	tk
roof holds	aj
roof in	aZkioltj
roof is	anje
roof leaks	aegl
roof will	aecjtn
roofer	tl
roofs	aZglhk
roofs since	aehk
room	aabicaeegyhoimjVmaocpdresitdvU
room ,	aebdgihdijlinkoarXup
room .	aZbecddijjneojqmrlte
room ;	ai
room and	beeiglhi
room as	aegl
room at	abkq
room booking	hi
room by	gl
room comes	aj
room for	bjcmgahmicjakeomuc
room from	bl
room had	bkgj
room i	aj
room in	adbm
room is	aneegesp
room last	ki
room of	gk
room on	aeeilk
room to	apqj
room voted	abtn
room was	ajhijekdnnoete
room we	acjn
room when	acbn
room while	abgeijrkuk
room who	aagqii
room will	al
room with	aibcgdimjemiodrctjuj
room would	jl
roommate	cink
rooms	akdigijbkjljoe
rooms ,	ajki
root	vj
rosa's	lj
rosalind	ao
rose	gmikte
rosenthal	hi
rosenthal i	hi
roses	ajgiii
roses .	ap
roses at	ij
roses were	gk
rosin	aj
rosin .	aj
rosina	nj
rosina .	nj
roster	algloc
rota	akbmcidcgejellomqetcuevc
rota ,	acddoq
rota works	aovc
rotten	aerl
rough	anbe
rough edges	albe
roughly	dlec
round	aibncUdReYfdgmhekdlWmiqrrlsatcumvX
round ,	bleigihcoe
round .	aeccdbeegXhkiljjkdmkqmrdtYum
round ?	am
round a	rk
round again	alqd
round and	akhj
round as	aj
round every	gl
round for	jk
round here	acgjuj
round in	nitj
round is	heqm
round it	actn
round on	aeqp
round one	hi
round open	anqe
round opens	heon
round so	mj
round the	aledgohcocqcrkteui
round there	aerk
round to	aSbkdigmhjomuk
round was	ai
round will	ackoqe
round you	abno
round your	qi
rounds	aicZdigdhnjdkqocqereve
rounds .	acdmkkte
rounds in	akve
rounds is	aehn
rounds it	anhc
rounds of	acbkcdkoti
rounds with	hk
route	ql
route ,	achiql
row	ambbccdeedgihnjckbnjojqdue
row ,	hn
row .	aYgloltk
row of	hj
rowing	aloctk
rowing club	aioctk
roy	al
roy </s>	aj
ruairí	aitd
ruaridh	ak
rubbish	bacnienkrive
rubbish ,	ck
rubbish bins	ambd
rubric	bbjklmtk
rubric ,	abln
rude	djri
rude ,	addjri
rufus	aj
ruin	uj
ruined	adbkjj
ruined my	aebk
rukhsana	ai
rule	atbjgahniejdkembniobqdrctbub
rule ,	ek
rule .	al
rule about	ajcehl
rule against	cj
rule ask	hi
rule i	aebk
rule is	akei
rule says	ci
rule to	am
rules	albudZeigZjbkkldnnoYqdtXuY
rules ,	ddeknl
rules .	ak
rules again	cj
rules are	deekhm
rules don't	aj
rules for	nk
rules on	aive
rules permit	ak
rules say	blcc
rules were	bj
rules would	bj
rules you	accl
run	cddZeUfegqhdijjKkkmXnpqUrltdujvj
run ,	adbmtl
run .	aegl
run a	albdcegajdkdndqerq
run an	rl
run and	um
run from	ai
run it	amicjeniokrd
run more	aebn
run my	lk
run of	hj
run out	aVgjkrojue
run process	aj
run that	acglnkue
run the	aibehiiqjdrdtc
run this	niui
run to	kk
run with	ak
run your	aVgridnj
rung	aSbkcjdieagZhjidjjnsonratb
rung ,	acbkgehk
rung .	aecldi
rung the	adnk
runner	behloe
runner -	hloe
runners	abhk
runners -	abhk
running	adbmcXijkYmdoWqotiuavr
running ,	adbiqntc
running .	aVejglqjvi
running a	aZbogetl
running all	aj
running it	ak
running low	tl
running now	adhl
running that	ai
running this	ai
running to	am
runs	ascadbecgbjYkWnloeuqve
runs a	ai
runs in	hj
runs late	abun
runs nine	tj
runs on	aj
runs out	aibdkcqlun
runs the	abbjhcnmrk
runs to	am
runs until	alqe
runway	kj
rural	aj
rush	audcedjikcqj
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
s	anrevo
s .	ak
sad	a3gdiejbmdrdtjuevY
sad ,	asod
sad because	ak
sad but	anvc
sad for	aj
sadly	am
safe	ceebjdkcodqbrituui
safe ,	an
safe .	amee
safe and	ai
safe from	aatm
safe pair	gk
safe with	tl
safeguarding	rj
safeguarding were	rj
safely	ao
safer	aimetk
safer pair	tk
safest	tk
safety	aabkcork
safety ,	bl
saffron	aibjje
saffron dumplings	bj
sagas	ck
sagas ,	ck
sags	am
sags .	al
said	akbeckd0fcgShQipjokalTmdnTompdqQrWsrtQujvb
said "	ajdejmocsita
said ,	ajdijenerlsl
said .	apbahkkdmjnbreuk
said a	aejl
said about	ancZjZkdmjuj
said all	ol
said at	cijemjuk
said autumn	acdn
said desirable	accm
said everybody	aden
said forty	aabick
said goodbye	adjk
said hello	aetk
said i	aTbkcldnicoqui
said i'd	aadlon
said in	aPbkcedkjqkeqiun
said is	dk
said it	aqbdccdbhcjimnodri
said no	aXblcbdpgihZiejlkkmdoaqcresk
said not	ii
said nothing	acun
said of	abckml
said on	ambcmbojsp
said she'd	akne
said so	angiie
said sorry	meop
said thank	aj
said that	aibbdjgchbilkennratiubvi
said the	aobehk
said they	aj
said this	kk
said to	becegihdizjZoereteue
said tuesday	akde
said we	ai
said where	bi
said yes	aideeehcijqirmue
said you	jn
said you'd	aebmdkecje
said your	emue
said yours	jl
said yourself	aecjelje
sailed	ai
sailor	ik
sailor for	ik
sails	ai
sails with	ai
saint	anrd
saint .	al
sake	abcedlengejamboZrmteur
sake ,	oeuo
sake .	eljdrm
sake of	dm
sake that	uj
salaries	ai
salaries come	ci
salary	aMblesfejbkmlimbncqZrltpub
salary ,	aXdjenhioj
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
sales	bbgwhciekelkrd
sales ,	ll
sales enjoy	ti
sales figures	gj
sales floor	gj
sales team	aj
sales took	bdgl
salon	tj
salt	cj
salt ?	cj
salute	aj
sam	ak
same	blcbdzeUfkhQidjdkmodpcqUresitjvi
same ,	akdjvj
same .	avbacadYfkhdicjpkdmeoatb
same :	ej
same ?	al
same about	ak
same account	apdeve
same afternoon	akbidegltd
same air	aeim
same area	ai
same as	apddhYkinivk
same canvases	clqi
same chapter	ai
same choir	ai
same day	aqbbdakn
same department	adbi
same envelope	al
same for	adfkhcjmlmoe
same form	ak
same fund	acum
same group	ak
same haircut	tm
same hall	adgjii
same in	di
same letter	aXnmom
same manuscript	gm
same morning	jekp
same next	aelj
same page	alme
same pages	ci
same painting	absp
same piece	aj
same portfolio	aegm
same post	aabekqok
same project	ak
same question	aPcedxnqvd
same request	aXds
same room	ij
same school	aibaoo
same studio	te
same table	adnn
same talk	gl
same terms	al
same thing	bitl
same three	aWbotj
same to	aigeul
same town	ak
same view	rm
same way	aern
same week	kk
same welding	bm
same year	aduk
sample	aobicqdbeehnibjdkelbmineokqctRuYva
sample ,	biolrj
sample .	ao
sample ?	al
sample cake	aerk
sample chapters	hl
sample for	cj
sample i	cdgk
sample is	ajcliere
sample key	aahn
sample lectures	om
sample size	cl
sample small	ci
sample was	becjmk
sample work	aabn
samples	albpccdcgdhejokcmknaqdrasitbue
samples ,	eejkmmoc
samples .	ndol
samples and	aZbo
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
sandwich	anjdtk
sandwich .	jetl
sandwiches	aemjtm
sandwiches ,	mk
sandwiches .	aato
sang	atcmhYicjcoe
sang it	cm
sang the	gi
sank	asjc
santa	acjekn
saoirse	ak
sarod	rj
sat	ajbmcldaedgnhXjdkYmoncobqbrksitVuX
sat .	aq
sat before	gl
sat down	albmjc
sat in	adikmj
sat on	aacpginerjsjtd
sat through	rl
sat with	acjm
satisfaction	acdm
satisfaction at	acdm
satisfied	abcchkjt
satisfied .	ccjp
satisfied with	adhl
saturday	ccdZeVhlibjqkVliminnoZqirbsjtWuive
saturday ,	aredqcskue
saturday .	alcegjjbketcuj
saturday and	niqj
saturday clear	abjm
saturday crew	ji
saturday evening	adhm
saturday free	aZqo
saturday job	abhjjk
saturday morning	abun
saturday shift	bk
saturday's	qk
saturday's match	qk
saturdays	bigehijmkcrluc
saturdays ,	aj
saturdays .	adbirm
saturdays bought	hi
saturdays i	aejl
saturdays now	jj
sauce	aj
save	aLejgchbibjaksmdntojqnrlud
save me	aeejkl
save my	ej
save the	aZkkrmti
save time	aenjqi
save us	ki
save you	nq
saved	dkhZidjaratiut
saved for	aekl
saved in	aeum
saved me	alok
saved the	aXketmuq
saved us	anmlod
saves	aibldejeomqd
saving	cieikjoete
saving up	aieejekm
savings	aPbdddgchcjpkyokqetkub
savings ran	kp
savings run	ackm
savings went	acjk
saw	aubvcYecgYhniejckUldncoSqbrYscuivo
saw ,	al
saw .	aebidm
saw how	akhe
saw in	adbl
saw it	ajhoje
saw me	achkjm
saw my	acbjuk
saw on	al
saw our	ai
saw that	anbculvj
saw the	bqddhjmite
saw what	ak
saw who	bi
saw your	ijtk
say	aibQcudeeofngmhXiijZkTlmminkompaqorYtTuVvO
say ,	akcmdbeagahiibjemmneoaqdrasmtjucvj
say .	ambecUdeeZfshbjckinoomqYrZtduX
say :	ai
say ?	aedkelme
say a	ajeehlvd
say about	aidkuk
say again	aj
say any	eenkqk
say anything	al
say as	cn
say good	ol
say goodbye	uk
say hello	apeejdljml
say hi	ak
say how	aebnceijjelmmpnXojud
say i	becqgjjamcocqjtj
say i'm	ak
say if	addkedlltl
say is	ajciei
say it	bcckdceegiheikkkmlndobqlrZud
say it's	aeok
say more	ol
say my	adckek
say next	aadjql
say no	aibbdbephjiikdmXqSrkve
say nothing	aXjmojuk
say of	im
say on	adcjkl
say one	cihj
say price	akcd
say so	bncaebgmibjckblinjodqjue
say sorry	aXhllkmooc
say such	giii
say thank	aq
say thanks	apne
say that	bbckgjiikZmUoiqjrluV
say the	aWbZcqdYeigjhbjbkbmdoiqntcuo
say there	accldiee
say they	acgjjl
say thirties	aecj
say this	nj
say to	aWjmlinjokuk
say we	bj
say wednesday	acqm
say what	cZeljkmiodrcuj
say when	aidj
say where	adom
say whether	ajcedmnlqc
say which	aqceieqlvZ
say who	lioj
say why	anrm
say yes	aQbecbdoezgkhZkimennoaqdrbtdudvb
say you	aWjnmdrq
saying	bYfihnilkemindobrXtivm
saying .	aXgnhj
saying it	aiej
saying no	aigdikoetk
saying that	aWcjfjgehpiktdvj
saying the	aj
saying what	ajqi
says	albecydmeefcgihkjYkXlancopqTrJslubvZ
says "	achloosktave
says #	sk
says ,	bm
says .	cpechlijodqe
says a	ij
says about	acnjok
says c	ci
says he	aigj
says how	adul
says i	becmdegqheijjeoeteue
says it	ap
says my	aktj
says no	aacchnomul
says not	jj
says people	aebetn
says please	ai
says she	adcn
says she's	aj
says six	ci
says small	ui
says so	aeik
says that	abbecldjgemitdvi
says the	axbeiencuevd
says there	aaemkj
says they	al
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
scale	ai
scan	ao
scan was	ai
scanner	ai
scar	abjn
scarcely	aaceeijo
scarcely know	ei
scared	gn
scared ,	ak
scared people	adgm
scarf	aqbegeinjY
scarf in	aj
scarves	jk
scene	a3gdidjXkerdtc
scene with	ai
scenes	al
schedule	aWfnliojqj
schedule ,	li
schedule .	aWfnqk
schedule must	ok
scheme	akcodZedgihbibjlomqerW
scheme ,	amndom
scheme .	acgm
scheme again	aj
scheme at	ai
scheme for	tj
scheme has	ai
scheme i've	gl
scheme is	cjniui
scheme on	an
scheme that	bj
scheme was	acnkok
scheme's	ci
scholar	geimrj
scholar of	aein
scholar who	al
scholars	cj
scholarship	aieigXhmkrleneoctbue
scholarship ,	ai
scholarship .	am
scholarship form	aekj
scholarship letter	abhm
scholarship was	gekm
scholarship went	bk
school	aibWcYdWgkjmkllcminboipoqesdtduovX
school ,	akgjhZjalioitm
school .	aieigpkemlncoerVtdua
school and	enjdki
school as	hjonre
school at	ackm
school board	adniri
school fair	ai
school gate	ai
school had	hk
school has	ajijqk
school how	ajne
school in	jo
school is	pl
school leavers	hi
school nativity	rm
school near	ai
school needs	ak
school on	jcoluj
school one	hi
school play	aejm
school run	adum
school sends	aeuj
school so	jj
school together	aXnlum
school wants	aj
school was	ik
school with	nduk
school would	aZrptl
school year	adkk
school your	acum
school's	alfduj
school's sake	uj
schools	ambbcphYoZqitdve
schools .	an
schools count	cj
schools in	ckuj
schools round	aerk
schools so	li
schubert	tj
schubert and	mj
science	ajvi
science .	ak
scientist	gi
scissors	aj
scone	ak
scones	ap
scones .	aj
scooter	ai
scope	apbkcmhcoeretcub
scope .	alclte
scope creep	aj
score	aibmcidlecfdgmidjekdlnmendoZqcrYsitZvX
score ,	aebeddgklisl
score and	bj
score fell	bk
score for	ajcivc
score growth	ti
score of	ckdi
score sheet	ccdmlkte
score sheets	abhluj
score went	bi
scored	cjedgjhiliuk
scored #	gl
scored ,	ai
scored above	adcihk
scored me	cj
scored us	abljuk
scores	bocZdqecgZhcjdkilomineoiqerbtavZ
scores ,	acbedklomk
scores .	addkomue
scores must	bi
scores that	kl
scores to	abbidnlb
scores went	bj
scores were	uj
scores when	alve
scores with	ai
scoring	ancnedgeodtevd
scoring ,	ck
scoring .	ni
scoring makes	ci
scoring matrix	tj
scoring sheet	aj
scoring table	ai
scoring to	lirjtd
scouts	oerm
scratch	akcl
scratch .	cm
screen	bkkjqivn
screen .	ak
screen came	bk
screen was	bi
screens	ai
screenshots	aaoeux
screenshots of	aduq
script	eegjienkoWqarkuevq
script ,	ambkcegi
script .	aadjrmvj
script as	oerj
script is	ckqc
scripts	bi
scripture	adin
scripture .	adin
scroll	dj
scroll down	dj
sculptor	tj
sculpture	rk
sculpture might	rk
sea	imjekdrl
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
search	aigkkbvl
search .	ai
season	avbkcedZfihVjllcmeoWqarcvd
season ,	gjhejitk
season .	awtc
season ?	ai
season and	kk
season is	adbn
season on	aejl
season the	uk
season's	al
seasons	gdhl
seasons ,	hj
seasons in	hl
seat	adbZcmdpeihijkqbretZue
seat ,	cj
seat .	dl
seat at	jk
seat for	aj
seat in	aeeihk
seat to	acgkhj
seat was	hdkj
seating	bk
seating plan	bk
seats	accpgchXjmkeoetmuk
seats ,	adcmhdul
seats eighty	ci
seats for	amhe
second	bbctdmedfbgkijjYkalnobqjscuUvL
second ,	aXcmgjhdlpom
second -	adrq
second .	cigi
second act	ckdkljretc
second answer	aemm
second application	apdd
second attachment	bm
second audition	adql
second bedroom	acjl
second bursary	hnqd
second call	jm
second cello	ki
second chair	aadlmk
second chapter	adcideqjtl
second chapter's	gi
second choice	aZekgn
second class	alqc
second coffee	an
second copy	al
second cousin	accm
second dance	dj
second envelope	ki
second essay	ai
second file	cideto
second floor	nm
second go	gj
second half	dlri
second hour	jj
second i	hj
second in	adeegnok
second interview	aZdjgehlijqorete
second interviewer	di
second is	dell
second issue	actn
second lead	hi
second lesson	oi
second letter	aedjqk
second look	abdledgihkoiqlreta
second manuscript	belj
second meeting	hk
second movement	mm
second novel	ai
second one	ak
second opinion	aini
second oven	aekj
second page	ajcohcreti
second pair	cj
second paper	ik
second paragraph	cluk
second phase	aegl
second point	aacjdn
second question	arcdqd
second quote	acol
second reader	dkti
second reading	acdknmolrdtd
second reason	adro
second referee	dj
second review	aj
second reviewer	cerj
second reviewer's	aj
second revision	hi
second room	ej
second round	boek
second sample	aqdevd
second season	ai
second sentence	ci
second set	ak
second site	hj
second slide	mo
second song	accm
second speech	aoce
second stage	aijdtj
second story	aj
second thought	cciijirk
second thoughts	adql
second time	aWcidYerhjimodqjtbuj
second to	figeiitk
second verse	akceei
second version	hdkl
second viewing	hj
second violin	pj
second violins	aktd
second year	aohe
secondly	ci
secondly ,	ci
seconds	aUbstr
seconds ,	adbn
seconds .	bm
secret	aktm
secretary	jmnnqcriudvb
secretary ,	nk
secretary has	dk
secretary rang	ji
secretary who	ndrk
secretly	ai
section	atbecqdbgcidkelanioYqctXua
section #	cl
section ,	ak
section .	aYcmrivj
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
sections come	acbm
sector	acim
security	anvk
security man	ai
see	aZcmdTedglhWikjjlintocpiqbsUtpuc
see ,	aVbdjorktjul
see .	aZceeqgekkmlobqeraudvo
see ?	am
see a	gehktn
see about	aatl
see at	acil
see each	ak
see from	aYeigqhenmqcrk
see her	nj
see his	ai
see how	aictdegehnjYkbmboSqmrWtcumvd
see i	adtn
see i'm	ddql
see if	aKdneefpjkljniue
see in	ajgiijneolretcvb
see it	bicqddedhYjWklmdniocqcriua
see it'd	aerl
see it's	jk
see me	acepgbhojjketeud
see my	bdclecgkhdidjlkalcmmnmokqctducvc
see no	hmud
see now	ancadegjhbiejZkemqoZrptWucve
see on	acndolul
see one	bl
see our	aYbihdmmnn
see she	aegl
see so	tj
see some	nnve
see that	akbjcYddeZfdheiRjcmjowqWroteuTvb
see the	cVgbhZiWlimanmoZppqdtp
see their	jkli
see them	aojeui
see there	ai
see this	qeuivi
see through	abto
see to	adejgmkemeun
see two	aj
see us	km
see what	ajbbdcgshdiijZlemZnpoeqkrWuR
see what's	ikuk
see when	ai
see where	anbccjfjieoeqlrctauc
see whether	aknj
see which	aabnclti
see why	azbVcWddeegbhiipjYkcnWrmuXvc
see you	ajbkccdceagcjjklnaqYrdtnuk
see you've	tj
see your	dlgdiijkkkmdnZqcretdul
seed	bigehdikjekl
seed library	bj
seedlings	aijmke
seedlings have	am
seeing	acbldceZfehjkdlemcnvqYrXtnud
seeing as	hj
seeing each	uj
seeing how	ok
seeing it	algkoe
seeing me	aejm
seeing that	aXbnckhkoktd
seeing the	alnoue
seeing what	akneobtqve
seek	tj
seek "	tj
seem	aUbncedmeigXjZomuevn
seem short	km
seem that	adom
seem to	aZbpdngbjdkcmcniokreucvk
seemed	aXbkdXeegkhnjokbnloaqdrjub
seemed a	adhmok
seemed distracted	aegn
seemed so	adjn
seemed the	achmjenirjte
seemed tired	bi
seemed to	aebickddgejmnloc
seemed uncertain	akgk
seems	aTb2cjdifdhkiXjakYmaqYtduXv5
seems ,	adbm
seems a	bkclhetj
seems bound	gj
seems fair	acgjhj
seems only	achn
seems right	hlnd
seems that	badkji
seems the	bl
seems to	aObvgehajekeojqernuevr
seen	bmcOdmeWgjhLjOkaniruudvm
seen ,	aagn
seen .	addlojui
seen a	aXbngjretk
seen for	alhemkoesi
seen from	akddhcolqkud
seen how	adrn
seen in	gdrm
seen it	ajbdidtm
seen more	adiern
seen my	do
seen nowhere	rl
seen that	aiceol
seen the	ajbkcdgkidteui
seen this	npre
seen what	ik
seen your	ai
sees	abbedledhcikjdomqjtb
sees ,	neul
sees it	dm
sees the	gjqi
sees what	nk
sees why	adrm
seldom	acgrhkocrltZuc
seldom a	rm
seldom apply	gj
seldom meets	iite
selected	aibmfjgcodtc
selected .	ai
selected are	bj
selection	aebicdfjgehbijkknnocrXuo
selection .	aeul
selection committee	ai
selection day	aitkue
selection is	acbmnkrd
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
selling your	hi
sells	si
semester	aj
seminar	rl
seminars	al
seminars .	aj
senator	ni
senator wilkes	ni
send	aobWeahliWjNlumlncpdqerjsquUvP
send .	aj
send a	apddleqn
send another	nirj
send anything	aj
send back	aZcmrj
send comments	acdjok
send her	lj
send home	kk
send in	aj
send it	addlhilkneoksjue
send me	aQdngmhpjekjmnneocretdue
send my	aqve
send notes	alte
send on	li
send one	aj
send some	aeol
send something	aelk
send that	ri
send the	alccecgehjndoaqZrlsotlubvc
send their	aj
send them	am
send these	nj
send to	aite
send us	lm
send you	aqdceeleoerctmujve
sending	acbZcbeYgbhYiejZklmnnnoipotcupvY
sending a	ai
sending back	aieeol
sending it	airkti
sending my	dk
sending the	av
sending them	mi
sending this	aedmnjqe
sending those	oi
sending to	aindui
sending you	aZmjnmqkreui
sends	aihiieretkuk
sends her	ai
sends his	al
sends its	aehjuj
sends regards	actm
sends you	ui
senior	ajbZgahmjelenuobqcrjtbuc
senior ,	am
senior .	adnp
senior colleague	ainjre
senior lecturer	hi
senior on	nl
senior partner	hi
seniority	akhqocue
seniority used	akhnoc
sense	anbacrdaeafYgRjakdmmooteuavb
sense ,	adikmknl
sense .	avckieocrc
sense :	cj
sense for	aehm
sense from	oj
sense in	aZcr
sense of	acceidmlrdtp
sense to	aucZgahcoprkta
sense whatsoever	cj
sensible	ancdhljdrcuk
sensible .	aoqire
sensible choice	ai
sent	adbpcmdjeUgnhridjSlPneojpdqRsntWuivZ
sent ,	dl
sent .	aXbkcmdigemm
sent a	gjhkimkelcnird
sent away	aenjuk
sent back	gl
sent before	aj
sent describe	blre
sent don't	bk
sent flowers	aeok
sent him	gonc
sent home	aagjkl
sent in	acbo
sent it	aRcnhZjmmjoZrpsp
sent me	avdend
sent my	ajblge
sent on	aWdlsiun
sent out	cl
sent should	acom
sent the	cedUhkjdnmoordue
sent them	aibine
sent this	akqi
sent to	bjddtm
sent two	dl
sent us	ui
sent was	ajcdgk
sent you	adbZdigbhxicjckjoe
sentence	cadbgkhYinjYkeobqbrltrue
sentence ,	aZljtl
sentence .	acbedeeegqiore
sentence about	alde
sentence in	bk
sentence of	tk
sentence than	aerl
sentences	aZceimrqti
sentences ,	tk
sentences .	rj
separate	ajbkgeoktavk
separately	ddhkmlqe
separately ,	aehkmlqe
separately ?	nk
separation	kj
september	atdbedgdkdoepluivY
september ,	aiul
september .	cjpl
september ?	anvc
september and	bi
september clear	adhl
september i	aejl
september is	aeql
september to	ai
sequel	lkqj
sequence	aYgnqj
series	bkhenkqiubvi
series ,	aeql
series .	al
series and	tm
series editor	nk
series keeps	bmtd
serious	aSceddgkqkrpuk
seriously	aobedjgcheiimeobqlrdvd
seriously ,	aidlve
seriously .	tn
serve	abtq
serve you	adtm
served	gl
server	aTbpsktkvo
server room	aetl
service	adclhinkokub
service .	al
service on	ni
service would	ai
services	ak
services </s>	anfc
serving	ak
serving member	ai
session	atqetcud
session on	ap
sessions	aj
set	aebRcuddeYfjgOjjlamZopqVsluSvx
set ,	aljj
set .	aiedfjhkolrcte
set aside	aZhmnjtj
set it	ccresn
set me	jm
set my	abckkk
set of	aimerjvj
set on	adim
set out	aioqteuc
set that	aecl
set the	ckkd
set them	aj
set to	ci
set up	aj
set your	aekk
setback	aefq
setback is	aafq
sets	aqgkodta
sets of	amte
sets the	gl
setting	aebldihikjtavi
setting out	ak
settle	acbdcegdhqjdkcoaqwvd
settle in	ak
settle it	aedk
settle questions	hl
settle the	qj
settle this	aZhdqpuk
settled	ajdkecgahoidjjkardtbujvW
settled ,	jk
settled .	bZdihsjkkdnevd
settled ?	al
settled on	bk
settled the	aiql
settled this	addkuk
settles	ascjgeqe
settles in	au
settling	aj
setts	aehl
setts and	aehl
seven	acbYcieahWiemkoaqerdttui
seven ,	dkjkkc
seven .	adkl
seven months	tk
seven of	ciqiul
seven people	kl
seven questions	lj
seven weeks	alsi
seven years	tk
seventeen	am
seventy	cnjite
seventy -	ckjj
several	bacadceehljmlkocqirjucvk
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
shake	akgjhciejekkmkre
shake hands	aohd
shake your	anre
shaking	aiecjlkimc
shaking ,	ii
shaking as	jm
shaky	ak
shall	aebQcKdXeXgchaiYjqkelbnlonpmqnrksZtsukva
shall ask	adnntj
shall assume	aehk
shall be	aideeTgjjYkjnnokpmratWue
shall begin	ai
shall both	aj
shall bring	ri
shall certainly	an
shall come	an
shall do	am
shall file	rm
shall find	nk
shall frame	aciltj
shall go	auhejlqZuY
shall have	abhbjqkiqeuo
shall i	akeYldniqj
shall inform	tl
shall keep	amheoiqntcud
shall know	acomul
shall leave	aXfjjdlmneqlui
shall let	ajniqe
shall look	aWhnto
shall manage	adjl
shall not	aedceigjhdiejcklmmneojqaritduj
shall now	abjp
shall number	dl
shall of	akeihjoc
shall put	aern
shall quite	aj
shall regard	hl
shall remember	aqtd
shall resubmit	adpl
shall say	abmkokqaul
shall see	abgmuk
shall send	ak
shall simply	uj
shall start	an
shall take	qiul
shall telephone	ql
shall tell	annetkub
shall treasure	adgetv
shall treat	abqo
shall try	jlonqdtd
shall use	adrm
shall wait	aZekhlniqb
shall watch	adtnue
shall we	aXdenkqp
shall wear	aj
sham	aebmre
shame	acbacdeehaiUjekYmeqrrmtkuuvc
shame ,	adglji
shame for	heqprctduj
shame if	aTretmuv
shame in	apiajdql
shame on	acjbrs
shames	mn
shames me	mn
shan't	ddeZhdjXkkmbnlopqdrkuk
shan't be	aYroum
shan't pretend	aj
shan't put	om
shan't say	nk
shan't trouble	aekm
share	aqbkcUdkeigbhZicjdmdnkobqdvV
share ,	aqed
share ?	ak
share a	bjdkrj
share an	bi
share it	ul
share my	adlk
share of	ep
share one	aakitn
share that	fk
share the	abdqfelinj
share them	aj
share with	akve
shared	awbjcdgcieretbvc
shared ,	bk
shared a	bi
shared folder	ak
shared with	al
shared your	akcdni
shares	brnc
shares a	bm
shares an	aebl
sharing	fk
sharing the	aj
sharp	rk
sharpen	abisoere
sharpen your	abis
sharper	aerjtm
sharper reads	rk
shaw	ai
shaw </s>	ai
shaz	ai
she	bZcndWeXfeglhViVjqkUljmlnxompktXuRvb
she agrees	mi
she also	ai
she answered	aebl
she asks	jk
she can	amckgc
she could	gjjkuj
she did	jk
she finds	ui
she found	aj
she gave	am
she got	bk
she had	bejp
she has	aebdgbhiikjeklmjniqetkue
she hasn't	abnk
she helped	aZjo
she is	aebicigohkibjYljnkocqetdud
she just	aajp
she knows	al
she likes	aj
she made	ni
she managed	adol
she may	adgjnj
she never	al
she read	jikeri
she said	aqjbnbsl
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
she was	bcgchdidjYnooqrlte
she will	ajgrhbjXnkqeteud
she won't	aenioi
she wore	aejj
she would	aXcnnl
she'd	bigkiejplincod
she'll	glnnre
she's	akbcgbhcicjdkdnxopratbuavd
she's the	akni
shed	aqcZiejekcoero
shed ,	an
shed .	ccrl
shed a	ti
shed full	rk
sheep	apbdgireti
sheep .	aj
sheep than	gl
sheer	aaglik
sheet	aebrcWdpeZgchiiekbllmencoiqnsjtZuavY
sheet ,	aZdolmokre
sheet .	qm
sheet ?	akdjeeve
sheet and	ak
sheet for	am
sheet music	hj
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
shelf ,	kl
shelf .	jkke
shelf for	jk
shelter	aZjnkl
shelter has	abkn
shelters	herk
shelves	apoj
shift	abcjdaeegahpndoirbsktiui
shift ,	abbihojk
shift .	aYhbomsmtmuk
shift and	aj
shift at	abkk
shift in	hl
shift was	ai
shifts	anbecnddedgehiobqZtduj
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
shoes .	ikoktd
shoes and	kemj
shoes for	adjikk
shoes home	aekk
shoes i	abkn
shoes left	ai
shook	ambkgcke
shook my	blgeni
shoot	alri
shoot ,	ao
shooting	ak
shop	aZbVccdiecgkhmjnkqnaobqite
shop ,	aejlketk
shop .	ajjj
shop and	ak
shop floor	adeihk
shop from	gm
shop front	abum
shop has	kj
shop in	aeedqn
shop is	abiljj
shop of	rk
shop on	aejlqi
shop open	kk
shop sign	hi
shop was	aekn
shopping	ik
shopping list	ikri
short	aubVcddcePfcgajjkelqnasjtcupvW
short ,	aecdgekjljmiobrktluj
short .	aogjtc
short ?	anlcve
short and	ai
short answer	aekk
short call	ll
short clip	aj
short course	achl
short form	li
short line	aj
short list	hj
short note	atddle
short notice	arbehlodud
short of	clgehdjqkbrdtcuo
short on	ai
short one	aedl
short would	li
short yes	qi
shorten	alve
shortened	aj
shorter	aiblcjdihYiajemloaqcrpuava
shorter .	blgjlkrete
shorter sagas	ck
shorter steps	rk
shorter than	aecn
shorter the	aarn
shorter version	aucbve
shorter words	aarp
shortest	abciej
shortlist	abbucYddgmhjiXjZkklirWtiuevd
shortlist ,	ni
shortlist .	aebdgnkmoctj
shortlist at	mk
shortlist came	adbiti
shortlist is	aebk
shortlist three	hj
shortlist was	anbkgete
shortlisted	acgchmikjjoktb
shortlisted for	jj
shortlisting	biok
shortlisting criteria	beok
shortly	aXnqol
shortly ,	acnm
shot	anvm
shot ,	ai
shot .	ki
should	aYbHcidQfkgahuibkblnmvojpbqQrqsStjuevp
should ,	ai
should .	aZhdjkmlooratm
should a	ejfihe
should address	om
should another	ai
should any	fmui
should anyone	aoheui
should anything	ul
should be	bZdaeehlkbldokrdtUubvx
should begin	ai
should come	akei
should consist	ti
should cut	li
should fall	ei
should feel	ji
should find	eirj
should go	hlnk
should have	asbVdXeZgVhuiUmeokqYritmuWvZ
should hear	abhknj
should help	ok
should i	ajechiline
should keep	tl
should know	cihbjmniuj
should let	nk
should like	aZbjcngdijjjkdmjodritcvd
should look	ci
should love	om
should mention	cdgruj
should never	aebigchejemvrd
should not	aTeegZhvijkimmocte
should one	aeldnkonvd
should open	ai
should perhaps	gehekqod
should probably	aaherr
should put	aeiore
should reach	aj
should read	mi
should return	ak
should say	cl
should see	nj
should stick	aarp
should take	aihelk
should talk	akli
should tell	idjmretnue
should thank	ak
should that	glmjoe
should the	akcddeemgehWqerdtkul
should they	ul
should think	acekgljeqk
should this	aidkrkvd
should try	aYlorj
should turn	aedjto
should you	aoceeiherkuc
should your	acfigl
should've	himjoj
should've known	admjoj
shoulder	ak
shoulders	aj
shouldn't	aZbdcigihnjjmiocritcvm
shouldn't be	hjjl
shouldn't have	abhkmjrl
shout	avee
shout .	ao
shouted	ak
shouting	ak
shove	acrn
shovel	jk
show	accsdkfcgliTjckjlkmbnaonpdqetduTvp
show ,	am
show .	kprjta
show a	am
show but	ajgj
show could	reti
show her	aYjiojtl
show him	anoc
show how	ql
show i	abon
show in	aogahiol
show it	aWbqcjgili
show me	angdljvj
show of	tj
show on	gl
show that	aWcrol
show the	abckgkvi
show them	ki
show us	bj
show was	di
show what	behm
show where	el
show you	amcl
show your	aWrr
showed	azbbdeeegWhejOklmbnboarltjub
showed ,	adcl
showed .	ki
showed her	jbkn
showed in	ak
showed it	aesj
showed me	a7bWcbgchcjckerltd
showed us	al
showed you	biqjrk
showing	ak
showing us	ai
shown	abbscidehYjikZmrqateuZ
shown ,	ti
shown .	bogjkc
shown him	om
shown round	bkmj
shown the	ckjm
shown to	rn
showreel	oi
showroom	oerl
shows	aibqcddchbidjdkeokubvj
shows ,	adok
shows .	bkgerktc
shows as	bo
shows how	aeol
shows in	ai
shows it	ak
shows me	aqca
shows promise	ti
shows that	ai
shows the	ai
shred	an
shred them	ai
shredded	am
shreya	ai
shrink	am
shrink the	al
shut	aQdkglhciikjmZneodqbrxtdve
shut ,	ki
shut .	acbjdmgojcmaui
shut the	aegeijrk
shut up	aYrv
shy	ai
sia	hi
sia course	hi
sick	mi
sick ,	jime
sick about	mm
sick and	ai
sick child	kk
sick of	ei
siddiqui	aj
siddiqui </s>	aj
side	ajbmeZfeiWjjkYmSncqirjsmunvZ
side ,	blck
side .	anbYcXedglhmkdlimbndoZqcrktkve
side ?	airjvd
side asked	abjn
side by	aXcrhk
side door	ei
side for	aibi
side has	abbjrk
side of	adcbdeeehkicmconrdsktZuqve
side our	adon
side prevents	qj
side was	oesl
side will	tm
side with	acbmnk
sides	aagmrk
sight	aicngcli
sight -	akcjge
sight of	li
sign	aZbbdbesgeiejokblkncoWqpte
sign ,	hi
sign .	amejte
sign anything	ej
sign for	acjm
sign forty	jl
sign in	cj
sign it	ek
sign me	gjqj
sign my	aclm
sign of	tk
sign on	qj
sign the	aaqjum
sign up	aoji
sign with	ej
signage	lj
signal	al
signal .	aj
signalling	aerk
signalling equipment	aerk
signature	aYbZccdegcipjjkdnmodqvrdtave
signature ,	aYminmqm
signature .	ajhkqc
signature that	jj
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
signed up	ap
signed with	aeqn
signing	oiqp
signing for	aeqj
signs	aedejdkeldn2rctdueve
signs .	aj
signs for	alte
signs off	aclens
signs the	adnm
signs your	adno
silence	aabdcYdreahciejZkdmboqqordtl
silence after	aidnjc
silence by	acqm
silence from	aiui
silence is	aetn
silence on	addl
silence over	al
silence since	aeokqi
silence till	ak
silence was	dkgi
silent	ai
silly	adbZcdedgkieozqetW
silly me	mdortc
silly of	acglmdoo
similar	acbwfdhjtcubvp
similar in	adbl
simple	eYgihiiejeldmendoaqmrrtX
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
simply	aSbScmejfjg1iokamanZresitW
simply :	ai
simply asked	abgjsk
simply go	aeem
simply have	ejoi
simply in	abgn
simply move	aZhkjoud
simply not	aXcrdkgj
simply put	adgl
simply the	ik
simply to	akje
simply too	gl
simply wrong	accn
simultaneous	cj
simultaneous submission	cj
since	aebecadjebfUhpiljlkqlZnmpWqasPtYuW
since #	aadegchzjdkZoetm
since ,	apdegdhejlminc
since .	aibddcelgkhcidjskZmkneobqdte
since a	dlgj
since age	hi
since august	addo
since been	akgl
since before	hj
since diwali	aadktl
since easter	aihjjanl
since english	ri
since found	aermtj
since gone	ai
since got	aj
since he	jjnp
since i	akbbejgWhsimjcncocqnratU
since i'd	ardchkkeqe
since i'm	aloe
since i've	ai
since it	bacegZidjcncomqjrdtsuj
since it's	aetk
since june	abkjuj
since last	aadjtn
since learned	adbr
since looked	rk
since march	aloj
since may	ak
since monday	acdeekjjmj
since my	asbcdigcijjbkZodteul
since nobody	aWonrm
since nothing	cmdi
since one	aXolrmuj
since our	ij
since ours	kk
since punctuality	cmme
since reading	ik
since school	anejgihd
since seen	aZbo
since she	aj
since she's	ni
since taken	aj
since that	aablrl
since the	abbtccgkhUijjZkxlbmcoVqerjvd
since there	aijikd
since they	aWgihkjnoatjui
since this	aevj
since thursday	aZjnok
since tuesday	cedbgmkdmlqo
since two	ol
since we	amhiok
since yesterday	aj
since you	aibbdreZgYhkkemZnmqatcud
since you'd	qi
since you're	aZllnl
since your	apcaddgihbikjqmcoZrZtZub
sincere	abfimi
sincere gratitude	fi
sincerely	apfYmbok
sincerely ,	ol
sing	amcdebgpkemlocqerbtb
sing .	anik
sing a	gk
sing again	ji
sing at	bi
sing for	hi
sing in	abgkmn
sing the	aigi
singer	begliimmocte
singer could	admm
singers	aj
singers .	aj
singing	ancdgeidlkritj
singing .	aoce
singing in	aetm
single	ckjbkplcrXubvi
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
sir	aabZcieufnhYiijakimcnjoZtWuW
sir ,	becjdiewgbhbiijbkimdnXodpeqeritbub
sir .	akij
sir alan's	aenj
sir anthony	al
sir gerald	nj
sir madam	aYflpl
sir or	fkpe
sister	apcdedgZhaiajekklpncoerdtZun
sister ,	abbjkjul
sister -	acbjui
sister .	aj
sister has	al
sister in	abjn
sister is	aj
sister on	akje
sister will	ai
sister works	aeui
sister's	akbddegehjkmlkoeue
sister's living	ki
sister's post	hk
sister's sofa	ai
sister's wedding	ai
sisters	aj
sit	aTcYdYenhliYjjlimtnVokpqqkubva
sit -	aili
sit at	alei
sit behind	aincrj
sit down	aq
sit here	aaedos
sit in	eqjcoZqiteue
sit near	tn
sit on	aWekneqiul
sit still	aiql
sit there	abjmqi
sit this	aj
sit through	acjemv
site	ajbjcjdZeehjicjSkYllnaoVpmqWrZteuovm
site ,	celjuq
site .	gnhlud
site ?	lk
site and	ai
site is	hj
site manager	tk
site report	ai
site that	ajmj
site this	adbm
site visit	aebehipnue
site work	ck
site your	aeuj
sites	ai
sits	cngYhckbnioiui
sits .	aenl
sits at	ij
sits in	bk
sits oddly	aecn
sits on	aZkeolul
sitting	abciedgahZjVkkmenjooqotmua
sitting .	aackojtl
sitting at	blnj
sitting beside	nk
sitting down	ko
sitting in	adieorqlre
sitting on	qj
situation	aj
six	aabZcodnfegMicjqkclpmWnXokqmsctmuZvW
six ,	aPcqdeekgeqnrmum
six -	acjjoeretu
six .	acbbdmeiqkrmta
six and	aj
six as	am
six days	adkl
six finalists	tm
six hours	aecdjskesi
six hundred	akkkse
six in	jl
six interviews	aeto
six minutes	alik
six months	arcddieohekaqetd
six more	aZdr
six of	bejdkmlmqn
six on	aebnqe
six pages	aicilitd
six people	acckgjji
six pounds	om
six questions	lj
six references	cj
six times	tn
six to	ol
six tours	ajhi
six weekends	jm
six weeks	blhjjdkdol
six years	ceedhijlki
sixth	cedwoc
sixth form	ai
sixty	aobdcXgThZiYkzoaqlrUsiva
sixty ,	di
sixty -	bccddeeagahdjlktmjtj
sixty .	ci
sixty and	kl
sixty in	kj
sixty of	aikj
sixty pages	sk
sixty people	aeqn
sixty per	akcd
sixty pupils	aeuj
size	ambicldeeiiUjilcokqcrbtRuZvi
size ,	becmejgkhijekeojrctd
size .	akhjri
size could	am
size has	bo
size in	adml
size is	amrd
size it	ri
size of	aevl
size one	akri
size the	ri
size usually	adgm
size would	abckki
sizes	ange
skateboard	aetm
skateboard ,	aetm
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
skills	aZcifugiheoetc
skills ,	cifj
skills .	aafngj
skills and	fk
skip	hnjemjnl
skip it	aj
skip the	abho
skipped	aebccdhjjlrj
skipped the	ajrj
slap	aetl
slate	ai
sleep	acbecedeeqgdhdidjpkineojrWubvd
sleep ,	ackitk
sleep .	edjakamiokqo
sleep at	adjiok
sleep has	jj
sleep in	aZer
sleep on	ekqd
sleep over	amje
sleep well	aVjt
sleeping	aOjkkz
sleeping ,	kk
sleeping in	acjbkq
sleepless	aijimd
sleepless ,	aijimd
sleeps	aicned
sleeps all	cl
sleeps twenty	aiciee
slept	arbedeejgdheilkUmjodtdueve
slept in	jl
slept on	akjeqm
slept since	aXeljmkemm
slept through	rj
slept well	ar
slide	ambacmdcgeiejemnoerctl
slide ,	tl
slide .	mpte
slide nine	ao
slide on	adtl
slide twelve	ck
slides	ambnceeXiejckelkokratkvb
slides ,	aUdllmto
slides .	aj
slides and	mk
slides at	aj
slides to	aj
slides were	bi
slightly	aalltj
sligo	amcjdkie
sligo ,	amde
sligo .	aedn
slip	albdddgjikjdmeqjrZtd
slip ,	qj
slip .	acciglhkikrb
slip and	an
slipped	adbecdjlqkrl
slipped my	adrm
slippery	ai
slopes	aj
slot	aabeedgYhrkZljncqorZul
slot ,	oj
slot .	aXbehpqntj
slot ?	di
slot for	adhqqe
slot to	clhd
slot was	hilk
slot you	jj
slots	ajhn
slovene	aj
slow	ajbacweegZhajXkaoXqerltrubvb
slow ,	rmti
slow .	cl
slow ?	cj
slow clap	aVrdtw
slow down	aj
slow movement	ao
slow reader	ddtm
slow reply	anmd
slow to	ni
slow when	cj
slower	algbrm
slower next	abrn
slower than	aqcdgc
slowest	aVdkts
slowly	ddedhejdkboar1taue
slowly ,	amkerj
slowly .	qi
slowly at	rj
slowly because	rj
slowly committees	aj
slowly this	acro
small	amccdUewfchWiXjdkdlvnToMqosbtYuqvV
small ,	aibdrjtm
small .	aibeekgejmke
small as	ul
small association	aj
small blog	aeuj
small business	ai
small chance	el
small charity	ak
small children	aabicljbko
small corner	ej
small correction	ck
small favour	lj
small field	aeul
small firm	gl
small firms	gjhmuc
small for	ei
small grant	qk
small grants	ai
small industry	acun
small job	ei
small jobs	alle
small magazine	ai
small one	li
small part	ki
small press	qjue
small presses	aego
small publishers	ieuj
small quarterly	ai
small question	al
small side	tm
small talk	aj
small team	gl
small theatre	rk
small theatres	acum
small thing	aXgbhkikjoloqlretduc
small things	aclp
small tip	rl
small town	abbnul
small trade	un
small village	adbk
small yes	adeiqi
smaller	anbbdseihWjdleocqcrltYuc
smaller ,	ek
smaller hall	di
smaller loan	ai
smaller meeting	ai
smaller one	aecn
smaller package	dj
smaller room	addj
smaller than	aYgjro
smallest	ceethe
smallest cheque	ej
smartest	aagr
smell	birj
smell .	bi
smell of	an
smethwick	aeqi
smethwick unit	aeqi
smile	bZelgdikjmmbqdrktdve
smile ,	adim
smile .	aXbddijjokrm
smile on	em
smile to	am
smile when	am
smiled	hejiok
smiled .	jj
smiled all	ol
smiled at	bj
smiling	apbigdjatj
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
snob	rm
snob .	rm
snow	ckhi
snow ,	hj
snow .	kj
snow for	adjl
so	albbcedqejfGgehbimjYkelZnmodpOqmrXsjtkuc
so "	akce
so ,	aXdrebgkmnobqetevs
so -	aXbpciierlvd
so .	albmckdlecgcheiljbkamioZqerXtZvk
so :	lk
so a	addcejjekioequretbue
so again	ajlj
so all	am
so an	aidlkc
so are	ak
so as	hejptj
so at	akhcjlojtd
so bad	al
so badly	aaeu
so be	adojqj
so beautifully	aZeeiwte
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
so cold	ackjmj
so come	al
so congratulations	aj
so could	aodellne
so dear	kj
so deeply	adokti
so did	gnme
so difficult	aeok
so do	ecgjhciojZkZndolqrrduZ
so does	miuk
so don't	akclgjhejcke
so each	heqj
so early	om
so easy	abmitj
so eleven	kk
so encouraging	jl
so enjoy	aYgljk
so even	aj
so everything	qi
so exact	aj
so excuse	am
so explain	accp
so fair	im
so far	aUgaknneoeritbuwvi
so fast	am
so few	aXiersti
so fine	ak
so for	keql
so forgive	ajklmjqb
so friendly	al
so from	aeqjrk
so generous	io
so gentle	eoie
so gently	jl
so get	adqk
so glad	adoktm
so good	aqdkgdhcldnmocrcve
so gracious	aeiimj
so hard	ejjlti
so has	dm
so he	aYkmnm
so hearing	ij
so helpful	adlk
so here	awbdcegeoeqe
so here's	addo
so how	sj
so i	akbmdkeUgahpiRknlXmYnioUqQritoudvk
so i'd	abbjcidkechkknne
so i'll	apbbcadjeagXjclpnjqauZ
so i'm	bicpdrheiijbkXnloZqardtYuc
so i've	akbdccdcgbhajlkdntqXrdtlue
so if	asceechekeljrk
so imagine	aZgr
so in	abdjgihi
so is	aUiemeqkrosouj
so it	abblcrebgohaiejdkcmcndoeqprbvk
so it'd	aXklql
so it's	asgdhdkdocqjtk
so just	aYijomqj
so keen	jj
so kind	okti
so kindly	cjhqoete
so last	ji
so late	asmerktc
so learned	il
so let	akci
so let's	aYqjup
so lightly	adjp
so like	aYtmuj
so little	aberglme
so long	aecbengjjooiqbrcte
so loud	mi
so many	amcZdmengViikcneomtaucvd
so may	dlij
so maybe	alge
so might	adep
so much	adbbeigXhdjekendoqqkrUsjumve
so my	hjtk
so naturally	abhn
so nearly	adel
so new	rk
so next	ak
so nice	mm
so no	atcekeoj
so nobody	akjmkcneomqc
so nothing	avjdkbomqX
so nothing's	al
so now	aijdnl
so of	adsm
so often	adcegjiioo
so on	alccnetmud
so one	bl
so our	om
so perhaps	gnnlob
so plainly	mk
so please	arccdRjikmmbnZoiqktXua
so pleased	aedmti
so polite	dnoc
so politely	ai
so promptly	aj
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
so sure	abjmki
so swiftly	ti
so tell	aXdmeindur
so thank	a1icobrdti
so thankful	em
so thanks	jjkj
so that	aObpcSeihdiRjpkildnqonqprktUudve
so that's	am
so the	adcpdWeagniZjdkcnXokrisjtmuY
so there	aydcedgbjckmneodqYretcum
so there'll	jl
so there's	ajcenn
so they	aqrd
so think	ackk
so this	bjeegjjekqnYue
so thoroughly	akmj
so tired	iokjoe
so to	aXgjnnqj
so today	di
so too	ai
so unprepared	admr
so very	aTekmmtn
so warm	actm
so warmly	am
so was	ajrj
so we	aobccegehmkcodqZrntk
so we'll	amkeul
so we're	akhmke
so welcome	ak
so well	aebccddcgjhjimmenerjsmueve
so what	aZcjdl
so whatever	acbl
so whenever	ak
so who	dmlc
so will	aaqjuk
so wise	aZir
so would	ajck
so write	aeql
so you	abbmcadYedgkhqiTjVkimanoqlrVui
so you'll	aZdckkqm
so you're	ai
so you've	rn
so young	adim
so your	aybacidegmhZibjcnbodqbrjtZud
so yours	gi
social	aiti
social app	tj
social value	al
society	aifcgcicniooui
society has	tl
society's	ni
socks	ti
socks .	ti
sod	adrl
sofa	elgkjc
sofa ,	gl
soft	aZcpenikrcvd
soft at	aecnre
soft spot	adel
software	arekqd
software ,	al
software in	ai
soil	ajgerm
solar	ak
solar ,	aj
sold	aVbiciddgihejrktoeqerctbub
sold ,	aehl
sold his	al
sold in	aeci
sold my	aZbjjikp
sold out	adgm
sold the	aYhejkkq
sole	ak
solheim	ai
solicitor	aWgehbnaoeqctcu7
solicitor ,	aduk
solicitor .	ui
solicitor has	abkjul
solicitor is	al
solicitor will	hdqeup
solicitors	aXrlun
solicitors will	abun
solo	hnietd
solo ,	ajdije
solo .	aagjhjlj
solo show	ji
solo to	hi
solutions	aafkom
solve	gm
solveig	ai
some	aYbXcMdkeogpiZjbmXnooopjrjtUvu
some .	asuc
some advice	lk
some day	dcljodplqetjuj
some distance	ci
some excellent	aduk
some experience	ai
some familiar	nnvd
some feedback	aedn
some form	aehl
some free	ap
some good	mn
some have	aicdgk
some idea	aegk
some kind	ai
some length	acdjnj
some little	em
some names	lo
some of	aYcbddecgqhaiejpldnkoqqarete
some other	ckodrluevi
some people	ademgZhejdmeoprrtdudve
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
some thought	aohd
some time	akdigjob
some to	aeimrj
some trouble	qj
some use	aXelol
some way	ej
some weeks	dn
some working	bi
some would	aiccgjoj
somebody	aUbvccfagXhdiljmlYmcnkpcqjrtsetmuVvR
somebody .	albmja
somebody a	aannokte
somebody above	nl
somebody added	bi
somebody as	mi
somebody at	hljlne
somebody before	aj
somebody clearly	rl
somebody could	omre
somebody drops	ej
somebody else	albkdeebhajdmencojqjtduo
somebody else's	aXbjckgito
somebody even	adtl
somebody falls	ak
somebody for	ak
somebody from	aZrotk
somebody gives	qj
somebody had	injUokrjsk
somebody has	abgeidjmneqjti
somebody here	acem
somebody i	akte
somebody in	gdjloltj
somebody is	hjqove
somebody of	aegkij
somebody on	aibredgchbjioiqctY
somebody out	aljdoctn
somebody outside	asodrZ
somebody senior	njqeri
somebody should	abrltm
somebody showed	ai
somebody so	mm
somebody there	abbjjlrj
somebody to	acemhijkkjocqe
somebody took	oetj
somebody who	aobacddiecgihbiYjdmdrrtjuZ
somebody whose	aYknrj
somebody will	aQbjhojmqjte
somebody with	adbacjechmiojimkoerZ
somebody wrote	ai
somebody's	aWbleijn
somebody's cousin	acbn
somebody's dream	adjo
somehow	aTbqceeijlmjod
somehow ,	aejmmj
someone	bXccdbeefbgbhiiljikbldmbnqoiqZrjsmtvuE
someone "	bk
someone .	ajglodtj
someone above	adhenrre
someone at	acnltm
someone better	adjm
someone cheaper	rm
someone else	aYdlekhcjjliokqitbvj
someone for	aptd
someone from	arbeclod
someone good	aj
someone had	an
someone has	aVeljkon
someone i	jl
someone in	atbkdeeehcidmeocrite
someone like	gehiiekmmkre
someone local	am
someone more	aeno
someone of	aeceglhjmj
someone on	alni
someone please	adsn
someone so	ipte
someone to	adjkoeretq
someone who	ambbekhkiioZqerbua
someone who'll	tl
someone who's	rj
someone whose	oltj
someone will	hi
someone with	becdhkinoerk
someone you	acor
someone's	aabbojsntn
someone's nephew	adbcsntj
something	aebscZeYfcgWhvicjeklmZncpnrqsatKukvm
something ,	aXdlgkhliejioerk
something .	anbicegahnicjkmdneoaqdrVtkuc
something a	hk
something about	atie
something almost	ikrk
something at	aahlul
something brave	ok
something comes	aj
something different	adikkk
something else	ambpcedjeahkiemeoXqcriub
something for	jj
something from	heiejjqmui
something good	jckm
something i	acbikjmjocqbuq
something i'll	abip
something in	arbcdkedheljoe
something like	abmjvq
something my	aj
something new	aokj
something of	hk
something one	abcool
something opens	aZql
something other	aVbmcoheomrd
something out	rl
something similar	aebl
something so	mi
something suitable	hj
something that	amcedirk
something the	gmrkte
something to	kluj
something turns	aoqdud
something we	aehk
something when	aehm
something with	aZhjjkok
something you	asrivY
sometimes	ceeignmdnjocrktdud
sometimes ,	gl
sometimes a	nk
sometimes forget	aigj
sometimes that	rn
somewhere	aYckdiesgYhdibjZkemenioitmucvo
somewhere .	elolqe
somewhere between	bidl
somewhere else	cnecqi
somewhere in	abejnktl
somewhere near	el
son	dkgYhiicjpmencoeri
son .	di
son asked	aejj
son has	alje
son is	rm
son now	acbm
son sent	dl
son's	aeeejoknldqd
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
sons	akkbti
sons ,	ti
soon	alcidaengmhdjaniocqWtaucvl
soon ,	angl
soon .	ailioivj
soon ;	aeck
soon ?	elqe
soon as	aeel
soon enough	kj
sooner	arbdccdZhUjZlencqttcui
sooner ,	kk
sooner .	gimkokrd
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
sorry	asbVcadQeOfYgVhciPjWkQm3nYoerMsZtbuqvy
sorry ,	aXbdcidcedjckelkmtocrdujvz
sorry .	gkhjjamjua
sorry about	anmiob
sorry again	acmrod
sorry for	akdcgejamnontc
sorry i	aXjnmoodvn
sorry if	armaod
sorry it	an
sorry my	admdonti
sorry not	asmeoe
sorry once	admm
sorry that	anddol
sorry there	aamo
sorry to	edgahdicjjmpoQpjqkretiujva
sorry you	aeml
sort	acbWcXdcgkhkjckeneopqntVuo
sort .	aj
sort of	bacZeignhjiemindqcrjtaui
sort out	liqk
sort that	aXikun
sort the	qj
sort this	acqkui
sort to	adon
sort you	akmdolre
sorted	aleeodqp
sorted .	aj
sorted out	qo
sorted within	qk
sorts	ambe
soul	aTbkenirve
sound	awbecbeigsieretYvY
sound ,	ajri
sound .	ej
sound and	ai
sound desk	ak
sound of	aj
sounded	bedejnkl
sounded nervous	aekl
sounded quiet	ji
soundly	ui
soundly there	aejj
sounds	arieodtdvu
sounds like	advq
soup	aijjkj
soup kitchen	kj
sour	abrn
source	qdulvu
sources	aibjvk
sources ,	bj
sourdough	amcj
sourdough in	cj
south	tk
south .	tk
space	aqeclkrdtevi
space as	cj
space for	al
space to	am
spam	bcdltl
spam ,	ajbedk
spam folder	aj
spaniel	bk
spaniel .	adbl
spaniel of	ci
spanish	adlksk
spanish ,	ablksl
spare	amcbddekgZhbiajekYmjncoaqlrntouZvY
spare .	aiel
spare a	jlli
spare her	qj
spare key	ai
spare me	aOejmlrmtr
spare minute	ak
spare us	acql
spared	abcegdhkiZkdmqoiqerdtk
spared .	bijk
spared the	achltl
spared us	amqe
spared you	acmnoj
speak	aVbectdTeSgxhSnkokqirktUvY
speak ,	ij
speak .	acijnl
speak about	aYbicleeio
speak at	abgjmnnc
speak dutch	aackdbos
speak five	cdgk
speak for	adcjglmeul
speak of	aiecgmklmc
speak tamil	aici
speak to	aTciglhcidjknoqjrjui
speak well	argerd
speak with	rk
speaker	bqddgmtd
speaker .	aibl
speakers	amcddihdiejkojtc
speakers ,	aejl
speakers who	ok
speaking	aabedeelgnicjcmeokrltZul
speaking ,	aebigl
speaking as	rk
speaking of	acoo
speaking part	aden
speaking slots	hj
speaking slowly	rj
speaking the	bdcl
speaking was	aigk
speaking with	aigj
speaks	cohiieqe
speaks for	gihk
speaks of	adbkck
spear	abgm
special	aXglretquk
special issue	uk
specially	hi
specific	aivr
specification	oj
speech	arcete
speech about	bi
speechless	aiim
speechless ,	il
speed	an
speed .	ak
spell	gdheoarvti
spell "	rltd
spell .	tm
spell it	cjri
spell my	ro
spelled	apde
spelled my	aiti
spelling	aibbdcgeoermto
spelling .	al
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
spent	aZbpeZhYjiokpmqcuk
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
spirit	acckol
spirit .	om
spirit level	tj
spirits	ajgkiejc
spirits .	ajgkiejc
spite	ai
spite of	ai
splendid	aorc
splendid .	aj
splendid from	tj
splint	abjm
split	angc
split staircase	bi
spoil	jink
spoil it	nk
spoiled	acgdjemwoe
spoiled the	ml
spoilt	amgj
spoilt .	gj
spoke	bmcmheiajnkcmZoZqerjtcua
spoke .	ai
spoke about	ajne
spoke at	ji
spoke of	biglje
spoke so	ak
spoke to	beheidnlrl
spoken	aLbndcjloeqrreteul
spoken ,	qj
spoken .	abhiniqi
spoken of	acik
spoken to	aXboeimiqi
spoken well	aeuo
sponge	ck
sponge was	ck
sponsor	addlhdllnjrkud
sponsor is	nk
sponsor letter	rk
sponsors	aZbnnkodretcuu
sponsors seemed	ajnjte
sponsors to	adum
sponsorship	abun
sport	gl
sport about	aegl
sports	apbe
spot	acbbekhonermsitbvc
spot ,	adsj
spot .	gk
spot for	aaellj
spot on	aiji
spot to	ak
spotless	ij
spotted	an
spotted the	al
spotting	adtn
spreadsheet	abbmomte
spreadsheet .	on
spreadsheets	cm
spreadsheets ,	accm
spring	aybldpeefejXkjljnXobqMrWtXvZ
spring ,	ashejdqc
spring .	aZbcdneeheiejbkpmiojqdtiui
spring ?	dk
spring and	aj
spring brochure	bl
spring for	aj
spring i	ak
spring is	aloc
spring issue	al
spring round	alhbij
spring show	di
spring that	adjk
spring vacancy	abhn
spring you	ck
springs	gehjkj
springs running	hj
sprint	jn
spuds	jk
spuds for	jk
squad	qkum
squad ,	ai
square	cphjjd
square with	abcq
square within	gi
squeeze	aoeikb
squeeze .	alkd
squeeze me	ak
squeezed	adej
st	aohljeqi
st ,	al
st brannock's	hm
stables	ei
stables ,	ej
stack	aevs
staff	acccdcebgliljjkdneqdrltludve
staff ,	giji
staff .	adgium
staff and	kj
staff are	aWilnjtl
staff came	acgl
staff deserve	ai
staff engineer	ai
staff for	abhjtj
staff last	acjn
staff room	rj
staff were	aj
staff when	aj
staff who	achk
staffing	aj
stage	biccdnepgYhniVkTldmjnZoaqdrdsdtpulvZ
stage ,	beccdmedgdhjjlqetoud
stage .	adeoieuj
stage a	rltb
stage and	bk
stage as	mn
stage door	abejqjteum
stage in	aj
stage next	uj
stage of	acdmgeom
stage slot	hj
stage than	tl
stage was	aibmhejdti
staged	amje
staging	ak
stair	aiuk
staircase	albirj
staircase ,	ai
staircase .	rj
stairs	anbtekgbhdiejakZmdneqerbtb
stairs ,	ajbkei
stairs .	ajbjckeioe
stairs that	aojd
stairs were	al
stairwell	aeknuk
stairwell ,	uk
staked	aeomtd
stakeholder	aj
stakeholders	abfl
stall	aebjcegejnkatcul
stall ,	bmjiqe
stall .	aZul
stall and	aj
stall at	qj
stall in	aeok
stall is	akei
stall on	ej
stalling	aekeqr
stalling and	aeqo
stalls	am
stalls .	ai
stamina	qkti
stamina for	ql
stammer	al
stamp	adbecceniejdmpodqnrbsk
stamp ,	aYenti
stamp .	mlqord
stamp on	sk
stamp you	mj
stamps	adrlti
stamps .	aeti
stand	adckdagkiXjllcmlnXri
stand ,	gk
stand -	jlqc
stand .	adciqkuk
stand ?	aj
stand and	ak
stand at	aceondql
stand by	aablhmje
stand in	hj
stand up	abclgkkj
standard	aUcZgqhojbkemeoermsm
standard .	hl
standard email	bkjd
standard of	aago
standard on	aegl
standard set	ai
standard was	aecbsntl
standards	aYrntkuj
standing	aUbZgkhvjnkdnaobqotaue
standing ,	aj
standing .	acckhkmkrd
standing are	hl
standing by	adqm
standing does	hk
standing in	aZjorn
standing is	hl
standing must	ik
standing on	amge
standing order	uk
standing up	jj
stands	adbZcadnengciijakaoeqqretbun
stands ,	aj
stands .	andmhe
stands between	ademqj
stands for	aahlqi
stands on	aaikul
stands until	ajqj
stands up	aeuk
standstill	uj
standstill ends	uj
stanza	aote
stanza three	ai
staple	adml
stapler	am
star	aWbeeeglhdocqbtnuy
star ,	um
star and	glie
star for	adtn
star review	ui
star reviews	acun
stars	bdccdefmgjhdidjcleqbtqui
stars ,	adtr
stars .	aj
stars and	ai
stars for	tj
stars on	anje
start	albdcedVeqgphkjdkclcoMqmrUsdtYuevo
start ,	beemgjjjmi
start .	aTelgnhtiijekjocqbtcue
start a	ai
start again	qi
start and	bihi
start at	ameenlqe
start before	apbejjtc
start date	qltl
start from	adej
start in	akdjqe
start is	accl
start on	deejkeql
start that	akhemk
start the	kk
start there	ak
start to	gi
start with	al
started	bnciheocqircuZvr
started .	acbj
started on	ql
started to	aljdvi
started when	ak
started with	akte
starting	abbdcldeeegdhnjjkereteukvl
starting a	ai
starting again	hl
starting date	aXhmql
starting in	ak
starting out	jm
starting with	cn
starts	atbacedehdkjti
starts at	aj
starts in	kiqi
starts on	ak
starving	aekm
starving here	aekm
state	aVeegohbkempndqq
state and	abgo
state of	mori
stated	abciol
statement	ambideiemk
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
statistics ,	cl
statistics .	aj
statistics hard	rj
stature	adio
stature is	ik
status	abuj
stay	adbocddcedfigihSibjbkWmioUqerssmtium
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
stay open	uk
stay where	ai
stay with	anjeritjud
stayed	aVbocbdcejikjokWlemnncoZplqXro
stayed at	mi
stayed behind	jj
stayed for	jm
stayed late	hk
stayed long	rl
stayed on	aijl
stayed shut	abbkgk
stayed till	ai
stayed with	biiljcmmpm
staying	a3jdkdqbua
staying in	am
staying near	ai
staying on	an
staying put	al
stays	aldmeehdjakendovqYte
stays dry	aj
stays off	aj
steadily	gnte
steady	aejo
steel	ambecj
steel in	ai
steel was	ak
steffan	aj
steffan </s>	aj
stellan	ak
step	ajcjdeecgdjkkindodqeteuk
step .	aaclhlui
step for	amhc
step i	ui
step in	am
steph	aj
stephanie	adbl
stephanie was	adbl
stephen	aYoo
stepped	amne
stepped out	anne
stepping	adbefqtl
stepping stone	abfn
stepping stones	aifk
steps	aecddirkum
steps ,	aYdjrkun
steward	ai
stick	aaeeknncrs
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
still	aibbd7edfWgchTikjiljmpnUoZpcqkrBsUtiua
still "	tj
still ,	dikj
still .	alll
still a	dmeeqj
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
still free	albmvc
still get	aagm
still go	aemn
still got	ai
still had	aobd
still has	aejnlj
still have	ajddgZhdinjWkdnjocqjup
still haven't	dj
still here	ek
still i	aZdlek
still in	digekitm
still is	jk
still learning	algaon
still like	dmhkjdke
still looking	aetl
still make	ml
still makes	ai
still managed	aj
still mean	qk
still need	alqc
still needs	aj
still no	aecedlhk
still not	admm
still on	aZgeikjjkpneqeui
still open	aabcckdjheimqpteve
still reading	adll
still ring	acgn
still says	aYgkoo
still searching	ai
still see	an
still smile	ak
still speak	abgq
still stands	addnej
still take	aldjhe
still talking	qk
still talks	aktk
still the	ak
still there	aZbmdj
still think	adcldiim
still thinking	aj
still to	akdj
still too	tl
still unsigned	ai
still use	abgn
still waiting	abbldkhkqd
still want	abdjhnqd
still wanted	ajne
still where	addm
still with	adikjj
still without	jk
still work	aj
stings	aj
stinks	acibrr
stipend	aZdkheks
stipend i'd	ackn
stipend of	ki
stipend still	ai
stipend was	kj
stock	akgiuevk
stole	abbxjb
stole my	acbujc
stolen	ao
stolen the	aj
stollberg	aoreue
stomach	ak
stone	fqgliete
stone ,	fi
stone .	gk
stone on	adfk
stones	aifj
stones by	ai
stood	aebdekgiikjnocqjretbuc
stood .	aajo
stood at	abem
stood empty	qk
stood for	acglik
stool	ej
stop	aRcddjgoiZjpkilbmlnboaqwretjuUvd
stop .	adcjgokeobrjtiud
stop apologising	adml
stop asking	acdn
stop by	qi
stop doing	ej
stop here	ai
stop in	adol
stop ironing	ak
stop it	adki
stop me	abgmmm
stop on	jk
stop reading	jmte
stop shaking	kj
stop stalling	acqr
stop the	aYkitp
stop writing	addkei
stopped	aKbjdWedgnidjtkqrjuT
stopped ,	aVgljmkj
stopped .	aj
stopped asking	aajp
stopped at	amjeni
stopped dancing	ak
stopped expecting	aaop
stopped looking	hj
stopped me	ao
stopped opening	aYjekr
stopped ringing	adgo
stopped talking	ajje
stopped writing	aebijnke
stops	adjlkore
stops on	kk
storage	aq
storage .	ai
store	aXejrmukvj
store ,	cj
store by	acrn
store manager	ej
stories	abus
stories ,	aduk
stories .	hi
storm	anke
storm and	amke
story	andaeegmiajZkalbmineobqdrbtVuxve
story ,	ci
story .	aVckhkup
story about	abblgj
story again	aemk
story and	ai
story at	uj
story comes	acum
story for	aigi
story is	ajgi
story made	ak
story of	akdeuq
story was	cj
story you	ak
stott	ai
stott </s>	ai
stove	ai
stove .	ai
strachan	al
strachan </s>	ai
straight	albYcadVeahnidjakjldminqtc
straight ,	al
straight .	tj
straight answer	ddojqm
straight away	aj
straight face	acmmri
straight into	aqgehi
straight to	aadehinsuj
straight with	asbe
strain	abtq
strain yourselves	adtq
strand	am
strange	aZejgmhsidjokimeocrXtYue
strange feeling	acgjhj
strange thing	ekjkkjrctc
strange to	aZgkhpjkrdte
stranger	bdhnretk
stranger .	abhnretk
strangers	aigmhkjeue
strangers .	aihk
strategy	bitk
strategy paper	bj
stratford	hj
stratford .	hj
stray	akejkc
streams	cj
streams in	cj
street	albZccdeeehmibjokkmjncobqirZtY
street ,	ao
street .	aiki
street and	aehijj
street by	kk
street for	amkd
street has	ql
street was	hi
streets	aleerm
streets from	ao
strength	aXbcgdjuojqmretiud
strength ,	ai
strength of	aVbcgdjuojqnretiue
stress	adjpknndqeuc
stress ,	jmue
stress of	adjk
stretch	hejl
stretch to	ki
stretched	aYdkom
stretched to	abom
stride	gk
stride .	gl
strike	bmgeik
strike .	bn
string	tjvl
string quartet	tj
strings	amkloc
strings ,	aekl
strings .	ak
stripe	abjl
stroke	aZjnkmtj
stroke .	adjj
stroke and	jk
strong	aubYcdfkgXhdkdolqetlucve
strong ,	ij
strong .	hdtl
strong applicants	hj
strong candidate	angeti
strong competition	aeom
strong field	adflol
strong one	ak
stronger	anbbcqdeecfohekeldue
stronger .	aZclfo
stronger ?	aj
stronger applicants	cmee
stronger candidates	bdci
strongest	aXgs
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
stuck	akbegjhijckeqjri
stuck ,	ai
stuck .	gk
stuck it	hk
stuck with	ql
student	albielgbhaijjZndoermtauc
student .	bl
student days	rm
student from	akjeki
student i	qj
students	anbccYdbecgqhjjrkVlambnbqctdvd
students ,	as
students .	amge
students a	abhn
students are	hmjeok
students ask	aejm
students at	abgn
students can	ak
students come	qi
students for	adbl
students had	jj
students have	gj
students in	ak
students made	acjm
students talk	abum
students tell	acgq
students tend	gj
students that	iktk
students to	anoe
students voted	ji
students were	ai
students what	ji
students who	ak
students will	aioj
studentship	qj
studied	aair
studied every	abio
studio	angWiejYkelmndpkrbtkua
studio ,	ok
studio and	am
studio as	pl
studio building	te
studio flat	tk
studio floor	ek
studio on	ak
studio with	ai
studio would	abtm
studio's	hi
studios	aekl
study	aobkdbiikeoeratjua
study ,	hi
study .	aodc
study is	ci
study of	tm
study the	ik
studying	glnj
studying ,	nj
stuff	vn
stuff .	aiti
stung	ar
stung for	al
stupid	accimlrj
stupid ,	aacjmk
stupid mistake	anre
style	gchiieoprcvj
style .	aZgdoq
style guide	hj
subject	bVdjemfdglhVjnkelcnVoVrrti
subject ,	dlejgjoe
subject .	aibcglhdndoerqtc
subject is	gm
subject so	ajrjtc
subject to	aXqltn
submission	auheldskva
submission ,	skve
submission .	ai
submission to	tj
submit	aqbecddcfkhnleqcreskueve
submit a	aj
submit it	ak
submit the	aefksl
submitted	cm
submitted .	cn
subscribe	ti
subscribers	aaocqetoul
subscription	aeup
subscription ,	ai
subscription .	aWuq
succeed	oj
succeed ,	oj
success	abcefognhdicolue
success ,	aefeoltm
success .	fk
success came	gj
success in	acfm
success with	aifeok
successful	acbpcefbguhckeneoirdue
successful abstracts	bl
successful applicant	abgnoj
successful bidder	bmfegmoetc
successful candidate	begiojte
successful candidate's	acbjhj
successful flatmate	getm
successful garden	ti
successful quote	ajge
successful team	adgo
successor	gj
such	ajbbcVdXgXhNivjSkdlUmvnmokqXrdsetkve
such a	bccddeelfdgShaitjbkelcmqncqdujvc
such an	aYilmptj
such as	aemlvj
such care	anrd
such choices	aenm
such company	mi
such detailed	bj
such experienced	acom
such fun	amtd
such good	al
such letters	kj
such matters	nm
such notes	ai
such short	aZoo
such strong	aj
such things	ajgi
such trouble	tj
suddenly	aYblnn
sue	adum
suffer	glmdolteuk
suffer by	gm
sufficient	alceheolrkte
sufficient ,	rl
sugar	an
sugden	aj
sugden </s>	aj
suggest	cmdbeegelnnaolqrtaudvb
suggest .	ck
suggest a	abljqm
suggest i	al
suggest other	acon
suggest that	acckneqnre
suggest you	aerj
suggested	aphiqcre
suggested ,	aj
suggested .	aqqdui
suggested at	hl
suggested the	ok
suggesting	qjtj
suggesting that	aetk
suggestion	nmrdti
suggestion i	nm
suggestion to	tk
suggestions	al
suggests	aYcktk
suggests .	aYcktk
suit	aobmcZddebgVhVikjwlcmeneqXtdub
suit ,	aTbmdkjnrk
suit .	aijnoete
suit and	ki
suit for	ddjn
suit me	axkc
suit the	albjoitd
suit us	al
suit you	am
suitable	edfqve
suitable opportunity	fj
suitcase	qk
suited	akgi
suited to	ai
suits	a1bddiejgVhZicjdkcldoYpnqUtZuj
suits .	addlpn
suits a	ak
suits me	augc
suits the	ap
suits us	am
suits you	aqekrb
sum	adbecldikileqe
sum .	cj
sum again	ajkm
sum up	rj
sum wrong	mi
summarise	aetk
summary	arcdokrc
summer	aocddkeagTicjikeljmdncqjrYtbum
summer ,	aedjeegehmjbljtk
summer .	aebddjgejpkioYtcul
summer ?	aj
summer academy	ui
summer and	aokd
summer fair	ul
summer for	qi
summer is	aj
summer out	aj
summer party	li
summer was	aYop
summer will	qk
summers	alcl
summers and	ak
summers at	cl
summers of	hi
sums	bjcngihdjclimcodrdtj
sums ,	aebmcetl
sums .	gk
sums again	al
sums and	lj
sun	amecgdiojeqjrbte
sun and	ik
sun of	ii
sun was	al
sunday	ajcbebgkiejZmcnpqlrbsj
sunday ,	ajbegjhejekeqjskteuc
sunday .	aidegdhejdkdnmoetiuk
sunday after	jk
sunday and	kinl
sunday for	aehl
sunday night	bi
sunday to	al
sunday too	abqm
sundays	aeelgejpnjoeqetb
sundays ,	emuj
sundays .	abnm
sundays for	akjitc
sung	iijjrk
sung in	am
sunil	al
sunita	ao
sunita rao	ai
super	optd
super excited	akoj
superb	ij
superb .	aj
superior	aenn
superior ,	nj
supervisor	acbodcgcjlkdmenkootdud
supervisor ,	ok
supervisor and	aeni
supervisor died	jjke
supervisor is	adbl
supervisor post	ai
supervisor put	aj
supervisor sat	acbm
supervisor tells	ol
supervisor's	nl
supervisor's job	bi
supervisors	abum
supervisory	aecl
supervisory experience	adcl
supper	aebegljZkjljqiuj
supper ,	aj
supper .	uk
supper not	aegm
supplied	aackhj
supplied your	hj
supplier	bjoiti
supplier ,	adoj
supplier who	ai
supplier's	ojtk
supplier's lorries	tk
suppliers	ci
supplies	uj
supplies half	uj
supply	jdkblitmul
supply days	ak
supply four	aiuj
supply your	ui
supplying	ok
supplying your	ok
support	adcsfdhejikeqkuavl
support .	amcjuc
support queue	jk
supported	ho
supported this	aehk
supported your	hl
supporting	adhk
supporting the	aehk
suppose	aMbwcTdZeUiXjvkkldmdncowqUrssauVva
suppose ,	amjdtj
suppose a	gjti
suppose i	achijnoqrdueve
suppose it	bkoe
suppose my	aZbkdbor
suppose some	aeoo
suppose somebody	oerk
suppose that	ajceok
suppose that's	acjjmi
suppose the	bmdejokkobqdratd
suppose there	akbc
suppose watercolour	rk
suppose what	djhj
suppose you	rp
supposed	aZcdhmjckkonrotXvj
supposed .	aiokta
supposed that	aeomrj
supposed to	aakloerlvl
sure	aOcndleRfZgShdibjrldmVowsYttvv
sure ,	aibmcZeehdimjcmeojrcue
sure .	anoavi
sure about	aejikitj
sure all	odtk
sure every	aj
sure how	cijmoetbvi
sure i	glvi
sure it	eejtojtd
sure nobody	aaodut
sure of	akji
sure on	aehkjk
sure that	bicjgZhcqiti
sure the	aRbecmdlhcoqqerctn
sure there	aVdmjeoprctl
sure they'll	ai
sure those	tk
sure to	aZoiqotouZ
sure what	aeckvm
sure when	amhioc
sure which	oerl
sure whoever	oj
sure you	ajcmdigbjaneoYqmrqtbua
sure your	gerkum
surely	aSbXctddedgShyimjZmeneodqoteva
surely a	adcl
surely have	aaum
surely my	acho
surely one	adhjqj
surely see	ii
surely the	clhjqi
surely there's	aieive
surely you	echrie
surgeons	aegkkdrm
surgery	aablqeul
surgery on	nj
surname	aTbzccdcgdhejemdodpprctn
surname ,	aYbjnjpl
surname .	aebk
surname and	adpl
surname has	ak
surname on	ai
surname right	aiti
surname with	bm
surprise	asbZcedegihdicjeneoWrsue
surprise ,	ti
surprise .	aiodrptd
surprise easily	kj
surprise me	rm
surprise to	am
surprise you	gl
surprised	bRcjdYecgbhkiZkdmbnvojqbritVun
surprised ,	aincom
surprised .	aWcohejknircuk
surprised as	aaniok
surprised at	aWgkhmuk
surprised by	ao
surprised if	am
surprised me	aicerl
surprised that	arbdhdjiniod
surprised to	aWbdhnnrrjtd
surprised when	nm
surprisingly	airi
survey	apbddljdkdqerdtlujvd
survey ,	ak
survey .	ci
survey about	adtn
survey and	acdm
surveyor	apbdgkic
surveyor .	gl
surveyor is	aiie
surveyor's	aacjol
surveyor's note	adck
survive	aacleegjkjnetjui
survived	ak
survived the	aj
suspect	imoevk
suspect it	bj
suspect the	dj
suspect you	aeil
suspicion	an
swan	aeil
swap	aj
swap it	ai
swear	abun
sweep	aReoinrl
sweep the	aWeoin
sweeping	aceojmqe
sweet	cjmcritk
sweet .	accjtl
sweets	ai
swept	airj
swept the	ai
swiftly	ti
swiftly that	ti
swim	alndtj
swim ,	aindtj
swimming	klqkre
swimming ,	kj
swimming lessons	qk
swimming teacher	aire
swindon	acin
swindon .	acin
swing	aj
switch	jjvi
switchboard	dp
switchboard ,	dk
switched off	bi
swore	bejm
swore you	bejm
syllabus	aabjom
syllabus ,	acbl
syllabus .	om
sympathy	aegljerl
synergies	aefk
synergies .	fi
synopsis	cedllk
synopsis ,	delk
synopsis .	dn
system	aeopqjrbtkvj
system ,	ol
system .	bk
system ?	aetnve
system that	ak
systems	ai
systems .	aj
t	am
t .	ak
ta	al
ta for	ai
table	acbScbdchbiXljmnnroerisetoui
table #	mm
table ,	adckhkkinjodre
table .	acbegdhejemjneomqkrjtjue
table all	rj
table and	angjid
table from	di
table in	ui
table is	ange
table on	aPjlllnoodum
table tennis	abto
table that	gl
table with	aiki
tables	cm
tables ,	accn
tablets	aaclkm
tablets ,	cl
tact	al
tact .	al
tadhg	al
tailor	ddjj
take	bWcsdZeufigaiTjZkalbnepcqnrksVtXvc
take "	odtk
take ,	dkul
take -	aeckkk
take .	bicotd
take a	adbecdgihciijnmmoYrbvr
take advice	aegers
take all	eeqm
take another	cmdjedkiqd
take anything	ak
take as	acgool
take away	cl
take back	abdcmp
take care	ak
take half	ad
take in	aj
take it	cSecgehzicjakXnvobrisetcud
take me	aPdiekhjjeljmcndodqkrnun
take mine	cm
take my	deeohckdol
take no	emhdodqm
take note	ai
take on	abfljm
take one	acdihojdodql
take our	ek
take out	aacnel
take pity	aXeoko
take risks	tj
take that	ajjdoirjti
take the	bceugahckbldnaonqjtbua
take them	ai
take these	gk
take this	aefkhdqkul
take to	dkti
take up	auccebhbjbkeleoqqdrZud
take us	adlj
take whatever	ejgkqe
take you	eclkqnrduk
take your	creejineqerm
takeaway	acrm
takeaway leaflets	acrm
taken	aZbncRdbeVglhjijlZmborqerYseuj
taken ,	abodtjup
taken .	aXkioste
taken a	aogeuk
taken away	aekk
taken by	aegl
taken down	bejloj
taken it	adhknk
taken me	ajhj
taken my	aj
taken off	ao
taken on	gljk
taken out	acbmcekm
taken seriously	ij
taken some	bi
taken the	aigdhejpkaqote
taken this	abhkij
taken up	adgnmj
taken with	aejdnntk
taken you	adjdonrl
taken your	ajbiidndolti
takes	becedbekfagkhailjWkjlemZoOqirova
takes ,	aeul
takes .	ekqkti
takes a	aScdeefegphdipnkrptbujve
takes an	nk
takes coins	kj
takes it	hn
takes longer	ajkiqe
takes one	qj
takes only	aaqlrk
takes over	ak
takes real	to
takes some	apoe
takes the	ajcj
takes time	aj
takes to	am
taking	akcddZebfnhXjikanrodqcrctevl
taking a	alke
taking another	mj
taking anyone	ll
taking it	ajnmod
taking my	ki
taking notes	bi
taking the	akfpobvi
taking this	aknm
taking up	ai
taking your	ul
talent	accefeguhlicndri
talent ,	ajidrl
talent .	ajgkhe
talent in	adgm
talent like	adgm
talent to	getk
talented	abgiik
talk	akbZcndeeXfagihkijjWkSlkmenZoaqbrdsetkutvn
talk ,	ddimjellui
talk .	aegehkjdqerduuvj
talk ;	ri
talk a	ti
talk about	ajdijdlerbtjul
talk and	akne
talk at	ak
talk before	bk
talk for	an
talk in	al
talk is	tk
talk it	abnjokqk
talk of	aiilre
talk on	bccredgjheolratmubvc
talk slower	abrn
talk to	aYbidjeihdiejlmdnkobriukvd
talk too	apgc
talk was	acckgjll
talk will	hk
talk with	aoqi
talk you	ajld
talked	axdeeiiejdkemdodqcreuj
talked about	ul
talked it	ao
talked of	ak
talked the	aenj
talked to	aj
talking	bidceehciejWkXnkqnrdtkvp
talking .	aagloiri
talking about	amcijdkcvp
talking for	qj
talking it	ai
talking to	abnnto
talking with	ajbj
talks	aobpcddehaijjjodqYtiuc
talks .	alqe
talks about	bitk
talks are	bl
talks cite	bi
talks of	jl
talks on	ak
tall	akcmtd
tall for	ak
taller	adis
taller just	abip
tamil	ajck
tamil at	cj
tamil was	cj
tamm	aj
tamsin	al
tamworth	ci
tango	cl
tanner	el
tanner .	el
tap	ao
tape	bjdlebgahjjaljmkodqcrdtcuj
tape ,	clli
tape .	acdjgdhmjekl
tape and	cemm
tape of	biul
tape was	bl
tapes	si
tapestry	cjhe
target	alce
target ,	ak
tariffs	aj
tariffs had	aj
tart	am
task	aYbicigehjjqocrl
task ,	cj
task .	aWbjhljo
task and	aj
task you	jj
taste	aRbceegYhdiwjcmenerutjuevd
taste ,	accnti
taste .	aeomtc
taste has	cein
taste in	tl
taste is	adiiri
taste of	acijrk
taste was	aXclrl
tasted	ak
tasted it	ci
tasters	aerk
tastes	ci
tastes differ	ci
tasting	cjjioe
tasting at	rk
tasting menu	cl
tasting was	bi
taught	aocZdcebgnhWiojXkiqcrkua
taught ,	rk
taught .	aboltl
taught at	adgm
taught by	adritj
taught her	acgo
taught me	a3bdecgShXinjckjoerdtaue
taught on	alde
taught the	adgj
taught to	aegm
taught your	aj
tavener	aauo
tax	adbdckgihbmlneriul
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
tea	aocdgYjVkalbmkqarluavi
tea ,	blelue
tea .	ebijmntj
tea list	abon
tea tent	aireti
tea towels	rk
tea was	rntc
teach	ajbegjjekelimnodrjtb
teach ,	gi
teach eight	rk
teach me	li
teach the	ai
teacher	anbVdeekgaheiujkkblknaoirQucve
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
teacher who	aorc
teacher you	elre
teacher's	ajji
teacher's eightieth	jj
teachers	adgbioml
teachers ,	ml
teachers salaries	ci
teaches	aebogihdtj
teaches me	alhe
teaching	amcnedgihYjmkcncocqjtaudvd
teaching ,	am
teaching .	ii
teaching and	aejl
teaching day	aejk
teaching i	adcm
teaching on	qi
teaching the	bi
team	ambVcjedfthjiejnkUlenYoZpaqprlsltWuXvO
team ,	bacpddgmlindoYqerntd
team .	bdcielflgihbijoXtbue
team ;	ti
team </s>	ai
team a	aarktl
team and	hmjdti
team as	ap
team at	ai
team can	adhkrj
team had	ak
team has	ql
team how	aaglrm
team i	akce
team i'd	qk
team in	acbkgdhjil
team is	moqi
team know	oj
team lead	gcjl
team leader	aedm
team lunch	oj
team needs	ai
team nothing	aYfp
team of	ajoeql
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
technical	aecqrovd
technical ,	aecm
technical side	rkvd
technical test	ck
technicians	jlkd
technique	am
ted	ajhj
ted the	hj
teenage	ji
teenagers	aj
teeth	eekrneoerdtj
teeth ,	aeko
teeth .	tk
teeth does	ci
telephone	aabVcbdqgahpikoaqirbtpud
telephone ,	djjj
telephone .	abdlgehloetl
telephone call	beho
telephone number	ak
telephone your	ni
telephoned	aigjhomeojrc
telephoned ,	oj
telephoned .	hj
telephoned me	gkhl
television	aarltm
tell	aebedifbhbjpkilvmXnaoYpaqmrWsjtjvY
tell ,	bl
tell .	aebjhl
tell a	aUglhkjkritl
tell all	acimjdqk
tell anna	aili
tell at	an
tell daphne	aemj
tell everyone	aWbpjeoduo
tell forty	qk
tell from	alik
tell her	ajjmkjtbue
tell him	bdgdkjmcnjul
tell it	aj
tell maeve	ak
tell me	ckdqeigkiQjBkSltmZneobqjsntkuQvc
tell mrs	aZjp
tell my	acbddeedgXheirjlkimeqjrdtnuZ
tell people	aiii
tell that	lk
tell the	aXbXccdbgbhbiajwmnqlritbukvd
tell them	adbedeengajmmdomrc
tell us	ajdieeoi
tell within	ij
tell you	auckdeeagshbiWjZkjmanjoYqarXta
tell your	admjritmue
telling	akcbdZeagjhXjwkjlemVnXqnrXtduU
telling her	acjl
telling me	aqbbdehdjXmaop
telling my	aliioe
telling people	goieji
telling the	acbjgdjrkloaqkre
telling them	anud
telling those	akji
telling us	oi
telling you	aabmiljeoeql
tells	acbocoeegkhcjdkeleoirbta
tells lies	aecm
tells me	bmcihejeoiretcud
template	adcendtovt
template ,	ai
template .	ti
template is	actm
templates	aZljvn
tempo	bdclljmereti
tempo ,	cklj
tempo .	ance
tempo was	ck
temporary	aeej
temporary badge	aeej
tempting	ai
ten	aeceddejhTiijikXopqxrisbvY
ten ,	acbmql
ten -	adrpti
ten .	amokte
ten and	qj
ten calls	adql
ten days	abbedmgijiqdtj
ten for	ql
ten minutes	ajbcdcgdheiikeljmenkqmrcuevc
ten more	adql
ten pages	ejomtd
ten places	aj
ten pounds	bi
ten times	aegdhkmi
ten to	bl
ten weeks	tj
ten years	bccjgohdjerdtcuk
tenancy	abcjhkui
tenant	aYhnkcneomqcrmsitmua
tenant ,	oj
tenant .	albe
tenant can	adrm
tenant enjoys	actl
tenant for	sj
tenant on	aehnqe
tenant sleeps	aejj
tenant who	rk
tenant will	ol
tenants	bicdgZhcjbkcndtpuo
tenants ,	alodrj
tenants .	ak
tenants association	acul
tenants enjoy	actk
tenants of	uk
tenants on	acbl
tench	aj
tench </s>	aj
tend	aicegwhXicjdqjratb
tend to	cegwhYicjeqjrbtc
tender	aebpedgbhkjdlkmjndqZrkvb
tender .	aZkkojtk
tender again	adlm
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
tenor .	aecote
tenor in	giie
tenors	cogite
tense	ck
tent	akdkkbrdti
tent .	aireti
tenth	adbeeninjeni
tenth ,	dj
tenth .	nj
tenth of	io
tents	aeliro
tents .	li
teodora	al
teresa	aj
term	aubideedgijekaneqlte
term ,	aigk
term .	ao
term ?	al
term sheet	aahiql
terms	adbdcadietfcgcjjnbodqcrmtduk
terms ,	rk
terms .	adhmuj
terms at	adel
terms that	ej
terms with	aejk
terms you	ei
terrace	ao
terrible	ak
terribly	aaomtn
terrific	ante
terrific with	ajte
tesfaye	ai
tess	ai
test	aqcidYeahpiZjimandqZrctS
test ,	ak
test .	adcigehmidki
test again	ajlj
test bench	bj
test in	acgmkj
test on	ai
test piece	hj
test task	abhljo
test was	ajte
test with	ck
test without	cj
test work	adum
tested	henl
tested .	henl
testimonial	li
testimonial ,	li
tests	tk
tests with	tk
text	aecjdjldmmtevj
text ,	mm
text .	ckle
text about	di
textbook	ijkk
textiles	aj
texts	akomve
texts ,	om
th	cldredgchXjakmlbmdnlocpeqktZueve
th !	si
th ,	aibicddljelenmvd
th .	ajclsive
th ?	qi
th about	ai
th and	aPbjdu
th inst	aefk
th is	acdl
th of	ai
th to	ak
thackeray	ai
than	akbacsdXfUgkheiujckNlempncobpdqZrctVupvo
than "	airl
than a	emgYhtijratcuevi
than after	ok
than an	ajhi
than another	aeem
than any	cegjhiii
than anybody	al
than anyone	clmiod
than anything	gimmuj
than anywhere	ak
than being	akceii
than bother	aieenl
than for	cj
than from	adhminnete
than happy	lj
than he	ok
than hired	il
than i	aubicYekgGjjkendqdrUtiuq
than i'd	ar
than i've	giuj
than in	aXciis
than is	al
than it	aaceiejpmeoeqmrn
than its	aYikrm
than leaving	ak
than like	ii
than me	becjekhjiZjckeol
than mine	apcphcicretc
than most	clgbheikkk
than my	amccgemprdtd
than on	ai
than once	absn
than one	ej
than ours	akcohc
than take	jlnk
than that	atgoidodrZtc
than the	adcpdkeZhbieooqdse
than they	al
than this	gjhl
than three	ci
than to	aTblcedeeehYmponrdtk
than usual	aeuj
than we	bkhk
than when	aj
than you	aicbgcmirnuk
than your	aPg0hciXjdmeqerktquc
than yours	aYgwietj
thandeka	aj
thank	a2becedVeWfogKhbiZjNkTldncoepmqJrZsmtsud
thank -	andmhdiejdmkretjve
thank .	ak
thank for	ak
thank her	ao
thank him	aj
thank mr	rl
thank the	arbefijeldmaocrbtpvc
thank them	an
thank tom	adun
thank whoever	abtp
thank you	atbYdMecfqgTiXjWkWpoqNrbsouavp
thank your	aetk
thanked	anbqddgaicjimjnaoerdud
thanked .	bj
thanked for	hk
thanked her	ji
thanked him	aj
thanked me	biti
thanked the	aqne
thanked when	jdmm
thanked you	aejm
thankful	arbldkeihambodqetduc
thankful for	dm
thankful that	ao
thankful to	akbmejheud
thanking	aodejemlqe
thanking you	almlqe
thanks	a2cQdUeQfegdhXiQjokWlRmanQojplqNresmuYv6
thanks ,	aaoeppsotc
thanks .	amdZedfkgjjckcmjncoaqetZuev1
thanks a	aejboqrdtlvd
thanks again	aq
thanks also	adtk
thanks as	ai
thanks for	avbZcbecfdgYidjckelamXokpdqZrnvj
thanks from	ki
thanks in	ai
thanks me	bj
thanks so	am
thanks to	arbcddhbidj0kblemdnboYqdratiucvb
thanks too	aj
thanks very	amtd
thanksgiving	ni
thanksgiving service	ni
that	acdaedfjgdhuiljikalQmlnYoopZqkresVtnub
that "	bccedihejeoorbtl
that ,	bdcodmedhaiejllsmZndoardtZuevk
that .	abbieifcgriZjvkeldmTocqerXscvp
that ;	ai
that ?	aivj
that a	aWbkcieXfagdhXjcmmoqqWrstmuevY
that advice	aj
that after	akbehnod
that against	adclgi
that age	rk
that agency	adbkhj
that align	aefl
that all	ajblheobqlte
that alone	aj
that an	ccgjiclkretk
that another	aYuo
that answers	amietc
that any	bj
that anybody	aibionrb
that anyone	aZbjcjomre
that are	aecj
that aria	aegm
that as	ajjemioc
that asked	ai
that at	abbets
that audit	ui
that audition	dihikl
that back	uk
that bad	ajmi
that basis	hj
that be	ardbedsptevV
that behind	abiijn
that being	tk
that bid	ackn
that blind	akbj
that blue	aZio
that book	kn
that both	bmci
that bridge	gl
that budgets	adbk
that building	aibmgeijodrd
that by	aeciemqe
that call	adbihj
that came	akcedehk
that can	aigioeratl
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
that commission	ki
that conclusion	cj
that corner	jl
that could	aceihk
that counts	cihj
that course	ai
that crane	reun
that date	achijk
that day	ambdgejlqi
that department	gl
that depends	qi
that design	ni
that desk	aejm
that did	glji
that didn't	cl
that does	cdiirdtkuj
that doesn't	ji
that don't	kj
that each	albdnj
that eight	retl
that email	ul
that even	aUmurksm
that evening	aj
that ever	aj
that every	bl
that everybody	arbailrc
that everyone	adnjoiqerm
that everything	aaeiokui
that experience	amfetd
that fairness	al
that feedback	aZblootd
that fellowship	hk
that femi	aj
that figure	ai
that file	aeel
that firm	gk
that first	gl
that fits	ak
that fixed	ak
that flat	aehk
that for	cepn
that form	jjkd
that four	acbigimmte
that fourteen	hiti
that from	ap
that gave	clhe
that gets	achkoi
that goes	tk
that got	aakjljsl
that grant	hkjl
that had	bk
that hall	jj
that has	cdgbimneodrctlvj
that having	aihj
that he	bccjddemgbhciejdnqobraukvi
that he'd	ik
that head	ai
that helps	aeqkui
that her	neol
that his	ajbinjrc
that honesty	aeol
that hotel	gi
that house	al
that i	abbbdeejfpglhViqkrljmxobpZrSsNtZvP
that i'd	arcegdiijZkkre
that i'll	aj
that i'm	aabdcddredhjiejZkpmrrduavd
that i've	albkgbhZjmmenctduc
that if	aQckdmirjdrj
that in	aZbecddjgZhaibmooqrrtZudvj
that interview	abbkiljkrduj
that is	akb0cadUeafdgiheiQjokmlbnWopqerVsltXua
that isn't	jk
that it	aabcdoelgZhaidjpkVnjonqorWsbuavl
that it's	amceeljkkcmlneobretd
that job	aehp
that judges	akoerk
that judging	adrl
that junction	cj
that jury	aitj
that kept	jk
that kettle	ak
that kind	gerluk
that kitchen	airbul
that lectureship	hj
that lends	hk
that length	cehj
that let	ai
that letter	acbdelhdqnrl
that letters	adniql
that line	an
that list	ekhj
that logic	co
that looked	ak
that loyalty	aigehooc
that made	gljj
that makes	emrk
that man	ik
that many	km
that may	aYfjhiklli
that means	aehkokte
that measure	cj
that meeting	aibi
that members	ajqi
that might	aj
that mine	gk
that monday's	aedk
that month	ak
that morning	algm
that most	acglii
that mr	bjnj
that much	abhktj
that must	akiioatl
that my	bacldaeTgciYjaklmkqdsatwumvZ
that needs	adclhekerm
that never	adbjootc
that night	jm
that nine	ti
that no	bkciejhcjekiobulve
that nobody	aZbocddjgjhZimjjkcmjojqdrctd
that none	airk
that not	akmjocrn
that nothing	dkijjcnloe
that now	hejdmqqi
that of	cpieokte
that off	aohe
that office	aqjeojtd
that on	ckqjri
that one	akbUccdbhbinjWkeolqerbtmuivj
that only	ajbj
that opened	adtm
that opens	ai
that order	adkjlk
that other	ajbdom
that others	aagkklodqk
that ought	hmje
that our	arbacXfmhbieritiue
that ours	clhe
that page	vl
that pages	bj
that panel	cegkheiejordte
that part	aabo
that party	uk
that pays	ni
that people	aYbecdidjjmmup
that piece	jk
that poetry	tj
that point	adcjlk
that post	acekhnod
that prints	ck
that programme	njue
that promotion	aihl
that proposal	jm
that publishes	td
that put	aj
that putting	cj
that queries	aeqk
that question	aYop
that reading	aXojrm
that reads	adtk
that receptionist	aelk
that replying	mjoe
that reviewers	aioe
that right	aZhmvi
that road	hk
that roof	aj
that room	adejglhkibjakerbum
that said	aerm
that same	akbejekk
that santa	acjekn
that saved	aj
that says	em
that school	adjl
that second	hdjimk
that seems	aboirl
that sentence	en
that seven	abto
that she	azbegchbjXnooa
that shift	hl
that shortlist	gi
that should	hi
that signalling	aerk
that simple	adqn
that since	abgm
that sincerely	acol
that site	am
that size	aibncegkhcmkodrZte
that small	adml
that so	aeoktj
that some	ojvi
that somebody	abbYgnjdokqnrl
that someone	gjietn
that something	ajhivc
that sort	achj
that staff	rk
that stage	ajejhljeodteuj
that staircase	aj
that stands	ademqj
that started	aegk
that starts	tj
that still	ej
that street	jk
that suits	aXdlekhdpnqcrlul
that supervisor	ai
that table	gkid
that takes	ao
that team	hi
that tender	oj
that than	al
that the	ajbrcndRedfegjiijRkblbmXnRqlresZtque
that their	acbktl
that there	aecidcekgjiojckemdolrctb
that there's	aaekokqi
that they	bacjgkheqerntdud
that they'd	bj
that they'll	aein
that they've	aenl
that things	abnn
that thirty	tl
that this	ccgchmiljlkcolqdra
that those	adgkui
that three	bi
that thursday	aZco
that time	ajbjtj
that to	aRbehmiijimkrcumvj
that told	ambd
that tom	bk
that too	mi
that took	hq
that turned	acglql
that two	anbjcb
that understands	ij
that uniform	jj
that up	cooj
that usually	abgjhk
that vacancy	bj
that valuation	rm
that wallpaper	rj
that warmly	adok
that was	ajbohUibjlmioXsYtZvk
that wasn't	aj
that way	hirm
that we	acbWcagahcikjdkkmbnjojqsrWslukve
that we'd	bi
that we'll	kl
that we've	dk
that week	asbijiqZretdve
that weekend	ul
that went	aaml
that were	emgekdti
that what	akhkvd
that whatever	aeim
that when	gerltk
that whoever	aegioirjue
that will	akgbhdoqqete
that window	ar
that with	kjqjri
that woman's	ck
that won't	aj
that work	aWjnok
that would	aTcdemhmlioeqdrqucvj
that wrote	acbjtk
that year	an
that you	aobcccdreefmgZhHimjWlamdnjpeqmresjtluV
that you'd	amcejqke
that you'll	addjemje
that you're	ij
that you've	gdijqmte
that your	ancjdeejfkgahcidjcmcndoUritquivY
that'd	djoe
that'd be	djoe
that's	anbidSfbgShdiRjulZmZneqcrqsitNvo
that's a	vi
that's about	abrm
that's all	aadeemheokskul
that's ever	ak
that's fine	ajoevj
that's holy	ei
that's how	aejmri
that's just	ok
that's my	aiji
that's not	ki
that's okay	ok
that's on	jo
that's only	oi
that's simply	adcl
that's so	ak
that's the	aledhkjakeoeuj
that's what	aajimero
that's why	bl
that's worth	aibk
thawed	bj
the	ajbldbedgdheicjkkllRmcnpoipkrjsjuivW
the "	aPbnceonrevz
the #	alcmdlebgZhRjYkklYmbnipdqrrbtUuave
the a	aecj
the aarhus	al
the ability	aetl
the above	aYftnc
the abstract	bmretkvd
the academy	aYcceigiimnj
the accent	aici
the acceptance	enqb
the accepted	bn
the access	am
the account	am
the accounts	akclteui
the accreditation	uj
the acknowledgements	ajui
the actors	akod
the actual	rkvj
the ad	aebickge
the address	ajbknj
the admissions	ak
the advanced	hm
the advert	bpcngdjboordtW
the adverts	ej
the advice	aojekdtl
the afternoon	jdmjolqi
the age	aYgohdijjmkkodrctd
the agencies	adim
the agency	ijodqirjuc
the agency's	akgetk
the agenda	apqd
the agent	aelp
the agent's	aaeijk
the ai	hk
the airport	aXoltnue
the album	jk
the algorithm	aTty
the all	abtm
the allotment	ajhdjrkcoc
the allotments	nduk
the altos	ak
the alumni	geuo
the ambassador's	nj
the ankle	rl
the anniversary	aejk
the announcement	joqj
the annual	aeniqdun
the answer	aZbdcTdlekhmjanjobqkuj
the answer's	qj
the answers	aWcedkglhjrj
the anthology	aj
the apartment	aejl
the app	gj
the appeal	bi
the appendices	aj
the appendix	cnti
the applicants	aYbiolretm
the application	aibemjqkrjte
the appointment	achktk
the apron	ak
the architects	tk
the archive	ambclkqi
the area	bk
the argument	ancbherjtl
the arithmetic	ai
the arrears	aakp
the article	vt
the artistic	akni
the arts	ajgdnjtmub
the assessment	ai
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
the audience	aibacjgjjjocrj
the audit	hdjjuk
the audition	aidlgZhbkkojrdtbun
the august	ai
the author	ar
the authority	nl
the authors	an
the automatic	addjti
the autumn	anbccijaobtduk
the award	qj
the awards	bini
the away	aeck
the baby	aabqjakpodqerlte
the babysitter	aWjook
the back	bcdeexgjiejdkblcodqcritc
the backup	om
the bad	alheui
the badge	ajomuk
the bailiffs	aVgejdkz
the baker	gl
the bakery	jjkirj
the baking	tk
the balance	anglodrete
the balcony	aimi
the band	aedkgejmkZojuk
the bands	ui
the banjo	gloe
the bank	adbdheiikwuc
the bank's	koqe
the bar	cidjoe
the basque	sk
the batch	adbkeisj
the bazaar	aenm
the beam	ak
the beard	aceori
the bears	al
the bees	antd
the beginning	hinkre
the bench	aj
the benefit	hk
the best	ajbPcUdaecfugvhbirjckZmcnVoNpeqcrjsdtjuWve
the better	aYcldeeegkhbjekiodqjrstb
the bid	aibecidbglhenerjtc
the big	bkgioite
the bigger	aXonri
the biggest	alcjgi
the bike	kj
the bill	adhekjmo
the bin	aehdjt
the bins	abektk
the bird	am
the biscuits	ajritj
the bishop	acnr
the bit	ao
the blind	aj
the block	aegmvi
the blog	aj
the bloody	hl
the blue	aqjlodte
the board	cmdbekgehciijckjldmennoYqkuTve
the board's	becjiejlrn
the boardroom	aj
the boat	aj
the boathouse	ai
the boiler	tl
the book	akbXcddcergiibjmndobqlrZtW
the booklet	aj
the books	ak
the border	aebmue
the borrowed	am
the bot	adcj
the bother	abmn
the bottom	adbicedjfiglhjjdkdmcoirdtd
the boundary	ak
the bow	oj
the box	bccdejfnjdklsltdul
the boxes	cejmsl
the boy	ajglte
the boys	acbehcjwkloeqdue
the brackets	ai
the brahms	bjci
the branch	akgj
the brass	uj
the break	am
the breakdown	ajde
the breakfast	al
the breathing	adgl
the bricklayers	qk
the brickwork	adck
the bride	adrn
the bridge	alii
the brief	bZcudcoktZvc
the briefing	uj
the bright	adon
the bristol	bkje
the brochure	aaiq
the broken	atud
the brown	adjekn
the brushes	el
the budget	aobjcldXgbhYjckamrojrWuavZ
the bug	ai
the building	aUbYciepjXkdmenoolrouc
the burden	tm
the bursary	hnkjoe
the bus	ajbYeigljjkolimbncoVqbrbtYul
the business	abrl
the butler	al
the bylaws	accm
the cabinet	amnd
the café	ai
the cake	aekemmol
the cakes	tj
the calculation	aj
the calendar	onqd
the call	adbjcmdeedgohXjckcldmmsqtYua
the callback	aZhr
the camera	aYckkl
the campaign	aebn
the canal	beinretk
the candidate	begeoptd
the candles	akjdki
the canteen	ajqi
the canvases	aepn
the cap	acbk
the captain	nl
the car	adbYdkgdhcktldoeqetiujve
the caravan	acjm
the card	annd
the cardamom	aj
the care	rktj
the careers	ii
the caretaker	dl
the carpet	adcm
the carrick	accigj
the case	cqdY
the cast	akek
the casting	nj
the cat	alei
the catchment	adbl
the caterers	jemjqi
the catering	hitl
the ceiling	aj
the cellist	jl
the cello	bedjhdjqkmqerdte
the centenary	jk
the centre	aecnre
the ceo's	ni
the certificate	cmlk
the certificates	aZgnol
the chaconne	gi
the chain	oj
the chair	aZbwgaicjekemjoiritcue
the chairman	abbohenjrjte
the chairs	amjk
the chance	eiflhcjcmcnrodtcum
the change	hioi
the chap	bk
the chapter	om
the charity	niuk
the charm	abbddminrjtd
the chat	dk
the cheap	aerm
the cheaper	aZtu
the cheapest	tk
the checklist	an
the cheek	ml
the chemist's	bcko
the chennai	adgl
the cheque	ql
the chief	nn
the child	om
the children	aibYcdedgkhkicjpkoneoVtZuZve
the children's	aajloo
the chip	ai
the choice	akbjrete
the choir	aaejgbicjnneomrltc
the chorus	aldeemhite
the chosen	ciekgcqdtk
the christmas	acbkjeoq
the church	al
the circuit	ui
the citation	ai
the city	ni
the claim	ci
the class	adjiqm
the classroom	cejk
the cleaner	aeom
the clear	ai
the clearance	ci
the clearest	ao
the clerk	bi
the client	ck
the clients	ai
the clinic	ajhejilj
the clinic's	bk
the clip	tj
the clipboard	aemj
the clock	mjqj
the closing	bncjdchamloaqdso
the clowns	aetm
the club	amgahkjdreuj
the co	aeek
the coach	jk
the coaching	gdkj
the coast	am
the coat	ak
the code	acrkvq
the coding	gm
the coffee	aadegdjemroeqlrjtn
the cold	kmte
the colleague	akbjoe
the collection	ak
the collector	adgjnj
the college	aibehmneoerjui
the colour	acbl
the column	gmkj
the coming	lioeqm
the comma	ai
the commas	aYro
the comment	cl
the comments	aeblhelkpn
the commission	bnoe
the commissioner	niuj
the commissioner's	nk
the committee	dagdhijkkdleojretruTvZ
the committee's	aickmktjvd
the commute	alcige
the company	adbdeihoidjconrmteud
the company's	mj
the competition	akbjhdoeqj
the compiler	aeck
the compliments	ol
the composer	cegknj
the concept	aedjrk
the concern	becn
the concert	aibjhiniuc
the conductor	gini
the conference	glhjqdukve
the confidence	rj
the confirmation	tk
the conflict	amne
the confusion	akmd
the consultant	nitl
the contact	lk
the contents	aVftoerlte
the contract	adccdeejgdhjimjdncocqnretj
the contracts	aiqi
the conversation	abfigjnioj
the copies	aq
the copy	aZnnomtlvc
the cork	aieehilk
the corner	hqoe
the corrected	aqde
the corridor	aYdjeqkdmkonqdreubve
the cost	tk
the costings	ai
the costs	aioj
the costume	jnke
the costumes	aeolqk
the cot	aejl
the cottage	aehn
the cough	alke
the council	adbcecfdgdhXidnlqbtiux
the council's	aahnuj
the councillor	aenl
the count	albjke
the country	beccgiheirrdtc
the county	bceegnhriakbneodrZuj
the county's	ul
the couple	tj
the courage	jjrjti
the courier	uk
the courier's	mk
the course	ajcjejglhZjdlkncoVqmrntZvc
the court	ki
the courtesy	hk
the courtyard	al
the cover	acbeliso
the crane	bk
the crates	ak
the credit	ajbk
the crew	ajjkkkob
the cricket	apnc
the criteria	bigdhaljqqtcvb
the criterion	akcjee
the crowd	acgm
the crumbs	alkc
the cubs	tl
the culture	aatq
the curriculum	gk
the curtains	aZhmin
the custom	adol
the customer	acul
the cut	ajhjlj
the cv	adbjgl
the cyclone	ki
the d	gn
the dairy	aeok
the damp	aWbkeileoitn
the dance	ai
the dancers	jdqk
the danish	gjlk
the dark	ij
the dashboards	gl
the data	bkceum
the date	akbmdXechjoaqYsltivc
the dates	bkcjgehdkelkuj
the day	aabkcldSfpjikllaoepdqjrZsdtluYvd
the days	adkl
the de	cj
the deadline	bmcjdchZjakiqcsjte
the deal	achm
the dean	acgejenuqj
the dean's	adnjqiti
the debt	aZks
the decade	gl
the december	di
the decent	hj
the deciding	cj
the decision	ajbecefXgZhbickklemcneokqmrdsetnuiva
the deck	rj
the deeds	acnl
the degree	hekk
the delay	atjekeqe
the delivery	aj
the demo	aXdmgnrkvc
the dentist	akeeko
the denver	gj
the department	adbdicjkmlnirivd
the department's	aeuk
the deposit	aacadiecgchajilkndoqpnqkresiteudvd
the depot	eeko
the depth	acckij
the deputy	hk
the description	ej
the design	al
the desk	bidjijldmknZocqZrltcuk
the details	adqm
the dialogue	cddktk
the diary	ak
the difference	aicdekklojrc
the difficulty	ai
the dinner	uk
the diploma	cohete
the director	aThrllqoud
the director's	aUbickdegdnloirktk
the discussion	cetjvj
the display	aj
the distance	acjmtm
the district	ij
the divorce	gekp
the diwali	aejj
the doctor	aagkjlkpnd
the doctors	hejeko
the documents	ak
the dog	adcndeejgeocslue
the dog's	ml
the donkey	aj
the donor	ni
the donors	un
the door	aiccdiephdiijckelemiocratjuX
the doors	aj
the dormitory	ki
the double	cehdmm
the draft	aq
the drainage	aj
the drains	aj
the drawer	aebjgljk
the drawing	jj
the drawings	aicaddgcoaqnsove
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
the early	an
the easier	qk
the easiest	al
the east	al
the editor	aZdeejhllenmqmuc
the editors	acqjrl
the education	nirk
the eight	bitj
the electric	aYkn
the electricity	aekp
the elevator	aejmoe
the eleven	cdhdopui
the eleventh	aWbijltk
the email	ajji
the emails	adum
the embassy	adnoud
the emergency	hj
the empty	oj
the encouragement	rj
the encouraging	actl
the end	aebbcZdXeYftgmhaiYjZlbmjneouqlriteua
the ending	akcpddemgdjekbliqdtd
the engineer	aecm
the enterprise	ai
the entire	abel
the entry	aYbjhlkk
the envelope	aijesn
the equality	acuo
the equations	acro
the equity	aeuj
the error	bccbmqvj
the escalation	fenk
the essay	aecigkmi
the estate	aj
the estates	bi
the estimate	aemj
the ethics	ajdjndui
the evaluators	ok
the evening	ddeehljpkelendoYqcrktbuo
the evenings	akjeodtk
the event	al
the event's	aagjul
the evidence	ciok
the exam	bjli
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
the extra	anmZok
the eye	aaeZiejqmlqn
the face	ji
the faces	gl
the fact	aYbickmm
the faculty	acrm
the fair	achmjnniojub
the fall	as
the families	aeol
the family	amblhljakdnjoeue
the fantastic	tj
the fare	koue
the farmer	aetj
the fault	apbccVhdms
the fauré	gi
the favour	aWfkhplk
the february	aj
the fee	abcbeojekploteue
the feedback	bkgehdltndomqbtYuevb
the fees	ackl
the fella	rk
the fellow	gm
the fellowship	bieigcrl
the fence	nisi
the ferns	ak
the ferry	anhj
the festival	abbedigdhoiejeocpmqk
the few	ak
the field	cjgloVrltiudve
the fifteenth	qi
the fifth	doqe
the fig	ak
the figure	aickgdrj
the figures	cpelgciendocretnudve
the file	anbXcqdceigdhbjenjobsjtbuX
the files	aj
the film	eigmqiue
the final	bodegelenuoetdva
the finalists	gjtc
the finance	ki
the finest	aacegvheimrctd
the fingers	ki
the fire	acbcceelgdheijjbqereuu
the firm	bigiimnitd
the firm's	achm
the first	aebjdeerfegdhbickdlZmbnboSpdqlrytnuY
the fish	merm
the five	ajbqcldXedgdjjkdlcmcqbriud
the flask	aj
the flat	abdceqidkkmboZrmucve
the flautist	aern
the fleet	ai
the flight	si
the flights	aejooe
the flood	ajcljdknte
the floods	aihejj
the floor	bZcdebgqhkiljckinaqerkue
the flour	ai
the flowers	aWjlop
the flyer	ql
the folder	cj
the folk	gi
the folks	gi
the follow	achn
the following	aXcdfjlxqd
the font	aampnerm
the food	klrk
the fool	aegeoo
the footings	ei
the footnote	bnoetd
the footnotes	ai
the forklift	ck
the form	aldmhWiajTmVnYqmrlsptYuXvb
the format	aZbm
the forms	aiti
the fort	adhj
the fortnight	abgkjl
the forty	aYgemkomul
the foundation	abjoni
the foundation's	ii
the founder	no
the founder's	aenk
the founders	adkn
the foundry	kk
the four	bZcjdejdolsm
the fourth	aebdcbdqedhbmkoern
the fox	al
the foyer	aXdoqirjti
the framework	cj
the franchise	ni
the free	achjjn
the freeze	aj
the friday	akbddZonql
the fridge	alecjnkirdte
the friendliest	aq
the front	aobedlecgejcoiqcriudve
the frost	ap
the full	aXbkdeedhnnireum
the fun	um
the fund	alelhekdnetm
the funded	aabitm
the funder	ni
the funders	uk
the funding	aeqo
the funds	ai
the funeral	adkn
the funnel	kk
the furniture	rk
the future	aZfltivj
the fête	ok
the gala	nj
the gallery	gjndtl
the gallery's	acditj
the galway	al
the game	ai
the gap	apckgjhcjdre
the gaps	adkk
the garage	aZjp
the garden	apbaclgehljiobqeteud
the gardens	adgljl
the gas	acjekr
the gate	aldijkkdnlsitevc
the geese	aj
the general	di
the generator	ai
the genius	aiti
the genre	accitk
the gentleman	aXbjrv
the german	adljtj
the girl	aZbqgehkncrkui
the girls	gejbom
the glaze	aablcjsj
the go	aj
the goat	rl
the goats	akke
the gold	bk
the good	aMbeheiejak0mlqirjtj
the governors	adniul
the grade	aehk
the graduation	ni
the grandmother's	aiqi
the grandparents	jj
the grant	belkneodqirltUuo
the grants	ai
the grave	aakktm
the great	ik
the greatest	abgjinqi
the green	ui
the greenhouse	aj
the grid	ak
the ground	aacjeiilokre
the grounds	aecl
the group	ajgmhcjdojrdue
the guard	bj
the guidance	sk
the guide	alij
the guidelines	beolrdsk
the guitar	aejj
the gutters	an
the guy	aetn
the half	aadkimmlolre
the hall	albicmdeeihnibjdkXljrdtYuave
the handover	om
the hands	tn
the handshake	dcmn
the handwritten	aj
the harbour	ao
the hard	rl
the harrow	gj
the harvest	aiki
the head	aibdjekknkrdte
the heads	omretavi
the hearing	aesl
the heart	aYjuke
the heater	an
the heating	aekprj
the hedgehog	ak
the help	vi
the hendersons	bj
the hens	jnoe
the heritage	uj
the heroine	cj
the heron	am
the herr	nj
the high	beiltj
the higher	ci
the highest	aZcifjgmhctk
the hill	aeem
the hinge	aj
the hint	aXor
the hire	aoee
the hiring	aktj
the history	vk
the hold	ak
the holding	alui
the holiday	adop
the holidays	ajbddo
the home	aYjmkk
the honour	ij
the honourable	nj
the hope	aYdleimi
the horses	adtm
the hospice	aj
the hospital	edkinmud
the hostel	kmqe
the hot	aj
the hotel	aXllomtl
the hour	aYbecdddeihjjakbmopmqsud
the hours	bjcdeljdkeqeul
the house	anbecdebgahakjnlodqlta
the houses	gl
the housing	aeul
the humour	aeck
the idea	bdgemkretp
the identical	acbick
the impression	aXbjhjrkti
the inconvenience	ai
the incubators	kj
the incumbent	hj
the incumbent's	ok
the index	adel
the insights	fk
the inspection	acbm
the inspector	aaus
the inspectors	abgmun
the institute	acglik
the instrument	amcckive
the insulin	kj
the insurance	al
the interest	ajne
the intern	aUbcoqretq
the internal	aabnhj
the internship	acljuk
the interpreter	aebl
the interview	acbaeahjimkklcmanZonqVrosctpvb
the interviewees	jj
the interviewer's	adul
the interviews	anbjod
the invaluable	fi
the invitation	ti
the invitations	qi
the invoice	an
the irish	aj
the island	aecllj
the issue	accivo
the january	amebli
the job	aXbpcmejgnhoiekYnatauavb
the jobs	glte
the joining	aZhlqj
the joint	aenj
the joke	blcejerp
the journal	ekfejmojreudvb
the judge	acbmnj
the judge's	addn
the judgement	adim
the judges	abbpcidrgajdlenbokra
the judging	bi
the jumper	ai
the june	di
the junior	amve
the juniors	ai
the jury	jdmjnbocqjretouivZ
the jury's	aebnoe
the kennel	ai
the kennels	uj
the kettle	aj
the key	avgmncvd
the keyboard	aUcijeolrmtl
the keynote	aZbkgjtjuk
the keys	adcedWeehqjikcnaoppmqetd
the kids	iljjkkoc
the kilbride	nj
the kill	ajui
the kiln	am
the kind	aRbegmhiicjkmcomrutYue
the kindest	ajijmnre
the kindness	il
the kisumu	al
the kitchen	alcigeriue
the knee	aekk
the lab	ajjmkc
the label	aj
the labor	aine
the laboratory	abrn
the labour	nbun
the lad	aaoirkum
the ladder	niok
the ladies	ol
the lads	jj
the lady	aZdkgoheibjikbmpnaud
the lake	aqkdnj
the lambing	am
the lamp	ak
the land	aeul
the landlord	acejgkjVkilenmqmtjub
the landlord's	aebm
the language	bmre
the lanterns	li
the lanyard	ajeeol
the laptop	abkm
the large	lj
the larger	aimj
the largest	adhl
the last	adbZcXdaeehZjskjlbmkoiqbrRux
the late	aodejlkd
the latency	cj
the launch	anqitc
the launches	geuk
the law	akcj
the layout	dj
the lead	aabiekgbhqkeqdti
the leaflet	ai
the lease	albidkhckdll
the least	aXbccYh8kdodqcra
the leave	aj
the lecture	aXtt
the lectureship	achl
the ledger	aecm
the leeds	alhcjlli
the left	rptb
the legend	ii
the lemon	ai
the length	aems
the lens	an
the lesson	amoi
the lessons	adfk
the letter	aibmcedZhdkTlcmmompernsduavc
the letterbox	ai
the lettering	ai
the letters	anbdjdrk
the lettings	rk
the level	aZhirntl
the liberty	abjeqs
the library	ambegdjckuoercuc
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
the line	aldchdnkodre
the lines	alcdvi
the link	aiblvl
the list	ambVcVdjeogSicjckdldmcnioUqwrjseuXvj
the listing	aebjcj
the little	ajeijlkomeocqeteue
the load	cn
the loading	ak
the loaf	gl
the loan	becddjkqllqaue
the lobby	ejjm
the local	ailiuk
the locker	ak
the loft	acjq
the london	aj
the long	moodrl
the longer	aaljrl
the longest	ak
the longlist	ap
the look	albkhc
the loom	jk
the loose	akui
the lorries	hi
the loss	aYelgl
the lost	ok
the lot	aZbqnkod
the lottery	ui
the love	aeerie
the low	akbdccmpre
the lower	uj
the lowest	acckhpkesl
the luckiest	eiii
the lunch	oj
the machine	aYrltl
the maestro's	ai
the magazine	rj
the mailing	ai
the main	ancddihdnjqctk
the man	abbedjgnheidjbnitp
the manager	aehlqj
the manner	ai
the manuscript	ajbjedkj
the map	tn
the maps	an
the march	hkui
the margin	deeilm
the mark	aeliml
the market	cihijetj
the marking	aetnve
the marks	aecddtedgciejdkklomenjqbraue
the marquee	al
the marrakech	jj
the mat	ddkl
the mathematics	rq
the matron	nj
the matter	aedxecgehdidjdkcmdnmoVqkrctbujve
the mayor	abns
the mayor's	aWbcnjtnun
the meantime	aqgekell
the medal	aagloetn
the medicine	ki
the meeting	aWbkdehdkdneokruteui
the meetings	abem
the meetup	aenk
the members	acnirl
the men	acbnjjqk
the mentoring	ai
the menu	abrn
the merit	nj
the mess	ae
the message	aqni
the messages	abglun
the meter	abdkkn
the method	aobecmdeodtd
the middle	albedngellrctdue
the migration	ak
the mill	aobejdknneqjtd
the minibus	hijekj
the minister	acgqkdnqud
the minister's	aWnv
the ministry	abbcilnrrcun
the minute	al
the minutes	adbzcaddgdjdlkneobqk
the missing	aobioevd
the mistake	bdmn
the mix	mj
the mock	aj
the model	ambdderi
the models	jk
the moment	aYbneZjekqoeqjukvi
the monday	aXhqkkqe
the money	bUikjdkqndqkretiue
the monkey	acno
the monsoon	ak
the month	bddkgdhbkrqkuc
the monthly	aj
the months	jl
the moon	abfm
the more	tj
the morning	bkddhjleoltd
the mornings	aiek
the mosque	geqm
the most	aebacZgnheikjdkdmkocpnrntaud
the mould	aTolts
the moulds	hk
the move	aqjmkaqdtd
the movement	aecl
the mozart	aeciiqrc
the msc	aj
the mud	un
the muddle	ai
the muddy	aime
the mug	oj
the mumbai	ai
the museum	aagdijjjoepktoue
the nagpur	ai
the name	aibjcedjeagZhYjjmcnpocpdreuZvj
the names	aWcdelhilondojte
the narrator	am
the nation's	aYto
the national	acno
the natural	behnij
the nearest	ai
the needful	aceifqgeliqjrcteve
the neighborhood	adul
the neighbours	ankkqd
the nephew	aWontm
the nerve	bj
the new	anbvcTeTfagLjjljmcnToiqdratlud
the news	asbejekenl
the newsletter	lkolue
the newspapers	qcur
the next	bXcWdeeefcgkhoiZjlkeljmjopresdtcvY
the nhs	am
the nice	jlre
the nicest	ajikjekeoi
the night	bkddemgdhikjneqeretduj
the nine	albdgejckmomte
the nineties	abcjrp
the ninth	bpgehdkmnete
the no	cdioqiti
the noise	anckje
the nordic	ui
the normal	hk
the north	akbltd
the northern	ai
the note	beiito
the notebook	ak
the notes	aWbecidmhilnoerltb
the notice	bddiojqj
the noticeboard	op
the novel	abbdcegujk
the novelty	gk
the number	dlekhi
the numbers	dehijm
the nurse	aejl
the nursery	bejdomqi
the nurses	aajq
the oak	aj
the objection	ci
the observation	algk
the obstacle	ek
the obvious	ajbagehm
the odd	aj
the odds	asvV
the off	dj
the offer	gjhpkeqmtdve
the office	ajgchZiejjkenZodplrmua
the old	apbYechcibjjkWncul
the older	clji
the oldest	aigeoj
the ombudsman	aXnmur
the on	oi
the once	addioi
the one	bScldreifehRjvkilcmnoTperbsTuive
the ones	adbkccdjgdikjdkemeonrZud
the online	ak
the only	aXcbdXelhlirjjkslemYnSoJrWsktm
the open	aydjeehejdliqZ
the opening	aubecedegbhdkclkqkrltbudve
the operation	abkm
the opportunity	fn
the opposite	aXcvhe
the orchestra	aXgdoeru
the order	cl
the ordinary	aihk
the org	gkni
the organ	aeicnqqk
the organist	mi
the original	aahkilvn
the originals	aj
the ornaments	lj
the other	brccdjepfdgnhZiejclkmanQpesbvc
the others	acbddWepgthbiuljnXolqZrdtVuevZ
the otter	ak
the outcome	aibnckddfmgckcmiobtd
the outline	ai
the ovens	ij
the owner	bdekgehbjcnvoeuc
the owner's	aYbijenwqe
the pacing	tj
the page	acbjeogiiioereteucvs
the pages	aYbiceekhjnltk
the paint	ajki
the paintings	ai
the paints	jj
the palace	aWgpim
the panel	adbkcqdZgPhjirlemnnRpirbsbtdukvV
the panel's	aZbldahpjdlmocretmue
the panels	gk
the pantry	ai
the paper	bVcjdYglhkiejdlendoeqlrXskuivc
the papers	acbjhdjdneur
the paperwork	aabsheocqj
the parcel	avne
the parents	aebdgekeqquq
the parish	amganiqj
the park	al
the parking	akhdjekcllopre
the parrot	ak
the part	abbmcidkgnhbibkdmdndoqqdrZuc
the partner	np
the partners	nm
the partnership	rk
the parts	acom
the party	ok
the pass	akdioj
the password	abum
the passwords	ai
the past	begbuq
the patience	alli
the pawn	aYkq
the payment	ul
the payments	aj
the payroll	qj
the pdf	aj
the pen	ijjcqjtk
the pencil	bl
the penny	ck
the pension	abeilkmj
the pensions	ui
the people	abbTcleegoiWjikimjnrojretVud
the perfect	fj
the permissions	ui
the person	aibdcpgqhXjmkbmjoXrYsetkucvc
the personal	am
the petrol	aekk
the phone	abdieqgXicjokjmetduTva
the photo	aZbmmjtl
the photocopier	aZooto
the photograph	aicdtj
the photographs	ailioj
the photos	siuk
the phrase	aebicjojti
the phrases	bj
the pianist	abelmm
the piano	akjjliokrdte
the picture	vl
the pictures	ckodrn
the piece	bieegdhniajeul
the pile	bijckemkrdtiul
the pilot	aqvc
the pitch	aiki
the pivot	tk
the place	abblcbddebhniejYnkqkrptaue
the places	abckuk
the plain	gl
the plan	aekjtk
the planet	rj
the planning	aatluj
the plans	bilm
the plant	aj
the plants	ajqj
the platform	adul
the platters	li
the play	abcirlsltlve
the playground	aj
the pleasure	aefk
the plot	aibccujere
the ploughing	ck
the podcast	ai
the poem	ap
the poems	aioerjtc
the poet	aj
the point	ajbecmgeoeqern
the points	apbbce
the police	jjuj
the policy	nlrd
the pool	aerk
the port	ai
the portal	blcddlhejjlkqetcve
the porter	aomknd
the porter's	ai
the portfolio	dseegdhdndonqdresltc
the position	al
the possibility	adfl
the post	iZjdklmanVoeqprUsptluZva
the postage	ei
the postcard	ai
the poster	abemhkkeoqreteue
the posters	gl
the postman	jm
the postmark	gm
the pot	anje
the power	ademni
the practical	addl
the practice	ak
the pram	ai
the precaution	nj
the presence	abio
the present	amhiuj
the presentation	cjrj
the president	denq
the press	aZtnui
the press's	nk
the presses	aeto
the previous	aebkdi
the price	hYkZneoiqqratpvb
the pricing	ai
the principal	abnu
the print	ak
the printer	ap
the printer's	ai
the prints	km
the priority	oj
the privilege	ii
the prize	ajbYceddjakrocretZun
the prizes	aagqli
the problem	aZglsivr
the procedure	aodevd
the proceedings	tl
the process	aXbjflgkoo
the producer	dcnl
the product	rl
the profession	aZgkro
the professor	bi
the program	adbknk
the programme	bmeigbjekeolqmtcue
the project	aebenktjvj
the projector	ajcj
the projects	aktd
the prologue	li
the promise	aakkoo
the promo	aebioj
the promotion	aYgkhotj
the prompt	aj
the proof	ijqi
the proofs	ai
the proposal	bbckglhdrmtive
the prototype	adhk
the provisional	hi
the provost	aYnr
the psalm	jk
the pta	aeuk
the pub	ak
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
the quarry	aj
the quarter	ao
the quartet	acdegkhkpl
the query	dkle
the question	abcidxedgmhXjanXoTrlteuavn
the questions	aYbxcddehcjckbneoarwtcub
the queue	aehnilmmoete
the quick	am
the quickest	akginkrc
the quiet	aijctjuk
the quietest	aqgb
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
the reader	aajmtj
the reader's	adjk
the readers	nioeqk
the reading	aocmdbhbidmkodrkucvc
the real	iimjnj
the reason	bjcidtebgahijnkboXqerZua
the reasons	aQbkcbdledfegdhojjkelnoTqnrjva
the recall	aesn
the receipt	aleeolqesnve
the receipts	am
the receptionist	aVbmon
the recipe	gl
the record	aabjckgcoisntb
the recorder	bi
the recording	aacqdegdheljmmujvd
the redesign	tk
the redundancy	abko
the referee	albickqere
the referee's	alle
the referees	acrp
the reference	ambnojqerdtbui
the references	ajbesitk
the refund	lk
the refusal	ijtn
the region	adhn
the regional	ajnn
the register	ao
the regular	aike
the regulation	cl
the regulations	aj
the regulator	ul
the regulator's	acum
the rehearsal	li
the rehearsals	kk
the rejected	ai
the rejection	aVbdgdidjdkjolqitw
the rejections	ij
the remaining	hn
the remark	abcktp
the reminder	di
the removal	qk
the rent	amcjejgZhZkkmjneobreuc
the repair	al
the reply	adsitl
the repo	sl
the report	ajbjdkteud
the reports	aili
the request	bkcedj
the requirements	ci
the research	tk
the reserve	aadlergehdokqe
the reserves	adhn
the residency	aYceemhpkjplqd
the residents	jjkl
the rest	aYcVdYeegnhoitkalmospjrTsetWvb
the restaurant	rm
the result	bccmdiedgbhdkdlemeojrj
the results	aitk
the return	aq
the returned	an
the reunion	aj
the reverse	gk
the review	aeuk
the reviewer	adbicipnueve
the reviewer's	aj
the reviewers	biccdelkodpotkva
the reviews	akgjte
the revised	al
the revision	hdkl
the rhyme	cj
the ribbon	ai
the ride	aebk
the rigging	uj
the right	bbcqdjeagbiijZkdmZqerZsmtiui
the rights	aiekkdndqmuc
the risk	aedm
the river	akbkeegehijjkeuZ
the road	fkgphdjdnkud
the roads	ai
the robot	an
the role	acbkepfcgdibjbkclkmcposmuZve
the roof	begihiierdui
the room	adblcbdjeeglhQipjbkVnjoeqkrosjtcudvb
the rooms	al
the rota	bmcidelmoltevc
the rough	albe
the route	hi
the rowing	aj
the rubbish	ambd
the rubric	bbjklmtk
the rule	blhmmenkoeue
the rules	ajbxgehZjeniocrdtdudve
the runner	hmtj
the running	adgjqi
the rye	al
the résumé	rk
the safest	aetk
the safety	aj
the sake	dm
the salary	aUbidiengchZrptk
the sale	akgj
the same	boccdpeVfkgehSkjnioepcqVsitl
the sample	ajbccnddhpmjqetXubvZ
the samples	ancejkkemlocresite
the sandwiches	aemjtn
the saturday	edhojjlioeqbskuc
the saturdays	adhejlqi
the savings	aboltl
the scaffold	aibcpn
the scaffolding	ckki
the scan	ak
the scar	abjn
the scarf	rj
the scene	cj
the schedule	adokqk
the scheme	akckdboiti
the scholarship	aZbigbhpkl
the school	adceelgZhqinjmkcrWtZ
the school's	uj
the schools	anuj
the schubert	ak
the scones	aj
the scope	ak
the score	akbdcjdjgehkoesjtauivb
the scores	aebiccdmgehekklnoirctcve
the scoring	ambecieeoerive
the screen	bm
the script	ajbddegjnlobqctj
the sea	imjekdrl
the seal	abbn
the sealed	ak
the seamstress	jk
the season	aljk
the seat	akcigjhYqe
the seating	bk
the seats	aXtnul
the second	akbickdjeefdgdhjjTkjlcmjodpdritmuSvU
the seconds	ak
the secretary	nkve
the security	aj
the seed	ajbj
the seedlings	jm
the selection	bcflheikrdtium
the senior	adhjrk
the sense	abcjol
the sentence	ik
the separation	kj
the september	ap
the sequel	lkqj
the series	annktd
the server	actlvi
the session	dk
the set	al
the seven	mm
the severn	ak
the shade	gl
the shared	am
the shed	an
the sheep	al
the sheet	aeqm
the shelf	aejnki
the shelter	aZjnkl
the shelves	akoj
the shift	aaontl
the shifts	aeckkk
the shoes	aejdklol
the shop	bedjgehjjnqiud
the short	akhkoe
the shorter	dk
the shortlist	bsccdegakkljmeoXrctj
the shortlisting	biok
the shovel	jk
the show	atekgdoitb
the sia	hi
the side	an
the sides	acrl
the sign	cihm
the signed	as
the signing	aehioj
the silence	aadmjbottd
the simple	rm
the simplest	acqp
the singing	tl
the single	cedlik
the sister	am
the sister's	hk
the site	anceddgeoepnqeue
the six	aockgdhikcoeqe
the sixth	dood
the sixty	aemm
the sketch	aj
the sketches	aimj
the slide	tl
the slides	ao
the slip	algchkilrb
the slot	aZckeihcjiljreul
the slow	aickdcmdtl
the small	aibegrtkub
the smaller	andqtd
the smallest	ethe
the smartest	aagr
the smell	akrj
the smethwick	aeqi
the snow	ckji
the so	bdrdtm
the society	fdnjonte
the society's	ni
the sofa	ej
the software	ajelqe
the solo	ajgijd
the song	am
the sooner	aYqt
the sort	aWbeejgdijjemdoqrmtdul
the sound	gnte
the soup	km
the source	uk
the space	anci
the spanish	sk
the spare	a2kenb
the speakers	dioj
the speaking	hi
the specification	oj
the speech	bi
the speed	aj
the spelling	njrk
the spine	ek
the sponsor	aedlnk
the sponsors	nitduo
the spot	acgkoisj
the spreadsheet	abbm
the spring	anccdleZhiiikkobqbtaucve
the squad	acqlum
the square	gi
the stables	ei
the staff	blhcijocti
the stage	aabdergkhYjeoirdtiuk
the staircase	ajrj
the stairs	anbugchdiejbkcrctdue
the stairwell	uk
the stall	ejuj
the stalls	am
the stamina	ql
the stamp	ceenmote
the stamps	aerl
the stand	ak
the standard	aZbccagshdrismtj
the standstill	uj
the stapler	am
the stars	abfmuk
the start	albjfigijdkbmjodqjreuevd
the starting	aWhmql
the state	mo
the stated	ol
the statement	mj
the station	ar
the stations	ui
the statistics	biri
the steel	ck
the step	aXjmkk
the stepping	amfj
the steps	dk
the stipend	aedl
the stock	ai
the store	acejul
the storm	anke
the story	akccgkjboetcuq
the straight	aj
the street	adcehijnkqteua
the strength	aVbcgdjuojqnretiue
the stress	adjk
the strike	adbn
the stroke	adjjkj
the stronger	cm
the strongest	aXgs
the student	liqi
the students	anbegoobteue
the studentship	qj
the studio	akeigcjdllpk
the study	tk
the stuff	al
the style	ak
the subject	aobZcagohYjonaoYrouZ
the submission	ap
the successful	adbpcefbguhckeneoireue
the suggestion	tk
the suit	aabdjrkood
the sum	ckkj
the summary	amceomreve
the summer	ajecjdkYlmoltc
the sums	blgjjekioetk
the sun	ediqqk
the sunday	eejjlksk
the supervisor's	bi
the survey	ajcedljeketmve
the surveyor's	aacjol
the switchboard	dp
the system	adomqk
the table	adbecdhcjekjmeqjrltZuk
the tablets	adkl
the take	adbjkk
the takeaway	acrm
the talk	apbeckdegjiendoaqdrctiuavr
the talking	aegloi
the talks	bk
the tape	acbleekcljmkqeteuk
the taste	acijrk
the tasting	jiri
the tax	uo
the taxman	anbejb
the tea	aelemlokrkue
the teaching	jk
the team	acbadkeihjiejtmcndqirisktWue
the technical	airjve
the technicians	jlkd
the telephone	abbcdniljineodrdtm
the template	aetm
the tempo	beclljoite
the ten	aj
the tenancy	aacjhkui
the tenants	adup
the tender	bkdlhlkkqbui
the tenor	acckdi
the tent	dk
the tenth	adkinj
the tents	aZro
the term	keqk
the terms	akej
the terrace	al
the test	aqcbgjhjiejeqerbteul
the text	ck
the textbook	aiik
the theatre	adelgehkjdnn
the theft	ak
the theme	acbntj
the theorem	ai
the thesis	aobeci
the thing	aeckecglhkjbkkmdnjodrc
the third	aZbncddneZgiiejYkilVnboiritouc
the thirteenth	tj
the thirty	am
the thought	adkjmi
the thread	aiuo
the three	abbldaedhdlemeooqerktr
the threshold	ckde
the thursday	hm
the thursdays	ok
the ticket	al
the tides	ml
the till	aimk
the tills	akcmtb
the timber	ej
the time	aYbYdieXfpgthUiYlkmenbqlrTtcuo
the times	uk
the timetable	bkdd
the timing	ak
the tip	adtl
the title	dcengdidldoetkvm
the titles	adtm
the toilets	aZeq
the tone	alvd
the tools	bj
the top	aecadtebgdhkjbkdmenpocqdrbtbujvi
the topic	aobjvd
the toss	aj
the tote	tj
the tour	bcgehejikpneoirltd
the touring	ai
the town	abgdhiiijelirmul
the trade	aabegmhejdlkmendoerqtduj
the train	acbegdhpiijbmmooqetbue
the training	ar
the trains	am
the tram	al
the transfer	am
the translation	gkji
the translator	aeqi
the travel	amdijkmencte
the trees	abhkmj
the trial	ajbecldeeehmjckamlojqeud
the tribunal	aeneqeus
the trip	aihkkiue
the trombone	al
the trouble	ajbbcldZeihkkbmmnioarZ
the truck	al
the truck's	kj
the truffle	cl
the trumpet	gmli
the trust	aelknk
the trustees	aZcddeedgcjcldn1oZqrtZuZve
the truth	acbmcbgijlnerbteul
the try	dejj
the tuba	aj
the tuesday	abdlgnjkne
the turn	dj
the tutoring	ai
the tutors	ck
the twelfth	acqjtl
the twelve	hijo
the twentieth	qi
the twenty	adilml
the twins	aebejokeqj
the two	blcodlebgRhjjTkXmkrZ
the typescript	ai
the typing	aometd
the typo	bicetk
the typos	mi
the uk	ak
the understanding	aTbjhqqj
the understudy	aZhqol
the understudy's	aeek
the unexpected	ai
the uniform	aYhnjoqe
the union	bdgehdjeneoeqbux
the units	ambe
the university	aXhkjktkui
the unpaid	actjum
the untranslatable	aeom
the update	aovd
the upload	cj
the usual	acbbeehjnjtq
the vacancy	aUbqtl
the valley	adijuk
the van	aibYccddedgchbidjjkvmjocqnrctdue
the vat	ak
the vending	alte
the vendor	hi
the vendor's	deqj
the venue	ak
the verbs	mi
the verdict	aooe
the very	aYblcdelhsrctb
the vet	kj
the vet's	adkl
the vicar	am
the vice	nsqc
the video	aovd
the view	aqcdgdmdnloeti
the viewing	bmccgjhciljckemioctduk
the village	apbbgdjqoc
the viola	hk
the violin	aZdkjprctj
the visa	dneehdkjndqnud
the visit	jelk
the visitor	am
the voice	aZcnrluj
the voicemail	aUdmkeuq
the volume	adhk
the volunteers	al
the vote	bthjodud
the votes	addjuk
the wait	an
the waiting	bkcedceihijdkcloodrXtiue
the waiver	di
the walk	al
the wall	beceemgjolrd
the walls	tj
the war	aegk
the ward	hijkkd
the warehouse	an
the warm	alfkte
the warmth	rktn
the warranty	alvb
the water	mn
the way	aXbPcedbekfmgeixjjkambnlqYrTsetkun
the weak	aq
the weaker	aemj
the weakest	lj
the weather	dlekmjnd
the weavers	ok
the website	bdgehdjkmjnkqeritiubvc
the wedding	aSbkilkdqmtj
the wednesday	bikk
the week	aVbkcedledgihjjWleodqqtbuo
the weekend	acbedcjalnmepiqwtduY
the weighting	akci
the welcome	aWrntl
the welsh	ek
the west	hl
the wheel	aYbkcltk
the whiteboard	jl
the whole	dZejfdgahkirkelamkoYqnrcsZtRul
the widow	aihlte
the wind	ak
the window	angchmjjod
the windows	jjuj
the wine	aeil
the wings	ap
the winner	aibvcbdbeegQhWiajZkbmdnboqpkqercuj
the winner's	aZbllp
the winners	ajti
the winning	acbycmdjheiajdlkmeqeretbudvc
the winter	aikltduj
the wiring	ul
the wiser	di
the woman	ajcliejdrite
the women	jl
the word	aXbjcZdYeqiejYlemanWooqmrmsktnuavd
the words	aijn
the work	aebWengahmijncooqdrotYuc
the working	ai
the works	bl
the workshop	gdhbjkkollodpltduc
the world	aUcielgdiljioeqirkti
the world's	adtl
the worst	acenmi
the wrap	jeun
the writers	uj
the writing	kn
the written	aohl
the wrong	awbTcPdcemgmhckcmXoaqesdtq
the yard	adciqlul
the year	bYcmdeedgrhljjkZoiqcretaua
the years	aaglhjoj
the young	angaiindrmtYue
the younger	bcgiolrktd
the youngest	gl
theatre	eigUjYkcnkrutWud
theatre ,	abbkhjol
theatre .	an
theatre and	rl
theatre at	rj
theatre each	hj
theatre in	ei
theatre lists	ai
theatre manager	acnl
theatre since	uk
theatre to	ekri
theatre will	al
theatres	acum
theatres are	ui
theft	ak
their	amblccfcgahcjwkWmYnmqerS
their best	ok
their bridge	ck
their curtains	bi
their director	aZbknk
their dream	ji
their ease	al
their eighties	jj
their evenings	amjktd
their final	bj
their first	aj
their good	ieuj
their hearts	en
their jobs	aYjs
their minds	aYdiol
their name	gk
their own	bocdgehcteuj
their patience	ange
their petrol	ui
their phones	aWjdolqktk
their pitch	gi
their regards	ak
their second	aj
their sundays	ajjitc
their teacher	aegehmjj
their thanks	aj
their third	jl
their work	am
their year	aegjjj
theirs	beeigihjjkkdodqetbue
theirs ,	jm
theirs .	gkhioeri
theirs in	hj
them	albdcmdjeafdhTiXjmnpoepcrctb
them ,	bmdeeihijTkbliomqeuW
them .	aTbXcUdYeifegjiZjlmnnnomrisltjve
them ?	ambmecjjlancte
them a	ajjeoktj
them about	ajkoneuc
them again	ej
them all	asdkjdmdoeuj
them and	adckjjqeui
them are	abto
them as	an
them at	abckejgdjnki
them back	ackmmk
them before	bihlqc
them by	giqj
them can	aenl
them cried	jj
them crowded	cl
them down	qk
them for	djjbkjmi
them from	addlul
them go	ji
them had	gi
them has	adniqk
them have	akcegnue
them here	acdm
them how	jeup
them i	qmue
them if	oj
them in	anbiceddkdmjucvj
them is	cn
them later	uj
them lent	ak
them my	ai
them no	jk
them now	uk
them off	qj
them on	anbccedjeegkkmldqZud
them one	aecm
them our	aj
them out	aqke
them right	cm
them setts	aehl
them stayed	jj
them than	aj
them that	apjbui
them the	gijikj
them they	rn
them this	aj
them through	nj
them to	albicedegdheqjui
them too	ak
them was	ij
them well	ai
them were	bjcj
them will	ajjlqd
them with	djfikeue
them you	aeeljk
them your	ajnkuc
theme	bltj
theme of	tk
theme you	abbn
themselves	aibecjjlnkrcue
themselves ,	aiji
themselves .	ainkre
themselves to	jj
then	aUbidpeefchSikjYlwmXnUoopeqirZsntmuRvw
then ,	akbdccheiejdlloqqUrjudvd
then .	akbedWeagcjcqtretjucvi
then ?	akdevi
then a	aals
then at	acqm
then by	aeqj
then come	li
then explain	al
then had	acbjjj
then i	arbbcddaedgeiejbkdlYotritiue
then i'd	aickqe
then i'll	lj
then i'm	oj
then in	aj
then it	aUijkksn
then made	bi
then microbiology	ri
then my	dk
then no	al
then on	abbkqi
then once	di
then rejected	bj
then so	ao
then somebody	gi
then that	aZtm
then the	aUbidnkitjvi
then there	adirll
then there's	abejil
then they	acbjkl
then to	acdmmi
then told	bi
then we	gmjjoete
then went	al
then whether	lk
then would	adqm
then you	aRcpdegksm
theo	aj
theorem	ai
theory	bjci
theory .	acbkcj
there	acbdcZdieygchYikjkkvlZmnnpocpZqXsetbuavc
there ,	aabjdigbiljZkdljnjqdrZtdulvm
there .	bpckdUjakcleniojriuevk
there ;	aeel
there ?	aUbnddqjvn
there a	anccljqire
there all	cj
there an	rl
there and	aajmkelmoeul
there any	akdmeela
there anyone	aleelivd
there anything	aoeeve
there are	akbZcXeWglisjekoleoYqYrVtaujvj
there as	abjjni
there at	abejok
there be	akcadplevc
there been	kl
there before	aj
there by	an
there can	aemn
there comes	gehn
there enjoyed	uj
there for	acbkcehkocrktkue
there gives	aeqj
there had	adniti
there has	aYddetgdhiiisote
there i'd	acjl
there in	aobdcqecgkhe
there is	adbZcddjekfkgliqkimqnQoXrisZuVvY
there isn't	aWckgmijjeoiud
there it	ajdejl
there may	asnj
there must	ergchkiZjemdnrobrdsitc
there nobody	ve
there on	ap
there one	ardiecve
there perhaps	rk
there really	aZervc
there since	nl
there somebody	nk
there someone	aenk
there something	dl
there that	kj
there to	aWbmdjeehdijjkkineoeretdul
there truly	aZdoej
there was	abbecdgXjokrmWoxrYsdtdud
there wasn't	ajketk
there we	kerk
there were	bYcldeeiglhXiajXkrlemcodrisktiud
there will	gdhbjmkiqduk
there with	akel
there within	ei
there won't	abjlko
there would	aXbkomqm
there'd	hiinjenjreue
there'd be	hjinjere
there'll	eehdjmkiqcuk
there'll be	eehdjmkiqcuk
there's	abbWdUetfdgjiljVkjlcnmqqtPub
there's a	bddYengkhijelcnjojqnratbubvc
there's always	nk
there's an	acciekhmqkue
there's another	adun
there's any	aYdiqn
there's no	alcahcljnjobqdrpue
there's nobody	kj
there's not	gi
there's nothing	akcjknmioeqc
there's one	ql
there's only	ii
there's somebody	el
there's still	adek
therefore	aYcoqk
therefore i	adql
these	aVcVdYeWfjgkhliRjpktlimVntokqdrKujve
these ,	ak
these .	akjiljnloetaue
these boards	aecn
these calls	tm
these choices	ui
these days	adcbgkjdkmoktduo
these decisions	jjul
these i	tn
these letters	aegkklnjoe
these little	gk
these off	ni
these than	gi
these things	acbecdhqjdnqojrdtiueva
these to	ak
these wards	hi
these years	acbmjlod
these you'll	jl
thesis	bZcieogihjiekdndrbtlud
thesis ,	adhm
thesis .	en
thesis was	cj
thesis which	gkre
they	aabbcaeOfpgihQilkpmFnoplqarqscteulvi
they all	ao
they are	cXdiejkkldoZqotauave
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
they come	amuk
they cut	aZko
they deserve	ai
they did	adbicegdjktnui
they do	aceegikeoeqirnteuq
they don't	accloj
they find	tk
they gave	il
they get	an
they go	rl
they had	aabijcljnermuo
they hadn't	acgo
they have	anbehdipjTkmnjqcrate
they heard	aejjok
they keep	aarm
they know	accikiul
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
they said	dk
they say	fsgeieuc
they see	tk
they seem	alckod
they send	kl
they should	israteuj
they show	akbe
they still	abgtjd
they tell	tl
they think	aeli
they told	bl
they took	tl
they voted	ai
they want	ak
they wanted	ai
they were	akccgihjjVmenmrdta
they will	jkklqdudvi
they would	aQgjhdjpoirctl
they'd	aXgljpketl
they'd be	abbitm
they'd have	adgn
they'll	aabacjecheimnjomqdreteun
they'll be	adinol
they'll do	aiuk
they're	azbdcddeedgbhejckmmbokrbtbuZ
they're back	qk
they're both	aYoo
they're of	ak
they're the	aakn
they've	ambegdhejZklnpqetc
they've been	ak
they've given	aekk
they've got	ajge
they've just	aenl
they've now	aenl
thi	aj
thick	accdnlrr
thick ,	ri
thick to	nl
thicker	al
thin	akbagpheiekjoerlta
thin ,	ap
thin .	gmkk
thin one	adcm
thing	abbWcndYeXfageicjrkulpmnneoNqkreslte
thing ,	deekgcjblumioeretb
thing .	akdleegchljdkbmdocqmrYtYvl
thing :	aude
thing ?	akee
thing about	acgerrtkue
thing and	aeol
thing anybody	aiil
thing anyone	ai
thing as	dj
thing at	aeej
thing by	cerktm
thing for	eigjiXjdkjoereteun
thing from	ak
thing i	aUbcgihekdmpoerism
thing i'd	al
thing i've	ai
thing in	adceqjtm
thing left	al
thing like	iink
thing my	ajbbjpke
thing only	sm
thing outstanding	qk
thing people	uj
thing she	cl
thing that	bicjhbij
thing the	al
thing this	ji
thing to	abbacsdcechjiYjnkvmioZqkrTtTub
thing was	bm
thing we	kn
thing with	amte
thing wouldn't	gk
thing you	aceegjjjmirktmvc
thing you'd	aerm
things	aXbddZedfbgjhrjclumanrosqTresetYvX
things ,	cehnillqobubvc
things .	gcjnneolrcua
things :	li
things about	ajiiobum
things are	ajtmuY
things can	niuj
things differently	cioj
things don't	adnl
things easier	adoj
things go	acnooeuk
things happen	ok
things i	rm
things in	cmoerk
things lightly	gj
things look	aenloerk
things out	om
things rather	kk
things that	oi
things the	achloj
things to	alge
things up	gmoc
things were	aebl
things work	alojtcud
things you	mi
think	aTdkeigRhujmkslemlncoTpbqsrVsStQujvt
think ,	adbkckgbhijiobqitiua
think .	aeccdlhdjelimcocqotjun
think ?	vi
think a	aTcphn
think about	abbaccdcelgahdjnklmbneqkrltdulve
think again	aaeohejbqq
think an	aahlql
think anyone	ik
think before	ap
think carefully	aVuu
think how	aejiqj
think i	asbdcddieagaiekjmkndobqercteuj
think i'd	ak
think i'll	gjnlqc
think is	aeol
think it	meqlrjvm
think it's	abhnok
think me	aedjmk
think most	hi
think my	acdlmk
think of	ambacZddenfdgSibjrkvmlnXobqWrZtduYvc
think on	jl
think she	aj
think so	aadiin
think that	cidegbhpidjekjmoobqeratbuevk
think that's	akoerlve
think the	bccjdbijjeomtcvi
think this	abgkikjenlvj
think twice	jj
think we	aibmgkhd
think what	akcchpmeoe
think you	aYblhljivo
think you'd	aacnql
think you'll	adgqqi
think you're	apieve
think you've	anqe
thinking	cZdbgZiojekcmlnbtnubvi
thinking ,	aj
thinking about	aojeqi
thinking of	aieehkmmoe
thinking that	ii
thinks	bdcejllimeojrcui
thinks differently	ti
thinks i	aigejm
thinks of	aj
thinks that	adul
third	acbjcdd0eafdgihZibjZknlameooqauVvb
third ,	aWcndemlqn
third .	aRbkcadkekgjijknoctl
third act	anbicc
third and	dcoo
third booking	ai
third chapter	bjgj
third criterion	ai
third floor	ai
third horn	hj
third is	ai
third language	rk
third letter	aabedieenlokti
third made	abcn
third note	dn
third of	gn
third one	gehlieto
third poem	akddol
third reference	bj
third request	acdn
third reviewer	rj
third row	al
third time	aabjdqhdomsite
third try	am
third year	aiki
thirteen	ci
thirteen with	ci
thirteenth	tj
thirteenth .	tl
thirties	cj
thirtieth	hl
thirtieth year	adhl
thirty	akbjciecgiiejjkXmeneoZqetnub
thirty -	cigije
thirty .	ajgetl
thirty children	aj
thirty composers	tl
thirty pupils	ji
thirty times	ci
thirty years	aXcdgmhiiirkti
this	aObVcKdkeefmhoibjnkylNmYn5oLpLqurdsktBuvva
this !	si
this ,	bceZfcgZhdiejomknmoSqstdumvV
this .	bXddejfkhaicjkkdmXoZrjsmtYutvZ
this ;	ajodrk
this ?	brva
this a	aZrruovd
this address	abro
this afternoon	dendqs
this again	acdp
this already	si
this and	ni
this apology	aamp
this application	aejikj
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
this building	amhe
this by	aZhijjqlue
this came	hlnd
this can't	adleqp
this cannot	abgnqkue
this chapter	neui
this choir	aiejhniene
this city	adgmul
this college's	aj
this company	aj
this contract	hjkjqe
this could	ncrk
this county	aigiijue
this course	alce
this decision	cjhpqW
this department	ok
this desk	acklnlqe
this earth	ii
this email	aUddfpmiqkukve
this end	aq
this evening	jcqt
this family	akji
this fellowship	hi
this festival	aWhjinul
this field	aXejgoij
this finds	fk
this first	ajgeijqj
this for	aknl
this found	aaun
this from	amiijcknoeud
this further	mj
this gets	adnkqj
this goes	gn
this grant	aeeikj
this has	abjq
this house	ej
this i	an
this i'm	kk
this if	ak
this in	aYcjdlgjhdjeqluevj
this industry	gj
this is	aabrcedjepfbgahUiTjpkNlcmZnpolrZsntZ
this isn't	gjulve
this job	ajelhbjZkmocqkrd
this jury	ajfcimtc
this kind	akhikk
this laptop	qi
this league	hiij
this length	akhk
this letter	aYdnedfmgnhejetkua
this line	acml
this makes	addmmn
this meeting	jk
this meets	fk
this message	adfnqj
this minute	qi
this month	apdbgbhdjcksqe
this morning	apdaeegdhejcnkum
this must	gkii
this needed	rj
this no	kj
this note	abms
this novel	qi
this now	deqm
this occasion	om
this offer	aeeckmqi
this on	abdkliuk
this once	aZddeuhkve
this one	akbYcVdveYfegehpiijbkeniolqYrasduWvl
this only	kjnk
this opportunity	aZfnqm
this or	aaeehdklqeur
this orchestra	aekj
this out	acqkui
this outcome	ancqfYhavc
this page	ammd
this paper	jmke
this paragraph	tk
this part	aZkiqnue
this phd	ak
this phone	al
this pitch	kk
this place	emhi
this point	hj
this post	aeejkl
this pregnancy	kkqe
this price	eeqlsi
this prize	gi
this process	aeflol
this promotion	fehi
this reaches	dk
this reply	mlrl
this result	jl
this right	adhm
this role	gj
this round	ap
this script	gj
this season	aaglkm
this season's	al
this series	gj
this setback	fi
this shop	ui
this short	ri
this should	abjmrjvi
this side	ambcgkhdjjoirdue
this size	gjhmnjokrate
this slowly	adro
this so	abeoul
this sort	anid
this spring	ambnke
this stage	amcddoge
this straight	nn
this street	hj
this subject	adcm
this summer	akhdjkkj
this term	ajgk
this thank	aemm
this time	aibdcZfdgUhsickbmZoerssluVvb
this to	bidbemfcgYiZjjmbnmoYqYrltdunvb
this today	ni
this too	aegmni
this topic	ck
this town	adhdiqjcuq
this up	abnrqe
this valley	algiuc
this very	ai
this was	aYbocedYecgchYiejsklmenrrasetd
this way	uj
this week	bbcedaeZgahnkilonYocqpui
this weekend	akkdvi
this weight	nkti
this went	adnjui
this when	aeul
this will	ajhjue
this winter	aljlke
this with	aVdoeeklnnqeue
this without	aeeiqk
this won't	aqnb
this wonderful	aefk
this work	aofegeqk
this would	abhjkk
this would've	kk
this year	arbXdXeZhcilmenYonqYtouivb
this year's	qetjui
thornley	ai
thorough	ajberdtnvc
thorough ,	ajcj
thorough .	al
thoroughly	akmj
thorvaldsen	nj
thorvaldsen ,	nj
those	akcPejfegkhbjmkcoiqUsdtVudvs
those .	ik
those ?	ej
those are	aj
those chosen	aedl
those comments	dk
those curtains	ik
those data	gk
those drawings	ui
those eight	adin
those five	al
those for	lj
those forty	acjm
those four	aeti
those from	adgjolte
those given	aj
those hours	jj
those in	bkoi
those lovely	oi
those of	gjue
those pictures	ui
those poems	jj
those present	bi
those three	ao
those too	aemj
those twelve	aijj
those weeks	hk
those who	aeboejglhbiXmlrYtauk
those would	aagm
though	aTblcqdieZgejnlimencodqdsZtWuivv
though ,	cj
though a	adck
though i	aqbXcTdcecgniekdmcoiqerYtjuo
though i'd	acdjjllk
though i'm	aejiocrnte
though if	aYclej
though it	aicdinoere
though it's	jl
though my	ajbkcerk
though of	ackk
though our	fj
though the	aabkcpgejikeqirdtcub
though there	cj
though you	aYmjom
thought	adbccRdreafagchtiWjrkdljmnnjonresVtVuT
thought ,	jimlrk
thought .	ascddieeheijlioZtb
thought a	abhmjimi
thought about	clgkmdoird
thought better	acql
thought i	dmgchbjbndrqte
thought i'd	aYdrneol
thought it	bkdcnvobre
thought much	ek
thought my	jl
thought necessary	abbkok
thought of	ajccdeekgbiblmoYraujva
thought she	mnnd
thought that	accadsecgahrieknmbqerWtiue
thought the	akbccedegjhjimkdratd
thought there	gk
thought to	achejios
thought was	abcjhjjmme
thought we	hjjeoi
thought went	aeom
thought would	dehijj
thought you	jinjvi
thought you'd	aWgjhkjcqkrl
thoughtful	cefpokrdtivd
thoughtful email	ak
thoughtful of	am
thoughtful to	aaon
thoughts	abccfeimjdlrqqtd
thoughts ,	abdlll
thoughts .	adql
thoughts on	dilmqkve
thousand	aTcjdeeigqhZidjbmsrdtUuo
thousand a	abkiok
thousand and	acgjki
thousand apologies	admm
thousand below	bj
thousand followers	acun
thousand of	gj
thousand pardons	admm
thousand people	aYcjgjuk
thousand times	gj
thread	upvm
thread ,	adum
thread about	ul
three	ajcsdjePfXgmhjiVjZkaltmbnXobpcqdtquWvR
three ,	bcckdbldqsuk
three -	njtk
three .	cZdledgXidkelpresm
three ?	cj
three again	ai
three and	al
three are	dj
three busy	mk
three cheers	al
three children	ai
three clients	gllj
three columns	aj
three comes	aekk
three criteria	anbecd
three days	ajklqe
three did	aZoktj
three drafts	bcok
three emails	adbedn
three employers	aecj
three for	adciqj
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
three letters	aYdimn
three lines	aecbhiijjkritc
three months	aldeelhdjakYobqetp
three more	lj
three must	dk
three names	aVblto
three neighbors	cj
three nights	jl
three occasions	addo
three of	cldbicjXlcoiqdrmtcun
three on	aj
three other	abgr
three pages	acllrk
three paragraphs	ajcdti
three partners	adck
three people	apbpccherbtZ
three pictures	gdrl
three poems	ai
three professors	ajgi
three published	hi
three quotes	aablhj
three reasons	aecrdeqdtl
three referees	al
three references	tj
three reviewers	bj
three reviews	amgj
three roles	gZhl
three rounds	aabmcehntj
three selected	bj
three sessions	ai
three small	aell
three spelling	cerktj
three springs	hj
three times	alcldmgekeqcte
three was	tj
three ways	airltb
three weekends	aajp
three weeks	akbikl
three were	ai
three who	tk
three years	aacjilteul
threshold	ajcldd
threshold ?	ckde
threshold was	ai
threw	jn
thrill	ilti
thrill .	ai
thrill to	adilti
thrilled	aZfitq
thrilled .	octm
thrilled that	tj
thrilled to	aZfiolti
thriller	adtk
through	aidiemfagahsidjekdmwnjoTpeqTrUsbuavr
through ,	hjkemj
through .	adbeddeogciijjkkmqneoYqirZuZve
through ?	ellkme
through a	gjtj
through all	jm
through each	li
through every	el
through four	adtn
through half	aj
through in	ai
through it	accemloktm
through my	aYgkhjmmqeuk
through ninety	aetk
through on	achm
through the	aibmgZhkibjUlbndrktWvi
through them	adckdilimm
through to	adknnqqe
through two	akhj
through with	ai
through you	addm
through your	aeclhkjlqeui
throughout	aXbqflnk
throughout ,	aZbqnk
throughout the	adfl
throw	adceemiikemlnlrcte
throw me	aben
throw out	nl
throw us	ad
throwing	aVemkltn
thrown	edonqe
thrown away	jcoo
thrown out	aj
thumb	ar
thumbs	ak
thursday	albjcidcedgZhjjlkelZmcnkqrrbtXuUva
thursday ,	acbndieljnneqdud
thursday .	cdeehcijjjkinjoeqpuY
thursday ;	dj
thursday and	danmqiuj
thursday as	ajoj
thursday class	abhm
thursday free	adhkql
thursday in	qj
thursday nights	aYco
thursday noon	adqj
thursday or	ak
thursday to	al
thursday's	amqe
thursdays	hjkinkojqdua
thursdays ,	kknjud
thursdays .	ni
thursdays and	ak
thursdays free	ok
tick	blherdsltk
tick that	alhe
tick the	aesl
ticked	amne
ticked the	amne
ticket	albacedegchejokboctrue
ticket ,	jj
ticket .	aYbehejjrdtu
ticket and	rkte
ticket twice	ak
ticket's	qi
ticket's booked	qi
ticketing	acul
ticketing page	acul
tickets	amljtd
tickets and	aelk
tickets for	al
ticking	adql
ticking ,	acql
tickled	ak
tickled that	ak
tide	amte
tide bells	cj
tides	ml
tides .	ml
tidy	awcegeidjlkdoe
tidy .	akkd
tie	bbcjecgdhioerjtm
tie .	aebccjechjrktk
tied	adnjqo
tied ,	nkqj
tied up	qk
tier	ai
tierney	ai
tierney </s>	ai
tight	anhe
tight this	aj
tiles	aihcqo
till	aibcdVeagZidjRkjncocqxrdve
till august	ai
till four	akqe
till friday	aeqk
till i	aYhkqq
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
tilly	aj
timber	ajejheuj
timber ,	aiuj
time	bbcjdqfkhRidjYkOlYmmnToppWqbrnstuc
time ,	ajbYcadjergchqiYjYlaocqSrnsmtducvb
time .	aocoeifagVjakYlbmZnWrqsnucvb
time :	aldivc
time ?	awdceeld
time about	aj
time ago	addi
time and	abbccdddfsgiheiemlrismtd
time as	aabltk
time at	tl
time authors	acum
time before	aYdkejql
time being	acln
time by	ck
time farmers	tk
time for	aoeegeheijjimbnloXsetdum
time have	abrn
time i	albecddiedgXiekimoniqYrmtcuc
time i'll	anglrZ
time i'm	dk
time if	ejnk
time in	bjdkoe
time is	emgk
time it	bkcj
time management	tj
time my	aisj
time now	aaokuk
time of	dlikmkqd
time off	ak
time on	aebccrddojqi
time role	ve
time round	aihi
time so	odqdrltm
time somebody	aajlolre
time stamp	adsk
time that	ar
time the	aabjoork
time they	accjdktl
time they're	qk
time to	cZdjgihTicjmlimbnbotqnrUtduZvj
time too	ai
time was	ao
time we	aj
time what	acilol
time when	acbiomqj
time will	aitl
time with	ajjjmk
time you	abfegrjdklqnrete
time your	gj
timeline	li
timers	aloe
timers .	aloe
times	aZbVdxfpgThkjckXlZmonbojqerUsctnvc
times ,	aebeccdogdijmoob
times .	aacedefqidoqui
times a	ande
times and	accjhm
times as	aZeqgj
times do	aadjqnve
times for	aZcedntm
times from	jk
times i	ao
times in	aitl
times must	abcjdnve
times now	dm
times over	aabigdhpmi
times since	al
times the	anclhekc
times this	di
times with	ai
timetable	anbjdcqeti
timetable in	tj
timing	aocddbkelnodvd
timing ,	adtl
timing .	ak
timing made	ai
tin	gkrj
tin .	gk
tins	aejdkjom
tins ,	jdom
tiny	adejll
tiny type	ei
tip	gelirktj
tip about	aelktk
tip for	rl
tipped	aqvZ
tipped it	aqvZ
tips	aj
tire	aj
tired	geiojdkqobrjta
tired ,	adrk
tired .	aekn
tired after	al
tired of	iqte
tiresome	acmr
tiresome it	mn
tiring	an
tiring to	aj
tissue	ai
title	adelgTibjclemdnbobppqcrkucvs
title ,	aabldlente
title .	gdmett
title and	bjhlte
title before	rk
title is	adcirjvj
title of	aicildvk
title page	anva
title was	akbe
title would	ak
titles	giietk
tiwari	di
tiwari said	di
to	aZbkcZdbeYfohiiijnkilYnpolsVtivi
to "	aPckkjoksitm
to #	bolmqe
to (	lovc
to ,	aWceeogdhbillinsodqerltcuc
to .	aYdaenfdgcjkmdnvonqZrdtd
to ?	aoddeclinpvV
to a	aebjcldkeefnhpiWkiobqSrdtcum
to about	kjrl
to accept	hpie
to acknowledge	fi
to add	abckoerkvq
to advise	aYgojjui
to agree	cl
to all	anblcefkgehekjmdoWqltYue
to an	hkil
to and	deliuj
to another	atcedaepgdhjjbkblnneoeqdretb
to answer	axcceYgbhZidjXkdmWnboqqYrktkuevb
to any	akejilne
to anybody	bk
to anyone	adeilnneuk
to applicants	aihk
to apply	aebecddiebgqkbnpoVrctnvc
to arrange	ak
to arrive	rjtj
to ask	bTcYdkeqfbgihekdllmWnmqmrZsdteuX
to assistants	aanp
to assume	aioeuk
to at	aioi
to attend	ai
to audition	abbjgjhpte
to august	hi
to avoid	aZkp
to bat	bmje
to be	aXbScdfigehiiykblRmnnNpZqirpsZtpub
to bear	acjkkk
to become	aaejoetkuj
to bed	kl
to begin	ul
to being	acbecegphcmeneomrctduj
to believe	aWcmjqmcok
to benefit	ackm
to bid	ai
to blame	aokdmdom
to blow	gmoe
to boast	acgn
to both	aihmte
to bother	aZiimn
to break	ok
to breathe	aZiptk
to bring	aXbccjdcgmjkmenkrasr
to bristol	jj
to build	il
to bump	di
to burn	um
to buy	amkjtduj
to call	aXdkgjhejelimonkocteud
to carry	acbegojlre
to catch	aqod
to chair	rk
to change	addkephiidkmlemenboereuY
to chapter	ai
to check	benlto
to choose	ambpgbhdicjYkjnaoZqermtjvd
to christmas	ak
to cite	akgeti
to close	ajej
to collect	aibjnbpn
to come	aQbacXgjldolpqrrve
to coming	abgjoo
to compare	accnhj
to compete	aehp
to complain	ajok
to confirm	ak
to congratulate	ol
to consider	hdodul
to considering	al
to contact	adfo
to cook	abip
to copy	in
to cork	ai
to correct	aecodeik
to count	aWgehoks
to cover	aYbogijdko
to cross	jn
to cry	oj
to customers	actl
to cut	ar
to dance	rj
to deal	aeminjqj
to decide	aidehejenkonqjtcud
to declan	gl
to decline	apka
to dee	di
to deirdre	acol
to delete	aj
to describe	abciimmdoiritduk
to detail	acfmtk
to differ	coedmd
to disappoint	jooe
to discover	aiomud
to discuss	ajvj
to do	apcZdXeafegYhVinkelknWocqXrnsmtZukv0
to dr	aZnn
to draw	anbdhi
to dress	aein
to drive	bi
to drop	ademnj
to each	ajddheielmmloeqeritc
to eighteen	jj
to eleven	jeklrl
to encourage	tl
to end	aYdljl
to enjoy	aijk
to enter	akti
to every	akniqduk
to everybody	ajojte
to everyone	axbcgcheoZrbtl
to excellence	aefn
to excuse	acmo
to expect	bcdejcncotrmtdue
to explain	bYcXeegkhiiejmkamandomqorc
to explore	fk
to express	aefl
to extend	aafn
to face	hkjjnd
to fail	aqge
to fall	ai
to feed	aZkr
to feel	aejlqj
to fill	ajbkcegahmjkocqbui
to find	aacVdmejfcgbmiqrtb
to finding	adljoj
to finish	jmul
to fit	abbegmorte
to fix	ambetj
to follow	cjdefohbibmendobrptbudvd
to forget	aZclmloeti
to forgive	admn
to form	uk
to forward	amvd
to fourteen	jkoe
to french	ci
to galway	adjm
to get	aicddjemhbiajokpldminQqVrdseua
to give	adccgmhbiejoklljmankqRtduk
to go	aZbkdagZhnibjblkomqYsntcukvj
to gold	ik
to greet	ai
to grow	aefm
to guess	am
to hand	ancihe
to handle	acul
to hang	abhktl
to has	adckgkhe
to have	abb2cQdceagYhbikjTlemtoqqcrntZuVvd
to hear	aicVeXgehkkVljmanpokpircsdteuivV
to hearing	ajfjgdhyjenbodqVucve
to heart	alokti
to hell	adrn
to help	adclgdhejeokqjrkvn
to her	aodineui
to hide	aYjjmm
to him	adkkmknmojqd
to hire	edgihdklrj
to his	adblki
to hold	acbegdhYjkmmodqirm
to home	acbo
to hope	abmjrk
to how	aegk
to hr	abtj
to ignore	mlni
to improve	aZdoeegjoj
to inexperience	rm
to internal	hk
to interview	aZbiop
to introduce	ajoi
to invite	adojtk
to ireland	aebejn
to is	kiqi
to it	aabYcjdZepgWjjljnaomqbritXuo
to its	aZgmkk
to join	fegiheiroc
to judge	amceoerkteue
to june	qi
to kavita	adll
to keep	anbicedkeWgrhXimjlkZlemZnaodqireuU
to kindly	aiei
to knock	adhjkk
to know	aZblcidmfcgchTiWjokolimXnmojpeqWrjsitouVvX
to labour	ck
to laugh	am
to launch	tj
to lead	aagoheoirj
to learn	ajbecceefkhXiXjjkcmbopqdretmuevc
to leave	aTbicedeedglhZjqkYmenboiqirctoun
to leeds	aehilkql
to lend	aiki
to let	bacddaeqgaheidldmbnnqorWtj
to letters	kl
to lifting	acgo
to light	tl
to like	geiijcnlokti
to listen	abbegjijritj
to live	aSeigpikkilkojre
to look	akbYcXengVhViZjqkrlYnroWrjtUuX
to looking	am
to lose	abbledgdilknmdtl
to love	aegdjlrl
to lower	aZtm
to lunch	am
to lyon	am
to make	bmcbdleigehZjlleminbrctavk
to manchester	aeel
to many	am
to mark	bl
to marketing	aZljrn
to match	aYcmheqm
to may	ul
to me	aZbncmfjgdhsjjkYlLmQnioZpjqcrktaun
to mean	cjdejmoatj
to meet	aebbcidkedgYimjamlnapjrbtouZ
to meeting	al
to mend	heol
to mention	aWgkhemineontiuj
to mind	aogmjdme
to mine	aZglim
to minute	ci
to misread	tm
to miss	akhcmeqpti
to more	adcjok
to move	asgeobqjte
to mr	addiljnepl
to mrs	aimknm
to ms	di
to music	rm
to my	aobddmeVgZhZinjUlinNodpmtjukvi
to myself	amcjoeui
to name	eihj
to need	aegdtlup
to new	aZfion
to next	henkuj
to nights	kj
to nine	bj
to nineteen	ak
to ninety	aehirl
to none	aefiij
to note	acun
to nothing	ei
to notice	ck
to now	aYkitjul
to offer	akbehpodqj
to one	ashljekbobrkue
to open	eigjjeoiue
to order	aluc
to other	acgjqkvj
to others	hi
to our	anbchcjelinbqiteul
to overlook	adul
to overrule	abnn
to page	accktk
to paint	aloerj
to park	uk
to pass	bedlgoheleoeqereui
to passing	ai
to pay	aVbddeeihck0
to people	aibldjgXjdneomtmua
to phone	ni
to pick	bnqati
to picture	adceeijpmj
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
to print	aYejhekmojqpue
to private	bmre
to produce	aern
to promise	akeeqi
to propose	ik
to prove	bl
to publish	adhjojrnue
to put	aabcccdiecgUickalbnbopqoritkul
to question	ik
to queue	aeho
to quote	aiij
to raise	hdnirk
to ravi	lj
to reach	befphaidmkqdretoud
to read	aYcadYenheiVjYkqlcmoodpjqjrlsbtpve
to reading	omte
to rebuild	alhi
to receive	akbmdj
to recommend	aetm
to reconsider	aeemhpjekbmeodqkrevZ
to record	ajuk
to referees	hk
to refund	al
to refuse	aYcphn
to regional	ak
to regret	um
to reject	ti
to rely	ol
to remain	al
to remember	adgijdklomteui
to remind	neul
to remove	jj
to reopen	aZcmhlqiue
to repeat	acdm
to replace	ajgjke
to reply	alosqWretevb
to reread	adkjqi
to rest	aibkjd
to return	alhjoiqd
to reverse	hpqe
to review	al
to reviewer	abtq
to revisit	aZhltl
to ring	akdceagdhXicljolqnrbtbve
to run	bkcegdheinoitd
to save	aekm
to say	arcieZfegkidmrnioZqTretWuS
to school	actn
to score	ti
to see	cmebfjgkhdikkklcodpiqqrasctcuZvV
to seeing	gettve
to sell	acblkq
to send	aWckdcejgchijdkcmiomqoreui
to set	cnvj
to settle	adhoodqp
to shadow	aj
to shake	glhd
to share	akfkldrjujvd
to sharpen	abis
to shoot	airi
to shout	aj
to show	aZcmgoiendqjrZ
to sign	emgjhejiqite
to sing	ai
to sir	aenk
to sit	ambbddebgahljmkemrnbqcritZuc
to six	aablclqe
to skip	al
to sleep	acjntj
to small	ak
to smile	aabeemrn
to so	acel
to somebody	ajbdebgdhYidjqkeojqjritVud
to someone	adbdeehdiejmnorkti
to someone's	aebbojsn
to sort	qk
to spam	dk
to spare	aitl
to speak	aZbicijemensrkve
to spell	aern
to spend	ajmltj
to spot	rl
to spring	ki
to st	hm
to staff	abhjuk
to stage	aj
to stand	cegihlidkiodqeti
to start	albegljdnjocuivj
to stay	bqgnhajYkblimindocqjrc
to step	an
to stop	cedmjkmm
to students	ai
to study	ak
to submit	hp
to success	aafn
to such	aXmltl
to suggest	adlkom
to suit	abbodk
to summarise	aetk
to supply	actnui
to sweep	jj
to take	alckeUgiicjmldmiojqarctZvi
to talk	amdrhciejlmeoauZ
to teach	ajgk
to teaching	acglqk
to telephone	al
to tell	bmcbdieOgShbiSj2lamanprQsotNukvb
to ten	jl
to tender	hi
to test	aj
to thank	apbmeefjheicjbmknbocuevd
to that	aaceeigchqiejdkkneokritaub
to the	ajbkcjdpecfWgXhiiPjmkblZmlntoSpdqarQsYuqvj
to their	al
to them	adcdddeegbhkjjkjnlocrjsitd
to then	aekj
to these	hm
to think	aWbScWdkflgUheiVjjkqmrnXoiqsritiuavZ
to this	anbjdefdgamcoZqmrctiuZvj
to those	acijnkonre
to three	ar
to tick	bmrd
to time	aj
to touch	aYfogk
to train	aiieol
to translate	al
to trouble	aioctl
to trust	abbkjkok
to try	ayeegihbjblkocqaretcub
to turn	akblelglhTikjVkdnkoeqkrZtduc
to two	ancjqetc
to understand	abcjjlnirivi
to unlock	ol
to unpack	adql
to unsuccessful	aj
to upload	mk
to us	acgihxkWndojtiubva
to use	aokeul
to visit	aUgllkpltk
to volunteer	acol
to vote	abemtlvc
to wait	anbdcedcechnjWkjmlnaoktevd
to waiting	amgd
to waive	abcklj
to walk	arheji
to want	ek
to waste	ak
to watch	adbegjheikjendojrctiuove
to wear	aiedhl
to weigh	abckdcgihlokqd
to what	aebddpeigohijcodqerdtZui
to when	gl
to whichever	aarjtl
to whoever	argchYnlve
to whom	aabdcefngeinnkqkve
to win	aigjjc
to wish	adkn
to with	aZbegjoq
to wonder	aojd
to work	bbceengThWilkkmcoOpkqjrjvi
to working	ajgi
to worry	ajjiki
to write	anbXcUdieZfcipjjlYmjqdvd
to year	ak
to you	aZbbcedpeefdgbhiikjjkelimmnooiqOrusctcvX
to your	aebscaeZfagahWiVjdlmmsnjoYpZqtrWuivd
to yours	acinjcuk
to yourself	acrn
toast	aieekn
toast and	eekk
toast for	kj
toaster	rdtm
tobias	ak
today	aWbWcZdlejfchcjikmmZnioPq0rYtWuevk
today ,	bedZhkjcneoeqrui
today .	aebedeedgihcjjkpmenjocqireteucvi
today ;	elqe
today and	gkqi
today as	dj
today i	aedmgbjm
today in	abniul
today itself	ql
today or	qnud
today's	fnue
toddler	aatp
toddlers	ck
todo	aZbdcepuve
together	albXcYdkedfjgqhdiekamenpoTqorVsetb
together ,	bdhdiejenrodqjreuj
together .	ajcddlgpjeoaqjrdtd
together a	aj
together and	gj
together at	di
together for	acjm
together in	aefl
together the	ti
together with	aj
toilets	aVeqjl
toilets ,	acem
told	adbocmdbeTfagehdimjikilemSomrlsntjuWvP
told ,	abgnkl
told .	aceihcjjokslud
told a	bk
told about	aXbXckjcniorsl
told at	adhk
told both	jk
told bríd	adcn
told by	akbccehoieretiue
told everyone	itreue
told her	bchenn
told him	albecmjlkcnc
told honesty	ol
told how	aknkre
told i	cegikjti
told in	blhi
told it	ajcmdejdni
told mam	adjl
told me	albjcZdoeZgihmiWjekemVqNrksmtS
told my	dZecgYhZiwjlkkmdnXobqorZtdud
told myself	adddeljdmn
told no	begliekl
told nobody	ul
told not	ajbjgeobti
told on	beok
told one	adjmre
told people	uj
told priya	aebk
told ten	addn
told that	abbickdegrhXijjXmenooUqc
told the	aabscYeagQhcjkmdnRqvsbtsue
told them	albagaidjlncoeqjul
told there	acok
told there's	aj
told they	jk
told to	alhcjeoZro
told us	apbkcc
told what	acgehkoirjtj
told when	llnj
told you	abbccjedgbheijjbkemdoqplqarote
told your	amgeieni
tom	abbkgdkmqeteumvk
tom for	adun
tomasz	am
tomatoes	asgije
tomatoes .	aj
tomatoes have	ajgj
tomorrow	akdZeogehZnZoZqsub
tomorrow ,	aVerqj
tomorrow .	andeea
tomorrow and	adem
tomorrow morning	aiql
tomorrow or	aj
ton	omve
ton for	omvd
tone	daickkljmiolrktdvd
tone ,	adljmi
tone .	al
tone ?	aj
tone deaf	rm
tone to	adom
tone was	adkl
tonight	aUbecidagbhXibjmkZnkoZq3rbuive
tonight ,	hdjendoeqrui
tonight .	aZejnqqitjui
tonight and	cl
tonight or	qj
tonight when	ji
too	aibWczfXgmhUiWjPlomtneoYqorYteucvY
too ,	aubccQeegYhaiejblbmmniqXrbtlun
too .	anbWcXdZeYiakjlrmlonrktP
too :	ij
too ;	akbkte
too ?	acdivk
too academic	ci
too ambitious	tk
too brilliant	acgp
too busy	oj
too dear	aebl
too early	amgctk
too far	ao
too fast	argc
too for	aellmj
too full	al
too good	aRgxhmmeod
too high	apce
too if	qi
too junior	cl
too kind	mj
too late	cmvb
too local	cj
too long	adcldeeegkkeneodqorisjtbue
too loud	ckte
too low	ai
too many	cjtd
too much	acdledgeqlrktc
too now	dmne
too polite	abmp
too proud	er
too quiet	abcn
too short	cesm
too slow	al
too small	adbeciekjm
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
took	aZbdcldIecgmhiicjqkilcneojpeqWrnsYtlvd
took .	ai
took a	becdhjmkom
took an	oi
took as	aecjtk
took down	adjo
took for	citj
took four	jj
took fourteen	hk
took it	bbcnjikcodtkul
took me	ambdhijikj
took my	aZcmiljk
took nine	accjoi
took notes	aegkrj
took on	ajbk
took our	ci
took over	aehjtk
took six	alkktd
took some	ul
took such	tk
took the	aebiccdbgZhijQkqmbnjoirquc
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
top	aYdseXgnhkicjYmdnooXqbrZui
top ,	aWbkheklnn
top .	um
top a	dj
top floor	nl
top in	hl
top notes	ai
top of	adcedteehmncrete
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
toss	aj
total	geherltl
total amateur	akrl
totally	atcerd
totally fine	am
totally get	an
totally understand	al
tote	tj
tote bag	tj
touch	aVbjcbdiecfrgjhdikjbkcmdnkoaqdsnuj
touch ,	dkui
touch .	aYbmsouj
touch and	aefj
touch base	aafq
touch me	adgo
touch turns	ik
touch with	nn
touched	anbWcbgnhcmXndomrdtk
touched by	aobbgiijtc
touched that	bdgdmaootp
touched the	jk
touched to	aigl
touching	jeomretm
touching .	aiti
touchpoint	adfl
tour	bacmdcekgYjjkjlkndqbrkve
tour ,	elkjqe
tour .	aekntk
tour of	aaljojrm
tour was	kj
tour with	jm
touring	aj
touring company	ai
tours	hijell
tours might	ajhi
toward	aeblgdhjnjoe
toward the	ai
towards	kltj
towards something	fj
towards the	ackl
towels	rk
town	abbiddgkhXimjSkXnYqerous
town ,	aablcigdhbjdmjoeup
town .	gcokuj
town and	adul
town has	glie
town is	acijrmtk
town knows	bjik
town of	akri
town on	aeqj
town will	gi
town would	abgp
towns	al
towns .	aj
track	aebjcjdeflgotcva
track .	acgm
track record	acfmgj
track three	ck
track two	ck
tractor	ai
trade	aZbedeedgphciljclkmdncocrotbumve
trade ,	clgeik
trade a	ajrj
trade could	acglrl
trade do	aj
trade fair	ll
trade knows	aerl
trade round	aeuk
trade weekly	ui
traders	ai
traffic	ci
trail	ai
train	aicZdbeegWhkjVkblendowqmrdsi
train ,	acijom
train .	ajhnkdoj
train and	om
train as	amie
train at	aYqptl
train fare	oi
train her	aZbmoj
train home	bj
train passes	qi
train receipt	achm
train that	ai
train the	oi
train ticket	jj
train to	jdkl
train was	aood
train you	aWmmum
trained	bdceedgihqjlkdneoYqernud
trained ,	tm
trained .	bl
trained both	gbjm
trained half	adgn
trained in	aYgkiijk
trained me	arga
trained the	honc
trained with	aj
trained you	abnkrm
trained your	aohine
trainee	al
trainer	gk
trainer .	aegk
training	begihajekklineooud
training ,	aekm
training scheme	gl
training the	aaoo
trains	aygcjd
tram	ao
tram and	ai
trampoline	ai
transcript	amme
transcript .	ajme
transcripts	al
transfer	hk
transfer to	hk
translate	am
translate the	aj
translated	aigeierisk
translated it	sk
translation	adbjcjgjhejindrdti
translation ,	ci
translation is	ci
translation reads	actl
translation was	acgljj
translator	aehkrdspve
translator from	gj
translator in	aeqi
translator who	hl
translators	akki
translators rates	kj
transparency	aafitm
transparent	tk
transparent is	tk
transport	al
trash	rk
travel	atbecegcjjkalpmcnaoiqdtc
travel .	ak
travel claim	ailj
travel costs	ajdikelj
travel money	om
travel only	aejl
travel to	hk
travelled	hm
travelled ,	adhl
travelling	al
travels	ul
travels among	aeum
tray	ak
treasure	aWgchdijjiodrct0ue
treasure the	aXjitv
treasure this	tk
treasure your	ik
treasurer	apbknc
treasurer ,	aj
treasurer has	al
treat	bedigchlibjakdmbokqpuk
treat .	an
treat my	qj
treat people	uj
treat the	acdjqo
treat this	hn
treat to	ajolrc
treated	bkgYicjakemdnlocspteunvd
treated .	aZno
treated as	arve
treated like	acgcsp
treated me	acbn
treated very	aj
treating	njteuj
treatment	aeheku
treatment ,	ackm
treatment is	km
treats	aiuj
treats people	uj
tree	eiictl
tree ,	ej
tree .	al
trees	aehkmj
trees on	aehk
trembled	aj
trends	retm
trends ,	retm
trestle	aj
trevanion	ak
trevor	cl
trial	bVcldUeuhoiejjkRmincoeqdrjsjtYvd
trial ,	aZciepjmleqlue
trial .	elue
trial day	abgkhkjemmoeqeui
trial goes	ak
trial lesson	hl
trial month	acom
trial of	acep
trial shift	clodslul
trial shifts	hi
trial week	aYejjmlkqe
trial weeks	rm
trials	aiuj
tribunal	aYndqbu0
tribunal .	aYqeuu
tried	aibYcYdngahZkkmbneoTqdrmv3
tried ,	ai
tried .	apdmgdhejcoarltc
tried for	km
tried joanne	dj
tried on	aj
tried the	ai
tried to	aYikrkvn
tried you	al
tries	aigi
tries to	gj
trilogy	iemitl
trim	ao
trim it	ai
trimmed	al
trimmed it	ak
trinity	ni
trio	ti
trip	aibihjjeoeqeuevk
trip out	aekj
trip to	anhe
triumph	adgmrdtk
trivedi	ak
trombone	al
trophy	hi
trouble	bedWfeiZkZlcmqnjorqXtpud
trouble ,	adcoeimi
trouble .	apbehdkcmbodrjuj
trouble about	oi
trouble anyone	ak
trouble i	hj
trouble of	aZhkmp
trouble over	aotj
trouble the	aemm
trouble to	aqcedcgemirZtm
trouble with	adgkom
trouble you	kkmenkonqdte
trouble your	aceloetl
trouble yourself	acnlol
trouble yourselves	oj
troubled	aahejkmmretl
troubled by	acjltl
troubled to	ik
troubling	aemkretqve
troubling a	tk
troubling you	mn
truck	ap
truck's	kj
truck's been	kj
trucks	ak
true	aucrdcgVhdiijamdoXqcrateudvm
true ,	akck
true .	aocjkktcvj
true of	aibi
true that	atbecagcoetk
truffle	cl
truly	aicednekgYimjcmioVravd
truly ,	ajekmioe
truly great	adin
truly no	aZdoej
truly stunning	alte
truly understands	ii
trumpet	aigljekiliod
trumpet ,	gllioe
trumpet already	kj
trust	aeblcXeXfogahlibkQljmXneqmtsueve
trust ,	alkeuj
trust .	aklkoe
trust a	om
trust has	ak
trust in	acbkjk
trust me	anuj
trust that	aagejeolqorlue
trust the	aWbigZhkjiodts
trust this	fo
trust was	bjhe
trust you	dihtqdud
trusted	aVbkhjidjtodre
trusted you	aZbljq
trustee	gj
trustees	aecddeecgbiejakdn1oZqstYuVve
trustees ,	linn
trustees .	aanm
trustees can	rlte
trustees know	hl
trustees meet	ne
trustees on	qj
trustees should	nj
trustees were	blod
trustees will	njue
trustees would	nj
trusting	acon
truth	adbqcZeegijlnerateui
truth ,	adikjk
truth .	aZbogcjiun
truth is	gmie
truth of	bl
truthfully	ii
truthfully ,	ii
try	abbUcUdtebfdgihLiWjlkdlsmioisetjuXvu
try ,	acgjjklj
try -	aejj
try .	jlkelm
try a	aj
try again	apcddYjclnoeql
try for	alhdmi
try it	gl
try me	ej
try not	abgkomre
try out	amde
try the	aadqnkrk
try to	adgehckkmnneooqaratlvi
try you	acdsodqk
try your	qj
trying	albdcbdsedhdjjkimaoWqcrjtbucvq
trying .	anjc
trying any	aejp
trying for	amme
trying to	kkobrlvv
trying you	aedn
tuba	am
tuck	ni
tuesday	bdcedpgoicmjnkoTqkraseuSvc
tuesday ,	aqbbeegehdjbkjnlue
tuesday .	aeciglniodqjue
tuesday ?	dj
tuesday about	nl
tuesday and	bk
tuesday at	acqm
tuesday clear	aeqk
tuesday group	aYdmgo
tuesday i	dn
tuesday that	ai
tuesday to	aedihnneqe
tuesday's	adbldl
tuesday's message	dj
tuesdays	tk
tuesdays .	aetk
tunde	ak
tune	acbdckolratp
tune ,	aacn
tune .	ai
tunnel	am
turn	aQbjcjeofcgbh0ipjVkUlZodqorbseudvb
turn ,	hkml
turn .	aZbchxjc
turn and	cl
turn as	ak
turn away	aahnjj
turn down	aahWikminmodqiriuj
turn it	al
turn me	bj
turn my	gnoe
turn out	aYdiolto
turn pages	ai
turn people	ajilmbojtd
turn the	ek
turn this	achm
turn to	aeeqheni
turn up	aibpnetj
turnaround	abgktk
turned	bacpeWgphiiljlkeldmSrYsetluYvb
turned away	adbegihjijjdnioeqiue
turned down	abbSddeegrhnijjrkbmbnbqbrXtkuX
turned into	al
turned it	aadkqltl
turned me	acblhdjZrltiuj
turned out	asdjgZheidjckendoiretk
turned the	acgkki
turned to	aebecq
turned up	arjcoi
turning	aiblgeikjcodqirctiuZ
turning down	acqjtl
turning it	hj
turning over	aoci
turning up	bjue
turnover	gphbrk
turnover at	gi
turns	acbtcjeegYhdimjakcmeonqYtjudvd
turns .	ck
turns down	aablrl
turns out	ajbjcZgcijjdniolrc
turns to	ik
turns up	bnoiqctmuc
tutor	dkhmljmeteud
tutor ,	lj
tutor did	aedk
tutor recommended	hl
tutor said	achl
tutoring	ai
tutoring ,	ai
tutors	akckhekkte
tutors ,	aZckkl
tweed	gj
tweed .	gj
twelfth	abdjqjtl
twelfth ,	abdjqk
twelfth free	ai
twelve	akbYclddgWiejqkXleocqjrcsltlucve
twelve ,	ciei
twelve .	miqi
twelve families	jk
twelve minutes	jjtj
twelve names	hi
twelve of	qj
twelve pensioners	jjke
twelve people	ai
twelve primary	cj
twelve years	oism
twentieth	qi
twenty	aZcodneXgkhVikjekelkndrSsdtnukvc
twenty -	acdmhekdqlum
twenty .	aWbicjgotn
twenty hours	aiciee
twenty minute	cl
twenty minutes	abcedigiheipjdkklemkqbreti
twenty of	ai
twenty points	accdlo
twenty years	aecbjlomtiui
twice	akcjdqedgkheiejWkilYmknVoZqZsktluXvd
twice ,	adbndledgZhcjckileneqcsitt
twice .	aqbScZdcgohZjekdnZqirjsj
twice a	ai
twice about	jj
twice and	cidkhk
twice as	ak
twice for	akme
twice in	kl
twice is	hjmk
twice my	bj
twice now	di
twice over	ek
twice the	clge
twice whether	ai
twice while	ml
twins	aebejsqi
twins had	ji
twins on	adjlki
twisted	blierd
twisted my	bliere
twitter	aeoi
twitter ,	oi
two	ardkeNfSgnibjkmYonpaqdrRsjtduYvR
two ,	aVckdeeehlqjrjtkui
two -	aYbkcaddeogahninkbleoprdsmtbueve
two .	bndkelgVhcjekbokqdresmueve
two ;	aiqj
two about	aablljni
two and	cl
two apprentices	ai
two at	ak
two bedrooms	ai
two bids	ck
two books	aegm
two boxes	ai
two brochures	hj
two brothers	ai
two classes	diii
two colleagues	cj
two conferences	hk
two counties	hj
two countries	gl
two dates	amcdmmoe
two days	bidehmkaokqi
two deadlines	ak
two different	aj
two doors	acietmuj
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
two harps	heum
two have	ci
two hours	ajcekk
two hundred	albecngdjitZ
two i	biqltj
two in	aZknojqjue
two interviews	adjksm
two is	citj
two issues	am
two jobs	kl
two kids	aj
two lads	adkl
two landlords	aikd
two larger	abdjgk
two letters	abdngj
two lines	aecchdiojmocto
two marks	ck
two members	bj
two mentions	ol
two messages	bl
two minutes	aicegjmnsd
two months	aehbjekooosltbve
two more	akcegehdtn
two nights	aj
two of	ajbscYddechYjjkXnloWsetl
two on	aseeqe
two or	aelm
two other	bdccgdjmkdojqsua
two others	cj
two pages	hmrjti
two papers	aeuk
two paragraphs	ijti
two people	aibegkkduk
two pieces	aedj
two places	ai
two points	ai
two projects	aj
two questions	ak
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
two talks	ak
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
two who	lj
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
typed up	ui
typescript	ai
typewriter	aj
typhoon	ak
typing	aubegehimaoetb
typing error	aj
typing it	rl
typing test	cihktd
typo	caddhimntn
typo ,	ak
typo .	bi
typo in	ai
typo on	bemmtj
typo that	aehk
typography	aern
typography ,	rk
typos	apibmi
typos in	am
tyrell	aj
ugly	oero
ugly .	aj
ulster	aigi
umbrella	a1edgdiejeue
umbrella ,	aj
umbrella .	aq
umbrella behind	ai
umbrella is	am
umeh	aj
umeh </s>	aj
unable	ii
unable to	ii
unanimous	ai
unanimous "	ai
unanswered	accedtqe
unanswered .	aacedq
unbelievable	smvd
unbroken	aabq
unbroken ,	aYbq
uncertain	akgk
uncertain of	akgk
uncle	blgWhdicjckantoprZtd
uncle ,	aknk
uncle .	acbjqj
uncle built	hi
uncle golfs	nk
uncle in	ai
uncle is	uj
uncle sits	bknk
uncle will	ol
uncle's	al
unclear	apcbddoetjvj
unclear ,	tj
unclear in	aoce
uncomfortable	aegimirl
uncomfortable it	gj
unconvincing	tk
unconvincing ,	tk
under	aWbicmdkhbimjakcneqXrdsnulvl
under "	gi
under .	alediiki
under a	abcldl
under budget	aaglhk
under each	aelk
under his	dl
under it	aZbieqge
under me	aYcjgp
under mine	ajge
under no	oj
under ours	bl
under the	aibZedgYiekamcnkrbsktoui
under thirty	albmid
under three	si
under water	ai
under way	akhemj
under you	aeio
under your	aciiro
undergraduate	acrl
underneath	dl
understand	atbicadVeXgThaiYjqlcmiokqerjtc
understand ,	adbkceeejskkmeobri
understand .	aybecdhejoocqercud
understand ;	aerk
understand ?	acqm
understand about	aicl
understand completely	cemq
understand how	oi
understand if	aiccmnoduk
understand it	clni
understand that	bjcUfogUiYkcmYoqrmtdulva
understand the	ajbiccejocritl
understand there	aehjsi
understand well	aj
understand what	aeckklvl
understand why	rl
understand your	alcloe
understanding	aVccfihtobqjrktbvl
understanding that	aVhvqj
understanding the	rm
understands	aUhdi1ritdue
understands what	ij
understood	ambodkecgehuipjXkdnYoXqetduWvW
understood ,	aecihj
understood .	andkheoevc
understood a	ajblrd
understood about	aerm
understood from	dlhe
understood how	cm
understood if	mj
understood it	aphjvZ
understood of	mj
understood that	acbmcehloerk
understood the	begnhirj
understood to	aetj
understood what	cigeil
understood your	an
understudy	aZenhpojte
understudy ,	ai
understudy's	aaeo
understudy's understudy	aaeo
undo	aamlnl
unexpected	ai
unexpected and	ai
unfair	albooeue
unforgivable	aamp
unfortunately	aZemjevl
unfortunately "	ademje
unhappy	ejji
unhappy ,	jj
unicorn	aYgjtm
unicorn ,	aYgjtm
uniform	aWhmjsqd
uniform ,	jj
uniforms	uk
uniforms from	uk
union	adbcgchejdneoeqau3
union has	aeuq
union have	ul
union representative	aeui
union yet	acun
unique	adflvi
unique blend	fj
unit	aZbidlhnkctj
unit #	ai
unit economics	adtl
unit in	ai
unit on	aadljjqi
unit prices	aebk
units	anbe
units ,	aibeck
universities	aUgpheijol
universities ,	aaikom
university	aZbegbhlijjpkdncti
university .	uj
university and	adhl
university has	jk
university in	ai
university of	akhjre
university pays	aejl
unless	dceegehXikjbkmnbocqiteuqvn
unless there	aeejki
unless this	adqduo
unless you	aideechcjdklneqiul
unless you'd	an
unlikeable	tj
unlikeable ,	tj
unlock	ol
unlock the	ol
unlocked	uj
unopened	abbrnm
unopened ,	aabjnm
unopened .	bm
unopened on	bk
unpack	adql
unpack ,	adql
unpacked	aoejjkoa
unpacked the	akjmob
unpaid	aSbedielgehmjdkbonqdrjuj
unpaid ,	ej
unpaid hours	hl
unpaid trial	heoermuk
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
unsure	alrk
unsure of	aj
untidy	adcm
until	adbqdpelfdgRhbiSjXkmlimWnRoUpcqwrKsZumvd
until #	aq
until after	jjoeqi
until august	ki
until autumn	al
until christmas	akhe
until easter	al
until five	ai
until friday	ao
until he	aVbkkmtk
until i	aWbldiebhjjdlloeqqrdtdub
until it	aWdmeeqium
until january	am
until june	anjjke
until last	ak
until march	kl
until midnight	al
until monday	al
until mr	ni
until my	abqcup
until noon	akqduj
until november	amme
until now	aXus
until october	ai
until she	aeqn
until somebody	aUdpqsud
until someone	acemjdql
until something	ud
until spring	apqd
until sunday	aj
until the	aibkdbebgdhijckoneokqbretjua
until then	asbiqa
until there	aXelokqj
until they	emgj
until this	aXjkup
until tuesday	qdtn
until two	bjqd
until we	achjliqi
until wednesday	aj
until you	aGbjcqdvelhjjYkcobqnue
until you've	abqp
until your	jpkjneqe
untitled	ai
untitled ,	ai
untranslatable	aeom
untranslatable puns	aeom
unusual	aXbkgq
unwise	ajod
unwise to	ajod
unworthy	aeml
unwritten	aebjceqj
unwritten .	aebjceqj
up	aabreWhbjnkKlbmmnrojpWsNum
up ,	bqcqdjidjakcniqXrZtiuZ
up .	aabifegthdiYjWlcmmnsoWtcup
up ?	aq
up a	aWcdhmirmqodqerduc
up about	rp
up after	acblclje
up again	aili
up against	actn
up an	rm
up and	abclqnrl
up any	eejemcnjoq
up as	iktl
up at	aoeeojqiua
up back	aejo
up before	am
up being	aetk
up by	bmhike
up easily	amgcodqm
up every	ok
up for	dshZiekalimindtWui
up four	rj
up from	aejkkjtl
up front	dk
up her	iljj
up in	bncbedgXheidkdooqcrYum
up is	hk
up it	aZhmtk
up its	jk
up last	ck
up late	tj
up later	aj
up leaving	ji
up more	hloi
up my	ckdehdjlqd
up next	al
up now	acjjql
up on	albYcafqgchckeldqmrdtb
up our	hjii
up over	ajuk
up since	al
up smoking	aojb
up some	nm
up that	adootd
up the	abbeeqgjhijmlemcoYqlrVuZvj
up their	jnolqitaua
up there	adbmekiinjtevc
up this	abjeknqeul
up through	hi
up to	dceYgjhbikkdojrYup
up two	bdccgimmrdto
up until	bm
up was	aehikk
up what	jjrl
up with	aQbbcedbelgmhejkkemlnrtjuc
up working	qk
up your	aihjjbrlteui
update	fplivd
update .	fkve
update on	acfn
updated	aefkvj
updated my	aj
upfront	akci
upfront about	ai
upload	aibimjud
upload a	aemk
upload page	alue
upload shows	bj
uploaded	vj
uploaded the	aj
upon	aZfjgeikojvl
upon it	aabiik
upon the	acom
upon which	fj
upper	hk
upper age	hk
ups	nj
upset	ajceddebhemdoprisotb
upset ,	angeon
upset ;	aaojrm
upset the	alglodre
upsets	gk
upside	al
upside down	al
upstairs	gehljclinurbtc
upstairs .	aZljnp
upstairs was	ak
urgent	asebhelloatk
urgent "	adtl
urgent ,	ll
urgent at	am
urgent for	qi
us	aqbrcddLeagiidjmktljmZnRolpZrUtOvP
us "	oetj
us ,	alcbdeekgnhVjmkamincoYqirc
us .	aZbocqddfdgUhnikjkkilambndrYslteuVvd
us ;	adjm
us ?	eeklllvc
us a	apkcliqjue
us about	akbedj
us after	ak
us agree	rn
us all	ajbegkqj
us an	aj
us and	ak
us another	aehlti
us are	aebngjue
us as	ak
us at	bjclgehejmkiodqd
us before	ajoe
us both	ajceheiemkoduj
us by	aigkhj
us can	oi
us dare	ajijoe
us did	om
us do	ji
us down	njqj
us enjoyed	adok
us find	aXglol
us for	adbqkelioetdul
us from	bcom
us had	aobbrk
us has	ci
us have	ejgdkiocqktmud
us herself	am
us hope	aiodreur
us how	anbd
us i	ai
us if	adqkui
us in	aYbZgijZkllimlokqduj
us is	gjok
us it	aYbq
us just	aeoo
us know	akbkod
us look	cj
us malayalis	aeum
us met	jk
us no	acbl
us nothing	aijj
us now	ajke
us off	aiqe
us out	bkki
us print	ackm
us put	bijk
us read	al
us round	ai
us say	acqn
us should	aYop
us so	kk
us something	hlud
us stay	ai
us still	ol
us that	hnjc
us the	aibcljnjoj
us this	ejsi
us through	ko
us time	adol
us to	arcehdjdkqqc
us until	aebk
us was	ck
us were	bm
us what	aote
us whether	anjkvd
us who	ho
us will	aciijlocuo
us with	aWbmfilj
us your	aell
usable	ak
use	akbeccdVfchPiRjSlqmZnkomqYrnsetSujvy
use ,	ek
use .	ajbkkeok
use as	acol
use commas	ti
use for	aZekidnjrnuk
use it	anednmocrduk
use my	adgn
use now	abkn
use of	ajvi
use the	ancdkkmjokretdvd
use them	liun
use this	alck
use to	akclmdojrkvd
use your	aXls
used	aWbbckeSfegnhciXjjkjlbmonbowpeqXrksdtXudvo
used ,	akietk
used .	aZnkoeun
used a	rl
used for	an
used it	adbmgire
used my	jl
used shorter	ri
used the	clgj
used to	abbYdieagohejlknlemWnUozqarjtRuRvb
used up	aZmt
useful	a3bWcTdafZgahcibjeljoapnqdtcuk
useful ,	ll
useful .	amejfcrmvc
useful ;	aetk
useful and	ai
useful as	tj
useful for	ao
useful the	teul
useful thing	am
useful to	aucctauk
useless	aZjomcrq
useless ,	aerl
user	aZv1
users	aegjsjti
users ,	tk
uses	aqcbtcvi
uses the	bi
usher	ai
using	aecbtcv/
using the	oivm
usual	bXcddaeagnhqkalconqXrZtnue
usual ,	ajhkjj
usual .	akheokqe
usual for	gjhjokte
usual rate	aj
usual to	hj
usual way	aegkhk
usually	aUbbcWeag1hyibjblbminloZqYrWtluWva
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
vacancies	aacjtn
vacancies page	actn
vacancy	acbqdcfihnjekelmndocqcretkub
vacancy ,	aahnll
vacancy .	adtm
vacancy in	an
vacant	eell
vacant ,	hi
vacation	abjm
vadodara	aj
vague	ci
valid	alqe
valid reason	ci
valley	anijke
valley ,	gk
valuable	aVfvojtb
valuation	rm
value	adbcedfognhYiejdkclomdndoirZul
value ,	addkgk
value .	gjol
value it	adgn
value the	fq
value we	ai
value your	ajfdlo
value yours	ii
values	aZfjgeieop
values ,	ol
values .	adtk
values on	aeol
vampire	ietl
vampire trilogy	ietl
van	bkdceWgXheicjmkwlemincoZqprZtZuWvd
van ,	aehikkmj
van .	ambdkl
van for	qk
van holds	aickhe
van in	jl
van is	qk
van job	hi
van loaded	abqm
van this	aj
van to	aYjq
vandermeer	nk
vanity	adgn
vanity that	adgn
vans	aeckuk
vans ,	adck
vans will	ak
varieties	aetm
varieties than	aetm
vat	sj
vaughan	al
vegetable	reti
vegetable show	reti
vellacott	adbl
vellacott has	adbl
vending	aerbtq
vending machine	retk
vendor	hi
vendor's	deqj
vendor's quote	deqj
vendors	ai
venice	ol
venue	tjul
venue .	ai
venue's	jk
venues	uk
venues ,	uk
verbal	aajiom
verbs	mi
verbs .	mi
verdict	bccioerl
verdict .	cerm
verse	anbecaemiermtd
verse ,	en
verse .	rk
verse was	al
verses	mm
verses .	ai
version	aibUcedYfpgZhdibjdkjlcnjqovo
version .	ajbdcbokvj
version is	aj
version may	hdkl
version of	aXeifpgeidnlqjte
version seems	rm
version than	aick
version was	aj
versions	ak
very	ancRdSejfTglhiiTldmenZomqQsqus
very able	aegpoc
very best	ak
very bottom	adejmi
very brave	adrjti
very busy	aZoq
very carefully	aduk
very clear	aibacion
very clearly	aj
very day	oi
very decent	jk
very different	ij
very difficult	uj
very fair	olud
very friendly	rj
very funny	al
very generous	antc
very good	ajckiejcklodrdtbumve
very googleable	uj
very gracious	ak
very grateful	aj
very happy	ademreto
very helpful	ao
very high	aecdsn
very interested	niuk
very keen	gk
very kind	arrZ
very kindly	am
very large	ul
very least	hnli
very little	acjo
very long	aejl
very loud	ai
very much	aiejfehlmeodrktb
very nice	jioerjvj
very nicely	aigmtc
very patient	an
very pleasant	ojrk
very polite	ak
very proud	adtm
very same	gj
very similar	bmue
very simple	aduk
very small	aj
very sorry	aZmnui
very taken	acnn
very thorough	abreto
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
vice	adnsqcvi
vice -	npqd
vice chancellor	nj
video	lium
video ,	li
vienna	gk
view	acbVcqdbeafdgShVibjakblumenxoXqdrkunve
view ,	aciinr
view .	acclmdut
view as	ai
view from	ainl
view of	bdclgciblomirjvc
view on	abckljnkrmue
viewed	aeblhimi
viewed the	himi
viewing	ajblcbgihpijjWkbmiobqcrdtbui
viewing ,	bjlimjoe
viewing .	hniljb
viewing after	bk
viewing at	hi
viewing was	ai
viewings	akqi
viewings for	qj
views	aegj
views in	gj
vikram	aj
village	bdcceegjheiijwkeneoaqeuX
village ,	aebkhi
village .	apbdtk
village had	jm
village hall	jl
village is	ai
village school	aeikrk
villagers	acjl
villagers will	acjl
villages	amcb
villain	tj
villain unconvincing	tk
viola	akhiti
violin	abbedkgbhdjokqpirdvc
violin ,	ai
violin for	ai
violin is	jjkd
violin to	akjckk
violinist	adom
violins	aktd
visa	aZbbdjgdhWjckuljncoeqqrluZ
visa ,	abkl
visa .	alee
visa appointment	aeqj
visa ending	kk
visa is	kjqe
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
visionary	aZis
visit	abdegikcllobpr
visit ,	aYglhill
visit .	po
visit and	lk
visit in	aj
visit the	aejl
visit to	am
visit's	uj
visit's in	uj
visited	ak
visiting	achoni
visitor	alpm
visitor .	adpn
visitor badge	ak
visitor's	al
visitors	am
visits	bkqduj
visits ,	qdui
visits .	bk
voice	bVckdmeigkheiljmkenYoaqdrltauevc
voice ,	rjtj
voice .	ajjloerd
voice and	aacn
voice before	al
voice by	dm
voice for	al
voice is	glid
voice on	iljl
voice that	ik
voice was	an
voicemail	aXdlkeuq
voicemail ,	dk
voicemail .	aZkeuq
voicemails	aVdwkc
voicemails ,	addm
voicemails and	acdn
voices	oo
voices ,	adbiok
voices .	ai
volcano	ak
volume	fnhjti
volume ,	ai
volume .	adhk
volume of	fnti
volunteer	adkioote
volunteer ,	ackl
volunteer for	adol
volunteer on	ai
volunteered every	ji
volunteering	aj
volunteers	becogcnioerdtkud
volunteers .	aacogetm
volunteers gave	ji
volunteers in	nj
volunteers were	aj
volunteers with	qi
vos	amhene
vos </s>	amhene
vote	acbudeelgbjcoaqcre
vote .	abbphjtkue
vote was	al
vote with	ckheul
voted	akhetmve
voted for	aj
voted with	abtn
voted your	ji
votes	djhZuj
votes at	ancbqj
votes for	cjhe
votes were	uk
voucher	abol
voucher ,	abol
vowels	am
wage	adkmrk
wage ,	kj
wager	ik
wages	acikkj
wages ,	adhk
wages .	ik
wainwright	ak
wait	bXdRenfehzjckaleniqlrVtbvb
wait ,	gkhcleoeqpud
wait .	amckedgdhaiijekbokqkte
wait a	hmjlqc
wait and	ljnj
wait another	hk
wait by	abgjhmjjqc
wait for	gehjjdkenlocqmteui
wait in	aVekol
wait outside	aXethkneqZ
wait till	adhkui
wait to	ajqitkuc
wait too	ql
wait until	aiebhljekiqYum
wait with	ai
waited	aZbecddielgZhqieqeretp
waited ,	ul
waited .	akgejj
waited a	dm
waited for	aetm
waited until	adtm
waiters	ul
waiting	acbicWdmebgdhwijjWkklkmZnWoZqvsdtduavZ
waiting .	aodlgd
waiting by	aigdqi
waiting for	aZbZgehpknodqoriud
waiting in	al
waiting list	aebedlgchrlmndodritdudva
waiting on	aebkqj
waiting room	aebjgqhbjboiqerZtj
waiting that	ii
waiting to	hjui
waitlist	lj
waitlist ,	lj
waits	acipretk
waits to	aeiitk
waive	aYcklp
waive the	adlm
waived	aeho
waiver	di
wake	ademikjerm
wake the	acrm
wake up	aeen
wales	gj
walk	ajbedeedgohZikkmlimcnioZrZtjuY
walk -	lj
walk .	asoe
walk and	ai
walk back	adkm
walk before	aZto
walk in	gjjj
walk on	aVeiglnm
walk out	acgm
walk past	aieeil
walk proved	ak
walk the	kk
walk there	ai
walk through	al
walked	biceddecgZhcksnbocqcrktkub
walked across	actm
walked both	km
walked home	jm
walked me	aj
walked out	acrn
walked past	asbdnd
walked the	kl
walked through	aebjik
walked to	ackm
walking	akgdhejikmrd
walking in	an
walking me	ai
walks	aYgeiijikeup
walks .	jl
walks away	um
walks out	aaqjuk
wall	albaccekglhpiakbndqeritWuc
wall ,	amgcol
wall .	akemgjritbub
wall as	ak
wall by	acho
wall is	acgo
wall of	gk
walled	rj
wallpaper	tj
walls	kltj
walter	amne
wandered	ao
wandered ,	an
wanjiru	an
wanjiru </s>	aj
want	acbKdieZgShpiWjckdljmWnrodpaqqrPsrtRuqvu
want ,	ej
want .	jnmeokrb
want a	aideeeljndqrteuc
want as	uk
want by	tk
want in	aZckom
want it	aYdjhmnlqc
want me	adenhcidjdkimeoeuq
want my	hlsl
want paying	adhn
want shorter	ck
want someone	aihk
want something	aj
want that	dkqk
want the	ceeihbjdlknoocqaun
want them	cl
want this	cjekhanpqe
want to	apbXcUeRfkgaijjLleniobqmrbsmtRukvp
want what	abdlhk
want you	akeXhcjrmeomqe
want your	nmqk
wanted	ademiZlZncoqqOrjsqtduQ
wanted ,	acepiejdoq
wanted .	acbdddelhmicjemcolrmsc
wanted a	adbokl
wanted colour	ck
wanted it	jkmiod
wanted me	aWglop
wanted more	ai
wanted preliminary	ci
wanted something	ok
wanted that	hl
wanted the	abbjjjnetn
wanted this	am
wanted to	asbcdneZfjhajXkbmmneoUqarbsltducvl
wanted was	aVbejlrnsptd
wanted you	apjinjqc
wanting	aYcjiimjoiqnue
wanting ,	ii
wanting .	ck
wants	bddbelhWiXkmmenZqrrj
wants ,	aeejol
wants .	ej
wants a	ajcj
wants it	en
wants its	aeqjtk
wants me	gl
wants my	qm
wants the	ajqi
wants to	aleeicobrjuk
war	aWgs
ward	albmoetd
ward ,	amgdjl
ward .	adbmki
ward that	aebj
wardrobe	om
wards	aeuk
wards i	hi
warehouse	alckejodte
warehouse ,	ek
warehouse work	ck
warehouses	ii
warehouses twenty	ii
warm	befimcokrXtpvb
warm -	ante
warm .	al
warm and	fk
warm as	aj
warm regards	aWootkvd
warm thanks	ki
warm that	actm
warm wishes	adtk
warmer	adiijdklni
warmest	fktj
warmest regards	ti
warming	ak
warming up	ak
warmly	aoejgemeok
warmly .	adok
warmly of	ao
warmth	aZcliiritr
warmth of	rktm
warned	ipjeodrm
warned me	akiqjeob
warned that	aarn
warning	abqktkvk
warning .	tk
warranty	alvb
warsame	aj
warsame </s>	aj
was	btcleWfcgZhkiajbkolZolqBrmsttiucvO
was "	aibWccdijkrk
was #	cbsm
was ,	anbeceejgkiejekenboZrjue
was .	aqbZcbdeemgZhYiojkkbmlrWsc
was ;	abto
was ?	ak
was a	aqbccedteZfpgZiVjckZlcmlnUpkqdresrtduTve
was able	aabkjetluk
was about	acblgjiejkkdoZtjul
was above	aeoktl
was advertised	abck
was advised	abblni
was ahead	aecm
was all	anbchdjikkoese
was allowed	abmmtk
was already	aTbwcigehikioc
was also	aacloi
was always	anbdceelgbhnikjekdoatcue
was among	alce
was an	axbbcehZiZjakemirctaujvk
was answered	cnde
was applying	bl
was appointed	ol
was as	aXbdgdhriltj
was asked	aWbrceddgkojtl
was asking	acbedlrk
was asleep	actl
was at	bigejdkkmdnioaretq
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
was brave	aYgliijdmeokrotc
was brief	aj
was brought	jn
was by	am
was cake	jl
was cancelled	kj
was careless	ambe
was caring	ai
was charmed	aibi
was charming	aerqtd
was chosen	aebbdpgdhdljoi
was clear	apcddmocre
was clearly	aigdhi
was clever	betk
was close	apbXcdeljeodtl
was closed	aZbidmji
was closer	aj
was cold	kerl
was coming	aZsm
was complete	ai
was considerate	ak
was counting	behj
was curious	bkgi
was customary	hi
was cut	biiekm
was dealing	acro
was decent	ak
was decently	al
was decided	bknk
was delighted	aj
was desirable	ck
was disappointed	an
was doing	gioi
was done	aeop
was drawn	aj
was dreading	ai
was dumb	rk
was dusting	acgl
was earned	aj
was easier	bijnod
was easy	aure
was eleven	adjl
was enough	al
was entirely	ai
was ever	abdlgcmmqj
was evidently	aYcmom
was excellent	ajne
was explained	akbjcd
was explaining	ri
was extended	bi
was extraordinarily	actm
was fair	an
was far	algmhe
was filled	bloi
was filling	rl
was fine	aZom
was finished	adbl
was first	aebk
was fixed	abbr
was flat	aecm
was foolish	aZjnmirj
was for	aRdceehdjqndopqnrkseuk
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
was glad	avgjhXiejanboZpq
was going	aZbigeidjikqlkoerjuc
was gold	aj
was gone	oj
was good	atgahWjSkclkmWncosrktWue
was grateful	as
was great	an
was half	al
was handled	aUnqojuj
was happy	axhejcoe
was hard	aqcjoerc
was heard	dj
was helpful	bddm
was her	jjne
was high	ap
was higher	apbd
was his	gk
was honoured	aihdtj
was hoping	asddjikkoZ
was hot	abrn
was how	nj
was i	aabjdehelkresktl
was ill	hikj
was impressed	aj
was in	abbdctdkgkhXkcneoarbsj
was indeed	ajcdtm
was instructive	bcomtk
was interested	gk
was interesting	bkoktb
was invited	aebj
was it	arccdkecjkmercsctlvS
was judged	adcirmtd
was just	akbedehlvk
was kind	aubUcdgbiejYkcmdnluk
was kinder	al
was kindly	ao
was last	ante
was late	adblckjekj
was let	aYckdimi
was letting	aYhjmn
was lighter	ck
was like	aWirokrd
was likely	adkl
was listening	bi
was long	aq
was looking	aWbkhjjoocrite
was lost	kilk
was lovely	ambije
was lower	aeck
was lucky	ai
was made	aebohdnnod
was making	aomd
was marked	aibl
was me	bdjmmj
was meant	aZcjhljZkqmbocretq
was measured	abco
was met	abclui
was midnight	bdcl
was mine	acbdccgihwjdmeoj
was missing	awcYdaecjelisj
was money	ok
was more	aohiidml
was most	aeniuo
was mostly	aj
was moved	actlul
was much	ajtj
was my	aubNcZedgehliejjkmmdnkoZrisctWud
was naive	aZjooj
was naturally	hj
was near	ai
was nearly	am
was nervous	amcl
was never	acbqhjkeneoXsntbudve
was new	acgmtm
was nice	ajjckptd
was nine	accjjl
was no	ambZhekmmlndoWtd
was not	aebbcodkfpgbhdijjckVoTresltmua
was nothing	akceik
was obvious	albbrj
was odd	aebk
was of	aZbeijjlmiom
was off	aebecmol
was offered	bm
was okay	aj
was on	adblcrhXjVneocrmtlukvZ
was one	ajbXcbejgejbmdoqrato
was only	aibmccdcedgchmoirctb
was open	bnnj
was opened	bj
was our	bahmkk
was ours	aXbdhxke
was out	aibbckgjhdmiojretc
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
was playing	adbkij
was pleased	awhend
was plenty	abrn
was poor	bkce
was praised	bdcigk
was presumptuous	abmm
was promised	aYhoum
was promoted	clgehe
was proud	al
was put	adclmk
was quick	jl
was quiet	al
was quite	aZbinkomretdum
was raised	ajgk
was rather	aWcjgknk
was re	bm
was reached	aXbkciok
was read	aabncedrgeji
was reading	bk
was readvertised	bm
was ready	ai
was really	aTciglhkrl
was refreshingly	tk
was refused	aXbkdiii
was rejected	aebm
was relieved	anbegjobretj
was returned	bj
was rigged	acbr
was right	asbccbheljnetk
was rigorous	adom
was running	ai
was sad	ak
was said	aNbidihjjekeniqjslup
was sanctioned	kk
was scored	ai
was selected	bi
was sent	abbm
was set	aZimoi
was settled	aYbickhkji
was short	ul
was shown	aebm
was signed	alidrl
was silly	adgloj
was simply	bdgk
was sitting	bdkeoirl
was six	becieljekdom
was slow	aajdmlrn
was small	cdrk
was smaller	abro
was so	aebUcZdqeogdijjYkamionrasetj
was somebody	adin
was something	alcedmijjboYrkte
was sorry	aqjemTniodpjtk
was spared	aebitl
was speaking	bigj
was spent	uk
was spot	aj
was standing	ji
was still	anbtdajYqetc
was strong	tn
was studying	nj
was sure	jm
was surely	adhm
was surprised	aQbYcndegdhjjcnwonrite
was switched	bi
was taken	aebjgk
was talking	ml
was taught	aetm
was ten	gk
was that	acbijemjoktj
was the	aebXcndJeofdgphiiljpkrlWmdnapdqbrltXuMvV
was there	bqdceqhejcocrisetevY
was they	gbhmjj
was thin	ajkk
was thinking	jjvi
was this	aYknnj
was thorough	cj
was thought	aibjoe
was thoughtful	optd
was three	bj
was thrilled	aeon
was to	aTbjcdgZjmkwmjobrc
was told	bucddlgeiijdkdoWrcsjtaue
was too	cmgojdmnoaratYvd
was touched	ajbXcdglhejbmdneopti
was treated	nn
was true	akbi
was turned	bchjkjtj
was typed	ae
was ugly	aj
was unclear	akbedetj
was under	aabicjhkmeoj
was understood	aahn
was unfair	adbo
was unforgivable	aemk
was unsteady	ck
was up	tn
was useful	allltc
was very	axbbcbgbjcnoobrbsntZ
was waiting	achmjk
was wanted	aerk
was warm	anre
was weak	bo
was weakest	aj
was well	aubb
was what	hejdkqti
was wise	al
was with	ai
was wonderful	ak
was working	albdoj
was worse	al
was worth	aubXcbhbimjjkcoerb
was written	hirmtj
was wrong	aebdjemqsi
was you	aVemjpkkoeqk
was your	aZcedjgejumenjodteue
was yours	aTcmheijjkklnj
wash	el
wash the	el
washed	amcljd
washed the	al
washing	ai
wasn't	dlecidmcoqqctmuZ
wasn't .	acckmjoi
wasn't a	aagkoktm
wasn't any	ketk
wasn't aware	ai
wasn't easy	ak
wasn't going	aYoprk
wasn't late	ai
wasn't lost	aj
wasn't meant	oj
wasn't quite	dj
wasn't sure	cednjmoctc
wasn't the	aomd
wasn't yours	ni
waste	aldejekdldmcokrn
waste .	ak
waste of	ti
waste your	amldmdom
wasted	aVbncehjijkempoetc
wasted .	ei
wasted my	rk
wasted on	aahlik
wasted your	abmn
wasting	aQhjjemlodtu
wasting my	aVhkoett
wasting your	mk
watch	baceebhdijnbolqerYtnurvd
watch ?	aj
watch five	aetl
watch it	ajeeol
watch me	adgl
watch out	uj
watch such	acom
watch the	aq
watch to	aejj
watch your	ul
watched	bddegehkjammnitn
watched me	acgimn
watched on	hmje
watched the	tk
watched you	ik
watched your	getm
watching	acbljdnjqmrdteui
watching the	ao
water	ajbdcleegiheibjjmkocrcub
water ,	am
water .	clgkrd
water and	ri
watercolour	rk
watercolour needs	rk
watercolours	ml
waterfront	ai
waterfront and	ai
wave	aj
wave if	aj
waved	ap
waved us	al
way	aYbccqdlgYinjqkdmVnmocpbrUsXtjukvj
way ,	akbbdpeigZicjpkeoZqdrctYuivi
way .	bacidjfkhniTkbnZonqWrktY
way :	di
way ?	akei
way a	accm
way and	ai
way back	jjuj
way for	addj
way forward	adqn
way home	aijeqjuk
way i	cmddiejdnoud
way in	ajrk
way into	bp
way is	aetk
way it	to
way of	aehlimmbndrdve
way off	aetk
way out	dijdtl
way past	am
way round	abjkqiuj
way that	abcjgmimta
way the	abgitjuj
way they	aj
way through	ak
way to	cjdcecfcgchlicjokimenaobqdratjui
way when	ai
way with	nltk
way you	aXbdgchdi0jenjoeqlretcue
way your	aj
ways	aebdcbgcieklomritoue
ways .	abhioltj
ways about	aj
ways on	akrlte
ways to	aekloi
we	akbjcUdleVfWgRhliZjrkxlemYoapprYsstKukvR
we accept	amce
we acknowledge	ai
we agree	ql
we agreed	al
we all	acbqgjidoi
we also	aebn
we applied	bi
we appreciate	am
we appreciated	ak
we are	aZcdddhRiXjjkpmkqjrlsptaud
we ask	am
we asked	ak
we ate	jl
we been	aioi
we begin	ql
we bid	il
we both	aUbodigmhbjcmmteul
we bought	oj
we built	hj
we buy	hj
we called	addk
we came	asbc
we can	abcWddgciemeqosntaup
we can't	akkeoi
we cannot	ki
we close	ai
we could	alcZhbjckmoeqnrd
we couldn't	aoke
we did	aWdphmjkkioireteud
we didn't	oj
we discussed	aeqk
we do	akblgchejckdljobrdum
we don't	aeqivk
we eat	kj
we enjoyed	ak
we fell	aabjck
we find	gl
we found	ak
we gave	acjq
we get	aYhjjbklsn
we go	aWhlkjniqeuj
we got	cl
we had	aicadcgbhpiimcodqbrltjua
we hadn't	aijj
we have	atbXcVeXhqiamcnkoTub
we heard	ai
we hope	asue
we kept	hkji
we knew	ambd
we know	aseeocuk
we last	dj
we leave	iknkqe
we left	ao
we like	aj
we live	actiuk
we look	jiobtr
we looked	ajjj
we lost	ajji
we loved	aj
we made	rj
we make	lk
we managed	aXjlol
we may	aj
we mean	tm
we meet	aadkllnmqe
we met	bkckdd
we might	lj
we move	adjm
we moved	kj
we must	ao
we named	adck
we need	vm
we needed	ak
we needn't	qk
we never	aqbd
we next	ak
we note	adbkuj
we notice	bdul
we only	aejiokrl
we order	uk
we ought	aemioj
we paid	si
we painted	jl
we priced	adpn
we put	hjjiki
we quite	aaoo
we quoted	si
we raise	am
we rang	bj
we rather	jj
we reach	ak
we read	hk
we received	am
we remain	aj
we said	hj
we saved	ajke
we saw	ak
we say	aVqt
we scored	aj
we see	akjdljml
we send	ai
we settled	aZdkqkuk
we shall	akcdgrhXjpkkojqTrctbuc
we should	clhcvk
we sold	acjm
we spoke	acclhjje
we start	abjjkk
we stay	ai
we still	ajui
we stop	qi
we submit	am
we supply	aiuj
we take	di
we talk	aqddleve
we talked	an
we tendered	adrl
we thank	am
we think	alij
we to	cn
we told	asjdke
we took	aabdhajjkjro
we trust	hj
we understand	ao
we understood	ajhe
we viewed	hi
we wanted	adkl
we went	ai
we were	aUblcZdbgchwijjmkdmcoqqcrZsitaub
we weren't	ni
we will	cidegbhXjdknoltcun
we wish	ar
we won't	aqjiodqc
we wondered	al
we would	cndbeqgehYidjUkamlndokppqUrYvd
we write	kk
we'd	akbocbdeenfegaibjoncoZqYuevd
we'd be	amlj
we'd been	bj
we'd do	al
we'd have	alhj
we'd like	ao
we'd love	ak
we'd packed	adjk
we'd rather	ajqeuj
we'd sing	bi
we'd take	adel
we'll	arbdcWedidjXldmeolrXvb
we'll be	aYkmoeqktk
we'll carry	aj
we'll go	ak
we'll have	an
we'll keep	aj
we'll leave	am
we'll manage	aYos
we'll meet	uj
we'll miss	adon
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
we're friends	ai
we're getting	adok
we're going	am
we're in	acum
we're not	ai
we're still	aekj
we've	aqbZdoedfigYhrjckkldnboWratUuivb
we've a	am
we've always	ui
we've been	dk
we've decided	ai
we've done	hk
we've found	ai
we've got	ak
we've had	ul
we've now	do
we've put	aihj
we've rented	hi
we've sent	hk
we've since	ai
we've started	kj
we've used	ai
weak	alblcpheneoerYtb
weak ,	bjce
weak interview	cl
weak one	cl
weak part	ak
weak spot	aj
weaker	hemj
weaker .	an
weaker part	mj
weaker than	cj
weakest	ajtk
weakest ,	tk
weakest ?	aj
weakest sentence	lj
weakness	ajcego
weakness ,	gk
weakness is	aegl
wear	akedgehl
wear a	edhl
weather	avdieijemindoaua
weather ,	ek
weather .	aldmndue
weather for	ai
weather on	mj
weavers	ok
web	airkvj
web people	abrmui
website	aeccddhYiZkeleojqZrpsetvubve
website ,	aebbjnmjojtiue
website .	aijdmdokrdtmuc
website and	rp
website before	ul
website has	ak
website is	gjrk
website now	aebn
website promises	tn
website says	aebetn
website that	berm
website you	aj
wedding	aegijlkbobqjrcul
wedding ,	niuk
wedding .	il
wedding guests	ul
wedding hall	hdjeqm
wedding in	tj
wedding is	hm
wedding to	jk
weddings	ajgdrmte
weddings ,	an
wednesday	bjcdeYgdhbiljakmlbnmoaqtrbtauXvc
wednesday ,	ajqc
wednesday .	blknniqcrete
wednesday about	nj
wednesday and	acqm
wednesday as	qk
wednesday in	acin
wednesday to	amqe
wednesdays	bnqi
wednesdays ,	qi
wednesdays .	adbn
wee	ul
wee essay	abul
week	ajcadkekgZhliVkrlnmOnboRpeqvrIsZtLve
week ,	ambZcidaeohYkllnmdqcrduZvc
week -	ci
week .	aobVcedkeagihmidjakomcncoUqcrZup
week ?	aedeel
week about	aeqk
week and	ap
week anyway	aeqk
week apart	bj
week as	kj
week because	hi
week before	adbm
week clear	jj
week for	aabkglqk
week free	adjj
week go	dk
week has	amdkqd
week here	al
week i	ajhljakenlqeue
week in	kiqi
week is	an
week just	addj
week my	ji
week of	ajbdhjjbkluk
week on	eiql
week or	abdlhmqe
week plan	ci
week room	hi
week the	uj
week there	aXjr
week to	aZdehejelkqu
week too	di
week with	aj
week would	aahkqj
week you	akddjj
week's	dnektd
weekday	al
weekend	bXcbdZidjYkZlmmdolqsuc
weekend !	oi
weekend ,	ekjboeqetk
weekend .	adbdjYkblioaqvri
weekend and	am
weekend for	jeol
weekend of	aj
weekend post	pi
weekend to	ajjeqiue
weekend tours	acll
weekends	aYcihcjskeoireti
weekends "	ck
weekends ,	ei
weekends for	actl
weekends on	aajp
weekends went	jm
weekly	aaljui
weekly ,	aeui
weeks	bmcTeYgOidjekilZmlnioqqbrjsnuZ
weeks ,	adjdmonkomqe
weeks .	dcgejdkjqjrl
weeks after	bk
weeks ago	acbkjk
weeks and	bcsn
weeks for	aajloitm
weeks from	aj
weeks i	hjok
weeks is	aioktd
weeks of	bj
weeks to	ajgeqerksi
weeks went	bj
weeping	ji
weigh	aVcjdbgihljkokqdtj
weigh a	abjkok
weighed	adbjhiimmnrd
weighed against	ajhjre
weighing	aiqeum
weighing everything	aj
weighs	adcn
weighs three	ci
weight	aiilnird
weight off	ai
weighting	akbelj
welcome	ajbWcZdkeWgbhViWkilnmenbonrluVvy
welcome ,	acdlkllkte
welcome .	apbeebgahbiajeoiqerltluevl
welcome a	di
welcome at	ok
welcome on	vl
welcome sign	abjm
welcome to	albdoerlvo
welcome your	aell
welcoming	fk
weld	akhi
welder	hm
welding	aibm
welding certs	bm
well	aycVdaeUfkgahJiSjckelqnjocpbrVsltluc
well !	adfisk
well ,	aYcleUiZjblunmoorVuevm
well -	glti
well .	atbjcadifigXhWjdkZlamknlocqdrjtcuZ
well ?	acdelism
well after	ak
well again	alke
well and	alfj
well as	ackjmnnjoetivi
well be	qk
well before	ak
well beside	bl
well by	aaun
well done	aejnocrmtmvd
well enough	abknoi
well for	ap
well have	ai
well in	fjtl
well looked	ak
well of	apgdneoerdun
well on	aebpte
well over	aptZ
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
well you	awnYue
well your	alnd
welsh	ej
welsh chapter	ek
wendell	ai
wendy	ai
went	bsddeRgkheiajakrmaprqUrVsmtbvY
went ,	ainmodui
went .	bacedegijZkknloZtdur
went against	ai
went and	ai
went astray	adcmon
went back	akpo
went by	bjcddk
went down	bi
went elsewhere	alkcneqk
went for	aq
went from	bj
went home	aeikji
went in	akbl
went into	aijloitd
went missing	adbjcj
went off	kj
went on	jjol
went out	aZbkgp
went over	gkmi
went past	abro
went quiet	acgl
went right	kill
went round	aj
went so	aYolsn
went straight	al
went through	aj
went to	bqcigiibkimdoaqcrWtmuZ
went together	aehk
went two	ai
went up	ambmjdkd
went very	bk
went well	bkokue
went with	abojpnui
went wrong	abbedelnmjsltl
wept	aagoketn
wept at	aagp
were	bncZdYeifXgdhaiujbkclUmkncompjqcrltluivd
were ,	bicdejgkndri
were .	axbmgejYmdneoereuc
were a	ammmre
were able	aVbknjojtn
were about	akbe
were added	acolui
were after	aagpjdoi
were all	aljkkdmkoYte
were already	bj
were also	aXiktm
were any	ei
were as	aXir
were asked	acbr
were asking	aldajj
were at	abbigkheienmolrdteuk
were being	oi
were better	al
were both	anbe
were building	hj
were changed	aXbs
were chosen	bdti
were clear	am
were considering	qj
were counted	uk
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
were far	aeok
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
were in	bbcdgajokdolqpretaun
were just	ao
were keeping	ak
were kept	aj
were kind	asbmjZmeocue
were left	abmk
were lighting	aejj
were looking	ak
were lovely	aq
were lower	aj
were made	aahiilje
were many	algkod
were me	aclk
were meant	aeol
were modest	hk
were most	um
were much	gl
were my	bcjekq
were nervous	ak
were never	acclul
were no	am
were not	apcYdngdhejjkkmcojra
were on	ajbcoj
were one	rn
were only	aubc
were out	aj
were paid	adbjhk
were past	aahq
were patient	at
were pleasant	bein
were pondering	gk
were promised	adhooi
were quite	abgion
were read	abhloerj
were really	bdrj
were reasons	abkloo
were remarkably	tj
were right	avbbcbdkgehYiejYmlndretl
were sad	al
were sent	sj
were short	rj
were simply	aj
were so	adbidlgejimcrdtl
were some	oetk
were sorry	ai
were sound	aj
were spent	abckul
were still	adbjgj
were straight	albe
were stronger	bccpee
were such	ri
were the	aYbMcldXgdhcisjtmcokpnqdsitTuc
were there	dk
were to	aYkknkrduq
were told	abbockje
were too	blcmjekbmirite
were treated	aYus
were two	gj
were under	aebjoj
were very	bagjjiojrltc
were we	acbecndmve
were what	alejjb
were while	ai
were with	ai
were wondering	jj
were worth	aobd
were written	aj
were wrong	alce
were you	ekikmevj
weren't	bcglheidjjklmdnkrctduevi
weren't hoping	oj
weren't on	ni
weren't to	bZgmjkklmd
west	aehl
west .	ii
wet	asjdrc
wet paint	amre
wet socks	ti
what	aTbcdjhbjmkulpmcneoZpiuk
what "	bnti
what ,	aaon
what .	aYhltm
what ?	abcneejj
what a	avbdcadYeegMhWiljSlZmYnaodqkrttoubvV
what an	cjrdto
what became	aWbogajjojteun
what becomes	abcejoql
what changed	ai
what decided	ak
what did	abdmln
what dr	ul
what else	ji
what everybody	iijeml
what goes	aYur
what got	an
what happened	aidegjjdnjoeqk
what happens	ajceqireujvn
what has	aink
what he	aabmiekl
what his	aenm
what i	abbWcZdvekfigsikjikaldmvnToVqZrHsetcunve
what i'd	apcdgjhkneodrcuc
what i'll	ei
what i'm	ajdkiikeneocvi
what i've	hjoi
what if	abckelme
what is	aYgdhmjdkkniteumvm
what it	accXdWeqfpgchbijjikjnXopqZrdscteujvY
what it's	acckgpkl
what kind	aenjrj
what luck	tj
what made	aemn
what matters	oitlue
what most	an
what must	aeelmnve
what my	arbacZdeebhkijjZoire
what one	aYbjgnidjk
what others	am
what passes	rj
what point	bk
what readers	algetk
what she	aYgijjlm
what sort	apreuj
what that	achmjk
what that's	aibk
what the	abcnelgVhRjXkulamYonqUrksdtnvY
what they	accddjheielpmeneolqerttWuc
what this	aYblcejpkj
what time	jk
what tipped	aqvZ
what to	albcccddemhciqkbmdoiqZtavd
what was	aMbicodmeagZhjkdliocsltdus
what we	aldjgjhcjikZoesluc
what we'd	ackl
what went	bedegelmoksl
what with	akdljcmeti
what would	aodmelieneuevZ
what you	akbYcpdZfegjhdiXjckmlimcnjocqprktcuQ
what you'd	adcogl
what you'll	qj
what you're	aZbeglokvl
what you've	ilnlre
what your	akgjiYjmkiodqerata
what's	aMcqgciokkneoeritdumvp
what's behind	uk
what's in	acrluj
what's left	aZcr
whatever	aZe5fdgahZiljRkSnTozqeritYuXvS
whatever ,	aZedidkcosrq
whatever .	akeeok
whatever and	geum
whatever comes	lk
whatever figure	el
whatever happens	ak
whatever helps	ol
whatever i	cieemo
whatever is	akekqd
whatever it	abekmkrmve
whatever mr	ej
whatever the	aibccjepgbhciiokqduc
whatever they	adgk
whatever time	aledgkqd
whatever was	qk
whatever you	acccekooqi
whatever you'd	aeem
whatever your	aTcjhlikodtl
whatever's	aaom
whatsapp	uj
whatsoever	alcivd
whatsoever .	alve
wheel	aZbkcktk
wheel .	bk
wheel was	cj
wheelchair	aebk
wheels	ance
whelan	aj
whelan </s>	ai
when	blckdUeWfpgmhtiTjokeldnconpTqPrasKtdujvi
when a	alcegbhxjdretdua
when all	jdmm
when another	al
when convenient	al
when daddy's	ji
when do	li
when does	djve
when everybody	ek
when exactly	abbo
when folks	am
when he	bXckgdhinboermtcul
when i	bscYdmeVguhWijjYkjnmoTqXrNsduevr
when i'm	akgkjeodun
when i've	gl
when it	ambecnddeegbjjkendojqdte
when it's	arjeomtd
when joanne	ai
when most	gk
when my	bjgdjdkk
when nobody	aeckji
when one	aLcbdmfvosqeritZ
when others	adjoui
when our	hj
when patrick	cm
when people	aVgjrnum
when priya	adjl
when she	hlnd
when so	abtn
when somebody	eljckkujve
when someone	hjjk
when that	amhioc
when the	bccjddeifehmiajTkclcmdouqbrTul
when there	apoj
when there's	aj
when these	abjktm
when they	gihljeokrctjujvc
when things	ak
when to	am
when we	achckjmmnoqe
when will	addm
when you	aebqdUeSgNheiijqncrmsetquQvi
when you'd	eimj
when you're	ji
when you've	ajrm
when your	abbbhsjskeneocqdretcui
whenever	aecediemgdhdiijeolretiui
whenever i	aZdmil
whenever it	amei
whenever the	aiqctl
whenever you	adopqk
where	aYblcodoeYgahbibmRnbotpbqardsUtpukvi
where .	aejmke
where a	aj
where are	di
where everything	ri
where he	ui
where i	albidteVicjckkmeopqZrVtTuY
where i'll	aj
where is	vi
where it	aWbcdcglhikkldodrjtp
where it's	adnkojue
where mine	aj
where my	bmgejikeqmtc
where one	el
where others	il
where our	bdfjjn
where people	ak
where somebody	ai
where that	aabkok
where the	adcndceZicjkkaokqd
where they	om
where things	aioi
where to	azbecedegejdkelioYri
where we	aicjgehkjekjojqdub
where you	aXikjbqjrdtdut
where your	ekncrkum
whereas	aWcmiiqm
wherever	aZglhdikmm
wherever you	il
whether	cTdleefbgdhcjblunrobpmqbresZtcujvZ
whether a	abcidilimm
whether an	bm
whether he	abjkll
whether i	boejhkjekdleqduj
whether i'd	aYgltn
whether it	cdenillkue
whether my	djkk
whether she	ailj
whether that	ai
whether that's	ni
whether the	akcjebgahbjckdlcmipntdulve
whether there	acdm
whether they	nl
whether this	denr
whether to	dehlnboiqi
whether we	aekiuk
whether you	aibWcbeZibjikllinmrmub
whether you'd	abdigjlj
whether your	ui
which	aabYcieQfigahjiZjklomiocpTqmrltlupvd
which ,	ak
which a	ajbkcdfjte
which accelerators	aeuj
which anyone	dk
which are	gjtl
which arrived	ti
which branch	ni
which bunk	bejm
which by	aeck
which came	aedekl
which case	aaniqm
which cases	lj
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
which from	rj
which gave	ak
which gives	qn
which had	ak
which has	alkktc
which have	aeflli
which he	adniti
which helped	al
which i	bbcjfcgiiZkPlemooirmsduivc
which i'd	aqcdtjve
which i'll	ajfl
which i'm	keopqjta
which i've	aTdollmluj
which includes	abgn
which is	cjdbecfegbhdimjokjlnmlqTrUsptZuR
which it	adhjnm
which leaves	acciqo
which made	asti
which makes	aWblgbhltluk
which many	ak
which may	acdlkk
which means	jj
which most	glme
which must	aXbqgkheok
which my	akrlte
which no	aj
which nobody	aibktdui
which not	ai
which of	adbjechsibjkkcmdrltlucvY
which one	hmlcqlvk
which only	bj
which other	aedmhjlc
which ought	adhl
which part	ak
which parts	ok
which perhaps	adgijj
which pulled	am
which rather	cj
which read	aZrn
which really	ak
which room	jmqk
which saved	anbe
which school	acum
which she	aj
which should	ajlk
which shows	ak
which suits	ai
which tells	akbice
which that	gj
which the	badchjkilbmbodqjratnulvd
which things	kj
which this	hk
which to	acclhl
which took	aYtq
which turned	aptd
which was	axbbcigdhbkeoerktW
which way	aankoeqjto
which we	aejjkm
which were	aqke
which would	aeoirivi
which you	bcdjgehcimjamlreta
which you'll	qk
which your	aebddjfegitium
whichever	amcdekgdhcibqmtiuc
whichever is	aueeqd
whichever of	acenqjri
whichever way	qm
while	aSbjdYebfmgmhUicjokkltmknTooqqrXsbtJ
while ,	akgehdjkkk
while .	abgjkmmk
while as	ok
while i	cieaglhdjqkbljncocrbta
while i'm	li
while i've	ve
while it	qj
while it's	acun
while longer	ek
while my	aejn
while naturally	adfm
while stephanie	adbl
while the	aabjcjgeonqi
while they	aegkqjue
while to	gjoj
while we	al
while you	aaedgijclnolqlvd
while you're	aeejli
while your	mlrk
whip	jk
whip -	jk
whitcombe	aj
whitcombe </s>	aj
white	aZbmtj
whiteboard	aijl
whitlock	aj
whitlock </s>	aj
who	aadYeZfXhliZjdkKlzmdnxojpQqerpsXtiuovM
who ,	ajbilj
who .	ak
who actually	hlni
who agrees	ai
who all	aihkjc
who already	aogijdneod
who also	acdjtm
who always	ai
who applied	ajhiljndue
who are	aloeqlrete
who ask	blre
who asked	arbkndodrcuc
who asks	rjti
who becomes	ak
who believed	akji
who bet	gi
who bothered	edhl
who brought	aj
who buy	uk
who came	am
who can	aibacZgrhcimjYkemenioiqbuY
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
who didn't	aYbkjimjneratmuk
who disliked	aeti
who do	acjjnnolriuevZ
who does	djgmljmendreul
who doesn't	acgkneonrkte
who drew	acto
who drove	amhijd
who edits	ui
who else	aWdlgkhlielj
who explained	ai
who found	aqte
who fries	ri
who gave	aihmicre
who get	abijok
who gets	akol
who got	aablcdekgjiejilmnbojrctY
who had	amekhbiamsoXrSud
who handles	ajui
who has	bXcpdeeigWhjiajrkdoRqjrqteuYve
who have	ambcgZicneoarmtdup
who heard	akcj
who held	ak
who helped	abjlum
who holds	adno
who i	aTbognhijdnnoirbue
who interviewed	bagdners
who is	aebZcdeahYkjnsocrltZul
who keep	adok
who keeps	tm
who knew	arbcrd
who know	cigthkndocrctbuc
who knows	bdhiienioctjui
who learned	ajhk
who left	ri
who let	bjndun
who likes	nlretj
who listened	rk
who lives	aotd
who looked	cj
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
who needs	ai
who never	ejgaritk
who once	ai
who own	no
who paid	aebrcklene
who passed	qk
who passes	rk
who pays	bk
who played	aj
who plays	nk
who prefers	re
who rang	atbe
who read	am
who reads	acdkrluk
who really	aZgo
who rebuilt	gk
who refused	neul
who rings	jl
who run	aiui
who runs	ij
who said	bejoud
who sat	aj
who saw	hjrcul
who says	ek
who scored	abljuk
who sees	ajgjre
who sent	mi
who sets	gl
who shares	bj
who should	amhemmnbre
who showed	bern
who signed	aWbejlrktj
who signs	ldnurete
who sits	adriti
who started	ak
who stayed	tk
who suggested	ok
who takes	aord
who taught	ij
who tells	aecm
who they	aankrk
who thinks	aeom
who thought	acmnndriti
who to	aetm
who told	adgdjlnioj
who took	aecjlirjte
who trained	hi
who truly	aein
who trusted	jo
who turned	aeoitj
who understands	aZiqrk
who understood	aagiilrj
who used	gj
who want	odqp
who wants	en
who was	aSbpdohejclkneol
who went	adcmhm
who were	aibkcjgZhkjencojretZ
who weren't	ol
who will	aegohdiejakjojrc
who won	aedjll
who would	aeekgehclnoZtm
who write	gihknjrc
who writes	augeid
who wrote	becqhiicjird
who you	aWjknlriuj
who'd	jetm
who'll	ckedidjeojqdtjuj
who'll be	aaomuk
who's	aZgrijkdteuj
who's been	ik
who's eighty	ji
whoever	aicSdUfcgkhbiijjkVlinrolqMrysctcuOvS
whoever chose	aajptl
whoever comes	aj
whoever does	alli
whoever ends	acom
whoever gets	ikojre
whoever got	aognoVrete
whoever handles	rkvd
whoever has	anhj
whoever is	akrk
whoever looks	njve
whoever managed	aetk
whoever marked	bncd
whoever plays	am
whoever read	aUmmrq
whoever runs	rj
whoever signs	nk
whoever spelt	adtl
whoever takes	akgj
whoever trained	aenkrl
whoever was	aj
whoever works	akhdin
whoever wrote	adhmokrntc
whoever you	emgpjcrd
whoever's	al
whole	aabiccdceifYgnhkiqjkkVlSmnnZoVpeqprVsivd
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
whole department	giiiqird
whole evening	aekl
whole faculty	gj
whole family	aejimdqjso
whole field	ak
whole front	ai
whole half	gj
whole human	tj
whole idea	mj
whole industry	ij
whole internet	uj
whole interview	ak
whole life	jqmeud
whole lot	rn
whole manuscript	ienl
whole morning	abio
whole of	ciepgdhpikjSmeqerkteud
whole office	anse
whole process	aebo
whole proposal	bekm
whole purpose	cl
whole reading	aacjhj
whole sentence	aatr
whole series	qi
whole spring	el
whole street	bdjkmlqkue
whole team	asbdqi
whole tender	adbl
whole thesis	achm
whole thing	bnediajmojre
whole town	mk
whole village	jl
whole week	dk
whole weekend	oi
whole winter	ajhkie
whole year	adblemjd
whole youth	jl
whom	aUfmgihSiollmanqoZtjva
whom .	uj
whom are	ai
whom do	nk
whom had	tj
whom i	abbbdehcjkmennqjretc
whom i'm	dknj
whom it	adfnndrj
whom should	live
whom the	aegeikodtl
whom to	ai
whom were	aj
whom you	aUgrjenj
whom you've	cm
whose	aKbrdbeagnheipkompntpjqerbtYuVve
whose every	ii
whose father	actk
whose name	adidjenmokpk
whose name's	ni
whose opinion	hj
whose time	acmjoi
whose work	gj
why	aRbncpeJfegZhlidjckilqmMnlonqerjsouQvs
why ,	cddieegdjclpqislue
why .	acbjcshiiijlkenaocqermtbuU
why a	adhlij
why am	addehlnl
why did	bqdXjevc
why folks	rj
why haven't	dj
why i	aibXcadlhakoliobqdrZsj
why i'd	aahkqj
why it	aooercte
why my	dihm
why nobody	abjeoprj
why not	aevj
why our	adbn
why people	gj
why should	abckhj
why the	amdchYkbnkoeqi
why there	aXkqni
why they	jjri
why was	aZbddiljsm
why would	adeeldot
why you	albdcbgehdiekioirXtrvj
why your	clgjkenk
wi	cj
wi -	cj
widely	aWceniqltnul
widely ,	ti
widely .	aaniul
widely in	tk
wider	amnirete
wider view	ni
widow	aiedgahjiejkkpmenjodtduevd
widow ?	aejove
widow of	aihlte
widow with	jekm
wife	bbcbdZeeisjckknkoZqnrbtZ
wife ,	iijk
wife .	qm
wife about	mi
wife and	ai
wife does	ejkk
wife has	ajhlja
wife is	acbikm
wife noticed	ij
wife said	ai
wife says	aoeegkhejc
wife that	aeirjb
wife thinks	ul
wife was	kdnn
wife what	gk
wife will	ni
wife you're	ii
wife's	aZhejjkr
wife's count	aejk
wife's hours	aekj
wilf	aj
wilhelmina	ai
wilk	ai
wilk </s>	ai
wilkes	ni
will	aYbVcbeZfegshiidjoknlTmYnmoipYqerdsKtluova
will ,	abiknltq
will .	aqdjjbne
will add	adpm
will agree	ei
will answer	aacp
will apply	aq
will appreciate	abhlqi
will ask	aajpuo
will assume	aeqm
will be	ambOcPdMeQfWgbhlicjZkwlanooopdrLteuo
will become	ei
will bring	akkeocqormtcuc
will bury	acup
will buy	al
will call	adqp
will carry	fmojue
will certainly	actp
will change	aden
will come	accedbeihliijeknnoodtc
will confirm	idrl
will continue	aofiue
will cross	fm
will deport	adkn
will do	alcddcewgahojakcmendoWqiuW
will drop	aj
will eat	aj
will enjoy	arodrltc
will ever	aXbngwieodtiuc
will explain	aedeoert
will fade	ik
will feed	ajkj
will fill	ai
will find	aibjdcgXkincqjri
will follow	aihk
will forget	jjqj
will forgive	dimcrm
will frame	ik
will get	eanoodun
will give	aldkejjcqeue
will gladly	aphe
will go	asckhZikjikZnboiqiretcub
will hand	aeql
will have	akbacjgehaiWjnmirRui
will hear	abniqiui
will help	aque
will hold	jjue
will i	aatkuk
will it	abdl
will join	kj
will keep	becmdsedgbhojYkdmindoYqdrbtouW
will know	ajdjeegZiijkneoiqdtb
will leave	abdlneoqqire
will let	anbnechejilencokue
will leverage	fj
will look	aodjhejdkencrk
will lose	ji
will love	auoete
will make	akeegnjbodum
will manage	aZjnkl
will meet	uj
will mention	aenl
will miss	al
will move	ak
will need	aRgoocqnuo
will never	aYgljuocrb
will no	aXblgihjoZqerktoud
will not	cYeVfZgiheiejrkiolqmritauRvd
will now	gnhjjckeoetj
will observe	aetj
will of	aanioqtiue
will open	akfkjdkjqe
will pass	aZjm
will pay	am
will phone	ql
will pick	ol
will post	qcus
will prove	adeigohd
will put	gmhjqiue
will quite	al
will raise	henp
will read	gnnkqjretdua
will recognise	dk
will redo	ek
will regret	aeqeuq
will remember	adikonreuj
will repeat	ak
will return	ajhjqd
will ring	aeqp
will say	aVeigcimonqbrqui
will see	aVbecrdbeihliijclnmdnnoeqXretjuX
will send	ajdifjqYtlud
will serve	abtq
will set	ak
will show	ajcj
will simply	aYemhm
will sit	jkqi
will start	ai
will stay	aijlneqdtjud
will still	aq
will stop	adejqi
will surely	aaimtl
will surprise	gl
will take	avgjhbjdocrete
will tell	adcignibjakmtjuk
will thank	aYenfcirtd
will the	qj
will there	aj
will trim	ak
will try	ajdjedhdjYmmopqatcud
will understand	aUgehijimlokun
will use	cjuk
will value	adgn
will wait	enhenjqe
will want	abddgbhpikjakmocuk
will watch	am
will wish	acgknj
will work	aj
will write	ajqeriue
will you	aPdreahlll
willing	atldne
willing to	arlene
wills	retm
win	albdddgoke
win ,	an
win .	jk
win every	gl
wince	admn
wind	ap
wind .	al
window	aneifjhniakdlenboYrXtYub
window ,	dkhl
window .	cigjhjocre
window and	ai
window in	al
window is	ak
window on	bi
window to	aiqk
windows	abjiuivp
windows ,	jj
wine	adik
wing	bdhjinkkoeqeta
wing in	ai
wing to	aekk
wings	ap
winifred	al
winked	amtd
winner	albudZedgWhTiYjXkZmcnaoopkqcratjuive
winner ,	aUckgjonpl
winner .	ambj
winner and	akbeli
winner answered	aj
winner does	al
winner had	bj
winner i	tj
winner is	adon
winner my	tk
winner was	gctm
winner's	aUblcegkicjdlpto
winner's pitch	bj
winner's poem	aeietm
winners	tp
winners ,	tj
winners .	ti
winners are	aetj
winning	aabycodieegjheiZjdkdllmeqeretbudvc
winning app	aebi
winning audition	tk
winning bidder	bidlld
winning builder	aibktd
winning design	aegmtd
winning essay	lj
winning film	tj
winning firm	ajbjtd
winning garden	bk
winning hall	ci
winning menu	bj
winning novel	omtc
winning one	aeco
winning poem	al
winning price	aeli
winning recipe	acbl
wins	alckoete
wins .	ck
winston	aj
winter	akbcckdeeWgWibjmkvmcrctW
winter ,	jk
winter .	anjeoj
winter and	abjlki
winter because	qkue
winter coat	ki
winter for	kk
winter is	kjod
winter issue	adul
winter on	aj
winter play	hi
winter taught	gekm
winter to	ameehk
winters	oj
wiring	ul
wiring .	ul
wisdom	abiste
wisdom ,	ii
wise	aWceizokqira
wise ,	acin
wise .	ai
wise and	aZir
wise to	ol
wisely	ai
wiser	abdiro
wish	ajbXcbdagbhTiZjjkinnpirjtdun
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
wish the	aoodteuk
wish to	aWecfehdiinlqjrjuovi
wish you	aniajdoote
wish your	aitl
wished	aZgimjnitl
wished me	adtl
wished to	gi
wishes	akfdgcidndobplrktq
wishes ,	rm
wishes .	tn
wishes for	tj
wishes from	aetk
wishes to	anplte
wishing	akfigejdmjoeum
wishing you	aifj
wit	akgeiarm
with	bjcedcfmhYjikclbmZnspdrlsZulvb
with "	aYcjqlti
with ,	bmek
with .	aZbcgiibjekeniqirrtXuive
with ;	aj
with ?	acrk
with a	abbddYekgihkieknlkmdnapdqprmsdtkuevW
with actual	nitk
with advice	ai
with affection	aedk
with all	ambcheieolqdretc
with an	bjfnglrbtbuevi
with another	aebigkpnqe
with anyone	ak
with apologies	ai
with applicants	aj
with assistants	ni
with at	ci
with being	adgk
with best	ak
with better	aeiirdtm
with both	am
with cake	aj
with candidates	aj
with care	am
with children	ak
with comments	rk
with dates	acul
with diesel	ai
with dr	ne
with each	alki
with ears	giie
with egg	aeberl
with eleven	ajbegdtk
with even	ci
with every	mknk
with everybody	cj
with everyone	aitn
with eyes	ck
with feedback	adok
with fewer	rj
with folded	ek
with forty	aqherdtj
with four	cbto
with fourteen	aehk
with fresh	nj
with glitter	ji
with good	am
with gratitude	aj
with great	akcpicretcuj
with half	aigchlri
with having	abjm
with head	ai
with help	ak
with her	jpkcni
with him	jl
with hindsight	alccol
with his	bikinitd
with in	aj
with interest	acblfegkndolre
with it	albdcZeagchcinjckkoWtauqvj
with its	acbp
with juniors	nj
with last	amdk
with less	ol
with luck	tk
with martin	edni
with me	bRcedZebflhaijjbmpnVodplrXsptmunvc
with mine	aamjnp
with money	gj
with more	adcegdru
with mrs	ai
with ms	adbj
with much	anoe
with my	ajbUfngohwidjYlZmnniodqYrbtYuO
with myself	adol
with names	bn
with nine	aj
with ninety	cm
with no	deeihcidldocsjts
with nothing	acedkrqj
with numbers	gl
with offers	adgo
with one	akbiccdaedgqhdjkkcokrbtd
with only	akel
with or	ql
with other	dihj
with our	jl
with parents	aeuk
with pencil	aj
with people	mirdti
with pleasure	al
with professionals	acro
with real	apbeij
with reasons	tn
with reception	dj
with reference	fl
with respect	abcydendoeritcue
with revenue	ui
with silence	ui
with sixty	ai
with so	asoitb
with some	dlgj
with somebody	aebpckrdte
with someone	aqjeojtc
with something	rk
with stairs	aeel
with stickers	abtn
with such	aqgd
with tea	aj
with ten	aacmgj
with thanks	andkhnvZ
with that	aZbdcadiecgphcibjemcomqmun
with the	bqccdqfSgMhciRjdllntoepYqmroseuV
with their	bdgjtj
with them	aUgdhnikjkolqereteuj
with this	ajgohajYkcmiocqbrcun
with those	tj
with three	cddegjjjkariteuk
with time	ak
with today	adniul
with two	aebmcihcjkklnnoZretY
with us	adiikinlojqd
with warm	ki
with what	aakmuj
with which	adgjin
with whoever	ak
with whom	acbjdlgcljoltdud
with you	accSdieqgShciijmkXldmbontSuivi
with your	accYfqgQhci0jYkclimdnkomqiretaueve
with yours	kl
with yourself	aZjo
with yourselves	jpvZ
withdraw	dchbmlrkun
withdraw my	amdeqduj
withdraw the	heqjrl
withdrawing	heum
withdrawn	ajqn
withdrawn ?	ai
within	anbZcedXeigohUkkldoiqmrctWuVvj
within a	adgjiikp
within the	bddaekgohbjekcleokqntbub
without	aXbdcaddeofigiiojmkulWmXnPqcrbsatuuZ
without .	oj
without a	akbdcnddeZgajikeodqcrctpud
without an	an
without any	am
without anyone	abejtj
without asking	eigehjmk
without because	akkd
without being	jm
without blinking	al
without doubt	ik
without exaggeration	gk
without fee	aj
without her	kj
without hesitation	gj
without it	aeeikm
without knowing	qi
without me	adbqeegqhbjcndokqetb
without my	ejkj
without once	anrdti
without one	aZemrntd
without pay	aTekjlqjui
without reading	tk
without saying	aTfjgehsjl
without the	ajikobqbrdtlui
without them	ak
without thinking	altd
without this	hdjlkooeqdud
without troubling	tm
without vanity	adgn
without work	kl
without you	aaeeijojqpue
without your	addkeijeto
wives	gk
woman	aWblcmelgdikmkneoYrjud
woman ,	adbirk
woman at	aj
woman from	abbjckhk
woman in	acentj
woman of	ij
woman to	rj
woman who	ik
woman with	adbkjl
woman would	aemm
woman you	aicm
woman's	aackidjrtd
woman's sponge	ck
women	aWbthkidjite
women in	aehliejk
women team	bk
won	anbeebhbidjckelnneodtl
won ,	adbkceddgelrtj
won .	ajgdtl
won anything	aj
won more	gi
won the	apci
won't	aWbTcddMfdgkhdjpnio0qosdtQudva
won't ask	amddlcmiorqY
won't be	adcjddebhYjsklmcoirkteuZ
won't bother	meol
won't change	aj
won't come	ajnc
won't find	gj
won't forget	aqje
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
won't take	aneejdmborre
won't you	acer
wonder	aUbzcidjebhZicjZkZlkmiperjsiteukve
wonder ,	abbloj
wonder .	apjerc
wonder about	aj
wonder during	aerl
wonder how	bkcigdndrdtl
wonder if	adbpcidkgeheicjknjoeqarYtd
wonder it	ak
wonder that	adinqk
wonder the	ii
wonder what	aWbjcpdigeibnirdul
wonder where	aXbjdigm
wonder whether	bkcbgkheicniodrktc
wonder who	aibecdndsn
wonder why	behijeom
wondered	baccdigdhejXmendomrZtwuX
wondered .	aood
wondered about	amdjuc
wondered how	aXodtu
wondered if	ljvi
wondered what	adonto
wondered whether	aebeilootd
wonderful	aofigbjeoirZ
wonderful ,	ii
wonderful .	asgeoc
wonderful day	aj
wonderful evening	acol
wonderful opportunity	aefk
wonderful production	tj
wonderful to	alodretk
wondering	abbcdkjloardtkuev0
wondering .	ji
wondering what	jdtj
wonders	aVbkgconts
wonders for	to
wonders what	bl
wood	ak
word	aWcRdeexfagYhbkTlqmXnxpeqrrYsltVuqvT
word "	aZbicedeenneomqetkukve
word ,	aYbieegihiiejknjuk
word .	aScedcekgdhiibjknpocqkrbsluj
word about	bcdjsm
word and	aXeojl
word answer	aj
word before	qi
word by	qk
word count	becdsm
word counts	aiim
word for	alcltcum
word from	aUbdevjkkdlinlud
word gets	acun
word has	qj
word i	an
word in	aXbielljnkrj
word is	al
word limit	al
word now	aeqm
word of	a4bdcbidmloeretcua
word on	aacedlgjlonn
word or	aklc
word to	adbnjaqjrj
word with	aYbklonj
word would	arec
word you	aXbmcdecipjdmerm
wording	ammi
wording that	mi
words	aZbicaeXfegVjekYmpnboRqWr4sctrvc
words ,	cbdkeehjrnuk
words .	akjjkemmqerbue
words a	ci
words at	abtm
words cannot	mi
words for	aeljrm
words if	rj
words in	rp
words of	abrett
words that	bk
words to	bliere
wore	aabjkq
wore her	aejj
wore my	aekk
work	akbZcYdNesfYgjheikkilUmandoippqZuYvj
work ,	aZbYckejfmhokqmdndoYqare
work .	bicbeefaheikklmdnlojrntbuYvb
work ?	abtnvi
work again	ol
work and	acbmnjslve
work anywhere	im
work at	adpl
work before	ajgk
work belonged	ml
work beside	iore
work boots	jj
work does	gi
work doesn't	adhm
work experience	ai
work for	aZbigchbjikkobrqtduevm
work from	ap
work go	adem
work goes	ti
work has	ajrj
work i	ajgchjmk
work in	beceedgcheojpkritoue
work is	adcjhcjnojte
work isn't	uo
work makes	abgq
work may	gmud
work of	rctn
work on	arddecgbhbjekdleobpltoubvk
work or	aeum
work out	amneoaqqtd
work saturdays	ak
work since	an
work speaks	gihk
work that	gkrmtc
work the	aden
work there	nl
work this	aikk
work through	el
work to	abikjnoj
work together	aooc
work well	akfegdoj
work went	aioeui
work were	aeei
work with	alceeqgejcrZtcun
work you	ek
worked	atbXccebhbjskcnaoeqbtkuZvi
worked ,	ai
worked .	odretn
worked for	ajiluevi
worked in	aigerm
worked on	jiti
worked out	ai
worked the	aj
worked under	acgm
worked very	aeok
worked with	asidre
working	adbcdcecfkglhbjemenZooqirjtiuYvr
working .	abbeimok
working alone	angeoe
working at	cj
working day	ai
working here	ui
working in	abgjol
working on	alocvp
working out	bi
working parties	aj
working the	ol
working together	aafkqo
working with	akgoojrdte
workmanlike	aetj
workmanlike "	aetj
works	adblecgjhZiijXkdlbnaoVtrumvn
works ,	aj
works .	aebjlerjto
works and	ck
works at	aeul
works for	blhdvk
works hard	aj
works in	altj
works out	aagpjetk
works with	aduo
workshop	ajcihYiejjkmlkmlobpkrctWuYve
workshop ,	aackjikm
workshop .	bipl
workshop for	aj
workshop in	aj
workshop so	ai
workshop was	acmm
workshop when	jj
workshops	om
world	aUcielfbheiujiodqirjue
world -	acfein
world .	ilte
world for	aerm
world hurry	qj
world's	adtl
worn	ai
worried	aigjvj
worried .	ak
worries	anbccYdekborrjtdvl
worries ,	keom
worries about	bdojrl
worries at	aiol
worry	arbZcZdaeegehdjqkdmYneorratauX
worry ,	aoeegeol
worry .	kk
worry about	ajbddcecjtkXmcooreteua
worry that	al
worse	aobaclgchbjdknobrjtd
worse ,	ak
worse .	rm
worship	aWiyud
worship every	aeil
worship everything	adin
worship the	acin
worshipped	abio
worst	deemmioc
worst applicant	mj
worth	aicodWeXglhdixkPlcmaneoiqYrjsetc
worth ,	ckgkokte
worth .	bkglje
worth a	aihk
worth every	actl
worth having	ajcnie
worth it	cegejpoktd
worth more	aecdheis
worth my	al
worth the	axbckerete
worth their	ui
worthless	aajimj
worthy	aiil
worthy of	ik
would	aUbWcqdkeufkgXipjckUlxmUnaoZpqqirnsdtXvX
would ,	abcjiklkrk
would .	bdclhkidjdrl
would a	arddvb
would accept	en
would add	ck
would agree	adcjtn
would already	aj
would also	adlinl
would any	ck
would apply	ai
would ask	addleigjhekl
would at	aahmjl
would be	bocRdpeXfkhokUlpmXnjoRpbqmrWsYtauovn
would bring	aZejgklj
would call	cole
would care	adon
would change	an
would come	cihk
would cost	aden
would count	acbeckhkjkre
would do	abcYdiergbhXiejjkepqqnrbtcuc
would enjoy	akuk
would ever	aeclii
would expect	bjrk
would fall	acck
would feel	aieireuj
would find	aeckriuk
would fit	bncb
would follow	aahjikoj
would get	aedjemjesl
would give	aYckemhXinjdkm
would gladly	aqhakk
would go	dehm
would happily	akrl
would hardly	en
would hate	acedjjqrrdul
would have	aZbdcjdJeKgaheimjqkvlWmmnWoupeqTrnsmuQvZ
would hear	anjc
would help	apcceXhdkelpocqdrrteucvc
would hold	aYlkpn
would i	akejleomqdvd
would in	hj
would it	aqdceqlcvT
would judge	tl
would just	eesq
would keep	aYbkeitn
would know	aYckeegiisneoeuj
would leave	akii
would let	qp
would like	atbccXeSfsgXhiiSjRkaliojrcsdtnuave
would look	ceedgpjindrbve
would love	deedfdilpprd
would make	aodngeiclenioere
would mean	aqemkbqc
would miss	bi
would move	abejql
would need	aZeorl
would never	aiceepgkiZmire
would normally	hk
would not	ambjcnddeZgahWiWjSlemiqtrktiudve
would notice	jeqm
would of	gk
would one	aihi
would only	adbacnejhciZjpkblineqi
would open	achl
would otherwise	oi
would please	akuj
would prefer	adbemmojretmue
would put	ri
would rather	cbdegchXjcnkqmriul
would read	aaikol
would refuse	aZceekheimldrm
would remember	aajq
would reply	adfoqe
would request	al
would rewrite	adel
would save	aWejklqm
would say	acclgojeuk
would see	aVbicjgdhkjord
would seem	abbehjikol
would send	li
would settle	hn
would show	abcp
would sleep	adeq
would sooner	qj
would spare	aZqp
would speak	gn
would still	djhkjeke
would struggle	gl
would suggest	ai
would suit	a2eehekeqe
would sweep	aYekin
would take	aTceeohcijliqjrj
would talk	abrn
would tell	ainj
would that	apdd
would the	bm
would there	amccdled
would think	aXdmhlieqdreur
would try	abdn
would understand	aXjimkoirk
would use	an
would value	lk
would want	nooeqdum
would welcome	acdjlk
would work	accienikoe
would write	am
would you	aobacZdjeRhaiYjWkjlvmaniojqbsctcucvn
would your	nj
would've	gikionte
would've been	kjon
would've suited	gj
wouldn't	aWbYeqgkhkjPkYldmXrztT
wouldn't be	akeive
wouldn't call	adco
wouldn't dream	nj
wouldn't have	aogehniijcoerdue
wouldn't keep	rn
wouldn't know	aXrr
wouldn't let	aarq
wouldn't need	eo
wouldn't stand	gk
wouldn't want	adedhcjeorteuo
wow	aZeeonsetovm
wow ,	aaeeontp
wrap	jeun
wrap party	jeun
write	bYcidkeWfdgchXiqjjkplsminWpdrlsatevT
write "	abjmtj
write ,	abcmgjiekmqj
write .	aebnglmiretd
write a	aigeoermtaum
write about	adrjuo
write again	apdYqk
write an	ai
write and	aehjjl
write another	aejn
write as	digehl
write at	aliiod
write back	acllrmue
write before	dl
write better	ij
write english	nerk
write for	aiilre
write from	aZko
write it	adnkoi
write me	im
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
write to	aobbdZeafbhaimjWkelnmpqXrluV
write two	actp
write up	aj
write whenever	aeql
write with	akfj
write you	aiqi
write yourself	am
writer	cegjikolrd
writer .	aeomte
writer i	adikui
writer needs	actl
writer so	ii
writer's	ai
writers	aileokuk
writers forum	ul
writers who	ok
writes	aXbdcdhiimndoerrtjulvd
writes a	io
writes that	al
writes the	abuo
writing	aecUdwedfpgMiZjbkplmmroZpeqnrLsdtGuqvQ
writing ,	elhlkdoeqive
writing .	acbijbkimlonqdtdueve
writing ;	adul
writing a	admnnduk
writing about	ul
writing again	aj
writing back	am
writing by	aTbmhjqr
writing for	bedj
writing from	ak
writing group	amii
writing i	nj
writing in	fnucvd
writing it	ai
writing my	aj
writing of	aekn
writing on	aamkuo
writing once	aabldk
writing one	aeul
writing the	an
writing this	ajkjue
writing to	bcdnflgchcjckkllnnoZqdrdtdue
writing until	aadqqc
written	abbZcaeigdhojcljmwnpojrisdtSubva
written "	al
written ,	ajjekm
written .	nnre
written a	aeqkri
written and	dkei
written apology	aemk
written around	aabkhl
written by	akbYcerstb
written comments	lj
written down	oj
written explanation	aehi
written feedback	hn
written for	bk
written notes	li
written on	qi
written out	ekqe
written paper	hl
written test	ai
written this	mm
written to	becddihdiekelempnjonqeretdue
wrong	aibLc1dXhSjikUliminUobqWrVsjtsvi
wrong ,	abdageimlmmjoj
wrong .	aactddedgijkkemboardskud
wrong :	ck
wrong about	aYbccxoluc
wrong address	aj
wrong and	tj
wrong date	tm
wrong file	mi
wrong for	aj
wrong in	arcemc
wrong of	aYmu
wrong on	ck
wrong one	ai
wrong person	rm
wrong side	gl
wrong that	jj
wrong with	aacddmeejemjsjup
wrong year	aicetj
wrongly	andeelhe
wrongly .	ci
wrongly that	ak
wrote	albRcidwhlibjjkqlYmeneooqVrYsbtSuYvY
wrote "	aicjoiteve
wrote ,	aigk
wrote .	adcdhnmnni
wrote a	aj
wrote about	ap
wrote at	oj
wrote back	ap
wrote before	abdm
wrote down	ij
wrote every	acjm
wrote in	aXcidt
wrote it	akbkcedagjjdkloird
wrote on	aZdu
wrote one	ai
wrote that	apbacljlta
wrote the	cddehpiekmoircta
wrote them	adcn
wrote this	rn
wrote those	jj
wrote to	bbdcenhdjjnjoite
wrote you	aedk
wrote your	tm
x	cdvy
x </s>	an
xx	aVpw
xx xx	aVpr
xxx	aVpr
yard	bkdejckeqkreuk
yard ,	amce
yard .	aj
yard is	aaclum
ye	jl
yeah	advp
yeah ,	vm
year	aubbcqdPfVgnhniXjikclemPnOoeplqOrmsXtkvO
year #	rn
year ,	arbYcidcecguhiiclimdnZoaqTrZve
year -	acbccegdjmocrv
year .	bkcddZebfegYiijkkjmenZokpoqZriuZ
year ;	alqe
year ?	amdkeevd
year after	bkji
year and	alceeegahpjbkbniqiue
year as	giuk
year at	ai
year because	km
year before	hj
year by	blje
year came	abcm
year does	amde
year end	aj
year for	aacmeihi
year had	aj
year has	ackjtj
year i	aaceddgojikeoltcuj
year i'll	aWtmul
year in	aaengehito
year is	ei
year my	gm
year now	gcjl
year of	clgdhjkeqmtd
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
year will	adhl
year with	ajcl
year without	abemki
year would	achk
year you	alckge
year's	avbcdcedhbikjckZljnbobqcretluj
year's .	akhckeul
year's booking	uj
year's budget	aeil
year's call	al
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
years	apbVcqdLeNfbhrinjqkPlcmPnbpeqLrcsnvb
years ,	acdegehliejkkmmenjoZritaui
years .	bognhYjdlirc
years ?	hn
years ago	anbbgnhejbvj
years and	asbcgZhbjqkZreteub
years as	akhe
years at	aXgeistk
years before	acgloj
years experience	bkce
years for	aeun
years here	aloj
years i	acjo
years i've	ai
years in	ambdcjgZhjidjZojrjtb
years is	cmgjhe
years of	aYbXckgbhlijjjkSmcomqesmtnuive
years old	am
years on	bdhmjerdsmtl
years running	hjtd
years standing	aj
years to	gajktl
years was	aj
years when	aiki
years with	il
yellow	aqrk
yellow ,	rl
yellow note	ai
yes	aXbRcOdneyfmgehaimjckilZmVnjoLqzrWsZuMvp
yes ,	ajbcdbeifnheidjZkeobqnrcvk
yes .	adbecXdshWiijlkjnnobqdtZuc
yes ?	ai
yes again	an
yes already	aeqm
yes at	aideik
yes from	ioqj
yes i	abeivl
yes in	acqk
yes now	abqp
yes on	abglqj
yes or	apdkeYhetnvd
yes the	ai
yes this	aaqo
yes to	alesheqb
yes would	kk
yesterday	anbbgiheikjemdnlqd
yesterday ,	ilnm
yesterday .	ao
yesterday and	ai
yesterday that	gk
yet	aScvdnevgGjckklcmZoWqnrMsZtbutve
yet ,	aobecadeemjUobqtte
yet .	ambagbiejjklocqYrbtcui
yet ;	eiklnk
yet ?	ak
yet again	mjolqe
yet and	qi
yet another	tk
yet been	abckiink
yet decided	akneuo
yet found	ji
yet had	hl
yet here	aeel
yet i	fl
yet let	qk
yet said	el
yet the	aVcvdi
yet to	aVbedphjjmqd
yet told	aeqm
yet what	acilun
yet you	cj
yet your	acbn
yoga	tj
yoga mats	tj
yolanda	ai
york	adnl
york .	aenl
york who	ii
yorker	acrm
yorker .	acrm
you	aUbtcledfngYhji1jskVlemennoXpVqpsatVuZ
you !	aevr
you "	acto
you ,	aUbjcPdlemfbgYhcisjnmunxoOpjqerdsitVuRvT
you .	abbicWdneihaicjskRlimenaobpirusatXuo
you ;	jm
you ?	aUbkdjemjdlinnqbvk
you a	ccdkejfegZhiiZkcoXqmrTtiuj
you about	anbkgeimmdneoerd
you across	uk
you actually	adckrqva
you add	vi
you admit	aYcq
you advertise	tm
you advised	as
you after	mi
you again	dmeXhljcocrburve
you all	ajcefigbhqiajSmoneolqcrdud
you allow	gk
you almost	adtn
you alone	heirjeqk
you already	ajbjjevi
you also	akjelpte
you always	aiibonretmua
you an	jk
you and	aicaeafkgajmkcmbritouZvZ
you announced	aebk
you answer	addjnroevc
you answered	akbbcbdmmmocqeul
you any	lkni
you anything	mk
you anywhere	adim
you appointed	aegrhkna
you are	aQbideeqfegJiwjjkmmcntoKqWrjtdudvi
you around	ai
you as	aYcddderheinjikcrkte
you ask	dcjcllmeneqdts
you asked	a3dQechjicjdkbldmXnUoiqVrWsptjuW
you at	cefkgehcisjklimdnZobqerdtdve
you back	ej
you be	ascegihjiejenjqYrcuevi
you because	adokrn
you before	ambkinmcndqeud
you both	rn
you broke	aYbsjj
you built	aiij
you busy	ai
you buy	aZup
you by	aYinmlokqntcve
you call	becqieknretdudvd
you called	ak
you came	bcimjcro
you can	ajbVcVdVebhriajsmmncqerYtYulvo
you can't	bigkiajckomenjocte
you cannot	cjli
you card	aj
you cared	abol
you cast	adcigm
you caught	albdml
you caused	adjqmd
you change	aatm
you changed	vj
you choose	aiheimoe
you chose	ajbncmgkhWiZjimdnZqcrcvd
you clearly	akcenj
you close	adcisl
you come	aeomqr
you confirm	ajdelcun
you consider	apddec
you considered	ak
you cooked	ak
you copied	adbl
you could	aacXdlekiajmkelpmkrbtMuXvn
you couldn't	aabadjgjkm
you count	akcl
you crushed	aejm
you cut	eeikjjre
you decide	aciiqm
you decided	abjonm
you declined	aWbbgnko
you describe	aicn
you described	ai
you did	aobqcedZeegahWibjXkdlemknlrnsetWuavk
you didn't	adcedjeagdhjjlmdoiqerjtd
you do	cXeRgcijkmlomcneoiqdretluo
you don't	aebjcXddeZgehmidjYkqmbnloYqmrZul
you down	aams
you edit	rl
you eleven	ai
you enclosed	aato
you ended	ai
you even	ajhimmta
you ever	aieWglidneocrktmud
you every	aWiljdmmooui
you evidently	acokrj
you explain	amvd
you explained	aidl
you feel	abeliejomdoj
you felt	ciretl
you filled	sj
you find	aweiibjYmeokrd
you finish	ej
you finished	rk
you first	anbegeimjjrd
you five	aboptk
you for	apbXcidbhailjTkemYnoojqVrotivb
you found	becpgdjYmeokrctpui
you four	aZdnhk
you from	fjjdmj
you funded	ai
you gave	atbqccdjecfbgXhliYkemZnaocsitXuc
you get	aidehejaleocrstlucvn
you give	ajbmeahYjkkelbmeneqkretl
you go	djllnmrdvd
you got	aebccedlgnjdrk
you guess	jm
you guys	akoi
you had	aeblcZdjhnibjUkTlcmonaoqrdsktZvc
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
you have	bccbdseZfZgqhjkilemXncoVqprkud
you haven't	abcldioeqkvo
you hear	ai
you heard	bmgl
you heartless	ri
you held	aZckimjj
you her	aj
you here	acdmjioeqjue
you hid	aebnje
you hire	aehetq
you hired	aYbegnneritn
you hold	aeekim
you how	ilrk
you hung	absp
you i	aYbcdjedgkheipkm
you i've	aejk
you if	eZnnqjrj
you ignored	blce
you in	aXblcbdieXfsgXjallmlpkqdukvZ
you interviewed	an
you invited	bi
you is	aTcddceefdgchbiujekjmlocqnrmtivd
you judge	rl
you judged	nj
you just	aTbqgdhlrjvj
you keep	aibodjva
you kept	auheidjYmkqdsmtc
you killed	jk
you kindly	bmjjnere
you knew	aTboju
you know	ambkcndUeUgihoiajXkdljmZqYrUsetVukvl
you last	rk
you laugh	ajmj
you learn	abbmti
you leave	aYcmejik
you left	ak
you lend	lj
you lent	ap
you let	adbjdbejhciljikjlbmknerdtjue
you letter	ai
you letting	ai
you lied	aZbt
you like	aicedZezgdiWjcldmbneoorYtbucvo
you liked	aYcnjl
you list	cm
you listed	ai
you live	aajpumvZ
you long	aelk
you look	aecpiojakllkratd
you looked	aedl
you lost	aemk
you lot	aZglrjtove
you made	amcjidjdoZunvk
you make	adekio
you manage	am
you managed	oiti
you many	mi
you marked	aYblgkij
you may	aVbQcZdjfjgmiYnooVqlretUuu
you mean	eihqtavu
you meant	ekjerntd
you mention	aqbUcudegehenjodtc
you mentioned	azbXhajllZndobqbrktcuevi
you met	bijkre
you might	aSbecedcheiiljoiqitdusvk
you mightn't	aedlei
you mind	al
you missed	dl
you most	aamjol
you move	aajm
you moved	blje
you must	adbQdieiinjekemqnbokrVtiua
you my	aRdjjukimn
you named	ar
you need	atbdcadZeefehpibjZkdldmnoaqZretnuQvj
you needed	aabpritj
you needn't	ajdegejloi
you never	aebpccedgYjkoitdukve
you next	gmjkoete
you nicely	dk
you no	edjpqivZ
you normally	ri
you not	aYbnexjelescvc
you note	aZdo
you noticed	oetk
you now	aadkhtidjckeminereue
you object	ak
you obviously	acnkon
you of	abfmjk
you off	mn
you offer	akrivc
you offered	axnd
you on	bZcddphdiijXlimdndodqZrvtc
you once	elgricjimeodue
you one	andeheql
you only	aObsciengdiajakeldmenmokrjtlve
you open	abel
you opened	bk
you or	arlencqkrc
you ought	aceegphemerk
you out	ainkratm
you over	im
you owe	abbdecgeh0mere
you paid	aecieeokrkte
you park	aWuq
you pass	lj
you passed	adcegrte
you pay	aooerjtmuc
you people	aScdeagXhkkemaqlrttqubvc
you perhaps	eqld
you personally	ni
you phrased	il
you picked	adbZcdeegyicjarbtp
you plan	alte
you please	aadckllZvx
you po	aetj
you pointed	an
you post	adijvj
you prefer	andeeenk
you preferred	acml
you print	acljrk
you printed	aecj
you promised	aiheoi
you provided	acbl
you publish	al
you published	aicj
you pulled	aZol
you put	cldaejhaikmdrdtivj
you quickly	qi
you quote	bi
you raise	accp
you ran	accqikte
you rang	ajjjli
you rather	qn
you read	aibddjeehmjeklljocrctdud
you reads	qj
you really	aiolrd
you received	abfn
you recommend	addllevi
you reconsider	addpqdulvc
you refuse	abijjnoe
you refused	jeni
you reject	aebrrisivV
you rejected	bitj
you remember	jk
you remembered	anjaol
you repaid	jk
you repay	jl
you replied	ii
you report	aVnyvd
you require	aabmfi
you reread	acci
you returned	bjjd
you reverse	ademheqi
you rigged	bj
you ring	abekhi
you ruined	aebk
you run	jenltj
you said	ascednejgahYiajllemUnYolqWrSsktX
you sat	sj
you saw	blcddlie
you say	bcc1dqgXiUjWkdldnZrTsluYvX
you scored	cj
you see	abejgZhdiokjneqlrbtdvj
you seek	tj
you seem	idomrn
you seemed	ikjk
you send	djedgolermvZ
you sent	bYcpddgnjZreteum
you set	aYcojjnjvi
you settle	dkqi
you share	auedlcvc
you shared	ak
you shook	bkjj
you shortly	aenk
you should	aWbdcohkjinlobqeratdvj
you showed	aibjjetl
you shut	abikuj
you sign	ej
you signed	aaclik
you since	iq
you sit	mk
you six	aj
you sleep	aYjmol
you slowly	rj
you so	ckddelqerdsj
you some	gjnl
you something	ai
you soon	am
you sooner	kk
you speak	aceeiqneqi
you spent	akbieejemk
you spoke	ambdhdiejsre
you stands	ai
you stayed	aj
you still	aWdkeejinkqoue
you stole	aTbyje
you stopped	akbj
you strung	adbn
you stuck	qkrk
you suggest	vj
you suggested	a0qduc
you take	aVcoeilkodqoreui
you taught	il
you tell	a1cedaeZhejdlbndqjrosetevd
you ten	abjkqi
you than	aWinjkuj
you thank	al
you thanked	bj
you that	becoecgohkiYjekcmYnlqerjtWukvb
you the	aabWecgZhsjZkjlentqctZui
you their	ao
you then	amdlleve
you there	alnk
you there's	ii
you think	ckdZeiiYjikcmendokqiteui
you this	aZeeiljikmqj
you thought	anjelmoivd
you threw	abjn
you through	aYdjjl
you till	akqe
you time	mi
you to	accidbepfTgZiMkvlomQncospcqyrUsauXvW
you today	am
you told	aobocbgbhZibjikdmcnaodqariskte
you tomorrow	ak
you too	mj
you took	cuddgbjmkemdratY
you touch	aeil
you treat	aarmuo
you turn	abhnijje
you turned	aebmdjgmjYoermud
you twice	adhmmi
you two	abhn
you uncomfortable	mi
you until	um
you used	adbicnidmitivi
you usually	tnvd
you very	achn
you walk	adejij
you want	deeohdiejbkilemindqUrev6
you wanted	abblcedejeomrltcvj
you was	aebefkiord
you waste	ajldmdom
you wasted	bk
you watched	gj
you well	aWfrnloktiud
you went	bajenioipnrd
you were	aibVcPdigYhSikjskjmroiqjrZsetouKvi
you weren't	aibZgmjkklmd
you what	aeddeegdjkkdneomrquj
you when	apoe
you who	aVcjiejnnpodqnra
you why	cl
you will	aLbPdoeJfag1huidjYlpmYnYqqtXumvZ
you with	bjccdbgaiejZkknlorqeretd
you won't	aKeehnibjilknrqora
you would	aabbcedmerfoguhaickZlpoarasdtWuYvd
you wouldn't	aVqjrrul
you write	aacpgdiijjllmeodqkud
you wrong	ik
you wrote	atbWcieegbhkidjZmkqerYtXuj
you yourself	ilje
you'd	aUbbcpdmeqgnhmiejbkdlrmYnVojrksdtcuWvd
you'd be	acdegjhljiql
you'd been	jk
you'd care	ajee
you'd hardly	aden
you'd have	csgjke
you'd know	gkrl
you'd like	dbejgbhjiejbkmletkui
you'd look	akddij
you'd missed	abdl
you'd only	abeirl
you'd rather	apcedreaodqeuevd
you'd read	aelo
you'd said	qi
you'd say	aedjei
you'd scarcely	ei
you'd see	accr
you'd tell	ailj
you'd think	ei
you'd told	ol
you'd want	an
you'll	aObPcXdoejfngqhbicjckclbmUnnoiqwrktMuwvX
you'll be	dledgnicjXneqdriteup
you'll find	cddigkqkre
you'll forgive	ajdemYolrm
you'll have	aedehdjkkenqoiqkrdua
you'll know	al
you'll need	ul
you'll remember	addoemjd
you'll see	aWcidbnnqpuivd
you'll take	ij
you'll think	djjl
you'll understand	aXhkkjun
you're	acbXcadWeegUhdiwjjkmlomXnnojqdrjsetJucvy
you're a	aerm
you're able	akjj
you're an	iiri
you're at	acjilk
you're content	ok
you're free	aj
you're happy	aejj
you're in	an
you're knee	aj
you're looking	adol
you're mistaken	il
you're my	ej
you're on	am
you're right	a2cchcidmeojrdvc
you're so	adlk
you're still	adll
you're the	aeeigdit
you're tired	ii
you're too	nl
you're up	ai
you're welcome	akvj
you're writing	adll
you're wrong	aZco
you've	abbccjdieWfbgYhWiqjtkYljmUnooUqusetiua
you've a	apqj
you've all	am
you've already	dm
you've answered	aedj
you've been	apejgcjekerltd
you've chosen	tk
you've clearly	oi
you've done	aailrm
you've ever	il
you've found	aqge
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
you've picked	amqeti
you've probably	di
you've read	kl
you've remarkably	td
you've said	qj
you've seen	gk
you've such	il
you've taken	jlkj
you've the	li
you've told	lj
you've written	abcknlre
young	abbegXhciujlnZrqtSulve
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
younger person	bn
younger pupils	ui
younger team	gk
youngest	begkkm
youngest asked	kl
your	aUbrcldaePflhWi0jokRmZnwoTpdqmrnsVvQ
your "	aPdjeliijdoirltnvd
your #	adtk
your access	ai
your accompanist	aitj
your account	aehijdkeqs
your admissions	ri
your advert	aYcmtk
your advertisement	acbjcq
your advertisers	ui
your advice	aibedniejclinYokqcrmuY
your afternoon	admn
your age	rp
your agency	algeiajamlnctk
your agency's	ti
your agent	acbkjjli
your amazing	acfein
your annual	acul
your answer	aacpdteofdhaibkqmcnUoYqbrZtXvi
your anthology	ak
your approval	fjnk
your architect	ak
your area	nl
your artistic	aegl
your assistant	aadsjinUolqrrateue
your associates	aj
your atrium	jcoo
your attention	hk
your aunt	abhn
your authors	ajglte
your autumn	bk
your back	aabdnkuq
your bar	uj
your beauty	acip
your best	aahjnjul
your bid	kj
your biggest	qj
your board	aWhiienwqmrctiuZ
your book	jcro
your boss	gcibjelintqdrl
your boss's	np
your branch	gjuj
your brilliance	aeik
your brilliant	ii
your brother	adbo
your budget	gn
your builders	gm
your building	aibcedicjeqotm
your bursary	acrmuj
your buyer	acbjlj
your café	al
your call	anbidehejomWqn
your cameras	aeem
your canteen	oj
your captain	nj
your car	adum
your card	al
your careers	al
your careful	amfd
your caretaker	ak
your case	hi
your casting	aibjid
your ceo	adnsue
your chair	aliejjnjqjreue
your chairman	iejenmriue
your change	jeqm
your charity	ik
your chef	adlk
your cheque	aekl
your chief	aenq
your children	ai
your choice	aecegdopqlrjtc
your choir	hiieri
your choirmaster	ierj
your christmas	ho
your circus	ak
your class	kk
your clear	aj
your clerk	aj
your clients	acqn
your clock	accl
your club	jmrl
your clubhouse	aeul
your co	aZkmlj
your coding	hl
your colleague	abckd1gbhjiajXlinSocqarkud
your colleagues	apfbhiicljmltd
your college	algdhdjm
your colours	jl
your comedy	abtn
your comment	bdceglvo
your comments	aobaciddiemendrmuevk
your commitment	fi
your committee	akgbidjlklndoeqluZ
your companies	aceo
your company	anbigbiljbkcod
your company's	jk
your competitor	aaqp
your competitors	aabcglieuq
your concerns	ci
your concerts	ml
your congress	aj
your conscience	acjrkdqj
your consideration	aefk
your contacts	adlm
your convenience	aqfc
your correspondence	acfm
your council	ud
your courage	ij
your course	albejekm
your cousin	bi
your cousin's	ti
your crew	an
your criteria	aeckjk
your crowd	bn
your current	aaco
your custom	ai
your dad	nj
your daughter	ul
your day	mj
your dean	acno
your debt	aikdtm
your decision	bdcsddedfngahYiYjpkrmdnYoYpkrTtXudvd
your department's	ak
your deposit	amqe
your depot	bk
your depth	ii
your deputy	djncqjtj
your designers	rk
your desk	aXblejgehkiemmrd
your diary	adqq
your director	ekgciXjbmjntqeub
your director's	aenn
your disposal	qk
your diversity	adbprd
your door	ajbeejgnidje
your drawings	abjp
your driver	adum
your dublin	ll
your duty	abhoqd
your ear	iorc
your earlier	jekl
your earliest	aZfs
your ears	cjmj
your editor	blgkiZrXtiul
your editorial	ii
your email	akbccddXfigiicjtktmboWpdqarbsjucvX
your emails	aaut
your encouragement	aijm
your end	ajolqe
your entire	gm
your essay	am
your esteemed	adfjik
your evening	ap
your every	ik
your excellency's	adil
your extra	hj
your eye	aWdleigcizncrateue
your eyes	aYiimp
your face	aeikjdrjuk
your family	jjtnud
your fault	akcbgejtuevc
your fee	abkq
your feedback	aebacidcgeoarjtrueve
your feet	aoinjdneqercti
your festival	geheidrs
your fete	hi
your file	au
your final	ei
your finance	bk
your finger	ik
your firm	akgbjekkri
your firm's	ul
your first	aXbneehjinjlkjneojqcrdtbue
your fish	ak
your five	catp
your flat	aj
your forgiveness	mi
your form	akhmkmobrdte
your foundation	anidji
your founder	bcjenr
your four	ck
your fourth	eohbij
your foyer	al
your frank	fe
your free	aZom
your friend	abbldnie
your friends	aZlmok
your front	bdhridjcneriuk
your fund	kenj
your funders	uk
your future	fj
your gain	aj
your gallery	gahprotb
your garden	im
your gate	an
your genius	iq
your gentle	mi
your gift	ij
your good	aeesijmlncteuc
your goodness	ij
your goodwill	aeen
your gracious	ii
your grant	aZkmun
your grounds	ci
your group	aj
your guests	ajrkte
your guidance	apce
your guidelines	berasmtm
your half	ajqe
your hall	jl
your hand	jjmird
your hands	aZceeiinnoreuk
your handshake	jk
your handwriting	aeim
your having	ml
your head	bicegbhdiZnvrbte
your heart	aZepik
your help	acnl
your holidays	jl
your home	qj
your honest	aocefelnocre
your honesty	aaoo
your hospice	ji
your hotel	alfbjenkui
your house	abbmgdicomrcul
your hr	bkne
your husband	ij
your inbox	addjikjemmobqkretk
your information	jk
your initials	aYenqi
your institute	gn
your institution	akfkic
your instructions	ai
your intellect	ii
your interest	ai
your intern	rl
your interns	aj
your internship	rm
your interview	gkierlue
your interviewer	borb
your interviews	acikkini
your it	ak
your job	aiedheiejdkirmtj
your journal	aacehmjemlrm
your judgement	anfdioncretkub
your judges	bccegmibrl
your junior	ik
your jury	gdnirlud
your keyboard	hj
your kids	uj
your kind	bcdjfrgeieneobrctjue
your kindness	aZgdiujjre
your kitchen	aZljus
your lab	ik
your lad	aesj
your landlord	acbluj
your language	jj
your last	beccedgZhiidjakeneodqormtj
your law	tn
your league	abgp
your lease	ai
your legendary	aeij
your letter	bZcmdOgjhciijvknlYmbnYoYpkqTrdtpulvW
your letters	riuj
your level	adcdfehknoolre
your library	al
your licence	aeul
your limit	ai
your line	akckrktd
your lisbon	gi
your list	bYckdeeVgpjelZminbokqYritmve
your little	aSgricjZojratlus
your lobby	qmue
your logic	aici
your logo	lk
your long	ii
your loss	acceedg7heicjckYmYoeqerltcud
your lot	ajne
your lovely	ajkitiue
your lps	nm
your lunch	aljdmionqb
your magazine	ajgeipoktbud
your mail	ajcddijk
your mailing	aZso
your man	qi
your manager	aigenpqe
your manager's	aknlrd
your managing	nm
your marking	ck
your marks	clnj
your meeting	ni
your mentor	aejl
your message	aqbccldefjgeiejnkimendocqcratdue
your messages	ui
your mind	acdoeliajdncqoreuj
your minds	hjjeqj
your mission	aafn
your model	aZjn
your morning	admm
your mother	ai
your mother's	ok
your museum	aibdhkjdpj
your name	bagbhbitjdkdlmmWocporetaulve
your neighbor	bk
your neighbour	lk
your neighbours	ak
your nephew	acbntj
your nephew's	aibi
your new	aZbycegwhciUjYkdlenVovqerVtdve
your newsletter	bk
your next	beemfeoiqcrjtauo
your no	accdeojjkiqjrc
your note	arbXdVgchejqldmcndobqeto
your notes	albpcZdZgkickcllnbqdrjtbve
your notice	aj
your notification	akfe
your number	ajne
your numbers	aecigj
your nurses	ai
your objections	aecmrj
your offer	cl
your office	aXblcbgjhdlenZoaqqsitqueve
your offices	achm
your old	aljd
your online	aerm
your open	ayqeuZ
your opening	jj
your opinion	acbdcdijrsteud
your organisation	acfioo
your other	anbjedicjcokqdrbtive
your own	aTbjcxdbeoguiZkXmcneoWrYuovZ
your page	anui
your panel	adbkcRgoiVjtnerdtqud
your pardon	mo
your parking	aj
your partner	lj
your partners	ljniqj
your patience	aadlmm
your pay	henp
your pencils	abis
your people	aobnjdreue
your perfect	aegcoqte
your personal	qjtl
your phone	adbiok
your photograph	aYit
your phrase	ci
your picture	ik
your pile	acdr
your place	bdmmtmue
your plans	bj
your podcast's	qctl
your poem	amtc
your point	aocm
your points	ck
your policy	ul
your portal	aYbkrltj
your porter	amndqk
your portfolio	bl
your position	enherk
your post	aj
your poster	ak
your posters	abol
your practice	amuj
your precious	aaijldmkon
your predecessor	aebbhiiejvodrZ
your present	cigkoj
your principal	nkqd
your problem	kivj
your process	hjtlue
your producer	aann
your program	gjhl
your programme	aehkkj
your programmes	hi
your project	ak
your prompt	aiqotcvc
your publisher	ienp
your quarterly	tm
your question	atcbdbvy
your questions	aobageijrjub
your quick	al
your reader	aoiemjre
your readers	cegkibmirjub
your reading	ajtl
your reasoning	ajcmrc
your reasons	anbbcodegYhdiYkklemaorqetb
your recent	abfjpmvd
your reception	aeoeqr
your receptionist	akmmncqi
your receptionist's	aj
your records	albkdeomue
your referee	bicmrb
your refusal	aSbecjdjinjmkdrktd
your regional	aknmrd
your rehearsal	acqkun
your rejection	aZcjirjekpmdrctauk
your rejections	ij
your remark	ajck
your remarks	ajbjne
your remit	adcm
your rent	ni
your reply	ajbaccfigeidjbklnioVpkqcrjtdui
your report	aibici
your reserve	hi
your restaurant	uj
your review	ilue
your reviewer	aobncbierb
your reviewer's	tm
your reviewers	ai
your revised	acbkceqo
your rival	ql
your rivals	adeegmikje
your roof	rm
your roofs	aehk
your roster	ajglod
your rounds	kk
your rule	ci
your rules	cdhmrk
your runner	gk
your rush	jk
your salary	hlkj
your sales	gk
your samples	jknc
your saturday	aj
your scheme	aejkom
your scholarship	anoe
your school	aWgchjicjmmlprrauc
your scoring	aicj
your second	ajbbejglhdieneqitYve
your secretary	jnne
your section	adnm
your selection	klnkui
your sentences	abinrj
your series	ki
your server	abblsk
your shoes	ijql
your shop	abgrijjdkeri
your shortlist	aebegrheiemjrdti
your side	abblcahcjimenbqkrotk
your signature	aWbdimjknkqn
your silence	aadlgiqi
your silly	aerl
your sister	bilk
your site	aomj
your size	akgbhcicjnrmte
your so	aUbqciierotYve
your society	ai
your sort	acgemkon
your spam	aZtm
your speaker	gi
your special	aeul
your sponsors	ni
your spreadsheet	aboo
your spring	blte
your staff	ijjkojqeuY
your stage	cj
your stall	jj
your stand	aendqm
your standing	adhkijmjrc
your stature	adio
your street	un
your students	aehn
your studio	an
your style	hjieolre
your successor	gj
your suggestion	al
your suggestions	an
your summer	aotcui
your sums	cj
your superior	nn
your supervisor	aanp
your support	jk
your surgery	bl
your surveyor	apbe
your taking	aegj
your talk	ao
your taste	aicZgcis
your tasters	aerk
your team	aideedfviUmmneokqcritTubvd
your technical	ck
your tenant	achirm
your tenants	aj
your test	acgehijmrj
your theatre	icolrk
your third	amie
your thoughtful	aj
your thoughts	aXcddkfelrql
your three	albicigeijre
your thursday	acql
your timber	uj
your time	arcdekfogdibjeljratbue
your tip	lk
your top	gk
your tour	ji
your town	aeqj
your treasurer	bj
your truly	ij
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
your vision	adflii
your visit	jl
your voice	aobegeitjandodrdtduc
your waiting	akbegnhiqd
your walk	ak
your ward	acbm
your warmth	ik
your way	aqgeijjcljmconqduc
your web	rl
your website	aebmcddcgdiejalembokqermtp
your wedding	ul
your week	jj
your weighting	lk
your welcome	ti
your whole	aabjcceeg1iajbkemjnctc
your wife	aaljql
your window	abcjqj
your winner	tk
your winner's	abgmietm
your wisdom	il
your word	bkjkqm
your work	im
your working	aj
your workshop	as
your years	rk
your yes	aWiequ
yours	bRcZdXeXfcgohbixjokplWmUoSpeqlrpsatTuovQ
yours ,	aVccdielgmisjikcoeqeretd
yours .	aHcddcebgjhmiikxncoeqirntjukvc
yours ;	ij
yours as	ai
yours at	nk
yours can	eejm
yours cannot	oj
yours comes	ii
yours does	rk
yours faithfully	aefl
yours for	ai
yours had	ik
yours has	aj
yours i	im
yours in	adrm
yours is	hdipkcqjreteuk
yours look	ajuk
yours must	ai
yours on	jekl
yours sincerely	alfeme
yours to	alcjgajlke
yours too	aejm
yours truly	arfeiX
yours was	apbdgYhcjiodrpteud
yours will	aegikj
yours would	aegkuk
yourself	aWbZdbgchYiwjkkamanrrqtSulvc
yourself ,	akceedgeijlinioiqerjtcub
yourself .	acgeismeqermtd
yourself ?	ik
yourself after	aejj
yourself and	ak
yourself for	rl
yourself further	aenm
yourself that	elgije
yourself to	aZiinl
yourself why	adjm
yourselves	aMclgpjpmbqktsudvW
yourselves ,	aerm
yourselves .	aVcmejgqjemeocrbtnve
yourselves ?	acjnqkva
yourselves over	oj
youth	jl
youth choir	jj
yusuf	an
zbigniew	aj
zeppelins	ck
zero	aebjoismvd
zoning	uk
zoom	li
zsófia	aj
zulu	ai
zurich	aZgmnl
zurich ,	acnl
ó	am`;
