/** Written by `npm run train:advice`. */
export const SIGNS_BIAS: readonly number[] = [
  4.982, -0.401, -0.005, -1.259, -0.763, -0.969, -0.799, -0.489, -0.982, -0.687, -1.028, -1.147, -0.778, -0.14, -0.873,
  -0.501, -0.01,
];

export const SIGNS_WEIGHTS = `we	abbZcRdYeZfYgjiQkdlDmanbojpmqF
<s> we	amddfchljHljoaqL
would	aBbmcSdBeXfRhUiWj/lWmdnmoZpUqY
we would	aabmccecfahajukZlomboSpbqW
ask	aKb1cGdWeafNgZhXiZktl4m2oRpCqB
would ask	brgdhdjakjnb
you	aac1djeafmgchJiSjUkOlPmrnnoYpJqb
ask you	abbwcddcecfbgUhaimjdknmVnapa
not	aTbpcWePftgjhuikjIkVlXmBnIolpdqS
you not	aZbnfXgahnimjdna
to	aTcYdjelfbgchbibkcoUpXqQ
not to	bscbdlfSgXinjYlYmXnjpWqa
apply	aWbocPdOfKgPhciQjukxlumQnzoVpMqK
to apply	acbkjnkllXmdoc
for	aZbbcWdQeafcgVhWiKjbkaolpmqQ
apply for	aZjmkZnloc
further	aUbzcHdPejfHgkhliTkqlkmKoRpZqc
furth*	btcbdTelfZhjiXmToSpbqU
vacancies	aVdbfJglhtibjjkwlvmjnrocpdqQ
vacan*	anbjcddceaicjWkVlVmYnwpaqa
at	aUbacJdxeTgPhUialmmbnmojpOqX
the	aUbVcVfWhdiWkalWmcnTolqp
at the	aXdkflhlinjTkkmkoUpPql
depot	aobkeVfYhPjblbmQnnoxpbqa
sign:leave-alone	aLb0cZdjeXgXhqiYjckalWmUoVpbqa
please	abb+cPdCeUfdgBhGikjakqlvmpnyoBpBqL
<s> please	aqcRdUgUhbidjMlkmZnkoNpdqk
do	aYbccddMeTfagGhniZjckdnxoQpTqR
please do	aofcgdhajmkTljmVnnocpc
do not	ajbqcSfjgdimjLkclmmbnPoXqZ
contact	bocDesgMhSiljQltmlnroSpCqT
not contact	aXbllpndpd
conta*	acbrcTdaetfagPhOicjKldmQnxoTpXqQ
anyone	aQbndleXfbgShoiXjYkblcmlobqN
contact anyone	bknd
in	aSbUcZfYgVhLiZjalQmJnsoqqd
anyone in	bk
in the	akbWcbdlhGidjWkjmkoXqk
sales	aocYdUedfWhPidjklcmYqk
the sales	bmjdnbocpc
team	aublcLdbeMfOgWiljYkWlSnooYpUqQ
about	aTbjcadpfUgXhmiBjSkllNmxnZoLpVqj
this	abbndOeafFgUhci2jEkYlZmPndoPplqB
about this	abbmedidlbnnpd
again	aBbwcEdPePfbg5hRiajxk7mBnloBpIqB
i'd	aObjcNdaeSftiSj0kclNnloKpS
<s> i'd	abbncadWeZfngaiZjZlVnnoZpTqm
be	aPcYdMebfngOhkjmkZlZmcnkoVpTqK
i'd be	aRblcZdkedgZhakWmknpocpaqb
thankful	axbrdUeVfwgnhkjSlImmnSoTprqL
be thankful	adbm
thank*	ambmndodpc
for this	apcbdjeafYgphVjdkbmWnRolpW
this to	cdfogdhdidkbmcodpZ
to be	bdcddkeVgZiUjjkXllmNnWokppqp
our	aRbmcBdresfYgahWjUkLlEmTprqP
be our	acbm
last	akbbcJeXgrhKiSjRkblOmGnXokpcqX
our last	aabpnZpk
exchange	aabqcHebfSicjjkklqmnncpYqd
last exchange	adbpnZ
excha*	acbpejnY
on	aZbVcbdleRfMgXhbiajUlUnmpR
on the	aZddgYhjiOjmpaqd
bid	aKbkccdZepfXgthbjokrlpndoUpWqV
the bid	abbjndom
kindly	aZbtcjdbekfmgnhLi2ktlOnQoBpXqV
<s> kindly	brcZdYepfdgVhYknlamYnToapYqZ
leave	abbvcUeRfWgKhXiZjlk7lSmSncoYpFqM
kindly leave	alblhdjdkd
leave the	aodkhdjbkZmcnZpdqc
matter	aHblcWdaenfYgdh5iajakTlmnMoJplqa
the matter	aNbnemhnkblpmanboapaqc
of	aXbadoekfYgZiNjSlXmcoZpl
matter of	aXbqedjbpnqa
of the	adcWdnemfRgWhdimkalmmlncoXpb
bonus	bqccdIeTfXgahbiPjnkYmuoupaqc
there	aSccdWeJfZgchtiTjZlWmKndoc
no	aLbkcBdWeYfvgrhrinjckWlNmBnPoopJqU
<s> no	aobYcRdYeMfogWhnjbljmPnZpaqK
more	aBbtcSdUePfahTiJjSkclSmYoZp/qj
no more	aXbzdcfahdidkalnmanWoapZqc
calls	aXbxcSdtfOhUiljXkcmsnZoapFqS
please the	acblkdml
flat	ajbTcldOeMfZhSiZjPkUlZnrpmqj
the flat	amcjdmebflglhdkcmYnXocpaqY
is	bXcYdIfWgUikjSlUmTpXqd
flat is	aojkmbndoa
gone	anbactdEeRfYgOhQiZlTmSnRoYpnqm
and	aNcadmecfnhliWjdkFlUmVnVompjqj
so	abbbdSeZfYgUhQiajakmlRmUnRooqX
and so	abcjdlfqgjhajckjlkmYnXpW
my	aScndmeVfoiHjTkclBmlndoWpnqR
is my	adbl
patience	abbpcdgjhliVjXkxlbnToPqd
patie*	cddbecfcgZjZkzlcmZnXpa
for the	bbcbdMgYhZiXkZmcntpc
phone	bbcPdlebfTgShXi5jQkdlumtnjobpFqd
the phone	ajddgZhmjZkamnnXpd
i	bbdbeYf1gmhjiRjUkclBoVqY
<s> i	aqcodXebgkiXjOkXlMncqV
must	aacPdPecfSgbhdiSjalnmbncoppWqG
i must	ajcbgchdmdnbpk
must ask	abbl
you to	bucddSedfdhdiZkdldmNnmoZpcqc
take	aSbaccdXeafcgPhNibjsktldnmpHqR
to take	aqbbcbflgYhUkdlWoppbqc
us	aZblcbecgWhbiLlHmMnlokpcqQ
take us	bkkknc
off	aJcqdmeRfWgOhWiulPmJokpGqs
us off	adnaqk
your	adc0daeSgrhBiLkJlFmjolpI
off your	bj
prosp*	accp
list	aVbqcJdIeHfFgBiZjZkjmSn+pdqO
list and	bkklobpa
and not	aKbsdaecfTgVhkjtkaljmZnZpZqr
send	aYbucQeMfEgJhDi4jjkjlum0nvoBpRqB
to send	ajbkhcikkWlamZnXocpnqa
another	aLbkcNdYeRfbhPiVjklPmPocpsqc
anoth*	aXbqcTdZechaiWjkkjlPmUodpsqX
quote	adcQdSeRfXgjhcilkWlmmtnmoopEqp
accept	aQbocOdReVfSgUhlibjtlzmXoZpkqD
please accept	adbl
accept the	aYbmgchcjolmna
outcome	aQbQcMdVeYfWg3h9kbljmvnUoLpZqX
the outcome	aRdkecgjkdmqnkoapcqb
outco*	aWbbdjeagmhlikkZlWmonkoTpW
and take	abcnhdklnc
take no	anbdejgchdjdklldndod
no further	breXgahqjbkYlZnVoa
steps	aMbmcVfYhdibjnkwlnmZnZoZpP
relat*	aabocbdrgZhaidjYkcoYqb
to the	aXbkcaemfrhVikjZkXlzmXnaoapcqb
post	bccOdbecfKgjhcixjUkalkmknZpYqV
the post	aobkechdjckXlapkqX
post of	blnkpa
leader	aWbkcRdnfogmhbiZjXkclbmXnZoapl
team leader	blndql
<s> your	acbcccddeafchQiWjGkNlamdnYooppq0
number	aObncJdMeKfOgIhVipjQkXlomWnroyqO
your number	aXbmoo
has	acbYcOdmfSgmhZjUkUlPmcnZooqV
been	alcGdkfagkhjiZjTkZlJmQnUobpYqZ
has been	ajcXdkelfjhticjTkklcoPpdqU
blocked	adbncOdsejfQhZjZlsmSnZokpUqj
block*	blgdklldmcqc
by	aUbXcQfSgZhWjTkalymcnZokpVqX
blocked by	abkmldob
by our	dYelfagjipkdldnapdqZ
reception	bjcPdseRgbhdipjQkSlYmyndoOpnqX
recep*	aTbjccdrgcmknXocpbqn
will	ajbrcHdNfPgEhdiakmldmooYpRqB
will not	accadqeahkijjSljmQnXomqY
not be	akbdcYeafkgchnjWkdlmmTnXoXqW
put	aQbpcLdVfQgThMiOjslXmanmpYqd
be put	aXbndkjmkdnboc
through	aUcMdceZfQgQhVijjYkllymlnXpV
throu*	aXbjcUfXgZjclrmsobpbqc
it	aWbbcWdOeVfNgkhdkalamanOoVprql
<s> it	aobdccddedgdhdiYjVkWlRmVnXodpm
it would	cafqhZjYlbmkndoZ
would be	accVdafmgZhRjdkolcmknsoYpa
kindest	bljdnd
kinde*	aabjdnjnkaldmdod
everybody	aocsdWeQfkgTiXjZkblNmcnjoLqR
to everybody	alblfchjjdkjndpb
every*	bjdYeafdhdiZjUkllXod
if	aMcRdGecfMgNhEiTj/kalmmooLpBqB
if you	ajbjcVfNgRhYikjjlpmnoQpbqM
let	aVbwcUdVemfYgQhJiNjkktlJnmoYpQqZ
you let	albmcdfajWklmZql
let it	aZbscYedfjgZhdjZkbnnobpbql
rest	aVbscVdPePfZgZhbiWjdkulRmQnUolpl
here	acbscjdYeQfYgOhjjPkYlTmPnXoXqP
<s> the	acbWcGdceXfPgYhqikjJkYlOmdnborplq1
fund	bucYdRfRgbhaiQnZonpbqJ
the fund	angkhnnboUpdqZ
does	aSbRcVdJebfSijkXlTmOnxompT
fund does	acnk
does not	akbVcddcecfdgninjWlXmZnZomqa
wish	aobkcOdLePfyhYiVjWlYmuoMpVqF
not wish	aZbsjc
wish to	aReYflgjhdidjcmlnnoa
receive	ambjcOdOeSfQgUhajmkYlmmyoapaqK
to receive	aUbledhdiklkmnod
recei*	acbXcYdjebgYhlkRlnmooQpoqW
receive further	adbm
decks	acbreOfWgXhcikkUlbmlnnou
from	aUbtcVeXfXgVhJjSkklBncorpRqd
from you	aVbtcXdreogVhZjVkmldmPnjoUpa
or	aVb1daePflgBhtiSjLkYnUolpMqR
you or	bned
co	albdcMdWemfmgdhUiHjrkSlkmankospdqL
your co	adbl
founders	ancXdZemfkgZhkiJjZkVmaoZpyqO
found*	aXcqfZhmkcmWobpj
that	aNbccodkekfbgbhNiYjmkclSmRnRokqd
<s> that	aoecflgZhcjcknmcndpWqZ
should	aFbpcVdWelfSgKhWiMj9kPlqmdoDpIqL
that should	adbl
should be	aVclelgcidjVkZmlnpod
be the	aZbpcbeafpgZhblamZoapdqa
end	aUcQdHeUfZgOhQjYkvlkmQompaqn
the end	aZcYdYeXfTgVhaibjRkdlopqqj
end of	bjdbeYfcgahaicjWlnnnoZpX
of it	adbkedfcgXhcidldmsqQ
as	aQbbcKdjfagqhakSlImDooqX
it as	aqbucdekfYgVhZibkZlmmjnOoapUqc
far	bacVdVeQfXhajXkUlYmUnSodpyql
as far	acbl
far as	acbl
as the	blcddjfdgdhXlZmancospb
deputy	ajcQdqfYgpiZjYkclnmWnqobqT
the deputy	abblgj
role	amcQdrfZgaiUjckLlTmJnboZpoql
role is	adbl
concerned	cSdvelfZgohqiSjSkNmdnXoVpmqb
conce*	ckdlfXhUiZkalamcnLooql
we'd	aPbkdUeWfXgciaj2kYlkmYnnoUpYqj
<s> we'd	aRbjcYdbebfcgajllmnqoYpb
rather	accTdReVgZhmiZjdkNljmYnQoRpu
we'd rather	nk
rather you	bkfmjdodpc
didn't	aWbncbeYfdhUiajWkRldmUnQoTp9qj
you didn't	aRbkckmbnXoapoqm
pitch	aWbccoedfYgThbiojSkUldmknWoQpmqk
pitch to	bjcd
to us	aZbddlfUhYiZjjkYmVnspmqc
us again	jYkXns
again for	fbgnkc
campaign	amdoelgdhYjPkZlamWpd
this campaign	adbjoj
campa*	ajgdkclcnkok
any	aEb5cdekfXgOhnikkQlVmcnjoYpOqa
or any	aTbrfnjdldnZ
later	aQbZcJdceWfVgmhkiXltmNocpWqd
one	aSbVcadMeMfRhNjdkbljmRnaokpr
<s> any	aYbkhbimjXmYnoocpd
any further	akbledgbjkkjncoZpj
mail	albocBdNeLfMgShBi/jBkdlvm6nroMpBqH
from your	aPbqcceafbicjvkalYpc
domain	aWbncddbeufRgWiyjnlpoopV
about the	aVbucYdXewfYgphWiZkcnbobpU
cleaning	aoblc1dmeYfdgPhPiYlbmVokpXqm
clean*	addl
tender	aacqdGeZfcgahVicjZkslcmpnjodpd
tender will	ablk
will be	azcadVfbgShailjakdlVmjnYoXpXqW
deleted	anbycSdXeYfJi1jllkmlnbokpH
be deleted	anhd
delet*	apboebhbinlZmanaobqc
unread	aXbsec
i ask	acbujdkcnZ
to not	adbogaijnbom
write	bncZdBeUfKgQhOijjakvlomsnsoKpaqQ
not write	bmnd
me	aKbncddTeKfyhRiOjpknlMmtnloBpPqB
write me	ackpna
apartment	aabdd4eRfohQibkZlcmWnkojpk
the apartment	abpl
apart*	abjjodpo
given	aLbccIdVfdiXjlkalRmknL
is given	acelhcolqd
and i	bjccdZePfpiajXldoXplqc
have	abbSdjebfdhRiNjbkOlancojpdqR
i have	adbZcldlfnhdimjTkUlZnkokpXqM
nothing	aabddSeafkgdhnjXlTmPnRoXqc
have nothing	blcjfd
nothi*	ccdZhlikjckpmUnbqW
nothing to	asebfchbkkndodpc
add	aaboccdGedfMgWhqiRjtlmnkoTpWqq
to add	achl
refrain	aLb7cWdwenfchsijjdkmlnmdnkoUpJqY
please refrain	aablkknd
refra*	aXbokjnc
refrain from	aXbokjnc
approaching	aZblcbdleMflgbhUikkslbmSnjolqp
appro*	bmeWfdgchQicjkkaoupVqT
members	aabkcNdteXfbhaiGjUkVlvmcncocpoqO
membe*	addneYgjhcjXkZlomdoa
members of	abgkhdlmmjncoc
evaluation	bYcQdleWfMgUhkidjZlym2nRolpa
the evaluation	aOdcelgbidjbkdljmmndompbqn
evalu*	acbZcbddgjhdmsnRoYpj
panel	aobNcXecfBglhkiQjdkZlzmsoVpbqU
now	adbucUdLeXfXgphZicjQknlJmJnjoapUqC
now or	aVbofbhnkdnYok
or in	aahskdlcmmnWojpd
future	aZbucNdSecfYgahZiVjjkclRmPnzpcqR
<s> do	acbjcjdcecfWgchSinkRlpmooXpWqZ
do us	abbjcmjdkcnd
a	aXbScrdleRgVhaiXjqlqmlnkobpc
us a	acbkcddcgdidjnkolanaoXpjqc
favour	aUbkcSdVfYguhtiWjXkclsmRnJp5qa
a favour	abbocmjanX
favour and	acbjcnnZ
don't	aTblcddVeYfjgdhviZjWlQmTnboopZqn
and don't	btgbhkkcmdnZocpc
don't put	bqkcnZ
put in	bmdkldnjoWpbqb
in for	aTbjcdjakZnoonpl
next	aUcHdEeDfJgJhLiUjSk/ljmUn7oLpZqO
the next	apbpcdecfbgbhWicjXkZmWnmoWqX
round	aobrcQdGeQfIhdibkqmYnooUpcqL
next round	adbjjdkdnpobpc
or the	arbmdkfkhZkdnYoYpbqa
the one	ccdbedgjhaidjWkdlbnjomqa
after	aZbacSdoeGfkgohWibjUk5ldmanSoRqR
one after	bl
supplier	aTcYdUepfainjjkbldmSnvovpdqW
suppl*	aLbddceYgjjYkrlVmjnrpWql
account	aYbacYdaeVfMgchdisjbkXmvnPpOqj
accou*	boeSgZiqldnZocpZqa
closed	adbrcMdVeRfSgnhqiljNk2lmmTnVodpVqP
been closed	abgcijkmoapm
closed and	aUbnhllmncoa
attempts	aLbocddtfcgakolmmXnYoZqs
attem*	aZbncldmecgahaibjYkrmdndoYpcqc
attempts to	acbmdkic
register	aPcVdReYfQgOhSisjjkklnmSnpotpQqc
to register	acbjicjm
regis*	cYenfZgPhWidjmkWlZolpTqn
anew	aCbqdmfaguhnjyk/mWncoJpY
rejected	aWbdcKdaeqfOg/huialwmcnNokpWqT
be rejected	bklc
rejec*	andceWgsjYlXmanZonpSqZ
automatically	abbscQdLeTfIgchdi1jykplsnlokpOqR
rejected automatically	bmid
autom*	amcXdZeYfagYhXizkYlQmVnYoVpZqW
thank	a/bwcTdQeRfsgdhXidjLkPlMnPoIpRqE
<s> thank	awbkcXddgjjYkdlcmXnQoapbqb
thank you	avbncUdbebfbhnjWkblbmVnRoXpYqY
you for	apcrdafbhbjdkWllmYnapXqX
for your	alfXjalXmjojpXqa
but	aBbDcPdTeLfxgyhMiXjbkPlUmNplq3
but i	aoblcYfqgVhcmTnYoaqW
think	aSbdcndXeMfogZhSiQjckVoTpd
i think	aRbjcWddfrgVhckcmYnVorql
think we	aWbnfnpc
we should	aPbwedfkhcjamapa
leave it	aObpgchdidktmanVodqd
it here	bmfcokqd
here for	aZbnfc
good	apcXdJeIfogchOiPjEkPlImpnaoQp2qd
for good	aRbufbgdjbmcnk
please don't	arblcaddecgchVjZlYmbndoXpcqV
don't ask	adbdhpkdmbna
ask my	abbn
manager	a4cTdWebfZgnhNijjUkUlZoapWqH
manag*	aabncZeXfagmhlipjXkUnYoRpbqq
either	aFbocNdSeUfXgjhoiajZlkmTnaospK
answer	aYcIdGeHfSgzhoi4jbkUlXmvoBpGqZ
the answer	fagohcicjlkbldmcoYqY
reach	aNdJeQfWgQhSidjckclboqpyqa
will reach	acblmk
reach you	blmk
you from	acbacdgdhbkVmZnxokqc
nobody	bdc0eNfTgOhsirjRkVlLmSnZoYpVqd
else	cadWeNgJhcibkRlWmKnnoYpkqT
nobody else	ajbcpd
prefer	bmcWdNeMgYhniKjWkbldmpncoUpxqY
should prefer	adbpmdnd
prefer to	ajjcnZpk
hear	aYcOdSeafKgmhljZkrlmmwoBpPqb
to hear	dcebfZgchjjckdljmlnjocpWqm
nothing more	bpdjgbhbmdncobpc
more about	bkjdmknd
forklift	acbkcbjmmdndoppaqd
the forklift	adbl
forkl*	acbkcbjmmdndoppaqd
contract	apcRdOe2fahSiUjvkbllmSnPo0pOqP
contr*	bbepfTilkLlYmWnToupWqk
<s> you	ambXcjedfcgchVjBkWlnmMndoapWqy
you have	cmfRgVhliWjckjllmUodpSqj
have been	ambvcYfcgVicjVkdlandoRpaqq
added	aXbqcRdaeXfUgmiXjckMlXnbqn
been added	abbl
added to	aVbqhlob
to our	aRbmccdxekfagXhZijkXlmmRndoc
hire	ajbqcoekfUgQhQiSjskmmZndpcqJ
applications	bdcadMeUfBgIhainjYknlomjnuoSpoqT
future applications	blmcnc
appli*	ajcrdjeXfYgahUiUjXldmmnqoXppqD
read	aobZcWdDeHfQgnhTitjZkclMmloCpZqX
be read	bkjZmbqn
pls	aXbpfbijkknd
<s> pls	adbm
stop	aZb2cWdrebgTiakjlYmGocpDqP
sending	aSbucWdoeWfShUiyjWlonpoTpSqa
stop sending	abbdnn
sendi*	aYbjddfdgjikjbkjmcnmpdqb
samples	cZdVeFfQgUhZimkcmxqr
sending samples	abnj
sampl*	bjdchbidjdlamdon
we send	abinmd
them	aPbcdpeXfNgQhkiLjGkLlcmynloTpa
send them	mk
all	akbpdBfOgEhoiVjYkGlBmZnboZqZ
back	aHcbdYeDfnglhGivjpk1llmJnYoapOqb
unopened	aXbrndoj
unope*	aXbrndoj
from now	aabnijnd
now on	adbnnd
appreciate	a3bncYdSeRgoiZjYkUlRmmnUoFpnqT
appre*	arckebfahbjjkdmWoVpS
it if	aabnjdmknd
did	aWbWdneUfLgvhRiSjPkKlYmanMoapnqc
you did	aobmcddkfcgVjbkcmcpdqa
did not	aRbmcbdjecfcgZhWicjXkcmZnbocpxqn
turn	aQbscbdUeYfVgchYidmZnjoTqk
up	aPbkcoeBfdgZhaiWjYkjlWnqoZpSqd
turn up	bkkanl
up at	aVbojYkoldmcnbobqk
office	aleofUgZhVikjcllmLnXoWpJqB
the office	aOcjdkebfkgXjkktmjndpZqa
office to	bbnn
talk	aTcOdmeZfdgNhsicktmtoOpOqW
to talk	aXblddejfagdjkldmkndobpcqd
talk about	abbbdcfdgdhljlklobqc
promotion	aobacdgchaiVjbkblcmYoXppqb
the promotion	aUfmglmknVocpcqm
promo*	aVbWclecfjglijkknboXpkqj
any more	aSbtcbhZjakdmZndospUqZ
<s> there	cXdaebfZgShkibjTnpoSpm
there is	aacYddeafYhqkXlmmbqQ
is nothing	ancafcjcnaonqd
left	aFbYeTgWhJiqjZkclUncoupYqp
nothing left	bjoj
left for	ambjkdod
for you	aZbkcNfogrhViajolbmqnVoXpQqT
to do	apddebgdhZjaknmjnTpZ
do here	qj
here and	apbmddfagZhnjXmanSoapVql
i would	aWbscWdcedfXhjjqkYlamWnbpRqu
just	aXbZdLeHflgIhKjJlQndoWp0
just that	bjoj
withdraw	abbscOdkesfPglhlidjskrlpmWokpNqN
please withdraw	adblnd
withd*	andmhZibkVlSmboopZqm
with	aPbScWdkfnhTiCkNldmnnWonpkqX
contact with	bqecnZ
with our	aqbbcdfYgohZidjbkblcmYnbqa
portfolio	aUdNeafPhbiYjakclXmqonpmqo
portf*	aTbkckedgjjZkjldmmncokpZqk
companies	aabkcbdPeufUgWhaiTkdljmYpl
compa*	drfcgViajZkaldmcoZpcqk
and with	blgjjokblcnZpdqb
with us	bjcbdleYfchmjRkslYnjoTpaqV
<s> should	aVccdjfcgZhZicj2nZoUpaqa
should you	aTbmccdcfcgbidjklnmmoVpcqb
you write	apbocZjYkklbmWqd
write again	bolcnb
again about	aWbjddjlkVnmpm
room	aXdyeMfbgZhciYjdkVlcmkoWpYqZ
the room	aabkcqdkfagWhmnSoVqj
won't	aWcZdrfugdhpiljNkYlYmQnBosqL
i won't	aXboebfkgShoidjZkcnTpmqZ
won't be	abbXdofshqijjUkWlbnLoUpmqX
answering	bscYdleUfMhki5jLlzmtoQpRqd
answe*	accaddeafYhTiujckmmXnMpjql
make	aNblcZdLeZgXhQiTjmkdlSmYobpXqt
make no	acbnejnd
further applications	aobckb
through this	jdmlnd
portal	asdWeYfPgPhQiwjUkXltmonwpSqS
under	aSbZccdjepfQgNiVjokjljmMnPoqpaqd
own	acbdcUdXeZfagYhViTjokMmbnUoYqu
your own	aXbmcaeafdjjkclamknVojpWqo
name	aSbmccdUfbgNhQicjlkblPmOn0oppVqM
we ask	bqdaedgYjdkrlambnYoZpc
ask that	ambpddgdhZjcmanZoc
that you	albtdjeafQhRidjdkVlSncojpW
respect	abbpcQdoesgjiTjckPlWmcnOoPpsqQ
respe*	btcbdlfbgdjXkklZmZnYoVqX
choice	adbdcUdTeRfWhsiZjbkMllmlnwoKplqQ
our choice	blhjpd
choice and	apblgdhdpY
move	adbmcQdaeZfcgWhZjkkblomZnUoZpTqZ
move on	acbn
follow	aZbmcKdQeUfSgkhbiZjaknlkmrnooQpG
follow up	aRbpgmnood
required	aLbqcMdPfKgShaicjqkllumZnRorqY
requi*	acbjcadafcgWhWikjVkclYmWnbowpjqd
wanted	aXbncTeYfZgnhYiKjbkUlVmbnloZptqL
thanks	a/cUdKeLfpguhJjPkOlOmPnOoMpdqZ
board	bWcOfDguhdiTjql6napUqB
the board	bddkfdkdnkodqZ
requests	aTbrcGdcejfKhbipjXkal/mpoVpWqL
reque*	aabpcddWedgkhViVjakclumjnUoapmqS
direct	aXbmcOdaesfZgVhainjlkZmcnrokpYqY
proposals	aXcRdUeZfHgbhZiZkklvmnoMpo
further proposals	nk
propo*	aceWglhUiUjSmqnmoapl
to any	aYbpedjk
any of	akbmdcedjlldmdobqc
its	aVblcRdlejfZgniRjbkblcmandoZpZ
of its	bmejgdmkncpbqb
i don't	aUcQeafsgYhdkVmknjoSqm
want	addIePfsgShbiJkSlZmoocpbqP
don't want	bmcUddftgjhSjVmWndodqY
want to	akbncadXeafkgdlWmXnT
mailed	adbpcZdleZfYgahRi5jZkdlvm4obpKqT
messaged	aYbmdlfd
messa*	ajbscRdtfSgbikjZkZldmToNpSqR
design	ajccdVeWfMgXhQidkTldmTolpyqx
work	akbYcVeZfVgPhPiKjakQlYmBnkokplqm
again and	aogbhkjckkldmdndocpZ
hope	aqcWdGeQgXhdiPjTlQmbnzoJpNqI
i hope	cjedgWjakcnnoapWqY
hope that	blclfbjdmaodpc
that is	bjcbdkedfZgYhcikkkpd
clear	cRdYfWgjhjicjbkVldnLpYqt
is clear	abbmfd
sign:no-discussion	aTbpcbeWfZgQh3iYjXlTnUoWpVqZ
consider	aYbkcPdQejfShkiOjmlxmcoRpVqP
please consider	aXbjkdnn
consi*	bkcTfWgbhZiWjukWlsmNobpcqM
consider our	adbjnm
conversation	aRbbcSdseXgYhnjalZmznpoJpXqm
our conversation	bj
conve*	aYcbfTiYjskYlXntoVqU
conversation about	aZbjhlmknd
seed	aYcYdMgXiZkmmZnyoopk
the seed	abnl
seed round	jj
and do	albkdcedfZhajbkpmdobpd
reopen	aObscMdYemfVgnhoibj/k/lqmVnboUpBqI
not reopen	adgdhn
reopen it	mk
we will	atbZeXfkgYhbickklYmcnjoQ
responding	abcVd4ebfNgvitjOkUl3mmndoOpdqj
respo*	abbacTdQekfWixjRkdlsnNpL
responding to	adlm
messages	bqcSd5fXgPhdi+jLkQlXm2nYoLpHqd
messages about	mk
warehouse	albddjeafdgYhPicjkkdlcmVnjo0pd
wareh*	oj
lease	abcXdRe4fdhYiZj4kqljmQnXo4pQqL
best	awbncjdIeNfcgNhTiUjWkUlOmVnaoJpuqb
<s> best	asbjncpZ
you don't	anbZcXdcfdjakkmXnVoupcqa
chase	aObmebfcgahZiZjjkslZmdntodpcqm
don't chase	aXbsfdnd
this one	azbkcafahaiXjWkbndoWpXqd
may	bUcEdMeafVgOhXiKkxlsnpodpNqB
<s> may	bsmdnYpd
may i	bpkbnd
you in	accVdoengjhcidjcndoZpkqY
in all	bmcdedkcnaoYpn
friendliness	adbmckna
frien*	cmdafmgbhjkamZokpUqa
spare	aRbtcwdYeZfbgchaickTlUmWnWokps
us another	aYbkkcnm
offer	aobccPdYeMfJhYiQjxkPmznZoTqL
spring	bZcXdKeIgZhOiXjRk/mQn0oZpbqQ
next spring	acbmkcndpl
agency	cTduelfKhViZjckPlmmWnkoxpVqP
the agency	aSbkhdjcmdnloYpmqW
agency has	adblnboZpn
asked	adblcIdjeSfRgxhRiTjXkXmqnYpNqS
has asked	aXbogdmlnbpd
asked that	bqdcgcob
you no	ajbjfdglnaob
longer	aRcSdFeWfSgajnkolSmWol
no longer	dcfdgbhYimjlkdob
attend	aubrcHePflgXiUkpllnjoXpUqG
viewings	aabmobpm
viewi*	aYbkdjgajpmbndpjqZ
in any	bqddechlidlZoapd
build*	cjdaedfbgchbjaonpX
resubmit	aZgdhaicjnkVlsoapbqj
not resubmit	ambkhclb
resub*	aLbmedhViakdl5mZnYoTpR
resubmit the	ldnk
the tender	aYbmcngjikjblZmknaokpbqZ
form	aXbXcXdDeRfQgKhZimjZkQl/mTnYospW
any form	bnlb
like	bdcpdXeNfpgThBiOjNkNlYmmnsoOpd
i'd like	aZbnccdcfogdhdjakdldmcnlocpY
like us	aablfjnc
both	bncBdRedfUhUiWjQkJnYospV
us both	acbngjnb
both to	abbllj
draw	aTblcVdKeZfWgYidkXljmonkobqc
to draw	abbqna
draw a	abbqna
line	aRbbcQdZeMfUhIixjOkYljnvobpcqn
a line	bncddkgcjakklZnkoXpb
under the	amdngdhnidjdkcldmZnbocpS
the team	abbjcddbfcgjhdljokpdqk
lead	cOdXfZgUhkiSjskYlZmTnIoUqt
team lead	aYbldjkj
business	aobcdVemfcgNhUiWjRkYllmcnaoSpnqV
busin*	akbjckddgYhbjXkdlnmknUoSqW
business and	aZblndpl
and that	alcXdrgShdjclVmUnZpmqd
includes	bmcPdQeXfPgNhTiVkQlmmjnoowpd
inclu*	anelfdgaicjqkYnTpbqT
hallway	bmckd6eQfcinjZmonjoTpZ
the hallway	ajblnb
hallw*	alblnb
chats	albocWeZgUirjXkjm5nqoQpOqc
are	bIdNeWfNgNhlicjIkalbmmnjpGqc
you are	aSblcrdcelfbgbhWimjjklmXoaqZ
requested	aYbtcBdceqfKgvhjiclvmtncpOqG
are requested	bm
requested to	bm
cease	aWbqcRe4ibjrkxljmRnTokpIqa
to cease	bl
contacting	abb9cWdyekgXhkimjWlqmnndoVpTqL
contacting the	acbo
hiring	aObmdlengjiTldnroYpTqU
the hiring	acbldagljdldna
hiring manager	abbmdagllcmmnc
her	aQd7fagjhNiOkHlJmYnjoLprqc
social	adbZcddueZfcgUhaiSjYkLldmVnXokq7
media	amcbdyetfQgYhkjSkOljnYoTpm
social media	bkdkmanapcqk
profiles	adcbdaeNfYgUhYjbkOlkm/nopmqq
profi*	bqcZdZeafdgYjWkcldnTpuqZ
let's	aLbjccddfvgYhbkolZmjnkoYpZqX
<s> let's	aTcdfpgchdknlamannoZpbqZ
let's not	aafrjdldnbocpcqc
not do	aqbchjnY
do this	apbknb
this a	blcknc
third	aKcIdKeOfaguhPiZjWkUlmmKnkoUpvqq
a third	aacdhbjXkXlomcpj
time	adcSdXeHfZgkhSiLkqlXmbnkoXpZqY
third time	aQbmccfZgwhckaldnnoYpaqc
time please	blkd
please just	acbqkcnc
just let	blnd
go	akdJeSfogLhciakjnXoYpSqK
it go	ambmfahdiknbod
don't send	boidlanW
send your	bmldna
cv	adbZdaeYfbgXhcidjakZlXnxobpVqs
your cv	fdjbnlolqb
cv to	bj
us any	adbjnaom
not for	anbccadchjjdkanYoNqk
drivers	arbjcbdjeLgThaiXkXmcnlolpXqW
for drivers	bj
drive*	asbjdjgbobpXqY
kitchen	cydlePfdgWhUidjdkZlYqZ
the kitchen	ajcafdhlmdnbojqc
kitch*	accjfYhljdkdmbolpkqW
anything	aObkcZdaeagShjimjXlJndocpP
for anything	aafknm
anyth*	aZcVgXiqjZkolVolpQqb
we kindly	abinnd
request	abbscBerfOgwhdickkl/monGoVpBqC
kindly request	bl
request you	acbpgb
abstain	aWbqcUdpfdhxjoksluoYpaqQ
absta*	adbo
abstain from	bl
from future	abhcnn
participation	akbncLdkfagZhsiQkVmYnjpqqX
parti*	axbdcbekfcgYhTkclWmXnWol
in our	ajbleZgjhdidmdnnoTqY
calls for	aTmkoqqc
quotation	brcZdMfQgjivlpmvojpMqo
quota*	ammcocpaql
would take	adbljkoc
take it	aabpcZdcecfZgjhUibjlkkllmlpUqa
as a	aUbacceqfsgYhjiXjlkTljmXnl
courtesy	arbrcWdXebfngbhXiqjVkSmznaoZpTqY
a courtesy	adbmjaml
court*	arbkdbfdgajZmkqd
bring	aZbkcTdYekfdhSiLjylbmTnPoZqc
not bring	acbkgnja
bring up	bljYkl
up the	gchYjcklmjnVoqpbqa
grade	cZdWeCfcgaiWjokVlcmTnqoupdqc
the grade	blgnjapd
seven	cXdTeMfbgWhWiSjYkjlnmVnbouqj
with me	bjjYkp
me again	abbkfbgdjjkc
<s> further	abbldbepgaka
enquiries	aZbnhcndpo
enqui*	adbpedgchbkknYobpo
regarding	aTblcFdxetfRgrhziWjVkZlxmlnVoapPqa
regar*	aoccdmebfahZibknmXnSoZpaqY
lot	aZbldUeFfmgWiWjNkYlLmcndocpxqt
#	apbBcBdBeIfBhBiGjVktlomKnPoypuqk
lot #	abbnedgckaobpqqd
# will	aZbnol
remain	aSbjcKdSedfahsiVkamQnypbqQ
will remain	aYbngbljnj
unanswered	aTbvcTdaeZfQhsi5jUkklpmrncoUpV
unans*	aabrhbkdnd
remove	aQbve4fOgaiSjokrlumcocpKqc
<s> remove	bonZ
your list	nj
dont	aYbocbddgdinjdkYnWompjqd
mail again	gk
we wish	apnc
wish you	azccgcmdnYpc
you all	anbnfdkcmbpdqZ
all the	aubZcndcebfdgXhakdmWobqX
the best	aobncXfdgdjdkjmcnXoY
best and	pk
and we'd	aabnccfdjnkdldmbnmoapX
we'd ask	nk
look	aUbXcVdUeGfOglhPiajukXlTmknloIpmqk
to look	aqfdkUmtnNolpb
elsewhere	blcJdZeZfXgdhUikjckYmMnppkqZ
elsew*	bjfkgbhbkZmcojpjqZ
from here	aYbmekncoj
here on	abbn
on and	aj
come	aYbccYdUeRfVgdhKiUjnknlVmbnvoQpLqV
not come	aabrfjgcjanZojqj
come back	aObZcbdZeZfdgjkplmmYnsob
back to	aZbTcSechbisknlmmYnaonpaqX
profile	aabmcSdpedfcgdhcjSkLlpmqncoZpr
your profile	akbpcdgdjbmdnboZpmqc
profile is	abbmplqc
barred	aObxcSdue2fbgjhtiWl0mNocpVqN
barred from	aYbroa
bidding	aWbvcZdPeqfbhpjlkvlqmZnmoVqO
biddi*	aabm
jobs	cjdaeUfSgchViSjklZmUnrqa
posted	bkcZddeWfMgkhQitjYkaljmkodpVqY
by this	aXbkdkgdibncoapm
client	aXcPe6fdgahdidjckTnSozpWqR
landlord	ajcjdwe/fshYicjqkWldmUnRojpWqL
the landlord	aocdenfbgdhdkcldmjnbqd
landl*	ajcbemgcjokalcnYpcqa
landlord would	jj
would like	aYbkccfagZhdnloZpYqo
further contact	aXbmenlc
contact from	eknd
or from	bl
relocation	ambpccdoeqfZgdjnkqmUojpSqR
reloc*	ajjknc
agent	adbYduenfZgRhTjdkalqmcnZpbqU
sign:condition	aNbXcSdaeWfXgMhYj/kklYnjoVpLqR
try	aNbdcWdSeZfkgShdiSjmkqmknwobpSqT
not try	bojjkcnZ
try us	bkjdkb
when	aFbScMdreOfWgdhKiTjokzmdoZpb
again when	bngdkjna
when we	aVblgjjYkdpn
raise	aQbrccdYfWgdhWiOjrmXnpoopYqZ
raise the	bnjlnaod
hope you	aucafYgdhmkdmXnVpc
you will	anbncaddejfZgbhbicjjkTlYmZndpnqY
understand	aUbdcaddeTfZhxinjVkQlWnZoJpjqb
will understand	bl
under*	arcWddeYhlirkXmXncoQpX
understand that	aWbjglhlmcnkoaqd
that i'd	abbmojpd
i'd rather	aabmcdfsgchdjbmlnZoaqb
rather not	fjhnkdmZnZocpc
be asked	akblfdgchbjdljnd
asked about	aYbmqm
see	aXbOcOdKeXfZgchUiajoklmroWqW
we see	aXbkpn
use	aTbkcRfLgIhRinkUllnrojpRqk
no use	aZiokjnc
in another	bmjkkmldna
meeting	ascCeVfdhniQjZkmltmloUpGqM
meeti*	apdceaflkanboapdqZ
meeting and	bkddgkmdnd
and would	ajbofcgXhajYkjmpoZpW
propose	aLbjcSdMecfOglhniQjnkul/mnoZpQ
it is	daeXiVjRlTmdnXqr
better	aXcsdOeHfZgkhRiVjakJlNnnoOp2qb
is better	bjncqk
you do	apbbedgaiamVpj
not apply	albpgdhbicla
apply again	aVgdhdkrlbnjoc
again in	aUgjjZknnooa
house	acdledgViRjXkdlZmSnQocpjqO
our house	bknd
need	aWcYdIeJfPgPhZiLjmkolWmUnZompcqq
no need	ambmcdfZgahXiYjakjlcmcoVqc
need to	albdddebfWgYhUiWkulamUnkoTqb
reply	adbLcIdPeUfLgvhWi/jKkZl0nloMpPqN
to reply	ajilka
call	aUbqcceQfJgShViXjalum4nroKpIqP
to call	blcmjakjod
read and	ajbmkd
and leave	aabpkbndodqn
<s> our	cVdlfjgbhRisjdkllamlnbompSqa
partners	aabjcOdWexfmgbiLjbkTptqH
our partners	abbl
partn*	ambccYeTfcgqidkXlTqY
told	aYbWcOd6enfJgvhUiSjTkLlbpSqZ
been told	bkenob
take your	ctecjXmbnZpcqY
so please	aWbrcdikjdkolZmZob
please stop	ambjkdldnb
making	aobldQeSfdgThdiZjTkWlbmUnYoYprqk
i'd ask	jjklmdnb
to let	atbocddbejfWhbjTkblbmcnWoUplqa
let the	adcdddedjjkomanUonpbqj
get	aPbNctdJeOfSgbhWj3lRmnnaoSqO
get on	admdnl
on with	abcjpk
with its	ajlkmdoopaqa
its work	al
work and	akbjflnbocpc
not raise	bl
raise your	ok
regrading	abon
your regrading	gj
regra*	ackcoq
treat	bqdpecfcgThZiYjdkblbmjoVpbqZ
please treat	acnj
treat this	adbk
this as	aXgdhbiZjakamdnxocqc
the last	asbjcZdbfZgUhdjbkkldmYoUpmqj
word	aQcldaeRfSgXhlinjpkalYmqnjobpGqp
last word	aXblhdnppb
side	bccWeXgThXjbkPlXmanWokpm
translation	aYcadNeWfNgcivkXmlncoppbq1
the translation	bk
trans*	aabbcmdUeZfZhUiVjYkll4nLonqU
job	akdceLfdgPhYiUkclWmKqU
we do	aZcbdlelfahqjWkTnnoNpd
not accept	aabkechlkclbop
repeat	aGbudcePfWgrhkikjlkqltmdnroUpM
accept repeat	blkcnkpd
repeat applications	blkcnkpd
applications from	blkd
candidates	aXbncUdOeMfTgWhsiajZlumpnYoQpuqL
candi*	ambdcZeHfPgChaklndoVprqX
who	aNbNckeZfMgchViUjNkSpsqd
candidates who	blmknbod
were	bGdreDgmhZiLkDlPmWnBoYpy
who were	blpc
turned	acbccmdoeTfdgkhOikkdlXmNnWoMpoqY
down	aUbVeYfahGiVjrkZlbmcnooXqW
turned down	anbkfkldnaodpY
assessment	bUcceSfGgohdkclsmlnOolpUqo
the assessment	abblhdndoo
asses*	ckdYeYibjdlkmpnSoZpUqk
day	bYcKdXeIfjgShXiQjokxmYnapcqM
assessment day	blkc
day so	anbloZpd
<s> would	aPcbgcjdldmmnrocpkqa
would you	aVblcbgbjlkmldmZnjoc
you please	klmd
please not	bojcnd
come by	akmmnZ
by the	cUdVeYfagbkkljmbndon
shop	albjeTgLhHiajbkcldmQn/oUpXqM
the shop	acnsoZqa
saturday	cIdseQfkhaiajUlqpOqQ
the saturday	bjdaflmdnbol
satur*	abcddkfmgXhcjdkVokplqY
saturday job	adbj
anymore	ambmcndZeQfngXjdlRmYnjobqZ
anymo*	alnb
makes	aYbdcbdQebfWgUhWjakYlUmknZpbqx
it makes	bjqj
difference	aZbYcVdKeTfagmhpiZkLlcmpnQooppqv
diffe*	aVbjcZdaecfYgthjiYjnkWlkmZocpjqa
<s> messages	aobjidkblcnc
messages from	acemndod
are now	bkgdmqnbobpb
filtered	aabueqfYirjlkdljmxnZoRpWqn
now filtered	acbpidnd
filte*	abbpndok
and nobody	akbkcckkmcnYobpcqk
nobody in	ajbjckidnbod
procurement	aWcrdjetfRgYhckZltmRnoompUqa
procu*	aYblcofchYibkbnnpWqZ
procurement will	acbj
will see	aZbkdckdmlnZokpmqd
see them	aabldnnc
cancel	acb1cPevfXglhoicjukqlsmbnkpMqG
the meeting	akbjjlkcoc
meeting you	aqbkdjfdgdmbna
you put	ajcZfcjdkcnYoopk
in my	anbnfbgcjdnUoYpbql
diary	apcdeUgUhUimjUkmlcmsnjpQqk
my diary	abblkj
not put	adbpfljdncobpd
owner	amcadderfjgjhciTjlkXlXmSnbocpoqH
the owner	bjfchdmdncoapo
says	aUbWcTddemfVhNiRjjkKlSmbnZonpjqk
says no	aaddedhbidjdncoXprqc
no and	aXbogdhpjZkbnaoaplqd
not ask	adbo
ask a	adbkgcnl
second	aQbXcDdFeSfbgrhXiXjlkvmNnjodqo
a second	aabndcgohYjlmcndocpP
second time	ajbqfZgkkblcoXpZqc
we have	ajbkcXfUicjHkMldmcompnqT
nothing for	adbn
you now	aXbpgmnboc
now and	aXbkfjgkhdjdkXlcmbnpojpZ
would rather	ancdfagahnjZkbnYpa
check	aTbrcdeKfOgKhSkbl1nloupBqS
not check	acck
check in	adbooc
every	cndbeQfOgJhViZjNkdlTmnndoapdqd
in every	adbjnkoc
few	aUbdcSdSeKfWgZhbiajSkllSmqnboZptqq
every few	adbjnkod
months	aRbTcTdVePgahQiTjjk/mKnaoqpH
few months	adbjnkod
obliged	aabucUdYe1fchsiWjlkklomYnRpbqD
be obliged	bnna
oblig*	bkddesfdgcidjZkblcmdnV
obliged if	brjana
you would	fbgYhdjYmj
from any	bk
approach	aJbccceQfZgmhjibjdkQmtnaoTpsqx
limited	cLdPekfLhdiakUmWnoojprqk
limit*	eakZnnoYpmqj
revised	aPbacTdXeafBg4hXjqkul2mbnUompbqr
a revised	acbmld
revis*	aacXeXfagkhliXjckYl5mRnPoOpYqT
price	aYbcdRebfSgohQiTjwkRlZndonpbqn
a better	aZbjjakbmdnr
access	bmcNfNgShdidjakblomcoupV
access to	aYbmko
platform	aacYdbePfUgZhZiojVkVlcnwojppqj
tender platform	abbmilod
platf*	acblgcjdlbmjnlod
revoked	aXbtcPdve4fcgvhoidjvktlvmLnTompSqF
revok*	aabmdmedgdob
permanently	aWbxcceqfYhaidjzkxlnmDorpUqK
perma*	aXbmgqlYnkoapb
new	aTbWcJdbeYfCgqhBiLjck6lymBoWqT
and new	bmkcodql
registrations	bkeafbhViujnkllnmVonqX
refused	aSbpcJdyejfWg2hniUjckalqnaobpLqL
refus*	aSeRgthmijjQkXljmkoYpUqT
i'm	bWcUdRfrgoicjkkklKmjnUqJ
<s> i'm	ancVddeUfmgXhblUmlnWqQ
asking	aFb0fWhmiXjXkblqmqnOoMpWqP
asking you	aabncbfWgZhkjjkbmXncppqk
nicely	aYbpccdGeNfXgmhbkclamlnZoXprqq
drop	aScVdTeUfPhViajrkjlamZnroopYqk
to drop	aYbrgcjbmZpd
drop it	aYbrgcjbmZpd
we think	bpccgdjcllmjnbocpZ
think it	ajblccgbjbllmdnYodpXqm
it best	aabopd
between	aMcSdVeqfmgLhWiVjQk3ldmbnTpcqo
betwe*	aXbldYenfmgWhajSktlcnXoX
between your	acbpekfdnbodpd
firm	aZbXcVdRewgjhViUjdkWljmTnnod
your firm	aajknlojpaqb
firm and	bkflnc
ours	aWbmdQgZhbjjkUlHmOnnp0qM
and ours	aZblcdfbnbodpqqa
stops	aTbzcVeNfdgWhciskrmSnopP
stops at	abbj
at this	aXbncdddedfcgahajdkaljnaolpsqb
point	aObacOdPeOfRhqibjkljmcnborpW
this point	bjoopXqd
don't write	abbkikjkkdnc
write to	aXbncZdcfbgZhdidjbknlrmXoapnqa
head	ajbaeRfUhRiXkXlYmjpcqZ
head office	aYgmoj
sales manager	bl
decision	aYbOcGdnenfMg/htiWjdl0mcnLoUpRqD
decis*	ajbScVePfSgjhvjXlknRoapWqR
decision and	ajbkhlpX
to me	aTbccZddfjgVhdimjSkrloocpYqo
sign:second-no	bddQeVfPg/iZjkkNlTmTndoLpHqR
it's	bVcLdaecfZhljXkUlcmcnaonpxqV
<s> it's	aocXeafZgchqiajVkZmkncodqU
it's a	ccdcgahninkUnXorpYqc
a no	aybkcadbejfVgkhTkanPoTpUqb
stays	aPbocSdLeSfngmhWkjmVnypQqa
no so	bl
save	ajbudRgThMiWjkkblZmRpb
yourself	btc5dOeWfZgQhUiSkalXmcnXoNpS
save yourself	aYbp
yours*	bmcpdaejfZgZhbidkZmUnPoXpUqj
yourself the	aYbp
stamp	aTbrcrdTerfXgWhRijjqkdlomZorpUqU
next time	aWkXmbnspdql
<s> candidates	bkddhajnkklamjnboapb
ruled	aMbbcUe/fZg1huiYjjkpl0mMnMpdqX
out	aVbacZdYeYfRgahRimlPmmnXpX
out at	acbmgjjlkdld
stage	aVbacPdbeGfUhriMjYklljmXoWppqb
this stage	akbkhdkclnnYpX
are asked	abbqdaedhbjnkZmdod
asked not	aabpdmldncob
seek	aRbpcNdbewfZgjiSjll3manjoRpYqP
to seek	acblekldod
employment	bccTepfThWiTjkkamWompaqj
seek employment	acblejod
emplo*	anbldWengdhZkanUojpZqb
employment with	adbm
with the	acdZeXfbgniXjjkXlppd
group	ajbjcOenfogOhWiHjXkMlZmdnVonpjqb
the group	bjddlcnaqj
group in	bm
in future	aZbnjalcmdnnpc
needn't	bljYkomb
you needn't	bmjYkpmbnX
needn*	bljYkomb
send the	akidjjknlamlnW
references	aWbpcYddfVimkUlbmkoZpOq3
the references	aTbkjpkmmapd
refer*	ajbQcYfXgkhRiWmXnaompd
after all	amjtkZmYnZpcqc
all and	acbk
and please	aWbtlanZom
anything else	abbodlfahjibjZmZ
<s> as	acbXcVdSejholYmcnJoupd
i've	adbadMfsgmiWjVlSmlnpobpdqD
said	aYbZcbdxeWfYgxhjiRjQkIlPmcncolpWqa
i've said	acbkfdgmhlnbocpc
said no	addchcjZnloopb
no to	ajdbedftgRhajVkcnkobpX
investment	asccdXekfcgUhciTjdkXlbmbpk
the investment	bmlj
inves*	ajbdccdnfcjkkklaoWqY
welcome	aablcOdVeTgbhWiblVmvn1oBpWqE
i'd welcome	bljdnj
welco*	aScddcebfcgbmmnvoYpaqd
if the	aOfbgYjylkmVndpbqb
newsletters	aybscceYfWgLhXitjQkYm5nrobqY
newsl*	anhbmbnkobpd
updates	bqcBeRfRgjijkllvmontobpGqk
updat*	arbkgbidkmlamanYoYqd
updates and	adbn
and calls	albk
stopped	aVbpcZdyfjhXidjVmInSompV
stopp*	adbpemfjgcjXkambnYqd
too	aObcckdOeLgnhTiTjEkXlKmRnTobprq/
we must	ecglhljdnb
you make	bokjnbqd
current	aUbdcRdXeYfOhaibkkmYnooxpdqZ
the current	jdkknbompc
curre*	acdjebgYhcjdlamcnpompjqZ
tenants	acbodsesfcgchciUjlkamUncokpsqO
tenan*	bkdbfdgahjkdnZpm
let's leave	konb
it there	aZfkkonkpd
ok	aocjdSePfmgahdiclYntoXpXqT
voice	aUbdcWeXfRgZhWiyjUkQlZmmndoVpyqt
more voice	bj
notes	aTcHdFeNfMgPhYjYkYm/ndocpIql
voice notes	bj
logo	aWbkcvdaerfRgVhQiljmkWnwocpN
the logo	aaekodqm
gig	akbsckeSfqgShZiYjckllWnopcqI
our answer	boglicjkmcnYqb
answer to	aoedimldmZnYod
any future	aabo
proposal	aYbScVdVelfRgnhjiVjolvmkncpRqV
proposal from	jcnn
company	apbacddXe1fXgUhZiRjjkXmPpPqX
your company	acbmccdcelflgajkoSpcqc
company will	abcm
same	aHbVcLdXeMfcgzhNicjVkYlWmXojqm
the same	aTcXddeZfmgxhViYjclZnooRpd
not make	aZfojdkd
make one	acbqkdnb
regard	blcUfXh7iRjXkJlZnWoVpoqc
as closed	hk
colleagues	ajbZcTd1eOfohZiUjNkOllmonOoSpnqZ
my colleagues	apbjfcldnZ
colle*	ambVcWdoeXfsgXhViZjSkdmbpdqX
look at	aobXccdYfbgZhbjnkklXnjodpcqU
at it	avfbgWjnkYmbpZqc
behind	aObdcadbeUgYhZkSlTmcoTpsqx
would prefer	bnod
considered	bTcXdYeTfXgshkiXjakIlkmJprqZ
be considered	acbcecidjjljmdnjonpZ
part	bjcPdafSgNhYiSjclbmSnUplqk
part of	asbchYkblbmanboXpmql
of your	arbcccddedgkibjSlcnXoX
network	arejfVgWhbjWkXljnmolqd
your network	ak
netwo*	anoXpjqd
tag	alckdceTfUgVhbisjjkYljmlosqY
unsuccessful	ajbdcWdcinjOkrltmYnYoa
unsuc*	anedgbjcmmpW
bidders	bocTdNfagZhticjklrmsntoUqL
unsuccessful bidders	bjmj
bidde*	ajgdjdkblknlobpaqc
ferry	aqcZeUfdgchPijjkkclbmYowpU
the ferry	bjmj
contract to	ajbj
from contacting	acbm
council	asbjcNdkfLgbhciSjlkdlwmRnTonpZqB
the council	alebhZjokbnapj
counc*	asdlechWidjkkYlbmbnQqY
way	adbTdbeMfqhTiojUlUmdnZoQqP
reapply	bnhZknldobpc
not reapply	aZbphckkpd
reapp*	aVblcdddgnhYkwmcnloUpZqd
unit	ambccZdlelfTgahVickXldmXnjonpXql
other	aXcZdkeKfagVhUiajXkSlRmRnkoHp1qZ
any other	acbpjjnd
managed	cZdVeYfYgWhUiakclZmToops
please be	bdhbipjdldmknl
be so	acgkkj
so good	albkpZ
good as	ajbknapd
as to	ekhljcmdndpd
subject	aSbmcOdUelfPgXhpiXkclnmWnpocpZ
the subject	aabphZjcljndpc
subje*	aZbrddgZialdmZnoqc
subject of	aZbshandod
of my	cnfXgcnjpaqd
budget	aXbacldLeWfKgZhRiWjnkkljmXnco0pYqq
peace	acbtcSdaelhdiVlbmRobpWqW
in peace	aZbkkdnm
<s> at	fdjclbmmonpbqc
at your	aWbkcndkedgnlamknboZpZqb
your wish	abgn
wish the	gj
the panel	axbZcbdcebgcjckdlWnbplqb
voted	aPbYcOdNeXfJgshriYkjl1mbnZocpyqG
once	aKbScRdLePfTgwhaibj6kqlcmOnVoTpJqT
once more	bZcdfdgxjpmbnZoapSqW
more and	adbadmgmjdmbnkoc
and it	dYecfugphojYkamXnboOpb
it has	aobZcddbekfjhljYlkmdnZpTqa
has not	ambbdXfcgjhaijjdkdoqpPqc
moved	aocIecfcglhRibjmkrlrmJokpOqP
not moved	adgl
re	aXcVdLeZfVg4hXiUjrkvl1mQnmoFpMqL
re read	aZgmjk
read all	gmpa
sixty	aabbcjdNeHfXhciRkolamdnco2pzqk
pages	bYcZdOeVfKgWhSjLkUljm2okqq
your bid	acbbcndkekgdjjkdmcnZpdqk
over	aKbYcIdle3fUhkiJjTkalYncqa
over the	aoblcaeqgnhYjUkUlaoXpYqU
weekend	bdcPdceLflhZibjSkkmbnbompaqR
the weekend	glmcpl
weeke*	aZbaccdcfkkYmanWovpkqc
weekend and	glmcndpl
am	atbJdReIfsiRjLktlLmjnYodpnqD
and am	aXgmpm
nearer	aPbpdPeQgphdiwjrkqlZoWpn
nearer to	aYgmjn
to a	adbRcddkekfYgkhljVkalZmUppqn
yes	anbLcVdGeLfjhTiTjnkQoZpkqZ
a yes	ajbccbfbglhdjjmdnZobpn
what	aObMdkeHfagkhliVjMkWlJmwnWocqo
<s> what	alcledfSgbicjVkPlbmWnpokqV
what i	bXccdafYgqhkjakYnjobpkqY
answered	bacOdceQfOgphci3jVkdlsmpnYoRpS
in may	abbZdlejfagnjVlZmcol
may about	algjkbnd
the day	bbcadbjskSlomYnYpnqV
rate	aYbZcVdYeMfWgmhSjsmaomqr
day rate	gkkdok
have to	bYcSdqecfTgmhoidjklVmNnUoqpkqT
to answer	adbkfchcjdkbmqqb
june	bJcMdVeXfZgvhOiWjSk9l1mRoqpOqM
in june	aYbbdcfcgrknmboXqd
appeal	aTbWcMdUerfWg/hxiQkSl/mXnXoBpXqI
your appeal	aVgsjklaod
against	aRbYcPdye9gjiVjUkWmUnVocpqqZ
appeal against	aZglhola
again*	bacXdkemicjdkZlZnaodppqc
against the	apccdcenfdhkjjlZnaoWpaqa
grading	bZckdWeUfRgVjmkjlmmonYomqu
the grading	adejod
gradi*	adejkloa
was	adbBckdkeRfkgjhTjDkDlPmGnJorpzqm
heard	bXcbdteWfNguibjMoPpaqX
was heard	adgm
heard on	adgm
the #	aXbbdbekfcgUidjbkrmonVokqb
th	akccdReafpgYhYjkkdldmonYplqK
# th	abbbdcelgYmpnYpmqW
th and	adljoj
i did	acbccYdafWgthbjakYmanYokpoqW
ring	aObtcZdagQhTjWktlYmcnxoWpQqS
ring the	gjjjkZoc
time for	aajjkZnapdqp
you and	akbcekhoidlcmjnZpdqT
he	bMcVdZeafWgwhUiUjQkclQmMocprqP
and he	bddaekfamdncolpjqd
still	aabHcbdHeTfLg/hTiUkslHmCnQocpRqP
looked	albIdReFfSgyhTjXkjlYmZnSoTpqqk
we looked	gojcod
figures	aYbUdaeWfWhaidjUkXnaojq0
figur*	bcgdjjkjmbnkpYqk
after your	bdfdgrndodpbqd
your call	gn
call and	aYfdgkhlmlnd
and the	aYbWdmejfnhaidkSldmCnXo2pUqj
scoring	aScYdOeRfdiujXkUlnmlnXpqqo
the scoring	aWelgjmmqd
scori*	aWddelgklnmlndobpcqb
stands	aZbccYdWeYfSgohXkOlVmOnspb
<s> still	ajgmocpdqY
still no	aYgp
sorry	awbOcZdZeOfvgyhcjLkQlMmXnRoRqJ
no sorry	amid
even	aKbPcqdOeOfWgzhaiVjMkVlXmZnYoWpmqm
even at	acgm
the new	apbWcddaedfagnhcjVkplVmancompXqX
new price	acgm
you asked	ajbXccdZfjgljWkbldndolpY
asked us	ddmknaolqj
us to	aZbVcddbfmhbkdmnnZonpkqb
to think	aYdnjmljmdnZ
think again	bcjrkdldnbod
sales post	akgj
post we	gj
have and	ajgj
and we	aZbncQfjgkhdiajjkbnZokpdqj
we come	konboj
come out	aZem
out in	ajedgmikjd
place	cKdWeZfTgkiRjjkclOmXnooUqN
same place	gpod
sign:route	aUbZcZdYeWfcgqhcibjXkSl7nboTpVqX
following	acbbcHdpeTfYgohXibjYktljmQnbokqb
<s> following	adbddmedhcjalamdojpn
follo*	ccdveYgbhYiajclbmVprqV
following your	ajdkoa
your request	aobbeckdlZ
request for	bdgqkcoc
reconsideration	aQblcVdde6fQg/hzjjkpl7monSoTqO
recon*	bUcaelfbgqicjvkdlZmZnToXpWqX
reconsideration the	adgn
committee	apcPdbeUfMiQjdkklqodpXqB
the committee	albXdceYgdhbicmknjojqU
commi*	abbZccdWejfWgkhpiVldmkob
confirms	aZbbcPeZfRg1hpiljplomlnloWpR
confi*	arbQcXdjeYfcgsiUjbkUmNolpVqZ
original	aabZcXdQecfSgvhWiXjrkZmUndokpd
origi*	cddaeafdgqhkicjlkcldmWoTqZ
recommendation	aTcJekfGg0hlibkkl7monaoXpUqY
original recommendation	gk
recom*	aUbZdjekfcgmhSiajUkYlrmXnWojpm
took	albMcOdpeSfVgohSiWjckklWmSnHodpdqq
i took	ajfdgkjbndolpc
took your	gkjconpd
your second	bccdgnjbkmlcmandpZqn
mail to	acglik
to my	aZdjfdgkhcjalcobqm
my partners	adgkjj
morning	aobWcPdueFfbgohXibjSkmnYoWpbqj
this morning	gkndpl
morni*	baccfdgjidkWlcnUpl
morning and	aXgnpl
and there	aXbXdbfkhpjalcokpa
there was	ancjfbhcnlpcqV
was no	kcnpolpWqd
appetite	aWcrdqebglickalRoUp1qs
appet*	aagjppqc
than	bFcodYeIgVhQiQjakblamYnMpxqo
than in	glmkpd
january	acbQcQdXeafYgjhRiXjZk/lomJnaovpMqQ
in january	alfdldnjoSpb
janua*	acbcddedfbjakxlcmanbpWqZ
<s> asked	aZgo
asked the	aWgpmmod
boss	dofrgrhaiVkZldmcnaocpaqc
the boss	gj
u	aMbofRgnhOibjlkalupJqO
still a	abgokdnkoc
no from	ambagljmnboYpc
him	aHbadjecgliXldmXoOpbqd
the revised	acgnkj
deck	bXcmdYeRfSgchUjakQlbnsompkqj
but it	achdql
it does	aTbbgpinjcnYom
change	aGbRcLdPeSfUgwhliVj+kYlWmVnJocpTqq
not change	ajgj
change our	gm
view	bQcReXfQg1hmiUjckHmsnIoVprqU
our view	addcgn
the round	adbmgkijnZob
objection	aNcJdke1fZg1hyiljqkblzmancoUpYqS
your objection	adgm
objec*	aXbdeajolqoY
of #	aWbdejgphdjckTlYmannpkqr
# june	aVbcgpjZlomloZ
june was	acompd
examined	aWbOcVdleXfFgvlzmsnSpdqk
exami*	aTbZcjdYeWgrhaidjmkblsnbpY
an	aWbCdnedfQgUhPidkXlwnVodqd
by an	dbecljokqb
officer	adbScXd/fZgjhViTjVkSlymjnVobpTqS
an officer	abml
offic*	ajcddleUhbibjckjlmmtnSoYpbqY
officer not	gk
involved	aVcZdselhniPjWkRllmYnVodpk
not involved	gj
invol*	blgpoYpdqZ
involved in	lj
award	atbZccdNemfShUiTjjkQlcmXnjobp5qO
the award	aaejgokkmdnboZ
reached	adbVcIdNedfZgrhWkllmnYqW
who reached	acgkkjlbmmnd
reach*	ajbdddgphdijmjncpZqY
reached the	gmlcmm
result	aabRcRdceYfagzhtiZjdkaldmRnIojpcqj
same result	gk
as i	aWclfZgnhjnUoYplqj
i told	abdafbgvnZpdqd
told you	aScmfcgujcmjnWobpdqd
you after	aadjfjgjjkmcpd
after the	albWdaecgjhailjUlammnRokpdqd
first	aabEcUdUeRfYgphJiYjbkrmKnppjqU
the first	bWdYgrhYickkmcnaocqc
interview	atbPcNdoeXfSgkhmiYjVkOmooZpYqj
inter*	ajbTcJdleZfVgdiOkZlYnq
round and	kdnjonpd
and must	aobdgjhboc
tell	aabRcPdMeVfLgThliSjmkSm4nmoTpPqa
must tell	ak
tell you	ajcXdZecfWjTkaljmynPojqX
you again	albadlfcjqkVldmcoc
again now	gl
now we	adgm
can't	aMbFdkenfugZhoivjckolYmQnQouqH
we can't	bZcXdrgZhViZkplamWnOospMqZ
can't take	ccdahbimkanXoppUqd
take you	addjfkjkkdldmknW
you on	aVbVcadnejfpguhZkUlcmdpZ
representations	aUbjcceygmhriqjYkQljmunZodpd
your representations	aZgp
repre*	aXdderfdgnicjnmZncpdqd
shortlist	dKeNfLglhqijlsmsnjoUpwqR
short*	ajbVcZddebgphZinjokSllnZocqU
were read	gmpc
read in	gmncpd
full	abbUdLeUfMgdhdiRjnkjldnMomplqO
in full	aaenjbmjndqd
the shortlist	adgmndodpjqd
remains	aSbZcRdYfZg0hcidjdkYlVmJnoobpc
remai*	abdkgrhZjckkldmbnroSpWqY
published	a0bScTdRebfMgdhUjRkZlqmmpd
as published	abgmokpcqd
publi*	bNcXddgjhTiYjZknlRmPnaoppu
<s> even	fcgwjanbobpdqc
even with	gk
with your	aZcodZelfchcjVkXmlnkqV
brother	bdcVdoeZf9glhRiXjakYlYmTncoWpd
your brother	bnnboc
broth*	ambjcbdafjhdjjkbmboTpZ
brother as	alfdod
as co	gjjj
tenant	aUbkccdxexflgdicjkkdmPokpbqQ
decline	aZbYcbdUeQfXg1ldmLnWocpqqu
to decline	bjglpjqd
decli*	aodaejfjglhnimjYkcldmZnToXqW
reopened	bjcQdlfVgzjrk7lpmKpPqS
reope*	aagljlkmldndob
reopened the	gl
file	aSbbcGdIetfDgjhjiajml8mlnlowpBqB
the file	aVbcglhmicjpkYmdnZpXqX
file at	adldok
and closed	acil
it again	aYbpedfagjjklpmbnYobpZqZ
again with	jmmd
<s> thanks	a1bacbfkjakbldmZnZoXpTqY
thanks for	awbZcdfnjakbldmanVoXpYqW
coming	cYdQeHfogbhRidjYlWmQnkqd
for coming	arbcfdgjjbna
coming back	bkfZgjjakbnWooqc
back on	abbmccfdinmdnXpc
on this	atcXdceafcgdimjYlZmYnYpZqa
this but	acgl
nothing in	acekgsldnbod
note	bZcFdSeRfRgshUirjGkVlqmrnnoVpMqp
the note	abgl
changes	aZbXcOdYeYfMgqhjiZjvkZl1manWoYpXqm
chang*	anbTcZdjeUfZgthliZjskQmWncoLpZqU
i said	bXcqdZguhbkbmVnWoVpWqa
said last	acgl
week	acbQcRdQeQfTgnhYiSjckylqmsnVoZpaqQ
last week	akejgnkambnbqb
i am	bWcndcflidjYkjldncoUpkqd
am sorry	amcdhcnd
sorry to	apbacafVglhZjdkcmbnYoapp
disappoint	aZbvcmdafmgshljdkplQnkoWqU
to disappoint	aagn
disap*	ajbcclfagohdjdkcmcnapSqj
disappoint you	cbfdglol
twice	aWbQcTdTeRfRgshQidjVltmLonpcqp
you twice	aZgp
twice in	aYgnkjmdqm
in one	aWgnmdnbon
month	aXbQcKdZeUfSgqhNiSk5lwnloXpTqN
one month	aZgo
the stage	aSbldcfdgsmjqX
two	aXbBcYdVeBfXgVhTiLljmcnZovpdql
stage two	aZgllooZpdqd
review	bNcKdMekfBgmhsiNl/mpnToUpdqW
found	aTbQcUdseOfTglhQiZjbkHlSmWnHoqpxqu
found no	aZgoojqd
error	aSbScbdbePfSgmiyjSkJl/mlnQoYpTq3
no error	acgmoa
error in	abgmljodqd
how	ajbNddePfNhjiQjIkNlYm1nRoKqo
in how	gmodqc
how your	aXgmjcljmlodqc
application	bWcBdUelfChPkol6mjnsolpTqJ
your application	anbNcXdkfdgYhcidkTpmqW
application was	ccgnlbmdnbqa
marked	akbbcQdWeUfcgvhXijjOkdlonPodpV
was marked	akgplamkoYpaqZ
speak	aLbYcPecfPhpklmooMpaqZ
speak with	gmljmlpZ
direction	adbbcLdWeQfTgljakYnkptqm
the direction	pj
direc*	adbqdbecfUgmhTjQllndodqR
direction and	adgj
is again	gjpc
negative	bacbdkeWfOgqhlirjZkRmnnboYpnqt
negat*	ajgmjjmancodpc
<s> after	albXecfngdhYiajZkklUmlnWoXpn
letter	bGcOdQeugshRiqjakPlsmsnZoZpBqW
your letter	aobdcbdZfqgdjclYmWnZodpZ
letter we	gm
compared	aZbQcddVeFfZgohTibjTkaldmlnPokp8q3
we compared	adgkmknbocpZqm
compared the	gkmknb
the two	acbdcbedgkhcjnlYnbpk
offers	aubccQdPeMfRgahWickWljmsnmoVpn
line by	adglmk
by line	adglmk
and are	glmknbpd
keeping	bmcYfniQjZkclXmUnaoapX
are keeping	gl
keepi*	alfngjjdncoapcqb
the other	bbcZdleYfXiljjlamZoMptqd
your new	grnapcqc
cover	aKbZckdYfPgShYiPkXllmwntorpO
new cover	gokjndqd
cover letter	aabdgmjakdlomcpd
letter is	aSclenglicmmndoYpcqk
is good	fdgjndpqqX
good but	acgkpl
as with	adgkpj
old	abbQcdddeSf5gqhQiMkZlRmLnYoqqo
the old	aqddedfcglibkZncocqd
one we	gmndojpaqj
we won't	asbZcbfkgjhkjbkcmbnWoZpbqc
inviting	bycddmecgYjQkbmtnroFppqN
be inviting	acgkpj
invit*	albocZdjeYgdhXicjPkYmVnroZqW
inviting you	acgkpj
<s> my	acbTcNddejfahkiXjXkblZnloqpl
position	aNbbcJdaebfOg1hxjRkZlZmUnlojqR
posit*	anbacbdXeafZgmhlicjZlXmTnlomqV
position on	gnoc
illus*	aVgnhZjlkjmnncocpc
fee	ambYcadHenfVgnhViKjrkdl1mYospFqQ
fee is	gnhdoa
is what	aUbkecgmkdncoqqc
what it	gnqd
it was	aybXcZdUedfmglhXibjXkZlamTncoYpdqX
was on	aagmhkmdnbpcql
tuesday	bWcEdkeYfOg6hViajYkmlsmjnaoapVqR
on tuesday	ajddgmhZkklbnbobqc
tuesd*	akbccadZfYgphXkcljndqY
complaint	aWbYcSd/e6fQgthkjWkWl/nToTpOqU
your complaint	edgn
compl*	anbPcQdjeMfWgZiWlomNokpc
complaint about	edgm
procedure	aSbWcUdVfQgjhnjdkzl/manOodpPqj
proce*	bTcRdZeqfThjjXkblvmOncodpTqP
and is	ajbddbgkkZlnoU
is not	akbkcYeYgXiljjljmWnVqZ
upheld	aGbTcQdoe3fVg/hoiQkdl/mYnOoZqR
not upheld	abecgqhblb
i hear	aYfcgnkkmdndpk
hear you	aZfdgmiljjkcmYqd
and i've	bacadZfrhbjjmYnppYqU
slept	bQcldxeKfxgrhYiZjclQnUqo
i've slept	aXcdgp
slept on	fcgl
on it	bXcZfXgjimjckXmmnnoYpd
it and	bdcZdbfcgmhckcmlnboYplqc
i still	aZfdgq
still don't	aYfdgp
invest	arblccdFecgXhYiSjolXmbnmpmqO
to invest	fjgmkdndpc
you were	bTcXdXedfbgohZickZmonUpj
kind	aZbOcxdYeSfnhWiajUkOlOmUnkoKp1qk
enough	aHcldQeLfUgchXiUjakXlPmrnVodp5
enough to	abgoqd
to offer	ajbccbddfdjYkdmknloUpmqc
offer a	gmpc
lower	aKbVcddSeRfPg1haiWlkmXnWpoqz
a lower	adgmpc
rent	aWbkcjdbelfkhSiPjzkYldmUoypRqO
twice i	aYglpk
say	aZbIcUdYekfZgdiJjlkdlTmtnboPpWqb
to say	ajbWcZejhqjXkllcoU
say it	ccfmgkjakkncqY
not work	adbadqgmncocpa
regional	abcPddfRhmiZkZlpmYnwplqd
the regional	acgjnkoc
regio*	aXbdjqnnoXqc
director	aobcccdkfTgphViPjckUmcnUokqN
regional director	gj
director has	bldcodpj
reviewed	asbWcIdResfBgviajakXl/mqnboLpYqT
has reviewed	aceo
revie*	bRcWdVedfZgYiTjRkZlpmupcqc
refusal	aBbbcOdnesfbg9hzlxmYnVoSpLqO
as you	aqbScYfbgnibjakblbnWojqU
wished	ajcPdaeafkguiXlUmjnaodpmqK
you wished	bdgm
supports	cMdbfPgmhdkLllnkolqj
suppo*	adbXcadaeZfaickclYmdnjpo
since	aZbNcaebfmgyhYlamKnRpWqj
<s> since	aWbcdlejfcgohljckcnaodqc
you've	aWbbclekfVgqhXiYjnkYlamanrolpNqc
you've asked	acgljkld
asked for	bXcmdaebfcgckamPnSoyqY
the third	aXbmcbddgllanVoUplqp
time no	acbcgo
no the	aagqod
the head	aZmnol
head of	aqbbdaeZgcjkldmjnjobpYqb
logistics	awcZfXgVjZkTmanjonpdqj
logis*	angkoc
going	cVdMeIfphkiTjLkUlWmYncodpaqM
be going	faglhnndojpc
going to	ambUcXdbebfmgoicjSkQlYnXooqa
to you	aSbVcbeqfWgohUiXjdkom0ncoOqU
you this	bZcdfkgliojcmcnY
year	aabOcZdQeGhOiIk7lZmEnmoupkqN
this year	amcmdaedfmgphZibjakcmdnFojpd
we are	adbXcUelfYgqiZjaljmSnqpXqV
unable	aZbVcUdjeUfWhvkYlamPnNpkqc
are unable	bddjhridkblamYncpc
unable to	ajbZebhribjbkYlVmYnUpnqc
depart	adbrcNdaeTgmhdijjpk3lmnpoapKqD
to depart	abgqkd
depart from	abgqkd
from the	aVbdecgphUikjWkdldmjncqc
the decision	aVbbdoeagrhVjllmncoQqZ
communicated	adcSdsekfdgxhri0jakXmxnToPpYqY
commu*	cYelfchTiblcmVnmoXqm
communicated to	acgn
on #	aqbbeagohlipjWkmlXmVnKobqS
march	adbOcUdYeYhSiPk/lzmLncospLqO
# march	gjjdkcllndojpaqc
<s> second	acgn
second look	gjpd
taken	ajbWcOdpeZfTgdhbiZkjlUmTnSpbqW
same answer	gondqb
regrets	anbncYdng4hsinjZkVldmknWoQpaqS
regre*	asbcdcgkhamlnaoXpZ
for a	aNcldQeYfYhciZjbkjlmmZnYorpzqZ
a re	adgjjclnob
score	akbacXdFeJfRgYhaiojlkRldmonXoWp2qc
score of	gkldnjpdqd
section	aQbdcPecfNgWhVjWkSlqmbnko3paqr
of section	gk
secti*	aQkbndorpc
b	bZcbdaecfbgjhZidkWlbmWnbo4pNqS
granted	cGdRe/fXgvhniSjtkomNnWpVqE
grant*	apbdgohjlXmbndoRpaqd
granted the	gkld
score is	gj
identical	aQbOcTdWePfbgthdiqjlkPlommnXolpnq2
is identical	gnldod
ident*	acdcedgohdjkldnaoapaqn
say i	fchdnn
raise it	gj
it at	bZfjgjncop
monday	bXcJeVfRgvhbiWjUkpl0mjoTpQqb
the monday	adgjjj
monday meeting	oj
did and	gk
they	aVbXcVdkeJfNgaiNjFlSmlpoqV
and they	aabcccdkgridjdkdldmdoppS
they said	aaoq
said what	aYdcgkhpmdocpc
what they	aahXmnncooqd
before	aNbEcRdYfdhIiNk/l0mKnQodpQqd
hearing	aSbccIdwenfXgwhoiTjTkjl/nXoXpPqV
heari*	acbmcddjechcjZkXlsmbpdqb
hearing from	adnkok
former	aScWdxeqfogmhWiTjYkYljmVnjpbqV
your former	abdkjd
staying	cVeNf3gqhciUjYkdlUmUoXqS
are staying	aXgp
stayi*	aafmgrncobpb
staying with	abgsocpc
<s> i've	albccjdWfchmiajOkclXmbnmprqR
i've gone	acncokpm
gone back	ok
back over	dcgm
test	aJbaccdZePfQgVhUiojbkqlxmsocpVql
the test	hdjbklmnnc
sat	anbRcVdceRfcglhZiWjbkmlqmonbobpjqW
since you	fdgojdlamlnlpbqb
felt	aRbTccdzeVfdgkhZiWjNkMlPmVnJoGp/qx
mark	bbcKdUejgshRiYjUkcljmZncomqZ
would mark	amod
it the	ejjlodqj
same way	fj
additional	aRbrcOdTeZfEgjiUjmlrmloqpZ
the additional	aagq
addit*	aXgpjdlnmcndoapjqc
documents	aZbWcQdbe2fOjUkZl2mnnSolpMqc
docum*	bXcddbhYlqmdnSompc
sent	aWcDdqebfYglhDizjVknldmcnroVpLqV
you sent	aSbccddpgsjjkbldmZnToppb
sent in	gm
the refusal	aYbcdYgmhoidmkncoZqb
refusal have	gj
been taken	glob
into	aVbSdneafWgbhnjjkclqmXnJoMpa
taken into	adgm
into account	adgm
account and	aagmkmlk
alter	aGbXdjepfRg3hmiUj1kdlnnbpUqm
alter it	abgqhc
your follow	acgn
discussed	bXcFfPgzh0iUjdkZlnmcnZoRqW
was discussed	gnmdndoYppqa
discu*	bXcZdYecfUh0iZjkkVlUmnoPpaqU
discussed at	acgjhk
the partners	gkhdjcndoZpn
lunch	akbdcWdXeKgZhZiajXldmtnyoPpZqX
lunch and	gk
vote	aUbXcQdLeZfQgthyjdkol5mbnUoUqN
the vote	adgohmoZqa
went	acbOcZdReKfWhWiljUlSnJocptqc
vote went	aYgkhm
went the	acgkmj
the way	akbbcjdmechcjckZmannoWqW
way of	aZgjnnpd
<s> this	aqbaetfcgchmjVkWlXmWnIoXpjqU
replies	bdcYdSeOfXgni/jckdm3ncoKpUqW
repli*	bZirjcldmbnXoZpcqb
replies to	aogkiZ
to your	ambdcbdUeWgshbicjdkWlandodqY
web	a0bddYeafVgThRipjPkQljmsnjobpUqb
project	abcbdZeafOgZhRiUjmlUmNnbo0qc
proje*	aTcjdmeYfbgjhYiajdkklUmVnjonpl
project and	gk
the reply	aVbdgqikncojqd
believe	aMbWcZdXecfVgthriPjYkTmjnVoapo
<s> believe	fdgn
belie*	aQcaecfVgjjYkblrnaocpnqk
believe me	fbgmhl
me i	aafagmhlnk
tried	aZcYdvelfZgmhbiVkalkmXnQoZqd
i tried	fdgkndpk
you with	clfYgnldnYpc
she	aQbKcQd0eQfWhOiUjdlXmanooOprqb
not have	bbdcfjglhcjamkocpk
have a	aqbWckddeZfUhYjnkUlZpOqb
dog	atbactdseKfqgYhLkZlWmYncpXqY
ombud*	aXdcebgnjblumcndobqd
sees	aSdaeYfYgnhbjmlYmYnooUpbqq
sees no	gl
ground	aQbcccdmeZfYjPkZljmTnnpa
no ground	an
overturn	aWbWcae9fUg0hqiUjul/mZnRodqZ
to overturn	aogc
overt*	arddocqd
overturn the	aogc
refusal of	adebgo
whether	aIbOcJekfWgxhniQjrkklomknLokpbqQ
asked whether	gojcpdqd
wheth*	acbWcdddfkgmhYnQoqpnqW
whether the	gk
discount	bjcbdUeVfdhVjnkdmmnoonpaqk
disco*	albWhakclknmqc
doesn't	aHbWecfngkhZiljTkWncotppqa
it doesn't	aYgmicjckdmlnkoYpmqc
doesn*	aHbWecfngkhZiljTkWncotppqa
we're	ajbNcbdRgliXjRkdlSmcnkoqpoqK
present	aZbZcLdbeRfTgYhbiVjjkdlYmaoppjqb
our present	akpa
prese*	bmfcgOhLjdljmTnj
provider	akbdcVdWeqfZgYhWiwkblnnnoppV
provi*	aYbbdagljqllmlnToapT
as requested	gnod
two further	acgkll
assessors	bdddechljclbmqoUpYqj
read your	bccdgomZnjodqa
method	bXcZdOeUfSgcimjdkZlsmnnZodpaq7
your method	ajoc
statement	aXbRcEdoevfUguicjNkJlnmvnOolpK
method statement	anobqd
state*	aWbXcbdYengjhZicjYkbmpnYonpYql
neither	aPcLgphxiZjXkKlVmPnNpmqk
and neither	aXbddmglhdmcomplqX
neith*	aWbrdkebfjhnjXkblZmUnW
neither would	gk
would have	aubVclddfbgVhcjdlbmWnR
scored	abbccSdQeUhbikjakVoWp2qr
higher	aObccVdYeNfUgphbiWkalqmaojp2qp
know	apbDcTdbeIgKhdiSkalKmknqoFpc
i know	azbccXhajamVnmobpSqX
know you	aubdccfcjcnZqd
hoped	aWbdcKdWecfdg5iSnXoUqT
you hoped	aagqnd
hoped that	gl
that a	adclekhblomandodqb
a month	aYcdfdkspcqc
would make	adbdgkhdjmlbmknZ
make a	aVglkdmknnokpd
a difference	gl
but the	aNbacZdbgrhZikjWkWljmdolpcqp
vacancy	cVedfUguhmicjlkclrmXonpVqM
the vacancy	amnXomqd
closed to	asedkXlcndod
reply to	aobTgohdkamWnjoZqd
renewed	aVbpcSdpeufWg6jlkwljmTndoZpTqY
your renewed	abgqnc
renew*	aabdfkgojdnboapjqc
application is	aXhcknnmoX
is the	aUbkdZfYguiXjYkrnYpM
same as	aZgsndobpa
as our	amhcidoXqd
have considered	gm
considered your	akgplcnbob
email	arbWcKdjemfUgahNi/jJkYlym+njoSpBqV
your email	acgqmd
email of	adgl
thursday	aXbbcJdleZfOgyhZiZjRkmlwmlobpYqT
thurs*	aWdafkgkhYjXmmnqpjqZ
carefully	aWcYdYeZfMgphllmmvnboRqn
caref*	akhdldmZoZpoqb
are not	albYcbdYfcgUjalmmSonpQql
minded	aYcoecftgniTjRkVnboXp1qj
not minded	gm
minded to	abglok
to change	bdfcgrhdndojpa
change the	adgnhajpmcndod
as last	adgpodpcqc
last time	aVbnfpgnjdkbnZoapcqb
time the	aZgmndocpdqn
room's	angmocpX
the room's	gn
student	acbccVd4eMgbhWiYkVqa
a student	abgmjjldndod
stude*	bacdhckblmmjnnoWpW
grievance	aOe8fZgrhyikkll/mknQoapUqR
griev*	abddebgjlsoc
regarding the	dcedgkkmlmpd
supervisor	alcUdyfThXijkZl1mbnbolpKqW
the supervisor	acgjql
super*	abbacldYeaiojnkcmbnSpl
appointment	aacHddekfSg0hmkplzmknUobpVqL
appoi*	bZdXeZfagckWlamknWonpu
appointment has	gk
dismissed	aNbbcXdqeyfRg/htidjUkYlznUoYqa
dismi*	aadcgmhdlcmnok
i went	aucdfZgcjdkdndqd
went back	aqcddcfcgkkdmdojpXqd
finance	aacadWfQgmhbiXjckaljmWojpZqt
to finance	gm
finan*	aVbWccdYeZfcgmhcjdkalTmcnboxpXqu
payment	cWdRepfZhaidjplpnSo7pNqZ
your payment	gjok
payme*	anbdhcjalcnconqd
plan	aabRcTdPeXfLgZhOiTjdkmlmmandpMq4
they turned	al
turned it	gj
it down	aWgojlmdodpnqb
down again	gjkcnk
despi*	abbdepgj
your further	gk
explanations	aXbYcWeTfbgwh9jZkPlmm/nWoRqx
expla*	aVbUccebgdhuibjSm1nRoWpUqm
gap	acbVdPeRfXhciTlcotpdq5
the gap	gkpcqj
year we	bcjlka
hold	aKbWcMdQfOgchniUk4lknoompOqK
we hold	angmhdnbpb
our refusal	go
we did	aabcdjgkhdjbmjncpl
over your	aqgbkcmlncpd
your note	abgqjd
note on	jdlj
valuation	bVdUeqfShojmkUljmrnVomqk
valua*	ajbbimlbpd
and once	gpjZpb
once again	gn
could	aBbTcYdTeOfYgViTj/lSmbnWok
could not	bZdjeZgZhbjVkcnaokpoqk
not get	acjdpk
get to	abcdkmmdncpj
to yes	aagp
<s> in	abbOcPfTgYhViYjmkdlVmlnWodprqw
in answer	gmnd
query	aacPdXePfJgki+kbl2m2njoTpQqp
your query	ajgmnd
whether there	abflglnd
had	aYbScjdneTfPgvhPiNkBlQmQnBooptqw
there had	abgn
had been	bddcgn
been a	ambdcbgjjdod
mix	bWckdTeRfjgciRkWlcmtnaoXpuqv
a mix	abgn
mix up	akbcgnndqd
up there	glkbncoYpdqo
hadn't	aZfjgjhdjdmdndqp
were not	dlgjhlmdndpb
selected	ancHdLeJfDjakclmmmnkoYpzqK
not selected	aqgkhkldoXpb
selec*	arbcccdbeYfbgdhujYkdmbncobpjqS
contracting	aZcrdyepfbgbjmkjl1mInZokpc
the contracting	lm
authority	accadme3fNgrhkiYjklpmMnTonpRqa
autho*	ardjeYfkhajVlZmdnTqd
authority has	gj
evaluated	ambacOdaeZfEgqhpirjolrmsnaoRpjqR
low	aZbXcbdceLgjhRiajdkTlXmaodppq/
nudge	aKbucmddeYfngljwk0lam1oQpZqj
hasn't	acfjgl
changed	akbVcUdYeTfRg3ibjnldmOnaoVpYqj
changed since	aZgm
easter	bdcddWeWfnhZjYk9lbnaolpIqd
gave	bdcHdWfYgqhYiVjVkRlbmdnOpmqo
i gave	gk
your portfolio	acom
afternoon	anbWcJdmeLfZgnhaicjTkqlkmqnkocpTqa
after*	albadbfbgchkjdkYldmpolpZqY
promised	cXdXejfcgohWiSjknRokpcqS
as promised	ao
promi*	atcadbfagZhZidjWkUldmkom
and i'm	aWbVdYelglhsjpkbmanloYpQqW
i'm still	jakomd
still not	aXgsoapc
request that	gllc
that the	aacVdYfbgrilkYmNnNobqu
set	aXbScXdLeUfWgahbiZjvkmlpmcnZpZqT
be set	aafmglld
aside	aScZdSepfTgqhoiQjYkclomsnaoX
set aside	gllcnjod
been refused	abbmgjlb
refused by	aclcnm
the procurement	aadkebgllj
<s> you've	aScmdZemfbgohdjYkbmbnopW
made	adbIcbdmfagahliXjFkTlXmYnYoSqW
case	aQbHcGe1fTgvhnjykVlxmcnUoVpVqa
your case	ajcbddglljmboWpkqZ
well	asbWcLdZeSfPgbhNiWjSkUlLmLnaoYpwqt
times	adcQdaeQfQgkhSidjQkbldmbnaoSpvqu
both times	ajgmpcqc
times and	gmodpZqj
and both	ndonpcqd
i've had	aYcpgkjbqa
had to	ajbacjeafahcjVkZldmbot
say no	albYdjecgljYkbmanXol
regret	a2bacWdjeVg2hljKkQlZmbnKoXqT
with regret	gnpd
regret that	albdcdddebgkhbkdmbpn
that we	bVcXdbekfjijlXnQojpmqZ
cannot	aNbScQdSetfWgkhtiZjpmTnLoupTqJ
we cannot	bccdejgljnkblcnWobpa
flat to	aUgpoo
moderation	aSbjcldlfkgrhniUjjkdlcmknYoWprqq
the moderation	adgjmj
moder*	akdlgmjdljndoXqW
met	ajbScHdPeaflhbiHjYmYnboBpm
panel met	amgmlapb
met on	axglkZlVmbndoaqc
on monday	ajbbdZkmmjnVoYpZqk
monday to	gklj
hear your	adgm
challenge	aSbbccdXelfZgqhoiYjckal0mYoVpkqb
your challenge	adgnld
chall*	aagmkblsmbna
the original	acgrhdjmoYpaqc
without	aObdcPddejfcgbhliajnkNlcmSnYospX
witho*	aZbbcZjokQlXmbon
without the	aagkjmnboj
passing	ambWcZeHfYgchSisjRkYmQocqr
i'm passing	akgkoc
passi*	albcgohdjZkdmZnloZpnqa
<s> with	aodZfRgdhcjvkWmRnXqU
reference	aWbbcSddeWfLgahcirjakLllnqo1pMqq
reference to	ajlb
reminder	bYckdjebfjgshaiqjVkmlVmjnVoQpcqr
remin*	ambZcdgmidkmmdnZobqd
dated	aTbacUdNeafWgohXiojbkrlmnjoxpV
dated #	aYgmol
october	abbOcOdceXfZhQiRjak/lsmRncospX
# october	anibjckonYoXpdqc
octob*	bacdebfcgdibjaknncqn
october we	adgkodqk
we again	aYgp
again decline	aYgp
decline the	akflocpb
proposed	aabccJdTenfLgriSjokkl1mZoopW
partnership	atbacMdQewgdhbiRjmkdlkmTpnqc
looked for	gjocpj
where	aFbVcZdkeKfUgkhLiTjbkYlmokpMqr
where we	aSbmgqklmcnmpXqY
we could	aVbbccddflgajoldmknXoopdqa
fit	aWbWcZdTeTfcgnhaibjokTlboYp1qd
fit you	gjnd
in and	aXkdljnmocpj
is still	amelgkjanapYqZ
slot	abbocUdHeQfMhkipkklsmrnbozqH
chair	aWbZeWfThXicjllpnpoappqS
the chair	aRddgjlkmjnbpl
chair to	aabdgkmdnn
whom	aabTcVdjeVflgohdiLjZkQlYmbnbojpwqa
to whom	aledgnodpc
whom you	aaglol
forwarded	apcRekfNgphdi0jbkll5mvoIpNqM
forwa*	ancddZebfagShZklmSnlqd
letter has	adhl
asked me	akcchcjamjnjobpbqc
me to	anbZcWekflgqhcjVkdldoZpXqc
confirm	bZcFedfQgqhuijkZltmknlocpLqY
to confirm	apddgdkdlbmanlolpd
confirm that	alnmoZ
that it	anbbedhcjZkcmaobpn
expressed	cIdlfYg3hlidjUkNlkmlnaoTplqc
expre*	gjqk
counter	aZdvenfNgnhWjYkVlsmknmoPpcqm
your counter	aagqpd
count*	albYcddaecfcglhakXnVompXqj
counter offer	gm
reached us	gnqd
us it	gjojpcqd
doesn't get	gjij
get us	gjjlob
the line	cdddgqikljpT
more than	anbTcWfngdidjWkjljmcompcqV
than the	abkkldmdnZoppTqk
opening	bmcOdQeWfWgjhYjUkrllmVntoUpSqk
the opening	aogjnapc
openi*	bjgkjbkdmbnsoYpV
revisited	dYfWguicjmk4lnmcnjpZqW
revisited the	adgk
decision on	aUblgtlaob
on your	aUbjcjdbecgqhbickUljokpW
area	bScYdteZfSgYhWjUkUmWnkol
your area	ad
bid and	ok
came	aXbJcIeTfThOibjZkjlTmbnPpv
came to	abdkmnnb
to no	ablm
different	aQcPdTeMfShsiRjVkLnkoZpyqs
no different	adgn
conclusion	aVbMcRdUeWfXgwhridjWkllsmnnRpZqm
concl*	abckeWhtidjakYlYmYnZqd
<s> so	a0bYcudcedfTgYhZibjWkVldmZoTpNqa
so you	aXcodkgljdndpdqd
you wanted	go
honest	bUcjdYeYfqgmiajJkOlZmynNoNp0qo
be honest	abcbfkgjhbndpn
the second	aZbVccdcgdhbiakmlcojpaql
time as	abgm
as well	addqfcgomcnVoapTqk
it's still	abgrodpb
for us	adbScZdqebfTgnhVkYlcmbnXolpqqS
<s> reconsideration	gllb
reconsideration request	gllb
request #	glla
processed	aXbbcadSeYfUizjlljmlodpb
status	anbWcLemfWgYhmjtkYlUmFnjotpSqQ
status rejected	adhk
maintained	abbdcGenfag6iYjbkSlUmOnZoopnqk
maint*	aVbbcddcecgyjakclWmbnnoYqc
your phone	adgj
phone call	abgjln
i asked	adbccngmodpd
flatmates	abgjpk
flatm*	abgjpk
they've	akbddcjcnjoaplqd
and they've	ak
they'*	bXcbdaedfbhdijjZklmknmqX
not changed	adgl
their	acbRcUdreYfagjiTjRkTldmcnZqd
changed their	gjqj
mind	aXbcckdTeTfThqiYlXoSpj
i'm sorry	ambbcdfWgmhYidjcmbnbpk
what is	aXgjhcndompaql
is more	abcdfmgkndob
more or	gk
less	aObUcXdZeNfYiYjWkXlYmdnToZpzq4
or less	gk
but we're	fcnmokpa
we're not	albZdcecflgohlidjjkblcmcnVpTqd
joining	abbkcKdXfjhciMkslsmNnkoopmqN
joini*	aZgkncokpm
joining the	abgkpl
bridge	bbdUeXfZhRiYjjkbmQnco6pZqr
the bridge	gk
was in	adcjmjncobpqqZ
in time	ajjkndpd
the appeal	ardcedhbnkoWpbqY
finds	abbbdZeQfZgmhajnkYlancoTpaqt
board finds	adgm
department	bccTdkewfGgZhYibjjkTljmUnjpVqW
the department	adephjlbnjoa
depar*	aZcbdVesfcgUicjnkYnjpjqX
acknowledge	cbemfWgth0iYjdkXnWoRpcqb
we acknowledge	ajgj
ackno*	albdddenhcic
interest	aVbccQdUecfZgrhmiTjjkXlQmXnoodplql
interest in	amjdnbolpd
franchise	acbpcmdNeufbhbjlksmPnYprqM
the franchise	adbkjckmnaoc
franc*	abbjcnjckmnZoc
renew	aWbtcVeufXgpiajyk4lrmYnlpOqI
renew our	aj
managing	apbjcbdYekfWhciSjakXldmcnkokpkqa
personal	bYccdmeofkgmhcjTkIlbmonQoTpjqp
your personal	gnoc
perso*	bUcQdXfVgbjckVlamdnbolprqn
letter to	aTbZfbgonq
to him	aZgnkl
sides	aWbccLdYepfYgrhoiSjdkblpmmnZoapb
recruiting	ajbpcnd0eWgYjNkZlcmandoYqd
the recruiting	aagn
recru*	asbZcZdTeXfaijjYkdlXmcnnpb
recruiting team	aYgn
having	aZbTcWdkeYgthWiWjUkOlamOnVpzqU
<s> having	acfcgohdjbkclbmcncocptqb
heard you	acgm
you out	dbelgmqd
out over	acgnmj
coffee	aubYcddQecfzgUhRiWjakZlXnkoSpYqY
where i	aXcdgljlmdnlpcqb
i was	arcYdjfQgcjdkbnbocqm
was before	aXgmoppa
before the	aVbYfcgjhcidkmlpmZncpd
the coffee	gmndqd
shorter	aTcOdLeCgqhZiXjjkolanuonpqqw
the shorter	adgoobpdqd
suggested	aWbXcKeZfSg0hjiTjZkWlsmqncoZpbqp
you suggested	gnob
sugge*	adbdgohdjZlbmqoZpdqb
in reply	gnncod
put to	ejgj
owners	epglhaiQjnkbmWncokpjqH
the owners	acglnjod
owners who	adgm
that as	bjkmnaob
appealed	aXcPdne1fag/hoiTjdkWl4mbnRoTplqN
you appealed	gm
appea*	bbdZeZgkidjWkYlvmXnbpW
appealed on	adgmlj
the ground	aXddgljdljnoqd
ground of	adgjhkld
missing	abbacYeCfbhTjckYlYmanVo0pWqt
missi*	adcddcfcgkhcidlbmbnboppXqm
feedback	cSdaeLfNgahxiljPkQljm/nMoGpRqY
feedb*	cbdaebfdgdhsiZjWkYlXmxnQoQpTqW
because	aSbNcTdrfdiWjlkPlMmWnRoxpX
becau*	bTcadpgYicjmkVlUnaovpY
been sent	gj
light	albRcXdbfYgohYiXjkkdlbmbncoapmqj
in light	adejgl
light of	alddejgoodpYqc
customers	aTcadaedfZhVidkYmlnmpaqj
custo*	aabccdedfdkZlZmaolpWqu
wrote	bMcMdafZgphVjLkOmonWokpjqV
you wrote	cadledfmgmidjbkbmWnXoopZqU
wrote about	akgkmcpdqb
rever*	aYgpobpdqk
pass	bacRdJeRfPgUhRiljllqnWol
the pass	acgmkdpjqd
said to	acdlgk
corridor	cddZfQgbhcijjdmYnlosql
the corridor	abcmgk
corri*	aYckdcgjkdldmcnYokpoqc
in spring	bagk
principal	bncXdahciWjakUlcmSolpVqZ
the principal	abbmgk
princ*	bmctdaeaiajXkblXmdnTqk
writing	apcRdNeUfLgXiljSkHlsmjoZ
in writing	aXbchpjjkdlnnTojpZ
writi*	amcVdaedfXhkimkTlnpVqX
checked	bccadleNfVgohUinlpnXoYpN
check*	ajbddYedgnjYkmlomWnZobpZ
again after	abbcdkjZknllna
message	apcOdZeRfVhNi3jRkNmnoIpLqX
your message	alfdgmqd
message and	ak
and your	aQbQcrdcecgQhciojdkZldmZnZozpXqn
your quote	aZbdjkkdosqc
really	aobSdSePfZhYiYjdkRlMmYnSodpqqb
was the	bbcZfdgXmdncpjqk
fourth	aPbkcTdTeTfaglhYmNncoap2qZ
fourth and	aandocppqd
not the	aRbSckddgohVibkblcmcnmojpsqS
home	aobdcWdveQgahTkblNmYoSpRqP
based	bUcRdYeqfXhdiVjmkNljmjnYoupaqa
work in	aXbdgkncokpkqk
again not	adgk
<s> third	aabcfcguhdocpW
time of	aXblcmkjmdncokpZqZ
of asking	acbmcd
no i'm	asbcfZhX
afraid	anbYcjdyeRfcgjhjiUjWkVlRmSnUobppqO
i'm afraid	ambWcbdbfSglibkXmanVoppkqb
though	aabNcKdTeUfUgjhXiajTkUlYmWppq1
afraid though	bcglpd
though you	aYbcglolql
you ask	aZbbgmjdmcopqd
can	aLbPcKdBeUfFgEhaiQj4kllumznZojpSqJ
we can	aVbYcceagkjlndolqc
can see	gkjYldpk
why	aSbPcUeRfWh4iPjLkOlYm0nNoPpR
see why	adglhmjcmbobqk
why you	ccgmlkmZoc
but on	algkoc
on a	alcjfkgjhWibkYlZnmoSpUqj
reading	ajcTdOeGfThPibjTkoljmZnl
second reading	adgpnd
readi*	adblccdYedfcgmhZibjbkrmVqZ
the proposal	ddfngchakZnaoqpaqb
isn't	bZcSdjeUfkhwjblSmUnOoppkqT
isn't one	gljdok
<s> if	ajbVcjeZfMgJhTjxkXlmmanmoPpRqR
find	bPdWeFfVgQhciYkVlPmyncoRpjqY
you find	azbYcYfchnmRnPodpbqd
find you	adojpk
you can	bUdaeafahaiZjjlqmaocpnqT
start	bdcWdIeIfYgPhjiWkymLnXokpbqb
can start	abom
later than	lo
july	bNcLdbeYgXhSiSjdk/lvmMoxpVqR
july after	kcnm
give	aKbdcIdNeTfVgNhriNjokqlXmtnloOpW
give me	jlkkmYnj
me a	aVbmcWfagahdktmbnooZpbqc
a ring	mj
ring and	kknc
and i'd	aTbdcYdkfnhljmkblanmoWpY
i'd look	abjlkbnjpdqk
<s> without	aaemgdhXjpncokpc
without a	hoiajlkclXmdnmoZ
deposit	bcckdKenfUgKhTjlkkljndorpTqd
a deposit	acjllk
depos*	aobacnemfdgbhdmZnYoYqc
parents	bacWdweUf5gZhXiSjdkVldmbnXoZpZqk
your parents	ad
paren*	accddZflhjjlmbnboapbql
i can't	aXbUccdUelfugZhpiXkjljmYnWodpjqU
can't let	el
let to	adeokd
with one	adgkhmjkljmZncpZ
one i	pkqd
i could	aTbdcZfYhajqmmpbqn
licence	acbdcUdXe1fUgXhdjvlmmOnYo/pVqG
the licence	acol
licen*	aTbaccdjejhcjllbmcnXowpZqa
comes	aSbWdOeTfTgYhUiljtkklYmVntoYpTql
comes through	kdnj
through before	jmkd
the contract	anddgcllnYokpYqd
contract is	acocqn
signed	ajbVcFdNe1fXgShZiXjsknlkmSnUozpKqF
let us	aabjcdejfnhcjkkZlapX
us know	arbcjkkbldnZ
know and	aZdpmlnX
will reopen	adkj
reopen your	jm
your file	abebibjbknlWnnqb
reconsider	aMbmcOdoevfUg/hxiTjykql0mjnYoHpWqH
at anything	aqbZkZ
four	abbYcOdXeEfcgLhViSjjkclbmbnNo2prqm
hundred	aadTeQfRgUhTiVlYmXoop1qa
hundr*	aZckfdhdjokZpnqX
a day	abddfmjjkdmknYqj
<s> come	arbYccddfdjjkXlcmbobpdqZ
us once	jmnd
once you	mmna
three	aXbXcDdZeMfcgQhRiQjZmcnaorppqm
have three	adodqm
paying	akbndYekfjgciMjokYmcnXokpbqU
three paying	jk
paying customers	jk
customers and	odqk
i'll	bYcRdUeafcgWhWiajnk8lcmrnXoSpbqO
and i'll	aZbYcZdZfagYhbjxknmmnaobpVqU
i'll take	kj
take the	daepfYhcjnkZlnmYobpaqc
if your	aYbjjykYmZnboa
circumstances	aPbRcQdqekgmhziWjmkUlqmanTocqo
your circumstances	jk
circu*	abbdddedgbjokcmcnjobqk
and you	aWbPcsdSeUfVgThjiZjmkWldnjoxpjqX
able	aTbPcUdUeLfXgKhlijjokXlUnaoppsqa
able to	acbRccdjeZgUhoilkWlZnZoqpm
to work	bcckdkedfjgdlbnXoppVqd
weekends	ajbmcZdVeHfrgXhZiVjWk0nkorpUqV
gladly	aXckdSfbhlj0kvlXmznjoNpdqB
would gladly	jm
gladly read	jl
afresh	aXbbhcjrlYmcnnpd
application afresh	jk
<s> get	aUbbckgbjwldmZncoWpcqd
get the	adbdckfdgbjrkcmdoZqb
ticket	apcVdOeVfYgYhTipjqkVllmZndoqpYqI
forklift ticket	ccjn
ticket and	accbjpnc
im	a5cNddeLfmgEiYjVkjmjntoppJqS
happy	bRcWdPeGf1gUhUiOjkkXlSmvoUpXqL
happy to	aLbXcbddedfZgZhajskclamtnnoZpUqZ
to have	bXcXdYecgVhdlrmWnoqj
have another	acjqkkmcnbpd
another look	adjrmdnXpd
<s> were	aXgcj2lamdnXoapY
were the	bZcadbfdjukblZmYoZppqT
liability	aRbZcle/fYgdhkiSjxkVlomSnVo0pYqZ
liabi*	aaemhdjmonpb
cap	aXbdcmdPerfSgYhViOj0mUnlo0paqc
raised	aPbbcYd5fcgshViVkdlXmRncoWpZ
raised to	jl
to two	dojmoX
million	akbdcldSfXgZhTiVjrlcmanSo1qU
milli*	aajokcncokplqc
panel could	adjj
could consider	jk
consider a	jk
a bid	jl
willing	aUcYdZgbhjiUjqkamqnZoUqM
be willing	ljmjnc
willi*	acbZdmgchcjmmonVpdqd
willing to	aabadmgchdjmmmnWpd
to put	akbcgajjkcmdomqZ
put the	bcccfjgkndoa
promotion to	jjpj
board again	jn
again if	bbjpnY
you took	acdogc
night	acbacTd3ePfdgXhXiTjYlXmopbqV
the night	adgdjkmcolqj
night team	jj
<s> tell	aZbcjpnj
tell me	bXcbfbjskVlcnnodqd
me if	aYbZjrmd
the dog	asbdcbjkmbndpaqX
finds a	adjnnb
a home	jl
then	aSbPcOdYebfRgQhLiajuk/lbmLnZoLpC
then the	aojmncoZpd
yours	arcadLeKgEhIiVjmkamtomplqB
is yours	amndoc
yours to	jl
to view	aljjmd
moment	aXbQcWdTePfdgajmkklZmknZoUpPqy
the moment	acbbecgajpllmbolpaqZ
moment your	jondqd
tool	aabdcndWeYfOgQhTizjbkUllorpZqv
talks	aYcDdTeohliVjok0llmdncoWpYqW
ledger	ambacZenfjgZhWlpmqodpN
call me	aabdkXlmmrnb
because that	jl
that would	akjlkdocpk
would change	adgbjqmdndoapkqc
sum	cbdBfdibjrkTllmqnWoppj
minimum	aUbbcddQeafXgXhdiOjsljmcnbo5pWql
the minimum	orpc
minim*	adcogdkklbncolpW
order	abbbcMe4fQgQhTiXjmmSnjoTpYqa
came down	aYps
down to	fcgcjnkclcmdncoaptqZ
fifty	aZdIeHfVgXhWiVknmWndoxp7
to fifty	jj
should a	adnl
a lead	jjncqk
investor	aVcYdaewfagphciajjkaldmanpoYpsqa
lead investor	acemjkndpd
sign	aYbacMdVfdgZhWj0kslbmUojpPqN
term	aTbacbdReXfYgohdibjkkmmRnlowpXqj
a term	ol
sheet	aYdJemfSgThZjZkVlkm+olpX
would look	jn
sit	aObkdKeTgNhbiYk/mrnZocpWqE
sit the	jkklna
chartered	aucXdaeZfbgXhTikjtkolcmVowpYqV
chart*	apjkoZpa
exam	bWcZdaeKfLgThkinjpkpl4mqnWokpUqc
autumn	bVccdIeNgdhTiWjZk/lnmRnuodqU
this autumn	jknd
like to	bUcUdZecfkgShYicjdmjnqoTpOqq
to know	backdcfWgZhmlamrndoZpXqc
know the	ddfdmlndodpcqp
the result	ajgnhkkklcndoWqa
would alter	jjnd
<s> a	aobXcZgciQjclrmonaoQpTqW
a signed	acjqod
reference from	aZjjooqa
your last	bZdpedfagakbmdnp
allow	aOcLdUemfPgXhciYjuk5nZoupIqS
would allow	jl
allow us	acbdjkkl
reassess	aSbndremfWgwh0iWj0k3llmrncoJpVqR
reass*	aabdgmjrnbobpd
can get	abjsmZnb
certificate	akbbcRdVeZfVgLhZikj3kalnmZnao8pQqQ
certi*	acbWcddceZfdgUhdidjukYlXmandoxpdqZ
until	aYbFcHdOfMgQhUiRk/lomCnboppKqY
we look	abbcgbkbnopk
again your	kj
your offer	aWcmdkgYjcmkndooqa
only	aDbDcPdBeVfbgPivjkkklRmXnBowpr
would only	fnkc
revisit	aXbmcbdaemfYgvh4iZjzk4lomooLpSqN
revisit this	jl
this if	jjkknb
you could	aUbjcjfdhojokWmXocpj
could be	aVfogbhdjskblamdnd
be on	atbacddlhcjjmcnT
site	atbdcOdbeSfNgUhQjYkblUnoonpL
on site	jlkbmdnZojql
days	albYcPdVeHfcgXhXiSjYk+lvmUnBoYpW
four days	abkbop
days a	jkkaok
a week	bdcjgZhljjkVldmZnVpn
<s> happy	aXbdcdfbhdjmldmpodpaqd
to reopen	aYgnjpncpd
provided	bXcLdVfOgShdidjlkNlcmmnaospYqo
provided the	jj
turnover	cZdZeXfRhdjdkZmjnaoppyqd
the turnover	jjojqc
turno*	acjjomqa
figure	aJbVcndZeQhYiZkSlVmanbolplq3
turnover figure	jjojqc
figure in	jjoj
in your	cWekflgYiYlmmpnIorpVqP
accounts	ajcTdRedfUgUkUlcmjncowpMqp
your accounts	jjojqc
turns	aKbccldTeMfagXhYikjtktmZoQpYq1
turns out	abjnmdqj
out to	aZbcckgbocqm
be a	aXbbdcgYhajjkYlXmVnuolpcqX
drops	aXbpcZdYeWfOhUivjulmmdnmoYpTq0
drops out	ambmkamdobpdqa
out and	atmcnZpcqZ
hold your	aWbcksmd
your price	adcnobqd
we'd take	ckjlnc
take a	akmandokpj
<s> let	aSbacadceaflgWhcjcntoYpkqa
let me	bUcafVhdmjpnqa
me know	akbbcdfckTnn
know if	aokdmjnR
notice	aubZcOdWewfQgchYinjYkclrmUnYpDqK
your notice	ok
period	aUbZcVdOebgkhYiZk0lomXnXopqp
notice period	kdok
gets	aZbdckdUeNfZgZhVjvlYmmoYpjqc
than three	abpn
three months	aZldooqb
that's	cZdreafogaiZmSnSotqQ
that's the	aXdnojpkqd
thing	adbXcvdSeRfsgQhWiZjbkclNmcnZ
one thing	aYhdonpk
which	aSbRcUdaecfDgVhUicjQkclmmPnloqpYqv
which would	aqnaodqj
would bring	jkpk
bring us	jk
us back	bj
table	arbbcTdFeRfbgPiajckYmpnYoapWqk
the table	aoddmdnaojqZ
were to	aTfkgcjmmknaoZpbqo
split	aabXcNdOelfagmhriSjjkllzmdnOokppqk
the job	bdcdddfjgcjdmdnXoopj
could make	bdgcjkol
case for	pl
phase	bZcRdNeYfShljrk1lnmdonpZ
<s> on	anbacUdWejfagkhSicjnkSlUmZnTocpqqk
a two	acjkkclkod
lease i	jlkd
might	aLbccXdVeWfXgWibjzkVlWnzoOpZqa
i might	bjjmkcpd
say yes	hdjrkbmcncoc
yes on	jlkd
six	aTbacZdXeGfbgThQiRjsknmcnTompsqk
six months	angdjnkjmdnZoZpa
<s> once	bdedgmhljoncocpZqd
once your	acedjond
your work	bZcdgahcmZnroapqqU
permit	aObjcJdaeufPgahkiXj4kolsmPnbo6pNqJ
work permit	acjlkcom
extended	aYbmcIdOfXgnhVjpkylkmUotpX
exten*	gbkdljonpb
please tell	kZnj
tell us	baccddejgdhnkXlamYnmpZqk
us and	adbYcddjedfjgmhbjjmjnUolqX
the offer	albcdlebhcjllamcnaobqa
committee will	alkd
consider you	akbdjmnd
you anew	jj
<s> had	albdccfjgYjmmdnbobpZql
had you	acgcjlqn
you a	ajbXfXgXhjkdmmoZqj
engineer	bVeVgZhQiZjlkalcmOnjoups
second engineer	jl
engin*	ajbcgakdlbqY
engineer on	jl
would want	gdjmncom
to see	bTcadmecfbgSinjkmYoWpUqr
see the	ambcfagakklZnX
the company	aldchkkcmdpcqT
hosting	aubtcUdbebfcgSjbnvoaqF
can be	aXbRcddYfagThoibjkkrldmqnUoZpQqd
inside	aabccdeWfWgRhdijjbkXmdndoqpZ
inside the	aZdcholjpd
country	bcdceYgahYiZkWlWmMndoqplqd
the country	ajoj
security	bbcVd6fPgciYkYlkmaospPqb
secur*	bddkjnldnd
people	ajbXc3dveIfUgBhSiOjSkPlZmbnWoYpp
would reconsider	jnob
i'd gladly	acbdjbmcnt
change my	fcgjhdjnmd
my mind	aSbjcbfYhqjkkdmZpaqd
mind if	blnd
show	aVdTeUfRgShViVjrkjlVmonjodqU
could show	gdml
show me	kkmd
months of	ko
churn	aablctdTeZfUgXhZisjwkwnoocqm
below	bUcWdHeGfNgdhVjmkXllmWnootpbqS
percent	bWccdSeJfXhWiVjmkkldnbonprqn
perce*	aXcmgamnnboWppqZ
sign:safety	aZbXcYd+fbgWhXkclamZnUobpXqd
be looked	jlkjoZ
looked at	ajbccddZfbhbijjjkmljmanRonpY
at again	anna
again should	jk
should your	aYbbjvkclbna
disclosure	bdcYd2e3fZhmiZkdlrnOoZpO
discl*	apbbdpeXgbhlidkdlVmZnjoVqa
arrive	cLdXeFfdgShXimjxkzmcnlobpJqU
fifth	aTbccTdUeYfdgkhdicjkmQnuocpk
the fifth	adjjodpcqo
ever	aScudOeOfkgUhSjlkWlSmHnjoLplqa
you ever	adbkjl
ever drop	jj
drop the	jl
exclusivity	aSe/fdhtidj4kpnTpcqb
the exclusivity	ejjj
exclu*	adbccdjmkbllmbnXpWqY
clause	aLcJdTe/fRhpiXjzlxmZncovpOqY
exclusivity clause	jj
liste*	aabkccilmbndojpm
we'd need	jmnd
level	aabRcTdZeNfTgUhliWjjkTlXmTnqowqs
spanish	apbbcUfaiajjkWldmWqj
spani*	al
with that	adgbhljpncob
the account	ik
account manager	jj
manager job	adndpn
be back	aafjkl
back in	aYgdjslkoVqd
play	aWcUdPeZfdgTlYnlqj
<s> say	aYcdddfdgcjnlkmbnn
say if	jk
lets	aObpcddNecfNgZhTimjwknlnmsn3pLqW
you go	kdll
earlier	aKbQcNeVfUg2hUiZjZkwlnmbnbojqd
earli*	aQbadcebhWidk0lcnjqS
earlier than	gdjjkjoj
would then	acjpkd
obtain	cLdTfUgVhlj0kalmpaqY
you obtain	aaedjr
obtain a	adjkldnk
guarantee	apbjcXdMepfYgWiVjykalUmanbotpaqX
guara*	apbbgchdjllYncpbqd
housing	bbckdoeSfWgdhUldmLopqk
the housing	ebkkqc
housi*	bdeYimljncpd
housing office	acoj
office will	aZjokklcnd
process	acbbcSdUeZfSgUhuiVjrkklymSnKpNqk
process your	oc
my no	aXgphnjkkdndobpdqd
into a	dngdjjkdobqd
maybe	aVbccodReHfkhdiXjlkulRnVoVpkqd
day the	acjkkdll
the price	akjmkdpaqd
price includes	jl
installation	bkcadYfPgWhTijjmlmmYnnoxpWqc
insta*	bacddbgkhcjlkdlsmbnYocpZqZ
competing	aYcUdVeYfYgYhpiYkdlmmbnupzqc
compe*	aXbZcddchZjYkZmYnZojpz
bidder	aZcZdSfdiojsllmnnjoUpqqN
conflict	aQbbcZdqeufbgdhmidjlljmUnUonpZqy
the conflict	ok
confl*	aZgbhdncolpbqr
falls	aSbTcadMeQfUgjhNjqkqlkmXnqokpjqc
away	aVblcXdWgLhciZjnlOmHnSoapl
away and	ok
examine	aNbbcQelfCgjhtiVjvkql7myncoVpQqa
examine your	aajq
your tender	bcgajbmjndoWpjql
<s> show	adjm
show us	adjm
conso*	aYcdgdmkobqr
partner	ambVcJdlesfogdiPkPmXnlpZqV
partner with	aood
rail	aucZdZeZfdhRmQozpZqn
experience	ambVccdceNfciXjYkSlUmknUoWp7
exper*	acbacZecfdgdhckbmXolpsqb
prepared	cTdWeUfSgaibjomxnZoMpTqX
be prepared	jn
prepa*	bdgZhdjqkbmooYpY
prepared to	jqldoc
bid again	argY
<s> send	aYbdjakmlonc
send me	acbbcdkmlkmj
when the	acbacddbfcgYkqlcmbnjqj
appraisal	bYcmdafThkkUlomunToo
appra*	adoopb
signed off	adhmob
with it	apbaejfahckcmbnaoppaqY
it i	adpk
could put	jk
put you	bbgbjkkjldmbnmpZqd
forward	aZbmcFdTeRfTgYhYimjjkklomaobqc
you forward	abnl
if nothing	abbjjjnd
nothing has	edjl
has changed	apedgbjkoc
is no	badafsgcikkclZmcolpUqU
to write	auidjckVlXnaobpYqb
but if	adbcjq
if you've	albdjjkdlamcnj
got	bWdPeHflgOhaiTjmkZlVnUolpkqb
you've got	clicjkojqc
got the	bbcjdcfpgahljqkdmcnUoXpdqb
by then	ajoc
then please	akbdjjkb
i'm not	aVbXcYfuhoicjlkWldmZnWoOplqc
not asking	hljlkc
to leave	bkcbgcmbnjoYqb
it for	ambbcYdlhZkalamonWoZpXqj
for ever	aacnfmjdkcndpc
until you	aWbdjlqn
a full	aXbdcmjklkmjnY
full year	jmnd
year of	adhdjnknlZpd
of sales	jl
behind you	jokcnd
and then	acbjcjdafjgXjkmaoWpYqn
<s> ask	aYbZfdgYhbjlkjldmonj
ask me	aVbSccddfYgdhnjpmnpc
is off	djgcjkkbnj
off the	aVbocddogZmbnZopqZ
drawing	aXcddWeSfNgYhZijkTlkmkpuqn
the drawing	jlkd
drawi*	jjkcok
and on	bddkgdjokZlcmdnapkqb
wall	aUcnedfUgjhVkclcokql
the wall	jjkdndooqb
differently	aRbSdbeWfSgqhjiojrkTlkmmnRoVpt
appeal is	jkld
not what	gdhZjkon
what would	gdjkkdmk
help	bkcYdbeYfVgShNiXkblVmuoVpSqm
would help	abcdfbjcmonZpdqp
updated	asbYcLdPeOfHhYiojpkmlvmopU
safety	anbXcYdzeZfTgYhQiajkkNlZmUncospWqs
safety certificate	jj
would and	jk
round at	akbckdnj
at a	aVbdjukdlZmknUpdql
ten	aVbRcPdEeEfRgUhSiVlnncoup/
a ten	gl
lawyer	bRcOdoe/gmiPjYkUlvmTnVoZpZqS
your lawyer	adbdemmd
agree	aRbacJdLelfSgphsiQjwkolumjocpYqV
can agree	kk
agree on	pdqj
ip	bkcTdWe4fagXhaixkdlpnookpR
the ip	ek
deal	aXbbcadSexfZhqiTjykjlkmZnPpRqV
alive	ajbadWeLfrhdiYjllPmVpn
alive again	jj
you be	aYbXjtld
ready	aWbccXdQeOfjgbhaibjjkslWmvoQpWqM
be ready	hk
ready to	aXmtnZ
the role	apbcdZedgYkZldmdnboappqj
car	aZbWckd2eEgahIjrkVlXmUolpdqp
the car	adckdk
ring me	aZbXcbfcko
it may	akgdkjqd
may still	ajgdjlob
still be	aZjqklldnaoc
change with	adfogcjnoZpcqc
proof	aYbTdWekfZgahkibjukNmlnWospcqo
proof of	gdjrlcnd
income	aZbXcjdWfcgWhYiQjvkPlbmcnZoz
over #	aTjnndoapvqc
# #	aabPcXdOeMfZhSiQjWkOlUmInrozpsqm
# a	aogahkjkkmlbmcndojpUqV
things	backdZeNfjhXiXkWlUnPoLpk
as things	akbcjmoc
stand	aZckdXedfUgrhZiUkYlcmRnUoYpkqH
things stand	akbcjmoc
were you	abbdjrnd
register for	aXbbjmkdnroa
vat	anbbcbdJekfWgZhZiQjzkmlpo0pN
would stand	abbdjlompcqd
ur	adbcc0dTelfyidmdnYpRqk
moving	bZcOdZeUhPikjbkqmPoWpcqk
date	aVbNcEdDecfvgRhjiVjkkzlvmOnYoypJqO
slips	aTbldPeQfNgdhWi4jokvlnnppRqr
sept	ajbccbdWechdiYjnkzl1nlotpQqd
might still	jk
still have	abcmnb
have the	aabYcUelfjgchblrmmnS
small	ajbUcVdSeYfWgQhSiajZkWlVmNnoobpqqo
the small	aZen
small room	aann
<s> subject	adjp
subject to	akbZecgchjjnkdlVmcnpobpc
clearing	adbjenfagPhdjclumTnXompTqv
clear*	bdddedgckdmbonpbqj
outstanding	cYdRfQgdiZjmkNldmcnaolp1qb
outst*	aZjjolpk
audit	bZdberfFgcjbkml2mpnOompPqk
points	aMcPdQeHfVgvjZkVlrmwnZoXpvqb
buyer	abbccbdPeafbgXhWj3kZldmknsolpbqT
the buyer	ijjjmj
entertain	adbzgYhoiUjoldmwnroMpZqL
would entertain	jnnd
enter*	aSbaddelgchnjnkcmcnlolpdqc
entertain a	jnnd
fresh	aTdWeRfYgrhaiVjkkulZmjnkoMpbqo
a fresh	aagjjpkklamcod
in case	acbbdbeagcjpkclknnobpdqa
case you	acbdedjmnl
do get	jj
free	acbVcVdSeVfYgMhaiVjnkZnuorpMqO
text	aSbXcOdGeZfCgRhai5jnkalqnXojpSq1
text me	jnmc
me and	aabdfkjlljmlnZqd
shift	aRbadceTfSgcicjrkbndomqp
the shift	ajjnnd
persuaded	aWbkcOdjetfmgqiPjrkrlpnZoRpkqP
be persuaded	jn
persu*	aaglhdjnlcpk
persuaded by	jn
by a	aabdhdikjnljmanVpXql
pilot	ambXcVdrePfYgbhXjwkUmcorqd
a pilot	jk
cost	bZcadYedfWgbhTiVjnkXlkmTnWorqo
own cost	jklj
speaker	aablcMddedfXgninjdkblsmcnlodpcqW
speak*	edfdgbhbknlWmjojpWqj
the project	aWgcjmkcldmdnboq
stay	aOblcJdMeQf1gkhkiPjmkulVmOnyoTpXqB
we stay	abgnjmncob
stay out	adjmndocpk
one and	acbdcbfcjtmcodpkqX
it with	aabdccgkklmjoV
with you	bOcPdoftgLidjZkYlXmvnaocpVqY
medical	ambXcYdsfUgYhYlnmcnZoppX
the medical	ackjoj
medic*	aYgmlZnnoj
lifts	aVbsccdXecfbgdhViYjykvljmanqovpVqj
lifts the	acjl
restr*	jl
inform	blcQdvekfVgWhkibjjlkmpnaoTpaqJ
please inform	jn
hr	auccdneYgLhXjdkVnnoopTqb
so that	acbacjddedgbjokclamjnlqa
the appointment	hk
at afresh	ackmoc
your other	amjlnc
fall	aQbXdOeMfZgchTidjkk1lcmRnpoapsqp
through and	acgnjlnc
you'd	aQbXcrdjeZfZhciajZmnnlospQqY
and you'd	adbdjjnnpb
the lower	jlnc
band	albkcadZeZfpgchViPkYlWmaqX
hear it	bdhljomdnZ
it from	albaejgamdnkompZqZ
you first	nk
<s> provided	abemgcjpod
provided that	abemgcjpod
can bring	llmd
bring the	bcgdjrkcldmbpkqa
delivery	aUbdcVdceWgchMiskkljmdnkolpUq5
the delivery	jjompdqc
deliv*	aWcjdbgbisjbkalbpWqs
delivery time	jjompdqc
time to	mnnb
to ten	jp
ten days	kdlnoa
days we	akbdjj
are prepared	jk
compare	adbacddOeIfOgcjlkWllm0noodqo
you off	aZblddnk
reserve	aYcNdZecfKgdhZiXkslYmZn3ocpOqY
the reserve	aojbknldoapcqc
reser*	aZbUcadZevfdgYjclSmZnzoSpTqX
and put	allk
you back	djfjjrkbnboapc
running	aYdceUfXgUhWinjXkrldmSobql
the running	qj
runni*	bdcdemfdgbhdkonaoZ
drive	aVddeRgZhPjpldmankorpbqo
do let	jomdnb
find a	aYcZfdhnjpmboZpoqc
share	aUbccVdNeSgZhciTjmkTlbm7nOoWpqqj
to share	aXmvndpZ
as for	akgkncoc
for two	abol
incom*	akbbgdhbiqlcmcncpdqd
waive	aNbtcRe/fWgohsiWj2kplwncojpKqH
rule	aMbZcWdZe1fciYjwkmlxmQnNotpO
the rule	ackjoj
if it	ajbaekfdgbiajlkdlbmmnjoZpZqc
it were	pj
were a	abcadcflgcjonYqn
loan	ajbqcYdOelfZgXhRjvkmmWnco2pOqX
equity	adcWdSeqfcgahliQjrkbmjnnokqZ
partners would	jj
want another	jl
get me	jnnd
me one	jonb
one reference	gdjkldok
client in	adjk
food	adbcckeVfcgQhRibjskVlWmdodqu
trade	aabYcSdXeyfTgXhbiYjkkcmUnqpZqb
read the	adbcfljjmcnXodpkqj
proposal the	gdjk
same day	aqbcgcjlnboa
discuss	aJbZcEfQgZh6iPjlkqlvm5nloIpFqR
don't discuss	ajfdhljmmcnZpc
rates	aQbdcTdbeSfVgkhTidjvkjmdnnonpWq0
a rule	ajbdgchbjjmlokpX
to three	fdgdjmldocpm
discuss it	gcjmljmkodpd
should the	abbdjxlcmYnZ
extend	aMbscOdMeqfQgjhciajukwlnmXnjompcqd
extend the	aZgclcpmqm
deadline	aNbccXdLfWgjhliajtk5l/mboqpBqQ
the deadline	aXckgknl
deadl*	aZbccrechckZlkmdnmqb
late	abbTcXddeSfYgthSickzlomNnWoapYql
envelope	dbecgZhSi1kalmmzncocpVqc
envel*	flldmknbqb
opened	aqbVcSdmeXfXgdhNjcktmNnoolpbqQ
be opened	albchd
rests	aPbbdSeufVgkhljkkZlkmWnQoqql
decision rests	adgchcjmokpd
rests on	aadjhdjmljok
availability	bjcNddebfPgcjskYlbmYoxql
your availability	adjondod
avail*	aUbmcdddecgZiZjnmrndqV
alone	aSbKdceVgUhYidjmlcmQndolql
if that	bdfdjvkanaoWqc
opens	aUcTdSeYfQgVhWjnk/lvmdn2oLpMqR
up so	aZbojmkYnkob
we'd want	acjpldnkod
straight	adbVdMeMfUgbhYibkollmYoVpz
know straight	jk
strai*	akbWdcfTgYicjqlkmdnboapjqY
straight away	ajbdjpmbnbqc
full time	gbkdndonpk
that was	aVccddfmgckklkmmnbqj
of our	aZbmcbdbeofcgVhXicjdlbnmoj
our no	aWbdgkjsoYqd
<s> only	adbdcljkkaldqc
only with	ompcqd
the missing	gkjj
annex	ajbocQenfTgUijjrllmUnqoupaqQ
c	abbjcddaeafcgVhaidkVlnmanQoypdqV
could we	jjkjod
and if	ajcZemfcgcjkknljnSpaqb
it turns	adjmqj
turns up	nloc
shall	aTblcRdGerfdgKhoiUjmkwlnmmnjoVpUqB
we shall	acbYejhljkmdoVpl
can make	acnj
invoice	asbdgblbnd
invoi*	aubcgblbmdnd
from a	asbacaddgdhdinkcmanVojpX
a company	dlnZol
company and	adbdelmd
not as	gdjoobpdqj
private	ajbjcVdtelfjgQhaiSjckUlamToppXqU
priva*	bocbeYgbhciclYmaokpYqZ
person	bXcndleMfYgbhUiUjTkBlnmlnSqc
person we	akbcfcgnjkpd
can speak	adhdjlkoncob
<s> when	aXbZfcjxlcmWoa
when your	adjnkb
your team	aamlnkoYql
team has	ajblddelgcjjmcnZpd
finished	asbbcTdSeCfbicjblVmPpm
has finished	jj
finis*	aocddmfdkcmbpWqd
finished the	jk
accreditation	a1blcVepfPgYhojrkblxmZnXospcqO
the accreditation	ajjk
accre*	aljk
drop me	adbdno
line and	acnnod
i'll have	gk
framework	abbZcRdSepfOgYhoibjqkmlpnZotpZ
the framework	acejklldnboj
frame*	acdkkllcnbok
a vacancy	nl
your grade	jplbnd
grade be	jm
created	badVeufOgWhTiYjklnmToo
creat*	jjqk
you still	akclklnYod
still want	aogd
to move	adfkgbmdndpjqk
support	aXbccMdaeZfThciZjWkRlYmcnkolpsqY
would support	aWgajlnpodpd
support it	jj
it this	akjj
this time	asbScdfcgShaidjdkllWmloTprqV
sign:wait	aIbacYeWfVgShViZk/lPmVnLowpO
the tenant	qk
upstairs	aVckdteOgYhVijjkkclZnxodqS
upsta*	aWbdfdkcnsok
wait	bjcTdKeKgchdibjkk/mcnjoVpGqO
wait for	bkkknYpd
for that	akbddkejgZhdkjnjoXpa
would let	jqmboc
i'd put	jmnd
put it	ambbfcgdmcoc
time if	adjnod
the budget	aTgcldmdncolqo
budget line	abjjol
depends	aUbYcRdFeYfRglhmjxkWlbmanWonqn
depen*	bdddgjhdjqkdldncpbqa
depends on	aVgkjqpdqb
cat	albbc1eQfqgNhIjulTmcoZpY
no no	aYbdflgdjqoY
you come	aXbcdnkbmjoc
across	abbbcaecfTgThPijjVkZmZnnoopm
come across	plqd
a co	acjqna
investor who	adjjmd
takes	aPbYcddQeNfTgOhTicjnknlsmYnspM
half	bQcadMeMfVgchSiVjolQmlnIovqy
notes on	abkjmona
on you	cmdlfdgdmXnboYpjqb
eligible	cXdQeOfWgXhjiYjtkqlpmbnjomqJ
be eligible	jj
eligi*	aogcjlkoldnboapa
day you	abjpnc
complete	apbbcadCeRfRgRhjidjrmZnRqd
years	aYbNcpdOeSfshSiOjkktlXmDnEoupmqZ
two years	aWcpflgbjjlanYpXqj
in post	aYbbiljlkcom
post and	acjlod
on request	bcedgbjjkcmqnboY
request we	acjlml
insure	bncmdZetfagYiWj3lbnbolpYqb
van	anbXcEdJeGgthCiJjnkOllmbnNoppXqo
the van	bjjkoaqk
goods	bcdUfZgVhQiljkkblXmRnlotql
transit	aobjcTdjedfXhUlpmVnnovpVqW
dispatch	brcNdteXfIgdhYi5lwmrnpobpLqX
dispa*	adcn
office would	jm
offer in	al
in a	acbWcdeWgOhpiojTmpncom
a new	cchdjrkjlbmXnloZqY
you may	acbVcadYeUgUibkalkmrnroWpcqV
may appeal	ablo
against this	abbjpj
this decision	aPbbgbhmjdkollpl
within	bVcMdRecfMgWhYiTjOkll5mZnOoapm
fourteen	aVcVdUeKfZgYhjiTkrlqmXoypu
within fourteen	lj
fourt*	aVhklnndoopZqc
fourteen days	aWlnok
days of	aUbllr
the date	acfkgdjjlmmd
date of	gckbllonqc
of this	aUcVdkfYgThXkkmpnkqV
this letter	akbacddcelgZhdiZmonXpm
you believe	aXbkcdlmmmnd
believe that	ljok
that an	oj
an error	abiljclpmdpbqd
was made	aXlopm
made in	aakclmnppc
a review	adgbkdlqmcod
be requested	acmm
through the	aWccdkgXhaiXjblpmrnaolpUqc
e	bjccdEeTfkgshbikkVlYmbnYqB
the e	ok
tende*	anbXcdeagchZjZkZlmmppWqn
noon	aYcKdbeSfdgchbiZjjk4lyn0ompIqY
noon on	aanm
# may	atbdgohmidjakUlTmW
staff	anbpcPd6eUfLgVhVidjXkYmVnbodpIqc
<s> staff	aWdkon
promoted	ancQejfbglhaiTmTnnobpsqV
not promoted	lj
promoted in	lj
in this	aobXcmfcgWhpiUjbmanZpTqm
this round	ambagdhakklknZoZpj
round can	aclm
lodge	axbkcUesfpgZhZiPkdltmVnjpUqI
can lodge	adlk
lodge an	aclk
an appeal	abhmjd
appeal with	aclk
the people	akcddbndoppY
committee on	llpk
on form	llod
p	aqjdkdqc
form p	lj
p #	ad
debrief	aRgdjdkalmmtnWobpm
a debrief	aXkdllmtnWoc
debri*	aJbcccddgZhljVkVlqm5nSoRqX
debrief may	lk
may be	ajbWddelgWhXiZjlkalmnkpW
requested within	mk
within two	apkalkmcndobqc
two days	aYhkjkkboaqn
receiving	amcQeTfSgZhbiwjYkZlrmcnXplqa
receiving this	cdim
this notice	aoecod
dispute	aWbXcNe/fYgohriWl5mUnUoYpPqa
you dispute	lj
dispu*	ajbcdceohakalpmcnZoWpdqb
dispute the	ejjdlk
the reference	aadjmdnlojqa
right	aPbdcbdVeYgWiYjPkVltmUnTocpvqb
the right	bbebfagZjZlmmcnZojpr
right to	akbaccebgXjalqnXojqa
to ask	abbaccdledfjhdjalmmjpd
ask the	aZedlpmdpd
letting	aYbrdjekgXiUjqnboapRqb
the letting	amjjkdncpdqd
letti*	atbbccddijjkkZmdnYpbqb
agent's	ajlj
agent*	nm
redress	aacodke5fXgmhtjjkZlwnRoc
redre*	amed
scheme	akbbcpdXejfWgPhViZkWlrmbnaoppdqk
redress scheme	am
look into	gdqj
into it	akbYdkfchnijjYkZndodpc
complaints	aTcYd1erfNgphljOkUl/nMoUpcqZ
<s> complaints	lj
complaints about	lj
the process	aodkedgbhcjklkmbnaobqd
go to	anbVdleogdidjXkUllmYoXpYqk
ombudsman	addre7fJgkinjXkal/mjodpSqP
box	albZdLeXfTgRhQiwjTkOlqmunWozpYqU
box #	lj
thirty	aqbbcbdOeHfTgXhYiRjlkllcmVncoxp1qd
within thirty	lj
calendar	acbddNeQfcgahcikk7llmnnbpQ
calen*	adbbgljmkjlcmqnSobpa
entitled	albYdIelfVgUhaiPkXlrmmolpbqN
are entitled	adlm
entit*	aacllkmjndpd
entitled to	abllmj
have your	aSbdemjblrmcno
online	bacXdZeafQgZhXinjUl1mtpYqV
your online	lj
re marked	lk
a fee	ajgkjjnWob
fee of	alob
pounds	aabacmdUeWfbgahUiPjlmbnbouprql
refun*	arbdoY
the mark	ljqk
accept a	kdll
resubmission	aXgkjZkYl0mcncoZpZqc
a resubmission	adlpod
addressing	cXdsfShridjQkTltmloQpdql
addre*	abccdkelfcgWhYiojWmSnjodpV
addressing the	ll
the points	jdlkmn
points in	ljpj
quarter	acbScddOeTfWgqhXijkqmVnZpoqw
the quarter	ankcljpd
quart*	hcijjckkmYoa
standstill	akbcdVhcisjtk0lrmNnUobpUqj
the standstill	kYlnmjoc
stand*	bjcpdaebfmhbjckXljnjoXpqqS
standstill period	kalomjob
ends	aUcZdSeTfbgYhbidjnktlymVonpIqr
period ends	kXlnod
ends at	kWlpoc
midnight	alcUdceWfjgZhXiZjlk3l2mapGqX
at midnight	kYlpoc
midni*	akkXlpoc
midnight on	kalooc
when a	jdkblknrpd
a challenge	alkclj
brought	aRbXccdjevguhSiUkYmSnUoYplqo
broug*	aXcjddemglkclkpc
<s> anyone	kcljnkod
anyone who	aWbbcbmonjojqb
thinks	akbbdbeYgmhjiZjckYlWmboRpj
who thinks	aocdjcmb
got it	ljmdqj
wrong	aabNcbdoeSfmgVhbijjVkJlrnCoaqm
can ask	lomdod
ask for	aNbXekgchdjWkklnmookpkqc
formal	aabccGdjevfbgdhsiajbknl3mVnaoSpSqZ
a formal	abdllkmd
ideally	acccdFeQfYgXhjiljmkjlbmonppnqY
ideal*	lj
this week	aZbagbhdickqlqmWobpm
<s> to	aobYechcibjdlkmWnooZpVqb
contest	aXbZcZdTfYgahnicjZl3mcnjoUpmqY
to contest	acln
conte*	aabWdjesfYgXhTirjdlnmWoYpZqX
automated	arbcdZeOfLgZhVi9jZkjltoqpWql
an automated	amid
select	acbqcQdMeNfEgXkol0mxnvoYqL
human	abbVcjdtekfXgZhdijjckLllmYnVokpdql
review in	adkjlj
candidate	bRcOdbeNfWgahkjQkblpnYoapnqc
your candidate	llmnncodpX
feel	aSbLcYdqeMfwgbhViPjOkSlbmdnloSp2qb
you feel	anddgcjblrmancpd
unfairly	aUbccrdwe3fagshqkCllmbnWodpzqj
treated	bWdvebgjhdiYjkkRmdnPoYpmqk
treat*	dkecfmgckmmZncoZpZqm
our complaints	al
complaints procedure	al
procedure is	ajkk
described	aYbMcWd0ebfdglhbiajOkLlknWoXpnqv
descr*	aSdoelgahaldmZnooYpj
example	aYbScIdEeWfNgMhLisjZkBlumcntoNpSqm
examp*	aWbacUdSebfXgShUirkSlsmdnsoIpNqk
be reviewed	amhakdlmoc
once on	aclm
written	aabWcQdQfQgQhUjYkSlvmwnSolpYql
on written	lk
writt*	aZbbdkgXhbibkclmmmnToj
application to	aZkdmnon
by #	bcedgbicjjltmVpc
november	aSbOcOdZeWfZgdhTiYjVk/l3mLnqonpPqR
# november	jZkcntoVpd
novem*	aQbZccdcebfcgXhckllumanppWqX
applicants	akcddVeMfIgQhlkTlumwoSqN
<s> applicants	aoblgdhbljnXodpb
applicants who	aqbkgdhanZpY
themselves	aUcmdjebfagYiTkalcoapjqm
thems*	qk
may ask	aYbdjdkclumknaoapd
for an	akdledmknYob
eligibility	aacVdcfZgdhqiUj1kplpmYnZotpYqZ
seven days	llmd
this with	lk
union	bccOdaeqfZgdhZiQl0mMnbowpYqX
the union	aajclmol
rep	ambscZdcepgZhWillumdnspWqH
union rep	adlm
friday	abbQcGdceZfdguhWiSjUkllrmWnrpIqS
by friday	adekjmob
friday if	aajcnn
if u	jkljmc
working	asbVcZddeTfmgOhSiNjjkcmcnVoVqU
ten working	adkkmj
worki*	aobcccdbedfngbjkljmmnVoRpcqW
working days	lk
days in	lk
in which	aljmncoYpd
which to	angYlk
to raise	adjlljnaoj
raise a	kdll
stage one	aalqoc
grievance about	ll
transferred	accMdjeqfXhcicjqkslvmJnZoupVqL
be transferred	aclnod
transferred to	aclnod
leeds	awcYdXekfohZiajkknmPnZoopdqW
branch	caddekfYgahdicjWlxmPnpojpW
upon	aXbWcXfagliYkllcmcoVpbqa
upon request	apedhdlc
using	ccdceZfPgThZiojbkVltmlncolpTqs
transfer	cNdVemfYgThbiajkkrl/mXnTodpHqS
allows	aLbjcPdTemfMgThbjqlxmknloupU
revise	aQcadZenfIgzhmibjwkul9nboZpWqc
revise and	kdlo
and resubmit	abkdlmnjqk
per	arcIdaeCfJgJhBiKkaljnco0qX
uploaded	aVeZfVirkjlpm6olpTqZ
uploa*	aXklmlndokqd
february	bRcRddebfdhSiVjYk/l0mMnOovpTqU
# february	kYlrnYoj
febru*	bYcddcebfdgZidjXkplrndpXqX
<s> an	aIbbcbdqeWgYhlibmppcqY
an application	hdjWkklqmcpd
application for	audlecgjjYlcmdoQ
for review	aagkhcpk
must be	gdhZjclkncorpbqc
be made	aVbdelhljXmdnq
made to	aldkld
public	aabjdvekfWiWjSkSldmbnXpX
the public	ankcnb
tribunal	aObYcOdZe/fPg0hqiPjcl/mZnPoYpRqJ
tribu*	aRbddbeoglhbiljZkdlumcnboVpaqc
fifteen	akbdcXdReHfXgXhdiUjkkoljmWnbosptqn
fifte*	bdjjnapaqk
days after	kcol
after this	aXbmhkijldmlnZoapd
notification	aacNdwergZi8kllummnTodpEqZ
this notification	aainlc
notif*	bYccevgYisjZkYlZnXoWpaqb
refused on	dj
grounds	aQbYcVdxe7fagdhwiPjXkXlumVnWoZpdqT
on grounds	hm
groun*	aXbbejfdgbjdlommnYoapk
grounds of	hj
credit	abcddUeTfVgYhUjpkYljmYoypVqu
of credit	lk
may request	lm
request a	ablqmd
manual	akbZccdYePfIgchaiskcl0mjncoupYqq
a manual	pk
by writing	adll
writing to	aYgblqmXnqod
checks	aobmcbddeRfSgThRiojklomkojpK
to checks	lk
@	aWbPcWdVeSfYgUhWirkQltnvoQpTqL
checks @	lk
invite	b+cXedgShkidjpkllpmpnmoGpcqB
we invite	alljnb
corrected	aZccdZeUfHgxizjml2mpnZoUpJqx
a corrected	kdlm
corre*	acblckdWejfaiXjQkUllndoQpkqn
corrected bid	ll
bond	aVcWdXeafkgjhZiVjllnnjotpdqm
bid bond	lj
five	aRbWcUdVeJfWgRhTiRjjlpmVnWovpsqr
five days	adljoj
under clause	aben
clause #	aXenjckd
# of	gcjdkZncpl
instructions	abbmcQeZfRhkisjckdlzm0nWpLqk
instr*	adbocddceogchZkdmcnXonqX
please send	ambUicjakamknn
send any	ll
notice of	lm
of appeal	edgchlll
appeal to	ll
clerk	apbVcYfahajWl2mXoapSqS
the clerk	acjdlnmknc
clerk with	nj
the grounds	abebfdhjljmonc
set out	edgmlkmdndodqd
out on	bcfmmdnj
on no	kdpn
two pages	acmjqk
freelance	aaccdnejfdgUhaicjokZllnmoqqb
freel*	aVbjdmgahkmbnnqc
rejected by	adim
mistake	aabbcseYfmgkhlirjWkSlnmanPoapYql
by mistake	lk
mista*	cddcfmhblpmdqc
open	aWbccKdUeJfMgSiUjXkslxmdn6ojpIqP
open a	adblod
a dispute	ej
and an	adhbnnobpn
an agent	abllpk
agent will	ak
the letter	aTddfkgYhkiojnkdmYnZpbql
letter of	aRdbengmicjckdmYnZoopaqk
challenged	aPbWcVdsezfUg5hviZjXkTlymcnWoTpwqb
be challenged	lj
fair	aqbXcYdNeufbhbiPjVljmUqK
the fair	aj
treatment	aYbZcad4ebhciYmbnXpa
day of	aj
the month	bakblmmpnWoapl
<s> unsuccessful	akkalk
candidates may	abkklk
may have	akddfjgZhcjklmmmnSpbqb
have their	adll
their interview	adll
scores	acbccUddeJfTgUhjibjakLmunYokpmqq
verified	aUbccRdYejfPhsivjlkXlwmmnUoypVqd
verif*	jdkdlmndonpdqb
independent	bccSdPenfRgjhjiXjYkYl/mZnZpkqP
an independent	ak
indep*	djeYhdjbkkltmcnZoYpY
assessor	aZllmkpcqk
a request	alod
reasons	bXcMdneVfYgch7iSjJkblmmlnOoQpX
reaso*	albbcaeWfagShojVkmmqnYoPpWqc
regulation	aXbccaevfTgbhliWjklqmVnXoxpcqy
regul*	apbadceZgdhajckblnmcnZpnqc
# should	aj
reach us	aloc
us by	idldnoocpmqc
august	adbOcNdaeYfagqhPiUk/llmJndoqpSqW
# august	abkuncoW
internal	aVbaccdvenfNhnjUkYlxmmnVokpdqj
an internal	dcgdocpo
internal review	abglldpj
review of	akgmjjkbmbnYoaqc
allocation	aVbkdSeXfEgZh1ijjkkalpmtnYospkqb
alloc*	aUbjhnpm
within #	arjckRlnmdndoZpd
# days	ajjZktlcnZpXqb
<s> bidders	alkd
wishing	atbtcddVeTfrgOicjdkclcmrodpaqC
wishi*	kdljmmnb
wishing to	aakdljmonc
book	bbcYdKfMgMhPiajdkYmsnpoWprqT
book a	ekkdmlod
a slot	jjkclknaqd
before #	aXjalp
september	aXbXcRdZeVfbhQiVjak/llmJonpUqS
# september	ackroV
septe*	aTbjcbdYeYfchbicjck0mannoZpaqU
can't be	aZbccddcenfpgZhojckmlbmancodpcqb
be met	ejkd
there's	aSbXcTedfTgWhpjdkqllmjnpojpYqP
<s> there's	bXcadaecfagVhjjZmlnnqX
there*	ajbQcSddfRgUjYkpnspbqa
there's an	lj
appeals	aMbZcMe5fSg/hviWjZkZl/mVnSoNpXqR
window	aRdjeUfUgdhPimjclvmnnkonpVqd
from monday	anbdmaod
next week	abbdjdkjmtnX
form on	aklknc
intranet	ajkdlj
the intranet	ajkdlj
intra*	ajkdlj
<s> against	gl
an objection	lj
possible	aUbkcNdbeUfVhsidjnkllmmnnboUpO
is possible	aZkmmn
possi*	cXddelfbgXiYjpkjlnmknToapUqa
form in	amodqc
above	acbZcVdQePfQgThbikjakTmVnnorplqj
the above	bcedinoc
can't discuss	adddellj
it by	adbdgnkdmdoj
by phone	lmmcod
appeal form	ll
minutes	aQbacRdRePfagWhZiXjmmwndonpTqz
minut*	aObWdaedfcgWhYicjokWlbmonjoqpVqp
minutes and	adjomkndoZpcqj
is open	bYdYeajckpllmjnjoa
till	aNbRcTdHeRfcgZhaiRjWk/llmGo2pUqP
open till	kcljoj
till the	aUjYknmdopqc
decision is	asbWeagWiajdlomdoY
final	aabJcDdBePfTgPh6iXjlmTnaqP
is final	bZedgdhpod
unless	abcOdVfSgdiZj8ktlnmRnkodpKqU
reaches	aWbdcZdNeXfQgbhZisjnklljmbnqojpmqr
secretary	aocOdnfcgqhaidjYlqmZnboYpQqR
the secretary	aWdlljmmnc
secre*	aqbaeXhZkcljmjnZoZpaqb
april	aYbKcUdZecfbgrhQiTjXk4lomMnpoqpZqN
# april	aTekgsjckdndpkqb
your right	ljok
complain	dtejfWhlibjXkUlqoWpdqX
to complain	ll
equality	bYcTdje0fkgchniIjmkNlqmcnaod
the equality	ablp
equal*	acedlp
body	aWbUdueUfYgchaiXjlkVlpmdnXojpkqn
affected	bbcadseafXgdhYjdkZljmVnXoqql
not affected	llojpc
affec*	acdjlnolpaqd
you wish	aVbVedjVkkmu
at by	aclo
somebody	aWczdXeOfkgQhTidjckQmVnmoXpoqR
by somebody	aclondpj
someb*	daedfjgWhaicjakVlomRnkpqqS
senior	alcVdqecfdgZiUjTkXlpmdnbodpXqY
duty	cbd0ekgbhXiSjdllmTnYolpVqQ
duty manager	ac
manager for	amgd
tier	cbdKeVfYgXhkiZjklrmWnsospuqX
second tier	llmd
suppliers	aZcbdTelfYgWhbicjolmmdnrolqa
<s> suppliers	kjnd
may seek	lmmc
seek a	lmmc
of their	algdhckdlkndodplqb
qualification	amcOdWeNfYgThsijjjkdlmnkowpjqZ
quali*	acbUcbdaebgUhZidjrkalamWncoYpy
ninety	adcndKeJfYiUjjkulZnZo2pt
filing	aXbbcRdXe8fQgphlkrl/nYojpKqW
your sales	adql
certification	bbcSdUelfNgUiajykdlymXncoypcqX
be re	allk
the request	aYbdedglll
submitted	adbccIdPelfBgnhkijkpl/mrnaoYpZqP
be submitted	aZkllm
submi*	arbkcaeSgUmYncobqU
academy	aobdcWeafXgXiUlkmVnlppqR
the academy	abkm
acade*	bddbechpjdkqldnXocpdqa
page	ambccOdIeTfIgMhKikjVkMl1munrodpPqn
cut	aSbcdReafSgnhSiQjtmXoqpXqz
the cut	kcomqd
cut off	kcon
sign:no-reply	bNcdddecfdgchaikjdkYlwmdnSocqd
not reply	bWimjdllnY
reply here	aljd
to appeals	lj
appeals @	lk
example before	lk
month is	abkkpm
is out	aqedkkmdoX
<s> under	bZhojWkdmcnkod
the lease	ajedfkkallnaol
policy	acbWcYdxfTgbhviajVkZllmTnSpb
in person	aqbdcdfcgjjakbmonS
giving	aZbbcVfYgbhkiRjYkTljmlndoVpc
of one	aUcdjakpmYoppaqm
one week	aZlnol
freelancers	adbkdnfdjdnkodpa
freelancers who	addnnd
fail	aWccdMeXfWgWhjjukolwmaokpVqc
trial	aCbScWdmeyfdgkhriNjbkolxmrnNpX
the trial	aZgbkcmpnaql
can have	aXjkljmsnboapdqd
have it	akbdcddjfdgchonZpYqb
assessed	aqbacVdcelfHgqhqibjlkPlrmknRonpkqY
assessed by	aj
if they	ddkmnbodpkql
within ten	kbmjojqc
company may	acnnoa
may file	lj
file a	lj
protest	cSd1elfdgjhaiajal1mUoVpRqU
a protest	lk
prote*	albbcddveVhZjakalomcnVoVqc
protest with	lk
contracting officer	ll
no later	aclo
than ten	acllpj
debriefing	aZkcmrnd
declined	ambZcFfQgziljdlomcnXoapSqb
the senior	aclnnbqj
associate	aubccPdjejfdgciPjakYlombnpocpnqO
the associate	ln
assoc*	anbacddceYfkgWhckkljmcncojqa
case of	jkllod
disagreement	aObacLdkevfYgth/iYjckdlwmknNoVqq
disag*	aWdlgahqjdlmmanaoapYqm
disagreement with	ddhllnod
the credit	lm
report	aTbPcPd2ecfFhZibjOkPlym4nTpO
report a	ll
correction	aabjcbdZeVfJgniskpl1monkpLqm
has to	aabddjelhXjYkZlmmcncompoqb
demanded	aYcMdsesfXguhjiRjkkYlznWpYqW
be demanded	lm
deman*	aKdSfZgmiYkjlsmmnWonpRqP
bureau	akbmcYdrfLgWhUjSkVlumanpompVqa
which will	aZlp
notify	akbmcOduemfbijjtkwl4nYoXpCqI
notify us	ll
you want	aObScXddecfkgbjTkalnmsnjojpl
want the	aXbcccfkgkjalmocpoqd
panel's	gcjdldmroc
the panel's	gcjdldmroc
panel*	gcjdldmroc
marks	aVbYcbdPeZfcgphdiYkalrmknQojpYqn
checked for	amkdljnc
addition	cJdYeXfQgWhWiSjZkRltmanlonpp
does that	ajbdlk
free of	llnc
charge	cbdperfWgdiXjXkRl5mdnVoapSqa
of charge	llnc
up to	ajbVcadkeafagbhdjjkXlqmdpmqd
technical	albacQdaeUfLgThljXkUlrmlnZonpkqo
the technical	gchcjcljmmocpk
techn*	bYcYdYeafbgThXiqkbmjnQokpdqt
repeated	aMbjcVdwfTgyhjiwjYkdlsnWoWpVqu
repea*	aWbddlgdhbjjklmcnaoYqq
external	cbdjfMgYhdisjYkRlnoypbqj
the external	abln
exter*	ambdddejgbhbjdkdlkmbncqd
expert	ajbUcbdmfUgVhdidkMlsmcnlqn
on application	aYlkmn
a written	ablpmc
complaint to	lk
cooperative	apcUejfkgXhaiZkWljmapqqa
the cooperative	acik
coope*	abblijok
until the	aSbagahbjXktnSolpj
general	ajbWcLdafSgxiXjZlxmWoWpbqb
gener*	akbZccdbeYhaimkcmZoWpWqw
general meeting	aZgm
<s> promotion	abcmljnc
cases	aSbWcWdjepfRicjakWl/mWpcqa
returned	apbbcQdmeShSikjdkomLnXojpaqO
retur*	apbkebfcgahaimjWkVlnmcnYoY
returned at	bj
stage can	kj
resubmitted	aYbmhdknncodpc
be resubmitted	aYbmhdknncodpc
the autumn	aVjZkblnnnoaprqZ
cycle	bocodSeNgahSiZjqkrldmSnppYqr
with a	bVedfcgWhTiZjqkUljmdomqa
pr	axbrcudjevfjgQhZiqjUkWpbqW
we'd be	aScdedgZhdjmlcmjnmojpXqk
obliged to	baekndok
to consider	ebhajj
formal request	aclk
which you	hmjdlcmconqa
code	abbdcadjejfMgMhWitkVl1mWnXozpE
the code	amdkoZpd
section #	aYkdnbotpcqW
the debrief	aZllmdpm
closes	bpcSdOeYfNhYimjok9l1mSnkoYpMqU
closes on	aukamcoY
wednesday	aZbccJdleXfWgvhZiZjYkolznjoXpPqT
on wednesday	bdkmlknboa
wedne*	dbedhdibllnmpaqZ
at five	ajllqc
reviewed by	adgj
recruitment	atbjcld3ebfbgNhZjVkbmZncojpYqm
recruitment board	ak
state	adbUcaelfWgcjclvmOnUorpTqa
candidate number	nk
number and	aZbkljodpl
<s> proposals	bmnc
graded	ancndVeVfagYhrjZkQlomsnaompoqb
revised in	lm
in line	apjclloZ
line with	apllncoZ
comments	aTbXcLd5eXfTg6hriojFkJm/nPoEpYqY
the comments	ddhbiknc
comme*	adbOcldoelfYhsjPkQlWmwnOoUpYqP
comments and	ljod
and re	aYbpljnc
entered	adbScPfbgchbkplkmIotpjqV
the march	jjljnc
rejection	aYcZdlelfWg6hninjkkdlrmdnSoYpX
the rejection	aagqod
due	aTbScGdceXfTgkiYjUlmmXncozpl
due to	gdmcnbolpm
to an	aajjlnndob
upload	bmcYdTecfRgZhdikkZl1mzoppXqZ
use the	aubajakdlkmZnUoTpdqj
button	aQbmccdbeSfXgahYixkjlrmlnxocpR
hours	bWcUdceOfagchbiSkwlnmanbojpWqn
# hours	aonc
the review	amechkldnboaqY
contracts	akcXdQerfVgXhliYjplomUnZospaqQ
chamber	abcQdOeofOiYjblwmdpmqX
the chamber	emnb
chamb*	aWbceofojdljmd
district	ambacWelfSiTjTkZlymQnnokqZ
distr*	akdogcoYpaqa
addressed	aabdcNdmekfSgnijjXkalqmnnjoNpW
be addressed	adbcekidnj
you're	aVbZcnfbgVhViZkYlcmkntokpT
if you're	klml
about how	adhkkcljmnndpb
how the	ajgbhkjakdllmlndocpd
viewing	abbZcadmeafQgcidjjkVlkmsqY
the viewing	aabddkgcjpmbpdqa
viewing was	djlj
run	aSbacadLeYfmgVhVijpjqb
run the	aYfkjmkcncob
agency's	lj
the agency's	lj
agenc*	aZjkljndoo
officer takes	lmmd
employees	auccdnelfXgahZiLkXlonaonpXqS
can request	lj
re evaluation	adlmmd
evaluation of	aleblk
line manager	aYol
manager in	amnc
the window	aakcmlok
window #	kjlknc
# to	aagZjbkkllmcnWqq
to #	aYgWjnlZmZndotqj
extraordinary	bcdZelfagjhmiWjbkbljnUoRpo
extra*	ln
where new	lj
evidence	aHbMcTerfQhtiajZkRltmqnVoopdqt
new evidence	ln
evide*	aVbadbekgWkdlnoqqc
filed	acbbcOdke/fUgrial/mcnXocpQqM
been filed	aleclj
system	aVcZdXeSfIgShRixlmmanQo6paqY
the system	kjmjnZpaqc
can apply	lk
bar	aYbXcXemfqgRhViOjlkXlwmdnoodpWqZ
the bar	adlkojpk
twelve	aabbcUdQeJfVgShYiVkvmcovpwqk
twelve months	acgdhbjcknlbmdnlokqc
id	anbZcddcecfWgShXiwkYlvnwoopIqR
failed	aZbccXddfZkolqmVnVojpcqk
wrongly	aRbZcqdterfYgyhsiajckQl3monQ
wrong*	acjaltod
passport	cXdjekfcgXhZivlumco1pHqQ
passp*	jbljom
via	apbccFdYebfcgPhVizjPkal/pLqV
via the	jclomc
reche*	bdjclqncod
link	aWbScRdbfZgXhYjckYlpmsnlo2pLqn
your account	alccgZjckolmnYobqb
object	aNbdcVdafUgciwkPlvmjqk
object to	aaem
award of	acgk
address	aZbccLejfKgYhai3jRlqnroWpCqV
the objection	pj
objection to	ecgcjmlmnkocqd
entity	abbcdVe4fYgWhoiljvkdlsmVnVowpbqY
registered	avbUcVdWfUgThPilkXlZmTnVoxpjqR
mediation	aWbmcNdke5gkh0jnkkl8mknPoWpNqV
media*	ablond
within three	adkdlo
weeks	aXbXcNdWeMfbgdhaiYjck/lumTnKokpM
three weeks	aZbckollnd
costs	albZdQerfTgahRiUjjkVlrmTnZoopWqp
results	acbPcNdPeMfThsiqjZkVlrmvnPoXpXqv
the results	aZkdlnmbndqo
resul*	acbXccdaemfdgUirkVlbnWocpVqt
results of	lk
centre	adbdcVdkeXfRgUhVidjXkbllntos
assessment centre	kjok
be appealed	lmmd
procedural	aTbacXeufQgph5idjbl+nSobpaqq
registrar	bmcUezfVixjdkll6okpPqF
the registrar	aaljmlnd
enter	aYbVcNdTeafXgJjtkqlomWn/oVpRqH
not enter	anbbejhdlaodpk
enter into	bYekhjkdmjndoa
into any	aZbahp
correspondence	apbucIekgSirjMkWllmvnSobpU
any correspondence	aabdhm
correspondence about	abmlpk
selection	acbYcPdSeOfHh2jYkclzmmncoPpuqV
the selection	adbdhskjncoaqb
am not	aVbccrfkhlmdodpY
not going	bZcdfqgnjbkdmdncodpT
explain	aCbScZeWfUh1ibjWkalkm/nRoPpWqt
to explain	abgcjamm
explain the	hl
the reasons	aWbddjhjjcmnnZpdqj
reasons and	aWdkhckkmqnjoc
drawn	aXbccVdTeSfMgXjYkWncppqu
be drawn	abedfdgchmjdlcmdoopd
drawn on	adfdhm
on them	anhpkdmZndoapdqb
our committee	abhjjl
committee does	gl
individual	aZbmcadYeYfZgKhyiOjYkOljmlnToaqZ
discuss individual	adhm
indiv*	ajbkdbeZgXhuibjbnSoUpQqW
passes	aTbdcZdPeNfOgThdiwknlpmcoopdqt
with founders	abhn
a matter	aamjodpqqb
the scores	hjmk
single	aPbXcZdQeUgVhakOmTnpo1pmqm
bidders are	amhjldmd
commented	aobVcOeafQgxhriajTkLmsoQpo
commented on	djgchjob
no reasons	hm
reasons are	almd
are given	aZbdhpldqj
given for	aXknldol
refusals	aWhllpqb
tenancy	bjgchlpc
<s> we're	ajbUcYdWejflhkiajUknlancoVplqX
not in	bjcdedfmgZhonYpY
a position	bkedgahondokpY
position to	bkedgZhonaojpX
debate	aHbXcNfNgph8ibkolqoOpcqm
panel's view	aahkmk
cannot be	aObcdbfdglhrjWkomYnaoppXqa
be revisited	dmhd
the choice	hlmdpkqc
is made	ajhonbpZ
made and	acljoj
not up	aahp
up for	ancdddfcgYhplZmnnYoXpXqd
discussion	aobacGdbeXfPgYh/iajYkbmynaoGpZ
owing	aUbacZgrhxicjdldmLnOowplqr
<s> owing	aXbcdledhslbmdndojpc
owing to	aWbcdledhsmdndpc
the number	avbYhjjZkamXodpcqc
number of	anbckdlWmYoYpj
of applicants	hm
applicants we	achn
provide	cSdVeYfPgPhZiZkXmwpZ
not provide	md
binding	aVbacPdTe3fXgbhqjrkblxmlnYonpaqa
bindi*	empd
and will	aUbYcddafbhtibjZkslVmmndobpnqc
be reopened	acjm
negot*	ajbaejhplbnbocpdqb
this and	bnfagYhlipjdmdnaocpc
nothing further	achkjdkj
further to	apbZdcgahkkdlj
talk through	abbbhkjbkdmqnb
jury's	aVgjhqlamoncpdqd
the jury's	aVgjhqlamoncpdqd
ranking	abcPdaePfXhoiajRkTljmlobptqV
ranki*	aYhqjbkdlamnnaoYpmqb
pitches	aRcldWebfdgXhkiojVkmnaoapqqk
the pitches	hk
pitch*	aYcdhjjdkpmdnjocpkqc
not open	aWbogdhqldnbobpc
open to	bYdYeZgdhmjlkjlmmlobpcqd
to challenge	hjllnc
the assessors	edhmldmnoXpc
deliberations	aQcMdjerfUguh/iQk2l1mrnVoUpVqd
delib*	bcedgkhpjbkclamcnbodpj
deliberations are	abhn
confidential	aqbbcQdoexfSgZhwibjakalumuncoapHqV
are confidential	hk
confidential and	hk
or discuss	hj
discuss them	kk
once a	aWgdhljZklnooapc
set it	gdhl
reconsidered	acbjcTerfSg/h7jpk0lwnUoQqN
whatever	aXbldXfagUhwiXjckYlUmlnWoWpb
whate*	bkejgUhljYkmldqc
whatever the	acgZhjml
<s> about	ambZgdhrkZldmcpc
i can	ambdcbfUgXhdkmlbmtncoTpdqX
can not	bbedhnjckambompd
not and	aZbchp
have made	anbdgbhjmnnbocpX
made up	alcbfdgchrmdnapW
up our	adbbfogdkdna
minds	aXbdcseZfahyiVjWkjldmnnboTpsqk
our minds	hkocpdqj
propose to	lo
argue	aHbVcUdWezfNh5iPkXlsmYnlqo
to argue	aZgbhqmbnn
the point	adhkjlncojpa
not our	aVfdps
practice	aYbbcWdqfcgYhviYjTlrmSnPoapl
our practice	hnpb
pract*	dbgbhmkclmnXoapoqc
practice to	hnpb
justify	aPbmcodlewfYgqh5ibjckWljmbnZocpdqm
to justify	adhn
justi*	aTbbhrljmandpZqm
commercial	aqdcenfTgShckVlUmPnporpk
decision to	aWhr
no appeal	gbhp
our investment	alhj
committee's	bdedgdhrljmcod
conclusive	abbQcPdSecfSglh/ikkdljmvnYobpkqp
is conclusive	hm
conclusive and	hm
request of	gjhj
must decline	bdflgdhm
decline to	bdedgdhqlc
engage	aPbncZdvejgShyiajklknjoOpjqX
to engage	abhm
dialogue	bkcLddfbgah0iblkmloOpc
dialo*	bccdfdgdhljlkdlcmanZoZqo
please understand	aZbcfjhmndpj
landlord's	hjjmoZ
the landlord's	hjjmoa
not subject	abhn
negotiation	cMdUepfcgYh4iajoktlsmjnZocpUqY
to negotiation	hk
afraid i	acglhj
talked	akbTcTeQfjgthkiWjbkVlVmknQoNpdqu
be talked	aWhjjopcqk
talked round	aZhjjo
and there's	abfchmmdnjolqc
there's no	bWcddkeZfXgdhsijjZkrlbmanXpYqa
court	aTbScLe/fPgshviOjXkdl6mWnToOpaqU
<s> status	hkldoj
final no	aZhpjdnk
further review	achk
available	aYcKdJeJfHgPhWjdlmm3nwojpYqU
<s> all	bUcbddekhsjdlamZnWoVpkqX
awards	bkdPelfRgViTkQmcn0odpxqN
are made	adhl
discr*	aledhk
sponsor	arbqcTdYemgbiYjjkcmVnloqpaqD
spons*	bdeagkhkidjdldnUot
who will	achlmanl
will give	aXhkjdmpnc
give no	achljj
account of	aabcdlhkimlcmlodqc
of them	bddoebfVgojZkaljmXncocpc
explanation	aRbXcRdjeTfZguh2ipjWkVlqm9nRoUpZqw
no explanation	hn
offered	bXcIdWeSfTgmhbiXjbkSlbmznWplqc
be offered	glhlmbnd
offer*	acblcneXfYhliZjUkUlYmnnTqn
freelancer	aagdhlmdnlpj
another freelancer	adgdhlmdpj
picked	ajbYcWdXeEfVhZinjYkclamknaoTpwqc
promotions	bncldqengUhjkWljnlocpjqT
justify its	hl
rankings	cbdQeOfOhuijjdlqnpodpoqX
the candidates	anhjpd
or to	aabbflhkldml
to their	abdjgjhkoc
managers	aXbufSgbhkiOjckcljmlodpjqY
you'll	adcYdWgYhsipjVlVmjnooTpSqa
<s> you'll	albdcdfbhojckZlamqncoYpc
you'll want	aafdho
know why	achj
why and	hj
that i	adbpcdedfpgThdjXmXoapmqd
not able	bbdkedfbgbhoijkjlbmYnd
to tell	aWcbdafXhmjZllmtnWocpn
or later	achjnk
we regard	hk
regard the	acgdhl
question	aQbScQdUelfLglh6iZkYlbmqoVpZ
the question	abekgcjjkdlcmanbom
quest*	cUdRedfWgZhmiSjZkjlTmankocplqt
question of	aaglhj
commission	bUcPdaeqfIgthkiTjZkal1mUnWoopXqQ
settled	aZbScOdUewgnhriSkvmMnQpo
settl*	baekfdgbhklcmcnYqj
and won't	ambdekgdhkmapc
revisiting	aabqcnfmgph0ickxmnncoRpY
be revisiting	hk
revisiting it	hk
feedback will	aYbdhp
issued	aTbTcJexfPgkhkipjZlumYnWoqpPqR
be issued	bZhojcmbom
matter was	hj
decided	bUcMdYeZfXgkhuiLmRnQplqD
was decided	hj
decid*	albPcadmeVgZhqicjSkQlSmXnZonpmqX
highest	aWbacbdWebfXgjiYkSmTokp7qY
the highest	hj
highe*	aXhjpqqc
level and	hj
be taken	aVjmkklcncocpm
taken up	adhjjnldnd
up again	bbhjjkknldna
what's	aZbdgdhnkmllmcna
<s> what's	abhpnd
been decided	aWhr
please note	apbcgdmc
note that	aobYelgaipjdlYmbndpd
that for	bdcjhkmc
for reasons	dkhmknlbmandod
reasons of	dkhkknlbmandod
equal	cOdOeqfbgbhniQjokSmanYolpt
of equal	acknldmd
equal treatment	acknldmd
comment	aYbccDdsewfUgth3ijjVkTlxmunWoRpHqW
comment on	achnnb
nor	aRblcPddemfogkhyicjckLlZmSnUolqb
alter the	hj
not hold	aahmnnoc
debriefs	abhmlkmmoX
debriefs for	abhmlkoa
for contracts	hmoa
below the	aYgkhmjcpmqY
threshold	aPbacbdIebfShniZjtltmbnbo4qk
the threshold	aagjhm
thres*	aahmokpb
exception	bccLdMekfShnjdkXlpmRnnoppUqd
excep*	hlnmobqc
management	acbZcddkfQgTiYjbkSlrmbnUqs
<s> management	abechmldoapbqp
reserves	accddOfNgchkkblSmanpoppj
management reserves	edhm
reserves the	echl
refuse	aTbpcZdcelfWgbhuiXjskjlroapVqH
to refuse	adhlpl
refuse a	hl
a tenant	edfkhl
stating	bbcNemfSgrhviajXkPlrmonXpbqb
stati*	acbkcddlgahjjkkblambnjodpV
grounds and	aZhjpm
and does	aWedillmpm
so here	adhlpl
isn't the	alfdgdhlkdocpa
the start	aThnndoappqd
start of	abhnod
of a	adbXckdkedfagkhkidjkkjlZmVodpa
haggle	aYgYhnpo
thinking	aXbacqeKfohtiWjVkblbmlnZoSpsqo
think*	adfjhl
and no	aqbVdceahajakllamcokqj
no partner	abhl
partner will	aYhlmk
will do	hlmdncpm
do so	aYhommnbob
infor*	anbNdQekfWiYjmlnnboZpOqS
the list	cddjebgZhjiajkkolUmXoZpX
list has	aXhlokqd
off by	adhmoc
chief	apbdcVdresfWgohjiXjWkblnmWncocpUqU
the chief	abhmljoc
executive	apcWe1fWgjhliLjbkWlombnYoopaqN
chief executive	amgchljbkdndoc
execu*	amecgZhljakalcnZoo
and cannot	aahnil
be changed	abhm
interview notes	hlmdnlqd
notes are	hlmd
released	bPcVdaebfWhaiXltmonlpRqT
not released	aahkllmd
relea*	akbbcdddedgZhjjkkYljmjnnoYpcqc
released and	ambchlmd
interviewers	aTcpdxeXfVhwimjdm+nXoVqa
the interviewers	aYhkmknb
say on	aZdcgahroapdql
job and	aWbdfmgahmncpkqj
buying	adbmebiYlcmdoapk
the buying	hk
group's	adhk
group*	hk
votes	aKbdcPdGeWfKh1ikjYlumnnWojpl
cast	aWbWcXdPedfRgYhkiZjmkdllndodpnqX
sealed	aabdcRdaetfThjiljkkllrnZompRqZ
beyond	aIbXcldXfjgcidjXkaldmTndolpbqu
mailbox	adcoeOgUhOi/jbklnlodpNqW
mailb*	abbbiumdnbob
monitored	ajcNdvedfNgaivlmmpolpPqZ
monit*	abbcdlhcitlZmcnXod
to this	aXbZeXfdhYirjckXmanooZqc
this message	amgZhdiWlknkod
replies are	aYip
not read	ajbjid
this is	aqcldceoidjZkZlcmcnVobqa
is an	amcpekidlYmdndoXpcqc
an automatically	akid
generated	aldQfRgbhXivjdkXmmpoqo
automatically generated	akid
answers	aUbWcRdSeGfPgmi8jYkcllm/nUoJqp
answers to	aaim
to it	acbZcdgahdirjckqlbmcnZokpZ
it are	im
are deleted	aXiqld
respond	aGbrcNdredfKgnhpiwl3mloMpWqb
not respond	aXhdlo
respond to	aahdln
the address	aXgdipkloc
which this	pk
this was	aWcdgdijnnobpnqc
was sent	aqidoc
cannot receive	apiY
noreply	aZirldna
norep*	aZirldna
noreply @	aZirldna
careers	aldaeZfmgViYkalWmQnooZpt
caree*	iolcmcnlodpcqb
nowhere	aUbackdLeNgbhci1lUmSpmql
go nowhere	abim
nowhe*	aWipol
<s> nobody	bPcqdmecfZgchZipjZkcnloUqZ
reads	arcbdIeNfMgYhSi2kdmloWpW
nobody reads	pj
what comes	imnb
comes in	aYimjmnYql
in at	ajncpmqb
this number	aSbrinnW
it only	ajmkqd
sends	bqcadXeZfOgWhQi/jjmunpoQpJqV
only sends	il
texts	aObacUdNfNgXhti2jakbmloZq1
message was	ak
sent by	aaipld
behalf	ambncSe8gnhZjSkRltmYnPoSpaqJ
on behalf	alddeciplcnc
behalf of	alddeciplcnc
be answered	abgdhcikknmd
replying	abcSdVecfLgnhqi/jakkllmqnroOpTqW
<s> replying	aabdin
reply*	acbYedhnimkd
replying to	aabdimnk
this email	akbbemiclqmbnaodpd
email will	aYiq
not reach	aZbbijoYps
reach the	aYbZikpr
hiring team	ij
messages to	akbkkclc
this account	aZip
discarded	aUbacudaeVfViwjjnZonpdqs
are discarded	abim
disca*	abim
system without	acbnnd
being	aUbadpedhVijjRkdlRmNnWppqN
without being	aZbmdkncod
hit	aTbZcnePhJizjckblSmQnnokpvqt
don't hit	innd
hit reply	adiomc
inbox	aabZcjddgahbizjckblcmcnYoZpcqb
inbox behind	adbdip
behind it	abbdinmjnc
exist	aYbdcRdKemfUgShqjlmUntospdqd
are receiving	cdim
this from	bcccfdiqmdnd
from an	apid
unattended	cldxeRflgVhYizknlcndovpM
an unattended	aj
unattended mailbox	aj
answers on	inqc
auto	bYcddUeWfdhPiljsmSnron
<s> auto	isoc
our notification	adedim
service	aobUcPdcerfUgUhKijjSkXlumTnoorpKqV
notification service	adedim
servi*	ajbZcYdWeofbhYinjUkWlkmZnkocqa
send only	abin
sender	albncUdVedgYhWi/jmljmsnlompNqW
the sender	ambchdilld
alert	anbdcXd6edfVhRiwjckjljmdnwpLqZ
is a	ambXdXgdkWlkmQnapmqd
robot	aRbacudjeRfdgThNi8jpkdlcmbno
a robot	aZin
robot that	adin
that can't	aaio
can't read	abcmijodqd
response	albTcPdzfSgthUi4jRkVlrnVoPpR
response to	abbdin
address will	ajbdilkclc
be returned	alinjbob
undeliverable	bdij
undel*	bdijkj
kindly note	abbbemip
not look	abilldok
arriving	ancJdjeHgZhTipjbk0mZnmpRqT
arriv*	aWccdXecfdhdijjkkllanUonpj
bids	cOdNeZfSgbhjiskrnooYpoqH
works	atbccVdHeYfPgNhVibjakKlTmVoqpoqu
outgoing	aabdcTdjeWguhYiwjVlomkoZqW
outgo*	aXir
has no	aUbbddechcipjdncorpa
assigned	akcKdmfJgchcikkblrmbnrolpXqL
assig*	bbedgdhojdkclYompcqc
assigned to	ldnk
since this	il
was generated	il
generated by	il
applicant	aSblcadWfNgPhjiljulkmmnooupUqO
tracking	cadmeQfNgahTivjbkdljmpnkonpWqs
track*	aj
no one	aabahcitjcllnXoTpnql
one at	aZip
other end	adin
<s> reply	angbiblanm
texts to	aYiq
short	aTbXcXdLeLfYgUhPicjPkblcmnn3ooqp
ignor*	acbn
this e	akbaidlbmbnp
e mail	akbZcdddeZfagUhdiojWmjnjoRpZqc
mail as	aond
the mailbox	abin
chat	asbkcWdjeOfagLhbivjPkcljm/nxoNpLqV
your messages	abdcim
in it	aUbZcldkelflgahdilkUldmYnroVqj
it will	aqbZgchkiqjamZndobpU
delivered	aabWcYdWePfWgkhQi/jWkclcmlnX
be delivered	bbin
incoming	aXbocNdjeIfPgjhXi/klmmnpoapUqX
<s> incoming	aYip
incoming mail	abim
this address	bcedkl
address is	aXblnl
not forwarded	amid
forwarded to	gdnooc
property	avccdke1gbhaiXjjkTlcmHnTolpcqb
the property	amijndoc
prope*	albcccdceaguhcjakclbmaoYpX
property manager	acik
outcomes	bTcWddeTfbgdhvkVlpmwnWoapnqy
an answer	asfdimmdnb
answer from	aXgpij
would not	adbVccfbgshbijjZnZodprqZ
seen	aabYcseOfVhOjbkTlSmZnSoPpXqx
be seen	abjckdlammodql
drawer	aUblcudWeQfWgXhai5jsksmnnmoVpZqa
notic*	albbccgbhdiojckZldmknjoWpZ
the supplier	acilknncoZ
signature	akbYcddRebfcgVhTiukRlknnoXpUqk
signa*	anbbdkebgYhdimjZkaljmbnjoZpYqa
return	akcMdReXhWiojtksldmSnXoRpQqG
this inbox	aYis
inbox is	aWir
switched	aUbdcPdcePfaglixkmlqmcomqj
switc*	bdinkdnb
switched off	abin
once the	adbdgWjqkolcnXoZpbqd
has closed	abglijjd
function	aWcSdWfQgXi2jmkYlnonpSqm
reply function	abim
funct*	aailjbkdldnkoppb
is for	aRgbjdkYovpsqU
promotions #	ik
nd	arbmcldYeZgbhbixkpnnocpXqX
# nd	acik
results and	abim
and has	aoddikldpaqY
no inbox	abbdiqod
automatic	aYcXdneOfNhaiwjskblrnlowpdqk
the freelance	fjjkkd
marke*	acenljobpdqj
not delivered	abim
delivered to	bkij
the client	ajbdgdkjnbojpnqY
aware	abbYccd5gshoiXjSkMlZmonYoTpk
be aware	hbmmoj
aware that	hbmm
mails	albwcWdofXgahZi1jOkYljmxoPpKqa
e mails	ajbmnd
mails sent	adbdin
sent back	ijjl
address are	aviT
stored	abbjcZdOeTfSgXhYiyjkkjlanlo0pXqj
answer this	aHbwfckblbnp
letter by	imldmc
by email	abbdgkilldmXnn
email it	abimmb
bounce	aVckdJeKfbgkhbi/jjlVmnoSplqp
will bounce	imkblcmb
this mail	bZldmqnkoa
comes from	iknc
scheduling	adbncVdjfWh2ipjckolymonWpP
sched*	anbdjbka
one is	aWbbimkclsmdpa
looking	aYbbcbdYeKfkgVhUicjVkXlWnxoUplqY
is looking	aWbbimnp
looki*	aacZdcflgWhbimkbldmZntpdqY
postb*	albcil
any longer	adimnb
<s> mail	adijkdlk
to results	ijjjld
results @	il
example is	nj
server	cWdVecfPgShUi/jbkjlkmlnqoopSqY
the server	ikld
write back	il
you can't	aYcjedfogYimjakZldmdpo
can't reply	ij
thread	aMblcmdMejfcgRiwkmmqncpYq0
this thread	abim
broadcast	aacVdkemfSgdhkitjcljmkonpaqX
broad*	ilpk
went out	aZimpm
through a	iokdldoapk
mass	aacXdpeWhcimjbmcqk
mailing	ambzdafagOhTi1jVkdlsmrnnpKqS
maili*	acblinod
and replies	abil
end up	aknc
up in	cbfkojpXqd
nobody's	ik
nobod*	ik
<s> system	imlc
message #	adin
responses	aMbbcUdvePfKhji/jTkWlmm/naoRpkqt
responses to	aYip
messages are	ak
fax	awbncNeTfVgZhNi/jYkYlumnnvpJqV
the fax	alcbik
number in	akik
not return	bdillc
this form	iqldoc
form the	acilok
office that	il
not take	aZbafjhdilkkolpc
come from	aqbbnaoc
virtual	ancndXedfYgRhXivjokklmnkokpWqX
virtu*	apikndob
bid was	abcllkqd
was a	avdYfmgdhcjkldmanaoapP
joke	c/dmeSfngXiqjWkblYmpoRpb
a joke	accoqc
you know	aYbYcZdYgVhdkXmUnoptqm
know it	akclpdqd
did you	bdckncqn
honestly	aTbXcxdXeXfYhpjZkklcmknVoVpoqb
hones*	aXbccpfdgahbkqmaoj
anybody	aTbqcvdcebfjgUhdjXkdlYoPpZqV
anybo*	bkdbfjgZhajbkjljoZpXqb
here would	aZbdjjnk
pay	aWbbdUepfagdhWiMjukRlomZnco4pNqN
scrib*	nd
?	bocvdLeNfGgDhIiKjdlRmknyoEpJqR
have seen	aacq
applications but	aXcqgchcmmnbpa
but not	aUbdcoflgYjZljpbqm
not this	aacpfagZibkdmnnnpW
wasted	albkcydJeXfaglhnibjZkWlVnUoapsqm
hour	ajbZcWdTePgWhXiUjkksmqnWpaqo
an hour	ckjjlcmlnZoapdqb
hour of	ckfkpb
life	abbTcwecfogahaiOkVlPmTodpn
my life	cofc
get back	adcjgjjZkonb
sign:hostile	aYcufcgdjbmbncpbqj
lost	bXcddQeVfdhYjYkclUmanOoWqz
get lost	abcmjcpdqk
your deck	ancmdbedjcocqc
what a	avcmdcfdgZjbkbldmYnVoapZqa
nerve	aPc2dpeaiojZncojpmqr
asking for	adcrddlcoc
rise	aRbbcjdXeVfagmhTiZjmkklWmUnkpxqx
mess	aXc/dmfkgTkblVmZnaokpV
mess you	ol
you left	ancjdbgcldncpdql
left in	adcjjlndoc
in april	asckjbkboZ
<s> people	cjqd
people like	aaco
like you	aXbncsdbgmjbncpaqa
are the	abcqdcgbkcldnnoa
reason	aSbMcadqecfbgjhjiPjbkUlSmmnbompdqV
the reason	abckdpgcocqc
reason we	aocjgkhZndodpY
adver*	bYcjdjgahdlbmcnuoUpVqj
flats	bkcwdjeXgXhbiYkclVmVoupkqZ
we were	aobcclfrhdjbmcncoUpcqV
laughing	aYczdrePfohmicjZlUmjoP
laugh*	amcqdbgbmcpbqY
about your	bccnedgThdjWkplamdncoXpbqo
your test	aWcomnnd
test translation	aXco
way down	cmpa
down the	aXckfogdmdodqj
couldn't	aQbZcldaedgXhcidjXkalbnUoppjqt
you couldn't	aYcrfdnd
could*	aQbZcldaedgXhcidjXkalbnUoppjqt
sell	aXdNelfVgZhWiWjwlZmZnopoqY
water	ambbcsdceVfSgRhUiZkdlTmYndojpjqu
certainly	abbddPeYfXgmidjbkUlToUpsqj
certa*	aZbdcldnfdhbjbmlocpj
selling	aZcqdXenfXgdhUiYjblcmYnkocpl
selli*	adcmenfcob
for me	aUbmelfpgZkXmZnSoZpkqk
building	akbXdleafTgZhOiYjbkYlYmEnmoxpaqj
this building	acckfdhdon
wants	aCbccjdPejfXhbiQjwkclWotpSqG
wants to	aYcoddgkjckdmdndonqc
under you	clod
blame	aTczduemfbgphriajakNmjnRoXpdqr
<s> ur	aScpncodqp
ur a	aXcpnd
mate	aVcWddeGfbikjakclWnpoUpU
i find	cnhcjdqc
manner	aQbZcjdrgjhmiqjVkLnSoTprqw
worse	aabZc1eMglikjclXmTnVoappqn
<s> spare	adbdcqjdmdndodqd
spare me	aacqjdmdqd
me the	cnfdnVqd
tears	csdqedfwgjhdicjYlTmdnWoSpY
trained	aabdcqdteNfkgVhViVjckYlUmWptqb
a trained	abcrjcpbqd
train*	bmcqfdgbhbjdkYmanboXpYqo
filled	ajbYcwdbeFfXgShXiajVkVlXmlnmoZprqj
have filled	cnocpZ
filled in	cnncobqd
with more	aYcnnbpm
care	axbbckdpeZfjgYhSiWjTkTlWmdnYoXpW
most	aackdOeMfShWicjTkOlUmbnaoQpxqp
the most	csgdmcnbobqZ
this office	aQcpdkerhlncob
office has	aaclonpd
to deal	ajclnc
deal with	ajclnc
your so	cl
called	dleofXgZhViXjTkTmbnjobpTqX
so called	cl
startup	amcodKejgVhYjkkullmjnmpWqb
called startup	cl
start*	bXcjgbknllpYqc
startup is	cl
slide	aFbkcrdPePfOgjhViujkkqlkobpVq/
begging	aYbxc8dqeafpgUhbiqjckmmjoOpTqU
beggi*	acconc
bowl	abcsdLecfZgahkijkrldmmoYpmqX
begging bowl	adcnnd
sooner	aGbmcjdSeMhrjmk/lYmanSodpQqV
i'd sooner	aZbcckhnkdncpd
sooner leave	acclhk
empty	aXcteKfWgahbiojckXlWmcnnql
than have	adcl
sort	aTbac2dXeSfngVhbidkXlXmboNpjqa
your sort	abbjconb
<s> how	akclmbnWpm
dare	aabjc4dZecfjgQiclcnroYpaqR
how dare	aacm
dare you	aacm
you send	aabkcmidkmldnZ
send us	aYcknm
us this	ckkjpZ
rubbish	adc/eOfcgVhbipjXkZlWnbqm
rubbi*	aYcooaqm
late and	abclpj
expect	aZbZcadLeTfUhdiUjnk0lcoSqU
and expect	cl
<s> don't	aUbZddedfUgZibksmYnpoXpdqd
flatter	aTc6daeUfliYkYlamonap3qq
don't flatter	accpqZ
flatt*	aXbdcofngbmdncpY
flatter yourself	accpqZ
yourself you	accn
weren't	bcdbfngchdjXllndoYpnqX
you weren't	akbdfnjZmanapjqa
weren*	bcdbfngchdjXllndoYpnqX
close	bOcMdUeQfdgWiajVkdlanmpjqo
close and	akbZcjnqpdqc
embar*	abcojk
watch	abbccjdlecfVgXhXicjakdlcmnnzoapWqP
lied	aYbUcwdzeqgohsiTjZkXnTpa
you lied	acco
badly	aabZcydpeJfbgrhZinjckalTmOnTpvqx
appear	aWbbcYdSedfTjcltpcqY
everything	aRcrdSeWfagjhYiVjakclMmSnbpjqu
you'd be	aNbjcxfajckXldobpkqb
whining	aZbqc/dreYfphqiojYkmlanaoTpdqZ
your whining	adcpdcmd
whini*	adcpdcmd
the fee	abbdcmgljlmbnloZpbqd
tells	aadmeUgchXiclbmnnnoWpQ
tells me	accmdkmd
i need	aXbjfkgchcjbknmZnVonqZ
know about	accm
about you	bbckfjgahokcmYnaodpd
such	acbdcddaekfYgThZibjRkMlkmcnuobqd
such a	al
arrogant	aUc/d6ejftgmhmiojMkOlWnToMp2
arrog*	accm
arrogant person	accm
you we	anck
we need	aYbcgjjcnZoupX
need not	ambackjjkkldnZpd
frankly	aacteXgohxijjRkTlUmpnWoOpr
<s> frankly	accm
frank*	cmmj
you're a	abcnfmnZ
fraud	aUbac4dme5fYhkibjRkZl4mZnRpZ
a fraud	cm
your references	kdqo
be your	aabXfngbnqobpd
drinking	bXcwd3eTflgShZiOjjkYlXmZnaodqy
drink*	dlfZjokdnd
you should	anbZckjakZnl
glad	ambbdRePfngchdiZjUlLmznnoLpcqE
be glad	aWbdckddedfYgZhbkbmpnrpdqd
glad that	cjnc
desk	bocddjeOfEhOi1jXkblvnopQqT
a desk	acclfcgsjdmcnZobpc
congratulations	a1bqckdUeRfrhWitjQkclXmtnXoIpZqH
<s> congratulations	adcqmcnb
congr*	aobbcsecgZjckZlcmanVpbqc
congratulations on	adcqmcnb
to reach	aTcuhdnb
sick	ambdc6dteKfrgbhTiajckjlSmYnVoY
i'm sick	adcn
sick to	adcn
death	aPbSdzejfogphUiYjjkklnmSnTpWqu
to death	acckqj
of you	abbcdbecfogohckVlcmUnlodplqY
pushy	ck
first name	ck
manners	bac3dveTfxgZhdjZkPlVnZoQpoqs
manne*	abcoqd
pig	c/eQfqgThPinlXmYnj
the portfolio	accljamoncoapbql
match	ajbWcUdVecfYgdjdmbndpmqY
to match	clpkqd
<s> go	ambdcsjZlWmbncpd
bother	blc1daeXgVhmijjTkolanjoVpYqV
go bother	accl
some	bbccdneUfcgThbiWjLlYm0nFoVqW
bother some	accl
some other	abbkclmdnd
idiot	ajc/daeYfsgMikjckVlUmpnYokplqa
other idiot	accl
idiot with	accl
software	acbcdMfIgRhVimjckblqmdnkox
softw*	adbdddedgajbkcmaoqqa
you call	aYcjdm
an engineer	aackncpm
insult	aRboc/d1evfjhkitjbkLlamnnXoW
an insult	abcm
engineers	arbdcldbecfQgXhWiVljmbopqb
threw	aSbUcudreZfYhaijjZkdlmmbnVoaqs
threw your	ajcpgdodpYqZ
sample	aVbYcddWeEfLgYiqkWlom3ncpaqs
your sample	aXcpobqk
brochure	akbkcrdbeUfWgUhNitjckTm0nppQqY
broch*	aYbjcqqc
bin	aWbjcqddecfjibjWkdlXmqnjpbqX
which is	bdcogjkbmZnUokpmqY
is where	aXbmcpgmnaoaqX
where it	aYcrjamooZpa
it looked	cpllnaqa
oh	atbbcudIeMfzhVibjckYlYmmocpXqZ
<s> oh	accmflna
visio*	cmnc
founder	amezfqhUiNjckZlbmWnkooqS
can't add	adbdcmkclknb
add up	accmnbpk
up a	aTcofbgojckcldmcql
column	akbddReUfWgVhQiojVkclrmynpoapT
of six	aYcmnaplqa
numbers	aXdQeEfKgRhXiqjRkYlbmbnkpXq4
numbe*	adbjcodcgYibjYldmYnkobpXqq
little	aWbactdVePfdgWhViXjJkklNmcnRodpqqx
never	aYbMdOeUfXgViXjqkTlImTnjoYplqq
will never	bccmnc
see a	aXcmkcmcnWodpmqo
penny	adcwdIeYflgdhSicldmmnk
a penny	aacm
from this	aVcmhlkbmjpk
city	bccmdqgYhUiajbldmRnlpcqS
long	bMcZdQeafsgThQiQjOkalPmTnPonpjq2
as long	accmejjdkjndoapdql
long as	cmejkjndoc
wouldn't	aRbZcrjjmYnYpnqb
i wouldn't	aVbccsfZgcmdnYoapp
would*	aPbYcrjnkdmYnWpoqa
trust	atbdcpdcezfdgWiMjXkTlVmVnRonpbqU
trust you	cmfjjd
alone with	aZbZcmdphkjcmdnkoapcqd
key	accSdQeWfRgcjYkcnloapZqs
key account	accn
were late	aZcmgl
rude	bkc3d9eRfriyjSkXlbmpnboIpjqc
grow	aUbbcpdLeRgThUiYkxlWmVnwpuqk
<s> grow	acclnd
grow up	acclnd
owes	bjcqdQetgkhkiWjskWlTmXnVoppm
a job	ajob
here with	cj
sob	adcqmc
your sob	adcm
story	aXbPcmddeUfVgdhTickblZmqnkoLpbqx
sob story	accqmc
story about	gcqk
the rent	ckjlpd
<s> was	aZckmnpd
aim	ajdcfbgWiUkUlambnkqq
aim to	akcklb
to make	akblcjgZnbolpd
fools	akc/eZfugSiajbkrlVndoXqZ
front	acbacbdreUgYhRjVkYldoapYqm
in front	abfnkknapb
front of	aZfnklndodpb
whole	bactdMePfQgUhbiWjYlQmVnOoop3
the whole	apbjcmddebfbgYkjnWqU
panel or	abckgcnm
just come	ck
naturally	aUbXdTeOgdidkdlWnkoVp1qr
natur*	adcjddljnloapjqd
i should	ambdclfbjbocpbqY
should have	ckdkfdgdjandobqm
known	abbVdafcgRhUiajdkVlZmRolpcqq
have known	aacmqj
spelling	acbbcndVeZfTgdhmipjqkYltmjpMqw
the spelling	adcm
spell*	cpndodpd
that there	aZckgondolpjqX
was nothing	amcljdpcqb
between the	aZclkjodpjqd
ears	aLc5eVhbirjdlYodpoqn
what you	acdqecjZmYncpUqm
you delivered	ck
trial shift	abcnmlqZ
shift was	ck
pathetic	abbdc/dneSfpixjNkVlSmmnQoQpnqn
pathe*	aZcqddfdqc
by your	cjdpfcgYkdlbonpZqa
standards	bWcnfTgbiTjdkQmSnaoqplqn
shame	ajblc/dkejfpgdicjYkXlSmWnUoRqa
<s> shame	aZcqnc
shame on	aXcqnd
trying	aXcsdoedgaiVjdkZmdoUpc
this on	abcjikok
with an	fdgZjmkbldmdnXompb
high	aVbXdpeUhWiYjbkUlbmVndp3qc
to high	ck
goes	aZbldDeYfVgNhOiljsmPndobpb
belongs	acdMgZhjiqjjkRlXmOoopoqZ
belon*	aXcjipncokqd
<s> two	aabdcZfjhYjXkblWnXospaqm
two members	gkldoc
of staff	adjk
uncomfortable	aNbYd/eWfdgphzidjOkYldmsnaoLpsqj
uncom*	aXccdsfa
remarks	aScSd/edfZg1hniojOkRlam/nYoGpVqZ
your remarks	addjgkqd
remar*	aSbcdpebhcmunaoZpc
a complaint	acdm
conduct	cSd/esfSgXhnicjakblmnaoSpXqP
your conduct	ak
condu*	apbddsgdhdjblWmcncobqa
during	aWbWcUd0eVhUidjTk9lXmRnZpd
during the	addmqc
the site	aknkobqk
visit	aubtcGdleSftgahUjVknlamcnmoOpJqJ
visit has	adgj
been upheld	acdm
can't offer	aqhdmaod
offer you	aqbcfbgYhYjXkVnroQpl
you the	bVcUdkejftgXhaidkXmjnZoPpnqU
because of	dpekhYkZldmnnjokpWqd
concerns	aZbdcSdweofSgsiYjakZlkmaoZpcql
safeguarding	aubmd2ewgXiUjbkMlXmWnaod
the safeguarding	dloc
safeg*	andoedgchdnbpc
<s> one	aUcufdgVjZklpdqX
one of	avbZcWedfcgYhckblkmZnooS
safe	arbZcad1ePfdgVhbibjjkKlRmXnYpkqa
feel safe	addqfb
after what	aVcddmfrgb
happened	bXdueTfkjakklXmanVoWpWqm
what happened	abdnfj
happe*	aqbYcadlekgZhbjdmYpUqj
happened in	abdo
lift	aRbncbdYfRhTiaj/klmSowpWqb
the lift	acdkok
behaviour	aObacnd/echmijjZkLnVoVpkqs
your behaviour	aackdnqb
behav*	abckdomdodpa
towards	aabjcXdveXhciZjXkZlamTnaoYprqq
behaviour towards	acdmqd
towar*	abdoodqj
receptionist	bbcjd/eZgahTitjloXpKqb
our receptionist	aYdpncoZqo
reason for	acdkfk
ending	aNcYdVeXgphcibjtkxlomNnXpMqw
reported	abbQcSd+fSgnhbjXkTnYojpa
repor*	bYdkeoicjcpUqV
followed	aabWcFdneUhRjXkqltmTnZoZpjqp
you followed	dl
followed her	dl
her to	abgn
bus	arbacadzeFhLiljckdmVowpTqb
the bus	ajdjgkqb
stop after	abbm
allegation	aQbdcjd/e/fdguhvinjRkMlrmknVoNpX
alleg*	aTbddneogajblkmqoYpbqZ
harassment	abccd/e6hnibjZkSlpmbnWoUpV
of harassment	dmed
haras*	akbddneZldndod
your name	aNbucbeafjgYjakklcmXnvpdqV
name has	ednooZ
removed	aPbncadnelfRgkhakplvmJncoxpR
been removed	aZoo
remov*	adbjgdjdlmmZqm
removed from	bcon
was not	aqbcccdlgThWidjdlkmdncocpjqc
the messages	acdm
messages you	aadp
designer	backecfjgZhJiWjlkYlamdnspp
desig*	aYdrgbkkncoapaqn
at night	aadp
shouting	aVbkckd/eXiljWkZldnkoQpdqb
<s> shouting	acdpnc
shout*	abdoncpj
shouting at	acdpnc
panel is	md
something	aVbPcadXeOfWgZhciVkSlWmlnnoUprqY
is something	alhckclnnV
somet*	adbQcRdkecfUgdiZkYllmlnppk
something we	aXkclnnZojpk
code of	acdood
of conduct	acdood
investors	aYcadbeafXgpiVjYkjmwoVplqa
applies	aQbdcTdcewfOgchmidjxkclxmZnbompUqd
applies to	aYdrod
well and	fdgbnnobpZql
and what	ccdmfdgamnncojpaqW
you said	abdkgYndpmqj
analyst	bYcVekfdgdiXjckSmlnzojpa
analy*	dkgcldnrocpb
broke	aRbXcXdwenfmgjhaiYjjkplnmNnZpbqo
suspended	aYbocMdpepfagohjiajskslvmRnYorpPqO
suspe*	acdrecfjgblZmcojpZ
several	aZcPdseYfRgahaiZjVkYmbncpnqq
sever*	dmgdhdndobqj
clients	aZcXdjetfYgWhbiUjZkTlrmrnmpZqT
clien*	aUbYcZfchaidjklZmXoqpaqp
<s> she	aWbddmgWjdpqqj
touched	aabcd4edfmgphainjakblbnToRqq
touch*	alccdlgbncodpdqb
arm	aTbdcndsemfagahTiokamZnYorpbqq
and she	aXbbdvfcgjmbncqY
like it	aZbadljdkmlkqd
it so	aabjdljjkcmkncpc
so no	aabkcddofkgbjZmcndoRpnqd
job here	dlpd
incident	bVcYd/fdgnhkijjRkZljnRobpR
an incident	addm
incid*	amdpjclancqd
your trial	aYmqndod
involving	aZcZd3etgUiXjZkXlunYpbqq
apprentice	adcuedfrgVhSiaj1kumQnkokqP
an apprentice	dj
apprentice has	abjnod
referred	abbacQdlenfPhdjVkRlsnkojpZ
safeguarding lead	amod
<s> because	bddlemhYikjcmonbpb
of how	djlcmk
how you	ambcdomZnjpdqd
spoke	bRcKd3eVfdglidjWkOldmYnOoRpnqv
you spoke	abdnfkgZmZnbodpbqo
spoke to	bcdpgcmdnbocqj
women	aZbXd/eXfngUhdiNjXkSlZmdnjoXpuqj
at our	arbboZ
our stand	dj
wellbeing	acdn
wellb*	acdn
house*	anblgdnbocqc
first and	aZfmjcklljnbpb
they were	aYfdgYhjmdolqo
frightened	aVbjctd/eMfnhciqjWlOndoQpj
were frightened	dj
frigh*	ccdpfdgcpY
manager's	dplboc
the open	dokblcmdnjod
open day	ajdnlanc
led	aPbacRdtfbhYibjWmWnVokpkqr
in view	acdmgamdodpo
view of	aWdjecgkhajclnmmncpjqZ
bullying	acbkcud/ejfmgdiqjYkSlomcnaoTpb
bully*	ajcddmecqd
can't move	aXckfmgakb
you into	dmod
a role	aj
role with	dl
with people	jjmooYpb
<s> some	akbdcbdnfngdmdnbpYqY
other candidate	aadomd
on social	akbddnmcnb
amount	aNdXfWgciVjlkUlZnWowpmqq
intim*	aSbcdtgdikjkmcodpdqd
our staff	bkdjeahdobql
staff have	dmod
minors	aWd5esfmgQibkjlnmapcqX
rules	aNbWcdexfTgYiVjblvmRnPo4pMqT
rules out	abdlqd
out any	abdjnnodqd
was told	abdlqk
waited	aabYcQdneJfagphck1mlndoYpYqa
you waited	dn
alarmed	adccd/gyimjUkdmYndoNpqqd
alarm*	dj
persistent	aPd4fZgshjiljUmbnlobqx
persi*	aXbbdkedgmno
gifts	akbmftgRhYiZjckWlVmpnZoXqY
our buyer	abdkedjmncoc
recorded	albUcRdXeSfZgWhTirjVkZlZnYoqqk
recor*	elgchbinjVkTlkmknUojpa
recorded as	addkedoj
neighbours	blcZduekf0gchcijjjlXmYodqX
the neighbours	acdjjk
neigh*	bcfjjjndokqY
unsafe	ambcckd/eZgchkikkUlYmRnbol
feel unsafe	alcd
your visit	dned
seriously	adbbcjd6eUfagohjiWjakZmRnYoZpq
serio*	aXbdcmdmecjllamdnZpj
dignity	cmdyezflgjiXjkkHlVmVnSoYpnqX
the dignity	dl
digni*	dl
at work	dl
work panel	dl
panel found	dlqc
found that	aagoldolpdqb
jokes	aVcwdveQfjgaiojQkTlXmvnjoOplq3
the jokes	acqm
you made	arccdlgjmYpZqa
sexual	aRbbd/etfnhnibjakPllmknXoTpcqr
nature	bTdtgahliUjakOlXnaodpkqt
driver	bXcbdzeEfmhTjlkTlbmZomqj
threatened	aPcXd8e2fVgmicjrkdlmmKobpYqb
threa*	aVbcdtemgcndoYpcqb
yard	akbacodteNfjgWhOjUlVmQospd
and for	albZccdofbhdjYmapjqY
that reason	abdlekgbnmoa
reason the	aZdqedgdnmob
placed	aXbdcRdjfTgVhUkRlYmbn1oXqP
be placed	acdnjjkcldoc
volunteers	aobqccdreOfZgOhViXjTkalcmandoppcqY
our volunteers	aYdkoopd
volun*	aXcbdsgbhojdlbompW
raised a	abdn
welfare	bacqdrgbhSiTjlkWmPnaoppdqk
welfa*	acdm
concern	aXbdcQdyejfUglibjUkUlYmTnVpdqv
concerning	aYcIdxe1fUgmh0iVjXkUlqmjnWpW
and a	azbbcafagdhZkcmWnWoU
young	aVbWcmd0eMfvgQhPiMjakWlQmmnuoQpnqj
a young	aamnnd
participant	ajcSdkeVfYgXhrjdmonopnqT
girls	aacnd+eKftgOhWiPjYkZlXnlqc
the girls	addmjdndon
correct	aWbbcbdaePfNgjhnilkUlxmtnZobpVq2
correct and	dkpdql
they have	apdjgjoXpdqb
fear	aXbjckdyekgkhjiZmWobpaqb
work with	acdtgdjbnbpa
expli*	aNbYcadmebgZhjidkcmznWoXpYql
pictures	ajbZccdnejfbgYhWicjjkVlbmnqW
pictu*	aXbZcldmfdgdjoldnVpmqb
assistants	amdzeYfVgWhbjbllmppZqQ
assis*	bXdqemgZhdiajalZmZoYqb
kept	acbacQdsecfZgahWiZjZkZlQmanjoXpdqk
you kept	addlndodqk
hold of	acml
when she	qk
wanted to	asgbjdkcnXpk
leave and	bbkond
she has	aTdpgcjckonZ
has told	gdnl
told us	aXcdgZkdmcnaoqplqm
us about	abelkjnc
about it	arcYfWgbidlbmnncoapbqY
we've	fbhcibjckZlbmcospkqX
<s> we've	aobaejgkidjXoXqS
learned	aobWccdoeLiYkZlWmknUoTpmqm
learn*	argdnbpcqb
protection	aobbcXd1e0fRgXhUiTjkkSmQndoopY
against you	akdlejoc
connection	aXcZdxenfpjUkVlnnWolpYqn
in connection	adbj
conne*	aVdlebmXnr
connection with	adbj
colleague	bWcUd6eTfpgmhUjPkYljnloO
an hr	dolc
investigation	aZbacUd8evfVgqhoiXjYlwnToapT
hr investigation	dolc
into your	adbccZdkfrld
your treatment	addm
treatment of	addm
trainees	alcjd7eHgQhkiXjmkjldmsnkodqU
conclude	aXbccHdRfUgmh1iUjnk6lumooZpYqV
before any	dkkjld
advan*	dkelgdhcnbodpoqb
and its	abbddkekgblomboXqn
findings	aRbRcRdrecfDguhsjbkalwm9nSoTpdqm
findi*	cddmgcmkncoapbqk
made a	akdmfjgdhdpZ
junior	akbdcUdseHflgYiTjWkYmUnqonpsqW
room in	dm
in tears	dmfpkbndod
language	ajbVcVdmeYfOgYiqjjkLmanaq4
langu*	bcdnhdjkkdlbmanXqj
the interview	dlgdlbnYpZqp
interview with	aZdoobpcqk
and yours	aYdnhdjbldmonYorpZqa
yours did	aXdoobpm
passed	aMbXcMdZecfSgohSjlk0lnmIpc
was passed	aagn
passed to	aUbjgokdldonpb
designated	blcUdjeafTgUhWiklkmOnuoupYqM
officer after	dk
your comments	aYgomc
pupils	cUdveBfbgVhjiUkdnkokpp
i had	ajdlfYhjkdmdolqc
walk	abdceOfsgOhTiajpkkldmcnnoWpVqW
to walk	addmmjod
intern	apckd7epflgXhcialjocpKqW
because you	ascbfaiajdmZnaqk
asking where	dj
lives	bZcmdveafsgZhSiQkUlOmPnbonpoql
<s> three	dlhdkcmknbokpa
three people	apcddlnjoZpZqY
independently	acbacPdZfOhniqlxnaooqa
described your	doqc
tone	aJbacbdueZfcgtimjWkWmrncoLpyqt
your tone	dmqc
negotiations	accDdXewgkhviSjqkylqmZnZocpPqT
the negotiations	akqc
demo	bacbddePfXgUhcidmlnjpbql
your demo	abcmdknjocpd
guest	cPdueWgXhUiYkXldn2obpYqI
grabb*	dn
people at	aYbocddlgcoYql
drinks	bbcjfpgUhYiQjjkclZmqnnoWql
asked by	dknj
those	aabUcleTgViSjakZlYnWobpn
act	aTbZcodre/fXgNhVicjclkmLnWpN
to act	addk
follows	cMdVebfThdijkpl0mjoYpLqr
a report	abdolb
report made	dl
us through	ambdimlcmdod
speak up	dmmd
regarding your	acdlgj
<s> coming	addkfdocqm
into the	albbcddkejkYncpaqb
scared	bjc1d7eOftiljTkllNmYndoTpmqa
overl*	bdcddkfdiljkmbnYojpb
continued	aacLdpejfVgohbiajdkqlcmI
conti*	akbjcbdjfchZidjVkZlWmbnbonpTqp
to find	aQcadkgcjjkdojpqqm
find out	accddkmlqj
out a	dkkkncpdqj
a panel	ckdkndojpcqd
experienced	bcccdseOgnhWjVkalVmVnZobp7qr
because the	cjgZjmmdnbqd
the agent	akcmedjamcodqc
risk	bdcldtebfagYiWjjkRlcmYnZobpdqz
<s> given	aZdmejgdjjmaodpj
given the	akdmejgbjbmnndoYqc
disclosure about	abdp
place you	acbj
adults	aZbQcldqeDgRhZiSjYkamsorpvqm
sign:legal	aTbjdcezgZhYjclcmcncocqd
advice	apcWdnelfbgYhdjTkUlnmynUoKpQ
the advice	aYbjenhd
advice of	aYbjenhd
counsel	cRdne/fYgkiSjRkZlvnUoPpTqM
of counsel	aZbjemhd
couns*	dbeugahXlYncoZ
counsel we	aabkek
continuing	acbmcQdkeofUgmhkiYjckollmSndodpdql
matter is	aVbbeohrndoc
is now	ejgZhoidlcnYoYpmqb
now with	amekndod
solicitors	bmcddme/fngaicjUlxnWobpZqL
our solicitors	adbjekhd
solic*	bkcYdUeufagphViYjSljmUnYocpQqW
all further	aabZemkl
further correspondence	ajekhZlk
addressed to	aZbdgdidnjqn
lawyers	aWbVcRdme/fbhoiKjSkUlynYoVpXqW
our lawyers	albbddeomcndqc
lawye*	adbbdaewgZhdjclcmZnjocpd
harrow	cndleafpgciljbkxmYnjosqN
pell	akbkckdjfbgphdipjkkclcnbokpbqb
there's a	aYbdcadafdgahckYlomlnopWqZ
pending	aVbdcBe/fUguhtiYjlkxl8mXnWodpNqN
pendi*	aWbbdcevgbhdjalcndomqc
pending between	el
no new	adkpnboa
written without	ejod
prejudice	aRckdze/fjgoh1iOjdkQmanZoTpo
without prejudice	abeqod
preju*	abeqod
<s> take	amcqdbfbgcjTkblnmZnYoZpdqX
take this	bZhbjbkbldnt
formal notice	abeoldod
notice that	adeond
option	aTcRdPfQhmjukjlvpZqT
the option	adem
terminated	accRdoe8gphljtkylvmUnSolpJqM
is terminated	adel
termi*	aZbacbdbepfkgahcjVkalXmsnmodpdqd
we reserve	eknd
reserve all	ek
rights	aZbZcTdre/fWiRjkkHljmQnRokpbqP
including	ambdcWdjfbgRhViRjTkQljmZorqb
including the	alokpbqb
damages	acbbcjdje/fYgniQjokNlrmYnQorqc
seek damages	el
damag*	aden
attorney	aabWcOdre/fbgzhjiWjPkYl5mcnXoYpUqR
our attorney	emjc
attor*	acbbddeugdjbndoc
told me	akcbfckcpdqc
me not	bdlj
say anything	achkkjmd
anything more	aablfnncpd
patent	aYbXcadUe/fNjoknl2mSoppbqX
the patent	ej
begun	adcXdafShdiXk2lpmPoZpYqo
proceedings	aacJdke/fQgph0iYjdkxl2mbnUoWpRqR
proceedings against	acem
your promotion	abpl
be heard	ackjljmc
my lawyer	el
lawyer says	abem
says i	emnd
shoul*	aWbdccemmcncobqs
you about	adbcccepfcgchdjdkdmkokqa
the deposit	aceokkmcncocpl
so i	anbYcYemgUhYicjXmanUoqpmqZ
wont	abemjdoj
litigation	aYcZe/fVgjhuiSlzmSnYodpbqc
litig*	ep
preserve	cbdSe6fWgbhjiIjqkWlXmXndok
preserve all	acbcen
hereby	anbpcadJe9fagdhpijkqlrndoXpPqG
are hereby	ek
hereby put	ek
put on	eknc
on notice	ennd
that any	ambdekjbkkldncoc
any use	bdelmkna
use of	aXepncodpl
your pitch	anccgcpkqa
material	aPcadbfQgSjdkLnlojpkqy
mater*	aXhbjjkblmmcnjoWplqk
is to	bpgdjdkclkmdnboapc
<s> nothing	albTcXdcfYglhnicjckclZnlojqb
email is	akeniU
admission	ajcNfdgkiTjckalvmnnZojpcqR
an admission	aXep
admis*	akbldbekhXjalbnYqa
admission of	aXep
of liability	aXep
<s> until	anbdcdejfdjbndoa
claim	abbTcXdZe/fYhliXkIlkmZnPoTpYqn
the claim	andbelgdoYpd
unpaid	bkdkesgZiTjnlnmbnWoupOqa
invoices	aocldVewfYgViqkVlrmwonpMqY
is settled	ajhj
in court	ek
court we	el
for new	akklnboa
new work	acek
letter before	em
action	acbacUdke/fTgciYjbkXlnmXnWoWpX
before action	adeo
action you	bden
sent us	ob
can only	aTgkkcmYnaosqk
refer	bdcMfTgZhkjXkWltnoodpRqd
legal	abbMcSdce/fUhpiQkTlnmUnaojpUqa
our legal	akbaddgchdjdlcnqob
legal department	ekhd
we've been	aZgn
served	cUdcepfdhWiZjXknlkmQnjqY
been served	adel
injunction	aSbjcMdne/fVgxhliYjtkol2mSnXpLqM
injun*	adeplcod
so the	aUbdccengYhdjZmbnXorqj
award to	aael
you cannot	aabdlkok
proceed	ajbjcCdRetfPhqibjtkzl0mbnaoRpPqO
considers	aOblcRdlezfUgohyibkUlrmQnjobpdqY
considers the	achXlopk
void	aSbbckdVe9fVhtirjqkjltmXnQokpaqT
void and	acel
so do	aXbbfkhXjjmmnmoc
do we	abcdnn
the dispute	aqgchdoaqd
previous	aabbcUdceWfXgphcicjclmmZnTotplql
the previous	kcok
previ*	aljdnYonpZqc
tenancy is	ej
is before	el
the tribunal	gj
declines	aUbbcRdcfLgzhdiokllknjoYpnqv
meantime	alblcKdVedfWguiWk/mQnZpVqX
the meantime	ambljVknmdnYodpd
meant*	ambljVknmdnYodpd
these	akbTcWdUeXfPgPhdjUkRlcmnocpkqa
should these	ajej
statements	aSbdcRdwe2fXguhwimjMkPltm0nRoXpS
be repeated	ejjkldnd
will follow	aokdlZod
without further	ejlj
warning	cVd0enfRgjhTixjYkbllnnpJ
warni*	alejnkodqb
employer	apbVcde0gahYiXjtkSlqmcnUoppPqV
non	aLbkcZemflgVhliajjkVmLnaokpdqN
a non	abenkdnbol
compete	aYcWdLebfbgViajllamXnvp1qQ
non compete	abenjdol
sue	bocYdke/gYhYiRjkkblvmWpOqI
to sue	enjd
us if	bjjkmdnb
if we	aobacdjkkblcmcoc
hire you	acckeljd
const*	ekhdlZmj
our final	ajod
purposes	bjerfXgOhnjbkRmTndotpZ
purpo*	aabdip
arbitration	aObbcNdWe/fUglhviPjtkml/nWpXqJ
arbit*	aZdleqhajcodpd
that your	akbacadZeofcgcjblamZnZokpmqd
your cap	ej
cap table	ejoj
table is	ej
is subject	aj
share*	ej
suit	aGbccddke/gkhZiPjbkWl1mXnkoUqa
step	aXbdcVdRedfagkibkjlxmWoQpSqm
back from	anbdddidkbndoWpoqc
instructed	aUbwcRdweufVgkiYjclrmqncoXpQqJ
have instructed	aben
recov*	aaepfkpd
advance	adblcCdReafRgbhdkqlqmonmobpZ
the advance	abemod
paid	atccdXetgahViPkWlYnUpdqS
paid for	abemkk
catalogue	dJenfMgWhTimkZnmooplqd
catal*	aUckelgdjdmcps
in respect	acekpk
respect of	acekpk
breach	aWcodte/fUidkZlsmTnToqpRqZ
breach of	ej
confidentiality	adcSdte/fbhwiWjlkYlnnUompKqX
of confidentiality	achk
fully	aTbacXdTeafQgjiYjpkjlkmanYoppm
is fully	ok
reserved	aabocWdYetfXgkhriXjXkUmjndocpqqQ
the court	kj
order of	aodcellcod
prevents	aMbncbdle1fZgUhrjpkdlomUnjoopOqm
preve*	aVbacqgdhmkblcmdnmocpbqd
prevents us	abho
us from	aVbndlhnnZoapd
party	akbbcXdbfohdiUjVkbllmXnboYpcqa
party to	eo
the proceedings	anlb
spoken	aXbWcSdcfYgmhviqjWkQlbnVoVplqt
have spoken	adel
spoken with	ekgd
with my	epfcmZnYoj
advocate	bccVdte6gkhaiSjRkTlsmOnmoZpsqZ
advoc*	acbcddeugcidjdljmdnboc
he will	aZekgdmdokpk
will write	aZelgdkmmd
any claim	el
out of	aablcWdZelfagWhaiojrlYmlnVobpd
cancelled	ajbncJfcgjjjkxlnmTnao1pTqL
cance*	aXbXccdmfcgVhYiokblZmcnkoqqc
defen*	acjjlmnc
<s> service	adeqlcod
service of	aberldod
of documents	aceoldod
effec*	enldnb
on our	dYgjhbiclUmVnoqY
registered office	enoZ
office only	aYeqod
the legal	ademgd
legal team	ambdddemgchdndoc
reviewed your	alddeklcod
allegations	aOd/e8fZgohvicjPkSlsnToTpX
scoring and	acem
regards	a0cMdseufZhpjXkTlVmVnXoSpaqY
them as	aZemgk
defam*	aceogd
threatened to	el
allowed	aMcKdVewfWgUiUjpkplomZospWqQ
allow*	aaemjdkkpdqj
allowed to	emoj
talk to	adddekfdjZknmjnYonpXqd
settlement	aWbacQe/fWglhkiSjpknlqmPnXompS
the settlement	acen
agreement	aYbWcFdNe/fXiSjtkvlomYnTpTqX
agree*	adephdjdkmlbndoZ
you signed	aaeo
signed in	ej
in #	ambdddgZjakolZnkocpPql
bars	aWbkcZdjesflgWiMkdlnmcnopc
with any	ejnd
group company	ej
<s> formal	emob
notice under	abeplc
# is	akejgjhdijjakXlZnaonpV
attached	bccYeXfXgQhSjXkRlcmnnkorpXqa
is attached	asbcekmdnboaqc
attac*	aqbXgbhciWjblbmrnXodpaqV
attached and	akelmbod
it our	ejgdidjnnb
come to	aabmddejgkjllanXoXpcql
an end	adelqj
advised	bjcPd1ewfdhbicjVkbmmncoRpPqN
advis*	aZbXepgchciojdkclcpmqd
advised that	aXbdip
to another	albadchckbmdnbqk
signing	alcIdSerflgahdiWkmlqmcnXojpMqQ
signi*	fkgchljbkdlbnaqp
actio*	abeo
please let	aYbnemkolZnUod
us have	bcennd
the name	bZcndaengdkclbncqc
name of	adbbcodbeokdlcoc
solicitor	aXbacOdae/gnhkjRkkl1mTnYojpcqN
acting	bYcYdpeofbibkblpmUncoYqX
infringement	aVdqe/fVgkhtickUl0mVnUpaqW
infri*	adel
our general	adel
general counsel	areb
counsel has	aben
purchase	ancRdPesfTgXhYibjtlmorpVqX
the purchase	ej
purch*	apgdhdkjljndobpa
your software	ej
contention	aOcUdXeqfVgxh7kWnboYps
a binding	emhd
contract was	aoemoXpc
the trade	aaemnmod
union's	acejncok
the union's	acejncok
union*	acejncok
lawsuit	aUbZcXdoe/fVgthliSjjkbl7mZnVoZpUqV
lawsu*	ddeood
upgrade	anbmcXdQeXfLhSjwkmmZnqoppbqc
upgra*	ej
barrister	aZbYccdke4fvibjTkllvmPppqZ
our barrister	abeo
barri*	enoc
threat	aXcYduesfVgkitjkkYmQnkpW
threat of	amqd
been forwarded	abgdno
insurers	aWdWe5fdgchZiTjnlrmbpbqm
our insurers	em
insur*	abbbdcfdgchbjnmcnaoppaqk
and their	el
privilege	adcddke/fdhsiTkQlmmbnYpUqP
privi*	amelpd
we consider	emjd
consider your	abelgmjdlapk
agreement to	ej
repud*	akejjd
cease and	aceogd
desist	aVb7cddpe/fcgcirjkkoltmanboUpJqK
and desist	aceogd
desist letter	el
of last	adekgkkdndpl
remains in	ek
force	aSbdcTdoeufXgchZiZjjllmUpbqd
in force	ek
becomes	aNdWecgXhZimjrkkmOntobqo
becom*	aWekgcjmmdnl
while	aUbccJdjebgahTiSjUkplWmYnXoXpmqk
you while	ekflgdnd
while the	aQbddjenksmdnaoapbqk
landlord is	ej
suing	aackdpe/gkhkiOkWl3mZnXocpdqN
me over	adekgljdmlndpc
last one	aXekkkpm
sign:personal	aYbcddfwgckcmdndoapcqc
i like	ancbflnWpbqd
a lot	cddcfngdklmYodql
a colleague	am
to go	bmcbfkgjjakXnRpZqd
go out	anbbfmnd
out with	hlmknd
don't read	apbVfmkaqc
sign that	adfmjknc
i feel	akcbdnmdncpZqd
feel the	fngcnZojpkqc
you i	aRbdfrnapo
friend	bWcUdoeTf/gZhLibjXkTlUmdnooUpZqa
you need	arbVcdhdkjncobql
right now	abfjncom
see you	aobacZdYengajjkVldncoZpmqZ
on saturday	bkdjjcljmknXpd
any saturday	aafjnm
was one	apbZcbgcnmoZpWql
date and	fjnjod
and that's	bbcddkfpgZhajbkamanXopqc
that's that	accddmfjodqd
as your	aYfogbjmok
sister	apbUcMdseVf3gShOiZjdkalbmPntqX
your sister	amdYgcom
telling	bccadseUibjSkVlcm1oOpWqd
i'm telling	fk
telli*	bdcbkdmkqd
telling you	fk
lend	aNbvcddTelgZicjplTmpnnodpj
won't lend	fl
lend you	abccfnmk
money	cqdSebfjgLhciSlSmSnWorpQqc
the money	cbfnhZklmcnXoc
money for	abfjnjoj
move in	mkoa
in with	adbjgcjcojpbqj
it either	bjfj
divorce	aZbScTdme/f2gmhliOjnkllwmWnPocpX
the divorce	fk
divor*	fk
can't have	adcdddfmglpc
have you	bdcVdafkgkmVnnpbqc
you as	aabZcddmemfngajXldmXnjqc
mine	akbXcZeQflgUhZiZjakalama
love	awbRcYdbeTf7gIhNiNjVkTlUnjoSpoqY
in love	ndocpl
love with	ndocpl
film	albXdSfdgZhYiTjnkXlamcnnptqd
your film	adfk
wouldn't be	fknk
be fair	ajbbfjgnjdpa
fair to	ajbbfjgnndpc
to either	adfl
either of	abfkkk
of us	albkcUedfjgVjTkjldpXqp
mum	anbodqf3gnhjjbkplOmcnjoTpPqS
<s> mum	acfm
i talked	fj
we don't	aRbRcodbekglhsidkYlcmlnaobqd
want you	awbZccfbgbmdnYolpa
you at	ajbVcldlgZmboZpcqc
wedding	cddkf7gOhViTlankpWqZ
weddi*	aYddoo
me at	aZbkmknc
dinner	aqcZdXeRf2gPhaiPlZmtnqoOpUqP
dinner and	adfkjk
happen	aOccdQeVgahkjjkxlYmYnnpWqZ
but i'm	cdflgkncpZ
i'm going	fdgajbkYmlnZoqpk
going back	acgcjdllnpoYpc
husband	ajbVccdyedf4hPiVkXlWmXnSolpZqd
my husband	ancddckdmcnborpcqc
husba*	ancddckdmcnborpcqc
couple	abbRcXeSf6gdhTiRjXkplamanZoWpj
a couple	aobbcdddfpjYkkoYpUqd
the firm	abfljdpk
<s> sorry	albdcZdcgcmcnYorpbqb
sorry but	acol
i dont	adbjfj
feel a	fopZ
spark	aIbpeZhbiojrknmdnqobplqp
a spark	abfppa
great	a3bbccdNeZfogYhWiYjVkYlGmKnaoUp0qb
a great	pl
guy	abbZctddeRfphVicjZkRlVobps
friendship	alcRdcelf+gahXiTkalTmboZpj
our friendship	aZfppd
summer	abbQcRdXeKfogdhNiRjbk/lSmKnxonpWqT
the summer	acbbgplcmbnnobpcqb
summer so	fjkkod
not share	ajfm
share a	adfnpd
a house	aafjjjnjpj
i've met	abfopd
someone	aNbUcrdkeLgchQiajckPlUmappqa
met someone	abfopd
someo*	aUbWccebhZiajckalbmVnkonpvqW
someone else	asbdcdjdnboXqd
else and	adfjnl
be coming	aWftpd
trip	albmcSdaeMfxgbhVkmlYmcnjoapRqY
the trip	abbjfjjk
booked	adbmcSdbglhjiYjckblpnZoupYqG
hurts	blcudbebfphbkclPmVnjpjqk
it hurts	fk
son	anbSdneVf+gnhTiWjbkYlPmRnUpXqZ
but you	fjgcpdqm
can't come	fk
live	aYbYcYdjeUfkgQhaiWjmkclUmcnaowpjqP
to live	fm
live with	adfm
the dinner	adfjjk
since i	abbdfrgdllpc
suspect	aNbacXd0edfmgmidkbloonpWqd
two are	aXfknkqk
are one	cdfklkmbolqb
strange	bVcoeRfvgbjSkamnnaoSqr
stran*	adbdcZfkkdnopc
invest in	fmndodpl
what was	aYccdkfjgbhmmmocpZ
was between	flpjqd
between us	aafpgcjckcnj
need some	kj
distance	aTbccSeYfpgYhciljbkZlanjompdqv
dista*	acbdfpqd
a friend	adfo
friend and	fl
don't know	amqd
yet	aNbLcQdMeUfkgnhWlWmQncoXpoqo
know yet	amqd
for how	qm
how long	al
you've been	dlfbnl
like a	adbajckcmdocqp
me but	acfpnd
married	apbTcVdlf9gZhSiOkllXmOnbojpkqb
marri*	bdfqgdkd
we both	aofjpcqc
know that	atbccaddgYjdmaoapaqj
not about	bcgbnkob
but no	adfjoaqm
dad	amcudjeJf/gahOickclImdndoZpj
<s> dad	ajddfjnd
left the	acfjndqn
workshop	apcadjeUfXgRhaiVjmkZlbmVnt
the workshop	aXbjfjgnjdpk
works*	aacddjedgjjlkblcmYobpbqm
taking	bdcWdqeTfbhTiVjUkdlamVnXoNpv
not taking	acfjobpo
taking you	fj
back at	aaddklmlncql
each	aVcYdGeOfdgVhdiVjZkRlXm5oapUql
at each	adfjqn
other*	anbbgkhbjjlZmcnbqZ
christmas	cjdUeRf6gThLidjZk1lTmXpL
chris*	cdddfqgchdkomdnbocpZ
won't come	addl
birthday	ajcZeWf/gbhSiYkslbmdoUpUqR
birth*	aafpnc
think you	akfnmdnapcqc
treasure	apbkcqdMeagShXkXlQnloa
treas*	ndqn
evenings	awbjcZdbeFfogZiVjUkwmpnqoYpdqX
eveni*	bZcbfkhlidjWmjoZpY
want a	fmkclbmYoapbqo
relationship	adbVcRdpesfyhjiTkYlZnYoZqp
or anyone	acbl
ex	aabZcVdnenf7hTiPkalkncoapQqZ
as my	adfmodpj
assistant	ambdcZd0fZgdhWicjXmTnjpbqM
my assistant	aUcjdmgcnbodpn
a thing	acflkpncoY
heart	apbWeSf4gVhRidjWkalambnToWpPqs
my heart	aYcdfsodpc
couldn't take	fm
mother	bVcYdueZf+gchLiYjdkalSmSnXocpYqw
your mother	fnndoc
winter	akbacadaeQfthSiWjYk1lQmPnuoVpmqd
the winter	anbdfkgkjckmldndoVpX
love i	aZfqnc
i just	aYfmnbonpd
haven't	abbbcdfjgdhkkoldmanboqpbqc
haven*	abbaccelgbhjknlbmYnZooqa
strength	aabbcXdceYfdglhaidkWlTocpyqq
the strength	flnlocqb
stren*	akflgchdmkobqZ
and nothing	bVfqgaldnYob
thought	aabNcddZeLfpgZhbiYjckPlOoapqqy
i thought	ccgcpcql
thoug*	ajbYcYdbflgUhakbmlpYqk
letter and	akfmjbkdnd
forgive	apbocsdWeafuhjjjlZmjnWoVpZqU
forgi*	asbdcdedfmgdmcod
move to	amfmkZnc
porto	apcOdYfpgZidjqlamZnopRqU
without you	aZfm
being your	acfk
godmother	adfm
godmo*	adfm
no reason	aahYjommnboc
buy	ajbacXdOecfagThUiUjlkZlYmjnronpmqQ
to buy	albdfkjdoj
i wish	arfkgZ
made it	fk
it one	aZfkgl
feelings	acbbcdd1ebfygjhliYjOkNlVmmndoTpoqm
feeli*	bbcYfjgbhcjZkbmZnkojpq
feelings for	abfp
aren't	aYccgjijlbmWorpb
you aren't	adfmnk
the kind	aaclflmdod
kind you'd	abclflmdpd
sooner say	akflpd
say so	arbdcjgcjjlcmbndodpXqd
than let	fmmcqj
let you	atbbcZddkXmcndobpmqc
you wait	fmmd
want us	abfnpj
be in	avbcelhdjkkdnWpZ
touch	aSbbcjgWhXjXkSlYmnnqoXqm
in touch	baekhdjclcmYnrpYqb
outside	aYbWcSdwgYhUiUjakVmSncqY
outsi*	bZcdflglhbidkdljmcnUpo
outside the	aVnaokpq
i've a	abkmndpk
family	anbYcZdqedf5gahWiUjkkNlSmUnWocplqd
a family	fjjjod
swiped	aUft
<s> swiped	aUft
not looking	aabmfnnZ
looking for	aSbkcaddfogZjdkYmbnwocqc
a date	bdfqgbjZkanaoapl
take care	arbdcYddfljdkdndoc
lovely	a0bZdTeOf4gShPiWjTkTlJoTptqn
was lovely	nmqd
lovely to	aknd
dance	aXeVfvgMhZiPjqkZlanloXpkqj
dance with	fl
you but	abfojknb
give you	ambYccdjechYidjWmoodqa
you my	aXbagahljdkdmpnl
my private	fj
lose	aUbscZdNeZfdgdiYjolamTnYpn
i'd lose	adfjjcqm
if i	aRbtcaelfkgbhbjdkZompaqd
became	bYcYflhUjXkjlZmDnjolpvqb
and you're	jkncolpjqZ
dear	a9bbdUeQf7hKjOkVlQnWoapZqS
too dear	fj
me for	aabkcdgbhjjYkdlcmrobpd
asking me	aabjfmgbhjod
your best	bdfkqk
man	aXbNcodmeUf0gbhQiVjjkTlTmcnlocpk
best man	bdfk
bring that	akbdfj
cousin	aWcSdtecf/hSkZlXmSoYpt
cousin i	fj
have not	adbadbeahbjckclbnmopqd
do business	aaemfjhd
business with	aaemfjhd
not after	abfljj
grand*	acbdcddcfrgZjlklmanbobpYqj
can't go	dlfmkcpd
go on	bcfthdjdkcmcnapmqc
holidays	awbocWdUeUf2gZhXiZjakwlcnoodpJqV
holid*	amcmfmjdkancoapd
the four	bdfmhjjdkamcnkonqa
four of	fnjdkboc
end in	fnkc
<s> you're	aUcldafjgXhbjSkWmmnupVqV
you're my	fk
girlfriend	aabbd8eZf/gahNiUjjkdlbnlocpS
your girlfriend	abfm
girlf*	abfm
meet	bbcHdQeUfrgQhYiSjmkpncobpVqX
to meet	aqbbfpgdhdkdldnVoZ
birth	aXbRcVdmeWfzgbhTibjrkkmUoupWqr
father's	fk
fathe*	fk
children	aXbUcmd9ePfxgQhKiRjakRlRmcpoqn
child*	aZbbdkedfmgdhZjkkblcmcnnodpl
i married	alfj
of that	akbbcXhXjckklonlod
circle	ajbtdUflgPhYiWjdkTnbpl
friends	arbddpeSf3gRhWiSjSkRlRnooXpaqP
of friends	fj
friends and	fjoj
to come	aWbcdlemgmhajdkkoXqj
it not	aYbYgcntod
not even	aZbdcdflhklmnd
even for	aabccdgbhkndpZqm
reuni*	amblnd
flowers	abbkccdReXfugKhRiajalUmknsoapdqk
flowe*	aZbnfjnc
but my	adfj
my answer	bafpkZocpb
answer as	abfjmjqd
think of	aSbdcbdngdjdmdnpqd
we've had	elfjgjmbncojpU
eleven	cUdYeHfYgThZiVlpmRnUosp3
years and	ompb
renewing	aRbvccdnetfkgqhlibjqkyljmVnkoXpZqW
be renewing	aZfkobpn
renewing our	aZfkobpn
lease on	alfkkkncoX
cottage	aocpdSfwgWhQiVlTmSno
the cottage	adejfjocpl
cotta*	aYejnkoZpn
cottage with	fk
set up	arflillcmdnZobpbqd
up with	aobcdclnmbnZpcqc
nephew	adbccYdtf+glhSiZkalZmUnbprqc
auntie	adbdfrqd
however	aObScGdZeZfWhdibjTkXlkmTnnospkqn
howev*	aXbcfjgVhajYkalknsom
his	aYbTdjfmhVibkZlRmQnWoQpzqZ
job is	apflkjnbodpaqd
machine	aqbZdZePfWgThNi2jbmaoopdqq
machi*	aucailjdnboZqc
covering	adbccjdceofMgMhZiSjSkdlpmdnoorpjqp
your covering	ajcjod
cover*	bdcjjcljod
covering letter	ajcjod
i've seen	alckgdpc
many	bbcVdYeQfSgXiUjMkJlMmQnpoRp6qq
year and	adbbgajaompl
yours was	aqoaqd
pleasure	axcmedfugbiXjXkOlRnjoQpaqX
a pleasure	almcnl
pleas*	ajbXcbddedfcgahajblamnnwoaqa
pleasure to	ajnnpZ
to read	anbZfmkjmZnjodpWqZ
the safety	anhZlcmbnjoaqm
safety of	andkhZndoc
records	bacVdZevfcgXhbiYjZkYlpmXnVo5pWqa
the records	ll
hold on	aknkod
important	aubccQdMeYfXgZhkicjVkSlTmZoWpqqn
is important	am
impor*	acblcqgdhbjalmmdnXqX
important to	am
team is	kdmk
growing	adbceafdhZiZjXkdlZmRnjoap1qt
is growing	am
growi*	annbpl
paral*	aZedlo
at all	aqccddedgdhdjYmboaqb
all four	amoapj
sites	arcWddeVfQgPhaimjYkXnqoapU
very	aobMcUdOeMfdgahYicjMkPlKmSnkobp2
much	albccRdQeSfYgkhUiVjSkVlKmQndoPptqy
very much	albdcdfkgajjkcnrpXqX
enjoyed	a2bXcYdQecfvhbiOjbkTlLmRnYoap7
much enjoyed	aj
enjoy*	apflgZndpdqb
enjoyed meeting	aj
saturday at	jl
have looked	arjdpd
would now	aogd
now like	aogd
the full	blecjjkZmnnWoapkqd
business plan	ajgdmj
questionnaire	bWcYdjeSfFhlixl0m8nboapc
the final	atbcgahXjnlcmdnZocqa
decision was	gbhYljpl
was taken	amekgbhcpj
taken on	algchc
unfortunately	apbScYdVePfYgdhajTkSlSmNnSpzqk
<s> unfortunately	acbcgchcjZkbndojptqc
unfor*	anbacdfcgZhZidjXkaldmZnapqqZ
unfortunately we	abokpo
be taking	asfdgdhXna
taking your	bjod
application further	ak
we've decided	aobcpd
decided to	akjckclcnaol
go with	fjgnjdmdnbojpa
with someone	ocpp
else for	ampd
waste	a2bWctdZebfPgShbiakblamUnaolpb
not waste	an
time and	bmcddofZkbmdncqc
glad of	adjcnqpc
the hour	oj
committed	alckdxewfngkiQjRkQmRnPplqd
are committed	aphd
committed to	arhdpd
to safeguarding	ak
safeguarding and	ak
staff to	ajqj
share this	pj
commitment	adbjcWeqfjgliQkXlYmanWoapj
<s> harrow	alod
llp	aodje/fjgYiPjalwmanbocqU
llp is	amecod
a limited	amecod
england	alcSdUhYijjakpmPpkqZ
in england	aloc
engla*	aloc
under no	jdnmod
no #	aklb
legally	aZbXcWdVe4fdgbhmibjukdlpmPnXoppdqO
legal*	enljoc
privileged	asbccadsfuhuiWjakJlSmjnZoWp0qZ
it isn't	alccedgYhpjakdmZnYoWqa
meant	amcadWedfbgXhaiZlWmSnbompa
delete	b1cadVedfHgdivjmlsmvnsobpCqZ
delete it	nj
wife	anbacUd2f1gbhNiUjbkYlUmPnWoYqk
my wife	anfXgbmbnaodpdqm
charmed	c1eVftjblPmjnmoPp4
charm*	ajddfcgcmcnlokpjqZ
letter about	fdmm
garden	audaecgMhSiOjUkolYmXnppbqZ
the garden	amfbgdklnbompX
garden flat	fbop
after a	dcgZjaktndoXpjqc
claus*	algd
noticed	ajbVcbdweIfZhXjbkYlammnaoYqp
that lot	akgchl
awarded	aybccVdOelfTgbhaiUkRlmmXnbokpwqM
been awarded	aogd
award*	aoebjbkkocqd
hence	ancQdJeZfVgXijkVmTnjoqqv
we had	anbZcddZedgXhckZlcmanapsqd
from all	akbjpc
with third	apnc
parties	cPdVesgahoiQjYkdlvnWoXqW
third parties	apnc
so your	dkgdjdkpnWojqb
details	ambScKdceWfUhkiYjakWmqnpoYpJqq
your details	acbdjdmcnvob
detai*	arbXdceYgchajYkblTmknrobqd
say that	blcdddecfZgZjbldmdntpYqc
offer was	gdppqb
accepted	bQcMdWecfVgohqiVkdlxmcnGoTpoqP
not accepted	argdlcpd
accep*	axbjcddaeWfdgVhYiYmXnQocpoqQ
already	aPbVcUdTejfLhbiXjYkVlSmKndo0pxqd
alrea*	aUbbccdaelfXgajUkYlamZoups
process is	anha
now complete	akhaocpl
picked up	mk
anger	adblcmd3ejflgohjjXkYnZoPpl
train	a2cbdleBgPhJidjjlbmSnkoppVqb
the train	augbodqZ
strike	cUdZemfdhVjokllrmNndojpT
understood	ajbScXeafZgshykNlYmknRoXpsqn
everybody who	angbnlqc
arrived	bZcOdoeMfjgjhQidjbkrlambompYqK
worry	ckeXhkiZjbkclVmbnlpXqa
don't worry	aobb
worry about	arbaod
the mix	apbdnbqc
names	bacVdSeWfUgXiljUkQlpmknlpSqj
the names	albcqn
happens	adbWccdReZfagXjnkrlYmXnjoYpRqm
it happens	albdeljb
us all	ajbZcmnc
line for	amednd
to all	atdYebhdicjcldmmoZpZqb
information	ajbVcRddfMgPijjOkVlzmsnkocpK
held	ajbZcMfXgYhkiWjVkjmVolqM
held in	ajjdnk
accordance	albZcNesfXglhoibjmlsmUnRoppaqW
in accordance	am
accor*	aubcebgahdjakalWnbooqd
accordance with	am
data	anbRcMdMeSfDgVhTitjYkVmrnlotpTqx
with data	alod
data protection	an
law	acbScRe9fXgahliUjlkYltmInYoYpY
law and	acejodpdqm
deleted after	aj
after six	aokbldmjob
<s> counsel	ej
where the	aZecfdgmhdkYlknUoVpjqt
interviews	aocOdkeZfQgThljLkWm1nXoZ
the interviews	hdompj
took place	apod
place is	nm
is by	almj
sale	aocSdQerfWhciYjzmTnXpQqT
a good	blfbgajckbmYnroXqX
this company	aj
we thank	ao
we talked	aqbdhbjdkcndokpb
talked about	akddkdndpdqp
again at	bbjdkm
drawings	akbdcjdVeVfUgZhYikjckUlbmopqqq
the drawings	am
drawings are	akqk
are so	am
pretty	bVcrdUeLfmgbhXjSkOlQmnncoTpvqt
was down	apgdpc
down on	apoa
monday so	odpk
apologise	arbwcodxesflgrhmiojYkcmknVoMpWqK
i apologise	ajfj
apolo*	a1bbccedgaidkcmancobpZqd
apologise for	aqkd
the late	aj
there'll	emgahckdnpoc
there'll be	emgahckdnpoc
be no	ajblelgcjakdmbnboWpm
the tenancy	ambjpc
been offered	aoojpb
offered to	bdgakdlcmsnbpjqb
another party	appa
happy new	amfd
new year	addnfbgckjocpbql
presentation	arbWcSdWedfPgahjjakTljmvnaoPqn
your presentation	apcdodpa
!	a/bZcjdWeXfdgVhTiTjNkdlTmLnRoRpOqO
some of	apfnmbodpaqZ
been turned	dkgjkd
down for	bZgbjlkdmmnoobpa
for promotion	pj
three times	blpcqm
ourselves	aabkcvdaeZfbgbhtiYlUmjncoUpk
ourse*	hnpd
ourselves so	kj
so we	bXcaejfdglhdjYkXmcoppWqj
we know	apgahcjckkljnUpZ
know how	ajcdfdgchdjanVprqb
feels	abbdckdbeXfjguhkjdkUlSmbnYoWpx
nicely and	an
joy	a2bdcadbecfsgjhaiWjbkYlSnaoRpk
a joy	apcadd
joy to	gj
accept our	bdjl
our thanks	aj
the care	aj
care you	ak
put into	plqd
please leave	asddkZna
leave your	aobdnc
visitor	aqcVdmeOfbgbhOipkclcntoapUqU
your visitor	al
visit*	atdagdidjbkZlkmbnYqc
badge	alcmdsecfYgWhVjqkOmYoopbqX
visitor badge	al
porter	arbdcWfsgdhUiTjdkclZmaok
the porter	nj
keys	amblcWdUeTfYgRhTiujdkUnpoupNqc
the keys	ambdjdkdol
caret*	akbccdddmdno
your way	apbb
way out	apbb
stopping	brcbdreWgZjcklmPpUqn
hope this	nk
this isn't	alkd
before you	bbcodbedjdlkmZnUoj
you move	jn
we'll	adbbcWfYhXiYjpkolSmloMpjqX
<s> we'll	atbZekgcjYknlcmZndocpbqb
we'll take	albb
applications for	aWbbedkmoZpr
this vacancy	bbhkkbmdnl
sunday	a1bRcJeQfYgrhciajVllndoYpOqQ
not send	bjmjnZ
certificates	atbbcTdVecfagPjokblkmlncovpVqV
your certificates	ajbdmk
by post	mm
copies	ambbcWdMfOgbhXilljmcouqX
enough for	aqbdgdoapj
for our	acbVcddbedfbgbhdidjbmXnppmqm
our records	bdop
don't contact	apbZmd
contact our	aano
travel	awcOdXecfdgRhQkalamanmoupQqW
your travel	aqbcjdldnb
travel costs	amnd
the form	abbagdhdjYllnloppcqX
form is	llnkoc
block	acblcVdcemfMgShYkYlxmTnsojpWqb
block on	amod
overtime	alcZdXeniXjolrnUojpa
on overtime	amod
means	akcadKeXfXgPhkiZkbmPnkpSql
means that	aloc
floor	aVbdcZdkeWfTgchaicjWkYldmYnxojpdql
these days	oapnqd
shall not	ambjfnhjjdkXnWoZpd
investing	aublcndTedgThbiXkblYmdnlobpo
be investing	am
investing in	am
sadly	arbackdceOguiqjakXlTmbnUoaqq
<s> sadly	apkdokpY
isn't a	akgdhmkdmlncpc
health	awbUccdqfYgbhWiWkWlsmanaocpX
health and	alqc
and safety	akqc
technology	aobXcXdUeafOgXhXikjjljmcntpmqk
company is	ecjlqb
an equal	am
opportunity	aqcYdSeafWgciYjjkdlZmknloNpjqW
equal opportunity	am
oppor*	avebhckjldmdncocpd
opportunity employer	am
employer and	ak
welcomes	aubrcIdcfWgokdmmnuoMpWqI
of every	ankcldnooa
background	aVbccVeSfagXibjZkJljntoYpnq4
backg*	jdlkmZnmobpm
conduct of	apdZldod
exemplary	arbdcodsemfkgjkElYmbnSoWp3
exemp*	asdbechdlbncodqk
everyone	albkddePfdgVhYiXkQlNmpnToLplqb
<s> everyone	anpYqk
comfortable	apbYdXeGfmgkiXjUkSlSoYp0
comfo*	arjbmjnbpW
comfortable with	amojpY
you straight	jmmnpaqd
speaks	ajbacXdXeTfXgjkTlWmZnoocqv
tender was	adobpqqd
advertised	avbdcjdcecfUgdhSiljmkYlXmknuoUpaqb
advertised in	alob
official	ambdcSdufVjZkYmYnboopQqZ
the official	alklnbob
the law	auealdoYqd
requires	aVcUdNfRgSidjolvmcnbo2pX
loved	a4bYeIfsgahUiVjUkNlDmbnWoSp0
loved your	am
plain	atbXcxdZeZfbgWhbjEkNldmlnbodpjqx
english	bVcXdWeQgRhUkXlcmXncorpdqr
engli*	bbedfkgbhbicjnldnWolpXqj
draft	bccPdWecfGhljklzmnpbqR
terms	aWbUcVdTeYfXglhsiYjokYnUoqql
i love	ancbfb
company's	adqm
hello	a/cqdbeOfqgNhHipjYlPnjpVqL
say hello	am
from me	asbbcbgdkmmdnapd
she was	ajdlpd
fine	asbZcadOejgShYiLjdkalbmbnLolppqX
a fine	apcZpk
of accounts	ol
runs	bdcYdKeWfWgRhSinjTkjldmOnqozplqc
so it	ambbcdjamanlpaqb
it falls	bcjbkbmannocppqb
falls to	amjlmd
invited	apbqcHdceafcgWiUjZklmlnyoOpjqB
invited to	nl
second interview	akgdncql
interview on	pj
attended	aqbYcKdreUfmhdiYjUmankoXpjqQ
atten*	bmcddXejfmgWimlkmbnToUpjqY
this we	hkod
answer is	apfrgXhYjcnYobpcqd
is going	bcgbkcnqoXqc
forty	apbadIeKfWgRhViPjWkrlZmSnposptqn
today	aucNdLeMfQgnhWiUjRmSnWoT
we read	amkjmdnc
read each	anmdnc
twice by	am
by two	awdblboapZqY
different people	bogc
i promised	ajmj
promised to	al
parking	aqcddueVfbgWhXiYjckSmWozpUqb
the parking	apmdqc
parki*	aobddcmcnaokpcqj
appeal of	alndqa
north	arcVebfdgWhaikjdldmMoopTqb
the north	apgdndokpb
studio	albpcVemgbhUiLjdkTlXmTnypdqK
studio to	aj
paint*	oopd
is well	ndolpdqk
fundraising	amcmdkenfjgZiljOkYnaobpcqj
fundr*	bbhm
appeal for	asgZoa
children's	adjnnl
the children's	adjnnl
hospice	axbddsenfqgbhViZjjknmVncpTqW
hospi*	aqncod
has reached	ak
thanks to	arndpa
to bidders	aj
i write	gkkbmc
write in	aj
to yours	mjndodpdqj
tenth	cddQeWfbgjiXktlkmRnkojpqqc
the tenth	albdklnd
ref	atcsdVejgdikjrkjlkmjnjpLqX
ref #	alod
# has	aZgolapaqm
been unsuccessful	anbdkjnd
course	aqbXccdTeKflgWhbiTjXkalUmd
you run	anqd
fun	avcxdbeEfygQhYiVjTkXlKmrnnoPpq
salary	dSfXgdiJjskWlnnao2pdqT
pensions	avbbdUejhXiLjsmXnconpXqj
pensi*	an
are a	aacmnaocpnql
past	aUdmeVgkhZjYkalZmVnSpcqu
the past	anob
lady	asbddkfugYhHjOknlPmTobpTqW
there were	bdcjdbfbgchcjkmcnXoUpvqa
discussions	amcBekfYgjh2iUjbkolomuoQpWqa
who'd	pj
biscuit	avcwdPepfugShZjllYmmnXojqj
biscu*	asmjndodpcqb
explaining	ajbYcVdmeSfVgphribjTkQmynYoTqx
no is	amgdhcmk
easy	anbcdIeEfdgThaikjVkWlamkoNpsq1
so let	gdhdjbmrnbob
start with	gcjbokpdqn
value	accYdKfTgchYiZjnkUlYmmnUplqx
discussion and	aohd
forum	a0bdcOejfRgXhjiUjWkclqmonroWqP
meets	amcQdVeUfdgYhXiVjpkyljmbnsoVpMqY
every month	hdkdnp
to every	aodknb
even if	ambdnaoo
it takes	bdcnmdndok
takes us	annd
a while	ambkcdfZgdjaklmcndobpj
will receive	aomdnc
newsletter	atbdcYeYfUgUhZijjUkdllmwnyoYpYqZ
the text	bdicpdqn
you got	idjmpbqd
last night	asdjidkanbpVqd
sent to	aoedgblYnjoapaqc
our system	idopqd
for not	aXbq
was read	aqncpaqd
read by	hmjdldmandqm
a human	lj
human being	inod
start to	al
end i	pj
assure	anbscYdcemfchoiYjllUndoZpdqR
can assure	al
assure you	al
active	albdcNdmecgXhZiYjTkdlbmOnsomptqZ
remains active	apnb
active and	arnZ
can still	aojdklldoa
see all	almlnboc
all your	aond
with kind	al
kind regards	ar
regards the	ackm
the talk	bbccdcelgdhcikkclkmXnnocpaqj
talk of	amkjqd
office in	clpdqc
i'm the	anfbpj
sent you	acbccbdbfZgcmbnu
the wrong	bbccfpgcjamdnboppZ
apologies	azbqdlelfngrhqipjPkTlbmunPoOpbqU
so apologies	ao
apologies again	al
it took	ascdodpa
guts	ajc/edgZjokWlQmknVoXpnqj
to stand	appdqd
stand up	awbaccddfdgdmdncocpcqc
there and	akpaqj
seven of	aopaqj
rain	awbdccdXedgchUiajbkolWmUojpYqp
the rain	an
farm	aqbbckdafkgVhOiTjklYmIndot
study	aobQcPdbeKfOgUhciVjYkammppqz
case study	alcdodpj
delight	aocodleVfqgjjakSlUmwoGpxqa
a delight	anqd
delig*	aocbfagdhdjmmbnkpdqa
kept the	ampdqd
other bidders	anpdqd
away from	hljckdpc
roof	asbccleafbgdhTiajkkTlZmYncor
the roof	anjlndokqY
a lady	dbndop
showed	aabLdneJfRgmhXjTkUlamknZpnq2
fire	acbXcZdzecfUgjhSiajbkmldmOnaovpYql
the fire	akdbol
recall	bacWdXecfYgnhZikknlwmjoWpU
our next	ambcmd
aid	apbmccebfYgUhSjlkblZmWnZorpUqj
first aid	ajnd
firms	dReufWgShbiVkkllmYqd
takes place	akmknd
place in	ajdcgmjckbmcoXpnqc
town	ambZcneXgUhUjYlWmQndolpc
the town	ncok
hall	anbkcXeagVhYiYjXkZlWmPnpoqqL
town hall	ncok
handling	ambdduecfVijjSkJlnnPoWpdq1
handl*	dYecgahlidjdlnmdnkoYpWqp
is our	ambdgYncpl
core	acbdcbdbeUfagbiVkalZnkopppqt
rightly	cmdXejfWg1hvkPnWoWprqZ
right*	alpd
saw	bScUdZePfcgkhSiWjZkalVnTpyqo
role that	ak
applied	aObXcRdReofHgkicjllomVozpqqb
you applied	jdlcnoompa
applied for	okpj
for has	ak
been filled	aodcoc
we hereby	apga
notify you	ap
you of	anld
result of	ajhlocqc
the procedure	lmob
not awarded	aj
awarded to	apedod
claim in	aodcoZ
bees	azbjfogKhajalUmcoUpb
sleep	bWckdoeJflgbhdiVkxlXmonZoWqj
at once	akdbjkkcompcqd
our intern	aoqb
street	acbjcjdreZgkhUiWjVkZlcmSnzoVqc
is closed	bjecgbhridlbncoT
the works	edgchjkZml
done	bldOfNgbhkiajbmPnLoRpjqb
are done	akkYlnodqa
hold a	ankcnaolpY
soft	abbWcqdWfmgahbiXjVkVlXmmncocpuq4
a soft	ajndpj
spot	bdcUdZeIfTgdhZjUkWldn1pjqb
soft spot	ajndpj
spot for	gknbodpj
for family	ajnjpc
such as	ajpd
the partnership	akpb
resolved	bbcIdVetfXgrh1icjpkulvmYnUoXpVqU
has resolved	ak
resol*	ambaddeZhkjYkZllnbpa
resolved not	oj
make you	aoojpY
you an	ancdgcna
an offer	asbcebhcicjllbmbnc
your friends	am
friends at	am
hull	bZcbdYeXhRimkVnbowpmql
greetings	a5bucbecfuhTirjckklYmtoQpTqN
greet*	ardjmdnb
<s> dinner	aolc
evening	adbUcMdneLfliWjNkrljmrnloTpQqj
on us	bdkdol
of course	avfchanbpdqd
your invoice	aqgcnc
invoice for	annc
the travel	acop
and it's	ajbcccdafdgjhnjamcnZocpmqc
re advertised	amnd
the back	abbdckddfdgdjbkjpcql
back and	ajbmcdfcgbkjmdnbpYqc
forth	cXdRfRgZhdinjdkllomlndoTpXqj
and forth	asfdgbjdpZqd
dates	aWcKdNeafXhjjtktlrmUnbokpIqn
about dates	ajglqd
was good	aacdfdglmm
good to	ap
question is	amplqa
is on	albdddejgchdicjZlanmpbqW
on page	abbdekldmYpdqo
page two	ak
two of	bccYdlfXgVhcjjkkljmmnSojpTqm
hando*	ajmdncqo
you told	aYbdcZdkfcgmkcmanVopqm
me in	akblddfkgcjXkkmcobqd
baby	aqbTcreIftgVhLiYjplTmcnlpYqn
so many	akndpj
has kept	dnncod
busy	atbjdjeJfqgWhXicjLkjlamXnnoWpdqj
since march	an
<s> they	aubncddYfdgVjakdlZmZnapk
reconsidered the	am
colour	bWcddWeYfQgZjdkRllmrocpsqy
colour of	am
the front	angboaqj
door	abbqcYdbeMfRgYhPjbmanqoppWqX
after you	am
left and	alnjpd
blue	anbYcjdWeZfdgXhNiUjZkYldnoon
regret we	aopb
choose	adbccYdKeOfTgbhkiWl0m0ntoQpUqJ
to choose	bbcljcmm
choose another	akmjpc
translator	aobdccdleVfXgbhdiskannompa
this book	alpc
other person	oj
the time	bdcmjdkdnjpc
a moment	anfckdldpcqm
moment to	aobcjdkcldmmnZ
enjoy	a0bbcadNeWfmgXiJjbkXlQmWnwoRppqW
enclosed	bccaedfWgThaikjYkVlrmonookqa
the enclosed	aokdmdnb
enclo*	adbacdebgbjckclomsnkoXqY
other two	aondodpjqa
batch	ambdcadReBfOgdhaisjnktmnnoocpb
heard from	amknncodpc
from us	aobVgYjjkmldnbolpYqa
miss	a4bccZdVeZfkgZhVlamYocpbqR
our autumn	anbd
sale of	anbdnc
desks	ckdkeQfQgZhdisjYkdlmmpnjqa
no decision	aubbelgbhW
among	bPcQdceWfWgViQjRkJlYman2oQpyqa
among the	argdhdnooapUqc
hardest	akbacudbeNhXiojZkdlXmVpvqq
ahead	aobdcLdQeQfbgnhcibjZkvmanboWpc
going ahead	ok
ahead with	aqhdpc
corner	akebgZhXipjakVmYnlobqm
hesitate	aRbnemfYhqjokkmjnxoTpUqS
hesit*	bbkcno
hesitate to	bbkcnp
to get	ajbbcbfjgchjjWkpnYpb
get in	bdjckcnp
touch with	kdnm
don't let	aobXkc
let one	bdkdnm
one no	abbWhakcnsoo
no in	aZfdgokdnkob
keep	aXbYcPdZeZfdgThSiLjjkmlTmQn1pSqa
keep you	acbdjjnnod
applying	bccXdXfQgbhmiWjplzmbnb
from applying	acbZnq
apply*	aoedgdkjoYpjqc
be sorry	adbcjdnp
sorry if	adbcjdnp
if this	aXbbjbkbnu
us do	jbkk
do drop	kj
new job	aknl
contact the	ardbecjcmdnZ
referees	cjekfUhqiZjYkalumynTodpmqE
the referees	aWbadagkhcjjkjocpsqa
referees yourself	anba
whenever	aJcKeYfUgcioldmpn5oSpOqa
me whenever	acnl
whene*	aVbYcZicjbmmnt
something else	arbdhcjYkdmZnlpdqd
else on	adnl
eye	ajbbcsdafagchTjckbllmjokpa
the spring	aSbWjcmdnuobpmqX
spring campaign	acbanlpl
do put	bdjdkdno
stays on	abnn
on my	asbmgbhdjdkomVnYoc
my phone	bbgckcnq
i'll ring	jjkm
ring when	nm
a room	dk
comes up	abmdnr
lots	ajbkcpdVeKfbgRhciUjVkalSmnnmoapvqm
which open	abnm
me your	bacjjdmano
your next	aWjVkqlanqoW
when you	albXdYfZgjjmkZlnoapc
you raise	bano
waiting	ajbacRdaeGfZgYhWkwlbmjnsoapOqO
the waiting	gdjdkklbnpoV
waiti*	ambbcdgbjblannocpaqc
waiting list	gdldnqoW
list for	aZbakpnooXpc
riverside	azcadneqhaiUjXllmQnjolpbqR
river*	akdd
open and	aaidkcllmnnoocpd
have put	aYnrpd
you down	ambbcdgcjjolpbqb
<s> keep	bacchdjYkZmdnooXpXqn
my number	aXbZccfdmmnsobpd
always	aZbTckdKeSfZgWhkiYjOkGlLnwoFpu
we always	abnlpj
to keep	bXccdjebjllamZompaqc
keep your	abbZcdgdjYkkmdnwoYqc
particulars	aaerfdh1iklmm1nVoTpWqm
on file	aabdcdejjdlannon
file for	nm
a year	aYbccWgZhcjXkqmcnnocpn
<s> try	aZbdnkon
try the	abnq
bristol	apbdcTdceqfkhZiZkomUnlompdqV
the bristol	nj
brist*	kdnk
bristol office	nj
where they	adlkmk
they are	dmgblboapqqd
are looking	nj
exactly	aKbWcbdPeLlcmonmoYpcqo
exact*	aYflnsodpcqd
your kind	ck
kind of	aQcYddfjgkmdnpoZptqZ
of account	nj
my colleague	aXgjntpcqd
in small	pj
small*	cbgkjllcmZnsoWqc
example who	abmbnq
who has	gcldnjqb
size	aZbXdUeRfTgYhaidjkkSlUmdncolpuq4
this size	an
you're welcome	mm
welcome to	aVbXedjjkjldmonjoc
to quote	nj
quote for	abfmnkoc
maintenance	aubjcbecfagWhViWjjkcmLoxpT
contract in	acnj
in autumn	adkooc
<s> feel	aXbdjdnp
feel free	aUbalcnsodpd
free to	aSbamknsocpd
to approach	bjnm
approach any	bjnk
directly	aOblcVfLgZiljWkVl2nlodqc
a future	jjnj
idea	aSbUcadVeUglhdiVkWlYmbnkoLpkq1
feel you	adbdlonj
leave us	aVbcimjcldnr
us alone	bZnp
we like	acbacdfdjdkdns
our list	ajbckd
list of	bndbjdldmcnoobpYqc
preferred	adbacLdSeQfWhoiZjjkRmjpz
prefe*	aabrcVdaeZfshYiZjSkalYmVpnqU
the short	nnpd
secondment	abpm
secon*	aZbbcadbfcjjkcmcnmqn
lyon	ancSdZedfngZhciWljmdnjopqV
coming up	nl
up and	bccjfkgbjckdmdnnobqc
would love	abjknl
love to	aabcdnfahbkcnqocpbqb
see your	aabcikjcno
name on	aUblgdjdmcntpdqc
angel	cjenfohbiSjckZldmcnwpTqY
field	aHbVcZdZfUgQiqjYkSlUp3
field and	aZmdnlpm
and can	jclloZqd
introduce	abblcTdZedfMhaiWjtkplxmjnvoYpcqc
intro*	adbbdngbhdjXkYllnroZpaqj
you if	aZjlkjmZnnod
you like	aXbajcmmnm
though the	acgcnnodqk
answer was	acgYnnoj
no twice	aZgWnnoo
lucky	aybcckdPeLftgVhVjXkSlNobp0qT
intake	bddnePfagVhaibkcldmrnnqq
<s> by	aWbZejkaldmdnrol
by all	bZkcnrodpc
all means	aZbZkcljnr
often	aMbXcceXfYgXhdjQkMlcmZntoYq7
can write	jcnl
in summer	kond
perhaps	aObZccdOeSgjjZkdlZmWnmoRpxqq
<s> perhaps	adnn
perha*	aYflkkmcnqob
perhaps the	adnn
the assistant	ajnl
closing	bncPdZeZfVgkiWjUlpmXnkonpN
closi*	ambjdjgajZkXmconpZqZ
be of	aUhdjbldmpnkodpqqb
of interest	adnnoaql
for job	aXkcnr
alerts	apbocWdvfQgZhTi/jWlomonupGqZ
job alerts	anbcidkcnj
you hear	bcmjnj
hear about	njqj
about new	acnm
openings	aVbmcddTeSfGgYkolrmmn3olqZ
hope our	bb
paths	bkcZdXeNfjgVicjbkbmlnkokpdqt
our paths	bjjd
cross	akbpcSgThVjakNmYnlorpOqj
paths cross	bb
cross again	bcnl
again on	adbcjjkold
on another	aWbcns
another tender	abbdnqod
do accept	nkpd
applications and	acgdhZlcnrocpk
and many	aZhlnmod
many of	aanoqd
our best	nkpd
got in	nmojpb
in on	bmjbkdnnoYpaqd
second go	adnnpd
let's stay	nm
stay in	jdnp
touch and	nnqd
and tell	jbmdnr
me how	cknj
launch	cSddecfZgbhUink1lnmbnupVqU
the launch	ddfmjckk
connect	aXblccdVeVfZgQhVipjbn0onpc
connect with	mdnj
me on	aabckcnm
pleased	ambVcLdYedguhliUjSkXlWmuoIpxqM
be pleased	aXbahbjamontpd
pleased to	bagYhbmonqpb
you among	nspY
contacts	brcIdsetfkgahlidjbnkodpTqX
our sister	aWbdddjdlknsoapc
hardware	akdQeYfQgWhViwjckcmcnpopqn
hardw*	aknj
a word	cjldmdndqm
word with	adnn
with them	gdjcmanporpd
may well	aSgdjlmcodpvqb
well be	acnjpmqd
worth	amdKedfZgQhTibjckalXocpm
be worth	adnn
worth your	adnkqk
please check	abbbkbldnq
months as	apnkoapd
projects	ardQeZfRgOhWiYjckblYmQnuoqpsqX
come in	aUkanjoqpb
in without	bdnkok
candidacy	abcTdYecfVg0hmirknlnmWnloWqT
valid	anbYcLdJecfQgbhpinjjkclnolpcqR
is valid	anibnjob
valid for	anlcobqd
for twelve	akjlkclcnloZqb
months and	acjdkl
be called	bjnj
another flat	nm
flat in	fkgcnl
street that	nl
that isn't	acjjom
isn't advertised	aknjpc
advertised yet	aknjpc
door's	adkdmn
my door's	adkdmn
door's open	mj
next step	ankdmZnj
to invite	acbcnnpk
invite you	jmkZlk
tender for	nooc
school	acbdcadzeMhSiXlUmYnsoYpQqb
the school	aZbdgtkllcmdoWpaqc
extension	aabmcQdMfShWjukylumUnlo4pMqX
next year	aTbdnrokpd
chosen	ambbcNdGePfVhdjckalonooPpvqJ
pulls	aMbqcpdceTfVgahXitjuknnuoZpdqp
you're next	jckcnn
next in	jckdllnk
and we'll	acbaccddekgdhbjqlbmondocpaqc
we'll ring	jdnj
ring you	bdkj
keep sending	abnm
every one	acnkpmqb
all good	mdnl
good and	aYflmlnkpc
and next	mdnl
time there's	abmanq
i'll give	nj
shout	aIgdhciljakrldmsnyoPpbqV
a shout	acjdkjnl
the accounts	anldnmoYpa
is hiring	aZdbnsob
hiring and	adkknmob
have passed	abkolbnlob
them your	abnpoc
consider us	abbbno
us for	clfbnj
funding	aYccdbekfNgUiYjskcljmTow
fundi*	aabbgcjokdldnjpk
series	cbdVeXfSgbhalkmdnmqd
series a	bdnk
although	aSbVcGdXeZfXgriajckZldmTokpoqo
<s> although	aaglnlqd
altho*	aYglnkoc
although the	abglnlocpa
the lot	aZjdmknkpcql
has gone	arbcgcjkkcmdoc
gone to	ajcdekgckdmnodqb
others	bQcTdjeRfZgYhYiNjQkOlWmWnnoapy
others the	acmjnj
winning	abbdccdEePgdiZjYkdlcnjoYp6
the winning	aZgcmpnkqa
winni*	abgcmpnjoc
firm is	acnl
contact is	abnn
hollow	acczdUebfogXjTkclbnkonpkqo
we'd welcome	adbbnn
proposals from	amgdkkldodpbqd
product	abbOdMebfOgUhTjkkXnjpwqz
other product	nkpj
produ*	cXeXfagWhZimjlkclOmbnkodpjqm
lines	aObacadVeZfZgRhUimjYkZlrompYq/
product lines	nj
please give	aVbYjdldmZqt
give us	aVbonkpd
us until	abldnm
<s> applications	bdkplWnmobpY
be accepted	aVbbedhYkllrol
from #	aWbcecgZjaknlXmqpqqX
# january	nc
chase before	kj
board has	djgahbkllcnaoopc
met in	abgkncpm
in october	aWpdqq
need a	aZklpk
a few	bccdjdkjmunXobpcqa
few weeks	kn
weeks of	aabckklnodqj
quiet	acbjcZdjeLfthVicjQlRnXoKpuqs
of quiet	qk
then let's	bonc
may reapply	kj
months after	ok
<s> not	bddYedfmgSiYjakjlrnloRpcqY
not now	aZbbfcgmko
me after	abblfdjbmknc
after easter	apbafaklodpd
<s> leave	bdjdkpna
year in	kk
spring we	ad
can talk	jcmnnd
quarters	abdbeLfchdiXjakolZmZoqpsql
presenting	bacUdZfKhtiXjUkZlrmuntoUpmqd
next call	aakmnj
call opens	nl
opens on	aTkrlkndoa
march and	abjdoj
nothing can	acbdhlkmldod
there will	aqkbobpc
please hold	aXbbksnY
hold off	km
until then	aobacdfdjZkqlcnZoa
can't think	adko
think about	aWbZfdjokqmdnd
the audit	kjpk
on so	al
so give	llmc
me till	kk
lawyers are	abnm
are on	adkjmlokqd
holiday	aycjdVeTfvgahRiVjdkolVmbnkoapQqX
so nothing	kk
nothing about	bdcdgchannpl
second week	kk
week of	aZkllamqnZpd
of september	ksnaoc
please wait	ackpnZ
for my	aXndop
my mail	kj
booking	asbocWeafagbkdlmmjnaompQqO
booki*	arbbebjklamcnVpcqd
a hiring	admm
freeze	aQbpdXezgchYiWj3k/mPoxpFqW
until july	acknoc
july and	ackm
and can't	aZdcgdhpikjkldoapc
can't consider	kk
consider anyone	pj
anyone before	kloc
before that	jloa
you'll be	aljdldmcnkqd
be able	adbZfnhZjkkWmnolpd
to sit	aljdkjmknc
cooling	aUbmcceZfcgjhYjrk1lbmbnopcqo
a cooling	kl
cooli*	abklobpmqd
cooling off	kj
off period	kj
period of	kl
of ninety	kj
bear	aObYcqdbecgUhUiXjmktlPmdoqpWqp
<s> bear	adkpoc
bear with	abkrob
us the	akknnXoZ
reorganisation	cjdbe0fTgmhqk7l2mRnPoqpdqj
the reorganisation	km
reorg*	km
grades	aabdcSdbeDfbgbhlialjmknuoapnqm
who have	aXblclkjpYql
unsuccessful may	klnc
may apply	aTjdknlcnsocqd
apply to	albleagchaicjYmdnloapaqc
framework again	klldnd
refre*	akkjnd
not a	adbTcsdbfVgSickrmcnlpZ
appeal panel	gcnm
doesn't sit	pl
patient	bUcbdmeWfdgdhVijkpllnWojpZ
be patient	ajbcjdkpncqd
<s> allow	amna
allow at	km
least	aVbZcbdbeLfUgXhZidjjkcmYnXoupm
at least	bdddgcjmkcmdoppdqZ
least six	kj
six weeks	bjkjocpdqk
us on	anmkoa
the status	aqjd
status of	aood
let a	bdjcksnZ
go by	adbdkppj
gather	ajblcVdaeUfTgMiXjZkqlkmtnsoUpUqT
knock	aOblctdWeZfagbhaiujlkulZmcqn
knock again	kj
not earlier	mlnd
be too	kj
soon	aUbXcLdWeUfOhSidjuk4mVnyoUpNqZ
too soon	kl
again this	bknd
be fine	kjmj
of april	akldpc
can't look	aadokkob
at new	abdngdklna
the book	acbkfdgdmaojpnqW
book fair	km
our fund	aandpkqd
fund is	abglhjkmncocqd
not closed	adkonb
invested	asbjckdJekgZhYiUkjlSmYnaojpwqY
q	koncpa
q #	kpncpb
please i	kj
i shall	acfmhcjZll
shall be	adhljdkloYpk
say more	kj
budget is	kj
december	ambRcQdZebfchRiWk+ltmOnXoupVqZ
in december	jjnc
decem*	aokdnZ
moratorium	aRcZevfZgrj5k/ljmIoqpOqZ
the moratorium	adkooa
morat*	adkooa
on new	aZkqnboYpj
runs out	abjdko
<s> give	ajcdfbgajkksmZnX
give the	aXbWgdhdklldmZnUqt
chance	aabZcUdGeOgbiWjrkmlXmnoZpmqY
chance to	jdmknkpc
settle	aNbccTdWe1fagkhriPjskxlzmXnSoXpdqY
to settle	kk
settle in	kk
in half	jj
half a	abkjojpaqm
earliest	aZbbcPdHeUfViljdk1lamWncojqn
the earliest	aZktlbnZpc
earliest date	adkm
date for	ackn
a further	adbagnjZkplbnmob
further application	nm
upper	aZbZcbdaeVfUhYidlmmUoopqqt
the upper	ak
scale	aSbYddebfWgYhYjlkYmVokpzq5
first of	ljnd
<s> hold	kk
horses	aTbdcueHfugUhUiTkqlKmUnXpyqm
your horses	aZbdjdksnY
the quote	flqd
don't call	aZbdko
call this	aXbdknml
week is	bdknod
is fine	bdfmgdkonapcqd
a little	aVbbcYfbjakpnXompmqk
my co	aagkkkpk
before anything	dmhakk
arranged	aXbjcJdXfjgShYickllmmqonpTqb
be arranged	kkldmj
arran*	aabYcqddecfagkhaidjYkjllmlnbobpl
sooner than	kl
four weeks	aagcjkkklmndpZql
from today	abbnkjob
open the	aXhkibldmpoc
until after	kj
the move	akjdqd
in november	aWjakrnjpbqb
<s> could	adbZcXkqlcmbnloaqb
could you	bYcYfdjVkqlcnpoaqc
couple of	anbdfdjbklnjocpc
months pass	kpld
rush	aZcleKgXhSijjZk3oaql
reapplication	aagjkm
lock	aSbncddOeVfQhUjwkvlkmdnroxpRqY
remaining	aYbmcQdKebfVgahriTjkksmbnZooql
<s> while	ajgdkj
merger	aXbacPdSe0fZgjhoiUjpk3lwmZnXod
the merger	abknpdqk
is pending	kj
february on	kj
is free	kjnkod
looks	aZbXcndNeLfbhUiokblamdnboNpuqp
submissions	bpcUdNfDgWhyjQkml6mqoRqL
submissions only	ajkk
only once	kk
give it	aYjaknmjncodpk
it until	aYdljckm
over and	aablfdgckjndoaqm
and see	mpnX
proba*	jmod
new colleague	kmndod
lasts	aXcYdDeNfdgYhcjnk/maojpZqt
lasts to	knod
no point	hlkmob
point in	kmod
breathing	abcmdoeSgdhckmldnZokpbq6
breat*	abbcccddjcklndodqq
space	aZcZdaeZfUgVhUjjlZmbnvolpmqa
before we	adklolpc
about a	adbZlmmjoc
i'm happy	aYfpjmncpd
helps	bldZeZfagOhRiWjjkXlZmsnppdqo
<s> written	mk
written feedback	adml
feedback on	alhpmdndqd
your interview	ajgkod
is available	bdkbmqnYodpc
available on	aXkcldmq
nothing is	kjmk
secret	cbdpeofkgUhjiZjZmjndpOqZ
ask and	aYfnmn
i'll go	jlldmk
go through	aVbYhklnmsnZqd
scores with	aamp
we offer	aalkmk
offer every	ablk
shortlisted	albddJeZfRgYjmkclrmnoppxqN
every shortlisted	mk
half an	adjckdmq
send you	ajjamnnd
my notes	ml
the deck	cdmjocqm
and all	kdndokpaqk
not hesitate	bdmk
you've a	cdddjcql
a right	gdhdlmmmnc
glad to	aXbXccddedfZgZhakdmvnnodpdqc
talk you	ml
you through	ambdjjlbmmnbodpb
<s> want	mlnb
what went	adml
went wrong	abmpqb
wrong ?	akcd
your assessment	al
comments on	addcgcipqc
on each	acmn
exercise	bddoeafbgSiYldmjnYoXqo
exerc*	ddgcljndobqo
my line	ml
line on	jbnl
a closed	acbakblkmlnl
book so	admlndpj
sit down	mqnb
down and	aXgnmknd
i made	adgdhl
made some	abmn
pencil	anbbcndGeUfVgVhYiojdkcljmrnjolqo
marks on	acqj
scan	aobdccdTeIfEhSi5jlknlym1oppPqb
them for	acbdflnopd
you care	aWbkjamjnk
care to	aadmjZmknlod
can give	abbkkjml
anonymised	aZmkoppaqa
anony*	abdkgchcjcldmlndoupYqY
team can't	acmjoj
can't share	adfk
share the	aafjjlmkna
will gladly	mj
give feedback	aXhpll
if you'd	bWcbfagdhcjZldmtnmoZpcqd
you'd find	acmm
find it	ajgbkamjnmpjqa
useful	ajbbcWdMeJfTgSisjPkLlbm/oZpkqu
it useful	akkammnd
useful to	anka
hear how	aajdnn
market	abbbcZdWeVfShZicjbkqlambnjoappqy
the market	acbjgdjdkmnWpjqm
can tell	adml
you what	gbmqnd
what the	aYccedfdhkjakdmtnUpkqa
for just	mcnk
just ask	admm
to provide	homd
provide you	ml
summary	bacSemfMgdhmimjVkblzm+nToWpJqo
a summary	anhc
summa*	ajgdhZidlbmsncoXpY
summary of	hblbmkpaql
relative	aSbYcReQfmgmhdjlkOlancomptqy
advantages	bbcVdNfXhpidkJlcmqpzqu
want it	jWldmlnqod
a coffee	mj
coffee and	mj
my view	gl
you'll find	aamnnj
find the	akbdcZfdlcmmolqY
my english	abflmj
english is	cjhdmjoY
speaking	akbbcSdqeTfagkhnidjTkPmmndoUqk
owe	ambncsdLeofnhkiTjlkWlQmnnQokplqR
i owe	mmqd
owe you	mmqd
word about	bkmk
day and	aZfjnl
whenever you	acmn
<s> feedback	adldmn
sessions	cIdZeTfYhriRjVktlqmunloWpbqb
sessi*	aXdbgajdlXmjnwoWpbqj
of department	aYgdjmok
take place	adgdhlkZmknaqk
place on	aabjhkkdmknnobpd
on friday	adbbdbfkgYhcjbnpolpYqc
by appointment	acmn
and say	fcjdml
loses	aUdTfVgpijjsklmbncocqm
usually	abbccXdReNfUgRhVjbkUmlntqk
don't usually	akhcmlnc
usual*	amhbkYmjnlodqZ
on individual	hjnc
individual applications	mlnc
finalists	alcSdGeQfSgdhjiYjnlpmzn1obqH
for finalists	hcmmnc
final*	ambYccdbfcgXhYjYkXlYmlnjoTpmqm
do ask	aabdhajdldmonk
a short	aZllmqna
the score	al
for each	aRhmjakllWmrnWpo
criterion	accOdGfThuiUjnkclnmto5pXqa
each criterion	admjojpd
crite*	edgjhbjYlXnaonplqY
be had	abjclp
had from	mj
ten minutes	aajcmlnjpb
minutes of	aknd
feedback ?	mlnd
pick	aQbocZdQeDfOgZhYikjck1mmnmoZqT
pick a	mj
to give	baccfchqkjldnWoopdqY
thoughts	bjdreMfphojQkblbm/nRoKqj
some thoughts	admn
thoughts on	monZ
financial	bdemfVgciakblkmdnZorpZql
the financial	jj
model	aZbOcZdaePfbgahMjmkWnrowpjqr
financial model	al
model if	abmm
<s> call	kYlmmj
the why	achkmn
any evening	adlk
we provide	aZmo
feedback to	aXhkllmkpd
applicants and	accomkocpa
hr partner	acmk
arrange	aTbqcUdZekgSiRjkkslzm1nmoZpNqU
arrange it	aaljmk
<s> i'll	anbbcagbjWkpmlndobqa
interested	abbncUdZeVgciNjdkSlWnroNpqqU
be interested	acjk
than a	mj
a letter	aZejgchdjlkdlcmlojpdqd
give them	adnj
them to	bcfdkclkmonbpj
face	aIbXclddeofcgqhYiXkbllnaobpk
face to	acgnhdmnnd
to face	aagnhdmnnd
<s> for	akcbeWgTiZjXkllbncqn
breakdown	aRbTdpeafdhmjokblmmqnHoqpbq3
a breakdown	aZlcmqndqd
break*	ablcmrncqc
your mark	mlnd
frame	aDbadSeZfbgchUiZjnkamtnco0pcq8
box is	aYimmnnc
is read	hmldmjncqc
daily	apbWcVeSfWhUicjckZmxnjpa
i wrote	aYgdmp
a page	admlndobpbqk
page of	nbobpdqk
chapters	akcOdFeXfPgWhlidjakoltmroppmqZ
chapt*	aWbaccdbeYfahjjlkalcnVoqqp
ad	akbldUelfMgbhYinjblrnZoapbqb
copy	bYcRdaedfJgShTiojmkWlkm0ovpHqX
copy and	jk
hand	abbjcaddeXfXhTjkkUmjnToTpVqk
hand it	lj
it over	akmdncocpl
over with	adgj
with pleasure	abnm
hear from	aubcddejfbgdjWmcoc
us what	acobpdqn
tipped	aLbZcjeUfbhWiqkYljmtncodp0qj
what tipped	abgdmmpnqc
tipped it	abgcmlndobptqZ
only say	mn
say the	aamrqb
the word	aYmrqb
rental	aqgchTiZjqkSlbmdo0pbqX
report can	mnod
explained	aSbVcLdmeWfWgyhoiWjbkLmwnboZpYqt
be explained	aYhmlj
we're always	hcmmnj
to discuss	aTbbdledjbkjlcmqnlocpb
discuss our	mm
our evaluation	ajdkedhcmmoc
openly	aQcWdyepfbgshpicjVkclomjoOpkqU
and without	adhcjcmmop
if it's	akbcfkkdpdqd
it's any	adhdmkndpm
record	acbacadQeZfdgchaicjVkZlTmYnnodp0qZ
quick	avbccWdQeLfXgahWikjVkbljmxnYoPpcqs
a quick	jbmm
video	bcccebfTgXhciljVkWlZm1nnospXqZ
on what	aljbmkoc
what i'd	fdgjjbmn
change in	hdjnlcmknaod
your agent	jdmk
present so	jdmk
you get	akccicjpkdmj
picture	abbScqdPeTfTgahUjpkSlZmroYpmqp
picture of	abjdmjql
of why	jbmm
mentor	acdreXfzhTiajckalZmpndoUppqk
your mentor	gdmk
mentor has	gdmk
has the	aZjjljokpj
notes and	mnnc
will take	bdhkkZldmjncpl
<s> comments	dk
comments from	ml
jury	aMbWcNepfQgrh6iFjXkYlxm1nUoSpqqO
are ready	mk
be passed	bleb
on to	cdjbkcnn
you'd like	aXcYgnjVllmrncoapdqc
questions	aRbVcLeYfKgbhjicjOkjlxmvnqoEpWqz
answer questions	abmn
questions on	aamkndpn
on how	jdljnn
how we	akfbhcmpnVolpX
arrived at	aYgkmloj
requested by	mk
the box	asjcmbna
expired	aScVdYewfaglhcj0k/lvmRnWo8pHqU
expir*	acom
submission	aZcadZfPgWiyjnlsmlnXojpmqO
what our	aoecjdmcol
need someone	adon
someone in	adcddlndok
glasgow	aocbftgchUicjakmllmTovqV
in glasgow	ndok
glasg*	ajndoj
are in	aTcaemhcjomonaoopcqY
quote was	abjl
was eleven	aYpqqa
thousand	akdSeOfWgZhXiPlZmcoppoqX
thous*	gjjkkdmdndpdqY
above the	onqc
missing from	jdol
dont have	abbjom
truck	aZbTcjdpeFfkgbhKjlkZlWmWo5qt
the truck	aaomqj
thats	amgbokpdqY
the thing	ajccndompZ
months notice	abkaoo
notice is	elicncok
is too	abbjkdndospbqZ
too long	aaolqj
records show	oo
euros	cddNeZfUhXiWjokjnXo5qd
# euros	aagkom
an earlier	aahcldnr
still open	ok
starts	aVbkccdOeEfagUhWkulomRnooqpQqo
starts on	aZkdlnnboj
may and	aUddhmoo
<s> annex	adok
d	argZjdncpZ
unsigned	aSblcQdPfPgchnirjXlzmsnlorpaqR
unsig*	aZoo
which meant	adoj
exclusion	aTdxevfdgahpiZjjkWmYncoxpd
point #	adok
police	aTcYd/emfXhZiVjRkVlomZnVolpR
police check	ok
had not	aZgpjcoj
us when	aYddjpndok
is two	abokpd
raising	abbjckdohaiQjWkkmUncpbqt
raisi*	jcknnb
a million	alokpc
ninet*	kbon
twenty	albccjdNeHfWgQhWiSjokrlamandoopl
twenty four	kklcpj
four are	acqj
are required	aYeo
the house	aYbafjgbjcldndompoqa
house rules	abbdhcop
not allow	achcon
cats	alcxdpeLfogLhMidlQmcoqqk
only the	aajbkbolpnqa
german	aXbXcTeQhXiXkclXmVospqqy
stood	bUcddkeYfbgqhTidjXlZmUnbompnqd
between you	acemgdojpmqc
the service	adopqa
insurance	ajbZdZerfZgWhTiVjqkYllmVnaozpW
your insurance	oj
short of	aShdmcnwobqZ
the five	mkncolqd
shoot	aTcodneQfagUhXjrkjlcmknpokpd
came in	aodcgZmcnbokpbqj
at #	aQgajlkXlZmYo3qc
minutes after	adkdolpkqc
after closing	abdkom
document	ajbYcOdTeofJgdhkilkZlymmnTorpO
have no	acbmddebfjgZhcjlljmbnaotqY
no vat	om
vat number	om
can't pay	jj
without one	haop
runs to	aokdlYojpjqZ
# pages	aZlanpokpaqj
# were	adolqd
permitted	aTbjcKdcesfWgWhniTjskklomTo1pVqN
permi*	aXbdgljZkZnjokpaqj
we couldn't	aZccfdgcjdmlncqn
reach your	ok
referee	bcccdseufUglhpimjWkRlznVokpTqW
second referee	ldon
nine	aXbddSeJfYgZhUiSjbkdlbmbnSozpvqo
of nine	aacdjdokpl
as we	aPdcflgYhZkYlcmonlokpnqZ
need the	aVbchbkdolpZqp
in five	okqb
you're not	kkndpk
incorporated	bccRdQesfOgbhdiYkmltmTnjox
incor*	aVbdedospj
a country	ol
that our	om
statutes	aWbbcVdde/fShsl5mVnToxpT
our statutes	edon
statu*	aoeblcol
statutes let	om
policy is	ajqd
# and	aXbbeZfdgNhajkljmWorqj
it must	aXllon
be under	ol
be more	anolpb
cent	aXcjdNedgbhYiKjukjlamanYoypxqd
per cent	aajmndpmqZ
cent of	adoopc
your income	jlpd
stated	aXbXcMeofSguhniWjWkNlknXoxpcqc
only in	abjlojpd
pallets	adol
palle*	adol
boxes	aobddNePfOgPhXisjYkalkmuoqpZ
guarantor	dUevhkj5kdlcmVnZowqR
named	aYbUcYebgXhMidkcmWnxolpbqW
was named	aYpcqo
paper	atbUdHeXfJgWhKjVkZlommnYorpZ
en	anbccWdVeTfMgQhSiBjnkUllmMn8onpVqU
en #	ok
# that	adoppdqc
is why	dqgckdnbpbqa
database	cbdVeYfEgPhWi0kWlqmonmozpZqk
the database	acom
datab*	aanlol
has you	acooqc
down as	acooqc
starts at	abooqd
at four	amjknbokqd
four and	aaql
village	anbbdkeWgShUicjZkblYmOnkospdqp
villa*	jdmdndqo
before six	mk
for last	aZoqpd
last year	atgcjckZncpc
year has	accdfnpd
not been	bbechaikkdlbncoqpdqc
been entered	aben
counted	aabZcZdMeNfLhkiqjZkalpnUorpm
incomplete	albScZdSeSfOgdhmiyjVkXlrmknPospdqv
the tool	adomqj
stores	ajbldYeYfZgahPmYnqovqX
overseas	albqcVdcebfZgUhXijjYlcmUntokpjqS
overs*	aTgdjolmppqa
and our	aOccddelfahbiojZkcldnZovplqT
privacy	aobccadxe5fXicjbkPlknZpYqY
our privacy	akddecok
page #	aYndoopdqk
contradicts	aRbZcadqe1fTgyh1ijkRlnmtnOpZqr
# contradicts	oj
contradicts the	oj
one in	aSbdgZidkkndomptqY
terms are	abok
piano	bZcQdPeLgShXiXjlkXlVmYnpospkqs
the piano	bdcdnbolpd
stairs	aZbmdneIgbhVijjcmanjorpZ
the stairs	aVdkndoqqc
listed	aocOdQecfPgYhbjckUllmUnjozpaqU
you listed	ooqd
older	bYeCfogchTiRjckblTmZncpxq5
five years	jkqd
was signed	gdokpc
signed by	aXor
your partner	abol
partner and	fcokpa
not by	acol
by you	aZdkol
bank	aXbkcndbeafMhXiajkkblamQnbo3pOqZ
the bank	aZbjopqb
bank statement	acon
statement you	aamdojqn
you uploaded	adom
to somebody	ajol
somebody else	akbdcbjdlmmcnbojqd
a parking	ok
parking fine	ok
against your	ejmlojqd
firm's	acndon
vans	dpeQgahUidlbnpozpaqY
cleared	aOcYdoerfXglhmiUkolwmXnYotpVqb
<s> others	aYpp
others were	pj
stronger	aYbccUdbeVfdgqhbicjbkdlZmancoYp5qw
were stronger	pmqc
stron*	gZhdjbkcnZoWpkqt
it's as	acpn
simple	acbcdLeMfdgWhajSkMlkmvnWplq4
simple as	abom
as that	aZolpnqd
received	albVcNdmeafQgahaicjVkTlYmTocpxqQ
we received	aYnZoYps
received more	acdl
places	cZdZeOfYgOhajRkalUmOn2oXpwqW
i didn't	aZccddflgZjdkZnkqj
didn't fall	aZndpr
fall in	aYnkodpp
pitched	aabZcddPhZjclcmYnnocpxqr
you pitched	abnlpl
end it	abppqd
it came	aTglodpuqc
chemistry	abbTcYdaeKfYgSkbldodp/
chemi*	aWfdptqa
bad	akbXczdleRflgahbibjYkZlQmZnXodpmqr
it's just	aakmpmqd
just not	aSfbojpt
taste	aUbZcmdVebgkhkiOkVlamrncoMp6qv
better on	adpnqd
quality	bScddZeWfQgVhZiWjlkFlUodp4qw
chose	abbkcOdUeVfUgkiTlroRpuqO
the couple	aYpp
liked	bRcYdYeIfmhbiQjQkJlKmqoJp/qx
she liked	aZddnopk
we felt	aaodqo
felt that	gaoZpq
fit with	ajpj
culture	albbcodlfcgZiVjakMlXmZnloVpxqs
our culture	aj
cultu*	asndob
quite	aabRcadLeLfWhajXkLlTnSoRp/qm
not quite	acpm
quite there	pj
about people	accdplql
people and	acbdccndobpqqk
and my	aZbbcjddfngljbmdnbocpmqd
for deputy	adpl
standard	acbbcSdUeMfQgahWidjnkRorpyqo
the standard	aXobpu
standard this	aZpp
year was	aZpo
exceptionally	bacddYeRhYjPkUlUmXndocp/qt
was exceptionally	aapm
exceptionally high	abpl
<s> just	aobdcdddfbgahcjdkcmlnXoZpmqY
went with	aVcdncoZpwqa
vibe	accvdneUfngkiZjbkXlVmvnjoSp7qd
tbh	pj
style	aUbacmdmeZfkhZiYjckMlZmZoTp8q0
your style	poqa
style and	poqb
brand	albackenfkhTiXjkkSlTmZp1qc
our brand	ncpnqd
have enough	gdpm
conviction	aMbUcadqe4fmg3hriPjckZlxmXnModptqk
convi*	aqbXcadkecfagXhbjckcljmmnUplqY
to lead	amgdhcpk
tenders	albjdcecfQgchaiojkkslpmdnmoZpmqL
were good	aXfmgjpk
good one	aUpt
one was	aXcopjqd
fault	aZbXcodjgkhkikjXkJllnPpqqu
no fault	gjocpl
of yours	adblcafdmbnqoapjqd
viewed	aSbacXddejfQgthninjUkMmqnaoPp7qd
room and	aZdljlmjndob
and only	alkkoapkqb
only one	jckkncoaql
was close	plqc
had the	aodcebgjmcoWpk
edge	aXbYdVeYfVgchZjakSmjnkodp2qq
the edge	aZpqqZ
overall	aabXcUdWeRfUgjiOkVlamZopp/qk
overa*	acgcojppqY
excited	amcdeFfpjQlQmqnkoJp4qS
excit*	pl
excited about	pl
category	ajcUdPeUfUgUhVidjjkMlamVnpoxpw
the category	pk
categ*	bpjdlbnZomqc
we prefer	acpm
prefer a	pj
a more	aYgdjdmdncptqd
than yours	adpl
<s> compared	aZpo
compared with	aYpo
peers	aTdleWgjhniWjZkXndoSp/qZ
peers the	abpn
ranked	akbccZdXeWfWgdhXjVkWmVnloUp/qU
was somebody	acpo
whose	aWbReZfjhTiXjakBlZmSnZopp8qk
somebody whose	pl
matched	aKbVcadReVfkglhbijjjkSmonVp0q0
match*	aabnfpgcjdkdlcmbnbokqc
isn't quite	abpo
quite what	abpn
what we're	aanqobpj
we're looking	acnjoj
competition	aOcWdXeafXgXiUjjljmQnup7
the competition	aYlmodpn
competition for	abodpl
regional sales	pj
posts	accWebfJgbirjXkclonzqX
fierce	aVbaccdwelfkgnhbjVlcmXnboUp1qv
was fierce	adpm
wasn't	aObdcdddecfbhYkZlkmWowprqc
i wasn't	aWps
carried	aPbVcbdseTfTgXhRirjYkXlZmcncoppwql
wasn't carried	aWps
carri*	abbbdcedgXhdmdnmodpsqY
carried away	aWps
away by	anocqb
the demo	oZpl
feel that	aajblmokpj
fits	aLbXcsdVeZfZgkhcirjskWlcmloZpsq4
good in	abpmqd
the product	akobpmqd
product is	adobpn
nice	a6bYcadPeGfkgUhUiWjVkWlSndoWptqd
nice to	ocpm
must have	aapn
see it	aSgjhcjqlkmdndoZpkqc
bid scored	adgdoWqp
scored #	gcoUpnqk
# points	pnqc
overall and	odpoqb
winner	bdcWdCeWfjgdiajlkbmdnkocp1qR
the winner	ajodpkqc
with ten	aaoZpsqd
forced	aNccdxemgkhciZjjkqmOnTobpjql
simply	aRbddVeafSgahdicjUkOmpncplqb
liked another	pj
community	bqcXdufbgVhciUjTkOlcmPnooUprqR
gut	aPbacxdYeQfYgThYjdkVlYmlnPoVp/qm
feeling	acbZcjdmeSfqgphkiXjUkWlPnSoRp+
don't see	fjjckcnYobpq
this department	aabmnbpn
much as	aXbdcbfZgpkjnZpmqk
rate you	abndokpm
as an	acdjgcjalXnloXpmqo
have gone	aqncoZpl
gone for	pj
our own	aWbblonk
preference	aWbccUdcecfWglhwkLlmmpnYocpwqY
was for	okqd
bolder	aRcqeQfjgohkikjckmmmoIp/qq
concept	bTdaeafViYjkkQmcpyqu
it comes	acnkpl
and mine	acodpl
mine is	acodpl
type	acbYcbdYeJfXgThUixjdkTlVo3poqq
type of	aklZpk
of business	acpm
doesn't suit	adedpm
suit our	acecllpk
thesis	aqbWcUdXeWfRgjhmkZmdnYooptqm
our thesis	pk
convinced	bZcXgvhoiQkdlXmanWoUpwqW
us more	acpm
fell	adbYcZdXeWgnhTklldmXnaomptqj
fell on	abpoqd
on an	aZdckjncoWpmqo
a longer	aYgdhmmmodpk
track	aacYdZeMgVhZiakYllmVnkpj
longer track	pm
track record	pm
else's	abpqqd
balance	aJbYdXecfYgaiXjkkKlZmjnRotp1qz
on balance	aYpr
balan*	aUgconprqb
balance the	aYpq
happier	cldZeCf1grhpiZjYlLmnnWoRp9qb
happi*	klnYobpmqc
a different	bchoiZjWkdlcmanoobpj
strong	aZbTcSdbeVhbiajPkMlNmUnloZp9qz
<s> strong	aWndpkqo
strong field	aZpqqc
hard	albUdReQfmgXhSiTjFkSlZmWnbpwqr
list hard	aapoqd
luck	a8bdcudQeJfqgbidjYkVlPmjnPoWpn
seller	abbcdEelfdgbhUjmkdntolpvqZ
lucky to	ajcdfdnapn
a very	aafbncpp
very good	aapm
the jury	edgblZnjomqV
jury was	pk
won	arbacYdKeXhciWjakclcmUp9qY
the overall	adpn
the stand	al
fast	alcadTeMflhOiljalUmToVpmq9
presentation and	apqd
and lost	akodqk
us at	aTjbkdlnnXokpt
your cover	acjdlmndqk
about our	alncqk
products	bVdWekfVgThVjkkWldmdnmorqp
in its	anecgZldmdnb
its second	abojql
paragraph	cPdQedfPhliplwmonZpOqz
second paragraph	mbqp
parag*	engbjdkcldnaoapcqq
metho*	akgcldoZql
was clear	adql
risk register	obqo
role play	abqp
play you	abqp
went for	adqk
the close	qk
you had	abbbcWdmfdhdjnmbnZpaql
had asked	aaompcqk
a single	aVkbldnkojqn
never says	aaocpbqp
says who	acocpcqn
pays	arbmdKejfbgWhViVjqkRldojpU
who pays	adodql
strongest	aVbccaeafcgohdiwjRkVlWmVoVp1q0
the strongest	acqp
strongest part	ql
training	anbjcVdoeOfdgPhXiWkWmWnbpbqo
the training	aYjmkdlcoaqq
handover	aYcTdaeogkhniZjrk4lqmbnXpK
the handover	qo
you answered	anddmdpcql
answered the	qn
we wanted	qj
<s> next	bdkqncoZpdql
examples	aabacWdTeYfUgZjSkHldmjodpoq/
where you	bdjcnZojpZqq
and did	gjpdql
not just	llodpdql
headl*	ndqn
sharp	aWbTcceWfZgthUikjXkalkmnncobprq7
repeats	aPbucZdVeUfNgkhsizkvlymtnkoXpIqz
billion	ckdLfTgdhWiYjokombnXosqp
nine billion	odqn
billi*	akjlmbnbodqn
counts	aLbaemgZhkiajUkVlvmjnVonplqq
people who	aYdafdgdlnmdnkoopXqn
who don't	qm
don't be	albdcYfZhcjckdnmqk
angry	abbcd/ecflgnhbjOkanYoLpkql
angry with	ajql
four times	ldoaplqm
is #	aSgdjckqlcnYonpm
make it	ajcZfngahcjkkXlcmdnZoapWql
you came	asccdjfcgZjkkdmdndoXpd
came across	mkncolpZ
across as	alnd
well prepared	aj
rarely	aPbacWdZeafWgYhnikjdkWldmYnooZpmqw
up from	aammndqk
drafts	aWcXdSeWfFhpiukwltmvndocpbqo
none	bVcTdUeMfaiXjZkLlUmYnMoupqqs
none of	amccjYmanWojpj
white	aTbbckdqejfjgahYiQjXkTlcpZqp
social value	aZocpcqr
would do	acmmqj
here in	adojqj
in town	aZcnndpk
were too	gdqk
top	cXdPeZfXgWhbiUjVkWlYnyoSpqqd
the top	ddgdjblbnkoYpp
top of	aakjndpn
your translation	adqm
translation is	qn
accurate	acbQcddSeMfSiyjVkSmvnWojpsq8
british	aXbbcadmemgchViVjckdmSorpl
briti*	acol
line about	qj
your job	abnkqk
and how	aZhk
you've had	albmgbjcndoc
had it	aljmodpZ
the churn	qn
hides	aRc1dkgYhkjnlTmdomq2
cohort	adbZdneKfjhcicjnkjmrnpoppcql
the case	ddedgahmjolYnXql
margin	acbWcVdIeRfOgrhjimjRkVllmqnYonptqx
the margin	ajod
problem	aXbbdjecfWgchkikkTmXnboppYqu
probl*	gdjmnZok
problem and	qm
solution	acbYcVdQedfYgdhljrkblnmlndpaqs
solut*	qj
interrupted	aVcSdpeXgpiojckwlkmVoXpbqx
colleague from	dbqm
group exercise	aYqp
your quotation	odqj
labour	acbXdYebfchaiXjXlpmQolppqn
together	aVbXcWdOeXfsgQhZiSlcmpndoWql
toget*	abbbcbfnmmoapX
couldn't tell	ql
the hours	mcnlodqj
your code	oaqn
ran	aYbVddeOfUgmhQiljSmRndoopcqz
but there	cdoYpjqo
there wasn't	nkobqk
wasn't one	abodpnqj
noted	aXbTcIecfQgzhZiUjTkKldmWojqz
noted that	aYgdqp
didn't know	adjkql
our three	pa
photographs	ajbacjdlebfUgVhXijkQldmsnZoZpU
the photographs	acjjmdodqo
photo*	aabdcodqedgXjmkdlcmbnWorpUqZ
photographs are	adodqo
technically	bWcUdHecfcgjhnijjkldmKndonpt
perfect	bVcjdMeJfrgWhXkTlXmondoXprq0
perfe*	odqn
since the	aXdjekfjgdjjkdldpdqm
cash	adbmckdNeVfcgVhVidjmlamkoqpZ
double	aZbccjdTeSfjgXhVidkSllmcosqt
counts the	oZqn
grant	cNdWetfVgUhYiRjylmmZnYoqpPqW
the grant	adbddjjlql
duties	adbjcYdnesfVgciYjckcmPnWoppY
leave out	aZobpjqp
warm	bjcXdVeTfrgYhUiajWkjlQmknooQplqu
is warm	abqn
warm and	qj
knowledge	abbXccfVgZhricjZkLmpnYoapkq7
knowl*	odpXqo
excellent	a3bXcVdOeHfbgahYicjUkClPmmoap5qu
excel*	ccnbodpkqo
needs	aPbZcadReSfRgYhbjqkVlZmYojpoqm
programme	cYdaeVfNgXhbiZkSlZmdnootpk
the programme	adelgjhjjXkWldoWpjqn
progr*	aqbTcXdRfWgshYiXjYkUlZ
days for	amlZoapdqo
commissioning	amblcafWgaiZjlkylpmYnjoZpb
does it	kjoZpdqo
it in	acbbcdddfcgdhdjclZmjnlodplqm
in under	jnncoWpdqn
first three	obqo
the pitch	ckdofdjcmlnZocpYqj
customer	cXebfVgahWinkQlcmjnjpbqq
the customer	adddqo
the dates	aZdonc
in order	alddjdoaql
confusion	aUcddreqfVgkhxijjZkcltnZoapXqv
confu*	abpdqp
your voice	qj
too much	abfdgcndpbqr
spot on	qj
organisation	aobdcbdqerfYgXiTjckUlmmMndotqa
organ*	amcldneZhZicjblYmanWpW
chart	aZcXdGeJfVgYhciljalompnmpmqo
shows	aJbYccdXeNfSgUhZiajYkWlYmlnbo2pdqo
five people	oaqm
at two	qm
each on	amoaql
we found	aXgcjconpn
found your	akgbocqj
your answer	bbgXiskbmcnbocqn
answer on	aagjijkdqk
on conflict	qm
theor*	acgbjlldocqn
as no	adqk
real	anbXcjdTflgThciXjokQlRmZobpTqp
quarrel	aTbbd1e1fsh0iYjrkkllnPoUpcqk
quarr*	fdgajnqk
appeared	aSbWcUecfUhYjYlkmZot
appeared in	acgdoo
best of	ak
of all	cknboapn
mobilisation	ankcodpZqj
the mobilisation	kcqn
mobil*	ankcodpZqj
mobilisation plan	kcqn
plan had	qk
had no	dcgboXpdqt
pricing	aabYcadZelfSiZjnkdlsmwncpYqy
prici*	ddgdhammocpcqp
pricing page	aaqo
your proposal	aqgZlcndocpb
proposal was	aanmqk
a picture	cbjomdnapaqk
a table	acql
couldn't be	acql
be checked	acmdql
told a	cdql
funny	aVbXcweHfqgZhbjUkSlTmtnjoOpsq6
your old	aacXfoqk
sounded	bdcVeRfdguiujTkdlaoWqw
sound*	bocZdc
indis*	cdql
praised	akbacPdlfYgwhbiVjNkDldmmnaoOpyqt
prais*	aYgbpdqs
praised your	aagbqq
for its	ql
clarity	aXbZcddbenfagnhviXkUlbmvnPoXprq7
clari*	edql
defin*	bmcbecfdgYhsibjblZmcnXoZpZqj
import	aYcddUepfUgYhWibj2mSnloqpdqn
the import	oaql
recording	bbcSdPelfagZhdiZjakcncopql
to fall	adocpkql
a team	aXhqmancodqm
deleg*	abdqgcndpbqk
well but	aagdpdqq
but your	ndpdql
your one	anobqj
one to	aabnfjnWoZpcqn
ones	alccdXeHfkgRhXicjTkRlWmZnXoYp1qt
to ones	adbnkdnapdql
seldom	aSbccXdWeXfXhmipjakVlWmloVpqqy
text on	qk
the double	alod
spreads	aScneafSgZhXirjollmjnsq4
sprea*	cdmlnd
<s> good	aomYpk
energy	bYcZdWfWgdiYjlkZlcmbnnodqs
grip	aKcsdkelgrjnknlZmUncokpsqx
the data	aUjkmaoo
you ran	aZocqp
eight	adbacXdVeJhYiTjakmmXnWoqpqqj
eight minutes	abkm
minutes over	ocqm
send further	bj
poems	bbcZdJeQfXgThjjbkalanooTpuqo
magazine	akbZddecfRgZhSiYjYkSlmmnnuodpuqb
magaz*	ej
under this	lbmlpj
this name	ekod
please take	aYbjidnl
take our	boid
silence	ajbrcaduerhkiYjWkjnQoapR
silen*	ambnccgaidldmdnYpcqo
account from	blmjoa
the submissions	bkljod
portal and	acbl
new one	ajblgdkcljmdoa
kindly do	ambkidna
agents	abccd5eufcgUhciUjZkalqnbompYqW
other agents	ajjd
with this	cjddejmcpa
this project	aabq
kindness	apbqcvdnfyhYjQkUlUmmnMoWpj
kindn*	gmjb
kindness to	gmjc
all of	ccdcekgdhZjdkdmcnYqp
editors	asbjcXdUeafIgXiVkdlzmpnwoOpbqL
the editors	hjjmklmYoYpjqZ
edito*	aocXdUeVfYhmiYjklXnjoSpkqS
more from	acblflnjqc
not query	bknd
book or	aj
hope you'll	aabmnmpc
you'll understand	bnnZ
when i	acbmcddjfjgajamdoapqqc
i say	aWblfbgahjjYklmdnkpj
like this	acbmfdjanVpp
anything you	abbmilna
won't reach	adbkom
resubmit this	ambjhclc
manuscript	aubbcOdBeWfIgahjimjplapmqX
this manuscript	anbjhclc
manus*	amblcVdWeTfZgSiUlqmZoVpoqP
manuscript to	bmgjlc
journal	bacUdXeWfNgShbiYjWlumjnwpl
the journal	aZblgchjkjlWnpoZ
journ*	acbkebgYhoiblcmWnmplqX
neither you	bm
you nor	acblfk
authors	anbdcSdQfQgViUjTkRlnmrndpx
co authors	bj
the handling	adbjocpaqn
editor	awcRdaeYfVgjhPiajVkPltmanqpZqP
handling editor	bj
this paper	abbjcl
version	aQbXcVdQePfPgohTjymlospUqn
revised version	bl
versi*	aUcZdaebfbgmibjrkdlomjnYpS
invited and	bkjbodpk
to place	bk
place the	bkgljcoapd
the work	ccdbfZgakZlpmanQocql
with another	apbkjbod
another journal	acbjjcnboo
poster	ancpdkeafcgPhMiljZkRlWmcn5pZqT
the poster	bjlnodpd
chairs	bVcjdZeTfRgYhYibjZkPlnnoorpZqO
programme chairs	ambjob
reviewers	ambVcXdZeUfJgmiYjKkJlwm3oXp4
reviewers or	aYbdlp
further for	aojc
do and	aabnfkqk
grateful	avbsdbeXfwglhaiXjOkVlKmknZoVppqN
be grateful	aZbojd
grate*	acbojd
grateful if	bojdkjnZ
apply in	abbmkjldnc
subsequent	aYblcQfUglhjjdkmltmWnRokqs
subse*	bpnc
rounds	akbjcQdWeJfUgYhokllkoo
rounds of	ajbmndpb
this fund	aablnbompd
foundation	asbccddYevgZhViOjdkPlYmaprqW
the foundation	aaekoYplqd
not consider	jd
your organisation	djoj
don't ring	aablkmnZ
trustees	aobpdaelfQgjiQkolnnPopplqC
the trustees	abbmddedhYkjlamdnbokpn
trust*	bkccdcfdhdlWmanYonpj
at home	bmdkkapd
accept this	bj
and let	apcdfdmapcql
to other	bjgj
seeing	djeOfuhbiYjakclVnZobqc
seeing you	albk
for future	lcnm
productions	albtdRerfcgThciSjjkalbmYompsqZ
your mailing	blnd
mailing list	ak
call on	bjddkcodpm
saturday you	acbkdknc
be turned	blnd
turned away	bkncpm
the door	bmfcoj
the director	aXbldcgbmknapqqc
that no	bnddejfngYhaojpaqd
self	aWbdc3fngYhYiUjakXlZmanUpoql
tapes	ajbmcZddelfSgkhnijjbkdmrnbokpRqd
be sent	aabmedgchbiZlamlnjpm
to her	bjcmdkejfdgkjbkamcnXodpb
<s> stop	aXbvkdnY
texti*	bmjdqd
stage door	abbmmknc
may not	bpengXjclTpb
conservatoire	arbkcVdaeTfdgXhpiSjlljmkqd
the conservatoire	aZbmlbmnnd
conse*	bdcWgPiYjukUmonWqR
and this	fdgWinkdlbokpnqX
was your	adbmckdc
audition	aPbldbeWfYgbhridjckwlpmrnpoUqI
audit*	dmfdidjTkulcmYoTpYqW
to regard	aZbqgc
regard your	acbngd
deali*	acbngd
admissions	aobkdveVfThkikkalqmonWoZpZqW
the admissions	adbmob
admissions office	bngd
office as	bngd
concluded	albScKddfNglhuiQlunQoWpm
emails	amblccd0fVgWhci/jTkbljm1nboXpOqX
offer will	acjk
not possible	alblhbjmldobpb
possible for	bm
tobias	ancXgjjcmj
please and	adkdll
tutors	avbrckdrePgOhckclbmrnmpaqY
the tutors	aopa
yourself forward	bl
forward for	aXbljZnlol
island	amcagYhVidjYkdldmUnjpZ
the island	bl
residency	akbjcVdlerfbgZhpiYjmknlpmQoopQqG
resid*	aZbjcXdxecgZjnkalZmYnaoZpkqW
another year	aabkjdnk
gently	aRbtcmdaeUfaglhdjdmwoPpjqy
look for	ajbjmdncqc
a studio	bkfk
elsewhere and	bnnd
leave our	bjhk
house in	aabnfmncod
retreat	akbocXdueZfpiXjakslbmboOpZ
the retreat	acbkdm
retre*	akbkdlob
festivals	apbvcbdOebgRiRjYknlYmXnsprqQ
festi*	aSbkdmemjkmbnZpcqc
you pitch	blnd
need for	aapm
for any	aXhljjlkoY
your side	bjjnnbod
year or	acbnnd
know now	bjnj
you offer	adbjok
to start	ok
choir	aWbucZdseSfmgYhciYjbkTlUmZn1obpkqZ
need you	aabpcdfdjjkbnc
to stop	ccflodpd
calling	aTbpdoelfbhajSkjlrnboRpXqQ
calli*	aUbjclkqndocpkqc
from another	blncpdqk
another one	blnd
care for	acbl
all you	acblnaqm
not answer	akbbilnd
letters	bucTdcedfTgPhOi1jOkSlnoZpRqd
send letters	aabond
lette*	aZbwfagXhajZkamTndoc
not at	abfond
at christmas	kmndodqb
christmas and	bjkbql
not on	bjfdlcon
nobody on	bnjckclc
the desk	aUbmdljckdlrmbnVqj
sending us	abbo
us anything	aVbqnloc
with respect	adkl
stories	aldWeTfXgVhQjTkWmonroSpmqv
stori*	aohWkcldmYnjoZ
in six	akbk
too many	aUbjccgjnbpjqm
agency off	bnnZ
best for	bmpa
for everyone	aabmmlndpd
that this	aQblcdemhdmcnkocpl
this be	aWbtedkcndpd
submissions to	bmpc
quarterly	ccdQeZfOhcjbkqlpmnnk
further action	ak
action on	bm
part is	abblqj
entertained	aWbrdteZfqgjhoiVjakdlUmqnmoFpuqS
be entertained	aYhljj
<s> consider	aledgbldnm
consider the	alhcjnkcobpd
prize	aoccdJeYfWgahbiUjkkTlcnpoYpvqV
the prize	acblnnpb
admin*	blccdceYgZhbjlkdltmbnVoUpZ
entry	ambmcFdSeOfQgQidkpmXozpOqT
bearing	aWdbeafdgRhRinkPlVoopcqq
beari*	abbn
this up	km
up by	bk
telephone	cPdnfXgYiwjSkZmunnocpN
by telephone	aYbjdjhnlbmmnd
telep*	aadlecgchniclXmk
or by	aYbkkl
visiting	avbqcMdoeSfogWhTiajXkdlamdnroXpXqK
directed	cXerfZgbhWiZjckWljmcnmqd
orcid	aZbmncok
your orcid	aZbmncok
from our	angZhdjdkcldmlpZqY
our submission	aXbnimoc
submission system	abbnob
effect	aRcWdYepfUgdiZjnkkmanVoppRqs
with effect	bnoY
effect from	bnkcoc
beg	akb2crdWecflgahdkllcmlnloTpUqV
i beg	aabp
article	ajbZcOdaenfJgbhaijjSkSlymonnompZqa
the article	abbkejnd
artic*	amcdddgZhdjbkclbmbnjoj
one more	aabkemgjmdnZokpb
more time	aabkglmd
venues	ajbucUddeYfcgShkiWjbkdmWnvonpkqP
not ours	adbjnmod
have had	apgapc
had our	acbj
organisers	ajbrcddmfbgniTjYljnkpaqO
more on	aZbmpbqn
keynotes	bkgkhc
keyno*	bkgmhc
lobby	blccdpeufagahXiVkTllmWnpoapjqR
session	aScJdUeTfUhmiXjak1lqmlnwoPpP
the session	kcmk
abstract	bQdNeafWickQlqncojpwqs
abstr*	bccddbebhZidkcnbonpkqZ
any new	ajbjlkmcnVok
new application	aZbmkjlZnl
application from	aWbmnl
withdrawn	acbncPdlfVgmijjnkwmPnVoopUqZ
be withdrawn	aabmjlnc
the applicant	acbnjjlboj
scholarship	cZdUeZfZgWibjnlZpsqa
the scholarship	abklmkndocpd
schol*	klmkncobpb
scholarship board	adml
<s> can	avbocajWlZmXnY
can i	awbkjbkalbmUnd
you once	bljdkklc
for all	bkpd
all to	aabqnd
it ?	cljakdmqnbpaqb
approached	aVbccSdzeafcgjhQiZjckdlomcpcqb
be approached	aZbjdchdjdlopd
matching	aYbkcldPeUfYgVhVkSmmovqx
funds	aTbydXfTgYhciXlbmcojqd
matching funds	abbonaoj
casting	bjdOeYfQgWjWkalqmqoWpdqY
our casting	aYnnod
casti*	alblcbebgchbjckblbmlnjoXpaqZ
as not	bk
so save	acbm
rehearsals	aZbucXdleSgXhriVk3mlpVqY
rehea*	aXbkfdhmmdndon
hoping	brcUdReSfdhbiZktoTpjqS
somebody drops	bmnd
orchestra	anbmcQdTeZfcgahdiUjdlbmWnlouppqS
the orchestra	aZoo
orche*	aYcrkdmcnYom
not hear	apnc
this or	abbj
i'd take	bonc
recordings	anbqcPdSekfZgaiajUkZldop
your recordings	ambljckcnd
sake	akbrcodaejfwhliNkTlRmcoV
sake and	blgjpd
ours do	bl
sit our	bl
entrance	aZblcTdpePfSgVhXjckcmZnlpXqp
entra*	aVcYdcedfdgbirjWmpnPoZpWqo
a fourth	blpkqc
registry	bjevfXgPhSiujnlpmToxpMqQ
the registry	oj
faculty	amcQdoeWfPgZiWjakclkmbnooapxqT
the faculty	gjnlocpc
facul*	aXgjlcnpobpk
dean	bjcShajbkbllmdoVpc
the dean	aWbkgdlnmkobqk
simpl*	bjjcncpm
thing would	bj
be for	ajbofdjdna
the place	anejna
trouble	aWbreSgYjSmYndobpcqx
troub*	acbnjdndpdqn
to return	ak
return the	apjdkdod
the key	aj
card	aQcTdQeZfdgOhXinjXkQllnzo5pSqM
and have	amccjjnYoXpm
residents	akcad5eVfagdhViWjVkblcmXnXoZpoqY
the residents	apdlnboZqc
sits	acdTeZfRgbhZijjbllmZndpdqj
sits on	bnkdnYql
lecture	aobmccddeSfPgahaiakblbnloQqZ
the lecture	acbnqk
lectu*	blcodZebfagmhaibjnkZlZmXoWqj
will stay	bnhmnX
pitching	abcndVeafagjijjalcndoVps
we'd like	aqbocdjalmmanaocpaqZ
and hope	aqbjnapc
will let	aZbljc
gerald	aqcOdaeofjgohYiYjdkdlqnYqZ
group is	bmnc
a speaker	abbm
read anything	ajblmdncodqd
else you	aYbonk
push	aSbwcYdWfUhWiajpkqllmanooVpc
keep coming	abblfbgckdnXoppj
back with	blcddlfcglllmcnZpdqc
the peace	adbpkdnd
peace of	adbpkdnd
of not	adbjol
ask us	ajfcjcklmdod
desist from	aYbo
messaging	albqcTecfbgThXi0jbkbmpnppT
poetry	apbkcddOeYfagWhcibjUkPlboYpyqs
the poetry	aZbm
poetry editor	bmkdna
on her	aXbmdlkcnnodqd
her private	aZbm
not find	adndobpp
address for	nj
you any	fcnk
not go	ajbchjjdkbpd
request it	acbllk
is that	abbjcjjcnbonqc
let this	akedkc
this note	ancd
stand as	abbqnd
we took	gljlobqd
sonnets	abjpncpc
sonne*	cdjpncpcqd
last thursday	adgmoj
thursday at	acnn
came out	aZkdmkndoopZqj
out just	ml
as before	acgn
i read	bdcXfcgkickdmXnkoZpcqj
new opening	adgk
as soon	adfdjlmnoZ
soon as	adfdjlmnoZ
as it	axbZcdfWhZilmbnZodpZ
came and	algjpb
still can't	gnod
novel	ajbUccdQedfcgZhWidjbkbonpjqr
the novel	qj
novel on	aYoo
having considered	abdl
rebuttal	aPbbcVdkevfPg0htixjWlzm7naoPpVqn
rebut*	ab
the reviewers	adgjhcjclbnbojpl
with care	gj
uphold	aVcZe+fcg1hqiRjokblsmanVoZqQ
uphold the	adgm
original decision	adgl
lodged	aUcTdxe4fagxhjipjYkdl6nZoapdqO
march has	od
been considered	acgm
considered by	acgm
board who	aaddgp
who had	aYdcgoobpl
not seen	abql
seen the	abgllk
the paper	aqhZkplXmdqY
paper and	ll
succe*	ancdfcgcjckdmdokpXqj
don't have	aXcafkmcnboppc
have room	gj
room for	gl
for it	adbXcadcfWhmjmmanjocpmqY
sorry it's	aUot
second letter	aXgq
go back	ajbcfjjokblcmcncpb
listen	akblcZdbeRfahmidjZkamznkoLpZqV
listen to	gj
tape	bcelfTgdhkijjXkVllmjnkoxpH
the tape	aqpZ
hear what	gjml
i heard	anblccfdnc
panel has	aj
more to	aYmdnZojpmqk
the marks	abgmlmmcobpbqk
marks were	adgm
properly	aMbdcddcfSgujkkalmnWoWpS
were properly	gooc
cheaper	abcadOeOfYgmhWjklcmZnuprqo
cheap*	adfdgo
i put	aakdoq
it to	anbRckdkeafVgkhkicjllnnXpSqV
committee and	hkmdoj
outcome of	aYbcdlnq
application remains	aknd
unchanged	abcPdOeSfQgyijktlkmaoopj
uncha*	gk
a place	fdgkjjklldmdod
place to	alnc
bench	aQcWdWeZfSguhlibjalwmonaocpqqQ
the bench	adndodpmqc
count	bXcYdVebjSkWlpmYnboj
are still	gjjZkn
time you've	gmndod
you've put	acgm
lighthouse	asbqcZdbfWglhSiokjlWmPolpWqU
the lighthouse	bmcdgmnaobpd
light*	albjcbgljlkdnboVqc
project to	aabbgmnkod
time we	aabdgmhdjcklnk
must say	bdgood
extra	ambnccdQeVfRgchciXjnkWlcmlonpb
the extra	ajglldnd
us we	abfdjdkknaoo
as in	abgondod
spoken to	eomdnb
ines	nkpm
to ines	acpm
to and	akolpc
as she	abgjndpk
she did	gj
examination	anbTcVdjeWfOgdhjijjZl1mrnapZql
examination of	gj
file the	gjjbok
reviewers have	aqmbpa
seen your	abbjdkgj
your response	gm
response and	adgj
wishes	a0bkcRdZfngmhdkclZnWoOpUqK
wishes to	gj
to revise	gjlj
revise the	adgjlj
the recommendation	adlcql
us so	aagnnd
graci*	apbdddgpjZldnZod
i only	aagnjd
wish i	fdgmjd
with something	aZdlgnjcnjodpc
your mail	bbgmid
team and	acbammnjonpcqb
<s> re	gnkklZ
decision stands	adgk
we regret	aphdmdompZ
supplementary	bXcadReNfFgYiojkkulvmsnjotpXqn
the supplementary	bckl
persuade	aPbscUeqfjgoiSjqkqlmmloTpaqU
not persuade	adgn
persuade the	adgn
selectors	aZbpeVfRguhuiljdmuoRqP
the selectors	abbjhkkbnmoZqd
the independent	gl
reviewer	anbacUeXfLhTjTkHldm0nmpuql
to has	gkjj
finds no	gm
ground for	adgjlj
promised you	mk
shorter version	gmjjobpdqc
truly	arbacodKeXfbgjidjdkSlWmbnYoRp0qb
even so	abgqocpbqc
petition	aPbncOdae4fQgrhdiljYkml/nZoUpRqH
petit*	aVbmecgnkdlmndod
academic	ambbcYeVfUgYhviWjVkbmcoWpz
the academic	gjhllZ
standing	aSbccadlfjgniVjZkWlamSnj
ninth	aUcXdQeVgohdickllnmQnooWpsqj
the ninth	aYddgkoaqn
ninth and	gl
denied	aTcRd4e4g3hwiWjZkJlomanTocqW
good of	abgo
offer to	ajbbdcgmmbnZom
pay your	gj
that doesn't	adgjjdlkodpj
doesn't change	fk
answer about	bdgjkk
bid for	gljcnaol
what we	aRbkcZdbfjgdhljakXnlpk
we said	glnc
said about	abglhmnd
mind because	glhd
you've changed	glhd
changed the	akgkhdjd
restaurant	akbacjdkeWfsgchNiRkTldnpoYpmqZ
the restaurant	adfkglhd
resta*	abddfohajjljna
at their	mdokqd
and were	acddndpdqo
to support	abodpn
having now	adgm
now seen	adgm
confirmed	bTcGdweZfTg1hkkblmnSoppXqT
confirmed in	abok
the view	abgjol
essay	asbScXdTeTfJhbikjXkZlnmwndoWpmqp
your essay	ajkjmmnaoaqd
examiner	bVcVddetfNgpimjdl/monZodpKqU
grade is	adgo
therefore	atbScMdOeafRgdhaicjZkQlZmQnUonpmqo
argued	bQcKdke8fOg9hriQjckNlwmbnSpd
better than	glqd
than most	glqd
most and	glqd
and still	aZglplqd
piece	aSbWdKeYfRgYhVibjlkOmjonpqqv
the piece	cdgljpndpb
closed your	aZbmgljd
recommending	abbmcWejfSgwhriTjakpl4mvnZoSpdqT
reinstated	aRbjcSdje1fZg9hqiYjwkyl3mRncpZqK
be reinstated	gljdnj
reins*	gjjdnj
don't think	anhcjdkdobpbql
think the	aZcmkclpmdodqc
second half	acgjkjndpaqk
doubts	aYcUemfUg3hyiWkdnaoc
to step	ok
step aside	ok
been round	abgn
not found	aagnokpa
found a	aagnpd
a way	aagnjkpc
way to	gqhcmlnbod
clarification	acbmcGdceufSg1h5l0m1nUoPpRqW
noted on	gj
affect	acbdcSdkeofVglhoiYjrkdmYndobpcqn
rejection of	abgn
the abstract	bchblcmcon
aware of	addlgj
for another	bcmknb
look and	gj
and after	aahmkbpd
it that	fkkjnd
admit	aYdqeZgnhxiTjakbljmonaoVqV
to admit	dkgj
admit you	dkgj
i return	anmd
the manuscript	ddhcickclamjncpoqZ
i appreciate	adgoqd
appreciate your	gmncqd
sending the	gmjdkkncqd
the story	ambdglmbnjoapa
we'll be	aqbdgojknWodpYqc
passing on	alglndobpjqb
this version	ak
press	adbbcNdseqfOgkhkiajNkSl1noocpUqN
me no	abgn
anthology	apcldNedfSgbibjakcmonoojptqk
the anthology	gl
antho*	gl
no place	aYdngk
place for	aZdngjnd
been assessed	gj
assessed against	ajpd
criteria	bacPdPeTfPgchsiTjpkclnmkotpqqZ
criteria and	algjocpdqd
said i	acbbfojbmdndpl
he has	ajgkpc
has his	acjnod
received your	apndodpd
within the	aUgmjdlWmsncpk
been rejected	ampa
the thesis	gljknb
proposal is	aaglhmmc
you'll have	mkpd
guessed	aVbYcsdOeTfYgqhpisjnmvnZ
have guessed	oj
guess*	acddkdmmnaoo
delay	abbocJdbewfXgthriaktlwmWnZpPqc
the delay	appd
we argued	akgjpd
over it	gnhkjbkkncodpb
again the	akjkkb
noes	gjkl
the noes	ajgj
is refused	adgolaod
of support	aXgmokpdqk
the position	gmnaodpm
our message	aagmkjnd
can't make	amcbgkjdoj
an exception	okpb
now that	gn
that you've	amod
sorry you	abgk
disappointed	bdcddjeXg8hqiZjPkZlamjnVoJprqT
by my	abok
first answer	acgm
answer and	acfdhmpd
sorry that	aohcpS
the appeals	akgjla
agreed	abbbcDdXewfSgliNjtkjl2mkndoUpYqH
agreed that	bkhdmjqa
that page	aj
overlooked	bccmeYfPgwhwjUkJlamlnboSpvqq
read it	ambaccfagchcidjkkXlcnTobpqqj
reread	anglmdndpdqc
the light	aogkpZ
of what	aWdmfngnhjjbndoZpX
me about	aZgjkdmpqd
war	aLbUcjdafkhTiZjVlRmBnSojq2
the war	glqj
comes out	jmoc
it did	aXbdnjobpq
we understand	andjgmhapaqc
you see	aZgmhcmppb
otherwise	bYcXdWebfWiajjkVlZmYnZ
weighed	aIbScXeYfPg6idklncpzqy
having weighed	aagmhd
weigh*	aWgohcocpoqc
you say	acgnhdpcqk
say we	aYekgmhd
checked with	goob
judges	aScVevfNgth4iHjckZl6mrnYoYqS
two judges	adqk
to alter	abgshc
time i	gnpdqd
many good	aXgjpqqX
and one	cojkljmZncoXpd
<s> dear	axbbcdfRibkdmbnX
mr	atbccUdcemgohYiXkkmjndodpVqL
dear mr	gj
okoro	gj
council's	bdgl
the council's	bdgl
refusal is	abgbhqqd
is confirmed	abgljk
i get	apfdgomW
get that	adfdgo
that you're	kk
offering	arbdcRdTeYfVhdiXkYllmqnloSpZqb
offering a	aagm
evening but	acfmpb
the evening	aYmbnlql
online as	bdgn
bring it	aZbjgmnb
with thanks	adgl
the residency	aXdjekfjhcijkjoX
vote on	lkod
tuesday and	gm
and decided	gkpk
decided not	atbahWlcokpb
from its	bmgkjc
its first	gn
ruling	aNbVcRe1fZg4hwiUl5mYnRoZpdqb
question about	glldmdnkqd
for other	aUcmglnmqb
artists	adbmcadTekfdgWhYiJjakNldntoYp7qS
artis*	acgokcobpnqd
as much	acfdnkql
admire	albjcpdaeXfngmhdiYjXkSlMmnncoLp1qd
persistence	ajcoemfmgrjdkWlYmjnRocqt
answer you	am
already have	gkpd
your point	abgq
point about	abgq
accepts	aRblcSdYfSgshsijjxkkltmnodpRqQ
keeps	aNbpcbdWeZfcgahWidjlkXlVmZnrpVqz
keeps the	qj
refle*	apbdcYdchZkkncqc
comments which	amgjmb
made on	aZgjpn
refusal and	gm
school has	aagl
appeal in	glpd
person and	aYgljcmbndoppc
be offering	bdgkhnndod
year #	adgkmkobpk
no at	ol
at easter	acgmpl
easter and	bdfbocpl
saying	albWcUdqfPgnhpiakQldnZoVpSqb
saying it	jk
it now	adbk
the resubmission	gkkblopc
deals	aacZdReufZgdiZjkkblpnZqd
deals with	glljpc
most of	cdddgjmcnbpdqq
it too	acbkgkmdpjqb
is being	alengjobpZqc
query about	acmdnm
about whether	hdpl
looked into	gnqc
intended	cYfVgbhYibjlkbmcompZ
inten*	acbncbdaekfjhoiZjalYmdndoVqc
<s> upon	abecglhllc
fellowship	aublecfjgXhZiXkdlcmaolpjqJ
the fellowship	dledgkjlpd
fello*	acbddkecgnhdjjkkld
affir*	akbdgojblb
determination	aTcZeqgxhpiZkYnUoXpj
deter*	aXedgomnnc
have found	acgjpj
irregularity	gj
procedural irregularity	gj
irreg*	gj
i'd hoped	gmjbpb
hoped the	gojdpc
rewritten	aQbldTemfQgxhjiqjoksltnXokpYqn
rewri*	aagmljonpb
middle	adbccddbePhZjZkblXmSnooYpmqv
win	cZdFecfjgniXjakdlbmZodppqW
it didn't	aagmjcpmqd
didn't quite	aZgmjcpoqc
proposal of	gk
minute	aocNdReafcgnkYlpmpnaoZpRqn
ten minute	glkd
minute slot	adgllkmc
went to	aagkojplqb
they'd	apgjoXqZ
and they'd	gknjocqd
still rather	acgn
<s> cut	aagljmobpc
cut to	acgnoc
to eight	gnoapd
words	aTbdcWdXeWfWhdipjbkQlbmlnmocpPqw
thousand words	acgnob
words it	abgnpc
not one	aVcogmjdqb
one for	aWbccbfjgnkjmdncodqm
alas	a3bccddNebgkjlkalSmcpZqa
wondered	abbXeQfXg1hqicjZlYmsncoRpnqd
you wondered	fbgond
wonde*	cbdcfYgnjdkcnYojqm
if i'd	abfdgojkna
feel differently	aafbgondpl
summer i	fagokkmdnb
bursary	ejjlkdod
the bursary	acejjlod
bursa*	ejjjnaocpk
panel was	aTdjnlodpo
shown	ambWcVddeVfVgkhbibjckTlZmnnapjqc
was shown	adgjoj
shown your	aZgo
its decision	aXhqlb
had your	gm
your three	gkkc
reminders	ajbjcjdleYfkgnhci0jVknlXmwndoQpSqm
to each	abflgjhjpd
each of	aXgphjjjndoc
we sent	gk
co editor	glkd
passed it	ajpd
opinion	aUbQcOdUeofMg2hzicjQkMlxmxnToLpt
second opinion	aagkhpoapc
opini*	acbdcldbejgmhmidjckdlcmqnZoWpdqY
has arrived	adgl
contributor	albkcVdWfPhVinjZkSnuppqd
you kindly	acbcgkkl
suggest	aUbWcYdVeSfTglhliajSkbmwnloYqv
a spot	gk
cut it	am
it under	aYkalloaplqm
i'd read	adnapp
agent who	ancdmc
pass on	blkdmdncocpn
control	aPbccbdsenfOgbjokcljmUnZoqpcqu
experiment	adbScjdXeHfXgXimjlkplkmmndolqq
experiment to	jj
supplied	abcZdZeZfTgYhTiokSlXmpovqv
be supplied	admnnd
editors would	acbbjlnl
ethics	aYbdd7ewfUhmiYjZkZlsnUpZqd
approval	aTcMdZekfLgojpkqlvmYnWoqpbqW
ethics approval	ok
it we'd	jkod
be happy	jjmj
visa	bocPdjergchcjslumZo0pGqG
your visa	jl
would put	abjpkdnd
event	cWdjeVfjgYiYjjkblamcnkqa
the event	djjpoZ
event that	joob
match funding	jmpc
of at	jpoc
least #	adjp
# per	jlokpZqc
secured	adbjcKdLejfWgjhjjokamWnaorpnqV
the lead	adjoqd
you'd need	aYjlkdljndoopdqa
learned the	ajjj
a version	jond
told by	acelgdjmkcmdncok
the sister	jl
sister and	aajlol
i'm all	fjjlnd
you hold	abkjlk
recognised	acbccNdWepfWhqjpkWlkmNnbomp0qV
a recognised	jj
recog*	akbZddgchlicncojpj
at c	gbjjlk
c #	aWgdkclanaowqb
# we	aajkklnaojpk
reopen the	jqnbob
if someone	adjl
fortn*	arcbjjmdnWocpaqj
could take	bdjnpd
it about	albajjqd
dig	bmcwdWeQfZgXhYibjdkslYmrocpV
the dig	bccbdkgjmj
dig and	bkcd
is found	jj
found the	aooX
no objection	gcjnnkocqd
starting	cRdOeIfXgWhYjjk/llmYpZqZ
the rights	abedkcoq
come free	apkYnd
free and	nkod
we'll talk	jk
the essay	amfajjmcnd
has a	aXbdcddpedgYjkkcldoqpW
publisher	cZdUe4fYhWidjdkZlppmqW
a publisher	jk
its own	jkpkqd
entirely	acbcdSedfRgdhokWmTnZomplqv
entir*	jjpdqk
whole six	jj
the set	jondoZ
set to	aajomdpdqd
to twenty	jqmdoZ
twenty minutes	abjnkcmnoZqd
we'd look	adjj
bid with	acjjml
a named	akjjqd
partner in	jjnd
in each	aljjpZ
countries	akcQdWecfWgXiYjjkYmVojpsqZ
don't say	amfahcjokdndqd
say never	fchcjokd
rob	eagahViWjlkUlnmkonpaqb
and ask	abfcjtldnW
me then	aabcfckvmjnV
case the	hmlc
piece is	acbdnkpjqd
consideration	cKdZfNgkhribjokclpnWoYpmqT
under consideration	bchaon
will put	nk
it back	bagojjkkmZnbob
queue	aabncndZeHfagUhXipjkkuljmmnuodpMqb
the queue	nnoaqc
only if	jj
first year	adjkpm
maths	bccqeMgZimjlkaoZpsq1
come up	aZdlfbmknm
disti*	aspcqd
could the	aZjukcna
were willing	jk
to lose	akbdjjnd
lose the	abojqm
think i	fdmkocqk
might be	abgdjokcmdnoodpc
lose my	nk
my doubts	am
in english	ajjlod
assess	akcQdceXfGhmjtlmmvoVpQqd
it stands	arbdgZjjocpZqk
it without	aaojpn
backing	aZbncTelfbicjZkRllndodpl
backi*	aj
charity	awbocpetfwgOhUiRkQlbmYpYqQ
chari*	ecjmnkojqd
trustees would	jk
would welcome	jk
if there's	adjk
sing	aodSeSflgYhZiSjcknlYmnnvoWpVqX
it a	anbYcZfjgmhbjckolamYnYpXqW
<s> drop	jlnd
drop us	kkldnd
line if	jlnd
tour	atcadTeQflgThWiRjjlXmXotpXqO
the tour	ammYndon
to fit	anndpa
around	aFbdcdeUfZgHhUibjVktlVmdnooqpj
in around	pj
around the	adol
festival	ajcYdWelgYhaiLjkkjmUnrodqK
the festival	aXdjengjnb
letter from	gdjnmc
your head	gcjmnlod
accom*	mnnb
stay at	fk
we might	jlnd
chapter	cQdKelfTgWibkoltnZokpQ
carries	aXdbeYfOgYhYiqjnkWmZncosplqt
on as	abdkfnoc
one does	jmnd
if a	bdjmlcmbnloa
a reviewer	aYcddjmYnmpm
necessary	aVbkcQdQedfNgahoidjqllnY
neces*	gdjsldmdnaodpkqb
expertise	akcZddejfOgXhmkIlZocpzqq
becomes available	aYjkmdnm
available we'll	jj
waiver	ajbncSdYe/fWhmicjykmlymcnconpIqJ
university	axbYcVdjeXfYgUhUjdkdmT
unive*	aodbgbkclkmdnaoZpaql
inform the	jl
costume	adcwddecfcgWhWiWjrkWmanqpnqm
the costume	jk
costu*	ajjjpd
costume budget	jk
below two	jm
thousand and	aogajjoa
i will	aTboccdmeogYhWjUkslbndoXpk
myself	bdcldbeQflgUhciRjalWmpnWoJpyqa
the sample	ajgdqj
larger	aYbccXdSeUfQgYhZjjkYlcmZnkoqptqx
decide	aKbccOdQejfOhuiRj2k3l8mlnSpQqF
decide to	joldna
the part	aabcjpkmmanZpd
part time	bdhljombocpd
route	akcPdUePfWgXhbiokolkmWoupU
instead	aJcUdTeUfYgZhbiajjkamYnzpY
inste*	aTbdccjjkbmZnwqc
set in	jnpd
i'd have	aZbdfmgcjrkdnZompZqc
another go	adjjkmoc
go at	abkmmdnkoc
programme a	adjkpj
a film	jk
subtitles	bncWdZebfSgbhlijjrkcmqokpYqu
subti*	abndqn
it goes	aVelikmdncptqd
goes straight	jknj
straight back	jl
society	cleufdgThciRjckOllmToZpnqZ
the society	abbkekjkkb
socie*	abdngdllmcoYpZqb
the field	aXddenmkncobpl
season	ccdMeOfdgchYick3lVmOnSosplqd
were moved	appY
breed*	kdllnd
holding	aacTiSkcmXnaokpaqd
holdi*	ebfjgmjdnaqk
can show	mj
us that	abolpj
the co	aTedfkjdnnorpc
author	bPcVdUejfagThPibjVkXmmnpocpsqm
co author	adoj
agrees	abcOdWelfYgmhkiWj4kpltoZpOqT
and review	mlnd
resum*	ambdhclk
only use	jk
use a	aYjjlkmbnn
celli*	jkmd
who reads	ajjknd
so if	abjtnc
if that's	jpnb
that's you	fljkmd
<s> you'd	aSblcjddfahdjnkllcmdnXonqb
phd	atbbcWdaeSfYgXjlkkmWnjompu
the phd	jkod
career	apbbdZeXflgbhbiXkdlVmLndoapt
a career	amjkobpd
break	aZcZdTedfogZhbiTjtkrldmYncpWqo
career break	jkod
us see	aYbdkcnpodpd
the evidence	hkjkod
recal*	anjmkdldndoc
please notify	adjm
notify the	acjm
natio*	hdljnd
as this	adbZikjmldnm
this may	jj
we'd gladly	nd
school's	abejnlomqd
the school's	abejnlomqd
schoo*	bcgkkdmdnjojpaqc
to bring	bbgdjnkkldmcnapkqc
with last	pj
year's	laonpd
last year's	aXompl
be open	jonb
out the	adjjljmcncpb
the tuesday	jlmdncol
tuesday group	ajjl
isn't for	jl
the friday	aZjkmdok
one may	gdjl
a chair	abjkmdnmod
sight	aackdmeRfahUipkalUmbqw
could look	gdjn
performance	ambXcWdceMfYhbiYkNlWpuqo
perfo*	bnjjnb
if there	jlkdlnnW
by any	jknd
any chance	abjonj
the findings	jk
lifted	aTblcVdceufVguhXj8kxmLndoppTqb
solo	atcHdMeOfbgJhSiWjlkPlQmLndompqqj
would need	adgdkcnaokpkqm
canva*	amjjld
be different	jlnc
understanding	apbVcWebhkiXkTlbmqnWoXpqqt
understanding that	jj
deposited	addMgZhdlamnnVospd
cancellation	ajbpcUeqfbglhkjpkmlqmaolpRqX
know whether	bcjm
whether you're	jnnd
you're free	acjloj
free on	aVjkkZldmcnjoo
<s> maybe	aZjlkmnc
lived	bRcaeVfvhTiVjnlQmHnZonpw
closer	aOcLdQeYhaiajqkdoZpz
that ever	acjpndqd
know where	aXcbjnmknkqc
bell	aYcUdWevfbhWjmkblomcnkpYqk
<s> find	jjpd
find an	jj
illustrator	aocmdcekfdgRhLikjmkWmYntojpp
nurse	aobXd1ebfqgUhOiajokjmXpS
placement	ambbcTeNfRgOiljwkOlpmonloppb
place*	bdjlkc
clinic	anbXcbd5gVhVjjlnmdpPqY
we talk	bdjlnc
talk again	bcjlkk
react*	alidoapl
host	akbjcQeYfbgUhdjlkZmjnvpYqL
institution	akcjfYgYiajjkYmPomplqb
insti*	blgdhdkblrmdnXocpZqc
signs	abcWdleRfagjhUinjlkclcmbompQql
financial year	acgdjjon
tech	apbadcePfYgZhUillcnooapn
impro*	aVelgrnZoXql
be discussed	achk
second book	jn
book before	jj
yes to	abbdfdgcjllcmcno
first so	acjjkj
it's written	jjodpk
member	amcMddeVfchbiNjdkbllmUoqpmqJ
member of	bkeZgllbncodpd
agreed to	aYedgahdlnnnoY
the named	jk
the series	jmnb
gets a	jlmknb
home for	achnmjodpc
novel*	aYgdhlldpkql
yours would	jjkkndod
reports	ambTcOduecfMgmhdjQkXlsmtnTpN
referees reports	ekjjmd
reports from	acjkmk
be something	fljkmd
something you	jlmd
work from	jjmd
from those	cljjkcmc
a proposal	aZjjmdno
dropped	bbcUeWfWgohUiojqkkmNnToaqu
dropp*	augcjmldmXnWoTpZqj
dropped the	aZjmqk
cater*	aajmndolpc
with interest	adjjmdnl
it out	bdccfcgahkjlmcpZqo
out if	acjjklmlndod
came as	aljnoapa
as two	jn
two and	aofdgZjlmjoa
you pass	aZbjjlmb
pass the	abbkjmna
resit	abjlkknb
the resit	jmnb
in august	fcgojnkX
hotline	ambldyelfXgPhTiylzmwpEqY
hotli*	jmnb
there may	jqmdnY
bed	adbVcueLfpgWhOiZjmkklXmoncpaqo
<s> unless	jnob
unless the	ak
venue	aocNdjebfdgZhoiUjjkcmZnmpdqL
the venue	jmnd
a lift	jk
please come	akjjnc
get it	jmkcmknc
us as	acbcfjmdnppc
audio	ajcbdTebfLgXhdipjjkTmxotql
rather than	albbjnmanZoapmqa
podcast	aodXeQfSgYisjakklnmznrodpnqQ
our podcast	jkmd
podca*	acjkkjmcpl
team would	acjknmob
your bank	aaom
bank for	jj
funds and	jj
that in	aZjkkdnboXqr
in hand	aZgljkmlpc
hand the	ak
office may	jj
resume	blcFdYeafYhmibjzk0mVnnpJqW
statistics	anbPdZeMfKgZhbinkXljmlnbospYqt
the statistics	jl
outli*	acjklcmjocpdqm
lake	avcceZfZgYhYiajZkclamdnmpUqk
the lake	anfd
on its	gdmqnb
two the	llod
gallery	aYcXdXeqfTgYhQiakalbmanqobp3qM
the gallery	aZeolcoapm
galle*	aReolbnZpvqY
secretariat	aublcZeqfVgchlidkclomWpYqM
the secretariat	ajjj
teaching	ancXdoePfbgWiVjdkZlamUokpp
your teaching	abjjncom
teach*	cXddgcjklmmWooplqW
<s> appeals	aXgdltndpd
appeals against	adll
must reach	aloc
editorial	axcUdafIgmhWjMkNlsmsnloTplqW
the editorial	ddgn
editorial office	apia
days and	aVhkolpnqd
and should	akbdlj
point by	acln
by point	acln
the attached	anma
form to	ac
administrative	ajcYezfJgchpiWjckdl/mPnZoqpYqc
an administrative	ablo
administrative review	ln
your score	aYlkoZpvqW
along	aZbYcPdceWfTgWhRibjUkamTnwolqd
along the	lj
the lines	lk
lines of	lk
the reports	lknd
reports and	aZgjjdkjlmndoc
submit	aUbdcMdOedfDgbhlickvl/mzntoQpZqJ
and submit	ll
submit it	jdlpnc
again as	lqnZ
new manuscript	lmnd
clerical	aUcxd5etflgkhnjYkVlvmWnTobpjqk
a clerical	ll
cleri*	ll
clerical check	ll
check of	lloc
is returned	oj
if an	jcml
click	akckdHeUfNgThWixjokjl3m0nooUpHqV
below you	anlloYqa
can transfer	aclnod
your paper	aabdcdgkjdkdlnmmnZpmqV
reviews	ajbYcPdReYfHgdibjQkUlrm/nVoTpqqX
sister journal	abllnm
days from	qj
handling of	lj
of an	anbddjmcnlocpa
dealt	aObacaexfTgvhuinjckclsmSnOoTpuqk
dealt with	aXejhnpk
under section	aaojqc
foundation's	arkbnZ
the foundation's	arkbnZ
believe the	llodqk
judging	aUckdmeUfQgph1iXjZkVlumvnZoZppqk
the judging	ok
judgi*	kdlkok
the rules	aWcmljncojqb
rules you	ddel
before noon	lj
reject	aLcUdcexfOgjh0iYjlkdlzmjnVoNpkqX
reject with	qm
encouragement	btcbdoeYfmgbhcijjUkUlWmsnboKpoql
with encouragement	aclkndqm
encou*	ajbZgcjYkalknpodpcql
encouragement to	aclkndqm
to resubmit	lnnd
resubmission window	kclm
window opens	kalkml
of next	jdkjok
next month	kklj
dissatisfied	akbYcZdteZfjg0hsiWjQkWllmonQoOp5qa
remain dissatisfied	lj
dissa*	lj
the internal	aXdmgk
may take	acecklllmdnd
matter to	adeblp
adjudicator	aagnllmloZpb
adjud*	aPbddbecgrhdjammpmqa
education	a1bZcZdleYfYgVhaiVjckRljmRpoql
educa*	adcrhbmdndoc
you think	bacmfcjWkclrnYpcqd
think a	gmjdlj
a mistake	acfmll
mistake of	acfmlj
fact	aYbWcXdbecfagmhlibjYkOnYobpjqr
of fact	adlm
made the	aYgchlljodql
the rebuttal	lj
runs until	lj
st	a2bkcQdTgahZjVkjlnmPnkpSqT
# st	akjclkocpc
conference	anbbcMdjebfXgbhojTlonmoTpYqN
the conference	aXflgdijnkod
confe*	ajfkgbijjdkbldmcnnoYpZqc
major	aSbdcTdQecfVgUhZjTlrmPnmotpj
a major	jbln
revision	aabYcSdMfFgnijksl/mVnaoppZqp
major revision	adjblp
october and	addjklob
both referees	aqocpdqb
referees have	mk
have agreed	aZbkgahdmjnmocpj
right of	ll
lies	aobcckdYfagQhjikjNkRljmandooql
the notice	gjlk
must state	lj
state the	adln
relied	bUcbdYemfPgrhkiljXkPlnnQprq0
theory	aSbQcZdWeYfXhnjjkUlrmjncptq8
paper can	aclpmb
through your	abbmjdllnd
teacher	apbacUdseIfkgXhSiYjlkYljmSnnompj
exams	albZcXeOfOgVhmilkrl3mmpVqd
the exams	llmc
written objection	lk
within one	lk
of service	ndomqb
a talk	bdjdlkmcnloj
tutor	arbkcddmeTfngShaipmjoZpdqX
admissions tutor	llod
form for	lmod
is enclosed	aYlkmnnjocqd
funded	azbdcjdZfVgOhViZjakUmTnZouppqT
not funded	aklkodpc
funded in	aoljndojpW
resubmitted once	adlm
once with	lk
days to	adlqmd
tell the	lpmcndobqj
fund that	abjklmod
that you'd	cclmob
contest the	lm
the eligibility	jdol
review and	aZmmnk
attach	aUboccdWfVgVikjpkblnmvnopXqj
and attach	lj
attach your	lk
your evidence	lkmj
members may	ll
a grievance	lj
the audition	addaekgjmj
joint	ajbccKerfXgbialxolpaqT
the joint	ll
see this	kklnnX
short report	aclnmkna
website	a3bacWebfKgVhUiljQkVlrmjnopRqS
the website	mdnnoc
websi*	aobahdkkmZoZ
asks	acbqcSdUfQgXhYjmkolrmloZpJqO
asks for	aXljmdncoo
reference number	aclm
number above	adjdlood
your abstract	aclnompcqc
moved to	ablo
to accept	akecgZhcjjkclnnmpT
the transfer	alhajckllnoW
before monday	aZln
has an	adll
an outside	amllobqd
ms	axcXeYgahPinkmllnmpVqb
adebayo	ablknl
adeba*	ablknl
lund	albcddfnglhljlkklbmZoqpcqa
who can	aWcajaljmbnjowpZqd
be reached	ll
note the	ak
review procedure	adlk
overleaf	acimndod
<s> requests	adbdddgdhcicls
requests for	acljpj
fund's	acodpoqd
the fund's	acodpoqd
a refused	jdln
candidate is	amljpd
is allowed	klljoc
hearing before	gjkd
claimed	bVcZdvesgniZjYkLmZnTopplqn
claim*	aklj
itself	aUcqdUeofOljmRobpaqm
have this	lk
officer who	lk
rating	bcccdceXfRgkhcidjqkQllolpoqm
press*	akgZhdljmcojpmqd
dashboard	bjcpdkePfOhYiwkVlmmunook
your dashboard	lkmd
dashb*	lkmd
available for	amkdlkmcnc
to dispute	lj
plagiarism	aYbocvdxe4fahsiojUkYlvobpdqk
the plagiarism	ok
plagi*	ok
integrity	doe1fVgjhqiajckCnTpn
integ*	jn
takes written	llmd
returning	akbkcSdjeIfkgahXibksmPocqQ
are returning	kdllod
returning it	aakdllodpm
file stays	abkdllnloc
stays open	aZkblonmqd
open for	kdllnd
for six	abkcllmcndoXppqo
<s> parents	acll
independent panel	lk
panel the	acll
the closing	amkXncolqc
closing date	apkYlZoj
date is	kZlroc
<s> where	aYgcjolkncokpZqk
where a	hdlo
a candidate	aYlkpm
alleges	aVbZd2e/fXgrhliXjckRl2nVpWqd
bias	aUbdckd2eyfSgthziZjdkIlumqnWqn
rules of	acom
provide for	kjllod
referral	bncadmepfTgbhnirl6mnndpPqS
honor*	adcmpd
presi*	aYbdioln
board for	aclpmd
for which	aaglkmpd
which the	aXdkoj
costs nothing	lm
hears	aRcbekfSgphsioknl2mooJpQ
hears appeals	kclo
twice a	ackblpnlpb
written statement	aclmmd
statement of	aZlkon
of reasons	acll
quoting	ajbacPdsedfTgoiljOkOlqmwnmodpUqm
quoti*	adnl
candidates can	kdlm
can go	aajmoc
which opens	adll
results are	ankaljmdocqd
are published	akkdnb
no as	alljoc
research	anbVcddaeYfQgPhZibjWkamjnpokqj
resea*	cmdcedgdhdjcnkpZ
transfer to	ablp
the letters	ljoj
needed	aXbXcUdJeQfLgVhWiZlcncowpqqd
it up	aVbkljnroapbqb
the ombudsman	adlo
tuesdays	blcSdOeTfainjbk2l6mwnlpMqS
east	bjcWedfYgahbjYmJnnolqb
wing	aUcYdqecfdhYiZjZkPlsmYnkoqpq
for information	aZljnn
information on	abhdkn
made within	lj
viva	a1ckepfmgXhYidlamcnnpcqI
your behalf	aXgmlmoc
pg	akcYejfjhcibjplwmppXqk
form pg	aZlo
attempt	aNcndugYhajYknlomanYoYpaqo
<s> right	angdmb
may submit	adlk
submit one	lj
one letter	ambambnd
of no	nj
than #	alkclqocqc
# words	aUgdjjkbnboupZ
the editor	aVllnqoc
editor in	alnbom
in chief	amnd
the portal	aZbXkjmknjqb
portal with	lj
a marked	admj
marked up	acmond
up copy	admj
a response	lk
your id	nk
id on	aj
funde*	qj
cell	aKbZdqeZfcgXhbilkZlsmdntoppU
to examine	jj
guidelines	aXbacVdjenfPhmiRjjl2mnnbospSqk
guide*	aboppd
<s> those	aYknlknd
admitted	akbVcbdzeXfkgshmiTjVkZlqmXnSoapjqZ
admit*	akbkdlfmgbhdjakYljndoZqb
registration	aqbdcWekfRgRhaipjkkZlwmTnRo0pLqV
procedure for	adlood
for having	lmod
is this	adcklmoc
keep the	aYbbechcjnkjljnYoj
slip	aQbkdOeWfbgYhXizjpkkllnlpUqp
the slip	jkljod
in ten	jcllnk
disqu*	apbchdkdmd
entries	aXblcTdIeKfJgSimjakmlsmunsolpjqT
entri*	aYhdkpojqc
the contest	em
steward	ascmdqeofmgmiSkQmWnYompmqT
stewa*	aZgmkdllod
the press	ej
council is	ak
at any	awbXjbkZmZnjoZpj
any time	anbVhcidjYkZnspdqc
you consider	akjank
consider that	amjblj
the magazine	ej
first the	adjdllol
coordinator	asdxeXfSgXhWirjUkYmZnopXqV
coord*	bccddkecgdjakbln
things the	ll
scientific	arbWcXdZfLgVhlidjUkUlqmmoZpqqo
the scientific	aoljobpc
scien*	gahcjblqncqb
<s> write	abikkmljmb
review board	lkmd
tested	bUcVdkeEfZgjhXikjllkocpoqp
can offer	jjkYllnooX
offer an	ll
path	aPbbcYdZeSfmhaiokYljmWnZpkqt
checklist	alcodYeIfXgTizkqlnmupRql
with eleven	aclloj
is below	hcjdmZnlolpdqd
objections	aQbjcFdre7fVg0hxjdl0mcnWoYpc
are heard	lk
session on	acljnlpd
be booked	lk
booked with	abljol
recognition	alcQdaeqfXijkPlmmUnZojpoqc
transfer of	jdkm
credit request	lj
the author	ddgcjcllmlncoXpm
once only	hmjcoc
only for	hmijjjkdndobpc
of procedure	hdlm
judgement	abbUcbdcexfSguh+jbkdlxmpnCoXpYqd
academic judgement	acholc
judge*	aaedgahrjdmlncpaqj
and goes	aj
goes to	eljbkmnd
<s> use	anljmcoaqc
pink	bcctdaedflgShPiSjckblYmlnsodqk
re hearing	ll
the blue	adljok
get your	anbdkdod
your fee	aaknmd
within four	kllmndobpd
of today	aagmlmod
demand	aRcTdZfUgohZiYjlljmbnjql
can demand	jdlood
just the	allmobpc
membership	cFdUecfXhliSkcltmTnnorqP
your membership	abgcllok
two points	aclkpj
points of	allkmdpcqc
line are	acillkmd
told of	aclkmd
check and	lk
would see	jlkdlknb
meta	atbZckdcePfWgViyjbkTlsm2nmobpZql
the meta	ajlj
meta review	mj
first page	gdjjkdljnbpj
for letting	ak
us read	akql
have decided	edflhbnd
decided against	asgYpY
your first	anndpbqd
like the	bmjcnYolpaqb
the rest	ajbdgcomplqb
rest of	bdgckkolpkqb
to chase	acbYkq
our office	aobbnbpk
writes	apbXcVdOedfZgZhXjWkTmmnqoYqt
writes to	aobd
to them	bccddkhlnbolqd
took us	odpjqk
longer than	aspa
four months	kklc
promise	akbldTejfahZiWjkkjlZmanjoUpVqd
we promise	anbd
promise and	nk
personal data	enocqc
data safe	ak
issue	anbUcPenfOgdhmiZjalsmdoSqT
<s> issue	amob
issue #	aooY
in september	ambnjboapc
september and	kloYpj
included	arcLdZeVfVgVhXiSjVkMljopqd
review is	pj
students	ambdcWdyeDfYgRhZiUjbkZlknsoTplqd
an account	aniUmo
account with	al
<s> submissions	am
blind	c3dmfpgWhZiUjckdmWnUotpYqZ
read blind	km
i'm writing	ammdnnobpa
who is	abfdkjoo
is at	aWjdkdmjolpm
warm regards	ak
galway	aocXdTfcgdikjWkolkmZnkol
committee met	augbkclcndod
and #	akedgYjbmYqk
lisbon	asbbcJdZeYfahcjmktlkmPnmoopVqW
email and	an
the corrected	algkocqd
bibli*	gcjdnlonpdqd
papers	albYcPdVfMgTjOkblumloZpkqX
your papers	akgdnj
asked we	aqgXoc
have sent	ajganjod
sent the	fqjcndoW
the certificate	angaoc
certificate of	anga
attendance	arbjcQeVfciZkZlbmbpjqW
sediment	bbcndXeVfYgYlYmqnXojpjqz
sedim*	aoob
transport	ajbYcUeWfXgUhTidkZlkmSnjovpmqm
transport in	ak
chann*	ijjkoc
be published	aokklbobpd
published in	apobpc
printers	aobqdOfQgYhUi/jdllmknlopqT
our printers	imndod
print*	anbZcdddecfdgjhlikjalZmaobpbqZ
not with	gdlk
you over	akqj
recen*	akjlnd
privacy notice	apecoc
foot	aWcoeUfmgWhMiXkclbnXopqp
the foot	acddedicmsnd
foot of	acddedicmsnd
the page	ok
delighted	axbdcWddeSfjguiZjZkSlTmloGpuqL
uncon*	pdql
the trust	akdjedhcldmlndocqj
a registered	amod
registered charity	am
is in	ambbcdebgYhdickjlamcnlojpYqX
in leeds	ajql
occasion	anbZcSeZfngdhcjVkclZnZoVpjqZ
this occasion	akbagbnZonpj
occas*	bagbonpj
occasion we	abndpo
to award	edobpn
award you	aj
a grant	ol
<s> break	arkZod
leg	bbcaeSfohbilkcmdndolpZqv
week !	anka
headshots	arbZna
heads*	arbZna
role of	ampb
we loved	ak
bruno	avbccQdnfkgkhjiTjckSljmjqa
talks about	acodpp
regret to	angbompc
to inform	albbddgYkdlcmdndolpq
inform you	akbcddgaldmdpt
you that	bZcledgdjambnWobpwqc
offered a	gmolpYqd
for entry	ak
disability	apbXdogdiUjrkOlomanVotpbqk
disab*	il
this information	lj
apart	aUbbcXdYeVgZhdicjlkdldmXnTomptq2
kept apart	aj
apart from	aj
university's	ek
the university's	ek
safeguarding policy	al
printed	cZdJfKgYhcizjXkalomqnkpc
is printed	hnoc
to withdraw	adbbejjjldnlom
withdraw your	oj
your deposit	anbc
refunded	arbdob
be refunded	an
the coming	akkanoocpc
it won't	apbdfckknd
house for	fcjjokpc
was sorry	anpd
you when	kXnq
the studio	bddlfdjcnroaqd
putting	abcldafagXhciSjckalbmXoZppqk
be putting	ak
putti*	akbbccejgbnkocpkqb
putting your	nm
your talk	aqdkgdmXncojpaqX
talk on	arkdmZnjodqc
schedule	amcMdUeRfYhkidjckvlkmaompWqd
the schedule	ajkdnl
tickets	azbqcWdSeUfbgXhaickbmmnjpbqI
<s> tickets	al
ticke*	aoinkdncpaqd
early	ajbRcOdZeKfWhUjak0mJnXolqn
bird	ambadleUfbgWhSikjjkaldmannqj
early bird	aj
the call	edgbhkknlYmbokpaqd
attra*	ampd
from thirty	apodpbqd
sends her	aqdafa
and asks	apdafa
your mum	amnd
cheers	ardmeRfdhaikjbkdlUoOqc
<s> cheers	avbdcdddfcgdmcnbpY
was held	am
the hall	aqbkebkjoYpd
plan is	adol
is ready	hdmonbodqj
do have	lkna
a lovely	akcZfnnZqa
editor's	gdlcmo
appears	bYcWdQebfQhbiomYnjobpcqv
is your	aonc
receipt	aYcYdTfYivjukal0monSokpMqV
receipt for	glod
the reading	bckjok
reading fee	lj
we're a	akhjkkmcncoZplqd
a small	ajcdjlkmlcmcqZ
it on	argYhcjdkkobqd
crewe	atcYdLfmgZhckomRotpdqa
missed	bXcYdaeHfnimjTkXlYnLomq3
and missed	amqc
missed my	ao
my stop	am
<s> apologies	ak
apologies for	al
<s> sent	alldnd
sent from	aziNkj
sorry for	avgdncpc
is always	aj
hard to	ocpjqj
write these	nnpdqd
tonight	awcadRePfdgdjVksldmqoQpXqM
tonig*	apbdikjZnYobpd
will keep	kcnp
copy of	ccdogbickblcnYolqd
translators	aobocddcfNgWhnilkbllmpoqqa
discouraged	aobmccd1fmgrhricjSlYmTnaoQppqc
be discouraged	apbbnb
application has	akgakjndpl
winners	ancXdBeOfbgViakZljmknsptqU
winne*	nj
announced	bccMdbekfSgrhYiVjlkwltmZnaospUqL
be announced	kk
annou*	ambcedgYhbjclZoppk
announced on	am
radio	atcWdmfTgdhaipjWkUldmknkojpbqT
the radio	ajelgjndoaqc
dear applicant	an
you every	dnna
success	awbZcbdPeXgdhdiYjckUlSmTndodpwqm
every success	ak
success with	algd
have now	arbcdkgVinmYnbpY
your photographs	akqd
lies in	apgbqa
in their	aogdpcqd
adored	axbccudneafuglhXjckTlDnZoTp4qd
adored your	aoddfc
courtroom	aZbXcZdxeufXgrhtidjZlummnaoSqZ
jury is	al
up of	aphcpb
of two	atdahojdmYodpR
sculp*	hdnmqd
curator	avbjcZddekfUhTiclamXnvobpoqR
curat*	alhjkknbodpd
each year	ajhdnlpd
the long	aojbkcmkndokqY
share your	an
a list	bdmjnlocpd
of those	aqncqb
funded can	ak
be found	akncqm
a whole	adcdocptqd
your novel	amfjgbqa
novel and	fj
was too	fopcqZ
on sunday	ajjbknmknoobpdqY
sunday and	apqZ
it well	annd
college	aybbcaddeTfdgUhbidjZkklkmVocpcqV
the college	adlm
is committed	aj
recycle	avblczdPeQfVgXhZidjokklWmpnookpc
recyc*	anibldqk
email we	al
we close	acoo
close the	aomZnkobpa
call for	adjdkjlmmcobpjqd
for papers	kj
<s> yours	albbccfbgchdjakblcmbpoqa
yours in	apjdodpYqk
odile	aj
readers	aobdccdYeOfNgahZjPkSlmm6nnoNpv
our readers	akdjgjkdmUncodql
reade*	ajbbechdjdkcncocpm
ahead of	aknaoapk
gives	aScTdLfVgaiYjokXlbmyoXpUqu
it gives	gj
gives us	ak
us no	qk
no joy	gj
not among	aqnjoaqc
the finalists	aopb
asked how	angdmd
premi*	aobacddmedfchdlbmanQoZpZqn
been chosen	ajgd
chosen and	gk
moon	aodYeafkgVhXickklamlnpocpUqc
the moon	qj
the complaint	dlgdodqk
we hear	aknd
our coffee	ak
biscuits	azcrdbedfvgShWikkclQmonbqc
the biscuits	alqc
trave*	acorpXqZ
your poems	angdmd
gratitude	a4bqdbfphZjWkOlPmjnUoSppqV
grati*	aqfdgbmdoc
to proceed	apgchdjj
proceed with	asgchdoc
your submission	anbdcdjaldmkncplqc
i've never	ascakcldnd
written to	amcjdkkdlcmdndpd
puppe*	amdcfdkcldmlndpa
the baby	ao
subscribe	atbkcbdQeafSgaimkalnm2oZqS
<s> subscribe	apmdnd
subsc*	axgcicmbnZod
our newsletter	anmdnd
the week	jckWlamqodpc
fund was	alobqd
was set	ilqb
memory	aqbdcddUeMfdhUipjblbmkncqn
brothers	apbcdjemf4gdhViJjkkWlYmbnW
sang	ascYdZeTfmgdhViUjbkalSmbntobplqZ
spring and	aknYodpn
cake	avcndFftgRhaiTjlkdldmtncoapY
be cake	aqkbnZ
notice this	il
is intended	amickk
the person	aobbfcglhdkd
person to	ajpkqd
whom it	ap
thanks so	aj
so much	aopaqj
much for	aoqd
for thinking	fk
thinking of	fk
session will	mjnc
foyer	d1eafaiYkXmknkpdqb
the foyer	mj
on both	apndoapc
you're in	aogdjdol
in good	ajmlnbob
good company	aqndoc
about my	cnqd
my own	atbbcbdbgchcmdncobpVqm
excuse	ambqcqdoenfkgdhjiljbkZlcoWpRqX
excuse the	apcd
good luck	arndpa
and thank	al
your patience	km
year for	ocpj
theatres	albpdZezfXgZiakrmLnmopprqN
theat*	andkkdpdqd
our decision	arebhRibobpd
many thanks	aqgdpc
jam	ajbmdXeqfqgOhbiXjWlknopX
the jam	gdpZqo
<s> kind	ao
admissions team	acilmj
northgate	al
north*	arncokpcqd
school of	an
music	aucZdWebfdgUhaiVjZkRlXnkolpqqZ
consisted	ambdcSdWeRfRgUiZjTkblmmaovpsqr
panel consisted	ampd
consisted of	ampd
dr	a2bVcNdYeZfXgahSjTknlsmtnbolpPqU
to introduce	aokdna
sunniva	aokdna
sunni*	aokdna
joined	albbcKejhUiNjZlmmRospkqR
who joined	ajkcnaon
us in	aqfjgcjckUlZnd
speakers	bdcRdZePfLgYimjUkblbmknz
separate	adbXcNdcfPgZhqiXkdl1mjnZompU
by separate	mk
separ*	aubchkkblbmjnZoapZqc
unsub*	am
this call	bcpo
writing this	ak
kitchen table	an
table with	aj
coming in	gdjjnXqj
brave	aocqdjecf3hUiajSkblRndoPpsqZ
was brave	am
aloud	adbdcWdWePfVgjhoimkklkmynjoTpX
dispute over	od
hall booking	ebon
has nothing	aneb
do with	apebqk
your manuscript	aogbmbpkqZ
manuscript number	aloc
number is	ak
slot for	mkncpj
sorry !	aYfpgj
us is	ajbokdnZocqd
types*	alkcmjnc
the issue	amkdnbpmqb
hate	bjcudzenfogciWjVkSldndoXqb
i hate	al
hate writing	al
to people	apmdna
people on	anod
on their	ak
theme	dZeYgahXibjbkalQmdnvoWprqp
the theme	pm
winter issue	akpc
issue is	aqjcnZqd
salt	aqbldXengZhliNjaldmjoapa
this year's	arkcldpYqj
from eleven	anbdjjndocpd
disci*	akdmgd
i'm told	ejfdkj
of mine	fkpd
well in	argdpdqb
than this	aacm
two hours	cm
hours of	abcm
i want	akbockddhcjckdmZnXob
<s> who	adcpmcnb
earth	bacsdYeUfcgUhVlXmdpnqj
on earth	cmkdmd
thing to	ckndod
learn	aabacodYeBfcgUhciajmkYlWmwnaoOpp
<s> learn	aacrddednc
learn to	aZcrdded
spell	aYcrdHedgbhWitjlk1mWnZojpQqp
paper is	aaclokqd
and to	asbdckeafdgYhbjakalpmcnapZ
whoever	aNbkcvdUeZfYhoikjjlZmkndocpcqU
to whoever	abclmk
whoev*	aZcook
supervised	amcZfXiQjqknlomanVonqW
only a	abcljdqj
fool	c/dXebfvgKhbjZlOmj
a fool	alck
or a	apbacjfdhdmcncpc
numbers and	clok
i leave	aobcclmand
committee got	cj
beyond the	aYcjpbqm
title	ajbccadWgdjbkamQobqb
the title	aacjem
clearly	bYcadcfSgrhoikjXkNlamanUoYplql
you clearly	clqc
are for	bdcnqd
other people	abcnqd
in march	aUckjZkmnjomqc
kettl*	cpgdmdncpY
intonation	aWcpmdpdqm
inton*	aWcpmdpdqm
than you	aTbdcsfbgdjbkomlnbpZ
a call	acbacngdjokXmjoXpbqc
back after	adco
after that	bacojWkomdob
is beyond	ck
lazy	aqbdc/dneJfvgXhYijjSkZlWmlnUoYqm
imagined	aSbbc4ddeTfnhkkdlMoYp3qp
imagi*	aajcmcndoYpr
that we'd	ckgljjkcodpcqc
people here	aVbdcrhcnl
here we	aTcrglhbkj
on any	accomknXoj
house you	bdco
stayed	ambjcSdYeRfmgnhaiYjVknlWmOnVpjqa
<s> are	nk
are you	aZckobqm
stupid	abbac/dpePfqgZiljQkTlXnUoWplql
pretending	aWbjc6dxeSfxgOlWmmobpaqZ
prete*	ckkjod
red	ajcpddedgVhOiWjYkWldmanlpa
drone	aVcmdyfbgbhbixjjkdmZoupdqm
on for	adclmdnj
forty minutes	cjndqk
minutes about	clmdqj
start up	alcknc
you is	acckkj
so too	amjcmd
a time	abcn
waster	aWcr
such rubbish	accm
serious	aPbacmdyeZfchmibjXkVmTnWodpuqq
a serious	aYdlpn
hang	aYcsdVeOgbhQibkrlWnuoapdqc
garage	ambkcvdoeLfngbhSiYjclZmXnkoopbqb
doctorate	bZcZddebfcgcjmkkmOoqpsqa
docto*	aZckklnj
obviously	addaeWfagohojTkMlSnZobpt
obvio*	adcjom
doesn't cover	acck
yourself a	jmqd
a translator	cmqd
plainly	aPcrddeqfUgohzirjakPlcnXoUpmqm
plain*	aYblcldkgckdljmdnc
us with	angXjk
a straight	ajcj
face and	abckgmpd
preci*	aPbYcrdcfqgahdkbljmb
importance	aabbcZekfZgjhpiWjXkOlamXncoZpr
talent	aobVczdUeTfWgThciWjYkMlSmcnmoRpuqc
by now	aacqjc
made her	ck
laugh	abbcc9dYeKfjgZjdlUmqnmoPqk
and me	ajckdd
me sick	cldd
take up	adbZcmfnhckklcmdobqd
knitting	c1dTekfsgOhVidkklcmdnjonqj
knitt*	aabbcn
for people	aZco
you turned	cnnb
turned out	cnnjodpcqc
expects	aYcUdKedfPgqhbiZjqkylknjpYqT
expec*	aWcogbhdjckrmdncpmqd
a minimum	aacoklodpc
minimum of	aacoklodpc
<s> honestly	abcpmd
parrot	akbYcxdlfmgZhYinkVlbmkpc
could have	anodqb
chaired	ajbacRdbepfXgliTjckqlzmlndobpaqT
chair*	cjml
it better	ambbjcpd
we all	asckfdgdndokpTqb
had a	anbaddelfYgbjdldmknbpbqW
you'd want	aVcmjbmdnqpd
two hundred	abclndpk
people in	clpd
in that	daelfkgdjbkkmcnnpaqZ
poem	aXbWdKeagdhWijjWlbmjolpdq1
so are	amod
get over	acco
over yourself	acco
preen*	acbdckhn
uneasy	aPbYdzfqgthsiajYknmjnToSps
felt uneasy	acdn
about their	pk
their reports	aj
and we've	acjlojpd
we've taken	acbl
reported to	aYdmeo
may we	akdmnc
publishing	amcddbe2fagTiZjUkblpmapkqb
your story	aldmqd
me you	aadkfk
for her	aZdkpl
office and	dkpk
settles	aOcje/fZgthoidj5kwltmanYoVpSqc
a code	aaonqc
wrote to	dkekodpj
connected	aVcdedgUhciojSkQljnmoqpjqp
connected with	dknj
allegations of	addoecld
currently	abcNdSeZfMgWhbiXjkkdmQnwoypoqS
before your	dk
been made	apdkgZhXod
made aware	addl
threats	aQbocZd/erfXhjiwjZkWlkmYnmobpW
against a	aadoed
the submission	amdkha
submission has	dj
been withdrawn	addjon
a result	akdjjkldob
policy of	ajdj
<s> several	addl
that they	aWbccmdnecgWhbjblbmbnmpqqb
not feel	dkgcoj
following a	aXdlhdjcnlon
has stopped	acdj
youth	apd6eRfpgXhYiLjWkSlYmWnlodpoqd
grant was	dj
because your	aZdnok
unresolved	aTbccResfYgnh6knlsnYpXqk
an unresolved	dj
unres*	dj
its director	dj
<s> someone	abdknnocpc
the cast	abbcdlhl
to respect	bjdl
respect that	acbmdkhd
way you	ajccdqfdndpd
you touched	abdo
touched the	abdo
dancer	aWbdcjdpfxgShViOjukYlVmcnnpkqk
bring you	akdlkdncoc
that has	ajdkkc
the report	dl
report from	dl
theatre	atcYdjeqfdgVhdiPjjmOnjokppqQ
theatre is	dlokpd
towards the	dj
the student	dj
guides	aueNfUgIhRjXkOm1ntpdqc
offer is	aldmgdoaqc
not confirmed	akdmgdnd
on account	addm
your present	adbcdmedgbjpmdncocqk
<s> last	axkYoUpb
night and	gdmjnd
shared	aXbZcPeXgmhjicjZkClZmunUoZptqs
the shared	aadkmnqc
be having	dkjj
having you	dkfj
community team	dlkd
than one	aubadlgdkdmanbpWqd
report about	aXdmmj
images	aWbackdneafQgahWinkUlXmvnmqt
you showed	addlnk
talk is	aadlmdon
bill	aZbdcUdcejfXgbhUiZjrkdlmmWndokpXqd
the bill	dlocpk
don't feel	bcdlgdhdpm
when you've	aWdlfcjpldmdnkqd
no i	dlfdhj
cabin	bdcXdweUfchQiZjmkWlYmZnjoxpc
it made	addm
made me	aldmfcmZndod
knew	aXbWdxeWfmglhjiWjXkTlOnWoZppqk
i take	aYdmgdnkpn
kids	alcxdweBfrgNhTiRjbkalPmpoYpl
the kids	dnnb
every time	acdnnb
our front	addl
amounts	aZbddTfUgXiakUnXoqpkq0
this refusal	gdlk
anonymous	cZdxeafXgQhaisjSkTlpm0ompTqY
credible	adbdccecfShtirjVkXlkmmoapj
credi*	andlmbnbpdqb
workshops	apbocVdneUfWgKiXjblcntocpo
auditionees	acdl
changing	aRbccXdseWfTgpiVjjkdlnmandobpmqs
the changing	aZdp
were heard	dmqd
heard by	aZdmklljqd
by three	dmqd
three of	aodkfjmcnaodpc
child	aSbTcmd/eYfqgVhOiXkWlbmXpcqu
child protection	acdooc
protection we	dl
chape*	dk
society's	acdojcod
the society's	acdojcod
membership is	djnkod
on that	ajcdhnobpb
she says	addjnm
home from	acdjknnc
our young	dmod
music*	akdmocpc
your check	bjdmndod
came back	aWdogcncojpk
scene	bWccduePfagVhXjbkYndoXpZq8
the scene	ajdkqc
scene at	abdjmj
the registration	amdjod
registration desk	ajdk
us not	acdk
nobody here	anbbdmgdjZkdmdnk
here is	dm
is willing	dmnd
darkroom	bddmol
the darkroom	bddmol
darkr*	bddmol
be wrong	bddmflncpd
wrong to	acbddmjdljmbpk
<s> students	acdjlj
believed	aVbRcZdteYgkiSkQlTmbnXonpmqv
regarded	bZcZfbgnhlidjVkHlVmPndobp+
the conduct	dj
issues	abbWcOdnejfOhoiZjakcljmbnnoVpb
lab	aabZcjdvePfSgRhXijlonoompb
microphone	aRcjdqeQfUgchdi0kcmunqpaql
micro*	aadjokpk
moderator	aQbrcXdtfUgphrivkulvmvnqoSpQqU
hurt	abbdckdweYglhaiYkYlUmSpu
inclusion	bmcGelfQhriXjkkMlpmjnjpoqZ
witne*	gk
my sister	akdlfbgZnbodpl
me what	aadngdjdkkmjna
mentions	cWdcedfTgdhlipjWkYmmnkpZ
menti*	aQbpcadkfagajZkZldmanu
it because	abdkjj
letters to	dk
the poem	aYbcejoppcqj
be directed	aabcnn
directed to	aabcnn
be giving	abbdejfdho
cannot consider	aclkok
is sent	apiV
not an	anbcid
told to	acen
withdraw it	bcejnm
attorneys	aUbbcQdpe/fZgthsiNjZkYl5mlnQoWpYqQ
our attorneys	adeood
instructed us	ej
to hold	nm
no conversation	hlmd
authorship	abcUdTeyfXgdh2kRljmkncqq
given that	adej
your registration	ejjknb
contract with	acej
reserves all	aaeo
its rights	aaeo
that of	akddekoapjqc
as you're	abejol
you're suing	ek
landlord of	addceo
speak to	aXbddcemnl
to ours	adbdeo
the recording	bdemmand
matter has	adek
been passed	acekoj
services	axbccTemfVgShPjZkbljmYolpWqb
a cease	ek
board is	amejlcob
advised to	alelld
meanwhile	akbccKdkejfVgphUiYjbkamcoYpc
meanw*	ergdndoZ
my solicitor	dcergdna
say nothing	ademod
will hear	aYbdeklkmbnj
sentence	aHbXcVeqg0hjiVjlkjlvmZnRpdqv
the sentence	acel
sente*	aQbaccdlerfdgZhcjaldmZnYoZpnqq
sentence on	aceljcmbnaqo
proposal and	akejgd
of any	bcdcjllcmknbod
translator's	abpnqc
estate	awbadYe1fogZhViPkYlbmMompc
draft and	ek
recommends	bkcZdbfNiPjjl2mvnlocpV
recommends that	adek
the agreement	aZejkoqc
accident	abbQdzeNfwhXljmTnVorpYqv
accid*	aXfp
you're on	abejmbnpoa
application will	bcejkllcnd
met with	adejpj
with legal	abejgm
tribunal has	ejgklb
has your	aabneljcnd
and until	eojdkklcob
until it	adelkk
rules the	el
an applicant	abeljdkj
by which	ejldpm
lapses	aWcrd4epfXgmhwimjUkbljmknKodpaq1
are obliged	aabdekok
the injunction	epldod
kindly address	abbdeo
henceforth	aWbqcYdQezfXgdhqj0k1mXnkolpXqD
hence*	aWbpek
messrs	adbdem
brandt	atdlfjibkjldmdolpdqY
oyelaran	abelndom
oyela*	abelndom
act for	aXer
<s> both	ajejgdhdjjmjnaonpbqY
sets	aQbbcRdJeafSgZhaidjmlqmonnojpcqw
royalties	acbkdKe/fWgahliSjqkYnYomqa
royal*	aceood
no second	aZejhonkoYpc
edition	albXcVdNeXfPgZhVidjcknlnmln1onpdqS
editi*	acejgdknldnpobpaqZ
contest is	emndodpd
your publisher	abemoj
publisher and	emnd
books	aZbbcbdOejfSgNhTiXjRlXmlnyodptqc
its books	emnd
excluded	cReqfZglh6iUjjkXlomYnXqX
for now	bYccelflgZhdpZ
publish	abcUdLekfFgRhbjbkslsmrnuqR
publish our	ek
governors	acblcZdbfTglhliYkrluobpcqS
gover*	dcoaqk
department that	acej
place cannot	adejgk
your claim	engdod
discuss the	aXekgdml
a court	elndodqm
date in	amelob
to book	elnc
book you	akelmknXob
owner*	aUnjos
data and	acpdqn
was received	aXekpl
second and	ekpd
pre	aobXcdeZgliXjlknnYpd
representatives	adbkcEddetfSgchkiWjZl1mdodpdqI
legal representatives	adem
you by	bdddekfpjclcoZ
not allowed	ok
to decide	aagdjdllnbol
anything about	abbdekgcmk
denies	aSbld2e8gohqibkPlomZoYpS
agreed not	ek
commissions	aabjdSe8fNgdhoiOkblxnbolpcqS
copyright	accWdce/fQgbiajmkclzmXolpUqR
copyr*	ekjjod
chore*	acekmnncodpjqc
puts	aNcmdRepfRgahYicjskYnqodpZqo
which puts	ek
bankruptcy	aTbccddTe/fWgsicjqk1l4mQnVorpTqY
bankr*	abejom
trustee	aubodce/fYiYjkkmlumVnbolpTqB
no awards	adeknl
asks that	aWbjdcejkmoj
keep to	aZejgnhkpc
communication	aobXcTdnekfWgKhXirjakTpYq0
communication with	bckl
with her	acejjkmdpk
her office	adem
you very	fl
much but	abflgdql
that way	aXcdfonmpd
any day	abfjnl
day if	acfl
date you	abfmjknb
mean	ajbZccdOeYgXhjiYkclWmZncpYql
you mean	akbdcdflmjnZ
terri*	amcddcmbnbppqW
reader	aVcYdTeQfRgZhViwjXlrm4nooNpv
the reader	acfjocpm
your ex	aafjqm
same time	fj
we're seeing	adfmndolpc
each other	adfpgdnd
so i've	fmgdnconpb
and now	abfmgdkdllnc
now i	fmnc
didn't feel	adfm
aunt	aqbddreZf/gahJkdlPmXocpUql
your aunt	fj
to stay	aZbcjVlcmanxpo
sit on	fjolpc
and as	hkqc
family and	acfloj
why i	fjhj
a client	aYfkompaqm
has run	aafmkjncobpl
run its	aaejfm
its course	aaejfm
happy with	fknaon
marek	ambjcPdaebfqhcidjjnjoupd
the break	fj
just can't	abncon
party and	fk
do i	acbddmfk
not ready	aXbdfq
meet your	jdmk
doubt	aTbdcadVemfagyhwiUjbkaldnZoX
i doubt	fjglod
i ever	adbncdnb
to try	abfkgdkjnk
try again	bWfsgdkkna
change that	adfkjlocpd
than that	aafnjj
isn't in	adflqc
nell	alcbdmesf0hdiajokqlWobpWqU
for christmas	aafn
christmas it	aYfq
i do	akbXcZfpgahZjdkcmbnooapdqd
love you	acflpd
cannot say	adfl
it more	aYfkhlpl
studio with	fknjpc
with somebody	fkncoj
i'm keeping	adfo
keeping the	aZfo
the ring	aoflocpYqc
ring in	abfm
in an	aaflnpob
you because	abfl
<s> between	adfj
the holding	fk
hands	aTecfkgWhZjckZlXmbnMqw
i may	abfjjomdnd
have given	aWbkcddafpgcmcomqb
given you	acfjhl
idea and	fjpdqj
emergency	cYdwecfTgdhUipjjkqltmXoppHqd
emerg*	fl
contact your	anbZflnd
editor and	adflnj
nothing else	aUbdfjgchZjwkcndqd
student's	ajfkpd
father	aabTcadseaf7gphRiZlSmPnSoaqm
it wouldn't	fkgk
have dinner	acnn
be moving	anfk
moving in	abfond
invitation	arbkcJeYfmgdiojbkmljmnnqoLpQqB
the invitation	fk
but a	acfknd
isn't what	fkok
doesn't want	adflncojpd
a visit	fmjc
you just	fmnc
just yet	fmnc
sweet	bYcjdQeUf9gYhXiVjXlSoXpqqq
write a	ccflmknaqd
song	amcbdTeRfpgXhUibkXlWmdnloopa
about me	adfl
have turned	fl
beside	bbdZeMfkgahUjWkalVnmpdqo
beside you	ajfkgdpcqj
it's not	akbbgbnopV
that i'm	abfjhm
it's that	adfk
see us	fk
i missed	adbcfnjdmdnbqm
i'm too	aYclfl
and you'll	aSbkekflgdjdkano
thought your	alfmodpcqY
mother and	aafjodpdqm
be friends	fk
want that	cdjbmnnb
into correspondence	mlpk
about individual	ml
on why	abhlmj
our policy	hkpd
whom we	aapl
represent	aVcUdHekfWgbhlickTloptqZ
decisions	aSbZcTdWeofPh/icjakalzmjnNoTpdqb
mecha*	adhjpj
submissions and	ak
the chairs	aVijncotpbqZ
is under	hjol
obligation	abbjccdde8hqiVjokdmdnUojpZqN
no obligation	al
its reasons	anhd
verdict	aSbPcSe1fYg/hwiWl6mlnLoVqa
verdi*	glljqd
discussion about	aYhp
day or	abbkhl
afterwards	aobbcHdleSfbgohmidjdkvllmXnVobpZqW
mind is	aZhqnc
decided and	aahlpkqd
for debate	aahp
stay so	aahm
don't do	aRbccdemhqjdkbldmmnXoaqp
<s> admissions	aj
decisions are	adhk
to review	adhl
argue about	abgdhnoj
decision it	aahn
<s> legal	edonqd
recou*	aWecgjjdkclumdnc
the judges	amecgdmjpdqa
word is	aYedhq
matters	ajcSezfYh5iXjXkXllmZnOoZpb
matte*	apedlcnaolqc
<s> neither	aYhmmboaqn
disclosed	bXcPdneqfTgthwkclkmmnaobpM
be disclosed	alebhnlZmd
the slot	alddgchnod
be saying	ddgchnjkod
choice to	adhnmd
four thousand	angahkoa
entrants	aablcWdNeKfVgThrjoktlmmdn0okpqqU
<s> that's	albjccfdgjhkjbndobpXqd
that's my	abclhm
there isn't	gdhmokpc
receives	aablcTdQeWfPgWhZivjkkalmmrnjojpaqZ
queries	akbncPebfLhni8jUkXlvm3nloQpQqd
queri*	atbZgdhlidjcmcndobqd
queries about	aahn
placi*	hnlknd
not explain	acbZfdhrmd
guess	aWbRcrdSeKfdhqidjakolVmpnVoVppqc
outcome is	abgjhlod
negotiable	bmcddRfjhvijjokbldoqpRqV
not negotiable	hk
work for	hk
<s> decisions	aahm
the membership	gklb
committee are	achkldmj
not comment	aahn
further on	bdhl
cast list	achljkpd
friends of	hkjlnc
fixed	aJbdcUdOeUfVglhjjokXljnoo6pYqj
are fixed	gjhokdoc
fixed and	gjhokdob
altered	aNbaccdjfRgxhojxlnmanWodqy
be altered	hljnkdob
alter*	aXgmidkjllmanooUpZqa
publication	acbccOdUejfLhZjUkvllmXompnqW
no correspondence	ajbc
correspondence will	aohd
be entered	al
entered into	al
studios	apbjcbdXeyfdgchniQjjmXojpkqO
studi*	aZbYcbedgdhmjakdlmmcprqc
say how	akhmpaqd
or who	hm
voted for	aWhlobpo
for what	ajgdhlmdnnobpY
can't talk	hmpd
it's no	gahrjdoa
no means	aahond
means no	hlnd
no full	aZbZhp
full stop	aahood
principle	aZbbcPdSeyfZgkhxiWjqkYlqnVompdqZ
subst*	aldllbod
trust you'll	abfdhqmc
you'll see	alhmmcodqc
disagree	aVbYcTemfWgvh+iRjakRlrmvnVoSqk
disagree with	hlpcqj
many do	hl
but they	abhlmdndodpp
they don't	alhkndqd
choices	aXbbdTeQfUhwiWjckQlnmvoTpyqk
choic*	abhlpk
nothing you	ambdcagbhojYncpmqa
could tell	hpjYndqk
us would	hpjYokpcqd
lead to	hpjY
i've given	hl
my decision	adgbhkompd
mean to	hlndqk
defend	aRbjcbdre4fVhviXjdkZlcmXoZpkqU
to defend	adfcgbho
defend it	adfcgbho
file is	abgdhpidkdlamlnZqa
email as	aZin
<s> replies	auiV
brack*	arnbpd
example are	adimld
deleted automatically	abim
<s> automated	aknd
reach a	adol
a machine	ij
machine and	acil
your status	ikjjldnd
log	akcbdNeWfagVhRiokaljnjo0pJql
log in	alikmcoc
in to	avbdikjdlcmancocpd
belongs to	aaipnd
script	aPbbdNeVfNgbhdizmtolpbqz
a script	adinld
<s> responses	ij
send these	abilldmj
an address	aZilol
address that	acim
can't receive	adim
attention	acbmcYdjedfcibjckUljnboJpcql
a system	akok
system generated	ik
is required	acijkk
required and	abikoZpn
example was	acim
for sending	apbX
be switched	adil
off tonight	adil
mail is	ambdedimlbnc
please to	abbjijnd
wrote you	aZbcgbip
has sent	abiknloc
sent this	acdkim
chairs do	aaikndonpdqd
getting	akeJgZhbjckZlZnYoVprqj
are getting	il
getti*	aogdiknd
getting this	iknd
grants	blcXdPerfOgVhcicjrmaoupdqV
the grants	abil
from replying	aabdho
channel	aobdcbddfSgZimkZmooqpbqd
is one	anijpZ
one way	aWiskd
the casting	aZbkilmjod
is able	abilqj
writing back	aaipka
point*	aXcmipjckZmkncpd
account is	aZimkk
used	aSbbcddaeVfQgQhVitjckdlambnkorqt
notifications	im
only and	abilomqd
checked by	ijljod
print	anbbcadJejfIgQhUiokUmmnxpdqZ
the return	bdirjlndobpc
they'll	albcijkjlYnXon
they'll be	anbdijldmcnb
mail was	ijod
a change	aZijon
change of	acijqk
donotreply	aZip
donot*	aZip
<s> anything	aYilkpnbod
this line	aYip
line is	aVilkdnjoXprqY
no ears	adin
a post	njpm
opera*	apgoldnZoZpa
ticketing	ajbldpfVgZi2jakXlumpompTqW
voice*	aXipmloapk
listened	aXbZcWdleYfXg1hniljUkblcmwnXoTpn
listened to	aagjimok
reply you'll	iqjbnZ
get this	aniknY
<s> decision	bcgdhkimlcpd
with no	aVbbcdfdgbhjilkrlZmkpZqd
responses are	ik
the host	aZijon
produced	apbQcYdJecfXgVhTilkWlSmconpwqo
address in	aZinkdoj
submit again	aYno
again from	aagcjlkqldnX
not sooner	kn
bologna	azbccKfkgkhaidjkkjldmZpdqc
bolog*	nkoc
nudge me	kj
authors to	kklcpl
leave a	abkkmnnd
reading period	kl
period between	kl
within a	alhdkolYoYpk
under our	aahlldodpm
our rules	kklcoj
an unsuccessful	ackkldml
unsuccessful applicant	kk
applicant may	kk
# round	kmld
snowed	ackn
i'm snowed	kk
snowed under	ackn
in july	akcdmdnZplqb
auditions	bmcadkeXfVgYhsk/lrmlnjoWpcqF
next auditions	kj
after next	kk
some time	akbdkkmdnd
time go	alkjnc
can say	auejfchajdkjmcnaodpa
council has	bk
off for	ol
while we	kj
out who	knmd
editing	ambjcddWeZfEgZhjijjdkYlrmppjqr
fiction	arbacmdNfWgWidjbkXnlocp3qj
ficti*	aqkjnbqd
candidates must	akkj
between attempts	km
diploma	ascadVeNfbgVidjrmZovpoqb
diplo*	kjok
bit	bZcddSeIgohcijjPkrlUmbnSoVq0
a bit	ajbdcZgkjcknmbnYocpZqn
bit of	apcagdkombncokpZqZ
of space	kl
me be	abbmfdgkjdnb
to ring	jdml
alumni	awbocXdledgThciZjSkYmknoobpoqF
can come	ol
after three	ajkkpb
seasons	ambdcddMeOgahciajYk1lYmVnaojpvqa
seaso*	jdkpnboapjqd
patient with	adkn
date on	apgdjbldndoj
on which	anedgXmmnZojqb
request can	jlld
eighteen	abbadXeHfZgXiSkwmYnYoup2qs
is eighteen	kk
eight*	gdkkncqm
eighteen months	akklndojpa
months from	akoa
so try	kk
try me	aajjkpmdnd
i've just	ajklnd
speak about	jckrnb
your show	kl
show in	km
or two	anklldncobpd
you'd do	jakmmdnj
do well	jdknnc
well to	jdknnc
sit out	aakonc
season and	kkok
come and	aobXcbgXmjocqc
and sing	abkknj
sing for	abkknj
opens in	ackknjod
sent ahead	abkpnd
second application	abgjmlnd
the following	ajddlZnlpcqc
academic year	knpd
summer and	nlpd
will come	aqbdlkmbnc
the year	bcgcjdlbnkodpkqd
year after	pj
jess	adcVdmeofngmhkiTjlkumvoZpdqV
there's nothing	adbkkj
be done	blfcmdnaoj
we only	aWjjnbojql
writer	aqbacVdZekfjgVhTiZjXkRljmdnuocpnqk
year so	jckk
calendar for	km
for next	jdknldmmna
next may	kmod
<s> speakers	anklldnbodpd
are eligible	klndoc
spring edition	aYklnopcqa
wise	csdWeWfrhbiZjTkdlVmjnZoVpuqc
anything until	abko
until their	adkjok
new chair	kjpj
chair has	kjpj
time before	kkljnd
entering	aUbacYdkeTfcgShlkolmmJnxonpZqb
entering the	abnm
national	apbZcZdcfSgahZiVjckWlnmWonpdqX
the national	aclk
pool	dceQfUgPhciWjbkWlcn2oapm
some months	kj
then you	amccdkmcod
your project	akjd
finish	adcadJeCfdhkiYjdkwlcoappqk
to finish	km
finish the	adkm
volume	abbVcRdFeQfNgbhbjbldmrompyqp
has come	gjkoncoZ
exhibitions	avbqcPdTedfRgQhbibjclcmdnyprqO
exhib*	acbceklknbpk
mended	jnna
michaelmas	acgjkl
micha*	acgjkl
me when	ackjmd
the season	acon
in about	acbnnYodpk
eight weeks	kj
retake	aTbmcZdmfUhmipjokzlrmdoZpXqc
retake the	adlk
the entrance	klnd
paper until	apobqb
sitting	aabZckeNfkgdhaiZjZlmqT
next sitting	jj
sitti*	kblmndok
sitting on	ol
a break	kj
break of	kj
one full	anjbklldmapd
full cycle	ankd
cycle is	kkpj
same team	aZgdkknjop
ask again	fdjbkjmdnm
ends on	akkYoo
june the	aZkkobpo
to wait	amklobpc
i'd suggest	ajjdnl
dust	adbdcxddfmgQhTiXkrlWokpdqt
the dust	km
dust settle	km
for half	jdmjnd
year before	appb
before sending	klnd
pieces	aTbaccdGeUfPgVhbiYjclbmnoapzqy
this quarter	ajbdklnc
quarter please	ajbdklnc
please in	kmnc
next one	aZbZjdko
some notes	acmo
notes in	aamlok
you might	akjbnnqd
of use	gcmpnYok
the readers	aamlpkqc
to pass	bjgbkbnaoapr
their comments	am
could do	aabdhdjYkZmnonpl
minutes on	aakalkmpna
phone about	kdml
reviews are	aZmpnc
are attached	aUmvod
your panel	adnm
me why	bZhpnd
wonder	adcrdSeVgZhciTjdkjlZmnnooSprqZ
scoring sheet	mj
from each	abgm
judge	aJbTcNdme/fVgyhpiQjbkdl8nPobpWqW
adviser	bbcXdpewhkiZjYkWlkmjnnpRqY
hope they	aYmo
would it	jdmpnc
it be	abjcmnncpdql
be useful	jcmrna
ten pages	acmmncoj
i'm in	aXfdjbkZnmoo
office on	aYbkdkjdnkod
thursdays	aZcQdSeafqgajck0lymwntoapPqS
on thursdays	kdmjnk
explain how	admnnd
we got	mm
got to	angdod
our programme	aamooapk
programme officer	moob
leila	acbkcSdqeqgdhljkldmjnqolpWqP
mornings	ajccddeBfphcjXk1ldmxpYqc
people we	akmnobpa
length	aObYcUdNeXfVhciakdldmlnboypnq9
at length	gjmk
a story	admknc
and three	bmjdmjnaoYpoqY
seen in	aYdkgdlamp
<s> members	bbhdlqnbocqd
questions about	aYedgdhckmnl
playing	aZccdbeQfngXiZjWkblUmapw
playi*	acmjpl
we give	adml
give written	adml
written comments	aaldmq
comments to	aSmqpoqc
to everyone	aqod
everyone who	mnncodqd
second round	almkob
simply reply	nk
reply yes	gdkjnd
down with	mm
and go	kjmj
go over	aYmqnc
a one	aVinljmk
one page	aalmnoodqc
can bear	jakn
bear it	mk
i'll send	adjckjmm
long version	jamkodqm
version of	aZgbhkmonboj
the tutor	mk
tutor who	mk
has agreed	lmnd
impressions	bacodWeVfYgahkjSkTlbm/nYoYpr
impre*	ancbfcgZjclmmnpcqZ
over a	ajgdmj
a video	ajnd
video call	ajmlnd
it but	acfdgjnaodpoqd
but we	aZgbhbnroVpqqc
possible to	mmpc
you must	adjdlammnn
only write	ajmlnd
you reasons	aZmp
shall have	aZmloj
have them	mrnbqa
them on	dkmnnbod
when i'm	aZjcmonj
i'm home	aYknmlnc
annot*	admn
copy is	admn
its way	gkhdmqnc
any good	hdpm
selectors have	mkpc
artist	bcdTfjgUhPiUkSlamansokpxqX
here's	aZkdmr
the link	adbdlcmqncocpdqm
link to	mj
who was	lbodpl
interviewed	ambWcRdueSfPgkhoiZjSkTlrm/ndoTpaqP
slides	adbscldWeNfKgdhSi6lkmznjpTqt
the slides	akmmnZ
strengths	bddXeVfYhqiljakKlVm2oWpuqw
the strengths	adml
strengths and	adml
weaknesses	aVbdcsdqeXfOgkhviqjWkOmvnaoapnqy
and weaknesses	adml
weakn*	aamlok
the application	aohcjmnZpW
i've asked	adfdmnncoapn
you frankly	admj
lost the	ccgcjdmnoYpcqo
a mentor	acmjpk
writers	bkcSdRekfbgThdiRjakRlkmonzpmqX
write*	aYddlbnpokpc
will go	bZepjbkYncpc
the script	abmjom
script with	acmjok
be welcome	adbbmknnod
unedited	aYmrqc
unedi*	aYmrqc
tips	bjdbeLfcgLhSiajOkTlnm/nloVpWqm
on if	ajjd
you give	nd
be told	klmk
secretary if	adjjldmk
interests	aacWe2gchriRjZkBlbmcnZobp4
can explain	admm
explain it	fjhamm
shall we	abhdmlnl
we say	aZfngdmlod
say tuesday	ml
usual	abcaeJjYkalcmloYqt
the usual	abnl
committee has	admnoa
suggestions	aVbpcSdleZfUgrhtjOkSlqm/oG
we run	aUgcjdkcmonlpn
run a	jckdldmknjoapm
a feedback	lbmn
abstracts	aXmlojpm
week after	mkoc
after notification	acml
there are	aNbdjcknoppbql
i'd say	hdmkndpkqb
say to	admkpj
chapter nine	mk
the chance	mopc
suits	abbYcmdoe7hdiLjbkRnloYpo
it suits	jcml
suits you	nk
from entering	acbdkdnn
us something	nj
and soon	aajdnn
i'd love	aamjnk
handles	aWbkerfMgdipkRlkmknnokpZ
memoir	bbcldYecfrgchViZjakclbmtoZpjqq
try her	nl
fenwi*	alednj
we hope	bVgahcjdkjlcnqob
you'll think	aannpc
permission	aZbqcJdleyfWgajpknlsmbnmojpLqC
your permission	adnn
permission for	adnj
round of	nj
reviewing	aVbccOdkeufEgphriSjal/mxnVoUpWqW
of reviewing	nj
panels	abdOeofGgdiYkblvmpnpooqa
do try	nj
the community	aZkdnppmqb
arts	ardaecfYgRhZiRkUmVnvocpqqX
arts fund	nk
fund of	njpj
county	bZccdXepfWgchWiZjTkal0mPoupRqc
the county	aXkdllnjojpaql
county which	njokpd
backs	aTeWfQglhbikkYnn
this sort	aann
sort of	akckmcnkpZqa
of thing	aZccnmpl
be very	albdfdjakkmcnk
very happy	anfajamcnloj
you another	abbdljnjpj
another time	jj
the conversation	adbdgdhdibkdnspd
mood	abbXcddjeVfmguiWkblbmjnnoQqt
better mood	akjdkbnnpd
january and	nl
chorus	aUbneSfagchbijjanxoVqr
the chorus	abnkqj
so have	kjnjoc
a look	avccdbgdjckdmbnmoYpcqc
noticeboard	aZilnood
the noticeboard	aZilnood
are first	kdnk
first reserve	aano
our part	nmod
places left	acnn
keep in	aknlpdqb
you along	amfc
use it	bbidmcnqoc
volunteer	bkcbdvedgShWiVjambntpXqQ
do write	adjYkqmjnb
harro*	nj
stay friends	acfcmdnp
friends with	acfcmdnp
always open	adfcnp
don't take	aobYhZjkkdmlnnodpdqc
a reason	abbbgchbkdmnnnqd
reason to	albcjknkocpjqb
plenty	aacjdPeLfZgWiYjUkXlRmvnuoQpwqq
fill	aXbddKeQfIgYhZlrmmn4odpXqW
to fill	aabdhckcldnuocpZ
encourage	albmccdkgQhciNkZlcmdnzoZqa
we'd encourage	acnn
encourage you	bajakdnp
smaller	aZcOdOeNfUgbhWibjjkWlZmTnypyqp
award as	aaok
they know	nj
know your	nj
of another	gbnm
another application	nnpd
have kept	nl
kept your	acdknnocqd
demo on	amod
for when	amcajdmlod
sea	acdneZfbgUhUidjbkclRmRnuqj
the sea	ackdnrob
which takes	kdnkod
would very	adnm
welcome a	nl
a strong	aanoodpk
candidate for	aojdompW
master's	aahmnj
maste*	achmnj
songs	aYcbdOeOgUhaiUjZkXlVmknroopoqm
read everything	aTgpicokql
everything that	aaidkcnjolql
that comes	aYicjknmql
be my	adkcnlpm
time so	nl
so keep	aYjlno
to submit	aZbdjdknlZnlpl
let's have	aZfakcnr
have lunch	abfdkdno
anyway	bbccdQeNfdgbjZlbmTnsoTpZ
larkhill	nj
at larkhill	nj
larkh*	dknj
precisely	aNbYcYdVeVfWhqiokdmsnbobpkq0
that you'll	kdnmpd
enter the	aWbZhcjckanx
name down	aajjkdno
you're ever	nk
come along	abkdnp
along to	abkdnp
mic	arbjdWfagUiajWljmpnupWqa
open mic	adkdnn
no audition	adkdnn
above our	pd
limit	aMcVdXfQgYhZiQj3kclZmTnso7pUql
limit of	adldom
we publish	abonpd
living	bVcodkeQfvgRhRiSkTlPmTnYowpp
northern	bZcTedfcgchVjamOovql
counties	albccXdPemfSjVlxmTncoupdqb
has already	aaompjqc
already appeared	omqd
appeared on	omqd
blog	aucdeXfUgZhXiqjPkYlnmynqpYqS
repri*	aYflgl
a novel	aYorpc
the very	aamdnbonpk
shipw*	aYnmon
already has	pk
file and	acbdemmdnbok
statement was	akolqY
was missing	adooqa
no ethics	aahdoo
ethics committee	acoo
number was	aVhdotpdqd
was given	aZflhdolpd
the figures	jdkkljmdompd
resolution	aNcIdcemfLglhlipjmkkl+nZoopTqU
the resolution	aaon
ninety minutes	kdol
for #	aOgYkwlVmcnYpwqW
ceiling	aScmddfXhYiVjykblZmYo8pc
our ceiling	adom
ceili*	jjompdqc
ceiling is	ol
work that	hdkkol
started	akbUcaddeSfdgXhUiajakylcmMnspZ
according	bQcNdjedfThZiXjakUlonao1pa
according to	aaop
timetable	aKcQdSeYfcgnhsibjpk0lsnYovpPql
timet*	abom
began	aVbbcUdlebfZgdhXiXjbkylkmNokpYqr
bank letter	okqd
letter was	fqgbocqa
not appear	aknd
appear on	adok
the register	aZndop
register of	abon
charities	btcpdjeufmgVhbiWjVkTmcndoqqR
you gave	aobmccgZjbkdmZnbok
we needed	aVkcmdnaorpk
who's	jdkcmcnZoq
mondays	adblcSdQeVfliZjak8lumpotpPqO
on mondays	aXmcnaor
monda*	aXmcnaoq
your form	ajcajdncoqpdqb
form says	ok
says you	ndoo
ride	bdcqdaeCfpgdhOiWjqkqlS
not yet	aTgYhdldnoooqd
no certificate	aaoo
of english	ok
transcript	aRbacNebfLgnhxirjjlum4naoxpK
not show	om
show a	qk
a credit	ldon
the course	mdopqb
your reference	aZllolqb
an unpaid	adom
library	a1bkcUdUecfMgVhTimjbkbmYnooppaqU
libra*	atndodpb
enrolment	kdmk
enrol*	aabpkdmknb
enrolment and	kdmk
blocks	aQcceZfQgVhbijjjkdlkmaovqr
up three	djoj
flights	ambocHddecfYgahcjlkpmYnnoxpQqS
three flights	ok
fligh*	ok
flights of	ok
of stairs	ak
kiln	aqckerflhdibldmUnbowpWqX
your kiln	omqd
one person	apkdncokpZqc
pair	aXbacXeOfrgXhWiajbkSmnndoppnqq
a pair	akokpb
visitors	avblcYdZeQfZgVhPiajckZlXnppcqS
runs from	kaon
to august	kaon
august and	jkldok
our whole	aZorpdqc
fifty minutes	aaompkqc
slots	aYbqcXdLeMfKgXhkjbkjljmjnso0puqH
the slots	ajjbndonqc
projector	codSeZfMhXi0jumpnqospj
on one	jlndok
oslo	ajcSdahdibjmkomUnao1pZqS
in oslo	abkcoo
doesn't allow	jdonpd
allow a	jdol
lack	aUbacZdredfXglhliYjTkIlYmXpnq0
we lack	aXcdhdnrpcqc
someone on	jjnbonpd
who could	jdmdnYorpa
a text	nconpdqd
text in	ncoppcqd
password	bmdXeTfTgShai1jlljmrnlovpLqc
a password	acoo
passw*	ajcbndonqd
which we	bddjjdklmjpc
seems	aUbZdQeZgjkZlXmZncodpnqs
it seems	ompd
already and	pdqk
and two	adddgdlcndorpcql
two at	om
not permitted	ok
the songs	aaedjjom
you quote	aboo
the signed	ol
consent	aTbYcMdpe2fngdhnjskjl4manPolpRqQ
not cover	adom
cover fire	adol
acts	aSbmdye1gUidjYkTlomRnbonpaqd
indoors	bocXdkecfqgYiXkxlbmWnoolpdqS
indoo*	adol
verify	adcTddfPgZhmiqjtkdltmonbospFqb
your system	ol
teach	aabkckdkeKgQiYjllWmknkpm
you teach	acoo
wednesdays	ajbmcSdWecgZikjbk3l0mtnlonpMqQ
on wednesdays	icmcon
wednesdays and	alid
that's our	pl
our only	ol
rehearsal	bncbdkeSgXhmiZkvmknopVqa
clay	adbacddMedgaiYjQkdokpp
to use	aWbddlidoppd
approved	bYcLdVejfGgniYjqktlvmXnZospXqR
approved for	aZoo
panel of	mjokpc
men	aUbWd2eQfogZiLjYkRlYppqq
men only	pcqm
only which	ok
which our	oo
our guidelines	ompd
sympo*	ok
exclude	aMbncXexfQh0iTjskclomnompYqa
was written	mmndpd
template	aUcldKeVfSgZhdi1jskdlompnpotpbqo
wrong template	abooqd
templ*	njonqd
checker	aZblckddeagahUiyjxlmnkozpL
the checker	acooqc
<s> according	acon
matches	abcOdOeXfagahmjakjmcnjorpoqb
matches a	oj
a thesis	ajpd
repository	aobkckdNebfRgUhjipmknnowpaqY
repos*	aYbccdgklmndolpdqm
it just	ndpo
quite right	pk
right for	aYkdnmoapo
had more	pl
for thirty	mk
exceptionally strong	pj
falls outside	aZpr
readership	aZbZcldceafQhbimjYkSmqobp/qo
our readership	pl
sufficient	aScTdRfLgdhpidjmkanbompsqq
suffi*	aWlcnpoapq
journal of	aoldnd
breadth	bZdYekfRgohmicjbkSlXmpnaoUp/q0
bread*	alodqc
<s> other	pm
proposals were	adpj
were ranked	pl
ranked higher	adpl
acceptance	anbbcQfdglibkZlWmjnXoUpu
acceptance rate	aZoapo
is all	aYnbolplqm
were looking	akfdgdodpk
else in	akjYncodpo
nine applicants	aZpo
applicants for	acpq
for every	aXmlndpn
panel felt	pl
felt other	acpl
other candidates	pj
candidates were	acpm
were better	abpoqd
demands	aOblcQdmenfYgohniVjmkclqmcnbod
end the	kdoqqX
your practice	pk
wanted a	aaokpmqc
balance of	acoj
didn't make	apocqd
make the	aZhdjjkklcoZql
admired	akbYebfmgrhYiYjSkDlGmdncoPp/qn
admir*	gdpm
than i	cdfm
i enjoyed	fm
list is	arbdhbnZ
crowded	bZckdzeGgahYjTkclamanqoapz
crowd*	pnqd
this didn't	adpm
stand out	gdobpq
divided	aRbZcRdOedfQhoiXlvmdnZp2qo
were divided	acpn
divid*	aapq
majority	adbXcSdRfUgnhpiVjbkVlomXnTolpx
major*	ak
judged	aVbXdXecfPgrhvickOllnUoap/qW
was judged	pk
worthwhile	asbpcmdMeVfogVhojckZlQmmoSpqqZ
worth*	ajqd
but of	ocpk
priority	alblcTdYedfUjlkTldmPnmplqW
prior*	albdgdldndocplqj
it's well	acpnqc
well made	acpnqc
made yet	plqc
it left	abpl
cold	aYbZclecfohVibjVkrlYmYnjpnqz
have chosen	gmnapj
artists whose	pl
whose work	pn
more directly	adndpl
directly to	adbdiblknm
people with	aYolpoqd
ten years	adjkkcnbobprqc
quality of	adgchcocpnqj
the level	kkldodpm
needed to	al
we went	aadcgkklocpn
familiar	aZbZeUfagjhjjSkNmtnjoQpnqx
famil*	apdcflgcnZoWpnqb
suitable	bbcXdYeIfcgShokWlYnrocps
more suitable	plqc
suita*	bbhnobqb
work is	aWhdkjlnodpnqY
competent	aXbZcjdjedfdgmhqibjakWnXoYp9qY
as always	aYdchondpj
choosing	aTbncWdXeQfYgchuiVjdlwmqnjoSpsqR
choos*	po
leaving	cZdjeRgZhZiWjckpmRncqc
leavi*	akodpk
much that	aWgdnmpmqk
we liked	abpm
novelty	aVbdcqdVfkgXilkYlQmbnpoYp2ql
didn't see	aZflpm
enough of	abbkpl
spring issue	ocpn
score was	aYodpsqY
the middle	ajgboYqj
middle third	abgdpk
humour	aXc1dpebfbgchlikjSkIlZmwoRp/qx
the humour	acpoqc
humour passed	acpoqc
though it	acpm
feel like	abkmnbpk
saltmarsh	pk
saltm*	pk
<s> twelve	pk
were chosen	aapkqj
the twelve	abljpk
vote was	gjodpj
two in	al
another film	nkpj
compelling	aSbVcadWemfXglhwidjYkOljmyncoMpzqy
as compelling	acpl
compelling as	acpl
as those	acpl
those of	pl
successful	aqbXcadTeTfkgahXiajWkdlZmQnbpyqm
the successful	orpVqY
champion	aacYeYftiWkalVmTnop1qc
champ*	aapq
for these	pj
essays	anbdcYdReUfRgUjOkVlkmznooZpyqr
the dialogue	qm
sings	acbjccdWePfmgahZidkclQnqoapcqx
last two	kjoYqj
we already	qk
cut the	abgbjlpdqm
stanza	aYcUdGeTfYgdhdivjZkrlrmsnpocpVq4
and start	adjcqn
heron	awcnekgZhZjZkblWnoobpYqm
the heron	jdqn
the brother	apbagZndocpZql
i kept	aZfbgcmmplql
wondering	aTcrdaeNhqiajYkqlXmuoYpdqc
he'd	aapjqn
gives away	qk
away the	adqm
the ending	aZjlobpaqr
statistical	bTdSeWfIhqipjXkTlrmtnWoqq0
the statistical	odqk
statistical test	odqk
test used	odqk
assumes	aJbcdPeQfOgmhkikjxklljmkoqpcqv
used assumes	odqk
assum*	aZjlnbqn
independence	cNevgmiUljmOod
assumes independence	odqk
independence which	odqk
which your	al
measu*	aZjdlkojqo
literature	acbacYdTebfUgVhjjZkTlcmannoWp0q4
the literature	aZobpbqr
liter*	bdcpgbhdlcmcnWoWqp
literature review	abocpdqp
review stops	adocqm
stops in	pj
tidal	acbccqecfZgZhXivjWlbnkolqy
<s> reviewer	ajgahdjclbqj
reviewer #	ajgZhdlZmXol
notes that	oj
baseline	aLbUcmeOfcinjbkbmvnaokpqq/
the baseline	abpdqn
basel*	abpdqn
those in	adpcqk
recent	bZcUdoeXfXgvhcjUkbmboXqu
promises	ancldTfchZiajjkjlcndoVpa
comparison	aVbScddOeBfUgdhXirjWkSldmtncosp0q2
section never	ql
impact	aYbTcaecfQglibjjkTlZncpvq4
lists	aUbpcSdIeQfKgQhdimjVltmonupY
activities	albncUdxengQhniTjYkUlZmSnjocpX
activ*	ajbdgdhklbnjoZpdql
half of	adjbkmqk
monologue	aUcsddeUfcitjYkjmwoUq5
the monologue	qk
monol*	aUjcqx
monologue was	qk
rushed	aabcd0eMfVhUirjambnYoXpkqp
you dropped	adql
mozart	amcRdUeXfkgahbiWkllTmZnjpnqs
tune	aacpdLeOgYhWijlYmpnjodqw
and in	aaelhdoYprqd
excerpt	bdcXdSebfUgcinkjlpm+nnobpNqu
excer*	amncpj
danced	aTbbdoecfogdiXjjkYlUnjoSprqt
beautifully	abbYcmdMeZhZkQlRmmnZoUpvq/
beaut*	kdndpdqp
counting	abbkcadHeNfOhpimjWkolumknWonpVqj
interview you	abddqq
well about	aj
about what	aZbcdcfcjjmoncoj
to study	ql
personal statement	ql
paragraphs	aScUdJeZfThpilkwlum3ncpWq0
three paragraphs	abmkqj
grandfather	bVdneYf7hNicjmkclLmMnZpkqr
grandfather and	acgcjm
one on	jdmk
versions	aTbYcUdOeOfRhVikjlkdlrmlnoonqz
description	acbPcXdbeQfRitjakNlkmvokpbq+
say what	akncocpdqk
actually	abbYdQeOfYgZhaickblWmZnnqr
actua*	ajnmoZpcqj
with six	jlocqj
fifteen minutes	ql
audience	bbcddneQfWhjibjXkOlWmuoMp5
the audience	ak
audie*	aqkdnZoc
the thread	ml
you talked	mdql
for most	mdpcqp
faith*	amql
the words	adlcnnql
words and	qk
earns	ajdFeYfagchYjskYlamjnjokpm
the mother	abfcpdqp
detective	abbccmdsfYgZhYidjTkYlsmmnqocpYqs
detec*	alfcjbnlodpdqj
<s> too	aRbccWfcgcnbqv
darling	apcydUeafkgjhTjNlSnloaqm
darli*	ccpcqm
footnote	adcddOfQhuiljbltmtpYqr
footn*	oj
rope	aTczeYfrgQhYjmkalVorpbq5
<s> figure	abjclcoXpcqs
figure #	abjclcoXpcqs
the discussion	pdql
claims	aZbXcadqe/fTgrhkiZjdkMlkmanSodpXqm
cause	aRbdcddselgohaidjckUmVnaqz
the design	obpjql
your letters	aanlql
letters of	ql
sentences	aIbacWdcfcgrhmiYjlkjlynYppqp
sentences and	acgdplqj
panel noticed	qj
evaluation plan	adqk
and well	acodqm
where*	aonaodqj
thin	aTbWdKeYfagchciUjRmpnjptq7
went up	qo
each entry	akmcndqn
the floor	aacddcnbomqo
entire	aXbdcjdaecfNhalbmSnZonpnqt
the entire	adqk
the maths	abobqq
paper was	acpn
good the	adojqk
the written	ql
written answers	acllmdqk
are stronger	pcqn
stronger than	pcqn
paintings	acbddNfYgchYiVkTlUmcnkoppxqn
just two	kjodqj
sound	aZbWcddZeRfTgchZijjZkPlXndoYp7qw
is so	acmlodqk
bass	cVdUeUgXhXidjckTlZnuolpjqu
hardly	aWbZcldQeUfdikjckVlRmYoTpqq8
can hardly	ocqo
four minutes	qk
minutes to	abjdmcnjojqn
begins	acbjcZdQeRfUgThbidjmk8lrmanmodpGqo
thril*	acfcgdhdnroZpb
and ends	abljqm
a lecture	aajmndpdql
lecture and	aajmndpdql
missed the	aZolql
rhymes	aSbjc0eXfngYidjakdmqnmpaq8
the rhymes	adqn
sixth	aXcSdSeUfdgjhckmllmPnwodpoqd
confusing	aUbYcjdkeXfUhyiyjMkWlsmynUoPpdq7
are all	aZodpjqm
from one	klndoZql
supported	aobccJfSgrhbiYjUkQllmZnbocpoqm
leaves	adcadNeVflgThZiakomdobpOqv
no time	amkbnboXpdqp
permits	aYbkcRdceqfNgYibjykjlomRoppUqb
cello	bjcXdWeUflgWhbkalambnopkqx
the cello	acoaqq
covers	aadSelfHgMhVicjZkYllnmovpdqu
covers the	ad
singer	adbbcWfugbhRiQjkkTlZmbodpoqn
ta	anbyccdOekfdgbhbiQlmmknronpRqP
do the	aaejfbjYkZmdnXowpoqc
needful	akbjnc
the needful	akbjnc
needf*	akbjnc
and stop	abbn
this subject	aabnnk
stall	aWbucYeYfYgVhZipjjkrlmmVnzoXpTqY
the stall	albjedgdkd
closed for	aZbkknnd
madam	akbwcndteqfxgahZiojZkllknroWpXqJ
to visit	bjnd
committee for	aabkjl
ah	awbZcjdIekfrhdiOjlkllcmjnnokpNqa
<s> ah	bk
now the	acbk
parish	apbocZddetfcgdikjWmIncoopUqW
the parish	bjddlcnk
parish council	bk
has had	bk
had enough	abbkpk
hearing about	ajbkgd
all right	adblfknc
vendor	bmcldbeYgShWjmkZlcnnonqY
not available	akbmkclkmana
available to	akbmhdnZoapc
sir	ancbdWejfkhVidjVkkmYocqV
you called	bjqj
vestry	ajbjpk
the vestry	ajbjpk
organ	aabldbebfXgchbiqkallmTotql
the organ	gk
now please	aabjkm
brend*	bk
arrives	abbscVeMgVhQipjokzmbnxoXpBqb
boatyard	bk
boaty*	bk
walking	cjdueKfogRhUiYjTlbmYoYpaqn
walki*	ajbkccdnfagdkmncoZpa
next application	acbnjclbmlna
be closed	aqblicjakclcmcnW
kenne*	acbnedfmgdnbojpd
release	aTcKejfXgkiUjpkolpnmonpQqU
effort	albkddekfZhZjdkbmXnWoXql
effort on	alocqd
you accept	abnm
telephone the	bk
the farm	aabkekoj
allotment	acbqcrdYemfVgZjlkrmlnbpcqX
the allotment	bmdlldnkoW
allot*	bmdlgdldnkodpd
there be	adbmdmjalc
pick up	acbnjc
excus*	bkjlnbojpb
no call	aabonaodqm
applying through	bnnb
won't change	acbnflnboc
profile to	bj
to individual	acbjhm
directors	anbpcWdVesfPgdhmiFluodpnqI
doing	atbmcddceSfUhdiXjVkOlTmRnVocpnqZ
be doing	aYblcdfdgmjckdnZobpp
forge*	bncdnbodqm
mentioned	abcHdUecfPhmiljTkamdnspW
mentioned the	bmcdnjodpd
you mind	bonY
not writing	adbokdnZok
writing in	bona
cross*	alnjqb
again ?	bkgdjckdnk
the quiet	aZbnqk
begin	aJbpcPdPeWfWgUhliSjnk/lxmbnookpHqT
to begin	abbnnd
notes please	ll
chef	ascteWfmgZhTiQjkkblcnnoSprqV
put your	aUbmddgambnpokpbqc
your hand	brccjdmbna
this season	bknbok
next is	blnd
parcel	aobjcdelgZhSiukZndorpWqd
parcel of	bj
of samples	bj
mill	arcndMemfdgZhSjlkolYmIoupZqj
the mill	abbk
expense	ambpdaeqhjiWjZkImZnWpmqm
expen*	bj
trouble the	aablol
your memoir	aabmmk
rang	blcddneafdgmhWi2jXmdnoobpQqm
yet the	gkqj
nursery	cndneJfkgThSikjdkolbmXnvpcqj
the nursery	accddmgkjdqd
nurse*	accddmgkjdqd
be given	gkhWjpkmlbmboc
placed before	jl
said i'd	arfXmdna
sleep on	aWgkkmmk
mothe*	acgk
headmaster	bkdzeWfmgqhcinkvljmXnkocpbqU
the headmaster	gk
headm*	gk
read out	gj
your place	aXldnpok
school is	ajgjqd
time round	gj
round the	gjklndoc
leadership	aXcYdqfbgohqiYjXkdmYnXoQpvqk
leade*	kkoaqm
promo	bldcedfXgYimljmqnsowpUqV
packet	akcadPeXfWgZhXi1kllsmwoqpSql
is unchanged	gk
sure	adbkcadSeRfYhdiajYkZlTnooapZ
<s> sure	bkgk
he won't	bdgk
challenge to	alecgklc
trading	abcTddfYgqiZjakplmmb
tradi*	anedgkldqd
not interested	adbpgjhajbpd
thanks and	glod
subsidy	accqdTelfYgchYiYjwlkmWospbqm
the subsidy	gloc
subsi*	adglkloaqk
post the	gjkj
no change	aWgp
from last	adgomcobpj
priya	aZgoicno
telescope	ambdcadTeVfRhUiylYmnnrooqd
teles*	gjnj
time was	aZgjon
committee which	aj
the ranking	aZmkncpq
disappointment	akeag3hqikjRkWlbnSoQps
we ran	ok
ran the	algkpc
the numbers	abkmndoYqn
land	ajbXcbdZewfbgbhYjjlMmJnPorpZqZ
we land	gnod
land in	acgnimnbod
# b	gklb
is i	aaglolpd
i regret	aopb
crossed	bZcYddeVfdhWijkalcmYnYoupaqp
my desk	ajbjcZddkmmjnaoc
declining	aNbbcReZfOg1kdmTodpyqz
taste of	gm
chutney	aXbdcpgkmdnaocpjqc
the chutney	abglpj
chutn*	aXbdcpgkmdnaocpjqc
isn't going	gkhkpb
going on	acfmgl
shelves	aYcmdVeSfUhTisktldnqoc
the shelves	akgkpb
shelv*	gkodpj
holds	aObdcPdMecfQglhmiZjjkaldowpnqb
stall*	cddoobpdqc
at michaelmas	gjkj
were right	gk
years of	aYfmglllpjqb
total	aRbcdSeWfRhciXkVlYmZnTotp4qj
again last	dk
six to	gjkj
to one	anlmmdoYpZ
pushed	aNcXebfYg2hViajnkpljmVoZpmqr
i pushed	gl
pushed for	gl
foster	akbccVdzeofsgbhWiSkTlcmboapjqd
assessment is	kmmboc
recommendation is	ldql
<s> have	amcYddglmZob
ops	bocwdqfcgYhYkWlcmmntorpZqT
offer has	adok
hope the	bafpgjhakdldpcqd
membership secretary	glld
secretary to	edgk
reverse	aFdTfNgwisjtlwmanYpaq5
ballot	bacXdQeafMhoi0jYkjl4nboXpTqV
the ballot	ajdcgkhkod
watched	acbVccdueOfXgshajblZmonaoTpsqa
watch*	dlgkljodpbqd
showreel	gk
showr*	asbjgkldnS
twice and	djgmnbodqc
i'd make	cbgknbqo
same call	bmgkkdlcnc
respect to	adbcklpl
representation	abbbcVdWetfRhrkPlxnaolpn
merit	bkcddUeqfXhqiOjbkKlooap3qW
interfere	aRbrcZd6e4fdhzjlkaljmaoWpSqX
to interfere	acdjedgl
interfere with	acdjedgl
the morning	aYgjmjpk
has found	gmoa
arrangements	akcJdaeofZgdhniUkancpUqd
orla	gjnmoa
also	akbPcMdUeXfNgshPiVjSkYlPmbodqk
is also	abgmmjndoYpbqn
whether a	aagkjdknnc
a smaller	aZgkjoob
cheque	blcrdCfSgXhZiwjqkZlmmnnWozpUqV
discussed it	gohbmc
partners and	aljdocpj
commissioners	adbjcWdcevfLgphwiRjakol1nXojpYqI
the commissioners	hmlc
from their	gk
were so	anccfdgjjdmmpZqd
so kind	bdgkkj
horse	aXcyePfshWiUkdlTmTplqn
your horse	aagnodpcql
the sale	abgm
reassessed	acgmnd
be reassessed	acgljknd
by another	gk
this has	gl
been done	gloa
a bell	nj
we'll see	acjkklnd
submission of	jj
domicile	acbljjnd
domic*	bljjldnd
tuned	abbddYeNfYgliqkYmyojpr
tuned to	oj
to circle	jm
circle back	acbmcdjlnc
once you're	abjokd
soc	asbcccdSeXfdgchZjrkclpmonpowpaqY
soc #	aZjlok
compliant	acbbenfdgdhoijjqkjlpmdnaonqT
winters	aobZcceWfpglhWiZjakrlXmcndprqq
two winters	ajjknd
winte*	aZgdkcntobpd
honey	aobkctdPekftgQhbiRjjlSmmnloZpXqj
we'll have	adgdmdnYoapt
can do	aacdfcgmhdjnkZlcnVpn
do at	adjmoZpk
# at	abjmkdld
bite	aRbYc6dbeSfcgVhTikjtlamzoUplqv
bishop	bkcPdresflgniljbkolomVncocpVqQ
churc*	jk
class	aTbVcZdpeSgVhYiZjlkalamYnopxqZ
changes to	bdgbjklm
one with	adgdmcnjpoqb
with work	nl
monthly	acbacYdSeRfOgZhSibjjkjlpmpntoxpbqc
month*	aZkknlolqd
present employer	jl
we may	avbdkaldnW
turned you	aajnnkod
for want	amjmpX
want of	amjmpX
vet's	abjmlj
kennel	blcodqedfkgVhdjqkbllmaoqqJ
the kennel	acjm
can put	amgbknnYoc
version under	jk
strand	dbgcjjkboppbqm
the mine	aj
reopens	acbocZdkfTglirjvk/lqmTnqpCqU
that case	jk
divers	avccdjeLfVgWhbiajdkclcmmnkpj
grand	ajcadXejfphkiLjalkmZnjodplqS
sundays	akbkcRdReTfogaicjdk1lqmjoopLqR
sunda*	acbcfljkmcoj
job's	pl
the job's	pl
job's yours	pl
try for	kj
association	atbacWddetfagVhYiQjbkUlqmZovqO
charitable	avbncoezfsgVhdiVjYkMlWmYnVomplqW
you so	ambjfbjkmcnbqj
please say	ackllcmjncpk
if one	akgdjlmdnjob
joins	aYbpcQdRgXhWicjoktlsnvpSqY
ping	aockdcedfkgahXjolcmmoapYqc
<s> ping	abjkklndod
ping me	abjmkmncoc
off on	adjkndqk
climb*	aWfpjnob
a current	oj
rescue	amdseSfbgWhPlZmandoppSql
would think	jkocqk
sell you	adfkjk
mare	avbXcjddfugThYiYkYlRmXncppqj
the mare	bdejjl
somebody to	jnmd
the somebody	jo
to lodge	al
appel*	aXlkmn
receipt of	abjq
a ticket	alob
appeals by	llnd
close of	ok
applicants may	abmm
statutory	abbbdbe3fXgdhpiYjnlwmdnSozpSqj
a statutory	mj
statutory review	mj
done by	ak
can take	acedjlkjmdnjpc
federation	akbbcVetfdiPkclxmWnborqU
feder*	dlec
deposit of	lk
handbook	axbYcjdceXfVgOhWimkdlqmknoorpXqc
handb*	ak
the hr	oj
business partner	ampa
refer the	lj
your stall	ajblcbjamnnZocqc
recount	aYbccYdPenfMgthvirknl9mqnPoZpRqd
for in	adljpj
classify	aYcjdbejfMgahxiajokclqmsojql
class*	aridjdlkmbnY
classify this	ak
upload the	lk
amend*	kbln
pattern	aNbadjfTgdinkWlpnborpdq5
patte*	olqd
fill in	adnmod
in form	ll
club	ddfkgRiOjckYmTndooqH
the club	aWcoejgchklmncob
to check	bmjdnbqk
check the	adbdkcno
the means	onqd
tick	aTc2dTeNgXhWizjrkuljmnqk
# on	aWklnjpaql
post it	acqm
<s> debriefs	abllmmob
losing	aWcddXeXgniajakklmmVnZpv
purchasing	ascdddfUgZhWiXjkkclpmbon
gatew*	acll
the candidate	hlod
candidate may	ll
may within	ll
inspection	apcZdmeQfQgYhaimjkkkltmdndoppOqZ
inspe*	aqob
inspection of	lj
examinations	ambccWeSfPgVhkimkpl2mpndokpVqb
your consent	nkod
pass your	jcljnj
file across	jbljnl
across to	jdljnj
time programme	ljnk
before sunday	lj
lie	aSbjckdYedfjgQhkjbkUnbql
squad	bdcWdpeJfahaljmdnjqb
their case	lk
case to	akgb
app	ambbcZdUecfMgXhSi2kjlomnompT
<s> request	abon
one time	amllobqc
time on	acgcmjncojpk
until #	apbckZlkmdnnobqa
to anybody	abfklmnc
anybody who	acbjlm
believes	aWbbcVdbekfcgrhliTjjkOmbnaodprqc
protected	anbacYdlerfSgYhaiYkNmTop
played	bccTdYeVfkgbhaibjVldmVojpo
a part	ajlmpd
part in	anedkllmnaocpb
shortlisting	atkalkncoZ
credit reference	ok
sank	bXeJglhRipkjlRmTnaoppoq4
application you	mcnk
our decisions	hlpd
want one	ljpk
regulator's	aZlpodpkqb
the regulator's	aZlpodpkqb
stages	abbacSdPeIfZgahniXjkkvlrmWokpmqq
at most	adjmlkndoc
carry	aRbdeRfSgPhUimjjkdmdncorpsqc
carry the	lkob
r	apgZjbkdlomcnXodpZqj
are held	ajljoc
held for	lk
architects	aldUerfcgbhZiLjckVlmmYnjokp0qY
archi*	aTccedgdjZmdnsop
freedom	alcVdjexgdiNjdkPmVpjqX
freed*	ajec
freedom of	ajec
of information	ajec
bord	lj
surveyor's	akpc
surve*	andmibndpb
finding	ajbXcXdbeSfWhliWjYkTlpmmnXoSqx
rules provide	kjljod
a piece	jjlj
challenge this	ablpnd
proper	bYcPdjecfTgahjidjjkRlnmXpU
a proper	aajllkmdnj
process for	ljndoj
captain	accRdcedgjhaijkjnbpbqT
club captain	acgdhllk
capta*	aYgchkkkmmnaoZpcqm
two is	lkoc
shout if	adcdjaklmpna
it went	jdkdmnoc
sideways	aXbldMeYfXglhdirjkkulnodpjqk
sidew*	mk
sponge	amc3dXenfpgOhVknlSmlpcqn
the sponge	ajqk
which may	aYldmknYolplqd
collected	adbZcadIeQfNgUhVijjXkTmxnXospvqq
be collected	mmnd
collected from	aammnd
mrs	atbbcTdcfpgZhQidknlZnuojpOqT
iyer	ajcYergkidjdlbocpj
it'd	aXbnnmodpd
if it'd	mj
on thursday	bkfajdkZnkoXpo
walk you	mj
lesson	akbXcmdZeEgbhjlVmwnYoPqz
they're	aXbdfdlnmlnpoZqc
and they're	abgjmn
yours for	mondpd
the asking	abmo
unpack	achdmo
to unpack	achdmo
unpack the	achdmo
call just	aj
grab	aIbmcwddeWfagUhbipjjlamtnqoSps
my calendar	aXkZms
vet	albmcsdpeOfYgailjlkrmknqoYpSqO
what she	aamn
she saw	qk
x	atbdcdgdibjklbmdnZqb
like that	aj
board's	acjjmj
the board's	adjjmj
board*	acjjmj
your business	alecmj
second sheet	acmnqd
coach*	aldkmknY
to set	ammjnc
down in	abklmknc
letter or	aobalbmjnc
we came	mknd
menu	aacbdNeIfOglhcjkkblnm3nooZpb
remarks by	acmm
cooks	blcqdXeNfkgUhYiXlYmqnpoSpr
is waiting	akmjnd
send an	amkdpd
file with	ldok
owed	anbkckdRe0fkiQjmkVlYnHoqqX
a quiet	aYmnndodpmqd
to speak	acfdljmsnbpZ
to learn	mj
learn how	mj
scored against	akmjpc
the others	amdcodpa
clerk has	ljmj
she can	aXnkolqd
show you	gdmoncokqd
write you	jcmlnj
puppets	aWboc/dbgOhaiokalXmsnj
the puppets	mmpdqj
because they	abmlpk
deser*	aWmmql
pop	aUcpdYeafpgWhXibjZkUmnnuoYpqqo
pop in	acnn
we've a	aWcllkpl
boat	addkeIflgWhNijkblVmVnkop
crewing	ajkdnj
crewi*	ajkdnj
may so	abkcnkodpn
your resume	gcnjol
retained	bXcIdTetfQgyhliWkcllmPoopr
retai*	albbhdnloc
and considered	abnl
considered for	bjlanooZ
upcoming	ajbmcKdUeWfWhjiZktlpmjn1oYpVqP
for upcoming	nl
upcom*	nl
shaz	nn
hoy	anbccadbfcgojlkOlamrnypWqX
she's	aabbccdbfZjdmnnlocpqqa
the choir	abldno
tours	arbscRdWeUgPhTiVkjlan5pSqQ
hope will	aZbZmlno
yeses	abbZno
whenever the	cbnm
stay connected	nm
linkedin	bjjcnl
linke*	bjjcnl
six on	acpnqd
do come	aYjdmknp
up over	nmqd
cork	ajcYdOelgXjZkjmVnqopqn
in cork	nl
features	ambdcUdWePfPgVhSidjckOmtnuomqq
featu*	amjdmboaplqj
mention	aWbqcXddebfVgbhoijjWkNlXnuoRpcqo
and mention	nl
to enter	aVhjjbkdlmmjnnodpd
bake	aZbpcjdJgQhjibjkkvmtnwpcqc
the bake	jdnm
bake off	jdnm
do send	bbjjldmdnmocpd
thought of	aXnr
op	cTddebfNgXhUinlZm2nuotpHqB
co op	aZnnok
take on	aVjdkcnqokpm
glass	bYdSeqfagXhQiYkVljnnojpkqn
throw	aLcrddeVfcgVimkbmlnjpmqo
hat	ajbNc2dReafmhBibjQkXlSmYojpq
hat in	alkc
big	akbacvdPeVgZhUiYjXkXlQmWnlobpq
next cycle	bnkZ
i've put	gdmdnroYpdqc
your card	nmoc
behind the	nmoapdql
the till	acnm
roll	aabjcodHeSfXgShTicjmnnok
of reserve	adnm
lecturers	aobncUdmeVfXgWkdlomqnspjqR
which i	bdcamkoppZ
ventu*	acnjpm
inscr*	cbdkeZfdgXhbjXkZlpmbnloUpmqZ
keep an	amnd
an eye	amnd
eye on	amnd
the careers	abnn
careers page	nl
page as	nm
three more	aZnrob
foundry	bkdWeqflgXhVikkmmPntospjqY
hit me	jd
me up	adjbon
up when	qj
ngozi	nk
over two	achlnk
she is	akddgbobpl
no for	bbfcgYkanroopZ
crying	adcwd2eUfqjWlUmcnloUpaqj
crying out	acnp
out for	fdkdnqqd
<s> bit	ajcdkkolpdqb
next intake	kk
cadets	acd6eSfagUhniVkjlcnpocpkqT
february and	kj
portal stays	lk
locked	aPdkeWgmjlkwmXpaqb
new financial	kj
proposal can	lk
lambi*	ak
then we'll	kk
grazing	aWcsdoeogaiblYmUnWoqpdq0
grazi*	aapcqm
<s> head	ajed
on leave	ajkj
labor	aabUcYdceofchaiRjckjlpmRojql
so let's	acfjkl
park	bbclfjgXhTiPjalbmRnmpZqX
park it	adkn
calm	aYbccZdvebgtidjakqlanZoQqk
the boat	abbcfljckkll
reapplications	aakpldob
<s> reapplications	aakpldob
till after	adkm
week ?	ad
reopen on	aXksldnc
mid	aZbbcWdQeOfZgnhUk8lkmRnwoZqm
frozen	adbccpdRfngXhbiXjpkzlZmanaotpTql
candidature	adcadZebgYhaimjmkZljmZnSokppqY
your candidature	aUbdgdjqnapq
candidature for	aood
officer has	oj
been found	dm
suitable for	pkqc
sponge was	ajmdqk
cheers for	appa
meadow	aqcofqgYiQjblZmYnkojpbqb
<s> hope	aspc
of luck	alpd
wherever	ambocagYhkimjdkblTmdnjoWpZqW
you heard	aofdmd
was meant	kk
we take	aood
office so	al
so forgive	asmdod
forgive the	aredod
stepp*	apbdecpj
over on	akkj
set of	alpk
a start	akkj
annual	arbdcbdTeafWgVhViPkombnmoppdqW
annual report	annd
read on	aqicmdnb
absol*	aYcq
go and	accpjamdndpj
somebody with	acbccofdjZmcnapo
can find	cpjamYnlqd
unmit*	abbmcmmdnd
cheek	aSc3dmeaflhaiojZkVldmnncoaplql
rack	aSbocwdOeZfXgahTjokllmmpnoonpY
rack off	aYcpod
ya	aubbc3dGeTgahWiQkjlQmnncoYpjqR
plans	bncXdcfThaiXjpkrlmmXnaocpPqU
back of	aYcmjdklnlqc
beer	aobbcodUfogWhWiNkdlUnoobpqqd
a beer	ajcljcnc
mat	crddekgZhjiVjkkalkmrnppZqZ
had better	cmgc
raffle	aXcnkmqd
mind a	adcnqd
wasting	acbmc9eXflhlnRpaqq
wasti*	acbjcj
panel with	acckldnk
garba*	adck
tongue	aabdc0eSgchZirjbkWlanbpkq4
neck	aNbYc3dleSfjgmhXjZkbmbnVomqs
asking us	adcm
for money	adcm
dude	c/eMf0gVhQijjjlQnoocpbqd
wants a	acckjnncoc
a free	adckjj
teeth	aNbcczdceRfWhVlcovplqr
teeth of	abcjooqZ
laughed	anbYcqdqeSguhliljVkZlXmpnboKpl
i laughed	ajcmpcqc
laughed at	cm
offer and	cm
then i	aXclfdjZkopdqd
your english	cj
founder's	abcn
me want	cmmd
wash	aWblc9ddeYfagXhTjlkmldmnnjoYpTqj
seal	aRcmdResfTgTibjpklmXnloxpOqV
have done	alodqb
lectures	ambjcWeZfYgVhjjTlcmqnpoVpnqb
and get	aacojd
likes	acbkcrdQeWgZhYiSjakSlPmwnkoQpsqd
nobody likes	aacndbfdmmnZ
do you	aabdcnmkojpd
and full	aaclpm
and you've	aaclokqd
earned	cjdNeafdgjhXiZkTlWmYncp6qa
strug*	adcqocpZ
roste*	nk
acted	abbZcZdve2fYgshmidkWlnmSnRodpjqb
they told	gcmmndodpj
drink	adbbcldjebfqgThZiPjklXmpnkoU
drink on	accddmqd
so that's	accddmqd
proved	aWbTcadXeZfWgmimkWlXmUnQodpzqx
offer stands	dmoc
giving you	aZdlhm
offsite	akdk
the offsite	akdk
offsi*	akdk
didn't like	dm
leaned	aTbbdseWgzhcimjZkVlbmnncoTpzqn
diocese	blcadqe3gnjVkqltmSnWolpUqJ
the diocese	dlokqa
dioce*	dlokqa
license	aacYevfQgahcjwkklsmVnco2pTqO
inquiry	aVbccXd1esfNgshsiZjZl6monUoSpV
inqui*	dn
remains open	aXdlnpoc
have told	djnlod
told the	ajdpgYjbkdmcnnoapbqb
when you're	amdlkdnc
a concern	amdljcnb
model*	bcdrnYod
without asking	addl
this reason	ardlgdhZpa
studio will	dl
daughter	bVcVd0eaf3hOiUjllUmUnboYpWqn
daugh*	dkfcjknYodpaqn
you're off	abbmdnnZ
gaz	apbbccepfmgZiQjplponpdqV
panel noted	acdmgcocqk
noted the	aldmodpcqb
the police	aabmdpekgdldmcnaoa
caution	adbncVdsfYgohqiajXlkmmncoQpb
cauti*	dmod
and could	aXcddkgcjdmondoaqk
recommend	acbkcVddebfNgaiKjjkplwmwoYpkqQ
not recommend	abdlgchdobpn
fitting	aYbZcldYeRfogchbjjlapnqt
fitti*	dkmd
overh*	dkjlmdod
and written	akdkmdqc
client's	acem
withdraws	aVbvcZdkepfUgphminjtkrlomVntobpSqR
assignment	aYcVdoeZfPgYiujdlqmknnonpUqP
turned up	aZdpnd
three evenings	djqd
won't have	dj
skipp*	aXdlgdpYqp
anyone to	dk
crew	awbYcWd3eJfUgXhViYjlkVlWmdnUonqV
car park	adck
of messages	acbjdk
minor	aycTeWgXhYidjVkcljmEpdqc
gate	aobncZdkgVhWibjbkcmVovpTqW
has decided	angdkbokpZ
herself	aUbdcjdseXflhViXkclWnjoTqo
herse*	mnndpd
secure	bkcQdYedfYgYijkYmcolqX
has said	oapdqn
said it	dj
stallholders	cddoobpdqd
claim to	albdejldnc
chambers	aZbZcRdSemfXgdhjicjZkklxnlokqa
boundary	aUbbcXdVexfThlillymZnXowpXqt
bound*	aZjdlcor
allotment is	aaejnn
outside counsel	ej
no statement	om
oppos*	aaepod
so our	abennd
stock	aTbdcUdRebfTgkhdibjsklnooVpdql
stock your	ekjjoc
your jam	adekodpkqd
we're told	abelkcol
harbour	awckdcfagZicjTkclXmUqb
the harbour	hmod
harbo*	athlmdnYoapaqb
unfair	aZbbcmdse7fVgnhujWkIlrmdnSoXpw
course and	ejmj
crest	aacsdmekfdgdhUikjlkclYmbnjonpaqp
posters	apbocpdmgUhPiljXkUlSntpaqZ
poste*	adeqldod
gc	asckdde2fsgahoiJjalmmknlokpVqT
routed	bkcSdjelglhaiwjYktlqmYobpcqa
is live	ek
april the	acemlcpj
a lawyer	amdcekgd
deposit and	ej
you'll get	bbejilkblbod
get a	aVejjjkalamopkqd
will no	albdekhdjd
no part	aneknZ
be let	abeknl
signed a	ekod
compete with	abekol
halvard	adek
halva*	adek
yesterday	axbWcSdYeXfWg2icjTkmmjnWoVpX
yeste*	aubdekkalcocpZ
<s> see	awccddenjbkbldmZnRpcqb
copies of	aj
advocates	bZcXdqezfYgliOjXkOlrmZocpnqj
purpose	aabdccdaelfcgWhlijjXkRmcndokqk
the pending	ek
the consent	acejoj
the insurers	acocqo
have taken	ekod
lifeboat	acbjcjdrejiujokllcmZorpZqT
the lifeboat	ekqd
lifeb*	ekqd
station	bocUdmeYfWgchWikjamVnwospTqU
the judge	bdesjcodpb
the band	cdekflgloZqb
all our	ej
fella	ajfkgj
fancy	cxeOftgMhUjakQlRmnnvoTqk
families	bcdqeXfygWhbiTjckRlYmYnWodpr
our families	adfm
is with	anfngdndobpZ
heavy	bcdoeYfjhUiZjXkZlUmSokpqqz
a heavy	akfmocpdqd
heavy heart	akfmocpdqd
heart that	ajfmpa
campi*	jmnd
ye	akbmdRedf0gYhbibkmlVntoWpZqS
hugh	aocYdoejfogbhVialkmbodqZ
enjoyed the	akfngbpa
convey	aYbjcZedfmhjitjdkNlZm1oOqk
asked if	pl
i've thought	atndpaqc
thought and	fjok
can run	fk
bakery	avcmdnfzgahViblZmWodqb
the bakery	fk
from not	bbfn
not you	fkjk
have only	fkmboj
in me	abcdfpkjpd
because i	ajhjncodpd
alone and	acflkjnd
you better	fknd
nah	ambbdJekf8iSjklcmnodpYqd
hey	aycrdUeHf0gUhViXjZlSmnnoobpXqT
christening	fj
the christening	fj
he is	ajfjgcnnocpb
mine and	aafmhooZpc
there won't	akfmodpc
be another	addlfmjdld
were at	abfk
the three	asfjjbkbmcokpYqb
us but	amfkpc
feel it	fkodpZqm
it any	amfkhdjmoZpd
the weekends	abfjndol
edmund	bWcVdTebf2hajWkjmdncoapp
plus	aUbpcFdHeTfVgBhLiEjQkGllmsnko4p2qd
of me	fk
a man	adnjok
either way	ajbdfcgdjdknmdompd
don't give	aZbahlkbnq
give reasons	an
sorry mate	aahn
correspondence in	bchl
up my	acckhlmd
mind and	abhknm
arguing	aSbYcRdme4fNgvh6iTkVlxmWnToa
argui*	alecfcgdho
ballot was	ddhkld
determination is	hk
final and	avhPlk
to further	bk
sooner not	bbfchmjckcmk
go into	bdfbhnjdkblk
jury of	aVompk
get into	adhkjj
open it	aVfagnkklZmcnZonqk
sense	aXbacngkhoiZjbkRlWnYoWpwqn
no sense	hk
ins	aRbocUdjetfRgdidkxlmmUnspMqV
lodger	hjjcql
the lodger	hjjcql
basis	bYcNdPebfQgchyiZjjlmonpc
upon the	aZgbkknoodpd
merits	aXbdcSdWeqfOguh8iWkSl2mqnWoLps
the merits	ebgchdjdlp
merits of	ebgchdjdlp
questioned	aNbUcNd3ekfRg4h1iQjUkRltmunToVqk
adopt*	abhlok
can't say	ajhk
how it	gahkkdnbobprqT
it got	alhlmdod
got there	abhk
know what	cbflhmmbnZpcqj
afraid that	aofdgahmodpd
bound	aTbbcWeZgYjmlcmZndotpbqc
answer for	aZgjhqpY
require	aUcSdPfNgVjnkllunZoupXqm
not require	ajbcikod
it can't	amikpa
login	abgdhdikjmlkod
posts and	ilpc
sms	ajcUeVfXgUhVi/jakdmqnspW
bluegum	ij
blueg*	ij
bluegum housing	ij
the sending	ij
<s> emails	imlc
emails to	imlc
bot	akckdReUfWgahZi1jmkrmknmoqpQqT
item	aYcYdNeafMgbhZixjokZlpmonopW
mail it	apiX
is only	kjoj
voicemail	aailmlobpl
was recorded	adil
cadetair	ik
@ cadetair	ik
cadet*	ikod
cadetair example	ik
postal	apcadafYgZhOizlrmWoqpKqc
no site	adom
hall's	mdndom
the hall's	mdndom
already booked	acom
booked for	acom
pays in	adol
dollars	cndSfXgahUiYkjmcnaovqb
in dollars	ok
dolla*	ok
dollars and	ok
quoted	asbZcMdpebfVgpjTkPmonjokpY
you quoted	ok
quoted in	ok
the kiln	olqb
bigger	aVcldOeLfXgbhYicjlkblSmbnnolp6qk
gas	aWbYcddkfagchYiXjrldmankoyqk
ran out	aXoq
the entry	okqd
entry fee	om
# minutes	jckdmmncojpaqb
need somebody	adoppc
somebody who	ncoqpd
start at	ok
at six	ok
our it	ajhdol
won't let	adop
anything in	mjndok
without it	acbcedgdhcicjllkom
of birth	kcom
infan*	kcol
two referees	adompd
notary	bkdue1fjgdinjdkjlymWoopKqP
a notary	ddonpc
and received	aaokpk
weight	aQbXdkeOfciVjokRlWnYotpwq8
the weight	om
instrument	acbacWdQebfSgYhbivkTo1pkqq
over what	otpcqZ
ship	ajbYcYdjeTfagYhKinjllTmNnsozpZqY
the ship	opqa
<s> public	aWpdqq
public liability	ok
of ten	aaldndon
is needed	asbZhdncpdqc
needed for	pk
your policy	adolqd
drill*	ooqc
cup	alcbdLeYflhkiYjclaodppqc
cup of	odpm
tea	aybcdQfkgQhViXjUlcmdnooPpk
of tea	aapn
the order	klmd
toss	aRbjcjdFedfRgchniokplrmqnjoSplqo
and another	acbncdjdndpl
fella and	am
leans	aPdZeXfYgtiskamkoTpyqp
had #	aVolpqqc
hopefuls	aXbrcbdWePfdgYhkknllnvoWpqqP
# hopefuls	aapo
hopef*	kdnaodpt
hopefuls for	aapo
deckhand	ajodpj
deckh*	ajodpj
berths	bkcWdReKfRgXhnimjmlcnqonp0qQ
<s> didn't	adcdpp
we didn't	acblfagnjc
not fall	abpm
the voice	alfdgandodpoqX
the podcast	kjpj
podcast and	pj
love is	anfdgbqc
align*	oj
was found	aZodpn
finalist	arccdLeYfWgclmnvodpwqN
another finalist	pl
has its	pj
mural	aucwdcekfUgahViXjnkXlWmZnkoapp
the mural	aqedndoX
nothing wrong	akfcpl
wrong with	akfcpl
with his	akfj
modern	abbWdXeRfZgahYjckVlXmUnrp9qx
the opinion	gl
opinion of	adejgl
a touch	aYpmql
dry	ambccndNeYfdgZhTjZkllZmaonq1
reel	bkcwdFfZgahkicjolbmpnlokpZ
knowledge of	aZpaqq
found to	adpk
mumble	akccmdndqm
row	aZcUdcfbhciajblmmOnxobpXqa
hear a	accclkmdndqn
domin*	fcgnjclcojpdqk
and hardly	acqn
speaker's	abjdndolqm
the speaker's	abjdndolqm
sound but	abpn
slow	cbdWeQgdhWjWkrlcmQnbocq6
slow on	qj
sketch	aYbXcmdaeSfZgThcimkdlnm2nlocqu
sketch of	acqn
team's	acbm
and short	aYnnpk
the trouble	qm
three goes	aabnobql
drown*	aTndqv
much on	algd
estimate	aXbTdSeYfKgkhaiZkalkmnnYoxqy
estim*	aqbdcbgcjalkmcnb
forgot	abctdbeRgkikkllUmmnaoSpXqt
scaffolding	aacrdpekfbgYhbjnkmmYndoxpbqu
the scaffolding	ajcdok
scaff*	cdop
altogether	aTbqccdReTfTgZhoksllmPnbojqt
altog*	aYbljdoZqr
testers	cldqeSfdjlmtob
our testers	aaodqo
teste*	aaodqo
quit	aZbrdkedgjiQjlkwlqmSndoapYqU
were lovely	acndolqj
lovely but	ql
the children	acdjhaojpl
got lost	ak
your entry	appcqc
entry to	amkklcoa
allotment ballot	amoa
# was	adgbocps
not drawn	anoa
easier	aZbnccdNeOfWgZhbjdkjljodplqp
more of	bldbfZjdnpojpX
mooring	acblelgjjdkknboc
moori*	acblelgjjdkknboc
keepers	atbvdkedflgWhZiYjlkllSmdnqpSqM
keepe*	akbkoc
longer be	amjc
the gate	amjdnc
traineeship	bk
your plans	adbljjkd
so now	albmgdkdpc
shifts	aTbkcYeSfUhjicjoklllmkndq3
stunt	aWbpc5d1eXfngRhZkTlYmbqj
the stunt	aZbmdlqd
deleted and	bm
and delete	adbmmlqc
have closed	aabmoj
tasting	aqcmdQeMgZiTjam3ncoRpmqd
your tasting	aYbmmk
tasti*	adbnmjnd
bottle	adcqdVeZgXhMiYjpldmnnjpZqn
bottle of	bm
hereafter	aZbqoc
herea*	aZbqoc
can you	blcbjokZmjnY
do me	aabmcdfl
solid	aVbacYdIeLfbicjWkSlTmjnZokp4q5
a solid	abbmcdpj
this ?	ambmcdnY
i've told	aXdanr
you up	aXbjfdkbnbor
after our	bmedob
showroom	avbjcmdkeWfagjhUjmlXmZpmqU
carpe*	aknd
assur*	bkoj
that there's	bl
more you	bllj
had three	bnjdmdpoqV
ski	akbkdleTfvgUhWiRkdlYmbokpcqc
the ski	aZbndoncobpdqb
school and	akbmjdnjodpbqd
it four	ajbnocqd
himself	aIbjcseagnhciajbkYlYmVoSppql
himse*	aYblcoddjcmcob
we'll leave	adbmkd
so and	acbljjkc
neither of	bogdkcncoj
antar*	bokc
we'd sooner	acbncdhkjd
you found	ajblccnd
found yourself	blcd
professor	ambYcSdmfbhaicjZkbmWnsoapk
profe*	akckddfdgbhdlanmpaqb
into my	bo
hands to	bkqk
come for	bk
roster	abbrcWdTeRfTiakkljnkpnqP
the roster	bmnc
shut	aYbsekfUhYimjkk8llmMokpNqS
pilots	cRdnfZiVjkkWlkmdnYoyqb
webin*	bjdkqd
queue for	aWbmnm
returns	aabmcVdKeQfZhYikjokmpY
we'll not	bl
i see	abemjdmconqc
under my	bmjd
<s> it'd	aWbnno
suit the	abbnpj
gave the	aYbnql
wet	aocpdceWgZhViajWknlXmaokpjqq
drill	aSbqcmdleVfWgPhaiqkonppSqp
nights	apbrddeMfsgXhaiOjWknlcmmompZqV
having listened	gk
recording of	aagkml
instance	abbWcPdRfRhajckSlupcqu
nothing doing	aYgmkaon
was late	pj
nonetheless	bVcMdSedfOg6hqibjakSlbmanRoWp1qs
nonet*	amgjna
given to	akglnd
it's the	abbcdlfbgkhbjcmbnZoqpdqj
my dear	aafcgp
we re	gk
insis*	aXbkgpidjdomqZ
to reconsider	acecgmhdkl
and we're	aYebgljjonpj
we're holding	adecgn
prior	aabacHedfWgshlicjak0ltmSnWoqpZqd
plea	aPbacRdke3g9hqiZl2mmnPoVpVqT
your plea	abgqqd
plea for	gjjj
the mooring	acelgkklndoc
like me	cdfcgonb
now no	aagmjlnb
no also	aWgrndpd
also not	aXgmocqo
review officer	adgmld
ir	aqcbdVemhXimjjkTljmpntoupSqT
booth	bafagahXiujXkblkmnnookpUqT
your booth	gllc
arvo	bdgn
gave me	ammb
gives me	gj
is full	ajgjnjoa
full as	acgjolpd
withdrew	aabjcOdoekfUgyhnkultmPndokpZqY
you withdrew	acglok
and here	acglkk
more with	acgl
wednesday and	gkljoc
the earlier	glnkoc
to sleep	aXgjkmmj
i'd let	aofbjjmdnc
the booking	jl
be up	acjl
a level	jm
level #	jknaolpb
# in	aSjkmlnoojpc
in food	abjlpj
see about	adjl
canteen	anbmcqd2eRgUhXikjpldmbnvpaqa
the canteen	acjl
cante*	acjl
check by	jlob
at no	lm
no cost	lm
if asked	mk
three days	apkcoc
berth	alcRdLeRfXgdhoiojqmcnupoqR
swimm*	fdjlol
then ask	jl
his own	akddjnodqd
no quarrel	acgdjn
quarrel with	acgdjn
<s> bring	anjjkjobpbqa
noise	acckdufbgahajmkOlamaomqp
the noise	abjn
under #	aYjpkdodqm
irish	bdccdYfogZhZiVkcmQnYolqp
do tell	jpmb
forward again	bcjnklnV
if any	pk
the six	aljjqc
in so	ncpk
keep me	abnn
you're still	kloc
still free	kjna
cheese	arbbcqdFeZfkgbhdiUjlmqocpkqr
your cheese	akjj
it we	jlnc
budget in	jj
passed your	adjjnmod
your theory	jj
that's all	aajjpkqd
all that	jkmmncod
keeps you	acjkndomqc
you land	jnnc
land a	aljmldncpd
production	akbXcZdZfUgYhUiUjulUmLozpjqm
a valid	nk
caste	abbYcndrerfkhtiSjokUlkmWnZolpnqo
heritage	asdVfcgahciUkLlSmSonpp
herit*	adjjljnd
sign off	jj
we'll gladly	mk
climbing	aWcldaeIfxgUhRiYjkkklamVnnpjqv
rota	adjlnmoa
barge	aobdclddfmgXhSjslWmXndospX
the barge	aljd
pay for	aaoo
as of	aobdjlna
no but	ajjlnc
it could	adllncocpm
could enter	jm
from it	ao
it please	jk
your hands	jk
hands on	ndqm
left hand	adql
as i'd	aabdgokm
i'd need	adjnkcndpj
convincing	bYcddTeWgohpjWkYmqnUoPpzqv
<s> solo	al
pay you	jj
a theatre	jjod
producer	aqbacYdUenhViUjqkXlcmbnlojppqd
one comes	jj
aboard	bacUdneMfjgbhSijjmlZmanqomqY
only because	jjobpl
you're under	jj
would reopen	jpna
apost*	bdedgdjkndodpp
price of	jj
i'll be	arccfWkjmcnYodplqa
rejecting	aXcTdleyfTgxhyibkbl/nToSpdqb
you under	adlk
decisions may	lj
the high	ndpl
for five	ljpj
five business	lj
business days	lmmd
prescribed	aWbaccdpfZiajqkmlqnVonpYqv
the prescribed	lj
presc*	doed
proforma	lj
prescribed proforma	lj
profo*	lj
breed	aYbccrdbeSfkgThYicjnkZlZmUnmojp3qn
joan	a0bdcNdceqfqgbhUiZjckZlcpXqY
again by	lj
pay the	adllnm
pound	addPebgjhViUjkkonbospj
the general	eYgljjkdnloapd
motion	aSbbcQdYezfLgnikl/mlocpd
you're entitled	mk
officer before	adll
pa	aobtcadWfVgajmkllpmXnootpHqW
press #	aalood
a person	jclnmd
independent of	aclnqd
of management	adln
management and	aclqpd
and takes	aclnocqj
takes cases	ablppd
of people	aXlpnmoc
who weren't	aZddlmmmodpa
hired	bbdjekfZgkhQiSjklpmandpbqP
weren't hired	aaddlnnjpc
confidence	adcadYeUfWgohdibnZoYppqk
is due	nloZpj
the papers	alljocqd
tide	accwdkeXfZhUisjdkolVmYocqs
tables	bbdSeNfQgTjckcllmwnlpb
are out	kk
months have	kllc
not before	jkkmlcod
monsoon	bdddeXflgahSinjbk4lZmXndolpbq2
monso*	aakkpdqo
is over	km
rest for	kl
for about	adkjmmob
two months	aboo
acquisitions	bocZdReqfWgckrmZodpp
acqui*	aoknnaoa
meets in	acknoc
and november	aclmnboc
whatever you	knmboc
books for	ackpmdob
stallholders on	amoc
september at	jkkllcna
no earlier	kk
have something	kmmcnjpc
something to	abjlklnd
say about	adklmjnc
survey	ajbPcYdbeHfJgXhRimjXmoovqq
the survey	aWklmdoqpaqk
a gap	adomqc
full season	jdkomb
in q	jjkj
moves	aSbpcNdbecfUgjiljqkolqmcoUpWqr
budge*	aqkjocpbqa
<s> hang	aakmmdnl
will you	aYkmno
you ?	bYccfdjlklmb
<s> eligibility	kmob
mortgage	aScndcekfdhbijjokllcmcncorpXqm
mortg*	aakm
restored	cRdVepfZgvhWibj1kulamHnToppaqc
be restored	aZjnklldnb
resto*	adjmkllc
it's too	oj
please allow	abkrland
are locked	ackm
for one	jdmdnmpd
are marked	ammb
second attempt	ajgdko
made no	adgjkj
clocks	aTblckdaeSgbhXi5jjk1lWorpbqq
the clocks	jako
go forward	anjcklocpd
in before	kl
about who	kj
opening night	alnb
proposal for	ajjdknldnjoX
per calendar	ackpob
calendar year	aakm
year which	ackm
which means	acknod
january for	ackond
revert	aObndagphsj6k/lqmYnZpUqU
kindly revert	adbdkl
let three	kolc
<s> till	acknoc
starts in	bnkcnZ
table and	aloa
them with	adkjllnbolqZ
swall*	akkmpd
are back	amkmma
grandmother	aqbadreTf/gdhJidkklLmTncoYpaqr
used to	klodpk
a rest	abkm
pal	aubmcYfohXjmkdlanjozpUqS
do read	mannocpm
please keep	bZkomd
and keep	nk
posting	ajcVeUfSglhaitjOlsmlnnoXpd
posti*	ljnkoc
week but	nk
but please	aYbchbldmmnq
contact me	adbbfdmknn
again i	nk
i mean	kcnl
mean it	bdml
harriet	cYdneqfogmhdiajbksmantoVpZqW
harri*	nn
portuguese	aqbccReYfcgahckblamVnlpaqj
portu*	nj
speakers and	abkm
a cottage	adfdkjnl
miles	bdcZeRgPhUiZjakjlUmXnnoxqm
on his	alddfdmdnlqd
i sent	aYccdcfambnv
our volunteer	abmlnj
same and	bdgljcqj
oboe	blcddXeXgShbitjdkYlYmbnnoxpcqp
the oboe	adonqa
a go	abhlldmknk
instead ?	abjZmcns
esteemed	ascldnfkglhjiZjRkIlTmjoQp+qX
your esteemed	bdnkpc
estee*	bdnkpc
standby	aabrcVfYgahdinjskqnvospKqP
on standby	adjcnn
standby for	adjcnn
ill	bad4eVfugphbiVjYkdlcmUnUobpj
you're the	al
i'd ring	jdkj
trains	akbkcVddeFgahPjjkqlbmRnqowpa
be delighted	aYfbjmmcnn
delighted to	fbjo
of ours	mdnm
one day	aamdoo
your tape	abgdmZnponqb
each time	acmdnkql
we never	abddjdkbmmnmocpbqm
book on	abno
write when	aWkknp
news	aybVcQdnecfOgahbikjTkZljmonroWpMqb
loop	bscldYeWfagRiwjZkjllnkoqpPql
the loop	apmcnkocqd
loop on	amnkod
the raise	gdnl
the b	aanlok
onto	aRdYeUfUgZhUinjjnspcqj
supply	bdccdXeXfQgZhTjplWmUnoopqu
relief	arbjddejfXgYhRiljckalbmWodpZ
pharm*	alnjob
we ring	acbcno
from that	aakmod
weekly	abbXcTdWeNfOgdhYimjYlqmvn3pdqb
adjudicators	aancodppqd
the adjudicators	aancodppqd
has offered	aZmlpl
thoughts in	adml
margins	aabYdKecfUgjibjVkVmlncoppyqx
the margins	adml
margi*	aYmkojpcqp
margins and	acmloj
typescript	mj
the typescript	mj
post to	aZimpk
shall i	aXmq
blunt	aabYcZdoeZfcgvhbiujOkNlomwnZoSpnq0
oblige	aZbsdXeuflgZhliajvkwlkpZqE
your scores	ancdmkocpaqd
average	bWdZeDfbhRicjlkZlVmlnbolp0qo
the average	aZjjmn
avera*	aklcmmndobqa
average of	ajmlpc
candidate profile	acmm
<s> reasons	amhclZmk
i'll tell	adgcmsqd
to point	akmj
point out	mjolqc
phone the	mmnc
you lost	mjpk
we've put	aZmmnj
put together	abmn
together a	abmnqd
tips from	abmo
open on	aakmmmnc
fridays	bmcVdbeYgaidjZk7lumynooapPqR
on fridays	mnna
frida*	idldmlob
you fancy	abmmnjod
approach the	aZbjmonc
our head	mond
brewer	albXcSdUeuflglhciYjmmjoZprqZ
skill	bYckdZeRfagYibkKlYmlnYocp7qw
one who	amgajbkcmnnaqc
who gets	jbkk
know when	jakcmlnk
when it	apkmldmlnYoYpbqb
do a	aamo
wee	ajbbckdaeYfphcjaksmsoYpXqc
zoom	akbjdRfThYisjskdm3nlonqW
interviewer	ajbVclduecfVglhkipjbm1oYqc
your interviewer	aobZnd
made for	abhmmkoc
with what	adckmk
not only	adjlldmk
send it	acbXfdgbicjmlpodqd
a copy	aXdpnboj
narrative	aabZdPebfWgchniljckUmwndobplq+
narra*	gdjlpYqj
proposal will	mj
furnished	alddebfbhbkSlbmqpp
furni*	aj
i've got	aQbmcbfZgdjkknmonYompcqd
will read	ajjd
read you	jl
between two	admk
and four	abdkmj
we're happy	aajjmjolpd
share what	adjdmppb
guide	azbbdVeNfWgMhMickRmznmojpdqa
here's my	abmpnb
separate cover	achlmmod
a treat	apccjdqc
attachments	aobqcYdZebflgThci2jbkdljmynmodpUqd
its attachments	aj
attachments are	am
intended for	alid
recipient	avbldQebfagQhPipjlkYmYnnoopkqQ
recip*	asbdibnb
your data	aooY
data under	aloc
under article	anob
article #	aoob
b and	apoa
erase	aabpcxdNejfPgohkinjnktnYpUql
erase it	ajkjoc
it after	akoc
ferry home	am
rough	bVcseJgYhbicjSkZlVnUokpuq5
communicate	adcWdmeYfVgXhkiyjdkTlkmwoWpb
communicate that	aj
opportunities	avcVdXeafVgThliTjdkTlXnooVpu
equal opportunities	aj
sadly we	ak
taking the	alpk
sincerely	a0bpdafkgnhlijjWkblbmknXoRqM
<s> sincerely	ap
since*	ar
acquisition	aocSdRezfShjidjqkjlmmanaok
talent acquisition	am
rd	atblcVdYeafWgVhljbkklqmjnwojpVqV
# rd	lbplqc
inst	anqd
to hand	aqqd
looked over	anga
time i'm	aqgapb
won it	amga
gone through	atndodpa
through it	ajbcfdgdhlpj
whole thing	anbcndokpd
downl*	apbdndob
app for	aloc
quarry	albbcndXeYgdhbiajclWmYnnolqm
the quarry	dbnm
asked to	dagdhcjnmcnkoXqk
wear	cnedgUhWiPjplcmcnrolqY
seminar	a2bccReVfSgTiXlkmonqoUqT
the seminar	amjlncqd
semin*	amjlncqd
lively	aqbacWdZeQgcjQkalXmtnnoEpyqw
was lively	am
lively and	an
came up	anqc
warmth	aobkckdmekfwhZiajdkWlImmnZoTpsqn
with warmth	andd
my partner	arfaglkdndodpY
together for	apfcojpY
we're passing	ajpk
interviewing	cbdzeVfZgchribjSlnm2nboTpb
pune	aqcqdkgZhYijjak2llmVnnokqW
bearer	ambmdbhdisjjlcnmpWqW
the bearer	aqfd
bearer of	an
bad news	an
collective	albdcodderfagahjiQjnkalkmZnWooprqc
kia	aqcceYfuhcjtlWmZnkoopcqZ
<s> kia	aj
ora	aq
kia ora	aj
regrettably	atblcadaelgthqirlXnXoVqX
<s> regrettably	alhcjj
regrettably we	akhcjj
panel said	anndqa
concludes	aabXcTdUeVfOh0ibjdknlqmunjoYpRql
this concludes	aYhrld
concludes the	ajld
requisition	olpd
for requisition	ak
requisition #	aood
<s> wishing	ak
wishing you	ak
read with	apccjcmdnkodpc
throat	abbbctd3eXhXjcllnXoaq3
we aren't	acgkmdnconqd
<s> mrs	ak
achterberg	ak
achte*	an
<s> is	jmmjnc
the only	jdkkmdnd
thing in	ck
a real	mdndpaqm
job you	ckjdnb
<s> of	aXckpnqd
charl*	cl
<s> ya	aWbjckgojckdmmnc
think we'd	accljj
con	acbbcreBfWgXhBiEjykMmpn5pbqS
went into	copbqd
did it	copaqc
brass	acbjcqdWedfbgYhcjWkWldpmqb
chanc*	abcpnkqZ
upon your	acck
institute	asbTddeafTgZhUiVkZlqmaompk
by sending	adck
advert	atczdlenfWgdhVixjdkWmonlpUqd
round here	abbjcl
it twice	cl
special	cZfQgWhciVjakalqmmpWqQ
a special	aZcnlj
speci*	abbZcnddechkjaklldmannpjqX
leech	aWc6dletfjgVhdimjmklmjnXpZqd
the arts	accnnb
and everybody	aWbccnnl
knows	aWbdcsdZeUhjidkWlOnYoUprqj
being so	ckddkm
proud	a8bdcpdWeVfqhZiZjSkNlCmXndoRpyqP
proud of	asdcfagcpbqc
past the	aQckdoobqm
steal	aTboc2eVgMhZipjkkdlamknmodpZqm
people you	ckjj
amateur	bdcbddebgUiWjjkdmXnnonpsqX
amate*	ckjlod
didn't get	accjjZmbncpvqb
a disclosure	acdm
a member	gmldmj
the youth	dj
aren't able	aXmdncoopl
photograph	aXbacbdwecfXgYhPiokUlcmrnnojpV
room from	dkndok
zero	aWcjeTfZgdhWjulZmZoupcqn
be renewed	elob
vetting	aYbpcmdyejfZhtimjdkmlqmnnToYpYqZ
vetti*	addkjj
they felt	acdjodql
corne*	dk
them in	dnnaoZpk
less and	dnodpdqd
finished it	addopdqd
the ethics	dj
funder	addjoopd
tent	cmdzeafqgRhViakblQmdnlompdqZ
you won't	ancbdlfd
ignore	bccddnemfQhviakaluoPpVqa
ignore the	akdlicod
word and	aadmjmnd
that's a	dm
camera	bbdpeUfNgchViqkWldmsnmpdqm
webinar	dkqd
scree*	dklbncpnqc
she noticed	acdjmnncqd
which makes	dlnd
makes you	addlok
ineligible	aRbncddZfUgchriwjokklqmUnjoxpcqF
you ineligible	addlok
ineli*	aYdlgjon
marsh*	dk
cars	ajbbdkeHgZhNiajkkalVmSnnoqplqn
report of	adml
our company	adoaqp
ministry	ajbacTdyfUhdidjbkXllmVompW
minis*	ddejgjoj
our lawyer	kj
says the	adok
well as	acekompc
down by	ek
the class	adekpk
handle	aUddfLgbhdipkdlpmkob
museum's	acejhdjdmdno
the museum's	acejhdjdmdno
museu*	bdejhdjdmdnn
advise	brcadqetfXgZiTjckmltmwoPpPqM
advise that	akejhd
prove*	bdejhdjoqc
the land	enoc
communication to	acbl
m	aqbdejjalYmcnboZpoqd
s	albccdejgchdidjdkdlmmcnVojpbqk
rao	acbYcYdce0gshmiZjcktmWpk
who hold	acel
brief	aUbUcFddeqfYjXkllsmtnmoSpQqm
the firm's	oj
instruction	cUdceNfUgXiokblmmnompcqu
contains	cQdMedfKgQhbkVlmmmnoovpbqq
shopk*	ddel
include	amcOdXelfXgLhUiPkQlpmdnmoopdqd
include your	eknc
so procurement	abek
procurement has	acek
any action	albael
you bring	bdel
for costs	bdeloj
fight	aWdperfdhjiUjjmRndob
<s> notice	akekod
that it's	elkdoj
of senior	ek
relia*	ek
reject the	ekpaqm
board and	hdnl
talking	aabcdkeXfqiXjWkjlXnXoS
talki*	bcccekfkhdklmdnZ
you take	aabcepjbmdnj
sub	akcddaeXfUgWhWijjmkcmYnqoqqr
no contract	ek
fleet	amcWedfUhWjlkjlWmLnlolpm
the fleet	akekocqd
tiles	aSbmcoddemfcgbhXikkanjolpdqp
the tiles	aXfmodqo
lending	aRbncndmgbhZjllYmWnjotpdqs
lendi*	abfm
for asking	abfm
but i'd	aYfp
be yours	jlod
coming out	fj
perth	ccdjecfngdjVkwlmmWnjomqU
you love	adfk
consent and	bdfljj
turning	accodXeYgahZiajakmmToaplqs
turni*	akfl
think you'd	njpc
me than	bdcbfjnapbqm
and stay	fjgkkd
ended	bVcTdbecfmgmhZibk2mPnSolpZqp
ended in	acfjoj
me so	fkjb
k	aUbdgbjtlZmdnbowpVqc
meet you	apbdfkmdna
i've stopped	bcfl
him to	abbYfkgdhljmlbmc
ever you	aafljj
honour	akbjcceofngXhYiYjmkVlcmTndqL
we matched	acfm
myself going	fmlmmdnd
band and	acfmgjod
bedroom	aacqdueUfygdhQibjkkYlXnkodpc
bedro*	acfm
and let's	adfm
introduced	aWbWcQdXeZfTgjhMjlkolpmQnvomqo
be introduced	aamdnm
sister's	abfkqm
siste*	bbccdcedfjgahcimjkkdldmdnVompY
at present	fkkdnkpl
not want	anbZndocpm
back into	aacZfojk
pet	anbacsdpeMfzgRhMjjkZlbmkpXqc
thera*	acfmlj
think that	aabdjdlkmjnaompcql
shouldn't	acqo
accountant	ajbacpdlepfyhZiWjdllmYnZonpZqW
decides	aScZdbfahuiYjzkxlrnmoVpNqN
she'll	abhm
and she'll	achm
recruiters	acbrcpd4enfbgWhmidjbmknqoUpZqN
the basis	aqhmlamdodpd
basis of	aqhmlamdodpd
stands and	blgdhjpd
going over	hl
is there	aXhkjmmjncoj
shan't	fdhmmd
rehearse	aTbocceTfbgZhwibjqk1msnmoYpZqX
i trust	ajfdhn
you'll not	ajfdhmoc
for them	aafdhmkamnocpaqo
trust's	abhk
the trust's	ad
all candidates	hj
to reject	hj
any reason	achnkloc
whats*	bdin
decisions with	achnpd
about why	ajqj
me anything	bYhokamlnd
argument	aLbScUeyfSgwhzjbkUlrmknWoSq0
argum*	aYccgomkncoa
isn't something	aZhooYpn
phone or	acho
reasoning	aQbQcbfSgth7iljZkUlymznKq0
be added	aYbnhlod
to or	achm
<s> names	alhnldocqb
names and	adhnqc
motiv*	abbXcldYeZfahpidjYmknWoYpWqq
remain under	achnqc
are final	aSht
folks	cydYeSfpgUhniTjSkYlRmloPpjqZ
nobody above	aphloZqa
the valuation	aaimqk
was produced	akoc
produced by	akoc
computer	bccjdYeUfQgWhTi4lknn
compu*	adinjdldqc
bears	aRbYcjdbeSfVgZhXiwlSmaosql
whatsapp	in
coach	bccadleLgphYirlWmknZqX
po	axdKeSfbgYhZjUkcllmqnyobpdqX
message is	bcedio
<s> ticket	ik
read only	adijobpm
and anything	acik
exists	aacTdNetfQgWhminjlkWmWnlorpcqj
we use	acilll
just to	arbdgcilmanZod
this in	ajijlamknaodpbqn
you hit	ilnc
get an	adilldmdok
mailings	acbocpdpeWfdgXhXi/jWlkmxoapYqd
and doesn't	ijonpb
# as	aXio
as it's	aaio
postmaster	aqbmcbeqfZgohTi0jak1lpmYnkocpPqH
postm*	allcpn
lottery	ajbjcsdLecfRgZhdiwjllpomqM
the lottery	acil
lotte*	acil
the machine	akikndoc
the mail	ij
your reply	aWimnm
be recorded	akimldmdnd
you live	aaon
live in	aZop
the scheme	aVjjldolpl
scheme is	aapl
six and	aYjjnkomqc
canal	asbddQekfTgbhUjjklmQndo1pV
the lock	oj
pan	abcYdRejfdgchjiMjjkclnmknnoxqW
ways	aPbddbeVfdgdhkiUjckYlmmnnXodpkqn
close on	aakkok
on sundays	bdjjmdok
the loan	bmqd
cases and	olqd
had none	jlqd
wants someone	ompd
someone with	abolpj
aller*	accdfdhdjdncospaql
listing	bncPdSeXfLgYhciljklpnroupRqX
listi*	abom
# against	aboo
against it	amedgaonpc
plugin	adnnojqd
the ceiling	jj
discontinued	cXddfTgrhZinjlkzlmmOndo1pcqZ
been discontinued	aaomqd
pay in	aj
crane	ajbacleYfcgZhJiljokclZmSnno0pbqn
the crane	ol
medical board	adoj
your left	acojqj
below #	acol
puppet	aVbpc5ekfogWhcipkjldmcnmojqW
metres	aXbddceOfYgVhcjclYmVnko3psqr
wide	aXbYcXdWeXfOgXhajXkOljmnnmoppuqu
our door	kmnaolpd
door is	kmmbolpd
could only	jmmdndok
only take	aamcoq
talk in	abmcolpk
offered it	ammcolpb
by video	aclcmkon
vacci*	jmkbndoj
card for	oj
degree	aTbYcYebhjiZjkkbmSnao0ptqj
your degree	adol
bern	aobccTdvephkibkvlsmanboqpNqV
lorry	anbTcldteMfphTjlkalXmancowpjqo
euro	aXbbcSdJeLfUgchVibjukclbmdnqo8pbqX
the city	oj
map	bdcYdJeYfNgVhTiujlkklomknjoxpLqp
the map	adol
eight months	fk
ago	aSbUccdbeTfpgmhUiUjckslcmOnVojqr
ago and	ol
h	anidjdkcokpaqd
h #	acom
transfers	bqcVecfagQimjpkjlno1pJqW
we missed	abojqk
friday and	ajgdjlmd
the thursday	aakmonpd
a bank	aVcrfbhdkdon
oven	acbjdQeWgchdjmktmlnlompmqd
tempe*	bdompjqc
lads	boc1dWeNfygbiWjckllOmnnbodpvqS
the lads	acbjodpm
local	cUdsfYgbhaiTjVkXljmcna
silly	abc7djeYfjgahlimjPkblcmkndoPptqr
end we	acndokqk
we just	pl
<s> competition	adpk
i guess	ackkocpl
stuff	adbdc1dYeOgRhcjYkWlNmrobpoqm
good stuff	aZompl
for somebody	ajodpm
folk	bcdUeVfpgUhciQjYkRlZnppvqv
nine hundred	odpk
films	albddOfbgXhaiTkYlYmankodp9qa
placed you	ammdoapjqb
three go	aandpoqd
picture it	aapo
programme is	aWhmkdncoYpu
myste*	aapo
was otherwise	akqb
teachers	ajcadqeOfZgVhZiQkYlmodptqa
tight	aPbbcaeUfcgbhYidjVkylcmWokpkqr
it's our	abbdhdmnpk
our gut	acpn
heads	daeafZgYhZiUjankpkqa
differ	aObacLdWeZfUgmhujkkUlsmqncppqt
wine	asbddGgUhYiJkYldoapv
guests	ajbpcSdqePflgShYiQjckWlXmwnsoRplqK
an easy	acocpp
bit more	pk
drawn at	pj
ranking was	adpm
somebody else's	acpn
bay	adccdXfahZiYjWmcnlocqY
the bay	aajjodpn
the bids	klncpl
bids received	ok
advantageous	aTbccSdYhyiljlkYlammndp5
most advantageous	aZpp
we saw	pl
saw a	aaon
a closer	adpn
closer match	adpn
match to	adpn
to what	aancptqd
we're after	aUfbgdkdmdncpu
a fit	acnlpmqd
oak	ascddVecfkgUhaiSkYldmYotpc
on top	aakjpdqm
left out	ocqm
night shift	pl
bread	adcudLedfngWhdiWjjlYmkpjqv
in you	jjodqm
shook	ambWdxgwhWinjZkYlUmanXoUpoqu
shook hands	anccfdodpc
hands with	pcqm
the men	adnjodpdqm
work on	anoZ
beneath	aTbacseWgVhTjakblVmdojpoq2
benea*	acocpkql
gold	akccdQeXfjgZhPiVkXlUmbnqplqr
is gold	aaocpcqp
beauty	bYcvejfngWhViTkQlSnmoUppqt
<s> panel	gchcldodqn
obser*	aQbkjYklmonloYpcqk
skills	acbZeMfYgUidkKlaobpvq6
improvement	ambYccdSePfThWiZkZlbmWnZompuqz
the unit	aZnloZpdqo
economics	ajbTcadaeSfVgchjiajdkYljmdnkoapsqw
unit economics	acoaqo
econo*	abncojqo
which in	aWoapcqt
shoes	albbcydoeXfsgXhRiYjdkRlPql
eyes	aWbccpdceYfchVibjclanqoXpnqn
your eyes	abcdnkodql
eyes on	abcdnkodql
hem	cwdYeagThVijkklcmunppPqw
code passed	obqm
tests	bXcUeIfSgahbiojjknlppWqx
you read	ql
over ran	adojqk
by nine	adldomqk
seventh	aYcTdUeWgkhdkmlkmOnuobprqb
seven*	aakdnjobpn
forgot to	addcqn
casua*	acqq
label	dXevgZhZiTkXmbnjorpdqc
gave no	adobqo
lot about	qk
nearly	aRbYcjdaeSfWhTidkmldmWnXotppqt
all three	mjoc
the bell	bnhdnd
screen	aYbbdNeYfLgThRisjokclqmmnlpZqs
brief*	aYlcnZqs
cite	abbbcVdlemfOhsiYjZkNlwmqnloapXqs
fluent	acbZcXdceFfbivjdkYlWmankoWp3q7
is fluent	aboaqp
pity	anboc3ejfwhmidjakVlOmpnQoVpmqY
a pity	aknZokqj
iso	ajcQdTelfHgcikjlkXlvnko7qY
plant	adbacadWeYfagWhTicjnkqldmMnwoq
sligo	aldWedfkgZirjWkwllmbnlompWqY
in sligo	nkqd
struck	aVbXcbdnecfjgmhOiojZkbmRnbomplqt
it'll	abjbkpmcnapk
it'll be	bj
closed on	abbjikok
be happier	bljdndpj
if our	akbljc
directly or	bk
or through	bk
<s> accept	ak
accept it	ajgd
correspondence on	abbned
motors	aocadQfdgmhVjnklmcoo
persons	ambccYdxecfcgShdiVjckSlmmXnXoupkqY
you you	aYbp
taken you	aZblddnl
site and	bl
you stay	bl
closing this	aabm
re examined	acgklj
clock	abbjdZeVfZhViqjqkymaoppOqp
<s> they've	gjpk
they've had	adgj
since and	acpj
odds	aTbYcbdPeZgwhsiWkXmmnaoYpwqr
we sat	gj
you brought	gj
answer's	oj
the answer's	oj
<s> look	accdgljdmanoobqd
begged	aYbpcmdtfngxjnlcmrnZoXpRqZ
of both	acglmkpb
readers and	glpb
one another	glpa
saw no	gjokqc
talked it	ajgnhcod
it through	gphcpd
note and	gl
to lower	gmpd
for re	klod
of answer	am
scripts	bndReXfMgYhliwmupkqk
scrip*	hl
application within	adgjlk
round was	aogjoaqb
merged	bccWdSexfahdiYjmkslumLncorpnqZ
first one	gj
shares	cSdTfVgsicjmkjmjnb
talking to	gj
i'd said	gn
out that	akcdpc
dr oyelaran	acom
appreciate the	aqpd
but it's	fjqb
<s> review	akgjhdlXpcqm
stage #	abgllbpl
completed	albWcQdJePfOhVjrk2llmPnboqqb
outcome not	gllbpd
hoped for	aZglndokpj
for from	aZgmokpd
<s> now	aZklnk
hold the	abjdkbnmolpj
has considered	gjpk
memor*	abgkmn
i brought	gl
message to	gj
and none	aagjncoq
line up	gj
day you've	adjlkcoj
pass in	jlkb
pocket	apbbcqdYecfRgRhNiokZlcmjnmorpdqn
before it	ajjkob
your family	alfdjl
the limit	abecjolbnj
signer	elgcjoncod
reopen this	jlnd
this ticket	jknd
letter in	apmdna
welsh	anbYcadOebfdgYiYjjkdljmYopqq
in welsh	jknd
the governors	amjjpa
it can	alhdpj
only work	adocqm
sorted	blcZdIeQfTgbhlixjmknlqmnocpYqY
could live	odpm
proto*	acdkjmkclbmnnbodpd
first cheque	adjnkdnbolpc
me something	adjnkc
something that	aajlkdod
plast*	adgdjmkk
wrapp*	albdgdjmmd
that and	abgdjpkjnd
turnaround	bacmdNeUgshbijjnkqlbmdnUpnqy
# you	aYjkldnZplqm
enter so	jknkoc
give up	adbakbnq
name forward	kmnZ
holder	aXbncPdXewfcikjrkYmZnqonpbqR
screen it	jk
keep us	acjjnj
posted on	jjnc
that with	acokpj
tower	adbkcdemfXgchUikjkkblcmRnpo1paqd
situation	bYcXdredfUglhoilkblcmcnZoVpaqm
situa*	jqldmdnd
reply and	abjkno
pick it	kk
back for	fdjkncpl
taster	jj
wrist	aSbkcmdneagkhXiskolmmmnZompcqm
else is	aXjqnmpdqd
since then	dk
in winter	pj
winter and	adpl
i'd want	kk
goes up	ambdjnldnZ
your daughter	ajjk
daughter turns	jk
her name	jkpjqd
drop in	acjknmqd
i'm only	jm
stuck	aVbdcrdZeGfjhWimjjlUmYncorqn
i'm your	acjmmkoc
your man	adjlmkoc
in statistics	aljlodpd
happily	adbWdUeRfsibjvkxlWncoNpmqX
we'd happily	jl
venue the	jjkdok
examiners	aXcldpepfFhlkll3mlnaotpQqW
the examiners	acljok
to sell	bdcdnlpm
along with	abol
barn	apcrddeYfqgZhTiUjplOmNnlojpcqk
the barn	asnWoaqd
the app	jl
app has	jlok
<s> sign	aXknldnoob
photo	alcUeXfWgShLikkXlnmtn3ocpQqc
the draw	lj
message me	bjjl
say you	jk
was fine	anjlobpbqa
to four	aZjlkklbol
holler	jl
needs a	adjlndojqa
the drawer	jmkmnaoa
oral	bTcYdlemfYgdhnjbllmynToSpjqv
an oral	odpj
rs	atbpdNfcgUhWidjmmlosqW
internal candidates	hdmj
a talent	nj
a note	aXdojdklljmd
note in	lk
box marked	lmnc
weeks with	lj
with every	fdljoYplqj
day for	acllpj
disputes	aTcPdme/fXglhziZjjkbl3mXnTobpY
placing	aXbmcdedfXgahjjakYltmZpjqm
like yours	lmmlnXpd
for their	mdqm
tape to	ljndol
their own	amddmdqd
annul*	aZeclmpl
meeting to	lj
the committee's	alhjmdod
on paper	lj
pm	apcSddeVfZkvlymdnvoUpJqY
# pm	aokXmanmoW
pm on	ajjjkdmd
on day	aZllmdodpm
be forwarded	albaidlk
reports to	aZlkom
yes or	apfbhclkmdoc
or no	anfchdlk
no by	lk
for admission	lk
may #	arkdlV
could go	aajcocqp
residential	dyeZgXhYicjdkUmPnmosppqn
an online	lj
a three	acklljodpj
ladder	aXbbcydXeTfdgVhYicjpkbmYoypnqs
call to	lkqm
tabled	aacPdOekfEgshmirjmkxl/mnoXqR
be tabled	lk
repet*	acbmjb
the examination	akljnjoc
carries a	allkpcqd
selection panel	aalkpk
panel will	lknj
playe*	lk
enclose	aZecnn
supper	aqcodceYfviVjjkjlZmtnboVpaqa
bridges	asdVeXgWhTickXlWmSo0qq
bridg*	ajmknd
<s> shall	abkdmn
email you	ccmpnb
rubric	mlod
the rubric	mlod
though i	amhbml
a card	anmjnaod
with three	mj
reckons	abbdcmdKfdgqhmicjokklSmnnaompv
recko*	abmmpj
a chat	gcmpndod
he's	gZjdmlnaoYpqqc
marks of	gclkoj
markers	aYdbeWfXgVivkallmqoopSqs
or more	ljoj
marking	akcUdaeUhYilknlpmXocpWqc
marki*	jklmmcobqd
for lot	oj
shuts	aZbwcmekfThYi0j1k0lomMnspHqZ
tomorrow	alcWdHeKfYgbibjnk0ljmmnnobpOqO
tomor*	algdjkkZmjna
<s> refused	adgcnm
exhibitors	akbndTebfQgUialjmnnsocpzqN
hanging	abbdcwflgZhYidmdpXqj
hangi*	anfclj
chairman	atcOdZetfcguiQjalnmcpbqO
by applying	lj
applying to	anbdjknd
porter's	ajlj
the porter's	ajlj
porte*	nm
porter's lodge	ajlj
adjudicator is	mm
small business	lk
bring a	adjcljncop
as per	aclj
# an	jklkoc
move the	adlk
<s> student	lj
reps	brcdgYhjjdkrlrmpocpcqM
run an	amljpd
peer	bYcadUfXgWhjicjYlumqnjprqc
peer review	hlpj
what it's	adnmoc
it's worth	abnm
<s> product	abmkok
get #	ajmjpc
the books	aWmkndocps
guessing	aQbmcsdWeUfWh2iqjWkom3nboVqZ
madame	a6blcYecfogYhQlVnqoZpaqM
sheets	cndMfWgPhUijjakbmynjorpZqp
the envelope	ajmjndqc
with all	aWcdmkocpkqk
detailed	acbUcUdYeWfLjWkYlrm/nVoYqy
giving the	ml
grounds for	hclkml
it helps	jd
in german	mj
<s> each	anmjpa
radar	ancRebfPgchYiykamjozpc
yours is	aocajbkjmjnZokqc
rather say	mk
hear the	mk
lighting	cddkemgdhWiZjmkZlcnnompcqn
showing	acbXeLfYgkhYjTkWlcmnncpoqt
showi*	ol
and she's	gdmo
read them	aZnp
curious	albZckdpePgaicjSkXlZm6nZoGpo
curio*	ajgcjkmmnbpc
what we'd	admjncpm
we'd have	aljjnZodqk
have liked	mjnYpZqq
liked to	admjncql
would i	ndpl
be and	adgljdmknbojpd
kit	asdTeRfYgThKipmnnsoqpS
a public	ml
something down	gdmmnd
teams	accTdXeNfUgRhjidjYnkojpuqR
review your	aljdmlnc
task	bbccebfSgZicjTkdlpnYoWpbqq
you how	ak
looked from	al
you one	akmk
pint	cvdSecfpgZhWiSjnkolamynbqn
opinions	aTbYcMelfRgqh2iXjQkIlxm/nYoKpv
their opinions	aamo
copied	aXbkccdRfMhci0jlkXljmlnjpjqn
panel can	mj
had in	akod
large	adbccbdWeafSgUhWiajYkSlYmXojpzqy
in large	aj
large print	aj
polish	ajbbcXeZfjhaiUjYkblbmQnnoqpuqj
find them	ammc
simulator	adbbcldleQfUgchbiqjwmqnjon
the simulator	acjkkdlbmm
simul*	kdlbmmod
osei	mm
name a	abmm
why the	kdmm
ideas	aYbXdXeTfahliWjXkTmynroMpvqp
strik*	albbnl
do call	bcgdkdno
call again	adbbgdjjkcno
<s> ignore	apicnj
flag	aacbdmekgYhWilkVlamTnqpYqb
flag it	njocpm
in error	amld
a reply	icljnj
personally	ajcddpejgqhriYjUkOlanUoOpkqN
yours comes	adjjnj
a mess	acnjol
just now	abpm
now but	adfcgmnj
professionally	aodaeagWhcijlamSnlpqqX
thrilled	avePfsgrhmiZjUkalQmnoHp3qJ
thrilled to	aj
hear of	adnn
are wanted	aZnq
refugee	acbdcad0eZfYgahZiojkkblcmXnqompWqd
refug*	abnn
so with	apjdnmoapc
your background	nmoa
at that	adbcddjkkpmbnjpdqd
or not	adgcnmpl
a warm	adgcnmqk
our summer	gcnm
row with	jbnn
veter*	abgdjcnpon
team at	dbnm
way and	abddfjnn
<s> never	admcnp
never feel	abnlpdqm
postc*	nl
pinned	aWcmdpglipkXlZmjqk
pinned up	nk
kettle	apbjcwdNeWgVhdiZjYkllamjnvpYql
the kettle	adnpqd
and come	acjnoa
hope to	bdnnpc
doors	aUblcadkeUfVgdhWidknlkmZn3pUqS
are open	ajkcnj
<s> reach	abnn
lad	cvdXeMfsgZhVijjdlVmpnkoapr
a lad	aZjdnlpn
batch for	nk
the christmas	nk
behind a	akjdkdnjobpk
a bad	jknk
knee	aVbdcleTfqgjhZimjdkmmanXolpcqq
we're opening	adkcnppd
opening a	nl
over in	aknj
committee should	aXbbdclpnn
assistance	aobmcVfXgThUijkVmZnlompWqc
while and	anfdnk
and show	adjdnp
show it	abjlnj
titles	aUbjccdNebfZgcjcmXnsoppv
person is	aXnmok
tel	aobocQdtebgdhZibjYmdnwpYqL
tel #	abnnod
one by	jjnj
by one	aZknldolpc
but have	adpl
silver	akbdcZdPeWfmgZhRiVkVlWmanzokpqqj
a silver	nl
medal*	nl
passing the	nm
folder	acbodSfRgZhciwkblum7nvobpQqO
guild	alcZdRe1fTgYiUjokalvmanoolplqL
the guild	nk
sign up	ajjcknlaoc
first to	adnn
know of	aajbnp
baritone	aZbacWdZebfnhdickZlVnpompvqy
a baritone	ok
barit*	ok
send him	bcmdnp
year at	kcom
cadetship	akod
the cadetship	akod
is from	aZqk
within twelve	hdko
month's	kl
are moving	adkk
halls	akbpeafZgNhcicjckkmWnspkqR
removal	aVbncddneufWhaiZjkkolumTnaojpOqo
back out	alpd
till then	kl
sit tight	achcjdkumZnd
you'll hear	hckl
october so	abol
so there's	hkkknc
bringing	ajechWiRmTnUoZppqr
bring*	aoncodqj
our books	ackomdoc
waiting period	kj
store	eUfbgahJjmkjlbmanqompZqc
harve*	ajkj
keep it	aafmgbkrnXoYpjql
your ticket	aqncoa
box office	annb
boots	apbXcxfrgYhQiUkXlUmdnbplqk
our guide	aobdmcndokqc
call the	bbdnjakdmcnood
sandwiches	atcldVeVfngdhZiZjclZmtnnoX
sandw*	aqbcod
had this	aogd
a question	jclcnl
question on	aljd
refund	anbndPelfahbjokklrmlnXoopRqR
just reply	aqjcmdnc
person will	amjd
hello and	alfd
that she	akdcfcnnod
<s> from	bdedjclamlnZoYpr
handed	aRcbemfcgphZlqmdnQqU
flu	bbccdqePfYhVirjpkxlkmZnmpdqm
season so	kjld
a transfer	kk
let's pick	kk
tax	abbbcjdPepfbhaiLjjkdlrmZnZonpZqo
as we've	akjjodqd
we've not	kjodpk
bean	albdcodSeZfkgYhcmonkoc
impos*	kkql
elect*	jdkpncok
with anybody	amkmocpd
lent	albqdRejgohaiZjmktlPmdnWocql
signal	aXblcTeZfSi3knpS
no signal	adknoc
rd and	aZpm
spring so	aj
next chance	knncoc
chance falls	kmncod
falls in	kmncod
me too	klnc
too early	klncolpd
feet	aXbccpdaePfZgZhTiZjdkllVmanaorprqv
and talk	kl
hallo*	ajcdddfdgcidjdkjlYnroZpbqZ
has put	aakpnc
put a	algbkknXomqc
a stop	aZkkncok
stop on	aZkkncok
year to	kmnbobpj
our first	alnk
been seen	aqmdnd
fought	aobUcTeqfdgliUjdkjmMnZocpq
a hard	aqcdorpTqY
match and	ancdokqa
we lost	ancdjjoa
form and	ccgdmkncpnqb
your set	aopd
website for	acnood
for anyone	aomjnaoc
while you	as
legal name	anod
changed to	al
pty	a2dVe7fbgUhWiljdllmXnnospbqR
ltd	a3cVdUe6fdgUhNmQnlompjqP
pty ltd	aj
graduates	avcddXeFfWgQhbiYjjkjmcnqpsqW
gradu*	asgcjdpXqa
year's intake	akkjld
was turned	aoddpd
she's a	am
surge*	ao
we met	gjkcnbodppqd
a personal	mk
remember	atbZcndWeGfqgZhWiajZlRoWpd
i'll remember	anpa
remem*	aqbdgdnd
remember the	anpa
last month	akgd
two people	awcbddobpbqb
in we	ajgZpdqm
now decided	akgb
yours if	anjbkd
entry for	apmdpc
a quarter	almdpd
quarter of	mdncpl
be shown	anmd
shown on	aomd
it turned	al
already been	anocpd
taking on	odpo
bucket	amc7dQeHfYgThPimjjkblammompjqk
coffee is	ak
forms	bacbdVekfQgShbjckZlsmdncobqs
please find	mknc
find enclosed	aknd
answer in	angmjdnb
sure you	am
unfortunately the	anoY
founded	azbYcTdaeufjgYhTiQjamInjospnqT
# by	kllcmdnmob
pair of	akoa
gonna	anbkcxdSeQfrgWhciakplPnmocqV
thanks a	al
million for	al
loan of	ak
the projector	aj
the little	ampd
one's	an
little one's	ak
that nobody	ankdoc
neighbour	ardredfzhUiwkalUmTodql
are set	ak
your rights	am
rights of	am
of access	am
faith	ajcdevfrgohoiSjbkXlZmbnQob
gender	adbWcbdwfZgahuiUjpkKlnmjqv
are considered	anhblmndocpd
alike	apbZcleTgciYjRkNmkoTp0
the institute	an
it's with	ajfd
money has	aj
doubl*	ndonqa
hi	a/bddXeRfrgOhUiYjZkdlSmbnsojpZqP
<s> hi	arbdgdjckdmdnVpa
update	ambdcLdceTfGgdhZikkulwmnn4oZpIqa
name was	ndpl
offices	ambpcVdueqfTgYhZjVltmSnmolpTqK
are closed	akod
leaves out	omqd
bachelor's	pk
bache*	pk
post is	bcoo
days before	knlb
puts you	aannojpc
the reach	om
shows a	ok
eu	aSbWcFdUeZfWgahbiSj3lmmbnaoppVqW
anglais	onqa
angla*	onqa
label*	aXoopj
second copy	idoo
keys on	kdom
the present	apjdkandonpb
present tenants	alkbok
tenants don't	alkbok
move out	amkbojpc
the yard	aankom
until christmas	kboj
landlord wants	ok
payroll	amcpdVedfVgchbiVmdnZowpX
<s> payroll	oj
payro*	akjdpdqm
shows #	ol
week for	admjoj
for full	oj
domestic	acbbdlfagahbickZlZmQnlospkql
domes*	ajojqc
supply in	jknboj
needs three	kkoj
your app	aaddndqp
export	badLejfRgXhWjsldmPnno1plqk
bookkeeper	ol
bookk*	akok
so to	ol
purchase order	oj
left is	acoo
lapsed	aPewfpgxhljyk9lnmRnKoypV
thursday and	bmfaoj
wrote that	abndop
friday noon	adoo
ielts	aZoo
a #	akgdjbkamaonpbqY
than anything	qj
cellar	bkcvdjeOfmgZiVknlVmdnkokpo
licence and	adjdoo
the library	anpc
can't put	adonpd
put forward	acjkokpd
annual review	adkjndolpd
review for	abnjolpd
year is	abompd
marked as	alpb
adds	aacNdWeYfRgkiYjpkVlnmtnspRqp
adds up	omqc
# but	akncol
your platform	oj
the pupils	oj
virginia	aZbXcSdZemgjhcibjTkmlqmRnbovqY
in virginia	aZddos
virgi*	aWddou
our data	ok
to committee	acon
# the	acgZjakbmbnaospaqm
ground floor	aZjbns
what we've	ol
we've got	acoopd
got is	adom
number on	aonYon
letterhead	pk
the cover	jcnpqd
sent is	acncorqd
licence for	acol
ampli*	jm
ten and	mm
begin at	acnbonpd
nine and	pj
ticked	aabjdVePgqhZi0ktlamlnZojpaqn
you ticked	on
for more	gcpp
than twenty	oj
fine but	acndoopc
# word	akokpdqb
agency that	adkcokpj
you name	acon
the figure	ok
insurer	ckdde1fkgkhaiYjvkcllmbnbolpYqa
times the	pj
the monthly	acom
monthly rent	acom
works on	aaojpdqk
studio is	adnmojpdqc
<s> hr	nkoj
your transcript	abopqb
inver*	aabbhojlndoj
the rehearsals	adjjok
pot	ajbjctdQfmgXiKjmkdlaql
name in	cdnbokpmqc
from september	ak
kilos	acbYdceMfZgXhciWjjkjlYnbo3pvqr
# kilos	onqc
square	abckdjfcgWhWiSjYkcldmaoqpj
weighs	aNbXccdUeYfPgkicjoknorptqu
tonnes	bZdUePfSgXhSjpkklWmZndo5ppqm
decla*	abeook
an income	oj
# for	gdjbnZonqc
year the	abgjqj
# so	ajolqd
freight	alcXdWeRfcgchQijkllcmRo6pbqj
freig*	ajnbompdqc
comes to	abmdnlonpcqd
to more	acndonqc
in february	adknnc
give away	adokqk
list as	adoppd
client of	paqn
competitor	aadZfmhdinkalXmanmoopt
a competitor	acncoppd
makes it	al
f	aukd
f #	oj
per month	ackZnqoc
per year	aaoo
your total	acoqpb
<s> dr	acndom
retires	aSbmdPeWgrj0k/lqmUnlokpWqU
retir*	aOblduedgbjakZnZokpm
retires in	ackcom
remote	asbacbdmeRfXgVhViyjVkXmdnkoppbqt
regulator	aRdjeyfOglikjmkolymcoqpV
traders	aUcadYeZfUgpiYjdkrnkqo
trade*	acql
deadline for	aanm
international	albjcPesfVgaiVkUmYnjokplqS
your passport	ol
you're one	adon
filled up	acol
up on	aZfahdkamdnronqb
first day	omqd
certified	aobcccdRedfZgXhYicjklqmZoyqR
almon*	acol
vacancy is	acmdnlok
the slow	alqd
movement	aYcTdkejhbiYkamOojplqp
movem*	jmoj
four years	okpc
postdoc	admkndoj
postd*	admkndoj
flat has	alokpY
bay and	acjj
have two	admmpk
sponsorship	akblezgUhliajjkalbmVoyqT
sponsorship and	aZonpj
gave up	pj
sponsor licence	adol
has #	ol
insurer will	acedjl
a fire	ojpj
the approved	adnk
approved list	adnk
list in	abnn
hands are	ackcoo
tied	aVccdUecfkgaiZkTlbmanboxpjqq
are tied	kdok
date the	kanm
spent	asdaeSfkgchUiRjYknlXmUnYomplqc
<s> section	adonqc
on safeguarding	oj
blank	adbbdLeYfKgXitjdkZlvmvoxpZqW
french	aobZcYeZfcgbhXiSkUmZokplqk
are #	aWklnjql
high and	aZompnqb
put down	kcpk
immed*	aablkdldnboq
housing association	adok
speaks of	adoj
support from	om
compulsory	adbdcaddeSfYgUhkiZjskolrmXoyqk
shows the	adncoo
manuscript has	gbmdpk
no line	om
pass it	mjokpd
presu*	aabkcmddfdgahcjjkdlbmZnjqZ
semes*	aVgmllmdonqc
us you	adjcnjom
organisations	bmcbdmeufYgOhciWjUkVlrmWoypkqT
for organisations	oj
organisations with	oj
accounts for	ok
for three	pl
three years	aWdcfngdmdorpaqd
api	akbbcUdVeTfKgchciwjmkWljmtntospYqc
has it	ajjcok
owner's	aUnjos
the owner's	aUot
gave us	mdonpkqY
the samples	amqc
specification	bacPdQeZfJgbisjkkdlpnjo/pYqp
the specification	ok
ash	asbkcddZejgXhYicmdnlompVqd
saturday is	adoo
founder and	nj
the statement	abolqj
treasurer	arbjdZevgnhaidjUknlsmUndoppUqN
<s> payment	ok
days is	oj
in week	ol
week six	mlnbok
your residency	jboo
wages	bacddZhXiLjtmWndoxpXqo
for four	oppZ
inven*	acbccuddgdjdkdlcnaolpaqd
a fair	adoppd
fair in	adkkok
may before	ok
a baby	amkdpc
due in	pl
ends in	oj
works council	okqd
council will	lc
deplo*	aaon
font	bndSeZfPizjjkTlkmnnloppdqk
included in	akec
that are	ndokpj
are free	abmlncom
five of	abcdncolpmqc
respondents	bTcZeMfOgohkiXjUkTlsmunbompr
prints	akcjdNfSgXhSilkWlcmlosqk
a hundred	abnkomqd
b #	gdjnkdlZncoqpa
note from	ok
chapel	axbkcVflgchYjclXmOoppUqT
off it	adjj
recognise	bjcYdXetfchtiZjqlmmXnbolpdqM
harmonium	abjdoopd
harmo*	aXcdjdospc
that's really	aWccgnnboopd
really all	abncoo
all it	aXcdncoqpjqd
age	aabRckeKfpgWhYiPkklamYncoppuqu
annex b	an
since #	aopaqj
yours are	aYmjndop
bank details	akbdndol
don't match	ad
fifteenth	aYcXdXenfbgmhnjjkzlmmNnlolqa
the fifteenth	abkmokpc
stipend	aybodZeYgPhViYjpkVlamlnkompaqU
the stipend	aakano
stipe*	aqgckYnnobpZ
month and	kj
the pictures	abojpkqb
the left	mlnc
interpreters	bjeafVgVhnjjkallmrok
term is	adkk
stay for	aj
antwerp	arcbdaeYflgWhbibjdkvmNnpoqpjqW
antwe*	oj
customs	bacUdoepfYgahdiUkZltmanZoupS
cross with	oj
you leave	acklncok
took it	abgnjcndojqn
your two	abonpc
impri*	ajbconpcqd
exit	aVcSdWeKfMhjirjdkmlymloppSql
we start	kj
else can	hajnoj
little one	ojpd
a fixed	ol
hourly	aacSddeafbglhZiajnknlqmoowpRqd
after #	abibnmoo
# july	bcgZjbkklbnkonpd
you joined	aYon
rule of	aaoppc
per author	ackjoj
the sunday	adok
that runs	amjclbnc
next june	ndol
own account	amokqd
weeks and	paqo
paten*	aZccflgcjmkdndpm
name and	aXbjldoqpcqk
found #	ojqd
overlap	aSbkcVdOemfTgXhzjllnmjotqu
overlap with	ojqd
iso #	acom
# isn't	aaoo
can't lend	acfkoj
inland	aqcXdYfWgbhUiljYkjlamRonppqn
waters	bacZdpfbgZhbjclXmWnjpdql
was #	aOoupkqX
whether you	bckdol
needed the	abokpk
munic*	aXjnldndoqpd
your video	ompd
grey	bVcoeogahciRjXkVmbnmolppqj
stack*	acgmndoj
vicar	bndqeqfngohdiujZkulmmRndpXqR
the vicar	acol
a wedding	acolpj
church	abcSdpetflgkhjiZjVkcmNonpZqb
that afternoon	abfdop
afternoon so	ol
concert	ajcVddedfngWhYiNjdlXnqooqR
the matching	adom
references are	ok
employers	adbadderfagYhZiRjkkclvmdndospXqZ
landlords	aYbpcndpe3fmgaiUjkkZljmTncopqS
see #	ndoj
followers	aXbjcddzejfsgliOjUlcnbobppqY
followers and	acok
contract says	adok
dedic*	ambdcmddgbjcldndokpbqd
history	acbZcldSebfagZjbkalWmTndptqy
histo*	addcgcjmql
handed in	jkncomqc
to sign	abjmom
sign anything	acol
files	accTdQemfGgcirkdlzmlncoxpLqZ
files and	aaompkqc
you'd have	akcdjmkjmdnZpcqd
be here	adkcon
a data	oj
data set	omqc
anywhere	aZblcddNeYfYgRhZitkklbmWnqolpjqa
anywh*	kj
hour with	acon
blood	aTbccqdpeWgVhWickXlanWovqq
donors	abbrdceZgWhcjammolpbqS
clean	aobccxdaeUfcgWhRiVkXlYmWpjqt
yours shows	oj
your turnover	oj
deep	aZbacndYeUgchcibjSkWlXmknbokpvq0
motor	ajbbcaeXhTicjkmXou
rebuild	ajbpcsdbfbhUjqkolVmLnbom
clicked	aWckdXeWfUglhYi6jjkpmsodpdqZ
click*	aZonqd
confirmation	aRbbcCdcfTgyhxiqjlkqlwncobpRqd
the confirmation	onqd
scored for	alpa
under contract	adok
least one	ldnmpc
candidates the	pj
i liked	abfkkdndpn
received #	aVodpu
for nine	abpm
taken with	apcd
committee did	ak
contribution	aobccZdOejfbgahZiTkIlUmanaoopzql
the contribution	aYodplql
contribution as	aaodqm
general readership	pj
nobody round	bj
strongly	aVbdcLdmfTg0hojQkNlnnZoTp6qp
strongly enough	pk
to champion	adpm
winning bidder	pj
bidder scored	pj
you scored	qd
sound and	adfcppqa
blend	aXbacjdReXgZiPjmkVlcmuoXp6q0
in direct	pm
applicant's	acpj
i couldn't	gdompj
the pilot	amjd
users	cYdZeWfMgShViljckdlqmznqqb
our users	mkpj
with #	alkjlbmcncqb
names for	odpj
who came	akddplqd
panel didn't	aj
something with	pj
appetite for	adpk
somehow	aTcsdbeXfkhlijjokWlUnVoYpuqn
someh*	pkqb
other way	aYmjpoqd
to turn	aaocpn
lean	aYbXcsdJeKfmglhSiOkrlYndomp3q0
quieter	aTcbeBfngwhjikjZlQmbncocp9q0
quiet*	aUfdjdklnaorqm
judged to	acpm
of good	fnpc
with so	aXocplqn
so few	aZocpjqn
good talks	adpk
hedda	aZnnpk
decided for	ampc
<s> somebody	amncodpl
bored	aZbbc2dpeBfqgdjYktlXmdoWp7qj
<s> reviewers	algdlcob
rated	cbdZeUfVgdhbjjkNmpnqp4qZ
the novelty	adppqb
the importance	abhdlnqZ
we put	acnpoc
side by	gdmkndpjqb
by side	gdmkndpjqb
yours came	aWoqpj
close it	aapo
coin	aTckdDfNgZiplqmlnkonpmqj
other side	acpn
bet	adcsdWecfchliTkjlVmonkppqQ
ghent	ascWdXedgYhjiYkzlpmPnoojplqX
the commission	edndocpo
ensemble	amcbdReXfZgRhciSkRlcnnomp4
the ensemble	ajpj
ensem*	ajodpkqd
was ranked	aXobpr
ranked #	aXocpq
the spark	pl
hope for	ndpj
a pool	pj
pool of	pj
depth	aWbYcXdbeMfNgdhlikjYkVlam0ncp0q3
were always	ajqd
style is	adodppqa
than what	pmqc
in mind	nnplqb
enthusiasm	bjeWgnibjYkYlQoLp7qj
enthu*	gbplqc
theirs	ckdRecgjhojokblRmVncpwqX
we get	adjdncojpm
week and	algbjckYpk
suited	aXbbcndaePgZicjXkQlQnmoXp/qu
better suited	pk
suited to	adpm
stools	adpl
one has	akpj
to pick	adpj
picked a	aknbocpm
a nurse	acpjql
one that	acpn
selection committee	pl
was assessed	aloc
as suitable	ndpk
appointed	bacRdcetfQglhciYknlvmSnbodppqH
highly	aabVcWeSfVgcjTkJlamcnjoYp/qt
afraid it	acpk
out from	akcdgdodpl
pile	aWc4dPeLgPhYijjklcoZpmqn
the pile	acgcjmkjncoXppqb
<s> another	ambajdkjoXpkqc
the more	ql
we feel	abgdjclmokpk
the idea	aaql
a night	aWmnppqc
your academic	akocpjqd
academic record	akocpjqd
record is	acpmqd
those admitted	ajpkqc
greater	aWcWdbelfYiRkTldmVolp3qn
great*	aapn
times as	aWldnjoapqql
as many	aYldnjocpr
suppose	aVbjdJeWilkjlYmrodpmqc
chemistry and	aafdpo
honourable	amddenfngdhcjXljmcndoXpsqS
an honourable	ajpj
honou*	ajpj
piece of	jkpj
of work	flnnoc
is taking	pm
quite the	acpm
different candidate	pk
faster	abcYdOeBhTimkmlZmZnjolpwqy
me by	ackbmnncpmqd
two were	adpj
i've read	aZglncpm
novels	bbdOeZfbgXhZjXkbldnqp2qu
fall for	acpn
were one	arocpd
interest to	pkqa
impression	aYbZcndmfdgphojUkJlTmwnVoVpyqo
of hands	kjpk
fitted	aabbcbdbeRfUhPinjqnlotpqqn
better with	nnpj
already on	acnlocpk
we thought	aanjojpj
thought the	jjpk
wasn't the	jjpk
growth	aZbZccdVeTfZhTibjkkjlUmPnrorptqu
built	ambUcYdUebfcgahPidjdlQmGnjo4po
is built	oj
built around	oj
charming	bccveQfwgahTjRkQlOmloRp4qp
is charming	aZolplqd
heavi*	aYocpsqb
fare	dUeKgYhXicjpkUmnnmokpu
other finalist	anpb
meetings	bpcDedgXhtiUjUkrlqmpnloVpWqN
candidates with	aXonpk
the criteria	gcldobpqqc
four others	adpl
expected	aVbacKdMeVfRgmhYiYjok2lkplqY
with thirty	adjkpk
applying for	aXbakmnnpk
i believe	mdpl
dark	abbVcqddebfkgahaiOjYkZlcnkobpvqt
not agree	odpk
agree that	ojpj
requiem	arbjdaeafngWhaijjkkllSmXnlojqd
this part	pl
rival*	aacdjmpl
nearest	bocadbeHfngThVizjTlZmdntoo
neare*	acjdnkpm
great fit	abnjpl
somewhere	cmdReNgRhZilknlTmYnkpkqd
somew*	aofdncod
voted and	acpn
was that	aZompmqZ
closer to	pk
harder	aScmdVeQgdhdicjdldmZoap0qv
other projects	acjdkknbpm
strength of	ajnlqb
parts	bbcbdVeafSgZhVikkaldmPouppqs
them the	abnjpmqd
me put	fdjbnZojpp
heavily	aabZcddreYfUgjhaibjUkMlXmXncodp7qv
oversubscribed	abocpqqc
heavily oversubscribed	adodpm
oversubscribed and	acodpn
fundable	akobpkqd
funda*	argdhdjdljncoZqb
go without	aqfZhdoapk
a bigger	pm
book is	aaojplqd
came second	aZodprqZ
partners which	pmqc
flavour	acbcdZeagjhmkSlZmyndoVpwq3
flavo*	adpdqn
among #	aapn
faculty has	abnk
has selected	adodpm
priorities	dbeZfVgmhoibkTobpnqm
putting it	gdplqc
the quality	aogdhdpkqc
dossier	dWfQgXhjirkdlonaobpWqm
dossi*	albocYdYeZfbgThZickZlcmZnmoYqj
in question	ajndpkqd
who met	gdnkplqd
met you	gdnkplqd
exhibition	aocVdRecfUgShWiajclcmbnupuqV
the exhibition	aapmqj
urgent	akcOebfQjnlkoVpXqc
bar for	adndonpj
done the	adccgcplql
is just	ojpjqd
neither is	adpl
is wrong	aclomdplqd
for funding	oapl
lacked	aUbWcadjeafOglhpkLlambnRp5q8
timing	aRbdcVeTfdgohtipjakWmwnZocqy
the timing	pj
a product	aXjdqp
given #	adpk
residencies	nlod
brutal	aRbXcxd6fsgrjWkdmXnMoXpzq0
has picked	adncpo
a face	ncpn
girl	acbWcsd2eNf1gWhMiWkblWoZpmqn
whole weekend	pk
worth of	aZpp
and had	abdbgdpnqm
had one	acjjpk
specialist	aocVdjfXgQhXimjckRlkmYnmonpmqm
love it	al
than we	aXnool
final discussion	pl
persuaded that	pl
this would	ackdldnjpl
rough*	aZpl
jumped	adbXdjeOgrhOikjjlcmZndodprqr
sags	aapZqq
patients	acbYcbdmeSfYgchYiclomjnaompdqo
story in	adjm
which nobody	kk
dream	adcqdSeRftgThTiUjklNmVnmodqr
by it	pZqn
lead role	abokqk
role we	adqk
example where	aclkqj
a customer	abdlqk
# one	odpdqk
dialogue is	aj
true	aVbUdUeZfqhjiZjbkPlQnXocpsq2
and true	adpj
weather	bZcYdkeWfbhYijjWlXmanmolpdq1
weath*	aWnjqp
illness	aYbTdyeafrgkhdkkllmXnUpZq4
illne*	adql
river	atbZdTeXfTgWhTiblbmWpbqt
the river	qj
little about	mdqj
edit	bpcYdKeZfDgZinjnkmlumxnupSqd
the chapter	ql
was wrong	al
testimonials	ambjdkedipjRkRlcm/naoNqm
testi*	anpZql
were strong	abolpaqn
our size	odqn
the screen	ndokql
talk and	aXmoql
finds its	amgdnd
beginning	bccUdNeOfZgdhYiak/ljmPnnpYqk
begin*	aZnooZqp
search	awcReRfRgVhVinkdlknjocpOqn
the search	akocql
settings	bkcbeNfQgRinjdkUlmmrnppcqx
setti*	ajgdibjdkdldmcnYoopbqm
impossible	aVbZdMeZfYgWhlijkcmbnaojqu
and talked	abgjqk
green*	anncqk
two assessors	ocqj
timeline	aZblcVdOecfchnimjlktlrmonjpMqq
timel*	ajodpdqj
fortnight	asdQeXgkhkiVk/lpmanXobpZ
a fortnight	alcdkjpbqk
wonderful	a4bbcndTeOfugXhWiXjWkRlFmnnaoNpxql
a wonderful	qk
narrator	aTeRfcgdhdiukcldmrnrobpVq1
the narrator	adpdqn
didn't say	acgdkcodpnqk
who would	ackcqm
would run	kcqk
portr*	ndojpc
as if	adpcqo
another hand	alpaqk
no evidence	aWoupd
evidence that	adok
it works	aomdod
explains	aZbXcYdZeQfZickTlbmrnloXpdq9
too late	qj
after one	adqk
generous	aodUfqgjhWiSjZkPlVmknWoYpyqp
articles	albdcQdYfHgWjPkVlwmuqt
abstract is	ajqk
bolder than	adqj
spoke about	ql
sales in	acklql
method #	adpdqm
# out	amodpa
# because	adqj
sampling	aYbbcbdVeKfKgZhjimjTkTltm7naovplqw
the sampling	acoj
not explained	qj
passages	aWcSdaeTfQgdhlirjWkbmsnjpcq/
passa*	aObjcndbecfagkhcicjakmllmanloZpZqk
in between	amcdkkmdndpc
half the	aWpjqm
motivation	aRbjcodmeQgchtiZjakOlVmqnYoYpoqz
voce	aScdhZjcmwnbocpcqn
your german	aaodqo
training you	aaqp
you propose	acncqo
repro*	akocql
table #	oYqp
# from	kZmdnpoapdqk
undersold	aZcdqo
you undersold	aZcdqo
built the	acnjodqk
switch	aNcWdQeQfUgcirjykrlwmjnlojpTql
person on	acbjobqm
two firms	qj
uses	aWcbdUeVfJgShXirjjkSlkmnnsolpaq6
throughout	cNddecfUgdhXidjSldmPntocppqo
the model	odqk
had nothing	dkgd
do for	oj
for ten	qk
carbon	acbZdUeZfdgWhZiOjrkaouq0
factor	abcXdZfZhlkXlZnjpjqv
a factor	oZqo
years ago	abfnmdoapcqn
<s> nice	qk
mud	ajc8djeTfkgUhWimjUlSmcnZpbq1
technique	aQbUcddVeSfRgbirjlkTmknYpqq/
hurry	aYbjcjdVeLflgbhYinjmk/lZoRpRqa
one about	aopc
about housing	aj
tools	aqbdcjdUeSfMgQhUinjbkXmonjolqv
them and	aacdhbmnorpcqd
governance	cjdkepfTgbhoiZjZkUllmbnZobpsqq
the section	acql
two lines	ql
excellent and	qk
the members	adodqk
found it	pj
labels	aUdSevfZgYhdiYkUlkmmnjokpXqr
the control	obqn
control group	obqn
presentation was	alpbqj
questions at	qk
end and	akpcqj
crime	adbXcpd0eofahaiXjckLlnmTnZpmqt
of time	kkmdqk
ones on	abkjqk
quotations	ajbpcZdSeafTgjhmipjZkam1nlocpUqw
retention	bmfTgbhjiYkTllmlnWorpZqm
reten*	ajkdnbokpdqj
numbers are	kdmdojpdqm
best part	qk
<s> candidate	pcqm
plot	aXckdmfjgXhjjTkYlmmonboWpcq5
the plot	obpdqo
achie*	acqm
scenes	aXdqecgZiZjakXlamloYq4
scenes are	acqm
crisp	bZckdMebhZicjXkjljmsoXpnq0
less sure	abqm
allowance	akcrdceZfogUhZiOjmkYlcmknbonpdql
century	acbbcbdOeofchYiclYmGpvq2
centu*	adocqo
a stronger	adqj
new and	adlkodqk
documented	adbUcddpfTjXkQnWompkq2
textbooks	alcmeQfLgZiskdmlnlodqr
textb*	akocpcqk
five questions	qm
it means	alocqj
means to	adol
prove	aNbYdUelfchpibjlkYlanWojpkql
froze	aSbkepfjgrjvk2ljmRnRorpNqq
weakness	aSdlfXguhkiljZkdlbmaokplqy
noted by	acqm
plan for	adqk
sharing	ajbccWdZejgWhjiVkXlpmlnXpaqk
for sharing	qk
shari*	ak
your writing	qk
makes one	abocpbqq
them at	abdkql
cold but	adpdqn
spoke of	adjjql
novella	akbVdNfdhaijjbkbmkonqy
has three	aaocqk
written exercise	adpj
the solo	qj
sensitive	cVdseYfViljXkXlZmkoXqt
sensi*	aoedhdkjlbndpcqm
tempo	ajcReRfbgniljlkXlZmjnVoTq3
wande*	acodqo
character	bbcjdjeZgchYijjdkPlXocpmqw
chara*	apjcqj
be cut	jcql
cut and	jcoapkql
liked the	ampYqk
are fine	akodqj
eleva*	aroZ
match the	qj
criti*	apddgZkbncocplqd
by name	aoncoaql
poor	atbXcodueTfkhWiXjUkJlRmVnUprq2
a poor	ajpbql
filled the	ajqj
sometimes	aTbbddeSfbgXhdjTkSoZpjq5
that makes	paqn
your service	oZqo
levels	aabacZeNfWhdiWjnkZmapmq4
without any	lkqm
penal*	amoaqo
capti*	ajodqk
the impact	pdqj
stake*	adqk
the lab	abolpd
was clean	ql
what happens	alnd
we still	abgdjjqm
know which	acqm
vision	bVclfbhZiWkSldmknXpoqx
who does	aXgdmdnpodpaqm
soup	acbjcwdTeTfngWhZicjdlYmtnooUpnqu
feature	cTdOeRfOgShTjckTmmnvppqq
why a	ql
theorem	adcUdEerfcgchoiojjkYlkmkndoppVqs
tap	aZbocndUeYfXgOhXjokdldmqnzoZpYqu
routine	aYbdcad0eLfdgaipjblknapZqu
routi*	acok
what to	adqj
and was	amgZoYqj
burnt	bXcvdufjgjhZiSkdlWmPnWoqqr
the conclusion	abompbqj
brings	addWfdgWhXiWjpkclYmkoUqv
ought	aWdSfYhoiajmkaldndoVpdqd
ought to	abpdqp
near	bXcRdoeUgThQlYmNnootpXqq
pub	ajbjcldoebfqgVhWiWjclbmXnvpcqa
the history	aapkqm
history of	obpjqm
the company's	aaqm
bened*	am
branch is	aZno
nordl*	ak
you're second	adnnod
second on	ml
discourage	aSbtckd2esfkgXiTkdldmWnzobpcqd
discourage you	abbbhcnq
submitting	bkcadUelfIhuikksl/mooapVqT
submitting to	nk
vacancy in	adjcnp
suit you	nk
look on	abok
its editor	adll
studies	bScTeRfRgVhjiajckZnpojprqv
please feel	acbcnn
to contact	bbkmmbnm
i've passed	abnn
who are	aolcmcnk
advertise	aabkcndaetfXgUjjldmon3oYpZqM
calder	aocddMekikjjlbmdnopmqW
the calder	acnkpj
fund has	nkoj
has just	nj
just opened	njok
opened a	adnjojpjqd
exactly this	aZnrpd
i'd send	nk
much like	aajknm
collection	aobdcddKeZfUgUhPiZjZkSlVmcnnopptqo
before anyone	alqd
anyone else	ad
else does	aano
promotion round	acnm
grants desk	nl
desk of	nj
borough	cddbeofbiYjdkjlpmPnmoxqR
the borough	aanloj
borou*	ldnl
utrecht	atbbcHdWemgjhkiXjjkqlpmUoqqT
utrec*	kdnj
reserve list	amjdoapdqd
estab*	nj
<s> follow	bbkbnn
our careers	almc
a workshop	adjlnj
workshop in	abnkpl
in place	apgcjjkbnd
my brother	aZddgjnmpj
in law	aapm
rooms	apbjcZeSfVgUhZiajbkVmjnvoYpnqT
the station	nm
if ever	adjj
write something	nj
us first	jbkk
a later	aZbchnkcnnod
most welcome	aanq
mento*	nkoj
later year	abbdhnkd
stay on	acjYldnoocpm
unless you	albckjnkod
take them	aaddnjoppd
advertised before	nmoc
be right	nmoc
for at	aannoj
move your	lj
join	apblcGdUgXhaiQkzlnmZnsoZpTqD
can join	aZjdlcno
join the	jcldnoodpc
an associate	acjdlcnood
watching	bccjdmeJgdiWjYkjlUmqnnoSqc
with real	jmpdqb
interest so	nj
you've not	nj
not heard	nk
sums	aZbocodKejfcgcjdkSlZmrpjqm
to help	nnod
pembe*	hdnroapcqZ
roe	aabOcZdYe3gthkiRjqlnmdnjoapbqS
vacant	aYebfUgqhnkolkmSnkompoqP
application on	lcnn
publish a	abnm
pieces and	abnmoa
is short	abnpobqd
manuscript in	bdnkpd
time you	ambdnjod
browse	abbndPeRfPgOhZisjlkmlnm2n9oVpYqW
could ask	bcnlokpd
of rooms	nl
your stage	adnl
in porto	nj
introduction	aabYcPdSePfPhVjdlvnpojpkq0
the introduction	abkcmlnk
us your	apbbkb
two more	ackbmknm
musical	anbddWeWflgUhbiXkPlVnlprqr
attend the	aYnnol
a participant	amnd
reduc*	nm
archive	asbjcVdPekfKgWhdinjakYmnnqoppaqb
dunmore	aqddedocqd
dunmo*	apblddecobqc
do keep	aqbcmjnZ
even when	acnlocpl
buy the	jjnkojqc
the stories	nl
is kept	acnn
firm will	aknj
will get	jdnm
baltic	cXeagdhbjdkmlXmRnpoopn
houses	akcjeXfagXhTiWjdkalXmKnooppk
like ours	acnopc
master	albjdYeYgVhWiWjnldmSnromplqY
the master	nk
master of	nk
<s> ring	aann
ottavia	acnn
ottav*	acnn
can use	akjdlbmdnooa
talent community	bdnl
community of	adnj
delighted if	acjdmdno
all if	acjdnp
chain	abbccjdlelfkgZhRkXmcnmoq
cold chain	nmojqa
one as	nmobpZqm
invitation to	nl
our open	nl
send more	albZlbmdnl
among them	aokdnjpdqd
medallist	adbmcadkeWfuhdkdlZmYnxocpqqc
silver medallist	nj
go straight	kj
through to	allmmdpb
to interview	abnlpn
you apply	aYbdjant
properties	ambccYdcesfbgdickQlcmcncorpj
the sort	ajccjcnmqd
do think	aajcnp
a poster	bcjdlZntod
to present	aakjldno
will hold	acnm
future vacancies	abldnp
writing a	aknjqd
rolling	cndLeUfZgbhNiXjZkjnronpjqn
a rolling	abno
rolli*	abno
can always	nl
i'm on	aYbckrod
ilse	acnopd
paper*	ol
closed door	bcnm
a reference	akjbom
monday if	nl
look forward	acbdgckcno
forward to	ajbagYnnoa
to reading	aXbdnspc
please contact	albZidlbmmnc
our partner	aZnp
firm in	aWjkno
jury has	noocpZ
nominated	cYdMebfVgliWkdltnqobpwqM
nomin*	ancdjd
development	anbacXddfWgYhaiZkWlZmSnnolppqn
devel*	aWlZmcntokpd
a ground	aahknm
next year's	kmld
might have	pl
accelerator	aXckdteUfdgbitjrnnpaqc
accel*	aZjmkmnloY
hang on	acmdnm
we keep	aRbdfdgdjdnjoopo
on record	aYnp
consu*	bacbdaecfdgjhbimkZlmmcolpTqc
sector	aubYcddTfNgVhXiZkdlcmKnnoqppqm
the sector	almc
the doctorate	adnl
lindq*	nk
turku	aucXdkecfcgdimkulbmWnkooqZ
topic	bdcMeVfRhtikjXllmuntoLpcqo
space for	aZnnocpj
company which	aYnjom
<s> put	npoa
we'd love	aofdhbnj
wende*	jdmdno
is crying	acnm
carto*	abnkoj
carried over	kjnkoc
over to	nlod
the october	abkmlcnkobpm
then as	acbdjdldnl
are released	bdkblcnn
bid in	admknjob
or if	adbcjdmjnloj
anything of	jbnn
retire	aabjcadReUfjgniQjsk3lmmTnnqO
this winter	aXnkpm
warmly	atcXdleUgthbinjWkXlZmnnjoDpxqS
list to	aakknl
to expect	aann
april and	bdfdgljckdlknj
many times	adbjnj
shall write	aamdnn
is published	kYnn
ljubl*	nlob
replacement	accUdaeNfVgkhXjukmlombnmoqpXqb
repla*	aknkod
up which	nj
graduate	avbccVeLfcgUhZiXjlmYnqokpmqY
the graduate	alnjpd
graduate school	nj
point you	nk
programmes	asbkeRfSgMhcjmkclambntou
send to	nk
which has	acnrodpaqd
do hope	abkcnp
no limit	abhblcnsoc
how often	acnlpdql
second choice	algd
looking at	kknjodqd
<s> speak	adddno
facilities	aoblcVdmeZfVgThaidkZlZmNnyotpbqV
facil*	abdchllcmmnm
liked you	adcddcjdmcnoojpZql
what else	bdnm
just say	fcjcmonbqc
debrief by	ldml
thursday afternoon	ackdmjnl
a conversation	acml
they came	aYgdkkmondompc
<s> mr	ao
reviewers comments	aamn
comments are	aoddha
attached below	acmp
individual comments	adml
are available	aZkpnb
the honest	alqc
the remarks	aadkldmn
i'm very	glpd
you more	mk
who wants	mmod
wants them	mood
attachment	aWcZdrecfpgcimjdkUm7naocqs
pencilled	aZnm
penci*	aZnm
the pages	acmm
help with	amjdmlnc
application we	jdmlnd
recruiter	apblcqd3ejfjgcimjakZlbnloXpbqR
short feedback	mj
closely	aRbYcMdaeafUicjckbllmpobpoqp
close*	acmkpj
have offered	mkodpj
were lost	aYddqo
didn't want	aobdccfdndojpb
it all	fdhlojpj
all in	mkonpb
things to	acflmknd
so close	mm
<s> every	lbmoocqd
entrant	aWdTeQfcgchji1jmktmnnvocpkqV
receives a	adlbmo
are happy	aomknZ
helpful	aubjcYdcePgYipjNkRlZm1oNqm
be helpful	mj
helpf*	am
scales	aRbWcbdQebfTgakUlrmvonppq2
i'd happily	bbkmmjnd
spend	aqblcjdPeMgThYiRjcktlcmkobpZqZ
deck with	mj
be viewed	ldmn
know more	aYkomjpd
of comments	acmm
under separate	hl
<s> reports	ldmm
pasted	aObncudbfYgchXixjlmxnuobpU
as one	mjpk
sat on	mj
i'm at	almjoc
dispo*	aYbScRdUeUfYhWiZjnkUlnmvnZooqT
matrix	aadSekfZgYipjjkclrmwompd
a debriefing	aaldmrnd
evaluators	ldml
the evaluators	mk
few lines	admnnc
unsatisfying	adml
unsat*	abjlml
bare	aTbZc0eYgdiXjckZlYmqncocq4
i'm around	aZmjnopd
around all	aZmjnopd
programme committee	mmnc
committee is	aammndol
answer any	mknk
you drop	abjXldmjnr
casting team	mj
verba*	mk
been given	angdmkoa
full and	gdmkpj
and may	ajecgbhdmjnnocpc
who chaired	admm
will email	mk
sting	aWbmcpd1ewfmhbibjZllmpocpZqX
an explanation	jcmm
have one	acol
one from	ocpn
i'll put	jaksmknaoc
put my	acmjnnoc
my comments	aohcmc
pages and	acmk
and send	bcgajmkclomjpd
back by	abjbkllj
reply with	bc
yes and	oj
say why	abjcllmmoj
with those	mmpd
those who	ajmlndpc
you're curious	mk
have my	jkkdmmnc
frank	asbYcMeWfmgmhXiVjUkWmrobpmqb
the business	admm
i send	adml
scribbled	abcjeQfWgkhbiyjYkZlkm8oTpVqr
observations	acbYcSdbeTfTitjSkbm/ncocqq
be released	abml
released to	aUljmr
all applicants	mk
applicants on	aammnl
mail and	acml
for some	mknd
pointers	aYbsdPeHfcgZi4m/pcqn
did on	ajgcml
same question	gcmlpj
yours will	mj
be with	ajkdldmjndoj
ludmila	mj
ludmi*	mj
please get	acmk
the reviewer	mnqb
call so	admjndol
she'd	aZfdmlnkqj
corrections	aYbjdpejfPgnhjikkol0msnYpOqb
it my	aZfbmlndpo
from reception	admm
person or	akbcmknd
on line	akmkndoc
line as	ammknbocpd
you choose	lcmk
i'm back	adkkmlnd
at my	aZkpmloc
i'll answer	abkl
story and	abjmmknZ
are below	amnbod
insight	aYbWdZeTfdhliXjakXldm/oSpyqw
insig*	mkpj
undersigned	mk
the undersigned	mk
you're up	mjnk
nkechi	mk
will tell	akll
you where	acmoqc
and share	ml
said in	ambjjdmjocpb
percentile	aWmkoapr
few days	alkcmk
meeting on	ammlob
asked what	mkqj
they thought	acmkoj
have any	jdnk
spreadsheet	bkcmdRePfWgXi1mtpYqm
read yours	aammnkpd
outline	aRbYcadPeafMhnjjkjlrm4naoapWq3
letter so	nl
appended	mk
are appended	mk
appen*	mk
he'll	mkqc
th i'd	jk
have time	aamn
who want	aZmlonpd
than from	aobccdfd
page and	mknc
feedback from	ak
no good	aXmooj
drama*	ml
comfort	aqdueQftgjhUiWjakMlLmtnboWplqk
any comfort	ajjcmlnd
protocol	aacNdaesfSgXikjmkolwmmoupJqb
henrike	al
henri*	amjknc
on board	jlnc
interested in	aafljjoc
planning	amcXdneafbgYiTjblomYodpW
plann*	bacbdZecfbgahamdnqolpVqj
a b	adjkokqd
the frame	pdql
didn't have	jj
a guarantor	ajbd
things in	amjkobqc
driving	aabYdxeNfqhViTjdkdlamRnZonpnqw
drivi*	kmnd
at you	jjnd
manage	akbldQfTgRhdicjrmcnkojpdqZ
you manage	jkkc
we'd start	jjnb
start again	jjkc
<s> change	apbYibmdqm
probably	aUbXcbdNeNfZhdjnlUmUokpoqm
in print	jnqc
it differently	adpj
pilot with	aj
hospital	avbZcbd2eVhSlkmWnbolpQqa
sitting the	jj
a price	aUcnjnoopXqc
a six	adfljkkcpd
i'd sign	adjk
that happens	adok
manuscript and	abhjjl
i'll read	aajo
a van	ok
get one	kj
would hear	qk
to re	amjjlb
evaluate	aabdcUdceXfCgjhsiYjtkklrm8oVpYqZ
your product	alncpdqj
single sign	jjnd
sign on	jjnd
billing	ake1fYgXhkikjjkblynYpK
a sunday	akjmmdnbpd
residence	bjcMdxedfmgbhaiajkkcmQnlonpTqP
application may	jmkc
our department	adjm
support your	aVganqoc
finished and	kZncon
programmers	adbncndSedfQgUjollmpnmojpm
the programmers	jm
end my	acfdpp
put off	jk
off to	jknk
case there	jlkd
revenue	dIemfPgdhXickbmdnZoupoqj
reven*	aXbadcgkjolcnZpkqd
round by	abjm
price per	jlpd
workshop for	jm
instead of	jm
the university	ao
foundation could	oapn
point of	adjlncompd
parental	aWccd5erfngchlidjpkZlommnXodpY
signed pilot	adjm
committee would	jlpd
you decide	akjjnc
come down	gkjjpc
utility	bWcZdbfUhVibjwkTmZnkoupcql
utili*	jmlcolpd
utility bill	abjmldoj
grant the	adkl
whole of	klod
us after	kood
a book	kk
off until	kj
new director	akgd
happen before	aaom
round must	kloc
be settled	kk
question so	an
till monday	kj
full until	pk
from january	koncod
fiscal	aYbbcudZeafRgohdibkrllmZnXowqm
fiscal year	abol
only then	amklodqc
then does	amkkodqc
make sense	akkkod
sense to	akkkod
may come	kl
next march	kmnd
kind to	anbc
it needs	akbdkj
patience while	ackn
are being	aZdjgdhdjdkmnlokpc
after two	akjdklnb
two seasons	acjdkmncpl
before i	adnj
please sit	kpmb
april #	aUnpok
can look	adkjolpd
middle of	alqd
of june	lpmcnb
documents until	kloc
then we	kk
<s> wait	jckl
new version	kl
special issue	jckl
to submissions	amkd
interval	aZcMdPeVfagdiqkxljmpnaospVqw
skip	abbvcXdXeLflgdhmjjkylmmmnpoTpWqP
before they	apddgdjcknmdndoapaqd
# would	amjdkjlcqc
speakers who	aj
is early	aWkrncpd
about three	adkl
migra*	ajbdklojqd
mind to	jdkmnd
your time	awbXfakjncodpd
time until	kj
jury a	aZjdkjldmlpl
in two	klndobpj
freeze on	aakmol
on hiring	kood
and before	kknkoc
selection procedure	gjkklc
it till	kl
change ?	aZjmkj
up this	ackklcnk
zsofia	akkk
before christmas	kk
a decision	apgZhZljnkokpc
decision about	ak
the remaining	ao
places will	apkZ
got your	jcknncpl
and it'll	jckond
take me	bXcdjcknno
<s> new	edgVhdjakklsnWoa
investigator	ambYcbd2esfQjZkXlvmkncpSqc
# call	kmld
onwards	bccKdOeTfXgjhdick0mbnjorpqqk
onwar*	abldmrnc
you try	bbjckjnk
do nothing	bajdkqna
until i	ackl
i ring	ackm
is up	krncoZqb
asks candidates	ajkj
midsummer	ajckdXfzgZhkiYjok/lYmYpb
midsu*	gckk
other plans	akklnZ
pitches in	ackm
first week	kqna
of each	ajqd
we expect	jjknnXod
<s> be	anecjdknncpc
been declined	amgckj
present a	adkmlc
lapse	aWbddkerfbglhpiljpkvnOompRqn
bookings	aybpcTeafdhainkjlXojqR
kindly ask	bdin
call before	klmjnd
comes back	aogcjd
opportunity to	kknc
licensed	eufVgShZjpkqmVnoowpcqK
has ended	ldmk
this post	aakjoo
for eighteen	ankjocpd
nobody can	kmmd
that time	ajbdhdkqldnY
one ?	abkjndpm
system for	abkmpd
ahead so	oj
timely	albdcTdYeafTi0jYlomrncoVqn
be timely	nk
renov*	aabddnkjod
is done	emkj
take two	abknndpc
four issues	kmldndpd
winter number	amkmnaoapc
will need	acbdkpmd
and shall	acknmd
write on	kmmc
goes out	ajnloc
new budget	adkood
until it's	kj
can sit	abncom
you i'm	akklpc
premises	cYd9eofXgahljckjllmNnaoqpVqO
made once	hmjckklb
run out	ajkjok
drafting	aZcVdafPgchtidjdkjl+nXoapZ
draft*	kblm
sixteen	bdcZdReHfbgXiUkumXoup3
await	bdcLdaeWfXgrhribk/lpmqoNpPqO
arrival	aqbdcCdpeQgohWikkylbmbnjoapMqa
we've set	jjkloc
of three	klnlpdqb
ward	aadrebfdgahXjbkmlpmWnmolqd
request is	aogYkkld
read through	klnb
backlog	bddWepfSgjhdijjnksllmRnSospdqk
backl*	klnb
more after	aZko
enquire	aablkm
day on	adkm
i haven't	bcfdhlkj
forgotten	alctdUeTgjilkllNmWnboZpkqo
forgo*	km
open until	aakjnm
alternate	aFbdcSdQeLfQgbhmjjkol4msn5pa
it answers	adjkkmla
<s> many	arkYlcmdnjpa
tromsø	aj
gardener	arblcpeUfxgShNjjkllUmbnvodqY
head gardener	am
garde*	pl
gardener has	am
been successful	aj
with such	jcnl
contract has	al
another bidder	an
please remember	pj
engineering	aybWdXeZfVgQhYkYljmQnkolpsqm
have read	apmlnZpb
data are	aoka
erased	acbkdOedfPg2hmivjmknnZpZqs
ottoline	ao
ottol*	aqnd
marsh	crexgZhdiajXkdlcmcpaqj
for everybody	ajbZnm
train and	angd
fishing	avbaeXgNhaiWkWlPmSnkomql
fishi*	aogdocqc
shown to	al
two weeks	amjckZldolqc
to someone	gdncoapm
backgrounds	akbYdneUgahqiUjZkBmunboZpzqu
all backgrounds	ak
offering you	bdhn
letter the	akgkid
printer	asbjdNfUgZhQi1jlllnjoppbqZ
against publication	ocpl
programme of	an
proposal with	al
good deal	al
lay	ajbZcjdbepfkiOkmmcncpT
right home	aj
laughed aloud	apdcgdqc
aloud at	apdcgdqc
please quote	amnc
quote the	aojdllnaod
who'll	asnbodpa
plan to	am
bring your	am
into our	al
range	aqbYcRdaeRfRgZhVidjdkOlcmmnkompnq2
system and	pj
understand how	glmjnbpc
how much	aogljdncpbqc
goes into	aopc
must disappoint	alccgcol
nobody has	ajnlob
delight to	aj
at mill	ok
lane	apcYfmgXhWiYjZmSovpW
your interest	arnb
brightwater	adin
brigh*	aogdinob
among those	anodpc
accepted for	aoodpa
main	aUbdcTdbeVfVgXhXjWkTlXmTnzoqqx
the main	kcldoppjqd
our spring	alodpc
spring sale	aloc
goat	ajbZc6dYeVfugYhWibjmlWnbqx
the goat	anccfd
all bidders	mj
informed	bYcJd3fbg2hliajckUlmmnnRoMpYqP
vacancy has	on
has now	augdobpd
now been	aroapc
give my	albcfdmdnm
regards to	anfd
taught	arbacaeLfdgbhdiWlWmXobptqn
grade of	aj
technician	aobacddueUfYgYhRikjokdmZo1pR
we appreciate	aqnd
placed in	pl
<s> entry	amod
fees	arblcZdWevfRgXhbiSkVlqndospUqX
entry fees	amod
printing	albmdQeqfLgXhYiwjckclsmXnkospa
the printing	oj
for writing	alodpj
luck with	arpa
it elsewhere	al
sees the	ocqm
chosen not	am
to renew	ak
subscription	aubkcXdNeofWgUhbidkjlrmrnkospcqR
our subscription	ak
subscription to	ak
<s> personal	al
processed under	al
jury met	pk
evenings in	appbqd
we shan't	aj
shan't be	aj
be making	pk
making an	ak
offer on	atgahdkjmcpa
parked	albZckdzeNfkgdhSjckWlUmVot
valid*	auhdndoa
was unsuccessful	alpd
i found	aldd
can't give	alddedhnkjmandoWpk
on all	ol
panel's decision	apha
jo	a2cUdcfrgbhUiXmdnqojpTqW
celeb*	oj
closing the	aobcod
gala	azccemfngUhciLnnpaqP
better news	apfdgc
accounts were	aoldocqd
made my	aqcddcpb
my train	an
journey	aubccddUeJfwgVhTibkqlSmcqn
charter	avbjcHdaeqfVgajplrmRnjoppSqK
be clear	annc
clear the	amnc
number at	anlc
a score	alhdod
we decided	ao
offer of	aqgdpb
have shown	acgl
than any	aodcnbpYqm
may the	ankdnbokpc
have run	qm
will therefore	am
therefore not	athdobpY
be funded	akoZpj
made our	an
of data	ak
to play	al
department's	oj
the department's	oj
we've now	an
been through	adgboq
bids for	kl
been accepted	anoc
consider this	apgb
hangs	cjdXelfagchWiljtlZmVnjpZ
were hoping	al
hoping for	pj
for and	fdndok
an editor	njoopb
mixed	aobXcRdceKfZgjhkiVjWkTljmnoYpxqp
don't need	acbYcdfXhkklnZoZpdqq
finalists in	aknkpa
letters go	apbd
day to	ao
post in	ajddodpk
resolved to	apedkd
i'm curious	ajgcjmpd
damp	aXcqdmebgcjYkrlSmdnppnqr
a name	jknbpm
lead and	jk
and somebody	ll
to run	adpm
run it	acgl
aurelio	aocadoemfkgvhoicjmkXlcmmnYpjqc
aurel*	al
favourably	bccYdZeYfMgzhlirkblmmtnXoOp2qX
favou*	algcpd
case your	jlnd
contract ends	aYjjndoo
charity number	jk
so tell	jmnbqk
the ward	ajkdnl
ward manager	al
doctor	ajbadpeXgbhUjmkllomdncokpTqc
preservation	atcddUetfVgZhbiRjkkTlbmNncorpm
been an	jj
table*	jj
have tried	amgdjjmdndqd
matter on	jjpk
chance of	acjknl
doing it	abjlpj
one set	jk
artistic	eqhoiNjmkJlXmYndobp2ql
have got	akjj
rid	aZbtc6dmekgZiYjskllWmWnZpb
rid of	jjok
water*	aqjjncod
only on	oj
footing	adbaemgohoiojllZmZnRpoqn
footi*	akjjpd
clinical	bRcUdoeZfPhnjjkjlqmmnZpkqo
clini*	aYdkjjndol
consultant	atbacdergVhViYjdkVllolpcqb
me that	nk
would wear	olqc
an order	edldnoodpc
merge	aZbjcWdOewfYgZhkiYjvkyl0mdpYqb
be informed	anmd
combi*	amnd
qualify	alcUdFeMfagTjwljmanmoqpjqR
an open	jk
positive	awbZcQeLfVgkkUlcmnndoRpm
arrive before	jkkblj
use to	jj
to supply	ajjlnb
? for	jnnb
museum	aubjcYdVfXgahRiWjjlWmSnpojqR
riga	aqcXddeZfkhkiZktmXnnonpYqQ
the show	ocpl
administration	aabdcadoepfSgsickdlpmRnVocpX
will review	edjk
review the	acedjl
file will	asbXicldmdnY
me have	jmmd
synopsis	akcmdXeTfdgaivjckdlnm0nZpaqx
synop*	jn
your session	jjod
industry	bUdPetfUgZhWiVjjkbmRnjojpvqn
indus*	ndpj
adopt	aWbdcSdjeZfViXjvkplxnjoaqa
to adopt	jj
application could	jj
literally	bdcydMeOfbgUhVijjnlWmXnjqv
italian	ajbYcSfjhaiQkUlcmYnZpvqn
the italian	acnbpn
itali*	napm
to close	akgdmcnbojpjqc
compo*	aYbddojkllnd
lettings	aqod
on call	jkkcmdpcqk
not far	akjlocpc
do it	apbZcdfZgmjjmcpb
art	aldVfagUhViVjnkSlcmYnsocprqb
swap	aJbjcTdUeafVgYj/knlpmpnbompWqX
swap the	aajrmdnbpc
prose	badMeZfcgahdilkSldmknjoWpsq5
prose poems	abjppaqb
poems and	abjppc
be promoted	jj
word of	jj
i'll sign	jckk
got a	jj
schools	apbkccdmeTfZgaiajdkamQnkqa
logged	aqcddaeUfQgjhYiokklbndokqn
down from	nj
to six	jj
her on	jlncpj
of acceptance	acon
laboratory	bVccdpeSfUgVhXinllmdot
labor*	abccfpjdndompd
th as	ok
our old	ajndqj
sorry not	aoid
luke	cOdaeXfjgZhdjmlkmnnmojpVqk
martin	aubbcIdUeogjhaiRjYkUlkokpdqZ
<s> martin	al
i both	angd
both enjoyed	al
particular	ajbacQfThljZkEmdoYppqv
in particular	apodpc
handled	aXbZcZevfQglhpiljakNlumcnMobqj
scenario	aRbUcldQePfUgkhliljnkjmknjpoqx
scena*	acpn
afraid we	pk
forward as	am
port	asbccUddecfZgXhRiojcmUnkoopVqZ
a pass	akpd
bend	aQbkcpdVemgZhbidjmkolkmaospPqb
bend on	aZoo
carrying	acbZd2eKgVhPikkWlXmaoqqp
very best	al
gwen	ajbpcYdqeafrgbjkkoldmonsocpOqc
marine	bWccdsedfYgahZiXkUlamWnnolpl
band c	albmlb
fisheries	asbYfPgXhdibkbldmTnjoppjqj
sift	ckdNfSgZhvilktlomynYoVpWqo
at sift	hj
the published	akgdodpj
essential	amcVdVfYgVhjiZkOlXmconpaqr
essen*	eojdlcnbompa
essential criteria	anpc
essential criterion	acol
criterion #	adok
equivalent	aWbcckdPeTfXgVhajqkXlkndo0ptqp
or equivalent	oj
equiv*	aapo
professional	ambXcddlfkgQiOjbkWmWoqpuqX
qualification in	oj
quantitative	aQbZdXePfNgbhoimjklnmxorq8
quant*	aZlkokpdql
provide individual	amhjmU
individual feedback	bl
feedback at	hl
which was	pd
contained	bXcXddeXfMgbjbkVmknbotqy
contained in	al
form you	acom
<s> reviews	hjlZmlod
email to	idlcmn
example quoting	lj
yours sincerely	al
resourcing	bdnm
resou*	bblonj
<s> hello	apkdnaol
for applying	arbdnd
position of	arnd
cardi*	aonmobpbqd
step down	nj
corvane	allkmc
corva*	allkmc
requirements	ajbccOdZedfPgXhjiZjpkcllmWowpaqj
minimum requirements	aj
requirements for	ok
this position	oj
moving forward	ambdnj
forward at	ak
your applications	alnbpj
applications at	amnb
by signing	aj
signing in	aj
candidate home	ak
generated automatically	akic
<s> c	anoc
v	arelgcjdlanY
tom	akblcZdXgbhVjbkdnoojpXqX
offered the	gdjjodpj
another candidate	ajnaoo
candidate who	aapq
has accepted	anod
useful i'm	mj
just drop	nc
best with	aj
farah	akbYcddsfoglipjakdlmnaobpm
qureshi	cXdjevfkgohuikjWkbljmmocqc
i wanted	awbaddgZkcmcnXpj
myself rather	am
than leave	bdkdom
leave this	ajbnkanc
board met	anpb
met last	aogcpa
spent a	anpd
a long	anndokqd
long time	anolpZ
work was	am
process and	ak
they had	an
interesting	awbacbdNeJfWgZhnjQkRlZmvoHprqq
to those	amddpc
trustees have	bkhbkl
they can	adbkhdkdnmod
give individual	aXbjklml
feedback and	bk
henrik	aodVfohajjkmlYmaoq
executive director	oppd
quay	ambmcjfYhVipjckkldmXnyokpY
rohan	asbjcUdqeygZhlijkXlcmZntoapdqT
<s> greetings	am
discussion with	aj
parent	bccXdmeufrgdhaiVjnkUnaowqU
our parent	kdol
parent company	aZop
company has	kdol
a freeze	aaon
all new	kdol
headcount	kdncop
headc*	kdncop
headcount for	om
the calendar	adqj
accordingly	amcSdYfLgshjijjjlqmanXocpkqZ
sr	ambjcSdRecfYgYhdimk0lnmTo3pR
immediate	aVbpcMdofYgrjjllnWpYqb
with immediate	aablndon
immediate effect	aablndon
the feedback	apmaqc
panel on	akmc
was positive	akmc
budgets	arccdYfLgXltnjonpXqd
released in	alkdoc
of january	kl
january #	ktlcnYob
positions	aRcTdseZfPhtibjWkYolps
inconvenience	aobucndreofngkiljWkYlamdnXocpcqZ
the inconvenience	al
incon*	al
<s> warm	ak
dy	arcofkhbipjckcmtnsoYpaqU
labs	apfQgRhbiklpnsojqZ
<s> hey	atfcna
dogs	alcud0eJgRhMiYjdkclSooqj
we've gone	nbokpjqd
gone with	alfdjcobpo
she already	oapo
veterinary	bcdyeafVgXhdkmlomXotpaqd
mon	a+dVecfqgahciLjkkllmmoojpS
wakefield	albdcndbepflhXiljbkrmWndqb
wakef*	ak
application #	anoc
for taking	an
to complete	aj
your experience	apndojpZqd
experience was	aopZ
was of	aj
engineering manager	alpd
<s> however	acgchdjalloppa
in section	ndomqd
require a	ndoj
a visa	abndoo
future to	adndom
uk	ancVdRfVgVhUiakklmmQnpoxpmqR
foods	apbbddfmiUkXlXmkndoZplqn
harrowgate foods	oj
a sponsor	adok
pauline	aobbcTdlemfphZjXkYmdoapo
okonjo	ak
direct line	adnm
line #	al
yasmin	nj
been received	aq
received and	ar
<s> due	aklbmdnbpl
high number	aj
of applications	aohdkclYmknkoa
applications we	almmpZ
we receive	hnlc
receive we	hlpb
are unfortunately	amod
unfortunately unable	amod
individually	abcSdMeZfQgchvkYlvmsncpkqQ
not shortlisted	albcmdoj
assume	aZbddWfTgjhuicjokomknXpdqV
assume that	bckl
unsuccessful on	akbd
shortlisted will	ammc
telephoned	blcXd6edgqhcixjXkcljmuoTpRqW
an interview	asfdgcmdnd
to thank	ap
callum	am
the a	jlmlnZ
hoping to	aj
sorry about	alcdgcmcocppqc
about that	ajcdocpo
courage	aqckemfkgkhciVjZkRlanSoRps
coura*	aknlpd
write as	al
with good	ak
good wishes	appb
wishes for	anpc
comes next	kjnd
joanna	asbdcOdnemfphXiXllmbnqpcqQ
headteacher	am
headt*	am
deb	aqbmcUdlelgjhZiojkkZlomonlpWqW
quick one	ao
saturdays	akblcRdRePfjgXiajak6ltmonlokpZqR
odd	aVbXcldWeMfngTjVkWmnoXptqr
so it's	angaok
that one	alejgdpd
she can't	acnqoc
can't do	aYfkjcnlok
do is	nk
the early	nl
tue	aqcadOeWfogchWiVkpltmrnvokpQqp
thu	aycXdPeVflgYhViPkqlpmsn0okpQ
to thu	nl
for those	acnl
time only	ok
only when	adljok
elm	auctddflgchdjZmVnkpd
est	ajbdcPdNeRfGgjh1iWjMkbl6mpndoopMqS
sehr	anbZcbdbfkgahdjakkmaobpkqb
<s> sehr	ao
geehrter	ak
sehr geehrter	ak
geehr*	ao
herr	atbocddkeQfmhainjmkjlTmqnnpZqY
geehrter herr	ak
vielen	aqkknb
<s> vielen	ao
dank	a5bcgcjdkdldnZobpa
vielen dank	asnd
noch	aUccdVeUfdhTiXjrkllQndoppoqQ
einmal	aScmdbecfagmhcidjwkXmXndoXpYqa
noch einmal	aXcZfbgnjukalbmYobpaqd
dass	atbUcjdafjgYhlicjVlamaoTpaqb
sie	aGbncpdbeXfRgdhMiakmlkmrnyoPpQqa
dass sie	cmkdnj
sich	bRctfjhYiWjblVmTnjoSpcqV
sie sich	adbWcrdcekfcgYiajWkllYmYnmocpaqb
am #	apgakqlYnaocpRqb
juni	gojdknndoZpaqb
<s> juni	an
die	aLbEdYeOgXhQiIjnkllsmRo+pm
zeit	awbTcueJfZgYhcjbmjnnqc
die zeit	cpldnc
für	albcckdNePfbgLhQiWlqmOnbprqN
zeit für	ak
das	apbPcjeLfGgWhWiTkVlnnnospaqU
für das	aojjnbojpY
gespräch	aodlgckdmdpc
das gespräch	an
gespr*	anbacbdkejfcgYhdjakZlZmlnjoaqc
gespräch in	nk
unserem	bbcddbebgchniojdkblboapj
in unserem	pl
unser*	aXbdcVdnenfXgchjiljRlSmVncpqqU
haus	nk
unserem haus	ak
genommen	akpj
genom*	alpj
haben	ajcOdneQfUgnhRiXlPmRnnoRpmqk
genommen haben	ak
nach	bUcWdoeWhWibjdklmVnOpsqW
<s> nach	aXdmfkgdjdkcndpo
abschluss	el
absch*	el
aller	adndpq
gespräche	acelpj
wir	aPbqcBdleqfEiHjvkdlRmBojqB
haben wir	aXbcdmedgkjbkdnm
uns	aRbqcddSekgahPiUjclOmdnopmqc
wir uns	bdeogdnb
uns für	amnZoj
eine	aNbJdoedfcgWibjXljmpobppqm
für eine	acndps
bewer*	ajbdcXdXeVfYgmhlilkRlUmXnlocqV
entschieden	gdnYobpr
entsc*	ajcVdZeWfXglhkibjVmanQoPpwqX
deren	aYpq
entschieden deren	adpm
profil	arbbccedgdjZlbmcnmobpjqd
deren profil	adpm
der	bFcSdBePfZgliDjjkdmVnmo2qv
in der	aKclebfbgYhdkbldmZnjocqx
etwas	aLbXcXdceZfYgYhZicjkkolYmYnopsqn
noch etwas	abkjncpp
näher	adhk
an der	aVgsnaol
ausge*	adbdccddengbhnjbkblbqb
stelle	aXbbcbdbecfjgYhbjZkalamcnnoypdqb
liegt	aSbccbeogZhdkdlmmdnnokqb
diese	cadceafcgYimjakallmkoYpZqc
<s> diese	albdhbinpd
entscheidung	bZccddeZfbgjhmidjbkYlkmdnZoWpqqb
diese entscheidung	al
ist	cpdTeOfbgBidjjkwlnmKn9oqpBqE
entscheidung ist	anhmkclcodpb
ist uns	ambYhdnn
nicht	aOcafogdhtiqjdkWlXmVnRomqC
uns nicht	akbacdenfdgmhajdnZodpc
leich*	hdndodpp
sofern	aYlmmm
<s> sofern	aYlmmm
sofern sie	aYlmmm
sie eine	ablbmmnl
einschätzung	abmp
einsc*	aadnldmoncod
zum	aUbjcYdafcgohaibjVkTlwmkncpVqY
wünschen	mm
wünsc*	aobcfdmmnd
geben	aZbdddecgchcjokjlampnaoa
und	aobdcmdVeLfjhTiDjLkSlEmNn7oypnqU
ich	adcddBeUf1gdhSiJjskplOmznqolpLqB
und ich	gmmjnc
ihnen	cSdmelfSgOhPiYjKkQm2nQodpP
ich ihnen	aVbdcdfdgchdjckdldmxnapcqd
gerne	almjnd
kurz	aZbkmn
telefon	abmo
am telefon	abmo
telef*	aSbYcldbecfahbjYkalbmyoapaqa
<s> eine	aWbccXdjebfbgahmibjakmlamnpYqb
nachricht	bdccldmonbodpd
nachr*	bdccddjdkclcmoocpcqd
mit	axbVcldoeNfLgZhHkdlZnqompjqF
einem	abcogdjdkcmonYqd
mit einem	aampnd
genügt	aYmrnd
<s> für	bbcmkclnmdnY
ihren	bbccjnkdmdnmpd
weiteren	bndmejgdhdjckcldmcpc
weite*	aVbrcYdkfZhliZjVlXmXobpVqj
beruf*	ajnl
weg	aunbod
wünschen wir	al
wir ihnen	anbbdmebhdjcndpc
alles	at
ihnen alles	aj
gute	ajpm
alles gute	aq
<s> mit	ajgljnlbmcncpb
freundlichen	ao
mit freundlichen	ao
freun*	axgdndodqc
grüßen	as
freundlichen grüßen	an
wiese*	am
masch*	akdojc
gmbh	a+bbcYdNengVhZibjkmSnmo0plqX
gmbh co	am
kg	aobZeQfZgWhYiZjklamWnlovpzqn
<s> kg	al
sitz	am
amtsgericht	aqod
amtsg*	aqod
bonjour	aq
<s> bonjour	aq
bonjo*	aq
merci	atbjcZdYeafahakklWmboYpWqb
<s> merci	ambmcbdbecfchbjZkllYmcoZpaqc
pour	awbjcndCePfbgHhdiCkNmtnnoapmqE
merci pour	anbcgjjcnkpd
notre	albrcPdjebgYiZjZkclQmTpcqF
pour notre	alpl
échange	bl
notre échange	al
échan*	bl
télép*	jcml
de	avbYcLdafNgThTiBkaltmQnlolpUqO
jeudi	bdjdmmnb
de jeudi	oj
et	atbRcUdEeZfXgdiBjlkSlmnkoypX
et pour	om
l'intérêt	aqod
pour l'intérêt	aj
l'int*	awndoc
que	addYeofWhViOjpkYlNmanooopXqj
l'intérêt que	am
vous	adbkeBfBgdhEiMjokZllmnnlocpZqY
que vous	ckebfbgdhcjkkYlWmWnPpl
portez	aj
vous portez	aj
au	asblcMeUfQgXhQiLkblzmkntpBqN
domaine	al
domai*	al
l'équipe	bacddnedgchdjckdlcmknaolpaqj
<s> l'équipe	amompd
l'équ*	bacadmedgchdjbkdlbmknYokpkqj
l'équipe de	ol
réception	ajol
de réception	ol
récep*	alol
réception de	ajol
cet	alok
été	acbYcYdoeafdgphcimjXkalUmbnXolpkqY
désormais	aWbsgdlcoopd
est désormais	acblldoopd
désor*	aWbsgdlcoopd
complète	akok
nos	atbZcIdcesfEgdhaiSjlkBmanuo4pNqD
l'an	adbcnmol
passé	bafogcndokpd
sont	aZbZcYdbeafcgahpjYkclZmjpZqq
presque	adokpl
presq*	adokpl
tous	abbdddedgnjdlamdnZompqqc
presque tous	abolpl
revenus	adol
ce	ambmcQdHeZfTgLhdjLmVnvoxpc
qui	albjckenfbgbhViXjZkTlpnloopXqT
ce qui	aVbbccdledfkgcjclcmmnZoopaqn
qui est	acoo
une	atbWcsdQeOfYgXhRiajrkZlymnncorpbqJ
est une	aacnok
chance pour	ol
nous	aSbccDdoesfcgYhmiQjrkjlYmDnkqb
mais	aFblcQdSeTflgbhOiVjakTlQmmnkocp7qk
ne	bscYdoeafzgniblYmOnUolpMqB
laisse	aZbpnbok
rien	ccjdncokpo
à	aTbXengmjTkXmbnrocqc
à vous	arbdgckllcmdnZojpd
proposer	anncokpd
vous proposer	anndok
<s> pour	acbbccedfdgbhnkcllmbnnoZpYqb
revanche	aXjqnmpd
en revanche	aXjqnmpd
revan*	aXjqnmpd
les	a9bUcRdTecfUgLhkiWjSkDljnXompXqd
plannings	aZjdnoolpd
plannings à	aZjdnoolpd
la	akbUcMeOfNgkhQiDjwkWlpmKnvomqQ
à la	aZbZccdnfkgjhbjYkclcmdnqoXqd
revenez	aZjokl
vers	bmcbdbedgahciZjqkjmanXoapaqb
revenez vers	aZjokl
moi	adbUccdaebfUgdiYjrkomrncoUpTqa
partir	aWjakrlcql
à partir	aYklql
du	a+bYcPdaeBgchZiCjLkOljnqokpXqb
partir du	aaklql
du #	akgckklYpcqd
er	aobZcadceMfUgViYj8kjlXmZojpXqR
# er	abklnk
septembre	aVcdgkjdknlknoocpcqd
j'aurai	aakmnj
j'aur*	aakmnj
alors	abfmkm
des	a3bTcVeVfLgBhbiNjLkalzmdnHoopVqW
besoins	km
des besoins	km
besoi*	km
d'ici	ajbdjckomd
<s> d'ici	kk
là	aRbncjdcfdgbhcjVkrlcmYoapn
d'ici là	bdjcko
je	andVeGf4hRiGjxkUlWmqnxoHpNqU
là je	acko
n'ai	kk
je n'ai	kk
aucune	aVbqcadcebfdgZhticknlZmZnXoZpbqb
visib*	aUkkmr
inutile	aYbmhmknlcndpd
inuti*	adbjgdhmknlbncpd
donc	akbXccddecfbgshcjZkjlcmdnapaqd
relancer	abkr
relan*	aXbYcndafcglhbjZkulbmcnapbqc
avant	albRdTeUgThYiKjZlkmXnboap3qY
relancer avant	abko
bien	a0bddLeQfmgbhWiakIlPmcnspd
<s> bien	avnc
cordialement	ap
bien cordialement	aj
cordi*	azbdccjdldncpdqd
sandrine	ancadkeciblmnmolpqqm
<s> sandrine	aj
sandr*	ak
responsable	arlaok
<s> first	atncpa
into an	am
application and	asdljcndobpb
to spend	apjcpXql
read every	akkjnb
every word	alnd
sent for	ncpk
opening and	alnd
impressed	aobacUdjeRgwiYjOkOlQmonboJp/qb
impressed by	ndpj
really hard	pl
next stage	pj
desti*	an
sidelines	bkcQdjeTfdglhtiajZkwmjnkoPqO
the sidelines	ajkdncpm
sidel*	ajkdncpm
and gratitude	akod
people team	apnd
strat*	aVerok
inc	bkdbe/fbgbiYjckYlpmcnqonpdqQ
conditional	adblcOdRekfXgmhtjslrnYoqpcqM
condi*	bdhdlboqqa
conditional offer	aboo
september #	aUknldndor
effective	aXbZcZedfVgdhclkmZnboopoqs
screening	aocUdpePfRgXhaidkmlrmnnkompZqZ
concerning the	acgk
company considers	aYhm
employee	apcad2engchXiTjokNlmoopRqX
company in	ajbjnd
this matter	bned
delacroix	aZldnp
delac*	ldnp
associate general	alec
and confidential	amed
payroll lead	aj
jr	albjcbddedfqglhcilkjmWnkotpdqd
jr #	aj
your telephone	aoddod
have reviewed	al
the requirements	pj
requirements of	pj
the range	aopa
progressing	apcWdTeOflgjhoilksmSnaoZpnqj
application at	ol
kelly	ajbbcQdnedfrhaiWjdkWllnqpX
ashdown	aadXesglhrjakYllnZooqb
ashdo*	aabbelgdhmmdnmokpd
miref*	mdnm
july #	aqkSlpob
work sadly	aj
£	aogZjZlVmYnjompcqW
£ #	aogZjZlVmYnjompcqW
really is	on
haggling	aRcZdUeogmh4iWjnkylumqnTpb
by haggling	oo
haggl*	oo
round for	amnb
ollie	aqblfqgZinjlkklXmjojpWqd
oliver	ambbcTdVfognhZiXkbpj
learning	aubXccdjeIgWiYjbkTmmnaodppqv
kelp	po
be straight	akfXmcpo
straight with	akfXmcpo
lucia	a1bbcPdZezfmhcicjZkbljmXnmpTqV
worked	aabWcXdbedfdgahRiTldmSnbp0qd
worked with	aVocpuqd
and wanted	mjpj
i got	adfpgbncoYpl
liked working	fk
working with	akfmnd
show to	ak
finding out	aocdqd
sam	aocWdZeZftgahUicjcnppWqT
<s> phase	al
one the	pj
contractor	ajbccmdkevfdhaiajnkXllmVnbotpaqW
so they	am
three month	kj
ferri*	aloc
scope	aTbccUdbeufIglhmiXjmkalnmdnookpkqt
the scope	adpl
people to	klmcpk
then i'll	jZkknl
i'll make	adjann
make sure	janm
ngā	ak
<s> ngā	ak
mihi	ak
ngā mihi	ak
ngaire	an
i work	al
wed	aqbccWdbepf3gahXiLjokylrnkpSqV
greg	aqbjcSdYgahZjZkanqokpaqY
lena	akbXcTdbedfogkhaiYjdlYnqpbqk
you friday	aYdcgpjZkpmdnX
tied in	adol
til	atbacjdHeRgdhciYjtk/lnmcnooypNqN
lot til	adol
feb	atcYdXecgYhWiVk/lumZnronpLqS
feb #	akod
out so	akjdkm
good afternoon	aj
remove all	bmnd
addresses	aabqcWdmeafNgUhdi1jZkYlpmpnsoapI
addresses from	bmnd
wards	blckebfZgahkjckwlzmbokpcqV
the wards	ak
<s> regards	aq
planners	aubkcmfagYiTjYnjpdqb
the planners	an
also the	al
<s> but	bacbdcfbgYhakblZmWnwopqR
but our	on
an organisation	oj
the eu	oj
<s> therefore	aohdoa
therefore we	aphdoa
continue	anbkcPdVfWgdiTjjkqldmWpUqS
not continue	al
pain	codpgmhdjckcnUodqr
the heart	amhkoc
heart of	hkoc
pleasant	avbbcddaeKfthcibjQlSmkoTpnqj
lotte	bkdseufrhcjnkklTnnobqV
vermeer	apcmdUedgdhYibjslRmanmonpo
verme*	ajnj
operations	akbkcXdmepfShajbkkmNojpUqc
kanaa*	aaoo
arjun	bjcjdnecfdiWjlldmdntpn
trials	abbZcUdkelfbgkhriZkrlrmbnapj
conducted	aubWcMdkeZfPgajUkjlpnbojpdqd
technical committee	ak
recommended	aocLecfMgoiJl4mpncocpdqa
another vendor	odpj
vendor and	al
been released	bcmnoc
especially	albZcaeUgahbibjNkPlRmUnnoYpwqt
espec*	aknmpaqd
solan*	amcddpgdkclbndodqd
who stayed	aokc
know on	aaklmj
relevant	apbdcKdWfKgWhqjbkWlpmrndobpc
the relevant	ldmjnk
relev*	bdgdhdimpb
the comparison	mjqj
thanking	awbvdqfqhZjPkWlZmunboPpcqP
agm	kj
trident	aobocnekfrgZhVjpkmlZmdnnonpaqZ
polym*	adlm
niamh	aopc
thanks again	apgZ
sincerely the	aj
lark	apcxecfqgWhXkllPmZnmodqm
already had	pl
had two	acolpjqc
elegi*	admkodpn
and couldn't	onqb
returning the	aj
pile and	adpl
my name	ajdkmdnmob
cover note	nnod
anything that	knob
before then	kmod
form just	ajnj
eats	ambccwdUeIflgUhYjqlNnlodpnqp
pages are	ocqj
terrific	a2bccsdPeKgdhbikjWkOlNmsncoOp2
we move	ankZqk
head and	alodpbqk
tensi*	qk
completely	aYbccldbfTgjhjmQnZojqu
is and	amgdnl
another agent	akpk
telling the	jk
merrin	jj
it i'd	acjm
it straight	adbclo
straight to	acbckjll
autumn and	ndolqa
right than	akpd
and nearly	kj
best wishes	an
peter	arbbcQdXelhZiTjYkdljmYolqb
stop so	am
to publish	akgahdkj
publish it	apgchd
father in	pjqj
is as	aoobpd
as good	aqoapd
as anything	anoc
last page	adqj
the daughter	aYdcpdqq
felt to	pcqn
forth on	apgc
hope it	angd
it finds	angd
wren	aqbodkeZfphcipkjlTnkocpY
<s> wren	ak
saltmarsh review	aj
dear dr	aj
d #	pdqk
barrier	abbZcjesfSgahdjjkcmSoxpbqt
# year	ll
seen by	amod
two reviewers	ak
this advice	alpb
advice i	aopa
am unable	aopa
for publication	aopa
chiefly	bdcYdYemfcgchlibjUkOldmUnZoqp3qv
chief*	adgdom
made by	dkgcolpd
by reviewer	gdjjldol
applied to	gdnjolpd
shore*	aXgdqp
factual	aabYddeyfSgjh8jVkLlvm2nPocplqv
a factual	hdlk
factu*	acelhbll
once within	lj
the error	lm
error point	ll
differences	aObVcNfXglh4iTjkkRlrmrnSocpkq2
<s> differences	adll
differences of	adgdlj
of scientific	hdlk
scientific opinion	hdlk
not grounds	hblm
for appeal	lk
prof	jolcmdnd
marchetti	al
march*	am
associate editor	amldnc
careful	alblcdeVfdgdhmjSkZlampnWoLpqqk
a careful	anmcqd
<s> minor	aqddhbibma
minor comments	aqddhbibma
tidal*	acoaqq
are therefore	aVqs
for submitting	ap
all submissions	aopc
and return	lkpd
without review	akhdldonpc
review so	aj
that yours	aspW
is among	aj
existing	aYcbdWekfLgbhbiXjrllmTowqd
over existing	plqc
exist*	cnecgchdocpnqa
work to	acpk
appeals are	aahblq
considered only	hdlm
only where	hdll
error of	lj
fact in	lj
regard to	al
appeal and	hj
editorial board	acgn
having read	aXpp
one appeal	amlcpd
into further	aphXln
estimada	ao
<s> estimada	ao
dra	aj
estimada dra	aj
un	bBebfHgPhFicjxkalmmSnrolpYqK
cordial	ascPdjenfygqhqicjUkdlTmqnaoOppqa
un cordial	al
saludo	as
cordial saludo	al
el	ambGcPdaepfRgmhMiVjtkEmOnmo1qY
<s> el	aQbXcVdVeWfajdkjmYnUoupmqn
comité	ajcYdWeXfbgkhqickYmjnUoUpmqd
el comité	bddcgjlammncobplqc
ha	a9bHdZeWfNgShJiNjOkSlTmdnsosprqd
conoc*	atccddgdjalcmnnZodpcqc
los	aubWcFdmeqfagWhWiIjkkFlspKqX
dos	bZcSdNeTfUgOhVinjrkWldmonno0pI
los dos	jjldmmnd
sobre	aUbacQdbepfMgLhxiWjXkQlrmvn2oUpTqk
su	ambQccdmedfJgniSkBldmrnspQqM
sobre su	al
trabajo	ambkcdgdjdmdnl
su trabajo	nn
traba*	aYckdlebflgYhajpkamkoYpZqY
colectivo	ao
colec*	ao
y	aVbWcpdceUfngmhXiHjVlYmXnoomqY
del	a0bWcPdbebfbglhliBkXlxmKnZpBqB
café	alcdjcmlnd
altura	am
adjuntamos	mm
adjun*	jcldmm
artículo	akljoc
el artículo	ajljpd
artíc*	akljoc
puede	ccddedgbicjXkdlzmcobpaqb
en su	alcogcjclmndocpYqc
estado	a9bccjdqemgYimkTlbmconpRqV
actual	aYbZcadceZfUgahniZjpkUlnmknZompVqt
estado actual	anpd
por	aycBemfSgJhXiWjRkLlbmlnzoxpZqD
lo	ambWcRecfpgkhKiIj3kWlHmMnZoRpvqB
por lo	ajgdocpo
lo que	bddnedgZjlldnZoYpl
que el	aqbcddecgbjckdlbncpmqd
expediente	akbdcdddgjjclpndoapaqd
el expediente	gmpd
exped*	akbdcdddgjjclpndoapaqd
expediente #	anpd
queda	akbacZdlemgVjWkclqnYoWpUqj
cerrado	bpecndodpc
cerra*	bpecgdkdldnbpaqd
ahora	aWbaccddfjgXhmkmlcnpoapbqd
<s> ahora	adjjnm
ahora bien	adjjnm
evaluadores	jl
que la	aZbZccdZengnhdkcmanXpnqa
base	aYbbcUdaeSfZgUhWjakXllnyom
la base	aajlll
base de	aUjlnr
datos	cdddgdjplanlocpc
de datos	jknl
es	ajcUdaeCfdgRibjpkBlZmjnno5pJqB
y el	cmgclmnapd
estar*	aYjtnc
una	azbCdZfcgKhPiSkallnWojqd
versión	adjllk
una versión	jl
con la	cQdmebfZgmhcidjXkjlTmYonpRqW
estrategia	jl
la estrategia	jl
estra*	jl
<s> de	bSdWeWfaglhZicjllbnMpk
ser	apbOccdaeqftgYiXkMlpmjntpLqP
así	aYbXcddkecfdgXhcinjkkcnZooqc
le	aubdcNdaeTfOgchGiBkSlmm0pdqT
rogamos	aaboljnboj
le rogamos	aclkok
rogam*	aaboljnboj
enviarla	lj
envia*	aubcjdkcljnd
como	avcZdseVfpgjhdiVjlkNlTmWndoTpQqL
manuscrito	lqnbpd
nuevo	akdmelfTgqhbicmcnWompSqK
través	ln
a través	ln
través de	ln
esta	bocQdPeqfPgWhZitjdkZlsmdnlocpVqL
de esta	lk
misma	jdlmnbqn
esta misma	ln
dirección	bjedgciokcljncobpc
misma dirección	abln
con una	kllj
carta	aVblcbdbelgohdjmkalnmbnZoYpaqb
una carta	abjjln
carta que	lk
responda	bYgdhciplknbob
responda a	aWiplm
cada	ajbdfnjbljnd
y que	aklk
número	adbmcddcgZhmkdnapjqc
el número	ajodpl
número de	gdhmpd
anterior	aXbacjddfUhkinjbkblqmjnZonpkqu
anter*	ellj
ignacio	awcTdleogkhjidjWlonlocpWqW
ignac*	aj
benedict	amcQdpelfmgwijjYklnYoUpZqV
abstract #	ajqd
loss	asbaddfcglhdjWkXlamVnLoq
# abstracts	acokpk
# oral	adodpm
oral slots	adodpm
yours scored	aannod
scored well	aZnnodqj
just below	alpd
been placed	nsoZpd
placed on	aXnsoa
session #	kkld
at short	anmd
short notice	apjcmcnkpd
to remain	adbdnp
remain on	bdno
list please	bdkj
know by	lamZnm
by replying	anibnk
don't hear	aobdnd
list are	ak
format	bccRdKeRfLhkiplnmpnkoupn
submission #	adom
proofs	aXbdcbdMeZfYgbhuirjckblnm1nZonpdqt
queues	alcadXeOfdgZhcimjbkslknnonpVqj
desk rejected	ok
sent out	okpj
pdf	a2bccQdLejfNgaimkdlqmtnkoupRqW
be assigned	lcnk
best regards	aj
kofi	ajbkcRfVgtikjmkllvmqncoVpNqN
pc	albddLeQfVgahXisjbkplknsolpmqd
gareth	akcVdRepgjhjiUkclpmqnbokpWqa
<s> #	bddcgYkXlRmanboGp2qd
<s> has	nl
scores are	abhclkmlobqk
are shown	hdmlodqc
review #	algalapdqm
weak	adbWcdeWfZgmhbinjUkYlTmYncpyqx
# weak	gblZpo
borderline	acbUcwdzhmikjbkYlcnWpw
# borderline	ldpk
borde*	ldpjqc
june #	akikkdmdnloX
<s> application	lcncpk
hf	aYljpm
hf #	aYljpm
discussed and	hapo
summary statement	aXmrocqc
time with	ajglpa
page introduction	acln
critiques	arbccjdoeafTgmhpimjSkIllm1ncoLpxqp
the critiques	apkcllqa
next receipt	adkalqob
receipt date	ackalroa
is november	adkalqob
november #	aYkVlqnbom
program	axcbeRfPgRhVjpmanjompR
program officer	lj
# this	ljod
paul	abcNdafkgohWiUjakTmcnsojpdqY
round #	alklldodpc
community fund	aj
# applications	aNkcnbocp2
a total	adpm
total of	adpm
of £	aoldnaoZpk
# m	ackdndpq
of these	aollndpY
cannot give	gdkk
individual decisions	mm
not successful	anod
every good	al
good wish	al
wish for	al
grants team	aj
<s> small	alod
capital	alcZdmekfdgWhcibjYlbmWompa
capit*	akgdjmldnaoj
capital grants	adok
am writing	akgcpj
check we	om
# with	ok
without them	om
them we	oppc
munro	akbccaflhjicjdkYmknkpk
grants officer	ak
highl*	lj
estimado	am
<s> estimado	am
jurado	bdcdgdhojnldnbobpd
el jurado	jondod
las	bZcJdbexfdgHhpiRjWkZlbmnnroTpHqV
de las	aZblddeohdjbkdlbmbnmqd
ayudas	am
a la	abbldVecfcgphbmlndoTqY
el #	algZkonaoYpYqb
# de	abbbcddaeaglhcidjZkllumanRpZqU
mayo	a7bXcVeZgZiajblkmjnkodpNqX
de mayo	an
resuelto	am
ha resuelto	am
resue*	ajpdqn
previstas	al
a los	anbjdbengbhdjbkdmcodqc
proyectos	al
proye*	bbccdcgajmkdlammqb
en la	arbWcZdleZfdhbjSkWlcmanVpjqq
lista	aqbdcdddgXjbkjlYmdnqoXpaqc
la lista	klnj
lamentamos	avjdnd
<s> lamentamos	au
lamen*	a1bcgdjcldnc
comunicarle	ar
lamentamos comunicarle	al
comun*	bWcWdYewfchbicjbkYlZnMomqW
comunicarle que	al
suyo	cogdjdldpk
el suyo	cogdjdldpk
días	bbccdbecfkgZhcjYkalxmcncoZpYqb
los días	fllj
de la	aVbYdofZgMhVibjXkclomTnsoXppqR
sal	awdceXgdiWkTldmnnxojpd
valorado	pk
valor*	cddcgjjklamnncocqd
segunda	ajbScSdTePfbhcinjYkYmjnz
en segunda	gold
segun*	aUbWcZdjeafdgqhajVkamknsoWpXqm
fase	algdjdldmn
segunda fase	gdmn
se	aVbkdceNfBgUhUj+kUman3oKpPqW
no se	adbmcldjeafcgXhojSkXmdnaoYqZ
encuentra	an
se encuentra	an
encue*	auncqd
entre	akdTejgNhYicjbkmlrmandoppoqP
<s> la	caedfOgchriljBkHlYmLncoppl
resolución	glhloc
la resolución	abgmhllb
del jurado	bdhp
jurado es	acbdhp
inapelable	aZbdhook
es inapelable	aZbdhook
inape*	aZbdhook
bases	aQbmcWdceafZgThjiqjbkdmWnson
las bases	aahlkm
llega*	adbmgdmnnd
la segunda	aSbccdddgajclcmmnqocpdqp
pueden	acjbmnnm
conocer	mnnd
valoración	admond
la valoración	acmond
valoración de	acmond
de su	bdcddlgajakdlamrnaqd
proyecto	bbccdcgajnlbmmqd
su proyecto	aZgdjlmnnbpd
para	abcJdaeXfSgPhKjskXlwn/oopWqC
<s> para	jklrnaod
basta	aXmmpm
escrito	lqnb
por escrito	lqnb
escri*	cbdYeafbgYhaimlrmbnUojpYqa
informes	aamm
antes	aWbZccdbecfYgZhaidjdkylrmcnUoXpaqZ
antes del	acjdkalt
del #	lqnaoZ
junio	acjloj
de junio	oj
<s> le	bmcodbePfRgKhciYlZnWoZqq
agradecemos	avjdnZocpd
le agradecemos	amnd
agrad*	albtcadbebgahcidjnkclamYnSoapZqb
agradecemos la	amnd
y le	aYbdcrddjdmjpc
animamos	akbbnm
le animamos	bbnn
anima*	bZccdbgcjakdlcmcnqorpbqc
animamos a	akbbnm
seguir	bacadledfdgbhcjXkclamlnoompaqb
a seguir	cdjcldmmnk
<s> secretaría	amld
secretaría de	amld
fundación	anld
paloma	lk
<s> appreciate	aqmcqb
appreciate you	apmdqb
sharing the	alqc
monday and	aqkc
yards	aYbccndZeKfXgThXitjclXmWnVovptqr
will pay	acoopd
they like	mjompdqc
for free	abhmjdoj
don't tell	abjdklok
# k	aSfdgcjpldmdovpV
mrr	aWjnnboqpc
k mrr	aZjnncoopc
mrr from	adjlndoj
that aren't	aabljlnbpbqk
would've	adjlnd
rooting	brcydreafjgahojPkclVmcoSprqY
<s> rooting	apbcccfdmdnd
rooti*	apbcccfdmdnd
rooting for	apbcccfdmdnd
jens	ascZdbfqlYmXoqqb
adaeze	ak
laund*	aoncokpd
angle	aSbaccfVhjiqkOlomynZotplqv
but at	ndop
locat*	ambdmdon
we try	om
try to	acjjol
sit this	ankd
one out	ankd
put me	jk
your investor	aZbdemnm
investor update	nk
see how	aafdgjjdkjnbolpdqj
next ten	adpn
br	awbkdZfjglhbicjnkomZnnospb
<s> br	al
matteo	aycPdjekfuhbiXjjmcncolpZqb
hal	aqbjcbdPewgYhdkkmjnnolpbqQ
was right	amgdnlocpb
you tell	akjbmlod
really well	oj
# am	mdok
<s> fund	aaecoq
pure	aVbXc6dVeYfogUhkiUjYkNlUnWonpyqx
sensor	adcbeZfMgahdi1jkkZltmwonpcqn
any stage	hkobpk
size and	hkod
change for	hkod
the life	alhkodqc
well with	al
rung	aZbmcrdceafcipkknkocpd
note of	aYdo
me my	adbl
my family	adbl
or anybody	adbjnj
who works	aWbjop
works here	akbj
again it	apbdeljbkanc
such short	ajjcnlpd
notice the	alpd
all tapes	anbd
month in	ajnj
bellw*	al
<s> darling	ao
grace	apcadXeuf2hTiQjmlZmcnZocpW
so i'm	akfdndpk
thea	amld
someone who	aanoob
done it	acpm
max	bacSddeZflgbhTiVjjkdlnmanmonpn
before and	aabjgdjjol
marry	aWcUeof7gaiRjuksmYoVqP
that room	aocaddqd
i start	aphZkdnlod
start on	aphjnboc
that week	ackn
of august	gjnj
<s> p	ak
p x	ak
cdg	anbd
<s> à	aodkgdlcmdnYocpjqj
l'issue	aklj
à l'issue	ajlj
l'iss*	aklj
deuxième	acflqm
deuxi*	acflqm
tour du	aj
concours	ajllnc
du concours	lknd
conco*	lknZojpl
tutti	aq
mai	a4bccVdpeXfmgZhaiTjakqlTnxocpMqW
# mai	amglkalZnkobpbqc
mai #	ankd
# le	klld
le jury	acbdcdgdhkjdmonbobpjqc
n'a	albbhbjdlbnboqpbqd
pas	ajcjdbeFfoglhxiYjckalSmQotpYqB
n'a pas	bchclcncoqpb
souhaité	gmoj
pas souhaité	abgmok
souha*	bjcZecfdgnhcjVkamlnapcqZ
souhaité vous	an
entendre	nm
enten*	jdnlql
finale	cddXeQhkidkvmlnjoYplqa
en finale	pk
<s> nous	cWddejfXiajkmXnjodqT
nous vous	ajdaecgckclooaqd
rappe*	aXbllknl
qu'en	gl
l'article	gajdlmndojpk
l'art*	gZjclpncojpj
l'article #	acol
# du	aaon
règlement	acol
du règlement	acol
règle*	acol
candidats	ln
ont	aadngpndocpdqd
aux	ambccqdZfVgciXjjkdlvmkncpWqK
appréciations	adml
appré*	adml
du jury	aXblgonc
sur	anbdcOdZecfXgXibkNlpmknqoXpXqb
demande	aUbjcXdYeTfbgkibjkkllkmonbpUqX
sur demande	acll
adres*	aObkccddecfcgbhaivjakamcnrobpZqb
mme	lm
à mme	abnk
dans	a5bUcZdcecfWgLiPkZlrnrocpXqY
example dans	lk
dans les	anlmnboc
quinze	aalp
jours	aYbacndaecgYhdjWkalzmZnWolpYqa
quinze jours	aalp
suivant	adok
suiva*	addknjoj
<s> les	bbcdddebgahpiXjdkdmknbpbqY
délibérations	aXhtmdqd
délib*	aWhtmdqc
souve*	aWbdhtldmkpdqc
veuillez	al
veuil*	al
monsieur	a1bkcjdSgchZibjskqlknqpZqK
monsi*	ao
salutations	aq
nos salutations	ak
salut*	bpnb
distinguées	al
salutations distinguées	al
régie	ardbgchcncobpa
have loved	alndok
loved to	alndok
away #	ajok
june and	aYkdlrmZnZonpj
th is	ok
castle	ancbdZeogdhZiXkllWmMnkorpZ
cover and	adhm
having to	amjc
ringing	bsdkfagWhbi7jTlbmcnmoapVqj
ringi*	apfaka
until friday	apfbjdkYldnlod
if anything	jnkXoo
me before	kYlmnk
jules	aubZdafcgZhXkammnmok
august #	akkdob
woo	amblckdRedfmgdhbiXmnnxoQqc
has completed	amgdnjoaqc
completed its	amgcnjobqc
its review	njodqd
the wait	nk
wait list	abnm
the ms	adnk
ms in	adnk
hydrology	ajcd
in hydrology	aZnkoj
hydro*	cbokqd
fall #	nk
expect to	knnYod
by mid	amldna
mid may	amna
may whether	amna
whether places	akkjnZ
example by	adjj
by april	aZkcnq
who do	ck
<s> office	aqeZ
office of	aseZpc
will have	asjdmdnbpb
have received	dlgchnlcmdnbobpj
our offer	addkgdokpb
been able	hcjdop
confirm your	adoqpd
candidates will	lkmc
will ask	ackdllmdodpm
exam board	acjkmd
of marking	acjkmd
meet the	jjlcom
review @	jj
wexbourne	jj
wexbo*	jj
place will	jjnj
# entry	abjjkmnb
this does	aqbahdidpd
are sorry	algdob
disappointing	a1bcccdTeLfaguiqjPlanYoSpnql
disappointing news	ak
pharmacy	apcldnfYgShXiljmkklqmcokpXqb
guten	atnd
<s> guten	ap
guten tag	ap
ihre	ambbdXeVfXgxhWiXjSkUmXojpOqU
<s> ihre	bkcjdcebfcgohbidjZkclamcnZonpYqb
bewerbung	albcedhbjjkcldmdnmoY
ihre bewerbung	awgYobpd
bewerbung für	aj
den	aubZcSdqeCfUgchHiOjvkRlcmYnWolpkqI
für den	lqodpc
studiengang	ak
buchgestaltung	ak
buchg*	ak
wintersemester	nkod
zum wintersemester	nkod
konnte	pm
auswahlverfahren	allk
auswa*	akcdjckclnmdncocpdql
berücksichtigt	aq
nicht berücksichtigt	al
berüc*	albdgjhdjdndocpl
werden	ambncZdZfZgVhWiqjXkYllmanTpUqZ
berücksichtigt werden	ap
sprac*	aUot
fehlt	aVot
alle	bncmdmedfdgahaicjYkblYmbnXoSpmqY
<s> alle	acpq
studienplätze	aXojpq
wurden	aXolpq
vergeben	aXbccbdcedfcgchljbkdlamdnaopprqd
verge*	aZbccbdcedfcgchljbkdlZmdnaoopqqc
dies	bpcdeOgdhMijjokpmInapWqj
<s> dies	albbijkknd
dies ist	ambbij
ist eine	ancdflhdijkdldnc
automatisch	akbdikjkldnc
eine automatisch	ajij
erzeugte	ajij
automatisch erzeugte	ajij
erzeu*	al
erzeugte nachricht	ajij
bitte	adbscKdSfSgahSinjUkvmVoUpOqQ
<s> bitte	apbjcUdafagVhZjUmPnqoTpXqZ
antworten	aObYcdedgchciujdkjlnmcnXpd
bitte antworten	abiklmnc
antwo*	aIcZdaeZfZgjhYi0jWlkmWoYpYqb
antworten sie	aabdlpna
sie nicht	aObVcadtebfkgbhbimjakXllmZobpbqd
auf	adcadQeUfPgUhPiZjomcn4o0qB
nicht auf	bblq
auf diese	aYbclomd
diese e	ijllnd
lenz	al
caio	aj
has made	gdnopb
stone	aZbacldXgahRiTkYldmdnnojqp
first alternate	aWnt
the eight	amkc
have until	ankb
in most	apcdob
most years	apcdob
that date	aakjnj
only me	kk
questions until	kk
then a	njoj
<s> warmly	aopd
ruth	acbZcXdVeqfqhXiamYnrqc
program director	aj
cape	azbacXdceZfcgUhRjVkjmYnopWqd
tidelines	ajpd
tidel*	alpd
tidelines working	ajpd
working title	ajpd
a privilege	ajpd
privilege to	ajpd
spend time	alpc
title and	llpd
# other	ajodpjqc
other applications	nlpa
# countries	ocpj
please know	al
reflection	aqbdcYecgkhkjVkdldmwnUoXpkqp
a reflection	aocb
reflection on	arca
to follow	al
follow us	aubcnW
media and	nbpm
to join	aubcjbklnYpc
our mailing	ambc
and open	amnb
chère	aq
<s> chère	aq
le comité	ambclkmcodpk
s'est	ddfpgcjdldnbodpn
réuni	pl
s'est réuni	pl
vendredi	llpl
vendr*	jdkdllmmncodpj
et a	pl
retenu	akbdgclcnconpl
a retenu	pl
deux	ajbUcmeUfpgGiOmwnloYpmqY
autres	pl
projets	pl
tradu*	aajcnaps
dernière	pl
derni*	bpjdlcnbpk
saison	acklldpl
saison à	pl
maison	ayddeWfdhYiZjlkVppqW
la maison	aZldndps
maison des	adpm
sa	a2bccXdOeqfZhZicjskaldmcnnokpcqa
définitive	abhkpl
défin*	achkpl
décembre	okpl
décem*	okpl
<s> je	blcRdTeafngchVibjalSmmnjodpZ
tenais	ao
je tenais	ao
tenais à	ao
l'écr*	gk
même	bWcndaedfdgqhdjXkbljmaoYpXqj
moi même	ao
vos	awcddTebfYhbiUjtkXlRmZnWolpOql
<s> vos	bacndbgkhdjYkbldmcnaoapcqp
sur le	albdgdjjlkmjnapdqd
bac	a1cZdjeWgbibjvllmootpX
et sa	an
passe*	atod
plusieurs	dn
plusi*	dn
c'est	bWcUdlebfagjhbibjnkalYmXpnqW
et c'est	ar
avec	aTbPcrdkfmgchXibjokVnaoTpqqS
j'ai	ajbccmddfkgnhdjakdlbmcnapcqa
que j'ai	am
ouvert	dnjdlknd
la discussion	akjk
on ne	as
m'a	an
suivi	ikllnd
tout	a0bddMelfVgWhdiUkYlmm1nnoWpRqT
je vous	abbncVdZfZgnhcjnlWmpnWoZpWqW
souhaite	ambbgljcmc
vous souhaite	asbcnd
livre	ajbbfdnkpl
ce livre	ambbfdpl
où	abbajqmcnm
que ce	blgcjdmcnlodpd
soit	annd
ce soit	al
bien à	apnd
bastien	aj
basti*	aj
postmortems	pj
believe it	bdmnpl
it or	bdpl
day one	aZjcolpn
cfp	kjodpl
the cfp	ackjodpl
in ghent	amgd
st and	kdnlod
hole	aabccwdOeLgWhcicjclYnponpkqw
hole on	adkdnooa
where nobody	kdnl
tiny	bZdUeSgQhSikjckWlanqolqw
talia	ak
<s> talia	ak
october #	kbljml
to include	anpd
grant in	ak
was strong	nj
plenary	bncOdYeXfVgmhvibkylvmknooWpYqR
plena*	gknj
slots and	aYnjpm
and unfortunately	acnjocpk
these have	abhmnj
filled by	acnjpk
are offering	nj
you twenty	nj
minutes in	acno
margaret	aubYcTfshQjZmRodpc
marga*	al
events	abcVdleagUhnjUnkoY
monday #	gckmod
one go	adpj
yours again	anbdkapc
on fire	akjc
fire ring	akjc
owen	ajbWcLdLfogohbiZjllonXonqa
castellane	am
caste*	asod
catch	aVcpdaePfXgRhXiqlUnqpjqp
catch you	akjckdnk
you before	gdnlpj
announcement	aobdcIfWgzhkikkmlomjnboTpNqa
the announcement	arkc
announcement goes	an
were on	aoqd
dave	ascZdbeZflgahYiajVkUmonjpbqZ
you interviewed	anddnjpcqd
interviewed well	ajddnk
say when	al
everything you	adbccdgpmdnjqc
calibration	aocZddeafWgYiyjjkdmmncoxpRqq
calib*	aobbidnbqc
this cycle	anbbgmhaidkdob
<s> finance	aZqn
l	asncpdqd
l #	ak
# slots	aWpr
fy	asbacydIfYhdiZjlkplonloypWqY
fy #	oj
your packet	oj
packets	acbkdUebfVgPhZi2jdknlmm0olpRqn
packe*	adkjljod
packets are	adkjljod
are due	kj
# feb	ak
our one	adbnkd
comma*	eljcndojpk
checks have	anoa
record as	alob
command	cPdpedfQimjakcljmaokqd
incident command	oj
command level	oj
mandatory	aScXdlecfYiWjukrlxmYo0pa
manda*	bledmmnZpc
requirement	aRcOdXekfQgYhjibjwkjlrmVo/pTqd
mandatory requirement	oj
christine	asbbcTdkedfkhaiWjdkXllmknkoW
hannah	anbbcZekf5gYhSiZjpkqlWnlolpU
post will	aoidkc
am glad	alcbkcml
are here	amcb
yours ever	ampd
dean of	am
human*	ak
tenderer	ajmjoapWqo
# grounds	anoc
grounds maintenance	anoc
maintenance lot	anoc
cemeteries	a2bndceZfmgThajWlbmZnlpWqV
# cemeteries	al
cemet*	apoc
intends	aVbqcOdWetfPgnhoiZjukslrnnoWpYqL
council intends	adpl
intends to	pl
hedge*	aapm
services ltd	aapm
score quality	pmqb
quality #	aVoYpoqj
# price	aXocpm
price #	aRjcompk
# total	aXoaqo
total #	aYoXpq
midnight at	alkcod
february #	aVkjndoo
monitoring	alcTdvfKgWhcikjjlooqpMqd
officer at	ajod
<s> contracts	aqoa
contracts team	lj
borough council	al
rfq	alndpd
<s> rfq	ak
lp	aocbdOekgdiWjdmonkoppnqX
lp #	al
<s> five	alojpa
were received	alpd
following evaluation	pl
evaluation the	aj
begin on	adhl
now concluded	hl
an email	aZidkjmonc
keane	aubkcPdXerfogqhcidjmkcllmlnUpUqU
informamos	ap
informamos de	am
de que	aoemjdnaod
que su	ap
oferta	bcdlgljllcnbpb
su oferta	gn
para la	gklcncoj
licitación	kj
la licitación	pj
licit*	kjldoj
mantenimiento	ak
mante*	akbdglhljblcnaojpd
mantenimiento de	ak
carre*	jm
centro	a+ccdkepfSiYkJljmdnlonqQ
zaragoza	aucQdYgmhljnpdqY
zarag*	aj
pasado	jknn
al	abbLcXeVgciOjckBlsmTncowplqW
pasado al	nk
descartada	ao
estado descartada	ak
desca*	crncod
motivo	aTgdjbmcnaoxpd
<s> motivo	aWmdos
# no	on
vigente	aZnkol
vigen*	aankol
este	aXblcSdPeqfOgYhwiqkdlYmJn1oPpKqN
<s> este	nk
mensaje	bmnbqd
este mensaje	ij
mensa*	albjccdkecfdgchaimjakblYmknWocpbqa
mensaje se	ak
se ha	bdccjdlkmn
generado	im
ha generado	ak
automáticamente	ajimna
generado automáticamente	ak
desde	bcgdiqjckcnbojpc
desde un	aZirld
buzón	aYipljnd
que no	bkcmdjeVfXgkhYipjXlWmbnPoQpnqW
admite	acgchmimjbnc
no admite	aYgdhmim
correo	aacadbebfdgbhairjXkblWnqobpaqZ
no responda	acim
a este	aPbacZddedfcgchaixjYkZmZnpodpdqb
portal de	al
compras	ao
de compras	ao
compr*	ajbkcbdbedfdgZhcjkkblYmcnYoqpZqb
grupo	ascZdcevfZgjhbiXjqkUnkojqa
diallo	adbYd9fogqibjkkUmnnWobqj
kw	aobjcXdTedfYgZhVjjksmdoxpjqd
itt	akbmcZdZe2fdgnhqiRjxkuljmpnWocpaqR
kw itt	klncpd
itt #	ajklncpd
# supply	ajocpj
supply of	ajocpj
smart	asbWcpeKfjgUhQimjTkVlZmonsoZpsqj
meters	adcdddeLfZgVhVijjdkdlVmZnkoqpvqu
we refer	amdkod
refer to	ajdkndoc
submitted on	aj
kestrel	apecndqd
<s> kestrel	ajok
kestr*	eclcnnqc
kestrel water	ak
withdraw this	ok
reflects	aabbcWdYfRgvhliYkQnaoaprqz
communications	anbccSdne2fVgYhdipjXkTlkmdotpZqk
adopted	aYbVcQdlecfXgnhYiajmknltmRnboo
is expected	kmlcpj
expected to	kjldpj
<s> questions	adedgdhcickmlcmdno
it cannot	gdknmdol
firms that	adkmnd
# are	aUkmmrnd
are welcome	aajkkonb
contact this	ackmnc
appreciated	a2cXdbeagujUkJlJmonXoOp6
<s> procurement	al
plc	aucbdTexfagjhciYjnkllomZndojqU
d'avoir	ao
merci d'avoir	an
d'avo*	ao
transmis	adnk
votre	aYcmdkeofLgmhDidjqkDldmUpUqj
votre dossier	asbXccdcedgbjXlYnloXpZqo
aussi	aUbdcvgdldmdnlocpdqb
après	arbaccdjedflgkjblYmdnYoYpaqc
visite	anbbdljdndqc
la visite	dl
propriétaire	algl
la propriétaire	gm
propr*	bbcadbedfmhdjZkdmdnjompYqb
l'a	ak
regardé	ak
hier	cmdcedfYgZhbiojakblYmopbqc
soir	an
hier soir	an
elle	bdcldofbgchSiZjdkYlomjn3oapcqX
<s> elle	arndoj
assurance	aoccddexgdibjlkXlcmlnVokpbqX
l'ass*	aajolknc
exige	aYbdcdgdjdldndov
garant	aYccfdgljlndonpd
un garant	adcdjmoj
pour tout	ok
période	oj
pério*	oj
cas	apbZcKdUeqfThsiQjvl5mmnbonpdqK
sans	anbpcsddevfWgNhYikjkkPlqnTotpKqU
sans garant	adcdjmoj
elle ne	aagmlk
peut	acbcccdljbkmlkncpcqd
ne peut	acbddmkmlcoj
donc pas	an
pas y	oj
donner	apbdcndVecfjgUhbiYjjnSospaqn
y donner	on
suite	atbqcUddeXfPgRhRjZkcldonpTqS
donner suite	aZos
samedi	apbcmdqd
bonne	awbafcgdnaodpj
<s> bonne	an
journée	al
bonne journée	ak
agence	a2dnfTgdiYkTlpmlonpdqY
location	aobbcKdkeVfVgchdiojckWmanoonpW
gestion	akpj
gesti*	bdimlbobql
carte	aocddUesfXhjicjwktlknjpZqU
professionnelle	ak
n	gljclcmmnYpZql
n #	adpcqm
were seen	amdkgdpdqc
after i	dkgdolpc
be reading	aXbmdckrna
thornbury	al
thorn*	lbnl
parade	ajbkdqedfkgXhZiSjbkkldmZnsoXpYqR
pheno*	ampd
it !	aj
landlord has	amod
holding deposit	ak
our website	aqkmlYnX
homes	ascjduedfkgdhQickZlVmPnYop
<s> client	aledod
client money	amedoc
money protected	aledod
lieber	aqdUfwgbhVillbmj
<s> lieber	fn
<s> der	bbcZdceafmgnhajYkXlZmbndpUqq
abend	abfonj
der abend	adfo
abend war	adfo
schön	aXfogdnm
war schön	adfo
gerade	aSbcccfjgdjbkcmcnnojpr
deshalb	bcfsgcjdmdndpd
desha*	bcfsgcjdmdndpd
ehrlich	aYbZcpdZfogxhjikkdllmknVocpkqc
ehrli*	clfkncocpj
sein	axbjccdVekfliakdlcocpbqP
dir	a1badjeTgZhXjbkZlknqokpaqZ
einen	acbYcmdcecfjgZhbibjkkYllmkoWpkqa
dir einen	fl
kollegen	acfl
kolle*	bbccdlfjgajclcmbnnolpaqd
mehr	atbjckdnecfkgahjiWjkkQlcmkndpTqS
wird	adbVcUdaeYfriojjlVmWnaoOpaql
wird es	fl
mich	aTbXcYdcedglhcidjlkalbmjntoapaqc
<s> ich	aZbocSdZeZfkiakblXmqnZoPpmqY
möchte	adbpfjgZjbldmjnkoZpb
ich möchte	acbmfdgbjdmknlod
möchte es	adbmmlod
auch	aPbncndZeWgthWiakXlYmWnjocqY
auch nicht	aabwfdgbhcjdmcnY
mal	asbkddejfdguiRjlkVmanXonpXqN
noch mal	bn
durch*	blfdgmjcmcncpj
weder	albmgdmd
per mail	adbnllmd
thought about	aufcpbqc
all week	mdnopd
isn't about	ajfj
i'm doing	aqfdoc
theo	arcceTgphXiZjkkllbmjojpkqc
many people	aj
people so	amcd
to yourself	arbccdkb
the great	aopa
become	acbdcddbecfjgbhZjdkjlZmLnuoapqqa
not need	aubdna
don't believe	gl
with love	ak
i've been	amgZmdnaoo
paperwork	aadYemfTgYhoimkklxnToopM
afraid the	adom
nov	aocWdSecgXhYiZjmk/lzmcnxovpJqU
nov #	ok
hartn*	aj
loads	aZbdcmdbeEfYgZhRimjpkYlTmjorpwq1
unit #	alod
t	jdnbolqb
t #	lbomqc
adeyemi	acll
adeye*	acll
talks with	ok
kranz	anpd
unfortunately i	oj
the information	bcenhmlcoc
personnel	cTd4ebfKgThbibjbkUmanjorpY
year because	ackcnlol
capac*	pj
resources	ascddZekfLgUicjakPlamdppqm
human resources	al
musterhausen	ak
muste*	am
hrb	al
hrb #	al
this because	ao
difficulty	aabbcaeSfYhricjXkUllnYppq7
the difficulty	oj
diffi*	aaen
difficulty is	oj
is money	abkdnZoq
at £	aYoq
# it's	jmod
spine	aYbdcpdkeUhWinjZkclmmmndompoqv
wriggle	ok
no wriggle	ok
wrigg*	ok
wriggle room	ok
did ask	gbon
so we're	akfcnboopb
we're going	anfbgcnbon
voted last	al
night to	mnpd
to hire	al
position at	oj
millbrook	aj
millb*	aond
demonstration	aobacWd1eafbgXhdiajbllmZnlpbqc
demon*	allj
helen	awbacTdYejfqgchQiajambnkpaqd
vasquez	ajcadvgnhdjkkSlumlnpoZpUqa
analytics	amelfTgXipjakUlrmznmpb
satis*	gdlkqj
is having	adnjokpc
having a	adjjojpb
start date	amkclb
same is	pd
workable	aVbVckdKeXfahrijjrlnmmnZoqprqs
not workable	ol
worka*	acoopd
our side	anmcndok
<s> hence	ak
hence we	ak
is any	aj
any change	achdjp
worker	akbXdyebflgXhJiTjokSmOnkonpZqm
support worker	pj
vale	a5cXdTeugbhjiVklmSpVqR
above post	pk
applications were	aopa
the essential	ampc
person specification	akpc
find no	gjhcoj
evidence of	adhdlbnkoqqb
<s> e	aXjmnnom
e #	lk
know this	aopc
this will	arpb
be disappointing	alpc
<s> interviews	akod
recruitment officer	aj
have withdrawn	acol
withdrawn your	acol
cole	ajbdcUdjfrhWibkUlZoppcqd
ashdown cole	adol
graduate programme	abol
and wish	am
you well	ao
chosen to	pn
becky	akbncadleZfxgZhTijkomrnpoVpXqa
aldous	aj
early careers	ak
bag	anbbcpdceLfagShQikkZmsnjonpZ
internal candidate	alddobpj
though and	angdnkodqd
<s> mind	aobdcZ
mind yourself	aobdcZ
aoife	amcb
we've offered	aopb
and he's	anpc
both thought	am
thought you	amfdmbokpdqc
very well	akojpd
enjoyed our	al
priscilla	aqbccWddezfwgkhaiTkqlpndoapWqP
prisc*	ak
writing with	asfdmdpb
an update	akmd
update you	nk
following the	acpk
the half	abkdoo
half year	aXkdor
the executive	aaok
has cancelled	abon
pmo	ok
pmo lead	ok
role for	oj
meet our	odpj
officer on	nk
that meeting	kj
candidates for	aond
roles	ajbYcZdnfcgahmiVjdkWlbmVnjobpuqn
this afternoon	apbdmkna
again once	aqgcjbkdnd
place but	apgcjbkdnd
<s> none	aqpc
me directly	jbkjnk
with best	ak
nadia	atcSfkgWhmiVkkmbntolpkqd
completing	ajcTdPeIfZgYhjidkzlqmTnbokpnqk
the online	abllol
trainee	alcjd1flgXhYidjqkolkmWnjoqpWqT
was below	aapn
<s> during	kmoj
arrange a	jdkl
how to	armZnd
prepare	apbjcXdXeSfTgXiXjjkylrmjnmoTpSqU
to prepare	apmcpd
hotels	axbqccfkgVhUiTkTlWmanpokqR
resorts	a1bncjdjeqfngahWiXkXlUmXnlqU
resor*	aj
after careful	obpm
credentials	ajcYdkfWgkhnjZkPmlnjoWppqW
crede*	ak
selected to	aj
success in	al
your future	apnc
endeavors	asbrcjenflgUhljckVlWmYoXpwqZ
<s> very	ampd
beth	ambjcWduerfjgXhXjWkjmdnqotpMqU
the exercise	al
be asking	ambafXpnql
tooling	ndodqk
tooli*	ndodqk
anna	ambYcOdjekfngbhSiYjZkmljntocpc
<s> anna	admm
simon	ascSdYelgZhXiWjXkZmdnoqX
has appointed	aj
held a	pj
budget of	acpl
the size	abpm
close to	pk
and good	annd
brightwell	aj
brightwell foods	aj
reviewing your	ac
move forward	gdpk
forward with	pk
with candidates	pj
candidates whose	aZpo
qualifications	aqbdcPdbeVfUgbhviakXlomkndokpmqb
more closely	adpk
our current	odpo
current needs	acpm
we encourage	annc
visit our	aknd
and set	amnb
up job	asnV
<s> brightwell	aj
qualified	akcQdTeMfYgZkZmanpp2qO
all qualified	ak
qualified applicants	pl
without regard	ak
race	akbdccdbeMfkhliYjdlcmXocpo
to race	ak
color	albXdVeYfQgZhYidkNlkmunnpkqs
race color	ao
religion	bccddqeogchqiYjdkOldmbncocpmqo
color religion	ak
relig*	an
sex	aabYd+elfogXiYkWlnoXpaql
orientation	aZcQd6fchtibkPlommpd
orien*	ak
identity	aXbccddvekgZhljjkNllndoppYqm
origin	bTcaddeafdgahmjjkNncorpjqu
national origin	ak
beware	avbncqdbeWgRhUjkmqnzobpSqP
<s> beware	ao
beware of	ao
of job	al
never ask	apbcnd
for payment	am
olu	bdnn
write and	acgljcmdnm
did take	abcdgppd
trusts	cndWe2gahkiVkalcnVoppbqX
<s> he	akccgmhdicjdldoaqd
is relevant	aj
nevertheless	bVcIdVecfQg6hlibjXkTlamQnapuqq
never*	gmhcmdnkojpaqd
joost	ak
stay with	gkndoj
motivated	aVcmd4eofngqhviWjRkLlknVoSptqk
bram	awbcdZeafbhZiWjqkcnoompmqk
happening	bjckdjebgchljakjlWmYoZpZ
not happening	ajokpc
come on	acdnjdmdncok
will call	aYbcdnjcnk
<s> post	ap
emc	aocZdWemgripksmqndokpXqb
emc #	aj
shown in	aYmp
eastmere	ak
eastm*	jkllnb
eastmere council	ak
been shortlisted	adnboo
shortlisted for	aknd
cannot tell	abblhl
be kept	aobdekncob
kept for	almjob
destroyed	anbccldrfahSimlVmEnYospjqr
destr*	ajllob
other vacancies	ak
vacancies are	ak
every thursday	al
email has	alic
scanned	aqcbdbecfLhUizkalmm1obpYqa
scann*	aoicld
scanned for	ak
viruses	adcldkeRfZgRhai1jjkjnoqt
for viruses	ak
virus*	ak
views	acbYcOdqejfXgthsiTjSkEmwncoPpvqm
reflect	aXbdcXdYecfSgthliYkWmnnaoXptqq
not reflect	hdpk
the policy	am
<s> information	apla
disclosed under	ak
the freedom	ak
information act	ak
act #	apeblbob
your subsequent	al
distribution	bccXdbeyfOgWjlkRlmmbnZotqm
offers are	al
conditional on	aoobqd
the local	dk
authority's	bjdk
content	bdcUddfSgWibkVmxpkqm
the content	dmhaok
your documents	aooc
j	ak
mrs j	aj
otter*	aj
setting	aZccdjeYfbgVhdiYkalomZnjojqv
petra	azcSdZengdhnjdldmknkoqpaqZ
study but	acpn
have preferred	anmbndpj
judgment	bTcae5fRgzh1iZjdkXlxmknCoYqZ
a judgment	an
judgm*	an
we open	km
class of	ackmncpj
associates	apbccbdjexfjhciJjYkVljmlnYokpkqY
it then	adkjnbok
marguerite	azbbcQekfshXiajlmW
margu*	am
conseil	adengdolpd
hana	arbjcZdVeXfogVhcipjlkmlYmlnwoupNqZ
strategist	fjjWkYlWnr
content strategist	ok
tidalworks	ak
at tidalworks	ak
the response	atibodpZqY
every application	ajkjpd
robots	bac1eQfcgNhTipjokklYmanoonpnqk
with names	lmmb
showed a	adpj
least two	aYjdlmokpj
zones	cbfVgIhbjmkdljmWnsos
time zones	ocpm
that means	arbcjknZoc
tough	abbZeVgmiXjXldmandoWpqqo
really tough	anpb
hunting	apcjdneWfkgahZiVlSmUokqm
job hunting	alnc
hunti*	apnc
is hard	alnd
you'll keep	aj
page for	apnX
future roles	annb
jonas	aubccTdVejfpidjckllkmmojpZqd
met this	anpc
afternoon and	akfdok
post has	oj
and accepted	gjod
another applicant	aopa
migration	akbbcYdlfYgYhcilmVorpZqr
pulled	aQdmeOfbgmhRikjmkllcmZompcqu
costing	aqblcsdEfcgQhQjlkllcmWncos
costi*	alodpd
storage	ajccdTeSfSgWhUimlbmcnno1qo
you done	gdqn
felt you	aaql
is of	annbodqk
wherever you	aj
me an	lm
tamsin	an
<s> tamsin	aj
reyes	apbdcSgpkVmjnlpRqX
coppe*	aj
attending	atbjcMdseNfmgYhjiSjVkmlmmannoXqN
that on	acpl
people for	aahlkkompa
offer feedback	hk
lorna	atbXcXe1fpgdiTjrkjmmnlpQqa
<s> lorna	an
mail i	al
the parent	abol
every open	aYkboq
yours included	kcom
fought for	am
exception and	akgcpd
of october	ackm
then and	jYkq
sorry again	aj
librarian	atbldnekfdgYhSiqjdkoljmVnrocpYqS
<s> shortlisting	ankd
shortlisting will	aokcoc
drawn from	al
branc*	cnncpl
time over	al
telephone or	adbcklmj
progress	aobZcLdTeVfYiakjlbmYncpdqn
have heard	kcnn
nothing from	al
quoting the	acmdnm
<s> selection	aj
shore	ckdmeTfbgahUjZlUmYnlqn
north shore	aj
libraries	awbrcbdQfNgOhZipjXllmbnqosqT
that last	ajoj
so i'll	an
join us	apjaklnbob
formal letter	allbod
and contract	aolcod
contract will	aplc
from hr	aqlbob
date monday	allb
that suits	amlc
neil	ambccZdjebfogbhZibjXkdmopcqZ
new post	aj
be carried	kl
and candidates	kmld
else please	bdnl
sunita	adbdnm
sunita rao	adbdnm
<s> morning	anqd
gemma	amblcWekfkgchbikkplnmonnpPqc
you two	apcdpc
when that	jaklnk
call you	manp
don't lose	nk
what you're	aocdfYmjpd
qualifying	cKdTeIgahpikjdllnjolpoqd
the qualifying	acpl
qualifying mark	acpl
executive officer	pj
mark will	ammd
properly followed	gj
recruit	bsdqeRfbgRhYidldnyoXpoqR
finnerty	aj
finne*	aj
civil	atbYcWdoe5fbhbiUkclnmFnWpY
disqualify	aUbre0fVgnhxjokmlxmlndoWpaqM
will disqualify	apbchdlcmd
v #	apld
am out	aWkrod
in urgent	lcnmod
please write	alknnW
alpen*	anldnb
katrin	aj
sommer	aobYcZekfdgvhkibjmkkljmqnjoopaqW
that'll	fjkaoo
that'*	fjkaoo
laying	alcqekflgXhdiWjbldmXnaonpUqt
dot	ambkcsdQekfcgPhOiskkmYn1pQ
creek*	adnood
can actually	ajnnobpd
plank	aXbdclemglibjakbmXnnojpaqn
tell her	adnn
her i	adnl
stuart	bbcRdaerfjhYiajdkjmcokpc
been asked	ql
know before	jjkcndpm
nomination	aVcSdPfSguhrjdlwmboVprqZ
your nomination	pd
# months	abjckjnnojpd
months in	oj
in grade	adom
march #	lpndoZ
frustrating	aocmdYeQfkgmhrinjNkmlYmknRoQprqo
frust*	aj
frustrating when	aj
backed	aZcaejfYgnhbibjdkZllmZnaokpk
the good	aonZqd
<s> bad	aood
can't send	adkj
the incident	ak
<s> jo	alod
gm	akcXdRedfagphdiRjrksljojqd
ben	arbdcadYeWfkgdhYiTjdlcmjnsonpX
<s> calibration	an
wrapped	bYcldTgZhbkqmjpYqn
calibration wrapped	an
wrapped up	an
so you're	aj
you're getting	aj
<s> l	al
this half	akokpd
influence	aLcadoezfdgmhqiUjckOlamdnaoWpwqz
influ*	abmmpdql
outside our	pdql
denise	awbZcRdnetfwgchaiRjZkXljmvoXpYqW
have i	aj
principals	ambqcddsgdhpiOkcllmpnbpcqT
this financial	ol
posts are	ak
occup*	gdonqb
not something	bcfdhdorpb
council does	bdhaon
struc*	apklndocpd
that point	adklmd
suggest we	mj
am going	gj
to open	abfago
planner	azcledfqgRhUidjXkbmjnjonpWqb
on b	amnc
<s> vacancy	akod
iv	arbacPdahXmVosplqd
payments	ambkccdWeqfbgZhaiZjplmmcnXoypN
new status	om
status not	lcol
can view	anna
view your	aqjdna
time in	atbdcdjdmdnZ
mytalent	anidnc
mytal*	anidnc
bank plc	aood
academic promotions	ajgdpj
promotions committee	gdpk
concluded that	aXpr
yet been	pk
citizenship	bdcQdleqhlidjqkclmmSnbolpcqT
citiz*	alocpk
of school	mjnm
committee considered	atlcncoapY
eleven others	ajndpd
your research	alqd
assessments	anbacbdjeWfLgjhqijjdkTlmmznXojpdqj
undergraduate	arcXeKfVgWickdmdnlpyqd
curriculum	ambccaeNfQgbickclomknopoqq
curri*	ajjdnlqd
not see	bbgkhdnk
sustained	aYbacWdkeVgnhYidkblZmQnaoup2qy
susta*	aWgdlmnjojpj
leading	adbdcUdceXfZgdhZicjTkUmXnoocpwqo
leadi*	nj
activity	aacVdxfcgYhcjdlYmSnlolpbqq
invites	acbxcbeZfcgSikkmlmmxn5oIpWqN
invites you	nn
ordin*	aj
ap	aubdcCebfQgYhajkkZlvmpnwpOqc
clerk to	asecgdlW
appeals panel	acgmlb
wexcombe	acll
@ wexcombe	abll
wexco*	acll
uni	aycbdkfkgYhYikkZllmlnqpVqY
wexcombe uni	abll
uni example	abll
rupert	aocbdaevikkkmjqa
blount	ambmcXdWfngnikjbkjljnZoZ
from hull	acmn
presented	ambWcMdOfJiWkXlvmqnjoaqW
but #	abpk
€	adkkldompbqa
# €	adjjnkpd
aside for	adnl
continuation	ajbocUdaemfbgqhqidkrmSnbolpdqj
camille	a3bacdeWfjgbhPijkYlanlompjqk
camil*	an
atelier	ao
ateli*	aq
leo	asbdcUdZfaglhVjkkkmcojppqT
index	adbdcSdUeMfQhXijlkmnnnoopk
a shame	arcbndob
<s> harriet	nk
managing editor	ak
meridian	arbodbergZimkklqmbnZonpXqY
merid*	aona
hi owen	adfl
edit it	kk
was really	al
based in	abom
episo*	amkdnaompb
<s> will	aZnn
shreya	aj
however the	aZnkol
have anyone	aaccndoq
am therefore	al
therefore unable	ol
sofia	awcEeWhciZkllcmXntolqW
<s> lovely	mdpn
we've talked	abgjpk
to carry	acpo
carry on	ajpl
who did	adpl
where all	pk
light is	pl
to swap	aaodpq
<s> really	am
patrick	arcJdafjgnhaibjakZlrpXqV
patri*	aj
! !	acbmfdjj
work has	ampd
socials	nn
socia*	nn
brewing	ajdbe9fkgdiWjkkmldmSoWpnqj
halden	am
decent	anbXcrdWeHflgkhciYjckLlNmjnYocp0qr
it's been	akfk
since we	acfkgdmlnb
the writing	aqpcqa
please respect	adbk
tomasz	aoblcWdYecfngkhdijkdljnjowpo
# s	qn
<s> reason	aabdjblanbospjqd
<s> top	apndpc
# proposals	aclbndoZps
a contract	aukblaoapd
boost	aocYdSeafXgjhUiXjqlZmcnmplqj
<s> boost	annd
boost your	annd
credits	anblcbdHeTfUgRhViVjwkamdnjo2qk
turned on	apqd
hi again	aj
dev	arcqecflhbkkmkpdqZ
a nice	aqccmaokpcqb
it past	adgk
asked and	fcglkkoc
sticking	aXbkcadZecgqhqiXkbmknbojpVqr
stick*	gm
sticking with	gm
<s> he's	aapr
in house	aZnbpq
cheap	bccrdWeUgZhTkPlQmanlpyqt
story #	aXnpqa
we begin	abkn
forget	aqbncndRePgYhZiajdkplYmmoTpVqW
anneke	am
we opened	ak
opened the	ak
awarded the	pj
tri	axbacbdQfUhcjjkklqmpnppaqU
av	aubqcnddeofkgVhdimkmmanyoopXqQ
three we	anpb
have asked	ajddgchdkkmdpl
don't mind	adbXfdgckdmlnopdql
dale	avbccWdWeWfogchWiZjXkXlcmdndom
hiya	ncol
<s> hiya	ncol
mo	avbpcZdVfugdhcilkblZmbnopWqX
<s> quick	apmdqc
be two	aaoq
as first	acnood
first choice	acnood
our end	ammdnlob
i'll shout	jkkjnd
won't forget	aqblcdfZgdhdpaqd
you !	acbn
patience with	aj
our process	aXhp
information security	oj
department does	hj
approve	cMdTenfHglhkiUjzkxl5nZpSqO
not approve	alpd
# certificate	ol
one so	bcon
close this	acol
will continue	apoc
continue with	om
nordb*	ak
ab	aucXdOeYgahVipjjkMlbmlpbqW
see our	pl
conditions	acbVcVdmebiUkdlbmXnVotqp
orders	cQdjekfUgnhWinjkkomRnbocpXqb
chat with	algcod
we want	ndon
except	aWcLdVeWfbgXidjUkqljmUoxpV
shift in	akjdndol
in twice	amjdnbonpcqd
string	aWbjdYeSfZgbhairjQkYmdnaoqpqqx
not being	olpc
louise	aubdcVdoemfsgkhWiQjckdmXobpjqY
beatr*	nj
contract that	anldoc
a close	apfcpa
sorry we	anoc
couldn't run	ajonpZqc
run both	aj
market again	knna
my list	aaklnZojpk
flat out	mlnd
may concern	am
received eleven	abdkpk
unsolicited	apbjdjekfWgdi2jckaljmtnYoQ
unsol*	anbddjidncpj
pro	cZdteYiUjVkamcnmppqW
addresses of	addk
not give	asbddkhcoa
processing	akbbccdOfOgUhbiplnnboopXqq
processing of	enlZ
staff*	en
data for	aVenkjldmdobpcqo
marketing	apbccmezfZgThaidjZkRocqj
systems	anbbcadafKgZhYipkZlomboppZqu
syste*	inlcpZqn
anyone at	alnc
clinics	bldwgOhZiljakkllmXnkoqpYqb
compliance	aucTevfRgdhniZjqlnmXnToppQqV
ellie	aableZf0hakzlYmtnqoZpTqY
loved it	fbpk
no money	oj
for so	acnjpk
colin	bmcRddedglicjaljmjnkpYqX
heard this	alfdkcnl
mina	a4bSekfngbhYibjjlYmcojpZqZ
doing the	aZodpn
as part	kcobpn
packa*	aXkblpocpn
engagement	aZcRdweofsgWiVmYoTpcqq
engag*	gdodpZqp
did think	pk
decided that	aakcolpp
be unfair	ajpk
you they	pm
throwing	aObdcvdyeXgXhcjYkdlkmcnaodpmqs
throw*	adojpj
they want	adpn
shout at	njpk
return is	pk
anything into	apbckdqd
have never	aqoZ
will ring	akbojbkdmZnb
yvonne	atbccOdneofqgdhciYlkmlnlqT
date #	adok
was therefore	akpc
naomi	bWcZdjfnhRiXjmkpmlnzpa
rfq #	am
acceptable	bbcZddfZhuidjnkMllmknbobpmqb
order and	acedgcjknpodpd
may re	abednpodpd
hamish	blckeofdikjaknlpmkobpc
estates	avcddWe4fqgZhdiOkYlcmGnYoqpnqX
estat*	aj
<s> award	akld
repai*	anod
# your	ocpZqo
tender has	aqgdoa
been evaluated	akod
<s> quality	aZodqk
successful tenderer	ocpZqn
tender #	acpZqo
at which	lkqd
graham	asbbcWdZelfkhcibjWkcnbod
<s> graham	ak
of procurement	an
question #	alqd
previously	aZbWcNdbejfPgqhdiYkZllmUncoy
you also	anma
the individual	armZqd
<s> these	akhlnjpcqa
provided in	aZhmok
redac*	ajbledfcgchkjcncpdqd
intend	aXbkcWdZerfWhyiVjkknlloWpZqJ
not intend	adhkod
intend to	adhkod
add to	ajbdhl
matter as	hk
faithfully	bkdUelfXgnipjnktllnWoYpaqX
yours faithfully	ap
faithfully for	ak
director of	ao
rft	akmk
rft #	ak
to advise	al
example within	aZlp
about #	aammnd
cover your	jbmsoZqZ
have awarded	pj
<s> their	ok
was more	pl
appreciated the	aj
to understand	hjmknc
me since	llmlnb
in due	aakdmlnn
due course	abmlnl
since no	acocplqk
no offer	akodpk
<s> before	abhdknldnk
friendly	a0bWcUeUfsgbhWibjXkSlZmjnjoapqqa
request to	ajgdoj
environmental	apbWdqeqfSgaiQkMmUpmqo
envir*	ak
sections	cTdWeWfMgTidjWkXlqnlovpkqv
dps	aodxemfchlicjcltnjpRqR
the dps	nnobqd
its life	aZnnolpcqd
time through	acnl
<s> heard	aqgbidkd
heard back	aqgbidkd
referencing	albpdkfchlisjYkNmwompUqr
# x	jm
x the	acjm
needs #	jmoa
really sorry	jmoa
porta*	anddelgbjbkblmnbocpdqd
negotiator	bjcMdbepglhmjjlmmYnnpRqY
# c	aalcoq
maple	anbmcddQejfoiVjZkdqa
to approve	aoha
approve it	apgdhZjkodpd
your previous	ad
birch*	pd
alder	aubbckdpfrgXibjVkblkmkndolpX
$	jcoqpbqd
$ #	jcoqpbqd
available and	aXnpocpk
applications are	kcnlpd
carla	avbjcRdlemfkgmhYiZlomdnnocpVqU
couple who	pl
who viewed	aZpp
just before	aZolpj
you both	abmcno
psra	aj
to which	am
enquiry	anbadseqfPgmhtjckll5msnOoZpWqb
your enquiry	am
now let	odpl
let agreed	pl
has taken	ddonpd
taken the	abddon
<s> she's	pj
<s> flat	abnqoZ
flat #	gbkcnqoY
boy	aSbXctd1eKfxgZhLiZjjkclWntoZpdqj
but after	pk
how many	bjqk
you why	akbj
so nobody	bj
saoirse	ak
saoir*	ak
we're sorry	alod
wharf	aobkckemflgdhYiYjdlamSnqonqd
what now	anccna
now ?	apcbnY
your search	ampc
<s> complete	ll
complete your	ak
<s> add	ambdjbndqm
add a	albdncpdqm
over this	akfjpd
my nephew	abpp
water i	pl
have said	adfdnkpk
said yes	adfdjkpl
much the	aqpYqd
nicest	albncveSfrhlimjYkblJmloRpqqU
the nicest	anpb
coming to	aj
meeting agreed	ajnlod
two or	aomjobpbqd
or three	aomjobpbqd
a mail	acmn
march you	adnn
drop off	anbZkdnj
no hard	asfYhdjamdnnod
hard feelings	asfYhdjamdnnod
sec	ajbjcRddezfVgmhtiYjbkolxmjnYoapUqZ
not qualify	al
in band	albmlc
need and	alpd
household	aobccsdneYgahQkUlRmUolppqk
the reviews	lkmjna
options	ajcPdQeafKgkhpiWjmltmqoVpaqX
optio*	asibmcoZqZ
wrong and	ll
need this	amnc
read or	ik
language call	amnc
call #	ak
w	awldndoa
making a	aoedlcoc
housing is	aoedlcoc
offence	cjdsevfdhlimkXlpmYnU
offen*	apbdecgdhdkclbndonqc
low water	aj
placing it	aj
tern	ak
daniel	anbXcOdcflgkhWiSjdkalqmkokpX
<s> title	aj
coat	aacrgXhYiWjmkXlcnmonqq
status declined	om
<s> message	bcinnd
not meet	aZgdoqpk
the volume	adhnmkocpc
volume of	abbdhkmlpk
of submissions	akhlmcpd
held on	adokpl
ferry*	am
for longer	an
is terrific	amqc
issue the	pdqj
us like	alpc
conversation and	amgc
wanted you	arbdgdnc
fairweather	aj
fairw*	aj
fiction editor	an
road	aqdceRgWhVibjTkkmNotpTql
monsoon ledger	abpdqo
already in	adpl
flood	coecfUgchMiqkklYmSojq0
doesn't go	ljnnod
general pile	ljnnod
is but	aqfa
frame the	pdqm
i'd very	jl
no promises	aofc
think i'm	apcdjcmd
i'm wrong	apcdjcmd
me rather	ajbdlj
don't pay	aZljnm
all best	aj
nonfiction	apcodEebfPgaidkclmmopzqk
nonfi*	aopd
pross*	dojd
per our	pk
unpublished	bacNdGedfPgdhliujdlomtolpc
unpub*	ol
unpublished work	ol
check shows	adom
shows that	ol
portrait	akbUcmdZgdhRiakTlWppqk
weir	ajdTeZiZkdlYmdow
have therefore	ajgkhdpd
to remove	bdeplbob
remove it	al
sorry because	ampc
readers had	aopZ
brand*	abcn
between #	abkjljmcndolqd
fees are	aj
administrator	aycXdpeufVhZjjlomOompTqP
tues	anpc
# tues	ampc
thurs	ampc
for giving	al
the opportunity	aj
offer representation	pj
subjective	adbTeUfXgkh3idjWkFlqm5nSodp1qt
a subjective	acpl
subjective business	acpl
agent may	acpl
well feel	acpl
imper*	an
sabine	anbbddedfmgZinjUlmmanjojpdqr
literary	aqbcdTekfagYiYjZkMldnloap2qr
i finished	al
i look	amkjqd
it i'm	aogaokpc
funeral	albdcUdsedf0hWibldmcnZoapP
the funeral	qk
funer*	qk
rethink	aWbmcpdrekfZguhwiVjnkolnmmnZoPqb
rethi*	jj
rethink the	jj
of notes	amma
anyone new	adodpl
however much	akncodpl
rural	atbYcjeTgXhUiXjTkVlbmOnqoqpoqw
<s> her	abicnmpj
quill*	aliWnm
sell it	aafbodpoqk
quietly	aWcXdcedfcgsjdk0mVnaoSqd
one editor	ojpj
london	akcTdkedgdhUiVjakmljmRnnoqpdqU
unknown	aabTcWdneSgakVlcmXnbotqx
unkno*	akndok
admiration	atbldjfsgnidjSkKlMmonYoNp4qd
with admiration	anpd
be writing	ak
are only	abko
we've promised	acon
those on	nj
yesterday and	anokpc
that we're	pj
go ahead	avbbldoc
them out	mkokpd
fenwick	amed
<s> fenwick	amed
oduya	aj
commissioning editor	aj
same morning	dkjj
morning with	dk
replied	ajbccQecfdgyhlijjckVmlncoUpZqb
remark	aXd+edfcgvhoiwjPkTldmtnboOpZqm
oskar	atbZdVebfpgohaiTjjlWncpqql
and read	abkk
be staying	ampc
keep going	apnY
yusuf	bccddkeogkhkimmjncpV
<s> yusuf	ak
trusting	ajcsdrf1hniYjTlTmpnToVpqqk
for trusting	aj
trusting us	aj
longlist	aoob
longl*	aoob
now up	alnc
# entries	obpj
flash*	odql
couldn't fit	cdoZpq
# or	kbmanjop
two for	mboo
for £	anmb
<s> book	aonb
round is	aXkdmjnn
<s> team	al
safely	cWdbeIfagahcisjqknmbqZ
a volunteer	achkkkmd
# if	adjknjoc
submissions are	ak
manuscripts	blcRdFfMgZiskclcojptql
# manuscripts	aZpn
announce	aWcNdUeZfSgvhoicjpk1lvmmnjoRpYqL
one winner	aZpo
did want	ampb
the twenty	aopZ
top five	anpb
<s> finalists	acnl
mention this	aano
holm	apbadbfnhdjdkWlUmbowpkqo
informal	bdcUdjebfcgahtiXjXkklrmmnkoYpcqc
coastal	aobZcddsfYgVhVjUkalbmRokpmqp
of coastal	al
coast*	lmnd
have concluded	aapo
scope of	adpm
journal and	adpm
without external	abpm
external review	pl
submit elsewhere	adlcpn
elsewhere without	adldpn
without delay	adldpn
no reflection	akhckl
reports are	alld
criticisms	aVcZdyerfSgyhuitjJkKlkmrnYoLpzqq
they cannot	hcklpl
cannot accept	gcpl
annal*	ak
a point	lk
not considered	acll
oster*	aj
executed	aXbadpecfkgmidkklnmXnTpm
fatal	bQcod1ePfngkhZkalpmXnTouqq
drawn and	adhaospdqd
recommend publication	aagdhZonpn
received two	aj
two reports	aj
reports on	aj
reviewer b	ajpd
conclusions	aQbRcSeZfNgth4jWkWlwm5nQocpjqj
favourable	arbZcNdVfRgqhqicjakZmpnboXp0
hypot*	odql
interesting and	aoqb
methods	bXcdeYfSgbhmjakUlpmlnZpnqx
appropriate	bjcTdjfQgdhnkVlomsoUpcqZ
however both	olpd
feel and	om
participants	accMeKfSgXhliLjckcmznnqW
bear the	adokpd
the conclusions	acolqc
is therefore	angZokqd
three are	amod
normally	cTdSeMfTgWhainkjlbmbnj
norma*	aqjdlcndojqd
i cannot	ascdfdgZhcjcpjqc
cannot offer	aj
strict	aYbbcXdteofjgjiRjlljmWnVovqo
border	bccUdrejfXgXhYikjdllmSospMql
only two	kj
states	aSbccMdZerfXhcjdlpmQotqV
two states	abom
r #	gajdlmnbpbqk
# point	olqc
new submission	jnnd
based on	akjlldnaokpd
full panel	jlndpj
down that	anbbjclmndod
as new	aajclrnd
it myself	lmpj
ewan	bkdcepfugakdos
<s> referee	am
referee #	am
# excerpt	ak
main concern	aVoYqt
concern is	acncoYpcqq
wild	abbacleTgShaibjYkdlVmanooapnqz
omits	adql
review omits	adql
what has	aZklqk
well written	aj
marked in	almb
<s> manuscript	arobpZ
multi*	al
you submitted	ak
modelling	akbWcnebfTgQimlmonplqx
receives many	hdpm
many more	hdpm
than it	hdpm
can publish	ldpm
considering	abcQddfUgthtiVjclwmbncoWqa
<s> editorial	an
pfeiffer	amdsfogdiYjllYmonloZpd
pfeif*	aj
write regarding	acgk
been involved	acgn
now closed	aZhp
a suitable	aZho
progressed	bZcNdUePfbgqhkijkumSndpxqt
be progressed	ok
editors and	anpd
declined at	al
reason code	aVoq
research with	acoo
physi*	dlobpj
<s> t	arndodqc
reporting	atbYcXdufMjQkOlumnnYqn
is unable	aj
editor dr	lk
has seen	acdllk
decide without	lkoj
accept reply	aYno
reformatting	amhdljob
refor*	amhdljob
do anything	arbZna
urban	atbacrdpeSfdgWhWiWjWkRlVmQnjoop0qv
of urban	aocdnd
simil*	akoopaqb
manuscript was	akolpbqb
%	aaddedgZjlkdlZmdnVompn
# %	aaddedgZjlkdlZmdnVompn
% of	oopbqc
of which	aaonplqb
which #	aZompkqc
source	anbccWdceZfPgYiljZkPmmnkospWqn
team on	abnl
<s> r	lcobpcqq
incremental	aZbjcYdGeWfUgkhnimjlkklkmonXoZpmqt
incre*	aYocpnqj
know it's	aj
now commented	apma
see that	bccdnlpmqd
advising	abbvccdyesfbgZicjRllmsoWpdqN
are advising	aYpn
its present	pm
present form	pm
concerns about	ojqd
the language	adplqd
please upload	oj
need more	qj
<s> note	arlb
reviewers and	amlc
guaranteed	arbjcWdGekfagahliUjukZlXmbomqS
simone	aubdcNejfuhaiVjjkYmmonpZql
elena	aocKeahliTjdkjllmcnyoapl
textiles	albWdSeufZgXhYidjmkYlamRnnokpsqp
# places	abpo
general submissions	kk
paused	abcZeOfVgwhcipkwlXnjoXpYqo
open again	adkj
ama	ardkfUgclomjnopbqT
july so	pn
are however	aYnqocpc
me which	aofcjbldmann
salva*	al
the tea	al
bandi*	gcll
sensing	bdccdjecfRhkizjWkdlnmuodqs
were #	aUodpt
# submissions	aapn
submissions of	abpl
were accepted	abpl
accepted #	aUpt
are included	ajechjldod
included below	amhjmY
ended and	mk
and decisions	aj
weak reject	gclapj
reject confidence	gdpbqk
confidence #	algclcpbqk
double blind	adol
submission will	akbbhYnn
fabri*	am
scientific committee	aj
its evaluation	aj
give your	am
would however	adnl
however be	nj
confirm to	adlbnn
ana	avcIdlephYiUkclmmUnzoopOqb
dropped out	aqkboapd
before none	aokbob
we'll know	aYkpnd
registration closes	kmnd
for speakers	knna
marlowe	ajblcjesfngYjjkomondocpY
marlo*	ajbknc
organising	atbtckdtgVhniYjOlombqW
the organising	aj
congress	aYcWdWerfRgkhjiWkslxmUndpXqa
the congress	ajkcok
planned	acbjcNdjedfZhbiVjkkullmYnlonpTqU
accepted and	gk
be held	akjdnlod
te	atbjcDdIeEfmgHhXiUjVkYlTmnnvpWqZ
weren't able	pk
proposals and	acpjqj
what you'd	am
inform that	gdom
paper #	aZmr
programme and	abnjqk
no author	abol
author registration	abol
registration was	abol
to five	addknj
should there	dmjaldnk
halloran	arfdndpd
<s> halloran	apfdndpd
panel did	atgdpa
of requests	adpm
a budget	ak
help you	alnc
to arrange	aalp
trustees considered	aaol
considered a	acncom
registered charities	adol
brass on	alpd
so we've	aaop
to mark	oj
application as	aj
small grants	an
payline	aYocps
the payline	aaodpp
payli*	aYocps
reading the	aqkcqa
significance	bacSdbejfVgmh1jckQlVncobpjq0
reviewers #	ablcmdpdqn
justification	aQbkdoeyfbgnh6jckUmbnVpWqt
justification of	aaldmdpdqn
preliminary	aQbQcGddeYfLgohrkjlxm1nVocpcqp
preli*	aYlampndoZqo
one resubmission	nk
resubmission a	lj
you start	acjpkYlmnd
dates are	kZln
lorraine	a6bacNdmeofmhciblamUqd
<s> lorraine	amoc
lorra*	amoc
ph	bacZdjeUgahcjmkdmwolqw
ph d	aj
division	arbacXddepfUgcibjckdlnmQonpnqY
divis*	an
division of	ak
met the	akndpmqd
lowest	aWbXdQeJfXgkhXjjmUoxpxqn
the lowest	aWonpo
summary is	apmaodqc
the judgement	lk
the summary	aamood
unclear	aPbVcFdpfXgthxidjkkclnnXokpbqp
is unclear	adpl
uncle*	adpl
by e	akidlb
met #	aMgckmpWqy
yn	al
gymraeg	al
yn gymraeg	al
gymra*	al
peat	ajcndSexfkgShniPlambnbonpdqy
survey and	ak
farmers	avbccmdZgXhWiNjdldmSokpoqj
farme*	ap
is €	ok
€ #	klndokqb
view around	adol
table was	adol
it fell	obpl
hallam	nj
meeting of	kdldol
the income	abom
trustees meet	aj
letter will	acljnm
voices	aXblccebfXhjicjWkRldmpnsoXpqql
recommended for	al
for award	aj
contain	aWcZdQeZfNgRjjkcmpnjoqpbq2
not contain	ol
guidance	arbdcQdleYfWhaijjbkYmknbooqk
guida*	aohdmYol
# working	lk
they believe	nj
page to	lj
check is	aZhlom
budget and	an
trouble to	al
answer i'm	abgopd
very sorry	gl
small and	gl
beautiful	awbXcsdWeLfugVhPiYjUkOlInjoUpwqu
warmest	aqbkcZdVeZfngohXipjbkqlXnkocppqW
warme*	al
warmest wishes	aj
fellowships	anbscadVfWgSiZmnnnpwqN
become available	nk
# when	kk
we discussed	aogahb
pass for	ampd
the problem	onqa
from two	om
two customers	om
k with	jl
impressive	avbZcYdFeIfVhZimjTkOlToXp5qt
software only	oZpo
materials	bbcZdbecfRgThZjckPolpqqv
so this	abok
one isn't	odpl
ventures	axcadQeyfjgLiYkcmZnspoqV
we review	acodpm
and invest	acodpm
this further	amhd
we're unable	hk
specific	aPbacQddeafNgahvjckPlqmlnppcqs
give specific	adhomc
pleasure meeting	anmdnc
syndicate	ambocdejfUgZhQiqjbkVlwmqnqoZpaqP
syndi*	adpm
like what	aofamdpd
you're doing	aofapd
hi shreya	aj
went through	pj
a fund	jjpj
so we'll	ackboXpt
rather tell	mdol
vets	arcsdkeTjkknmnnVoapbqT
was very	pkqd
consultation	cJepfTgXhriZjakol6munYojpUqT
sorry it	argchdpb
we act	aYeo
brought to	adem
our attention	elpd
attention that	elpd
<s> ashdown	ajbchm
required to	adeolb
discussion of	acbchm
your fundraising	bchm
ingrid	awbbcYeVfrgZhYjnkblWmloppaqb
<s> ingrid	al
extra numbers	al
did look	aaglodpm
need it	glod
waste your	al
time we're	akod
deployed	abblcRdsebfLgahVinklmYnooqpaqU
fully deployed	oj
ii	ambccTddebfkhUjckqlPmMnYovprqa
saw #	akpd
# people	mdoj
the energy	hl
room was	aXcsgdpc
slots have	al
you further	anbd
legs	abbYckeMfnhYidjdlamdnaonprqz
break legs	anod
height	aQbaeXfbgchUicjjkclYmTnco0p3q0
mostly	bXcZdcePfZgYhaiWjRkRlYmWnYojp+qt
with apologies	ampd
marcus	akbmcQenfdgmhaikjcnjodqX
you haven't	acko
haven't heard	abko
friday #	abnpoc
june please	abko
not needed	ankjoY
a show	acpj
april we	aj
it work	adom
pia	a0cXdseofogciokYlWmaotpWqR
been selected	amocpc
auditioning	abbpeUfbgchtiajlkwmmnkoVpmqT
final round	am
an e	lmmc
mail by	lnmbnd
ffion	aj
personnel manager	mj
however that	pd
the production	ok
employ	aabkdYfNgNhZjjlknnoqpm
liese*	an
viola*	acokpk
to seeing	an
winter show	nj
about forty	adnm
stage and	bj
on admission	pk
admission has	pk
am very	abpl
judgment of	aj
your worth	aj
worth or	aj
where an	ll
presents	bjcbdNecfMgWickTmsnroYql
and compelling	lk
information that	abhmlkpd
fewer	cddVeHfRgahciWmconpwqq
fewer than	ak
and disagreement	hk
winifred	aj
winif*	aj
of admission	ak
many applicants	arkYldmd
students who	ablj
have finished	kjoc
strong record	adnm
record may	nk
are admitted	od
applications is	nl
families and	hk
decisions by	hl
green	bXcldVeWgThUiPjWkXlcmbnrooplqj
nguyen	a1bVccddeQfkgdhXjbkammnpqX
admission to	adok
msc	aucWdYejfUgVjqkjlYmbnpotpkqU
the msc	acok
ielts #	acol
overall score	alokpX
falk	bccae9fkgdhkjjkdmknconqS
noor	ascjdmenfmgkhciljanopYqZ
message with	iblbnm
a pdf	amiblc
begin calling	aZko
calling people	aZko
people from	klocpd
from may	ajnd
others to	aqbalbpc
admissions committee	al
receive messages	aqiW
was nice	am
take any	akbbndon
as they	adok
doctoral	apcYeQfXgYhkickkmdnjpxqc
not bound	kl
bound to	kloj
isaura	aj
your results	mj
biology	bTdkeMfUgTikkanlonprqu
biolo*	om
condition	aXbWcPdxeYgmhkibjnkVmZnSoypUqr
univ	acjklbnj
example with	jklb
honour the	adjl
dominic	asbmcMemfkgkhdibnjompZqY
may to	aWdkgm
medicine	bXckdjeZfXgZhVlamZpjqn
concluded our	al
deliberations and	al
you admission	al
reapplicants	adllmcnl
interviewed candidates	adlk
team will	llmc
# minute	kdlk
solveig	aj
solve*	ajodqn
complete and	pj
a residency	adbdhn
team of	abhqma
unfortunately not	arnapZ
number #	ldnlpa
and her	aagnpd
small studio	nj
be free	acnqoa
just answer	adjcmdno
may then	jcnl
hilsen	am
dora	atbbcjdyeNfmhYilkalZnqobpnqc
mercy	bmckdvetfqgkhdiajckbmbnWoZpbqO
valley	azbadPedfcgbhTiUjXklmXnk
because it	adolpj
we require	aj
hello again	aobdkcnd
the bit	alodqc
bit about	alodqc
photos	ajcXdleafXgThSinjakWmxnqpP
offered and	gk
tea is	aqnY
alice	atbZcVeWfrgWhLiZjcldnnpYqc
alternate for	nl
the september	acnn
a writer	alkcnk
meantime and	bmjc
us it's	oj
gorgeous	aybYcwdbeLfrgXhRjYkTlMmmnkoRpvqp
gorge*	apccqb
afraid we've	acoj
mid january	kj
isla	a1bbcUeqfdgZhajjkdnrokpKqY
proposals #	aapn
us before	adll
june with	ablond
somebody will	ll
will send	llnc
of proposals	kcnl
have come	aaeagdjdkbntojpd
better the	kcnlqk
thursday so	aXpo
anything and	aanloj
min	arcVdTeafjgXhbicjbn3pXqj
# min	noob
much to	nj
we've used	abom
tulsa	ajbjcndkhdjdknldmTncoqppqV
programme in	amqc
um	atbIc0dUeBfogUhbiZjmkjlBnqovpKqM
<s> um	ndol
abraço	ar
um abraço	al
gathe*	oj
% off	aujdncocpbqZ
off with	ampd
hollis	aocRemfkgkhmidlpmkpYqb
we spoke	aoddpc
ferrumcon	apdboc
ferru*	apdboc
ticket has	akoc
the staff	abbloj
anyone you	bl
right up	abkjobpn
love the	akjdkjncolpb
a programme	abojpk
can't see	aXfZkmnaoopk
listeners	abbkcaeLfVjTkam4njoWp1qa
was felt	adpn
after lunch	abmkodpk
shorts	adcxeagZhZiVjdlYnwoopk
would suit	kdnl
<s> otherwise	aokjna
offer the	alnc
next on	aona
hon	a0bjcldaetflhSimjZkbmcnnpaqP
sweet of	aafo
marta	azbbcOdmfmgdhZjdkYlanqoopYqc
meet up	adbm
lose you	al
this so	ajfjmd
please go	albbfj
awkward	aPbZcmdueRfrglhtirjRkbmtnXoJpqqx
bit awkward	fj
awkwa*	fj
gordon	abcUdZf2hTiUjWkbmZobqc
hotel	avbccadufugahSiPkTlZmZpUqO
the hotel	abfqnd
office @	acik
thornburyarchive	aclbnm
@ thornburyarchive	aclbnm
thornburyarchive example	aclbnm
your e	ik
to images	jjlbnm
for everything	ak
the news	nl
holders	arbpcRdJesfYgVhjjtkallnnoppVqG
holde*	anoc
a view	am
paper on	amnd
our pleasure	aj
selected for	aqob
science	albWdXeUfRgShcjbkYljnqp0
charge of	aooa
usd	aublcddQfVgShPibjoljmZnno2paqb
usd #	oj
if not	aobcgchdjZkmldnj
outside of	ajfkglocpc
links	ascTekgViZjWkSljmjnloppWqk
time last	ak
pressure	aWbmcXdlelfYgjhdiclknZojpcql
rig	akbZcrfbgahdimjomanborpbqc
the houses	ak
houses on	ak
the worry	aXorpaqa
worry was	aXorpaqa
it further	ok
nothing we	anod
mark you	ampd
hartley	akbbccdSeyfjgnhdjnlonYompZqa
hartl*	jk
instruments	accWdTeafTgYiokXlcospjqw
received a	acpm
large number	acpn
careful consideration	odpj
whose background	abpl
background more	pj
closely matches	pj
matches the	pj
talent team	ao
orrin	bjcSedfngphliZjZmonjodpnqd
to continue	apnaod
regularly	ajbjcTdleTfPgVhYijjakdnoocpdqc
<s> ok	mcnn
ok so	al
did the	olpc
# all	onpb
sorry i	ajoj
wen	a0bdcVddeXfkgmhUiYjbkcmjnnoX
she her	amnd
harbor	avbcdleagchWiXjXlXmXpcqZ
lante*	alnd
ma	bRcadReNfugxhQiQjakWlVnloWpcqk
<s> ref	al
# sediment	alod
micro	atbdcqdWeVfWgVhXilkbldmqnoorpmqs
publication of	abpm
dataset	akoaqm
datas*	akoaqm
valuable	asccdMeXfSgXinjWkNlOmjp0
analysis	aabRcTdSeUfGgbhliojbkRlvm2nZokq9
please submit	adlnnd
point response	lk
lindqvist	am
<s> lindqvist	am
propa*	adobqn
is missing	ocqm
remove your	ajnk
went all	ampb
final table	akod
piece in	pj
see something	nk
thistle	avbodUetfsgahbipkmllmYpVqR
thist*	annc
bone	crdWeVfjgahUnXokqv
thistle bone	al
bone is	am
by volunteers	hnmc
id #	annc
vendor risk	amnc
<s> short	abmjol
onboarding	nn
onboa*	nn
can't get	adoopd
vp	brfahtiskmlqmqntoUpNqP
credit union	ak
office #	aj
your password	al
mail may	amidnd
may contain	al
personal information	lj
interview for	al
have appointed	adpo
fernhill	aj
fernh*	aj
benefit	apbbcXdQekgZhbiMjnkPldndolpm
benef*	aood
<s> think	apcZ
think before	aocb
you print	aocb
marc	aobbcOdZemgkiXjckclumpojpXqY
say this	ajmdpk
leonie	bXcWevgwhniYjmlvncqb
nursing	arbdckdteXgYhUibjjkkmQncorpc
nursi*	ajddoj
myself and	pk
sending it	aj
a society	nk
editors the	ak
reviens	aqmd
je reviens	an
reviens vers	an
vers vous	atjcmdnd
vous suite	al
suite à	aZbogjkknbol
à notre	ajfogdhdjdlkmdnXocpbqd
entretien	aadkmlndql
entre*	aobYcWebfdgZhcjYlXmjnUpVqr
<s> votre	ambWcjdXeXfdgjhbidjRkblRmYnQqs
votre profil	aund
profil nous	al
nous a	ajdm
expérience	plqk
expér*	plqk
malheureusement	ambdddhdldndon
<s> malheureusement	alpj
malhe*	ambdddhdlcndon
poste	aqbWcadZebflgahbjdkalUmancorqZ
le poste	abbacdddfljclbmdnbospmqd
seul	aYjpok
véhicule	oj
véhic*	oj
et sans	oj
permis	jl
permis b	oj
nous ne	abbVccdlfbhjjWkjlYmdnUowpXqd
pouvons	aTddejgbhdjcldndoz
ne pouvons	aRddekgchdjcldndoz
pouvo*	aYbdddejgahdjclcncoy
pouvons pas	aaoo
pas donner	acoo
donner une	am
une suite	an
favorable	apbWcKdUfQgqhniZjbkUmqnZoYp2qm
suite favorable	an
favor*	apedgc
favorable à	al
à votre	aabYcbdZergmhbidjXkdlUmlonpYqZ
votre candidature	aobcddjZlanbooqd
une bonne	an
bonne continuation	ak
dans vos	ak
recherches	am
vos recherches	am
merca*	an
chargée	mm
charg*	akbXldmmncodqo
chargée de	an
recrutement	akbdijlankqd
de recrutement	al
# lazy	alpc
reconciliation	ambjcadbenfmhoiZlknSoYpT
been checked	alid
the program	alpd
program chairs	aj
papers is	ak
paulo	avbacSeYfbgdhaipkYmXnjokpZqa
greta	a2bccWdbenfpgVhZicjklYmbnqospcqd
carys	gk
stays where	adnl
we appointed	anfc
leave you	albcfckcol
bethan	al
<s> bethan	ak
pryce	ajbdccddepfbgkhkjlljompcqX
museums	awbscddNfYgThaibjdkclamVnrokpqqN
<s> reference	adok
sg	atbmckejfkgWhcibjjmlnppXqS
sg #	aj
ridgeway	ak
ridge*	aood
that organisations	aahdklol
reflect on	pl
the value	ajhdkl
value of	ajhdkl
alder*	am
our #	apocpb
eve	ajbbcXdmeVfuhZibjdk2lmmaoapPqY
write myself	angd
one other	pk
going with	abpm
flooded	awbjcldreRfXgdhQiujSlZmTqm
flood*	am
talking about	cdfnpd
arclight	ak
arcli*	ak
<s> partners	pk
<s> love	fdompd
wedge	aTbbcvdafjgWjbkamonconpoqw
the wedge	on
first call	pm
stonegate	ak
stone*	ao
your lists	bmnd
any member	bleb
logistics plc	aj
<s> registered	anob
mails are	al
for compliance	am
just a	arncodpb
<s> they'll	aokllbmcnb
gutted	a0bacodxebfVgqhZlYmNnVojqj
<s> marguerite	al
obi	aldWeufrgciljjmmokpVqa
recycled	cxdUeOfWgahZkclamkolpnqw
feel strongly	pk
pavel	a0cOdWemfciajZkallnkokqd
meeting with	aj
debrief we	aapn
to extend	aZgcldpmqm
panel saw	olqb
keisha	aj
technical recruiter	ak
# open	akknnY
example careers	ak
geehrte	ap
sehr geehrte	ap
frau	aqknnbob
geehrte frau	al
dank für	atnc
ihr	adbOcqdVfVhciYjkkRlTmTon
für ihr	an
ausfü*	aamp
angebot	aXbdclengbhdkdldnYompcqk
angeb*	aYblckddengahcjlkblbmdnWojpZqj
und die	odpl
schön*	ocpm
probe*	bdcddpfdgbjclbmdnpocpb
freude	al
gelesen	ambcccgXijjlnl
geles*	ambcccgXijjlnl
nach der	acflojpd
gestr*	alokpd
haush*	aakkol
stehen	acnoojpd
allerdings	acojpdql
nur	aZbScXdSesfngchXjXkkldmWnroqpWqb
nur noch	abokpj
noch #	okpd
# euro	gcjdkYlbnoonpaqd
zur	axbQcddXeXgXiXmnnloqpcqO
verfügung	acon
zur verfügung	acon
verfü*	acon
mit #	oj
euro liegt	abon
ihr angebot	aaeoomqd
damit	aWbldoedhdjjldnaonpc
leider	ambVcXdUeXfZhWiakklZmZnZptqY
deutlich	oj
deutl*	oj
über	aTbXcadkeafbgXhmicjWkYlmmmnoolpbqY
dem	bYdWeTfkhUibjmkWlRmondoz
über dem	abon
dem was	abon
können	aZbRckeUfagUhdjklmmtnZodpZqW
absagen	akmkok
ihnen absagen	aZmloj
absag*	akmkok
müssen	bddchdjckclomdnboppb
annegret	ak
anneg*	ak
stadt*	al
gesch*	ajcdddecfcgbhajckaljnboWps
hola	aojj
<s> hola	aojj
nuria	al
gracias	avlcnb
<s> gracias	arldndpj
gracias por	atldnc
tu	a/bNcTdVeNfsgKhLiXjQkLlUn3odpIqW
interés	ao
formar	jm
parte	aobVcLerfchriWjvkVlmmcnupZqE
parte de	acbdho
<s> te	ajbkcddcedfcgcicjakdlbmanapkqn
te informamos	aj
que tu	ajbcfjgdncodpbqp
candidatura	alddjmkdlbmcocqd
proceso	adbdddenhdjdnZoppc
sido	bcenglhdjckklamcnapbqc
ha sido	aceogmldmdndpd
disponibilidad	aajdmdoq
horar*	aZldmdoq
<s> tu	bdfjnpocpcqd
perfil	jkldmdnnodpjqd
tu perfil	no
segui*	adbdcddngZjZkdmdnooZpkqc
nuestro	bddjenfkgdjakdlcnjocpcqd
en nuestro	adnm
nuest*	cXdmewgWhWibjSkXlTmWnmoTpVqX
nuestro portal	abnm
durante	aOcddsgdjakdlkmlnpocpaqc
duran*	aOcddsgdjakdlkmlnpocpaqc
durante #	aYlmnm
meses	aKbZcYdaeZfcgkhdjnkqlkmcnjoopXqa
# meses	abnn
equipo	addmgdjdncodpo
<s> equipo	ak
equipo de	addmpk
selección	ao
de selección	ao
automático	aj
mensaje automático	aj
<s> por	arblcddXelfagZhjjZkalXmaoVpZqc
favor	aKbkcWdKfSgkiTjUkdljmRoaplqX
por favor	aRbocbdZeZfcgbhYikjYknlYmanqpXqa
favor no	acbmiknY
este correo	acbciljcldmbnq
el buzón	abimljnd
buzón no	adin
confo*	albaccddebgnjakdmdnZobpcqn
con el	aobccdgljalanjpaqd
rgpd	aplb
sus	amcddrekfXgWhbkQlZmZnsompQql
derec*	akbdenlb
en el	aWbXcYdlekfcglhcjWkYlombnmoapmqW
candidato	asjcnapd
the publication	adok
application number	aolcod
<s> calls	aqldmcnd
calls may	aoldmdnd
<s> ms	ak
# r	aj
above manuscript	aj
the criticisms	gdmdpl
criticisms of	gdmdpl
bottom	aUbdcldIeRfZgZhakYlbmonmojpqqm
the bottom	aWmlpo
bottom of	aWmlpo
incremental and	adpoqb
specialised	akcddleYfPgNjckVmYnnopp5qn
outlet	acblcofYgZhbisjbkZlcmpnqpmqa
of opinion	hl
novelty or	hm
tran	a6bYcUdjeSfkgdhZiakWmnntokpcqU
the authors	mbpk
orchard	aubdcodcengVhbiUjannpYqX
orcha*	al
stands i	amocpdqk
not offering	appc
wanting	bncldkeWfogVhkiUkYlbmloUplqS
yourself wanting	jj
wanti*	albdjj
wanting to	albdjj
two things	aboo
not through	jjlj
cordelia	ak
corde*	ak
until further	al
further notice	al
auto signature	anoc
which went	aj
our panel	mj
they would	adnlok
people we'd	alnd
promised from	ok
have let	aUdpnZop
saltpan	am
saltp*	am
provincial	aqbbcadkeTfYgdicjUltmYojpl
and by	kcldmlodpYqp
mail because	amidnd
fitness	bbcadpgdhdiVjmkXmlpl
fitne*	aYeo
our client	aYom
this firm	pk
fenwick strand	aled
strand llp	aled
limited liability	aked
liability partnership	aked
<s> referencing	adok
referencing came	adok
any questions	jdmbno
# client	akod
deposits	andNeZfcgShaiclWopqp
an approved	amoa
we kept	jjokqb
% per	okqc
nwosu	ak
adaeze nwosu	ak
solicitation	ajdye2fqgTiojZlqmjnaobpQqY
pharma	ascoeugckjlbmknkpjqX
candidature forward	acol
any suitable	nj
position in	adnk
hill	bjcXdbfkgZhdiUjUmYnlpWqc
mail me	kZmqnd
them from	adkaldmp
up before	amkamnpd
fund i	ok
flexi*	asjdnbpaqc
expect an	ajkjnd
# please	aqkdnb
um einen	ajnl
studienplatz	am
arbeit	amjdmdnlod
begründung	aZbchljdkdlnonpa
<s> begründung	adoopd
begrü*	aXbahrjckblmncompZ
nachweis	adjkkdok
nachw*	adjkkdok
über das	abkdlpndok
sechs*	adjlok
lag	aQcYdQeRfdgdjxkjlUotpkqv
bei	aabccZdYeKfkgphWiTkmlcmrnwoYqQ
ablauf	adklol
ablauf der	adom
aussc*	aObZcdesgbhdjckplapjqb
# nicht	adom
vor	bYcYdcemfZgWhaicjkkvlZmanUojqW
nicht vor	aVbdjdkqncoo
<s> bei	aZjlnkpl
fragen	acbdjcmnnl
zu	acbdcTdcfoglhciNjDlXmSn7oSpR
unterlagen	akbcedgdkdnopl
unter*	ancbdaekfcgZhbicjZkXmZpjqa
wenden	ajcdemkc
wenden sie	cdemkd
sich bitte	nk
unter	bdedgchdjpoaqa
an diese	acbknk
adresse	aQcdedfdgdhbiwjdkdlZnoodpcqd
diese adresse	acbknk
<s> im	ml
auftrag	ak
im auftrag	aj
auftr*	ok
sprechzeiten	ak
sprec*	acjqnbod
di	a9bocQecfmhZiTjBkTmHnlodpBqB
do #	aood
uhr	olqd
# uhr	olqd
dieses	aq
schreiben	abbacogkjdkdmdnnobpd
schre*	aXcoedfcgjhdicjckcmbnqoapcqd
wurde	aaccedgqhdibjbkdlamdnaoYpoqp
maschinell	ak
wurde maschinell	ak
erstellt	al
maschinell erstellt	ak
erste*	an
ohne	bbcbdZedfagahaidjqkamZnYpXqp
ist ohne	ak
unterschrift	ak
ohne unterschrift	ak
gültig	al
unterschrift gültig	ak
accusons	aj
nous accusons	aj
accus*	aj
accusons réception	aj
de votre	adbocZdlekgYhcjlkalmmbnUoTpYqa
inscription	arbdcbdKeYfQgdhYizjckXlamlnkoopWqp
octobre	anklld
# octobre	ak
<s> plusieurs	acdn
membres	abbldnnd
plusieurs membres	acdn
membr*	abbldnnd
membres de	acdn
compagnie	a4bZckesfagaiWjmnTpcqc
la compagnie	acdn
compagnie nous	acdn
nous ont	acdn
fait	aljcldndobql
comportement	aado
envers	abdo
eux	dj
lors	aYdojmlbodpd
l'été	ajdjld
pour la	bacndjfdhdjYkdlbmnoaqd
sécurité	ajdqgdndocpd
la sécurité	dk
sécur*	ajdqgdndocpd
sécurité de	dk
de l'équipe	abdp
l'équipe nous	aYdp
ne vous	acbXcddkfcgnjbkdmknkod
recev*	abbcdkgdjlkdmmnbod
pas à	aobcccdjgbhaicldnnocpc
cette	bYcaecfbgYhminjZmjnUoWpkqb
à cette	aldkhd
cette audition	dl
ni	aYb4ccdMeUfXgXhliVjWkjlZmbntolpBqM
suivantes	dl
<s> cette	gdho
décision	abgnhnndpd
cette décision	acho
décis*	aabdddgmhridkdncobpd
sera	atbTcPdcglhoikjXkTlbmjoSpTqZ
ne sera	gahqidkboc
sera pas	acbbgohmkb
redis*	aXhmjo
la direction	an
loi	ok
d'entrepreneur	ok
licence d'entrepreneur	ok
d'ent*	alok
d'entrepreneur de	ok
spectacles	akc6eufmgWibjakVlZmkolptqk
de spectacles	ok
spect*	ok
pouvez	cdjdlqmcob
vous pouvez	adlqnjob
pouvez vous	amldnjod
de notre	adbmdkejgdlZncoapj
lettre	abcngbjdkdllnboYpbqp
notre lettre	aooc
d'information	aooc
lettre d'information	aooc
d'inf*	aj
bas	a6bkcrdPeSfWgYhTiujckWmpnmqb
top #	obpn
up till	odpl
was full	odpl
tickets for	amoc
who didn't	aj
half price	am
fergus	atdXfmgnikkklmmjnSonpU
compileconf	ak
compi*	ak
<s> fergus	al
ledge*	am
sage	amcddZepfmgViTjXkmmpnkpYqb
# papers	aWps
the pc	hk
still join	anoc
papers chairs	amodqd
# score	ampWqk
score #	aopVqk
the study	aWldqn
how i	gj
hope someone	ampd
verity	am
sandoval	akbacPdmesfkguhpiXkWlrmnoZqY
sando*	ak
group has	akqd
and scored	amod
be #	pj
antic*	abpn
must include	adoj
include a	adoj
introduction responding	adll
me once	jjmmnb
addressee	akid
the addressee	akid
exempt	bpcXdUe2gZhqiLjslpmUoupYqM
video interview	hm
places for	pk
faster than	oj
seats	aRcZdLeQfNgjiYjckalpmdnpp7qV
careers team	ak
vantage	ajdmgqhxiWjjkPlVmundodpqqb
an external	ak
go live	ok
still in	algcndoppcqb
flight	bbcNdreTfdgZhZjjkco2pXqZ
when something	kdnl
landed	anbYcddseSfcgbhbijkSlbmXnYolpr
has landed	arndod
i'll see	jjnd
actor	bXcddZebfngahWiTjlkVldnmokpt
callback	nj
callb*	nj
now made	pj
needing	bndMeCfTgViskoljqq
needi*	pdqn
multiple	aXcXeTfPgXimkTlwmmoqplqu
recipients	atbkdReUfYgOhRidjpkbnkompdqT
taken forward	ocpl
<s> q	aj
minimum #	ak
w c	aj
district council	aj
<s> council	aj
are subject	nm
to disclosure	an
foi	aqcYdneZfagrhXiZjakXlNmXnaoYqW
received this	arlcndpa
pike	adbdccddeVfajbkkmdnoop
dag	a7bZckgckXmnncpZqS
<s> dag	ao
bedankt	ap
<s> bedankt	ap
bedan*	arnd
voor	aabZcPdrhQjRlLmQobpyqQ
bedankt voor	ap
voor je	aondpj
vorige	fdgojcnd
en voor	aj
het	bXcMdReTfXgWhZibjpkQlonyorpmqQ
voor het	bdddgljdnZobpq
meede*	ak
aan	aYcSejfRgchViWjnkRlmmTnpqk
aan het	aqnd
hebben	aobacddZeafdgqhcjZkblcnWpj
we hebben	anbdgkjdkdnaoZpm
lang	atbccddWeWfrgbhXiQkclcnsoj
bent	bccwdmesfugchdicjQkNlnmTnKoqpkqq
je bent	akok
soort	aYnnol
collega	aXdqjdlboopc
dat	avbcc0dYfXgWhVkSlKmdnbo5pWqK
dat we	ol
zoeken	ncolpl
we zoeken	ol
alleen	aVcdgcimldojpdqp
moeten	bdcnddgdokpd
moeten we	ol
deze	ambXcdddedfbgZhcipjYkcmknVpaqd
voor deze	ol
functie	nm
deze functie	ol
iemand	ndolpj
vol	awbZdMeYfbgQhXiUjZkmlknqo1qd
heeft	aTbjcadceafagohcidjVklmlokqY
en dat	bddondoj
dat had	ol
jij	alok
nog	acblcddcfdgljqkclanapbqd
niet	aQbjcbdkeYfkgchsipjXkXmUnBowpZqH
nog niet	ol
daarom	apnj
<s> daarom	am
gaan	bcddengchojcncoZpc
we niet	an
niet met	ln
met je	an
verder	ajbbdcedfdgdhnjcknncoZpb
groet	av
<s> groet	am
adviseur	ao
hr adviseur	ak
ma di	adfo
<s> aan	jn
dit	ajblcZeYfagYhWiljWkYmanjpjqY
bericht	asbcgdjcnbodpcql
dit bericht	am
beric*	ambnccddebfdgbhdjbkdldmcnaobpbqk
kunnen	bWcbdZeZfcgYhaidjrkplkmdnWoXpaqd
geen	brcbdbfkhbidjWkalYmanNoYpXqo
recht*	bYcbdbesfcgZhlidjakbljmcoZpYqa
worden	adbmcadaelfbgahmijjYkllZmaoXpbqZ
denk	adjlmdno
milieu	apbbcvdvecfmhriZkNlWncoYp2qt
voordat	aond
voord*	apnd
deze e	ilnd
buenos	awbbcSdmeVgchajckkljmbnopaqW
<s> buenos	am
buenos días	am
por la	ncpp
visita	dmgd
la visita	al
viernes	amlk
del viernes	lk
viern*	amlk
viernes y	nj
y por	aXbbdrgcnbqn
documentación	jdllok
la documentación	ol
tan	a3bRdYhXiMjckRmknrojqc
completa	nl
propiedad	aanjojpk
la propiedad	aanjojpk
propi*	aXnjpp
propiedad ha	adojpk
firma*	adbccndbengchdidjbldpjqd
mañana	ampl
otra	aSbWdXeafZgjhaiajukYmYndobpvqX
con otra	alpl
familia	axcod0ekfqhdibjlkUlZmZqa
así que	aabYdledgainjbkdlcnboopjqd
piso	acdmgcojpj
el piso	acdmgcojpj
piso de	pl
calle	aycbdmfmiVkWnmpbqT
la calle	ajodpk
olmo	ajpk
calle olmo	ajpk
está	aRcXdaeXfYgUhpiZjpknlUmcnm
disponible	bcddgcjcnconpn
<s> nos	bmccdbeWgZlamdnmonpZqb
entrar	aXbcedfdhnjdnqocpd
parecidos	aanpod
parec*	bYcddbebgZhmidlZmqnkoXpbqb
barrio	arctdsedgciZjYkZlUmVnwpXqS
si	aabWcBdWeBfTgNhIj3kJm6n/oYpBqY
<s> si	bQcWdSeXfXgThZiXjqkTlomsoQpVqR
quieres	jcmlnk
si quieres	jcmlnk
quier*	aWbdcdjbldmkntodqd
quieres que	nm
que te	akmdnl
correo y	nm
y te	aZblfbmlnm
<s> un	arbdcXdbekgcidjXklmcnVoZpjqd
un saludo	ao
santa*	ak
norte	a4baenhmiXkYllncokpZqX
alquiler	ajjj
alqui*	aabcdlengnkdndocpc
venta	an
is strong	anmdod
thing is	anolpZqc
np	cWgkhqjokcloolpW
with other	oj
rate your	appY
i refer	gk
and at	adjj
find that	aagjmqodpZ
the calibration	gj
is upheld	aYgqhcpc
journal's	hola
the journal's	hola
policy an	hmjd
annals	aocldRfXgYhpijjZkrlmmkqj
annals of	alcd
know ?	cd
dana	avbdcVhmiSkSlnmmojpbqY
org	avbrcndlesfdgQhbiljllbmjnmoppOqL
nr	a3bocZdXfogShVjdlnmXnpoypQqb
<s> same	akfZnaomqc
loved the	adddpdqn
you're willing	jk
as ever	aofd
lamplight	aqqd
lampl*	aqqd
printed on	hnoc
<s> yes	angd
bonjour madame	aj
dossier pour	ak
pour le	asbZdcflgbhdjalamcnZocpoqd
le t	ak
rue	axbmdSeYfXgbiUjkkklmnmolpYqU
la rue	bm
rue des	bmld
a été	ccdpedjakdlXnaokpnqc
présenté	qm
prése*	aabZcbdlelfdgZkbmcnbomqk
il	apbUcTdBeUfvgmhYiakGmUnypZqV
<s> il	ajdaeVfUgjhmiUjdkZlNnZplqQ
complet	adooqj
est complet	acokqk
complet et	acolqk
toutefois	ol
toute*	ol
il n'a	adon
reste	abbncbddebfdgqjWkcljmnnVoapZqZ
reste en	apbd
garantie	akjm
garan*	aZbdccfdgcjklboupcqd
financière	an
retrouvez	aj
retro*	ap
toutes	ajnoodqd
retrouvez toutes	aj
toutes nos	nl
annon*	aj
ligne	aZcbjdljnlobpo
en ligne	ablknn
votre message	aaip
lu	a0cYddeOgmhbidjRkYmnntoTqW
été lu	aj
<s> ne	bYcdddhdinjbkcljnlodpd
répondez	bdgdiblknn
ne répondez	alicll
répon*	aZbbdUemfYgjivjSkVljndoXpUqV
répondez pas	alicll
notification de	akid
de lecture	aobjid
news that	alpd
# students	amod
done well	ampb
well here	ampb
not offer	hk
of race	ak
race sex	ak
sex religion	ak
update your	annd
second read	nmqd
castellanos	aj
<s> castellanos	aj
angel*	aYeujcnbodpd
our usual	akgcok
tidew*	ajbkedok
do that	adkcncqp
slate	codGejfOicjYkllrmmnjobpnqa
donate	asbudTgRhWiXjpkdmnpaqM
and fridays	alidkk
receipts	awdJeufYgahbiakblonZovpWqa
vorbe*	bmepgcjanZocpd
angelegenheit	aXeujcncodpd
vertr*	aXbZcbdbexfdgbhkkalbmcnbojpZqZ
wir die	aXepgdoZ
<s> ihr	ajbYcjdcelfbgZhZickZlambnRolpTqm
wegen	aUbacddnengdhbjZkonbobpl
vom	aTcdeogvhdjbkblanjoZpbqc
verfahren	aocdddeoldocqd
verfa*	aobbccdbeqfdgchajdkdncobpcqb
ausgeschlossen	aXeohnldod
vorgang	aXcddoeooc
vorga*	aXcddoeooc
<s> wir	arblcXdVeVfbgThliclXmZpbqb
fordern	acbkennb
forde*	acbkennb
sie auf	aXbpecjbkamdolpc
kontaktaufnahme	aZbqnd
konta*	aYbq
kontaktaufnahme mit	aZbqnd
mit den	bm
mitar*	abbrnb
unserer	aYcadpepfchXibjWkllamZnbojpUqa
unterlassen	blemkdldmcnY
zu unterlassen	acbkennb
zuste*	apbc
frist*	am
schri*	bmedfcgcjZlsmanboapcqc
per e	albk
prezado	al
<s> prezado	al
preza*	ar
prezado a	al
autor	ln
a autor	al
autor a	al
<s> agradecemos	asndod
o	aIbkcUfbhDiajqkUlnmknroupYqW
agradecemos o	al
envio	abgcjblcmunZ
o envio	aj
envio do	aj
seu	alcjdkeYfagWhaibkZlWmZoSpl
do seu	ak
texto	acgdldndoopk
para a	adblcdjalmmdnjoc
edição	kmlcod
º	gmldod
n º	gmod
º #	gmod
da	aoeCfJgWhViLjlkEllmXn7oPpBqd
# da	aj
cais	aond
novo	avbYcXdXenflgpibj0kolambnRpVqS
cais novo	al
após	ajll
<s> após	al
leitura	il
leitu*	akil
pela	abgnjdkdlqndoc
nossa	ambmcdgbhdjbkdlcnoodpc
equipe	ajdmldna
nossa equipe	ak
informamos que	al
ele	iljk
não	aTbkcBeUfrgjhtjdkamBnEowpT
não foi	asldncobpj
selecionado	ak
desta	bl
vez	aubXcxdWekfXgnhYiWjzkNlVmaqN
desta vez	aj
devido	abhn
<s> devido	abhn
ao	apbacpeofogchkiSjbkZmdnkpSqa
devido ao	abhn
grande	aubZdXenfbgciUjlmTonpWqa
originais	aablhmpd
de originais	adhn
recebidos	hn
originais recebidos	adhn
receb*	anbWcddnfcgZhlicjXkdlZmcnXoZpoqc
recebidos não	adhn
pareceres	adhnjjnd
cordialmente	al
<s> cordialmente	al
redação	ak
a redação	aj
redaç*	ak
literatura	aacqgdnc
literatura e	aacqgdnc
r $	aj
mês	aj
deixar	al
receber	arbd
novidades	ak
novid*	ak
clique	ambocudxfwgYhkiajXkRoYptqd
aqui	azbZhdjdnY
clique aqui	am
escribo	aknjoj
te escribo	ajnjoj
noticia	ao
esperaba	an
esper*	aqbagdnlqd
darte	an
central	cXdjeVfRhXidjYkcljmVnooupZql
centr*	bnldncojpc
apertura	apbbdSeXfZgdhoiajqknlpnqonqa
la apertura	ajoj
apert*	anoj
taller	aWbddkeOhbiXkalTmUnmoqp/qp
puesto	abekldnZoupc
el puesto	acnboupd
puesto de	on
jefe	oo
de jefe	adoo
jefe a	adoo
a de	on
y con	ok
él	bdfloj
con él	abfloj
el proceso	aWbdenhdnaor
justo	jm
cuando	acbSddecfcgdhYiZjqkRlVn1ozpXqc
íbamos	aZcpjdoj
íbamos a	aZcpjdoj
llama*	bncddcfdjZkdldmmndojpd
última	aZbnok
entrevista	abklndolpdqm
interesa	aWbdjkmdnr
nos interesa	aYnr
guardo	nm
ficha	abnm
mano	aobXcldSeUfajjllmnnmpa
a mano	abnm
si se	aZjo
el proyecto	abbdjjnlpj
o si	adbqmcnZ
algo	aWbdddjolcmlnqodpcqd
algo en	acjk
de los	anjmlbmcnaoj
prime*	aNbWcXdXeafagthbicjwkalbmYnkoVqX
saber*	jk
escríbeme	aXjbkkmdnq
escrí*	aXkkldmbnqod
abrazo	ar
un abrazo	ap
itziar	ak
rrhh	am
talleres	nl
talle*	nl
mendi*	an
s l	al
radio silence	aj
all external	acom
were our	gdok
say your	nl
damo	aj
damien	aobrcadbebflgahajjkjlbmdnlokpdqY
acknowledge the	ar
traditional	ajbbdaebfkgZhdiRjdkUlZmankpmqw
the traditional	al
lands	akbjdcewfagbkdlUmHnaoqpkqd
ever so	ampd
three in	acnmocpk
weds	nbon
sun	avbccXdVfjgdhQiVjckmmnnoodpY
sun #	aknb
no dogs	alfcok
dairy	avbYcsdcfqgZhViTlamUnbpmqq
the dairy	apjdob
same reason	acgl
believe in	glpd
locker	aZdveQfbgoinjdkdlYmonloRqU
densi*	gm
intention	aabkcWdnevgohriallmWnaoZpVqQ
bidder c	ocpl
<s> price	ocpkqd
# quality	adocpj
a standstill	ad
applies and	ad
declan	alcc
debrief is	adml
mourne	ak
ports	avbocSdRecfTgVhViymUnroopWqW
mourne ports	ak
ports authority	ak
open #	kknb
authority is	oj
start looking	kj
september if	konY
operations manager	alod
term time	nmod
<s> una	adkoodpk
una vez	pk
hornos	pk
comunicamos	ldokpl
les comunicamos	aaokpk
comunicamos que	pm
no ha	bdcoddebgZidjdnconpkqd
alcanzado	pk
alcan*	pk
alcanzado la	pk
puntuación	abjdmnncodpp
la puntuación	abmnpj
puntu*	aYddgdmrnWocpoqd
mínima	aYgdndoapt
# para	olpj
recibir	aYbmjdnkpj
recib*	aablcddlecfcgahdidjYlamcoYpqqa
presente	aZbTcdgdhdimjdlonpobqd
la presente	aWinljpk
convocatoria	bkkbnjod
convo*	asbjedgcjbkamdobqd
artística	ao
artís*	ao
máx	aUodpwqd
impacto	aaplqm
impac*	aaplqm
territorio	adpl
agradecemos el	am
el trabajo	al
reali*	ajgdhcllolqd
atentamente	aq
<s> atentamente	aq
atent*	aq
quint*	aj
técnica	mnpk
técni*	jdmmodpk
técnica de	nk
cultura	ak
<s> fundación	ak
atenc*	ao
# h	anljnc
atendida	aj
atend*	aZbrgcoj
protección	dm
protección de	dm
ver	asbZcddcfkgaiPj8kjnspZqY
für ihre	ap
und das	abdn
verbu*	acbojc
interesse	bdjamtnaodpd
interesse an	al
an unserem	ddho
prüfung	acndojpmqk
prüfu*	aXcdddjakclpmcnYooplqj
prüfung aller	pm
aller unterlagen	pm
bewerberinnen	pj
bewerberinnen und	pj
bewerber	pj
und bewerber	pj
bewerber entschieden	pk
unseren	aabdhdnkoaps
profil unseren	pk
anforderungen	pk
unseren anforderungen	pk
anfor*	pk
anforderungen noch	pk
entspricht	pk
entsp*	pk
werten	ak
werten sie	ak
sie dies	ak
als	asbadVeLfohLiajlkSllnkpXqT
nicht als	aknk
ihrer	bVcYdkelfbhYibjkkYljmYnTorpVqX
ihrer person	am
oder	a0bbcddaeXfTgXhXiqjTk3nkolpSqd
person oder	am
oder ihrer	am
qualifikation	al
ihre unterlagen	aknmoc
unterlagen werden	aj
gemäß	aj
werden gemäß	aj
sechs	am
nach sechs	aj
monaten	jl
sechs monaten	ak
monat*	jl
gelöscht	aq
monaten gelöscht	ak
gelös*	aq
logistik	aj
vorstand	ajgl
vorst*	alglod
<s> ma	aVbdcsjdmd
lei	apbYcpdWeWhSiRjdkXlUmlnroaplqW
lei non	aYcsnb
ho	aybSckdSebf1hRiTjMlambntoZpKqR
detto	cnnd
ho detto	adco
telefono	conc
che	cydUemfpgQhIiNjNkdlBmmn4obpaqL
che a	co
gente	bcckdcfngchcickclambnloZpcqc
a gente	adbcckddfogchcickdlbmcnnoapdqc
io	ambjcndmecfmgShdirjWlamwnvpRqS
non ho	aabdcpgnnZ
firmato	accp
niente	aVbbcoddgbhdjq
<s> se	aVbldUelfahWiYjrkTlcmroUpUqS
mi	bccUdceMfrhLiKjnlImRnxobqY
chiama	anbqjWmbnY
ancora	aObncYdbedfdgahciclambnmoopjqo
ripre*	bqjYlkmdna
sotto	bqjZmdnb
casa	atbrcSfmhTiPjZkOlLmOnlojpjqG
dai	anbwejhjiUjalYmdnopZqb
vorsc*	al
platt*	amnd
ist bei	bncdnZ
bei uns	acbncaedfcgmhdjbkcldpj
angekommen	annd
angek*	annd
besten	aj
dafür	ambdckfpgchcjckjnXoapb
bitte haben	aako
haben sie	aYbjccddedgbhdidjnkllbmdobpZqm
verständnis	acbccchnjcknodpc
sie verständnis	abklnj
verst*	bYcYdceZfcgchlicjXkmlnmdnloZpYqc
dafür dass	kl
dass wir	baddemgdhnjbkjldoc
wegen der	aZjdkpndpm
einreichungen	aZklom
einre*	aYkpnbonpd
leider nicht	bccdddedgXhcjlkkldnZpq
sofort	aUbcgbjsknldmdocpc
sobald	aVbaccecgcjsknmdnkobpcqc
<s> sobald	aYbdjokona
getagt	aqbdgdknldmdndoXpbqd
hören	bocaedfdgdjakmmknYobpdqd
hören sie	aabpcdjdknmcnZ
von	aPbbcJdPeYfXhYibkulMmVnSovpsqn
sie von	aYbjjdknndodql
von uns	bdkn
<s> von	aXbkddebfdgcinnbobpkqc
bitten	aUbkc2dreKfkgXhZikkllVmYnRoapt
bitten wir	bncdddecgckanbobpl
abzusehen	aZbnedgdkbncocpm
wir abzusehen	aZbledgdkcndodpm
abzus*	aZbnedgdkbncocpm
herzliche	aj
<s> herzliche	aj
herzl*	avbccdnd
grüße	aq
herzliche grüße	aj
tage	aogdklncqd
veran*	ambkcdglhbnZodpdqc
gentile	avcddvecfphnidkSlXmcnbpqqX
<s> gentile	ap
genti*	aqbkcdddfagmhcidjbldmdnaoapc
promesso	am
prome*	akbcfcgkhdjaldocpcqm
scrivo	al
appena	ambbnmod
risposta	gmjdlknd
rispo*	cadbecfcgkhaitjYkdlkmcnUoapaqb
scelta	akcdpm
la scelta	pm
è	aWbKckdSeTfQgkhminjdkTlnmNnIokqo
caduta	pm
è caduta	pm
sull'*	aYgnpm
persona	aWbYcodogdhdijjukTlUmbodp2qW
fondo	cdnmpl
che ha	ancdnaodpm
già	aacmgdnZocpr
ha già	ndpm
lavor*	adlkndpm
nella	aabdccddglhdjalbnZoqpkqc
direzione	an
la direzione	ak
direz*	an
mi ha	ak
chiesto	ajgljd
ha chiesto	ak
chies*	ajgljd
dirle	gn
fatto	ap
ha fatto	ak
un'ottima	adclgdldodpdqp
un'ot*	adclgdldodpdqp
grazie	ambojdnapd
<s> grazie	ar
grazie per	ao
per il	akddgcjclmpb
il tempo	ak
tempo che	ak
ci	akb0cVdWfSgRhXiSkdljn6oXpVqS
che ci	bdeond
ci ha	aj
dedicato	ak
spero	arbd
presto	ak
a presto	al
saluto	ao
risorse	ak
risor*	ak
umane	ak
risorse umane	ak
delta	aucVdUemfdgbhWiajlkdmcoppY
hoi	aydPeafmjZkalnmlntocpcqY
<s> hoi	am
ruben	atcRdYfrhdjdkRlkmjokpaqV
leuk	ajfnjb
dat je	ap
hebt	bdno
aange*	asnd
verhaal	aZbdfdgdhdjnobpq
verha*	aabcdcfcgchbjqldnaoapqqd
over de	aVbbcddbeZfdgbhrjckblkmpnboZpc
hebben het	akpk
het er	adpk
er met	pk
z'n	pk
met z'n	pk
toch	pk
en toch	pk
anderen	aVbdedgkhljcldmdnbocptqc
ander*	aMbYcYdbeZfcgjhkidjWkblZmYnTosp1qY
gekozen	abps
gekoz*	abps
twee	bdcdfcgajmknmdnZocpj
in het	bkedfdgjjbkdnjoaqd
en we	aahpjdocpj
willen	pk
ook	aObrcZdYeXfkgwhaidjZkZlWmZnloUqZ
energie	asbdccdSiWjmkkmqnkompjqd
energ*	admjnjpk
laten	ambcdnfdgdhdjbkdncodpj
komen	aUbmddfbgkjkmnnbocpj
ik	cSdBeHfwgjhOiYjylOm2nloRpCqC
<s> ik	bocdddedfpgYhdjTknlcmZnWoapcqd
je er	am
wel	aYbbcnddedfcgajrkclbmbnnodpcqd
bij	abbkcWdoeWfUgShXiZjnkYlomWolpZqV
gratis	pl
dag van	al
van de	abbXcZdceafcgrhdjWkYmjnZokpXqm
vrijw*	ambddoob
companion	aqbZcUeWfqgYhIjjkZmknjojqd
ashby	alccdXe1gkhjiakmlomcncospXqV
pat	aoblcdeaflgjhdjSkdmmoapcqZ
notice from	anid
kiln rooms	anobpd
two we	aahomcoj
on applications	homa
keep making	amnb
www	a/bsckdYeUfSgRhWivmsnlolpNqV
# programme	ok
status in	abom
declined reason	acom
code #	acom
view the	am
<s> programme	ok
# decision	ok
insufficient	aZbbcYdlenfOgohtiajckRlknTorpjqs
insuf*	ol
where there	lj
return it	lk
ferreira	aocYdYedgdijmanppXqj
matth*	aj
heard #	pj
# cellists	pj
shall know	abkond
no ranking	ambjha
beatrix	albccadcesfshXiZjlktllnkocpXqY
patience and	aj
people i	amcdnd
moss	asbWcddWgShYjZlY
reading fees	ak
than usual	aoobpc
close but	adodpjql
see more	bdfdkmnjodpcqj
the authority	addjedqm
sandb*	al
# nov	alkd
levei	aYgrjd
<s> levei	aYgrjd
novamente	aabjedgljcnn
novam*	aabjedgljcnn
teu	gmnc
o teu	gmnc
caso	bYccdcecfagjhcicjwkblXmknboUpaqb
comissão	adbccdddedfdgohqjZkcldmdnYocpdqa
comis*	adbbcbdbedfcgrhqjYkclamcnVoaqa
com	auckdHeRfQgThCinkamkn+ompPqV
com a	aXcYgmjaldnv
cliente	aUbddbecgjhdjaldmdnaooqr
os	anbccTdDeHfMhHipjmmmnkokpJqu
e os	gmnd
semestre	aYgmll
a comissão	aXgmhsjckdnbqc
mantém	aXguhcjdldnd
posição	aUgshcmdnm
a posição	aZgohc
posiç*	aUgshcmdnm
ano	accldbeXfVhXibjlmbn7onpYqO
este ano	aXgohcql
sei	albafnjdoc
que não	bjccdbeZfahaicjbkolYmdnVpbqo
era	akbUckdTfjgbhXiYjckclWmLocp1qo
era o	apbcod
o que	akbkddedgbjbmknbolpdqc
ler	blccddfdhdlcmcnkocqb
agradeço	jk
<s> agradeço	al
forma	axbZccdVfUglhsiakYlumrnYqT
trata*	al
continuo	gl
e continuo	gl
continuo a	gl
contar	am
contigo	arnb
directora	bmnd
directora de	al
seguro	ddfdgdjcolpm
s a	aj
mensagem	ajbcmmnd
uso	en
de uso	ak
interno	aj
<s> madame	al
madame la	ak
présidente	an
la présidente	am
prési*	apgjld
par	cYdBeQfXgbhYjZkcmjnUoxpZ
mars	apbdccdWeYgThYkrmqnlpaqX
# mars	kllj
mars #	oj
# la	adjk
la commission	bdgojckcnaojpaqd
pas retenu	gdoo
retenu la	oj
la demande	adlk
demande de	aWbocdddhdjakcllmcolpd
subvention	aablgbjdnjol
de subvention	aablgbjdnjol
subve*	abblgbjdldnjol
votre association	oj
lisiè*	oj
motif	abbldZecfZgYhaiskRlYmonmoqpbqy
au motif	abon
que le	ajbdddeogclcncojpd
financier	bjckeyfvgkhcibjdmcnZolpjqY
n'était	adon
n'éta*	aWldospk
n'était pas	adon
faire	awbUc0daekgkhoiXkZlbmknRoWprqT
l'objet	ao
l'obj*	ao
d'un	bdcdddgcjlkllpmdnYoYpbqc
l'objet d'un	aj
recours	aYgjkdlsnd
gracieux	gl
recours gracieux	gl
solène	al
cheffe	ol
du service	ajlj
dans un	ablo
délai	abbbjkkmlpmbnapdqd
un délai	ablo
délai de	aUjkkmlqmdnb
de deux	dklmnc
mois	bbcZdcecfkgdhdjXkllmmdnmobpaqc
deux mois	acln
mois à	lj
compt*	bkcdecgcjbnjoZpcqn
présente	ademjmncod
la présente	em
prie	bpjcnb
vous prie	bpnd
d'agréer	ak
d'agr*	ak
d'agréer madame	ak
l'expression	aj
l'exp*	aj
l'expression de	aj
mes	allnna
et par	al
délégation	al
par délégation	al
délég*	ar
délégation le	al
directeur	anoj
le directeur	aloj
hôtel	ak
département	ak
dépar*	am
pensez	ajnm
oi	al
<s> oi	al
tudo	am
bem	arbdccjcncodqm
tudo bem	aj
bem ?	aj
comitê	ol
ontem	awbdgdjdldnbob
gostou	ao
demais	am
problema	jonbpk
<s> o	aMbcdUejfUhWjMkVljmSnlovqj
ter	avcadVebfjlmmonvotpI
não ter	om
cooperativa	ol
pagando	abjkol
pagan*	abjkol
ainda	aZjnol
só	aWbkcbdcecfbgXhcicknlbmcnbojpmql
piloto	aajmol
gratuito	adom
gratu*	amojpd
isso	bdfpjbndol
o comitê	aanjom
decidiu	adom
decidiu não	adom
não seguir	ol
neste	adokpj
momento	bcfdhdnjoj
neste momento	adokpj
momen*	ajbcfdgdhdnjoj
quando	aWbbcbdbgcjukmlbmcodpdqd
<s> quando	aajtnc
tiver	bdjmmkna
primeiras	adgdjjncpo
chama	anjj
que eu	jk
reabro	acjp
com o	aojjnaod
pessoal	jk
o pessoal	jk
pesso*	arjjnboc
<s> abraço	ao
teresa	a/bbcPddekfvhUiZjbkVlXmXoapWqa
vilhena	aj
vilhe*	aj
sócia	ak
maré	am
<s> loved	aoqc
my friend	adnm
abara	nj
loch	apcrdTeafjgcjZkmlWmbnkospcqm
ltd from	dk
may write	jnlcnd
afrosys	joldnZ
afros*	joldnZ
afrosys #	joldnZ
example and	jnmdnd
is incomplete	hdon
dear supplier	aj
linen	bccydYetfmgShaicjdlWmdnjqr
laundry	aybjc4eSgShOirkdlVmdnkpT
we write	adpl
of five	adpmqd
scores were	amcdonpYqX
please reply	aXbdidlr
message by	ablond
<s> nadia	an
hospitals	aqdoebfagXhXjclmmWonpZqY
other one	adocpdqn
gloves	aXbccvdselgahZidkcmjpcqq
castell	aj
de #	ajbddbejgmjVkklSmdnVokpjqX
ai	awdbePftgahViYjUkblVmZnpocpc
episode	apbacjeWfagdhcidjbljmnnapd
bless	arbqcseufvgahUicjjknlRnkoapNqJ
experience of	acpm
year without	ao
ads	aqcmfSgahYiqjUkWmrndoZ
appeals committee	allb
graceford	al
grace*	al
graceford college	al
no room	gjok
# opens	aaknlcod
you then	adjcnl
the international	pk
cass	a2bdebgSjZkamcnnodqb
<s> cass	appdqb
verra*	ak
stillwater	apbjcqemhkikkonZpdqa
still*	anod
stillwater retreat	anod
donat*	amod
geachte	ao
<s> geachte	ao
geach*	ao
auteur	jnnd
geachte auteur	aj
uw	anbmcYd4eXfWgphWicjSkdlVmcnTonpZqJ
<s> uw	edgqidjdkclbndokpbqc
inzending	al
inzen*	askd
vrijwilligers	aj
in de	atjdnboapj
kleine	jk
is niet	imoa
reden	aQbccdhbidox
beoordelingen	am
beoor*	anbdjlnd
<s> dit	ajbchbio
dit is	akij
een	aQbGcleLfjhMiZjskllmmJobpj
is een	akij
een automatisch	ij
automatisch bericht	ij
wordt	aobbcdfdgdhdipjZkblanaoZ
wordt niet	aZiq
gelezen	adbdip
niet gelezen	adbdip
gelez*	adbdip
antwoorden	aaip
verwijderd	aYboim
verwi*	aYboim
appeal within	adlj
letter because	ak
corresponding	aYcSdJeTfNgahdiqjklvmnovpdqq
manut*	nl
enjoyed your	ak
now filled	al
rosalind	ascbekfrgVhZlUmjnjpd
rosal*	abbaccdbjdldnupc
<s> rosalind	ak
ps	asblccdTeVfjiXjckmljnpojpjqY
travel claim	amld
bursar	amldnd
the bursar	amld
beste	aq
<s> beste	ar
<s> dank	ar
dank voor	as
op de	bbkdnq
plek	kn
op plek	kn
plek #	kn
geëindigd	ak
geëin*	ak
kandidaat	aXknpj
kandi*	ajdcedgajckmnjobqd
tot	abbbccdmecfdhcjXkrlkmcoYpZqa
tot en	abkmljqd
en met	abkmljqd
# juni	aYgoklobpcqc
wil	aXcOdVelf2gWhliajukomknypPqG
staan	aVjdnooo
laat	aZboddfdgchdjjkclbmdnpocpc
<s> laat	aabojaldnopd
laat het	aajkldnopd
ons	dUeBfFgbhJijjSkllUmkn6ojpUqa
het ons	adjdnppd
dan	bUcOdXeTfVgXhWiNjvkKlwmanxoXpZqS
ons dan	adjdnn
met een	ccddfdgcjkkklankpjqb
kort	ajcdgdjalmnkpd
een kort	aajdlmnl
weten	abjjldnqpc
<s> voor	aUbdddgcjbkmnrojpb
voor die	aakoojpd
tijd	acdnjdknodpd
die tijd	aZdnjdknodpd
kunnen we	aZbcddgdjokqncocpd
niets	bcddfdgljZkrnbodpd
zeggen	abbcdceogckondodpd
bel	aubncXeXfkgchYiSknlZmnnlpXqX
dus	ajblcddaecfcgZhcidjbkmldmdnboYpm
alsjeblieft	aUbrdcecgchdjdkmldmdnjobpa
alsje*	aUbrdcecgchdjdkmldmdnjobpa
vriendelijke	an
vrien*	bm
vriendelijke groet	an
toewi*	ak
kvk	al
<s> bel	am
hallo	aq
<s> hallo	aq
zit	akfdgcnmod
overleggen	amgdjlnb
waren	ajocpj
om	aubZccdUebfYgaiajmlammnrpbqW
om de	adjpkd
prijs	abbpfdjcndolpd
prima	axbZcXezfagjhpiZjblYncoaplqQ
maar	ajbYcadceafmgYhdkalamcnWolpZqo
<s> maar	jdndoo
onze	aacYdkerfYgVhYiZjmkYlXmYqY
gegev*	abjbkdnnoopd
zet	aZbmjdoo
zolang	aZemjdndoo
zolang de	aYemjdoo
daar	aobbdcgdjbldnqobpc
ga	avbncVdVfjgdhdjqkblonnpQqY
ga ik	bdjn
ik niet	ao
tegenin	ao
tegen*	ao
hierbij	boddeofcgbjbncodpd
het hierbij	bpfdjc
hierb*	boddeofcgbjbncodpd
<s> joost	al
terpstra	ak
terps*	ak
op dit	icnn
komt	om
buiten	amnm
buiten de	am
ontva*	ar
in deze	an
deze mail	ao
uitsl*	acedhnlcml
beste*	lm
voor de	aPbXccdrekfmglhdidjWkYlYmanroVqc
perdona	aknc
perdo*	aknc
perdona la	am
tardanza	akbbnk
la tardanza	akbbnk
tarda*	akbbnk
<s> al	jdpm
al final	cddcgaldocpq
final el	abpm
catálogo	gkjbncokpl
el catálogo	adgkjcpl
catál*	gkjbncokpl
nos lo	pm
va	a1cZdUecfVhaiakaljnwokpRqO
va a	bkgdjcodpm
traducir	jdncpm
de mi	aafnjcpm
socio	asbZckdkeWfdhoiYjjkKlaodpwqr
mi socio	pm
prueba	akgdjalcmmndojpjqd
quedó	amgdldpm
preciosa	qn
y la	aWbbcbdnecfcgkjZklnYpnqb
guard*	adcdfcjdkqlcnmpc
pero	adbacUdXedfthaiXjlkHmWolpkqm
pero ya	pm
sabes	ajfl
ya sabes	al
cómo	akfkncobqm
sabes cómo	ajfl
cómo son	al
son las	al
cosas	apfkndod
las cosas	amfk
en las	al
empresas	bmhdldnl
las empresas	bmhdldnl
empre*	abccdbedfrgbhljakblZmcnloYqa
muchísimas	ak
<s> muchísimas	ak
muchí*	al
muchísimas gracias	ak
todo	akbjcrfbgVidjnkNljmknronpSqY
suerte	ascdna
laure*	aljj
visitas	am
miércoles	am
miérc*	am
domingo	aobccHdbgmibjalbmYnvpXqc
cita	am
vino	am
solo se	aqja
prohi*	am
menores	dn
menor*	dn
años	odql
a clear	akod
air	bdcSdrfWgbhVkaldmZntoopdqa
the air	nl
gent	anbXdjeafohkiTklljmonookpnqc
<s> gent	ak
gent ma	ak
dott	aonc
ssa	annd
dott ssa	annd
nardone	am
nardo*	am
<s> con	backdbgajskclYmbncokpYqb
riferimento	ol
con riferimento	ol
rifer*	ol
oggetto	akndok
in oggetto	ok
ogget*	akndok
comunica	mmnaok
si comunica	admmnbok
comunica che	admmnbok
che la	nmok
la s	ol
s v	ol
v non	ol
non è	aWbZcjddedfchbinjbkdnXompWqo
ammessa	ok
è ammessa	ok
ammes*	nl
alla	aybocOdVeqfbhkiajYkqmanaolqO
ammessa alla	ol
prova	aYdnlkmdndok
alla prova	ol
scrit*	ndol
mancato	aYepok
manca*	aVbacadaeofdgahbjZkdlamcnZotpaqm
versa*	abldnlol
della	a+bYcOepgbicjMkWlXmlncpWqM
entro	aUbccbddgYhdidkbltmbntpXqZ
entro il	aSgcjblontpbqd
termine	aZbdjdldmmnlok
il termine	ol
bando	ajjclcnmok
del bando	ol
avverso	acln
<s> avverso	acln
avver*	acln
possibile	abjllq
è possibile	aclq
presentare	aabn
istanza	gl
istan*	gl
istanza di	acgl
riesame	acgl
di riesame	acgl
riesa*	aZgpllnd
entro #	ajjjndod
giorni	lpnaoc
# giorni	jjnd
dal	adbuddenfqgViSjQkYlqmdonpaqW
ricev*	anjc
responsabile	abol
procedimento	nm
elvira	aobZenfnhdkllcmXnppcqZ
utile	mj
distinti	al
<s> distinti	al
saluti	ao
distinti saluti	al
concorsi	aj
firma	cmfljdoc
sensi	ak
ai sensi	ak
dell'art	aj
sensi dell'art	aj
dell'*	apjdlknY
# del	ap
rispetta	al
rispe*	al
l'ambiente	al
rispetta l'ambiente	al
l'amb*	al
se non	jsnd
ti	axbqcXdOeqfwgUhYiTjYkXlcmanzolpJqI
non ti	nm
stampare	al
non stampare	al
stamp*	ol
questa	bncbfdgbinjcldmcnZodpb
stampare questa	al
comme	aVcadZecfsgphbidkalWmaqb
<s> comme	gplcmdpj
comme je	aaglpk
je te	acmkpk
l'ai	aVgkjdnopk
matin	a5bTecflgjhciajZkTmzocpj
ce matin	pk
coup	aadleofmjbkolumanZoZpcqd
avons	adbVcbfcgnhakbmbnSoYpuqY
nous avons	acbVcbfcgnhakbmcnSoYpuqY
choisi	aUldndodpw
avons choisi	abpo
quelqu'un	aZbbfojdmdnaprqc
quelq*	aUfngdjclkmbnYprqc
d'autre	aYenpm
quelqu'un d'autre	abpn
d'aut*	bYccdaemfdgchdjYkdlYobpqqb
poste de	aqjdlcnbpm
personne	abbdgdipjcojpk
une personne	aWjdolpm
ayant	olpd
déjà	ddgjjalZonplqc
plus de	aboo
dix	aXcmdpecfmgXiZlknkonpT
de dix	acom
n'est	cYdleafbgYhliojYkblYmYnUooqY
ce n'est	apbbndolpd
n'est pas	ajbXcbdmfdgbhcimjbldmcnZoopZqd
encore	a2dVedfcgWiYjolYmoolpWqL
pas encore	oo
ton	bVdIeHgShFiUlNmYnYo1pvq1
si tu	mk
veux	jkmknd
tu veux	mk
veux que	mk
que je	bafkjcmpna
dise	abjdmqnc
plus en	acbddnjdmkpd
détail	achomk
t'a	klmk
manqué	mn
écris	acmjnm
écris moi	acmjnn
et je	aYbXcafnhojlldoapVqY
prend*	blddgdjkmkndodpc
temps	aubbcqdZeRfVgXhbickkmxpYqV
le temps	abjdknmkpj
temps de	adknmk
le faire	akmk
directrice	albdglnd
poste #	ak
mot	am
passe	oj
avant le	bcgYjckplsmcnZoYpbqd
le #	bbdcecgmjWkmlsmboRpUqX
ulrika	al
<s> ulrika	al
cara	axbbeugUiXkaljmcnnocpbqV
<s> cara	ap
agradecemos a	ak
a candidatura	adjo
voz	aj
programa	akgmnc
júri	baddglhlidjakclYmonYoZpkqc
o júri	aobdgajcldmknbobpl
deliberou	algljbkdlbncoZpk
júri deliberou	akgbodpn
apoiar	pn
cento	aYjmpn
candidaturas	aUbjddhbimjbkclZmcnqobplqc
e a	adbacdfcgkidjXkdlZmdnVojpv
sua	bWcXdjeofbgmhXiZkalSmanWolpmqY
a sua	bdlcokpn
sua não	pn
não se	aZbkdojanbpn
encontra	aZjdnmpn
encon*	bdjcldpn
<s> caso	jmmmnd
tenha	mm
em	acbYcYdEeUfYgVhIj0mwn/okpGqT
conhecer	admm
conhe*	acbbcdgqhdjclmmlnXoZpbqb
do júri	aahmmm
teremos	mm
terem*	mm
gosto	aXbbedfogdhcidjjlcmlnZobpnqb
responder	ldmmnd
a esta	aXbjmlnj
esta mensagem	mm
<s> com	aq
com os	aj
melhores	am
os melhores	aj
melho*	am
cumprimentos	aq
melhores cumprimentos	al
cumpr*	aq
joaquim	aucUddejflglickmljnjodpPqc
joaqu*	al
salda*	jn
gestor	al
gestor de	al
programas	aj
de programas	aj
serra	aybYcZdUeVfdgmjakWpo
longa	gdml
instituição	an
instituição de	aj
públi*	al
se não	atbbnb
nosso	ambbcdengcidjalbnnoZpdqc
o nosso	bdenjdldnkob
bolet*	imnj
assin*	aonb
candidata	nk
gentile candidata	aj
ringraziamo	ap
la ringraziamo	ao
ringr*	asnd
ringraziamo per	am
aver	an
per aver	al
preso	pm
per la	akdngdldnjoapb
è al	am
completo	adccgZjZknlbnkojpk
purtroppo	aqbdccfdgmjcldodpc
e purtroppo	gnna
purtr*	aqbdccfdgmjcldodpc
purtroppo non	gnnZ
siamo	ancdfnnaod
non siamo	am
ruolo	al
produzione	al
bocca	an
in bocca	an
bocca al	an
lupo	ao
al lupo	an
lupo per	ak
suo	abbacXdmeofcgYhZibkdlZmcnnompXqY
il suo	anbdccgbhcidlcnoobpbqd
lavoro	anncpk
teatro	a4cTdZemgjiZklmVnmpbqQ
<s> teatro	ak
inviato	aj
invia*	anbdinnc
a tutti	akpj
tutti i	aj
parte*	dojd
abbon*	akob
sconto	aafdgnnk
chi	a4cWdkebfqgXhTiWjWkbljnpoapVqV
chi ha	ak
di #	aj
prezada	ao
<s> prezada	ao
<s> comunicamos	an
que sua	aj
inscrição	dmlnnaoc
sua inscrição	dm
inscrição no	an
edital	bcjdkllmnaok
no edital	aj
edital #	am
residência	aZdook
baixa	al
maré baixa	ak
inabilitada	al
inabi*	ao
etapa	llndpm
há	aabcccfdhnjaldmpnaok
pelo	abbZcmdsedfdgmhcjYkblXmdnZpbqb
menos	aajoojpd
dois	aTbbgaidjmljmdoupdqb
anos	aobbdNeSgWhZiajukjmXnno4pmqd
conforme	bdgojdnb
<s> conforme	al
conforme o	lj
item #	ak
do edital	lnnd
cabe	aZhllm
recurso	aVgshajclqnboYpa
cabe recurso	adlm
recur*	aTblcddcfdgrhWidjakclwnYoWpZqb
prazo	aXbdgchdjblynaoc
no prazo	adlp
prazo de	acjdlsndod
dias	asbVdbeUfZgShVikjdkWlvmlnkoqpT
# dias	lloj
úteis	lm
dias úteis	lm
formu*	aZgdjbkmlrmcoapdqd
próprio	lj
própr*	acepnY
anexo	acjamqoc
recursos	ablr
fora	adlp
serão	achdlpoj
não serão	aYlpoj
atenciosamente	am
<s> atenciosamente	am
comissão de	al
seleção	ak
seleç*	ak
casa do	ak
associação	om
cultural	awbdcddlejfcgXhkiTjckIlYmZnjoapsqm
sem	avbWcddSebfYhcjokmmonsoopWqU
não responda	baimljoc
responda com	an
anexos	aj
acima	al
caro	azbYcadRebfcgrijml
<s> caro	al
stefa*	al
<s> purtroppo	ajnk
avevamo	adnl
aveva*	adnl
dovuto	aYgdldnppm
di no	abbdgnnl
l'aut*	nkpj
tanto	gdjdnjoq
più	buccdcfdgbidlcocpb
piacere	nl
piace*	amnj
scriviamo	aano
scriv*	aXbkdbgclcnuocpd
oggi	bnlcnj
commissione	aUccgbhnjdljmmnnobpbqd
la commissione	aanp
scelto	adnlpk
ha scelto	acnl
primavera	aXjdnt
prima*	jdnsodpdqc
dal #	ablknl
# al	ablknl
al #	lknl
aprile	lcnpod
# aprile	adlcnp
<s> ci	aocbjdld
sapere	acjmlbnm
sapere entro	nk
il #	aQgjjakdlvnpoWpZqc
gennaio	nk
# gennaio	nl
genna*	nk
accet*	bljdlcnm
speriamo	aj
speri*	aj
agnese	al
borgo	am
cane	ajbYcxdXenfqgYhViSjmkdlamRnWomqu
lunedì	anjclknb
ravi	apcSerfdjkmjobpV
ice	bcdWeZfogVhUiRjjkjlZnjouqq
appoint	aObscUdZezfQgohsiZjqkxl6mooSpYqE
to appoint	oj
anyone until	kj
these are	amokpcqd
marisol	al
maris*	akpk
cardiology	akdzfXjZkqlomdnkqX
pin	aobdcldSeSfdgVhVikjckVlnmqnqoqpSql
eligible and	alpb
oonagh	ak
<s> oonagh	aj
to progress	oj
multi	bccjdVfdhciZjqkVlmmcojpxqd
a multi	odpk
day that	odpm
separately	bacGdVfQgnhjjjl2ncpWqW
hers	aVbccnddeSfthZkXlQmlndoZp0qn
tupe	ncqo
ravi and	ak
of operations	aj
news from	ok
team was	ok
was cut	ol
so there	akbdhdndoppa
really happy	jj
<s> budget	amkboc
budget #	ankbob
is released	amkboc
are then	oj
still looking	nk
dieter	arbWcadZejguhmiPlkmkoqqc
kiel	arbdcldleOfpgchZiojYk0lZmSnjompkqc
stakeholder	adpk
struggle	aXbaeofmgjiXjllcmRnZoapmqv
seat	aVbacYdaeSfVgnhclnmSnronpkqU
open in	aYkmmbno
from what	njpj
no interest	aXgpnjob
interest but	njodqk
a really	pl
would require	ok
visa sponsorship	al
means we're	apncod
questions just	nl
straight answer	apgcma
man on	nl
in by	kborpcqc
keep looking	fbkboopd
position has	pm
know that's	amgd
two interviews	pk
the platform	aakcmknn
do say	aj
<s> based	ndol
the answers	ol
answers you	ol
you provided	abol
one or	akpd
this role	jkok
role and	akolpc
candidate portal	am
retail	aZbcdbecfWgchUijmbnoompmqk
mathematics	apbYcYdSeQfVgThjikjakZlkmcnjolpuqq
advanced	arbacKdVeJfRhbikkZmdnoodp0qq
not advanced	al
<s> ruth	adldno
example #	aYnp
from day	ok
conversations	cRdvemgbhrikjPkcm3nboVpR
am sure	ak
be lucky	arfdna
fairl*	aopc
below was	aagn
having looked	ojpk
again we	jcnk
satisfied	aobXcQdXeUfdguhuiTjdkXmlnSoTptqX
are satisfied	ll
satisfied that	llobpkqj
was correct	ll
sichtung	ajoj
nach sichtung	an
sicht*	ajoj
unterlagen müssen	ak
müssen wir	aqpd
mitteilen	am
ihnen mitteilen	al
mitte*	apnbpbqm
mitteilen dass	am
wir sie	aYbVdnengdhljZkjldpb
sie im	alkk
im weiteren	aj
verfahren nicht	an
berücksichtigen	gkpl
nicht berücksichtigen	ajgdpm
berücksichtigen können	aj
sehen	aUbjcdemgkhdjkkbldmcpk
bitte sehen	nk
sehen sie	bm
keine	aZbmcbdbfbgqicjYknlZmZnPqY
wertung	ak
keine wertung	ak
wertu*	amnd
wertung ihrer	ak
fachlichen	ak
ihrer fachlichen	ak
fachl*	po
daten	jn
ihre daten	ak
daten werden	ak
diese nachricht	aj
nachricht wurde	aj
vacancy with	bl
marlowe gate	bk
gate hotels	bk
breakfast	axeMfogVhaiXjalbmunloYpZqa
not recommended	algd
recommended to	algd
technologies	aobZcUdRemfPgahdidjjkalnnpojpm
books*	jdnjodqj
landed safely	ak
us reading	kj
three to	nj
please assume	kl
another way	klnbpk
quill	aucvdbeqfcgThcjbkWlrmtpjqa
wes	arcdddfqgdhbimjcllmlnbolpcqU
on hold	kdol
no on	ak
were going	aj
engineer grade	nlod
grade #	akkdlcnjpbqd
highw*	apoZqc
post as	odpk
sufficiently	aTbdcSdaecfVgthmimkbmcoapwqp
to wish	acnl
permanent	aZblcOdYelfSgdhdiXjwknlqmPntotpWqJ
occupational	arbScjd2ejgViVjpkOlmmcnaonpcqr
occupational health	anobqd
basic	apbXcbdXeTfSgaiZjjkQnbojqv
normal	aobbcXdleKhcjkldmXnZpbqm
with relocation	aj
to £	aj
progression	bkcbdZeLfkiqlcocq3
grateful for	adnm
casew*	ak
the required	akqc
required standard	amqd
were more	acpm
a reserve	acnl
available in	nj
will contact	nm
contact you	bdjdnm
you your	ambknc
you within	aj
is offered	ldmj
next candidate	aokdnb
your contact	nk
notice to	al
retain	blcPdPenfTgkhsiPjombnjpsqW
are offered	akodpj
post from	akemna
decline it	alpjqd
it you	jkljncpl
in more	ammdnc
a separate	aomdpb
capped	aXcadKfbglhZknmaolpkqp
capped at	ok
# it	pkqd
pull	aWblcodWeQfWgZhWikjrkslcodpZqn
find something	aubbjXnbpd
else who	acnjpk
selected another	ndompd
lab technician	aandoopd
our group	amjcnj
candidates we	bj
not request	adlk
data will	ak
us within	aplboc
ec	awcYdTepfKidkmlsmdoopZqR
ec #	allc
valid until	ajoc
whitl*	ak
super	asbccmdVePgchakjlWppqd
paralegal	adpk
role to	acpm
lind	bZcUdYfogkhkijnrpl
adebayo lind	nm
expecting	bacadUeHgohaidjdkwlZmloWpmqc
qa	abjknl
which isn't	anodqc
take home	ajjbnm
and asked	cdfdnmojpd
anybody else	abnp
thursday #	nn
<s> vous	aUbldaedfcgphdjWkalpmXnpoZqY
avez	bccddkgcjamkoaqk
vous avez	bddlgdjbmkobqk
avez bien	ak
voulu	akoj
bien voulu	ak
voulu nous	ak
adresser	abbknm
nous adresser	nj
adresser votre	nk
candidature pour	pj
chargé	am
de chargé	ak
e de	aden
de communication	ak
h f	al
et nous	adbadcecfmgbjkldolpjqc
remercions	annc
vous remercions	aljjpj
remer*	aonb
remercions de	amjj
confiance	al
la confiance	al
confiance que	al
témoi*	al
groupe	a3bkcmdXeufagcicjsoopdqU
malgré	grndoc
<s> malgré	gn
sommes	aqoa
nous sommes	anoc
sommes au	ak
au regret	al
regret de	akgdok
de ne	anbjcmdbfdgahckaldnaoYpc
pouvoir	al
ne pouvoir	aj
pouvoir donner	al
votre demande	bjddeYhdjnkdpaqc
souhaitons	amdl
vous souhaitons	ao
souhaitons de	am
trouv*	nm
un poste	nj
et vous	acbccmgcjmlcmcnZoaqn
prions	jl
vous prions	jl
madame monsieur	ak
de nos	bddceugdjdldncod
le service	aqbb
service recrutement	ak
nochm*	blccddedgmhbjclcmcnmocpbqd
danke	aobccdfdgmjcnjoapc
fürs	bbfdglhdjclkojpb
danke fürs	bdgmjdnk
auch der	ajgl
fand	arqd
<s> leider	ambcgcjbnbojpm
schei*	addnok
führerschein	ol
führe*	ol
kann	aWbXcZdcecfmgXhaicjWkylnmXnTokpXqb
kann ich	bccdfZgcjcksmcnbonpc
ich sie	acllol
setzen	acoo
jemanden	aabbdmfmgZhcjbmcncorpcqc
jeman*	aabbdmfmgZhcjbmcncorpcqc
lager	bbcddbemfriVlRnqonp0
brauchen	alok
brauc*	hdkdndojpcqo
brauchen wir	ajol
<s> die	aXbUcOePfdiWjOknljnXokpoql
die stelle	aXbccdddedfjgahdjbkclbmdozpYqd
stelle ist	ok
weiter	aVddebfdglhajokdlmmdnbojpaqd
ausgeschrieben	ol
suchen	acnjoppd
wir suchen	aboq
jemanden der	ajok
schon	bdccdcedfdgdhcjckcnkop
tut	a0cpdXedgkhaimjskslXmkpXqR
<s> tut	al
mir	bpcNdUeGfqgnhUjkkylNmXnkoapXqV
tut mir	aq
leid	aq
mir leid	ao
menschlich	po
mensc*	ajndpn
hätte	flod
gepasst	po
gepas*	po
viele	ao
<s> viele	al
viele grüße	al
spedi*	amod
gewer*	jlncpj
hugo	arbbcadYelglhXkYlomYnjplqc
comen*	aZbXdlekgchnjbkdlcmpnZpbqd
decidido	addoojpc
ha decidido	addoojpc
contratación	aZbddmgdhmjdlconpd
hasta	aWbdddgbjZkullncpaqd
después	dmgdoj
despu*	dmgdoj
después de	dmgdoj
temporada	abjdkook
tempo*	acbdddgbjckoldndon
cerramos	ok
sin	bccndXekfqgnijjqkKlZmanYompLqR
nadie	aWbmddedgbinjdnjojpd
a nadie	aXbpddgdnkoj
siento	akbbedfmgjkcncocpd
<s> siento	am
tiempo	axbYcxfbgajYkHlcmppbqc
el tiempo	am
tiempo que	am
dedicado	am
has dedicado	am
mucho	bccdgljbkdlcmmnXpbqm
<s> en	bkcYdXeafdgZhajrlXmanXoWpXqn
septiembre	acjakr
septi*	acjakr
septiembre se	jckl
revisa	jakl
plant*	klqk
entonces	aabdgdjlkqncpd
enton*	aabdgdjlkqncpd
sigues	jckl
a partir	jcko
partir del	jcko
día	ajbdfqjZkklbnYoc
del día	aljckkld
día #	aljckkld
# y	acjbkklondoc
y lo	klnc
hablamos	kknl
lo hablamos	kl
habla*	cdddgbkqlcnjocpd
voy	aTbbddfrgcicjakplcnbocpdqd
no voy	aVbbfngcicjbkplcncod
voy a	aTbbddfrgcicjakplcnbocpdqd
novedades	cdfZhckq
noved*	cdfZhckq
mucha	arnb
mucha suerte	arnb
dirección de	bm
personas	jdnjonpb
de personas	ak
convenu	ajoj
comme convenu	al
le week	mdon
week end	mdon
finalement	ndocpp
avons finalement	aapn
finalement choisi	aapn
personne qui	ajpj
qui a	aZgjjdlcndodplqn
a déjà	pm
bout	aZbacddofjgthsiWjlkplomanbpsqc
de bout	pm
bout en	pm
en bout	pm
ce point	abbchn
a fait	pj
diffé*	pj
avec vous	aadn
sais	am
je sais	am
sais que	am
pas la	bmccgdjbocpk
réponse	aVbjdcfdgphcimjZkbmlnVoYpaqb
la réponse	ajgk
trois	anbZcodbfcglhdjlkblZmbnXoZpaqd
entretiens	am
si vous	aObbddgdjmlpmqnkoapcqb
souhaitez	abmo
retour	anjdml
un retour	ml
retour plus	ml
détaillé	ml
plus détaillé	ml
détai*	aajbljmpnc
détaillé je	ml
volontiers	acjolbmonYpd
volon*	acjolbmonYpd
quart	arcpdOeVfkgThYiVjkmynkoopdqp
un quart	ml
d'heure	ml
quart d'heure	ml
d'heu*	ml
d'heure au	ml
téléphone	acjdml
au téléphone	ml
k from	ok
can't accept	gdjlkm
unless there's	jmndob
us i'm	jmoc
<s> twenty	cqjcoYpd
<s> and	aqbbcZemfZldnVoZpdqo
page with	adelllmdnb
g	aq
<s> g	am
we're still	gm
pip	akbpcqdYebgchWipjrkqlXmnnsokpVqW
heading	abcRdXeIfdgjhciljZkmljmYnnocqY
headi*	aagn
are gorgeous	anqd
gorgeous and	anqd
line so	aokcokpa
sketches	aabddYeOfUgVijjZkYm0nkokpmqs
sketc*	adom
is left	ok
on price	akocqk
this kind	acnqpa
work out	acnnpd
out about	adnnpb
carmen	awbWcWdsfjgchciVkblWmdnppYqb
lakes*	aj
ella	aocUedfpgXhRibjrkdlVmdnwpWqc
brightwater events	aain
quotes	bkcLdbeXfRgoijjZkUlqm4nqoVpOqv
feld	cudke8fogjiWjpncobqa
our site	amnd
revised offer	abgm
he says	aagopd
present supplier	ompd
will look	alkmldna
annika	akbnccfrhjiakllSnsqX
roth	atbacRdSergliMjjkWldmpolqc
team were	aqpbqZ
keen	ascZdTfngjiTjakalZnloVpsqW
closed the	akpd
mutual	asbjcTdceufkiOkZmkndqb
regulated	ajbbcbddeufYgWibjomSolpj
we signed	abkdoo
signed with	fdkdonpd
denta*	aZkdop
practices	aZbdckd1ezfbhqiTjXkXlmmZnUobpjqo
imaging	akbZcbdZeYfJgbhZi2lwmuompaqk
the recall	qk
cried	bVcndseZfngujZkdlanVoVqm
an appointment	qk
tell your	qk
have changed	gdnm
shop #	adnpob
thibault	ajcldlelglkjlmnbqn
thiba*	akfk
ernst	aobTccdneofohWiQjbllnaokpl
ferryman	aj
the ferryman	aj
best in	aj
pre order	amkdnb
i argued	aogbpb
argued for	aogbpb
had already	oqpZqc
taken a	onpbqc
the paragraph	aqoaqa
closed now	adkj
now until	adkj
<s> bram	aj
lantern	anbscsdWfdgUhVjkkllcnzpYqQ
now read	amgb
arlo	kcncqp
has read	nj
you'd rather	arfb
roughly	aUbdccdKeUfPgYhZidkjlknboyq1
a pencil	apccmdnd
the vat	odqm
very hard	abql
at how	pdql
voice and	aocdfdgbpb
no clock	aoiZod
clock on	aoiZod
should find	aocdmd
georgina	andnenfthbicktlanpoZpbqc
georg*	an
read this	adnm
roman*	pk
order to	pk
stepping	adbocldugkjdkqllmToSpaqa
stepping aside	ampj
one yes	pk
noted your	aYgomaol
dept	al
# three	oj
cobalt	atdceTgZhXiakclXmnnqpr
been marked	ok
all #	anpc
have an	angd
<s> haben	am
für die	bbcZedfagdhdjXkaldmcnZovplqc
zusendung	ak
die zusendung	ak
zusen*	ajbXnp
ihres	bmndod
geprüft	aZbcgsjdnjpb
geprü*	aZbcgsjdnjpb
sehen wir	aVbcengmjcndpl
wir in	adpl
programm	pl
möglichkeit	aabdedgmpl
keine möglichkeit	aabdedgmpl
mögli*	bbecglhdjkkjnXoapk
veröf*	aYklpo
wir bitten	acbkcdhnjd
bitten um	aWhooj
um ihr	hjndol
ihr verständnis	hj
verständnis dass	abhokdnj
angesichts	adep
anges*	aZepmdnm
zweit*	aQbZcZddecfmglidjnkjlrmanboXpaqb
einsendungen	achjpm
einse*	adhjkjncpl
jahr	aZccfdgjjkkdlcmcnYoZpqqc
jahr nicht	hk
begründen	adho
begründen können	hj
papie*	atod
werden nicht	apbc
zurüc*	cdgo
weitere	aUbncddceagbhoidjckcldnooapd
lektorat	akmknj
lekto*	akmknj
# title	amoc
recovery	bccbdReNfXgkhTjokrlWmToqpdqv
dredging	asblcpdXerfUgaiZknldmbnXokpZqk
dredg*	andkobpc
in three	ok
estuaries	aseVfSgWhjisjWlbmknmoYqm
estua*	aqocpcqd
mbeki	adbccddpgqhllkmjnaoTpT
broadly	aVbZcRdSebfLgxhnimjckdlqmloYpwqt
i share	pj
about recovery	ok
only #	oppa
transects	om
# transects	om
no control	oj
of novelty	holb
# could	jdocqm
a sentence	jcnbqp
turbi*	jcnbqo
the topic	qk
topic is	aonaodpaqj
transects and	ol
decor*	aajckooj
baci	ql
designs	aSbcdSeZfUgdhTijjlkSldmZnoolpyq3
study to	qm
while they	ak
reviewer comments	aamopd
they will	adbpmjnZoc
preparing	adbkcZdmeTfZgZiWjckulpmjnmoUpWqY
demonstrate	acbbcSddfThniZjkkZllmjoYpjqd
can demonstrate	lj
demonstrate a	lj
a material	adnk
material error	lj
opinion about	hnlc
significance are	hmlc
jqmo	alnd
been reviewed	gjob
included at	abmm
its current	anpY
current form	anpY
the proof	aj
aband*	aj
that submission	pj
not guarantee	am
guarantee acceptance	am
<s> pavel	anldnc
journal example	aknd
a disappointment	aj
disappointment and	aj
kim	arcUeXfyhciWlcnloapT
polymer	aSbVdUfZgahjltmroppwqv
publishes	aobdcUdVekfDgXjZkXlsmsnvpm
editor has	ajlmnd
consider it	bdgchdjZlqndpd
to transfer	lmnd
envío	aolkod
el envío	aq
envío de	am
bilbao	atbkcTdXfkgkhdicjlkdlbmYnjosqZ
en bilbao	ok
tras	aadmpk
<s> tras	aadmpk
tras la	aadmpk
lectura	adgkpj
la lectura	pk
previa	ablmpk
el texto	abokpl
principalmente	pl
ajusta	akpk
se ajusta	akpk
ajusta a	akpk
línea	bcddpr
la línea	aanjpl
línea editorial	akpk
editorial de	pl
revista	adgcjclqndpl
la revista	pm
remit*	aVbYiolbnnpm
evaluación	aXddgnlkpm
a evaluación	adpn
externa	pl
deseamos	ap
le deseamos	al
desea*	ap
éxito	al
deseamos éxito	al
éxito en	al
publicación	ajpk
publicación en	pk
otro	aZbjccdbemfcgahdidjakdmjnXoZprqc
en otro	ll
medio	alpk
revista de	aj
historia	a2badQejfWgaiojdkbnopdqc
urbana	azbYdjeWfjimjWlrnlqU
be included	oc
oral presentation	adpl
please answer	lamdnm
<s> places	annd
confirmed by	anldnc
by that	alnd
scores #	aXlcpp
submit a	aYljnl
the questions	lj
authors of	al
committee of	al
greencomp	aj
papers #	aYpq
each paper	anpc
three reviews	anpc
reviews and	apldmcpc
<s> early	arkXoa
exceeds	aTdQfTgchbjqkcldmdoypqqq
excee*	aZpm
exceeds the	aaokpl
rejected without	aboo
euroforge	akod
eurof*	akod
example no	ij
# cet	aj
<s> later	aZbdhmidln
be handled	aZbdhmidln
handled as	aZbdhmidln
assignments	ajblcUdmeZfPgWhtiljZkalkmmnjocqW
should send	ak
memory in	ocpmqd
discussed by	abodpn
received an	amoc
individual scores	lk
one reviewer	akmdolpd
you'd think	ajjcmbnnodpaqj
nbri	hmlc
unfunded	lj
an unfunded	lj
unfun*	lj
unfunded application	lj
resubmissions	aZln
register shows	okqd
meet on	aqgbkc
the eligible	ajkdnjod
times oversubscribed	pk
in again	kcnn
me !	kl
the nine	gj
retained for	ak
appointment of	aaom
maxim*	adon
verga*	adbmccecgbhcjckbltnboYqa
sitzung	ajjjkd
sitzu*	ajjjkd
<s> mai	an
antrag	ambdccfdjkkdnbobqd
ihren antrag	gjjj
beraten	aqpc
berat*	aqnc
<s> er	aadnfdgdhcjqkcldnboZpl
ihn	aWbcgbhdjqkdmdpl
vielzahl	adkkpm
der vielzahl	adkkpm
vielz*	adkkpm
vielzahl der	adkkpm
anträge	pm
anträ*	pm
und der	odpm
begre*	acjkpl
mittel	pl
die entscheidung	acedfdhmkblloYpoqd
auf der	aYblnkpk
punkt*	abmlpk
nach den	pk
ihr antrag	akpj
# von	abojpk
von #	gbkalcnaoqpoqZ
förde*	aUgnhclkndobpq
dieser	acbncdemfdgahbinjakbldnXoaqd
in dieser	abbjenkdnbpk
runde	amgcplqc
dieser runde	ajpk
gegen	aUbccbdpecglhcidjbkdlumcnZoaqb
<s> gegen	aclo
gegen die	aZgmll
innerhalb	aclo
kann innerhalb	adln
inner*	aclo
eines	aZengchdlonbokpc
innerhalb eines	aalooj
monats	ablq
eines monats	aclo
schriftlich	aclo
bei der	ajbcgcljnm
geschäftsstelle	ll
einge*	abbccbdmecgchciojckbmdnWol
soweit	lk
geltend	aYenlk
gelte*	aYenlk
gemacht	lk
gemac*	lk
erneute	aUcdgkhnidjdkoocpd
eine erneute	aYgdhnkooc
erneu*	aTbccdddgohnidjckoobpb
bewertung	aYgohokdndodpbqd
findet	adhp
statt	gdhojlndpdqc
rosem*	alpk
geogr*	gj
pass at	ampb
can't tell	on
monday's	gj
monday's partner	gj
get comfortable	ojpdqj
that's not	gcjkndompd
change this	aXccfYgbhsidojpa
almanac	akcvdaekgVijjYmnnrpdqb
early for	kbnbompd
intri*	nk
offer or	al
or solicitation	al
juris*	an
even a	adln
have in	cdfmpd
ordered	ajcSdvexfWgrhaiTjkkolxmXnXpRqR
order*	ap
great to	ak
moreau	amcZeXfbgljrlbnnobql
<s> old	apgb
tanne*	akbmgb
angels	ambjcjdbemfmgahaiWjdlbmbnlobqU
whatever is	akok
first close	ok
fund ii	jckmnbok
sag	bpcadUesfYgjiVjrkklonmolqL
role has	pl
should not	aadclona
merci encore	aj
encore pour	aj
mardi	aqbkcqeofkgliTkoldmcoTpaqT
c'était	ak
mardi c'était	aj
c'éta*	ak
vrai	aj
un vrai	aj
plaisir	jdmlnm
plais*	aabdcngdjcmknlqd
travailler	ql
trava*	ambccddledfmhdjdldnYocpcqj
travailler la	ql
scène	aj
toi	albccdfjmcnnpbqd
réali*	adpn
coméd*	adpn
sœur	aYllpn
<s> ce	albbijmdnlod
pas une	ao
dire	apbWcseZfWgmhjiskalYnYodqr
garde	badceTfbgaiLjkkSlZmbn+oZp4
je garde	fdno
bande	nm
ta bande	nm
précieusement	adno
préci*	aZfdgmno
à toi	aanp
bientôt	ao
à bientôt	ao
bient*	ao
j'espère	al
j'esp*	al
juno	aubjdWgchcidmnnpocqM
viola	cQdbeYfjgShbikkWlZmYn1po
we really	alfdokpd
valen*	aajo
matin*	anoa
by monday	aWjdkjlkno
print the	aZnp
grani*	mj
philharmonic	albpcSdbfZiYkumanrojpdqJ
advanced to	alpd
<s> auditions	am
to candidates	adlcmm
otis	ejfohVjdkmmmobqX
committee's decision	hj
not discussed	achl
sid	anbYcqedhaipkcmpnlpR
sad	a3bYcnddeVfqgjidjOkZlUnXoUpj
we'll keep	kcnl
happens now	am
accept your	argdoa
by may	ankalb
not ranked	aphbocpa
recommendations	aSbXcPdZecfEglhliTjcl/mynXoZpcqd
mid year	acnnoc
year grades	acnloc
your school	abmknloc
places are	aYkonjod
finances	ancldmemfXgmibkZlZmUnTompcqq
bello	atcWenfqgjhqjclbojpWqb
classification	bZcVdXeTfUgbhlickWloosppqr
which it	nk
<s> graduate	al
for fall	alpd
about one	adnjodpm
in nine	pj
have questions	aqmcnaqd
are reviewed	acljnl
compelling academic	lj
academic or	lj
or personal	lj
that were	hk
applications open	aknb
candidature au	akompd
master #	adok
aménagement	adok
et aménagement	adok
aména*	adok
déclarée	aaom
été déclarée	aaom
décla*	aYeool
motif suivant	ok
pièce	adol
manquante	ok
manqu*	adoo
attestation	ok
attes*	ok
attestation de	ok
niveau	accmojql
de niveau	ok
niveau de	acokql
langue	aaokqm
de langue	aaokqm
pédagogique	aogc
commission pédagogique	aogc
pédag*	aogc
toute	aMbmcadkekfdgYhbimjVlmmooZpZqa
pour toute	aalmnl
toute question	abno
relative à	adnl
dossier vous	nl
gestionnaire	nk
gestionnaire de	nk
scolarité	ajbcnk
scola*	akbbnk
merci de	albldcedgchdkjlanZoc
ne pas	ajblcmdaedflgahakZlcnZoWpb
ce message	abipnl
manager at	ak
mine was	pj
goals	akcTdReSiZkQlcnXokptqt
the quantitative	llodqk
then not	ml
we'll go	alkdmlnc
through what	kdmn
dear artist	pj
# residents	aYpp
year one	arkdndobpdqb
came free	ajkj
free at	aYkjnm
latest	acbYcZdjeXfQgmhYijjckmlmmmoWpZqm
the latest	kkld
have #	aooa
liebe	ar
<s> liebe	ar
die jury	avgckalcmdnloWpWqd
jury hat	aogcldmdnlpb
gestern	aknmpc
geste*	aknmpc
<s> sie	aWbYcYdcfcgqidjXkalnmXnnoYqk
ihrem	aWcXdleafagqhciblWmqnPoU
vorhaben	aUgnncpsqd
ihrem vorhaben	pn
vorha*	aVgnncpsqd
letzten	abglnbpl
die letzten	pj
letzt*	abbcgqjckdpkqd
zehn	aXklloobpj
ende	aTgdkqnkodppqd
am ende	abpp
standen	ok
aber	aUbScXdYeafthWiblVnZolqn
aber nur	aafngdpj
drei	bdccfdgdjckdldnjokpm
plätze	obpq
und sie	pk
sie waren	odpk
dabei	aVbbccfcgmjmkdmcnnobpk
nicht dabei	pj
ausdrücklich	abnq
ausdr*	abnq
gebeten	aanq
gebet*	aanq
einer	aYbVcbdmemfcgXhaidjvlZoWpWqc
zu einer	adnm
neuen	ldmlnk
nächste	aZkpnmobpc
nächs*	aTbXccddecfcgbhdjkkqlmmbnsoWpXqZ
ausschreibung	aXkrldnjobpb
oktober	ddknncojpd
<s> oktober	kondoc
oktob*	bdddedknncojpc
auf unserer	abko
vorher	aakr
nehmen	aQbncddlebgchdjZknlcmdnmqd
nehmen wir	aXbddmedko
nichts	aPcldZeYfphjicjVkwlYmXnTocpU
nichts an	aakr
schicken	aZmdnq
schic*	aZjdkdmknp
dann	aSbXcafdgXjvkjlcmZnroXqd
gern	aSbTcZdcebfbgXhbickXlbmon1oapZqa
dann gern	acnn
trying to	anpd
only do	jk
i understand	adglnmodpdqd
cedar	aubjcrdZelfmgUhXicjWlcmXnjolpWqb
maps	ancXdReUfIgUhYizjYkamunmoqpTqp
moved by	appY
work we	al
were able	pj
we admire	aj
proposals for	pl
postmortems nobody	pj
lightning	akbnedfjhRiqjbkmmdqk
day #	od
am afraid	pj
reserves are	nmoa
cloudharbor	aj
<s> cost	anqb
anoma*	anqb
production and	alod
one season	adkjompd
dead	adbWcndveHfngYhQiZkdlYmXonpbqj
jan	axbacLdQeVfjgdhSiZjclmmdnqoqpd
propuesta	gljdncocpm
tu propuesta	ak
propu*	aZbjccdbecglhdjakcmcoZprqc
inglés	aZcpjaoq
concrete	adbZcjdbeafZiZkVlcmjncolqp
concr*	jmmlqb
default	aTbmdVejfPizjulpnjotpSqd
defau*	ldmkok
not everyone	mk
them but	mk
undervalued	aldbelfaglhojjkQlXnbodpvqk
you used	ak
one here	bnkanbod
use our	bnkaljna
as discussed	oj
writing as	am
line management	aZqm
shows no	aZopqc
direct reports	ajqd
management #	aZqo
<s> private	al
private and	al
criteria for	adol
<s> criterion	am
not met	om
request should	acln
judgement of	abgdhqlapcqk
your move	aj
to senior	al
rather do	mjpj
see in	akbcmj
thursday if	abmk
three things	aroaqc
letter that	aoodqc
quota	abckdWfPgWiaj1kmmYnjo3qU
which they	akodqc
regrade	kdok
has chosen	ak
for head	al
collections	awbkcbdFeafOgThUjakZlZmansoopp
of collections	anpb
unani*	pm
be kind	ajbdkcnk
award the	al
above contract	aj
winning tenderer	pdqj
<s> social	adodqn
apprenticeships	aaqn
tenderers	mopY
unsuccessful tenderers	ak
category lead	am
sent through	idmk
hub	atddfcgThVimjdldmRnuooqd
another format	ndpl
to notify	ak
firm was	am
brightline	an
debriefing is	mj
# business	lk
decision of	dknl
the authority's	bj
officers	accad/fTiNjWkUltnbpaqb
port authority	aj
<s> j'ai	bdcmfkgjjdldncqc
le regret	om
de vous	abbkdkgbkdlaokpc
informer	bccsdxeqgdijjckYllmqnYoupY
vous informer	om
informer que	om
que votre	al
offre	acbngdjjnYompd
votre offre	aYoo
marché	ankclcnjpd
du marché	nk
objet	ol
en objet	acol
irrég*	abgo
pas été	al
l'attestation	aYjpom
l'att*	aXjondom
d'assurance	abon
l'attestation d'assurance	abon
d'ass*	adjjon
décennale	abon
d'assurance décennale	abon
décen*	aZcnon
n'étant	aZnjonpl
n'étant pas	aboo
le marché	aokd
signé	alkd
demander	aZcmlonc
pouvez demander	ablp
ou	a5cjdZeQfTgbiokXmloapaqT
erreur	abln
matérielle	abln
erreur matérielle	abln
matér*	abln
auprès	addlln
auprès du	ablo
service des	lj
achats	am
ville	axcVdbeWgZhZiZjvkXmbnuolpbqY
délais	ln
administratif	ablp
tribunal administratif	ablp
compé*	ln
que por	oj
acuerdo	aRbtcahmkdldnb
acuer*	aNbtcaflgchljdkcmdna
junio el	ok
órgano	ok
órgano de	ok
de contratación	hmok
desis*	jmldoj
procedimiento	abjclmok
del procedimiento	ok
transporte	aYor
escol*	bcjcnbomqo
# por	aZonpj
modif*	aXgnlloj
alumn*	acdnndok
adjudicación	aZgnompd
ninguno	aafmok
ningu*	aTbqfkgchmkdlcnZpd
<s> las	bbcdddemfcgchciljakbmdnlobpdqc
ofertas	aqbdemnZ
las ofertas	al
ofert*	aqbdemnZ
econó*	am
han	asbXcadseXgciYkXlcmanroXqk
no han	am
abier*	ajemlmndocpd
<s> está	kj
previsto	kj
publicar	aUkopm
nueva	atbdcZdjfdgnhYimjbkalrmYnooapcqU
una nueva	adkj
de septiembre	adkn
la que	abbcdbecganZoppnqd
concurrir	knld
concu*	bccnddgcjakmlZobpk
aviso	bddminjbkdlamdnk
indic*	aQbYccddengchaidjkllmcoopbqk
en este	aZnp
atentamente la	ak
secretaria	an
secretaria de	ak
mesa	aobacSdaerfbgjhliRjskclnmdpRqR
la mesa	hmjnldnc
fairb*	al
sons	arbbccdnedf7gbhUiMkclUmXnbpo
wells	dTgbhciYjZkmlcmcnlom
stamped	aWbkckdXetfWhWiwjllpmnolpVqV
are returned	kcljoj
invitations	aob0cLdWeYfYgchliujdkpllmsnmoTpZqF
<s> bids	aubakblcmcnd
terra*	al
affordability	akbdccdkeafYgljokXlVmcnkokplqp
is £	adom
high volume	acpo
to respond	adhl
doherty	aobWcdedfqiblpmnnaompcqY
doher*	aj
doherty keane	aj
details on	aolbma
change your	alidjlnd
said the	aVcsgankpd
house and	dj
<s> whatever	akgbhdmmnd
me or	amfd
owner has	amod
do even	adokpk
that will	aj
free in	nj
yet if	al
the beginning	al
beginning of	al
be advertised	nj
agnes	a3cRenfrgYhWibjblcmPnnojpbqc
about us	admk
be well	al
andrés	am
qué	albbcbdcfdgcjbldmtnZocpcqd
<s> qué	ascdnd
dio	axbZcZdjepfchliSkUmmokqc
me dio	aond
invitación	aldknd
la invitación	aldknd
bonita	apnd
están	flod
con tu	adflnj
y no	aPbpcbdaebfvhnidjkkWlanXodpZqa
quiero	aVbbfygchdjbkdocpdqd
no quiero	aUbcfvnd
estar	aWbtcafjjdkcmdnZokpdqd
sala	a6bccUdbfrgYjakVmaovpaqH
ese	acbdcofljd
no es	andnfWgchYicjandoYpn
contra	acbkdkesgjhlidkTlpmdnbpU
lucía	bm
pido	aabrnd
te pido	aabrnd
<s> os	apgdjdll
mando	anbccdjbmonZ
enorme	ao
abrazo enorme	ak
y un	aocdncol
llegará	bm
tarde	anjlnd
siempre	jm
siemp*	jm
sunday lunch	jcmdnl
lunch if	jcmdnl
xx	albkemgZknnspZqY
atlantic	aqbccMdbeufZhciajdmQnjolplqa
atlan*	apncod
summit	amcOddeYgahkiVjbkolqmjnpoWpTqV
not approved	lcol
of assignment	aaon
headed	bacWdcechUidmWndolqY
resubmit once	kdll
<s> state	bdlj
csv	adpl
i've promised	aakdpq
promised myself	aakdpq
md	cYdaebfYgbhdimjjkylmmWnlowpd
whether we	gcpm
cells	aOckeYfagUilmdnjorpmqn
tired	bdcudmeKftglibjOkjlUmcnYoSpxql
you everything	ajbdnm
singers	bmcXdYeafmgRhciOjckXlVmjnxobps
singe*	nj
main hall	aakcnn
until they	oj
regrets that	am
your booking	alod
assessment of	al
think this	ll
confirmation at	acnl
ancho*	amod
nowak	albbcVd4eufogkiXjkkYlkmnojpbqU
zurzeit	ajml
zurze*	ajml
können wir	bbdleagchYjpkdlcnjpZ
ihnen leider	am
anbieten	dmjdoj
anbie*	dmjdoj
wir haben	albmddedgZhdjakbnjoYpk
auf die	baenjdldnlpa
warteliste	nn
warte*	nn
aufge*	aTbWcddpjclanppdqm
derzeit	nl
derze*	nl
bis	ambTcYdWenfMgMhbiOjdkml3mYnqo6pR
vier	baedgbhdjokcljmdoY
jahren	aUbccrjdklnkob
rückfragen	aZhmjdncqn
von rückfragen	hm
rückf*	aZhmjdncqn
rückfragen zum	bl
machen	aVblengdjlpd
ehren*	bl
wer	bkcofdkd
liste	aXbqcdgcjZkcmdnkoapo
bleiben	aabjglnkpc
bleib*	aabjglnkpc
bestätigt	akbkqd
bestä*	aobjndqd
januar	acbkjdkcljnboo
im januar	aZbkkdop
erstm*	bl
januar #	ajblnd
<s> wer	ajcofdnb
sich nicht	an
uwe	ascmeWfogmimmdojpj
<s> me	aobbcdfnkbnUpd
provisional	aabdcQdTfPgphkjlksl5manaovpYqN
ripley	aqbjcmddeofkgYhWjkknlXmbnkpbqQ
progress your	ok
assessment stage	abol
this application	aaldno
conversation on	ibnm
collections assistant	alpb
and where	amok
do need	olpd
we make	abfdncon
local*	aWfdjpnaoo
merch*	al
budget for	aj
nolan	ajcUdYeofkgkhbijjjkYlbmnnaokqY
nurses	aqdugWhWiUkjloompVqX
staffing	ascZdqenfNgbicjkkZlrmkoopS
mc	aqdZftgOhTiVmmnronpaqb
mc #	amoc
pass mark	adpk
digital	apbbccdPejfLgYhbiqlnmonkos
digit*	ao
the sift	hk
there has	aj
administrative error	lk
a disability	jj
dock	albdcadWekfYgbhVjlkqmTnqoqpUqS
dry dock	akkc
before may	abkjlcok
med	a0cndYfmgbhbiXjtkklbntompRqQ
rounds and	amod
shipping	ancZdTeqfcgThRkcmTnjos
shipp*	acpl
municipal	cbdbfUgdiSjcknlxmPnjozpZqQ
annel*	al
sandra	aqbRcJdUenfogpiNkVlyqb
work inside	aonc
appointed someone	adpl
six years	adpm
be progressing	anpc
online assessment	lk
priory	aqbjcVdde/fphmiajdkmmLnZoqpUqT
centres	arbmcYecfUgKhaikjWlnmWnrooqX
generated message	aqiW
ceramics	aobbdWeofbgXibkUlZmYnppwqp
the advert	ankc
week the	pk
brackenhill	ak
hear this	al
the nurses	ao
calendar is	ackZmp
appreciation	atbkcZdaeVgmhaiXjckPlOmooWpxqm
<s> marisol	aj
rotten	asbWcvdZeQfYgcicjakYmknYokpsqj
prepared and	aopdqd
is approved	adoj
luis	ancQddfdgmhZjckWlomanlompbqV
backend	abnjok
backe*	abnjok
developer	ancddXeuhVkblkmanloopmqU
backend developer	abnjok
because we	om
cto	adol
he wants	adom
i come	kl
latest #	adklld
giving up	hcnooc
your day	aj
feedback after	md
grange	avbmcjeqfogdiUlcmLnnompZqY
optics	apbVdUepfVhdiskamrolpqqp
meridian optics	aj
details in	nj
rectification	am
recti*	am
deletion	dcebfMgXhmixjtlumtnUovpSqt
data platform	pl
exact	aVbTcQdbeSfbgohrjpkVljmrnUompbqx
stack	aWbadGeZfNgQhViujnlnmsnmovpZqm
you right	appb
appointed somebody	adpl
that must	an
<s> helen	ak
reaching	ajbbcTdVeUfbgbhdidjZkjljmWprqo
minst*	al
photographer	anbZcbdyejgWhQiYkRnnolqd
a photographer	oj
flexible	adbbcWdWeUfcgdhdiZjdllmonloppmqn
the weather	acojqk
for less	hmobpd
money and	apbafahmobpd
so sorry	fdok
we ended	akol
rosa	a4bZcOflhWiSjbkZmZntpVqZ
putting this	an
books in	acpm
never once	akod
wife says	annd
and of	aond
course i	annd
nina	aobTcQdlemfugjhbiLjokWlcnqojpdqj
discussed the	al
the planning	am
cloud	cddbesfZgRhcklljmcnpoupU
against our	ncpl
of nursing	am
for years	olpd
quality manager	anob
servers	bqcbdZfVgThXi2jTkklmmlnpospYqV
serve*	adedom
ireland	cMdOgdhaidkllmmMotpdqd
in ireland	ok
ireland and	ok
further communication	anebhc
sable	anblcndmfkgahcibjkkVldmjnrodpX
will delete	an
delete the	ajmk
documentation	aucSdWekfHgVhnimjckQllmmnbospX
the documentation	akqd
inventory	dTeQfMhainjqkllbovpYqp
moth	cldjfngUhailkolSmYnlojpoqj
been updated	al
unfortunately this	aVpq
these five	nlqd
fit for	adnnqd
has turned	nkqd
your line	nkqc
we reopen	jjnj
abern*	alkd
remember that	pj
submissions that	aZhlol
week we	ajhlkd
jags	alod
tread*	anod
overg*	aood
reports a	ok
sample size	okqd
three reviewers	ll
that all	aopd
complementation	aWdcgbhcouqb
attri*	on
with confidence	alldoj
more positive	an
gravi*	aapn
this view	pj
to appeal	hj
was properly	qk
experts	aYbWcZeXfLgZiZkalpmkqw
and e	akbdlj
bright	anbUdWeQfjgbhRiXjYkblTmlnvoWpsqr
forma*	bdcdevgbjdlcnbpbqa
a link	ok
announced in	aZkmol
blind review	ol
review are	lcok
is taken	kl
adler	ascLdlejfkgmiankojpkqa
decisions were	aj
were made	aj
craft	aqbZcZdbeVfZgQhTicjnkYlZmZnlojpqqj
competitive	aVbWcddWeXfdgdhjibjdkaldmWnjp/qj
bursaries	pl
that day	jdkk
fingers	acblcqdYeWgahYipjakdmonapbqn
<s> fingers	am
finge*	am
fingers crossed	am
conservation	apcdeofPgVhYiSkSlcmRnjopppqc
magne*	acpn
heckle	ak
and heckle	ak
completed the	alod
workers	anbZdoecfcgXhRiOjkkamTospZqY
worke*	okqb
and team	anpdqd
packages	cddQeRfYgQhOikjkkalpmxoppS
institute example	aZln
different question	ldnkpk
new panel	ackmlcnk
support #	pl
rank	akcYdcedfZgdiakXmUnpodpnqV
sisters	avcYdpf9gZhViOjZkblYmandqc
next to	aZompl
thesis we	aood
from at	oj
technical co	oj
co founder	ol
intro	adbkdbeKfUgcirmunwpTqy
docs	alobpk
ostrava	aj
every year	ocpm
after an	aj
review we	gbllpj
volume we	adhomd
i came	aj
years to	ok
bon	a4bddWeZfkhWiJjkkalYmvnmpWqR
<s> bon	ak
bon courage	ak
a presentation	akpj
tidewell	ajbked
hexagon	ncon
hexag*	ncon
an interest	ncom
last round	arocpY
concerts	aqbqcUdYeXfjgPhciRjakklWmdnupmqP
note to	klnc
widow	asbWcZdoetf6gjhKiTkdlZmRncpa
dee	axcjdTfogjhbiVkZnnpOqa
widow carys	aj
sunday #	aj
gone another	ncpk
basta*	aqod
bella	awbYcbdZemfkgbhXiXkklkmqnmodpWqa
mercies	pj
merci*	pj
spring show	nj
a big	an
mira	a/bVcNdVfkgVhUiUjWkQmXoppXqO
hi mira	apfdnd
mira is	aYop
client has	alnd
the fall	ajnd
nine of	an
who applied	adkl
questions and	ammc
tried to	ammdndojqd
completed #	acljoj
# credits	aclkoj
third of	ablkplqd
them are	amlkqb
a college	annd
overall #	ok
all places	abnm
whitt*	pk
your interviews	al
interviews in	odqk
december the	ak
history have	am
their decisions	pk
college's	ajlj
confined	aZbjcbdxekhkidjdkomMndok
is confined	allkpd
confined to	allkpd
be used	nk
a group	aond
which can	amljnb
anders	apbccUdWgphdjcmkqZ
waitlist	apobpcqb
waitl*	apobpcqb
i accept	gciclcnopk
the waitlist	aqobpdqb
holli*	al
statistics has	alpd
applicants far	abpm
kiln house	ak
a portfolio	kj
had read	ol
ever change	jj
th to	adpk
if so	mcnj
fondazione	pm
fonda*	ndpm
tre	a7bncceTgchaiWjZldmqnnqY
candidatures	jjnapn
# candidatures	aapm
three working	mk
of may	aaknlbmonZ
may if	jblcmn
shortlist of	pl
abena	aopd
now one	nk
dublin	ancRdaedfjgXhbiajWkolsmUnjoopXqY
covered	akbYdYekfVgThWiPjakVouqs
leaving it	ak
metricscamp	ak
metri*	ak
off a	alob
your contribution	ak
room this	ak
our reserve	nk
and reserves	ak
programming	alccdaeafQgZhmipkXljmqompjqo
proposing	aabjcbdVejfTgjhmiVjjkkl0ndocpd
pyriver	ak
pyriv*	ak
of accepted	apnc
imagine	abbdcudTeRflgaiWjblYmmoQpw
can imagine	cdoapo
paragraph #	ak
lecturer	asbdcUdnedfagZhbiljckjljmUntqY
weighed the	acpl
it against	abnnpk
not satisfied	odpk
a sustained	acpl
education and	pk
criterion met	an
to convey	akgd
convey to	aj
represented	bZcLdQeqfZiajZkSlvmTojpwqX
consc*	anpc
in charge	anod
were also	qj
continue to	ak
an important	al
my door	bkmbnl
come through	ak
scope for	akoj
shipped	cbdQeWfXgdhOiujoktlbmXnjopqW
no other	aqbcdbgbhb
nominations	adblcYdLedfQhqiakjlwmlndoYpoqT
hour on	kjpj
annoy*	aqccfagc
parks	aybjekfdgXhUiQjakVlamSnpopqV
of tenders	aqedhdlb
tenders for	aj
stage for	apod
for quality	amodpc
was attached	aaoo
attached to	aaoo
contract before	aklc
consequence	ajbWccgqhsilkZmQnOpmqz
relied on	amqd
documents will	aZlo
may also	anlZmnnY
may wish	aledljnd
donne*	bdhkmloc
textile	aobWdReufbgbhUibjpmJnkonpoqm
reply within	adlk
council resolved	aj
cooper	bUcNemgjhYiMjkkYlommplqd
mills	aqbccadMepfmgchXiXjbmSoopmqd
that most	aamqpb
get something	aYmqpY
shire	bYcodVevfVibkslumcndok
custodians	aj
traditional custodians	aj
custodians of	aj
we work	ak
the rfq	ok
very near	oj
february please	kk
voss	apcUdlfqgphdjolZmVnbovqW
infir*	aXndor
that he	nl
the bond	kdok
than you'd	acjcmdnopbql
fridge	ambncsdWeJfmgXhWivjpkzlSmqntpWqX
fond	a0cmeMfuiZjJkVlPmjoRp0
sure that	kj
dylan	bYcZdVeQfzgdhRiSlammnlpbqj
<s> dylan	aZbdfpgcob
round with	aj
what this	accdfn
about for	adcdfnmjndpd
cry	aabacyeTfwgchVjVkwlTnkoT
fellow	alcYdteUfrgahWiQjXkZlcnkoapqqY
prece*	abeo
of hours	am
no fee	aqhakdob
payable	apbncWdHeoflgZiYjlkolomnnVorpRqU
payab*	alod
accept you	ok
seventy	adckdOeOfVgZiXkwlcmcndosp3
keep a	aYnjpdqn
notebook	cYdVeQfRgZhZivjZlmmunxpY
noteb*	acpcqn
mx	aoicld
host mx	amic
mx #	amid
postbridge	amid
# postbridge	amid
postbridge example	amid
example host	aj
said #	aj
user	cXdWeUfIgVhWivkXlpmvnmokpXqo
user unknown	al
unknown in	aj
in virtual	aj
virtual mailbox	aj
mailbox table	aj
table in	aj
rcpt	aj
to rcpt	aj
rcpt to	aj
to command	aj
saurais	bk
vous saurais	bk
saura*	bk
gré	bk
saurais gré	bk
gré de	bk
ne plus	acbpnd
manuscrits	bjhckm
comité de	bjgjhmnd
sous	asblcwdoeUgZhXiWjokdlommqT
quelque	aZbkll
n'hésitez	nm
<s> n'hésitez	adnn
n'hés*	nm
surtout	adnk
surto*	adnk
à nous	aYddecgchmjckbnspbqd
prochain	acbakkldnrod
proch*	aabXddgcjckklamdnxocpcqd
manuscrit	aabbgbjclpnmpd
considérer	bl
de considérer	bl
considérer ce	bl
courriel	bndcecgchdimkdnbobpc
ce courriel	aqbliV
courr*	btccdbebgahbimjbkbmdnXoZpaqc
courriel comme	bl
comme le	aWbmldnmoj
dernier	adbpnd
le dernier	aZbp
l'appartement	aYbjgo
l'app*	aYbjelgnkdljndodpd
l'appartement de	adbm
dossier de	al
<s> inutile	aabmhmkklcnd
inutile de	aabmhmkklcnd
secrétariat	bjjdlnmdndqd
le secrétariat	akbjmd
secré*	bjjclnmcndodqd
numéro	blgbjdlqnaoZ
votre numéro	aabmlj
sur notre	bmld
secrétariat de	adll
numéro de	aZlqnd
de dossier	ll
mieux	adbpjdmdndpj
crois	aYbpfkjdmdqd
serait	aUbsgdjpkclambnbodpdqb
qu'on	acbpjdmdqd
quand	aZbXclddfdgdjnkcldmcnp
quand on	adcn
écrit	aZbdcmmnnd
pas faire	aacnok
leur	aXbkcldkgmmdnaodpdqd
professionnels	adcn
était	bccadcedgZjclcmcncoapmqt
dans le	aYholdodqo
premier	alcWdUedgkhaiclomankoaqX
le premier	abjlql
chapitre	abjlql
chapi*	abjlql
beaucoup	mlqk
beauc*	mlqk
moins	abjnocql
assuré	abikndqm
quatrième	qm
quatr*	qm
devis	accn
votre devis	accn
appar*	cn
connaître	cm
conna*	cldmjcldnbocqj
texte	abbdcmfdjdmdndpo
ensuite	aWcsjdklna
ensui*	aWcsjdklna
faut	accmfdpn
il faut	cmfdpl
la suite	dl
suite du	dl
accueillir	dkmn
vous accueillir	dkmn
accue*	dkmn
résid*	acdr
de vos	bmoj
données	an
donné*	an
tient	am
et votre	nkqj
détru*	al
au bout	an
bout de	an
ans	aonc
deux ans	al
votre entretien	dl
raison	dl
en raison	dl
remarques	dl
<s> notre	acbacddbemgbhcidjclamlnmoppZqc
que nous	adbbdcelgajbkcldnjpcqn
mise	aden
demeure	aZengmjcpc
demeu*	aZengmjcpc
juridique	aXemnm
jurid*	aUbdelnt
ses	atbXdafcgahjiZjpkWljmvnxompRqP
offres	bcedldnrpdqd
pourr*	bccddcgajqkdmdpb
intér*	ajnm
tant	bceljkod
<s> tant	bceljkod
tant que	bceljkod
sur la	aZelgbjdkdlnnmoc
facture	acel
la facture	acel
pendant	aYdlekljnloc
penda*	aYdlekljnloc
le tribunal	el
aucun	ameliklcncod
nouveau	ancodaeSgdhViWjmkNlbmbnyoVpt
nouve*	aabjcXdYfbgkhaiajdlmmWnuoUpWqZ
bon de	el
commande	aceljdpl
de commande	el
avec votre	aXbccodcejgbjYljnkobpkqd
société	elod
socié*	elod
de bien	fl
mais je	aYbafrgdjdmcnapmqd
je ne	aZbXcZdcfwhbjjkdmbnWoZ
pas pour	acfkpn
ce que	abbdfkql
voudrais	abflnj
voudr*	aVbofk
travail	alfm
le travail	fm
non pour	acfm
l'avez	aWbdgmjkqm
demandé	abgm
remis	gm
projet	ajbccjdbecgjlYmbnaplqZ
votre projet	algkqd
projet à	aYgmjkpk
l'ordre	gl
à l'ordre	gl
l'ord*	gl
l'ordre du	gl
jour	a6dYeSfahdjokYmpnroYpVqW
du jour	gl
jour du	gl
du comité	gkhm
de mardi	gl
défavorable	gl
défav*	gl
rendu	angd
a rendu	angd
avis	ayckdkeuhYiajskUlcndospbqO
un avis	amgdkl
avis défavorable	aogd
relu	gl
tête	akgl
ma réponse	acgp
réponse est	acgo
la même	gl
votre recours	gl
examiné	acglqk
par la	akgk
l'uni*	abgkjm
décidé	amgk
décidé de	amgk
refus	aWbmcbdbelfdgphcjZkcmjoapbqZ
le refus	aYgr
d'admission	aZgkldnp
d'adm*	gjlbnopd
vous sera	bcgold
loué	bcgo
jury est	adhkml
souverain	adhkml
est souverain	adhkml
ses délibérations	hl
lieu	asblcbdVelgYhjiYjmkalpmjnjoppPqR
à aucune	hpmd
il vous	adml
par écrit	mo
correspondance	hk
sujet	anhk
son sujet	hk
message est	aZijnn
généré	ik
est généré	ik
automatiquement	aVbonn
généré automatiquement	ik
réponses	ajbdhciolbod
les réponses	bdhdiold
ne sont	ajhcij
sont pas	ajhcij
envoyé	aXbdinnm
vous y	nn
qui vous	adnm
parve*	jlncqk
livraison	aZjpncoj
de livraison	aajmoj
livra*	aZjpncoj
semaines	jlkmmd
trois semaines	jm
semai*	bcjkkmlambolpd
rouvr*	jokmldnb
<s> sans	cdjlll
peux	bdcdfjgkjonZodpd
ne peux	adcdfjgkjmnd
peux pas	fkgdjm
avec un	aWckjnncodpm
on en	abjmnm
reparle	abjmnm
en reparle	abjmnm
repar*	aYbdcbfcgljlnjocpm
<s> au	acjnoj
où votre	aYjr
préavis	jn
préav*	jn
pourrait	acjn
être	adbccdddgbhcjokjlnnXobpcqc
racco*	aabWcbddfcgcjlldmnnrodpa
le moi	aajp
cela	aajmmj
réexa*	aajnllod
dès	bdjsndocpd
disposez	adjnljod
vous disposez	adjnljod
disposez d'un	adjnljod
acquis	adjn
laissez	acbbklnn
laiss*	aZbbklno
passer	bVctdseSfdhbiqkalUmcnUpxqo
avant de	abko
de nous	aWjkkulbodpd
nous relancer	abko
s'il	aZbmfdklldnmpd
plaît	aXbmfdklldnmpd
<s> aucune	aXbmhnkklc
nouvelle	aabmccdceagmhdicjZlmmankoapcqd
pourra	akkkld
ne pourra	akkkld
pourra être	kl
déposée	addlkllb
être déposée	klld
dépos*	dlkkoc
la session	adkkld
janvier	kklbnj
# janvier	kkld
janvi*	kklbnj
d'un délai	aakmll
saisir	aabdenlnpd
pour saisir	adlk
saisir le	ablo
auteurs	lj
les auteurs	lj
auteu*	abemlmpd
souhaitent	ljoj
resoumettre	aclpnd
une lettre	aacolj
point par	lm
par point	lm
rapporteurs	lj
rappo*	bccddmedgmjdkdndocpd
au plus	adlmnj
tard	aYjdlnmcnp
plus tard	aZlonk
tard le	aclond
juin	ackdlq
# juin	ackdlq
sur votre	albmjdlkncobpd
espace	amlk
votre espace	amlk
candidat	ajjdkmndpd
espace candidat	amlk
vous être	acmj
prends	ammj
je prends	mj
pour vous	mj
des deux	mm
sont à	mm
disposition	aPbZcVdperfqgmhriZjjkclbmznNoYpd
votre disposition	acldmmnk
<s> avec	aZbdcoddecgdlknkpcqd
accord	aabVcKdOepfaiRjtkplxmWoqpUqc
votre accord	adedllnl
accord nous	adedllnl
votre cv	ccddedgdjjlcnroa
dans notre	adnn
vivier	nm
douze	aZknldnn
douze mois	aZknldnn
présence	aabddnom
quatre	aabdcklkmdncoppd
quatre jours	aaoq
semaine	ldom
par semaine	abon
or vous	on
habit*	abon
brest	ancYgdibkrmSnjovqZ
pli	acedgnoj
votre pli	acedgnoj
reçu	ampj
huit	pk
candidatures pour	pk
pour une	pk
seule	pk
et le	gkodpn
choix	aYbacbddglhnjbldnbocpq
joué	aapkqm
s'est joué	pk
joué à	pk
très	apbdcdddfkjdnbobqd
à très	pk
peu	aTbdcajZkklcmcnZocplqv
est bien	bdfdpo
tenu	abbbdkfdmdndolpo
n'en	aYbdfjndpr
je n'en	abbdfjndpo
suis	aWbZccgljXkjldmZnmocppqa
suis pas	acbcfaps
charges	aHbdcadze6fdgqhmiSjakYl0mcnZpWqm
et les	aYpdqr
prest*	gdokqo
brill*	odpcql
mais vous	aaqm
parlé	qm
de ce	adempdql
aviez	qm
vous aviez	qm
vous même	qm
avons le	ol
au poste	aspc
chargé de	ak
mission	aublcRdjebfYgZhamYokpOqW
retenue	apod
été retenue	am
sincèrement	ak
sincè*	an
bonne chance	al
invitons	aYbklnnj
vous invitons	aYbklnnj
invitons à	aYbklnnj
solli*	azbkgcjblcnY
collaborateurs	blnj
nos collaborateurs	acblnk
colla*	aZbjdqgdjdlcpd
par courriel	abbkimljncoc
sur linkedin	acblnk
l'acc*	aXbllknboj
suivre	nk
à suivre	nk
nos offres	nl
<s> s'il	aabmfdnn
s'il te	aabmfdnn
te plaît	aabmfdnn
m'écr*	abbmkl
ça	bkcdddfogbhcjckdldmcnloc
autre	brcddclcnaod
passage	aabbcJdRebfShcijkklmmWnmojpZqr
<s> toute	aVblddelgdjdkdljmmndod
toute nouvelle	aabrlcnd
proposition	bccYdUelfWhjikjdlpmbnZ
reste*	acbn
sans réponse	acbnedlj
réponse de	abbmecgdjdmm
préfé*	aYbqgbjdmdpk
davantage	aVbqgojbncoc
pas davantage	aXbqgjjcnc
davan*	aVbqgojbncoc
ce refus	aUboddemgdjdljmdnkodqd
qu'il	aYbpfknd
tourn*	aabpjmlcnc
<s> que	acbccqgdkdnlod
refus ne	acbdmmnl
décou*	bdnm
pas de	aWbbcpdcgcjdkcldnpokpd
à nouveau	abbdnp
quara*	abcp
relances	acbccogmjdnd
psych*	aZcpnjpd
commerciale	aacp
étaient	akpl
étaie*	akpl
toujours	bdgn
toujo*	bdgn
long silence	akgdok
d'abord	aZcoqj
d'abo*	aZcoqj
écrire	aZco
à écrire	aaco
propre	aYcohdndqn
nom	anbkcsgZhZjmkYldompT
compte	addkljndom
<s> compte	dloj
compte tenu	dloj
tenu de	abdloj
plainte	acdllknd
auprès de	dl
référ*	dl
invitation au	dl
colloque	acdlgl
collo*	aZbdcbdkfdgjjdllnaoapbqp
retirée	dl
écrivez	llnd
écriv*	llnd
médiateur	aalqnd
média*	aclqnc
l'adresse	aclk
à l'adresse	aclk
l'adr*	aclk
école	dm
peut passer	acdm
qui nous	aZdmem
précédent	dm
précé*	dm
nous nous	em
abste*	abblemnd
commentaire	en
sur les	em
motifs	aNcldVfcgWhkinkMmonmocpoq6
les motifs	aXemhm
vaut	ajbdem
forme*	aYddesgd
fin	bkcYdUeXfVgchbiXmmnsonqj
la fin	acem
fin de	acem
<s> mon	an
mari	aucRdnfbgkikjjkWljnpoapZqb
mon mari	al
trouvé	aqod
a trouvé	ap
roman	cTeoglibkbmSnXodpmqj
judic*	ao
juste	an
<s> après	anbdcdddflgkjdldncobpb
qui s'est	fl
j'ai passé	fl
une très	fl
jolie	apbdccdlfqgYhWjtlZmpnjoZpTqV
soirée	fl
y en	acflnj
aura	aZctdqepfoglhkiYjmkalMmknmoWpq
d'appel	aago
d'app*	abgo
mai a	abgo
confirmé	aYgr
initi*	cdglnm
la version	abgknm
remaniée	abgkjdljnl
version remaniée	abgkjdljnl
reman*	acgkjdnl
remaniée je	abgknm
je l'ai	aYgkno
lue	aVbcgjinjjnl
l'ai lue	abgknm
entier	abgknm
progrès	gmnc
première	ajgmnZ
la première	adgmnc
d'une	gbjdnlpk
traite	adgcnn
d'une traite	adgcnn
maintenant	gjnm
voir	bmgbjcnk
voir le	gcnm
le manuscrit	adgcllnl
ont été	aagq
transmises	acgn
évaluateurs	gn
évalu*	bdgmjdlpnbod
revoir	abgn
lundi	argkjcmcnb
à #	akgkld
pas les	aYgdhminldojpd
décisions	hm
sélection	aVgdhrodpm
sélec*	aYddgchrndocpm
tranc*	aagdhpncod
n'y	aUccgchujcnaobpnqc
si le	aWbddcedmtqd
le motif	mm
paraît	mm
clair	aucdfcgnhlikjXkZlqmjnbpZqU
je le	aajdmqnd
répondre	bZgbipncok
pas répondre	bc
répondre à	ajbc
à ce	abbnodqj
boîte	il
cette boîte	aain
boîte n'est	aain
relevée	aaimnk
pas relevée	aain
d'envoi	aZbniknd
d'env*	adbniknc
l'ancienne	nk
l'anc*	nk
n'étant plus	nkpm
depuis	adbcimjdlo
erp	jm
prévenez	aZjr
préve*	aUbcjumcnk
moi je	jm
n'avez	bcjk
vous n'avez	bcjk
n'avez pas	adjl
pas le	anbcjk
vers nous	acjp
dès que	jn
vous l'avez	abjkqm
la lecture	jmnd
un bon	jlnc
tiers	accmdPeYfUgVhmidjnkVltmrnmopps
novembre	jmlknZ
salle	apcjdleXgahjidjmlbmXnjorqU
la salle	aYbdjnlcop
libre	aobccjdmgUhoiZjwkMooqa
le budget	kl
en octobre	akkl
vous demande	blklmd
un peu	aYcbjaklldmdnaqs
peu de	kl
refusé	gcjkkmlc
représenter	kn
repré*	acenkmld
terme	knld
terme d'un	knld
révis*	aZlqnd
peut être	ll
de nouveau	lk
vingt	aaclll
dix jours	abln
une nouvelle	aZbblonl
exame*	aZbcjclr
jusqu'au	lmnc
jusqu*	lqna
jusqu'au #	lmnd
juillet	ablo
# juillet	adlk
juill*	ablo
revue	aqbdcrdUedgPhViYjkkmlqnjomqc
notre revue	aclmndok
évaluation	jdlpnc
nouvelle évaluation	ajllnd
cliqu*	aYipllnc
dites	jknb
<s> dites	mjnd
dites moi	mj
moi si	mj
voulez	abjdmpnd
vous le	adldmooj
plutôt	jdmjnl
postes	aanpoj
nantes	asbjcVdcejflhdiZjlljmbnlpcqX
pensez à	nm
figurez	adnn
troisième	gmjdldnmodpd
trois*	gmjdldnmodpd
la liste	lcnp
dépas*	abompj
l'enveloppe	adom
l'env*	ajlcom
par le	emok
france	aobccMdXecfahYiVjkkbljmSnkooplqZ
pouvons vous	abon
recruter	oj
<s> c'est	adcdpp
de ligne	adcdpp
édito*	abccjdokpo
et il	ccjdndpo
d'autres	bdjclbmkpo
trop	aZbZcddcedfogdhckclcmbnYpaqu
dépla*	aj
jusqu'à	lm
pour cette	ak
conformément	aj
<s> conformément	aj
droit	an
d'acc*	aojdlbmlnbobpm
concernant	el
vous concernant	am
quinzaine	aj
quinz*	aj
quinzaine de	aj
près	am
de trois	an
reçus	aj
ne sommes	am
sommes pas	am
pas en	an
mesure	anod
en mesure	am
mesure de	am
contacter	bk
contacter les	bk
membres du	bl
et de	aZbqjjnd
nouvelle candidature	abbllk
vos questions	kj
il me	bmnd
agréable	bm
agréa*	bm
<s> pas	akbmcdddfdgdjZkdldok
peine	abbnjd
la peine	abbnjd
peine de	abbnjd
renvoyer	abbnjd
de renvoyer	abbnjd
renvo*	abbnjd
une offre	bonb
on vous	abbnjd
vous a	ajbonb
mis	amblcueYfjgYhdimkZmynbpZ
a mis	bonc
cv on	accdnq
vôtre	acbcgdjckllbnooj
le vôtre	aYbdkmlcnpojpd
et on	abbdjonkod
printemps	abbcgljckmnmob
au printemps	no
galerie	atbqcVdbgchYiXjllmntomqO
galer*	aVbkcadbgcjbkclcnwocpb
repas*	aVbsfdgdnkoc
nous voir	bnjdnb
prenez	clnd
une réponse	accllcmnnd
heures	ajclnc
un projet	abclndpl
lettre de	aZcnqk
de motivation	aYcnkkqk
préte*	aacopj
votre lettre	aaqr
générale	ql
génér*	ql
aurait	aZnmql
pu	arcXdberglhoiSjnkdlqmknmodpdqa
entreprise	ajcdql
envers notre	addm
hôtesse	dl
notre hôtesse	dl
hôtes*	dl
lors de	aadmnk
confier	addlpj
enquête	ajdn
enquê*	ajdn
interne	dnpd
à une	dnjd
stagiaire	addn
une stagiaire	addn
stagi*	addn
ultérieure	en
ultér*	en
cabinet	aXbccadbfOgphlibkplymdoZpbqW
le cabinet	en
cabin*	en
représente	aden
réser*	elkk
l'ensemble	el
l'ens*	el
droits	ellk
dans votre	el
l'appel	abelll
d'off*	el
dans ce	ak
<s> non	aTbmcSdYeWfqgShliljbkYlUmZnsoVpjqY
on s'est	fl
sépar*	flnd
il y	flnj
y a	fl
six mois	alflna
tiens	aYfomdnk
je tiens	abfond
chambre	aXfp
avons bien	gmjkpb
noté	aagmjkpd
bien noté	aagmjkpd
noté votre	aagmjkpd
baisse	aagmjkpd
votre baisse	aagmjkpd
baisse de	aagmjkpd
tarif	aZgmjk
de tarif	aagmjkpd
février	gnjd
# février	gnjd
févri*	gnjd
pourrons	gdjm
seconde	glnlodqd
conva*	adgmnk
j'en	gm
<s> j'en	gm
la directrice	gm
promis	gm
comme promis	gm
d'avis	abgmhmnd
<s> suite	gkkl
récla*	acgkll
rejet	adgk
vos trois	gn
trois relances	adgn
je suis	aZbdcdflgmjZkkldmcnnpaqd
désolée	gnjcnk
suis désolée	acgnjcnl
désol*	gnjcnk
il ne	adhmpj
répondu	hm
aucune demande	hl
d'explication	acbdgdhllcmm
demande d'explication	acbdgdhllcmm
d'exp*	bdgdhllcmm
négoc*	bdhn
sur ce	abbchn
arrêté	bchn
de ma	ajldmn
ma part	ajldmn
part sous	lcmn
<s> courriel	abin
automatique	ik
suppr*	adinll
avoir	acin
n'arr*	aZipnj
bloqu*	aWbrgdjondobpdqd
étant	adjo
l'assurance	jo
envoyez	adjonlqd
envoy*	jnkdnkodqd
si votre	aajrnc
pour un	acjloj
un premier	adjl
premier tour	adjl
c'est trop	abjloj
tôt	jklcnd
trop tôt	jk
quand vous	acbbjonl
aurez	aabbjnnm
vous aurez	aabbjnnm
fois	ql
plein	acjkkl
pas avant	kl
d'att*	ackknj
la publication	adkk
résultats	adkjlm
des résultats	aakjlm
résul*	aakjlq
complets	adkk
prévue	adkk
avril	nmod
détaillés	acll
motifs détaillés	acll
est à	gdln
recto*	abgjloqd
<s> une	lond
procédure	lm
procé*	akll
vers la	aXbolm
ouverte	aalknm
est ouverte	aallnl
ouver*	aalknm
aux candidats	adlm
midi	apbkcZdPeOfSgaiykYlumwospWql
un entretien	acmm
débriefing	abljmm
de débriefing	abljmm
débri*	abljmm
<s> envoyez	nm
envoyez moi	nm
nouvelles	alnk
de nouvelles	nm
collègue	ldnl
collè*	alldnk
lille	arcSebfjgdiZjonlpcqY
de lille	abjjnl
cherche	adnmoj
cherc*	achnldnlpd
un profil	adnm
n'accepte	aainoj
n'acc*	aainoj
n'accepte pas	aainoj
de plus	acllok
mots	aamnndok
pas disponible	abop
qualité	po
à qualité	acpo
préféré	pl
proche	abpp
plus proche	abpp
vivan*	aYjdqq
plan de	aYobqt
hélas	am
aujourd'hui	ajol
aujou*	ajol
bénéf*	al
formation	bYcUdZecfYgZiUkklsmbnZopqt
courriels	bpnc
seront	bojc
dirig*	aVboeojdllndqd
parfois	aqnc
parfo*	aqnc
comptons	adbmnjod
nous comptons	adbmnjod
comptons sur	adbmnjod
renouveler	adbmnjod
renou*	adbmnjod
renouveler votre	adbmnjod
prochaine	aZnr
la prochaine	acnp
prochaine session	nm
tomber	aZbonkod
vraiment	aYbnflgdjdpc
tomber vraiment	aZbonkod
vraim*	aYbnflgdjdpc
au studio	aZbonkod
maquette	bbno
maque*	bjccfdgcjbkcnood
démarche	bn
démar*	adbnqk
votre part	acbnlk
réputation	aYcojcplqd
votre réputation	aYcojcplqd
réput*	adbdcogdjbndplqc
soumi*	adcpjc
n'est plus	adpm
l'offre	plqd
l'off*	amccplqd
était mieux	pl
tous les	ndpo
survenu	abdm
dans la	abdmkk
porté	addm
porté à	addm
connaissance	dm
connaissance de	dm
vous ne	dm
serez	akdllc
votre présence	do
pourquoi	adbddnjcmnnc
pourq*	adbddnjcmnnc
commission de	al
donné	an
avec une	pk
programmation	an
actuel	abelok
poursuivre	aaempk
de poursuivre	aYempl
pours*	abempk
l'entretien	emkk
l'ent*	emkkncod
prenons	eo
preno*	aZenlnnd
acte	eo
prenons acte	eo
et ne	aZbdenkpodpd
heure*	fnpc
t'emb*	abfpgd
pas ça	abfpgd
il reste	go
au programme	gl
d'avril	abgm
d'avr*	abgm
lecture par	gn
par un	gn
un troisième	gn
rapporteur	ancVdse5fQgvhmickRlrmjnZpWqK
troisième rapporteur	gn
en cas	aogd
cas de	amgd
avec le	gm
ne souhaite	acgmpj
souhaite pas	acgmpj
revenir	gm
son choix	gm
changer	bqcxdSebfYgdhoimjlkXmtnlorpdqd
la sélection	aYhnpm
raisons	ho
raiso*	ho
d'équ*	achoqj
le détail	adho
reviendrons	ho
plateforme	aainlk
la plateforme	aainlk
plate*	aainlk
de candidature	in
obten*	jo
jamais	ajjlnd
si jamais	jl
décid*	adjl
une version	adjl
lue avec	jm
prévenez nous	acjn
associé	jk
rejoi*	jknd
autrement	jj
autre*	jj
rouvrirons	aZjkkmnd
pas aux	km
chaud	ackm
au chaud	ackm
donnez	kn
l'inv*	kn
entre temps	kn
qu'une	lm
scientifique	lm
déposer	lj
# au	lj
le médiateur	aclm
l'établissement	ll
l'éta*	lk
et à	ablmnj
le numéro	ajbdgdlonbobpj
le même	lmnd
à disposition	aWgcmu
vous que	admn
appelez	acmn
on garde	nj
création	nj
créat*	nm
pour les	nk
la seconde	adnm
ouvre	aajknl
mai et	abnm
chances	cUdNeOgphniXkdlXmZnkobpuqm
contrat	acom
c'est la	aZoo
prestataire	okpj
jusqu'en	ol
année	ocpm
cette année	ocpm
d'acceptation	pn
agente	aYbmfajcodpq
pour ce	aqfcpk
faut quelqu'un	adfdpn
quelqu'un qui	fdpn
que moi	fdpkqk
est propre	abqo
mais on	abqn
comptes	aZqo
malheureusement nous	akpk
ne pourrons	ajoj
pourrons pas	ajoj
pas vous	ap
proposer de	ao
créneau	an
créne*	ao
de cette	aklknc
vous nous	ak
nous avez	ak
témoignée	aj
diver*	appd
compétences	al
toutes les	al
les candidatures	jknd
désolé	nm
<s> désolé	ajpj
bitte sie	bkkj
von weiteren	bn
anfragen	aomd
anfra*	knmc
sache	adbkjklloa
davon	adbn
davon ab	adbn
nächsten	bbnr
der nächsten	bcno
wieder	aVbXcbdcecfdgZhdidjpkolbmbnspaqc
möchten	bkjdnbol
wir möchten	bkjdncol
möcht*	bkjdnbol
möchten sie	alblod
lassen	bmcbdmecfdgbhcibkllcmbnWoapd
zu lassen	aabldnod
nummer	boncod
gesperrt	adbsldnapd
gespe*	bsldnaodpd
wider*	aWgokdlppd
rufen	bjccjjkdmmnc
rufen sie	bjccjjkdmmnc
sie bitte	aTbljcknllmknXok
bis zum	aOelkblynbpdqc
zum #	acgdjdkblxnapcqd
schreib	abbknl
<s> schreib	abbknl
schreib mir	abbknl
mir bitte	adbljk
bitte nicht	adimklldnb
nicht mehr	aabndnfdhdjcldnkoc
mir gern	abnl
wenn	aPbrcZdceafagYhaidjlkalbmjntoWpaqb
wenn du	nk
herbst	nkod
leipzig	anbacQdUeQgdjck4lkmTnroppnqZ
leipz*	nl
bist	fdnp
<s> ehrlich	acclndpk
gesagt	acclndpk
ehrlich gesagt	acclndpk
ihr text	acclndpk
auch noch	adcmflnd
wollen	accmmmnd
ist der	aXcmenjknbocpdqd
hat uns	aZelpo
gefallen	alodpk
gefal*	alodpk
andere	aabbcndbebfcgmhbickalbmboYpoqa
haben uns	abbjnZoapu
erst	aUbZcodcedgchckplamcnWooqb
bevor	aZcpldncom
nach einer	dn
beschwerde	aXdngm
besch*	aXbYcbdkeZfcgjhmibjrkYlknVoUqZ
teiln*	aZdnnj
somme*	aadnll
keinen	abdngl
platz	aYdnno
richt*	ablkqo
binnen	aQcndbecfbgYhajokYlxmanVpYqY
wochen	loncoj
an den	aagolknc
unser	amcWeQfzkalTmYnkotpbqQ
<s> unser	dn
lässt	dn
es nicht	aZbccddnfkhdjkmdnc
nicht zu	aabkdledfdhnldndoc
jemanden mit	aadnol
arbeiten	aWdnojpl
arbei*	acbZccdmeofcgchcjakclZmaql
über den	acbddnlcmmnd
vorliegen	aZdnjnlkoc
vorli*	aXbddnedjpljmkndoapc
unsere	aXbmcWdZexfbgYhZibjUkXmYpW
<s> unsere	albdcdellbmdnkpd
rechtsabteilung	abelnk
unsere rechtsabteilung	abelnk
abschluss des	el
verfahrens	ajel
des verfahrens	ajel
keine weiteren	abbjel
mit ihnen	acdlelnd
führen	el
vielleicht	abnq
viell*	abnq
vielleicht ist	acnn
dort	cdgcidjonl
dort etwas	abjlnk
etwas für	acnn
für sie	akbccndbkdpb
hiermit	bmenjbnbqd
<s> hiermit	bceonc
hierm*	bmenjbnbqd
hat es	abfkok
es bei	aabmfjglidjaocpd
bei mir	fk
mir nicht	fpgdhdkdod
<s> als	aTbcfqgalnmkodpdqd
dein	amfl
sage ich	acfp
ich dir	amfondoa
in die	abccfjjnkcnXokpc
dich	adbdcdfqgcjckdljnlobpb
dafür ist	adfqnd
ist mir	akfl
wie	albYcpdjeEfxhaiTjnlFmYnjoapYqm
<s> wie	ajcddlldnbocpd
gewünscht	gjjj
wie gewünscht	gjjj
gewün*	gjjj
habe	aabWcoddecgshaickZldmVoWqb
gewünscht habe	gjjj
habe ich	adbccpfcgmmcnXoc
ich ihren	gjjj
die sitzung	gjjj
mitgenommen	gjjj
sitzung mitgenommen	gjjj
mitge*	acgjjjoj
ergebnis	bdgrjbncpc
ergeb*	acbdgwhcjbnbocpZqd
hat sich	ccdlgkjcocpj
sich nichts	aafngkjc
geändert	adgljdql
geänd*	adgljdql
behan*	adgbhnjkklmdod
widerspruch	aXgokdln
vom #	aXgskdldodpd
wird nicht	aZgpiknd
<s> auch	abgq
bleiben wir	acbdglnlpd
wir bei	gl
aus	bacXdjenfmgUhTiYkbllnnoxpTqV
aus dem	aYbYccdcelflhbidjkkclcmjncodqj
frühj*	glnl
sie haben	aWgmobplqm
nun	akbZcldtf3hSiXjnlUmRnlobpX
dritt*	gnnb
muss	adgmlj
nein	adbjcdddecgtjakcmcnVocpj
mal nein	gn
sagen	acbcgljckpmdnYodpl
<s> über	adhm
über die	adhmnc
gründe	adhm
die gründe	adhm
gründe der	adhm
der jury	adhm
auskunft	adengchkkdndojpcqb
keine auskunft	ajhl
ausku*	adengchkkdndojpcqb
erteilt	aabddmecgdhljckconpdqd
ertei*	aYbXdleagbhsjakcmdnbolpbqd
gebe	aaflhdmood
ihnen gern	mn
telefonisch	mjnm
darauf	bdelil
<s> das	aZbYcYdZecfcgXhajWkamjoopt
postfach	adij
das postfach	adij
postf*	adij
karriere	aYijom
@ karriere	adij
karri*	aZbdijnnol
karriere example	adij
example wird	adij
talen*	aqbdicjdlcnn
täglich	nk
tägli*	nk
melden	aUbZccjaklmdnzodpd
melden sie	aXkmno
jederzeit	an
jeder*	an
sollten	jk
<s> sollten	jk
sollt*	jk
doch	bbcdgljokdldmcocpd
sie doch	ajjknd
bekommen	aXgdjtkdlcnapj
bekom*	aXgdjtkdlcnapj
geben sie	aajjkkml
sie mir	jjkjnj
bescheid	acbdgdjqkdljmlncod
sieht	acgljk
die sache	jklloa
mit einer	acjo
wäre	aQbtccedfdgcjokdmboapdqd
wäre ich	aZjrnd
<s> falls	bdjmmlnYoj
sich an	ajjlnb
an ihrem	acjlndqn
würden	aajpnjod
würden wir	adjpnc
gern wieder	jlnd
aufnehmen	jlnd
aufne*	jlnd
<s> wenn	acbcjpmmnZod
wenn der	abjqnbod
<s> vor	knod
ende der	aXknpn
bitte keine	aZbjko
neue	arbWddfahaiUkpllnmooqa
anfrage	aako
zu ihrem	ajkkmknc
zweiten	aXbbccfcgmjokkljndobpd
diesen	aYlt
gegen diesen	ll
diesen bescheid	ll
bescheid kann	lk
bekan*	cmnd
erhoben	lk
widerspruch erhoben	lk
erhob*	lk
erhoben werden	lk
bieter	aZlq
kalen*	aYlnmm
gutachten	aZcdfdjbkclznaobpdqd
gutac*	bYcdddfdgdjbkbl0mbnZoapcqc
grund*	aahmlj
überarbeitung	ackm
übera*	aWbYgmhdjmkollmcodpaqd
wiedereinreichung	bbjolj
wiede*	aXbaephcjnkjlkmdobpb
ist bis	lj
# oktober	lj
möglich	akjlkknaod
wenn sie	acjdmknn
ihnen die	aZjdlnmoncqd
ein	aZcudneIfXgIhLiZjOn5o6pOqH
<s> ein	aXbmccddhbmmnmocpd
können sie	acbdcaddgdjbkblcmwodqd
unten	aYlnmm
buchen	lbmrnc
<s> gern	nk
gern nehmen	nj
sie in	nn
in unseren	nm
auf und	nj
und melden	acno
melden uns	aZbcnt
sobald etwas	nm
frei	atbacYdQeafwgchjjlkdmsnboppPqb
frei wird	acjlnk
setzt	on
klasse	ok
voraus	on
voraus die	on
die sie	oo
sie nach	ajol
eigenen	adoppd
eigen*	aTbbctgdjckdlcmdnYoopj
besit*	akoj
um #	aZoo
uhr ein	aZoo
war #	aZojqo
bei #	adpm
acht	odpm
acht plätze	aapo
mussten	aZcondpl
musst*	aZcondpl
ablehnen	acpm
ableh*	aVgrndocplqd
schli*	aZhdpq
fehlte	adnjpdqm
uns eine	ndqm
trennung	adflodpdqm
trenn*	adflodpdqm
sitzen	flnboZpdqo
lange	anbTcTddfmgdhciVjlkblXmmokqr
jemand	aTbdcdedfdgchljckclcmcobpqqn
leider müssen	al
herzlichen	al
herzlichen dank	aj
ihr interesse	ak
haus und	nk
reichen	acbjjkkdnk
bitte reichen	acbjnk
reich*	adbjjkkdnk
reichen sie	acbjjkkdnk
künftig	bk
künft*	aZbp
sie auch	nl
bewerbungen	albknd
stellen	bredfdgdjbkdodpd
stell*	ajbqcdddecfcgbhdjakcllmcobpbqd
stellen unserer	albjnd
gruppe	bk
wir den	bnjlncpc
beend*	aabnjcnm
könnten	aZbmjomdnb
könnt*	bmgdjnmcna
<s> weitere	aXddedhpod
von ihnen	aXblenhcmkod
werden wir	aabnoj
löschen	ajbnnd
lösch*	ajbnnd
monate	bckondol
<s> nehmen	aZbnnj
nehmen sie	aabmnj
sie das	aZbmdplbna
einfach	acbn
einfa*	acbn
hin	aybtdaemftgShaiXkllcnqokpHqX
lassen sie	bkcckmnY
meine	bkcdfdglidjbkcmcnnodpc
ruhe	akbmkcnb
in ruhe	akbmkcnb
<s> lassen	ajbbkmnd
sich mit	aredkcnc
mit der	albdgmkcnc
gehört	aZcroc
vorsp*	abbmobql
technisch	aZimlcocqq
stark	abbOdcecfcgqhdjTkRlkmlnaoSpxq1
ist in	aYcndondoc
bekannt	cn
liest	abcnimna
sich auch	abcn
das angebot	adcngdjkncod
<s> wegen	bddo
gemeldet	bddolkncodpd
gemel*	bddolkncodpd
beset*	adbccddngdjdkalcnbokpmqc
kollegin	aldlmdodpd
eine kollegin	dmncpd
kollegin hat	dmnd
sich nach	dlpd
nach dem	dm
dem gespräch	dm
gespräch mit	dm
erfolg	ardc
bitte wenden	ajemkdnY
an unsere	bdemlmnX
reise*	ao
kommt	aYcdddeojmmjndodpd
kommt eine	aaepmk
nicht in	abddeohdmjndolpc
betracht	aaepmk
in betracht	aaepmk
betra*	aaepmk
mag	ascrdTgOhWiWmsnnoopcqZ
ich nicht	fl
noch im	flod
büro	adflmmod
euch	fl
zulas*	aYgr
gegen*	aRbdcddmengqhdobpcqc
ich habe	bccdflgkjZkdmanoob
überarbeiteten	adbagnjnpd
antwort	acbngmjcpd
letzter	adgn
woche	gnjdoc
letzter woche	adgn
gilt	aZbbdNeNguhcjsknlammnmolpmqq
<s> danke	adbdgnnk
nachhaken	aabdgnnk
fürs nachhaken	aabdgnnk
nachh*	adbdgnnk
doch auch	gnnc
beim	aVbcgrjdljodpd
seit	nnod
eine stelle	abno
offen	aYjklonk
einga*	acgoqd
wurde geprüft	aZgo
geprüft und	aXgnnl
um verständnis	adhlkl
einze*	hkndqm
<s> da	blcYdlebfdgZhoidjXkdmnnUoYpbqZ
gibt	bccdgchljcldmmnbolpb
da gibt	adhmjcmnnd
gibt es	adhmjcmnnd
besprechen	achmnj
bespr*	bbddgohmjckdocpa
vertrag	aTbdenhljlolqd
geht	bacafdgdhljpkdldmcnjpdqc
jemand anderen	hmpl
ihrerseits	acblhdjcmnnd
ihrer*	acblhdjcmnnd
sie mich	aabcjommna
ruhig	abbbjammnmoj
ruhig an	adjcmnncoj
<s> antworten	abijlk
da ist	aajlnk
neu	aZbcjsod
wir neu	abjpnc
minde*	abgdjr
für #	jl
# ist	acjllk
etat	aZjlnl
leer	jknl
nacht*	adjknlocpj
durch	aZjkljmjob
auf sie	jpnb
zurück	aojlnb
sie den	akjlnb
auch auf	adbcgmjknc
englisch	jlnd
halten	aYbbcnjolknY
antra*	kllkob
nach ablauf	km
ablauf von	km
zwei	aVbccafcgdhdjbkkldmknrolpd
zuläs*	adkmoj
<s> auf	acljmlnk
antrag der	jklj
der bis	lj
# des	lj
erhalten	aokd
erhal*	aokd
unterlegene	adlm
sie können	adlp
beant*	bWccddgchkjZkdlkmknYojpcqm
formular	aclp
das formular	aclp
sind	bXcadoesfbgWhYicjWkblmmbnToUqc
wir das	aajjlm
manuskript	abgdlmnk
schwe*	ln
nächster	aakllonc
steht	aZdnlnmbncokpdqb
stift*	ablr
wunsch	ml
<s> melden	adnn
das nicht	hmmdnl
sie stehen	no
stehen auf	no
auf platz	no
nachrückliste	nm
der nachrückliste	nm
vermi*	ol
verla*	aclkol
und in	acom
eintrag	acdnol
eintr*	acdnol
läuft	oppd
in unserer	abbddngdmdnkolpd
anderes	aZcdnboppn
hätten	po
diesem	aWcnjdncppqd
in diesem	abpp
diesem jahr	abpp
außer*	njocpnqd
besetzt	gdkbncolpnqd
vortr*	acqn
auswahltag	qm
klar	aaqn
jedoch	aZllqn
eher	qn
anbei	lmnc
<s> anbei	lmnc
erhalten sie	ap
sie ihre	argdickdlknY
weiß	jpnd
ich weiß	ao
viel	aubcflgdkdmdnaodpc
und es	ajgojcna
wirklich	kk
mir wirklich	ak
wirkl*	kk
gleic*	anbbdngdhljdlbobpZqc
für alle	abbmcondpZ
bitte unterlassen	akbjmdnd
unterlassen sie	akbjmdnd
mit dem	adbm
institut	a0dceSfZgPhciXkbllmjnlopqZ
selbst	bamcnnok
persönlich	acbmjcnk
einmal persönlich	acbmjcnk
persö*	acbmjcnk
persönlich im	acbmjcnk
laden	aXcjdkeVfpgdhaiajakSlVnnooqn
im laden	acbmjcnk
kommen	adbbgmjckdnpod
kommen sie	adbdnp
vorbei	bdno
wenn die	bbnp
<s> es	aXbpcmdcedfbgbhbidjYkdlbmanYotpYqc
und wir	aZblgchdnlpm
<s> hören	bqkdna
zu schreiben	bdnp
sie uns	aabjcmedgcjbkbldmcnqpcqd
das nächste	acno
buch	abnp
verlag	cond
verloren	adcp
nichts verloren	adcp
verlo*	cpkdndpd
und für	adcond
in ihrem	aZdnldmpncodqd
erwei*	acdnol
führungszeugnis	acdnol
führu*	dnmdol
jugen*	do
stich*	aZgdolqo
noch nicht	aamlnconpd
aufgrund	dnnd
<s> aufgrund	dn
aufgr*	dnnd
gegenüber	aZdnnk
hausv*	abdngmnc
gleichstellungsbeauftragte	akdolcodpdqd
die gleichstellungsbeauftragte	akdolcodpdqd
in den	abcddojclnnbobpd
einla*	addpoc
<s> zu	adbcengmnd
rein	aRbqcrdse3hbiTjokkmVnjpXql
<s> rein	el
vorsorglich	el
rein vorsorglich	el
vorso*	el
weisen	el
vorsorglich weisen	el
weisen wir	el
wir darauf	el
darauf hin	el
hin dass	el
anspr*	aZenpl
gepla*	en
erstattet	aneb
nicht erstattet	aneb
ersta*	areb
erstattet werden	aneb
dass ich	fl
dir die	flod
wohnung	aaflhdjjldon
die wohnung	aaflhdjjldndon
wohnu*	flhdldompd
aber ich	aafpkmmdoc
ich kann	acfqndod
kein	aafnkk
zweites	aYfnlk
böse	fm
nicht böse	fm
der vorstand	gm
ihr schreiben	gm
vorge*	glndol
entscheiden	glkk
nachp*	aWgohdloodpcqd
überl*	akgojdna
bleibt	bcgsjcnX
erneute bewerbung	aagmnl
konnten	ajgkodpd
bewerbung konnten	gk
konnt*	ajgkodpd
konnten wir	gk
wir leider	gkol
wenig	aagmmn
wie die	aXgkqo
erteilen	adbahp
wir nicht	aabahpod
diskutiere	hnmj
ich diskutiere	hnmj
disku*	bdhmod
diskutiere das	hnmj
nicht die	acbdhmimlknbocpd
rolle	hn
die rolle	hn
ist vergeben	adhmok
fertig	hn
gern mit	mk
falls sie	jcmonaoj
sie die	bbgljmmjnZodpc
teilen	almk
verse*	bdio
diese mail	iclknk
sonde*	idll
freitag	idll
freit*	idll
im portal	idllnd
hoch	cddUecfpgkhqiNjkkcncoopoqq
finden	amjj
finden sie	akjj
sie einen	jk
bekommen sie	acjo
angeboten	jk
zwölf	jl
rechnen	acjlqm
rechn*	aZgdjlndocpcqs
ort	jmndpj
halten sie	aYbdcojlnb
auf dem	jm
laufe*	jm
thema	acjnkk
für uns	jn
infra*	adjn
belas*	aabngdjmnd
versu*	acjnnk
paar	aZbcknljncol
ein paar	aabdkolknd
gehen	bdko
gesel*	aljlkjnc
sie bis	adkjll
dahin	kj
bis dahin	kj
fachk*	lk
quere*	londod
ist ein	bclo
an das	adlo
studierendensekretariat	aalo
redaktion	alodpdqj
die redaktion	alodpdqj
redak*	amocpdqj
sie ein	aclo
überarbeitete	ackkljnk
eine überarbeitete	nk
fassung	adjklknj
überarbeitete fassung	lknk
fassu*	adjklknj
beiden	lo
beiden gutachten	lo
das system	ackklj
erklä*	admm
ihnen bei	mnnd
ausführlicher	aZmp
montag	akmpndpd
<s> vielleicht	nn
sie es	aZnooj
<s> zum	acllnk
schreiben wir	nk
und würden	adnm
würden uns	adnm
uns über	nkpj
über ihre	nj
freuen	abnm
satz	aXcpnbok
würde	abjkkdndoo
märz	adgljbldonpd
suche	akbdmdncodpp
hallo frau	aj
danke für	am
geduld	kk
betei*	aknj
betri*	amndoppdqc
weiterhin	akbcgm
viel erfolg	an
verteiler	bl
verte*	aZblop
und rufen	bl
uns in	acbdnp
sie an	ao
wir es	bngdjd
bei dieser	bngd
künftigen	abbn
nochmaliges	adbnnj
ein nochmaliges	adbnnj
vorsprechen	adbnnj
nochmaliges vorsprechen	adbnnj
ist nicht	bncbdcedfchnidjdkdlcnWoj
erwünscht	acbohd
erwün*	acbohd
spielzeit	bdnl
nächsten spielzeit	bdnl
spiel*	bdnl
wenig*	adcpnb
zusam*	bdconY
solange	acdqlc
dürfen	dqjllbnY
dürfen sie	dqlbnc
hat die	amldnlpd
daher	arbdgdldndompb
kanzlei	eo
kanzl*	eo
gekommen	eo
gekom*	eo
schad*	aaeo
entgegen	aYeolj
entge*	abeolj
diesmal	ap
diesm*	ap
nur eine	ak
übernehmen	akfm
nicht übernehmen	fm
übern*	amfmgdndol
zwisc*	acfmkdno
uns zu	fm
zu viel	fm
beschluss	aZddgmholc
verworfen	aWgmip
verwo*	aWgmip
nochmals	abbdgnnlpd
<s> nochmals	abbdgnnlpd
nochmals geprüft	abbdgnnlpd
siehe	aYgdlpnl
ganze	abgcjknlodpm
das ganze	aZgcjknlpm
hausverwaltung	gmnd
besprochen	acgmndqk
nachfrage	bdgn
nachf*	anbdgmncocpd
da wir	bchmnbpj
gründen	apbchl
aus gründen	akbchl
gründ*	apbchl
gründen der	akbchl
benutzen	im
bitte benutzen	im
benut*	im
benutzen sie	im
antwortfunktion	im
die antwortfunktion	im
niemand	imkjnc
niema*	imkjna
sie gern	adbcnr
zwei andere	abnp
<s> ohne	jm
geht es	adjloj
nicht haben	abbdjqnd
wissen	jj
jahre*	acjl
ich mir	adjl
mir das	acjlkdnk
ansch*	jkkcloncocpcqd
endet	kk
endet am	kk
nimmt	aakknm
mir bis	kl
bis nach	kl
ostern	kl
nach ostern	kl
jetzt	kkpj
weiteres	kl
aufna*	lknkob
anmeldung	lk
anmel*	anlk
februar	abkpmknkoapd
die gutachten	adlm
herau*	adljok
rückmeldung	almk
rückm*	almk
sie hören	ajmmnd
im büro	mm
etwa	nl
über ihr	aanp
ihr profil	aknk
sich auf	nl
fehlen	aUjdldorpl
an dem	aaldoq
samst*	acldoo
ist die	ljncok
halle	ajbYcadTfsgahjiRktmanmoupmqZ
langer	aacZdTeZfkjdkllaorpz
nach langer	abpp
debat*	acbdhmodpm
kuratorium	ocpl
das kuratorium	ocpl
kurat*	ocpl
methodenteil	gdqo
versc*	aWgcmmodpmqn
warme	ncqm
höhe	adncpkqm
wird der	ncql
haben ihre	nj
mappe	nm
ihre mappe	nm
<s> aus	ap
praktikum	aj
prakt*	aj
erfahrung	alndom
erfah*	alndom
# bis	alnd
bis #	ajndol
<s> machen	adnk
machen sie	adnk
uns bitte	acbkkk
vorschläge	nj
uns entschieden	ajbj
referenzen	adgmjknd
die referenzen	adgmjknd
nachg*	acgn
wir zu	gm
keiner	adgnmmnc
beurt*	adgmjknd
ersten	ajgmndod
ist für	aWlpnk
ruego	acbjjcknnd
vuelva	aabmgcjlnkpb
no vuelva	adbonc
vuelva a	aabmgcjlnkpb
ponerse	bj
a ponerse	bj
poner*	bj
ponerse en	bj
contacto	aYeq
en contacto	acbjnk
contacto con	bj
con esta	bj
esta editorial	bj
no dude	jknj
dude en	jknj
volver	aWblcdgmjjlcnjpd
en volver	abbljl
volver a	aWblcdgmjjlcnjpd
novela	ajbdgk
diera	aWbs
asunto	aXbpeknd
que este	bnnc
hemos	ambjcbdkejgnhdjZkblYmdnboXpZqb
<s> hemos	bldlekgkjdkdlbnaocpd
bloqueado	aZbsod
modo	aYbmdo
cualquier	aXbrgdlmnY
cualq*	aZbpddgdjdkdlkmdnk
cambi*	akbjjclkocpcqd
de dirección	ak
estamos	accdgcjpknlcnapc
estam*	accdgcjpknlcnapc
presentar	brllnU
más	aIbwcVdUfTgSiXjOlPmUnyoOpoqU
propuestas	aZbknjpk
más propuestas	adbklcnj
propuestas a	adbklcnj
esta convocatoria	adbklcnj
convocatoria o	adbklcnj
o a	adbklcnj
a las	bjjdlamdpdqm
siguientes	aabjlmnj
las siguientes	adbklcnj
sigui*	aabjcdedgdjdkmlkmdpcqd
ojalá	bVnr
uno	aqbWcqeYfWgjibkUlTnnonpqqQ
ni a	aYbmcojbld
a un	aYcnjpncpd
concurso	cojc
usted	aQbWcpejfaglhaidjYkWlSmYnjom
y su	aacnnmob
presupuesto	accnoapk
su presupuesto	abcooapk
<s> su	aWbXdWemfchnicjVkclZmbnWonpj
pero el	aZcdndpkqq
puntos	pl
la parte	aagkjmncpj
denuncia	acdn
la denuncia	acdn
denun*	acdn
interna	addmnj
por una	aYbddmndodpo
podemos	badleqfdgZhbicjkkdlcnZoYqc
no podemos	bbdlemgbhcjlncoZqd
podem*	badleqfdgZhbicjkkdlcnZoYqc
adelante	adbldlfchmjakcnbqb
adela*	adblccdkfbgbhmjmkalcmdnZodqb
con su	dnnd
presentar una	adlm
sobre el	aXbcemhlljmknbod
plazo	akecgdjakklmnZ
el plazo	aoecjbkkljnaoc
hábiles	lk
días hábiles	lk
hábil*	lk
nos han	bcdrnb
que se	aYbYcldmedgbjdkklcnopdqc
eso	bZcbdsedflgdjYob
por eso	abbadsedflnZod
eso no	aabddnfm
no le	aRdvedkdldocpd
nuestros	ennb
de nuestros	ennb
mientras	aaeooj
<s> mientras	aaeooj
mient*	aaeooj
abierto	en
por los	aXengkol
contrato	aSeugdjdol
agencia	aajkndoo
la agencia	aajkndoo
seguro de	njon
impago	abnkok
de impago	abnkok
impago y	abnkok
aceptado	abllok
acept*	dmedgZhbjbkdlmolpb
temporal	aXerfbgohxipkUlqmpnKoqqs
genial	bactdneTf3gnhdinjYkYlQmqncoMp2qn
pero no	aZbbfrgjjbkd
mismo	aZbdccfngaidjbknldnlod
tú	fogd
que tú	fogd
prefiero	adbbfrgc
<s> prefiero	aabcfrgc
prefi*	bbfrgcncod
siendo	aXbcfrgj
tal	a1bTcddkfcickammnqonpWqb
<s> tal	gk
tal como	gk
pidió	aagljk
solicitud	cdkmpd
su solicitud	gk
solicitud a	acgllj
comisión	gkldpj
la comisión	gkldpj
respuesta	aYbkcdddfcgphdimjYkcncocpbqd
la respuesta	abbkgnjd
respu*	aVbkcbdcecfbgphbiqjWkamcobpaqb
sigue	cXgpncoj
sigue siendo	gl
negativa	gl
desestima	adgpla
deses*	good
el recurso	abgl
recurso de	aagl
interpuesto	abgl
contra la	aagl
resolución de	gmlb
febrero	alglla
de febrero	alglla
febre*	alglla
por resolución	ak
relación	boednbol
la relación	ak
relac*	bnedgdjdlknZpd
definitiva	ajgdhm
becas	aojdldmnnc
de becas	ak
figura	ao
no figura	al
nombre	avoc
releído	adgknj
he releído	adgknj
releí*	adgknj
releído el	adgknj
cuento	aUcnddgjjakdlcmmocpj
el cuento	adgknj
cuento con	adgknl
mejor	aabdfkgjjZkdldobprqc
la mejor	adgknj
disposición	adgknj
mejor disposición	adgknj
disposición y	adgknj
y me	aabdcdgmjcko
quedo	akgnna
donde	gnnb
estaba	gnnb
gustaría	adbnedgbjdnkoj
me gustaría	akgbnm
gusta*	adbnedgbjdnk
ver el	gbnn
libro	aYcdfcgZjbnmodps
se lo	bacbdbfcgmhdjkklnbpb
teléfono	acgojd
por teléfono	acgojd
teléf*	acgojd
martes	gojd
el martes	gojd
y se	bdddedgojckdnapdqp
fallo	achlok
el fallo	achlok
respecto	hl
en los	aRbaccddedfbgchmjakdlnmlnXpdqr
motivos	bbfcgkhmjbkdmmnbqb
los motivos	acbcfchmjdmmndqd
más adelante	adbdfdhnpk
con mucho	adjdmmoj
gusto	ancqfkgnhmjakSlTmtnZoRpoql
mucho gusto	adjdmmoj
semana	adbdccddgpjmkclbmmnYpcqb
esta semana	mn
es un	abfdgdjjpm
mensajes	abdmij
avali*	abbdcdgdjmkdmqnTob
avíse*	aZjrnc
porque	ajbcfngdjmldmdnaoa
sí	gcjlkdnlpd
sí que	adnm
podría	aZfnndok
tenga	adjqnb
homol*	acjqnd
título	aWjqndoj
encan*	aYjqnl
quedara	adnk
se quedara	adnk
queda*	adcddcgcjnlcmlnmobpb
noventa	jjqm
noven*	jjqm
minutos	nboo
volveríamos	acjp
volve*	aajsmdnd
volveríamos a	acjp
con un	aWckjq
pedido	aqjjlkncoc
mínimo	jl
mínimo de	jl
dosci*	aZjkpm
lugar	a1cTdUeYfYglhljkkSnkodqb
mil	ambbckdSeZfmgVhZiUjykZmmnjoppkqZ
de mil	jl
otra vez	aZjondok
pedimos	bjkl
pedim*	bjkl
pedimos que	kl
nada	apbYcddnepfrgXhjiVjqkUlUmbolpcqN
un par	konc
par de	konc
<s> contra	aclm
interponer	abln
interponer recurso	abln
reposición	aclo
de reposición	aclo
reposición en	lj
plazo de	aoedjdlknc
de un	aRcsjdlnpd
un mes	lpnc
acompañada	ll
acomp*	lk
acompañada de	ll
de una	lk
carta de	aVgljm
de respuesta	aZinlk
los evaluadores	lj
hasta el	aZkmlmobpd
<s> puede	aalpnk
solicitar	aXbjlnnl
revisión	aaln
la revisión	ablkpj
examen	gmobpd
la secretaría	aalknj
departamento	adennjoc
y #	lj
julio	apbYcSdmemiXjjkWlnnlpd
de julio	lj
sirve	abmm
puedo	jdmm
notas	akjdmmnb
las notas	mmnc
durante la	aZdnmmnc
la prueba	jdmn
currículum	nk
su currículum	nj
currí*	abbbcnedjblcmdnnocplqb
nuestra	aybleufcgWhXjZkTlWmUntpWqI
en nuestra	adnm
nuestra base	abnm
datos durante	nk
año	apbaddedgdnmobpd
avisa*	amnl
nuevas	aXblddhcidjdkclcmdnrok
vacantes	nm
presencial	ol
y usted	aYgdjdor
telet*	ok
recibimos	aXpq
<s> recibimos	aXpq
poema*	abpn
y solo	aYjkpn
podíamos	fdpn
podía*	fdpn
cuatro	lkndpn
mí	bafcicnkodpn
aunque	aXbcfpjcodpn
seguro que	pn
que lo	aYbmccfbkcodpl
es para	acfdjdokpm
primer	akbZcodSeUfRgWhciqjkkPm0nrobpYqw
acto	aalkqn
resuelve	qn
demasiado	qn
demas*	qn
la entrevista	qm
salvo	bccbdmelfVgni0knljnjoYpcqp
preguntas	bdgdhmoapjqm
pregu*	aabbcdddedglhljbldnboZqp
preguntas sobre	acbdhmodqm
gestión	acinqm
gestión de	acinqm
equip*	acqm
su candidatura	aj
seleccionada	an
sido seleccionada	al
en esta	bkgknb
ocasión	al
esta ocasión	al
ocasi*	ajjlna
por el	inncocpn
cariño	jo
que nos	acbddkecgojZldnaonpaqd
de tu	an
tu proyecto	an
departamento de	aj
personas y	adnkonpc
talento	am
<s> sus	qn
serán	an
a nuestra	ajbnednc
política	bcho
polít*	bchn
política de	bcho
la web	arddfljcnZ
insista	acbmnj
veces	aVbdjonlqn
quisiera	abbojcnk
<s> quisiera	abbojcnk
quisi*	abbojcnk
pedir*	abbpgdlkpd
con todo	bo
deje	aabnccgcjckopc
aquí	aablgdiopd
hace	ambjddgknbod
no hace	akbj
falta	abcrdcgbjZkclcmlnbpbqd
hace falta	akbj
falta que	albj
venga	akbj
que venga	akbj
mande	aYbpjjpd
respuesta no	bkgkjd
no va	akbl
atenderemos	aabrgdod
recoger	an
a recoger	an
se la	ajbccmgcjjnd
enviamos	an
rogamos no	abbonbok
nuevas candidaturas	aabmldnm
candidaturas a	aabmldnm
ninguna	aZbnhnnb
empresas del	aabmldnm
del grupo	aYbmnl
cualquiera	bbnn
cualquiera de	bbnn
tus	akbl
contactos	abblnj
tus contactos	abblnj
contactos y	abblnj
no me	adbsfdkdnX
maquetas	abblnj
más maquetas	abblnj
mánda*	aZbZntpd
verdad	aWbdcojmmcncodpnqd
de verdad	aWbdcojmmcncodpnqd
de inglés	abom
acred*	al
aport*	aalm
próxima	cqjckdnWod
la próxima	aYcsnc
próxi*	aXbWcqdcebfcgbhdicjYkclpmcnqoZqd
compañía	do
la compañía	do
prescindir	do
<s> nuestro	dk
protocolo	dk
nuestro protocolo	dk
obliga	dk
nos obliga	dk
obliga a	dk
ponente	dl
como ponente	addl
ponen*	dkjl
todos	atbacndbfjgOjokSlZnjompZqj
todos los	alfkldnc
también	jk
tambi*	jk
vecina	dn
segundo	arbddve0fcgkhlicjmkWlknmpXqR
<s> queda	en
queda usted	en
formalmente	aUev
de nuestra	aZeqnd
participantes	al
deber*	aZcmeojc
dirigirse	aYeolk
a nuestro	aaeo
<s> esta	baemgdijkdlk
esta carta	aYbmemnd
alguna	bden
y nos	bden
accio*	bdennc
que en	bdenncpj
<s> lo	apccdcfngljXkcnaobpZ
sábado	fkjlnc
fue	a3bXcUdYechjjnkTlcmdompSqp
bonito	akflnd
empezar	fl
empez*	alflld
<s> mira	akflgbjdokpc
dinero	fmnd
para el	abfmgdjakdldnrpc
no te	fm
dejar	abfmkm
como usted	aacmgmod
confirma	gm
calificación	gmod
la calificación	gm
calif*	gmod
calificación de	gm
mejor*	akgnjd
tampoco	gqjdncoc
tampo*	gqjdncoc
la adjudicación	acgn
vuelve	ajbccdgmjbknnbpd
hay	arbWcrdWeYflgbiTlVnmpUqZ
hueco	adgn
programa y	gn
tengo	aYbcgpjammnbpm
decirle	gnnd
decir*	amgmjdnb
decirle que	gnnd
consulté	gmjc
lo consulté	gmjc
de nuevo	acgmjdkkldncol
dueña	ajgmjcpd
la dueña	ajgmjcpd
dueña y	gmjc
querer	aYbbgnjdnn
lo siento	acfdgnjj
siento mucho	gn
y al	akgcjcpm
final se	amjjpd
pareja	aljcpk
amiga	awdceZfaivjZkclcnbojpmqa
suya	apddndpd
recla*	aVddgrjbkdlqncobpd
# ha	abgnod
estud*	aVbdcdgrjpkdnaobpc
procede	aXbdgmhood
no procede	aXbdgmhood
decisión	gdhm
tomada	adgdhn
facilitamos	aahlldmnnc
información	achllcmmnc
facilitamos información	aahlldmnnc
información sobre	aahlldmnnc
sobre las	aahlldmnnc
consejo	abhlldmnnc
puntuaciones	ldmnnb
las puntuaciones	ldmnnb
quien	aWkmldmnncom
pida	aZjdlnmnnb
por correo	akldmmnc
entrada	aaioljnd
contestar	aZbcinldnm
quiera	aajdldmpnlpd
cuando quiera	aajdldmpnlpd
expos*	nm
tesis	accmjjldmdndql
al menos	abjn
seis	aVbdcdgbjqkloapk
seis meses	aVcdgcjqklobpc
meses de	aZjmnZoo
ventas	acjm
de ventas	abjn
ronda	jn
análi*	akjmod
considerar	jm
ponencia	jm
resultados	bdgdjklcobqm
diseño	jm
estudio	jm
si al	acjlnj
carnet	jm
plaza	ajcVdoemfcgVhWiSkXlbmXnzpXqQ
la plaza	aXdogdjkod
plaza de	jmpk
según	km
rechazado	ackm
recha*	ackllpod
podrá	adkkllpd
podrá concurrir	kl
antes de	abbckvldnZocpd
espere	aZbbjbkvna
favor a	acbdkpnd
a que	klnd
lista de	acgdkkldnrob
suplentes	acklnl
de suplentes	abklnl
suple*	ackknk
dispone	aZlp
<s> dispone	aZlp
dispone de	aZlp
cinco	aXgdjcnmokpl
de cinco	aaljno
subsa*	lj
sede	bdddgcjZlrnYojpc
la sede	adjdlsncoc
electrónica	lj
sede electrónica	lj
considera	aYlo
considera que	abjclopj
universitaria	adjdln
a otra	aZcmgdjcljpn
confirme	lk
enlace	lk
el enlace	lk
en un	lk
quedamos	jkmmnZ
video*	aZmnnboj
te cuento	abmm
los de	acmnnc
de casting	acmnnc
quedan	nlod
espera	nnod
de espera	nlod
usted es	abjknlod
es la	aTgclonkoj
certificado	akjdom
el certificado	acom
certificado de	ok
de estar	acom
estar al	acom
corriente	acom
al corriente	acom
corriente con	acom
seguridad	ol
la seguridad	ol
segur*	bddojcok
seguridad social	acom
fotog*	aanjqn
tienen	adqn
luz	axbacMddecglhZiZjmkblXnuoopOqc
una luz	acqn
serie	akcTdbhkjjkdpn
tres	awdZePfkgNhkickbldmkntompY
la misma	qn
señora	jl
acusamos	an
acusa*	an
recibo	al
acusamos recibo	ak
recibo de	al
podido	an
ha podido	am
podido ser	am
aprov*	asldncodpj
descuento	apodpd
descu*	avndobpc
verano	arnc
curso	an
curso de	ao
pediría	bjlk
le pediría	bjlk
pediría que	bjlk
aceptara	bjlk
que aceptara	bjlk
ningún	aYbqpk
la propuesta	lk
propuesta de	lj
mayor	cUdqgvhYiVjXlumWnloZqN
cuenta	aYbZgdiokdlnodpj
su cuenta	lk
intento	adbn
intento de	adbn
contactar	aXbonl
será	bpccdngcjYkklZnZoaqd
preferimos	bjjdnl
<s> preferimos	adbjnl
preferimos que	adbjnl
a solicitar	adbjnl
solicitar plaza	adbjnl
residencia	bl
el año	aZbdnn
año que	acbdno
viene	bcjdnn
que viene	acbdno
haga	bkldnj
<s> haga	ajbkld
haga el	ajbkld
el favor	ajbkld
favor de	ajbkld
de no	akbkld
escribir	bkllna
no escribir	ajbkld
revisores	ajbkld
los revisores	ajbkld
redacción	acbn
mánde*	akbYnm
a mí	akbbjjnl
su tesis	adcmjcql
cosa	bccrdjelhjiYkVlZnY
otra cosa	cm
excelente	acndpnql
marco	ascIfkgkhciXjdkRmcompb
el marco	adqm
los años	abjjqm
<s> ni	accmgk
querr*	cm
yo	cxdceUfzgdhdiRjrkalRmjnlpdqd
trabajar	aZcmfm
recibido	dn
hemos recibido	dn
del equipo	abdn
toque	dond
nuestras	bddonc
modelos	bddonZ
sesión	aabddolk
depende	ao
ayuntamiento	an
ayunt*	an
este año	aundod
manos	aYbdeknbqr
en manos	el
manos de	el
asesoría	aceknm
nuestra asesoría	aceknm
aseso*	aceknm
jurídica	aceknm
asesoría jurídica	aceknm
juríd*	aXbceqjdldmcnnobqd
<s> nuestra	nm
prácticas	aalmnm
práct*	edlmnmod
por si	aXmlnl
estan*	adep
antig*	adepod
pendiente	aYeojdooqc
resulta	aZep
posible	epoc
posib*	bdeohdinldncob
quiero que	fk
de ti	aZbdfsod
gonzalo	ancRdkenfnjklqpPqc
gonza*	fl
diseñ*	ajfl
valorar	aZgljm
de sus	aZdmgm
alegaciones	aagmlk
alega*	aagmlk
denegación	aYgmlm
la denegación	aYgmlm
deneg*	glllob
ni en	acbmgl
primera	anbZcYdQeRfcgkiljrkblZnlqU
la primera	adgojjnc
visto	gl
la novela	ajgl
novela en	gl
entiendo	gl
entie*	gl
no tengo	gljd
nos hace	akgmjc
llegar	abdmgm
cambia	adgljnnc
no cambia	gm
cambia su	acgljk
criterio	gm
empresa	abbZddfrgchmjclcoaqd
inversión	bcho
punto	aabccdebgdhtpd
hablar	achnjj
papel	aahmmknkoc
el papel	achmmk
explico	aacdjbmtnc
le explico	acmpnd
a otro	mkpk
sistema	injcncoopdqb
el sistema	aYinjdooqc
sistema de	in
de gestión	in
lee	ajbXcTdZfqhXidjZkWlqnqoXpWqY
esta cuenta	abbbiokdlk
escriba	abbbiooj
registro	acjlll
baja	akbbcZdjepfZgjhaidjmmVnqpb
menos de	ajjjod
de dos	okpd
volvemos	jm
lo volvemos	jm
volvemos a	jm
el problema	jk
fecha	jk
aplaza	jk
se aplaza	jk
pensa*	gjjn
obra	gdjpnd
obra no	ajjm
la oferta	acdmjm
sería	acgdjq
que me	aXjrmdnj
situación	acjo
su situación	acjo
visado	aajllm
podremos	abjcknnl
no podremos	abjcknnk
podre*	abjcknnl
pasada	abjkkn
me lo	aVbccdfdgkjnkonZpd
vuelve a	albdjdko
marzo	albdcdgjjbkonYoapc
en marzo	ko
pedir	aVcrlk
sobre los	lk
exclusión	aclkoj
la exclusión	aclkoj
días siguientes	adln
anunc*	ljodqm
vía	aZgdlr
la vía	aZgdlr
instancia	aaddjdlrod
copia	aZgdlp
copia del	adgdlp
acadé*	gdlo
aspirante	abllpj
aspir*	ll
presentarse	aZbmll
la convocatoria	akkdllpd
inscripción	lm
agosto	aTjmkdlpnnocpd
<s> cuando	acmmojpd
<s> adjuntamos	acmm
relato	nopd
páginas	aYnoompd
págin*	aYnoompd
tarifa	gdoppd
palab*	gdoopd
paga	acddgdjjoopd
el cliente	abgdoo
biblioteca	abjdooqd
matri*	adooqd
que usted	odpp
encajaba	acpm
encaj*	jcnlpl
mejor en	pm
el equipo	pm
faltó	nbqp
fue el	nbqp
sé	ajclgdnb
<s> sé	an
sé que	jk
darle	ao
somos	akol
<s> somos	akol
comprometida	an
igualdad	doodpd
igual*	acbddngdjdldnbocpcqr
oportunidades	arnZ
oport*	arnZ
en adelante	bnjc
pasarán	adbo
pasar*	adbo
comercial	bond
comer*	bond
nos gustaría	aZbook
que esta	abbsednd
ya está	bl
está no	blgdhdjmnd
presupuestos	aabljdnn
más presupuestos	aabljdnn
tienes	jdnnodpd
otras	bddmjcmdnl
obras	jdnp
no será	adbmpj
admitido	bm
nota	aXcogqjdnboZpZ
pegado	copd
sello	aZconjpd
vida	a6crddejfogRhWkXlYmdnqojpPqR
teníamos	pm
ya teníamos	pm
tenía*	pm
autores	aXgdlkncokpm
autor*	aagdlknbokpm
la casa	pm
todo lo	adbdcqgdjbpc
demás	acbdcqgdjcnjpc
lo demás	acbdcqgdjcnjpc
delegada	addopd
pasó	donbpd
cena	aSbacddofugdidjdnbpa
se le	ajeojdlcmd
notifica	ajeojdldmd
le notifica	eojdldmd
notifica que	eojdldmd
negoc*	aYeomdocqn
cerrado con	an
con #	an
solicitudes	aped
la empresa	adfn
junta	aTcYdnepgvickplpmaoXpOqW
de evaluación	abgo
votación	aYgoldpn
votac*	aYgoldpn
concesión	acgp
pedía	gkjj
me pedía	gkjj
pedía que	gkjj
pensara	gkjj
lo pensara	gkjj
pensara otra	gkjj
otra semana	gkjj
semana lo	gkjj
necesito	jl
<s> tampoco	gm
el nuevo	gm
calendario	aagljnnc
propone	gm
vamos	aYblcadcgkhmidjYlcmcnooapdqa
vamos a	gmnd
contratar	aZebglnn
a contratar	abebgmnnod
contratar el	abgloj
servicio	gm
mesa de	hm
responderá	abephmnZod
sobre este	ajhl
que es	hm
firme	alhmod
respuestas	adimnj
las respuestas	adimnj
respuestas a	adimnj
boletín	adimnj
este boletín	adimnj
elimi*	innb
primero	acddgdjlnnpb
el primero	acddgdjlnnpb
si su	adjn
manda	cmjjkdnc
manda una	abcmjjnd
prólogo	aajnnj
el prólogo	aajnnj
prólo*	aajnnj
a primera	jppd
enviá*	jn
así como	jn
como está	jm
hay que	km
que dejar	kn
siguiente	kn
presidente	awccdcesfagcibjkkYlsmmnvolpPqH
al presidente	adlm
el manuscrito	llnd
abierta	lm
reenv*	aclm
# días	lm
impug*	acgdlp
relle*	aZlmnk
vendría	mn
vendría bien	mn
comentar	aaelmn
puntuación de	admn
<s> ha	aYcdddgdjcldnoocpbqp
quedado	abnnpd
ha quedado	abnnpd
bolsa	arbcccdmeUfZkWlZmjnqoVqc
la bolsa	adnopd
bolsa de	adnopd
ciclo	jdnm
el ciclo	jdnm
ciclo de	jdnm
incorporación	adnaop
dos personas	aboppd
muy	albVflhliYjnkNldmXnYpuqr
pesó	gdpn
pago	ocqn
muy bien	abndqq
todas	baedgdhdibjaldnpobqr
beca	an
de este	bbedgdhnkmlbncoc
<s> fue	an
guada*	nl
devolvemos	am
le devolvemos	am
devol*	jclqnZ
devolvemos los	am
redes	al
nombre de	ar
suerte con	aonc
disculpe	acbknk
<s> disculpe	acbknk
disculpe la	acbknk
franqueza	bnnb
la franqueza	bnnb
franq*	bnnb
dossieres	acbknk
más dossieres	acbknk
suyos	acbknk
dossieres suyos	acbknk
rectorado	adgklk
segunda instancia	adgklk
motivos que	gl
<s> como	lknd
diez	ll
diez días	ll
trabajamos	aXjrnb
proveedores	jp
instituto	a7bZcZdVedfXgbicjckSlvnlokqX
ulter*	aRbrcbdcengchmiclbnjodpbqd
oferta por	aadm
por las	acdm
agota*	knlcod
abril	aVgdkmljnjojpb
de abril	aVkmlkok
reabr*	knldod
formulario	aaknlcnkod
el formulario	aaknlcnkod
esta dirección	adbdio
prego	abblnk
la prego	abblnk
prego di	abblnk
di non	aUbucdfdgcimlcnZ
scrivermi	abblnk
né	anbmnb
all'indirizzo	abblnk
all'i*	abblnk
privato	abblnk
all'indirizzo privato	abblnk
anche	bZcdglhdjklcnlod
avrà	aWbcnu
finito	adbcnn
raccolta	adbcnn
vi	apbncQdZesfmhZjjkjlZmVnkokpbqS
<s> vi	abbnenldncod
chiediamo	bnnd
vi chiediamo	bnnd
chied*	aabnlqnZoc
corte*	bm
offerte	aVbmcpgbhdldoapcqn
nostra	aubncodmeuhliXkUlamZnZpnqU
grato	aYbrnb
grato se	aYbrnb
considerare	adbqjZ
chiusa	aabrja
questione	abbrjand
da oggi	bnnd
le sue	acbo
chiam*	bmmdnb
vengono	aWbnio
vengo*	aWbnio
rifiu*	bo
centralino	bnnd
nostro	bcengdhdldnaom
il nostro	bdengdhdldnaon
risponde	alljnd
sabato	apbccmddepfZhuinjboZpkqc
matti*	an
lasci*	aXbnfcjdnp
perdere	aabnfcjdnm
perde*	aWbnfbgdjdnrpd
e non	aVbocbhkidjdlcndoapo
tornare	aZboccedgdhpna
torna*	aZboccedgdhpna
bottega	aabnfcjdnm
in bottega	aabnfcjdnm
botte*	aabnfcjdnm
torna	ajbcfdjdno
vedere	aabbfdnnqo
diseg*	abbcfdnq
faccia	aVbdclfmjl
genere	aYclfonb
<s> lei	adcm
è un	accm
opinione	cm
presenza	cdldqp
però	bdccgdjcnaocpbqt
però la	adpdqp
sulle	aWbccbgchqidjdnbodqp
dopo	albcdlgdljnc
dopo la	dm
segna*	dm
un'al*	aYbddmjmpj
riguardo	aZbddmgdjopd
rigua*	aZbddmgdjopd
suoi	aWbldqnd
ai suoi	aabldl
messaggi	aZbkcddlgciond
suoi messaggi	aabldl
notturni	dm
nottu*	dm
scuola	aZbdcodmpd
può	aZbZcXdkecfcgZhWidjWkmlumonbobpZqb
non può	bcdmkond
proseguire	dm
prose*	dm
sono	amcddnjdldmcpd
si sono	abdn
senti*	amdnjcnbobpj
disagio	acdn
per i	abdn
commenti	abdn
<s> per	alllnY
ragioni	an
per ragioni	an
ragio*	an
sicurezza	nj
sicur*	nj
gli	amldnopd
oltre	lnoc
trenta	abgdjclcnWpdqu
ogni	eo
<s> ogni	abeo
ulteriore	aXbncdddenhdnjpc
comunicazione	abeooj
indir*	aYbcccenhdipjdnZ
legale	adeonc
studio legale	adeonc
essendo	eo
<s> essendo	adeo
corso	aceolk
in corso	adeo
causa	eo
sulla	adeo
forni*	aXbdcZenhqjcnc
possiamo	adcdeojk
non possiamo	abeojk
affid*	eo
nuovo	aXbccbenfdgmhdidjdlknmodpd
un nuovo	aXennn
<s> ti	blcbfn
voglio	aUccfsnj
ti voglio	aXfonl
bene	aacbfnnjpk
ilaria	cdfond
di un	ccfojcldod
altro	aXbdcofngbhajakqmdnWobpaqb
un altro	ccfond
nonno	accdfpjd
laboratorio	adcdfpjd
prendo	adcdfpjd
mia	ajbjcRdmerftgRhcinkblcnsoYpLqU
torino	awcQenfygmhZiYjnlYmdpaqW
a torino	ccfpjc
come da	gl
da lei	aaglnk
richiesto	gl
richi*	aYbbcadcedfdhticjZlZmdoopZqd
abbiamo	aTbackddedfbhaidjZkdlcmcnVoap2qd
abbia*	aTbackddedfbhaidjZkdlcmcnVoap2qd
domanda	ccgkjkknldncpd
la domanda	adgl
doman*	akbccbfdgjjjknlcnZodpc
l'esito	gl
l'esi*	gl
resta	cbgpjcnlpc
quello	aUgljmnm
comunicato	gl
comunicato a	gl
a marzo	gl
<s> l'esito	aj
l'esito della	aj
stato	augdpd
è stato	as
prevede	al
il bando	ajjdnn
ricorso	aWcdgrlkndodpc
ricor*	aUccgrhdloncocpcqd
respinto	aZgrpd
respi*	aVcdfogrhdndocpcqd
quanto	aYccdogrjbncocpbqd
in quanto	aZcdgrpd
<s> ho	gj
riletto	adgj
ho riletto	adgj
rilet*	adgj
tutto	gj
riletto tutto	adgj
tutto da	adgj
capo	aqbmdlepfjidjdkYlrmZojpWqU
da capo	adgj
capo con	adgj
matita	adgj
la matita	adgj
matita in	adgj
in mano	adgj
mano e	adgj
cambiato	adgj
ho cambiato	adgj
cambiato idea	adgj
e ho	gann
mandi	gann
mi mandi	gann
resto	gYjknn
il resto	algZnl
<s> mi	akbcfdgmjlnW
chiede	aZgn
di nuovo	aYgnlm
e di	aZblfdgnnd
devo	bdgmmlqd
giudizio	aYcdhnmnndpd
il giudizio	aYcdhnmnndpd
giudi*	aWcdhnmnpd
giudizio della	aYcdhnmnndpd
della commissione	aYcdhnmmndpd
esser*	adhZmp
nostre	aahrjd
richiesta	aXbdgchqnYoqpc
inviata	in
<s> questa	abip
casel*	aaip
e i	adbdip
i messaggi	adbdip
dovesse	jo
doves*	jo
otten*	jk
partita	jk
iva	bjcRdXeniUjskplnmbnuoppb
luglio	aajknm
dica	aljj
subito	jo
perché	adcdfnglnapd
progetto	amjk
il progetto	jk
proge*	asjjnd
contratto	aacajmnZopqd
un contratto	cdjo
contratto a	cdjo
a tempo	ccjnndod
indeterminato	ccjn
tempo indeterminato	ccjn
indet*	ccjnod
saremmo	aZjmnk
sarem*	aZjmnk
qualora	adjrnc
qualo*	adjrnc
qualora la	aZjr
scheda	jmnd
la scheda	jmnd
tecni*	adjm
un solo	jmpc
furgo*	aZjp
secondo	gdjnljnlpbqc
il secondo	acjopd
aggiu*	acjopd
sul	anbVckdVetfpgVibjolmmdncpNqZ
poi	aajonlpd
chiedo	aZblknnd
le chiedo	ackn
chiedo di	ackn
pazie*	kn
fino	abbccbfdgdjbkunc
fino a	kn
metà	ackn
settembre	adkn
sette*	abcdgdjdknldpm
direttrice	kn
la direttrice	kn
diret*	bacZdbfcgphdjZkmlamdnVokqc
rientra	acknlknd
rient*	abjdknlnnd
nuova	acko
una nuova	acko
domanda non	abko
essere	cdknlnocpdqd
può essere	ko
presentata	abko
mesi	cdkollnb
avverso il	adll
il presente	lk
provvedimento	adll
presente provvedimento	adll
provv*	aVgdjdlkndorpdqd
provvedimento è	adll
ammesso	ll
è ammesso	adll
ammesso ricorso	adll
ricorso al	adll
tar	ambXcsdTejiajjkYldonql
al tar	adll
tar entro	adll
potrà	aXjnlonc
potrà essere	aalo
revisione	acjmlkpd
revisori	adll
febbraio	aZjdkqlj
febbr*	aZjdkqlj
<s> è	adlp
chiedere	aZlrnd
agli	ll
atti	adll
gara	adll
di gara	adll
trami*	ll
<s> chi	abdnlk
chi non	lk
graduatoria	lk
in graduatoria	lk
può chiedere	aclo
ad altro	lk
ottobre	lk
ottob*	lk
desid*	aamp
le mando	bdjcmonc
mando le	bdjdmo
delle	a1bbcOdYenfpglhjiZjbkYldmppbqS
lettr*	abmp
terremo	jdnl
<s> terremo	jdnl
terre*	jdnl
archivio	abjdnn
e la	aZgdjpnjpk
libera	jcnl
posto	amjbnj
amministrativa	aXos
ammin*	aYos
la sua	gjhdjklcnZom
economica	acoo
supera	ndon
novemila	aYoo
tetto	ndoo
<s> abbiamo	cbgdjdndps
scegliere	jkpl
scegl*	jkpl
dieci	aaccmnpm
sempre	pm
merito	pm
mio	abcdpr
catalogo	acpo
nel	adcYdugZhZipkdmZndodpTqu
<s> nel	aaqp
colloquio	aZcdgdlnndodpdqp
colloquio è	acqp
con i	aaqp
bilan*	aVccfcgdjdkqlcqp
<s> siamo	al
spiacenti	al
siamo spiacenti	al
spiac*	al
spiacenti di	ak
selezione	amjj
la selezione	aljj
selez*	ambdcddnldodpd
si è	ao
conclusa	aljj
conclusa con	jk
averci	ak
per averci	ak
leggere	al
legge*	al
l'aud*	al
porte	auedfcgkhmicjjkkllmdnlpbqW
chiuse	al
invitiamo	aYbonkpd
la invitiamo	aYbonkpd
qualsiasi	aYbonkpd
quals*	aYbonkpd
qualsiasi ulteriore	aYbonkpd
solle*	adbqnY
posizione	banppb
posiz*	banppb
che con	aVbpmmna
con questa	bpmdnc
questa mail	bpmdnc
e le	an
auguro	aq
le auguro	am
buona	ap
preghiamo	bm
la preghiamo	adbm
pregh*	bm
preghiamo di	bm
atto	adbm
non ci	aYbojdnn
sotto*	bona
altri	abbond
manoscritti	adbond
manos*	adbond
cortesia	am
domande	ao
le domande	al
giro	awcZdZeVfkhjiOknldmZnnqa
preventivo	aXcrhd
è da	aXcqhd
che di	copd
redazione	coljndpc
redaz*	coljndpc
ne abbiamo	aacondpk
abbiamo già	aXcnncpo
seguito	abdojdncpl
non le	aYdojd
sarà	asbddoedjbna
selezioni	aadojd
referente	aYdnnm
la referente	aYdnnm
referente per	aYdnnm
dei	a8bjcPeqfphdiXjSkXlZnXobpWqH
espresso	clekfnhaidkXmuoa
espre*	aXdnebgmjdldnnoc
parere	abdngmnc
contrario	addnjj
al suo	acdonc
campo	ascZdjedfbgchojdlSmdnkojpUqQ
estivo	aYdnnm
campo estivo	aYdnnm
maggio	aWgkjdnpod
posti	nn
i posti	nn
consiglio	abep
nostri	acccddepgdhdjbnaoqpcqd
dichi*	epoc
sul suo	aYepnj
dall'*	aden
nome	amdbfngahaiujdkplamdnpoZqV
tra	a3bYcQdWesfYgchVijlkmYnloopSqS
tra le	aaen
vostre	en
le vostre	en
referenze	en
vostre referenze	en
quest'anno	aqpd
accol*	gkhmodpc
prati*	alpj
davide	acbccMdneyftgshliTjakclrncobqa
proprio	aTfngcnloopd
mi faccia	aYfmjm
sua istanza	gl
stata	aogklcndpa
è stata	amgklcpb
# maggio	adgllj
accolta	gl
stata accolta	gl
<s> anche	acgmjk
anche con	acgmjk
con il	aWcdgpnkpd
prezzo	gmjknc
il prezzo	acgmjk
ritoccato	acgmjk
prezzo ritoccato	acgmjk
ritoc*	acgmjk
restiamo	gnjdnd
resti*	acgmjdlmod
consegna	jl
riparliamo	jl
ne riparliamo	jl
ripar*	gkjj
direttore	acgljdpl
il direttore	acgljdpl
aveva	gl
ma la	gl
asseg*	ajgljdpd
terzo	acgp
tentativo	acgp
tenta*	aYbafcgojalqnd
dispiace	acgp
dispi*	acgp
davvero	aafdgpjknc
davve*	aafdgpjknc
questo	aZbZcZdmeafbgahninjamcnkobpaqc
decisione	hlodpm
decisione è	hm
saranno	hm
saran*	hm
chiar*	hm
rispondi	ip
nessuno	aaip
nessu*	edhdip
indirizzo	adipljnb
questo indirizzo	aaipljnd
reclamo	lk
il reclamo	lk
# novembre	lnnb
<s> qualora	jnnc
senza	gdjrnd
<s> senza	acgdjr
patentino	abcdgdjnpn
fa	ascTdSerhojklsmcnXokpbqL
tema	jn
interessa	adjn
se il	aajrnd
almeno	jm
casi	aajr
trova	aWjmmrncpdqc
un'altra	aajnpj
posso	aYbbcafdkqlcmknXqm
cinque	ll
presidente di	adll
ritiene	aZjdlq
ritie*	aZjdlq
procedura	abjdlqnd
la procedura	aZjdlq
prenotarsi	aaln
oltre il	aaln
giugno	aUjdlpnlpm
# giugno	aXlpndoj
minuti	mo
domani	mo
racconto	admo
non ha	aZcdmopm
soci	mo
allegato	aYmrqd
in allegato	aXmrqd
punte*	aYmrqd
rivista	acnn
rivis*	acnn
resta in	abnn
contatto	aann
nelle	aaoo
settimane	adoo
due settimane	aaoo
nei	acccjdnboq
risulta	abncoq
risul*	ccjdnboqpcqd
<s> tra	acpm
profili	abpm
l'ist*	pm
ma il	aUjbldnaqv
erano	qo
belle	atccdbesfwhaiSkdlYmXnlocqY
da vedere	acndqo
non la	ampk
tra i	ao
averla	an
aspet*	no
trattamento	am
tratt*	apnd
trattamento dei	am
dati	am
dei dati	am
è la	am
con sede	am
sede in	an
da casa	adbm
mani	bdcrekhliZkdlXok
le mani	addn
su un	dn
per questo	dn
ritir*	acdnljod
proposta	cadmgmjYlbmlnjobpb
la proposta	aadnnl
non si	jdnp
a giugno	abjdnmpm
giovani	jdnn
giova*	jdnn
<s> pedimos	bk
lhe	aTbvccdbecfdgkhcidjZkblbmnnXpaqa
lhe que	acbp
volte	aZbkjl
volte a	acbkjlnc
a contactar	aann
contactar os	aann
nossos	abbkcdeogchcidjbkclamcnnodpdqb
os nossos	ldnmqd
serviços	adnn
nossos serviços	aann
serviços sobre	aann
<s> não	aYccdcebfsgWhkjVkYmcojpYqZ
futuras	bdnm
futur*	bcnn
muito	aWblcodcfogdhdidkdlbmcoapbqc
assunto	aZbnhnnc
assun*	aabmhn
encerrado	abbnjdnl
por encerrado	adbo
encer*	abbnjdnl
favor não	ajblnZ
mande mais	adbm
mais originais	adbm
originais para	adbm
editora	bmpd
a editora	adbm
próximo	adbbnp
pode	bXccdbedfdgchdjmkalqmcnkoapcqc
pode ser	bbddlknm
certo	bcnm
o seu	aZbkcldkecfcgahdidlbmdndoWpkqj
e não	abbpcdfZgXhmicjkkdlbpYqd
outras	bo
coisas	akbmgdod
as coisas	ajbmgd
estão	aZbnnl
é	aMcndWfjgkimjbkVmVnjobpnqa
é só	abbmgdjmod
que lhe	aabmgbml
peço	aXbpedgajckrlbncpdqd
lhe peço	abbn
na	a9bNcUdWeLfpgThQiQjTkolWmWn7oSpQqS
portaria	ap
depois	aSbacqddebgjhdjbkmlboZpcqk
depois de	aRcrgkmknjqd
uma	bUczdjenfZgJhNiojtkUlWmjnjoTpb
de uma	aPcrdliljjld
projeto	adbdcmjdnkoapdql
seu projeto	accmndql
princípio	accmndql
do princípio	accmndql
princípio ao	accmndql
fim	adcmndodql
ao fim	accmndql
e o	bccngdjmnWokpc
nem	aUbccmgchlidjllcnYorqc
mas	albTcUdWebfdgXhZiPjukNlXnnokqk
são	adgYhbjcljndoppdql
não são	amgbhcqm
mensu*	jdncomqm
<s> na	bddljbnk
queixa	abdmlk
convite	dm
para o	aXdlno
retirado	aYdlllpk
duas	aYbcdoncoj
consigo	aabddo
pelo que	abdo
que a	ambbccdnelgdjalcncocqd
a bolsa	bddojd
bolsa não	bddojd
não será	abbadokl
chegou	gdjdncodpp
a ser	ajnk
uma vez	ao
vez que	arod
atrib*	appd
nosso departamento	aaeonjod
jurídico	aaeonjod
departamento jurídico	aaeonjod
também	aYbnebfdjdnq
vagas	bceafdgdiojclZnlobqd
de vagas	ecno
havendo	el
sobre o	elnj
o contrato	el
não podemos	em
indeferimento	aYelgojdld
indef*	abelgojcld
duarte	arbacOdkecfvglimjbkcmkoUpVqZ
não é	aYbacdfogjhdiojYlZndpcqj
é para	aabdfpgkjdoc
vou	aYfr
não vou	aYfr
já	ambaccfqgdhbkdlcoZpdqd
reapr*	aXgplk
processo	anbbedgohajala
o processo	aZgp
se o	aUbcgojvlcnW
apres*	aRbaccedgmhdjlkclamcnaoapcqx
em #	algmkclcndoc
julho	gmjmldoa
de julho	gmldod
analisada	aago
foi analisada	aago
anali*	acgojclcnood
não lhe	aXgooj
dar	akbbcXddecfXgbhkiujXlmnvpRqN
dia	a5cYdjemfUgVhcjokYlbmnncoopNqO
no dia	algc
seguinte	akgbljnmobpd
voltei	acgkjk
<s> voltei	acgkjk
voltei a	acgkjk
a ler	acgkjk
ler os	acgkjk
três	ambdgkjjnbqd
os três	acgkjk
primeiros	acgkjk
três primeiros	acgkjk
capítulos	gkjknd
primeiros capítulos	acgkjk
capít*	gkjknd
capítulos como	gl
nós	gl
para nós	gl
mudar	jl
se mudar	jl
quero	fogdnc
ler o	adbajknn
decisão	bkddgajblnmdndolpdqd
da decisão	hl
qualquer	acbbcdepfdhlidjckmlbmdnZodqd
qualq*	acbbcdepfdhlidjckmlbmdnZodqd
explicação	abgdhmml
não vamos	adbnhmjcnZqd
vaga	bdhnjdlonZ
a vaga	akbdhnnb
preenchida	hn
é uma	acikndpoqd
automática	ij
mensagem automática	ij
endereço	adiolb
o endereço	adiolb
ender*	adiolb
livros	abicjlnm
mim	aqbdicnl
por mim	akbdicnm
todas as	aaicnq
mudança	jk
mudan*	jk
para #	aYjjpo
outubro	aljnld
outub*	aljnld
diga	acjkok
que o	acbdjlldmkobqm
<s> sem	abjkok
sem o	abjkok
conselho	amjkndoc
dá	aZjlndon
não dá	aZjlndon
conversa	akjknd
de novo	aacdgmjnkmlcnZoa
<s> estamos	abjo
disponíveis	adjn
clientes	akjmnc
e eu	aTbcccfogbhdjsldmlnboZ
o caso	aZjpnj
outra	aWbccdgnjkknlbnmocpd
outra vez	abgnjlld
aos	aWjpnkod
aguar*	km
abertura	km
abert*	km
fevereiro	km
fever*	km
estou	amkmlcoc
peço que	abkrlcod
não me	aabngdkmlcod
resposta	acbdfdgmhdidjbkllnoaqd
até	bacbebgYhdickolvmbncoapaqZ
resposta até	kmlc
até o	aYkmlj
o dia	aYkmlj
dia #	aVjlklljndok
trinta	lk
o candidato	ll
poderá	aZjdkolknd
vista	awcYdZfWhZiXjpkjlnnlokpPqW
recorrer	aZllnk
# e	ll
maio	lk
de maio	adlk
área	lknk
pela área	ll
inscrito	ll
artigo	jdlkndocqm
o artigo	llodqm
profu*	lm
<s> pode	aalo
pronunciar	aZlqnd
pronu*	aZlqnd
pronunciar se	aZlqnd
dez	aalpnboj
quiser	jdmm
marca*	abjdmmok
um café	jdmm
onde	jdmm
a proposta	jdmm
pontos	jdmm
em anexo	aajaldmqoc
<s> seu	no
seu nome	nm
fica	albdcbeljbkdlcnnodpc
cadastro	nl
cadas*	nl
reserva	aanp
de reserva	aanp
por um	adnm
um ano	aRknnr
comprovativo	aaoo
comprovativo de	aaoo
às	jclknaoq
animais	om
você	acbXcmdcedfagZhZibjXkamcoqql
e você	om
tem	cXddfSgkimkllqoupUqT
foram	aapo
<s> foram	aapo
foram mais	aapo
mais de	aZpr
inscritos	aapo
bolsas	pl
<s> é	aZhnjdpnqd
escolheu	abqo
peça	aZbdjnodqo
mostra	abqo
graves	bdcZeWfjgZhajVkYndojpjqp
informar	aj
lamentamos informar	aj
informar que	aj
sua proposta	gn
selecionada	am
foi selecionada	ak
obrigado	ap
<s> obrigado	ao
obrig*	awnb
carinho	am
carin*	am
à nossa	no
solicitamos	bmnc
<s> solicitamos	bmnc
solicitamos que	bmnc
inscreva	aZbjno
se inscreva	acbknl
inscreva novamente	acbknl
novamente em	acbknl
nenhum	bmnc
dos nossos	aXbmepnZ
processos	aYbknn
nossos processos	acbknl
seletivos	acbknl
processos seletivos	acbknl
selet*	bkednl
esperamos	bcnm
gostaria	aZbnnj
gosta*	acbnnj
fosse	acbocnddeYfmhbjzkblZmbnVql
fosse a	aXbnjn
a nossa	bn
continuar	abbnjcnl
se continuar	abbnjcnl
continuar a	abbnjcnl
escrever	abbnjcnl
a escrever	abbnjcnl
escre*	aYbnjbnn
assim	bbnn
inteiro	acbbnp
intei*	acbbnp
procure	abb1elfVgTiojrpdqc
gentileza	bnfd
por gentileza	bnfd
também não	aZbooj
não procure	bnfd
minha	bnfdgljdmdnd
a minha	bnfdgljdmdnd
equipa	bond
pareceristas	aq
os pareceristas	ao
outro	aZcqgdjdnl
<s> você	aYbbcnjckdljpdqm
candidatar	aXcojckonb
esse	aYconbqn
currículo	aabccnjcldnkodpmqc
seu currículo	bdcdnmpnqd
quem	nbpn
de casa	bcfogdnbodpnqd
funci*	aVdofpjb
receção	addo
receç*	addo
dado	dm
<s> dado	dm
dado o	dm
relatório	aadnnl
o relatório	aadnnl
equipe de	dmldnd
proteção	dmldnd
de proteção	dmldnd
recus*	dm
dados	nj
de dados	nj
<s> qualquer	eqnc
deverá	aaeqnd
<s> fica	cdemjdldnjpd
fica v	em
exa	em
v exa	em
caducou	acen
caduc*	aden
nos é	aden
classificação	lk
consta	ap
casal	acfpjc
eu não	aXfp
não quero	aafpjd
aceito	abfo
tua	fogdncojpd
preciso	fooc
longe	aZfojk
diretoria	gnnd
à diretoria	acgn
recusa	adgn
a resposta	aagnlm
resposta é	aYgnlm
igual	aocYgnjdld
mesmo	akgm
<s> mesmo	gm
ouvir	adglmk
de ouvir	adglmk
ouvir os	adglmk
seus	akgkldmkod
os seus	glmk
argumentos	adglmk
seus argumentos	adglmk
argumentos ao	adglmk
telefone	abglmo
ao telefone	adglmk
razão	adgm
<s> depois	mlnj
amanhã	ml
definitivo	hn
não há	hojd
volta	aubYcbdQelfXgchqiXjlllmopbqX
volta a	abbdhojk
este e	aciklk
pois	iljmlcndod
sai	a0cldceaflhYijjakalYnrpXqd
caixa	il
o pedido	adll
pedido de	ll
entra	adll
plataforma	llnd
plata*	llnd
plataforma até	adll
às #	llnd
sexta	ll
feira	ll
orçamento	jond
o orçamento	acjond
orçam*	jonb
abaixo	aZjnlknd
pôr	jk
vocês	abjmnj
de vocês	abjmnj
único	jo
avise	aXjr
avaliação	jmljnb
a avaliação	jn
venha	adjn
informe	jmljnd
nos pois	jm
pois o	jn
apoio	aZjnnj
residentes	jmnd
<s> peço	adblkn
carnaval	aajkkn
carna*	aajkkn
<s> só	jcko
classificação a	ll
deve	adckdZgnikjdknlmmmnaoaqZ
até #	kblp
oferece	aZlkok
ofere*	aZlkok
transferência	lk
associada	lk
aceite	ajjjlknd
devolutiva	ll
coordenação	ll
pela coordenação	acll
<s> posso	bdcdmknaqn
dizer	aWmlnn
posso dizer	abmloj
lhe por	ml
tiver interesse	jcml
companhia	adnn
companhia do	adnn
produção	acno
deles	aXjlnm
estás	acnm
primeira	aanm
à primeira	aanm
o edital	om
norde*	adom
registrada	aZop
está registrada	aZop
tem #	om
limite	adom
propostas	adgdjdpo
alta	a2bbcVddepfdgdijllmjndodpcqZ
para as	ndpo
resumo	qm
o resumo	abqm
toca	acqn
verdade	qm
verda*	qm
só que	acqn
todos os	abqn
infelizmente	alom
<s> infelizmente	om
infel*	alom
infelizmente não	om
vai	arnd
não vai	am
dessa	al
dessa vez	al
boa	avblephaiUjmnpokpUqT
<s> boa	al
boa tarde	al
sra	ak
valad*	am
espero	ao
espero que	am
verão	an
desejo	ajjk
<s> desejo	al
desejo lhe	al
lhe as	al
maiores	al
as maiores	al
maior*	an
felicidades	al
maiores felicidades	al
felic*	al
a decisão	adbmhdlm
tente	anblnd
reunião	bm
ninguém	adbljk
wij	aYcVdperfXglhjiZjbkUlYmVncoaqW
<s> wij	anbocddceZgXhdkdlanXoZpnqc
verzoeken	acbm
verzo*	abblglnd
geen contact	blednd
meer	awbmdOfngjhViPjqkXlYnnpXqW
met ons	aablnj
ons op	bl
op te	abbmndpk
nemen	adbkddecgchmjdkkmcnaocpj
te nemen	abbmndpk
neem	alnj
<s> neem	alnj
gerust	aZbcedjakcnx
opnieuw	aRbjcbdbebfbgbhdidjwkklYmcnmoZpbqb
opnie*	aRbjcbdbebfbgbhdidjwkklYmcnmoZpbqb
weer	aTbdfdgdjkknldnrocpd
iets	aPbWccddedfcgajmknldmcntpkqd
zou	bscqfdgdinjokXlcoaqb
we het	aXbpfdjknaoj
stuur	aabljdnopd
<s> stuur	aabljdnopd
stuur alsjeblieft	acblnl
het heeft	acblnl
heeft geen	bonZ
zin	acblnl
echt	bZno
verdere	aWboeona
verde*	aXboeona
berichten	adbo
van uw	abbo
ongel*	aabp
weken	aojdlmna
vier weken	ao
sluiting	am
sluit*	emgdldodpk
sluiting van	am
de procedure	ln
zich	aUbocmdmeafdgZhdidjXkbllmcnnoVpaqc
u zich	abbpcdddjbnlod
alstublieft	abbrnb
alstu*	abbrnb
niet meer	ajbolcnd
wat	arbdcledgahZiXjjkdlSmcnqodpTqQ
<s> wat	cmgcjnnc
wat een	cm
waard*	co
was dat	abco
dat u	acblcnddedgljalcoc
<s> met	bdcojmldndpcqd
zo'n	abcp
grote	abcp
zo	aZcodmjdod
weinig	abcp
kom	accp
hier niet	aXbbcofbikmo
niet binnen	aXcpldom
wij uw	aadteagdndpc
uitno*	aXduebncpc
<s> onze	aabYdnengdjdnkocpa
zich niet	aabddolmoc
niet op	aUbYdnenfbgcikjdmnncoZpj
hun	akbbcXdpflhjiajclkmnnaodpWqa
weegt	dond
voor ons	ajbddondocpd
tachtig	al
tacht*	al
zaal	oppd
de zaal	on
dus de	an
kaart*	an
zijn	boedflgcjZkblbmcnjoZpb
zijn op	fm
<s> op	abbdengkjdok
van onze	enod
inhoudelijk	en
inhou*	en
op uw	aaenglod
uw brief	engd
<s> zolang	aden
zaak	aaemfngdnd
de zaak	aaemfngdnd
onder	em
onder de	em
sluiten	em
wij geen	adbcemgm
nieuwe	aVbmddemglklldnbodpd
afdel*	adnp
mensen	acnp
eens	aRbkddedgdlmntoc
vacat*	np
heel	aUbdczedfuhYimjjkcldnXolqn
tweede	acfo
een tweede	aafo
keer	blcodcekfxhojukblrmopRqW
hoeft	aYbdfmjcmo
mij	abbbcdecflgdholYmlnaocpdqd
mij niet	aTfmhpjjmd
zeg	aafnjk
je het	aZfnjcnn
geld	albdfngdld
heb	adbdfdgkjaknmcnl
heb ik	gl
ik het	aYgkjsncpd
voorstel	algkod
het voorstel	ajgl
voors*	bcgpjlncoc
nogmaals	aZddedgs
nogma*	aZddedgs
het team	ajgl
besproken	angkpd
team besproken	ajgl
komen niet	abbngl
ander	aUcqgkjdkdndpoqc
een ander	aUcqgkjdkdndpoqc
oordeel	gl
oorde*	gl
besproken en	am
en het	an
het niet	bcfdgbjplknbompb
bezwa*	aUgrljoc
van #	aXgrldoj
april is	aWgrob
vroeg	abfdgsjcncpd
je vroeg	adfdgond
maand	aYfcgojckonc
ook al	adgo
en ook	aagsjcnd
nu	aqdaejfbgrhYiXjmkblaqS
moet	akfcgojanc
moet ik	fdgojcnd
nee	awbacrdSemflgrhZibjukjmdncolpGqS
herlezing	aZbdgmnm
na herlezing	aZbdgmnm
herle*	aZbdgmnm
de nieuwe	aagmklnd
zien	acgmjjnd
plaats	amgmjdndod
geen plaats	gm
in ons	acbnglnd
fonds	bcddgljdnmpc
ons fonds	gm
wilt	aSbkcjdUenfogZidjnk6lZmansoaqX
wilt u	aaklno
u het	aYlonm
volle*	adnm
sturen	aWbonn
<s> over	aZhnlcml
uitslag	aZhnldml
de uitslag	aZhnldml
kan	bbddeKfagthjidjZktlpmYnjoQpWqb
kan niet	aaholkmd
kunt	aUbZcnddecgbhdikjZkblwmlnXobpdqc
kunt u	aRbdcngdjbkclummnaqd
altijd	amjdldmnnd
bellen	akjcmnnc
graag	bdcdedfcgchajokdlbmrnWoapcqd
toe	aTczdpedfkgYhdikjZkdmqnYpaqn
<s> het	abbXcddXeaflgZhmiajWkclZmcnXoopnqZ
besluit	bdhnjdlmoc
beslu*	bdhnjdlmoc
staat	acbnddgdhojbpc
vast	bYcndWfSgXhmiajWkQlVmZnapuqy
we gaan	hpoc
er niet	abhpjdoc
niet verder	hpoc
u kunt	bdilll
<s> deze	in
mocht	jlljnb
<s> mocht	jlljnb
mocht u	acjmljnc
het dan	acjm
dan weten	jm
pakken	jmnc
erbij	jn
ja	ambZdceoftgchdiMj0kYldnvokpXqd
gezegd	jn
zonder	aajq
niet aan	aabndlgdjmlcoapdqd
zodra	abbbjokcldnm
<s> zodra	adjpkdnd
<s> bij	jlod
bij een	acjlpj
zestig	adjl
minuten	aXjknmom
kijken	aYjlko
we er	jl
graag nog	aajo
nog een	aYgmjpodpd
een keer	adjlpk
naar	cddnfdgakmlknaoapaqb
<s> wilt	kl
volgende	aajkkklj
volge*	abjkkklj
aanvraag	ajklod
aanvr*	alkkljndoc
wachten	kl
wacht*	kl
tot de	kl
op #	klob
januari	adkm
# januari	adkm
ik heb	jdkonc
eerst	acko
eerst een	acko
rust	bZc2dYeZfkgUhVikknlUmWokpoqp
nodig	aYddedgokondpd
nieuws	kond
dit besluit	hclm
u binnen	lk
zes	adln
binnen zes	abln
zes weken	abln
bezwaar	lk
weken bezwaar	lk
maken	lk
bezwaar maken	lk
bij het	aZnn
het college	aj
college van	aj
bestuur	aj
bestu*	aj
redactie	lkok
de redactie	lkok
u de	adlm
mogelijkheid	lk
mogel*	aZimlk
in te	jklk
dienen	acjklk
te dienen	acjklk
vóór	aYlt
vóór #	aYlt
maart	lk
# maart	lk
inschrijvers	lm
insch*	adbYccdaecfdgdhdjakclknlorpaqa
met de	anll
gunning	aVbmcydoeTftjdkollmcodpqqY
de gunning	ln
gunni*	adlmok
dagen	jllm
van het	aXbcjbkllq
vraag	bjedgdjalonc
bij de	adbkgdjZlrnboc
als je	aammnk
bel ik	acjjmm
ik je	acjjmm
deze week	jdmmnd
week even	jdmm
de jury	aXjdmmpp
houden	abno
gegevens	adno
je gegevens	adno
jaar	adccddfbgajkkmlcnmojpZqb
een jaar	jdno
portefeuille	abno
<s> u	blccddedgbjcmcnZoqpd
anderhalf	aboopk
uur	adjdncoq
anderhalf uur	aboopk
en de	ablcnnoo
berei*	ajbdjdncoq
dertig	on
onder*	aUbaccdlenfcgZhckclbmdnXopql
ontbrak	aTccdcgcjaldndoqpbqs
ontbr*	aTccdcgcjaldndoqpbqs
kregen	aapo
we kregen	aapo
brieven	aXljpp
briev*	aXljpp
één	aXnmpo
het verhaal	aXbdfdgdhdjoobpq
net	aYbZdQedfQgchRilkTlbmmnXonpyqm
maar je	aYjdqq
publiek	aWjdqq
helaas	a2bdfcgdhdjckdncobpd
<s> helaas	atjd
helaas moeten	aj
moeten wij	am
wij u	bbdbengnndocpd
uw aanvraag	ak
aanvraag niet	ak
gehonoreerd	aj
gehon*	aj
leuke	aj
gesprek	aq
gesprek van	aj
donderdag	aj
donde*	aj
met vriendelijke	al
namens	ao
toelatingscommissie	am
de toelatingscommissie	am
toela*	an
meld	acbljcnm
<s> meld	acbljcnm
meld u	acbljcnm
opnieuw aan	acbljcnm
oplei*	ajbnnb
vooral	bcnn
inschrijving	bcnn
februari	bcjdkdnn
laatste	bpnb
de laatste	bpnb
laats*	bpnb
laatste mail	bpnb
is de	aooc
van ons	al
ronde	aojj
deze ronde	am
krijgt	am
voor uw	an
offertes	adbn
verwa*	bn
van u	acbmjj
enkele	bm
geen enkele	bm
rekenen	bm
reken*	bm
erop	bm
ook niet	aZbqfngcjblbod
zelf	amoj
vraag het	albllc
jullie	aYcqjkndpdqc
offerte is	abcqqd
eigenlijk	acco
stuurt	aYcolk
stuurt u	aYcolk
ontbrak een	aYcdgdjbobqt
onderzoek	abdojl
op het	dojd
laten we	do
we je	apdojZnc
je niet	anbcdofcjc
niet toe	addo
een collega	aZdmom
bij ons	akdm
ons niet	badm
aan de	aabcdledgdncom
slag	dm
de slag	dm
ons aan	nk
gaat	arjcldnc
dat wij	bdeo
aansp*	aceo
afwijzen	eo
afwij*	aTbccdddengqjmoZpbqc
raads*	bdeona
neemt	eona
<s> een	kmlkncqc
had de	ap
maar de	an
het is	akfnodpd
uit	albcfnjmlcnZoapd
en een	fnjd
opdracht	fn
opdra*	fngcjdldol
jou	alfnjcncpd
wil ik	aYfnjmnd
ik wil	fm
daarvoor	fm
daarv*	fm
doet	aZfmnjom
doet het	abfmnj
het te	aafmpk
veel	akfmnd
pijn	abfmnj
heeft de	aYbdgrjdkdldncokpj
afwijzing	aWgrjcod
gelat*	aXgr
<s> dat	abgnjcnj
u nu	aYgmjm
ook een	abgnjcnj
huurprijs	gnjc
huurp*	gnjc
voorstelt	aYgmjm
verandert	abgnjj
zei	gnnd
maanden	bdjpnc
maand*	bdgdjpnb
hebben er	gnpd
omdat	gm
omdat u	gn
derde	gnnd
lezer	gn
gezet	aagmjcmnnd
af	aubcfbhdjqkjnqoopVqb
mei	apbccYeafvgmhTicjnkllWnwoZpXqd
in mei	acgp
u niet	bdddecgooc
vragen	edhljclkmmncob
<s> vragen	abhmmm
vragen over	aZhmmm
afweging	abhmmm
de afweging	abhmmm
afweg*	abhmmm
wij niet	adhmol
niet in	algdhnmdod
behandeling	adhnkl
in behandeling	adhnkl
hierover	adbZfdhp
hiero*	adbZfdhp
valt	abhp
niet te	aZfdhpok
praten	aZhp
beantwoord	hdmn
ik graag	abhdjkmnnd
woensdag	hdmn
woens*	hdmn
reageren	aaimll
<s> reageren	aaimll
reage*	aVimlnom
mogelijk	aainpj
adres	il
verze*	acin
klacht	adln
een klacht	adln
aan je	aWjtnc
vrijdag	jonc
vrijd*	jonc
dan wil	abjo
zit er	jj
gemeente	jj
de gemeente	jj
gemee*	jj
hoor	amnd
ik dat	jj
dat van	acjjpl
dien	adjjnk
opnieuw in	jn
woorden	abjmljnd
woord*	abjmljnd
uit en	jl
<s> tot	akkl
na de	kl
verhu*	abklompj
eind	aaklnm
afgewezen	ajjckn
afgew*	ajjckn
pas na	abkn
aanvragen	akkdlk
naar de	lm
met het	aalnpj
augustus	cUdWemfmgqhbjcknlomXoZppqZ
# augustus	acln
augus*	aZkdlnnm
<s> bent	aclp
bent u	aalo
niet eens	acln
eens met	acln
dan kunt	aZls
commissie	acgdjlmnndpj
de commissie	acgdjlmnndpj
commissie heeft	aZmnpk
haar	admn
opmerkingen	aajjmn
opmer*	aajjmn
ze	aubkcVeZfxhcjkkcmuojpWqc
toesturen	acmn
toest*	abmnom
plannen	acnn
denk ik	aWjlnp
jouw	jcnpod
past niet	ol
plafond	om
plafo*	om
is dat	acon
verhuurd	adon
verhuurd aan	adon
stem	aJckdWfVgWikkqlmmYnmopqy
voor een	gdjkkdnaocpq
ontwerp	pm
ontwe*	pm
toon	pm
blad	aanlpm
in je	adjjqn
helaas niet	ar
mevrouw	lj
mevro*	lj
harte*	an
# mei	adpl
<s> veel	ak
succes	ak
veel succes	ak
succes met	ak
zoektocht	aj
zoekt*	aj
naar een	am
open dag	al
nog eens	acbmld
dear mira	ak
sol	a/cVdcezhdiSjlkTlmmkncpPqN
mira sol	ll
manuscript as	jm
word document	jm
program committee	akpd
resumes	bkcNdZecfPinjqk7lwmankoapKqY
we're booked	ol
booked solid	ol
envis*	ol
vu	azbXcndbeUfdickalbmonoplqU
il nous	pk
nous est	arod
motiver	ak
de motiver	ak
chaque	al
verstehen	aqnd
bitte verstehen	annd
verstehen sie	annd
nicht im	am
einzelnen	qm
violine	aj
<s> violine	aj
violi*	aj
violine tutti	aj
hola mira	al
cient*	argchc
congreso	al
las propuestas	lk
autora	km
gentile mira	aj
tip	bdcjddeafWgWhQiqjXkWlmmpnnojpYqq
please confirm	apnb
confirm by	am
march that	aoldnc
otherwise the	aoldnc
realise	cndSeTflhsicjokplPncoYprqa
rather be	pk
est ouvert	adll
# septembre	abln
garde précieusement	acnl
tes	ak
coordonnées	amnd
la création	aj
danken	aj
wir danken	aj
danken ihnen	al
ihnen dass	amnd
gedacht	nk
gedac*	nk
dass die	al
der weiteren	annd
nützen	al
más de	nj
<s> nossa	am
decisão é	ajlj
rejei*	ajlj
filme	aj
ficou	oj
de fora	ak
minimo	aj
dichiarata	ak
stata dichiarata	ak
idonea	ak
il posto	pj
piacerebbe	am
ci piacerebbe	ak
pubbl*	ao
esclusi	ak
esclu*	ao
se ti	an
ti va	al
giorn*	am
papieren	ak
worden niet	anid
terug*	arld
right fit	pk
been on	am
confié	ajpj
rédac*	pl
vertrauen	ak
alle #	al
ist das	nl
relación de	ak
de marzo	akod
de viola	ak
elegido	pm
ha elegido	pm
otros	amnb
inês	amnd
a inês	alnd
il video	nj
# marzo	al
vinci*	aj
hoef	am
hoef je	am
niet over	ao
over te	adon
geachte mevrouw	aj
mevrouw sol	aj
<s> reading	ak
quickly	aVcSdceUfNgthbikjokpllmXoTqq
quick*	jj
something new	abnj
competition was	pl
of papers	aj
by sunday	aona
sunday ?	aona
us today	ok
that we've	ok
<s> welcome	mk
six of	mlnd
one but	alpd
you i'd	jk
n'ayant	adlm
n'aya*	adlm
attribué	ol
été attribué	adol
un nouveau	jknj
y serez	al
vidal	arbTcddaejgrhmiNkUlkmpobpkqo
renco*	lk
decirte	am
oi mira	aj
bjs	an
<s> bjs	an
alla sua	ak
trascorsi	lm
trasc*	lm
sei mesi	an
riscontro	al
risco*	al
martedì	ao
marte*	ao
martedì #	aj
ore	aobZcVdLeYfdgahZibjlmdonqo
ore #	lkoc
gekozen voor	pm
practice has	pj
et nos	al
beide	lloj
male	aRbYcmd4eRfmgThdiWkRlWnnpuqs
aufsatz	ok
aufsa*	ok
druck*	acjnndok
aber wir	op
stimm*	al
haben sich	aqnd
w #	anod
abgeschlossen	abko
ist abgeschlossen	abko
abges*	adkond
lo único	jj
único que	jj
importe	acom
el importe	acom
alojamiento	al
el alojamiento	al
aloja*	al
porque el	ak
jueves	alndok
el jueves	ok
as obras	al
correio	ak
gentili	an
<s> gentili	aj
rugge*	ao
nives	ak
been delivered	oj
# talks	km
else has	am
this issue	an
real pleasure	alpc
write the	ak
two copies	nj
fundamental	bZcVdZerfWgkhxiZkOljnWpkqt
absence	aWcJdjgthpiajjlomXnXpaqm
absen*	lo
validation	awcadReZfUgYixlkmqnZpXqd
to pitch	pl
absage	anbdjdmcnjpj
jardi*	ak
secretario	aj
<s> den	aqnd
textos	al
canta*	aj
noi	al
workshop chairs	aj
might try	al
the longlist	apodpd
este momento	acjknj
apenas	jk
nuevos	jk
autores y	acjkom
solo lo	aajkpk
vemos	jknd
con los	jk
editores	jk
los editores	jk
los que	jk
de avaliação	ll
é de	adln
ontem e	am
oito	am
tendo	am
não tendo	aj
a tua	am
tua proposta	ak
escolhida	am
wij hebben	al
dan bellen	al
bellen we	al
<s> können	aano
ende februar	ackknk
this the	bdidmn
lyle	akbXdoesfngoiUjkkYldmjnXoj
yours and	jj
longue	pl
acceptée	ak
être acceptée	ak
stade	arcddYeVfdgYhcidjjknljnqolpcqR
ce stade	nk
part nous	jj
frage	jm
darf	nj
<s> estado	aj
de verdade	an
eri	aj
le due	ak
event*	ajlj
en als	lk
aanbieden	lj
aanbi*	lj
can support	mdnlpk
https	aslZojqd
here https	ajmd
suspense	aacjdSebfdgjhrkmmooVppqs
on submission	nj
<s> position	amod
leadership has	ajkkod
no external	akod
principal investigator	ak
and honestly	pj
a certificate	am
decide by	lj
bureau des	ak
université	ak
außerdem	nk
<s> außerdem	nk
suchen wir	nk
wir noch	acjm
# minuten	acmjnk
melde	ajnn
besos	ap
<s> besos	al
chelo	aj
te va	abnl
va bien	abnl
bien el	ak
consideram	adjl
consideram que	adjl
atual	al
não pode	alloncod
publicado	aj
recomendam	aj
nova	a1bbcZdZecfahZjaljmVnopjqX
non figura	ak
figura il	ak
<s> andere	ao
kandidaten	apnl
andere kandidaten	ajnl
hadden	aj
ervaring	ajnl
meer ervaring	nm
ervar*	ajnl
<s> fiction	pj
our new	pj
search for	am
tell anyone	kj
ces	an
de l'intérêt	ak
la revue	al
entschieden die	pj
die für	nk
repertoire	accZdTeafYgchjiZjckWlVmdojp4q1
reper*	ok
musik	al
mitbringt	ak
mitbr*	ak
agua	awcaergYhjiRjokYlpnmojpSqV
agua de	adll
blas	aubncUelhnivjUlknkoUpXqa
confiança	aj
a confiança	aj
non in	ak
linea	ak
in linea	ak
e il	am
il mio	ak
preferito	al
manua*	an
monta*	aj
chiuso	ak
ambient	aaedfZgcidkZmpnlokpmqt
ambie*	ok
étudié	ajjl
avec attention	jm
équipe	adnkol
notre équipe	adol
communiqués	lj
de projet	okpj
depuis votre	ll
fr	a4blcJdcejgjhcjZkjlnmYnconpWqX
franç*	an
fera	akpj
semaine prochaine	adnk
à tout	ll
tout moment	ll
votre compte	ll
cadre	ancpdpeVgZhdiTjYmdnlpw
candidature est	aj
chez	azbjdmfrgXhXiYjjlbnmpYqR
frais	aj
de désistement	lj
pour votre	al
n'êtes	amodpj
vous n'êtes	amodpj
contactée	nl
les #	arldod
# jours	aoljoa
elle sera	ak
étudi*	ak
au regard	ak
actuellement	ak
actue*	an
<s> cordialement	an
rh	as
comptable	ak
fourn*	ok
rennes	axbjcVdWfngchdicjlllpWqX
cdi	al
présent	pj
mercredi	nl
mercr*	nl
toute absence	adlo
la candidature	ablo
bewerbung als	amnd
sachbearbeiterin	ol
sachb*	adol
einkauf	al
einka*	al
eingegangen	ncol
uns eingegangen	ndok
frau sol	am
bestätigen	am
begutachtung	acjoocqj
begut*	acjoocqj
voraussichtlich	amklnd
vorau*	arklncocpc
annehmen	jknd
anneh*	jknd
bedauern	ao
bedau*	am
folge*	acom
k #	ol
solicitud de	aj
traducción	adok
tres días	nk
<s> recibido	aj
<s> quedo	am
quedo a	aj
la espera	ak
queremos	ar
proceso de	ak
a una	ak
búsqueda	ak
búsqu*	ak
suerte en	aj
mira !	ak
<s> acusamos	am
acusamos a	aj
a receção	aj
aprec*	ampdqm
análise	ap
a análise	al
análise de	al
em abril	acjjnk
abril e	jk
resultado	aood
o resultado	ao
preliminar	pj
<s> serviços	aj
académicos	aj
serviços académicos	aj
académicos instituto	aj
superior	akbUcTdmesfVgzhniWjWkJlvmdnToZpz
instituto superior	aj
superior do	aj
recebemos	ampk
<s> recebemos	ajpk
pares	pj
por pares	pj
elevado	an
elevado número	an
inscrições	pk
não nos	aj
possível	an
é possível	aj
possí*	ajjl
nossas	al
<s> até	nk
breve	am
pré	nk
<s> secretaria	aj
secretaria do	aj
congresso	ak
do congresso	ak
agora	ajcdjbnn
compra	al
# não	oj
porque o	aj
cartão	al
ricevuto	njpj
notizie	adjjnk
notiz*	adjjnk
abbiamo ricevuto	ajpj
ricevuto il	aj
tuo	ap
il tuo	al
e lo	am
stiamo	nk
attenzione	pk
con attenzione	pk
profilo	ar
quelli	am
tra quelli	al
valutazione	aj
valut*	anncpl
un riscontro	aj
riscontro appena	aj
confermo	nk
ricevuto la	pl
legge	jm
preso una	adpm
una decisione	adpm
allegato la	nj
proposta di	nj
firmata	nj
candidati	al
avvis*	aj
<s> possiamo	aj
mercoledì	aond
merco*	aond
stessa	aj
stessa ora	aj
ora ?	aj
hooga*	aj
namens het	ak
vastg*	al
groetjes	aj
<s> groetjes	aj
groet*	ak
voorl*	jk
<s> ons	nm
drie	aqjknc
binnen drie	jl
drie weken	ak
je zo	aj
zo lang	al
de functie	nood
bijlage	ak
de bijlage	ak
bijla*	ak
je de	jj
goed	am
de volgende	lk
om #	pk
# uur	ok
magst	mj
du magst	mj
cal	awcVeWfjgdhZinokpYqV
https cal	ajmjnc
über #	pj
# bewerbungen	ok
so dass	pj
allen	anbdcVdbelfkhaiUjYpl
ihnen viel	al
auf unsere	nl
der entscheidung	am
da ihr	ol
anerk*	asnd
einstellung	alml
eine einstellung	alml
einst*	apml
mehr als	ajjnnd
stelle als	aondpd
als product	al
product owner	nk
für dich	nk
dich dabei	nk
können nicht	al
die runde	aqoc
heute	augdncoc
vormittag	nl
vormi*	nl
ganzen	acnl
nicht weiter	al
aktue*	ao
hatten	aXcdnkonpk
umso	al
<s> umso	al
fällt	al
interessenten	an
vorauswahl	am
treff*	ak
sind wir	ll
wir für	ll
komplett	acll
kompl*	aYllnn
hast	amllnc
du dich	ll
spät	acll
zu spät	acll
<s> damit	abjl
wir dir	jm
nicht geben	jm
schade	jmod
das ist	jlnkoc
gelesen und	nn
und sind	am
zu dem	ak
gekommen dass	am
heft	aRbjcpddekfagkhrijjmkYlSmtnZoapzq0
heft #	kl
# hat	ajkloa
der #	kkqd
von einer	bajnkj
ohne ihn	qk
er ist	anjbqk
leser*	qk
fragestellung	qk
frage*	qk
eingereicht	aaolql
ergeht	lm
vergabeverfahren	am
vergabeverfahren teilen	am
teilen wir	am
ihnen mit	am
mit dass	am
dass der	al
zuschlag	am
zusch*	ajklod
haben das	al
das heute	aj
runde nicht	nk
herzlich	aqbd
<s> herzlich	ak
wurde automatisch	akid
antrags	ajqj
ihres antrags	ajqj
# wurde	ql
am montag	an
eine absage	nmpj
<s> märz	amkj
wir allen	am
ob	a1bacpeOfdgUhbikkklZmkncoppjqb
leider können	ap
die überarbeitete	km
kollege	aanmon
wieder an	ajnl
termin	albdkklcmmnX
s #	am
dass du	am
raus	ap
melde mich	nk
mich sobald	nk
freigegeben	al
wieder freigegeben	al
anschreiben	an
dieses jahr	ao
elf	azczewfsgYhciVjlkZlTnbpbqa
geschlossen	al
wünsche	an
erfolg bei	aj
weiteren suche	aj
wegen zu	al
kurs	al
den kurs	al
nicht anbieten	ok
einen neuen	akmmnb
neuen termin	akmmnb
sie online	mm
du bist	am
bist mir	al
fragt	pn
wir dich	nj
passt	nn
entst*	an
personen	nl
nix	bjcoekgmhkiojlkrlrmqnbpaqW
nette	ak
bewerbungsfrist	alod
die bewerbungsfrist	alod
aber für	al
und dann	ajnd
glück	an
viel glück	an
immer	ol
marlene	aqcPdmeqfxhZjokklUmbntpZqV
marle*	ao
automotive	apbZdZecfYgbhZickTlbmdnpoopv
den #	aWllocpo
drei wochen	aj
musste	mlod
musste ich	mlod
ux	anod
wir ihr	jk
ihr manuskript	jk
sie zum	aqlcod
beschlossen	pl
eur	atbpcldXelgYhWiYjjkkmjncoqqW
gewäh*	akpk
zurückgezogen	ajnj
controllerin	ol
ganz	amnb
an einem	am
ag	a0bYcZdRengnhbiSjqljmborqZ
exposé	jl
# plätze	am
monats widerspruch	lj
einlegen	ll
widerspruch einlegen	ll
einle*	ll
der letzten	pj
deine	pl
deine bewerbung	pl
wir wünschen	aj
wünschen ihnen	aj
ihnen für	aj
<s> meine	arbc
überlegt	al
lange überlegt	al
selbs*	an
übernimmt	om
und dafür	al
ihnen noch	ajml
moin	arbqdbeVfchciunppj
<s> moin	al
customer success	nj
mandat	ajnj
ba	awbbcZdUeafjhaiVjtmYnjooqd
leider hat	pm
errei*	adpl
werks*	abodplqm
tagen	ar
<s> beide	ll
beide gutachten	ll
quell*	ll
halten die	ll
im zweiten	ll
<s> februar	aqkc
führen wir	al
trotzdem	ajndoj
trotz*	ajndoj
bewirb	al
bewirb dich	al
die #	acpl
bald	akbZc4dsfmiVkZlSmcnaojpmqp
lia	qn
nummer #	ao
bindefrist	aj
binde*	aj
senden	nk
versp*	fcko
neugi*	fdko
# tagen	al
wir können	ak
ihnen daher	ok
augen*	am
fehler	arbdod
utm	amnd
? utm	amnd
bei ihnen	adml
hanne*	ao
teaml*	ol
sie aber	bdjn
die prüfung	acolpl
danach	am
beste grüße	aj
dem #	apoc
wir nur	nl
platz #	nm
# der	aanjpl
muss ich	al
<s> dein	al
now in	aopc
are thrilled	ak
brackwater	ak
our jury	adpl
made us	pj
are i	armdndqd
a judgement	akpdql
rowan	asbncdesfshkijjSkmllmloVpaqT
<s> rowan	al
teale	ak
criteria of	am
utm source	aj
utm campaign	aj
apr	aycUdNedgVhWiZjlk0lwmnnlowpKqY
by midsummer	ajgckk
midsummer and	ajgckk
the silence	anbc
everyone here	ak
the strand	ajojpd
contacted	aucFd0enfZglijjXkZlrmsoZpNqH
be contacted	an
contacted by	aj
receive a	aj
casta*	ak
approaches	adbacTeNfXgahllrmpoYq0
copies and	ajnjoc
substantial	apcQdKemfQgjhmiVkUlbmZnYolptqt
a substantial	aj
where to	an
linde*	aj
read #	adpn
six studios	adpk
<s> sometimes	acql
glasswing	apnc
glass*	apnc
i already	ok
<s> hugo	ak
back when	jcpl
# ?	apod
no offence	ak
offence taken	ak
bramb*	am
last of	ap
to print	nk
we reached	am
book and	aloc
shortlisted candidates	ak
ate	bScreEfphZiXlOmonYoYpvqw
painful	aabZcpeSfjgrhjjakqmknOoWpjqz
advise you	kj
send again	aann
all are	am
me who	ak
who else	ak
cannot make	abbdlmpk
camera ready	amld
ready copy	amld
will now	nj
now be	nj
look what	aj
offers we	ocpk
resident	arcYduecfjgbhUiakcmQnqorpcqK
contracts officer	aj
rank #	amnjob
every single	ak
single one	ak
a technical	aj
similar	aabTcSeZfRhbijjckUlsnbooqu
tenure	bdcZeqfbgxiVkplkmMnbpmqd
primary	anbacTdceOfWgbiojWlmmXnjolqm
ondine	ok
applicants to	acll
three and	pn
ivo	azbdcbdPelfjhdikjWkjlsonqY
notified	atcId3eufXgshjijkrlwnWpHqD
be notified	anlc
ma in	aopd
# weeks	akkj
been notified	aj
passenger	bYcUdpeJfahMimjokclcmSnko1qm
four year	ak
reasonable	bZcWdUfZgmhoiVjjkUlkmnnWpo
a reasonable	amhcjj
the salary	akkdok
and call	mm
mira we	od
write cheques	aj
cheques before	aj
several of	qk
our other	nk
an accelerator	adjp
keep building	amnd
building the	amnd
sprin*	an
<s> accordingly	an
appointment will	aqha
you here	ok
everyone on	qm
scholars	cQdWfSgchtiTjWkXlkmnnjoYpu
skus	acol
# skus	acol
seniority	aacQdTepfdgkhriXjmlrnXolpj
senio*	pk
a a	ak
informed that	akll
abandon	aabpdtfkglhmiWjukqldmRodpYqY
to abandon	oj
# users	pj
an existing	lj
supervise	bpdrfSgWiajqkslpncpUqT
to supervise	pj
the practice	acpn
by law	aj
<s> read	armand
bidders have	ak
or #	oj
longer wish	bdjn
click here	bdjlnd
here to	jlpj
in data	aj
bio	axbYcrdbebfXgThXijjnkYmnnuql
we've chosen	akod
advisor	atbjcWdketfcgYiajZkZnmpWqU
occasion your	ajpd
lot of	adkl
different direction	acpm
eleme*	ajoj
back about	pk
manager role	al
<s> halden	aj
regulatory	aWbadde5fPhriZjkkklxmbnUokpjqo
yrs	akod
# yrs	akod
each one	ak
trust receives	pl
the funds	adnl
application cannot	acon
has declined	ak
declined your	ak
castor	ascddbflhmlbmjnqoZpZqc
really nice	pk
# via	ak
dray	arbacvdSeVfsgjhcicjkkdmknmpXqm
they've gone	al
amount requested	aZolpk
january so	kk
notification of	aj
we're excited	aj
mira just	aj
choose a	alld
mail example	alnc
informed separately	aj
it hasn't	ak
hasn't been	ak
been cancelled	gbom
cancelled and	al
still very	al
ostrander	am
a refund	aj
items	arcZdSeYfTgShTkVlcmnnlokpZ
one straight	kj
overd*	aaoq
spaces	acblcadceafTgRiajckTlbnyoqppqc
# new	pk
palisade	annd
palis*	annd
application stays	ajgdnk
stays active	nj
others and	nm
<s> meanwhile	annd
<s> september	acnkod
must pass	ajlmoc
realistic	akbWcjdUeKfagjhoibkVlamroZpxqu
you second	amnc
po number	nk
mira your	aj
said so	ak
invitation and	am
i'd not	anbcfajdnn
him he	acfdnn
do better	nn
mind for	adnm
the lane	adkkoj
sheila	akbjcXemfohUiZmjnnpUqX
otter	aabbctdkeWgbhZimjlkblXmbnlooqv
can move	fdljmk
brilliant	aubXcpdVeTfmgdhXjQkSlUnboNp5qx
people are	aqpb
silence the	ok
our second	apnd
hear more	qj
by mail	al
adult	aXbYcldveQgUhZiYkZlcnkokpxqq
isn't able	aj
approve the	acon
an intro	acnl
out last	pj
it personally	ap
today's	ak
today*	ak
are no	abnp
grid	aZdSeVfPgdirkblsmdnpotql
successful or	aj
their place	al
by hand	anqb
plots	acblcqdnejfpgShkjVkZlcndolqq
no plots	oj
<s> can't	arcc
he was	odpj
cvs	albsclemfoipkrltmkncodpKqZ
new date	aakpld
storey	ajbackeVgdhVibjjkblkmYnkowpnqo
accept or	lk
knock out	ok
sent your	nj
platform engineer	ak
mira i	ak
augustin	atbkcTekgkhkjcknmmoZpcqc
authorization	aabmcRddezfIgahjivjrkol3manZovpIqR
people which	aj
office manager	al
surgery	cdeRfdhZkwlrmdncolpY
room we	om
heath*	aj
example jobs	abno
else came	bZnn
mad	bWc5dpeVfpgahUidkomannodqj
manager ?	bZnp
runner	abcbdUeNfngdhYisjclbmZn5oc
runner up	adno
communicating	aabjduebgYhtiwjPkQlkmsnYoWpbqt
# behaviour	acqn
generalist	nk
week's	al
decision but	pj
are delighted	am
robotics	cofZgZiunjpr
they ever	am
will notify	anmd
i'm gutted	am
nord	a1bdcaeLfbgcidkalcmjnkoo
we very	nj
much hope	nj
<s> slow	ql
makes this	al
repair	albkcnddeXfZgahQjlkkldmSnboupVqq
packaging	apbZcodRejfSgVhYidkSmknjoopmqq
has since	oj
our funder	acom
you there	kmnd
further consideration	ak
to reapply	kdnm
they regret	pk
were unable	pk
element	aXcXdZfVgbhnjkkPojpjqx
may add	amjkldob
unasked	gcjjkonb
unask*	gcjjkonb
three roles	acnl
with which	pj
feel able	al
your favour	gdok
i fought	am
if he	nj
full for	ok
argue with	mcnn
two #	ok
# years	ol
was at	apqd
your professional	albd
<s> petra	aj
that stage	ak
was such	al
bereavement	pn
berea*	pn
should any	jl
unsatisfactory	akbUcadlePfagrhxipjkkRmmnNoaprqo
prove unsatisfactory	jl
unsatisfactory the	jl
mira and	abnl
the message	nk
success manager	ak
adjus*	jj
will retain	kj
retain your	kj
details for	aj
unfortunately your	pk
helio*	abnk
cv in	nj
was asked	adkjom
string you	amfc
moment we	al
suitable vacancy	al
spend*	ldqm
your qualifications	al
open jobs	adnk
i keep	ak
when one	nl
accounting	adbWcmeqfSgbhnibjdkdlwnPomqt
carbon accounting	ak
<s> they're	aaln
considered further	anbd
<s> choose	apmdnd
may ?	kl
status for	aj
ludlow	atbacddcergkijjakollmYnbolpZqV
haskell	ambodZeWgjhjipknmlndojpZqX
haske*	aj
trent*	ak
i've taken	al
your order	akjloc
interviews and	algdpj
decision has	anha
licence a	oj
and choose	aWllnp
alma	a6cadkfpgXhXjdkZlTmTnnpcqR
# others	amod
quillfield	aniZ
<s> either	alkd
a match	akjc
match for	nk
touch if	al
application form	aj
match we	akjd
in contact	ak
<s> alder	aj
will only	aj
fine and	am
# p	ak
sign in	nm
your answers	ajpk
please log	kdlcnk
once we	am
solid*	am
aerospace	asbYcZdYerfWgbibjnkZmUnnompsqb
moreno	aobbcSetfYgrhliTkVllmdpcqZ
it's usually	ajjj
candidates not	aj
round closes	aj
hexmoor	ak
hexmo*	ak
team all	ak
lacey	anbbdke4fohdiTjmkclmmdoopYqW
open positions	aj
no guarantee	an
guarantee of	an
# jobs	aj
headline	akdbeQfShRipjdkamtnvoYpTqo
linkw*	ncom
consulting	arbccbdbe2fbgUiQjZkYlsnbojpbqX
a phone	lmnd
six people	pl
they asked	pk
or decline	aclm
taxi	akbbcjdveQfogXhMiUjokXmWnnowpbqd
example recipient	aj
recipient address	aj
address rejected	aj
rejected user	aj
you remain	al
change or	apbY
we tried	oj
<s> open	aqnY
reasonable excuse	anhc
one this	ajljod
only that	pk
very strong	pk
<s> hollis	al
# good	acklod
okafor	nkpd
remove the	lj
organiser	avblccdrfjgahdjUkcmYnsqQ
agree to	kk
not say	oj
totally	abbbcsdlfbgkhnjdkSmYnYobpr
total*	acnk
ros	ajcVdZeVfngbhaicjtmonxpYqd
<s> supplier	acldno
number to	njoj
can manage	oj
haven	aobjcadjflhaiYlbmQnsolpdqR
opera	aqcddWgYhYiTjjkmlYmTntpoqb
i've turned	aqpc
they do	ok
interview will	aj
it anyway	qo
as agreed	am
<s> long	odqn
they say	abkn
# day	ok
told him	adpk
laptop	aleOfXgbhUixjdkblcmpnopbql
a reminder	aobd
all my	adpl
<s> earlier	om
needed in	aakjol
ms m	aj
m sol	aj
defer*	ldnl
<s> update	adldnn
ken	apcYdUekfkgkhajUkdmcnkqR
no before	akod
<s> minutes	ldnm
last meeting	am
not carried	adoapo
bought	aobbdVelhQiUjolVmWndonpjqc
fri	atcYdUeYfjgahWiOkplvmsntolpRqk
alba	atcWevfdgXhpiNnwojpYqL
roles we're	alnd
inscribirte	an
oferta de	al
técnico	al
de técnico	aj
buenas	ak
<s> abrazo	ak
<s> quedamos	al
quedamos a	al
a tus	al
órdenes	al
tus órdenes	al
órden*	al
pena	awcTfjgqkVlnmbnpoapVqX
qué pena	an
sistemas	ak
mejores	ap
irene	axbbcXdoetfrhUiYjlkolWmRqX
tiene	atbccadSejfcgTjmkRmlnqoupV
# en	ampd
la mano	ok
cordiales	aj
te has	al
además	km
además de	ak
gato	akol
ocho	ol
efect*	akpj
informarle	am
desestimada	am
agotamiento	aj
agotamiento del	aj
crédito	ao
del crédito	aj
crédi*	ao
presupuestario	am
nosot*	ak
admitidos	apod
de admitidos	ao
admitidos en	al
aspirantes	ak
todas las	al
etapas	an
del proceso	an
maest*	an
estad*	al
toda	an
toda vez	al
recibió	km
en cuenta	abnjpk
cerca	jmnc
requisitos	nl
comunicará	aklk
se comunicará	aklk
lamentablemente	ao
<s> lamentablemente	ao
todavía	al
todav*	al
retra*	am
las #	oj
de responsable	oj
responsable de	ok
esa	aybjcVfOgcicjvkamdnxovpdqM
teletrabajo	ak
empezarías	am
empezarías el	am
enhorabuena	pk
enhor*	pk
poemas	ll
si en	adnk
agradezco	akjj
te agradezco	jj
diseñadora	al
sentimos	an
<s> sentimos	al
decirte que	al
títulos	am
títul*	am
hora	al
misma hora	al
hora ?	al
de lo	am
deseo	pn
te deseo	abpo
lo mejor	pn
palabras	ak
inés	al
de $	oj
strea*	al
porque la	am
tarjeta	ao
tarje*	ao
da una	am
surge	aVeXfWgthTipkklcmVnlodpmqw
si surge	acnk
vacante	al
a tu	al
analista	am
titulación	ak
titul*	atld
exigi*	akpk
terce*	an
apartado	pk
es posible	ao
entregar	al
postulantes	al
postu*	atbcjjlZnkoc
para ti	on
no estamos	om
servir	al
visua*	am
es una	al
pero en	al
nos faltó	al
rápido	ao
cv en	apnd
futuros	nj
<s> más	ao
querida	ak
<s> querida	ak
<s> y	anod
un #	amod
buena	a0bdcddcemgdiSjokamlnopZqS
encar*	jn
colab*	jm
vista que	jj
ferro*	am
urbanas	am
urban*	ao
<s> los	at
la vacante	al
plati*	ar
para su	abnkoj
el viernes	an
mira como	aj
aplic*	ak
te deseamos	ak
en tu	al
clínica	ak
clíni*	ak
escribo porque	am
cubrir	am
por un	aj
tenemos	aknk
no tenemos	nk
tenem*	aknk
vacantes en	nk
el área	nj
área de	nk
música	nj
llamo	acjk
con más	acnn
detalle	mdnk
detal*	mdnk
zona	a3baelfbgVhnkXnqompc
farma*	aj
administrativa	jk
que hemos	aj
examinado	ll
con interés	am
nos quedamos	jm
artista	aj
no la	om
cogido	am
sql	bjcYekfPi4jZlumronpYqj
agenda	cWfXhpiZjckclmmdnloWqk
exigido	pl
médic*	pl
gesto*	al
descartado	ak
las otras	amnc
la suya	al
si no	akjk
no lo	ajfdjm
lunes	jl
con eso	aoccjb
ª	ll
liqui*	ll
oficina	ll
ofici*	ll
en relación	abon
relación con	abon
esta fase	aj
por no	oj
asoci*	pl
el apartado	pl
buscamos	nj
busca*	nj
julián	aj
comunicación	aood
comunicación oral	anod
convocatoria de	an
<s> buenas	ak
negativo	acjklj
publicaremos	ak
publicaremos la	ak
admitidos y	al
no admitidos	al
dicho	al
lamentablemente no	al
damos	pl
damos por	pl
la publicación	pl
te sirve	nj
segunda ?	aano
desde la	ak
aceptarla	ak
nl	ajbjdOfbgchjmYnqpwqY
affected and	acop
the proofs	acqm
sand	albZcwdVebgNhZiWjXkVlTndoopkqv
offer it	amkcnjpd
applicants in	almb
read our	anma
panel comments	ml
miriam	aqbZcOhcjjkkllnnpXqd
no payment	kl
we haven't	akol
chosen you	ap
<s> then	aljk
two minutes	njqj
all eight	amod
saved	avckdSeUhOjkkYlUmXnTolpnqq
ranking has	akgdhdoj
alliance	ajbacOdYewhjiMkdlrmYojpoqW
ignore this	bcjjlm
u bent	amod
geselecteerd	am
niet geselecteerd	am
hebben voor	pk
auditie	ancd
besloten	akok
hebben besloten	aj
beslo*	akok
niet bij	ak
met veel	ak
plezier	ak
veel plezier	ak
plezi*	ak
nora	arbccZdXfrgZhaiTktlomonkocpcqb
candidature n'a	ak
ce poste	ak
le recrutement	ok
annulé	ok
n'hésitez pas	aj
postuler	bdjklcnm
à postuler	abnn
postuler à	aano
demandes	al
individuellement	ak
votre proposition	am
sur un	aj
un autre	anpj
avons décidé	ao
le sujet	ao
tôt pour	oj
nous reviendrons	al
reviendrons vers	al
à jour	an
votre carte	aj
<s> cet	ak
bewilligt	aqocpd
bewil*	alobpj
da die	al
<s> schade	am
background is	adpj
team needs	adpj
reviewed and	amoc
know someone	adnl
april at	kdnj
comisión de	ak
el contrato	pj
adjudicado	acnmodpj
adjudicado a	acnmodpj
noticias	awbWdpfTidjkkWlmmroopY
siento no	al
el sábado	ao
ficará	aXjlnn
currículo ficará	adnm
ficará no	adnm
no nosso	nl
banco	a4cVdYenfahkiakcnlpaqZ
nosso banco	nk
banco de	nk
talentos	nk
de talentos	nk
enqua*	ap
na nossa	nl
científica	argchc
comissão científica	argchc
avaliou	ak
foi aceite	ajjk
apresentação	ajqm
gostaríamos	am
<s> gostaríamos	am
gostaríamos de	am
para uma	aqnd
auguriamo	an
le auguriamo	am
augur*	an
quindi	aq
fortuna	asbWcbdWenfmgjhliXjmkklcmkonqX
buona fortuna	aj
sua candidatura	nlpk
ci dispiace	aj
dispiace e	aj
auguriamo il	aj
meglio	ao
il meglio	ao
<s> sono	ap
application reached	acom
choices and	adpk
salar*	ak
favorablement	ol
répondre favorablement	ol
favorablement à	ol
pourv*	oj
candidature en	am
en licence	am
meilleurs	am
les meilleurs	al
meill*	an
el banco	an
denegado	an
buongiorno	llpk
<s> buongiorno	llpk
buong*	llpk
buongiorno mira	pk
<s> ivo	aj
remotely	aYcldjeSfXgWi8njolpjql
your subscription	amgd
are already	ok
postulé	ak
avez postulé	aj
postulé à	ak
notre offre	an
contrôleur	ak
contrôleur de	ak
de gestion	pj
réf	aj
retou*	hdkm
trouverez	ak
jury réuni	ak
saint	a0blcRdXfmgahWibjbkbmSnopXqX
au #	nj
dossier nous	aj
exige*	ap
bien que	nk
ait	awcVdjeofZhkinkbmlnporpRqJ
retenu toute	ak
notre attention	ak
correspondent	a0cRdsekfVgahcjXkVljmknroppaqV
maîtrise	am
la maîtrise	am
maîtr*	am
maîtrise de	am
l'allemand	aj
l'all*	aj
taille	nk
la taille	nk
taille du	nk
de confier	pk
confier la	pk
à un	aopj
autre prestataire	pk
prestataire dont	pk
dont la	akoj
la proposition	nl
proposition était	am
a reçu	am
propositions	cZdRebfahwisjZkaltmtnWocpk
vous faire	ak
faire connaître	aj
connaître que	aj
l'année	ak
l'ann*	ap
<s> l'enveloppe	ak
estime	an
estime que	an
consulter	nl
à consulter	nl
autres offres	nj
de déposer	nj
er au	nl
# avril	aq
en contact	al
communauté	an
talents	cjdaeWgUiYkKlSmjnpoUp8qm
que c'est	am
agréable à	al
lire	apbddXeqfagnhZiUkjljnVopplql
à lire	al
chef de	ak
à l'entretien	kl
postulation	aj
votre postulation	aj
pris	akql
intérêt	an
avec intérêt	ak
l'engagement	ap
l'eng*	ap
bénévoles	an
bénév*	an
pelle*	aj
sur ton	kl
ton projet	ajkl
admise	alkl
la promotion	ajkk
dû	pm
ouest	ak
intérim	al
souci	aj
comité ne	am
dossiers	ap
<s> et	alnk
vais	ak
vous représenter	aj
quel	am
et un	ak
qui ne	aj
le bon	oj
<s> mais	mmolpd
idées	mm
au terme	ak
processus	am
d'administration	an
désigné	ak
a désigné	ak
désig*	ak
<s> poste	al
d'accueil	ak
de saint	nl
elvin	nl
saint elvin	nl
cours	al
en cours	al
d'étu*	ak
derrière	an
derri*	an
vraies	ap
avec nos	ak
éditions	ak
éditi*	am
sablier	aj
sabli*	aj
hors	ao
rejet*	al
bien reçu	ak
reçu votre	am
spontanée	aj
candidature spontanée	aj
spont*	aj
transmise	aj
ce jour	ak
vous serez	amld
réputée	an
serez réputée	an
renoncé	nl
renon*	aknk
présenter	lk
présenter votre	aj
retourner	ackm
signée	ackm
renoncer	am
et la	ak
la place	al
suivante	nl
j'en informe	am
cinq	akok
lauréats	lj
cinq lauréats	lj
lauré*	lj
besoin	lm
de me	atbckd
avons étudié	jl
étudié votre	ajjl
marie	a0bYcQdlfngjhXiRjdkWobqc
# à	ak
h ?	an
phrase	acbdcmdSeWfXhdiukZldnmodpVq0
étude	al
après étude	al
étude de	aj
ressources	oj
vos ressources	ok
resso*	oj
dépassent	pk
logement	aj
logem*	aj
de gestionnaire	al
l'honneur	ak
l'hon*	ak
humaines	am
ressources humaines	aj
humai*	am
a plus	an
d'être	ol
# heures	aj
l'adjointe	aj
l'adj*	aj
déléguée	al
l'adjointe déléguée	aj
<s> dans	al
voici	an
<s> voici	an
malheureusement pas	on
pas aller	oj
aller plus	oj
loin	abpmqk
plus loin	aaojpn
loin avec	aaojpn
cherche quelqu'un	oj
qui ait	oj
ait déjà	oj
prix	ascYdVeRflgdhliSkjlkmYnmokpkqT
des prix	ok
premiers	ambjcZdYfohsiXkmlonmoaqS
fonction	aj
fonct*	al
remplacement	am
rempl*	am
on est	ak
# et	aj
femme	asbYcsdoeYfkgdhaiXjsnoodpk
je peux	jk
prendre	aj
présente nous	jk
pharmaceutique	aj
paie	am
k €	oj
télétravail	aj
télét*	aj
établissement	al
notre établissement	al
établ*	al
poste a	ok
puis	am
au vu	ok
de candidatures	ok
chacun	ok
à chacun	ok
d'employée	ak
fonction d'employée	ak
d'emp*	al
<s> dès	jj
pourrez	amljnc
vous pourrez	alljnc
anonyme	ak
enquete	ak
https enquete	ak
enque*	ak
mais le	akok
cheffe de	adol
décal*	aj
# ou	aj
tu peux	ak
découvrir	am
<s> bureau	al
manif*	ak
audits	arddetfNgbhmiclvmpnVompXqY
il n'est	al
cv à	aond
rencontrer	aknj
et #	aj
par téléphone	lj
joindre	ak
prérequis	al
prére*	al
parcours	pjqk
parco*	pjqk
pensé	ak
d'avoir pensé	ak
pensé à	ak
cv et	acql
sont bien	ql
la vôtre	ampj
vôtre est	pl
soign*	pl
le client	pl
<s> deux	an
d'entre	am
auraient	al
aurai*	al
fiscale	al
fisca*	al
chois*	ak
intég*	am
comptabilité	ao
regard du	ak
reprendre	nj
produit	nj
terminé	nj
manque	nj
il manque	nj
et deux	nj
était de	qk
de loin	qk
loin la	qk
la plus	qk
effet	al
en effet	al
disponibilité	jm
indiq*	alpj
trois mois	ak
elle est	ak
sûr	al
bien sûr	al
rémun*	an
prions de	jm
sentiments	accddwflg2hpinjPkKlVmmndoMpxqn
filiale	jk
filia*	jk
d'assistante	jk
poste d'assistante	jk
lui	aycddZfdgdiSjpmpnoodpWqX
transmettre	jk
l'automne	al
à l'automne	al
similaires	ak
offres similaires	ak
qualité de	aj
carrières	nj
dossier est	qk
et sera	qk
ce moment	qk
moment là	qk
ch	a3dVejfkgYhblkmjnpompXqW
selection process	aj
<s> des	am
secteur	pk
secte*	pk
d'édition	ak
d'édi*	ak
connaît	pj
qui connaît	pj
connaît déjà	pj
suffisant	ak
elle vous	nj
prise	am
parto*	am
prévenir	nl
prévenir si	adnm
si une	abjm
une autre	jk
relevé	am
votre relevé	am
la semaine	nj
semaine #	ak
rejeté	ak
orale	ak
visé	am
ce mail	aj
ça ne	akpj
secrétaire	pk
de secrétaire	pk
du club	pj
mais nous	pk
régulièrement	acnm
consulter régulièrement	acnm
régul*	acnm
régulièrement nos	acnm
offres sur	nl
ne va	am
va pas	am
achet*	aj
partie	amqk
la partie	ql
deux fois	ql
l'imp*	acldnmql
l'étape	al
à l'étape	al
perme*	al
semaine dernière	ak
françoise	ak
a beaucoup	mlqd
hésité	ml
beaucoup hésité	ml
l'autre	pk
data analyst	om
comité a	qk
d'équipe	qk
en mai	qk
longtemps	an
longt*	an
accéder	ak
accéd*	ak
accéder à	ak
avons lu	al
l'avo*	nj
chère collègue	aj
interviendra	an
l'issue d'un	lj
jours à	al
<s> tente	ao
viens	am
parmi	ao
parmi les	al
des #	aj
pu être	ak
vous en	apnc
<s> motif	an
<s> belle	am
la people	ak
clôtu*	lm
reçues	al
ici	avbbcldZeqfbiVjxkllYopqY
parle*	ao
juriste	ak
de juriste	ak
en remercions	aj
corinne	azbWcbdrfsgZhciajWkTmrpa
corin*	an
numéro #	akldodpk
myriam	aj
souhaiterions	ak
nous souhaiterions	ak
souhaiterions vous	ak
vous rencontrer	nk
de six	ll
partie des	ak
voulons	ao
nous voulons	al
voulo*	aq
matin et	ak
clos	nj
repou*	aj
travaux	aj
rembo*	al
sous #	al
de salle	aj
clôturé	lm
faute	ak
toutefois votre	al
clientèle	aj
poursuivre avec	pl
annulé et	ok
en charge	ll
étiez	pk
vous étiez	pk
et l'équipe	aj
l'équipe du	al
du grand	aj
message automatique	aoia
des nouvelles	al
n'avons	an
nous n'avons	an
n'avo*	an
n'avons pas	am
le nous	aj
les deux	al
réunion	oj
réuni*	oj
est malheureusement	oj
nous en	jm
excuser	abjm
la date	aj
date limite	aj
limite du	aj
candidats vous	aj
# dont	pl
dont le	aapp
longuement	pl
longu*	pl
consé*	om
val	a2bjeYfohdidjkocpVqT
gaspa*	ak
d'année	al
fin d'année	al
d'ann*	ao
votre nouvelle	aj
sauf	jj
<s> sauf	jj
sauf avis	jj
contraire	jj
avis contraire	jj
contraire de	jj
se présente	abjn
notre site	nk
industriel	aj
retenir	abom
retenir votre	abom
sous le	aj
coude	aj
le coude	aj
coude pour	aj
missions	aqbpcOdmeZfXgQhcirjYldmVnlonpbqY
votre parcours	pk
parcours nous	pk
permet	pk
ira	acbjcSelfvgjiPjlkllnmXnXoupO
une collègue	am
ancie*	al
du personnel	nk
démo	aj
ces trois	am
le second	am
resté	an
est resté	an
tél	aj
le tarif	pl
courant	aocadcecfXgjjbkjlqmrnsqY
est complète	aj
la consultation	aj
le mardi	al
mars à	nj
<s> pouvez	am
vous passer	ak
aide	anbjcVdzemfmgnjXkWlmmdobpN
<s> toutes	aj
excuses	anbrcvedfjgkh1iljVkblYmrnZoTpWqc
plus disponible	adpm
votre commande	adpm
passez	nl
vous est	nl
€ de	oj
enreg*	al
amitiés	ak
<s> amitiés	ak
amiti*	ak
rang #	adol
zustimmung	ok
zusti*	ok
<s> trotzdem	oj
länger	kl
gedauert	ok
länger gedauert	aj
gedau*	ok
gedauert als	aj
anderweitig	pl
weil	arbYdZetfrgbiUjYkZlmmrnYopqk
niede*	am
liegen	ao
mittwoch	am
am mittwoch	ak
mittw*	am
<s> herzlichen	aj
die beiden	ll
gruß	am
<s> vista	aj
vista la	aj
adjunto	aankoj
te la	aqbd
digo	ol
pagam*	aj
parece	adnk
peque*	aj
muchos	al
<s> muchos	al
norbe*	aj
mientras tanto	ok
archivo	aYno
trámite	adnk
trámi*	adnk
proposta de	aj
recomendada	acon
recomendada para	acon
gerente	lm
geren*	lm
lá	nk
até lá	adnk
têm	nk
o nome	nj
nome do	nj
do projeto	nk
henrique	aqbdcWdVeafcgjjmkmllmknkpV
que os	jk
trabalhos	acjklj
novos	jk
da sua	akjjnc
falei	aj
administração	qm
a administração	qm
por uma	jk
que já	ap
quer	ak
passar	al
cá	an
janeiro	atbZcVdrebgahbidjomWojpYqV
janei*	aj
pra	aq
público	aj
senho*	aZmq
enviados	aj
se a	aj
da candidatura	ak
# às	ak
divul*	ak
hoje	oj
<s> resultados	aj
chama*	annd
prot	al
<s> prot	al
prot n	al
il responsabile	aj
proposte	aj
le proposte	aj
disposizione	am
a disposizione	am
otto	awbbcXdbeTfohUilkklWmVompn
segue	ajnl
guarda	nj
ciao	al
scusa	am
<s> scusa	am
degli	ak
fotografico	adnk
ritirato	nk
mese	nk
quattro	al
quatt*	al
l'anno	aj
l'anno e	aj
quarto	ok
italiano	ao
primo	audneqflgmhniYkclaodqT
sentito	al
sentito il	ak
comitato	al
il comitato	aj
comit*	al
il lavoro	pl
pertanto	jm
perta*	jm
abbonamento	ajob
codice	adnl
il codice	adnl
calce	abnl
in calce	abnl
<s> dan	jknd
grond	acoo
op grond	acoo
grond van	acoo
niet voor	acom
voor gunning	acom
gunning in	acom
aanmerking	om
in aanmerking	om
aanme*	om
voor #	aopd
vanaf	al
<s> jouw	an
selectie	ak
eerste	akjjnd
de eerste	jk
pagina's	jk
pagin*	jk
de rest	acjjok
bij mij	jlld
ik in	kbnm
regel	acnloj
hebben je	ak
dat is	nl
ik kan	al
begroting	aj
begro*	aj
plaatsen	ao
# plaatsen	ak
plaat*	jl
jacket	ajbbcpebgZhSiWkXlamknoolpdqn
outdoor	aodqedfjgUhciQjZkWlUmcnyppqa
anyone's	npod
anyon*	npod
caused	aYbcdxfdglhYkcmRnVooqy
gerin*	ak
reacties	asidod
kan ik	an
teamleider	nk
teamleider planning	nk
helaas kunnen	ak
kunnen wij	ao
mee	awcrdPejfoglhdiajjkjlmnppRqa
helpen	am
springs	arcadZfkgbhYiUjakmldnnpXqY
clearly know	amcc
boot	ajbccwdYeUgZhQjokbnjoqpX
die je	aj
je uit	al
inkoopadviseur	aj
inkoo*	am
<s> view	ao
nicht das	al
preis	aj
lieve	aj
<s> lieve	aj
lieve mira	aj
uitge*	atpc
je niets	al
wissen we	al
over vier	am
samen	adpm
begonnen	odpl
begon*	odpl
nächste woche	nj
<s> april	akkc
inschrijver	aj
geachte inschrijver	aj
helaas moet	al
doorg*	al
mijn	anjkkdnb
ligt	nn
projecten	am
cress*	nk
weste*	aj
answers are	akmj
are anonymous	akmj
anonymous and	oj
knapp	axcYerfdgdhZiljXmjodpYqc
mein	arblctdWebfngbhZiqkolTnoorpcqZ
unterschreibt	aZoo
urlaub	adol
im urlaub	adol
dit jaar	al
vijf	ak
u een	adlm
naam	ak
kwam	ak
niet uit	aj
hoe	ak
excludes	aXbkcadcenfVgkhkjrkYospZqm
policy excludes	oj
excludes loss	ol
than string	pj
mira so	fdok
longer available	alnjod
<s> content	aj
payment method	al
far too	an
on ?	al
chers	al
<s> chers	al
chers parents	al
zahlen	kllmncob
sie noch	kkpj
aufnahme	pj
<s> gruß	al
# º	aj
nunca	aj
tardes	aj
buenas tardes	aj
lo ha	aZjkpk
<s> mensagem	alid
abrir	annd
recebe	an
recebe um	an
médico	aanp
enquanto	al
contas	jk
as contas	aj
foi por	an
por causa	al
causa da	ak
não for	ajjj
mão	ak
comunicação	jl
método	aZjlok
o método	aZjlok
pouco	jk
o tempo	aajklj
tempo de	jl
em dois	adncop
dois minutos	adncop
já não	al
<s> ciao	al
ciao mira	ak
candidatura per	am
la posizione	al
posizione di	al
ufficio	ap
uffic*	ap
la tua	ol
tua richiesta	ol
ferie	aYllol
alternativa	ak
in alternativa	ak
c'è	arbcjdnd
giovedì	ak
giove*	ak
in caso	jj
mancata	ak
pratica	ak
storia	ak
scart*	acpo
con due	an
beter	am
femke	aj
het plan	an
voldo*	am
je bij	jm
klein*	annd
dan wij	al
gebeld	nk
bekijk	ak
<s> bekijk	ak
reis	avbXeYfbgdhdiqjlkdlYmjonqd
er nog	al
leest	aj
dime	aablcydHebfdgdhYijjolZmrnpokpj
<s> dime	adnl
te mando	an
lláma*	am
ganas	aj
caso não	aj
notícias	aq
notíc*	as
seu perfil	pk
perfil não	adpl
sim	akbjcVdXelflgbiojnkclomqnqotpKqO
escolha	aj
uma escolha	aj
teste	ak
por isso	al
sig	ambpcTeofWgXjtkdlqmxnoonpTqX
ra	atbddReZhWiUjlkjlnmkntonpSqb
conferma	ak
turno	al
venire	jl
a venire	jl
falta de	aj
sabemos	an
<s> sabemos	al
sabem*	an
<s> deverá	aj
boas	ao
seu pedido	ap
pedido foi	aj
receber mais	ak
imensa	am
desculpa	am
transtorno	ak
<s> gli	aZnp
hanno	adnm
# alle	ak
oui	arbdhd
soy	arbcdXecfkgdhliPjnkYlZmpnmobqr
beijinhos	aj
<s> beijinhos	aj
beiji*	aj
reemb*	acoo
parecidas	an
vagas parecidas	an
perto	ak
perto de	ak
titoli	aj
commissione non	adnk
al colloquio	am
data di	al
scadenza	al
di scadenza	al
scade*	al
spiace	ao
<s> spiace	am
abbiamo scelto	pk
esigenze	ak
esige*	ak
banque	aucbdXeZfYgcjmkanlonqc
sur une	ak
huit jours	ak
aula	ao
por não	aq
termos	am
a próxima	acllpk
abre	am
subme*	al
aceitar	al
novas	am
tinha	aj
# luglio	nk
refusée	an
poder	apnd
<s> sua	aj
março	lknk
em março	nk
fechamos	ak
fecha*	ao
fechamos com	ak
alguém	am
nasco*	adnk
e che	nj
di noi	nj
sono state	am
venerdì	ll
vener*	ll
gradual	cWdYeUgriZjqkvmVnXpjqy
seepage	ak
gradual seepage	ak
seepa*	ak
l'ind*	acpl
stipendien	ak
si te	adnj
hubie*	aj
ligamos	jmnd
ligam*	jmnd
versão	an
nova versão	ak
ponto	nn
tua candidatura	ak
staat op	ol
reservelijst	aj
de reservelijst	aj
of je	aj
wouter	ao
tidy	atbZcwdQeTfpgVhYijjckclZnboZpqqn
l'avons	nj
nous l'avons	nj
trabalho	ak
arquivo	ok
arqui*	oj
sabemos que	am
quase	nk
o curso	ak
indeferido	aj
seconda	alnd
troppo	aj
che il	al
sua domanda	jm
<s> mijn	jm
vindt	pl
la procédure	aj
pueda	ak
no pueda	ak
consultar	ajljnd
puede consultar	lk
<s> em	jlod
inclusive	atbdcddUebflgZhliWkcllmroZpk
alle selezioni	nk
controller	dleafPhYizjakalwmqotpS
al primo	ak
gelukt	ak
sollicitatie	am
je sollicitatie	am
<s> human	aj
marit*	ak
si un	ac
libère	aajdnl
se libère	aajdnm
<s> pero	nk
colloqui	am
genoteerd	aj
genot*	aj
kunnen je	al
leider eine	al
entschuldigung	al
um entschuldigung	al
hängen	lk
erstes	ak
als erstes	ak
werk	jn
desistir	jn
escolhido	ak
recusou	an
diretora	ak
hartelijks	al
<s> hartelijks	al
laat je	nj
pas suite	ak
une chambre	lj
chambre se	lj
libère elle	lj
elle ira	lj
personne de	lj
prévenue	aajjlj
candidatures et	adjk
<s> sarà	al
giuria	aj
che si	aj
anno	albjcpddeafcgqhWirjqk2lamQnmonpcqm
ogni anno	ak
riceviamo	ak
dattiloscritti	ak
datti*	ak
e ne	ak
pubblichiamo	ak
ne pubblichiamo	ak
editoriale	aj
a tre	aj
l'offerta	an
<s> l'offerta	an
grafi*	an
pavan	adpn
esclusa	aj
domanda di	aj
contributo	oj
in merito	ao
merito alla	aj
giorno	al
cui	apcXdveYfngjhkibjZkTlbnloZpuqd
nove	aj
per n	aj
il team	aj
nessuna	an
dice	abcjdJfSgWhmjtkRljmpnroppk
dice che	aZpn
che ne	cdpm
vuole	aobdndpm
non vuole	pm
dos años	nj
años de	nj
usuario	al
usuar*	al
<s> podemos	ak
contando	nj
seguimos contando	nj
contando con	nj
con vuestro	nj
vuestro material	nj
material en	nj
a su	acnm
marzo y	aj
y ojalá	aj
rana	alcjevfzmZpX
alguien	ak
algui*	ak
ria	awbddufdkSmknkokpb
nos termos	ak
disposto	ak
do disposto	ak
disposto no	ak
mandou	aajknk
cheias	aj
desculpe	aj
com as	ap
festas	aj
levei o	nk
caso de	nj
vocês para	nk
comitê de	nk
de segunda	nk
convocada	amnd
apresentar	acqo
junho	aj
de junho	aj
som	a0bjdZeafYgWhmiYjkknmnnppVqP
de som	aj
pessoa	am
<s> quem	al
é a	am
passou	jjll
não passou	ao
na plataforma	ajnd
mudança de	aj
da área	nj
four we	nnqc
reg	avccdWepfmgVhZjdlmmcnloqpWqU
the hospital	aj
second version	gdon
quote with	gdon
our md	gdon
us down	bano
those with	ajpd
volunteers read	on
<s> pat	aj
pat ropewalk	aj
ropewalk studios	aj
cic	albkdmenfSgWhniajnkjljmjnvonpcqX
studios cic	aj
got from	aknj
come ?	an
be there	arfdpd
einer absage	kk
etwas geduld	kk
fachbereich	om
fachb*	om
wir ihn	nm
gutachten zu	am
beitrag	am
ihrem beitrag	am
beitr*	am
beitrag liegen	am
liegen nun	am
nun vor	am
bescheid ist	am
und ein	adnj
zweimal	ac
zweim*	ac
laufende	oj
sind damit	al
literaturhaus	ak
<s> literaturhaus	ak
ostwall	ak
literaturhaus ostwall	ak
ostwa*	ak
koffie	am
# februari	aklk
ontvi*	aj
krijgen	am
krijg*	am
korting	am
% korting	am
korti*	am
op een	om
bijna	al
wensen	lk
definitief	anhc
punten	aj
# punten	aj
de uwe	ak
woning	ak
de woning	ak
de kandidaten	ak
op plaats	al
plaats #	al
kwamen	aj
kwamen #	aj
# reacties	am
die prijs	ol
doen	ok
prijs doen	ol
doen we	ol
door de	aj
toestemming	om
die toestemming	om
verlenen	om
toestemming verlenen	om
verle*	om
verlenen wij	om
gesla*	aood
en ik	aj
<s> aanvragen	ak
aanvragen die	ak
daarna	al
die daarna	ak
binnenkomen	ak
daarna binnenkomen	ak
binne*	ak
binnenkomen worden	ak
worden afgewezen	ak
schön dass	abnn
etwas frei	acjl
prueba en	nj
<s> cumprimentos	an
por #	acnm
é o	aanq
comigo	on
até sexta	al
suo profilo	aj
dodici	lm
dodici mesi	lm
<s> ufficio	al
un'altra persona	adpk
vostra	aj
la vostra	aj
offerta	aj
vostra offerta	aj
l'appartamento	ak
signo*	ak
proprietaria	ll
la proprietaria	ll
dalle	ll
# agosto	adlknk
agosto e	ll
die al	pk
al een	om
de opdracht	ak
snel	al
het bestuur	al
bijdr*	an
vinden	al
op onze	annd
weet	adjlnl
tien	azbWcbddeZfkgkicjakZlcmrnm
met dit	adll
confr*	nj
marve*	ak
voluto	adnk
faccio	ak
prima di	aj
scriverti	nj
non mi	adjlnk
anzi	am
la prima	am
possiamo fare	jm
agenz*	an
discusso	pj
posto è	adpk
scrivere	ak
ricon*	aj
piaceva	ak
piaceva a	ak
regolamento	al
regol*	am
bastano	al
la call	arpd
raccolto	al
torna a	aj
stesso	ao
lo stesso	ak
mercato	ak
il mercato	ak
caso contrario	jj
contrario se	jk
selezione conclusa	jj
esito	amjk
qualcosa	ap
qualc*	aq
bene o	ao
o male	ao
avviso	akjk
la avviso	ajjk
iscri*	nk
video e	aano
lettera	nj
e poi	nk
ammessi	nn
pazienza	am
la pazienza	aj
accettato	an
rinuncia	aj
rinun*	al
guidobaldi	al
guido*	al
rican*	am
aggio*	aj
avremo	al
appena avremo	al
l'ultimo	am
l'ult*	am
ti auguro	al
progetti	an
che non	alnlod
con noi	al
reparto	ak
capot*	am
solito	ap
di solito	an
che per	nj
ci è	al
motivazioni	al
valutazioni	am
ruggeri	al
<s> ilaria	ao
scusa il	ak
mira ho	aj
il cliente	aj
la nostra	ak
la redazione	aklk
redazione di	al
dalla	aj
secondo i	acnm
del regolamento	aj
soste*	lm
signora	aj
assunzioni	aj
media #	al
con cui	pl
tengo sulle	pl
sulle spine	pl
ma non	acnl
gli ammessi	nk
facciamo	nk
facci*	nk
comunicarle che	ao
pur	awckdTepfnhdiajqllmantonpNqZ
annun*	ao
azienda	ak
azien*	ak
turni	aj
km	apcadaeSfcgPhZiZjYkklcmVnlozpjqq
segreteria	an
<s> segreteria	ak
segre*	an
mira abbiamo	acpl
dato	aXnnpl
buone	aj
<s> buone	aj
a due	ak
rived*	lk
porta	a7cdepfjhZjblbnpokqQ
riusc*	ak
hai	a5bddXecfkgbhWkclYnsolqY
trovare	ak
di trovare	aj
trova*	ak
quali	ak
sia	a0cTdVepfZiZjlkbmknkoppdqT
andata	ak
conta	jmnb
sinis*	aj
paola	a1bjcRdjengojXlknsoWqT
ritirata	ll
mostr*	nm
elisabetta	al
elisa*	al
presso	ll
conos*	aj
acquisita	aj
stata acquisita	aj
data #	aj
alle ore	aj
# medical	adok
a first	adjdpm
<s> hannah	aj
houver	al
não houver	al
retorno	jj
retor*	ak
outros	alnj
com outros	amnd
outros candidatos	amnd
mas seu	alnd
can ignore	aabdjjln
message nobody	adjjlj
se fosse	jk
interessata	jk
fosse interessata	jk
zullen	al
<s> zullen	al
zullen we	al
would still	nk
dental	audkfagZhWimlqndolpT
<s> neste	nk
momento optamos	nk
por seguir	nk
seguir com	adnnok
that candidates	kj
decidimos	nl
com outra	aZnq
preseleccionada	aj
vite	ak
très vite	ak
a candidato	aj
candidato a	aj
souhaite vous	acnk
application any	pj
passando	nk
<s> passando	nk
um retorno	alnd
retorno como	aknd
ontmoedigen	an
niet ontmoedigen	an
ontmo*	an
your choice	mj
convocation	aobqcadoeofdhoisjZkulmoWpcqL
arise	aPcSdbetfWgbhxjmkqlunnoapSqj
name is	an
am a	al
recruiter with	ao
be removed	bdnj
with remove	bdnj
they go	ajbdkdll
minneapolis	anbjccdoemhWiblpmcokpWqY
minne*	annd
check your	an
early and	aond
ceo	ancXddexfcgrhdiRloojpaqK
the ceo	om
others which	ak
have five	kjodqj
onsite	aj
pe	aybjcbdXeRfkgdhbidjukaldnqospZqY
metag*	akpjqd
first #	ackl
is ?	adkdnp
hartigan	alpd
harti*	alpd
include you	am
out what	ml
could keep	kd
enregistrée	ak
aviez enregistrée	aj
enregistrée n'est	aj
schaut	acnk
publicamos	ak
número #	al
gezellig	ak
gezel*	ak
aufgehoben	ackk
haushaltssperre	ackk
sollte	mm
<s> sollte	mm
passen	mm
tendr*	abnn
obrigada	al
seletivo	al
processo seletivo	al
cancelado	nk
foi cancelado	nk
câmara	acnl
opleiding	al
groep	aj
nodigen	jl
nodig*	jl
wij je	aj
ahí	aj
meu	al
combinado	aj
een andere	pk
een gesprek	an
uitgenodigd	an
operadora	al
do processo	am
bewerbung ist	nl
schaal	an
schaal #	an
mocht je	al
juli	albmdnfohkiZjlkmlSnoompbqX
e te	al
# è	ak
motivatie	aj
teleurstellen	aj
teleu*	al
ignition	aXbjcdeSfWgdhlitjqkjltmsnkoqpSqn
ignit*	ak
ignition yard	ak
makers	ajbbcddJeofVgdhYiWjnlmnopm
<s> expect	alkjnd
kun	a1cddXeYfogjhdlnmrnloapOqU
<s> kun	aj
kun je	aj
isn't affected	ok
marital	bad5eyf4htiYjkkSljmknQoapVqn
marital status	aj
status or	aj
vervalt	kdlkom
verva*	kdlkom
neun	ak
terug	adfdmo
waarom	acjm
bom	aj
<s> bom	aj
bom dia	aj
dia mira	aj
von der	abkjqm
bewilligung	acpm
wieder !	ak
vhs	aobccadZekfYgmjnllmlovqX
temos	ap
segunda às	aj
viagem	ak
reprovada	aj
disponibile	al
quello di	nj
jammer	aj
<s> jammer	aj
reacties op	apid
wat we	ao
vonden	am
en je	am
niets te	ak
algem*	ak
een eerste	ak
hij	pl
en dan	adjlpk
en daarom	nk
ons ook	nl
beetje	nl
een beetje	nl
<s> warme	ak
warme groet	ak
inzendingen	ak
ruimte	ak
toege*	an
aan een	an
daar niet	ao
beslist	abpp
besli*	abpp
je voor	aajmpl
maandag	ak
uw dossier	pl
inkom*	al
binnen twee	al
twee weken	al
je bericht	am
<s> hoor	am
hoor het	am
het graag	am
ingeschreven	am
inges*	ao
je in	aj
u berichten	an
berichten dat	an
een paar	on
jaar met	ap
duur	acon
te duur	acon
uw inschrijving	oj
winnaar	aj
winna*	aj
<s> naar	al
hogeschool	am
hoges*	am
zuid	aj
week in	akojpd
je staat	ol
weigeren	am
weige*	am
gerust weer	abnq
eigen	jn
weten of	ak
of we	ak
uitnodigen	ak
je uitnodigen	ak
<s> volgende	acjlnk
ook als	jm
de week	akoj
zitten	an
heb je	abno
echter	jl
gebru*	am
ranked third	adpm
no processo	akol
seletivo do	aj
mestrado	ak
do mestrado	aj
mestr*	ak
taxa	adcNeWgXhmjkkalpmcnpojprqc
taxa de	lj
aprovado	pk
foi aprovado	pk
riservata	ak
riser*	ak
l'esc*	oj
that came	qj
projektförderung	ak
puede interponer	acll
convocada a	alnd
coloc*	ndon
exclusão	aj
funders	qj
decisão não	aYllon
financiamento	aZnkon
we over	ndon
pessoas	ao
<s> há	al
em julho	aajn
ammissibile	oj
ammis*	oj
condições	al
gratuita	amod
de opleiding	aj
en niet	ak
beoordeeld	ak
abgeg*	an
drei monate	om
cosecha	ak
la cosecha	ak
cosec*	ak
família	aj
famíl*	aj
vizinha	aj
vizin*	aj
o meu	amnc
conseguimos	aZjnok
não conseguimos	aZjnok
relativa	aj
farina	apbccXelgsiYjjkmlZmYnkojpp
de março	lk
la segreteria	aj
ateliers	aj
qual	ok
kultur	aj
mi hanno	adnm
aus #	adom
der preis	al
poten*	am
dizer que	aankoj
entre os	ok
rangnummer	ak
jouw rangnummer	ak
rangn*	ak
rangnummer is	ak
contestamos	aj
haven't been	oj
você foi	nn
foi muito	adnn
a diretoria	al
<s> secondo	nl
lucil*	an
ballo*	anha
titular	bndneqglirjdkrljmYnkoapaqS
commission a	nj
ilya	akbjcUeafkhcldmbnrpnqj
saúde	adol
to grant	al
habe ihre	al
ulla	amod
direção	aj
direç*	aj
tenho	nk
não tenho	nk
continuará	ndon
currículo continuará	ak
continuará em	ak
em nosso	ak
procurar	jm
melhor	am
atenção	ak
atenç*	ak
da portaria	aj
cancelada	al
foi cancelada	al
quise*	al
próximas	aYnr
mandar	akjmnc
vaga de	am
aprovou	an
equipa de	al
ficar	ak
obrigado por	aj
mulher	am
é com	aaccnmom
por ano	an
seja	al
de mim	ak
mostrar	adnm
normalmente	ol
<s> normalmente	ol
<s> henrique	al
obrigada por	ak
desistência	an
sair	arod
# mil	aapn
tentar	jm
tentar de	jm
cá na	ak
acabou	ak
acabou por	ak
<s> manda	an
suplente	lk
se um	am
receberá	an
próxima etapa	aZlmpk
da vaga	aZlq
relacionamento	lmod
quarta	aond
votos	ak
dava	jk
você não	am
apare*	ok
para este	jm
candidaturas e	an
setor	qo
terceiro	ak
matrícula	adll
matrí*	adll
faz	aknl
de um	apod
com você	op
mesmo que	ak
esperava	al
que esperava	al
contratação	am
que faz	nm
passei	ajjk
<s> or	klnk
close your	anbYnk
and found	ak
resume on	ajnd
requirement with	acom
accommodation	arbkcWdqeVgViYkSlZnjonqa
to $	aj
role in	ao
in word	nk
or six	adklpj
over lunch	mlnbol
az	a3cSdNfdgdhjicjkmonkonpWqQ
fl	atcSdRejfXgbhdjjktlpnvokpTqX
tn	aubncSdderfYhticjbkolqmlnqonpUqO
are full	almd
bond is	kdoo
ing	aubkdSeohdiWjjmknnpWqV
larkhill education	aj
lakeisha	aj
lakei*	aj
commonwell	aj
commo*	aj
commonwell staffing	aj
l'abb*	nj
gisteren	aj
giste*	aj
citée	oj
citée en	oj
of similar	adom
orden*	ak
envoie	aj
vous envoie	aj
bookshops	odqk
the bookshops	odqk
whether i	akgdol
tuya	ak
la tuya	aj
cookery	lkpj
cooke*	lkpj
cookery book	lkpj
em agosto	aZjjnm
das pessoas	aj
do sistema	aj
apren*	an
conto	jk
o conto	jk
ouvido	jk
ten points	kd
rotat*	kdnj
con quello	aYno
immagini	aZno
immag*	aZno
als ik	amkd
van jou	ok
wim	aocXdbeUfXgtiZjplkmloqpdqd
subsídio	adol
subsí*	adol
subsídio de	adol
government	aXbddmeqfWgkibjdlnmUnUpY
world	bddceZgahciakZlSmUnppwqb
president	cTdnesgriajcllndoWpTqT
united	cJdbewfchcidkclmmPoopcqM
china	ambdcUedfcgbhVjdkaldmUnqobpk
south	bdcUdkeZfbgXhXijjbldmQnqpa
american	aYbcdpejfkgahZiUjdkSlXmXnlpp
minister	ajbZcUglhaidjYkdllmWocpa
officials	accUd3elfWglhkiYjXkYlonZpRqX
military	aYbccZdzejfZidjckZmTndpaqj
game	aZbcdVeTfYiojcldndodpo
york	bdcVdkfZgmhRiWjZlrmZnmoaqT
foreign	bjcUdlfagYicjakUlamannqc
political	aUbcdnephsiajWkUmbnYoXpoqn
iraq	aXcZedfWhjijjjlkmXncokpX
economic	bWdZeXfWgjialcmZpnqw
killed	acbTckd/eOfnhRiajdkclamXnYoopjqn
west	adbjcXekfagahXjckjmJnmonpcqc
power	aSdYepfdgjhdidjmmSnZojpkql
bush	aWcbfcgrjYkdndoVpX
john	bWcOdaekfkgnhYiZjXkYlkmdncocqc
washington	abcRdmesfdhcicjYlqmaobpUqV
games	bjcbdVeOfcgZijjZkklcmdnnppqX
european	adcRdWeZfUiUkbmTnloopu
league	cZdTgdhkicjdljmUokppqQ
center	ajbbcWdtfVgZhVidjbkSmcnm
israel	aacSdleofXgkkkmSoopZqY
oil	abbddSenfXiTjrkdlYmXomqo
chinese	akccdmeWgWhWiZjdkZlambnpoYpkqk
army	abbccZdxfahZibjakjmSpZqj
prime	adbdcXdcedgqhcjZlmoYpdqa
forces	aWcWdzelfXibjbmWpcqk
federal	aSbYcYdje2fQgniPjjkjl1mUnYorpT
japan	abcSeXfagnhXknlamRnuojpk
election	aZbYcYdVedfWgphmjTkul1manYocpbqZ
region	anbccVdaeafSgahajakblcmSnkompoqn
born	bQcaedf0gZhQiTlTmJnmospm
leaders	abbkcRdlejfkhniPjVkblloUqX
spokesman	aocLdyeqgphjibjWkNljmbojpQqZ
troops	aZcXdxeZfWgdhaicjbkjmZpY
israeli	aVbdccd1faibmZolpb
russia	aacLddfYgkibmQnnojpm
economy	aabXcjdTeMfWglhVjlkmlVmQnlpnq1
died	albNccdzeSfugjhPiYjdkolcmInVospjqk
attack	aWbZd/eXhYiojXkbmZncpbqq
clinton	aXcWdkekfdgsicjZkcnboSpW
america	ajbcddejfdgchViakVlUmQnppoqb
television	ajbZdlekfUgdjckVnjolqd
palestinian	aUdwfbiajjkkmVonpX
russian	aabccUdqeZfbiYkdmUnmojpnqp
prices	aYcZdUeXfXgphViZjpmdnoqq
nations	cQddfSgciZjjkalomVonpjqU
india	cUdZepfXgchXjdkmmMnpoj
defense	acbVcTdqewfQgkhlidjXkTllna
players	aabkcVdXeRfXgchliZjckammppqU
southern	albYcadmeZfdgahTjYkdlcmPnjompnqm
population	aabVdleOfTgZhckYlbmUndotpwqv
rose	bacUdVeYgkhPiakklcmankpoql
nuclear	aXcWdjfbgdijjsklmPnmoppY
groups	aZcTdoenfcgUhkiQjXkNlopm
despite	aXbbcQebfbgujZmRnXocpoqo
largest	akbccbdUelfWgbhWidkblcmNnlopprqd
attacks	aVd9edhZipjVkcmYndpbqp
germany	akbacJdVeUgkhaiakjlcmPnlotpr
nation	aabccnddfdhbkblamQndocpqqj
black	aZbXcudqgVhUiOjYkPlYmcnlpqqq
europe	cSdTeafVhZiclZmLnqoopv
football	ambadceZgXjbldmYojpkqT
iran	aZcRdjfYglhkimjjkclkmUokpdqb
western	aabbdofYhajUkYmSpwqr
authorities	aabccUd5epfbgkiYjblrmZnUojpTqd
korea	cReagdhcimjlmVnqpUqd
opposition	aTcRdjenfbgohmibjSkclumZoY
democratic	abcXdcebgmjRkZlomcncoXpm
almost	aVbZdSeTfXhYlYmTnUpwqy
album	akbcccdOeVgbhViSkZlanlompo
australia	bdcPdZfXgchVjZkkmSnqojplqX
elections	aYbccVdSedfWgmhpjXkzl2mXnapaqW
san	awbacMdceofbgdhViVjWkdlmmZnoocpXqS
areas	ajcYdmeafRgUhcjVkVlbmTnlompnqo
japanese	aYbdccdqeRhWiclVmWntpnqo
province	apbXcWdjeVfchZjakdljmRplqj
california	akbUcXddelfchTiSlqmRqb
shot	aWbZdxeNfkhVkRlYnaompoqt
africa	ambbcXdcebfYgWhYiljdkblamTnnpj
likely	aQbacTdUeRfWgmjkkkmapk
player	aYcWdReUfZgYhdiljjkbmdnoolpnqW
george	bdcVdZfkglhUibjZkdmWpbqZ
victory	bdcYdQfmgoibjYlbmVnZobpo
pakistan	accVdjenfbhciojbmVojpc
soldiers	aabcd8eVgZhZiUjakbmcnapaqj
parliament	aUbdcPdYfPgnhlidjdkvl2mSpcqX
problems	aabbccdnebfXhljckXljmYnYqv
efforts	bmcXdnerfbhbiakclcmRnaoZqk
dollar	adcbdReafYgnhXibjnmcnkomqj
david	akbbcNdZerfjhZiQjakVlpnlokpcqT
african	bccddleagVhciZkSlcmcodplqo
increase	aabdcYdaeafShViTjpkdmXotpoqp
king	alcYdcevfpgjhbiZjamanZobpcqT
taiwan	aocOdbfagbhYkbllmZnsodpaqV
britain	accRdaenfdhViZkjlkmOnkolqa
global	aabcelfUhbibjnlbmYnoojpnqn
located	apcSdceafWgThYimjXkbmQnrotpdqY
iraqi	aUbccjdwebfchkickbnYojpc
violence	aQd/eofdhjickalmmWnaobpZqp
goal	bdcVdSeajjkSnXokplqo
crisis	aYbdfXiljnkoljmTpWqu
kong	aqcUdaebfbhTiYlmmbnrqR
hong	apcTdbebfbgdhTiXllmanrodqU
organization	alcYdnetfZgZiSjakRljmRooplqR
weapons	aVcZdqedfVgZijjokamSospcqk
republican	aUcZgsjSkalombncoYpn
recently	bXcRdnfVgvhSiXkdmXpjqd
texas	bacbdZelhWjZlnmTodqX
senate	aVbacMdVfSgshlickplzmZnbobpc
star	ajcWdXfmgZhSicjmkXlamjntodpdqU
presidential	accVeafdhkijjalomdnjoZpVqZ
obama	aVcbeYfbgsijjboRpb
canada	akcLdZekfXhWiYjdkblqmSnqolpkqU
drug	aYbZdyeqgdhaiWjlkblombnbpbqo
michael	akcJdceofjgmhbiZjbkclnmcpbqS
woman	aUbRcpd1eVfugdhPiYkZlbmYoapjqp
indian	abbbdlesfagYhXiajbmSnjqn
fighting	aZbddxiXldmOnZqt
australian	abbccaedfcgdhViajZljmZnkpo
relations	albdcMdmexflhjibjdkXmVncobqd
anti	aYbcd9emfahViajakXljmWnk
popular	ajbZdaeRhUicjRkRlYmantoapzqo
tv	anbbfWgYhakZmonqojpcqZ
markets	aYcYdXeXfQhdkmldmantpoqn
newspaper	arbXcbedfThVjTkRlnmlnkpdqc
americans	abbZdkeVfjiOjdkRlYncpqqj
eastern	bacUdkeYfZgchcjUmToopoqp
asia	alcWdbeZfWgahZjdkclYmUnypq
vice	amcTdnemgnidjXkannoVpZqS
ca	bdcldPeVfdgVhciYlannpVqX
mexico	albYcPekfZgjhYicjkkcmOnmpbqb
reporters	cKdwfUgmhmiajSkTljmpnkoVpWqT
afghanistan	adcZdkeXfYhciljYmXom
common	aabYcZebfcgaidjXkOljmaojpkqw
justice	aabWcUdke+faguhoiPjYkWl4mYnVoYpdqa
thousands	doebfZgYhSiYjblbmZndpc
james	bZcPekfjgjhZiVjakZlnqc
republic	apcFdWeqgbhYkdlqmRnmonpYqX
accused	aWcjd/e2flgmhkiPjSkOltmZnWpdqa
championship	bdcYdUeTgbhoiZkjldmVnlomppqZ
biggest	bdckdSfdgdhYjdkdlWmQnkps
sports	asbddkedfcgUhdiWjckPnppmqW
robert	anbZcPdWhUiTjckclpmaojpb
stocks	adcWdOeRfOgmhcijjkkolcnpoZpnqm
arrested	aZbacXd/fmgjhciPjZlpmWolpbqV
battle	abbVcdejfaiZjakpmVodqr
construction	albccbdcfYgchTiWjkkklbmDoxqn
various	cSddecfQgQiXjUkUlmnkojpmqm
sold	bbcddQekfchOiajlkklWmVospmqW
airport	ascMdoeZfagchVmUnmoupOqT
internet	ccddfSgUhWirjZkblmmnnsodpa
angeles	albdcUdoekfahUiRkZlumbnoqS
italy	apbccGdaejfcglhaiUkcmQokpm
beijing	akbkcSdreYgbhbicjakjlmmYnsoXpbqU
nato	abbjcGdledfVglhjibkjlmmZolpcqc
florida	bacVdaelfYgkhbjakklqmWocpaqW
coast	akcXfagYhUinjZlbmSojpb
operation	amfdgXhRjbksmOnaotpS
islamic	aUdveoiYjbkaljmVokplqj
beat	accZdYeXfjgjhXjakdnmoYpp
analysts	aWbZcZdQedfRgrhkiWjblkmppnqq
helped	abcbhOiVjkkdlXmZppqm
asian	adcddjeQgZiZjckalambnuodptqn
cooperation	apcJdceofZgbhjiSkZljmanjpkqc
yen	bjccdaeafagqhWiYkrldmbnmooqk
toward	aWccdqeafjgjhdicjdkYldmZnaoVppqo
established	ambacPdXeufWgWhaiUknlkmHotpjqW
associated	ajbdcKdremfagbiajVkFlnompdqm
banks	acbkdUfVgYhbibkkmankonpaqj
prison	aXbbdyelflgkhciMkllqmSndonpYqb
injured	bccZd5eHhTkamcnbor
governor	abbdcYdlfcgwhbijjYkjlomXoXpbqa
movie	bccpdTedgZhViXjmkalVmdnmpn
programs	ambkcceUfPgQhYjlkYmannoopd
difficult	aYbYcadVeTfagdhmjXkalcmcnZobppqx
rebels	aZcXdtecgcialjmbnbojpWqm
elected	aZcYdUfYgpidjcktlymSndodppqJ
adding	cNdceVfRgmiTkSmlqq
species	bWcXdVeXfSgSkYlcmYnnoopsqo
killing	aXbacpd/eZfqhYiajYkZmXnUqr
spain	amcIdVfdgkhdiXkdmPnmonplqZ
paris	arcQeVgchViQjkllmUnppdqU
tournament	ajcYdReSgbhlidjbkkmbnlojpoqV
scheduled	adcBdVeafXhjiYjnk7lvmcnqojpKqI
immediately	aUcIdofQgqikjlkolxmanbobpKqY
increased	abcTdmecfWgmhUiYjkkblbmSncorptqt
brown	bVdbejfjhYiQjVkWnbodpkqn
remained	bXcIeafagsjYkjlamGndoqpr
olympic	ajblcWdkeXfngchdiZkclamYnqqX
democrats	aVbbcbdVeYfYgrhmiXjRkclsnZoYpqqk
william	albYcNdceshWiXjXlpmYqa
ball	aXcjdWeYgXhXiukXlZndodpnqo
korean	cZdqeYflgZhbjllbmYnopSqn
arab	aadmekfchoiajckYlcmbpqqa
atlanta	ancQdcgahTibjYlpnsoZpYqY
sources	bacNebfQgahmibjYkSllmnoppZqr
armed	aVbdcbd/gbhZiXkWmVompdql
cents	bddMeZfbgjhUiYjdkqlkmlncoopjqk
spending	abckdYeVfYhTiXjjknmTonqq
related	bbcVerfWgZiZkTlqmandompcqr
particularly	ajbYcWdjeXfchcjIkLlVmUoWp5qx
aircraft	bccQeZfVgahUiojnkWlYmOo0poqk
boston	cYejhViZjYkjlkmanloaqV
coalition	aZbYcXejgjhjiSjYkclvmYnYpn
turkey	cPdYebfagkjjmWol
natural	bTcjdaedfagahbickUlVmWokpsqz
rock	adbdcqdaeVfmgVhUiRjYkWlXnnokpnqo
royal	apcZeoflgXhXiVjckdldmQomqT
smith	bXcQejfdgjhXiajbkand
chicago	cZdlhViVjcmVnlpoqY
hundreds	dreafWgXhUiYjYkdldmc
developed	bScWdZeXfUhRkZmUopp1qw
jones	abbacPdcejfcgmhaiUljmknjodpc
potential	aTccfWgchmidjkkXlcnoobpk
thomas	bXcKdVenfkhciZjXkclr
gaza	aZduecfVgchZimjkksldmQoopV
launched	ambZccdnfXgchLijjckrlmmVnkokqc
muslim	aWdxeofniYjYkcmWndpl
camp	ambccadxeOfjgbhYiajXlVmZnkpYqX
owned	atbbcddcewfjgZhTiUjkkTlVmOncovpnqV
palestinians	aWdnfahjiUjkkomXnZoopbqc
eventually	aTbccTdXfYhZiWjukvllmLok
measures	aacXdnebfOhYibjllmmbolpZqq
cities	akcZddeVfagThXjZklmRnupnqb
afp	anbYcLduecfUjZkblqmjnjompQqY
richard	anbbcLdaemhXiYjZkclkmVnlqY
build	bjdTeZfbgXhUiXjolUmSnmompqqd
designed	ccdcfVgVhMidjjkWmXnposplql
certain	aScUdbejfVgdhsiXkRnZqo
voters	aYbZcddYeQfUgkjSlsmlnboZpqqd
fans	dpeYfjhbiXjWkVlVmnoUprqQ
constitution	aZbccLdOezfShliajmkml4mYpRqZ
canadian	adbccZdjfcgdhYiQjbkZlomXnkonppqc
affairs	aocWdvewfXgZhnidjTkSlnmbpYqY
significant	bccPdPecfPhkicjckTlcmWnaokpwqv
create	aYcldQekfQgQhaiWjokZlknmpnqm
bomb	aZbZdyeHgXhSiqkbmbnlotpcqr
warned	adcXduekfVgticjakdljmWpWqb
religious	aXcbdxewfmhsiTjWkPmWnYpoqj
victims	bbcjd7edfnhVicjbkQldmdnTpcql
intelligence	adbYcddufTgdhljSkRlmmnnZojpbqs
finally	aZbYcXdTeZfcgnhZiYjok0mQnbpc
baghdad	accdd0eWfckdlkmaojpZqd
pacific	albdcSfagZhZicjZmYnr
focus	adcUeWfThjiVjckbldmknooUpnqp
dlrs	bkdRejfcgbhXiWjlkknZosqb
charged	aSbZcad2evglhjiOjXkRl0nXokqc
profit	ajbdcjdSfZgmhZiWkbnbokpqqk
industrial	anbWdZeXfVgYhUiWjkldmNnmoqpvqt
zealand	bccSdWecfVhTjckjllmWnmplqZ
estimated	adbXdaeZfQgbhUiVjmkblambnYo0ppqo
disease	bVcmdpeUgahSljmXnconq1
terrorism	aVbkdwe0fZhmjZkXlmmTpd
speech	abbbcUdoejfZglikjWkcoVpYqn
reform	bcccdZfUhdiWkmlpmOndqo
arms	aUcbdoenfcgWhXjomNotpWqj
charles	aobacMdYemflhSiajZkclnmZoZqY
seeking	aYbmcQdjeufdhjiTkZlwoWqU
plane	bZcUdpePfdhXitjnkUldmdnborpZqk
jewish	abbjccdxfliRjdkdlWmQolpn
williams	adbbcKdafmgkhbiWjbmdnmobqd
taliban	aVduedfkgkjZkkmZokqn
huge	bccrdWecfXgZhUjdkTlSmXprqu
johnson	bbcQdaekfkhXibjbkdmcndobqd
soviet	abbbcadkebhblbmKoqptqt
republicans	aSbcccdZedfXgqhmiYjUkclrnYoXpnql
moscow	cKdsgliUkjlmmSnnojqY
brazil	apbYcLdVecfbhajokbldmSnmol
kilometers	ajbdcYdmeTgShYidjZkklYmZovqn
formed	bXcTdWepfdgXhZiQjZklltmUoqplqc
amid	aWcadrfbgshdiajcktljmVoWpbqq
stadium	ambacZfchdiclYmWnjqS
singapore	apbccSddfZhWiZjdlmmbnrqR
hopes	acbkcSdTeZgrhdiVjnkolbmXnmoX
tokyo	aabjcSdveUfbgthbidkrljmYnuocqX
ban	abcSdlezfYiXjrkmlqmOnkoppMqX
serve	aXbkcXdTejfagchdiYkmlnmcnnoapjqb
wo	abbldLeWfciYjskslbmanrpSqR
terrorist	aYbkcjd2elfjgbikjXkXmToopb
christian	bdcWdjfqhjiWjUkQlamcnYojpv
politics	aWbdcldjgdhqidjUkblkmYoRpoqp
plays	bccYdSeXgPhbjdkYlXmbnqpoqo
militants	aUd2eciYjcljmXoopcqn
regular	ajbmcPdaeJfVgXhbjakmljmjnnonqZ
debt	aacjdTfaiajtlbmWnaovpbqm
guard	aZbncVd9eafbgdhWkXldmYolpWqY
wounded	bYd/eIhVidjakXlbmcnaomplqp
assembly	acbdcNdRecfOglhjksl5mRpdqR
fuel	aYccdbeNfWhXicjukclZmVnmowpkqt
supreme	aQbVcNdde/fWg6huiVknl9mVnVoXpdqT
ministers	accPedfYhqiPjYkllsoYqV
equipment	alcceZfSgUhSinkZlYmWnjoxpbqn
ethnic	aYbbdshoiSkQmcnYpsqw
decades	aYbZcjdbgnhaiYkmlZmEnXojpvqz
urged	bmcOdtepfbgoiRjbkclroTpYqO
illegal	aZdzevfYgViakXljmNncorpWqa
fired	aXbcd5ebfYgphWkcmbnbok
indonesia	ambdcPfahZijkcmUnlokqd
damage	bdcjdpemfZhZkTlamQnUouqu
responsible	ckdyenfcgciTjWkNlkmSnUokpo
baseball	adbdcmdbgbicjdlbmYnmodpmqW
ties	cQdleuftgjiSkXmV
originally	bYcTdQfTgdhTiXkjljmRnmo1qd
prevent	aTbrdyeqfZgViclnmSojpRql
supporters	adcVdxekgniXjQkTmdoWqW
territory	aWcWdjetfUhkiojckomNncojpd
conservative	aXbZcdfkgtiYjJkTlmmbnboYp4ql
earnings	bccbdNedfZgqhdibldmnnbqm
murder	aRbXcld8erftgniSjbkYltnVql
operating	bdcZdaekfPgdhWljmQo3pcqc
olympics	ajbkcZdjeNflgbhbkklZmVnuocpkqX
nearby	albdcZdzeRgVhQjakclYmTnqompW
hamas	aSbkdpfdgkhjknmWndolpcqd
laws	aWbWcZdoe9fZhjiVjkkdlumMnWoopZqj
target	aScddneRfZgbhVilkWlbnnospmqq
buildings	dpeafYgahVidjckVlXmHnjotpoqm
newspapers	alcZdbenfQhZimjPkXlqmpnloZqb
consumer	adbWcdfRgjhUkanmpmqp
beach	aubcebfjgVhSiYjTkbmbnqpVqX
zone	akbccZeWfSgNhXimkbmYnmoypaqj
communist	cbdleZfphZicjZkjmOpmqm
units	cadleafSgXhYickcmUozpnqd
navy	bbcVdtfZhSkdlbmPnkolpc
protect	aZblcjdze2fXgVhYiVkUlYmVpY
criminal	aTbbd1e+fagjhpiUjYkVl3mVnUpdqd
speed	abbdcUdXeNfcgdhVijkamdoqpnqy
democracy	cdddeliYjdmToZpkqd
francisco	apbZcQeqfchViUjZlqmYnpoZpaqU
suicide	aWbVcjd/eOfqgZhSjblkmZoopdqt
powerful	aXbYdkedgkhVimjVkQlbmanboap5qy
georgia	cOhbjalmmQpcqd
god	cpdZelfohZkclUnaodpbqb
commander	cPdsfcgqhcidjakbmYnkqZ
rising	aWcdeXfaglhRiblamQnrpoqy
catholic	cVdxelfqglhjiajTkXljmUnWobpk
suffered	bWdreWgwhYjckalbmJnOoppxqu
alleged	aYd/e1fjgjhmiTjVkPlomdnVpV
declared	bZcVdceufYgwhjjkknlmmInWokpbqP
injury	aabccbdmebgnillmmYnUonpaqo
environment	apbWccdqecfVgXhdiYjbkOlZmankppqn
headquarters	ambkcRd2epfVhbidjWllmTnmpRqO
rebel	aacUdufjgbkcmapXqk
avoid	aUbpdnfcgbhniajdlsmYocpV
improve	ajcZeYfVhaiWjkkZlcmZpmqo
stars	ajcXdQebfmgUhXiTkUlZmpnqpnqa
citizens	ajcYdtemgXiSjZkUllmXojqP
currency	aWcZdYeZfUiljlmdnkorqn
generally	aabXcOdQeVfPidjXkUlkpvqs
vietnam	atbXcXddeYfdgchSjdldmUnp
thus	aYbdcOdOfWgdkYlmmQoqpkqq
largely	aZbUcZdZfUgqhkjZkYmOnTokpvq1
developing	ambbcVdaeXfXgXhaiXkUmWnoojpxqq
mike	ajcQgnhajWkamknjobpcqU
historic	aocUdRgkiajcmLndokqd
businesses	aldXeofYgThXiVkbmSnlompl
gained	ajbccPdSedfVgqhcibjdkdlcmVnbp6ql
traffic	bdcXdseafWgYhTjdlmmRoupSqo
inflation	aRdaePfZgmhWjpkplYmZnooppcqz
egypt	ancSdbemfZhcikkkmVpZqX
suspected	aXd+eafjgahdiZjbkalkmXorpa
drugs	aYbadufagYhZicjmkdmbqq
debut	ambbcZdSeWflgchUiZkolcmTnoompnqW
worst	bZcxdkePfcglhYiljalZmRnaptqs
railway	arcXdTeagbhRjckmmMnjozpZqp
arrest	aScOd7ewgqiVkolwmZncocpMqV
mountain	arbadceVflgShTiTjYkblYmcnmonpaqt
famous	asbbdXebfogUhOiYjTkTlOmUnroapsqj
championships	cXdcePfngahmiXjckmmYnpprqZ
thailand	apbdcVebfYgdhVkkljmXnrpcqa
greek	cUdaeYfZhcjlkamZojpdqq
critical	bWcUddeRfMgjhjiljQkPljmknaoapxqx
hot	ajcjdaeTfkgXhTiXjVkjlWnwoZpm
lebanon	cUdjedfYiomXndonpYqY
census	bUcZdaeTfHgbiqjZlwmdncoupc
female	aObZcod6eRfngThZiYkVlXnnodpsqr
vehicles	bZdqeLfXgYhPidkXlamVnkoxpjqp
spread	aUcjdpfZgXhYmYnkodpkqy
aimed	acdnfcgYhbiZjbkblmmbqr
medal	alcWdUeVgajckUlamZnopvqd
saddam	aUckdlekfmgmhlibjmmbnWpa
losses	acdUfVgmjdmVnXoqplqt
saudi	bdcXdmeofmkXldncqY
cancer	bWdmeYhXiYpkqo
turkish	bbcUdlebfaicjkkYmZomqj
decade	aabYcjdTeZgmhTiWjkktmFndonpuqw
securities	abcYdbevfZiYlonlokpaqd
ability	aRcdddfQgdjnkQlcncppqu
crimes	aXccduewfagnhmiVjbkYltmWnY
retired	bXcVfngkhViPkpljmLoopkqY
becoming	eZflgchYjXkkmCnoodpxqc
champions	ancVdQeXfngbhlibkblbmbnnojpnqU
gulf	bccdeqfbhdlbmUojqd
corporate	cqdpetfdgchciXjakVldmYpj
mainly	ajbXcUdceWfWgUhbiYjTkRlamSorp0qx
reduce	aWbkcdddekfRhbiNjvkdlkmYnkoqpaqr
replaced	abcQdXeYfYgrhTjmkolmmNowpd
native	bccUeYfkgbhXiXjbkXlTmPnnpsqo
seconds	aXcUdTeMkkldnbonpnqz
crowd	aXd2eUgjhaibjUkTlWmkoQps
complex	bVcbedfZgYhlibjakSmbncpoqw
poland	alcJdXedgmhbidjakkmMnlosprqc
dutch	anbWcSdXfchZiVjmkZmWorpl
responsibility	abcmd2epfcgkhpiXjakNmbnP
organizations	amblcXdnexfWgOiUjTkNlqmZompkqT
jersey	bcccdkemglhXiTjblpmTojqY
kosovo	accNdlekfUgkhoibjnlnmYnbojpW
serving	accZgdhaiTjUkklqmWnlpkqb
seemed	aUbXcbdaeYgshjjakblbnZoRpsqp
cuts	aZdTeYfSgmhWiSjqkjlmmYosqt
produce	aabZcbdHeXfSgShbicjqnmokprqp
legislation	aUbbcSdZevfOhdibjmkklzmRncojpYql
presence	aUcRd3enfajdkRlTmZnjocqm
critics	aYeqfQgqhkiXjRkMlmoUpy
rich	akbVckdUebfsgVhbiNjYkKlSmkoWp1qt
governments	acbkcdddepfXgciZjbkdlsmXnXpjqa
stations	bmcYeYfOgXhdinjXllmcnoovpbqX
soccer	ambddpebfngZiakUldmbqU
shooting	aWbad/ePfmiZjbkWnXqu
arafat	aYbocYdqergohlibknmYnbpTqX
streets	adbjcjdxeZgZhWiZjUmSnooapa
grew	bUeSfngjhOiZjYkllTmHp5qu
bodies	bVdreQfbgXiWkYnUorpjqo
policies	adbbdsenfagmiXjckQmYnXplqp
afghan	acbbdweYgbiajYndojpcqm
rival	aYcWdjeofpgkhdkbljmcoa
strategy	aabbdcfPhkjbkalnmjoYqs
jordan	ajcPflkdlapaqU
giant	bXcqdVeqgXhRicjllZmZqk
jackson	adbccUdne0fmgmhdiNjbkZnaoYpYqY
prosecutors	aQbYcRdwe5fbgzhriNjbkcl2mnnUoZpXqd
identified	aabRcRdveTfVhdidjdkLllmjopqp
optional	abblcSdKeSfNgVidjpkqlxmvntokpMqm
sri	ambdcWdcfTgbhWinjdkkmVnjpZ
bombing	bccZd7fngmhcjZmUnZonpbqj
sought	aVcQdkewfWgviSkZlsmcnZoZpk
doctors	bdcddtebfagchZiYlqmknapW
measure	aSbWcSdUedfKgjhZikjnkdlpncomqu
gmt	albbcFeRfUhciokzlunjoppR
sanctions	aUbmcVewfWgkjvkqlqmPndoppUqZ
contributed	aocRdafVgdhYjWkJpsqs
prince	apbdcZdjejfyhYiSjakWlYmZoZpkqa
treaty	adbbcGdQezfWibjskylrmKoupSqV
civilians	abbdcmd/eZfcgaibjYkWlcmYnXooqn
basketball	akdmeYfjgbickclXmbppqV
performed	bccUdaeVfcgXhXibjdmYol
develop	bdcadaebfWgThaiYjomcnnprql
interior	bZcZdofUgnhbiWjYkPllmcokpkqo
henry	arbZcPdXekfnhUibjaljmZndoaqZ
lawmakers	aScWfUgphniTjYkll2ncoVpdqb
malaysia	apbbcQdaelfYgjicmYnnqU
widely	aabTcUdYecfPgsjWkRlkmdocpyqt
serb	aZbjcUdwejgmhkidjcmanbompdql
spokeswoman	atcGd1evglhdiXjbkRmanmpLqX
rally	accSeSgnhaiZjakoldmanroX
ambassador	ambkcGduejgnilkUljmcnpoZpVqI
ensure	bjcUdaejfRgZiWjpkbmZndokpcqb
bosnia	cMdZepfXkklmmXnXorpX
rice	ajccdUeZfdgYhdjblVnjodqm
carolina	bccUhYijjXklljmQpbqc
initial	abbXcNdceTfOgtkklrmlnVojqr
yuan	ajcddUeafYgbhWiYjjkkllonpm
continues	aXblcVdWfPhcjkkrmNnppXqk
polls	abbYcWdReMfQgphniljTkolwmmndoc
bc	ancUdSfThXjmkvlnmXnppYqd
louis	arbbcSdZgnhViZjakZljmWocpqqZ
corruption	aZcvdye0fagmhmiVjVkXlsmSnYoY
storm	ccdqhNinjdknlcmQolpbqn
refugees	ajcXdseXfZgahcijlamcncokpWqZ
defeat	adbddTgnikjXkolkmSnYodpl
islands	ambbcSdaenfagYhcimjSkZmaolpb
initially	aabVcKdjebfPgrhZiajblnmVncoppoqj
embassy	ajblcMd/elgahbimjZkUljmYnmpKqQ
agencies	akcadqetfNgViZjakSlundompYqc
swiss	ajbZcYemfkhciPljmdnWoq
ceremony	aocRdkfmgahdiVjdkkmcnloXpUqQ
occurred	abbTcUdyeafbhcikjZknllmRnXoopYqz
kingdom	amcYdQeugahaidjcknmKotpkqW
shortly	bYcGdteWgohYk6lwmTnbojpNqb
iranian	aYcadxhkijkYldmZ
bob	aobdcadReVhSidjZkbnmpZ
diplomatic	bncOdteugdhjipjdkclmmZodpQqa
discovered	ajbPccdkeOfagZhSjcmbnaorqs
regime	aXcmdqeofogkicmQnUolpdql
airlines	aocQdWepfchciajmkclomcoqpdqY
penalty	aWcTevfagqhniajnkRlvmbnSom
marriage	abbUcQdke0fygdiRjmlnmRnVpZ
appearance	aWbYcZdlgnhjiajakblkmbpj
highway	ambcccddeTfXgXhSjakklmmSoypUqp
millions	ajcvdafbgYhTiZkblWmbnZojpl
gain	aXbccVdPebfTibjknbojpuqn
poll	bWcadaePfKgliljVkdlwmundqd
wins	cadCeUfcickdmanlodpuqd
passengers	cWdueJfagdhVickdldndosqb
scott	ajbbcSdaelfjhXiajYkUljmjpcqb
apparently	aUbScZd2eTgpjckUmanUqv
exports	adbbcddNfYgbhVjqkjlZmPnlotpkqq
failure	abbddlfagjilkclsmUnQompYqn
increasing	aacXdmedfXgjhaiWkXmRojpsqx
vehicle	acbTdueLfZgahNjnkRldmWo0plqt
latin	ajcVdQeXfWgZhdkVldmZntpmqm
benefits	ajbZcXdRejfcgchaiMjukYnbonpdql
seem	aYbackdPeVhjidjakXlaoUpsqo
kill	aScsdxeagQhRibjnkjldmcnlpXqj
faces	aRbbdceqfYgpiXlsmVodql
protests	aXbjcVd2eofdglhZjZkrlrmSnnoVpYqc
caught	aSbZcrdweVgchYiljbkdlZmWncppqt
steve	aqcTdZekfdgdhXiYjakWnkompXqV
capacity	bccZdZebfOgchZiajlkclZmVoupq
fed	aTcYdYeLfVgsiajjkvmpnlpWqq
deaths	acbXd6ebfkgjhYiXjdkYlmmYnSooqr
davis	ajbZcLdUhciYjWkZllnjodqb
sport	aqbXeUgahbiOkOlWmXnnpz
ford	aqbacUdVeZgohQiWjlkblbmbok
bonds	aWcadSeahdiYjmkklcnlolqj
climate	albYcafVgdiXkamdnjplqo
provides	ancQdReafJgPhYkSlmmonnoqpaqn
defeated	bacRdagrhdjXkllnmRnjodptqZ
bosnian	abcTdoepfdgmhkibkkljmcnVoopa
image	acbccsekfaglhRinkMlaodpjqm
criticism	aVblcadyetfSgxhmiojOkRlknaoNpoqo
mary	asbbcReqftgchRiajYlcmTnjpUqd
heat	aZbjccdbebfdhdiZjjkjnjplqp
joseph	aqbbcJddejfmgkhbiYjWmandpcqd
actions	aYbkcXd6e2fYgohqjVkRlnmZnSoYpZ
massive	bdcrdkeafWgchRjbmUnbolpmqw
structure	aZbYccdVfUgciZjkkTljmZnZovpmqz
terror	aXblclduetjalkmVojpX
worldwide	cadderfSgahVkamTnloqpvqa
featured	albdcYdWeSfVgVhRibjXkUmnnwojpp
advantage	abbbcUdSedfZhlkTlcnbprqt
convention	bccQeqfSgbiakolsmYnjpZqN
southeast	cTdkecfagXhaicjZlcmOnqoppn
plants	ccdQeYfcgShUiYjlkplZmNntopplql
joe	akbdcTeahWibjckYlanmpaqb
pennsylvania	bbccdceafWhZjblrmOoupjqc
ohio	albZcSdUebfZgkhZjYkmlrmTojqY
houston	ajcUeshXiXjdlkmXobqR
cox	atcNdZeqfVgbhWirjSkZlzmwnmobpOqV
assets	bjdWeyfdgbiYjnkalZmVnWotqc
crash	akbRcbdteNhYkclkmanWoqpbqu
slightly	aPbXcaeCfSgvhXjdljndpzq5
jerusalem	bjcWdoelfYicknmTnkonpVqT
jim	akbccZdYgkhdiZjckZllnjpcqW
controlled	aZbacZdkeofXgbimkblkmXnVospjqp
gun	aSbadvfZgchTicjnkamXnmosqn
linked	aYbccddvfkhdiZjdkSlmmdncoppbqs
allowing	aQbpcLdaepfVgZiXjokklvmcompZ
offensive	aZcldweXfTiwjVlZmbnaobpmqr
eds	adbmcGdTeafTjokplzmjnvodpG
numerous	ajcVdjfOgYidjNkMmapwqq
loans	blcjdSeWfYgYhYijjolYmYoxpcqn
institutions	bldcfUgUhjiXjdkblkmTonpoqb
consumers	abbccjdYfWhWiZkbljmlnjplql
syria	blcOfcgkhninjdmZojpaqZ
opposed	aXbbcQdkeofbgthniQjXkUlsmVnXpvqj
sweden	albacIdTebgkhZmUorppqb
argentina	aobbcNdTfYhaibmXnqojqb
hits	aacjdReRgYhNilkclXmanoonppqs
representative	albjcGfWhcinjXkRlrmYnqodqI
entertainment	aqbdcjevgWiRkRmnnlocplqX
individuals	aadkgOiQjZkRljnWoopr
captured	abbacZdmeXfbjblUmYokpqqj
faced	aUbXdleofcgvhjiYjUkdlomOnboapwqp
microsoft	accUdZe2fNgqltmlobpYqa
mccain	aWbbcbebfcguimjWkZldmkoTqn
queen	albjcbesfugbhQiYjclamPnlocpaqT
forest	atbZcdeofdgQhYiQkalbmOovpaqm
races	abcddTeGfjgahpiWjalamapyqj
tony	albjcZeYgjhciTjbkTmbnkoapkqT
generation	backdSeNfjhRiajmlVmUnrp2qn
providing	alcXedfVgRhciZjXkMonpjqr
journalists	cWdzekfSgYhkiUjUkPlqmnnkocqS
dozen	acbdcbdjeRfWgWhXiTjZojppql
combat	acdzebfTgXhaidjjkZmSnlonql
combined	aabacWdLebfTgchciZkXnaopp0q2
missile	abcTdoecfWgdhXirjplcmUnsospdqj
golf	ascpdYeTfrgShbiQjZkWlSmdnoolpnqb
package	bccZdHeSfQgZhQidjrlomooppXqm
injuries	abbaccd2eQgmhdjckWmYnUosqu
facing	aVemfXgniajZkdlomSnjoapoqk
deficit	aUbZckdReafSgkhbidjpljmXncowqw
fort	amcVdkelgbhWidjWkjmYnmpUqX
engine	bbcadWeJfQhRisjpkbmanjorpoqu
chris	cUeZhcidjdkZljmmqc
civilian	aVd6ejfYjkkUmOnZor
fox	ajbcesfdgjiWkcqa
greece	bjcLdXebfYgkhajnkjmOnloopc
mexican	bXcddrenhaiSkXmVpcql
organized	alcYdrekfdgRhbiTjRkZllmTnlodppqZ
increasingly	aYbYcddmfZgljSkWmUoVp2qw
effects	aabXdnfUhdibjqkWlcmjncomq3
helping	bmcjdleafmgUhSiRjckZlamaocpl
executives	djewfZgmhmiJjbkXlmmoncoXpjqX
fish	bYckdTeSfTgUhZiYkclWmcnqppqq
boys	bacqdzeFfygShViMjbkalUnlpl
ali	akbWcTenfmgkidkZmaolqZ
prisoners	aUccd3hmiTljmbnYpXqW
approximately	adcXdWeVfPgRhbicjcknmboxpnqp
banking	ddenfXhdjcmVolqp
taxes	dTenfchciOjkkZllmWnaospY
visited	axcQdpeWfmhOicjVlUmVnnocpaqN
convicted	aSbZdyesfrgoiMkclvmWnYomqY
philippines	aqbdcPdkfahXijjdmTnrpXqW
strip	aYcldlepfRgYhXjkkoljmXnnoopW
parliamentary	aYbbcRdXfRgkhsjVkul5mZncqZ
tennis	anecfugZiRjWkclcmcnqobpmqZ
voting	aXbdcOdXeXfKhsikjdkkl3ncokpcqZ
attacked	abbYd/eXgmhYjTkWlamUncpmqm
gains	acbdcVdLebfVgtialdmcndppqt
characters	aWcldceSfagThdijkUlcmqnoocppqs
scientists	bYcddceUfSgWhdiYmpnjodpoqm
miami	alcVdjejfdhdjalnmdocpYqP
reduced	aXbbcWdafRgshciQjrkbllmSnWowpnqz
steel	adbZcjdSenfdgdhRiXjkkamVotppqo
cricket	dcepfdgdijjZkmmUqT
powers	aQbkcWe5fYgjhmiYjoklltmTnbpa
promote	aobjcXelgWhaiNkUlambnroZpqqa
variety	bZcadXeUfSgRiXjWkKmmnpodpwqv
fears	aQblcddyejfcgtidjjkmmUnlocpaqn
massachusetts	bXcZelfdgmhWicjbkplsmNqX
liberal	aabXcdeZgpiVjLkVlrmaoZp7qk
guilty	aWbXcldveufpgrhpiMjXkXlwmanQpkqX
possibility	aRcQfYgqhxiYjjkklqmcnjoZpZ
determined	aUbXcRdcedfXgnhoickalpnUpm
jack	bcdVeafngWhUicjcnlolpW
gore	bZcYdbfZgrhmjVkWmondoRqk
physical	aabUdweXgbkQnUomplq0
allies	aZblcSerfjgnhnicjSmZncoYpmqb
maintain	adbkcRdcekfWiQjokWlamZolpk
cuba	ajcIdderfjjjkdmOnmpXqW
xinhua	atbYcOdoeQfYgdhXjZlqmonnojpV
philadelphia	cWgkhWiZjYklllmWpoqX
defence	ajbVcUdoevfTidjXkWllmZnbom
arizona	bZcWenfbhZjXkklnmXqY
shanghai	avcVddeQgZhSiajckmmanvodpmqY
innings	acbdcadLhaikjckpmZndodplql
congressional	aWcZemfVgkhniZjWlzmdndocpc
dozens	cbdzeYfVgZhWiYjXkbljmcqk
windows	bjeafOhQinlknqoopZ
senator	adbccSedgthcimjTkclkmboWqc
pope	bkcMdoekfkguhdikjaklmZnaoZpYqU
regions	akbdcVdUeXfUgVjYkbllmXnloppvqo
relatively	adbUcRdSeNfahbikjYkWlbmUndp5q4
communities	akccdmfbgTiajYkTmTpp
northwest	ajcSdlenfagZhZiajbmPorpjqj
finals	cTdReQfdhpjckllknlprqV
netherlands	asbYcCdNfZhaiajjlmmSnnotqW
aids	ajbacjdzfcgYhSjjkYmZnjpcqp
crude	aVbacjdceXfWglhainjllYmdokpmqu
profits	cmdOelfaglhaiVjkkdlYmcnbojpoqn
historical	akbZcXdTfWhnidjWkOlcncpmqx
theater	fbgYhciRjmkclYmUnrpsqW
commissioner	anbdcTdoeufQgqhbiajalsmTolpXqO
immigration	aWbZcQdyevfUgliZjdkalxmTpW
michigan	bXcVdXeUfWgkhajaklllmSokpnqb
investigators	aabWcWd2fVgliZjXkXlsmrnVpVqm
reforms	bdcadWedfWgmiXkplnmQnapmqs
kansas	bdcWdbhWjYknllmSqb
racing	aocddVeUfpgahaiWjjkalbmVompoqb
transportation	arbbcUeafWgdhViajdkWlkmUnkoqpaqm
thai	ambdcddlebfdgchaiUnoocpa
surface	aVbaccdYeVfSgZhdijjckYlcmkonpqqx
guys	c0dceHfrgUhciUjYkalLmloYpw
legislative	abbdcZdSelfRhnidjXktl7mXnbpbqc
supplies	bjcaeVfUgZhTinjllRmUnloopdqq
serbs	adcRdnekfcgmhmiWkjljmcnTom
jail	aTdxenflgniPkplvmVojpVqU
hollywood	coesfqgahbiMkcmYnloapkqa
chemical	adbTdmfbgYjukYmbncoqqu
dangerous	aXbdcqd0eagXijjYkUlYmTocpjqr
poverty	bacwdpeWgYhWiYkRlWmSoopoq0
agriculture	atbXcadaeZfUgahaiajdkdldmNompkqs
kennedy	ajbZcMdledfqgphXjYkTmdndoZ
prominent	acbbcVdoelhbiRjOkMmYnkocp2qj
meaning	acbZccdJeUfbgahjiajmkYlcoqpaqu
commerce	aqbZcRdaeofQgbhYicjakdlpmWnppb
nigeria	ajcSenfaimjnkdljmVnbojpYqc
fields	ambZcadWecfdgMiajakWlVmannokpsqq
airline	anbbcRdYenfZhaiZjqkalkmYotpZqa
switzerland	aqbbcJdVekfkhdiUlmmYorpbqY
czech	apcFdSgbhZlnmVnqospjqb
hussein	addjelfqglhjidjkmZnWpaqd
shots	aWdoeLfdgZhcjbkXlamqpoqy
singles	cVdPeUfmgZiYjWkbntptqd
broken	aYbacmfkhUmQnTospbqw
coverage	ajbccWdjenfSgbidjckTlmmpojqn
pakistani	aXccdzemfjjXkdncpbqk
suspects	aRcTdyenfdgkhoiUlrndompXqc
falling	aWbddcePfcgnhUijkmldmQolpnq0
focused	bYcVdkeZfUgnhmiYjPkToTpxqt
criticized	bccVd1etfSg3hmiajNkJlsnVoVpo
improved	albXcOdceOfTgwhVjkkZlbmWncokpxqw
ships	cVeWfXgThQimjjlTmPnnor
flying	alccdkeSfmgThPijkblRmQnjor
abu	dsenglhliYjclamcnjojpYqX
minority	abbdcZdnelfbgkhoiWkOmYnXpwqk
expansion	acbmcUdTfRhZjnkrldmLnnorpk
fighters	abbjcbdyedfogdiYkYlVmXoopm
rare	bXcVdYeZfdgahajZkSlcmaodprqr
anniversary	arcTecfshTiVkumYnnpUqR
stability	cVdYecfXiajokTlVmZoppnqq
hockey	akeXfmgcicjakclcmanlokpsqU
blamed	aabccpd9flgsiWjTkOmUnRonqz
blair	adcafkgriajVkblkncoWpb
ancient	bcdTfagYjckblUmXojplqu
insisted	acbdcMdqepg1htiSkSmYnWpZqZ
fly	aZblcXdceUgQhUijjtkdlYmanuolpbqW
jose	anbccNgqiajZkWlmnkpcqV
politicians	aWbjcjdmejhniSjOkUlqmjncoRpnqd
creating	adcmdUekfTgSiTjckUlnmYnkprqu
detroit	ccebgkhXiYjcljmYpnqc
lord	daerfohViajXkmmWoZqS
electric	bbddhQjjmbnkopqo
mobile	anbccWdlfUgYhNiujbkcmanvop
younger	aYbYcddoeFfyhViOjclSoYp6qr
cable	dZesfZgahZikkYlkmknjor
alexander	albbcOddedfnhaibjWkamYnmplql
honor	arcYddelfjgYhWiUjjkSlZmWqI
determine	aRbVcQdaeafJhwibjskclwmtnZpZ
stake	cYdNetfbhmiPjtkblamZnaoppoqZ
leads	aabjcQdXePfZjakTljmjnjoapmqu
officially	cOdWfSgmjnk1ltmKoppRqK
classic	akbZcldSeYfqgahciUjakblYnmpmqt
jean	aqcYdjeaglhWiOkUlknkodpd
disaster	arbacqdkebfZgchSipkbldmTnZojpaqo
usa	atcRdcenfYgZhYicjZkclmmbnvoopdqL
neighborhood	alcld5eVfmgchXiYjYkRlYmSnjpn
delegation	ambjcGeYfdhkicjdkdlmnjoXpYqN
strategic	albacSfTgbhoibjckWlZnjokppqk
scotland	ancTdUgdhaibjZllmRndosqZ
easily	aPbbcadPeMfQhbivkYlknmoapuqu
pace	aTcYdbeOgohYkqlXmVndoaptq1
treasury	aZbmcUdVedfWgnhbidkslmnjojpT
golden	ancpdMemflgUhViPkclZmcpn
zimbabwe	cZdcerfXgahdijkllnmVpVqa
drew	acbbcNedfUgjhXjakVmmoWpr
colorado	bbcWgkhZiYjclnmZodpkqa
fbi	acbdcVd3eufVgjicjWkZlumlnapQqd
explosion	acbSd1eOfchXijkbmYoqq0
gay	abbdcYd6etfriQkTmYnnoUqU
witnesses	aTbZcSd7ekfTgkhqiZjXkVlrmrnbpYqm
blast	adbWd1ePhVikjckbonqu
metal	aZbbcjdZeXfdgYhRiYkUnmosppqs
ukraine	ajcMdYfYgjicjjllmPnkoopl
animals	abbXcsdqePgRhVibkalSmbokpoqt
egyptian	bbccdmemfdiajjkdlcndpa
expectations	aXdZeTfcgviXjdlXocpsqq
seized	abbYcddufYhZlbmYnXoqql
courts	aSbdcWdke/fXgnhziQjbl6mUnXodqU
qaida	aYdpfkhljXkYlcmdom
abuse	aVbdcpd/eyicjYkUlqmdnUoZpWqk
revealed	adbUcadneYfTgpjakblmmpnVolpYqp
serbia	cFdReofaglhliYkklpmSor
replace	aYcUdSeYfVgmhVibjukrlpmWnlorpYqV
miller	bYcMdYfmgmhciSjbkYndpmqj
facility	ajcYdpeafUgZhXjokjldmPnnowpVqU
percentage	aZbYcddPeFfYhdiYkZndospvqy
tourism	a1bddaekfagUhRibjbkXlYmSnqqd
movies	ajcodReZgWhYiZkblWnqpr
lanka	alcXdbfSgchXiskkmVnkpa
clubs	alblcWdbfjgQiNkWmUnoopppqP
chen	aqcQflgnhciXjXkZlpmknmoUpYqY
sydney	alcXdreRgbhUjUkomXnsodqW
columbia	albacYenfXhYiVkjltmRooqc
consecutive	abcZdHePfagjhcjckulkmTnkolpv
madrid	apcMeWfkgkibmYoopcqT
tons	ajbZcmdUeQfUgVhRicjmkklTmXnbo1poqn
municipality	atbacVdYfWgaljmKoypdqY
tracks	cZdSeIfcgWhXiZjXkcldnoovqs
muslims	abdsenfkhliVjXkcldmcnUpq
unemployment	aabYcldaePfXgjhQjmklmTnjorqv
soldier	aZbWd2eWfogchUiZkZmYolql
towns	akcceWfbgUhVinjWknlcmOnnonpdqk
taylor	cPdcesflhYkdmanapZqb
wind	bddTedgZhUiZjdlVmUooprqt
alternative	adbacZdTePfYgciVkVlpmlnqpnqn
toll	baccdjeafagjhNipkblmmZncospTqw
retirement	akbbcYdUeXfmhZiOjnkslkmVonpaqd
berlin	apcPdaeXfkhZiPkqmNnpotpjqS
enforcement	abbccUd7e5fQiWjbkWlvmUnYolpV
newly	bZcRddedfWgmhSiSjmkjljmSnkpmqY
dow	adbacXdRebfSgshdiajokqlnmqocqp
electronic	bdcadZecfMgRhUivjakZlsmlnoorpcqk
howard	ajbdcYfkgohXjSkYlkoYpkqZ
woods	dVeXfmgZiTjWlVpkqm
wales	aobacTdSfYgdhWibjbkjlpmQoq
avenue	akbmcYejfdhaiajclmmOntpYqV
abroad	akblcTdaedfbgYhYijjdkdldmPnopnqU
opponents	aPdoemfcgmhojSkYllmYnaoZpoqm
detained	accPd8gjhjiSjZlqmbpZqQ
memorial	atcZgbhSiYjakdlcmZnlokpXqW
protesters	aWcad/fchciSjalnmanmoapXqd
downtown	ajbjcddvecgahUiWjbldmPnqqY
presidency	aWcYdTfZgshnijkslpmTncqZ
banned	acbjcXdteohjiYmNoqpYqY
revolution	bYddejfthZiZjdkmmQndobpmqm
toronto	albjcRedfchZiYjWklltmannocpmqQ
violent	aSbdcmd/fpgjhcjVkZljmUnZoZpoqt
reality	aYbXctdbebfbgdhmidjmkammocpkqp
palace	apbkcZdoenfrgchciTjdlbmTpVqS
supporting	cWemfZgaiXjTkMljmcpq
fashion	bZcmecfjgZhUibjbkVnooSpuql
roads	apbkeXgThUjSlamLovpWqr
broad	aWbXcVdVelfQgjiUjZkTlqmkpxq3
mainland	amcOdaeagXhWjdkjmWnqpcqb
severe	aabWcjdxedfdgohYljmNnWoopnq1
sharon	aacZdmelgshjiYjcknlmnaocpVqa
acknowledged	abbXcTdveofWg5hviXjTkNmcnSoZpjqn
empire	bdckdYe6hbkjlYmEnZolpvqm
advertising	bccoexfRgYhVijjbkUnjpjqk
campus	apcZd3eUfbgVhajWmVnspcqV
seattle	cVgjhXiajZklllmcnloYpnqT
referring	acbccQdofagsicjVkUlkmdpUql
ocean	akbYeYfYgXhSijjckclWmanlojpmqo
reportedly	bYcUdweafdgphZiWkVmbnaom
venture	arbacbdOergQhZiUjkmannpoqX
myanmar	ancYdjepfagZhbljmYnjocpVqW
testing	adbZcUdmeQfTgchdjkkllpmdompbqn
cutting	abcodZecfZgbhUiRkdmXoopbq4
sentenced	aXbYdrenfrgoiJkllxmWnZolpkqZ
shiite	aTcmdvfohlibjbkamYnZpqqk
veteran	cXebfmgkhViVkclZmZnlpoqd
mile	cldYeXfmgThYiTkklYmYoxpdqn
possibly	aWbdcWdZeSfZgaijlkmTolqn
villages	apdmeWfcgQhXjXkdlZmRorqn
northeast	amcVdleXfdgWhTjZkklbmOnnopqn
democrat	acbbcXdZebguhcjQkblsmcnjoXpnqb
anonymity	aacMd3ekfXgmhyiakQlnmpnapTqd
immigrants	bbcXdnebfdgahYiYkXmPonpk
studied	ajbQcNeQfZiWkdmXpxqs
traded	aacRdZfVglijjdkkllodpmqZ
greatest	cndReagdhciajckPlNmSnjp4
industries	asbWcddOewfXgYhWiTjjkYlbmPnmoopuql
overnight	aablcRdoeJfcglhVijksnmokpVqq
temple	aoekgZhZiYjZkjlYmSnkpbqY
reaction	aWbbcPdveVfagrhjinjckXlomsnZoUqu
sudan	akcVetfcgdinkdlkmYncpSqb
establish	accSdYetfWgZiSjplomZojqa
rome	arcHelgmiVjckmlkmQqP
allegedly	abbbcnd/erflhaiWjWkPllmcnVonpa
elements	aRcYfZgahniYjdkMljmnppq1
lewis	bZcQddenfliUjXkYmlncodpj
express	alblcWdYedfchXijjZkZllmnnmpcqX
manufacturing	ajbVdXedfWgahRjklbmMnloupqqt
activists	abcbd5eogdhdiPjTkYlnmYnjoaqb
constitutional	aQbYcSdce8fSgphxiYjkkml8mUnTpX
andrew	aocWdbekhTjXkblmmcnjojqb
unlike	abbZcSdTeWfbgdhYicjckcmXnkoopqqs
researchers	bUcXeSfPgXhdiajckclnmtpnqt
forecast	bYcddMeRfOgrhUkplcosplqs
electricity	bddTfWgchUjnklmQoxqq
indicated	aabXcCddeTfNgyhmjbkZlpmonZolpaql
austria	aobdcEdaeZfkhdiXjdkkmTonppqc
snow	akckdZeWfpgYhQiYjXknlXmbonpcqy
repeatedly	aPcZd7eqfVg3hlijjckUlmmcnXoYpZqn
suffering	bacqdreZfmgphaickZlZmRnPokpqqr
invasion	aadnenhcipjakqljmPnbpd
nfl	acdZecfVhnknndprqS
tree	albccodOeXfrgPhSiajckalbmanooopXqp
indonesian	bccYdzfjhaickZldmcpaqj
wilson	ajbYcSebfjgdhWiZjXkTljmdnmpa
surprise	cXdbeMgqinjYldmooMqb
stephen	albbcMdReufahbiXjakclspbqb
resistance	aXcadrhaidjdkdldmSokpoqs
targets	aYcadreWfYgXhcijjakUlbmZnoorpnqp
tie	abcWdNemflgZiUjlllmcnkokpc
santa	a0bacRdcenfogYhQiSjdldmSnoolpQqa
kenya	apcTdcfbgahZiomYpWqc
scandal	aZcsdwevgkjYlomYnaoVpYql
creation	bcccdOelfRgZhYiUjlkklomQoopjqn
holy	albndjeqfqgahdjbkolWmSncpUqT
operated	apcWddfagYhPiokkmLnjo3pcqW
corporation	awbbcddSe4fWgZhYlkmRowpcqR
typically	aVbccWdNeRfPgRhYkcllmmnnoppjqu
wave	aWcndpeZfdhQirmXpkqs
households	bacpeVfbgThZikjdkbldncoups
brazilian	albXcUdjeafkgchaiZjpkUlbmZokql
dominated	aYbZccddfbgkhpiZjWkamTndoZp7qv
dallas	alcUelhaiajalkqR
drama	baclgXiWkaldmdnlocpqqo
animal	adbWcudteafdgThViZkTlbmZojpnqs
destruction	bjckdpesfcgdijkdlZmLnWoppbqn
tourists	aqdkeMfjgThPiXjckdlRnpqY
models	acbScddXeHfUgbhSidjnkXmmnqoqptqs
edward	anbacPekfkgkhVjWllmWplqc
li	awbccPdjeZfohZiUjbkVnooZpm
jews	dpfkiQjZkalSmUnYonpr
favorite	ajdUeKfsgahaibjXkTlSmmnwoTpo
rugby	akcddcebgbidjdlmmZnjojpkqX
extremely	ambUcWeShdjLkNlXmanboap5qu
terrorists	aXbmcldvfkgZjbkZlamVnjolqc
humanitarian	alblcbdpepfVgYhdinjjkUlamVncokpY
hurricane	amcbejfcgkhNiokmlbmNoppbqk
surrounding	abcbdyesfZgahliTjVkdmaocqp
factory	aobYeXgXhJiYjrkklXmGnrov
putin	accVdjedgvicjdmcnjoV
assault	aObYd/erhbjakclpmUncqp
eighth	abcVdWeWgkhdklllmRnrocppqc
defending	bkcWdmepflgjhniSjUkRldmZoappqa
damaged	ckdzeaglhSijjckYlSmHnZoupnqs
fled	bbcdd4eYfpgnhXiclbmPnaok
prosecutor	abbdcLdue2fUg1hniWjZkal5oapRqU
southwest	apbdcRdlecgWhUicjZkclamSnmoopkqk
maker	akbWdOeqgjhPjombompl
cited	ajbUcMdteofKgxhliYjPkDlsmjnbqs
virus	adbYcddkeTfWgXhSiyjskkllmanlokpaqt
powell	aabkcIemfdgrhmjbkdmjoVpUqb
centers	anbkcZdlebfTgOhUjZkblmmanromqb
truth	aZbWcpgjhviWjakXmtnToWpcqq
indeed	acbUcZdPeafbglhjidjbkWlXmZnaoaprqs
represents	bbcVdLetfXhaiVkKllmbndompp
wood	bYdQecgZhZiTjckTlamZnjooplqq
mountains	ambbdaeWgWhWiajVkalUmanmolqy
output	aabbcadHeSfMgdhUiojtmanlozpmqu
pentagon	aacWdqenfPgohkjakZlrncpV
wearing	aZbZcsd0eYfqgahUiQjbkYlZmannqk
colombia	ambacQengbhdibkWlkmWokpb
diego	arbYcPekfdhXiajclkmYnlpcqT
milan	apcFdcekflgriUmdqW
planes	cUdjeWfXgahXipjokZlYmXou
arabia	cTenhjkbmYokqU
acquired	anbccTdXezfahXicjpkdmQnaorpoqZ
controversial	aXbZcUdneqfSgshlidkcltmYnboZqk
notable	arbccQdVeYfYgZhciajQkLlcmWnlokp0qo
imposed	aTdne2fbgohciVjukvlrmJnXovpU
militant	aRbjd2elfmibjckdmVonqm
expand	aabmcRdZepfQhZiVjtkomVnuplqZ
mount	amcVgUhTikjZknldmXnsojpVqc
collapse	aYbacpekgkhcidjmktlkmLnVopqy
brian	bccUedhVjckXlkmjpdqZ
swedish	albWcXdcebhWiakbldmXorprqj
minnesota	bbcadZfbhYjZkllqmVojplqd
electoral	abbYdUepfLglhujWl8mZnPoj
computers	dYeQfRgWhWiyjcnmonql
satellite	albccXfSgVhZi1kbldmmnoovpbqd
resort	asdnelfogWhZiRlcmZnmpVqU
nba	acblddebfagkhmiZjmkjpqqR
naval	ajbdcSdufXgbhajbmMnnomqd
trim	aYbkdNeUfOgbhWiNjvkllomjnwonpSqq
peaceful	cSdledfohmiajcmXoXpjqd
trees	bdcmdUeYfkgQhUiWjbkalVmXnlopqt
networks	bddbepfWgYjWkalnmjnkoopk
norway	apcLdShakjlVmMotqd
defensive	acbddmeVfTisjXkWlYnZpoqn
politician	abbTddfpgkhZicjUkdlnmSocpw
primarily	bacTdaedfTgVhcjVkOldmToppyqv
serves	cXdZfVgXhZjYkYlkmanr
citing	bZcLdyeofPgvhniajXkTlvnaokpWqm
tradition	addYelfphmiSjckWlUmSnbobprqt
supposed	aYcldaecgTiXjlkmlbnbokpRqY
beating	acdreafqgjhciYjTkamZocppql
corps	apcWdremfVgbhZiYjbkdmSnmokqY
comedy	bacsdceZfogThbiWkTmlnlobpuqk
yellow	akbcdbeWgUhTiajakXlcmcnqokqp
kevin	cWdbflgahZikjbkdlppaqa
grown	adbXcldWeWfngchViVjbkklUmQnjocp5qr
philippine	alcVdpfZhZljmdnlodpUqd
croatia	apbjcCdVeofcgkkmlmmWndoopbqZ
strikes	aWcadnejfdhUioknllmPoopcqp
expanded	accNdZfIgohViYjqkpllmPnmoops
agricultural	aqbYcjdXebfVgRhaibkclZmKoqprqt
dealers	abbkcaeZfSgnhYiWklljnqqa
recognized	bZcOdceofUhmidjlkPmPndojpwqX
lebanese	bccadsfdhkiZjdkWnXonpc
districts	ccdYeWfOgZjWkdlymXonpn
causing	aWcldzedfdhakallmSnbonqx
frequently	aWcWdoeZfRgdhbimjWkQmdnloaqv
involvement	abbjcZd/evfpgkhsiQjUkRlkmYnWqj
display	cadYeafOgZhTitkVmknnodqd
achieve	bdcYdKeUfcgchkiUjqkXlamaokpxqo
types	aYbacddZeQfRgOkQmknmotprqz
manchester	asbjcPdXfqhYicjdmUorpcqQ
buried	bYdkeSftgchWjakklXmUnWonpdqj
illinois	bZcXfcgohdicjXlumQplqY
guns	aXcddveafbgYhUidkZlYmXnloupjqo
estimates	bWcbdUeafLgjhaickUmlncoxqv
initiative	aqbccWdcelfRgYhakdlnmYqa
bills	aYcbdPeafPgahWikkmlsompZqm
actress	akbWcafsgZhSiTjlkYlamYnppq
crucial	acbbcPdKeYfRhsikjalknbodpjqu
driven	aYbZcmdkeNflgjhUkVlWmXndojp1qy
values	aabdcbddgjiZkDlammnXodpsqs
giants	bYdOgahakrlambnjodplqb
abbas	aabkcYeqfZgthnkqllmdodpVqY
bilateral	albccHdaelfdhlia
relatives	cVd6eafzhbiajZkWlbmjnXoapYqZ
yeltsin	aYcXdlebgvicktllmcncoYpbql
iron	bbcndSemfmgXhPiVjkkblbmUoppnqr
neighboring	cSdrfkgbhXiljbkcljmQojpcqd
ultimately	aUbZcadTeofVgqhniXjnlnmSnTodpoqn
netanyahu	aUcWejguhmiajckplknaodpb
nationwide	bccdeafTgchVkqlwmYnjolqc
bangladesh	anbZccdcfUgZhTipjblkmUnlol
expensive	akbdcldUeWgbhWkWlZmUnkpvqn
legislature	aUbdcTdVenfOgrhkiajjk0l9mTnbocpZqU
breaking	aSelfjgchaiZlmmPnaqx
cards	bldPeSfVgQhSitkXllmpnnoupUqY
enemy	aYdtelgainjXkVlWmUolpjqk
yugoslavia	bjcFdZeufcgmhkibjmkjlmmRoopd
kerry	bacZddeWgpinjQkSlamlndoWqp
portion	abcYdRejfQgbidkZmandouqs
spirit	ambdckfvgchXiRkXlQmbnaoVpr
laid	bVcjdYfkhRiSjdkmlamUnaokqp
gathered	bbcSdqeUfXgZhciUjSkcljmsoVqb
bombings	aZd2eXfmgkhaikjXmXncopqn
stressed	amcLdjfagxhriWjakNlZmdncoa
infrastructure	ascjdbecfVgWhXijjakWlUmKovpmqs
manhattan	acbddremglhUiPjdlqmUnmqY
brain	aabUcseLfbgdhYiqljmjnWopqz
behavior	aTbZckd/echmjakJmknUoUpjqs
worried	dweXfkgthjiWjVkclVmZoUpm
antonio	ascLejfcgmhciXjbkalmmZpaqX
maximum	aXbdcWdYedfXhbiUjqkandoxpoql
tehran	aXbkcSdvfdgmhmjjlomXnjpZqX
escape	aYcjdueVfmgbhXiZjnldmWojpdqn
monetary	aYcXdWebfRglhliWjlkjllndospd
belgium	aqcJdTebgbhciakjlrmTnnonqc
recession	aVbYcrdNeSfYgphViojokzmQnkoopjqy
publicly	aUcXdteqfXgxhtidjXkblonWoUpcqW
flow	aZbjcddXebfRgXhYiljllaoqpZq0
khan	cadlhclYmVnkolpoqk
borders	ajbkcTezfUgYkXlpmTnkoqpRqa
widespread	aZbddxemfVgqhjikjRkVljmTnYoZpuqv
township	ancbfcgXhdibjckjlomWnjoqpaqW
unlikely	aPbccSdMecgnhnjpkllkmXoapkqj
respectively	anbacGdKeOfXgchXiajYlsmYnmoypp
challenges	aXbccadaemfQgkhqidjckblmmdnkoTpoqo
occupied	cWdqfXhbkmlYmHnkoppjqZ
mm	acbYcTdSeYfUgZhSikjjkollmcnmo2pnqx
predicted	aZbTcUdKeTfPgvhcidknolpsqr
pledged	bncZdbekfZgnhciVjjkjmZnaqV
unique	ajbYcadSeWfSgXhdjdkClZmjp0qt
pointed	aZbUcYdmeWfOgwhaijjQkFmsocppq1
portugal	ascHdWeafchajmlcmOnnonpaqZ
shopping	aqcneLgUhQjVlcnrqc
ray	aobbcUdRecgjhTkblpmonmonpXqV
israelis	aXcjdseWgjhjiUkllcnXolplqc
athletes	bkdteOfmgQiTkYlYnlocpqqU
hair	aVbZc0dlecflhTiSjkkZlYppqx
confident	bXcVdXeVgxhmiYjZlYnaoRpyqb
rivals	abbjcXdYeofpgjjbmWnjobpj
degrees	cXdUeTfagYhdicjnkjljoqpsqj
achieved	ambZcRdGeRfaibjjkZlXmNnaonp6qq
benchmark	aYbdcVdYeIfWgohYjmksnnqs
withdrawal	aUbkcPdkfZglhmjoktlmmanbolpO
walked	aWbZcbdleTfmglhWicmaoZpj
shape	aVbVckdReTfYhdidkXldmjncpuq0
appearances	bmcXdTedfdgXidjVkkmZnlompkqX
rocket	addteMfcgahPitjlkjlYmWnrosqk
circuit	aZbdcUdZepfWgphpibjbl6mcqX
survived	bScZeKfrgphUjdkjlXmLnWoppwqy
reporter	bccUd2fVgdhZjWkXlrmpnpoapVqY
emerging	aVbbcddVeVfSgaiZjkmcnyoYpyqv
bronze	akbccYdQeUgZhZidkVlZmansojpsqj
struggling	accjdXeZhUidjnlbmTppqm
venezuela	bdcQdZerfYijjmkZllmWnmpbqX
wake	dteZgnhWikjXk2lmmXnboYpV
danger	aackdwfcgdhjiljjkVlWmRolpZqo
increases	aYcVdYeZfSglhWiZjrljmZoqqw
milosevic	aYcReufjgxhmiWjlknlomZnVpZ
hills	anbdckfjgXhZiRjVkbldmankol
iii	aqbacPdVelhbidmTopplqa
dole	acbbdZeZfdgpjZkZlandoWqr
alongside	cPdbeTgThSiXjdkamZntokplqc
resulted	abbWcUdnepfVgoiZjckbltmOnMonprq1
diplomats	abbncLdufbgdhqibjckcloobpVqV
yankees	aYdTfkgoidjckplcmcnmoYpmqS
median	aZbTcteafbhYiZjjkVnYoypqqq
futures	aYcZdbeZfchciZjjkqnnpkqj
bombs	aYbbcjdueHgThVitkclamcnkowqt
abc	albbdmfajbkcmsqZ
rangers	blccdTemflgkhbiakmllpaqQ
coal	ambXcjdTeWgahSiYlZmRoupqqu
islam	aXbbdwesfkgkhqiakTlYmdncpoqm
bbc	anfRgdicjYkdlkmlnkoopdqa
participate	akbncHdXeXfWgUhsiWkllqmcnqoZpjqD
camps	alccdveRgWhcjZlXmYnkolpaqZ
regulations	acbbcYdkevfQgaiUjmltmQndoupVqj
nbc	djejfbgkicmnnjqY
imports	aZbbccdUekfXhXjskkmQosqp
carlos	alcNddelfngliUjakZllmbnlocpbqX
representing	bacQdRewfYgdiMjXkSlwmcolptqX
investments	apbkcbdQenfdgWhciXkZlUmankolpj
aviation	asbZcPewfWgbhciVjlkYmMnlotqa
jump	aUbdcodYeIgbhYjnlbmdnlpqqt
casualties	cZdyeYfYgkiljWkRlcmanaomqr
subsequently	bZcMdjemfRgrhbibjkkklsmMnboppkqa
peak	bbcadSeThPibjjkslamWnnosqp
clashes	aXbdcZd8ecidjcknlmmandpZqp
earthquake	albUcldqeRhMiwjclZmbnXolplqx
crown	dbe0fshjiQjdkcmSpnqV
tensions	aOblcUd2eqgqhpicjkkjmXoZpZqr
victim	aTbXcod/ejfrgnhZijkRmYnXpcqs
morgan	bdcSdUfchYiTmknm
producing	bccjdNecfagQhaiXkXlcmSnkoop1qs
journalist	bXcYdwejgbhZiYjXkUlonmpkqd
wang	atcOebfkhaiVjbkZlknuoYqb
wars	codZeugchWikjjknmMolqm
temporary	acbjcUelfWhYibjukplomOowpQqT
deadly	aXbZctd9eXflgchVirjckkljmVnbpcqw
perform	abbmcWdYeTfZgQhdicjklknoqV
helicopter	albbcad0eTfcgZhUipjlkXlambncoppYqk
formerly	avbacUdbepfdgXhViZjZkUlbmLnrovplqX
resigned	adbbcadnemfag3hliajYkxl0mTnUoZpcqT
hitting	aVcqeJfjhSipjVkblXmWnjojpyqw
mohammed	acbZcddoeoflgqhdkcmdomqd
classes	cNeCfbgSiYjlmbnrpnqj
tim	amcXdVeXfjgZhUjVllmmnnqa
reputation	bbctduetfjgshdiXjWkElOmKnWoXp+qn
limits	aScWetfSiUjqlmmSowpYqk
producers	ccdNetfZgahdiMjmkVljnnojprqa
kuwait	ajcUekfcikjkmaonpZqQ
recalled	albZcUdveSfngxhSjYlboVqb
fame	ckdXebfkgchbiZjjkZlXmTnmpxqU
obtained	bZcHdXeofMikkZlxnWorpaqb
guards	aYbjcdd/fbgdhbiVjbkYlkmaojpWqZ
emerged	aTbScSddeZfbgwhkjdkkllmVoXptqw
establishment	akcWesfdgbiUjblomKpoqa
causes	aXdsgZhdidjdkQlmmdncpjq0
unions	bccSdbewgbiPkdlvmTojqb
referendum	abbacPdOfRgkhojkkxl7nZpVqV
inches	aZbdccdLeRfYgchRkoljowpoqz
latter	aabZcLdQecfYgnicjdkcmLnboopoqu
purchased	apcVdReqfbgbhNidjnmUowpdqS
performances	albjcSdYePgYiWjWkZlUnlobpy
liberation	apbdcXdlfjgdhaiZjdkZlcmYpd
tobacco	abbYcke/gbiMjmljmSnbojqm
carter	cPdYgjidmlnYocpbqZ
attempted	aObdd2elhdjdlvmWnXpjqq
abandoned	bYdueUfkgnhaiajjkmlUmDnYopqr
missiles	accWdoeYfXgchXiujmkclYmWnpoupjqk
medium	bccZdOedfYgUhaiYjlkalYnsoppuqy
drove	aVbZdqeNfqgmhOidlXmVpqqv
controversy	aUcadue1fXgphrjZllmandoRpdql
operate	blcTdTemfUgShcjokmllmQnnozpbqR
sugar	bcdMetfogYhdiNjnkklcmYndompbqs
resolve	aQcTezfWgphwiYjnkolunXoUpU
hezbollah	abbkcbdrimkclbmZncoopZ
orange	albYdaetfjgdhViNjblombnmpZ
ongoing	bjcTdpesfSgkhpiajckklmmZoapaqj
juan	atcHdbejfkgliUjWkYlpmdnlobpZqU
disney	apbjdaeufkgkhYiNjnlaodqW
agreements	ajbdcJdSe7fYgahmiXjolsmYnZorpVqV
responded	bccSdxecfNgyirjTkSlrnZoR
envoy	bqcKdmejfbgnikjklonmoXpJqQ
biography	aobYccdSfdgbhXijjakWlbmppkqo
ahmed	bbcVddenfjgokYlnndompZqZ
economist	bYcbdXeXfbgkhXiYjdkalcnuokpnqm
palm	aqbccbdNenfXgahVjXkblnnmojpVqZ
harry	aqcUdWejflgYhRickjlknopXqS
unusual	aXbXcUdlfZglhkjUkOlnnYoUpsqx
elizabeth	atbdcNeoftgahPiajakklcmQnnocpVqX
inspired	bbckdceafphSiUjYkQlVoUp0qv
mining	apbYccdUeqfZgXhZiYmNonpkqq
contemporary	bccZdbecfXiWjXkMlannobp7qu
boeing	bacNdWenfVgqjrmaompkqc
moderate	aXbacUeRgyiXjYkYldnYobp7qx
tank	bZcldoeOfSgZhXiYkYlWmansoupsqr
jets	adcXeVfZgdhZisjllVmaoopnqc
visits	asbrcKdoeZfngYhUjdkkldnpobpJqN
dedicated	azbjcadZedfdgShQiXjNkWlXmUnnolppqa
recovered	adbScYdbeGfSgqhWirjjlamZnSorpoq0
striker	ajbdcMdXecfpglhaijjskZmdolpd
anderson	bXcPdZelhXibjbkYlmpd
restrictions	aVbkcQdoe3fVhjiYjnkjlkmPotpSqj
testimony	aSbTcPdrewfXgxhviWjWkdltmxnSoXpVqs
jeff	aqcUdZedfmgahYibjQkWljmlqa
males	aUbXdmeSfbgUibolpwqq
christopher	alcFdafkgkiXjdlomjpVqZ
shareholders	cVdUezfXgnhsiMltmrnToYpkqO
pushing	aTblcaeZfdgohaiUkjlomboWpmqq
athens	anbncQdjeNhbkkljmTnqpbqX
alan	akbccPdUelfcglhXiblmnlompWqb
fan	amdqeYfogdhSiajYkOlTmjnuocprqU
kashmir	abbdcZdmetfcknlnmWolpUqk
failing	aabkdrekfaiakblumSnVpb
device	aTbYeYfNgYhTi0jjkdlqmknjowpYqu
clark	ajbYcLdXeogjhaiZjWkbllob
featuring	amcbdVeWfcgPhOiWjYkUmpnypjqj
maria	avbZcJfrhYiUjZkclamUnrpb
broadcasting	akcZdke3fVgdhojbljmandoqpcqU
jazz	bkcVdWeRflgZhdiRkXlWmjnlpxqk
trillion	aZbcctdMeWfTgchYibjlkolcncovpnqt
birds	bbeLfdgRhUjblUmcnmolpoqp
fallen	acbdcpeSfogmhPlUmPnWonpnqw
cbs	ajbdenfZgohjiZlkmonbqZ
trend	aXbbccdYeWfWgrhaibjlkkmWnnodpqqx
gross	bVcldafWhaiZkRmancovppqk
apple	andOeqfZgjhZiYjckmlmmlnlocpYqc
provinces	albccZdbebfYgcjWlrmVokpnqj
romania	aubccFdSeXfbgchbiZljmVnoonplqd
iowa	dXeRfahdipjUkrljmVpl
sox	adbjdUfmhdidjbkqlbmbnmoaqS
healthy	ajbYckeCfqgahYiUkblPmjndoZpzqs
cia	cXdueufYhkibjdkallndolpOqc
warner	cUdSe4fbgoiYlmnZojqZ
contrast	aabRcTdVeWfYgphZjXkQmonbocpxq8
blow	aWbbctekhUjjlZmUnbqt
don	aqbdcZengdhZiQjVkcmbnmpcqX
unity	bjcbdYemhoiTkZmbnYocqd
eric	alcRhVicjXkWlqmmnnodqV
consists	ajbdcTdNeRfLgOhcjVkXlrnlowpmqr
cleveland	dbglhbiajbkmlkmWppqU
stable	ajbacVdZeKfnhZiajkkWlTmYoopyqo
duke	amcTdnenfqhdiXjckjlamUoZplqW
harvard	albZdneWfcgbhYmcobpnqd
raid	adbaccd8fdhYijjYknmYojpSql
tries	aTbkdbeTfagZhbjllnmmnjoZpbqr
stepped	aVblccdzekfZgxhXijkplmmPoYpbqa
governing	aYbacaemfbgkhqiTkdlxmVnWonqb
virtually	aYbcdPfQipjnldmLnZompmqt
risks	aVdpfVgjhqiYjkkWmcqu
controls	aWcadjenfLjokYljmYnboyqr
delayed	adcGdafWgthoidjkk6lymUnXolpMqd
performing	akbkeQfdgQhaiVjbkYlbmSnmokps
resignation	abcRdnekfYg4hljYksl1nXoPpTqX
scottish	bYcddSepfogdiPjalpmVnWorpn
yield	aYbbcWdIeKfaibjqknmrpjqx
serbian	adcSdnemglhliYjclkmVnconqj
factors	aVbZcUecfXhuiXkPmmnbojpoq3
engaged	bdcZd2erfmgZhkiUjRkaldmQndoXpuqj
gates	akcWfZhaiYjankpWqX
discovery	ambWcWddeYfWhZkkmjncqn
kick	dbeYgahZijjmkclcnapdqk
secondary	akcWeEfUgRisjbkdljmanmorpjqp
occupation	aZdpemidkplbmFndoopc
chavez	aZcadkeqgrhjibkblnmdoYpZqY
targeted	abd6eVfXhZjZkOmconpqqo
barack	aZcZeagshZijjdknllnloRpWqZ
demanding	abcTdpfdgkiSjdkdlvnYoXqa
sharply	aObacTdledfRg6hciklsmZnaoYppq2
contributions	anbjcXdReofdgWiVjakMlcnbojpo
denmark	aobdcHdbekfjgchXldmQnlospjqX
iraqis	aYbdcndnePfchkiXmjnTplqb
cook	cWdOedgahciQkkmnnooapc
capture	aVccdceZfagckjldmjnjqp
syrian	accTdqfkgjhoicjcncokpZqd
extensive	apcTfQgdjTkXmbnZokpqqw
dramatic	aZbWccdaeYfZgohjibkZnYoWpwq7
amendment	aVbccOdae8fSglhliajlkdl2mUncolpZ
cuban	cWdtelfqiXkRlYmbodqc
insurgents	aTcjdxeVgcicjalkmcokqr
combination	aYbUccdXeWfahdidjkkOlkmnnZpsq/
barrel	aTcjdReSfXgnhXiajoknlkmcouppql
educational	awcadjfUgSiYjakLokpp
formula	bZcddNeQfjgYhkiZjvlmmjndonpbqn
observers	aacRdkfLhtjUkalsmpnbocqV
walls	abcrdlfbgXhVicjakWlVmZnkooqr
radical	aUbcdseafmgmiRjYkZlkmcndocpyqq
denver	aobdcWfahbiYjYllmjoaqT
vowed	aZcbdpeqfdgviXkklnmSoWpcqV
composed	bbcRdLeUfTgTiYjSkWoopyqs
females	aVbYdkeSfdgRiZlcmknnolpuqn
jet	akbdcadmeUgchRiljrkVlVmUnkoqpoqk
austin	aocXdXenfkgXhTidjWlmnqocpTqT
manufacturers	bZcZdLfRgZhTicjlkdlmmdnqoppp
capable	acbbdbeLfZgWhbirjZkTlXmXnjomp6qo
speculation	aSblcVdnengvhsiajdksoTpaqj
deliver	cXdSeRfUhWiqjkldmpnjoX
socialist	bZcbdaeVflgohciXjakYlmmSpvqn
dealing	aacjdsenfZgahmibjVkTllmZnZobpkqp
tourist	awdmeTfkgVhLkWlUmTnuonpcqa
annan	alcNfRguhjjllrmpnZoWpOqR
owns	arccdUeygahZiSjlkPlWmXorpoqX
briefly	aUcOdpeafVgrhYjkkzlpmPnlocpZ
landing	bbcWdnePfVgbhcikkbmaooqm
formally	aYbdcJdYeqfTgrhkiYjqk2l7mSocpRqM
gary	aobdcQdcelfmgdhZiajckToopZqV
oldest	akbccbdQeXflgZhZlVmHnnoqpt
cool	blcldZeSfmgdhSiWjdkolSmjnsoXpmqk
racial	aWbackd7etgmhuiTkJlknXodpjqu
apparent	aTbXcdd2fmguhmimjbkSllmdnOoZqy
devices	aYbcccebfQgXhYixjclommnlovpbqp
investigating	abbbcYd4esfTgmhriRjTkbl3mlnVoapV
complained	bYcTd6epfVg1hliYjSkLlqmZnTodqb
effectively	aPcYdWewfLgjhliljskklvmMnXokql
patrol	bbcYd8eVfXgUhRjckcmTnnorpW
tamil	adbdddfXgXhbikkkmRnjonpjqp
suggests	aXbVcWdTeQfRiajdkXmoq7
abortion	aPbYcRdzevgohpjdkblsmancpYql
interim	abcTdaeofQguhmiajpktl0nXpUqK
carrier	bccOdbgbhRipjqkdldmXnnotpa
reduction	bbcXdWeXfUhbiPjtkbllmZncozqv
custody	aTbZcOd6e3fpgphqiPjlkolwmZnUojpRqR
gathering	akcYdpeafcgThliUjMmlnkoVpcqd
aged	akbNckeDfwgXhSiKklmZndoqpvqp
graduated	ambUcUdkeQfjhXiXjkknmMnjomps
taipei	apblcKecfchbidjckjlumdnyoapWqM
witness	aZbVcSdueufbgnhoicjZkVlpmqnaoapS
chile	atbacIdNemfchciZlombnnpbqX
rapid	alcOeNfYhUkjmVokpoq0
arena	cZdmeofcgjhkiXjbkdlamWnmpnqM
desire	aacYdmekfqgkhmiSjjkUlZncoTpo
sky	apbZddfagahUiakZlYmmnnolqc
hosted	axcPdceYgVhYibjWkkmjnvocqK
cyprus	apcBdOfVhjiljokklsmaonpQqP
seoul	bjcPdveUhdkllmnuobpRqX
fighter	cYdredfjhZijjnkWlSmMnloppyqb
prompted	aVbkcQdyeqfVgthZjckplwoUpX
ryan	cTeYfmhXiljckallmlnmodpaqc
aggressive	aScmd5gnhdjRkZlamcncoQpzqu
trail	cjdUeWgahWibjYojpVqs
gop	aTdceafcgnhljVlqmjoWql
false	aYbZcqdweufchmimjRkLlpmmnYpWqn
tropical	ambbcWgbhSjdkklbmWnmokpkqp
masters	ambjdTeUfngZhniQlcmbnnpsqW
creek	akcndSfbgWhYiYkqmYnjoppTqo
compensation	bccbe1fXgjiNjukTlqnPoqpYqa
anthony	aqbdcJdWelfbiSjakZlqmjnkpaqW
crossing	cVeafbgYhaljmSowpPqn
resulting	aUbXccfSjjkXlsmVnTotpoq8
cd	amcWdFeVfXgWhTidjjkdmlnuowpaqa
tennessee	bccYdbedhbjWksllmR
significantly	aWcSdceZfRgvhcibjqmRncokpvqy
sponsored	aucSemfcgUhWiXjckblomcnnpcqQ
neighbors	cZd3eafwhYjakVlWmboX
partly	adbXdafZgsiZjckYmSnUokprqz
def	ascJdMetflgYhciVjdkllsnxonpbqU
stewart	bdcVdbeqfpgkhciRjXkXndpkqd
oklahoma	bbgjhbimjZkmljmRnZompjqc
surprised	bZcVdneRg2hkicjQkZlZmlnZoIpwqb
delegates	abbjcPdaeVfQhviZjakklomkoWpnqR
quake	ambYdrePgdhKiwlamdncokqv
identify	aVcYdneUfNgYhjkRlomupdqm
nelson	anbYcRdZflhZiVjYkZlcoapb
specifically	aXcTdjemfPgbjckQlonjokpcql
tiger	cteWfjgShZidlPmYnpokql
improving	apbdcXdkeVfcglhaiUjdkUlYmUpnqy
abdullah	akbacWedflguhlicjckcldmjndobqZ
defender	amcQdjeofjgohaimkQmZnZopqb
pittsburgh	ddeZhajdkpmXojppqZ
caribbean	amcYepgZhZkZmVqb
emperor	bkcZdneqfqglhdidjakslcmWncoWqa
orleans	ambjckdlfbglhWicjdmQnbocqY
halt	aTbscVdpetfUgqhdjwk3lqmIokpKqd
peninsula	akcUemkdlWmQolpbqm
streak	aZbldTebfpgnjYkslcmVndobptqm
globe	apcTdTelfQgYhUinjakUlqmqnsoYpjqX
diplomat	adcQdteafjikkYmankodpaqZ
ease	aRbocadlgnhbicjpkpmUpZqs
languages	akbbcPdPePfQgUhkirkWnkoqpqqv
maryland	bacYdlgmhdidjWknlqmVndqZ
barrels	abbacjdNeVfQgjhdicjrkmlZncowpnqj
upset	bbcXdleXfkgshljRkamboPpuqd
strengthen	blcQeufXhciWjmmYnj
playoff	addSePfagdhslbokpr
norwegian	anbZcZdbgZhWidlXmSndouqm
successfully	aWbXcWddfQgkhbjnkolpmRpu
trucks	ajbZeHfagXhOjklTmXnmowqo
universal	anbccXdZexgliVjpkVllnZomqc
deeply	bacjdredgvhoiZjMkLlamjnSoMp0qo
intense	aZbccXdufkgniajVkknYoRpvqw
besides	arcRdTeVfbgSiQjVkPlamYnoolprql
phoenix	aoblcWejgchViUjdkjlknkpdqO
sunni	aScndtebfjgjhriZjbkXlkmcnWptqj
accompanied	ajcKdseSfjgdhMicjYkalcnlobpZqp
mental	adbVcnd2iZkUlmnPokpdqt
qaeda	aZbkcldtfljWkZlamdon
restore	acbqdbeqfTgmhZiWjxknmSncpW
probe	aXbdcbdresfRgnhjknl3mqnboZpP
declaration	bbcMdbesfahnlumcnYpSqY
participated	arbccOdjeafZgYhkiSjVljmTnkpvqT
albums	ajccdHeUgXhYiVjakclcnmoppt
troubled	ckdtfkgjhaiakdlbmYnaoZqq
eat	bdcqdWeFfmgPhbiTjkkllSmpnmoYqj
compromise	aQbacOdUelfZgphtiWjqlvnWoZql
inning	aTdXebfkgkilmcoZpjql
hiv	adbYd2eYfZgZhWiljnkaljqr
enterprises	azdSelfbgOhXiUkamYnnojpqqY
stanley	akbccXdTekgnhZiUjdnjpmqb
cargo	albZcXeTfXgWhRiljokZlYmYnjoypd
indiana	cbddeafdgkhaknlqmUplqa
hero	ajbdcqdaeafwhPkWlRmWnkoZpq
inspectors	bmcWdjeafPgbjuknlombonpMqT
arsenal	akcVdXeZhdjmkclZmXopqd
distributed	aocVdYeofNgYhViojWkTlpmqndompjqX
survivors	ambbdteQfkhUicjckclWnYqp
aides	aZbkcWdwgrhniZjSkblnmonaoTpT
barcelona	atcMdUeQflhbjjkjlbmcnlojqS
gunmen	aTbbd/eVfkgdhbiWjkkcokpZqm
advisory	anbdcTepfKgWhaidjbl4mnnlpTqW
claiming	aYbZccdwe4fcgmhniYjbkKlsmZnQokqd
revenues	cjdJeqfPhbibjmldmYnZoypk
imf	blcSdTeTfMgjhdicjqkonloppW
athletic	aqcZfmiYkTlamXncojpoqZ
ally	aablcTewfqgsiljYkbmVoZqZ
commonly	bVcXdXeYfTgShYjakSlkmcnpotqs
succeeded	bZcXflguhbibjbkrllmGnWppqj
savings	anbdckdLeXfdgYhUiVjoncoupaqr
detention	aXcRd5ewfbgqhmiajckolvmXndojpPqP
transition	acbdcYdUeWhkjkkslkmdnZpbqp
broader	aQbdcTfNguhniYjjkblnmmoUpwq0
liverpool	arcQdNfkgkhbiYmWopqS
victoria	asbbcUepfjgXhOiXjWmMnrojqX
popularity	abbddZeWfcguhWkXlTmRnjocp3qx
quarterback	aYbbckeMfagbitknlYodpkqj
veterans	aodoebgdhXiPjXkXmdpdqY
singh	akcadaejfmgjiUjWmanjol
baltimore	cbejgjhbidjVknlomXnjodpkqQ
underground	bjcjdkeNgThWibjWlcmUnqoupmqo
typical	acbVdceIgahTidjZkRlYmjojptq9
winds	cWhXidjZlbmUndomppqu
economists	aZbXdReRfQgmiWjckkmknjokppqt
traveling	ancVdqePfogRhRjZkYlZmVnookqX
gang	aYctd/fsgchaiNjdkUmYqk
churches	akbqcXdjelgaibjTkbldmOokpjqZ
tens	blcjedfZgYhTibkjlbmZojpdqj
simpson	aYbQcYdyeyfmgqiUkOljmqnXodpcqj
opponent	aOccdjedgrhjisjVkZmYoapqqn
militia	aVd7erfjidjYllmWnZpZqd
congo	arcSddfZgVhdinlnpR
suddenly	aVbWcmdkeIgnhSimjmkrlZmPoaplqv
flew	ajcRdteYhQiplYmWnjojqX
painting	akbadTebfagchXiVjlkWlVmUnkpuqr
genus	adbbcWdTecfbgVilmXnooppq
condemned	aacad9exfdg0hmjXkSltmVnUoZqT
railroad	akbdcddYhQicjjknldmGowpZqp
finishing	cZdReBhkibjamSpzqo
electronics	anbYcbdTedfUgbhVilkdmanrompp
notably	albdcKdYekfYhbiVjSkSljmOnlonpyqq
roger	aobccRdSepfjgniPjXmbnnodppqR
defined	aZbYcWdSemfSgbkOlombndovpkqw
ratings	bddYeSfUgphdiljjkTlbmlprqn
harris	bXcSemfZgkhbiZjbkXlrncpd
desert	anbZctfjgRhViYjalTmZomqk
crashed	akbUccdseLhYirkblcmQnZosplqr
coaches	anbjcddmeFfZgcjXkXlZmlprqU
welcomed	apcEdlfcg3iWjbkYmjncoNpjqN
developments	cIfSgphpijlmmjoVpbql
departure	bjcGdlgwhjkklonXodpQqY
thompson	akbYcSdafdgjhXidjXkallpcqk
restaurants	aqbleagWhWiSkVldmbnsodpoqX
composite	bbcXdYeJfWhYikjdkcmonlptqv
hosts	apbocMdZeUfagXhdikkYlbmknvoZpjqQ
jason	bkcOdbeXfrgchXickcmlntocqY
machines	ckdPeTfSgYhUivkllkmborpd
fat	bacvdTePfrgWhYiOkclbmonboppmqw
universities	aobkcWdXecfTgQicjblnmTnqojpsqR
beaten	aZbXdveUfngsiajbkcmcnZoapt
locations	ajbkcQdjeTfTgUhciljWkallnqopqb
plastic	acbYcvdbeUfbgRhOickbmonlouqq
kurdish	aWdrgchniYjkkYmXonpjqo
narrow	aZbVcadMeSfWgjibjSkWllokptq6
nepal	asbbcZdceafbgYhUkmlpmXnjompYqc
inter	arbjcLdjemgjhniWjqkblbmdndonpVqY
robinson	cNekflgmhaiajckcmdnaqa
andy	anbkcXdSedgahWidjWllmknrojqU
prosecution	aRbbcQdre/fUgwhviUjdkZl2nVocpW
moore	akbXcNdVeofbgmhViVjckblknkpkqa
revolutionary	bYdmfpglhbiUjZkcmVodpkqo
occur	aVbccQdWebfYgTinjjktlmmaonpWqs
gasoline	aVbbcjeSfaglhWibjrkjlcmZnkopqs
tampa	alcWgnhbicjYkklloZpbqR
judicial	aWbdcZdse7fPgsh2iUjakZl/mXnRobpdqZ
lieutenant	ajbccTdkecglhYidjXlnmSnlojqX
telecommunications	ambYcWdVeyfVgbhaijllmVnlonql
somewhat	aUbXcYddeTfZg1ijjYkaldmXnWoZp2q5
comprehensive	apbTcOdOeWfOgchdlrmjpkqo
offense	aTbdcleafWgjhlivjckdmcnVoZpqqo
tigers	adeYgZhailkplYmRnm
constructed	bbccdVebfVgbhVlbmNnjoxpkqn
kabul	ccdxeWgdhcjXkmmbnjojpZ
humans	aWbVcmdkeQfcgXiljplamdncpqqy
alex	alcReWfrhXiajVkVllmlnpodqY
opposite	aXbacReZgdhdkUnkqp
existence	acbXccdaekfdhtialamRnXospjql
magic	bocudUebfdgQhZlYmjpcqj
chechnya	aacadsekfZglhjkjllmTndpaql
steady	adcZdXeNgkhUjckmlRmbprqv
couples	aabacbdjeof0gRiMjllkncqc
sciences	awbScZdYeXfQgUiakYlrpt
missouri	bbcUejfagnhcidjakllqmNpjqd
connecticut	acbbcSgrhbicjckrlnmSpkqX
meat	abbccpdXeXgZhaiZjnldqs
recognize	aXcZdaeofWhqjqkclombndobpdqT
encouraged	alblcPdrecglhdiPjXkZlZmdoPprqa
firing	aQcbd9eafUgkhciojclpmdncojpaqo
midfielder	amcIdZecfmhbinjmkZonpcqd
ranks	aWbkcceXfVibjbkbljmOnpobp0qd
annually	alcddIeWfRgMhQiYjokqljmUnnovplqV
finland	aqbccFdTeXfbhZidkkmVnpor
indians	bcddekiUjblcmWndpnqZ
musharraf	aRccdkeygvhmjckrlrnZoXpTqZ
guitar	addYeOfjgZhWidjbkTlammnlokpnqu
employed	bXebfVgRhSiYkWmUovpsqm
skin	aZbacwdkecfdgahYiYkamlpnqv
actors	accbdYfdgQiPjmkVmjnnppqc
extreme	aabacjdwecgmhjiYjUkLmanYp0qv
documentary	anbWckdafXgdiRjdkSlcmtpqqm
rapidly	aXbccVdceWfRgnhWimjnksmKnmoapsqz
haiti	anbkdkfdhVipmUncocpTqa
larry	amcadjeshdicjZkallocqR
collapsed	adbXcmdpfjgohYidjkkpmHnRosqv
teen	aXbWcud5eWfvgchViOjkkbnroapjqp
tanks	acdmeQfRgYhZlVmXnporpqqr
louisiana	albcemfZgjhaimjbllmOnaqc
financing	acbjcddYenfVgZhkiXjjkblkmVovql
density	adbZeXfZgUhckVmjndozprqq
chancellor	alcTeagvhdicjXkslmmWnjobqU
earn	ajbjccdCeRfcgThciSjrkclbnkolpwqU
gray	adbPcohSiSjbkbmbnjpjqs
noting	bYcIfQgxhkiWjXkLnaoaplqq
outbreak	badueafdhTiskxlmmOpZqs
episodes	dYeWfXgbidktlmmpon
chelsea	ambncTdcfqgmhdiXjjkbncqQ
promoting	arbjccdpengXiOjWkKlYmanmoapt
architecture	aobccddUfWgdhaidjckRlcmRnjojp1qr
reducing	aafXiMjmkXlkmSorqy
chip	bdcadIePfWgdhViojlkjmnnlolpjqn
jakarta	amcQd2eagnhbjalnmdnjodpUqV
killings	aYbdcjd/eofjgohmibjXkXlpnOodpaqk
hungary	aucGdTeagchZibmPnkospk
threatening	aUblcjd/erfchaipkZlnmRobpXqm
fate	aVbbcafdgrhvibjqkjmdnTocpZ
packed	bWeKgZhYiVjVldmqojpqqo
arthur	ambWcWdUewhaiUjXkjlpmYobqc
ages	adbTdYeEflgWhbiPmmolpuq2
principles	adbacXdbeqhriSkTllnTojpnql
soil	bacmdaeZgUiajakblZmbndokpnqv
brussels	amcKdaebfYhliPkqlwmannokpYqV
oregon	ajbYcZdZemfZhZicjXknlrmSnaokqb
ranging	adbccZddfagWhYiSjZkTlomkpvqy
centuries	abcZdNekfagkhkibknlcmLncojpvqw
guerrillas	abcddvebfjgciYmZonpaqk
converted	aacVdceXgkhbidjtkclYmPndoupqqm
slowly	aWcadVeNfYgohWjpkwmRoZplq0
edwards	bbcTeXgpiljXkYlYoYqj
philip	asbZcKdae9gjhaiRjakZljmZnbocqa
presidents	bkcTdTekfjhkiajdlnmloapZqR
commonwealth	bkcUepfchkiYjWkklqmTokpkqR
politically	aWbcdlekgqhsjQkRllmanYoTp0qm
atmosphere	adbdcddqecfkgdhmiTjdkblUmkoXptqk
rockets	bkccdoePfYhYiulWmdnkoppn
playoffs	cddNeNfZhpimjakqprqY
donald	caemglibjUlpqd
allied	cVdmeniZjakclbmVnYpr
metropolitan	amcVenfUglhaiZjYlpmSnkoopjqT
containing	abbdcYdXeQfPgQhXimjdkXmsnkotpbqx
senators	aVblcLdYfXgrhpibjVkklympndoYqU
mosque	adbjcjd2hdjblYmTnkpZqb
kentucky	dafngmibjaknlkmRnZpnqX
walker	bdcRdbfmgdhViYjZkZlkqc
shell	adbadbenfUgdhcicjlkWldncospoqj
emotional	aZbVdyebfugnhnidjUkNlXmxnPoPprq2
pursue	aWblcTdkerfdgjhtiLjqkjlnmVnkoTpnqU
semi	ajbWcadUeVgchkkdmcnmoqpp
chirac	cWePgshbkdoXqc
adam	albZcTdSedflhciZjckWnkoopjqd
nazi	cjdxfogjhXiajdkclXmRndolpmqj
successor	accPdWgwjmkulqmVpaqP
vladimir	cOfkgwiVjblnmZnlodpp
monitor	cVdofCgThYiojklrmonnompMqY
starring	anbbcddYekfpgUhRiVjkkblcmbnrolpj
definitely	dSeNgmiZjckYlQoVpwqc
smoke	bZckdugThXiVjnkclbnmokpdqo
delhi	cYdselhajXkvlpmRnnojpZqY
seeded	accSdWgjhliZjbkolnmcnroapnqd
citizen	bacZdsetflgbhciXkTlkmWolqL
foreigners	ccdueZgViSkYlbmYomqW
competed	bbcWdVeSgYkkmPnsoop0qb
homeland	dqesfchbjdkcmNnbokpX
somalia	dmekfXgcitmXnbojpWqj
kings	ajbocbdQemfkiYjbnapkqW
shops	ambpckecfbgRhQicjbkbmUnuokqa
shoulder	aTcodneUhWijjdmcnbomqo
toyota	ajbbcWeaguhXiYmanmpnqd
walter	asbWcSdbfkhaiZjakYmbqd
rio	aybbcWdlgdhYiUjkkbmYpXqT
yugoslav	aacLdjepgnhliZjjlmmYnbonpb
hamilton	ajcSeafnhdiXjUkblmmboaqZ
absolutely	anbccmdYhmjXkJlVnUoYppqc
swimming	akdreMflgUiVjdkdlUmYntpn
ownership	abbccWe7fZhriQjukZmQnVov
bruce	amcWdberfkhXiXjYkdmanjolpaqX
danish	bbcddjemfjgahXkblamVorpn
founding	ascQdYerfngbhZiRjckklkmPokpjqS
helicopters	ajcbdveXfUgYhVimjkkYlXmconqj
tribal	aXcpdzergZhniYjZkYlkmbnWokql
installed	acbkcddaeafQhPipjkkrljmVnpoupZqT
surrounded	bdd1gXhbiVjSkVlVmbnjpkqn
investigate	aYcXd1exfOhpiXl5monaoTpMqV
settlements	aZbncXe3fRgahkickmmNorpWqd
survive	aabbdHeRfdgahbjrktlXmQolprqq
implementation	albdcJdWekfOhkjlkolsmbnXorpQqj
economies	bbccdQeQfZgchcjklamWnoolpwqs
viewers	aackddeNfSjbkbm2oXpx
hunt	dceZgThZiYjdkklVmanq
hostage	aacad2ecfkjpllmbndpSqd
temperature	aabbcQdXeVfYhajmkqljmlopqt
territories	adbmcTewfThlkolkmMoppdqX
tend	aYbcdVeNgXiYjakXlbmnnoobpxqq
compound	aXbccdd6ebgZkalamaonpVqq
oscar	aobdccdPebgdiXjkkXlXmdnooapnqY
jesus	bcdcfpgjiXjjkclXncpU
albanian	bdcXdreYgcickZmZncolqs
consequences	abbZdpelfdgjhrjlkVmbnTodpdqt
campaigns	akeqfbgYhailjMkcmZoXplql
incidents	aabdcdd/fahjikjTkUllmbnXpaqr
clothes	adbdc0dteSfqgZhPiakYlOocqs
routes	bkcPdUeTfUgVhbiljdklmWnrowpbqj
boats	ambdccdjeOfbgThRkZlQmVnloqqk
hostages	adcWdyeafkhmiWjplcndpVqc
douglas	albVcQdXethdibkZlnmXojpj
disputed	aWbYcQdlewfLgohujdkblqnapWql
austrian	bYcRdjeafohdiRldmVnconpuqo
moral	aXbZcrdqeygjhviZjckGlbnPoaptqt
extent	aWbZcXenfTgqhvibkSlamZnTokpnq0
longtime	bjcXdteufxgphWiUjakYlcmZobqX
ordinary	adcoeagaiVjZkVldnWppqj
montreal	amcVhbiSjdlqmVnlojpoqS
francs	ambddVfYgjhYiWjknTor
standings	akcSdOeLfahqkZmmnmpk
investigations	aacXdveyfOgmhtiZjUl0nWobpZ
triple	aWcpdZeUfogdhYijjmkbmbonpnqm
alcohol	aZbZd3ejfogYiNjmkXmbnZoopdqu
medals	blcbdSePgViakalZmZnpptqa
weapon	aQbbdueXfWgchaitjqkVmVnkosplqs
malaysian	akbacYdkiUkcnlqa
belgrade	albjcGdlejfdgkhliVkjlnmWonpbqT
moments	acbZcdeOfmgkhljYkZlWmrnXoSpmqy
matt	bbcPdceUfcgbhciYjlkamrnqqZ
burned	bZcsd1ebgkhUiZlVmNnVonpmqo
puerto	amcQdleshcicjckbmPnopbqV
philosophy	bWeZfdhnibjakWlcmanboap3qv
clash	aZbWcTdvhpiWlpocpaql
cemetery	aqccdnedftgZhaiYjXldmPolpTqV
mississippi	ambddbepfchVjYkjmLnaoj
asean	apbjcNdZfZgahliSlnnqpdqN
forcing	aSbocddsejfdgbhdicjjksltmWnbpZqj
holes	aXcqdReIfXgWhjicjakkldmlospmqx
uganda	asbccZedfZgXhXiomcolpY
rivers	aqbddZeUfWgWhYjXlVmXnjokqu
vital	aocUdRfUgXhjinjbkRlVmWojqt
counterpart	akcKecfmimjbkallmunkoXpUqb
frequent	akbpcTdxeZgZhWipjUkSlbmcnnql
infantry	cTdoedfZgchcjWlkmVnlokpm
jerry	amcbfkhciWjckclamnndodqU
atomic	aVcddoeZiljtkjmYospd
benjamin	bccOdZekfngliYjakollocpa
peru	aobXcMdaenfXgkhcjllnmVnlpZqd
creative	ancndcejfagWiSjbkRlcmjoUp4
artillery	cVdredfTgdhaiojXmWnkompnqn
belgian	albacYedgZhbiVlomaokqj
roots	abbjcodVecfvgXiYjWkYlVmXocppqw
sounds	aZbccmdYeIfcgbhcirjZkUlYmmnjobplq0
prospects	bbcQdReWfXgrhliWkklYmYnqoYpr
bloc	aWbdcVdQfTgkhliXjklumSopps
gene	acbbcWeafbgYiojpkZlkmloppdqr
suspension	aWblcRekfXgtjrlxmanXotpWqa
struggled	aYbXcYeRfYgujdkjldmVnXocp0q0
utah	cXgliXjbkmljmZnapkqc
courses	apcYdWeFfXgMiWnqojpqql
planet	ambccldYeUfcgVhVlanmppqa
outlook	akbZcWdVeXfTgvhclannpjqp
vienna	ambdcFeaiOjjkuljmSnloqqT
traveled	anbccOdjeRflgchPjakjlYmVnkpjqa
singing	eNftgThZiVjYkalRmbnooYplqn
uranium	aYblcYddeZfagbhljwknmZonpc
operates	aqbjcSdZekfTgWhWijkbllmUnooxpbqW
regiment	alcWdkekfdhYiajZmPnjoopjqb
lincoln	aobbcVdbecfnhRiZjclYmVnjokpcqX
arrests	aYbjcQd7eofZgqhmjUltmdnYodpX
sparked	aTccd1epfcgvhcknlnmXncoXqs
campbell	ajbccSdbeofmgkhbiVjVkZlkmjoa
trophy	ajdIecfXgchcimjmlUmUnponpqqQ
reconstruction	ambmckdTeYfVgbhaikkmldmQnYoqpcqm
abdul	bbcadpeoflgjhmiakZodqY
cambodia	atbdcVdZekfagciakjlmmZpbqW
innocent	abcvd4eofsgmhmiYjSkPlZmbnRocpn
elite	cpdzeWflgXhjiSjZkQlcmWnkobp3qb
freed	aWbdcTdqenfkgoiOjqkqlkmYnYpYqX
murray	akbdcRdSejfjhdiUjVlomj
alabama	bacddkelhZjZkjljmOnbokqb
pact	adbXcRdSewfbgdhciVjvktlsmRoupUqc
consumption	bYcjdceUgbhUiXjmkblWmVnkorpoq2
adams	cKdbenfmhbiYjckbljpaqZ
consensus	aWbXcTdKeXfMglhvibkclumrnbobpyqm
fc	avcOdXfmgZhciWknmbnooqpZqO
gift	apbmcldPfogQhMkZlXpaqV
divisions	aXccenfThviTjbkdlqmYokpuql
stress	aZbcccdreSiakammnbpbq0
feed	abcrdceMfagOhTiljklSmnnmolqs
fruit	bWcjdJeYfngQhXiUlYnlodplqv
ross	cSdVemfkiYjdpWqZ
broadway	bncjdXgWhUiajkkolbmNnrokplqY
explosives	aXbWcjdzeQfdgUhZkXlbmcoyqv
sectors	aobZcYdSebfSgWhciajckYmWnnokpwqr
stretch	aZbdckdNeWgYhaicjZkqlWmWoqq0
hampshire	adbccWdWfbglhbipjWkvlomUpcqc
potentially	aUbcddfTgchlimkalpmdoZpmqt
shock	abbbcqdqeSguhYitjdkbmlnWoZpoqn
engines	bdcXdVeJfShSiojpkdlamXnmotprqr
wisconsin	akbYcYebfZgjhZjVkmlpmPnlpmqc
crackdown	aYd7ewgmhciYjZkplqmSnbocpaqj
dick	ancadcjXlZnkodpcqW
affair	bWd2euf2hniYjYkXlbmcnUoVpZqq
climbed	bbcZdaeRgohNjjkklamaokpmqq
wealth	bbcsdXeogbhjiUjjkHlSnWodpxqt
jacques	ancXeSgphZkbljoZpkqd
cairo	alcVdokolkmZpXqQ
mouth	adbdctdlebfWgXhRiqjalcpbqu
nasa	ancVeXfRhbkknkompbqX
holdings	aobkcYdSe4fZhdiUjkkYlcmaorpjqa
negotiating	aYcIdXetfbgjhxiRjpkllunXodpZqV
chiefs	bncadneofZhniajUkllmnbocpYqU
ontario	anbacadcedfbhXiYjTkmlymOompsqW
feared	aZbad5eYgtibkZlamRnZpnqo
milk	ajbZcrdZeZfpgZhWiWjnlbmlncqt
melbourne	akcaeYfkgYhXidjRktllmSnpojpmqV
dvd	amcWdJedfRgdhZicjnllmpnnovpdqU
petroleum	ajbadSerfVgdiWjpkdldmboo
soul	cteWfzgbhYiVjdkXlVoXprql
expanding	adbkcWdcemfUhaiVjkmPnrprqp
conservatives	aUbbdcebguhliZjNkclpnZoWp0ql
constant	blcSdkfjgchaipjdkZlbndojpcqq
attitude	aZbbd5eafngshmibjYkNlVmjnUoOpwqk
phil	amcVdSenhjiVjaljmknjpXqW
defended	adbbcTd1evfTg5hpiWjRkLmanXoYpt
peacekeeping	adbocVdnfOgcjmkdlkmYojpWqc
barry	amcUdbetfmhbiXjakZpbqY
situated	aqbccYdVeZfYgThZijjVkblamPnpospm
geneva	anbZcFdletfZgdiXjmkqlxmWoopLqN
renamed	axbdcVdaeqfbhRiajmkrljmHnnospZqK
mines	apbadZfagOhUjdlamOnnoyqm
geography	anbTeRfVgVhmiljdkMlaptq3
clothing	bZctdrfngXhMiZkQlTmZnkolpnqv
orthodox	aYcRdofmgohoiWjXmXnZpqqm
seeks	aXbkcVdaexfUhdiWjvkdlznmobpWqc
nasdaq	adcTdWeTfWgphdkqljmnnlobpnqn
realize	bbcldSeOfkgdhjiWjmlQndoWpp
wage	aabZdWejfbhZiOjulmmZotqm
wto	adbdcJdUevfRgkhqiXjoktl2mWnkpbqK
assassination	aabcd4frgojVkjlmmdnUpb
contribute	albmcXdUebfYgViQjnkRlcps
doubles	cTdVeTfpgbiZjckXlmnrpt
rookie	adcddbeNfmgchZijkjlamdnnpmqa
kilometres	cbeNfcgPhZjYknlYmYowplqs
barely	aVbZdSeHfXhXiokklXmaptq3
hu	apcOdjeWfogmhYidjcldmknqoRpcqa
morris	albXcWdWe5fdhaiUjdkbmcna
princess	atbdcadmesf7gbhPiQlUmVnkobpaqb
traditionally	bccadReafciYjakYlYmWnlpuqm
comic	adbdcsdXfYgWhVkXljmonooZprqm
emissions	abbZcddVebfWgbhZiPjxljmXnjo1plqn
prospect	aabjcXddeZfdgrhpiYjckjmXnqoSpqqZ
darfur	adduerfZgcjmljmZpSqd
liu	aqcSdmeYflhaicjbkclamdnpoX
castro	cUdpekfrgphdiblcmXoZpVqa
momentum	aVbjcSdOeXfXgsinjkkqlXmZncobppqs
classical	aZbccWdSeVgchmiVkVlYmdnkojp0q1
procedures	abcUdnemfMhpl4mdnUompQ
victories	cZdJeYfjhkjTlbmUnbpy
headlines	abbcdlecfYgbiujTlmmvnpoMqs
colonial	adcjdletflgjiXlcmKnbqm
afford	bkcodUeZgaiajrkXlVmZnjplqZ
legacy	anbdcjdaeofogkhciZjmkQlNmQnYpnqo
fifa	akcTddekfXgjhrlvmknbompZqJ
celebrated	asbccVdYecftgkhXiXjYkklamRoVpqqX
wright	ajbbcOeoflglhWiZkUlcmXpjqc
depression	adbTckdteafkgjhUibksldmTnaolpmq4
techniques	adbaeYfRgXidjdkVlmmkplq4
bands	abblddeYgThZiRjVkaldmdnrompr
capitol	acblcYdoetfdiYjTlpmboXpUqW
assist	albrcUdkecfYgVhVjckVlmmjncqa
tackle	aZdmeYfRgYhdikkallmcqk
spiritual	dpfxhoiWjYkUlXnWoYpoql
dennis	aocSdchakXojpaqW
athletics	bjcXdlecfkgahliVjbmXnrocpnqU
titled	arbXcjdReYfYgUhTiZjamnnrqc
chicken	bjctdUecfjgahZiXjkkjnjodqj
croatian	amcRekfdjbljmbnZoo
russell	aobZcNdYedgchVjWkcnlpkqa
mitchell	bZcJdaekgkhdiUllmkpZ
francis	avcNdcfogjhXjZldmXocqY
colonel	akbdcSdtenfjhciVjYkdlkmYpaqZ
exchanges	akcJdneZfYgcijjdljmmnooYpk
acres	anbdcldWeofYgXhXiNkklZmTnbowpm
recover	acdTecfXglhajuktldmRnVokqn
influential	ajbacWgliVjLkLmcoXp/qk
hispanic	abbbckdseYfahkiWjYkMldnjoYp0qj
violations	acccd3e/fWhpicjakUlumQnRonpTqc
blues	amdSeXfshXiPjbkXlZpqqm
kid	bdc6djeIfygYhPiclOnmoXpo
priest	abd3emfshbibjYljmUncocpWqa
takeover	aZdkexgljqktllmWnbobpd
dna	aRbVcbddebfWimjmkaltmsnWompdqz
daughters	akbbcXdpeaf9gYhSiNlXmYqd
exploded	aYbWcjd3eIgdhVirmUoqplqv
albert	asbWcRdVfqhZibjVkcmbpoqZ
nhl	blcYdVebfagjhjiZjjllolpqqR
carl	bccRdYecfkhZjUnmpn
escaped	aYbXd0eRfngqhaibjmlcmNnaoopmqn
vegas	amepfkgbhbiQjkkjlkmdnmodpaqJ
vatican	ajbmcMdtevgshnjalnmcnZobpRqT
gdp	bVcddKeNfTgchUjomanmoxplqt
peacekeepers	aXbncUdzfPhdibjmkjlmmbolpTqY
tension	aPbmcWdwekgkhlicjjmdocpbqv
pyongyang	aXbmcVdvecfliljpkombpLqc
ed	avcbdbeZfahTidjWkUlontqV
beef	aYcmddhaiZjpkrljmXpaqk
considerable	accXdVelfTgjhmibjakUlZmXnXp2qy
functions	blcPdZfMgWhkiukYlronpS
brigade	cXdsfahciXjZkdlkmWnkolqb
bangkok	apcadueYfagYhYjYknlomanwpVqS
depending	aWbYcOdQeQfRhniYjmkalompndoqpjqt
ee	ascjdReZfphXjnkllmnrompPqU
aims	ccdXedfUgWhbiUjnkYljmcnmokpkqm
activist	bbcYd1eufqhYiPjZkVlkmTnoocpmqa
categories	bZcYdMeRfQgTiXjlkNlonoooptqo
difficulties	bdcXfbhpjZkdmXnXqv
negotiate	aUblcLdVewfchqiSjykqlvmdndpTqQ
google	albjcVdWeqfQgjhXimlrmrnooYpWqa
plate	abdKeZfXgYhZipjakVlpmqnm
evil	aXbjc5dpeufwgYjckalXmUnboc
diseases	bacpdteagUhWkamZojpjqx
succeed	aacVdPeagqhjiajnkslmmWnkoVpmqR
smoking	bZcjdyeoflgahZiIjokbmUoopaqo
studying	ajbWcReMfXgahkiUkjmdodpnqo
symbol	cldcepfjhTimjkkTlXmTnlpbqk
attracted	alcXeXfbgdhYiZjQkXlVnnoQp/
lakers	bmedfagqhlibkmmlndoYpjqY
nigerian	adbdcbdsekgdhdjnkcljmdncpU
biological	aZbVccdxeafcgVinjqkWlZmdooqw
riding	bZcudpeGfshUiTjYkblbmQolpvqo
pension	aldXerfagchZiOjrlomXnbospXqd
movements	aRcSdpeZfbgbjZkXmapmq0
luxury	apbdcleafogdhSiTjmkOlRmUnlolpsqZ
educated	ajbUdleOfrhbiYjWkZlUmToXp7
obvious	aXbacjeVfcgmhtipjTkJlbmlnZoWppq0
possession	aUbacZdoesgdhmkZmSnUoopkqo
mandate	aVcVdRepfNgoidjukwlumXnYospXqZ
stick	aVbkcldSeZgbiYjkmspXqm
aspects	adbXcXdoejfUhwiVjakOmlnXoZpqqy
rear	aZbdcWdmeUfXglhVkUmjnkorpjqn
accusations	aRcjd/e8fdgvhyjNkOlsmjnSoPpc
temperatures	abbccTeRhUkqldmdnmokpmqt
steven	arbZcPdVeshZiRkYlpmnnkojpcqU
attributed	ajbYcZdkedfWguhcibjVkLnXomplq5
overcome	aWcddZfbgnhriajkmYnYoaprqt
execution	aTbacWdvekgsholxmbnPpXqk
aired	bacafVhljZknlmmpnkokpcqZ
russians	cXdkePhmiPjdkdlYpsql
shuttle	bocYeSfchXinjnkslcmbnlorpUqb
staged	bdcYdleYgbhaibjbknmSnoocpnqd
ncaa	cafZgchrkjlkmandolplqU
organizers	albpcWdnfbhjiSjWkdlknmoapbqP
businessman	albXekfwhWiZjZkaljmWncprqa
libya	alcSexjulcmTnZonpTqU
brooklyn	aabcdufngqhViOjckjljmLnkppqX
vessel	bZcbdpeSfbgXhOipjnkclWmRowpaqn
punishment	aRdxetgshpiXjkkdlqmUnUqd
worldsources	ajbrcUdketfYgShkinjXkZlvmlnoqP
blacks	aZbZcldmeZfYiYjdkSldnYodpwql
balls	aXbjcpdPeYgShZimjblaojpsqp
baker	albXcSdShWiVjblkmlodpc
belief	aXbZdpeofngvhviUjYkQlWnSoapuqr
solve	aZdVecfUgahnjolqobpYqn
gradually	aUcVdVeZfWgphbiVjxk0mLplq0
imperial	ccdoexfnhbiSkllcmKpj
tall	adbWcmdWeSflgUhMiXjZkZlSmXnqoqpzqz
wildlife	aobccjdmepfQgThZiWjdkWlbmYnjok
squadron	aocQdlebfXgbhXinjbkjlcmNnkouplqX
ron	axbccYdaebhYjWkNmpndokqU
lawrence	asbYcVdbfdgjhYidjYkclkmYqb
settlers	aXbjcddxemfdhciTknlamOndok
wayne	ancVdbfphZiVjdkblmmdokqX
modest	bacXdReLgmhTiZkWlUmYodp0qw
rwanda	alcXdkfcimjdkdlknYpX
jimmy	aocadXeWfqgbhVjbmkpaqX
thrown	aNbbcudleYfagdiolkmanXoapmqm
longest	addJeXhainktlYmLoqpqqm
rodriguez	bdcSdbfpgriYkVljobqX
marines	aZcbd1eZiWmdobqb
sentiment	aXbdcadkeYfWgziljXkdlZmdoWptqt
roberts	bUcNdXewfjgmhkiNjbkZltmpnZoZqc
describe	aXbWcceZfWgdhnjXkQllmwndoXq0
demonstrators	aXcad/edfchbiVjZkclmmbnkocpb
bomber	aXbXd5eQfmhTidjmlXmVnmotpoqo
urging	brcPdueqfdgkhaiZjWlvmkoRpYqO
burning	adcsdyfkgbhXiVkclamPndolpbqt
slipped	aabbcbdaeQfdgrhUiljjkllcmZnconpmqu
auction	accbdLelfXhZjnkslmnlpcqW
occasionally	aXcWeTfWgXhdijjWkdnpoYqw
nick	ambjcadUeMfngciSjZmmnlonqa
separatist	aWblcddxenfkickbmTqo
graf	abcRdZeafZgrhjiajjkolomdnsodpWql
perry	ajbccNddgkiWjdkbnlpaqZ
goalkeeper	anbkcVdbeahYivkUldmconqZ
nobel	apbacXdQeahdiYjmocplqY
indicate	aVbZcMdYeRfQgjhnimjbkalkmoompaqv
buyers	acbjccdTeSfYgahZiajlldmkntprqY
stance	aRbdcRd2erg2hrjbkTmbnaoXqj
facts	aXbUcddXelfTh1ibjUkTlqm4nYoUpZqu
attract	brdVeWfXgPhWiZlTn1oVpwqc
coaching	ambjeQfchlicjdlbnaocpmqV
architect	anbcccdaekfkhRiXkaldmMonpq
exposed	aTbWcvd6fYiajWkTnapnq1
objects	abcadZeZfTgVhdiokMldmmokpmqp
sony	akcWdXetfZgpiZkjljmknjqV
grave	ajbdcldpedgcikjVkSlbmXncpZqk
bitter	aabXcjenfugrhoiWjWkqnToQpnqs
eliminated	adcNdUecfSgkhricjplqmQnkoppjqd
insurgency	aRbdcrdohcijjdklmRncokplqy
commentary	apcWdYeafQgbiljUkOlmm3nlpZqp
describes	bUcaddfahbibjWkOmmodq4
ousted	aZcddmerfngviZjcktltmWndoZqV
lights	blddeafagYhRjjknlZmbnuokpUqc
jiang	ascNeVfmgmhaibjclamknnoUpd
burns	bbcXdnedgmhbiWjkkYlcmbnaooqm
tunnel	akbaeSfZgchUidknmVo0pWqo
striking	aUbYcWfcgkhYiakRlmmanaprqz
bulgaria	aqbccFdQeWfZhcidjkknmRnoorpn
sovereignty	abbjcUdde9fWglhuidjmlmmVnWpWqT
oxford	amcXdWfcgchYjbkrljmQnkolqa
elderly	bXcnd4eNfsgbhLiUkWlWmZokpmqs
pipeline	adbbcddbfXgbjpkklcmVovpdqs
critic	ajbccaemfWgnhXjUkSljnooapu
eating	bYcwdqeJfugViQjckclXnaoYpoqv
destroy	aZbncqdnerfZgUhbjolWmRnjolpb
inner	aZcwdreYfngXhZidjSkZlZprqv
rick	ajblcWejgkhZibkdljnkpYqU
structures	abbbdcfVgYickQmUncozpoqx
chechen	aYbjcdd0elhkiamZojpcqm
channels	akcXdYfRgXhnijjckZljmuop
ballots	acbdcVdNeXfIhoixjYl3monYojpYqW
sarajevo	bmcTdpebfcgdkolcmboopY
wu	atcLfogkhdiVjZkbnpoZqX
hillary	cadmebfqgkhXiljTkdlZmknmoPpYqa
manila	aobkcUdyedfbhbikjakjlkmbnppPqS
twin	acbWcjdsePfvgZhMikjkkZlamaotpjqu
isolated	aabdcadveciqjVkYlamTndpkqu
vietnamese	atbYdmeSgWhYiVjdkalZnlqj
merely	aUckdafThpjbkSljnZoZqq
operator	akcVdbejfYhTisjpkblkmboupWqa
enormous	bccrdXelfYhcibjdkLlRmZnYodpyqw
wealthy	akckf1gYhSiNjakRlTmQp3
competitors	aacZdZfcgciZjdkamdnqpx
demonstrations	acblcUdxejgcjYkplomXnnoVpaqa
hidden	aZbbcqdkeVfagRkQlXmlnjoupYqw
argentine	bacThciXjjkdmcnl
fastest	cXdSeJfjhYipjdkklYmRnrpxqr
fairly	bVcWdLeSfVglimjYkTnXoap5qv
roy	aubccPdQgmhUiTkXlomdqV
fires	dyfbgchVjjldmNoopbqt
cruise	ancYecflgXhLjplVmbnpompcqa
tibet	amblccdqgahbjalamSnnob
pollution	ajbbcldpfSgahYiUjpkVmQoqqt
breaks	aVbjcjdVgUhUiXjvkjmWnlompXqz
kidnapped	bbckd5eRfrgbhYiYlbmandokpZ
buses	anbkcZdmeIgYhQknlamUnoowpZqY
lasted	aZbXcSdRglidk/ljmOnWompjqu
resign	aWboccdmemfWg0hqiakwl1mdncoRpSqL
surplus	aYbacndNeSfRhWiljokolXmVoxpjqv
observed	adbRcKdkeXfWgkidjckbmmnZokqw
subsidiary	ascadVe+fdgZhbiYjkkXlkmVovpbqY
infected	acbZcrdzeKgVhTirjjkkojqm
anne	awbccOenfqgbhUiXjakbmXocpbqc
exile	bkcZelfyiakpmPqQ
terry	alcXddekfpgkhcjXkcmknXqa
vulnerable	acbdcndweTfYgdhcisjTkQlVmUnkpyqr
slam	aWbjcjdKeWflgdklljmYnrpsqd
stroke	aabYckdceJfnhYjkkjmdnXospnq3
kinds	accldbeWfVgQhniYjYkVlbmkodpqqt
intervention	aVbmcYd0erfZgkhkimlpmanZocpVqo
realized	bVcjdYePgpiZjkkclNmbnUobpuqs
detail	aZbYcWecfTgjhniZjbkSllmznXoUpZq6
alaska	bbcZddejfdhYjdkdmXnj
painted	bWcmdaecfYhQibjckRlVmcnmpoqr
polling	bdcWeRfMgYhlipjPkklxmnokpXqa
deployment	aabjcKdkedfNhdiojkkrlomZnlojpVqb
triggered	aTcddyfZgshXiujckrlqmZnbpbqy
costa	aybYcHdXekhbjdkQlmmbnmpZqW
battles	aXbbdoeofcjYkomRoapjqv
grass	bcctdVfngThciQjRlXmWnmojpqqp
unrest	aUbmdyejfcijknlpmTocpZqp
torture	aWcmd8e2hoicjZkVlqnSojpT
celebration	aodkebfvgbhbiTjdkjlUmZoUqX
warren	ambbcUdafmgkiRjXlonaqV
swept	aacsdpeYgphVikjXkmmNndoYpyqr
chrysler	bccXdPekfcgshaiTjrkqljmaolqc
departments	arcafKgSiajakalxmbqd
dodgers	cadQedgkhdibkmnoobqR
optimistic	bWcUdReRfcg0hoiZjWlamnncoTpr
suburb	akbacdd3eSfmhXjUkbljmUnkpk
dress	aYbccpdpfogUhXiRjjkXlcnnoapdqn
prevention	anbdcmd5ejfWgUhVjdkVlpmcpXqr
implement	accXdUfMicjqktlxmbnZojpX
barbara	awbYcKejgchTiajWkbnpqW
conspiracy	aPbacrdre6fpgbhpiRjTkWltnZplql
unprecedented	aYelfWgqijkdlmmYnXoUpuqo
cooperate	bncMeufZhsiUjllvoXpbqM
bloody	aYbac2dzfshYjYknljmYnSocqv
dawn	ajbZcbdteUflgbhTicjck3mbnjpUql
craig	adbdcUdkeqgljckalqmoncobpXqc
violation	aZcYd2e/fYgdhnimjjkWlsmOnTospQqX
essentially	aUbZdJfNgkhmjlkalnmWnVoppkqv
assumed	aWbXcXddfWguhjicjnmTnWoopk
sierra	asbccTdcerfcgdhaiYkWllmdndpXqa
childhood	ambYckdyeLf4hUidjZkalQmXncocpnq0
lineup	aXcUdWeGfXgqilmknlocprqc
refers	abbacVdUejfOgYikjdkSlomdnmorpWq1
tragedy	bYcsdrfogkikkalZmZnQoYqw
publications	asbkcSdcesfIgSjQkQlnmlnrprqW
resumed	cFdmfZgqhjjok/lmmFnbokpU
regulators	aTcYe4fPgqhoiUjjkrl3nVocpX
complicated	aZbVcddXeafdhqijjZkZlnnToYpnq7
pleaded	aVbZdzewfngqhjiOjZkclxmanUqZ
elect	acbjcSdOedfWgkhkidkyl5mpnloUpQqG
fred	aobacZdafmgchWjdmbnjqb
discrimination	aYbad5e/fZgjhsiVjjkNlqmSnV
mohammad	bZcbdkebfmgphciljXmaolpm
opec	aYbjcWdTedfXgnhpiTjnkjonqX
dam	anckdXedfWgdhUicjmkjlWmNnnoxpaqk
celebrate	arbjcYdVeVftgchaiSkqlWmcnloQqO
medicare	bcckdYejfVgchZiUjokllrmdoqpUqo
guinea	anbdcYfcgXhaisjblmodpV
ukrainian	bacTdnecfciXkamTopppql
searching	cbdqeHfcgZhbjWmmoZpcqp
garcia	apbXcSdYfjgkhjiRjakS
rape	aPbacld/etfnicjdkblrncocpYqo
zhang	asbccWeShciXjckalbntoapnql
marshall	bZcSdXekfchajbkdljqc
vessels	cbdkeXfYgQhUimkclXmTorqm
rebounds	abbjckeOfcgbhYkclZmlndpvqs
wings	abbjccdXeTfdhXicjckWlanmoppzqk
canceled	anbpcOdkfcgphjidjjktllmTndokpRqM
authorized	acblcLdkexfKhkidjnkmlymcoqpLqL
touchdown	aYbcdQeRfagZizklnWojplqr
stolen	coeUgYhRiljkkVlVmUndou
hip	aZcudoeSfqhYiYjckWpuqq
boom	ajbbcsdNeSgbhLimjpkslSmPntooqv
solar	dMfagchYiajlklnqorpo
pitcher	aadSfkgZhZilklldmZnpoapkqa
context	aWbbcVdcfPhxiljckPljmpndoZpjq4
terminal	akbccVeVfUhUirjomVnmoypXqd
attacking	aVcjd9gdinjRkQlYmandoZpoqv
munich	arbbcNddeafqgjhciWjlkqlcmVorqW
colony	cZdaepfdgchYjmktljmKpcqW
corn	aabbcmdMedhdiXjlkrlZmbnjomqt
cheney	aacadreoflgrhmjXmnncoVpQ
musicians	ajbmcWdXeafjgRhbiIjbkVlbnopuqa
commanders	aWbkcVdyfZgmhsiYjVkcllmknboZpdqd
reagan	bZfkgshUkbmZnYqm
detainees	aRcdd0ewfagkhuiWjblrmknYpUqR
uh	atcudTeYfngliXjnlcmknnpWqQ
suggesting	aPbZcYdreUfYguhmicjXkamnnaocq0
impose	aKble2fSgmhliTjykllzmXncojpcqb
cameras	accXdqfLhaipmnnoonpYqa
asset	bjcndaenfagahdiajokWlaon
worries	aUblcbdpedfZgwjjkmlZmYnmoapdqs
lying	abbacwdzflgYjNkSldmanWojpdqm
trips	atbocYdbeMfpgQhWibjYlXnnpYqX
definition	aTbUcXdVenfNglhqijjnkVlqmnndouqt
trafficking	aYbbd1evfcgWiZkTlmmRonqp
suffer	bbcmeYgjjmkblbmQnZolprqk
branches	aYbmdVejfZgRiajXknlqmVnlosqk
harm	accldze0fkgdhjiVjnkPlXmSnaok
conflicts	aTblcadte0fagdhukbllmXnapdqt
influenced	adbZcYdjgrhkiRjUkHlamcnaoWp+q1
mounted	aRblccdpfNgmhRiqjZlnmcnnokplqk
spots	ajbkddeMfSgRjUkTlamnnypnqc
legend	amckdRemfqgahXiZkYlSmXokqk
scientist	akbTdkedfcgXhWijkanmpjqk
promising	acbdcadVePfbhZidkknloRpvqj
colleges	anblcbdWeXfUgPjblsmannpnqT
nationalist	aXcZdrekfogtibjSkZljmVoZpvql
exposure	acbcdvekfagaiWjokTlboppkqv
amnesty	aacVdnezfTgoiTjmkdlvnapUqT
fernando	aqcNdWedgliZjalpmYnoqb
karzai	aXdkfcguhpikjXllmknVoX
sarkozy	akcZdkeZfogphZiZkanjoYpbqc
matthew	bacLfkgdhdiZkcljmknlokpc
jailed	aXbjcbdyepfrgniMkmlrmYodpcqQ
fatah	aUdrglhpiZkkljmanc
phones	adccdjeXfWgYhTi3jbldmkntojpW
subjects	acbYcZdjeRfWgXhoiXjckTmqoYpyqw
expression	aXbdcadkenfagjhlikkMljmjncodplqs
raw	abbScqdZeVfaiZkXlZmlpsq2
strait	aocIdcgckanmpV
billy	ajdafugbhRldmZpYqY
preparation	aqcTdceOfdgUhkicjWksobpbql
jay	cWdUemfjgchciUjjkdlpnspYqY
arkansas	akccdjeqfmgkhdicjUlmmWnaodpaqb
ian	accVhbicjdllnlol
commissioned	apbbcVdafPgahPiWkllkmYnnompmqV
buffalo	cmddeTfdgchViajcknmaompk
testified	aZbOcYd4ewgwhkiSjakblqmmnRpZqk
sporting	asbdcdfkgWhciYkNlTmVnpojpoqc
cathedral	anbkcYgkhajbknlbmPpYqY
saving	arcpdReSgThNiWjlkdlWmZndonqs
trapped	adbbcmdqeNfmgXhSlWmXoppjqs
solutions	bbcbdTelfTgVhkkWltmpqn
visible	aZbdebfUgdipjakUlYmcnjojplqs
cnn	ambdcXdqfPgqhjiljakVmvpbqb
cambridge	anbZcVdaedgbhZjZkqlnmVnjpjqW
genocide	aZckdoezgohqiakZlnmXnU
elementary	aocXdoeFgYhbjbkambnnojqj
efficient	akbbdUePfdgbhWkVlbmYp2qu
bobby	amcZdXeYfyhWiljdkclbpYqW
mets	cYdRecgpjdknnlobqT
equipped	bbccdmeJfQgYhQiojkkYlanqoqps
protein	adbYdZeQgThdijjjkdmrnborpnq0
raids	aabjcZd6elfbhcinjUkmmWojpdqm
landmark	albVcTdWeyfagniYjokjltmMncojpcqX
northeastern	apbVcWdseUfYgbhVinjWkcmTompoqp
poet	ajbZcZdTedfogdhTicjbkamZnnocptqp
mugabe	aXcldlepfnhjkkmZnXobpX
components	aabccUdPeUfOgYhditjnkSljmknjovpnqv
chips	ccdGeUfYhdijkrmqnmql
cincinnati	cddZekgjhbidjZkslomVpkqU
mainstream	aXeafbhniZjbkUlcmcnkoZp7qp
oppose	aWbjcSeufXgnhsiPkclvmZocpjqV
germans	ajbacZeJfjgkiRjbkdlUmYnYompzqm
northwestern	anbVcadueafZgahWinjVkamUnbooppqp
jonathan	ambWcWdUeqgchZiXlrmkolpaqd
wimbledon	cddSebfrgjjakvmYnmqa
thirds	aRbaccdDeZfKiZjrkmlonZotptqs
forests	aqcddZemfYgThdiYjakblXmToqqs
wooden	acbbcmdaeRhTkVlWmYospmqs
separated	abbXcPeUfmgYhcicjkkjmYncorqr
shed	accmdceYfcgjhWiUjnkmlTmaolplqm
consistent	abbWcUdceYfZgqhmimjVkLlammnTodpzqy
footballer	akbXcbdafpgVhZkcmQnkowpnqb
susan	apbbcMekfohTiVkclmnlodpUqY
cattle	abbccvdjeTfmgXhQidkqlYmRncosqs
telecom	anbccVdQevfWhbjkklllmdnmojpbqd
knight	arbldYeufogahSibjdkdmaqS
battalion	alcVdofXgchaicjbkdljmWnlomqc
releases	adcQdUeYfKhdjjknlomnnponpW
wire	aYbkcmergLhYjXkWltmqnmorpSql
knowing	abbceRfohqicjbkZlUmnnWoWqk
boxing	adcjdmemfkhoiUkcmYpsqW
practical	ajbXcXdWeRfagZhnjZkWmmoapqqx
samuel	albVcJdVemflgjiYkjlondqa
vancouver	ajbncYdoeahaiXjYkmlmmanpobpmqU
dominant	aTbYcXdaekgmhqikkSldmUocp3q0
protecting	bjcld2e4fcgViQjbkKlVmTncql
electrical	acbdcjdlecfcgZhUitjjkbmVovqu
mubarak	ajbdcWdjekfkgohkjdkjmloWpUqa
colombian	bbcZdrflgbiZkWpa
uefa	amcPdXfXgmhriZltndopqM
wireless	cXdYerfYgZhaitjcllnqompc
inhabitants	aobZcdeVfWgaiYjclamSnaovps
carriers	adbccSddfZgShUiljmmZntorqj
sarah	akbbcSdkeWfugZhSiclZnuoapX
wheel	adcmdTeOgbhTjmkZmkospjqo
mediterranean	anbacVeYgbhciZlXmVnlpsqj
dating	adbdcbdaedfkgShZknmXnjolpXqs
penalties	aXcYeufahliSjmkaltmbnVopqk
handful	adcYdVeVfWgaiUjTkcldocpwqm
torn	acctdmechVijldmTnZomqp
ceasefire	accResfajokwlpmZnVonpKqa
yasser	aabpcbdpewgnhjibjjkomUncpRqV
eliminate	aSbqckddesfNgahniVjtlrmYnjoopVqk
rises	aacbdWeSfWhOiljlkmmVnrojq0
mall	alcndrecgahTiYjckmmVnsokqU
restructuring	akdRemfTgjiVjlkqlpmVnWomqp
enterprise	axbYdUepfVgNhTibjbkTmXnmoqprqb
surveillance	cVd9emfMgahbirkclkmcospU
troop	aXbmcPdmeXfahdjokjmanlolpX
conventional	aPbYdZeOfViljlkbmcnjotpuq7
killer	aWbVcvdzeXfshMinjkpbqp
landscape	bVcrdYfZgZhZiajckYlamUpvqz
expenses	akbmdcepfdgahdiVkYljnZoppU
devoted	aucbdXeZfdgZhZiTjOkWlToZp2qn
christ	ckejfrgjhciZjmlXmWnYpYqb
truce	aZcVerjsk0lkmVnXoopGqc
homer	aUbkdUecflgjhaimkdlcmdnqoZpmqk
encouraging	akbmcbdseYgdiZjQkTlboPpoql
questioning	aQbdcRd/ekfYg0hxiVjOlxmwnVoPpa
massacre	akbZcnd4fmgkiYjWmcnSodpa
warming	aabbcddbemfYiVjombnkqs
mistakes	cudjeVfcgjhvimjQkTnOoYqt
jane	aqbXcXdlebfjgUhNiZjblcmbnvpd
progressive	bZdaeXflgnhciUjPkUlvnap0qn
wrestling	bdckdsejfkgYhpiXjdkbojppqa
pledge	acbpccddeogjhbiajnkomcncpPqU
relationships	abbbcWdoepfsgUhmiWjbkRlcmkncobpmqs
swing	aScmdOeHflhaijjclcndpvqu
pole	cadaeOfqgWhdkclXmbnoojpm
bat	aTcldRecfchWivmcnlobprqd
pride	ambkcodofqiPjdkTlLmUoUpuqY
billions	bmcvdLenfSgchbicjokkldmbnYonql
greatly	ajbdcQfXgvhbibkPlZmRnZocp3qv
turner	albacYdXerhbiWkblcmjnbojpoqc
classified	bZcTdlejfMgahoijjakOlloppaql
disappeared	bSdleQglhajkknldmNnYorpcqq
provisions	aabdcQdae4fPiXjolrmUnWovpUqj
credited	ambcccdSebfbgjhSiZjYkPmXncokpxqv
participating	albpcTdjeWfcgPhoiRjWlqmbnlpnqK
oakland	ccfdhbiZjWkklomWnlodplqR
personality	aYbQcndxeVfkicjckLlbmrnaoXp3qx
continent	ajckdUebfZgYhcimkZlTmSnjpvqq
maintaining	blcUdleofdhjiQjckNlZmTncoopnqq
reflected	aWbacTfQg2hkjakQmknXoWpwqy
airports	apbocQddfUgahZilkklkmQnpovpWqR
thick	acbVdYfcgWhaiVjYkZlamloppsq9
appearing	abcXdbfSgcjSkkltmbnsocpkqa
stakes	dReofqgchpiQjnlZmWpjqa
shah	akbccYddeqfmgmicjbklmVolqd
southeastern	anbWcXdpebfZgchbiljXkXmQopprqn
lyrics	abcceWjUkMlZmtoappq2
dressed	aXbYcvdreSfpgchSiOkblYnooWpnql
composer	bdcTdSebfjgahaiWkXlamWnkompyqm
involves	aZcdddfVgShjiakdlzmjnapZq1
autonomous	akbdcdfZgWjlmOovpm
villa	aycQdaeofuhYiXkVlamVolpXqS
norman	ambjcbdPhdjWkdldmUompn
ethiopia	amcYenfbiqmZnZokpXqm
continental	bccUdbemiWkXmdndoqpt
insists	abbkcVeqgqhpiYjqkXlcmRncojpYqY
robin	ajbacRdUeYfogYiUkWlomlnsok
charlie	ambkccdaeRfmgahVicldnnoZpUqb
bernard	alcVdketfcgohdiYjakblqmbocqW
waves	aZbccjdoeUfcgdhQixjakdlXojpoqy
defendants	aTbWcWdne/gshwiHkUlymjnTqX
fm	ajbqcWddedfXgbhdiskomcnvonpSqT
policemen	aabdcjd/eTfbgbhbiQjZkblnndompd
integration	bdcMdZfVhlibjjkalmmbolpnqp
arguments	aMbVcKdce5fRg0h6iajWl4munVoQqn
erupted	aTbacbd5elfcgkikkxlnmVndoZpZqn
wickets	abcddMeSgahaipjckrndpnqu
christians	adcbdmfmhpiYjXkdlamcnVpl
marathon	ajcXdUeZfpgdiVjjkymYnnqd
victor	arbScLdMecgmhdiYkbllmdnjod
legitimate	aablcddjeyfagbhuiojckQmZoaqW
factories	apcjdVebfdgShPjmknlWmFnrov
attempting	aOcldwejgXidjdkalsmanbqo
convoy	bacad0ePgXhRiljalbmYoqpZqn
situations	aYbbcXdxeXfUgXhpiojakOmnoZq1
symptoms	abbZcadueLgkhbkmlnmnndodpbqw
risen	abbbcZdaeQgthTimjmklldmTnaptqv
derby	aqdKedf0hdidkllYmUpjqT
achievement	atbadSeVfagdiYkIlXmYp2qn
demonstrated	bPcTdpeYfTgpiajakQnYoapzqo
dropping	aTcdeOfVglhXioklmVplqy
cooking	amckdaeQfjgThdiQkblZmmnmoaplqt
armstrong	alcVdbecftgjhciPlXod
semifinals	ajcLdTeShojakllnnrocpkqY
prevented	acblcRd2esfdgjhniajdlkmJnUokpcql
hindu	acbdcqdpejfnhaiYjYldmTnbppqn
manufacturer	akbWcZdPenfcgdhQimjpkYmXnlotpl
yang	asbdcTdkecfqgkhcibkcmjnqoVpdqa
spy	cjdweogYhXikkZllnopUqZ
pierre	asbYcSdaeZfdiTkTloqb
prisoner	aWbbcbdxeogjibjlkllkmZncojpRqW
franklin	ancUdYelflgchViXjVmbnlpb
operational	ajbdcVeYfQhkjkklldmToz
experiences	anbWcYdneNjUkUlZmvnboRpuqv
necessarily	aXcbdMecfagbhqjjkT
dynasty	adbjdTetfmkrlcmRplqk
focusing	akbccYeafThmiXjRkUmjoYprqw
maine	aqbbcVdTgjhRiajZkqmPnkqZ
karl	ambdcVeTflgjhcjYlXnjpl
gotten	bdcqdbePgmkclSnVoTpwql
replacing	bjcVdYebfYglhXiVjjkklrmSnjovpY
establishing	cSdYevfbgYhliQkdlqmQolqj
todd	bacSeafkhYicjZkVlknmobptqZ
bombers	aYd2ePfogchVlRmXnpotpq
wore	aabWcjdneZfmhTiTjdkalYmdnmpnqo
temporarily	aWbscPdlepfUgthdjxk3lumGolpKqR
fix	aZbjcrdWeTfWgchbidjukllqmjnjojpHqn
indies	cYdWemfXhZiykrmUodpdqa
tactics	aVd5enfYglhoikjSkUlmmcnaoXpjqu
knocked	aYbccldmeWgrhZitlbmTnbojprqp
kills	aXcrdzeTgThPjnklmVnlolpaqx
provision	aacQdbe1fNjpkalsmSnaovpSqm
uniform	aWbWdqecfYhdiWkXlnonplqk
attractive	baccdVePgahYidjbkQlRmjntoYp0qo
historian	ambZcUdXepfagdicjWkUmZnjpqqm
closure	bncWetfXgnhdjnk2lpmJndovpLqZ
wider	aTcYdaecfMgliXkbllnmp2qz
sudanese	ccdyeqgchkkWnXpVqc
prayer	bncWdkflgcjVkjmlobpSqd
quebec	akbccXdZfZgliTjckdlwmRojpsqY
hearings	aTcKexfRgsh0iVjck4l6mjncoUpPqU
belt	aYbacrdjeQgUhUikkYlamWnnowpuqu
tribute	awccdbfvhQiRjZkRlSmlndocqX
straits	axcRdaeafchbjZkcmnnlpZqb
produces	baccdKeafOgShajmkXnmoppqqv
asylum	aacWdxejfdikjlkdlqmZpWqO
farms	ancodbgShXialYmMospl
metro	axbkcVeRfZhTicjalmmbnuoqqT
earl	cWdjeufogjhaiZjcmNnkodqX
plunged	abbXcleUfbgthSirjnkpmUnUojpnqv
pirates	acekgYhZjjlZmVnnokqX
muhammad	aabZcddmeufkgqjbmdndpj
pga	bmdReXfogbhjiTjckmmcnlopqV
liberty	alblcZdje8fliOjkkTlbmVokqP
equally	bTcbdRebhkidjSkCnToUp/qt
operators	amcZdZekfUgVhYijkblkmdnmotpaqU
visual	bbcjebfPgXirkKmsppqv
shirt	accsdkfmgahSiZkblanopc
collins	bZcRdbhVidjXkcod
ignored	aYbdcWdzenfOg2hsikjbkVlpmbnVoUpdqk
generate	acbldFeXfMgThaiojnmknnolpmqm
factions	aPcWeohxiXkjlunWobpj
dubai	akelfkhjickjmcnkolpdqO
forming	aXcXdRengThkiRjZkkl0mbokqp
lynch	acbbcbepfdgmhbiRkdljmmpcql
legislators	aUcXfUgohoiSjXkml5mkndoVqT
transmission	aZbacYdkeVfSgbhXizjokalnmdowpaqz
sudden	aWbcdveTflgshdkknVoYq1
hawaii	ancUfkgdhWinjYkqmXnoodpXqP
cowboys	accpdaebgdhjidkrlZnZodqY
parker	anbccRejfpgdhTiSkYmkocqc
flooding	ambjdmeZfYhRiujZkllcmMoopdqw
ivory	cddaepgVhZjokaldmapX
mohamed	bVcZdlengohjjlkclnmknWonpbqb
tribe	adbbeyfdhmiYkZldmVnVpm
ultimate	bbcmdXelflhmiVjokSmdnapnqc
illegally	aZdreufbgbjjkZlkmQnaoqpbqY
mechanism	aWcUddedfOgYikjqlummorpUqp
shelter	anckd1eYgVhPicjdkYlSmXnjoppa
loose	aSbccrdaeVfkgUhaiZjZkjmlnaoqpmq2
guerrilla	aadxfogahdkdlYmTnjokqr
eggs	aXbacoeTflgQhdiaknlYmmqt
occurs	aWbYcSdYecfVgThdirkqlmmZnjonpUqz
loyal	bjcbdqelftgjhbiUjOkYlbndoVpvqU
sars	bddueWfahUipjkktlqmYnnpX
elaborate	aZcldofdgbhljYkPmooVpdqw
mph	cWdceXhTjdkjmTovpoqn
eager	acbkddeWiajalamlnpoIpuqT
portland	anbjcbephWiWjXmWpjqT
gonzalez	bccOdXejfmgriYjdkZlnmdnjobqY
copper	bccbdNfcgbhTidldnmooqq
ann	atbacSdbejfthUiVjWkjljmdodpZqd
nervous	aZbdcldyeIfmglhjiljRkllYncoWpsqo
veto	aPbncUdZerfLgphniojwlwmWojpZqX
uprising	aZbdcjdtfqhYidjck1ljmMpdql
currencies	aabjcQdSeXfZgmhjkdnlompmqo
implemented	cQdPfHgkimjrkwlxmTnaospY
bags	ajbccqeHfZgThNkclZmrotpd
uncertainty	aRcYdbeqfUgrhxiYjjkpncodpdqp
suburban	ajbccld1eOfwhUiYjVkalcmVnlppqm
uncle	aldoebf7gdhNibjdkdlQmUqc
sole	ajbdcVdZeyhmicjokVmPndoqqV
enemies	aXbmcpdpepfpgdhlijjVkUlYmYocpn
billboard	dSebfYgWhWjYkdmbntonpsqb
signals	aUbjcVdjeUfPi6jdkjljmqokpTqn
surrender	aWcQdjepfmgmhniVjpktlkmZnbpSqV
pack	aZcpdVeGgThPiVjjkklUmonpokpmqo
cream	bccqdRelfsgahXiOjjmqobqo
stones	acbccodpeWgUhWiUjakZldolpdqn
boris	cUddedflgqhdiajckqlqmbqc
evans	anbZcQdUedfkgjhbiNjYkalknj
privately	alcSejfZgkhoibjWkaldnbqV
explosive	aRbRdzeOfcgZinjdkYldoqpnq6
makeup	aabacvdpfcgaiSjqkYmkojqn
celebrity	bjcmdpeofrgZhdiXkRlbmqnpoQplqU
fortune	atbcctdMfngUhTiYkTlVnapt
chaos	aZbkcsdmejfbgcikkplnmTncpZqo
siege	abdyevflhbiYk5lamKncompSql
virgin	ascWdYe9fqgdhXiUkdldmXompTqU
versus	bVcldaedhbiWjbkXmjndospvqm
airways	aocPdceyibjolmompTqS
crack	aNbjczdvenfbgZhWiVkmlkmVojqq
ioc	akbtcUdmfbgkhqiWkllpmkndoWpXqK
ronald	apbRcYdleofkgqhUicjdkQllnX
videos	dneYfYgVhbjXkRldmxnp
universe	abbbdPedfYgchdinjokknpojpo
diamond	aqbacldVepfkgMhUiWkXlcmcnmoopdqd
hiding	accldxebfogZhjibjYkblWmXompbqk
retailers	ajdSedfXhUicjallnnpkqc
donations	albrdaeogUhXjZkVlcnbojpbqa
delays	bocRepfWgmhpkplvmSnZompQ
gaining	adcRdWeVfXgmjbmSodp5qp
gingrich	aZbjcbdjengtjakcllnZoVpbqk
voiced	cNdmfagwhjjWkVlmmlnloXqc
collect	adbjdLeZfPgNhYidjjllmsokpZqd
ibm	akcVdQelfSgmhYinkqlmnmpdqd
pressed	aTcUenfWgxiZjclpmloU
sheikh	albdccdmetfrgjiajWkdodpaqR
basically	adbbcpdQePfWhjkZlXmdnZpoqp
martinez	adbccQdWgqjdkcmZnpobqc
kremlin	aXbldueofkgphniXjXlnmcoZ
omar	cRdcerfmgohmidjdnjpXqa
qatar	alcRdXelhqmknlpdqN
mac	apcddSeQfahSitjdkmmnnnojpUqc
hunter	akbaeZflgYhOiZldmbnpokpj
nominee	aXcXdXfWguhplqmdnmoSpkqV
regardless	aWbbcQedfZgkhziYjokRllmdna
patriots	bddYedhjimjZkolZmknTqZ
rico	alcMdjexfbjdkblnmOnmojpYqS
brands	andWeoflgchZiTkUlWnopvqb
stream	dTeQfQgThViqjdlamjnnolpaqw
smooth	cadReXfkgciajblcmkncobpoqv
cotton	bacndPepfkgWhVickllWmTnlonplqr
colors	adbackdWeOfbgahbicjdkTlbmpnnoaprqq
rocks	aWbVcqdreNgRhWjXkclbmmq0
deny	aZbmcXdqe5fdglhyiVkPlqnZocpTqY
displaced	dreVfahWikjklXmanYon
donated	aubjdXekgVhLidkXlVmancoppkqX
enron	aZcjdde/gnhliUkllnnTodpW
autonomy	accTdZeyfVgkhqiRjrkmlrmTnXonpj
accusing	aZbkcmd9e9fjglhkibjMkRlzmcnUoXpZqb
derived	adbZccdKeafZgYiljmkQouq1
objective	bYcXdWeafUhuidjbkQmonapoqo
reiterated	bjcJdleufWg8hqidjckYljndoYpWqY
strain	aTbZdleZfdhdipjlkklnmdnbojqz
chang	ascMdSgjhbicjZlmnvoapXqa
dying	bYcsdjePfwgZhSibjjknlWmPnZqs
turmoil	aTbjckdoekfbgrhlikktljmVncoZpjqt
perspective	aZbXeYfWhpjakKlcmuoWpxq0
wheat	bccmdQebgchZidkolWmYoppoqs
corporations	ajbkcmdTeyfdgRhdiWjZkYlkmaojpnqa
projected	aYbZdGeQfHgkhWjqkonkoupoqo
bradley	bZcReVfcgmibjXkXmknjplqj
criminals	aWbkcpdwfkgbiXjdkZmWqZ
restoration	aqbkccdPesfYhaiRjokpmLnVonpd
boycott	bpcYewfchnidkultmUnlobpVqK
enhance	ancTenfXgbhdiRjnkVldmjnooapk
youngest	acbbccdceNfwgdhWidjjkplZmRnqpxqX
commit	aQbmcndqengYhmiVlrmandpdqZ
belarus	cQdcejidllmVnlonqc
arrangement	aZbdcMdPeufagchjiZjokblqnYotpZ
birmingham	aqcUddenfqhZibjZkllkmPoqqU
inmates	aRccd8edfagkiTjkkjlrmbndpaqY
violated	aabbcVd5e/fagphoiXjlkTlomOnRoopVqW
assists	bmeQfbgYhYjbkTlcmknYoopwqp
graphics	ancbdUeMfOhWiwjakWlnm0nnobqk
hostile	aWd/euhniljVkVmdnWoQpu
orlando	amblcSenhcicjdkjnnoapaqO
involve	aVblcZfZgQhriVkbltmlnbpcqq
describing	bXcVdreafXglhjjMkNlnmwnYoSpcqx
closest	cXdceOfvisjTkXlVmaodpsqj
reveal	aPccfThpibkcllmzoYpTqq
batting	aXbdckeUflhaipjYkblcmaodpxqp
remarkable	anbUdLePgjhbjYkSlSmcnToYp8q4
johnny	anbjcYdXeRfwgbhWiXjdlcnopaqT
predecessor	bdcadjejfmg4hXidjakjllmUnWqj
taiwanese	alcXdmebfkgXhZiYkYldnrobqX
adjacent	bjcTdkfWgWhcjbkamWnoospa
challenging	aVbZcWelfVgthuiYjPkZlrndoNp0qk
assured	amcQdZfdgvhribjckYlWnZoUpmqS
survival	akbTcldYeUgdhciYjpkVlVmZnaopprq2
warnings	acblcYd1epfTgnhaivjYkklkpOqk
magazines	akcjebfRgRhVjVkSldmonwp0
milwaukee	bocchXicjakollmUnopkqV
intellectual	bYcjdse8gahliRjbkGlZmVnbobp3qp
georgian	abbkcadyhjjdkZmYpdqr
paint	adbccydYeafVgYhViWjmkVlZmjnlpkqp
kicked	aacsdzeXfkhbidldmdnWocpj
flags	bmdpfkgZhXkUlVmXnookpWqZ
respected	anbXcVenfagoiWjZkJlYmanaoYp6qY
subsidies	ckdSenfagZiSjukbmRowqm
desperate	cxdteWfmgdhZipjVkblYnXoRpkqm
morocco	aobccNelkdlamYonqa
graphic	bYcadceWfUgUhSijjjkYlrmsnrojpbqx
hungarian	aqbacXeVflgZhbiVjckXldmVoqpqqq
efficiency	albacddYeXfVgdhXiVjnkRlcmYoppuqw
arabs	aabdcjdjfdhriUkclcnXpsqb
silent	bacYdjfohaijjcknmU
evacuated	apbkcVd8eSfZhWiklcmTolpZqV
gardens	asbmdZfmgUhViTjTlWmUnuocplqc
murphy	akbZcVddfjgnhaidjakRlkmknZ
goldman	acbWcddoepgphdiPjjkTmpncodpkqk
frankfurt	albdcKdXePfdgphdickqljmcnmospkqb
vacation	asbjccdbeQfygahViXjkkolVmdnkpQqV
requiring	aWbjcTdaelfRgYhdibjokll2mZnaoqpaqj
everywhere	coeZgThVinjXkVlSmYnqoZpk
bail	aTbkcVdle1gshjiPjokrlymcnbompPqM
transactions	cWdVemfUgThkiljclpnZoupV
lifetime	aobZdMfjhaiMjpkblZmWncoqp0qa
habitat	anccdjfRgZkVlXmWompkqo
mideast	acbpcXfdhkijjnktnlpS
crops	bccqdXecgVhcicjjlSmRoppnqw
advisers	abbjccdpeofZhriVjTkZllmuncoVpcqb
macedonia	ambjcCdYfWiolmmYompUqc
angola	awcMdYfZgYhdinjjmaompSqa
tale	adbUcwdaebfwgchaiajckZlVmlncoUplq7
charlotte	apbkcTdkekflhUjbknmVodpcqU
mystery	adbbcndcedgaidjjodqs
comeback	aackdTeTfrgnhckxldmUoXppqo
breast	adbYckdjeYhbiTllmpplqt
southwestern	ambUcadsebhWikjYkYmVokpoqq
hk	aqbkcbdWfYgdhSiYjmkqlnnopcqS
voter	aabceXfUiqjWkXlxncoj
drafted	aYcSdZfNgjjkkqlvmZodqS
warrant	aVbjcEdre0fTgshmidl3pRqR
nancy	avbccIfrhTiYjdkYmmnjoapWqZ
nationals	bncVdseaflgWhjiYmYnnonpZqG
dancing	adcrdseTfygMhdiNkalUmbnooWqn
accidents	albZcmdueUgYhVjdkYmNnaowqw
doubled	aXcbdXecfagnhTikjnkcmYoppnqp
conducting	cSdsfRgWhoiajUlpmb
algeria	anbccXebgdhdkbmaor
ridge	addmhbiXjVljnjokpYqr
extremists	aTbkcnd4fmhkibjXkZmcncpm
indication	aVbacOdlebfbgwhuimjdkclcmnnYoZpdqm
parallel	aXcSdPebfWgahliojbkclwnjoopjqt
ratio	aZbacXdXeQfVgVhZjrkVmlovpkqz
trails	aocYdPeOgUhZiUjXkjldnoosqn
imported	bbcldWedfagahUidjpkclXmUnjoqpoqo
osama	bkckfrjYkalWnjolpbqb
pete	ancWdTeWfmhaiUjZkclnnnqW
blew	aZbZcpdteRhSlWmVompkqw
briefing	apcHdseZfPhpjQkdlqmynjoVpOqZ
sheriff	cZd0ewfbglhaiajVlymZojpMqQ
gear	aWbddqeRfNgbhXjjkXlnmjnnonqs
casino	andce0fdiOjomWpbqK
travelers	apbncWeYfjgYhUiZmknnpWqW
postponed	bjcFdZeofcgwhwiZjlk/l1mWncpJqM
teammates	bocZdyeNfxglidjTkTlRmqndoNprqX
deutsche	alcSdQfXgoiUjlkjmcnmoxqb
enable	adbncPdPfQgRhajtkolmmknmolpaqa
memories	ajdceNfrglhcjYkplTmondoXqr
yemen	ajbccUdliqjckbmcolpXqb
giuliani	acbdcddufdg4hdibjYkbljnaoU
exclusive	ajcPezfdgVhjiUjpkTllnoolqO
charts	bdcZdIeNfVgVhZipjXkalkmlnponpmqn
mahmoud	aZcbdkfbgwhkijkmlmocpZqX
harsh	aWbYd3emgvjWkbnWoWpoqw
crop	bZcrdSeWfZgahbidjklVmWoppsqv
severely	abbcckd9fdgrhXidjdkalbmFnYonpuqu
launching	bmdoedfYgahYiqjYkpllmYnq
awareness	ancod2fdgVhaiVjZkPlYnkocpoqs
disabled	dweRflgbhOicjjkdldmVnjopqZ
lopez	bbcPdZesfmgphkiRjakTlonlpbqZ
infection	aZbadxeUfbgchZisjjlpmcpdqw
tanzania	awbbcUdUeYfagYhZipjbonpYqZ
riot	aWbccjd/fagbhXiUjckjlrmZnlpXqj
berlusconi	bccYe0g0hliUjdlpnVoZqa
periods	aYcUdQeYiZkzmZomqz
forever	bncqdRekfugchbiXjmktlVmPnkpYqR
pesos	ancadWenfchYidmkndol
earning	aldOeQfbgXhaiYkYlbmZolp4qb
rallied	abcQdbebfagthaidjaklmcnloXpr
integrated	ambYcYdWeZfNgZhbijjjkYlonlooptqk
villagers	albacnd3eUgXhaiTjXkclbnYqo
rebound	aVcadUeQfWgrhZitjmkolaobpnqw
intel	cWdVelfWgwimjakmlnmkod
therapy	bbcddpePgZhcibjnljmqndodqp
root	aYbocsdVekgSjdmdnnpXqt
completion	bdcKdKeQfWjrk4lpmTncospZ
intent	aXdsexflgdhqicjakTlrmXnTodqd
cohen	bZcKddgoiPjdkYmmnn
occasions	cRdkeXfjhnicjRmZnbpl
jon	aqbWcTdUflhZiTjXkTmunjojqc
lap	adcaeNfpidjdkjmancpkqo
rumsfeld	accVdleofYgxhsjVlmmlnboWpWqa
favored	abbdcRdZebgshkiQjckRmboap6ql
cocaine	aXbXcjdqekgahaiajlkamanZopqr
burden	aXbccteoiYjmkUlYmTnWoopqqs
connections	bjcZfogXhdijjSkPldonpkqp
manuel	arbZcMdXedfcgriWjckdlmmdpWqZ
emphasis	bdcbdmeafYgmhniXjbkJlUmdoapxq6
stanford	ambbcdgZikjYkjndqb
palestine	akcaddepfYkjlcmToppcqR
distinguished	albccWdcfZgahaibjYkLlbmZnkobp5
professionals	aqcjedfXgJhciPjUkVlmmjnnpsqX
improvements	aocWdWeVfPgmhZiYjjkdlcmWnboppjqr
homeless	ancwd6eWflgZhLiZjbkblXmWok
arabic	ajbdcddaeTfUgYitkSlbmnnnomqr
constituency	acbdccdLeafThkipjUkmlvmRopppqZ
revenge	aabkcrd3fygkiakclcmdnWoW
islamabad	acbmcVdzetfjgdjXlmpSqZ
announcing	cRdkfUgzidjdkulynaoUpUqT
hah	asbcckdReufngpiTkrlpmdnnocpTqV
partial	aYbbcVdJfQhljvknl0nWovpTqm
rebellion	aUcmdpewfphaiajcktlomOnboZqq
internationally	ajcSdTemfUgdhcjkkXmQnjokpyqX
petersburg	asbjcMdbechciVjZktlpmXnsodpYqQ
reign	ccdXepfrgridk1lamLnapl
lakes	arcbdVeUfWgThbicjYlYmcnpomqo
airbus	ajbZcWdUfYgmhdjrkbmbndoopr
bible	bdcbdYeZfXgailkdldmmojpdqn
hassan	apbZcXdlepfngnhjjdkUmancpaqa
indictment	aSbbcWe+fWgyhoicjZl6mmnTocpT
errors	aZdceZfShriqjQkUlvmonTq0
deputies	abcMdleYfPgrhoiOjZl5ndplqR
expedition	arbYcadZeXfdgThSiljXkllZql
reluctant	aSbncWgmhnibkmljnkoSpjqU
aftermath	bZdzengrhbikjWkpllmXnRoapbqs
cardinals	adbkcWdWecfdgjhjikjaksmbocpkqQ
destination	atbjcXdbeMfkgThXinjdkblXmcnuqU
displayed	bdcZeafQhUipjZkMlbobpr
pregnant	abbUd6ePfygbhTiVjnkmlbodpYqn
lessons	akccdceBgXickdlWmroXqw
terrible	ambXc4dsecfqgminjXkVlRmWnKoZplqt
boards	bjdWfFgWjWkYl0mtnbomqX
opener	bjcTdUgjhaiwjcksmdnkodqW
sean	ajcUdkfvgciZkUlnmnpWqZ
sprint	accYdcfrhjibkkldmcnjpmql
component	bdcUdSeWfQgXhdiojmkTmlnjoppkqx
embargo	acbjcVe0fYhdjyknljmMndowpNqd
bryant	aYccdveofjgnhliakampnYoU
generations	addQePfmhZiUjllSmaodp1qs
holocaust	akdleqfkgkiakblVmYnboj
teammate	bmcUdqeSfzgjhYkYlWnjoZqd
peoples	albdcXdbeofkhliXjdkOlYmanbobpuqk
seeds	cZdEeTgRiXknmjnupnqm
guantanamo	aWbjcYdnexfYgphrkpltodpOqJ
vocal	aXcbdmeYjSkHlaoap1qx
nevada	bZcUdceufYgjickllrmXojpbqV
unveiled	ajbadWeZfOgphNidjlkslrnopZqb
similarly	adbUcRdXeVfSgshainjUkNlonbocp1qu
lions	ajbdcndceYfagYhWidkllYmbnjplqX
tommy	cbecfvhaiXjYkqlmmcnjokpbqa
inspector	alcddpfMhXikjdkklumZnjonpLqX
acquire	acbkcUdUerfagYiajyplqY
phillips	bacPdceofngmhdiUjpkancodpaqV
vaccine	acbZcbdcfVgdhdimjwkpllojpjqm
hughes	ambacSdWelfjglhZikkb
crowds	acbjdveRgchXjTkdlXnnoSpp
floods	ancqdleTfcgdhMiujdknlYmQoopdqx
pulling	aSbocseKfcgdhXjkkmlbmYqu
neighbor	d0edf3gdhNiqkUlUmVpc
turnout	bacXdUeNfWglhkjXkaljmdomptqo
keith	ajbccWdbelfohciVjZkXllnYonqa
sustainable	asbYdUeVfZgYhciTjlkUlVmWnmolpvqo
steam	acbkcddOeOfcgdhSikjlk0lYmUnqomqr
chemicals	bUcmdlfXgWiXjpkalZmcooplqv
powered	cadXePgdhLipjllZmYnroppsqn
dreams	cxdYePf1gXhbiUjjlNmZnkpoqn
territorial	aWcRdoe3fYgkhukcllmRnYokqd
lawsuits	aVcbdne/fUgmhmiWl3mVnZocpbqX
notion	aQbYclelfdgvhuiajdkOmknboTpsqx
rubber	acbWcqddekfagahXiUkcllonqn
lifting	aSbncZdcejfXgkhciajzkpmOotpaqm
passion	albcckdcfwgciOjbkRlNmbndoTpzqt
kidnapping	aXbccld/etfwiZjZkVllmanaodpXqp
peres	cWdXeafdgshkkmpbqZ
anticipated	aZbZcUdUeUfPgzhkibksoaptqm
beirut	ancadseRimjWkdmbojpdqX
revival	cddUfmgkhYiVjklVmKnkpsqs
flows	adcadPeYfSgUhZinkmmbnnompaqw
footage	adbbccdteWfRkVldmuompYqt
loaded	aWbYdceDfZgchWiqjkkXlYnmolpoqr
crazy	bdc+ePfzgWhWiYjWkclSoXpm
bloomberg	akbZcXddeWfTgthZibjZlpmvnmqZ
romanian	anbYcSdkeTgbiVkambokppqo
stimulus	aacmdQePfOhWipjoksompcqr
incumbent	aXcYdceZgthdimjWlumdodplqZ
fda	aZbZcTeufKgohjibjnktlzncpV
slovakia	amcIdSeSiajckllnmZnloppoqd
neighborhoods	bjcnd0eYgcibjXkRlZmSpqql
discipline	abbjcldtechniQkXmXnWodptqp
olmert	abemfbgxhlicjdkslmncoapTqW
substitute	ajbdcQdReWjnkcllolpa
musician	bdcddaeYfugUhSiRkWlZmYnmompt
maintains	bjcOesfRjkkMldmUos
judiciary	aXcRdpezfTgyhuiajWl3mcnYoapZqa
restricted	accJdjeofRgYhjkZljmSou
diet	bUeUfkgciQjdmrnXoZpmq0
powder	bXcmdbeafjgUhXicjdlnmsndpcqw
mandela	akcbdqemfsgohciVjkkdlanaoUpSqb
bp	cjdce1fVgoiZjombnXojpZqa
committees	ajbkcXdZelfNgUhpiTjYlzpbqW
psychological	aabVcldwfdhlicjdkQmunTpoq3
ecuador	anbacNdaeqfahjjjkZlnmaolpaqX
composition	abbVcNdQeRfRgahqiXjnkUlkmkndolpvqy
indicates	adbacLdMeQfNhjinjdkYnkooqu
hell	blc+daeXfvgYhViXjdkmlTmapcqY
grain	bdcqdMeTgXhYidjjlUmWotpsq0
kent	bccXdaeshajUkkmRnnomqX
nicholas	aocQepfnglhbiSmXojpdqY
genetic	aYbTeWfagXhmijjpkRljmqnUomq8
smuggling	aacnduesgVhbickYmNoqqq
albanians	cXdnecgkhliSjlnRpjql
heights	acblcWdkelgniUjklcmTnkpjqZ
devastating	bTcvdreZgkhQiwjdlamTnSppq6
targeting	aackd+eafagWhcimjSkNnkolpkqv
honda	albccPdVeVfjgohTiVjokjmbnuolpjqd
relay	adbqcVdoeQgUizjXlcmjnrpaqd
monument	amdYeogbhSiVkclamQnmoopYqb
ted	anbccWdVfmhXjZkZldmpnlqa
sweeping	aVcnerfRgmhZiakoltmUnZoXpnqw
raises	aWcbddfRgliWjskcllnmpUqp
muscle	aVbkdpebflmdnYolpjqu
shocked	akbYcjd5eUfmgzjOkWlbmknWoJpvqb
rogers	bZcVdVesflhXiTjdlmnjodpdqa
discussing	aacMdpejfXh3iQjZlsmtoPpW
belonging	akcbdoejfmgShbiZjakNldmPowpnqd
pressing	aSbqcSdcerfTgkhqjblsmcoVpc
ambitious	bacldZeUfjhYiXjblbmboVp3qr
miners	ambXcbdceRgahUiSknljmXorpjql
humanity	accqezgmhmiTkUmWnSodpq
diana	atbacRdneof2hUiPkVlZncoapZqb
drought	ctdcedhVikkllUmLncooplq1
dayton	apbbcOdRenhWjlknlrnaonpRqa
abuses	aWbkcqd/e5fXhnjUkVlomYnWoZpWqk
iaea	acblcLedfOhnijjpkqloompRqS
sells	ckdOfXgWhOjnkYlWntompkqj
rely	dQeafSgYijkTldmkokpmqn
immigrant	acbUd0ecfphTiZkOldmRpqqo
nt	bpdTejfVgYhUjkkjnmoppcqb
nicolas	apcSdbfmhciWjdkalpnnqW
doping	acd3ejhnidlpmcnbpaqc
actively	bpcRdjfVgdhmiXjZmYnnoUpsqV
newcastle	apblcWdYejfnhYjkkpmWndokpaqT
competitions	akblcXdSePfagPhpibjdkamZnrpxqc
endorsed	acbccNdZfPgzhjicl1mjncoYpjqU
shadow	aZbjcwdYelgXhWktmTnqpZ
themes	aYcdeahliajWkOlbmonmoUpuq7
jointly	aobdcRdWesfSgYhaiajklupjqO
concentration	bbcYdpeWfjiUkalOmYncoopuqu
exploration	aocbdYeqfXgVicjkkblXmbpnqj
jihad	bldsekfphdicjckdlamWnjonqa
forecasts	bbdNeRfPgphYjckmmmnjopplqu
hometown	aqdneNf1gchSjXlTmXnmoYqU
counterparts	cNdmeSgbicjZkalkmonnoYpm
nixon	cdepfmgmhcjXmdndoWpa
indicted	aXcZdle0flgshniNjaknlxmZnZpbqO
wounds	aZbYcpdzeQgkhdicnWolqw
translated	akbbcWdCeTfMgdhZiokbnjonppqw
ideal	bXdZeSfugYiakLlRnjp0qs
finnish	aobZcTdbeWfdgbhZiZlcmanmorpkqo
suspicion	aVd9enfpgmhtiPjTkZllmdnZpl
collaboration	atbdcSengRhWiRjakTmcnkokpr
surged	adbccadceZfdgthRilknmZndprqr
reid	bYcLelgqiajakWlqmjnaqa
indigenous	bZccdmeofYgahmiUkNlbmWncpvqq
praise	ambncZdbfcgphdjPkMlYmsndoIpv
measured	aXbTcYdZeMfTgjhWitkYlcmqnVoppuq6
sequence	aScZdNeKfPgWiujnlpmuolpZq6
hide	aVcydrfkgShkiajbkWlTokpYqp
edged	aacVdVeVgphSillbnoodptqw
mode	adcWdTeIfPgZhbixjmllnuonpYqp
remembered	arbXdceOftgphYidjQkVlOmbncoRp0qk
vincent	asbbcNddengnhciajZkUlqnjobqV
confrontation	aLcXd5erfkgmhsidjlkolpmZoXpWql
climb	acdQeIgZhViZjpkplYmcnnqq
convince	aSbpcbdceohmiPjlkpmmoSqT
slowdown	aWbcdYfYgshbijjoktlamRnjooqy
preparations	akbmcRdleYfdhqiljak1mboTpTqa
albania	aocPdbeYfXgchbiokkmVolpc
priests	aXbnd/eufmhliUjVllmanXoZpcqY
surviving	bdcZdXeTfngbhblXmWnaoqplqu
initiatives	apcafSgZhcjckYlmmaocpj
edt	ajcJdWfSgbhlkzl6msnmpRqa
pearl	aobadlfqgYhUiYjXlYnlpZ
persian	dUfYgZitjdlXmXnkojplqs
shield	aXcndke7fVgUhVjkkdlkmVnpowpZ
furniture	ajbbcpdZgdhPickTlUmUnkpsqn
hung	bdckdagkhWibkZlZmdnnqc
substance	aVbWdzgchoicjkkSmknWqx
volatile	aUbZcXdoeSfcgkhjjdlZnjoZpnq1
columnist	aqcWdaemgZhTikjUkUlqmtnuobpXqX
somali	aZcldsgYijjjnapYql
uncertain	aVbVcKdXeXfZgvhykmmbnapjqp
federer	accZdOekfmgnhkiajbksnnocplqc
firefighters	amd2fbhTiOkcmXnaokql
overs	abdQeZfdgahdisjdkpnbolpnqq
battery	aYbccadkfbhUkjllmZnqopqk
acid	abbYeWgbiVjlkXmmnbolq4
pointing	aUbddpeSfRgoiqjSkNmoocqw
organizing	apbpdsgWiVjMkclpmbnjoZqY
random	ccddeSfSgWiqjWkalzmznZokpdqj
ranch	aqcjdpelfzgahTiTjjlUmYpQqa
boosted	cTdZebfZg1hVibjjlYmYpuqn
stalled	aXcRdbfZgqhjjtk1lnmJncpYqm
ibrahim	anbWcSdagthniYjkkXlmmmnaqa
zoo	atcldleYgdhSiWjnkllYmZntojpUqS
breakthrough	bWcSdNechkjmknmaoZpmqn
dealer	accddaeXfbhUibjkmcnuoppjqX
farming	apbVcrdbeagShaiWjdlVmIndonpuq0
farmer	akbTcqdZeUfxgahNiWlamQompqqq
frontier	bcdoeufcgbhajZljmXolqk
credibility	aXbjcjdme0fQgwhvibkLlbnXobpnql
amazing	arbZcudQeKfjgZhXjWkUlKmonaoUp1qt
maritime	anbYcZdrevfTgZhdkXmPop
cardinal	cQdrfmgwhmijjZkbljmjnVoZpcqY
tsunami	alcmdoeZfcgahOi0jdlZmdokpYqo
receiver	aWcadYeafTgai5lkmlonqb
refusing	aSbqcQdvetfZgmhuiUjlkkl0mandobpQqP
chest	aYcudteOgjhOisjZkbnbomqw
tournaments	bncbdMePgThpiajXknldmansolpvqT
surprising	abbXcadTeKfbgvhpimjSkYlcmrnXoIp3qy
existed	abbacVdRerfUgdhnkrmHov
tear	aTcpd2ejfVgchaiZjkkjlmpaqm
archbishop	bjcPdrekfmguikjckmlnmanboapZqQ
faction	aUcZdleofjglhpidjbkdlmmYnZpn
extending	aYbocRdQenfSgnhciZktlqmTonpcqo
physics	ambUcVdUeOfXgYinkbnlpwqn
lined	dVeWfcgUhYiajUkXmmnsodpkqd
debts	adbkcndUeugdidjolbmOnUowpd
explosions	adbccdd0eOgZhaiqjalbmcooqw
mcdonald	aocaelfogjhUiZkTocqY
starter	abcadTeQhaitjkkqldmcnpqZ
gambling	crdoezgXhkiZkamVnapcqZ
recovering	adbceIfjgthWijjkkulbmQnUojplqx
lawmaker	aVbdcXdqedgsjYkblxmanooaqa
offshore	cYdberfYgWijlZmTnloppdqd
historically	bacYdVecfYgmhnjXkNlUmQndp1qu
tougher	aPccdpeYfZgphjiZjkkmlnmWocprqm
diverse	bZcXddeVfVgahmiWjTkCldmonjoSp/qw
protestant	aXcXdtekfwgkhjiTjYkdlkmOnVojppqm
buddhist	ajdkedflgbiXjUlcmcoXpkqm
audiences	aYeUfbicjYkVlXmonooQp8qj
tribes	abccdae1fcgchpiXjdkdljmXnXpn
constantly	aabndpebfWjakdnkoSqn
silva	aqbWcUeZhZkWmdpZ
rescued	albadueJflhRidjnlVmZnWomqj
arnold	arbccXdReohSiajckkmcnkpcqb
lasting	bYcUdJfjiXjokplZmcnYolpmqw
laura	aubdcKejfugbhUiYjckXlbmnnpocpTqW
stern	acbacYdxejfagshVkZmlpnqa
moreover	bXcLdSfPgjhkibjckVmXoopsqu
mounting	aObodqekfSgtimjdkjlqmYpbqr
honors	ancaddePfagakVlbmankobpwqU
urge	aZbucXdrepiXknlpmqnloKpVqO
exhibit	ajcWdZeafQgXhUicjmkZlbnvodpmqZ
boundaries	aPbddZesfUhokdlqmVnYoppoqw
negotiated	abbccHdRe3gphkiRj0kolsmYnTolpZqX
neighbouring	albkcWdofjgZhZinjZkcljmOoqpcqd
urges	bscTdrelfYgjhdibjlltmknpoRpPqV
undated	atbdcadLecfWgbhXidkjltmvntoZpR
mothers	ajbXckdyeSf1gThTiPkalUpcqn
athlete	acdoeSfpgVhaikjlkXlWmYnoprqb
subway	bjcodweLfkgjhRjckmllmZnoonpb
eagle	akcqdbgWhWiakYlYmZnkorpjqk
frederick	aobZcPeufpgjhYidjWkomRnaqc
eagles	gajblVmbndokpjqY
curb	aRbocqd0ewfchXiSjqmQnlokpZqo
romantic	bYf5gbiUjZkUlXmjoSpuq0
belonged	bZcXfqiUkVlWmNnZoxps
fantasy	cvdcflgTibjckSlYmmnmoXpxqk
optimism	abcZdbecg0hjiakklYoSplqo
affiliated	anbjdlejgShdibjXkblnmXnnoqplqR
merrill	abcadcexfagqiRjlmjpcqk
civic	aqccdnfliNjRkQllmWocptqU
bullet	aUbYcrdpeJfchUinjlkZmjnaoxqx
hunger	cmdsfngdhaiVjkknmSnkpZ
cautious	accTeSfcg1hojQklmkndoMppqj
hudson	aobZcZdYgnhQiWjdmYqj
kenyan	duedflgZhbjdkdldmdoapa
evolution	aYbUcaeSfXgjhmjlkdldndocpxq1
zambia	azbccOdRfXgahaimjblmompUqZ
reed	bYcYdaelfcgbjQkYllmjndpa
wound	aWcudpeQhaijjckkmanUojqt
modified	aTbacTdaeVfNglhajwkjlnmVovplqt
exercises	cTdvebfZgWiljcklmdnjodpY
wicket	aadTflhdiljdlamcncodppqn
jordanian	bddtelfqgciakblcnYolpaqa
neutral	aXbccVenfdhriZjjkXmlqc
rumors	aXbld3engohtjTknljmnoPpTqj
interfax	bacSdyebfVgnhljckWllompcqm
riots	aYcnd+gmhbicjckrlrmSoaqk
madison	alcbdoesfkgbiWjZlomaocpbqN
afterward	abbZcLdxeTgwhjiajbkpnWoUpbqd
statue	cmdaelhNicjnlVmUnmojpbqc
preventing	abbqcddwetgWhkialmmNndojpXqq
negotiators	aXcLdbelfcgkhqiTjpkslsocpSqb
skating	acbjdmeQfvhjiTjbkdnjobpoqj
schroeder	ajbacUdXeMflgvhdibjZobplqj
portrayed	acbXduetfmgmiYjVkOmdoXprqn
richardson	bjcNgkhbiokbldoZpXqa
timor	cTdnekfWglhkikjjklllmYobpWqT
balanced	aabUcbdPeWfXhkiWjlkSmsnYocpyq0
rifle	aWbadxeWfZhYkUmbnlospsqp
resource	apbbdZecfNgQhbjZkPmjnmppqn
latino	cmdreXfbhliTjbkKlanjobp2qd
bull	cqeZfqgchYiXkrlRmTnkokpc
dramatically	aSbZcbdjeafVg2hYjskkmNnZocpsq3
ahmad	albbcRdZfdgqhjidjWkalknkokqY
yields	aYbccZdJeHfbgkhZjrklldmonjojpkq1
contested	aWbWcUdSejfSgkhziajZknlvmWnaojpv
pepper	bldbeofagdiOmsnnoY
proven	aYbTcmdUedfYgohskQlZnTp4qs
eddie	alblcbdaeXfwgdhWidjWkYlbmjokpcqY
ahmadinejad	aXdleYfagziskjmdoaqb
bachelor	aobZddeRfogUhYidjnklmVojpu
danny	apcZdaeaflgdhbiXjjkcpXqZ
sadr	aYbjdxfjgmidmXodpdqb
defeating	cXdaeafjgjhjidjRkjlrmUnlocpvqd
rocky	albWdbeYgdhajWkblaplqr
drives	adcmdSeGgThMiujakclYorpkqy
commitments	bocUdceqgahmibjklbmXnXoppcqV
disarmament	abcUgdhnjrkslnmVnYokpQqd
rolled	aabbcpdVeSfZhPioknlbmcojpmqv
emirates	ancRdXeqijkZnjompdqM
murdered	bVcod/eWfygjhViSjakbldmanTpk
indoor	drfkgXiTjdkalXmVnronpsqb
dubbed	aobYcqddeafZgZhImbnspj
slight	aabWcddXeIfdgshdkbmjnZojprq3
weaker	aWcYdbeTfZguijjblamXnkpwqx
declare	aWbkcYdZewfVgmhqjxkzlwmUpLqJ
europeans	abcadaeRfdgjhqiRlZpw
ammunition	aZbdccdnePfOgYhZiojdkYlanjowpmqv
starred	anbZcadZedfkgahQiZjlkdlamanqolppqd
pursuit	adbkcbdtejfzgchniRjZkalVmSobprqo
sophisticated	adbZcndleMfbgZhYiqjWkOlZmknjoZp5q2
nose	aabdcvdneRfYhQiokbmbokpnqs
kenneth	ajcTdVexfdgliYjWlunjpZqY
depend	bccRdHeafThojokblZmcnaokpjql
bulls	acbmcleVgkicjlkrlXndplqa
topics	bccQeYfRgXhqicjUkWlnmynroSpnqs
consisting	cSdSeXfQgNhaiZjWkVlsmkovprqr
bishops	aYbocVdweufcgnhvidjUkllvnWoVpbqQ
deemed	ccdkenfShpkPmRncompqqW
crews	anbjcZdqeVfSgXhXiclamWnjoopd
barak	bccZdWfcgvhmicjbkplknZobpZqc
valued	ambacZdSemfdhakOlTmknUp2
offset	abcadQfPgmhajnkamdoqplqx
saints	ajbmdYjZkllcmXnYqV
inspections	acblcVdleXfRgcinjtktlnmZoopPqZ
jennifer	anbacSedfrgahXiTjZkbllmlnsoapYqb
hearts	alblcsdTfsgZhZidjZlbmlnZqa
chad	akblcWekfdgWirjckZlkpSqX
dprk	ambkcPdmgZhdikjmkkmbnoocpJqZ
nn	apbmdKeVgWhdipjckolmm6nmpTqX
initiated	apcLdkerfXgjhYiZkvlxmWncodpbqZ
disc	cbdGeSfXgZhTibjkkblkmpnno2
tremendous	alcmdXgjjdkQlOmbnVoXp2qo
institutional	adenfWgjhriSjZkXlkncps
wallace	bdcYdcflgnhciajakbnapmqj
shortage	cneVfUgZhZimjklbmRnoonqr
hailed	asbVcNdbekfcg4hdiZjZkQlknaoRptqb
horror	ajbccwdkeXhajdkYmkoapuql
triumph	akbcckdNfrgmlYmTnaoapu
encounter	acbUcUdreVfqgajZkjmnoUpcqp
cinema	arbddafZgbhaiXjlkVlZmWnoojpyqZ
picking	abcndReBfZgajWkjmjoXplqr
cycling	apcbdjeWfrgbiPjdmZnnqd
mario	amcYdceWfmgphZidpoqc
azerbaijan	albbcTdTemfahnijkdljmVoqplqa
partially	abbZdYecfTgkhcjqlpmSnYowqv
investigated	adbYcYd5ewfTgshriXjWkWlznSocqc
unexpected	aZbaddeQfdgsiojckdmknYoQpoq0
surname	bYcRecfkimjmkPmaoopZqq
spreading	aXblcqdvemgZhciljXkcmRnkocq1
achievements	avcbdVeZfdicjYkMlRmZncoWp3qm
contributing	albocYdbecfWgZhdiWjXkLllmYompwqn
suburbs	dueOfjgchXikjRmSnnptqk
debris	bdcmdneSfYgYhWinjbkZlamdncoopdqx
islamist	aQcodxejfjgjjakdlkmZncpmql
heating	aZdaeZfdgjhYicjlkqmbnjopqr
elder	bUdmedf1gkhbiYjYlZmXnYocpoqm
sanchez	bYcPebgpibjdkZlknjodpc
bulk	akcbdMebfTgUhYilkXlYnconpnqr
ivan	apcQdYfogmhcjcmSoppm
secular	aWeofkgmhqiVjakWljmWnYpyqk
lifestyle	anbbcndtfsgahaiUkLlZoZppqo
unidentified	aZbUcdd/eVhbikjdkPmmndonpaqq
populations	aYbaccdjeVfTgbjkkUlYmUnlompyqy
slovenia	apcGdOedfchkkolnnjonpcqc
spin	aScmdXejgZiplmmunboapjqr
stationed	bmcMdwfXgXhXlcmTnuoopaqN
sweep	aSbmcseafbgchcimjZkoljmYnmoWprqp
nikkei	cSdYeHfSgthcimkplkmqnqoYpkqp
butler	cYdjhdibkZllmbpbqZ
frustrated	abdxecflgvhljOkcldmanSoOpu
liquid	aXbZdUeXfUgYjqklldmsolqw
towers	cjdneofcgZhWijkYlZmXnootqk
adventure	arcqdTeTfmgPhWidlXmmnqoZpoqj
refuge	akbmcadrgahcickblWmWnjpbqZ
fence	aUcodsejgShVkdldmXnlorpTqj
ups	bkdWeZfjgZhSkjmmnlpR
mixture	aVbddOeZfbgZhpiWjmkclkmvncobppq4
opposing	aLcTdsesfWglhqjWkTlumkncoVpo
tibetan	bldueagXhdidjbkdlamYnooZqn
ahl	aocldXfmgmijjpklljnnokpUqM
concessions	acbmcUdQe0fchriXjplkmZnWqa
murders	aXbbcnd6fqgjhdiWjakblpnUqm
brick	bdcpdcfmhQiZjbkZlcmTnjonpkqs
enrichment	abbpcUdkfchoicjxkolkmUnjoopVqa
panama	atbbcPdVeofchUiplnmVokpSqT
journalism	apbbcodnejfWgWidjXkRmcoYpy
premium	albbdNeafZhYiKjqkSmnnmoqpt
bowling	cneafpgYhaimjVkXmbprqp
ucla	akbccbdkeMfaijkkldmjpm
rains	ameXgjhRimjZkulVmSndompcqw
deciding	aMcMdSejfQgoh7iTjokrl4mnnboWpcqY
junction	cXdNgWhVikjakxlqmXnqovpP
touring	aoblcZddeRfkgWhWiRlXmOnrompqqT
watson	cXdZebfmgchYidjbkkldnjoj
mom	aoctdoeLf9gWhKidlNnpoZpX
rays	adcZdZeZfbgjikjbknljmvnqoYpcqa
leftist	aXbZdsecfmgjiVjbkUlkmcodpqqn
publicity	anbmcndve0gbjTkVlcncoUpjqd
shaped	abbXcudWeZgahSkQlZmlnlpsqw
shrine	bmcmdufohbijjalXmSnnocpbqV
purchases	adbpcadVeXfVgahWiqjmldmbnnoqpb
nebraska	badWeWfcgmhbiqjWkrmUncojpk
slump	aXbdcrdUeYfcgrhXimjnkulamQolpoqy
submarine	bcdreUgbhSipkjlVmUnooppjqn
consistently	aZbccYdWeXfPguhlikjVkKmdncoWp9qr
flown	ajcOdoeVgbhUitjllbmXoppcqT
animated	cqdYeafcgchYillcmmnooapq
patterns	aUbXeZfUgXiljdkRlkmoq+
perceived	aVcod3eofbgshtjVkBlbmanXoXpwqp
aging	acbacndoePfjhUiUjslVmTolpnqw
threaten	aTbqdqeyfYgbicjuldmNnqpa
flee	adbld1ebflhYjnkmmVnkpWqZ
medieval	bcdXfdgdidjbkalXmQonprq0
physician	akbYcZdqekgahXidjckjlrmbncokpZqc
scholar	ajbbcXdbejgbjckYldmWnopuqk
monitors	abbmcXdsfDgYiqjllqmlnkoppOqW
stevens	bXcMdSemgxiTjZkZlwmnnZod
smile	abcqeXfohTijkjlVmonjoVql
comics	ajckdRelfUgXhVkjlnnspnqb
pursuing	aablcXdtenfjgkhtiMkaljmVoVps
businessmen	amdkfogViMjSkWmjoYpqqW
processes	abbbcZdWfPgWhqkdltnVonqw
amsterdam	asbacKeahbiVjjkmmTnoorpkqQ
panic	aZbkctd3eYgdhZiojckqmanjocpaqm
awaiting	aabccKdjeWfYguhnickxlynboapWqQ
adapted	albYccdOeTfRgbhXkWnnpxqu
wounding	aabbcnd/eMfjidjTkUllnappqv
segment	acbXdVeMfQgZhbikjbkcmmnqopppqw
painter	albVccdWfogZhTiUjjkZlamUnmpxql
experimental	bScYeOfUgYhdidkcljnkompxqw
cult	abbbcodzetfugkiMkZlcmVpu
transaction	adbccPdLexfRhqicjqlumlnVonpVqd
jamaica	aobncQdkexfrhWjUkZmRnkpXqV
distinct	aXbWcXdUeXfUhtibjdkLllnbp4q2
solidarity	aobjcYdjelfqhaiVjbkZlbmWojplqT
blasts	add3eQhXiqjWkcolqp
governmental	apcZdse0fUgUhsiUjXkPlumanaompdqY
salaries	ckdbfYgchdiKjqkaljmdndooqb
whereas	bZcOdMeMfZgYhdiajbkWmZoxpwqz
nationally	ajbbcZdbeXfOhdimjWkallmZnlodp2qa
televised	acbacYdqejfcgqhtiljXlompoSqb
scattered	cWdjebfXgZhdinjQkWppqq
obligations	abbmcWe3gchoiZjrmTnWoupSqT
strategies	bcccfSgYhliajbkWltmuoYqt
dependent	albZcZdVfcgZijjlkUlVmXnboupoqr
listening	ccdjeKgchjjLldmunjoXpkqj
absolute	aabbcmdTemgkhpjkkVldmbnRoopq
guarantees	adbmcRdRewfXgchoiXjykbldmbnZoupZqb
clarke	cRdUekfbgohaicjRnnokpk
styles	aUbadaeTiUkLmknkoZp5q6
ankle	aYdleXfkgkhcilkmmdnUoppaqp
leagues	bjdOeagUhkidjdkkmSnookpwqU
runners	aabjcbdYeGfqgUhcjckdlZntocptqd
volumes	ajbXcOdCeSfJhYiajcknnkotpxqs
origins	adbYeafjhokRlZmdncpoq2
damascus	adbpcYdqedfmgkhpjWmdnbpaqT
shirts	crdmfngXhSiYjZkblYmjnspZqd
heroes	aobjcudbeXfrgWhWiYjdkXlSmdnlocpmqY
crystal	aobXcbdLeqfmgVhXkVmmonpcqd
demographics	aZbVckdqeSfWhkijkRljmppxqz
celebrations	aobpcVdledfvgbiXjbkqlYmWnnoWpWqU
explore	cUdTedfTgThniSjjlkmunuoPpk
michel	awcTdTeVgriPjWkUlqmqqZ
aviv	amcXdweZhdiZjbmcnmolqR
ghana	aybccOdPfbgXhdirjjkbncojpaqZ
reactor	adbkcZdaeTfbgcipjxkwlbmQnmovpY
flash	anbjdaeUfSgbhMi1lkmlnpoopaqo
accepting	acbmcddmeogkhsiVjakblqnSoXpdqU
merchant	dbelfpgUhRickdlUmKnloopp
fails	aQbkcbdQecfQgbioj2kolumbnjpQ
tense	aYbacPdqeWgnhrimjbknlkoWqp
deeper	aSbdcndVeIfYgjhjlcmmocpxq5
prestigious	avcZdWeVfbgXiXjbkTmWntoap5qO
automobile	apbTdYeWgdhOiajnkZldmMnkowpsqp
strengthening	ajbkcQdkerfcgliRkcmVplqs
ralph	albacZdcelhYicjTkdmXnmpoqY
topped	bddLedfZhSjYkVnqptqm
millennium	aodUgZhaiXjokpmVnoojpXqc
inaugural	ancadZeagahcjakqmcnqocqJ
jurors	aObWcUdoesfUgzh3iNkdlym3nToUqc
hopefully	bnccdGeJgdhkicjlkylWmkoVqX
lloyd	anbdcadVeqhUiUkZmWolqZ
humor	aacxdpeUfdgdjZkIlXmzoQpvq4
jurisdiction	aQcNdke/fMgqh4iWjll2mUnWojpWqT
prompting	aUbocVd3fXgphZimjakslwmdnloTpa
locally	alcXdQedfVgUhYijjbkZlbmXnoompr
prosperity	apdNflhZiajkkYlPmTodpsqp
diplomacy	bocadlemgYhoisjjkjlbmboXpZqk
cypriot	cOhjikjpkdlomcnbojpXqZ
argues	aXbUcTdWeyfNgvhpibkNlnmZncojpoqv
istanbul	albdcSdoeRgkhjidjcljmYnlompmqW
denounced	accbd9e2fag3hpjQkOlvmbnWoTqY
ounce	aabccjdWglhZiXkslqmmpd
koreans	cadoeKfpgdhjidlVod
atp	albkcZdWfjgdhjiYjbkjlpnkolpkqP
pedro	aqbacVdagjhbidlbmTocqa
braves	cZdRgkijjbkqljmjnmoaqT
capita	aobXcmdbeYgYhTiXkPlYmXnloxpw
troubles	aVcmdsengohkijjcklmUnboapaqx
filmed	albaccdpecfagbhbiZjckaldon
comply	aYcPeyfUgmhoiYjxknlymUnXompSqS
emerge	aPbccadGeYfYhmjqk5lombnooVpmqk
overwhelming	acbWcddbeYfVgthoiljTkQnToUp3qq
insist	aZcUerfdgohziMjlkblknbocpYqT
sponsors	anbwcXdbemfZgTiYjckWnsqH
extradition	aQcCdje/guhtiYjnkvl5mWndpPqN
researcher	apbVcUdnfWgYhXjbkVlmmjnsqk
supporter	alcWdresftgqhXicjSkRlYmOnjpoqY
chocolate	apbccldJfwgThWiQjllbmroapcqk
thaksin	cldleufogpiZjbknlnmdncoYpZqU
nonprofit	asezfbgShaiPjakPlnmconpkqU
ferguson	ajbccUddekflgviZkXmknYodqW
sacramento	amblcYerfcgliXjYlsmbncodpcqW
dominican	apcPelfrgbhZjdkcmRnkpXqZ
posed	aTbbd2epfYijjmkUlcmZnppcqq
conversion	abcTdceYfchkjtkdmanVotpdqu
spectacular	akbbcrdXeQfjgdhZjZkUlSndoXpwqx
kazakhstan	anbccPdbeagcjdnpojppqa
quarterfinals	ajcLdNeWhpjckolrnpplqY
riders	bleJgZhbiNnkolpoqd
flames	adcjdzebhWjllYmXplqp
alfred	atbTcddTeZgdhTjZmcolpqqm
cameron	bZcdfogohaiVjVkXobpoqa
jefferson	albdcTepfnicjbkUnZodpaqb
twins	aZbWcbdceZfygdhVjnknnkpd
downturn	aYbacrdYecfYgrhXimjmktlbmRokpnqy
bailout	abbkcjdNecfThdjtknllmcnaonpYqk
worn	aWcrgchUibjckalZmbnjokplqp
herald	aqcZdaepfYhUikjZkjltmnnmobpQqT
ottawa	ajbncTejfbhdicjXkmlxmYpbqQ
dirty	bbc+dteVfogQhZjUkZlWmZpcqp
raymond	avbVcRddekgmhaiWjZkXlsmlqU
traditions	cdfpgdhriRjckSlVmZnboZpuqw
hague	bacIdbe0fZgphqiTkql0mYndojpaqJ
honored	aycYdafmhdiUjZkTlbmboUpvqB
katrina	alcpdpfcgrhRinjjlZmTnXpZqm
organic	bUcndTeYfjgUiPjjkdldolpsqu
avoided	aXccdjfbgwhxjYkZlmmXnboWpjqt
harrison	bbcRdcejhaiWjYkjmbnjojqa
interstate	aacaeqfZgakplpmTotpWqj
warfare	aabbcmdyelgUinlcmSompkqz
belong	cZdReafjgShoiXkSlYmXnjorppqX
lankan	bdccdofagbhaipkkmaodpZqk
burn	cqeZgYhViXjvkmlYmZnjorpVql
intensive	albbcYdneRgajckumbndpoqq
andre	ambdcWdbeWgbhdkYnl
manages	bmcmdUfXgQhWibjnkZlZnnoj
martial	aWcddretgkhoiPjpkjlsmSodpj
aaron	abcWdaelfkgdiWjlmZnoompc
reliable	ajbUcVdTeKfYivjWkPlbmnokprqx
richmond	akcRenhbiYjVkllnmRomqS
legendary	ambdclddfwgdhSiUkWlMmWptqn
draws	adcYdOeUfWgahckZlbmlnlobpqqs
wolf	bXckechYiTjklVmannomqo
burst	aWbYcqdteOfagdhRiqjokjlamZq5
sued	bbdue/gshdiOkZl3mVnUpcqL
miguel	aocPdaewfjgmhmiWkZmYpdqS
advances	bdcLdYfUglhliokaljmjoWplqw
cups	akcldDeXfkgZiVjbknmnonplqm
celtic	blcadMekftgjiYlbnaojqj
responsibilities	aabkccdtetfYhriXkZmZnVqZ
grows	aXbadUeXfbgYhWkplcmTnrocpsqw
discover	bdcceQfYgYhaibjjkblkmynpoWpc
mart	atcdddepfkglhQiYkZnmpaqX
conceded	acbWcTdTedfUg1hwjWkXlknNpoqv
halted	aabkcLeofUgwhjikjrk9lqmGnWonpSqk
rallies	aabocTdmebjSksmcnroVpaqb
witnessed	aobUcYdveXgohbjYkblYmXnUoaptqq
babies	aZbTcwdveDfsgWhRicjpkklWokqu
predict	aUbXccdLeNfSgjhmjkksljmpobplqq
clan	aWcldueufxhmiWkYmXnTokqo
hopeful	ajcTdVeNflguhnjWlbmjnloMplqX
taxpayers	cxdOelfcgchdiXkZlpmjnVomqZ
mechanical	bZcneSfagYhcirjkkYmWnYouplq0
stronghold	dpfkinjSkjlamTqk
bankers	abbjckdceriKjblkmlqc
surveyed	albPdceMfMgjhciVjVkamuncompyql
excessive	aYblcqd7evfZglhoiPjckQmXnXojpdqt
accomplished	ajbddLeSfmgahcjckYlPmQnbodp3qp
brad	albncUdcekfjgahWiljbnpqP
fever	akcndpeXflgZhQipknlkmXpbql
remainder	bkcRdJeafXhjiZkwldmNnaoyqa
venezuelan	abbccbdpeqfjidkYpZqc
eta	adbkcQdoekgmibjjlqmboqpNqc
characteristics	aZbUcaeOfZkGlcmmnbojp0q+
lin	aubccWdaecflgjiWjZkWmonroapcqc
columbus	arbjcSdcfjhTjdklljmZnkokpbqR
blocking	abbncTdueofTgbjckXlsmWndpUqo
catholics	cXdmekfrglhmiSjTljmcnRobpn
exciting	ambZdQeEgchkjTkclSmqnkoHp7qn
willingness	aXbkcSelfcgrhsiZjkkZmlnaoRpkqZ
assisted	ajcQd0emfdhWibkWlqmVnWop
planted	adbZcldjeWgXhViajZlXmYnlorpmqp
endangered	cjdmelfSgZhbicjnkZlVmInnompj
incentives	bkcddXedfbgbhbiPjtnkol
watchdog	dse1fOickZlzmcncojpYqT
mp	abbdcZddfcgkhcijjUkmlwmUnloqqS
chronicle	aucUdUevfYhdjRkdlwmxnjoUpUqZ
slowed	aYcadjeRgshVipjlkvlXmHnYomq5
seng	apdVeNfdhVjcklmknmqk
controlling	aYdpeufbgZhmiYjjkWmXnUolpnqt
campaigning	adbjccdmfkgjhjjSkrlmmRncoWqb
battling	aXcmdsfjhciUjdmVnbprqq
diesel	bddWeMhPibjwlWmTnpowpnqp
queensland	bcccdWekfXgbhXijjZktlsmSompkqc
glenn	akcOdYeYfjhWijjakkldnlojqZ
bullets	aUcqdyeQfagdhXijkcmjooplql
voivodeship	cbdbesfZgpiljYkklpmRndovpl
edited	albbcRdRecfNhajZkblqmrnkppqn
overhaul	acbbdafSgjhXiajokvlrmSnapdqq
predominantly	acbZcYdmeafbgdiajXkSmRomp4qs
load	aVbcckdZeGfSgZhTiqjpkYlZmnospkqw
indianapolis	caeZfjickslkmYqP
phenomenon	bSckfdilkUlamdnkpmq2
barriers	aWdpeqfWgViWjlkXmRnpotqr
bones	acbacodZeRgdhaiclamjnYopqy
supervision	albjcXdwelfWgbiZjjkjlmmUnYorpaqc
tyson	aUbcdteufpguhqiUjokknXoZpjqa
aspect	bYdjfWhtkJlcmnnZoYppqx
cope	baePfYhVjllcmYnjpkqu
frequency	aVcPdjeYfQgjhjizjjkblmmpotpdqq
expelled	acbpcUd3gnhpibjkkqlpmRnXpcqI
quest	bkcjdReYflgbhdiajokllbmdnkoYpm
sacred	ajbjcnekflgThkicjakblRmSojpb
decisive	aYbZcQdPebfZgphvimjbllnWoUpwqr
doug	aqbdcZddhciTjXkWljmnodpc
linking	cWdlekfagWjZkVllnjoopaqs
shifted	aVcUdmecfPgyikklllmQncpoqt
coordination	apbjcVdxfVgWhlidjXkUllnaolpd
ariel	adbjccdkeqgmiZjdknljocpWqW
aziz	bbcZdjemgqhriZjkkbodqW
fake	bXcydpecfcgMhUikkSmloqpWqn
symphony	anbpcTdSecfbicjWknmYnspnqT
pioneer	atbXdZgZhNibjdkblamWnnojpuqj
physically	aYbcdteTgkjZkblcmYnYodpv
reflecting	acbbcZdZeTfVgviWjYkWldncp1q0
diversity	bbcadjekfShriRkDlamloWp3qn
magnitude	aZbVccdjeZfagmhYirkamjnYprq0
lobbying	bnccdne/fjgciXjUkclqmWnXoZqa
runway	bdcddneUfXhXiljklcmXnoosql
sized	albacndReLfYgRhOjkkWlWmkntonpwqm
cruz	aubUcMdcelfkhaiTkVmbnnpY
marched	cWdthWiZjbkmlkmUnkoYqZ
frustration	aUbjcmdwguhoijjUkXnUoSpoqp
fisher	aobYcWdcfjhUibjblanc
broker	abblcXdYeuhajnlkpVqY
consortium	amcadQekfVgSicjokalomcospqqY
pressures	aLbkccdmfZglhjiajllcmdpnqv
chan	atcXdZeahZidjdmjntoVpXqU
adequate	bdcaedfSgchnidkTlbnaolpkqq
montenegro	amcBdOeofdhjiZkjlrmaonpcqY
standoff	aNcTd2erfkgnhpjvk1lpmVncpJqk
circulation	ajbcdYedfLhSiujblkospkqo
wal	aocbdberfmgnhTiUkdnmpZqX
fictional	bbcodkedgThcinjYkTmnnmqq
commune	aubadUeXfZgWhcibjclomWosqd
hans	albWcUdYeRgkhbiZkjmdovpkqk
copenhagen	anbacOebfjgciXjkkumVnjoopdqS
armored	adbbdxeVfYgahTjdkXlcmWnooopnqp
technological	anbbdXecfVgVjjkblamXnlpsqv
sullivan	akcQdke1gkhdiVjZkWlnmdocqa
adoption	bYcMdneogdjnkmlzmXnapW
identification	bZcWdneVfQgVhdivkNlrmlovpVqj
decree	adcVe/fVgnhliXjnkvl3mOnVonpNqV
syndrome	bTcmdpeWgdhXimjkkdljncoqpdqz
butter	dNejfngchjiUjllcmmqr
sung	akbjcWdXeWfrgdhZjdkblVnspXqo
honorary	asbmcRdcemhcicjjkdmUnmplqB
mirror	bbcodaecfThXinjakSlnm0ql
recalls	ajbadseRfngphPjakdlYoVqu
testify	aRcPdpe3fbgqhviRkpl1mnndoXpNqP
ethiopian	acbbd0ejfjhjjbkclYmdnUojqs
inspiration	akdWeXflgdhVibjZkNlQmpnjoSpyqw
kuala	ancPdkeZfbidjbkrllnrpYqS
brooks	albccadVedfngbhaiVjVkZmjpmqj
arroyo	bmccdtergthkidjZlmoSpLqW
cow	aYbbc3djeVfpgahTjnkqmVonpWqr
roma	atbkcNdmiVjmkWlYmZolqZ
finger	aUbmcqfdhYiujXkZlkmnnapYqs
seemingly	aTbYckeZglhkiqjakTmdnVoVpqq4
radiation	abbXccdyeWfchailjpkcmloqqu
montana	akbYcbdZhYiaknmXonqc
defenders	bjcXdteugkjRkOnZpj
collecting	akcndPeUfYgNhciXjUkYncoopkqr
troy	abcddVeVfdgmhbkqlkojqZ
duncan	cXejfjicjVkalkmnnZoapjqb
premiere	aocTdUedfbgdiWjjkullnopjqP
walks	acdWeMfkgQhTidjckcnpobqm
soared	aabccdecgrhQinjmkkldmWncokpuqs
injuring	abbdcnd/eLhajWkblkmYnZoopmqu
manufactured	bVcddUfagahOiqjmlYmQnlozprql
communists	bdcddZebfmgmiVjYkpljmSndodpr
trainer	akdneUfuhbicjlkYlTmdnbompmqZ
soundtrack	akdNeVfagahXidkXlbmmnjooppqk
dictator	aZbccndmepfvgphdijjkklljmZnWoapZ
adjusted	aVbZdUeRfQgshYjtkslqmmnbopql
weakened	aXbccWdnemfbg2imkomInVojpsqw
foul	aUbccodxhoipjWkPllmonPobqt
dual	aYbccVddeWfbgZjvkTlmnmo2
flower	ckdLebfmgNhOkllamcnzod
stockholm	aqbacQdjeThZidjZklljmXnnokpnqX
characterized	acbTcZdrepfdgthmiYjPkHlknSoapyq/
observer	alcMdkfNipjYkXlsmqnlpdqM
ballet	albjfogYiLjpkdlYmVnmoapm
firmly	aTcZdbeqfbgwhribjckZmYnboYpq
interpretation	aSbTcSdcerfSgrhziajdkQltmpnTokpmq1
slowing	aVbjeTfagqhXimjkktlamOnjq5
creates	aWcmdResfLgTjokSllnnojqv
resolutions	adcRddenfQhoiojkkllvmcnYokpWqT
machinery	akbWcjdUebfVgXhSirlamPoqpoqx
roberto	arbacSdcepfmgpiUkTlnmdnZojqa
inch	aXdFeafXgchWiZkpmjoxpoqt
lisa	aqbbcOdjfmgchUiWjbkclnmlnuobpZqY
trends	aabWcbddeSfSickdmmnroZppq2
cement	albcdSesfcgahXiYjokblWmUonpkql
undermine	aTbocddne9fagnhqiXjnkZmTodpd
baptist	aocVdpfwiZjWlcmVnaqb
basin	ambadQfPgUhbidjamdnkokplqs
warsaw	amcOfliTjYkplmmMnlosplqW
paramilitary	aZd9eqfngbhdiSjckYlnmWnYoqpX
indicating	aXbYcNeMfPgoiojZkbljmlndopqv
theft	crdueogZhXidjbkTlnmSoppbqn
hitler	bbckdpebfsgmhYiZlQmVndprqn
compiled	ambZcWdIeQfHgYhUisjVkblpmtoqplqp
cave	akbdcqdVeVgShWicjYkklWmbnnomql
lithuania	apcIdTfbgjkqmPnlorpjqV
toys	albdcveYflgWhNikjkkalTnn
focuses	akbZcbfRgXiYjXkPlknlodpoq0
bennett	bccTeoiVjVkcodqd
developers	akbmdUemfSgbhaiYllnnpmqV
ac	ambkcNdTgmhdjmkbmlotqY
additionally	anbbcFdXeVfFgYhciZjdkWlsnoo1pk
prague	atbmcGdbeXfkgZhbicjckvllmSnroqpaqR
lesser	aZcbdZeqfcgjhpiVjakOmTokp1qj
uss	aocXgchRimkmlcmZnqolpXqU
descent	aYbXcbdmeTfqkXldmanZooppqw
cleric	aSccd0emfrgrjblkmZoYqd
occasional	adbkccdneXfdgUhbipjVkWlanlocqu
advancing	cNeTfZhkjZkdmdoXp0qw
kyi	blcUdkesfpglhkiXknljmcoYpOqP
roadside	acbYcod0eIgShTiqjYkbmdnmoqpdqw
bulgarian	bZcSeZfdgcibkjmXosplqo
guided	amcXeMhTimkalXmlonpn
distant	cYddeLftgdi0jRkblSmbnloZptqs
roh	bdckftgrhjibkklommocpMqT
mini	apbbdOeSgUhSibjqkpnxorpcqd
excess	aWbocwdaelfWgViTjnlUmbotqt
cubic	aZbZcmdNeSfTgahbjlkkldnXozpqqs
nashville	albncXdlemfvhaiUjamUqU
mere	aacrdPebfcgahnikjZmbnXojpmqt
pit	bjcpdbeKfjgViWjckkldmaomqk
fleeing	adbjd/eUfohXikjblamSql
levy	aobVcUdVeqglhciLjnkdloncotpVqX
blake	bZcSdbfkgoiWjblomqoZpnqc
trio	aacVdaeSfqgahciSkanjpnql
combine	aZbjccdMfVgVhoiRjpkjlmmunjoYplqt
confused	adbXdyeTgmhpipjNkWmmnYoQpnqm
epidemic	acbVcsdzfbgbhSirjkkkljmQpdq1
divide	aRcodNeqfVgYhsiUjklomoodpjqw
sergei	bjcOdkedgmjdkYlkmcnnoj
minorities	adbdccdteofXhsiSjbkHmcnbpzqk
shareholder	cSdYe8fZgohqiNjmkdlqndodppqR
mumbai	clduhWjaksljmXnlokpdqd
defendant	aRbVcTdpe/gvhtiRjnkSlwnVpcqa
egg	aWbccvdSebflgUhdicjoknmmpcqv
speeches	blcXedhminjKkclamrnjoQqk
reward	ambocldZfjgXhaiWkRlampnZqX
swift	bccUgohWimjaljnYoUpkqq
shake	aVbnc0gjhaibjlkolboS
duo	cYdXeUfqgWhZiajdkXljnmprqk
yahoo	arbkcTdXekfUgnhaijlkmxnmoTpaqX
yale	albZccdleWhZmanjodpnqd
organised	aocbdpfcgQiXjSkclnmXnkpoqW
contrary	aZbZcXdnewfZguhxjUkPnSobqp
greenspan	aUcZdYeYfXg3hkkumnoapZqr
liberia	akbjcXddeqgahZirjkkmlkmXnapQqZ
experiments	bXdkeLfYgVinjdmlndpmqw
gmina	adcjeyfSgchkjckclzmTovpbqp
travels	albocQdYeRgVhSitjckllYmanrpYqj
hike	aZcddUeRhYiRjqkwnoompTqn
suspend	aVbycOdkexfSgqhqicjzk2lymWpMqH
albright	cHdnedgohjldmloWpRqc
genre	aabacqdQebfbgciajjkQlbmbnnobp7q1
drilling	aadZeofSgdjmkjldmVooql
hebron	aUcXdrfbhliWjpkxmXonpVqa
exclusively	cUdXfTgXidjbkZmbnkonpp
maliki	aZddgqhokdlqmjnZoaqb
trigger	aIbmdleZfXhaiqjvkrlonmokpXqt
steep	acbadWeSfYgnhdiYjbkanbppq6
sacrifice	abcqdYfvgciYjjkQlTnZoZpnql
bayern	anbjcSdQeWfqgmiXjpknlWoopjqY
dakota	adbccdeafbhWiqjcknmOnmon
pose	aUdpelfagXinjqkUlZmUnvodqn
spotted	bZcdd6eNfdgZhTjakZlWmannojqo
vocals	adcTeUfkgbhYjZkMlZmpnkojpkqx
disorder	aZbUcmdyeZfjgcibkdlonVomqz
providers	cZdVetfVgQhbkdlvmknoompXqc
innovation	apcjdWekfTgVhaiXkXlcmWnroapzqn
eventual	abcKdUflgohqiYjukmlpmVndqc
outer	aWckfbgUhZjWmcnmorpoqp
removing	aTbqdnepfUgciXjjkjlpmXndoopOqr
merkel	ajbbcVdXeNfmgtiZkjmjnjobpj
rabin	acbcdqfsgqiUkjlcnXojpbqd
releasing	aTblcWdlelfUhqiVknlpmkpW
pharmaceutical	akbWddexfcgWhcidjlmcocppqk
separation	aWbXcTdpezfkhoiSjtlpmWnPowpXqq
guitarist	cVdceWfpgchTiQkannoqqd
revive	aYblckdcemfdgrhbiXjxkylcmPoZpdqn
lion	akc0gWhOiWjmkblRmXnlpo
utilities	akcZdOelfThXiajokklnmTnkop
rushing	adbjcneQfTgUhdivjYmcnaocpq
loud	acbbduePhdiojRkYlXmlnkoSppqs
capabilities	cXfLgaiukRlbnlolpkqq
rebuilding	ambqcpdXecfbhaickolVmKnYojql
voluntary	akcWdoejgaiUjlkdlumbnTotpZqZ
costly	bdcndXejfbijkdljmRnXppqv
guardian	alccdneufYhZjYkTltmmqR
brokerage	bjcadaeufbgdiakYlmnmpZqc
nascar	blcbdbeXfkiZldqW
highlights	alcVdXeZfPgdhkicjYkXljmunqoXpbqp
renowned	aubZccedfjgXhQiVjWkNlTmSnpodp8qk
baron	bZcmdjerfohYiZljmVodplqd
leonard	akbbcXdTeohjiOjWompnqc
schwarzenegger	adbbdkemgthZialnndoYpb
lumpur	amcNdjeZfcgjicjbkrlmmjnrpYqR
simultaneously	aWcTdYeSfLgYhdiwjckllwmbnnojpm
hospitalized	bXcYd4eLfogqhXkkllmXnZ
contractors	akcmdkewfXgTiTjkkUlomWncospZqT
bolivia	apbZcRdVerfZiajkkdlmmWnjpcqb
fights	aTcmdpekhoiYkmmSocps
accounted	ajbVccdQeYfWgahciljjkWldmYnZowpxqu
queens	dsenfshXiPjclpmQnmqS
heavyweight	aWbccbgnhqicjjkkldmUnlp2qc
ld	ajcSdaeafVhZjskkltnzodpVqZ
rouge	ancjdkemfliRmYnZpbqb
devil	acbjczdZejfqgYhTiXjckmlambnqodpYqa
bold	dSeTfbgchainjWkZmjnloQpuqp
toy	bZcwdceTgThIikjqlXmcnsokpjqj
bahrain	cOenhojbkYlknkodpcqN
hop	aZbmcseTfugUhaiXkUlYmjnsoapsqm
emphasized	bZcLdnekfWg1hxiSjYkHlcmjnaoUpqqv
greenhouse	aZbadcenfagbhbiLjvmYnooupkqj
artificial	aabYcyddgRlYmcouq2
underway	cJddeYfUgchkick3lqmankobpUqc
lama	albscYdqebfnglhjmZnooUpcqN
lone	acbdfridkTldmZon
justin	cWeaflgchajdntpaqb
montgomery	cVdqenfkhbiYjalmmZnlpZ
mild	bVccdjeSgthbjdnbobprq2
hectares	arcmdbelfUgVhYiSlamSndozpmqj
fragile	abbVckdbfcgkhdjjlVmTnXpmqy
suu	adbmcTdkeqfpgkhkiXkooXpPqQ
pronounced	akbRcWdWeRguhcjklombokpYqr
tasks	cadUeMfRgTipjbllqq
monica	aocTdre4fniNjXkclnnmoYpRqX
oxygen	aabbdjeKfcgThajqlamnospkqw
relation	bZcPdkevgchqidjdkHljnWoqpcqu
steadily	abcWddeVfZgvhUijjjkqlcmJpwqx
preserved	ambbcWdCecfXhdjlkclSmTnbospmqu
mortar	aZdteUfZgbhaitjZljmjomqq
structural	abbadbeTfRicjnkVmanYovppq7
warriors	bocqflgbhXiZjckolZmcndplqX
array	aYcddXeafKgZimjYkPlpmynjocpsq0
profitable	albdckdIfcjdlUmRnlp2ql
imprisoned	aacZdyeqfvgkiMjckkmTnbqT
soaring	aWcodlecgnhRjmkXlWmTnjpnq4
roosevelt	albdcYdlfphSjblXmXoc
loves	aocrdceVfxgZhciVkUlJnkoTpo
respective	bkcMdYfUgahqkWlrmjpjqa
succession	aSbccYdjenfogjhsilkqlnmQnTqx
monastery	avbkcTeoflgchdiajbkllYmNnjokpUqa
attackers	aUbad/eRfkibkTldndonqt
decrease	aZbccbeWfTgkhaiZjomWnbovpmqz
freshman	accZdqeBgchbiojckklcnmobppqd
oversight	aabkdteyfNgkhriYjdltmbnTojpX
throne	aYcbdYemfsgkjpkqmQncodqa
sworn	aXbccadkewfcgrhmjakvlzmjnWoXpQqN
hamid	bdcbdlekgrhnjZkalpnaobpjqY
challenger	adbbcbdceSfkgphkiljWkdljmdnkpu
youths	aYbacsd/eNfmgYhYiKjdkWodpnqo
oriented	bcckddeSgYhaijjXkOnnoZp4qq
partisan	aWcndqeoglhwiYjSkVlqmonVoVplqn
unacceptable	acbjd4erfYgmhuiljdkFlkmcnWocpdqb
shells	aZbbdpeTfWgYinjbkdlZmkonpnqr
linda	awbYcTdqesfpgahTiPjYkZnkpVqd
rwandan	ccdweZfjhlidjakdmpnYpX
rider	accbeUfmhXiajolcmYnlonqk
toured	arcVeXfbhOidjbkmlamPnrojplqU
kurds	abcdhqiSjokZmcnXokpq
apec	amcRebfbgWhjiWjdkolmmknuoZpbqS
caps	aZdLfagahUiQjpmUnko2pm
retiring	adcVdXeRfmgriWk1lrmLpkqU
refuses	aQbpcVeqfcglhoidjxkplsmZnkoapKqS
rifles	aYbadueZfVhUjdkambnlotplqn
tail	aUcndbeTfagahUimjjkalbmcnjoupmq0
vermont	bacWdWemfmgnhZiZkplvmSpbqZ
borrowing	aVbockdWeXfYhYijjokklYmWnloqpcqx
admiral	akcQdogmhZjZlcmZnnqX
suspicious	bbcbd+ePfdgchcirjTkVlmmqnYocpXqj
robust	adbWcYdUeQfYgnhViklVmcp0q2
scrutiny	aTbmcZdrewfUgphqjbkmlsnaoW
storms	eafjhPisjbkslZmTolpmqu
basque	dmiakXllmTorql
impoverished	bccudoeafngYhTkZlTmNnbpsqt
romney	aYdkedgvhkiljVkdnaoVqk
coached	amcdeQfjhbiclSmZpuqX
leone	apbccUdbepfchdkblmmdnZpXqZ
photography	apcYdaejfTgVhYibjjkWmdnqppqm
unbeaten	adbkcXdQfmgkikkmlXmRndpw
marijuana	aZbYcddnergZhciQlkmUonpkqk
threatens	aTbmcmdnezfXgchajykkmKnppUqm
jeffrey	anbZcZe0fohdiSjUkblomjqW
chuck	adccdceZhXjZljmpnnocpbqb
noble	arbdevf1gdhdiWjWkHlWmSnWptqd
saves	albkcldQeYfkgZhSkalXmZncompoqs
damaging	abbccnd2enfcgmhjjUkTmXnZpoqy
underlying	aQbTddedfTgphtkTmqnUolpkq8
transformed	bacuddgjhTicjrkllXmIocpvqq
pen	aobdcjdTeSfZgYhPimjckPllmonrplqc
prayers	ajbqcUdqeSfpimjUlamooTpVqa
estonia	aubccMdTeVfchakjmTnlosqc
rings	aYbmcodYemgPhcjakdldmjnpojqj
capability	cXfLgZitjmkVlcmZnloppjqn
extremist	aRbjcod9fqhlicjVkTldndojpmql
tribune	aqcUdaewfTglhckblumtnjoZpVqR
violating	aZd6e/hmiUkWlrmMnVoppWqW
banner	anclfdgWhNiljckWlYmYntpdqZ
corrupt	aZbjc3d2exfjhmiZjSkRllmUnSobpn
ny	acbkcbdTfVhdk1l1mdntpNqZ
layer	aZbadKeofXgTiYlkmsouqw
poorly	bWdjeKfWiojSkQlXmWnXp0qx
spill	adbacqdmepfVhajrkdldmWnapaqr
rafael	amcTdTfkgmibjclombnpolpdqT
horn	bccldYeSfdgThRinjbkVlXmaosq1
financed	aocndZemfdgXhYibkVlYmUotppqc
amongst	ajcVeYfXgZhkiTjQkMlYmYnjobp/qk
rehabilitation	apckdqeYgYhWidkomTnXonpZ
debuted	akbbccdNeRfWgchRijksmZnvopppqU
uruguay	asbacIdQekfYgcjklmmZnkolpZqW
secrets	cpdle1flgShliUkbmdpV
warns	adbqccdoekfUhailjlkjlmmcnvocpGqZ
sleeping	bWcsd6eMfwgWhUiUjdlTnbojqp
fined	bldue3fcgniRkclvmbnUompbqL
knicks	aZbmfcgshkkomnnXoYpmqY
peaked	acbddPeWfdhSidjdkrmNnmowpuql
backup	adblcSddeNfVgZhYiwldmlnnoopS
organize	akbocXdcedfXgRiajcknltnqoWpdqP
accommodate	aWbocTddePfRhciajokmlcmdnoolpo
policeman	aYbbcmd/eWflhWibkYlmmZonpZqk
jobless	abbWdZeJfYgmhPjmkqlknmompbqm
meal	akbdcndWeIfpgYhbiZjllYmsndoYpdqo
heaven	bmcudUfwgZhZiXjkkllXmankqR
continuous	cWdXecfVgahcirjckjmcncotqt
jumping	aabjcqdleIfogYhcjdlcmYpnqo
destroying	csdvejfdgYibjZkXlamNnZoppjqv
subscribers	bkcTdUekfRgahYimlnmrnqokqV
nyt	ambkcbdZeafWgbhXimlxmunopT
edinburgh	aobmcddafmgUhWiYjWktlqmVnmompdqQ
blown	aZbZc0eZfchViljolZmRnbooppq1
trader	aaeofkgjhcibkaldmcnmok
historians	adbccWdTejfUgjhtiVjXkYllmmndobptqo
beats	bkcZdTeQhdijkWldmknpoapnqr
koizumi	ePfkgxhcjdkomcnkoXpb
surveys	akbVcZdZeLfHgbhbitjRkZljmspnqr
dynamic	bXcXdYeLfViqjakSmqodp2q1
psychology	bTdreUfYgajbkYlkmjocpwqu
gregory	amcIesfYgoicjdlknkojqQ
notorious	cpd5emfthZiYjUkVlcmQqk
rod	aWbmdWhXjYkdlmnoolqb
lengthy	aabbcOdXekfYgohnjYkolznYobpcqs
concentrate	bncbdPeYfbgYhsiPkolYmdnkoXpr
centered	adbYcZdtengaiZjTkUljnaprqz
diving	akckdpeQgUhcipjZkRlZnnodpqqn
lowered	aWcddjedfUgvhTiYjulcmcoupZqs
hamburg	aobacRddeYfrglhcickpmSnjouqV
sauce	ajbmdKgchkiVjjmsnooUpdql
accessible	ancadWeIfVgVhZirjTkRlamjnspqqn
burma	anbjcWeygcidjZklmSnkpaqV
valencia	asbjcNdUedgnhjicjjmbojpcqQ
luxembourg	asbdcNdQecgdiXlqmanloopaqW
concentrated	ajbXcadZeZfYgdhjiZjUkWlUmTncocp/q4
bruins	bkcbdXeSgpkrlcmmnaodpkqZ
thereafter	bdcBdZeafagkhZibjjk9lvmLonpY
proliferation	abbmcZdsewfbgWhkimjkmQnoonpY
mercury	ambdcTdjedgchWiZjqkdlamjnmonqd
evacuation	akbocUdxedfUgchZitkqmVojpMqc
ceremonies	akbocUdlekfsgVhliYjakmmbnkoXpUqS
bolton	ambjcNdYepfdgohjjkllmbpSqR
sen	arbccZdbekgkhdiSllmlndqa
toxic	bYctdvebgUhbicjokXlWmbndomqu
recruited	cddxeXgYhXiWjakbnkpsqV
perez	albacRdbeofogrhliUjjkVljoapZqU
slower	aVcWdTeFgohZkslZmWnjompuq5
instrumental	cVdRedgchjiXjUkOmbndpvqz
mtv	alcjdmiWjdkVldmsnppqqV
talented	aleKflgXhZiWjYkPlNnmoTp/
gallon	adbZcldQeMfdhPiXjmkonkorpqqp
collision	adbUccd0eSfjgjhaiqkblmmbnVospbqw
trick	adblcydNeNfogQhXirjjkaldpcqr
alberto	anbdcPerfjguhmiUjdkdllmapcqY
mansion	ajcldpfrhUiXlZmSnkpZqY
advocacy	anbbcdd0e4fagciWjRkFlpmbodpqqc
devastated	aqbbcsdvebflhNipjbkjlPmInZpoqo
vegetables	bdcodQeNflgVhbiRkmlVmjnoocppqy
congressman	adcVdofjgthdjUkYlsmboXpbqV
premiership	bjdUeZfohlklmYndokplqW
instant	akdXecfcgbhaiujjkdmxoXqj
nets	accodjfVhckclamknaokpo
define	aPcYdRepfSgdhriajqkblpmkpdqo
qualifier	ajbdcLddeafkgbhjiqjckllpnsolpbqV
holland	a1bccHdOflhSicjdkdlcmSnooppjqO
ankara	bjcNeafbglhljlkjlnmXokpbqW
illustrated	akbWdaebfQgdhUjVkPllmxodprqw
tee	ajbZcodUeRfoicjZmqnkpdqk
proceeds	acbqccdOeofVgYicjtmdncolpXqZ
tariffs	aYbccbdXewfTgjiRjwlrmUot
catherine	asbjcKdkevfthXiUmWnjodpaqW
municipalities	aqbkcUdRelfWgViZjbkjlymWorpdqV
plagued	acctdygmimjYmJnXpnqw
pickup	acbXcbdmeBfcgkhSkclYnqomqs
sovereign	aabmcce6hoidjqkXmSonpdqR
feeding	aZcrdveVgUhajbkklamkpaqx
interference	aZbocXd3e+fZgbh0ipjYkJlwnZokpSqb
olive	alcadQerfkiHjjldmdnjqk
specialists	akcXecfRgRiYjakYlrmmnj
highlighted	bacXdpfLgshnjQkKlloVpmqz
fueled	aWcjdoedfjgshdiblYmZoZptq1
pump	aUbmczdZeLfSgbhPiojukoldnloqqn
freestyle	bjcYdneSfpgYhljbkXlYmcnoolpsqn
strictly	aZcUetfcgahriZjlkZmXnbok
orbit	cYdaeQfdgZhaiujnkrmjooqd
lucrative	dTetfagYhkidjjkamVnlpsqd
cafe	awbcdpeVfkgThRiNkXlanxqV
worlds	bdcjdWePfmgXhoidnqobpz
bhutto	aabcdtenfzgohbjdkkljnYobpW
karadzic	adblcTetgthlidknncpWqa
harvest	aqcodEeVgWhXiXjlkxlUmWooqk
circles	abbnemgRhkiajMkRllnmoapvqk
disclose	aVcRdnexfUglhziXjlkalsmrnZodpPqZ
broadcasts	bmcQfQgchniujakkmjnnoopaqZ
directions	aabjcNdWeKfSgdinjdlsm0nkodpYqu
gauge	aabUcXdPeIfVhWilkklbmknlowq9
outskirts	albacad9eUgYhZjYlYmQnnol
bali	dveZfnicjZklljpaqX
robertson	cPezgqhniWjQkcmknYocpdqa
suggestion	aXcXdsekfZgyhrikjVkTlrmvnboKpa
harper	cbdaelfZgjhZiajVlqmnobqZ
priced	dOeUfbgjhUiajnkbldmmnsptqc
charging	aVbndqe2fYgliZjWkYl4mlnapUqa
juice	cldQepfjgbiMjkknmroYpbql
leon	apbWcPdjemfYgmhliRkTlnmdqR
gunfire	aYcYd/eThditjakdldodpaqu
pursued	acbacQdyengqhpiSkblkmRncoUpuqm
abdel	adbbcbdnewfkgphoiWjjkclmocpdqX
coca	aqdZe0gZhdiQldnloapb
commons	aZbbcadXfNhlikjVkrl5mYpkqV
donor	bneWfkgUhZilonpcqY
seize	aWbncddjerfUgZhkidjqkmljmboapYqd
specialized	cYeTfMgMhdjakTlkmbntoppxqr
outlets	bmcdelfQgbhdikjUkUlomlnppnqW
publishers	ambjcadJezfOgYhdiYjakblumonmpsqU
delivering	akbceMfZhXisjWkYlcnboZpoqu
semifinal	bdcNdXeTgjhtijkklmmlnnobpk
rabbi	cSdrfkgpiSjZklldmannpkqZ
leather	bUcxddecgXhTiVkQlYnmompuqo
reds	dOedfkgkhdiXjbkqnmobpoqU
hybrid	adbWdVeNfagbhZiajrkclkntolpqqo
intensity	aXbXcadreZgokYlUnZojpzq3
sao	aubdcQeYfdgchbiqkWnkpWqa
randy	adcVdkesfpiTjdkYqV
perfectly	aZbWckdLeVkQlYmlnZobpxqv
cigarette	aabacje5gdhZiXjqkcmZoopdqk
mason	aqbZcadXfngbiajVkZljmnncqb
warn	aXbpdyemfZgchakmljnpoZpJqd
greens	adbZcndLeLfqiKjOp2qx
editions	aqcLdFeVfJhdijjZltmpnroopjqc
admits	acdleXfjgohoiajckUnaocqo
whilst	apcNePgahciVjTkbmMovprqj
performers	bmcddaeWgQhbiNkTlYmjnuobpwqc
halftime	bbcWddeUgkhjikklmonWpdqp
berkeley	atbZcZdkedfdgchYibjbkjlnmSnmocpkqV
easing	aQbocYfbgsibjskzmUompUqv
throws	aLcldaebgbilmlnXocppq2
whites	aabVcneZfjhkiNkTnXodpzqs
convert	aPbmcadRfahlibjwkmonpk
vary	aabccMdOfXgdiajkkYlqmkoppkqt
salvador	aybacQdcejfkhXkUllmXokpXqW
atop	addWeTfcgahZiljdkalWmdnsojpl
slalom	albdcbdVedftgdhmjdkjlaocpjqn
connecting	bmcWdUeVfbgQhXipjXnqovpaqr
touchdowns	adbddXeKfWgWixjZmdnXokpuqp
ingredients	aZdMeYfcgVhkibjnmtoaqz
architectural	cjdXelfXgdiXjdkKldmZp1qs
displays	adcbdaebfPgXhZitjckRldmpnooaplqm
guatemala	atbacRdjeqhcijkZlomUndojpRqY
associations	aqcXddeqgOiTjXkQlsmcoppoqU
burundi	akcYebfcgbhjimjjkkllnapU
pierce	aacXgjhdiallnjql
shipments	adbkcUdWfWgchWitjnksldmTnjospX
abbey	aqbkcVdVeyfkgkhjiPkmlamQnZoopXqZ
glory	apbmcsdQeZfxhciWjjlJmVodpn
commodity	aadWebfVgjhdkclamdnpptqp
macao	azcSdTedfYgZhaiZjlkllnnlpTqO
colored	bZcqdZfbgWhZiTjZkRmpnnoapnqn
perception	aUbXcqdvejfSgshwjYkLmpnXoYpuqx
span	aXbbcadMeVfZgjhbkcnaoypvq5
delaware	ajbbcadcetfUgmidjZkplwmVpbqU
aristide	abbmdtelfqguiclkmbnWoZpRqT
designers	dVeXfZgZhTiTkZnvobpy
worship	bqcadnejfmgZiajYlbmYnlobqU
juventus	aqbkcMdaeqgoiWjnldndokpdqX
propaganda	bkcsdueufdgZivjQkRlZmZqo
inevitable	aTdUgthviqjkkrmVnZoVqq
prisons	addyfZjckllnmSnjonpWqU
grabbed	aWbbcndweRgjhYimkXlYmmncoXptqq
militias	aTbjcqd3engbhmicjckZllmbnX
eased	aVblcQdkekg0hbicjrkzldmPompaqr
averaged	abbddaeIfYhYirkjlZmknbompxqp
lehman	addaeriUjlkjolpbqj
michelle	amcWdreTf0gahViXjjkZlYmkntoVpW
baht	andTgdhZlZndoqqk
surprisingly	bRcWdQeGfcgxhcinjQkTlYnaoPp/q2
achieving	alcYdReQgdhmiSjkkVlbmXojpyqs
vs	atbccQdWfjgbhXjjkmlkmcnwonpZqX
detected	acbXcXdueNfUhaiylkoopcqs
underwent	bZcbdlePfZgrhVjlkwlomRnVoqpkqq
rhetoric	aQcldyekgthpisjVkWlandoOplqy
poultry	ckdlecgahYijjnkrmRokql
greeted	ajcSdweUfkguhXiljZkZlZmnoHplqT
interactive	asdZfOgThcijjdkZlmm1nqoapjqc
automaker	bZccdTfbgvhdiXjrklljmZpk
generals	aabmcadkeqfkgphqiRjTkklrncoSqT
cambodian	aobadnekgZiUkbllmlncoapYqd
bryan	bbcTejfjgmiZjckUlrmpocpcqa
beliefs	aTbbccdxemfqgph0iVjUkNmpnQoWpsqs
forbes	albdcldXfchcjRkSmlnooZptqa
fiji	albkcXddepfahjjdkllppZqW
successive	aYcddOeZfbglilkolnmUnZokpwqo
expressing	bjcTdnecfdgthnjPkSlnmpnaoOplqb
aggression	aTbocod8ewhlitkZlamWncodpdqj
bolster	aTbmcadjetfQgqhcjlnmoaql
anchor	acbjcZdnfWhZjlkblZmlnsok
highways	apcddYeVfZgXhTinjUkkmNnkovpaqp
evolved	aXbWdXeVfWiljomTp1qz
kilograms	aYbXckdleOfbgWhZiXjmlZmbncoypvqy
conferences	apbocOdcfRgQhrjSkjlnmmntoYpjqN
karen	aqbdcQdoejflgVhWiZjYkankodpX
casey	abbncUeWfjgnjYnnqV
birdie	bjcjdQeNfmgYjdkmlRmlnjpmqz
railways	arcadQebfbgdhWiljbkpmMnjoypbqq
ministerial	bkcSdlecfTgbhwibkrlwnoobpXqM
boosting	akcXdceYfdhaiSjlkclambnopkqq
aires	aqbacRdmeWgdhaidjbkklmmanppbqW
croat	accZepfjgnhmibkklonTop
populated	bbckdleZfXgZipjVkSlXmQnkolp2qu
midday	cPdleNfZgqhdjck2lqmlocpYql
lung	ambXdjeZfkhUiXkclmmboqqn
santos	atbVcRdZecidjkkZmkpUqc
apartments	albkccdpeXgdhXiUjmkblYmRnnospnqU
cdy	anbacYdOePfjhXibjokvlomaorpjqp
teenage	aWbcctd/eMf2gXhQiYjllWnnodqu
meter	adbdckdZeJgRhQikkZlYmjnooxpnq0
sailing	apcYddePfpgThYjdlSmTnlprqc
bailey	adcYdleofthciajXkaqc
wisdom	abbccqdUedfdgkhoiXjZkbmtnWoRptqu
residing	ajccdogTkamSotpoqL
ruler	abdZezfvgohjikkpmXnaocpcqb
assembled	bdcZdXeTfMgbhajbmnnjobpvqY
inn	a2cbdbftgbhPiTjdlYmXnnojpSqO
tissue	aVcsddeXfYgVhcirjcmknconpjqw
opposes	aWblcOdpezfagthqiZjlkVlqmSnjpb
theaters	bodUfZgZhbidjjkomWnrolpoqN
chess	dYeZgThljclnnoojpq
palmer	cddWgchcjYkmnjqZ
symbolic	aabdccdXgjhmilkUnYocqs
shortages	accleUfVgchZiqkjmRnlooqx
filling	adbkckdQeSfSgXhjibjdkklpmonmqj
declaring	aYcaexfagrhojkkslsmPnbpRqT
theories	aTbTcceYfaglhwidjakRllmwncoapvq7
narrowly	aVbVcSdWePfUg0inlvmYnbpyqu
spectrum	aVbccddZfThnjckXlomunbpvqq
accuses	aWbqdze/hjidjZkVlxmbobpSqa
ham	apbjdQelfsgjhdidlamdonpUqX
adaptation	akbVdWfbgZhZicjlkaldonprqv
libyan	bccbd0e0fshkiVjokclamcnVojpWqb
tales	bacxdZebfogUhciZjTkZlYmsoYplqz
unified	bacUdXfZgohnibjdlqmcprqc
harold	apbbcYdcelfogchbiZjZkdllmZnjoaqb
locals	apdqeRgYhaiOjTkXlZmjnjoaqc
protested	bccMd8evfWg1hliVjYkTlumWnaoZqR
chilean	anbZcRdcelhcibkblknjodpbqc
teenager	aWbVd7eMf0gjhVialdmWnmobpmqu
ottoman	bccbdcepfbgmhkikjdlamOnZonpqqt
breakaway	aWbkcWdlekfjgdhojmkalkmWnaolqo
nairobi	ancVdxeZfdgXipjakklppOqU
dame	arbjccddfdgbhakmlamSnjodqW
breeding	cpdleUfkgOhdlQmSnmomptqr
skiing	aseOf3gZiWjbkalRmcpoqr
jorge	ambbcSdbecjdkWlpnppXqb
searched	bccXd5eRfYgkhajYkbljncodpbqd
romance	badbfwgThbiYjllYnmoWpmqy
gangs	aWbkctd8eqfngWhdiSjdkVmUqj
picks	aYblcXdEeDfGhdiojmktlomrnuoZqb
battered	bcctdwgshMinlQmMppqt
sexually	aScmd/fmijjUkUljmkoPpnqn
alarm	aWbmd4edfWhZizkclkmdnmpTqk
reynolds	bacSdYe9fogjiTjdkcllodpdqa
buchanan	abccdbecfdgnhjiojSkdnloXpkqc
evident	aYbZcdeZfaguhriljQkTlYmZnYoQp1q3
struggles	aWcmdlekfjgmlbmVnYoUpqq1
commodities	dQgdhciclbmbnnpmqn
knife	aTbVctdoeQfchUicjnkdlnmondolq4
dining	ardmeOgWhYiVkOlbmnnooYplqc
latvia	aocLdUeZfaklllmWnloqqY
spa	a4cTepfnhbiLkdnkpYqU
motorcycle	bYcndweUfugahQiSjnkclamOnkotpn
plo	abbmcUevfagjhliXjmksljmTorpVqT
karachi	bdccdxeahcimjXkmllmZpd
imprisonment	aXcddpeufogoiPkklvmVnVoo
cultures	adbZddeWfdgZhtiZkNlcmnoWp1qy
eurozone	acbjcbdWeOfVhZidjpkmldmXnqov
santiago	axbbcLdafjhdibjWkblknlpYqV
invaded	bddseognhaipktldmJnapjqb
penn	apbbcddagakkmYnconqb
genuine	dXflhljdkRlVmjnYoVpsql
recipe	akcbdBeWfdgbhbimjjlqm0njoUpVqm
stunning	bVcldUeVgrhainjYkTmjnUoRp1q1
yu	awcSeTflhaiZjWkZmonvoVqd
freely	aUbncSdSeafPgXhmipjklpmmnlobpcqX
affecting	ccdpfYgbicjbkXmandpmq1
housed	amcXeUfVgZhUlbmRnpospjqV
considerably	aXcTdXeTfXg1hcjkkllcmPnap3q0
shenzhen	aucYdceNgahWkkmlnqpkqa
acute	acbWcldueVfbhbiqjalpmdncojplqz
administered	bdcZerfSgaikjmkmlumcnXoppWqZ
licenses	acbjcXdceyfPgXhjjvkllrmVowpYqN
thomson	aqbScZdCfRhYlnmrorpk
ensuring	albjcVddemfZgahniTjkkTlbmVnbokplqj
hart	albdcVelfkhYkclYmaonqW
robbery	aWbZcpd5fqhaidkdllmUnaolpbqr
fishermen	akbddlecfagahaiUkclYmZol
chronic	adbbcrdqeUhcidkdljmZnbopq0
excluding	cTdVejfYiXkbmbovql
highlight	bkccdXfVgchnicjYkTmqnnoTpdqk
measuring	abbUddePfVgZhUimjbkalcmrnbosprq9
strengthened	cJdkerfXg0hcjkkmmQnZojppql
sculpture	albdcmdSfXgWhTiXjkkTlamXnppuqk
harvey	apbbcdetgmhZiSjclknapnqb
dish	codNeYfdgShdipkYlamynooZpkqm
criticised	bdcWd0etfUg2hniajOkNltnUoZpp
enforce	aVcZdpe/fRiWjqltmPnaolpXqa
apology	bjccdrepgxhjirjYkUlkmrnQoTpZqY
ep	ajdSeVgWhViZjckomjnmovpdqZ
serial	abbYcmdleWgbhWi0jdkdlonjosqn
sultan	anbccVesfmgmhljblZqY
fines	acbkdce3fTiOjtkblvmanaotpbqW
starr	abbjcSe+fcgthsiSjUlumqnYoVpUqV
erected	cddkepfagZhRikjdknmKnnotpWqW
mysterious	adbVcpdueUfpgahWiljckbnZobpbq0
gibson	bccZdlevflgohaickVlcqb
dominate	aTcddSejfVgZhvkjmbnvoRp0qm
filming	cYdqfcgaiUjkkxmWompVqd
mentally	aabZcpdzeVfmgqiYjdlbmZnWpu
drag	aObncpelgbhZiTj2kllZmRnrokpcqj
cubs	dZeafogahZkslYmcnrodqZ
christianity	aXcXdlgphtjakdlcmanYobptqv
rhythm	aaeTfmgbhdjZkXlYmjnaodppq3
raiders	cndmgdhcjYkklXmcodpmqY
ramallah	abbldvedfZkzmdnkpLqY
sectarian	aPcxdzfmglhpkalnmanSqv
contingent	acblcPfRgbibjnkdmanjqU
attraction	amdleafpgYhVibkalQmZnuodqc
transformation	bYdTebgdhaikjomYnYplq3
huang	atcRdjfohciajYkXmknqoZpZqb
sailors	dveOfmgbhaiVkalUmbojpl
tang	akcYenfjglhjiYjdmjnmoV
abraham	akbVcRdZejfmgnhZibkdlTmbompj
gen	aucbhXiXjqkllpmdntocpQqV
hurricanes	cddaecgkhTiuknlXmWndompnql
drums	cbeNgUhXjXkYlXnpooqs
sheffield	ajcYdVeofogchajakkllmRnmopqO
burton	apcSdbevfjhYiXkcmSndokpXqV
hitter	aXdZeafuhcijlbmYnlocpr
insisting	aWblcPdrerfdgwhziWkYlkmYnVodpZqZ
shaw	alcRdbeuhbiWjamZnlqb
compact	akbYcVdOeafbgbhVkZlcmcnjoypr
dalai	btcadtfsgjhjjcmbnmoRpcqP
stripped	aUdqenfbguhliXjqkbmTnWpo
spotlight	aWbndoeofZglhjiklcnooIqb
zaire	akcZecfcgciqjjknncocpU
ladies	atcqeTf1gNhXiPjRkclZnsoZqV
grams	adbYdVeQfkgYhbiQjcmpndovpoqy
departed	apcQeTfohUicjdkvlbmWpZqQ
facilitate	ambocNfYgTidlmnjpd
soap	ajc3ddgPhXimkklUmlnnod
mercedes	aqbXcVeTfshUiVkXlamanpokpj
agassi	aacXdVfmgnidkmnjobpm
oval	aceagZhdiojRkkllmonjodpZ
sometime	aZcXdVeRhZiojlk/llmOnnpSqU
checking	bmcXdoeNfUgUhbiojdkXlqmvoopBql
meals	areKfqgVhZiTkZlXmtobpd
treating	cndxiWjckanUocqp
jacob	bVcddlekgchaiXlbmbokpdql
bunch	adc6dZeMfugQiUjQlQmpndoUpuqo
bow	aZbkcpdcedgjhUjjkbmWnmomqk
angela	atbbcOeXftgkhZiQjbkdljnmocqZ
dirt	c5ddePfrgPhYiYjUkclUomqu
franco	apbUcLddeofjgwiOjokdldmYncokpl
observation	akbbcWdweTfOgaisjVkWmoomqj
relating	cRdle3fSgbhriZjakWltnXolpYqn
jesse	cRdkerfuhXibjXlkmbnoobpbqT
pine	anbacldTelgThbiVjXkblcmaorpbqq
myers	ambacTe2gniVljmkoXpYqW
graduating	albZcWdjeKgchaiYjlkwljmNnlppqY
contracted	bXdmeVgYhLiojukomMowpj
graduation	ambacReDgahbiajkkrmYnk
airplane	bZdleQgbhTipjokRlUmUoupkqj
guangdong	arbadleVgYhTijjckjljmZnmpk
kandahar	adcddweTflgjikjVklmdpdql
jamie	cQdYfshciRkmlomnpXqb
enhanced	akcTdkfUgnhaiZjokUmlojpmqn
crushed	bacsdkeWfsglhTicjakklbmRnZprqx
ramos	aqcNejfbgwkdljoYpSqO
sampras	aacZdOebfkgpjcknljpmqj
surely	aZdHebfcgkhjjnlYmdoSpo
cartoon	aZczdmedfcgdhViqkdlbmmnrodpkqk
cpc	anbnddecfdiajZlkoapjqY
mature	aZbYdVePflgUhdiVkmlWmknooZpzqx
solely	cZdceofZgdhridjbkRljmbnYolpo
devils	bmdcfmgniZjalcnaqb
tube	aTbdcqdVeZfagbhTisjkkplpmnnkotpWqs
heroin	aZbYcpdpebgXhYibjkldmbndospmqv
rubin	cNelfaguhniYnlodpc
retaliation	aUbjd/evfjgninlmmVnZpZqd
genes	aVbaeTfWgViojqkZmmndolpmqz
sheep	acbZc4eSfmgXhRlQmVncorpmqv
slammed	aZbccld2fZgvhXiwjYkSljmWnbpqqm
justices	aMbWcKdWe1fTg5h0iPjdkkl/monVoVpkqa
usage	aabccXdZeYfLhcirjjkYljmYnoovq3
javier	accIdYguhpibjkkjlonopaqV
altitude	bbcTdoeSfUgWinkYlborplqq
celebrating	arbjccddeTfwgdhdiRjYkjlUmaoRplqV
abducted	bad/eQftgbhZiXjjkdlcmdnbolpY
telegram	a0bpcVdagWhLi1jRlnmxnroTpNqR
volleyball	apbccbdpeafogVhjibjakVmbnqpnqX
strained	aWcZdtelfngvjakklkmYnWocqp
assad	cUebfpguholZmnnboZpYqa
dragon	amcxdaeZflgNhNidjnlZmbnrojpa
surrendered	aXbbcRdkgshjiajlktmSnXolqd
memphis	albocbdkfshaiUjakomWqT
straw	adbbcmdbekhkjVkYlkojpX
nickname	albdcqdmeUfogjhPipkRlSmXnkql
bacteria	aabYcldjeVgThailnkodpnqs
ruins	apcmdcgchbibkjlPmRpbqq
sailed	bacUdXeYhQipkvlcmVpkqd
imminent	aXcXdpengqhmimjnkrmSocpS
cavalry	abbjcadselfcibjWmUplqj
monopoly	aZbccjdde/fbgjhnibjsmNndoopd
salmon	badKekfZgchdiTjqlZmZnlqo
diagnosed	adbPdreLfkgqhZidkolnmbnYomppqm
burial	cbdkfrgahkibjcnYpTqd
venus	cVdYecfphaicjdkrnuoaqZ
celtics	bodaeafcgoidkolbnaocplqZ
productivity	apbXdTeWfUhSiajokXlamXonpnqx
platforms	cZdceVfRgdhbitjZkdmansos
shouted	abd9eXgmhYikjakQlbmjnnoTqZ
ferrari	apcVdceYfpgkiZkcldmcncqa
pastor	akcYd0ekfvgqhcicjVmWoapaqT
dragged	aPbZcld1eagxibjnkrlcmWnWoZpjqs
debates	aXbdcRfQgjh3jYkqlqmnnkoSpk
uzbekistan	cRdlekflhmjZllnkojqZ
ghost	albnc0dcedfogOhPkqlVmVnpokpSqb
enters	aXcbdSeVfWgZhdirjqkzlqmPnspU
naming	aabncYdjeqfZhojclvmbocpSqY
kah	ajbVcndcelfjgmiWlymrnrocpV
rebuilt	dbeYfZguhViljokwlWmBndoqplqk
brokers	abbldaesfZgciXjblpmmpXqb
custom	cjdcejfdgahXiajkkTlkopqj
canyon	ascldWgahWiSkYlcnkonpW
regain	aWbkcbdbfagsidjsktlcmUnaobpoqd
enclave	d0enfbgaillXmRnkopqa
embrace	aVecfogmhliXldmmoJpuqk
archives	aubkcWdZeofNgZjXlloopVqV
incredible	ambbc0dVeVfmhajWkQlKmlnToVp2qs
filipino	ambddwecfogWhaiVkVlWmdnjqc
tragic	bXcpdredftgphjijjZkVlbnOoSqy
moslem	abbldtepfpiakmmYnaonqZ
medvedev	cRdcecgrkmllnnoZ
societies	akcjdcejgOicjbkXmSolpw
trademark	aXbbcpdqe/hajkkQljmQncojqj
immune	aVbZcndyekfbisjlkbmanbodplqr
wheels	cjdSePfdgbhTicjjkZmqoppjqt
martha	aobXcaeqfshUiTjcoYpdqa
automakers	acbbdReXfcgmhZiZjnklljmdnlpoqm
precise	aTbTcQdXeQfXglhsirkQllmxnSokq/`;
