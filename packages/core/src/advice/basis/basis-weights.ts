/** Written by `npm run train:advice`. */
export const BASIS_BIAS: readonly number[] = [0.907, 0.092, -0.309, -0.582, 0.068, -0.192, 0.091, -0.179, -0.142, -0.501];

export const BASIS_WEIGHTS = `checkable:2	avbZcodVeVfSgX
topic:qualification	ardReDfPgWhUiUjt
topic:incomplete	anbLcRdZebfahRiVj3
mood:none	aSbkcZdbemgphj
got	arbPc/ebfOgThQiWjJ
<s> got	ascPdledfagZhoibjZ
my	aVbPcTdmfcgnhqiRjl
got my	aycXdchdjZ
licence	a4bTcYeLfagXhdiaju
licen*	awbVcXdbeYfagYhXiZjj
last	anbOcwdjeTfTgbhYidjS
friday	a1bQcQdnfYgThaibjb
last friday	aj
that	aUbcdBenfkgXhaipjq
was	aobqdSeWfOgShUijjk
that was	a2bWcYemfdgYhaiXjT
the	ajbbcbdcebfSgYhmim
was the	apbZcndcelfbgdhZjR
one	adccdZecfjhUinjI
the one	asbZclecfcgZhaiZ
thing	aVbwcOfIgmhjinjI
one thing	bk
missing	anbRccdqekhOipjZ
missi*	akbdfdhb
checkable:0	akbQdqebfrgPhciT
topic:timing	arbVcad0eYfagZhMicjV
passed	a6bQcldXeYgQhdiZjW
<s> passed	cdhk
b	adbkcbdYeSfShdjv
#	akbQdqebfrgPhciT
b #	bccddZedgphdjl
german	asbPdaeYgZhbjp
in	aobbcVdbeWfdgahWiR
may	akcRdueTfSgphciajc
in may	abbZccdqfdgbik
certificate	a7bZdceHfWgZhbiXjq
certi*	avcXdZebfZgXhYiZ
came	awbSdShPibjZ
came in	bmgd
in the	aacYdQelfbicjq
post	avbWcjdkeQfcgOhkicja
the post	akikjb
yesterday	azbWcPebfbhQijjb
yeste*	aubZcZddeZfdhbikjZ
topic:location	aobbcceGfQgbhsiajd
i've	aadmgjiL
<s> i've	ccdjekgXhkiSjb
moved	a/bFcdeZfkgThViaja
to	akbjcZdleRfpgbiQjY
moved to	apddhb
leeds	arbbckedfjgdhajZ
now	a6bNcTebfOgbhajO
so	acbjcWdSetfZglhaiWjT
now so	awbccddYgbhdic
so the	awbkccdSebfchYiZjV
commute	aYdqfvgdhd
commu*	al
would	bkccdjeKfJgqhliT
be	abcceTfLgqhdinjR
would be	alcYechniajc
be #	alccdYil
min	asbQcodRelfRhjiR
# min	bZcndRepfcicjV
<s> my	aWbmdjeagQhkio
notice	a2bZcMdZeYfYgZjl
my notice	andb
period	awbbeTf2gdhRiUjb
notice period	ak
shortened	a2bVcZdjejf6hMiN
short*	bkdbedfZgjhXia
could	ajcYdaeKfIg2hkiWjQ
start	akbacNdjeVfmhS
on	aqbRcYdseYfogXhYiTjb
on the	ajbdgZ
the #	alcceofRhK
st	a0bYdleZgViZjX
# st	aocdec
instead	arbVcddceTgcja
inste*	anbccbdYfcgjjb
of	bacpdYeafdgUhqja
instead of	avbdcddZfdgajd
october	a1bHcbdyeSfmgWhViYjj
of october	ak
octob*	ajbaccdnebfYhcidjj
reviewer	b+cWdDeVfUgUhVir
<s> reviewer	bnccid
revie*	abbtcWdYeYfXgVipjT
reviewer #	acbqcXhdikja
read	aQbqcldCecgLiqjl
# read	amic
table	aubOdaebgUhqiTjQ
table #	atbWcdekhbibjc
as	atbZcndDeZfCgdhRiEjz
minutes	atbjcSdTesfvgbhIiSjT
minut*	aqbscYdOekfbgZhTiWjU
but	atbdcdfNhUiSjd
its	azbtcNeUfcgZhUiQjP
but its	aj
hours	ajbRcVdrebf/gThPiYjT
they	aYbkcldQeSfGgUitjn
<s> they	bldOedfSgZhmiNjt
repos*	asbcecjb
same	asblcodKeQgOhOiKjk
the same	bjcmdaeafVgXhXiYjp
job	bjdseBfTgkhYimjW
this	aPbscMdneNgyhYiGjd
job this	gj
morning	atbMcYdZf0gWhVijjZ
this morning	atddfajd
morni*	asbbcadaeZfmgZhbidjc
with	adc0dJeZfmgUhkiHjk
a	albdcpdXeafkgWhcja
with a	aXbdcndXemfkgYicjm
new	asbMcpdZeHfchOikjZ
a new	aubccWdcfkgcicjY
closing	avbWcVdxeZfpgbhRiUjd
closi*	cddmfcib
date	atbScWdneEfjgmhajb
<s> the	bmcpedfVgNhciW
guy	aQbpc6dVeXfHgdhkivjL
the guy	ajbbcnecgdid
guy they	aj
picked	avbQcwdSeagahUijja
they picked	ajic
after	aubIcZdlesfohWiVjM
two	aybPcodleHfxgIhOiWjd
weeks	bFcUd0enfrhHiSjd
two weeks	cddngc
and	abbdcxdoedgaiIja
weeks and	aacddkgn
and the	aacZdreUfcgniY
desk	a6bSdZeafQgWhdidjY
the desk	al
is	arbxcTdleNfBgZhaidja
empty	aabXcQdcetfogShXi0jS
is empty	ao
again	aqbTcPdMebfngphU
topic:experience	aZcpdaeVgZiVjp
we've	akbYcadmgWiaja
<s> we've	bccWdpfjgYibjc
signed	a/bEeKfbgVhdiZja
three	bYczdWeKf6gYhGiXja
paying	bZd2eVfYgZhm
customers	albcccddfVin
custo*	albncZdZekfZgZicjZ
since	arbBcHexf0hSiJjB
since the	bbcXdkesfVgYiaja
pitch	aSbxcjdbeXfzgbhLiL
the pitch	acdbflhdjl
pitch in	bnec
feb	a4bOcZdufmhbia
can	awbodUeMfBglhkiHjS
<s> can	aqdc
do	dkeVfFgliVjY
can do	asbbdbfdhb
it	cTdXemfSgshRjb
do it	akcadbgkhajb
for	anbYcWeOfzgVhbiY
it for	blccekgbhd
for #	acbkdNesfcgRhljl
# #	awbQcddmeCfWgGhkiXjX
# now	am
now instead	aj
of #	alcPejfUjl
if	abbkcSdteOfSgrhpiGjV
# if	adbl
we	abcMdoecfagnhbiC
if we	ajbcdmgb
drop	a0bZdleZgbhOid
drop the	an
logo	avbLcpdPemfbgMhcjq
part	aobZcYeQgRhc
topic:budget	cmdaeUgWhIikjn
dad	aabTdpeofPhsiqjS
my dad	amccdbfagchnic
guarantor	avbmcVdmeVfZgmhkiTjb
guara*	asbcccdagjhcja
form	aobdccdNeUfjgahdiOjo
the form	adeagahdjo
done	amblcXdZeZgjhQiWja
is done	aqbahdidjc
stamped	aybVdYepfpgYiWjb
stamp*	bmdd
ran	a/bNcndLeVflgNhQisjT
a #	aobZcsdbekfWgUhIiQjP
k	atbVccdceTfNgVhqiVjc
# k	asbWcddceTfNgVhqiVjc
budget	ajbXcQdoeCfagahZjv
at	cbddetgaiVjP
at the	aZcdfWgWhojm
charity	ajbVccdseXfjgbhriljX
the charity	ak
chari*	idjl
left	aqbPcdd0fjgOhQiajM
left it	al
off	aqbbcldnekfkgRhJiVjP
it off	elgd
off the	clddfc
cv	asbbcTeQfKgUhPiXjv
the cv	arcdja
completely	ajbvcVeofogdhTicjW
compl*	axbocVdXeUgYhUiXjb
she	aobLcqdUeVfPhUjl
<s> she	addXeWfbhYibjt
told	adbYcQdWeVfFgMhQi3j+
she told	akgd
me	aObbcLdne3fSg0iOjO
told me	acbQeagdhUiqjo
me at	alhc
door	arbCcldZemfbgdjK
the door	eagkhn
door to	al
write	aobYeIiS
to write	akidjc
write again	ajglhdjc
again after	al
easter	bMcWdzekf3gcicjV
<s> so	aZdcekfrgXidjZ
nervous	aSbscVe4fRguhdja
nervo*	gj
i	cWepfjgmhdiX
but i	amcdeYgkhd
i passed	ak
passed the	apbd
driving	dcgdhQinjo
the driving	al
drivi*	adbajo
theory	b3cmdTeOfdhUjj
theory and	al
practical	b3cadXeHgphXiTjq
the practical	al
pract*	bYecfqhcidjd
!	azbocZdKeXgahNiaja
! !	aybjdUeXfahUiUjS
topic:visa	avbUcbdmeVfTgWhliXjQ
work	aqcVdoeBfchLicjl
permit	aubbcUdneHfbgchpijjl
through	aqbYcYddeaf1gahWiUjY
throu*	ccdbeafkhajb
tuesday	asbOcVdpebgYhY
on tuesday	bdcddoidjd
tuesd*	bbcadoedhcibjb
valid	aybscYdYeLfbhXiZ
yrs	bacrdbejfcgbhaiYjY
# yrs	bacrdbejfcgbhaiYjY
sent	a3bEcYdceXfcgRhbicjv
they sent	anjb
sent me	aqjZ
me the	asbbcadWgkhWjX
rejection	bjcOdaeqfVhkiU
the rejection	ddejgchdidjk
rejec*	dYepfXgXil
meant	akcXeVgohZ
another	akbUdkeSfkgdhPjX
anoth*	bZdmeYfkhTia
applicant	alcldbeNfYgdipja
appli*	aSbRckdnekfogYhZjq
w	bScqddeYfbgRic
w the	arbcgdhdjc
surname	aybddUeUfPgZhmjo
same surname	aljb
surna*	aljb
pilot	a0bVcldbeTgWhVin
county	a4ckdZeNfZgRhjinjX
the county	arcchdjd
hospital	azbPcXdoejgO
hospi*	alcbdbfbhdjk
went	axbQcodXeXfzgKhNidjJ
live	akbPdreYfahaiZjS
went live	apdafd
monday	avbPcRelfagahcidjd
on monday	aldZhljc
with #	blckdYedfYgcjY
nurses	aobPcpdmeafogTiojW
story	accjdReVgRhpjX
pages	bWcjdOeUf5gXhY
two pages	akjd
shorter	aqbacjeRfwgmhLiVjn
cut	bOcZd/eUgahRicjk
cut it	al
it to	albacqgZid
to #	asbTddfQgohPib
words	bccTdVerfcgahbibjo
# words	arja
so it	bRcmdpgUhcikjm
fits	adbwcjdQgrhXiajd
it fits	albd
their	aYbdckdBeRh2iJjc
limit	arblcXdjeOfdhciWjs
their limit	aj
<s> we	akbYcHebfsgdhaiSjo
assay	am
more	abbccqdbelfWgqhTiSjX
# more	ambdfcgcjb
samples	a5bTcjdSeSfxgThQjd
sampl*	apbbccfkgd
effect	aqbocOfcgmhdiWjm
the effect	ancd
holds	axbWcoeOfShnidjY
uploaded	aybYccdWfxgXhYjm
uploa*	aobdfjjd
uploaded the	ak
wrong	aVb/cadcfJgahMinjX
the wrong	awbZedgbhcibjb
pdf	a/bbcTdaeQgWhbiTjb
portfolio	aqbneCfPiQjv
the portfolio	aljd
portf*	blcbdafagkhY
saw	aobQcpdQekgahSivjU
they saw	am
from	anbccmdTeHfngOhb
from #	atckdTecgchZibjZ
offline	asbncPfohdiXjk
offli*	ap
mode	aoboccdceUgohbiWjj
offline mode	aj
shipped	a5bIcledfugVhSijjZ
shipp*	dbfdhdjm
week	aobTcbddeOfwhLjb
last week	anbccadcfdhdij
week that	akjd
was their	ak
blocker	aobsckdbfYhaiY
block*	am
won	arbQc/daeYhTiOjT
second	aubXcceSfcgvhFiSjS
place	djeVfWgmhaiLjU
second place	aj
place at	ak
short	atdleRfjgZhOiUjo
film	aybacjdReWgdhXjc
prize	avbWcwePfWhZiXjZ
june	a3bMdweTfdgThUiYja
in june	blcadlhd
council	a3cadbeJfWgThy
counc*	amccdcebhmjc
gave	atbKcvdXeTgKhbiUjp
us	bccbdmebfchV
gave us	aocdjd
us #	ak
match	alccfpgahWiN
funding	bbcbd/eEgRhjjq
fundi*	aZdq
letter	atbLcVdJfRgRhoiaj7
dated	a3bVcjdbeRflgThSim
march	aqbLcddueXhXiZ
im	axbFcOd1fBgbhpjq
<s> im	aXbYclebfUgnipjZ
free	asbYcVdTeWfdgThric
im free	an
thursdays	ajbXcZdsfvicjc
thurs*	cdecflgc
september	a0bJcbdqeVfugYhUidjb
from september	ak
septe*	anbbcaddedfjhajZ
bc	aobWcbecgdik
other	c3dIeJfRgajW
the other	abblctdaeZfahUiljV
gig	abbSdveaiojU
ended	a5bOcZdqekfqhJiZjP
gig ended	dj
landlord	acbacadweXfSgVh1iyjV
the landlord	jd
landl*	akbdccedfd
have	ajcaeLfNgUhrjb
can have	aj
have #	bdcldnedfUgcib
months	bUcadueRf7hUiTjY
# months	aUbmdjeZglia
deposit	a4bTcbdweMfWgZidjc
depos*	aqddfd
up	atbBdcfmhdjI
front	apbXcjdQengUjY
up front	apda
its in	am
in my	aabldWfYhmiX
account	ajcceLgShnjo
accou*	adccdmgchjicja
mood:disagreement	aJb/dYeQgbhbiTjQ
honestly	aPb9cTdaesfYgphUiYjY
<s> honestly	baeo
hones*	akcddlengahZiZjd
just	acbncGfQgrhWicjP
didn't	anbqcYdbepgVhWiYjU
just didn't	bl
get	aMbZdjecfbgnhoikjW
didn't get	acbo
get the	dcfngZhnjY
the story	akblgZhmiajd
all	bodPfmgZhaiQ
at all	bncd
than	aNbkc/dTfZhJiXjI
more than	dYenfdhdidjc
qualified	aobkcudjeKfZgdhaibjc
quali*	aZb1dZeYfZgShXiXjU
for this	accbddfkhZjn
everyone	aJbvdSenfNhliujN
and everyone	abbrcdgb
every*	aVbncddbebfcgdisjS
knows	aBb0ckdXeZfIgthjiwjW
everyone knows	bmcdgc
knows it	acbqgbic
# is	axcVdQebfagYhYiljW
clearly	aQb/cTdMedfMgrhVijjk
clear*	bvcXdXebhaiajZ
against	aWbvcndYebfcgVhbiWjm
again*	abbpcodaebfdgYhYibjn
small	aWbcccdYeXfogZhjid
labs	azcldcePfdgYhailjY
<s> it	aOblcQdYemfnglhRjm
it was	ajbjcRdVedgohWja
stron*	aZbmckelgaibja
room	asbWcZdkeWfjgThaiajU
the room	blcdeagjhdiXjk
room and	aXblccdqebfdgchcid
and they	abboddedfdgZhnjb
who	aYc/dYeTfIibjR
who got	aYbbcrdZfdgk
got it	aVbrcpdceYfdhciZ
has	ascodReRfNgahV
it has	acdcekfk
half	aYbccxdZejfsgchRjE
half my	ckid
experience	aXbxdReWfWgohbiVjr
my experience	aajn
exper*	aqcadZecfVgXhaibjs
<s> have	aohd
you	aEbkcddbfdgshainjV
seen	acbbcqdTfVglhUiujZ
what	aRbwckdNekfOiX
what they	adcndcgaiajm
publish	ccdkeEflgYjs
publi*	bZctdleTfRgUiT
mine	akbOcweXfRgUhZirjM
mine is	bacm
way	acbkcadcemfYgchcjL
is way	ajbc
better	aSbucxdbeHfRgshdiVjc
way better	aobdccgbin
better than	algYhdil
than the	aobYdbepgZib
the last	aabdcqhjiaja
last #	gk
issues	ajbndjeVgbiTjr
cousin	adbMcydbeZfOgVhti4
my cousin	cm
cousin got	aacn
got in	aXbbcv
in with	bacq
# and	aWcsijjc
and i	aVdlejfkgnhZiVjS
i have	bIdoedhliWjV
have a	asbRcbdaeafWgkhoiXjX
winning	c5daeQgshTiSjT
the winning	abco
winni*	abco
bid	acbZcqdleQhjid
winning bid	adck
had	albWc2dQfbgThRiZ
had a	ajcjecfcgdhdidjd
worse	aGbrcydvesfQhPiZjT
a worse	aYcrgdhd
site	a9bKdQeEfXgJhjjc
map	a1bkcadXeSfnhUiXjl
cost	alcddrePfsgZhUiW
mood:need	aZcXd1edgLjQ
rent	ajbdcZd/eLfbgOjY
rent is	aZdn
due	bUcGd+ekfvgKhNiEjq
is due	aadm
due on	aZcddp
st and	dl
quid	aXbpcXfSgnhpiujc
<s> two	cjhdid
kids	aRbZdqesfUgchYiqjW
two kids	aadn
kids and	aadm
maternity	albLd8frgVhjiajb
mater*	acdk
pay	anbVcld6eNfSgZibjc
runs	asbVdmeTflgchXiUjT
out	akbZdredgWhIibjY
runs out	aadm
out in	akbkfagc
april	a9bJcYdweVgShUiZjY
in april	aj
<s> i	aYbbcUeofkhnikjc
need	aabocNd/eEfJgkhZiTjX
i need	aQcddzedfchjidjY
need one	dk
one more	acbcdkgn
deal	bXcXdyeVfZgqib
hit	apbWcnfngdhMja
q	aYcddmfagdhcio
q #	aYdmfahcio
target	abbtdmeNfbgbhUiljo
<s> this	aZdlecfbgqhajb
this is	aYdqgljc
is my	bVcZdjfogZhniajY
chance	aTbkcadneQfVg8hUjS
last chance	bkgc
before	akbDcbd0eYfzgbhNiXja
before i	accdfl
turn	aXebfdgwidjR
mood:hurt	bXcVdYe6gXhRiRjS
cried	aUbRcce/fdhdikjV
every	aBckdWekf8gahjikjD
night	anbGdUelfugdhaibjV
night since	elfd
th	bccNduepfYgyhUiQjV
# th	accRdnemfVgkhY
felt	aMblcZdTe/fVgphUiajZ
<s> felt	eogd
like	aRckdHetfOgohY
felt like	adbdgm
like a	abbkdYejfjhciYjk
slap	aZe0gjhbibjY
a slap	bdem
slap in	bdem
face	aXcmdkezfThciUjX
the face	adbdeo
face after	el
after #	aZckejfagojZ
interviews	bccjdReMf0gPirjp
# interviews	adfm
inter*	acccdPeVfbgYhtjj
tbh	bbcbeugWidjc
can't	abcldjengSjW
<s> can't	eqfbgdhdid
sleep	aZbacUdqezfzgdhZiVjS
keep	aabVcWdteafXgohniajd
that one	aYbjccemfngcicjd
email	atbLcJdYelfVgSiRj/
one email	ddenfc
<s> just	ajbdccelfdgZhj
just so	aWeohk
angry	aJbbcbdXe/fbhpi2jZ
so angry	ek
angry i	ad
i could	apbdcSdPeYfRgmhpiOjd
scream	aTbWcje7gpikjR
could scream	ek
lines	arbZdUfpgYhaicjk
# lines	alcZejjj
thats	arbYdbfUhRikjl
thats all	ek
i got	adcZdcepfbhljb
mood:effort	aPblcWdXeafyhZidjb
spent	bSeUf8gWhUja
<s> spent	fk
spent #	adgl
months and	aWbdckflgkhd
and #	bmcbdZebfnglhZjW
euros	awbOcWdsedftgbhSiXjY
# euros	alcadZelfkjY
on this	aWbdclfqgchd
topic:quality	ajbocUdLeSfqgRhZiJjn
rewrote	anbkdSecf9gShWidjk
<s> rewrote	akbd
rewro*	bdfl
application	ambdcSeFftgShZiWj6
eleven	atbRcsdWeQf/gShSjW
times	aVcTdPf6hLiZjX
weekends	bPcXdpebf/gdhZjY
weeke*	akcYdafngbiajb
included	atbRcqdZeFfogLj0
inclu*	ajbbcYedfdgaibjn
waited	aabMcbdYekf5gahciyjV
i waited	aafo
# weeks	acbaeofUhWibjl
weeks for	aacn
an	brccdUfagRhbia
for an	aZckdkfj
answer	aUbjcQeZfSgkik
an answer	cbgoibjd
nine	arbMcneSf7gYhMijjW
drove	bScqejfugahQitjY
<s> drove	fk
drove #	fk
hrs	bacTdjekf5hViR
# hrs	addZfqjc
each	aabYcodPedf7gYhSiTjT
hrs each	adfk
for a	aXbmcUdjedhaik
viewing	abbxdQeVfrgdhZibjq
viewi*	acccddebfphbicjl
mood:hope	aObTcNdNecg/hRij
it's	btcYdbejfLgjhMiojT
<s> it's	aVbYcVerfXgqhZiojU
been	dRekgYhYjO
it's been	bddcgl
been my	aZddecgq
dream	aPbbeYfcg+hjiojR
my dream	aago
dream since	adgl
since i	abbccaddeagvhd
i was	abbccbdcekfdgphcij
was #	adbcdTeXfjgkhbin
think	aObwcNdOebfJg0hZizjX
<s> think	gj
think they	accYebgdiqjd
liked	aRbjcsdFebfaguhciqjc
liked me	gj
me she	ajgj
smiled	aYbXdNeygxhVidjk
she smiled	aZedgqid
lot	abcSdZebfYguhZ
a lot	edgm
mood:repetition	aZcZddeaftgphZiYjc
worth	bddteTfZgkhXiWjY
shot	cxdUfohPijjT
guess	aNbmccddeYfOgshUi6jS
i guess	bXdkij
worst	aNeufkgyhVicjQ
the worst	aYbWdcguic
happen	aScPdpfVg3hkijjS
im a	ckhd
quick	dTeOfcgwhXidjn
a quick	aWbddZedgmikjn
learn*	aacdecfshbjd
give	aVeCfXg2hkiSjd
give me	acbcfjgl
me #	aabYcbebfphbij
id	a4bVcZdXeXfJgnhmia
and id	acdk
id be	adgm
be up	abgm
up to	cddZfcgmhbjj
uncle	adbMdpfUgYh2ivja
plays	ajbjcmdaeTfdjb
golf	cmddeafahjjY
with the	abbpcMdSekflgbhrib
followers	aJbbdUh9iwjZ
k followers	aZcchr
follo*	aPbacmdYecgnhuiajc
followers and	cdhk
i'm	apbkcaejfRgjhOiYjU
not	b6dQfFgRhXiSjb
afraid	aIbrcTdje1fJgohqizjX
use	ambrcYdWeLgVhmibjp
to use	acbocd
them	aHbRcadaecfpgYhxju
mood:pressure	ambScbdPeRfbhziWjS
<s> if	aUbacbdnedfdgohoiZja
if i	bdcddpedhjiZ
don't	adblcbdWgXhniZ
i don't	bmccdagWiZjj
hear	aKbYcZdQfbhqi7
back	apbJdmeZfsgVhTiWjb
lawyer	andYePfLgRhvi4
my lawyer	adhjik
will	bScLdueOfDgyhrjX
will be	bdcadailjl
writing	aqdVeHflgShciWjm
be writing	hm
writi*	albbcdgZic
next	aZbOdseXfbgohpicjV
the next	aZbngahoja
owe	aDcYd/eVfSgmhuicjX
they owe	acbdebgcho
owe me	bdeafdgdhq
me one	adbdebgdhn
one after	bdddebfdho
after that	bddcgbhn
favour	bnccdWeSfcgbhuiXjm
in #	aUbveYgkhkjR
heard	aPbUdEebfYgKhXi/
<s> heard	aUbccdgciu
heard they	hdil
never	ambTckdUejfTgvhJjB
they never	aj
hire	aNbZc1dleBfVgZhmi/jU
outside	aqbZcYdXeafcgOhsitjX
outsi*	aqblcYddfdgZhjiY
anyway	aXbqcTdkfWguhajU
<s> a	bTeEfdhdijjn
friend	aNbOcrfPgWhxi8jW
a friend	aVbdccdjhoimjc
friend of	aaccirjd
of a	bmcXddgZikja
says	aXbUcQdaeOfBgkhci+j1
friend says	addkikjd
says they	adcdik
they got	aXbocWdchdikjo
bet	aWdneWfQhji1jc
i bet	abbZgbir
was an	acin
inside	adbadSeofjgYhWiwjN
from the	bqcWddeZfUgZhcimjk
the start	aUdcgdimjr
someone	aTbcdWebfPgahli1jY
<s> someone	aXbcddgcirja
someo*	bYcdeafWgYhkiljl
someone on	aaiq
reddit	aXbdcbddedfcgchdivjb
on reddit	abip
said	aabacPdQeUfEgmhViqj/
said they	aabbhcinjn
always	aCb0dSeWfMg1ijjX
they always	bjgb
the second	ajbkdYecfZgmhaikjX
ask	aVbbcZeNfVguhliqjV
they said	adccdceXhYiYjq
want	albmcPdceLfJhn
they want	arbjcYedgWhUic
years	bYcodRfphYidjY
# years	aYbmdVhj
years in	aYbkcbelfbgcjo
logis*	aZjp
as it	adjk
it says	bZcdecgZhajt
says on	aZhmjj
on my	abcadofjgbhb
my cv	aXbkcddkgbjo
<s> as	aNbbcnedgahZibjz
as i	abhdjn
wrote	asbWcadJeIgPhPibj8
i wrote	aqcdgZhcjd
wrote in	abjm
my application	cdhdjl
speak	bkcZdSecfbhpic
i speak	jj
french	atbcdSeagY
some	aPbXctdUeXgaiojc
dutch	anbRcddYeZgdijjn
the letter	aWckddemfbgmhaibjm
they had	cjid
had #	andcfb
applicants	ajbdcueKgVhdil
places	bZccdbeXfbgchZik
# places	adfdjn
finished	a4bScmeWfjglhCiQjT
<s> finished	amfd
finis*	ancWdcfbglid
finished the	aofd
food	aqbVccdqeVgThr
the food	adhm
hygiene	asbkdlgViQjl
level	ambwctdVeLfVgohSiMja
level #	arcb
cert	amddjd
# cert	ak
number	aubRcYddeKfdgchcjU
is on	aVbmcYdjgkhjicjk
card	a5bYcbeSfPglhbiYjW
the card	ak
bus	bQccdWeqfygThTi1ja
the bus	adcdim
line	ambXcpdOelfdgRhVid
line #	ccddhcjk
starts	bLccd0eagyhQjP
starts in	aaddgp
january	a3bJcbdleSfvgahViajc
in january	akdb
janua*	bbcbdkejfjhaidjb
january and	ak
stops	ambNcTdsejfkgkhY
right	bldaeTfSgxhbiKjS
gate	avbTckelfWgbhdiljT
boss	adbXdoeVfKgTh4i2jU
my boss	apedgd
agreed	a5bUcZeHfcgZhjjq
agreed to	al
remote	anbjcdddeZfngYhaim
days	aobJcadZesf1gWhZiYjR
so i	amcbdjebfZhaijja
i can	awbacndXeTfUhZiW
do their	ak
mondays	bTcVdreof2hYiZjc
monda*	adfl
onsite	fk
partn*	baccdahlil
got a	aobbdVemfXgYhnjZ
a job	ajgj
too	bxcUekfQgUiPjk
there	adcJdBeXfZgoiwjJ
so there	asbXhcid
are	bueWfBgXhRisjR
there are	ij
are two	ak
incom*	ambmedidjb
for the	cbdceUfsiYjY
flat	aVbkczdmeZfkgchDidjV
the flat	aaedgahaiq
checkable:1	aybacWdWekgbhaidjW
tenant	ajbjcadreNfZgShmiwjT
above	ambpcndbebgchQiWjc
out and	dc
agency	a0bXdbeLfUgKivjm
the agency	bacnhcikjY
has it	aVbkdbekflgZio
listed	a8badbeMfUgOhaiXjv
again as	bk
as of	aqcdjd
today	azbddbeTfUgbhXibjW
figure	bmczdUeRfXgdhairjW
<s> figure	ak
figure #	aobccd
# had	adcl
had the	aZclfbjn
swapped	a1bSedftgQhcik
swapp*	aqcdfdjc
fixed	a9ePgbhWiU
it and	aZbXcjddgkjn
and have	aj
have the	ancZdUfdhoicjX
file	atbXcRdjeQfbgThsik
found	a2bYcsdNecfYgJhLimjX
<s> found	aZbdcqid
found the	an
the missing	ak
transcript	aybjcbdPeUfpgPhbipjq
trans*	axbXcYdVeZgWibjZ
page	aqbNdHeNfpgPhlibjn
registrar	a2bcckddeOfTgQh1ikjZ
regis*	a6bScRdVeVfWgkhRiUja
mailed	aybMcadcfkgSipjm
to me	bWcjgchlikjd
me today	al
our	aYbpcVdmeQfUgUhuiN
<s> our	aublcXeZfRgQibjb
app	awdPePgbhViYjj
went from	apfc
# to	aobXcWdZekfXgphUid
weekly	ambaeKfogUiljo
users	apbjdUeVfcijjk
since march	addmfc
broke	albGcde1fsgXhTisjL
his	albbcoedgVhViUjZ
arm	awbbfdgahdiYja
theres	ajcadbeafZgqhaijja
so theres	aj
theres a	cddYfbhdio
chair	anbMcsdjeWfkgNhuiZjY
open	azbMcXdWgpiQjP
spring	bEckdueUflgkhZiqjQ
the spring	an
run	aqckdneSfjgUhTiajQ
<s> new	ckdd
call	abcKdXeYfOglh1ibjb
call for	aqcddb
residency	aybTdweNgaiZjc
the residency	ck
resid*	atbWdqeVfYgVhUiXjV
opened	a0bIcddUejgZhWiqjQ
deadline	arbVcQdteKfmglhcikjj
deadl*	acbcdcfjgkij
end	aacSd1ebgphTiPjU
end of	blccdngZha
nov	a0bScZdmflhYiajk
editor	blcZdRePfRgUhritjw
the editor	aYbdcbhjiljm
editor wrote	acidjo
slip	awbacjdlfdhMiYjV
she'd	ccdcgbhniajl
like to	ccdbedfkgohbidjc
see	cadaeQfKg1iXjT
to see	aubbcddjgTic
see it	ak
it with	ckfdic
ending	asbUcbdtedfzhQiOjW
its done	aj
conviction	acbscbdYfVgrhXijjc
convi*	aobXcbdbecfYgshaid
record	atcjdaeThPjV
the record	bjdd
since june	aqdcgc
i now	al
now have	am
public	bucbdXfagVhl
the public	am
insurance	azbYdyeOfTgU
insur*	ancdfchWibjk
million	ajbOcodxeagZhZ
# million	aYckjm
milli*	addcfbgcimjl
cover	a0bScdePfxgMhWiVjo
dropped	a/bQcmfkgShIiZjd
dropp*	aocc
dropped the	am
drone	aoblccdVftgahTiojk
tender	ambXcWedfxhZiSjk
the tender	jk
tender is	aj
is #	bOcpdoeafagbhTiWjm
lower	c0dmeYfbgbhYiQ
marked	albddWeqfpgjhTiZjd
they marked	bj
marked me	bj
no	bqcadmecfCgRhXiS
show	bdeRhSiqjX
log	a6bVcXdceQflgUhb
i had	akbbcXenfZgdhbib
taught	awcodXePfjgXhZjb
classes	avbacmeOfngXhciV
class*	ckdlfbhdjc
yrs and	clid
and never	adckfk
mentioned	albWcadQeHfWgThZioj/
never mentioned	ancdfd
menti*	anbbcUdYeTfRgWiWjx
mentioned it	alcd
counted	ajbqcldYeZftgWhWjN
they counted	ancd
count*	aqbkcZdcedfmgbhViajX
counted my	amcd
gpa	atblcqeQfZhaiVjb
on a	bkcXfogmhRicjV
scale	bpcjeWfygjhRiP
its a	akdjfcgc
sap	aqbWcYdpekfSgphliajm
the sap	ak
integ*	ambccddnecgchbjZ
is live	cj
live at	al
client	ajbpcSdbeNfPgUh0itjo
since last	an
poem	adbcckdTfnhbibjl
came out	ak
in a	aVdofYgahqiajY
print	aobZctdXeSfngZhWicjd
journal	a2bjcYdUeQfVgUibjn
journ*	ancaddedfdgYhriajX
in september	arjd
kid	aZcueofUgohbiwjJ
nursery	atbWdreXfjgUijjW
nurse*	al
august	aybHcad4eSgShVia
full	asbRcYdUeMfvhYiT
time	aabTddfcgniYjY
full time	ao
works	aubZdSeEgchYim
then	aobNcYepfbgahYiV
from then	ak
got the	albacsdZeYfbgjhTiZjW
security	apbZcaeTfagRhujn
secur*	bbclddgchkjd
clearance	a/bdcceRgVhUiUjl
security clearance	ak
took	aqbGctdPeSf2gKhaiUjZ
here	aQbkcmecfMgZicjT
lost	aobOctdsesfTgbhTiUjM
i lost	eofZic
lost the	amdcedgdhcil
accent	bsdQelfcgmhQiU
the accent	akbd
monol*	aWbbccdtflgahbidjd
did	axcSdWePfRhWiYjk
did #	anccedgd
sessi*	aobdcjdcfagdjc
w a	aqbdcdhjidja
coach	bXdVecgaivjc
a coach	fk
tape	bcdZedfqgYhXitjc
recruiter	ckdceUfNhwix
recru*	aZbZcbdcecfdirjc
rang	axbKcZdSeogahcitjb
rang me	aj
me to	asbjcbdYedfchYibjY
say	aXbncYdOeXfKhdi9jT
to say	amdafchZjb
say the	bjcdgYhXip
doubled	asbTcpd1eafpgbhLiWjY
doubl*	adbdccdkfcgaiqjb
apply	aqcZeIfliXjn
under	a5bUcVdTeZgRiRjk
ref	aubbcbelfPhmikjd
ref #	al
patent	a7bbdbePfYgahdic
the patent	andd
granted	a7bRdkeMfWgZhmibjl
grant*	amdd
on #	ajdkekfWhaicjc
# april	atdYjc
number and	ak
grade	axblcteLfXgahUiXjd
the grade	bj
unfair	aFb/cjddedfKgXjl
was unfair	bncc
stop	aVbbcIdjedfTgnhtisjX
deserved	aTbycldcelfTgyhbiTjU
deser*	aabncbfmgc
first	aubUclddeLfbgNhW
a first	ac
whoever	aLbrcmeZfQgnhmiqjU
<s> whoever	akbjid
whoev*	adbpckgbhdib
proposal	alcYeHgYikjw
my proposal	adbm
propo*	asblcYdWeagZhYia
skipped	bZcpdnerfwgUhTjY
skipp*	bkej
to the	cjeYfcgRjj
the end	aZdqedfchbic
theyre	acbkil
about	blcYdPejfMgb
wrong about	adbn
about the	albkccgXiZ
market	aZbzcdeZfShajj
the market	abbpjd
simple	b+cWdReJfkgZhYiQjU
paper	aodpeNfjgIhdiTja
belongs	ajblddeafIgoijjQ
belon*	ascYfdglhXidjX
in that	aWbmcqdbejflgdhXiajW
care	adcdd6eWfYgahkiWjc
they say	aYdZeagkhbinjd
accepted	albacvdaePfdgVic
the accepted	aUcs
accep*	albZcoedfdhXiZjW
talk	aabkcleTfXgThaij
is a	bacoepfbgkhQiVjX
something	aNckelfWgvhUimjM
somet*	adbYcldlhXijjY
flatmate	aacodchbil
my flatmate	abcodc
flatm*	aacodchbil
applied	a3bjcodVeSfkgZhRiQjk
zero	anbddkemflhLiSjT
savings	ajbad1eQhcibjd
savin*	cjhc
and got	bldcecjc
<s> every	aYbccpdcengYhdib
every other	abcp
final*	arbccqdZebfbgbhaibjZ
fresh	acbWecfpgnhd
out of	aXbkdpedfbgZha
uni	a3bTcmdUekfYgaiYjd
i've been	bccmddemgbha
been at	acbl
at it	abcjfn
it #	acdbfcgkhm
funded	bXcwdoeJgSim
dog	ajbPc5dZfYgShdiqjH
horos*	aVbacodbgthbiWja
but not	aabccp
not us	abbacp
visa	a3bNcSdreYfSgdjo
my visa	dm
out on	apdZ
# june	am
dont	cndlfYgZhaiXjZ
i dont	bnccdkhaicjd
find	aNbpcbdseNfcimjT
dont find	aadn
find something	acdn
mum's	ajedgchj
<s> mum's	edgd
home	aqbKcbdveXhViWjS
care home	dj
costs	cbd7ePgaiYjk
k a	aYdp
month	apbKdyeUfdgchPiljX
a month	aacZdqfbhb
month and	abdk
and im	aXcjdqedgdjc
only	arbYcVdZePfcgdhRik
the only	akbd
only one	fj
<s> boss	aXdp
says #	ajbdcbdkenfYgahaib
signups	dj
signu*	dj
by	akcXdpflgBhYicjc
by friday	aYdp
or	aXcXd1ebfXhliSjN
friday or	aYdp
cant	aNbbcwdueYfVhjiYjZ
i cant	addnecfagl
sisters	bNdqecfdgdhqiojX
siste*	amcddkeafZhbimjb
its been	aafk
been #	addlelfZ
feel	aBblcPdSe/fMgyhXiVjO
i feel	aWbYcbdbevhYibjc
phone	aobMdUejgMhlicjq
phone call	achm
<s> #	aXbYcZdEeufzgPjK
rejections	adcddcelfdimjd
# rejections	adcddcelfdimjd
year	ajbBdxeZfkhUiljc
this year	acbWdlelfagWhbim
year and	accbdnelfchdjc
and this	abbkcdelfdga
this one	aYdkekfcgj
hurt	aRcYdle8fNglhailjc
most	aTbocpdNemgkhUiUjZ
the most	adccddekfdgmhdib
humiliated	aLbjdje/hlicjR
humil*	aZbddcetfbgc
in front	cdengd
front of	adcdengd
of the	bPcsdTeXfZgdhjjd
whole	aUblcXdcemf0iQjL
the whole	elfmgVhkiZja
panel	ambmcpdWeIfcgPhkisjk
still	aQbYdcesfWgXjX
blush	aUcodSe5fZgwhdjZ
thinking	aSb2cadafVgthcikjb
think*	aj
of it	asbdcbfbgkhdibjb
gutted	bdcZe3fvgUhYisjS
thought	abbvcZdNepfKhYiojW
thoug*	ancYdcepfagWiajc
about it	ajelgb
it the	adcj
put	aobWdjeNfkgbiOjZ
put my	aXcpedfdhXjj
my whole	abbdfohc
summer	bGeXfygmhXisjc
whole summer	acfm
into	bZcmdYfxgUhYjW
into that	accmflgdhcic
grant	bQcud1eFfUgdjd
# pages	acckdcebfqgjjS
learned	aYdUeUfshbiljb
<s> learned	adfm
learned the	aafo
entire	aXcbdbeYf/gZhciXja
the entire	aXddedfthbid
role	aqcUddeMfVgahqiXjp
# days	alcjdWengYhWic
barely	bbcpdaelf0hNjO
ate	abbRcndjevftgXhciljU
built	apbWckdZeUfwgZhWjX
them a	cagdhm
demo	aqbQcbdZePf2gWhRjm
of my	ajcbecflgdikjW
own	amcTdYeQfogVhkiR
my own	ajbZcbfogUhUidjl
carried	aqbWdQecf2gPhTjm
carri*	bocbhdjc
novel	abbscodQeUfkgkhWidjj
seven	albOcqdjePf/gWhQjU
maybe	aObYcTeafQg/hViqjG
<s> maybe	aWbacceZgthbikjc
they'll	bkccdcechkjc
they'*	aZbtcTdOeSfShlikjm
change	bxcXdVeRfUgphjiY
change their	bagmhb
mind	aSbucYdYeofYgyhajV
once	ajbOdReYfugkhZjR
once the	adgm
settl*	bd
i just	akbbcadbeagkhbiajn
know	aHbocbdaeXfEgwh1icjU
just know	adbago
know this	adblddfcglha
is the	bXcZdlebgjhbinjX
the right	bWccdaecfmgkhkjd
for me	ambZcddlfbhcibjc
promise	aXbXcZdqeYfcg4hkiV
i promise	adgm
promi*	fcglhbijjc
i'd	aXbVcQdYejgzhliR
i'd give	gk
give #	gk
percent	ardjeSfWgjhNicjX
# percent	bncYddeafXglhZikja
perce*	bscXdceXfWgkhYikjY
day	asbNcddVejgthYiKjL
day #	adddelgk
third	awbXdoeUfkhUiZjS
lucky	aPbafUg7hbikjN
i know	aWcpdVeUfZgmhmiZjY
people	aJbmcddZfQgphnimjY
# people	abcmdnfZgXicjc
people on	abclgdhm
board	a1bbcbdVeLfUgNhwiojb
the board	cbdahnjb
wont	abbccdebfdgnid
like this	accddjedfdhl
local	aZbncddPeJflgDh+jb
local paper	achn
love	aTbVccdZfTg7hmiYjU
would love	adbdgjhm
love to	adbdgl
how	aBbtcndYhoiXjY
hear how	hk
how they	bbgdhnia
treat	abbkcadmenhpiWja
they treat	hk
<s> one	aRcZdaeagmiqjc
in our	aadafnhmjd
neighbourhood	abbmdYecfYgUhxiqja
neigh*	bZckdaecfchkikjW
group	aubXcddWeTfNhtja
members	acbUcldXeQfagSh8iu
# members	acdchn
membe*	acdchn
members and	acdchm
they're	aYbucddVebfahmic
aunt	bFdkgXhwijjY
my aunt	amcddbflgdhkiZjd
them the	aabddbhjiajo
building	arbScjdWeNfpgWjV
the building	cbddekgdhm
build*	adbacjeafmhjicja
saying	accUeafGgahmiojs
just saying	aYdofahmic
apparently	aZbbccdTfagXhTi/
<s> apparently	aabdddedis
appar*	aVbZdcecgXhaiy
apparently the	ik
winner	ajbac3ddeafTgrhUidjS
the winner	adclfdhcil
direc*	adcSeUfVgdhsimjS
nephew	ajbPckeZfPgYh0i2
neighbour	acbWdmerfbhmimjZ
thinks	aKbrcjdYeZfBgoi/jb
they only	aRbjcahcipjk
adver*	alccdkfdgbijjd
for show	il
word	aYbTcQdWelfShtikjY
<s> word	im
word is	im
is that	aabYddfdgWhbit
that the	aUbPcSdZeXfZhSizjr
the first	aabbdmecfYgZhWikjp
choice	adbxckdbeNfMho
wants	aabVcTdweJfIgohdiz
money	albZcVdreOfdgMhkitjV
driver	ajbZdZebfTgYhRi8jb
me they	bbgdhdijjm
fire	bccZddfpgShkivja
half the	aRcsdcfdijjd
team	bkcoeVfYgjhTjP
the team	acgojc
my portfolio	aabncdfdglha
has #	aabcclfnhb
proje*	bXcxdUeZfVgdhTiW
were	acbccmdKedgWhZim
link	aubbcRdReSfYgWhaipjy
the link	acjo
they wrote	aabVccfdgdhdiajw
wrote the	arbbcdhdib
price	akbscZdpeRfYgchPiXjp
the price	bcdafnjj
was too	jj
high	albocrddeYfWgZhXic
too high	jj
<s> like	aYecjs
like i	aajp
i told	dcgdhcibjn
told them	aabjdaenfcgdhaiZjo
them in	adjj
interview	ancWdPeSfYgPhlikj2
the interview	cdddfdgbhlidjk
interview i	aZjn
can start	akbdddgb
start in	jj
<s> in	accXdZeXfagUhSimjs
says no	il
feedback	adb1cWdYeXfciXjs
feedb*	cbdkgdicjo
volume	arbcddeafmhSiPjr
applications	apbcdjeHfkgahYicju
of applications	adjl
exam	a3bnckeRgVhXiVjX
four	aubTcseQf0gQhNiZjU
all four	aobcfdjd
parts	arbbdbeafqgShdiX
last one	cl
scored	asblcwdaeZfmhLiNjZ
bought	a0bOckdceVfdgOhZiujY
bought a	el
car	aZbVdnemfbgUhQip
a car	aagdjn
saturday	a0bTcYejfngZhaidjd
on saturday	ao
satur*	cbdbfbgahcjs
early	a2bWdTeRfzgXhSicjc
shift	arbkcddkeUgchYiY
at #	albacVevfQgbhUiajW
is no	akddhd
problem	adb3cRedfSgmhW
no problem	dd
probl*	bjcnecfbhZiZjc
anymore	aVbjcZdkesfMgrikjS
anymo*	albcdcemgdic
switched	a4bScmdUeWfsgRhbjj
switc*	aj
the role	apbccagbhdia
ad	abbkeQfagMimjj
the ad	boddgahd
used	aybWdUeTfngKhUipja
used to	acbdgdio
to be	abdjfjgjhajb
office	awbNdmeNfWgJhwjV
ethics	anbucddZeVfcgUhnjc
the ethics	am
approved	a/bTcZeGfkgRhjjo
appro*	atcbdbhd
study	bmcjddeIfpgbhRic
thursday	asbRcXdjeafogThajk
last thursday	aj
didnt	ambkcZddebfdgTipjc
have that	jj
referee	aZbudXfYgPitjk
refer*	bjcReXhUiWjq
never got	aj
got their	aj
it went	alcd
went to	accmdcec
her	anbRcmdSekfaiYja
to her	apgc
old	bZcddPixjN
address	ancMdmeUgXhliWjr
addre*	bkcbdmhajc
author	a0dSeMfVgZimjk
second author	aobc
share	alckdjeYfdgkiSjc
share the	hk
code	a5dOeRflgMhbiSjZ
repo	aobUcZdyeWfbgjhV
a letter	arjZ
letter of	am
intent	aab5cRdYeVfNgphnio
of intent	aj
from a	aZgdiljd
chain	avbYcbddfcja
w #	adcjdj
stores	asbTecfmgchdjc
churn	cddkfjgmjY
down	a+bVdYerfZgMhMiajX
since we	aj
onboa*	al
co	a6bLdjeKfHgdhsip
a co	ap
museum	axbQeUfailjW
the museum	amcd
museum in	ak
town	ajbRctdUecgTiyjT
deliver	anbYdkeMfphjiVjo
deliv*	ambdcldZfcjd
now my	ak
my other	aqcbfc
until	ajbKcTdqePfqgliaja
<s> that	bscmdZeYgWhbibja
clause	a8cMeTfPgZhjiWjn
noise	bocbdVetfchZ
noise is	aj
gone	aobRccdmekfnhOimjM
is gone	anhd
rehearsals	anbQcWeaf6gdhdjc
rehea*	bccYeZfohc
afternoon	apbQccddekfxgYhZik
after*	abep
agent	a5bdcYdceKfQgVhmiy
the agent	amcc
turned	aubPcldTgRhXi0jU
turned me	gdjm
me down	gdjm
the new	aZbUcrfYgnhWikjY
new one	an
out a	ambd
a call	hj
crime	aZbwcsdaeYfVgXiqjV
the full	am
manuscript	axbjcYdVeKgYhQja
manus*	amblcYdaeZfXhXiajj
down to	aqdbed
cat	avbOcsddepfYgdjO
has been	bbdbfWhoibjb
parents	bYcadleafRgWhuiqjU
my parents	alhZ
paren*	anbdcbeafZgdhjicja
so no	ap
pets	asbQcddlfagZhj
no pets	apbddbgdhbidjk
schufa	arbaccdd
<s> schufa	apbacc
entry	a7bScbddePfZjk
was a	bZcadcgjjo
mistake	aUb+cZelfKgkhQidjT
a mistake	aYbkco
mista*	adblcqdbecfbgchciajb
deleted	a1bVcRdceoflgShaibju
delet*	em
printout	al
print*	aobccjdcfcgb
from monday	ancd
sound	bwcjdQedgmhViX
<s> sound	bj
audition	ajdYePfrgdimjZ
my audition	aljd
audit*	ajbkdaeafkgdhaia
broken	albReyfxgchRicjP
was broken	aj
# i	asbdckdaecfkgahbidjc
clean	aweSfugZhQiPjR
<s> their	cqdTeafSgjhaia
their form	aofc
cut my	fj
essay	arbscXdQeRgZhTiXjs
my essay	ajbljc
chara*	bl
i saw	cngc
saw it	aogdjc
it in	bjcafdgjhY
the pdf	am
<s> had	bcccfljd
had my	aoccja
dyslexia	ak
dysle*	ak
diagnosed	aqbaevfogdhRibjb
diagn*	aj
july	a4bFcbdzeTflgShXjc
in july	dlgd
send	aobScWdpeMfdgahviZjl
can send	bl
send the	bl
report	a0bjcZddeLfQgNhainjy
the report	ak
license	a5bXddeNfXgWij
covers	a2bYcqdYePfqgOhaiZjn
trail*	an
t	ajdnecfdjb
# t	amdd
nobody	aOb0cRelfPglhPi5jL
asked	a2bWccdPeYfMgThlik
festival	apbOcmdPeXfYhuiZjQ
the festival	cj
festi*	apbZdTeXfXgZhnijjY
added	a3cWdceQfUhUiWjz
a second	bdcWedfdgqhaiYjY
stage	apbTdWeKfngohNiTjj
needs	blcYdveJfXgliSjn
finally	a0bMcdgnhWijjO
<s> finally	aj
finally !	aj
! the	bmca
iso	a/bpdNeKfkgVhaiUjk
iso #	aojb
audit	arbncddjeJflgOhojj
findings	b0cddSeMgYhaikju
he	abbZcndKeafdhciajm
<s> he	bZdaeYfagnhYjr
offered	aubOcldYeFgQhjicjz
offer*	akbdcZdUedgYhnib
offered me	gdhl
the tuesday	ak
slot	awbWcneVflgThkidjW
slot if	ak
if the	accjdbgmhYia
speaker	aqbcdYeSfZgZhxikjm
speak*	anbdcmgdhajZ
cance*	arbbcadbeofagbhaicjb
and she	bdctebgYibjd
cancelled	a9bKcRdsekfvgWhXiVjt
maste*	anjd
when	aobbcXdWe0fZgRhcicjU
when i	anbkcaddepfXgYhbiajd
i applied	amcd
was still	ajgail
two of	bdcoddfcjb
of our	ajbccl
wound	abbUcddwe8ftgdhRiZjO
qualification	avckeNfjhbiQ
require	azcZdjeFiWjl
they require	aobddd
requi*	ajcadafahbidjl
totally	b7cUdcenfZgchWikjW
total*	aqbjecgb
misjudged	aUb+cbddevglhSib
misju*	bmed
misjudged me	bmed
exactly	aXb0dUeaglhTimjR
exact*	ajbmckgcjb
exactly what	bj
idea	aQb0dPeMfKgrhYivjY
no idea	addj
our price	abbnccddgkidjc
perfectly	aVb/cjdRfpglhOiXjU
perfe*	aXbpcjddebhbibjc
fair	aTb3cudYeQfTgdjT
for that	aVbccZecftgchm
of work	abdo
is just	acbrgZ
shop	atbOcmdceZfZgZi0jM
delivers	acbccueXfogjhZiYjl
late	awbLcndaeUfphQjU
every time	enfZgbhZ
they still	bdgdhm
<s> half	aVbncjfk
people in	bdcjhbil
programme	a0bZdoeGfkgWhWicjj
that programme	accjfj
progr*	apbYdbeagahYiVjm
even	adbacvdVeogdhRiTjR
cant even	cm
cellist	ambXcmedfZgmjc
celli*	ckid
was flat	accm
bars	anbScmdWenfngXiljV
seat	ambVcyeXgVhmidjX
looked	acbbc0dOepfbhKiqjS
<s> looked	adcm
looked at	ejgj
winners	akbYc2dceTgjhXiajZ
winne*	aYcnik
none	aocwdReUfbhNijja
than #	adccio
shows	amckdTeQfkgZhX
i've got	bacbdlecfbgkhmicja
got #	dkfbgbhljb
benef*	jd
manager	arbUdseRfMgYhrijjb
my manager	aZdr
manag*	alccdnedfZgahkicja
wants #	aadn
k in	addnha
contracts	asbWcjd2eFgUjl
contr*	atbPdqeKfIgThdiJ
december	a2bQccdteUfpgWhXia
by december	aabkdj
decem*	bk
im at	aYdo
weddi*	bkedhlic
and we	aWctdZedfYhljd
we need	acdl
somewhere	aTccdpedfagrhWiujO
need somewhere	addk
somew*	aadjgkij
to live	acdjgk
without	arbbcOdpecfWgaiQjk
<s> without	aXbYdqgchk
witho*	albYcadmfbgbib
without this	dmhd
have to	aRbYcadwedfZgWiojc
let	aabWcYdpekfVglhljZ
to let	dk
go	ajbUcVdoejfPgnidjK
it broke	bbeogc
me a	adbZcaelfkgXhoicja
bit	btcTdWeufagmhLiTjc
a bit	bYcbddhcicjp
gonna	aVbdcadpepfWgwinjQ
lie	aWbndkerfRhZjZ
the car	aYcbdqekgdid
park	bacrfUgdjb
for half	aacdeo
half an	aUeogm
hr	arcadoeXfYgaiXjc
afterwards	ajbRcYdcepfngXhdjk
furious	aMcZdWe/fkglhlitjX
furio*	adbdccdcesgdjc
about that	adejgk
that #	ej
sentence	aZbdfjgkhTjj
sente*	aYbccmglhc
reply	bccTdXfngjhZiTjv
laptop	ajbackelgYhXimjX
rd	ajbjebfVgdikjn
# rd	accdddjn
just feel	adek
drafts	akbWcjdbeJf/gThdijjp
fourteen	avbRcpdVeRf/gUhUikjc
drafts fourteen	fl
fourt*	alcd
beta	andWflgdia
readers	aTbuckdLeYfcglhljj
reade*	adhk
i took	aYfrgd
took #	aacl
unpaid	albQcVd/eRfxgOjW
leave	asbGcKedgbhtjZ
prepare	bWcZdveGfxgjhribjj
prepa*	aPbZcZdZeYfugmhoiXja
assessment	amb8ccdceGfdgbhViTjz
that assessment	bk
asses*	brcYhcid
baked	aZbVdnemf6icjW
until #	acddflhbjm
am	bocBdbe1fLglhXja
# am	fj
am for	fk
a week	aabkdkfnhdidjd
tasting	aabndReYfujY
tasti*	edfm
lisbon	aubXcVedfmiW
own money	aYfp
money for	acbdfm
final	arbXdqeNfvgbhOiH
the final	aWdmfn
round	adbVcmeWfthliSjU
final round	aZfn
give up	ddeYgq
tells	aObTcdfUgqhoi3
tells me	aago
nd	atbdcZdXepfXgriUjV
# nd	apbcccdafdidjb
will go	daekgjhd
<s> id	ajbddYfcgrhc
live in	amgjhd
street	aYetfWgbhZiwjU
that street	acgjhdij
always have	blhd
<s> next	adhoic
next time	aacdfdhqic
less	aZcweZfbhdiOjV
way less	gj
im on	achn
name	axbGckdLeVfHgVh1jZ
mayor	aUbXcpdaeZfYgZh9iwjc
the mayor	aZddhq
they'd	bacTdaeYfWhu
<s> they'd	aZbdhpid
they'd better	adbbccgbhq
rethink	aObxcQdmgqhtiYjl
rethi*	adhl
or i	aXdohk
i leave	ak
reviews	ambmcndJeTgUhdiYju
on every	hk
there is	aqbPcadcelgXhnjc
been a	cbfYhric
there for	aXcdedhpic
discrimination	aRbuddfUgXhv
discr*	aWbmebgbhoicjd
friend at	hk
tribunal	axcVdZeOfYgShyijjb
tribu*	atbYccdcfcgbhliZjc
a guy	adim
guy at	bbcjil
there says	ij
says nobody	aj
reads	asbVcZdUeZfahaiojb
fund	bUcdd3eJfWgXhpimjn
the fund	il
fund is	il
nearly	bUcof4gahRikjN
is nearly	ij
former	aobOcmdYeUfVgQh0i2
a former	il
intern	bWdmeXgRi/jS
former intern	ik
that they	aXcWebgdhVisjk
prefer	aIbzdaeRfTgjhmipjm
men	aWbccvdcfdgUivjZ
guess they	bcgcio
wanted	aybWcVdXeKfLglivjW
only wanted	bkgbij
wanted a	adbcgbip
a third	gcik
quote	atbcccdUeVfYgVisjt
look	aObjcodWeciqja
to look	bcdjgYik
good	aWbycTdZeYfKg4hbiYjZ
said the	aabcccgcijjp
timing	aVb6cXeWfZgrhWicjq
the timing	bagkjk
wasnt	amcdecgjhdiZjj
for them	bbhj
already	aabNcadjejfZhWikju
i already	aXdjgjhbjn
alrea*	aTbZcbenhcjt
my #	adcdebfYgkjl
years at	hcjl
the call	addcekfcjk
centre	axdbeSfcgU
cover letter	abjn
talks	ambOcTdqeTgohlidjr
all that	gdhd
volunteering	aSbccZdqeVfuhtin
volun*	ajcpdaedgahaic
course	bmcodZeVguhOiTjY
they told	bacdgdhciYjr
me my	akebgdjn
range	awbucldSeJfngdhOiRjt
my range	ajcd
limited	apcYeLfjhYiLj6
limit*	aWjr
sea	anbbcXdleagjhViVjb
the sea	ddgm
ticket	axbVcndbePfXgchjioja
till	bOcYdvf2gkhdiRjM
valid till	aj
till #	alcmdafbgd
engag*	jm
reloc*	ak
signed a	accm
lease	axbScbd0eJflgXjk
shoul*	ambndbebgcidjd
doc	avbUcmecfWgbhniojY
fit	aVb/dPeVhQiYjZ
lifting	a3bXcQdledfmgkhYiQjp
lifti*	andb
they asked	arddjd
asked for	aucaddfdgbibjZ
vat	awbUcVdveTgahjjm
have one	aj
one since	aj
last month	accjil
we hit	al
hit #	hj
mrr	aucddWfc
k mrr	andc
sunday	axbRcWdbejgThYiYjk
on sunday	aofd
says we	amjd
we had	bcddgjjd
had no	ck
control	a0cZeWfagUhqiX
control group	ambc
its on	ajdcelhd
on page	aljj
page #	ambbcZdcgchbjk
# in	alcXdjecgahXikjX
paragraph	avbkcQdWeXfpgZhTiTjx
parag*	bldchc
sample	aqbmcmdNePfvgXhT
the sample	dk
they scored	aobcca
lot #	aqbccZ
ours	aJcsdperfPgwiWjN
# ours	bbcmdc
ours was	ajbbcj
<s> theres	acgn
typo	anbkdjfbhajb
a typo	amgd
typo in	aogd
my phone	fkgd
number on	apgb
form so	aj
so they	bbdcgbhoiYjY
they could	bpfkgVhcic
reach	bddleRfmgohciZjZ
<s> her	cjdd
office says	dchl
says the	aUcZdYhYitjk
selection	apbqcqdNeCfagbhkjq
selec*	bcddgl
gets	bNc4dkebfPgkjQ
redone	aodd
november	a0bKcYdtebgchSiTjb
in november	adcddjfbgp
novem*	bYcUdlejgjhXiWjZ
just got	aogc
picked for	aj
youth	aVcpdbeYfZgdhwin
orche*	ajcoddedhdiajc
thesis	aqbjcmeHfcgahXiWjq
my thesis	ccjj
thesis got	ancb
published	amcsdReNfpgRhTiXjo
as a	adbbcUdcfdgohjib
book	atbkcbdSeOhWjd
a book	akcd
chapter	albXcUebfrhqjX
chapt*	amccfmgchcjb
bank	aobPcWdzeUfagThkja
the bank	ccdogdja
in writing	aqdWgchb
want a	akbjccgdjd
girl	abbOcudTemfbgai7jP
a girl	gdikjc
age	brcrdUeXgXhTicjb
and my	bWdmecgdhjidjb
daughter	adbNdofUgbhriujd
my daughter	ccdkij
daugh*	adbkccdkij
turned #	amcd
# this	ancd
this week	bdccdZgkjm
tool	asbydaeHfZhdjb
exports	atbacddweVfbhViZjn
expor*	aj
exports to	aj
relea*	ardagc
we have	bafXgjid
so we	andmhbjc
we can	asbbddga
do #	am
a day	gkjc
not #	arcagcjb
turns	baeqgjhYinjS
<s> turns	am
turns out	am
out the	akbdccjk
zip	axdVflgaicjY
the zip	al
i gave	akbcdbelgXhdjk
gave was	jk
was wrong	ik
wrong i	cd
i do	accrdcedfZha
area	asbjdZeZgU
exclusivity	albocUdlgpiX
exclu*	atccjb
they can	aTbbdbgahu
photos	anbNcsdUecfagVjj
the photos	gj
non	aWb1ddecfCgYhWiZ
exclusive	axdVeKfbgZhpjm
take	cTdjeIfcgnib
can take	an
take the	andahc
the night	cdddfk
shifts	aWcddkeYf1hXibjm
night shifts	fk
from march	aj
wife	bEdcfXgch0isjb
my wife	akdcgd
wife is	achm
i did	ccdbedfbglhZidjo
# month	acdl
placement	a3cqdmeCfVgVhciXjl
place*	aj
in their	bVdcecfjglhcid
sister	avbLcadYebfZgThvirja
their sister	am
clinic	a1bScadmedgPirjW
forgot	adbccYdaergrhcimjU
forgot to	al
# the	aqcdjb
the old	albkcZecgahbij
score	awbvcudWeRfnhIiLjR
they have	aabrcaedgZhZjn
have is	al
commission	a2bZcceIfUgNhnimjk
commi*	aXbwcQddeYgPhaij
me on	aWblcadpeYgmhZicja
the phone	acccemfagahciajp
hand	aabUcbdZf2gdhYiajL
to hand	fk
c	apbUckdUeWfWgVhWiSjs
again w	aljc
stamp	awbbdkeYgchliXjW
wait	aUbTcSdseZgwhnijjW
list	a0bYdYeEfagTjs
list is	aacjjj
is at	abbbddepgd
clinics	apbXcddreYfsgRhjimjW
clini*	an
of this	ambdgchk
papers	aobdcqdXeJfagLiljq
for papers	amdd
extended	a8bMcWdleUf2gdhViJjq
by #	ckfcjc
oh	albXccdoepfKgtib
<s> oh	ak
man	aMbpctdKeofEhciwjW
i'm so	ej
relieved	alcXdmerfTgnhaicjj
so relieved	anec
relie*	anec
relieved the	ak
appeal	aZbucbdWeUfYgkhkjm
degree	awbocpdbeXfbhUiPjY
result	akbucZdkfahXiT
went through	ccfl
<s> they're	bpgdhc
big	bdcndkeafOhajT
a big	dkgchd
hiring	bjckdqeGfagXhni0
the feedback	aj
makes	aVbjcqfQgmhaiajZ
makes no	accn
sense	aOb7dNejfRg0hdiWja
no sense	accn
whats*	akcddcedgchmibjc
my flat	bjdj
perfect	aYbpcndXeXfog2hQiUjM
was perfect	bjfj
reason	aZb1cXdZeafHhbinjl
no reason	al
reason to	al
say no	bacbdbgZhtjc
jury	aVbycUdGeGfagZhki9jQ
the jury	bacbdbflgnic
prejudiced	aGb/dUewfQhjil
was prejudiced	bj
preju*	aXbucdecfdgchcibjb
prejudiced against	bj
genre	aab2ctdIeYfjgmhVjc
fiction	aXbwc2dPeRhYjb
ficti*	aacojc
people get	acbdckhdjm
get that	eogaic
scholarship	albdc0eLfZgchb
schol*	cjdk
single	ajbXcpddeMfugjhOiVjX
every single	aabacndbeYflgmhcic
deck	albccrdcfngYhWiZ
the deck	cj
that won	aZcn
stock	akbYcneafRgahYiojd
typos	aacn
colleague	aYbZcvdaeZfSgOhzi8jX
a colleague	aZcjimjd
colle*	aabVcqdVeZgVhcitjU
yr	cjdd
# yr	adcj
teaching	bkcpeIfngXia
teach*	anbcclgdhdja
same post	acck
couple	aobKcpdaeYfqgahairjN
the couple	cldc
couple who	aZcn
we dont	bdcjdm
payment	atbTcXd7eMgUhcjl
payme*	bdhain
bounc*	adhk
th if	addm
nothing	aJbwcWdpeZfagchaiqjO
nothi*	aYbmccdpeXfmgRikjW
changes	axcWddeRgYhciXjt
chang*	anbWcjdbejfdgajZ
promised	ambNdyeQgdhmjl
i promised	acdm
promised my	acdm
we'd	baccedgphjic
move	cTdoeVfWgjik
out before	ak
christmas	adbIcZdretftjU
chris*	enfc
need this	aadqfd
count	aabjcpdqePfcgaidjQ
to count	gk
toward	aYbmejfcgphcic
tenure	ajbacsdmeNgYhj
laid	bRdveafsgXhZid
and thats	cZdnfb
thats it	abdofd
i felt	adbdeqgc
invisible	aUbpdde5fbhcjV
invis*	epgZic
never been	aqbccYelgcid
heartbroken	aKcOdoe/fbgqjT
heart*	emgdidjc
i'd already	ajjd
pictu*	edfZgo
my desk	akdZemhd
hands	bYdletfjgaiXjM
my hands	aohc
shook	bWdWe8fogjhXiaja
i read	accjelgahcikjc
read it	aTbjcdgVijjp
it still	en
i think	bacWdaedgjhUis
disappointed	aNbxcYdce6fMgqhaik
so disappointed	emid
disap*	emid
that i	apbacZddfXgZhkiVjj
threw	bWcrdZemfugShUixjM
i threw	ek
threw the	ek
script	atcjdVeQfmgZhXil
bin	bbcadjfTgThQidjy
# hours	bkcbebfngdidjZ
hours in	abcjfk
model	apblcndNeJfrgZhUij
i counted	ck
i went	cdfjgd
all #	aWddeaflhZidjp
# open	acfl
days and	aafl
and took	fj
notes	avbXckdaeJgXhWjn
<s> been	aZeafrga
waiting	adbLcVfwgchciwjY
the waiting	aZfo
waiti*	adccfphd
waiting list	adfnhd
list since	abfm
since #	bXcddWeYfogphcjb
family	bTcbdlecfVgXh1idjW
helped	bacodjeOfphb
set	arbacddYeLftgmhSiVjU
maybe a	aj
different	btcldJeIfngjhZib
a different	aocd
diffe*	akccddebfcgmhcjc
person	aYbycSeVfTgthXjN
this time	acgo
really	aLbucOdqfOg2hWiajJ
passionate	aCbxdKeqg4hlijja
passi*	gm
passionate about	gk
such	aYcbdYeVfXgjhsiajt
such a	abbYglhnid
a good	aablcdedglhdjd
if you	aacjddfkid
ask the	bcgmhd
answe*	bYccedfkgmhcic
brother	bOcqdqeYfSgThvirjc
my brother	dl
broth*	abbdcmdrebfcgbiZjb
brother in	achm
law	axcddVePfPgUhtja
in law	dchkjd
sits	abbYcrfXgYhmisjS
on their	ajbccaddhjjj
committee	bccYeGfWgLh2ipjv
got all	aacahojj
all their	cbho
emails	bRcWdaelfkgRhwimjo
saved	acbUcbd0emfphYiajQ
would look	akbccagcho
bad	aDbddufbgqhcikjS
look bad	acbdccho
brought	albTcjdYflgZhjijjb
i brought	cdhm
broug*	cdhm
them #	accafnhl
clients	dceKfQgVhwilju
# clients	ckddfbhk
clien*	accddkeTfOgVhviVjY
last year	abdjfdgdhmid
year so	acccddhmik
should	adbrcSdjeOfThqidjb
they should	bdclecfkgWhljc
twice	albMcudaeTf7hPiSjP
where	bScjecfcgPhtja
director	ajdXeHfJgThyivjm
the director	hj
goes	aWbNdneXfVgahkisjZ
lunch	asbNdjeXf0gKjX
lol	acbadTebfYgnhtiZjc
lol he	gj
he can't	achnid
avoid	abbmcPdqengdibjk
supposedly	aRbadQeafYgahYi/jR
<s> supposedly	abdafcip
suppo*	bacUdnedfYgZhaitja
freeze	avbLcNdveZflil
haird*	ik
owner	ambRcdeUfMgXhwi+jX
the owner	adbdgahkio
desperate	aGbocYdsergnitjW
despe*	aZcdebgphYik
tenants	ajcldneQfcgVhlisja
tenan*	alckdahYjd
rejected	bjdZeWfcgPhmimjo
they rejected	adcmgchdij
everybody	aLbmddenfQgohdi0jQ
over	ajbJcbddesfqgZhLjX
over #	bccZdmeXfYgchZip
<s> people	aabWcZdbgmhlij
forum	aVbdcYdceMfNhpi1
the forum	haip
every year	acim
candidate	crdXeJfPgchviljj
candi*	aYccdTeTfpgYhRiajv
the budget	akfbik
i sent	aTfbjv
sent them	abfcjn
them already	acemid
disco*	aYcdddfdgbir
wrote that	aYcbfdiZjt
poems	abbccndReYfuglhaiRjs
arent	jj
consi*	bYcYdZeofYgohaiZ
experience w	aajo
where it	gdjl
always was	aZbjjm
<s> did	aubdcddZgchd
did the	aobkccdbfZgbhcic
aid	awbMcWd1eUflgUhkicjp
first aid	am
refresher	al
refre*	ecflgc
ex	aobBccdZePfHgKhyi/jO
my ex	algchbil
over the	ajbdcbicjj
so im	ardaedid
im not	ajbldbhdic
double	aobXcqdleXfkgjhLiZjU
closed	azbNccdoflgdhPiWjT
closed the	aldd
london	avbVdceYgVhc
to my	arcdddedhd
supplier	aydoeSfTgdjj
the supplier	ak
suppl*	bcdbfnib
depen*	addnhb
was swapped	akjd
one is	ccdk
certified	a0cleGgXhZidjZ
<s> there	acbaccelgkhmiXjd
there was	cciljb
decimal	avbpcadSedfvhZiT
decim*	am
error	aqb/cldcecfTgVhFiPjU
our bid	adbm
total	a1bQdceYfdhLiSjb
total is	alcd
podcast	akbddaeXgdhn
podca*	dbfchojd
passed #	hk
downloads	a1bYcXdbeYfjgjhXic
k downloads	hk
downl*	aqcdedfbjd
downloads in	al
pitched	aobVcpdlebfvgkhNiUja
i pitched	aj
pitch*	al
peer	ambmcjdZeUfZhniZ
comparison	adbzcwdQeTfkhPic
compa*	aabYcudmeUfRhdjN
n	atbWcldbecfZgchYicjc
n #	aobYcndcfcgdhaidjd
venue	dbeSgchminjd
# may	ardcfd
after a	aqbdhcjd
sponsor	awbOdkeLfThwimjm
spons*	anbbcbdZgahoidjd
changed	axckdPeZhTiYjd
changed the	aqdbgdhd
employer	aqbbccdpeSfUgXhviojb
emplo*	bacXdmfcglhZ
doesnt	akbbcsdZecfdhbjb
doesnt need	aodc
need to	bngbhajd
to pay	addo
anything	aRbzeafTgthXjY
anyth*	bncjecgjhZibjd
bring	aZbZcUdoePfdh0iW
can bring	apdbgdhd
bring my	dcgdjm
van	apbTcvdOebfQgBic
now #	amdd
insured	dshaiZ
to a	abbacwdcgbhbiYjj
fine	akdmeQfcgkhKiVjQ
a fine	abdphc
criminal	bwdYeUfVgUhoiujd
crimi*	ak
check	azbRcYePgjhcicjZ
the check	aj
welsh	avcndSeNgahj
translation	aybkcYdXeNgYhdiWjv
the translation	ak
google	bXcjdMeUfShtinjo
real	btcVeQfMgzhbjW
attached	a3bUebgVib
attac*	aobZidjk
reel	ambjcYecfdglhbijjY
by a	ajbkcZdbekfchc
pro	aqcjdTeZfTgYhniljU
turned down	acil
down the	ak
fellowship	albTcqdmeThoiajY
fello*	amccik
we got	alcldY
got into	ak
into the	aaclil
regional	axbsccdVeEfXgXhoiXjo
the regional	apddhd
regio*	aobqccdYebfbgdhXicjZ
sept	aubdcWdmedgjhciYjm
! #	aj
try	bncbdkeOgqhjidjW
taxi	albScodZgThZi8jb
badge	axbcc0dTebfSgaicjc
lady	albLcqdZfXhuipjX
the lady	ao
housing	aqbcdxeQgUim
the housing	andc
housi*	andc
housing office	andc
bring the	ak
payslips	fcjl
paysl*	fcjk
january i	ak
recipe	aqbZcYdceUfpijjY
no more	akbddbgchljd
in it	aXddecfbgkhljn
it so	anbd
so their	adil
allergy	apbnenfZhdiX
aller*	avbZcahcjd
rule	awbncXdYeaiajX
met	anbBcwdVeNfmgDhqiTjn
is met	al
treasurer	anbRcmdqeQfWgQh7ip
club	bbdceSfTgYhyjQ
club #	acho
# thats	ddhcio
my file	aZdmhcjl
income	aZd9eGfXgXibjp
my income	andY
without the	aqdY
child	bXckdmeVfZgdimjb
benefit	adbjdueOfVgmhniY
thats #	apdZ
per	apbYcPdmeUf5gIhMiKjS
per month	apdZ
is out	bcdj
pen	ambWctdWfZhmibjZ
test	azbxdIeMfogchDiTjT
by an	al
external	aobocXdleXgYhjiSju
an external	al
exter*	al
firm	akcmdaeMfSgbhnipjX
prof	arbbcYdaebfdgZiljZ
wanted to	albkfdgjib
to work	aXbadbfcgmhbinjj
work with	al
taking	anbZccdjeZgahdibjk
students	aacydVeXfbgPhmimja
stude*	acbUeafYgThmir
fall	anbTcldvfkhXjV
they need	ambYckdYgkhbib
need someone	gl
someone w	jj
arabic	a0bbcbdNeUflgWhcjq
merger	aubZcbddeWfbgkhkikjm
the merger	an
grew	aqbUcpdbgdhXiojX
i grew	am
grew up	am
up with	apbchc
with it	abbjdngd
<s> no	aTbpdUfahWjl
no way	acbpecjd
essay was	abboca
below	bkcndbfmgWhOiW
was below	aabljj
average	bkc2eVfmgdhMiXja
avera*	aacljj
under*	aabocbgdhaicjl
age is	acjm
ridiculous	aHb/dZemfThYirjb
ridic*	bpecgb
is better	abbkcdgmid
than they	aabrcadkgZib
they think	bncdic
they were	cdedglhcijjY
were just	gd
just half	aabjgm
current	ambncleJfdgUibjj
their current	acbdcnhc
curre*	cogchaidja
desig*	bjcjgd
# of	albXcjeZfchcidjc
shortlist	c6dYePgchYijjl
the shortlist	adcohd
exhib*	cl
anywhere	aabncjeXfdgohYjV
anywh*	cl
startup	aYbWcmdqeXgniojc
start*	cudXeafbgVhdiZjX
revenue	ajdleLgbjw
reven*	acdbjp
classmate	aWbac8dcfTgWhji4jX
plagiarised	ck
plagi*	ambcckhdjc
half of	aocjdbfdgbhdjc
hers	bWcpdbelgjhXjX
she's	blcddaebfbhbimja
she's in	cl
feed	aabccXd7eXgXhbil
to feed	acdpfbhb
dentist	ajbOdvfdgahkixjL
denti*	acbcgZhais
bill	aobUdweOfTgXhnil
my savings	abfj
contract	aybSdxeKfcgYhdiajd
my contract	abdm
the current	adckdjfd
current place	dkjd
ends	aZbOcRd+edfqhUicjX
ends in	abdl
close	ancjeYfjgYhbicjW
# my	dk
is zero	dk
weekend	akbQcWdmftgcidjX
the way	aYbccadmeqfdgchbjb
way he	cceqgdhdicjc
at his	bdek
watch	aUcddXenfbgbhripjX
i'll	aZbbcbejfcgchsib
forget	aMbjcXdle1fagwhjicjO
was so	aZeqfc
sure	aWcVeYfQgxhYisjY
and then	acbjcddmepfcgUhaid
then that	emfd
mail	bBcDdIevfXgBhbiMj+
birthday	acbHdle0gkhniajV
my birthday	acem
birth*	aaeo
upset	aUe0fRgtjV
recorded	azbTdYeVf0gXhOiY
recor*	bjcZddedfjidjd
takes	bZcjdneQfdgbhbidjc
of that	ajbaekfpgahbidjY
song	bSdUftgjhaiajj
in line	fj
line since	fj
that flat	aYdpecfj
coded	aucZdNftgVhbiYjq
i coded	adfm
through #	aaccfo
# weekends	acddfm
take home	adfk
years of	aabdcZejfjglhZjk
sweat	aTbVdjeyfoguibjP
went into	aacbfnil
into this	acbkcbfl
piece	bjdQeVftgchQia
and a	abdbfkgbhcjm
divorce	bTcXdqejfjgahojc
divor*	cbejfkgd
i've a	aYbkcaeafcgjhnidjk
feeling	aCbncWdae4fSg+hbjU
good feeling	gj
feeli*	aXbackecgohdiljc
feeling about	gk
about this	bbdcgkhnic
could see	aYbkgm
myself	aMbtcVdaedfbg4hYjX
see myself	acgnhd
i really	bZccduebgZ
this more	gl
luck	aUbmfWg9haiZjT
still a	ecgk
a door	aaekgk
<s> would	bdhk
be a	aVcmhjijjd
shame	aKcTe/fQgphqjR
godfather	aXbZclenfRh2iljV
godfa*	aacdho
school	aqbXcvdXeMfYgJhrjS
publisher	arcZdSeSfRgbhuiojn
the publisher	cdhk
can get	abhn
get #	aZbddZedfahlio
signatures	aZbccddaeIfsgdhvjY
# signatures	aVcdedhrjd
signa*	aVbYcZdnecfjgbhuiajY
by the	aqbZcYdmecfXgbiZjY
the weekend	alcddbfcgdhn
ombudsman	aabocaeVfRgNh/jc
the ombudsman	hk
ombud*	aVbdfdhvibjd
if they	bdedhmicjc
refuse	aXbjcbdkeWfUgYh0iljd
they refuse	hl
<s> some	abbagdhcipjd
some say	acik
only takes	ij
couples	aWbVcsdjeZfbirjT
coupl*	acclfahcin
mate	abbVctdceSfPhuiu
my mate	aahdim
reckons	aNbocbdjeYfVgthXizjm
recko*	abcbdchbir
reckons the	accbhcip
woman	aWbWcldRenfchci/jQ
fill	acbUcddqeOfvgThpiqjb
in spring	dbedin
hates	aKcbezfQgmhji4ja
sales	arbYdmeQfbhYidjr
background	amcpdNeOfcgYhdjw
sales background	acidjm
backg*	fdidjm
thats what	ajbcgZhdjn
i put	fnhd
languages	aodPeQfngbhZiTj2
# languages	abjn
langu*	aWddfogdhbjm
languages in	fc
all of	ajccddfbgbhljj
of them	bYfbgZhcio
stated	acbqcXdReOfVgYhZj/
as stated	aajn
stated in	aYjp
the bid	abcl
wood	akbZcudneSgUha
the reason	acbZcojj
reason they	adjk
they gave	bbcpebfjgchb
space	aobbeXfnhYiXjj
issue	albjdZeTfQgahdiWjr
the issue	bcccidjl
aws	am
solutions	akbwcZdjeMfcgliWjr
aws solutions	aj
solut*	aj
architect	ajcydaeEfZgZikjb
solutions architect	aj
archi*	aXcmdYejflgZhV
points	apbpcvdaeWfcgphHiPjW
# points	blckjb
came back	asdcfcjb
back from	aldd
vet	aobUckdveXfXgWhyiqjV
galway	ajbccrdYeWfngahkikjc
accepts	akbWcbdkebfYhsij
now accepts	aj
the site	fljd
last night	amca
conference	anbZeRfbgZhqjn
confe*	an
online	awbXcUdReKfXhoij
travel	akbRcSdkeSfdgcibj9
the travel	ak
travel money	ak
isnt	bncZdoebgZhbiZjl
an issue	gk
theyve	ck
lost #	ek
# line	em
i asked	al
both	albocodOeUfkgbhaiRjk
stati*	akbmddedfchaibjb
advertised	atbdcjdUeVfkgShZikjr
cut the	adddfbgkjn
the pilot	am
to one	al
ward	albdcndneafcgThmiljY
green	albacrdaeafcgdhdikja
my green	aj
green card	alcc
arrived	a4bCccddecflgXhbim
arriv*	apbWdUeXfUgZhWimjn
the mail	jk
soc	aobdcjdmedfVhl
type	axbmdQeUfaglhXiXjc
plagiarism	bvdcelfdgahYipjd
the plagiarism	anbcjc
from my	aYbcckdcfjgchkidjm
preprint	ao
own preprint	aj
prepr*	aqbdcdfd
text	aqdJeJgchWiUjx
same author	aj
letter from	aoja
that we	jj
we get	aj
mri	avelfqgjhTiOjb
slots	aqbVdjeUfqgZhkic
for free	aaddfmgZhmjd
planning	aqcXdneBfdgYhtimjt
plann*	daecfn
permission	a7bKcXeMfcgThtikjo
permi*	audahdjb
my old	bddafdgjjd
reference	arbmcbdTeLfbgbhdjs
the reference	dmjb
she asked	argbjc
asked in	amjc
for something	fljc
funnier	aPbycqdWerfcgwhVjX
funni*	gljc
first #	amfaij
sold	a0bPcreWgQhSinjc
mezzo	aobcdcecfjgdhcidjd
cast	aYbacmdXeOfjivjc
it on	ajbdcbfjik
company	aucZeRfWgdhc
the company	glid
birth	avbRcddkedjW
as #	arbdccddja
# it's	aocdjb
it's #	avcZddfZjb
longer	anbddbeUgohWjX
no longer	aoddjb
need the	bddpgd
sponsorship	arbUdneRfcgZhoimjr
spouse	adbWdwfRh1iljW
spouse visa	ajdd
state	a5cYeWfZgRhkidjb
the state	aubdcbha
state that	aj
that my	abidjm
foreign	albZcadoeWfQgThsjt
forei*	elgZik
diploma	a/bXcqeLfdgahWiOjc
diplo*	avbccahdjc
counts	aXbmcodoeUfYgZhaimjX
saturdays	anbRcXdrf6gdhWidjY
coach*	cbfo
stopped	aybNcWemfmgXhQiqjc
stopp*	alhd
founder	aobTcjdaeWfNh0i0
found*	apcddchkibjd
job so	am
so now	ak
now we	aj
we are	aadlfcjl
said no	aZbcccgjjo
lift	aubXcRdlebgoiQ
im in	ak
wheelchair	apbacjddewfogchYicjd
wheel*	am
was what	aobc
what the	akbaedgYhpiajc
daycare	an
the daycare	an
dayca*	an
dataset	al
datas*	al
is now	amdd
doi	asbRdmekfXhriZjk
a doi	ak
accept	aZbmdjeTfXhric
don't accept	adbnjd
my work	aldbedhdicjl
work is	acccdcgYhcimjl
top	blcydbeSfXgUhc
the panel	adbj
understand	aKb/cUdYecfRgrhk
community	acbvcadbeVfUhwijjc
theatre	akbXckdmeYfagUicjX
theat*	abbYcYdpfagqhYiajY
means	brcSdmePfQgthmiWjd
# for	bocddjhZjb
wedding	adbIcndjeaflgbhzinjY
day is	bkdd
is not	bpga
much	aUbmcjddedfdgthdiTjY
absurd	aDb/cadaejfUgkhZio
say so	bk
judged	b/codTeWfWgdhVicjd
they judged	ak
hair	abbbcwdXeofngdhWjZ
my hair	bjfj
not my	bj
im sure	gl
so unfair	abbjcm
ones	aUbmcrdZedfngahYjV
the ones	aZcn
straight	adczdbecfugkhQiPjO
strai*	abcmdbecfjgchjib
<s> last	aVcsfb
last years	bdcnfb
project	arbWcjdleHfYhaikjj
# page	adck
plan	ajcbdneBfpgchUiYjp
my friend	aaco
sat	bPczdWepfrgOhZjT
scores	boczdXeXfrgVhOjZ
scores got	aacl
letter on	accmjd
read the	acbacjhmjc
and it	ambVepfahbjb
it doesnt	abbbcq
even have	abco
have an	cldafbhd
heating	ajbdcjd2eXfrgbhVid
heati*	addk
is off	dj
since october	dj
<s> still	aZdmenhaidjd
still owe	abdqhX
student	bYcneMfWgOhriyjd
put me	abdn
pip	aYbXcoduenfagrhnibjZ
land	bbcddpeWfbgahuiY
daughter starts	aadn
have no	akbkccdjedgbicja
no address	addk
stupid	aKb3e0fShaipjT
trying	aWbjcdhkiujV
stoma*	acbbdderhb
drive	blecgkhXjY
past	aYdZeqf1gZhSiYjR
past the	aaem
made	anbPcmdUfdgdhPib
they made	adbdccepjd
made me	abcdeqgb
me feel	cdengb
feel like	bdcceqgbjd
# minutes	cadZerfdhd
honestly it	engb
i learned	acfm
photo*	aacohdic
scratch	aZbZdlfwgpiTjH
from scratch	fl
scrat*	aaddfjgdho
just for	fl
brief	bMcQdNfogNhOiPj8
on that	abbkcYdbeaflgqhbiajW
study #	ddgk
winters	bZcjfygchbic
winte*	amccdkedgdjd
winters in	angd
tent	bBdkejfqgNhxiyjR
a tent	albc
costu*	aYcXdbedfvhbidjb
inbox	abddekfkgbhj
my inbox	adedflgdhk
february	a4bJeSfxgShXicjc
since february	aaddedfpgd
febru*	aobccZdWeafngYhbicjj
<s> i'd	ambVcadYedgmhliZjZ
i'd be	bbdlelgc
be so	aabddqed
happy	accXfTgujW
so happy	edgl
explain	aRb9cTdYeRfbglhdiojl
expla*	aZbmcbecfdhcjm
explain it	ij
believe	aWb2cadQeUfJgwhdisja
i believe	bcgo
belie*	aodYeahYikjb
believe in	gl
in this	adbcedfngd
product	aobqcudbeMfZhXiV
produ*	alcodXebfagbhYjW
with all	acgjhj
all my	ambdccdlecgchbja
heart	aUcSdYeyfmguhYiRjR
my heart	aYbYccdYekfcgshdid
after the	abblekfcgj
holidays	aabNcRdtelfygqiW
holid*	abddfmgj
was in	bccadpecfcgcikjZ
army	apbUcjdceXgThuiljc
the army	hmjd
head	bOcvebfRgThsjc
the head	aZhqidjc
head of	akcdfdhmjb
journalist	dSeXfVgQhuiz
a journalist	gbhqicjd
is already	aYdogdhmicjc
interested	aQbkdTePfOgqhtiq
lose	aQbjccd5fSgqhpiVjO
lose my	abbcdjgchn
mums	bbddgbhnik
my mums	bcddgchn
friends	aLbOdaenfXh2i0jX
frien*	adbYcZdbekgnhk
union	apbVccdZeTfWgRh9jc
the union	adgdhm
she can	hj
make	aVcadjeOfcgwhmiWjb
can make	achm
cowor*	albdcdebhdiljc
overheard	aWbdcddOelgUhji/
overh*	adioja
overheard that	adioja
budge*	acebipjd
signs	atbWcXdXelfZhYiqjo
probably	aacceVfNhVi7jU
<s> probably	acio
proba*	aZbZcbdagphbiqjb
probably the	gdin
the job	accjdbgkjd
job was	cdij
to someone	ambbgdhd
i heard	eahdip
about to	abgdhkil
i'd need	adjn
references	ajbwcadGeVfjgQj2
annex	aybWcXdkeTfcgWhnibjp
the list	adblcjfbgdhc
is full	aZbcijjn
full for	abbcjo
for next	jj
next year	adddim
i said	eahcidjp
said at	bdgahjidjm
the audition	ccjk
im an	acgjhcjk
registered	a1bVcpdWeRfdgWhZikja
nursing	avbXdxeZfmgSiajW
pin	arbbcqddedfZhdiXjd
<s> sold	am
house	aqbHcsdleMfWgUhninjR
cash	anbLccd1eTgahlicjn
crane	axbPdjfZgZhaip
opera*	dohdjd
category	azbkcpdTeSfShZiTjo
categ*	axbZcbddfbhcidjb
the reviewer	bdim
power	albkdjeZhkiTjX
analysis	asb5dTeEgYhTiYjr
analy*	aobb
done #	anfb
out i	gk
was put	adjl
put in	acbdcddjgcho
under #	an
competitor	bocrdQecfPgnhkil
compe*	bqdVedfagbicjc
pulled	a0bIclesfqgXhOikjY
pulled out	an
so nobody	al
services	aybXcadleOgRhoiajt
servi*	alcldYebfdgbiajb
those	aUbdcsdZeTfrgYhZiYjc
was at	aj
mag	asbceMfbgbikjd
another mag	abfjil
back then	abfbjp
free now	ak
tracks	avbYcldYeUfqgWhSjl
national	aycjdSeSfXgYhqia
the national	ak
natio*	bdcddchcjp
radio	arbVckdIeUfYgbhcisjb
it now	ajbdclgd
now the	aacddlem
sandbox	aj
sandb*	aj
is open	albcccdbgohcidjd
keys	awbQdjeagbhjiRjd
<s> lost	am
the day	aogc
evenings	adbWccf/gchajc
eveni*	apbdcYdcecfngbidjd
mornings	bTcWdnekf/gahY
nurse	azbOdmeZgRhlinjX
nurse is	hk
term	awbkcddmeIfYhdiXjp
up on	akgkjc
the grant	aXcndnja
officer	a0bddZeSfMgNhqiwjm
offic*	arhcjb
emailed	arbdccdcedfj
email*	arbdccdcedfj
resub*	aqbd
allowed	aybYeLflgZjc
are allowed	am
allow*	am
from this	al
translated	aydTeTfpgYhXiYjr
we translated	apfZ
translated the	apfZ
manual	a8bjcmeDgQhWiajd
polish	asbTckecfbgZhnij
credit	a0bdcYdtePfUgZiX
now it	abdp
beard	ajbYc1dVedfdgdhXiojX
the beard	apcjgcibjZ
letters	a5bOcjdOeZgQhaib
# letters	aqcdddhaid
lette*	albddXeafogUhTiV
parking	arbaccgShdiv
the parking	ak
parki*	andd
solved	ambvcSdoedfjgohQiajY
rented	avbLcleUfsgMhdizja
next door	alcldchcid
they used	ak
used the	am
price list	al
list by	al
by mistake	atbacbddfc
band	awbPcndWeYfjgahdiljY
leader	aqbcdZebfOhw
me that	ikjj
sub	a1bccodkeJgUicjj
gig on	aj
dec	a9bTcZdmebfogdhYiVjm
# dec	aj
mixed	arccdUgVhYinjd
mixed up	cbik
numbers	aobjctdVeRfdgWhWjc
numbe*	ajcldbidjZ
thesis was	abcm
rated	aybzcqdVeUfPgZhTic
was rated	aobd
bache*	albbcbdaeqfdhXjb
i cut	apddfc
status	azdceQfKhsiZjk
was approved	amcc
tax	bacad4eLfagVhs
the tax	acdm
tax office	acdm
office so	gk
eligibility	ardreIgXhmicjk
eligi*	bcdjgchcikjd
thing is	gk
sorted	axbcdbfjgchWiV
is sorted	aj
<s> i'm	cSdoekfUgnhViXjb
studies	azbocndYeIfcgXhYiajl
studi*	bZcZdbebfjgahYio
confirmed	a/bWcWdTeWfYgUhYinjk
confi*	a1bWcZdYeofagXhYiXjU
confirmed it	aj
registration	a0baeIfdgRho
child*	abgkjn
joke	aMbtcddXejfYgnhbi1jS
a joke	bocd
joke and	bj
they know	aYblcchlibjl
plain	aXb5cldPedgWhajc
they call	ambkgbhd
call it	adbqgb
nonsense	aMb/cUdPejfRgohbijjd
nonse*	acbrcc
my accent	bl
isnt a	ajbjgd
a problem	bl
they're just	adbjgk
in house	cm
takes #	adcn
for what	abcm
what i	bQcmdZfcgpidjj
do in	cn
abstracts	aZckfk
abstr*	cj
dont even	aVcqemfbgc
data	a1bldZeMgXhSibjm
saw the	acin
flats	adbZcodreYgbhYioja
trust	dkeTfOgohoiVjc
me no	cmebgdhc
contest	aabcc1dTeTgahojU
conte*	akbWdTfUgkhdjk
someone who	aabmid
sang	asbGcpdTgchlid
key	atdjeFfYgdiWjn
callback	abcleagm
callb*	abcleagm
i'm #	acbjdnga
payments	ambScad/eOgSidjn
behind	aRbocpenfchVjS
behind on	abdm
gf	ajdweafaiWjk
need a	amblfdgcidjc
i lose	abdl
lose the	abbddphd
the year	akjd
<s> cant	addm
afford	aRbod7eVfWjV
cant afford	addm
month in	dj
airbnb	djik
bitter	aKcce/frgkhoidjV
it that	bdej
them all	fbgbjk
stung	aWcYe/fagchdidjd
stung more	bacceogd
than my	ej
my divorce	adekgd
sad	aDbvcTe/fSgnjW
and still	aaco
sick	aYbWcTd2e6fdgZijjV
by hand	aafo
hand for	acedflgk
for it	adbWcadjecfqhcijjc
five	aubKcmeLf4gdhMiZjY
called	ajcddReWfbgPis
# times	aTbkcafrgchciljc
got an	accjfl
appoi*	aXclfm
my back	aceXfrid
hurts	aKcTdze4fYgthZiXjV
stand	aabdcdddeSfrgZhZjU
learn	aJdYeSfjg6ja
excel	albjcndbeZgkiXjd
they let	adclgjhc
let me	atdXedhc
wants to	amcddcgchaikjd
know it	eagn
laughed	aObbdPe5fdgohXip
they laughed	ebgn
laugh*	aYgoicjd
laughed at	bdecgn
at my	aabacXddfbgvhjiW
my joke	eago
that's	acblcadYfahjjj
so that's	ecgm
that's a	ajddebgl
plus	axbBcld0eIhUiOjZ
a plus	ebgm
know who	bdho
husband	aXbGcjdpgThsixjX
my husband	ambdccdaedflhjib
husba*	aabbcbdoecfkgbij
<s> i'll	aZfcgbhric
sign	atbPcSdUeYfOgwhljd
a sign	aXgkhojd
until they	achoia
they take	abhkim
take me	acbmgbhlid
i still	aZccdlejgchl
still have	adbdcbddgahs
have their	cdhn
k on	achm
tiktok	aYcdhqjd
they read	cdhnjd
comments	aZbjcVdUfWgXhnimj+
comme*	bXcRdWeYfVgUhqjp
grapevine	aWblcUddeufai1jZ
the grapevine	acgdin
grape*	acgdin
retiring	atbRdneWfkgaja
retir*	aqbdedgdjb
pretty	aXbrdcejfYglhSinjT
<s> pretty	bbim
pretty sure	ajgcim
rival	aYbVcydYebfcgdhtivjc
a rival	aabackim
one of	abbacbdafZgphXisjb
says you	addkgdik
get in	aabddbecgnhZjm
donat*	aZddgdhnik
blog	bYccdSeXfXgchrirjk
claims	eQfVgVhci3
claims they	accchbirjb
they answer	bdcdfdhjimjc
lack	abb0cWeafWgjhaiWjr
i lack	gjhd
them my	gjhc
salary	abbccod3eHgYjm
my salary	abdcjo
wish	aLbdcOddecfXg/hoiX
has the	adbkcXfcgZiYjq
same #	aafdjn
they've	bZcYdYebfZgjhXinjp
per their	aZbkhdjm
their email	adhdjm
shortlisted	amcrdYeOfjgYhTjv
permanent	a1bOcXdseGfZht
perma*	al
<s> took	fk
took the	accbfqid
lead	axcadmeSfYgkhWiUjb
the lead	apcZdb
team in	ek
ielts	ardbjb
speaking	aoccdReafdgXhlikjo
vacan*	aqccdbfjgdhcibjd
same team	al
machine	apcddSeVfqgXhXirjU
our machine	ajbbccjm
machi*	cWebhZim
ce	albdcodSeSfrhKimjV
mark	avbXeafbglibjY
fees	apbbccdyeKfagQjl
my fees	addm
i only	aobmccdbedfbiajb
ask them	aVcldnfmgWhbic
them for	adgchn
rest	asbWcYdkfnhaiWjV
the rest	an
of one	ajcdiljd
cup	arbYelflglhbiTjc
cleared	a3bVccecfogThVipjc
cardi*	al
diving	asbkcnhTiX
fixed the	aobdfd
bug	aubZcddoekfUhZinjZ
crash*	fj
build	ambcdneJgqidjc
the co	ak
co author	ak
objected	aqblcbdPeYfZgPhoirj0
they objected	al
objec*	bkdnedgbhbicjc
objected to	al
do have	ambd
box	a5bVdaebgVhZjP
ticked	asbXfjhMid
garden	aqbWdaeUfbgkhljX
the garden	akbj
plots	aZbodmeUfsgZiq
up a	ao
note	aybjcbdTeXfXgchSiZjk
a note	clfd
lowered	a2bZdlfjgVhQiYjp
<s> lowered	aj
lower*	al
lowered the	al
m	albbeZhcidjc
# m	bdck
volunteers	anbQcqdceQfogWhritjZ
the council	aj
day and	akdbfdgl
the wedding	hmid
they called	bdcbgdio
technical	a4bueCfXgZhUiTjs
techn*	ak
rewritten	ayblcadYedf3gWhWiUjk
rewri*	akbcgl
their own	arcbddfdhZja
rounds	baeTf8hSjZ
rounds down	am
recalculated	angc
recal*	aoda
its #	atbbcdfd
the cut	aZdkjl
library	a8bWdaeNgRhlid
the library	ak
libra*	aqcdfd
copies	aobUcqdVeSfvgYhUjd
# copies	ck
my first	an
our last	bl
inspection	aybccceOfjgThkicjk
inspe*	cbddgdhoja
stars	bbctdPeafXgrhbiljb
split	atbcdYedfmgahjibjV
split the	am
invoice	apfcgc
invoi*	apfcgc
fiscal	aqbkccdxeTfjhYiR
forwarded	a1bWcadWeVfmgOhnikju
forwa*	aljd
the person	bkhd
decid*	brcYdZecfcgWhYijjk
mr	anbYccebfThrjp
procurement	axdveDfbgPhmjn
procu*	aocdhd
direct	atblcWdaeJgdiVjn
hours of	aj
language	ambsdMeQfkgYhciXjm
class	ajc2dWeWfRgYhaiXjk
embassy	avbPcQejfcgPhkiujl
the embassy	aj
embas*	aj
gave my	edfogZ
passport	a9bQcWeZfZgZjj
passp*	am
the stamp	ak
pure	aKb8ccdcfkgnhQiTjT
never wrote	akblcc
wrote a	amblcbidjb
a line	bl
profile	acbwcldPeSfXgVhcjv
profi*	aXbkcjdbedfcgVhYibjs
loss	abbpcWd1epfZgjhXiNjX
the committee	cbgZikjn
the app	adbmfjid
little	aZbjcjddeofThdjY
does	aWcbeYfGgnhniZjl
cleaner	aac0eZhcijjd
clean*	aacredfagdjd
crew	arbTcnddeZfjgYhUip
the poems	cj
poems in	aZcmgl
autumn	aobJcmedfzgkhZiXjV
the autumn	ajclgdjc
prose	aXbuctdKeYfpgkhXiVjn
breaks	adbKcqdxecfvhYjX
new hire	aXcshdid
asked me	cmhc
how to	adbacnemgbhdid
to do	anbkcjgVhYic
do a	adbbcmdjglhbid
<s> other	aZcrddhd
startups	aSbac0djeXfagoiojU
runway	ancnfrgYhIicjk
us out	aZdkfl
out by	bj
insul*	aacddleljd
cheap	adckdreUfZhYij
review	aobmcbeFgMhriUjp
is in	cddnhbjY
touri*	aXbccodl
bucks	aWbZcjdseZglhbivjP
# bucks	aYbdccdkedhcip
after all	akedfj
all those	fk
nice	aZbbdaemfagpibjP
confidence	aYbkcZddejfUgwiQ
my confidence	aabbddepgd
confidence is	aabbddepgd
at zero	aabbddepgd
since that	aYeqgc
wednesday	avbScYgWhajj
wedne*	akej
shaking	aVbacVdbe/fnicjW
shaki*	el
rage	aFbpcTdUe/fbgoikjU
tram	atbUcadVerfogahVil
the tram	accdeogd
one line	bdek
it hurts	emgc
hurts like	ej
# rounds	abccfo
rounds of	adfjgj
revis*	brcadTeWgTiUjn
enough	acbzcbdbeRgkiYjV
sat in	ej
room #	ak
baby	aZbGcdd5emhcirjT
ive	abbkdlelhaidja
<s> ive	bdccdXengmhcjd
memor*	aXbdcadbfvgdhdjb
to get	aZdcfsja
photo	avbRdTeSgTiljn
i'd do	akbaek
do anything	acgk
ship	axbNdceYhVik
horoscope	abdbgthdiXjc
my horoscope	acdcgoid
persistence	aOb0cYdlelfbg/hXiLjd
persi*	acddgn
pays	ajbUckdzeSfPglhkjY
persistence pays	acddgn
i'm a	bacbdceags
fast	accZdTeZfmguiZ
worker	ambKdseRfThni0jY
perhaps	aLbodbeZfSgzhWiojX
<s> perhaps	abbacddcfdgsib
perha*	aXbZcdebfdgmik
perhaps they	aadmglib
were only	bccdgljc
having	aqbcdYeYhZicjd
a bad	abcdfjgoib
my landlord	abjk
landlord is	hk
is their	hk
their landlord	hk
owes	aRbcdseXfRgjhzijja
owes me	abddgdhrib
ill	aZcOdteqfUgThuiojZ
<s> ill	aXcZdafbht
award	atbccxdWeQfRhliTjd
hold	anbdcjdkeOfWgahxiUjY
them up	bddcfdhl
up #	aWcafkhn
of their	aWbjcmedhkja
trustees	badleWfdgOh6ipjX
their trustees	achm
trust*	cdejgdhkic
are in	amcdjc
choir	bSctdVeYfjgVhuiojU
my choir	aaho
pick	bZcpdjeLfYgkitjZ
by photo	bjhcij
<s> on	akblcNdkeSgPhjjT
ran out	aodYij
of money	ij
thats my	ij
my guess	acin
pets no	aldcgdhdjk
the b	aUgpjp
# certificate	aYjq
certificate in	acjk
it from	aVcdflhdip
we already	hbjl
last time	aZcmhdjm
said my	jl
topic	aXbucZdXeUfdgdju
overl*	bdglic
barista	aabbclddgZhdipjc
baris*	aabbclddgZhdipjc
course is	cj
opening	ambRcdebfzgohZiTjc
openi*	adcdgnij
the kids	anccdbeofchcib
dept	akcddbgdimjd
we're	ajecfXhniYjX
<s> we're	aacZdjfZhpicjb
now on	ap
list of	ccil
university	anbacseVfagUjZ
unive*	bXcbdjecfZgqhYjY
mum	anbQcUdyesfXgYhkijjb
my mum	aldpgZhdjc
moved in	aobc
in and	aqdc
watch*	bdhkij
overt*	hm
door now	emfd
comes	abckecfVgnhaikja
it comes	al
whole thing	aqbdfcgd
thing in	asbbfcgb
template	aqbscmdWeMfmgjhVia
the template	am
templ*	am
never saw	ak
saw my	fk
because	brdaeZfcgYhWiU
becau*	anbjckdYeVfogXhYiU
because the	cnflgZjc
expired	a8bNcXdzeUfrgZhWjc
expir*	aj
present	aacndXeMfcgYjr
prese*	bTdWfqgSiW
in october	aYdkgjjk
values	aQb2ccdVeZfXg1hciLjc
supplement	avcddleDfqgOhliajt
the supplement	aj
were from	al
batch	aubQclePfzgXhXim
corrected	a4bjcXfmgZhMiVjm
corre*	ancPdWeYgShqjQ
sheet	avddfjgUhSiP
one on	ancdhd
on call	al
call in	am
flood	aobUcZdnfngajn
patients	awcadjgbhXiXjc
# patients	atddedfZhb
patie*	aobdcbdZeagdhmicjb
they don't	adddedfdgbhpia
don't know	amelgZhkidjX
know that	aucZfdhdiXjZ
closed at	aqda
earns	akbUcxdteWfXgmhdjU
earns #	alhd
ok	amcTejfJgvhZjS
ok w	ak
hrs a	adfk
week now	aj
can be	aj
# by	apcd
foundation	avbZckdjeSfWhkib
a foundation	ak
on friday	avdafcgdhXjc
room was	icjm
booked	ambOcZdxecfngVhWimjd
double booked	cdim
and now	aZcbdjgbiljm
its not	ajbmdcga
not the	aj
caretaker	bbcYdteRfpgUhzinjX
the caretaker	acfl
caret*	acfl
asbestos	atbbcbdoelfbgchZjj
asbes*	amdc
objection	apbocNeafQgjhjjr
the girl	dcij
out my	akdjhd
told my	arccejgdhdjX
teacher	azbccpeOfYgUikjV
my teacher	aqiajb
<s> closed	aodb
district	azbjcndbeLfZgNhkipjd
distr*	aqhc
schools	ambjckdbeRgQim
# schools	al
schoo*	abbdcYdjekfYgahkij
the sunday	apfa
edition	a4bacjdWeTflgZhWiYjm
editi*	aofd
ago	aobPcpflhUiojP
weeks ago	al
stuck	adbkcbesgahRikjQ
ms	a0bSdbeqhciRjm
# ms	aj
they wanted	anedgbikjd
i turned	aobcedjc
the age	aj
age limit	aj
wrong with	bjckgd
with my	amccddebfdgkhjidjb
sane	aQb/cVdcfWgohdimjZ
blind	aZb3cZdceofYikjP
don't see	bmgc
see the	aZbjgnhbjd
potential	aabtdkeQfMgnhjinjp
poten*	bj
is fine	apdagZ
copy	arcddReKgUhlil
the copy	aabkij
promoted	arbZc0dYeMgXhkiXjt
promo*	albscjdXeZfZgVhViXjY
running	bdcndmeXgUhciljZ
runni*	addngd
and he	bZctedic
he gets	abcoedgd
gets the	abco
title	awbRcodcebfViSjd
the title	acbackem
mural	aYbac1ddebfkhcimjW
they went	abcoid
went with	aaco
looks	aUcxdVfQgohVivjT
looks like	cmddjd
literally	bWdofdhVjZ
liter*	akbcdkeWfbhWiWjr
anyone	aIb7dOeZfQgjhYiyjR
that school	aZcmfchnic
neighbours	aVbWclenfcgnid
caterer	aYcsfdha
cater*	aVbdcvfbhaid
cold	aZbccnewfohUiZjT
soup	aabRcqdpekgaimjV
just need	abdogc
need something	doga
before the	aXbddsiljb
here in	bjgd
i'm on	abdo
march and	aadnfd
quota	asbbccdzeNfXgThaiojc
without a	abbcdljm
renew	bWcRdteVfqgrhria
i sat	acclejfjhc
stair*	ej
sobbed	aSbRcWdYe/hdin
<s> never	amga
embarrassed	aMbucZdYe/fXhjiojU
embar*	dl
being	bkdZetfagThVjZ
insulting	aHb0dUe4fagZhnik
the no	adcYdaeqhdjm
came at	adej
pm	akbRcRdrejfngchnijjb
# pm	ej
sunday and	adej
felt sick	adel
seedlings	aabWdzebfwgmhbidjZ
seedl*	djfjgd
seasons	aubWcmeUf2hTiXjZ
# seasons	ajddfj
seaso*	akdd
to show	aYdnha
show them	fjgj
i translated	fk
prove	aTbycbdleOfUgthWipjW
to prove	aZdkfl
whole flat	ejfj
previous	apbYclddeSf5gXhQib
the previous	bdcdfjhdil
previ*	bdcdfjhdil
previous tenant	cdfjhdil
the viewing	adbbecflhcidjm
for nothing	abbjfk
since january	adfk
always said	akgkhcicja
said i'd	acgjjl
that stage	aafjgnjc
along	akbTdZeZgahmid
great	aTbtcddRecfWg0iVja
a team	gl
it'd	acdceYgqhbid
<s> it'd	aabcddebgrhb
mean	aZbncbdlecfLguhbiZ
mean the	aabdcmdchbjm
world	aYbbdZenfZgqhkiVja
the world	adejgjhd
world to	ejhd
play	bncaeWgmiTjZ
# a	bmdqeTfJgXhmiXjS
side	acbmcmdaedfYgdiXjc
a side	cdhm
with their	abbdcjhl
cfo	aobacWdpeafQgah5ir
i will	aUgmhqjd
bring it	achk
it up	hk
up at	adddejhk
shareholder	accadleZfLglh6jn
share*	adhl
meeting	albRcWdkeQfdgZhxjq
meeti*	ddhj
i own	achk
shares	aubWdlfXiW
video	ambRcbdOeSfngThliwjd
video of	cbhmid
to go	cdemgdhjid
knows the	gmhjia
and will	bdcdgm
a word	aZgchr
queue	bQccfohjivjc
the queue	il
mould	aUblckdbfuhjiljc
and nobody	bdgjil
stays	akbQcbdzecgnhaijjT
seems	aRbvcddXfLguhXi0jV
hired	ajbWc6eEfcgMi6jW
they hired	bdckhd
hired a	bdij
consultant	arcleBfTgUhpi0jj
consu*	ambYckdaebfcgchkjZ
no to	abbccdgkhl
to everyone	bdik
porter	aybUcjdUeRfYgUix
the porter	adinjd
committee never	ij
meets	bQdneSfYhtiq
heard that	aj
round is	achl
they mentioned	bdidjm
looking	bddWeXfWhZiw
looki*	apbbccddedgbjj
looking for	ambbcdgcicjk
senior	bacvdXeEfQgMhlinjz
says so	ajccgdjl
so in	cdjm
bio	alcpddeQfUgdicj2
books	atbVcddWeIfjgbhbidjr
quoted	anbjcZdWeUfQgSioj+
i quoted	acjm
quoted #	acjm
offer	ajbVcceCfdgjhaiVj6
the offer	aYcagdjs
what it	bjgbjm
it takes	adbjgbjm
sia	awbWcZdjebfWgnhbiajx
train	asbNdbekfqgUhUiwjV
it by	bdengc
trainee	azbbckdjeQgVizjS
train*	adbbcoddebfZgaipjU
updated	a5bddTeKf1gUhUiUjw
joined	a/bIcmdSeVfjgRhnijjZ
yrs in	anjd
thin	abclelfogkiVjR
hold a	clfd
p	aubacdddfdjc
the p	albc
value	aobockdkeQfTgnhZiOjj
p value	albc
# not	aqbUjn
estate	avbbdseNfQgVhoimjb
the estate	aj
failed	asdjeRfngZhYia
the credit	aqjc
credit check	al
collection	a0bYcjdUeJfngZhaib
shortlisted for	amcb
harbour	aqcbddeZhb
the harbour	amcb
harbo*	ajcahm
physi*	aj
customs	a0bbcadaeOgShlimjl
let them	achjil
the piece	bcdchcjo
movement	akbjccdTfagnhpic
movem*	al
overlooked	aYb9dTelfUhXik
they overlooked	glid
my second	aj
fax	a0bTccdcfbgXhnic
the fax	aljd
only got	aj
my dog	adckedgbim
dog passed	aj
therapy	aocadjeYgnhdiYjd
thera*	anbdccdd
worked	a0bTckdaeDfzgLhWikjY
i worked	ajbbfpgajc
summers	ambVdleYflgdjq
summe*	am
bakery	aqbRcbdngbizjP
the insurance	ak
flights	axbOcRdmedfwgchYiZjt
about #	aZddfdgshdjd
residence	atbNdneOfdgLhtiojd
just the	aobjgbhbid
roof	aqbVcmelfrgXhUja
the roof	apdd
and do	aobddc
do the	bYdm
windows	aqbadUejfsgahYijjc
the windows	amdd
windo*	amdd
year #	andcjc
my c	al
c #	bccZdZedfahdjp
advanced	a4cvdceKgjhPiKjl
results	ambqcjdaeafchZiTjk
resul*	asbccddcfdgchdic
working	albYckeIfkgdinjZ
worki*	fdgljc
prototype	a7codReQfuhHidjc
proto*	awbcccdcfbhcjb
d	aybbcbdbfZhc
printed	aqbacqdPeWftgQhYidjm
before it	aj
was only	adgl
rende*	aZcrdcedfdgchbibjd
coord*	asdcedfcjd
use the	bl
the late	amgc
till the	dbflgahnib
was missing	jj
missing the	abjl
semester	bRcbd/eQfugahNiYjV
semes*	acbccWdweagahWidjb
# with	boccjd
rate	aqbqccdrePfZgdhPibjd
fell	a4bVcodnemgbhMiYjW
# since	aodc
knee	avbdcadoetfqhNiNjc
my knee	aodbgd
surgery	a0bYcbdsfqgahUiQjc
surge*	andcgb
over and	andcgd
climb	ancndreWgnhOiajY
scripts	apdYeLfvgVhWjv
scrip*	hdjl
north	aqbddcebfWgZijjj
is set	abbbdaecgr
omg	an
judge	anb4cXdTePfOgOhoijjY
gave me	amcYdpecgahYjb
custody	axbScUdpeZgThpiqjd
not a	aZbpgkhc
clearer	aabwdTfdgthYjm
<s> its	acbndXfpgb
else	aPbodlecfYgmhajW
nothing else	clid
wouldnt	blclgd
would*	anbncjdbebgZhaiY
know a	bnga
villa*	acblcbfmga
if it	ambmga
art	adc2dSeSfWgmhdidjS
alum	abbbctdlfQgchmi3jW
drawing	akbccxdZeRfpgZhZ
drawi*	ajbZen
than me	aZcn
lab	a2bZcwddeNfZgUhUinjJ
the lab	ajckdd
lab next	abcm
everything	aVbYcVdmfngwhUiVjW
everything w	adcl
internship	aqbRcmd1eKfrgYidjb
the internship	cj
he didnt	bmhc
didnt know	bdck
know what	aTbahlidjo
what a	bccjek
balance	aYb1cndneNgjhZiK
a balance	aZcp
balan*	abbkcndaelfbgdhbjc
balance sheet	aZcp
sheet is	akbdcj
bills	bTcld1eNfmgThj
support	adbccXdqeNfagahuiRjp
i support	abcbdqhd
and theres	addl
submission	akbkdyeUfagdiPjd
submi*	adbacadnfagdhXidjp
submission by	abdpha
crushed	aZbVckdme/fwhWidjH
crush*	ej
we were	aVbjcjdZidjj
it's like	aabjccdbergZidjd
like they	akbbcbddelgZil
yrs of	ccemid
going	aYcZdsfQgpibjS
answer i	eofagd
was called	aacm
that really	ej
dress	aabYcvdSeZfrgaiojZ
typed	aqbacadNf2gVhZiajo
<s> typed	fl
the lot	adfl
during	ajbQf+gXhciVjc
back and	fj
prayed	aRbMcWewf3gjhljc
planned	akbNcXdneKf0gbhjijjp
handw*	akbcddedgphbiajd
be perfect	bdgj
perfect for	adfj
i get	abemfZglhYibjm
grown	aXbbddelfcgphaikjV
person and	bZcbecgqhd
ministry	a0bVcYdkeOfbgNhrijjs
the ministry	amhkibjd
minis*	bYcbdaebfcgZhviYjX
ministry is	hmic
decide	aZcTd0eJfUgch1jb
they decide	hlic
biggest	bVdkfWhpjR
their biggest	abhojd
bigge*	bcgbhqjc
my sister	ddgchl
tell	aNbbcddceafUgohvitjT
could tell	bbecfjgjhlibjd
at that	caddglhjibjd
party	aabYctdWeXfXgXh4jY
they use	bdhm
photo on	achm
their site	bdjl
they cant	adhm
old boss	ddhjij
by summer	aYdbglir
alleg*	bdccijjk
people from	bccjddik
from two	abipjc
two schools	aZiljk
postman	acbddaenfdhmizjQ
the postman	acccin
postm*	acccin
in there	il
me like	bdejgaim
a man	aZebgZhcip
man for	bcgbip
they already	abjk
already told	ekgdiajj
theyd	ibjl
buyer	alcddmeGfHgjiwjm
statement	alcNdUeWfSidj9
my statement	adgdjm
state*	bcdcgmhdidjk
explained	acbncUdUeSfVgchcikj/
gap	ckdqeXfagjhSic
the gap	jj
slides	abbWclengphJiUjt
the slides	aUcYdcgojq
our revenue	aZcaddjq
slide	bjcWdlelfngkhLiXjl
slide #	aXbkcaddjq
voice	cadJedfagphZiYjr
my voice	ak
lovely	aTbYdTemfkg2hZibjW
lovely but	jk
too small	aabacdhnjl
small for	jm
hall	akbOc0dZeXfdgQinjX
renewed	aubXcNgnicjr
renew*	atcddcfagchc
blue	asbOcxdVeqfagbhYjW
one good	akddejfdgd
good till	al
python	aubScmfkgcicjZ
i work	ajckfdgdjd
work in	ajgdhbjl
fell through	am
available	aydceFfngVhVicjw
avail*	jj
translator	axcadSeRgWiujl
the translator	aljd
has joined	amjc
the house	dl
shows i	adjl
i wasnt	amedia
fault	abb8ddeofUglhSicjW
have it	aadcgchdikjo
it as	akbZddgk
my name	ambdcdddglhaidjc
was on	akdkfdhcjd
list for	ajhdij
they didnt	cdhl
gas	akbaduedfcgYhYiqjd
but the	aqbZecgbik
week and	bbcddcflgXjm
and its	amdcekgchd
crossed	awbSckdSekhRjb
we crossed	amfd
cross*	anedfdgkid
api	a0bndbePfcgYhVidjp
calls	apbRcXddeYfdgYhtipjn
redid	aqbdcd
redid the	aqbdcd
r	albncbhd
r #	bocb
# wanted	an
comic	bocndTeYfjjc
the comic	aj
<s> wrote	aqfcja
new last	al
act	arbpcTddecfTgchjiX
said that	aj
weak	aab1cbdlfXgmhYiY
the weak	ak
lent	akbKccdlfxibjk
us the	cdfj
assistant	axbTcleIfVgPhrixjj
the assistant	ik
assis*	ik
second week	ij
jan	axbNckdreTfYgdhliZjs
at work	accddmedgcinjd
fellow	acbWc2dZecfWgdipjX
a fellow	alcd
fellow of	alcd
society	bxckdUfWhriYjV
socie*	alcd
and signed	aj
signed the	apja
nomin*	ak
put on	jl
kilos	arbYdcflgbhNjZ
# kilos	dbepfbhb
needed	axcZdneJgmhZiS
they needed	aodcfd
needed someone	andcfd
i ran	ak
payroll	cjd+eMfcgZikjb
payro*	dl
not in	am
dbs	a0bWcZdmfVhdiXjq
enhanced	azbjccdYeVfmgmiGjx
enhan*	anbdgd
asking	adbRcXddeTfWgjhtiujj
price for	dj
boat	albOcjdZedfkhViujb
lets	akbYcddaeWfdgqhlipjc
lets me	apdcgd
quote from	aj
risk	b0cUdqfHgkiYjo
on them	aldcelhd
soprano	aybRcndPeXfcgdid
sopra*	aobZcoddgahaibjd
solo	a3bEcPdWeBf0gThB
vacant	apbZdrecgUhoijjZ
is vacant	ak
announced	a6bIccdneQfcgXijjt
annou*	aj
it at	arfdjb
there's	aobYccdneZfchWjb
<s> there's	acdpecgdhd
there*	bXcbdmeZfbhVipja
there's a	aobdcdfdhdijjd
a paragraph	arbahdja
about a	ck
a dog	al
dont have	dk
sommelier	ancd
somme*	apcc
sommelier level	amcd
# w	aocc
merit	arbucqdbeOfNgkiSjj
crying	aVbVcTdle/iqjV
<s> crying	anea
crying happy	anea
tears	abbKcWe8fngvicjb
happy tears	anea
bought by	ak
city	ajbZcqdXgXhnisjU
the city	aj
theirs	aObudoelgnhdibjP
was off	bmeafmga
i should	djhdiZjd
should have	brccddgdhajd
have been	aUbndcedjd
claim	bpeRfTgbip
they claim	abil
which	a2bZcldUeXfagUiXjV
which is	ckdc
my rate	bk
rate is	bj
normal	brcYdjfoglhaiPjb
is normal	bj
cheap*	blckdZfcgahkjX
never changed	aZcn
changed a	cmgd
issue #	abcp
a story	hl
story about	clgd
bid that	accl
we've got	dk
keynote	bVcrddeSflgdhriWjr
keyno*	cmfb
dont get	addmgd
get a	bjdkib
second job	bddk
takes the	dlgc
my scholarship	dk
scholarship ends	dk
i let	abejgdil
the word	abddepgd
unfortunately	aSbvcaeofTgphUja
unfor*	adelgb
makes me	adbcddepgbid
throw	aXbkcqfkhZjP
up by	andaelhd
by now	abdceqgd
visits	atbCcddteafpgZhmiajm
couldnt	aben
they couldnt	aben
could*	aSbdddeqgmicjd
ring	aZbUckeofZgXhrimjS
feel empty	em
the results	ej
trains	bPdXecf8gchRim
# trains	abddfo
free since	fj
foot	ajbcdmenfthSiZjQ
foot in	acfl
website	atbacWdWeLfVgQhuitjr
websi*	cbfahq
hours at	acbbfo
least	aTbtcmdWeUf0gahNimjR
at least	aVbqdbfjhb
lived	aqbRdaebfmgXhbimjU
lived in	aocddcedgb
archive	awbccUdZeZfkgTijja
that archive	abbl
a year	akbddcfpgZhaid
corner	aadZfZglhZjR
the corner	aabbdaecgr
know i	acbdgn
win	cqdmeZfZg2hYiOjS
meet	akbUccdteKgmhliZjo
me again	akbchbij
kept	akbWfohXjV
they kept	aZcmgm
must	aabqcZdreJfLgthYidjV
must be	aXbncjgnhciajb
yes	ambSccdWeafKg2ibjW
say yes	akbbglhZid
cousins	aabVcofXgZhzik
my cousins	adhn
cousi*	ddgdhn
she'll	akhj
sort	aSbucbdTfYgrhoikjU
sort it	hk
i mean	cldc
expect	aOblcbeafTguhlil
a one	aabbekgahp
star	ambTckdOecfShsioja
one star	aabcgchp
star review	aZbccdfjgchp
if this	acbddmgZhk
from their	aZdchp
magazine	amckdIeUfTgZhnimjj
magaz*	ajcbdbfbhoic
quarter	bddxebhViajX
quart*	aZbdcadmedfYgbhsicjY
festival's	im
heard the	cnecfd
maybe they've	gdik
they've got	bjcdgbjj
a quota	adgdin
quota for	adgdin
locals	aObbdUgZhoi/jY
for locals	adbdgcio
sounds	aabndNemgjhUipjb
sounds like	gcik
like it	acgdijjm
you have	bchcip
as they	aZhdjp
the essay	bjcc
the limit	acjm
elsewhere	apbbcbdjeZgdhajj
elsew*	akgdjj
they dont	jj
ya	bBdcfBgqhdicjr
my email	aZjn
git	aajn
medical	a9bbcbeQfdgQib
medic*	arbdcdddhdjc
issued	a5bUcYdYeTgOicjx
shut	asbNcUduepfngchbjT
the noise	ak
complaint	anbjcXdaeZfYgPhmixjk
<s> they've	bZccgljl
they've put	amjd
put the	ajbdgahmjb
freelance	auddeFfjgVhdiv
freel*	akjd
up again	akjd
higher	apbncmdneUfagdhViQjn
a higher	cbidjk
did my	apdcgd
duty	asbdcVeWgciYjj
gaps	bucYdkeVfjhWicjr
no gaps	amdd
landlords	blcjdneTfUgXhqitjX
lawsu*	bchcinjd
court	avcZdaeRfVgOixjX
bought the	albd
method	bwcndYeFfjgchXicjl
the method	ak
dr	aobSdmeXfagShzijjp
tripped	aqbkdle3gbhOjV
tripp*	aj
the prize	il
per person	al
brothers	albUdteVfWgXhkiojc
we now	am
speak to	bjfdgkid
to their	aqcbgd
via	azbTcWddeXfsgUiWjr
tested	a7cndPeYfjhIia
the fire	aZblhl
a parking	aj
well	ajdceNfbgchkiR
as well	aj
reconsider	adbrcKdkebfSgnhxibjp
recon*	alcbdbfmgaibjc
reconsider with	al
with an	ak
supervisor	a2bcckeMfSgKhsiwjZ
super*	aodaeZfZgmhWia
i found	aojc
one in	ckgZidjm
graz	a1bRcdelfbgkiWjZ
in graz	ak
oct	a4bScXdrfmgkhUiTjk
studio	atbUckdjeNfkgZhXiljW
dont need	atdX
only the	aqidjd
stipend	atbPcmd0eMfmgWhjid
the stipend	aj
stipe*	aobbcadoedfagahZiajd
managed	axbbcneMfqgZhciajX
stall	apbWcTdueZfahjikjZ
the stall	bcjm
marke*	an
never came	aj
came up	aj
up in	ckgk
the talk	ancdicjl
belt	ambccvdcfZhd
six	awbKcqdneMfsgQhLiWjd
sigma	arbZckdXedfjhpiU
is finished	alcc
moving	azbZcbdcebfmhViX
warehouse	aybSdkeXfmgRhaivjZ
the warehouse	jj
wareh*	hcjj
village	bSdbeWfkgThqi0jY
it's on	anjd
minimum	avbkdkeDfmgchbiX
minim*	amdc
order	aqcadqeMgXhkiU
boxes	aobRcldbecfrgPirjX
<s> an	hdinjd
alternate	aqbcckdaeCfugXiojt
alter*	al
gave up	dcfk
the office	cldjgd
scan	a3cddUfwhViQjZ
signature	aubTdaeOfjgdhkiTjb
the signature	aj
newsletter	ascadWeOfXgZhnirjq
newsl*	ap
subs	awbbcddqePhZ
the time	al
happened	aabjcWesglhWisjT
happe*	aphdid
licensed	a0bddXeKgRisjd
they didn't	bmcbengchbjZ
didn't look	cj
properly	acbrcZdcecfugchaiZjZ
look properly	cj
prope*	aYddgjil
its all	aledgd
there and	acccgbim
<s> anyone	acbkckdcgdhc
to us	acbrcaddgchc
decision	bycQeXfPhkidjq
the decision	aabkjk
decis*	aXbwccdbeafbgYhZic
decision is	bajn
wrong and	adbl
i can't	akbZejgYhdikjd
respect	aXbxdUfSgwhriL
<s> what	cmekhZjZ
know about	bkhc
one who	ckic
been working	adcl
fly	apbTcjeWflhY
their new	ckdd
like #	aZboejfdhd
# mine	accl
guy in	bjgc
in to	hj
acade*	bk
music	albbcndVeZgdhcic
that building	cmddfZ
on time	accnfb
for my	abcddrfcgWhbjm
operation	ajbVcQdzeYfnhdid
eviction	bTd4eXfogThnijjb
evict*	dmec
date is	aZdn
finance	atbYdweEfXgQhtjv
finan*	abbZcseafagYhZicjl
ideas	aSbvdReQgqjq
it makes	adbZcnejgd
walk	aVbVdkelflgjjM
the theatre	aYdqgc
burns	bWdmeygXhYiZ
still burns	adepgdhdicjb
question	aXbucTdaeXfRgmio
quest*	aobbcZdcflhaicjb
evening	ambMcbdXf6gWhcjc
of evening	fk
evening school	fk
towns	aabScldcedfvgYhmil
rebuilt	asbVcdf7gZhWiajW
i rebuilt	fljd
rebui*	fljd
rebuilt the	fljd
the demo	fl
phoned	acbOcZdUetfxgXhmiv
<s> phoned	fj
for six	ajdd
six weeks	aXdqgd
it felt	ecgo
walked	anbJcqdcfrhViojQ
a chance	abbcdl
prove it	bbim
motivated	aDb/cbfSgtiujb
motiv*	aVbbccdbeYguhZibjo
my mum's	hj
be happy	ga
happy to	aobcgY
have my	bdccgbho
about them	adhm
screenshot	acgahoid
scree*	acbccbebgWhvibjd
she says	aYddedgjhoiajj
says yes	aZbcddhoid
the name	hj
name of	hj
gallery	bTcodafaijjY
the gallery	aadkel
galle*	abcddkel
was told	adimjd
the fair	ik
thinks the	achcin
flat is	hdil
is for	aadWgmhbiljj
son	bBcydqeRfDgOhriwjQ
somebody's	abin
someb*	akbVcUeahXip
phd	arbYcteLgXhaic
said i	aabbddelhbiajo
across	bYckdTejfsgZhbid
quiet	aUbmcSdYenfjgrhZicjc
my profile	abhcjq
fluent	ckdIeYfrhViXju
and has	adfchjic
has done	abjk
warranty	cXdreYfngjhTiTjs
warra*	abcajp
she said	aUcdddijjs
the cast	adjl
complete	aubbcadjeKfvgkhUiN
is complete	acjl
h	acbZcjdVfsgchZicjb
# h	acbZcjdVfsgchZicjb
i'm now	ak
married	akbJcodjeUfbgZhlinjk
marri*	echdjn
no permit	hj
they opened	amfd
an evening	alcd
track	azbddbeUhT
fish	badreXfYgbhbijjc
unit	a9bZeSfWgTicjd
unit #	al
# at	aldd
hall is	jj
a paper	cj
retracted	aobccbenfvgVhTiZjv
retra*	aabdcjdmfbgcimjc
mistake the	aobd
the journal	aj
# im	aodd
cheaper	aodneNfbikjd
printer	aubkcjdZedfcjY
so its	akbaedgk
appre*	ambWcnddedfbgXhmiZjY
recog*	amhc
chamber	aqbacjdaeWfjgYhqjR
the chamber	amhdjd
chamb*	aldoebfchcjb
chamber of	ak
crafts	aqcudYeIflgdja
of crafts	ak
cto	aphb
the local	acfl
wrote it	al
it again	bdgXibjp
again in	ajgdikjc
like she	ak
spot	arbbcneahXjY
for our	gcimjd
twins	bNcjd2ecfkhbjU
can go	dl
from home	akhd
booth	bccoddeZgOhmi0jR
floor	aabWczdnedgThYicja
floor #	adcm
db	a0ccfRgkhbiWjj
tutor	arbccrdleLfbgShpiljd
hand it	adfk
in again	gcjn
the january	acgl
indeed	aabycbdUeafMgvhZipjc
worked with	blcb
farm	aubRd4eMfZgUhjiqjX
thought it	arbdcdfdgdjd
matter	aTb6cYdcfUgl
guarantee	apcTdqeKfWguhkiUjj
is here	ak
here #	abbcctdcedic
instagram	ccepfchcic
insta*	apbccYddeofZgchaibja
booking	awbYcaeOfmgXiojk
the booking	ak
booki*	ak
bike	bdcpdbfogmhTikjX
zone	a2caeafagbia
the two	bdcYfdjq
authors	ambvcldNeEfZgaimjr
autho*	anbd
relis*	apcdjb
flat #	ascbdcfbjb
cheaper and	akcbhmjb
gold	aubPcvebfXglhWjc
tenor	awcZdPebid
the tenor	amcchdijjd
does #	alcchjidjd
nights	abbMcYdkf/gdhUicjQ
# nights	ajccfmhdid
moon	abbTcpddguidjd
canada	a1baddeTfWgZhbiYjk
<s> not	boga
this job	blgb
inside out	adbl
scoring	apbzcodYeUfnhLiOja
the scoring	bk
scori*	bj
firms	anbodmeMfRgail
feels	aPbocVdce3fNgvhb
senti*	alckdceogXhYiXjY
i say	adbqgdidjd
and no	aVcnglhdjn
taste	aUbydOengyiQjW
my talk	bqgdiY
been the	aabsiZ
best	b0crdReJfTgahQ
the best	aZbrcbgYhcimja
said yes	akclgdhcjd
yes to	akcmgc
showed	cxdSecgbhPim
flip	aXblcrenfkhYjX
of all	abcmgdhl
# papers	aYcpfd
session	aubVdkeVfngbiXjb
<s> those	aZcq
those who	adgl
within	akbpdXeRflgdiZjZ
stairs	akbScodpemfjgchTidjX
the stairs	ckfcjc
other week	adck
back #	jc
jobcentre	aZdp
the jobcentre	aZdp
jobce*	aadp
turning	aacddkekfmhbijjT
turni*	dl
its the	cddjgdimjd
cut off	abdl
lease ends	acdm
ends #	dj
my team	aWdnejflgchb
me till	dledfkhd
it feels	albcejgb
perso*	adbbcMdNeUfqgYhp
low	adbocmfmgbhQiXja
so low	aaeofd
silence	aOcRdUe/fpgmhjjN
the silence	em
silen*	abep
jealous	aBbodce/fOgohsi5jS
jealo*	abejhcik
miserable	aJbncadze2fwgrhViZjM
read all	abflil
sending	aqbTcadlflgXimjl
sendi*	fk
km	aobYcceZfwgbhQiWja
# km	abcZdkebfphbjd
took me	fmgc
trial	eXfdgZhdir
there in	aZbncdgmhc
a head	gnhd
garde*	akbbcbddedfbgmhWidjj
things	aRbncUdkeafcgwhWikjb
come	ajbQdjebfQhViX
come to	bcccek
ask twice	ccgphcid
brand	amcmdQeYfWgnhljk
so much	cbdkedhk
fate	aQbdcVdtejfWgxhnimjV
letter came	abgn
came on	abgn
a full	gnjb
the chair	adbddkhjic
chair of	ajhjic
me from	hlic
cc	arbjebfdgahbia
faculty	awbccldZeJfbgPhyjZ
facul*	ascZdjeYfagchjjd
me in	aabncZedfjgahpidjd
we're #	aafdhn
vote	aZbddVeVfagah5jT
girl from	acckikjd
gather	aYbWcdeOfpgchsiwjW
i gather	hbin
dean	bUcreQfRgVhjiy
the dean	aYbddlhYip
stuff	aUbodcfYhbiujR
<s> everyone	abbkck
everyone says	gj
the month	ij
is when	ij
when they	ij
maybe the	adgdhkij
foreigners	adbZcbdkfZgai1
people say	il
speaks	aZbrcddPedfYgmhajl
speaks of	jl
funds	bXccd0eJfbgPhwjr
we told	ademhdidjj
them at	akfbjk
he wrote	adjl
that he	jk
my references	abbm
pesticide	apbnecfbgThcinjl
vineyard	aoeSikjU
the vineyard	bl
viney*	akbkjd
the german	al
the sheet	aobmcZhdjd
sheet was	aljd
turned up	ak
i live	am
no #	awccdYfd
now thats	aj
inside the	al
parish	atbcccdjeVgNhuiojY
my current	ardajd
me go	ardY
investor	bucWedfIgphkjj
the investor	bncdhdidjc
inves*	aWcXdjebfcgYhTiojp
come back	al
back at	ao
arr	am
we're at	andd
a real	al
visit	akbHcWdpebhqjm
ground	albjccdnfrgZhWiVjb
the ground	ak
water	anbUcZekfogXid
has a	albadjgZhbiajm
poetry	abbmcodTeVfngjhciWjk
could take	anbcddhd
not just	badmhd
abstract	b5cpdReYfjglhTiV
the abstract	ak
made it	bd
sanct*	addm
male	abc1dNfSgXhjiqjU
rewrite	alblcYeRfviV
licences	a0bUdmeQfcgahdjo
police	amdRedgLhki2jd
departments	avckddeGfjgOhoicjj
depar*	cYdceZfagnijjb
ended so	aj
it without	gj
doctor	aobbccfdgQipjX
the doctor	acbm
the allergy	ak
off my	ak
can work	bdjk
they lost	bdcjhdik
lost my	emfa
courier	awbYcadcejfkhbid
couri*	al
courier has	aj
apprentices	ambbcsdueOiljW
im so	aj
ruled	axboccdYeafbgXijjZ
court ruled	apddec
ruled for	apddec
on thursday	ajdlec
<s> thats	al
excuse	aab0cNdlfOglhlijjb
they are	ajbjcaik
are wrong	bk
stronger	aXbnclfZgqhaiW
is stronger	adck
stronger than	adck
reviewers	abb/cldBeWfagXhRipjm
the reviewers	aXbmcbddechcio
stuck in	aabsdZedic
s	aobkddedfaidjd
# s	ajblccfc
said our	bpjX
lacks	acb9cjdXePfOgnia
students who	adclek
lad	aLbnc1daeofTgvhbiojR
chose	abbac0dXeIfZgbhsir
they chose	aaco
season	bVcsdkebfogshTiSjY
<s> another	ajcmfb
candles	aVbKcje2fuhjjY
candl*	accmelfb
# each	clfa
the fellow	acbccoic
a blog	ckid
and nothing	acbbckfnic
in two	dmfc
rooms	adbRdlebfsgShmjY
we cant	abdofd
go on	dmed
dry	bccadpfzhYiT
bailiff	aZbdccdoedfl
baili*	aVbdcbdteZfljd
was here	aadp
here on	accddpjd
was made	ejgdik
i thought	ajemgajd
be over	aaen
over it	aZepgd
but no	aaen
pilot in	acfm
the cover	akdbfkgdidjk
alone	adbbcbdpeZfphVjR
cost me	aadbfr
stood	adbVcydYgUhVitjQ
# all	fj
it'd be	adbkddedgm
near	bUdjfcgZhaiqjY
it'll	acbcdbfdgqhd
turn out	acbddbgqhd
seemed	aPbrccdTelfVg3hNipjV
from her	adgohb
soul	aUbcdWeqfcg2hjiZjO
i happen	gdhn
happen to	gdhn
to know	bScYdoflgciajm
paid	aubScjdoeOgShjjb
paid the	akccfjic
under the	acbcccddedgnidjj
the table	hk
grand*	gbhnia
wait till	aXdjhnic
hears	aOcddVekfbgchsi4ja
give them	bkccgdhl
secret	ajbRcXeUfdgWhti2jZ
casting	aUcpdWeJfrgXit
casti*	bZckdZeXfogZhZjj
rumour	aNbjcNdUenfZi/
<s> rumour	aZhdiqjd
doubles	bVcpdmeWhZicja
size	adbpcvdWeYgchVibjX
she just	gbim
just didnt	adbjedgbin
didnt like	edgbin
like my	aaedgbinjl
the neighbours	aacjdchdil
my age	acbdcjdjidjl
told us	aZbkidjl
quotes	avbZdUeRgVhcimj4
strike	albbcUdoedgjhZijjb
the c	acjk
the gas	anbcjd
safe	aocYdkeXfWijjd
gas safe	anbcjd
number #	dbgnjd
digits	apcjdcecf0gjhPiOjZ
press	aubYccdXeXfWgPhwjt
release	a8bRcTeUgZidjq
# new	aYdmil
jobs	bXcpdxeOfbgjhbidjb
plant	aubSccdzeWfahZjY
the plant	dj
replaced	a7bPcleYfqgOhbicjl
repla*	cm
country	bmfaiYjZ
in on	adddhm
already the	addl
rubric	ambd
practice	ambpcXeUfjgbhcicjb
two more	arccddfd
preprints	ak
confirm	asbpcTdWePfWgdiqjt
the baby	cddnfd
a registered	al
since monday	ap
references the	ajjd
the third	dk
answered	akbccVdTebfogdhXjn
seed	aqbXcjdreYfcgnidjZ
extension	a1bUcXdteJhaiajo
committed	acbtccedfcjZ
<s> his	al
secretary	aubScbeMfUgThximjv
secre*	aobacZdYeafbgahoijjZ
he'd	amdcjd
min on	aj
their list	ak
ferry	apbPcXdaecfwgVhUis
the ferry	acddedfo
winter	aXbPcqdwfvgahaja
in winter	bjddgdikjd
ad says	bmgdja
driving licence	aabcjo
required	a4eCfpgYhbiP
we took	am
took out	an
i won	al
won the	clgc
gap in	dlgd
# was	arcdddgcjd
parental	atbpcYeZfRgZhriWjn
parental leave	amdd
leave it	aled
it looks	aj
unemp*	aj
leaves	albOcddzfdgbjc
piano	aqbXcldZfogbhQiUjc
the piano	dceohd
the water	hk
repai*	fj
open again	addcgm
again since	ebfm
by me	bldd
it should	albkgcjc
should be	ajbbgchkikjd
cm	azbZckdaedfpgZhUiW
fee	axbacadteGgYjm
my employer	ak
covers it	ak
listening	aVbvcbdMfnil
liste*	bl
# !	akbdddeYfojd
not me	atbbeYgd
system	a1bndbeWfbgWhdibja
unjust	aKb/cNdlexfUgkhjic
quality	aqb+dUeKfYgchViPjk
this manuscript	adbjgjhc
interviewer	aXbqcadVix
the interviewer	bkcb
was out	aZbmcbimjc
it all	bocbgcid
backwards	b2cTemflglhOiQjd
backw*	adbpcajd
# week	aZco
got hired	aYcp
<s> at	aZbbcmelgc
spell	bacddlf1hSiVjd
the choir	adclfdhcik
and two	bddYgbhjik
mood:comparison	aXbacldjfdhmiXjb
flat they	dj
goes to	icjm
someone with	icjm
with less	accm
my hours	aZcjdnfb
it's the	ajcddjeahcjd
before my	addogbjd
body	gXhkjZ
shuts	ajbOcUd8ezhZjS
loan	axbTcVd/eIgVhcibjm
the loan	acccdn
ive got	accadlenfcgc
paint*	emfcgZhm
since then	ddemgb
mad	accbdae4fRgnhciujQ
name in	aZemhj
calendar	albXeVfygdjb
calen*	acddfjjl
this tender	ddfn
because of	cbddfnhd
sanded	addcfo
i sanded	addcfo
sample was	aVblfn
convinced	aPbrcWdaebfJg0hli2jd
made for	acbbcdgnik
for each	adbZcmglhd
each other	cagm
me and	ccfdglhcjl
and that	bacdgrhdidja
that job	gj
harder	aTbncodmeWgrhWjY
harder than	acbcckgj
than anyone	bdcdgn
ever	bXcjdNg2hSjP
ever had	bccbgphdic
now and	acccdlgojb
gives	ajdWeNfOgsiajo
hope	aXbccVdlebfUg9hnidjW
any	blckdbeXfRgZiW
any time	fdgZhn
patient	bjcWfkhmiYjW
my patient	aZhp
name them	abhm
column	ambacYdVeYfcgbhnik
recording	arbcdYeNftgbhaidjd
a recording	aZblhk
call #	abhl
careful	aXb0cTdXedfcgjiVjn
caref*	aYcdekfjgahl
uber	aPeofZgjhoiojY
and says	bdgchdio
reject	aUbxcWdbeUfYhtip
first time	bdil
purpose	adbvcPdceNicjp
purpo*	adbcikjk
suspect	adblcbdYeWfRgYhci/jc
i suspect	abedio
suspe*	amcddcecfdgdhcimjc
lobby	aVbZdZeZfYgWh4i0jW
linkedin	abbdcrdbeZfcgbhk
on linkedin	cl
linke*	abbdcrdbeZfcgbhk
scope	anbvcZdXeQfdglhaiPj3
of scope	abbcck
price i	adjm
gave them	aXjp
# an	aYdmfcjm
hour	anbUcXdbf4gjhRibjd
an hour	bdccddgljl
incl	aobZcZddhcic
i mentioned	aaechdjq
the youth	aajm
in paragraph	aYbkjl
paragraph #	aYbkjl
he said	bccbeogbhcibjj
overall	apbqcneRfagphUiPjk
overa*	ak
# they	accdjo
is only	aZdp
fig	amcZdmelfWhpja
<s> fig	ak
fig #	amcd
the single	aj
marker	awbjdVfXhXibjc
one the	al
s #	an
<s> mine	akcd
has never	acbkcmgdib
been online	alcd
%	aqbpcOdZeTfOhOiojY
# %	aobpcPdZeTfOhOipjZ
% in	adbmdc
gross	anbnckdteVfUhZiV
net	axbYdmebfZgchSiVjj
grants	avbRcodxeEgXhliZjn
call the	bacdhnid
now it's	gl
checkable:3	a2bOcMdKePfYgPiQ
joint	azbScXeMhqiUjs
the joint	al
with another	ak
the statement	bcgojd
includes	aybUcmddeBgShnidjq
others	bdcodafcgVhcinjj
fact	aVbwcadZebfSinjj
tariff	atdteRfbgbhbiUjt
starts on	akdd
lists	atbacmdUeDgOhlijjv
extra	arbTcWdmeKf6gYhViQja
since wednesday	aj
the three	aojd
three months	fl
are my	aYbbccddgthajc
but my	aj
five weeks	anddedgd
the dog	al
listing	a4bTcYeKfagShdibj4
listi*	gcjn
belongs to	apbchdjb
b which	al
residents	bXcdemgYhliujb
i am	akcYdbecgjhdicjl
service	a6bTcadVeQfdgRhniajj
j	aj
one with	ancdhdik
with one	adbdckebjn
missed	a3bdccfnhGiWjZ
missed the	anbd
the test	acblgk
bibliography	a1blckdWeJfdgahciRjw
bibli*	an
the paper	al
paper is	bjdc
is from	apbdjc
pilot the	am
main	atbbcndSeKgPhjidja
is table	aj
# which	fj
distinction	ajbzcqdLeYfRgmhciU
disti*	bdcbfo
the french	ak
sorry	aUbmcPdje3fRgq
english	atbZdKeVfqgShXib
engli*	bYcbddelfngbhaidjj
paper they	ak
is called	ak
casier	al
it since	ak
since friday	aj
seal	awbOckdleTgdhjicjT
was cut	algd
bottom	adcqdthTiWjW
shoes	adbTcodqekgXhYja
measured	awbxcjdMftgjhIiL
measu*	ambdccddfk
measured #	aj
the clinic	aldd
counter	bqcadVeTflgchkjk
the lift	adcddchlij
went there	am
register	a7bccddWePfdgXhliXjb
ltd	a9bNeUfWgaiYjo
sample size	adcj
size on	al
poster	bUctdWedfdgXhji0jb
# up	ak
tonnes	atbQdweWfwgXhM
grandfather	albQclfXgchripjY
rights	aobmcceZfPgYhuid
cite	b5ccdNeKfQgNivjv
against us	akddjd
lapsed	aybScWexfwhYidjT
lapsed in	andc
cert is	ak
clause #	aj
draft	aqbcckddeGfdgUipjq
version	a8bcdOeSfpgShTib
versi*	axcVdYebgahZiZjW
doesn't	acbmcbdkeZfcgkhaja
doesn*	acbmcbdkeZfcgkhaja
the radio	aoid
minute	awbkcWddfugjhRiOja
# minute	ajfjid
given	awbZdYeOfVgXhdiUjy
thous*	ccdk
somebody	aXbZcXedfTgmhZi3jO
read #	anic
they found	alcc
fail	adbvcYdseTfXgoiZjV
it's a	alblfcgb
op	anbdcbdkeVfXgSjc
co op	aj
one they	cl
they listed	anhdjc
a student	icjm
any more	cbdkejhdjd
settled	arbVdkeYfkgYhXiojY
march so	adgj
load	axccdpeYgchQiSjm
shed	aqbUcjdoglhXicjU
the hall	abbdclflhaid
the play	aj
taken	avbbcaeUgShU
taken out	aj
is an	bm
organ*	aqcdfd
harve*	ak
conve*	an
have me	dj
asking for	aj
it's in	bj
handover	aqbScVdmedfmgphqia
protocol	a0bdcReUfjgZiUjt
refused	asbVcjdceVfZgPhniojo
refus*	abbrclddebfahcidjc
basic	atbtcdeIfngahaiJjp
in total	cl
hold the	amckfbha
institute	avcudaePfZgYhdibjd
insti*	ambkcchcjd
has signed	akjd
the review	addm
# there	ak
they took	aUbccohmid
forty	akbUcndXebf0hUijjT
times and	elfb
each time	cdelgc
time it	cdelfd
trade	anbWdleVfUgZhn
the trade	bZelgbjd
touched	aXbkdae/fshOiYjW
touch*	addaeo
th of	aadbep
of november	aadbep
line i	bacjekgail
honestly i	ajgc
suit	aWbWcpdbedfdgUhlimjm
the train	ajbdcdekgaik
sitting	aWbUckdkeogViujQ
am sitting	abdkekhc
sitti*	abdkekhc
kitchen	apbSdmecfmgWhjijjR
the kitchen	cdek
kitch*	amccddejfa
couldn't	aVbdekgmid
i couldn't	em
tell her	ddejhk
# one	aYbcdpel
does not	aVbceqgdhbjn
folder	aobccZemfagchkiX
folder #	adem
# photos	elfd
photos i	adem
admit	aPbvcbdWeofRgjhkisjZ
i admit	ek
wrong that	ajbaccen
my students	ek
knew	aYdWfRhdi3jc
me i	akbjccddgb
know how	bbemgd
say it	adcmemgbid
in english	ajbcemgd
how it	adhm
had already	en
mother	aWbGccdoesgYhjinjc
my mother	aZdkfk
had to	aWcbdbesfogdhb
to ring	dcelhk
awful	aJbycXe5fkgshWjT
behind the	emjd
<s> since	andaejfchdic
second line	aXengbjn
hasn't	acengb
and hasn't	acengb
up since	aZddemgj
absol*	aabmej
already picked	ek
picked their	ek
their rooms	acek
cannot	aTbzcUdqecfNgliaja
it is	aUdmfcgmha
seeing	aZbdcbdaeufYgjhciqjd
opens	anbHcadkejfZhnikjT
every day	aZccenfcgbhmid
on me	aWbbcjdkeofYgkhYicjd
me since	abem
auditor	ajbjcneRfagShviojc
accounts	bacbdqeNfkgPhkipjk
provi*	bacbdceYfkgZhbisjb
have taken	ak
over my	an
my late	adcmddgnhcicja
father's	ajgj
late father's	ajgj
fathe*	ddgjhd
to give	ajhc
card on	ak
four years	ad
driver that	il
point	apb6cZdXeUfThMiTjX
capacity	arblcbdneOiTjk
capac*	cdjo
free from	ak
munic*	ascdhaic
ground floor	dm
sage	arbbdcebfagbhrik
sage #	aj
fair to	bk
to send	dbhnjd
pilots	aubdeWfdgbhaijjk
have now	aj
annual	bScmdpePfsgchniY
we lost	cnda
elect*	aobmdagchcjd
ourselves	aSbucWdcfogtiZja
ourse*	aobcdZflhd
rehearsal	bPcddreYf3hbjW
again the	aj
the deadline	acbcfjgkij
ten	aubbcrdUeHfrgZhSiajW
portal	aucbdaebfSik
repli*	albZcYdcedhbjn
policy	albvcWdleLfTgYhnicjq
my residence	acdk
so i'm	gl
kiln	badkfogdixjS
lacked	arbwdVeNfdhZib
i lacked	ak
october i	dj
was none	aj
standing	acbldWgYhoijjX
good standing	al
stand*	abbrcYdbebfcgmhViajj
bar	aobXcrdQeXfVgQhwimjM
the bar	cchdil
in lisbon	al
withdrew	a5bJcadnfmgWic
withd*	ajgdhmjZ
his objection	ak
novel*	acbl
ceiling	abbYdsedflgYhWik
their ceiling	aajn
ceili*	aajn
of may	al
a project	aacm
disse*	arbjcbdbebfdhdic
corrections	arbmcddneSfkgWjd
a reference	anjb
very	aZb4cVdWeZfbgrhaiRjc
we do	al
pieces	dVeVf9gYhTiajb
from now	an
on it	bZdnfjhdjb
done the	aj
they ask	ak
ask for	am
they will	amblhZjY
no is	aabmdljb
inspector	axbaeIfYgIhrivjn
ran the	aj
regression	b2dZfogmhPiS
regre*	abbZccddfbgshYjc
outli*	aj
played	ajbccsdVeYfjhXiajd
church	bccaddedgUhvipjY
hall for	adfmhd
falls	aobackdpejfYhYjX
i finished	ak
gave the	aackddfbhojc
the rights	al
back to	ak
st so	aj
so it's	albbclgc
it's free	ak
need somebody	bbccdjglid
somebody who	apcdib
catal*	cdfmjb
in an	apjd
an email	ao
server	aybbcadkeXgchkiY
frankfurt	a5bUgchTiY
frank*	anbbekgdhdid
eu	bRcmdseBfTgThpiSjq
up the	dkfagbhdij
fundraising	dneNfrgbhp
fundr*	ak
version #	ak
# it	dkgcjc
item	arbkdZeOfbgZjm
# on	aobc
reader	aab4dMebfX
sugge*	gkjd
herself	bUcldafnhdiljc
herse*	aljd
blurb	apccjd
talk to	ak
vendor	bjddeXfTgZhni1jd
the vendor	ak
master's	aj
an office	ak
office #	dlhc
metres	ambdclddfzgdhJiZja
# metres	adfn
lifted	a5bQcTdmeqflhRiU
that's what	aYccemgdjm
blank	alcjecgYhajX
upload	atbjcadXeWfmgjib
mb	arbWcadkeqfmgkhaiS
footn*	ajbd
were at	aZcdfkhn
the morning	acfl
numbered	atbZcodWeYfygRhVjd
euros in	abfm
stamps	arbIdneWfxgWhciV
separate	arbZdZeLf3gNhkjj
the model	aZcafrgd
went on	adfm
case	abbscUdXeWfYgWhWitjm
case study	aabkcdfl
three of	acbdfkil
of us	aZbccjdjfk
stayed	ambSfsgahXijjU
hours to	aZdjfk
to make	abbkfkgd
with them	acbdgnhc
costumes	aYbacwdTeTfwgahjik
took us	fj
questions	aYbtcWdYeSfjgZiljo
even the	anbcccfmhdicjd
silly	aNbydXeoflgohQjT
<s> after	ajecfk
three times	abcZfngoib
week i	acfl
and wrote	abfp
put #	fljd
knowledge	adbzcddSeJfdgniZjn
knowl*	bcflgljc
many	aVbdcjdVebfygVhb
so many	aZbdfrjd
english is	aabdfpjd
fourth	ambVcldpeXfsgjhQiYjS
eight	ambPcreQf/gXhQjY
months i	acfl
politely	aZcddRetfmhdjm
polit*	anccedia
never once	fk
on foot	fj
hip	aabpcmdYerfnglhYiajX
filled	aXbQckdZepf2gUhdiujU
i filled	abfl
filled in	fl
six years	alfd
isn't	bqdjecfagchbiZjc
it isn't	dlhd
the application	abfjgdjm
because i	atbaecgdjb
priva*	apbc
i kept	ak
kept the	ak
mothe*	bdhdim
put it	am
machine in	albmcchcjc
<s> before	dj
years i	fk
i never	am
tours	apbJeNfxicjn
that out	bl
to keep	fkgd
was no	albcgjjd
# flat	aofc
# no	axbcdWedfZhd
supply	awbdcZdweMgZhaidjp
supply their	am
two books	al
hospitals	arbYccdrfogRjb
that same	aoicjb
standard	a6bqcpdLeOfjgThQiQjm
was just	al
i've had	am
fatig*	bpedib
coached	akbZcydWeYfrgXhbiljd
for nine	dk
at a	ikjd
# didn't	aj
didn't know	aj
cook	anbZcYeRfngYhdimjl
it would	abbacddnekfchdid
built the	adfn
intranet	ak
the intranet	ak
intra*	ak
right now	alga
the archive	ajcZenfahbikja
swap	atbUdyeQfdgZhc
could offer	fj
year of	dkgd
statistics	apbncrdbeMgRhTjj
the transcript	aj
methods	asb1daeDfngZhZiajm
metho*	adbqccgdhaibja
i left	aoed
run a	alfd
rota	amfd
i didn't	aqjb
deputy	axbSclddeJfPgQh1iujq
gdansk	apbTccdveriZjT
in gdansk	apgb
at their	ccfngcjd
subsi*	cl
it had	adbn
they'd want	argbhd
want to	aqbncddXecgVhWiXjo
this post	bl
red	ajbMcqdmelfdgbhcjV
the red	am
cross	aqbWdaekgaiY
red cross	aj
safety	ayeXfTgThdidjo
reasons	anbxcPeWfRgdhdjt
reaso*	ajbnfdgdjb
chef	bWcrddeDfNhYi+jL
we didn't	bk
write it	apgb
under my	aj
visit*	cadbedfphc
instructor	aybdcsdZeNfXgVhdin
instr*	aodc
pass	a7bacldUeSfdgahViVjY
i hold	anfc
months in	fj
wrote only	fljd
exact	atbqcbdceKfZgdhXicjj
stain*	aofdjc
until the	abdoec
contract in	aj
the man	clgd
man they	clgd
seen the	aackgm
them were	il
a poem	accm
admitted	anckdbfagWhUiq
admit*	accpicjd
she can't	cmgdid
can't tell	adcphcid
cell	akbYdjebgcjd
from an	adcm
yard	aobYckedfrgWhSjQ
chosen	adc6dQeFfcgZhmjc
the chosen	aXbccthcic
had an	ambbckec
fewer	adbbcwdneTfrgbhV
publications	aublcldNeLfagQhljz
k to	adcm
saves	bZcudseZfngphOiVjU
lives	aSbbckdpejfjgjhdjV
he got	aacnhd
are on	abcm
tempo*	bccjglhcidjd
next to	cnhc
none of	anbdhc
could hold	abbnclddgchc
the top	aYckhcjn
backed	bWcudceSgRhnirjl
# users	adck
year was	adck
bullet	acbncsdYepfqgZhNinjU
aloud	aSbaccdSfjgmhjixjl
with three	aacn
i would	acbccrdXeZfagrhRiajk
would put	adcpgZ
joiner	cqgaha
any day	cpgZha
allotment	amcddqeRfogXhoiX
the allotment	adcjhj
allot*	adcjhj
they published	aWbjcojd
published a	aWbkcm
comma	aZbdcjfm
mess	aNdveofbgahkivjM
# so	ckdjfbhdjd
ours is	adcndc
to that	aYcpddgk
beat	aac4ddejgkhXiajN
two who	adcl
behind me	aabngd
sold #	adcl
looked up	ck
linkedin #	aahl
months of	bjdagl
of experience	jj
cats	bYcofdgcimjS
# cats	acij
cannot judge	adbnhdid
judge a	adbnhdid
that is	amcbfjgdhcic
is all	blhd
# out	adbm
originality	aTb/ckdOedfVg1hTiP
origi*	bqcdddecfdgXhcic
please	aXcZdmeYfTgjhp
<s> with	aUbndbglhm
hardly	aWb5dQfVgjhTiqjQ
told i'm	bncc
junior	azblcvdceMfPgRidjX
simply	aabudaebfPik
obvio*	acbtfchciajZ
without an	bk
you can	dk
smell	aQbncZdYe8fbgpiljS
exactly the	bljc
post was	aYbjcm
written	aucddSeMfngOhbiajx
was written	aZbkjl
writt*	bjgdjj
written for	bl
is fair	bk
otherwise	aTb4cVebfbhbid
other*	adbmccjj
rank	albkc4dYeQfNgZhkiZ
slow	aXbzcVdnfoglhSiWjc
are just	abbqcdid
imagi*	aYbkcbdceXfqhWjb
an offer	blckdcgd
it backwards	bl
the manuscript	aabn
was worth	bmid
least a	aYbqcdfd
reading	albqdSeVhViZ
second reading	aZbmfdgl
readi*	bmcdfdgjjd
overqualified	bngb
overq*	bngb
anything and	algd
it under	bk
how can	aYbsdbekgcha
can they	abbnddekgchc
regions	akbmcmdceUgdhliTjo
badly	bldrewfogUhQidjX
is badly	bj
shall	aacUdpeSfUglh2iWjZ
i shall	hj
maintain	adbycWeIgnhpiQ
maint*	arbjcXdWeXfXgRhTiXjp
maintain that	acbn
lazy	aTb6esfchXjR
<s> you	fkid
a ten	bj
chat	aZbVdMejfcgUh2im
point #	ao
they give	bk
give it	aWbdcmdcgn
in at	adbnhc
the very	abbmebfmgdhc
very least	adfmhc
pension	ambTcbd/eRfXgRho
the pension	acdl
pensi*	bccYdneofYgchbibjc
pension is	acdl
i must	addngb
stay	akbScVdveUgmhkjc
has to	aYbcdkfkgm
<s> head	dl
from our	dkhd
branch	awbaeSfWgShminjc
quarter and	dk
for two	dpfZ
ends on	dlja
want it	bZcddlglhcik
paper from	aZdn
from me	aZdngk
<s> four	addnfc
us in	ccdmfc
in one	abdnfdgdhd
week #	dj
# that's	aj
is this	aZbkdmgb
mill	bUd1eVgXhciwjW
only me	abdpecgd
run out	addl
<s> must	abdn
be out	cddk
of june	dj
renov*	dj
need #	hdimjc
or the	abdjgnid
i sold	dl
since august	dlfd
a signed	abdl
closes	anbKcYd7ekhZjV
quarter closes	aZdn
caravan	bMelgbhkiwjd
carav*	dlgb
thousand	aYbOckebf1hbiojV
i want	blfdhZ
want her	dj
her to	amgc
see me	dj
me settled	dj
doctors	akbdccdmedfjgUiojb
docto*	djeofbgchdicja
if nobody	aabm
to fill	abdjfl
dates	atbSdkeGftgbhaik
tour	ajbQeZfshVib
need an	aado
the court	aldjechd
was our	aXdngljb
staff	aqbRdseJfagMhwinjk
reference number	dmjb
or they	aZbmdlgc
<s> all	aVdmhc
# says	asbbicjb
we cite	ambd
our #	am
references are	akbljZ
later	a4bMcjdZeYfrgShYjj
compared	bmc0daecfsgahKiV
v	ardcfd
v #	ao
a well	ak
# from	aj
the minutes	aj
apart*	anjd
references and	amjc
sprea*	amcc
adds	asbacYddeVfTgjijjv
f	aocb
and not	amcb
they answered	fdjm
the blue	al
is with	bchkjd
evalu*	anbrccdZeYfcgbhcidja
receipt	a7bTcUdkeRgZ
the receipt	al
recei*	amckhbjZ
receipt of	ak
according	aodYeJfXgOisjw
<s> according	cdddfZhdimjm
accor*	cdddfZhdimjm
according to	cdddfZhdimjm
transfer	azbZcTdrePflgbhmiZ
noted	audLeHfRgZhbilj+
screen	aubacqdNeafnhaidjW
judged the	ak
full size	ak
file is	adil
bass	awbVcjdbeTgZhdjj
score sheet	aj
section	a2blcbdTeUfcgNhZidjm
secti*	bjccddjj
c is	ak
optio*	ak
rules	aqbocYdYeNfdgXhkjm
proof	apbqdYeOfVgkhUimjc
proof of	aj
council tax	aj
sheet #	amjd
with that	albkcahd
father	bQejfXgchwipjX
my father	cdhk
same name	aocchd
he's	aodZeafYhkiajd
names	a2bRcldQeQfWgQhpiqjk
have never	gl
a thing	ajbZgZhn
mine in	ck
the flood	ddhk
the line	dj
redrawn	aocldXedf3gXhYiXjj
redra*	cdfogchd
and we're	aj
submitted	a4bTdbeBfogOjy
i ticked	ebjn
irish	aqbXdSeVfkgahmimjZ
citiz*	ak
original	a0ckdUeIfsgPhb
the original	ak
motorbike	anbYcuddenfmgahPiujX
motor*	ak
our product	akcjgdjd
setti*	akbWccdZenfmgahZidjb
d #	an
that belongs	anbdjc
a quiet	acbbgl
that this	bdgnhd
am #	arbbcadjeXfXgkhWicja
# but	edgm
i learn	aaedgo
they'd see	edgmhd
room i	adgl
she liked	adgm
liked us	gm
be the	abbdgqhcic
loyal	aObjcjdOfdglh3irjX
employee	aobYdleOfQgYhoi0
to them	aZfchbjp
as my	gk
professor	asbjckdYeQfRgZ
profe*	arbpcXdYeYfbhYiXjb
much to	adbj
sing	albPdcedgphoiYjb
gardening	dkeRgqhciajn
of gardening	abfdgnhbjl
for us	bZdjecfbglic
<s> we'd	adbdhl
we'd be	ajbcgm
the number	addbgn
everywhere	aHbjcbdOewfagvhciwjU
this month	ajbddYgm
my hand	gk
quite	aWb1dUedfZguhViZjc
long	bcddecfkgohaic
that must	backgk
improve	bocbdoePflguhaiKjn
impro*	bdgmhd
only a	ak
knock	ajbbdjeYfsgthSiZjV
to knock	bceagn
does it	bdebgo
is what	badcglhd
born	albRcndcecfOgminjc
was born	acbbgn
surely	aMbkfNg/hajR
for new	abdcgoid
begin*	ajdbgmic
haha	abbddaedgsiajb
picture	csdVeTfRgrhX
minds	aJb0cbdZelfbg1imjR
their minds	bbglhc
olives	abbadrfjgpjX
make up	bdgm
retire	aXbXcYdteXhdisjc
i retire	bldd
so there's	amhc
feel we	gl
we could	bjhd
could do	arbaedhdidjd
together	bSeRfshriXjX
toget*	ajcZedfchm
so i'd	gl
i'd send	adgm
send it	aadZglhojd
left in	acdpedic
closing the	aYdpfd
a gap	dl
were told	bcjm
told at	ikjd
resubmit	al
to resubmit	al
contractor	anbdcpdxeKfXgXiyjZ
admin*	ajbacbdcedfdgchoicjd
gazette	a0bXcWdXecfbgbhniajn
become	clddedfPglhpiljX
group as	ak
back the	dj
director's	ddhmic
the director's	ddhmic
pa	a8bRcXdmeVfSgXhpiZ
in week	am
out for	dl
illness	akcQdrethaiXjk
noon	aybMcXdofrgbjZ
a prose	aj
had only	ak
automatic	axbYcldYeWfmgZhc
autom*	adddekgdhbjm
says i'm	adgmid
a small	adgm
window	bWddejfoglhSinjT
are looking	ancdgd
stall*	apcddd
the shop	ak
he told	aogcjc
to come	angc
the hand	em
my table	cdebho
june #	al
# jobs	ajbdckdd
jobs in	ajbdckdd
wasn't	amhd
<s> letter	aljc
appeals	brccddeagZil
appea*	bk
proper	axblcYeNgbhjiQ
a proper	al
a place	bm
place in	aj
house and	ak
wrote to	ak
from there	al
the book	glhdjd
ok from	ak
and one	ak
a last	al
last minute	al
snow	arbNcjdjepfrgchXjj
year's	bcjl
candidates	aabdc3dYeIfdgZhsimjc
same test	adcl
minister	bUcbdmeWfXgXh0idjs
producers	akbjcmdkeKfSgcis
may now	aZbo
bond	atbdcjdqeTfUhajd
for spring	ao
at noon	al
chairman	ambNcceRfMgYh/ipjt
the chairman	bccbgdhmik
chair*	bccbgdhmik
ear	aWeqfjgjhkiTjW
an ear	achn
writing to	albd
# readers	adhk
them every	aacdfchmil
solic*	bbcbddfchliZjo
opinion	acb7cddHeTfUhpia
opini*	hnidjc
that they're	bchnjd
they're on	adbchn
tell the	edgail
my family	adhk
to leave	aYemhk
what he	hk
he did	akgchk
mobile	apbRcjdYeWgYhpjt
mobile number	aagdhp
now they	acddho
return	bKcTduecgjhsiZjb
return the	aZbcccenhn
i keep	bcecgmidjd
love it	hk
runs the	hj
canteen	akbNcjdoedfjgLhziqjV
the canteen	acddhp
cante*	acddhp
cancel	asbVcOdyecflgbhsiTjs
cancel the	akhk
my friends	adgjhj
trained	c7dWeLgXiljY
i trained	aZclhlid
he was	hlid
boy	aZbRcndaerfagYi4jQ
my son	aUcddlhm
customer	adbpcZeTfWhp
valley	ajbYcndaeZfbhoipjX
the valley	hm
stand in	hj
downloads and	hk
and an	hk
episode	acbdfqgahdijjb
episo*	aacdhn
writes	ajcZdWeWfWhmjs
itself	aYbtcZdcedfbhqidjS
is mine	bccdhnjd
them know	abhkil
a judge	bkhkid
conta*	bWcZdXfXglhriXjZ
ladder	ancodpeUfZgWhajZ
so they'd	cdgdhm
always put	aYbcdkgbhn
father and	achm
the file	hmjc
monthly	aubYcjdoeGfqgTicjl
month*	akdd
recurring	ajcadnedfngajq
recur*	ak
said #	fk
repeat	cWdlejfogqhbiajX
percent we	acdm
the deposit	an
heat	bjcbdmeofqgnhXiXja
network	atdZeTfbgXhkiojl
netwo*	al
the trial	jk
months the	bk
have put	al
put us	ak
tüv	aqbchd
us is	al
in february	amdd
month ever	ak
exhibition	atbWcjdceTfmhdiajc
<s> insurance	ak
that's #	ak
delivery	a8bYeQfsgahNiVjp
delivery is	andb
depot	aybUdjeTfagYhciw
the depot	bj
source	anbqcWdYeMfUgXhjisjs
taken up	al
# five	aj
now i	bdgcil
# when	ak
letters that	aj
buy	albcdoeLfVgbhjjo
other half	ascYdcfc
ended with	aqcYhb
energy	akbmdpeRfWgmiXjp
meter	arcjdcfohPidjW
plot	aVbxcadZeVflgZiu
weighed	akbocbfjgZhRjl
weigh*	fm
reten*	aYbdcudbedfZhdjd
th #	akdd
kg	a5backddeZfkgYhViV
# kg	arcdhdid
pair	apbTczdYeWfqgbhSiljY
corri*	atbacaddedfcgchdijjZ
said they'd	imjc
decided	apbUcYdjeMfcgThliqjl
advert	acbcccdRelfwgYhYiwjn
the advert	aabjimjd
wants only	adbYjo
opened the	adek
parcels	anbPcYfvgVikjo
parce*	abdmhcil
stands	akbbdceXfSgZhXiojb
automatically	aubZccdjeZfjhaibjd
mine has	cdij
the secretary	il
away	bXccelgUhV
row	albTdsfdhXipjL
between	aUbbckdcebfrjd
betwe*	aWgjip
partners	bddmeJfJhwiojl
to ask	bldbhZikjd
ask #	bdhdim
our recipe	gcimjd
are a	ebim
a cousin	adik
files	arbXcaeVflgRip
seems the	gdil
can't stand	adelgbik
scien*	gdil
tenders	apbJdqeXfqgUiljn
tende*	aYbmcdgdhdinjc
is her	cdhdik
her nephew	il
they hire	aYddiq
hire in	aZckfdin
presu*	aWbbdcecflhbim
<s> from	im
i hear	aZbdcchditjd
hear that	adim
in town	im
who knows	cjgdik
she was	ecgbin
barbe*	hcio
dice	accWdVeGfLhlimjm
there'll	aZio
there'll be	aZio
notary	ambjebfbgThwisjO
attempt	abbqcdeZfniljY
examiner	aubpcddceNfagQhnirjZ
exami*	ajbjed
letter as	ak
# b	aqdcjb
proud	aMbqdReufNg2hmjT
! my	aj
beeke*	anhd
# after	cj
remark	aZboccdSeqfUgdhjiqjs
now a	am
proce*	acbldZedfjgahcibjn
chemistry	auctdbeVfahXiTja
chemi*	al
the dbs	am
has come	an
nothing on	apdd
# course	aXgq
course in	ak
me for	adbjcjddecgchk
test #	accl
children	aVbWcldmgThliljj
for children	aajn
# hr	ak
habilitation	am
habil*	am
the faculty	amcc
march #	andb
science	aobrcvdYeMfZgdhciZ
grade #	aj
oboe	atbdccdleXfrgahYiS
covering	ajbYcleWf1gNhaiajr
cover*	jk
led	apbZcqdZeagXhkjj
have led	gdjl
teams	bkcrdYeMgYhdik
of up	acjl
is too	acbbibjp
wrote them	abfjjj
them that	adjk
first page	aajn
say that	bcgjibjm
is final	bZjn
final and	bZjn
our offer	aajn
maintenance	a0bXcXdzeJfjgThZiUjq
the email	jm
deals	acbbdweOfdhZikjk
synopsis	abbndaeYfugahViZjy
synop*	abclhdidjm
younger	aTcvdaeXfUgchlirjn
young*	blcafdgdjn
report says	acbjjj
incremental	acbycUdlePfkgwhZiRjs
incre*	jj
repeated	cTdYfzgZhXiTj6
repea*	acbdedidjp
repeated it	edjm
series	ajbZckeWfwgbhUiXjm
brand*	aocbfYgchdjk
informed	aabkcSdTeZfWgWhrioj7
infor*	aqdYebfWgchYibjo
us that	abbbidjp
that our	aXidjq
sent the	adjk
reference from	adjk
for such	jj
statement of	jk
says i	ddeciajl
work on	abfdgjjl
in section	adjk
section #	acblcdjk
# that	bacmjj
employees	bXdteUfZgThoit
# employees	aadkjk
they cover	aZjo
replied	aZcPdUecfTgrhZj4
he replied	cbgkicjm
explained that	abjl
said it	aWbkgo
would take	acddgmjj
take #	ddgd
that in	jj
all in	ak
i'd take	apjd
take it	aldkfdgcjd
budget they	amjd
spoke	aqbZccdNecgPitju
can pay	ak
pay six	aodb
six months	aqdafd
months up	aodb
selling	bZeVhaio
selli*	acgl
notar*	bXcbdaecfmgdhmidjd
hotel	axbNecfcgWhkitja
their #	amhd
we would	ak
the short	al
could be	adbbckdchbio
aim	ambrcUeFfZgrhkibjo
aim #	am
reque*	akcddj
k and	ajcjhd
two years	acjn
second half	akcc
i ask	acbccbfnhcic
only for	al
more i	akek
their payment	bdhain
voted	aubdcndWeQfbgYhnijjX
they may	fk
may have	fk
ones i	bjgd
parent	albccadlfPhtik
gives the	anhdjd
perfo*	al
agreed with	al
my tutor	al
part time	dofc
fulltime	anhd
fullt*	anhd
cousin so	aj
subje*	bjhd
ready	anbScVeRgphjjZ
ready to	apbcda
the quote	aj
only have	dbhn
permits	a3bTcddreHgbhdijjj
need no	aogb
a room	aqdX
ten minutes	aoec
minutes from	aj
album	azbSdceagkhTiV
training	a0bddneGgXhcia
have read	acfl
imagine	aCbtcZdYekfngrhaiujS
carefully	adbscbdReVf4gYhaibjl
of sunday	ak
suppliers	bddqeNfcgbijjj
two full	fk
rehearsed	aVdQeaf/gdhZid
garage	aabVdrecftgYhXixjM
we've been	abelfk
tenants on	acclfj
years and	ajdbek
truly	aLb0dWfcgzjO
only to	abfm
be ready	acfm
ready for	aafm
i spent	aXbkfkglhc
recordings	avbXdUeRfwgYhUjj
september i	aXddfmgk
have gone	dbfm
help	aVbYcZdmeNfjgphuid
to help	aZdbfmgj
it took	acfogc
to find	fmgb
catalogue	aubZcddXeRfrgahaiWjp
all the	andcedfk
jam	bTfrhliojV
the jam	edfl
mother and	adedfljk
and me	ddedfl
eyes	aVbYdZezfkgricjW
maps	axbjdKeIfygYhSiZjw
referees	aVbudWeYgShoiv
remin*	adfk
pocket	bWcpedfogbicjc
own pocket	acfl
each of	aZcnfkhd
department	aseJfYgLhpikjk
au	aabLcbecfNh/iK
set the	bj
then i	gk
for good	al
posted	a/bNccdYeWgUhTjp
malta	arbJcUdjepfliS
we go	anccfd
disch*	aj
reserve	axcadleHfRgWijjv
the reserve	jl
reser*	adbcddiljj
exerc*	ddfjgj
we close	akgd
resta*	aabdckddfn
# august	ak
that i'm	jk
i'm at	al
dispo*	bdccdcecfbgbhciajr
minutes now	amec
isn't a	aj
ten years	bpcafd
valid*	an
old one	fjgcim
bound	alcWenhXjd
opera	ambScqdUeYfkhljZ
fear	aWbkcNeyfMgohjivjZ
off i	ak
cerem*	aodc
# october	aj
trailer	awbNfngThSix
got its	al
handed	awbUcjeafmgVhbjZ
i handed	aldd
handed in	akdd
last day	ajdd
someone for	al
are done	aodc
from july	amdc
july #	amdc
is ok	aj
negative	b1cbdUelfZgkhYiVjs
negat*	arbbhdjd
barn	aubTcldmeYgYhaipjR
the barn	ak
the land	aafchp
started	a6bMccdbeXfngThUikjV
girls	aWbYcwdcgXi3jU
the district	aj
cover they	ak
is there	bk
can come	bk
the street	el
i've never	anccelgZ
as in	akcbemgb
moment	aPbkcVdZeyfdg9hdiVjS
it i	cjejidjd
swear	aVbbcUdaeqgkhyjb
i swear	bjejgd
they like	em
like you	em
papa	ambNcbdceufahojb
frankly	aGb3cUdaeyfOguhdij
worse than	adej
me up	ajcddjejgc
dull	aHbrcrdae4foglhYiajT
or so	ij
whenever	aWcWddepfagkhlin
whene*	elgc
jurors	aTbsdVecfdgXhci4
packed	aZbYdVetfzgShcixjW
# customers	ddel
tired	aNbncae+fdgkhcinjU
anger	aGbmcTe/fYgqho
punch*	emfd
haven't	ajej
haven*	ajej
had one	ej
th i	addm
air	aqbUdXekfmgXiZjq
tremble	aocdgdhd
tremb*	arbbcdgchcjd
lit	aabQdUe/ftgchZikjV
failure	bucQdtenfahciUja
failu*	ej
migraine	aacZe3goiXjl
a migraine	elfd
migra*	elfd
heartbroken we	adenidjc
named	aqbRcvdPeTfPgThpivjn
premi*	aYbkctdWfXgXhTjd
leave in	acem
february is	aj
envelope	arbZcddaelhbidjc
the envelope	ajjd
envel*	ijjd
stapl*	aojd
the rent	al
and was	adcm
was never	ik
delivered	atbRcjdceYf0gUhViYjo
of another	acil
my german	aj
i'm free	adil
sundays	akbTcUdoejfzja
sunda*	ak
are the	apcbdbgd
# star	fj
# under	jk
the former	anhb
covered	aubSckfzgMhX
appendix	a2bZcMddepfpgVhbiTjv
appen*	aocd
down in	aj
positive	albuccdQebfXgrhTiYjs
posit*	aYbcccflgphdjc
francs	atbWdsfngbhXiZjd
my new	amcd
last page	aj
was for	aljc
work so	adgn
so #	andc
it because	ck
shows the	akcd
neighbour's	alcd
the neighbour's	alcd
mine was	ak
the version	aj
version with	aj
artis*	bdcjedfdhk
horse	adbZc6daebfWhdiojQ
the tape	aacnfdij
mails	bOcbdTekgThsimjq
dogs	bccudXejgZhciojR
bigger	aYbdcueZfXgpijjc
he is	al
my junior	cj
anyone who	bccn
laugh	aKbbcpdVewfagxhdimjV
speakers	abbdcydOeVgXhnjo
have more	adcl
workshop	ambYcsdneIfngSiojX
works*	ck
she has	aacmekgahdibjo
they print	aZcnjb
cs	anbXckfUgcjp
received	a0bMc0dYeVgNhaiajm
received #	abcm
before me	accm
reception	bZcrdUfkgYhnjd
recep*	aYesgdhcicja
ours has	aZcn
cathedral	acbScmekfogbiljU
cathe*	abcmgjhc
college	asbYcxdcePfcgUhkijjY
a plain	bccl
look at	aZckfjgZibjc
could write	clgb
tighter	ckdkecfkgdicjp
tight*	aYbmcl
sheds	bNcmdmfrgdhYirjX
years ago	clgd
clip	acbZcwdUebfrhRim
clip art	aaco
line is	adbdcl
at ten	abcm
and goes	cl
volunteer	bWcoeKgZhxitjb
less and	cj
salt	ajbXcadkfmgUjl
marshes	bXcVdleofmgXhmicjx
salt marshes	bbgajo
marsh*	bbgajo
first place	al
rotterdam	aubWhaidjZ
rotte*	aj
ghent	awbQdlekfcjX
guild	akbdcudaeOfYgbhzijjT
pages #	aajo
turku	avbXdceufphaiXjd
june the	al
innovation	acb3cjdceQfRgxiTjj
innov*	acbqhc
broad*	anhd
invited	ajbKcwdWeQgXhwiojj
invit*	clhcjd
mission	aybccSdkeMfjhjid
ordered	a0bQcceXfngKhjiljo
cork	atbccrdWeYfmgWhd
official	a1bZcbdZeQfVgNhniojp
the official	amhdjc
enter*	cm
a solo	al
a film	ak
was taken	aldmebjd
joy	aVbVcUdde3fag4hjiajd
maybe it	aagn
just a	ddedgm
their side	gj
spirit	aSbodPekfcg9hliajV
remem*	ajedgjjd
name so	gl
optim*	abebfdgthdibja
second time	gj
curio*	aabaddedgjhp
asks	aZbPcXdneYfPgphxiv
who asks	cbgoib
say at	cbgoib
it's my	aYdjfdgoid
new year	aZddfdgqid
am sure	bbgn
sure they	aj
they would	ajblcchdid
love me	amddhdid
know me	bdgm
ensemble	cwdQeMfkgmhdjX
ensem*	gn
garden and	dcedfbgm
possibly	acbdcXdneSfYgohait
<s> possibly	adbbgn
possi*	aabacYdqedfcgl
it just	bcedgn
feels like	bZcdjm
like the	edgl
word of	adgohd
the five	amecgkhd
keep the	bdedgnhd
brochure	bcdXeNgjhXilju
broch*	aaedgnhd
true	aMb0dTeXfPg4hcjY
gut	aMbycMfWg0hZiMjV
was right	adgn
can see	aYbkgkhcjd
friendly	adcjdXgviS
i'm ready	ddgm
grow	ajbadpeTfWgshcidjW
the perfect	gl
life	aZbcgohliYjY
wants me	adbked
make #	gmhc
maybe they	bd
calibration	a7bvccdXeRfpgahMiOjj
calib*	apbcgc
and we've	apbdcddd
the proof	am
lemma	algd
lemma #	algd
hole	dnekfoglhNjR
a hole	aj
tag	bZcneXfYgYhoiajk
# are	dkjc
ethics number	am
number was	adcbgdio
statistician	avbycpdTeLfTgTiu
a statistician	al
survey	asbncpdReJgWhWijjk
cohort	ajcreTirjd
second cohort	ak
lab in	aj
century	bpcndPeVfohZjY
th century	acbndc
centu*	acbndc
prere*	al
was not	akbleagc
field	bvcvdbeSgWhbicjX
the field	acbkhk
site is	aj
acces*	al
cleared it	ak
x	auddfchdidjc
only had	ak
multi*	aj
testing	a0bndXePfmgdhPiZ
testi*	cdddfbhqidjc
remain	albkcTdoeVfUgj
trieste	azbTccdafjgdiX
tries*	amgc
box #	aj
approval	a6bVddeNfagahliXjo
partner	asbYckeKfKhvin
ablat*	aj
std	aj
witness	blcadTeVfWgXhtix
witne*	ancdfbhlia
report by	anfb
confl*	ajblgdjd
interest	brcadmeNfRglibjq
with her	akbdccgYhkim
in december	ak
wrong in	bcgl
check*	bmcchcjd
comparison with	bj
these	aabqdaeTgbhmiWjn
mention	anbZccdReWfXgXhpikjr
to mention	aaho
and they'd	aZddhn
they'd go	abhn
the press	cchm
fond	aDbmcadWevfagkhs
lawye*	aadchojd
letter is	abdcho
costs me	aaho
nothing to	acdcgdhojd
know the	abhm
if that's	aYbmdcgchn
time i	fdhnic
was my	aldahm
rather	aObwcbeWfchniXjc
the keys	acdjhk
we shall	aZdjhm
see what	gchm
willing	aXbrcbdkeQfJgshtiljd
willi*	al
willing to	al
a group	cdhk
group with	cdhk
expats	aZccgbhjipjc
listen	aKbycVdUhpiojX
general	aobddceQfTgWh3iajr
the general	adhn
gener*	adhn
withdraw	anbScMdteZgbh0iYjr
paintings	bbcudXeSfkgbhbjb
bread	aYbXdsekfugchnjT
for less	aZbdcZgbhpib
conductor	bXcjdXedfdgbhnipjZ
the conductor	adgdhlik
condu*	abddgdhlimjd
yet	ambjcadSeXfagqhcidjU
know yet	bdhpjZ
need only	adhm
conne*	dbhm
connector	aybkddfdgYhZidjj
store	arbQeYgairjX
android	aobcdZedfkhcikjl
andro*	angd
en	a8bBcbdleMfQgOhaic
en #	bsdSelfZgXhoiTjM
decla*	ambddaebfdhdidjl
interface	apb5dPeXgbhUiPjq
the interface	blfd
aa	aqbacreYfWgdhkiVjl
assoc*	ajbcdcfnhbid
packaging	aqbjddeVgbhbiZjo
packa*	aj
they missed	anjd
storage	awbZcYdqeTfmgZhcjk
was moved	albc
islands	apbZcaflgciSjk
respo*	albZcVdVeVgWjm
burnt	akbUe2frgThciojW
length	azdVeXfygdhJiMjm
sites	atbccZdYePfbgZhkiqjo
i changed	ak
the ending	apga
the sister	bk
no one	bZflhdil
a beard	il
young	aRbdcydWebfUhli1jX
facebook	acbRcYdVfcgdhwiyjo
on facebook	imjd
faceb*	aabdcdddhnimjc
that you	bbgkimjc
a strike	ij
dark	aTcqdUerfrhaiojW
retire and	bjgZim
and that's	baccengbim
why	aRcadXedfOgnhbi7
everybody in	ij
trade knows	adbdcl
that it's	ij
beforehand	abcLftiojm
befor*	ik
they've a	abbdcdglik
joked	aWbXdVepfYglhdi1jl
deadline was	ik
funeral	aVbJdqenfpgPhsir
funer*	aXdkgchdijjm
the firm	ikjc
sale	a2bNcPdxeFfQhYimjc
physio	acbZcbdbeZgbhYiwjZ
changes his	adik
his mind	adik
wine	cldReTfdhjisjY
the wine	adbdil
had it	abedgdhmikjc
repor*	acbccZdcedfdhninjc
of me	akecgXin
plumb*	ik
only #	albccmdZgc
fake	bTddeUgUhZi+jb
overr*	adbmgahaim
it's an	aackil
tests	asckdYeTfsgahJiX
the tests	abcjil
googled	gdik
googl*	gdik
that would	algcikjd
all day	aoec
day but	amed
arts	aycwdZeLfZgbhliZjb
production	aybadseHgbhVibjn
while	azbaddebgVhUiX
the deputy	alddjd
said on	ddecjl
ends with	ajddgZhdjn
old address	aj
right to	ak
one's	an
it's not	bnddgd
not even	al
th and	aadp
with different	albj
day the	ascaedga
were on	ak
condition	arblcNedfYgahZiZjw
condi*	cdjn
insurer	avbYccdrekfVhjiX
there's nothing	dpedhbib
learning	bucdddeRglhbiUjj
a house	aj
agent says	fj
in her	gl
that she	ccibjl
subst*	aocd
class is	aajn
april #	aldc
# year	ak
now we're	an
for three	bjhd
before that	apjd
search	apbYccdVeNfoir
card is	ak
norwegian	aybRcjdaeVfqgVhdjn
norwe*	al
the register	aj
paper was	aj
have signed	ak
rev	dkfdhrjd
lives with	al
palm	aqbacdeXfcgbhm
oil	aobdcddveUfbhailjl
has got	alcc
with mine	albd
less than	bbdkfdgc
pages and	abcnjd
do not	abcm
wall	aZbdcleofagkhYimjX
a lab	ck
was always	aabdclgj
bottom of	cl
i typed	fl
typed it	aj
e	bYcadxecfbhdiYjB
fill in	fl
in every	accjfl
courage	aTbxcddVemfag6iJjY
my courage	gk
coura*	aYbacdgmhl
leadership	aYbvdbeRfTgch2id
leade*	acblgbik
itself and	bnhdja
enough for	aobjcbgb
like that	bkcd
isn't right	adbm
not true	bjgd
was nervous	bk
fifty	ctdUeTf4gchRjW
we went	bl
argument	aLb/cZdUeRfYgbhdipjd
argum*	aXbscddcgdjd
for anything	aZbjcl
criteria	awbvcaddeEfdhbiQjs
crite*	aj
conce*	cadYeZfcgRhticjY
superior	amb9csdRePfRgciZjb
in all	adbm
<s> nobody	adbngd
nobody can	adbngd
they run	aabpcdid
i'm the	bmhaid
miss	elfbgliajZ
they miss	albmcdgcha
two minutes	abbmfd
do that	adbm
which they	aj
regret	aNbtcEe7fUgwiSjv
in ten	adbnfd
is wrong	aZbmik
certa*	abbjgdim
am a	adbocdgd
<s> feels	ek
i'm just	em
sit	bYcddlfjgbhojN
i sit	ej
sit on	ej
then they	bcdm
they put	aadn
coming	aabVcddsedgrhWjb
coming and	acdm
where i	dk
my final	abdojd
final year	aado
doors	adbMduemfpgYhcikjT
we can't	dk
cannot be	aZdn
families	aYbXdwekgWhjilja
famil*	aYbbcVdoergXiajX
the funeral	aZdkgchdidjn
bill #	dl
nobody else	acbjdoecgb
will have	dk
june and	abdm
gradu*	bYcdebgchZiXjr
missing and	abdlgj
and it's	addk
cut our	dm
bonus	apbUd4ePhViYjj
exit	ajcddjecgahbijjd
letter that	acjl
flexible	btcdeMflgkiVjs
flexi*	adbdcYdceZgYju
documents	aobacadbeHgNirjw
docum*	aocddcedfcgchZicjj
the floor	aacmicjm
would bring	abcdjm
my average	acbbcljl
average was	acbbcljl
below the	acjl
# net	dbjm
and said	bacdedgkhbim
message	aacVdQfahliaj3
messa*	anbbecgbhdiYjq
descr*	aWgjjp
talk was	abjm
assessors	bnca
assessors were	bncbjj
future	aWcbdqeNfTgmhpjz
clerk	aobVcldXeOfagPhsi3jZ
the clerk	acjk
the references	abjl
back in	acjl
in march	abdbgljl
plan is	abbmebjk
known	ajcndQeSfRgYhpiojj
thats the	ak
parchment	aoebfsgXhYiX
of what	aogd
me so	adbaco
active	aqbjcddXeQhl
is active	ak
spec	arcrdjeQfbgchT
is it	gd
fight	aVbkdpeafagnhqja
basically	aabocYddfXgjhTiojc
basic*	bZeljk
basically says	gl
loved	aNbZdUewgviqjW
can now	ak
join	ajbMePgjh0ij
word for	am
for word	am
?	acbkccdkeHfcguhNiRjm
? ?	ecfXgkhciYjo
? should	acjn
should i	bZcafmhajl
tell them	dk
how much	bcgn
much i	bcgm
i love	aadned
before they	ak
i've now	fj
also	a9bXdQeHfGgchPiY
the leadership	bj
came today	aj
actually	albmdZeUfThXitjX
actua*	aoblccdcgZid
picking	ajbdcmdleWhaimjY
picki*	ak
anyway i	dcgl
only said	gl
ganz	aZblhdjn
ehrlich	aZcmdpfUgbhjijjl
ehrli*	adengc
ich	aabOcRdzfYg2hqiBjl
ich bin	adbsdaechUiajW
fachlich	abbtcbeagchZjd
fachl*	abbtcbeagchZjd
besser	aYcqeagjhbicjd
als	codVeOfJgjhpiF
besser als	adcm
die	aWbTccfRivjU
als die	aXcsebgdha
meist*	ajcdgahdinjc
da	aubYcqeafBgPhpiTjS
die da	acbrcaedgchcibjd
sitzen	aZbjcohc
da sitzen	aZbjcohc
profil	aVbcckdceWfagYhWiWjx
ist	aobmccdmeCfBhkiBjV
doch	blcWdWeRfagkhSiWjs
ist doch	abbpccjb
keine	aSbtdWelfWgOhS
doch keine	bmjd
begründung	abcbedgajr
keine begründung	bmjd
begrü*	abcbedgajr
finalement	asdbgdhcjd
<s> finalement	andc
je	adbWcPdseqfLg1hYiJjd
finalement je	andc
peux	bUcYdjeSfWgbhpjk
je peux	bUcYdjeSfWgbhpjk
dès	aSbrcYdXecfcgahcidjv
le	awbVdMeZfNgOhkjc
dès le	aZjq
le #	bUcSdvedfQgVjT
mai	a0bCdWeWfKgThmidjv
# mai	am
lieu	a2bJdseUfVgShnid
au lieu	aybdcbdZecfahcjd
de	a3bPcjdVeFfQgaiajc
lieu de	auccdafahd
juin	acbdfphdid
mon	arbScbdleZfXgchniY
cdd	apdcfd
se	aoblcaeHfBgrjT
termine	am
termi*	bccddkepfagbiZjd
ça	aWbccQdYelfagnhrjG
pourrait	aabddcfdhoid
ça pourrait	eZfdho
pourr*	ajbcccdbfchnib
les	aobQcjdpeOfUgShojd
arran*	am
non ?	adbaclgmic
a lower	adcm
there must	abbccmgmic
must have	badcgdhcin
mine and	bdcj
themselves	aVbmckdcecflgchnjZ
impressed	aSbvctdHfXgshbjj
impre*	accjgk
lang	ambQcqdZeZfbhoicjn
the diploma	aj
confirming	apbkcOdXeVfcgdhbioj2
bs	a0bYcmdbejfjgbhTiRjj
prova*	aWdredfd
just want	bceaidjo
only put	al
# because	anbc
wouldn't	atbacdddgb
even #	ak
a shorter	cdgm
<s> could	cbdmfdicjc
if that	aqbcga
helps	ajbjdpeOfRglhmjb
that helps	ak
helps them	aofdgd
knock #	am
% off	asdagc
off if	angd
told her	adbl
her that	aogd
that yet	an
$	ajbkdc
$ #	ajbkdc
just one	andc
could ask	aVgqid
part of	algc
yes but	dj
is coming	dj
independent	ambucjdOeHfcgYhpimjd
% and	acbl
engineer	atcrdZeIfXgZhbit
engin*	abbl
found out	aabdcric
maybe they'd	al
again if	ajgajk
they knew	dk
could also	aYgqjc
the opening	aagn
all said	aZcjgn
elegi*	aTblcvdbfagahZicjd
it it's	bnddgd
not really	adbngd
it's about	acbm
chapters	ambccbdWeSf0gXhliajm
best thing	gbio
tbh but	amgd
what she	apbdgd
she means	algc
reckon	aQb1ccdZejfXgyhbinjZ
by october	dkgd
misread	bjgd
misre*	bjgd
misread it	bjgd
coffee	adbccdebflhjikjX
factual	aXb/cadUeMgZhXiajq
a factual	abbl
factu*	aobkcdedgbhdidjc
factual mistake	abbl
tide	aYbbddeugqijjZ
gauge	aqbsdOeRfpgjhOiajn
correction	a0bncVdneYfSglhUiZjl
image	aZbrcpdMepgnibjY
an appeal	akbbcjhc
route	aqblcadXeSgUhTjd
edito*	am
advance	arbcccdkeMfmgmiPjp
experiment	albtdaeRfngnhPikjR
it they	aXbock
deman*	aabWcjdUepfngThXiZjn
yesterday and	adin
p #	ak
<s> me	blcSenfHhV
porque	aobddYenfagchb
el	axbbcXeIfRgQibjl
entie*	adbmcbeZfpgZhcicjb
pero	avbjcddbeWfJijjm
bueno	dbebgpha
las	ajbQcjdTeGfbgahqizjY
sí	bYcqdWeafagjhXjZ
puedo	axbTcSdkfRgViWjT
este	aObPcNd4eRfTgkhjiajb
semestre	aldjed
could i	bbdm
them to	bdcjdpgdhaidjd
bump	acbadweqglhXiYjV
bump me	dlgd
that only	dlgc
oral	bmdYeTf1gTiUjk
talk so	dlga
it really	aabkdl
matters	aYbycadqeWfYgXhpiTjm
matte*	accmdlgb
pages of	ak
of text	ak
text #	ak
refs	ak
excluding	awbddveRgZhZiUjt
pages excluding	aljc
<s> review	albd
review #	ajcd
about my	bdgl
my paper	aj
user	asbpcddSeQicjo
and say	aj
pilot data	aj
critique	aRb8codJeWflibjr
again with	acbjcdgcicjn
that ?	aj
close in	gd
the trustees	ej
could only	bkgc
would change	aj
there i	aj
i uploaded	aj
checked	a3bUdUfwgQhS
up as	ak
attachment	acbocUdaengqhpiP
logs	apbSdmecfvgOhZim
<s> le	apbjckeBfdgaiVjX
hemos	fogbhd
meses	ajbScRdZejfqgPhOjd
somos	aQbdcndjecflgahnidjZ
personas	acbdcbdaebfrgZhkidja
traba*	bScVdneRfwiTjU
gratis	bacadYedfrgZhmiajX
creo	bacadZeUfqhZinjZ
que	aUbPdReMfBgphQi/ju
creo que	aUbbcadbeXfqhaioja
eso	ajcQdSejgkiN
que eso	abbZeZfngUhtiWja
lo	anccdWeWfBgphmidjj
que lo	bbcbddedfngXhqiYjZ
otra	bXcldXgrhSiVjV
vez	bUcSdRfTg2hbiLjd
otra vez	adbccadcfmgnhZibjb
aug	a1bScYdsflgjhWic
# paying	andb
i knew	ajdcgj
knew before	aldc
<s> also	cj
press*	accl
is so	accl
other funds	abgahp
filling	adbVcadkfygWhqinja
filli*	adhl
so he	hk
he should	aXdkgdhlil
should know	abbbdkejhjic
stripe	adbncwdReqfkhcicjV
would want	ao
going to	bkdleagZid
say sorry	al
did wrong	aYbXjo
? i	akbdgk
tonight	bacZdnfdguicjT
tonig*	an
mins	bkcaddfcglhdid
# mins	akcbddglhdid
suddenly	ajbUdceyfbglhTivjQ
sudde*	am
free for	am
whole of	am
pushed	asbVckdkfkgdhW
i tell	bdgYhm
j'ai	apbScJddesgTiYjP
<s> j'ai	acbXcWenfjgYhljM
mieux	aTbucodaeYfbgahViXjc
jamais	cadVgthWiajW
tout	bjcldPeVhniZjb
tout le	cXdberfXgZhZjb
monde	abbtcXdLejfTgNhUipjn
le monde	abbjcadcerfYgZhajc
l'a	atbmcbdceafcgZhaiZjb
me l'a	bpecib
dit	aYcLdPeJgshXikjo
l'a dit	bocdecib
le jury	breagbhbjd
était	cjdYeUfXgShRikjo
c'est	aSbzcZebfahbidjY
ils	bpcBdEeBfPgchqicjr
im here	cnid
accepted in	aj
also my	gj
offered to	hk
him	acbbcvdafagPhrjU
marks	albXcndogmhTiYjT
emailed me	ak
<s> ich	bocMfPhpiXjS
hab	bBdaeafugQja
ich hab	bTcqeXfLgd
das	anbWcXdufPgRhniKjc
hab das	atccddedfdhcjc
zerti*	aj
seit	asbJcYepfXgchIiOjb
gestern	ap
seit gestern	am
geste*	ap
von	akbRcqdXeafBgVhsjn
# von	aYcadkedfdhcibjr
von #	aobacTdXeafYgdhYiZjs
punkten	jm
punkt*	acblcdhdjl
könnte	jl
ich könnte	al
es	abbscSdjecfGgmiWjP
sofort	asbcddgbhbjd
antwort	aZbbccdmecflgdhcibjl
antwo*	aZbbccdmecflgdhcibjl
auf	ajbGcddrejfTgdhnijjM
auf die	ccejflgbhdidjc
die mail	aZccerfYgbhcid
schicken	aqec
schic*	apbddbeZfkgdhaidjd
solo show	aj
straight away	al
follow	adcZdZeNfqgcijjl
to follow	flgd
them so	flgd
they do	bXcbflgmhc
work for	apbbccgajd
think that	flgd
deserves	aRbncmejfSgvhjiYja
deserves another	fmgd
another look	abfrgb
<s> je	bLcUfZgphcibjb
suis	bXcWdaerfkhciSjR
je suis	bbcZdSepfWgliVjY
c'était	anbWcZfZhYiYjl
c'éta*	anbWcZfZhYiYjl
c'était le	akemgchd
pour	aabKcDdpf/gbhRiTjJ
pour ce	abbkelgc
et	asbaeJfZgkhjiFjZ
lui	adbVfNgchmidjy
il	a0bTdoeBfBgXhpiZ
il me	aUbkcbdpelhaibjd
soute*	andbelgdhd
! il	aZemgj
il pourrait	aZemgj
faire	aQctdjetfShkiRjR
d'avis	abcdemgmia
autres	aXbbctdcekfcgbhcicjb
les autres	aabccoelgbhdid
si	adbXcadlebfBhw
si je	aXbddqekhbicjc
utrecht	avbWddibjX
utrec*	aj
meetup	hj
plenary	anbackdleRflgXhoiWjd
plena*	cmgahd
! i've	clgc
send him	aqgchdid
top of	ak
dave	bXctdneRfWgWhnir
<s> dave	adcm
been here	aXbdctddfd
trained him	abcn
job is	acddgm
and ask	anbddjgZ
exception	asblcbdcePfXhZid
an exception	dj
excep*	akhd
just rang	ak
got our	bj
on price	bj
price and	bj
are from	aZbrcb
miles	cjdbfmgYhRjb
# miles	acbn
away and	bn
here knows	abblcdhdij
we did	blgd
go to	bmhd
that's my	bm
la	axbKcaddeEfSid
<s> la	albbckdXeQfSgZhjiXjm
fue	anbjcRdaeSfVhTiZjz
semana	bZcXdleafrgXhXiajX
y	ckdsfdgchciLjP
hoy	aqbbdcfOgmhajr
nos	aucdeVfPgVhZiYjr
ha	aybWcwddeBfUgWhJjK
llega*	adcm
certificado	ak
el certificado	ak
hasta	aUbccadYenfkgahaidjr
hasta #	aYdbfbjs
justo	ambpcjdaebfcgZhXiajb
justo lo	al
lo que	abcadmemfdgThciXjj
pedían	aqgchdid
era	aqbkcldGeFfTgdhEjc
cosa	aZbcddecfXgqhuiljU
días	aZbbcXdkergchYidjW
! they	ak
could just	bkgahk
save	bVcdd5eYfmgjiZjT
ma	avbJcTdmeFfRhniYjn
<s> ma	bbcVfTgOhriljR
tante	bXcbhq
veut	aXbkdqecfbhcic
bien	bkcadQejfCguhxiGjQ
se porter	an
garante	aqbchcid
garan*	asbZcndbeYfagahaiajb
elle	atbbcrdQfYgYhb
est	a7bdcSdmeEfTgPhmiXjY
propr*	bacZdceafchbitja
elle a	ckhd
déjà	aMbddReSfUgUikj3
signé	axcZdZfbhcjb
tous	aWbacddleQfygUhjiYjb
ses	a3bbdjeTfViWjo
en pdf	al
the problem	gl
dad's	ak
my dad's	ak
sie	aZbOcSdVeOfTgjhjjz
<s> sie	akbXcZdaeXfWgRhViYjy
hat	awbUc/dBfXhRiRjB
sie hat	apbdedgc
mal	bocXdaedfQgKhv
gesagt	apbacYdaeXfXgXhZiWjs
dass	aObUcMdLfNgGhXi6ju
gesagt dass	adedibjp
dass sie	bbechdimjj
mit	axbWc5daeBfFgRiZjc
rauchen	am
rauch*	am
hab seit	emidjd
drei	adcWdXeXfugWhUiYjm
wochen	bbcrdXgahYibjV
drei wochen	anfd
aufgehört	akcdflhdid
aufge*	bTcUdWfsgnhWiajW
weiß	bWcYdbeZgahsikjb
das weiß	ao
noch	abbPcNdkejgPhsiljN
sie noch	an
nicht	bncoekfEgShajQ
noch nicht	arcdechbjd
what happened	an
the van	aj
could come	al
month would	ak
be something	ck
member	ambScldWeJfQgWh2iwjj
middle	bkcjdkeXfdgchb
the middle	algd
me would	gj
tomorrow	aXbdcXdzeWfXg2hcjZ
tomor*	adckgj
<s> saw	cdil
same title	al
today they	aj
buyout	anbZcddvePfXgdhlit
info	axbQcZeVfYgZhoiajn
and everything	gk
the group	bcgk
exercise	btcSeVgnhjiP
group exercise	gk
grand	akbWcmdYeZfXhqjX
actually the	aj
because thats	aj
ad said	anjc
i looked	bcco
telling	aRdYfVgahoiwjm
telli*	cngcic
him and	aj
better they	akbd
passed my	aj
! so	ak
tick	dpenfcgphZiZjR
i tick	bl
the spec	adgl
and started	amgb
night and	hk
she did	acgk
finish	ambdcsdkeXfqgrhKiRjS
grades	aqbkcydleLgUhViX
prefe*	ambdcdecgbhdiZjm
<s> forgot	ak
say i	ak
i also	atedfcgXhcjc
also do	abgm
it starts	aXgq
to explain	abbm
done by	abbjik
caution	anbwcPdYekfXgnhXiYjl
cauti*	aqddgc
ago when	al
it if	ak
if she	bdedgq
down with	am
their website	ak
writing #	aj
and on	aj
else i	al
told him	aoid
he could	adccgn
associate	awbbcpdbeEfLgVhzisjj
re	aybScjdkeRflgjhliV
# re	al
by email	abdm
but there	aj
there it	aj
l	andafcgdid
l #	akdbfdhj
ive been	acbkdkfc
how is	ck
that right	ck
right ?	accjgj
every weekend	aZdjflgd
weekend on	aZbjfl
else has	abfl
count for	acbcckddfl
certification	a6bkcjeCfdgZhbiW
tickets	arbRcpdleTgX
ticke*	ajclid
too if	anbdgc
inven*	an
leave the	aj
declared	avbYcWdbfcgdhlib
do just	amgc
nicely	aZbqckdYf6gshNiOjd
people just	an
just pushed	aj
so i've	gj
again yesterday	adin
<s> rang	ak
rang my	ak
mil	awbPcadYeXfJhqidjT
# mil	asbacPdReWfRgbhuibjU
and had	bchm
it's all	cj
obviously	aLb/cYdbfFgxhSjd
they obviously	adbk
obviously didn't	abcj
for someone	am
# per	apecfYhdjd
meant to	gj
# only	akdd
shipped the	akdd
practices	bxcceRgVhn
it also	akdd
also i	adbndd
really need	bddrgY
a really	glhd
seen it	amgd
new offer	ak
might	aacXeYfJgoizja
conti*	aajo
so at	blcd
another #	amdd
cheapest	aWbpcuePhUimjb
the cheapest	aabjcndchc
accountant	ambddkeQfUgUhoi0jX
<s> asked	aj
asked my	aj
owns	a2bVckdZeQfRgYhjiq
owns his	aldd
his house	aldd
house in	aj
he'll	aldd
he'll sign	ak
he can	aj
too but	ajed
ledger	anbddXfXhn
ledger is	bl
i cried	ajdkechd
cried all	aked
all night	aked
<s> same	aj
pics	aocdgd
loved it	bcil
getting	aXbZckdrfbgdhZinjY
getti*	aYdngcil
see that	cmga
front my	aj
<s> mum	al
she'll be	al
be guarantor	am
put that	am
that because	aj
floor would	bj
would tell	abgj
tell you	bj
cant be	adck
did it	bk
vraiment	acergdhdib
vraim*	acergdhdib
un	aqbYcadjeBfRgbhuiojY
eu un	ajgl
super	abcodWeRfdgvhViYjb
avec	akbQcqdKeTjR
ferra*	aqeZgjhaia
qu'il	aWbdcjecfchciq
voulait	ajedgl
voula*	bYccechaipjd
pick up	gj
chance to	bj
show it	gj
ab	a/bKcldueTfLgRhPiFjr
<s> ab	ccddfdjm
februar	jl
suchen	ecgbhdikjj
zwei	albVdXekfXgWhPiq
leute	aSbjcYdZeagZhoinjj
da könnte	jm
könnte ich	jm
ich doch	jm
jetzt	a/bNcbdWeLfMgLhdiNjR
schon	aVbMcKdjeOfdgjhVikjy
jetzt schon	dajm
fest	acbRcjddfagthciojX
zusagen	aViojl
zusag*	aViojl
lassen	aZdjeZfogahYibjk
could they	aadm
they not	aXdngj
just decide	aZdpgd
decide now	aZdpgd
let the	abdo
professional	aobqcsdUeLfcgbjZ
quiero	aWcadpebfbgohbjc
saber	aRcddWfLgyhvicjd
qué	aXbkcXdceqhWiZjX
para	aqbJcXdleFgYhWir
para la	dcfdgohdic
próxi*	bbcadbedfagnhlidjc
con	bbc0dKeBfHgshmikjS
dos	aobWcjdleBfjgdhOiljV
basta	aUbZcddZekfYgnhpicjb
microscope	akbycjdSeofqhTiYjT
micro*	auccedfbgdicjd
shes	bccjddgXimjl
a no	aWbjcddjgWjr
mia	abbFdreYfEhyin
la mia	aUbZcodjecfZhZil
amica	aZcrdbgcjd
mia amica	aZcrdbgcjd
meno	blcldbfbgcjb
esper*	aSbZckdYeafrgmhYia
di	a2bTcYeTfZgjhliEjC
di me	aVcldceZfcgthWjb
l'hanno	ajcjdaedfcgbhdjl
me l'hanno	cmdbgbjl
l'han*	ajcjdaedfcgbhdjl
quindi	bccjdbecfdgYhbipjb
profilo	aabZcmgcidjn
il profilo	aabZcmgcidjn
linea	bYclgbicjm
in linea	aabZcmgcidjn
l'ho	bXdZeafthYiYjU
ce l'ho	ambbcjddedfagkhcibja
fully	ambqcYdbeVfpgmhZiU
records	a0bWcjdbeRgVjY
he says	akedgl
to any	gk
so maybe	aZdlgl
something else	amddhd
bother	aRbpcaemfVgqirjV
could drop	am
drop #	al
% if	anddgd
if thats	albdgc
<s> lo	adbncbdceZgZhXiajq
lo de	aVbpcbdbeYfdgbhoidjl
muy	aUb0cVdYfGgphsja
mis	blcddmfdgWhNiSjn
a mis	aYbmcadqebfdhbjc
otros	abbmclhb
clientes	apbmdYedfdgdhajc
encan*	aWblcbfdgahribjc
cómo	aWblcbfdgahribjc
escribo	aabkeogahcjc
escri*	apbddRfmgPhRiQjm
would cost	ak
never thought	al
thought of	al
worth telling	adcmid
next week	acbcdbgq
could pay	aqccda
pay the	am
it a	gail
follow up	gdim
we just	am
just cut	gcicjm
prices	aqbmdseYfYhSibjk
hasnt	ajgjid
she hasnt	gm
<s> she'd	aYjo
she'd read	aZgaidjq
! i	aWbkjn
think i	bcjn
could send	akgYjn
send her	gbjo
her a	abgcjo
fix	aZbZcWdxeWfkgkhWicjl
by sunday	gaidjo
stories	ajdWeYfngXhbjl
# stories	angc
stori*	asbdddgbidjc
stories ready	angc
change the	bmga
stanza	ancYdTfwgkhXic
<s> mon	ckeOfGgbhnijjW
dit que	aTbZccecgshailjZ
que c'est	ajbYcZddebgkhciljd
c'est le	aWbScZdaetfchYijja
meill*	aXbbcteahdidjY
texte	anbacleafbgahbinja
lu	bddWeafUhliojp
dix	aacqdneVfXgWhciwjk
ans	acccdXemhc
them i	dcelhd
could fix	adbdgm
fix it	abbZgq
send a	abgm
nel	a8bScadXeVfPgchWiPjq
<s> nel	apfd
ho	aybOcRdleafRgHhriIjK
scritto	anbacadZebfkgbhYiajm
scrit*	anbacadZebfkgbhYiajm
altro	bpedfdgahd
un altro	bpedfdgahd
finale	acbRctemfngohSiajU
ancora	bZdaeahqic
credo	abbrcOdZfUg0hliZ
quello	asbacmddebfcgbhbiZjb
giusto	albccdfmgdjd
quello giusto	ap
are #	aj
# reviewer	anic
<s> ho	abblcOdneKfpgRiSjR
tre	apbbcXdoeZfRhjil
mesi	blcceXfngchaidjc
ma il	bndc
revisore	bqcddcgdjd
il revisore	bndc
sul	amb1cYdbeafGgbiUjc
# e	acbldjfPgYhUiqjY
e non	bncdfd
voglio	aXbndcecfbgo
or take	acbjfj
one ?	aZbjgl
actually need	bk
need it	adbk
it out	akgb
gutachter	bscadcebfbgbhZibjc
<s> gutachter	bmedfchb
gutac*	anbrcXdXeZfagZhViajb
gutachter #	bmedfchb
sich	aVbqcPdQejfVgnhmiV
der	awbVccdmeTfBgXjd
sehr	aWbpccdcedfohY
wohl	adbpechbij
sieht	aWbpcndcgbhaic
kennt	aVblcadchp
rude	aRbxcbdbe3fV
far	aabwcndUebfagjhTjc
weaker	aWbxdnfagkhXicjl
paper in	acbn
add	aybYcYeUfpiWjj
can add	ak
add a	ambdgd
batte*	anbd
<s> r	aabn
footnote	akbvcadYfdgbhcij
footnote #	ak
parti*	ao
run #	aj
in autumn	akgd
then ?	gl
ive given	ak
twice in	gj
went down	ak
down a	angc
storm	apbVcbeqflijjd
a storm	ak
! thats	cj
<s> es	aObWelfmgjhSiojV
es la	asbZcaflgahZ
tercera	adfmgkhdid
la tercera	adfmgkhdid
terce*	anccddecflgjhaic
vez que	ademfmgZid
presento	aaemfmgc
trabajo	aocddYebfkglhdibjd
y me	aZbZcadYeXfshnibjc
muchí*	abbccdddecftgZid
al	aVbBcqdYeXfPgdhpirjo
menos	bSc2dTeRfjgQhSiO
al menos	adcjfmgc
menos que	acbdcpedflgaibjc
que me	bmcVeQfpgchXjU
por	avcceJfGgMhliojX
but we	algd
that has	fdgl
existe	am
depuis	apbRcMdbejfXgkibjY
depuis #	aObccafVgmhpik
février	cddmhd
# février	cddmhd
févri*	cddmhd
# c'est	aljc
c'est la	abbajo
du	a4bScvdYeKfBgOhkitjU
j'ai le	aVcbeYfbgdhsidjm
récépissé	am
récép*	am
de #	ambNeDgOhBiMjr
already and	ddfj
auto	ajbXcdduedfNgZhNicjn
forward	anbmcadceSfZgsiZjk
to appeal	aYbjckgj
access	asbjcbddeOfZgWhnidjt
? its	bj
something this	bj
ambit*	adbm
them one	bkejgd
has just	an
the money	andd
thats new	cj
música	ao
en la	bOdMeNgMipjm
obra	apbacnddebgZhbiX
la obra	anbacnddecgZhbiX
así	amcSdUeofXiVjT
encaja	acbmcjddfdgbhaicjk
con la	flgchdjc
nueva	a6bQdUeYfTgYjZ
strong	aSbpdSeZfWg4hbiYjj
companies	ambdcjePfUijjk
<s> mrr	akdc
<s> il	aYblcldbeOfQgbij
mi	acbKcZfahuiQjl
mi ha	bVcVdleaflgmhVjX
detto	aTbUcWdkeYfcgjhYimjq
ha detto	aWbdccgbiujc
detto a	bdcdddfdgcjm
voce	aWbacadjeZfdgYhbirjj
a voce	adgdjm
che	aVbRcDdZetfBgohci2jl
voce che	aZbbcbdbeZgZhcirjj
sono	aYbjcodXenfMgjhcidja
che sono	adgdjm
molto	abbccmechdiljZ
software	awbrdaeNfcgdhZib
softw*	bl
lockers	bdcjdmfpgUipjZ
locke*	adbl
# downloads	amfd
<s> signed	aj
away before	ak
excerpt	avcYdReYfogahaicjx
excer*	aoedic
? or	abccgn
they mixed	adcbgdio
mixed us	adcbgdio
us up	adcbgdio
vidéo	aVcbdaedfogbhmiojW
trop	bZcbdceYfbgXhZimjp
pense	aScadYebfdgjhbiuja
je pense	aWcddbecgjhbipjb
refaire	aXbdddedgnhcinjd
refai*	bacddcecgmhaimjb
soir	albbcbdaebfmgYhaikjb
she's got	aj
maths	apbucqeXgdhYiU
entre*	ajcTdTeUfshWib
el #	anbacXeWgkhVidjX
# de	adbacldteSgXhViajQ
mayo	a4bZddeSfUgYjX
de mayo	ar
tengo	adcGdoeYfHgkhqiIjc
y tengo	acbddn
tengo la	bbdoedgmhZibjX
copia	am
son #	cddm
puntos	addm
again ?	gcjm
th grade	gj
thrive	aObvcYdkfZg3hjibja
would thrive	gj
thrive there	gj
if someone	aj
met me	bl
at home	ao
i didnt	an
predicted	aYblctdbeQfbgmhYiljp
predi*	aaco
wheel	apcldYemfkhVibjW
all !	bm
i'd say	amgd
<s> ok	algc
ok so	algc
so id	ajgdhj
my video	bdgdil
might have	bdgdil
be why	bdgdim
i explain	gk
explain i	gl
always the	aZbmgd
same people	bmcb
l'édi*	bbcbdcedfcgcidjp
nantes	bZepfkiVjk
sur	avcodSeBfVgbhViZjq
sur la	aTblccdcfbgmhciZjp
sobri*	aUbdddedgcinjq
une	akbsddeJfWhbjP
une place	acbcddicjp
maintenant	aubWcZdZeafYgWhZiajm
vs	bdcmdnfUgkhZja
# vs	aZhdio
vs #	aZhdio
audience	aLbtcndJfbhsin
audie*	abbkcbhm
mach	atbjdagrhQiOjj
den	awbPcqdjeWfFgRjW
den job	bledgc
seit der	aUcbdZenfdgshcidjb
vertr*	aobacWdneZfYgZhWia
sommer	aqbRcYdnelfcgdhcjs
prakt*	ambbcoddecgahcjb
das hat	adbXcbesfcgahd
oben	ddedhdjn
nur	bIcYdjekfLgohrip
keiner	abccdneXfogbhc
gesehen	ajdcecgZhn
geseh*	ajdcecgZhn
them decide	ajdchk
pts	andvfZglhciRjd
# x	atfdhdidjc
him the	am
the numbers	bj
directly	arbmddeVgOhjjl
unser	ajbQcndtfQgohZiajW
<s> unser	bccoddedfchdid
angebot	apbdcbddedfkid
unser angebot	am
angeb*	bbcZdaeafjgahZirjZ
war	ajbcelfXgYhYiN
angebot war	am
war #	bdcpdc
brutto	am
# brutto	am
# die	cpdbeafcjd
haben	bkcjdJejfkgdiOjJ
die haben	adbtcddceYfWgWibja
haben den	ddfk
laut	aZbZcXdaeVfYgahaimju
unter*	arbccadaecfcgbhkjc
gewer*	hl
wird	acbRcVdTfVgphQixjR
us to	acdm
shows it	amic
faccio	akbmdZfd
<s> faccio	akbmdZfd
ricorso	ajbmdchc
ricor*	ajbmdchc
con il	bkcadWgchbiq
il #	cXdtecfYgdhWibjY
in meno	akbmdbfc
paga	bkcbhdimjd
nemmeno	aWbjcnddebfdgciljd
nemme*	aWbjcnddebfdgciljd
carta	adcWdUeXfUgXhTiYjz
la carta	aYbmdcfdidjo
per il	aWbmdmhd
comune	alcVdcecfYhpijjd
mio	cmdUeVfkgSibjS
nonno	aWblfo
mio nonno	aWblfo
if its	dcgl
i'd have	ak
my life	angb
fait	acbOcrdLfqgYhoiMjP
ça fait	bcdYekfogUhViZja
fait #	bddaelfcgahpibjZ
# ans	dYenfUgkid
ans que	ckecfngdib
j'attends	cl
j'att*	cl
des	adbUcwdUeBfTgWhyimjL
gens	abbTcrdWeXfTgXh5jY
des gens	adbccrddgdhcid
arrivés	adckil
après	aabVdqeWgXikjX
arrivés après	adckil
moi	aLbpc1dOechSiPjS
ont	abbrcsdTeTfSgbhPijjc
logement	abcldm
un logement	abcldm
logem*	abcldm
pas	aUb3dJfBhmiPjk
c'est pas	aXbnckddeXfmgchdidjc
juste	bqcjdbeWfbhXjZ
pas juste	bjcledgd
month over	apccda
smaller	bcctdaeUfnid
a smaller	gm
small*	gm
clean no	amddhd
usually	albjcndYeWgYhYjX
usual*	ajbkddhd
hab jetzt	ap
unbef*	aj
vertrag	asdcfcjc
wussten	jm
wusst*	jm
wenig*	ambacodceZfcgchajc
eine	aZbZctdkeWfbgahXikjZ
schreiben	adcdddeciajr
schre*	aZbVcUdaelfZgShWjv
can talk	aqbaebgahc
think if	acgm
home with	gj
its different	aagn
ask her	acgnhk
banca	atbRcVdmedfYgdhkid
appena	aYbbdmebgohdidjc
adesso	akbUcVdneVfYgnhTikjU
è	bqcXdjfbgWiZjX
adesso è	dogbjd
se lo	bYcodlfdgYhZic
sapesse	bddngb
lo sapesse	bddngb
sapes*	bddngb
sober	aTbwckdSepfsgrhWicjX
she doesnt	gj
to answer	dmgd
sofa	akbOdvecfkgXja
hab am	am
januar	atcbddfYgchc
überwiesen	aqhc
überw*	aqhc
ist da	gdjn
hab ich	ajbUdMeHfwgNhXim
aus	ajbHdxeSfWgkhbicjU
verse*	an
alte	abbbcaelfbgmhbicjd
ranking	anblcqdaeNfTgc
ranki*	adbkgj
criticism	aVbwcddRengahkju
more ?	acbn
youtu*	aWbjdafahoim
be enough	angd
for him	angd
for her	akelga
she only	aj
cow	aqbXdmesfahaipjR
the cow	ak
has had	aj
views	aXb1cjdIeVfXgjhojx
k views	al
room in	aj
checker	avcldXejfjgahTijjX
emailed the	aj
office this	ak
education	apbkcpdkeGfagUhniVjn
went for	ak
nd of	aj
kicking	ajbocjdjepfjgZhVidjW
kicki*	al
honest	aHb/dWecfYgrjU
indefinite	aqbZcGdreXfpgmiYjq
indef*	ak
because it	aj
it wasn't	ambd
eh	aZbYcOdqfSgkhwjc
headingley	bodmeqfuglhNiTjQ
dan	asbQckeNfIhmiljk
got us	ak
controller	avbldbebgRhjidjk
reche*	aacZddfthcjW
we've just	al
ask me	ck
cloud	aqbXcceofdil
write to	hk
them again	acdcfn
no ?	bacZdlgnjb
<s> but	adbddjik
up there	acfjgj
said so	aablck
mba	axbbcweMfYgWicjj
come down	aj
thinks i'm	ajcl
earlier	aybVdbeYfugRhTjq
earli*	amgd
think again	bjgd
again and	aagojd
been given	aj
given a	aj
a whole	bk
tho	aj
and i'd	dlejgY
so good	dmgd
them ?	aljd
or never	dj
leg	aqbadsetfqhOiMjY
landed	awbUcofngUhQijja
shops	ambWdZfmgYiujU
it like	ajecgj
scared	aQblcYdqe9fMgphdiwjR
scared of	aj
dead	akbOcjetfjgUhbiyjQ
saml	aj
entra	aobccYedfbgahXimja
gareth	bkcbdpfXgdiYjk
doesn't know	gj
region	apeYfciXjm
shutting	asbYcOdyemfqgbhbja
shutt*	ak
the thing	ak
dec #	ak
marketing	apbodbeHfTgahoinjr
starts at	aj
£	aj
£ #	aj
just shipped	ak
priya	aaco
me !	aj
lane	asbdfYgXhciojd
rewrote the	akbd
its so	aobdcd
much better	akbXdlga
see this	albd
another agent	aldd
human	aYbzcbfcgbhlibjZ
a human	abbkflgd
got past	abfn
past page	abfn
worked on	aafpgd
this for	aafn
but it	amga
it ?	gbjn
weekend to	ak
governance	adb0djePfVhuiQjn
were #	hm
referee #	adbajo
humidity	arbmcadZemfkgjhYiS
humid*	apccdcgc
just never	aj
but they	al
not at	aj
rebuttal	aUbydUeUfsgdhdinjp
rebut*	adbl
us on	gchm
fourteen thousand	amfc
touch	aZbsdRemgviTjV
actual	brcjeIgbjl
just confirmed	ak
match it	gdhm
surely that	aj
that changes	aobd
changes everything	an
expos*	bdcnhc
nine of	ak
capital	bjcbdmedfVgWhnid
capit*	anbngdhciY
pre	akbXcdeZfxidjd
lawyers	abbsdaeOfYgShri1
growth	bkcddoeRfYgrhYiXjq
just closed	gj
said was	aljc
cancelled the	al
on till	al
<s> omg	ak
scenes	aYckdVfvgahdim
m #	aadlfl
working with	gj
taken it	abil
it back	gcik
back she	il
of mine	il
been nearly	ddfj
nearly #	ddfj
maybe they're	adgl
on her	gj
hidden	cagXivjd
ingen*	an
ii	awbNckelgbhkiV
eigen*	abbbdqebfZgbhbikjc
module	azbacddneWfkgkhWiT
given me	al
statements	adbwcVdUeVfdgUhjilj2
won state	amcb
saturday !	am
a b	aj
year before	aj
i send	angd
push	bZcbdseSfdgthniajj
october and	ak
november i	aj
thought they'd	hk
and is	aldbedgchk
typical	aZbtcndSeXfrhWjd
would rather	dmgc
rather know	aZdl
know now	dlhc
literally about	bbgajo
sending me	aj
that week	aabo
and hotel	ak
mins and	blfc
happi*	al
that's the	bl
rewritten the	aj
said write	gj
now with	adgj
keen	aabwcZdWeYfLg2hjjm
objectively	aQb/cadWeagmhWiU
<s> couldn't	aYgq
couldn't they	aYgq
? i've	aVdmgn
doing	aYbndleXfWgmhdjc
doing the	cl
guida*	ak
didn't think	ak
to put	hl
rotas	an
s and	ak
have offered	adhm
twelve	azbMcsdUeNf+gPhWjb
everyone on	accqia
? our	ajbacmdkfcgc
summary	axbwcZeRfbgRhbiZjr
summa*	anfc
# two	amfc
bureau	a3bdcjdZeGfXgLhoiqjn
# last	algd
reg	atbackecfSgchu
he's on	cldd
and owns	aldd
ex and	il
mid	atbZcmdjeVfwhOiYjb
didn't have	bj
could go	aoda
now which	aj
different now	aagjil
it's only	bcgcim
# grand	hm
misunderstanding	aGb+cMe0fUgzhd
a misunderstanding	aWbkgpjc
misun*	aWbkgpjc
messages	apbWcWdQejfjgYhoju
me who	bj
who told	bj
with me	ambjcXddecgk
! and	adbngd
my editor	ak
fellows	cqeSfSgdhritjV
propose	aubdcUdkeBfbhpju
presi*	aYbccbdZgahwidjc
this story	fl
story for	fl
should at	fj
its only	gn
october could	adgl
just take	aXbmgl
? i'd	gkjd
i'd rather	aZgkhm
now than	aZgn
<s> bit	aqbbcdgd
cross about	cden
is by	ak
she's a	aj
different poem	al
poem about	ak
canal	apbUcZebgahn
a bigger	aj
! surely	aj
know before	addmgd
bone	aubWdrejflgdhViRjQ
orchard	drebfcgXhliojZ
read a	ak
in if	am
drops	avbTcmdkgchT
totally different	akbd
agents	audaeOfYgRhni5jb
agrees	bXcddtePfNgkhris
don't say	abbdgpid
whatever	aUbscWeUfUgvhm
whate*	ambcgj
and another	acblcdfj
replied in	adfjgk
an error	bkckfcgd
error to	abbk
there's no	bd
# whole	bdgl
hard	aVbogphbiajV
not to	hk
caption	aubccddUekgZhZjp
capti*	aj
would like	abddgn
ask if	anbcdd
go elsewhere	algd
submit	atbYeBfogXhribjt
evaluation	asb2cbddeEgZhdiTjs
suffi*	acedjm
priority	aqbncXdveMfMgkhjiOjt
prior*	aYjo
have another	aj
leipzig	apbRdmfngdidjZ
leipz*	aj
possible	aabncUdnePfYgojq
builder	alcldleOfUikja
kindly	aabpcddYexfjgkiYjY
want them	al
look again	acil
speci*	adccfphc
novelty	aZbtcldLgphXjZ
say it's	acbl
reviewer is	abbm
you would	aZbkgk
baseline	aZb/cpdUeXfogkhIiVjd
basel*	bj
? the	aj
a talk	dl
i'm in	dl
theorem	a0bpcYeUfZhUiSjn
theor*	aqbbgd
theorem #	anbcgd
correct	ajb+cbddeNgdhTiVjj
assum*	bdin
older	bkcvdWeXgWhciqjd
to think	bj
understood	aVb8cWdJekfVglhZjw
we really	ad
nowhere	aWbkdjfVgshRitjQ
have nowhere	addk
nowhe*	addk
nowhere to	addk
<s> want	bj
we put	abblfj
devel*	bkcdgj
least #	acblcbfdil
€	bdckdleZfkgbhXiajZ
st of	aj
so what	bccm
july so	abdm
mrr #	amdb
we grew	aj
grew #	aj
% this	aj
this quarter	amdc
and just	ak
clicked	bbdQezfmgxhOjX
click*	gj
longer than	abclgj
she would	gj
her own	amccid
get to	acbk
in talks	al
clear	akbpcUdQebfagjhYidjv
to clear	angd
<s> gross	aj
margin	anbrcrddeShWiO
gross margin	aj
october so	aj
just been	am
producer	aubWcndmeOfTgbiq
gave it	ck
my class	cl
who i	gdhl
dvorak	axbtccdYedfohRiMjl
the dvorak	bkccgd
i've wanted	adgn
larkspur	gl
larks*	gl
people who	adblccgj
cause	aUbtcSdlesfSgqidjj
counselor	apbYdrePfNgVhtiv
couns*	ak
i hope	akgd
money is	apbbgb
offer to	aabcccdkfjgl
biology	aqbocqeRfYgchYiV
whether	aVbucWdbeRfUglhlisjn
wheth*	aZbmglic
process	bpcUdoeTfjgliYjd
at me	aZgo
only want	gl
one sentence	aafjgn
images	bjcndFekfrgmhW
secon*	bjcXdXeUhVisjX
just have	hl
to move	gchm
sir	ajbacoeUfWgXhw
madam	bUepfQh1isjU
request	aybRcQdoeLgRhqju
are going	akgbhm
for september	acil
! should	aZcdglil
know i'm	abil
free and	il
money i	ambc
flight	azbZcZeafngahVjk
on wednesday	am
be in	acbogc
week anyway	acbogd
they cancel	am
she'd be	hk
crazy	aOblccdberfWgnhlivjP
be crazy	hk
kette*	bmccfcgd
lecture	adbmckdaeRfqgSiZ
lectu*	aabqgd
be honest	acbm
smiled at	aZgo
june so	gk
not be	acbk
be an	gk
i've started	angc
started therapy	al
greg	asbTcjdmeSfUgdik
weren't	aj
they weren't	aj
weren*	aj
and honestly	bddm
at this	adedgm
posting	atbXddeWfkgchUjo
type a	adgn
exceptions	avbkcceOfdgbhbibjo
one i	aZbldk
think she's	adbcgm
stres*	bbdbedgp
week so	adbdgl
for four	adfk
don't think	bdfk
realise	aLbucQdnfYg9iY
reali*	fk
realise how	fk
j'ai eu	aucddaedfcgdhcibjc
eu mon	aqicjd
permis	aajo
permis b	aZjo
matin	a0cZdReYfUhcidjl
ce matin	atbccbfcgdhcic
carte	azbbdWeMfjgYht
la carte	al
mais	albvcQddfQgahPiM
mais j'ai	ardbecfc
j'ai déjà	acdbebfchnicjl
certificat	ak
are only	alelgbjd
only references	aljd
cfp	akjd
the cfp	akjd
cfp says	akjd
excluding references	aj
well known	hl
game	bpcmdcfmgphSiVjT
asked about	gj
folded	arbVeof2gThZiVjW
my agent	fj
the voice	bk
it wrong	acbocd
für	akbWcbdZfohNiT
für #	accqddec
die #	aXbbcmdmepfWgZhViajX
seiten	ajcZdZebfphcjd
machen	acbncYdjecglhXiajd
korre*	apcd
dann	ajbXcUdkelfTgWhniVjY
nächs*	ao
jahr	aZbWcpeSfogZiZjX
oder	aobZcOdnerfbhkidjk
gar	awbYcadbeZfdhajd
gar nicht	asbZccdcfdhbjd
<s> ya	bZcVdUfXgjhWiYjs
clases	atbdccdcedfjgahdicja
clases de	apfd
de la	addbesfZgDhjijjX
tarde	bbgphdic
así que	apbaccddebgmhbiYjb
ahora	a4bXcQdWeZfVhViWjX
ahora puedo	am
hacer	blcZeagZhpicjX
puedo hacer	cbdchp
turno	arbZcodaeYfagZhZibjY
también	akedfdhmidjd
tambi*	akedfdhmidjd
is plain	bj
plain wrong	bj
do this	gj
my school	cj
% less	ambc
less the	bd
me this	amgd
postu*	al
owns her	al
her house	al
execu*	accoid
again on	aj
other person	gj
hab den	axcadbecfWgdhcicjd
juli	akbScZdvekfYhaiajc
hochgeladen	ao
hochg*	ao
hab die	awbccVdZejgYhTiVjX
einga*	aubbcadchaic
vom	albUcRdReSfSgUhvikjQ
als pdf	al
muss	aTbXcYd0eYfYgkhWiaja
durch*	ambbccebfjhaik
sein	abbQcmdqfKgrhliPjo
<s> c'est	aSbvcZdmfYgUhViYja
ton	albccqdmeUfnhLiZjX
fois	aSdVfmgqhS
they posted	ak
yesterday that	an
sev	aj
sev #	aj
piani*	aocdeagj
five years	jj
ik	abbTcUd4eafXhtiH
<s> ik	aZblcRdkeafZgYhrid
ben	arcZdjeWfNgW
ik ben	aabnekfchdjd
dinsdag	albdcdddeljd
dinsd*	albdcdddeljd
geslaagd	ak
gesla*	ak
voor	abbRcOeOfsgMhlik
geslaagd voor	ak
vca	arfdgbibjc
vol	a1bYeWfUgmhSiWjZ
staat	a7bWcZdZeYfWgWhUiVjT
al in	jm
het	awbQcadTeCfBgdhyiajW
in het	albacdgchmidjd
het register	ak
es que	abbadkedfpgcid
tenemos	aqbbcZeafcgZhcib
tenem*	aqbbcZeafcgZhcib
ir	anbdccdnebfZhdiWjl
donde	aUbncbedgchnjd
día	apbXcYekfYgjhYiajZ
el día	aobcdjeagdhc
día #	ajbddled
# y	aWbaduebfZgdhajb
tengo dos	acdn
sé	aXbpcZeXfcgqhZiaja
no sé	acboebfdgd
sé qué	acboebfdgd
seguro	bYccdqeVfYgnhXicjc
seguro que	bddk
que si	aZbcdpgjid
si lo	albdhc
expli*	aWbrdkeYgchcib
entienden	aYbocddj
we're in	gk
utility	apcoeRfTgbhdio
utili*	arcddZfagjhdjd
visale	aj
hier	axbacaebfagahYibja
hier soir	aj
couvre	aadn
loyer	acbddreZfYhcidjk
le loyer	aVdsecfahdjk
donc	ascadUeafZgdhUiljb
j'ai un	akdlfY
garant	ak
<s> das	aWcqejflgPhOiW
stimmt	bncd
wir	bbdoePfjgRiTjU
wir haben	amcPdUeXflgahlicjb
mit der	ajbmcaddecfdgdhkiajd
anderen	bjctdceXfagchYiajW
ander*	adcsdaeVfYgYiX
firma	aabkcodjekfXgZhXidjc
einmal	aXcYdbeZfcgvhXicjZ
nur einmal	aabnddecglhc
telef*	accXdaelfZgUhkiXjm
besten	aZbncdfk
an den	bn
kenn	aXbncddcebfbgchpid
mostr*	aYblccddeafphd
pra	bmcQebfugOhPjR
minha	aYcSdteRfRhlidjj
oficina	aTblccdmeqfcgchbidjb
ofici*	bjcadleqfZgahXiZjY
todo	aWcXdOejfchmiUjV
mundo	aZbpcddWfVgbjr
professora	bmgd
a professora	bmgd
disse	acbmedgdibjm
é	aTb1cMeRfSgchpiZjR
o	apbaeQfWgWibja
é o	bldmedfdgdhb
conto	bqccddecgbhbjc
turma	aZbmdmedfd
eles	aWcTdWeTfYgohuiP
ler	aWbpdcepgdic
novo	a1bmccdceXfThYicjZ
de novo	bm
com	atbEdYepfBhkiWjp
media	acbmcodJebfUgPhoitjo
org	anbUcYdnekfRhu
chart	aybdckdWePfohTiU
days on	fl
promo	apbUcjdceXfngYhUijjm
situation	adbvcRdlfWidjn
situa*	amgd
han	bMckdVeWfRgphninjj
mal y	boddeagdhd
y con	aqcbfdgc
con #	abbWcsejgWhUidjS
pasamos	aqccdcfd
pasam*	aqccdcfd
bin seit	acbdcddlemfagdjd
arbeitslos	aadqeb
arbei*	aWbYcUdteVfZgnhYiajk
märz	aadp
gibts	bUcZdkeUfYgshaibja
kein	blcYdpenfXgPhViZjY
mehr	aWbKcndmewfDgkhTimjm
wissen	bdcbdjedfdgdho
wissen die	ajdk
ja	bKcdeIfBgyhSimjy
mit #	aacvdaebfXgchajY
mich	abblcHetgnhLiMjP
sonst	aObScmdweTfWgRhqibjX
<s> mio	ajbaccedfngdhcic
padre	anbXdcfUgciljP
può	albmcddcechbic
fare	asbdePfbgZhTic
ed	ambWcldleSfNgRh1ik
magari	adcVeVfXgvhWiVjY
così	abbXcYdYemgYhmiWjn
tranq*	bacdebgphcidjd
<s> hab	bRcGfngdjd
gehört	acedfdgdhdirjZ
hab gehört	acedfdgdhdirjZ
werden	abbdcbdcebfogdinjY
ja schon	aXgdimjn
nach	abckflgMhYipjJ
absage	aYbncVdXesfWgUhWjd
l'ann*	bacbdreXfngbhZiaja
è di	an
nuovo	asdbfd
di nuovo	an
online da	aphc
ieri	awbacbdbebfdgdhYid
da ieri	avbaccdcebfdhY
stesso	ao
titolo	ao
stesso titolo	ao
e un	aXdofZhnic
un ex	gdim
collega	aXbbcpdaebfXgZhZisjb
dice che	aobbddgdhbikjd
scelto	cnecic
quello scelto	cnecic
prova	akdYedfpgbhbic
heb	aobIcMerfcgdiU
ik heb	anbYcceWfkgaiajY
een	aqbccmdUeUgQibjX
heb een	asfbha
veel	goiajc
nieuwe	aobbcZdnfZgchaicja
een nieuwe	ccdofc
dus	apbUcUdXeWfZgphmiVjX
nu	a5bJcVdHeUfNgwhbiQjJ
echt	aXcndbeufVgWhXiVjV
wrong box	ak
to fire	dj
answer by	dlgd
talking	aYcbdafchjiv
talki*	bj
também	ao
mandou	atbccdddedfcgchcid
um	abbMcddlejfRgmhsjM
escrito	avbbcldZeVfZhcibjb
por escrito	avcddaeXfZhc
ontem	atbccdedfchYid
bilan	ak
dans	ajbScsdneNfUhciTjp
dans le	cjdUejfTgZjd
# le	accm
plateforme	an
la plateforme	aj
plate*	an
avec la	arcdgbhd
du #	cYdjfainjd
janvier	akbdcbdZebfpgchbidjc
# janvier	ak
janvi*	akbdcbdZebfpgchbidjc
fechamos	aodc
<s> fechamos	aodc
fecha*	aldkedfchcjc
coope*	albdcadcfdgchnidjb
pagando	ajdmeagchc
pagan*	albddmeafdgbhbjd
contrato	aobacWeXfXgZicjm
anual	andb
mil por	adcbddhn
mês	aWbXcYdteYfagahnibjc
por mês	dnhc
desde	albZcOeofWgbiO
julho	aabdccdsedfdgZhajd
of dept	al
flight and	aj
only need	aj
better #	acbm
against #	aZjo
other one	aZbpcd
to every	adfjhk
that shows	adfm
commitment	aXbqcPdkeUgyhmiNjo
shows commitment	adfm
just won	aj
my book	apgc
longlisted	aogc
longl*	aogc
light	alcndTejflgjhWid
i'd like	blhd
apologise	adcNdje5fkhjiUjm
to apologise	aobdgb
apolo*	aobdgb
dat	aZbNcBdTejfRgkhEi0
<s> dat	bmeZgbhdib
klopt	ajbkcmeZgchdidjX
niet	akbncpdjebfOgOhPiP
er	aqbTcWdcerfMgmhKiHjm
stond	bTcUdXeRfUgUhViXj1
er stond	ambZcbecgcjn
geen	ajbscbdjeWfdgXhWiZjU
naam	akbVgohbicjb
alleen	albXcdfbgXhZisjW
heet	albmeagcidjY
als ik	ajbYcdgchojb
there the	ajgj
controls	azbkcbdbeSgVhliYjp
kan	a3bYckdZeWfIgdhXiMjj
ik kan	apdbhd
verhuizen	aodb
verhu*	ajdbfdgbhcipjb
en ik	aYbcckduecfbhXidjb
heb geen	dlhb
alles	adbWcYdXelfZgrhWiYjk
draait	atbdcceafcgchbidjd
sinds	aobVcPdOeufjgWhQiWjS
draait sinds	apebhc
vrijdag	am
vrijd*	am
in een	arbdcdgd
ook	aqbd
aangepast	an
aange*	an
horas	aYbZcSdTf2gZiSjS
# horas	aZbccWdTfvgciYjX
a la	bWdVeXfchsiZjW
prueba	adcadaecfthaidjc
la prueba	adcddbfphd
esa	aYcUddeVfcgjik
chica	ancafkib
ni	albRdtePfIgNhbiwjd
tradu*	aubZcXdcebfmgahXiajb
tienen	bZcldbedgahnidjd
que tienen	abbdcmfkgd
started seeing	anga
seeing a	anga
she always	algc
luglio	ardZfdhc
ho la	dm
bando	aqbaccdnedfZgbhXiajc
agosto	asbXcadnebfYgVhUiYjZ
ans de	blcbeUfogYhZicja
maison	bSdseTfdgXhdirjY
retard	aZbdcjflgZhaim
j'ai fait	ajbZccdbekgZiZjd
tous les	aUbccddmeVfzgVhXibjb
et ils	aYbdfmgdhm
prennent	acbdfngchcij
prenn*	acbdfngchcij
quelqu'un	adbaccddecflgbhbiqjc
quelq*	acbZcbdcebflgahbisjb
quelqu'un de	abbdfngchcij
passei	arbYcddceafjgdhcjc
<s> passei	akbZfl
semanas	adbccXdlebfdgmhZijjb
seman*	adbccXdlebfdgmhZijjb
pessoas	aXflhm
pesso*	aXflhm
merecia	aZbocZddfl
merec*	aYbscXdcecfkgchcid
à	akdnecfrgBhBiajV
segunda	aybZcbdbeQfngUhVidjj
à segunda	fl
segun*	avbWcXdXeYgYhWiljX
fase	aodcecfjhbjc
quel	aObjcSdUflgnhkjT
<s> quel	aXbocbddeafagqhbiajd
giorno	acbcddenfaglhd
quel giorno	acbcddenfaglhd
avevo	bXcadbeZfZhZiZjs
poco	aYboccdZeWfchpiYjc
sento	bdecgoid
più	aUbRckdaemfWgnhViXjn
molto più	adbdcnecidjd
dentro	aYbbccdaevfXgjhYia
miran*	aZbdengkhcid
lo sento	bdecgoid
proprio	bccaebfdgjiojc
che è	blebgkid
è mia	aWbdcdddedgkhqid
<s> o	albnckdXeLgGhcicjZ
comprovante	al
compr*	bkdWeXgUhmijjS
foi	brcWdXeafUgXhWiWjp
sim	amcZeSfMgahn
conta	ajfdgdil
luz	atbPcWdteZfThmjk
de luz	ao
março	abbcdmecfngd
de março	bdecfo
tá	aubXdVeYfXgYhXiZjj
na	azbBcOenfJgahsjj
tá na	ak
página	ajccdbedfZhjjk
página #	ddjl
acho	bdccddedfdgthciZjc
acho que	bdccddedfdgthciZjc
só	aYcTeWfliqjX
prime*	arbbcZdVeXfkgXhZiY
care about	gn
from november	aj
a contractor	adgl
dent	aWbucZdqfVgqhciXja
analyst	atblcjeNfCgYhkiqju
may #	akdc
result today	aj
regul*	aZfqjd
people i	amdc
freitag	ambddneWfcgdhcibjd
freit*	ambddneWfcgdhcibjd
meisterprüfung	am
bestanden	ao
besta*	avbbcdgdhcidjd
urkunde	aoddec
urkun*	aoddec
kommt	bbcZdsejfYgchWiajY
nächste	al
woche	cdddeafpgdhdic
over a	abdcfqgd
not what	am
earn	ctdueJgnhaiXjT
moving to	ak
would have	acbmcjgc
the real	acbkgjid
can fix	bcgl
friday #	andcfb
pense que	aYccdbedgpim
lettre	aXbmcWdXeYhYiWjr
ne	anbccadkesfJgmhaibjX
assez	aZbleagjhdiajk
pas assez	aZbleagjhdiajk
meilleure	aacoebgmicja
<s> ce	bl
prüfung	bccdgchrjb
prüfu*	ajbbcbddebfdgahqja
mittwoch	aoedgd
mittw*	aoedgd
karte	abcdhp
heute	avbbccdcgdhaicjc
beim	bPdXfTguhQjd
amt	akbZd7eWfagXhk
# ist	bkcbjd
auch	bacWdZeafbgXhqidjm
drin	adbXcnemfkgZhWibjZ
podría	aubbccdbgchb
los	a0bTcrdLeBfXgYhdiyjP
meses de	asbZcZdWeYfngahaiaja
verano	ambacddaebfpgdhZ
dinero	bXcsdZeafZgXhmiajb
digo	adbYcYdoeafdgZhjicjj
lo digo	ambacaddgchmjd
quand	aWbacbdWergnhYibjd
même	acbUcmdXfrhXjW
quand même	cdeafmgj
deux	akbXcoeRfUhYibjb
jours	amcTdneofPgYhTiZjY
jours de	aqeZgd
formation	awdZeJhjib
forma*	aucdddeZfcgchdjd
l'an	coeagbhcid
dernier	cqdkeZfbgahbiZjd
l'an dernier	ajbjckeagd
derni*	bdcpdqeXfYgXhYiWja
hosting	bPdoeSfrhtibjn
he's got	aj
up and	bdck
and offer	cdgm
package	aybQcadseLfogdhYicjo
hasnt seen	gj
of september	dkgd
if they'd	aZbkgm
a much	ak
break	akbWcddkecfwgohZicjP
incl the	aj
attach	akcXdleVgmhniOjq
didnt even	bncZ
longlisted for	ak
prize last	aj
another one	algc
plant*	ajbndbha
also a	ak
competition	ajbkcpdaeVfbgjhdia
hätte	btccdceafdgXhajc
ich hätte	boddecgbhb
erste	albZgdhbim
inzwischen	akbZglhd
inzwi*	akbZglhd
komplett	ambocddceZfcgYha
kompl*	atbncYdZeWfagYhXja
umgeschrieben	aoba
umges*	aoba
jetzt ist	aabahs
viel	bWckdbeYfugbhWjd
think he	adil
# clearly	bl
hated	aNbvcldPe5fYgchnixjS
maybe i	bddmgb
es un	abbkck
un error	anckhcic
encaja en	aZcljl
uno	aTbQczdVeSfVgYhbi1jX
sobre	andTeMfWhoiljo
públi*	bdclid
que era	abbccjgnid
igual	bkdbeafYgqhaiWja
que el	acdXeTfZgShXiojo
mío	bacvdaebfagbhciYjY
el mío	aUbbcxddecgdhdiajb
más	aSbcdZebfjgYhMjw
poster is	ak
write the	adgl
be right	ck
<s> main	ak
main text	ak
text ends	ak
dont count	ak
just bought	el
confo*	anbc
year with	cj
has now	hl
would they	aj
squeeze	acbccWd4elfqgmhbibja
them are	ajdcik
steht	azbScOeNfSgRhciRjp
ohne	aqbUcVdreZfagViXjV
geld	aVbacndseafbgchbjb
das geld	aWbbcjdsebfcgdhcjc
müssen	aWbkccecgohbjc
werkstatt	aZbccddr
die werkstatt	aZbccddr
werks*	aZbccddr
herbst	ambdcddjgd
im herbst	ambdcddjgd
zumachen	acdo
zumac*	acdo
und	acbJcqd6edfZhniBjK
und das	akdkhd
das ist	aXbrccdjgbhc
einfach	aQblcVddeXfXgrijjX
ist einfach	abbmcdgjhZidjd
einfa*	aQblcVddeXfXgrijjX
ungerecht	adbkdj
unger*	adbkdj
arbeiten	aYbbcYecfdgphbidjm
alle	aXbTckdleVfUhSiojm
ehren*	aTbdcdgdhmjo
and only	akdc
launch	aybVcaeRfqjm
<s> yes	amgd
though	brcjdUeafagahW
# were	aj
cr	ardafahcim
spent four	acbl
fais	arbccndbedfcgVhaicjb
je fais	arbccndbedfcgVhaicjb
renvoyer	ajedfdgbhm
renvo*	anccddecfcgbhm
me wants	am
is really	apgc
don	coeSfUgWhuij
juan	anbkcbdkebfShkiZ
don juan	bmib
should hear	albcgbik
hear me	albcgbik
not fair	aYcoid
l'ai	am
je l'ai	am
déposée	am
dépos*	am
mars	anbPdleTgshOiojQ
# mars	al
l'accusé	ak
l'acc*	anbdcnecgdiZjc
l'accusé de	ak
avec le	hm
numéro	aqbYcodcecfcgahYiZjb
le numéro	al
voit	eZgohd
nom	a0bRcdddeUfWgjhoiWjk
<s> er	akbbcYdceXfWgbhbidjt
sagt	ambXcZdbelfahWikja
sagt ja	gl
ja ich	aqddgc
soll	asbaeafdgZhcijjd
ich soll	atbbeafdgahd
soll mich	aobdgb
wieder	asbXcbdceagWhaimjb
bewerben	dnec
bewer*	aXbVcjeUgXjp
kann	aobSdQemfVgahZidjl
ihm	edjm
jetzt die	al
proben	aoic
my head	ak
she wants	al
euro	akbUcRd1eRfphOiRjX
# euro	aYbccYdteZfngdhYiYjY
send them	fk
kind	aQbrdafVgtjU
kind of	bcdm
a slot	hl
sent a	al
impact	acbxcZddfbgnhZiYjt
evidence	bxcddTeMfagahZiujl
evide*	ajjd
formal	aqbVcjdaeNfpgYhjiTjl
than her	accogc
formu*	apbYcadYeWfXgZiZjo
either	ambleVgZhdjd
people and	dj
l'attestation	aogd
<s> l'attestation	an
l'att*	atbacdedgahcjd
dossier	aqbncVdZeNfngRhTjn
le dossier	ajbZjm
dossi*	amcXdWeWfkgWhWik
avril	asbdddedfdgchbic
# avril	ak
h #	an
liste	ajbbcdddgdin
nosotros	cqfdhbjd
nosot*	cqfdhbjd
adapt*	dogdhd
oferta	arcdgdhd
la oferta	arcdgdhd
mismo	hnic
a los	brcbfbgchbic
alumnos	aqfcjd
alumn*	aqfcjd
nuevos	aqdb
were the	bl
today before	aj
a date	acgl
really have	akcddmecgc
of therapy	gk
drinking	abbdcdfogWhkit
stopped drinking	gj
drink*	gj
himself	abbccmdWejgUhk
himse*	bdcdengbhjid
one coffee	ak
him to	cdgdhm
did say	algd
<s> mi	aabdcXdlekgIhljc
mi padre	akcodcfdhdibja
viene	anbZcXdreafZgahYiajb
venir	ajccdbhdin
ella	atbNdTeYfUgohljj
y no	albdcbdoebfbhbjY
no se	ajbjcddaebgnhaicjc
ignor*	apccddhcic
would work	amfd
whatsapp	akcddcedgdhmibjd
caste*	al
<s> wir	bXcSdleYfngZhkiaja
zwill*	aVccdvebfdgdjd
wirklich	aZdngk
wirkl*	aZdngk
vielleicht	aWbccddnedgphdidjc
viell*	aWbccddnedgphdidjc
again this	aj
matters more	bbcm
thats not	ak
annoyed	aObrcddUe/fSiu
so annoyed	aj
annoy*	aj
per #	aabacbdneYfdhpjc
since this	aj
talked	acbdcbdVitjm
<s> and	albYclfkhcid
every evening	adfl
streak	acbjckdkejftgyhPiRjO
gareth himself	aZenhkid
and would	abbdcbgmhn
tell him	hk
who's	blcd
three people	bl
something wrong	ck
rent due	acdmgd
id take	dk
developer	aqeNfSgjhkio
charg*	al
sso	apddfZ
impor*	aobdcdhc
they sign	akdd
who is	adhl
the biggest	hk
not ours	albd
my supervisor	bj
serious	aYbycWejfYgmhYibjk
is we	addm
stack	apbbcdeXfqgWhd
wednesday and	al
going crazy	gbhm
now i'm	amec
teachers	cueMgShlitjY
and if	abdl
position	bscdeQfZhkiT
my company	aj
says they'll	am
blind review	cdhl
review means	cdhl
means they	cdhl
years ive	cj
checklist	atbncTdjeYfngdhYiQjm
night shift	alckgb
porta*	avbcccedgYhcjb
everyone in	cl
last place	accl
thats got	cl
got to	cl
she could	gl
think she	adgl
for all	ak
references they	adbl
confu*	asbacdgdid
the exact	adck
exact same	adck
<s> en	aSbVcpdUeTfSgThmiljq
en fait	an
ça me	ajeogYhc
va	azbYcSdjeEfBgbhrimja
refait	apcadaeafmgbhbidja
j'ai refait	akddebfngchcjd
mes	aTbUcId0ejfbgkhUiT
comptes	aldledgdhdid
compt*	baccdkecfdgXhoibjc
avec les	atccddedfYhc
resto	asbdcldaeZfYgdhXjY
et les	adccfcgdhn
les #	albdcldWejgbhZid
# jours	ambjcUeqfSgahUiajZ
télétravail	am
de télétravail	am
télét*	am
j'avais	cbdXelfUgXhXiYjr
j'ava*	cbdXelfUgXhXiYjr
que je	abbUdoeNfrhdiP
pensais	enga
je pensais	enga
pensa*	enga
qu'on	doeafd
criterion	aub2cbeJfWgkhZiPjm
confirmation	aqbccZdbeSfcgdhljp
anders	aTbTcUelfagwhkiP
gespräch	bpcdebfdgbhdjd
gespr*	bpccddeafjgbhbjc
und der	aZbncdddeafogbha
abtei*	bncdebgbhcij
sogar	bncZdbeZfngbhaidja
gelacht	aWbndbeqfcgahb
gelac*	aWbndbeqfcgahb
should give	acbacofkgd
btw	arbZcbhcidja
comment	alcOdVeWfSgShzimjw
been out	acdn
cant believe	bk
würde	acbdgkjl
das müssen	acbagq
müssen die	acbagq
die doch	acbagq
merken	acbagq
doch merken	acbagq
theyll	gj
exist*	an
campa*	albscadbeZfagchZicjc
was booked	alic
this i	bkgd
nuestra	aYbYcndbeafcgnhpikjX
nuest*	ajbYcoddeafbglhZiZjZ
mucho	acbcclgchmid
mejor	aSbYcjdZecfdguhjiYja
que la	bPckdUeSfQgNhRiujn
la que	acbccqgc
vi	anbXcuddeafUgShkiK
están	ajbkcoebfbgYhaiajZ
el dinero	aXbdctgchc
franchement	adbkemgchZic
<s> franchement	acbkemgchaic
franc*	abbkemgchYib
franchement ils	bnhc
ils se	adbqgdhdia
ça se	aUbkcadceUfXgnhm
seul	bkcddoedfdgchaid
leur	aZbkcjdDebfcgVhn
conna*	aacmddeXfdglibjc
rien	aJbjcSdkeXgxiZjT
genuinely	aGb6ccdOerfYg3hdiojX
genui*	gk
they havent	aj
think shes	aoga
shes right	aoga
dell'*	aUblcadaeXfXgVhmiZjs
secondo	blcZdZeWfZgVhYitjZ
secondo me	aZbnddecfdgahdim
hanno	bqcqdNeIfPgjhJia
letto	aYbkccdcepfcgZhc
pagine	boccdaecflgahbjc
# pagine	boccdaecflgahbjc
para #	aqcddZedfVhciajn
# obviously	fd
lake	ajbUcjecfcgZhjis
did they	dl
or what	adbl
<s> der	bdcodpeCfNgciajG
nachweis	al
nachw*	al
feel the	edgl
momentum	bncaeYg5hViS
and our	bYcp
product is	cj
is miles	cj
miles better	cj
better and	cj
a better	acgbjn
said its	acim
<s> por	aVbdcbfdgdhpinjc
fin	atbKcjdweXfSgahZ
por fin	ak
llegó	atdbechajc
me llegó	aojd
homol*	al
del	avbNcbdceEfOgBhy
ministerio	atbchXjc
del ministerio	al
viernes	ajbdcldkedgchZicja
el viernes	an
viern*	ajbdcldkedgchZicja
después	aZdcesfXjc
despu*	aZdcesfXjc
# meses	ajbacVdbemfjgahViW
principal	avdneBfPgUhsiljm
princ*	acbnedgdhcjj
ci	aybLdcfQgrhXiYjc
<s> ci	akbccZdZengahcicjd
messo	bccnedfmhcibjc
domanda	acbcccdcecfmgchcidjo
la domanda	fn
doman*	acbcccdcecfmgchcidjo
preso	arbVcbdYeofkgYhUiYjZ
ho preso	apbbcddbecflgdhaid
butta*	aXbXcceXfygZhZiZja
tutto	atcYdWeXfmgXhWiZjX
wasnt even	amic
by somebody	akic
history	bpcrdTeZhbjS
histo*	abbqcYdZecfchmibjc
shes been	adcl
regs	aj
élect*	al
rapport	brdMeYgsic
le rapport	aj
rappo*	apbmcadbedfcgbhaib
rapport de	am
de signature	ak
ils ont	bucYddecfcgYhWiXjZ
dû	bl
ont dû	bl
ouvrir	en
travail	algkid
de travail	al
trava*	algkid
they attached	aj
isnt it	adgcjm
aunt in	aj
das war	bcccemhd
war die	aned
frau	bccdel
die frau	bccdel
vor	aubTdZeqfZgUhTiXjW
mir	aabPcTduekflgLhtiPjl
vor mir	akbccleahd
bei	bTdmeQfSgPijjy
<s> el	amdaeFfHgchljZ
lunes	ascdhdidjd
el lunes	an
cobro	ao
que en	imjc
nómina	amdjeaja
la nómina	dked
adjun*	acfdjo
put a	gl
kiss	adbGeyfogrhjidjR
a kiss	gl
kiss at	gl
needs to	akbb
si è	adbYccdbengahZip
lasci*	bZcbdqeZfagYhYinjc
me lo	bZcZdVeWfchaiojo
una	arbRdGeTfLgSh3iojk
cambi*	aZbVcZdYeafcgphjiojc
email that	al
infir*	al
happens	aObncXdnelfWgyipjQ
open to	gk
car i	ek
live #	ak
gestern die	aj
# er	aodd
bei der	apbcccddechdibjk
aber	awcadbfbgbhajb
besch*	ambdccfdhdjl
the others	ajcjhd
made a	ck
can't they	bkcd
dejé	bccdddecftgbhbicjc
nada	aYbkcZdRfRgRiYjw
? !	acfj
it deserves	fk
now ?	gd
or just	an
meu	ajbkcjdWeNfOgdhliN
o meu	aNbncudaebfdgYhliZjX
primo	accjdkfShyibjc
entrou	bccqedicjc
lá	aUbZcrdXeYfYgZhqiZjl
ano	aObTcodjemfOgdhuiljV
passa*	aobZdbebfbgnhZia
nem	aUcoeufTgOhOikjN
e nem	acbdcphd
inglês	aZbccnecgdhcidjn
fala	ajbdcnhdicjc
falo	aZbccnecgdhcidjn
eu falo	coid
falo inglês	aZbdhdjn
deve	aZbTcZduebfUgXhmid
ter	abbKcbdjecfXgThmi3jd
deve ter	badbeafagahZisja
email them	albcgj
like me	gj
which i	ak
in ?	aj
animated	ajcrdYfphb
anima*	aZbdgp
acaban	aqdcecjc
me acaban	aqdcecjc
acaban de	aqdcecjc
serie	ambdcseVgchaiYjj
la serie	adcofd
noviembre	angd
novie*	angd
o sea	an
del #	ajcadaeafZhpjb
# al	axccdYedfagdhcjc
al #	bbcXdTengqhSikjT
estoy	abbWcWdseofXhYiVjV
libre	a4dYeUfQgZibjX
me da	akbacddngZhbid
bet they	bcgcil
capacity is	aj
can still	cl
switch	axbbeTgdijjc
already no	ambc
but whatever	aj
just don't	bdil
kunnen	adho
van #	bkdPekfmgahPiY
maanden	alccddedfkhdjd
# maanden	arcdfa
maand*	awbYcXdYeYfjgbhWiaja
doen	anbbelfdgdhdjd
kost	dmfd
ze	avbWcddQeGfUgaikjl
niks	bncjdkeafZgZhYicja
zegt	ambdccgdimjd
wel	aTcjdVekfVgpjU
niet voor	abbdfdidjq
voor een	aZfq
kleine	aqbcfcid
ch	anekfPgdhoiVjk
ch #	abbm
<s> ils	cVdZeYfWgRhRiOjz
publié	ckhcic
roman	bjcpdNeUfmgUhkjY
sur les	ascbgXhaicjc
si ça	aabkdmgd
ligne	acbscVdbfcgchdiYjn
qu'ils	aRbScldPeOfOhcizjl
pense qu'ils	abbkgbil
l'ont	bl
<s> reader	acbqfdgb
proves	aVb1cceZfOg1hSitjV
ons	albQcpeOfkgZhZiXju
so n	aj
<s> eu	bocWdZebfXgbhciYjr
tenho	bccUdteSfSgPhqidjT
alunos	arcddafd
em	a3bGcQdpeKfTgmhjiC
casa	aqbGckdofLgbhWicjT
em casa	aqdb
não	bccJdjeofLhWiKjt
páginas	cbdZfpgd
# páginas	cbdZfpgd
págin*	cbdZfpgd
será	ajcddbecgohaid
dá	bacqdcgdhdjd
tempo	a5brcRdEebgjhQiKjn
bem	ajcpdbgbibja
são	acbactdmebfagZhYiZjX
são #	cddnfchd
pra #	daemfcid
né	bccddZecfbgrhbicjb
le budget	goia
été	apbbckdbedfZgdhbiajd
a été	apbbckdbedfZgdhbiajd
la liste	abin
pièces	anhdjd
des pièces	anhdjd
bon	akbKcceXfWgwhm
landr*	aWcZdlebhrid
planting	bccbdtePfugdhcip
refle*	abcl
on our	bccm
to not	bkgd
insta	gchm
centr*	arcdddfbhd
it !	cdgl
ask who	cdgj
jouer	aXep
moins	bZcrdWebfWgohYiZja
c'est une	akbcglic
nous	bXcuddeYfXgjhXiZjd
passer	aZboctdPebfUimjW
room if	aabm
<s> tengo	cTdoePfTgphkiTjM
carta de	axbccddcecfagchaidjY
de una	ap
empresa	aWbWcldWekfngYhoiWjX
empre*	aWbWcldWekfngYhoiWjX
empresa de	ap
coge	doebgcjc
me coge	doebgcjc
prácticas	ao
de prácticas	ao
práct*	ao
que con	gdhmjb
abren	ddgdim
plaza	anbXcZeWfTgVjj
la plaza	dl
! if	cl
could still	gj
a carta	aabcccdcedfcgdhbidju
pela	apddjd
dia	axbYcQdkeKfUgahjiZ
dia #	aqbccZdmeZfXgdhbibjY
ela	ajedgnicjb
receb*	acbdfdhcjq
assinado	arcdhbjb
assin*	awbdccdaedfdgdhZidjZ
again properly	adbcim
ha i	bYcrdcgchdicjc
black	aZbbc4dSelfcgYitjT
twitter	bPcUdVedgYh0ikjv
twitt*	acbbdbebfdgahuib
whole week	ak
and he's	ckgd
suppose	aPb2cVddekfSg0hYjb
ne #	cbddfbhpic
# und	cddk
# hier	am
eigentlich	il
ich auf	ccfohd
auf den	bccbeagphZ
laden	abbQcYdYeThkiujs
den laden	adbccaddeYfdgnhk
lust	aMbkcWewfNg8hcijjS
keine lust	ajbacdgcio
lust mehr	ajbacdgcio
colon*	anbccbgchjjd
auskunft	aqbacdjd
ausku*	aqbacdjd
gekommen	ajddfl
gekom*	ajddfl
sauber	arbccbdreUfRhVidjZ
irgen*	abbbdaedgninja
hatte	ajbVctdWeXfVgVhUiZjl
die schon	bdcafdgmhdicjk
# wochen	acbdcsdYekfXgchbjY
beste*	ao
nix	adbjcTdueqfbgVhXjd
dafür	aabocaecfngchYicjc
<s> heb	bVcVfahkjd
sinds #	ajcZdaeZfqgdhZjb
preci*	abbUcXdreWfShmja
boven	ddfcin
eis	ak
uit	ajdkfa
loons*	am
deze	aZbaccdvebfbgchbicjc
maand	ccdqecfYhdjd
deze maand	abcddofd
heb ik	aqdcgd
hardly any	ak
different situation	akgd
entries	awbccqdOeMflgYhZjl
entri*	al
completed	a7bPcldkeFfzgYhLiXjd
? she	aZgo
carwyn	acen
strat*	hdidjo
easily	bscrdUgkhSiXjY
<s> die	ajbjcddbeXfUglhdiBjp
zeugn*	ccjk
endlich	ardchc
endli*	ardchc
mein	adbDccdpePgqhxiB
einem	em
deuts*	aqbccd
gleic*	atbbcbecgdhdid
habe	apbYcaddeYfdgbhbiajo
habe den	ak
bescheid	ajcdhdjl
le chef	algkib
beau	acbQckedfTgmhli3jc
je le	acbcdZecguhcicjd
relan*	bcdcgjhdik
semaine	amdcfdgk
la semaine	ajddgk
semai*	bccZfjhVjZ
proch*	bdcbdbedfbgjhoibjd
trouv*	aZbZgkjo
just saw	ak
de que	aabXcjdYeYfdhbirja
otro	ajbacjdoeafcgbhZiajd
el otro	ambdcldcechcid
estud*	adbbckdreZfbgbhbjb
casi	aXbbcldcelfmgc
yo	aWbVc3dOedfUiZjW
que yo	bWcodbekfcgjhZiWja
encima	adbdcmddemgbidjd
ni de	adblckedid
aquí	aabbckddebfdgdhqic
no me	aXbWcjdtfcgWhmiYjX
parece	aUbZcrdbeYfagYhaimjj
deber*	abbpcldaecgdhajd
major	apeSfcgdiYjn
week even	fj
const*	bccdgchpid
<s> referee	bZjn
ich war	aoccdcebfkhZ
letztes	aVbacndcecfkgdhmidjd
letzt*	aVbXctdaeagZhkibjY
letztes jahr	aVbacndcecfkgdhmidjd
dabei	albdccedfphbjb
voll	aYbZcadnelfngZhX
steckt	aYbccadcecfxgbhVjX
conse*	anbZcXdUeZfXgahoikjZ
really big	am
gwen	aZbTekfcgrhnizjd
i actually	aj
with lower	abcl
sí lo	ak
subí	aocd
tengo el	aqhdjc
justi*	aabYcadnebfagZhZiZjr
registro	aj
con el	bdcZecgnhb
nombre	bbcYdcetfdgdhaicja
el nombre	adbbeohd
archivo	aWdbecfphbjo
del archivo	acdbecfphc
clarísimo	adbpdbhb
clarí*	adbpdbhb
relevé	ak
du s	ak
# du	acdbechp
celui	abbbckdden
# j'ai	dlfd
j'ai la	acdbeufVgbhZibjd
juste pas	bmhd
vu	aRbSdae4fDgvhWijjY
<s> se	aOcPdpgGhpiljT
problema	bccodjfcgbhcib
è la	aZbccddlgoid
posso	anbWcXdteUfTgWiYjW
parte	bkcXdmeOfNgWhrimjb
canta*	aZcmdlhd
minuti	abbmcdecfkgdhaid
qualc*	aUbccddlgq
dei	aZbWdkedfNgchmirjb
quattro	aZdlfl
quatt*	aZdlfl
rinun*	cddlgciljc
io	bSdVfRgnh0iS
io ho	anbZcledgahZia
di un	aadlfl
posto	aYbXcleZfUgmhXim
un posto	dl
lavor*	aZdlfl
novembre	amfc
find a	dk
will see	bj
a client	aj
ive done	adcj
manda*	aofd
money they	bj
vom #	cdddedfchcin
uhr	cddYecfrhbidjd
# uhr	cddYecfrhbidjd
vermutlich	acin
vermu*	abbdediq
cried at	aZdlgd
période	al
ma période	al
pério*	al
d'essai	al
période d'essai	al
d'ess*	al
depuis hier	al
hier j'ai	al
de mon	bdjm
cdi	aqbdcadafbgchbiljd
confirmé	am
motif	aodPeXhTiWjw
à la	acbVckdogZhYiX
dame	aubXcodYecfbhnjQ
la dame	aoid
j'étais	aVcldaenfYgWhbiYjp
j'éta*	aVcldaenfYgWhbiYjp
inizi*	aqda
terapia	dkhd
terap*	dkhd
gennaio	aobacbdZecfchainjd
a gennaio	aobacbdZecfchainjd
genna*	aobacbdZecfchainjd
e ho	apdc
questo	ajbadpedfbgchaib
sa	a1bQcneXfQgXiT
è un	dcfm
fatto	aqbZcndYedfWgchcid
forse	bbdcecgoia
almeno	bVcsdcgbhcic
dieci	ajbbdcin
be there	gj
sec	axdaeSfVgair
discu*	ambdcadbedfmhc
it helps	apgc
axe	bVcndtekgZinjR
swapped two	aj
cohor*	al
porto	arbagjhdiX
inten*	aldbedfcgdhmicjd
divid*	am
certificado de	aj
youtube	acbbccdOfbhmivjp
figur*	anbbcYdZebfngchbia
estim*	acbnjc
tv	albVdUeafcgUhsiq
qui	ajcneTfFgohSipjJ
manquait	ao
manqu*	ao
a signé	al
j'habite	amdc
j'hab*	amdc
à #	ancRdnfYgZhWiWjU
père	acbbcbdcflhoic
mon père	acbbcbdcflhoic
accepte	apcd
accepte de	apcd
gagne	akbYcndngshVidjd
gagne #	ajclddhd
avec #	aVcsdYeZgahWirjc
de plus	ajcldbfa
plus et	ajcldbfa
tient	amfc
rapporteur	apbscUdleYfTgUhqiVjq
le rapporteur	akbnccddgchcid
alors	arbbcjdafbhcibjZ
alors que	avbbcbdbfchdibja
c'est des	ajbccbdcfdhoid
tableau	aXdYfshZjc
le tableau	bbcdidjn
table*	bbcdidjn
# €	bdckdleZfkgbhXiajZ
par	a2bccZdleXfngchBiHjN
€ par	djfd
jour	aabUdRemfYgxhaicjZ
par jour	bcdcedfm
est de	ap
nouveau	bdcvdNebfWgphZiljS
de nouveau	am
nouve*	alcmdYfZhUiWjZ
en ligne	apcdjd
lundi	arbdccdbekfZgdhcibjd
depuis lundi	el
arrivée	aqdc
est arrivée	aodc
bosser	amdd
peux bosser	an
jai	anbXemfVhpic
<s> jai	angd
enfin	ascdedfdhcjd
eme	bcdden
# eme	bcdden
bonne	bacZdbeafYgphlicjb
la bonne	amdcecfdgmjc
nouvelle	blckedhcid
dans une	apddhd
revue	a4bXdTeagdicja
en mars	cdgbio
a eu	acbccpdafcgahcim
petit	arbcdaedfZhajk
un petit	aohd
prix	awbaeafShSiajd
reçu	ambdcbdcfc
mon cv	jj
sans	arbTccdjfkgXhciXjc
c'est moi	ajblcdjc
moi qui	ajblcdjc
ai	aqbVcYdZeYfTgniZjW
personne	bkccecfnglhZiWja
la personne	ajgmhdicjd
avaient	ambacbdcfcgbhaiojd
qu'ils avaient	ambcccgdhbiojX
avaie*	ambacbdcfcgbhaiojd
prise	bofdgchcibjb
s'est	asbbcbddedfbgmhdiWjX
affic*	aqcdgdidjd
sur leur	aqbacZedfogahWiZjZ
leur site	aqcdgdidjd
septembre	aqcdhd
€ de	clfd
m'a	arcNdPerfOgJhbiljM
m'a dit	albacdedgYhZiqja
rappe*	ajbdcdhbiajn
vacances	alfkic
# en	cddpedfYhbjZ
dernière	ajbacddofdgdhdid
semaine dernière	ak
préavis	al
préav*	al
dispo	arbddbeafcgchd
mairie	cadbfdhojc
la mairie	cadbfdhojc
met #	bdcrdkecfThXidjW
projet	akcmddfbhbjZ
le projet	amfdjb
courrier	cbhbidjn
le courrier	cbhbidjn
courr*	cbhbidjn
caisse	awbbdyeQfPhcjN
d'un	albnckdZeXfXgZhWiZ
pendant	bacbdZeYfnglhbicjk
penda*	bacbdZeYfnglhbicjk
pendant #	akdbeafohdjZ
ans je	apdceZfbgbhmjY
l'avais	ajbcdceXfbgYhbidjr
je l'avais	ajbcdceXfbgYhbidjr
l'ava*	bbcddceXfagYhaicju
m'ont	bacdfcgdicjq
ils m'ont	bcidjn
avec un	anbadcfbglhbibjd
autre	anbqcbddeWfcgahYiWjZ
un autre	aobd
candidat	ao
qui a	bcgaimjd
est en	aohd
jeudi	bddmfdhd
depuis jeudi	aphd
coupé	bcemfdhd
# à	alfc
<s> un	ajblcJdOfOgYhlimjR
deuxième	atcdddedfbgd
un deuxième	ao
deuxi*	atcdddedfbgd
projets	amcjdcjd
ouvre	andd
ouvre le	andd
mort	bQdveafSgjhoij
validé	azbacddYeZfZgYhaibja
validé mon	an
sorti	cn
moyenne	aWcpjk
moyen*	aWcpjk
moyenne de	jl
à mon	akbqccdaedfahaicjd
niveau	cddbeYfcgnhZiZjo
le niveau	ebidjm
poste	abbjdaechoijjc
avait	aZbpcrdaedfbgYhZiaja
contre	bqcVdXfXgdicjc
première	acbscYddhd
refuser	aZbrecfdid
comme	adcUdQedfdhZjs
comme ça	aZbmebfnhdibjd
sérieux	aWbpcmdbelfbgZhZiYjc
série*	aWbpcmdbelfbgZhZiYjc
fille	abbbcjeo
qu'ils ont	aTbYcqdbeZfZhbio
d'expérience	abcjjl
ans d'expérience	abcjjl
d'exp*	abcjjl
<s> les	aPbUcveRfUgjhlja
textes	cmhcidjd
pas la	bmcjddeZfdgYhWibjj
moitié	bXcjgbhojZ
la moitié	bYcjgchoiajZ
moitié du	accljd
mien	abbacqedgchZibjl
du mien	bdcmhcjd
pote	aWbacqedgahpid
master	aybQc4dZeHfVibjN
eu #	aZcp
# projets	akckddjd
j'en	acbacjdlemfcgbhbjZ
et j'en	aZbdcldm
vois	acbdckddelfdha
payer	aVdvecfcgchcjd
# et	aVdpfajl
et plus	aqccfagdhc
plus rien	acdkfdim
sur le	apbdcddkfdja
compte	aZbmcddkfdhj
<s> mes	aScadteXfZgWhYibjn
droits	albXcddreYfcgThjibjZ
femme	bWcmejfdgdhWiwjS
enceinte	ajdkhd
est enceinte	ajdkhd
encei*	ajdkhd
faut	aSbYcZdtebfYgYhojZ
faut que	aYdufdgbhZibjd
trouve	aYccdjeafcgXhsiZjZ
je trouve	abbmdkgdhdid
avant	aYbmcpdXeRfYhRjR
c'est ma	akbYdogchdid
année	akbWcldoebfbgZhZjX
plus depuis	aadceqgc
mardi	aXbWdYeufnglhnikjY
depuis mardi	bdcdddengchdid
je me	aUbbcddWfqgnhcidjd
me suis	aVdYelfqga
senti	abdcerfcgbhc
devant	ajdcepfYgchd
le mail	aUbacceqfcgdhaiajq
refus	aSbbcbdbexfYgWhaikjc
trou	aYdmelfb
passé	bkckdYedfjhbjc
j'ai passé	fl
mois	bUdpeMfdimjS
# mois	bZeXfjgWhjikjX
mois et	aYccdbflho
et #	aXbccbdneafngbhbjk
ce dossier	aafn
bosse	aXcddmebfmgchlib
je bosse	aZcddnecfmid
après le	aVcadleafmgdijjc
boulot	adbdcjedfnic
atten*	ambcccddeVfnhdid
semaines	abcbdkflgahWijja
# semaines	abcbdkflgahWijja
réponse	aRbWcZdlelgbiajj
leur réponse	aVbbccdbflgdhjibjk
répon*	aPbUcYdlelgaiYjq
la lettre	aWbacZdaecfmgahbiajt
avant de	aXddecftgdjd
l'env*	aSbdedfpgdidjr
sens	acbddXeZfdgvhcidjb
le sens	daecgrhcjd
cette	aSbRdmePfrgjhdjU
boite	aUbdcmdmeUfpgdhXjb
deux fois	cdgqib
fois je	abbdcdedgrhdia
que ça	gnib
<s> qui	abbYccgshb
pire	aVbWcjdaeXfdgthkiajb
au pire	aWbYccdbeYgthlidjc
mes #	adbccbdbekfQgqhWiajm
directeur	adbZccdledfbgchqib
le directeur	aYbcdnhm
j'ai #	dYfZhmjl
vite	aTbdcddbedfZgohpid
comprendre	aVfdhmio
aussi	dYeWfagWhvicja
aussi en	akdZeYfbgZhridjb
aux	albddjeZfQgbhuiYjX
hein	aVbbcddbeagrhjicjc
<s> après	hl
le service	ajbdhkjc
je leur	adhlidjk
leur ai	adhlidjk
# ils	aVfchqjk
ils me	aZbngchkjc
<s> une	ajbVcjdXeYfYgWisjT
collè*	aYbaeofagchZio
encore	aZbOccdledflgkhlic
parait	ipjc
parait que	ipjc
que le	aabdcWdaeUfahYirjl
était déjà	aYikjm
promis	aWbbdoeafcgbhpjd
promis à	abdoecfdjd
le non	aZccekgdipjc
<s> sur	aVbZcndbebfYgmhZiojc
sur un	adbbccfdgohc
raconte	acbZcdecfdgdhnim
racon*	aabZcbddecfcgchmip
disent	abbbcbfdgciojl
la #	aZccir
cherchent	albbgchdidjl
cherc*	aqbZdcfcgbhcibjl
un profil	abbcccgchcibjr
<s> comme	aWhdjs
écrit	alddecfcjl
dans mon	abjo
<s> dans	aXbacqdaeZfdgdicjo
dans ma	aYdmeafbgahdicjq
candidature	aWblccdbecfqgchbic
ma candidature	blddedgchcidjm
parle	aVbZcadXemfYgXhZiljs
accord	avbXcYdjeTgmhciZjn
pour #	acdcem
réglé	ambbdbebfcgdhnid
c'est réglé	bchn
résidence	bdcdedhdjm
résid*	bdcdedhdjm
vient	aucbdcfahcjd
on vient	aqcdfc
vient de	aqcdfc
de passer	gchpia
le proprio	ajccik
l'appart	bddafchdin
l'app*	ajbXfRgXhmikja
corrigé	am
passe	aledfdglhb
là	aoccdaemfbgbhciZjb
diplôme	jm
diplô*	jm
poche	am
depuis le	el
peut	aVcXdleXfYgtjW
on peut	bl
pris	albdcjdXedgdhdid
j'ai pris	andcfd
pris un	andcfd
sous	apbkeXfZgZikjX
trait*	aabncndceXgWhqiTjX
jusqu*	anbdcddmebfW
novembre #	al
la main	dceafn
le cv	arfa
<s> deux	amcldZfcjd
mois de	aqbdcaeYfdgZhZimjd
d'avance	ddgdimjd
d'ava*	bccldcgZhdimjc
voiture	dmfchd
voitu*	dmfchd
atelier	dlfa
ateli*	akdlfahd
personnes	ddjj
# personnes	ddjj
lyon	axbdclddedfWjY
octobre	apddfc
en octobre	apddfc
y a	ajcpdYecfX
la vidéo	adccdcfpjY
tourne	akbddcekfahcij
jury a	blhd
noté	aobbcdgnhdidja
a noté	bcgn
que j'ai	apbdccdceofXgdhbiajc
j'ai pas	baerfchd
pas de	bbebgphZjd
plus que	aqcdecfc
partie	cadbecfpgbhcidjd
samedi	aphd
l'aud*	bddmfd
et c'est	ajccedfdgZhmid
voix	acbccpdaeZfmgdjc
commence	azbUcKdyeQfwgnhZiRjj
donc je	apddhc
l'été	ajfkhd
tout l'été	ajfkhd
# la	asdcfd
le lot	aoddfd
l'exi*	atbaedfdgdjb
<s> leur	bScqdbeWfXgUhkiWjm
formulaire	aqbbcdebfdgdhmibjV
planté	arcdja
jointe	adjl
chuis	apdbfd
d'une	dbfcgcio
en novembre	apdafd
session de	am
de mars	aj
mon dossier	am
dire	aIb3cRenfjgohSiP
<s> dire	adbsedgciZ
dire que	boia
que mon	aZjn
est pas	acjn
n'importe	bngc
n'imp*	bngc
quoi	aTbmdmfagVhVimjb
n'importe quoi	bngc
parfaitement	adbo
parfa*	adbo
ont mal	aZbo
jugé	abbn
leurs	aUbmcadbfZgWhsiajZ
critè*	aYboccedfcgdhcjm
la route	acbrcdedgchbja
histoire	aXbqcadbed
qu'un	aYbrcadaemgbhYjd
l'agence	bdddfchdim
<s> l'agence	akbdck
l'age*	ambcddfchbiljd
retenue	aXcsfb
fait un	apbcfchc
j'ai vu	aUbXcndZfYgnhUiojd
gars	abcodleagdhcjd
choisi	aacuebiX
bac	aucpdVeTfXgb
avait un	acbZcsgZhbic
poème	bjclhdic
un poème	bjclhdic
que les	aabaddeagahjiojb
la promo	abcp
ont même	acil
même pas	abbccnhdikjc
produit	cj
<s> faut	acdn
par mois	aZdrfb
prêt	abdjfdhn
de prêt	dj
dois	aUbdccdkedfsgahbic
quitt*	akdkebfd
appart	acdleYgn
j'ai rien	abdohd
d'autre	aZbodkedfdgchc
rien d'autre	aZbodkedfdgchc
d'aut*	abbodkedfdgbhb
manque	aVbocadneafdgXhYiZjn
trimestre	adbddohd
trime*	adbddohd
et un	aSbZcjdjecfYgXhs
salaire	cddpedfbhd
salai*	cddpedfbhd
la maison	aZdqfc
<s> ça	aUbWcadVeoflgkhRjZ
ça m'a	aabZddetgchcib
plus à	dden
jour de	aXbcccdderfbgjhcic
de mes	aXdaeqfbgkhdicjc
j'y	albddXeafnjd
pour un	akbdfjid
quatre	adfm
plus un	dcfm
un test	ajbkcZdZebflgYhYjc
heures	bdcddYeWfrgbhbiajd
# heures	bdcddYeWfrgbhbiajd
donné	aXdceZfrgchdiljd
maquette	aafp
cette maquette	aafp
maque*	bccbdbebfsgdhbiajd
nuits	aafq
en un	apbZcWdVeagkhSikjY
<s> peut	accdgsiWja
etre	aZbacdgkhcio
peut etre	aZbacdgkhcio
entre	cbdbeTfbgvidjc
temps	bYcbeUgnjb
prome*	aYbbccdYeZfagxhbiYjb
fois plus	cm
cette fois	go
truc	aabjcmgmiZjc
le bon	anbbedgniY
mère	dmgbhkicjd
ma mère	aadmgchlid
connait	abeZgnhl
très	abbcgchridjb
bien la	aacdedgmhmid
responsable	ambcgchlicjb
la responsable	hmjd
<s> si	aYbScYdteUfZgThqjW
non je	acbbddekgdhnic
trouve leur	abblgdhmjb
intér*	aabYhmjm
chez	asbQcjdYecfQgbhujU
eux	aTbccpddebhmidjd
chez eux	aTcpecgbho
partir	arcddZecfcgbhmicjc
eu le	ajccdbgdin
marché	aablcdgcik
le marché	aablcdgcik
coloc	bcclgbiljd
croit	accaiq
ouvert	cdim
dossiers	abip
les dossiers	abip
répondu	abjp
m'ont répondu	adjm
répondu que	acjm
étaient	aUbkcldYecfagdhdidjp
étaie*	aUbkcldYecfagdhdidjp
étaient déjà	jl
toutes	akbmfchc
dit à	ambdcdidjk
l'ent*	ddfdidjn
que j'étais	bceagYibjs
lettre de	aqfdja
soutenance	amdd
chiff*	aabjcddlfk
de ma	dm
copine	adcdin
pages maintenant	am
pile	albXcbdteofjgWhWiojO
dans leur	ajclfdhcjd
limite	ardcfchdjd
labo	ak
repro*	akbmcdddgchd
notre	asbTcjdUeafZgZhtjJ
filé	aubZcceafbhdibjc
adres*	apbdjd
suite	apbYeNfrgZiVjd
de suite	abedfphdjj
pratique	edfpgdhd
prati*	ckddecfpgdhcid
et tout	aleYglhd
ajouté	aofd
l'exp*	asbdccddgdha
dans la	cjdbfchdjm
la v	ak
trois	fl
sont	cqddedfcgYhZjZ
jointes	anhdjd
joint*	anhdjd
habit*	al
le nouveau	bbcngcid
d'hier	aqcdjd
rubri*	arbccdhdidjd
en janvier	aqcdhd
l'agr*	amdkecfcgd
numéro de	apbd
devis	ajbacmdbfjicjc
le devis	aobc
faux	aOblc3dWfbhYikja
était faux	aobdcd
sélection	ajbdcbflid
sélec*	apbacadcfkgdiZ
attestation	ao
attes*	ao
reçue	al
rempl*	ajbbcmdcecfZgchaiajn
nuit	aofd
de nuit	aofd
créneau	ak
le créneau	ak
créne*	ak
vide	ik
demande	aXcldbfqgchdjd
demande #	accm
prend	aUbdcbdpecfmgchbijjc
reste	adcdin
groupe	awbScldjeWfRhnia
témoin	aobZcbdaebfbgZhnicjd
equiv*	bscbdbfdgYhYicjZ
reproche	bmgd
manque de	adbqddgahd
méthode	aYbmcmddgdhd
métho*	aYbmcmddgdhd
juge	aXbqcddmfahdid
juge pas	abbqfc
pas #	bocdfb
sur une	aYboclfb
sujet	adbqcbhcjc
le sujet	aXbqjd
la nouvelle	bm
est passé	adbm
le groupe	coedjb
l'imp*	bVcmdaeXfbgphYiZjW
lauré*	aabccq
aucune	aXbsckddeYfdgchbiajd
eu la	acco
bourse	a2bXdkecfVhWiSjZ
d'ici	abdohd
d'ici le	abdohd
perds	acdohd
je perds	acdohd
mère est	dmhb
malade	aadmeofbgdhZid
rentre	andjhbid
je rentre	aldjhcid
près	aabcdmgchlic
<s> cette	bddteafZgchc
l'année	aXbbccdreYfogbhaicja
par un	amcdelfdgdhbid
toute	aYbXcXdTenfqgohViYjW
<s> depuis	eogd
rond	bcdmekgdhb
relu	aYenfk
j'ai relu	aYenfk
chaque	aUdmekfjhcikjd
scène	aXeofkgc
tellement	acdcekfbgn
telle*	acdcekfbgn
cet	aabddYejfngjhd
dans cet	adbdekgj
musique	aobbcjdUeSfcgphajZ
la musique	acdafdgqhcjc
musiq*	acdafdgqhcjc
vie	abbRcvdkeMfVgxhnidjV
ma vie	aYedfcgqhbjc
<s> avec	aZcdflgm
peu	aabdccgmjl
un jour	aYbaddfkgqhcia
passer un	aYbYebgXhnio
coup	bWcTddgohmiajW
coup de	abbZcbeafdgsiZjd
fil	bZdrfbgchwiWjk
de fil	gchpia
adorerait	abbbedfdhqid
adore*	abbbedfdhqid
on est	aabdhpid
gros	aWbbccedgchoiajo
fourn*	bdgchpid
fac	cchdin
la fac	cchdin
l'inv*	ajbcebgahZiojd
annoncé	algbhdil
annon*	algbhdil
l'offre	akgcim
l'off*	akgcim
pour la	aVcddkfpgail
forme	acblgbil
la forme	acblgbil
selon	aacbfbir
<s> selon	aacbfbir
voisin	apbbcbecfdhYil
toujours	abbccbdbecfbglhciq
toujo*	abbccbdbecfbglhciq
veulent	bdhlidjk
ils veulent	bdhlidjk
veule*	bdhlidjk
# fois	aYbdeohcidjk
<s> j'étais	aabm
premier	aobTcjdaeQfcgahtjq
letzte	bbccerfcgVhdibjd
gemacht	apbbdWeWgjhUiXjW
gemac*	apbbdWeWgjhUiXjW
gemacht der	asccfaic
denen	aXbRdUgRhmiljp
hat denen	cZedfcgchoic
ziehen	im
zum	aobbcadmedfagchZicjb
zum #	cddnfchd
unterschrieben	an
# hat	albjcdecfbhdid
minuten	ambndWeYfdgdhZicja
gelesen	bZedfbiojc
geles*	bZedfbiojc
stunden	bYcadbecfphbidjm
stund*	abbWcZdaeafogYhXibjs
abgeschlossen	amjd
abges*	axbYcWddeafbgZhYiajk
über	bldXeSfYgWhkimjR
über #	bddchnib
<s> haben	aqhd
haben seit	aned
oktober	atdbeZga
seit oktober	ardceaga
oktob*	atdbeZga
kunden	accafbhq
monat	em
stelle	akbacZdneXfZgYhXijjj
die stelle	bdcdecgchciljl
ist seit	aXccdcgthdjd
wieder auf	angd
kam	awbIcjddfPgZhciXjk
<s> kann	amdahdijjd
kann jetzt	arda
raus	aoccdnebfbgchaibjc
den roman	cofb
um #	adcddm
# seiten	cadbebfphdjd
ganze	acbbcZdbeZfqgZhnidjd
weg	akbUdaeofSgYhTijjW
ist weg	an
dem	acbIcudkfXgLiYjj
mit dem	bccjdcfdgdhWicjo
preis	ajbkcaddecfbgbhdimjb
preis #	ao
runter	ajcddcfdinjd
% runter	ak
liefe*	bdcmed
nachg*	aqbZcXdZfkgahWidjj
<s> mein	aYbJdoeOfagchviR
führu*	amddedhcjj
in der	albScXdleWfZgdidjk
bewerbung	anbdcddchYidjl
der bewerbung	hbjm
gewin*	aZbRczdbeagZhZib
stipendium	aobdcddjgdhd
abgesagt	aoed
hat abgesagt	aoed
steht auf	amcddlhbjc
auf der	bdcbgdhnjd
montag	atbdcbecgbjc
seit montag	arbdccedgcjd
ein	bVddeUfIgjhrjb
verwa*	amjd
lebenslauf	anbkcbdcecfdgbhaid
im lebenslauf	akjj
leben*	anbkcbdcecfdgbhaid
läuft	albccZdrebfcgYhXibjb
seit freitag	aqdaeb
gesagt ich	apbdgc
nochmal	adbncXdaeWfbgphXjX
nochm*	adbncXdaeWfbgphXjX
neue	apbUcVdmfYgdhRjX
auswe*	ccfljc
der absage	engcicjd
ne stelle	aqec
ich mich	adcddleWfogd
nie	bWcwdZeWfOhPinjo
mich nie	akeagmhdid
falsche	am
falsc*	aqbd
im mai	arcdddgdhbjd
auf nem	aqcchc
festival in	aphc
zahlt	akbacadceafcgnhZikja
hälfte	aogdjd
die hälfte	aogdjd
dazu	atbdccddedfcgchbjc
zusage	atbdcbebgchdidjc
schri*	bWcVdVeYgUhVimjp
<s> bin	bYcVdmeogYhXiajT
bin jetzt	am
fertig	atbbdchcjd
ausge*	awblcRdVeXgZhVibjY
seit #	aTccemfmjd
tage	ddfljd
ich mit	aacnddfkha
geklärt	aqddfcic
geklä*	aqddfcic
nur noch	ccdkenfWhYiZjc
noch #	ccdnecfWhZiljc
ist sauber	bqcbddgchaiajc
zweite	apbacodXecfcgchcjZ
aussc*	asbacddWgdhbidjd
haben das	bpcaecgchY
null	amb3ccebfWgahRiRjc
bin für	aabmdcflgd
für den	bkcZddecfngd
fehle*	adblgdjl
der gutachter	bncdgdid
liest	aWbp
satz	bncdgdid
so ne	aZecfjgdhdinjd
nach #	aWcndXenfXgdhaikjb
# minuten	bqdXeahajb
der neue	aaclddil
macht	aacmdmebfd
fehler	cl
ich in	aYcldaecfdgahnjk
jahren	aYbccodaeofcgchcicjc
# jahren	abdbepidjd
was die	aXbmcrebgZhViZjb
druck*	akbZcqgdhZjY
schle*	acbYcpdcengbhX
rein	aZbjcjd3eVfWiZ
hab #	aWcsebgchjiajY
konkurrenz	abcmddedgdhk
konku*	abcmddedgdhk
kriegt	aabdcsddeafb
auftrag	aacndjedgd
den auftrag	aacndjedgd
auftr*	aacndjedgd
ende	aYdrecgb
sind	albZcldkeVfWgZhVikjX
wir sind	do
zu	aJbTcddzeOfUhYj3
sind zu	aYdp
auf #	alcadkfdhdjd
qm	akdkfdhc
# qm	akdkfdhc
im juli	abdlfdjl
brauch	acbYcZd0eafcgVhSiaja
<s> brauch	acdo
bis	aubUcDd6eIfWgShTiUjd
ist der	dl
kredit	aZckdmhd
nicht mehr	aXcbdlepfcgcjd
richtig	aZbdeq
richt*	aXbccddaetfd
schla*	aadn
hat mich	aacaddesfbgYhdid
auf dem	aMckeqfYhnibjc
bin so	acephdjc
dass ich	aWbacadWfXgYiVjx
ich das	aYbWcadXejfZhsja
für die	accdfp
mappe	aabdcmedfl
zeich*	acbdcddcecfkgphdicjc
und #	dcedfo
wegge*	aYbacYepfk
fassu*	fnhdjc
geschrieben	bbcbdcedfngahYidjo
gesch*	ascSdSePfogRiR
dritt	ambbcdflhdic
zu dritt	ambbcdflhdic
an dem	aZedflidjm
gesessen	aZbZcdenfm
geses*	aZbZcdenfm
bauch*	aZbnccfdgohZia
diesmal	bcfcgqhaiajd
diesm*	bcfcgqhaiajd
der chef	aSbacWdoebfcgmhZipjd
nett	aTbacZddeYgxhdiZ
glaub	aYbZccdaeZgshWiljd
nein	aXbWcbdZeqfbgliXjZ
sagen	aRbOcSdaesfbhjjo
nein sagen	adbccdeagphjibjb
klasse	abbccZdZedfcgshYidjj
sitzt	aaccdZhpjd
<s> sonst	aabccbdXeZfdgYhvjd
damit	aubYcYdYeafYgZhmibjb
zur	ambUcYecfMh0iU
sowas	aOcSdbemfZgvhbiXjZ
bestimmt	aYbccZdcecfcgbhqiojd
besti*	aYbccZdcecfcgbhqiojd
meinte	abedhcip
meinte die	abedhcip
immer	aZbdcddaejfdgdhYisjc
immer noch	aZbdcddaejfdgdhYisjc
angeblich	aXfdgdhdisjc
<s> angeblich	aXfdgdhdisjc
vorher	apccdcecfcgahcimjW
zahlen	ajdaim
ihre	ddecfdgbhjim
pünktlich	acedfdglhdim
pünkt*	acedfdglhdim
<s> auf	aVcoecfcgdhcio
schreibt	akcbeagchdio
einer	aWbdcndbeafdgchbiqjZ
absag*	abeljl
fehlende	jl
ausla*	akjj
<s> steht	aVgdhbjs
doch im	jl
<s> laut	aZbacZdaeXfZgbhbinjs
passt	abcdebgnhbidjl
ins	anbScVeRgYipjn
nicht ins	acbjecidjm
programm	aabdecgdidjq
hatte ich	bdcdfdgdhcjp
samstag	ak
samst*	ak
darf	aobccddjeZfdgjhZjc
darf jetzt	akdd
ausbi*	asbdedfdhdicjd
wohnung	aocadcebfagkhYibjc
die wohnung	blcdedfdglhajd
wohnu*	ajcYdbeZfngjhWiYja
steht wieder	am
und die	aoed
statt	azbmcVdXeYfVgZhWiYjZ
# statt	avcddZecfahcjd
statt #	asdcedfbhd
siegel	aobbeZfWgbhminjn
bekommen	clhd
bekom*	clhd
hat mir	aqbZcXdceWfcgchnibjd
persönlich	edfphd
persö*	edfphd
direkt	am
ihn	aqhdic
meine	aZbbccdnfagZik
<s> meine	aadZejgNhdinjl
nen	a2bIcpdleafchSiQjY
nach der	aabccYdXeafqgdhmjb
korrektur	an
der korrektur	an
alter	b1cUeUfahoibjp
mein alter	an
ab sofort	arbdgbhbjd
frei	akbScadkejfZgYhdiojc
die zweite	bbcpgdhdja
seite	bdcojb
zeugnis	ccjk
mitten	eofahdidjd
geschafft	awbdccddedfahbicjZ
wollten	bcim
wollt*	bcim
fürs	aobZcbdqeafdgZhYicjc
paten*	aybdcYdYedfagbhaja
durch	anbdcpdaeafXgchbja
ist durch	an
ich seit	ccddeqfbgYhdjc
diens*	ajbbcbeafdgchcjp
jahre	akbacSdWeWfogZia
# jahre	alcXdZeafUhnidjk
ersten	ajbccaddeWfZgdhaiajr
den #	bccndaebfagdhcjm
offen	aqbccc
veran*	apcd
kaution	apddhd
kauti*	apddhd
plus #	axcbdXedfZgdhb
mieten	ascddcedfchb
sucht	ajbccdedgchnic
sucht jetzt	an
jetzt nen	al
beim ersten	ajcdhdjl
ersten mal	ajcdhdjl
war nur	aabbcdeYgthbiajc
haben die	gm
bericht	am
beric*	asbZcdgchbid
liegt	aubcccedfcicjd
liegt vor	am
einzige	akbbcnddgchYjc
einzi*	akbbcnddgchYjc
punkt	apbpcXdceZfcgZhYjb
kassel	arbYcjejhXid
monate	apbdcbdbecfjhbjc
# monate	apbdcbdbecfjhbjc
ich kann	alccddelfdhd
rechnung	asbbccgdhb
rechn*	asbbccgdhb
rechnung vom	amhd
vom amt	al
falsch	bucYddeXgZhZicja
bescheid ist	ak
berichtigt	apbbhd
geschichte	apidjb
ner	atbccbdbebfahaijjZ
von ner	amedhdijja
pfleg*	dqhYjc
<s> zu	acbqcdgZjc
wenig	abbmgYidjl
zu wenig	abbmgYidjl
die absage	adbocYekgbhbjb
wer	aabncdddeYgohZibjd
ahnung	aVbucaeXgZhbiljb
keine ahnung	aYbucbeZgbhdib
verdi*	bpcadmecfcgZhXibjb
<s> beim	acbXcmdaelfZgnhZiWjY
waren	aRbZcsdYeVfogZhXic
kollegin	ambccmebfcgchc
kolle*	adbWcodaenfagZidjb
bin #	aYcndcecfk
# da	ambdcmddebfbhdjc
hat nicht	bacmed
nicht mal	aZbZcsfdhaid
<s> muss	aZdo
bis #	atbacXddechZidjb
# aus	abdn
aus der	dk
wg	aZcndkgc
hab noch	abdmfahl
aufm	cddqeafZhcjc
konto	dpedfagchc
aufm konto	dmfa
werd	aYbddmel
dezember	amcddmeahcjd
im dezember	dmebhd
dezem*	amcddmeahcjd
danach	dmeb
mich nicht	aadmejgd
vater	aZbdcadpgahkjd
mein vater	aZbdcadpgahkjd
ich brauch	bbcddsedgZhWidjd
ganzen	aZbdcdenfk
kann nicht	aacoekfbha
die zwei	aWbaclepgdha
boden	aabYcZevgXhd
in dem	bccaddecfsgahVic
# stunden	aTcbdbfqhbjm
probe*	ambXccdZeWfkgqhbiYja
die antwort	abbccdfmicjm
gewartet	abcdfo
gewar*	abcdfo
jeden	aTblcYdYeYfpgbhoicjc
abend	aXdbelfo
schne*	bcdaecfdgphc
krieg	aYbZcZdpeXfagqhVidjb
krieg ich	abbaccdjeafdgrhZjb
hin	bLcRdoecgphniajm
<s> vielleicht	acbcgqhdidjc
vielleicht haben	adbdgo
haben sie	akgj
denk	abbZcddcebfbgrhXikjZ
und ich	bWcadleZflgmhXjc
aus dem	aYbccbecfbgchoikjc
<s> dann	aaccddedfdhsic
kriegen	aZckdcfchoic
krieg*	aZckdcfchoic
kriegen die	aZckdcfchoic
halt	bUcDdtecflhriY
wenn	aQbVcTdkekfVhuiVjU
<s> wenn	aWbbcYdkeVfZgnhpiajY
wenn die	acccddeafdgmhnicjc
kündi*	adbbcadaeYfdgcirja
verein	hl
mitgl*	aZdaedfdhs
# leute	aZddhr
heißt	aabbcdddebgbhcit
heißt es	aabcddedgdir
was frei	aZbcgbir
genommen	aPbZcrdYeYfkgXhYinjm
genom*	aRbYcpdWeWfqgWhUimjk
<s> ein	bkcXdbeafdgWhlikja
kumpel	aXbddnecgainjd
zweiten	bbcbdbeafbhbipja
beim zweiten	aabdgjin
zweit*	ambacYdaeYhYiojY
sein dass	acin
dass die	bbcdddeZfcgbhbiujY
die jury	abbnccgb
schrieben	aYbcdcfahdidjs
wie	aBbCcsdXe1fJgyhBinjp
<s> wie	aRbWcodbeVfbgkhXiVjs
bin ich	aobZckdXeUfbgUhajp
schon im	ajddicjk
dass der	abbTcadaeZfdgYhXix
markt	aVbtcagchYiajk
der markt	aYbpcdhaibjl
groß	ajidjl
wars	albbckflicjW
versp*	baccdceafcgohbimja
lag	aZbpdsedgshOiRjs
bestätigt	andd
bestä*	andd
hat die	asbXcXeZfngchaicjc
unsre	alckedfdgc
hab mit	apic
meiner	aWbZcsemfXgjhXiYjY
schwester	apcchd
schwe*	apcchd
vermieter	atbdcbdchaid
vermi*	arbacUdafYhnicjc
wollte	arcdebhc
<s> eine	bccmddedgdhaikjd
von der	a2bWcYdbeYgZhWibjb
mal #	am
das hab	arfY
vergessen	ambccdemfZhcjc
verge*	albaccelfYgdhaicjk
geht	cddjedfZhdimjc
mir die	ambZcceagdhYiZjq
entsc*	aabncadpeVfbgbhXiajk
platz	aocadaedfbgdiZjn
verlag	bYgdip
hat jetzt	ap
jetzt ne	am
unsere	atbccbebfdgdhc
<s> unsere	aqcdec
ist von	ancd
# auf	atcZddedfdhd
über die	bccdhl
namen	cl
geändert	aocd
geänd*	aocd
dieses	blcbdmfdgdhaicjb
dieses jahr	akcddmhbjc
nacht*	ajcZdderfWgdhXidjb
studium	jm
vorbei	anhc
ist vorbei	anhc
hat nen	cngc
reisekosten	apddeb
reise*	apddeb
weniger	akbacpdceafcgdhb
nachm*	aojc
abgesprungen	ao
sagt die	apic
telefon	bcel
am telefon	bcel
alt	axbjcdeZfPgaiYjj
kein argument	abbpcdjd
völlig	aabscbgcjc
ding	aYfYhmidjd
drauf	aZcnddebfnhb
andere	aYbQcrdmemfVgThUiWjj
mieter	aVbbclddedhbirjd
da mit	aUbWckddebgahtjd
mit weniger	aZbccqhd
wurde	bdcpdbfchc
<s> ohne	aWcbdoedfdhmjc
muss ich	abdqgdhd
ich im	aocdedhdja
juni	arccebfdgdhZjd
im juni	ajdkhb
ab #	cadnfa
hoch	aabmccdueofcgphNiU
hab nur	ccdmejfahZib
von denen	aZcaekfdgchWisjY
und dann	aabddcerfdgb
leer	aWbjccdceqfdgkhYibjY
hab mir	acdbepgcha
# tage	adfm
vorge*	abeojd
jedes	aYebfr
waren #	aWbccXdbebfsgdhbjj
<s> seit	apbccadaeXfngbja
so viel	aYebfr
geben	adbbccdaeafdgthcidjb
versprochen	aabdecgkhdimjd
klapp*	acbbcddbeYgsibjd
theater	aobacndXeTfZgkimjO
freund	aUbWcbgchwic
abteilung	alij
die abteilung	alij
kurs	aoccdchbikjd
meint	abcdhdip
nehmen	abccddedhbisjd
die nehmen	adcchdip
leute mit	adblcchciljd
die nur	aabdedip
nur den	ajbcccddgdim
jemand	akbbcYdbeafbgbhbiojk
schrieb	abbdcbdbedfchcipjl
schrieb die	il
monaten	abdmebfcim
# monaten	abdmebfcim
monat*	abdmebfcim
jemand mit	ajbdedjl
entschieden	aXbpccecgdhdjl
meine #	aWdafdhnjm
standen	aYbddcedgphcicjm
ich ein	bccnddfbgbhcidjk
saqué	aqgcjb
carnet	albbcjddeZgXhdiajp
el carnet	apedgdjd
carnet de	apedgdjd
dieron	bbcvdbeZfagZhaibjZ
lo dieron	abcqjd
mudo	aj
marzo	albbcddneafcgbhcid
contrato de	aaccdjfdhZjq
piso	bbcndcgdhbja
firmado	aohd
firma*	awbXcadXeZfagZhlibja
seguro de	asddfdhb
por mi	akbddcfmgdhd
cuenta	aablccdaecflgohYicjc
mi cuenta	akbddcfmgdhd
ayer	aubcccddfdgdhc
de ayer	asbdcdddgdhd
tengo #	dYgdhkjm
# clientes	apda
al mes	dl
los dos	akbccddagdhaip
figura	an
salió	aycbdYebfcgdhYibjZ
en el	aYbQcbdYengShkiRjt
el pdf	ak
revista	bWfdhaidjq
la revista	ambd
eso no	arbchd
vieron	acboccdZeXfbgZipjb
grupo	atbNcYeZfVgYhliv
el grupo	am
el de	an
mandó	am
vacante	al
vacante nueva	al
nueva de	an
bajo	bacadYeafrgYhlibjZ
precio	abbmcaddfbgdiljj
el precio	ajfdimja
# si	aqdcfdhc
solo la	arcddbfa
llegó el	aojd
pasé	ascZdaelfYhdidja
<s> pasé	aqcdddfajd
# con	akcjfcjc
# me	ccfpjc
tembl*	akbccdeofdgYhdjd
jaja	ccgqhcjd
repet*	akbdcYddfahpidjZ
eligieron	bcgchdikjd
que eligieron	bcgchdikjd
renunció	apcbic
renun*	apcbic
renunció a	apcbic
beca	ajcqddfdgbhZiXjZ
la beca	crgchaiYja
está	albncPdreRfVgkhLjO
está en	adbccZdqecfcgchZikjc
web	apcndSeQfXgbikjk
que subí	aocd
estaba	bdcledfdgchdidjn
ahora sí	gn
lo tengo	acbpdaecgnhZja
tengo bien	aogchd
años	aVbmcQfngkhRiZ
# años	aabocTfXgnhTibjj
años y	ambdccdZeofdjZ
no lo	aobnccdYebgdhajX
puse	bdcddaebgchcjp
puse en	dbjl
dijo	apgdid
me dijo	apgdid
dijo que	apgdid
volvi*	aqddfd
septiembre	am
en septiembre	am
septi*	am
ayuntamiento	hdim
ayunt*	hcim
hay	aYbccsdleLfKgQhqirjo
resolución	aocc
resol*	bZcYdbebfbgZhtiajb
del lunes	anid
cuento	apckdcebfdhbja
salió en	aohc
en una	aredfchb
<s> puedo	aycddYeZfYhZjc
jefe	apdc
preav*	aqdaed
ya tenemos	aqgdjY
mercado	amcZdpeQfQgahnimju
merca*	amccgdibjk
pago	aobdcddleYfZgchbja
funci*	apdbecgailjb
convocatoria	ajcdfbgZimjb
convo*	ajcdfbgZimjb
febrero	ddedfngchdjd
febre*	ddedfngchdjd
cupo	arfbgbid
fecha	am
fecha de	am
a las	bncYdVeafmgahZja
las #	ajbbcZecfkgahYikja
hora	ddeofcgchc
chile	awbUcddoedfbgkhdiWjc
de chile	ak
marca*	ao
fuera	bqhZjd
plazo	al
título	adbjfbhdjm
mi título	fdjn
título de	fcjn
enfer*	aqbccbdoebfcgahaibjZ
correo	bccadaelfagbhZicjo
el correo	aXcdddemfdgdhbjq
novela	bccZdcebfqgahbjY
la novela	ascbfZ
pagin*	ascdfZ
abuelo	cdddfnhd
entera	ajbacZdbengahjicja
universidad	aqblcjeafZgcjV
la universidad	an
nota	acbldXeafXgmhciXjm
mi nota	bpdbha
física	anddfb
ya tengo	aqjd
coche	ccdcedfkgdhcjk
tengo coche	jl
llegar	dqeZfbhdjc
pusieron	bjcadZeWfagdhbjr
pusie*	bjcadZeWfagdhbjr
un #	aQbtcmebfYgbhWikja
y es	bncddc
ridículo	aYbvccdaeZfdgdhbib
ridíc*	aYbvccdaeZfdgdhbib
decir	adbqebgaic
<s> decir	adbqebgaic
decir que	adbqebgaic
falta	anbncbdleYfcgYhZiZja
perfil	acbqccecgcid
es una	adddepgahbic
jurado	aXblcZebfdgbhdiljm
el jurado	aXblcZebfdgbhdiljm
iba	apbscadSecfOgYhoikjp
desde el	bjcZdSflgXic
principio	aabnedgdhdjj
el principio	aabnedgdhdjj
<s> yo	aVbpcWdceZfbgZiljk
y lo	aqbkcZddedgchcjd
saben	bpccddeafdgahaidjd
lo saben	ambkecgchb
cogieron	adco
que cogieron	adco
cogie*	adco
sabe	abbnddecfcgdhjid
y yo	bXcqdZeYfpgahSicja
yo lo	aabdckhnjd
ganó	akbdcogdiaja
que ganó	bdcpgdibjb
floja	aXcpddgdilja
mía	aobWcsdbeYfcgbhaiXjW
la mía	bbctfcgdhdiZjY
a mi	aXbackdmfqgXhXiXjY
prima	aUbuckdPeOfPgWhdjv
aceptaron	aYctdcfchbidjd
acept*	aYctdcfchbidjd
con un	cmdafYhj
<s> los	bactdcecfWgZhYiZjb
eran	albdcpdafahbicjd
eran de	ajcj
gente	aWctdXfWgRhXiljU
sin	bScadqezfCgUhViJ
ni un	adbdclij
cliente	aWbaccdbecfdgchwibjb
conoc*	aYcljn
si no	aUbbcbdteYfdgdhkidjb
no pago	aadpechd
# días	adbbcYdlerfTgdhYjX
tengo que	aWdrecfbhdjk
pagar	alfb
pagar #	alfb
alqui*	aUbccodpeXfagbhbikjb
es el	aablccdmecgbiajd
último	aUbWcmdsecfcgmhYiWjX
año	aTbXdpeVgThbiUju
año que	abbccbdpgdhkicjb
pedirla	acbcdnfdicjl
pedir*	acbcdnfdicjl
edad	abbbcddmeagahdioja
mamá	bddoecgdhcid
mi mamá	bddoecgdhcid
soy	bqcSdqeZfQgniRjT
soy el	aXbadoecfdgbhn
trabaja	aXbcdoecfcgdhmid
llevo	aYcdddeofmgdhcjc
<s> llevo	aYcdddeofmgdhcjc
cuatro	bccbdbenfkgchcidja
noches	aZccdYemfrgchXjb
ojo	aWbacadbenfYgnhlicjc
sentí	aWccddewgZhcidjW
<s> qué	bacddcetfagYhaicjb
rabia	aYbccbdZeufYgdhd
dio	abbdcodWecgWhnivjk
me dio	em
pena	bccmejfOhc
tenía	bbcpdXeofbgbhaiZjb
mano	aUbTcddTeZfsgthqjR
a mano	aYfq
solo para	dbfngdjd
para esa	acddemflgbic
propuesta	blcbedgdhZicjl
propu*	blcbedgdhZicjl
levan*	aZfq
# para	acdm
para el	bbccdmeafogbhcicjd
el casting	fj
esta	bWcLdjePfXg1hZiYja
libres	baccddecfsgZhdibjZ
hice	aocbdaebfjhdja
<s> hice	akcddcedfjjd
hice la	fj
técnica	fk
técni*	bdccddecfmgdhbiljd
siento	acbccdddeqfbgkhdiXjd
<s> siento	bdemfcgliZ
siento que	bdemfcgliZ
ese	aQbccSdjfdgrhmjN
que ese	ebgm
mí	acedfdglikjc
para mí	acedfdglikjc
algo	aXbYcXdaejfbgviYjb
algo me	adglhlid
me dice	ebgqhcic
dice que	aYbWcadbeUfZhrij
que a	aNbSdYeUfpgdikjk
va la	gmid
venci*	alddgmhdid
capaz	aXbqccddeZfdgohdiajb
<s> capaz	aZgqid
que esta	adccgqibjc
esta vez	aagpidjd
aprendo	abbcdaecfdgthbib
<s> aprendo	abbcdaecfdgthbib
apren*	aXbZcbdXeZfpgshaiZjb
al día	cddbfdgnid
arrie*	aXbddoeZfdho
esa empresa	aabbccemfbhn
palabra	abcdeafcgmhmid
palab*	abcdeafcgmhmid
este mes	aZdlfahn
toca	aahn
ellos	cbdWeafagdhribjk
deben	aVdceahu
me deben	aVdceahu
ahí	aTbVcqdVeVfWgjirja
comenta	bdin
comen*	abbdcdhdirja
comenta que	bdin
nuevo	alcXdYfXgYivjY
dura	aXbOcqfSgshbjX
un mes	bZcbdYenfngXhbjd
según	bZcZdZeXfbgYhZipjn
<s> según	aXbccddbecfcgchbisjj
profe	albdecfdgchciojc
profe de	albdecfdgchciojc
casero	bdedgdhdiojd
acaba	aVbZcbecfbgbhZiojp
siempre	aZbncdddebfbgahbipjc
siemp*	aZbncdddebfbgahbipjc
abrieron	ajbdcdebfcgaipjc
abrie*	ajbdcdebfcgaipjc
dicen	aYbocadcebgZhXirja
<s> dicen	adbdccedgdiq
fondo	aYbdccddedgditjb
ya no	bYcWeqfbgWhZirjP
tiene	abcudUePfBgjhrirjW
rechazo	aYbdcbhZibju
recha*	aObrcWdTemfagZhUjq
ponen	acjl
ponen que	acjl
ponen*	ancdddhcibjl
entra*	aXbZckeZgphZiZjj
como	bScZejfFgUhbjt
<s> como	aWbcccdcechcjt
en mi	albcckdXeXfZgahWiZjo
mi cv	dcedjo
inglés	dZedhdjo
inglés y	dZedhdjo
portu*	abcndcecfdhbjn
según el	ecjk
texto	adbacmddeYgbhciXjq
no encaja	aabngdhcjl
ya les	aXedgdidjt
había	dbeofdgchdidjj
entrevista	bccbddebgmhcia
que tengo	aZdbfcgcidjt
aprobé	am
examen	bngdjc
oficial	ashcjd
boletín	an
el boletín	an
bolet*	an
martes	aobbdYemhXjb
el piso	aXcpddfj
sigue	bccbddebfdgrhdidjb
# lo	ajbpcbdaha
ver	adclddeofQgchdicja
aprob*	audcfchdjd
cerra*	aq
piloto	ajccfdjl
piloto con	jm
con una	ajbdcbddfbgchkjk
faltaba	aqja
falta*	avbdcdgdhcibjZ
ya lo	aWbZcldXeWfdgqhWibjq
apost*	albccdgdhdinjb
error en	aocdjd
código	arccgchcjd
arreg*	bccbgchqicja
desaparece	arbdccgchdib
desap*	arbdccgchdib
ganad*	cmhd
concurso	aubdcdgbhdid
concu*	aqbacndbecfbgZhaibja
desca*	ajbocdedfchdib
meses por	dcfmjd
adela*	aofc
jefa	ambccadWeVfYgmhaiojZ
autor*	axdZeXfbhaid
me dieron	aredgd
menci*	bdcbdcecfcgahdicjs
concurso de	aqgc
contestó	anid
me contestó	anid
contestó que	anid
la segunda	ao
cuando	bUeqfOgqhX
pedía	aqjb
temporada	ambccdglhcidjd
ya me	aaedgpjc
acta	asddedgdhc
acta del	al
junio	aZdrhdjd
de junio	ak
cayó	ajcdedgnhcid
ponente	aphd
sábado	albcdbebfogchbid
pidieron	aqhdid
pidie*	ajbbcbdcebfsgZhYiaja
reemplazo	aphc
reemp*	aphc
evaluaron	ambneZgchdjc
mi propuesta	ajbmfdhcjc
categoría	atbbcdfcjc
<s> ahora	an
noche	ajedgmic
queda	anhd
su	ambUckdEeNfcgGhpjx
con su	arbdccgchcjb
traducción	aqfbhb
la traducción	aqfbhb
quedan	doeYfbjd
y quedan	andd
quedan #	doeYfbjd
# menos	aocdddfc
licencia	aqgdjd
licencia de	aogdjd
piden	atcbdkecfXgchaicjb
piden #	aocdfd
# personas	ccfnhcjc
en su	arbacmdcedfZhZicjZ
banco	azbZcYecfYgbhpjj
el banco	am
papel	arbccndbebfbgchbicjY
en mano	al
abril	avbbccdVeafbgbhZikjZ
en abril	alddedhdiljd
buscan	gaiojZ
que buscan	gaiojZ
ahora es	anid
anterior	akbjedgchSiWjb
anter*	albcdcebfdgbhZimja
sostiene	adbkgZhdin
sosti*	bkccddgZhdimjd
lado	abbjctdcebfXgchZibjc
punto	aYbncdddeYgmhb
<s> esa	aYbqcZecfbgmhbicjd
injusto	boid
injus*	acbtcdgdhciY
por una	aqcddceagdibjd
foto	bk
y dos	aYclddflic
a un	bacrdcgdhaic
dirigí	bbcsdbedfdhZic
artículo	cjdk
el artículo	cj
artíc*	cjdk
que aceptaron	adcohdid
y el	badpeafagdhWidjc
no hay	acbddbgdhnidjj
color	abbocwdGecfqgjhXiY
la otra	aYcq
vendemos	cl
vende*	cl
lleva	abcndcebfdgahnjb
y ya	bacmdVemfdgVhaiojY
subieron	acbdcndnebhbjc
subie*	acbdcndnebhbjc
cuarto	aYcddrgdhd
no tengo	aYbbdmenjc
dónde	addm
tengo dónde	addm
ventas	abdpeZfbgdhdjk
<s> estoy	aabXcYdtepfZgThZiXjX
crédito	aXdveXfcgchcjc
crédi*	aXdveXfcgchcjc
enero	dreXgdhcjc
bebé	aUcddufdgd
neces*	bccbdsebfbgahbibjd
dejó	bcdbeqgZhcjd
me dejó	bcddeqgZjd
verdad	aabndaepgYhdiaja
todavía	aceqgbib
<s> todavía	aceqgbib
todav*	aceqgbib
cada	abbcckelfdgXhdimjd
edificio	aobccdemgZhbic
edifi*	aobccdemgZhbic
delante	acbcepfdjd
delan*	acbcepfdjd
delante de	acbcepfdjd
toda	aabncXdbfngZhbicjd
toda la	acbdcdddejfogb
la oficina	aVbcdmerfcgdhcjb
capítulo	aXbbcadcebfvgchcicjb
capít*	aXbbcadcebfvgchcicjb
veces	acbZdaeZfxgYhXiYjY
ayuda*	aabdcddlfogbhdid
con los	aYbdcaddfngYhdjp
papeles	aabdckfogahd
papel*	aVbcckddecfsgZhcidjd
entero	aYbdcddZebfvgchajd
respuesta	aUbacadbebfngchliajq
respu*	aUbacadbebfngchliajq
es mi	aYbcdbecfWgrhmjb
los #	adbddbebfSgphYjo
<s> esta	abbdedgqid
voy	bZcaeYfZgohkibjc
voy a	aYbbccdbedfdgphlid
dar	akcSeVfjgcij
a dar	aYbnglhc
dar el	gk
prometo	aXbddbecfdgtibjd
súper	aYbbcZdneZglhbimjb
señora	amcdecgmhcid
la señora	amcdecgmhcid
conozco	aVbcdaebfcgbhuibjc
<s> conozco	aVbcdaebfcgbhuibjc
conoz*	aVbcdaebfcgbhuibjc
conozco a	aZbdcchq
coleg*	aobbccecfagdhjjb
<s> somos	acccdafchrjc
por si	aZbYdXfdgahvic
escuc*	aabmgdhdik
el director	aYbndbecgcikjd
diciembre	hcil
en diciembre	hcil
dicie*	hcil
foro	acgdio
un foro	acgdio
<s> parece	abcbgcirjd
parece que	abcbgcirjd
que solo	abjm
agarr*	akfdikjd
gente de	cdik
misma	aZcdgqhc
la misma	aZcdgqhc
puro	aabceagohYimjb
dijeron	abfcgdhmibjm
dijer*	abfcgdhmibjm
dijeron que	abfcgdhmibjm
hubo	fbidjn
que hubo	fbidjn
plazas	aYcYdVgYipjt
maest*	albnccdaebfZgZhYibjl
venía	aVccdafZhdjv
solicitud	adfdhcibjq
la solicitud	aZhdibjr
que no	akbUcUeqfahjiSjY
presupuesto	abcdfnidjj
este año	dmgd
podía	aXdbemfbgdhdiajq
fijo	amcjddjc
# ya	aacddaedfdhpjk
julio	ajclebfbgYjk
desde julio	ibjl
requisito	amjc
junta	arbdcYdcfagchtikjb
mandé	aubZcZecgVhbiajk
mandé el	apgcjd
abre	albccbddedgnhaicja
inversor	bnhc
el inversor	bnhc
inver*	anbmcadcedgchX
puso	ambdcbdbecfbgchnib
su web	cohc
en vez	aofd
dictamen	andd
el dictamen	andd
dicta*	andd
hace	bpcadleafVgZhZicja
terminé	apbddd
terminé el	apbddd
curso	bbcceZfsgahYiajZ
el curso	bddYeaftgbhaibjb
curso de	aodd
auxil*	aodd
inmobiliaria	ajgcik
inmob*	ajgcik
pareja	ajbccpdafZgahYicjc
echó	ajbbcdecgciajo
metido	adcdhcip
modo	aYbtfdgcibjc
versión	atcddcfZjd
museo	arccdjeXfWgjhjjd
un año	cddZfdgbjr
nunca	arbUcWdWejfVgnhVjV
nunca lo	arfdgcjd
pasé la	aqcddcfZ
oposi*	anccddfcgcil
puesto	alcZdbebfbgphdjY
quitaron	akdcemfdgc
me quitaron	akdcemfdgc
quita*	akdcemfdgc
alta	a3bYdXeXfXgd
el alta	aqecjd
médica	arddebgchdjd
proyecto	cmfc
proye*	bbckddedfZgdhXidjq
a una	cnhc
sola	aacp
audic*	albccledhd
muestra	dafo
muest*	cddZfnhcjd
antes	aqbYcXdmeZfVgjhWibjX
deuda	am
la deuda	am
informe	asccddfcjd
el informe	an
estre*	arhaid
nuestro	alcledfchbicjc
<s> nuestro	aqcdhdjd
ya está	aqcdjc
tienda	al
la tienda	al
factura	argchdjd
la factura	argchdjd
nombre de	bbcbeohdidjd
de mi	aRbdcldkebfXgaiaju
mi ex	fdhoidjd
<s> nos	avbdcldbfbgdhciXjb
los de	cm
cooperativa	ajcagdhnidjb
conseguí	ddedfdhl
minutos	alccecfk
# minutos	alccecfk
comité	apjd
el comité	am
puntaje	bl
el puntaje	bl
punta*	bl
incluida	asbdcbhdjZ
así de	aYblccdbekgbhmidjc
nivel	aVbqcpddgbhY
conmigo	adbqdbgbha
conmi*	adbqdbgbha
por el	aVbvdagdhXia
absurdo	adbogdid
absur*	aZbsgcicjd
el que	bmccdcfdgdhliZjd
proceso	aUbmccddflgdicjn
<s> vi	adbYcsedgdjc
otras	aYbcctddfchc
desaf*	aabccqfd
yo no	acbkckhd
<s> las	anckecfcgchbicjc
del año	aacmflhb
al lado	aWcufahcic
inquilino	acbdcp
inqui*	aYbccnddhnic
ningu*	aUbbcpdbekfZgnhYiZjb
de los	cl
yo sí	aZcq
<s> sin	acdqedgdjc
residencia	acccdrecgdjd
que viene	acdn
devol*	aYcbdtebfdhdjd
<s> con	aVbVcXdseUfXgricjZ
con lo	aZbkccdoecgc
gano	bcccdoecgd
taller	abbpcvdcfagjhWijjZ
el taller	dk
en junio	aWdshd
<s> desde	bXddetgZhcja
el martes	anbbdZemhXjb
ganas	aVbXccdYeofZgshXiajc
ganas de	aZbadbesfcgdhd
vergüenza	aceqgbid
vergü*	aceqgbid
mi pareja	apddejfagchb
te	aabacTdWenfFgNhbiHjs
<s> sentí	aYccetgbhdidjb
que se	acbWcddbemhpiVjb
se me	bYccddetfmgWhUiZja
<s> cuatro	fk
<s> dejé	fmhc
todos	aUbZdUejfYhnilja
todos los	aZfrhc
domingos	aaccflgdhbidjn
domin*	ajbccadcecflgbhYibjm
año en	aYddecfmhYjp
en ese	aZbccddaeVfkgphlibjc
guion	fmhd
hicimos	cdddfojd
<s> hicimos	cdddfojd
hicim*	cdddfojd
hicimos #	aYfq
del presupuesto	abfn
aprendí	abddfqjd
<s> aprendí	abddfqjd
esto	aZccdseafkgchaja
tres	aVbbcydjeNfdgXhZ
años de	fk
coraz*	abdcgpib
quien	aXbncddaeafdgqhYicjb
<s> ese	adblddebgohbicjc
departamento	anbbcdebfdgohbiZ
de eso	bacdgphY
medio	acbYcbdcebfsgZicjc
todo se	anbccdfdgdhj
consumo	aacmdcedfdhljd
jura	anbbcjeUgWhbipja
jura que	gdiqjd
solo a	aXbdcdddfdhdiuja
extra*	akedil
por un	aWbccpddedgZhdipjd
andan	bbccddedgZhdiq
la jefa	aXbdcbgnipja
ponía	bdjn
que mi	abbccogdiajj
demasiado	aabocbddecgahYiYjq
demas*	aabocbddecgahYiYjq
leyeron	abcddaebgaipjj
leyer*	abcddaebgaipjj
<s> su	aWbqcmdbeZfVgbhb
respuesta fue	aabdcdhdicjr
peque*	bccddcemfdgbhcibjl
preso il	am
patentino	aqda
il patentino	aqda
giovedì	bdccdYebfrgahc
giove*	bdccdYebfrgahc
scorso	bcedfdhnidjc
<s> da	albcccdcenfagdhc
contratto	akbbcbdoedgdhZid
ho fatto	aqfZ
bancaria	arfbha
banca*	akcnddfahZ
per un	bbdafnhc
anno	apbMduecfzgXhTiajZ
un anno	albbdcfjhd
affit*	akbaebfbipjd
manca	bcdmhc
c'è	ambZcodaedfcgchbicjb
pagina	akbaimjd
# il	apcbdc
ci ha	atcZdcfZ
gli	aZbUcqdUemfVgmiTjW
che gli	bccdecgoiZjc
manca*	awbZcbdcedfbgahcibjc
lunedì	awbYcddagchaidjd
da lunedì	aqdchd
ci credo	cdgn
punti	am
# punti	am
<s> posso	atbddafcgdhcjd
tolto	axbbccdXfcgdhaidjd
mancava	apfdgd
ora	asbZcYdWeZfWgZhnibjc
aggiornata	apgc
aggio*	apgc
abbiamo	asbdcadbecfjgdhaidjc
<s> abbiamo	asbdcadbecfjgdhaidjc
abbia*	asbdcadbecfjgdhaidjc
pagano	bcedgchdipjc
ottobre	arcdddhdid
ottob*	arcdddhdid
mese	aYbVcadkebfagshWja
in tutto	ao
vinto	aubdcbdchZic
vinto il	aubdcbdchZic
graduatoria	aqcdddhd
vuole	anbccadcebgZhoiZja
parole	azbWcadqeNfXgPhcjo
anni	acbXcXdjfmgZibjb
# anni	bZcYdmekfcicjb
c'era	atbddaedfYhd
il mio	amdaeafcgZhliQjX
racco*	bScmdceYgahUitjV
uscito	aybVcYfdgchXiajc
rifatto	avbbcbdafdgbhbidjd
rifat*	avbbcbdafdgbhbidjd
da #	aYbkcVeWfVgbhviajb
risul*	aabbcmdbecfagbhbibjq
pronto	apbYccddgZhbinja
tolto il	arbdddhd
mette	bccmdaedfdgdhkibja
mette #	arhY
mila	anbacYdWebfXgchpibja
# mila	anbacYdWebfXgchpibja
<s> hanno	albScqdcedfcgWhbiXjk
aperto	ancd
un'altra	aocd
di un'altra	aocd
un'al*	aocd
nostro	bYcrdcgdidjd
nome	aybScodaeZfdjR
verbale	albZcbdcecfbgbhaicjp
verba*	anbYcadbebfagbhZicjo
l'int*	asbcfdhc
fattu*	akbdcmha
<s> è	aYbmfm
decisione	aabtddebfcgahc
sbagl*	bwcYdceafZgahUibjc
l'ha	arcXdZeagnhbiajY
chi	aZbOcsdXebfQgohoiajd
fa	accpdXeagbhbiT
ricerca	aYbjccdpgchb
ricer*	aYbjccdpgchb
arriva	aXcldn
alle #	cpdahc
metà	aUbWctdYebfbgYhYjn
delle	ambXdmfbgmia
mie	aXbWcvddgbhdibjd
ci sono	bdcpdcecgdhbia
li	ambPcwdQeTfLgdhnipjq
tutti	aTbWcpdcergVhZjY
entrata	aabccmdXecgphdjd
e io	akcldZhd
ho #	aWcmdafcho
che non	ambZcddnecgchaia
# mesi	anbcdkebfXhc
devo	abbddsecfdgchdic
lasciare	abbddsecfdgchdic
devo lasciare	abbddsecfdgchdic
non ho	anbTcZepfdgbhZia
niente	aWbrcZelfkgWhXiZjZ
ho il	alfd
un contratto	aYdphd
scade	aVccduha
settimane	aXbcdZeofmgdhd
chiuso	ambZccdceohZ
sabato	adbqcZdYemfNgjinjb
di #	bacbdXenfogdha
memoria	aXcbdcfthdjd
loro	aYbldRemflgVhliWjW
ore	apbUdkeXfdgbhWjk
# ore	aabccddbenfmhcjc
senza	albWcZdmeafmgbhbiajZ
lavoro	ajdcedfmhb
notte	aVbdddfthd
stavolta	bddcebgphdib
che stavolta	adbdecgpic
stavo*	bddcebgphdib
ci hanno	bbccgojd
cucina	ajbccddbfcgo
la cucina	ajbccddbfcgo
siamo	acbXcWdpeYfXgVhliXjo
<s> siamo	cbddedfdhojc
della	bacVdYeYfUgdhujd
dicono	acbZcddaeYgdhqiljd
<s> sono	abbWcVdVekfbgohoiZjZ
anche	apbdcddYecfchk
che la	aUbcdXedfdhqin
commissione	acbqcadcedfcgahbiljY
la commissione	acbqcadcedfcgahbiljY
che al	acbdcdecgchcirjd
dal	bXcUelfNgbhyiVjs
già	aQbWcVdbeZfdgXhqiUjw
indic*	aYcdechbjs
nel cv	adedjo
autoc*	aUedfnjo
iscri*	ambbcbdbecfZhm
allegato	jk
era quello	aojd
iscritti	ccdcfaho
erano	akbdcoddeZfcgchdidjc
laboratorio	ao
labor*	aobZcaddecfcgYhZidjo
stessi	coha
gli stessi	coha
liber*	ardbid
residenza	aqddhc
tirocinio	aacqjd
tiroc*	aacqjd
faccio solo	apdbfd
viene #	an
relatore	apcc
il relatore	apcc
relat*	atbacbddidjd
dato	ambdckddhdid
cercano	aqca
cerca*	aqca
<s> avevo	akbcgdjl
sbagliato	akblfdgdhd
caf	aqbddaecfagXhsikjj
sotto	akbacdddepgZhcidjd
soglia	jo
nessu*	aofb
<s> che	abbZccdZeyfbgXhciWjY
ma ho	aqddhb
patente	aqccfd
la patente	aqccfd
il secondo	aqib
per le	aodd
diret*	bbcbdcebgmhniajd
richi*	arbdgdhc
settembre	anbccdddedgdhbimjd
sette*	anbccdddedgdhbimjd
gara	fm
corto	ancc
premio	aobccZhcim
punteggio	bacbjn
punte*	bacbjn
ammes*	bZcojc
<s> mia	ccdnedfdgdhd
firmato	aqbbcdgd
ha firmato	aqbbcdgd
a tempo	aqcdhd
reddi*	edgdjn
tutte	aRbocsecfbgahZicjc
# minuti	aYbndcedflhd
giuria	aXbuccfdgajd
la giuria	aXbuccfdgajd
<s> gli	aVbccodceafbgchqjd
altri	aSbbckduepfWgbhOibjW
gli altri	aYbccmdceqfbgbhWibjc
preve*	bdcpeagcidjd
<s> chi	aZbacmdafcgoidjb
la metà	aZbccsddfdgbhcid
metà dei	abbccoddecfdgailjc
l'uni*	ajbZcddqecfdgbhdibjc
volta	aacqdneVfYiW
ogni	aUbXcbdVeWfuhYiljc
sera	aabbcRdNeZgqit
quella	aRbTcpdVeofqgahaicjc
giorni	aXcddbeofjjd
# giorni	aXcddbeofjjd
lettera	aXbacZdcebfqgXhbicjm
la lettera	aacbfsgahdjZ
riscr*	adbccbfsgbhdiajZ
trasl*	aWbccbdcedfbhvidjc
conos*	aYbbddeZflgdhqidjc
l'ass*	bYcZdoeWfbgXhoiajZ
<s> secondo	aZbbcdedgchdir
l'editor	akbbgdil
l'edi*	akbbgdil
arrivato	bcin
è arrivato	bcin
mi hanno	ambocYdbeUgYhYinjY
agli	bbebipjc
nella	aXbXcXddecfagahaiYjx
vogliono	adbccdebfcgbhZicjt
<s> vogliono	aXbcebfdgbhaidju
vogli*	adbccdebfcgbhZicjt
gliel*	accmhdiZjn
tirei	anjd
<s> tirei	anjd
terça	avbbcddceafdgdhcidja
já	aobmcOdPecfOgOibjn
o contrato	aj
fiz	fk
<s> fiz	fk
aluguel	abdo
alugu*	cddoedjd
loja	albqccddeZfdgYhdibjc
inaug*	aubdccddedgZhb
tão	aabacbdbeqfbgnhYibjb
monta*	akddedflgc
porta	bTcodZeTfUgnipjZ
parecer	bacbhdidjq
o parecer	bacbhdidjq
parec*	bacbhdidjq
de um	asbdcdfdgdhdid
gráfico	apdd
gráfi*	apbcckdchcidjc
que nem	bacldcebgdilja
no meu	arbZcYdbebfchbjk
artigo	aqddhd
é de	anbaccddfdgchdin
outro	atbbccgdib
consigo	anbdccdbemgdicjd
fazer	bdcddmfdhd
por #	aubbcbeafYgdhbicjc
visto	bdccddfdhbip
aprov*	akcmddfcgdhdjb
temos	andc
<s> temos	andc
temos #	andc
agora	asbYcYdXeYfWgohaibjX
em março	acdn
era #	apdd
certidão	arbcfcidjd
a certidão	arbcfcidjd
nova	asbWcndceTfXgZhdipjZ
ganhou	bccrddecfdgahdiWjc
que ganhou	bccrddecfdgahdiWjc
bolsa	apdoeVfNgdhbiljQ
desis*	anbccbengahdiajc
saiu	azbYcZdZebfbgahaiYjb
saiu na	apcdib
lista	akbddcenfbgZhbjW
mais #	aqddjc
série	arcdedjc
anos	anbTcddceNflgjhUij
# anos	bccZdWeZfqhaidjk
botei	asdaecfdjd
currículo	ajbccddbechdjm
currí*	ajbccddbechdjm
<s> meu	aqbWcYebfagZhlicja
meu conto	ajbmcdgdhcjd
numa	am
os	aqbTcpdReJfmgZhRiTjz
deu	ajbccYdWetfZgahaicjc
mesma	ancXdaedfnja
coisa	apddedfcidjd
acabou	ajbccddogchbib
tá no	bcccedhdjm
ar	a2bYcbdkeUfaiU
no ar	asbbcdedhdjb
câmara	aqhdid
a câmara	aqhdid
metade	anccddfdgdhdik
tenho o	bbdchnic
ofício	arcddbhdic
escol*	ap
tava	aqdc
sem	aqbXcVdremfMgVhYiSjp
secretaria	aqhc
a secretaria	an
hoje	arbccdebhb
júri	brccddebgbhbiajd
o júri	albmcdhcib
avali*	brcceZgbhdiZjZ
e não	aubbcddYhd
erro	bbcnhd
plataforma	asbaccfcgdhcid
plata*	asbaccfcgdhcid
<s> tenho	aZcYdreVfXgThsjX
mais que	aXbrcbdbepgUhciYjY
isso	bocXdaeYfagbhbiWjq
pra isso	acbqedicjd
revisor	bncchdidjb
ao	anbYdcfHgVhwib
fim	aVbncddqhZjc
quem	aTbdccdYeTfagphniljU
<s> quem	aZbXdbeXfdgshjiZjX
com a	aWbZcmdbelfbgZhoiZja
vaga	baddebgahbiXjr
a vaga	aYbbcjecgchciYjr
premiado	aWbZcuhcjd
projeto	aZbcctedidjb
tinha	aObXdVeXfrgchYjr
tô	aSbbccdpeqfbgchaicjb
<s> tô	aXbberfcgdhbicjc
vão	aXbdcddleafdgchkiojd
matrícula	aadredfdhd
matrí*	aXcdduebfahcjd
com #	amckdkeVfZgchaicja
edital	bacbdmedfdgbhbimja
antes de	aYdmgl
depois	aYdmgl
quarta	akbddaeogdhdidjb
garga*	dbepfchdid
<s> que	aYbccZddelfbgWhdiWjv
raiva	aYesgbibja
abrir	aabccbddelfagqhdiajb
deles	acbYcWdZeufagVhkjY
os #	aYccdcfmjl
madru*	aWccdcfujb
fui	bZcUdWergahmibja
<s> fui	amdbecfk
uma	anbMdVenfUgUhwidjX
essa	aPbVcXeUfrgshWjX
sinto	adbcddemgkhcibjd
<s> sinto	adbcddemgkhcibjd
que essa	adbbebgliljd
a minha	aTbcccdrecfZglhciZjm
vai	acbVcWdZfagjhXitjX
que eles	ajbbgnhciajb
mudaram	gnhcibjd
mudar*	gnhcibjd
ideia	aZcngnhciYjd
<s> prometo	aadcedgricjd
vou	acbadbebfdgjhqiZjc
tudo	aVdcebhqja
patro*	aYcddcedhr
ele	aTbZcadbebfcgZhxiajc
manda	aYbdcchsid
vou ao	bbdcedgZhqic
que o	aVbXcWdaeXgkhYisjk
elenco	il
<s> minha	aYbbcaeafcgahqikjc
vender	adbdcddnedgdhbil
vender o	adbdcddnedgdhbil
dizia	aWcddaebgdjw
o curso	aj
técnico	fjhcim
auxiliar	ak
anunc*	asbdcdhdjd
fiadores	abdZfdjr
# fiadores	abdZfdjr
fiado*	abdZfdjr
dias	asdbfTgZhcjo
# dias	akdaemfc
cortei	apdcfc
<s> cortei	apdcfc
cortei o	apdcfc
portefólio	ajbdcddcin
porte*	ajbdcddcin
estava	albcccdbfdgdhcidjn
abriu	ap
passei na	aqedfchd
vez de	apddfc
em #	dZecfbhsja
sexta	albcccdnedhbid
altura	am
maestro	arblcadUfSjY
de turno	apedfd
num	aqcddZeafZgchdimja
sabem	ajbZccfdgcho
sai	apbXeZfVgYirjn
fotog*	bdcredfdgbhZic
vale	awbbedfU
usando	aoddjd
faltam	alcddmfchdjb
faltam #	alcddmfchdjb
dizer	bqcdecgdibjd
dizer que	bqcdecgdibjd
que falta	ajbkid
matur*	bpedgbid
aquele	aZbkddelfcgXhainjb
nada de	abbsebgaja
teatro	aqbkcTddeVfcgYhtiVjY
fotos	bYckddebflgchmiZjZ
minhas	acbacnechcjl
as minhas	acbacnechcjl
outra	aUbVcsddecfdgchYicjo
<s> os	acbccsfdgdhbicjb
vizin*	alcnibjc
preciso	aVbbcddredfagohbid
preciso de	aWdsfb
até	aSbWcYdoesfYgjiWjZ
até dia	dmfd
sair	aZbadpedglha
e são	aZdphd
# por	aZdphd
fiquei	akbccXdberfbgbhbiajb
<s> fiquei	aXbdcbesgcidjd
escre*	aXbcdbfohnidjd
primeiro	adddfojd
ensai*	aZbdebfr
santo	bTcYdoeZhliXjd
das #	ddfk
h à	aYcodcfj
teste	fjhc
o teste	fjhc
técnico de	fk
horas de	aZfp
oport*	aVbscddYecfdgnhViY
tanto	acebgshciYjb
mim	aVcndaebfcgmhciljb
de mim	aYcoddecfdgnicjd
<s> já	abcbdaebfahqjj
lhes	aVccdcecfbhrjk
já lhes	aVccdcecfbhrjk
jorna*	akbaccdcebfZho
anda	aZbacdgdhpik
orçamento	bncdfdgbhbiljc
o orçamento	ajgdim
orçam*	bncdfdgbhbiljc
<s> um	akgcik
insis*	aZbdcbeYfcgnhcinjd
vai pra	aZbcelgdin
responderam	abecfdgdibjr
<s> responderam	abecfdgdibjr
responderam que	abecfdgdibjr
receberam	aYhdjr
insuf*	aVbZcadcedfagbhbibjw
chamada	aYedgdiljm
chama*	ajbbccdaeYfdgXhlijjk
disponibilidade	abccedgchdiajs
m'n	aPbScWdketfkiSjj
gehaald	avbdedfagZiajb
gehaa*	avbdedfagZiajb
naar	akbWcadkeZfWgbhYipja
getekend	atbbdaecgdhcidjd
is getekend	atbbdaecgdhcidjd
getek*	atbbdaecgdhcidjd
heb nu	ao
nu een	ao
vast	bjddeZflgbhkik
kreeg	anbccoddebfZgchajd
volgens	bWcZdZeYfYgkhXikjn
<s> volgens	aabXcbddeZfZglhZiljp
volge*	bUcVdVeWfVgjhoijjl
volgens de	ajbZcbdaebfYgWhZiljo
maar	arbXcbdcedfagZhZiWjn
gewoon	aUbtcWdXeTfWgthPjS
<s> ze	ajblcTdZeTfSgPhkjk
tweede	atbcedfdicjb
een tweede	aoed
filia*	apfa
<s> kan	ardbecfa
naar #	apbacbdkeafXhcjb
uur	bdcndZeYfkhajb
vier	acbdcaecfsgbhcidjd
onder*	aVb1cadaeZfagXhSiYjY
hebben	apbdccdYebgchbikjZ
nu #	aoddfd
betal*	aqddfb
per maand	ajdkfb
mijn	aWbXdueLfMgdhria
<s> mijn	blcUeWfagThsiWjU
zat	akbYccepfdgYhcidjc
bij	bUcYdjeUfVgsiXjV
binnen	axbZcbdbecgYhaicjc
<s> de	ambJcueMfIhOib
heeft	avbkcTdXeXfUgThUikjT
terug*	apcd
hun	ambLcrdXeZfRgOh3iRja
is rond	bddmedhc
maandag	aubacbdbebgchZicjd
sinds maandag	aned
voor #	aqfb
mei	azbEcddrebfIhnid
# mei	dqfYjd
heb #	cddcebgdhcidjn
jaar	aVbXcndReQflgmic
# jaar	aXbccjdXeXgphkiU
jaar de	audcedfZhZjd
van de	bcckdnecfYhcjY
gedaan	aqcdddfcjd
op m'n	bXcbdaejfrgZhYiajY
<s> het	bkcYdcedgnhXiajb
staat nu	apgdhd
opnieuw	aubccbfcgdhcicjb
opnie*	aubccbfcgdhcicjb
# man	bpccjd
# juni	aodd
donderdag	albccdddebfbgdhm
donde*	albccdddebfbgdhm
fonds	bcccdceagahcisja
legt	bcco
helft	bdck
de helft	bdck
is binnen	atbaccddgchbidjd
in de	aZbTcWdZeVgVhqinjl
afwijzing	emfd
afwij*	emfd
onze	asbVcYddecfbgbhYiYjn
kant	aXb5dYeciXjp
ingek*	arbdcdddedfbjd
<s> m'n	aUddekfPhrjc
zitten	aZbtccdZemfbgbhZiZjY
naast	apbkcbechaicjY
beoor*	aVbwcbddecgahbja
klaar	aZbpcdelfdgbhcjb
iemand	aabncbdpeYfbgXhYja
kan niet	aacp
eens	aTbaczdcecfcgahZicjb
niet eens	aVctjd
doe	akbccudmeXfUgWhcixjX
ik doe	clhd
daar	aUbXckdYeUgthUijjW
boek	albccpddebfdgahbicjd
boven*	ajbccpddedgahbic
van die	aWbacjddebhs
noten	abclfl
lezen	akbbckgdhc
sta	ajbYcSdzeafNhmiWjo
<s> sta	aVccdufbhdjd
en de	aVdufdhd
komt	akbXcZdneVfVglhjiYjX
nog	aYbVcZdpenfVgYhoiajY
moet	aTbacddyebfagchbibjd
voor de	aYbdcZdkebfVgbhrikja
kamer	ajbccndkebfWgdhbidja
heb nog	abdmebfchljd
nog #	akdledfdhb
nodig	aldmfbhb
voor mijn	acdmfdgZhZinjd
kwart*	aadnfjhb
meer	acbXdrenfUglib
niet meer	aZbddoekfdhcjd
hoe	aYbWcrdbeqfZgRhliUjV
ging	aUbZcndYeofngZhZidjX
wat	aabXcWdkeufPgahridjW
wat een	aZbocbdcepfcgahWicjd
uitge*	bccadZeZfkgbhZibjo
met de	bdcddcebflgdhmjd
hele	aYeoflhcjc
# uur	aacodbeZfmhbjc
gezeten	aafp
gezet*	aafp
<s> al	aScndcebfugYhXiajX
aan	aSbYcZdbeZfvgkhWimjU
heb er	aVdcebfogohd
goed	aVbadceZfbgshlibjc
altijd	acbZddebfdguhbiZjc
toch	aYbodbebfdgnhciYja
voor die	aXcddcfnhnicjd
appje	cdddho
ik het	aabcgohjid
volgers	aZcddbfdgdhsjd
schijnt	aWbcgbhcit
schij*	aWbcgbhcit
dat de	aUbbcceafagZhdixjY
ruzie	aWbcgbhcit
eruit	il
gaan	aZccebfdgdiljn
<s> een	albcccedgchdim
wil	aZbRccdyfUgqhpipja
bijna	aXbccdddeZfdgVhcixjY
leeg	aUdoecgciqjb
dat ze	aUbZccddecfZhZiwjW
zoals	albcdbeYfdgahZibjq
reden	aVbkccdZecgYhciXjs
<s> ben	ao
registratie	aqbbec
staat online	an
huis	baddgphZid
weer	bZcbddgahoidjd
nu ook	an
gesto*	an
opleiding	ak
oplei*	ak
op #	anbccZdneafYgchaidjZ
in mei	asbddaedhd
plaats	arcdfdhc
in plaats	arcdfdhc
plaats van	arcdfdhc
oke	ambZccecgnhbibjc
rijbewijs	ajbcgdhcjl
rijbe*	ajbcgdhcjl
wordt	akedgbhcinjd
komt in	dl
auditie	adckdcedfl
de auditie	ajclddfc
auditie van	ddfm
<s> op	cdecfbgdirjd
gaat	aacddledfbgdhnjc
er een	dbedfohdjd
regeling	ao
regel*	ao
zonder	asbUcadneYfYgUhWiljX
<s> onze	al
weten	apbccddbecfcgahniZjX
op een	alcdedfbimjd
einde*	ajbmcdecgbhdjd
mee	aubScadpesfUgdiXjd
is een	aabpib
vrij	bdcbfohbidjd
vanaf	apbcdc
van hun	apjb
met een	aZbdcuecfXhcjd
eerst	aodc
# eerst	aodc
was het	an
# op	ajcldcedjc
op de	aYbZcrdbeofXgchcidjZ
minder	abcrddedfZhdjd
zij	cl
<s> zij	cl
kregen	aacp
plan van	aYckedfojd
een half	acbdckgdim
zo	aWbZcddaevfWgmhXiXjV
januari	aYdoekfbhd
mag ik	akbcdnebfdhbjd
wonen	aXdrfd
we wonen	aXdrfd
weken	aXcbdqekgchaibjY
dat ik	aVbndbekfZgUhaiXjq
ben er	emfd
elke	aadcebflhn
werk	aabaccddepflgdhdidjc
geoefend	aYecfr
geoef*	aYecfr
tot	cdddecfm
tot #	cdddecfm
# weken	aYcddqebhdidjb
offerte	amdafjhdjc
<s> vier	aZcbecfsgbhcjd
proef*	aYbacYdceSf1gYhYiYjX
passe*	aVcUdpeafYgshWjb
denk dat	adbcglhciljb
leuk	aWbcedfdgnhdiYjo
vond	acbaebgthciYja
zijn	aSbUcndYeWfWhminjV
mij	aVbscqdceXfbhPiTjU
wij	aSbbcldbeYfagXhqiZjm
<s> als	aUbZccgahv
nee	aabQcUdsfPgxhviYjb
dat je	aZbcedgZitjc
solli*	aYedfYjs
hadden	ambZcZebfYgchZiajq
hadden ze	aaecfZhdidjs
ze al	aaecfZhdidjs
zei	abbddceVfdgnhZibjq
toen	abbcddekfcgXhbibjq
ik een	aZeWfdgchdibjt
boula*	adfdjo
mat	badmelfagchjijjn
petite	bccldSedgqiljU
enfan*	bcdoebfdhcid
tombé	anhd
est tombé	anhd
concurrent	aqcmddePfrgWiVjm
repris	apib
que #	jk
bailleur	aqdded
baill*	aqdded
avec une	ajccfagdhm
fini	ambZcYdTerfXhqiYjo
avis	albmcSeQfMgVhuimjl
son avis	aqccddha
favorable	budXeMfbgqhZiTjx
favor*	abbZcbdafchtiYjc
vous	ambdccecfdgdhcicjm
vendredi	amdjgdicjd
vendr*	amdjgdicjd
le formulaire	edhnjb
un nouveau	ajbdcbgnhc
arrive	anbKcbdpeTfnhdiljd
arrive en	ckhd
voir	bm
papier	bccmddemgahcjd
drh	bahdip
décalé	ao
en plus	amdd
<s> notre	aofd
l'anc*	atdcebfdidjd
galer*	asccddechdidjd
demandé	ajbbenfdhd
m'a demandé	bben
photos de	ajcdebfdhmid
depuis ce	aogd
h au	aj
garde	akblcudNeTfQgmimjY
le prix	akbbgcimjc
dedans	albaclgcid
peuvent	akbcedfcgdhn
ils peuvent	akbcedfcgdhn
peuve*	akbcedfcgdhn
la coloc	bdcmgc
et pas	blcdhd
quelle	abbpecgdhdjd
erreur	ajblhdid
moi je	aabmclgd
complètement	aYbrgchdjb
% sur	adbn
s'en	aTbmhr
côté	bjcndcfcjd
à côté	abbjcndd
le papier	cn
a une	cmddfc
dans un	addpfd
ça peut	aVbbcddoecfbgnhjiZ
jusqu'au	amdnebfX
jusqu'au #	amdnebfX
# pour	drecfW
pour le	cdeZfm
<s> à	brcadjeafYhciajc
ans et	dmfd
conco*	aYbmcddmfdjd
repas*	eogbhdic
quand j'ai	aXdcetfbgb
j'ai fini	dceogcid
<s> même	aZbdcjep
bien #	aqbccUeofbgchbjd
carnets	acdcemfj
carne*	acdcemfj
décembre	elfd
# décembre	elfd
décem*	elfd
mail de	elfd
avec des	abcl
à mes	aadpeb
plein	bddcgn
parla*	aZbaccedfaglhdicjp
signe	aWbcdleYguhaiYjd
carac*	aobaddfcgmhcic
soeur	dbhm
cabinet	aobRdleMgRh4idjk
cabin*	hm
comptable	adbbgahq
est au	aVbbddgdht
courant	adbcdcedgjhqidjk
va pas	aXbacdgdhnin
louer	aYcddcir
à louer	aYcddcir
perdu	bccbdcelfZgchYiqja
a perdu	abcdedfciq
perdu #	aZccdcelfahaiqjd
avaient déjà	accddchcip
de mai	adjn
préfecture	edfl
préfe*	edfl
serai	aldaedgnhd
je serai	aldaedgnhd
rentrée	dmjd
rentr*	dmjd
activ*	apbdgd
retours	adfl
retou*	adfl
la garde	dl
frère	ajbdcbim
la radio	cofbjd
<s> y	aodc
porte	aqcddWfWgqhbibjZ
chef de	bbcngdid
acheter	dnec
achet*	dnec
l'expert	arbdcdgdha
chez un	aqfdhc
cours	apic
comme une	ak
est validé	aodd
validé la	aqbdedgc
ils sont	abgdhciojd
tenait	aabmcljd
pas leur	bkcmgdhbidjc
cette année	alcmddgdhcjd
banque	ajbTdteXfRhljk
la banque	acdnfd
mois dans	aXdsecfb
dans mes	aadkedfcgphdjd
repen*	aUbbdcenfcgqjd
l'appel	bddceofc
stagiaire	aXcndbepfa
stagi*	aUbdcmdaepfZgchdimjd
<s> tout	acbbemfk
au #	dcfk
km en	dd
un studio	dbfk
réécrit	akcbddfjhc
réécr*	akcbddfjhc
avec mon	aWfr
prends	dbeZgqhcib
je prends	dbeZgqhcib
eux et	adcdgl
et moi	aZbXcpelfchZjd
moi le	abbbcngkhcid
bande	anbdccedfbgbhkid
dans #	aXccdlecfcho
d'après	abbaddfdgdhbisjd
<s> d'après	abbaddfdgdhbisjd
d'apr*	abbaddfdgdhbisjd
commentaire	abddfdiljl
après #	dbfcim
paye	apbZcdebfbgXhljb
que leur	bdcbiq
gagnant	aXcnhdim
gagna*	aXcnhdim
gagnant a	aXcnhdim
ils avaient	ddjj
salle	apcreRfWgViqjb
la salle	amedfdgdjk
offre	bmdd
bloqu*	ajbbccdaerfbgYhZiZ
remplaçant	ajbdcnddfcib
marche	avbcdceYfThcja
grande	a0bXcdddeZfZjZ
colo	ancadjeofXgtiMjb
et le	am
d'ani*	apddfdhd
# sur	cmfd
sur #	am
l'ancien	ardcec
de l'ancien	apdded
en moins	apcddc
rattrapage	an
de rattrapage	an
rattr*	an
quoi ils	acedgahZio
c'est de	abbtddebfdgZhc
mon avis	aYbocchj
bout	aZbdcndperfZgdhaijja
au bout	acco
bout de	abcnenfdgbjd
tombe	dk
mes parents	dlfdjd
diman*	bcdbeYfjgchmib
sait	aZbdccgsiZjc
asso	abbbgchqid
notre asso	abbbgchqid
livreur	abfdip
livre*	abfdip
discord	aLbncSdkeufZgnhniqjd
l'avaient	abjm
ils l'avaient	abjm
l'avaient déjà	abjm
démo	cdjn
la démo	cdjn
mauvaise	bphdidjZ
la mauvaise	bmja
mauva*	bphdidjZ
faite	amfd
a publié	ajbcckhdid
publié une	ajbcckhdid
essai	an
chambre	doebfc
terra*	arbackebfdgchXic
l'aide	asbcccddecfaid
partir de	an
d'un truc	aabkcmjd
le mien	aZbdclhdidjn
ce que	aYbccoddfdgmic
assur*	aXbpdmecgbhb
chiffres	aabkdm
mes chiffres	aabkdm
rien que	adbdecfkgohdiajd
j'ai des	acbdcdedfbgohliY
cuisine	abbmcldOeTfYhqij
cuisi*	aXcdebfjhmil
passent	aYcddqechZij
intui*	adbZcdebgkhbip
voilà	abbWcbepfcgZhYiXjp
déjà dans	abbdcdddjp
mobilité	akbaebgbhbiWjo
mobil*	akbaebgbhbiWjo
d'être	eofahd
dimanche	apbddceafXgchnic
règlement	bl
règle*	bl
c'est un	abbZcngcik
mot	aabXeqfdgZhliajc
le premier	bdil
jetzt bis	amdd
wohn	ao
wohn ich	ao
ich #	ardcedfdjd
gehen	bogcicjc
weiter	cpdceafdibjc
verkauft	aocdhd
verka*	ambdccdjhc
wegen	akbdccdlgdhd
nur #	cmdXeafcgdhZiajn
am tag	adho
warte*	al
jetzt #	aodd
stempel	al
stemp*	al
ihk	al
nur die	hdim
dach	amhd
zeichen	bdddedgpidjc
donnerstag	an
donne*	an
ausschreibung	anbbddfjhc
seine	bPedgZhqiojb
wiederholt	aqddedjd
wiede*	aqddedjd
gerät	am
nummer	andaelfchajd
geschickt	anhc
für das	dcfl
projekt	jm
ist jetzt	aqcdhd
vorher war	ak
war das	acbbccep
zitie*	anbb
elter*	baccdZepgYhnicjb
endet	akccdqfbgahXidjc
mann	amcjdceRfZgWiojj
mein mann	ccfnhcjd
übern*	aldbfljd
<s> habe	aqidjd
englisch	jm
an der	ajbdcddkemgchZidjd
hat den	acbmcoedfZgZhbid
sehen	acblhk
<s> bei	aYcodcedhdiljb
denen im	aYcphdibjk
orchester	cpddedibjc
spielt	coedhdibjc
einer der	aYcodcedhdiljb
keinen	aVbZcndcejfdgahaiXjn
von den	aRbXcudcengdhaidjc
zweimal	aVbZcbdsedflgZhZiajc
zweim*	aVbZcbdsedflgZhZiajc
<s> mir	ajddemgdhc
wenn ich	aWbacZdjejfahoicja
der firma	acdkemgdha
vorbe*	aadbemfogdhbjd
nich	aZbWemgnhd
gezittert	akbacddcepgahbjd
gezit*	akbacddcepgahbjd
war ich	aZbncbenfcgbhYjd
gebra*	ajbdcmdcebhbicjd
stimm*	ajfkhd
<s> für	abecgn
monate lang	aZfp
jede	aYdcfq
einze*	ddfl
dran	aTgnhq
der kann	abccedgnhjid
schwa*	apcZdZfcgdhljd
repar*	aTbZcsdbebgXhkilja
deren	aWbVctdUeUfPgWh0iWjR
rede	aaddhqic
ich halt	accdho
halt mit	accdho
rum	ajbYcYdUebgqhsjW
lesen	acbZgbhcis
sei	aVbaccdaeafmgbhbiZjt
ihr	akedhdjk
hab im	cddajm
bereits	aYcbdcfajt
berei*	aYcbdcfajt
das zeugnis	adjm
zeugnis von	adjm
seit dem	ccdbfdgdhdicjp
dem #	akdciljd
brauc*	cqedfY
hat noch	ap
bis juli	ajdled
hats	akbVc1dWgbjZ
zieht	arbcccddhb
absage war	bocbeYgdjd
ne andere	arbccceb
nachnamen	bZcbebgchbiojd
nachn*	bZcbebgchbiojd
fehlt	bacYdpeXfagkhZib
ist das	aZbncofdhZ
wochenende	bdeZgchbidjq
woche*	adbbcdeYfngbhYidjp
gebaut	cadbedfqhb
eintrag	aqdded
eintr*	aqdded
finanzamt	an
mich als	adbrccgYhc
klein*	ddin
bedingung	am
bedin*	am
lehrer	aabjcbfogdhl
gehal*	cdeZibjp
<s> nach	fl
gesun*	aoed
weil	ajbmcSdkfWgkhjjm
lager	aobYcndQedfYgojd
im zweiten	il
gemei*	aqdcfchd
stellt	apddfc
uns	boddfcgcjd
<s> dass	aablhdjl
mein lebenslauf	akblgdhdjd
gegen	aZblcpdceZfcgdjd
<s> deren	aZcsecfchZ
selbst	aZcoddeafnhZidjc
nachz*	addredfdhc
visum	aocdgdhd
kollegen	aZbacbepgdhj
nix mehr	dbepgchajc
tagen	aYcddZeufbgZjd
neu	asbdcZdbeXfngbhYjb
anders in	gj
wär	aXbcclddebfdgkhl
für mich	aZbdcceafcgs
ich die	accbdnecgmhajc
hat #	aZcodcedfbhnjd
wollen	aZbccbeagkicjo
alten	ccdcecfchdipjb
förde*	cdedfbiqjb
# hab	ccdaemfZhdjm
nachgewiesen	jm
trakt*	bdjm
zielgruppe	bdjm
zielg*	bdjm
gemerkt	gm
gemer*	gm
haben #	al
konnte	aoddhc
<s> konnte	aoddhc
weiteren	bccdebgdjp
weite*	bccdebgdjp
fälle	abhoid
inklusive	arcdddhdjc
inklu*	arcdddhdjc
nicht dass	ajdbedhnicjc
nachb*	albbccebgZhn
grund*	aqec
hat das	ascbddedfchd
<s> den	acbdco
bezahlt	apid
bezah*	apid
gutachten	arcddbhd
liegt bei	am
aushang	aqcdfd
ausha*	aqcdfd
wie ne	aacndaenfbgdhdicjb
antrag	accqdZebfYhdik
ich muss	abdqhc
oma	abdkecgoha
zurüc*	albccbdkgdhaid
schei*	aYbddqedgdhaij
brauch ich	abdogd
einen	aZbdeafdgkhbidjp
lieber	aXbKdteXfdgthXic
erzäh*	acbdedgahoik
unter	acedgdhlil
blöd	aWbaccdbeXgshkiZjc
dj	bUcwddeXfcgbitjZ
zeile	aVcogmhOim
kommen	bcfcinjc
<s> man	abbacceagdhciajt
sind jetzt	an
gebracht	bdcnfbhd
thema	apcaecgchc
habe die	al
alten vermieter	an
miets*	ao
kindern	alblddjc
kinde*	anbkcadledfagdhYidjV
das thema	bjcd
wasser	cddk
stück	aocd
kahn	asbbcadrecfSiWjq
nach dem	cdil
vergleich	cogdhdjb
vergl*	cogdhdjb
fortb*	ajclddedhcjd
reicht	arbccdfdhdic
übera*	aWbqcbfmgZib
muss im	aado
messe*	aobccZdnecgchYid
jahre hab	aZcbedhq
erstm*	aldaecgnhd
kennen	aZcdeWgnhbibjp
mochten	aZbbcbedfcgbhnioja
mocht*	aZbbcbedfcgbhnioja
fehlt mir	idjl
ausgeholfen	ddfl
geworden	ao
gewor*	ao
hat ne	bdenfcgc
grad	acbRcpdZeogTikjY
sowas von	aXbcccengnhXid
versa*	ambccbdcepfZgZhcid
jueves	asbcddhd
el jueves	aq
la residencia	accddp
residencia de	accddp
mayores	aofd
mayor*	aofd
bici	ajcnibjY
la bici	ajcnibjY
pasó	a0cYdYeZfYhZja
por la	awccddedfXhciZjb
hoja	ap
rompió	akbdcdengchc
busca*	apbd
ayuda	apdc
la ayuda	apdc
bajé	aphd
<s> bajé	aphd
muestras	am
de dar	am
batería	ascdfYibjd
bater*	ascdfYibjd
en casa	aadmenfbgdhc
ruido	cpdbfd
era la	ambmcXdcebfbglhbiZja
pega	al
pero ya	am
ya soy	aojd
instituto	apbvccdjecfPhliZjb
la de	aqbdhd
escribió	an
me escribió	an
a partir	ao
libro	ao
lo del	abblcbgchaicjp
puede	amhdid
plaza de	dm
beca de	cpgdhcjc
transporte	ap
metimos	arccidjc
<s> metimos	arccidjc
metim*	arccidjc
pantalla	eogdhd
panta*	eogdhd
abuela	albbcbdogchbjb
ya va	al
de las	abdmedfcgnicjc
bases	atbWdqeOflgahYiajk
las bases	il
como si	acbldbepgahWidjc
es lo	aabkccgnhcicjd
no soy	albmcbjb
le dieron	abcpfd
dieron el	ajck
reparto	aWbbcuddedhdic
tres veces	aZclfl
cartel	ckdmeQfRgbhniyjc
el cartel	cmddfc
la lista	acepfdjZ
lista de	ckjb
antes del	ajdkhb
del viernes	aZcmdlhc
<s> voy	aadnfbglhcid
baño	aVbddmephc
cara	abbVdkewfQgThpidja
madre	aYckdjemfahbiajd
decir*	aWcadbewgbhaibjY
mano para	aZfp
la memoria	aYccddfsjd
datos	cdfmhd
los datos	cdfmhd
<s> soy	aVbYcddceYfdgthkicjb
y ahora	abcdgo
poner*	aldcedfdgmhb
de ganas	abbcddeYgthaid
tío	cdhm
mi tío	cdhm
arregla	acbdcdgdhridjb
ascen*	akbbclddecgZhkiZjZ
yo tengo	bccafdgchqjd
y la	cdddhl
hilo	aYfdhp
un hilo	aYfdhp
malas	aYbdccfdgdhqikjb
las malas	aYbdccfdgdhqikjb
que esa	abcdhcirjc
contó	ambdcdfcgYhdin
la nota	aWbdccfcjr
alguien	aWbccaddeafcgdhcirjk
a alguien	aZccebfdgWhdiojo
algui*	aWbccaddeafcgdhcirjk
alguien con	accdecibjq
reuni*	jl
conté	adhcjp
conté lo	aYhdjq
el hospital	acjm
viaje	asbdddedfdgdhaid
# o	am
querer	aojd
sin querer	aojd
correcta	bnhc
la correcta	bnhc
subieron el	adcddo
tope	ccdk
el tope	ccdk
lleva*	bccpdbedfbglhbjd
almacén	cdfdhnic
almac*	cdfdhnic
# semanas	ccdofWhbiljd
cabe	anfc
cabe en	anfc
sala	a2bVcddcfTgajX
la empresa	cnfdhb
segur*	cbfdhcip
segundo	atcVdoeafThkinjj
anexo	albacbgdhdiajn
dejar*	dXhbjr
conservatorio	am
pidió	an
permiso	aodd
permiso de	aodd
furgo*	bdcbdXeafahnjm
terreno	am
el terreno	am
terre*	am
mi nombre	acccepjd
inscr*	arddjd
visado	dmfd
hueco	an
proveedor	am
prove*	bbdchnid
falla	ecgmhd
hablan	aXbocnddedfdhcjd
que soy	blemgZib
no la	aXbodmha
equipo	bccldlebfcgkhYiZjX
mi equipo	abcndnhZicja
al que	adcrhciaja
<s> hay	akck
cumplo	acbocdeafdgd
necesito	dl
de ese	aadledfcgahoidjd
cole	acbWcbeVfZgdhdipjn
sigo	abdbesfXjc
pueblo	acbkcXdXeQfogZja
veo	aaedgpjb
señor	aabdcdddeafdgnhmidjc
humor	aQbwdOfWgvhXiVjm
llamada	aZhmjk
llama*	aWbkccdbeafcglhliajj
revisar	ddfcho
deja	aUcSe8fQgthljX
cambia	accdgZhdisjb
rechazan	aabqdceXgdhdimjc
sistema	amcddcebhcimjb
alérg*	aqjb
descu*	akbsdZeZfdgXhXibjd
ya tiene	ccddgchojc
número	bacYdaerfbgYhkicja
hermano	adcdhbip
herma*	adcdhbip
tenemos ya	apcd
por correo	ao
prórroga	dk
la prórroga	dk
prórr*	dk
aparte	ao
la sala	an
<s> terminé	al
grado	an
el grado	an
estoy que	albdcddZeogZibjd
quedé	bbdcerfdgahbicja
primera	ardceQfbiXjt
ensay*	cUdcecfqhbjd
ni idea	amblddedfa
van a	aSbkclecfagbhjiljc
psico*	apblcdddedgbhWicjd
gráfica	cl
copia*	aWcldZfdhqid
nadie	aZdoekgdjb
estar	aYdafbgqhc
estar en	aYdafbgqhc
ensayamos	aXcdfs
garaje	acfn
un garaje	acfn
días de	aXdpeZfm
boda	cbedfshciYja
cero	akbdcdflgchc
fotos del	abcdfjhnic
somos #	aTcpdjfbhljc
familias	abccdkfchmjd
# familias	abccdkfchmjd
pasillo	aWdphcinjZ
pasil*	aWdphcinjZ
gerente	aYddedgdhcitjc
geren*	aYddedgdhcitjc
insistir	aacceZfcgoij
piensa	aYbbccedgdhcis
piensa que	aYbbccedgdhcis
baja	apbbeZfZiljc
sueldo	akcbedgdhbinjd
mi sueldo	akcbedgdhbinjd
bruto	aqcd
cierra	aagqhc
que ya	arjb
temprano	badcedgphcib
tempr*	badcedgphcib
# va	am
actores	cofa
actor*	cofa
modelo	adbn
refor*	bdcphcjd
tema	bccpgdhY
vecino	ajbdcodbfdgdhdib
el contrato	accddkedhmjc
las fotos	akcc
aguan*	aZbdccddemfogchb
hija	ccedfmhc
mi hija	ccedfmhc
fe	a0bSdbePfUgphYjd
voto	aWbmccfcgdhpjd
ya la	aqcdhc
hice #	arcdddfajd
cultu*	aZbmcbddebfdgZhpic
entro	akdjfdhc
por dentro	aabddderfdgdhdic
<s> una	albdcdedhZin
abita*	aubdcddafcgdhbjb
fino	aucddZedfahc
fino a	aofd
mi è	bbddeqhZ
licenza	an
la licenza	an
io ci	akcadcecfdgnhcid
tutta	bdfohd
tutta la	bdfohd
risposto	aabjfdidjo
rispo*	aabjfdidjo
<s> non	aYbvcYdbelfdgWhaiTjZ
che il	aWboccdcebgZhcjj
vinci*	aXbYcrdbecgchdiljb
hanno messo	cnhdic
del mio	aZcshbicjd
e il	clhd
prest*	aVckdcfchq
macchina	aabdcddkepgbhcjd
macch*	aabdcddkepgbhcjd
palestra	aZbadpecfmgbhaib
pales*	aYbZckdoebflgahYia
corso	alcYdaesfahWid
filma*	fl
moto	aqbVdagohcibjd
regista	abbdccgq
il regista	abbdccgq
recen*	cddYecfchr
lì	aabccddceofagdhaipjc
sinda*	aWbcecgahoipjY
valido	akbacddafdidjo
alla	anbWcWdcelfYhYjj
vede	bpdcecgbhc
per la	aodd
e la	adbdccdbeZfdgshZid
pezzi	aZcodceofZhY
e da	aYbdcbdngohbib
bene	aVbcccecgahvicjb
escola	ajbdcngdic
a escola	ajbdcngdic
senho*	bcdcemfdgchcikjc
queria	bcengcjd
não queria	bcengcjd
passou	atbdcbdbedfdgchdic
o edital	ajbdcdgdinjc
e agora	am
padaria	fbjn
padar*	fbjn
cai	anbScjdjeZfNhnikju
já vai	ajbcemfdhdib
saiu e	am
limpo	ajbbcnddecgdhbjc
tem	bqcvdTeWfPgdhrijjY
sou	aWbqcmdaeWfagVhmiXjZ
faço	acbccodcebgchl
rapaz	aabbcmhdimja
o rapaz	aabbcmhdimja
ganhou o	aZbccsgciajd
e o	doid
se eu	aZbcccdtgdhaic
carro	aZbdcddsedfdhb
tenho #	doecfZhdicjc
fiquei com	ancadcelfcgcicjc
que não	amdaemfcgdicja
que até	dceZgmhliajd
dói	dceZgmhliajd
até dói	dceZgmhliajd
do meu	aVcbhnjo
já tinha	aZccfbinjm
prémio	aabbcngahdil
quem é	abblcdgbhbil
maio	akdbfZhdjn
de maio	ardcfZjd
eu sou	aabXcodcgchnid
ninguém	aabbcdekgohdiajd
gemeente	cadpedfahcjb
de gemeente	cadpedfahcjb
gemee*	cadpedfahcjb
heeft het	arbdcdhd
in mijn	fchpidjb
dus ik	dcecgohb
stond in	jk
nooit	aobcddedfagZhZiojb
iedereen	adbcddeofbgZhcimjd
ieder*	adbcddeofbgZhcimjd
podium	akbWcodSgthZiRjW
is aangepast	al
de regeling	am
er #	cnfd
huish*	ao
foto's	aYbbcrddeafcgbhkibjd
mijne	aVbdcwedfcgchZidjd
genomen	fnhcjc
keer	bbdvfYgmjZ
weet	aWbZcadceYfcgvhcjX
zeker	bceafdgnhdijjc
eerste	ajedfdjl
de eerste	ajedfdjl
is nu	al
twee	aphd
heb de	epfchdjc
verko*	abdlebfdgbhdinjd
van m'n	aVbccbemfbgchWibjs
<s> table	amic
led a	amgd
second project	amgd
project since	amgd
government	akcbdleVfcgThq
president	bbfSgZh1iljm
united	arcbddeWfZgdiajk
states	ardbeTfYgdicjl
china	ambXckddedfWgkicjk
south	apbacmdaeafWga
american	akcndUeafY
including	arbWcrdceNfjgPicjo
international	atbjcbdYeYfZgchliUjo
officials	ambdccdbeWfWgOhpi0jl
billion	apbRd1eVfogdhWia
news	aocZdYedfVgVhjimjv
military	aodceSfdgThnjm
york	aqbZcndYeUfdgWipjZ
several	anbWcmdTeSf0gNhdikjo
around	bVdcfrgZinjT
political	aWbvdZeXfWhw
however	aoblcddXeWfXgdhaidjr
dollars	aobSd3eVfngbhWidjc
iraq	cVdreWfdjm
based	arbrckdTeIfYgYjo
among	aZbkcvdTeYfWgdhjim
economic	bpcbdoeUfXgmiUjr
countries	akcceTfciWjr
killed	acbVclesflgTi1jW
held	aqbQckeWfjgThnibja
business	ajbjeOfSgcho
west	aobcdcecfZgcjd
women	aWbdcudYfcgdhmiljb
bush	bdeXfcgbhkjn
chief	asbZcdeQfGgWhzirjs
john	akbXcsdbeTfUgVhtinjj
following	aybWcaebfvgUhciRjo
expected	anbXdoeNgjhdjl
washington	amcceYfUgYhlil
games	akcnecfrgjhUiUjb
european	aqdaeTfdiajp
league	ambjcndceTibjZ
reported	atbZdafcgQhZiqjp
british	atbYdReXgXijjj
white	bVcxdWecgVirja
became	avbVcqdVedfYgVikja
few	bacjdYecfohYjb
began	aubMcceWfvgXhainjd
center	aqcjeZfVgYhlijjZ
israel	bacRdlfkgkidjk
east	ajbdecfW
central	aneRfZgThmim
chinese	ajbXcldWeafbhlin
prime	ajbZdkeZfcgahsibjo
death	bXcddketgaimjZ
forces	ajcdddeYgZhqjm
federal	asdjeIfcgMhmirjj
peace	adbZcWdmecguhoiV
force	aobjcddceRfcgchm
released	a0bQeXfmgWhVjl
health	arccdqeUfWgUhpiZjp
japan	arbTdofbhWiWjk
election	ckddeYfjgZhqja
program	aubadreHfdgW
although	aobkdUeUfagahZjp
development	anbmdleGfZhjiWju
leaders	abdceXfXhyij
france	atbTddecfagjhciY
spokesman	aobbcYeVfMgVhsitjx
your	aZcZdpfbgohqiTjZ
financial	anbkcVdteWfTgZhniYjq
recent	dXedfngdhYjp
campaign	acbZcjeWflgZhrikjk
troops	akbTcddjecfngZhlijjk
israeli	bacVdcfpgbiqjl
russia	albadmebfZjl
information	asbpcadXeKfTgThnjx
large	bcckdbeYfmgVhj
economy	ccduecfZgohbib
died	anbNdkeuflgWhaimjV
career	apctdceQflgjhRiYjW
making	bkcjeQhaia
attack	abbkcYdYenflgbhdipjj
clinton	acbacldbeZgbhmimjl
america	adckdbfQgmhkjb
often	abbocndUgYhcij
television	alckdTeafkgRirjk
industry	akbjckeSfTim
palestinian	aabZcVdjfrgdhniq
administration	apblePfZgThnjn
russian	anbZdbeYgYiqjn
nations	amcbeSfagdhniZjn
india	apbaddeZhaiWjm
defense	amboeKfWgUhnjo
players	bocldXeXfahdjb
important	bxcadaeMfUgphjiUjm
southern	albUcndXecfjgaik
population	bnckddebgZjZ
rose	aybPcuedfagdhYiajc
include	awbYcjeDfcgShoiZjy
further	arcVdjeVhYiRjz
nuclear	atcZdmeUfXgjhaicjk
groups	adbkcldWeTfagWhsinjj
despite	bjcbgkhXiUjl
largest	anbVckeafcgdhkjW
whose	ajctdXeVfSgbhmiljb
attacks	aacWddeofpgdikjn
germany	arbOdmfbhZiX
nation	aZbnejfaglhmiYjU
station	awbXdYeYfkgQhaiu
research	atbockeEfWgahdibjo
europe	ambZddecfbgkhdiajk
northern	apbUcldYeZfjgZ
football	bkcndWebfagahlimjW
workers	bQcldveZfcgVhkitjX
iran	ajblcbdjeVfWhcikjo
agreement	aubWcTdneMfcgjiajq
western	bmcrdReZfdgXij
special	avbXcjeHgRhsiajo
plans	asbPcXdveIgahoju
england	apbccjdaeYflgdhaicja
authorities	arcUdXedgSiw
race	bkcsdafbgmhYjV
korea	asbXdnedfUgjhbiYjj
opposition	aYdYebfcgbhyio
island	ambYecgdicja
road	ancdgchVjc
democratic	aZbjcqdYeTfbhzjb
almost	bjckdaekfshQibjR
leading	aqcrdXeSfXgdhcidjc
congress	amcddjeSfagZhr
index	a0bdcqeYfXhWiSjb
australia	aubXdceXhWiXjj
action	ajbrcXddeWfVhkiajn
elections	eYfmgdhriZjZ
san	aqbaeWfXgchmiljX
executive	aqbYeNfMgWh3iojt
areas	aleVfjgXhjiWjr
river	anbVedgdhd
using	asbldXeNfugQhajm
japanese	aobXcledfchZjj
province	anbXcleXfZgchlik
california	aqcqddeQfXgaipjW
africa	albbcjeYfaiY
association	ascldXePfQgXhtim
exchange	awbWcbdneTfcgahjibjj
likely	bkdoeRfOglhdio
player	aobncodYeUfVgkhdjX
george	anbZcoeTfWgVhpjm
victory	bcckelgxhbiRjT
pakistan	alcaebfkgdhdicjo
social	adbocjeVfYgchtiTjm
continue	cPdteMfZgqhoidjl
soldiers	bVfmgUhjisjb
able	bncdeNfcgoibjb
parliament	albXcbeYfkgWhwid
problems	brcUdsfahZiWjn
private	albcdleMfcgPhrio
efforts	bkcVdneSfkgmhniXjn
dollar	anbccddweZfbhX
david	ambdcldleQfMgbhkikjk
african	codZeWfdgahl
increase	aldpePgkhaiUjq
reports	ancbdXeWgOhdiwjy
king	bTejfYgahz
taiwan	aobYeYfXgnhliZ
britain	asbRebfdhdicjj
playing	bjdZecfkhaibjb
global	bncaeafWgmhjiajr
located	audZeafUgVikjY
ahead	bbcddrecfjgshYiTjc
iraqi	accaeWgZhoivjj
violence	aUbrcadderij
goal	akbvdjeUgqhTiPja
border	arbVcYebgZim
soon	atbLcadkeZfdiljd
crisis	cQdyekfcic
division	avcpddeVfXgYhkiY
served	axbRcodZePfngPhn
kong	aubUeafVgjhlia
hong	atbUeafWgkhkia
technology	asbmcpdbePfTgjhaicjj
organization	ajbkcdeMfSgbhwin
weapons	areNfbgZimjl
republican	aactdXeQfagZhwiq
recently	a0bMcldVeWgThbiqjo
texas	aocpeTfWgdimjT
senate	anbYckeNgYhsij
reached	avbUeVfkhUia
continued	aqbZcXeVfkhcibjn
investors	adbncbdjfPgmhcikjl
living	adbYcldleYgcikjW
provide	apdleBfjgbiYjt
presidential	ajbYcqeRfbgWhuij
obama	abbZcneXfdhjikjo
event	acgmidjc
daily	akbdcXdbeafpgZibjp
drug	aneWfXgYhkiq
investment	aldseJfKhmjr
michael	asbZckeUfQgahnil
civil	ajddeZgWhrja
appeared	asbbdPeafkgUhUirjk
involved	bndceUfdgWit
indian	apbbcjdVeXfkgXjk
similar	albkckdQeTfpgYhZicjo
fighting	abcddjflhjjd
australian	atbacldXeWfkgZhZ
relations	cZfZgmhqiUjl
anti	dOgYhqirjl
popular	blcqdHeYgdhjil
base	asckeQgZhbib
markets	albkcZdkebfUhdidjn
newspaper	amccdReXfYgVhkirjm
operations	axbZcUdsePgXhkiYjq
pressure	bocTdjekiTjm
americans	aWblfXglhdimjc
eastern	albZcldceagVhjik
legal	ambucWeIfWgUhqikjl
asia	anbZeafRgjiajr
returned	a1bFdkeafsgUhZibjc
considered	akbzcldUePfKgcijjj
currently	a1bWcleDfXgSiojj
charges	djeYfbgRivjm
management	avbmdneJfPgVhoiZjn
cases	albleZgWhYikja
vice	bYcpdceQfNgWh5isjs
ca	aZbncZdneafMgqikjR
mexico	aqbWdkeXfWijjd
trading	aqcadleZfdgdhb
especially	aTbudbfXgmiZjj
reporters	ajbacYdVeZfYgUhmipj2
afghanistan	bZccdqeWfkgbhjjo
common	btccdZeVfaiVjk
rates	aobkccdseQfWhVidjo
justice	bodaeUfSgbhv
thousands	aZbNdleofugXitjZ
james	ancudaePfQgUhqipjj
republic	atbXcddcebfchpiYjc
accused	acckdbfVgMhri2jk
championship	ancrecfagjhciWjY
example	ajbtdSePfZhcic
performance	anbtcsdVeQfdhSiQ
sports	akbmcpdTeXfWgWhmio
robert	asbacneNfOgWhpin
personal	bmeafchniUjl
stocks	asbdcjdqebfUhWia
arrested	anbRdXgQi7jc
majority	bkcjdaeSfZhqidjd
battle	acbdclhmjZ
products	avcldjeQfYgZiYjq
construction	awbRdweLfkgWhYjl
various	ancldVeFfygPhmiZju
airport	a0bOcWejflgTjj
paul	aobXcjddeVfWgXhmiojm
internet	ajcddReYfYhmisjm
followed	avbOcjdcfygZhQiY
angeles	aqbccodZeSfdgYhdiujW
italy	aubSddeYhdia
parties	abdXeQgdhx
beijing	akbWfahl
nato	akbYcUdceYhojt
remains	alblcaecfQhZinja
allow	anbccXdleMfjhqicjm
florida	apbdcldjeUgbijjV
computer	arbkcmdbeYgbhZjZ
coast	apbbdZecfjgbhb
created	aobccldYeQgZhmik
demand	ajcZdteTfZgjidjs
events	aZbjdafpidjj
islamic	acbldWecfkgdhlim
analysts	adbydceSfThYimjp
asian	ajclecfZicjl
effort	adbqcadjeRflgoicjc
cooperation	alcZeNfYgqhniUjx
investigation	ambjcYdbeTgTixjl
yen	anbYdwfdgjhVia
tried	dWebfngVivjZ
described	bsdJeZgVhcinjt
throughout	bcdPebf3gbhciY
established	a0bbdYeEgUhpicjd
associated	apbpcZdXeVfVgThnj0
growing	aVbmccddfagmhkjl
poor	aZbscmdrfZgZhbiZjd
latest	akdceVhYiojn
banks	aobYcXdreYfYgZjj
prison	akbUdrfkgSirjV
attention	addafWhkjo
injured	albXdkevfmgUhUipjb
governor	ajbWcqeRfVgUhxipjl
movie	cpdXedfZgjhbipjZ
programs	arcjdoeGfjgUibjl
forced	bSdweofngThkja
difficult	aVb4cZdjeUgphXiW
produced	aubcctdWeOfqgYhPid
rebels	bVdkebflgYhjip
elected	bcctdaeSgWhyjX
adding	apcTdceRfdhYidj4
species	anbjdceYfXhciXjl
rise	cldleafcgnhW
killing	aYeqfjgWizjW
spain	apbWccebfcgnhZiY
italian	asbXdReWfjgaim
paris	asbPgdjc
tournament	ajbdckdjgmhZiXjY
officers	ancodTeUgJhnizjc
scheduled	avbIcZdweNfrgZidjm
immediately	aybTcTfjgVjk
increased	asbddmeYhYiQjt
brown	akbUcuddecgVik
remained	awbbcbfdgVhW
success	bodYeRfagwhZiV
meanwhile	aubNeVfWgWivjq
sides	adblcbdZeZfphdiYjm
believed	addUeXfUgchdi5jj
olympic	albScmdchjij
champion	ajbbctekfSgohbja
step	amcTdkeUfYgtiV
democrats	aYbjcqdbeYfchoijjb
labor	bacldseOfdgXhtjd
summit	bYcadqeafZglhmiZjm
sometimes	aXbqdVekgdhbijja
addition	axbXckdceCflgSicjt
raised	albXdleZfagWimjl
william	apbccqdYePfQgThuimjk
terms	ajbvdceKhdiRjq
ruling	bmdaeYfTgbhsim
ball	akbncsdZejfkhRiXjS
beginning	ajbXcZdleVfugohXicjX
charge	akbjcddkeOfcgSinjn
korean	arbWebfagcikjj
begin	albRcSdweLfqgl
arab	aVbjcZddecgjhqijjk
atlanta	aqbWeZfagdimja
caused	cUdoezhY
sources	anbmcadaeEfagQhkivjy
armed	bccldVeZfjgXhnir
cents	asbackdoeafrgdhQiW
claimed	ambbcmdWeagUhcisjj
heavy	ajbXeqfqgahYiZjn
spending	ajbYd1ePflgbhdidjk
related	aqbkcZdoeQfdgWiZju
particularly	aVbydXfVhdiajo
aircraft	a0bbcjdaeSfogYhQiajq
authority	asbmcTdaeQfWgZhxjk
boston	ambXcpddeYgciojR
conditions	bpcVdoebfkhZiQjr
details	apbacYeMfjgWijj1
coalition	eUfdhvjd
lee	apbWcoeWfOhmidjn
turkey	akbVcWdngjiajk
natural	bqeUfbgjhbiXjl
style	brcudKeVfkgdhdicjc
rock	bbcqdThbiojU
view	aVb6dNeXfSgljo
spanish	aqbbcbdVeVgdijjj
royal	awbOcmdWeYfdgVhpia
smith	asbccmdZeRfTgWimjl
chicago	apbacrddeVgWirjU
systems	awbodbeSgahdiWjl
hundreds	acbNcjekfygSiwjb
response	bocSdVgdibjw
developed	avbncpdQeQfnhTiWjm
jones	asbbcrdbeUfTgchZil
thomas	ambccmddeSfSgWhrio
domestic	akdpeRgYiajn
gaza	bTcRdpekfugcil
launched	aubPcjdZeXfxgbhcjk
muslim	aVdXekfkhtirjc
camp	albNckdseafcgVhmisja
quickly	aqbaccdbfmhYic
owned	atbTcjeWfbgShmirjc
palestinians	aXbacTdoelfrgliljd
eventually	atbPcjdleVhcimjX
measures	apblcUdlePhciTjv
cities	bacjdYebfmhmik
afp	aubYcUdaeXfWgTitjy
richard	aobacpddeQfOgWhqipjk
starting	arbXdseLfohWicjW
designed	apbjcndaeKfogahYicjk
certain	bycXdZeSfZhliVjs
voters	aWbocpdUecfchnimjX
modern	bscudEeTfqhZ
fans	aScmdReyfaglhjitjS
commercial	aucbdbeMgVhbijjn
provided	azbackdceBfmgPhajw
constitution	aucUdceQfZgchsiXjm
canadian	aubbcndYeRfagWio
goals	albucjdjeOflgnhSiIjk
negotiations	ajbYcSdueSfjgnhjidjk
affairs	ancbdleRfTgOh4ibjs
significant	albtcbddeNfaglhbiUjs
create	abboeLfjgohnic
bomb	ambbcddcfogVhTiwjZ
warned	cPdjfPhmiqj0
religious	aWbucddTedgbhv
figures	bncwdWeJgShair
victims	aXbXdoewfkgWiqjY
activities	akbjcWdkeLfagahtidju
upon	cXecfmgdhliSjn
leaving	akbPccdsekfmgTimjZ
attorney	albkddeNfRgRhvix
proposed	awbZcbeBgUhlijj1
intelligence	apbucddVeKfWgUhliljr
giving	eRia
whom	aZbXcwdWeWfXgWhsi0jd
experts	ambudWeMfWgXhbiu
baghdad	cZedgXiu
feet	bccldlepfqhLiajR
fifth	aobXcodqeXgkhWiZjR
highest	apbncwddeRfXhXiSjY
sell	anbYdoeMfbgdhkik
pacific	aubXddeYfYgdiXjo
mostly	adcndbeYfrgRhXiq
square	bdcmdZenfsgaijjP
design	atbrcwdPeFgchTiajk
focus	adbpcceNgmiXjv
bay	anbdckdleYhcja
dlrs	apbQcjd2eWfqgYhXjZ
wide	albqcodOeYfngchXiXjj
charged	blckdbeWfdgNix
profit	dueafagkhWia
industrial	avcqdjePfcgbhZibjd
zealand	aybZcmdaeSgchViW
estimated	ajbZcndpeSflgWhZipjd
traditional	cqdTeSftgahpic
cars	albVcpdcfmgahQipjd
concerns	bscOdkfTj0
sector	aocddtePfVibjk
homes	bTdsfsgVipjY
disease	alcbdlenfZhaia
terrorism	acbtcUeZfYgjhjicjp
speech	bjcbdWhliUjq
peter	akbTdkeTfTgVhuirjk
culture	aWbtcldPfVgkhrja
reform	cbdoePfchrjj
founded	aubTckdbeQfZgXhuiojZ
successful	bkcndZeNfpgqhZiZjc
arms	aqbVcddkeXfbgXhl
charles	anbWcrdbeSfSgYhtijjj
conflict	aWbpcYdkhk
material	apboeMgYhYibjr
trip	ajbMcadseaflgkhcjl
property	aqcadueVfOgZhoicjd
threat	bscQfMgmjt
seeking	akbYdkeJfYhriojl
concern	brcKejfLgmhjjx
plane	asbXelfkgXhRil
jewish	aZbacYfkgdhritjZ
williams	apbVcoedfVhYikjd
hill	aqbccjeYfSgaimjb
ireland	arbWddeWgciaja
taliban	bceafjgchmitjm
huge	aYbadlejijjd
johnson	atbVcsddeWfUgchdijjd
mass	abddelhljZ
soviet	anbacmdZflgYjd
republicans	aXbmcqdZeWfcgdhmiojc
moscow	albacdfdgZhjio
brazil	asbXdmeZfWhZiajj
kilometers	apbYcdfpgbhUjc
formed	arbVcldVeTfkgXhsijjc
amid	adbWcYdoeqfpjk
stadium	ajbYckdlfkgbhdjY
singapore	atbXdjeafZhbiWjl
hopes	acbVccdoeWfcgz
emergency	azbOcRdxeWfsgNhkibjn
declined	a2bbcjdbeNfagThXjv
treatment	anccdoedgaiXjk
tokyo	asbVdoekfcgahYic
ban	axbScReZfcgWhnimjv
serve	ajbdeOfqhmiYjZ
progress	bncWdkeRgvhZiPjp
wo	acbbcWdweafIgwhjipjZ
projects	apbZdxeCgchcidjr
independence	ccdXfZgshtiUja
appointed	aybVcpdceHgKhzjn
terrorist	bmcTedfchjimjn
christian	aZbmckdUeafdgchsiljd
politics	aUbxcldXejfZgdhrjW
militants	bZcbfqgbiujj
holding	aqbOcddneYfagYhrjc
regular	arbXeMf0gViZjj
debt	albdcVd9eZfWgbhdiVjn
guard	asbbdbeafUgVhoirjb
wounded	bZetfpgShbisjc
assembly	arbaeSgahviXjb
expressed	adbmcQdTejfVgmhmibj1
character	adbscpdOeYfXhj
fuel	ancddreWfjgchRjo
martin	asbYcndjeWfVgb
supreme	ambmdVeXfXgbhqimja
ministers	akbWcbdmeNfcgVhzjr
equipment	a1bZdnePfjgThXibjm
additional	aybVcbdreBfsgUhciZjy
denied	anccddeZfUgQhjitjt
features	atcrdPeMfkgYhaibjr
levels	apbtdjeUfahViTjn
greater	brdbeTfUgshliQjo
port	aqbXcaebgZhj
ethnic	aXbkcldTfkgchnim
primary	apblcndkeHgShmib
amount	bkcbdneThZiZjl
ways	aSbwcaeOfjgphjjl
debate	aXbncbdZeahpil
decades	abclddekfxhZjR
individual	acbtckdcePfdgjhkiW
previously	a3bVcldWeKfngKhWinju
urged	bbcWeZfXgdh0ikjv
placed	a0bVckeZfjgQhaiW
illegal	cYdmeTfYgVhmiz
fired	ambbcndWfsgRhXixjc
indonesia	anbWcadqfbiajm
damage	bncVdserhWiT
responsible	bvcaeSfWgXhsik
baseball	csdbeZfaipjT
ties	bXglhniajk
originally	a2bQcndWeKfmgPhXis
challenge	aYbxdYeTfXgrhkid
prevent	bjcPdpfjhnid
filed	arbUeYfdgRhlis
captain	atbbdYfXjl
supporters	aVbccjdUejfYgbhyixjc
blood	bbergcibjY
territory	aobccaddhpibjc
conservative	aTbwcrdPeZfZgahuimjd
earnings	ajbjdseYfaglhViYjp
protection	avbbccdkeRfTgahriZjq
discuss	bacSdoeJgdhvjz
raise	bccddyeLfbhmjl
murder	aVblcjejgYiyjW
operating	axbccbdkeIfkgVhdjo
olympics	bScnejfjgkhc
deep	aXcaevfmgqhYiT
settlement	akbbcUdmePhmit
nearby	akbPdcejfmgQhji1ja
relationship	aXbkccdbebfZgqhpjj
hamas	abbZcZfnhnio
laws	anbpcYdZeUfcgWhnjk
buildings	anckdaeZfpgQhbiljb
newspapers	akdNedfjgShjinjp
consumer	ambpeUfRjn
self	acbtcbdYfbgthkiVjb
beach	aobWddfdgbikjb
songs	ajbXdSeafuhaiZjl
scene	accodMemfqgYhZixjU
communist	bZcldYfcgchvinjY
units	awbdckdjePfmgVhciZ
necessary	anbtcPdreFfcgniNjo
navy	azbUcndWeRgThaijjm
protect	aabkcWdnebfbhwidjj
speed	aqbpdVeYfjgphPiQjj
beyond	acbwccddecfjglhWiY
democracy	aXboccdbejfYguhtiZjT
francisco	apbbcjeTfYgahmiojX
matches	amcjeZfuhTiQ
basis	aqbvcceBfjgdhZiWjk
suicide	acbYcdelfrgZhbiu
resolution	asbmcSdceUiVjp
calling	bdcUdcfagchtiljo
remaining	aqbYcadseRfwgYhdibja
powerful	aWbucpdLhnikja
losing	bddtekgnhdiTjS
votes	cseNgahnibjY
georgia	aobYcoebfZgbhmijjb
god	aQcZddenfcgthsja
commander	atbZcjdZeQfTgZhrju
rising	dpejfcgjhYiajl
catholic	abbkdUgUhwipjX
opportunity	aXboeNfUgyhmid
resources	albpdseGfTgdhpiTjt
writer	ambkdXeRfQgdhliojl
awards	aqbac2dXeVfZiVjc
suffered	akbbdse1fkhSiQjZ
alleged	cceYfagPhoi3jk
alliance	ajbZdZeUfUgmh1jl
host	bUcmdneVgchtic
injury	anbmcWduergjhQiR
environment	adbuccdjeUfUhpiVjt
protest	bScVepfkgYhrip
suggested	anbjdVeGfWgWixj2
headquarters	avbRcZeXfagOhyis
rebel	ajbVddeZgZhuip
consider	abbucTeNfSgjhpikjo
citizens	aabkcXfThuiljc
attended	ajbOcwdYeXfkgQhrip
currency	ambkcVdqeWfVjm
generally	bwcndPeSfagbhZ
vietnam	ambNckdnedfb
seats	ajbZcveXfngahjiXjX
thus	anbscceTfXgjiRjk
incident	adbmcVdWeyfjgYhXiu
ap	a0bVcjePfSgUhmijjn
largely	btdceZfogVhXij
developing	ajbodleJfcgliWjt
approach	abb8cjdReQglhViajk
films	amctdUeUhY
mike	anbVcpdmeUfWgbhjik
historic	aocbddeTgjiYja
businesses	cbdqeTfcgdhlil
gained	a2bactdVeWfchXiPjd
tough	aWbqebgphaia
traffic	apcWdZengYhZiljk
inflation	akbmcddteVfUgkhUjm
egypt	bUcWdjfljk
telephone	atbUcbdYeYgQhjiljq
suspected	ambXcceZgTi6
drugs	aoeWfcgYimjj
debut	avbVcnddeVfnglhSiUjd
railway	aybVdbeWflgWhXjk
arrest	aobXcRfagbhmitjj
mountain	apbYcoddebfagbij
famous	bbcudKeYfdgchjiqjX
tom	akbPckdjeUfVgdhsis
championships	aobYcrgkhZiXjY
carry	akbddceRfpgdiZjn
weather	bmcbfnhVjp
thailand	arbPcddpfa
greek	ambbcadWeZfogZik
concerned	aWb3cQdbfHhniqjs
command	aydbeOfZgWhpiTjt
critical	b2cbdVeXgdhaiPjq
hot	bXckdbemfnhcikjY
lebanon	bdcSdnfkhlid
channel	ascYdZeZgXhdjs
census	aqblcjdbeNfjgQiljd
houses	albRcmdkeWfrgQipjT
female	acbbc2dReXfcgZhlivjW
vehicles	aobccndaeafngVhRiojm
spread	ccdcemfk
aimed	bmcXdkeTfnhdjo
freedom	bmcZdafQgrhviP
medal	aobbcxdZecfagmhZiOjc
saddam	accbfZhpip
losses	akbdccd4hXiQ
bridge	apbbedgdhU
representatives	aqbTcndaeGfdgQh4in
saudi	bYcYdnebfdgbipjn
cancer	albcdkfbhdid
turkish	anbXcVdbecfngZhkiljp
appear	bldYeTfdgcio
decade	bdcoeafvgkhTjQ
receive	asbPcodpeLfdgZhpiX
securities	atdleQfIgXjp
ability	b5cddbeNfXgqhkiPjk
appears	albjdYeXfThZit
crimes	adbodcedfbgahkik
retired	aybQcoeUgUhbiojb
sun	albQcmdWelgnhljj
becoming	alckddfUikjZ
champions	bbcndjfcgmiVjd
gulf	bacWdnicjo
virginia	aobdcpdceUfZgZhlimjY
corporate	adcjdmeUfRgZhuin
introduced	a3bQcqdTeMfpgThdjq
academy	aybYczdYeNfTgVhkjb
particular	b3cbdReQfShjiZjs
easy	aabvcjdWeTfdguhViYja
mainly	cjeQfpgShbikjo
hearing	bccWedgZhjipjj
reduce	ajbmcUd0eTiQjt
directed	apbdcldZeUgVjp
native	akbZcrdUeVfc
seconds	anbccjdcemfvgqhFiWjU
crowd	aOcqdOe0hkiujT
complex	bxcdeWgbhdidjb
poland	ambRdofciZ
entered	a1bHcodXeXfsgThZipjY
responsibility	abbscTdjedfZgchriYjn
pounds	arbUdueYfngbhRja
environmental	ambteOfUgahjiajt
subject	ambqcddVeTfcgbiajq
organizations	bodaeMfagThyiljk
jersey	asbWcwdYeVfXgZiqjX
kosovo	bccWechpikjj
serving	anbYdceUfogThnijjZ
cultural	budTeYfXgkhpiXjj
draw	accleXflglhciWjc
yards	aocrfqgahLiajS
cuts	ajbVd5eZfjhWiZjo
produce	ajbkcndjeGflhbib
ice	apbScmdcemfphbjZ
legislation	asbccaeLgYhnidjq
presence	adblcWdOebfSglhsipjp
shown	akbpdRebfdgkhUiZjj
critics	aYb4cmdLfWgaio
rich	aRcsdkeZfSgjhnik
offers	apbXcqdceFjq
influence	aVb2dPeWfTgjhxjn
governments	bmcadjeUgZhricjj
stations	arbcccdWeXfqgPir
soccer	bjcldZfYgbhmirjX
shooting	bncmdWejfmgYhTiyjV
arafat	bXcSenfjhqjn
streets	aZbcdYexfmgXhjirjV
sex	accmdYedfagXhpitjY
bodies	adbddcekfogSiqjZ
policies	adbvdjeQfagZhoiXjt
afghan	aabYeVfpgUhqiyjl
nature	aVb6cYdUeZfWgqhjibjm
strategy	bycceFfWgkhjjr
jordan	bScbdnfYijjn
giant	ambOcldjeofZinjZ
jackson	akbZcndYeYfWgYhmiv
wing	anbjcndaeafbgahjibjd
prosecutors	bkdZeRfbgTi4
identified	asbkcjdNeQfXgPhcizjt
larger	cpdZeSfnga
article	aubocWdOeRgRhdjz
optional	atbbccdoeSfsgbhYiT
sri	ambXdjeVfqgZhdid
seek	bZcZdreHfXgnhwjn
bombing	bdcSdcepftgbhZiq
sought	apbaddeIgXhminjp
measure	aobqdaeOhbiWjk
earned	arbUc5eShUiTjX
gmt	a0bacUdlgXhYiY
rural	ckdnePfjgWhmjl
sanctions	arcOdoecfbiajr
contributed	apbkdjeNfdgZhbiXjw
carrying	ambOcjdYfrgRhZitjk
prince	bPcnfRgahwiojn
treaty	aybYcQeUfYhkiUjo
highly	b2cqdReTfZgbhbidjl
civilians	aWccdjenfogVis
basketball	bjcqdYecfXhmiojX
performed	avbVcldaeVfxgYhYiTjc
develop	ajbmdjeGfjgpiUjn
interior	ambbcndbeRfjgSijju
henry	anbWcpeVfQgZhuij
lawmakers	bbeWgVhviq
prepared	ajcWeOfpgahljm
malaysia	apbWcadmebfYgjiXjq
widely	anbwcmdGeWgVhYjo
serb	bccZdXejfkgZhtir
spokeswoman	atbRcXeUfOgWhuiujz
rally	abbafdgoimjY
supported	alcndSeOgThmjt
ambassador	apbScaeYfQgYhviojt
ensure	ajblcYdneIgkhniUjl
towards	aaboddgohdiUjl
headed	atbTcmdaeWfXgXhlitjc
bosnia	akbacXedfmhoid
rice	ambWdreRgWjp
carolina	asbZcqeXfWgZhjjY
initial	atcbeMftgchUiYjq
relief	akbRcYdzeXflgdiZjm
yuan	apbTcmdteRgahl
continues	cVdoeUfUgpio
earth	aYcmddemfqgphaiajV
activity	akbocUeVfWgkjl
polls	bncndYebfjgdja
louis	aobWcreVfYgYhoijjb
corruption	aXbqdkfXgWhriojb
interests	aYb3ccdceRfPhuiXjr
refugees	acbPcWdsfjgZhoitjl
defeat	aZdoenfkgpiQjV
initially	azbZckdSeQfjgOhUiujo
agencies	apbkcdddeIgLhpiqjr
swiss	arbVcbgaiojZ
standards	asb0ckdSeMfcgWhbiWjm
ceremony	bJcjfmgdhqjc
occurred	akcbddelfqgZhRiqjX
kingdom	aobUccdcedhpiYjd
shortly	a1bEcXekfxgShcik
iranian	bjcbdYeYgbixjp
bob	bTcpdbeSfXgchrit
diplomatic	apcQddedfjhjiWjm
facilities	aybYcbdqeMgSidjm
struck	apbbdYemfqgdhIjZ
discovered	aubVcjdWebgVhTizjY
contact	aubZcXdbeWgZhqicjk
regime	boccdjfYgchoikjZ
airlines	aubWcaechcjp
penalty	albudjecfagdhWibja
transport	axbUccdmeTgTiajy
follows	amcbdbeVgahdjn
marriage	bVebfdhvikja
appearance	codVebfmgchcic
highway	avbdcddagThXil
millions	aUbUduekfnipja
gain	aobjcmdleNfbgqhdiRjb
poll	brcqdTeXgYijjZ
threatened	ajbacXdoemfZgahqikjl
wins	ambSczeXfbgshYiTjV
silver	aqbLczdcedfZgjhYjb
passengers	albRcaepfrgZhViljl
scott	ambdcmdjeUfVjk
rescue	anbQcadsebfpgail
showing	cpdUechU
increasing	bncZdjeagjiUjv
specific	ambwcZdYeCgYiWj4
sixth	arbWcqdqeWfjgkhUiYjR
vehicle	aqcodYeXgXhSipjk
latin	aobdcjdYeSfYhjidjk
refer	anbnccdRePfUgVhsimjt
items	aubWckdjeMfmgThaidjp
benefits	ambZdzeMfZhjiXjo
seem	aNb3dXfQguhbiojW
kill	aXbadpebfbgdhpiyjX
communications	azdZeRfWgVhoicjv
broadcast	aqbcccdUeZfsgRikjm
faces	aabbckdlekfbikjd
protests	aYbVcaewfogdhniojc
caught	cldZeqgWhOiwjX
presented	asbccqdTeDflgVidjs
setting	albkeLfugaha
steve	ambackdkeQfSgbhliu
fed	ajcXdqeWfWgdirjl
deaths	abbddoesflgZhZipja
davis	apbWcqeVfVgbij
sport	acbrcudQedfUhcikjc
boost	bcdteOfcgshjiTjq
goods	atbXdpeUgYhaicjm
ford	aqbUcteXfXgchZiljk
decline	akdnedglhRia
immediate	anbdcPdneUfagjhmiZjy
bonds	ambccjdteWfVhZid
climate	bqcdeVfbgmiVju
orders	axbOdneSgVjp
destroyed	anbWcadkemfxgUhZimjW
awarded	azbZc2eQfdgXhaiP
provides	ateCfcgaibjs
defeated	ajbYcxhlibjW
bosnian	bbcYdZfmgXhtiqjk
conducted	audWeKfvgRhbic
accident	alcadletgZhMipjb
mary	akbNcjecfcgahsimjb
block	arbacbeVgVhkikjc
joseph	aqbTcleNfPgRh1irjk
actions	aab2cQebfWhniYju
massive	aabZcadpelftgd
structure	ambtdceOgahdiY
terror	adcRdkejglhj
warning	arcQdVelfbgbhcjx
worldwide	ancadbhdiajl
featured	arbTcxdOeRfugThZijjm
advantage	bueQfYgrhbiS
convention	anbYdYeUgYhzjd
southeast	ambbcdecfYjk
plants	aobUcddseVgjhaic
joe	albTcmeSfWgXhsiwjd
positions	bmckeMgThpjl
heads	bPcoddgXhvimjb
pennsylvania	aqbccudjeRgRhdimjZ
bowl	bdcpddfohljT
ohio	apbccreUfagXhjijja
meetings	bTcZdneNfpgZhvjn
prior	a0bYeMfxgThaiXjl
houston	aobbcjeYfbinjY
cox	atbWcbeYfWgWhmjt
assets	atbdcWdzeSfRgZhnib
crash	aobcesgZhMinjb
slightly	albncodXenfpgahLiZ
recovery	amcTdyeUfcgvhViXjk
assistance	atbVcWd1eIgWhmiYju
steps	alcQdoeVgliXjn
jerusalem	bVcTdlfkgdhpik
jim	bZcpeUfYgZhoip
controlled	apbkdWedfmgShnjb
kim	apbQckfOhnjl
actor	albdcvdVeWfRirjd
gun	amcpdSeYfdgWivjZ
meters	anbacnejfthJibjX
intended	amblcYddeIgcikjs
linked	ajbkccfcgVitjl
allowing	aobdcbdkePfpgdicjk
offensive	bpddeb
spend	aXbVdzeRfpgjhlijjZ
eds	arbQcbdteXgdjj
numerous	alcodRePfzgOjr
loans	arbVd8eOgUhZiajm
certainly	aQbzcddbeafGg1haipjb
institutions	ajbrcddkeRfZgZhqiZja
consumers	abbrccecfSgkimjk
syria	bdcTdmeafcgjjp
opposed	adbqdReZgXhoimjn
effective	ambxcYeJgliRjk
sweden	aqbOdkejfjgjhXiU
argentina	arbYcddoeafahYiYjd
hits	apbRcodkebfshJibjW
representative	arbdcmdUeGfNgUh5ikjn
location	atbkccdYeOfagZiljl
entertainment	amcldYeYfVgbhqjl
uk	a2bUdbeQfjgZhbiajk
feature	atcpdQeJflgdhZibjp
acting	aqdaeIfUgVhsimjn
individuals	abbudbeUfbgdhl
captured	aobScodVfkgdhdim
uses	aqblcndTeKflgWjl
attend	bPckdqeTgZhy
faced	aZckdjelgdhY
microsoft	albkdZeWfZipjo
mccain	aabdcqdZeYfdgdhjiojo
queen	albMcmdbenfcgchtibjb
forest	arbddneZfcgYic
races	czdceXfmgjhViZjX
tony	anbYcodmeWfPgdhn
generation	aacqdbeXfbguhcikjZ
providing	apbjdkeCfkgWicjw
journalists	bjdRebfagShmiyjl
dozen	bMcsdVeWf5gQhbi0jZ
frank	akbYcpdaeVfXgchpjj
overseas	aqbUdpeMfcgdhkidjo
federation	apdaeVfYgYhxim
dispute	cWdpeafagYhlir
personnel	axbZcddkeLgMhliljp
combat	andjeUfkhdiUjo
except	anbacaebfjgYhcib
combined	atcsdceJfvgchXiO
missile	avccdaeThVju
affected	bkcXdpenfkgbhciZjn
offices	avbQcceSfkgIhviqja
announcement	aqbVcUfYiljt
eye	bkcjeofbgnhciSjZ
injuries	cbdoevfmgchQia
minor	asebgXhaiY
nor	btcZdYeTfKhmijjt
facing	aVblcddqfa
deficit	akcdd2eYhSiUjd
fort	arbZddeWfYgahniljd
engine	audceaflhLiZ
artists	cwdSeOfchkikjc
chris	anbacoeXfTgbikjk
civilian	bmcjeVfkgSim
fox	albbcpdceRfWgYhlisjl
greece	aqbScXdnfkhbiYjj
mexican	albcdbeVfagYhlixjc
represented	ajbocydNeOfagchj
offering	aobUckeKjq
organized	accmdWeTfmgWhvinja
increasingly	aUbydWfciljj
effects	btcZhbiWjr
helping	aZdwePgjhljc
executives	cnddeSfRgWhqi1jk
boys	aZbYcygWizjP
ali	anbbcdeafVgZhriljt
solution	bqcSdjeTfdgriajl
prisoners	bTcbdsfkgWhmijja
approximately	aobccneTftgUhYjY
banking	asbccXdneYfVgahnicjk
taxes	bdccd3eSfdgZhkicjn
visited	aqbEcjdbecfngUhmiojm
artist	anbccvdWeQfXgjilja
unless	anbbcSdueXfY
convicted	bdcmedfagVizjZ
philippines	asbOdseYfXgcjj
agree	acbocadkeJfVglhqik
strip	ambTcZfrgahjim
parliamentary	ambdeOflgXhxiY
tennis	bdcldcejfagjjZ
voting	albjdaeSgWhqjY
attacked	adbZcldUetflgOhkiy
musical	amcpdReQfjiY
digital	asbmdWeUhbia
gains	alcjdpeXfagqhaiPjj
characters	aZbpcqdQeXfjij
scientists	bpcmdUeUfbhaitja
stone	bXcpdZeYfkgYhcisjZ
miami	anbdecfdgbipjT
reduced	arbjccdrecfngYhTiPjp
raising	abbccbdveSgbhliljk
steel	aobXcodngdhXiZjd
cricket	akbldWeagc
powers	aqbmcYdceRfWhuiVjn
promote	abbkdceMgrhsiVjt
variety	albocpdReGfogXiYjt
fears	aYcOdoerfXgliqjo
internal	bqcTebfogThpiZjm
task	bocbeJhmic
massachusetts	anbbcueSfWgZhliojW
liberal	aYbuctdReWfXgahujd
guilty	aZbocdfWgaiujd
strength	btdbeWfZgxhdiM
possibility	aZbocQdjeVfVgpitju
materials	asbkcmeIgVhXibjs
determined	b7cbdWeQfaglhbjb
onto	ambWclddelfvgVhZja
jack	ajbScodleXfWgYhoitjZ
adopted	awbZdUeOflgUhmjm
gore	aXbjcsdbeSfbgahqiqjk
physical	akb0ccdbechZiMjj
allies	cceYfYhw
direction	bwdTeSfZglhZicjk
cuba	arbWcXdqebfYgjic
buying	cbdmeVfbiojj
trouble	adcXdpekfcgmhYjZ
allegations	aZbocdddecgNhmi0jn
xinhua	aubWcbeYfcgWikjy
philadelphia	aqbZcmebgbjT
defence	arbleKfdgThliZjs
arizona	ambbcqeSgcipjW
divided	bockdWfugVhkiYja
shanghai	arbNcpedfd
innings	ambZckdnebf1glhKiMjV
congressional	cmeLgVhsim
dozens	bOcldXf1gNi2
edge	bqcsdXedfaglhUiYjW
senator	adbZcodaeVfUgchuir
pope	bScWethrjm
farmers	abdweUfdgbhnipja
upper	akcuebgXiXjY
putting	acbkccdpeZhbibjd
sexual	aXbudYfZgchojj
relatively	bvckdbeWfjhSiX
singer	apbRcmdTecfbio
urban	aabpcrdceVfjgYhjjj
owners	akbcdjeSfSgahqixjY
communities	aZbmcceYhs
northwest	apbadcebfdgbil
finals	bbcndjfmgnhYiVjZ
netherlands	azbKeYhdiZ
aids	bcdoedfaga
crude	akbndoeXhMijjm
neither	abbtdTeWfPgliqjl
profits	bddzeZfZgkhc
historical	bzdMeMgdicjk
returning	asbJcadseafpgdhcjd
removed	a3bScZfmgNhc
commissioner	arbYcdeQfSgShxiqju
immigration	anbdcYeTfbgWhniojm
michigan	apbbcxeTfZgZikjW
investigators	andTeTgPhYi8
reforms	cYdpeVfkhkiRjo
fought	bZcpdbfpicjV
kansas	arbYcqeTfagbhjinjT
dance	ajbbctdReYfkjT
suspended	a2bOcUdqejfmgShbjj
racing	aobkcodYeafcgkhWjX
continuing	bocMdoeUfjgmidjo
marine	arcmeSfWgajp
heavily	codYfsgLhcjn
transportation	aubXdmeMfdgUjv
keeping	bkcTdneUhjid
begins	bPcWdveafjglimjV
thai	aobRccecfcgahoiq
demands	bjcWdmeTfchpiXjt
believes	aWbscddbeSfFgshjiyjn
unable	bncYdoeXgajb
surface	bqckdVfqgkhRiS
guys	aObocqddfTgrhditjN
legislative	aneKfjgahwiX
supplies	arbQcbd0eWfngWhdjs
serbs	bdcXdbemfkhoim
jail	ajbVccdpfkgUisjW
hollywood	csdUecfThlixjR
chemical	aweXfVgchcjm
dangerous	aTb7cWddemfRgnhciljd
poverty	aVbodwhdiV
agriculture	asbadyeEfagThpidjr
distance	akbncmdOecfnhVia
kennedy	albYcmdYedfbgYhl
rain	bQcddkevfxgjhUib
prominent	adbkcudKeSfYgUhriw
finding	acbrcdeKfagkhZis
meaning	bncYdbeYfTgpibjk
commerce	asbZddeLfRgZhtijjr
sets	aqbXcndjePfxhTiXjc
nigeria	akbbdqecfcgZ
fields	cqdkeQfjgaibjk
airline	aubVcUeWfdgdimjr
visitors	bSckdafkgkikjb
switzerland	avbOcadnhciZjc
czech	awbUeafdiZ
hussein	adcadlfXhsil
shots	blcpdWfphMjZ
therefore	ajb0cWddeSfOgliWjn
singles	apbVcnddeafphUiW
enter	ambPcddjePhrinja
coverage	ajbpeWfdgThlicjs
squad	anbccjdbeXgchdiojd
pakistani	ajcbdVeafngVirjr
suspects	ambbcadbeTgVi0jj
falling	akbbdyetflgdhMiYjY
holiday	bMcYdpejfpgmhljd
difference	aZb6dbeWfWguhSiTjc
focused	abbxcddYeQfkhajt
existing	ascXdjeGftgXiYjt
criticized	bvdSfbgNhliljy
improved	axbjcneRfoglhOiIjp
ships	atbQdZeVfpgbhZjq
flying	awbUdafmgchRia
abu	bWcZdqebfYhqinjr
minority	aZbjcpddeXfUgbhxil
decisions	abb4cTdoeMfagdhliWjm
lies	aXbvcdejfPgjjY
expansion	anbccXdneOgpibjp
fighters	bYcnebgdip
rare	ajbjdXedfcgnhXiZjb
anniversary	bLcddjeqfngphlidjW
medicine	atbZckdneUgWia
stability	bscWdkeVfWgwiJjq
administrative	avblcbdmeIfcgNhviYjk
atlantic	asbWcbdWedibjp
hockey	cpdafZhjjZ
blamed	aZbrcbdkeqgShaitjm
blair	bbeZfbgdhmjr
ancient	acdPeafrimja
insisted	ajcUddeVfSgdhjisjx
jose	akdpeYfThj
politicians	aNbucpdSedfVgZhyizjW
creating	adboddePfkgjhjidjl
ranked	anbocydceafUhYiajW
detroit	ajbccodkgdhZimjV
lord	acbZcmeXfXhwjb
electric	aobacofngbhXic
involving	cleXfpgSisjd
links	amcbdVeVfbhmimjs
cable	apdaeZfcgYhciljm
alexander	albactddeUfSgUhniqjr
wild	adbdcnfcgkjX
honor	bYcndaedfWgkhuiUjX
closer	bZcpdjeTguhdibjZ
determine	ajbyddeFfdgd
stake	anbaccdoeXfRgmhkib
leads	cneZfVgphcidjd
officially	a4bMcbdceYgXimjd
classic	ajcqdUecfmhWidjZ
jean	ambWcleYfUgahtimjk
bringing	badjeYfqgj
disaster	akbccadvhZic
usa	axbVcjdXeXfTgdhjil
argued	bwdWeMfSgVisjw
closely	bqcldQeQfmgY
neighborhood	aZblcjdafcgZhniyjT
delegation	anbPddeNfUgah0isjm
reaching	akcddcebfpgmhTiW
strategic	aobtcYeIfTgliSjy
scotland	atbceZgbhbiVjd
pace	bpeTfogshQiV
treasury	axbUcddueHfYgShkijjp
golden	anbVcudagjjR
urgent	akbYcPdpebicjs
forms	bpdTeUfkgdhjiUjl
zimbabwe	bdcddreZgYhljd
allows	aoccdceMhmjk
drew	ajbWczdWebgZhcil
colorado	aocseXfYhcikjV
fbi	ascddUeNfcgPi6jk
seventh	aobWcpdreZfjgmhUiYjQ
explosion	adcZdaetfkgahSi2ja
gay	aYcldTejfRhwivjd
witnesses	aYbldPebflgQi/
blast	bccZddevfqgZhTiyjY
metal	anbacqdcflgahWjX
ukraine	ambXdpecfdgd
animals	clhcjb
contains	axbddZePgThbicjn
egyptian	bacXdZeYfogcitjo
expectations	aWbxdjeYfcgrhWiajn
seized	aybQdZebfngQhdiqjc
courts	bxccdceXfdgUhpjY
qaida	cbeTfbhkitjp
scientific	anb3cjdReDfcgdhdiYjp
abuse	aabmcadkenfcgShoipjc
selected	azbbczdReBfkgTidjn
attempts	adboeUfuja
revealed	aqbcdaeYgXhXirjp
serbia	akbccWdagkhn
hoped	acbacbePfcgthlinjm
tech	ancveafVhcjZ
replace	aubTcjdpeNgVhojj
miller	arbWcodceUfTgcinjl
facility	a0bVcZdveOfcgVhdioja
visiting	anbIeWgVhrimjk
percentage	ambnctdmeKgchRibjc
tourism	bacddmeUfZglhqjo
movies	crdWeZhbikjd
lanka	anbXdjebfrgbhbiX
becomes	acdkenfOgohjimjU
clubs	albccodVeSgYhnimjb
chen	bXcjeafXhuijjn
sydney	aqbTcodbecflgYhb
columbia	azbZcqdbeZgThZjZ
export	aubddveJfagdhbiajo
dialogue	aabocWdbeVgthmiXjm
consecutive	arbTcsdneWfygmhPiPjV
madrid	ambdcXdjglhYidjc
tons	aqbQdveYfugXhP
municipality	apbVdleZgWhljd
referred	atdKeTfagKhmiojv
moves	alcaeXfbgqic
muslims	aPblcbdYesfjgjhpinja
unemployment	akbZcjd1eYfdhWic
soldier	bbddfYgbiujY
engineering	a0cveLfagahXiT
provincial	arbdcqdZeNgMhvijjj
taylor	arbZcndceSfYgXhkim
wind	fmgqhUidjc
alternative	brcjdbeBgdimjq
pictures	aobVcpdSgbhcij
toll	ambdcbfjgZhWimjk
retirement	anbRcddzeQfjgbhmid
berlin	asbLdmekicjc
enforcement	apbscYdVeMfWgThpisjo
purchase	azbWccdpeDgXjr
newly	aybKcqdYeQfogShoikjk
dow	ascqeafZhU
electronic	axdUeSfjgYia
howard	akcreVfSgYhkjk
woods	cnfcgmhUja
tied	ambZctdtfmgahQiWjT
wales	aubccmdXeTfjgahdiY
avenue	anbdfTgdimja
abroad	albZcddneRid
seriously	aZbwcWepfYhZip
opponents	aUbvcmdbedfdgahminjW
detained	aobVcadYgThji1
memorial	ambRcldkejgZhkjZ
protesters	aabWdZevflgUhli0jZ
downtown	acbadaelgahlixjT
presidency	bZdjeZhviZjc
banned	axbWcZdTfjgSipjm
revolution	addZengohnjQ
toronto	asbYclgchbjX
distribution	aubjcdeLgUhjibjp
violent	aNbvdXexfmimjZ
reality	aRbxckdcfdgphcijja
palace	anbRcjgUhrikjY
supporting	bjcldaeJfdgYhpjs
fashion	abbqcudLeZgkja
acts	abbucVdXedfchpid
roads	aobZcbdkfsgUhZidjk
connection	acbmcYdVis
broad	albxcndPeOhbiTju
considering	ajbncTePfXimjr
favor	brdbeQfXhljj
mainland	aqbScdeZfbglhkicjj
severe	bkcUdqeyflhXiSjm
sharon	adbYcVdmhrjp
acknowledged	bncZdVeXfWgYhdisj0
restaurant	ambVcmdXebgXhkiyjS
empire	ambZcjdWhqicjc
advertising	bkckdSeRgWhmirjq
campus	akbccldbebgUhoipjX
weight	albsechXiPjk
seattle	bccneahbipjT
referring	ajcWdVeVfXgYhmisj0
remarks	aabmcYdUekfcgYhlj3
ocean	bddXekflgkhWiZjk
pop	codLejfkgjhbikjW
doubt	aRb5cSdaecfMgxio
reportedly	asbKddeafcgQhbi8jm
venture	albXckdkePfTgmiq
drawn	ctdReZfvgWhY
myanmar	ambWccdnfbgdhljk
truck	albPckejfkgVhTi1jc
cutting	akbcdzeWfngbhZiYjj
sentenced	bYckfjgWitjc
shiite	aSbmcjdYfjgdhsixja
veteran	anbacsdYeUfThliujZ
mile	ambcckddfshUjQ
daniel	aobddleYfVgYhk
villages	bScdfugRhmim
northeast	anbaddfcgdhdij
democrat	adcudZeUfTgchwinjd
anonymity	ambkcUdTeXfYgWhmisj0
titles	atbacsdXeThciTjk
immigrants	bWeXfdgbiv
studied	avcsdOeQfngShXidjj
traded	aubZcmdjgXhYibjd
writers	bmcpdWeNfVgchqip
importance	bwcVdYeTfTgshmiNjz
greatest	acbtdWebfTgxhciajZ
industries	arcldmeRfWiXjo
overnight	apbTcVdnfygbhT
temple	bUeagdhpipjS
reaction	acbucVdVepfWgjjp
sudan	bXcadsebfchmjp
establish	anblcbeBfjhtic
rome	aobQcZebflgaho
allegedly	albScnedgHi8
core	brckeSfbhjiZjj
elements	bzcjdNePfkiYjq
lewis	amcpddePfSgYipjk
express	akcUdRengniSjq
conduct	bucddZeLfjgahniZjl
manufacturing	awcmdneLfahX
activists	aZbdcjdXekfbgYhqi0jZ
constitutional	albucUdceSfcgbhtiX
andrew	aobZcodjeTfTgThoinjk
bird	aqbWdaedfWinjd
unlike	adcqdReXfmij
researchers	akbscmdTeQfcgbhZiqjd
forecast	akcjdmeSfmgjhOiajr
electricity	ambcccdveWfogbha
indicated	asbjcZdUeOfWgbhYioj0
austria	avbLdkejfZiV
watching	aPdXeqfjgjiujY
retail	aqePfZgbikjj
repeatedly	ajbdccdWekflgRhdipjt
suffering	aWcSdye6gohaiQjd
invasion	bZcYdlekfoib
struggle	aPbnccdjejgvhoiZjT
nfl	blcndaeUgbirja
tree	ajbXdnejfdicjY
flu	atbXcYdjhZij
indonesian	ambZcdebgXhliojk
schedule	aqbZcWdreOfygahaiYjr
wilson	arbXcteMfQgVipjk
surprise	abcbddelfUgxhd
stephen	arcaeRfUgUhoimjm
sharp	adblcodcelglhSiVjj
resistance	bkcdddfbgphliXjd
targets	bpeNgbhZjv
secure	amcadreMglhniS
tie	akbUcsdnedflglhYiVjT
santa	arbTckeUfXhlinjZ
kenya	akbVcddmeZfkgc
discussed	alcVeKgXhlijj7
scandal	adbXdlesfcgUhnixjU
creation	aleDfnhpjk
delay	ambccIdxeVjs
holy	aabTcXemfjhyikjZ
operated	a4bSdZeVftgPhaik
corporation	awbdeWfYgVhk
typically	akbjcpddeOfkgZhYjc
wave	aZcddUexfrgphYja
households	abbjcldlfngVhainjY
brazilian	atcjdbeZfZgahdik
dominated	aabocydQgchjijjT
dallas	anckeYfagciqjS
drama	cqdbedfdgdhbjY
animal	ajcneZfYgZhjiljX
destruction	bkcQdqgkib
tourists	aabRddemfjglhZiujd
models	anbnczdQeOfjgchOjm
edward	ajbXcreUfTgUhviljk
jews	aUbacbeqhmiojY
favorite	bacsdXeVfYhmipjX
rugby	aoblcldSeXgbhjjd
extremely	aXb4ccdafVgkhYiajj
hoping	aYbVcddneWfagwhkiujX
memory	cZdkesfjgniOjY
terrorists	aZbmcZdjeafXgkir
treated	bkeufjgUhcicja
faith	aUbtcTddfbgshqiajc
remember	aQbdcddcesgsiljQ
humanitarian	ajcOdweafjgbhkiWjv
hurricane	aqbZcZdofnhdib
shared	akckdWeWfjiTjj
surrounding	aYdcelfngYhpip
apart	bdcdemfygdhSiajX
factory	aubIcodqeZgYhaivjR
putin	bbdbfchmju
assault	dYfmgYip
eighth	aobWcqdreYfkgkhUiZjR
defending	abbkckfcgjiZ
damaged	ajbcccdlewfugXhVjb
fled	bJdketflgWiwjc
prosecutor	akbjdXeSfSgRhri2jl
fraud	adbodlecfXgWhkitjZ
southwest	apbYckdaecfagbhdim
maker	atbXcnfbhYjb
differences	aabzccdZeWfjiSjs
cited	aqbtdReLfTgMhbitj8
virus	atbdcadbejfZgjhXij
powell	ambbcZdaeUfZj2
centers	arbZcddkePgVhmiojc
truth	aMbxccdYfVgqhkipjX
receiving	axbQcldleUfkgNiajj
represents	acbrcodXePfNgohkimja
proved	b0daeXfbgphLjb
mountains	ajbZcpdaebfjgdhajn
output	atbjdteLhSiUjl
pentagon	aocddleMgPiuju
wearing	acbTcxdQepfkgZhcivjZ
saint	albXckfcgbhtjV
chances	aabmdneXg0hViW
colombia	albadpeZfagdjd
demanded	arbTcceWfdgUhpjs
content	anbzcbdSePfWgcicjz
diego	aqcjeVfbimjY
strongly	acb1cbdOfbiZjv
cells	abcbdofjglidjZ
milan	apbddZfdhd
planes	atbVdceYfsgYhTjp
arabia	bZcZdsedfdhdjm
options	asbmcbdpeDfYgcidjv
acquired	a7bUeSfYgbiZjj
controversial	ambnddeSgUiljl
notable	aobmcsdMeLfdgajm
imposed	atbdcQdnejfrgWhciYjl
militant	abcadZfkgdhoivjk
expand	anbacadleHflgmhpiXju
mount	bdebfchljc
collapse	bbcWdwevfjhaikjU
brian	apbbcjeYfWgb
passenger	aubTdYfogXhTiljo
swedish	arbQdbedfkgajk
judges	bvcpdSeOfYgThqirja
minnesota	aqbZcteVgahcikjW
begun	aobXcWeNfqhbit
compete	cvddeOfbgmib
membership	apbVeMfXhx
electoral	bwckdZeRgUhsicjZ
multiple	ambjcndZeRfzgWhaiWjl
computers	amcleYfngYhaja
changing	brcadZeYfniZjn
agenda	acbqccdmeNfXhpiXjs
satellite	avbcdVeWfmgXhciljq
resort	ajbYcZdkedfdgjhkij
flag	apbRdQeqfcgchmjb
nba	bkcmdZeWfbgjisja
naval	azbddZePgViajl
passing	anbjdTfkgbhVja
trim	aobXcmdzeMgchbiZ
peaceful	aQbscXdcedflgxhkjZ
academic	ajbxcpdVeHgXhliZjm
trees	bbdmelfjhZidja
networks	ajbldbeWfdgcikjm
path	adbndcebfdgwhYid
norway	aubJdoedfkhbiWjl
defensive	akbxcjeUfWgdiZ
motor	ascledfahYiZ
returns	ambUcldveQfdiZjc
politician	bmcsdPeXfOhsitjZ
opportunities	aabndleHfZgsibjs
religion	aYbxdTecfWhr
primarily	ambqdaeIfngRhajp
serves	ancjdZeNfcgYhoijjd
citing	arbncUeUfZgPhdilj6
tradition	aWbrcjdQeZglhpjV
supposed	abcWdleTfYgjhkiwjT
patrick	ajbbdbeXfVgchripjj
beating	aYcrdjeufkhXjQ
corps	awbacndZeTfZgUhojn
comedy	blcsdZeafchdijjX
understanding	aXbxcYdWeXgyiPjs
yellow	ambOctdXerhYjb
kevin	apbVcndkeUfSgXhlio
glass	bccndSemfrgdhZjU
philippine	atbVdjeWfdgWhlijjl
croatia	arbVcYekglhkiX
strikes	bacXdmekftgjhX
expanded	a4bRckdbeHfwgXiVjv
agricultural	arcldweFgVhkiZjj
dealers	aleXfShZiu
recognized	atbrcmdHeTfUgdhliZ
lebanese	abcUdcedfmgZhrisjj
districts	albpcrdceMflgPhlic
causing	abblcUdre0hc
frequently	ckdQecfrgPhciljm
involvement	aabncXeafZgahpirjp
dismissed	akbuckdVeYgMhairjq
expects	albVcddseMfXgqijjq
threats	abbmcRfahnjx
bishop	ambXfWgThyil
display	bncpdJecfkgkhbiYjX
achieve	abbxeIg3hbiK
types	ambtcndTeMfjgZhYiYjr
represent	aZbucodTeKfcglhnid
fleet	arbVeSfkgahdjq
waters	ambWcZdYgdijjo
manchester	aobcddedfdhcjd
buried	bTccdmetflgWipjS
document	atbkcSdXeGgWjr
partnership	arbccdeHfdgohkiZjl
illinois	aqbdcuddeTfWgVhmiqjZ
guns	aobacndReYfmgVhdiq
estimates	akbpcqdleHgThUiojp
initiative	amcYeOfXglhoidjm
updates	atbScaeafmgZhdjs
actress	aobUcudSeZfXiqjd
crucial	ajbrcYdoeJgmhdiR
driven	aYbrclejhUiojb
concluded	apbncbdbeMgahVinjp
giants	albZcmdkfahcjX
abbas	bdcXecfkhrjs
lay	acbWdvecgZhpinjb
pain	aYbjcNdve5gthciL
bilateral	akbacYdneWfogniLjy
relatives	abbMcbdleqgWhsiwjZ
yeltsin	bYgchnjp
fun	aMbqckdTejfcgyhdijjX
iron	apbYcsdkecfdgdhdiZjY
gm	anbWdweXfVimjk
neighboring	bTdkfjgZhnin
ultimately	aabqdleXfWgpinjW
netanyahu	adbacafljq
sons	bOcndreYfXgZhuinjd
bell	aubWcndWeYfcgYhcisjc
nationwide	aobbdZeYfugZijjZ
bangladesh	akbZdjecfngXicjj
expensive	bqcodoeUgdhWidjc
legislature	ambbeTgahyjX
breaking	bccbepfwgjhViYjR
contained	awcadWeUfpgQhTimjq
cards	aqbScjdleagZibjd
enemy	aZbqccdcfcglhkid
yugoslavia	ambacUdZekflhlid
kerry	aYbdcwdZeXfbgahlinjn
pull	bWcddsfkgmhaicjY
signing	asbNcbdpeQjk
tower	atbbdcecfcgZhbinjX
option	aqbocbdqeGfShdjj
expert	aqbvcodWeDfHgUhjixjk
portion	aodleTgThjicjl
competitive	aZb6cmdaeVfZgrhbiU
gathered	acbTcmdSfpgThqiyjX
bombings	aabccYeqfwgdhTim
stressed	bncNeXfSgphjiVj+
unknown	albndVeYfYgahZix
infrastructure	ancZdweRiTjt
manhattan	ajbbcndbeagXixjS
phase	alcZdqeRftgqhUiV
brain	bpcYdkesgmhaiSjb
proposals	alcdeEfkgYj1
behavior	aTb/dXfMhj
labour	bbcpdpeQgVhrid
worried	aQbpcSdkevfHgmhniy
antonio	asbdcdeTfSgchpik
maximum	amboeRflglhWiP
tehran	bmcZeZfcgdhdiqjj
requires	arbncbeJfdiV
escape	aZbVdqemfkipjX
aside	bjcYdqeaflgbhjia
monetary	alblcRdweLfbhjiYjr
belgium	azbJccdjgdiYjc
alive	aZbXcadpepfcgthainjQ
recession	cadwemgshPicjc
publicly	blcYdVekgUhjijjn
flow	bjcVdjebflgkhZiZjq
theme	bbdVeafngmiajo
khan	arbXdaeVfbgYhjimjv
concept	bwdOeQgnhZjn
borders	asbbcSfYhniZjq
widespread	aWbucZdWepjn
township	akbXcqeXfagThqiujZ
unlikely	aabvcadjeQfLgxhdiq
apartment	bPcldnedfkgThdi1jR
respectively	a3bTcreQfogVhUiPjk
employment	apdteBfZgahjjp
challenges	aSbxcbeRgrhjiajs
occupied	aqbQcddkfpgUhlicjZ
mm	aubZcldZedf1gbhTiS
identity	bncddWeYfThoil
pledged	ajbRccdveSfjhqiXjn
unique	bxcldMeMgqhbiU
label	atbcdWeYfYijjd
choose	aabjcleHfagkhyjb
pointed	bncodKeYfYgZhWipjy
portugal	aubTcbdkfZhdiSjj
shopping	bbccedgdirjd
ray	aqbbcpdceYfZ
israelis	aRbjcWeqfqgohainjc
athletes	abcrdWedfaipjZ
confident	aWbzcZdVeafTg1hZjk
rivals	adcsdbfcgkhjidjc
welfare	bYcjd0eTfdgVhsid
degrees	atcpdcecfshSiLja
achieved	arbncndZePfkgyhNiG
equal	btclddeQfagmhkiMjd
benchmark	axckdmeWfbhOiV
household	albbcqdoeRgThkid
withdrawal	apbVcNdteZglhjiXjv
remove	aobbcSdnfpgXhrid
shape	aWbxckdYebfkgohdiVjZ
concert	ajbQecfohjja
appearances	anbWcoddeSf0gYhZiXjj
rocket	albZdbfrhUin
lawsuit	cddjeYfXgWhliz
circuit	aqbtcndTeVgahZjW
survived	ambNcjemfvgchUjX
reporter	ancddQeZfWgRhli6jk
emerging	acbmcmdaeQfXgpijjn
discussions	cVeMfkhljy
bronze	apbQc1ddebhWiajZ
bear	bWcldkfRhlik
mutual	cXeYfZgshoiSjn
factor	b0cXeYfNgqibjm
struggling	adduedfkglhcidjV
venezuela	ajbcdseZfY
wake	acbWcSdqezfqjX
solid	brcpdbeOfjgphRiUjc
danger	aZbscOdleufLgphdijjk
motion	aqbndVeVfjiW
increases	aldueWgkhWiSjq
ninth	ambWcrdteXflglhTiYjQ
milosevic	cadahoil
hills	ajbccoeafcgahdiljb
platform	akcndXeVhcidjp
iii	awbScmeXfXgZhnibjo
resume	asbRcNdxeNfngniajm
dole	aZcpdZeXfZhliojk
transferred	a+bLcbdreUfmgLhjiZ
alongside	apbRcrdXeOfngUhlim
drivers	bjcldbfZhWitjd
resulted	ambjdlecfqgYhWic
diplomats	alcWdbeVfbgVhliujp
yankees	acbbcmdmgqhXjS
castle	aobScldoeVgYhljb
median	adbqcyddeZfjgXhXikjZ
hundred	bScpdYeYf4gahVipjW
ah	bXcZdxfTgthmiUjj
futures	aucndneRfagchYjj
bombs	bbddfugWhSir
municipal	asbccldneQgPhujZ
abc	albdckdceXgTipjl
rail	atbVdcfngahXjm
rangers	akcldoedgnhaibjT
coal	ajbYcmdreYfjgahYin
islam	aVbqcddSejfchqijjo
bbc	aqdXeTfrgOhcimjr
participate	dkeJhviXjk
camps	bKdtecfogShpirjd
regulations	axbkcVeNgRjv
nbc	akbacmddeXgYisjj
imports	atbZcddveZgahTiajp
carlos	ambadnedfQ
representing	cxdQeLgVhpio
investments	ambbccd1eOfRiWjv
aviation	a1dZeOfYgahdjt
jump	cqdoebgnhLidjY
casualties	acbmcadkeogchaidjp
sees	aVbbdlebfMgrhmiw
subsequently	a+bNcndXeTfngKhbjm
peak	apdceafogohRiXjd
clashes	aVbacdddeufvgbiujb
earthquake	bddjepfshQiYjc
crown	akbVcpecfVhric
tensions	aZblcVepgkjq
victim	aWbndjewfVgaixjT
morgan	asbYcqeMfQgZinjk
thanks	bZdkfjgwhXiO
producing	albkcmdjeJflhX
wang	albTcneUfShsipjn
maintained	avbncbdReQfkgbhbiYjn
temporary	aybLcVd0eNfjgXhkjk
deadly	aYcYeyfthZikjY
perform	anckeMfqgchjiRjc
helicopter	avbTdcfqgQhWiojk
formerly	a1bQcrdWeUfUgNhqip
watched	aabdcsdTeqfogZhZiujU
function	apbucSddeXhjiIjj
vision	aabydWedfcgxhdiPjm
resigned	aqbUccdkgRhqikjj
hitting	bmclfnhGja
skills	amb0cqdaeCfZgkhciRjk
welcome	aWbTcZdbelfXgxhvjl
mohammed	bcdcecfbgahoirjs
tim	anbTcleSfUhniq
reputation	aZb0codRfQgpibjZ
limits	aobqcYeRfcgbiZjp
kuwait	anbWcTdviYjo
recalled	anbNdbeogZhZinjo
fame	akbbcwdVfQgnhmjR
obtained	a+bYcjdYeCgOhZicjp
guards	albZcpdafbgPhnizjY
emerged	ajbYcpdRfjhYitjb
establishment	anbkdSeNhwjd
causes	aVbrcYdneofYgjhj
unions	baeWgchuinjc
referendum	amcXeWgjhpib
catch	bkckeahRijjY
fishing	akbaeTgZirjk
inches	aqbcckekf1hLiTjZ
latter	ardZeOfjgahdiajk
purchased	a6bNckeLgPim
performances	csdXeUfshYiU
nomination	anbYctdbeOfbho
impossible	aWb5cYeUfdgqhXjZ
liberation	bRdcgkhriYjd
tight	adcjdlebflgcidjd
tobacco	djeWfWgXhris
carter	apbZcmeafcgZij
attempted	ajckdaeWfugVhaipjb
traders	bmccdkeXfVhbitjj
abandoned	aobScadlekftgShbitjY
missiles	asdWeWfmhRjr
medium	anbudYeRfkgjhYiUjn
controversy	aacbdXergciv
allen	akbbcndaeUfVhkitjk
operate	ascXeHfqgahjid
lowest	arbkcsdoeVflhMiQjU
sugar	anbbcadufkgahkiaja
resolve	aYbucMdpeZflgthkiS
grounds	ajbocXeWfWgThliq
affect	aXbxcRdoebfZgphliXjs
aware	aSb5cUdSfMgjhmitjq
directors	aobdcodceGfTgUhzir
hezbollah	cWechpimjl
orange	ajbRcsdWeogchniojU
ongoing	aabocPdqeVfogjhjicjr
disney	ambUcjeZfZhmio
agreements	atbZcWdoeLiUjt
responded	albjcadPgZhbiljs
roughly	alcseTfxgWhVjW
envoy	apbTcadmeUfUgbhtilju
biography	aocqdNePgZjr
adviser	aqbbdleKfLgQhzirjw
ahmed	amcUdleUfZgahmjw
economist	anblckeLfEiqjt
harry	anbPckebfSgchwio
pool	albacmdjeUfdgYjc
unusual	acbxdNeWgjhZjj
elizabeth	apbKcjfVgZhvjk
inspired	aUbkcsdMecfngnhdimjd
mining	asbcckdneQfXgbij
rating	axbvcpdVeVfRgZhUiUjo
contemporary	acbycrdDeRfqhZ
defend	aXbscZeXfdglhuiY
boeing	apbYckeSgbhWirjo
moderate	aXbrcmdXebgniYjk
tank	ajcpdZeagWhYis
instance	albpdUeOfXgdhbil
jets	aobYckeafmgbhXio
reporting	apbvccdZeQgPhbju
dedicated	dZeSfngdhnjd
recovered	azbZfrgbhFidjX
advice	akbmcadceGfWgVhtikjv
joining	albReUhrim
arrival	apbHcWddfoiljs
connected	adbrdZedfkgXhaiojb
striker	aqfbgkha
anderson	axbbcoeOfVgWhXijjn
signal	aobqcUdXfXgmhaic
restrictions	atcMeagYhjj1
testimony	acbldaeQfkgUiujr
jeff	akbYcpdmeYfThkij
males	aXbkcudWeafkimjY
christopher	albZdjeRfRgchnikjw
shareholders	cadoedfQhxidjj
pushing	dkec
organisation	apcYeNfXgYhtjm
athens	anbVcdfnhbjd
sam	aqbQckdneXfJhyik
alan	andlePfSgZiojm
fan	aYcndQeofRgkhsiyja
kashmir	bbcbejfpgd
failing	albpcadqeaflgWiWjd
device	aqbodUeafkgchVil
clark	aubXcsdaeNfWgZjm
featuring	anbQcwdTeRfrgXhdikjm
recognition	aqdSedfVgqhniLjk
maria	ambQdmeYfThpjl
preparing	bScXdqeKftgahpirjk
broadcasting	atcZdUeZgShmikjo
jazz	aocpdNeXfjhbidjZ
trillion	ajbadzeXfshUiW
birds	ajbYddfjhaij
fallen	akbbcldoesgbhUijjS
cbs	akcldceZgWir
trend	adbvdWeYfWguhUiljj
literature	albocsdMeQfdgchdiZjl
apple	albbddecim
tiny	acbTcldcemfpiljQ
assigned	a4bdckdZeEgKhlicjp
discussion	aYbpcXdWeShnijjv
colleagues	adcmdUeWfZgWhpit
provinces	ambbeXfkgahmiajm
romania	apbPdledfaid
roll	albZcjedflgdiYjS
gordon	anbVcndjeXfWjl
iowa	akbacseVgZiljX
sox	bVcodrfcgohbikjQ
healthy	aVbpcddmebfbguiaja
cia	aubccceKfYgQhkixjn
experienced	abbqcmdaejgphWjZ
warner	atbUcjeWfXgdhmjo
contrast	aXbucvdNecfnglhViWjk
adult	blcodWeUfkgYijjd
blow	aWcXdmetfngphbjX
unity	aYbkcWddecgxhwiRjd
eric	albQcnebfSgdhniqjn
consists	aubbcpdceLfogPid
entering	aobTcdebfmgZhcirjZ
cleveland	ambdcpdpebfdgbhbjQ
reserves	ard1eLfVgbhdibjm
stable	bpdleTfbgqhciX
dinner	abbMcmdkeafogZhtinjV
duke	ajbWcuecfPgchtijjb
harvard	anbbcwddeTfXgUioja
raid	aobUcXfrgVhciu
tries	cjdleUfjgjhdjW
stepped	asbOcdemfogXik
regarding	bscOdceNfZgZhpj5
easier	adbocddkeSgphbjd
soft	aZckdbfoic
heading	akbWccebhbin
governing	ajboccdXeSfdgahxidjj
virtually	anblddfogchTidjU
ride	acbXcpdaelfpgshUjU
risks	aab0cRdqfKgniZjz
bankruptcy	aqbXcVd0gbjb
delayed	avbScNd0fvgahWiajp
performing	aqcneQfpgYhdiUjb
resignation	akbTcWdmejfcgZhujr
scottish	apckdUeTfogXhj
yield	apbmcldpePfagmhSiVjd
serbian	cadTfmgbhtit
roles	ajbjcndWeLfjgVhoicjq
factors	b9cWeOfShbiZjy
engaged	aZbmcjdbeUfjgYhniq
gates	albReafXgZhkirjq
discovery	arbbcbdceZgmhQik
equity	ardteLfFhoicjo
respond	btcPdbeZhliXjw
kick	akbldlgjhXiXjV
secondary	aubnckeOgQiWjk
passes	atbacldbeZfngbhUibjb
beautiful	aRcodSekfjguhZjX
occupation	bacUdohnibjb
chavez	acdkfXhoimjk
targeted	bkdZeVfngRixjs
simon	aobZcjdjeXfRgdhl
guide	asblckdReCfagdikjp
participants	abcldaeOhlimjn
institution	akbueRfVgahmjU
barack	bUcndkebfchmjp
demanding	bccddjeZgbhnjj
finds	aabacleYfTi2jX
sharply	anbncjenfogYhPiTjs
contributions	cmdjeHgbhpiYjq
denmark	asbLdliWjk
questioned	bwcddKeUfbgSi0jp
iraqis	aTblcZfkgjiqjd
capture	ckeWfkgp
syrian	cUdbeZgdhqisjm
extensive	asccdYeNf0gWhciSjx
dramatic	acbsckdYeafogshRiT
amendment	arblcYeQfZgchniajo
cuban	bcccdcebfbhnitjd
insurgents	aaeZfngcix
combination	ajbvcldVeRgkhXia
barrel	akbodjeafrgjhKjY
appropriate	b1cXdbeHfchliUjt
educational	aobweCgWhmiWjp
formula	asbkcjeThWidjc
observers	aZb0dOeZfXgbhkiu
managing	aocXdpeIfZgbhriajv
walls	adbXcmeqfogYhbjY
radical	aVbsdSecgkhoip
denver	alcjddeWfagbhkitjY
vowed	adbZcZdlebglhsjk
composed	aocpdReOftgRibjj
females	aUbncsdYeYfmipjZ
suggest	aWb1dUeJfWgkhbiujo
qualifying	akckdlebfqgjhUiRjb
guest	arbHcneLgShriqjo
jet	asbYcmdcgchSiljj
austin	aqbaeVfYgbhnikjc
manufacturers	arbjcodaePfXhZijjk
cease	anbWcNdleafugkhjiajm
capable	adbzdTeVfbgrhWicjd
speculation	aYbmcQfTgliyjv
managers	bmcodkeIfOgYhoiwjb
wear	adbccudVjb
publication	atcWdVeQflgUhkjs
socialist	bjcldWeVhsjd
handle	adbkcdeVfpgchkic
dealing	aZbvcUdleXfbgdhkjl
tourist	albVcddcedfait
annan	albccQeWgdhoidj2
briefly	a2bHdYelfxgQhViojb
landing	aubcdkeYfpgahQiZjk
formally	a1bOcbdZeWgZhn
gary	amckddebfOgahjio
oldest	anbbcndWeUgdiqjN
jumped	aubTcuengdhJikjV
cool	aZdaemfngthbidja
racial	aVbzcldOekfdgdhjik
aboard	aqbOdbfsgahTin
heritage	apbjdUeUfShnia
apparent	aXbxcYdWesfXglhdil
extend	arbXcTdteOfrgoiMjo
devices	apbncddYeYfngbhXjm
entirely	adbxcaddeXfogXhX
investigating	bncbdYeSgNhki6
backing	akbbdceQfcgahrjq
deployed	aubYcddbeYfugYicjk
estimate	bucoeIgZhQinjj
complained	cbdaemfXgNhnivjt
effectively	asbmcWdmeVfogciR
patrol	atbXdUeVfmgUiu
tamil	albZckdbeVfrgY
suggests	acbqdYeLfRglhZivjq
familiar	aUbxckdCecgciv
abortion	bmccddfagYhqik
properties	atbocdeSfYiUjl
interim	apbZccdqeGgYhxikjo
graduate	asbYczeJfbgZja
carrier	axbQcZdciajs
regularly	anbWckdUeUfzgNik
reduction	aobkcadyeOgjhWiPjt
gathering	aXbdccdZeUflgbhwiujc
format	arbmdPeRfvgbhUid
aged	ajbccqdaflgWhXipjY
praised	bpcmdHeZfbibj2
promotion	arbbcneIfahqiXjo
talent	abbtcudTeJfNgthkiljd
graduated	awbRc2dYeVgUhbja
taipei	aqbUckeahn
circumstances	aUb3cQeafdgjjo
rapid	ancZdbeafmgrhciTjq
arena	bcejfbhlijjZ
desire	aQbucRddedfRg3htibjk
sky	bacmdReofkgjhXim
hosted	aobJcrddeVfugWho
cyprus	atbVcPdlebgkhjiWjk
seoul	aqbUdkfYgaikjk
fighter	ascpdceZfXhY
prompted	bdcXejgchjiujn
ryan	akbacodkeXfTgcip
aggressive	aTb5dVecfdgnidjk
trail	akcndWebhYinja
usual	abbqdXebfugdhaiZ
normally	dcecfjhajX
gop	aZcseOfagZhvitjc
unchanged	avcZdseXfkgbhQiU
false	aYbucbdceafWgZhciujm
tropical	atbYccdbfoiTjo
walking	badaenfqhVikjY
masters	albYcsdnebfdgohYiWjU
creek	aobVdlecfcgbiqja
compensation	aobacdd6eRfagVhkjk
anthony	ateQfNgZhoil
crossing	asbWcYdbfjgdhVil
camera	alcqdRfkhUikjY
outstanding	aqbqcoeGfZhYiO
resulting	bqcddofrgahUiV
cd	avbYeVflhUiX
tennessee	anbbcreYfbgahliojU
cap	aqbYcpdqeUfahajZ
contain	anbkcXdceSfpgahbicjp
sensitive	bxcbfXiWjm
significantly	aobqdjeZfjhViOjt
concrete	bjcdeafqhUia
sponsored	apbQcneMgThvinjl
neighbors	aUbZdjeqfYgjhqiqjY
partly	bscZfjhSjj
warm	aYbVdcesfygriSjd
def	asbWdmeYfPgnhlib
stewart	ancldZeXfXgdhailjk
articles	arbldMeLfqgOidjy
oklahoma	akclebgYipjV
surprised	aTbvdRevfKgrhZitjc
collected	awbWcudYeJfzgPhQ
delegates	bXcpdceTgahvij
quake	akbWdleqfsgdhVidjb
participation	bmeNfVgkhuiZjp
coastal	akcddYecflgZjr
identify	bwdSeLgaiojl
nelson	anbUcpeXfVgbhmjk
sharing	albZcdeQfkhpicjj
versions	awbbcqdOeOfzgUhVicjs
monitoring	axbjcVdbeQgVhkidjp
encourage	aTbocadmeNfagrhtjp
specifically	apbpccdUeJgRijj1
tiger	bTcqejfagjikjY
accounting	aobuckdjeMgOhdikjd
improving	ajbqcZdoeTfkgohZiNju
abdullah	bVcbdlebfYhsj1
defender	anboddenfWgdic
communication	aobocddZeVfbgdhkiUjr
nominated	atbWc3dTeNfdgXhm
adults	aXbscpdbecfkgbhXikjY
pittsburgh	anbZcndogchcjU
caribbean	albaccedfjhkiX
portuguese	asbZcbdXeZgbhkic
emperor	bOelfdgbh0ij
orleans	bcfmgahkiojU
peninsula	apbdccecfdgkhbiVjn
globe	anbYcmdWeXfd
diplomat	aocadYeWfMgZhjivjp
ease	cKduekflgrhciQjp
worry	aObtcOdoepfIgvhlir
maryland	aobdcreVfagXinjX
barrels	dteWfohQin
strengthen	bkcTdmePgrhtiMjs
playoff	bjckdkebgphXiZjZ
preliminary	aucmdZeGfngWhUjp
successfully	avbccodZeQfzgchViajc
trucks	ambOcmfrgThUiwjm
improvement	anbsccdjeOgqhTiQjp
universal	asccdYebfdgkhkiT
origin	ajbpdQeSfVgcisjl
deeply	aHb2cYdae8fXglhjid
behalf	bYcbdleSgXh0jm
intense	aQbncadVeufxgqibjj
exist	bscVdaeRfbgnidjj
pound	arbXdpeaflgdhajb
besides	ajbceLfXju
phoenix	apbacjeXiqjV
sunni	aTbtdXedfdgchriwjd
accompanied	arbGckdUeYfrgShmjy
mental	ajbycYdlfdiO
qaeda	bdcaeZfchkitjn
restore	akcTdreZfqgohniQjc
probe	cdddebfmgYiw
declaration	aqcOeYfbglhkiQjt
participated	aobWcrdWeRftgWhj
albums	arbUcldZeVfvhTiY
troubled	aYcbdpemikjc
delta	anbPcddjhmjo
settle	addueUfnhcjW
eat	aYbXccdshnjX
compromise	bqcbeOfcgq
inning	bccmduftgohLiWjQ
hiv	akedfYgchdjj
outcome	aSb5cYeXfYgtib
enterprises	apbbckdoeQfUhoicjj
waste	akcZdwedfZgYjd
complaints	adbkcddaelgPhkiqjk
stanley	anbUcrdkeUfTgbhniljl
mix	aabqcldSeXfujc
blocked	atbVccddeofogOhcip
blame	aNb1cYdneqfWgYhjir
ballot	alckeTfjgThmiljW
alert	aqcOdZerfbhcjm
cargo	awbNccdkecfmgZhXjp
indiana	ancudbeZfagciojR
hero	abcsdWeofSgrhkjS
inspectors	azbZcXdjeNfbgYipjk
arsenal	apbmeXfaglhYib
distributed	aubadWeXfugOiZjp
publishing	aqbjdYePfcgYhmjo
survivors	bMccdqerfsgahciojd
aides	bZckeRgPhtiyjq
barcelona	albWejgrhbiajc
gunmen	bUcodZedfogQi+jb
advisory	aycYeOfSgQhtjt
claiming	ddeafZgVis
revenues	akbbdyeRgbjn
imf	atbTcSd1eIfcgYjw
athletic	ambmcwdbeSfXgdhlidja
ally	cdedfOgkh1
commonly	aublckdReYfcgThajk
mortgage	aocZd3eTfYgWid
succeeded	aobZeYfcgbho
detention	apbbcQdpecfjgVhmim
faster	bjcjecfnguhPiUjj
substantial	ajbncWdleIfcgmiUjw
transition	bkcddleSfpgmhkiVjd
pan	ajbZccddflho
broader	bvcjdWeXglhbiVjr
liverpool	aobdcbebgnhYicjc
victoria	apbVcqdXeZgY
economics	anbpcnePfQgZibjm
popularity	cpdQgohbiZjk
quarterback	adbjcrecfaiojU
veterans	bXcmdnfagYhtikjb
singh	ambadnecfahbiXjv
requirements	azbpcYeEgWhciRjz
baltimore	akcndjeagbhdiljS
underground	ajbZcbdcftgahdiujY
winds	ccdaenfrgmhXib
economists	abbwcmeRfXhUirjj
traveling	akbSdXeZgXhcixjm
gang	aabZctdcecfUgUhsi/jX
unclear	brcSeVfSgchdi0js
scheme	ajckdneJgVis
churches	abbaccdYebfrgXhviojZ
ceo	ambSdqeVfMgch1irjq
absence	ajbmcTebfZgniajq
resident	aqbXeQfNgYhri6jZ
tens	aXbLduepfwgahkirja
simpson	abcsdcedfagVhdiwjc
opponent	aXbscpddfXhnjW
militia	accjdceZfbgUh2ixjc
congo	ajbTccdogZhr
enjoy	aVddebfagzhpiYjb
flew	axbIcjdZfvgVhVjk
painting	bccwdZeUflhUja
genus	apbccddbeXfdgchdicjj
sweet	adbaemgrhdibjZ
entitled	ambacddkeNfahkid
condemned	aabqcWdYeugWhljn
railroad	avbTckdceWgXhdit
finishing	aqcwdoeUfqhIiPjV
electronics	awbdcqdkeWfXhYiY
essential	albwcNdmeKfWgoiOju
regarded	b7crdLeTfL
notably	aqcldYeQgWiajw
handling	ajbreYfngThdiYjk
roger	bXcodkeafVhmiojb
defined	aqb5dPeSfjgbhYiLjo
attending	bScleXflgUhtim
ratings	apbscqdZeZfYgbhViWjm
harris	atcodaeKfUgQis
desert	adbacjejflgkhcijjb
crashed	arbXcjewfngXhIikjY
coaches	ctdTeWfZgXivjb
welcomed	bXcbdWfTgjhrijjy
developments	ajbscReVhbibjz
departure	ambVcSedhjjs
thompson	arbXcndXeOfVgZirjr
restaurants	ambYdVeZgbirjb
composite	awcxdbeZfjgdhOiS
hosts	akbUcqeWfkhkiZjc
equivalent	aubmcsddePgYhWiZjY
jason	ambYcpdoeTfPil
machines	apbdcldaeafpgcjT
fat	ccdpemfagciZjd
universities	ancpdZeRgZhjjb
beaten	abcue1fpgXhWiljL
cape	aobVcmeagbicjd
locations	atbcdZeMfqgVhdikjk
editorial	anbqcWdSeTfXgahqibjs
plastic	akbRcndjejfxgThZjY
kelly	asbUcqdbeUfXgWiqjo
kurdish	bddceVgbhtitjj
narrow	abbrcmdXecfqhWiW
string	cjf2gahQiYjY
nepal	akbVdledfkgchkid
inter	alcaib
robinson	asbacldZeVfYgbij
designated	a7bXddeLfcgRhjidjl
andy	ajbYcmdoeWfZhdiojc
prosecution	bsccdbeQfagWhliujl
moore	aobdcpdbePfUgciqjm
revolutionary	adbncldReZfZgkhrinja
occur	bkcVdofmgmhWiU
gasoline	ajcjdqeZflgZhOip
tampa	akbbdpeYiljX
judicial	ajbyccdaeQfYgXhujc
lieutenant	awbWctdbeKfVgShrikjp
telecommunications	axbYeUfZgbhjicjq
somewhat	adb0dWeohQiajk
editors	akbmdVeQfWgXhpipjm
comprehensive	asbpdYeBfqhaiQjr
offense	aabzdcfdglhXjR
tigers	ambTcqdpedhbjW
makers	albjcmdceUfXhbinjd
supports	bldbeOfYhoidjw
constructed	atbbckdZeSfwgThUjd
kabul	bXcdfogThmirjm
humans	abbtddfcgnhZja
alex	bccqdleafSgjikjd
opposite	bncmdWeYfVgdinjc
existence	aZbocVdceYfkgoijja
magic	ajdaedfjgojS
chechnya	adbccddnfjgahkil
steady	addneZfmgqhViZ
sciences	azcvdaePfUgZiT
missouri	aqbacwdceRfZgWhmipjZ
connecticut	apbYcqdbeXfZgbhlinjZ
meat	anbadngXjX
recognize	aZbvcbdVecfTgshuiWjb
encouraged	aZbkdXeQfXhqiqjs
firing	dWfvgVhZis
midfielder	atcbejfXglhbic
charter	awbZcVdaeNgZhrjp
ranks	c0ddeWfXgchmjU
annually	anbScqdueRfwgahaiXjW
competing	bkcudTeNflgdijjl
finland	avbKdkfkgjhZiUjj
refugee	ajbNcYdpecgThpiwjj
indians	adcmdleahbikjW
musharraf	cXdcfjgdhkiajt
subsequent	aqbccceVf1gYhZiXjn
guitar	ancldZeafngchXiZ
employed	aobjcudceEfpgNhbirja
skin	adcjewfkgmhbiRjb
actors	adbkcvdVeOfYhoiqja
bed	bJdxemftgYhZjY
extreme	aUb6dYeqfagphdiQjk
documentary	blcpdUeVfkgdhVip
rapidly	aocafogmhaiVjk
haiti	bYcYdyflhmicjZ
larry	bdebfLgdhtiu
collapsed	ambOcbdweyfsgWhWinjR
teen	aXcpdZelfYi2jY
calm	aTbrcOdWevfogwiajd
tanks	anbXcjdafrgVhZipjl
louisiana	anbacneYgXhkimjZ
financing	amcbd5eBfdgWju
density	btckdbhZiZ
principle	bycRddeRfXgrhkiSjj
chancellor	bOcldjecfYgdhzjl
gray	bWc1dWgXhaiojd
noting	bqcYdVeRfUgjhbijj6
outbreak	anbYcUetfmhZikjd
episodes	ambacdebf2gahUidjj
chelsea	ajecfbgkhdjc
promoting	aabmdaePgmhqiZjw
architecture	ambtcrdNeOhbiY
reducing	bocVdyeWhciQjx
chip	ascndnebfYgnhXiXjV
inquiry	bpcZdYeSgUhjitjm
jakarta	arbZcWdlejfcgVjl
killings	aTblerflgWiujZ
hungary	arbLcddnfdhjiZ
duties	aubdcadreMflgLhqiSjt
threatening	aacSdmesfahnjl
trials	albkcjeVfmgdhXjc
arthur	bccqdjeTfYgWhtikjb
programming	ambscddaeOfngWiajt
ages	acbkcudYeTfpgbhYijjb
principles	b3cYdYeOgliOjn
soil	bmcddnebflgkhaiR
brussels	atbRcTdmeYfdgXhmijjm
oregon	aqcpdaeRgZinjX
ranging	amcrdbePfwgWhYiVjq
recommended	a0dbeDfjgPidj0
protected	aqbocddWeYfVgYhnicjn
centuries	bkdVedf1gkhViXjX
hotels	anbScdeafjgcijjl
guerrillas	bXdkecfmgdhjisja
converted	azbackeVfsgVhTidjZ
slowly	anbWcbeqfugnhSiZjZ
edwards	aobactdbeTfUgahcimjp
philip	akbaeXfRgVhxinjm
presidents	adbbcrddeVfcgYhzikjd
quit	akbScYdqecgdhpinjd
commonwealth	apbdcjdkeWfcgahoiV
politically	aLb/fXja
atmosphere	aMbvdTesfjgxidjb
rockets	daedfsgjhWiq
playoffs	cjdmfkgohYiYjY
donald	apcmeRfSgVhkjq
allied	anbYdbeYfkgbhuiYjl
metropolitan	ascldVeUgShq
containing	aybRdaeUfsgNhajp
senators	ajbdddeQgZhqij
mosque	aabZcbddeofmgahkiyjY
kentucky	amctddeYfailjR
walker	awbYcndaeRfUgbij
shell	bXfkgahaip
emotional	aMbzcXdde1guiM
pursue	acbpdjeFfbgqhnjm
semi	bbcmdjecfphaibjd
chirac	bVdcejhjicjo
description	alb0cjdHeNgZhTjx
adam	bdckdpeVfVjk
hang	ambQcodkekglhciXjW
nazi	bScldbengZhpinjY
journey	aabWcYfugwhWibjd
successor	apbYePfSgdh1iljn
vladimir	akbccofXhmjs
monitor	apbncZdWeQfmgVho
starring	aobRcudceXfZgaio
definitely	aTbvcZdcfGg6hWioja
smoke	bXdXewgdhdixjb
delhi	apbaccddfmgWhcjn
seeded	bbcndkglhcjV
citizen	bkcbdWeafLhris
competed	apbZczdSeafrgdhXidja
homeland	anbRcadmeWgdhsid
somalia	cVdkeafkgbhojn
kings	ajckecfahkjT
shoulder	bbdqeufohTiOjc
toyota	ambdcofSgkhSimjk
walter	albccndkeYfTgVhr
rio	aqbafS
yugoslav	aobccZdUfmgZhoimjl
replacement	azbWcjdteGgWjk
hamilton	ancsdaebfSgdhZ
absolutely	aTb6cSdbejfLgthZjc
counties	arcqdZeMfngShkic
technologies	asbpckddeLfXgnhciUjs
swimming	albXckddgdhdik
ownership	arcYeRfUgZhrjk
bruce	ajbbcmeUfRgchpit
danish	apbUdaecfngVijjn
founding	aobWdbePfah1ikja
helicopters	aubUcmdXeYfsgThWipjo
tribal	aZblckdbeUfjgVhzis
installed	axbRcmddeWfrgTikja
surrounded	aZbVcndUetfmgThmi0jY
investigate	bncYddeRfjgShsiw
upcoming	bTdpeKfngjhpidjt
manner	aVb/cddNeagmiRjk
enjoyed	bccqdUeagriX
settlements	akbYcTdoeUflgbhnikjk
survive	aXcZdveZfogsiYjW
implementation	atblcPdmeIfqiNjz
economies	adblccdreWfbgriTjn
viewers	aUbqcodShaimjd
hunt	bWcleNfahkiu
hostage	bXcZdvejgYirjY
temperature	aqbkdcfuhViOjd
territories	apbVcTdkecflhtiRjo
tend	aRb0cndbeZfWgkja
compound	akbdcYgTipjd
oscar	ambVcxeUfQgkhjjb
rush	aZbccdekfjitjY
jesus	aWbdgkhliojY
albanian	bbdUecfngZhpis
consequences	aRb5cNdpemfRgpiZjs
campaigns	aZcodYeSfrgZhsjl
brings	aUbacjfXgxhliljb
incidents	aabrcadWeqfqgXhUipjj
clothes	aabTctejfqgYhdinja
interesting	aPb5ckdNeSfZgthXim
routes	aubZcadbeSfqgahZjv
boats	albTcjdYeZfqgahWiqjj
hostages	albRcZdugbin
douglas	asbdctePfTgShjijjo
disputed	akbjddeSflgSinjn
parks	apbZcldbeVfcgZhmjk
austrian	arbRckdYfcgahlik
moral	aSb/cWdafSgoiQ
circle	cudUhkidjQ
extent	aYb6cTdZedfWgnhciZjt
longtime	bXcleVfSgah1i1jd
ordinary	aObwemfjgkjY
montreal	aubXcldjebhcicjW
rarely	bncmdOedhVijja
standings	aobjcodbedfZgkhYiV
investigations	bncaddeSfkgVipjm
triple	aqbbcsdpeYflgkhLiUjY
alcohol	alblcadagVim
guests	abbKcpdbedgZhyis
relative	brcjdbeYfXgkiZ
stages	ambbeSf3gmhQiRjd
comfortable	aVbqcpdZebgqhYiZjY
medals	apbQczdZedgjhWiSjc
weapon	anbvckdZePfYhXil
malaysian	aobacdeXfagdiljp
belgrade	ambdcWdWgchkio
moments	aRbpcddUewfsgxhSiZjU
matt	aobUcsdoeOfPgbiqjk
burned	bWe5fugQhbitjP
puerto	aobYddecfdhkjb
philosophy	bxcmdTeVfchciY
detailed	ambnckdSeDf1gUhXiYj0
clash	aWddemfkipjZ
cemetery	albXcbdmejfWgXhniqjS
mississippi	ajbYcngchjijjY
appointment	avbTeKfYgVhxiljp
asean	ajbccYdmeSfUgohriYjr
forcing	adbbccdxfrgWhmiljZ
holes	bdcjdjf0hLidjX
uganda	ajbTdpeXgVhmijjk
rivers	ajbVejgahljq
vital	albrcQdpeQfYgnhkiPjo
counterpart	ambXeWfagahuidjw
frequent	badbfmgbhkjs
infantry	arcpdXeVfjgZibjk
jerry	adbVckdkeZfUgahviyja
atomic	areWgbhc
persons	ajbkcbdceVgUhlin
benjamin	akbWdmeYfZgchojk
peru	aqbYdmeYfdhaid
creative	aab0cjdXeOfYgthkiZjd
announce	akbUcXdkeMfdglhqimjp
artillery	apckdSeafsgXhdjk
belgian	asbPdbecgXhkirjb
roots	aYgqhoiZjX
acquisition	avcadmeIfVgkibjt
turnover	amcldmeahXiX
prospects	aabjdneSfRgyhdjs
orchestra	aobUcldaeXfkhlicjY
bloc	cdeQfXhvij
promises	aVbXdteYgrhniYjl
plenty	aTbnckdaeWfbgphdim
gene	ascddXeWfShm
suspension	aucWdmedflgdhUiVjn
struggled	ajbjcjddfxgjhOiYjX
utah	amcleZfcgdipjY
shoot	bkcndaeYfnhUirjW
courses	ascseGfpgahWiRjl
planet	accldbekfdgqjY
outlook	ajbqcbdleafSgohXiYjz
vienna	aybRcaeWfdgYhk
requested	a5bNcYeDfjgMhoikj2
traveled	arbJcmdUeYfvgWhbipjk
singing	bScjdQfoijjb
uranium	arcZdreRfdhX
operates	azbXccddeOfjgU
regiment	aubacodZeZgaib
examples	bzckdKeLfkhWicjq
lincoln	akbWctedfbgZhmjb
arrests	bdcVdbekfkgdhbis
sparked	aabccbevfnhbit
campbell	aqbacqdYeSfWgZimjo
trophy	aqbUcwddeYhdiTjc
reconstruction	ajbbcbd3ePftiT
abdul	andbeVfTgXhqiqjq
cambodia	ajbScadrecfcgdhp
innocent	aGbxcWeufZgliujd
elite	aabtc0dQebfTgbhqirjT
freed	anbPcZdqfkgZirjd
argue	aUb5cbddeMfOhkivjj
reflect	aUb5cbdYeXfjgoiUjq
murray	ameYfXjl
alabama	anbbcrdcedfbgYipjU
pact	arbRcZdqeUfcgkhjiajm
shore	bbdoeafkgZ
cycle	bjcbdreWfpgnhXicja
consumption	bmcbdreXfdhaibjp
adams	arbYcodbeTfVgahk
consensus	abb6dReHfbgpibjj
fc	asbTckdjiY
bright	aUbacwdRelgthZim
gift	bQdjeZfbgmhqjX
graham	ancldaeOfdgWhlikjm
divisions	bqckdbecgbhmiXjn
stress	bncQdsekgohbiFjr
purposes	anb0cZeCfbgUhjjn
carbon	akbkdseZhXiXjl
fruit	baeafkglidjb
ross	anbdcjePfbgcikjm
broadway	ambZckeZfjijjV
explosives	apbadbeYfogShTiy
sectors	anbmdleQhdiRjr
stretch	addjfwgnhNiajW
aide	anbTdjeTfTgOhxizjs
hampshire	ambdcrdWeTfkgbja
potentially	aXbxcadoedfWgm
shock	aXblcYe/gthXiSjX
engines	aubbcldaeXfrgbhNibjn
wisconsin	aobZcudceVfagZhjiojY
literary	bzcqdGeNfbhlicjk
crackdown	accXdcesfmhmirjd
dick	bTcpeXfWgZhtis
affair	aVemgahjiwja
climbed	a1bPcudjfjgdhHicjb
wealth	aWbocldkeXfNgmhr
jacques	anbYcmdZedfcgdjn
cairo	ajbXcXdjfmgbik
mouth	bZcZdbeyfdjY
nasa	aqbadjeSflhXimjl
holdings	azbXdpeWfOgchoiTjs
negotiating	alcXdoeEhqjk
chiefs	aobccjeOfXgShzinjk
spoken	bmdEebfjgbhdjt
viewed	aab8cmdKedfUgdil
ads	accmdPeXflgXiujr
ontario	arbdcrdbeUfdgVhjjc
feared	aXbjcddaesfQgdhki7
milk	ajbXdjelflgXhjiljY
beer	bRcndVhpisjZ
melbourne	aqbbcmdWebfqgahaja
dvd	awbbeSfjhWiajm
passage	anbVcXdceUflgjicjr
petroleum	ardreOfXgahbjq
expanding	akcZePfmgmhkibjw
laboratory	a0bjcldbeOgXhWjY
conservatives	aVbqcqdVfahojb
constant	bncTekflgmiR
attitude	aPb9cddPemfNgyib
phil	bccddjeZfXhmir
sessions	aobSdmePfwgcib
defended	albockdTeVgRhjidjy
runner	ajbXc1edfagohXjX
peacekeeping	ambdcXdneOfjgahribjr
missions	aqbbcZdjeNfwgaiWjo
barry	akcleVfVgahkip
situated	anbjdYfZgZjY
eve	aZbMcbdpepfshqiljW
geneva	awbVcTdkeVgWhljk
renamed	a8bMdaecfdgUhqia
manage	blcbdueHfmgjhpiU
mines	apbWdpeYgZhbij
chase	ajbXcpeXfYhcisjb
geography	b2cndYeWfcgbhbiSjn
clothing	ajbWcwebflgVhcik
keeps	bZcadmecfWgminjZ
orthodox	aYbjccdRejfrgahsipjb
seeks	akbZdqeIfVgmhril
nasdaq	atbacodbhWjj
residential	albkeSflgRhcio
realize	aLbscYdmfSg8jY
wage	acckdzeK
wto	amcWdrePfZhm
blocks	aobZeafvgThXiljZ
assassination	aYcbepfngXhlis
contribute	abbscXdreNfbgthliOjs
rookie	anbccvdkeXfVglhXiljV
lots	aYbbeZfkhdin
entrance	aobWcodWecgTinja
kilometres	aobZddedftgahU
luis	aqbcdmeafTic
contribution	bkdjeKfagpiPjo
hu	bRckebfYgkhpiaj0
height	ambkcjdZfohSiRjd
morris	anbccmdbeSfUgXhkis
lands	aobXdreXfdgZhsiZ
princess	ajbHdceqfZgkhqikjj
studios	aubZckeSfbgdiljc
conservation	arbndkeGfWhliZjo
traditionally	aacudZeagbhoiljV
designer	apbZc0dSeMfbhciu
emissions	anbndoeThViXjs
prospect	aRbqdofJgwis
posts	avbPcodjeNgNhtjn
darfur	aabacbdwedhnikjl
counsel	akbmeJfTgRh1irjk
liu	ajbPcjddebfVhuilju
castro	bacXelfahoij
busy	aWcVfsgcitjb
classical	akbucodGeSfshSiY
procedures	aubocSdleOfogVhdiWjm
victories	akbccvdbeafngqhWiPjW
headlines	accldOergbhcio
colonial	ajdYebfkgchnibjV
legacy	aablelfXgphmiXjb
franchise	ancjeWfbgnjQ
fifa	aqcadcebfcgWhojm
quarters	bXcmdsebfwgahYidjU
celebrated	bWcldVemfngnjP
wright	aocodXeQfcgZhYinjm
depression	alcVeufmgjhaiSjj
techniques	aobvckdaeFfrgchWiYjl
foster	bbcldmeOfZhq
bands	acbacvdOebfpgdhkinja
capitol	ajbbdagXhpipjY
invest	bbccd1eKfVgphmicjl
assist	albjccdteJfoiWjk
beauty	aYbncpdRejfbgtiajZ
wonder	aNbqdWemfTgziwjQ
regulation	atbscXeSgYhdiVjo
surge	cddngrhVjk
tackle	bqdveWfbia
spiritual	aYbpcXfbgrhtiWjj
dennis	bdcleUfVgdhoiq
athletics	albacseafcjZ
titled	aobVddeXfkhbjk
sustained	bncZejfrgthPiM
chicken	albXdnekflgbjR
croatian	aobbcadUflgbhrik
russell	asbXcwePfPgZhjik
mitchell	arbXddeLgYinju
francis	aqbWcmeRfTgYhpim
colonel	apbYcmddeSfSgThwiqjo
exchanges	albadWeafmgjhliYjp
acres	ambadmeYfrgahdjb
recover	ambccSd4fngqhYiSjX
influential	aZbycodJeNfXgahsirjj
amounts	ccdmeUfjgZhdjn
hispanic	aWbscvdReVfWgchniujc
violations	akbrcVfcgVij
blues	ambdcqdYfkhZiajX
priest	bWfcgRhti2jU
tools	aqbncleDfjgbhaiZjj
executed	cmedfogXhbinjT
takeover	akbXcdecfbhpimjj
dna	aqbncmdZeSfjgchTjc
daughters	bHckdneagbhuinjd
exploded	bYdbeufugVhRi0jV
engineers	arbjcpdbePgchVinjd
albert	akbVctdkeZfTgbhl
tea	bUcodaeYfngchpijjW
nhl	ancmeWjc
carl	bScpdneWfTgZhoikjn
escaped	ambMckdmeqflgYhVitjZ
vegas	albVckeafXhliujW
vatican	ambVcTdZelgXhuin
gdp	ancldsePfdgkhViX
peacekeepers	anbWcVfmgXhliojm
tension	aWbmcUeugrhdibjl
pyongyang	anbacYdmgdhcijjk
beef	asbccXdrgciaja
tel	albXcYddeogcim
considerable	brcZdYeUgniRjq
functions	aubocVdceOflgVhriKjq
stem	accadweajc
introduction	aubcdVeJfwgbhZiWjz
excellent	albxcqdSeHfZgqhUiQjl
brigade	apbbcjeYfbgahojl
bangkok	aobUcadkelgUhkik
pending	axbVcRdueSgZjq
depending	bydcePfphZiRjp
ee	aqbTcbdvejfThliXjm
aims	bnccdneDfcgsiajn
anybody	aMbwdbfQgriwjU
restored	azbWcYddfwhbiTjZ
activist	accldZedfMgchyi1jc
categories	axblcudZeNfcgYhWiNjq
difficulties	blcOdteZgkhciWjv
negotiate	ajbccYdseKgjhridjl
verdict	aYbscXdbeofbhd
conversation	aXcadTfoiqjn
plate	akcqfngdhUiTjU
evil	aMbvcdeqfUgrhrikjT
cent	aqcldleVfmhUiX
diseases	ajbkdofaiVjm
succeed	aZbkdmeOfSgthv
eligible	aobccpdseKfagZja
smoking	cZdagZhjiujj
legs	bbckdpeufphTiTjV
studying	aobddXeKfpgZhailjl
symbol	bjdMeufTgrhoiZjW
attracted	aXcxdQedfYgjiu
flowers	adbEcodlekfm
lakers	blecfcgmhdiqjU
nigerian	bceYgThli0
biological	arbqcceLfXgdidjo
intention	blcJeUfRgqhpjr
riding	cydUhViljY
movements	bqcbdTebfjgjiWjm
luxury	bdclecfZhZil
educated	aXbuc0dTeVfVgcinjZ
obvious	aQb/cZdSejfOgshXjl
possession	aqbmcddbeTfcgaijjW
puts	aZbjckdneZfUgnijja
mandate	ascUeGfnhmiSjr
stick	acbmcbdlfjgjicjU
aspects	abb6cbdPeQfogdiTjx
rear	aocmddgWhciZjm
wells	ambUdreTgbhain
accusations	aTbrcddbemfcgShlixjo
temperatures	ekfvgkhQiX
steven	anbdeSfNhjip
attributed	bscbdaeWfcgZhZipjx
overcome	aTbycVdofkg0hciQja
execution	bocYdreagaikjb
aired	aobYccdbedfvgUhYimjn
russians	aZdcejfcglhdip
shuttle	aobUcbdqfwgjhSic
obtain	avdmeBgchliYjl
staged	bXcmdafxhcikjU
ncaa	ancldaeagbjd
organizers	abbadchmiu
businessman	bdcpddeWfQgahri7jY
libya	aqbPcTdshcjn
hunting	albbcleRfcgcip
brooklyn	ajbYcrdceagZixjS
framework	aqbqcWeDgjiQjt
vessel	awbVcZdYedgbhVin
punishment	aYbqcYdjeofZhkid
smart	aVbtcpdUeYfWgpiojc
worldsources	apccdTeXflgXhoibjx
blacks	aYbscvdVfcgbikjX
balls	cpdbfzhMiWjb
baker	arbZcndaeKfYgXisjj
qualify	ambacodyeMgjhbiUja
belief	aLb+cVdVfUgwhkjj
solve	aWbvcTdveTfmgpiYjd
gradually	atbWcZdjfrgmhYiX
imperial	avbScodXeWgUhw
tall	accodVhUimjY
tone	aXbxdKenflgphWiRjp
wildlife	anbleQfVgbhkijjl
fundamental	acb/cPddeVfVgthciMjp
squadron	a4bXdaeYfjgYhaiVjm
twenty	apbPcqdZeTf7gYhSijjX
ron	bacqdneYfSgVhoisjj
lawrence	albdcpePfTgXhnir
settlers	acbUcaedfkhniv
wayne	aocsdbeafOimjb
modest	bkcneMfjgohSiW
rwanda	acbWcbdmejfjgZhoil
jimmy	ajbRcrfdgahminjV
thrown	acbbcnddetftgThVivjJ
longest	akbXfwgmhUiZjS
rodriguez	bacjdqeWfUgjhcij
marines	bWclebflgdhYiq
sentiment	abbwcadXelfRgqhZjm
roberts	apbdcqdWePfQgcin
describe	aSb6dIeVfoikjn
pattern	acbxdQeafmhW
demonstrators	aYbYdVexfogWiyjZ
bomber	akbXcndYfkgZhWiw
urging	bYcUdbebhxiljs
burning	aZbacXdkezfsgZhdisjZ
slipped	a1bTcqdlengdhHiYjX
auction	apbXcldmeNgahcipjZ
occasionally	dQftgZhYim
nick	bWcndteUfViwjb
separatist	addaedhoin
graf	ambUdkfdhcjn
perry	asbTckePfXgYimjv
goalkeeper	ambmcmdjejfcgdhYjT
conclusion	aWbwcYdaeUgqhXjk
nobel	akbScofYgkhjid
indicate	ajbucadTePfWhYinjr
buyers	cneNfPhbiv
stance	abbzcVdafPglhkidjs
facts	aXb7cbdVeRfbgchdijjn
attract	aUcreMfZgrhrin
coaching	alcleMgdhkjd
employers	dreQfUgchmiojc
exposed	aXbtcjewgUhZiljb
objects	bncmdRecfmhaid
sony	aqbYclfaglhaib
grave	aZbmcNdmetfShj
eliminated	arbccjdueXgchZibjd
acted	aqbrcYdUeTfbgUikjn
insurgency	aXbnedfogkjb
commentary	ajbpcZdVeXfcgWjz
bears	ambXcqedfZgbhcikjb
describes	aabrdNeVfkgdiljq
ousted	bTcjdnengchviojV
lights	bUcldXepfogkhYimjY
jiang	bTdaebfcgkhriajz
tunnel	apbTcaenfmhOirjc
striking	bmcndVeZfqgkhNjZ
bulgaria	anbOdmedjj
sovereignty	akblcNfYgshuiN
oxford	asbZcqdVeWfkgX
elderly	aXbXcjdqemgXhjiujc
pipeline	anbXcZdqeYhVirjo
critic	brcjdKeYfTgahpiqjm
eating	abccdlepgdhkjZ
destroy	aabkcXdmeZglhrijja
inner	aTbkckeoflhmiaja
rick	ajbZcodjeTfWgZhriq
bench	ambmckeYgZhbjT
structures	albtcdddePfkgZhdiZjj
chechen	acbbecgXhriy
ken	bYcndseZfVhjiljc
channels	ancVdYeYfmgZidjw
ballots	alcldceWfrgSjW
sarajevo	ajbYcUddeofpgYhmiljk
rolling	anbUdbejfugdhV
wu	aobOeXfRhwjw
hillary	aXbSctdcfZhqinjl
manila	arbRcadpgUhjjl
twin	bVcnfrgbhaimjb
isolated	acbscWdaetfjgdhcjb
vietnamese	bQeZfbgahoiu
merely	aZb3cadYeVfXhaiq
operator	azbYcbdZecfXhcjj
enormous	aSbocbfdgpiZjk
wealthy	aScqdkeWfVgdhsiyjc
competitors	adbqcsdWeZfYgkhc
demonstrations	aYbbcadceqfthnikja
argentine	arcdeafbgailjd
fastest	amcndbeZflgshPiajX
throwing	aXckeqfsgZhXiqjO
fairly	acb6dVeXfmhSiUjd
shipping	aybVcVdjeUgZicjs
arriving	asbFcYfxgZhZij
transit	arbWcddjeWgZiqjl
roy	awbUcoeYfQib
fires	bbccdkelfvgchXio
appealed	ccedgbhmjo
cruise	aqbPdXeYfmglhaijjp
ski	asbWcpddfdhaidjd
tibet	bXenglhjib
pollution	ambndmfYgchaicjr
impressive	bxcudQePfkgthMiRjZ
revised	a3bdckdaeIfygOhTiZjv
kidnapped	bOcjdogUi7ja
buses	albLdbfygThYiwjj
lasted	aobSf9hNjR
nevertheless	bwccdQeUfWgnhWjs
resign	bZcUdqfbgbhvjj
surplus	aobUcjd3eMfmgbhX
friendship	aabXcddbg0hpiX
observed	btcddHfrhWicjm
subsidiary	a1bTccdleVfXgXhnjm
infected	ajbZdkesgXhdiqjT
anne	apbPdaeXfYgZhuijjk
exile	bPcZdpejfnhojb
terry	albccleVfcgZhjip
vulnerable	aSbzcddoeofQgjjj
neck	bdcmdje2hXiSjU
harbor	ajbXccgjhdjd
slam	bYcnfkgvhUiajW
stroke	andneqfsgnhJiMjX
kinds	aXbrcdeVfkhdiZjm
object	bvcddMejfcgkid
intervention	brcQdqeYfYhnicjk
realized	aXbmccdbfcgvhTimjc
detail	btdUeTfqhXiajt
drink	aYbbdUemhqisjZ
alaska	aobXcpeSfcgbinjk
painted	bWczdRfsgVhWio
polling	ajbkdZeXfogRirjU
deployment	atbYcVdjePfmiXjy
triggered	bbcVdkezfmhYim
costa	asbYckdjeYfYhaiZ
battles	aUclfrhmikjY
grass	abckdmicjY
unrest	aYcYdpewfmiljd
torture	acbkcXdoepfjgUhlja
celebration	aUbVdbetfmgthpjS
photographs	ambZcpdMeYfsgVhXimjl
warren	bZcleWfWgZhsirjj
swept	bScqdce3fuhYijjS
chrysler	ambVcjdpeYfXgjhdik
amateur	arbncudIeOhbiojZ
dodgers	ajbZcldreVfbgmhaikjW
optimistic	aTb1cYdbeZfXgvhWjr
suburb	ckdYekgUiwjW
attorneys	bnddeKfagRhpiz
prevention	aobkcbdneSfagZhkidjm
implement	anbncSdpeIfwhjiLjr
barbara	anbQckeVfYgYhrio
valuable	ajbrckeKfXgkiY
regard	aUb/cWdVeVfLgohoiXjt
conspiracy	aSbwdbeXfbgahji1jd
midnight	aqbJcWdkekf0hdiljS
unprecedented	aabpccddedfpgrhciV
cooperate	bncSdjeQfagmhsicjp
advocates	aabvdWeYfQhpir
bloody	aQdje6fzjK
dawn	bLcYdXeqf3irjZ
craig	ameafVgZikjm
violation	ambvcPddfYgc
scholars	abbzcodKeLfZgahlisjj
essentially	ambscdddeSgbhUiljb
assumed	atdceQfXgYhkicjo
motors	aqbWcndofbhW
angels	bYcndognijjP
sierra	akcleVfagbhj
childhood	aYbddnekfmic
carries	ancldXeahSidjk
lineup	albdckeXflgjhWidjd
refers	aobpdTeRfagXijjp
approve	aqbacXdleJgZhwjn
tragedy	aPbocUdke7fkgohXjW
processing	axcZdteOfkgahbiT
resumed	a2bNcPdoeZf1gbhVib
generated	ddfngkhXicjj
pat	adbadbgchsilja
personally	aYbkdcfdgchojl
regulators	apbmcXdbeYfWgZiq
repair	apbacYd0eYfvgdhViVja
complicated	aWb0cbebfngkhaiX
pleaded	bZdkeagWiw
elect	aabbcldkeTh5jW
fred	akbWcoeUfWgchoit
mohammad	ajbccjddeZgWhkinjw
opec	blcVdxeNfUiojp
dam	arbWccdseYfWhZinjj
celebrate	aTbReofqgxhtibjR
medicare	ajbad0eRfkgVhmjj
guinea	anbadmebfcgZhliZ
import	aybbccdueMfbgWhcibjq
ukrainian	albcckdYeXgUhmiujk
searching	bYcYdWeZfphci2jd
garcia	eXfUgkhaim
rape	aYckdlekgVisjc
zhang	akbVcqddeXfVhnipju
marshall	apbbckeVfXgYhj
vessels	apbXcbdYebfogdhZjm
rebounds	aocseZgjhQibjd
wings	akbYcrfnhaiUjc
useful	b6ccdWeHgohViTjq
staying	bccUdoeafdimjc
canceled	avbJcWduekfugWhcicjo
authorized	a3bbcXdceDgMhpjw
touchdown	albjcnebfqhSicjT
stolen	arbQcodoeafjgXhUiojU
boom	bVdmgqhYipja
solar	codjeQfqgqhbjc
pitcher	bbcqdpeWfZgmhcjR
context	aab/cXdReTiUjv
terminal	axbTcWdlfkgYhYidjm
colin	ambbcdeXfZju
attacking	aVbtdTfkgchjiojl
extraordinary	aXbtcWeVgvhliS
munich	avbOdjelhcib
colony	aobSdjebfdhsjQ
corn	akbacjdxeWfkgbhbikjc
recall	bcddfliljd
cheney	adbXdjfdgZhniqju
musicians	bdcsdTeRfjhliqjZ
commanders	bldYeOfagWhsiojq
reagan	cpdYfmgXjc
addressed	cWdaedfjgYhpibjx
detainees	bdcadogVhlin
uh	abdtepfNguhjicjd
suggesting	aXbtcadXeXfWhZi0jv
impose	bucWdkeShmibjn
cameras	aocldOfngahXin
depth	b1dReXflgqhOiNjp
element	ajb3cadSeUfVgphciZjj
asset	apbpcbdreSfIhliVjp
worries	abbkcQdwenfSgphbikjr
lying	aZbkdjevfbgThbiqjY
trips	ajbKdqeTfxgajo
definition	aob8ccdMeOhXiWjs
trafficking	dkeVfYgXhkis
suffer	aWbpcXd0ewfUgqiRjb
branches	aobUcdedfkgYhoiajb
harm	aRbycPdseofOgvhliajn
conflicts	aTbtcXdledflhojm
influenced	aVb4cpdKeZjp
mounted	albdcqdUftgXhZijjd
spots	bZcseZgdik
procedure	aqbncSdjeYfrgbhZiZjb
legend	bacmdSekfUgjhlivjW
scientist	anbocmdVeQfLgdi0jd
promising	cpeJfbgshaik
colleges	aobkcudaeMfdgVhjjZ
nationalist	aYbpcndLekfbhu
exposure	albncbdjejfXhbiajp
amnesty	ambUcceZfbgYhniljs
fernando	albjdkeWfVgjhcij
karzai	aZckeagXhqjv
sarkozy	adbPcjfchljt
bag	aqbOdkfpgUhaikjY
matthew	albcclddeVfVgZiqjj
lending	anblcVdzeOfZgYidjm
jailed	ajbRdkejgXhmiwja
fatah	aYbcdafkgchwiqjb
phones	akbTflgciljj
subjects	btctdTeSflgXhbiTjp
expression	aab5cTdMerfUguiOjj
pleased	aWbucXdVfLgvikjl
raw	blckdrecgchYiW
strait	alcaddecgrhciSjr
disputes	acbpcZdpeWgZhnjk
billy	bPcqhjiqjV
copyright	arbncXdceUfYgdhniajo
preparation	anbbcVdreMfyiSjm
jay	ambccrdpeVfPgdhkij
arkansas	ambdcseXfagXhlipjX
ian	apcodVeVfagYhcimjk
commissioned	a1bVcwdReCfpgNijjm
buffalo	ambYctdmecgXiljO
testified	ajbZcldZeYgOi2jm
sporting	ajbmcqdSfdiajd
saving	bacbd2eWfogphaiUjc
trapped	acbTccdqeyfpgbhUiujV
visible	aabsdMergnhZidjd
cnn	bdccdXecfdgUhliujv
resolved	bocNdtebgoia
cambridge	arbdctdUeQgZja
parade	aYbXcrdUemfjgdhqitjT
genocide	aabjcddjekgchkilja
instruments	avbkdbeQfsgZhViQjj
elementary	apbjcpdjeQgThYjd
efficient	abb0cleOfkgohYiX
bobby	bTcodnenfYgmjY
mets	bZckdrecgphYjV
equipped	apctdUeWftgXhWicjd
protein	apbpccddeYfdgchbiYjm
raids	akbWcWdZfzgYimjn
landmark	atbddZeUfkibjZ
sufficient	albwcXeCfcgjiVjr
northeastern	albXcpdagVio
poet	bjcodSeYfYgkhkik
reconciliation	aWcXdmedfkgthqiX
horses	bccxddeXhXimjW
mugabe	adfagZht
components	axbsckdbeLgchSiQjq
chips	anbccjdoejglhaiUjX
cincinnati	apbacldmfkhaidjS
mainstream	aYbxcpdFed
oppose	aWbpcZdbeWfYhziljl
germans	acbcddemgkhZjb
northwestern	anbccrdYfkgThcinja
jonathan	akbcdqeRfVgbhminjj
associates	ancseIfOgYhnit
wimbledon	bUdmenfpgmhZibjZ
thirds	akcmdjeQfuhaiSjZ
forests	akcbdoecgZhjiXjo
wooden	ajbWcqdZedfwgShaiojV
separated	aobRcmeofxgVhciajY
rushed	aqbXepfrgPhXimja
consistent	aab/dOeQgphSiUjl
happening	aLbwcSerfYgvhcipjW
ira	akbVcVdpeVfahqiqjc
footballer	atblcmdTeVfWgailjd
approached	aobQcndOebgShdi/
susan	akbReTfPgchuiu
cattle	ambadqebgYipjX
telecom	axbSecfUiajn
knight	apbWcvdaebfShl
strict	albocVdXeWfrgYhjiajn
battalion	aubccndaeSfdgYhjjj
sections	atbjdPeXfxgOhZiYjr
releases	axbTcddkeNfmgYhcjr
wire	ambdcjdjgUhcja
knowing	aNbrcXejfQgyinjb
boxing	bkcrddeafTgdhoinjY
samuel	asbacodcePfQgYhpio
vancouver	anbacmedhdjc
dominant	acb3cldLebfZglhlidjY
protecting	abbncZdkebfYhtjm
electrical	ascmdledfjgZhViYjb
mubarak	acbZcVfkhkjy
colombian	bceYfdgZhjivjd
uefa	alcbddfmgdhjicjk
wireless	ardYeZfbgjiZjn
inhabitants	abbcfngdhjikjX
carriers	arbVdYechdjt
demonstration	abcbdZfniqjX
sarah	bNcreVfVgdhqiyjk
specialist	a3bmcneGfPgThc
mediterranean	albYcadZfsiVjp
dating	albXcoeOfogahaivjR
concerning	bpcQeNfdgZhpj2
sight	aZbqcddTexgthRjU
penalties	ambodqeWgbhUiX
handful	adbYcqdUeUftgXiwjZ
torn	acbWcadseyfugdhaiZja
update	axbbcYdjePfogbhcibju
ceasefire	anbXcPeafugkiZjl
yasser	bXcSdkephvjk
eliminate	bpcYdzeQgchmic
rises	akbYcmdpejfagkhTjd
routine	ancdeafwgZhViX
mall	bZcdddeofbgdiwjX
restructuring	ancTd4ePfjhdiUjq
enterprise	anbocjddeJfThnjj
surveillance	a2cYdXeTgUhcjr
troop	arbVcZdpeRfdiZjx
conventional	bzcmdVeQfwgbhRiYjk
killer	acbbcmeofYgjhZixjV
arranged	arbEcjdjePf4gLhlikjm
landscape	aabucqdVebgj
expenses	ajbZcdd/eNfjgShlibjo
devoted	abdXeTfugdhjjk
christ	aWbcemgmhoikjS
truce	ambRcSedfwgj
homer	abbacsdpedfkgohSjW
relevant	amb0cYdSeEfjgchkiUjx
encouraging	aQbvcaddeWfYgqhjikjt
questioning	aZbrcYdQeafmgYhjivjn
regulatory	asbrcVePfWgahniZjs
massacre	aZbddjexfjgYitjR
likes	aPctdTeZfTgohniw
warming	aabocbdledgqhZidjq
mistakes	aTb4cYdpejfcgjhViXja
jane	albScldbeTfUgchsipjj
progressive	aabtcodVebgkhriXjb
wrestling	bkcqdagZhnimjc
clay	adcqdleYhcjX
pledge	bScUdveYglhsiTjl
relationships	aUbrdbeVfbgmhr
swing	acbncsdXeYfngmhWiZjT
pole	apbacuecfWgohWicjS
bat	cofjgjhXiZjS
pride	aTbkcddYe2fRg1hpiUjW
billions	abbTcad8edfo
greatly	bxcddbfdgmhaiPjt
turner	anbRcneVfYgchlinjp
classified	aybndWePfcgLhcjy
disappeared	aobRcbeufngZhQiyjS
provisions	awcRdoeNgUhjiVjy
credited	aucpdTeHfmgYhXjp
challenged	aYb8crdNeTfagXhjiq
participating	ddePfmgahnim
oakland	ajcpdleXgdhciqjP
personality	aVb5cpdFfagnhkic
continent	aWblekfjgqiUjc
maintaining	ajbucTeMgmhkiPjr
reflected	aXb0dRgohWiYju
airports	aybWcSddflgahdiZjm
thick	bdcjdXetfugbhVib
appearing	andReafugRhbiljk
stakes	akcndqeXfWglhdiUjb
fierce	aPbmdUesfrgoijjd
shah	ambbeafagYhoiljt
southeastern	ambbcndcedgZhdik
lyrics	bndOedfmgchbiZjv
dressed	aWbVc5dOelfrgXhdi0jT
composer	aocldVeRjd
involves	bnccdneRfkhbij
requests	aubScUdkeNfngShojx
yourself	aRbncZdlfdgwjW
autonomous	aodZeafmhmia
reverse	ambtcadmeWfkgjhTiQ
villa	apbadleVfbjd
norman	akbYckeX
frame	ajbocjdZeTfthSjb
preferred	aobncldceFfUgXhmjo
ethiopia	ajbVccdpecfmgYjn
continental	aockdWebfjgdiWjq
insists	cVdneVfNgohlitjn
robin	bXcwdkeRfXgahkijjk
clock	aqcbedfuhWjM
charlie	ajbOcrdmeXfXgbhsitjV
bernard	ajbacjdjeZfWgVhqir
waves	aZdTe0fwgohQib
occasion	aVbcdSenfrgqhliW
defendants	abboeVfXgWhlixjj
fm	asbVcVdZedfjikjj
policemen	adbdcldXfrgQi5jX
integration	akbmcbddeRfcgrhmiPju
guidelines	awbscYdYeCfjgRidjx
arguments	aVb3cZdZeOfkgbijjn
erupted	abbPdce3fvgbivjR
rough	acbqcpdcfshKibjb
wickets	arcpdjeTf1gchJiMjd
arguing	aYbxcWeTfXgZisjp
christians	aNbkcaepflhpiojZ
marathon	ajbRcpdlebfwgphWicjS
victor	anbbcneQfNhnin
contacts	akbZcXdceTgjhrjr
legitimate	aVb3cTePfPglhxij
factories	arbQdteYfkgbhailjY
attempting	adbqdceSfngaitjZ
convoy	apbPccddedfqgRirjs
technique	ambycmdVeNfogjhNiYjd
situations	aab1cbeWgchcibjs
symptoms	akcVddetfjglhYiSjn
risen	aqcqhOicja
folk	blctdNeTfkja
foods	apdjeafXgahoiZjq
derby	cwedfbgqhbjM
achievement	bzcvdWeSfWgvhViL
demonstrated	aabydNecgshXib
preserve	bocXdkeNgrhqiRjd
dropping	avbXcmdmfsgYhJiZ
cooking	djeVfvgbhc
armstrong	apbWcqdSedfZgnhVim
semifinals	ajbVckdpejflgnhYiVjb
invitation	akbMdcechwicjr
prevented	akcUenflgchcikjk
hindu	aVcldWekfqgchkilja
manufacturer	aybbcodZeUfagbhZik
yang	ambScnddedfRgkhojr
spy	apcjdceafXgWivjc
pierre	anbbeQfSgWhqisjl
mood	aTbscZdWexfZgziWjk
prisoner	akbQccdsekgXhpimjZ
franklin	apbYcrdceUfagXhlik
operational	a1bkcTdneFflhYiMjx
experiences	aUbndaeafrgniXjo
necessarily	aXb8cZdceSfJguhd
dynasty	albZckdZeZhoiljZ
focusing	aabucbddeOfmhcju
maine	asbPcqeUjb
karl	bXcqeafRgZhqinjo
gotten	abbccmemfWgmhbipjU
replacing	awbTdpeRfngPhkjp
feelings	aHbrcTdce3fYgyhpiajj
adopt	ajblcaddeJhsjm
establishing	arbkcYdceBfmhpiZjm
todd	bZcydkeUfWhb
grace	akbVcdgshkiTjb
bombers	bWckdafphTirjn
wore	bPc4dMepfrgchXilja
proceedings	bjcTedfkgXhnij
temporarily	a3bKcNd4elfjgV
anna	albPfYhr
indies	arddecfqhViQjb
tactics	aab0daeUgbhkjk
knocked	albXcodnewfngYhOjU
kills	abbVcldremgdhdiyjR
provision	axbdcTdpeLfcgThjidjw
uniform	ajblcudPeXfngWjb
attractive	aWbwcodcePfNgqhdikjm
historian	akbrcodMeLfSgYhmix
judgment	acb9cVebfSiUjd
closure	aubPcEd0epfnhcicjk
wider	acbrdTeafmgmiYjr
consulting	aqbjdleBfWgWhqimjm
sudanese	acbccbeagYhpiqjp
donors	aabVdweVfdgahuik
interviewed	cpdMeTfmgKi6jl
credits	a0bScmdxeBgXhXiWjw
prayer	aZbUcUemfxhtibjd
quebec	ancodYeWfXho
hearings	ajbZcYdneSfmgYhmin
tribute	adbRcjdbelflgjhpia
straits	ajbccWelgriPjn
produces	ajbkcneUhZjc
asylum	aqbTccdneZfagYio
farms	aobYdreTgYiljX
metro	asbVcjdZgbiljj
earl	akbZcreVfNgbhtiljj
plunged	aqbZcldkezfogchNibjV
pirates	ambXeahaipjd
muhammad	adcldYfZgZhrirjr
designs	anc1dOeJfqhTibjn
pga	anbYcmdjedfdgmhYidjb
liberty	ccdaelfRgqhqicjX
dublin	aqbZdYeVfngThjijjb
wages	backd9eTgdid
equally	aQb9cndSfZglhbiajb
operators	arcbdceTfZgdhdimjm
visual	akb2codOeXgkhXiOjl
shirt	bRcudZeqfjgdhZikjY
tip	alcldXeZfcgbhbimja
collins	arbXcmdceSfagZhdijjo
ignored	bucadTengQipjn
checks	axbLdleUfugThaic
generate	aZbrdoeLfjgrhdid
factions	aUbldZeafphyiljd
dubai	akbYcWdphdjl
forming	bddbeUfohsid
lynch	anbdcneUfQgWisjn
legislators	aabddaeXfdgZh0itjb
transmission	avbkcdeZgZhSibjj
audio	avbndUePfkgahXiZjr
sudden	aWcUdle0guhZ
hawaii	asbQibjc
cowboys	bkcpdkecfZiqjP
parker	aobZcodVeTfSgbhjisjj
flooding	bXcXdsewfqgchYjk
ivory	akbXcmebgahkjZ
mohamed	amcbebfZgahoijjq
tribe	bbcjdceVfZhwirjd
ultimate	acbxcceWfMgwhmidjZ
illegally	apbVeVfjgPhdi0jc
max	ambTcsdlecfSgdhlil
mechanism	aobocSdneMibjm
shelter	bKcbdyeZfngShniw
loose	bjdYejfrgbhdjV
guerrilla	adddeXfmhoimjd
eggs	abbTdqfwgYinjQ
occurs	bjcXdlekgkhXiXjc
sars	asbYcUdkemha
elaborate	aZblcjdTeRfvgXiljr
mph	aqbmdXekfognhMiUjY
eager	aOblcjdZeafSgthriyjZ
portland	apckdbeYfdgdhcikjc
gonzalez	ambadpeYfTgk
copper	aobWcndpeYfchajc
ann	ambRclecgbhujd
veto	akbccbdmeUfWhwiajm
uprising	abbUdlevfqgljP
currencies	akbmcYdlebfZiYjr
implemented	azblcSdjeNfxgbhYiNjs
earliest	amdTeHfsgjhZ
bags	anbJcjdmekfugTha
uncertainty	aWbvcMdqenfUgtjn
suburban	aacndYflgWivjZ
sole	awcVdoeLfPgdhqjd
enemies	aMbuddemfYgohujb
billboard	aqbcckdNedfphS
signals	akbocXdWfcgkhbidjo
surrender	anbPcXdoecfcgkhqic
pack	bVcsdceafoikjU
marc	albWedfVhpirjb
cream	bUcjdZeqfrjW
stones	adbTcldbepftgVhdirjW
boris	ajbWcjemfcgdhqjl
evans	asbZcneNfQgchdinjp
sand	backdlemfjgchXjc
privately	ajcXdYeVfkgShkivjm
secured	a2bPcldqeLfjgZiR
explosive	brcddWebfmgbhUir
makeup	bkcwdWeYgcikja
celebrity	abcqdQebfVgjhrivjd
fortune	bWcmdnebfXhoiljV
incorporated	a2bccjdQeNftgThjiajl
chaos	aUbjcSdle1flgmhkjX
siege	bUcRdqerfxhkidjb
virgin	albRcZhmik
collective	aZbpcVdlecgqhviWjV
frozen	aobMcUdxeofwgajW
versus	aVbvcvdkecglhYiZjV
airways	aubPcWdjemfahjidjr
crack	cZfmhdirjT
ioc	albWcadcebfYgZhyitjj
ronald	ajcsdcfYgRhmil
videos	albbcmdUeSfngYhaiojq
strange	aObocbdUeugshcirjW
universe	aXbncldWgsjb
diamond	akbXcreZfVhjimjX
arrangements	apbYcTdneIfpgZhmiXjx
pc	amblcmeWfZib
hiding	adbVcZdofdgYhji2jd
retailers	eafdhcim
donations	acbPdueUfmgVhuinjj
delays	ambacLdzfphWjq
gaining	avcodZeWfcgohaiRjd
gingrich	aacodbeZgchpinjk
voiced	bdcVdVejfVgkhnijj0
collect	bXckdpeJftgahjjZ
ibm	apbacleWfdhdik
pressed	badcfqgZhcjm
sheikh	abcTdkecfchtijjv
martinez	ajbWcjdmeZfZgnhYijjc
wonderful	aPbncddWg2jX
kremlin	aabjdcejfbgahuir
omar	albccadkeUfWhnimjr
qatar	ajbVcYdtedfcgjicjr
mac	apbTdkeXfbgahrjk
hunter	apbYcvdaePfQivjc
sentences	dbfrgahWjj
nominee	cvddeMfOgdhuiq
regardless	aWb1eTfSgnhnib
damages	bncbdwfchbiZ
patriots	adbjedhjinjS
determination	aXb3cTdbeXfVg7hjiL
rico	apbZdkeXfdgdhkidjc
brands	akcpdVeYfXhnjm
stream	bZcddbfkinjo
coordinator	apbXdpeLfTgUhuipjm
smooth	adblcddYekfugthZiN
cotton	albXcudreUfkgYhdjd
colors	aZc1dKfogmhaia
rocks	aZbbcqdXepfrgUhVitjX
deny	aZbtcVeVfUhoipjn
displaced	aabUdxenfvgZik
donated	aqbFcsdqeUfrgOhoikjc
enron	abdreZfdgXhmiv
declining	albkdjebgahZiajs
retain	akbjeGfYgohyiU
autonomy	albdcceWfjgohqiP
accusing	aYblcdemfcgPhsitjk
angel	adbYccdrfVgkhkipjc
derived	aqbodYeOfcgahbidjq
objective	adb/cWdaeFfYgrhbiRjq
reiterated	akcOddeXfWglhjiaj7
productions	aqbacsdceMfjga
separately	axbXdceJfzgKjt
denies	adcbdjebfRgahli2jn
strain	akbpcUerfjglhWiVjd
chang	apbQebfXgkhoiajo
dying	aUbZcWdue0fkgohdikjO
turmoil	aUbkcSdteygmid
perspective	aTb/cjdTeTfUgqibjk
wheat	ajbZdyeUfkgahbil
corporations	bmcleVfUgbhrikjc
projected	bdcpdueMfshTibjl
bradley	csdYeQfZgZitjp
clinical	aubudbeMgdhYiRjl
criminals	aWbncjfRhnirjW
restoration	asbZcZdneQfrgjhjiS
boycott	adbZcSdjekfdhyiljk
enhance	bpcZeNgwhqiKjv
youngest	bUcweZfWgjhkiqjR
commit	aTbocZdteYfdgkhl
belarus	ajbXdqemfZjc
arrangement	arbacZeKfjgbicjo
birmingham	arbacjddfkgahdjX
inmates	bZcjdsfkgUitjR
violated	aqbmcXdaecfcgTjn
assists	aoctdjeUfphRiVjc
graphics	anbncodaeWhciWjo
hostile	aPbxdQerhpim
orlando	aobccceafYhljd
involve	abbpcbdqeLfnjn
describing	aXbtcZdMebfpgbikjy
closest	adblcrdYecfagkjT
reveal	abdZeWhkipjl
batting	anbqcndceafkhOiRjZ
reasonable	aWb/cWdbeHfXgrhYjk
hate	aJbsccdVexfVgnhqirja
remarkable	abbxcldQeVfkg4hNiQjZ
johnny	akbNcpfThninjW
predecessor	akbbcodafmgXhpidjk
taiwanese	bYcjdYeZfZgkhnir
virtual	anbbebfohmjU
mills	arbUcjdpeSgVio
explanation	abbzcWdVeUfZhYiqjw
artistic	b0cmdQeOfWgnhliX
teach	aYbncmeNfjgjhjjZ
adjacent	aqbZddebfogQhk
depends	aab0cUdoeUfXguhdiSjm
challenging	aPb/ckdVePgkidjn
assured	cZeZfSgqhjidjp
survival	bpdveRfbgshciQ
warnings	anbccRdYenfmgYhcjz
magazines	akcndKeVgUinjr
locked	bRdqetfmgXinjK
milwaukee	aobZckdkecgdijjT
intellectual	aZb+dTeVfLgphqiVjj
georgian	ajdSeYfngVhkisjm
paint	bcc0daedfogZhWiljY
privacy	bqcVdZejfPhricjk
kicked	akbYcodnepfqgUhVijjU
flags	ajbPdQewgchlikjd
respected	b3cjdFeTfTho
subsidies	bad/ePgUjp
advised	alcTeVfWgUhsipj1
handled	aqboeZfpgQhZiZ
morocco	ambScZfjhbibjo
answers	aabndZePhciljn
graphic	atbjcrdWePfkgahUjo
hungarian	anbWdbecgZhpik
expecting	aVdlecfagrhaiq
efficiency	albycldjeMfagohXiMjm
arabs	aRbmccelfcgnhkiojc
silent	ajbdcadUeufkgcjX
evacuated	asbNcWdpevfrgShainjd
gardens	ambXddeZflhjic
murphy	ambbcndceSfagSisjk
goldman	bbcodneZfMgXiujm
considers	bqcYeTfIhtiqjp
vacation	akbLcWd0eYfkhjjj
requiring	awccdjeMfpgXiWjo
bail	aobTcVd3eXgYim
transactions	aqcWdqeQgZhcicjk
lifetime	ajbdcldmeSgqhbiRja
habitat	albkcadreZfZgdhmiTjq
mideast	bdcSduebfjgmhkibjn
crops	dxeUflgajj
advisers	bnclddeJfSgThwivjm
macedonia	ambScYfkhn
consideration	albrcWeMfVgkhkiSj0
angola	anbVcbdteYgchjib
tale	aPblckdaelgmhcisjY
charlotte	aobVccfahoja
mystery	adbmccdYekgmhXisjT
comeback	adbZdlfog0hSjR
breast	bccldlflhdiZjc
introduce	albbdceDfphqjr
southwestern	ambacodXgXhail
hk	atbPdpecfdgkiZjd
voter	adbtckdVeWfbgchnik
drafted	awbZcneJfjgUijjl
warrant	a1cUdZePfQgZimjt
nancy	albOcmedfagdhuij
nationals	aobVcZdteafYgbiq
recommendations	aqbncZdceBfkgUidj4
dancing	acbXcqdVelfjhjinjU
radar	a0bkdQeWfjgbhUjm
accidents	bjdoepflgbhLij
retained	a3bccndVeIgWhliUjm
gender	bzcodWeWfVgchkicjk
conducting	anbjcddZeJfugWidjl
springs	ambTcdfdgjimjd
algeria	bZcddnfmhaid
ridge	ancmdceZfZgdhdjj
extremists	aSbocdejhjiu
dies	ambRcbdqesfbiojQ
indication	abbycTdTeXfKguhZisjt
parallel	ajbrcldUeYfuhYiU
ratio	aobncqdleSfagchViYjd
difficulty	bvcXeYglhViUjq
trails	apcjdWeYfkhYjj
imported	arbacndleUflgVhS
osama	acbYcadjedfZhoitjq
pete	bScsdleXfahoiojb
blew	adbOeufuhTi1jQ
briefing	atbWcYdceOgNhmijj3
sheriff	alcndceRfZgMhvi6jZ
gear	arcreXfjgVhVjd
casino	akbTeXfWgjhuiujZ
travelers	akbWcXfbgkimjn
strongest	aZbxcldSeafZgribjd
engage	aPbzcdeSgphuibjj
postponed	atbRcPd4fsgaiZjo
teammates	aWcodYerfWgoimjX
deutsche	atbSccdleZfThbjq
enable	ajcXdoeGfkgrhmiVjq
memories	aQbbcXe0fsgwicjX
yemen	bWcWdlecikjp
marie	albTdYedfUhvjp
giuliani	aYbcctdYedgbhliujk
disappointing	aXbtdmelgrhNiZ
charts	azcmdReSfsgbhNiR
mahmoud	adcbedhqikjq
harsh	aUbpdZeqfsgcicjp
crop	blcndxePgdhZ
attendance	cqeXgZhjjd
severely	bscZdme4flgWhXiX
launching	bZcbddeXf1jm
awareness	aXbtcbfbgrhkiUjp
disabled	bbdwekgbhZ
lopez	bccmdjeVfViqjd
infection	amcZdmenfbhXiZ
tanzania	ajbQdseZgbhkidjm
riot	bZcldWevfvgTixjQ
berlusconi	bacZhsjo
periods	cadjeZf8gkhUiP
reaches	bacjgmhajZ
forever	aYbdcTdoe1fbgyibjN
pesos	aobWdvedfmgchaiT
earning	albZc2doePhZiXjW
rallied	albWcndjekfmgkhWjR
disclosed	avbZcZePfcgQisjy
integrated	arbrcmdWePfrgciQjk
villagers	aVbWdlfpgThni5ja
multi	cmdbeUfogoiajb
rebound	ambndoedfcgthPiXjc
intel	bmclebfYhbin
root	acbjcXdsfcgkhoiXjc
invested	ajbYckdueS
completion	aybUcddueJfwhRiSjj
margaret	aqbNclebfagVhrjj
cohen	aobYeMfNgdhkinj1
occasions	bZcjdVedf7gahZiV
persuade	aVbjcZdleOfdgmhyir
jon	adbXcvdleMfSgbhmivjn
odds	aUb1eWfZgnhcjb
lap	anbdcjdcesfmgmhQiUjR
rumsfeld	ajcZdkeWfcgYj3
favored	bmcydVePfZijjl
cocaine	ancdecgWhXiujb
satisfied	abbycUdZfSgqhbiajl
burden	aWbpcXd2ekfViUjn
connections	acbkdWeVfchmiljk
manuel	ambZcZdpeXfSgchrjn
emphasis	bwdZeSgkhdiOjz
filing	aobXcXdseQgXhjimjm
stanford	ancqdjeYfYgXimjV
governors	akbbcpddeIfcgQh2ip
funny	aLbvcpdSerfagshWipjU
reflects	aRb5cddWeafWgvhcidjp
chapel	apbRdkeagWhojX
palestine	bXcUflhpib
distinguished	albmc1dKeTfcgdiU
professionals	bvcqdZeJfWgbhmipjZ
improvements	arbkcddkeLfogjhTiPjy
homeless	aUbXdwenfogUhji2jT
constituency	akbmcmdaeWgahoiTja
revenge	aPbbcadlexgqhoimja
islamabad	ajcWdjecgXjs
announcing	aobPcUdkeafkhjikjv
hah	cVduerfRgshoiZ
partial	axbacXdleUfmgchbiUjl
rebellion	aXbbemflgjhqijjW
internationally	avbrdOeRfnhaiQjj
petersburg	anbScldqeZgbhoilja
reign	aZbYelfpgnhojX
lakes	akbXdcgdhkjn
exists	acbycWdXeUfPgqil
airbus	aobYdkeSgchWiljr
bible	bkdTeWflgXhkikjk
hassan	akcXedfSgchsjv
pink	bIcwdZerflhbjV
indictment	cadbeUfjgWhliwjr
errors	b3ccecfmgbhKiT
integrity	adb9cXdUecfNgrhpiO
choices	aVb1cjePfWgkiajo
deputies	albYcldYeQgUhxir
expedition	apbccmdbeLfkgdhcjm
reluctant	aYbncaeZfMhuiwjj
zones	ateWgbhjiYjn
aftermath	aYcUdme0fyid
cardinals	bYcldmechkikjS
destination	ajbccZeafZgnikjk
displayed	anbncodChViX
assume	aZbvcYdneQfPgmhvic
pregnant	adbPdqelgchdizjc
lessons	eVfuhaiYjj
terrible	aJbxcRdqe8gthZiajU
boards	anbjcodXeTflgNhnjd
opener	anbYdmelfkglhViWjY
sean	bdcneZfPgYhliwjd
sprint	albYcpdXfdgphb
component	avbtdYeQfbhaiTjk
examination	atbocldUeSfngUhbiX
embargo	avbbcHdkfdgdjo
novels	blcqdQeQfqhUidjm
bryant	acblcpddfXitjc
generations	aRcpfrgtibjU
holocaust	abbXcZdserikja
teammate	ajbWctemfRgohdiljX
peoples	aYdaedgshtiRjm
seeds	ajbVdweZfjgmiYjd
guantanamo	albZcXdueagaim
vocal	bqcmdPeciR
nevada	atbacpdaeRfVgbhkiqjd
unveiled	atbOcneQfngchbiljn
similarly	bxcndMfkgYhTiYjo
lions	anbZcwfahbjV
tommy	albOcndqfbgbhmioja
acquire	ardleIfXgnhnibjj
phillips	arbYcmdjeOfSgdhdiqjj
vaccine	apdkeRfdhZim
bridges	aobWedfngchWjk
hughes	avbactdceQfagYhciljq
crowds	aLbacndPeyfrhnixjX
floods	adbTcaduevfwhXidjj
pulling	ajbTdoekfkhVijja
neighbor	aYbXdkepfVhpiujU
turnout	aYbtcpdZeZhdijjc
keith	ambdcmeafZgYhk
thank	aWbUcXeqfYgwhpia
merged	azbRcjdaeafngVhpic
fatal	abbpcbe0fkhRijjT
sustainable	adbxdpeEfagtiSjq
steam	arbRdceZfwgjhUjd
chemicals	aqdledfbgchajo
powered	apbbctdZeVfqhRikjd
dreams	aQbcdmelg1jW
territorial	albncXdZeXfchtiVjl
lawsuits	acbjcddlgaip
notion	aLb9dNecfagoiqjl
rubber	akbccodnfsgXhZidjX
passion	aNbsdUelfdg2icjX
kidnapping	aXcadnejfcgYiz
peres	bYcadlgmiXjr
anticipated	aabneVfngohXjt
beirut	bbcTenfpgWhkik
doubts	aYbvcOeZfUgsiljs
revival	ajbddbeQflgn
flows	cadjedfdgjjm
footage	ambccjdQfvgRhVivjm
loaded	aobVcoecfrgXhNil
select	arcqdaeBgXhx
bloomberg	ctdbeRfWgcirjq
romanian	akbadWecgVhmit
stimulus	akbacZd1eUfjglhZiVjp
incumbent	abcvdceYfYgahvimjc
outdoor	ckdbecfogchj
fda	a1bdcXdbePfWgVhkimjv
slovakia	albRckdogjiYjb
neighborhoods	aUbqckdcgahkiqjZ
discipline	bxddeWfbglhjiQjb
olmert	acbWcWdoedflhojr
substitute	asdneSfjgahdic
musician	albdcndWeVfbirjZ
addressing	aXbqcVeYfjgbhriYjy
maintains	asbkdYeKfWgbhlikjl
judiciary	bqcYdYeZfWgahzikjj
restricted	a1blcXdZeXfkgPhdiUju
diet	ajblcaeYgXhriZjk
citizenship	avbVcbdjeVfVhmiZjl
powder	ardYelfngWhXikja
mandela	bScjdceohqidjj
bp	albcccdseZfahZiojm
committees	albacjeBflgPh2imjk
psychological	b6cbddgkhYiO
ecuador	akbadvfagdiZ
composition	arbocpdSeHfngZhciTjo
indicates	albqdVeRfOgphVikjp
hell	aMbZdtexfcgrirjM
grain	ajduePfkgahd
kent	ambYcqdkeUgXhcjj
nicholas	ajbUdqeafQgWhtiu
genetic	apbvdZeTfYhZiZ
smuggling	bccaeZgbhdiz
albanians	aZbccddbemflhliqjc
rob	bWcmdreSfSgbhoit
heights	albkcdebfXgphdiZ
devastating	aTbmcZdoevfzgnhViXjc
targeting	aZbvdYeWgXiyjr
honda	aubWcqebfTgshO
relay	akbYdbelfmgjhbidjd
monument	akbbdbejfWijjW
ted	adbQcrdneafRhpir
ports	axbUcUecfmiTjp
sweeping	akbbdaebfviUjl
raises	addxeUfOgjiojl
muscle	blcTdoeugqiMjd
shocked	aKbscbdWe/fSgnhbiujU
rogers	avbWcnddeUfXgdhc
discussing	accSddeOfjgZhqipj1
belonging	ajbWdceafbgShqi0jZ
pressing	bncQdoeahkiTjp
ambitious	aSbvclddeOfmgqhdjl
miners	bSdqflhZiujW
humanity	aPbucbengvhjiYjX
diana	bNdYerfbhmio
drought	cbdyfqgkhWiU
dayton	asbccZeXfkiY
abuses	aXbqccdnelfcgUhnij
iaea	aucSeMfbgbilju
sells	aobRcseTgain
rely	aabxcddleGgchkjm
immigrant	aZbdcmdbeafagchoi1jZ
nt	apbYcpdseSfogYja
nicolas	ajbVdqedfVhmjl
hanging	aYbVdoevfjhaisjQ
doping	aqbjdVfbgbhail
wen	ajbTeXfcgkhoiaj0
advocate	abbvdTeRfQhzimjl
significance	bzcXdQeWfWgoiRjx
actively	bldaeOhpijjl
newcastle	asbadkhciajd
backs	adbbcoebfbgYhnim
competitions	akbmcvdUeQfpgdhbiW
endorsed	apbdcndUeJgWhrjv
shadow	abbXcmhuiojT
themes	aXbsdSeZfriVjv
jointly	avbXckddeHfqgYhlicjk
concentration	ajcddkenfdgkiTja
exploration	ambkdleLgnhYiXjs
jihad	aZbYcYglhsipjk
forecasts	bncmdjeSfohQicju
hometown	bRckfYhuirjV
counterparts	cpddeOgahojn
nixon	akbXcrddgUhkijjZ
indicted	akbXeZfbgXhrixjd
wounds	aZbbcbdpe3fuhaiYjX
ideal	aXb3cldVeNfZgviajd
finnish	asbSckdYebfogcjl
suspicion	aVbncYdYepfWi2
collaboration	aocjdZeJgmicjl
accurate	b/cpdLeKfnhMiZjj
surged	axbVcqhNicjb
reid	aobcddeQfTgchjimjr
crowded	aQbbdbezfugVi0jV
sealed	avbPcWenfygZhYjZ
indigenous	adbrckdXeShnibjj
praise	aXbjcldNelgkhniUjr
sequence	aqbodVeSfqhQiX
hide	aWcZdpfahmipjb
consisted	aubXcsdZeIfxgLhbij
edged	avbVczhKiUjc
remembered	aUbkcjdPesgnhaikjZ
vincent	ajbacpdleVfXgZhpil
confrontation	aQbocYdcetgohkiqjc
convince	aQbqcZdleQfWgrhviujd
slowdown	blcSdwfagthSjq
preparations	ajbVcOdseYfwgjhliXjr
albania	albScbfmgdhlic
priests	aYbbfjgShviwjZ
surviving	akbXeTfqgahdinjZ
initiatives	bmccdkeHhliXju
edt	atbjcUdnedfmgdhaiZ
counting	bdcadoeTftgcikjV
pearl	akbNcdelhbil
persian	alcddYeXfogcicjr
shield	cnecfjgdic
furniture	albWcteZfmgXhaja
hung	bKcqddesfdimjY
dee	ambSdrfRhmibjp
substance	ajbtcZdXfagdhbjj
volatile	aZbscdjl
columnist	ajccdVeXfQgchsirjn
somali	bbccdceYfpgXhsiujj
arrives	ajbCcddshlirjd
uncertain	aYb0cTdkeYfPgphdimjo
expense	aYbrd0eWfYhniV
cooper	aubccpdVeRfXgYhbirjm
federer	abbccddjerfkgyhUibjY
firefighters	bYclfvgXhcitjX
overs	aockeWf6gchLiO
battery	aockeZgdhZiZ
acid	akblcbfjhYiWjn
pointing	aZbtdSfVhWitjp
organizing	aZbbcddkeQfqgchzin
legally	aobpcZeQfYgbikja
dealt	brcWdlelfogdhbiV
random	bwcddUedfsgbhZicjb
ranch	aqbPdreVfcgZhmitjX
boosted	aockdmeZgohViVjr
stalled	anbZcVdxedfsgjhVic
barred	aqbcdYfdgNhmivjl
ibrahim	akbbdjeXfWgchrjv
zoo	aqbRdpfXhkinja
breakthrough	anddeUfcg1hRiX
dealer	apbdcmeNfJgai2jb
farming	dueOfkgahljc
farmer	bZcrdleVfXgahoi3jV
frontier	amcjdSebhmil
credibility	aYb7cYdaebfPgohkidjj
amazing	aSbudTg6hSiZjU
maritime	aybkcddUeTgZiWjr
cardinal	dcfYgWhvik
tsunami	akbVcXdneofqhZiajm
receiver	apbpcjdbeafXgcjb
refusing	ambccXdkeYgRhpimjj
chest	bWdke4fqhZiUjY
tournaments	bZcoeYfqgjhaiYjc
surprising	aRb4cldVfWg0hQjZ
existed	akcddUeUhdirjZ
plc	azbQcceZfXhmjm
tear	aZbbccewfzgchdimjU
archbishop	ajbVejfZgUhvil
faction	aacmdaebfYgbh3iqja
extending	arbXcWdneWfuglhZiNjr
physics	apbocudYeThSiU
lined	acbRcrdbekfsgVisjV
refusal	akbjcOdpfYhqic
debts	bZcVd/ecgYiW
explosions	aabacadVetfwgchTiw
mcdonald	anbWcldcfXgYhjiujd
starter	albZcpdzeUhYjS
cheese	bccldkfkhdjR
gambling	cbeXfVgYhxiz
suits	aYcydYfjhailjc
recovering	apbZcWdweqfsgmhOiUja
lawmaker	adbbckdZeYfMgah2i4
offshore	apbacYdqePfdiljp
historically	abb1csdTeXfYgchdijja
tougher	bsddeVhbjn
diverse	aRb5cvdLeOfkhniZjm
protestant	aYbjcjdTfjgbhuipjV
marking	albTelfrgliTjY
explains	aXbocddYeXfSgoitjr
administrator	a0bdcdeIfRgOhwisjm
buddhist	aabdckdXflgdhninjW
audiences	aRbtcsdJgjik
permitted	atcadaeIgVhlimjk
tribes	adbdcldZeTgdhuikjj
admission	apdjeUfdgYhdic
pitching	adbkcodreRglhXibjY
constantly	abbncVdVenfp
silva	ascldkeVfVgahciXjq
rescued	apbJdmetfrgWhTisjY
arnold	aqbVcoeUfbgbhkjm
lasting	accVeZfwg3hWiO
laura	bQeafahmiojm
collections	arbZcodbeHfqgahciXjl
stern	dTfbgaipjs
moreover	bwdbeNfVhdjs
mounting	aabkcUdrekfogdicjp
honors	asbWc5dbeYfYgciSja
barrier	akbpcTemgohRiZjb
urge	aSbkcNdcfYgrh2jo
exhibit	ajbccndZeXglhcjb
boundaries	anbzdOeUfwgbhWiQjj
negotiated	arbUccdmeKfpjn
neighbouring	bVcddmfngVhmijjl
urges	acbZcUdkebfQgnh1ikjs
undated	akcadmeXfViojj
mothers	aYbVdrejfcgchoiojZ
athlete	bmctdSecfRgnhciojX
subway	bWcjetfpgahXiyjV
eagle	asbYcpeYfZhYjd
removal	asbWcWdueagVhojo
plea	abbccXdkeZfkhjimjn
frederick	ambXcpeZfRgWhvjj
eagles	akbbcmdlfahcjY
curb	bkcSdtfdhjjo
romantic	aTbpcjdTfjgshdicjd
belonged	bZcodXedfbgWhliyjU
fantasy	aVbucsdYeagljc
optimism	aXbpcWejfTg5haibjn
affiliated	aqcrdWeTfbgOhtisjZ
correspondent	aqbacbdbeYfYgOhoivjq
merrill	aobccldleRfRgYinjr
civic	aabrcldXebfXgjhxiZjZ
hunger	aZbZcNd7eqgnhkiajd
excited	aHbrcddXezfQg1ipja
cautious	aabycTdafVgrhbibjs
hudson	arbWcqdaeVfdgahaio
voices	aRbldOgmhqimjl
kenyan	bYddeXfkgXhmiy
representation	bxcpdTeOgbhriT
overtime	anbbd1eZfqhYiUjT
evolution	aZb0cldReWgqhbidjj
zambia	akbVcbdseYfdgahljl
reed	anbUdoeZfcgRhnjj
modified	a5ckdYeNfvgRhSiWjt
exercises	aobdcWeWfpiPjt
bearing	ajbUcmdXfaga
wicket	akblcjebfrgkhOiRjZ
jordanian	bWcWgchnisjm
neutral	b0dWeYfVgbhlid
rumors	aVcQdaeofagdhli+jr
interfax	ambjcdeXfYgQisj0
riots	aXbce0ftgahdirjU
madison	bbcnfUgahpisjR
afterward	bQcYdZeqfogchcis
statue	bTcpdaemfchjirjT
preventing	bmcOdrgjhkidjm
negotiators	aobYcddneQin
skating	csdcejhcjY
schroeder	adbScjdlfdglhkiZjs
portrayed	aVbtctdPfZgWhmixjj
richardson	aubbcldceNfVgYhdiljt
timor	bccadnfZhmicjc
concerts	bNcleafygdhjia
balanced	aZb1cjdceLfmgnhciPjm
rifle	ambncvdNeagWhain
resource	albxdoeGfOgdhliajo
latino	aUbscudTeafVhnirjY
reviewed	azbqdQeIfpgPhaibjv
bull	bYcleofPgmirjS
dramatically	ambncjemfpgjhNiRjl
beneath	aYbcckdYezfqhWijjV
ahmad	ajcZdkeRfXgZhpj2
yields	anbjcldreQfZglhPicjj
contested	bpctdWeUfxgUibjc
requirement	azbncVeGfYgYhcidjp
paulo	audlfTgViZjc
pepper	bdemfogbijja
contacted	atbVcZdUeWfZgNhsi4jr
proven	aYb/eNfUgqhQiljb
eddie	bVckdofShkikjc
ahmadinejad	abbjcjdcekhdjr
bachelor	aubUc1eVgdhdiVjT
danny	akbWcbdoeafZhniu
sadr	abbcdZgdhuix
defeating	acbjcsdjgkhmiTjZ
diocese	ajbXcafjgUhwikja
rocky	cmekfchdia
drives	abbjcmecfmgkhVijjV
commitments	ancRdxeQiJjw
disarmament	aqcXdrePfchmiXjk
rolled	apbOcneufzgchLidjX
emirates	albXcYdnebhdidjq
murdered	aTbUcpewgShmi9jL
indoor	amclfmgbhbidjb
demonstrate	aWb0cXdWePfdgyia
dubbed	anbRcodPedfjgciv
slight	bmdcemfcguhQiVjj
declare	alcOdmeZfYgmhvic
europeans	aVboccdafbgshXim
ammunition	aqdaeRfogRhYipjm
borough	amctdYeTgUhqikja
starred	atbNcwdVeUflgVhdinjk
pursuit	aYbsfZg0hdiY
sophisticated	aab4csdIeSfkgkhV
weakness	aabxcSdreqfQgthZiVjl
nose	akbccoe0hWiSjR
kenneth	ckdleTfXgWhpit
craft	aobdcodSeKfqhcjd
depend	aYbvcSdvePfbgshjiUjq
bulls	cnekfZgmhciojQ
topics	bpdXePfmgXiZj0
consisting	atbZcrdVeHfwgL
bishops	adcbdbecgSh4im
deemed	akb2cddbeUfOgXiljn
crews	aqbTeYfrgVhait
barak	abbacbdkecfnglhkicjo
valued	anbkcmeVfahaiV
offset	ambpccdzeXgjhRiOjt
saints	adbdcjecflhnikjU
inspections	axbacXdmeRflgahYicjn
retreat	bbcYdsfdgmhoibjd
jennifer	bScodleYfQhmir
hearts	aVcbdne4fmguhjiPjO
nonetheless	abbzdPeWfRgthUiljn
chad	adbTdyfbgbhmikjc
iv	awbQclecfZgYhniXjq
openly	aVbmcZdJenfdgahwiujl
dprk	anbXcUdmebfcgjhmjl
nn	akccdnfagshciT
initiated	avbTccePfrgahmidjo
brutal	aKbycjddeyfthdjQ
disc	awbbdcecfngjhPiWjc
tremendous	aTbvcXddfXg4iS
breakfast	bOdleYfugThqikjd
institutional	bvccdjeOfPhrid
wallace	amcrdaeafTgbhcin
shortage	cad4eYfdgaio
ag	axbLdofQjn
hailed	bjdKfXgoikjt
horror	aXbndZevfjgjhajZ
triumph	aabjcjdbesg5hViOjN
encounter	aQbkcjdZenfpgqhcijjV
cinema	amblcqdNecfbhcjW
cycling	alckdVfXgnhd
mario	aobdcndaedfYhk
azerbaijan	ajbdckdmecfdgc
partially	atcVdpelfugVhOidjd
investigated	albsdTeafjgNhdix
unexpected	aYbmcbdlejgthVibjj
spreading	abbmcSesikjk
sum	ajdqeSiU
petition	akbZcYddeSgZhwip
achievements	bucodWeSguhciIjn
contributing	akbvcXdneKfbgcibjq
suburbs	abcndZflgZipjZ
debris	baetfqgXhRipjd
islamist	aabjdWfmgchnip
elder	adbacpddeWfUgYhwir
rebuild	adbacWd2ebfxgkhkiXjY
haven	ambZcddneZfKgjhqip
sanchez	akbbdkeZfahdij
bulk	ambVdjeQfpgYhjicjs
ivan	akbbcjdpfUhkjj
secular	aUb0dQecfnhsib
lifestyle	btccdcebfWhniXjo
unidentified	akcjdSgMhZi/
populations	acbocleYfbhjjj
slovenia	aqbRdjejgkiX
abandon	abbjcQdtebfcgmhs
spin	adbydYebfjhaidja
forth	addRebfygjhciXjm
stationed	atbSdaeZgUhjin
sweep	bacrdbftgnhWicjT
nikkei	apcndnfbgjhRiY
roster	aobYcjdoeP
butler	aubccleMfQgThjiojn
portrait	accydSedfdijja
frustrated	aLbzcWdde2fYgmhcirjZ
liquid	alccdcejfshWic
towers	bcgZhZipjd
decides	aabXcXdyeTfPgmhzivjZ
noticed	bddKeofagchVi3
adventure	bjcjdbeagthYic
refuge	akbOccdqeYfbgbhsis
fence	bYdmejgchXiqjV
ups	bQdlfmgkhc
mixture	abbocddXekfyhdibja
opposing	aUbtcldReVfjgZhtiljk
tibetan	bacmdZflhmiljd
ahl	arbYdofZhliVjk
concessions	akbdcbdweVfcglhjiRjn
murders	aUcpenfrgYhYixjR
brick	bYcpebftgXhYisjT
enrichment	aqblcSdueTfZgkhbidjl
panama	aybRdlebiU
journalism	acbycudQeYfYja
premium	aobmcoeQfXhXibjp
bowling	anbxcrdXeXgZhWiXjd
ucla	akctebfcgchbinjS
rains	bScZdresfwhXjk
deciding	bvcXdpeHgj
examine	brcWdbeKfrgYhnikjm
junction	atbZcZdXha
touring	apbVcjdXeTfvgbhcjj
watson	asbYcneXfahV
mom	aYbNcddmeqfYglhpiwjT
rays	acbdcldngqhaja
leftist	aWcrdcebgchoiqjX
publicity	aabldWedfbhqirjl
shaped	aWcqdUepfrhdjY
shrine	abbWdlesgchqiljW
confusion	aYbwcPdaeufZgjhjijjj
stuart	asbacjeNfYgWiojr
purchases	arbXcddyeMgZhbidjt
gifts	bNcldneXgcht
nebraska	ancoedgcjW
slump	cadzeofkgqhMiZjb
submarine	aubXcjdahPjm
consistently	b3cudNeThQia
flown	azbPddf0gShSic
patterns	aabvckdReYfqhXidjl
perceived	aNb/ccdVeqfOgjhlidjk
aging	adbjdlhjinjd
threaten	aVbpcVduedfUgqhu
budgets	bkcbdueNfpgRhojn
flee	aZbScadseqfjhoiujb
holder	atbVcmeSfQgchkik
discount	aseRfagbhbikjj
medieval	bmcldMeZftgaimjb
physician	atcdeNfXgThuim
scholar	albqcodOePfOgchkir
monitors	apdVeZfjgShkim
stevens	arcmdVeRfVgdijjl
smile	aWbYdRe2fcg3hajX
comics	aobjcqdUeWhdij
pursuing	aZbteMfagoiojl
businessmen	aUcneTfWgahti3jd
processes	b0cYdkeOfliRjj
amsterdam	aubQcdfcgchdijjd
panic	aYcMdje6fbgoinjZ
awaiting	anbPcYdpebgbiojj
adapted	asblcldTePfygXhXiUjq
wounding	aYbnckdbeofogShdiwjb
segment	ajbncldYeZgchUjl
sank	atbUepfnhEjd
painter	ajcvdYeRfXhdiojZ
experimental	avbvcpdReHfsgahOic
cult	adbjcldNfahoi3jV
deposits	ambUdueVfZjk
transaction	aoblcUdnePfXjn
instrument	asbtdSeQfmgdhWiR
guaranteed	anbadweQfYgkhkiT
jamaica	anbYfkhciajZ
distinct	b2cldHeWflgkhciTjj
solidarity	aXbWcUdlepfdgzhviWjc
blasts	aabacbdYewfwgahUit
governmental	bocZeOfZgRh3jn
receives	aobMcmdpeVfdgZhp
salaries	bdcrd2eNgUhmij
whereas	bscmdbeWhZiVjj
nationally	aobpcudTeUfngXhYiZjb
televised	aacjdVfvgahjidjl
scattered	abbYdZeofygYhbimjb
obligations	albmcLd3eWfahniMjr
strategies	adb1ccdkeBfdhmiajx
dependent	bwcVdtebfZhjiVjm
absolute	bzcbddedfUgriNjX
guarantees	asbccTdwePfYgliQjq
postal	a2bOcceWfdgVhlij
clarke	aqbccjddeOgZhYjx
styles	adbtc1dHeOfqgdhYiajl
ankle	aqcbdqevfphMiNja
leagues	ajcrddeTfjibjX
runners	adbXc3ecflglhTjU
presents	adcneMfbhkjo
volumes	arbZdceUfvgdhQiUju
origins	adbqckdReTfcip
damascus	abcWdlejgchkimjj
shirts	adbQcvdXepfjgbimjd
heroes	aWbkcndcelfZgohpjR
crystal	ajbdcsdXgkhcicjW
demographics	aUb9codQeZfYiojk
celebrations	aYbTcbeufogphqibjY
explore	aYbpcbdbeGfkguhjjr
hardware	atbmeQfjgdhYiXjl
michel	caeXfdhriljo
aviv	bbcYddetfkgdimjd
ghana	aobZckdkebfdgciY
reactor	axbZcWdveYfjhRja
somehow	aObvddesfWgyhXirjN
stopping	cQdkfogkhW
placing	amcjdjeVfmgYhaibjj
flash	ajbcdaesfmglhZ
proceed	akbmcOdqeKfdgnicjm
accepting	adbYdleZgYhsiljk
merchant	albWddeUfXgbhnit
fails	bocbdseSfXgridjX
tense	aUbmcadXexfsgnhdicjZ
deeper	aVbkdkekfkgthUiZjm
prestigious	akc2dVeTfbgbhlicjZ
automobile	aqcoecfchV
comfort	aaelfZgoiZ
oliver	apbacodpeUfSgYhk
strengthening	ajblcQdleUgshmiMjx
ralph	bdcudZeYfUgXhtit
topped	arbTc1dbfqgZhQiajV
millennium	adbddkeafkgrijja
inaugural	bQcrdceYfthmiZ
hopefully	aTblcTdreafag/hXiZjZ
lloyd	aqbUeTfVgZhnjm
jurisdiction	anbtcVdbeSfYgUhxidjk
prompting	acbacZeofjgahlitjk
painful	aMbocQdxe4fsgwhZiOjX
quarterly	amdneRfkhZiajj
locally	aqbmcldUeOfngVha
prosperity	aWccfcg5hmiP
diplomacy	bqcZebgpiX
cypriot	apcVdXfkgdhpidjj
dust	abbTckdjewfqhcimjX
argues	abb0daeOfLipju
istanbul	ajbZcYemfngahdij
denounced	aYbqccdQesfdgShsirjq
ounce	anccekfngmhPicjU
koreans	adbZdkelfYgkhZiojd
atp	aobdcjdoebfdiZjc
pedro	albYckdoeYfUhk
braves	bZckdognhcjU
capita	aacudoeWjZ
troubles	aYcVdyerfc
approaches	bxckddeLflglhZiWjn
filmed	apbZcldWebfvgShQirjj
lightning	backdlepfogphXjX
comply	aqbncPdkeSgchkiWjq
folks	aIbocldbfRgohni2jR
emerge	aWbddjeafkgxijjW
overwhelming	aUbycbdRekfYgrhliX
insist	aWbrcSeUfPgmhsiujk
sponsors	bXckeNfTgdhvisjo
extradition	asbWcPdkeXfYhnijjq
researcher	arbmcodWeOfKgahkiu
supporter	abdWecfNhzit
chocolate	bResfmgpicjR
thaksin	adbXcbdkemgchtim
nonprofit	boeMfbgahuirjZ
ferguson	bpdcedfUhXiojn
sacramento	ambkeZfZgchkiqjX
dominican	ambTdleZgchlimjV
posed	bncbdZedfThditjx
conversion	avbpcZdqeMfjgchUiVjj
spectacular	aUbqcqdXfpgwhOicjV
kazakhstan	akbYcndmecfbhcidjl
quarterfinals	akbVdselfkgphYiTjb
riders	bcctdTgkhVilja
flames	adbbdbe0fthXiqjX
alfred	akbacrdceXfZgXhlij
cameron	cxeUfVgcimjn
responding	adbucSdTfjgYikj3
jefferson	akcodaeZfTgVhpisjZ
boundary	asbudVeafmgZhXiT
stating	ajbrcRdSeVfWgcikj2
downturn	abcXdveqgrhTiajl
bailout	anbVcXd0eagc
worn	bacydTerfugXhWjb
herald	aocYdVebfbhk
ottawa	asbdccdngbiajb
dirty	aWckdkemflgViujR
raymond	anbdcnddeafNgbhqij
traditions	aVbudQeZflglhpiZjd
guidance	avbqdaeCfbgbiYjz
hague	asbdcYdceWfagZho
honored	cndWfYgkhpiajZ
katrina	bXcbdweofsgdhb
organic	akbpeP
avoided	acbrcaerfkgdhUidjm
harrison	ambacmdYeWfagXisjk
interstate	amblcadWgWio
warfare	bqckdceVfkgdic
phrase	blcZdNfbinjj
belong	aXbldaeYfShqisjW
presentation	ajbocqdUeLflgbhciWjo
hub	ambccbfZhmij
lankan	akbbdceZfsgXil
burn	bbcZdyeofojW
intensive	ajcZdqeYf5gdhaiPjl
andre	aobYcpdlfVgaid
lock	axbXdpeWfTjZ
manages	ajbdckdpePfbhmjZ
martial	apbmcmdWeVfd
aaron	albacldpeXfWgcisjZ
reliable	b2cldSeDfbhZimjj
richmond	atckeVfYgXjc
legendary	bccudPeagjhnisjT
draws	aZbbcvdaeafngkhbjZ
wolf	ajbQcreafTgdhkis
burst	bWdWeyfsgjhSipjW
sued	apbZclfYgQhnixjc
miguel	akbacZdqfThm
photographer	aocpdReXfZgZhdiyjd
advances	ambmcldkeYgohWiO
cups	akbXcjekf2gdhaiXjY
celtic	dbfmgnhaiZjb
responsibilities	ajbncUdneRfcgZhyiNjx
grows	aZbbcjdpemfSgqjZ
discover	abbjcbdaeWfTgnhkixjc
girlfriend	bIcldkfagZhoi7ja
mart	akbWckdkedfThnir
conceded	albtdZeTgbhSjp
halted	aybRcQdtenf0gbhPid
rallies	aWbWenfshlikjb
witnessed	aXbdckdVeqfqglhaimjd
babies	acbRdterfmgchZiojU
predict	aQb4dbeSfdgwhbik
clan	codZebfbgUh2iojc
hopeful	aQbodZfOgzis
taxpayers	aUbod2ebfXhljW
acceptable	aab/dZeMfThdiajn
mechanical	atbqcleahPiTjb
wrapped	akbIdnepf4gZhYibjU
stronghold	bccjdbgchviqjY
bankers	adbkdkeTfPgchoiu
surveyed	adbtcudQeVflgXhUipjj
excessive	aXbycQdreofVgchjibjs
accomplished	bwckdVeQgyhRiYjX
brad	anbTcsdjeYfRio
fever	aobSdjeyfdgkhaiZja
remainder	aqbRcddweOf0gViZjj
completing	aybWckdoeKf1hOiOjd
venezuelan	dkeZfZgYhmit
eta	aobZcR
characteristics	ajb6cqdIeQfbgnhaiNjp
lin	ajbScpdjeWfUhsimjq
database	aybndSeJgXijjk
columbus	apbbcjfdhcjX
blocking	amcWedfbgZhmijjn
domain	aybocZdXeTfZgXhliVjn
spare	abcbdyeUfwhWiX
catholics	aTdXepfjhtiojV
exciting	aIb4cldTedfdg8hUjY
willingness	aUbxcSeWfRg1hqiWjo
assisted	atbddjeMfsgQhkjk
planted	bbckdcedfogahXivjY
endangered	andjedfTidjl
incentives	ajd0eGfbhajs
watchdog	apbqcaddeafNgWhpin
mp	ambccjdceWfVgThxio
chronicle	albjcadYeSgZhoikjj
slowed	arbbcadsenfngmhIiX
seng	aybUcldmhYiN
controlling	ajbucVeZfZhsiVjj
campaigning	aZbaedfrgdhq
battling	aZckejfsikjY
diesel	aqbXcodmeWflgbhOijjp
engagement	ccddeZfdgrhmiVjk
queensland	atcodYeUfmgYiX
glenn	apbZdcebfcgbimjl
bullets	abcndZerftgYhUitjU
voivodeship	alcjddecgbjZ
edited	awcldQeOfygNhaiZju
overhaul	aubacadpeTfsgbhciUjk
predominantly	aYbocndOecfsgWipjb
impression	aLb6dLekfXgsjm
indianapolis	aoclhcijjP
phenomenon	aUb0cbdNenfXgshYit
barriers	blcdfZhbjm
examined	aubndTeUftgMhVijjj
bones	bZdnepflhbiajS
supervision	a0cYdneLgQhsiXjl
tyson	bYcpdnfThkis
opinions	aUb5dIeRfahrju
aspect	aTb/ccdQebfdgqiZ
instructions	aucTdZeLfqgPjv
cope	aZbjcVdwedfogkiUjq
frequency	ambycYdUfnhTiSjn
neil	albXcmeYfagVhkitjj
expelled	apbPdkeqgQhpirjb
quest	aacleVg2hkidjW
sacred	accaekhoiajW
decisive	abb0cbeTgyhbiMjc
doug	bdcpdoeTfXgWhlio
linking	ccdVeafjgZipjw
shifted	auccebfpgWhXiZjp
coordination	ambkcUdmeRhriRjs
ariel	bYcXdshpibjn
aziz	caeUfVgchqimj0
symphony	ambZflgjiVjZ
pioneer	aqcrdReTfWiqja
sue	ajbWcadqeafNgbhzit
physically	aUbzetglhZiYjW
reflecting	aYbudXfognhViZjr
diversity	aZb2ckdReQfQgshoiTjn
magnitude	adbscldVeofkgphOiWjd
lobbying	abcceUfkgZhzio
thirty	akbRcqdZeYf/gZhTijjV
sized	bbcvddeafkgdhdjZ
cruz	asbWcpeTfVjj
marched	bLcmdYetfsgXhoiojV
frustration	aMbtcRdde4gshd
fisher	aqbacseOfYgaik
broker	amdleIfThniq
consortium	avbbcoeHfTgair
pressures	aXbwcVdmecfcgnhdibjt
chan	apbTcpdleWfLhqjn
adequate	albucadpeHgdiSjs
montenegro	ambYcadWgjhsicjj
standoff	cUdoelflisjX
circulation	aqcZdbfngahdiWjp
wal	bWebfZgkhlis
fictional	aabrcodReRfmgUhmiw
commune	bYcndkeYfdgbhpiqjS
hans	arbXcmdkePfWgWhlijjp
copenhagen	anbTcbdnecfjid
armored	albZcodXfngWhbinjm
technological	albvckddeOfXguhaiRjm
sullivan	apcndWeKfZgUhliq
adoption	aqbZcadjeQgZhpjj
identification	aubmcjdVePfYgX
negotiator	aocadneNfLhqikjo
decree	a1bWcReWgThridjt
syndrome	ancYdjexfUglhaiX
butter	bdcbdmepfpibjZ
sung	aqbUdUhjiajm
honorary	awbLctddeYfUgbhwiW
mirror	aXbuckdOemflgjhZjZ
recalls	aabRdceufkhXiw
testify	cYeUfbgYhriujm
ethiopian	acbZcbdbfvgWhkisjl
inspiration	aXbkcndPeUgsjk
kuala	asbVcYdkfcgcibjr
brooks	aqbacqdceSfVgailjm
arroyo	ajbWcadoecfYgdhojq
roma	albacddlekfdjc
finger	ajbkcdeshXiTjX
seemingly	aPbzcddYenfmgmhViojX
radiation	alcjeofjhXidjk
organ	apcbdkeYgWhkiaja
connect	acdZecfqgj
montana	apbWcpeXfXgbhkirjZ
hence	albtcZdceUfVgniQjo
defenders	adbwdXelfZgbhmja
collecting	akbZckdkeLfvgWhbijjd
hull	arcqdaedfpgbhRiTjj
troy	ajbacodreahWiojU
duncan	blcldbeTfWgbhjinjl
premiere	apbWcjebfmjb
walks	bUcqedfthUidjV
soared	awbZcrdjelfjhJiZjb
injuring	adewfvgThViojY
manufactured	axbacrdYeVfqgXhO
communists	adbXcodbelfdhsjT
trainer	arbbcsdjeRfVgdimjX
soundtrack	apcmdXeZfohViYjj
dictator	aceqfXgdhvinjQ
rankings	aubqcsdbeTfZgdhViU
adjusted	arcodpeQfxgbhSiV
weakened	anbmcXdmeuhciP
foul	aabxdXewfbgchXinjW
dual	audZeQgdiXjp
flower	bQcodjfljX
stockholm	apbQepfkgdhciZ
characterized	aXb7dOejhciWju
observer	albvccdNeRfUhqjn
ballet	anbdcrdZeVgdja
firmly	abbwcUdXeogmiYjb
mathematics	aqbtctdYeOfjgahUiOjj
lifts	aybTcYdlelgmhWiQjl
interpretation	b/ccdKeOhdidjr
oak	akclejfWgcidjY
slowing	bncSdtfcgthRicjr
creates	aVbvcceYfWgshj
resolutions	anbncReWfkhmiRjn
machinery	avbacodneUgYhaiW
roberto	aockfU
brilliant	aUbzctdMflgxhOibjT
inch	anbdcjdbf2glhPiTjX
naturally	aUbvcddXelfXguhXjd
syndicate	aqbddTeSfUgYhtitjd
thoughts	aMbpcTddeqfjguhmiZjm
lisa	albNeafThpivjk
trends	aab0cldRePfcgmhZikjr
cement	aobTdtechdiYjc
undermine	aSb4cTdmeWfYgshuicjm
baptist	bYddfcgbhyiojY
basin	ajcnddeXgdhdidjl
warsaw	ambUdnekgbhlic
paramilitary	ajcjdZeYgUhtivjX
indicating	anbncYdReYfZhRipjt
theft	cjdmfUgchaiqja
hitler	bVcodZelhl
compiled	a2cqdPeCfwgLhTjk
cave	bTdledhaisjV
lithuania	aobPdkekglibjc
toys	akbTcrdlgZhdil
focuses	abbseKgdikjq
bennett	anbacmePfRgUhmivjo
letting	aUcUdrfcgmhpiqjb
developers	ajbneMfaiojj
ac	asdbfjhXiX
supplied	azbYcodZeHfugKhVipjr
additionally	a0ckddeEgPhcidjv
prague	avbRcadnejiWjc
lesser	acbocreUfWhkia
odd	aRbsdYgmhZiojS
uss	aqbUcadbfbjp
descent	blcjdVfbhdik
lesson	aUbvcadjfdgrhaiajY
cleric	addPedfYhqiz
occasional	dXfugahcjk
advancing	bkcmfoglhaiSjj
kyi	ajbVcZeofcglhrib
roadside	bbfsgVhYix
kofi	anbZcTeZgchricjy
bulgarian	anbXdaebfmgXir
guided	arckdPePfzhSiYjs
bidding	bXdoeSfjglhkikjc
distant	aTbncndWeogpijjY
roh	bXdtfVhsij
mini	apbJcmdcecftijjd
excess	adbkcXdxiZ
cubic	drfxhLiZja
nashville	apbZckfdhljT
mere	acbxddechWidjV
pit	bZcjdsekgchditjK
fleeing	aYbSdjevfngai0jc
levy	bZcZdseUfXgbhmirjp
grey	bcc2dWfagWik
blake	cpdjeafYgkhbim
trio	apbUcndbePhbirjc
combine	bndaeNf0hliY
confused	aQb6cadQe3fPgbiujb
epidemic	bjcZeofdhbikjd
divide	aRbuddflgmhoiajb
sergei	aodjeZfWgYhjjv
minorities	aVbscqdbecfWgbhq
mumbai	akcdelfpgbhV
defendant	aabxccdceWfOgdhmix
egg	abbXckdoftgdhkikjN
speeches	aVbddVecfvgZhoidjq
reward	aabkdreUfSgthkidjc
swift	ajbYdbeagoicjp
shake	aUcYdjeyfmgqhoiajR
duo	apbZctdaeUfdiljV
yahoo	ajbXdYeafXgkhmipju
yale	aobbcydaeXfdgViljU
purchasing	awdreBfYgVhoikjo
assess	bwcTdkeJfniVjt
organised	acckdYeWfsgVhrijjd
contrary	aTb/cRdPeZfVgjiljs
greenspan	bkcZeZfWhdimju
liberia	bXdpecfjgbhojc
experiments	bpcjeTfthQibjc
gmina	bmcXdveYfcgYhnil
travels	akbQfqhcjk
wet	bZdnesfwgchXiTjb
honour	ajbZcjddfZhsiPja
hike	bdcYdxeVfdglhVinjo
suspend	asbbcMdzeZhoiWjp
albright	albVcYecfchjjy
drilling	aqbdcddneQhYjp
wise	aWb1daeUfLgthjijjZ
hebron	bWcYdnfmiojc
strategist	bmcneRfBhoipjo
reserved	bkdZelfjgYhpiV
exclusively	akblccdaeMfygUjo
maliki	abeYhpjt
trigger	bjcWdnelfXgr
steep	acbqcjdlejflhNiYjm
sacrifice	aUbmdxfdgxiLjX
coat	akbWcxdYflgWjZ
bayern	ambVccdneofdgqhbiY
dakota	arbWctdaeWfXgXhkim
pose	aZbtcbecfLgqijjq
detective	albpcudSeNfbgSi2jW
spotted	arbScmdMgVhWi7jj
marry	aXbRdoebfXgnhxipja
vocals	apbZcjdaeXfpgahZiVjt
disorder	brcVesfciVjd
providers	anbjcbeSfZgZhmjo
rid	aVcYdxejfYgjhwikjV
eventual	ajbYccdxeUfcguhmiW
outer	cmdaejfrhbiVjc
removing	ancSdqecfngUjo
merkel	abbRdnejfdgnhmiZjt
widow	bFckdmeofXgahuiqja
unsuccessful	ckeQf0gbhdijjd
rabin	aYbZcbdoethj
releasing	aqbacUdleYfpgbhajr
pharmaceutical	atcleSfUgbhkjj
separation	ajbjcSelfjgliT
guitarist	apbReXfdhjio
revive	aZbbcVdtebfugshjjd
lion	bQcwelfXgdhpjX
pet	aobVcjdnfbgXhmiljX
utilities	avbdcjdqeQfXgaidjj
screening	awbZdbeVfpgYiajj
rushing	bkcjfjgahZjV
loud	aNdPe2fjgjirjb
capabilities	aob0cXdbeJfZgpiOj0
rebuilding	abbdcUd2eVfwgkiZ
voluntary	alcVdqePfngZhljk
costly	aabwccdzebfmhWiV
sends	bSdpfXhpinjb
guardian	ambnccdVeVfUgVhuijjm
brokerage	apbkdlePfLgYhmim
nascar	ajcjdXfairjc
highlights	bldZeVhZjt
renowned	albnctdIeRfcgcinjc
bottle	bUckdWeofthZiqjR
baron	cvdjeYfIgZhvio
quietly	bScXdbemfrhbiqjX
leonard	cmeXfXgahlin
schwarzenegger	bXcreXfagchmipjo
acceptance	bjdVedfYgqhmiSjp
lumpur	atbWcZdlfdgchdiZjq
simultaneously	aobjcbdVeXf2gbhViW
identical	aoblcwdReVfxgWhPiYjc
priorities	adbvdueIfbhjiSjt
hospitalized	apbRcbdne1fogWhXjb
contractors	amcpdxeIfXgQhkiujd
bolivia	akbbcdduecfahjiZ
fights	aUbbcqdmgkhliljS
accounted	aqcrdkeUgYhR
queens	bccudcfcgYhkivjP
heavyweight	alcuecfQhm
wishes	aVbbcVfbgvhzibjl
ld	ajbWfYglim
rouge	bZcldkebfZgahviujO
devil	aXbWcpdrekfcgphjinjN
bold	aYbucldSeYfdguhZiVjk
toy	albXcsdcedgchditjV
bahrain	bccZdlejfahjibjm
hop	csdSfcgmhdijjX
headline	bbdSekfdhbikjp
emphasized	bwcZdQeMfagliZj/
greenhouse	blccdqeVgjhbidjm
artificial	bkcbdlfphZiZ
underway	asbUcRdpePfqhXikjn
tracking	avdYeOfjgbhZjm
lama	adbWcldjelfZgnhk
lone	ajbjddeXfSiwjV
justin	albScpdjecfUgdis
disappointment	aQbrcQe6fUgzhaiX
montgomery	apbYcpddeWfQgUhniu
mild	bqcbdaetfmgohPiQjn
hectares	ambZdteZfvgWhcjd
explaining	aZbrcTdUeUhdiqj2
fragile	aWbrcVdlengwiSjc
suu	bVcZepfdgmhpjd
pronounced	aqcYdYeufWhbia
tasks	akbnccdoeHftiIjq
monica	bcejfXgdhoiwjZ
oxygen	akbccbdmepfmhbiTjl
relation	b3cXdZeVfZiTjs
steadily	atbZcjdjfshRiU
preserved	audUeafshViUjZ
mortar	adbbdYekf4gZhaisjd
structural	aobvcadreRhRiKjs
warriors	crddglhmiljQ
cooperative	albleKglhmic
finances	cXd2eWgWhoiajk
array	bwcpdPeNfvgbhciZjo
profitable	abbqdmeSgohb
oslo	aobOcdfshcib
imprisoned	bTdlelgXhoirjZ
soaring	dtelfjhSiYjj
roosevelt	aobYcsdXfdgVhl
loves	aLdcerfSgwhnirjX
respective	ancmeEfqgWhwiMjr
succession	cdebfmgbhpib
monastery	aobQcYdnebgZhqinjY
attackers	abbdckdXflgWhai4jj
decrease	ajbncadrecflglhUiQjo
freshman	bdcweVfXipjX
oversight	anbpcVdnePfYgShtidjo
throne	ajbOclejfbhxiaja
sworn	ajbVeUfogWht
hamid	bjdmeWfdgXhrjw
challenger	adcweafagdhjij
youths	aQcsdZemfmgWi7jV
intends	bccTdneFfUgohuipjr
oriented	aab4crdUeTfbgkhcia
partisan	aMb7dTelgdhsjY
unacceptable	aUb/cQdjelfJicjs
shells	adbZdZemfxgXhbisjc
linda	albRckeXfWgYhsiz
rwandan	aYbWcddmedgShvi1
rider	arcsdVfQgqhUijjW
toured	axbFckdWeaf4gUhbjl
suggestions	aZbrcXdWePgdhkilj8
kurds	aZfcgkhpip
apec	bbccdpeOfYgkhsibjq
caps	asbWcreafnhSiW
fitness	asbuccdbeQfagjiUjk
refuses	bXcYdpfThtiojd
rifles	aobdctdOeYfqgThZip
scenario	aTbzdjeSfbgphUiujj
tail	anbccrdYfkgbhWicjb
chambers	bVeZfdgYhtiqja
withdrawn	a0bRcTdjekfmgWhcicjr
hugo	bccqdlfZgdhlic
vermont	aobYcsdbeUgchminjW
borrowing	albjcYd1eNfcgdhYiajr
admiral	ambVcmdXeafVgZhsjw
suspicious	acblcXdQerfagVhji3
robust	brdbePflguhWiWjn
conversations	aacZdSeYfrgYhliujo
scrutiny	bndYgchjjl
storms	adbYeqfwgmhXic
basque	bjcbdVedflikjZ
impoverished	aUduemfljX
investing	acbqcbdueNfTgnjm
romney	aYbdcudceXgchliujm
mud	aZbUdsewfsgXhbinjW
organisations	ajbmcadceSgUhujo
leone	ajbddkeZfdgZhk
photography	atblctdSeNhWid
unbeaten	anbkdbeYfugkhRiVjZ
marijuana	amcZdbeXgcivjd
threatens	aWcWdzekfQgrhsin
jeffrey	bcdpeYfKgchsitjn
chuck	bVcqdleTfUhqipjc
courtroom	aXblcjdReqfmgVhjitjU
noble	aabqdXecfLgnht
provider	awcZeTfXgchjidjm
compliance	avbqcSdmeKfYgbhmiWjq
damaging	aSbycZetfkhc
underlying	aXb8cTdkeYfagnhWiVjr
transformed	abcldYesftgjjQ
prayers	aVbScTepfxhpid
estonia	apbQdleohdiY
rings	acbUcrdbiojW
capability	aqb0cWdbeKfYgshbiPjt
extremist	aTbrcddafagchpisjk
tribune	aqcadZeYfUgahqimjn
statistical	arb8cldUeGgXhWiSjn
violating	albmcWgUjk
banner	bTcldOelfchpil
corrupt	aNb7cmfVgUhviwjP
ny	arbVecgYip
layer	ajekfqhZiR
poorly	bzcodYftgShPiZjd
spill	bdcadoemhZil
rafael	ajbcdvedfWgnic
horn	albadcgcia
teeth	bYcpelfkhZiWjT
financed	bdcmdseLflgShjir
amongst	aYbrcrdReWfdgdhl
upgrade	aybcccdmeLfogjhYiRjr
rehabilitation	atbVcYd5eTfqgbhciU
debuted	a0bQcndVeafrgdhOjc
uruguay	arbYcddrechciTjd
secrets	caebfThmiojZ
warns	acbacQdrfFgmhtivju
sleeping	aabPccdserftgWipjZ
fined	aubcelfdgPhcin
knicks	abbnekgliojT
declines	amdmhSiXjq
peaked	atbWckdcfqgjhJidjX
backup	azbXdoeKgXhdik
pot	acbYdjhoiqjO
organize	aZbcdjeKfwh3jc
climbing	asbZcmdoeahNiZ
bristol	axbXcpdaeRgahail
accommodate	cdeVf4gciZjp
packages	asbLccdpeVfxgXhYjq
policeman	dXeofdgTi9jT
jobless	ajbScndxeWhViojc
meal	acbVdteZfugcjY
heaven	aWbXdmerfZgthlijjR
continuous	bpcSdaf6gmhWiLjk
jumping	akbdcldkepfagjhQjX
destroying	acbncWdlfrgcijjb
nominations	arbUcxeSiWjc
subscribers	ambYeXfdjr
approaching	adcdddemfmgnhXiojb
nyt	aodqecgZiWjl
edinburgh	asbZcleZfjgXiZ
blown	acbYe1fxhNimjT
trader	akdleYfFhjiy
historians	aab2cpdLeRfZgaiwjb
beats	aabjcpddelfjgphXiZjW
koizumi	bUdpejfaiWjr
surveys	anbqcsdOeMfmgXhVicjn
dynamic	aXb+dQeVfdgwhciT
psychology	akbwcndXeVfWgdhcia
gregory	anbadceTfWgUhoitjr
notorious	accjenfZgVhoiyjT
rod	bbcmdlfbjb
lengthy	akcUeVf3gZhaiZjq
concentrate	adbmcXdqeQfngmiVjk
centered	adbrdWecfjgahdiqjc
hamburg	arbNdoejhcidjc
informal	bddceIfrgZhrjo
sauce	akbcfjgjicjb
accessible	bxcjdPeahXiZjl
burma	ambZdjfUhpiZ
valencia	amccdofdgqhYiZja
luxembourg	atbMdnebfXgdhnib
concentrated	bpdaeWfphdiZjm
venues	ambddZeSfpga
bruins	cldlgmhdjR
thereafter	a3bKcceWfwgVibjj
proliferation	anbqcPeZfOgkhkicjv
mercury	aubZclddekfYgdhajj
evacuation	arbRcNdqfugYjk
ceremonies	bPcjfrgdhsiZjb
bolton	asbddmeSfXgahjjl
sen	ambWfXhridjj
toxic	akcZdoenfXgYiljk
button	aqbbcjddelfbgnhUiWjd
recruited	akbYcydXeLfjgOhqi4
perez	akbXdseZfUik
slower	bmdjebfpgrhNiZjn
ought	aTb0cYeZfJgshjinjW
instrumental	aqbndTeJftgdhaiTjp
mtv	bbcqdUgbinjm
talented	aQbxcwdXeSfQgtirjX
gallon	amcrebfshMja
collision	ajbmccddezfmhJjd
trick	ajbncneVfkgrhOiZjO
alberto	apbddjedfUjl
mansion	ambRcneYgThmiwjS
advocacy	abbxdYeTfSgchuimjl
devastated	aXbacVdse3fpja
vegetables	bXdreafphcibjj
congressman	adbacqeRfOgVhzi4jd
premiership	albdcodjeWiX
instant	ambadQglhk
nets	cldledgchaipjZ
define	acb7cbdSeMflgpiOjm
qualifier	ajbcdpelfbiajb
holland	asbJckebfXgjic
ankara	ambXcTdnhjjp
illustrated	bscndQeYfrgWhSicjr
tee	clejgkhVib
proceeds	ajbWcbd0ePgchlij
tariffs	apdteWfbgZhaiZjq
catherine	albOebfVgdhwimjk
municipalities	aqbbeTgWhsidjm
plagued	aXbmdrewfqgdhYjY
pickup	bXcqedgZhWixjl
sovereign	akbncVedfLgmhuiTjk
advisor	awbadkeGfOgRh0ijjz
feeding	accSdvedfqgWhjikjk
interference	acb6cSeofMgchqiYjk
olive	bbflhm
specialists	apbpcjeJfYgWio
highlighted	btccdZeahTibj1
fueled	aSblelfjgohZiv
pump	bcdvedfphWimjY
freestyle	alcpdWgjhUic
strictly	ambzcVdUeVfngXiYjj
orbit	andafuglhWiXjd
acknowledge	aRb0cXdUfUgmhoil
lucrative	adcmdnePhnio
cafe	bXdTekfcgdhoiyjS
worlds	aVbkctdcemgthaiajY
bhutto	aabTeqfngahoinjl
karadzic	albWcYdYfahvimjr
harvest	bVd3eTfqgkjZ
circles	aYbvcodIfbgdhnipjX
disclose	akbpcYeKfYgWhrijjx
expertise	aobxcjdceBfVhkiWjt
broadcasts	aqcYdSebfugUijjo
directions	anblcbdReSfsgdhWjs
outskirts	bVfjgSixjb
bali	bccUdkekfmhbijjk
tune	adcddYedfuhdib
stored	avbZcWedfwgVhYic
robertson	akcadceWfVgYhrikjw
suggestion	aZbqcadTeXfTgchpivjw
harper	ameZfagbjo
priced	albncveNgchS
charging	bqeYgRit
mandatory	aubdcddkeOfpgVhcidjn
juice	ekfmjY
leon	anbccqdmeQfJgVhpiq
gunfire	acbXdTevfvgZhcis
pursued	bocndWeRfkgdhailjn
abdel	ajblcadaeZfXgdhoipjo
coca	bXdjecfZgdhriq
commons	aodaeSfjgThr
donor	bTcbdzebgbhvjb
seize	akcXeRhsiojY
museums	ambddYeXjY
specialized	avbjcqdXeCfpgRicjo
outlets	aocddSeYgTiojn
publishers	albpdSeQfahjijjn
delivering	badkeUfygbhZiWjs
semifinal	bZckdofmgohYiVjb
rabbi	bXcZebfZhvit
leather	bVc2ecgYhajc
reds	bdcndledfjgnhZjW
hybrid	blcsddeQgmhWil
intensity	aZb3dRemfogwhQiM
sao	aqbddmfTgZhkiZjb
randy	bYcpdneRfShmiw
cigarette	badcengbit
mason	alcpeWfTgZiojY
warn	aVbpcOelfTgjhqixjq
greens	accpecfkgjiZjd
editions	axbbdReSfzgXhUiVjv
admits	aabkccfPglhYix
whilst	asbcdbeVfogWhXibjn
safely	aqbbcZdofvhSiWjb
performers	adc0dTeTfbimjY
halftime	ambdemfthTiZjU
berkeley	aoctdZeUfXgZhkinjT
easing	ancIdwgqhViXjx
cry	aNbZcce5fcguhkijjO
throws	bjcqfphRjR
whites	aTbscwdUejgdikjT
convert	cbdneQfmja
vary	ambydZePfmhYiTjp
salvador	bcdpgcidjY
atop	bXcpdaekfngahcjW
slalom	albYcmdlemgphViS
matched	bsc1dPeWftgkhFiYjY
connecting	ambYcddbecfrgdhYjl
touchdowns	apcueYftgahPiUjY
ingredients	anbmcadaeSfshdiZjj
architectural	alb0csdKeIgdhbiXjj
displays	bncrdGebfmgjhdia
guatemala	ajbZdnfkgZjX
associations	bldUeQfZgXhzil
burundi	acbYcadsfkgbhpij
tap	albXeTfjhj
pierce	alcldaedfZgjhcikjb
shipments	atbNcZdvfkgdhYjn
abbey	arbTcadmeXgZhnikjZ
glory	aZbWcjddetg1iWjS
commodity	akbqcjdreRfOhdjo
macao	aobSeWgnhqiY
colored	aXbbc2dPemfqgcikjY
perception	aKb/dTeofRgridjj
forgotten	aVbjcaewfmgmhajS
enthusiasm	aObvdTemfVg4id
span	ajbmckdbedf6hHiPjd
delaware	albZcpeWfagYhoioja
accordance	arbpcRdceQfrgYhniNjs
aristide	acbWccelgbhtiq
designers	adbmc0dNeNglhcisjd
marcus	aobaecfRgchkim
worship	aWbdcbdYfph0jb
juventus	aobdccekglhcia
sidelines	abbbcWdsemhkicjl
propaganda	btcddTebfdgYhoikjl
inevitable	aNbxcRdperfVgzhc
prisons	akbXcZdtedfkgShoiojY
grabbed	anbScydXergbhWiljU
printing	avdkeQfogVhdiZjd
militias	aUbockebgWhxitjd
tips	albackeMgcikjl
eased	aybXcSdresfjgmhOiUjq
averaged	aocxddeWfpgdhKjb
lehman	aobacbdvfUgdhbjk
michelle	bQcmfShnirjl
benedict	adbQcaeufmgchqjq
baht	anbbcXdwfmhWiS
stepping	akbXcUdlelhjjj
suitable	bockeCjq
surprisingly	aYbwcsdRgqhOidjc
achieving	bueLg0hXiLjl
bedroom	bQcqdpejfsgXhbimjO
detected	avcbdPepfkgdhNil
underwent	a2bPdjf4gchOiP
rhetoric	aNb1cjdUeqgjjk
poultry	asbXcWdrfjgYja
greeted	aZbOcndOe3hlio
alice	ambNcldceafagahpirjc
interactive	albqcndPeQgjjm
automaker	akbcdqfXgnhX
anonymous	cbdReTgOhni6jk
generals	acbjcmdYebfWgbhyim
cambodian	adbYecfdgXhwiujb
wanting	aPbjcZedfSgqhsitjc
bryan	ajcmdoeSfSgbimjj
beliefs	aNb9cadTgkhpicjj
textile	asbWcpdqeUgchcic
forbes	aYbmcudceTfPgahniujp
fiji	aocXfkhjiUjk
successive	bbcqeZf/hSiMjZ
expressing	aUbrcKdVerfcgshliXjv
aggression	aVbycQeufYgrhliQjk
glasgow	aobacnddfpgahZidja
bolster	abbncbdpeNfmgmhniZjs
owen	anckeSfYhdjk
anchor	aqbXeTgXhkikjl
highways	arbbcbddfrgVhaicjl
evolved	ajbocldQeXfngnhaicjb
kilograms	asbXcjeaftgXhRijjZ
conferences	bZcmddePfogWhvibjm
karen	bMcldjeWfXgahyiv
casey	ajbccndkeUfWhciljk
birdie	badmfsgshLiW
railways	axbUcddaeafrgXhciajp
ministerial	arbWdteIfcgXhxiXjo
boosting	cddsePgsiRjv
aires	aubZcafcgWjd
croat	cddcfnhximjZ
populated	aWbscndZelfpgahdiljb
midday	anbVcbemfzgbhYjd
recommendation	axbjcZdbeDfTgShpj0
lung	aobXdmeoiT
santos	apckdmeYfXgchdiZjk
apartments	ambTckdseWfmgUipjb
cdy	azbUckdceYfygahbiW
binding	apbscWeQfYhkiPjq
teenage	aZbYcnddekgci5jY
sailing	ambcdSeYfngjhXjj
choosing	aYbqckeHfbhvikjd
commented	bucadIeafQhcioj3
ignore	aOb9cTdafThsiljj
bailey	albccqeZfVgbhciqjZ
wisdom	aSb0dWeYfagwhliZjc
buenos	atbZcbedfcgXjd
residing	cdedfcgZhliqjZ
ruler	dbekfZgjhvja
flooded	bRcbdme0fwgShciojc
assembled	ajbZcrdOeQfwgSitjd
inn	asbNedfbgdhminjW
tissue	cbdmeofliTjb
opposes	adcbdceZfShwipjt
theaters	ambaecfohbjU
chess	ajbpcpdVhjjU
palmer	anbZcqebfdhaidjd
symbolic	aZbrcbdbgoiS
shortages	cbd2flgYhZjm
declaring	bccNelfcgkhojn
provisional	a1bZeHgahp
theories	aVb+cldNeOhYinjq
narrowly	aocrdaejfrgchQiX
spectrum	b4cndPfjhdiSjl
accuses	aZfXgUhvizjj
ham	arbWdtfciZjb
adaptation	ambpdbeRfkhbiXjs
libyan	bWcUfjgYhoiujn
tales	aTcldbfnhdin
unified	adbtdReQflgnhpidjd
lighting	akcpdcebfphdjj
harold	albZcmdjeWfSgUhrimjk
protested	bacZdZesgUhmisjm
chilean	aobdcdeafbgahjinjd
teenager	abbccndYeshXi3jQ
ottoman	bddYfvgYhkib
recruiting	abbmckeIfdgWhqiz
breakaway	akdVecfjgjhkjd
nairobi	albacVdlecfngRinjj
breeding	bjcldleRjb
skiing	akbdckdceognhYiWjl
jorge	asdmeVfSgXhjjm
searched	atbVdQfugOhaizjc
romance	acbackdUfjgshaij
gangs	aRblcodafcgYhri5jU
picks	apbQcudneHfbiojc
battered	acbVdse0fqhdjY
sexually	aXbqcpdZeofdgUiqjd
alarm	cQdaewfZio
reynolds	apbWcmdkeTfRgahminjj
buchanan	aWblcpdWecfRhqiujk
evident	aPb9cadNesfbgxhUiX
struggles	aObkdrekfmgrhmibjV
commodities	albkcjdweQfSgdhdjn
knife	bacqelfrgZhZijjR
dining	ajbXcodZeYfjgThoimjb
latvia	aobQdpeniT
spa	axbNcbdleYfYhkjk
motorcycle	anbXcvdahUisjU
helen	albSdjebfbgchpjb
classification	azbuctdOeOgXhWiRjo
plo	ajbUcVecfkhtij
karachi	ajccdcenfogWhcikjc
breach	bscQdjemfbic
imprisonment	bdcadsfogcib
cultures	aQbxcndOgqib
tables	bbcqdYeVfvgNiljY
independently	atbtcddUeGfwgUhZjj
eurozone	aobacbdseUfZgjhcjl
santiago	albadneYfdjd
outgoing	abbYdYfjgchyjm
invaded	ambRccdjezfpgbhjiajW
disclosure	ambmcVeUfXgXhojr
penn	amctebfXgZhjiojV
genuine	aRbvcXdTfYg6idjd
loses	bZcmdselfTgthkidjM
stunning	aZbqcrdUemfogyhNiSjV
yu	ambSckdceZfQgjhsjv
freely	ajblcUdTeYfpgchkjk
affecting	aZbtcTdoekfkiVjs
housed	avbQcneUfqgKitjR
considerably	anbmclfqgkhPiOjo
shenzhen	arbScoid
acute	bqcWdretfkhViS
administered	axcdeWfsgOhniXjd
licenses	azbUcjdkeKfagXikjj
thomson	anblcoddePgchZicjo
ensuring	brcVdpeOgphliPjp
graves	bQckecgXhlisjZ
hart	aqbWcqeXfagXim
robbery	adgchWiyjU
fishermen	baccedgciy
chronic	adbmcUd1eshbiSjj
clearing	aubZcWdueZfngWjc
highlight	aWbuccddeTfkgrhdiajn
measuring	akbscldTecfzhNiTjd
strengthened	avcVdcedfngniLjq
sculpture	ajcxdYeXhXjW
harvey	ancseYfZgWip
dish	dXedfpja
criticised	bwcbdSekgOjz
enforce	ajbucUdaePfngdhqiXjl
nerve	abbpcadpeufdgphXiWjY
apology	bZcXesiXjp
ep	aqbRccecfqgjhYib
serial	albjcmdVfkgYhWiojb
sultan	bXcagdhujw
fines	akbdcddpeagahciljj
starr	aadZeUgZhoi0
erected	apbQdcejfngVhjimjW
mysterious	aVccdaetfmhciyjW
gibson	alcqdTeZfcgahZiqjl
dominate	aSbucqdWeYgnhpja
filming	aqbRcbdneTfzgYhViqjj
chairs	bPcxddeXfpgQhpikjb
mentally	aSb0cbdnepfdgkhZjX
drag	aabldpfagphdjY
cubs	bScodtikjR
christianity	aUbpcddSfnhjij
rhythm	brccdTfogqhZiQjY
realistic	aRb/cndVeLgwhQiZjm
raiders	bbcsedfaiujV
ramallah	albRcRdmemfqgXhpin
sectarian	aNbycdetfqjd
contingent	anbVdlePfagdhpijjl
attraction	aZdXelfUgvhkiqjb
transformation	bpccdbeZfkgxiQ
migration	bccXdkeWiljq
huang	akbOcoeRfQgdhyirjt
sailors	bZdahWir
tang	bWdaeYfdhujv
abraham	bYdjeYfXhojr
gen	ambQdqekfUhsjj
hurricanes	ajdmelfrglhWiT
luke	albbcldjeUgbimjc
drums	ambQcjedfpgUik
sheffield	ambdcodmechWibja
burton	arbZddeWfSiljk
hitter	bjcndnecgphUiYjS
insisting	bmcNdkeWfXinju
shaw	aubUckdjeOfVgZhmiljm
compact	ambmcjdTeZflhWib
dalai	aZbXckenfbgohm
stripped	avbSctepgTiY
spotlight	aZbccmdaetglhjja
zaire	bPcZdtelgchrim
ladies	acbXcudbfchnimjQ
grams	aoecgchW
departed	axbHcdedfogbhbidjk
facilitate	akbjcUdmeKfngnhoiQjw
soap	bYdcelfrgYijja
mercedes	ajbScqfXgjhWip
agassi	bccjddetflgshUibjb
oval	cndYejfvgYhZiZjV
sometime	akbScZdweVfoglhdinjP
checking	avcUdceXfkgThbijjk
meals	bQdteWf0gUhk
timetable	ancUdneKfrgkhZiajy
treating	aZbpcXdpeofogdia
jacob	bVcmdreWfSgRhvir
bunch	aLbpcoddejfcgjizjK
cleaning	ambSdweZfvgVja
bow	bccndberglhYiV
angela	akbMcjdnfWhtjo
dirt	acbbcqdmeofogYhVinjQ
ventures	ajbdcldkeMfXgkhljl
franco	ambUecfdgjhkjk
observation	apbvccdOeZfngZhaicjj
relating	aobmcVeMfpgTiajz
jesse	aYbScsdjfPhxiy
pine	bbdmelgZja
myers	atbVckdleRfRjr
graduating	atbSczeXfkgYhZjV
drinks	bUcjdXfngYhoin
contracted	a0bOcldueVfjgVhVik
harassment	aYbndaeofZgXhqiojj
graduation	asbVcueQfngZhbiX
airplane	aobZfjgZhTikjd
guangdong	aobScnebikjd
kandahar	bbfngYiojk
jamie	anbUcmdleXfYio
freight	avbScZfrgZhTidjo
ramos	akbacXdnfUgliaju
sampras	bcddesfngthTiYjZ
labels	asdNeWgZhdjm
cartoon	adbdcmdWelfkgaio
cpc	cndbeUfdhr
mature	aWbvdceUgthbib
solely	acb2cWeMfngYjo
devils	bbcpdjeogohbicjW
tube	albbenfugchTjZ
heroin	amcdgXhYitjc
rubin	amccdneUfUijjr
retaliation	aZcRdlesfdhkirjo
genes	ajbqcddceWfbid
sheep	bccodngchbimjT
sounded	acblcYdJeugjhSivjj
slammed	dYexfpgUhUiojj
justices	bvdPeSfcgbhmio
usage	asbudQeNgYhXjx
appreciate	aLb2cYdXejfWg5hjiV
javier	alcZdjeVfYgjhjjo
altitude	aqbrdcedfjhTiP
celebrating	aSbUdaesfpgthmjS
abducted	bQckdogRhdi6jZ
telegram	atbScWdZelfchqiajq
volleyball	csdcfYgbhlikjb
installation	awbZdjeLfrgZhZicjj
strained	cVdse1fthYiS
equality	abbodbeafRguhsiRjk
assad	abbccXfbgkhlju
glad	aPcXesfOg0ipjY
dragon	ajbScsekfdgkhljT
surrendered	aybMdjeZfogchbidjb
memphis	aqbVfbhkiqjU
straw	bZdmeYgVikjp
nickname	ambZcrdQfPhmip
bacteria	ccfdglhcic
grandmother	bHeqhmiojX
ruins	adbXcbelfrgdisjV
sailed	avbOcjdZfvhQiW
candidacy	bXeUfZgjhrimjn
skill	b8cqdWeKfZgthYiNjd
festivals	bYcmdYecfpgjhlibjd
imminent	abcKdrelfQguiojr
joan	bPdcfYhvik
cavalry	akcsdXeXgYhjij
monopoly	alcbecfYgdhqimja
spaces	ddecfohbiWjj
salmon	anbVdreUfdhd
contention	adbseZhU
burial	bXdoecfjgVhrinjW
venus	abbVcmddesgwhajY
celtics	fdgliqjS
productivity	albmdweNfWgqhZiRjk
platforms	apdceXfpgWhWidjt
programmes	awdleIfpgXhaiUju
shouted	aWbUdQe3fWgchoiz
ferrari	apfYgmhWijjZ
holders	asbWdpeWfQhniZ
pastor	abbWcadlfVgah1iz
ruth	akbSckdcecgbhniojV
dragged	bVckdse3flgXhUiqjU
debates	aUbndaeUfqgahrijjk
uzbekistan	bYdpepicjj
ghost	bNcldjekhli1jN
enters	bSdlgkhjipjT
naming	anbdcddZeRgQhuipjr
intend	aYbrcPeLfUgrhsinjm
complain	aQbocaeqfTgZhriw
kah	bkcofQhkij
brokers	bneNfRgZhmiu
custom	ancndWeRftgW
bids	anbQcqdpeKfjjk
canyon	bdcjdjfahYimjb
regain	ajcadmgyhniNjU
enclave	bZdjenfbgbhoirja
embrace	aHbsdReqg0hviajd
archives	azbWcbddeSgQhoij
incredible	aNb2ccdZeog6hTiUjX
filipino	bZdleTfdgdhkir
tragic	aKbzcRe6gthZidjb
moslem	aZbaccfohtirja
medvedev	albYcjedfciZjz
societies	aabrcldWeZhriYjY
trademark	apcndLfcid
immune	aZbzcXerfSglhoiX
wheels	ajcodcfrgdhVidjc
martha	adbYcleYgdhoimjb
automakers	ajcndpeafcgjhU
precise	ajb8dPeLfngjhQiVjq`;
