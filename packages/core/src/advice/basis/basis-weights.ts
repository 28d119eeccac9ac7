/** Written by `npm run train:advice`. */
export const BASIS_BIAS: readonly number[] = [0.892, 0.076, -0.326, -0.515, 0.024, -0.075, 0.040, -0.226, -0.276, -0.582];

export const BASIS_WEIGHTS = `checkable:2	avbUcndXeYfPgSicjd
topic:qualification	asdNeEfQgPhUiUju
topic:incomplete	aobNcSdZecfXgdhSiSj3
mood:none	aRbkcZdZemfcgphj
got	aobLc6dbeZfFgLhQiYjH
<s> got	ascPdlecfagahmibjY
my	aSbRcUdjfcgmhpiP
got my	awcWdchcjZ
licence	a3bWcbdjeLfbgUiajw
licen*	axbZcYdceYfbgZhZiajl
last	albOcxeSfSgbhViVjP
friday	a0bNcRdkedfXgShZiajX
last friday	aj
that	aQbaccdBemgVhYipjo
was	albndPeTfOgPhTjk
that was	a0bScZemfdgWhZiXjP
the	bYcadYeYfOgWhlil
was the	albYcnddemfchajQ
one	accXdaebgchXijjI
the one	arbacjedgbhaiZ
thing	aTbvcPfHglhjiojE
one thing	bkgd
missing	ajbRcZdpekfkgchNinjX
missi*	hb
checkable:0	ajbQdpeafqgOhciS
topic:timing	arbTcadzeXfcgZhQiajQ
passed	a3bRcmdYeWgNhciXjV
<s> passed	ajcdhk
b	bdccdTeUfTjv
#	ajbQdpeafqgOhciS
b #	bdccdaedfdgohdjl
german	asbOdZeXgXhajp
in	apbZcUdaeXfdgYhViQ
may	ajbacPdreSfOgphZiZjY
in may	aZbZccdpfcgaik
certificate	a9bZddeFfYgXhZiVjt
certi*	avcWdaeafZgZhYiZ
came	aubRccdTedfdgchOiajZ
came in	bncdfdgc
in the	aacXdPekfchljq
post	asbTckdkeOfYgMhkidjZ
the post	ajhdikjb
yesterday	a1bXcQeafbhPikjZ
yeste*	avbbcbeYhbikja
topic:location	anbaccdaeJfOgchticjb
i've	aZckdmiN
<s> i've	bcdjekgZiRjb
moved	a/bBcddceWgShTiXjZ
to	ajcXdjeOfmgYiQjW
moved to	apddhb
leeds	arbXcjfkgahajZ
now	a4bOcUdWeYfOgchYiRjC
so	abcUdOesfTgkhZiUjT
now so	awbcccdZgahd
so the	aybldSebfdhXibjV
commute	aXcddnedfxgdjc
commu*	albj
would	bjcbdbeHfCgphkiNjd
be	aXbccZdbeVfHgpjR
would be	albZcYdkechniYjc
be #	alcddZil
min	asbScodRenfSgjhjiS
# min	bbcldReqfcibjW
<s> my	aXblcdeZfdgThkimjj
notice	a3bYcNdYeYfXgXhaijjj
my notice	andb
period	avbYeUf0gchPiTjb
notice period	aldc
shortened	a2bXcZdkejf8hKiO
short*	akbjckdaecfYgbhXic
could	cWdZeGfIgzhjiSjG
start	bZcLeVflhQidjd
could start	dj
on	akbNcVdreVflgYhWiNjX
on the	bagcjc
the #	ancYeofThK
st	azbZdjeagTiZjY
# st	apedhd
instead	axbTdbeRgPjZ
inste*	atbddafdgajd
of	acbZcndUeYfcgThojZ
instead of	asbddafdgc
october	aybEcddweWfjgXhTiX
of october	ak
octob*	ajbbcddlfYhbjk
reviewer	akb7cadGeUfUgVhYir
<s> reviewer	acbqcbed
revie*	abbscYdZeYfYgWirjS
reviewer #	adbocZedhdimjb
read	aTbrcmdDedgPik
# read	amid
table	atbRccdZeZgShpiSjP
table #	asbXcdekhbicjb
as	asbScldBeZfEgZhRiCjz
# as	aj
minutes	avblcPdResfvgbhJiSjQ
minut*	apbtcadMejfbgZhTiWjV
but	aobbccdcecfLhQiQjb
its	aybmcRdceTfagbhUiSjO
but its	ak
hours	bQcTdqedf/gUhPiXjP
they	aWckdKeOfEgShdiojk
<s> they	ajblcddQecfQgWhmiQju
repos*	asbbebjc
same	atbWcrdLePgOhMiI
the same	ajbXcpdbeafVgZhXiZjo
job	accWdreDfThWinjU
this	aPbocMdjeLgwhZiIjX
job this	gj
morning	aqbMcYdaf1gVhWjV
this morning	at
morni*	apbbcbdbeafpgYhcicjd
with	abcxdBeWfkgSiIjk
a	ajbccodWeZgXhdjY
with a	aVcodXenfjgXjm
new	apbMcodTeHfbhMikjc
a new	avbbcVdcfkgchdidjZ
closing	avbWcVdveafpgZhQiUjc
closi*	cddmfchdib
date	asbScXdoeDgnhXjc
<s> the	ajbncpecfUgNhbiW
guy	aObnc4dUeWfFgaiwjJ
the guy	albbcodcebgdid
guy they	ak
picked	avbNcwdSeYfdgYhTjY
they picked	akic
after	avbIcXdkerfngXhViUjK
two	asbNcldkeHfwgChNiW
weeks	bFcTdzepfrhIiTjV
two weeks	cddogd
and	aWbXcxdmeZfcgWiFjY
weeks and	accdgm
and the	adbacWdqeTfbgmiWjj
desk	a7bSdYecfRgThcjX
the desk	al
is	apbucSeLfBgZhZiajX
empty	aabYcQdcexfogThWi2jP
is empty	al
again	apbPcMdLeZfmglhSidjd
topic:experience	aacodaeUgZiVjq
we've	ajbacadogZiZjb
<s> we've	bbcWdpgZiajc
signed	a/bBeIfbgWhbiXjc
three	aabXc0dWeMf6gZhEiSjb
signed three	ak
paying	ajbXdyeSfagVhmijjc
customers	bZcdddeafWgcip
custo*	bncZdcejfbgbhjjY
since	apbBcGdcevf0hQiHjB
customers since	ak
since the	adbbcZdjeqfUgbiajb
pitch	aQbzdceYfxhKiJjb
the pitch	acdcfljk
pitch in	boed
feb	a3bMcYdwekfmhaiZ
in feb	aj
can	atbocjdQeKfBiGjS
<s> can	aodc
do	ccdleXfEiSjX
can do	asbaccdbgjhajd
it	cPdVelfRgohLidja
do it	aqcddagdhcjb
for	akbXcUddeOfygUhbiW
it for	adbkccejhd
for #	abdResfagThjjk
# #	avbVccdneDfUgHhkiJjY
# now	al
of #	akcNfUgkhdjl
if	aabjcSdqeRfMgphoiFjT
# if	acbk
we	aZcKdleUfYgmhXiB
if we	bddjgc
drop	aubZdneagbhQicjd
drop the	anbd
logo	axbKcrdRelfYgKhajr
part	apbVcWeOfcgQha
topic:budget	ckddeRgUhIiljn
dad	aWbSccdpeofPhriqjP
my dad	akcbdcfagcho
guarantor	axbncWeVfagnhkiUjc
guara*	asbdcddZgkhdja
form	arbbccdNeTgZhciLjp
the form	ddeZgbhdjp
done	ambncUdVeZfchNiVjW
is done	apbahdidjb
stamped	aybUcjdYeofpgaiUjb
stamp*	am
ran	a/bOcpdJeVfkgLhTisjS
<s> ran	aj
a #	aobacsddemfUgUhHiQjN
k	asbXcbdceUfNgXhpiVjb
# k	arbXcbdceUfNgXhpiVjb
budget	bWcQdmeCfYgahbjs
at	abcadcetfdgaiVjQ
at the	aZccfYgUhojn
charity	akbScddseVfkgdhqikjY
the charity	ak
chari*	idjk
left	aqbMcbdxeagMhOiZjL
left it	am
off	aobbckdogRhKiVjM
it off	emgc
off the	akcldcfdjd
cv	aqbbcTeQfLgUhQiXju
the cv	arjb
completely	ajbucTdcenfmgdhUidjU
compl*	awbocVdXeTgYhSiX
she	albGcpdJeXfOhUicjl
<s> she	bjcddYeXfbhXiVjs
told	aabVcPdUeQfEgPhSi2j9
me	aKbZcJdme3fQgyiNjK
told me	adbTeYhUirjp
me at	angdhd
door	anbDckdaemfagbjI
the door	eagkhmid
door to	al
write	aobWeHgkiS
to write	akhjidjc
write again	algjhdjd
again after	al
easter	bMcVdyejf1idjT
<s> so	aabddcekfsgVidjZ
nervous	aUbpcSdce5fRgrhdjZ
i	adcXeqgmhbiV
but i	ameXgkhbjd
i passed	aj
passed the	anbd
driving	addbgahRimjm
the driving	al
drivi*	adbajo
theory	b5cldVeQfchUjl
theory and	ak
practical	b6cYdXeIgnhXiSjr
the practical	ak
pract*	bXebfrhcidjd
!	axcddLeafjgbhNjQ
! !	a0dTeWfZhTiVjW
topic:visa	axbWcYdjeWfTgWhkiXjR
work	aocUdneBfYgbhIiZ
permit	avbccTdmeFfcgZhnjl
through	arbYcWdaeYfygXhXiRjX
throu*	ajbjccdaebfkhajb
tuesday	arbMcTdoeYgXhXibjc
on tuesday	acbddp
tuesd*	bbcadoechcibjb
valid	azbucadXeLfcgdhViW
yrs	bacsdbekfcgbhaiYjX
# yrs	bacsdbekfcgbhaiYjX
sent	azbBcYdbeVgQhcibju
they sent	amjc
sent me	aoja
me the	avbacadYhYjX
rejection	bjcOdbeqfVgkhliU
the rejection	ejgdhdidjj
rejec*	dYepfYgVhdikjd
meant	amcVeUgmhX
another	akbTddeRflgchOjX
anoth*	bZdjeYfmhUia
applicant	aocmeJfbgXimjd
appli*	aSbVckelfpgZhajr
w	ajbTcodcebfagSid
w the	aqbdhdjc
surname	azbbdUeSfRgXhjjr
same surname	aljc
surna*	aljc
pilot	a0badbePfcgVhTin
county	a2cjdYeLfYgOhjinjY
the county	apcchdjd
hospital	a1bOcWdogNhd
hospi*	alcadbfahdjk
went	avbNcpdWeWf0gHhKiajI
live	ambPdkeXfagjhaiXjR
went live	aodb
live on	djfd
monday	avbOcTekfZgahaicja
on monday	amdYhljc
with #	ajbmcjdZedfXgbjX
nurses	anbQcmdoeYfngSiojX
story	aXcldUeVgRhljV
pages	adbVcmdQeWf7gVhX
two pages	ak
shorter	awbccmeRfyhLiVjn
cut	bOcYd+eTgbhSidjd
cut it	ak
it to	ambbcpgXhdid
to #	arbUddfPgphQiZ
words	bccSdSesfbgbhZibjl
# words	aqja
so it	acbScmdqgXhcidjm
fits	adbzcjdRgshYib
their	aXbcdBePfch0iEjZ
limit	asblcWeOgdhciWjs
their limit	aj
<s> we	albacMebfrgWhciSjo
assay	am
more	aYbXcpdXejfUgmhTiNjT
# more	alfajb
samples	a4bTdTeSfzgUhPiX
sampl*	anbccbfkgdhd
effect	apbocNfZglhdiWjk
holds	azbWcmdbeNfTgchkiajY
uploaded	aybVcddXfygXhajq
uploa*	ambdfj
uploaded the	ak
wrong	aSb/cXdbfIhNinjI
the wrong	avbWcjgdhcidjb
pdf	a/bbcUdaeQgVhbiS
portfolio	apbkeBfQhciTjy
the portfolio	amjc
portf*	blcadbfcgkhX
saw	ambPckdSelgShSivjT
they saw	al
from	aobUcmdUeGfngLhajd
from #	aqbjdVedgdhYiZjZ
offline	asbjcQfoiXjl
offli*	ao
mode	aobocddbeVgnhZiXjl
offline mode	aj
shipped	a4bGclebftgUhSja
shipp*	dbfdgdjm
week	albUccdcePfvhMidjO
last week	ancZddfdhdik
week that	am
was their	aj
blocker	aqbrddfVgkhciXjj
block*	al
won	asbPc8dXeWhSiNjS
second	avbWcZeTfbgshEiPjU
place	apeUfXgkhXiMjH
place at	aj
short	apcddkeSfjgbhNiVjn
film	azbacjdSeWfcgdhYicjd
prize	aubWcueOfZhXiYjZ
june	a3bDdweTfdgUhTiXjb
in june	ccdlhd
council	a4bdcadZeIfWgOhx
counc*	alccdbebhnjd
gave	asbLcwdXeRgJhYiSjp
us	bXcZdleafahWiajd
gave us	al
us #	jj
match	akcZdbfpgdhOiM
funding	bacbd/eDgPhkidjq
fundi*	aZdq
letter	aqbIcVdKfTgRhniZj5
dated	a2bTcldbeSflgThR
dated #	aj
march	aqbHcddreXhWiY
im	axbCcMd0fBgXhojr
<s> im	aVbYckdjebfTgqiojZ
free	aqbYcVdOeSfcgWhqiZ
im free	al
thursdays	albWcbdtfsgdiZjb
thurs*	ecflgc
september	aybGcadpeWfrgYhSidja
from september	al
septe*	albccZdbedfjhaijja
bc	aobWcbedgajd
bc the	aj
other	bbc1dEeJfTgUidjX
the other	acbjctdaeafahViljX
gig	adbQdveZiojT
ended	a4bMcZdoelfohIiYjO
gig ended	dj
landlord	acbXcbdveWfRgTh0iwjV
the landlord	aj
landl*	ccfdhj
have	cZddeKfMgShqiYjc
have #	adbdckdoecfUgdib
months	aabRcYdseRf5hSiTjV
# months	aUbmdjeYfjgliZ
deposit	a7bUccdweKfWgZibjd
depos*	apdd
up	avbBdVedflhaiUjH
front	akbWdQemfcgSjX
up front	amdc
its in	aj
in my	aabmdWekfagkhjiZ
account	bccaeJgQhnjp
accou*	ccdmgchkicjZ
mood:disagreement	aFb8dWeSgahYiRjS
honestly	aPb8cTdZeqfWgphTiZjX
<s> honestly	emgd
hones*	aldlemfdgZhXibjd
just	aZbocGdaejfTgrhUjB
they just	ij
didn't	aobscXdbengUhUiZjV
get	aJbYeafaglhmijjU
didn't get	acbm
get the	dcedfngahnjY
the story	ajbmecgZhliajd
all	abdMfngRhaiMjj
at all	ajbjcd
than	aJc/dQfZhEiMjG
more than	acdbenhdjd
qualified	aobkcreJfagZhZiX
quali*	acb1daeYfYgShYiXjU
for this	abcbfkhajo
everyone	aGbtcbdPekfNgjhjivjL
and everyone	acbscbgbid
every*	aWblcdechciqjT
knows	aBbxcjdUeWfHgviujV
everyone knows	bnccgc
knows it	adbqgZic
# is	aubdcWdSfcgZhbinjX
clearly	aQb/cVdJecfMgqhUikjk
clear*	bscbdWebhaibja
against	aWbrcmdVebfZgUhYiUjk
again*	adbqcndZeafdgYhViajm
small	aXbadYeXflgXhjicjd
labs	a2cneSfagWhaikjZ
<s> it	aSbocRdYelfphTjl
it was	akcTdVeWgohWjd
stron*	aabmcjelgZibja
room	ambXcYdpeWgQhYicjT
the room	bkccebgjiYjk
room and	aZblccdqebfdgchc
and they	bmgZhmiYjb
who	aUbac+dVeRfGgcicjM
who got	aZbbcrdZfdgl
got it	aabpcldbeahdic
has	apcmdNeQfLgahTid
it has	addcejflgd
half	aYbXcvdUfpgbhRjF
half my	fl
experience	aUbvdQeVfWgmhaiVjq
my experience	aajm
exper*	aocadZecfWgYhaibjs
<s> have	am
you	aFcbdbfcgrhYiojQ
seen	aZbacpdRfThUitjW
what	aNbxdLfOiZjZ
what they	accmdcgYiZjl
publish	ajccdkeDfkgYidjq
publi*	adbTcsdleTfSgViV
mine	akbScweXfRgUhcijjJ
mine is	bZcojd
way	aYbncbdXekfahciZjL
is way	albb
better	aObvcxdaeGfTgshciIjc
way better	al
better than	aogbid
than the	ajbYeqgahcidjd
the last	aacqiaja
last #	adcjgj
issues	boeTgYiSjq
cousin	aYbIcxdaeZfOgVhpi2
my cousin	accn
cousin got	aacn
got in	aWbacu
in with	acbZcq
# and	abcriajc
and i	aabkcddnekfkhXiWjU
i have	ajbKcddqhliZjT
have a	atbTcbdZebfXhpiZjZ
winning	c2dZeQgrhSiRjS
the winning	abco
winni*	abco
bid	abbZcpdjeMfdid
winning bid	acck
had	bUczdHfVgThRiY
had a	clecfdhcidjc
worse	aEbscudsetfNhPibjS
a worse	aYcrhd
site	a+bIckdPeBfVgFjc
map	axbmccdYeSfmhTiVjl
cost	bjdpeOfqgXhUiY
mood:need	aXbdcXd3gPjS
rent	cZd/eLfdgLjX
rent is	abdm
due	bScEd7fugHhMiCjn
is due	acdk
due on	aZcddo
st and	dj
quid	aXbscZfUgnhrivjd
# quid	aj
<s> two	cjgjhdidjd
kids	aRbYdoelfVgchZirjX
two kids	abdm
kids and	abdm
maternity	anbLd+edfqgVibjd
mater*	addj
pay	bUcld/eKfRgTiajc
runs	atbWdkeUfjgchWiUjT
out	albXdpebgVhDiVjW
runs out	abdl
out in	alblfZgc
april	a8bGcXdveVfdgRhRiXjW
in april	ak
<s> i	aXbacSemfjhmiljb
need	aWbjcId9eDfKhYiTja
i need	aTbbccdzgXidjZ
need one	dk
one more	abbcdkgo
deal	abbYcWdweRfXgqic
hit	aobWcnejflhJjZ
q	aYcddmfahbio
q #	aYcddmfahbio
target	aabpdmeNfYgbhVikjp
<s> this	aYcddlecfagphaidjd
this is	aZdqhc
is my	aYbWcadjejfpgWhniaja
chance	aWbjcWdneOfUg6hRidjQ
last chance	bkgc
before	bBcUdzeXfxgchLiWjW
before i	acccfm
turn	aTcddbeafagvjP
mood:hurt	bWcUdYe5gZhPiTjT
cried	aSbRcbe/hcimjS
every	aBcjdVf7gcikjE
night	anbIdTfugbhZjQ
night since	el
th	bbcOdteqfXgzhRiQjT
# th	adcRdlelfRhW
felt	aKcXdRe/fSgshTiZjX
<s> felt	enhd
like	aPdJewfJgphUijjd
felt like	fdgo
like a	dZekfjgkhcibjd
slap	aZbje0fdgkhdiajY
a slap	bdem
slap in	bdem
face	aObXckeyfVhbiWjW
the face	bdeoid
face after	el
after #	ckekfbjd
interviews	bcckdReLfzgNhdiojp
# interviews	adfm
inter*	bbdReTfbgThsikjj
tbh	akbccbetgWhdjd
can't	aTbjcmdkepgTjW
<s> can't	ddeqfbhdidjd
sleep	aRbbcQdwe1f0gdhXiUjO
keep	abbRcUdpeZfVgmhmiajb
that one	aacdemfmgbhdicjc
email	arbHcKdZekfUgRhdiPj/
<s> just	akcdemfcgb
just so	aYemfdhk
angry	aDbYcadUe/fchqi4jV
i could	aocWdSeXfUgphqiRjX
scream	aUbWe8grinjQ
could scream	ej
lines	aqbadSfpgVhbjl
# lines	akcZjj
thats	aqbbddfVgahWjl
i got	abcZddenhl
mood:effort	aSbkcYdYeafxgjhbidjZ
spent	bNeRf7gVhTjW
<s> spent	fk
spent #	adddgl
months and	aYbdckfjglhd
and #	cYdZecfpglhbjW
euros	axbNcVdredfwgXhSiYjY
# euros	amcadaelfljX
on this	aabcclfm
topic:quality	ambpcVdPeXfqgThZiPjp
rewrote	albodUedf9gWhXicjk
rewro*	adfl
application	aqcUdaeEftgShYiUj7
eleven	apbQcsdYeTf/gPhTjZ
times	aVcRdOf4hLiWjT
weekends	adbPcYdpecf/gchZjV
weeke*	ajcYdYfogbibjb
included	aqbPcqdZeFfogIhdicj2
inclu*	bbcYddedfcgciajn
waited	aZbOcbdYf6gZhbiwjS
i waited	aafo
# weeks	bcepfXhXic
weeks for	abcn
an	bqcXdSfYgQhYib
for an	aZckdk
answer	aQbkcOddeXfTgn
an answer	cbgnhdiajd
nine	anbLcmeUf8gShLjX
drove	bRcqfsgahQitjX
<s> drove	fk
drove #	fk
hrs	bbcUdkemf6glhViT
# hrs	addZfpjd
each	aabVcndPecf8gWhQiQjU
hrs each	adfl
for a	aYbncSecfkhXij
viewing	adbudTeVfqgahZicjt
viewi*	adccdcebfrhbicjl
mood:hope	aUbTcPdPecg+hSjd
it's	adbtcWddekfKgkhLiojV
<s> it's	aVbXcWesfYgohZiojW
been	aadQejfdgXhWiajO
it's been	ajdcgj
been my	aZddecgp
dream	aNbZeXfbg/ipjP
my dream	aaddgo
dream since	gl
since i	acbdcaddeZgs
i was	aaddenfdgohc
was #	bdckdWeYfjgnha
think	aNbwcQdNeafKg0haiyjM
<s> think	adgjij
think they	adbdccecfkin
liked	aTcodFeZfaguhbiojb
liked me	gj
me she	gj
smiled	aZbYdNewgyhT
she smiled	aYedgr
lot	aZcQdWeZfXgqhYidjc
a lot	ecgm
mood:repetition	abbbcaddeafsgphYiYjd
worth	bccbdreRfagjhXibjZ
shot	ajcndVfmhPiljT
guess	aNbmcbddeWfMgphTi6jQ
i guess	ajbXdk
worst	aJbdewg0hXibjO
the worst	aZbVddgtib
happen	aLbjcOdofTg3hjjR
im a	aZckdjgk
quick	dUeQfdgzhZiY
a quick	abdZgq
learn*	abcdddecfrhcjd
give	aVeCfXgyhliQjc
give me	bdfl
me #	aVcadkecfrhd
id	a2bXcdeVfIgjiY
and id	addj
id be	gn
be up	acddgn
up to	dbgn
uncle	aabJdofUgah0itjY
my uncle	hj
plays	ckdXeUfciajb
golf	bjcjddeYfajX
plays golf	hj
golf with	hj
with the	acbpcKdUekfkgdhsia
followers	aKbXdUfdh8iwjU
k followers	abcbhq
follo*	aPbccndZecgmhtiajb
followers and	cdhm
i'm	apbkcUdkekfOgkhOiYjT
not	b5cddBfCgShUiGjZ
afraid	aFbpcRe0fIgohqi0jS
use	anbpcZdUeLgShniYjn
to use	adbl
them	aGbOcZdXeXfmgVhujt
mood:pressure	albNcadOeRfbh0iZjS
<s> if	aWbacZdoecfdglhoiZjb
if i	bcccdpecgYhjiZjl
don't	bkcZdXgZhnib
i don't	bmccdZfjgWhdiZjj
hear	aQbacWdPfbhpi2jT
back	aobHcddjeafpgUhPiNjb
lawyer	amccdWeOfJgQhsi4jd
my lawyer	adhjik
will	adbScHdpeLfEgxhnidjX
will be	acbcccdailjl
writing	apcddVeIflgQhbiUjk
be writing	hm
writi*	albbcdfdgZib
next	aYbLdqeVfZhnibjP
the next	aablgZhnjb
owe	aCcWd+eTfTgmhticjW
they owe	adbdebho
owe me	bdddeafdgdhr
me one	acbdecho
after that	bddcejgbhn
favour	bkcbdWeTfbgXhuiWjk
in #	aSbueVgnhjijjT
heard	aKbXccdEecfXgLhUi/jc
<s> heard	aTbccdddgciv
heard they	ij
never	bWdTfQgvhIjB
they never	ak
hire	aPbZc0dleBfUgUhki/jU
outside	arbXcYdWeafagMhpitjU
outsi*	aqblcXdcgZhjiY
anyway	aZbpcRecfVguhYjQ
<s> a	bUeIfdgcjn
friend	aObKcqfOgUhwi3jU
a friend	aZbddjgdhnijjc
friend of	cchdinjd
of a	ambkcWddgZikja
says	aVbTcPdYeLfBhai+j0
friend says	acdkiljd
says they	abcdim
they got	aXbocVdchcikjn
bet	aXdleXfNhki3jb
i bet	acbagciq
was an	abim
inside	bZdTeofjgWhViwjN
from the	bjcadceZfUgdhbimjl
the start	aUddgciljr
someone	aTbbdWeafPgXi0jW
<s> someone	aZbdddgbiqja
someo*	ajbacdecfXgWiljl
someone on	aagdip
reddit	aXccddfcgbhdivjb
on reddit	abipjd
said	abbZcOdOeUfBgkhSinj/
said they	aYbZhdiojl
always	aBbxcjdQeWfLg1hcjV
they always	blgaij
the second	bmdXecfagmhaijjW
ask	aWbccWeMfWgripjU
they said	cdddeXhWiVjp
want	akblcKdceLfJglhmicjY
they want	anbkcXgWhVibjk
years	acbWcldQfmhWicjW
# years	acbkdWhj
years in	aZblccekfbgdjn
logis*	aajo
as it	adjk
it says	bZcdedgahbjt
says on	aZhl
on my	abcZdofkgahb
my cv	aYbkccdkgbjo
<s> as	aMbccoedgbhaibjz
as i	aajn
wrote	arbWcYdJeJgOhPicj5
i wrote	aogbhd
wrote in	abjl
my application	cdjl
speak	bbcXdPebfagjhnid
i speak	jj
french	apbbdQeZgW
some	aObWcrdPeWgWimjd
dutch	anbRcbdWeYgbjn
the letter	aXddemfcgmhbibjl
they had	ajid
had #	anddfb
applicants	ajbccueGgRhbik
places	bZdaeYfagZhX
# places	cdfcjo
finished	a+bUcneWfngahBiPjU
<s> finished	al
finis*	ascZdcfdgd
finished the	an
food	anbUcbdoeUgThsid
the food	achn
hygiene	atbldlfkgTiPjm
hygie*	aj
level	apbqcqdUeMfUglhSiLjc
level #	aqcbdd
cert	amjd
# cert	ak
number	arbPcadbeLhciSjW
cert number	aj
is on	aUbncYdkicjl
card	a4bWcceRfPhZiZjZ
bus	acbRccdWerfzgQhVi1jc
the bus	adccim
line	albacpdOekfbgJhY
bus line	ej
line #	ccddhdjk
starts	bLcddzebfkgxhPjL
starts in	aadcgp
january	a0bGcbdleUfsgYhUiYjc
in january	dcfj
janua*	adbccbdlejgjhZidjc
january and	ak
stops	ambOcSdrekflhXjd
right	bkcddVeTfQgxhbiKjR
gate	awbUclelfXgZhdiljR
boss	aabUdleVfKgRh3i1jU
my boss	aned
agreed	a5bScYddeDfbgYidjp
agreed to	aldd
remote	anblcddbeZfkgahZikjc
days	ambHcZdYesf0gWhXiWjM
so i	aocbeafahcijjc
i can	awbYcpdWeSfThaiW
mondays	bTcWdtepf2hYiYja
monda*	fm
onsite	fj
partn*	bdcddcim
got a	ajbbdXenfagahkjd
a job	gj
too	acbscRdcfOgUiN
there	aZbkcJdBeXfXivjH
so there	asbXhb
are	adboddePfBgYhRipjR
there are	ij
are two	al
incom*	albmcdhdicjc
for the	cbeVfqibjZ
flat	aXbjcydjeXfkgchDjV
the flat	acgbhZip
checkable:1	awbdcadXelgbhcjX
tenant	ajccdseMfZgOhkiyjT
out and	ajcjdd
agency	a1bUcjdceJfRgHitjn
the agency	bacnhbiljY
has it	aWbkdcekflgZin
listed	a8bXdceLfUgMhXiVjv
again as	bk
as of	am
today	axbccddXeSfVgYhViajV
figure	blcydTeQfVhZiqjV
<s> figure	alcd
figure #	ancc
# had	cl
had the	aYcmjo
swapped	a1bSebftgPhb
swapp*	arccfcjc
fixed	a7bdePfdgXhViU
it and	aZbZckdcgjhjjm
and have	ak
have the	apbdcYdUedfdhnidjW
file	axbWcSdkePfbgRhsic
found	a3bYcldNebfWgJhLikjX
<s> found	bdcm
found the	aj
the missing	ak
transcript	a0blccdSeUfogOhciojq
trans*	awbYcZdWeYfjgYibjc
page	apbOdJeKflgQhmidjo
registrar	a4bbcmddeQfTgNh0jc
regis*	a5bScRdVeVfWgkhRiUjY
mailed	aubLccecfjgUiojm
to me	adbWcjgdhlijjd
me today	al
our	aTbqcRdjeOfTgVhviN
<s> our	aubmcVeYfSgQiajb
app	azcjdSeQgchViXjk
went from	apfd
# to	aobXcTdWelfWgqhUid
weekly	ambZeJfngVhjijjk
users	aodUeUfcgcikjn
since march	dlfd
broke	akbHcddcezfrgZhUirjI
his	bYcmebfcgThViTjY
arm	avbafagYhdiYjb
theres	aoccdcecfahcikjb
so theres	aj
theres a	dYfcio
chair	anbOcpeYfkgKhsibjX
open	a0bKcTdTgohaiPjN
spring	akbHcjdreTfjgmhYipjP
the spring	ao
run	amcldkeTgYhTiajP
<s> new	cj
call	abbccJdVeWfPglhzibja
call for	aqcddb
residency	aybUdxeKgYiYjc
the residency	cl
resid*	aubVdpeVfXgWhTiXjW
opened	aybGdVejgXhViqjQ
deadline	arbVcQdueIfjglhaij
deadl*	bcdcgkik
end	aXcRdxeafcgmhQiQjT
end of	bkcbdmgaha
nov	a0bRcadpejflhYiajk
editor	cYdRePfSgRhpiyjt
the editor	aXbdcbgdhjinjl
editor wrote	adjn
slip	avbbdnejfdgdhMiZjV
the slip	aj
she'd	cbdbhnicjm
like to	bkcddcecgnhaidjd
see	acbkcXdYeQfJg2iVjR
to see	avbacdgUhjidjd
see it	ajddgk
it with	aj
ending	anbVcadsedfyhOiQjV
its done	ak
conviction	aZbpcadYfVgshXijjb
convi*	aobYcadbecfXgrhaid
record	asdZeUfjhNicjU
the record	bj
since june	aqdcgd
i now	al
now have	al
public	bscadXedfWgShk
the public	am
insurance	azbYdzeLfSgQ
insur*	anbdcdedfdhVibjj
million	bNcndveZgWhYjc
# million	aacjjm
milli*	ddfbgbiljk
cover	a0bTcdeMfugLhWiUjo
dropped	a/bNcnfkgOhHiZjb
dropp*	aqcdjd
dropped the	al
drone	anbncddXfogchVimjj
tender	anbYcVecfxgjhZiTjk
the tender	jk
tender is	aj
is #	bQcodnebfbgahSiYjl
lower	cydneYfcgWhYiQ
marked	ajbbdVeqfngjhTiZjb
they marked	bj
marked me	bj
no	bqcadjecfBgThViQjd
show	adbccjeRfbhSipjX
log	a7bXcXeRflgUhbidjd
i had	akbacWenfagahZibjj
taught	ayckdVeOfkgXhXicjZ
classes	aybYcmeOfogRhaiS
class*	ckdmfbidjc
yrs and	cmfdid
and never	adclfj
mentioned	akbWcZdSeIfWgThWilj/
never mentioned	amccfd
menti*	alcTdZeUfUgXiVjx
mentioned it	amccfd
counted	bkcqdXeYfsgUhWidjO
they counted	ancc
count*	aodcflhWicjY
counted my	ancc
gpa	aubjcsdkeQfbhYiVjd
on a	bkcaedfoglhQidjV
scale	brcjeXfvgkhTiOjd
its a	aocddjfcgc
sap	asbWcXdpfSgohjibjm
integ*	anbdccdnecgchajZ
is live	cj
live at	ak
client	akblcTdbeLfNgThwisjo
since last	am
poem	dUfoglhaibjk
came out	al
in a	aXbjcbdqekfagbhniajY
print	aobZcvdYeSflgYhXic
journal	a3cXdXeQfUgSiZjl
journ*	amcZedfdgYhqiYjX
in september	aq
kid	aXctddemfUgqhbiujH
august	awbEcad5eSfdgShViYjd
full	arbPcVdUeNfvhWiS
time	aZbSccdbecfagnhdiWjW
full time	aoddgd
works	axbZdTeFgShXil
then	arbKcXeofYgVhXiTjb
got the	akbZctdYeYfcgZhViZjY
security	aobYcbddeSfXgQhtjl
secur*	bccldcgchkjd
clearance	a/ccePgThTiSjl
security clearance	ak
took	apbFcqdNeSf2gIhYiTjW
here	aOblcjecfMgYiajO
lost	albNcrdqeqfSgZhRiSjK
i lost	ajenfZic
lost the	amddfdgdhcik
accent	budPejfaglhRiT
monol*	aVbcccdsfkgbhcjd
did	axcVdUeTfOhTiXjb
did #	aoccecfjgc
sessi*	amckddfagdjd
w a	aqbdccgdidjY
coach	acbYcddTeagZhdivja
a coach	fj
tape	bddbecfogWhYirjb
recru*	aZbZcdddecfdgjhZirjd
rang	avbMccdVesfdgdivjZ
rang me	ak
me to	aubkcbdYedfdgkhXibjY
say	aRbpcVdNeXfHgki7jS
to say	ajdZekfchZjc
say the	blcdgZhXiojd
doubled	arbRcqd0eZfpgchKiVjb
doubl*	adbdccdjfdgdinjd
apply	arcYeGfmgbhdiTjo
under	a1bTcUdQeXfcgPiS
ref	atdlekfQhlijjc
ref #	ak
patent	a8bdddeRfXgXhcib
the patent	andd
granted	a5bQcddjeKfYgXhjiZjl
grant*	aldd
on #	ajdkejfVgdhbicjc
# april	atdXjc
number and	ak
grade	azcueLfbgWhUiUjd
the grade	bj
unfair	aEb/dbfIgTijjk
was unfair	bocc
stop	aTbZcGfRgkhtitjU
deserved	aUbycjdafUgyhaiRjT
deser*	aZbmccfkgb
first	asbUcldceLfYgMhTib
a first	accj
whoever	aKbpcmeZfQgmhlipjT
<s> whoever	ajbkid
whoev*	bnclgbhdib
proposal	akcYeDfcgWijjv
my proposal	adbm
propo*	apblcZdZebgahZia
skipped	akbacndoepfvgUhSicjV
skipp*	bkek
to the	ckeagT
the end	aWcddrfdhbicjk
theyre	acbkik
about	blcXdOfNgUjW
wrong about	adbm
about the	akbkccgYiY
market	bwddeYfQgchZjj
the market	bohdjd
simple	b9cVdReKfjgahZiOjU
paper	atdoeMgFiVjY
belongs	anbjdbeYfKgmjQ
belon*	ascYfdglhYidjW
in that	aWbmcpdZejhYiZjW
care	adbcccd5eRfWgciWjc
they say	aZcddaebglhbin
accepted	ajbYctdbeLfdgVhcia
the accepted	aVcs
accep*	albacndjfdhWiajV
talk	aVcjddeUfUgThZimjd
is a	adcpepfcgjhSiXjY
something	aMbddcfWgwhUiojL
somet*	adbVcldkhYikja
flatmate	aacmddhbil
my flatmate	aacn
flatm*	aacmddhbil
applied	a2blcmdVeRfjgVhQiOjm
zero	aldleofmhLiSjS
savings	ajbbcdd1eOhcid
savin*	hc
and got	bmddebjc
<s> every	aYbccodaengYhdic
every other	abcp
final*	apbbcpdZebfbgbhZicjZ
fresh	aZbXebfogphd
out of	aZbkdqecfcgahZ
uni	a5bUcndWelfWgbiX
i've been	adbdcmddemfcgdhb
been at	adbk
at it	accjfl
it #	adbddbfdgmhm
funded	bYcydpeGgOhkil
dog	ajbOc5dZfYgThbiqjF
horos*	aVbacodbgthbiXja
but not	aZbdcpjd
not us	acbacpjd
visa	a1bMcTdqeUfTgcjp
my visa	addm
out on	apdZ
# june	an
dont	accodqfZgdhbiXjd
i dont	abbkccdofdhbib
find	aLbncZdqeLfbgcjR
dont find	abdm
find something	acdn
mum's	hj
home	albIccdteXhUiUjP
costs	cad5eNgWiajl
k a	aYdo
month	aqbHdxeTgahOjW
a month	aXbjdufdgahb
month and	aYdn
and im	aYdsgdjb
only	ambUcUdWeRfagdhOjc
the only	ambd
only one	fk
<s> boss	aYdp
says #	bdcbdlemfdgahaib
signups	dj
signu*	dj
by	bbcWdpfkgBhXibjV
by friday	aYdp
or	abcXd0edfWgUiSjM
friday or	aYdp
cant	aNbccudveWfUhkiYja
i cant	dnedfbgj
sisters	adbJdqeahoiljX
siste*	ambdcdeafZhbinjb
its been	aafmgd
been #	dkelfa
feel	aBbkcPdRe/fMgzhViUjK
i feel	aVbXcbdceyhXiajc
phone	aobLdRfdgMhkicjp
phone call	abhm
<s> #	aXbYcZdEeuf0gQhkiRjK
rejections	adcddcelfdhdimjc
# rejections	adcddcelfdhdimjc
year	bBcddveWhTimjX
this year	abbYdmejfcgbhailjj
year and	cbdnelfcgahcjd
and this	adbkemfdgb
this one	abbdccdjelfcgkhd
hurt	aRcWdke6fKglhaimjb
most	aRcpdJengjhTiTjY
the most	adcbddelfdgnhcid
humiliated	aKe/fdhlicjS
humil*	aadcetfbgc
in front	cdel
front of	cdel
of the	bOcsdWebfagdhkjc
whole	aQblcVdYekf1iPjJ
the whole	ekflgVhliYja
panel	aobocldWeJfcgLhkiojl
still	aKbWccdZepfWgYiVjR
blush	aWblcodTe5fXgxhdja
thinking	aSb2cWdafVgphcimjZ
think*	aj
of it	atbbcbfcgjhdibja
gutted	adcbe5fugThZitjQ
thought	abbtcYdMenfJgdhXiojT
thoug*	ancadcenfbgXibjd
about it	elgd
it the	acbkck
put	albXcdeLfjgchdiMja
put my	aYcpfdhXjj
my whole	acbdfphd
summer	adbEcaeYfxglhUisjY
whole summer	acfm
into	bYcjdVfvgPhXidjU
into that	adcnflgchbic
grant	bOcsd1eCfXgcib
# pages	accldceafrgjjU
learned	aWcbdVeRfqhaijjX
<s> learned	adfl
learned the	aafq
entire	aWcadaeWf/gXhbiZjY
the entire	aXddedfshc
role	apbccUdbeMfRgZhoiVjp
# days	alcjdWengYhVic
barely	bbcodZejfzhMjL
ate	adbRcmdkesfrgZhdijjQ
built	aobVckdZeUfugVhUjX
them a	cagdhn
demo	arbPcddaeQf3gYhRjl
of my	albdcbebflgciljW
own	ancUdWeMfmgPhmiS
my own	albYcbfngThUjl
carried	apbVcjdPecf1gOhUjm
carri*	acbocdddhdjc
novel	aXbucldQeVfjgmhVicjj
seven	bMcqeRf/gVhPidjS
maybe	aSbYcUeafQg8hUirjD
<s> maybe	aZbZeZgshaikjd
they'll	bkccdaedhljd
they'*	aVbrcVdReVfVhlimjl
change	abbwcVdVeQfTgniY
change their	ajbagnhc
mind	aSbucSdXenfYgyhZjQ
once	ajbJdNeWfogkhXicjP
once the	acgm
settl*	bcij
i just	ajddecgnhcic
know	aJbncXdYeTfBgthyibjO
just know	bZgq
know this	bkfdgjhb
is the	bYcXdmeahdinjX
the right	bWcddcebflgkhljd
for me	aobXcddlfbhdicjb
promise	aUbVcYdoeWfag8iTjd
i promise	acgm
promi*	fcgmhbijjc
i'd	acbUcTdQelfWgxhmiSjc
i'd give	adgk
give #	adgk
percent	arbdeQfXhNibjX
# percent	bncWddeafYgmhZiljb
perce*	bscWdceXfWgkhYikjZ
day	aqbJccdSgthXiLjI
day #	adddelfdgk
third	asbVdoeSfjhQiXjU
lucky	aMbbfUg7hajL
i know	aUcodWeUfagmhniYjZ
people	aDdWfTgnhoinjU
# people	abcldnfYgYiajd
people on	aacmgdhl
board	a0bbcYdWeKfUgFhvipjd
the board	ccdbhm
wont	addjeafcgnic
like this	accddkecfdhl
local	aablcddOeIgBh+iajd
local paper	adhm
love	aIbTcbdbfTg+hliYjV
would love	bchm
love to	adbdgk
how	aBbqcjdVfdhoiTjU
hear how	hl
how they	bacjgchoia
treat	aZcYdkelhqiTjb
they treat	hl
<s> one	aXcZdaeagkiojb
in our	abbddafnhmjc
neighbourhood	adbldXebfZgRhziqja
neigh*	adbbcmdaecfdhlikjW
group	awbPcddWeRfNhsicja
members	acbPckdVePfZgOh7ir
# members	acdchn
membe*	acdchn
members and	acddhm
they're	aXbvccdYebfbgXhlic
aunt	bDdkfjgbhsjY
my aunt	alcddbedfkgchjiZ
them the	aadchjiajp
building	asbRckdWeLfngSjV
the building	bdccddekgchm
build*	baeYfmhkibjc
saying	adcSeYfDgZhminjq
just saying	aadofZhlic
apparently	aZbacadSfXgUhSi/ja
<s> apparently	aZddgdir
appar*	aUbZdcecgZhaix
apparently the	ik
winner	bbc1ddeXfUgshSiajT
the winner	acckfdhcik
direc*	aXcUeVfVhsinjV
nephew	bLcjeYfRgYhwi2
neighbour	abbUdkeqfahnimja
thinks	aIbrcbdaeZfBgohdi/ja
they only	aQbkcZddhbiqjk
adver*	akccdkfdgbhdikjd
for show	gdin
word	aWbVcQdVelfQhqijjU
<s> word	adil
word is	adil
is that	adbYdcfdgWhbiu
that the	aSbScVdYeYfahUi0jr
the first	aZdkecfZgZhXiljp
choice	acbxckdaeLfLhn
wants	abbRcUdseFfIgmhciw
money	ambYcUdseMfcgJitjV
driver	bYdZeafVgVhPi6jc
me they	bdgbhdijjn
fire	cYddfngPhjiujY
half the	aPcsddfdjd
team	alcddceTfbhSjQ
the team	ajccijjc
my portfolio	aZbncdglha
has #	aacmdcfnha
proje*	bbcwdTeZfVhTiYjj
were	aabWcqdIeXgRhYin
link	asbdcTdSeRfVgXhdj0
the link	aajo
they wrote	aYbYccgdhciZjw
wrote the	asbccdhcia
price	bpcXdpeRfZgchPiVjn
the price	bbdafn
was too	jj
high	akblcrdbeXfVgXhXia
too high	jj
<s> like	aWecidjs
like i	aafdidjp
i told	dcecgdhcicjo
told them	aabldcfdhcicjp
interview	aqbTcYdReRfWgRhlikjz
the interview	bdgdhkicjl
interview i	aajo
can start	ajgdjj
start in	jj
<s> in	accYdZeXfZgVhSinjr
says no	ik
feedback	b1cVdZeWiVjv
feedb*	cadkgdicjn
volume	arbbddecfohSiNjr
applications	apbddjeHfkgXhViajw
of applications	adjl
exam	a2bockePfjgShYiQjY
four	apbTcseSfzgNhNiYjU
all four	aobcfdjd
parts	arbadZebfpgPhciV
last one	cm
scored	asblcudaeZfmhLiKja
bought	a3bLckdbeSfbgKhXiujY
bought a	ek
car	aYbUdmenfbgRhQio
a car	aagdjn
saturday	aybScYddfmgahaibjY
on saturday	an
satur*	ccdbfagahcjr
early	aybUdTeUfwgWhRiZjZ
shift	asblcceSgWhYiZ
at #	ambZcWdjewfTgZhTiZjW
is no	alhc
problem	acb1cPecfPhYjd
no problem	aj
probl*	bjcmebfchZiZjc
anymore	aUbjcWesfLgrimjP
anymo*	akbddcemid
switched	a6bPcmdTeVfqgPhdidjj
switc*	aj
the role	apbccagbhciZ
ad	aabkckdjeSfYgKimjk
the ad	bocdgahdid
used	a0bWdTeVfkgHhTilja
used to	bcgdhdin
to be	acdjfjhYjb
office	atbLckdleOfVgBhwjU
ethics	aobucddaeVfcgShmijjZ
the ethics	anjd
approved	a/bScaddeEfjgOibjo
appro*	aucbdahdjd
study	boddeIfpgZhRiZ
thursday	aqbPcXeXfmgThZ
last thursday	aj
didnt	bncdddecgXim
we didnt	aj
have that	jj
that before	aj
referee	aZbucddVfYgOitjj
refer*	bjcSeXgWhTiYjq
it went	aj
went to	cmdbechj
her	ambMcmdWekgbhciXjU
to her	aocdgc
old	bXcbdRecfchcivjM
address	akcPdleSgYhmiVjp
addre*	cddmhbjc
author	azcddTeMfTgail
second author	aobd
share	apbccjeWfciRjc
share the	hk
code	a5cldOeRflgKhaiPjZ
repo	aobVcbdzeZfbhWjk
a letter	aqjZ
letter of	an
intent	acb2cQdYeUfLgmhnip
of intent	aj
from a	aZbjckhbijjd
chain	avbXccdcfagdja
w #	cjdj
churn	cdfkgmikjY
down	a4bUdZeqfcgJhKiYjV
is down	aj
since we	ak
co	a3bKeJfHgbhtiq
a co	al
museum	a0bQeTfbgahdiljV
the museum	al
museum in	ak
town	bRctdSebfdgRiyjS
deliver	akbYeJfqgkhjiTjn
deliv*	anbdcldZ
my other	aocbfd
until	bIcRdpeOfqgjiZjW
<s> that	bscndZeYgYhciajZ
clause	a/cLeSfPgWiWjo
noise	ajbrcadUeufdhZjd
noise is	ak
gone	bQcadlfmhPimjI
is gone	aobcgdhd
rehearsals	apbQcWebf7gdhdjb
rehea*	ajbdcXeZfphc
afternoon	aqbQcbdcejfwgXhZikjZ
after*	acepgd
agent	a3bZcXeJfMgUhlivjd
the agent	amcc
turned	arbNdQfcgQhXiyjQ
turned me	gcidjm
me down	ajgcicjm
the new	aYbXcsdVfagqhWijjZ
new one	an
out a	anbd
a call	hk
crime	aYbsctdaeafSgVhjinjV
the full	ak
manuscript	azcbdXeMfjgWhPibja
manus*	ambkcYdZeZfXhZiZjk
down to	ao
cat	atbOcseofajM
has been	albbdafZhoicja
parents	bTcXdkeVfRgVhsiojU
my parents	anhZ
paren*	apcbeZfZgdhjidja
so no	aqcd
pets	albPcddpfcgdhj
no pets	ajjl
schufa	arbacddd
<s> schufa	apbacd
entry	a5bScbddeOfagbidjl
was a	ambZcYdcgaidjp
mistake	aVb+cWenfHhQjR
a mistake	aYblcngchd
mista*	blcpdbfbgahaicjc
deleted	a3bUcSdcepfmgRhZiaju
delet*	em
printout	al
print*	arbcckddfbgbjd
from monday	am
sound	bxdOedgnhWiX
<s> sound	bj
audition	andbeOfrgchdilja
my audition	ak
audit*	akbldaeafkgdhZibjc
broken	bTccdje2fvhTiWjN
was broken	ak
# i	anbccmddhdjd
clean	arbjeTftgYhTiOjO
<s> their	cpdVeafThbia
their form	anfc
cut my	fj
essay	asbtcXdTeSgahUiYjs
my essay	ajblcdjd
chara*	bk
i saw	cngd
saw it	alejgd
it in	cbfbglhZ
the pdf	al
<s> had	akbbccfmjd
had my	aoccja
dyslexia	ak
dysle*	ak
diagnosed	aobWdkesfnhSiYjc
diagn*	aj
july	a2bDccdzeUfkgQhUibja
in july	dmgd
send	ajbRcUdmeLgdhuicjb
can send	bl
send the	bl
report	a0cZdceJfOgLhbjw
the report	al
license	a7bYddeLfXgShc
covers	a3bYcrdYePfpgNhaiYjo
trail*	ambd
t	ajdnecja
# t	an
nobody	aNb0cRfLglhRi5jH
asked	a0bTcadNeWfKgRhjjb
festival	aubOcldQeWfahsiZjQ
the festival	cj
festi*	arbadTeYfXgahnijjX
added	a3cWdaeQfUgdhRiVjz
a second	akcWedfcgqhaiZjY
stage	albSdWeJfngohNiSjk
needs	cWdteFfXglhdiPjm
finally	axbLccgnhVjK
! the	aj
iso	a/bsdOeKfngUhaiSjn
iso #	anjb
audit	aqbodleIfjgMhpicjk
findings	b0cbdTeMfdgWhbjv
he	abbScndFeafdgZhbiRjk
<s> he	badZeXfaglhZiYjs
offered	axbPcldVeBgRhdibjy
offer*	apcadUedgbic
offered me	al
the tuesday	aj
slot	a1bYcmeVgQhkidjW
slot if	ak
if the	dcgohZiajd
speaker	albbdXeTfYgZhxik
speak*	ambdcmhbjZ
cance*	apbacbdceofbgchaicjb
and she	acctebgcicjd
cancelled	a3bJcTdtfvgWhXiUjs
maste*	ao
when	aobYcUdUexfYgPhbidjS
when i	ambkcadceofZgZhcidjd
i applied	akcdej
two of	adbdcoddfbja
of our	bccl
wound	adbRccdxe8frgbhQiajN
qualification	azbjeMfkhZiNjk
require	a1cXeFgbhdiTjj
they require	aqbdcdfc
requi*	albjcadafZhaidjl
totally	b8cTdZenfZgbhXiljU
total*	apbkecgaid
misjudged	aTb/cYetgohVid
misju*	bled
misjudged me	bled
exactly	aTbzdTeaglhSinjP
exact*	bkcjgcjc
has no	aj
idea	aRbzcbdQeKfHgrhXivjW
no idea	addj
our price	adbmcdddgjidjc
perfectly	aUb/dPecfogohPiXjW
perfe*	aabpclddebhaibjc
fair	aUb3ctdXeOfTgbjT
for that	aTcZdcedfsgbhm
of work	acdogd
is just	abbrgYhd
shop	aubOcnddeafZgVi2jL
delivers	aZcteVfpgnhbiXjl
late	avbJcmdZeUfogchPikjQ
every time	eofagbhaij
they still	bdgdhm
<s> half	aWcnfk
people in	cjhbil
programme	a2bZdoeEfkgVhYib
that programme	accjfk
progr*	aqbYdaeagahYiVjl
even	acbacvdSemfagZhQiRjN
cant even	cm
cellist	ambXcmfbgnjc
celli*	ajcjid
was flat	adcl
bars	aqbQcmdVeofngWikjV
seat	akbVcxddeXgQhkidjX
looked	cxdOenfZgahKipjP
<s> looked	adcm
looked at	el
winners	bac0dceUhWiYjb
winne*	aYcmik
none	alctdReUfZhLjZ
than #	gj
shows	alckdUePgYhXic
# shows	aj
i've got	albdccdmedfdgZhjidjb
got #	dledfbgbhkja
benef*	dk
manager	aqbSccdoeQfLgUhnikjb
my manager	aXdrhd
manag*	albdcbdmedfagYhjiajZ
wants #	aYdp
k in	acdmhb
contracts	asbWcjd1eEgQhdidjl
contr*	aubRdreJfHgThciK
december	a0bJccdveVfngVhWiZjd
decem*	dj
im at	aXdp
weddi*	bjedhlic
and we	aVcsdcfYhmjc
we need	aZdo
somewhere	aVccdoedfagmhWiwjM
need somewhere	acdl
somew*	abdkil
to live	abdjgk
without	asbWcMdneafUgYhdiP
<s> without	aWbYdsgchl
witho*	ambVcZdmfagdib
without this	dn
this grant	dj
have to	aPbZcYdxecfZgZinjc
let	abbVcUfUgohkjW
to let	dl
go	adbWcUdofOgkiZjJ
people go	dj
it broke	bcengc
me a	bccbemfmgahkidjb
bit	acbucRdVevfbgmhMiVjZ
a bit	adbacbhdidjp
gonna	aUbdcYdoerfWgyinjM
lie	aWbpccesfQgdhajX
the car	aYccdqekgdid
park	bbcpfSgchcja
for half	aacdeo
half an	aVeogm
hr	aocddsebfYgaiX
afterwards	ajbOcWddeqfngThd
furious	aJcXdUe/flgmhnixjU
furio*	acccddergdjc
about that	adejfdgk
that #	ej
sentence	aYbcddfkgmhS
sente*	aZbcclejgmhcid
reply	cUdWfngjhZiSju
havent	aj
laptop	akbaclddekgXhXinjX
rd	albmedfWgaijjs
# rd	acdchdjn
just feel	adek
drafts	ajbYddeKf/gRhdjp
fourteen	ambQcrdYeVf/gQhU
drafts fourteen	fk
fourt*	adfl
beta	ardYflgdiXjj
readers	aSbtdLeWfdgkhljj
reade*	adhj
i took	aafqgc
took #	abck
unpaid	ambPcTd+eQfxgLjW
leave	apbCcKeagahqjW
prepare	adbXcWdteDfwgkhriZ
prepa*	aPbZcadZeYfugmhoiWjb
assessment	alb9caddeEfcgahWiRj2
that assessment	bl
asses*	bmcchdid
baked	aWbadlelf5idjU
until #	acddflhbjm
am	acbncBdae0fOhWjY
# am	acejfk
am for	adfk
a week	aXbkdjfohc
tasting	aabqdQeYfwjX
tasti*	ddecfn
lisbon	awbWcWddedfmgdiS
own money	aZfp
money for	fn
final	aobYcddoeNfwgchMiE
the final	aWdlfn
round	acbWckeXfugdhjiRjU
final round	aZfo
give up	eago
tells	aMbSccebfVgrhni0jd
tells me	aago
nd	aucddYetfXgriYjY
# nd	apbdccdafchdjd
will go	daejgjhc
<s> id	abbdfbgqhd
live in	gj
street	aWetfVgXhaiyjT
that street	acgj
always have	blhd
<s> next	achoib
next time	aacdfdhqib
less	aZcxdYeafYgdhciNjS
way less	gk
im on	abhn
name	a0bHcldLeTfGgThxjb
mayor	aTbWcpdYeYfXgWh8ixja
the mayor	aZddhq
they'd	bZcUdbeYfXhu
<s> they'd	aZbchp
they'd better	adbbccgchq
rethink	aObxcOdlgqhwiajl
rethi*	bdhl
or i	aYbddnhl
i leave	ajbdhj
reviews	albkcpdMeTfjgViWjv
on every	hl
there is	apbRcbdcelgZhnjc
been a	cbfahq
there for	aYcdho
discrimination	aRbsfSgThu
discr*	aWbmebgahnib
friend at	adhk
tribunal	avbdcVdYeNfYgRhxjb
tribu*	asbZccdcfbgbhkiajc
a guy	il
guy at	bdil
there says	ij
reads	aubTcZdWeZfbhZinja
fund	bScdd3eFfVgUhmimjn
the fund	bdik
fund is	bdil
nearly	acbUcof4gYhQikjL
is nearly	ij
former	anbJckdSeTfSgOhyi2jd
a former	il
intern	bWdmeYfcgPi/jS
former intern	ij
that they	aZcWedgbhVit
prefer	aJb0dXeQfThkinjk
men	aTbZcudZgQhcisjY
guess they	bbgcin
wanted	aubLcTdWeHfLgmhbixjS
only wanted	gcik
wanted a	adgdio
a third	abbjgdik
quote	auccdTeWfZgVhcirjr
look	aLbjcodUeafcgainjZ
to look	bccjdjgYik
good	aWbycQdPeXfIg4hXiXjW
said the	aabdccgdijjo
timing	aUb8cVeXfXgrhWidjp
the timing	bagkjk
wasnt	apbaibjj
for them	bcgahk
already	aXbLcQecfXhWijjv
i already	aZdjgjhajn
alrea*	aSbZcTdjejgkhdjv
my #	aacdebfYgkhjjl
years at	hcjl
the call	dbejfbjj
centre	axbddbeRfagR
cover letter	abjl
talks	albOcSdoeSgoibjq
all that	hd
volunteering	aWbacYdseTfuhqinjj
volun*	cpdbedfcgahaic
course	bpcldYeTgshMiUjY
they told	bacdgdhbiXjr
me my	ebjm
range	awbvcjdSeJfmgchOiQju
my range	cd
limited	apcYddeLgdhWiKj5
limit*	aXjr
sea	ambdcVeagjhUiUjY
the sea	ddgl
ticket	avbVcndaeOfWgZhjiqja
till	bOcYdxf2gmiQjJ
valid till	akdd
till #	amcmdafcgd
engag*	cdjn
reloc*	aldd
signed a	cl
lease	aybUcYd0eHflgVhZjk
# feb	aj
shoul*	albodaecgcid
doc	avbVclebfZgbhminjZ
fit	aab/cddOeTgdhRiYja
lifting	a2bXcPdkedfogkhWiQjm
lifti*	andb
they asked	arcdjd
asked for	aucZddgbibjZ
vat	aybUcXdxeUgWhkjl
one since	aj
last month	ck
we hit	al
mrr	avccdXfc
k mrr	aodc
sunday	azbScWdZgZhZiZjX
on sunday	anfc
says we	albd
we had	bbddgmjc
control	awcYeWfYgRhpiWjd
control group	ak
its on	akddelhd
on page	akbdcd
page #	aobbcadcfdhdjk
# in	amcXdkecgahWiljX
paragraph	avbmcRdZeZfrgZhUiTjy
parag*	hd
sample	aqbncodPeOfxgWhUiW
the sample	bjdj
they scored	aobdca
lot #	aqbdca
ours	aIctdmeqfOgxiWjM
# ours	bbcndd
ours was	albbcj
<s> theres	ak
typo	ambldjfchcjb
a typo	al
typo in	am
my phone	fk
number on	angc
form so	aj
so they	akbWdchniajb
they could	bofkgUhbic
reach	cddjeQfmgqhciXjY
<s> her	dd
office says	ddhl
says the	aUcZdZedhXitjl
selection	aubqcodNeBfcgXiajs
selec*	albcddglid
gets	aZbOc2eZfQgmicjO
redone	andd
november	avbGcYdtebgbhQiVja
in november	accdgp
novem*	bYcUdlejgjhViYjZ
just got	ao
picked for	ak
youth	aVbbcpdaeXfYgchwil
orche*	ajcoedhdiajb
thesis	arbkcleIfcgYhYiXjq
my thesis	ccjk
thesis got	amcb
published	anbZctdTeOfogThUiXjp
as a	bVcVdbfdgphjia
book	asbYdSeQhVjb
chapter	albXcUebfshpjX
chapt*	amcdflgahcja
bank	aobOcYdweSfagRhjjb
the bank	adcddnja
in writing	aqdVgchaid
want a	akbkcdgc
girl	aabMcudVekfbgchdi6jP
a girl	ddiljd
age	ajbkcrdTeVgXhSiajd
and my	ajbVdkedgchkidjb
daughter	abbJdoedfVgbhnitjc
my daughter	cddkij
daugh*	adbkcddkij
turned #	am
# this	ancddd
this week	alcddagl
tool	avbwdbeIfWgdhdjb
exports	arbZdueVfZhXiYjo
expor*	aj
exports to	aj
relea*	amdb
we have	bbfXgc
so we	apbddkgdhbjb
we can	atbbdcga
do #	am
a day	gkjc
not #	ascZgcjc
turns	acbbdcerhYinjQ
<s> turns	al
turns out	al
out the	akbcccfdjk
zip	ayckdWfkgYibjZ
the zip	aj
i gave	ajbcdcelgXhdjl
gave was	jl
was wrong	cdik
wrong i	ccgj
i do	aYcsddecfZhb
area	avdWeWfdgR
exclusivity	ambpcVdkedgphciZjj
exclu*	asccjb
they can	aYbcddgbhr
photos	ajbLcudWecfZgVicjj
the photos	gk
non	aYbwdaecfBgWhWiXjj
exclusive	azdUeIfagYhojn
take	bYcQeGfdgmiZjd
can take	amdc
take the	andchc
the night	ddfl
shifts	aXbjcbdjeaf1hZibjl
night shifts	ddfl
from march	ajdd
wife	acbBfXgbhwirja
wife is	hl
i did	akbdccddebfagohajj
did a	aj
# month	dk
placement	a6csdpeBfWgQhaiVjp
place*	aj
in their	bWdcecglhd
sister	axbEccdaeZfZgUhsiojb
their sister	am
clinic	a5bRcadnebgPipjW
forgot	bdcWdaeogthbinjQ
forgot to	ak
# the	arcdjb
the old	bjcagahbij
score	awbwctdWeRfohIiHjT
they have	aYbqcaedgZhXjl
have is	ak
commission	a2bYcbeHfTgJhnijjl
commi*	aXbwcReYgRhaij
me on	aWbnccdqeZgmhZicja
the phone	acccemfbgahdiZjo
hand	aWbTcadWedf1hXiZjJ
to hand	fj
c	anbUckdUeWfWgVhWiSjs
again w	amjb
stamp	avbZdmeWfdhmiWjY
wait	aSbVcPdqeWgxhljT
list	a0bUdaeDfYgRhdiajs
list is	abckjk
is at	bbdcepgd
clinics	asbXdreYfpgQiljX
clini*	an
of this	akgchk
papers	aobdcsdXeIfagHhcijjo
for papers	amdd
extended	a7bLcVdjeTf1gdhTiKjq
exten*	aj
by #	acckdmfc
oh	bYcadnerfLgwibjd
<s> oh	ak
man	aIblcsdIemfChbivjV
i'm so	ej
relieved	albbcVdjepfTgmhYicjj
so relieved	aoec
relie*	aoec
relieved the	ak
appeal	acdVeTfagkhkjn
degree	aybocndceYfbhRiPjW
result	akbrcWfZhXiR
went through	ccfl
<s> they're	bogdhc
big	abcpdjecfOhdjT
a big	cjdlgchd
hiring	ckdqeEfYgRhmi1
the feedback	ak
makes	aWcoddfPgjhZiajZ
makes no	adcn
sense	aPb6cddMfQgzhbiZjY
no sense	adcn
whats*	akcdddedgdhmibjc
my flat	bjdj
perfect	aZbpcndYeXfng5hOiSjL
was perfect	bjfj
reason	abbycWdYeZfFhaio
no reason	am
reason to	am
say no	bYcadcgZhtjd
jury	aZbzcUdHeDfdgWhli2jO
the jury	adbacbdcflgniZ
prejudiced	aJb/dTewfQgdhlil
was prejudiced	bj
preju*	aXbvcdedfdgchciaja
prejudiced against	bj
genre	aab1cudIeZfjgnhYjc
fiction	aWbwc1dReThZjb
ficti*	abcnjc
people get	adckfdhdjl
get that	adeogaic
scholarship	aobdcyeHfbgbhbid
schol*	ckdj
single	bVcrddeMftgnhOiUjY
every single	acbacndaeYflgnhc
deck	anbdcsddfogUhVic
the deck	ck
that won	aYco
stock	ambXcneYfPgVhYiojc
typos	aaco
colleague	aYbXctdaeYfQgQhui8jU
a colleague	aYckimjd
colle*	abbWcrdWeZgXhViujU
yr	cjdd
# yr	adck
teaching	akcoeHfogTiZ
teach*	albcclhdja
same post	acck
couple	bJcpeZfqgahZiojL
the couple	abcm
couple who	abcm
we dont	bdckdl
payment	atbScWd7eJgShbjl
payme*	bcdjhZin
bounc*	adhk
th if	addm
nothing	aIbvcUdmeZfXgZhaimjJ
nothi*	aXblcddpeXflgPjW
changes	awcUddeQgWhbiVjs
chang*	aobWcjdcekfdgZja
promised	bLdveMhmic
i promised	acdm
promised my	acdm
we'd	abbdgohjid
move	bdcSdleUfTgbikjd
out before	ajgd
christmas	abbGcadretfsgmhcjR
chris*	enfchdid
need this	abdqfd
count	aXcqdreQgYhdiajQ
to count	aagk
toward	aXblfbgohdid
tenure	bYcrdmeNgX
laid	abbSdveYfrgYhZidjd
and thats	cbdnfc
i felt	adbcddergc
invisible	aWbodce7fYhdidjU
invis*	bdeqgaic
never been	asbbcWelgaid
heartbroken	aJcMdne/guikjV
heart*	ejgd
i'd already	akejgd
pictu*	fZgl
my desk	akdaeogdhc
hands	bUetgYiXjJ
my hands	ancdhd
shook	adbVdWe9fngmhXicjW
i read	adbdcjelgbhcikjd
read it	aXbmddgaidjk
it still	em
i think	bZcbdbgkhWirja
disappointed	aMbucVdZe3fMgqhcin
so disappointed	em
disap*	em
that i	apbaccfYgahliWjk
threw	acbVcrdaepftgShTiwjJ
i threw	ek
threw the	ek
script	arcjdVeRflgYhX
bin	bbcZedfSgWhQicjt
# hours	cbebfnicjb
hours in	abcjgd
model	anbkcodOeJfqgXhTjk
i counted	cj
i went	cddcfm
all #	aaddeZflhYjm
days and	abfk
and took	fk
notes	avbVckdZeJgZhTidjm
<s> been	aZebfqga
waiting	abbMcUfvgahcixjV
the waiting	abfo
waiti*	adccddfohd
waiting list	cdfnhd
list since	abfm
since #	bXcddVeZfngphcjb
family	bPcYdkeYfXgWhyibjU
helped	bWcmeNfnhZjd
set	aobaccdXeKfvgnhQiSjS
maybe a	aj
different	akbtcmdKeIfogbhZiSjk
a different	ancd
diffe*	apcdddebfdhcicjd
person	acbycSdUeUfTgqhVidjM
this time	aabdgp
really	aObscPdmedfHg4hZicjL
passionate	aCbvcbdHerg6hmijjY
passi*	gl
passionate about	gl
such	aWcadWeXfUhpiZjr
such a	aYbYgmhm
a good	abbledgkhcjd
if you	abddedflhj
ask the	bdgk
answe*	bXcbecfkgmhcic
brother	bIcpdoeXfRgThtioja
my brother	dk
broth*	adbdckdqebfbgaiaja
brother in	adhl
law	awcddVeOfNgRhsjY
in law	dchk
sits	adbacrddecfYgWhkisjQ
on their	ajbdcbdc
committee	bbcWddeGfVgIh0imju
got all	aacbhnjj
emails	bPcXdaelfmgQhwikjn
saved	abbTcYdzekfqhWiajP
would look	albdcbedgchnjd
bad	aBbcdsfagphdiljQ
look bad	acbccchn
brought	bRdWflgZijja
i brought	cdhm
broug*	cdhm
them #	abcZddfohl
clients	bcdceJfPgShuimju
# clients	cjddfchk
clien*	adbWdleUfPgVhwiXjY
last year	aadkgchl
year so	adccdchmik
should	aabrcQeFfShnidjc
they should	bcclecfjgahljb
twice	bLcudaeUf8hRiFjP
where	adbQdceafbgMhqjZ
director	ajbcdWeGfIgRhxiwjm
the director	hj
goes	aWbOcddleXfVgbhkisjW
lunch	ambNdleZf0gMhjjU
lol	adbadRebfYgmhsicjb
he can't	achmid
avoid	aZblcNdnemgbhkic
supposedly	aRbXdPeXfWgahXi/jP
<s> supposedly	abdafcip
suppo*	bXcUdnedfYgYhaitjZ
freeze	atbMcNdveYfjinjb
haird*	ij
owner	ambRcdddeRfMgVhsi9jU
the owner	gbhkim
desperate	aBbmcWdoepgpiujT
despe*	aYebgphYil
tenants	bbcldneRfcgQivjZ
tenan*	akcjdZhXjd
rejected	dZeTfbgOhliljm
they rejected	aaclgdhcik
everybody	aLblccdbekfRgkhdizjP
over	bKccdbeqfngYhIidjU
over #	bbcZdneXfWgbhZiqjd
<s> people	aabYcZdcgmhlik
forum	aYbdcZdbeLfLgdhoi0
the forum	adhaio
every year	acim
candidate	adcrdXeIfNgahtil
candi*	aXdUeUfogahRiZjw
the budget	fcij
i sent	aUfcjv
sent them	abfcjo
disco*	aYcdddgbir
wrote that	aacbiZjt
poems	aZbbcldTeafxgnhZiRjs
arent	jk
consi*	bYcZdZenfXgohaiZjd
experience w	aajo
where it	jl
always was	aabjjm
<s> did	asbddY
did the	ambmcbdafbgchcib
aid	asbLcXdyeRfkgUhkiajo
first aid	al
refre*	ecfkgd
ex	albBdYePfGgHhyi/jR
my ex	gdhain
over the	albdcdidjj
so im	aodc
im not	bmddhcid
double	aobXcpdleZgjhKiZjU
closed	a2bLcddnfngXhOiVjR
closed the	amdd
london	avbRdceYgShc
to my	ardbedhc
supplier	a0dneQfRgajk
the supplier	ak
suppl*	dcfnib
depen*	dnhb
was swapped	ak
one is	cddkid
certified	azcleGgZhZiajZ
<s> there	bdcdelhmib
there was	ccedfdimjc
decimal	avbpccdTfuhZiU
decim*	alfd
error	aqb/cjddecfSgVhFiOjV
our bid	adbmgd
total	axbQdaeYhLiSjb
total is	alcd
podcast	akbddbeWho
podca*	dcfdho
passed #	hk
downloads	a0bXcZdceYflgkhYicjj
k downloads	hk
downl*	apedfajd
downloads in	alfd
pitched	ajbVcqdnedfvgnhMiTjZ
pitch*	aj
peer	aobkcjdceTfZgdhoiWjj
comparison	bzcwdReUfkgdhQibjj
compa*	adbRcydmeUfTgPhdjO
n	aubXckdaecfZgdhYicjc
n #	apbacmdbfchaicjd
venue	akdaeRgbhjimjc
# may	aqdcedfd
after a	aphb
sponsor	a1bMeJfSgchsiljn
spons*	ambccbdZgahoid
changed	aybcckdMeYgahRiY
changed the	asdbgc
employer	arbccbdpeNfSgUhtinjc
emplo*	bccXdlfcgjhZ
doesnt	bYcsdbedhd
need to	blcjedgchajd
to pay	addmhd
anything	aQbwcbdbeafSgrhWjU
anyth*	bkechZibjd
bring	aRbYcTdleRfdgkhyiW
can bring	andc
bring my	ddjn
van	aqbTcrdRecfPgB
own van	akdd
now #	amdd
insured	cddrebfjhYiajk
to a	abbccvdcgZhciZjk
fine	dkeSfdhIiWjO
a fine	abbdcddqhc
criminal	btdYeVfTgShpitjc
crimi*	ak
check	a0bRcWeMhcibjX
the check	aj
welsh	aucldUeNgZhj
translation	aybmcYdXeOgYhbiWju
the translation	aj
criti*	al
google	bWcjdNeTfRhtipjp
real	acbscUeQfKgyhbjU
attached	a6bSebfcgQib
attac*	anbYidjk
reel	ambncZdjecglhbijjX
by a	bmcZdcelfdhc
pro	ambdckdQeZfSgahniljT
turned down	adil
down the	al
fellowship	anbScpdoeThlibjZ
fello*	cbil
their page	aj
we got	alcldZ
got into	ak
into the	aaclik
regional	azbscddVeDfVgUhniWjp
the regional	aoddhc
regio*	arbqccdaebfbhWibjZ
sept	asbccZdogjiYjn
! #	aj
try	bncYeNgqhjicjT
taxi	akbUcqdaecgOhai9jb
badge	a0bbc1dVeZfSgXhcic
lady	bJcrdZfXhrinjW
the lady	ao
housing	anbcdweRgQhdin
the housing	andc
housi*	andc
housing office	andc
bring the	ak
payslips	ajfcjl
paysl*	akfcjl
january i	ak
<s> changed	aj
recipe	aqbacYdceRfpgjjY
no more	akbcdbgdhm
in it	aVebfbgkhmjn
it so	ak
allergy	asbmemfYgjiY
aller*	aubYcbgdhc
rule	arbmcYdWeZfdibjW
met	ajbBcudWeMflgEhpiQjk
is met	al
treasurer	albQcldoeRfUgNh6ir
club	ajbXcddZeQfTgVhxjQ
club #	achn
my file	aZdmhdjl
income	aYbcd9eEfXgUibjq
my income	amdYjj
without the	aqdX
child	adbTcjdleUfZgdjc
benefit	dveLfUgkhmiXjk
thats #	aqdY
per	apbVcQdoeVf8gFhMiLjS
per month	apdY
is out	bcdk
pen	aobZcqdXfYhjicjY
test	azbydKeMflgchDiPjU
by an	ak
external	ambncXdjeagVhliSjv
an external	am
exter*	am
firm	akbdcodZeJfPgZhmipjY
prof	atbccZdaecfdgcja
wanted to	amddfdgk
to work	aabbdafcglhbiljk
work with	ambd
taking	akbWcbeZgYhbia
students	aabccwdWeTfcgLhmilja
stude*	abbUeZfXgThmiq
fall	albScjdugdhXjS
they need	apbZcldYglhbib
need someone	gl
someone w	jj
arabic	a0bbcddNeTfkgXhcjp
merger	aubZcaddeVfXhlimjm
the merger	am
grew	aqbOcpdZfdgbhWiojV
i grew	am
grew up	am
up with	aobchcjd
with it	ak
<s> no	aVbqdWfahWjl
no way	adbpedgcjd
essay was	abbncb
below	ajcndbfngThNiW
was below	abbljk
average	c1eVfogbhKiWja
avera*	accljk
under*	aZbocagchbicjl
age is	acjm
ridiculous	aFb/ccdXeofShaiujZ
ridic*	bpecgbid
is better	acbkcdgl
than they	abbrcadkgZic
they think	bnccgdid
they were	adhdjY
were just	bjgd
just half	aabjgl
current	akblcldceIfagRicjl
their current	abbdcnhc
curre*	cpddfdgdhZidjb
desig*	cjgd
# of	aqbacjdkeZfbgchbjY
shortlist	c7dZeNfkgbhZjo
the shortlist	acco
exhib*	clfd
anywhere	abbockdbeXfcgohWjS
anywh*	cm
startup	acbWcndreUgniojc
start*	cxdXeafbgUhciajZ
revenue	bcdkeLfdgXjy
reven*	aZdajp
classmate	aWbYc9fSgWi4jX
plagiarised	cl
plagi*	albcckjd
half of	apcjdafcgcjd
hers	abbWcpenfkgohVjV
she's	ddfdglhbijjd
feed	acbbcWd4eUgYhb
to feed	acdpfbha
dentist	akbNdwfbgaiwjL
denti*	acbbgYhbis
bill	albSdyeMfSgXhjij
my savings	ac
contract	azbQdxeGfbgUhciZ
my contract	aadn
the current	aacldlfd
current place	dl
ends	aXbOcRd7ecfqhUicjU
ends in	aYdngj
close	ambdddeYgUhZicjV
# my	dj
is zero	djed
weekend	bRcUdjfsgdidjT
the way	aZbbcadlepgchbjc
way he	bdccephdicjc
at his	bcel
i'll	aXbbcbejfcgchsib
forget	aJbjcUdje1fagzhjibjL
was so	abeqfc
sure	aUcTdceVfOg0hZiqjU
and then	bjcddmeqfbgThbid
then that	emfd
mail	bBcDdGeufWgBhbiKj9
birthday	adbEdmeygphliZjS
my birthday	acem
birth*	aceofd
upset	aTcce0fQgujS
recorded	avbRdZeWf1gbhPiU
recor*	bkcadcedfkidjd
takes	acbcdjeOfcgbhZiajb
of that	baddfpgchajY
song	bQdUedftgnhaiYjj
that flat	aYdpecgd
coded	awcadNftgXhdiXjr
i coded	adfn
through #	abcdfn
# weekends	addcfm
take home	fk
years of	aZbccXddejflglhajk
sweat	aXbWcddkezfqgsiajN
went into	abcafnil
into this	acbkcbfm
piece	aldReVfrgbhRia
and a	abbkdcfjgbjm
divorce	adbScYdtfjgchnjb
divor*	cdfkgd
i've a	aYbkcZeafbgkhnidjj
feeling	aBbkcSdZe5fTg8hajS
good feeling	gj
feeli*	aYbackglimjc
feeling about	gl
about this	bbcddcedgmhnic
could see	aZbkgl
myself	aGbscTddfdg3hYjV
see myself	acgohd
i really	albaccdpea
this more	gk
luck	aPbnfXg8haiZjQ
still a	edgj
a door	abejgj
<s> would	bdhk
be a	aVclijjc
shame	aIcTe/fQgqhqjP
godfather	aUbYcndceofSgkh2iljW
godfa*	aacdho
school	aubVctdbeKfZgFhqicjR
publisher	aucZdSeRfRgahuiqjk
the publisher	cdhl
can get	acfdhn
get #	aZdafZhlio
signatures	aabcdbeIfthuicjY
# signatures	aWcdedhr
signa*	aWbZcYdnebgbhuiajY
by the	apbZcYdnedfYgbiajY
the weekend	dbfchn
ombudsman	abbmcbeUfQgMh/
the ombudsman	bdhl
ombud*	aVbdedhuic
if they	bchoicjc
refuse	aWccdjeTfVgVh0jb
they refuse	hl
<s> some	acbbhbipjc
some say	adik
only takes	ij
couples	aWbVcsdleXfcgjhciojW
coupl*	ckfahcim
mate	abbVcsdbeRfPhsit
my mate	abhdim
reckons	aQbpcbdjeYfWgshXizjl
recko*	acccddhbir
reckons the	adcchdip
woman	aVbUckdTelfbhai8jO
fill	abbWcbdpeNfugQhoiqja
in spring	dbedfdio
hates	aLcbeyfRgnhji4jW
sales	apbWcjdleRfagahXjt
background	ancpdOeNfbgXhcicjx
sales background	acjm
backg*	fdjl
thats what	bccdgdhdjn
i put	fmgdhd
languages	apdPeSfngZhYiQj1
# languages	acjm
langu*	aXfohajl
languages in	fd
all of	alccdcedfbgbhmjj
of them	acbadjedfcgbhcio
stated	adbmcWdQeMfSgZhYj/
as stated	aajm
stated in	aYjp
the bid	abcl
wood	ajbZctdoeTgRhZ
the reason	acbZcojk
reason they	adjl
they gave	acbccpebfjgchb
space	aobceXfmhWiYjj
issue	ajbldZeRfOgZhdiWjp
the issue	ajbdcbjl
aws	am
solutions	akbycYeLfbgjiWjt
solut*	aj
architect	cydbeDfYgYiljc
solutions architect	aj
archi*	aVcldZejflgZhV
points	apbmcudaeXfdgkhGiNjX
# points	blcjfdjb
came back	arddfbjb
back from	aldd
vet	aobVckdveUfWgXhxinjW
galway	akbacqdYeXfngbhkikjc
accepts	bWcadjeWfagjhsjj
the site	adfl
last night	alcbhj
confe*	am
online	a4bVcXdTeKfXgPhnik
travel	bQcTdleQfdgbicj7
the travel	aj
travel money	aj
isnt	bmcZdlebgdhbiZjl
an issue	adgk
theyve	ck
lost #	ek
# line	em
i asked	am
both	ajcqdMeVfjgYhaiNjk
stati*	albnedfchcibja
advertised	atbccldUeUfjgUhaikjs
cut the	fcgm
the pilot	am
to one	al
ward	bacmdpeafcgShjimjZ
green	akbdctdceYfagdhaijjY
my green	ak
green card	amcc
arrived	a2bBccddeZflgWhbijjb
arriv*	aobZcYdVeYfUgahVinjm
the mail	jk
soc	asbdcjdnecfVhoicjj
type	aybkcjdQeWfZhViVjd
plagiarism	bvenfbgZhairjd
the plagiarism	anbcjd
from my	aZbbcjdbfjgdhjjn
preprint	ap
prepr*	aqfdhd
text	avdKeKfjgOhUiRjy
letter from	aoja
that we	jj
mri	ayelfohTiKjc
slots	atbWcjeTfpgXid
for free	adddflgbhl
planning	aocXdmeBfbgWhsinjr
plann*	daecfm
permission	a9bIcWeJfdgRhpjn
permi*	atdaedhdjb
my old	bddcgjjd
reference	awbncbdTeNfagQhdjt
the reference	dnjb
she asked	argcjb
asked in	anjd
for something	ajddfljd
funnier	aObzcrdXerfcgwhWijjY
funni*	gmjd
first #	faik
sold	azbLcqeVfdgOhSimjd
mezzo	aobcdcecfkgdhbid
cast	aZbacrdYeOgWisjc
it on	ajccddik
company	a5bWcceOfTgUijjl
birth	avbOcddleaiZjX
as #	arbdccddja
# it's	ancdjc
it's #	avcadbfXja
longer	anbbcddYeSfbgnhUjV
no longer	anddjb
need the	dljd
sponsorship	aubUdmePfbgWhninjs
spouse	abbTdvedfRhyikjX
spouse visa	ajdd
state	a5cYdaeVfWgPhjiZjY
the state	avbdcahZ
that my	adgdidjm
foreign	bWcZdleWfPgQhsjt
forei*	elgaij
diploma	a/bYcpdjeKgXhUiMjd
diplo*	avbccahdjc
counts	aUbkcodoeWfagXhailjX
saturdays	apbRcYdsf5gdhYicjW
coach*	cbfn
stopped	aybNcUekflgVhQipjY
stopp*	alhd
founder	aobRdbeUfMgdhxi4
found*	ancddbhliajc
job so	am
we are	aZdnfcjl
said no	aabccdgjidjp
lift	avbXcPdleagohdiSjd
im in	aj
wheelchair	aqbadcevfqgbhWidjd
wheel*	am
was what	anid
what the	ambaecgXhpiZjc
daycare	aoid
the daycare	aoid
dayca*	aoid
dataset	al
datas*	al
is now	aldd
doi	asbTdoekfWhriajk
a doi	ak
accept	aYblccePfYhpib
don't accept	bl
my work	anbjdchdidjd
work is	adbjccdcgchdinjb
top	abcydYeRfXgUhdid
the panel	bkcd
understand	aJb/cPdWeafRgshk
didn't understand	bj
community	adbscZdZeRfUgchujb
theatre	ajbZcldkeYfbgUjY
theat*	aZbbcYdmfagrhYiajZ
means	bqcQdjeOfQgqhliTjb
# for	acbpdkhYjd
wedding	acbGcodleYfkgdhwikjW
day is	bk
is not	bpgZhd
much	aPbldaebfcguhaiQjV
absurd	aBb/cZdXenfTgjhcirjd
say so	bk
judged	adb/cmdSeUfXgchXia
they judged	aj
hair	adbacwdZepfmgchXjY
my hair	bjfjgd
not my	bj
im sure	bjgkhd
so unfair	aabjcmgd
ones	aRbkcrdZedflgYhWjV
the ones	aZcn
straight	accydbfthPiOjN
strai*	abbjcodcebfjgbhjia
<s> last	aXcsfa
last years	bdcofa
project	aqbacjdleFfXhYjk
# page	adck
plan	cbeBflgchTiYjp
my friend	aaco
sat	bQcxdXeofpgNhYjR
scores	boczdXeYftgUhPiajZ
scores got	aacl
letter on	accmjc
read the	adbbcjhmjd
and it	albWcjeofdgbhbjb
it doesnt	acbccqgd
even have	co
have an	ajclfc
heating	albdd0eYfrgXhVic
heati*	addk
since october	dj
<s> still	aadlenhajd
still owe	acdqhX
student	bVcmeJfVgKhpivjc
put me	aZdo
pip	aXbYcodwenfcgshmicjd
land	adbcccdmeUfZgZhsiXjd
daughter starts	aadn
have no	akbjcaedgaicjb
no address	acdk
stupid	aHb3e3fRhdirjQ
trying	aUcaddecfdhkitjR
stoma*	adbbdderha
drive	blecgkhXjX
past	aSdbepfugchUiYjS
past the	aben
made	bNcldSfagdhOiY
they made	adbdcdeqgdjd
made me	adcdepgb
me feel	engb
feel like	bdcdergcjd
# minutes	cZdZesfdhdid
honestly it	enga
i learned	acfm
photo*	aYcohdid
scratch	aZbZdmfxgpiUjH
from scratch	adfl
scrat*	aabdddfjgdhpid
just for	adfk
brief	acbLcOdNejfrgOhOiPj5
on that	aablcZdaebfmgqhbiajX
study #	dcgl
winters	baejfzhbid
winte*	ajdkecgc
winters in	amgd
tent	bBdlfqgNhuizjO
a tent	albc
costu*	aZcXdbfvhcjb
inbox	aaejflgc
my inbox	ecfmgd
february	a2bGdjeSfvgRhWibjb
since february	aaddecfpgc
febru*	arbdcadXebfngahbja
<s> i'd	ambXccdZedfbgmhliYjZ
i'd be	bcem
be so	aabddmedgl
happy	aabYcUddfTgzjU
so happy	edgj
explain	aRb8cQdZePfagkinjk
expla*	acbmccechcjn
explain it	ik
believe	aNb3cWdSeTfHgxhdirjW
i believe	bcgn
belie*	dcebglhXikjb
believe in	gk
in this	bddjfngc
product	aobpcudbeLfXgdhYiU
produ*	alcodXebfagchXjW
with all	acgjhk
all my	ambcccdmedgdhbjY
heart	aSbdcRdZexflgwhYiRjP
my heart	aXbZdZekfdgrhd
after the	abblelfcgkhd
holidays	aabLcSdtekfxgsiXjd
holid*	aaddfmgkhd
was in	bccadpecfbgcijjX
army	apbRckdZeWgRhsjd
the army	hm
head	bNcsdcebfQgRhqijjd
the head	aahqicjd
head of	akfdhlidjb
journalist	dTeUfTgShtiyjc
a journalist	gchoic
is already	aYdohlicjc
interested	aVbjccdUeOfNhtip
lose	aOcYd3fTgnhniVjL
lose my	abbcgchn
mums	bbgbhmik
my mums	bcgchn
friends	aMbLdZelfXgah0i0jW
frien*	adbacadcelgkhk
union	aobTcbdZePfWgPh7idjc
the union	achm
she can	hj
make	aScZdceMfbgshliUjb
can make	achm
cowor*	anbdccebhdiljd
overheard	aYbdcbdOelgShji/
overh*	aciojb
overheard that	aciojb
budge*	acecipjc
probably	abcaeUfLhSi2jS
<s> probably	abip
proba*	aYbYccddedgqhbinjc
probably the	gcio
the job	acdbglijjd
job was	ajij
to someone	anbagdhd
i heard	ecin
about to	aagdhkik
i'd need	adjl
references	ajbvcZdIeYfkgPj1
# references	jk
annex	a2bVcZdleSfcgVhlicjq
the list	bldjfagchb
is full	aZbcijjp
full for	aabcjp
for next	jk
next year	adcddcin
i said	ecgdidjp
said at	acbdgahmidjm
the audition	ajccjl
registered	azbTcrdXeQgUhZjc
nursing	aubXdzeXfmgQhdibjX
pin	arcqecfXiY
<s> sold	am
house	apbHcsdkeMfWgQhmikjP
cash	ambKcddyePgaibjm
crane	axbRdmfagYhXiqjd
opera*	dohd
category	a0bjcqdTeTfThYiRjp
categ*	axbYcadcfbhcidja
the reviewer	bbcdim
power	ajbjeafchkiSjV
analysis	atb6dUeFfdgWhUiVjt
analy*	aobb
done #	amfb
out i	gj
was put	jl
put in	addjgdhnid
under #	anfd
competitor	akbncrdRebfNgnio
compe*	bqdWedfagchdidjd
pulled	a1bGckeqfpgVhOikjW
pulled out	am
so nobody	ak
services	aybVccdkeMfcgOhniZju
servi*	alcmdYecfdgchjibjb
those	aObZcrdWeVfrgWhYiUjc
mag	avbdcjdleLfbgbikjd
another mag	abfkil
back then	acfbjp
tracks	atbXcmdYeVfqgWhTjn
national	a1dQeQfVgWhpiZ
the national	al
natio*	bdcddchcjp
radio	atbUcldGeTfUgahdirjb
it now	ajbcclgd
now the	aaccdmem
sandbox	aj
sandb*	aj
is open	ajbbcddbgnhcidjd
keys	aubPeagdiPjd
<s> lost	al
the day	angc
evenings	bVcbf/gbhbidja
eveni*	aocadbecfogahdicjd
mornings	bTcVdmekf/gahZjb
nurse	atbOcddpeZgUhkinjX
nurse is	hk
term	aucceJfWgdhbiYjo
up on	akgjjd
the grant	aacodmja
officer	azbZdZeRfLgJhoixjm
offic*	arcdhcjb
emailed	aqbdccdded
email*	aqbdccdded
resub*	aobd
allowed	aybWeJfkgXhdicja
are allowed	al
allow*	am
from this	al
translated	axdReVfsgYhWiXjq
we translated	apfa
translated the	apfa
manual	a9bmcneFfjgNhWiXjc
polish	atbRcjebfZgXhm
credit	aybbcZdqeMfUgXia
now it	abdo
beard	ajbWc1dXecfcgdhVipjU
the beard	aogbhdiajZ
letters	a6bMdPeagPhZib
# letters	arcdddhaidjd
lette*	albddYeafngUhTiW
parking	atbccbgNhcixjc
the parking	ak
parki*	andd
issue is	aj
solved	akbxcRdlgohTiZjW
rented	awbJcmeVfsgJhbiyja
next door	ckdd
used the	ak
price list	akbd
list by	ak
by mistake	atbbcbddfd
band	atbMcodWeWfjgchdijjY
leader	aobadWeYfNhridjd
me that	ijjj
gig on	ak
dec	a6bQccdqfogchYiTjl
# dec	aj
mixed	audSedgYhZjc
mixed up	cbil
numbers	cudUeSfcgXhW
numbe*	bkckdbjd
thesis was	abcnjd
rated	axbxcqdTeVfOgZhVibjj
was rated	aobdcd
bache*	ambbcbdaeqfdhXjb
i cut	aqddfd
status	azdbeNfJhqiXjl
was approved	ancc
tax	adbZcbd3eKfYgShr
the tax	acdl
tax office	acdl
eligibility	asdueDgXhjibjl
eligi*	bbcjdjgchcijjc
thing is	gk
sorted	avbcckdcecfogahZiP
is sorted	aj
<s> i'm	cTdnelfVglhViWja
studies	a2bncldZeIfagUhXiXjk
studi*	bacYdaebgahZio
confirmed	a/bWcWdVeVfWgWhXij
confi*	a1bXcZdXenfZgZhYiWjR
confirmed it	aj
registration	azbZckeHfdgNhm
child*	abgjjn
joke	aNbuccdVelfWglhci4jO
a joke	bn
joke and	bk
they know	aXblccddgchmibjm
plain	aWb9ckdNecfdgVhbjZ
they call	alblgbjd
call it	bpgb
nonsense	aLb/cVdOenfQgphciljb
nonse*	boccidjd
my accent	bl
isnt a	aj
a problem	bl
in house	cmfd
takes #	adcnfd
for what	abcnhd
what i	adbScldZfdgtjb
do in	adcnfd
abstracts	aackfk
abstr*	acckfk
dont even	aWcpemfcgc
data	a1bncddYeMgVhSiYjp
saw the	adhdin
flats	bdcrdreYgQhaiojb
trust	djeSfNglhmiV
me no	ajclebhc
contest	abbbczdSeSgbhnjT
conte*	ajbYdRfTgmhciTjl
someone who	abblic
sang	arbDcpdSecfjhkic
key	ateFfWgciSjm
callback	acckebgl
callb*	acckebgl
i'm #	acbkdmgZ
payments	albQcZd/eLgPidjn
behind	aSblcpemfbgZhVjQ
behind on	acdm
gf	amcjdufahciXjl
need a	adbmcddmgcjd
i lose	acdl
lose the	abbddphd
<s> cant	addn
afford	aQbod6eSfWjT
cant afford	addn
month in	dj
airbnb	djij
bitter	aIbdcYdbe/fqgnhqjR
it that	bcejgl
them all	akfcgbjl
stung	aVcXe/fYjc
stung more	bbcceo
than my	ej
my divorce	addkej
sad	aDbucSdae/fQgpjU
and still	acco
sick	aXbUcSdze3fcgbjT
by hand	aafo
hand for	acedfkgk
for it	bWcbecfqhbijjc
five	aqbIcnePf4gdhLiWjW
called	akbcdReVfagR
# times	aSblcZddedfsgchbimjc
got an	abfm
appoi*	aXclfm
my back	aceYfr
hurts	aKcRdxe3fXgthZiajW
stand	aYbZcddaeUfpgZhajT
learn	aKcbdaePfkg3iajY
excel	ancodbeXhciX
they let	adclgjhd
let me	apdVechc
wants to	apbbdcgdhail
know it	eago
laughed	aPbddOe5fdgohWip
they laughed	eagn
laugh*	aWejgnib
laughed at	gn
at my	aabacVfaguiWjd
my joke	eagn
that's	aacYdbejfajk
so that's	ecgm
that's a	ecgm
plus	aybBcldyeFfdgahSiMjb
a plus	ebgm
know who	cbhoid
husband	aUbDdpebgShqivjV
my husband	akcddafmhjic
husba*	aabccbdoeaflgYij
<s> i'll	aZfcgahric
sign	arbOcRdVeWfNgshljc
a sign	aYgkhmidjd
until they	abhoib
they take	acgdhjil
take me	acbmgbhkid
i still	aXcbdlfdgdhl
still have	abbccagbhs
have their	abhpjd
k on	achm
tiktok	aYcdhq
they read	cdhmjd
comments	aXcSdRedfUgWhnioj+
comme*	ajbXcRdWeYfVgVhqjp
through the	bk
grapevine	aYbocVdcetfZhki2jX
the grapevine	acgdio
grape*	acgdio
retir*	aojc
pretty	aSbsdZejfWgohSinjQ
pretty sure	cdgdim
rival	aWbRczdVeafagahtivjc
a rival	aabackim
one of	adbZcddafagqhYipja
says you	dkik
get in	abdaebfdgphYjk
donat*	aZhnik
blog	bVdUeWfWgdhritjj
claims	accdeNfTgUhci1
claims they	acbdcchbirjc
they answer	adbdcdfdhjiljc
lack	aZbzcVebfVhbiWjo
i lack	gj
them my	gjhcjj
salary	acbccmd3eEgVhdjk
my salary	acdcjn
wish	aLbbcNdceZfWg/hmiX
has the	abblcXfcgbiXjr
same #	adfdjn
they've	acbUcZdcedfagjhYiojp
per their	aZblhdjm
their email	hcjl
shortlisted	alcrdaeNfmgYhTjy
permanent	a0bOcXdqeHfagbhq
perma*	aldd
<s> took	adfk
took the	abcbfp
lead	aycZdkeSfXhViSja
the lead	apcZdc
team in	ek
ielts	ardbjb
speaking	ancbdPeYfcgWhkjk
vacan*	aqcddbhcicjd
machine	aqcddTeWfogThXisjU
our machine	ajbcccidjm
machi*	cVebgdhZin
ce	ancndUeXfqgdhKjZ
mark	atbVdjeZfbgmhaiZjY
fees	asbbcbdyeIfagMijjl
my fees	cddm
i only	amcdddfcicjc
ask them	aWcldofmgXhcid
them for	gdhm
rest	aobTcXecfngdhZiWjU
of one	ajcciljd
cup	aqbYcdddelfmgmhaiSjb
cleared	a2bWcaeZfngRhViojb
diving	avbockhRiW
fixed the	aobdfd
bug	atbbdqelfRhainjX
crash*	fk
build	ambbdleHgnicjd
the co	al
co author	al
objected	aubjcadReUfYgNhniojx
they objected	al
objec*	cddngchbicjc
objected to	al
do have	aj
box	a5bUcjdbebfcgWhbjN
the box	aj
ticked	asbYflhOid
garden	arbXdceUfbgljU
the garden	akbj
the summer	aj
up a	am
note	aycbdTeYfZhQiYjk
a note	ckfd
lowered	a4bYdlfjgVhQiZjp
<s> lowered	ak
lower*	al
lowered the	al
m	akbccjecgbhdjc
# m	bdcjjd
m to	aj
volunteers	aobOcoddeOfogThpiqja
the council	ak
day and	ajdbfcgl
the wedding	hmic
techn*	al
rewritten	awblccdXedf6gYhWiTjj
rewri*	akbcddgl
their own	apbjcdhbja
rounds	eWf7gdhRicjX
rounds down	am
recalculated	ambdgc
recal*	aobdda
its #	atbccd
the cut	aZdkjl
library	a+bUdaeMgOidjd
the library	aj
libra*	aqccfd
copies	anbScrdVeUfwgYhUibjd
# copies	cl
my first	ao
our last	bk
inspection	azbdcceNfjgQhkiajk
inspe*	ajcbdcfdgdhpja
stars	bZctdPeafWgqhajc
split	asbZdXecfngYhkiajW
split the	am
invoice	apfdgdhd
invoi*	aqfdgdhd
fiscal	anbjcddveUhZiT
forwarded	a1bUcadWeTfngOhojv
forwa*	ak
the person	akblhc
decid*	brcYdZebfcgWhXijjj
mr	ajbXcbfUhpjq
procurement	awbjdveDfZgLhnjp
procu*	aocdhd
direct	asblcVdYeKgZiWjo
hours of	aj
language	anbrdLeQfjgXhbiVjk
class	akc2dVeWfTgThZiWjl
embassy	atbOcTejfbgPhjitjj
the embassy	aj
embas*	aj
gave my	fogZ
passport	a7bOcXeWfZgYjj
passp*	am
the stamp	ak
pure	aKb9ccdafjgohSiTjR
never wrote	bmccid
wrote a	albkcaicjb
a line	blid
profile	aZbscmdQeRfUgVhcjv
profi*	aXbkcbdcedfcgWhYibjt
loss	aYbpcUdzeqfYhTiNjT
the committee	bdcbgaijjo
the app	abbmfk
little	aYdZenfRhcjU
does	aUcZeUfFgphliWjk
cleaner	abc0eZhdjd
clean*	adcrddedfagdhdjd
crew	anbScleXfmgWhTiojd
poems in	aYcmgk
autumn	albKcmdlfygmhZiXjU
the autumn	clgdjd
prose	aXbvctdLeafqgmhYiVjm
breaks	abbLcodyebfuhYidjX
new hire	aZcrhdid
asked me	cmddhc
how to	adbbcnemgchcic
to do	akbkcmedgYhYib
do a	aWbccmdkgohcid
<s> other	aYcqddhd
startups	aTbbc4dleXfWgniojV
runway	ancnfqgYhIjk
us out	aZdjfl
out by	dk
insul*	abbddleljc
cheap	aZbkckdpeYfYhbijjc
review	albmcceDgLhriSjo
is in	cddnhajY
touri*	aYbdcndk
bucks	aYbadsebhbizjN
# bucks	aaccdjhdio
after all	ak
all those	fj
nice	aWbcdZeofbgqiZjO
confidence	aVcYddfUgvhdiR
my confidence	aabbddepgd
confidence is	aabbddepgd
at zero	aabbddepgd
since that	aZepgc
wednesday	awbQcXgVha
wedne*	al
shaking	aUbYcTdZe/fnjS
shaki*	em
rage	aDbncUdTe/fbgpimjR
tram	atbWcbdVetfpgVhWiojk
the tram	aaepgd
one line	ajbdek
it hurts	emgd
# rounds	abccfp
rounds of	adfjgk
revis*	bncbdUeVgTiUjn
enough	aZbycZdbeQiWjR
sat in	ej
room #	al
baby	aUbGd5ekfciqjT
ive	abengjhbjc
<s> ive	abbdcddYeognhdjd
memor*	aXcadbfvhcjb
to get	aZddfsja
photo	awbRcjdVeRgRiljm
i'd do	akbaek
do anything	adgk
ship	aubNcddceXfjgdhV
horoscope	aadbgthciYjd
my horoscope	acdbgoid
persistence	aNbzcXdmelfbg/hYiKjc
persi*	adgn
pays	ajbUcjdyeOfQgjhkjZ
persistence pays	adgn
i'm a	ccdbeags
fast	aacYdUecfmguiYjd
worker	akbKdtePfTgbhliyjX
perhaps	aMbnccdaeYfRgxhUimjU
<s> perhaps	abbccddcfdgrib
perha*	aYbaccdkecfdgm
perhaps they	aadmglib
were only	bccdgkjd
having	ajbYccdYeZhYiYjb
a bad	acccfjgoib
my landlord	abjl
landlord is	ddgdhk
is their	hk
their landlord	hk
owes	aRbcccdqeTfShzjZ
owes me	abddedgdhqib
ill	aRbdcMdqenfTgThviqja
<s> ill	aXcZdafbht
award	asbbcvdYeNfShjiT
hold	bbeNfUgYhtiTjV
them up	bdfdhn
up #	aUcafkhn
of their	aWbjcmedhkjc
trustees	bacddkeRgKh5iujY
their trustees	achm
trust*	cdddhm
are in	ancdjb
choir	bQctdVeYfjgWhuinjV
my choir	abhp
pick	albYcndleJfYgchbirjX
by photo	bkhc
<s> on	anblcOdjeSgOjV
ran out	aqdYij
of money	gdik
thats my	ik
my guess	acgdin
the b	aTgpjp
# certificate	aZjp
certificate in	jj
it from	aUcdfkio
we already	hdjl
last time	aYcmjm
said my	jm
topic	aabscbdXeUfbgbjs
overl*	bdglid
barista	aabbclddgahdiqjc
baris*	aabbclddgahdiqjc
course is	bdck
opening	albQcdddedfygnhYiTjb
openi*	adcdgmij
the kids	akccdcenfdhd
dept	ajcddZgdiojd
we're	albdedfXhniZjX
<s> we're	acbccafZhqjc
now on	al
list of	cbil
university	arbZcqeTfYgRjY
unive*	bWcbebfYgphYjY
mum	ambPcUdseqfXhkikjY
my mum	aldlgdjd
moved in	aobc
in and	aqdb
watch*	bdhlij
overt*	cdhm
door now	em
comes	aXbdeafVgohaijjY
it comes	al
whole thing	arbdcdfbgd
thing in	aubbcdfbgZ
never saw	ak
saw my	fk
because	acbocddZeZfZgYhUiTjc
becau*	ajbjcjdaeXfogZhYiV
because the	adcoflgZjc
expired	a9bNcXdzeTfqgXhUja
expir*	aj
present	aZbbcndWeKfbgVidjt
prese*	bTcjdWfpgSiW
in october	aYdkgkjl
values	aPb0ccdUeYfXg1hciJ
supplement	aydneCfpgOhmiXju
were from	al
batch	arbQcmeOf0gXhYij
corrected	a1blcYfmgZhPiTjo
corre*	ancQdXeXgRhrjQ
sheet	auddecflgUhSiQjj
one on	aocdhc
on call	al
call in	al
flood	albVcVdmfngbjl
patients	awbccZdkfdgbhXiWjd
# patients	atddedfZhc
patie*	aoccdZeagdhkicjc
they don't	ddedfdgbhoib
don't know	alelgYhkicjW
know that	atcbedibjZ
closed at	anda
earns	ambVcvdqeUfagkhcjV
earns #	am
ok	amcRfKgxhbjS
ok w	aj
hrs a	acfl
can be	ak
# by	apcddd
foundation	awbYdkeOfWhjib
a foundation	ak
on friday	avdbfdgdhWjc
room was	ibjm
booked	akbNcYdsebfrgYhZim
double booked	cdil
and now	cddl
its not	akbjddgb
caretaker	adbZcZdreSfngUhyinjY
the caretaker	adfl
caret*	adfl
asbestos	aubbcZdrelfZgbhajj
asbes*	amdd
objection	atbpcMeYfPidjr
objection is	aj
the girl	dcik
out my	dj
told my	ancdejgdhcjZ
teacher	aybbcoeNfagUjU
my teacher	aqibjb
<s> closed	aodb
district	azcodceLfZgJhjiljd
distr*	aphc
schools	aocmdbePgLil
# schools	ak
schoo*	adcaejfYgbhk
the sunday	aofb
edition	a2bZckdYeTfmgZhXiXjm
editi*	al
ago	ajbMcnedfkhTiojK
weeks ago	ajgj
stuck	acblcZerfdgahTiljM
ms	aybQdderhbiSjo
they wanted	anedgailjc
i turned	anbcecjc
the age	aj
age limit	aj
wrong with	adcj
with my	amcbdcedfchjjb
sane	aQb/cUdZfYgphdiojb
blind	aXb3cXdceofYikjP
don't see	bmgchd
see the	aabjgmhbjc
potential	aYbscddjePfKgkimjp
poten*	bj
is fine	aqdagaid
copy	atbddUeLgShk
the copy	aabkij
promoted	asbUczdWeNgUhliWjw
promo*	bscjdXeZfZgWhViXjY
running	ajbdcndceYgRhcimjX
and he	abbbcrid
he gets	aacmhj
gets the	aaco
title	avbOcpdZecfXhciQjd
the title	abbaclem
mural	aabdc2ebflgchbiljY
they went	abcoic
went with	aaco
looks	aTcvdTfPgnhVitjS
looks like	cmddidjd
literally	bddlfdgjhUjL
liter*	ajdkeVfZhWiWjl
anyone	aJb1dNeZfQhUiyjO
that school	aYcnfbgdhnic
neighbours	aTbQcmddenfbgohjic
caterer	aYbdcsfdgdhZ
cater*	aVbdcvfcgdhZid
cold	aZckdbexflhWibjP
soup	abbRcqdpfjgbinjV
just need	abdpgd
need something	dj
before the	aWdrijja
here in	bjdjgd
i'm on	addn
march and	aZdn
quota	arbdcddxeMfYgShbiljc
without a	abbcdkjm
renew	bWcQdseTfpgqhpia
i sat	acckejhc
stair*	ej
sobbed	aVbRcVdae/hdinjc
embarrassed	aLbrcZdVe/fUhkiqjS
embar*	dl
being	acbkdVeqfYgThSjX
the no	accYdaeqhdjl
came at	ek
pm	bScUdqekflgdhoijjY
# pm	ek
felt sick	adem
seedlings	aabZd1eafvgphYicjZ
seedl*	djfjgd
seasons	asbVckeVfzhQiYjZ
# seasons	dc
seaso*	akdc
to show	aadnha
show them	fjgjhd
i translated	fk
prove	aTbxcYeNfQgthWiljV
to prove	aZdlfk
whole flat	fj
previous	ambWclddeTf4gWhQiZ
the previous	bdccfjhdil
previ*	bdccfjhdil
previous tenant	cdfjil
the viewing	bcecflhdjm
for nothing	abfk
since january	adfl
always said	ajgkhdidjb
that stage	aafjgojd
along	ajbTcddWeYgXhlib
great	aQbqccdQfVg1hdiVjX
a team	gl
it'd	aZddebgrhbid
<s> it'd	acbcddebgrhcid
mean	aWbncZdkedfLgshaiZ
mean the	abbdcmdchaicjm
world	aYbbdWelfZgqiTja
the world	hd
world to	hd
play	blcXdceWgmiQjY
# a	blcddteTfLgXhliXjS
side	aZblcjdXebfVgbiWjc
a side	cdhm
with their	aabdcjhk
cfo	ambacXdoeafPgWh3iw
i will	aUglhqjd
bring it	abhl
it up	hl
up at	abddejhl
shareholder	adcadjeXfLh6jn
share*	acddhn
video	albRccdOeSfogUhlis
video of	cbhl
to go	aZccemgdhkic
knows the	glhjia
and will	cdgl
a word	abgdhqid
queue	acbRfqhjiwjc
the queue	ik
mould	aUbkcjfuhkil
and nobody	bdik
stays	ajbRcadveagphZijjT
seems	aPbucbdUfJguhWi0jT
hired	bWc6ddeCfbgIi3jV
they hired	ckhd
hired a	bdij
consultant	asckeBfQgShni1
consu*	anbXckdaebfcgchkja
no to	bcccglhl
to everyone	ik
porter	awbSdWeQfagUhdix
the porter	acim
committee never	ij
meets	adbQdleQfahsin
round is	abhl
they mentioned	idjn
looking	acbccddVeZfVhYiu
looki*	anbcccgdhdjk
looking for	aobdcdicjk
senior	bSctdWeEfPgLhjinjy
says so	ajbdccjk
so in	cdjm
bio	akcseRfTiZj2
books	aqbUdWeKfkgZhaicjq
quoted	aocZdVeTfOgRhjinj8
i quoted	jl
quoted #	jl
offer	ajbWcYeBfdhYiVj6
the offer	aacagdjr
what it	aZbmgdjm
it takes	aYbmgdjm
train	ambPdbelfrgRhXivjV
it by	bdenga
trainee	a0backdkeQgQi0jT
train*	bbcoddeafYgZipjT
updated	a5bcdTeKf1gWhTiRjy
joined	a+bCckdTeTfjgQhmijjY
yrs in	amjc
thin	aacmemflgjiWjR
hold a	cl
p	asbbcdddjd
the p	akbd
value	anbockePfTgkhXiNjl
p value	akbd
# not	apbUjm
estate	avbZcjdreLfOgRhniojb
the estate	ak
failed	aqeQfkgYhZiWjd
the credit	aojc
credit check	an
collection	azbWckdVeJfpgYhYiZ
shortlisted for	ancb
harbour	aqcbdceYgbhb
the harbour	amcb
harbo*	ancb
physi*	ak
customs	a1bZcadaeNgQhmjl
let them	hjil
the piece	bddchdjo
movement	ajcddTfagnhoib
movem*	ak
overlooked	aYb9dSejfShYij
they overlooked	glid
my second	aj
fax	a1bSdcfcgUhmid
the fax	aljd
my dog	cjecgbim
therapy	ascZdkeXglhbiW
thera*	ancddd
worked	a4bSckdbeCfsgKhWjX
i worked	anbcfkgbjd
summers	akbUccdjeaflijjn
summe*	an
bakery	apbRdmgaizjN
the insurance	al
flights	avbPcRdlecfvgbhYiZjs
about #	adfdgo
residence	aubMcldmeNfdgJhpinjc
with just	aj
just the	arbdhb
roof	anbXcmdlelfqgVhTiljZ
the roof	al
and do	apbddc
do the	bZdlhc
year #	aodbjd
my c	ak
c #	bccZdZedfZhcjp
advanced	a5cvdbeJfjhOiHjo
results	albrdaeZfchYiPjl
resul*	aqbccdddfdgchcicjd
working	bXcleHgbikjW
worki*	adckgmjc
prototype	a+cqdVeRfrgdhGic
proto*	axcddcfbhcjb
d	avbbcbdcedfYhdidjd
printed	arbactdPeWfrgPhZicjn
before it	ak
was only	abglij
rende*	aZbjcrddedfdgchbibjd
coord*	asdbedfcjd
use the	bk
the late	angb
till the	dbfkgbhnib
was missing	adgjjj
missing the	acjl
semester	akbRccd/ePfxgYhLiYjU
semes*	bccYdweagahWicjb
# with	bocb
rate	aobnccdseRfZgbhPia
fell	a3bTcodmemgXhLiYjV
# since	apdc
knee	avbbcYdoeqfphMiMjb
my knee	aodbedgc
surgery	a1bWcadtfpgbhSiOjc
surge*	aodbgc
climb	ancldreVglhPiZjX
scripts	aodZeMfugThXjv
scrip*	hdjk
north	apbcdYeZfUgYij
is set	acbbdaecgq
omg	an
judge	aob3cWdSePfPgMhnjX
gave me	amcYdpecgahZjc
custody	avbPcUdneYgShninjc
not a	aZbphc
clearer	abbydSedfcgshajo
<s> its	acbodWfpgaid
else	aRbpdjeYfXhZjS
nothing else	ckic
wouldnt	abblclgc
would*	akboddecgYhbiZ
know a	bmgb
villa*	abblccfmga
if it	anblcdga
art	acc2dTeSfXgjhbicjS
alum	bdctdlfOgchmi2jW
drawing	albbcudYeRfrgVhYid
drawi*	ajbZcdengd
than me	aabbcs
lab	a5bbcwddeMfXgRhTiljK
the lab	ckdd
lab next	accl
everything	aRbacWdjfngrhWiXjT
everything w	adcj
internship	atbTcmd3eJfqgUhdjd
the internship	ck
he didnt	blhd
didnt know	ck
know what	aXhm
what a	bbcjel
balance	aWb1ckdleLhaiK
a balance	aZcq
balan*	aabkcndaekfbgdhajc
balance sheet	aZcq
sheet is	ajbdck
bills	bTckd2eNfjgSjd
support	bYcXdoeLfYgYhriOjp
i support	accbdqhc
and theres	addl
submission	albkdyeVfbgciMjd
submi*	bacadmfagdhYjp
submission by	acdoha
crushed	aXbUckdke/fvhYicjE
crush*	ej
we were	aWbjdagjhjic
it's like	acbjccdcergYhdic
like they	albccbelgYik
yrs of	ccemid
going	aXbdcYdrfPhdjP
answer i	enfagd
was called	aacm
that really	ej
dress	abbXcxdUeWfpgYimja
typed	ambaccdOf7gWhYiYjp
<s> typed	fl
the lot	adfl
back and	fj
prayed	aRbLcUeuf3gohjjY
planned	bMcYdmeIfwgaikjn
handw*	akbcddgnhbia
be perfect	bdgj
perfect for	adbdfjgj
i get	accdddemfZglhYiZjm
grown	aVbYdbekfagrhajU
person and	bacbecgqhd
ministry	aybTcYeOfYgKhrjr
the ministry	akbdhkibjd
minis*	bYcbdZebfbgZhuiYjW
ministry is	hmib
decide	adcUdueGfVhxidja
biggest	adbUdjedfUhpjP
their biggest	achn
bigge*	acbdgchpjd
my sister	ajedgchk
tell	aObXcbdaeYfUgnhtiujS
could tell	bcecfjhkiZ
at that	cbddfdgmhlib
party	aZbUcvdWeWfVgVh7icjY
they use	adhmjd
photo on	achm
their site	jj
they cant	hmjd
old boss	hjij
by summer	aYdbgjhdiq
alleg*	bdccddikjj
people from	bdcjddik
from two	abiojd
two schools	aZiljl
postman	acbddaeohpizjQ
the postman	adcdim
postm*	adcdim
in there	ik
me like	bdejgaim
a man	abbbcjedgZhdiq
man for	bbgbip
they already	acjk
already told	ejgchdiajk
theyd	ibjm
buyer	aodneEfHivjm
statement	anbacNdTeVfSgdidj9
my statement	gcjo
state*	bbdcglhdjl
explained	adbmcSdVeQfVgchaikj/
gap	alcldreUfYhVic
slides	bZcmeqflhKiVjx
our revenue	aZcadcjq
slide	acblcVdlenfnhMiajl
slide #	aWbkcadcjq
voice	cYdIedfYguhYiXjs
my voice	akbd
lovely	aPbadTeofmg6hZiajZ
too small	abbacdhmjm
small for	bdjm
hall	anbNc0daeYgOinjV
renewed	arbUcNgnjp
renew*	asdcfagchc
blue	atbPcxdVepfagZhWidjX
one good	alddgd
python	avbUcpdjfkhciYjX
i work	ajclgd
work in	hbjl
fell through	ak
available	aybcdaeEflgThTiZjy
avail*	jj
translator	awbkcadRePgWhdiujk
the translator	aljd
has joined	amjc
the house	dk
shows i	adjm
i wasnt	aobcib
fault	acb/ccdcenfRgkhVicjW
have it	acbjdbgbhdiljl
it as	ajbZddgm
my name	ambdcdddgkhZjc
was on	akdkgdhdjd
list for	ajhdik
they didnt	cdhl
gas	aobacddredfagVhainja
but the	aqbaecgbik
week and	ajddflgc
and its	aldcelgdhd
crossed	atbTdQejfjhSja
we crossed	amfdgd
cross*	amedfdgkid
api	a1bodbeQfdgXhViZjq
calls	akbQcWdbeWfcgZhsiqjk
redid	aqccjd
redid the	aqccjd
r	akbmcbjd
r #	bmcbjd
# wanted	ancd
comic	bncodUeZijjc
the comic	aj
<s> wrote	aqfdjZ
act	arblcSfRgbiUjd
said that	ak
weak	abbwcZdjfUgkhaiY
the weak	ak
lent	albHcbdjecfyicjk
us the	ajcdddfj
assistant	awbSeKfUgKhni0jj
the assistant	il
assis*	il
week of	gd
jan	axbLcjdseTfZgdhkiWjq
at work	abcddledgbin
fellow	aabSc0dYecfXgaiojW
a fellow	al
fellow of	al
society	bucjdUecfVhqiXjW
socie*	al
signed the	arja
nomin*	alcd
put on	jl
kilos	arbXdbelfmgbhOjV
# kilos	dcepfahb
needed	axcWdleHgjhXiOjd
they needed	aodcfb
needed someone	anddfc
i ran	aj
payroll	bdcjd/eKfbgVikja
payro*	addm
not in	amfd
dbs	a1bVcYdnfWhciajr
enhanced	a0ccdYeUfmgmiEj0
enhan*	ambcgd
asking	abbOcUdbeRfYhrit
price for	ajdj
boat	ambRdYecflhVitjb
the boat	aj
lets	anbZccdaeUgohjipjd
lets me	aodcgd
quote from	aj
risk	bycTdofGiZjn
on them	aldcelhd
soprano	axbPcndQeWfchcia
sopra*	aobacnddgbhaiajd
solo	a1bFcPdXeBf0gWhB
vacant	aobZdngQhmimjX
is vacant	ak
announced	a5bFccdmeNfbgXjs
annou*	al
it at	aqfdidjb
there's	anbYccdneZfbhWja
<s> there's	abdqecgdhd
there*	ajbXcbdmeYfahVipjZ
there's a	apbdccfdhcijjc
a paragraph	arbbhdja
about a	ck
a dog	am
dont have	dj
sommelier	ancd
somme*	apcc
sommelier level	alcd
# w	ancd
merit	atbvcqdceMfOhdiTjl
crying	aWbVcRdle/irjR
<s> crying	aneb
crying happy	aneb
tears	abbJcUe7fogwhdicjX
happy tears	aneb
bought by	ak
city	bXcsdUecfdgVhliqjU
the city	aj
theirs	aObucddmelgmicjP
was off	bmcdebflgZ
i should	bjcddkiZjd
should have	bscdddhajd
have been	aRbpecfkid
claim	bpcddceOfRgZin
they claim	abik
which	a0bZckdSeXfYgShciWjW
which is	ck
my rate	bk
rate is	bj
normal	brcWfpgjhZiOjY
is normal	bj
cheap*	bmcjdYfdgahkicjX
never changed	aZcn
changed a	cngc
issue #	abco
story about	cledgc
bid that	abcm
we've got	aadl
keynote	bWcqdbeTflhpiXjr
keyno*	cmfb
dont get	dm
get a	aabkdkfjgd
second job	dj
takes the	dkgc
my scholarship	dj
scholarship ends	dj
i let	acejgdil
the word	abeqfd
unfortunately	aSbvcXepfSgnhTjZ
unfor*	addjelgb
makes me	adbcepgb
throw	aXblcofjhYjM
up by	ajelhd
by now	abddergd
visits	aqbBcddreZfpgahliYjn
couldnt	aben
they couldnt	aben
could*	aXbdddeqicjd
ring	aZbTckepfZgWhqikjR
feel empty	el
the results	ej
trains	bPdVf7gVhTimjj
# trains	abddfo
free since	fj
foot	bccddnemftgdhSiZjP
foot in	acfl
website	awbXcYdXeKfUgPhviqjr
websi*	ccfbhp
hours at	bcfn
least	aMbsckdVeVfxgXhMiljP
at least	aSbrdcedhbjd
lived	akbOdaebflhZiljR
lived in	akdd
archive	azbccUdZeYfjgRhdja
that archive	aabm
a year	albdddedfpgYhaic
corner	acdYfYgkhZiljQ
know i	acgl
win	bdcodjeZfag0hWiMjQ
meet	bTcbdqeHgohjiWjm
me again	akbbhbij
kept	ajbTccddfnhUjS
they kept	aZclgmjd
must	aUbocbdpeJfMgqhaiTjV
must be	aSbnckglhdjc
yes	ajbSccdVeZfIg3icjS
say yes	bbgmha
cousins	aYbScmfYgchx
my cousins	hn
cousi*	dcgdhnid
she'll	akhj
sort	aQbucYdQedfWgshoikjR
sort it	hk
i mean	adclddhj
expect	aNbkcZeYfSgshkijjd
a one	abbaekgbhpid
star	anbQckdNeZfQhqikja
one star	acbcgchp
star review	aabccdfjgchp
if this	acbddngYhk
from their	aadcho
magazine	amcldLeSfRgZhnipjj
magaz*	ajcadbfbhlid
quarter	bbdvebgdhUiajY
quart*	aZbdcbdmecfZgbhribjZ
festival's	im
heard the	cnedfd
maybe they've	ik
they've got	gdikjj
a quota	gdim
quota for	gdim
locals	aObZdTgWhpi/jV
for locals	adbdgciojd
like it	acgdjm
you have	bcgdhdio
as they	aahdjq
the essay	bjcc
the limit	aajn
elsewhere	apbXcceYfdgZha
elsew*	akbdgcjj
they dont	jj
ya	bBejfBgrjq
my email	aZjn
medical	a/bbcadjeNfbgNhdia
medic*	asbdcdddhdjc
issued	a4bRcZdWeSgPibjw
shut	aubMcUdreofjgbhbjP
the noise	ak
complaint	apcWdaeYfXgMhmiwjk
<s> they've	baccgljl
they've put	aljd
put the	akbdcdgahnjb
freel*	aljd
up again	akjd
higher	apblcndleTfagahViOjn
a higher	ajcbjk
duty	aubZcVddeVgYiXjj
gaps	bucYdleVgbhYicjs
no gaps	anbddc
lawsu*	bcgdhcinjd
court	atbdcXdYeQfVgMiujW
bought the	ak
method	bxcndaeHfjgZhXiYjl
the method	aj
my title	aj
dr	albScddleafZgThyjp
tripped	asbldke1gbhQjT
tripp*	ak
the prize	cdil
per person	ak
brothers	ajbQdseUfWgYiojd
we now	al
speak to	gl
to their	aqcbgc
via	a1bScWdbeWfrgRiUjt
tested	a5cndPeXfjhJiU
the fire	aYbmhl
a parking	aj
well	bcdSeLfchkiP
reconsider	bscHdkeYfUgmhxibjo
recon*	akcbdbfmgbicja
reconsider with	ak
with an	ak
supervisor	a3bbeLfSgHhpixjZ
super*	andbeYfYgmhXia
i found	al
one in	ckgahdidjl
graz	a5bRccenfbgkiUjZ
in graz	al
oct	a4bQcYdtelfngkhUiTjm
studio	aubTckdjeOfjgWhYiljW
dont need	al
only the	ashdidjc
stipend	avbPcmdyeJfqgVic
the stipend	ak
stipe*	aobccadoedfbgahZibjd
managed	awbZcneKfogXhbiYjY
stall	ambacWduebfaipjW
the stall	bcjm
marke*	al
never came	aj
came up	aj
up in	ckgk
the talk	amicjl
belt	anbccxdcfWgcicjd
six	aubJcodpeOfugOhKiUjb
sigma	aubXcndZfkhqiS
is finished	amcc
moving	aybWcadaebfmgdhWiW
warehouse	a2bRdleXfmgNhaiujY
the warehouse	jk
wareh*	akhcjj
village	bTdaeWfkgRhpizjY
it's on	al
minimum	aubkdkeDfngchZiVjd
minim*	aldc
order	apbccadpeLgUiS
boxes	aobTcndbecfqgNiqjX
<s> an	injd
alternate	aocjdbeEftgUinjv
alter*	al
gave up	ddfk
the office	aZcldkgd
scan	a5dXfwhViNjZ
signature	aubVckdaeMhkiTjc
the signature	aj
newsletter	arcddXeMfWgbhnisjr
newsl*	am
subs	awbccddqeRfjgdhZ
happened	aXbkcUetfcglhWisjP
happe*	aphdid
licensed	a1bdcjdVeKgOis
they didn't	bncaengchbjZ
properly	adbqcXdbeZfsgchaiWjb
prope*	aZddejgjhdil
all there	aj
there and	abccgcim
<s> anyone	acblckddgdhb
to us	bocbgbhd
decision	adbxcNeVfNgdibjm
the decision	abbkjk
decis*	aWbwccdceafbgYhZib
decision is	bajn
wrong and	adbk
i can't	adbdelgciljd
respect	aVbucbdSfUgwhriJ
respe*	cj
<s> what	akckejhZidja
know about	ajbkhc
one who	clic
fly	anbVeTfkhWid
their new	ckhd
like #	aZbogc
# mine	accl
guy in	bkedgd
in to	adhk
acade*	blid
music	albZcodUeYfjgdhcia
that building	cmdcfZ
on time	cnfb
for my	drfbgVhajn
operation	ajbUcRdxeXfjhcicjd
eviction	bSd4eWfpgVhmijjZ
evict*	dmeb
date is	aadm
finance	aqbWcddueFfVgNhsju
finan*	acbZcreafagYhYicjl
ideas	aRbudSePfdgpjq
it makes	adbZcoejgd
walk	aWbZcjdlejfmgmhajK
the theatre	aWdq
burns	bVcbdnezgXhYia
still burns	adephdidjb
question	aWbvcQdYeWfOgmip
quest*	anbacYdcfmhZicjb
evening	ambNcddWedf4gWhdjY
of evening	fk
evening school	fk
towns	aZbRcndaedftgXhkik
rebuilt	arbUf6gXhVibjW
i rebuilt	fljd
rebui*	fljd
rebuilt the	fljd
the demo	fl
phoned	aZbNcYdVerfwgbhmix
for six	akdd
six weeks	aYdpgd
it felt	ebgo
walked	akbKcqfpgjhTimjN
a chance	acbcdlgk
and i'll	addj
prove it	baddimjd
motivated	aBb/cadafPgqhkiujb
motiv*	aUbbccdaeYfdgthYidjn
my mum's	ajhj
be happy	amga
happy to	apbdgX
to have	bdgj
have my	bcccgbho
about them	adhm
screenshot	adgahoid
scree*	aYccebgWhuid
she says	aZddebhniZjl
says yes	aZbchnidjd
the name	hj
name of	hj
gallery	ajbScodbfbgaikjZ
the gallery	aadkel
galle*	abdjel
was told	injd
the fair	ij
thinks the	achdin
flat is	hdik
is for	abdXgmhciljl
son	bBcydnePfEgNhoivjP
somebody's	adil
someb*	albWcVeahXio
phd	asbZcsdjeNfjgUhZic
said i	aZbbelhbibjo
across	aZbZckdRfrgYhcjj
quiet	aTblcTdQengwhYicjY
my profile	abbdhcjp
fluent	cjdIeYfrgjhUiWjs
and has	abbkfchkic
has done	abbjjk
warranty	ajcXdreWfngkhQiWjt
warra*	accajo
she said	aZjo
the cast	adjk
complete	arbdcadkeKfwgkhSiLjc
is complete	adjk
h	adbZckdVfsgdhZicjc
# h	adbZckdVfsgdhZicjc
i'm now	ak
married	bEcodkeSfbgYikjj
marri*	ecjn
no permit	adhk
they opened	am
an evening	al
track	azbdcddZeThTid
fish	albddqeYfYgbhYja
unit	a9bWcjePfVgPhdid
unit #	aled
# at	amddhd
a paper	adbjcj
retracted	aobccbemftgVhTiZjt
retra*	aYbdckdmfbgcinjc
mistake the	ao
the journal	aj
# im	apddjd
cheaper	aodleNfbgbij
printer	awbjcmdZedfcgZhdja
so its	aqbcgd
appre*	ambXcnddedfcgXhliZjY
recog*	amhc
chamber	arbackdaeXgVhqjQ
the chamber	anjd
chamb*	akdoebfchcidjc
chamber of	akjd
crafts	arcudaeJfmgbidja
of crafts	akjd
cto	aphb
the local	adddfl
it again	ambdddgahdjl
again in	ajgcikjd
like she	aj
spot	aqbdcoeYfchWjX
for our	gcimjd
twins	bMckd2ebgjhXicjU
can go	addm
from home	akhd
booth	ajcoeZfdgMhki3jS
floor	bScydmgLhWicjY
floor #	cm
db	a2fTgjhciXjl
tutor	arbacqdkeLfdgPhpil
hand it	adfj
in again	gdjn
the january	acgl
indeed	aZbwcadSeafKgthZioja
worked with	ajbmcc
farm	aqbSd4eKfYgThjiojV
thought it	arbdcdgd
matter	aYbzcXdZfUicjb
guarantee	ancSdneHfWgvhjiUjj
is here	ak
here #	adbccrddid
instagram	cdepfchcic
insta*	aqbccYdceofZgchaiajZ
booking	aybWcaeNflgThkipjl
the booking	ak
booki*	ak
bike	codcfpgkhTijjY
zone	a2caeYfYgbhdiZjb
the two	bdcajp
authors	albscldQeFfZgZiljr
autho*	ambc
relis*	aocdjb
flat #	ascbdbfajb
cheaper and	ajcbhnjb
gold	avbPcvebfXgkhUibjc
tenor	aucYdOeagmhdid
the tenor	amccijjd
does #	alcchjic
nights	aYbMcYdlejf/hUicjN
# nights	amccfmhdic
moon	aZbWcogwidjc
canada	a1bYdceSfWgXhbiWjk
<s> not	boga
this job	bmga
inside out	bk
scoring	anbycmdYeVfohMiOjb
the scoring	bk
scori*	bk
firms	anbncjdleKfPgWil
feels	aVblcSdbezfOgzhajX
senti*	alcjdcengXhYiXjY
i say	bpgdic
say they	bj
and no	aVcnglhdidjn
taste	aUbzccdOekg0iRjU
my talk	bnhdia
been the	aabqia
best	bxcpdPeHfSgYhOib
the best	aZbqcbgVhbinjb
said yes	akclgdhd
yes to	akclgcid
showed	bdcvdTebfdgYhQ
of all	aacmhk
# papers	aXcqjd
session	aubUdkeWfngZhdiUjY
<s> those	aYcqfd
those who	adfdgl
stairs	albUcpdseoflgXhTjX
the stairs	ajckfcjd
other week	cl
back #	akjd
jobcentre	aZdpjd
the jobcentre	aZdpjd
jobce*	aadpjd
turning	aYcbelfkiljP
turni*	dl
its the	abdjgdim
cut off	acdl
off for	djfd
lease ends	acdm
my team	aXdoejflgbhc
me till	dlecfkgdhd
it feels	albdejgb
perso*	adbbcMdNeTfogXhpjj
low	acbncjfkgchRiXjY
so low	abeofc
silence	aNcQdTe/fngqhjikjJ
the silence	ek
silen*	abeo
jealous	aBbjdae/fOgohsi6jR
jealo*	acekgdhbil
read all	abflil
sending	aobRcXdjfngUimjk
sendi*	fl
km	aobbcdddeafwgZhQiVjb
# km	aacZdkebfphb
took me	adfngc
trial	cddceWgXhcip
there in	aabncbgmhd
a head	adgnhd
garde*	akbbccddecfagmhYidjj
things	aPbmcRdjeafbgshVijjX
come	bIeZfPhWiUjd
come to	bdcbek
ask twice	ccgphd
brand	ancndPeVfUgkhkikjm
so much	accbdlecid
fate	aNcTdpfXgxhkinjU
letter came	acgm
came on	acgm
a full	gmidjb
the chair	bddkhjic
chair of	akhjic
me from	hlic
cc	aqbjgahYibjd
faculty	azbbcldaeKfcgLhvijjY
facul*	arcaeZfagdhjjd
me in	aZbncZfjgYhoidjc
we're #	abcdfchn
vote	aXbcdVeUfZgZh5icjR
girl from	accjimjd
gather	aabWeMfqgdhrirjT
i gather	hbim
dean	akbTcpeSfQgQi0
the dean	abdmgdhaio
stuff	aPbocjdaekfXhaitjO
<s> everyone	abblhd
everyone says	gj
is when	ij
when they	ij
maybe the	adgdhl
foreigners	aabXccfagYix
people say	ij
speaks	aabrccdOecfZgnha
speaks of	jj
funds	bUccdyeHfagNhwjr
them at	fbjj
he wrote	jk
that he	jk
my references	abbm
pesticide	atbqdjfZgSiljk
vineyard	aneQgjikjS
the vineyard	bl
viney*	ajbkjd
the german	amjd
the sheet	anbmcZhdjd
sheet was	aljd
turned up	al
i live	al
no #	atbdccdafchd
inside the	ak
parish	atbbcdeVgKhtinjY
my current	aqdZhd
me go	ardXedgd
investor	btcVeafHgmjk
the investor	bocdhcicjc
inves*	aWcXdjecfcgYhTiojp
come back	am
back at	aohd
arr	al
we're at	andd
a real	ak
visit	bFcVdneZgjhojk
ground	albkcadjfogXhViUjY
the ground	aj
water	apbYcYejfpgUib
has a	ambbdjgYhbiZjl
poetry	acblckdUeWfqgkhbiVjj
could take	ambdhd
not just	ajbcgjhd
made it	ajbd
sanct*	acdmjd
male	abbbc2dMfSgVinjW
rewrite	albmcYeSfvgjiT
licences	a0bWdmeQgXhbidjr
police	ambbdQedgJhlizjb
departments	avclddeIfjgIhpibjl
depar*	cXdbeZfbgnikjb
it without	adgk
doctor	arbVccfbgRimjY
the allergy	ak
off my	aj
can work	jj
they lost	bdckhcik
lost my	elfb
courier	aybXccddhcib
couri*	an
courier has	ak
im so	aj
ruled	awblcbdWeZfZgWjY
court ruled	apddebhd
ruled for	apddebhd
on thursday	dlec
<s> thats	akcd
they are	blcaedhdikjd
are wrong	bk
stronger	aXbjckddfYgnhciV
is stronger	bjcjgd
stronger than	bjcjgd
reviewers	abb9cmdEeXfcgYhUimjo
the reviewers	aYbnccedhcin
stuck in	aZbsdaib
s	ambkfbicjd
# s	ajblcdfcid
lacks	adb8cjdUeNfOgmiX
students who	adclejfd
lad	aKbnc2dcepfVguiljS
chose	aabaczdXeEfYgahoiq
they chose	aZcp
season	acbTcrdlebfmgshQiTjW
<s> another	ajclfc
candles	aYbMcje2fujX
candl*	acclelfa
# each	clfb
the fellow	abbccoid
and nothing	aabdckfnic
in two	addmfd
rooms	abbRdmfsgOhjjZ
go on	dmedfd
dry	cXdlejfxhZiUja
bailiff	aZbdccdpedfl
baili*	aVbcccdueaflhdjd
here on	acbdcddqhdjc
was made	ejik
i thought	albbemgZ
be over	aZen
over it	aYep
pilot in	abfm
the cover	aldbfkgdid
alone	bacadkeYfohVjP
cost me	accddafq
stood	adbTcxdWgUhUitjQ
it'd be	aZbjgn
it'll	adbcdafcgqhd
turn out	acbcdbgr
seemed	aPbrcZdQekfSg3hMiqjS
soul	aTbadWeqg6hkiXjN
i happen	gdhn
happen to	gdhn
to know	akbUcYdoiajd
paid	arbOdmeKgNhjjb
paid the	bdccfjid
under the	adbbccedgmidjj
the table	hk
grand*	gbhniajd
wait till	aXgkhnib
hears	aPcadWejfdhqi4jY
give them	bkccgchl
secret	ajbPcYeTfagVhsi0jX
casting	aUcodZeKfogTirjc
casti*	bYckdZeYfogZhY
rumour	aObkcNdWeofXi/
<s> rumour	aYcdddhdirjd
size	bocvdWeWgahTiYjV
she just	cdgZin
just didnt	adbjecgain
didnt like	ecgbin
like my	aaecgbinjm
the neighbours	aacjddhdil
my age	abjm
told us	abbjidjl
quotes	arbYdUeSgUhcilj8
strike	albdcSdpecgjhYijjX
the c	abjl
the gas	anbcjd
safe	aocYeVfVjb
gas safe	anbcjd
number #	ccdbgn
digits	aocmfzgkhPiOja
press	arbXccdXeWfTgRhwicjp
release	a0bOcWeUhdiajp
# new	aZdmil
jobs	bXcpdveNfagahZjZ
plant	aubTcddxeUfZhWjW
the plant	dj
replaced	a7bMcleZfngLhaicjm
repla*	cm
country	bjcddcebfZgjiVjY
in on	ddhl
already the	dl
rubric	am
practice	aobocUeUgYhaibjX
two more	aocdjd
preprints	ak
confirm	atbncRdXeNfUgcimjs
the baby	addm
a registered	ak
since monday	an
references the	ajjd
the third	dj
answered	ajbdcTdTeYfmhWjl
extension	a3bWcXdteIgahXibjn
committed	aabncbedfbjY
<s> his	alddjd
secretary	aobQcaeOfTgRhvimjs
secre*	albYcZdYeYfbgZhnijjZ
he'd	alddjd
min on	alddjd
their list	aj
ferry	anbQcVdbedfwgThVit
the ferry	adfn
winter	aXbQcndwfugahXjY
in winter	bjgdik
ad says	bngdjb
driving licence	aabcjo
required	a6eBfpgUhZiK
we took	alfd
took out	amcd
i won	ak
won the	ajclgd
gap in	cddlgd
# was	ascdddgc
parental	avbmcaeYfRgahoiUjp
parental leave	amdd
leave it	aled
it looks	aj
unemp*	aj
leaves	bOcddxfcgdhdja
piano	arbYckdafsgbhPiSjc
the piano	ddeohd
the water	hk
repai*	fj
open again	adddgm
again since	ecfm
by me	bj
it should	aojd
should be	bbgchkikjc
cm	a0bYcndcfpgbhTiV
fee	axbYcadveDgXjm
my employer	aldd
covers it	al
listening	aWbucZdLfniljd
liste*	blcd
# !	bdcdeZfo
not me	ateYgd
system	a1bodZeTfYgThdiajb
unjust	aJb/cMexfVgjhm
quality	asb8dVeJfZgbhWiMjm
this manuscript	acbjhc
interviewer	aZbrcZdWfaix
the interviewer	blcb
was out	aZbncbimjc
it all	blcb
backwards	b3cTenfmgkhQiRjd
backw*	acbpcajd
got hired	aWcq
<s> at	aZbccmekgd
spell	adbZcadlekf0gjhSiWjb
the choir	adclfdhcij
and two	bddbgcik
mood:comparison	aabbckfchmiYjb
flat they	dj
goes to	idjl
someone with	idjl
with less	accn
my hours	aYcjdnfb
it's the	ccdjeZhcjd
before my	abdoekgd
body	gUhjibjZ
shuts	akbQcWd7ezhZjQ
loan	awbQcUd/eGgThbibjn
the loan	accddn
paint*	aZemfdgahn
since then	ddemga
mad	aWcZdde5fQgqiujO
name in	aZemhk
calendar	akbVckeWfygchcja
calen*	adddfjjm
this tender	ddfn
because of	accdfngjhdjd
sanded	dcfo
i sanded	dcfo
sample was	aXbkfl
convinced	aObpcSdXeXfGgzhli2jb
made for	adbccdgmik
for each	adbbclfdglhd
each other	cbgm
me and	bbglhdjl
and that	bcccfdgrhdjb
harder	aSbmcmdleWgrhZidjW
harder than	acbdcj
than anyone	cdgm
ever	abbYdOfcg4hRjN
ever had	cbgoic
now and	abdbgpjd
gives	cddWeMfQgqhdiYjo
hope	aTbccSdkeYfTg+hljW
any	cjdZeWfQgUiXjd
any time	fdgahm
patient	accUecfkhmiWjX
my patient	aaddho
name them	abhn
column	arbYcYdUeXfagchmiljd
recording	asbadaeNfsgchZib
a recording	aYbmhk
call #	achk
careful	aXb0cRdWecfcgjiUjl
caref*	aZekgbhl
uber	aPbdddeqfZgmhqinjZ
and says	bcgchdin
reject	aUbycVdaeRfXgchtip
purpose	btcOdZeNgbidjq
purpo*	abbcgchdiljm
suspect	adcbdXeVfPgWhbi/jb
i suspect	acedip
suspe*	anccdbecgdhbinjc
lobby	aYbYdaeXfWgTh3i1jT
linkedin	abbdcrdceafbgahjjd
on linkedin	adcl
linke*	abbdcrdceafbgahjjd
scope	akbxcadZeQfaglhZiRj4
of scope	abbccljj
gave them	aXjq
# an	aYdmfbjm
hour	albXcVdaf6gjhQicjY
an hour	ccddgljl
incl	apbZcZhbic
i mentioned	aaecjq
the youth	aajm
in paragraph	aXbkjm
paragraph #	aXbkjm
he said	bccbengbhcidjj
overall	apbpcmeRfagmhTiOjm
overa*	aj
# they	cdjn
is only	aZdp
fig	anbkcZdmejfWhmjZ
<s> fig	ak
fig #	amcd
marker	aybmdWfYgdhViZ
one the	aj
s #	ao
<s> mine	alcd
has never	adblcj
been online	alcd
%	apbocOdbeRfOhQirjY
# %	aobocPdceRfOhQirjZ
% in	akdd
gross	ajblcldteXfThaiV
net	aybYdlebfXgZhTiVjk
grants	awbRcodxeBgViWjp
call the	bbcdho
now it's	gl
checkable:3	a3bOcNdNePfZgQiR
joint	a0bScWeMgbhpiTju
the joint	al
with another	ak
the statement	bcgojd
includes	aybTcldceBgRhkiajr
others	bbcmdZedfcgThZim
fact	aVbucXdXeafQhcil
tariff	atbjdueRfbgXhdiTjv
starts on	akdd
lists	aqbYcqdVeCfjgNhjjy
extra	aqbUcVdkeKf7gXhUiPjZ
since wednesday	aj
the three	aoddjd
are my	aZbbcbdcgthajd
but my	ak
five weeks	aj
the dog	am
listing	a4bScbeIfcgShciYj6
listi*	gdjn
belongs to	arbcja
b which	akjd
residents	bXccdcgWhkiujY
i am	ancXdaechbidjl
service	a9bQcbdUeOfagOhmiajk
am the	aj
one with	aobdcdhcik
with one	bccjecidjn
missed	a1cZfmhGiVjW
missed the	anbd
the test	bkfdgk
bibliography	a1bmcldZeKgZhZiPjz
bibli*	am
the paper	bk
paper is	bjdd
is from	apbdjd
pilot the	am
main	atbacodQeKgMhjicjZ
is table	aj
# which	fj
distinction	alb1codKeZfRgjhbiU
disti*	cbfohdjd
the french	al
sorry	aSblcMe3fRgqjd
english	aqbYdKeVfrgRhWiZ
engli*	bYcbddelfogbhZjj
paper they	al
is called	ak
casier	am
it since	am
since friday	aj
was cut	amgd
bottom	codrhUiWjU
the bottom	ak
shoes	bScpdpekgUhZja
measured	awbyckdNedfsgkhJiJ
measu*	anbdccddfk
measured #	aj
the clinic	aldd
counter	brcadTeTgbhmijjk
the lift	acdchlik
went there	al
register	a7bYdXeOgVhjiUjb
sample size	ck
size on	ak
poster	bScvdaedfcgWi2jd
tonnes	atbRdteXfxgXhPib
grandfather	bOfXgchnipjW
rights	apblccdceXfOgYhrib
cite	b6dPeLfPgNhjitjv
against us	alddjc
lapsed	aybScWdjevfvhZjS
lapsed in	andd
cert is	ak
clause #	aj
draft	aobcckddeEfdgThdimjo
version	a5bddNeQfogVhRiZ
versi*	awcUdYebgahXiajW
doesn't	cceZfdglhaja
doesn*	cceZfdglhaja
the radio	ao
minute	aubmcUdcfthSiPjY
# minute	aj
given	aqbXdWeNfWgXhbiRjy
thous*	adcddkfk
somebody	aXbacWfSgohYi4jM
read #	anid
they found	ajcd
fail	acbucXdreSfWgniYjT
it's a	ambmcdfcgb
op	aocddneXfVgNijjb
co op	aj
one they	adcl
they listed	amhdjc
a student	ibjm
any more	bbcbdjhd
settled	aqbUdjeWfkgXhXiljU
march so	acgl
load	avcddoeXgbhQiQjm
the hall	abclflhaid
the play	ak
taken	aubZcaeUgRhTiW
taken out	aj
is an	bj
organ*	aqcdfd
harve*	ak
conve*	an
asking for	aj
it's in	bj
handover	ambUcXdkeafmgshpiajc
protocol	a3bccTeUgaiPjs
refused	arbSdbeQfYgOhniljl
refus*	aZbqclddecfahdidjc
basic	atbueHfogZhaiHjp
in total	ck
hold the	amckfcha
institute	aycsdceNfYgWhdia
insti*	albkcdhd
has signed	akjd
the review	acbjdlhdjd
chapter #	bj
# there	ak
they took	aUbdcohmid
forty	bUcodZedf2hWijjR
times and	elfZ
each time	cdelgc
time it	ekfd
trade	ambXdjeTfTgWho
the trade	bcekgchjjd
touched	aUbkccdZe/frgkhPiZjU
touch*	aZddeo
th of	aadbeo
of november	aadbeo
line i	bZcjekgbil
honestly i	akgc
suit	aYbVcpdbebfcgShjinjm
the train	elgbik
sitting	aWbUdjepgTiwjM
am sitting	acdkekhc
sitti*	acdkekhc
kitchen	apbTdmebfmgVhjikjP
the kitchen	ccejhj
kitch*	amcbddfb
couldn't	abbdcjelic
i couldn't	em
tell her	dcejhk
# one	aYbcdpel
does not	aUbdepgdhcjo
folder	apbbcbekfbgchjiY
folder #	adem
# photos	elfd
photos i	adem
admit	aQbscYdXemfQgjhkirjX
i admit	ek
wrong that	bdccen
my students	ek
knew	aZccdWedfQgdhci1jY
me i	ajblccdcgb
know how	bcem
say it	clemgbid
in english	bdemgd
how it	adgdhm
had already	aden
mother	aWbCcadnepgYijjZ
my mother	abfl
had to	aUcadcesfpgchbid
to ring	dcekhj
awful	aEbycUe6fjguhYjQ
behind the	elfdjd
<s> since	apdaejfchcib
second line	aYengbjn
hasn't	acengb
and hasn't	acengb
up since	aZelgj
absol*	aabmejgd
already picked	ek
picked their	ek
their rooms	abekhj
cannot	aSbzcSdoeafLgkhbiXjY
it is	aUdmfbgmhZiX
seeing	aWbbcYdaevfXhcisjb
opens	aobHcadlejfahlijjS
every day	aZccenfcgbhmid
on me	aUbcdjeofYgkhYid
me since	acem
auditor	ajbjcmeRfYgRhwinjc
accounts	akbZccdneLgNhlinjl
provi*	bacbdceYfkgYhbirjb
over my	amdd
my late	accmgnhcidjb
father's	gj
late father's	gj
fathe*	gj
to give	ajbjhc
four years	adbj
driver that	il
point	amb5cXdWeUfUgchMiUjW
capacity	aqbkcadjePhciUjk
capac*	fdjn
free from	aj
munic*	arcdhaib
ground floor	dl
sage	ateYfagdhnij
sage #	aj
fair to	bl
to send	daho
pilots	aueUfcgZhZijjj
have now	aj
annual	bScmdpeOfrgchliXjc
we lost	cmda
elect*	anbldbgdhc
ourselves	aRbtcUdbfngsiaja
ourse*	anbcdZflhd
rehearsal	akbQdseaf2hZjV
again the	aj
the deadline	adbcgkik
ten	atbWcvdUeJfugXhSiYjW
portal	axdaeafRgdikjl
repli*	albZcaddedhaiZjo
policy	bscXeKfPgWhpjp
my residence	addj
so i'm	gl
lacked	asbwdUeMfbgdhZiY
i lacked	ak
was none	ak
standing	abbkdVgVhnikjX
stand*	aZbqcYdbeafdgmhViajk
bar	apbYcqdSeYfUgNhvimjM
the bar	ajcbhdil
in lisbon	al
withdrew	a7bGcZdnflgVib
withd*	ajgdhmjZ
his objection	al
novel*	acbl
ceiling	acbZdrflgVhVimjj
their ceiling	aajo
ceili*	aajo
of may	akdd
a project	aacn
disse*	asbjcadbebfdhcic
corrections	aqbndoeSfjgThd
a reference	amjd
very	aZb0cUdSeafZgphZiPjd
we do	ak
pieces	dWeXf9gWhTiZjb
pieces from	aj
from now	ak
on it	bYdnja
they ask	ak
ask for	andd
they will	amblhZjX
no is	aabmdljb
inspector	avbZeLfXgEhsitjm
regression	b4ckdafogmhQiRjm
regre*	aabZccfbgthXjc
outli*	aj
played	bYcrdSeZhWiWjc
church	bacaddecgRhtiojX
hall for	adfmhc
falls	aobadofYhXjY
i finished	ak
gave the	acckdcfbhojc
the rights	am
back to	ak
st so	aj
so it's	bdcl
need somebody	bbcddkgmid
somebody who	aocdhdib
catal*	fmjb
in an	aoedjd
an email	aoedjd
server	aybacddjeVgciXjj
frankfurt	a0bTgYhVia
frank*	bcelgd
eu	bQckdseBfUgJhoiSjr
up the	dkecfZgahcil
fundraising	doeNfogbhpjd
fundr*	ak
version #	alfd
# it	dlgcjc
item	atdaeOfbgXidjm
# on	apbb
reader	acb3cddOeafY
sugge*	gkjd
herself	bQckdbfmhdikjb
herse*	aljd
blurb	ancdjd
talk to	ak
vendor	akblcleVfUgXhmi2
the vendor	al
master's	aj
an office	aj
office #	dlhc
metres	anckdcfzgdhJiZjX
# metres	fn
lifted	a5bPcTdkeoflhPiU
that's what	aZcbemgcjo
blank	albjcjedgWhaijjX
upload	aucZdZeVfogkibjj
mb	atbUccdletfngkhaiU
were at	aYfkhn
numbered	asbZcqdWebfzgNhV
euros in	acddfl
separate	arbYdaeMf1gKhkidjk
the model	aZcafsgd
went on	adfl
case	aYbscSdUeVfVgUhVisjm
case study	aZblfl
three of	acbdfkik
of us	aabbckdkfkid
stayed	albQcdftgZhVijjR
hours to	aadjfk
to make	aabkddfkgc
with them	acbdgnhc
costumes	aXbacxdVeUfxgZij
took us	fk
questions	aVbscUdYeQgZiljl
even the	ambcccfmicjd
silly	aLbzdYerflgphSijjS
<s> after	ajebfj
three times	adcZfmgnhdib
week i	adfj
and wrote	adfn
put #	fmjc
knowledge	bycbdTeIfcgkiWjn
knowl*	bcfmgljc
many	aSbZdSeafxgRhZjc
so many	aYbcfrhdjd
english is	aZbcfphdjd
eight	bOcseSf/gUhPicjX
months i	adfl
politely	acbccddQepfnhdjl
polit*	aocdedia
on foot	adfk
filled	aWbRckdXepf2gUhciujR
i filled	acfl
filled in	fl
six years	alfc
isn't	brdjedfagchaiZjc
it isn't	bjdmid
the application	adfjgdjl
because i	atbaecgdjc
priva*	apbc
i kept	ak
kept the	ak
mothe*	bdhdim
never put	aj
put it	am
machine in	ambmcbhcjc
<s> before	dj
years i	bdfk
i never	algj
tours	aobJeNfzhdibjp
that out	bk
to keep	fkgd
was no	ambc
# flat	aoddfb
# no	awbcdUedfZhd
supply	awcYdteMgXhbidjo
supply their	am
two books	al
hospitals	atbYcddsedfngPjb
that same	apibjb
standard	a8bqcrdMeOfkgQhRiOjo
line in	aj
was just	anbd
i've had	ak
fatig*	bpedic
coached	akbXctdUeXfrgXhZij
for nine	dk
at a	ik
# didn't	aj
didn't know	aj
cook	albZcWePfmgZim
it would	aabacddoejfchdic
built the	acfn
intranet	al
the intranet	al
intra*	al
right now	bj
the archive	ajcZeofbhbikjZ
swap	asbUdveNgahc
could offer	fj
year of	dkgc
statistics	apbmcrdbeOgQhVibjk
the transcript	aj
methods	atb2daeFflgWhZiWjm
metho*	adbrcbddgdhZibja
i left	anedfd
run a	ajcjfd
rota	alfd
i didn't	apecgdjb
deputy	avbRckdbeLfNgNh1iwjq
gdansk	albUcddveqgmiajQ
in gdansk	ak
at their	ccddfngdjc
subsi*	accl
it had	acbm
they'd want	aqbdgchd
want to	asbpcddVedgWhViZjj
this post	bl
red	bKctdlelfbgbhZjU
the red	an
cross	arbVdZgaiX
red cross	ak
safety	axbjcdeUfTgRhcidjn
reasons	anbvcNeWfOgbhcjr
reaso*	blfdjc
chef	bYcpddeBfLhXi/jK
we didn't	bj
under my	aj
visit*	cadbedfphd
instr*	aodc
pass	a8bdcjdUePfbgZhViSjV
i hold	amfc
wrote only	fljc
exact	asbscaddeJfdhXia
stain*	anjc
until the	aadoec
contract in	aj
the man	ckgc
man they	ckgc
seen the	aZcjgm
them were	il
a poem	accm
admitted	ambZdcedfYgUhTio
admit*	accphdidjd
she can't	cl
can't tell	adcohc
cell	albWcjdjedgajd
from an	cl
yard	anbYckedfrgUhRjN
chosen	adbdc6dPeDfcgXhjicjd
the chosen	aXbbcthcicjd
had an	ambackeb
fewer	aabacudleVftgXhUidjd
publications	aubjcndOeMfagNhkj1
k to	accm
saves	ajbZctduebfngohMiUjV
lives	aNbYdnfkgkhbjS
he got	aaco
are on	acck
tempo*	bcgmhcidjc
next to	cnhc
none of	albchc
could hold	adbmclgdhc
the top	aZckhcjn
backed	bUcvdaePgShoiqjl
year was	adck
bullet	abbpcsdcesfogWhPinjV
aloud	aSbZcbdUfkgniwjk
with three	abco
i would	adbccpdXeafZgrhQiZjj
would put	adcpgZhd
joiner	cqgZhZ
any day	cpgZhZ
allotment	aldreQfogWhmiZ
the allotment	adcjhk
allot*	adcjhk
they published	aabdcp
published a	aacn
comma	aafl
mess	aJdtepfagahmiwjK
# so	cldjfchd
ours is	accndd
to that	aYcoddgk
beat	aYc2dbelglhYiYjN
behind me	aabngd
sold #	adcm
looked up	cj
linkedin #	abhm
months of	bkdbgk
of experience	ajfdjj
cats	bWcnekhcijjP
# cats	acij
cannot judge	adbnhdid
judge a	adbnhdid
that is	anbjcZfkgdhbid
is all	blhc
# out	bm
originality	aTb/cldQedfXg2hTiQ
origi*	bocdddedfdgZhcidjj
please	aZbccZdleYfUgkhm
<s> with	aUbndcfdgjhm
hardly	aXb5dMfUgkhSipjM
told i'm	boccgd
junior	awcvdbeLfQgOhdibjX
simply	aYbscddYebfOgdijjb
did not	bj
obvio*	acbofbhcidjd
without an	bm
you can	dk
smell	aUbqcYdWe7fbgpinjO
exactly the	bljd
post was	aXbjcn
written	apccdUeMfmgShaiXjw
was written	acbkjl
writt*	bkjj
written for	bl
otherwise	aSb2cUeZfZhaic
other*	aabmjj
rank	amc6dYeRfOgTiY
slow	aTbxcUdmfngmhUiVja
are just	bmcd
imagi*	aYbjcbdceXfqhXjb
an offer	abbjck
it backwards	bl
the manuscript	aabn
least a	aZbrccfc
reading	akbodUeWfjgbhViY
second reading	aZbmfdgk
readi*	abbmcdfdgk
overqualified	bngb
overq*	bngb
anything and	algd
it under	bj
how can	aYbrdcelgbhb
can they	acbnddelgchd
regions	alblcndaeUgchmiPjo
badly	bjdqeufmgUhSibjX
is badly	bjgd
shall	aZcUdpeSfWglh0iUjX
i shall	hj
maintain	bwcVddeGgmhoiP
maint*	asblcYdYeYfXgUhViY
maintain that	acbmjd
lazy	aRb9cdetfdhcidjP
<s> you	flgjid
a ten	bj
chat	abbVdMejfagSh1ik
point #	aj
they give	bk
give it	aYcmdcgmhd
in at	adbohc
the very	acbnecfmgdhc
very least	adfmhc
pension	anbTccd/eNfXgPhm
the pension	acdk
pensi*	bccZdmeofZgchaibjc
pension is	acdk
i must	addoga
stay	bQcSdreSgojZ
has to	aWdjfjgl
<s> head	addl
from our	dl
branch	azbZeRfUgNhliojc
quarter and	dj
for two	cddofa
ends on	dlja
want it	bacddlglhc
paper from	aYdm
from me	aadmgj
<s> four	dlfc
us in	ccdlfc
in one	cjdlfc
week #	aj
is this	aZbldmga
mill	bXcdd2eUgThcixjV
run out	dk
<s> must	abdnhd
be out	dj
of june	dj
renov*	dj
need #	imjb
or the	aYdkgn
i sold	dk
since august	dkfd
a signed	acdk
closes	aobLcad6ejhZicjU
quarter closes	aadm
thousand	aRbOckecf5haipjT
i want	bkcdha
her to	aj
see me	dj
doctors	akbccadnebgUiljZ
docto*	eofbgchdibja
if nobody	aZbn
to fill	abdjfk
dates	aubSdkeGfrgZhY
tour	bPeYftgjhUiZ
need an	abdn
the court	amdjebhc
was our	aZdmgkjc
staff	ambPdseIfYgIhtio
reference number	dnjb
or they	aZbldmgdjd
<s> all	aVdmfkhc
# says	asbcidjb
we cite	ambc
our #	am
references are	ajblja
later	a2bIcjdZeWfpgPhXic
compared	bjc1daedfrgZhKiU
v	aqcdddfd
v #	ancd
the minutes	aj
apart*	amcd
references and	anjc
sprea*	amcd
adds	arbacZddeVfVgjhcjv
f	ancc
and not	ajbjcb
they answered	fdjm
the blue	al
is with	bchkjd
evalu*	ambpccdZeYfcgbhbidja
receipt	a5bRcWdneRgXicjm
the receipt	al
recei*	alckddhbjd
receipt of	al
according	aobddYeIfWgLiojv
<s> according	cdfahdiljm
accor*	cdfahdiljm
according to	cdfahdiljm
transfer	azbYcSdpeMfkgXhliY
noted	aubddLeHfPgZhaikj8
the courier	aj
judged the	aj
full size	aj
bass	avbUdaeUgbhajj
section	a5dUeUfdgIhYidjn
secti*	jj
a zero	aj
rules	asbmcYdYeMfdgVhjjl
proof	albvdaePfSgjhWikjd
proof of	aj
council tax	ak
sheet #	an
with that	ambkcahd
father	abbNccfYgchuiojV
my father	cchl
he's	akedfdhlib
names	a3bRcldQePfWgPhmin
have never	gk
a thing	bZgbhn
mine in	ck
the flood	hk
redrawn	anbjcmdXedf3gWhZiXjl
redra*	cdfngdhdjd
and we're	ak
submitted	a4bSdceBfngNidjz
i ticked	ebjn
irish	ambUdSeUfjgbhnikjY
citiz*	ak
original	ayckdVeJfrgOhZ
the original	ak
motorbike	aobacteofmgXhSisjZ
motor*	ak
our product	alcjgdjc
setti*	akbXccdZenfmgbhZidja
d #	anfd
a quiet	abbbgm
that this	adbdgnhd
am #	aqbbcbdkeWfWgkhZidjZ
# but	adgm
they'd see	bdedglhd
room i	gl
she liked	gl
liked us	gl
be the	adgphbib
loyal	aNbdckdKfcgmh3itjW
employee	aqbYdneKfPgThmi1
to them	aYddfchbjp
as my	gk
professor	audYeRfQgW
profe*	arbpcVdXeYfbhViXjb
much to	bk
sing	ambOdcebgthmiXja
gardening	dmePgrhaiZjk
of gardening	abfcgnhcjl
for us	badkecfcgnib
<s> we'd	achl
we'd be	gl
the number	abdbgo
everywhere	aJbdcbdOexfZgvhbiyjR
this month	dYgm
my hand	gk
quite	aVb0dRedfYgvhWiYja
long	abbbcddaebgphaicjb
that must	bZclgk
improve	bmcadoeNflgrhaiIjp
impro*	bdgmhd
knock	ecfrguhSiYjU
to knock	bdeZgn
does it	eago
is what	akbadcgmhd
born	ajbMcldbeafNgnhciljc
was born	adbbgn
surely	aObmccdbfLg+haikjN
begin*	akdbgmid
haha	abbddbedgthdiaja
picture	csdWeSfQgohY
minds	aIbzcYdXemfZg1iojQ
their minds	ajbbgnhc
olives	acbddpfjgphdjW
make up	bdgmhd
retire	aVbVcVdreVhbiujZ
i retire	bldc
so there's	anhc
feel we	adgl
we could	ac
could do	aobbhdjc
together	bOeRfrhriTjW
toget*	ajcafchm
so i'd	adgm
i'd send	adgm
send it	aadZglho
left in	aZdqedib
closing the	aZdofd
a gap	dlgd
were told	bdjl
told at	ikjd
resubmit	ak
to resubmit	ak
contractor	ancodyeHfVgSixja
admin*	bacadcedfdgchoic
gazette	a3bWcYdaebfagbhoiYjm
gazet*	aj
become	bdckdYedfMgjhoiljW
group as	ak
back the	dj
director's	ddhlic
the director's	ddhlic
pa	a9bRcZdmeWfTgThpiZ
in week	aodd
out for	addl
illness	ajcOdsesgjhaiY
noon	axbNcYdpfqgbjT
the magazine	gk
a prose	aj
had only	al
automatic	azbbckdXeYfngVhbij
autom*	adbdddekgchbjm
says i'm	gmid
a small	adgm
window	bXekfohQiqjS
are looking	an
stall*	aocddd
the shop	am
he told	apgcjc
to come	aogd
the hand	em
my table	cdebho
june #	al
# jobs	ajck
jobs in	ajck
wasn't	al
<s> letter	amjc
appea*	ak
proper	aybmcYeLfjgXiMjj
a proper	algd
a place	bmfd
house and	ak
from there	am
the book	bdgmhcjd
ok from	ak
and one	aj
a last	ak
last minute	ak
snow	ambQdkeofqhWid
year's	bcjl
candidates	aXbcc4dXeHfcgVhqijjc
same test	adck
minister	adbScbdleWfUgYhzjq
producers	ajckdkeKfRgahkiq
may now	aZbo
bond	aqbacjdqeUfVhZ
for spring	aogd
at noon	al
chairman	ambMcYeSfJgUh+irjq
the chairman	bdcbgdhmik
chair*	bdcbgdhmik
ear	aWbjeqgkhliTjT
an ear	aahn
writing to	aj
# readers	hk
them every	abfcgdhlij
solic*	bbcbddfdhliZjo
opinion	acb5cddIeSfSgdhqiajj
opini*	adhmjd
that they're	bchmjd
they're on	bchm
tell the	ecgbil
my family	hj
to leave	aZemhk
what he	hl
he did	algbhk
mobile	arbQckdXeVfdgVhnjv
mobile number	aagcho
now they	achn
return	acbGcRdseYgkhqiXja
return the	aZbbcbenhn
i keep	bdecgmid
runs the	hk
canteen	aobNcmdpedfkgJhzirjW
the canteen	acddgdhp
cante*	acddgdhp
cancel	arbWcNdyeZflgahriUjr
cancel the	ajhk
trained	bcc6dTeIgWjY
i trained	abclhl
boy	aXbPcmdZeofbgZi0jQ
my son	aVcddjhm
customer	acbncYeQfWgchnjj
valley	bbcldaeXfYhoiojW
the valley	adhl
downloads and	hk
and an	hk
episode	aabcdjfpgaijjb
episo*	aaccfjhn
writes	bdcZdXeVfXgkhkjp
itself	adbrcZdYeafbgdhricjS
is mine	bdcdhm
them know	abhkil
a judge	bjhk
conta*	bVcadXfXglhriXjZ
ladder	apcpdreWfbgRhbja
so they'd	cdgchm
always put	aYbcdkgbho
father and	abhm
the file	adhmjb
monthly	atbXcjdpeGfqgSicjj
month*	aldd
said #	fj
repeat	adcUdkelfngrhcibjW
percent we	abdn
the deposit	an
heat	ajbkcadleofqglhXiWjW
network	audZeRfXgWhkinjk
netwo*	al
the trial	ajgcjm
months the	bj
have put	am
put us	ak
tüv	arbcddhd
us is	albd
in february	al
month ever	ak
exhibition	aubXcjddeUfnhZiajc
that's #	ak
delivery	a7bXeQfsgahNiUjq
delivery is	amdb
source	apbpcWdWeLfRgVhjipjq
taken up	ak
# when	ak
letters that	ak
buy	apbcdleJfUgYjn
other half	ascYdbfc
ended with	arcZhb
energy	akbldmeRfVgjiUjn
meter	apbjckdcfqhQjV
plot	aVbxcbdXeWgZit
weighed	albncaddgZhRjj
weigh*	cdfl
reten*	aXbdcudbedfZhdjd
th #	akdd
kg	a5bYcldcecfmgZhViTjd
# kg	arcdhdid
pair	anbScydZeXfpgahRja
corri*	arbZcZdcedfcgchdijjZ
said they'd	adimjc
decided	aobScWeJfagRhjio
advert	bdcddUelftgahaixjq
the advert	aZbjimjd
wants only	acbZjo
opened the	el
parcels	aobPcZfugUikjo
parce*	acdmhcil
stands	akbbdZeVfTgXhViojc
automatically	avbYcceXflgdhZia
mine has	cdij
away	bWcaemgWhVjV
row	bTdqgdhViqjL
between	aRbadZedfqgcjd
betwe*	aWio
partners	bZdkeGfHhwinjo
to ask	bmdchZik
ask #	bdhdim
our recipe	gcimjd
are a	edil
a cousin	ik
files	arbVcbeUfkgPin
seems the	ik
can't stand	ekgdik
scien*	ik
tenders	anbMdqeXfrgQinjo
tende*	aZbmcdfdgchdinjb
is her	cdhdil
they hire	aYddiq
hire in	aZckfdim
presu*	aVbcdcecfkhbim
<s> from	im
i hear	abhcip
hear that	adim
in town	ik
who knows	bdcjik
she was	akecgcij
barbe*	hcin
dice	abbncYdWeIfNhmiljl
there'll	abio
there'll be	abio
notary	apbjecfcgRhuisjQ
attempt	abbqcbddeXfjiljW
examiner	awbqddeLfXgPhoiqja
exami*	ajbjed
letter as	akjd
# b	apjc
proud	aLbocddOesfNg5hljS
! my	aj
beeke*	amhd
# after	cjfd
remark	abbocadReqfSgchkisjr
now a	al
proce*	abbmcddZedfjgahdibjo
has come	apbc
# course	aXgp
me for	aZbkcjddgdhk
test #	accl
children	aTbTckdmgThkik
for children	aajn
# hr	al
habilitation	al
habil*	al
the faculty	amcd
march #	aodb
science	asbscsdaeNfXgahbiZjd
grade #	aj
oboe	atbdcddkebfsgbhYiSjj
covering	akbYckeXfzgLhZiajq
cover*	jk
led	ambWcpdWeafbgVhj
have led	gdjk
teams	ajbjcpdXeMgUhb
of up	acjl
is too	adbbjo
wrote them	acjj
them that	jk
first page	aajm
say that	bcgjicjm
is final	bZjn
final and	bZjn
our offer	abjn
maintenance	a0bXcYdyeIfjgOhYiTjr
the email	acjm
deals	aabadveOfbgbhbijjk
synopsis	aabqdbeZfugdhViajy
synop*	abclhdidjl
young*	gdidjn
report says	acbj
incremental	aZb2cWdneRfkgvhaiPjt
incre*	jj
repeated	abcRdXfxgbhZiUj3
repea*	adedjo
repeated it	edjl
series	bZcleZfugahTiWjm
brand*	aocadcfWgbhdjl
informed	aacPdSeUfVgVhqimj5
infor*	aqdXebfVgchXiajn
us that	acbcjo
that our	aYjq
sent the	abjl
reference from	acjl
statement of	adgdjm
says i	ebfjibjn
work on	aafdjm
in section	adjk
section #	jk
# that	adbZcnjj
employees	bVdteSfWgNhmiu
# employees	abdkjk
they cover	aZjo
replied	aZcNdUecfTgshYj1
he replied	ccgkicjl
explained that	acjl
said it	aXgojj
would take	acgmjj
take #	bdddjj
that in	jj
all in	al
i'd take	aofdjc
take it	akdkfdgdjc
budget they	amjc
spoke	aobXccdNeZgOirjp
can pay	al
pay six	al
six months	aodcfd
months up	amdd
selling	bVeWhbiq
selli*	adgl
notar*	bXcZdZebfmgchnid
hotel	awbOddebfcgUhjiujY
their #	al
we would	al
the short	ak
could be	ajcdddgdhdim
aim	aqbpcReEfYgqhkicjo
aim #	amcd
reque*	ak
k and	akddhd
two years	acjm
second half	akcd
i ask	acbdcbdkfngkhd
only for	am
more i	akddej
their payment	ajbdhain
voted	aubccmdXeOfbgXhljV
they may	fk
may have	fk
ones i	ajbj
parent	aqbXcZdmeafOgahril
gives the	ancdhd
perfo*	ak
agreed with	al
my tutor	al
part time	addnfc
fulltime	an
fullt*	an
cousin so	aj
ready	ambScUeOgribjX
ready to	albddb
the quote	ak
only have	dbhn
they'd only	aj
permits	a5bVdreGgWhZ
need no	aoddgc
ten minutes	apbdddeb
minutes from	akdc
album	avbPcjdbeafjgohUiS
training	a3bbdmeEgUhaiXjj
have read	adfl
imagine	aBbucWdXekfmgrhaixjO
carefully	adbtcadQeRf3gahbiZjl
suppliers	ajbcdpeLfbgWhjijjj
two full	fl
rehearsed	aWdReZf/haib
garage	acbVdsedftgVhYiyjL
we've been	adcdekfk
tenants on	acckfj
years and	alcddagd
truly	aKb0dVedfbg1jP
only to	abfm
be ready	acfm
ready for	aafm
i spent	aYbkfjgkhc
recordings	avbXdUeSfwgahUicjl
september i	aXdcfngl
help	aYbUcYdkeKfjgnhqia
to help	aadbfngj
it took	acfogc
to find	adfmgc
all the	ajdbecfkhd
jam	bUfrhmiojU
the jam	ddedfl
mother and	acddebflgcjm
eyes	aUbYccdZezfjgqjU
maps	azbldLeJfzgUhSiZjz
referees	aWbvdVeZfjgOhpiv
remin*	fkgd
pocket	akbWcpdjedfngaidjb
own pocket	adfl
each of	aacmfkhc
department	aseJfWgHhpij
au	aWbNcbedfMh/iK
set the	bk
then i	gk
for good	al
posted	a/bMdYeVgRhRjq
malta	atbHcVenfmiQjj
we go	amcc
reserve	aybdcXdjeGfQgSijjv
the reserve	jl
reser*	acbdil
exerc*	cdfjgj
we close	al
resta*	aXckfpgd
# august	aj
that i'm	ajjk
i'm at	am
dispo*	bdccdcecfbgchciajr
minutes now	anbdeb
isn't a	aj
ten years	ajbj
valid*	ancd
old one	cdgcim
bound	akcVelgdhYicjc
opera	anbScrdUeXfjhkijjZ
fear	aUcMeyfJgoixjW
cerem*	aodd
trailer	awbNfogRhSix
got its	albd
handed	asbRckddeYfmgXhYidjX
i handed	al
handed in	ak
last day	aj
someone for	ak
are done	andc
from july	amdc
july #	amdc
is ok	ak
negative	bycadTemfXhbiUjt
negat*	arbbjd
barn	aybTcldoeagWhZipjP
the barn	al
the land	aafchp
started	a7bLcbdceXfmgQhTikjT
the district	ak
cover they	ak
is there	bk
can come	ak
the street	el
i've never	aocbelgY
as in	akccelgb
moment	aNbkcTdWexfbg/hciXjP
it i	cjid
swear	aUbccVdZepgmhwidjY
i swear	bjgd
they like	emgd
papa	albNcbdbeufcglhoja
frankly	aGb3cSdXeyfNgsik
worse than	ej
me up	cddkejgb
dull	aHbtcqdYe7fnglhaicjR
whenever	aXcVdceofYgkim
whene*	elgd
jurors	aUbrcadVebgThci2
packed	aZbYdUesfygShdiwjS
# customers	ek
tired	aLblcXdce8fcgmhdiojQ
anger	aDbkcQdde/fYgqhpikjc
haven't	ajgd
haven*	ajgd
had one	ek
th i	dlgd
air	arbVcddVejgViajp
tremble	ancdgdhd
tremb*	aqbbcdgchcjd
lit	abbUdUe/fsgdhYiljT
failure	bscPdremfYiVjY
failu*	ej
named	aqbOcvdQeSfNgThlirjm
premi*	aZbjcudXfXgXhS
leave in	em
resit	aj
envelope	arbZdcejhcidja
the envelope	ajjd
envel*	ijjd
stapl*	anjd
and was	adcm
was never	ik
delivered	arbQdaeWfzgXhViXjn
of another	adil
my german	aj
i'm free	il
sundays	albScWdoekfygdidjY
sunda*	al
are the	arbdcddbgb
# star	fk
# under	jk
the former	anhb
covered	atbTckfxgNhXic
down in	aj
positive	ajbrcadQebfYgrhViUjv
posit*	aZccflgphdjc
francs	asbUcddqfogYhXia
my new	alcd
last page	ak
was for	amjb
so #	aodb
shows the	akcd
neighbour's	akcd
the neighbour's	akcd
mine was	aj
the version	aj
version with	aj
artis*	edfchj
horse	adbac6dZecfWgdhcimjQ
the tape	aacnfdij
mails	adbMcbdSekgUhsimjp
dogs	bbcudXejfjgZhbimjP
bigger	aYbdcueYfWgohdijjb
he is	akbd
my junior	cj
anyone who	bccm
laugh	aKbdcmdUexfagzhdinjT
speakers	adbdcwdMeVgVhlijjo
have more	cl
workshop	aobacsdoeJfmgOiojX
works*	ck
she has	aZcnekgbhdicjm
they print	aZcngkjb
cs	aobWcmfVgZikjr
received	a0bJc0dYeSgLhZiXjm
received #	abcm
reception	acbZctdUfkgahljd
recep*	aWesgchdicjZ
ours has	aZco
college	atbYcuddeNfbgRjX
a plain	ck
look at	aZclgcibjc
could write	adcl
tighter	ckdjebfjgdidjo
tight*	aZbmcl
sheds	bPcodofsgZhXirjX
years ago	ck
clip	bXcydXebfohTil
clip art	aZcp
line is	ck
and goes	ck
salt	apbdcYfmgahjja
first place	aj
rotterdam	aybVfkhbicjZ
rotte*	ak
guild	ambcctddeNfYgZhyijjT
pages #	abjn
turku	aybYccdZevfqgchbiX
june the	aj
innovation	b4cjeQfPguhdiWjl
innov*	acbqcdgdhc
broad*	amhc
invited	bHcvdWeMgYhuim
invit*	clhcjd
mission	axbccRdjeKic
ordered	azbNcceVfngJhjijjm
cork	atbacrdXeafmgXid
official	a0bYccdXeOfUgMhnimjo
the official	amhdjc
enter*	cm
a solo	am
a film	al
was taken	dmecfd
joy	aSbXcSdde2g5icjb
maybe it	aagn
just a	bdedgn
their side	gj
spirit	aRbmcddQfcg/hjiZjV
remem*	aled
name so	gk
optim*	abeafdgshdibjb
curio*	aZbaedhp
say at	ccgoib
it's my	aYfdgo
am sure	bagn
sure they	ak
they would	bmcchd
know me	bdgm
ensemble	cxdSeMflgkjb
ensem*	gm
garden and	dbfbgm
possibly	abbccWdmeSfVglhZisjb
<s> possibly	abbbgn
possi*	acbacZdmedfcgn
it just	bdgl
feels like	aoba
like the	edgl
word of	adgohd
the five	bcgmhd
keep the	bdgnhd
brochure	dYeMgkhYiljx
broch*	aZbjgnhd
true	aIbzdSeXfNg5hcjY
gut	aKbycJfXg2hZiKjT
was right	acgm
can see	aXbjckglhcjd
friendly	acbcdWedgwhjiQjk
grow	bYdoeSfUgthbicjT
the perfect	gk
life	aPbZgqiYjW
wants me	bmedhdid
make #	gmhb
maybe they	bdgj
calibration	a+bycddYeTfpgchMiNjn
calib*	aobcgc
and we've	aocddd
lemma	amgd
lemma #	amgd
hole	albjdqekfmgkhNjP
a hole	aj
tag	akbYcnddeWfXgWhniYjk
# are	djjb
ethics number	am
statistician	asb0cqdXeNfRgUit
joined as	aj
survey	asbncpdUeIgThXjm
cohort	alcteSgdio
second cohort	aj
lab in	aj
century	bpcodOeWfmhZidjY
th century	adbndb
centu*	adbndb
prere*	albc
was not	akbmeaga
field	bxcsdaeRgVhYiZjY
the field	aabkhl
acces*	ak
cleared it	ak
x	asddfc
before we	aj
we only	ak
only had	al
multi*	aj
testing	a3bndYePflgbhOiV
testi*	cdfbgdhpidjc
remain	alcSdjeUfT
trieste	a3bScbdYfkgchkiWjj
tries*	algd
nobody has	bj
approval	a7bVeLfagXhkiVjn
partner	aobWckdjeIfHhvil
std	aj
witness	bjcZdUeTfUgXhriu
witne*	aocdfbhlia
report by	amfb
confl*	ajblgd
with her	bcgahjim
in december	aj
wrong in	bcgl
check*	akbmcbgdhcjc
comparison with	bj
these	aYbncddWeUgYhliUjm
mention	albacbdReWfWgXhoikjo
to mention	aaho
and they'd	aaho
they'd go	abhn
the press	cchl
fond	aGblcXdTeufdglhrij
lawye*	abdbho
letter is	abdbho
costs me	aaho
nothing to	abdbho
know the	abbdho
if that's	aZblddgchm
time i	fdhnic
was my	ddedhm
rather	aRbtcadZeWfahoiZja
the keys	addjhj
we shall	aYdkhm
see what	gahm
a group	cdhl
group with	cdhl
expats	aYccgchkipjc
listen	aJbycSdSgjhqinjV
withdraw	ambQcLdqeWgbhyiYjp
bread	aYbadqejftgdhqjQ
for less	aacZgchpic
conductor	bXdWedfcgahlirjb
the conductor	adddhlij
condu*	acddgchlim
yet	cbdPeVfZgohdicjS
conne*	bddchl
store	avbNeYgXhdisjX
android	aobackdZedfjgkhajn
andro*	aogc
en	a7bEdjeOfQgKid
en #	brdTelfZgXhniTjM
decla*	albddaecfchcidjm
interface	aub1dPeXgbhUiQjt
aa	aubZcreZfWgbhkiWjm
assoc*	akbddbfmhc
packaging	aubjeUgYhdiZjr
packa*	aj
they missed	aojd
storage	awbZcYdqeVfmgWhbjj
was moved	albc
islands	ambccXedfkiRjj
respo*	ambacWdWeWgXiXjn
we bought	aj
burnt	ajbVe3frgUhciojS
length	a0dVeYfygchJiLjl
sites	avbacbdXePfZgWimjm
i changed	amgd
the ending	angb
no one	baddflgdhdil
a beard	hdim
young	aLbXcwdWeZfUhji1jX
facebook	bNcZdWecfbgdhuiyjo
on facebook	imjc
faceb*	aabdcdddhnimjc
that you	bbglimjb
a strike	ajij
dark	aRcpdTerfqhciojU
retire and	gZim
and that's	bacbengbim
why	aRcYdYecfMgohci1jZ
trade knows	bdcl
beforehand	cKecfrhdinjk
befor*	ik
they've a	accdglik
joked	aXbXdVenfXgmhbi1
deadline was	ik
funeral	aXbHdrekfqgVhpirjW
funer*	abdlhdik
the firm	ikjd
sale	a1bMcQdweDfQgahXimjc
physio	acbZcbdbeZgahXiwja
changes his	adik
his mind	adik
wine	cldReShkiqjX
the wine	adbdil
had it	abbdckedhmikjd
repor*	acbdcbdcedfdhoiljb
of me	aledgWin
only #	akbccldagd
fake	bUckddeVfcgThbi7ja
overr*	bmgbhail
it's an	abil
tests	ascjdaeUfrgahKiSjj
the tests	abbdckil
googled	gdik
googl*	gdik
that would	amgbik
all day	aoecgd
day but	aned
arts	a0bccwdaeKfYgXhkiYjb
production	axbZdreHgYhWiZjn
while	a0bVdaeZgRhTiUjd
the deputy	amddjd
said on	ajddecjm
ends with	alddgYhcjn
old address	aj
right to	ak
it's not	bn
not even	aj
th and	abdo
with different	albjcd
day the	atcZedgZhd
were on	al
condition	arbjcNeafXgahXiWjv
condi*	cdedjn
insurer	awbXcddrfViZ
there's nothing	bddqedhbiZ
learning	btcaePgjhZiTjk
a house	aj
agent says	fj
in her	adgm
that she	icjk
subst*	apcd
my lab	aj
class is	adjn
april #	aldc
# year	ak
now we're	ao
for three	bk
before that	ak
search	apbXccdVeLfpgcio
norwegian	axbSdbeWfqgWhdjo
norwe*	ak
the register	aj
have signed	ak
rev	bdcjdkfdhs
oil	aocbdqeTfagbhcij
has got	alcd
with mine	akbd
less than	ajbccjfdgd
do not	abcm
wall	aabccjeofZhXipjW
a lab	cj
was always	aZbdclgj
bottom of	cl
i typed	fl
typed it	fl
e	bSccdxedfXiZjB
fill in	fl
in every	acfl
courage	aRbuccdVemfbg7iJjY
my courage	gj
coura*	aZbZcdgmhl
leadership	aWbsdZeOfQgahzid
leade*	acbmgaik
itself and	bohdja
enough for	aobjcbgchd
isn't right	bmid
not true	bj
fifty	abcudWeUf6gahRjV
we went	bk
argument	aNb/cWdTeSfVgahdipjb
argum*	aYbscdddgdjd
for anything	aack
criteria	azbscaeCgdhaiOjw
crite*	aj
conce*	cadXeYfcgRhtibjY
superior	aob8cpdPeOfRgYiXjd
in all	bl
<s> nobody	bmgd
nobody can	bmgd
they run	acbpcd
i'm the	bmhaic
miss	bccaekfbgliYjY
they miss	albmcdgcha
do that	acbl
regret	aMbscBe7fUgviVjs
in ten	adbnfc
is wrong	aabm
certa*	abin
am a	acbpccgd
<s> feels	ek
i'm just	el
sit	bacbdjfkgahnijjL
sit on	ej
then they	bcdm
they put	aadn
coming	aXbScbdqedgqhWjY
coming and	addm
where i	dk
my final	abdn
final year	abdn
doors	adbMdueofpgVhbimjS
cannot be	aZbddn
families	aVbTcddugTikja
famil*	aXbacWdnesgViajX
bill #	addlhd
nobody else	aabjdoebgc
will have	dk
june and	aadn
gradu*	bZcdebgchZiYjr
missing and	abdkgj
and it's	dk
bonus	anbTd2eOfkhTiXjk
exit	ajcddjebgXhdij
letter that	acjk
flexible	btcdeLfjiVjt
flexi*	bdcZddeZgYju
documents	apbYcadaeGgKiojv
docum*	ancddcfdgchZidjj
the floor	aZbacoicjm
would bring	abcdjn
my average	abbbcljl
average was	abbbcljl
below the	abjl
# net	dcjk
and said	abbdcdhbiljk
message	aZbbcVdOfYhmiZj2
messa*	ajbdgbiXjq
descr*	aWbdgkjo
future	aScZdoeLfSgkhmjz
clerk	aobVckdXeQfbgLhri4jZ
the clerk	acjk
the references	aajm
back in	acjm
in march	aadcgljm
plan is	abblebjk
known	bdcodOeSfOgYhniljj
parchment	apdkeaftgXhXiW
of what	an
me so	baco
active	arccdUeRgchkic
is active	aj
spec	apcudkeSfcgdhUicjk
is it	bk
basically	aXbpcWdbeafXgjhVirjd
basic*	bajm
basically says	adgk
loved	aKbYdTeugwipjT
can now	ak
join	akbHeLhy
?	dleIgqhPiV
? ?	cjfbgdhciZjp
? should	adjn
should i	bZcafmhbjm
how much	bbgo
much i	bcgn
i love	addmed
before they	ajgjid
i've now	fk
also	a+bTdNeFfGhOiV
the leadership	adbk
came today	aj
actually	aldZeTfRgdhWiqjU
<s> actually	aj
actua*	apcbgZid
picking	ajbcckdleWgahaikjW
picki*	ak
anyway i	dcedgl
only said	gk
ganz	aablddhcjn
ehrlich	aXcldpfVgb
ehrli*	acengc
ich	acbPcRd1fVg4hriBjj
ich bin	acbsdaechUiajW
fachlich	aabtcbeZgchZ
fachl*	aabtcbeZgchZ
besser	aYcqeagjhcicjd
als	cndYeOfJgjhoiH
besser als	adcled
die	aSbScbfQisjQ
als die	aXcsebgdhb
meist*	fdgahdinjc
da	arbVcudjecfBgRhsiRjP
die da	acbscZedgchcic
sitzen	aYcoedhc
da sitzen	aYcoedhc
profil	aVbdckdbeUfagYhWiWjx
ist	aobmcddpeEfBgjhjiCjU
doch	adblcYdZeUfagmhViXjp
ist doch	abbqccjb
keine	aVbsdXekfVgPhSij
doch keine	bnjd
begründung	aacbedgajr
keine begründung	bnjd
begrü*	aacbedgajr
finalement	atdagdhc
<s> finalement	andb
je	abbbcTduerfLg3hXiIjb
finalement je	andb
peux	akbXcadkeTfYgdhqiYjY
je peux	akbXcadkeTfYgdhqiYjY
dès	aVbrcYdZecfcgdhdjq
le	atbYdOeYfPgLhkik
dès le	aZbdjq
le #	bVcRdufQgVjS
mai	a2bBdVeVfJgUhmjv
# mai	an
lieu	a2bLdreTfXgRhl
au lieu	aybdcbdZecfahbjc
de	a2bPckdWeHfRgYiZjZ
lieu de	auccdafahd
juin	adedfpgdhdid
mon	aqbUdpeYfXgdhniU
cdd	apdbfd
se	aqbqdceHfBgqhkjX
termine	an
termi*	bccddjeofagahdiZ
ça	aWbccGdaelfbgohqidjG
pourrait	aabddcfcho
ça pourrait	eZfdho
pourr*	ajbccddbfbhnic
les	albQckdqePfZgRhridjc
arran*	am
non ?	acbcclgmid
a lower	adck
there must	acbdcm
must have	an
mine and	bd
themselves	aVdaeafjgZhnjX
impressed	aRbqcqdGfXgthbjj
impre*	acgk
lang	ambOcqdceXfbhnibjo
the diploma	ak
confirming	arcOdaeVfbgchcinj1
bs	a3bZcpddemfjgZhUiSjj
prova*	aYdredfd
just want	aneagjid
only put	am
# because	anbd
wouldn't	arbbcdddgc
even #	aj
a shorter	aj
<s> could	bdgjjc
if that	asbdddgYhd
helps	amccdneMfUgjhkjd
that helps	ak
helps them	aoddgd
knock #	algd
% off	asdZgb
off if	angc
that yet	ak
$	bkdd
$ #	bkdd
just one	amgd
could ask	abgk
part of	algd
independent	aobsckdNeHfZgVhsil
% and	acbl
engineer	asbkcpdaeHfXgVhait
engin*	abbl
just found	ck
found out	adbcco
maybe they'd	al
they'd look	gj
again if	gZjm
they knew	dk
could also	aYgr
the opening	aagn
all said	aZcjgn
elegi*	aUbkcvdcfagahZibjd
it it's	bm
not really	bm
it's about	adbl
think the	ak
chapters	aobZcbdYeVf1gVhliZjn
best thing	gYio
tbh but	angc
by october	djgc
misread	bjgd
misre*	bjgd
misread it	bjgd
coffee	bccdecflgdhkikjU
factual	aXb/cadVeNgZhZiZjr
a factual	acbl
factu*	aobjcdedgchdidjc
factual mistake	acbl
tide	aVdbevgqiljX
gauge	aqbvdQeSfnhRiZjo
correction	aybpcXdneZfRhViZjm
image	aYbqcpdLenfdgmibja
an appeal	albccjhc
route	aqbocadVeSgRhU
edito*	al
advance	asbacadjeKflgliNjo
experiment	ambxdceRfkgmhRjR
done it	bj
it they	abbjcl
deman*	bYcjdWepfogVhXiaja
yesterday and	im
<s> me	acbmcQelfNhT
porque	anbcdYenfZgdhb
el	axbccXeHfTgRia
entie*	acbmcaeYfrgXhbibjb
pero	atbkdbeXfHgjhjikjl
bueno	ajdbeagphb
las	akbScmdReHfcgXhqivjV
sí	bYcqdWeafZgjhYjZ
puedo	axbTcRdjfRgUhjiVjT
este	aPbRcQd3eTfKgliZja
semestre	aked
could i	adbcdmgj
them to	ckdqgdhbid
bump	aabddxesgmhXiajU
bump me	dlgd
that only	dlgb
oral	bmdZeUf0gViPjk
talk so	dlgb
it really	aabkdl
matters	aYbxcZdneVfXgUhoiTjl
matte*	adcldlgb
pages of	ajjd
of text	ajjd
text #	ajjd
refs	ajjd
excluding	awbadteTgVhZiUju
pages excluding	aljc
<s> review	ak
review #	bj
about my	bdgm
my paper	aj
pilot data	ak
critique	aRb+cndKeXfkhjicjq
can i	addk
again with	adbjcdgdidjn
that ?	ak
close in	aj
could only	ajbkgc
would change	al
there i	aj
checked	a4bSdXecfvgPhS
up as	aj
attachment	blcUdZelgphniPjl
logs	anbUdmecfugNhaij
<s> le	aobjckdceBgbiWjW
hemos	fogbhd
meses	ajbTcRdaekfrgQhOjc
somos	aRcndkecflgahnidja
personas	acbdcbdaecfsgahjidja
traba*	bScWdneSfuiTjV
gratis	bacadYecfqgZhmiajX
creo	bbcZdZeUfqhZinjZ
que	aVbSdSeNfBgphTi/jt
creo que	aUbbcadaeXfqhaiojb
eso	ajcQdTgkiM
que eso	abbZeZfogUhsiXjZ
lo	anbddReWfBgphmjk
que lo	adbbcbedfogXhqiZjZ
otra	bXcldXgrhSiVjU
vez	bXcVdTelfQg5hbiQjc
otra vez	bccadcfngmhaicjb
aug	a1bScadwfmgjhWid
# paying	amdb
i knew	akdc
knew before	akdc
press*	accl
is so	abcl
other funds	abgchp
filling	adbXcYdjfxgUhripjY
filli*	achl
so he	hk
he should	aYgdhlil
should know	acbdhk
stripe	bqcxdSepfjhcjZ
would want	am
going to	dmedgb
say sorry	al
did wrong	acbbgo
? i	aj
tonight	bbcXdnfagvhdicjQ
tonig*	ao
mins	ajbocbddedfbglhcid
# mins	albjccddedglhcid
free for	al
whole of	am
pushed	arbTgchY
i tell	akbdgYhm
j'ai	apbTcJdcesgRiYjS
<s> j'ai	acbXcWenfjgVhljM
mieux	aTbvcodZeXfagahUiYjb
jamais	cbdVgthWibjW
tout	bmcqdQeUfcgdhriYjb
tout le	cXdaerfYgZhZja
monde	aabtcZdNejfTgMhXiqjm
le monde	abcadcesfZgZhajc
l'a	asbmcbddeafcgahaiajb
me l'a	bpecic
dit	aYcNdQeKfdgshZijjo
l'a dit	boecib
le jury	adbreafdgchajd
était	akcldZeUfYgVhSjp
c'est	aRbzcXecfahcibjY
ils	bpcBdCeBfQgZhqidjs
im here	accoid
accepted in	aj
also my	cdgk
offered to	hk
him	adbYcndaedfagQhpibjU
marks	ajbYcmdngkhSiZjV
emailed me	al
<s> ich	adbocNdcfShoiWjT
hab	bBdaeafugRikjc
ich hab	bUcreYfL
das	aobTcXdvekfOgQhpiM
hab das	auccdcedfdhcjc
zertifikat	aj
zerti*	al
seit	atbKcYepfWhJiO
gestern	ap
seit gestern	an
geste*	ap
von	akbOcqdXebfBgThpjo
# von	aacadkecfchbicjr
von #	anbbcTdYeafYgdhYiZjs
punkten	jl
punkt*	adblcdfdhdjl
könnte	am
ich könnte	am
es	aabvcZfEgniVjR
sofort	asbcddgbhbjd
antwort	aabbcbdmecfkgdhcibjl
antwo*	aabbcbdmecfkgdhcibjl
auf	albIccdsejfShnimjL
auf die	ccddekflgbhdidjc
die mail	abbdccerfYgbhcid
schicken	aqec
schic*	aqbdcddaeZfkgdhaidjd
solo show	aj
straight away	am
away so	aj
follow	cYdYeNfqicjm
to follow	flgd
them so	flgd
they do	apbYflgchc
work for	apbbccgajd
think that	flgd
deserves	aSbncldcfUgxiYjZ
deserves another	fmgd
another look	acfpgc
<s> je	bFcJfYgqidjd
suis	adbTcXdaerfmhciUjT
je suis	bYcbdSeqfYgliYjY
c'était	aobWcZfYhYiYjl
c'éta*	aobWcZfYhYiYjl
c'était le	akemgc
pour	aZbPcEdmf/gchViYjK
pour ce	abbkelgc
et	asdneJfYhmiDjY
lui	akbadmfRhnjp
il	azbNdmeBfBgZhqib
il me	aTblccdoelhbib
soute*	amdbelgdhc
! il	aYemgj
il pourrait	aYemgj
faire	aObncretfUhniVjT
d'avis	abcdemgmia
autres	aXbccsdcekfcgbhcicjc
les autres	aabccoelgbhdid
si	adbWcddledfBhu
si je	aYbddpekhcicjd
utrecht	azbVcddcibjY
utrec*	aj
meetup	akhj
plenary	apbZckdmeTfogWhniVjc
plena*	clgc
! i've	ajckgc
send him	amgb
dave	bXcrdneQfWgZhliq
<s> dave	cmfd
been here	aYcrfc
trained him	accn
job is	abgm
and ask	angZ
exception	awbkccdZeRfWgchWid
excep*	amhd
got our	bk
on price	bk
price and	bk
miles	dYfngZhQjX
# miles	adbn
away and	bnhd
here knows	abbmcdhc
we did	blid
go to	bnhdid
that's my	bnid
la	awbOcbddeGfRid
<s> la	albdcldUeMfWgYhjiYjn
fue	anbocSdaeVfUhTicjz
semana	bZcXdleafrgWhWiZjY
y	cjdsfbgahbiJjO
hoy	aqdbedfPgmhajs
nos	awboeWfPgThbiYjr
ha	azbWcydQeBfQgahKjI
llega*	adcm
certificado	aj
hasta	aUbccadYenfkgbhaidjq
hasta #	aYdaedfcjs
justo	albpdbebfcgZhXiajb
justo lo	al
lo que	aabjcadnenfdgThaiXjj
pedían	aqgdid
era	ambjcodHeGfQgdhEja
cosa	aXbcdbedfXgqhwiljV
días	aabacXdjergchYidjW
! they	ak
could just	adblgahk
ma	aubDcVdmeGfSgchqiRjp
<s> ma	bdcVfUgRhrjU
tante	bYcadcgdhr
veut	aXbkdrecfahcib
bien	bndPfBguhyiHjS
se porter	an
garante	aqbchcid
garan*	asbZcodaeYfagahaiajb
elle	aqbacudUfZgYhbjj
est	a9cTdmeEfSgNhpiZjN
propr*	bacaddeafbhbitja
elle a	ajclhd
déjà	aOcUdReTfVgUimj3
signé	axcadZfbhbjb
tous	aXbacddleQfxgUhkiZjb
ses	a2dleTfVgciWjs
en pdf	ak
the problem	acgl
sie	aZbPcSdWePfTgkhkjx
<s> sie	ajbXcZdaeXfXgRhViYjy
hat	axbVc/dBfRhRiOjB
sie hat	aqbdedgb
mal	acbncXdcebfRgKhwjb
gesagt	apbacYdaeXfXgWhZiWjs
dass	aObRcLdMfNgGhVi6ju
gesagt dass	adiajp
dass sie	bbechdiljj
mit	azbWc4dbeBfDgPhdicjd
rauchen	am
rauch*	am
hab seit	emidjc
drei	adcWdWeWfugVhUiZjn
wochen	bbcqdWejgahYibjV
drei wochen	aofd
aufgehört	akcdfmhdicjd
aufge*	bTcVdXfsgnhViajW
weiß	bXcYdbeZgZhsikjb
das weiß	aohd
noch	acbPcLdlejgPhqiljO
nicht	adbocrfFgThbjS
noch nicht	arcdedhc
what happened	am
the van	aj
could come	ak
even just	aj
just #	aj
be something	ck
member	arbPckdZeJfQgSh3im
middle	bjeWfcgahcjc
the middle	algd
me would	gj
would say	bj
tomorrow	aYcWdyeXfWgyhdjW
tomor*	ck
<s> saw	ccil
same title	aj
buyout	ambZdveMfVgchkiv
info	axbScbeSfZgZhoiajo
and everything	ak
the group	bcgl
exercise	bscQeUgniP
group exercise	adgl
grand	bWcmdXeYfYhojW
actually the	aj
because thats	ak
ad said	anidjd
i looked	bdcngd
linkedin and	cj
telling	aVcWdXfTgahpi1
telli*	akgd
him and	aj
passed my	aj
! so	ak
tick	adbkcjdqeofcgphaiajR
i tick	bl
the spec	gk
and started	amgb
night and	hk
she did	abgk
grades	arbjcxdmeMfjgQhUiTjj
prefe*	albdcdecgchdiZjm
i also	arfbgYhcjb
also do	abgn
it starts	aYgp
to explain	acbn
done by	abbjik
caution	albwcPdXekfZgmhXibjk
cauti*	apddgc
ago when	ak
it if	albd
if she	bdgo
down with	al
their website	aj
website since	aj
writing #	aj
and on	ak
associate	axbZcndaeFfJgRhxiu
re	avbRdjePfkgjhliTjd
# re	ak
by email	abdm
l	aqdbfdgdhd
l #	andcfd
ive been	bccjdjfd
right ?	acckgk
every weekend	aafl
weekend on	aZblddfl
else has	abddfm
count for	abbdclddfl
certification	a8bmckeBfdgYhbiSjj
tickets	arbQcjdjeSfmgWhdil
ticke*	ak
inven*	an
leave the	aj
declared	asbXcWdZfZhliZ
do just	al
nicely	aYbqckdXf6gvhPiO
just pushed	aj
again yesterday	im
mil	axbRccdaeXfLgdhrjV
# mil	arbacQdQeWfSgchuicjV
and had	abbchn
obviously	aLb/cUdYfDgxhR
obviously didn't	abcj
for someone	an
# per	apdjecfXjd
meant to	gj
# only	ak
shipped the	akdd
practices	bwcbeQgShm
it also	akdd
also i	adbocddd
really need	dk
oct #	aj
a really	gd
seen it	amgc
new offer	ak
might	adbjcWeVfGgmhZixjX
conti*	aabcfdjp
so at	bk
of page	aj
another #	andc
% on	ak
on top	aj
cheapest	aWbscveQhVijjb
the cheapest	abbkcndbgdhc
accountant	ambcdkePfTgThoi0jW
<s> asked	aj
asked my	aj
owns	a3bVcldZeNfRgVir
owns his	aj
his house	aj
house in	aj
he'll	aj
he can	aj
too but	ajed
ledger	akbbcmddeafVhn
ledger is	bl
i cried	djhc
cried all	aked
all night	aked
they must	gj
loved it	bdik
getting	adbXcjdlfbhajV
see that	clga
front my	ak
will confirm	aj
confirm it	aj
<s> mum	am
she'll be	am
be guarantor	an
worked on	bdfl
this story	bdfl
story for	bdfl
should at	fj
if its	gl
its only	acgn
october could	adgl
could they	gk
just take	aXbmgk
? i'd	gj
i'd rather	aYgkhm
know now	gj
now than	aZgo
<s> bit	aqbb
cross about	cden
is by	ak
she's a	aj
different poem	ak
poem about	ak
canal	arbWcXeagVhp
a bigger	aj
! surely	aj
know before	acdm
bone	aubSdtekfkhWiOjR
orchard	bkdreafbgZhjiqjX
to answer	addmgd
read a	al
in if	al
drops	aubVcmdlgbhUic
other two	aj
agents	asbadYeOfVgOhmi3ja
on her	gj
he says	aleb
agrees	bWcbdseLfOglhqip
don't say	acbdgpic
it wasn't	albd
whatever	aUbrcVeSfTguhmjd
whate*	ambcgj
fix	abbccWdxeWfjgjhaid
fix it	acbago
and another	acbkfk
replied in	acfkgk
al	aXbBcrdWeXfKhpiojn
an error	bkfb
error to	aabm
# whole	gk
para	arbKccdneGgPhWip
hard	aRbmddgrhciYjR
not to	hk
rude	aSbrccdYe5fWgjhjijjc
caption	axbcdWekgYhZjq
capti*	aj
would like	adddgm
ask if	ambd
go elsewhere	algd
submit	asbWeBfpgWhriXjt
evaluation	avb2cbddeBgWhciQjx
suffi*	adedjm
priority	apbjcYdteLfMgjhkiNjt
prior*	aYjp
have another	ak
leipzig	asbRdmfngbibjY
possible	aYbncTdmeOfWgmjp
builder	akcndneNfWhdiljc
kindly	aZbncddXeuflgmiYjY
want them	al
look again	adil
speci*	acccfphcjd
<s> r	aZbn
novelty	aabscndMekgshWjZ
say it's	abbm
# reviewer	alid
reviewer is	abbm
you would	aZblgk
! i	acbjgj
baseline	aab/cndVeYfnglhKiV
basel*	bj
rebuttal	aUbzcddUeWfqgdipjp
rebut*	acbl
the numbers	acbl
? the	aj
a talk	dl
i'm in	dl
it ?	adgdjn
theorem	a1bqcZeWfahUiSjp
theor*	aqbbgc
theorem #	anbbgd
correct	akb+cbddeNgahViTjk
assum*	bcinjd
with me	ajbjcZgk
older	cvdWeWgUhZio
to think	ajbj
think again	bk
understood	aUb8cTdHfTgnhXidjv
we really	ac
nowhere	aUblfUguhSitjN
have nowhere	addk
nowhe*	addk
nowhere to	addk
<s> want	bj
we put	acbk
audience	aObqcndIfchpin
audie*	adbkcchk
devel*	bkgj
least #	adbkcbil
€	bdcjdleZflgbhYiajY
st of	ajdd
so what	bccm
july so	acdm
much better	badmgd
add	awbccXeTfphdiW
next week	bdgk
<s> mrr	akdc
mrr #	amdb
shops	akbVcjdZfngUivjU
we grew	ak
grew #	ak
% this	aj
this quarter	amdb
and just	ak
just shipped	ak
clicked	ajbcdRezfngxhOjX
click*	gj
longer than	abck
she would	gj
smaller	ajbacvdaeTfmgZid
a smaller	gj
small*	gj
her own	alcc
get to	abbl
in talks	ak
talks with	gj
clear	ajbpcTdOeZfYhYicjt
to clear	aogd
directly	aobkcddZeUgLhljo
<s> gross	aj
margin	aobrcsddeSgchWiN
gross margin	aj
and is	dchk
october so	ak
just been	an
producer	aubVcndleNfRgbin
gave it	ajck
my class	ck
who i	gdhl
said so	abbjckgc
dvorak	a1btccdaecfohPiKjm
the dvorak	akbkccgd
to appeal	aacjgk
i've wanted	accdgo
larkspur	cdgm
larks*	cdgm
people who	adbmcbgj
cause	aTbrcOdkesfQgqhjid
counselor	aobXdreNfNgVhtiv
i hope	akgd
money is	aobbgc
offer to	aYbdccdkfjgl
biology	atbqcoeTfZgahWiT
whether	aUbtcTdZeNfRhkiojj
wheth*	aYbmgkic
process	bqcRdneSfjiVjc
at me	aYgo
only want	gj
one sentence	aafjgn
images	accmdFemfqglhW
secon*	blcWdXeUhVitjW
just have	hk
to move	gdhl
sir	adbZcneUfYgXht
madam	aabUcmerfQh0isjS
request	axbPcQdneHgRhojt
are going	ajgchl
but a	aj
for september	il
! should	aacdglil
know i'm	acil
free and	acil
money i	anbc
flight	aybbcWddeZfmgYhVjj
on wednesday	an
be in	acbogc
that week	aZbo
week anyway	abbogd
messages	akbUcYdOejgZhoju
they cancel	al
and i'd	cdejgchj
she'd be	hk
crazy	aKbmcadaeufXgohmivjM
be crazy	hk
can talk	arbZebgYhc
kette*	ajbmcdfcgd
lecture	bnckdceSfrgShdib
lectu*	aabpgd
honest	aBb/dUecfYgujU
be honest	acbm
smiled at	aZgp
the project	gj
june so	adgk
not be	abbk
be an	gk
then ?	abgn
could send	aogahd
actual	bqeJgahdjk
she'd see	bdgl
i've started	angc
started therapy	al
greg	aqbTdoeRfUhcij
weren't	aj
they weren't	aj
weren*	aj
dead	aabPcjeufjgahaiwjN
headingley	adbodnetfvgnhNiSjP
and honestly	bddmhd
at this	adgm
posting	aubUeXfkgahUjo
type a	adgn
ii	asbJcjelgbhjiU
exceptions	awbkcdeQfdgYhYiZjp
no exceptions	aj
one i	aZbmdk
think she's	acbcgm
stres*	bbdcedgp
week so	adbdgl
for four	bdfk
don't think	bcfk
realise	aKbscOdofZg9iX
reali*	bdfk
realise how	bdfk
j'ai eu	atdaedfchcicjc
eu mon	aqicjc
permis	aZjo
permis b	aZjo
matin	a4cadTeYfUjk
ce matin	atbcccfcgchcid
juste	brcddbeYfbhXijja
carte	aybddWeLfkgXhsil
la carte	al
mais	albwcQdcfQgchOiMjd
mais j'ai	ardbebfcjd
j'ai déjà	addbebfchnicjl
certificat	ak
are only	akemgajc
only references	aljc
cfp	akjd
the cfp	akjd
cfp says	akjd
excluding references	ajjd
well known	hk
game	bnckdaflgphPiUjS
# last	al
asked about	gk
folded	atbUeof0gShZiWjW
my agent	fj
the voice	bk
it wrong	adbocc
für	ajbXcbdYfphNiT
für #	acbdcqddedhd
# die	cpdbeafdhdjd
die #	aYbacldmepfWgZhTiajX
seiten	ajcZdZebfphbjd
machen	adbncYedglhWiajd
eine	aYbacudkeXfagahXikjb
korre*	aqcdhd
der	awbTcbdoeRfBgVhjijjd
dann	ajbWcTdkemfUgWhoiVjY
nächs*	ap
jahr	aYbVcpeSfpgYiZjY
oder	arbZcMdmerfZhk
gar	avbZcZdbeZfchZijjc
gar nicht	asbacbdcfchaijjd
<s> ya	bacVdTfXgjhWiXjr
clases	asbdccddedfjgahcicja
clases de	apfd
de la	addaeqfagDikjc
tarde	bagphdic
así	alcUdTepfZiUjV
así que	apbaccdcebgmhaiYjb
ahora	a3bXcRdWeYfUhViXjX
ahora puedo	am
hacer	blcYeafdgZhpibjX
puedo hacer	accadbhq
turno	aqbbcqdaeYfagZhYibjY
parti*	an
también	akedfdhnidjd
tambi*	akedfdhnidjd
is plain	bj
plain wrong	bj
do this	ad
my school	cj
% less	albd
me this	am
postu*	al
owns her	al
her house	al
execu*	accoid
other person	gk
den	avbNcqdleafJgSjV
hab den	axcadbecfVgdhcibjc
prakt*	bdcpgchcjb
juli	ambTcZdvekfZgjhWib
hochgeladen	an
hochg*	an
hab die	avbccVdZekgXhTiUjX
einga*	avbbcbdcgdhbic
vom	ambUcQdReTfSgVhwimjQ
als pdf	al
muss	aSbXcYd0eXfYglhViajZ
durch*	anbbccebfkgdhZil
sein	aYbRcndpekfMgrhliPjm
<s> c'est	aRbvcZdlfYgUhUiYja
ton	ajbdcqdmeYfpgdhMiYjV
une	albzeMfYijjB
fois	aRdVejflgqhT
pas	aUb6cjdIfCgdhqiQjl
des	adbWcwdVeCfUgUhzikjM
they posted	ak
yesterday that	an
sev	aj
sev #	aj
piani*	aocceagj
five years	jj
ik	aYbTcWd4ebfZgkhsiG
<s> ik	aablcQdkeafZgWhricjd
ben	aqbdcYdkeUfNgYhcjd
ik ben	acbnelfcgdhdjd
dinsdag	albdcdddelhdjd
dinsd*	albdcdddelhdjd
geslaagd	al
gesla*	al
voor	aabRcOePfsgNhlik
geslaagd voor	al
vca	arfcgbibjd
vol	a2bXebfVgmhTiVjZ
staat	a7bWcZdZeYfWgWhUiVjT
al in	edjl
het	awbScddUeFfBgahzibjW
in het	ambZccgchmidjc
het register	al
<s> es	aQbWelfkgmhSipjW
es que	aZbacdebfsgaid
tenemos	aqbccZeafcgahbib
tenem*	aqbccZeafcgahbib
ir	aocddnecfYiWjo
donde	aUbnccedgbhnjd
día	anbYcZelfYgjhXiajZ
el día	aobcdjeafdgdhc
día #	ajbddledhd
# y	aYbacjduecfYhajb
tengo	adcGdpeafHgkhqiIjc
y tengo	acdn
dos	ambWcmdkeCfjgZhRjW
tengo dos	acdn
sé	aWbpcZeXfcgqhZiaja
no sé	adboeagd
qué	acbkcaerfYgXhYibjZ
sé qué	adboeagd
seguro	bYccdpeVfYgnhXicjd
seguro que	dk
que si	aabddpgjid
si lo	akdjhc
expli*	aVbscddkeYfdgchbib
entienden	aYbocddkhd
we're in	adgl
utility	arbjcpeQfSgXhcimjj
utili*	arcddZfZgkhd
strong	aTbodQeZfUgziXjm
a pilot	gj
think i	ajbd
visale	aj
hier	azbbcaeafZgahYicja
soir	apbcccdcebfngbhdiZjd
hier soir	aj
couvre	abdn
loyer	adbddreafYhcidjj
le loyer	aVdsedfahdjk
donc	atcZdVeafZgdhUimjc
un	anbZcaeBfSgahuimjY
j'ai un	aldkfX
garant	ak
maintenant	a1bYcadbebfZgZhaibjZ
<s> das	aVcrejfmgQhNiV
stimmt	bocdhd
wir	bbdpeQfjgRiSjU
haben	bkcjdKekfkiPjK
wir haben	alcPdVeXflgahlicjb
mit der	akbmcadcecfdgdhjiajd
anderen	ctdceYfagbhXiajW
ander*	adcsdaeVfYgYiX
firma	aYblcodjelfYgahXidjc
nur	adbKcZdjejfLgshqipjc
einmal	aXcYdbeZfcgwhWicjZ
nur einmal	aabncdddecglhb
telef*	abcXdaekfZgVhliXjm
besten	aZboccfkhd
an den	bncd
kenn	aXbmcdddebfbgchp
mostr*	aYblcddceafqhc
pra	bncQedftgPhQjR
minha	aZcSdseRfShkidjj
oficina	aSbkcddlerfcgchaicjb
ofici*	bjcadkeqfZgahWiajY
todo	aWbjcZdOenfbgchqiVjU
mundo	abbodVfVgZhjjq
professora	bmedhd
a professora	bmedhd
disse	abbmedibjm
é	aUb1cMeRfTgahpiYjQ
o	apbceUfYgWicja
é o	bldmecfchb
conto	bqcdddecgchbjc
turma	aZbmdmedfdhd
eles	aWbjcTdVeTfZgphuiQjj
ler	aVbodbeofdgchdic
novo	a3bncddceXfTgchaiajc
de novo	bm
com	arbCcmdaeqfBhkiXjq
media	adbkcpdIeYfQgMhoitjn
org	aobUcbdpekfShsjj
chart	avbccmdYeQfphViS
days on	fl
promo	arbVcmddeZfmgahVjp
situation	aZbvcPfVidjm
situa*	amgc
son #	ccdn
han	bNcldWeWfRgnhninjj
mal y	boddeagdhd
con	adbZc2dMeCfIgrhqinjT
y con	aqcbfdgb
con #	acbWctejgWhTidjS
pasamos	apccdcfd
pasam*	apccdcfd
bin seit	abcddlenfZgdjd
arbeitslos	abdqeb
arbei*	aXbZcVdteVfZgnhYiajk
ab	a/bLcmdweUfNgQhPiF
märz	aZdp
gibts	ajbVcZdkeUfXgshaicja
kein	blcYdpenfXgPhViZjY
mehr	aYbLcmdpetfCgkhVimjo
wissen	cadjedfcgcho
wissen die	akdkfd
ja	bNeIfBgzhSinjy
mit #	aZcvdaebfXgchajY
mich	abblcHddetgnhLiLjP
sonst	aObRcmdweTfWgRhoiajX
keiner	aVcddoeYfphc
mio	cmdVeUfmgSiZjR
<s> mio	bbcbedfqgdhcid
padre	albacjdafUiljP
può	albmcddbechaic
fare	areNfagYhVid
ed	albWckdmeTfNgOh0iljd
è	brcafcgYicjZ
magari	adcVeUfXgvhWiVjY
così	acbXcYdYemgYhmiXjm
tranq*	bacdddecgphcidjd
<s> hab	bScFfngc
gehört	acfdgdhdirjZ
hab gehört	acfdgdhdirjZ
werden	abcbdcebfogdimjZ
schon	aVbOcKdkeQgkhWijjx
ja schon	aXgdiljn
nach	aaflgMhYiqjJ
absage	aYbncUdWesfWgUhWjd
l'ann*	bacbdqeXfogahZiajb
di	a3bTcTdaeVfZgjhliEjE
è di	am
nuovo	ardd
di nuovo	am
online da	aphd
ieri	axbbcbdaebfdgdhXid
da ieri	avbbccdbebgdhY
stesso	ao
titolo	ao
stesso titolo	ao
e un	aXdofZhnic
un ex	gdin
collega	aXbccpdaebfXgYhaitjc
mi	aabMcahviRjm
che	aTbScFdZetfBgpi3jo
dice che	ambdddhbiljd
quello	aqbccmebfdgbhciZja
scelto	cnecgdic
quello scelto	cnecgdic
nel	a4bScddaeXfTgbhZiOjr
prova	akbdcddXedfogchbic
heb	anbIcMesfbgciV
ik heb	anbZcbeVflgaiajY
een	arbccldTeRgPiajY
heb een	asfbhZ
veel	bdgoibjd
micro*	asccedgdicjd
nieuwe	aobbcadnfZgchZidjb
een nieuwe	cddnfchd
dus	apbUcTdXeWfZgphmiVjX
nu	a8bHcWdGeWfNguhdiPjL
echt	aVcndbeufUgWhYiVjV
wrong box	ak
to fire	addk
answer by	dlgd
talking	aWcYdYfbgdhjiwja
talki*	bk
entre*	cTdTeUfshWib
também	ap
mandou	atbccdddedfcgchcid
um	aZbOdnekfPgmhvjI
por	aweKfFgMhlipjY
escrito	aubccldZeVfZhbibjb
por escrito	avcddaeXfZhc
escri*	aqbRdSfmgOhSiPjn
ontem	atbccdedfchYid
bilan	aj
dans	bWcvdpeRfUiUjp
dans le	dTekfUgZhjijjc
# le	accm
récépissé	al
récép*	al
plateforme	ao
la plateforme	aj
plate*	ao
avec	anbQcqdMeYgZjR
avec la	aqgbhd
du	a5bUcwdYeJfBgKhmiujR
du #	cYdkfZin
janvier	akbccbdZebfpgchbicjc
# janvier	ak
janvi*	akbccbdZebfpgchbicjc
fechamos	aodc
<s> fechamos	aodc
fecha*	alcddkedfbhdjb
coope*	albdcadcfdgdhmja
pagando	ajdmeagchc
pagan*	amdleafdgbhcjd
contrato	aobacWeYfWgZicjm
anual	aodb
mil por	ccddhn
mês	aYbXcYdteYfagbhnibjc
por mês	dohc
desde	akbYcNepfWgdiO
julho	aZcbdsedfdgbhajd
of dept	al
flight and	aj
only need	aj
prices	albldpeYfYgdhTicjm
objectively	aSb/cadVeagphYiS
better #	abbm
against #	aYjo
other one	aZbo
to every	adcdfkhj
that shows	adfm
commitment	aWbncOeRgzhliLjn
shows commitment	adfm
just won	aj
my book	apgc
longlisted	angd
longl*	angd
light	ambjcmdSekflhYic
i'd like	bmhd
apologise	accMe2flhliXjm
to apologise	aogb
apolo*	aogb
dat	aZbNcBdTelfRgjhFiz
<s> dat	bmeZgbhdib
klopt	ajblcmddeZgchdidjX
niet	ambmcpecfPgPhPiO
er	aobUcaddesfMglhLiJjn
stond	bUcUdYeSfTgUhWiXj1
er stond	albZcbecgcjn
geen	ajbscbdjeWfdgWhWiZjU
naam	albVcdgohbicjb
alleen	albXccedfbgXhZisjW
heet	ambmeagcidjY
als ik	ajbZcdgchojb
there the	akbd
controls	a0ccdZeSfdgShliXjp
kan	azbVcmdZeWfHgdhXiO
ik kan	apdbhd
verhuizen	andc
verhu*	ajbddbfdgbhcipjb
en ik	aXbccjduebfbhXidjb
heb geen	bddlhb
alles	bWcZdXekfagrhWiYjk
draait	atbdcdeafcgchbidjd
sinds	aqbVcQdOeuflgWhQiWjS
draait sinds	aqebfdhd
vrijdag	am
vrijd*	am
in een	aqbdcdgdhd
ook	aqbd
aangepast	an
aange*	an
horas	aYbZcRdTf2gZiTjS
# horas	aZbbcVdTejfvgciYjX
a la	bVdUeWfdhuiajV
prueba	adcadaecfthbidjc
la prueba	adcddcfphd
esa	aYblcVeVfbil
chica	ancafjib
ni	akbSdteRfIgKhcit
tradu*	atbYcXdbebfmgahXiajb
tienen	bacldbecgahnicjc
que tienen	abcmfkgd
started seeing	anga
seeing a	anga
she always	algc
ho	atbOcYdmebfQgKhtiIjJ
<s> ho	cNdoeKfqgRhjiSjR
il #	bccYduecfZhWicjZ
luglio	asdZfchc
ho la	dm
con il	bdcbdYgbhcir
bando	aqbbcddoedfZgbhYiajc
agosto	atbYcadneafZgVhUiZjZ
ans	accYdYemgkhd
ans de	blcceUfogYhZicjb
maison	bVcldueVgUitjb
retard	aYbdckflgahain
fait	adbOcqdLfogZhoiOjQ
j'ai fait	ajbaccdbejgaiZjc
tous les	aUbcdmeVfygWhXicjc
et ils	aYbdfmhm
prennent	acfngdhcij
prenn*	acfngdhcij
quelqu'un	baccddecflgchbipjc
quelq*	acbacbdcebfkgahaisjb
quelqu'un de	acbdfngchcik
passei	arbZccdcebfjgchcidjc
<s> passei	akbafl
semanas	bccXdleagmhZijjb
seman*	bccXdleagmhZijjb
pessoas	aYflhm
pesso*	aYflhm
merecia	aZbpcZddfl
merec*	aXbscXdcecfkgchbic
menos	bUc3dVeSgThTiP
à	ajbcdmedfqgBhBibjT
segunda	aybXcbdaeTfngShXidjk
à segunda	fl
segun*	atbWcXdXeZgXhWikjX
fase	aocddcecfjhbjc
quel	aNcTdVfmgnhkjT
<s> quel	aYbocceafZgohaibjc
giorno	acbcenfagkhd
quel giorno	acbcenfagkhd
avevo	bXcadceZfZhaiZjs
poco	aYboccdaeWfbgdhpiYjc
adesso	albWcWeWfZgphTiljU
sento	bdecgoid
molto	adbdcnedidjc
più	aUbRckdbelfVgohViXjn
molto più	adbdcnedidjc
dentro	aYbbcbdaevfXgjhXia
miran*	aabdengjhcid
lo sento	bdecgoid
proprio	bccbecfdipjc
che è	blebgjic
mia	adbFdneYfEgjhzil
è mia	aXbdcdedgkhqid
<s> o	albocldXeKgHhcicjd
comprovante	al
compr*	bjdWeWgUhnijjS
foi	brcWdXeZfUgXhViWjp
sim	ancZeSfMgahmijjl
conta	akfdgdil
luz	avbQcYdteYfUhmjl
de luz	ao
março	acbcdlecfngdhd
de março	bdecfo
de #	anbNcjdceDgOhBiLjs
tá	avbXdVeYfYgYhWiZjk
na	axbBcQddepfHgdhwjj
tá na	ak
página	ajccdbedfZhkjk
página #	ddhdjl
acho	bdccddedgshbiYjd
acho que	bdccddedgshbiYjd
só	aXcSeXfliqjX
prime*	aqbccZdVeXflgYhZiYjj
professional	apbocpdUeLfbgYidja
care about	gm
a whole	bl
from november	aj
so maybe	aZdm
it a	ajbmgc
earlier	arbSdceXfrgShTjp
a contractor	acgl
dent	aTbvcZdrejfTgshciZjc
analyst	atblcjdceNfBgZhjisju
surely that	ak
that changes	amgd
may #	akdd
regul*	aZfq
people i	aldd
freitag	anbddoeXfcgchdibjd
freit*	anbddoeXfcgchdibjd
meisterprüfung	an
bestanden	ao
besta*	aubbcdgchcidjd
urkunde	apec
urkun*	apec
kommt	bbcZdsejfYgchViajY
nächste	al
woche	cdddebfpgdhcicjd
over a	abdcfpgc
not what	andd
went for	am
is still	aj
ok the	aj
earn	crdseGhZiWjT
moving to	aj
it out	angb
would have	adbmcjgb
the real	acbkgjid
can fix	bcgl
friday #	aoddfc
vraiment	adergahd
vraim*	adergahd
pense	aTbjcbdaecglhdiqjd
je pense	aXbjddedglhdik
pense que	aXccdbedgpim
lettre	aZblcXdXeXhYiXjs
ne	amccdleufLgliajX
assez	aZbkeagjhcibjk
pas assez	aZbkeagjhcibjk
refaire	abgq
refai*	ajbbecgohcid
meilleure	aZcoebgljb
meill*	aYbccteagkhdiWja
<s> ce	bl
prüfung	adbccdgchrjc
prüfu*	bacbebfdgbhqjb
mittwoch	aogd
mittw*	aogd
karte	aacchp
hab ich	bVdMeIfvgMhXik
heute	awbcccdcgchaicjc
beim	bPdYfTguhRjd
amt	bbd8eXfZgVhljj
# ist	ajbkcbjd
auch	adbbcXdaeafbgYhridjm
drin	adbXcnenfkgYhWibja
podría	aubbcbdbgchb
los	azbUctdJeBfWgYhdizjQ
meses de	arbZcZdWeYfngbhaiajb
verano	akbbccdaecfpgdhZ
dinero	bYcrdaeafZgXhmiajb
se lo	bZcodcfdgcha
digo	adbYcYdoeafdgZhjicjk
lo digo	albbcagchmid
quand	aVbacadWesgmhZicjd
même	aabVcmdWfrhWjW
quand même	cdeafmgj
deux	albbcreSfVhbiajd
jours	alcTdneofPgYhSiajX
jours de	arddeZgd
formation	aydbeJgbhjiY
forma*	avcdddeZfcgchdjd
l'an	coeZgbhcid
dernier	cqdkeZfagahbiZjd
l'an dernier	bjckeagc
derni*	cpdqeXfXgXhYiXjZ
hosting	bNdmeQfrhsiajm
he's got	aj
up and	bdck
and offer	cdgl
package	awbQccdseIfmgdhYibjn
hasnt	gj
she hasnt	abgm
hasnt seen	gj
of september	dlgd
if they'd	aZbkgl
a much	ak
we've just	aj
break	akbVcbdkedfvgohZibjL
incl the	ak
attach	ancXdkeUglhniMjr
ok'd	aj
ok'd it	aj
didnt even	adbmcZhj
push	aWbYccdqeRfdgwhoia
longlisted for	aj
! and	bjgd
another one	amga
plant*	ajbodbgdhZ
is factually	aj
also a	ak
? its	gj
competition	albjcndZeVfbhdiZ
hätte	btccddeafcgXhajc
ich hätte	boecfdgbhb
erste	akbZgdhbim
inzwischen	albZglhd
inzwi*	albZglhd
komplett	ambocdddeZfcgYhZ
kompl*	atbncYdaeWfagYhXja
umgeschrieben	aoba
umges*	aoba
jetzt	a/bNcbdVeMfMgMiOjH
jetzt ist	aabahs
viel	bXcjdaeXfvgbhW
think he	il
# clearly	bl
but it	amgZ
hated	aLbrcmdOe3fXgchniyjQ
maybe i	bddmga
thats new	acck
es un	abbkck
un error	anbdckhcic
encaja	aYbncjgchaidjl
encaja en	aacljl
uno	aWbRc2dUeUfUgThci3jZ
sobre	aqbkckdUeQfVhqimjn
públi*	bdcl
que era	abbcgoid
igual	bkdbeafYgphaiXjb
que el	aadXeUfXgThWiojp
mío	bacwdaeafagbhciYjY
el mío	aUbbcxddecgdhdiajb
más	aSbbdZecfkgYhNjw
poster is	al
write the	gk
cant be	adcl
be right	bdcl
<s> main	ajjd
main text	ajjd
text ends	aj
dont count	aj
just bought	ek
confo*	anbd
stronger now	ak
has now	hl
would they	aj
squeeze	acbdcVd3ekfogmhdja
squee*	aj
# grand	hn
them are	ajdcik
steht	a0bTcNeOfSgRhciRjq
ohne	apbVcUdqeZfZgViXjW
geld	aUbacndteZfbgchbidjb
das geld	aWbbcjdteafcgchcjc
müssen	aWbjccdjecgnhcidjc
werkstatt	aZbcccdr
die werkstatt	aZbcccdr
werks*	aZbcccdr
herbst	amhd
im herbst	amhd
zumachen	acdo
zumac*	acdo
und	bIcrd9fYhliCjJ
und das	ajdjhd
das ist	aXbrccdjgbhc
einfach	aSblcVddeXfXgrijjW
ist einfach	abbmcdgjhZicjc
einfa*	aSblcVddeXfXgrijjW
ungerecht	adbldj
unger*	adbldj
arbeiten	aZbccYecgphbidjm
alle	aXbTcjdkeVfUhSiojm
ehren*	aTbdcdgdhmjo
and only	akdd
its so	alcd
launch	aybWcaeQfljl
<s> yes	al
though	bndSeZfXgYhU
# were	aj
cr	ardZfdhdiljj
the round	aj
spent four	abbm
fais	aqbdcndbecfcgVhaicjc
je fais	aqbdcndbecfcgVhaicjc
renvoyer	edfdgbhm
renvo*	amcddcecfbgbhl
me wants	al
is really	aogc
don	cneQfTgVht
juan	alblcZeZfUhjiX
don juan	bnib
should hear	albcgcij
hear me	albcgcij
not fair	aXcpid
l'ai	am
je l'ai	am
déposée	amdd
dépos*	amdd
mars	ambScbdmeTfdgshNinjQ
# mars	al
sur	azbmcpdSeBfWhYiZjk
sur la	abbmfcgnhdiajd
l'accusé	ak
l'acc*	ancnebfdgdiZjc
l'accusé de	ak
avec le	hl
numéro	aqbZcndbedfcgahYiZjc
le numéro	al
voit	eagn
nom	a1bSddeUfYgkhniVjj
saturday !	amgd
<s> er	akbbcYdceXfWgbhbidjt
sagt	aobXcYdbemfahVikja
sagt ja	gl
ja ich	aqdcgchd
soll	arbacdeZfdgZhcijjd
ich soll	atbbeagahd
soll mich	apbdedgb
wieder	asbXcbdceagWhaimjc
bewerben	dnec
bewer*	aYbVeUgXjo
kann	aobSdQemfUgbhZibjn
ihm	edidjm
jetzt die	al
proben	aoic
sich	aZbjcQdSejfVgohniV
my head	al
she wants	ak
would tell	acgjhj
euro	ajbScQd0eRfohPiSjY
# euro	aYbccYdseZfmhXiYjY
send them	fj
kind	aPbrccdYfTgtjS
kind of	bddm
a slot	hl
sent a	ak
impact	abbzcVddfYgmhaiYjr
evidence	bwccdTeNfXgXhaipjk
evide*	ajjd
said was	aj
formal	aqbVcjdbeMfogYiSjm
priya	aZcp
than her	accogc
write to	hk
ask her	gj
formu*	apbYcadYeWfWgaiZjp
either	anbjdbeUfdgVhcidjc
people and	dj
l'attestation	apbdgd
<s> l'attestation	an
l'att*	atbbedgbhcjd
dossier	aobmcYdZeNfngThWicjn
le dossier	ajbYjn
dossi*	alcYdVeVfkgWhWimjj
avril	atbccdddedfcgchbid
# avril	al
h #	an
liste	ajbccdddgcinjd
nosotros	cqfdgdhbidjd
nosot*	cqfdgdhbidjd
adapt*	dogdhd
oferta	arcdgdhdid
la oferta	arcdgdhdid
mismo	hnicjd
a los	brcbfbgchcibjd
alumnos	aqfdjd
alumn*	aqfdjd
nuevos	aqdb
were the	adbn
the money	akdd
today before	ak
a date	acgl
really have	akdmecgb
of therapy	gj
drinking	adbccbejfogVhmirjb
himself	abbYcldVgThjjd
himse*	bdengbhjid
one coffee	albd
him to	bdcdhm
did say	amgc
<s> mi	aacYdmelgJhljb
mi padre	alcodcfdgdhcibja
viene	albZcXdseafZgahYiajb
venir	cbdahcin
ella	asbLdVeYfYgshjjk
y no	akbdcbdoebfagdhbjZ
no se	bkccdaebgmhZicjc
my editor	aj
ignor*	apccddfdhcid
would work	am
whatsapp	akcdddhmibjd
caste*	al
<s> wir	bXcSdleYfngZhliaja
zwill*	aVcbdvebfcgcjc
wirklich	aZdngj
wirkl*	aZdngj
vielleicht	aVbccddnedgphdidjc
viell*	aVbccddnedgphdidjc
indef*	ak
matters more	bccm
thats not	aj
annoyed	aOboccdSe+fSiw
so annoyed	aj
annoy*	aj
per #	aabccadneYhpjc
since this	aj
cloud	aqbacbeofahdim
talked	aZbbcYdUit
<s> and	ajbaclfjhcid
every evening	adfk
streak	abdjelfugyhNiRjN
gareth	acbjcadqfaiYjj
gareth himself	aZenhk
and would	acbccbglhn
tell him	hk
who's	bmcd
three people	blcd
something wrong	adcl
rent due	addm
id take	dk
developer	arckdjeKfRip
charg*	amfd
sso	apfZ
shutting	aqbYcPdyenfpgZhbijjX
impor*	aocchc
they sign	aldc
fully	ambocXdZeRfogmhZiS
who is	adhl
the biggest	hk
not ours	ak
a poster	dj
my supervisor	hd
serious	aVbwcUekfWgmhZic
is we	accddn
mrr end	aj
stack	aobceYfpgXjc
wednesday and	al
going crazy	gchl
now i'm	anbdeb
predicted	aUbkcsdbeRfZgnhZimjn
predi*	aacp
teachers	adcsdjeKgPhkiqjY
and if	abdlgj
position	bqcbdaePfXiT
<s> but	bddjik
my company	ak
says they'll	am
and hotel	aj
blind review	cdhl
review means	cdhl
means they	cdhl
years ive	ck
checklist	atbqcVdleWfohWiPjl
night shift	akckgchd
m #	aadkfk
porta*	avbcccedgYhcjb
everyone in	ck
last place	acck
thats got	ck
got to	ck
she could	gk
think she	adgm
different now	gk
for all	ak
references they	adbk
confu*	arbacdgdid
the exact	acck
exact same	acck
<s> en	aTbVcpdVeTfSgUhmiljp
en fait	an
fait #	cadaelfdgbhqidjb
ça me	ajbdeogYhc
va	azbacUdkeDfBgahsilja
refait	apbdcadaeafngchbidjb
j'ai refait	akdceafngchc
mes	aTbWcJdzekfcglhUiR
comptes	ajdlhdid
compt*	bacddkecfdgXhpibjd
avec les	atcdedfYhd
resto	aubdcldaeYfYgdhXjY
et les	cdfchn
les #	akcldXejgahZid
# jours	ambjcVeqfSgahTiajY
télétravail	am
de télétravail	am
télét*	am
j'avais	ccdXekfTgXhWiXjs
j'ava*	ccdXekfTgXhWiXjs
que je	aZbUckdneNfshaiP
pensais	enga
je pensais	enga
pensa*	enga
qu'on	doeafdid
criterion	awb2cceKfYgkhZiPjo
confirmation	aobdcXdaeTfbgchljo
anders	aPbTcRelfbgziR
gespräch	bqcdebfdgbhcjd
gespr*	bqccddeagbhbjc
super	abcodTeUgvhUiYjZ
und der	aZbocdddeafogbha
abtei*	bnebgahbij
sogar	bncadceZfngbhaidjZ
gelacht	aVbncddbeqfcgahc
gelac*	aVbncddbeqfcgahc
should give	acbacofjgd
btw	arbZcchcidja
comment	alcOdUeTfPgRhxilju
been out	adbddo
cant believe	bj
würde	acgkjl
das müssen	adbagq
müssen die	adbagq
die doch	adbagq
merken	adbagq
doch merken	adbagq
days ago	aj
theyll	gj
exist*	am
campa*	ajbscadaeZfagchZibjb
was booked	amic
this i	bkgd
clean opinion	aj
nuestra	aXbZcodaebfbgmhpijjZ
nuest*	ajbYcodceafbglhZiZjZ
mucho	acbcclgchmid
mejor	aSbZcjdaecfdguiZjZ
que la	bPcmdTeSfQgNhRitjn
la que	abbdcrgc
vi	akbVcvddeafWgRiK
mis	drejfbgahRiTjn
están	ajblcnebfagYhaiajZ
el dinero	aWbdctfdgchc
franchement	acblemgchZic
<s> franchement	acblemgchZic
franc*	abbkemgchYib
franchement ils	bnhc
ils se	adbpgdhcia
ça se	aTbkcbdbeUfXgnhnik
seul	bkcddnedfdgdhaid
leur	aZblckdDecfbgWhn
conna*	aZcmddeXfdgkhjicjc
rien	aIbkcTdjeXgwiZjT
genuinely	aEb5cadLeqfYg5ipjV
genui*	gk
they havent	ak
havent seen	aj
shes	ajbdckgZim
think shes	anga
shes right	anga
sono	aWcodZenfMgjhdicjb
dell'*	aUbmcadZeXfXgUhliYjs
secondo	bmcZdZeWfYgThYitjZ
secondo me	aZbpddebfdgZhdil
hanno	bqcrdOeIfOgjhJibjj
letto	aYbmccdcepfcgZhcid
pagine	bpccdaecfkgahbidjc
# pagine	bpccdaecfkgahbidjc
changes everything	ak
para #	arcddYedfVhcibjn
# obviously	bjfc
lake	akbXeafcgYis
did they	cddm
or what	abbm
<s> der	codneDfNgciajH
nachweis	am
nachw*	am
war	bZcdddelfUgVhXiQ
feel the	edgl
momentum	bmcYeag2hWiS
she should	aj
should get	aj
and our	bZco
product is	cj
is miles	cj
miles better	cj
better and	cj
growth	dneRfWgqhYiXjr
a better	adgbjn
said its	adgdim
<s> por	aWbccbfcgdhpinjc
fin	atbMcjdweZfRgYhYjj
por fin	ak
llegó	atdbecfdhajc
me llegó	aohd
homol*	am
del	axbNcbdZeFfOgBh0icjd
ministerio	aubchWjc
del ministerio	am
viernes	akbdcldledgbhZicjb
el viernes	am
viern*	akbdcldledgbhZicjb
después	aZdcesfXjd
despu*	aZdcesfXjd
# meses	ajbacWdbenfjgbhViW
tengo la	bbdoedglhYicjY
principal	aubcdleBfOgQhqikjm
princ*	abbnecgdhdjj
to stay	gk
ci	azbLedfRgrhViY
<s> ci	ajbccadaengahcidjd
messo	bdcmddedfmgdhcicjc
mesi	bbcceXfogchaidjc
domanda	acbcccddecfmgchcicjo
la domanda	fn
doman*	acbcccddecfmgchcicjo
preso	aqbWcbdYenfjgYhUiXjY
ho preso	aqbccddbebfkgdhaid
giusto	fnjd
butta*	aXbXcceYfygZhZiZjb
tutto	aucXdXeXflgYhWiajX
wasnt even	amic
shows it	amic
by somebody	alic
history	adbpcodReZhZidjR
histo*	abbqcXdZecfcgdhmibjc
shes been	accl
regs	aj
élect*	am
j'ai le	aWcbeZfbgdhtidjm
rapport	bsdNeXgsibjk
le rapport	ak
rappo*	aqbmcadaedfcgbhaib
rapport de	am
de signature	ak
ont	acbqcrdUeUfShPiljb
ils ont	akbvcZddecfdgZhWiWja
dû	bl
ont dû	bl
ouvrir	ddem
la version	ak
travail	algkid
de travail	am
trava*	algkid
they attached	aj
isnt it	gdjm
aunt in	aj
das war	bcccem
war die	amec
frau	bccdel
die frau	bccdel
vor	atbTdYeqfZgUhTiXjW
mir	aWbPcUdrejflgMhtiQjj
vor mir	ajbcclea
bei	bUdkePfRgQijj0
<s> el	ambjdYeGfFgZjc
lunes	ascdhcidjd
el lunes	an
cobro	ao
que en	imjc
en la	bOckdMeNfjgMinjm
nómina	amdjeajb
la nómina	dled
adjun*	abjo
put a	gk
kiss	abbGezfogvhjicjS
a kiss	gk
kiss at	gk
needs to	akbb
si è	adbYcbdcengZhZip
lasci*	bZcadqeYfZgXhYiojc
me lo	bZcZdVeWfchaipjo
detto	aVbVcYdZeYfcgmhailjr
una	arbTdIeWfKgSh5iojl
quindi	cadbecgZhdiq
cambi*	aYbWcZdYeafcgphjiojd
email that	al
<s> omg	ak
infir*	al
happens	aNbocWdmelfVgxiojN
open to	gk
car i	ej
live #	aj
gestern die	aj
# er	apdd
bei der	apbcccddecgdhdibjk
aber	awcbdbedfcgbhaidjb
besch*	albdccfdhcjl
the others	ajcjhd
made a	ck
can't they	bkcd
que me	ajblcWeQfohXjU
y me	aZbZcadZeXfrhmicjc
dejé	acbbccdbebfvgZhbibjb
nada	aabkcbdSedfWgQiXjv
? !	acbk
it deserves	fj
no ?	acbbcZdlgmjc
now ?	dkgd
or just	angd
meu	ajbkdYeNfOgdhliMjj
o meu	aMbmcvdbebfcgYhkiZjX
primo	adckdkfVhviajc
entrou	bdcpedidjc
lá	aUbZcrdXeYfYgZhpiZjk
ano	aQbUcqdjenfOgdhsinjU
passa*	apbZdbecfbgmhZibjd
nem	aUcoddeufUgPhOikjN
e nem	acbdcohd
inglês	aZbccnedgdhcicjm
fala	akbccnhdicjc
falo	aZbccnedgdhcicjm
eu falo	coid
falo inglês	aZbdhdjn
deve	aVbScYdvebfVgYhljk
ter	aabOcbdjecfVgUhoi6
deve ter	badbeafbgahZisjb
email them	ambcgj
like me	gj
which i	ak
in ?	ak
could drop	ak
animated	cqdYfohajj
the animated	aj
anima*	aZbcgp
acaban	ardbecjd
me acaban	ardbecjd
acaban de	ardbecjd
serie	anbZcreYgZhciXjl
la serie	accofd
noviembre	an
novie*	an
o sea	ancd
del #	ajcadaeZfZhpjc
# al	awccdYedfbgdhcjc
al #	bbcXdTengphTiljT
estoy	abbWcXdsemfXhYiUjV
libre	a9dYeUfSgXiZjY
me da	akbbccdmgZhbid
bet they	bcgcil
capacity is	aj
can still	ck
switch	aybceSgZjc
already no	anbc
but whatever	aj
just don't	bdik
kunnen	adcdho
van #	bkdPelfngbhPiXjd
maanden	ajcdflhd
# maanden	asfa
maand*	avbYcXdYeYfjgahWiaja
doen	ambbelfdgdhdidjd
dan	atbPeMfHhmim
kost	dmfd
ze	awbWdPeHfTgbjn
niks	bncjdkeZfZgZhXidja
zegt	alccgdiljd
wel	aScjdVekfWgpjU
niet voor	abfdidjq
voor een	aafp
kleine	aqbcfcid
that's the	adbl
a no	aYbldkgZjn
stori*	arbdgcicjc
ch	anbjdkelfPhmiXjk
ch #	abbm
<s> ils	cVdZeYfXgThRiNjy
publié	ckhdic
roman	crdMeUfmgQhkjZ
sur les	asbjcbgXhaicjc
si ça	aabldl
ligne	acbscVdafbgchdiYjn
qu'ils	aQbScndQeOfOhdi0jl
pense qu'ils	abbkgbim
l'ont	bl
lu	dWeafVhlimjs
reg	apbacnfThridjj
<s> reader	abbrfcgb
proves	aVb1cbeYfNg3hUisjX
ons	akbOcsdkeQfkgahaiUjw
it back	amgc
<s> eu	bocWdZebfXgchbiYjr
tenho	bbcUdteSfSgPhpicjS
alunos	arcddafd
em	a0bIcRdpeLfVgphmiB
casa	asbHcndnfKgYhXicjV
em casa	aqdb
não	cJeofMhWiKjs
páginas	cbdZfp
# páginas	cbdZfp
págin*	cbdZfp
será	ajcddbebgohb
dá	bacqdcfdhcjd
tempo	a4bpcTdEedfjglhTiJjm
bem	akcpdbfdgcicja
são	adbbctdmebfagahYiZjY
são #	cddnfdhd
pra #	daemfc
né	bccddaedfbgrhbicja
le budget	goia
été	arbbcjdafZgdhcibjd
a été	arbbcjdafZgdhcibjd
la liste	abin
pièces	anjd
des pièces	anjd
bon	bMcceXfXgvhnjk
landr*	aWcZdlecgdhr
planting	cbdvePfrgdhbin
refle*	accl
on our	bccm
? our	bccmdkgc
churn #	aj
to not	bkgd
insta	gdhl
centr*	arddfbhd
! thats	adck
it !	cdgl
ask who	ccgk
jouer	aXeohd
moins	bZcsdWebfWgohYiZja
c'est une	akbcgkid
nous	bXctddeXfXhYiYjd
passer	aZbpcudReafUinjV
room if	aabm
<s> tengo	cUdoePfTgphkiSjN
carta	bacYdUeXfWgXhTiYj0
carta de	awcddcecfbgchaidjZ
de una	aodd
empresa	aWbXcldWekfmgYhoiWjY
empre*	aWbXcldWekfmgYhoiWjY
empresa de	apdd
coge	dnebgdjc
me coge	dnebgdjc
prácticas	aodd
de prácticas	aodd
práct*	aodd
que con	hmjb
abren	ddimjd
plaza	aqbYcbddeWfUgViljk
la plaza	dl
! if	ck
could still	gj
a carta	aabdcddcedfdgdhbju
pela	aodd
dia	aybYcUdmeLfRgahkiY
dia #	apbccZdneZfXgdhaibjZ
ela	ajedgmicjc
receb*	acddfdhcjq
assinado	arhbjb
assin*	axbdccdaedfdgdhZidjZ
again properly	acbcim
it's only	bcgcim
ha i	bYcrdcgcicjc
black	aZbZc5dTekfagWirjR
twitter	bNcVdVebfcgYh0ikjv
twitt*	acbbcddbebfcgahuib
whole week	al
and he's	ck
suppose	aPb2cTdcenfTgzhXjZ
unser	ajbScodtfTgohXibjW
<s> unser	bdcoddedfchd
angebot	aobdccdcedfkid
angeb*	bbcZdZeafjgahZisja
war #	adcpdb
die haben	acbtdceYfVgWibja
ne #	cbddfbhoid
# und	cddk
# hier	am
eigentlich	ajcdil
eigen*	aabcdqebfZgbhaikjc
ich auf	cbfohd
auf den	ajbdcbeagphZ
laden	abbNcZdXeSfcgkhlitjo
den laden	bdcaddeYfcgnhl
lust	aJbjcYeyfOg9hdikjR
keine lust	akbaccgcio
lust mehr	akbaccgcio
colon*	anbccagdhj
auskunft	aqbacd
ausku*	aqbacd
gekommen	ajddfl
gekom*	ajddfl
sauber	arbcccdseUfShUibjb
irgen*	aabbdaedgnioja
hatte	bVctdWeXfUgVhUiZjm
die schon	bdcafdglhdicjl
# wochen	adbccsdXelfXgchbjY
beste*	an
nix	bjcUdxenfbgXhW
dafür	abbpcaecfngbhXicjc
<s> heb	bVcVfahkjd
sinds #	ajcZdbeZfqgdhaja
preci*	abbUcXdqeWfThlja
boven	fcin
eis	aj
uit	ajdkfb
loons*	al
deze	aZbacbdvebfbgbhbibjc
maand	ccdqecfYhdjd
deze maand	abcddofd
heb ik	aqdcgd
hardly any	ak
different situation	algc
chance to	akbkga
entries	awbccqdOeOfngWhYjo
# entries	aj
entri*	amcc
completed	a6bQcldmeEfygVhJiVjd
? she	aYgp
carwyn	acen
strat*	hdicjo
easily	brcqdRgkhSiUjY
<s> die	cddZeXfXgjhaiBjl
zeugn*	ajcbjk
endlich	ardchdjd
endli*	ardchdjd
mein	acbEcddqeRgshxiC
einem	em
deuts*	aqbd
gleic*	atbbcbechdid
habe	apbYcaddeYfcgbhbiajo
habe den	ak
bescheid	ajcdhdjl
le chef	ajgkib
dit que	aUbacdddecgshaikja
beau	aZbTclecfUgkhmi4
je le	acbddZecgthdicjd
relan*	bcdcfdgkhdik
semaine	aldcfdgk
la semaine	gl
semai*	bccZfjhVjY
proch*	cbdbedfcgjhoic
trouv*	aYbZgkjo
une place	gk
just saw	aj
de que	aabYcjdXeYgjhbirjb
otro	akbZckdoeafcgbhZiajd
el otro	ambdcmdcechc
estud*	acbbckdreZfagchbjb
casi	aXbbcldcelflgd
yo	aVbWc5dOedfXgjhliXjV
que yo	bXcodbekfcgjhZiXjb
encima	adbdcmddemgbidjd
ni de	adblckdded
aquí	aabackddebfdgdhqic
no me	aXbWcjdsfcgWhmiYjY
parece	aVbZcsdbeYfZgYhZimjk
deber*	abbpcldaecgdhajd
major	aqbceSfZgbiXjm
scared	aJblcWdme/fLgqhdizjO
const*	bdcdgchp
<s> referee	bYjo
referee #	acbZjo
ich war	aoccdbebflhZ
letztes	aUbacndbecfkgdhlid
letzt*	aUbYctdZeafjgZhkibjY
letztes jahr	aUbacndbecfkgdhlid
dabei	albdcbedfphbjb
voll	aYbZcadnelfngZhW
steckt	aXbdcadcecfygchVjW
sommer	albTcWdpenfcgdhcjt
conse*	anbacWdUeZfXgbhoiljZ
really big	algd
gwen	aZbSgthkiz
with lower	accl
sí lo	ak
subí	aocd
tengo el	arddfdjc
justi*	acbXcadneafagZhZiZjr
registro	aj
# de	abbacmdteSgXhViajR
mayo	a8bZddeRfVgYjX
de mayo	arfd
con el	bdcaecgnhbjj
nombre	bacYdceufcgdhaicja
el nombre	acbbcdephd
archivo	aWdbecfohcjo
del archivo	acdcecfphc
clarísimo	adbpdbhb
clarí*	adbpdbhb
<s> mon	ckeOfHgdhnjV
relevé	ak
du s	ak
# du	abdbedhp
celui	abbbckdcen
# j'ai	dlfd
j'ai la	aadcetfVgchYic
juste pas	bmhd
vu	aRbVdae6fCgwhWimjX
<s> se	aPcPdrgGhqiljS
problema	bccodjedfcgbhcia
è la	aZbcdmgn
voce	aXbacadkeZfdgYhbipjk
posso	aobWcXdteUfTgWiYjW
parte	bmcZdleQfNgUhrinjc
canta*	aYcmdmhd
minuti	abbnccdjecfkgdhaid
qualc*	aUbdcddmgq
dei	aabUcjdmecfPgZhmirjb
quattro	aZdlfl
quatt*	aZdlfl
rinun*	cddledgcimjb
io	bTcldWedfQgohziV
io ho	albZcmecgahZibjd
di un	aZdlfl
posto	aYbWcleYfTgmhWim
un posto	ajdlgd
lavor*	aZdlfl
novembre	ancddjfbjd
find a	dk
will see	bk
a client	ak
ive done	acck
manda*	aofdhd
money they	bk
vom #	cdfchcin
uhr	cddXedfqhbicjd
# uhr	cddXedfqhbicjd
vermutlich	acbdin
vermu*	abbdgdiqjd
sofa	abbRd3ecfkgWjb
cried at	addkejgchd
période	al
ma période	al
pério*	al
d'essai	al
période d'essai	al
d'ess*	al
depuis	aobQcNdcejfYgkidjZ
depuis hier	am
hier j'ai	am
de mon	bdhdjm
cdi	aqbdcadafagchcil
confirmé	am
motif	arbddQeagdhSiWjz
voula*	ajbYccgahbiq
à la	acbWckdogZhZiW
dame	avbXcodZecfahkjO
la dame	aoic
j'étais	aVcmdaenfYgVhbiYjp
j'éta*	aVcmdaenfYgVhbiYjp
for her	ek
inizi*	apdc
terapia	dlhd
terap*	dlhd
gennaio	aobacbdaecfdgdhain
a gennaio	aobacbdaecfdgdhain
genna*	aobacbdaecfdgdhain
e ho	apbdhd
questo	badqedfbgbhZic
sa	a4bPcpeWfQgUiRjj
è un	ddfm
fatto	aobacndaedfWgbhcid
forse	bbddecgpia
almeno	bVcsgahcidjd
dieci	bbgdim
be there	gj
sec	a1ccdaeTfVgWiq
discu*	amcbdbedfmhc
module	axbadoeUfkgkhUiTjj
it helps	apgc
# downloads	alfd
axe	ajbWcldtemgXiojR
swapped two	ak
cohor*	al
porto	asbZdcgjhdiV
inten*	amdcedfdhmicjd
divid*	am
youtube	bYccdPfahnivjq
youtu*	aYdbfahnim
figur*	anbbcYdZecfmgchbia
estim*	acbnjc
tv	akbVcjdUeYfXgVhtiq
qui	ajblcqeTfHgnhUiqjI
manquait	ao
manqu*	ao
a signé	al
j'habite	amdc
j'hab*	amdc
à #	ancRdnfYgZhXiWjV
père	acbccbdcflhoic
mon père	acbccbdcflhoic
accepte	apcd
accepte de	apcd
gagne	akbXcndpecgthRidjd
gagne #	ckdd
avec #	aUcsdYeZgbhWirjd
de plus	ajcldbfa
plus et	ajcldbfa
tient	anfc
rapporteur	aqbrcSdkeafVgShqiSjq
le rapporteur	akbnccddgchcid
alors	asbccjdafbhcibjZ
alors que	awbccbdafchcibja
que c'est	ajbZcaddecgkhdij
c'est des	ajbccadbfdhoid
tableau	aUbkckdaelfthajd
le tableau	bbcdhdidjn
table*	bbcdhdidjn
# €	bdcjdleZflgbhYiajY
par	azcZdoeYfngbhBiIjP
€ par	dj
jour	acbXckdSenfZgwhbjb
par jour	bcdcedfn
est de	ao
nouveau	bdcxdNedfXgmhcikjU
de nouveau	am
nouve*	akcndYfZgjhViWja
en ligne	apccjd
lundi	asbdcddbekfZgdhciajd
depuis lundi	em
arrivée	apdc
est arrivée	andc
bosser	akdd
peux bosser	am
jai	akbWcjemfVglhoib
<s> jai	angd
enfin	ascdedfdhcjd
eme	adbcddeo
# eme	adbcddeo
bonne	bacadbeafZgqhlicjb
la bonne	ambddbecgmjc
nouvelle	blckedhcid
dans une	aqddfdhd
revue	a4bZdXeaidja
en mars	gbio
a eu	acbccqdZfcgbhcim
petit	aqbdcjdbedfbhbjl
un petit	aphd
prix	avbddbeZfVgchQiZ
reçu	apbdcbddfcid
ont reçu	ajcdjj
sans	atbTdkedflgXhciWjc
moi	aHbrc2dOedfjhWiOjS
c'est moi	ajbljb
moi qui	ajbljb
ai	apbWcZdZeafTgpiZjX
personne	bkcdecfmglhaiWja
la personne	ajgmicjd
avaient	ambaccdcfcgchaiojd
qu'ils avaient	ambccdgdhbiojX
avaie*	ambaccdcfcgchaiojd
prise	boddfdgchcibjc
s'est	asbbcbddedfbgmhdiWjY
affic*	aqbdcdgdidjd
sur leur	apbZcaedfngahWiajb
leur site	aqbdcdgdidjd
septembre	apcd
€ de	clfd
m'a	aqcOdQesfPgJhcimjO
m'a dit	akbZedfdgYhZipja
rappe*	albdcdgdhciajn
après	abbXcYdpeXgYiljX
vacances	alddfkhdic
# en	cddqedfYhbjZ
dernière	bbdofdgdhdjd
semaine dernière	ak
préavis	al
préav*	al
dispo	arbddbeafcgchdjj
mairie	cadbfchojc
la mairie	cadbfchojc
met #	crdkecfThYidjW
projet	ajcmddfbhaidja
le projet	amfdjc
courrier	cbhcidjn
le courrier	cbhcidjn
courr*	cbhcidjn
caisse	azbddyeOfQgdhcjP
d'un	akbnckdZeXfXgahWiZ
pendant	baccdZeXfnglhbicjj
penda*	baccdZeXfnglhbicjj
pendant #	akdbeafohdjZ
# ans	bjcZdZenfUgl
ans je	aodceZfbgbhnjZ
l'avais	bddceYfbgYhcjq
je l'avais	bddceYfbgYhcjq
l'ava*	bcdbeXfagYhaidju
m'ont	bbcdddfcibjp
ils m'ont	bdcdfdicjn
avec un	anbadcfagmhcibjc
autre	aobqcaddeWfcgahYiWja
un autre	aobd
candidat	aobdjd
qui a	bbgaimjd
est en	anhd
jeudi	bddmfdhd
depuis jeudi	aphd
coupé	bcddemfdhd
# à	alfd
<s> un	ajblcKdOfOgWhninjR
deuxième	asddedfcgd
un deuxième	aoddfd
deuxi*	asddedfcgd
projets	andbjc
ouvre	aodc
ouvre le	aodc
février	cddlhd
# février	cddlhd
févri*	cddlhd
mort	acbUdweafWhminjc
validé	azbadYeZfagXhaicjb
validé mon	am
sorti	cn
moyenne	aVcqfdjk
moyen*	aVcqfdjk
moyenne de	jl
à mon	akbqccdaecfahaib
c'est pas	aYboddeYfnjd
niveau	cddbeYfcgnhZiYjn
le niveau	ebidjm
poste	abbjdaecfdhoijjb
avait	aYbocrdZecfZgYhZiaja
contre	bqcVdXejfXgdibjd
première	abbscYdcfdhd
refuser	aZbrecfd
comme	cVdSedgjhZjr
comme ça	aZbmebfnib
sérieux	aWbpcndbelfagYhYiYjb
série*	aWbpcndbelfagYhYiYjb
fille	aabbckeo
qu'ils ont	aQbYcqdbeZfYhaip
d'expérience	abcjjk
ans d'expérience	abcjjk
d'exp*	abcjjk
<s> les	aPbVcvdjeRfUgjhlja
textes	ajcmhcidjd
pas la	blckddeZfdgYhWibjk
moitié	bXcjddedfdgbhoja
la moitié	bZckgchpibja
moitié du	accl
mien	acbacqedgchZiajm
du mien	bdcmhcjd
pote	aVbacqedgahpid
master	awbRc4daeIfXgbibjN
eu #	aZcq
# projets	akcjdcjc
j'en	bbckdkenfcgbhbidjZ
et j'en	aacldl
vois	acbdcldcelhb
payer	aUdwecfcgchc
# et	aVdpfajl
et plus	apcdfbgdhd
plus rien	acdkfdim
sur le	apbccddjfdja
compte	aZbmcddkfd
<s> mes	aRcbdueXfagVhYibjo
droits	akbXdreYfdgThkibjZ
femme	adbZcoemfdhZixjV
enceinte	dk
est enceinte	dk
encei*	dk
faut	aSbYcZdtebfYgYhojZ
faut que	aZdufdgchZicjd
trouve	aYccdjebfcgWhsiajZ
je trouve	aabmdkgd
avant	aYbmcrdZeRfbgchUjV
c'est ma	ajbYdogchcid
année	akbWcmdnebfagZhYjW
plus depuis	aZcddceqgb
mardi	aZbXdZeufoglhnjV
depuis mardi	bdcdddengbhdid
je me	aUbcdVfqgnhcid
me suis	aVdYekfqga
senti	abdcesfcgbhc
devant	ajdcepfYgc
le mail	aVbacceqfbgdhZiajp
refus	aTbbccdbexfYgXhZikjc
trou	aYdmemfb
passé	bkckdYedfjhajb
j'ai passé	fm
mois	bTcddqeMfbhcimjS
# mois	bZeXgWhjikjY
mois et	aXcddbfmho
et #	aWbcccdneafogbhbjk
ce dossier	aYfp
bosse	aXdleafmgbhlid
je bosse	aZdmecfm
après le	aVbdccdkeafmgchjikjc
boulot	adbdckddecfngdid
atten*	albccceWfmid
semaines	abcbdjflgZhWikja
# semaines	abcbdjflgZhWikja
réponse	aUbWcZdmelgbiajk
leur réponse	aXbbccdcflgdhjibjl
répon*	aSbVcYdkekgbiYjr
la lettre	aWbbcZdaebfmgahciaju
avant de	aYecfsgd
l'env*	aRbdedfpgdidjr
sens	acdWeZfdgvhcidjb
le sens	daecgrhdjd
cette	aSbRdlePfrgkhcjV
boite	aUcmdmeUfogdhXjb
deux fois	goic
fois je	acbdcdedgsib
que ça	gnib
<s> qui	abbYccgshbid
pire	aWbWcjdaeXgthkiajb
au pire	aWbXccdaeYgthlidjc
mes #	bcccdaekfQgqhWibjn
directeur	adbZccdledfbgbhpib
le directeur	aZbddmhl
j'ai #	bddYfYhmjk
vite	aUbbcddbedfagohqid
comprendre	aWfdhmio
aussi	dYeWfagVhujb
aussi en	ajdaeYfbgYhqjc
aux	akdleZfTgbhuiXjZ
hein	aVbbcddbeagqhjidjd
<s> après	hl
le service	akbdhkjc
je leur	acgdhlidjl
leur ai	acgdhlidjl
# ils	aVfchqjk
ils me	aZbngdhkjb
<s> une	bUcjdXeXfZgWirjW
collè*	aYbaeofagdhZin
encore	abbQdkedfmgmhl
<s> il	aXbmcleOfRgb
parait	iojc
parait que	iojc
que le	aYcWdZeUfagjhYirjm
était déjà	aYikjm
promis	aWbbdoeZfbgbhpjd
promis à	aadoebfdjd
le non	aZcdekgdipjc
<s> sur	aTbZcodaebfZglhZipjd
sur un	adbccdfdgohc
raconte	acbaccddecfdgchnin
racon*	aabacbddecfdgchmip
disent	abbbcbedfdgdiojl
la #	aZcbir
cherchent	akbbgchdidjl
cherc*	apbZcddcfcgbhcibjl
un profil	abbcccgchcibjr
<s> comme	aWjr
écrit	akddecfcjl
dans mon	abjo
<s> dans	aXbacrdZeZfdgdhdidjn
dans ma	aXdmeafbgahcidjp
candidature	aXblccdbecfqgchaid
ma candidature	adbmddedgdhcidjl
parle	aVbZcbdYemfYgXhaimjs
accord	aubYcZdjeSgnhbiXjm
pour #	addcem
réglé	ambbdbebfcgdhm
c'est réglé	bchm
résidence	bdccedhdjn
résid*	bdccedhdjn
vient	aucbdcfahcjd
on vient	aqddfbhd
vient de	aqddfbhd
de passer	fdgchpia
le proprio	akccik
l'appart	dafbhdin
l'app*	ajbXfQgYhlikjZ
corrigé	al
passe	amddedfdglha
là	anccdaemfbgbhbiZjb
diplôme	acjm
diplô*	acjm
poche	anjd
depuis le	ddel
peut	aVbccZdleYfXgsjW
on peut	bl
pris	akbdckdXedgdhdid
j'ai pris	andcfd
pris un	andcfd
sous	aobncjeYfagXhjimjV
trait*	aabocndbeXgWhpiTjX
jusqu*	ancddnebfW
novembre #	am
l'édi*	aqccfd
la main	dceafn
texte	ambbclebfbgdhcjb
le cv	asbdfa
<s> deux	alcldZfcgd
mois de	aobdcbeXfcgZhZimjd
d'avance	dcgdim
d'ava*	bccldbgZhdil
voiture	dmfc
voitu*	dmfc
atelier	dlfa
ateli*	aldlfahd
personnes	ddjj
# personnes	ddjj
lyon	axbcckdcecfYjY
octobre	apfc
en octobre	apfc
y a	akcpdYecfY
vidéo	aYccdcfohmjY
la vidéo	adcddcfpjZ
tourne	albdddekfZhd
depuis #	aObccbfUgmhqikjj
jury a	blhd
noté	anbccdgmhcidja
a noté	bcgn
que j'ai	anbdcdddenfXgdhbibjc
j'ai pas	adbaerfchc
pas de	bbebgphY
plus que	aqecfc
partie	akcbdaebfpgahbidjd
ça fait	cddYelfpgUhWibja
samedi	ao
l'aud*	bcdnfcgd
et c'est	cdddedfdgZhlid
voix	acbccpdaeYfngdjc
commence	aybVcKdyeRfwgkhZiSjj
donc je	apddhd
l'été	flhd
tout l'été	flhd
# la	asdcfdhd
le lot	aoddfd
l'exi*	arbcedfdgdjd
<s> leur	bRcqdaeWfXgThkiXjn
formulaire	aqbbcdebfdgdhlibjW
planté	arcdja
jointe	adjl
chuis	apdbfd
d'une	dbfcgbio
en novembre	apdbfd
session de	am
de mars	ak
mon dossier	am
dire	aDb5cRdcelgqhUiT
<s> dire	adbredgciZjd
dire que	bnia
que mon	aZjn
est pas	acidjn
n'importe	bngc
n'imp*	bngc
quoi	aUbmdlejfagWhVimjb
n'importe quoi	bngc
parfaitement	adbo
parfa*	adbo
ont mal	aZbo
jugé	acbn
leurs	aTbmcadbfZgXhsiaja
critè*	aZbncdedfchcjl
la route	acbrcdecgchbja
histoire	aXbqcZdbedfdjd
qu'un	aYbrcZdbemgbhYjd
l'agence	bdddfbhcim
<s> l'agence	alck
l'age*	albcdcfbhbiljd
retenue	aYcsfb
fait un	apbcfchc
j'ai vu	aUbXcndZfYgohUiojc
gars	abcodleZfdgdhc
choisi	aactebiX
bac	axcqdWeUfYgZ
avait un	acbacsgahbic
poème	bjclhdic
un poème	bjclhdic
que les	aabbddeafdgahjipjb
la promo	aacq
ont même	acim
même pas	abbccnhciljc
<s> faut	acdn
par mois	aZdrfc
prêt	abedhn
de prêt	dj
dois	aTbdccdjedftgahaic
quitt*	aldkebfd
appart	acdleZgm
j'ai rien	abdohd
d'autre	aZbodlfdgchc
rien d'autre	aZbodlfdgchc
d'aut*	abbndlfdgchc
manque	aVbocadmeafdgXhYiZjn
trimestre	bddohd
trime*	bddohd
et un	aSbZcjdkecfYgYht
salaire	cddpedfbhd
salai*	cddpedfbhd
la maison	aZdpfd
<s> ça	aWbWcbdVeoflgjhRijja
ça m'a	aabaddesgchcic
plus à	ddem
jour de	aXbccddderfagkhcic
de mes	aYdaepfbgkhdidjd
j'y	aldXeZfm
pour un	akbdfkic
quatre	adfn
plus un	dbfn
un test	akbkcYdZeafmgYhYjc
heures	cddYeXfsgchbibjd
# heures	cddYeXfsgchbibjd
donné	aYdceZfqgdhdil
maquette	aafphd
cette maquette	aafphd
maque*	bccbdaebfsgdhaiajd
nuits	aZfqhd
en un	apbYcWdVeagkhSikjX
<s> peut	accdgtiVja
etre	aYbacdgkhcin
peut etre	aYbacdgkhcin
entre	cddbeVfagujc
temps	bdcaeWgkhjjc
prome*	aYbbccdYeZfbgyhaiYjb
fois plus	accn
cette fois	go
truc	aabjcmgmiZjc
c'est le	aVbTcadZeufchYja
le bon	ambbedgmhdiZ
mère	dmgbhkidjd
ma mère	aadmgchl
connait	abeZgmhl
très	abbcgchrjb
bien la	aZcdedgmhm
responsable	albcgchlidjb
la responsable	hm
<s> si	aabScYdseUfZgShqjX
non je	acbcdcekgchnic
trouve leur	abblgdhnjb
intér*	aabXhnjm
chez	aqbUckdaecfSgdhtjT
eux	aSbccqddebhm
chez eux	aTcqecgbho
partir	aqcddZecfcgahlidjd
eu le	cddbgdio
marché	aablcdgcik
le marché	aablcdgcik
coloc	bdclddgcimjc
croit	abcahdir
ouvert	hdim
dossiers	abip
les dossiers	abip
répondu	acjp
m'ont répondu	jm
répondu que	acjm
étaient	aUbkcldYecfbgdhdidjq
étaie*	aUbkcldYecfbgdhdidjq
étaient déjà	jl
toutes	akbmfchc
dit à	alcdicjl
l'ent*	ajddedidjn
que j'étais	ebgYibjr
lettre de	aqfdja
finale	aabTctemfogrhRiajS
soutenance	amdd
chiff*	aabjcddkfk
de ma	dl
copine	accdio
pages maintenant	al
pile	ajbYcbduepflgThYiojN
dans leur	ajclfchb
limite	aqdcfchd
labo	al
repro*	albmcddcgdhc
notre	atbVcjdTeafagZhrjG
filé	aubZcbeafbgdhdibjd
adres*	aobdjd
suite	anbZcmeOfsgYhbiX
de suite	aZedfphcjj
pratique	edfpgdhc
prati*	ckdcecfogdhcid
et tout	ameYgl
ajouté	anfd
l'exp*	asccddgdha
dans la	cjdbfchdjm
la v	al
trois	fl
sont	bccqddedfcgYhZjZ
jointes	anjd
joint*	anjd
habit*	al
le nouveau	bccngdid
d'hier	aqccjd
rubri*	asbccdhdidjc
en janvier	aqcchcjd
l'agr*	aldjecfb
numéro de	apbd
devis	bacldbidjd
le devis	aobc
faux	aNbqc5dXelfZhailjZ
était faux	aobdcd
sélection	ccflid
sélec*	apbacadcfkgdhdiZ
attestation	ao
attes*	ao
reçue	al
rempl*	ajbacmdbebfZgdhaiajn
nuit	aofd
de nuit	aofd
créneau	ak
le créneau	ak
créne*	ak
vide	ik
demande	aXcldbfqgbhd
demande #	accn
prend	aVbdcbdpedflgchbikjc
reste	adcdio
groupe	a0bUcldkeWfTgdhmic
témoin	apbZcbdbecfbgZhnid
equiv*	bscbdcfdgYhYicjZ
reproche	bmdcgd
manque de	adbqdbgahd
méthode	aYbmcmdcgdhd
métho*	aYbmcmdcgdhd
juge	aVbqcddnfZhdic
juge pas	aabqfb
pas #	bocdddfb
sur une	aXboclfb
sujet	adbqcbhdjc
le sujet	aWbrjd
la nouvelle	bm
est passé	bm
le groupe	bdcoecjb
l'imp*	bVcmdaeXfagphYiZjW
lauré*	aabdcq
gens	acbUcrdYeXfUgWh5idjZ
des gens	acbdcpddhd
aucune	aWbsclddeYfcgbhaiZjd
eu la	abbdcpid
bourse	a4bVckeafXgahYiRjc
d'ici	abdohd
d'ici le	abdohd
perds	acdohd
je perds	acdohd
mère est	dmhb
malade	aadmeofbgdhZid
rentre	andjhc
je rentre	aldjhc
près	abbcdmgchlid
<s> cette	bcdteafZgbhc
l'année	aWbbccdreYfogbhaicjb
par un	anbdelfdgdhb
toute	aYbYcXdUenfqgohViYjX
<s> depuis	ddepgd
rond	bcdmekgdhbid
relu	aYddenfkhd
j'ai relu	aYddenfkhd
chaque	aTcddlekfjhcikjd
scène	aXeofkgchd
tellement	acdcekfbgm
telle*	acdcekfbgm
cet	aabddYejfngjhd
dans cet	adekgj
musique	arcldWeUgohcjZ
la musique	abdafcgqhcjc
musiq*	abdafcgqhcjc
vie	aabVcyeNfWgvhoicjX
ma vie	aYfbgqhbjc
<s> avec	aZcdflgn
peu	aZbdcdgmidjm
un jour	aXbZcjdcfkgqhbia
passer un	aYbYebgYhmio
coup	acbVcUdbfdgrhmicjU
coup de	abbZccddeafdgsiY
fil	bdcddqhviYjj
de fil	gchpia
adorerait	abbbedfdhqic
adore*	abbbedfdhqic
on est	aZbdcdgchpid
gros	aWbbccedgchoiajo
fourn*	acbdgchpid
fac	cchdio
la fac	cchdio
qu'il	aXckin
l'inv*	ambbcdeagahYiojc
annoncé	algahdil
annon*	algahdil
l'offre	akgbim
l'off*	akgbim
pour la	aTcddmedfpgail
forme	acblgaim
la forme	acblgaim
selon	aacbfbir
<s> selon	aacbfbir
voisin	apbbcbecfdgdhYil
toujours	abbdcbdbecfbglhciq
toujo*	abbdcbdbecfbglhciq
veulent	bdhlidjk
ils veulent	bdhlidjk
veule*	bdhlidjk
# fois	aZddeohcjk
<s> j'étais	aZbm
premier	albSdYePfbgZhtjq
letzte	bbccesfdgUhdiajc
gemacht	aqbbdWeXhTiXjW
gemac*	aqbbdWeXhTiXjW
gemacht der	arccfbgdid
denen	aXbSdUgRhmiljp
hat denen	ajcZedfdgchoid
ziehen	il
zum	apbbcadledfbgchZicjb
zum #	cddnfchd
unterschrieben	an
unter*	arbcccdbecfcgbhljd
gutachter	akbncbddecfbgchcicjd
gutac*	arbncYdYeafagahYiajb
# hat	akblcdecfbhd
minuten	albodWeYfcgdhaidja
gelesen	bbfbiqjc
geles*	bbfbiqjc
stunden	adbacadbebfohaicjl
stund*	aabYcYdaeafogYhWibjs
abgeschlossen	amjd
abges*	awbYcVdceZfbgYhYiajl
über	bmcjdWeSfYgWhkinjS
über #	ajdchnib
<s> haben	ap
haben seit	aned
oktober	atbddceZga
seit oktober	arddeaga
oktob*	atbddceZga
kunden	abcafbhq
monat	em
stelle	ajbacZdneWfZgZhXij
die stelle	bccdecgchciljl
ist seit	aWcddbgthd
wieder auf	angd
kam	axbKfOgahciY
<s> kann	andZgdhdikjd
kann jetzt	arda
raus	aoccdmebfbgdhZicjc
den roman	cofb
um #	cddl
# seiten	cadbecfphdjd
ganze	acbbcadbeZfqgZhnidjd
weg	albUdceofSgYhTijjW
ist weg	an
dem	acbIcvdnejfWgMhjiY
mit dem	bcckddfdgdhWicjn
preis	ajblcadcedfbgbhdilja
preis #	an
runter	cddbfdin
% runter	ak
liefe*	bdcm
nachg*	apbZcWdZfkgahWidjj
<s> mein	aXbKdoeOfagbhviQ
führu*	amdcedhcjk
in der	akbScXdkeXfYgahkjj
bewerbung	anbdcddchYidjm
der bewerbung	hajn
gewin*	aXbRczdbeagZhZibjd
stipendium	aobdcddjgdhd
abgesagt	aoed
hat abgesagt	aoed
steht auf	amcddlhajd
auf der	bdcagchn
montag	asbcccecgbjc
seit montag	arbdccedgcjd
ein	bXeVfHgkhqjb
verwa*	am
lebenslauf	anblcbdcecfcgchaid
im lebenslauf	al
leben*	anblcbdcecfcgchaid
läuft	akbccZdrebfbgYhXibjb
seit freitag	ardaec
gesagt ich	apbdgb
nochmal	acbncXdbeWfcgphXjX
nochm*	acbncXdbeWfcgphXjX
neue	atbVcWdofXgchSijjY
auswe*	ccfljc
der absage	ddeogcibjc
ne stelle	aqec
ich mich	accddleVfpgd
nie	bYcxdceWfPhQiojp
mich nie	akeagnhdid
wohl	ajedik
falsche	am
falsc*	ap
im mai	aqddgdhbjc
auf nem	apcdhc
festival in	aohc
zahlt	akbacadbeafcgohYikjb
hälfte	apgdjd
die hälfte	apgdjd
dazu	atbdccddedfdgchbjc
zusage	atbccbebgchdjc
schri*	bXcVdWeYgThUiljq
<s> bin	adbYcVdneogYhXiajT
bin jetzt	am
fertig	atbbdchcjd
ausge*	awblcRdVeXgZhViajY
seit #	aVccemfljd
zwei	anbWdYelfXgXhPipjT
tage	ajfljd
ich mit	aZcofmhajd
geklärt	arddfcib
geklä*	arddfcib
nur noch	cddkeofVhZiZjc
noch #	ccdmecfXhZiljc
# x	aqfd
ist sauber	bqcbddgchaiajc
zweite	aobZcodXecfcgchcjZ
aussc*	atbbcddWfjgdhaidjd
haben das	bpcaecgchY
null	alb4ccedfWgYhRiR
bin für	aabmdcfkgd
für den	blcaddecfmgd
fehle*	bledgcjk
der gutachter	bpcdgdid
liest	aVbpgdij
satz	bpcdgdid
so ne	aYecfkgdhcinjc
nach #	aVcodXenfYgdhaijja
# minuten	bqdXeahbjb
der neue	aZcldcil
macht	aacmdlebfd
fehler	cmdd
ich in	aXcmdZecfdgZhojk
jahren	aXbccpdZeofcgchcicjc
# jahren	aacjdbepfdhdidjd
was die	aXbmcrebgZhViajb
druck*	ajbYcqgdhZjZ
schle*	abbYcqdcengbhX
rein	aYckd2eUfVgjiZ
hab #	aWcrdjebgchjiZjX
konkurrenz	abcmedgdhk
konku*	abcmedgdhk
kriegt	aabccsddeafc
auftrag	aacndkedgd
den auftrag	aacndkedgd
auftr*	aacndkedgd
ende	aYdrecgb
aus	bGcjd1eVfWgkhaibjU
sind	akbZcmdkeVfWgahViljX
wir sind	addohd
zu	aKbRd2eOfThYikj3
sind zu	aYdp
auf #	alcadkfdhd
qm	akdkfdhc
# qm	akdkfdhc
im juli	acdkfdjl
brauch	acbYcZd0eafcgVhRibja
<s> brauch	acdn
bis	axbVcEd9eJfVgRhTiY
ist der	dk
kredit	aZckdmhd
seit der	aRccdaepfdgshdidjb
nicht mehr	aXcbdleqfcgbhdjd
richtig	aZbdcdeq
richt*	aXbdccdaetfcjd
schla*	abdngd
hat mich	aZcbdcesfcgXhc
auto	bWduedfMgVhOidjo
auf dem	aMclerfYhnibjb
bin so	acepjc
dass ich	aVbacadXfYgYiVjw
ich das	aYbXcbdYejfagjhsja
für die	adccfojd
mappe	aaclfl
zeich*	acbdcdddecfkgohdicjb
und #	cddcfo
wegge*	aYbbcYepfk
fassu*	fohcidjb
geschrieben	acbbccdcedfngahXidjo
gesch*	aucSdTePfngRiR
dritt	ambbcdflhdic
zu dritt	ambbcdflhdic
an dem	aZedflidjm
gesessen	aZbZenfm
geses*	aZbZenfm
bauch*	aYbnccfdgohZia
diesmal	bcfdgqhaiZjd
diesm*	bcfdgqhaiZjd
der chef	aSbZcVdoebfcglhYipjc
nett	aTbZcaddeXgyhdiZ
glaub	aXbZcbdbeagshWimjd
nein	aXbWcadZerfbgliXjZ
sagen	aRbOcSdaerfahkjn
nein sagen	adbccceagphjibjb
klasse	aabccZdYfcgshYidjk
sitzt	abcddZhpjd
<s> sonst	aabccbdXeZfdgYhujd
damit	atbZcYdYeafYgZhmibjb
zur	albYcYdlecfLh1iT
sowas	aPcTdbemfZgvhdiYjZ
bestimmt	aYbccYdcecfcgahqiojd
besti*	aYbccYdcecfcgahqiojd
meinte	achciq
meinte die	achciq
suchen	aledgdiljd
immer	aZbcccdaejfcgdhXisjc
immer noch	aZbcccdaejfcgdhXisjc
angeblich	aXddfdgchcitjc
<s> angeblich	aXddfdgchcitjc
vorher	aoccdcedfcgahcinjZ
fest	bSckedfcguhdipjP
zahlen	akdaim
ihre	ebfdgbhjil
eh	aWbacPdsfRgnhvja
pünktlich	acedfdglhdim
pünkt*	acedfdglhdim
<s> auf	aVcpedfdgdhcio
schreibt	akbdcbeagbhdio
schre*	aYbWcUdbelfZgShXjv
einer	aWbdcndbeafdgbhbiqjZ
absag*	abcdeljk
laut	aYbZcYdaeVfZgbhainju
schreiben	aacdedibjr
fehlende	jl
ausla*	ajjj
<s> steht	aVhbjs
doch im	jl
<s> laut	aZbacZdbeXfZgchaiojr
passt	aacdddebgmhbidjl
ins	anbTcXdjeSfdgZipjm
nicht ins	acbjedjm
programm	aabdedgcidjq
hatte ich	bdfdgdhbjp
ist da	acjn
samstag	ak
samst*	ak
darf	aobbcddjeZfdgkhYjc
darf jetzt	aldd
ausbi*	asfdhdicjd
wohnung	aocadcebfagkhYibjc
die wohnung	bkcdedfdglhbjd
wohnu*	ajcYdbeZfnhWiYja
steht wieder	amgd
und die	ao
statt	azblcWdXeYfVgZhViYjZ
# statt	awcddZecfahcjd
statt #	atdcedfbhc
siegel	aobadkebfWgZhkirjm
bekommen	clhc
bekom*	clhc
hat mir	arbZcXdceWfcgchnicjd
persönlich	acedfphd
persö*	acedfphd
direkt	al
ihn	aqhdic
meine	aYbcccdmfagaij
<s> meine	aZdagNiojl
nen	a0bMcpdoeZfcglhPiOjX
nach der	aabccZdYeafqgchljb
korrektur	an
der korrektur	an
alter	ajb0cTeTfZhoiajp
mein alter	an
vertrag	aqdcfc
vertr*	albbcYdmecfYgbhXiajk
ab sofort	arbcgbhb
frei	albTcadlfZgZhdinjd
die zweite	bbcpgdjb
seite	bdcojb
zeugnis	ccjk
mitten	eofZhdidjd
geschafft	axbdcdddedfahbicja
wollten	bcim
wollt*	bcim
fürs	anbZcadqeafcgZhXicjc
paten*	aybdcZdXecfagchbidja
durch	ambdcpdaebfYgbhbja
ist durch	am
ich seit	bdccddeqfcgXhdjc
diens*	ajbbcceafdgchdidjp
jahre	akbbcSdWeWfogZiajd
# jahre	alcXdZeafUhnidjk
ersten	ajbccaeXfZgdhaiajs
den #	adbdcodaeafagdhcjm
offen	apbccc
veran*	apcd
kaution	aoddhd
kauti*	aoddhd
plus #	awccdXedfagchc
mieten	ascddcedfchb
sucht	bccdecgchnic
sucht jetzt	an
jetzt nen	al
beim ersten	ajcdhdjl
ersten mal	ajcdhdjl
war nur	acbbccddeZgthbiZjc
haben die	gm
bericht	am
beric*	asbacdgdhb
liegt	atbcccddedfdicjd
liegt vor	al
einzige	akbccndcgchXjc
einzi*	akbccndcgchXjc
punkt	apbpcXdbeZfbgZhYja
kassel	avbZcjemgbhXid
monate	aocbdaecfjhbjb
# monate	aocbdaecfjhbjb
ich kann	alcdddelhd
rechnung	atbbccedgdhb
rechn*	atbbccedgdhb
rechnung vom	amhd
vom amt	al
falsch	bucYddeXfdgZhZicja
bescheid ist	ak
berichtigt	apbbhd
hab jetzt	ao
geschichte	apedidjc
ner	atbccadbebfahZijja
von ner	ambdedhdikjb
pfleg*	dqhXjc
<s> zu	acbrcdgZjc
wenig	abbmgYidjl
zu wenig	abbmgYidjl
die absage	adbncYekfdgbhcjc
wer	abbncdeYgohYic
ahnung	aVbucaeWgZhbiljc
keine ahnung	aXbvcbeZgbhdic
verdi*	bpcadnecfdgZhXibjc
<s> beim	adbXcmdbelfagnhZiXjZ
waren	aQbYcqdXeVfpgZhWic
kollegin	ambbcmddebfdgchc
kolle*	bWcpdaemfagZidjb
bin #	aZcndcecfk
# da	ambccmdcebfbhdjd
hat nicht	ambaclechc
nicht mal	aZbZcsfdhaid
<s> muss	aadn
bis #	atbacXdbechZidjb
# aus	abdm
aus der	ajdj
wg	aZcndkgc
hab noch	abdmedfahm
aufm	dpeafZhdjc
konto	dpedfZgchd
aufm konto	dmfa
werd	aYbddmel
dezember	amcddlebhcjd
im dezember	ajdmechd
dezem*	amcddlebhcjd
danach	dmec
mich nicht	aadmejgd
vater	aYbdcadpgbhjjd
mein vater	aYbdcadpgbhjjd
ich brauch	ajbbcddsedgZhVjd
ganzen	aYcdeofj
kann nicht	aacoekfbha
die zwei	aWbacleogdhb
boden	aabYcZeugXhd
in dem	bccaddecfsgbhWic
# stunden	aTcbdcfqhbidjm
probe*	ambXccdZeWfkgphaiYjZ
die antwort	abbccdedflicjm
gewartet	aacdfphd
gewar*	aacdfphd
jeden	aSblcXdXeXfpgahpibjc
abend	aXdcelfogd
schne*	bcdaebfdgphb
krieg	aYbZcZdqeXfagrhVidja
krieg ich	abbZccdjeZfcgrhZjb
hin	bNcTdoebgshmibjj
<s> vielleicht	abbdgqhdidjc
vielleicht haben	adbdgojd
haben sie	ajgj
denk	abbZcddbeafbgrhXiljZ
und ich	bWcadkeZflgmhYjc
aus dem	aYbccbecfagchoikjc
<s> dann	abccddfdhsic
kriegen	aZckddfchoid
krieg*	aZckddfchoid
kriegen die	aZckddfchoid
halt	bUcCdredfkhsib
wenn	aRbVcTdkekfUhuiVjU
<s> wenn	aXbbcXdkeUfZgnhriZjY
wenn die	acccddeafdgmhnicjd
kündi*	acbbcadaeYfdgbisja
verein	hl
mitgl*	aZdafdhs
leute	aWbkcYdaebgahninja
# leute	aacdddhr
heißt	aZbbcdddebgbhcit
heißt es	aabdddedgdhdir
wird	acbScVdTfUgphQixjR
was frei	aYbcedgbhdir
genommen	aQbZcqdYeYfkgXhXinjm
genom*	aRbYcpdWeWfqgWhUimjk
<s> ein	bkcXdbeafdgVhlikja
kumpel	aZbddnebgain
zweiten	ajbbcbdceafchaipja
beim zweiten	aabdgjim
zweit*	ambacYdaeZhYiojY
sein dass	acedin
dass die	bbccddeYfcgbhaiujY
die jury	aabncbgbik
schrieben	aYbcddfbhdidjs
wie	aBbDcsdZezfJgyhBiojr
<s> wie	aRbWcodaeVfbglhXiVjt
bin ich	aobYcldXeUfagThaidjo
schon im	akddicjk
dass der	abbUcadaeZgXhXix
markt	aVbucagbhYiajk
der markt	aYbqcdgdhZibjl
groß	idjl
wars	bZcjekfjgjhkjW
versp*	baccdceZfbgphbimja
lag	aabpdtedfdgohQiRju
bestätigt	aodd
bestä*	aodd
hat die	asbYcXeZfngdhZicjc
unsre	akcledfdgc
hab mit	apic
meiner	aWbZcsenfXhXiYjY
schwester	apcchd
schwe*	apcchd
vermieter	atbdcbddhbidjd
vermi*	asbacVdafXhnicjc
wollte	arcdechb
<s> eine	bccmedgdhaikjd
von der	a1bXcYdbeYgYhVibjb
mal #	am
das hab	arfXhd
vergessen	ambcemfZhcjc
verge*	albaccelfYgdhaicjj
geht	cddjedfahdimjc
mir die	anbacceagdhYiajq
entsc*	aabncadqeVfbgbhXiajk
platz	ancadaedfagdiajn
verlag	bZgdip
hat jetzt	ao
jetzt ne	am
unsere	atbcccebgchd
<s> unsere	apec
ist von	ancd
# auf	atcZedhd
über die	bchl
namen	ck
geändert	ao
geänd*	ao
dieses	blcbdmfdgdhaicjc
dieses jahr	akccdmhbjd
nacht*	ajcZdderfWgdhXidjb
studium	cdgdjn
vorbei	anhc
ist vorbei	anhc
hat nen	adcngd
reisekosten	aqddebfdhd
reise*	aqddebfdhd
weniger	akbacpdceZfcgchajd
wenig*	akbacpdceZfcgchajd
nachm*	anjd
abgesprungen	ao
sagt die	apid
telefon	bcel
am telefon	bcel
alt	aveZfSgbhjiVjm
kein argument	aabpcd
völlig	aabscbgcjc
ding	aWcdfahmjc
drauf	aZcoebfngdhb
andere	aZbRcrdmemfVgThTiXjk
mieter	aVbbclddedfdgdhcirjd
da mit	aUbWckddebgahtjd
mit weniger	aabccqhd
wurde	cpdbfchcid
<s> ohne	aWcbdnedfdhnjc
muss ich	abdqgdhd
ich im	aoedhdja
juni	asccebfdgchZjd
im juni	ajdkhb
ab #	cadmfb
hoch	acbqcadxengohMiW
hab nur	cddmejfahZib
das hat	aYbYccesfcgc
von denen	aZcZejfdgdhWisjZ
und dann	aZbddbesfdgb
leer	aVbjccdceqfdgkhZibjY
hab mir	acdbepgchb
# tage	adfm
vorge*	aaeojd
jedes	aYcdddeafs
waren #	aVbccVdbebftgdha
<s> seit	anbccadaeWfogbhdja
so viel	aYeafr
geben	acbccddaeafdgthcidjb
mach	anbldcemgvhRiPjk
versprochen	abbdecglhdimjd
klapp*	adbbcddbeZgsibjd
theater	apbacndXeTfYinjO
freund	aUbWcagchwib
abteilung	alhdij
die abteilung	alhdij
kurs	aoccddfdhbikjd
meint	abcdgdhdip
nehmen	abbdcbhairjd
die nehmen	adcchcip
leute mit	acblcchcil
die nur	abbdcdediq
nur den	ajbbccddgcim
jemand	ajbbcYdbebfbgbhaiojk
schrieb	acbdcbdbedfchbiojk
schrieb die	il
monaten	abdmebfcil
# monaten	abdmebfcil
monat*	abdmebfcil
jemand mit	ajedjl
entschieden	aXbpccecgdhdjl
meine #	aWdafdhnjn
standen	aZbddbedgphbicjm
ich ein	bccnddfbgahcidjl
saqué	aqedgcjc
carnet	ambbddeZfdgWhdibjp
el carnet	apedgd
carnet de	apedgd
dieron	bbcvdbeZfZgZhaibja
lo dieron	abcpjd
mudo	aj
el #	anbacYeWgkhVidjY
marzo	ambccddneafcgbhcid
contrato de	aXccdjfdhZjr
piso	bccnddhbjb
firmado	aq
firma*	avbYcadXeZfagZhlibjb
seguro de	asddfdhb
por mi	albddcfmgdhd
cuenta	aablccdaecfkgohXicjc
mi cuenta	albddcfmgdhd
ayer	atbcccdcfcgdhc
de ayer	asbdcdddfdgdhd
tengo #	dYgdhkjl
clientes	ardZhd
# clientes	aoda
al mes	dm
los dos	akbccddagdhbio
figura	am
salió	azbdcbdYeafbgdhYibjZ
en el	aabOcZdaenfbgShliRju
el pdf	ak
revista	bXedfdhaidjq
la revista	al
eso no	arbbgdhd
vieron	adboccdYeWfcgaipjb
grupo	awbNcaeYfVgVhmis
el grupo	am
el de	an
mandó	am
vacante	am
nueva	a5bRcmdUeZfUgZjb
vacante nueva	am
nueva de	ao
bajo	bacadXeZfrgYhmibjZ
precio	abbmcadcfbiljj
el precio	akfdimjb
# si	ardcfdhc
solo la	arcddbfa
llegó el	ao
pasé	ascZdaelfXhdidjb
<s> pasé	aqcdfa
# con	akcjfcjc
# me	ccfpjd
tembl*	albbcdeofdgZjd
jaja	ccgqhcjd
repet*	akcZddfahpjZ
eligieron	bccjgchdijjd
que eligieron	bccjgchdijjd
renunció	aqcbic
renun*	aqcbic
renunció a	aqcbic
beca	ajcpddfcgchZiXjZ
la beca	cqgdhaiYja
está	amblcPdreSfUglhKicjO
está en	bbcadqecfcgchaikjb
web	aqbbcpdSeOfUgajj
que subí	aocd
estaba	cledfdgcidjn
ahora sí	gn
lo tengo	acbpcddbecgnhZja
tengo bien	aogchd
años	aWbmcRfogkhQiY
# años	aabpcTfYgohTic
años y	ambdccdZeojY
no lo	aobnccdZecgchajY
puse	bddaebgchcjp
puse en	dcjm
dijo	apgdid
me dijo	apgdid
dijo que	apgdid
volvi*	arddfd
septiembre	am
en septiembre	am
septi*	am
ayuntamiento	hcim
ayunt*	ajhcim
hay	aWbdctdleLfKgQhriqjm
resolución	aocc
resol*	bZcZdceafagahtiZjb
del lunes	anhd
cuento	apckdceahaidja
salió en	aphbid
en una	aredfdhb
<s> puedo	aycddYeZfYhZjd
jefe	aqdb
preav*	aqdaed
ya tenemos	aqjY
mercado	ancbdoePfQgYhnilju
merca*	amccgdibjk
pago	aobdcddmeYfYgchbja
funci*	apdaecgahdiljb
convocatoria	akccdjfbgailjb
convo*	akccdjfbgailjb
febrero	ddedfngdhdidjd
febre*	ddedfngdhdidjd
cupo	arfbgcic
fecha	am
fecha de	am
a las	bmcYdVeaflgbhYijjb
las #	bbcYebflgahYikja
hora	cdddenfcgdhd
chile	awbUccdlecfagliRjd
de chile	al
marca*	ao
fuera	bqddhZjd
plazo	al
título	adbjfbhcjn
mi título	adfdhdjn
título de	fchdjn
enfer*	apbccbdoebfcgahZibjZ
correo	adbccbdbelfZgbhZicjp
el correo	aWcdddemfcgdhcjq
novela	bdcYddebfqgahbjY
la novela	ascbfZhd
pagin*	ascdddfZ
abuelo	ccddedfnhd
entera	ajbacZdbemgahjicja
universidad	arbmckdcebfYgbhjidjU
la universidad	an
nota	adbldXeafWgnhciXjm
mi nota	bpdbhajd
física	aoddfb
ya tengo	apjd
coche	cddcfkhcjk
tengo coche	jk
lo de	aVblccdceagchpjl
llegar	dqeZfajd
pusieron	cadaeWfZgdhcjr
pusie*	cadaeWfZgdhcjr
un #	aRbtcmecfXgbhVikja
y es	boccddhd
ridículo	aZbvccdbeafdgdhcic
ridíc*	aZbvccdbeafdgdhcic
decir	adbqebgaic
<s> decir	adbqebgaic
decir que	adbqebgaic
falta	anbncbdmeYfcgXhZiZjb
perfil	acbrccecgchdid
es una	adddeogahbid
jurado	aXblcZebfcgbhdiljm
el jurado	aXblcZebfcgbhdiljm
iba	avbtcadSecfOgYhmijjp
desde el	akbjcZdRfjgWib
principio	aabnecgdhdjj
el principio	aabnecgdhdjj
<s> yo	aVbpcWdceafbgZiljk
y lo	apbkcagchcjd
saben	ajbpccddeafdgahaidjd
lo saben	ambkedgchb
cogieron	acco
que cogieron	acco
cogie*	acco
sabe	aabnddedfcgdhjid
y yo	bXcqdZeZfpgahSicja
yo lo	aabdckgdhnjd
obra	akbbcnddecgahciX
la obra	ajbbcnecgahciXjj
ganó	akbdcngdhdiaja
que ganó	bdcoibjb
floja	aYcoddgdiljZ
mía	apbXcsdbeYfcgbhaiXjV
la mía	bccsfdgdhciajX
a mi	aZbacldlejfqgXhXiXjY
prima	aWbucmdOeQfOgSjy
aceptaron	aZctdbfchbidjc
acept*	aZctdbfchbidjc
con un	cmdafYjd
<s> los	bbctdcecfWgZhYiZjb
eran	akcpdaedfahbicjd
eran de	ajckid
gente	aWbjctdWfWgRhWikjU
sin	adbQcddqe0fBgUhYiJ
ni un	adclij
cliente	aWbbdaecfdgchwibja
conoc*	aZcljm
si no	aTbbcbdueXfdgchkidjc
no pago	aadpec
# días	adbbcYdkerfSgdhZidjX
tengo que	aWdrecfbhdidjl
pagar	akfb
pagar #	akfb
alqui*	aUbdcndpeXfagbhbikjc
es el	aabmccdmecgbiajd
último	aTbWcndtecfdgnhXiWjW
año	aSbXdqeVgThbiUjv
año que	aabccbdqgdhjicjb
pedirla	acbcdnfdgdhdicjl
pedir*	acbcdnfdgdhdicjl
edad	abbbcddmeagahdiojb
mamá	bddoecgdhc
mi mamá	bddoecgdhc
soy	akbscTdpeZfQgmiPjT
soy el	aXbadoedfdgbhn
trabaja	aWbbdoecfcgdhmid
llevo	aXcdddeofmgdhcjc
<s> llevo	aXcdddeofmgdhcjc
cuatro	bccbdbenfjgbhcidjb
noches	aZbdccdYelfrgchXidjb
ojo	aWbacadcemfZgnhmicjc
sentí	aWccddewgZhcidjW
<s> qué	bZcddcetfagahaicja
rabia	aYbbccdZeufYhd
dio	abbdcpdYedfjgWhqisjk
me dio	em
pena	bbcofOhc
tenía	bbcpdXeofagbhaiZjb
mano	aUbXccdUeafugshtjU
a mano	aZddfq
solo para	dbfn
para esa	acddemfmgcib
propuesta	bkcbedgdhZicjk
propu*	bkcbedgdhZicjk
levan*	aZfp
# para	acdm
para el	bbcddmeafngchcic
el casting	fj
esta	bccOdkeQfXg2hZiajX
libres	bacbecfsgZhcibjZ
hice	apcbdbebfjhdjb
<s> hice	aldcecfkjd
hice la	fk
técnica	fl
técni*	bdcdddecfngdhaim
siento	acbccdddeqfcglhdiXjd
<s> siento	bdddemfdgliZ
siento que	bdddemfdgliZ
ese	aObccSdjfdgrhljN
que ese	ebgm
trabajo	aodZebfcgmib
mí	acecgmijjc
para mí	acecgmijjc
algo	aXbYcXdZejfcgviWjb
algo me	acglhkic
me dice	ebgqhcib
dice que	aYbVcadbeUfbgjhqijjd
que a	aObSdYeUfoikjk
terce*	amglhaib
va la	gmhdic
venci*	ajdcgmhdic
capaz	aXbqccddeZfdgohdiZjb
<s> capaz	aZgq
que esta	adccgriajc
esta vez	abgqid
aprendo	abbcdaebfdgthcib
<s> aprendo	abbcdaebfdgthcib
apren*	aWbaccdYeZfogshaiZjb
al día	cddbedfdgnid
arrie*	aYbddneZfdho
esa empresa	aabaccemfbhnid
palabra	abcdeafcgmhnid
palab*	abcdeafcgmhnid
este mes	aYdlfbhm
toca	aahn
ellos	cbdWebfahqibjk
deben	aVdceahu
me deben	aVdceahu
ahí	aSbVcqdVeUfWgkiqja
comenta	bdhdio
comen*	acbdcdgdhdisja
comenta que	bdhdio
nuevo	aocZdVfYgWisjY
dura	abbRcsedfUgrhcjZ
un mes	bacbdYemfngYhbjd
según	adbacZdZeXfbgYhZirjn
<s> según	aXbccddbecfcgchbitjj
profe	akbdecfdgchciojc
profe de	akbdecfdgchciojc
casero	bdfdgdhdiojd
acaba	aVbZcbecfbgchaiojq
siempre	aZbncdddeafagahbipjd
siemp*	aZbncdddeafagahbipjd
abrieron	ajbdebfcgaipjd
abrie*	ajbdebfcgaipjd
dicen	aYbocbdcebfdgZhXiqja
<s> dicen	acbdcdgciq
fondo	aXbdcdddgcitjb
ya no	bYcWeqfbgWhZiqjQ
tiene	abcwdTeOfBgjhsiqjV
rechazo	aXbdcbhYiajv
recha*	aObqcWdTemfagZhUjr
ponen	acjm
ponen que	acjm
ponen*	anbdcdddhcibjm
entra*	aUbYcmdjeYgphYiZjj
como	akbVcbekfGgTjt
<s> como	aWbccddcechcjt
en mi	anbbcldYeYfZgahViajn
mi cv	dcedjo
inglés	dZhdjo
inglés y	dZhdjo
portu*	aabdcndcecfdhbjn
según el	ebjl
texto	bZcmddeYfdgbhciXjq
no encaja	aabncdgchbjl
ya les	aXecgcidjt
había	dbenfdgchdidjj
entrevista	ajbdcbdcebglhcia
que tengo	aZdbfdgcicjs
aprobé	am
examen	bmgdjc
oficial	ashcjd
boletín	an
el boletín	an
bolet*	an
martes	aobbdYemfdhXjb
el piso	aYcpfj
sigue	bccbebfdgqhdidjc
# lo	ajbpcbdaha
ver	adcneofShdidjZ
aprob*	atdbfd
cerra*	aqfd
piloto	ccddfdjl
piloto con	adjm
con una	ajcbddfagdhljj
faltaba	apja
falta*	aubccdhcibjZ
ya lo	aVbackdYeWfdgphViajq
apost*	ambbcdgdhdinjb
error en	aojd
código	arccedgchcidjc
arreg*	bccbgchqicja
desaparece	asbdcdgchdib
desap*	asbdcdgchdib
ganad*	cn
concurso	atbdcdddedgchdid
concu*	aqbZcodbebfbgZhaiaja
desca*	akbocdedfchdic
meses por	dcfmjd
adela*	anfc
jefa	ambccadWeVfYgmhaipjY
autor*	awdZeXfbha
me dieron	aqedgd
menci*	bccbdcecfbgahcicjs
concurso de	aqgc
contestó	aoid
me contestó	aoid
contestó que	aoid
la segunda	aofd
cuando	adbYetfNgrhZij
pedía	aqjb
temporada	ambccdgmhcidjc
ya me	aaedgpjc
acta	asbdcdddedgchc
acta del	al
junio	aYdshd
de junio	ak
cayó	ajedgnhcid
ponente	aphd
sábado	albbdbebfogchbid
pidieron	aqhdid
pidie*	ajbbcbdcebfsgZhXiaja
reemplazo	aphc
reemp*	aphc
evaluaron	albmeZgchdjc
mi propuesta	ajblfdhbjc
categoría	atbbcdfcjc
<s> ahora	ao
noche	ajedgmhdic
queda	anhd
su	akbVcldEeOfdgFhqjx
con su	arbdccgchcjb
traducción	aqfbhc
la traducción	aqfbhc
quedan	cddoeYfb
y quedan	aodd
quedan #	cddoeYfb
# menos	aocdddfc
licencia	arjd
licencia de	ao
piden	atcbdkecfXgchaicjc
piden #	apcdfd
# personas	ccfnhcjc
en su	aqbacnddedfZhYibja
banco	a1bZcadbecfYgZhqjj
el banco	am
papel	arbccndbebfbgdhaibjY
en mano	ak
abril	awbbccdWebfagbhZikjZ
en abril	alhdiljc
buscan	cdgbiojZ
que buscan	cdgbiojZ
ahora es	anid
anterior	amcjgZhSiVjd
anter*	ambcdcebfdgchYimja
<s> lo	adbjccebgahZiajr
sostiene	acblgYhdin
sosti*	bkcbddgYhdimjd
lado	abbkctdceafWgbhYibjb
punto	aZbncdddeYgmhcid
<s> esa	aYbqcZecfbgmhbibjd
injusto	bnid
injus*	abbsccedgdhbiX
por una	aqcdddeagdib
foto	bk
y dos	aYclddflic
a un	bacrdcgdhaic
dirigí	bbcsdbedfchaic
artículo	adcjdl
el artículo	cj
artíc*	adcjdl
que aceptaron	adcohdid
y el	bZdqeafZgchXidjd
no hay	acbddbgdhnidjj
color	acbpcxdHecfqhViX
la otra	aYcq
vendemos	cl
vende*	cl
lleva	abcndcebfdgahnjb
y ya	bacldVemgVhainjY
subieron	acbdcndmebhcjd
subie*	acbdcndmebhcjd
cuarto	aYbdcddrhd
no tengo	aYbbdlen
dónde	addm
tengo dónde	addm
ventas	aadqeYfbhdjk
<s> estoy	aZbXcYdtepfZgThZiXjX
crédito	aXdveXfdgchcjc
crédi*	aXdveXfdgchcjc
enero	dreXfdgchdjd
bebé	aUcddufdhd
neces*	bccbdrebfbgbhaibjd
dejó	bbdaeqgahd
me dejó	bbdceqga
verdad	aabmcddbepgYibja
todavía	acergaia
<s> todavía	acergaia
todav*	acergaia
cada	aabcckddelgXhciljd
edificio	aobccdengYhcic
edifi*	aobccdengYhcic
delante	acbdepfdjd
delan*	acbdepfdjd
delante de	acbdepfdjd
toda	aZbocXdbfngahbicjd
toda la	acbdcdejfogb
la oficina	aUbcdmerfcgdhcidjc
capítulo	aYbccadcecfugdhbidjc
capít*	aYbccadcecfugdhbidjc
veces	acbZdaeafwgYhXiYjZ
ayuda*	aacddlfogbhdid
con los	aZcbddfngZhdjo
papeles	aabdckfogbhdidjd
papel*	aVbcckddebfsgZhcicjd
entero	aabdcddaebfugchajd
esper*	aTbZccdYebfsgohZiajj
respuesta	aUbbcadaebfngchliajq
respu*	aUbbcadaebfngchliajq
es mi	aYbdcddcecfWgrhljb
los #	acdbebfSgphZjn
<s> esta	abbdedgqid
voy	bZcbeZfZgnhkibjd
voy a	aZbbccdcedfdgohlid
dar	cUeYfjhd
a dar	aYbngkhd
dar el	gk
prometo	aXdbedguibjd
súper	aXbbcZdneZfdglhaimjb
señora	amcdecfdgmhcid
la señora	amcdecfdgmhcid
conozco	aWbcdaebfdgbhuibjc
<s> conozco	aWbcdaebfdgbhuibjc
conoz*	aWbcdaebfdgbhuibjc
conozco a	aabdcdhq
coleg*	aobbccedfagdhjjc
<s> somos	acccdbfchrjc
saber	aRcddYemfNgmh0icjd
por si	aXbXdXedgZhwib
escuc*	aabmgdhdik
el director	aYbndbedgcikjd
diciembre	ajbdhcil
en diciembre	ajbdhcil
dicie*	ajbdhcil
foro	acgdio
un foro	acgdio
<s> parece	accbedgcirjd
parece que	accbedgcirjd
que solo	acjm
agarr*	akfdikjd
gente de	cdik
misma	aZcdedgphc
la misma	aZcdedgphc
puro	aabbebgohZimjb
dijeron	abfchmibjm
dijer*	abfchmibjm
dijeron que	abfchmibjm
hubo	fcidjn
que hubo	fcidjn
plazas	aWbjccdUfjgZirjv
maest*	albmccdZebfagZhYiajl
venía	aVcbdafYhcjv
solicitud	hdibjq
la solicitud	aahdibjq
la carta	adddfdidjp
que no	albUcTdderfbhjiSjY
presupuesto	abcdfnidjj
este año	dmgcidjj
podía	aYdcemfbgdhdiajq
fijo	amcjddjc
# ya	abcddaedfdhpjk
julio	ckecfcgYjk
desde julio	icjl
requisito	anjd
junta	ambccZdZfbhujZ
mandé	avbacZddebgWhbiZjk
mandé el	apcdgbjd
abre	albccbedgnhaicja
inversor	bnhc
el inversor	bnhc
inver*	anbmcaddedgchX
puso	apbccbdcebfbgdhnibjd
su web	cohb
en vez	anfd
dictamen	am
el dictamen	am
dicta*	am
hace	bqcadleafVgZhZicjb
terminé	aqdd
terminé el	aqdd
curso	bccdeafrgbhZibjb
el curso	bddYebfsgbhaibjc
curso de	apdd
auxil*	apdd
inmobiliaria	akddgdik
inmob*	akddgdik
pareja	bccodaejfZgahZidjc
echó	ajbcccecgbiajp
metido	adcdhcip
modo	aYbtfcgcibjc
versión	atdbfYjd
museo	aucceafZhk
un año	cddZfdgbhdjq
nunca	asbUcWdXfVgmhVjV
nunca lo	asfdgdjc
pasé la	arcddbfZ
oposi*	anccddfcgcil
puesto	akcZdbebfbgphdjZ
quitaron	akdcemfdgd
me quitaron	akdcemfdgd
quita*	akdcemfdgd
alta	a6bcdXeWfXgc
el alta	aqec
médica	asddebgdjd
proyecto	cmfc
proye*	bbcjddfZgdhWicjq
a una	cnhc
sola	aaco
audic*	albccl
muestra	dafp
muest*	cddYfnhcjd
antes	arbZcYdleZfVgjhWibjY
deuda	al
la deuda	al
informe	asccddedfcjd
el informe	an
estre*	arhaid
nuestro	alcmedfchbidjc
<s> nuestro	aqhdjd
ya está	apcdjc
tienda	ak
la tienda	ak
factura	argcjd
la factura	argcjd
nombre de	bbcbeohcid
de mi	aQbdcldkebfWgaiaju
mi ex	ddhoicjc
<s> nos	aubdcldbedfbgdhciXjb
los de	cmfd
cooperativa	cagdhnjb
conseguí	edfdhl
minutos	akccecfk
# minutos	akccecfk
comité	aojd
el comité	am
puntaje	bk
el puntaje	bk
punta*	bk
incluida	aqcchdja
así de	aXblccdaelgahlidjd
nivel	aUbqcpddgahYid
conmigo	bqdaedgaha
conmi*	bqdaedgaha
por el	aVbvdbfdgdhXia
absurdo	adbnid
absur*	aZbrgcicjd
el que	bmcbddfdgdhliZjd
proceso	aUblccdcfkicjp
<s> vi	acbZcsedgdjc
otras	aXbcctddfchc
desaf*	aabccqfd
yo no	adbkck
<s> las	aockecfcgchbicjc
del año	aZcmflhbjd
al lado	aWcuedfagdhcid
inquilino	abbdco
inqui*	aXbbcnddfdhnic
menos que	adcpgdicjc
ningu*	aVbacpdcekfZgnhYiZjb
de los	cl
yo sí	aacp
<s> sin	acdpedgcjd
residencia	adcbdrecfdgchdjd
que viene	abdo
devol*	aWcZdueafdhdjd
<s> con	aVbWcXdseUfXgribjZ
con lo	aZblccdoecgc
gano	bdccdnedgd
taller	acbncxdcfbhUijjY
el taller	dk
en junio	aVdshd
<s> desde	bZddetfdgXhbidja
el martes	anbbdYemfdhXjc
ganas	aVbWccdYeofagshXiajd
ganas de	aZbbdcesfdgdhd
vergüenza	acepgbid
vergü*	acepgbid
mi pareja	apcdddejfagchb
te	aYbZcVdVenfFgNhZiFjt
<s> sentí	aYcdetgchdjb
que se	abbWcddcemhpiVja
se me	bYcbddeufmgWhUiajb
<s> cuatro	fk
<s> dejé	fmhd
todos	aTbbdVejfXhoikjZ
todos los	aZcdfrhc
domingos	aaccflgdhbidjn
domin*	akbccZdcedfkgbhYibjm
año en	aZddecfmhXjo
en ese	aYbbcddaeVfkgphmiajb
guion	fmhd
hicimos	cdddfojd
<s> hicimos	cdddfojd
hicim*	cdddfojd
hicimos #	aZfq
del presupuesto	acfn
aprendí	abddfpjd
<s> aprendí	abddfpjd
esto	aZccdseafjgchaja
tres	aUbdc1eNgYhbid
años de	fk
coraz*	abdcgpib
quien	aXbndaeafdgqhXicjb
<s> ese	adblebgnhbibjc
departamento	anbbcdeafdgohbiZ
de eso	bacdgphY
medio	abbYcbddebfsgZicjc
todo se	ambccdfdgdhj
consumo	aacmdcfdhl
jura	apbdcjdjeVfjgUiojb
jura que	gdhdipjd
solo a	aXbdccddhdiuja
extra*	akedgdil
por un	aWbbcpddedgZhdipjd
andan	bbccedgaiq
la jefa	aXcbgnipja
ponía	bcjm
que mi	abbccogdiajj
demasiado	abbocbddebgahYiYjp
demas*	abbocbddebgahYiYjp
leyeron	abdaeagaipjj
leyer*	abdaeagaipjj
<s> su	aUbqcmdbeYfVgaha
respuesta fue	aacdfdhdibjr
peque*	bccddcemfcgbhcibjl
preso il	am
patentino	aqda
il patentino	aqda
giovedì	bdccdYeafrgahc
giove*	bdccdYeafrgahc
scorso	akbbddecfdhoidjc
<s> da	albcccdceofagchc
contratto	bccbdoedgchZid
ho fatto	aqfZ
bancaria	arfbha
banca*	alcmddfaha
per un	bcdaedfnhc
anno	ambLckdvfzgXhTiajZ
un anno	akbcdcfjhd
affit*	albaddebfbgdhdipjd
revisore	alblgdjd
manca	dnhc
c'è	ambbcodaedfcgchbicjb
pagina	ajbcddimjd
# il	apcbdd
ci ha	atcZddfa
mi ha	bXcXdcecfogohXiXja
scritto	albbcbdaebfkgbhZibjl
scrit*	albbcbdaebfkgbhZibjl
gli	aYbUcqdUenfVgmiUjW
che gli	ajbccdecgphdiZjc
manca*	awbaccddecfcgahcicjb
lunedì	axbYcddbgbhaicjd
da lunedì	ardchd
credo	aZbucSdZfWg4hlid
ci credo	cdgn
punti	al
# punti	al
<s> posso	atbddZfcgdhcidjd
l'hanno	akccdbedfdjm
me l'hanno	dcjm
l'han*	akccdbedfdjm
tolto	awbbcddXfdgdhaicjd
mancava	apfdgd
ora	atbZcYdWeYfWgZhoibjc
l'ho	bXcYdaeaftgjhZiajV
ce l'ho	anbcccedfbglhdidjd
aggiornata	apgc
aggio*	apgc
abbiamo	arbdcadbecfjgdhaidjc
<s> abbiamo	arbdcadbecfjgdhaidjc
abbia*	arbdcadbecfjgdhaidjc
pagano	bcddedgdipjb
ottobre	arcdddhdid
ottob*	arcdddhdid
mese	aYbVcbdlebfagshWjZ
in tutto	ao
vinto	avcbdchZidjd
vinto il	avcbdchZidjd
graduatoria	aqcdddhc
vuole	aobccadceagahniXja
parole	a1bVcZdpeLfZgNhZjm
anni	acbZcXdjfngZibjb
# anni	bbcYdmelfcidjb
sul	atbzcZdceYfGgciRja
c'era	atdaecfYhd
il mio	ambjdaeafcgZhmiQjW
racco*	bScmdbeYgahUitjU
uscito	aybXcYfdgchXiajc
rifatto	avbcccdbfdgchbidjd
rifat*	avbcccdbfdgchbidjd
da #	aZblcUeWfVgbhuiajb
risul*	aZbbcodbecfbgahbibjq
pronto	apbYccgZhcinja
tolto il	arbddchd
mette	bdcmdaedfdgdhlibja
mette #	arhZ
mila	anbbcYdWecfWgchpicja
# mila	anbbcYdWecfWgchpicja
<s> hanno	akbRcqdcecfcgWhbiYjl
aperto	ancd
un'altra	aocd
di un'altra	aocd
un'al*	aocd
nostro	bZcrddgcid
nome	azbUcpdZeYibjQ
verbale	albZccdcecfagbhaicjp
verba*	anbYcbdcebfagbhZibjo
l'int*	asbcedfchb
fattu*	clha
<s> è	aZbnedfl
decisione	aabteafbgahb
sbagl*	bxcYdceafZgZhUiajc
l'ha	aqcXdaeagnhciajX
chi	aabOctdZebfPgohoiZjd
fa	accmdWebgZhciT
ricerca	aYbkccdqfdgbhb
ricer*	aYbkccdqfdgbhb
arriva	aXckdn
alle #	cpdahd
# e	bbdjfQgYhUiqjY
metà	aVbWctdZebfcgXhYjn
delle	aobbdlgmib
mie	aYbWcvddgbhdibjd
ci sono	bdcpdbecgchcib
li	albOcudSeUfMgchnipjr
tutti	aUbWcpddergVhZjX
la mia	aYbacndZedfahaim
entrata	aXbbcndYebgqhcjb
e io	cndZhd
ho #	aVcodafbho
che non	ambZccdnebgchZib
# mesi	andlebfXhc
devo	aabddsecfdgchdic
lasciare	aabddsecfdgchdic
devo lasciare	aabddsecfdgchdic
e non	ak
non ho	anbTcZepfdgahZib
niente	aUbtcYddejfkgWhXiYjZ
ho il	ajfd
un contratto	aYdphd
scade	aWcdduhb
settimane	aXbcdZeofmgdhd
chiuso	anbaccdcengdhY
sabato	btcZdYenfMgjipjZ
di #	adbbccdXenfogdha
memoria	aXcbdcfthdjd
loro	aYbmdRelflgUhliWjV
ore	aqbUdkeXfdgYhZiYjk
# ore	aZbdcddbenfmhcjd
senza	albWcZdmeafmgbhbiajZ
lavoro	ajbddbedflhb
notte	aWbdddedfshd
stavolta	bddcebgphdib
che stavolta	bdecgpic
stavo*	bddcebgphdib
ci hanno	bbcdgoidjd
cucina	bddcgn
la cucina	bddcgn
siamo	adbYcWdpeYfXgVhliXjo
<s> siamo	cbdcedfdgdhpidjc
della	ajbYcYdZeZfUgchw
presi*	aTbdccdcgbhwidjb
dicono	abbXcddaeXfdgchriljd
<s> sono	acbWcWdUejfbgohniZjZ
anche	apbddXebfbhk
che la	aVbcdXedhqin
commissione	acbqcadcedfcgahbiljY
la commissione	acbqcadcedfcgahbiljY
che al	abcdebgdhcir
dal	bWcVemfOgahziXjs
già	aQbVcUdbeZfdgXhqiVjw
indic*	aYcdechbjs
nel cv	edjn
autoc*	aUedfnjo
iscri*	albccbdaecfZhm
meno	aoddfd
in meno	aoddfd
allegato	ajcdjk
era quello	apjd
iscritti	ccdcfbho
erano	akbdcoddeZfcgchdicjd
laboratorio	ap
labor*	apbZcbecfcgYhaidjo
stessi	cohb
gli stessi	cohb
banca	a2bTcXdaedfZhm
liber*	asdaic
residenza	aqddhc
tirocinio	aacpjd
tiroc*	aacpjd
faccio	andc
<s> faccio	andc
faccio solo	andc
viene #	am
relatore	ancc
il relatore	ancc
relat*	atbbcbddidjd
dato	akckddhcid
cercano	apcb
cerca*	apcb
<s> avevo	akbdgdjl
sbagliato	akblfdgchd
caf	asdZecfcgWhtijjk
sotto	akbbcdddepgZhcidjd
soglia	ddfdhdjo
nessu*	aofb
<s> che	aabZcddaeyfbgXhciWjY
ma ho	ardchb
patente	aqcdfd
la patente	aqcdfd
il secondo	aqic
per le	ap
diret*	bbcbdcebgmhmiajd
richi*	aqbdhd
settembre	ambcccddedgdhbinjc
sette*	ambcccddedgdhbinjc
gara	fl
corto	ancd
premio	anbdcZfdhcim
punteggio	bacbfdjn
punte*	bacbfdjn
ammes*	bZcojc
<s> mia	cbdoedgchd
firmato	aqbccdgd
ha firmato	aqbccdgd
a tempo	aqcchd
reddi*	edgdjm
tutte	aRbpcsddedfagahaibjc
# minuti	aZbodcedfkhc
giuria	aXbtcdfdgbjd
la giuria	aXbtcdfdgbjd
<s> gli	aUbccodbeafbgchqidjd
altri	aUbbclduepfWgbhOibjX
gli altri	aYbbcndceqfbgbhWibjc
preve*	bdcpeagcicjd
<s> chi	aZbacmdbedfdgoidjc
la metà	aZbcctgbhcid
metà dei	aabbcoddecfdgZimjc
nemmeno	aabccnebgciljd
nemme*	aabccnebgciljd
l'uni*	bacddqecfcgbhdibjc
volta	adbkcodmeVfYgdiU
ogni	aUbXcbdWeVftgjhYiljc
sera	acbbcWdOeafdgqitjj
quella	aRbUcpdWeofqgahZicjc
giorni	aYdbepfj
# giorni	aYdbepfj
lettera	aXbacZddecfqgYhaicjn
la lettera	aZcdfrgbhdjZ
riscr*	adbcccfsgahdibjZ
trasl*	aWbbcbdcedfahvidjc
conos*	aZbcdceZflhpidjc
l'ass*	bYcZdpeWfagYhoiajZ
basta	aXbadcelfbgchqidjc
<s> secondo	aZbccdedgcir
l'editor	ajbbgdil
l'edi*	ajbbgdil
arrivato	bcim
è arrivato	bcim
voce che	aabbccdceZgZhciqjl
mi hanno	ambocYdbeUgXhYinjY
agli	bbebipjc
nella	aYbXcXecfagahaiYjx
vogliono	acbccdebfcgbhZicjt
<s> vogliono	aXbdebfdgchbidjt
vogli*	acbccdebfcgbhZicjt
gliel*	acclgdhciajn
detto a	ajfdgdibjn
tirei	aojd
<s> tirei	aojd
terça	avbbcddceafdgchcidjb
já	aqbkcOdQecfPgPibjn
o contrato	aj
fiz	fk
<s> fiz	fk
capit*	anbngdhciX
aluguel	acdo
alugu*	cddnec
loja	albqccdceZfdgXhciajc
inaug*	aubdccddedgZhbidjd
tão	aabacbdaeqfbgnhXibjc
monta*	aldcedfkgchd
porta	bWcqdZeUfRgmipja
parecer	bacbhdidjq
o parecer	bacbhdidjq
parec*	bacbhdidjq
de um	asbdcdddfdgdhdid
gráfico	apdc
gráfi*	aobcckdchcidjc
que nem	bbcldcebgdhdilja
no meu	arbZcYdbebfcgdhbidjl
artigo	aqbdddhd
é de	anbZccfdgchdin
outro	asbaccgdiajd
consigo	anbdccdcemicjd
fazer	bccddmfdhd
por #	atbbcbebfZgdhbidjc
visto	bdccfdhbipjd
aprov*	albdcnddfbgdhcidjb
temos	andc
<s> temos	andc
temos #	andc
agora	atbYcYdYeYfXgohZibjY
em março	acdm
era #	aodd
certidão	arbcfcgdidjd
a certidão	arbcfcgdidjd
nova	atbXcmdceUfYgWiojb
ganhou	ajbbcsddebgahciWjc
que ganhou	ajbbcsddebgahciWjc
bolsa	arbjdmeUfQgahciljT
desis*	aobccbengahdiZjc
saiu	aybYcZdZeafbgahaiYjb
saiu na	apcdib
lista	ajbddbenfcgZhbjW
mais #	aqddjc
série	ascdddedhdjc
anos	ambXddeRfnhVimjc
# anos	bccYdVeZfqhaidjk
botei	asdZecjd
currículo	ajbccddbechdjm
currí*	ajbccddbechdjm
<s> meu	apbVcYdjebfagahkicja
meu conto	ajbmgdhdjd
numa	an
os	aobTctdReJfngahPiRj3
deu	ajbccXdWetfZgahaicjc
mesma	amcXdafnja
coisa	apdcfcidjd
acabou	ajbbcddogchbib
tá no	bcccddedjm
ar	a1badleTfbiV
no ar	asbbcdddedgdhdjb
câmara	aqcdhcic
a câmara	aqcdhcic
metade	anccddfdhcik
tenho o	bbdchmic
ofício	aqcddbhcic
escol*	aphd
tava	aqdbid
sem	ascWdtelfNgVhXiTjq
secretaria	apbdhc
a secretaria	anhd
hoje	asbccdebhb
júri	brccdceagchaiZjd
o júri	albmcdhbia
avali*	brcceZgahdiYjZ
e não	aubbcddXhc
erro	bacnhd
plataforma	asbbccfcgdhcid
plata*	asbbccfcgdhcid
<s> tenho	aacYdreVfWgThrjW
mais que	aXbsccdaeogThbiYjZ
isso	bocYdaeYfagahbiVjq
pra isso	acbqedicjd
revisor	boccidjb
ao	apbXddfHgUhyiZ
fim	aVbocddphZjc
quem	aScddXeTfZgohmiljU
<s> quem	aZbWdceWfdgshjiZjX
com a	aVbZcldbelfbgahpiZja
vaga	bZcjddebgahaiXjr
a vaga	aYbacjecgchciXjr
premiado	aVbZcuhcjd
projeto	aYbdcsedidjb
tinha	aNbYdWeXfrgchYjr
tô	aSbbccdperfbgchaicjb
<s> tô	aXbcesfcgdhbidjc
vão	aYbdcddleafdgdhjiojd
matrícula	aadqedfdhd
matrí*	aXcdduebfahcjd
com #	alckdkeVfZgdhaicja
edital	bacbdmecfdgbhbimja
antes de	aXdngl
depois	aXdngl
quarta	akbddaeogchdidjb
garga*	dbepfbhcidjd
<s> que	aYbccadcekfcgWhdiWjv
raiva	aZergcibjb
abrir	aabcccddekfagqhciajb
deles	acbYcVdZetfagVhkjY
os #	aYccddfmjl
madru*	aWccdcfujb
fui	bZcUdWergahmibjb
<s> fui	amdbecfk
uma	ambLckdXepfTgUhxibjX
essa	aNbVcXeUfrgshWjY
sinto	bcddemgkhdibjd
<s> sinto	bcddemgkhdibjd
que essa	adbbebglik
a minha	aUbccbdqecfZglhbiajm
vai	adbVcWdZfagjhWitjW
que eles	albbedgnhciajc
mudaram	gnhcia
mudar*	gnhcia
ideia	aYcngnhciYjd
<s> prometo	aZdcedgribjd
vou	acbZdbebfdgjhqiYjc
tudo	aUcddbebgjhpja
patro*	aYcdddedhr
ele	aTbZcbdceafcgZhxiajc
manda	aYbdcchr
vou ao	baddedgYhqic
que o	aUbYcWdaeWgkhYisjl
elenco	il
<s> minha	aYbbcaeafcgahpijjd
vender	acbdcddnedgdhbil
vender o	acbdcddnedgdhbil
dizia	aYbdcddaebgdidjw
técnico	fjhbin
auxiliar	ak
anunc*	arbdcdhcjd
fiadores	acdZfdjr
# fiadores	acdZfdjr
fiado*	acdZfdjr
dias	apdcfUgajo
# dias	ajdZemfc
cortei	apdcfc
<s> cortei	apdcfc
cortei o	apdcfc
portefólio	ajbdcdddin
porte*	ajbdcdddin
estava	albcccdbfdgdhcidjn
abriu	ap
passei na	aqedfdhd
vez de	apdcfc
em #	dYecfbhrja
sexta	ambbcbdnedhbid
altura	an
maestro	arbkcbdSfUja
de turno	apedfd
num	aqcddZeafZgchcimja
sabem	bZcbho
sai	apbYebfVgYitjq
fotog*	bdcredfcgahZic
vale	a0baedfVgbib
usando	aodcjd
faltam	alccdmfchdjb
faltam #	alccdmfchdjb
dizer	bqcdedgdib
dizer que	bqcdedgdib
que falta	ajbkid
matur*	bpedgbid
aquele	aZbkddelfdgXhainjb
nada de	abbrebgbjb
teatro	ascVdceXfcgYhuiTjY
fotos	bYckddebflgchmiZjZ
minhas	abbbcnedhcjk
as minhas	abbbcnedhcjk
outra	aUbVcsddebfcgchYicjo
<s> os	acbccsedgdhbicjb
vizin*	alcnedgdhdiajc
preciso	aVbccddqedfagohbid
preciso de	aWdrfc
até	aTbWcYdoesfZgjiXjZ
até dia	dmfd
sair	aZbbdoedglhZ
entra	apbdcZedfcgbhXimja
e são	aadphd
# por	aadphd
fiquei	ajbdcXdberfbgbhbiajb
<s> fiquei	aXcbesgchdidjd
escre*	aWbcdaedfohnjd
primeiro	ddfojd
ensai*	aZbdddebfr
santo	bTcZdleZfjhkiVjc
das #	ajddfkjd
h à	aXcodcfj
teste	fjhb
o teste	fjhb
técnico de	fk
horas de	aZfp
oport*	aVbscddYecfcgnhViY
tanto	acebgshciYjc
mim	aWcndaeafcgmhbiljc
de mim	aYcoddecfdgmicjd
<s> já	abcbdaebfahrjj
lhes	aVccdcecfbhrjk
já lhes	aVccdcecfbhrjk
jorna*	albaccdcebfZhojd
anda	aZbaccgdhpik
orçamento	bncdedfdgbhbiljc
o orçamento	ajim
orçam*	bncdedfdgbhbiljc
<s> um	aledgchdik
insis*	aYbdcceYfcgnhcinjd
vai pra	aZbcddelfdgdin
responderam	aaedfdgdibjr
<s> responderam	aaedfdgdibjr
responderam que	aaedfdgdibjr
receberam	aXhdjr
insuf*	aVbZcadcedfagbhbibjx
chamada	aYedikjm
chama*	akbbccdaeYfdgXhljk
disponibilidade	aaccgdhdiajr
m'n	aPbUcWdketfjiRjk
gehaald	avbdedfagaiajc
gehaa*	avbdedfagaiajc
naar	albWcadkeZfWgbhYipja
getekend	atbbdaecgchcidjd
is getekend	atbbdaecgchcidjd
getek*	atbbdaecgchcidjd
heb nu	an
nu een	an
vast	bjdbeYgchl
kreeg	ambccoddecfYgdhZjc
volgens	bWcYdZeYfYgkhXikjo
<s> volgens	aabXcaddeafYgkhZikjp
volge*	bVcVdVeWfVgjhoijjm
volgens de	akbZcadZebfYgWhZiljo
maar	asbXcbdcedfagZhZiWjn
gewoon	aVbtcVdYeTfWgthQjS
<s> ze	ajbmcSdZeTfUgQhmjj
tweede	atbdedfdicjb
een tweede	ao
filia*	aqfa
<s> kan	asdbecfa
naar #	aqbacbdleafXhcidjb
uur	bdcndZeZfkhZjb
vier	abcaecfsgbhbjc
onder*	aVb2cZdZeZfagXhRiYjY
hebben	aobdccdYebgdhbikjZ
nu #	aoddfd
betal*	aqddfb
per maand	ajdledfb
mijn	aWbWdueLfMgchqiY
<s> mijn	blcVeWfagThsiWjU
zat	albYccepfdgZhcidjd
bij	bUcXdkeUfWgsiYjV
binnen	aybacbdbecgZhZidjc
<s> de	ambIcueNfJhNicjj
heeft	avbkcSdXeXfUgUhTiljT
terug*	apcc
hun	ajbKcrdWeZfPgRh3iRjZ
is rond	bddmedhc
maandag	avbacbdbebgbhYicjd
sinds maandag	aoed
voor #	aqddfb
mei	azbEdseafJhl
# mei	addpfY
heb #	cddceafjgdhbidjn
jaar	aVbXcmdReQflgm
# jaar	aYbccjdWeXgphkiU
jaar de	audcedfZhZjd
van de	bcckdnecfZhbjZ
gedaan	aqcdddfcjc
op m'n	bXcbdaekfrgYhYiZjY
<s> het	bkcYdcedgohXiajb
staat nu	aogd
opnieuw	aubccafcgdhcicjb
opnie*	aubccafcgdhcicjb
# man	bpcbjd
# juni	aodd
donderdag	ambccdddebfbgdhm
donde*	ambccdddebfbgdhm
fonds	bcccdceagahcisja
legt	bccoid
helft	bdck
de helft	bdck
is binnen	aubaccddgchaidjd
in de	aZbTcWdYeVgVhqimjm
afwijzing	emfd
afwij*	emfd
onze	arbWcYecfcgbhYiXjm
kant	aZb8dZediWjp
ingek*	arbdcdedfbjd
<s> m'n	aSdcekfPhqjb
zitten	aZbtccdZenfbgbhYiZjY
naast	apbkcaecgdhaicjY
beoor*	aWbvcbedgbhcja
klaar	aZbpcdelfdgbhcjb
iemand	aabmcadpeZfagYhYijja
kan niet	aaco
eens	aTbaczdcecfcgahZicjc
niet eens	aVbdct
lassen	adcjdjeZfogchZicjd
doe	bbcvdmeYfUgZisjX
ik doe	ckhd
daar	aSbXckdYeUgthUijjW
boek	albccpddebfcgahbicjd
boven*	ajbccqddedgbhbic
van die	aWbacjddebhsidjd
noten	adckfl
lezen	albbckgchc
sta	albZcUd0eZfKhmiWjp
<s> sta	aVccdufbhd
en de	aVdtfdhc
komt	ajbYcYdneVfUgmiXjX
nog	aYbWcYdpenfVgZhoiajY
moet	aUbacddyecfagchaibjc
voor de	aZbdcadkebfWgbhqikjb
kamer	bdcodkebfXgdhaidja
heb nog	abbddmebfdhljd
nog #	ajdledfdhb
nodig	akdmfbhb
voor mijn	addmfdgZhZiojd
kwart*	aadnfjhb
meer	acbaduelfUgpid
niet meer	aZbddoekfchcjd
hoe	aZbWcrdbeqfZgShmiUjW
ging	aUbZcodYeofmgZhaidjY
wat	abbWcZdlewfPgahoicjW
wat een	aZbocbdbeqfcgahUic
uitge*	ajbccadYeZfjgbhZiajp
met de	bdcddcebflgdhmjd
hele	aXddeofmhbjc
# uur	abcodceafmhajc
gezeten	aZfp
gezet*	aZfp
<s> al	aScmddebfvgXhYiajW
aan	aRbYcZdbeZfvgjhVimjU
heb er	aVdcebfogohc
goed	aVbadceZfbgthliajb
altijd	acbZebfcguhbiZjc
toch	aYbodbebfdgnhciYja
voor die	aXccdcfohmidjc
appje	cdddhn
ik het	aabbgohjid
volgers	aZccdbfdgdhsjd
schijnt	aWbbgchcit
schij*	aWbbgchcit
dat de	aUbccdebfZgZhdixjZ
ruzie	aWbbgchcit
eruit	il
gaan	aZccebiljo
<s> een	albcccedfdgdhdin
wil	aabUccd0fVgqhnipjc
bijna	aXbccdddeZfdgVhcixjZ
leeg	aVdnecgdiqjc
dat ze	aUbZcbddecfZhYiwjW
zoals	albccddceZfdgahaibjq
reden	aVblccdZebgXhbiXjs
<s> ben	ao
registratie	aqbbed
staat online	an
huis	bacdddgphZid
weer	ajbZcbdcgaho
nu ook	am
gesto*	an
opleiding	ak
oplei*	ak
op #	anbdcZdneafYgchaidjZ
in mei	asbddaed
plaats	aqbdcdfdhd
in plaats	aqbdcdfdhd
plaats van	aqbdcdfdhd
oke	ambaccecgnhaicjc
rijbewijs	ajbcgdhcjl
rijbe*	ajbcgdhcjl
wordt	albdedgbhciojd
komt in	dk
auditie	cldcedfl
de auditie	akcldcedfc
auditie van	fm
<s> op	cdedfbirjd
gaat	abcddmedfbhnjc
er een	dcfohdjd
regeling	ao
regel*	ao
zonder	asbUcZdneXfYgThWiljX
<s> onze	al
weten	apbddcedfcgbhniZjX
op een	ajcdfainjd
einde*	akbmcdecgbhdidjd
mee	asbUcadqerfTiYja
is een	abbpib
vrij	bdcbddfohbidjd
vanaf	apbddc
van hun	aojb
met een	aabdcvecfXhbjc
eerst	andc
# eerst	andc
was het	ao
# op	akcldbedjd
op de	aYbZcrdbeofXgchbicja
minder	aacrddedfYjd
zij	clfd
<s> zij	clfd
kregen	aZcp
plan van	aXcledfojd
een half	abckil
zo	aWbZcddaevfXgmhXiXjV
januari	aYdoekfbhd
mag ik	akbcdnebfdhbjd
wonen	aXdrfd
we wonen	aXdrfd
weken	aWcbdpekgchbidjZ
dat ik	aVbndbekfZgThaiXjq
ben er	emfd
elke	aadcebflhm
werk	aabaccddeoflgdhcidjc
geoefend	aYecfr
geoef*	aYecfr
tot	ajcdddecfm
tot #	ajcdddecfm
# weken	aXcddpechdidjc
offerte	aldbfjhdjc
<s> vier	aYcbecftgchbjc
proef*	aZbacYdceSf0gYhYiYjW
passe*	aWcUdqeZfYgshWjb
denk dat	adbcgkhdiljb
leuk	aWbcedfdgnhdiYjp
vond	acbaebgthdiYja
zijn	aSbUcndYeWfWhminjV
mij	aVbrcqdceYfbhQiUjU
wij	aSbbckdceYfagXhriZjm
<s> als	aUbZcbgahv
nee	aZbScSdtedfPgxhwibja
dat je	aZbcedgZitjc
solli*	aYedfYjs
hadden	ambZcZebfZgdhZiajq
hadden ze	aZecfaidjs
ze al	aZecfaidjs
zei	abbdddeVfdgmhaicjp
toen	abbcddejfdgYhcibjq
ik een	aZeWfdgchdicju
boula*	adjo
mat	ajbdcddqejfagcijjj
petite	adbccodTecgrhjimjX
enfan*	bbdoebfdhcid
tombé	aohd
est tombé	aohd
concurrent	aocnddeTfsgUiVjo
repris	apbdid
que #	jk
bailleur	apdded
baill*	apdded
avec une	akcdedfahm
fini	ambXcYdTerfVhqibjo
avis	albmcTePfNgShtiqjn
son avis	arccddha
favorable	bvdXeLfagohbiSjz
favor*	abbZcbdaedfbhtiYjc
vous	ambdccebfdgdhbibjm
vendredi	andjfdicjd
vendr*	andjfdicjd
le formulaire	edhnjb
un nouveau	ajbccbgmhcid
arrive	akbJcbdoeRfphcja
arrive en	ajckhdid
voir	bmjd
papier	bccmddemgahcjd
drh	bahdipjd
décalé	ao
en plus	andd
<s> notre	ao
l'anc*	atdcebfdidjd
galer*	asccedhdid
demandé	bbenhd
m'a demandé	bbenhd
photos de	ebfdhmid
depuis ce	aogd
batte*	al
h au	aj
garde	alblcvdReSfRgjinjb
le prix	akbbddgciljd
dedans	ambaclgcic
peuvent	ajbcedfcgdhn
ils peuvent	ajbcedfcgdhn
peuve*	ajbcedfcgdhn
la coloc	cmgc
et pas	blcdhd
quelle	acbqecgcjd
erreur	ajblhd
moi je	aZbmcl
complètement	aYbrgcjb
% sur	adbn
s'en	aSbmhr
côté	bjcmdcfc
à côté	abbjcnfd
le papier	cn
a une	cmddfb
dans un	dnfd
ça peut	aWbbdmecfcgnhkiZ
jusqu'au	amdnebfX
jusqu'au #	amdnebfX
# pour	addtebfW
pour le	cdeafk
<s> à	brcaeZfYgdhciajc
ans et	dm
conco*	aZbmcddmjd
repas*	eogbhdib
quand j'ai	aXdcesfcgchd
j'ai fini	ddengchd
<s> même	aYbdcjephd
bien #	aqbccTeofbgchbjc
carnets	addcemfj
carne*	addcemfj
décembre	elfd
# décembre	elfd
décem*	elfd
mail de	elfd
avec des	abclfj
à mes	aadpebid
plein	ajdbgm
parla*	aZbaccedfaglhdidjp
signe	aYbcdleYfdguhaiZjd
carac*	aobbddfcglhcic
soeur	dbhm
cabinet	ajbPcjdkeMgOh3jj
cabin*	hm
comptable	adbbgahq
est au	aVbbdcgdht
courant	bahpjj
va pas	aXbbcdgdhoin
louer	aYccdcir
à louer	aYccdcir
perdu	bdccdbemfZgchYiqja
a perdu	abcdddfdir
perdu #	aZccdcemfZgdhaiqjc
avaient déjà	acbddchcip
de mai	aajn
préfecture	edfl
préfe*	edfl
serai	akdaedgn
je serai	akdaedgn
rentrée	dnedjd
rentr*	dnedjd
activ*	apbdgd
retours	adfl
retou*	adfl
la garde	acdnfd
frère	ajbccbim
la radio	cofa
<s> y	apdc
porte	ardXfZgohdidjc
chef de	bccnedgdid
acheter	dnec
achet*	dnec
l'expert	aqcdgdha
chez un	aqddfdhc
cours	aqbdid
comme une	ak
est validé	aodd
validé la	aqbdedgc
ils sont	abgdhciojd
tenait	aZbmcl
pas leur	bjcmgdhbidjc
cette année	amcmdcfdgdhbjc
banque	albVdreYfTgdhmijjm
la banque	acdnfd
mois dans	aYdsecfb
dans mes	aadjedfbgphd
repen*	aTbadceofcgp
l'appel	bcdcepfc
stagiaire	aXcodaeofa
stagi*	aUbdcndaeofZgbhdin
<s> tout	acbbemfk
au #	ddfl
km en	dd
un studio	dbfj
réécrit	akccddfjhd
réécr*	akccddfjhd
avec mon	aWfr
prends	dbeZgqhcib
je prends	dbeZgqhcib
eux et	adcdgl
et moi	aZbWcpddelfchZ
moi le	abbbcngkhd
bande	ambdcdedfbgchk
dans #	aYcddlecfcho
d'après	abbaddfdgdhbisjd
<s> d'après	abbaddfdgdhbisjd
d'apr*	abbaddfdgdhbisjd
commentaire	aaddfdiljm
après #	dbfcim
paye	aobZcdebfbgXhkjc
que leur	bdcbip
gagnant	aWcnhdim
gagna*	aWcnhdim
gagnant a	aWcnhdim
ils avaient	dcjj
salle	aqbjcseRfYgRisjd
la salle	aledgdjk
offre	bmdc
bloqu*	ajbcccdaerfagYhZia
remplaçant	bdcnddfdic
marche	avbdckdZeYfWgdjc
grande	azbadbeYfYhkidjY
colo	apcZenfZgviJjc
et le	al
d'ani*	apddfdhd
# sur	cmfd
sur #	am
l'ancien	ardceb
de l'ancien	apddec
en moins	apcddcfd
rattrapage	am
de rattrapage	am
rattr*	am
quoi ils	acedgahZin
c'est de	aZbtdcecfdgZhb
mon avis	aYboccddhj
bout	aYckdmetfZhcjY
au bout	abco
bout de	aacoenfdgbjd
tombe	dk
mes parents	dmfc
diman*	bcdaeZgchmic
sait	aZbdccgsiZjb
asso	abbbgdhqid
notre asso	abbbgdhqid
livreur	abfdip
livre*	abfdip
discord	aLbncTdkeufYglhoisjc
l'avaient	abjm
ils l'avaient	abjm
l'avaient déjà	abjm
démo	cdidjn
la démo	cdidjn
mauvaise	bpgdhdidjZ
la mauvaise	bmjb
mauva*	bpgdhdidjZ
faite	am
a publié	akbcckhdid
publié une	akbcckhdid
essai	an
chambre	doebfcid
terra*	asbaclddeafcgchXib
l'aide	atbcccddecfZid
partir de	am
trop	akbacceZfcgahbicjq
d'un truc	aablcmjd
le mien	aaclidjn
ce que	aZbccoddfdgnic
assur*	aXbpdnedgbhb
chiffres	aabkdm
mes chiffres	aabkdm
rien que	acbdecflgohdia
j'ai des	acbdedfcgohliY
cuisine	abbncldMeRfZgjhr
cuisi*	aWcdebfjhmil
passent	aZcddqedfchZij
intui*	acbYcdebgjhaiq
voilà	aabVcbepfbgYhXiZjp
déjà dans	abddjr
mobilité	akbZebgbhaiWjp
mobil*	akbZebgbhaiWjp
d'être	eofahd
dimanche	apbcdbeafWgdhmic
règlement	bl
règle*	bl
c'est un	abbacngdik
mot	aabXddeqfdgZhkiajb
le premier	il
jetzt bis	amdd
<s> ab	ancd
wohn	an
wohn ich	an
ich #	arddfdhdjd
gehen	bogbicjd
weiter	ajcpdceafdhdicjc
verkauft	aocdhd
verka*	amccdjhc
wegen	albdcddlgdhd
nur #	cmdYebfbgdhZiajn
am tag	ho
warte*	al
jetzt #	apdd
stempel	al
stemp*	al
ihk	al
nur die	hdim
dach	amhd
zeichen	bdddedgpidjc
donnerstag	ao
donne*	ao
ausschreibung	aobbdcfkhb
seine	bUcdedgUhsirjb
wiederholt	ardcedjd
wiede*	ardcedjd
gerät	al
nummer	andaelfchajc
geschickt	aohc
für das	ddfl
projekt	jl
ist jetzt	aohd
vorher war	aj
war das	abbbccep
zitie*	aobc
elter*	baccdZeofdgYhmicja
endet	albdcbdqfagahXicjb
mann	ajddeRfagYiojj
mein mann	ccddfnhcjc
übern*	aldbfljd
<s> habe	aqbdidjd
englisch	jl
an der	akbdcddjemfdgchZidjd
hat den	abbmcoedfYgaha
sehen	acblhk
<s> bei	aYcodchdilja
denen im	aZcphdibjj
orchester	cpedhdibjb
spielt	coedhdibjb
einer der	aYcodchdilja
keinen	aVbacodcekfdgahaiXjn
von den	aRbYctdcenfdhbjc
zweimal	aWbZcbdsedflgZhZibjd
zweim*	aWbZcbdsedflgZhZibjd
<s> mir	ajddemgdhc
wenn ich	aXbacZdkejfahpicja
der firma	acdkengdha
vorbe*	abdbemfogdhajd
nich	aZbWemfdgnhd
gezittert	ajbbcddbepgahbjc
gezit*	ajbbcddbepgahbjc
war ich	aYbocbddenfdgbhYjd
gebra*	ajbdcmdcechbicjd
stimm*	fkhd
<s> für	abecgn
monate lang	aZfo
jede	aZdcfq
einze*	ddfl
dran	aTgnhp
der kann	accdedgn
schwa*	aqcadZfchljd
repar*	aSbacsdcebgYhkilja
deren	aYbVctdUeUfPgWh0iWjR
rede	aadchric
ich halt	accdho
halt mit	accdho
rum	ajbZcZdSebgrhvjV
lesen	acbZcdgbhcis
sei	aVbbccdZeafmgbhciZjt
ihr	akddedgdhdjl
hab im	dbjm
bereits	aZcbddfZjt
berei*	aZcbddfZjt
das zeugnis	adjm
zeugnis von	adjm
seit dem	ccdcgchcicjo
dem #	akdciljc
brauc*	cpedfYgd
hat noch	aped
bis juli	akdled
hats	albWc2dXgajZ
zieht	arbcccddhbid
absage war	bocbeZgd
ne andere	arbbcceb
nachnamen	akbZcbebgbhbipjd
nachn*	akbZcbebgbhbipjd
fehlt	bacYdqeXfbgkhaic
ist das	aZbncofdhZ
wochenende	eYgchcidjp
woche*	adbbeXfogbhZidjp
haben den	fl
gebaut	cadbedfqhbjd
eintrag	aqddec
eintr*	aqddec
finanzamt	ao
mich als	acbrccgYhc
klein*	dcin
bedingung	am
bedin*	am
lehrer	aabmcbfmhn
gehal*	cdeZicjp
<s> nach	fm
gesun*	aoed
weil	ajbmcSdnfVglhjjl
lager	arbXcqdRedfZgp
im zweiten	il
gemei*	ardcfbhd
stellt	apddfc
uns	boddfbgbjd
<s> dass	aZbmhdjl
mein lebenslauf	ajblhd
gegen	aZblcpdceZfdgdjd
<s> deren	aZcsecfcha
selbst	aZcoeafnhZidjc
nachz*	acdqedfdhb
visum	aocdhcid
kollegen	aZbbcbephjjd
nix mehr	dcepgchbjd
tagen	aXcddaeufcgYhdjc
neu	asbdcZdbeXfmgbhXidjb
anders in	gj
wär	aXbbcmddebfdgkhl
für mich	aabccdebfdgr
ich die	accbdoedgmhajc
hat #	aZcoddedfbhmjd
wollen	aZbccbeagkicjp
alten	ccddecfchdipja
förde*	cdedfbiqjb
# hab	ccdaemfZjl
nachgewiesen	jl
trakt*	bdidjm
zielgruppe	adbdjm
zielg*	adbdjm
gemerkt	gm
gemer*	gm
haben #	al
konnte	aohc
<s> konnte	aohc
weiteren	bcebgdjp
weite*	bcebgdjp
fälle	abhoid
inklusive	arbdcdddhdjc
inklu*	arbdcdddhdjc
nicht dass	akdbedhmicjc
nachb*	albcccebgahn
grund*	apbdechd
hat das	atcbddedfdhd
<s> den	adbdcofd
bezahlt	apid
bezah*	apid
gutachten	arcddbhc
liegt bei	am
aushang	apcdfd
ausha*	apcdfd
wie ne	aacndaenfbhdicjb
antrag	adcpdZebfYhdikjd
ich muss	aabddredhb
oma	aadlecgnhajd
zurüc*	anbccbdlgdhbid
schei*	aXbcdqedgdhaik
brauch ich	abdo
einen	aZbcebfdgkhbidjp
lieber	aXbLdveZfdguhVid
erzäh*	acbdedgahnik
unter	adedgchlik
blöd	aWbaccdbeXgshkiZjc
dj	bUcxddeXfcgbirja
zeile	aVcpdjgmhNiljk
kommen	bcfcipjc
<s> man	abbacceagchciajt
sind jetzt	ao
gebracht	cnfbhd
thema	arcaecgchc
habe die	al
alten vermieter	an
miets*	ao
kindern	akblhdjc
kinde*	anbkcadledfagdhZidjV
das thema	ajbjcd
wasser	cddk
stück	ancd
kahn	aqbccYdteafRgjibjq
nach dem	cdil
vergleich	cpgchcjb
vergl*	cpgchcjb
fortb*	akcmddedfdhcjd
reicht	arbccdhdic
übera*	aWbqcbedfmgbia
muss im	aadn
messe*	aobccadnedgchYid
jahre hab	aZcbedhp
erstm*	aldaecgnhd
kennen	aZbdcceXgnhbibjp
mochten	aYbbcbedfbgbhnioja
mocht*	aYbbcbedfbgbhnioja
fehlt mir	jl
ausgeholfen	ddfk
geworden	ap
gewor*	ap
hat ne	bdenfcgc
alte	aYbccbdjekfbgmhdid
grad	adbTcpdbepfdgSimjZ
sowas von	aYbcccengnhXid
versa*	ambccbddepfZgZhcid
jueves	asbccdddhd
el jueves	ap
la residencia	abcddp
residencia de	abcddp
mayores	aoddfd
mayor*	aoddfd
bici	akcnicjY
la bici	akcnicjY
pasó	a0cYdYeZfXhZjZ
por la	awccddecfXhciZjb
hoja	aofd
rompió	akbdcdengchc
busca*	apbd
ayuda	aqddfd
la ayuda	aqddfd
bajé	aphd
<s> bajé	aphd
muestras	amfd
de dar	am
batería	arcdfYibjc
bater*	arcdfYibjc
en casa	aZbddmenfbhc
ruido	cpdbfd
era la	amblcXdbebfcgmhbiZja
pega	al
pero ya	am
ya soy	anjd
instituto	atbvcdedfQhoiXjc
es la	asbbcdhZ
la de	apbdhd
escribió	anid
me escribió	anid
a partir	aohd
libro	aohdid
lo del	abbmcbgchZicjp
puede	amhdic
plaza de	dm
beca de	cphcjc
transporte	ao
metimos	arccgdidjc
<s> metimos	arccgdidjc
metim*	arccgdidjc
pantalla	engdhd
panta*	engdhd
abuela	albbccdogchbjb
ya va	am
de las	abdmecfcgnhdicjc
bases	atbWdpeNfjgbhUiYjk
las bases	il
como si	acbmdcepgahXidjc
es lo	aabkccgohbicjc
no soy	akbmcbjc
le dieron	abcpfc
dieron el	ajck
reparto	aWbccuddechdic
tres veces	aZcmfl
cartel	cleRfQgZhriujb
el cartel	cmddfb
la lista	abcjeojZ
lista de	ckjc
antes del	ajdkhb
del viernes	aZcmdlhc
<s> voy	aadnfcglhcid
baño	aVbcdleqhc
cara	aZbVcldnewfRgVhqiaja
madre	aXblckenfbiZ
decir*	aWcadbexgahaibjX
mano para	aafo
la memoria	aZccddfsjd
datos	ccfm
los datos	ccfm
<s> soy	aVbXcddceYfdgthkicjb
y ahora	accdgo
poner*	aldcedfcgmhb
de ganas	abbcddeXgthaic
tío	cdhm
mi tío	cdhm
arregla	acbdcdgdhridjb
ascen*	albccmddecgZhkiajZ
yo tengo	bbcaddfdgdhrjd
y la	dchl
hilo	aYfdhp
un hilo	aYfdhp
malas	aYbdccedfcgdhqikjc
las malas	aYbdccedfcgdhqikjc
que esa	abcdhcirjc
contó	anbdcdecfcgZhcin
la nota	aWcbfcjr
alguien	aWbccaddeafcgdhcirjk
a alguien	aZccebfdgWhdiojo
algui*	aWbccaddeafcgdhcirjk
alguien con	accdecicjp
reuni*	jm
conté	achcjp
conté lo	aYhdjq
el hospital	acjm
viaje	asbdfdhaid
# o	amfd
querer	aojd
sin querer	aojd
correcta	bnhd
la correcta	bnhd
subieron el	addn
tope	ccdk
el tope	ccdk
lleva*	adbdcpdcedfbglhbjd
almacén	fdhnic
almac*	fdhnic
# semanas	ccdofWhbiljd
cabe	anfb
cabe en	anfb
sala	a3bWfVgXja
la empresa	cnfdhb
segur*	bdccfdgdhcip
segundo	awbjcWdmeYfTio
anexo	akbacbhdiajn
dejar*	dYhbjr
conservatorio	an
pidió	an
permiso	andd
permiso de	andd
furgo*	cbdXeafahnjm
terreno	am
el terreno	am
terre*	am
mi nombre	adcdepjd
inscr*	apddjd
visado	dmfd
hueco	ao
proveedor	am
prove*	bbdchnid
falla	ecgmhd
hablan	aWbocnddedfcgdhcjd
que soy	blemgZiajd
no la	aXbodnha
equipo	ajbdcldlebfcgjhXiajW
mi equipo	accndnhaicja
al que	adcrgdhbiajZ
<s> hay	akckid
cumplo	acbocdeb
necesito	ajdled
de ese	abdlecfdgahoid
cole	acbTcYdkeTfZhdipjm
sigo	abdberfXjc
con la	cjflgdjd
pueblo	acbkcZdWeSfogYhdidjZ
veo	aaedgpjc
señor	aacdddeZgnhmidjd
humor	aPbwdMfVgvhZiVjl
llamada	aZhmjk
llama*	aXbkccdceafdgkhliajj
revisar	ddfdhojd
deja	aRbjcTe9fPgthliljX
cambia	acccgZhcitjb
rechazan	aYbpdceXgdhdimjc
sistema	ambddbebhcinjb
alérg*	aqjc
descu*	akbsdZeZfcgYhXibjd
ya tiene	ccddgchojb
número	bacYdaeqfbgZhkicja
hermano	adcdhbip
herma*	adcdhbip
tenemos ya	ap
por correo	ao
prórroga	dj
la prórroga	dj
prórr*	dj
aparte	ao
la sala	an
<s> terminé	al
grado	an
el grado	an
estoy que	alcddZeogZibjc
quedé	bcdcerfdgZhbicja
primera	aqdaeSfdgdiYjv
ensay*	ajcUdcedfqhbjd
ni idea	amblddedfa
van a	aSbkcmecfagbhjiljb
psico*	apbmcdddedgbhWibjd
gráfica	cl
copia*	aWcldZhqid
nadie	aYdnekgcjb
estar	aZbddafbgqhc
estar en	aZbddafbgqhc
ensayamos	aXcdfr
garaje	accdfn
un garaje	accdfn
días de	aWdpeYfm
boda	cbedfrgdhciYjb
cero	akbdcdflgchc
fotos del	abcdfjhnic
somos #	aTcodkfbhljd
familias	abccdkfchl
# familias	abccdkfchl
pasillo	aWdpgdhbinjZ
pasil*	aWdpgdhbinjZ
gerente	aZddedgdhcitjd
geren*	aZddedgdhcitjd
insistir	aacceZfcgpij
piensa	aZbccdedgdhcisjd
piensa que	aZbccdedgdhcisjd
baja	aodaeZfZhjilja
sueldo	akccedgdhaiojd
mi sueldo	akccedgdhaiojd
bruto	apcd
cierra	aagqhc
que ya	aqddedjb
temprano	badcedgphcic
tempr*	badcedgphcic
# va	am
actores	cnfZ
actor*	cnfZ
modelo	acbn
refor*	bdcphcjd
tema	bdcphZjd
vecino	akbdcodbfdgdhdib
el contrato	aacddkedhmjd
las fotos	akcc
aguan*	aZbdccddenfogchb
hija	ccfmhc
mi hija	ccfmhc
fe	a3bSdaeOfUgmhZiZ
próxi*	bccbhn
voto	aXbmccfcho
paga	ajbdccim
ya la	arcdedhc
hice #	arcdddfa
cultu*	aZbmcaddebfdgZhpic
entro	amdjfdhb
por dentro	aabdddergchdic
<s> una	alcdedhZin
comune	asbbcYdcecfZhrik
abita*	aucddbfcgdhbjb
fino	auccdZedfahc
fino a	apfd
mi è	bbddeqhY
licenza	anjd
la licenza	anjd
io ci	alcadcecgmhcid
tutta	bdddedfohd
tutta la	bdddedfohd
linea	bYgdicjp
risposto	aafdgdhdidjp
rispo*	aafdgdhdidjp
<s> non	aXbwcYdbelfdgVhaiSjY
che il	aUbpcddbeagYhcjk
vinci*	aXbYcrdbecgbhdimjb
hanno messo	cnhdidjd
del mio	aZcshbidjd
e il	clhd
prest*	aVckdcfchq
macchina	aabdcddkepgbhcjd
macch*	aabdcddkepgbhcjd
palestra	aYbbdpebfmgbhaib
pales*	aXbackdoeafmgbhYibjd
corso	alcXdZerfahW
filma*	edfl
moto	akbYcjdafmgphaibjd
regista	aaccgq
il regista	aaccgq
recen*	ccdYecfdhr
lì	aabccddceofZgdhaipjc
sinda*	aWbbedgahoipjX
valido	ajbZdafdidjp
alla	arbXcXdbemfYhbjk
<s> nel	an
vede	bpddecgbhd
per la	aodc
e la	cddbeYgshZid
pezzi	aacodceofZhX
e da	aYcbdnedgohaib
bene	aVbcccecgahvicjb
escola	ajbdcngdic
a escola	ajbdcngdic
senho*	bccddcemgbhcikjd
queria	bdengchd
não queria	bdengchd
passou	aubdcbdbedgchdic
o edital	bdcdgdhdinjc
e agora	an
padaria	fajn
padar*	fajn
cai	anbSeYfNhnimjx
já vai	ajbcemfdhdic
saiu e	am
limpo	albacndcebgdhbjc
tem	bscvdSeZfQgchqijjY
sou	aVbqcldaeXfagWhliXjZ
faço	acbccodcecgchl
rapaz	aZbbcnedhdimja
o rapaz	aZbbcnedhdimja
ganhou o	aYbcctgdhdiajd
e o	acdphdid
se eu	aYbbccdtedgdhaic
carro	aZcddsedfdhb
tenho #	dnecfZhdidjc
fiquei com	ancadbelfdgchdicjc
que não	amdaemfcgdicjb
que até	ddeagnhliajd
dói	ddeagnhliajd
até dói	ddeagnhliajd
do meu	aVcbhmjn
já tinha	aZccfbinjm
prémio	aabbcngahdim
quem é	abbmcdgbhail
maio	alcddbfZhcjm
de maio	ardcfZjd
eu sou	aZbXcndcgdhnid
ninguém	aabbcdelfdgohdiajd
gemeente	cadpecfagdhcjb
de gemeente	cadpecfagdhcjb
gemee*	cadpecfagdhcjb
heeft het	asbdcc
in mijn	fchpidjb
dus ik	dcedgohb
stond in	jk
nooit	aobcddedfagZhZiojb
iedereen	bcddeofbgZhcimjd
ieder*	bcddeofbgZhcimjd
podium	albWcodRfkgshWiQjW
is aangepast	al
de regeling	am
er #	cmfd
huish*	ao
foto's	aYbbcrdceZfcgbhkibjd
mijne	aVbdcwedfcgchZicjd
genomen	fnhcjc
keer	bddxfYgmjW
weet	aWbZcadceZfcguhbjY
zeker	bcebfdgmhdijjc
eerste	akddedfdjl
de eerste	akddedfdjl
is nu	al
twee	ap
heb de	epfchcjc
verko*	abdmecfdgbhdiojd
van m'n	aVbbcbemfcgchWibjr
<s> table	aoidjd
led a	algd
second project	algd
project since	algd
government	bdcceTfZgShr
president	aabadaecfPgZh0imjk
united	arbacZdaeUfXgbiYjk
during	ajbNejf2gXhbiVjb
states	aqbcdZeSfWgaiYjl
china	albWcjdbecfUgjibjl
south	ambZckdXeZfUgZ
american	cmdSeXfVjc
including	apbUcrdbeOgNiajo
international	aucadWeVfZgbhliTjo
officials	albbcbdYeTfUgMhpiy
billion	aobRdzeUfngahXia
news	anbccadXeafRgThliljs
military	aldZeRfZgRhmjl
york	asbVcndYeSfcgSipjY
several	ambUcldSeTfygKhcjo
around	adbUdZfqgXhcimjR
political	aSbtdWeXfTgdhxjd
however	aoccdVeVfVgahYiajq
general	apbddZeRfSgThuiajr
dollars	ambQd0eVfngYhXidjb
iraq	bdcVdneUfbhjjj
based	atbpckdSeEfVgWidjq
among	aXcvdReWfWgahjij
economic	aZbpccdmeTfUgliVjq
countries	bccbeTfciSjs
killed	aYbTckddesfkgUhdi0jT
held	apbPcjeVgShkiZjY
business	eMfPgXhoij
west	anbbdZebfYgajb
women	aVbactdXfcgbhkjb
bush	aabbeVfZgdhkjj
chief	aqbWccdceQfEgUhxitjr
john	bVcrdbeRfTgVhrik
following	awbRcaebftgThciQjn
meeting	ajbScVdleQfcgZhtjn
expected	akbVdmeLfdhbibjj
washington	alcceVfRgXhliljc
games	akbcclddedfrgjhRiTja
european	apbcccdYeTfdgdiZjq
league	amcldaeSfdgdiajZ
reported	arbXdbedfZgNhaiojn
british	aqbWdReWgWjj
white	adbTczdXebfbgUipjX
became	avbQcqdSecfWgSikjb
few	abbYcjdWecfngdhXjY
began	atbKcbeWfsgVhainjZ
center	atcjddeVfTgWijjY
israel	bYcQdjgkjj
east	bdddecfWgbjd
central	aodbeRfXgQhnim
chinese	bWckdUeafahlin
prime	adbWeZfZgbhsibjn
death	abbUcbdkeufdgbiljX
companies	aqbccjeNfRgWijjn
forces	bccddaeYfdgYhqjl
federal	ascdeIfZgKhmip
peace	aabZcVdkebgvhniW
capital	baecfUgXhp
force	anccdaePfZgbhlid
near	anbWdcfagYhbitjV
released	axbMeXfmgZhVicjl
health	aqcbdqeRfTgUhpiYjo
japan	apbQdlfahXiXjl
election	abckdceYgYhrjZ
region	aldaeWfahliVjl
program	avbadqeDfbgVhd
far	acbocodSeafYhTja
although	andSeUfXgYhXicjo
development	ambldkeFfXiVjv
leaders	aXbbdZeVfWhy
france	asbRdbebfbhdiX
spokesman	aobbcYeUfLgUhritjv
your	aYbdcYdnfbgohpiUjX
financial	alcWdreUfRgXhniZjp
recent	addWedfjgdhajn
campaign	abbWcjdbeWgZhrik
troops	bQccebfmgYhkjj
israeli	adbacVdbfngbisjj
russia	albYcddjeafXicjl
information	atbncadWeIfRgRhmjx
within	anbnccdXeRfmgZiajZ
large	bbcldaeYfkgT
economy	aacddreafWgmhcic
died	akbLcddleufkgXhYiljS
career	ancrdceQflhPiXjW
making	eQfdgdhaiZ
attack	aacYdXeogchdio
clinton	aZbXckdZeXfcgbhmim
conference	anbYeRfZgXhojk
america	adbdcjdXecfOgkhlja
often	aabncmdRedfcgXhbjd
television	alcldSeZgQirjj
industry	ajckeQfPgchkim
palestinian	aYbYcWdjfqgdhmir
administration	anbjdceNfVgRhojk
russian	ambZdZeWfcgWhjipjm
nations	akbdcaeRfbgbhniWjn
human	aYbtcbddfWhliYja
india	anbYddechciUjm
defense	ambneJfSgShmjm
players	bldVeWfbgdhbjc
important	bvcZdXeMfSgniQjm
southern	akbUcmdTebgahjjc
population	blcldbeZfdgYjZ
rose	aybMcuecfcgahWiZjc
include	awbWcjeEfbgPhliYjz
further	aqcUeVgdhYiRjz
nuclear	atcYdkeUfUhbib
groups	adcmdWeSfZgUhsjj
despite	cZdcgkhXiT
largest	apbUcmeYfbgbhkjV
whose	bactdVeSfQgbhkjb
attacks	aWbdcXdceqflikjl
germany	asbKdlfahaiWjj
nation	aWbkdcfZgmhoiXjT
station	aybYdWeWgNhbiv
research	avbocjeEfUgXhcibjp
europe	ambWcddaebfahdiajk
northern	aobUcjdVeYgZ
football	cjdUeafZgYhkiljV
workers	bPckdueWfbgRhkisjV
shares	aybUdkebfYgZhaiVjj
iran	ajcaeVfVjm
agreement	aubXcSdmeKfaiYjp
western	blcpdOeYfbgW
special	aubWcjeGgOhqiXjo
plans	arbOcXdueEgYhmjt
interest	ajbkcYdkeMfQhdicjq
england	aobZdZeYflgbhYiaja
authorities	apbccUdVebfcgRis
race	blcrdYedfbgjhXidjT
korea	aqbVcddjebfSgkhdiXjj
opposition	aVdWebfZgbhyinjd
island	ajbZcdeaicjZ
road	alcdgahWjc
democratic	aXcqdWeSfYhzja
almost	accjdWelfshPicjO
leading	aqcrdWeSfWgZhdicjc
congress	albbcceTfYgYhricjc
index	a2bacseWfZgchViOjc
australia	arbUdceXhWiUjk
action	bpcWdbeWfThliZjn
elections	abeZfjgdhriXjY
san	aqbadceUfVgchkikjW
executive	aobXcceLfKgTh0irjs
areas	aleUgWiUjq
river	apbYebga
using	atbkdVeOfrgNhbibjl
japanese	albVckdcedfagdhYjk
province	ambWcmdbeWfYgbhn
california	arcodceOfVgaimjU
education	aqcpdleEfZgRhniTjo
africa	bZeZfZiV
association	audYeNfQgThsim
exchange	aybUcadleSfcgWhjiZjj
likely	acdleQfLhbin
player	aobkcmdWeTfVgjhZidjY
george	bXcmeRfVgWhnjk
victory	bbcjddelfdgyhaiQjQ
pakistan	ajbbcaddeciZjm
social	acbmckeUfWgahtiSjn
continue	adcOdpeMfYgnhnidjj
soldiers	acbTdcflgSiqja
able	blcbddeKfbgniYja
parliament	ajbVcbddeZfkgVhvicjd
problems	bpcTdqedfYgbhaiWjm
private	ambadkeKfagKhqin
efforts	adcUdleQgmhpiVjm
dollar	ambcccdueYfahX
david	albcdmePfMgbikjj
african	adcndWeVfdgZhlic
increase	aldpePhaiTjq
reports	albccbdWeVfbgMitjy
fourth	aqbXcndoeXfjhRiXjV
king	adbRfZgbhxjd
taiwan	anbYddeWfVgmhmiZ
britain	apbNcdddeafchdib
playing	dXedfkhYiZja
global	bmcZeZfUgmhkicjq
located	axdXeYfTgSijjZ
ahead	bacbdpeafjgqhYiSja
iraqi	aZcaddeUgYhpit
violence	aQbncbdaethjjb
goal	ambtdjeTgqhUiNja
border	aqbVcYdbebgXhjij
soon	arbIcZdjeWfbikjb
crisis	aacPduekfZhj
division	aycodaeVfWgShjiZ
served	awbPcmdVeQflgMhm
kong	asbSddeZfVhlia
hong	aqbSddeZfWhlia
technology	avbmcqdbeOfQhaiajk
organization	amcceKfQgYhvil
weapons	ardceNfYgWij
republican	aZcsdVePfWgYhwipjb
recently	azbIckdUeTfcgThaiojm
texas	aocoeRfVgdikjP
senate	ambXeOfcgVhsjb
reached	arbTddeUfkhUiYjd
continued	aobWcVeVgdhcicjl
investors	acblcaecfPgjhcimjl
living	aabWcldkeWgcjU
provide	aqeBgYiWjv
presidential	bZcrddeRfYgWhtjd
obama	aYbYcnddeUfbhkijjl
event	adddgmhdicjb
daily	akbbcXdZeZfngZibjm
drug	anbdeWfVgWhmil
investment	akdreHfJgdhmjt
michael	apbXeTfQgahjik
civil	dbeZgUhqjZ
appeared	aqbYdPeagUhUiq
involved	adbkccdbeTfcgSir
indian	ambadVeYgYjj
similar	akbkckdQeTfngWhZiajo
fighting	aYbbccfkhkja
australian	apbYckdXeWfjgahYid
relations	cYddfWgkhriUjm
anti	bcdNfagZhsiqjj
popular	adbjcrdFeXfchkik
base	ascleOfbgZhZiZ
markets	akbjcZebfThdjn
newspaper	ambddReWfUgThniqjk
operations	axbXcUdpePfdgUhjiYjp
pressure	blcRekfdiTjk
americans	aTbjddedfWgkhcikja
eastern	akbZckdZeafdgUhk
legal	albucVdceIfTgShqijjj
asia	albXeafQibjr
returned	azbBdjeXfsgThXiYjb
considered	albwckdReOfJgbhd
fight	aWdmeafZglhridjX
currently	a1bUcjdceCfXgPhciljk
charges	adeXfZgOivjk
management	avblcddmeHfOgRhnibjn
cases	bkddecgThYjb
vice	bYcmdYeQfLgTh4ivjt
ca	aYbocXdkeZfKgqijjN
mexico	aqbVeWfVgdjc
trading	arcadjeafcgYhb
especially	aSbqdYfVgliX
reporters	bYcXdVeXfXgThmipjy
afghanistan	acbXcbdneWgdhkjm
common	bsccdYeWfYiTjk
rates	aocbdqeQfVgdhWidjq
justice	adbmdZeVfRgchujd
thousands	aVbLenfvgXisjV
james	akbccrdbePfRgThoio
republic	asbUcddZeZfZhqiWjd
accused	aZbdcjdZedfUgLhsi2
championship	aocpddecfbhZiVjY
example	ajbsdRePfXhaia
performance	ambrctdVePhRiNjl
sports	alblcpdSeWfUgShlio
robert	aobYcleOfNgVhoiljd
personal	bjcddceYfagdhliTjk
stocks	asbccjdnebfTgdhViY
arrested	albNdWgPi4ja
majority	cjdYeSfYgbhpibjb
battle	aabcckdbhmjY
products	awclePfXgWiXjs
doing	aXblcYdjeXfYgkhdjY
construction	avbSdveLfjgQhXjl
various	ambdcldUeHfxgLhliWjv
airport	a0bPcXfjgShd
paul	ambUeUfXgWhkinjl
internet	akdQeWfVgdhmirjl
followed	asbMckdcfwgYhPiW
angeles	arbacodaeQfbgXhditjU
italy	aubOcddaeXiXjj
parties	aZdXeQgbhyic
beijing	akbVdcfZhl
nato	akbWcTdbeXhojs
remains	akbjcZddeafPhYimja
allow	anbccVeKgchoiajm
florida	aocjeRfcgbjR
computer	arbjcmdbeYfcgZhXjZ
coast	anbcdUebgchcidjd
created	anbbckdYeQgWhlik
demand	bbcZdqeSfYgjicjq
events	aYbjdYfoidjj
islamic	acdWebgdhnik
analysts	acbwdaeSfRhZiojn
asian	bbckebfYiajl
effort	adbocYePgnibja
cooperation	ambdcYeNfWgnhoiSjx
investigation	amcXdbeTfcgQhjiwjk
yen	ambXcddvfdhVjj
tried	bcdVeZfkgUitjW
described	acbpdKeZfdgWhciljr
throughout	bZdOebf2gbhbiY
established	a2bZcjdYeCgRhoia
associated	apblcadYeTfTgRhliajy
growing	aVccdbfXgmhljj
forward	aobkcYdbeQfYglhdiYjl
poor	aWbpcmdpfagXhdiXjd
latest	dbeUhaiojm
banks	anbXcXdpeWfYgXjk
prison	bSdpedfkgSiqjT
attention	abdYfWhkidjm
injured	ajbVdkeufmgThTinjb
governor	bVcpddeQfUgThwinjj
movie	adbccpdWedfWgkhcipjZ
programs	ascjdoeDgSiajm
forced	bQccduemfmgRhjjX
difficult	aTb4cXeUgphYiVjd
produced	atbcctdWePfpgYhRiZjj
rebels	bTebfjgZhkimjc
elected	bZcsdYeSgUhwjX
adding	aobdcSdaeRfdgdhYicj2
species	ambkddeZfXhYiTjk
rise	accldkecfbgkhX
killing	aWcdergWizjT
spain	apbUcbeZfcgmhZiV
italian	arbVdOeVgYik
paris	asbOecgZja
tournament	akbcedfjgmhXiVjY
officers	amcodReUfdgDhmiyjc
scheduled	asbIcZdueLfqgZiajk
immediately	aybRcSddeagThd
increased	asbZdleYgbhYiPjt
brown	bTcteafcgWijjc
remained	awbYcbdbedfcgThV
success	bmdYeRfYgyhaiT
meanwhile	asbKddeSfVgUitjn
sides	abblcZdXeZfniYjm
believed	acdTeWfSgbhci2
olympic	albScjdZecgj
records	azbUcjdceRgWhdjZ
champion	bbcqdcejfTgphZicja
step	alcSdjeSfXgsiU
democrats	aVcpdaeYfZgchpjZ
labor	adbZckdseNfbgVhtjb
above	ambpcmdZebgZhOiXjc
summit	bYcadpeZfYglhmiZjk
sometimes	aWbpdTekfdgchbjX
addition	aybUcjdceCflgOhdiaju
raised	akbUeWfZgWhdimjk
william	anbbcodYePfRgRhqinjk
terms	btcddaeKhbiQjp
ruling	bjdZeXfSgZhtikjc
ball	akbocpdZfjhRiVjR
beginning	bWcZdleVfsgnhXicjU
charge	ccePfbgOiojm
korean	aobWdceafYgdikjj
begin	albRcQdveKfpgjja
arab	aVcadbeahqij
atlanta	arbUeXfYimjX
caused	abcRdne0gchZ
sources	aoblcbdZeEfYgOhlisjw
armed	adbYcmdTebgVhoiq
cents	atbacjdnebfsgbhQiW
claimed	ajbYcldVeZfdgVhbiq
heavy	bWdderfpgZhaiYjl
spending	bWd0ePfjgZhdid
related	aocZdoeRfbgTiYju
particularly	aUbvdUfSiZjm
aircraft	aybccjdaeSfmgUhPiajs
authority	atbkcTdYeOfVgVhvjj
access	avccdceLfYgUhlibju
boston	aobVcpddeWfcgZiojQ
conditions	bqcTdneZfkgjhXiPjq
details	anbacYeKgVhdj0
coalition	adbbeSfahvjc
lee	albVcndjeTfNhljn
turkey	albUcTdkedgkhjiZjj
natural	bscdeWfahaiTjj
style	bqcvdJeVgdhdibjb
rock	bacrdThcimjT
view	aUb6dMeVfQjo
usually	cndZeWgYhZidjX
spanish	apbbcbdReUgc
royal	axbNcmdWeYgShmiZ
smith	aqbYckdaeQfUgWhcimjk
chicago	arbYcrddeTfdgUhdirjS
systems	axbpdaeRfdgWhbiXjo
hundreds	aZbMekfygRivjY
response	blcRdUfdhjibjv
developed	avblcodRePfkgchTiTjo
jones	asbYcpddeSfUgbhXij
thomas	akbbeSfSgWhoio
domestic	dmeSgYiZjn
gaza	bScSdoejfugdin
launched	asbNckdZeWfsgcjj
muslim	aTbbdVhtipja
camp	albLcjdqeWfcgViqjX
quickly	apbYcbdZedflhZibjc
owned	atbSckdceTfZgPhmiqjc
palestinians	aVbZcTdnekfsgjhdinjb
eventually	asbLdkeThaikjW
measures	anbkcVdlePhdiRjv
cities	bYcmdWeafkgdhl
afp	asbWcVdaeXfVgSirjv
richard	albYcnddeRfOgWhnio
starting	apbVdreLfnhUibjV
designed	apbjcndaeKfmgYhWicjm
certain	adbwcWdXeSfYhjiSjr
voters	aVbmcpdTeZfZgchoikjV
modern	btcudDeUfphZ
fans	aRbcckdOewfbgliujP
commercial	aubjcddaeMfcgThbikjn
provided	a0bZcjdbeBflgMhZidjy
constitution	ascUdceQfYgchqiVjj
canadian	aubbckdYePfZgUinjj
goals	albrdjePfmgmhSiGjl
negotiations	bYcQdseRglhjidjj
affairs	alcaeRfRgMh4icjs
significant	albrcadceNfYgjhaiRjr
create	abbodceJglhnic
bomb	ambbdcejflgWhViujW
warned	abcNfNhnirjw
religious	aXbqdSecfdgahuid
figures	bkcydVeKgRhbiojk
victims	aUbUccdneufkgXipjY
activities	alcWeLfZgWhsicjt
upon	bccVeafngchkiRjl
leaving	ajbMcadqejflgQimjW
attorney	akdceMfPgQhtiv
proposed	awbacbeBgRhkjz
intelligence	aobrdUeJfSgUhmijjq
giving	ajbbeQgbiZ
whom	aUbScvdWeSfXgVhpixjc
experts	albudWeLfUgWhbis
baghdad	cbebfdgXhjisjc
feet	dleqfrhKibjO
fifth	aobWcodpeXhUiYjR
highest	aoblcwdceRfYhYiQjZ
sell	aobWdkeLfagaij
pacific	aubYdaeYfXgdiXjm
mostly	acbdcmdXeZfqgPhYinjd
square	bdcodYenfsgYhdiljN
design	aubscwdSeEgWhRibjn
focus	bncaeNfcgjhjiWju
bay	alcjdjeVfdhajY
dlrs	anbPdzeUfrgXhWjZ
wide	albrcndPeWflgchXiX
charged	cjdZeWfdgLiw
profit	dteafZhXibjj
industrial	awcrdjePfbgWhbiZ
zealand	avbXckdaeTgbhWiT
estimated	bXcndneRflgUhZinjc
traditional	cqdReRfrgZhpiZ
cars	ajbVcqdafngVhRiq
concerns	bqcNecfRjy
sector	aodseOfSgaiajl
homes	adbSdqedfrgThdiqjX
disease	akcZdlenfYhaiZ
terrorism	abbqcVeafVgkhkibjn
speech	cadUhjiVjm
peter	bQdmeUfTgUhsiq
culture	aWbrcldOedfUgjhrja
reform	ccdoeOfZgchsid
founded	awbPckdbeOfXgVhtinjZ
successful	cmdYeMfmgrhaiYjd
arms	aqbScdeYfZgUhl
charles	ajbVcpdceRfUgXhqik
conflict	aTbpcVhk
material	aqbleMfcgVhYiWjq
trip	bMcXdqeYfkglhb
property	aqcbdteUfOgVhmicjc
threat	brcPdcfIgnijjq
seeking	ajbVcdeGfYhqimjj
concern	adbpcJfJgkjw
plane	aqbZccejfjgVhRikjd
jewish	abbWcYfjgchpitjY
williams	anbTcmebfWhUjc
hill	apbbcjeWfRgZiljY
ireland	aobSdceWgdiYjb
taliban	acbadceahnirjj
huge	aWbZdkejijja
johnson	arbScqeVfUgchZjb
mass	aadcelhmjW
soviet	anbYcldXgXhjjd
republicans	aVbkcpdYeWfZgbhninjY
moscow	aobZccfbgXhkip
brazil	asbWeYfWhciU
kilometers	anbbcddcfqgbhTjZ
formed	asbRcldVeSgVhsjd
amid	aabVcXdlepfnik
stadium	ajbYcjdjflgbhajW
singapore	arbUdjeZfYhciVjn
hopes	abbTcZdmeTfbgz
emergency	aybPcQdveWfsgNhjibjl
declined	a3bXckdbeKfZgPhVjv
treatment	ancbdoebgZhdiUjl
tokyo	atbSdlekfbgZhY
ban	axbScReafagXhmikjr
serve	ajbddcePfphliZja
progress	bncVdkeQguhaiNjo
wo	aabbcVdteYfHgvipjV
projects	anbacjdweBgYhcibjs
independence	cbdUfXguhtiUjZ
appointed	avbScodaeIfdgHhxjo
terrorist	abcVfYhkiljl
christian	aZcldUeYfdgahrjd
politics	aRbvcldVejfWgchujT
militants	adbWccfngcis
holding	asbNccdleXfagUhpja
regular	arbVeOfzgRiXjj
debt	ajbbcWd6eXfWgaiWjn
guard	avbYdZeXfUgRhlipja
wounded	acbYesfpgRhbirjb
assembly	arbaeTgWhtiWja
expressed	aabjcOdRfUgnhmibj0
character	abbocpdOeYfW
fuel	amccdpeWfjgahTjm
martin	arbYcldjeVfVgZhd
supreme	albmcddTeYfWgahrikjY
ministers	bTcbdkeOfcgShyjp
equipment	a4bYdleOgOhWiYjn
additional	axbUcadqeBfsgQhaiXjy
denied	anbdcbdbeWfSgQirjr
features	asbdcsdPeNfkgXhYiZjt
levels	apbqeVfbgchXiQjo
greater	bpdaeSfUgqhkiQjn
port	apbXcbdbeYgZid
ethnic	aWcldRfkgbhpil
primary	arbkcndjeHfcgOhliX
amount	ajbjcadmeSgdhYiWjj
ways	aQbvcYePgnhkicjk
debate	aXbpcZdYeahpiljc
decades	aXbdckdbekfuhajO
individual	acbrcjdceOiU
previously	a1bRcldUeJfjgKhVikju
urged	abbXcVdceXfXgdh1ijjt
placed	a2bSckeXfjgNhXiVjj
illegal	bccYdjeVfWgRhnivjd
fired	albacldVfpgPhXiyjb
indonesia	akbUcZdnfaiXjl
damage	bncTdserhViT
responsible	adbrcZdceSfVgVhsik
baseball	cpdaeYfZhdipjR
ties	bUedfagkhoiYjl
originally	a2bPcndWeIfkgOhUiq
challenge	aWbydXeSfVgshjidjd
prevent	cOdogdhnid
filed	aqbSeVfcgPhkis
captain	aqbZcadXfXgchdjl
supporters	aTbYcjdRfYgbhxixjY
blood	bYesgaiXjZ
territory	anbbcZdYechoiZjb
conservative	aRbscrdOeYfVgahwimjc
earnings	bjdseXfZgjhViZjq
protection	awbaccdkePfSgYhpiXjq
discuss	bZcQdmeGgdhujw
raise	baccdweJfahljk
murder	aSekgZiyjV
operating	awbbccdjeJgShbjp
olympics	bRcldcfjglhZjd
deep	aVbjcXetfjgrhZiUjd
settlement	albbcUdmeNfdgbhkit
nearby	ambPdbflgNi0jY
relationship	aVcadbeafWgphpjk
hamas	aabXcafnhmip
laws	anbncZdZeUfagVhnib
buildings	anbdcmdbeafogMhZiljb
newspapers	ajbcdMecgRhkinjo
consumer	albmeTfQgdjo
self	aZbqcbdXecfYgvhjiWjZ
beach	anbXdcecfcgdikjZ
songs	bVdRebfwgkhaiXjl
scene	accodMemfpgXhbiujT
communist	bVcmdWfZgchximjX
units	awbacmeQfmgPhaiZjk
necessary	anbscPdoeEfcgkiKjn
navy	aybTcmdVeQgRhZjn
protect	abcVdjeYfZhtic
speed	anbqdUeYfkgohQiP
beyond	abbwcadbebgkhWiZjd
software	axbldbeLfagdhZibjl
democracy	aTbndZfXgxhsiZjS
francisco	apbacjddeRfWgbhkimjW
matches	ambdddecfvgdhSiM
basis	aqbvcbeDgYhYiWjn
suicide	aZbXemfogbhbiujd
resolution	arblcSdbeUiUjo
calling	abbbcUdaedfZgdhtiljk
remaining	aqbXcZdqeQfwgVhciajZ
powerful	aVbqcpdIfbhpijjY
losing	badqelglhbiTjP
votes	cseNgXhmiXjW
georgia	apbYcleYfYgahkjZ
god	aPcXddemfcgvhqjX
commander	aqbXdWeQfSgahpju
rising	bbdoekfchZicjk
catholic	abdTedgThwimjX
opportunity	aYbocdeKfSgwhkicjd
resources	ambndqeFfSgahoiPjs
writer	akdZePfPhkim
awards	aqbac3dZeSfZiU
suffered	bYdre1hTiPjY
alleged	acbbcdeYfXgOhpi0
alliance	albWdaeRfQglh0jl
host	bScldkeSgdhriZ
injury	anbjcTduephPiQ
environment	acbtcbeTfThoiUjt
protest	adbScWeofjgZhriqja
suggested	amccdVeFfTgTivj0
stories	aYdZeafmgahcjk
headquarters	aybPcbdbeVfYgLhvit
rebel	bTcjdaeZfcgchtim
consider	abbscReKfShojl
citizens	aYcXddedfTgdhtikjc
attended	ajbMcvdYeUflgPhoinjc
currency	albjcVdneWfUgbjn
generally	ajbvcndNeRfZgZhYic
vietnam	akbMcjdledfYhk
seats	bZcveYfngViXjX
thus	apbocbddeUfXhciQjk
incident	acblcUdVeygXhYiu
ap	azbUckeNfRgThmjl
largely	brdYeYfkgVhZ
developing	ajbmdleIfagjiUjt
approach	aab9dReOfdgkhWiZjl
films	akbdcudUeWha
mike	ambVcldleUfVgb
historic	aocbdceTiYjZ
businesses	bdccdoeRfZgYhlim
gained	a4bXctdUeWfdhWiOjd
tough	aRbpebgrhciZja
traffic	aocXdYeogUhbimjj
inflation	bjcddqeWfTgkhWjm
egypt	bScVfljj
telephone	atbVccdXeXgPiljp
suspected	akbTeafbgTi3jc
drugs	aobdddeXfagWjj
debut	asbRcneWfngnhSiS
railway	aybXdbeXfjgShZjm
arrest	albTcSddfagdhlis
mountain	aqbbcmddeafXgcjd
famous	bacudJeZfdgdipjW
tom	bPdkeTfUgdhpitjc
championships	apbXcodcglhViWjY
carry	ajbbdaeQfogbiXjm
weather	bpcYflhVjn
thailand	aobNcddmfZidjj
greek	akbacZdVeZfpgZik
concerned	aUbzcNdYebfGhnipjq
finish	akcpdjeXfsgphJiPjR
command	aybcdYeOfXgThniTju
critical	b0cadVeWhbiNjp
hot	bYcjdZenflhdiljW
lebanon	bccRdjfjhl
channel	aucYdYeXgVjs
census	aqbmckdceNgN
houses	ajbRcndjeZfsgMipjS
female	abbYc3dReXfbgYhjisjY
vehicles	anbbcpdZeafngQhRiojo
spread	cddceljd
aimed	bkcXeSfljo
freedom	bkcZdZfRgrhsiQ
medal	apbbcvdZecfbgmhWiNjd
saddam	abbdcbedfXhpiojb
losses	bccbd2hWiS
bridge	apbdecfjgZhV
representatives	apbRcmdaeGgLh2il
saudi	bWcZdkeZfbgbhjimjl
cancer	anbZdmfZgjhdia
turkish	albXcUdYeafmgahliljo
appear	dXeTfagbhdim
decade	acbbcoebftglhVijjO
receive	asbOcndneHgXhmiTjj
securities	atdjeQfJgVjq
ability	b3cadaeLfWgpiNjk
appears	aldXeWfQhZir
crimes	aabldafagZhlik
retired	avbNcmddeUgThZioja
sun	albScldXekgohj
becoming	albbcjdbfSgdimjY
champions	backfdgniU
gulf	bacUdjicjk
virginia	arbdcndceSfYgWhjikjW
corporate	abckdkeUfOgWhtip
introduced	a2bNcrdTeNfngShbicjq
academy	a1bYcxdZeLfUgRhjjd
particular	b0cbdQePfRiWjs
easy	aYbwdUeTfdgvhWiXjY
mainly	bddbeRfogPhcjo
hearing	bbcTedgYin
reduce	akbkcTdyeSgdiQjt
directed	ambbckdZeVgWjq
native	ambWcrdTeSfcicjd
seconds	apbddcenfxgphFiWjS
crowd	aObccodMeyfkhjiujP
complex	bwddeWfdgahdibja
poland	anbOdmedfaiX
entered	a1bFcndYeVfrgRhYinjX
responsibility	aabpcSebfXgbhriYjm
pounds	apbSdseYfpgahQidjX
environmental	ambueNfSgZhkiYjs
subject	albpcbdTeSfbgYiZjp
organizations	ajbkdbeLfYgQhxikjl
jersey	avbVcvdYeTfWgThdiojY
kosovo	bbcVdbebhqikjj
serving	anbWdYeWfogRhmiljZ
cultural	btdSeXfWhpiVjk
draw	adcjeXfmgjhdiSjc
yards	ancrfrgYhJiajP
cuts	bWd5eXgdhYiZjm
produce	ajblcmeGfkhbiX
watch	aZdVfagdhkirjV
lawyers	aabndZeMfXgQhqi0jd
ice	arbTdcelfphajX
legislation	arbbcadjeLfcgXhmiajo
presence	cWdMebfPgkhpimjo
shown	akbmdSeafbhViVjl
critics	aXb1cmdKedfTgbio
rich	aPcseWfSglhojd
offers	apbYcodbeBhdjr
influence	aWbxdNeVfRhyjl
governments	abbjcaeUfdgXhtiajk
stations	asbddUeXfngLis
soccer	dWfYgahmipjX
shooting	bncjdXekflgVhSiyjU
arafat	adbVcTelfjhoijjk
streets	aXbadWexfngWhkiqjS
sex	aabdcndYfYgXhqiojY
bodies	adbdddelfpgPinjZ
policies	aabueOfXgYhqiYju
afghan	aWbYeVfmgWhsiujj
nature	aVb6cWdTeZfUgqiZjl
strategy	adbycceEfRgjhljr
jordan	bPcadmebfZjn
giant	ambOcmemfXinjY
save	adbWccd2eXfmgnhciajR
jackson	ajbWcldZeVfWgZhkiu
wing	ancpdbeZfYgXhjicjd
prosecutors	dXeQfYgQhji2
identified	asckdOeOfVgNhbitjt
larger	cqdZeRflgXid
article	avbmcXdQeSfdgQhdjy
optional	auccdmeTftgZhXiT
sri	bWeZfqgbhdib
seek	bYcXdpeEfWglhwidjm
bombing	bdcRdcepfpgdhZir
sought	aobXdbeFgWhmiljo
measure	apbqdaeOfchaiSjj
earned	asbSc4eRhSiRjX
gmt	a0bbcUdkejgWhXiX
rural	cldmePgVhnjk
sanctions	apcOdmecfaibjp
contributed	andkeMfdgYhciVjv
carrying	akbNdXfrgPhZir
prince	adbOcnedfTgahuiojn
treaty	azbXcQeUfXhjiSjn
highly	bzcpdNeTfXgbhciajm
civilians	aScbeofngVit
basketball	ajcmdWebfYgbhjiojW
performed	avbTcmdbeVfwgahXiN
develop	albmdjeEgniRjo
interior	ajbbcodaeTgQjt
henry	albTcneUfRgXhrjj
lawmakers	abbZeUfdgUhvip
prepared	bdcVeLfngbhlicjj
malaysia	apbUcZdkebfXiVjq
widely	anbucndEeVgWhZjn
serb	bacZdVejgZhsis
bureau	a2bcckdZeFfVgHhpipjn
spokeswoman	aubQcWeSfNgWhsiujz
rally	acbZgoiljW
supported	alcndSeNgRhlicjv
ambassador	ambRcYddeYfQgXhuiojt
ensure	blcXdleGgjhniRjm
towards	aZblccdbgliVjl
headed	aqbSckdYeUfVgWhmitjb
bosnia	bYcVebflhpid
rice	ajbXcddpeQgZjk
carolina	aubYcoeVfVgXjW
initial	ascaeLfsgahUiWjq
relief	bRcXdzeWfliZjl
yuan	anbScndreRgXhl
continues	cUdleTfTgmiojd
earth	aXclemfqgqhaiYjS
activity	ambkcVeWfUjl
polls	abbncodYebgcidjZ
louis	aobWcqeUfZgWhlikjb
corruption	aTbncjfVgVhuinjZ
storm	bWcZepfmijja
interests	aZb0cadZePfNhuiXjs
refugees	aXbNcUdpflgahnisjj
defeat	aWdmepgqiPjS
initially	a0bVcjdReNgMhTisjo
agencies	aoddeHfbgIhriojs
swiss	arbVcZdcgYioja
standards	atb0cldTeKfcgVhciUjn
ceremony	ajbJckflhnjb
occurred	ajccddenfngXhSipjU
kingdom	anbQcddbedhpiX
shortly	a0bBcWdkejfvgRhcikja
iranian	cadVeXfcgbhjivjn
bob	bTcndceSfWgdhpitjb
diplomatic	anbdcRdbedhkiWjm
signs	ambUcXdXelfXgjhYinjn
facilities	azbYccdneLgPicjm
struck	ambbdZemfnhJjX
discovered	avbUdYebfdgThTiujW
contact	avbWcVdbeVfdgXhpiajj
regime	abblcdfVgdhqijjX
airlines	aubXcZeafbgchdjp
penalty	albucdecfagbhXiajZ
transport	awbUcbdleUgPiYjz
follows	alcbdbeUfjgajo
marriage	adbTdjeZfchtja
appearance	codWebfkgchaia
highway	atcddagRhYil
millions	aRbScddrejfnhjipjX
gain	aqcmdkeMfaglhciPja
poll	brcrdVeVfbgXjZ
threatened	bYcVdmekfWgbhoik
wins	akbUcyeXgrhWiQjV
silver	arbLczdbfZhWibjc
passengers	ajbRcZeofsgUhWimjk
scott	ajbcckdleSfUhajk
rescue	albRcYdseYfogZik
showing	cpdVechU
increasing	bjcZeafdiUju
specific	aobtcadYeBgWiSj5
sixth	arbVcqdqeWfjgjhSiXjR
vehicle	aqcpdZeXgThSiojm
latin	anbbcldVeSfZhkiajk
refer	apblcbdQePfTgShrikju
items	atbTcleNfmgPhYiajq
benefits	akbZdzeIfXiWjo
seem	aMb2dVfOgthbiqjT
kill	aVbYdoedfZhniwjT
communications	a1dYeQfSgThmjv
broadcast	arbcccdTeXfogSikjl
faces	aVbZcjejfaikjc
protests	aVbUcbewfmhnipjZ
caught	cjdZergWhPivjT
presented	aqbccqdUeCfkgVhdibju
setting	akbleMfugahZjc
steve	akbZdleQfQgbiv
fed	akcUdneVfVgcirjj
stores	asbQedflgZhbikjc
deaths	aXbccddoeuflgZhaiojZ
davis	anbUcneTfVgd
sport	bqctdPedfUhdijjd
boost	badreMfbgqhkiTjr
goods	arbVdneUgUhaibjn
ford	apbUcseXfXgYhYimjm
decline	ajdnhSib
immediate	albccOdleSfagjhliajw
girls	aXbVcwddgWivjV
bonds	ambacjdreVfVhXid
climate	adbscaeVfZgmiVjr
orders	aubLdleSgRjp
destroyed	albWcbenfvgUhYimjT
awarded	a0bYc0eOgVhYiN
provides	aweBfdgYhdiZju
defeated	bUcwddfdhkiYjV
bosnian	bZcXdWfkgXhsirjj
conducted	avdWeKfsgRhciY
accident	alcXdnetgXhOipjZ
criticism	aUbpcbdQemfdgahljs
mary	ajbLdjecfcgbhpiljb
block	atbZcdeVfdgRhjijjb
joseph	apbRcjeMfPgQhyiqjj
actions	aXbycPddecfUhniZjv
massive	aXbYcbdoemfrjb
structure	anbsddeOgWhdiWjk
terror	aacTekfbgnhk
warning	aqcQdUelfYgchcikjv
worldwide	anbdcadbhcicjl
featured	apbScydPeSftgUhYjo
advantage	akbuePfWgnhaiR
convention	apbYdYeUgXhwjZ
southeast	ambaccddecfWij
plants	apbVdreVhXiajd
joe	ajbRckeRfVgZhriujb
positions	bmckdceNfcgOhnjm
heads	acbOcmdbgUhuimja
pennsylvania	aucsdkeQgLhdiljY
bowl	codcedfnhjjQ
ohio	asbccpeSfagTjY
meetings	bScZdleOfogWhtjl
prior	a0bWcceMfvgQhYiWjk
houston	aqbaeVfagdhcinjV
cox	aqbUcceWfTgWhljs
assets	asbZcYdvePfQgXhliajj
crash	amccdjesgYhOimjZ
slightly	amblcodVemfpgYhMiZ
recovery	akcTdyeTfbguhViYjj
assistance	arbTcWd0eFgVhliWju
steps	cRdoeVgkiVjn
jerusalem	bVcVdlfjgchmimjd
jim	bYcneTfXgYhmio
controlled	apbjdTecfjgRhojb
kim	albPcjebfNgkhnjl
actor	bbcudWeWfPiojd
gun	anbdcpdUeafbgTiujZ
meters	anbdclekfuhIibjU
intended	anbkcYdceHfdgaikjr
linked	ccdcedfZgUhjirjm
allowing	apbbcadjePfpgZiajj
offensive	adbndbebfd
spend	aXbUccdwePfphjjW
technical	a2bxeCfXgThTiSjt
eds	aqbQccdseXgdhd
numerous	ajbdcodSeRfxgMicjs
loans	apbTd5eMgShZibjo
certainly	aQbzcbdYeZfEg0hZiojY
institutions	ajbodjeQfZgVhoiajc
consumers	abbpcaeZfRiojl
syria	bbcSeYfbhjjo
opposed	acbndReYfbgWhoiljl
effective	ambvcZeMgkiQjj
sweden	arbMdjejfkhWiS
argentina	aqbXcbdkeafahaiV
hits	akbQcqdledfsgohJiajW
representative	arbacmdSeGfOgSh2jp
location	awblccdXeMfXgWhcijjl
entertainment	amcndYeXfSgahrijjk
uk	a1bRdceRfjgXhciZjm
feature	atbdcpdQeLfjgdhXiajq
acting	aobcdYeKfSgRhsiljn
individuals	aabpdceSfbgahjid
captured	ambQcodSedfkgdhbijjd
uses	asbmcndSeKfkgVhcibjm
attend	bNcjdpePgYhv
faced	aTcjekhZijjd
microsoft	amdYeVfXgdiqjo
mccain	aZbccpdYeWfZgdhjinjm
queen	ajbJcmdbemfdhqiajb
forest	asdneZfagYiZjc
races	adczdaeXfohUiVjX
tony	bVcodleUfQhljd
generation	aZcqdaeWfagthcikja
providing	aqcdeBfjgTiajx
journalists	abdRebfZgQhniz
dozen	bMctdVeXf5gOhciyjX
frank	bXcmdaeUfXhojj
overseas	aobRdneLfbgahkicjq
federation	aqbdccdZeTfXgVhwil
dispute	bkcTdmeYfYgWhnirjd
personnel	avbXcddjeKfdgIhjikjq
combat	ameUgchdiTjp
except	aobYcaedgWhZia
combined	atcrdbeJfugahWiMjk
missile	awcbdaeSfahVju
affected	acbjcVdnemfjgahciYjn
offices	awbOeTgDhtirja
announcement	apbUcTedfWhdimjq
eye	bkeofZgnhciTjY
injuries	cZdpevflgahPia
minor	aqbbgVhZiW
nor	brcYdWeRfIhljr
facing	aPbkcbdofZik
deficit	ajd1eYhViUjd
fort	atbXcddceUfWgZhjiljb
engine	atbjcjdcebflgahLia
artists	bdcwdUeMfdhj
chris	albYcmeWfUgajj
civilian	bmckeVgPim
fox	albacpddeQfRgXhlirjj
greece	apbPcWdledflhciYjk
mexican	ajbbdWeVfZgYhnitjb
represented	ajblcvdMePfagZic
offering	aobTcjeHgcjq
organized	accndVeSfkgVhwilja
increasingly	aSbudSfYhlil
effects	btcWhbiWjr
helping	aZbacddteOhljc
executives	cmdbeQfOgShqi4jj
boys	aXbVcxddgWiwjP
ali	albZcdddeafWgbhrjp
solution	brcReSfcgriZjl
prisoners	bScbdpflgWhkjY
approximately	aobccmeUfugQhXjY
banking	asbacYdleXfUgWhnjl
taxes	bccdd1eRfbgVhmibjl
visited	aobBcjdbeafmgVhjiljk
artist	ambacvdXePfYgjhbjb
unless	albacRdteVfXic
convicted	acbZcmedfbgUiyjY
philippines	aqbMdoeYfWhjibjj
agree	acbocYeFfVglhq
strip	ambTcbfpgainjb
parliamentary	ajbdeRfjgVhwiXjd
tennis	bddbfbgljZ
voting	ambjcjdaeRgShpjX
attacked	abbVcmdSetfjgOhliwjc
musical	akcpdSePfkiW
digital	atbmdWeUhciajj
gains	akcldoeXfZgnhaiNjj
characters	aXbncqdPeYfjgdjj
scientists	bqcjdVeUfZhZirjY
stone	bWcpdceafjgXhciqjY
miami	anbdddeZfdgbiojO
reduced	arcbdqecfngVhUiOjo
raising	abbacadueSgbhlim
steel	apbXcodngZhZiXjd
cricket	bjccdWedgcic
powers	apcYdbeSfVhsiUjl
promote	addbeKgqhtiTjv
variety	akbncpdReGfngXiVjt
fears	aVcNdmepfUgmhjitjm
internal	bpcSedflgRhriajl
task	blcbddeJgdhmia
massachusetts	aqbacseRfVgVhjimjU
liberal	aWbqcudReWfTgYhvjc
guilty	aXbkcbfWgZitjb
strength	bqdZeWfZgvhciK
possibility	aZbocNeVfSgmivjr
materials	aucmeJgQhXiXjs
determined	b5cZdVeOfZgkhbibja
onto	ambWckdcejfugShajZ
jack	bRcldleYfVgZhliujW
adopted	awbWdVeMfkgThlibjn
gore	aWbkcrdaeRfZgahqip
physical	akbxcZdbechXiJ
allies	acbaccddeXfVhwid
direction	bxcddSeTfZhbidjl
cuba	apbVcWdleYfYgliZjd
buying	bdcadleUfagbiq
trouble	aabccVdoejfcglhZijjW
allegations	aWblcddbecfbgMhoiyjm
xinhua	avbWcbeYfcgUijjw
philadelphia	atbXcleZgZhcjR
defence	aqbkcceKfZgRhmiZjs
arizona	anbbcpeRfagchdimjT
divided	bnckdTecfugThmiXjb
shanghai	atbMcrebfdgdid
innings	ajbZcldpf2gnhJiKjU
congressional	cleMfcgShril
willing	aRbqcZdjeNfIgshtikjc
dozens	adbNcldXf0gLi1jd
edge	ajbrcrdWecfXgkhUiYjV
windows	akbacjdYelfrgYhWinjc
senator	acbYcmdYeVfSgahtiq
pope	acbPcWddeqfjhojl
farmers	aadueSfcgZhniojX
upper	alcsebgTiWjY
putting	abbjcadneZhaicjb
sexual	aVbpdXfYgbhnjj
relatively	buckdXeXhUiV
mid	aqbYcmdjeVfvhPiZjZ
singer	ambOcmdVeZfcgkil
urban	aYboctdbeVgXhkjj
owners	ajbbeQfSgWhniyjX
leg	albZcddsevfqhPiKjX
communities	aZblcceVgdhr
northwest	apbccddaeafcgZim
finals	bacjfngnhWiTjY
netherlands	azbIcdeYiW
aids	badoedfZgbhj
crude	akbndkeYgchPjk
neither	abbrccdSeVfNgjiojj
profits	adbbdyeZfXhd
historical	ajbzdMeNgbiZjl
returning	aobEcYdreYfqgchbja
removed	a4bPcafkgKha
commissioner	aobXcaeRfTgQhviqjt
immigration	albbcZddeRfZgVhpiljk
marketing	anbndbeHfPgWhpipjs
michigan	asbccueRfYgUhdijjV
investigators	aoccdTeSfdgMhZi4
reforms	cadpeThmiRjn
fought	bWcndYfnhjiZjT
kansas	atbXcpeSfYgZiljR
dance	akbbctdSeXfmidjU
suspended	a2bNcSdofngQhZic
racing	anbkcndWeahWjX
continuing	bncKdmeUjm
marine	asckddeRfWgYhcjp
heavily	cpdUfqgKidjm
transportation	aubZdleLfcgOjv
keeping	cRdkeUjd
begins	bQcVdueafkgkiljS
thai	albQcdedfbgbhpip
demands	adcWdkeQfdhpiWjq
believes	aWbqcZdZeOfDgriwjm
unable	blcVdmeUgZidja
surface	brdUfpgjhRiQ
guys	aLbmcpdcfTgqhcisjL
legislative	aleMgYhwiXjc
supplies	arbQcZdweUfngUhdicjq
serbs	adbbcXdZelfjhnin
jail	bTcddnflgUisjT
hollywood	acctdTebfRhmixjP
chemical	a0eXfUgYhdiajl
dangerous	aQb6cVdaeofPgmijjb
poverty	aSbmdvfdiU
agriculture	asbcdxeFfZgQhoiajp
distance	ambpckdNecfmhUia
kennedy	ajbWcldZebfZgahk
rain	bUcadjewfyglhTiZja
prominent	accudJeTfWgShqiw
finding	abbqcaeKfahaip
meaning	bncXdaeXfTgnhdia
commerce	arbYcjdceMfQgVhtjp
sets	anbYcmeRfxhTiUjd
nigeria	badmecfcgahkib
fields	bjcneQfjgZhdiZjj
airline	atbVcUeSfagbinjq
visitors	bRdYecflhcijja
switzerland	awbMcYdmhbiX
czech	axbSeafaiX
hussein	abbccbdjfWhsil
shots	bmcndXfogdhMjZ
therefore	akbxcUdbeSfOiUjo
singles	ambUcnecfrgmhUiT
views	aQb1dHeTfWhpjy
enter	anbOccdjeNhpiljZ
coverage	akbpeTfagThkidjr
squad	ambXdZeWgbhcil
pakistani	bdcbdUebfkgYiojo
suspects	ajbYcbdZeUgViy
falling	ajbZdxevfkgahNiZjX
holiday	bKcYdofogphjjb
difference	abb6daeXfXgqhTiSjc
focused	acbvccdWePhcidjs
existing	atcYdjeFfrgSiXjw
criticized	adbrdQecfYgOhniljw
improved	axcmeQfnhNiGjr
ships	arbQdYeVfqgYhYjp
flying	avbUdafkgbhPia
abu	bVcadoeZfYhnimjp
minority	aYcpdceWfTgYhwikjd
decisions	aZb4cRdneMfYgahliWjl
lies	aXbxcbddejfOijjX
expansion	aobbcYdneNgmidjo
fighters	bVcnddeagdin
rare	ajbjdWfbgphViWjZ
anniversary	bKcddjeofmgthkjV
medicine	aubZdneUgUiZjd
stability	brcWeUfWgwiKjs
administrative	avblcbdmeJfbgIhuiajl
atlantic	atbXcYdUecicjn
hockey	alckdZfZja
blamed	aWbocaerfdgTiujj
blair	aYbYeYfahmjo
ancient	addOebfqhdikjZ
insisted	bdcRdbeRfQgdhjiqju
jose	ajbddmeXfS
politicians	aKbrcodQecfSgXh0iyjU
creating	bocdddePfjhkjl
ranked	aobmcxdbeZfVgdhYiZjY
detroit	ajbacodlecfdgbhXinjU
lord	aYbVcmddeafYhuja
electric	apbdcnfngYhXid
younger	aSbXc0daeVfYgdhkir
involving	adckeZfngPir
links	ambcccdVeUfXgchnikjt
cable	aqdaeYfZgVimjm
alexander	ajbZcrddeTfRgThliqjr
wild	abcmddfcgphbjU
honor	bWcndaeafYglhpiTjX
closer	bYcpeRfdguhbiZjZ
determine	akbzccddeCfdgbic
stake	aqbaccdmeUfQhjic
leads	cmeZfWgmhbia
officially	a4bJccdbeWgXijjd
classic	bkcpdSecflglhVidjZ
jean	ajbXckeVfVgahqiojk
bringing	abbXcbeYfrjd
disaster	cXdthaid
usa	a0bUdYeXfRgaij
argued	bvcbdWeLfQgTiqjt
closely	bpcldOeOfkgYjj
neighborhood	abbjcldYecfcgXhnixjR
delegation	ambOdbeKfWgYhzipjl
reaching	cbdcebfqgohViW
strategic	apbucXeIfPgjiTjy
scotland	asbacdeZgahaiV
pace	abbmeUfogshQiV
treasury	avbScddreIfYgQhjikjp
golden	anbWcudbglidjP
urgent	bYcQdneagjhjiajr
forms	bncjdUeUfjgahjiRjm
zimbabwe	acbccddqebgYhmicjc
allows	aqcbdbeLhjicjl
drew	bUcxdVeZgYhbij
colorado	arcpeWfWgchajU
fbi	atbbcddVeMfZgOi3
seventh	aobVcodreZfkglhRiXjQ
explosion	cYdbevgZhUi2jX
gay	aZbbcmdUfPhvisjb
witnesses	aXbkdQebfkgNi9
blast	adcaexfngahVixjV
metal	apbYcrejfkgYhYicjX
ukraine	anbWdmebfcgbhjid
animals	cjhZja
contains	azbcdYeRfkgShaiYjo
egyptian	bZcXdYeYfogbisjm
expectations	aUbveXfbgrhWicjo
seized	avbNdXebfmgQhdinja
courts	bxcbdZeYfdgThojX
qaida	bccdeSfXhkirjm
scientific	apb6dSeEfbgahdiXjp
abuse	aXcadjemfagShoinjb
selected	azbZczdReBflgQiZjq
attempts	abbncdeUfrjZ
revealed	aobYdbeWfdgWhYinjo
serbia	akbZcWdYfdglhp
hoped	abbYcYddeMfbgthkiljk
tech	aocweYfShbjY
replace	arbRdmeLgShljj
miller	arbUclddeRfTgbhcimjk
facility	a2bVcZdseKfagThainjZ
visiting	ambFeWgVhoiljj
percentage	anbkcvdneKgahRiYjc
tourism	bacddleUfWgjhqjp
movies	acbdcrdWebfchcikjd
lanka	bWedfrgdhbiV
becomes	acelfOgnhjimjU
clubs	aobYcndVeSgUhnikjc
chen	bXddeYfXhuiljo
sydney	apbQcodbebflgXhZjd
columbia	a1bacmdceYgRhZjY
export	asbddteJfZgbhciYjo
dialogue	aYbocVdZeWgshoiWjm
consecutive	apbTcrdneZfyglhNiPjV
madrid	aobacXhZicjb
tons	apbQdseZfvgXhSicjc
municipality	arbWdkeYgShk
referred	audKeSfYgJhkimju
moves	ajcaeVfagoib
muslims	aOcbdWesfjgjhqiljX
unemployment	bXckd1eXfchXic
soldier	bZddfYgcisjY
engineering	a2bjcueKfagUhViT
provincial	aqcqdXeOgKhvjj
taylor	ambVcldceSfagaik
wind	adbjflgqhUjZ
alternative	bsckdbeBgcijjr
pictures	ambUcpdSejgahcijjj
screen	ambdcrdOecflhZidja
toll	bdcbejfjgbhYimjl
retirement	albPcbd0eNgahj
berlin	aubIdmgcidjb
enforcement	aqbpcZdUeMfUgQhqipjn
purchase	a1bWccdpeBfdgSjr
newly	awbGcqdXeOfmgRhojm
dow	aucpeZfagdhU
electronic	aydVeTgWiZ
howard	bbcpeUfRga
woods	ckfcgmhQjY
tied	anbZcrdsflgZhPiVjU
wales	aubacjdYeUfjgYhdiW
avenue	apfUgYipja
abroad	akbVdkePfdgdicjj
seriously	aYbvcTenfXgchZip
opponents	aTbtcldYfagbhlimjS
detained	albTcbdWgTiy
memorial	anbRckdkgaja
protesters	aYbUdXevflgUhli0jV
downtown	adbadZekgZhki0jR
presidency	acbYeZhviZjb
banned	a0bScZdSgRimjk
revolution	acdYenfdgphojO
toronto	avbXckdjedgZhYjX
distribution	aveLfdgRhkiZjr
violent	aJbqdUe0flhlimjW
reality	aNbycjdbfagpikja
palace	ambPclgThqijjW
supporting	cmdaeJfbgXhpju
fashion	aabncwdNeZfdjb
acts	aYbpcXdXfbhqib
roads	ambaccfsgShaicjj
connection	acbjcXdUfdgdhjis
broad	albwcndQeNfdgdhciTju
considering	ajblcReNfWimjp
favor	bqdbePfVgahm
mainland	ambRcddceYfagkhlidjl
severe	acbjcSdpezfjhYiTjk
sharon	aabWcVdoedgjhpjn
acknowledged	bkcXdUeUfSgZhdiqjx
restaurant	anbWcndXeZfdgWhki0jQ
empire	ambWcldWfdgbhrjc
advertising	akckdSeRfagShnitjr
campus	aobccmdbeZgRhlipjV
weight	ambpedgdhWiO
seattle	ajbbcneYhYipjQ
referring	ajbccVdUeUfUgYhlisjw
remarks	aZbkcWdSejfagXhmikj1
ocean	cddVelflgkhWia
pop	accqdLfkgohdjX
doubt	aPb5cPdZeafJgwip
reportedly	aqbHdbeWfbgQhai6jk
venture	ambXckdjeNfPir
drawn	bccsdQeZfwgUhZidjk
myanmar	bVcddlfbhnib
truck	akbQckejfkgShUi1jb
cutting	akbccddzeWfkgYhbiY
sentenced	bVckfkgWisja
shiite	aRbjcmdWgdhtivjW
veteran	akbXcqdVeSfRhjitjZ
mile	amckdcfuhUjO
daniel	anbbccdleZfWgYhk
villages	bScdftgRhlim
northeast	ambbdbfbgchdikjb
democrat	abbbcudYeTfQgbhwiljb
anonymity	aobjcWdTeUfXgVhkipjx
titles	arbXcsdWeVfkgdhYiTjl
immigrants	adbTeVfdgZis
studied	axcqdQeQfngRhWiY
traded	avbXcnedgVhViZ
writers	blcpdZeLfUgahpin
importance	bucTdXeSfSgqhliLjy
greatest	aYbsdVecfTgyhbiajY
industries	atbdcmdmeQfTgaiXjp
overnight	apbTcVdmfxgahU
temple	bScjecgdhminjR
reaction	acbrcUdUepfWjo
sudan	acbXcadpeafchnidjn
establish	apbkcaeBhsiZ
rome	apbNcZebflgYhnjd
allegedly	akbOcmddebgGi6jd
core	bmcleRfahkiXjj
elements	bvckdMeRfjgciVjs
lewis	akbcclddePfUgZio
express	akcTdRelgniVjr
conduct	btcbdZeMgYhniWjm
manufacturing	axbdcndneLfXgYhX
activists	aYbbckdXekfagYhpizjW
constitutional	akbvcTdceSfbgbhsiW
andrew	albYcndmeTfTgShliojk
bird	apbXdcedfWiljc
unlike	adcpdQeYfkgd
researchers	anbtckdVeQfbgahYinjd
forecast	bjdmeSfkgjhPibjr
electricity	amcbdseXfmgYhcid
indicated	ascYdVeMfUgYhYilj0
austria	awbHcddjfaiSjl
watching	aOcddWeqiujV
retail	aqcjeQfYgXimjl
repeatedly	bacadVgUinjp
suffering	aTcPdxe5fjgphbiRjc
invasion	adbXcZdjekfkhjicjc
struggle	aMbkcaekgwhqiajR
nfl	ajbkckdaeRgaisjY
tree	ajbZdofcgjhciajV
flu	arbXcXdkha
indonesian	bXcddcecfdgZhmiljj
schedule	apbYcVdqeOfxgZhZiWjo
wilson	aobVcreLfPgWinjj
surprise	aZbdcZdcelfSgxhcjd
stephen	ancZeRfTgWhmiojk
sharp	aablcmdceogkhUiWjj
resistance	cddbfagohkiWjc
targets	bneOgchZjw
secure	amcadneJgkhmiP
tie	ambUcrdnedfjhXiUjT
santa	atbTckeSfWgdhkiljY
kenya	bVccdkeafmid
discussed	ajcUddeIgXhlj5
scandal	abbVcjdjerfZgShpizjS
creation	akbdeDfmhojl
delay	albdcGdxeUijjn
holy	aabQcYemfjhwjW
operated	a5bTdYeVfqgLhaij
corporation	aybdeUfVgRhjij
typically	alcqdbeOfkgXhWidjc
wave	aVcddUeyfqgrhailjZ
households	aacmdledfmgShbinja
brazilian	atbccjdYeXfYgZ
dominated	aYblcydNgbhkjS
dallas	apbdcjeWfYgbiqjP
drama	cqdbfchbjX
animal	akcmeafYgZjV
destruction	adcQdpglibjd
tourists	aWbQdcelfkgjhYiujd
models	albnc1dRePfjgYhNjq
edward	bWcpeVfUgThsiljk
jews	aVbXcbeofjhliojW
favorite	bZctdVeTfXgjhkinjW
rugby	aobjcjdSeXgahjidjd
extremely	aWb2cadWfUglhaiY
hoping	aYbUcadleSfZgvhjisjU
memory	cXdjesfjgnhciQjZ
terrorists	aXbjcaecfTgkiq
treated	erfjgThciYja
faith	aTbqcTedfbgshpiYjb
remember	aPbccadbergvhdiljM
humanitarian	cNdteYfkgdhjiWju
hurricane	anbacXdofmgjhbic
shared	ajdVeUfjgdiRjl
surrounding	aYcddaekflgWhnip
apart	bbcbddenfxgbhTiajV
factory	avbIcpdqeZfcgThaivjR
putin	acbadafZhnjs
assault	adcjdXfjgYip
eighth	aobWcpdreYflgjhRiYjR
defending	aZddfcgkiY
damaged	bbcbdkewfsgWhUjZ
fled	adbGerflgWiwjZ
prosecutor	akdVeRfRgPhsi1jl
fraud	aabodlecfUgThmitjY
southwest	aqbacjdXebfZgahdim
maker	avbXcnedfZhXjd
differences	aabzcZdYeViQjt
cited	aqbrdReKfRgKhdirj7
virus	atbccZdcejfXgkhX
powell	bZcXdZeUfZjz
centers	asbXdkeOfcgThkinjd
truth	aJbycadXfTgqhmiojU
receiving	axbOckdleSflgLiY
represents	adbpcndXeNfOglhjimjb
proved	adbzdYeXfXgphNjb
mountains	bbcndZeahbidjl
output	arbjdqeMhTiSjl
pentagon	ancddleLfagOiujs
wearing	adbScxdSeofjgYhaiujX
saint	albXckedfdgZhqjV
chances	aZbncddneXfdgyhViWjd
colombia	albZdleYfZiajc
demanded	aobQcceTfdgWhojp
content	aqbwcadReOfWgZiZjz
diego	asbddceSfZhcikjW
strongly	bwcadMfZiWju
cells	accddogkibja
milan	asbZdWfdgc
planes	arbWdbeXfqgWhTjp
arabia	bWcZdpecfcidjk
options	asbmcadneBfYgYhbidjw
acquired	a+bQeQfWgXhdiZjk
controversial	albmcddbeRgUhjijjj
notable	ambkcsdNeNfcgYhdidjn
imposed	apbbcRdmfpgYhdiZ
militant	abbZccdZhoit
expand	aqbYcadleEgjhoiXjv
mount	eafZgjjb
collapse	aabbcVdwewhciojR
brian	akbYeYfWhcid
passenger	asbTdZfogShTiljp
swedish	arbPdbedfkgZjm
judges	acbucodRePfagQhqipja
minnesota	atbacqdjeUgYhZjT
begun	aobVcVeMfngdhcisjb
compete	cudbeMfbgkiZ
membership	arbSdjeJfXgchvjj
electoral	byckdZeSgRhuiajZ
multiple	akbjcndaeSfygUhaiUjo
computers	amcmeZflgWhZja
changing	bqcZdZeYfngciajm
agenda	aabocddleMfVhriXjp
satellite	aydVeUgVhciljr
resort	bacZebfbglhjikjb
flag	apbScjdPenfbgchjjb
nba	ajbjcjdYeVfbitjZ
naval	azbddXePgThdiajl
passing	albkdTfkgZhVjY
trim	anbXcodyeMgZhbiZ
peaceful	aObtcXdZedflgzhlidjY
academic	akbwcpdWeFgVhjiZjn
trees	addmelhWicjX
networks	akbjdbeVfZgahjijjn
path	aabpcddceafdgwhaidjd
norway	avbIdmedflgdhaiUjm
defensive	ajbvddeTfTgchciYjd
motor	auclfbgahYiZ
returns	bRckdveOgjiWjc
politician	acbkcrdOeXfLhrisjX
opportunities	abbndleGfXgnibjt
religion	aabvdTebfVhqicjd
primarily	apbndYeIfkgOhajq
serves	apdVeNfbgUhnil
citing	arbkcTeSfWgNikj4
tradition	aXbrdPeXgmhnjT
supposed	aZcVdjeRfWgkitjP
patrick	bZdbeWfVgahqiojj
beating	aXcoevfkhYidjP
corps	azbYcmdZeRfYgRhmjp
comedy	acbkctdZeafZjY
understanding	aYbwcVdWeWgxiOjs
yellow	aobPcudXergchXjb
kevin	akbScndleUfRgXhjin
glass	bccndVeofpgahZjV
philippine	aqbVeWfcgXhmjk
croatia	aqbTcWdcejgmhkiWjj
strikes	adbbcXdnelfogmhXjd
expanded	a6bOcldbeFfvgThdiUjx
agricultural	arbkcldveFfcgRhjiWjj
dealers	alddeYfSgahaiu
recognized	aubpcldHeQfThjiWjj
lebanese	aYcTdZecfmgZhris
districts	alboctddeMfkgLhniZ
causing	aabkcRdqe2gbhdjc
frequently	bdckdOebfogQhdjk
involvement	aYbjcWeZfXgZhrirjp
dismissed	bsdVeYfcgLhbirjp
expects	akbUccdqeJfXgoijjq
threats	aYblcRddejfWhmju
bishop	akbTddfXgShuik
display	ajbmcpdIedfkhZiYjZ
achieve	aabxeHg3hciI
types	albscodUeOgVhXiUjt
represent	aYbrcndReKfchlic
fleet	aqbUdceRfkgXhcjr
waters	akbYcWdWjl
manchester	aqbYdcedfdhdjd
buried	bScbdmesflgWhcimjP
document	aubjcUdYeFgVjr
partnership	asbbcdeGfaglhkiZjo
illinois	aubdcrddeRfVgQhlipjX
guns	aobYcodQebflgSip
estimates	ajbpcqdkeGgThVimjq
initiative	aocZeLfUgkhoicjm
updates	asbRcaeafngZhcjs
actress	anbScudUeXfVgjhdin
crucial	akbqcXdmeJgliO
driven	aTbqclddfdhXipjb
concluded	apbncYdceLfdgYhVijjn
giants	albXcmedfYhZijjV
abbas	acbccYebfkhrjr
lay	aabYcbdueagYhpiojY
pain	aYcKdte5guhbiMjd
bilateral	ajbacXdneWfmgmiKj0
relatives	aZbJcadkemgWhpiujY
yeltsin	bWcdgdhnjn
fun	aLbqdSekfcgzhdikjV
iron	aqbXcsdlfcgaiUjX
gm	anbWdueWfUgbiojl
neighboring	bRgYhoik
ultimately	aZbocbdjeVfVgoimjV
netanyahu	abbZcbfkjo
sons	acbJcndqeYfZgZhsinjc
bell	avbYcndYeXfagXhaitjc
nationwide	aobbdaeYfsgZikjY
bangladesh	bYfngYiajj
expensive	bqcodleUgbhXicjc
legislature	ambaddeTgYhyjV
breaking	bacZerfvgkhWiYjN
contained	axbdcadWeVfogPhTjo
cards	aqbRckdleZgXhdic
enemy	aYbocbdaejfZgkhkid
appeals	bmcadbeYgXik
yugoslavia	ambXcTdWekfkhmjj
kerry	aXbccvdZeVfYgZhliljl
pull	bWccdqedfjgkhbibjW
signing	arbKcZdpeOidjj
tower	aubcddecfagXhZiqjW
option	asbocadoeEfRgchajj
expert	aqbwcmdWeCfFgThjivjj
portion	arcddjeRgQiajk
pre	bYcceYfvicja
competitive	aZb6ckdYeUfXgphciU
gathered	acbScmdRedfqgThpiwjU
bombings	aWbacaeufthVim
stressed	adblcMeVfRgqhkiUj9
unknown	akbkdVeZfWgZhXiu
infrastructure	amcbdueRfdgciTju
manhattan	albZcndbeagTi0jR
phase	akcYdqeSfsgohViTjj
brain	bncWdlesgmhaiQja
proposals	ajcceCfjgWhjj1
behavior	aSb8cddWfM
labour	bZcpdqeRgThribjd
worried	aObmcPesfFglhniz
antonio	asbbcceSfTgahm
maximum	akbpcdeSfnglhUiQ
tehran	bkcaeYfbgbio
requires	asbncbeIiR
escape	aXbVdqelfkipjV
aside	bjcWdmeXfkgYhjic
monetary	ajbkcRdteKfbhkiZjr
belgium	azbIccgdiW
alive	aYbWcYdoenfdgvhZimjN
recession	aacZdvenfdgshRjb
publicly	cZdUfdgVhjjl
flow	bjcUecfmhciZjq
theme	adbadUeaflgpicjo
khan	arbUcjdbeWfbgZhjijjs
concept	bxdPeQfdglhYjo
statements	aZbtcUdTeVfbgUhjilj2
borders	asbacSddecfXhoiYjp
widespread	aTbtcZdWepfdijjk
township	ambYcqeUfbgOhpivjb
unlikely	aYbucZePfIgwhcipjc
apartment	ajbNcndoedfkgPhci1jQ
respectively	a4bQcreSfpgShTiNjl
employment	aodueBfXgWjr
challenges	aNbycZeRfcgrhjiajr
occupied	aqbNfogSidjZ
mm	avbacndaf0gbhTiS
identity	bjdXeUfRhnij
pledged	bNccdsePfjgjhriUjm
unique	bxckdMeMgphZiSjj
label	avbYdWeWfWhj
choose	aZbjcleEfahwjc
pointed	bmcmdKeZfVgXhYiqjy
portugal	atbPcbfaiNjl
shopping	bZecgaitjc
ray	apbbcneYfa
israelis	aPcWeqfpgmhZiqja
athletes	aacpdVebfcinja
confident	aTbwcWdSeYfSg2haidjj
rivals	accsdXfahkidjc
welfare	bVckd1eRfbgUhtic
degrees	atbkcoecftgdhRiMjX
achieved	aqbncmdZeQfkgyhOiE
equal	bscldbeQfcgkhjiK
benchmark	axcldkeXfchPiT
household	albWcsdneQgOhjicjj
withdrawal	ambVcNdreXgmiXju
remove	aqbacRdmecfngVhqic
shape	aVbxdYebfjgohciVjZ
concert	akbOebfojb
appearances	albUcneVfzgYhYiWjj
rocket	albaddfohUip
lawsuit	ajccdkeVfVgThliz
circuit	arbvcmdSeWgWhajX
survived	ajbLdkemfugdhTjU
reporter	ambdcddReXfTgQhli5
emerging	abbkcndaePfVgojo
discussions	cSddeMhljy
bronze	aqbQc0ddechUiXjb
bear	ajbWcjdkedfQimjd
mutual	cXeXfYgphoiUjq
factor	bwcXeZfMgniajn
struggling	abbbdreZfjgkhdidjV
venezuela	ajbdcddoeYfXib
wake	aYbVcPdpe0fogkhjjS
solid	brcodbeQgohSiRjd
danger	aXbscMdjetfKgqhdim
motion	apbocddXeXgdiW
increases	aldueWfdhXiRjr
ninth	anbWcqdueXflgkhRiXjQ
milosevic	bdcadXhpim
hills	ajbdcoeZfbgbhdilja
platform	amcodWeUgchcidjq
iii	avbQcmeXfYgYhliZjp
resume	aqbRcLdweMfmgmhdiZjj
dole	aYcodYeWfWhlio
transferred	a/bHcbdpeRfmgGiYjj
alongside	aobNcrdWeOfngShlikjk
drivers	bjckdZedfbgahVis
resulted	akdledfogVhXic
diplomats	bdcWdZeUfbgUhkitjn
yankees	acbZcldlfdgrhTjR
castle	anbQcmdoeWgWja
median	adbpczeXfkgVhXikjb
hundred	bScpdYeaf6gXhUipjU
ah	bacYdzfTgwhliV
futures	avcmdleRfcgZhY
bombs	badcekfrgXhUipjc
municipal	atbdcmdleQgKhuja
abc	albccldceVfagTiqjj
rail	atbXdbflgWhZjm
rangers	ajbddnedfdgmhXicjT
coal	akbacldreYgWhcikjd
islam	aXbndRfchrjm
bbc	aobddYeTfpgOimjq
participate	cddjeFhtiUjk
camps	bIdqebfogShnipjc
regulations	aybkcVeNgOicjv
nbc	albZcmddeVfagWiu
imports	asbYcddteZgYhViYjp
carlos	albYdkecfRic
representing	bccvdQeLgShnin
investments	albacddzeMfQiXjx
aviation	a2bjdaeNfVgXhdju
jump	codpecgmhMidjX
casualties	aabmcZdjeogchajo
sees	aUbadjeZfLgqhliw
subsequently	a9bJcmdXeSfmgIhajn
peak	anddebfmgqhRiZjd
clashes	aSbacddbewfugchjiujZ
earthquake	epfrgjhRiXjb
crown	akbTcpecfVgdhpib
tensions	aYbjcUepgjjp
victim	aWbkcddjeufTgaiwjS
morgan	arbWcqeLfRgXiojm
thanks	bXdjgvhZiN
producing	albkcleLflgdhZidjd
wang	akbTcmeUfThrirjn
maintained	avbkcbdPeOgahbiWjo
temporary	axbNcUdzeOfjgTijjk
deadly	aUcXe1fqgkhcikjV
perform	aobdckeKfsgdiN
helicopter	avbWebfogPhWinjk
formerly	a2bOcsdTeTfSgMhoip
watched	aZbccqdSenfmgZhZitjS
function	aqbscTdceZiGjk
vision	aabydXecfZgwhdiRjm
resigned	aobPcbdjfdgNhpin
hitting	blckfmgjhGjZ
skills	ambycodbeBfZhbiOjk
welcome	aUbScZdYfYgzhsjj
mohammed	bbdbecfagbhmirjp
tim	ambRckdkeRfThkinjd
reputation	aYbxcodQfOgoicjY
limits	apbqcXeQfagaiYjn
kuwait	anbUcTdseciWjm
recalled	ambJcbdZengahYinjm
fame	akbZcvdWebfRgnhjjQ
obtained	a/bWcjdZeBgLhYiWjp
guards	anbWcodZfbgKhliyjY
emerged	bWcpdRedhZitja
establishment	aodTeLfdgchwjd
causes	aVbpcXdnepfXhk
unions	adbZeVfcgahviljb
referendum	alcXeUgkhoiZjd
catch	bmebgjhQjU
fishing	albdcbeSgXiq
inches	arbdclelf1hLiSjX
latter	ardYeOgXhbiYjk
purchased	a8bLckeIgLil
performances	crdWeWfthXiS
nomination	albYctdbeNfahnid
impossible	aUb7cWeUfbgqhYjX
liberation	bPdbgmhriXjb
tight	accjdjebfjgdicja
tobacco	aldjeWfSgVhtir
carter	anbYckeXfdgajd
attempted	ckdbeWfsgVhbiojZ
traders	blcaeXfVgdhciu
abandoned	anbQcZdkfrgQhbirjV
missiles	atdVeWfjhSijjr
medium	apbudYeRhYiVjo
controversy	aacZdWepfcgbix
allen	akbZckdbeSfViv
operate	atcYdceHfogXid
lowest	aqcsdoeWflhOiPjU
sugar	anbccZdsfkgchmiWjW
resolve	aXbucJdmeYfjgthmiS
grounds	albpcXeUfVgRip
affect	aXbxcOdmeafYgmhjiXjs
aware	aRb1cSdQedfKgjhmisjo
directors	aobccmdceFfSgOhxit
hezbollah	bbcXddebhoimjj
orange	albScsdVemgchniojT
ongoing	aYbocNdoeVfmhkidjr
disney	albUeYfXhkisjj
agreements	asbacWdoeKgdiSju
responded	amcYdPedgYhcikjp
roughly	ajcreTfygThWjW
envoy	akbTcZdjeTfWgchtikju
biography	amcqdPePgcjr
adviser	apbadjeJfIgQhyisju
ahmed	ajcUdkeVfagbhmju
economist	ambkcjddeLfEitjt
palm	ambccdeVfbgdhjjb
harry	ajbMdjebfSgdhuipjc
pool	anbbckdjeTgVjd
unusual	acbxdNeXfdhY
elizabeth	anbHcjedfWgZhrjj
ranking	apbdcsdZeNfUgWhjid
inspired	aRcsdMebfmgphdimjd
mining	aubdckdmeRfVgX
rating	axbscrdVeUfRgYhWiUjr
contemporary	abbycrdDeSfqgdhajj
defend	aXbpcXdbeVfbgmhtiY
boeing	apbbcjeQgYhVisjo
moderate	aVbncmdVecgnhjiXjk
tank	ancpdaeagRhZiu
instance	anbndUePfVgahZij
jets	anbYcjdceYfkgahVio
reporting	anbtcddcePfcgNhdjt
dedicated	bcdZeSfngchl
recovered	aybXfrgZhGiZjX
advice	ajbkcZdbeDfWgUhsijju
joining	ambMeSgchqinjd
arrival	ambFcWdcfoikjp
connected	bpdXgVhainjc
striker	asbccdebfbgkhb
anderson	avbZcmeNfUgXhVjm
signal	aqbqcUdVfWhaidjk
restrictions	aucMeZfcgXjz
testimony	abblcbdZeQgUisjq
jeff	bWcndneYfS
touch	aZbrdOemgshdiTjU
males	aXcvdVebflhcikjZ
christopher	bYcddkeRfSgbhnikjv
shareholders	cZdmeafRgdhvjj
pushing	cdeb
organisation	arcYeMfWgWhtjn
athens	aobTcdfohajc
sam	aobMcjdoeWfJhuijjc
alan	ajdleQfRgZipjl
fan	aYbbcmdPemfQgkhqizjZ
kashmir	bbcbelfmhkid
failing	alblcZdpeXflgWiUjc
device	aubodVeagahUik
clark	asbWcpdbeMfVgahcjm
featuring	akbPcxdUeTfrgZhcjo
recognition	ardTeafVgphkiKjm
maria	albOdneYfShojl
preparing	bRcVdpeIfsgZhpiq
broadcasting	awcYdTeXfdgQhmimjn
jazz	arcpdNeWfmgjhbiajZ
trillion	bZdxeYfsgdhViX
birds	bYcdddfkhX
fallen	bXcmdmesgbhVjR
cbs	amcldceXfcgUiu
trend	adbudWeafUgrhWinjk
literature	ambncrdNeRgahciXjl
apple	albcdceafdgjip
tiny	adbTcmdbemfnijjP
assigned	a7backdZeDgFhjiZjs
discussion	aabpcVdWeTgdhnikjt
colleagues	acbdcjdUeVfYgUhpisjd
provinces	albbcjdceXgZhniXjm
romania	aqbNcddkecfbhjiajl
roll	ajbacjedfmgdiYjR
gordon	ajbUcldkeXfXikjk
iowa	anbbcpeVgWikjU
sox	bUcodqfagohXiljO
healthy	aUbmcbdmeafbgviZja
cia	atbacdeJfTgPhliujl
experienced	aXbodXekgohXjZ
warner	aubSeVfVgchlikjo
contrast	aWbscudMedflgkhWiWjl
adult	codXeUflgZhd
blow	aScWdkeufjgrhcjT
unity	aWbjcXdcebgxhviRjc
eric	ajbPckdkeafSgdhkisjn
consists	avbbcpdbeMfpgMia
entering	aobRcdeafngVhbiqjX
cleveland	anbccpdpeZfdgYhXijjP
reserves	asccdxeKfUgYhciYjm
stable	bmeSfcgpiV
dinner	aabMcmdjeYfogahsinjS
duke	albTctecfRgYhpijjc
harvard	aobacueSfXgSipjX
raid	aobTcYfogXhcitjb
tries	addmeTfkgjhdjV
stepped	apbLccddekflgYil
regarding	brcMdceMfYgXhpj6
easier	bncceRgmhbicjc
soft	aZbjcjdYflib
heading	bXcaeahciojc
governing	ajbmcbdWeRfdgYhwibjj
virtually	anbkcddZfngbhTidjS
ride	aZbacmdZekfqgshUjU
risks	aZbycPdofIgmibjy
bankruptcy	aobXcUdzecfcgZilja
delayed	asbTcMdzecfugbhWiZjm
performing	aqbbcneQfqgXhciRjc
resignation	bRcVdkejfbgYhtijjo
scottish	andVeTfngXhjjd
yield	apbocldoeQfbglhSiUjd
serbian	bdcadQfjgchuit
roles	codWeOgUhnibjs
factors	b7cVePfShbiYjz
engaged	aYdZeUgVhpip
gates	ajbQeafWgYhjisjn
discovery	asbccZeZgkhRij
equity	aqbcdteKfFgchmidjr
respond	bqcOdaeXgjhmiVju
kick	albkdjgjhZiWjT
secondary	axbmcleOfdgLiUjm
passes	arbdclddeYfngahTiZja
beautiful	aObjcndRelfjgyhZjX
occupation	bYcUdlhlicja
chavez	aaecfWhoik
targeted	adckdYeVgRiwjs
simon	ambWcjdkeYfTgc
guide	asblcjdTeBfagdjq
participants	abcjdZeNgbhkikjo
institution	ambteOfTgXhljV
barack	abbScneYfahnjm
demanding	bZcdeXgdhnid
finds	aYbZcjeWfUixjX
sharply	ambkcjemfmgXhRiTjs
contributions	bdcldjeGgahoiWjr
denmark	asbIdkgdiVjm
questioned	bucddKeRfYgRiyjn
iraqis	aPbjcZedfkgjipjb
capture	bdcjdbeWfjgribjc
syrian	adcUdYeXgdhqisjl
extensive	atcadZeMfygVhciQjw
dramatic	aZbtcjdYecfmgshTiT
amendment	atbmcYeQfYgahkiYjm
cuban	bbcbdYeYfahnisjb
insurgents	aYdceafjgcivjd
combination	ajbwckdVeSfdhYiY
barrel	alboedfshMjV
appropriate	akb0cXdaeGfcgdhjiSjv
seed	albYcjdueXfcgnhdiajY
educational	aqbweBfdgShliVjs
formula	arbleThWib
observers	aYb1dMeZfWgZhjiu
managing	anbdcVdoeJfYgZhqidjv
walls	acbXcnesfngWhZjX
radical	aTbodSecfcglhqio
denver	aobddceTfYgZisjU
vowed	aabXcadjeZfcgoht
composed	anbdcpdQeQfugRiYjm
females	aUbmcsdYeZfmiojb
suggest	aWb0cddVeLfThaisjo
qualifying	aldkebfshTiOjc
guest	apbGcpeLfdgRhpipjo
jet	aqbacmdcedgahTil
austin	aobXeTfXhkjY
manufacturers	ascodbePfWgZhaijjm
cease	albWcMdkebfsgmhjiajj
capable	abbydReWfbgqhVicjd
speculation	aYblcPfQgji1js
managers	blcndjeHfNgShniyjc
wear	bacvdWidjb
publication	aubdcXdYeQfjgShjjq
socialist	adcndVeUfchu
handle	abbkcbddeUfogbhkib
dealing	aWbrcTeZfagbhmjj
tourist	ajbWdbedfZit
annan	bbcOeUhnicj0
briefly	a2bFdXekfwgPhUiojY
landing	asdleXfngYhRiZ
formally	a1bLccdZeTgahmid
gary	akbdebfOgZio
oldest	apbacndVeUgbiojO
jumped	aubSctemgZhJikjV
cool	aZcddXemfmgvhcjY
racial	aWbycldOejfcgahlij
aboard	apbQdafsgYhTin
heritage	asdTeRfThliYjj
apparent	aWbwcXdWesfTgkinjd
extend	atbXcQdreMfrgniNjo
devices	arbndYeZfkgZhWjn
entirely	bycYdbeWfmgUhZ
investigating	blcZdYeTgJhmi3
backing	bXdaeOfbgbhridjq
deployed	atbWdYeXfsgYhdibjl
scenes	aWcjdTfugail
estimate	bucoeIgYhRimjj
complained	bbcZdZfVgLhnitjp
effectively	asbkcVdjeUfngciQ
patrol	aubXdUeVfkgRir
tamil	bZcldbeXfpgc
suggests	acbpcddZeLfQgjhYiujp
familiar	aTbxcjdBebgdiv
abortion	blccddfXgZhp
properties	avbmddeSfZgaiTjm
interim	ambZcbdoeGgWhvikjn
graduate	aubYcxeHfcgWhcja
carrier	aybPcadceafciajs
regularly	anbTcjdSeTfygP
reduction	aobkcad0ePfdhYiOju
gathering	aYbccddZeTfkgbhvisjY
format	atbmdPeRfvgbhVicjk
aged	bYcqdbfngVhWinjY
praised	acbkcmdHeXfbgjiZj2
promotion	asbacneIfagahsiWjq
talent	acbqcsdTeHfMgrhjjd
graduated	aybPc1daeTgRhaja
taipei	aqbVcleZfdgdhn
circumstances	aSb2cOeafcjn
rapid	amcYdbecflgpiUjr
arena	ajbcfailjY
desire	aQbrcPdbebfQg3hsia
sky	bccldSeogjhYin
hosted	anbIcrdceTfsgYhn
cyprus	arbWcNdjeYfjglhjiWjl
seoul	aqbSfXgaik
fighter	ascpdbeYfVhX
prompted	bbcVfcgbhjiwjl
ryan	bXcndleUfSgdio
aggressive	aSb0dSecfZgmjk
trail	alcldWebhZimjZ
usual	aZbpdUebfugdhaiZjd
normally	dYecfkhYidjV
gop	aXcsddeOfXgZhvisjZ
unchanged	avcZdoeaflgXhPiW
false	aWbvccdbebfTgXitjm
tropical	arbYcbdbfogkhdiSjm
walking	adbbdcenfqhUikjV
masters	albacqdnebgmhViWjS
creek	aqbYdmeafbgaiqja
compensation	ambacbd6eNfagShjjk
anthony	asbdePfOgYhmil
crossing	asbXcWdbfjgahXil
camera	anbkcqdSgbhUilja
outstanding	aobpcmeFfbhWiNjj
resulting	bpcbdoejfqgXhWiV
cd	aubWeWfmgkhViWjj
tennessee	arbbcpddeVfZgYimjR
cap	atbZcqdreSfZgchYjY
contain	aocXdaeUfogahciXjo
sensitive	bucbdaedfViTjl
significantly	aqbneXhViNju
concrete	bmdjebfpgchViZ
sponsored	aqbQcneLgThtiljl
neighbors	aTbVccepfXhripjX
partly	bscXgchU
warm	aXbWccdZerfyguiSjb
def	asbVdneZfPgohmiXjj
stewart	akbccjdbeWfYgdhYimjj
articles	arbjdPeNfqgLicjy
oklahoma	amcjebgYhdinjR
surprised	aSbsccdPetfJgrhYitjZ
collected	awbVcudZeJf0gPhQiZ
delegates	adbXcodaeSfjgXhtjc
quake	bXdlepfrhWicjb
participation	bkeLfWhsiYjr
coastal	akccdWecfkgaidjp
identify	ajbtdTeIfdgYijjn
nelson	akbScneVfXgdicjj
sharing	akbXcceNfkgdhoiajk
versions	aubacsdOePfygVhViaju
monitoring	aybjcUdbePgUhkibjq
encourage	aUblcZdleLfZgohtjq
specifically	asblccdSeIfdgQhdj2
tiger	bVcqekfYgnhbijjW
accounting	ambuckdjeLfcgLijjd
improving	ajbocXdneSfkgmhaiMjv
abdullah	bUcbdjeZfYhsjz
defender	aobmcbdaelfWgcic
communication	aqbpccdYeWfZgZhjiVjs
nominated	aqbUc3dUeNfdgYhlic
adults	aWbpcodcebfkgahXijjZ
pittsburgh	aqbYcmdoedgahZjR
caribbean	bacbdcebfkgkhliV
portuguese	aqbXccdTeZgahliY
emperor	bMelfdgbhyik
orleans	bbebfogahjiojQ
peninsula	aocaeafcglhdiWjn
globe	anbXcmdYeWfc
diplomat	alcadWeVfMgZhjiujo
ease	cIdqflgrhciSjn
worry	aNbscLdmeofGguhkitja
maryland	arcpeTfagTinjX
barrels	doeYfqgbhSiljc
strengthen	akcSdkeOgphtiLju
playoff	bldkebgphViYjY
preliminary	avcldaeGfogUhViajq
successfully	aubbcmdZeOfwhWiXjc
trucks	albOcnddfsgQhViujl
improvement	ambscddmeOfdgnhTiQjr
universal	atccdYeafcglhkiTjj
origin	ajbodQeQfVgbinjk
deeply	aFbzcVdXe4fWgnhlid
behalf	bUcZdjeQgVhzjm
intense	aPbmcXdSevfvgric
exist	brcVdaeUfZgkhdicjk
pound	arbWccdneaflhajY
besides	albbcceMfYgbjs
phoenix	arbaeWfchdipjT
sunni	aTbqcldVebfcgbhtiuja
accompanied	ambDckdUeZfsgThljx
mental	bvcWdmfchdiO
qaeda	acbacceZfZhkirjk
restore	bdcTdpeYfrgphmiPjb
probe	ccddebfjgWhkiv
declaration	aqcPeXfagnhkiOjr
participated	apbTcpdXeQftgVhjic
albums	aobRcndaeWfxglhViV
troubled	aVcbdlhkikjd
delta	aobQccedhnjn
settle	cadreTfohcjV
eat	aYbXcbdqgjhmjR
compromise	adbrcZddeMfagpic
inning	acbdcmdvfsgrhKiWjO
hiv	ajbdfXgcjk
outcome	aQb7cWeXfXgtia
enterprises	aobbcldoeOfTgchoidjn
waste	akcYdtecfZgVhkja
complaints	aabjccdZekgLhliqjk
stanley	ambScodkeUfTgbhjiojm
mix	aYbrcldReWfujb
blocked	aubVcbddenfngMhdio
blame	aLb0cWdleofUgXhnis
ballot	ajcmeSgShmjU
alert	aqcPdXeqfagjhcjm
cargo	avbOccdjebfmgWhYicjo
indiana	arcsdceYfagWinjP
hero	aXbdcsdUenfSgvhjjS
inspectors	aybYcXdjeMfcgVim
arsenal	apcdeXfagjhZia
distributed	aubXdVeWfugQiYjq
publishing	ardZePfagVhlijjm
survivors	acbLcadqepftgbhbiojc
aides	acbXckdcePfdgOhtiyjn
barcelona	anbUccddgphaiZjc
gunmen	bScpdZfngPi8jZ
advisory	a0cYeOfRgNhsjt
claiming	bdddeYfYgUiq
revenues	ajbadweRgYjn
imf	arbRcRdzeHfcgZhjjw
athletic	apbkctdaeRfYgZhjibja
ally	adbZcdebfKgmh2
commonly	axbkckdQeZfagThYiajk
mortgage	amcZd1eSfYgW
succeeded	ambWeZfbgZhm
detention	ambbcRdnebgWhjim
faster	cjecfogshQiT
substantial	ajbncVdleIfbgjiSjv
transition	adblccdjeRfmgmhmiVjd
pan	ambccadcedfjhqijjc
broader	buckdXeUgjhbiWjr
liverpool	aobacYebgkhYicjc
victoria	aobUcpdZeYgX
economics	ambrcmeQfQgWidjl
popularity	cpdRfdgphciajk
quarterback	acbjcqeZfZhcimjS
veterans	bUcldleafZgXhsijjb
singh	albZdpfZhbiXjv
requirements	a1bncYeBgUhaiPj0
baltimore	alcndjeYgZhailjP
underground	akbZccdcfqgZisjV
typical	aZbscndReYfqhVjc
winds	acbkcZdZeofrgnhYicjd
economists	aabwcmeSfWgchVit
traveling	ajbRdXeZfjgUhdixjk
gang	aZbUcvdbedfUgShvi9jW
unclear	bqcSdceTfQgZhdizjq
scheme	ajcldoeHgRis
churches	abbYdXebfqgVhtinjZ
ceo	albRcddpeUfKgZhyivjp
absence	bkcQebfYglhdiajp
resident	apbXeOfNgWhni5jX
tens	aTbJdqeofxgahjisjX
simpson	aabdcqdcedfZgVhdivjb
opponent	aWbpcodafUhljU
militia	acbdckdZeYfagTh1ivja
congo	bUcbdlgahsjd
suddenly	abbTdde0fagmhTixjM
enjoy	aVccdbeZfbgzhniYjZ
flew	awbJdZftgXhU
painting	akbdcvdaeVfmgahTjb
genus	aqbbddeYgdhaiajj
sweet	acbaddelgwhciZjW
entitled	ajbbcddleMfahjia
condemned	aWbncWdXeugZhmjk
railroad	awbVcjdceVgSitjd
finishing	arcudoeVfsgdhIiOjV
electronics	aybccqeVfWgbhXiajj
essential	ambtcNdkeKfXgniLjt
regarded	b4crdIeTfJ
notably	apbcckdWeRgViZjw
handling	bqcdddeXfngSiYjk
roger	acbYcmdkebfWinjZ
defined	apb3dOeSgbhZiKjr
attending	bPckdjeVfmgRhriljd
ratings	aobrcrdZeXfXgahXiXjo
harris	ascmdceJfVgQir
desert	acbdfjgnhbjX
crashed	aqbaevfmgVhKikjW
coaches	cqdSeVfagSiwjb
welcomed	bTcadVecfUglhrjx
developments	btcSeVhdibjz
departure	bTcRebiljp
thompson	arbVckdZeMfUgYirjq
restaurants	ambYcjdVeagZitja
composite	azbcczdceafkgZhQiP
hosts	ambScpeVfkgdhjiWjd
equivalent	aubmcrdbeRgVhViZjY
jason	akbUcpdqeSfPgj
machines	aqcmdZebfogYhdjS
fat	ccdoeofZgdiXja
universities	aqcqdaeQgUidjd
beaten	aZbccsdce1fogYhXjJ
cape	ambXcmdceafdgbiaja
locations	aubcdYeNfogShbijjl
editorial	albocXdSeUfVgZhrjq
plastic	ambScmdjekfvgShajX
kelly	aobRcoeSfWgYipjo
kurdish	bcdZeTgdhtis
narrow	acbtcmdWedfohZiW
string	ckejf2gbhSiXjY
nepal	bUdlfjgdhnib
inter	amcYddhliajj
robinson	arbWcjdbeUfagchc
designated	a8bWcjdceLfbgQibjn
andy	bXcmdqeWfYhbiojd
prosecution	adbqcbdaePfYgUhlitjl
moore	ambacnddeOfTgchcipjm
revolutionary	abblcldPeafXgjhsimja
occur	adblcUdnelfkgmhViT
gasoline	ajcjdnebfmgWhRin
tampa	ajbcdneWhdimjU
judicial	bzcddZeRfXgShvjb
lieutenant	avbVcsdaeMfUgPhpikjp
telecommunications	azbZeUfWgYhjicjr
somewhat	bydTeohQiajj
editors	akbkdXeQfWgThqirjk
comprehensive	asbqdaeBfpgjhciNjs
offense	aZbydafcgjhVjQ
tigers	akbScpdnhXjT
makers	alcldceUfVhcin
supports	akbjdaeLfXhmibjy
constructed	aubdckdZeTfvgQhT
kabul	bWedfmgVhniqjj
humans	abbscddcekfcgnhYicjZ
alex	acbacodleYfTgjij
opposite	bocmdVeZfUgain
existence	aZbncUddeZgmjY
magic	ajdbfjgnhcidjP
chechnya	abbccddkgchlil
steady	aaccdkebfngphXia
sciences	a2cudcePfUgWiR
landed	aqbWcnedfmgThSjY
missouri	atbbctdceQfYgShkiojX
connecticut	atbXcodbeVfYgWhjimjY
meat	aobbdlgYjU
recognize	aZbtcadUeZfSgthtiUjb
encouraged	aZcddXeOfXhpipjs
firing	bjccdWftgShZiujd
midfielder	aubccXdcfWglhbia
charter	aybbcVdbeMgVhpjq
ranks	bac1dceVfXgYhmjW
annually	aobScpdteQfxgZhaiVjW
competing	bjctdSeMflgajn
finland	aybJdjfkhYiTjl
refugee	bMcYdpeZfjgUhoiv
indians	abbdcldkeahYjT
musharraf	adbccZdbejhmiZjp
subsequent	aobacceXf0gXhaiWjn
guitar	ambdckdYeafphWiX
employed	aocudceEfngIhaipjc
skin	evglhbiQjb
actors	abctdWeNfXgchmipjb
bed	bLdyelftgYhZjW
extreme	aSb5ccdWeqfYgqiR
documentary	bncmdWeVfjhYiojj
rapidly	aobdcafngkhciVjj
haiti	aZbYcYdufmhmiajY
larry	bceafKgchpix
collapsed	akbNcadweyfqgUhYipjO
teen	aWbacpdbejfXhji0jY
calm	aPbqcNdSevfog0icjb
tanks	aobYcjdZfrgShZipjl
louisiana	aobdckeWgVhjiljV
financing	ambdcdd4eBfbgShjjv
density	btcldchZiX
principle	b0cQdceQfXgqhjiTjj
chancellor	bNckdjebfXgbhxiljl
gray	bXc2dZgXhZinjb
noting	adbncWdVeRfThcj5
outbreak	albXcUeufkhbiljc
episodes	ajbZf0gahUjk
chelsea	baebfcjc
promoting	abbkdZePglhsiZjx
architecture	ambscsdOePhZiZ
reducing	akbmcTdyeXgdiQjw
chip	atcndneYfXglhViXjW
inquiry	bocXdZeSgShlitjl
jakarta	aqbWcYejfcgWidjj
killings	aPbkeufjgWitjX
hungary	asbIccdnfdhkiXjk
duties	atbZcZdoeLfkgHhoiQju
threatening	aYcQdkerfYhoik
trials	akbleWflgchXicjd
arthur	bccodkeTfZgXhqiljY
programming	aobscddZeOfkgUiajt
ages	accudbeTfqgZhYjc
principles	b3cXdYeOgkiNjo
soil	bmcbdmeafkgnhaiN
brussels	aubRcUdmeWfdgVhmjk
oregon	aubjcldbeQfcgWhdikjU
ranging	ajcrdbeRfxgUhYiWjp
recommended	a1bcdceDfjgNibj1
protected	asbndUeXfTgZhkiZjm
centuries	bldWf0hViVjW
hotels	ambSddeafjgailjl
guerrillas	adbWecfjhkiqjY
converted	a2bYckeUftgRhTibjb
slowly	anbVcaenfugmhUiYjX
edwards	ambZcsdaeRfTgahZiljo
philip	albXeXfSgThvinjm
presidents	aZbccpdaeWfbgXhyikjd
quit	bOcWdpebfdgchqiojZ
commonwealth	aqbcdjeWfdgXhliT
politically	aKb8dcfUhnja
atmosphere	aNbvcddSetfkgwja
rockets	dZfrhVisjd
playoffs	dlfkgnhWiXjW
donald	alckeRfRgVikjo
allied	albUdZeXgahtiXjl
metropolitan	atbdcndTeTgOhq
containing	azbPdZeWftgNhajp
senators	bbdceRgXhp
mosque	acbXdcenflgahjiyjV
kentucky	aocqdbeWfbgcikjP
walker	aubVcmdcePfWgchb
shell	akbZejfjgXhZipjd
emotional	aLbxcTdaezgyhdiM
pursue	acbncdeDfZgohnjl
semi	bcckecfohciYjc
chirac	acbVdbhjidjo
description	amb1dJeOgYhSicjx
adam	bccjdteUfUhdjj
hang	ambPcpdjelgkhbiYjW
nazi	ajbNcldaengXhoinjY
journey	aWbXcVfwgzhWiaja
successor	anbWeOfPgbhzinjn
vladimir	akbbcnecfVhljr
monitor	apbncZdWePflgVhoidjj
starring	akbRcuddeZfXgcin
definitely	aTbucXdafFg5hVinjY
smoke	bZcddZexgbiwjX
delhi	aobXcdfkgXhdjl
seeded	bbcmdjglhbicjW
citizen	cbdWeXfLhqiq
competed	aqbYcxdSeafrgchWibjb
homeland	akbOcadkeUhrid
somalia	acbdcWeafkhqjk
kings	cjddedfbjU
shoulder	bYdresfmhSiOjb
toyota	ambdcofThSinjn
walter	akbbckdleXfTgUhnij
rio	asbZddedfTgdid
yugoslav	anbacYdRedfkgZhpinjm
replacement	aybUdseGgShdjl
hamilton	ancqdbeZfUgahW
absolutely	aSb7cQdYekfKgthajZ
counties	apcpdYeMfngQhkiajj
technologies	avbqcleKfVgkhbiSju
swimming	anbYdcgchaikjd
ownership	atcYePfSgUhpjk
bruce	bZcjeUfRgdhmiu
danish	aobScddaecfmgWjn
founding	apbSdcePfZhzimja
helicopters	aubWcmdYeXfrgRhWinjo
tribal	aYbkckdZeUgVh0iojd
installed	awbRcndbeWfpgRhdiljb
surrounded	aZbVcndTerfkgThli0jV
investigate	bmcXddeQgQhtis
upcoming	bSdpeKfmgkhpicjs
manner	aUb+cddLebgliRjm
enjoyed	bZcodTeagriWjd
settlements	akbZcUdoeTfkgZhkiljk
survive	aVcXdveZfnguhdiXjT
implementation	arbmcPdmeHfqiMjz
economies	aabjcddqeWfZgqiSjo
viewers	aUbncndRhbinjd
hunt	bVcjeNfZisjb
hostage	adbYcYdtgaisjW
temperature	asbmccdcfvhViNjc
territories	aobUcTecfkgdhriSjo
tend	aSbycmdZeZfVjb
compound	ambbcbgUinja
oscar	bVcxddeTfRgmjb
rush	aXbccbekitjT
jesus	aWbcglhkiljW
albanian	bZdRebfmgahqiq
consequences	aMb4cKdnenfQgqhkibjq
campaigns	aYcodXeTfmgYhujl
brings	aRbaecfZgzhjilja
incidents	aXbqcadWeufogVhVipjj
clothes	aabRctfrgVhcimjZ
interesting	aPb6dMeTfZgshXil
routes	aubbcbdZeTfogWhZidjw
boats	akbVdXeafrgXhWiqjj
hostages	bScZdsgciljd
douglas	aqcreOfRgRikjn
disputed	bldbeRfjgTiljl
parks	aqbZcldbeVfbgYhjijjl
austrian	asbQdYfbgYhkij
moral	aQb/cWdYfRgphjiQ
circle	cvdWgdhkjQ
extent	aYb4cRdZebfUglhdiYjs
longtime	adbSckdbeUfPgah0i2jb
ordinary	aLbucddcenfljX
montreal	awbWckdjeagchYicjW
rarely	bncmdNechUjY
standings	apbjcndaedfdhXiU
investigations	bncaddeUgRiojn
triple	aobbcsdpeZfkglhMiSjY
alcohol	aocadagThj
guests	aYbJcndaebgYhvit
relative	bpcjdaeZfYgjiX
stages	ambceTf4glhQiP
comfortable	aUbpcndXebgohYiZjX
medals	apbQcydZedflgjhTiR
weapon	apbtcldYeRfVgchYijjd
malaysian	ambZcdddeXfZgchjjp
belgrade	anbbcXdUgbhliq
moments	aPbqcadTeyfsgyhSiajR
matt	anbTcrdqeMfPgaimjj
burned	bVe5ftgPhbitjL
puerto	aobYdZeafdhjja
philosophy	bxckdTeWfchbiZ
detailed	albocjdTeCf0gVhYiVj1
clash	aUcddbeogjhkinjX
cemetery	anbWccdmfWgWhkipjR
mississippi	albZckddgajW
appointment	atbScdeLfWgRhuiljo
asean	ajbbcXdmeSfUglhsiWjs
forcing	abbZcZdvfrgThminjW
holes	dnejfyhKidjW
uganda	bTdneZgWhojk
rivers	akbWcdejgahkidjn
vital	ambpcPdmeQfXgnhkiMjo
counterpart	bWeUfYgchtibjw
frequent	adbacddZflgahljr
infantry	avbdcodXeWgSiajn
jerry	abbVdjeYfWgbhsizjX
atomic	aseYfdgajd
persons	ccdceVgRhjil
benjamin	bVdmeYfagchmjj
peru	apbZeZfbhciZ
creative	aabydXeOfXgrhkic
announce	ajbUcXdkeJfbgmhpiljn
artillery	asdRecfqgThdjk
belgian	arbQdaebgWhkiqjc
roots	aYbdddecgthoiWjV
acquisition	aycadmeFfTicju
turnover	ancmdlebgahYiX
sounds	aXbqdLeogqhViljZ
prospects	aXbkdmeQfQgwhcjs
orchestra	aqbTcldaeXflgdhjicjZ
bloc	bbeOfWhx
promises	aQbXdqeWgvhoiXjj
plenty	aSbodXeXfbgohdil
gene	avccdZeWfShjjj
suspension	atcTdlfmgahTiWjn
struggled	ddedfwgkhPiVjV
utah	aqeZfbgainjV
shoot	blcldbeafmhUirjV
courses	atbjcreFfqgXhUiRjm
planet	accmdcekfcgrjW
outlook	bpccdkeYfRgmhXiaj0
vienna	a2bPcZeWgVhkic
requested	a5bLcXeBfkgLhmj1
traveled	aqbHcldTeVfvgXhaim
singing	bQdPfqgkjZ
uranium	aucZdqeQfchZic
operates	a3bYcddbeMfjgR
regiment	aybYcndZeZfdgUib
examples	bzckdKeQfjgbhWiajt
lincoln	albUcsddebfbgXhjijjb
arrests	adbbcXdaenfkgdhciq
sparked	aXbbcZevflhdiwjd
campbell	aobYcndaeQfWgZimjo
trophy	aqbUctdceZhYiT
reconstruction	bbccd1eNfsgdiS
abdul	apdbeUfSgWhqinjo
cambodia	bRcadpecfbhs
innocent	aBbvcVewfagmivjc
elite	acboc1dOeYfTgXhriqjU
freed	bNcadoecfmgaioja
argue	aVb6cZdceLfLhkiu
reflect	aUb4cadXeVgliVjr
murray	albccceYfXhdjk
alabama	apbbcpdbebfbgWiojR
pact	arbQcZdreUfZglhjiZjl
shore	bcccdleXfjgZ
cycle	bkccdqeYfqgmhXicjb
consumption	blcbdqeYfchdiZjo
adams	apbVcmddeSfWgb
consensus	aab7dSeGfbgoibjk
fc	avbRcjiW
bright	aUbbcwdRelgthYin
gift	bOdkeXfcgmhmjW
graham	ajbdcjdceNfbgYhjikjj
divisions	bockdaecgUhniZjq
stress	blcOdsekfdgphbiEjq
purposes	aqbzcbeDfZgPidjo
carbon	anbkdteafdhaiTjk
fruit	bceafkgoicja
ross	akbcdjeNfcgciljm
broadway	akbYcleafjhdiljU
explosives	arbZdaeZfmgPhViv
sectors	anbkckdleRfdgbiQjt
stretch	adbkcdfvgnhNibjU
aide	albReSfRgPhwi0jo
hampshire	aobccqdWeUgXjZ
potentially	aWbwcXdmedfUgl
shock	aVbkcVe/gshZiVjW
engines	aubbcmdaeZfrgXhNibjo
wisconsin	atbbcqdceVfZgUiojW
literary	bycqdIeNfbhlicjj
crackdown	aZbbcadaetfjhoirja
dick	bTcneXfUgZhqitjc
affair	aTbccdemfbgbhlivjY
climbed	a1bOcvdkfkgahHibjc
wealth	aUblcldjeUfNgkhsid
jacques	akbackdaedfdgbjn
cairo	ajbXcYdjfngaikjc
mouth	bacVdaeyfcgjjW
nasa	aqbddleQgchVinjj
holdings	a2bUdoeUfNgZhniVju
negotiating	alcVdmeDhq
chiefs	ambZeOfVgQhxim
spoken	bkdBebhcibjs
viewed	aab5cmdIebfQgbimjj
ads	adcndOeYgUiujr
ontario	atbdcpdceTfdgTjd
feared	aVcbdaeqfOgdhki6jb
milk	ajbYelflgXhlikjX
beer	bRcmdVhpirjY
melbourne	apbYcmdXebfpgahYjZ
dvd	avbYeUfkhXiZjn
passage	albXcWddeVfmgjiajn
petroleum	atbkcddoeOfWgWhdjo
expanding	anbccZeNfkgjhkicjw
laboratory	a3blcjddeOfcgVhVjZ
conservatives	aTbmcqdVfYhpjZ
constant	adblcSdbenfmgliS
attitude	aNb6cbdNekfNgwhjib
phil	bccadleafVhkiq
sessions	aobSdneRfxgaiX
defended	akbldReSgThjibjw
runner	bYc0ddecfZgqhVicjX
peacekeeping	ajbccWdkeNgahqibjr
missions	aobacZeOftgaiVjp
barry	cjeVfVgdiqjd
situated	apbkdXfZgXhdjZ
eve	aXbKcbdreofrglhpiljS
geneva	aybWcSdleUgVhjjj
renamed	a+bJcjdaeafcgRhpib
manage	bjcZdseFflhoiU
mines	apbZdoeafdgXhc
chase	ajbXcoeYfZhaitjc
geography	b4cldYeWfdgZhbiQjl
clothing	akbUcxeZflgRhcij
keeps	bXcYdjebfXgniojX
lane	apfZgVhbiqjd
orthodox	aZcddQfqgZhsiojb
seeks	albZdpeFfWgmhr
nasdaq	awbXcqdbgchVid
residential	albjcleSfkgOhcip
realize	aJbscVdlecfRg8jW
wage	aackdzeKhkjd
wto	alcVdsePfZhm
blocks	aqbYckecfvgPhXijjY
assassination	aVcbeqfkgZhliujc
contribute	adbqcUdqeLfdgqhmiNju
doubles	albYcrdoeZfjglhXiP
rookie	ambbcudleUfWglhTijjV
lots	aWbcebfmgchcimjc
entrance	arbXcpdYebgQhdinja
kilometres	ambcdbfvgahUjb
luis	aobccddkeafTia
contribution	bjdkeJfbgpiOjp
hu	bQckeafYgmhpibj1
height	ambkdafngjhQiTjb
morris	aobZckddeSfUgUhjiu
lands	anbXcddpeVfdgXhpiY
princess	bEcjenfZgmhoijjl
studios	awbYckeTfZgbinjd
conservation	atbpdleGfWgchjiXjo
traditionally	abbccvdVeXgbhojV
designer	apbYc1dUeKfagbhZiujj
emissions	aobmdqeThXiUjr
prospect	aPbrcbdmedfHgviv
posts	aubPcpePfdgHhrjp
darfur	aUbZccdtechnijjk
counsel	alblcceKfRgOhzitjj
liu	bOdceafXhsimjv
castro	bXcYddfZgkhoij
busy	aVcUejfrgcivjX
classical	albucodGeUfthSiVjj
procedures	aubpcTdleNfngShciUjn
victories	bccvdbedfngqhTiOjW
headlines	aZcndOetfdgdip
colonial	dUecfjgbhmicjV
legacy	aXbjfWgrhmiZjb
franchise	ancjeVfagmijjQ
fifa	arcXdaeafdgVhojn
quarters	adbWcndsecfwgXhXjV
celebrated	bUcldUelfogricjO
wright	ancmdaePfcgZhWinjl
depression	ajbdcUdjeufjgjhbiU
techniques	aqbwcjdaeGfpgahWiUjm
foster	bXckdoeLfZhpjj
bands	bWcwdPecfpgdhkikjb
capitol	badZedfcgYhpiqjV
invest	bacddzeHfVgmhmicjn
assist	amcZdseHfpgbiVjn
beauty	aYbncpdRejfagviYjZ
wonder	aLbpdWemfSg0ixjO
regulation	awbscWeTgViUjo
surge	abcddlgqhWijjj
tackle	acbpcddveUfaiZjd
spiritual	aXbncWdcedfcgthriV
dennis	adbccjeTfWgchmir
athletics	anbacqebhbidjY
titled	albVeYfjhcidjk
sustained	bncXekfrgthQiN
chicken	albZdmejfkgdhjjP
croatian	anbacZdSedfjgchqik
russell	aqbVcveQfQgX
mitchell	aobVeJgahdimju
francis	aobVcleSfVgWhlimjj
colonel	aobXckdbeSfSgRhtiqjo
exchanges	anbZdVebflhmiXjs
acres	ambddleXfrgZhajX
recover	akbacPd3ecfngphZiQjV
influential	aabtcpdIeOfWgZhuir
amounts	ajcbdkeUfjgYiZjk
hispanic	aWbpcxdQeTfWgZhoirjb
violations	brcVfbgUij
blues	albbcpdYfmgkhbiXjW
priest	adbTfcgRhrizjT
tools	arbncleFgXhZiWjk
executed	adbdcnfogXhailjS
takeover	ajbWcdeafYhoio
dna	arbmcldbeSfjgbhTiX
daughters	bDckdoeZgchriljc
exploded	bZdaevfrgThUi2jR
engineers	arbkcmdceOgWhVio
albert	bWcqdkeYfUga
tea	bWcpdaeafmgdhpjT
nhl	apeVhcijjc
carl	bQcndneWfTgahkiljm
escaped	ajbLcjdmepflgZhVirjV
vegas	akbVcleZfVhkitjT
vatican	ambTcUdYejgXhuin
gdp	akbdcndseQfcgjhXiVjj
peacekeepers	akbVcVddedfngXhkinjm
tension	aVblcTdceugpidjl
pyongyang	albYcYdkfcij
beef	arbbcWdofciZjZ
tel	anbWcZepgbip
considerable	bpcXdXeVgkiRjo
functions	avblcXdaeRflgShoiIjs
stem	accZdveagjja
introduction	atbcdWeLfwgahZiWjz
excellent	albycndSeHfZgphTiPjm
brigade	asbZddeXfcgVhnjn
bangkok	anbTcdemgUhlik
pending	awbVcQdteQgXicjq
depending	ajbycddceOfpgchYiPjq
ee	aobTccdxfUgkhmiWjk
aims	bmccdmeCfcgsiYjp
anybody	aLbvcddafPgriwjR
restored	axbUcadcfwhZiSja
activist	acbccldaebfLhwi0ja
categories	awbjcwdaeOfdgVhXiLjs
difficulties	abbkcMdteYhdiYju
negotiate	bccWdqeHgjhsicjk
verdict	aWbscWdbenfcgkjb
conversation	aWcYdSfnirjk
plate	akbjcpfngchUiSjT
evil	aIbsetfSgthrikjR
cent	atcldleWfngchWiWjd
diseases	cddoejfZiUjm
succeed	aWbjcddjeOfQgrhtij
eligible	anbacpdseGfbgXjb
smoking	akbccYddejfcgXhlit
legs	bbdpewfohSiTjV
studying	aqbddYeKfpgWhZjj
symbol	dLeufRgshmibjX
attracted	aWbbcxdPebfYit
flowers	acbEcpdlejfmgkhdjd
lakers	bkedfcgjhbirjR
nigerian	bcdceYgThoiw
biological	atbpcbddeLfWgciYjn
intention	cHeTfPgohoikjo
riding	cwdUgahViljZ
movements	adboccdSeciVjn
luxury	bccoebfagdhZin
educated	aVbqczdTeTfVgbilja
obvious	aQb/cXdRejfLgphYikjk
possession	asbjcddaeVfbgYjU
puts	aYbjdmeYfVgmhdijja
mandate	ascUeFfmhkiSjq
stick	adbncZdjedgjicjT
aspects	abb5cadQeQfogciSjz
rear	aocldcgShcicjo
wells	albWdqeTgahWin
accusations	aQbpccdYemfZgRhoixjn
temperatures	emfvgmhRiXjd
steven	ambddjeTfMir
attributed	brcbdaeYfagYhbipjx
overcome	aRbxcSdngziPjZ
summary	aobycZeTgRhciYjq
execution	acbpcYdqeagajZ
aired	aobXcddbedfrgVhailjn
russians	aYdafagjhdipjd
shuttle	anbYcZdrfuhS
obtain	awdmeBgahkiUjl
staged	adbXcndZfwhcikjS
ncaa	aqdZeafjgajc
organizers	acbZdbebhkit
businessman	acbbcpdbeUfOgZhqi6jW
libya	aqbOcTdqedidjl
hunting	anbbcjeSfbgbin
brooklyn	ambVcqdceYgWhciyjQ
framework	asbrcWeCiPjw
vessel	awbVcZdYecgZhVil
punishment	aXbocXepfahjidjd
smart	aUbtcpdTeYfUgpiojc
worldsources	aqccdSeZflgVhojy
blacks	aWbocudUedfdgXjX
balls	cnelf0hMiVjZ
baker	aqbYcldbeJfZgXis
qualify	ambZcmdxeKhZiRjb
belief	aLb8cTdUfSgvhk
solve	aUbxcRdteTfmgpiZjc
gradually	aubTcZdjecfrgkhZiW
imperial	awbQcpdVeXfdgRhu
tall	abcpdWgkhTimjV
tone	aWbwdIeoflgqhYiSjp
wildlife	apbncdeRfUgcjj
fundamental	acb/cOddeWfVgrhciMjo
squadron	a5bVdaeYgVhZiVjo
twenty	anbQcqdaeWf+gWhSijjW
ron	bacndneXfTgUhmit
lawrence	akbdcmdjePfSgUhmis
settlers	abbTcZebflgbhkivjc
wayne	amcodbeZfPimjc
modest	codjeMfjgohSiU
rwanda	aZbVcaejfjgahqij
jimmy	bQcqgchlimjU
thrown	aYbccndceuftgThViujH
longest	bbfvgohTicjQ
rodriguez	bYdoeTfVglhb
marines	bWckeaflgchXipjd
sentiment	aabucbdWekfQgphajn
roberts	aobbcodYeOfPgcil
describe	aSb6ccdJeVfmjm
pattern	adbzdSecfkgchX
demonstrators	aXbWdUexfpgWiyjW
bomber	ambWcodbgXhWiw
urging	adbUcTdZeahyiljq
burning	aZbbcXdke1frgYirjU
slipped	a2bRcqdkengZhHiXjW
auction	aqbXcmdleNgYhbioja
occasionally	bddOfrgZhXikjc
nick	bVcldveTfViuja
separatist	abdXfdhpio
graf	anbTdlhbjn
perry	apbScjeNfWgailju
goalkeeper	ambncjfbgchYjU
conclusion	aVbxcWdaeVgqhZjj
nobel	bTcledfbgmic
indicate	akbtcZdTeQfUhXikjr
buyers	cneLfPgchbiwjk
stance	aZbwcUdXecfNglhlidjs
facts	aVb8cZdVeSfZgdjn
attract	aVbccreLfZgohqimjj
coaching	alcjeMgZjd
employers	dseNfTgYhmiojd
exposed	aWbqevfcgThcikja
objects	bmcldSfngbhYib
sony	arbXckfZgkhajj
grave	aWbncOdmesfSgjjc
eliminated	asbadseXgZhYiXjc
acted	aqbocWdReUfYgTjn
insurgency	aTbkfkgnjZ
commentary	ajbpcZdVeYfbgWhkjy
bears	aobWcoecfYgchXikjY
describes	aabpdPeUfkikjr
ousted	aZbQckdkenhuipjU
lights	bXcldWesfohXiojX
jiang	bSdZeafcglhricjz
tunnel	aqbWcZdjenfkgbhQisjc
striking	bncldVebfpgjhNjY
bulgaria	apbMdkecibjl
sovereignty	blcMfYgthsiO
oxford	atbYcqdXeYflgUhcjd
elderly	aWbTdpekgXivjc
pipeline	aobbcYdneWfdgchXipjm
critic	bpckdMeYfRgchpiqjj
eating	abcadlephkjU
destroy	abcYdkeZglhqijjX
inner	aTclddenfkhniajY
rick	ajbYcndjeSfXgZhniq
bench	aobkddeZgVhajS
structures	albseSfjgVhbiYjk
chechen	aabaddedgYhsiz
ken	aabZcldseZfUinja
channels	apcWdXeYfkgXhjidjy
ballots	ajcndceUfqgRjV
sarajevo	ajbYcVdcenfpgZhliojj
rolling	akbWddejfthX
wu	ambNeWfRhvjx
hillary	aUbQctdcfXhqimjj
manila	apbRcddlfdgVhkjj
twin	abbWcodjfpgdhailjc
isolated	abbrcWdYethdja
vietnamese	bPeZfagZhqiu
merely	aab2cZdWeUfXgdhZir
operator	a0bYcbdYebfXgdhcjl
enormous	aQbocZfbgohjia
wealthy	aQbacreTfVgbhtiwjb
competitors	adbpcrdVeZfXhbij
demonstrations	aXbaccdaerfshmikjX
paintings	bccvdXeVfpgchS
hidden	cbfbgWiuja
argentine	aqcbdbeZfagaij
fastest	alcodbeZfmgrhPiYjY
throwing	aVdjerfsgZhXipjK
fairly	abb6dSeXfmhViTjd
shipping	axbUcVeTgXhjidjs
arriving	aqbCcXfygYhZ
transit	arbXeVgVhjipjn
roy	avbScleZfSia
fires	bdcadjepfsgchYioja
appealed	accadcebgchojn
cruise	anbQdXeXflgmhaikjp
ski	avbYcnfchZicjc
tibet	acbYcjengnhjic
pollution	ambpcddlfZgahcibjp
impressive	adbvcudQeQfkguhMiPja
revised	a2bccldceHfzgOhTiXjw
kidnapped	bMckdmfdgUi3jY
buses	akbMcjdaejfzgOhZixjk
lasted	albSejf8hNjP
nevertheless	btcadPeUfVglhWjr
resign	bXcUdpfZgahv
surplus	ambTckd2eNfjgZhZid
friendship	aabVcbdcfdg0hoiW
observed	btcbdJfphViajk
subsidiary	a3bTcddjeTfUgUhnjo
infected	bWdkergYinjT
anne	anbMddeXfZgZhsjl
exile	abbMcadnfngkhnjY
terry	baeUfcgaiojc
vulnerable	aQbwccdlenfNgjjj
neck	bcckdje1hXiTjT
harbor	ajbYcbddhdijjc
slam	adbacmfmgzhSiZjV
stroke	alccdqesfrgnhIiOjX
kinds	aUbscceYfkhdiYjm
object	buccdNejfbhbic
intervention	bqcQdmeYfWhoidjk
realized	aWbmcZdcfbguhTimja
detail	btcddUeSfpgdhXiXjs
drink	abbacddTemhrirjX
alaska	apbbcleQfagbim
painted	adbYczdRfrgThWio
polling	ajblcmdaeXflgOhjipjU
deployment	arbYcVeMfmiXjy
triggered	adbbcUdje0fkhZip
costa	aqbYeYfYhciVjj
battles	aRckdcekfohnijjW
grass	abcjdmglhdiajU
unrest	aTcZdmewfkimja
torture	abbkcXdmeqgVhkjY
celebration	aVbVdaesfmgwhnjQ
photographs	ambYcpdOeZfsgThWiljn
warren	bZcjeVfWgXhris
swept	aZbScpdbe5fthZikjP
chrysler	ambVcjdoeWfWhbimjk
amateur	atbncqdJePgdhaimja
dodgers	bZcldreVfYgmhXimjV
optimistic	aQb0cXdYeYfVgxhYjr
suburb	cmdYgUivjU
attorneys	bmddeIfZgOhoiz
prevention	aobkcbdoeTfYgZhlibjm
implement	ambmcTdpeGfvhkiJjr
barbara	ambQeUfXgZhpin
valuable	ambqddeJfXhbiU
regard	aUb/cVdUeVfKgmhoiWjt
conspiracy	aQbudceZfYgZhki1jb
midnight	anbKcXdmelfziljM
unprecedented	aWbpcbdcfogthdiX
cooperate	bkcReOfaglhuiajp
advocates	abbudWeXfPhpir
bloody	aLbde9fxgkjI
dawn	adbLcZdaeqf1gmiqjT
craig	akcceafVgahciljl
asks	aZbOcadmeWfRhxix
violation	anbvcPddfXgbhd
scholars	acbycndLeLfagYhkir
essentially	anbtcbdaeTgYhUikja
assumed	arbcdZeQfVgWidjn
motors	aqbWcndnedfbgchVjk
angels	adbWcodofcgphajO
sierra	ckeVfbgchk
childhood	aXbZcddnekflgkiajd
carries	apcldWebgbhRidjk
lineup	ajbZcleVfkhUib
refers	aqbodUeRfZgWjq
approve	aqbacXdleHfdgYhvjl
tragedy	aKbqcRdje7fjgshYijjT
processing	aycZdreNfkgXhaiR
resumed	a2bMcOdneZf0gZhViZ
generated	dcfnhXicjk
pat	adbZdaedgdhqiljZ
personally	aXccdYedfcgdhojk
regulators	arblcWdaeWfVgXhjip
repair	apbacYd1eXfugahViVjb
complicated	aTb1caeafmgkhdiW
pleaded	acbWdkeZgWiv
elect	aVbccleQh5jX
fred	bXcmeTfWgchkiv
mohammad	bbcjddeagXhkimjt
opec	bjcVdueNfUhkiljm
dam	asbZcadseYfXhZio
celebrate	aSbQcdemfrg1hriajP
medicare	ajbZd2ePgVhmjj
guinea	ajbaecfcgbhmiW
import	axbacddreLfcgVhdiYjq
ukrainian	anbcdWeWgRhnirjk
searching	bXcXdWeYfpgchciyjb
garcia	eWfUglhaij
rape	aXcjdkelgWiqjc
zhang	akbUcoddeXfVgdhoipjv
marshall	anbbeTfXgaik
vessels	apbWcbdXecfpgahYidjn
rebounds	apbbcseafkhPiZjd
wings	albYcrflhYiWjd
useful	ajb5cadUeJfdgmhViQjr
staying	bYcTdmeZhdinjZ
canceled	atbJcWdtfsgWhbicjl
authorized	a4bacXdceCgKhnjw
touchdown	alblcneafqhRibjQ
stolen	aqbOcqdoebfjgVhSiljU
hip	cndaepfjgmhbiZjX
boom	bWdmfcgqhairjZ
solar	bjcodkeRfognhajc
pitcher	bbcqdpeVfYgohXjQ
context	abb/cXdQeTiTjw
terminal	aybTcXdjfjgWhYjl
colin	bacbeWfZjs
attacking	aUbocddQgahkiojk
extraordinary	aUbscUeXguhkiRjd
munich	aybMccelgdhcic
colony	albReZfchridjQ
corn	albddveVfjgdhbjY
recall	bcccdcfkiljc
cheney	acbXcdecfagZhnirjr
musicians	bbcrdTePflhkinja
commanders	bjdWeOfZgVhsinjp
reagan	bdcodXgZhjijja
addressed	bbcXdZeafjgZhpibjv
detainees	acbccadmecgWil
uh	aacddueofOguhjidjb
suggesting	aYbqcYdXeXfTgdhai0jt
impose	bucWdjeRhoibjl
cameras	aqcldNflgXhWio
depth	b3ccdQeXfmgphOiNjp
element	amb0cbdReVfUgmhciWjl
asset	aobmccdpeQfIhkiYjq
worries	aZcOdtelfRgohcinjq
lying	aYbkcbevfbgQhciqjW
trips	bLdqeSfxgYhdjo
definition	aqb8cbdMeOhXiWju
trafficking	eYfXgWhoin
suffer	aTbocVdyewfUgpiSja
branches	apbTfjgVhlicjb
harm	aSbwcNdsenfMgvhjicjm
conflicts	aQbscVfjgchqjm
influenced	aUb1cndKeZgdjq
mounted	albccqdSfrgThZil
spots	bactddeagahdik
procedure	arbocSdkeYfqgahYiWjb
legend	bacldSfVgmhjitjV
scientist	anbqckdXePfIizja
promising	accpddeHfagshbjj
colleges	aqbjcvdceLfcgRjb
nationalist	aXbkcodJejfYgjhvjj
exposure	anbmcYdjfVhciajo
amnesty	akbTcdeYfbgahmijjq
fernando	bkeWfVgjhc
karzai	aVcleZgZhrjs
sarkozy	aZbOcldjfchmjt
bag	arbPdlfpgThaijjV
matthew	akbbcjeVfVgZio
lending	aocWdxeOfYgWjn
jailed	bNgZhlivjY
fatah	aZbacjdZfkgchwirja
phones	akbSdbfkgbhdiljj
subjects	bscrdTeSflgVhaiQjp
expression	adb3cSdMerfVguiPjj
pleased	aVbrcVdTfMgwjk
raw	bkcjdoecgdhbiR
strait	ajcZdbeafdgqiTjt
disputes	aabqcWdmeWgWhpjk
billy	bOcodjiojU
copyright	asbmcXddeUfWgdhmibjo
preparation	anbccTdqeLfyiQjk
jay	akbdcpdreUfOijjb
arkansas	aqbdcpeWfZgUhliojW
ian	amcndYeXfbgahaimjj
commissioned	a1bTcwdUeCfpgKjq
buffalo	apbYcrdnebgWhciljM
testified	ajbWcjdaeXfdgNizjk
sporting	albjcrdQfdgciX
cathedral	bTekfpgXhkiljT
saving	adbbcZd2eVfpgphaiUjb
trapped	aZbUcadre0fqgbhUiujT
visible	acbscjdLesfcgkhZjd
cnn	ajbdcddXebfZgShniwjt
resolved	adbpcMdqeafdgniZjc
cambridge	asbcctdWeSgVhdja
parade	aZbXcsdUekfjhoitjS
genocide	aYccekgdhkinjZ
instruments	axbkdZeRfsgYhTiOjl
elementary	aqbjcodkePfjgRhXid
efficient	abb0cmddePfjgmhaiW
bobby	adbScmdnelfZgohajX
mets	bYdrebgohUjU
equipped	aqctdSeVfsgVhWib
protein	asbocdecgbhciUjm
raids	bUcZdYfvgZiljl
landmark	atdaeVibjY
sufficient	ambwcWeCfciSjq
northeastern	ambXcndYgVimjc
poet	adcndSeYfagn
reconciliation	aTcZdkebfkgvhsiWjd
horses	bccwdbeYgdhWijjV
mugabe	aXfZgchu
components	azbqcldaeMgXhSiNjt
chips	aobccjdmejgjhaiUjY
cincinnati	aqbZcldmedfjhWjP
mainstream	aYbtcsdGedhk
oppose	aWbncZdbeUfVhzikjj
germans	abbadcelhajb
northwestern	apbccqdWgShdimjY
jonathan	bcdreRfVgdhlim
associates	anbdcteHfNgVhmiv
user	apbpcddTeOiajq
wimbledon	bTdlenfpgphXibjX
thirds	ajcmdjeQfuhaiQjY
forests	alcZdnedgbiVjl
wooden	akbXcqdZfwgPhZinjV
separated	aobPclemfwgUhciYjZ
shed	arbRckdngchWicjT
rushed	apbXenfsgOhXimjY
consistent	aab/cddOeQgqhTiSjn
happening	aKbwcReufXguhdisjU
ira	bRcWdpeWfZhqipjb
footballer	asckdSeWfVgchdikjd
approached	anbPcldQeYgRhci/
susan	bPdjeTfQgdhtit
cattle	anbadpebgXhdinjV
telecom	aybTckeafSiZjp
knight	aobScwddebfSgdhj
strict	albncWdXeUfrgahkiYjl
battalion	axbacmdaeRfdgSjm
sections	avbjdQeYfygLhZiXjs
releases	avbSdjeNfmgZhdidjr
wire	ambdcldjgSjZ
knowing	aObpcTfQgximjX
boxing	bkcodaebfTgchnikjW
samuel	aqbZcldceOfTgWhnin
vancouver	apbZckebgdhbjb
dominant	bzcndIeafWgkhlibjZ
protecting	acbkcXeafXhrjk
electrical	aucldkgUhWiYjc
mubarak	aYbZcWfkgkhkjw
colombian	bccjdceWfbgahliqjc
uefa	anbdcYdcfogbhjibjl
wireless	atdXeYfZiZjp
inhabitants	aabbfogbhjijjW
carriers	asbUdYebfdgchdjv
demonstration	adbjccdZfliqjU
sarah	bLcpdjeUfVgdhoiwjj
specialist	a4blcneFfPgRhbidjj
wheel	akcmdZenflhVjX
mediterranean	albYcZdWecfsgkiVjp
dating	albUcpeQfngXhZirjS
concerning	bpcOeNfdgWhpidj2
sight	aYbrcadSe0gshQjT
penalties	albmcddqeYgYhWiV
handful	acbWcrdTeVfsgVivjX
torn	aYbTcadrexfthbiZjY
update	awbacadjeOfogahbiYjv
ceasefire	akbYcPebfugniZjk
yasser	bVcTdjeohs
eliminate	bpcYdyeQfcgYhnic
rises	bacmdqekfahU
routine	ancceafvgZhWiUjc
mall	akbYddenfagaizjW
restructuring	akcTd3eOiXjr
enterprise	ambocmeHfQgchmjk
surveillance	a3cYdXeUfdgShcjs
troop	apbTcadqeQfciYjz
conventional	b1cmdVeSfugZhTiYjj
killer	aYbaclepfWgnhaivjU
arranged	aqbDckeOf4gMhjjn
landscape	aZbxcpdVeahcjd
expenses	bYccd+eLfjgPhkicjo
devoted	acbcdXeTfugdhkjj
christ	aWbaemglhnijjS
truce	akbScSfvgm
homer	aabbcsdredflgphPjV
relevant	ambzcYdSeEfjgZhliSjz
encouraging	aQbrcZdceXfYgohlikju
questioning	aXbocXdPeafkgWhjiujk
regulatory	asbrcWePfVgYhoiXjt
massacre	aXbcexgaitjQ
likes	aPcrdSeYfUgohmiv
warming	aabqcYdnfcgrhbidjm
mistakes	aPb4cXdoekfahXiXjZ
jane	ajbPcleSfThqinjj
progressive	aYbrcodWebfdgkhtiYjd
wrestling	cndYedfdgYhpikjb
clay	adcodkeahaiajX
pledge	bPcVdteWgohsiRjk
relationships	aUbodbeVfagkhqicjk
swing	aabncrdYeZfngmhYiXjT
pole	apctddecfYgmhTicjR
bat	cofjglhWiXjR
pride	aUcddXezfSg0hniUjW
billions	aZbTcZd5ecfogdjd
greatly	ajbtcbdafdgkhaiOju
turner	aobPckeSfXgbipjp
classified	a0bkdVeNfZgJhdicjz
disappeared	anbQcaetfmgYhQiyjO
provisions	axbdcRdneNgTiUjy
credited	ascodVeHfkgahXjp
challenged	aYb5cpdMeRfXgXhjio
participating	bdeOfogWhnil
oakland	akbdcpdleWfcgdhZiqjN
personality	aUb2cpdGfXgphjic
continent	aTblcdfjgriUjc
maintaining	akbrcSdceMgkhliQjs
reflected	aWbzdQglhYiZjv
airports	aybWcVdcfkgZhdiajl
thick	cjdXetfsgchXibjc
appearing	anbadRecfrgPhcimjj
stakes	akcndoeWfXgkhdiUjc
fierce	aObmdSeufogphjilja
shah	akbZeafZgbhpikjr
southeastern	anbccldaecgZjc
lyrics	acbkdNfohciYjw
dressed	aVbTc6dPejfrgZhdiyjT
composer	aocldWeQjd
involves	bocadneRfkgbhb
requests	asbRcUdjeKfogShmidjx
yourself	aQbmcXdlfdgwjW
autonomous	aqdXeYfkhmia
reverse	albucZdmeYfkhWiP
villa	aobXdkeVfb
norman	bYcjeZhdijjc
frame	akbodbeVftgchSjc
preferred	arblcmdaeCfUgThkidjq
ethiopia	bVcbdmecfmgahjibjm
continental	aqdUebfjgaiXjq
insists	cTdkeRfMgphkirjl
robin	bWctdneQfZgbjm
clock	arcbedfuhVjK
charlie	bNcqdneVfXgchqisjU
bernard	bbeZfYgThoiu
waves	aXccdSe2fwgphSib
occasion	aVbadSenfqgshjiVjd
defendants	aabmeVfXgThkiwjj
fm	aqbXcXdWediljk
policemen	abbccmdWekfqgNi3jW
integration	akbmcbddePfbgohniPjx
guidelines	aybrcYdZeBfjgRicjy
arguments	aVb4cWdYeQgaijjl
erupted	aZbPdbe4ftgcixjN
rough	aYbscodcfshMiXjZ
wickets	ancpdkeZf2hJiKjd
arguing	aabwcUeSfVgWhjisjm
christians	aLcadceoflhqimjX
marathon	ajbVcndjebfygqhWibjQ
victor	akbccleQfOhnim
contacts	akbWcXdceUhqjs
legitimate	aVb2cTddePfNgkhwik
factories	arbQcjdseZgWhailjY
attempting	adbpccdceRfmgZisjX
convoy	aobOddecfqgRipjr
technique	apb0ckdWeOfnhNiU
situations	aXb2cZdceZfdgbhcibjt
symptoms	akcTetglhYiTjo
risen	apbccrhQibja
folk	bkctdOeSflja
foods	arbdcdeYfXgbhniYjp
derby	cvddecfbgohcjM
achievement	bzctdZeRfWgvhUiL
demonstrated	aabxdNebfdgshWiZjd
preserve	ambpcWdjeKgrhniQjd
dropping	awbVckdmfsgVhKiZ
cooking	akcdeUfwgahdjb
armstrong	aqbVcodTeafagmhTiljj
semifinals	ajbVdmejfngphXiTja
invitation	akbLdceZhticjq
prevented	akcSenflgZhbil
hindu	aUcndXenfpgdhlijjZ
manufacturer	a1bbcodaeSfZgXhZij
yang	akbTclddecfSgkhmikjt
spy	amckddeafTgWivjc
pierre	akbdePfTgUhoitjl
mood	aSbqcYdVewfagziYjj
prisoner	bPccdqgYhniljY
franklin	apbYcpddeSfbgXhjim
operational	a0blcUdmeFfjgchXiMjy
experiences	aSblccdZeZfrgniVjp
necessarily	aYb7cZdaeSfIgshc
dynasty	akbXcldZeafdhnimjZ
focusing	abbscadcePfkgdju
maine	aubRcoeTgbjZ
karl	ajbUcpeafRgWhninjm
gotten	aZbbclekfVglhcinjR
replacing	avbRdneSfmgLhjjp
feelings	aFbocQdae0fXgyhoibjj
adopt	ajbkcbeGhtibjn
establishing	atbjcYddeBflhpiZjn
todd	bYcxdmeTfXhZ
grace	bUcdgviUjb
bombers	bVcldbfmhTisjn
wore	bNc4dNeofqgchWijja
proceedings	cSfkgUhlij
temporarily	a4bIcLd0ejfjgShdjd
anna	ajbMdkfXhp
indies	ambdcddcfqhUiPjc
tactics	aYbzdYeWfbgZhlij
knocked	ajbYcmdlexfmgYhPjS
kills	aZbUcldseogdixjQ
provision	a0bdcTdpeKfbgRibjv
uniform	akblcwdReWfmgUhcjc
attractive	aWbtcpdZeOfMgphcikjp
historian	akbscmdNeLfRgXhlix
judgment	abb+cSebfTiUjb
closure	atbQcFdzepfmha
wider	adbqdVeYfmgkiajs
consulting	asdmeBfUgShpimjm
sudanese	aXbccbeagYhqipjn
donors	aabRdweTfdgahu
interviewed	cpdNeQfkgJi4jk
credits	azbRcmdzeBgVhWiVjx
prayer	abbTcVemfxhqiajZ
quebec	aocmdXeUfXgbhn
hearings	bacXdmeTfkgXhlim
tribute	abbOdbfmgphniZ
straits	akbdcVejgriRjo
produces	alblcnddeUhaibjd
asylum	ambSccdmeXfcgZin
farms	anbZdreSgXiljW
metro	aubVcldYgWimjl
earl	ajbXcreXfPgahpim
plunged	aobYckezfpgahQidjV
pirates	bVebhYipjZ
muhammad	adcldYfZgahpiqjo
designs	amc2dQeJfqgbhRiajr
pga	anbZcjdjecgnhUjb
liberty	ajccdafRgphmjW
dublin	aqbWdZeWfmgThkjb
wages	adbacjd8eSgbidjc
equally	aPb7cmdPfZglhdiZjb
operators	aqcbdbeUfYgZhdimjn
visual	alb3cndOeYhWiPjn
shirt	bQcvdaeqgbhZikjX
tip	alckdWeYfZgbhdiljY
collins	aobUckeSfagchajm
ignored	btcYdRekfdgRiojk
checks	avbKdneRfugShbia
generate	aabsdleMfjgohdid
factions	aSdYeafpgdhzijjc
dubai	akbXcXdnjj
forming	bbcddceUfnhtid
lynch	ambacmeSfQgWiujo
legislators	aYbcdaeWfcgXh0itjY
transmission	avbmeagWhTiajl
audio	awbndTeQfkgZhXiZjs
sudden	aTcQdle1fdguhbjc
hawaii	atbRgjhdiZja
cowboys	adbjcneafYhdiqjL
parker	anbVcndYeSfTgbirjj
flooding	adbZcUdrexfqgdhZ
ivory	bWcnddecgchljY
mohamed	akcbddebfZgbhojm
tribe	badceTfZgdhuiojZ
ultimate	abbwcaeWfMgxhmjX
illegally	aqbTeUgNixjb
max	ambScqdmedfUgbhkij
mechanism	aqbpcRdmeNfdiZjo
shelter	bKcbdxeXfogShmivjb
loose	dZelfpgbjT
guerrilla	abcjdbeYfjhoiljb
eggs	abbUcjdpfwgbimjO
occurs	bjcWdlemgkhViUjc
sars	apbXcUdmemgkhb
elaborate	aabmckdTeQfsgXijjq
mph	aobodYenfqgohMiVjW
eager	aOdWeWfQgthrixjX
portland	atcjdbeXfdgYhaikjZ
gonzalez	ajbZcddoeWfUgmhcjd
copper	aqbXcndneafagchaicjc
ann	albQckdjeagchrjc
veto	akbdcbdleVfUhtibjj
uprising	aZbTdjevfpgpjO
currencies	akbjcXdjecfaiYjt
implemented	aybmcUdjeMfvgbhYiMjt
earliest	amdUeJfrhY
bags	anbJcjdmekfvgQhbjc
uncertainty	aUbwcLdoenfTgrjl
suburban	aZcpdYfkgWivjY
sole	aybccVdleKfNgbhpjc
enemies	aKbpdZeofVgohvja
billboard	aqbbcmdPfphU
signals	ambncWdUfahbidjq
surrender	albOcYdleafcgmhoibjc
pack	bSctdceafpijjT
marc	ajbXebfVhnirjb
cream	bVcjdYepfqgjhjjW
stones	acbRcmdcerfugWhdiojW
boris	bVemfbhpijjk
evans	arbWckeNfRgbhcimjn
sand	addlelfkgchYidjZ
privately	akcXdWeSgQhkiujk
secured	a2bNcldoeIfkgYhdiO
explosive	bqcddWgahWio
makeup	bkcxdWeXgYijjb
celebrity	aZbdcsdReafUgjhqivjc
fortune	abbUcmdneZfXhoinjS
incorporated	a6backdReLfrgPiZjo
chaos	aObkcSdje3flgnhmiljT
siege	bTcRdnetfvjX
virgin	akbRcZgkhmij
collective	aZbpcTdmecgphuiZjV
frozen	ambOcSduenfvhdjV
versus	aUbtcudjglhYiZjW
twelve	anbScsdaeRf/gRhWjc
airways	aubQcVfYhjjr
crack	adbccbddekfjipjQ
ioc	ambVcYdaeZfagWhwit
ronald	cqdcfWgThmimjd
videos	albZcndVeTfmgYhbimjs
strange	aLbqcZdUexgshcirjT
universe	aWbmcldWgshdjb
diamond	akbXcreafVhjjX
arrangements	anbYcTdmeFfqgZhkiWjz
pc	albjcoeXfZ
hiding	adbScadmfbgXhji1jZ
retailers	eafchdin
donations	adbMdueRfmgThuiljj
delays	bdcKdzfpgdhXjo
gaining	awbbcodYeYfdgjhZiRjc
gingrich	aZbbcndbeZfbgchpio
voiced	adbbcUdUfUgnhmijjz
collect	bXdpeHfvgZhjicjZ
ibm	arbacleWfchZin
pressed	bXdafogajj
sheikh	aabdcUdjebfbgkhsjr
martinez	bWcjdmeYfZgphVjc
wonderful	aNbocadVg4hcjW
kremlin	abdafXgahvisjc
omar	ajbbcbeTfXhlikjo
qatar	ambUcXdqeafbgjiajq
mac	albRdjeVfcgchoikjn
hunter	aobXctePfPhcivjc
sentences	acdaftgbhXjj
nominee	cvdceKfMhtio
regardless	aXbzePfSgkhmiZ
damages	bncadwfchbia
patriots	acddebfdgjinjO
determination	aWb1cSdZeWfUg9hkiJ
rico	aqbZeWfchjiajb
brands	albccqdUeYfWhnjp
stream	bacbdaedflgdinjn
coordinator	aobXdoeKfSgUhqiqjm
smooth	aZbmccdVekfugwhciNjd
cotton	ambZctdqeUfjgWhdidjb
colors	aabjc1dKfogkhZiZ
rocks	aXbbcqdYerfrgWhXipjW
deny	aabtcTeTfRhoinjk
displaced	aVbRcddtemfxgaikjd
donated	arbDcrdpeRftgMhm
enron	aadqeZfagVhmixjd
declining	aldkebgYhaiZjs
retain	aneEfYglhuiSjj
autonomy	akcceVgphniQ
accusing	aXccddenfagNhuiw
angel	abbYccdrfTglhjiojd
derived	asbodYeOfcgYhaiajs
objective	b/cVdZeFfWgqhdiRjr
reiterated	ajcNdbeUfVgnhjibj6
productions	apbacsddeOgajj
separately	axbVdbeIfxgJidju
denies	adcaeZfPgahli1jm
strain	ajbncTergmhYiTjd
chang	ambQeafXglhnicjp
dying	aRbXcTdue0flgqhdikjK
turmoil	aPcSdqeygnhkjd
perspective	aUb/dSeRfTgohdidjl
wheat	bbdweUfjgbhaij
corporations	bkcmeVfSgXhril
projected	cqdueMfphUibjl
bradley	ajcrdaeOfYgWisjo
clinical	axbvcdddeNgbhWiQjo
criminals	aScldcejfRhoipjW
restoration	arbacZdnePfsiSjd
boycott	acbZcTdjfchxio
enhance	ajbocXeNgthpiKjz
youngest	bRcuddeYfXgjiqjT
commit	aRblcadteYfdgkhm
belarus	akbXdoemfagd
arrangement	aqbacaeKfjgaicjr
birmingham	atbXddfkgXhdjW
inmates	adbXdpfmgSirjQ
violated	asblcVdaeafbgTjm
assists	aqbactdleVfsgchQiT
graphics	ambmcqdZeWhaiWjp
hostile	aObudOeqfbhrim
orlando	aobbcdeYfYgkja
involve	aabpcZdoeNfmgaidjo
describing	aVbrcXdMecfpgcijjx
closest	adbjcrdUebfagkjS
reveal	acdaeTfdgchjimjk
batting	akbocoedfkgjhMiPjZ
reasonable	aWb/cVdbeGfXgphYjl
hate	aIbpccdUeyfUgmhrisjX
remarkable	aZbxcjdReXfkg4hNiPjY
johnny	bLcqdjfVgmhmikjV
predecessor	bYcodYfjgXhpjl
taiwanese	bYcjdXeXfYgkhmis
virtual	anbcecfnhkjV
mills	arbTdreSfdgSin
explanation	abb0cTdVeUfZhYiqju
artistic	bzckdQeOfWglhjiYjj
teach	aZbncjeMfljY
adjacent	atbbdceafngNij
depends	abb0cSdmeTfXgsiQjl
challenging	aNb+dTePglidjm
assured	accXdceWfSgrhjicjm
survival	bqcddveQfaguhaiQjd
warnings	albdcQdXenfkgZhdiljy
magazines	akcpdMeWgSiojs
locked	bQdnesfmgWinjI
milwaukee	aqbZckdmebgbhailjS
intellectual	aYb8dReVfKgohoiW
georgian	dReZflgXhlisjm
paint	bdczdafogUhXikjZ
privacy	bpcWdafOhnidjj
kicked	ajbXcmdnenfqgUhYjS
flags	ajbQdPevgdiljd
respected	b0cjdEeRfShn
subsidies	bcd+eNfcgRidjo
advised	albbcQeTfVgThriqjz
handled	anbndaeYfogOhciX
morocco	anbScYfkgjhciYjn
answers	aYbpcddYeNhdijjm
graphic	arcsdYeQfjgbhTicjq
hungarian	anbVdbecfdgYhp
expecting	aSdkebfbgrhaip
efficiency	ambzcmdkeMfaglhYiMjo
arabs	aPbkcddcekfcglhlioja
silent	bccZdTewhdijjV
evacuated	arbMcVdnesfsgRhZimjc
gardens	ambYddeZflid
murphy	akbYcmddeRfZgTirjj
goldman	bYcodneYfNgUiwjo
considers	bncWddePfHhsiojp
vacation	bLcUdzeVfjgj
requiring	axccdkeMfpgUhdiUjn
bail	ambQcWd2eVgYhcil
transactions	aqcXdoeQgVhcibjl
lifetime	ajbccjdoeSgshZiRjZ
habitat	ambmcYdqeYfZhjiSjo
mideast	accRdsebfjgnhkidjl
crops	dveUfkgc
advisers	blcldbeHfQgQhvixjl
macedonia	ambRcXddfkhnidjk
consideration	ambrcUeKfWiSjz
angola	albVcadpeZgchmiW
tale	aLblcjdZelgqhdisjX
charlotte	apbTccfbhjijja
mystery	abbnccdYelgohYiujQ
comeback	abbYdmfmg3hTjP
breast	albbckdohdiY
introduce	ambbddeCfohqjs
southwestern	aobccmdVgXhbik
hk	asbOcjdpediZ
volunteer	ambVcmeIgUhvisjc
voter	acbtcmdXeSfagaho
drafted	awbXcmeGgUhcjl
warrant	a1cVdYePfRgYhdikjt
nancy	akbMckecfahsjd
nationals	akbUcZdreYfYgbhdip
recommendations	apbncYddeBfkgShjibj5
dancing	acbWcpdVemfkhjimjT
radar	a4bmdQeVgZhVjo
accidents	acbkdoetfkgZhOij
retained	a4bYcndTeHgSiSjo
gender	bycqdXeUfVgYhkiZjn
conducting	apbjccdaeKftgUibjl
springs	aobVcbedfcimjb
algeria	bYcddjfmia
ridge	aockdceZfWgdhdij
extremists	aPbjddekfchlitjc
dies	ajbRcadrerfcgjhdinjO
indication	adbycSdSeWfIgshYisjt
parallel	ajbuckdTeafugbhZiUjj
ratio	apblcsdmeSfbgbhWiW
difficulty	bucVeYhWiUjo
trails	aqcjdXeafkhWjk
imported	apbZcoeVflgThVjj
osama	abbWcbecfWgkhoiujm
pete	bScpdmeWfbhnimjZ
blew	bQevfrhTi2jM
briefing	arbWcYddeOgNhnj0
sheriff	akcmdceSfYgJhui5jY
gear	ascseXgQhV
casino	akbVeWfVhsivjX
travelers	bUcVddfcipjn
strongest	aYbtcmdPebfYgsia
engage	aPbxcbddeSfdgnhvibjj
postponed	aqbScOd3edfrgchdiYjl
teammates	aWbccldXeofXgmimjW
deutsche	awbRccdleZfSgchciljs
enable	alcVdneFfkgnhliUjs
memories	aObacTe0fsgzjX
yemen	bUcWeahjjn
marie	albSdbebfVhtjq
giuliani	aYbacudXebgYhlivjj
disappointing	aWbrdkemgqhOiZ
charts	axcndSeTftgdhPiPjl
mahmoud	accbebhqikjn
harsh	aQbpccdWeqfqidjm
crop	bocmdwePfchZjb
attendance	bbcpeVfjgYjd
severely	bocXdle4fkgWhXiY
launching	ajbZcaddeXfxiljl
awareness	aabscZfagrhliVjq
disabled	bWdvgahW
lopez	bbcmeSfUio
infection	amcZdpeofahYiX
tanzania	bScddqeagbhliajm
riot	adbXcmdWewfvgSiwjO
berlusconi	acbXcaddfdhuijjn
periods	cYecf7gjhTiP
reaches	bcedgohbjZ
forever	aXbccSdme1fbg1idjM
pesos	apbVdsfngbhbiT
earning	albYc0dneOhYiWjX
rallied	albUcoejfmgjhWidjQ
disclosed	avbXcaeLfYgPiqjx
integrated	atbscmdVeNfpgaiQjo
villagers	aUbWdkfpgShni3jX
multi	cndbeUfmgnhjiZjd
rebound	anbncddnedfagqhPiXjc
intel	ajbmcleafXhain
root	accZdqedfagmhoiWjZ
invested	bWcldreQ
completion	aybWcddweHfwhQiRjj
margaret	ambLcleafagWhojk
cohen	aobUcdeLfNgdioj0
occasions	bWcjdWf6gahZiT
persuade	aWcXdjeMfcglhzir
jon	abbXcsdleNfRgchniujl
odds	aTb2eVfYgpjZ
lap	amcjddesfqglhPiUjQ
rumsfeld	cYeWfZgajz
favored	bkcydUeMfXgcjl
cocaine	anbbdcecgWhcipjZ
satisfied	aZbxcSdXecfTgrhciZjl
burden	aUbmcWd1fViVjn
connections	adcjdVeVfahnikjl
manuel	bZcZdmeXfShpjm
emphasis	bvdYeShdiNjz
filing	aobWcXduePgUimjm
stanford	aocodkeXfYgWhbimjT
governors	ajbbcodbeJfbgNh1io
funny	aKbwcndQetfZguhYipjS
reflects	aSb4ccdWeXfXgthdjr
chapel	arbRdleagUhkijjW
palestine	bWcUflhp
distinguished	albjczdKeUfdgciUjk
professionals	btcpdZeIfVgYhmiojb
improvements	aqblcddleLfohTiOj0
homeless	aSbUduenfpgVhki2jS
constituency	ajblcndaeYgYhoiSjb
revenge	aLbYcbdjezgshpimjY
islamabad	bccYdkedgajn
announcing	ambNcTdleYfjhjiljs
hah	adcWdueqfQgvhpiajd
partial	awbdcXdmeUfmgdhaiSjk
rebellion	aTbYemfjgmhrikjU
internationally	aubpcjdMePfmgjhaiPjm
petersburg	apbSckdpeWgZhmikjY
reign	aWbWenfpgohnjX
lakes	ambbccdbfjgdjk
exists	bycXdXeWfOgohdik
airbus	ambadkeRgZhXinjs
bible	akbldTeVflgWhjij
hassan	bccYecfThrjs
pink	bKczdaerfjgkhajV
indictment	adcbdaeUgWhkiwjq
errors	b4ccfkgZhLiS
integrity	acb9cWdSeafNgshoiO
choices	aSb1eMfWibjp
deputies	ajbXcldZeRgPhxipjd
expedition	apcjdceKfjgchbjm
reluctant	aYbjcZeWfKhuiu
zones	areVfcgciXjo
aftermath	aTbccTdle1fwhjjc
cardinals	bXcldlecikjQ
destination	bccbddeYfYgnikjj
displayed	aobkcodChUiX
assume	aXbtcXdjePfOgjhsid
pregnant	adbMdrejgdhciwjc
lessons	cbeUfwhaiWjj
terrible	aEbycOdoe+fdguhbicjR
boards	arbjcmdYeTfkgFhn
opener	aobXcddmenfjgmhSiVjX
sean	bacndjeZfPgZhmitjd
sprint	anbYcodVfdgohZ
component	azbrckdYePfagchaiRjn
examination	avbpckdXeRfmgRhciU
embargo	atbacIfchjjl
novels	acbkcqdSeTfqhVjn
sub	axbbcpdjeMgQibjl
bryant	adcnecfYgchbitjb
generations	aNcnddfsgtibjV
holocaust	acbWcXdsepilja
teammate	akbVcrekfSgmhailjY
peoples	aXdaedgqhtiPjm
seeds	ajbXdweZfjgohciVjb
guantanamo	bacXdreYgciljd
vocal	bmcmdOecgkiO
nevada	avbccodZeRfTgZhkimjZ
unveiled	asbOcpeOflgdhailjn
similarly	bucndKfjgXhViXjq
lions	ambYcufagdhYjU
tommy	ajbMcndredfahkilja
acquire	awbcdkeFfWgjhkiajj
phillips	arbWcjdkeMfTgbhbip
vaccine	arbjdleQfbhaij
bridges	ambYfngbhWjm
hughes	aubYcpddeOfXgYhainjr
crowds	aLbXcndNexfshnixjU
floods	aZbVcXdteyfwhY
pulling	akbRdnekflgbhWijjY
neighbor	aYbTenfUhqisjS
turnout	aXbucrdaeZfdjb
keith	ajbbcjdjeZfbga
thank	aUbScUepfagzhoibjd
merged	a3bPckdbeZfkgRhqid
fatal	aYbqcZe3hTikjS
sustainable	acb0dpeEfagtiRjr
steam	arbTdcecfwhUjc
chemicals	audkfagXhaiajo
powered	apbcctdYeXfqgbhRik
dreams	aMbcdmekg4ijjU
territorial	albocWdXeXfchsiVjl
lawsuits	abbjccdlgYiq
notion	aLb+ccdMecfXgoisjk
rubber	alcndnfrgWhciajW
passion	aMbsccdTelg3icjV
kidnapping	aUbdcbdlekfagahjiz
peres	abbYcadlgmiZjq
anticipated	aXbneTflgqhXjr
beirut	adbacVelfpgXhkiljd
doubts	aWbvcMeXfSgrimjr
revival	bccjdceRfkgn
flows	cZedfdjn
footage	anbcdRfugQhWisjn
loaded	anbVcpebfsgWhN
select	atbdcrdZeBgShujk
bloomberg	amctdcePfUgYisjq
romanian	akbadVecgUhnir
stimulus	bbcad1eUgkhZiWjo
incumbent	aXcvdZeYfWgYhuimjd
outdoor	ajcjdbecfogb
fda	a3bccWdcePfVgUhkikjv
slovakia	ambPcjdoiT
neighborhoods	aVbncndagYhliojY
discipline	buddeWfdgjiPjb
olmert	aZbVcXdoecfjhoijjq
substitute	avccdleSgZiZ
musician	akbacmdYeUfcgkinjY
addressing	aWbocVeXfjgbhriYjv
maintains	avbjdVeHfWgbhjjn
judiciary	bncYdWebfUgXh1ij
restricted	a3cYdYeVfkgOhaiSjt
diet	akbkcZeYgZhriX
citizenship	aubTcbdjeRfVhjiWjl
powder	asdaelflgVhZjZ
mandela	aabPcjdaenhqic
bp	alcadqeZfagchainjk
committees	ambZeDflgKh1ikjk
psychological	b5cYddgkhYiNjk
ecuador	akbbccdredfagdiU
composition	atbpcodTeIfpgXhciPjp
indicates	anbpdXeSfOgmhUjq
hell	aJbadsezfcgshkitjI
grain	dsePfjgaid
kent	albYcodleWfdgWhajk
nicholas	bTdreafSgUhsiv
genetic	arbwdceSfYhZiU
smuggling	bacbebgaiw
albanians	aXbacddZelfmhmiqjb
rob	bUcldseSfRgbhnis
heights	albjcdeZfYgphbib
devastating	aObmcWdneyfvgrhXiZjZ
targeting	aZbsdXeYfcgWiyjr
honda	avbWcqddecfUgohNjk
relay	akbadZekfmgkhaibjd
monument	akbcdcfVikjW
ted	adbRcndoeZfQhmiu
ports	avbUcWdcebfmiSjo
sweeping	bddbedftgjiV
raises	dveSfOinjl
muscle	cTdoeugoiKjd
shocked	aIbocZdTe/fSgphdivjS
rogers	awbUcleSfXhY
discussing	adcQddeMgXhqiojy
belonging	albUcjdceafbgPhnizjZ
pressing	bkcQdleYhmiSjm
ambitious	aPbucldceMfjgsjl
miners	bUdrflgchairjU
humanity	aNbscaengviajW
diana	bKdbepfdhlin
drought	abcYdwejfpgohWiU
dayton	asbbcZeVfjiY
abuses	aTbocddlemfagVhojd
iaea	awcReMfcgZjs
sells	aqbRcseSgYhdim
rely	aabxcbeFgZhmicjl
immigrant	aWbacndbeXfZgbhpiyjZ
nt	aobYcqdreSfpgXja
nicolas	bWcjdrebfVhmjl
hanging	aWbXdnexgdhYiujN
doping	ardVfbgahb
wen	bTeWfcgmhoibj0
advocate	adbscddUeRfOhyimjk
significance	ambzcWdQeWfVgnhdiRjx
actively	aldYeMgbhpjm
newcastle	asbXdkhciajc
backs	aabacneafagYhnik
competitions	ambmctdTeRfrgahaiT
endorsed	apbbcodVeGgWhrjv
shadow	aWbYcnfchtiqjR
themes	aWbqckdReafpgjiUjv
jointly	avbXckdceFfogYhliajn
concentration	anbbccdjeohdiRjZ
exploration	anbndkeLgkhYiWjs
jihad	aabWcZgmhsiq
forecasts	bocmeSfnhRjv
hometown	bNckddebfYgkhqipjS
counterparts	bdcpdbeNfdgYhoibjo
nixon	bWcrddfdgWhkikjX
indicted	bTddeZfbgXhqiyjc
wounds	aZbacadqe3fthciXjX
ideal	aYb4ckdUeOfZgvhdiZjd
finnish	aubTdXeafngahdjo
suspicion	aWbkcXdXeofUi3
collaboration	aobdcjdbeKglibjp
accurate	b/cndLeMflhOiXjk
surged	axbTcrfjhOicjc
reid	ambZeQfRgchjjo
crowded	aQbccjdaezfugVi2jS
sealed	axbPcXddemfxgZhZidjY
indigenous	adbrcjdWeRhmiX
praise	aVcldMekgohniUjq
sequence	aqbodWeVfrhQiTjk
hide	aXcadofXhmiojY
consisted	avbWcsdZeJfzgGhajj
edged	avbTczhKiTjc
remembered	aTdOergrhYikjX
vincent	bbcndmeVfYgZhpim
confrontation	aObocWdZevfcgnhmiujZ
convince	aPbncWeOfVgqhwiujc
slowdown	acblcSdvfXgshUjp
preparations	bVcMdqeXfvgkhliWjp
albania	akbPcbfohnib
priests	aWbWgRhtiujY
surviving	bVeUfrgahbiljY
initiatives	bndmeGhmiWjw
edt	atblcWdpedfkgchbia
counting	cadneUftgZjS
pearl	ajbLdjekgkhcij
persian	alcddVeWfniajo
shield	akclecgd
furniture	albWcteafngThZjb
hung	bLcqdcetfcgcipjX
dee	ambTdufShmiajn
substance	albqcZdXfYgdhcic
volatile	aXbqddidjk
columnist	ajcddWeVfNhsisjk
somali	aZbacddZeYfpgZhuir
arrives	bBcddsglhkiqjb
uncertain	aWbzcSeWfNgohciljn
expense	aYbocddyeTfXgbhniX
cooper	aubacmdZePfXgWhairjn
federer	aabdcbesfkg0hSibjY
firefighters	bZfvgUhdisjV
overs	akckeaf7hMiN
battery	aqckebgbhYia
acid	anbkcaflhaiSjn
pointing	aZbtccdTfUgbhXiujp
organizing	abbacbdjeQfpgahzin
legally	apbncYddeOfXgbja
dealt	acbpcVelfmhciUjd
random	bvcddWfugahaibjc
ranch	aqbQdqeTfagahkitjU
boosted	apbbckdkeYgmhViVjt
stalled	akbacVdwecfrgjhXid
barred	aqbZdYedfdgKhliv
ibrahim	ajbadjeWfXgbhsjs
zoo	asbTdqecfXimjY
breakthrough	alcdeVfbg4hSiW
dealer	apbacoeOfKgWi2jd
farming	bkdueNfjgYhkjZ
farmer	acbZcpdmeSfXgbhmi2jS
frontier	ancjdRebfbgdhnik
credibility	aXb6cXdZeZfNgnhl
amazing	aQbvdUejg8hRiZjS
maritime	aybmcbdUeTgXiVjs
cardinal	bddafYgWht
tsunami	bWcVdmepfpgmhYibjl
receiver	aqbpdceXfWgchbja
refusing	anbacWdjeVgRhoik
chest	bUcddle4fphaiVjX
tournaments	bZcmeafrgjhXiXjc
surprising	aRb3cjdTfVgzhQjY
existed	alccdVeVgdhcirjZ
plc	a0bPcdeZfYgchljl
tear	acbacbexfxgaikjR
archbishop	bSddejfagUhtik
faction	aZbbcpdZeafWgbh3ipjZ
extending	asbYcTdmeWfvgkhXiPjq
physics	arbqcqdZeXgdhRiU
lined	abbTctdbfsgWhdisjU
refusal	ajcOdnecfXhqib
debts	bWcVd/ebgWhjiX
explosions	aYbccbdWezfugdhVivjb
mcdonald	anbUckddfXgZiwjd
starter	akbZcqdyeTgjhUicjR
cheese	cjdjfkjR
gambling	cceYfTgVhyixjc
suits	aZcydZedgdhZimjd
recovering	aobUcUdvepfsgnhPiSjZ
lawmaker	abbacldaeXfLgah1i4
offshore	apcYdneOfcgchdjo
historically	adbzcsdPeWfWgahdjb
tougher	bqdbeUfdhdidjl
diverse	aSb2cvdKeMflhoiWjn
protestant	aXcmdUgahvimjV
marking	ambSekfrgmiTjY
explains	aYbocadaeWfTgnhcisjq
administrator	aybccceHfQgOhtisjl
buddhist	aZbccndYflhliljV
audiences	aRbpcrdIglhjij
permitted	awcadaeHgSijjj
tribes	adbbcldYeTgbhu
admission	ardleSfcgVhdic
pitching	aabkcmdreSglhUibjY
constantly	aabkcTdTemfp
silva	aobccldjeWfVgciTjp
rescued	albIdmerftgXhTiqjX
arnold	anbUcleVfagdjm
lasting	aZbjcUebfwg5hWiP
laura	bQeYfahlinjm
collections	asbXcpdceJfrgYhaiWjn
stern	bddUfagZitjq
moreover	btdbePfUhdjs
mounting	aWcUdpekfmgcjo
honors	arbTc6dceWfagciPjb
barrier	albscSemgohRibjZ
urge	aRcMdafYgsh3ijjl
exhibit	albccmdaeXgjhZjd
boundaries	anb1dPeWfvgahWiQjk
negotiated	apbVcbdleIfojm
neighbouring	bSdkfmgThojm
urges	aZbXcUdjeafSgoh3js
undated	ajbdcadneWfUhjio
mothers	aYbRdrfchoimjZ
athlete	blcrdSeafSgohZiljY
subway	bXcketfogWhZi1jV
eagle	avbbcoeWfWhWjd
removal	asbVcWdueagThnjm
plea	aabbcVdjeXflhjimjl
frederick	akbWcoeafSgThrijjk
eagles	akbbckdkedfZhZjW
curb	cTdtfbhnjm
romantic	aPbocjdTgvhdic
belonged	akbVcodXebfbgThjivjU
fantasy	aSbtcrdXecgnjc
optimism	aUbpcVfSg5hajn
affiliated	aubbctdWeSfYgKhtirja
correspondent	arbZccdceYfWgMhpiwjn
merrill	apbZckdleQfRgWiqjs
civic	aabpcndXeZfWhviZja
hunger	aWbYcMd5eqgshkibjY
excited	aIbpcadVeyfRg1ipjX
cautious	aZbvcTdXfVgqhcicjr
hudson	arbVcodceTfdgZhZiojj
voices	aObkcddOgphpimjk
kenyan	aZbZdbeYfmgZhmiu
representation	bxcqdUePgYhqiRjj
overtime	aobcd2eZfqgdhXiTjQ
evolution	aZb0cjdSeXgphaicjj
zambia	ajbVcadqeYfdgahoicjm
reed	ambTdqeXfbgShj
modified	a6ckdYeNfvgPhQiTju
exercises	apcVeWfnhciOjs
bearing	ajbTcndXfbgajk
wicket	blfsgmhOiQjZ
seal	azbQcjdleSgdiajT
jordanian	bVcXgchmirjl
neutral	ajbzdSeXfVgahmicjm
rumors	aTcQdZenfXgchmi/jo
interfax	aoeXfWgNirjz
riots	aTbae3fsgbitjR
madison	akbbcmfVgWhnivjQ
afterward	bOcVdZeofngahbis
statue	bTcqdbekfcirjT
preventing	bjcMdrhljk
negotiators	ambZcbdmePfdim
skating	cndbhbjZ
schroeder	aabQcjdlfbglhkiajs
portrayed	aRbpcudPfWgYhmiwjj
richardson	asbYcjdceOfWgXhcijjs
timor	bccbdjfagkhmiZjc
concerts	bLclebf0iZ
balanced	aYb3cjdbeKflgoiNjn
rifle	arbncsdOecgQhaio
resource	anbwdneFfNgbhkiYjo
latino	aUbpcwdSeZfVhpinjY
reviewed	awbpdTeHfpgQhbiYjw
bull	bXcleqfQglirjS
dramatically	albkcjelfohPiRjk
beneath	aZcjdXezfphWiljT
ahmad	cZdkeRfXgbhojz
yields	ambkckdqeSfagkhPibjk
contested	bqcsdUeVfvgTiYjc
requirement	a2blcXeEfYgWhaibjp
paulo	avbdcjfUgTiUjb
pepper	elfngcjY
contacted	aubRcYdUeSfYgNhqi1jp
proven	aXb/dbeNfRgqhTjc
eddie	bScjdnfUikjb
ahmadinejad	aYcjdZejjp
bachelor	atbUc1djeUfjgchbiUjS
danny	bVcYdpeYfahkis
sadr	aabZcjdXechuivjc
defeating	abcrgkhmiSjZ
diocese	akbUcbgShuijja
rocky	clfZgkhdiY
drives	aabjcmedfmgjhVijjW
commitments	albdcRdweOgjiHjx
disarmament	aobdcYdqePfchniV
rolled	apbQcnesfxgchNidjV
emirates	ambWcYdleYibjp
murdered	aPbQcpewgThmi7jJ
indoor	apcjfngchYicja
demonstrate	aXb0cWdXeNfcgyiY
dubbed	albRcqdPeciu
slight	bmelfbgrhRiV
weaker	adbndlfZhYibjm
declare	ajbdcOdleXfWgohuic
europeans	aUbncZdYfbgqhYim
ammunition	atbddaeUfmgNhZinjk
borough	aoctdYeTgPhpiljb
starred	aqbMcxdXeWfjgYhdimjm
pursuit	aZbrcddcfZg0hciZjc
sophisticated	aab2ctdHeSgjhY
weakness	aabvcRdqesfNgphaiYjl
nose	albdcnezfdhWiUjQ
kenneth	aadleUfWgWhpix
craft	aocndVeKfphbjd
depend	aYbwcQdteNfbgriRjp
bulls	clddelfbgjhaiojP
topics	bpdYePflgYiYjy
consisting	aubXcsdVeJfxgJjk
bishops	abbbccdZecgQh2il
deemed	albzcddZeSfNgUikjn
crews	arbUeWfrgQhZisjd
barak	aZbZcbdleaflglhjjn
valued	ancmddeUfbhYiUjj
offset	anbpccdzeWhTiPjv
saints	acbbcjecfmgdhkijjT
inspections	awbbcYdmeRflgYhZiajl
retreat	bccXdqfbgmhmidjb
jennifer	bRcpdoeWfRhkin
hearts	aTbccZdle5fngwiPjO
nonetheless	acbxcddOeVfQgrhUijjm
chad	aabUdwfcgchkja
iv	axbNcledfbgVhmiVjt
openly	aWcadHekfagbhwitjk
dprk	albXcTdkebfbgkhojl
nn	ajdoejfbguhciS
initiated	aubSccdjePfpgahnicjp
brutal	aFbwdZe1fsgmjO
disc	awbbdcedfngjhPiW
tremendous	aRbucUddejfWg3iT
breakfast	bQdleYftgVhqikja
institutional	btePfOgZhqjl
wallace	amcodceZfVgYhZip
shortage	abcZd2eYfcgaio
ag	a1bKdpecfQgdjp
hailed	acdLecfWgshkijjs
horror	aTbmdaexgmhcjY
triumph	aXbjcjdZetg7hViPjM
encounter	aObjdZeqfogshdjU
cinema	amblcqdNfbjY
cycling	ancjdUfZglhd
mario	ambccldZecfagj
azerbaijan	amdjeafcgchjid
partially	aucUdpejfrgVhPidjc
investigated	akbrdTeagLiu
unexpected	aUbmcZdkekgthWib
spreading	aabkcSetfcgjhjim
sum	dqeRfjiT
petition	ajbYcYddeRgZhtio
achievements	acbtcodXeRguhciHjp
contributing	akbrcWdpeNfcgYicjq
suburbs	aabdcqdYfjgYiojY
debris	bccddjetfqgWhSipjb
islamist	aYdVfkhqio
elder	aZbVcqeVfUgZhuip
rebuild	acbYcVd0eYfwgkhkiYjX
haven	ambYdleXfJgjhoipjd
sanchez	baeXfahd
bulk	ambScdeQfpgVhliZjr
ivan	badnfVhjjj
secular	aUbwdOeafmhtia
lifestyle	adbpddeafWhniWjn
unidentified	albbckdSfdgKhbi+
populations	acbncleXfbicjj
slovenia	atbPfdgjhjiT
abandon	aabjcPdqeYfbgmhsjb
spin	abbzdYedhdidja
forth	acbjcbdRecfzhdiYjm
stationed	aubQdXeYgSinjj
sweep	bccsdbfrgohWicjR
nikkei	arbdcmdlfchRiZ
roster	aobUcjdoeMhdid
butler	atbZckeLfSgQinjm
portrait	aacxdTedfdijjc
frustrated	aIbvcTdae0fXgmisjW
liquid	ancbdaelfrgdhZib
towers	bdgYhXisjc
decides	aZbWcVdxePfQglhxisjY
noticed	akbddOenfYgZhUi3jb
adventure	acbldbebgvhY
refuge	akbPcadneXfbgbhpirjc
fence	ajbbdnejgchViqjS
ups	bRdkfkgkij
mixture	abbpccdWekfziZjZ
opposing	aTbqckdQeWgYhtiljk
tibetan	adbbcndYfmhkijjb
ahl	aubYdpfZhkiVjk
concessions	ajcadueTfbgkiRjm
murders	aPbdcperfqgXhaixjR
brick	bYcredfrgThYitjT
enrichment	atblcTdteRfZhaicjj
panama	axbRcdeZiQ
journalism	bzctdSeXfWgbijjY
premium	apbncoePfXhZicjr
bowling	albvcqdZeagahWiWjd
ucla	ancqeafbgahZiojQ
rains	acbUcWdqeufwgjhY
deciding	bvcUdoeGicjd
examine	bscUdceIfqgWhnjn
junction	avbZcbdZejha
touring	ambRcjdYeUfwgbhcjk
watson	aqbXckeXfbhRjj
mom	aWbKcddmeofYgphoiwjQ
rays	bdckdnejgphXidjZ
leftist	aUctdaebfcgdhrinjW
publicity	aabkdWfYgdhriujk
shaped	aVbjcqdVepfogjjY
shrine	abbUcjdjerfdhoiljT
confusion	aXbycOdaetfYhjinjj
stuart	apbZePfYgWhdiojs
purchases	arbVdweLgWhbju
gifts	adbKcldneWfjgchq
nebraska	apclddecfdgchcjU
slump	cadzepgphNidjb
submarine	avbYdahQjn
consistently	b1cudLeRhTiW
flown	axbPdcfzgUhRia
patterns	abbwcjdTeZfpgdhXibjn
perceived	aLb/ccdTeofMhnjk
aging	adcddjedfdhjinjc
threaten	aUbpcUdredfSgqhtik
budgets	bkdveNfkgPhpjl
flee	aWbRcYdqeofjhoiwjY
holder	asbWckeRfSgcik
discount	avbceQfZgZhbimjk
medieval	bmcmdNebftgYilja
physician	aucbdkeLfWgShrik
scholar	ambpcodQePfOgcir
monitors	apdUeZfkgRhkik
stevens	aqbccjdYeRfUgdijjk
smile	aWbYcddSe2fbg6hZjV
comics	ancrdVeYgchdik
pursuing	aZbrddeKfYgkiojj
businessmen	aRcneSfVgXhui3jc
processes	b1cWdjePfliOjl
amsterdam	azbOcdfdgYhcijjc
panic	aWcMdje8fagoisjX
awaiting	albPcWdneZfkgbil
adapted	aqbmckdUeOfxgahXiTjr
wounding	aYbmckdbeofpgRhdixja
segment	ambncmdZeYgYhVjm
sank	atbUepfohGjc
painter	ajcudZeRfXhaimja
experimental	axbxcodTeIfqgahPiY
cult	cndPfXhoi2jT
deposits	ambTdteTfZhdibjm
transaction	aqblcVdneNfWjn
instrument	avbudSeRflgdhViP
guaranteed	ambbdteNfagmiS
jamaica	albXfmhdiYjY
distinct	b1cldIeXflhciRjl
solidarity	aWbUcUdkeofcgzhuiXjc
blasts	aXbbccdYezftgdhXit
governmental	bncZePfYgOh4jo
receives	apbMcldoeRgZhnic
salaries	acbccqd2eLgRhlijjd
whereas	ajbocmdaeZgchYiSjk
nationally	arbocwdTeSflgXhZiYjb
televised	aadUfsgdhk
scattered	aabadZeqfygXhbilja
obligations	akbjcLd1eUfbhmiLjs
strategies	adb1ccdkeBfahniZjz
dependent	adbucUdpeZfZhkiTjn
absolute	acb0cbdcfUgsiNjV
guarantees	arbccTdueMfZgmhdiQjq
postal	a1bOeVfbgShl
clarke	ambaePfdgahWiljx
styles	acbrc2dIeOfrgchZiXjo
ankle	arbccZdretfphMiLja
leagues	ajcqdceTfjgchciajZ
runners	aabWc2ecfmglhTidjV
presents	accneKfbhkjp
volumes	aqbYddeXfxgahRiUju
origins	bpcjdSeSfcim
damascus	aabdcXdjgbhlin
shirts	bPcwdXepfjgainjd
heroes	aRcodaelfZgrhojR
crystal	akbdcrdYhdiYjX
demographics	aVb7cpdSeXfXgcipjm
celebrations	aYbRccetfogrhpicjX
explore	aYbqcYdbeEfjgshjjs
hardware	atbkckePfjgahWiXjn
michel	accXeWhrinjo
aviv	akbacYddesfkgcipjb
ghana	anbYeagbhliT
reactor	azbbcWdueXhRjY
somehow	aPbvcbdbepfWgyhWirjL
stopping	cOekfphYjd
placing	apdkeVfmgThZibjk
flash	daevfmgkhYik
proceed	akbocOdpeJgkiajl
accepting	abbVcddjeXgWhsimjj
merchant	albTddeTfYgYhmit
fails	bocadreQfXgsiajW
tense	aTbncZdTezfrgoicjZ
deeper	aUblccdlfjgthWiajl
prestigious	anbdc3dVeRfcgZhkibja
automobile	arcoedfcgYhW
comfort	aYbdfcgoib
oliver	ambYcmdpeTfTgZhj
strengthening	albjcPdkeUgphniNjy
ralph	bcctdaeYfVgVhpiv
topped	aqbUc3dafqgbhRiZjX
millennium	addmeafkgrijjZ
inaugural	bQcpdbeYfshkia
hopefully	aTblcQdqeafcg/hWiYjY
lloyd	albRdleSfWgZhljm
jurisdiction	apbtcUdYeRfXgRhuicjl
prompting	acbZcXeofjgZhmiw
painful	aJbocNdve4fqgyhbiPjW
quarterly	amdpeSfkgdhaiajj
locally	arbmcndTePflgUhbidjk
prosperity	aScdedfbg7hniR
diplomacy	acbscXebfcgpiYjd
cypriot	amcUdWecfkhpjj
dust	abbUdkexfpikjU
argues	acb0cddaeNfKiojt
istanbul	ambYcZelfngaijjd
denounced	aWbncddQeqfagVhuisjn
ounce	apccemfpgmhQicjU
koreans	aabYekfYglhainjb
atp	aqbcdmechdiWjb
pedro	bYckdleXfUic
braves	bZcjdofdgohYjS
capita	aacudoeWja
troubles	aUcVdwepfaim
approaches	bycjeKfmgkhZiVjp
filmed	apbZckdWecftgShRiqjk
lightning	adbcdlerfmgphWjT
comply	arblcPdkePgchliUjo
folks	aHbnckdZfQgnhni3jO
emerge	aUbddjeZgwikjV
overwhelming	aTbxcZdQekfXgshliWjd
insist	aWbrcQeRfNgmhsis
sponsors	albUcjeMfTgZhsisjp
extradition	arbUcPdjeXfYhljq
researcher	atbmcndZeNfJgZhjit
supporter	adbcdVebfLhyiu
chocolate	bTerfmgshjicjQ
thaksin	aYbUcdemfchvin
nonprofit	bneJfZgXhuirjb
ferguson	acbncbdbecfVhYipjo
sacramento	aobjcdeYfYgbhjipjU
dominican	akbTdjeXhkjV
posed	adbmcadZebfQitjv
conversion	awbocZdreLfkgYhViTjj
spectacular	aRbtcpdXejfngyhPidjU
kazakhstan	ambYcldkebfaiajm
quarterfinals	akbUdrelflgrhYiQja
riders	bccsdThVikjb
flames	bcdce1fsgchXisjT
alfred	bbcpeZfagWim
cameron	abbccwdjeTfUgcimjo
responding	acbrcQdTedgXhkimj1
jefferson	alcmdZeVfUgThmirjY
boundary	asbxdVecfmgWhYiSjj
stating	albocRdUeUfWgcj1
downturn	aXcXdvergrhVjl
bailout	albWcYdzeXfdgc
worn	bZczdTerfrgVhVjd
herald	ancadVeafYhmij
ottawa	aubccadoedgYhdiZjb
dirty	aTclepgVhjisjO
raymond	ajbdcmebfOgbhoikjj
traditions	aXbsdPeYflglhpiWjd
guidance	axbodZeBfbgYiYj2
hague	arbacYdaeWfbgZho
honored	bccmdWfZgnhmiZjZ
katrina	aZbXcZdwemfshcij
organic	anbpeQic
keen	abbtcVdUeXfKg1hjjl
avoided	abbrcZeqhW
harrison	akbYckdaeWfcgYisjk
interstate	ambncZdUejgSiq
warfare	bqcjdbeYgbid
phrase	bmcZdLfagjio
belong	aadZeXfShoipjW
presentation	albocpdVeKflgahbiWjp
hub	aobbecfWhmik
lankan	bbdcebfrgaij
burn	bccXdyepfnjS
intensive	akcYdreYf4gdhaiOjl
andre	ambYcodlfXgbhdib
lock	axbXccdoeYfUgcja
manages	akbcckdneNfchkjb
martial	anblcldWeVfdid
aaron	akbacjdqeWfXhbitjX
reliable	b3cmdReDfYhbjk
richmond	avcjeTfagUhdjb
legendary	acbacsdOebglhmitjS
draws	aabacudYebfpgkhbidjZ
wolf	ajbScpdkeafSit
burst	bYcddXe0fsgjhVisjT
sued	arbWcjecfXgOhniyjc
miguel	ajbacZdnfUhkid
photographer	aocodUeWfYgYhcixjd
advances	ambmcjdkeYgmhWiKjk
cups	albYddemf2hbiYjX
celtic	bddafmgnhaiWjb
responsibilities	bjcTdmeQfcgXhwiNjy
grows	aYbackdnekfTgsjY
discover	accadbeUfTgmhkiwjb
girlfriend	adbEcldlfZgbhmi6jZ
mart	albUckdlecfShnit
conceded	ajbscddZeTgbhTicjm
halted	azbScOdrenfzgahQidjc
rallies	aVbVddeofrhlikjZ
witnessed	aTbddWerfpglhbikjb
babies	aabQdterfnhYimjU
predict	aPb6dbeTfbgwhcij
clan	adbbcpdYeafcgVh2injc
hopeful	aNbpdXedfNg0ir
taxpayers	aTbmcdd2eXfXgchlijjW
acceptable	abb/dYeLfTiZjo
mechanical	atbucjdjedgZhPiSja
wrapped	albJdmeof2gbhZiajT
stronghold	bbcmdXfahuipjU
bankers	aceSfPgahoix
surveyed	acbtctdUeTfkgVhVipjk
excessive	aYbwcOdqeqfUgYhlidjq
accomplished	adbvdVeQg0hPiXjW
brad	ambTcrdleZfRin
fever	ambScddlezfdgkhciZjZ
remainder	arbOccdveNf1gPiZjk
completing	axbXcjdreIf3hNiOjc
venezuelan	eXfXgZhmir
eta	anbXcUgjjd
characteristics	akb5cqdJeRfbglhZiKjt
lin	bUcndkeUfUhqinjr
database	a0bldUeHgWhbjm
columbus	asbadjechZjW
blocking	apcWedfagVhmjl
domain	a0blccdVeVfYgVhkiTjp
spare	aacadveVfyhWiWjc
catholics	aRbbdWenfjhuiljU
exciting	aHb5dQfdg8hVjY
willingness	aUbvcRddeTfQg1hqiVjn
assisted	atbbdkeLfsgOjm
planted	bdcldcecfkgchWitjW
endangered	andjedfShdibjj
incentives	ajdzeEfbhbju
watchdog	arbocddceZfOgUhsil
mp	ajbZckddeYfVgRhvip
chronicle	alcbdZeQgbhoij
slowed	aqbZcadsemfmglhJiX
seng	axbTcndnhYiOjl
controlling	albqcUeafYgchsiV
campaigning	aYbZddedfpgdhqja
battling	aWbacjejfqgkhjjW
diesel	aqbYcqdleYfmgXhQjp
engagement	adcdeXfagshniVjl
queensland	asbdcmdZeVflgZiVjd
glenn	anbYeafbgdhbiojk
bullets	accndaetftgWhVisjS
voivodeship	aodbfcgaja
edited	avcldSeQfygNhbiYjv
overhaul	atbZcbdqeQfpgbhdiUjj
predominantly	aZbkcpdNebfrgWhkiljc
impression	aKb5cbdLejfUgqijjo
indianapolis	arckedgdhZijjN
phenomenon	aUb1cadOeofUguhZiu
barriers	ajbmcdfYgbhbjn
examined	aubndWeRftgKhVjk
bones	bYdoeqfkhaiWjS
supervision	a1cZdmeLgMhsiWjm
tyson	bYcmdlfTiqja
opinions	aUb5cddIeQfagchsjw
aspect	aTb/ccdQebfbgpiZjj
instructions	avbjcTdYeKfrgOidjv
cope	aVcSdveafogmiVjp
frequency	anbzcYdTfnhUiRjo
neil	bWckeYfbgXhjis
expelled	aobKcdeofkgMhoiqjZ
quest	aZcjeUg3hkidjU
sacred	cbelhliXjT
decisive	abb0cadceUgzhciLjc
doug	ajbdcmdqeSfWgWhkin
linking	ccdVeagWipjx
shifted	aubdcceZfngThYiZjo
coordination	anbjcUdmeRgdhriQjv
ariel	adbYcYdsglhnidjm
aziz	cbeUfVgbhriljx
symphony	aobYfmgjiVja
pioneer	atbjcqdTeQfUiqjc
sue	bUcZdteYfNgbhxit
physically	aUbuccddergmhZiWjW
reflecting	aZbscddYedfngjhWicjs
diversity	abb3ckdSeOfQgshmiRjn
magnitude	adbscmdWeogrhOiVjd
lobbying	adbdcceTgXh0injd
chemistry	asbjcrddeYfbhWiQjd
thirty	bScpdaebf/gWhUijjU
sized	ajbbcxeYfkgdhdidjb
cruz	asbXcpeRfViajj
marched	bKcndXerfugXhninjT
frustration	aJbscOdce3gsijjb
fisher	apbYcpdkeOfYgZhail
broker	albddjeHfUhniqjj
consortium	azbccoeEfTgWiqjj
pressures	aUbtcUdlecfcglicjs
chan	akbScpdleWfKhpjo
adequate	albvcZdoeGgciPjs
montenegro	ambUcadUgkhtibjl
standoff	adcTdlelfjgjitjT
circulation	aqbdcZdbflgYiZjo
wal	akbUebfYhmiujj
fictional	aYbqcodQeSfkgUhliwjj
commune	bacodjeYgZhqiojS
hans	arbXckdmeQfWgVhjijjp
copenhagen	aobTcadnecfkic
armored	ambYcrdXfmgShbinjn
technological	albwcleNfVgrhbiQjn
sullivan	aocmdXeLfZgThkir
adoption	aqbYcbdmeOgZhpidjk
identification	awbmckdXeMfXgUidjl
negotiator	akcZdkeOfLgkhqiljm
decree	a1bVcTeXfdgShqibjr
syndrome	ambdcYdlewfSgnhbiYjj
butter	cZdkepfqicjW
sung	anbSdSgliajn
honorary	awbKcsdceZfVgXhsiX
mirror	aYbuckdQeofjhbijja
recalls	aXbQccdbeufkhXiy
testify	bccXeTfZgYhpisjj
ethiopian	aabacbdZfugYhliqjj
inspiration	aXcldQeTgtjk
kuala	atbUcZdjfcgbiajp
brooks	aobZcoeRfWgdhcikjj
arroyo	bVcddlebfWhojn
cow	ambYdnerfZhbiojQ
roma	ambWcddjejicjd
finger	akbjcbethYiSjV
seemingly	aMbzcbdVenflgnhXipjU
radiation	aoenhYibjj
organ	apbccbdkeafjgWhkiYja
connect	dXebfpjj
montana	arbZcmeWfVgbiqjW
hence	anbscZdceXfWgjhdiOjo
defenders	adbudVelfXgahmjZ
collecting	albYdleMfxgVhbjc
hull	arbdcodcedfpgYhRiSjk
troy	akbZcndreYhTimjT
duncan	ckddeSfXgbiljj
premiere	aqbVckeZflidjb
walks	abbVcqdkfwgjhSibjV
soared	avbXcsekfkhKiajb
injuring	ewfwgRhViqjX
manufactured	axbacsdYeXfngThOidjl
communists	abbUcpdaemfahtjT
trainer	aqbbcqeQfVgdhcikjW
soundtrack	anbdcmdXecfqgjhXiXjl
dictator	aYbccjdcepfVhvimjP
rankings	aubpctddeTfagbhViS
adjusted	aqcndpePfygahSiU
weakened	amcXdkethdiQ
foul	acbycddXevfbgahYimjU
dual	asdYeRfdgbiXjr
flower	bRcpdlfmgkhdjY
stockholm	asbPcdepflgchaiZ
characterized	aWb5dOekiWju
observer	anbucbdOeRfUgahqjn
ballet	apbdcqdZeUgbjb
firmly	acbvcTdUelfdgoiYja
mathematics	asbucrdaeQfkgWhTiOjj
lifts	aybVcZdmemgmhViQjj
interpretation	b/cadLeOhdicjr
oak	amckfWgcicjX
slowing	adblcRdtekfbgrhTjq
creates	aXbxcbeXfWgpij
resolutions	ambncReWflhliQjl
machinery	awbacpdmeWgThaiU
roberto	anedfUid
brilliant	aSb0crdMfkgzhPicjT
inch	apckdcf2glhPiUjW
naturally	aWbtcbdVemfXgvhXicjc
syndicate	aqbZdTeTfUgWhuis
thoughts	aKbncPddepfkguhliajl
lisa	ambLdjeZfShoiujj
trends	aZb0cmdTePfagkhcikjt
cement	apbUcjdsecgbiWjc
undermine	aSb3cSdkeVfVgqhujm
baptist	ajbXecfbgahwinjW
basin	ambjcleWgaibjk
warsaw	apbRcddnejfdgZhkid
paramilitary	bccmdYeZfdgThuirjX
indicating	apblcXdTeZfYhRioju
theft	cldmfUgZhaiqjZ
hitler	bRcodZelhlij
compiled	a1csdSeDfwgNhTjm
cave	bVdngjhYiqjT
lithuania	arbNdjejiZ
toys	ajbRcqdkgYhdil
focuses	adbreKgbjs
bennett	albYcjeOfRgVhjivjm
letting	aTcRdpfcgjhpisjY
developers	ajblcjeLfZipjj
ac	asdXflgchaiXjk
supplied	a0bWcodXeGftgHhWilju
additionally	a5ckeEgKhaibjx
prague	axbOcZdmejgdiVjb
lesser	abbmcrddeWfXiY
odd	aPbtdYekglhZiojR
uss	aqbUcbdbfaikjp
descent	bkdVecfbhd
lesson	aTbwcWfdgshbiajV
cleric	acbdcmdNecfYhpiwjd
occasional	adccdWfsgahc
advancing	clfphbiRjk
kyi	bVcaemgqhpibjc
roadside	fpgVhaiwjd
kofi	ajbYcSeYfjhricjw
bulgarian	aobWdZebflgWhjiojj
guided	ardOePfyhSiYjt
bidding	bYdleQfkijjd
distant	aTbncmdTeofdgphdikjY
roh	abbXdrfUhtil
mini	anbNcnddedfrik
excess	accXdtgciZ
cubic	ajdpfzgdhLiZjY
nashville	atbWclecfchkjR
mere	aabydchWjS
pit	bdcjdselgYhdisjI
fleeing	aUbPcdevfngZi1ja
levy	bZcYdueUfWgZhmisjo
grey	bdc3dYfZgU
blake	abbccldkebfZgkhZil
trio	ambQcodbePhcinjc
combine	akbpdaeLf0hkiX
confused	aPb4cYdNe1fOgahjivja
epidemic	adcZeqfagjikjc
divide	aRbvdbedfjgkhricjb
sergei	apcddkeafVgYhjju
minorities	aWbqcrdaeafVgYhqjk
mumbai	ajbbeofngchW
defendant	acbvcbddeVfNgahkiw
egg	abbZcjdpfshlijjM
speeches	aTbddSfugbhnjn
reward	aYdpeSfTguhjjc
swift	bYdbeagricjn
shake	aRbdcYexfkgshpidjO
duo	aobWctdaeUgjjX
yahoo	albVdYeZfWhmirjv
yale	aqbacwdceXfdgThciljS
purchasing	aycddreBfXgOhoiljp
assess	bxcQdleGfmiRjt
organised	abcldYeXfrgVhs
contrary	aUb/cPdOeafTimjs
greenspan	bjcWeafUhdipjr
liberia	abbVdlecflgdhpidjc
experiments	ajbreWfsgdhRiYjc
gmina	bocWdveafbgXhnip
travels	ajbPccdcfrhcidjj
wet	bcdmeufxgdhWiSjX
honour	bXfbhpiOjb
hike	cWdweVfcglhXiojl
suspend	asbbcKdxeYgdhmiVjm
albright	ajbTcWddeafchjjx
drilling	ascadneQgchXjm
wise	aUbzdZeUfLguhjijjY
hebron	bWcZdnfniojb
strategist	bkcodceSfBhniqjn
reserved	dUelfkgXhniW
exclusively	anccdYeLfwgTidjq
maliki	aXeWhridjq
trigger	cUdmenfWgq
steep	aabsdlejfkhRiZjl
sacrifice	aRbldxedg0hciKjW
coat	anbXcxdZfkgTjZ
bayern	aobTcYdleogphaia
dakota	asbXcsdbeWfVgVikjd
pose	aZbtcZecfJgpimjp
detective	akbocudTeOfZgRi1jY
spotted	atbScmdOfcgThUi5
marry	aWbNdoeYfYgnhvimja
vocals	aobWcjdZeYfrgdhZiSjv
disorder	bncWerfcgjiW
providers	apccdjePfXgYhmjq
rid	aTcZdufWhxijjS
eventual	bZcadweTfcgvhliX
outer	cndbelfphciUjc
removing	apbccRdrecfmgRjm
merkel	aZbQdofcgnhniajt
widow	bCcldoemfYgdhripjZ
unsuccessful	cjeRfwgbijjd
rabin	aXbWccdqes
releasing	aqbXcUdkeYfpgdhbjp
pharmaceutical	awcleSfSgYhkidjl
separation	akblcRdjejgkiU
guitarist	aobOeXfdim
revive	aZbacTdseZfrgthkjd
lion	bPcyelfYhnjX
pet	anbUcjdofbgZhmijjW
utilities	axbdckdoeQfYgUicjj
screening	axbYeUfogWiXjl
rushing	bkfmgahYjT
loud	aNdNe4fjgmitjX
capabilities	apbycYdaeJfWgohciOj1
rebuilding	aZbbcUd1eTfwgjiajd
voluntary	amcVdseNfmgYhmicjm
costly	aYbxcbdxebfjhZiV
sends	bRccdmfahoiljb
guardian	ambjcddWeVfUgWhujl
brokerage	aqdlePfLgUhmiojl
nascar	ajdWedfchbisjb
highlights	bmdaeUhaju
renowned	akbmcsdHeRfcimjc
bottle	ajbVcjdXepfthairjR
baron	bccvdleafJgVhtio
quietly	bRcWdaejfrhbiqjT
leonard	cjdjeYfXgahjimjd
schwarzenegger	bVcreWfXgdhmimjn
acceptance	dWeafagqhliSjq
lumpur	aubUcbdkfdgbhdiXjp
simultaneously	apcbdUeaf0gbhWiW
identical	anblcwdSeWfwgVhOiV
priorities	aabudueHfZhliRju
depot	a2bReSfZgThciy
hospitalized	anbPcadne0fogXhXja
contractors	akcqdxeHfVgKhkitjd
bolivia	akbcccdqecfZhliV
fights	aSbbcpdkemgjhmijjR
accounted	aqcsdkeVgUhSic
queens	bZcudbfdgWhkiwjP
heavyweight	alctfQhlidjd
wishes	aUbYcSddeafdgxhxiajl
ld	bYdjfZgkhjiljk
rouge	bYcmebfYgbhxiujM
devil	aWbVcqdselfagrimjK
bold	aVbucndSeZfcgvhaiVjl
toy	albXcsddfdgchdiujX
bahrain	bacafchjiYjm
hop	ctdSgnjX
headline	bZdTekfciljo
emphasized	bucYdQeLfYgliYj/
greenhouse	ajblccdteXgkhdibjl
artificial	ajbocZdlfmgkhXiY
underway	arbUcSdpeOfohXjn
tracking	awcjdaeNgZhajn
lama	aabXcldjejfbgp
lone	amddeXfQhdivjU
justin	bTcpdmebfVhbirjj
disappointment	aNbrcNe5fUg1haib
montgomery	aqbWcpddeUfRgUhkiu
governance	abb0djePfVhuiQjo
mild	bqcYdYeuflgqhRiQjm
hectares	ambbdreZfvgXhbja
explaining	aabpcPdVeShdipjz
fragile	aSbrcUdjemgziSjc
suu	bVcZddengrhnidjb
pronounced	aocYdYetfWgkhciZ
tasks	bmcddneIfuhdiGjr
monica	bbfVgchoiwjZ
oxygen	aobccadoepfmhbiPjk
relation	b1cWdZeYfZgdiSju
steadily	asbVcjdjfrhTiU
preserved	avdUeafshTiRja
mortar	adbddYenf1gXhcisjc
structural	ambwcadteTgdhSiJjt
warriors	bccqdcgjhjijjO
cooperative	anbmcdeIgjhnibjk
finances	bdcXd0eTgVhqiajl
array	bwcqdPeNftgbhdiYjp
profitable	acbpdkeSfbgmhd
oslo	arbPccfthaic
imprisoned	adbOelgYhniqjX
soaring	addremfjhViZ
roosevelt	ambYcrdXecfcgWhk
loves	aLdbepfUgyhmipjV
respective	ambdcmeEfrgShwiJjv
succession	accdddedfkgbhpic
monastery	apbQcadneagZhminjX
attackers	abbbckdYfjgUhbi2
decrease	akblcadsfkhViPjo
freshman	ajbacveUfXgcimjV
oversight	aobocWdmePfWgPhtidjn
throne	bLcmejfchuiaja
sworn	bSeVfngYhs
hamid	acbjdleVfcgZhsicju
challenger	abbjcveafZgdhjijjd
youths	aPbactdZemfngThji4jV
intends	akbbcSdleBfTgmhtiojq
oriented	aab2cudTeRfYiajk
partisan	aNb6dQemgbhwijjX
unacceptable	aSb/cPelfIhjjs
shells	bbdYeofwgXhbisjZ
linda	akbQeWfWgahriz
rwandan	aUbVcdedgUhwi0
rider	arcrdVfSgnhSjY
toured	avbCcldYeaf3gYhcicjm
suggestions	aYbrcUdVeNgbhlilj8
kurds	aYbdcdfcgkhqiojc
apec	badpeOfXgkhsiZjp
caps	aubVcqecfngdhRiW
fitness	asbscbdcePfbgjhdiTjk
retiring	anbPdneafkgcjY
refuses	bWcYdoeafUgjhsiljb
rifles	aqbcctdOebfpgPhaio
scenario	aPb2eSfYgqhViw
tail	anbdcrdaejgZhWicjb
chambers	bUebfdgXhqiojZ
withdrawn	a0bNcTflgVhbicjr
hugo	bdcpdlecfZhlic
vermont	aqbZcqdceUfdgZhlikjV
borrowing	ajcYdzeOfcgbhZicjr
admiral	akbUckdWebfWgXhqikjy
suspicious	abcYdReqfYgShli1
robust	acbqdaeQfjgvhXiVjp
conversations	aZcXdQeafqgYhlitjm
scrutiny	bldXgbhjjk
storms	aabZetfwgohWid
basque	bjcddTedfkgkhjijjY
impoverished	aRbddqejflhkjV
investing	acbocbdseMfSgkjn
romney	aYbcctdceUfcgZhlisjk
mud	aYbXdreyftgYhcimjT
organisations	ajcceSgShujq
leone	bceagbhmib
photography	avbmcsdVeOgahVjj
unbeaten	ambjdaeafwglhQiUjZ
marijuana	apcadbeXfcgciqja
threatens	aTcWdxejfPgshsipja
jeffrey	abbdcddqeZfIgdhpixjl
chuck	bVcndleUfVhmiqjb
courtroom	aXbmcjdQeqflgUiujS
noble	aabmdXecfMgnhrjd
provider	a1cbdjeOfVgbhjidjo
compliance	avbpcTdmeJfZgahmiUjq
damaging	aRbycXeugdij
underlying	aXb7cTdjeZfYgmhWiVjs
transformed	abbdcmdWeqfrgjijjR
prayers	aWbRcUeofzglhnic
estonia	aqbPdkeniX
rings	acbUctdaeliojW
capability	arbzcWdaeJfVgshaiPju
extremist	aTbmdZfXgchqirjj
tribune	arbccbdZeVfSgYhqinjl
statistical	aub+cldVeHgUhYiOjp
violating	ambkcUgU
banner	bScndPelfahoin
corrupt	aJb3codbejfTgRh0iwjP
ny	arbVedgUiq
layer	albjdjejfphZiQjj
poorly	bycodWfrgShRiV
spill	cYdmelhcil
rafael	bcdsecfWgohdib
horn	ajbYdbia
teeth	bYcoepfjhaiUjS
financed	bccndreIgRhliqjk
amongst	aYbncrdSeXgZhmjl
upgrade	azbcdleIfnhYiRju
rehabilitation	arbUcYd5eRfqgchbiS
debuted	azbNcpdXebfrhP
uruguay	arbXcadneciP
secrets	cbebfQhninjX
warns	aYbZcPdqfEgohuivjs
sleeping	aYbQcbdsetfugViojW
fined	aubZcdejgOhbin
knicks	acbncdekhaisjR
declines	aldnhSiVjr
peaked	arbUcmekfrgkhMjX
backup	a0bXdneIgWha
pot	acbZhqiqjL
organize	abbbdjeIfvh3idjc
climbing	asbZcldqebhMiZ
bristol	a0bWcpdaeSgVhaik
accommodate	bdcceTf6gZhciajp
packages	aqbLccdpeTfvgXhYjr
policeman	bddXeofdgSi9jT
jobless	bRcodxeUhWin
meal	adbWcddseXfujU
heaven	aWbWdmesfagvhlikjO
continuous	bqcRdaejf5glhYiMjk
jumping	albcdkeqfdhPidjW
destroying	adbmcVdlejfqgbikjX
nominations	aobUczeSiUjc
subscribers	ambVeVfdjs
approaching	abcbdcelfngnhWirjY
nyt	albcdreZgahjiVjk
edinburgh	asbXcmeafjgVia
blown	aabccddje3fthPiojQ
trader	ajdjeYfGgcizjd
historians	aab2cndLeRfZgYivjb
beats	aacndbenfmgqhaiVjX
koizumi	bRdoejfYgjhjiYjq
surveys	aobrcrdReMfkgUhWiZjq
dynamic	aWb8dPeXfdguhdiSjl
psychology	albwcldZeWfXgbhbib
gregory	albZeUfYgThlivjr
notorious	aabdcldaepfYgXhriwjR
rod	bcckdlfbijjZ
lengthy	ajcReWf3gahciajo
concentrate	bkcVdnePfngjhkiTjj
centered	abbsdUeagbirjb
hamburg	aubLdnejgdhcibjb
informal	ajdceIfqgWhrjn
sauce	amdcfjgjhjicja
accessible	ajbxcjdNeZfjhXiZjn
burma	albYejfThriY
valencia	ancadkedgnhXiYjb
luxembourg	aubMdmebfZgahnibjj
concentrated	bmdXeWfogdiXjl
venues	aobbdYeSfqgZjj
bruins	bddkgjhaikjP
thereafter	a4bHcceXfvgThcia
proliferation	aobncReafMgkhmicjt
mercury	axbYclddekfYgdhaicjk
evacuation	apbUcNdpfugZijjj
ceremonies	bOckfrhoiXja
bolton	arbbdleTfXgYhkjj
sen	akbVejfXhs
toxic	alcYdmemfWgY
button	aqbbclddelfbglhSiWjd
recruited	ajbScxdXeIgMhpi1
perez	bWdreWfUgj
slower	bkdjecfpgphOiZjn
ought	aUb1cWeXfJgrimjU
instrumental	aqbldSeLfuhbiRjp
mtv	bYcrdVedfdgdhjimjo
talented	aPbtcudVeQfRgsipjY
gallon	aobjcqecfvgbhNjZ
collision	bpcZdde0flhLjd
trick	ajbncmeXfkgrhQiXjP
alberto	aobcedfUjm
mansion	akbRcqeXgThkiwjQ
advocacy	adbvdZeRfQgbhvimjl
devastated	aSbYcUdqe2foglijjW
vegetables	bYdpeZfphcia
congressman	acbZcpeQfNgUhyi1jb
premiership	bacneXiYjd
instant	ambbdQglhkij
nets	ajdkedgYhXipjY
define	adb6cbdSeMfkgpiNjn
qualifier	bbcddoelfbgliXjc
holland	asbGebfZibjk
ankara	ambXcTdmechjjn
illustrated	bscndSeYfrgYhSidjr
tee	blcjdlglhVib
proceeds	akbVccdzeNgYhmjk
tariffs	apdseWfagWhbiYjr
catherine	ajbNebfYgchtinjl
municipalities	arbbeUgShsicjp
plagued	aTbldoevfnhbjX
pickup	bXcqedfjgUhVivjl
sovereign	ajblcXebfLgnhtiUjn
advisor	awbZdjeGfMgQhzikjy
feeding	adcQduecfpgXij
interference	acb7cReofJgahsiZjk
olive	ebflhkjd
specialists	aqbpeIfXgTin
highlighted	abbscddZeahWibj2
fueled	aQbkelgohdiw
pump	bdcddsedfqgahYiljY
freestyle	ancndWflgjhUia
strictly	aobxcWdSeUfngYiV
orbit	andbfsglhWiZ
acknowledge	aRbycWdTecfSgnhpij
lucrative	cmdkeNfbgdhoin
cafe	ajbYcjdTekfdhoi0jQ
worlds	aVbjcrdbenfjgthZiZjZ
bhutto	aWbPeqfmhpim
karadzic	akbTcZdXfZhtiojp
harvest	bYd2eSfpgoibjV
circles	aYbucqdJfYgbhoiqjX
disclose	amblcYdjeGfWgUhrjw
expertise	aqbwdbeBfUgdhjiUju
broadcasts	ascXdPebfrgVikjn
directions	anbmcbdReUftgZhYjt
outskirts	bVgSiwjY
bali	abbbcUdjemfmglhd
tune	abcddWebfvgnhdib
stored	axbYcWedfvgVhXia
robertson	ajbbcZdbeUfUgahoimju
suggestion	aabqcXdTeWfQgahoiwju
harper	bddjeYfZjm
priced	ajbmcweNgbhTjj
charging	bpeZgMiw
mandatory	avbdcddkeNfqgVhcibjl
juice	ejfmgjjY
leon	akcpdleRfLgShpio
gunfire	acbYdTeyfvgYhcisjd
pursued	bncmdWeQgbhdikjm
abdel	akblcbdZeafYgchoipjm
coca	ajbYcjebfXhrip
commons	amddeUfjgQhpjb
donor	bPcddzeZgchtiajc
seize	ajcYeRhsinjW
museums	aobcdYeZgdja
specialized	aybjcqdXeCfogNiZjq
outlets	apdReZgQiqjn
publishers	ambmdUeQfagchjikjn
delivering	baeTfzgdhbiWjq
semifinal	bZdmejfngphYiRja
rabbi	bVcZebfahriu
leather	bWc3edgUhbidjd
reds	adbccndkedgohWjU
hybrid	boctdceRgkhWikjk
intensity	aab2dQeofngyhRiL
sao	aqbcckfUgYhmiVjZ
randy	adbXcodoeQfRiujb
cigarette	ajbaddeofcgXhlit
mason	alcndleUfUgYiojY
warn	aTbocNdcelfRgkhqizjn
greens	abcpeafjglhdiZjc
editions	axbadSeUfzgWhUiVjw
admits	aYcZfPglhZiv
whilst	atbYdceXfqgRhWibjp
safely	apbbcYdmecfvhTiTja
performers	abc0dUeSfdikjZ
halftime	arbcemfthViYjT
berkeley	aqcsdaeUfXgXhjiojS
easing	ancHdugphWiajw
cry	aMbZccdde6fcgzhkikjK
throws	bkcofqhQjP
whites	aRbqcwdTejgcjS
convert	akcadmeOfmja
vary	aqbydZePfngbhXiSjr
salvador	bcdmgdhjiajZ
atop	akbZcpdYejflgZhcijjW
slalom	ambacldkengphSiQ
matched	brc1dSeVftglhEiVjb
connecting	aobaccdaedfqgZhZjm
touchdowns	aocueZfugahOiSjX
ingredients	apbmcadZeSfsiW
architectural	anb0ctdNeJgahZiXjl
displays	bmcsdGecfmhbiZjk
guatemala	badkfkgahjidjX
associations	ajbkdVeQfZgThxikjk
burundi	aXbZcZdpflgchp
tap	aobYeRhnic
pierce	amcjdcecfZhZikjb
shipments	asbMcadtfkgdhZicjn
abbey	aubScbdneWgYhkijjZ
glory	aWbVcjdcesg4iXjQ
commodity	albpcjdoeTfOgbhdjn
macao	albTeVgmhsiWjj
colored	aZbdc3dPemfpgZja
perception	aLb/cadSeofQgnjk
forgotten	aRcZewflgqhajO
enthusiasm	aObtdSekfVg3
span	akbncjdcf6hHiS
delaware	apbacmeVfagRhniojb
accordance	asbocSdceOfsgXhniMju
aristide	aWbUejfjhtipjb
designers	adblc0dQeMfdhbit
marcus	apbXecfSgZiojj
worship	aYbZcddZfphxjZ
juventus	aqbacadcekhcib
sidelines	abbZcUdqelhkidjj
propaganda	brdQedfYgXhqinjl
inevitable	aJbzcPdmetfSgyimjd
prisons	bXccdqgShnimjY
grabbed	aobQcxdXeqgahVijjT
printing	axdleRfngPhdia
militias	aSbkcmddebfdgWhzipjc
tips	albZckeKgbijjl
eased	axbVcRdperfjgmhOiVjo
averaged	aocwdceXfrgahJjc
lehman	ambYcadwedfUhZinjk
michelle	adbOcmdjebfSgkhmipjk
benedict	aabNcZerfnhpjp
baht	albbcXdtfnhXiV
stepping	bVcTdkelhl
suitable	akbocjeBgcicjr
surprisingly	aWbucqdOgshQicjb
achieving	btdjeMg0hZiLjm
vs	aobacmdnejfVgkiWjc
bedroom	bPcqdpejftgVhainjN
detected	axcbdRepgdhP
underwent	a2bMdmf4gdhOiM
rhetoric	aLb1dPesfbgj
poultry	asbYcWdqfjgajZ
greeted	aWbNcndNezgjhkiq
alice	akbLckebfcgbhniqjd
interactive	anbrcmdQeQjo
automaker	akbcdpecfWgjhXik
anonymous	akbcccdSeTgNhoi4jj
generals	aXcmdVecfVgbhyim
cambodian	aabZecfdgYhyisjc
wanting	aOcXeZfTgphriuja
bryan	cjdoeTfSgcil
beliefs	aOb6cZdTecgjhoiajj
textile	atbWcqdqeVgWhdib
forbes	aXbkcveSfNgZhnivjn
fiji	akcVfkhkiUjk
successive	acbbcpdjf/hTiMja
expressing	aUbocIdUepfcgthliajv
aggression	aTbvcPewfWgthliSjk
glasgow	aobYcnfogYhZjb
bolster	abbkcadneLfjglhnibju
owen	akbceRfZhdjl
anchor	arbXeSgWimjk
highways	apbdcddcejfqgThbicjl
evolved	albncldQeXflgmhaiaja
kilograms	arbXckebftgZhSjW
conferences	bacndceQfngUhsiajl
karen	bJckdkeWfXgchwiu
casey	bbcndmeTfWhYijjk
birdie	akbcccdpfrgshKiX
railways	awbWdaebfpgThdibjr
ministerial	aqbWdteKfbgThxiVjn
boosting	ajbdccdrePgqiQjx
aires	avbYcbddfdgWicjd
croat	bdccdaflgchwimjb
populated	aVbtcodWekfngbhdikja
midday	aobVccemfzgahZjY
recommendation	azcYdbeCfUgQhoj1
lung	aobVdpepfdhjiT
santos	aobcckeYfXgdiVjk
apartments	albScmdreXfngOhcirjc
cdy	axbWcleYfzgbhaiW
binding	asbrcXeRfYhliKjq
teenage	aXbScnddeli3jZ
sailing	ambddReXfqhW
choosing	aYbqcjeFfcgahtik
commented	bscZdJeZfPhdioj2
ignore	aOb+cRdZfShtim
bailey	akbacoeZfVgchaipjY
wisdom	aPb0ccdXeYfagxhliZja
buenos	aubXccdcedfcgXjd
residing	edgWhjiqja
ruler	abbddXekfYglhvja
flooded	bScadkezfxgSiojZ
assembled	bWcsdNeOfwgRirjd
inn	asbPedfbgdhkiqjW
tissue	cbdneofliQjc
opposes	cbdceWfQhviojs
theaters	albZckddfnhbijjV
chess	albpcndVgdjV
palmer	albbcneZfcgkhVjc
symbolic	aabscbdZgpiS
shortages	accad0fkgYhbjj
declaring	bacNekfaglhnjj
provisional	azbaeHgXhnic
theories	aVb/ckdOeQgchZinjs
narrowly	aocqdafqgchRiWjd
spectrum	b3codOediTjn
accuses	aZbbfWgUhwiz
ham	arbVdqedfciZja
adaptation	ajbqddeRfjgjhaiXjr
libyan	bXcUedgZhpitjl
tales	aNckdbelfnimjc
unified	brdPeOfjgmhric
lighting	alcodcecfpgbhajk
harold	bYcldleYfTgVhoim
protested	bZcZdYepgUhmirjj
chilean	amcddbeZfagchjij
teenager	abbZcldZeqgkhXi0jQ
ottoman	bbdWfugXhmic
recruiting	adckeHfbgThpiz
breakaway	ajdVebglhljd
nairobi	ajbacXdlecfogTik
breeding	bkcldkeRhdja
skiing	aldcengmhXiVjl
jorge	arccdjeVfSgYjl
searched	aubSdRedfvgMhaivjb
romance	aYbZckdVguhbij
gangs	aPcrdYfbgXhvi2jT
picks	apbQcudoeGfdgciljc
battered	aXbTdqeyfpjY
sexually	aXbkcodXeofcgUio
alarm	cQdZexfYis
reynolds	apbUcldmeTfPgZhkiojj
buchanan	aWbjcqdVeafPhpiu
evident	aOb8cadLesfYgwhWiZ
struggles	aKcddpflgshniajV
commodities	akbjcjdseRfSgcjm
knife	bbcpdjemfpgXhbijjQ
dining	ajbYcpdaeYfkgQhmioja
latvia	apbNdpemiS
spa	azbPcbdkeXfYhjjm
motorcycle	anbXcwdbekgahUiqjV
helen	bQdmeafchmijjb
classification	a2buctdQeNgUhWiNjs
plo	ajbTcXedfkhril
karachi	bbdbeofogYjY
breach	brcQdkelfajc
imprisonment	acbccZdsejfpgdid
cultures	aRbwcmdOgpiX
tables	bdcqdXeYfwgLikjX
independently	asbtdVeGfugUhbibjm
eurozone	ambYccdseTfZhdjn
santiago	akbbdkeXfdiajd
outgoing	aWbXdVgchzijjn
invaded	akbOcceyfnhjiajU
disclosure	anbjcWdjeTfVgWhojq
penn	aocsebfWgWhjiojT
genuine	aObvcWdSfYg7id
loses	bYcjdqekfVgshjibjJ
stunning	aWbscqdUeofog0hOiTjU
yu	albRcjdceZfQgjhrijjw
freely	ajbkcUdReVfqgdhkjj
affecting	aYbrcRdmelfkiXjr
housed	awbPcoeVfrgHhditjS
considerably	anbjclddfqhQiOjp
shenzhen	atbQcqicjj
acute	adbpcWdreuhYiT
administered	aycddceWfqgPhoiT
licenses	a1bWckdjeJfbgTjk
thomson	anbmcneOfdgahZjr
ensuring	bpcUdneNgphliOjq
graves	bOcjecgXiqjZ
hart	aqbTcoeYfbgXil
robbery	acekgbhXiyjT
fishermen	acbdcZecfjgbhdixjb
chronic	aabjcTd0esiS
clearing	avbbcVdueZfngUhdja
highlight	aWbuccdceSgriZjn
measuring	albtckdVfzhOiR
strengthened	avbdcVdbedfmgliKjs
sculpture	amcwdaeYgdhUjY
harvey	ancpebfZgTir
dish	dWeafnja
criticised	acbscbdSejgQhkjz
enforce	ajbtcVdYePfmhqiVjj
nerve	adblcadnewfcgohYiWjY
apology	acbYcVepgjiajo
ep	apbQcddjedfrgmhYiZ
serial	codWgahYimjc
sultan	bWcZechtjw
fines	bdccdoeagXhdil
starr	aZdZeTfdgYhpi1
erected	aqbQddejfmgUimjX
mysterious	aTccdbeuflhdixjT
gibson	akbdcodUeZfbgahWirjl
dominate	aTbucpdTeYfdgmhqjZ
filming	aqbRcZdoeVfxgVhVio
chairs	bRcvdceZfqgMhoiljb
mentally	aSbxcZdkeogkhZjX
drag	aYbkdoejfbgnjZ
cubs	bScodtfdgjhZimjQ
christianity	aVbndTfnhk
rhythm	bqccdTekfqgshaiOjY
realistic	aPb/cldUeMgxhQiZjn
raiders	bZcsecfYhdiujS
ramallah	albRcUdmelfqgYhmipjd
sectarian	aKbwdceufphljc
contingent	ambTeLfcgchnjn
attraction	aadWelfSguirjd
transformation	boddeZgwiP
migration	bdcXdkeWijjq
huang	ajbNcoeQfQgdhwirju
sailors	bYdZfkhViq
tang	bVdaeYfchujw
abraham	bWdkeXfYhkjp
gen	bRdqelfUhu
hurricanes	dlenfqgmhWiT
luke	albZcldmeSgcijjd
drums	albPcjddfrgV
sheffield	ambbcodnedhVibja
burton	apbXeXfTgcil
hitter	adbjcodoecgthSiXjS
insisting	bkcMeTfWinjr
shaw	aubRcjdleNfVgYimjm
compact	anblcldRecflhXiajj
dalai	aVbXclelfcgrhk
stripped	atbPcsddemfjgThciWjd
spotlight	aZbacmdYesglhjijjY
zaire	acbQcZdqekhriljd
ladies	acbWctdbhliljR
grams	apgdhXicjb
departed	atbEcdebfpgchaicjj
facilitate	alcTdmeJfogkhpiPjz
soap	bXcjdbelfpgZhjjZ
mercedes	ajbRcrfYhVio
agassi	adbcddetfmgthSiaja
oval	codYekfugahYiZjU
sometime	ajbRcadveVfmgkhcinjN
checking	awcUddeVfkgPhcjl
meals	bQdreUf1gVhk
timetable	alcTdneIfqglhZiZjx
treating	aZbmcUdoeofngdiZ
jacob	bTckdseXfUgQhsiq
bunch	aHbncpdcekfcgkiyjI
cleaning	anbTdweZfugRjZ
bow	cmdcerhZiY
angela	bKcjdqeafVhsjn
dirt	abbdcqdmeofpgYhWikjO
ventures	akbdcndleKfUhmjo
franco	ambTccebfcgjhkjl
observation	asbycbdQebflgVhYidjl
relating	anblcUeNfpgQiZjz
jesse	aXbQcqdkfPhuixjd
pine	ajdnelfdgajX
myers	atbTcjdmeQfPjp
graduating	avbQcyeVflgUhZjU
drinks	bUdWfngYhpim
contracted	aybKcmdveVgShV
harassment	aXbldaeofXgVhpip
graduation	aubUctdjeNfngXhZiW
airplane	anbcgXhTiljc
guangdong	aobScoddeb
kandahar	bcedflgbim
jamie	anbScldoeVfain
freight	aubTcZfrgVhVjo
ramos	bZcXdkfVgmiaju
sampras	adbcddetfogvhRiYjY
labels	aucjdOeWgZjo
cartoon	adbdcndVemgcir
cpc	akcmdaeUgaht
mature	aVbsdbeUgxhaiZ
solely	b0cUeLfmgVidjp
devils	bbcmdjeogmhYidjW
tube	anemfsgbhVja
heroin	ambbgYhdipja
rubin	ambdcadmeWfUijjr
retaliation	aYbdcRdletfZhjitjl
genes	akbpcddceXfbia
sheep	adcndmhZiljS
sounded	acbmcYdHeugmhTix
slammed	dZexfogVhXiq
justices	adbvdQeTfbgahmiojc
usage	aubudQeOgWhXjy
appreciate	aLb0cVdVfXg6hjiV
javier	ajcYeUfZgkhjjp
altitude	arbvcbdbfkhSiP
celebrating	aSbSdaeqfrgwhljQ
abducted	bNcldofjgRhdi3jY
telegram	asbPcXdafagkhpiajo
volleyball	akcodafagahkjc
installation	awbbdjeLfrgXhXicjk
strained	acbacUdqezfrhZiS
equality	abboddeYfSgthqiPjl
assad	aZbccXedfbgmhmjt
glad	aPcUerfOg1iojW
dragon	bSctemfdglhkjT
surrendered	axbJcjeZfogchZibjZ
memphis	aubUfdiqjS
straw	badneagWjk
nickname	aobYcrdPfPhkip
bacteria	cddjejfdgmhciZ
grandmother	bFccdjenfjhkimjV
ruins	acbYccemfqgchdirjT
sailed	atbOdZfwhRiV
candidacy	bWeRfXhpimjm
skill	b7codXeKfZgqhXiLjd
festivals	bXcndYedfpgjhkiZjd
imminent	aYcKdqekfNgwisjn
joan	bPdcfZhsikjk
cavalry	ancrdXeYgShjjj
monopoly	aobjcbdbedfUgbhriljZ
spaces	fpgahYiXjk
salmon	ambZdqeUfcgkhb
contention	btcdeZfchU
burial	bXdpeafkgVhoijjV
venus	aabWcmesgyhYjZ
celtics	hcitjR
productivity	akbndyeMfWgohYiRjk
platforms	aocjdaeZfngUhWjv
programmes	avbddmeIfngVhciTjv
shouted	aVbTdPe2fYhni0jc
ferrari	aobdfagjhVjb
holders	arbVdneVfSgbhlib
pastor	aabUcZdkedfUgahzi0jb
ruth	bScjebhjipjV
dragged	adbUcjdqe3fmgUhWiqjT
debates	aUbqdZeWfngZhrij
uzbekistan	ajbWdmeniYjk
ghost	aabOcmdjemhji0jM
enters	bTdlgjhjiojT
naming	aobbdZeQgNhriqjr
intend	aZbqcOeJfSgphrinjk
complain	aPbncYeofSgYhsiwjc
kah	ajbmcodkfNhkij
brokers	blcjeOfRgUhmiw
custom	ancodWeRfugThcjj
bids	ambQcpdneJflgbidjm
canyon	ajdkfZhYinjb
regain	ajbdcYdkedgxhliNjT
enclave	bZelfagbhnirjY
embrace	aGbqdRemg4hwiajb
archives	a2bVcbdceTgOhn
incredible	aKb2cadYeqg8hTiVjV
filipino	bXeTfchkio
tragic	aEb0cPdde7gwhcjZ
moslem	aYbWfmhuipjZ
medvedev	ajbZcjedfagjiZjy
societies	aabpcmdYeZhqiWja
trademark	aqcndLfb
immune	aabvcXerfQgmhmiW
wheels	cnddfrgZhWjc
martha	aabYcleVhnimjZ
automakers	cndpeZfbhVjk
precise	akb+ccdPeKfngkhRiSjr`;
