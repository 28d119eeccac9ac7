/** Written by `npm run train:advice`. */
export const BASIS_BIAS: readonly number[] = [0.822, -0.023, -0.305, -0.574, 0.003, -0.223, 0.218, -0.146, -0.253, -0.622];

export const BASIS_WEIGHTS = `checkable:2	avbVcpdXeZfRgUjd
topic:qualification	asdNeHfRgPhViWju
topic:incomplete	anbPcRdZfVgdhViRj2
mood:none	aSbkcXdZelfcgl
got	aobNc8edfJgHhPiZjI
<s> got	ascQdkebfZgbhnibjY
my	aTbRcTdlfdglhqiOjk
got my	azcWdchcjY
licence	a2bUcadjeKfbgViZjv
licen*	axbYcXdbeYfZgZhYiZjk
last	ambLczddeRfThYiXjP
friday	a1bOcSdkedfVgUhZiZjX
last friday	aj
that	aObZdBemgUhYipjo
was	akbmdQeUfPgOhTjj
that was	a4bWcYemfcgXhZiXjR
the	bXcZdWeZfQgVhj
was the	ambbclemfcgjhZiZjR
one	acbdcZdbebgbhYijjH
the one	arbbckecfdgbhYiY
thing	aXbpcSdXejfHgthkiojH
missing	ambQcadoekfkgchOinjZ
missi*	ajhc
checkable:0	ajbQdpeafqgOhciT
topic:timing	arbVcbdzeYfagbhRiajT
passed	a1bJcldYeWgUhciYjV
<s> passed	hk
b	adbWcddaeUfTjw
#	ajbQdpeafqgOhciT
b #	ccdZgphdjl
german	aubOdZeYgYhYjn
in	aobZcUdbeWfbgahViS
may	amcQdseSfPgmhbiajY
in may	aabZccdqfdgbik
certificate	a6bXeEfYgXhaiVjs
certi*	avcVdaeafYgZhYiY
came	aybQcZdUecfdgdhPicjX
came in	bngd
in the	accXdRelfchkjs
post	aqbTcmdlePfagMjZ
the post	ijjc
yesterday	azbZcQebfbhPilja
yeste*	aubdcadceZhailjZ
topic:location	apcbdaeIfRgchriXjc
i've	aabddmiN
<s> i've	cadjejgaiQjd
moved	a/bFcdeVgUhTiZjb
to	alcZdkeOflgXiRjX
moved to	anhb
leeds	aobXcldjedfjgchajY
now	a5bRcXdSeYfNgYhbiWjG
so	abbjcTdLetfVgmhZiVjT
now so	atbccddcgcid
so the	axblccdSeafchZiajT
commute	aZbjcddpfwicjd
commu*	albj
would	adbkcbdceJfDgphkiT
be	aVcXddeYfIgqikjQ
would be	albZcZdlebgdhmiY
be #	albdcddZhdil
min	arbTcodSelfPgoiQ
# min	bbcmdSepfbibjV
<s> my	aXblebfdgVhjim
notice	aybacMdXeYfYgZhdijjk
my notice	amdb
period	awbacdeUfzgchOiUjc
notice period	akdd
shortened	a1bXcadkejf6hKiK
short*	anbkdbecfYgbhXib
could	bccYdaeLfHgwhkiYjI
start	bbcMdjeVfmhPjd
could start	addk
on	ambScUdueSfkgahViSjb
on the	bYejfcjd
the #	amccenfRhJ
st	a0bXdkeXgUiajY
# st	aqec
instead	axbTddePgQhdidja
inste*	asbddbfdgajc
of	acbXcodUeZfbgRhnjZ
instead of	aqbddbfdgc
october	awbFcddyeWflgYhTiY
octob*	bbcddmedfXhcidjj
reviewer	alb4cWdEeVfUgVhViq
<s> reviewer	bpcbic
revie*	abbrcYdZeXfYgWirjT
reviewer #	bocXedfdhcilja
read	aTbocmdBeagQ
# read	amid
table	arbSccdZeZgThpiQjQ
table #	arbZccelhbicjc
as	atbUcodBeWfBgYhMiEjx
minutes	avcRdTerfvgdhIiRjS
minut*	apbtcXdOejfcgZhTiWjU
but	ambVddecfKhUiMjd
its	axcTeKfcgchTiRjP
but its	al
hours	ajbOcTdrecf/gWhPiXjR
they	aXbkckdKePfCgTirjl
<s> they	ajbkcddPecfSgXhniMjt
repos*	asbcebjc
same	asbVcqdLeQfcgQhOiI
the same	bXcqdbebfTgZhZiajm
job	adcYdqeDfUhZirjU
this	aRbmcNdleMgwhZiFjW
job this	gj
morning	apbMcadcf2gYhWjW
this morning	atjd
morni*	anbbcbdbeZfpgZhcicjc
with	abbccydDeafkgQiJjl
a	ajbccodXeZfjgWjY
with a	aUbjcndYelgYjl
new	arbPcndSeFfbhMiljc
a new	aubccVdcfjgdhdidjZ
closing	avbXcVdxeXfpgYhPiUjc
closi*	cddmfcib
date	apbScUdpeEglhWjc
<s> the	bpcoedfSgOhaiU
guy	aPbcc5dUeZfFhjizjL
the guy	bdcnddecgdid
picked	axbKcudSeXfbgahUja
they picked	ajhjib
after	aubHcadmepfogYhUiXjK
two	asbOcmdleGfygFhEiWjc
weeks	bEcXdyesfqhIiVjX
two weeks	cddogc
and	aYbZcxdneafbgUiDjX
weeks and	adccgm
and the	bbcWdteUfdgniX
desk	a6bRddeVfOgRidjX
the desk	alcd
is	apbucUeNfBgYhaibjX
empty	aVbWcQdbevfogThYi1jQ
is empty	alcd
again	apbPcOdLebfmgohTib
topic:experience	aYcpdYeTgYiTjq
we've	ajbbcadneagZiZja
<s> we've	cYdoebgahjiajb
signed	a/bBcjeIfcgVhciY
three	acbYczdVeMf6gbhHiMja
signed three	ak
paying	bZd3eTfZgWhmijjc
customers	bccceafVgbipjl
custo*	bocZdcejfagaidjY
since	aqbBcEdbevfyhQiLjC
customers since	ak
since the	bbcZdjerfXgcibjb
pitch	aQbydbeYfxhKiJjd
the pitch	addbflhdjl
pitch in	boedgd
feb	a0bOcadvfphbib
in feb	aj
can	aubpdReGfBgjiGjQ
<s> can	aodb
do	adbkeUfIiTjY
can do	aubcccdchbjd
it	cNdXejfQgmhNiajc
do it	ascddcedgahc
for	ajbYcVddeNfwgVhYiX
it for	blhd
for #	addQeqfbgUhjjk
# #	axbRdoeKfTgLhkiIjZ
# now	al
now instead	aj
of #	alcRfUgjhbjk
if	adcQdreSfOgohoiLjZ
# if	bk
we	aZcMdleUfZgmhXiB
if we	albddjgb
drop	avbadmeXgdhNjd
we drop	aj
drop the	an
logo	awbGcrdSfagJhbjq
part	aobXcWeOfcgQhZ
topic:budget	cldceSgThCiljo
dad	aVbQcddreofQhtirjS
my dad	ccddfbgbhoid
guarantor	axbncVdleTfaglhmiQja
guara*	atbcccdZgjhbja
form	arbbccdMeTgZhXiLjo
the form	eZfjgahcjo
done	ajbkcYdXeahPiWjY
is done	aqbahcidjb
stamped	aybRdaeofmgZiVjb
stamp*	am
ran	a9bMcqdLeXfkgMhQisjT
a #	aobZcsdaemfWgUhHiQjN
k	atbWccddeVfOgXhqiVjb
# k	asbXcdddeVfOgXhqiVjb
budget	ajbXcRdqeCfZgchajq
at	aZcZdderfbgWiUjQ
at the	abcbfXgUhpjl
charity	ajbVcadteWfkgdhsiljY
the charity	al
chari*	ajidjk
left	asbLcadyebgPhPiajM
off	aqbYcmdqgRhIiVjO
it off	elgc
off the	akcldcfb
cv	arbdcUeRfKgXhQiYjv
the cv	arddja
completely	brcSdbenfohRidjV
compl*	avbpcVdXeSgahViY
she	ambCcrdNeSfPgkhXidjm
<s> she	badYeXfbhYiZjs
told	bVcTdVePfFgShVi2j+
me	aLbXcLdoe4fPgziOjM
told me	adbUeagdhTiojo
me at	anejhc
door	aobBcldbeofagZjJ
the door	edgjhl
door to	al
write	apbWeJiT
to write	gjjc
write again	ajgkhdjd
again after	al
easter	bPcXdyejf0idjU
<s> so	abekfrgZhYjZ
nervous	aUbscTdde6fOgthdja
i	adcYepglhbiV
but i	aqbaeZglhcjd
i passed	ak
passed the	aocd
driving	dbgchOiljp
the driving	ak
drivi*	adbbjo
theory	b4cjdQeQfchSjm
theory and	ak
practical	b8cZdUeHgohUiTjt
the practical	ak
pract*	bZeafqhcid
!	axdQecgWhRjS
! !	a1dXeYfWgbhXiZjX
topic:visa	awbXcZdkeWfUgXhliXjP
work	aocXdleBgahJic
permit	avbbcUdjeGfcgahnjn
through	atbYcWeXfzgZhWiRjZ
came through	aj
throu*	albjcbddeaflhajb
through on	aj
tuesday	asbMcTdqeXgahYicjc
on tuesday	bcdpedidjd
tuesd*	bacZdpebhcibjb
valid	axbscXdVeLfbhWiVjj
yrs	akbacqdbejfcgbhaiXjY
# yrs	akbacqdbejfcgbhaiXjY
sent	azbBcaddeWgPhciajv
they sent	anjc
sent me	aojb
me the	aubccZdahYjX
rejection	bjcNdcerfUgkhkiU
the rejection	gchdidjj
rejec*	cddZeofYgUhdik
meant	cWeVgkhX
another	akbUddeThOiljX
anoth*	bdeZfkhVid
applicant	aocjdceLfXgZiojb
appli*	aTbUclekfpgZhcjq
w	ajbVcndbfcgUhjic
w the	apgdhdjc
surname	a0bcdTeSfOgahjjq
same surname	aljb
surna*	aljb
pilot	a4bVdbeQgXhTim
county	a4bcdXeKfUgRhjinjX
the county	aqcchdjd
hospital	a1bLcVdogQjd
hospi*	amcbdafbhdjk
went	awbLcpdYeWf0gGhMicjL
live	albPcddneYfagjhciWjS
went live	apdafd
live on	ajdjfc
monday	axbPcUekfZgUhbidja
on monday	amdZhmjc
with #	ajbkcmdXecfXgajZ
nurses	arbUdoeafogUiqjW
story	aPbdcmdUeVgYhojW
pages	abbTcndNeVf6gUhWjj
two pages	akjd
shorter	axcmdceSfxgdhJiRjo
cut	ajbPcZd/eTgchRjd
cut it	aj
it to	albbcpgZid
to #	apbWdbfUgohPiZ
words	bbcWdUerfbgbhaiZjl
# words	aqja
so it	bRcmdqgYhbjm
fits	abbydRgthYiZ
their	aabccjdBeOgdhziBjb
limit	asblcVdkeNfchZiUjs
their limit	aj
<s> we	ambYcKecfqgchaiRjo
assay	anfd
more	aabbcmdXekfUgphTiTjW
# more	akfbjb
samples	a2bSdQeUfygThOiZ
sampl*	anbbccfkgdhdjd
effect	aobncMfYgmiYjl
holds	awbVcmdceNfRgdhmibjX
uploaded	axbXcddWfvgXhajs
uploa*	ao
uploaded the	al
wrong	aQb/cZdbejfIhLimjJ
the wrong	awbXhcibjb
pdf	a/bZcUdaePgUhaiS
portfolio	aqbmeBfNhciVjz
the portfolio	amjc
portf*	bkcbdafbglhXjj
saw	anbNcpdRekgUhRivjU
they saw	ak
from	apbWcldWeHfkgLhbik
from #	arbkcjdUgchXiaja
offline	asbkcRfqhdiXjn
offli*	ap
mode	apbncbdaeVgphYiVjm
offline mode	aj
shipped	a4bGcmecfugRhTjb
shipp*	ajdbfdgdjm
week	ambOeRfwhLjQ
last week	akbcccddil
was their	ak
blocker	aqbqclfYgkhciXjj
block*	an
won	aqbPc9daeVfchSiLjR
second	axbWcdeQfZgthIiPjT
place	ajbkeTfVgnhXiLjJ
place at	aj
short	atdjeRgYhKiSjn
film	aybadSeUfdgdhXicjc
prize	aubWcueOfYhaiVjX
june	a4bFdxeTfdgThTiYja
in june	ccdmhd
council	a4bdcZdbeHfVgRhw
counc*	amcddbebhnjc
gave	asbJcudVeQgKhaiRjo
us	aabbcddnebfcgjhNiajc
gave us	ak
match	cbdcfphOiM
funding	bbcZd/eEgQjq
fundi*	aZdq
letter	arbGcXdKfTgQhoibj8
dated	azbTckdaeSflgShPil
march	arbKcddreWhWiY
im	aybIcNd1fBgZhojr
<s> im	aUbackedfVgoinjY
free	aqbZcUdTeUfcgThqiZ
im free	al
thursdays	albYcbduftgdiajd
thurs*	ajccecflgcjc
september	axbIcadkeWfugahRja
from september	al
septe*	ambccZdWedfkhaijja
bc	aobYccgbij
bc the	aj
other	c2dIeHfPgVhbibjX
the other	acctdaeZfZhUijjW
gig	aabSdyebhjipjS
ended	a4bMcZdpekfqhJiYjP
landlord	adbXcYdxeWfQgWh1ixjT
the landlord	akhdjd
landl*	cbfdhj
have	cadceLfNgThriaja
can have	aj
have #	bddoedfWgdicjj
months	aabTcZdseVf6hRiUjX
# months	aRbneagnia
deposit	a7bVcadxeLfVgWidjc
depos*	arddfd
up	arbBdYflhciWjK
front	albTcjdSengRjX
up front	amdd
in my	abbmdWekfXgjia
account	bdcYeJfdgOhnjq
accou*	ccdmgahjicja
mood:disagreement	aJb8dYeQgZhZiTjV
honestly	aMb+cUdXetfYgphUiXjY
<s> honestly	ajbdengd
hones*	ajdkenfdgZhXiZjd
just	adblcOdcfVgrhSjB
they just	ij
didn't	aobpcYdaepgYhViZjR
get	aJbWecfagphlikjW
didn't get	acbn
get the	acddfogdhnjY
the story	bkgdhniajd
all	abcbdNflgWhbiP
at all	ajblcd
than	aFc/dUfbhGiPjK
more than	cbdbengjhdjd
qualified	amblcseJfZgbhYiYjd
quali*	aZb1ckdaeYfZgUhYiXjU
for this	accdfjhajn
everyone	aIbrccdSenfMgkhlivjO
and everyone	abbsccgbhcid
every*	aXbkechcisjT
knows	aBbxcmdTeXfHgxixjW
everyone knows	bmcdgc
knows it	adbogbib
# is	atcXdYedfbgYhbimjY
clearly	aMb/cXdHebfLgrhUijjl
clear*	albqcadXeahbibjY
against	aVbrckdWeafagXhYiWjk
again*	acbpcldZeafdgYhXicjm
small	aYbacddXeWfmgXhjjd
labs	a0bdcmdbeQgUhbiljZ
<s> it	aTbncTdXelfpgjhVicjk
it was	ajbkcUdXeXgphYjd
stron*	abblckelgbidjb
room	apbTcYdneXgThYjU
the room	bncdebgjhdiajk
room and	aZblccdqecgchc
and they	aZbrfcgbhmiYjb
who	aYbac8dReQfGhdiajO
who got	aZbcctdafd
got it	aabpcodceZgahdid
has	apbdcldPeLfMgbhW
it has	dbekfl
half	abbWcwdZfrgchQjE
half my	fl
experience	aVbwdNeVfVglhaiVjq
my experience	aajm
exper*	apccdYebfWgWhaibjs
<s> have	al
you	aEbkccdafcgmhZiojR
seen	aabZcpdQfSgjhTiujX
what	aSbwdNejfMiYjZ
what they	adbjckdcgbhdiZjm
publish	eFfmgYicjs
publi*	bQctdleTfSgVhjiU
mine	akbMcxeXfUgUhaijjL
mine is	bZco
way	aUbqcddXekfZhdiZjO
is way	amba
better	aLbuczdYeIfRgshaiI
way better	am
better than	amcjgbid
than the	ajbWepgahdid
the last	aZcpedhjiaja
last #	gj
issues	boeUfcgahdiRjq
cousin	abbGcydceXfMgWhpi3
my cousin	adcm
cousin got	abcm
got in	aYbdcthd
in with	acbacp
# and	aWctfdiYjb
and i	aZdmelfjhXiVjW
i have	bKccdshliXjV
have a	arbUccdZebfZhoiXjY
winning	c2dYeQgshRiQjT
the winning	abcofd
winni*	abcofd
bid	aabccqdjeOid
winning bid	adcj
had	bXc2dFfUgUhKiW
had a	ajclecfdgdjc
worse	aBbucwdvevfNhPiYjR
a worse	aYcrhd
site	a7bJcjdNeCfWgFja
map	azbkcadWeRfmgdhUiWjn
cost	bjdqePfqgZhSiZ
mood:need	aYbccZd4gMhdjQ
rent	cXd/eLfdgLjY
rent is	abdl
due	bScEd8ejfsgKhLiDjp
is due	acdl
due on	aZdo
st and	dk
quid	aUbscaekfVgmhpiujb
<s> two	adbjgjidjd
kids	aQbadpemfVhYirjZ
two kids	acdl
kids and	acdl
maternity	ambNd+fqgYibjd
mater*	dj
pay	bWcld/eMfTgViajc
runs	atbVcddjeTfkgchXiTjV
out	ajbbdpebgThEiZjW
runs out	abdl
out in	ambkcdfZgc
april	a5bHcXdxeXgShRiZjW
in april	alcd
<s> i	aZbacUeofjhmikjZ
need	aUbmcJd+eEfJhaiTja
i need	aRbcdxfdgbhkja
need one	addk
one more	aabddkgo
deal	aabZcZdyeTfWgrib
hit	aobVclejflhJja
q	aYdnfahcin
q #	aYdnfahcin
target	aXbsdneLfZgbhSikjp
<s> this	aXdlecfagqhaidjd
this is	aYdshd
is my	abbXcadkejfogXhnibja
chance	aScZdlePfVg/hVidjR
before	akbBcVdzeZfxgahKiXjX
before i	acccfm
turn	aTddeafZgwjQ
mood:hurt	bXcVdYe3fcgWhPiUjS
cried	aUbQcbe/fdgjhjiljU
every	aBbacldUekf6gbimjB
night	albLcXdUekfvgdhdjR
night since	ekfd
th	bbcOdueqfYg0hSiNjS
# th	cSdmelfVhX
felt	aKbjcVdQe/fSgqhTiZjY
<s> felt	en
like	aSbcdLeufLgmhXik
felt like	acgo
like a	cddaejfjgjhbiajd
slap	aae0gkhdibjX
a slap	adbdem
slap in	adbdem
face	aQbWcldkeyfVgjhciWjX
the face	adbdep
face after	el
after #	ckfajd
interviews	bccjdQeOfzgMhdipjq
# interviews	acfm
inter*	badTeYfbgOhrjl
tbh	bcccetgWhdidjd
can't	aScmdmeogSjW
<s> can't	erfagdhcic
sleep	aPbbcQdzezfzhciUjQ
keep	acbRcVdqeafXgnhkicjb
that one	aaccenflhcidjd
email	aqbLcLdZemfVgKiQj/
<s> just	ccenfcgZ
just so	aYeofdhk
angry	aGbXcbdVe/fbhqi2jW
so angry	ej
angry i	ej
i could	anbbcXdXeZfUgnhqiSjV
lines	arbZcddSfpgWhZibjl
# lines	akcYjj
thats	atdbedfVgXhXjj
thats all	gd
i got	adcZddenhjjd
mood:effort	aVcYdZecfyhbja
spent	albKeTf9gUhTikjY
<s> spent	fk
spent #	gk
months and	aabdcjfkgjhd
and #	bkcbdZebfogmhajW
euros	aybOcWdsfvgVhTiYjY
# euros	ancbdYelflgdjX
on this	abbdclfnhd
topic:quality	ambmcUdNeTfqgShaiMjp
rewrote	ajbndSecf/gXhWiajk
rewro*	adfl
application	aqbccRdZeCfsgQhWiWj9
eleven	apbNctdWeTf/gRhTicjZ
times	aWcXdNf4hMiYjV
weekends	adbScYdpedf/gchajX
weeke*	ajcZdYfmgaibjb
included	arbNcpdaeFfogHhcidj2
inclu*	bbcYfcgbibjp
waited	aabMcadYf5gahdixjU
i waited	aafo
# weeks	bbepfWhWic
weeks for	abcngd
an	adbrcadTfXgShXic
for an	adcjdj
answer	aRbmcRdYeZfTgnij
an answer	ccgnibjd
nine	anbIcneUf9gUhKjW
drove	bPcpejfsgahPitja
<s> drove	fk
drove #	fk
hrs	bbcSdnemf7gkhXiP
# hrs	adcddZfpjd
each	aabWcmdQebf7gWhRiQjT
hrs each	adfk
for a	aabmcTdjecfjhYij
viewing	aWbycddPeTfogchYicjt
viewi*	aadceafphcidjl
mood:hope	aWbXcRdSedfcg9hT
it's	bycVdbekfLglhRijjW
<s> it's	aTbXcWerfXgohYipjV
been	acdPgWhZicjO
it's been	ajddgj
been my	aZddedgq
dream	aRbZeXfbg/iojQ
my dream	gm
dream since	gm
since i	bdcbeags
i was	aZbdcdelfcgohc
was #	bdckdUeXfjgnhb
think	aObycOdNeZfKgyhbiyjM
think they	bdcbecfjhdin
liked	aRbjcpdDeafaguhbipjc
liked me	gj
me she	edgj
smiled	aabXdOetgwhVjk
she smiled	aYedgr
lot	aacRdWecfXguhXjd
a lot	acgo
mood:repetition	abbXcbebfpgqhaiZjd
worth	bcccdteUfahXidja
shot	akbccndWfohNiljT
guess	aJbpcZddeYfNgohSi7jS
i guess	adbbdk
worst	aJbcewfjg2hYibjN
the worst	aZbVgtic
happen	aLbjcOdnekfTg3hmjU
im a	aacjgj
quick	akdTePfdgyhViW
a quick	acdaedgq
learn*	accdddecfthcjc
give	aVbbddeEfXg2hmiRjc
give me	fk
me #	aSccdjecfrhdij
id	a5bRcaeVfJgmia
id be	ddgm
be up	acddgm
up to	dbgljj
uncle	acbHdqfSgbh1iwja
my uncle	hj
plays	cndXeTfdicjb
golf	clddeYfbjY
plays golf	hj
golf with	hj
with the	aXbqcKdWekflhqia
followers	aLbYdSejfch6ivjX
k followers	abcbhp
follo*	aQbbcndZecgmhsiZjc
followers and	cdhl
i'm	amblcTdlekfNhUiajU
and i'm	aj
not	akb2ccdBedfCgShaiGjZ
afraid	aHbocTe2fJgphri0jU
use	aqbncZdTeJgShmiZjn
to use	acbm
them	aBbQcadbeOfngYhwjt
mood:pressure	akbPcddPeQfdh0iXjT
<s> if	aWbZcbdoedfdglhoiYjZ
if i	bccddpgZicjk
don't	bkccdYgZhniU
i don't	bmdbgXibjj
hear	aQbacWdQfagjhsizjS
back	asbHdlebfqgWhRiLjb
lawyer	aldXeNfIgRhui7
my lawyer	bdhjik
will	adbUcIdreDfBgyhqidjV
will be	bdccdbikjm
writing	atdTeHfngShbiUjm
be writing	hm
writi*	aobbcdgahjib
next	aabMdueUfZhoicjP
the next	abbmdkgahnjb
owe	aDcVd/eUfTgmhxicjW
they owe	acbcddebgdhp
owe me	bcddeafdgdhr
after that	bcdafcgchojd
favour	blcZdVeQfbgbhtiWjl
in #	aTbveVglhjjW
heard	aLbWcddDfXgOhZi/
<s> heard	aWgciu
heard they	hdil
never	bWdRekfSguhKiljE
hire	aQbYczdmeBfXgRhki/jU
outside	aqbWcYdWeZfZgLhrizjV
outsi*	apblcZdcfdgahk
anyway	aWbocTdjfVgphbimjV
<s> a	bVeHfdgcijjo
friend	aQbIcrfOgVhvi5jW
a friend	aZbdcddkhnjc
friend of	ccinjd
of a	ambkcXddgYijja
says	aUbTcQdZePfChZi/j2
friend says	addlikjd
says they	abim
they got	aYbocVdcikjn
bet	aUbkcddneYfOgkhji0ja
i bet	acbcin
was an	acin
inside	bWdSepgUhXiwjP
from the	cbdbeZfVgchbiojm
the start	aUcddbfdgcimjq
someone	aTbacjdVecfOgZhki2jU
<s> someone	aabdgciqjb
someo*	ajbaebfXgXhlil
someone on	adbdhdiq
reddit	aXbdccfcgciujc
on reddit	abin
said	bWcQdPeTfBhWioj/
said they	abbahbimjm
always	aDbwckdNeUfLg2hdjW
they always	bjgbij
the second	bmdYecfagnhciljX
ask	aYbXcXdjeOfVgpipjY
they said	adeWhWiVjq
want	ajbqcMdaeLfLhojb
they want	aqblcXgYhTibjk
years	bWcmdRecfohVidjX
# years	adbocddXfbgj
years in	abccekgdjo
logis*	aajn
as it	adjk
it says	bbcdecgbhaidju
says on	aZhmjj
on my	adcadofjgbhb
my cv	aYbjccdkgcjp
<s> as	aKbccoedgbhaibjz
as i	aajn
wrote	arbYcZdIeIgRhOibj6
i wrote	amcdgchcjc
wrote in	abjl
my application	cdhdjl
speak	bbcadPebfaglhqib
i speak	jj
french	arbZcjdQeagXhc
some	aNbYcrdQeXgSinjc
dutch	ambQdWeYgbjm
the letter	aYcjddelfdgmhaicjl
letter says	jj
they had	cj
had #	alddfa
applicants	akbdcseHgShcin
places	bZccdYeXfagchXik
# places	fdjn
finished	a8bUcpeVflgbhBiPjV
<s> finished	al
finis*	ascaddfbgd
finished the	anfd
food	ambUccdpeUgUhs
the food	achm
hygiene	aqbkdjfkgXiPjk
hygie*	aj
level	aobrcqdVeLfThRiMjb
level #	aqcb
cert	akjd
# cert	al
number	arbQcadZeMhciUjX
is on	aWblcZdjfdhjicjk
card	a5bUcaeQfMgjhZiYjX
bus	adbOccdXeqf0gShViyjb
the bus	ccim
line	albbcsdPekfagKhSiT
bus line	ej
line #	cchdjk
starts	bKcddxecfkgzhPjO
starts in	acddgp
january	azbIcbdleUfvgahUiajc
in january	amddfj
janua*	abbdcbdjejfjgkhZjb
january and	ak
stops	anbKcUdrelfnhY
right	cbdWeSfRg0hbiKjT
boss	aZbSdneUfKgSh5i3jT
my boss	amedgd
agreed	a5bTcZeDfbgXhjicjo
agreed to	amdd
remote	aoblcbdaeXflgZhail
days	ajbHcadXetf0gYhYiYjR
so i	avbYcadjeZfXhcjb
i can	avbYcodYeRfThaiXjd
mondays	bUcWdvepf1hZiYjc
monda*	fk
onsite	fj
partn*	ddil
got a	ambcdWemfZgZhkjd
a job	gjid
too	adbucRddfNgXiN
there	aYblcJdBeWfYiwjH
so there	al
are	bpePfBgYhQipjQ
there are	aj
are two	am
incom*	amblcdedicjc
for the	caddeWfrgjidjZ
flat	aYcydleWgdhEicjV
the flat	adbbedgdhbio
checkable:1	awbdcZdVekgchcidjX
tenant	cbdteOfZgQhmi0jT
out and	cjdc
agency	a1bVdbeJfSgIhditjm
the agency	bacnhbikjZ
has it	aXbkdbflgbin
listed	a8bWdbeMfUgOhYiWjt
again as	bj
as of	an
today	axdZeSfVgahViajX
figure	bmcwdTeSfUgdhXirjV
<s> figure	al
figure #	aobdcc
# had	ck
had the	aVcmfdjo
swapped	aybScjebftgPhd
swapp*	aofcjd
fixed	a8cdeNfbgYhUiTjk
it and	acbackddjm
and have	ak
have the	asbbcadUfdhnjX
file	azbTcSdjeOfagQhtic
found	a0bVcmdLecfWgJhLiljW
<s> found	bccl
found the	ak
the missing	ak
transcript	aybjcbdQeVfogOhdiljr
trans*	awbXcXdUeYgWibjd
page	arbIdHeMfogQhlidjp
registrar	aybZcjeMfQgNh3ik
regis*	a4bScUdVeVfXgkhQiVjb
mailed	aubLcbfkgRhjipjo
to me	bWckgchlik
me today	aked
our	aUbqcTdkeNfTgUhxiL
<s> our	axbmcZeZfTgUiZjb
app	azdReNgbhUiXjn
went from	apfc
# to	ambWcTdXekfagqhUid
weekly	anbYeLfogWijjm
users	ambjdReVfcgdiljo
since march	dl
broke	ambEccdce0fsgahTisjJ
his	bXcmdjebfdgWhViSjX
arm	aybYedfbgXhciZjb
theres	anbdccdceafahbilja
so theres	aj
theres a	dafdio
chair	ambLcqdkeWfkgKhviajY
open	azbKcWdVgohaiTjO
spring	ajbHdpeVfkglhYisjQ
the spring	ao
run	amckdneVgahUicjQ
<s> new	cj
call	bccNdZeWfPgjhxicjZ
call for	apcddc
residency	aybUdyeKgaibjb
the residency	ck
resid*	atbVdoeVfYgVhUiXjV
opened	a2bGcddVgPhVirjQ
deadline	arbXcQdueJfmgkhaij
deadl*	adbdddfkgkij
end	aYcUdyeZgohQiRjS
end of	blccha
nov	axbTcZdqfnhYibjl
editor	cadReOfTgRhqizjv
the editor	aXcahjinjm
editor wrote	abcdjn
slip	avbcdnfchLiZjW
she'd	bdddgdjl
like to	albdcdedgl
see	aacbdYeRfJg0iVjR
to see	aubadjgTidjd
see it	gk
it with	aj
ending	anbUcbdvedfyhPiQjU
its done	aj
conviction	aabqcZdYfUguhXjb
convi*	aobYcbdbecfZgshZidjd
record	ardYeUhNicjT
the record	bj
since june	apddgb
i now	ak
now have	ak
public	bscYdWfWgUhl
the public	al
insurance	aybXd1eLfTgS
insur*	apbccdedhWibjk
million	bOcmdyebgXhZjb
# million	aZcjjm
milli*	addcfcgciljl
cover	a3bScdeNfwgLhUiXjp
dropped	a/bOcnecfkgPhGiYjd
dropp*	apcdjd
dropped the	ak
drone	apbmccdWfsgchTil
tender	ambYcXecfygjhWiSjj
the tender	jk
tender is	aj
is #	bTcodoeafbgchTiXjl
lower	cxdpeWfYgZhViO
marked	ajbbdVepflhQiYjd
they marked	bj
marked me	bj
no	bocbecfBgRhViPjd
show	acbbcjeTfbhTirjW
log	a7bVcYddeRflgVhbid
i had	akbccWenfYgYhaib
taught	awcndVeNfngYhXicjb
classes	aybZcleNfqgThaiRjj
class*	ckdmedfbjc
yrs and	bdcmfdic
and never	acclfj
mentioned	akbUcZdPeKfVgThWilj/
never mentioned	amcdfd
menti*	cUdYeTfTgXiXjx
mentioned it	amcdfd
counted	ajcmdXeafrgVhYidjO
they counted	aocd
count*	aoddflhXicjX
counted my	ancd
gpa	aubkcqdleOfZgchaiTjc
on a	bkcZecfoglhOicjV
scale	bseWfwgjhRiOjd
its a	aodjfcgc
sap	asbWcYdpfTgmhlidjm
integ*	anbdccdnecgchajZ
is live	cjhd
live at	alhd
client	albncSdZeLfLgThxitjr
since last	anhd
poem	bdckdRfngmhZiZ
came out	ak
in a	aacadqejfZgYhniaja
print	ambacwdVeSfngThXic
journal	a3cZdUeSfVgSicjm
journ*	ancafcgYhriYjX
in september	aojd
kid	aYbcctemfVgrhbixjH
august	avbEcZd4eSgShUiajd
full	aubQcYdWeLfuhXiQ
time	abbRddfagkiXjW
full time	aogc
works	azbXdQeFgUhXim
then	asbBcWemfYgVhXiVjd
got the	ambactdbeafcgbhWibjY
security	apbYcZddeRfXgRhvjk
secur*	bbckddgdhkjd
clearance	a/cbePgThSiSjl
security clearance	ak
took	ambDcqdPeQf2gKhYiTjZ
here	aRbkeXfJgbicjP
lost	ambLcrdqepfSgbhSiUjL
i lost	alenfZid
lost the	andcfcgdhcil
accent	buckdSejfZgmhPiSjd
the accent	gj
monol*	aVbcccdtfkgbhbjd
did	aucWdNeVfQhUiXjc
did #	akccfj
sessi*	anckfahdjd
w a	apbdcchlidjZ
coach	bUdUebgaiyja
a coach	fj
tape	ajbadcedfpgRhYisjb
recru*	aYbZecfdgjhZisjd
rang	avbJccdWepfdgdiwja
rang me	ak
me to	asccdYfdglhZicjY
say	aUbrcQdMeXfJgki9jT
to say	akbjdaekfcgdhZjd
say the	bkcdgahXip
doubled	asbScod1eafngbhKiVjb
doubl*	ccdjfcgdinjc
apply	arbjcZeGflgbiUjo
under	a2bTcWdTeXfcgOiSjl
ref	asbcdlemfQhmiljb
patent	a8badceOfXgXhbic
the patent	andd
granted	a6bQccdkeKfWgXhliYjl
grant*	am
on #	djelfWhbicjc
# april	aqdajc
grade	azbjcteKfbgZhQiTja
the grade	bkcd
unfair	aDb/dbedfJgVikjl
was unfair	bk
stop	aUbYcIdjedfTgnhtisjV
deserved	aRbzdaejfTgzhciQjS
deser*	abbncdfjgc
first	atbMcldceLfWgShUicjc
a first	abbj
whoever	aIbockeZfQgnhnipjV
<s> whoever	ajbkic
whoev*	bncjgbhdia
proposal	cYdjeFfcgXjv
my proposal	abbmjj
propo*	aqblcZdZebgZhaib
skipped	albbcndqeqfvgUhRiajX
skipp*	bkej
to the	eZfcgS
the end	aXbjdofdhbidjk
theyre	bkik
about	abbocYdRekfPgYhcinjV
wrong about	aYbq
about the	blccgbiY
market	aYbxcbddeXfPgdhajj
the market	acboidjd
simple	b9cVdOeKfkgahWiOjV
paper	aobacldoeMflgFiVja
belongs	amdbeXfJgojR
belon*	ascZfdgmhXidjX
in that	aZbkcpdbejfngbhYiajY
care	abcbd6eUfWgdhjiXjc
they say	aZcZdaeaglhcin
accepted	bZcsdaeMgUhbiY
the accepted	aXcr
accep*	albacndjfdhWiajW
talk	aacleVfXgTim
is a	aYbjckepfbhSiXjZ
something	aJbdcjdbemfVgxhViojN
somet*	aabWcmdjhZijja
flatmate	aacndchcil
my flatmate	abcodd
flatm*	aacndchcil
applied	a1codUeOfkgVhQiPjm
zero	andmemfkhKiRjS
savings	ajbccbd4ePhd
savin*	hb
and got	bmdcecjd
<s> every	aYbccpdbemfkgZhdic
every other	abco
final*	aqbdcqdZecfbgbhaidjZ
fresh	abbYecfogphb
out of	aYbmdoedfcgbha
uni	a2bUcpdVejfYgbiW
i've been	adckenfcgdhc
been at	acbk
at it	adcjfmgd
it #	adcjdcfdgn
funded	bZcvdqeJgOin
dog	bMc6dZfYgVhbirjE
horos*	aVbbcndcgshbiXja
but not	aabccojd
not us	bacojd
visa	a4bMcQdteUfUgbjs
my visa	addm
out on	apdZed
# june	amcd
dont	aacndpfYhZiZ
i dont	aXbldnhbid
find	aMbpcadleOfbgdimjS
dont find	abdl
find something	acdn
mum's	hj
home	ajbJdveYhWiYjS
costs	cZd7eOfdgXibjl
k a	aZdo
month	aqbJdyeUfdgahOjW
a month	aWbjdufdgaha
month and	aZdn
and im	aWbdcldsjb
only	albVcSdaeQfYhQjd
the only	albd
only one	edfl
<s> boss	aYdp
says #	cbdlemfcgahZia
signups	dj
signu*	dj
by	akbccWdqfkgEhWiajW
by friday	aZdo
or	abbcccd4eafTgTiTjM
friday or	aZdo
cant	aObbcvdteZfTgYhkiYjY
i cant	dofa
sisters	bJdqeahqimjZ
siste*	ambdcddjeafZhbinjb
its been	aafk
been #	addkelfa
feel	aBbncOdSe/fNgzhXiXjM
i feel	aYbZcceyhYicjc
phone	anbKdUfbgLhmibjr
phone call	abhm
<s> #	aWbWcadGevfzgQhkiRjN
rejections	cdddelfdhcinjc
# rejections	cdddelfdhcinjc
year	bCdweZgbhUimjX
this year	abbXdnelfagZhZimjj
year and	cddjelfdgdhd
and this	adbkcddjelfdga
this one	aZbcccdkelfdgmhd
hurt	aRcXdle8fMgnhbiljb
most	aRbjcodJemgkhUiSjY
the most	adcbddelgnhcid
humiliated	aKe/hmibjR
humil*	aZdcesfbgchd
in front	ccem
front of	ccem
of the	bRcrdZeafaijjb
whole	aRbkcUdZelfzhjiTjJ
the whole	bdekflgUhlibjZ
panel	ambmckdVeHfagMhkirjk
still	aNbUcYdZeqfWgbiZjV
blush	aUbncqdTe4fXgthbjZ
thinking	aSb2cYdYfWgshZimjc
think*	aj
of it	arbccbfbglhcibjZ
gutted	adbacae7fxgVhZitjQ
thought	aabrcYdKepfJgdhXiqjU
thoug*	amcZdceofagWicjc
about it	emgb
it the	acck
put	akbXdkeNfjgchdiOja
put my	abcpfchYjk
my whole	adbdfphd
summer	bHcbeafxgkhUitjZ
whole summer	adfl
into	bYcldXedftgShXidjU
into that	accnflgdhcic
grant	akbQcrdyeDfVgaid
# pages	abcjdceZfqhdjU
learned	aYcddReSfthbiljY
<s> learned	adfl
learned the	aafo
entire	aXbdcZdaeXf+gahbiZjY
the entire	aYedfshb
role	aqbdcUdceLfRgbhoiXjo
# days	ajcjdVeofcgYhWidjj
barely	bYcpdYelfyhMjN
ate	aZbRcodlevfsgZjR
built	aobUcjdXeUfvgVhTijjW
them a	cbgdhnid
demo	arbOcbdZeRf4gYhPjl
of my	akcaebflgdiljX
own	akcTdVeMfmgShjiR
my own	ajbZcbfngUhUidjk
carried	anbTdOedf2gOhTjn
carri*	acbocddcfjhdjd
novel	aYbrcndMeVflgnhSiZjj
seven	bLcpeRf/gVhQibjT
maybe	aTbYcTdZebfPg9hVitjH
<s> maybe	aWbZcdeafdgshbikjd
they'll	acdaedglhmjc
they'*	aVbrcSdQeUfThmiljn
change	acbrcRdVeRfRgshjiY
change their	ajbbgmhc
mind	aQbscVdWeofXgyhZjU
once	ajbKdOeWfqhXjQ
once the	adgm
settl*	bcij
i just	bjecglib
know	aIbqcXdWeUfBgsh3jP
just know	bcgm
know this	bjddfdglhb
is the	bZcYdmeahbiojX
the right	bXcddcecflgkhl
for me	anbafbhdicjb
promise	aUbWcZdoeWfcg9hjiU
i promise	acgn
promi*	acedfdgmhbijjd
i'd	adbOcUdSekfXgzhjiW
percent	ardkeSfVhMicjY
# percent	bncWdceafWglhZiljc
perce*	bscVdceXfVgkhYikja
day	apbJdXgthViJjH
day #	acddelfdgk
third	arbUcjdqeRhPiWjT
lucky	aKbafUg+hcikjM
i know	aTcpdVeVfbgnhpiXja
people	aEdTfSgshniljW
# people	adbccodkfZgaicjc
people on	aacmgdhj
board	a2bXcZdVeHfUgHhwioja
the board	ccdbhm
wont	acbddkeafdgmic
like this	acdlfdgdhk
local	aZblcbdOeHgDh8icjc
local paper	achm
love	aIbRcddafTg/hmiXjV
would love	bbgjhk
love to	bdgl
how	aBbtdRhqiXjX
hear how	hl
how they	adbchnib
treat	aZcXdkeogmhqiUjX
they treat	hl
<s> one	aXcYdaebglinjb
in our	acdafnhl
neighbourhood	abbldYebfXgVhwipja
neigh*	bacndaebfdhkikjX
group	aubOcddXePfPhricjZ
members	adbPdWeOfagPh8irjd
# members	acdchn
membe*	acdchn
members and	acdchm
they're	aYbtccdXebfbgWhm
aunt	bEdmgbhtijjZ
my aunt	alcddbfmgbhjiZ
them the	aacddchjiajp
building	aobRckdVeLfpgUimjU
the building	adcdddejgdhn
build*	acbccjeYfnhkidjc
saying	adcTeZfEgahmimjr
just saying	aadofZhmic
apparently	aabYcadQfYgWhRi/jd
<s> apparently	aaddiq
appar*	aVbadcecgXhaix
apparently the	ik
winner	bYc2eYfRgshTiZjR
the winner	aaclfdhcik
direc*	aZcUeVfWgahsinjV
nephew	bJeYfOgahwi2jj
neighbour	acbVdmepfZhoimjb
thinks	aHbnccdYeafBgsi/jc
they only	aVbkcbgahbipjk
adver*	dkgcij
for show	in
word	aZbVcRdVekfQhqikjW
<s> word	acim
word is	acim
is that	acbYddfdgXhaitjj
that the	aTbScWdaeYfYgjhUiyjs
the first	aabcdlecfZgbhXiljp
choice	abbudaeKfKhl
wants	aZbLcVdseHfJgrizjj
money	albYcUdoeNfagNiwjW
driver	ajbVdZebfSgXhOi7
me they	bcgcikjm
fire	bTcZddfqgThjiujX
half the	aRcsfdjd
team	alcddbeUfagdhSjQ
the team	ccijjb
my portfolio	aabncdgmhZ
has #	aacmfnha
proje*	bWcvdUeZfThTiX
were	acbacpdKeWgOhRimjj
link	atbdcTdQeTfWgYhbj1
the link	acjp
they wrote	abbWcbgchciZjx
wrote the	arbbhcibjd
price	akbqcYdreRfZgVhOiWjn
the price	aabdddfnjj
was too	jj
high	akbmcqdbeVfUgYhVib
too high	jj
<s> like	aWedjs
like i	abfdjp
i told	ajdcedgdhcicjo
told them	aabkdcfdhbidjq
them in	jj
interview	aqbUcZdSeTfXgThjikj2
the interview	hjidjm
interview i	aZjp
can start	ajjj
start in	jj
<s> in	adcZdZeXfZgVhTiljs
says no	ddil
feedback	b2cSdYeYfcgdiWjy
feedb*	cadkgchdicjn
applications	aqbdeGfjgVhWibjx
of applications	adjk
exam	a2bncjeQfjgUhXiSjX
four	atbNcreRf2gPhNiWjT
all four	aobcfd
parts	aubYdYeZfpgQhdiUjj
last one	cl
scored	asbjcudZeYflhKiJja
bought	a3bLclddePfdgLhYiyja
bought a	ak
car	aYbTdnelfbgShPin
a car	abecjn
saturday	avbRcaddfmhaiajY
on saturday	ak
satur*	ccdafagchcjr
early	azbTdSeTfwgZhPidja
shift	atblcXdkeTgahYia
at #	ambacWevfUgbhTiajX
is no	aj
problem	adbycOfPglhX
probl*	cmebfchaiZjc
anymore	aVcXdjetfLgohkimjR
anymo*	albdddelgcic
switched	a6bOcndUeVfrgQhajl
switc*	ak
switched the	aj
the role	apbccagbhciZ
ad	aabmckdjeRfYgLhcipjl
the ad	bpcdddedgahd
used	a1bXdQeSflgIhSikjZ
used to	bdgdhdio
to be	aYbkcdfjglhZjb
office	asbKdneNfUgBhxijjU
ethics	aqbscddZeVfcgShmjZ
the ethics	aojd
approved	a/bScYeFfjgPicjm
appro*	arcadchdjd
study	bmdbeIfpgZhSia
thursday	arbPcWdkeXfmgVha
last thursday	aj
didnt	albmccddecfdgXik
didnt have	aj
have that	jk
that before	ak
referee	aZbtcddVfXgOir
refer*	bkcReZgVhSiajq
it went	ak
went to	accndcebhj
her	aqbNcpdUfchUiYjU
to her	ak
old	bYdUecfcgkhbixjM
address	alcOdmeSfdgZhniXjp
addre*	akccdmhbjc
author	axbcdReMfUgbinjj
second author	anbdhd
share	ancjdjeVfaiQjc
share the	hk
code	a4bdcjdNeQflgMhaiOjZ
repo	apbWcZd2eYfchW
a letter	aqjZ
letter of	aocd
intent	abb2cSdVeUfMgphliq
of intent	aj
from a	abclhcil
chain	avbUccdcfcgdja
w #	cjdj
churn	bjdkejflgjiljY
down	a5bRemfbgKhKiZjW
since we	ak
co	a2bJdkeHfJgchviq
a co	am
museum	azbNeTfagYhdinjV
the museum	alcd
museum in	ak
town	bTcudVeagSizjT
deliver	ajbZeLfpgjhkiRjo
deliv*	ambdcldYfdid
my other	apcbfd
until	albIcSdseOfpicjY
<s> that	bscldaeZgWhbiaja
clause	a+cLeTfPgXiUjn
noise	ajbncYdVetfbhaidjc
noise is	aj
gone	bOcadoelfnhPipjL
is gone	ambdhc
rehearsals	aobScWdjecf9gbhdjc
rehea*	bbcYdjeYfohb
after*	aYeq
agent	a2bYcZeLfMgVhmiz
the agent	amcc
turned	arbLdRfbgQhVi2jS
turned me	gdidjm
me down	akgdidjm
the new	aZbacrdXfZgohXijja
new one	am
a call	cdhk
crime	aZbrcqdZeafTgYimjV
the full	al
manuscript	a0cadUeLfjgWhPicjb
manus*	anblcYdaeZfXhYiajk
down to	ao
cat	aubLcsepfahdjL
has been	ajbadbfXhnicjb
parents	bVcXdjeWfRgXhtipjW
my parents	aphZ
paren*	aqbdcbeafZgchjidja
so no	ap
pets	ajbPdpfahkij
no pets	akhdjm
schufa	atbYccdd
<s> schufa	arbYcc
entry	a4bScbdceNfYgbhcidjk
was a	akcaddgahjjo
mistake	aWb+cUenfJhRjS
a mistake	aYblclgb
mista*	bncndbfbgZhcicjc
deleted	a1bRcTddepfmgPhaiYjv
delet*	acem
printout	al
print*	aqbcckddfbgcjd
from monday	amcd
sound	adbwdNecgmhWiUjd
<s> sound	bj
audition	amcbdbeOfsgbhdimja
my audition	al
audit*	akbkdZeafjgchYia
broken	ajbPe2fwhSiVjN
was broken	ak
# i	apbbcmddedhcjd
clean	anbkeUfugbhRiOjP
<s> their	bjcpdVeafWhbia
their form	amfd
essay	asbrcYdQeTfjgZhSiWjs
my essay	ajbkjc
chara*	bk
i saw	cn
saw it	amgd
it in	bdcdhYik
the pdf	amjd
<s> had	bccbfmjc
had my	apcbja
dyslexia	ak
dysle*	ak
diagnosed	arbWewfnhRiajb
diagn*	ak
july	a1bEccdzeUfmgRhTidja
in july	dkgd
send	ambRcYdmeOgYhvidjd
can send	bl
send the	blhd
report	azcYdbeLfOgMhaikjw
the report	am
license	a8bUddeKfYgS
covers	a1bVcodXeQfpgMhYiajo
trail*	ambd
t	akdnecfdjb
# t	andded
nobody	aSbvcQekfPgjhRi5jJ
asked	a3bRcadMeXfLgShjjd
festival	arbOcjdQeUfZhtiYjP
the festival	ck
festi*	apbZdTeWfXgahnjX
added	a1cWdZePfUhRiWj1
a second	amcVdjedfagnhbiZjZ
stage	apbUdWeJfmgmhKiR
needs	abbkcWdseGfVgoiRjo
finally	awbIcdgphVikjM
iso	a/bqcddMeHfmgThbiQjm
iso #	amjb
audit	aqbncbdjeJfkgLhojk
findings	b1cadPeNfdgWhajv
he	aZbWcndFebgWhciSjm
<s> he	bbdaeZfaglhZiYjs
offered	aybRcmdWeCgPhdibj0
offer*	apcbdVedgaid
offered me	al
the tuesday	ak
slot	axbVcneTgShlidjW
slot if	ak
if the	dcgohYia
speaker	ambbdYeRfWgahzijjk
speak*	amcmhbjZ
cance*	apbacbdcenfbgchZicjb
and she	adcsddebgcibjd
cancelled	a4bKcSdufwgXhWiSjs
maste*	anjd
when	aqbWcVdWexfXgQhbidjU
when i	anbjcadcepfYgZhcicjd
two of	bdcnfbja
of our	bcck
wound	acbRccdye+fsgdhRiajN
qualification	avbleKflgdhZiMjk
require	a0cZeGgbiTjl
they require	apbdfc
requi*	albjcadafahaidjl
totally	acb7cSdXemfagchViljV
total*	apbkebgb
misjudged	aTb/cXdcetgohSid
misju*	bmed
misjudged me	bmed
exactly	aUb0dRecgmhTimjQ
exact*	bmcjgbja
has no	bj
idea	aPbzccdNeLfJgshUixjY
no idea	ad
our price	bncdjd
perfectly	aTb/dOecfngmhNiVjW
perfe*	aabpddeZhaibjc
fair	aNb+crdXeOfQibjS
for that	aXcaecfsgchnjd
of work	addl
is just	adbtgZ
shop	awbNcmdbeZfcgVi0jL
delivers	aXcteXfogmhbiTjl
late	awbIcndaeTfmgchOikjP
every time	eofZgbhYik
they still	bdgdhm
<s> half	aWbjcnfk
people in	bdcjhbil
programme	a2bbcddoeFflgVhWib
that programme	accjfj
progr*	arbZdbeagahYiWjm
even	acbbcudUekfcgVhRiQjO
cant even	adcm
cellist	aqbWckfagljb
celli*	ajcjic
was flat	adcl
bars	apbPcmdVemfngWijjV
seat	akbTcveWfbgShkicjX
looked	abbccxdMepfYgbhLirjR
<s> looked	adcl
looked at	ek
winners	bXczddeThXiWja
winne*	aYcnik
none	ajbdctdOeXfahLjZ
shows	amdSeRgZhX
# shows	ak
i've got	dngchjidjd
got #	abdlfcgdhljc
benef*	djjd
manager	arbQcddsePfLgXhpimjb
my manager	aXdrhd
manag*	amccdnedfagbhjiaja
wants #	aadn
k in	addmhb
contracts	aubXdzeFgPjl
contr*	aubTdqeKfIgUhdiL
december	azbJcddveVfogVhVia
im at	aWdp
weddi*	edhlic
and we	aXcrdbfYhljc
we need	aadn
somewhere	aVcbdqedfZglhYixjQ
need somewhere	addk
somew*	acdjil
to live	acdjgk
without	awbXcOdneVfWgTiPjj
<s> without	aXbZdrgchk
witho*	aobXcadmecfbgXicjj
without this	dl
this grant	dj
have to	aTbZcYdyedfZgZiojc
let	bVcXfWgnhljY
to let	dk
go	abbVcTdsfOgniZjK
people go	dj
it broke	bceogb
me a	bcccenfkgYhkicja
bit	aabwcTdYexfWgphMiVja
a bit	abbbccejidjp
gonna	aPbbcadqerfYg1injO
lie	aWboccerfRgchZidjZ
the car	aWcbdqelfdgdid
park	bZcoddfRhcjY
for half	aaep
half an	aWepgm
hr	anbjcadreafXgbiX
afterwards	ajbLcXdbesfngUhcjk
furious	aNcZdVe/flgnhkivjV
furio*	adccdcergdjc
about that	fdgk
that #	ej
sentence	aabcgmhU
sente*	aZbdcmglhc
reply	adcTdYfmhaiQjw
laptop	akbXcmejgThYiojZ
rd	albncceafWgbhcijjr
# rd	accddbhdjn
just feel	acek
drafts	ajbXckdbeNf/gPhdjp
fourteen	anbNcrdWeWf/gThT
drafts fourteen	fj
fourt*	fj
readers	aRbucjdIeYfdglhkijjm
reade*	achk
i took	abfqgc
took #	acck
unpaid	aqbPcUd/eSfygLijjV
leave	asbDcLecgWhtjX
prepare	adbZcYdteEfxglhqiZ
prepa*	aQbZcadZeYfugnhpiXja
assessment	alb/cWdceFfcgahViRj0
that assessment	bl
asses*	bmcc
baked	aVbadnelf7idjV
until #	acddflhbjm
am	adbocBdde2fOgkhYja
# am	acfk
am for	fk
a week	aWdkfnhd
tasting	aYbqdPeafyjX
tasti*	ddecfn
lisbon	atbVcXecfmgciSjd
own money	aafo
money for	aafm
final	aobXdqeLftgdhLiDjd
the final	aXdlfm
round	acbVcleWfsiRjT
final round	aafn
give up	ddeago
tells	aObPcdedfUgshni2
tells me	aagnhd
nd	ascbdZetfXgriXjX
# nd	anbcccdaejfcgjhdjc
will go	dcgk
<s> id	adbdfcgphd
live in	akgj
street	aXddesfTgYhYixjT
that street	acgjhd
always have	bnhc
<s> next	acfdhoib
next time	abcdddfdhpic
less	aTblcvdbeafXgchbiMjV
way less	gj
im on	abho
name	azbGckdLeSfEgThyidjZ
mayor	aSbUcodaeafWgYh9iyja
the mayor	aYhqjd
they'd	bbcWdWeZfYgdhw
<s> they'd	aabchp
they'd better	adbaccgchq
rethink	aPbycOdkgrhuiajk
rethi*	bccjhl
or i	aXbddnhl
i leave	ajbdhj
reviews	albkcndKeVfjgViWjv
on every	hl
there is	akbVcdddelgWhmjd
been a	ccfZhq
there for	aZccho
discrimination	aRbufUgVhu
discr*	aXbocdeagahoib
friend at	hk
tribunal	atbccSdXeNfXgRhzja
tribu*	aqbYcbdcedfcgbhliZjc
a guy	il
guy at	bcil
reads	atbQcadUeafbgdhaimja
fund	akbXccdyeHfVgXhpipjm
the fund	ik
fund is	adik
nearly	bTcoekf3gYhQiljL
former	aqbIcndXeTfSgOhyi2jd
a former	ik
intern	bWdoeZgOi/jT
that they	aYcWedgchWiujj
prefer	aLb3dYeSfTgjhljl
men	aVbbcxdYgThcipjY
guess they	bbgdim
wanted	atbNcUdTeJfMglhcixjT
only wanted	gdik
wanted a	acbdio
a third	abgdik
quote	aqbdcddWeWfXgUhdiqjt
look	aMbkcodVebfWgYiqjc
to look	bdcjdkgZij
good	aSbycRdQeYfKg5hYiXjW
said the	aZccgdijjq
timing	aWb8cTdceXfVgshUibjq
the timing	bbgk
wasnt	anbbia
for them	gbhm
already	aWbScQfXhWiljv
i already	abdlhbjn
alrea*	aQcTdjekhcjv
my #	aaecfXgkjl
years at	hcjl
the call	addcelfb
centre	avdZeSfZgThd
cover letter	abjn
talks	anbRcTdpeSgohkiajq
all that	gdhdid
volunteering	aVbdcXdqeUfwhsipjl
volun*	codbedfdgahZic
course	bpcmdYeSgthKiSjW
they told	baccgchaiYjs
me my	ajebgdjm
range	avbvcjdQeGfmgahLiPju
my range	ajcd
limited	apcXdceKgdhWiKj5
limit*	aYbdjp
sea	akbdcYdjeXgjhUiSjV
the sea	ddgm
ticket	atbVckddeOfUgbhjipjb
till	bNcXdwf5glhdiQjM
valid till	aj
till #	alcmdafbgchd
engag*	adjn
reloc*	ak
signed a	abcn
lease	awbUcbd1eIflgUhdjj
shoul*	akbndbecgd
doc	axbQckedfZgahoipjW
fit	aYb+cddNeThQiXjb
lifting	a5bXcQdlecfogkhViQjn
lifti*	aodb
they asked	apjc
asked for	aucZddfdgbiajZ
vat	axbUcWdyeWgXhjjm
one since	ak
last month	ck
we hit	ak
mrr	aucddXfd
k mrr	andc
sunday	aubRcZdZejhbibjX
on sunday	apfb
says we	aj
we had	bbddgljc
control	a1cXdYeVfYgYhpiW
control group	albd
its on	ak
on page	al
page #	anbbcbdcedfchcjk
# in	aobZcYdjecgchailjZ
paragraph	avblcRdZeZfrgZhTiPjy
parag*	hd
sample	aobmcjdMeQfvgUhTia
the sample	dljc
they scored	aobdcb
lot #	aqbcca
ours	aHcrdoepfPguiVjN
# ours	bbcndd
ours was	bbck
<s> theres	al
typo	anbjdlfchcidjY
a typo	am
typo in	aogd
my phone	fk
number on	aj
form so	aj
so they	bZddgahpiaja
they could	alblgXhd
reach	dkeQfkgqhbiXjZ
<s> her	cjdd
office says	dchl
says the	aVcadZhZitjk
selection	arbpcldLeBfZgYicjr
selec*	alddjj
gets	aabMc0dkecfPgnjP
redone	anddid
november	avbHcYdtecgchQiVjb
in november	abdjgpid
novem*	bYcUdkekgkhViXjZ
just got	an
picked for	aj
youth	aTbdcndaeWfYhwil
orche*	cpechdibjb
thesis	atcmeIfdgWhWiWjp
my thesis	ccjj
thesis got	amcb
published	aobWctdQePfpgShTiWjq
as a	bTcUdcejfdgpiZ
book	atbWdQePfjhWidjb
chapter	albTcVeZfshrjX
chapt*	alcdflgahdjb
bank	aobOcXd0eRfZgQhkijjZ
the bank	acdogdja
in writing	atdWgchbid
want a	albjcdgd
girl	abbMcvdTfbhbi6jP
a girl	cjddgdiljd
age	akblcqdUeUfdgYhQicjc
and my	bWdmedhjidjc
daughter	acbJdpedfTgdhniu
my daughter	cbdkhdij
daugh*	adbkcbdkhdij
turned #	ancd
# this	ancddd
this week	akccdagl
tool	aubwdYeHfZgdhcjc
exports	asbbdveUfZhWiZjo
expor*	aj
exports to	aj
relea*	aldc
we have	akbcdjfZgb
so we	apbcdkgchcjd
we can	ardcgc
do #	ao
a day	fjgljc
not #	aqcZgcjc
turns	bYcjdcergkhXiojS
<s> turns	am
turns out	am
out the	albdjj
zip	azbcdXfjgXicja
the zip	ak
i gave	albddcemgXhdjk
gave was	bdjl
was wrong	bdik
wrong i	ccgj
i do	aWcsedfahc
area	audWeWfdgShd
exclusivity	albscWdnecgnhdiYjj
exclu*	atbdccjb
they can	abbdgchr
photos	albMcudSecfZgPidjl
non	aYbycddbebfDgUhSiX
exclusive	avcjdVeGfagXhnidjo
take	bScUeHfbgpiajd
can take	aldd
take the	aodbedhc
the night	dcfl
shifts	aZcbdjeaf1hZicjn
night shifts	ddfl
from march	akdd
wife	adbBfVgchxitjc
my wife	ddej
wife is	hl
i did	ajcbddedfagnhajj
did a	ak
# month	dk
placement	a5cqdoeBfXgRhYiWjo
place*	aj
in their	ajbYccdcecgmhbjj
sister	axbCcddaeZfYgWhsiqjc
their sister	an
clinic	a4bPcZdnedgOhjisjW
forgot	acbacYdaeogshbipjS
forgot to	aj
# the	ascdjb
the old	bncZedgZhaij
score	avbtcqdVePfnhIiFjT
they have	aabpcZedgZhZjn
have is	al
commission	a2bZcaeGfSgKhniljk
commi*	aYbwcRddeYgQhZij
me on	aXbodreahaicjb
the phone	acccenfagahciajo
hand	aZbQcadXedf2gdhXiZjL
to hand	fj
c	apbVcjdVeWfXgVhWiSjs
again w	aljb
stamp	atbZcddleXfdhliYjW
wait	aTbVcRdqeZgyhmjV
list	a0bTcbdZeEfZgShbibjt
list is	abckjk
is at	adbbddepgd
clinics	arbXcbdqeaftgQhkinjY
clini*	an
of this	ajbdhj
papers	aobbcsdWeJfZgHikjo
for papers	aldd
extended	a8bLcUdkeTf1gdhTiIjr
by #	acckdlfc
oh	bXcadqerfLgxib
<s> oh	ak
man	aKbjctdIelfDgkhbiwjU
i'm so	ek
relieved	akbccVdlepfTgnhYibjj
so relieved	aoec
relie*	aoec
relieved the	ak
appeal	aTboccdWeTfXgnhljn
degree	aybncndbeWfbhTiOjX
result	akbscVfYhUiR
went through	cdfl
<s> they're	bqgchcid
big	aabYcodkebfNglikjT
a big	dmfdgbhd
hiring	bjckdpeGfagShki5
the feedback	akjd
makes	aTbkcqddfPgjhYibja
makes no	adcngd
sense	aPb6cddLfPg0hbiYjZ
no sense	adcngd
whats*	alcdddedfdgchmibjc
my flat	bjdk
perfect	aXbqcmdVeVflg3hOiRjM
was perfect	adbjfj
reason	aabzcPdXeafFgkhaiqjj
no reason	al
reason to	al
say no	bbcbddgYhujd
jury	aYb0cRdIeDfagXhli2jN
the jury	bbcbdcflgmiZ
prejudiced	aGb/cddTevfQhjij
was prejudiced	bj
preju*	aXbucdedfdgchdibjb
prejudiced against	bj
genre	abb1csdHeXfjgphUidjc
fiction	aWbuc2dPeShXjb
ficti*	aacnjc
people get	acckfdhdjm
get that	adeogaid
scholarship	aocueHfagZhc
schol*	djfd
single	bTcoddeKftgmhNiRjY
every single	aabacndZeXflgmhcid
deck	ambZcqddedfngWhViZ
the deck	cj
that won	aacm
stock	albXcmeZfPgVhXipjc
typos	abcn
colleague	aabTcwdaeYfQgQhui+jV
a colleague	aYckimjc
colle*	abbXcqdVeZgXhUivjU
yr	cj
# yr	adcj
teaching	alcodbeGfqgWia
teach*	anclhdibja
same post	acck
couple	bIcseafpgbhZipjN
the couple	abcn
couple who	abcn
we dont	bddmgd
payment	avbTcVd8eKgQhcjl
payme*	bchZin
bounc*	hk
th if	acdl
nothing	aHbwcWdlebfagchbimjL
nothi*	aYbncddqeXfngTjV
changes	ascWdceRgYhbiXjv
chang*	aobYcjdaekfdgbjb
promised	bNdweOhmibjk
i promised	addl
promised my	addl
we'd	bccdgnhjic
move	cVdneVfThbim
out before	ajgd
christmas	aZbHcZdsetfsgnjT
chris*	enfbhd
need this	abdp
count	aWcodqeQfbgZiajR
to count	abgk
toward	aZbmfZgohaic
tenure	bXcrdkeOgXij
laid	aabSdueZfsgXhXjd
and thats	cadnfcjj
i felt	adddergZ
invisible	aVbndbe5fYhcjU
invis*	epgZic
never been	arbccXelgZic
heartbroken	aKcMdpe/fdguijjW
heart*	ejgc
pictu*	fZgn
my desk	akdcekgd
hands	bUdkesgZiXjK
my hands	ancdhc
shook	bTdXe7flglhZicjY
i read	acbdckemgahciljd
read it	aUbncdgahjjl
it still	en
i think	bWcbdbecgkhTipja
disappointed	aMbvcUdZe3fKgqhbim
so disappointed	el
disap*	el
that i	apbacafYgbhkiXjj
threw	adbRcrdYepfugShTixjK
i threw	ek
threw the	ek
script	atcldUeRfngYhW
bin	bacafTgXhPidju
# hours	caebfnidjb
hours in	abfkgd
model	amcmdNeJfrgVhSjl
i went	ajdcfm
all #	aYddeaflhXidjn
days and	acfl
notes	avbVckdYeLgWhVjo
<s> been	aZebfqgb
waiting	adbKcVfvgbhdixjW
the waiting	aafo
waiti*	cdfphd
waiting list	fohd
list since	acfn
since #	bYdWeZfngrhcjb
family	bPcZdleYfTgahzibjV
helped	bWcneOfohZ
set	aobYcadXeIfugohQiTjS
maybe a	aj
different	akbpcmdJeIfnhZiSjj
a different	akcc
diffe*	aqbcebfdgkjc
person	adbwcSdTeVfRgthXjO
this time	gj
really	aNbqcQdlebfHg6hYidjM
passionate	aCbwcddGesg7hkjZ
passi*	gl
passionate about	gl
such	aZbccadXeVfUhpiYjq
such a	aZbXejglhmid
a good	abbmedgkhdjd
if you	abddedflgjid
ask the	bcgk
answe*	bYcdfkglhdib
brother	bHcpdreXfRgVhuiqjc
my brother	dl
broth*	adbdcldrebfcgaibjb
brother in	adhk
law	awccdVeNfMgUhtjY
in law	dchk
sits	acbXcqecfWgWhlitjQ
on their	bcccdchkjj
committee	bccVeGfUgJh0iojt
got all	aacahnjj
emails	bQcYdZemflgOhxikjp
saved	bRcbdtekfqgmhYibjP
would look	akbccZedgdho
bad	aBbddsfagthcjQ
look bad	abbdccho
brought	ajbPdXfjgZikjc
i brought	cdhl
broug*	cdhl
them #	caddfkhl
clients	dbeJfPgQhviojv
# clients	clfchj
clien*	bVdmeUfQgWhviXja
last year	adfdhl
year so	acccgdhlil
should	aZbucQdZeJfSgjhriajb
they should	adclddecfjgZhmiajd
twice	akbJcvdbeUf6hOiFjP
where	bOdceZfagNhqjZ
director	albZdWeDfIgThxixjl
the director	hj
goes	aUbOcddoeWfUgchkisjX
lunch	anbPdneXf0gMjW
lol	abbbdUecfXglhuiajd
he can't	adgdhmid
avoid	abbmcPdnemib
supposedly	aQbXdNebfYgZhXi/jR
<s> supposedly	acdbfdio
suppo*	bZcUdnedfYgZhaitjZ
freeze	axbNcNdyeZfmgdioja
haird*	ij
owner	ambMeUfLgWhti/jW
the owner	gahjil
desperate	aEbocYdpeqgsiujU
despe*	aZcdeagphYik
tenants	bdcldneRfbgShjivja
tenan*	amckdZhYjd
rejected	dZeTfcgOhjijjm
they rejected	abbjclgdhcik
everybody	aLbkccdbemfRgli1jR
over	bBddeqfngbhHidjT
over #	bdcYdneXfUgahZip
<s> people	abbXcZdcfdglhkil
forum	aUcXdbeLfKgchpi1
the forum	bdhaio
every year	acim
candidate	cqdYeJfMgchsim
candi*	aYccdUeVfogZhRicjw
the budget	fcij
i sent	aUfbju
sent them	abfcjn
disco*	aYcdgbir
wrote that	aacafdiYjs
poems	aYbbcmdPeafwgnhZiPjt
arent	jj
consi*	bXcYdZenfYgohaiZ
experience w	aajo
where it	jl
always was	aZbjjm
<s> did	apda
did the	anbncbdbfZgbhbia
aid	axbNcWd0eSfjgUhliajo
first aid	amfd
refre*	edfkgd
ex	aobBdaeQfFgHhyi/jO
my ex	ajgdhbim
over the	alccic
so im	apdd
im not	bmddhdid
double	aobXcqdmeZgjhJiWjS
closed	a0bKcddnfngXhOiVjR
closed the	aldd
to my	apdcedhd
supplier	azdpePfRgZjk
the supplier	ak
suppl*	dcfoib
depen*	addnhb
was swapped	ak
one is	akdk
certified	azcjeGfjgZhZibjY
<s> there	bacdekhmiajd
there was	bdecimja
decimal	awbqcadRecfugjhZiT
decim*	am
error	arb8cjdbecfTgUhEiNjW
our bid	adbngd
total	axbQdceYfdhKiRja
total is	alcd
podcast	akbcdceYgdho
podca*	dbfdhojd
passed #	hk
downloads	azbWcZdbeYfkgjhXibjk
k downloads	hk
downl*	apedfbjd
downloads in	amfc
pitched	ajbVcrdnedfvgohNiRja
pitch*	aj
comparison	bxcudQeVgbhNibjj
compa*	bMczdneVfTgQjP
n	atbYckdbedfZhbidjd
n #	anbZcmdcfdhc
venue	dZeRgahkiljc
# may	ardcedfdjd
after a	aqhb
sponsor	a1bMdleJfTgbhuinjm
spons*	ambbcbdXgbhpid
changed	a0bbdOeXfbgchQiXjd
changed the	ardbgchd
employer	asbccadreOfSgVhvirjc
emplo*	bccYdlfcgkha
doesnt	bdcodbedfdhd
need to	bmckgdhc
to pay	addnhd
anything	aPbvdaecfSgqhXjX
anyth*	bkcjedhaib
bring	aTbacUdleSfcgjhziX
can bring	aldc
bring my	dcjl
van	apbQcsdQecfRgB
own van	aj
now #	amdc
insured	cbdshZia
to a	aXbccvdcfdgbhciajk
fine	ajeRfchGiUjN
a fine	abbdcddqhc
criminal	btcddXeVfTgUhoisjb
crimi*	ak
check	a5bQcVeOgdhdidjY
the check	aj
welsh	aucodSeMgb
translation	azbkcadVeMgXhbiTjv
the translation	aj
criti*	am
google	acbWckdKeSfShriqjs
real	btcXeRfJgxhajV
attached	a5bReZfdgQhdia
attac*	anbYidjk
reel	anbmcZdjebglhdjV
by a	bmcZdcejfbhc
pro	apbbcjdReafTgahmiljT
turned down	acim
down the	ak
fellowship	anbTcpdneTgdhoiajZ
fello*	ccil
we got	ancldY
got into	aj
into the	aZclil
regional	azbsccdWeBfVgWhoiVjo
the regional	aqddhc
regio*	aqbpccdaeafbhXicja
sept	atcXdogliYjm
# sept	aj
try	bncaeMgsicjU
taxi	albTcpdbedgShZi7jb
badge	azbZczdUeXfTgXhcidjd
lady	bIcsdZfVhqiojW
the lady	apcd
housing	aodyeSfcgThdio
the housing	andc
housi*	andc
housing office	andc
payslips	fcjk
paysl*	fchdjk
january i	al
<s> changed	aj
recipe	asbYcZdceUfpijjZ
no more	ajbddbgdhm
in it	aXccddecfbgkhmjo
it so	ak
allergy	arbmenfZgjiY
aller*	atbYcdgdhcjd
rule	asblcXdVeZfdiajW
met	albBcsdUeNfkgEhriRjl
is met	al
treasurer	ambOcldseQfTgOh8it
club	bWdceRfTgVhxjO
club #	acho
my file	aZdlhcjl
income	aWd+eEfVgWicjp
my income	amdYjj
without the	aqdY
child	adbTdkeUfYiljb
benefit	adblcbdveNfTglhoiXjk
thats #	apdY
per	aqbUcOdqeTf6gGhOiLjR
per month	aodY
is out	bcdk
pen	ambWcrdWfZhkicjY
test	awbxccdHeLfmgchBiPjT
external	apbncVdkeXgUhkiSjv
an external	amjd
exter*	amjd
firm	akcndaeKfQgYhmisjZ
prof	aqbdcadcedgd
wanted to	amfdgj
to work	abbaccdbfbglhbimjk
work with	ambd
taking	akbXcdeYgbhaiajj
students	aabdcwdVeUfcgMhmikja
stude*	aabVcjeafWgThmir
fall	ambScjdwhWjT
they need	apbYckdYfdgkhaibjd
need someone	gm
someone w	jj
arabic	a2bbdMeSflgXhcjn
merger	atbbcbeVfYhkiljm
the merger	am
grew	aqbQcodZfcgbhXiqjX
i grew	am
grew up	am
up with	akbdgk
with it	ak
<s> no	aTbpdTfbhWjl
no way	adboedgdjd
essay was	acbncb
below	cmddflgShLiV
was below	aabkjk
average	bjczeWfkgchKiVja
avera*	accjjk
under*	abbocdgWhajl
age is	acjm
ridiculous	aEb/dWenfThYisjZ
ridic*	boecgb
is better	abbjccgm
than they	abbqcZdkgbic
they think	bmcdgdid
they were	cdgkhdjZ
were just	gdij
just half	aabkgl
current	akbkckeJfZgThcicjk
their current	abcohc
curre*	cpgdhYjb
desig*	bjgd
# of	aobbcjeZfbgdhcjZ
shortlist	acc5dZeNfjgahYjl
the shortlist	adcohdjd
exhib*	ck
anywhere	aabndceYfcgmhYjV
anywh*	cl
startup	acbYcmdseUglisjd
start*	bacxdXebfbgVhciajY
revenue	bccddmeLfcgZjz
reven*	aZdbjq
classmate	aYbWc8fTgVi6jW
plagiarised	cl
plagi*	ambcckjc
half of	aocjdafcgbjd
hers	abbVcoemfkgkhWjZ
she's	ddgjhbijjd
feed	abbacYd5eXgahbil
to feed	addqfbhb
dentist	aobKcddxfcgZhji1jL
denti*	adbbgXhZis
bill	ambQdzePfRgZhkim
my savings	adfj
contract	awbRdzeHfagWhbibjd
my contract	abdm
the current	aackdk
current place	dljd
ends	aXbQcSd7ecfrhTicjW
ends in	aZdmgj
close	aqbccjeWgUhXidjV
# my	dk
is zero	dked
weekend	bTcXdkfsgcicjU
the way	aabbcadlepgchcjc
way he	cceqgdhdidjc
at his	bbek
i'll	aXbccbejfdgchsia
forget	aLcVdje1fag0hlicjL
was so	abeqfc
sure	aPbkcTdceYfPg1hZirjY
and then	bbcddnesfcgYhbid
then that	enfd
mail	adbBcEdFevfYgBiNj/
birthday	abbFdneygohmiZjT
my birthday	acen
birth*	acepfd
upset	aUbccce1fPgxjT
recorded	aubPdYeWf1gZhQiU
recor*	cadcedfmjd
takes	adbWckdkePfchaiajc
of that	ajbbfpgbhbjZ
song	bOccdUebftgohYiX
in line	ajfj
line since	fj
that flat	aYdqecgd
coded	avcadNfugWhdiVjr
i coded	adfm
through #	aacdfn
# weekends	addcfm
take home	fj
years of	aZbdcXddekflgkhZjk
sweat	aWbVcddjewfqgticjN
went into	aacbfnil
into this	acbkcbfl
piece	akbddOeVfsgbhPib
and a	abbkdcgbjm
divorce	abbTcYdtgchojd
divor*	cdfkgd
i've a	adbccaeafbgkhojk
feeling	aDblcSdZe8fRg+hbijjU
good feeling	gj
feeli*	aYbZckgkimjc
feeling about	gl
about this	badcglhnib
could see	aYbjgm
myself	aGbscTddfdg6hYjY
see myself	abgo
i really	albZccdoebhd
this more	gl
luck	aRbnfWg/hZiajS
a door	aaelgl
<s> would	bchj
be a	aXclijjc
shame	aKbccSe/fQgrhsjP
godfather	aUbYcmemfRgjh3ikjW
godfa*	aacdho
school	aubWcqdYeJfWgGhqjS
publisher	atbbccdTeRfQgahtisjn
the publisher	cdhk
get #	aZbddZedfahmio
signatures	aZbaccdYeJfrgdhvjY
# signatures	aWcdhrjd
signa*	aVbYcZdnebgbhuibjY
by the	apbbcXdkecfXiZjX
the weekend	dbfchn
ombudsman	aabncZeUfQgNh/
the ombudsman	hk
ombud*	aUhuib
if they	bcddgjhoibjd
refuse	aWcceVfXgXh0ja
they refuse	adhm
<s> some	acbbhcipjc
some say	ik
only takes	ij
couples	aWbYcsdmeXfbhcipjX
coupl*	adckfahcin
mate	acbUcrdceQfNgjhqiujj
my mate	acim
reckons	aPbscbeYfWgqhZi1jn
recko*	adcbdchciq
reckons the	adcbhdio
woman	aXbTcldSelfahai9jP
fill	acbTcbdpePftgRhpitjb
in spring	ddecin
hates	aKcdezfSgohki6jY
sales	anbXckdmeQfZgZhWju
background	alcpdMeMfZgYhajy
sales background	acjm
backg*	fcjm
thats what	bcgdjo
i put	adfngdhd
languages	aqdNePfogZhaiOj2
# languages	acjn
langu*	aYddfphajk
languages in	ajfc
all of	akcdedfagbhljj
of them	bccjfagdim
stated	acblcTdQeMfUgahYj/
as stated	abjm
stated in	aYjp
the bid	abckjj
wood	bXcvdmeSgThY
the reason	abbdckjk
reason they	acjl
they gave	bbcpdceafjgchbid
space	aobaeVfmhWiZjj
issue	ajbkdZeSfNgbhciVjp
the issue	bdcbjl
aws	ancc
architect	bdczdaeFfYgWioja
archi*	aXbacmdZfngZhV
points	aoblcwdbeXfbgmhEiNjX
# points	blcjfdjb
came back	aqddfbjc
back from	akdd
vet	anbUcjdweYfYgZhyirjS
galway	akbbcpdZeVfmgahmijjc
accepts	akbVcadkeYfahsjj
the site	acfm
last night	amccdc
confe*	an
online	a2bXcVdQeJfXgRhoikjj
travel	anbScTeRfdgchjibj9
the travel	ak
travel money	ak
isnt	bmcbdmecgYhdiYjl
an issue	gk
theyve	ck
lost #	ek
# line	adem
i asked	an
both	albdcpdNeTfjgYhZiNjl
stati*	ajbnedfchdiajc
advertised	alcndVeWfngShZikjt
cut the	ddfcgm
the pilot	albd
to one	am
ward	bZcldqecfagWhkiljZ
green	aobUcsdbeYfahbimjY
my green	ak
green card	amcc
arrived	a3bBcbddeZfjgXhbiljd
arriv*	apbZcXdVeYfUgahVinjm
the mail	jk
soc	asbdckdnecfXgdhmid
type	avbjdPeXfahTiVjd
plagiarism	budcengXhXisjc
the plagiarism	anbcjc
from my	aXdbfjgdhkjn
preprint	ap
prepr*	asbdcdfd
text	atdIeJfjgOhViRj1
letter from	aoja
the hospital	aj
that we	jk
mri	ayemfnhTiOjc
for free	abfkgahmjd
planning	aocXdleBfdgXhrinjs
plann*	dbedfm
permission	a9bHcXeJfdgRhrjo
permi*	atdahdja
my old	bddcedgjjd
reference	a0blcadSeJfZgQhaidjt
the reference	dmjb
she asked	aqgbjb
asked in	anjb
for something	ddfljc
first #	alcdfbik
sold	awbLcseVgOhQipjd
mezzo	apbcdcecfjgdhbid
cast	acbZcpdYeOgYiujd
it on	ajccddij
company	a3bWeMfUgUhdiljk
the company	aj
birth	atbPccdleagjibjX
as #	arccjb
# it's	aocdjc
it's #	axbdcadcfZja
longer	arbccZdXeUfcgnhTjW
no longer	aoddjb
need the	acdnjd
sponsorship	atbVdoeQfcgVhniojs
spouse	adbUdzedfOh1iljY
spouse visa	ak
state	a4bccYddeTfVgShmiajX
the state	atcbha
that my	acidjn
foreign	ajbbcZdneVfOgRhrjt
forei*	elgZij
diploma	a/bacqdjeJgXhWiMjd
diplo*	atcbjd
counts	aRbkcodoeWfZgXhaikjY
saturdays	aobTcYdtf7gdhYicjY
coach*	cbfn
stopped	a1bJcVelfmgWhPipjc
stopp*	amhd
founder	apbOdaeTfNgdhyi6
found*	aocddbhkiajc
job so	angd
we are	aXdofcjm
said no	aXbccdglidjp
lift	awbXcRdmeZgohciQjc
im in	aj
wheelchair	arbZdcewfpgchXiajd
wheel*	am
was what	anid
what the	ambaecgYhpiajc
daycare	anid
the daycare	anid
dayca*	anid
dataset	al
datas*	al
is now	al
doi	asbQdpekfXhqiajj
a doi	ak
accept	aabmcceQfYgdhqia
don't accept	bmgd
my work	ambjcddcfdidjc
work is	bjccddgdhdinjc
top	abcxdbeQfWgVhaid
the panel	cd
understand	aJb/cRdUebfQgwhk
didn't understand	bj
community	btcXdZeRfUgdhvjb
theatre	ajbZcldmeXfbgUidjW
theat*	aabacZdnfagphXibjZ
means	btcReNfQgqhliTjd
# for	abbndjfjhZjc
wedding	acbJcodneYfkgdhxiljZ
day is	bk
is not	boga
much	aNbqcjdcfagqhViVja
absurd	aBb/cZdVenfUgjhZiojc
judged	abb/ckdPeVfVgbhViY
they judged	aj
hair	adbZcvdYenfmgchVjY
my hair	fj
im sure	gj
so unfair	abbjcl
ones	aRcqdYedfmgbhYjW
the ones	aZcn
straight	adbcc0dbedfugkhNiOjO
strai*	accndcebfjgbhjib
<s> last	aVcsfb
last years	cnfb
project	aqbWdkeFfYhXil
# page	adcl
plan	cbdneBfpgbhTiYjp
my friend	aaco
sat	bOcxdaeofogOhZjT
scores	adbqcxdVeXfugVhQiYjZ
scores got	aabjcl
letter on	accmjd
read the	bbcjedhmjc
and it	apbUepfcgchbjc
even have	accofd
have an	ajclfc
heating	akd2eYfqgYhT
heati*	addk
is off	dj
since october	dk
<s> still	aadmenhajd
still owe	acdqhW
student	bVcleJfVgMhqixjd
put me	aYdo
pip	aWbXcod0eofbgshnibjb
land	adbbcddoeTfYgahriYjd
daughter starts	abdm
have no	akcdgbicjc
no address	addk
stupid	aGb3e3fShbipjQ
trying	aWcddcedhjivjS
stoma*	acbcddeqhb
drive	bjecgkhWjZ
past	aWdaeqfvgbhUiajR
past the	engd
made	bLcldRedfbhPiYjm
they made	bdcdeqgd
made me	adepgb
me feel	engb
feel like	bdccergc
# minutes	bjcZdZesfchd
honestly it	emga
i learned	acfn
photo*	aacohdidjd
scratch	aZbZdlfygriVjG
from scratch	fl
scrat*	aacdfjho
just for	adfl
brief	adbLcRdLejfpgNhOiMj6
on that	aYbmcZdbeafmgphbiajY
study #	dcgl
winters	bbekfyhbic
winte*	alcddkedgd
winters in	am
tent	bCdnejfqgPhxi0jQ
a tent	albc
costu*	aacWdbfuhbidja
inbox	abekflgc
my inbox	adedfmgd
february	a1bHdjeSfwgShVicjb
since february	abddedfpgd
febru*	apcadXeafngahbidja
<s> i'd	anbXcadYecfbgmhliZja
i'd be	bbel
be so	acbcdmed
happy	abbacVdafSgzidjW
so happy	bdedgl
explain	aTb7cRdVeRfaglhciojl
expla*	adblcdecgdhcjn
explain it	ik
believe	aOb4cXdQeVfJgxhditjZ
i believe	bcgn
belie*	ddebhZiljc
believe in	bdgk
in this	bcdjfogb
product	anbmcudbeKfXgdhWiW
produ*	ajcpdbebfcgchYjW
with all	adgjhk
all my	anbccddmedfdgbhaja
heart	aTbbcRdZe0fmgxhZiTjQ
my heart	aXbYcddZelfdgshd
after the	abblcdelfbgjhd
holidays	aabQcRduejfxgriX
holid*	abddfmgkhd
was in	bccZdqecfcgcijjY
army	aobPckdaeVgThrikjc
the army	hm
head	bKcueZfPgShsijjc
the head	aahqicjd
head of	ajcdfdhljc
journalist	ajcjdSeXfVgShuizjc
a journalist	gchqibjd
is already	aZbddohmibjb
lose	aOcZd3fRgphpiWjM
lose my	abbbgbho
mums	bbgahnik
friends	aPbKdZfWgbh2i0jY
frien*	bZcbdcglhk
union	arbSccdYeOfVgOh8idja
the union	adhm
she can	hj
make	aSbjcbdceMfcgthliSja
can make	achn
cowor*	amccebhdiljc
overheard	aWbdcddOemgRi/
overh*	aciojb
overheard that	aciojb
budge*	acebiqjd
probably	aacbeVfKhSi3jV
<s> probably	acin
proba*	aYbZccdbedgqhbiljd
probably the	gdim
the job	acbjdbgjhdijjd
job was	ij
to someone	albahd
i heard	ecio
about to	aagdhjik
references	bscbdHeWfkgPj4
annex	azbTcYdkeRfdgVhmibjo
the list	bjdkfbgdhb
is full	aYbcjo
full for	aabcjo
for next	jk
next year	accdddim
i said	cdecjp
said at	aagchlidjn
the audition	ajcajk
registered	aybTcpdWeSfcgVhYijjc
nursing	avbVdyeZfngTidjW
pin	asbccoebfahbiY
house	arbJcodmeLfVgShnimjP
cash	apbLccd0eRfcgZhlidjm
crane	azbLcjdkfbgZhairja
opera*	dogdhd
category	aycpdVeQfShYiPjo
categ*	axbYcbddedfbgdhcidjb
the reviewer	bbcdim
power	akeafbgjhkiSjV
analysis	asb5dReFfdgUhSiWju
analy*	anbbgd
done #	amfb
out i	ak
was put	jk
put in	djgchmid
under #	an
competitor	bnctdPeafOglio
compe*	brdWedfagcidjd
pulled	a2bEckeqfqgVhNiljY
pulled out	am
so nobody	ak
services	awbXccdleLfdgOhoiajv
servi*	ajcmdYecfdgcibja
those	aRbccqdReXfqgYhaiUjb
my story	hj
was at	aj
mag	atbbdleNgainjd
another mag	abfkil
back then	aafbjp
tracks	atbVcldYeWfrgWhRicjn
national	azdQePfVgYhsiajb
the national	al
natio*	bdcddcjp
radio	atbQckdIeUfWgahdirja
it now	cl
now the	aben
sandbox	aj
sandb*	aj
is open	akbbcddbgohcidjd
keys	avbLdjeYfdgchjiPjd
<s> lost	am
the day	apfdgc
evenings	acbYccdjf/gchcidjb
eveni*	apcadbecfjgaicjd
mornings	bUcXdoelf/gZhZ
nurse	awbMdreagWhmipjW
nurse is	hk
term	awblcbdleHfVhaiXjo
up on	akgjjb
the grant	aYcndmja
officer	a0bXdZePfMgKhpixjm
offic*	arcdhcja
emailed	aocdecfj
email*	aocdecfj
resub*	an
allowed	aybWcdddeLfkgZidjc
are allowed	al
allow*	am
from this	al
translated	axbcdQeUfsgYhWiVjr
we translated	apfZ
translated the	apfZ
manual	a9cneFfkgNhUiWjd
polish	atbSclddebfagYhl
credit	azcWdteNfTgYhjiZ
now it	abdp
beard	akbXc1dVebfdgchUirjV
the beard	angciajZ
letters	a5bIcldNeagNhaiZ
# letters	aqddhaid
lette*	albddYeafngVhUiW
parking	asbZcagOhdiyjd
the parking	ak
parki*	andd
issue is	aj
solved	ambvcRdlgohSiXjY
rented	avbKcldjeUfrgIhcizjc
next door	ajclddhdid
used the	al
price list	al
list by	ak
by mistake	aqbbcdddfd
band	azbJcmdXeWgahbikjX
leader	aqbZdYeYfNgjhtid
me that	jj
gig on	ak
dec	a5bRcadrebfrgchYiVjn
# dec	aj
mixed	ardTecgbhWicjd
mixed up	ik
numbers	crdSeSfcgXhX
numbe*	bjcldajd
thesis was	cnjd
rated	awbycpdVeVfOgahSiY
was rated	aocd
bache*	ambbcbdaeqfdhXjc
i cut	apddfb
status	azcbdbeMfHhqiYjk
was approved	amcc
tax	acbbcad6eLfYgVhr
the tax	addm
tax office	addm
eligibility	atccdteEgZhkidjk
eligi*	bbgchcijjc
thing is	gj
sorted	avbbdbecfmgZhYiRjj
is sorted	aj
<s> i'm	cTdmemfWgmhViXja
studies	a0bncldWeIfcgUhWiZjk
studi*	bacYdbecfjgahYio
confirmed	a/bUcWdTeXfVgYhWik
confi*	a0bXcZdXeofZgZhZiXjR
confirmed it	aj
registration	a0bYeGfcgPhn
child*	adddgjjn
joke	aMbtcddXenfYglhbi3jP
a joke	bncc
joke and	bk
they know	aXblccgdhlicjn
plain	aWb7cldMebfdgXhaja
they call	akbkgchd
call it	adboedgd
nonsense	aMb/cWdOenfRgqhaikjb
nonse*	boccid
my accent	bl
isnt a	ajbjgd
a problem	bl
in house	cnfdgd
takes #	cnfdgd
what i	bTckdcfdgrjc
do in	adcnfdgd
abstracts	abckfk
abstr*	accjfk
dont even	aYcpemfbgc
data	axbmdVeLgUhUiajr
saw the	hdin
flats	bccrdreXgQhaipja
trust	dkeRfOgohoiWjd
me no	amcleahc
contest	abbbcydTeRgchnjT
conte*	albWdRfUgnhciTjk
someone who	abblic
sang	atbDcodUebhlic
key	ateEfVgciUjn
callback	abcleagl
callb*	abcleagl
i'm #	acbjdmgb
payments	anbTcXd/eNgOhjjo
behind	aRbjcqenfagahTjR
behind on	acdl
gf	ajbjdwecfaiXjk
need a	bmcddkfdgbidjc
i lose	acdl
lose the	abbddphd
the year	addk
<s> cant	dn
afford	aRbpd5eUfWhjjS
cant afford	dn
airbnb	ij
bitter	aJcbdde/frgohpidjR
it that	bdek
them all	adejfcgdjl
stung	aXcXdje/fYjc
stung more	bacdeo
than my	ej
my divorce	djej
sad	aDbwcSdae/fQgrjU
and still	cnjd
sick	aVbVcTd0e8fcjT
by hand	aafo
hand for	acflgl
for it	bXcaedfqhbikjc
five	aqbGcmeQf5hKiVjW
called	ajdSeUfbgQjd
# times	aTbkcZddedfsgchcimjc
got an	abfm
appoi*	aXckfm
my back	abeXfrhdic
hurts	aKbjcQdye4fYgthZiYjW
stand	aZbbccddeRfpgchXjT
learn	aJcbdWeRfmg6ibjZ
excel	anbkcpdaeUiW
they let	acckgkhc
let me	atdWechb
wants to	apbbddhaik
know it	ebgo
laughed	aQbcdQe3fdgnhXio
they laughed	ebgo
laugh*	aYgohdib
laughed at	ecgn
at my	aZbacZecfbgviXjd
my joke	ebgo
that's	abcbdYfbgjhjjm
so that's	ecgm
that's a	ecgm
plus	aybBckd1eHgahSiNjZ
a plus	ecgm
know who	cbhoid
husband	aWbDcjdredgThoixjX
my husband	akcddbflhjic
husba*	aZbdcbdoebflgZij
<s> i'll	aafdgbhrib
sign	asbMcSdXeXfOgshljc
a sign	aYglhnidjc
until they	achoiZ
they take	acgdhkil
take me	gchl
i still	aYccdkfdgdhk
still have	abbccaedgbhs
have their	abho
k on	achm
tiktok	aYcdhq
they read	adcdhnjd
comments	aYbjcTdRfTgWhmimj/
comme*	bZcSdVeXfVgXhqjp
through the	bk
grapevine	abbmcXeufbhli3jW
the grapevine	adgdin
grape*	adgdin
retir*	aojc
pretty	aNbtdZejfXgohSinjS
pretty sure	adgdim
rival	aYbRc0dZeZfbgdhsiujc
a rival	abbbckim
one of	baccdafZgqhXipjZ
says you	addkgdhdik
get in	aabddaebgphZjk
donat*	aZhmik
blog	bVdTeYfYgdhriujl
claims	acddePfVgUhai1
claims they	abcdhbiqjc
they answer	hjiljc
lack	abbzcTdbebfUgkhZiWjp
i lack	gj
them my	gjhc
salary	adbccmd4eHfdgVij
my salary	acdcjn
wish	aLbdcKdbebfXg/hoiX
has the	aZblcWfcgbiYjr
same #	acfcjn
they've	bWcVddfZhZinjq
per their	aYblhdjm
their email	adhdjm
shortlisted	alcqdZeOfmgYhTjw
permanent	a1bNcXdqeGfZgchr
perma*	akdd
<s> took	fk
took the	acccfo
lead	aycZdmeRfVgjhViSjb
the lead	aocZdc
team in	ek
ielts	asdbja
speaking	apccdQeXfbgXhkjl
vacan*	aqccdbfjhcibjd
machine	aqbbdTeVfpgWhWitjU
our machine	bcccjm
machi*	cWechZim
ce	amcmdTeVftgchHjY
mark	avbUeYfYglhcicjX
fees	arbdcZdzeIfZgMikjl
my fees	adcddm
i only	akbkdcfcidjc
ask them	aYckdlfmgXhb
them for	gchm
rest	aqbTcVdjecfmhaiVjV
short of	dj
of one	ajccik
cup	apbYejflgmhbiQja
cleared	a1bUcbeZfmgShTipjc
diving	atbmcmdcgdhQiV
fixed the	apbdfb
bug	aubXcddpemfThaipjW
crash*	fj
the co	al
objected	atbjcadQeUfZgOhmiojy
they objected	al
objec*	dngdhcidjd
objected to	al
box	a3bRdbebfdgXhZjN
ticked	asbXejfjhNjj
garden	ajbUdaeUfagphjikjV
the garden	ak
the summer	aj
put up	aj
up a	aocc
note	aycYdSeYfYhRiXjk
a note	ckfd
lowered	a3badnedgUhPiXjo
<s> lowered	ak
lower*	am
lowered the	am
m	albdedgbjc
# m	jd
volunteers	aobPcndbePfpgVhpiuja
the council	ak
day and	aldbfdgk
the wedding	hlid
techn*	ak
rewritten	axbjccdYf5gXhWiQjj
rewri*	akbdddgl
their own	apbjcdfdhbja
rounds	ajbdeVf+gdhRiZjX
rounds down	al
recalculated	anbdgc
recal*	ambcdaed
its #	arbbcdfd
the cut	aZdjjm
library	a+bRdYeLfdgNhjjd
the library	ak
libra*	aqccfd
copies	aqbPcrdTeUfwgXhSibjd
# copies	ck
my first	an
our last	bl
inspection	axbbccddePfjgQibjj
inspe*	akcadcgdhpja
stars	bYctdQeZfWgqhbikjb
split	aubadXecfmgahjiajW
split the	am
invoice	apfc
invoi*	apfc
fiscal	apblccdyeUhZiT
forwarded	azbUcadXeUflgNhojx
forwa*	alhd
the person	blhd
decid*	bscadZebfdgXhYjk
mr	ajbWccfShpjr
procurement	avbjdweDfagMhljn
procu*	anhd
direct	atbncWdZeIgaiUjp
hours of	aj
language	anbrdKeMfkgahbiSjk
class	akc0dWeSfTgWhXiUjj
embassy	aubOcTejfbgOhkisjk
the embassy	ak
embas*	ak
gave my	fogZ
passport	a9bNcXeWfXgYjk
passp*	am
pure	aKb9cddafkgohOiSjS
never wrote	bmccid
wrote a	anbkcaidja
a line	bkid
profile	aXbwcmdPeTfUgWhcjt
profi*	aUblccdcedfcgZhZicjt
loss	aYbmcWd0eqfWgkhWiOjT
the committee	cbgaijjn
committee is	bj
the app	acbmfkid
little	aYckdaenfQhajV
does	aWcadXeWfFgqhliXjk
cleaner	aWbjc1eahbikjd
clean*	accredfagdhcjd
crew	apbQcnddeXfmgZhUimjc
poems in	aYcmgl
autumn	akbNcldkfzgmhYiajU
the autumn	cmgdjd
prose	aYbwcvdHeZfpglhViSjn
breaks	abbLcpdxecfvhYidjX
new hire	aYcsfdhdid
asked me	cnhcid
how to	adbbcnemgchcic
to do	anbmcmgVhZib
do a	aWbccmdjgqhbid
<s> other	aZcqddhd
startups	aUc2dleYfZgkitjW
runway	ancmfsgWhGidjk
us out	aZdjfl
out by	dk
insul*	abbcdnekjc
review	anblcaeEgMhoiSjp
is in	cddohajZ
touri*	aYbdcndk
bucks	aZbXduebgmhdi0jO
# bucks	aacddjedhdio
after all	amgc
all those	fjgd
nice	aXbcdZeofagqibjQ
confidence	aWbjcWdcejfSgxiS
my confidence	abbbepgd
confidence is	abbbepgd
at zero	abbbepgd
since that	aZeqfdgb
wednesday	axbRcXgXha
wedne*	amej
shaking	aWbUcUdbe/fmjU
shaki*	bdel
rage	aGcTdUe/faguiljS
tram	arbScbdUevfpgYhUiljj
the tram	abeogd
one line	ajbdelgd
it hurts	emgc
hurts like	ej
# rounds	acccfo
rounds of	fjgk
revis*	bpcadVeWgSiTjn
enough	aVb0cbdZeVhdiZjS
sat in	ej
room #	al
baby	aWbEd6ekfdgjitjU
ive	aZbbckddengkhcjc
<s> ive	aZdYeogmjd
memor*	aXcadbfvhcjb
to get	aaddfsja
photo	avbOdTeRgQinjq
i'd do	akbagk
ship	avbKdbeXfjhU
horoscope	aadcgthciYjd
my horoscope	acdcgoid
persistence	aPb0cYdjelfcg/hXiMjd
persi*	adddgn
pays	ajbVdzeRfRgkhjjY
persistence pays	adddgn
i'm a	bcccdbeZgr
fast	adcadTeaflgwhaiX
worker	ambIdteSfUgdhmi0jW
perhaps	aMbocddYeYfQgvhVipjW
<s> perhaps	abbccddcfdgria
perha*	aYbbcddkebfdglij
perhaps they	abcddmgjib
were only	bbcdgkijjd
having	bXdWeahXiajc
a bad	acbdccfjgoia
my landlord	aajl
landlord is	ddgdhk
is their	hk
their landlord	adhl
owes	aSbdccdreVfRh0ikjZ
owes me	abdcgdhria
ill	aScLdqerfSgYhtiqjY
<s> ill	aYcZdZfbht
award	asbacudYeNfQhliRjc
hold	ajbdeOfVgZhviTjW
them up	fchm
up #	aYcafjhm
of their	aWbjclgdhljb
trustees	ajbYccdleSfdgKh9iwjW
their trustees	abhn
trust*	fdhm
are in	alcdhjjc
choir	bScpdUeWfkgVhvinjU
my choir	abho
pick	akbVcndleKfXhcitjY
by photo	bkhc
<s> on	anbmcOeTgPjV
ran out	apdYij
of money	ij
my guess	acgdhdio
the b	aTgpjp
# certificate	aXjp
it from	aUccfkiq
we already	hcjl
last time	aZcmjm
said my	jm
topic	aYbtcadYeWfagdju
overl*	bdglid
barista	aabackddgahdiqjc
baris*	aabackddgahdiqjc
course is	cj
opening	albRccdceafxgnhXiSjc
openi*	cdddgmhdij
the kids	alccddenfbhdid
dept	ajcddbgdinjd
we're	albbedfYhniajX
<s> we're	adbccafZgjhpidjc
now on	al
list of	cbil
university	arbWcreTfZgRjX
unive*	bWcbebfagqhYjZ
mum	albPcTdvepfVhkilja
my mum	dl
in and	arcddc
watch*	cdhk
door now	em
comes	aZbcebfUgohaikjZ
whole thing	aqbdcdfc
thing in	atbccdfcgZ
never saw	al
saw my	fj
because	bnccdZeYfagYhViU
becau*	alcjdbeWfpgZhYiW
because the	accoflgZjd
expired	a9bLcYd1eSfrgXhWjb
link expired	aj
expir*	aj
present	aYbccmdWeLfZgVidjt
prese*	bVckdaekfbgXiZjj
in october	aYdlgkjl
values	aOb2cadUeXfUg3hciHjd
supplement	avcddmeFfsgPhliZju
were from	al
batch	arbPcleQf0gXhWik
corrected	a3cVflgYhNiSjp
corre*	ancOdXeXgVhrjQ
sheet	awecfmgUhSiQjj
one on	apcdhc
on call	ak
call in	ak
flood	anbUcVdlfmijjk
patients	awbdcWfdgdhXiXjd
# patients	atddecfZhc
patie*	anbdccdaeZgchmicjb
they don't	ddedfdgbhoib
don't know	amelgYhkidjW
know that	ascaedfdhdicja
closed at	apda
earns	ambVcvdreVfYglhdjU
earns #	amhd
ok	aocTdkejfKgvhdijjW
hrs a	adfk
can be	ak
# by	amdd
foundation	avbYeOfXhkic
a foundation	al
on friday	awdafcgdhYjb
room was	icjm
booked	akbQcXdtebfrgYhYim
double booked	cdim
its not	amgc
caretaker	bZcXdteSfmgWhzipjX
the caretaker	acfl
caret*	acfl
asbestos	atbbcZdpenfagbhY
asbes*	amdb
objection	atbocLeYfPidjq
the girl	dcij
out my	ak
told my	anekhbjZ
teacher	azbYcmeMfbgUiljV
my teacher	apibjb
<s> closed	andc
district	ayckdceIfXgMhjinjd
distr*	aohc
schools	ancjdaePgOil
schoo*	abcZdkekfXgbhlijjj
the sunday	aofa
edition	a2bYcldXeTflgYhViUjn
editi*	amfd
ago	ajbLcpfjhUiqjN
weeks ago	ajgj
stuck	adbkcaerfdgahSiljN
ms	a0bQdderhciQjo
# ms	aj
they wanted	angcijjd
i turned	anbdedjb
wrong with	ck
with my	ccedhkjc
sane	aPb/cTdYejfWgrhcinjb
blind	aZb2cYdaeofahdikjO
don't see	bmgchd
see the	aZbjgohbjc
potential	aYbucceQfJgmipjp
poten*	bk
is fine	aqdcgZhd
copy	atbbdSeLgShk
the copy	aZbmij
promoted	aobUczdXeMgWiWjw
promo*	akbscjdYeZfZgWhWiYjZ
running	bccoddeZgUhailjZ
and he	acbacqhdid
he gets	abclhj
gets the	aacnhd
title	aqbOcqdbeZfWgkhciQjd
the title	adbackemjd
mural	aYbbc1dcecfmgchainjV
they went	aacoid
went with	abcoid
looks	aRcwdTfOgohUitjT
looks like	cmicjd
literally	bacjdkhWjM
liter*	aldkeVfbgdhXiWjm
anyone	aJb1dKeafPhVi1jR
that school	aYcmfcgdhnib
neighbours	aTbVcnelfbgnhkia
caterer	aZbdcsha
cater*	aWbdcvfchZ
cold	aZckexfmhVicjQ
soup	aabQcqdqejfjgbinjV
just need	acdngc
need something	dj
before the	aWdrilja
here in	adbjdjgd
i'm on	addn
march and	aZdo
quota	arbdcbdzeLfYgShbimja
without a	aabddljm
renew	ajbWcSdteUfsgrhqia
i sat	acckekhb
stair*	ek
sobbed	aWbQcVdbe/imjd
embar*	dl
being	aYdWeofYgThUjX
the no	aZcYdaephdjm
pm	bScUdselflhnijjY
# pm	ddel
felt sick	dden
seedlings	aZbXdzecfwgphbja
seedl*	fkgd
seasons	atbTcmeXf0hTiYjZ
# seasons	ajdd
seaso*	aldd
to show	aZdmfjhb
show them	fkgj
i translated	fk
prove	aRbzcYePfRgvhUipjV
to prove	aZdlfl
whole flat	bdejfjgd
previous	anbVckdceUf3gWhOiX
the previous	bdccfjhdil
previ*	bdccfjhdil
previous tenant	bdccfjhdil
the viewing	baebfkhcjm
for nothing	abfl
since january	adfl
always said	alglhcidjb
that stage	acfjgljd
along	akbRdXeXgYhliajk
great	aSbqcddPfUg1iWjY
a team	gl
it'd	aXddebgrhbid
<s> it'd	aabcddebgshbid
mean	aYbocYfJguhbiY
mean the	aabdcmddfdhaidjm
world	aXbbdWekfYgphjiTjY
the world	hd
world to	hd
play	bkcXdceUfcgniQjY
# a	adbldteUfKgYhmiYjT
side	aXbmcldXebfViUjb
with their	aabdckfdhl
cfo	anbYcYdreZfPgVh6ix
i will	aWglhqjd
it up	ddhl
up at	acdcejhl
shareholder	adcadleYfKh8jn
share*	acddhn
video	albQccdNeRfogUhkis
video of	akcahk
to go	aZcdengdhjid
knows the	gmia
and will	cdgl
a word	abgdhp
queue	adbScdfphjiujd
the queue	il
mould	aVbjcjdcfvgjinjc
and nobody	il
stays	bRcadxedgqhbijjU
seems	aObvccdSfHgvhWi0jV
hired	aqbMc7ddeEfcgIhji8jV
they hired	clhd
consultant	atcleCfRgRhpi4jk
consu*	ambYckdZebfcgchkjZ
no to	adcdgkhl
porter	azbQckdVeQfZgViy
the porter	adinjd
committee never	jd
meets	bPdneQfXgjhtin
second round	ij
round is	abgdhm
they mentioned	bdicjm
looking	abdTeYfVhXiy
looki*	anbccdddgchdjj
looking for	anbccdgdibjj
senior	ajbScudXeDfNgMhkinjx
says so	albdccgdjk
so in	jm
bio	cseQfUicj0
books	apbTdTeJfkgahaicjs
quoted	amcadUeTfPgSimj+
i quoted	acjm
quoted #	acjm
offer	ajbZcbeBgWhaiVj7
the offer	aZcajs
what it	adjn
train	anbOdcemftgUhVitjV
it by	bdenga
trainee	a0bYcndkeQgSi2jS
train*	bccnddecfYgaipjU
updated	a3bbdReKf1gVhSiQjy
joined	a/bBcmdUeTfkgQhmijja
yrs in	amjd
thin	abcmelflgkiWjR
hold a	cl
p	aobc
the p	albc
value	apbscceOfRglhXiOjl
p value	albc
# not	apbUcdjm
estate	aubadseMfMgShmiqjb
the estate	ak
failed	areRflgahWiXjd
the credit	aojc
credit check	am
collection	aybVdReJfogWhZic
shortlisted for	amcb
harbour	ambjccdbeXgcha
the harbour	amcb
harbo*	ancb
physi*	ak
customs	a0bZcbdYeLgRhljl
let them	fdil
them go	dj
the piece	dbjo
movement	akcadRfagohnib
movem*	aj
overlooked	aXb9cbdQekfRhWimjd
they overlooked	glid
my second	aj
fax	a2bQcddcfbgShnidjk
the fax	aljd
my dog	cjedgZin
dog passed	aj
therapy	arcZdjebgmhbiX
thera*	apcddd
worked	a4bScldbeCftgKhWijjY
i worked	anbcfjgbjc
summers	ambWdkeafjjn
summe*	anfd
bakery	atbRdpfjgZi0jP
the insurance	ak
flights	awbQcRdledfwgahYiXjt
about #	fdgn
residence	atbLcjdmeMfbgJhrinjd
with just	ak
just the	aogdhc
roof	anbUckdlelfrgVhSikjY
the roof	am
and do	aobddd
do the	bZcddlhc
year #	andbjc
my c	al
c #	bccZdZedfZhcjp
advanced	a3cvdZeHfjhLiHjn
results	ajbsdYeafbhYiPjk
resul*	asbdcddcfdgbhdibjd
working	bYcneHfjgchdimjb
worki*	aaclfdgm
prototype	a8bccqdSeRftgdhDicjd
proto*	axcddcfahcja
d	awbbcbdbedfZhcjd
printed	aqbZctdNeWfrgNhXibjo
before it	ak
was only	adgl
rende*	aabjcrddedfdgbhbibjc
coord*	asdcedfcjd
use the	bl
the late	amgc
till the	dafkgahnib
was missing	jk
missing the	abjm
semester	ajbTcad/ePfxgYhNiYjV
semes*	adbccWdveagahXicjb
# with	abbocd
rate	ambqcadveRfXgchOia
fell	a3bScodnekgYhKiYjW
# since	aodb
knee	axbZcZdnetfphLiNjc
my knee	apdbedgc
surgery	a2bUcYdrekfqgahSiRjd
surge*	andbgb
climb	ancndqeWglhLiYjX
scripts	apcjdYeMfxgThWidjx
scrip*	hcjl
north	apbcdbeYfUgYhd
is set	aabbcddbecgr
omg	an
judge	apb2cVdUeOfNgNhnjW
gave me	ancYdoecgYhXjb
custody	awbPcUdoeYfdgXhpinjc
not a	aabpgkhc
clearer	aXbzdRfbgthZjq
<s> its	bjcddZfogc
else	aObodjebfWhbjW
nothing else	clid
wouldnt	abblclgd
would*	ambncjdceagZhZiX
know a	bmga
villa*	acbkcbfmga
if it	bmga
art	adbdc1dPeRfXgkhbjS
drawing	ajbbcvdXeQfrgXhW
drawi*	baem
than me	aabbcr
lab	a1bXcydaeOfZgThUinjJ
the lab	ajbdckdd
lab next	accl
everything	aMbacXdjfogshWiXjX
internship	asbUcmd4eKfsgTjd
the internship	bdck
he didnt	adblhc
didnt know	bdck
know what	aWdjhkid
what a	adbbckel
balance	aXb2cjdleLfcgjhaiJ
a balance	aZbdcq
balan*	acbkcmdaekfbgchbjd
balance sheet	aZbdcq
sheet is	ajbcck
bills	bRcld2ePfjgT
support	bacWdpeLfYgZhsiQjo
i support	aacbdqhd
and theres	dl
submission	ambjdzeTfbiKjb
submi*	adbbcbdnfbhZjp
submission by	abdohb
crushed	aYbQdle/fxgjhXidjF
crush*	ej
we were	aYbkcjdagjhbidjj
it's like	abcddcergZhdic
like they	albbccemgYhdik
yrs of	cdelhdid
going	aYcZdtejfQgjhYjQ
answer i	eofagd
was called	aacmej
that really	ej
dress	aZbacwdSeVfqgXhcinja
typed	ambYdOf9gThaiXjr
<s> typed	adfl
the lot	fl
back and	fj
prayed	aTbMcWevf3gnhlja
planned	bOcYdmeKfygajn
handw*	akbdddfdgphaia
be perfect	akbd
perfect for	bdgj
i get	acccdbemfZglhZiZjl
grown	aVbZdcemfagqhaikjW
person and	bbcaecgphd
ministry	a0bUcXeNfagNhpjs
the ministry	amhkibjd
minis*	bYcbdZebfbgZhuiZjW
ministry is	hmib
decide	aZbjcUdueGfUhzja
biggest	acbTdkedfUgjhqijjO
their biggest	acho
bigge*	abgdhqjd
tell	aKbYcddcebfRgqhritjU
could tell	abbdecgjhlia
at that	cafdglhlib
party	aYbVctdWeXfTgYh5idjY
they use	adhm
photo on	achm
their site	bdhjjk
they cant	adhm
old boss	adhjij
by summer	aZbddbgkhdiq
alleg*	bdccgdhdijjj
people from	cjik
from two	abipjc
two schools	aZiljl
postman	abbccjdaeohpiyjR
the postman	acim
postm*	acim
in there	ik
me like	ejgbil
a man	acbbgbhdir
man for	bcgcio
they already	acjk
already told	adelhdiajl
theyd	ibjm
buyer	aodneEfFixjn
statement	ambbcNdSeUfSibj9
my statement	gdjm
state*	bbdcglhdjk
explained	bkcSdReRfUgdhZikj/
gap	alckdreUfYhS
slides	backeqflgahKiUjy
our revenue	aYcaddjq
slide	bjcVdmemfnhLiZjl
slide #	aVbjcaddjq
voice	bccYdIedfZguhaiWjr
my voice	ak
lovely	aObbdRenfkg2hYicja
too small	aabacdgdhnjm
small for	jn
hall	akbKcydYeYfcgPimjT
renewed	awbWcNgohdjq
renew*	atddfagchc
blue	arbNcxdVeofZgZhVjV
one good	alddfdgd
python	avbTcqdkflgdhdiYjY
i work	ck
work in	hbjm
fell through	amdd
available	azbcdaeFfmgRhTiZjx
translator	azcddSePgWhditjl
the translator	aljd
has joined	amjd
the house	dkgd
shows i	adjm
i wasnt	anbdib
fault	adb7ccdaeofTgkhTiajV
have it	abbjdcfdgdhciljn
it as	bagljd
my name	akcdddgkhYicjc
was on	akdlgdhdidjd
list for	ajhdij
they didnt	cdhl
gas	apbZduecfagUhYioja
but the	aqbdebgc
in last	bj
week and	ajddflgc
and its	ak
back up	aj
crossed	avbSckdQhQidjb
we crossed	amfdgd
cross*	amfcgkid
api	a1bmdaePgUhViZjq
calls	apbOcXdceYfcgXhsiqjk
redid	aqccjd
redid the	aqccjd
r	anbjcbjd
r #	albjcbjd
comic	blcodSeafjhbjb
the comic	aj
<s> wrote	arfcjZ
act	arblcSddebfSgchkiVjc
said that	aljd
weak	aabycadjfTgnhXiY
the weak	aljd
lent	albMcbdjedfxidjm
us the	cdfj
assistant	aybNckeIfTgLhpi1jj
the assistant	ik
assis*	ik
jan	axbKdreRfZhkiZju
at work	abcddmedgcin
fellow	acbQc2dZecfWgbipjW
a fellow	amcd
fellow of	amcd
society	bwdSebfVhqiXjU
socie*	amcd
signed the	arja
nomin*	alcd
put on	jl
kilos	aqbWdbelfngbhNjX
# kilos	dcepfahb
needed	azcVdjeIglhYiR
they needed	apdcfc
needed someone	aodcfd
payroll	bcd/eNfbgWhjiojZ
payro*	addl
not in	am
dbs	a1bVcadnecfWhdiZjq
enhanced	aybjcbdXeUflgliDjz
enhan*	ambcgdjd
asking	adbOcVddeSfXhriujj
price for	dk
boat	ambPcjdXecfmhVirja
the boat	aj
lets	ajbYcbdZeVgphkiq
lets me	aodcgd
quote from	ak
risk	ajb1cRdnfGgkhdiZjn
on them	am
soprano	azbPcndQeVfcia
sopra*	ambacnddgchaibjd
solo	a3bDcNdVeBf2gVhBic
vacant	anbWdpedgShniojY
is vacant	al
announced	a5bEccdneMfbgXijjr
annou*	ak
it at	anjc
there's	apbYcddneZfbhWijjb
<s> there's	abdpebgdhd
there*	ajbYccdmeZfbhUipjb
there's a	asbdccddfdgdhdijjc
a paragraph	apbbhdjb
about a	alcj
sommelier	ancd
somme*	apcc
sommelier level	amcd
# w	an
merit	asbwcpdaeLfOhciSjj
crying	aXbScTdme/irjT
<s> crying	aneb
crying happy	aneb
tears	bHcVe7flgxidjY
happy tears	aneb
city	bXcsdWedfcgXhnirjS
the city	ak
theirs	aMbvcddpekgliZjP
was off	bmcdeaflgZ
i should	bkcdgjiZjd
should have	bqccddhZjd
have been	aRbpddedid
claim	bpcddaeOfSgbhdin
they claim	acik
which	a0backdTeWfVgOhciVjV
which is	cj
my rate	bj
rate is	bj
normal	bqcWfngmhZiLja
cheap*	blckdbgchcjZ
never changed	aacn
changed a	cmgd
issue #	adcn
a story	achm
story about	adckhj
bid that	adcl
we've got	dk
keynote	bXcqeTfkhsiVjr
keyno*	clfc
dont get	addmgd
get a	aabkdkgd
second job	dk
my scholarship	addk
scholarship ends	addk
i let	acejgcim
the word	abeqfd
unfortunately	aQbucWeqfSgnhTjb
unfor*	addjelgb
makes me	adepgb
up by	akddelhd
by now	abeqgd
visits	asbBccdsebfogahniYjn
couldnt	aben
they couldnt	aben
could*	aZddepgcid
ring	acbRckdbepfZgZhpijjQ
feel empty	em
the results	ej
trains	bPdVf9gWhRijjj
# trains	acddfo
free since	fj
foot	akbadleofthOiZjP
foot in	acfm
website	atbXcXdTeLfVgQhtisjs
websi*	cbfahp
hours at	adbcfn
least	aNbtckdVeWfygUhNimjS
at least	aTbtdcedgahcij
lived	ambPdaecfjhbimjS
lived in	akdd
archive	azbWcUdWeXfkgRijja
a year	akbdfpgYhaic
know i	cjgk
win	acbdcpdjeYfYg4hXiLjQ
meet	bUccdteIfdgphliVjm
me again	amgjhcid
kept	ajbRcddcfohUjU
they kept	aYclgmjc
must	aVbqccdqeIfMgqhciUjW
must be	aTbnclgljb
yes	bRccdVebfKg2ibjV
say yes	bbgnhZic
cousins	aabTcpecfWgbhz
my cousins	gdhn
cousi*	ddgdhn
she'll	ajhj
sort	aPbvcadPfWgrhnikjT
i mean	abcjfd
expect	aNbncaebfSgthlil
a one	aabbekgahp
star	aqbNcldNeZfPhriojY
one star	aabcgchp
star review	aYbcfkgcho
if this	acbddmgahk
from their	abcddbho
magazine	cndJeTfTgXhnisjk
magaz*	ccdbfbho
quarter	bcdwebhUibjY
quart*	aabdcadledfZgchricjZ
festival's	in
heard the	coecfd
maybe they've	ij
they've got	ijjj
a quota	in
quota for	in
locals	aObbdRgYhoi/jW
for locals	adbcgdiojd
like it	abjm
you have	bccdhcio
as they	aVjr
the essay	bjccjj
the limit	abjn
elsewhere	aqbYcaeZfcgZhbjk
elsew*	akbdgcjj
they dont	jj
ya	bBfBgthdicjq
my email	aZjn
medical	a/bYcZeNfcgPic
medic*	arbdcdddhdjc
issued	a4bQcYdWeRgPiajw
shut	awbIcVduesfmgYhcijjP
the noise	al
complaint	aqcVdaeYfXgNhmiwjk
<s> they've	bbjl
they've put	aljc
put the	ajgbhmja
freel*	akjd
up again	aljd
higher	arbocjdneTfXgbhTiNjn
a higher	ajcbidjk
duty	asbZcVeUgZiX
gaps	bvcXdkeWgdhXjs
no gaps	amdd
lawsu*	bcgdhdimjd
court	asbbcXdYeOfTgPitjU
bought the	al
method	ajbwcldVeFgahUiZjm
my title	aj
dr	ambPcddoeZfagThzikjq
tripped	asdle1gbhPjU
tripp*	aj
the prize	ik
per person	ak
brothers	akbQdteSfWgXhkinjd
we now	al
speak to	fdgk
to their	aqccfdgc
via	a0bScXddeUfqgRiSju
tested	a4cndLeZfjhFiV
the fire	achm
a parking	aj
well	bddTeLfciOjj
reconsider	bqcGdjeYfTgohxiZjn
recon*	alccdbfngbibjb
supervisor	a1bXdjeLfSgIhtiyjZ
super*	aldbeYfZgmhWia
i found	amjc
one in	gahdicjl
graz	a4bRcbenfbgkiVjY
in graz	amjd
was picked	aj
oct	a4bScXdsfogkhViUjn
studio	aubRcjdkeNfjgWhWimjX
dont need	am
only the	arcdjd
stipend	awbRcld0eNfpgUhjid
the stipend	ak
stipe*	anbccadoedfagbhZibjd
managed	awbYcneLfqgahbiZjY
stall	apbYcWdvecfZinjX
the stall	bcjm
marke*	ak
never came	aj
came up	aj
up in	cjgk
the talk	anicjl
belt	anbacwddecfYgdhcid
six	asbJcqdmeQfugThLiUjc
sigma	atbUckdZebfmhsiS
is finished	aj
moving	azbWccdaeaflhUiW
moving the	aj
warehouse	a0bOdleWflgOhaiwjY
the warehouse	jj
wareh*	alhbidjj
village	bTccdZeUfjgThoi0jZ
it's on	al
minimum	atbldkeEflgdhaiUjd
minim*	aldc
order	apbbcZdneJgXiR
boxes	albRcmdaecfqgMisjY
<s> an	adimjd
alternate	aodaeDftgXhciljv
alter*	al
gave up	dd
the office	aYcldl
scan	a3bdcddTejfvhViPjZ
signature	aubRcjdZeKgdhjiUjb
the signature	aj
newsletter	arccdXePfXgVhniujs
our newsletter	aj
newsl*	am
subs	avbcdqePgchY
happened	aXcUddevfdglhXisjR
happe*	an
licensed	a1backdXeKfjgPis
they didn't	bmcbemgdhbjY
didn't look	cj
properly	acbucZdaebfugZhbiQjb
look properly	cj
prope*	aZcjej
all there	ajgd
there and	aaccgbin
<s> anyone	acbmcjdcgdhc
to us	bpcaddgchd
decision	bucNeUfMibjl
the decision	abjj
decis*	aWbvcddceafbgYhZic
decision is	bZjn
wrong and	bj
i can't	bdekgcimjd
respect	aWbucbdRfSgxhsiH
respe*	ck
<s> what	cmekhaidjZ
know about	akbkgdhd
one who	cjic
fly	apbTcjeTflhYib
their new	ck
like #	aabpfdgd
# mine	accl
guy in	aked
in to	hj
acade*	blid
music	aobXcmdVeWgbhbia
that building	cmdcfZ
on time	cmfb
for my	adcddqfcgUhajo
operation	akbUcSdweYfnhcid
eviction	bTd6eXfogWhnjY
evict*	dleb
date is	abdm
finance	asbVdxeEfVgOhsju
finan*	acbXcseafZgYhYicjl
ideas	aPbxdPeQgqhcjt
it makes	bZcoejgd
walk	aZbZcjdkekfmgmhaicjL
the theatre	aXdq
burns	ajbSdpe0gYhZib
still burns	adepgdhdjc
question	aYbvcSdYeXfNgkir
quest*	aqbccbddfmgbhajb
evening	anbNcddXedf2gXhdjZ
of evening	fk
evening school	fk
towns	aabScmdbfsgYhmil
rebuilt	arbTf6gXhUibjW
i rebuilt	fljd
rebui*	fljd
rebuilt the	fljd
the demo	fl
phoned	abbLcZdXeufwgahoiw
for six	akcddd
six weeks	aXdo
it felt	eZgo
walked	aobHcpfphVimjP
a chance	cddkgj
and i'll	addj
prove it	bbimjd
motivated	aDb/cZdZfRgsitjc
motiv*	aWbacddaeXguhZicjn
my mum's	akhj
be happy	alga
happy to	arbdgY
to have	achj
have my	bdccgcho
about them	adhm
screenshot	gahn
scree*	aYccebgWhvicjd
she says	aaddechmiZjk
says yes	aabcddhnid
the name	hk
name of	hk
gallery	bScmdZfZgYiljZ
the gallery	aadjelhj
galle*	acek
was told	adimjd
the fair	ij
thinks the	achdim
flat is	hdik
is for	adccdXgmhciljk
son	bBcxdqePfCgPhoiwjP
somebody's	adin
someb*	akbVcWeYfchXiq
phd	atbYctdjeNfkgThYib
said i	aZbcelhbibjp
across	aabZdSfqgZhcjk
quiet	aTbocTdQengwhXibjZ
my profile	achcjp
fluent	cmdGeYfshUiVju
and has	acbdhjicjj
has done	abbjjk
warranty	cXdseYfohRiVjt
warra*	abcajo
she said	aacdjo
the cast	acjl
complete	arbacbeKfvgkhSiKjd
is complete	acjl
h	adbZckdVfsgchZicjb
# h	acbZckdVfsgchZicjb
i'm now	ak
married	ajbFcodleUfbgZinjl
marri*	edhdjn
no permit	hk
they opened	alcd
an evening	alcd
track	aybccddXeVhQibjd
fish	bZdpeXfYgdhbjY
unit	a/bWeOfVgNid
unit #	aled
# at	aodd
hall is	jj
a paper	adcj
retracted	apbbcdenfwgShSiXjv
retra*	aYbdckdlfbgbimjc
mistake the	an
the journal	aj
# im	aodd
cheaper	anbkcldmeNfdgdhWij
printer	aycndZecfbgYhdja
so its	apbdgc
appre*	akbYcnddedfcgWhmiZjY
recog*	anhc
chamber	arbZdaeWgWhsjO
the chamber	anjd
chamb*	ajdoebfdhcjc
chamber of	akjd
crafts	apbjcudWeGfngbjb
of crafts	akjd
cto	aphb
the local	acddfl
it again	algYjl
again in	ajgcikjd
like she	aj
spot	aobbcneYfchVjX
for our	gbinjd
twins	bLd3ebgkhaicjV
can go	dl
from home	akhd
booth	bbcoeafcgMhni3jS
floor	abbPcydngNhWicjX
floor #	cm
db	a4cdfShbiVjj
tutor	arbacrdleLfdgQhpil
hand it	adfj
in again	gdjm
the january	abgl
indeed	aZbxcZdOecfJgthZipjc
worked with	bncb
farm	arbQd5eMfWgVhjirjU
thought it	asbdccfdgd
matter	aXbzcWdYfQglicjc
guarantee	amcSdneJfWgvhliSjj
is here	ak
here #	bbcqddic
instagram	ccepfchcic
insta*	arbdcXdceofZgchaiaja
booking	awbZcZeOfmgUhjipjn
the booking	aj
booki*	ak
bike	bdcodafqgjhQjY
zone	a1caeZfZgbhdiYjb
the two	bdcYjr
autho*	albd
relis*	aocdjb
flat #	atccdbfbjb
gold	atbQcuddeZfXgjhTicjc
tenor	avcYdQeZfdgk
the tenor	ajcchdik
does #	akcchjid
nights	aXbPcYdmekf/hWibjO
# nights	amccddflhdid
moon	aabVcqdcgwhdidjd
canada	a1bZddeRfVgXhbiWjl
<s> not	bpddga
this job	bmgb
scoring	ambwcmdVeUfnhKiNjc
the scoring	bj
scori*	bj
firms	anbqckdkeLfQgVhdin
feels	aUbkcTdce2fLgzhbjZ
senti*	akbcckdceogYhZiXjY
i say	adbo
and no	aYbacnjn
taste	aTbxdOemgzhdiRjT
been the	abbshdiZ
best	aab0cqdReHfUgZhNia
the best	aYbscbgWhbimjc
said yes	clgchd
yes to	clgbid
showed	bccudQedfdgahOil
of all	aacmhljd
# papers	aYcqfdjd
session	atbWdmeWflgdhdiVjZ
<s> those	aZcqfd
those who	adfdgl
stairs	akbTcpdpeofmgYhRjY
the stairs	cjfdjc
other week	adck
back #	jd
jobcentre	aZdp
the jobcentre	aZdp
jobce*	aadpjd
turning	abccekfkgjhaimjS
turni*	dk
its the	abcddkin
cut off	acdk
off for	dk
lease ends	acdm
my team	aXdnejfkgbhc
me till	dlecfkgdhd
it feels	ambdejga
perso*	acbacMdNeRfpgZhpijjj
low	adbqfjgdhOiXjY
so low	abepfc
silence	aNcQdTe/fmgqhkjJ
the silence	el
silen*	abeo
jealous	aBbjdae/fNgphsi7jT
jealo*	acelgdhcil
read all	aaflim
sending	aobRcZdjfngUhdiljm
sendi*	fl
km	anbccdeZfvgZhMiTjb
# km	aacadjebfqhb
took me	fngc
trial	cddceXfdgZhcip
there in	aZbocbgmhd
a head	adgn
garde*	albccbecfZgmhYid
things	aObmcUeafZguhVilja
come	bLeafOgjhXiX
come to	ccel
ask twice	ccgphc
brand	anbdcpdQeVfUhjikjl
so much	aacddled
fate	aNbdcTdqfUgzhoimjT
letter came	gmjd
came on	gmjd
a full	gmjc
the chair	aadlhjic
chair of	ajhjic
me from	hlic
cc	atcjdjecgYhZiYjc
faculty	axbZckdaeJfcgLhwiljY
facul*	apcZeYfagdjd
me in	abbmcZecgbhpjc
we're #	aafdhn
vote	aXbdccdXeVfYgch6icjS
girl from	acckil
gather	aYbYddeNfphuivjU
i gather	hbim
dean	albRcqePfPgQhji1
the dean	aadmhaio
stuff	aObncjdZelfZhZiujQ
<s> everyone	ad
everyone says	ij
is when	ij
maybe the	adhk
foreigners	abbbcbfbgaiz
people say	ik
speaks	aabpdOedfXgphcjk
speaks of	jj
funds	bacZd1eIfZgPhtijjr
them at	akfcjj
he wrote	jj
that he	jj
my references	acbm
pesticide	arbndjfcgUhdio
vineyard	aoeRfdiljT
the vineyard	bk
viney*	akbj
the german	al
the sheet	anbmcZjd
sheet was	ak
turned up	ak
i live	aj
no #	arcddafdhd
inside the	al
parish	atbacceUgKhsiojY
my current	apdajd
me go	asdXgd
investor	bvcTedfFgnhjijjl
the investor	bnhcicjd
inves*	aXcXdjecfcgYhTiojp
come back	ak
back at	anhd
arr	aljd
we're at	amdc
a real	al
ground	ajbjcbdjfpgYhUiVjX
the ground	aj
water	apbVcYejfogWicjd
has a	albbdkgahbiajm
could take	amedhc
not just	hd
made it	ajbd
sanct*	acdmjd
male	abbcc1dMfQgXinjT
rewrite	alblcYeRfvgjiT
licences	azbWdmePgXhcibjq
police	ambZdPecgLhki0jb
departments	avckdbeIfkgLhpibjl
depar*	cXdbeZfagnikjb
doctor	awbQccfcgTipjZ
the allergy	albd
off my	aj
can work	bdjj
they lost	adckhdil
lost my	elfb
courier	a0bUddejfkhdid
couri*	am
courier has	ak
ruled	axbmcZdVeXfYgYhdjY
court ruled	apddebhd
ruled for	apddebhd
on thursday	dlec
<s> thats	ak
they are	bmcbedhdik
are wrong	bk
stronger	aXbmcmdcfXgqhZiV
is stronger	cj
stronger than	cj
reviewers	abb9ckdBeXfbgYhSimjn
the reviewers	aZbmcbechdio
stuck in	aZbsdaedic
s	bnfcidjd
# s	adbnfd
lacks	abb8dReOfNgnhdiZ
students who	accmejfd
lad	aLbnc2dbeqfVgwhbinjR
chose	abbZcydVeEfZgbhpir
they chose	aZco
season	abbRcsdmecfmgshRiUjW
<s> another	clfc
candles	aVbLcke2fwjY
candl*	abclelfb
# each	ckfc
the fellow	abbccpid
and nothing	abbdckfmid
in two	addl
rooms	aabSdkedfsgPhlja
go on	dmedfd
dry	ajbdcadmejfyhXiVjb
bailiff	aXbccddpflidjd
baili*	aTbccddteaflidjd
here on	adbdcddpjc
was made	adejij
i thought	albcemfdga
be over	aaen
over it	aYep
pilot in	acfl
the cover	amdafkgdhdidjk
alone	adbZcbdleYfohWjR
cost me	aZdbfr
stood	acbScxdYgThViujQ
it'd be	aYbkgoid
it'll	acbcdbfdgqhd
turn out	acbcdbgq
seemed	aNbscZdPelfRg4hNiqjU
soul	aVbXdXerg7hjiWjN
i happen	gdhnid
happen to	gdhnid
to know	ambWcbdoiajd
paid	asbRdpeMfdgPhjjb
paid the	ajccddid
under the	adbbccecgnidjj
the table	hk
grand*	cdgbhmiZjd
wait till	aXgjhnib
hears	aPcadVelfahpi5jZ
give them	cchl
secret	ajbOccdbeUfbgThsi2jX
casting	aVcodXeKfpgViujd
casti*	bZckdZeYfogZhY
rumour	aNbjcNdUesfZhdi/
<s> rumour	aZhdiqjd
size	blctdWeVfbgahUibjV
she just	ecgbin
just didnt	adbjedgZin
didnt like	edgbin
like my	aaedgainjm
the neighbours	aacjdchdim
my age	abcjidjl
told us	aabkidjm
quotes	arbZdUeSgUhailj7
strike	anbccUdpecgjhYjY
the c	aajm
the gas	anbc
safe	alcXeVfUjd
gas safe	anbc
number #	ccdcgn
press	atbWcddYeWfUgRhwibjo
release	a1bNcVeUhdiYjo
# new	abdlil
jobs	bZcqdxeOfagahajY
plant	awbOdyeWfZhXjU
the plant	dk
replaced	a8bHcleYfogKhYicjm
repla*	cm
country	bjccddeafYgkiWjX
in on	adddhm
already the	addl
rubric	an
practice	ambncWddeTgZhaicja
two more	aocdjd
preprints	ak
confirm	asbocRdSeQfVimjs
the baby	addl
a registered	al
since monday	ancd
references the	akjc
the third	ajdk
answered	albZcUdTeafnhYjm
extension	a4bUcXdveJgahXibjn
committed	aabocbfdjY
secretary	asbPcbeMfRgShuinjt
secre*	anbZcZdXeYfcgZhnikjZ
he'd	alddhjjd
min on	amddjd
ferry	anbQcWdaedfxgVhWir
the ferry	adfn
winter	aXbTcndwftgahYjZ
in winter	bjik
ad says	bnjb
driving licence	aabdjo
required	a4cdeBfpgVhZiK
we took	anfd
took out	an
i won	al
won the	bdclgc
gap in	akdlgd
# was	apgb
parental	aubocYeXfQgdhpiUjp
parental leave	amdd
leave it	am
it looks	aj
unemp*	aj
leaves	bMdxfcijjb
piano	asbVcjdafsgZhQiSjc
the piano	ddeohd
the water	hk
repai*	fj
open again	acddgn
again since	ecfm
by me	bl
it should	apgd
should be	ajbbgchkikjc
cm	a0bXcndcfogbhRiW
fee	axbZcZdveEgXjk
my employer	amdd
covers it	ak
listening	aYbscZdLfnik
liste*	acbm
# !	eYfphd
not me	areYgc
system	a1blccdXeTfYgTiajZ
unjust	aKb/cMewfVgjhkiajc
quality	aob7dReJfYgdhViNjl
this manuscript	acbjgjhc
interviewer	abbqcadYfbgdiz
the interviewer	blcb
was out	aZbmcbimjc
it all	bmcb
backwards	b0cUelflgkhOiP
backw*	acbpcbjd
got hired	aYcp
<s> at	aabccmekgchd
spell	bZcddkf0gkhSiVjc
the choir	clfdhcij
and two	ddhcik
mood:comparison	abbbfdhniZjb
goes to	idjm
someone with	idjm
with less	adcn
my hours	aZcjdnfb
it's the	blcddjeahdid
before my	aadoejgc
body	bddbgWhkidjY
shuts	ajbNcWd9ezhbijjR
loan	aybRcUd/eGgThcibjl
the loan	accddo
paint*	aYemfcgZhn
since then	ddemga
mad	aVcadce8fQgthdivjN
name in	aZemhk
calendar	ajbYckddeVfygchcjd
calen*	abddfkjm
this tender	ddfm
because of	adcdfnjd
sanded	addcfn
i sanded	addcfn
sample was	aWblfl
convinced	aPbocTdVebfHg0hki4jc
made for	bbcdgmij
for each	bbclglhc
each other	cbgm
me and	adbbglhcjk
and that	bbcdgrhdjb
that job	cdgj
harder	aRbmcpdjeXgthXicjY
harder than	acbdckgj
than anyone	bdcdgn
ever	acbWdMfag3hRjM
ever had	cbgphdic
now and	gljd
gives	cddWeNfPgsiajp
hope	aVbccSeZfTg/hmjW
any	adblcjdaeXfRgWhdiVjd
patient	abcTfjgjhmiXjX
my patient	aaho
name them	abgdho
column	arbWcadUebfbgbhlim
recording	awbSdYeMftgbhaic
a recording	achl
call #	acbjhl
careful	aWb3cTdUedfcgjiUjn
caref*	aYekgbhl
uber	aLeofXglhoimjY
and says	bdgchcin
reject	aWbycWdbeSfZhsim
purpose	bucOdYeMgdidjr
purpo*	acbdgdhdikjl
suspect	adcadWeWfQgYhbi/jb
i suspect	abedip
suspe*	amccdbecgdhcinjc
lobby	aWbZdbeZfWgUh4i1jT
linkedin	aWcqdbeafbgchk
on linkedin	accl
linke*	aWcqdbeafbgchk
scope	akbzcYdXeOfagkhYiRj5
of scope	abbccm
gave them	aXjq
# an	aYdnfcjl
hour	akbYcaf3glhRiYja
an hour	fcgljl
incl	aobZcbhbidjj
i mentioned	aaebhdjq
the youth	aZjm
in paragraph	aYbkjm
paragraph #	aYbkjm
he said	bdccengbhbidjj
said in	jj
overall	akbqckeRfXgqhRiNjm
# they	acjo
is only	aZdp
fig	ambkcddkekfXhmjZ
<s> fig	al
fig #	al
marker	axdWfXgbhWib
one the	aj
s #	aocd
<s> mine	alcd
has never	bkid
been online	alcd
%	ambocQddeQfShQiqjY
# %	ambocQddeQfShQiqjY
% in	akdd
gross	albmckdseXfShZiUjd
net	axbXdoeZfXgZhTiWjk
grants	awbTcldxeCgUhkiYjp
call the	akbd
now it's	gl
checkable:3	a2bOcNdKeQfZgPiQjj
joint	azbRcYdkeLgbhpiRjt
the joint	ak
with another	aj
the statement	bcgo
includes	avbScmdceBgPhlibjt
others	acbackdXedfdgVim
fact	aWbtcadPebfPhcinjj
tariff	asbjcddweQfbgYhaiTjt
starts on	akdc
lists	aobXcndTeEfjgMhljz
extra	aqbVcWdkeMf7gYhSiOjZ
since wednesday	aj
the three	aoddjd
three months	dd
are my	aZbaccdcgthajc
but my	ak
five weeks	aj
listing	a3bScYeJfbgShbiYj5
listi*	gdjm
belongs to	aqbchdjb
b which	al
residents	bYcadbekgZhlivjY
i am	alcYebhbicjl
service	a7bRccdUeNfbgOhliajj
one with	aocdedfdhcil
with one	edjn
missed	a0bccafnhFiVjY
missed the	an
the test	blfcgk
counted the	aj
bibliography	a2blckdWeKgXhaiQjy
bibli*	ao
the paper	am
paper is	amdc
is from	arjd
pilot the	am
main	arbYcndQeIgPicjY
is table	aj
distinction	ajb0cpdIeXfRgkhaiT
disti*	ccfohd
the french	al
sorry	aQbmcNe4fRgujb
english	arbXcldKeUfqgShViXjd
engli*	bYcbddekfngbhajj
paper they	al
casier	an
it since	am
since friday	ak
was cut	amgc
bottom	accqdtedhSiVjU
the bottom	ak
shoes	bRcpdogThXijjc
measured	avbydMfqhIiH
measu*	albdcbfl
measured #	aj
the clinic	aldd
counter	brcadTeTfjgbhjikjl
the lift	acdcedhkij
went there	am
we're on	aj
register	a8bXcbdVePfdgVhmiWja
sample size	adck
size on	ak
poster	bSctdWgWhji4jc
# up	ak
tonnes	atbRdveYfygVhNic
grandfather	akbLckfVhoiqjX
rights	aobjcbddeWfOgZhuia
cite	bxcddLeNfQgThkiwjv
against us	aldd
lapsed	a0bRcYdlevfwhajT
lapsed in	aodd
cert is	ak
clause #	ak
draft	aobaclddeHfcgUhdinjn
the signed	aj
version	a6bbdQeQfpgUhQiV
versi*	axbjcVdYebgbhYiZjW
doesn't	bkcddjeafdhbja
doesn*	bkcddjeafdhbja
the radio	am
minute	avbjcWdbftgjhPiOjZ
given	apbXdWeNfVgYhaiRjy
thous*	acdkfl
somebody	aWbWcXfRgohZi5jO
read #	aoid
they found	akcd
fail	adbucXdpeUfYgohjiXjT
it's a	akbmfb
op	arbdcbdpeZfZgPjd
co op	ak
one they	ck
they listed	anhdjb
a student	icjm
any more	bccbdlhd
settled	apbWdjeVgXhWinjX
march so	acgl
load	avdoeYgbhRiQjn
the hall	acbdclflhaic
the play	aj
taken	asbZcZeVgUhTiX
taken out	aj
is an	bj
organ*	aqbdcd
harve*	al
conve*	am
asking for	aj
it's in	bj
handover	ambWcXdlecfjgrhqiZjc
the handover	aj
hando*	aj
protocol	a0bbcTeTgYiQjs
refused	atbScjdZeSfZgPhnikjk
refus*	aZbqclddebfbidjc
basic	aqbteGfogchZiFjp
the basic	aj
in total	cm
hold the	alckfbha
institute	axcsdaeMfYgWicjc
insti*	ambkcchc
has signed	aj
the review	bkdmhd
chapter #	bj
# there	aj
they took	aVbccmhm
forty	bRcpdXf4hTjR
times and	elfa
each time	adcdelfjgc
time it	ekfd
trade	akbYdkeTfTgWhn
the trade	bcekgbhjjd
touched	aUbkccdbe/fqgkhOiYjV
touch*	aZeo
th of	aadceo
of november	aZddeo
line i	bccjek
honestly i	algc
suit	aXbWcpdbeZfcgSinjm
the train	ekgcil
sitting	aWbScjdlepgUivjO
am sitting	acdkekhc
sitti*	acdkekhc
kitchen	aobRdmeafngUhjikjO
the kitchen	cdekhj
kitch*	amccddfbhj
couldn't	accjekgdid
i couldn't	el
tell her	ddej
# one	aYbcdrelhd
does not	aUepgbhcjo
folder	apbacaekfagZhliYjj
folder #	adem
# photos	elfd
admit	aRbscZdUeofTgjhjitjX
i admit	ek
wrong that	bccdem
my students	ej
knew	aadPfRi4ja
me i	akblcbddgZ
know how	bcemgd
say it	emgd
in english	bcemgd
how it	adddgdhm
had already	en
mother	aYbBcbdnengZimjd
my mother	aZdjflgd
had to	aTcadbesfqgdhbicjd
to ring	dcelhj
awful	aFbzcWe7fjguhZjP
behind the	emfd
<s> since	apdaejfchcicjd
second line	aXcdengcjn
hasn't	abbjcdengc
and hasn't	abbjcdengc
up since	aZddemgj
absol*	abbmejgd
already picked	ek
picked their	ek
their rooms	acek
cannot	aSbzcRdmeafMgnhdiXjZ
it is	aUcjdkfbglhZiX
seeing	aWbbcZdZewfXgjhait
opens	ambHcadkfYhniljS
every day	aacbenfcgahmid
on me	aUbbdkeofZgjhZicjd
me since	ademgc
auditor	alcleQfXgQhwirjd
accounts	albbcadleNgKhliqjn
provi*	bacbdceZfkgZhbirjb
over my	amddid
my late	accngnhcidjb
father's	aj
late father's	aj
fathe*	dd
to give	akhc
four years	fj
driver that	il
point	amb2cZdXeSfUhLiTjW
capacity	anbkcZdjeQhdiTjj
capac*	adcdfdjo
free from	aj
munic*	ascdhbic
ground floor	dl
sage	aubbdceZfcgdhoin
sage #	ak
fair to	bk
to send	bddZhpjd
pilots	avbcddeVgZha
have now	aj
annual	bUcldrePfpgbhniWja
we lost	cmdb
elect*	ambkdbgdhb
ourselves	aQbucTdbfogsiZjb
ourse*	anbccddaflgdhd
rehearsal	bRccdseaf2gdhZjV
again the	aj
the deadline	acbdfkgkij
ten	awbPcxdSeJfxgahSiXjV
portal	aubjdYebfUgciljm
repli*	ambacaddgbhciajp
policy	bscYdkeKfQgYhnidjp
my residence	addj
so i'm	gk
lacked	aqbvdPeNfchXia
i lacked	ak
was none	al
standing	addVedfcgZhmijjW
stand*	abbrcZdbeafcgnhWiajj
bar	ambXcpdTeWfUgPhtimjK
the bar	ajcahdil
in lisbon	am
withdrew	a9bGcZdnfmgVic
withd*	algdhnjZ
his objection	aj
novel*	adbk
ceiling	abbZdsflgUhVil
their ceiling	aajo
ceili*	aajo
of may	aj
a project	abcm
disse*	arbjcadbebfdhcic
corrections	asbkdneTgVidjb
a reference	aljd
very	aZb3cTdReYfYgrhQiPjd
we do	ak
pieces	ajbcdTeVf+gVhSiajb
pieces from	aj
from now	ak
on it	ajbacddngcja
they ask	ak
ask for	an
they will	amblhZjW
no is	aZbmdmjb
inspector	aybVeJfYgFhriwjk
regression	b4dYfogkhQiQjm
regre*	aabZcdejfbgshXjc
played	bYcrdUeXhXiYjc
church	bZcYdbecgRhtipjY
hall for	fnhd
falls	aqbZdofXhYijjX
i finished	ak
gave the	abckdcfahojc
the rights	am
back to	ak
st so	aj
so it's	bccl
need somebody	baccdkglic
somebody who	aocdib
catal*	fnjb
in an	aqjb
an email	apjc
server	azbYccdkeVgahkiXjk
frankfurt	aybUdkgYhWia
frank*	bbem
eu	acbUckdteBfSgJhpiRjq
up the	ajdjecfZgZhdij
version #	alfd
# it	dlgdjd
item	ardaeOfZgYhcjn
# on	aobd
sugge*	gk
herself	bQckdafngjhbil
herse*	aljd
blurb	ancdjd
talk to	ak
vendor	ajbjeVfTgYhmi4
the vendor	ak
master's	aj
an office	ak
office #	dlhc
metres	amcldbfygchFiYjY
# metres	adfm
lifted	a5bNcTdlenflhQiV
that's what	acbYccemidjo
blank	ancjecgXhcijjY
upload	asbkcYdWeVfngjiZjk
mb	aubScbdmesfngkhaiT
were at	aZfkhn
euros in	acfm
separate	asbYdYeMf3gLhkiZjk
the model	aacafsgd
went on	adfl
case	aabqcRdTeWfUgVhUirjm
case study	aZblfk
of us	acbdcldjfj
stayed	akbOcdfsgbhXijjU
hours to	aZdkfk
to make	abbkfkgd
with them	acgohc
costumes	aWbccwdTeRfwgZik
took us	fj
questions	aYbscVdWeSgahdimjn
even the	akbdfmicjd
silly	aKbzdYeofmgphPjQ
<s> after	akebfj
three times	accafognic
week i	adfk
and wrote	acfo
put #	fljd
knowledge	adb0cbdOeHfcgliZjp
knowl*	bdflgkhdjc
many	aUbZdQeZfxgShajd
so many	aZbcedfrjd
english is	aZbdfpjd
months i	fl
politely	acbdccdSeqfmhdjk
polit*	aoccedia
never once	cdedfj
on foot	fk
filled	aSbPcjdXeqf2gTiyjS
i filled	adfm
six years	alfd
isn't	ajbrcYdkecfbgchbiYjc
it isn't	dlic
the application	abfkgdjm
because i	asbbedgcjb
priva*	aobc
i kept	ak
kept the	ak
mothe*	bchdim
never put	aj
put it	ak
machine in	amblcchcjc
<s> before	dk
years i	fk
i never	gj
tours	aobLeOf1gbhdiajp
that out	bj
to keep	flgd
was no	ambcgjjd
# flat	aoddfc
# no	aubddWedfa
two books	al
hospitals	asbYcadqfogShkjc
that same	apicjb
standard	a6bqcqdLeMfjgRhOiKjm
was just	gj
i've had	ak
fatig*	bpedic
coached	albUcwdUeZfsgWhailjd
for nine	ajdl
at a	akik
their county	aj
# didn't	bj
cook	ambacWePfmgbhcinjj
it would	abbacddnekfbhd
built the	adfm
intranet	al
the intranet	al
intra*	al
the archive	akcZenfahbikja
swap	asbWdxePgahc
could offer	fj
year of	aldkgd
statistics	anbmcqdZeNgRhVjj
the transcript	aj
methods	arb2dWeDfogWhXiYjn
metho*	bqcbgdhaibjb
i left	alfd
rota	amfd
i didn't	anjb
deputy	awbQcldceJfMgQh1ivjq
gdansk	albUdxeqgjhliajP
in gdansk	al
at their	cbfngdjd
subsi*	adcl
it had	adbm
they'd want	aqbcgchc
want to	asbocddYedgVhViWjj
this post	bl
red	ajbKcsdkekfbgbhajS
the red	anfd
cross	arbYdXfdgahdiV
red cross	ak
reasons	anbucNdceXfPgdhbjs
reaso*	albmfdjc
chef	bWcreCfMhVi/jK
we didn't	aj
under my	ak
visit*	cZdbedfqhd
instr*	andc
pass	a4bacjdUeQfcgahViSjX
i hold	anfc
months in	fjjd
wrote only	fljc
exact	arbscZdYeJfbhUiZ
stain*	anjc
until the	abdoec
contract in	ak
the man	clgd
man they	clgd
seen the	aackgm
them were	il
admitted	anbadYfbgVhSir
admit*	adcoid
she can't	clid
can't tell	adcnhdid
cell	albUdjedfdgbjd
from an	cl
yard	albVcmfrgVhQjM
chosen	acbbc4dOeCfagYhkicjd
the chosen	aXbacthcicjd
had an	ambacleb
fewer	aZbbcwdjeXfrgZhU
publications	avcodLeLfbgMhlj0
k to	adcm
saves	bXcudrecfogphOiVjW
lives	aPbZdnejgmjT
he got	aacnhd
tempo*	bbcjedglhcidjc
next to	cmhc
none of	akhc
could hold	abbmclgdhb
the top	aYcjhcjn
backed	bVcudbeRgShliqjj
year was	adck
bullet	blcrdberfpgVhNimjU
aloud	aTbYcadSfjgmhkivjl
with three	abcn
i would	acbbcpdZeafagqhTiajk
would put	adcpgZ
joiner	cqddgaha
any day	cpgZha
allotment	ajccdteQfngYhoiY
the allotment	adcjhk
allot*	adcjhk
they published	aabccp
published a	abcm
comma	abfl
mess	aKdveqfagahnixjK
# so	cjdkfb
ours is	cmdd
to that	aYcnddgl
beat	aabbc2dbejgnhYiYjN
behind me	aabocjgd
sold #	adcl
looked up	ck
linkedin #	abhm
months of	acbkddfbgl
of experience	fcjj
cats	bVcoelhdikjP
# cats	adij
cannot judge	adbohcid
judge a	adbohcid
that is	anbjcZfjhaic
is all	bmhc
# out	adbmcd
originality	aSb/cjdMecfWg1hRiQ
origi*	bocdddedfdgYhbid
please	abcWdkeafTglhoic
<s> with	aWbndbgkhl
hardly	aTb5dKfTgmhRisjO
told i'm	boccgd
junior	ayctdbeKfQgPhciZjW
simply	aXbrdWeZfPgdhcikjb
did not	adbj
obvio*	bmjc
without an	adbm
you can	addlgd
smell	aQbmcZdXe9fagoiojO
exactly the	bljc
post was	aYbkcnjd
written	asbbccdSeMfngQhaiXjx
was written	abbkjl
writt*	bkcdjj
written for	bl
otherwise	aSb3cSddeafYhaic
other*	acblccjj
rank	akc5dZePfNgViY
slow	abbvcUdlflgphRiVjb
imagi*	aYbkcbdceXfqhXjb
an offer	acbkck
it backwards	bljd
the manuscript	aabn
least a	aYbqcdfd
reading	ajbodReVfjhTiXjj
second reading	aZbmfdgk
readi*	adbmcdfdgk
overqualified	bngb
overq*	bngb
anything and	algd
it under	bj
how can	aYbqgd
can they	acbl
regions	albndZeThliPjq
badly	bjdmexfngXhSibjW
is badly	bjgd
shall	aYcTdneRfWgnh2iTjX
i shall	hj
maintain	adbycVdbeHgohniO
maint*	avblcYdYeYfYgUhViY
maintain that	acbmjd
<s> you	fk
a ten	bj
chat	aZbWdMekfcgTh2iljj
give it	aXcndcgohd
in at	adbmhd
the very	abbmecfmhc
very least	adfmhd
pension	ambUcZd/eQfXgRhn
pensi*	bccYdoeofZgchZibjd
i must	addngb
stay	bScTdseTgrhjjb
has to	aXdjfjgm
<s> head	addk
from our	dk
branch	aybYeQfUgQhlinjb
for two	dofZ
ends on	dmjZ
want it	bcdlhcik
paper from	aZdm
from me	aadmgj
<s> four	dlfc
us in	ccdlfc
in one	ckdlfdgd
week #	al
mill	bSd2eVgVhaizjU
run out	acdl
<s> must	abdnhd
be out	dk
of june	dj
renov*	dj
need #	hdinjb
or the	aYdkgn
i sold	addk
since august	dkfd
a signed	addk
closes	ambKcZd6ekhaidjU
quarter closes	aZdn
thousand	aRbNcmf6hbiojT
i want	gbhbjk
her to	djgd
doctors	anbbcYdmfjgUiojb
docto*	djeofbgchcicja
to fill	abdjfk
dates	arbTccdkeGftgWhXijjj
tour	ajbQeYfuhUiZ
need an	abdn
the court	alebhd
staff	anbMdteJfZgJhuiq
reference number	addmjc
or they	aYbldmgdjd
<s> all	aUdlfkhd
# says	arbbidjb
we cite	albd
our #	al
references are	bjja
later	a3bEcjdYeVfpgQhWidjj
compared	blczdbfpgZhIiTjd
v	arcddd
v #	aocd
the minutes	aj
apart*	an
references and	amjc
sprea*	ancc
adds	asbacYddeWfTgjhdjv
f	aocc
and not	albjcb
they answered	fdjl
the blue	amcd
is with	bchljd
evalu*	anbpccdYeXfcgbhcidja
receipt	a5bScWdneRgWjn
recei*	akcldchcjc
receipt of	ak
according	anbcccdYeIfVgOiojv
<s> according	adcdddfahdimjm
accor*	adcdddfahdimjm
according to	adcdddfahdimjm
transfer	a0bXcTdqeNfjgYhkiZ
noted	avbddIeHfOgZhZilj9
judged the	aj
bass	azbRdbeSgYhd
section	a3bccddUeTfdgKhXibjo
secti*	jk
proof	akbudXeRfUgkhUil
proof of	aj
council tax	aj
sheet #	ao
with that	amcd
father	bJccfWhviqjW
my father	cbhl
he's	bjcXddgaho
names	a3bPcldPeOfVgNhnip
have never	gj
a thing	ajbZgbhnjd
mine in	ck
the flood	ajhj
redrawn	anblckdYebf2gWhXiUjm
redra*	cdfogdjd
and we're	ak
submitted	azbRdbeBfngNidj0
i ticked	ebjn
irish	aobVckdSeVgchmijjW
citiz*	ak
original	azbbckdTeIfrgOhXid
the original	al
motorbike	aobYcteofngahPirjZ
motor*	ak
our product	albbckjc
setti*	ajbYccdYenfmgbhZidja
d #	am
a quiet	abbbgn
am #	arbccbdkeXfXgkhXicja
# but	adedgm
they'd see	adedgo
room i	adgl
she liked	gl
liked us	gl
be the	abgphbic
loyal	aNckdLfbgnh3itjX
employee	aqbXcddneLfPgUhoi4
to them	aYfcgjhbjp
as my	gk
professor	atckdYeQfRgYik
profe*	aqbpcXdXeYfchViXjc
much to	adbjgj
sing	ajbNcddbecgvhoiVjY
gardening	dkeRgqhaicjm
of gardening	acfcgmhcjl
for us	abbddkedfdgnhc
<s> we'd	hl
we'd be	akglhd
the number	acdcgn
everywhere	aKbccadPexfYguiyjV
this month	ajdZgl
quite	aUb1dPfXgwhUiWjb
long	bddZeagqhXibjb
that must	baclgl
improve	bpcXdleNfkgwhaiIjo
impro*	bdgnhd
knock	acbcdjecfugvhSiYjV
to knock	bdeagn
does it	adeagp
is what	bbgn
born	anbNckdbeafMgoinjc
was born	bbgn
surely	aLbmccdbejfJg/haikjQ
begin*	ajdbgmic
haha	aabddcedgshdiajb
picture	crdUeSfPgrhY
minds	aIb2cYdWelfZg3iojR
their minds	ajbbgmhd
olives	addrfkgmikjW
make up	bdgm
retire	aYbVcXdseYhcivja
i retire	bkdd
so there's	aohb
feel we	adgl
we could	acbj
could do	aobb
together	bQeRfsgdhriTjY
toget*	akcZfdhm
i'd send	abgn
send it	aYdYglhpjd
left in	aZdqecic
closing the	aYdpfd
a gap	dlgd
were told	bdjl
told at	ikjd
contractor	aobdcpdzeIfXgTi0jY
admin*	akbacadbedfdgchoicjd
gazette	a2bUcZdaecfbgbhpibjl
gazet*	aj
become	adbccldaebfLglhnimjW
group as	aj
back the	dj
director's	ddhmic
the director's	ddhmic
pa	a+bQcXdpeVfSgXhqiZ
in week	ao
out for	addl
illness	ajcOdpewfdgohZiYjj
noon	axbMcYdqfqgdjV
a prose	aj
had only	ak
automatic	azbYckdXeWfmgVhb
autom*	adbdddekgchajm
says i'm	gmid
a small	adgl
window	bVejfohQiqjU
are looking	angc
stall*	apdd
the shop	ak
he told	apgcjb
to come	am
the hand	em
my table	ccddebhp
june #	al
# jobs	ck
jobs in	ck
wasn't	gjhd
appea*	al
proper	awbncWdceLgaiLjj
a proper	am
a place	bmfd
house and	ak
from there	an
the book	bdgmhdjd
ok from	ak
and one	al
a last	ak
last minute	ak
snow	ambRcjdjeqfphX
year's	bcjl
candidates	aZc2dYeJfbgXhpikjc
same test	adcl
minister	bTcbdneVfUgahzjr
producers	alckdleJfRgahjir
may now	aZbp
bond	asbddreTfThXid
for spring	aogd
at noon	am
chairman	bLcbeRfJgZh/isjt
the chairman	abbdcchmik
chair*	abbdcchmik
ear	aYeqgkhliUjT
an ear	abhn
writing to	ajbd
# readers	adhk
them every	abcdfcgdhkil
solic*	bacbddedgdhmiZjo
opinion	aYb6cadGeUfShpiYjk
opini*	abhnidjd
that they're	bbhnidjc
they're on	bbhnidjd
tell the	edgdil
to leave	aZelhl
what he	hk
he did	algbhj
mobile	ambRcldXeSfcgYhnjw
mobile number	aYhp
now they	adhn
return	bHcRdueZgkhqiXjb
return the	aZbccbemhm
i keep	bcecgm
runs the	hk
canteen	albNcldqecflgJh0irjV
the canteen	acddedgdhq
cante*	acddedgdhq
cancel	asbXcMdyeZfmgbhsiQjs
cancel the	hk
trained	bdc4dSeLfjgVikjX
i trained	hl
boy	aYbOcldZepfbgbi3jP
my son	aWccdkhm
customer	acbocXeQfUgbhojk
valley	bbcldZeXfZhoiqjW
the valley	adhl
and an	hk
episode	aZbacddjfqgdhcjb
episo*	aaccfjhn
writes	bbcbdUeWfXgjhmjs
itself	aZbrcYdaebfchojR
is mine	adbchn
them know	abhjil
a judge	bkhj
conta*	bVcZdXfXglhsiXjZ
ladder	ancqdteTfcgThbjY
always put	aZbddlgbhm
father and	aahm
the file	adhmjd
monthly	atbYcjdseIfpgSibjj
month*	aj
said #	fj
repeat	cVdlenfogshbiZjV
percent we	aadn
the deposit	aofd
heat	ajcZdmeofogphWiYjX
the trial	gdjm
months the	bk
have put	an
put us	al
tüv	aqbchd
even in	ak
in february	amddfd
that's #	ak
delivery	a6bZdjeOfsgYhLiTjt
delivery is	amdb
source	aqbocWdVeMfRgXirjr
taken up	am
# five	ak
# when	ak
letters that	ak
buy	ambddneIfXgXjo
other half	atcXdcfc
ended with	ascYhc
energy	akbkdoePfTgkiWjn
meter	apcldaejfohMidjV
plot	aVbyccdVeXfjgahdit
weighed	ambocagbhQjk
weigh*	fl
reten*	aZcudbedfZhdjd
th #	akdd
kg	a3bYcmddeaflgbhTiSjc
# kg	aqcdhdid
pair	anbRczdWeVfpgahPjb
corri*	asbZcZddedfdgbhdijjZ
decided	aobTcVeJfbgVhjiojj
advert	abbdcddVenfwgZhXixjo
the advert	aabjimjc
wants only	acbZjn
opened the	el
parcels	anbPcafvgTikjq
parce*	acdlhcik
stands	bYdZeUfRgXhVioja
automatically	aubWcbeXfkgchaiZ
mine has	cdij
away	bWccelgXhTjX
row	bSdrejhXinjK
between	aSbadcedfphd
betwe*	aXgjip
partners	dleGfHhwinjo
to ask	ddhbil
ask #	bdhdim
our recipe	gcinjd
are a	ecil
a cousin	ik
files	atbScbeTfkgNhjiq
seems the	bdik
can't stand	bcelgcik
scien*	bdik
tenders	aobNdreYfrgQimjl
tende*	aZbmcdfdgdhdinjb
is her	cchdil
they hire	aYip
hire in	aZckfdim
presu*	aVbddcecfkhcim
<s> from	adim
i hear	achciq
hear that	acim
who knows	cjgdhdil
she was	alebgchdik
barbe*	hcio
dice	cXdWeFfOgdhniljk
there'll	abio
there'll be	abio
notary	aoddecfagShviujO
attempt	abbqcddbeYflhciljX
examiner	awblccdceNfYgQhpiujZ
exami*	bked
# b	aqjd
proud	aLbodOesfNg5hmjR
beeke*	anhd
# day	aj
# after	cjfd
remark	aabpccdSeqfSgcirjq
now a	al
proce*	aabmcddaecfjgahdibjo
has come	aobddd
# course	aXgp
me for	aZblddedgchl
test #	accl
children	aUbUdlgVhliljj
for children	abjn
habilitation	am
habil*	am
the faculty	amcd
march #	andb
grade #	ak
oboe	aubccddleYfugahaiR
covering	akbYckeXf1gLhXicjr
cover*	jj
led	aobUcodYeafbgV
have led	gcjk
teams	ajcpdWeMgVhc
of up	jk
is too	acbcjo
wrote them	ad
them that	jj
first page	aajn
say that	bcgjibjm
is final	bZjn
final and	bZjn
our offer	abjn
maintenance	azbWcXdzeKfkgQhXiUjq
the email	jk
deals	aabcdweOfcgahaikjm
synopsis	aYbqdaebfugchWiYjz
synop*	accljl
young*	bdgdjo
report says	acbj
incremental	acb1cVdmeSfjgvhYiPjt
repeated	bdcSdWfzgbhXiRj4
repea*	edidjo
repeated it	edjl
series	bWcleYfvgbhTiUjl
brand*	arcaddfWgchdjk
informed	aacQdQeXfUgWhpilj6
infor*	apdXeafUgchYibjo
us that	acbbjp
that our	aXjq
sent the	acjl
reference from	adjl
for such	jj
statement of	gdjl
says i	aaicjm
work on	abfdjm
in section	adjk
section #	jk
# that	adbZcnjk
employees	bVdseTfYgNhoiw
# employees	aadkjk
they cover	aYjp
replied	aacOdUebfUgohaj4
explained that	abjm
said it	aYgmjk
would take	ddgljk
take #	jl
that in	jk
all in	al
i'd take	aojc
take it	amdkgdjc
budget they	amjc
spoke	aqbXdNeZgPiqjq
can pay	ak
pay six	aldd
six months	aldd
months up	aldd
selling	bXeVhYir
selli*	acgl
notar*	bXcadaebfmgchoid
hotel	atbNebfdgUhlisjY
their #	al
we would	al
the short	ak
could be	akcdddgdim
aim	ambscUeDfZgrhjicjp
aim #	am
reque*	akdk
k and	ajcj
two years	adjn
second half	alcd
i ask	abfm
only for	al
more i	alek
their payment	bdhain
voted	atbacldZePfbgZhnjT
they may	fj
may have	fj
ones i	bj
parent	aqbYcadneafOgdhsik
gives the	aohdjd
perfo*	al
agreed with	ak
my tutor	al
part time	acdofc
fulltime	an
fullt*	an
cousin so	aj
ready	ambUcYddeQgpidjY
ready to	ambddb
only have	cddahn
permits	a4bUcddqeHgXhbjj
need no	aogc
ten minutes	apbdeb
minutes from	ak
album	awbNdceagohSiR
training	a2bcdkeEgVhZiZ
have read	acfl
imagine	aBbucZdWemfmgshaiwjQ
carefully	acbtcadOeSf3gZhZiZjl
suppliers	akbddqeLfcgVijjk
two full	fl
rehearsed	aWbkdRebf/hZia
garage	acbSdtecfugUhYizjL
we've been	fk
tenants on	abclfj
years and	aldc
truly	aIb1dRfbg1jO
be ready	fn
i spent	abfmhb
september i	aXdcfngl
help	aZbXcadleLfjglhrid
it took	acfngc
to find	adfmgc
all the	adddecfm
mother and	acdcebfmgdjm
eyes	aVbXccdYewfjgqjV
maps	avbldHeHf0gShQiaj0
referees	aTbvdTeZgOhpiu
remin*	flgc
pocket	akbVcpebfngajc
own pocket	adfl
each of	aYcmfkhc
department	asbbeIfWgIhqim
au	aYbOcbecfKh/iJ
set the	bj
then i	gj
posted	a/bLdWeVgUhSjr
malta	asbJcTemflgdhkiQjj
we go	amcc
reserve	azbccXdleGfQgUhdikjt
the reserve	jl
reser*	acbcik
exerc*	bcfkgj
we close	angd
resta*	aYckddfohd
that i'm	akjk
i'm at	am
dispo*	ajbdccdbecfbgchciZjr
minutes now	aneb
isn't a	ak
ten years	bj
valid*	an
old one	cdgbim
fear	aXbjcMe0fKgqhjiyjX
cerem*	aodd
# october	aj
trailer	awbLdkfngRhTiw
handed	atbPckddeZfmgYhZidjX
i handed	al
handed in	ak
someone for	aldd
from july	andc
july #	andb
negative	bzcZdTeofXgkhYiUjt
negat*	arbbjd
barn	axbRcldoeagYhYiqjO
the barn	am
the land	aafcho
started	a6bKdbeXfogThTimjW
cover they	ak
is there	bkid
the street	el
i've never	ancbekgY
as in	akcbemgb
moment	aNbjcTdWexfag/iXjR
swear	aUbccXdaeogmhzidjY
i swear	bkgd
papa	ambJcZddetfchqijja
frankly	aFb4cTdXe1fOgtij
me up	addlej
dull	aFbtcsdXe6fmgmhYibjR
or so	ij
jurors	aUbtcadUecfcgVhci1
packed	aYbYdUesfygRhdixjU
# customers	ek
tired	aNbmcZdde9fcgphbiojS
haven't	akgd
haven*	akgd
had one	ej
th i	dmgd
air	arbUdXfkgWiZjo
tremble	aocdgdhd
tremb*	asbbccgchbjd
lit	aZbSdUe/fuhYijjT
named	arbLcudReRfNgThlivjm
premi*	aXbkctdWfXgWhS
leave in	el
envelope	arbXcdddekgdhb
the envelope	aj
stapl*	ao
the rent	ak
and was	adcmdd
was never	ik
delivered	aqbQcjdbeYfygVhWiUjo
of another	im
my german	aj
i'm free	adim
sundays	akbUcWdqelfzgdidja
sunda*	al
are the	aqccgb
# star	fk
# under	jk
the former	aohb
covered	atbRckfygMhWid
down in	ak
positive	btcadNedfWgrhSiUjw
posit*	aYccflgphdidjb
francs	atbXdtfngXhYiajd
was for	aljc
so #	anddfd
shows the	al
neighbour's	ak
the neighbour's	ak
the version	aj
version with	aj
artis*	edfdhk
horse	adbbc5dYedfVhYiljN
the tape	aYcnfdij
mails	bMcddRemgShtimjq
dogs	adbacudVelfjgbhZinjN
bigger	aVbdcveafWgohdikjb
he is	al
anyone who	bdcn
laugh	aKbdcodUeyfagyimjT
speakers	bdcwdOeUfdgUhnjn
have more	cm
works*	cm
she has	aVcohdidjn
cs	aqbXcldkfWgXikjp
received	a0bIcydXeTgLhbiXjl
received #	accm
recep*	aVesgdhcicja
ours has	aYco
college	asbYcudceMfcgRhkikjX
a plain	ck
look at	adbjclgYibjd
could write	cl
tighter	ckdkecgdicjp
tight*	cl
years ago	cl
clip	bXcxdWecfphQim
clip art	aaco
line is	ck
and goes	ck
salt	aobdcadjfngZja
first place	al
rotterdam	aubVfjhcicjX
rotte*	ak
guild	albdctdceMfYgXhzjR
pages #	abjn
june the	al
innovation	b3dceOfPguhciXjl
innov*	acbpgdhb
broad*	amhc
invited	ajbIcudWeOgWhwimjj
invit*	clhd
mission	aybccReIfjid
ordered	azbLcceVfogLjl
cork	aqbZcqdXeXflgXic
enter*	cm
a solo	am
a film	al
was taken	ajdmecfd
joy	aTbVcSdde2fbg8hjibjd
maybe it	aagn
just a	adedgn
spirit	aQbndOfcg/hjiYjV
name so	gl
optim*	aceafdgshdibja
second time	gj
curio*	aZbaddhq
say at	ccgoic
it's my	aYdjfdgo
am sure	bagn
they would	ajbmcchc
possibly	abbccWdkeUfWglhYitjd
<s> possibly	abbcgn
possi*	bacadlfcgm
it just	bdgk
feels like	anbbid
the five	bdgmhdid
keep the	bdedgnhd
brochure	dYeNhYimjx
broch*	aZbjedgnhd
true	aIbydPeWfNg8hbjY
gut	aLbvcLekfYg4hbiLjR
was right	adddgn
can see	aXckglhcjc
friendly	aZdWedgwiOjj
grow	bYdneTfVgshbjV
the perfect	gl
life	aSbbfdguhliYjW
make #	ajgkhd
maybe they	bdgj
calibration	a9bwccdVeQfqgYhLiMjm
calib*	apbbgc
and we've	aobdcc
lemma	amgc
lemma #	amgc
hole	aldpekfogkhMjO
a hole	aj
tag	akbVcneWfXgWhniX
# are	dlja
ethics number	am
statistician	atbycodWeNfRgUixjd
a statistician	aj
survey	apbocodReKgThVikjm
cohort	amcoeRgdiq
second cohort	ak
lab in	aj
century	bqcodMeUflhWjY
th century	adbndc
centu*	adbndc
prere*	ak
was not	apbceb
field	bucsdYePgUhYiajY
the field	aablhk
acces*	al
x	arddfcjd
we only	aj
only had	al
testing	a0bmcddUeQfngahMiXjj
testi*	bdcdfcgdhqidjd
remain	alcSdkeUfS
trieste	a1bVcddafkgahjiVjk
tries*	amgc
approval	a6bVcdeLfYgZhjiVjn
partner	anbXckdkeHfIhvin
witness	bjcZdSeSfTgXhsiw
witne*	aocdfbhliajd
report by	amfb
confl*	ajblgdid
with her	bdcdgZhkil
wrong in	bdgl
check*	akbncbgdhbjc
these	aYbodUeUgXhliUjn
mention	dPeYfWgXhpiljq
and they'd	aZdcho
the press	cchm
fond	aFbncYdSevfcgkhpik
costs me	aZddhp
nothing to	abdahnjd
know the	adgchoid
time i	fdhnic
was my	hm
rather	aTbvcddZeVfbgjiYjb
the keys	acdjhj
we shall	aYdjhm
see what	gZhm
a group	cdhl
expats	aYccgbhkipjc
listen	aKbzcUdSgkhrjW
withdraw	asbPcMdseWgahyiXjr
bread	aYbadtekfvgdhojQ
for less	abcZgbhpib
conductor	ajbWdWedfdgYhnirjZ
the conductor	acddgdhmij
condu*	abdcedgchlim
yet	bjcadOeXfYgkhcidjT
conne*	dbhl
store	arbLeXgWhdiujY
android	anbackdZecfjhZijjp
andro*	angd
en	a9bCcddleOfRgNhdic
en #	bsdQelfZgXhniTjM
decla*	andaebfchcidjm
interface	asbzdOeVgahUiOju
aa	aubacqdjeYfXgchkiTjj
assoc*	dcfnhd
packaging	aqcjddeTgYhbibjr
they missed	anjd
storage	avbXcYdoeUfmgWhcjk
islands	ambbcYeafkgdiPjj
respo*	anbccWdVeVfjgXiXjn
length	a0dVeXfxgdhHiHjm
sites	asbbcadUeQfbgWiqjn
the ending	amgc
no one	acddflhdim
a beard	cdhdim
young	aNbYcwdUeZfUgki3jX
facebook	acbNcZdVecfbgchvi0jr
faceb*	aabccdddhnimjc
a strike	akhdik
dark	aScqdSerfngkhZiojU
retire and	bkgZim
and that's	bcccemgaim
why	aRcYdXfNgphci4jc
trade knows	bdck
beforehand	accKfsinjn
befor*	il
joked	aYbWdWeofXglhdi3jk
deadline was	ik
funeral	aXbHdselfogVhtirjW
funer*	abdlhdik
the firm	ikjd
sale	a0bMcPdxeEfQgahVinjd
physio	abbacbdbeZgahXivja
wine	cldQeSisjY
the wine	acbdim
had it	ckedik
repor*	abbdcadcecfdhninjc
of me	alecgWin
only #	bccmdbhd
fake	bVcmdaeXgPhZi/ja
it's an	abik
tests	atdWeUfrgZhIiT
the tests	acbdcjik
that would	gdik
all day	apcdeagc
arts	a0bccvdYeJfZgYhkiZja
production	aybYcjdreGgYhUiajn
the deputy	amdcjc
said on	ajdcedjl
ends with	ajdcgYhdjo
old address	ak
right to	ak
it's not	bngd
th and	abdo
day the	atcZecgZhd
were on	amjc
condition	ascLecfVgbhXiVju
condi*	ccedjn
insurer	avbZccdufTgkhjiajd
there's nothing	dpedhbia
learning	ajbtcbdaePfkgmhaiTjk
agent says	fj
in her	gm
that she	ajcdibjl
subst*	apcd
class is	abjn
april #	amdc
# year	ak
now we're	am
for three	bk
before that	al
search	aobWccdReLfpgdir
norwegian	awbUcjdceUfrgVhdicjn
norwe*	aj
the register	aj
have signed	aj
rev	bcdmfchr
oil	aqcddseTfagbhaik
has got	akcd
with mine	al
less than	aackdk
do not	abcm
bottom of	cl
i typed	fl
typed it	fl
e	bRcadxedfbiXjB
fill in	fl
in every	accjfm
courage	aSbtdTenfag9iIjX
my courage	gj
coura*	aYbZgnhk
leadership	aYbudYePfQh1ia
leade*	adbngc
enough for	albkccgc
isn't right	bnid
not true	bj
fifty	accudUeWf7gbhQjV
we went	bk
argument	aNb/cWdTeRfWgchcinjc
argum*	aZbrcdgdjd
for anything	acck
criteria	awbvcXddeCfdhbiOjt
crite*	ajjd
conce*	cZdYeZfcgRhtibjZ
superior	anb7cpdNeMfRgaiVjc
in all	bl
<s> nobody	bmgd
nobody can	bmgd
i'm the	bmhbic
miss	bbccejfbgkhjiZjZ
they miss	ambmgbhb
which they	bj
regret	aQbpcBe8fUgziUjs
is wrong	abbm
certa*	acgdim
am a	bpccgc
<s> feels	ek
i'm just	emfd
sit	bZcddkfkgahojL
sit on	ej
then they	bcdm
they put	acdn
coming	aabUcbdredgrhWja
coming and	addm
where i	dj
my final	abdo
final year	aado
doors	adbKcdduemfpgUhcimjT
families	aYbXcddyecgXhlijja
famil*	aXbacVdpepgWiajX
bill #	dlhd
nobody else	abbkdoebgb
will have	dj
june and	aadn
gradu*	bZcdebgbhZiYjr
and it's	acdl
bonus	aobSd3eQfjhTiV
exit	ajccdkebgYhc
letter that	adjk
flexible	bwcdeLfkhciVjt
flexi*	adbdcZddeZgYju
documents	aobXccdXeGgJirjx
docum*	apcddcedgchYid
the floor	aZbacoibjl
would bring	accchjjl
my average	abbbcljm
average was	abbbcljm
# net	dcjl
and said	abhaimjk
message	aZbccVdPfXhliYj4
messa*	akgbhbiYjq
back in	acjm
in march	aadcgljm
plan is	abbkebjk
known	bbcndOeRfOgXhmin
thats the	aj
parchment	apdjeafugWhWiW
of what	angd
me so	baco
active	atccdUeRgc
is active	ak
spec	auctdneQgXhTiajj
is it	bj
basically	aZbocWdbeZfYgjhTir
basic*	bbjm
loved	aKbZdRevgyhjiljU
can now	ak
join	ambIdjeMhy
?	aUbmdjeMgphUiZ
? ?	aabZcmfdgbhciZjq
? should	adidjm
should i	aWbbcddjfmgchcijjl
tell them	dk
i love	abdn
before they	ajgjid
i've now	fk
also	a6bUdJeCfFgchOiX
the leadership	bj
came today	akjd
actually	albbdYeUfShWiujW
actua*	arbcgd
anyway i	dbedgk
only said	ak
ganz	aZbmddhcjn
ehrlich	aacldrfUgchkijjj
ehrli*	acengc
ich	bQcRd2edfZg5hriBjj
ich bin	adbtdaechUiajW
fachlich	aabucbeagchZjd
fachl*	aabucbeagchZjd
besser	aYcqeagjhcicjd
als	cndXeRfLglhpiE
besser als	cled
die	aWbPccfTgmiujO
als die	aXcsebgdhb
meist*	ajcdgahdimjc
da	atbRctdkeafCgUhqiSjQ
die da	acbscZedgchcib
sitzen	aYcogdhc
da sitzen	aYcogdhc
profil	aVckdbeVfZgYhWiWjx
ist	aqbmccdqeDfBglhmiBjT
doch	acblcYdYeUfbgmhUiXjq
ist doch	acbqccjb
keine	aSbsdXelfWgOhSik
doch keine	bnjd
begründung	abcbgajq
keine begründung	bnjd
begrü*	abcbgajq
finalement	atdbgdhc
<s> finalement	aodc
je	adbXcQdtetfOg3hYiGjc
finalement je	aodc
peux	akbYcbdleTfXgahqiYjY
je peux	akbYcbdleTfXgahqiYjY
dès	aUbrcYdZecfchcjq
le	aubVdMebfRgMij
dès le	aZjq
le #	bVcRdvfPgVjS
mai	a0bBdWeUfMgXhkjy
# mai	an
lieu	a0bMdteVfXgRhmib
au lieu	axbdcbdZebfahbjd
de	a3bMcmdVeHfUgXibja
lieu de	auccdafbhd
juin	acedfpgdhc
mon	atbUdreXfYhliWjj
cdd	aqdbfd
se	aqbmddeHfBgnjX
termine	an
termi*	bccddjeofagahdiZjd
ça	aWbbcHdZelfcgohrjI
pourrait	acddfdgcho
ça pourrait	eYfdho
pourr*	albddbfcgYhnic
les	anbFcndpePfcgQhqjc
arran*	am
non ?	bbcm
a lower	adcl
there must	adcm
must have	ak
themselves	aVblcjdaebfkgbhmjY
impressed	aPbscqdEfWguhYjk
impre*	abcjgl
lang	albNcrdbeYfbhmidjo
bs	a2bXcqekfkgZhUiQ
prova*	aXdredfd
just want	ajeagkic
only put	an
# because	anbd
wouldn't	asbbcddcgb
a shorter	ak
<s> could	abdkgl
if that	aoga
helps	adbjdoeOfWgmhmij
knock #	algd
% off	aqdbgc
off if	aoddgc
that yet	algd
$	bkdd
$ #	bkdd
could ask	acgj
part of	algc
independent	apbtdNeGfZgWhpik
engineer	atcrdZeHfYgWhYiv
engin*	aabm
just found	cj
found out	adbbco
maybe they'd	am
again if	gajm
could also	aXgr
the opening	abgm
all said	aacjgm
elegi*	aUbkcvdbfagZhZibjd
it it's	bmgd
not really	bmgd
it's about	acbl
chapters	aobZcbdWeVf3gVhniYjo
best thing	gaim
tbh but	algb
by october	djgb
<s> he's	adbk
misread	bj
misre*	bj
misread it	bj
coffee	bcebflgbhliljW
factual	aWb/cadSeNgahXiYjr
a factual	acbl
factu*	apcdddecgahdidjc
factual mistake	acbl
tide	aWbbdcevgtimjW
correction	a1bpcVdmeafQhTiajm
an appeal	abcj
route	apbmcadWeRgShR
edito*	an
advance	asbccbdjeKflgmhdiNjq
experiment	ambvdYeTfnglhPikjR
it they	acck
deman*	bYdVepfogVhXiaja
yesterday and	im
<s> me	blcQemfKhV
porque	aobccddYemfagdhc
el	a0bYcWeIfVgRic
entie*	boccecgdhc
pero	awcddceZfKhjijjl
bueno	ajbdcddaeagpha
las	ajbOcmdVeGgYhniyjV
sí	bYcqdWeafagjhYjY
puedo	awbUcRdkfSgUiWjT
este	aPbQcQd4eTfMgjhkiZja
semestre	aked
could i	dmgd
them to	accjdogZhc
oral	bmdYeTf1gXiOjj
talk so	dlgb
it really	abbjdl
matters	aYb0cTdneVfVgZhpiTjn
matte*	dlgd
excluding	awbddweRgThYiTjx
pages excluding	akjd
<s> review	akbd
isn't even	aj
about my	gl
and say	aj
critique	aSb9cndIeYflgdiajq
again with	gdjm
close in	ajgd
would change	ak
there i	ak
i uploaded	aj
checked	a4bRdUfvgPhS
up as	aj
attachment	acbncTdZemgrhniPjl
logs	ambRcjdlecfvgMhaim
<s> le	aobjcjddeBgbiWjY
hemos	fogbhd
meses	ajbTcRdZekfrgPhOjd
somos	aQcndjecflgahnidjZ
personas	adbdcbdaecfsgZhjidja
traba*	bRcWdneTfviTjV
gratis	bbcadXecfrgZhmiajX
creo	bacZdYeTfqhZinjZ
que	aVbOdTePfBgohRi/js
creo que	aVbbcadaeXfqhaioja
eso	cQdUejfjgliN
que eso	abbZeZfogVhsiWjZ
lo	aobbcbdReYfBgohojl
que lo	adbbcbedfngYhqiZjY
otra	bXcldXgrhSiVjU
vez	bTcUdUemfRg4hciLjb
otra vez	adbccadcfngmhaicjb
aug	a1bUcYdvfogjhX
# paying	anda
i knew	aldc
knew before	aldc
<s> also	cj
press*	acbjck
is so	acck
so he	abhm
he should	aYgchmil
should know	acbcgjhm
stripe	bpcwdReohbidjW
would want	an
going to	dmgc
did wrong	adbbgo
? i	gj
tonight	aXbZcZdsejfcgzibjS
tonig*	gj
mins	bj
# mins	bj
whole of	am
pushed	atbTdkgdhV
i tell	djgb
her in	cj
j'ai	apbTcIddetgSiYjT
<s> j'ai	adbXcWeoflgWhkijjL
mieux	aTbvcodZeXfbgahUiYjb
jamais	cbdWgthWiajW
tout	bmcndPeWhmiaja
tout le	cXdaerfXgYhZja
monde	aabucYdJenfVgLhUipjm
le monde	abcZdbesfYgZhbjc
l'a	asbmcbddeafcgahbiajb
me l'a	boecic
dit	aYcMdQeKgthYijjn
l'a dit	bocdecic
le jury	brcdeagchbjd
était	akckdZeUfYgVhTicjo
c'est	aSbzcVebfahaidjY
ils	bpcBdDeBfQgbhqibjt
im here	adbdcoic
accepted in	aj
also my	gk
offered to	adhk
to call	hj
him	bXcndbfcgThjicjY
marks	bYcmdngjhTiZjU
emailed me	aled
<s> ich	adbpcNddfSgkhqiXjS
hab	bBdZeXfugQijja
ich hab	bUcqeYfK
das	apbTcWdwfQgQhpiJjc
hab das	aqhcjc
zerti*	aj
seit	asbKcYeofXgdhIiNjd
gestern	ao
seit gestern	am
geste*	ao
von	albQcqdWeafBgShqijjq
# von	aZcadkedfdhcicjq
von #	aobacTdYeafYgdhYiZjr
punkten	jm
punkt*	acbmccddfdhdjl
könnte	am
ich könnte	am
es	acbucUdmfBgkiXjQ
sofort	arbcddgbhbjd
antwort	aZbbccdmedfkgdhcibjl
antwo*	aZbbccdmedfkgdhcibjl
auf	ajbHcaduejfWhpijjI
auf die	ccddekflgcidjd
die mail	aZccerfYgbhcicjj
schicken	aqed
schic*	apbdcddbeafkgdhaidjd
solo show	ak
straight away	am
away so	aj
follow	cZdXeNfriajo
to follow	flgd
they do	flgd
work for	bcdkfkgb
think that	flgc
another look	fngb
<s> je	bGcKfZgrhcjc
suis	adbVcXdcerflhciUjT
je suis	bacbdSepfXgliXjY
c'était	anbWcYejfYhYiYjk
c'éta*	anbWcYejfYhYiYjk
c'était le	ajddemgdhd
pour	acbNcEdof/gbhRiYjK
pour ce	aabkelgd
et	aubbcddkeMfbgjhjiFja
lui	ajbYdkfRhnjp
il	a1bOdoeBfBgXhqia
il me	aTbkcbdoelhbib
soute*	amdaemhc
faire	aObocsdjeufUgjhkiTjS
d'avis	aacdemgmia
autres	aXbccsdbelfcgchcicjc
les autres	aZbdcoemgchdidjd
si	bPccdmecfBgahuic
si je	aWdpekhbicjd
utrecht	avbTdcibjX
meetup	akhj
plenary	ambbcjdneTfmgYhmiTjc
plena*	clgbhd
! i've	adcl
send him	aogbhd
dave	bScsdmeSfVgYhnit
<s> dave	cmddfd
been here	abcpddfd
trained him	ck
job is	abddgn
and ask	amdkga
exception	awcadZeRfVgchXid
excep*	gj
got our	bk
on price	bj
price and	bj
miles	ckdafmgZhPjY
# miles	acbohcid
here knows	abbmcdhb
go to	bohcid
that's my	bohcid
la	aybJcaddeFfTicjd
<s> la	alckdSePfWgaiYjo
fue	anblcRdbeVfXhUibjz
semana	bZcXdleafsgWhWiZjY
y	ckdsfWgchaiKjR
hoy	aqcjdbedfRgjhZicjs
nos	awbkcceVfTgThbiWjp
ha	aybTcxdReCfTgbhJjK
llega*	adcm
certificado	ak
el certificado	aj
hasta	aUbccadXenfkgbhZidjr
hasta #	aYdafcjs
justo	albodaebfdgZhXiajb
justo lo	al
lo que	abcadmemfdgThbiWjj
pedían	aqgcidjd
era	anbjcodGeGfShCjY
cosa	aXbbddfXgphyikjT
días	aabacWdjergchYicjW
could just	ajgbhl
ma	awbFcUdleFfThmiQjo
<s> ma	bdcVfUgShrjU
tante	bYcaddedgdhr
veut	aXbkcddqedfahcib
bien	bmcbdQfEgthyiIjQ
se porter	an
garante	aqbccdhdid
garan*	arbZcndaeYfagahbiaja
elle	atbYcsdSfagXhajl
est	a9cSdneEfVgOhpiXjN
propr*	bacZddeafbhbitja
elle a	ajckhc
déjà	aLcTdReTfUgVimj3
signé	awcZdZfbhbja
tous	aWbacddleRfwgUhkiZjb
ses	a0bjdleRfXgciVjq
en pdf	al
the problem	acgl
sie	abbPcTdWePfUgjhljx
<s> sie	ajbXcZdaeXfXgRhViYjy
hat	avbTc+dBfXhRiPjB
sie hat	aqbdedgc
mal	bncVdcecfUgJhwja
gesagt	apbacYdaeXfWgWhYiWjt
dass	aNbUcMdLfNgGhWi5ju
gesagt dass	hdiajq
dass sie	bbecgdhdim
mit	a0bTc5ddeBfHgLhdja
rauchen	an
rauch*	an
hab seit	enicjc
drei	adcWdWeWfugWhTiZjn
wochen	bccrdXejgbhYicjX
drei wochen	apedfc
aufgehört	ajccfmhdicjd
aufge*	bScUdXfrgnhViajX
weiß	bXcYdaeZgZhsikjb
das weiß	ao
noch	acbOcMdkejgPhriljO
nicht	adbmcqekfFgShajS
noch nicht	arcdedhc
what happened	an
the van	ak
could come	akhd
be something	cj
member	asbOcjdZeIfPgTh5in
middle	bmdkeUfbgbhajc
the middle	algd
me would	gj
tomorrow	aZcRd0eYfWgzjY
<s> saw	cdil
buyout	anbadxePfXgZhjiw
info	awbRcZeUfYgYhoibjo
the group	bdgk
exercise	brcTeVgoiQ
group exercise	bdgl
grand	albYcpdWeYfWgjjW
because thats	ak
ad said	aojc
i looked	cn
linkedin and	cj
telling	aScZdXfUgdhni1jl
him and	aj
tick	bjcjdrepfbgqhciZjP
i tick	bmgd
night and	hk
she did	acgj
grades	apblcvdleKfjgRhSiSjj
prefe*	anbdcdecgchdiajm
i also	asfbgYhbjb
also do	aagn
it starts	aYgp
to explain	adbl
done by	aaik
caution	aobxcOdXelfXgohUiZjm
cauti*	apddgc
it if	ambd
if she	gm
their website	aj
website since	aj
writing #	aj
and on	ak
associate	aybXcodaeDfKgRhzivjj
re	awbRdjeQfkglhjiVjd
# re	al
by email	addmgd
l	aqdbfcgdhd
l #	andcfc
ive been	bcck
right ?	acckgj
every weekend	abflgd
weekend on	aablddfl
else has	acddfl
count for	abckddfl
certification	a7bkeBgXhbiS
tickets	apbSdkeTfkgVil
ticke*	ak
inven*	aocd
leave the	aj
declared	atbWcUdafahliZ
just pushed	aj
again yesterday	adim
mil	aybSccdaeZfNgdhoicjU
# mil	asbacPdReXfSgbhuibjV
obviously	aLb9cVdWfHguhWim
they obviously	cj
obviously didn't	acck
# per	aodjedfYhdjd
# only	aj
practices	bxcadbeQgUhlijjj
it also	akdd
also i	adbodd
really need	dlgd
seen it	amgd
new offer	al
might	acbkcYdbeWfGgphbizjY
conti*	aabdjp
so at	bj
of page	aj
% on	aj
on top	aj
cheapest	aQbtctdjeQhUijjd
the cheapest	aZbjcnddgdhd
accountant	aobbcjdmePfTgShoi4jX
<s> asked	aj
asked my	aj
owns	a0bTcndZeOfSgVhjis
owns his	aj
his house	aj
house in	aj
in reading	aj
he'll	aj
ledger	apbUcndcecfUgjhp
i cried	dmeX
cried all	aked
all night	aked
<s> same	aj
kids have	gj
! we'd	gj
getting	adbYckdmfahZjY
see that	ckgZ
front my	ak
will confirm	aj
confirm it	aj
<s> mum	am
be guarantor	an
worked on	fl
this story	fl
story for	fl
should at	fj
if its	adgl
its only	aagn
now than	aZgo
<s> bit	aobcgc
cross about	cden
is by	ak
she's a	aj
different poem	al
poem about	ak
canal	aqbUcaeZgWhn
know before	addmgd
bone	awbRdqelflhUiQjQ
orchard	dseYfbgZhlirjY
read a	al
totally different	ak
agents	aubbdYeQfXgNhmi7ja
on her	gk
agrees	bWcddseMfOglhriq
don't say	adbdgpic
whatever	aQbtcVeUfTgwhm
whate*	gk
fix	adbbcXdxeXfkglhZ
fix it	adbago
and another	adbjfk
al	aXbBcqdWeXfMhoiqjo
an error	clgd
error to	aabm
hydro*	cj
# whole	fdgk
para	arbHcZdmeEfjgOhUio
hard	aUbldcgthaiZjS
not to	hk
rude	aTbrdZe5fWjb
caption	axbbdXejgWhajq
capti*	aj
would like	acgj
ask if	am
go elsewhere	amgc
submit	asbWeBfpgWhqiYju
evaluation	aub3cXdceBgWhbiRjw
suffi*	acedjn
priority	anblcWdveLfLgnhjiMjt
prior*	aXjp
have another	alhd
leipzig	arbRdmfngZicjY
leipz*	aj
board member	hj
possible	aZbocSdkeQfVgnhdjp
builder	anbbcmdmeOfVhdinja
kindly	aZbndZevgmiYjY
look again	acim
speci*	aZbjcdfphc
<s> r	adbk
novelty	aabqcjdKgrhVijja
say it's	acbl
# reviewer	alcdic
reviewer is	acbm
you would	aabkgk
! i	bk
basel*	aj
with worse	bj
the numbers	acbk
a talk	dl
it ?	gdjm
theorem	a0bpcYddeUfZhTiQjq
theor*	aqbbgb
theorem #	aobcgc
assum*	bcgdinjd
with me	blcc
older	cudUeXgWhYiq
think again	bj
understood	aSb9cTdEfSgnhYicjw
we really	abgj
really really	dj
nowhere	aTbjdjejfTgthTisjQ
have nowhere	acdl
nowhe*	acdl
nowhere to	acdl
we put	adbl
audience	aObscjdKfZhpim
audie*	bkcbhj
devel*	cdgj
least #	adbkcbil
€	bdckdleZfkgbhXiajZ
july so	acdmgd
much better	acbcckdmgc
add	atbccXeTfphdiX
next week	bdgk
<s> mrr	aldc
mrr #	amdb
shops	akbVdXfogUiwjV
% this	ak
and just	aldd
clicked	bbdSeyfmgvhQja
click*	gk
she would	gk
smaller	bactdZeTfmgZhdid
a smaller	gk
small*	gk
her own	ajccgj
in talks	al
talks with	gj
clear	adbqcTdMeafYgmhXicjv
to clear	aj
directly	aobkcddbeVgLhkjp
<s> gross	akdd
margin	anbrcpddeSfcgdhViN
gross margin	akdd
and is	dchk
october so	aj
just been	al
producer	awbScndoeNfSgbip
gave it	ajckgd
my class	cl
who i	gdhl
dvorak	a4brcZdXeafogdhPiMjn
the dvorak	albkcagdhd
to appeal	abckgj
i've wanted	fdgo
larkspur	gn
larks*	gn
people who	adbmcbgj
cause	aUbrcOeufPgtid
counselor	arbYdteOfMgVhuix
couns*	gk
i hope	algc
money is	anbcgc
offer to	fj
biology	arblcqeRfZgahYiU
whether	aVbtcTdYePfQgkhjiqjl
wheth*	aZbmgkid
process	brcRdmeSfjiW
at me	aYgp
images	adcmdBekfpgkhVjj
secon*	adbkcWdWeUhVitjW
just have	hl
request	azbPcPdoeIfdgQhnju
are going	aj
but a	aj
money i	anbc
flight	aybYcXdceZfogZhVicjj
on wednesday	am
that week	aZbp
messages	albUcYdOekgYhpjx
they cancel	amid
and i'd	ajhk
she'd be	hk
crazy	aNbmcbdbeufXgtivjN
be crazy	hk
can talk	arbZebgYhd
kette*	bmccfcgd
lecture	adbncjdbeSfsgRiY
lectu*	abbp
honest	aBb/dTfYgtidjV
be honest	adbl
smiled at	aZgp
june so	gk
could send	aogahd
i've started	aogb
started therapy	al
greg	avbOcjdoeTfUgcimjj
weren't	aj
they weren't	aj
weren*	aj
dead	bMevfjgchciwjN
and honestly	bcdmhd
at this	acgn
posting	asbUdbeYflgZhTjp
type a	adgn
ii	aqbJcjekgbhkiT
one i	aZbjdl
stres*	bcdcedfdgp
week so	bcgk
for four	fk
don't think	bdfk
realise	aJbwcPdkfZg+iX
reali*	fk
realise how	fk
j'ai eu	atdaedfchcicjb
eu mon	aqddicjc
permis	aajo
permis b	aajo
matin	a1cadReafXhcjl
ce matin	aubbcbfcgdhbid
juste	bscddbeXfbhYikja
carte	azbddXeNflgWhsij
la carte	am
mais	albvcQdcfQgbhOiM
mais j'ai	asdaebfcjd
j'ai déjà	addbebfdhnicjk
certificat	ak
are only	amemgajb
only references	amjb
cfp	aj
the cfp	aj
cfp says	aj
well known	hk
game	acbkcmdafkgrhRiTjS
# last	al
asked about	gk
folded	atbQenf2gQhaiXjW
my agent	fj
it wrong	adbocb
für	ajbXccdYfphNiS
für #	adcpdded
# die	cpdbeafc
die #	aZbbckdmeqfXgZhUiZjY
seiten	ajcZdZebfphbjd
machen	bncYecglhXiajd
eine	aZbactdkeWfagahXikja
korre*	aqcd
der	axbSccdkeQfBgVijja
dann	ajbXcTdkemfTgWhoiUjZ
nächs*	ap
jahr	aZbWcpeTfpgYiYjY
gar	awbYcZdbeZfchZjc
gar nicht	asbacbdcfchbijjd
<s> ya	bZcVdTfXgjhViXjs
clases	atbdccddedfjgahcicja
clases de	ap
de la	adbcdcetfZgDjc
tarde	bagphdic
así	akcTdTeqfZiVjV
así que	aqbaccdcebglhaiYjb
ahora	a3bXcQdWeYfVhViXjW
ahora puedo	am
hacer	blcYeagZhpibjX
puedo hacer	adcadbhq
turno	arbacpdaeYfagZhYibjY
parti*	an
también	ajedfdhmidjd
tambi*	ajedfdhmidjd
my school	aj
less the	aj
me this	am
postu*	al
owns her	al
her house	al
and earns	aj
execu*	accoid
other person	gk
den	atbOcsdkebfHgUhdjT
hab den	axcadcecfVgdhcibjd
prakt*	bdcpgchcjb
juli	aobScYdzekfbhYicjd
hochgeladen	ao
hochg*	ao
hab die	awbccUdYelgXhTiUjY
einga*	avbbcaddgdhaic
vom	ambUcRdReTfSgUhviljS
als pdf	ak
muss	aSbXcYdzeYfagkhWiZja
durch*	anbbccecfkgdhaik
sein	aYbRcodtfLgthniNjk
<s> c'est	aSbvcadlfYgVhViYja
ton	akbbcsdneWfqgchLiYjU
une	anbyeMfagchdjB
fois	aRdVflgqhT
pas	aVb4dIfDhniO
des	adbUcxdUeEfYgThziljI
they posted	ak
yesterday that	ao
piani*	ancdeagj
five years	jj
ik	aabVcWd7ecfagjhtiE
<s> ik	aabmcQebfZgWhric
ben	asbbcadleVfMgZhdijjd
ik ben	abbnekfchdjd
dinsdag	albdcdddeljd
dinsd*	albdcdddeljd
geslaagd	ak
gesla*	ak
voor	abbQcNeOfsgNhkij
geslaagd voor	ak
vca	asfcgbibjd
vol	a1bTeafYgmhUiUjY
staat	a7bXcZdYeYfWgWhViVjT
al in	edjm
het	avbSccdVeFfBgah0iZjV
in het	ambZccgchmidjd
het register	al
<s> es	aSbZemfXgnhUipjX
tenemos	aqbccZeafcgahbib
tenem*	aqbccZeafcgahbib
ir	apcbdoecfagdhciVjm
donde	aUbncbdjedgbhnjd
día	anbYcYemfYhXiajZ
el día	aobceagdhc
día #	akbddlec
# y	aXbZcjduebfZgdhajb
tengo	cGdoeZfJglhriIjd
y tengo	acbddo
dos	anbVcldleBfmgUhPjY
tengo dos	acbddo
sé	aWbocZeWfdgqhZiZjZ
no sé	acbneagd
qué	abbkcaerfZgXhYibjZ
sé qué	acbneagd
seguro	bYccdqeWfZgohXicjd
que si	aZbcdpgjid
si lo	akdkhc
expli*	aWbscddkeYgchcib
entienden	aYbocddkhd
we're in	adgl
utility	ascneQfRgVhciojj
utili*	arcddZfZgjhcjd
a pilot	gj
think i	akbd
visale	aj
hier	awbacceafbgbhYibja
soir	apbdccdcebfngchdiajd
hier soir	aj
couvre	aadn
loyer	abbddreZfYhcidjj
le loyer	aVdsedfZhdjk
donc	aubWcadVeafZgdhUinjc
un	apbYcZeBfTgZhtinjW
j'ai un	akdlfY
garant	aj
maintenant	a0bZcadbebfagZhaicjZ
<s> das	aXcqfmgPhNiX
stimmt	bncd
wir	ajbacjdpePfjgRiSjU
haben	bkcjdLejfkiPjJ
wir haben	amcPdVeWfmgahkibja
mit der	bmcaddedfdgdhkiajd
anderen	bjcsdceYfZgbhXiajW
ander*	crdaeVfYgYiW
firma	aablcodjekfXgZhXidjc
nur	bIcWdjfIguhriq
einmal	aXcYdbeZfcgvhWicjZ
nur einmal	aabnddecglhb
telef*	accXdaekfZgVhmiXjm
besten	aZboccedfk
an den	bncd
kenn	aXbmcddcebfagchpid
mostr*	aYblcddceafqhc
pra	bmcQedfugPhPjR
minha	aYcSdseRfShlicjj
oficina	aTblccdleqfcgbhaicjb
ofici*	bjcadjeqfagahViZjY
todo	aYcXdPemfdgchoiTjW
mundo	abbmdVfYgYjq
professora	bmgdhd
a professora	bmgdhd
disse	abbmediajm
é	aUb1cMeQfTgahpiZjQ
o	aqbceSfVgWidjc
é o	bldmedfdhb
conto	bqcdddecgbhbjc
turma	aZbmdmedfdhd
eles	aVbjcSdVeTfYgohtiP
ler	aVbpdbeogchdid
novo	a3bmcdeWfVgahYiajc
de novo	bn
com	atbBcndZeqfBgbhliYjq
media	aabkcqdHeZfRgOhnitjn
org	anbUcZdrejfThuij
chart	avbacjdYeRfogjhTiR
days on	adfl
promo	atbUckeZfogYhUjo
situation	aWbxcOfRgmibjo
situa*	aj
son #	cbdm
han	ajbMdUeVfRgrhkinjk
mal y	bocdddeagd
con	bYc1dPeDfKgphoimjS
y con	aqcafdgb
con #	abbWctekgWhTidjS
pasamos	apcbdcfd
pasam*	apcbdcfd
bin seit	adcddlenfZgdjd
arbeitslos	aadqebfd
arbei*	aXbZcVdseVfYgnhYibjj
ab	a/bLckdyeRfNgPhQiD
märz	aadp
gibts	bUcZdkeUfXgshaicja
kein	adblcXdpeofXgOhViajY
mehr	aZbMcodpeufDgnhTinjk
wissen	cbdjfcgchn
wissen die	ajdkfdhd
ja	bPdjeGfBg0hOijjx
mit #	aabjcvdaecfWgchbjZ
mich	abbmcIddesgnhLiLjP
sonst	aNbRcmdweTfWgRhpiajX
keiner	aVcddoeZfohd
mio	cmdVeUfngSibjR
<s> mio	bbcbddedfpgdhcic
padre	anbWdcfVgcimjO
può	albmccdcebhbic
fare	apePfagZhUiZ
ed	anbScjdmeUfNgQh0imjd
è	bscafagWhdibjY
magari	accUeUfXgvhWiUjY
così	abbXcYdYemgYhmiXjm
tranq*	baccddebgphdicjd
<s> hab	acbRcFfmgcij
gehört	acedfdgdhdirjY
hab gehört	acedfdgdhdirjY
werden	abcbdbebfogdinjY
schon	aTbOcLdjePfdgkhVijjx
ja schon	aYgcimjn
nach	aackfkgMhYipjK
absage	aZbocUdWetfWgUhW
l'ann*	adbacbdqeXfogahZiajb
di	a2bTcUdYeSfagkiFjH
è di	am
nuovo	aqbdddfd
di nuovo	am
online da	aphc
ieri	axbacbdaebfdgchYid
da ieri	avbbccdbebfdgdhY
stesso	ao
titolo	ao
stesso titolo	ao
e un	aXdofYhnic
un ex	gdin
collega	aYbbcpdaebfXgZhZitjb
mi	acbLcZhsiPjk
che	aUbRcFdaeqfBgphdi4jn
dice che	albdddhbiljd
quello	apbccnebfdgbhciaja
scelto	cnecic
quello scelto	cnecic
nel	a6bScbdZeUfTgZhViNjt
prova	albdcddXedfogbhbic
heb	anbIcMddesfbiU
ik heb	anbZcbeWfkgaibjY
een	aqbccmdVeRgQibja
heb een	asfbhZ
veel	bdgoiajc
micro*	asccedgdicjd
nieuwe	apbbcadnedfZgchZicja
een nieuwe	cddnfchd
dus	apbUcTdXeVfZgphmiVjX
nu	a8bEcUdJeTfOgwhciPjK
echt	aVcndaeufUgWhXiVjV
wrong box	ak
talking	aWccdafbiwjc
talki*	bk
entre*	cTdTeUfshVia
também	ao
mandou	atbcccddedfdgchcid
um	aabNdpekfSglhujI
por	azbdcdeKfHgOhniojb
escrito	avbccmdZeVfZhbibja
por escrito	avdZeXfZhc
escri*	aqbRdSfngOhTiPjn
ontem	atbbccedfchY
bilan	aj
dans	bWcudpeNfWhdiTjo
dans le	cjdUejfUgYjd
# le	accm
récépissé	al
récép*	al
plateforme	an
plate*	an
avec	albQcqdJeXgchdijjS
avec la	apgchd
du	a4bTcvdXeLfBgKitjP
du #	cYdlfZio
janvier	albccbdZebfpgchbidjc
# janvier	ak
janvi*	albccbdZebfpgchbidjc
fechamos	apdc
<s> fechamos	apdc
fecha*	amcddledfbhcjb
coope*	ambccZdcfdgchnidja
pagando	ajdmeafdgchd
pagan*	albddleafcgchcjd
contrato	aobacWeYfXgZicjn
anual	andb
mil por	cchn
mês	aYbXcYdteYfagahmibjc
por mês	dnhc
desde	akbZcNepfYgciN
julho	aacbdsedfdgbhajd
of dept	al
flight and	aj
prices	ambocddteXfXgdhRicjn
objectively	aPb/cYdSeagnhXiS
better #	acbm
against #	aYjn
other one	aZbo
to every	adfkhj
that shows	acfn
commitment	aWbpcOdjeSgzhliMjn
shows commitment	acfn
my book	aogc
longlisted	an
longl*	an
apologise	accMe3flgjhliUjk
to apologise	aogc
apolo*	aogc
dat	aabLcBdUfUgjhIiz
<s> dat	bmeZgbhdib
klopt	ajbkcmeZfdgchdidjY
niet	albncpebfPgPhPiO
er	arbUcXesfOgnhLiHjm
stond	bTcUdYeSfUgUhWiXj1
er stond	ambZccecgcjm
geen	bscadjeWfcgXhWiajU
naam	akbVgohbicjb
alleen	akbXcdedfbgXhZisjW
heet	ambmeagcidjY
als ik	ajbYcdgbhojb
there the	ak
controls	azcbdYeSfdgThliYjq
the controls	aj
kan	a2bYckdceXfHhWiN
ik kan	apdbhd
verhuizen	andc
verhu*	ajbddbfdgbhcipjb
en ik	aZbcckduecfbhXjb
heb geen	dmhb
alles	aabXcZdXekfbgrhWiZjk
draait	atbdcdeafcgchbidjc
sinds	apbVcPdPetfjgWhQiVjS
draait sinds	apebfdhc
vrijdag	an
vrijd*	an
in een	arbdcchd
ook	ap
aangepast	ao
aange*	ao
horas	aYbZcRdSf2gYiTjS
# horas	aZbbcVdTejfwgbiXjX
a la	bVdUeXfdhtiajU
prueba	adbdcadaecfuhaidjc
la prueba	adcddcfqhd
esa	aacTeUiljd
chica	amcafkib
ni	albRdweQfJgLhciwjd
tradu*	atbZcXdbebfmgahWiajb
tienen	bZcldbecgahnicjc
que tienen	abcmflgc
she always	angb
ho	atbLcZdmeZfPgNhtiJjL
<s> ho	adcMdpeLfpgRiSjR
il #	bbcZduecfZhVidjZ
luglio	asdYfdhc
ho la	dl
con il	bdcadXgchbir
bando	aqbacddnedfZgchXiajc
agosto	atbYcadneafZgVhTiZja
ans	abcYdYemgjhd
ans de	blcdeUfogYhZicja
maison	bSdveWgVitjZ
retard	aZbdcjflgZhaim
fait	adbQcqdMfpgYhoiNjQ
j'ai fait	ajbacddbekgZiZjd
tous les	aUbdcddmeWfxgWhXicjc
et ils	aZbdfmgdhl
prennent	adfngdhc
prenn*	adfngdhc
quelqu'un	bbccddecflgchbiqjb
quelq*	adbacbdcebfkgahaisjb
quelqu'un de	acbdfngchcij
passei	arbaccdceafjgdhcidjc
<s> passei	akbbfm
semanas	bccXdleagmhZijjb
seman*	bccXdleagmhZijjb
pessoas	aYflhm
pesso*	aYflhm
merecia	aZbpcZddfkhd
merec*	aYbscXdcecfkgchbid
menos	bUc2dUeSgThSiP
à	akbbdmfrgBhBiZjS
segunda	aybWcdddeTfpgUhViZjk
à segunda	fl
segun*	aubXcXdXeYgXhWiljX
fase	aocddcecfjhajc
quel	aNbjcSdVflgnhkjT
<s> quel	aYbocbeafagphaibjc
giorno	acbcenfagkhd
quel giorno	acbcenfagkhd
avevo	bXcadbeZfahZiajs
poco	aXboccdZeWfchpiYjc
adesso	albVcWeWfZgphTimjU
sento	bdecgpid
molto	adbdcnedjc
più	aUbRckdaelfWgohWiXjn
molto più	adbdcnedjc
dentro	aYbbccdaewfXhXiajd
miran*	aabdengjhc
lo sento	bdecgpid
proprio	bccbecfdiojc
che è	blebgkid
mia	bDdoeWfGgkh0im
è mia	aXbccdedgkhqid
<s> o	albnckdWeLgGhdidjb
comprovante	al
compr*	bjdVeWgUhlijjR
foi	adbrcWdYeafVgYhViWjq
sim	anbjcYdjeQfLgahojm
conta	akfdgcil
luz	awbOcWdveWfVhnjl
de luz	ao
março	adbccddmecfngd
de março	bdecfo
de #	aobNeEgOhBiLjs
tá	aubXdVeYfXgXhWiZjk
na	aybBcPeofJhsid
tá na	ak
página	ajccdbedfahkidjk
página #	ddjl
acho	bdccddedfdgthbiYjc
acho que	bdccddedfdgthbiYjc
só	aTcTeXfliqjX
prime*	arbbcZdVeXflgYhZiYjj
professional	apbncrdSeLfcgZjZ
care about	fdgm
a whole	bl
from november	aj
so maybe	adgk
it a	ajblgc
earlier	aubSdbeXfrgThRidjp
earli*	aj
a contractor	adgl
dent	aWbscYdqekfTgthcibja
may #	akdc
regul*	aacdfq
people i	aldc
freitag	ambddoeWfcgchcibjc
freit*	ambddoeWfcgchcibjc
meisterprüfung	am
bestanden	ao
besta*	aubaccgchbicjc
urkunde	aoec
urkun*	aoec
kommt	bbcZdsejfYgchViajY
nächste	al
woche	ajcdddeafpgchcibjd
day i	ak
over a	acdcfpgc
not what	al
is still	aj
ok the	aj
earn	bjcsdteGglhaiWjT
moving to	aj
it out	ak
would have	adbmgb
the real	adbkic
can fix	bcgl
vraiment	acergbhd
vraim*	acergbhd
pense	aWbccbdZebgmhdirjd
je pense	abbdddecgmil
pense que	aWbdccdaecgqin
lettre	aYbmcXdWeXfjgjhXiXjs
ne	aobacbdnetfIgnhbiYjV
assez	aYbkeZgkhcibjl
pas assez	aYbkeZgkhcibjl
refai*	albcecglhc
meilleure	aZbdcoebgnjb
meill*	aYbccteaglhdiWja
<s> ce	bl
prüfung	bccdgchqjc
prüfu*	bacbddebgbhqidjb
mittwoch	angd
mittw*	angd
karte	aacdhp
hab ich	bWdNeJfwgMhXil
heute	asbcccddgdhaicjd
beim	bPdYfTguhRjd
amt	ambbcdd/eVfYgUhl
# ist	blcbjd
auch	adbacWdaeafbgYhrjm
drin	bXcmemfjgYhVibjZ
podría	aubbcadbgchaid
los	a0bOcpdHeBfZgXhZizjO
meses de	arbYcZdWeYfngahZiZja
verano	ambbccdaebfpgdhZid
dinero	bXcrdZeafZgXhliZjb
se lo	bZcodcfdgchaid
digo	adbYcYdoeafdgZhjicjk
lo digo	ambbcagchmidjd
quand	aXbbccdWesgjhYicjd
même	acbWcmdWfrgXhWjW
quand même	ebfm
deux	akbacoeTfZhaiYjc
jours	alcTdoeofQgYhSiajY
jours de	areZ
formation	axdYeJgcia
forma*	aucddceZfbgchdjd
l'an	bccoeagchd
dernier	bccqdkeZfagbhbiajd
l'an dernier	akckeagd
derni*	bXcpdqeXfXgYhYiXja
hosting	bQdoeRfrgdhtiajn
id like	aj
up and	cj
hasnt	gj
she hasnt	abgm
hasnt seen	gj
break	albUcdecfxgqhYibjM
attach	albjcYdkeUgnhmiLjq
didnt even	bncZ
push	aXbacddseRfdgxhliajk
! and	gd
plant*	bodcedha
competition	akbkcndYeUfbhbiZ
hätte	btccdceafcgXhajc
ich hätte	boddecgahb
erste	akbagdhbil
inzwischen	akbZglhd
inzwi*	akbZglhd
komplett	ambocddceYfcgYhZ
kompl*	atbocZdaeWfagYhXjb
umgeschrieben	aoba
umges*	aoba
jetzt	a/bNcbdWeNfMgMiNjH
jetzt ist	aabahr
viel	bXckdbeXfvgbhWjd
think he	adim
thats new	acck
es un	abbkcl
un error	aockhcic
encaja	aXbnckgchbidjl
encaja en	aZcljl
uno	aVbQc1dWeTfXgRhdi2jX
sobre	apbkcjdSePfXhoimjq
públi*	ajbdclid
que era	abbccjgnid
igual	bkdbeafZgphaiWjb
que el	abdXeTfYgShWiojp
mío	bacvdZebfbgahciXjY
el mío	aTbbcxdcecgchdiZjb
más	aSbbdcecflgZhMjv
poster is	ak
cant be	adcm
<s> main	ajjd
main text	ajjd
text ends	ajjd
dont count	ajjd
confo*	anbd
stronger now	ak
year with	cj
has now	adhl
them are	dcik
steht	a0bScOeOfSgRhdiSjq
ohne	aqbUcUdreZfagUiXjV
geld	aVbacndseZfcgchbidjb
das geld	aWbbckdseafcgchcjc
müssen	aXbkccecgnhcidjc
werkstatt	aZbdccdr
die werkstatt	aZbdccdr
werks*	aZbdccdr
herbst	amcddjgdhd
im herbst	amcddjgdhd
zumachen	acdo
zumac*	acdo
und	bJcsd9fchniBjH
und das	ajdkhd
das ist	aWbrccdjgbhb
einfach	aRbkcUddeWfXgrikjW
ist einfach	abbmcdgjhZicjc
einfa*	aRbkcUddeWfXgrikjW
ungerecht	adbldj
unger*	adbldj
arbeiten	aYbbcYebfdgohcidjm
alle	aZbTckdjeVfVhRiojm
ehren*	aUcdgdhmjo
launch	azbXcaeOfnhdjl
<s> yes	anddgd
# were	aj
cr	arbddbfbhbiljj
% of	aj
fais	aqcndbecfbgVhaicjc
je fais	aqcndbecfbgVhaicjc
renvoyer	edfdgchm
renvo*	amccddebfcgchlid
is really	aqddgb
not fair	aXcpic
l'ai	am
je l'ai	am
déposée	an
dépos*	an
mars	anbRdjeTgohMirjR
# mars	ak
sur	a0codTeBfYgdhTiWjj
sur la	abbmcdfcgnhcia
l'accusé	aj
l'acc*	albdcnebgdiZjc
l'accusé de	aj
avec le	hm
numéro	aqbacndcecfbgahYiZjb
le numéro	ak
voit	eZgo
nom	a1bRddeUfahmiWjj
her i	hd
<s> er	akbbcYdceXfWgchbidjt
sagt	aobXcYdaelfahVikja
sagt ja	gl
ja ich	aqddgc
soll	asbacdeafdgahcijjd
ich soll	atbcebgahd
soll mich	apgc
wieder	atbXcbdceafdgWhaimjb
bewerben	dnec
bewer*	aXbVcjeUgXjp
kann	anbSdQenfUgdhYiajn
ihm	idjm
jetzt die	al
proben	aoic
sich	aZblcQdSfVgnhniV
my head	ak
she wants	ak
would tell	acgj
euro	ajbUcQd1eSfmhOiSjW
# euro	aZbccYdseZfmgdhXiYjY
send them	fj
kind	aPbrcbdXfSgsijjS
kind of	bddmgd
a slot	hl
impact	acbycUdcfXgohZiZjr
evidence	bwcbdOeOfYgYhXitjk
evide*	akjc
said was	akjd
formal	arbWcjdZeLfogWiRjl
priya	aZcp
than her	accogd
write to	hk
formu*	aqbYcadYeWfXgaiYjo
people and	dj
l'attestation	aogd
<s> l'attestation	an
l'att*	atbaedgbhcjd
dossier	amblcZdWeNfngPhSjn
le dossier	bYjm
dossi*	alcXdVeUfkgVhVimjj
avril	atbcddedfdgdhbid
# avril	ak
h #	an
liste	bdcdddgchdio
nosotros	cqfdhbidjd
nosot*	cqfdhbidjd
adapt*	bddogdhd
oferta	arcdgdhd
la oferta	arcdgdhd
mismo	hnic
a los	brcbfagchbibjd
alumnos	aqfcjd
alumn*	aqfcjd
nuevos	apdb
were the	bm
today before	aldd
a date	acgl
really have	alcddmecgb
of therapy	gj
drinking	abbcccdcelfogZhjisjc
stopped drinking	gj
drink*	gj
himself	abbXcldUgV
himse*	bdcdengbhjid
him to	al
<s> mi	aacXdlekgGhkjc
mi padre	akcodchcibja
viene	akbZcXdreafagahYiajb
venir	cbdahcio
ella	atbKcddWeZfWgqhljl
y no	anbdcbdoebfbhajY
no se	blccdbebgnhZibjc
my editor	aj
ignor*	ascbddfdhdid
whatsapp	alcdddfdgdhmibjc
caste*	al
<s> wir	bXcSdleYfngZhkiaja
zwill*	aVcbdveafdgcjd
wirklich	aZbddngk
wirkl*	aZbddngk
vielleicht	aVbccddnedgphcidjc
viell*	aVbccddnedgphcidjc
indef*	ak
again this	aj
per #	aabccbdneZhojc
cloud	arbXcaenfbio
talked	aZbWcddWivjk
<s> and	aacmfk
every evening	fk
streak	aacjemfwg0hNiSjO
gareth	bjccdpfYiYjj
gareth himself	aaenhk
and would	adcchn
three people	bmcd
something wrong	adck
i drop	aj
developer	asbccjdkeMfRis
charg*	am
sso	apddfZ
shutting	apbWcQdzenfsgZhbijjY
impor*	aoccfdhb
who is	adhk
the biggest	hj
not ours	ak
my supervisor	adcj
serious	aXbvcVddemfXgohXib
wednesday and	al
predicted	aXbncpdaeTfXgnhYimjo
predi*	abcm
and if	addl
position	bpccdbeOfWiS
<s> but	dk
my company	al
says they'll	am
blind review	cdhl
review means	cdhl
means they	cdhl
years ive	adck
checklist	arbocUdleYfohYiPjl
m #	aZdlfk
porta*	avbcccedgYhcja
last place	acck
thats got	cj
got to	cj
think she	acgn
confu*	asbZcdgdic
the exact	adck
exact same	adck
<s> en	aUbVcpdVeSfUgThmiljo
en fait	an
fait #	cZdaelfcgbhpicjb
ça me	ajeogYhc
va	a0bYcTdleFfBgbhsinjY
refait	apbdcadZeafmgchbidjb
j'ai refait	ajdceafngchcid
mes	aVbVcJd0ekfcgjhUiQ
comptes	alcddledgdhdid
compt*	bbccdkecfdgXhoibjd
avec les	atccddedfYhc
resto	atbdcldaeZfZgdhXjY
et les	cdfcgdho
les #	alckdXekgbhZic
# jours	ambjcUerfTgahTiajZ
télétravail	am
de télétravail	am
télét*	am
j'avais	cbdXekfTgXhWiYjs
j'ava*	cbdXekfTgXhWiYjs
que je	aZbUcjdneNfshciP
pensais	enga
je pensais	enga
pensa*	enga
qu'on	doeafd
criterion	aub2cXeIfWgkhZiNjo
confirmation	apcYdaeUfZhkidjo
anders	aUbTcTdjekfagyhkiR
gespräch	bpcdebfdgbhcjd
gespr*	bpccddeagbhbjc
super	aZcqdWeTgxhViXjZ
und der	aZbocdddeZfogbha
abtei*	bncdebgahbij
sogar	bncadceZfngbhaicjZ
gelacht	aWbncddbeqfcgbhb
gelac*	aWbncddbeqfcgbhb
should give	adbZcofkgc
btw	arbZcbhcidja
comment	ancPdUeUfOgQhxikjv
been out	dl
cant believe	blgd
würde	acbdgljl
das müssen	adbagp
müssen die	adbagp
die doch	adbagp
merken	adbagp
doch merken	adbagp
theyll	gj
exist*	an
campa*	ajbscZdbeYfagchZicjb
was booked	amic
nuestra	aXbXcodcebfcgjhqiljZ
nuest*	ajbYcpdceZfcgkhZiZjZ
mucho	abbcclgbhmic
mejor	aTbYcjdZecfdguhjiZjZ
que la	bPcldSeRfRgMhQiujo
la que	abbccqgcid
vi	ambTcteYfVgThjiI
mis	bdcddqekgYhOiUjn
están	ajblcoddebfbgXhaiajZ
el dinero	aXbdctddgchc
franchement	abbmemgchZic
<s> franchement	abbmemgchZic
franc*	abbmemgchZic
franchement ils	bnhc
ils se	adbqhcia
ça se	aTbkcbdceUfYgohmij
seul	bkcddoecfdgdhaic
leur	aZbjckdDecfagUhn
conna*	aacmddeXfdglicjc
rien	aKbkcTdkeVgxiajT
genuinely	aCb6cbdJetfXg6hdiojX
genui*	gl
they havent	ak
havent seen	ak
shes	bdcjgYim
think shes	anga
shes right	anga
ive rewritten	aj
rewritten the	aj
sono	aWbjcndYemfMgjhdibjb
dell'*	aTbmcadZeXfWgUhmiYjs
secondo	bmcZdZeWfYgThYitjZ
secondo me	aZboddebfdgYhdim
hanno	bpcrdNeIfOgkhIibjj
letto	aYbmccdcepfbgYhcid
pagine	bpccdZecfkgZhaidjc
# pagine	bpccdZecfkgZhaidjc
para #	arcddZfWhciajn
lake	akbXecfbgXit
<s> der	cndneDfNgciZjH
nachweis	am
nachw*	am
war	bZddelfXgXhWiOjd
momentum	bmcYdceZfdg5hViT
should get	hj
and our	baco
a better	adgbjm
<s> por	aXbcccfdgdhpinjb
fin	avbMcjdweZfTgXhW
por fin	ak
llegó	atdbechajc
me llegó	aojd
homol*	an
del	aybKcadZeFfRgBhy
ministerio	aubchXjc
del ministerio	an
viernes	ajbdcldkecgchZicja
el viernes	an
viern*	ajbdcldkecgchZicja
después	aadcesfXjc
despu*	aadcesfXjc
# meses	ajbacWdbenfjgahViX
tengo la	badnedglhYibjY
princ*	aabnecgdjj
to stay	adgl
ci	azbMddfRgrhUiZ
<s> ci	ajbccZdaengahdidjd
messo	bdcmddecfmgdhcibjc
mesi	bbcceYfogchaidjc
domanda	abbcccddecfmgchcidjo
la domanda	edfn
doman*	abbcccddecfmgchcidjo
preso	aqbWcbdYeofkgYhUiYjZ
ho preso	apbccddbecflgdhZid
giusto	bdfnjd
butta*	aXbXcceXfygZhZiZjb
tutto	atcXdXeXflgXhWiajX
wasnt even	amic
shows it	amic
history	adbmcpdPeZhajP
histo*	acbocYdZecfchmibjc
shes been	accl
élect*	al
j'ai le	aWcbeYfbgdhsidjm
rapport	budKeagsicjk
le rapport	ak
rappo*	apbmcadafcgbhaib
rapport de	am
de signature	ak
ont	acbpcrdUeUfRgchOiljZ
ils ont	akbtcZddecfcgZhWiXja
dû	bk
ont dû	bk
ouvrir	em
la version	aj
travail	algkid
de travail	al
trava*	algkid
they attached	aj
isnt it	gdjm
das war	bcccemhd
war die	aoec
frau	bccdel
die frau	bccdel
vor	arbTdZerfZgUhSiXjX
mir	aZbQcUdtfmgNhuiPjk
vor mir	akbcclea
bei	bVdneQfRgTj0
<s> el	albjdaeFfIgbja
lunes	ascdddhcicjd
el lunes	an
cobro	ao
que en	injc
en la	bQckdOeQfSgOiqjm
nómina	andjebjb
la nómina	dlec
adjun*	abfdjn
si è	acbZcbdcemgahZiq
lasci*	adbZcadqeYfagXhXipjc
me lo	bZcZdVeWfdhZipjp
detto	aWbVcYdZeYfdgmhZimjr
una	asbScddKeVfJgRh4imjl
quindi	cZdbedgahcir
cambi*	aZbWcZdYeafcgpiojc
email that	al
? she	aYgp
carwyn	aden
strat*	hdicjo
easily	bqcpdPgkhQiUjZ
<s> die	ajbjcbdYeWfWgjhbiBjo
zeugn*	ajccjj
endlich	arcddchc
endli*	arcddchc
gekommen	ddfl
gekom*	ddfl
mein	adbEdseQfkgrhwiB
einem	em
deuts*	apbc
gleic*	asbbccechd
habe	aqbYcaddeYfdgbhbiajo
habe den	ak
bescheid	ajcdjm
besch*	ambdccfdhdjl
le chef	akgkib
dit que	aUbacdddecgshaikja
beau	aabSclfUgkhli5
je le	acbddZecguhcicjd
relan*	bccddcgkhdik
semaine	aldcfdgl
la semaine	ddgl
semai*	bccZfjhVjY
proch*	cbdbedfbgjhoib
trouv*	aZbYgkjp
une place	gk
proves	aUb3cadaebfNg3hSiujY
just saw	ak
anima*	aZgp
de que	abbYcjdYeZhbirjb
otro	ajbZckdoeafdgahZiajd
el otro	anbdcmdcechcid
estud*	abbbckdseZfbgbhbjb
casi	aYbbcldcelfmgd
yo	aXbUc2dRfZhjiXjU
que yo	bXcodbekfdhZiXjb
encima	adbdcmddelgcid
ni de	adblcked
aquí	aabacjddebgdhqic
no me	aYbWdsfcgWhmiXjY
parece	aUbZcrdbeYfagYhaimjj
deber*	acbocmdaecgdhajd
a no	addkgajm
it back	algd
const*	bdcdgchp
<s> referee	acbajn
referee #	acbajn
ich war	apccdbebfjhZ
letztes	aVbacodcecfkgdhlidjd
letzt*	aVbYcudaeafjgZhkibjY
letztes jahr	aVbacodcecfkgdhlidjd
dabei	alcbedfphbjb
voll	aYbZcadnelfngahX
steckt	aYbdcadcecfxgchVjX
sommer	anbTcadpemgaijjt
conse*	aobacXdUeZfXgahoilja
no ?	adbbcZgojc
with lower	accl
sí lo	al
subí	aocc
tengo el	asddjb
justi*	abbXcadnebfagYhZiZjr
registro	aj
del #	ajcbdaeZfahpjb
# de	aabacmdteTgXhViajS
mayo	a6bXddeRfVgXjX
de mayo	arfd
con el	bdcaecgnhbjj
nombre	bacYdcetfdgchaicja
el nombre	adbbcdephd
archivo	aWdbecfohbjo
del archivo	acdcecfphc
clarísimo	adbpdchb
clarí*	adbpdchb
<s> mon	cjeOfHgchnjV
relevé	ak
du s	ak
# du	abdbechp
celui	abbbckdden
# j'ai	dl
j'ai la	abdbeufWgchYib
juste pas	bnhc
vu	aQbTdbe7fCgyhYiljW
<s> se	aQcOdrgHhqimjS
problema	bccoedfcgbhcia
è la	aYbcdmgnid
voce	aXbacadkeZfdgYhbipjl
posso	apbVcXdteUfUgWiXjX
parte	bkcXdmeRfOgThrimjb
canta*	aZcmdmhd
minuti	acbmcddjebfkgdhaid
qualc*	aVbccddmgqhd
dei	adbTdkecfQgXhnisjd
quattro	aZdmfl
quatt*	aZdmfl
rinun*	bdccdledgcimjc
io	bScjdVecfQglh0iV
io ho	albZcmecfdgahYib
di un	aZdlfl
posto	aYbXckdjeXfUgmhXim
un posto	akbdcddlgdhd
lavor*	aZdmfl
novembre	aocddjfc
will see	bk
a client	al
manda*	aofdhd
vom #	ccddfchcin
uhr	cddYedfqhbicjc
# uhr	cddYedfqhbicjc
die haben	aZbtddeZfWgWhjicja
vermutlich	acin
vermu*	abbdgdiqjd
sofa	aZbQd5ecfkgWja
période	al
ma période	al
pério*	al
d'essai	al
période d'essai	al
d'ess*	al
depuis	apbQcNdcekfZgkibja
depuis hier	am
hier j'ai	am
de mon	bdcdhdjm
cdi	aqcadafagdhcil
confirmé	am
motif	aqbbdQeWgdhSiVjy
voula*	bZccgbhbip
à la	abbWckdngZhZiX
dame	awbRcqdZecfbhnijjO
la dame	aoic
j'étais	aWcmdZenfYgVhbiXjp
j'éta*	aWcmdZenfYgVhbiXjp
inizi*	apdc
terapia	dlhd
terap*	dlhd
gennaio	aobacbdaecfchain
a gennaio	aobacbdaecfchain
genna*	aobacbdaecfchain
e ho	ap
questo	badqedfbgchZib
sa	a4bNcpeUfSgUiS
è un	fm
fatto	apbZcmdZecfVgchcid
forse	bbddecgoia
almeno	bVcsgahcidjd
dieci	bbim
qui	alcneTfIgmhTipjH
manquait	ao
manqu*	ao
a signé	al
j'habite	amdc
j'hab*	amdc
à #	aocRdnfZgZhXiWjV
père	acbccbdcflhoic
mon père	acbccbdcflhoic
accepte	apcd
accepte de	apcd
gagne	akbYcmdmgthT
gagne #	clhd
avec #	aVcrdYeZgbhWirjd
de plus	ajcldbfb
plus et	ajcldbfb
tient	anfc
rapporteur	aqbscSdkeYfTgUhsiSjp
le rapporteur	akbnccddgchcid
lu	bbdVebfUglhkiljt
alors	arbccjdafahcibja
alors que	avbccbdbfbhdibja
que c'est	ajbZcaddecgk
c'est des	akbccbdcfchoid
tableau	aUbkdZelfshbjc
le tableau	bbcdhdidjn
table*	bbcdhdidjn
# €	bdckdleZfkgbhXiajZ
par	a0cZdneYfpgchBiHjO
€ par	dj
jour	aabYcjdReqfagthYjb
par jour	bcdcedfn
est de	ap
nouveau	cvdKfXglhYinjT
de nouveau	am
nouve*	akcmdYfZgjhUiWja
ligne	bqcVdbfcgchdiZjn
en ligne	apccjd
lundi	asbdcddaekfZgdhciajd
depuis lundi	em
séjour	dj
de séjour	dj
arrivée	apdc
est arrivée	andc
bosser	dd
peux bosser	am
jai	ambUelfWgmhqib
<s> jai	an
enfin	ascdedfchcjd
eme	adbcdden
# eme	adbcdden
bonne	bbcadaeafZgqhlicjb
la bonne	aldbecgmjc
nouvelle	bmcjedhbid
dans une	aqddfdhd
revue	a5bWdXecidjY
en mars	cdgbio
a eu	abbccpdZfcgahcim
petit	aqbccjdZedfbhaidjk
un petit	apcdhd
prix	avbdcjdceafTgbhQiWjd
<s> ils	cVdZeYfWgShQiOjy
reçu	aocbddfcidjj
ont reçu	cdjj
sans	axbTdkedfmgUhciVjb
moi	aIbpczdPebfjhViMjS
c'est moi	bljc
moi qui	bljc
ai	aobScWdXeZfVgriZjY
personne	bkccecfngkhaiWja
la personne	ajglicjd
qu'ils	aQbKcmdPeOfNhdi0jl
avaient	ambbccdcfcgbhbinjd
qu'ils avaient	albcccgchciojX
avaie*	ambbccdcfcgbhbinjd
prise	boedfdgchcibjc
s'est	asbbccddedfcgnhdiWjY
affic*	aqcdgdid
sur leur	anbacaedfogahXiajb
leur site	aqcdgdid
septembre	apcd
€ de	clfc
m'a	aqcOdPesfPgKhdimjN
m'a dit	ambZcdedfdgYhZiqja
rappe*	akcchciajn
après	aabYcYdqeXgYimjY
vacances	alfkhdic
# en	cddqecfYhajY
dernière	bbcddofdgdhdid
semaine dernière	al
préavis	al
préav*	al
dispo	arbdcddbeafcgdhd
mairie	cadcfchnjc
la mairie	cadcfchnjc
met #	cqdkecfThXidjW
projet	ajclddfbhaja
le projet	amfdjc
courrier	cbhbidjn
le courrier	cbhbidjn
courr*	cbhbidjn
caisse	a0bbdxeRfRhbjM
d'un	ajbockdZeXfXgZhWiZjj
pendant	baccdZeYfnglhbicjj
penda*	baccdZeYfnglhbicjj
pendant #	akdaeafohdjZ
# ans	bjcZdZenfUgl
ans je	andceZfbgchmjZ
l'avais	albcdceXfbgYhcidjr
je l'avais	albcdceXfbgYhcidjr
l'ava*	bbcddbeXfZgYhaicjv
m'ont	bbcdddfcibjp
ils m'ont	bcfdicjn
avec un	anbadcfaglhcibjd
autre	anbqcaddeWfcgahYiWjZ
un autre	aoid
candidat	aojd
qui a	bcgaimjd
est en	anhd
jeudi	bddlfchd
depuis jeudi	aohd
coupé	bdenhd
# à	alfd
<s> un	ajblcJdOfOgYhminjS
deuxième	ascdddedfcgd
un deuxième	ao
deuxi*	ascdddedfcgd
projets	ancjdcfdjc
ouvre	aodd
ouvre le	aodd
février	cddlhd
# février	cddlhd
févri*	cddlhd
mort	bRdwecfVhniljb
validé	azbacddYeZfagYhaicjb
validé mon	am
sorti	cn
moyenne	aWcpfdjk
moyen*	aWcpfdjk
moyenne de	jk
à mon	bqccdaecfahaic
c'est pas	aYbnddeYfn
niveau	cddceYfdgnhZiYjo
le niveau	ebidjm
poste	aabjdaechoijjb
avait	aZbpcrdZedfagZhZiajb
contre	ajbqcVdWejfXgdicjd
première	acbscYdcfdhd
refuser	aZbrecfd
comme	cVdRedfcgjhYjr
comme ça	aablecfoib
sérieux	aXbpcmdbemfbgZhZiYjc
série*	aXbpcmdbemfbgZhZiYjc
fille	aabbckeo
qu'ils ont	aQbZcqdbeZfYhaio
d'expérience	accjjk
ans d'expérience	accjjk
d'exp*	accjjk
moins	bacsdWebfWglhYiaja
<s> les	aObWcveSfUhkjb
textes	cmhcid
pas la	blcjddeZfdgYhVibjk
moitié	bXcjddgbhojZ
la moitié	bYcjgchoiaja
moitié du	accl
mien	acbbcqddedfdgchZiajl
du mien	bdcmhcjd
pote	aWbacqgahpid
master	aybOc4dYeHfYgchdiajM
eu #	aacp
# projets	alcjdcjc
j'en	bbcjdkemfcgbhbjZ
et j'en	aacldl
vois	acbdcldcelhb
payer	aUdwecfcgdhc
# et	aVdpfajl
et plus	apccfagchd
plus rien	acdkfdil
sur le	aobdcddkfcja
compte	aZbnccdkid
<s> mes	aQcadueXfagWhYibjo
droits	akbYdreYfcgThkibjZ
femme	bYcmemgchVixjS
enceinte	ajdkhd
est enceinte	ajdkhd
encei*	ajdkhd
faut	aSbYcZdtebfYgYhoja
faut que	aZdufcgbhZib
trouve	aYccdjebfcgVhsiaja
je trouve	abbmdkgchd
avant	aYbmcrdXeRfagchPjT
c'est ma	ajbYdoedgchdid
année	ajbXcldnebfagZhYjX
plus depuis	aZdceqgc
mardi	aWbZdYeufogmhoikjV
depuis mardi	bdcdddengc
je me	aVbbcddVfqgnhcid
me suis	aWdXelfqga
senti	abdcerfbgbhd
devant	ajdbepfYgc
le mail	aVbacberfcgdhZiajp
refus	aTbbccdbeyfYgXhaijjc
trou	aZdmemfc
passé	blckdYedfkhbjc
j'ai passé	fm
mois	bUcddpeMfdhdiljT
# mois	baeXfjgVijjX
mois et	aWcddbflho
et #	aWbdccdmeafngbhbidjk
ce dossier	aZfp
bosse	aXdlebfmgchlid
je bosse	aZdmecfm
roman	ajbacsdKeVfngTja
après le	aVccdleafmgdhjikjc
boulot	acckddecfngdid
atten*	anbcccddeVfnhdid
semaines	abcbdkflgZhWijja
# semaines	abcbdkflgZhWijja
réponse	aTbWcZdmelgbiajk
leur réponse	aWbbcbdbfngdhjibjl
répon*	aRbUcXdlekgaiXjr
la lettre	aWbbcZdaecfmgahbiaju
avant de	aXddecftgd
l'env*	aSbdedfpgdicjr
sens	acdXeafdgvhcidjb
le sens	daecgrhdjd
cette	aRbRdlePfrgkhdjV
boite	aUcmdneUfohWjb
deux fois	goib
fois je	abcdedgshdia
que ça	gnib
passa*	aqbacddcecfcgnhaib
<s> qui	abbYccgshbid
pire	aWbXcjdaeXgthliajc
au pire	aWbYccdbeYgthlidjd
mes #	acbccddaekfRgqhWibjn
directeur	adbZcbdkedfbgchpibjd
le directeur	aZbddmhm
j'ai #	dYedfZhljk
vite	aVbccddbedfagohpid
comprendre	aWfdhmin
aussi	dYeVfagWhvjb
aussi en	ajdZeYfbgZhqjc
aux	ajbddlebfVgahviYjV
hein	aVbbcddaeagrhjidjd
<s> après	hl
le service	ambchjjb
je leur	adedhlicjl
leur ai	adedhlicjl
# ils	aVfchqjk
ils me	aYbogchkja
<s> une	bUcjdXeXfZgXisjW
collè*	aYbaeofagdhZio
encore	aabQcddnecfngkhmic
<s> il	aYbmcleOfRgd
parait	iojc
parait que	iojc
que le	aZbccWdZeUfagjhYirjk
était déjà	aYikjm
promis	aWbbdoeafcgchpjc
promis à	aadoebfdijjd
le non	aYcdejgdipjc
<s> sur	aVbZcodbebfYglhaipjd
sur un	acbccdfdgohc
raconte	abbaccecfdgchnin
racon*	aabacbddecfcgbhnip
disent	aabccafdgcinjl
la #	aZcbddir
cherchent	albbgbidjl
cherc*	aqbZcddcfcgbhcibjl
un profil	abbdccgchcibjr
<s> comme	aWjr
écrit	aledfcjl
dans mon	abjn
<s> dans	aXbacqdZeafdgdhdicjo
dans ma	aXdmeafbgahdidjp
candidature	aWblccdbecfqgchbic
ma candidature	adblddedgdhcidjm
parle	aVbZcbdXemfYgXhailjs
accord	atbYcZdleSgjhciWjn
pour #	addcem
réglé	ambbdbebfdgdhnid
c'est réglé	bcgdhn
résidence	bdcdedhdjo
résid*	bdcdedhdjo
vient	aucbdcfbhdjd
on vient	apddfc
vient de	apddfc
passer	abbocwdQedfVgbikjT
de passer	gdhpia
le proprio	ajccik
l'appart	dafbhdin
l'app*	ajbXfRgYhlikja
corrigé	al
passe	anddedfdglha
là	amccdaemfbgbhciZjb
diplôme	adjm
diplô*	adjm
poche	amjd
depuis le	el
peut	aUcZdmeYfXgtjY
on peut	bk
pris	albdckdXedgdhd
j'ai pris	andc
pris un	andc
sous	aobnckdjeafcgYinjT
trait*	aZbocndceXgWhqiTjX
été	aqbbcjdaedfZgdhbibjd
a été	aqbbcjdaedfZgdhbibjd
jusqu*	ancddnebfW
novembre #	am
l'édi*	arccfd
la main	dceafn
texte	ambbclebfchcjc
le cv	arbdfa
<s> deux	alcldZfcjd
mois de	aqbdcbeYfdgahZiljd
d'avance	dcgdim
d'ava*	bccmdcgahdimjd
voiture	dmfc
voitu*	dmfc
atelier	ajdlfa
ateli*	akdlfahd
personnes	dcjj
# personnes	dcjj
lyon	awbbcmdbfYhdjY
octobre	apddfc
en octobre	apddfc
y a	akcpdYecfY
vidéo	aYccdcfphnjY
la vidéo	acccddfpjZ
tourne	ambdcddcekfYhd
depuis #	aObccbfTgmhpik
jury a	blhd
noté	aobccdgmhdidja
a noté	bcgn
que j'ai	apbdcddcenfYgdhaiajc
j'ai pas	baeqfchc
pas de	bbebgphY
plus que	aqecfb
partie	ajcbdaebfpgahbic
ça fait	ajcddZelfogUhWiajb
samedi	ao
l'aud*	bcdnfc
et c'est	cdddedfdgZhmid
voix	abbccodaeYfngdjd
commence	aybXcMdzeRfygmhZiQjk
donc je	aohd
l'été	fl
tout l'été	fl
# la	asdcfdhd
le lot	aodcfd
l'exi*	asbcddfdgdjd
<s> leur	bScqdaeWfYgUhkiVjn
formulaire	aqbbcdebhlibjW
planté	arcdja
jointe	adjl
chuis	aodbfd
d'une	dbfdgbio
en novembre	aqdbfd
session de	am
de mars	ak
mon dossier	an
dire	aEb6cQdcengshViQjd
<s> dire	adbredgciZjd
dire que	boia
que mon	aZjn
est pas	abjn
n'importe	bngc
n'imp*	bngc
quoi	aUbmcddlejfagVhVimjb
n'importe quoi	bngc
parfaitement	adbo
parfa*	adbo
ont mal	aZbp
jugé	acbo
leurs	aTbmcadbejfagXhsiaja
critè*	aZboccedfcgdhcjm
la route	acbscdecgchbja
histoire	aXbqcZdbedhjjd
qu'un	aYbrcZdbemgahZjd
l'agence	bdddfchcil
<s> l'agence	akck
l'age*	albddcfbhail
retenue	aXcsfb
fait un	apbdfbgdhc
nous	bZcuddeZfXgchYiZjd
j'ai vu	aUbXcodZfYgohViojc
gars	abcodleafdhc
choisi	abctebiX
bac	awcpdWeUfZga
avait un	adbacsgbhcic
poème	bjclic
un poème	bjclic
que les	aZbcddeafdgahkiojb
la promo	aacp
ont même	abim
même pas	abbdcnhciljc
<s> faut	acdn
par mois	aZdrfb
prêt	acfdhn
de prêt	dj
dois	aUbdccdjedftgahaic
quitt*	akdkebfd
appart	acdleZgm
j'ai rien	abdohd
d'autre	aZbodkedfdgchc
rien d'autre	aZbodkedfdgchc
d'aut*	abbodkedfdgchc
manque	aVbocadmeafdgXhYiajn
trimestre	bddohd
trime*	bddohd
et un	aTbYcjdjecfYgZht
salaire	cddpedfbhd
salai*	cddpedfbhd
la maison	aZdqfd
<s> ça	aVbWcbdVeoflglhQja
ça m'a	aabaddetfdgchcib
plus à	em
jour de	aYbdcddderfbgjhcid
de mes	aYdZeqfbgkhdidjd
j'y	akdWeZfm
pour un	akbdfkic
quatre	adfm
plus un	dcfm
un test	blcYdZebfmgZhYjc
heures	bdcddXeWfrgchbiajd
# heures	bdcddXeWfrgchbiajd
donné	aXdceZfqgchdiljd
maquette	aafp
cette maquette	aafp
maque*	bdcbdaebfsgdhaibjd
nuits	aZfqhd
en un	apbXcWdWeagkhSikjY
<s> peut	accdgtiWja
etre	aYbbcdgkhcin
peut etre	aYbbcdgkhcin
entre	caddeWfcgtjd
temps	ajbcccddeZfkikja
prome*	aYbbccdYeZfagxhaiYjb
fois plus	accnfd
cette fois	adgo
truc	aZbjcmedgmiZjc
c'est le	aWbTcadZeufcgjhZja
bon	ajbNcadjeXfYgthmjj
le bon	ambaedgmiY
mère	dmgbhkid
ma mère	aadmgchl
connait	abeZgmhl
très	abbcgdhrjb
bien la	aZbdcdedglhm
responsable	albbgdhlidjb
la responsable	hm
<s> si	aZbScXdseUfZgUhqjX
non je	acbcdcekgchnid
twitter	bOcVdTecfdgXhziljz
twitt*	abbccddbebfdgZhuib
trouve leur	abbmcdgdhnjb
intér*	aZbXhnjm
chez	aqbRcjdbfTgbhujU
eux	aSbccpddebgjhmid
chez eux	aTcpecgbho
partir	aqcddZecfcgahlicjd
eu le	cddbgdio
marché	aablcdgcik
le marché	aablcdgcik
coloc	bcclgcimjd
croit	abcZhdir
ouvert	cdhdim
dossiers	aaip
les dossiers	aaip
répondu	abjp
m'ont répondu	adjm
répondu que	acjm
le budget	goia
étaient	aUbkcldYecfbgdhdidjq
étaie*	aUbkcldYecfbgdhdidjq
étaient déjà	jl
toutes	albnfchc
dit à	albdcdidjl
l'ent*	ajdcedicjn
que j'étais	bdeagYibjr
lettre de	aqfdja
finale	aZbTcsemfogrhTiZjS
soutenance	andd
chiff*	abbjcddkfj
# er	aodd
de ma	dl
copine	cdhdio
pages maintenant	al
pile	ajbVcddueqflgUhYirjM
dans leur	akcmfdhb
limite	aqdcfchdjd
labo	al
repro*	akbmcddcgdhd
notre	atbOcldTecfbgYhtijjG
filé	aubZcbeafbhdibjd
adres*	apbcjd
libre	a6dYeVfUgXiXjW
suite	aobYeNfsgVhdiW
de suite	abedfphcjj
pratique	edfphd
prati*	adckdcecfpgdhcid
et tout	aleYgl
ajouté	aofd
l'exp*	ascbddgdha
dans la	bdcjdbfdhdjm
la v	ak
trois	fl
sont	bdcqdcecfbgYhZjZ
jointes	aobdhcjc
joint*	aobdhcjc
habit*	al
le nouveau	bccngdid
d'hier	aqccjd
rubri*	arbccdhdidjd
en janvier	aqbdcchdjd
l'agr*	amdjebfb
numéro de	ao
devis	bbcldbhdidjc
le devis	aobc
faux	aNbrc8dXelfbgchYiljY
était faux	anbdcd
sélection	cbflid
sélec*	apbacadcfkiZ
attestation	ao
attes*	ao
reçue	al
rempl*	bbcldbebfYgchaiajn
nuit	aofd
de nuit	aofd
créneau	ak
le créneau	ak
créne*	ak
vide	ik
demande	aWcldbfqgbhc
demande #	accm
prend	aWbdcbdpecflgchbijjc
reste	adcdhdio
groupe	aybUcmdleXfVgchlic
témoin	apbacadaecfbgYhnicjd
equiv*	bscbdcedgYhYicjZ
reproche	bmddgd
manque de	adbqdcgahd
méthode	aXbmcnddgd
métho*	aXbmcnddgd
juge	aWbqdnfZid
juge pas	aabqfc
pas #	bocdddfb
sur une	aXboclfb
sujet	adbrcbhcjc
le sujet	aWbrjd
la nouvelle	bn
est passé	adbm
le groupe	coedjc
l'imp*	bWcmdaeXfagphYiZjX
lauré*	aZbdcq
gens	bTcudWeZfUgUh5jY
des gens	acbccpddhd
aucune	aWbrclddeYfdgchaiajd
eu la	abbdcpid
bourse	a2bXebfWgchWiSjb
d'ici	abdphd
d'ici le	abdphd
perds	acdohd
je perds	acdohd
mère est	dmha
malade	aadmeofagchZid
rentre	andkhb
je rentre	aldkhc
près	aabbdmgbhlid
<s> cette	bddteZfZgchcid
l'année	aWbbcbdreYfpgbhaicjc
par un	ambdelfdgdhb
toute	aYbXcXdTeofqgnhViYjW
<s> depuis	ddeo
rond	bcdmekgdhb
relu	aYddemfkhd
j'ai relu	aYddemfkhd
chaque	aUdlekfjhbijjd
scène	aXepfjgchd
tellement	acdcekfbgm
telle*	acdcekfbgm
cet	aabddYejfnhd
dans cet	adek
musique	aobcckdUeVgmhbjX
la musique	abdafcgqhcjc
musiq*	abdafcgqhcjc
vie	aabUcxdjeMfXgxhoicjV
ma vie	aYfbgqhbjb
<s> avec	aZcdflgm
peu	aacdgmjm
un jour	aZbZcjdcflgqhbia
passer un	aYbYebgYhnio
coup	bUcTdbgqhnicjV
coup de	abbZcbddeZfdgtiY
fil	dqhuiW
de fil	gchpia
adorerait	aabbedfdhqic
adore*	aabbedfdhqic
on est	aZbdcdgdhpid
gros	aXbbccedgchoiajo
fourn*	adbdgchpic
fac	cchdio
la fac	cchdio
qu'il	aXcjhdio
l'inv*	albbcdddeagahYiojc
annoncé	akgbhdim
annon*	akgbhdim
l'offre	gbim
l'off*	gbim
pour la	aTcddmfpgail
forme	abblgbim
la forme	abblgbim
selon	aZcbfbir
<s> selon	aZcbfbir
voisin	aqbbcbecfdgdhYil
toujours	acbdcbdbebfbglhdiq
toujo*	acbdcbdbebfbglhdiq
veulent	bdhljk
ils veulent	bdhljk
veule*	bdhljk
# fois	aYeohbjk
<s> j'étais	aZbm
premier	bTcjdYePfZhsjp
letzte	bbccesfdgUhdiajd
gemacht	aqbbdWeXgjhTiXjW
gemac*	aqbbdWeXgjhTiXjW
gemacht der	arccfbgdic
denen	aXbRdUgRhmiljp
hat denen	caedfcgchoid
ziehen	im
zum	apbbcZdledfagchZicjb
zum #	ccdnfchd
unterschrieben	ao
unter*	asbdccdbecfcgchkjd
gutachter	akbncbecfbgchcicjd
gutac*	arbncYdZeafagahYiajb
# hat	ajblccecfbhcid
minuten	albodXeYfbgchZicja
gelesen	bbddedfaipjc
geles*	bbddedfaipjc
stunden	adbacadbecfohaicjl
stund*	aabYcYdaeafogYhWibjs
abgeschlossen	amjd
abges*	axbYcWddeafbgYhYiajl
über	bldXeTfYgVhkinjR
über #	albddbhmibjd
<s> haben	aphd
haben seit	aned
oktober	atbddbeZga
seit oktober	arbddceZga
oktob*	atbddbeZga
kunden	accafbhp
monat	em
stelle	akbacZdneXfZgZhYij
die stelle	bdcdecgchdiljl
ist seit	aZccdbgthdjd
wieder auf	amgc
kam	axbLcjfPhdiX
<s> kann	andZgdijjd
kann jetzt	ardZ
raus	amccdmecfbgdhaibjc
den roman	cofb
um #	cddl
# seiten	cbdbecfqhc
ganze	adbbcZdbeYfqgYhnidjc
weg	albUdbeofSgYhSijjX
ist weg	an
dem	acbHcudmekfXgMhkiZ
mit dem	bcckdcfdgdhWibjn
preis	akblcZdcecfagbilja
preis #	aofd
runter	ajcddbfcin
% runter	al
liefe*	bdcmed
nachg*	aqbZcWdZfjgahXicjj
<s> mein	aYbKdoeOfagchviQ
führu*	amddedhbjk
in der	albScWdleXfYgZhkicjk
bewerbung	ambdcddchYjm
der bewerbung	hajn
gewin*	aXbRczdbeagZhYibjd
stipendium	anbdcddjgd
abgesagt	aoed
hat abgesagt	aoed
steht auf	amdlhbjd
auf der	bdcbgcho
montag	atbccbecgbjc
seit montag	arbdccedgcjd
bei der	aobdccddedgdhdibjk
ein	bWeUfIhujY
verwa*	aljd
lebenslauf	anbkccdcebfcgchaid
im lebenslauf	al
leben*	anbkccdcebfcgchaid
läuft	akbbcZdrebfcgYhXibjb
seit freitag	aqdaec
gesagt ich	apbdgc
nochmal	adbncXdaeWfbgqhXjY
nochm*	adbncXdaeWfbgqhXjY
neue	asbScVdnfZgbhRikjV
auswe*	cdfmjc
der absage	eogcibjd
ne stelle	aqec
ich mich	adcddleXfogdjd
nie	bYcvdaeWfPhQiojo
mich nie	ajebgnhdid
wohl	ajik
falsche	am
falsc*	ap
im mai	arcdddgdhbjc
nem	aUcnevfUgPhOiljN
auf nem	aqcdhc
festival in	aphc
zahlt	ajbacadbeafbgohYikja
hälfte	apgdjd
die hälfte	apgdjd
dazu	atbdccddedfdgchbjc
zusage	atbcccebgchdidjc
schri*	bWcUdVeYfjgThUimjq
<s> bin	adbZcVdnenfjgZhXibjT
bin jetzt	am
fertig	atbbdchcjd
ausge*	axblcRdWeXgZhViajY
seit #	aUccemfljd
zwei	anbWdXemfXgYhPiqjT
tage	ddflhdjd
ich mit	aacoddfkhajd
geklärt	aqddfcic
geklä*	aqddfcic
nur noch	ccdkeofVgdhZiZjc
noch #	cbdmecfVhYiljc
# x	aqfdjd
sauber	asbZcddseWfUhTjc
ist sauber	bqcaddgbhZiZjb
zweite	aobZcodXecfdgchcjZ
aussc*	aubbccdWfjgdhaidjd
haben das	bpcaecgchY
null	alb2cceafXgZhTiP
bin für	aabmdcflgd
für den	blcZddecfngd
fehle*	bledgcjl
der gutachter	adbpcdgdhdic
liest	aVbqcdgdij
satz	adbpcdgdhdic
so ne	aZedfjgdhdinjd
nach #	aWcndXenfYgdhaikjb
# minuten	bqdXeagdhaidjb
der neue	aaclddim
macht	abcmdmebfd
# wochen	abbdcsdYelfXgdhbja
fehler	cl
ich in	aYcldZecfdgZhojk
jahren	aYbccodaeofdgchcicjc
# jahren	abdbepicjd
was die	aXbncrebgZhViZjb
druck*	akbYcqgdhZjZ
schle*	acbXcqdcengbhX
rein	aZbjckd1eVfWglhdia
hab #	aUcrecgchkiZjY
konkurrenz	abcmddedgdhk
konku*	abcmddedgdhk
kriegt	aabdcsdceafb
auftrag	aabdcndkedgd
den auftrag	aabdcndkedgd
auftr*	aabdcndkedgd
ende	aZdrecgc
aus	ajbGd1eTfXgkhaicjT
sind	akbZcldjeVfWgahViljY
wir sind	accddphd
zu	aLbTd2ePfRgjhYikj2
sind zu	aYdp
auf #	amcbdkfdhd
qm	akdkfdhc
# qm	akdkfdhc
im juli	acdkfdhdjl
brauch	acbYcZd0eafcgVhRiaja
<s> brauch	abdohd
bis	axbWcDd9eIfXgPhUiXjd
ist der	dl
kredit	aZckdmhd
seit der	aQccdaepfdgthdicjc
nicht mehr	aXcbdlepfcgbjd
richtig	aZbdcdeq
richt*	aXbdccdbetfdjd
schla*	abdm
hat mich	accaddesfbgYhc
auto	akbVdvfMgWhNidjn
auf dem	aMcleqfXhoibjc
bin so	adephdjc
dass ich	aXbacZdWfXgYiVjw
ich das	aXbXcbdXejfahsjZ
für die	acccfp
mappe	aabdcledfl
zeich*	acbdcdddecfkgphdicjc
und #	cddcedfo
wegge*	aYbacYepfl
dafür	aWbqcaedfngbhXic
fassu*	fohcidjc
geschrieben	acbbcbddedfngahXidjo
gesch*	atcSdSePfmgRiR
dritt	anbbcdflgdhdib
zu dritt	anbbcdflgdhdib
an dem	aZedfmidjm
angebot	akedflid
angeb*	adbbcbdaeafjgahairja
gesessen	aZbZenfm
geses*	aZbZenfm
bauch*	aYbnccfdgohYia
diesmal	bcfdgqhaiZjd
diesm*	bcfdgqhaiZjd
der chef	aSbZcVdpebfcgmhYipjd
nett	aTbZcaddeYgxhdiZ
glaub	aYbYcbdaeagshXil
nein	aXbXcbdZerfcgliYjZ
sagen	aRbOcTdaerfbhjjo
nein sagen	adbdcceagphjibjb
klasse	abbccYdZfcgshYidjk
sitzt	aacddZhqjd
<s> sonst	aZbccbdXeZfdgYhujd
damit	aubYcYdYeafYgZhnibjb
zur	ambXcYdjedfPhziU
sowas	aPcSdbemfYgvhdiYjZ
bestimmt	aXbccYdcecfcgbhpiojd
besti*	aXbccYdcecfcgbhpiojd
meinte	acedhdip
meinte die	acedhdip
suchen	alecgdiljc
eigen*	aWbccjdsebfbgchbikjd
immer	aZbcccdaekfcgdhXisjc
immer noch	aZbcccdaekfcgdhXisjc
angeblich	aYcdddfdgchdisjc
<s> angeblich	aYcdddfdgchdisjc
vorher	apbdccdbedfcgahcimjY
fest	bTfdgtipjO
zahlen	ajdaim
ihre	ddecfdgbhjil
eh	aYbacPdsfSgnhvijjZ
pünktlich	adedfdglhdil
pünkt*	adedfdglhdil
<s> auf	aWcpedfcgdhcio
schreibt	akcceagchdio
schre*	aXbWcUdaelfZgShXjw
einer	aWbdcodbeafdgbhbiqjY
absag*	abcdeljk
laut	aXbZcYdaeVfYgbhaimju
schreiben	abcdedibjq
fehlende	jl
ausla*	ajjj
<s> steht	aWedhbjs
doch im	jl
<s> laut	aZbacZdaeXfZgchainjs
passt	abcdddebgnhbidjl
ins	aobScWdkeRgZiojm
nicht ins	adbjecidjl
programm	aZbdecgdidjr
hatte	bWctdWeXfVgVhUiajm
hatte ich	cdfdgdhcjp
ist da	adgdjm
samstag	ak
samst*	ak
darf	anbbcddkeZfdgkhYjc
darf jetzt	ak
ausbi*	asfdhdic
wohnung	aocadcecfagkhYiajc
die wohnung	bkedglhbjd
wohnu*	ajcYdaeZfngjhWiYja
steht wieder	amgd
und die	ao
statt	a0blcVdWeYfVgZhViXjY
# statt	avcddZecfahcjd
statt #	ascddcedfchc
siegel	apbZdkeafWgYhmiqjn
bekommen	clhc
bekom*	clhc
hat mir	apbYcWdceWfcgchoibjd
persönlich	acedfphdid
persö*	acedfphdid
direkt	am
ihn	aqhdic
meine	aZbbccdmfagcij
<s> meine	aYdaejgMinjl
nen	azbNcqdmebfdgkhRiPjY
nach der	abbccXdYeafqgdhmjb
korrektur	am
der korrektur	am
alter	ajb0cTddeTfXgkhoiajo
mein alter	an
vertrag	aqdcfc
vertr*	albccXdnecfYgbhXiajj
ab sofort	arbcddgbhb
frei	anbScZdlejfZgXiojd
die zweite	bbcpgdja
seite	bdcnjb
zeugnis	ccjk
mitten	eofZhdidjd
geschafft	avbcccddedfagdhbibja
wollten	bccdim
wollt*	bccdim
fürs	aobZcbdqeafdgahYicjc
paten*	azbdcZdXedfagchaidja
durch	aocpdaebfXgchbjZ
ist durch	an
ich seit	ccddeqfcgYhdjc
diens*	ajbbcceafdgchcidjp
jahre	albbcTdWeXfogaiajd
# jahre	ancXdZeafUhnidjl
ersten	ajbccZddeWfZgdhaiajs
den #	bccndaeafZgdhcjn
offen	aqbccc
veran*	apbdcd
kaution	apdchd
kauti*	apdchd
plus #	axcbdXedfZgchc
mieten	arcddcedfchb
sucht	bccdecgchnid
sucht jetzt	ao
jetzt nen	am
beim ersten	ajcdhdjl
ersten mal	ajcdhdjl
war nur	abbbcceZgthciZjb
haben die	gm
bericht	am
beric*	atbacdgchbid
liegt	aubbccddedfcicjc
liegt vor	am
einzige	albccmddgchYjd
einzi*	albccmddgchYjd
punkt	aobpcXdbeYfcgZhYja
unser	bOcodufTgohZiajW
<s> unser	bdcofdhdid
kassel	atbZckemgbhaib
monate	aqbdcbdaechbidjb
# monate	aqbdcbdaechbidjb
ich kann	akccddelhd
rechnung	atbbcbedgdha
rechn*	atbbcbedgdha
rechnung vom	amhd
vom amt	al
falsch	bucYddeXfdgZhZicja
bescheid ist	ak
berichtigt	apbbhd
hab jetzt	ao
geschichte	apidjc
ner	atbccbdbebfahaijja
von ner	albdedhdikjb
pfleg*	dqhXjc
<s> zu	acbrcdgZjc
wenig	acbmgYidjl
zu wenig	acbmgYidjl
die absage	adbncYekgbhcjb
wer	abbncdeYgohYic
ahnung	aWbucaeXgZhbiljc
keine ahnung	aYbucbeZgchdib
verdi*	bpcadmecfdgZhYicjc
<s> beim	adbYcmdaekfagohZiWjY
waren	aPbYcrdXeWfpgZhWic
kollegin	ambccnddebfcgdhd
kolle*	bXcpdZenfZgaidjb
bin #	aYcndcecfk
# da	ambdcmdcebfbhdjd
hat nicht	ambaclechb
nicht mal	aabacsfdhaid
<s> muss	aadn
bis #	asbacXechZidja
# aus	acdm
aus der	dj
wg	aacndjgd
hab noch	acdmfahl
aufm	cddpeafZhcjb
konto	dpedfagdhc
aufm konto	dlfahd
werd	aYbddnel
dezember	ambdcddlebhdjd
im dezember	dmec
dezem*	ambdcddlebhdjd
danach	cddmec
mich nicht	aadmejgd
vater	aYbdcadqgbhjjd
mein vater	aYbdcadqgbhjjd
ich brauch	ajbbcddsedgYhVidjd
ganzen	aZcdeofj
kann nicht	aacoekfbhbjd
die zwei	aWbaclepgchb
boden	aabYcYeugXhd
in dem	bccaddecfrgbhXic
# stunden	aUccdbfqhbidjm
probe*	ambXccdZeWfkgqhaiYja
ich auf	abcdfo
die antwort	acbccdflicjm
gewartet	abcdfo
gewar*	abcdfo
jeden	aTbmcXdXeXfpgahoibjc
abend	aYdbelfogd
schne*	bcdaebfdgphb
krieg	aZbZcZdpeXfbgrhWidja
krieg ich	abbaccdjeZfcgrhZidjc
hin	bOcRdreagshniajl
<s> vielleicht	abbcgqhdidjc
vielleicht haben	adbdgo
haben sie	ajgj
denk	abbZcddbebfbgshXikjZ
und ich	bXcadleYfmgmhXjc
aus dem	aYbccbecfagbhpijjd
<s> dann	aZcbddfchsib
kriegen	aYcjdcfbhpic
krieg*	aYcjdcfbhpic
kriegen die	aYcjdcfbhpic
halt	ajbUcCdrecflhriYjd
wenn	aRbWcTdkelfUhviVjU
<s> wenn	aXbbcYdjeVfZgnhriZjY
wenn die	acccdcebfdgmhnicjd
kündi*	adbccadaeYfdgbisjb
verein	hl
mitgl*	aZdaedfdhs
leute	aVbkcZdaebgahoinjb
# leute	aZddhq
heißt	aabbddebgbhcit
heißt es	abbcedgdhdir
wird	acbScVdTfVgqhRixjR
was frei	aYbcedgchdir
genommen	aPbZcrdYeZfkgXhXinjl
genom*	aRbYcqdWeXfpgWhTimjk
<s> ein	bjcXdbeafdgVhkikja
kumpel	aZbddnecgain
zweiten	ajbbcbdbeafchbipja
beim zweiten	aabdedgjin
zweit*	ambacYdaeZhYiojY
sein dass	acio
dass die	bbccddeZfcgbhbiujY
die jury	abbnccgcij
schrieben	aYbcdcfchdidjs
wie	aDbCcsdZe1fLgzhBipjr
<s> wie	aSbWcndbeVfbgkhXiVjt
bin ich	aobZckdYeUfagUhajp
schon im	akddicjj
dass der	abbTcadaeZgYhXix
markt	aVbtcagbhXiajk
der markt	aYbqcdgdhZiajl
groß	idjl
wars	albacjflhjicjV
versp*	baccdceZfcgohcimja
lag	acbscddtedfdgphOiQju
bestätigt	aodd
bestä*	aodd
hat die	arbXcXddeZfmgchaicjc
unsre	akcledfdgc
hab mit	apic
meiner	aVbZctenfXgjhWiYjY
schwester	apcchd
schwe*	apcchd
vermieter	aubdcbddhaid
vermi*	aqbacVdafYgdhnicjc
wollte	arcdedhc
<s> eine	bccmedgdhaikjd
von der	a2bWcYdceZgZhWibjb
mal #	al
das hab	arfXhd
vergessen	anbccdemfZhcjc
verge*	ambbccddelfYgdhaicjk
geht	ccdjedfahdimjc
mir die	ambacceagdhXiajq
entsc*	aabncadpeVfcgahXiajk
platz	aocadaedfbgdiajn
verlag	bZgdip
hat jetzt	ao
jetzt ne	am
unsere	aubcccebfdgdhc
<s> unsere	aqec
ist von	aocd
# auf	aucaddedfdhd
über die	bccdhl
auf den	bdccebgphZ
namen	cl
geändert	ao
geänd*	ao
dieses	blcbdmfdgchZicjc
dieses jahr	ajcddmhbjd
nacht*	ajcZdderfWgdhXidjb
studium	cdgdidjn
vorbei	anhc
ist vorbei	anhc
hat nen	cngd
reisekosten	aqddebfdhd
reise*	aqddebfdhd
sinds #	cZdceZfqgdhaja
weniger	albacpdceZfbgdhbid
wenig*	albacpdceZfbgdhbid
nachm*	aojd
abgesprungen	ao
sagt die	apic
telefon	bcem
am telefon	bcem
alt	axbjcdeZfQgZiUjl
kein argument	aabpcdjd
völlig	aabrcbgcidjc
ding	aUcdfaglhmja
drauf	aZbdcoebfngdhb
andere	aabQcqdlemfVgThUiXjk
mieter	aVbbckddedfdhcirjc
da mit	aUbWckdceagZhtjd
mit weniger	aabccq
wurde	bdcpdafchcid
<s> ohne	aWcbdnedfdgdhmjc
muss ich	abdphd
ich im	aocdedhdja
juni	atbdccebfcgchZjc
im juni	akdkhb
ab #	ajcadmfb
hoch	adbocadxemgohOiV
hab nur	cddnejfbgdhZib
das hat	aYbYccetfcgc
von denen	aacaekfdgdhWirjZ
und dann	aadberfdgc
leer	aXbjccddepfdgkhYibjY
hab mir	abdbeqgchZ
# tage	adfm
vorge*	abeo
jedes	aYebfr
waren #	aVbccVdbebftgdha
<s> seit	aobccZdaeXfogbja
so viel	aYeafr
geben	adbcccdaeafdgthdidjb
mach	anbkdbekgthRiMjj
versprochen	abecglimjd
irgen*	aXbbdaedgoiojc
klapp*	adbacddbeZgtibjd
theater	anbacmdXeSfYinjM
freund	aUbWcbgdhvic
abteilung	akhdij
die abteilung	akhdij
kurs	aoccdcfdhbijjd
meint	aacdhdip
nehmen	abcbhbirjd
die nehmen	adcchdip
leute mit	adbmcchdil
die nur	aabdcdedipjd
nur den	akbcccddgcim
jemand	bacYdbeafbgbhbiojk
schrieb	abbdcbdaedfbhbipjk
schrieb die	il
monaten	aadmebfcim
# monaten	aadmebfcim
monat*	aadmebfcim
jemand mit	edjm
entschieden	aXbpccecgdhdjl
meine #	aWdafdhnjn
standen	aYbcdcecgphbicjm
ich ein	bccnddfbgahbidjl
die schon	abcafdglicjm
saqué	aqgcjb
carnet	albbddeZgWhdibjp
el carnet	apgdjd
carnet de	apgdjd
dieron	bbcvdbeZfagZhZibja
lo dieron	accqjd
mudo	aj
el #	aobacXeWgjhUicjX
marzo	albbcddneafcgchbid
contrato de	aYccfdhZjr
piso	bbcnddgdhbja
firmado	anhd
firma*	awbXcadXeYfagYhlibja
seguro de	asddfdha
por mi	albddcfmgdhc
cuenta	abblcbdaecfkgohXicjc
mi cuenta	albddcfmgdhc
ayer	atbcccdcfcgchc
de ayer	asbccdddgdhd
<s> tengo	adcUdoePfUgphkiTjN
tengo #	dYhljk
clientes	ardZhdjd
# clientes	aoda
# al	awcddYedfahbjc
al mes	dm
los dos	akbccddbgdhbip
figura	am
salió	azbdcbdYebfdgdhYibjZ
en el	aabPcadcemgRhmiRju
el pdf	al
revista	bYhaidjp
la revista	am
eso no	arbbgdhd
vieron	adboccdYeXgZiqjb
grupo	awbKcadjeWfWgVhniv
el grupo	am
el de	an
mandó	an
vacante	am
nueva	a4bPdWeYfTgYjb
vacante nueva	am
nueva de	ao
bajo	bacZdXeZfrgYhlibjZ
precio	abbmcadcfailjj
el precio	ajfdilja
# si	ardcfchc
solo la	aqcddbfa
llegó el	anjd
pasé	ascZdaelfXhdidjb
<s> pasé	arcdfa
# con	akcjfcjd
# me	ccddfpjd
tembl*	albbcdeofdgZjd
jaja	ccgqhcjd
repet*	akcYddfahpja
eligieron	bccjgcikjd
que eligieron	bccjgcikjd
renunció	aqcbic
renun*	aqcbic
renunció a	aqcbic
beca	cqddfdgbhZiXjZ
la beca	crgchaiXja
está	amblcPdreSfWglhKicjO
está en	bbcZdqebfdgchailjb
web	apbbcpdPeOfWgZiljm
que subí	aocd
estaba	bdcledfdgchdicjn
ahora sí	adgn
lo tengo	abbodbecgmhZja
tengo bien	apgbhd
años	aWbmcPfngkhQiZ
# años	aZbpcSejfXgnhTib
años y	albdccdZepgdjY
no lo	aobnccdZebgchajX
puse	bdcddaebgchcjo
puse en	dbjl
dijo	apgcidjd
me dijo	apgcidjd
dijo que	apgcidjd
volvi*	arddfd
septiembre	am
en septiembre	am
septi*	am
ayuntamiento	hdim
ayunt*	akddhcim
hay	aXbdctdmeMfMgQhoisjn
resolución	aocc
resol*	bZcZdbebfbgahtiZjb
del lunes	aohdid
cuento	apckdcebhaidja
salió en	aoedhb
en una	aqecfdhajd
<s> puedo	azcddXeYfYhZjd
jefe	apdbed
preav*	aqdZed
ya tenemos	aqgdjZ
mercado	ancZdpePfRgZhnimju
merca*	anccgdibjk
pago	apbdccdleYfZgdhaja
funci*	aqdbecgahdimjb
convocatoria	alcdfbgaimjb
convo*	alcdfbgaimjb
febrero	ddedfmgdhdjd
febre*	ddedfmgdhdjd
cupo	arfbgcid
fecha	am
fecha de	am
a las	bncYdVeafmgahZjb
las #	ajbbcYecflgahYikjb
hora	cdddeofdgchc
chile	axbScadnebfcgjiTjd
de chile	al
y me	adbdcddceaglho
marca*	ao
fuera	bqddhZjd
plazo	ak
título	adbjfbhdjm
mi título	adfdjn
título de	fchdjn
enfer*	apbccbdoebfcgahaibjZ
correo	bccbdbelfagchZicjp
el correo	aWcdddemfdgdhbjr
novela	bdcYddebfqgahbjY
la novela	ascbfZhd
pagin*	ascdfY
abuelo	cddcedfnhd
entera	ajbbcZdcemgahjicja
universidad	asckeafagajV
la universidad	am
nota	acbldXeafXgnhciXjn
mi nota	bpdbhajd
física	aofb
ya tengo	aqjd
coche	cddcfkgdhcidjk
tengo coche	gdjl
o sea	an
lo de	aWblcddceZgchojl
llegar	dqeZfbhdjc
pusieron	cadZeWfagdhcjr
pusie*	cadZeWfagdhcjr
un #	aQbtcmecfXgbhVikja
y es	bncddc
ridículo	aZbvccdaeagdhcicjd
ridíc*	aZbvccdaeagdhcicjd
decir	bqebgaic
<s> decir	bqebgaic
decir que	bqebgaic
que me	ajbncYeTfbhZijjX
falta	anbncbdleYfdgXhYiZjb
perfil	acbqccecgcid
es una	adddeogahcid
jurado	aXblcZddeafdgbhdikjm
el jurado	aXblcZddeafdgbhdikjm
iba	asbrcZdSecfOgXhnikjo
desde el	ajbjcZdRfkgWib
principio	aabnecgdjj
el principio	aabnecgdjj
<s> yo	aVbpcWdceZfbgZiljk
plaza	albWcZeUfUgVhjikjk
y lo	aqblcaedgchcjd
saben	bpcceagahZjd
lo saben	anbkecgchb
cogieron	adco
que cogieron	adco
cogie*	adco
sabe	abbnddedfcgdhjid
y yo	bXcsdYeZfpgZhRicjZ
yo lo	aabdckhnjd
obra	ambbcnddecgahciX
la obra	akbbcoddecgahciXjj
ganó	akbdcogciaja
que ganó	bdcpgdiaja
floja	aXcpddgdikja
mía	apbWcsdbeYfdgahaiXjW
la mía	bccsfdgdhdiZjY
a mi	aYbacldmfqgXhWiYjY
prima	aUbrcldMePfRgThdijjx
aceptaron	aZctdbfchbidjd
acept*	aZctdbfchbidjd
con un	cmdafY
<s> los	bbctdcecfWgZhZiZjb
eran	akcodafZhbicjd
eran de	cjfd
gente	aYbjcudWfWgRhWikjT
sin	bOccdre0fBgWhWiIjd
ni un	adckij
cliente	aWbbdbedfcgdhwicja
conoc*	aYcljn
si no	aTbbcbdueXfdgdhkidjc
no pago	aZdpechd
# días	adbbcYdkerfTgdhYjX
tengo que	aVdsecfbgdhdidjl
pagar	amfb
pagar #	amfb
alqui*	aTbccodpeXfagbhbikjc
es el	aabmccdmecgbiajd
último	aTbWcndtecgnhYiWjW
año	aSbXdpeVgThciTju
año que	abbccbdqgdhkicjb
pedirla	acbddnfdgdicjl
pedir*	acbddnfdgdicjl
edad	abbbcddmeagZhdiojb
mamá	bddoecgdhc
mi mamá	bddoecgdhc
soy	bscTdseXfSgniRjT
soy el	aXbadoedfdgbhn
trabaja	aXbcdoecfdgdhnidjd
llevo	aXcdddeofmgdhcjc
<s> llevo	aXcdddeofmgdhcjc
cuatro	bccbdbenflgchcidjb
noches	aYccdXelfrgchXjc
ojo	aVbZcadbemfZgohlicjc
sentí	aWccddewgZhbjX
<s> qué	bacddcetfbgahaicja
rabia	aYbbcbdZeufYhd
dio	adbccodVedfkgVhnitjk
me dio	em
pena	bacmfOhc
tenía	bbcpdYeofbgbhZiZjb
mano	aWbTcbdUeYfvgshtjS
a mano	aZddfq
solo para	dbfn
para esa	acbdddenflgcic
propuesta	blcbedgchZidjl
propu*	blcbedgchZidjl
levan*	aaddfq
# para	acdm
para el	bccddmeafngchcicjd
el casting	fj
esta	bZcNdlePfYgzhZiYjY
libres	bbccecfsgZhdibjZ
hice	aocbdbebfjhdjb
<s> hice	akcddcecfkjd
hice la	fk
técnica	fl
técni*	bdcdddecfngdhaimjd
siento	acbbcddceqfcgkhdiXjd
<s> siento	bcddemfdgliY
siento que	bcddemfdgliY
ese	aPbccRgrhkjN
que ese	ebgm
trabajo	aqdZecfdgnib
mí	acecgmijjc
para mí	acecgmijjc
algo	aXbYcWdZfdguiXjb
algo me	adglhkic
me dice	ebgrhcib
dice que	aYbWcadbeUfcgjhr
que a	aPbSdYeUfoiljk
terce*	aoglhaib
va la	gmhdic
venci*	alddgmhdic
capaz	aWbqcbddeZfdgnhdiZjb
<s> capaz	aZgq
que esta	adccgqibjc
esta vez	abgpidjd
aprendo	aabcdaebfdgthcib
<s> aprendo	aabcdaebfdgthcib
apren*	aWbaccdXeZfogshZiaja
estoy	abbWcWdseofXhYiVjV
al día	cddbedfdgoid
arrie*	aYbddoeZfdho
empresa	aVbXcldYekfmgZhniWjY
esa empresa	aabaccemfchmid
empre*	aVbXcldYekfmgZhniWjY
palabra	abcdeafcgmhmid
palab*	abcdeafcgmhmid
este mes	aZdkfdhm
toca	aahm
ellos	ccdWebfbgdhqibjk
deben	aWdceaht
me deben	aWdceaht
ahí	aSbVcqdUeUfXgkiqja
comenta	io
comen*	acbdcdgdirja
comenta que	io
nuevo	aobacZdZedfZgWhkitjV
dura	adbNcoebfSgshcjX
un mes	bZcbdYenfngXhbjd
según	bacZdZeXfbgYhZiqjn
<s> según	aXbcccdbebfcgchbitjj
profe	albcecfcgchciojc
profe de	albcecfcgchciojc
casero	bdedfdgdhdiojd
acaba	aUbZcbecfcgchZiojp
siempre	aZbncdddebfbgahbipjd
siemp*	aZbncdddebfbgahbipjd
abrieron	bdcdecfcgbipjd
abrie*	bdcdecfcgbipjd
dicen	aZbocbdcebfdgZhXirja
<s> dicen	accdgciq
fondo	aXbccdddgchditjb
ya no	bXcVerfcgVhZirjQ
tiene	abcwdVePfBhtirjX
rechazo	aXbdcahZiaju
recha*	aNbqcWdTemfagZhUjp
ponen	accdjm
ponen que	accdjm
ponen*	anbdcdddhcibjm
entra*	aUbYcmdjeYgphYiZjj
como	bTcZdjekfHgRhbjt
<s> como	aVbccddcechdjt
en mi	anbbcldYeYfagahViajn
mi cv	ddedjn
inglés	dZjn
inglés y	dZjn
portu*	abbdcndcecfdgdhbjm
según el	ebjl
texto	bZcmddeXgbhciXjq
no encaja	aabngchbjl
ya les	aXedgcidjs
había	dbeofdgchdid
entrevista	bdcaddebgmhcia
que tengo	aZdbfcgcidjs
aprobé	am
examen	bmgdjc
oficial	arhbjd
boletín	an
el boletín	an
bolet*	an
martes	aobadZemfdgdhXjb
el piso	aYcpfj
sigue	bbcbddebfdgrhdidjb
# lo	bpcbdbfdhajd
ver	ckeqfTgdhcicjZ
aprob*	ardbfdgdhdjd
cerra*	aq
piloto	ccddfdhdjl
piloto con	adjm
con una	ajbdcbddfagchkjj
faltaba	apja
falta*	aubchbibjZ
certificado de	aj
ya lo	aVbacldYeWfdgqhViajq
apost*	albbcdgdhdinjb
error en	aocdjd
código	arccgchcjd
arreg*	bccbedgchricja
desaparece	asbdcdgchdib
desap*	asbdcdgchdib
ganad*	cn
concurso	atbdcdddedgbhdid
concu*	aqbacndbebfbgZhaibja
desca*	akbocdfcgdhdib
meses por	dcfmjd
adela*	aofc
jefa	albccZdWeVfYgmhaiojY
autor*	awdZeXfbha
me dieron	aredgchd
menci*	bccbdcecfbgahcibjs
concurso de	apgc
contestó	aoid
me contestó	aoid
contestó que	aoid
la segunda	anfd
cuando	bVevfRgphY
pedía	aqjb
temporada	ambbcdedglhcidjc
ya me	abecgpjc
acta	atbdddedgchcjd
acta del	am
junio	aZdsgdhdjd
de junio	ak
cayó	ajcdedgmhcid
ponente	aohd
sábado	albbdbeafogchbid
pidieron	aqhdid
pidie*	bbcbdcebfsgZhXiaja
reemplazo	aphc
reemp*	aphc
evaluaron	akbmeagdhdjc
mi propuesta	ajblcdhbjc
categoría	atbafdjc
<s> ahora	ao
noche	ajbdecgmic
queda	anhd
su	anbQckdEeNfdgGhojx
con su	arbdccgdhcjb
traducción	aqfbhb
la traducción	aqfbhb
quedan	cddneZfb
y quedan	andd
quedan #	cddneZfb
# menos	aocdddfd
licencia	arbdjd
licencia de	ao
piden	atcbdkecfYgchaicjb
piden #	apcdfd
# personas	ccfnhcjc
en su	aqbacnddedfZgdhZicja
banco	a0bZcaddeafYgXhr
el banco	amdd
papel	arbccndbebfcgdhaibjY
en mano	al
abril	awbbcbdWeafbgahYiljZ
en abril	aledgdhdimjc
buscan	cdgbiojZ
que buscan	cdgbiojZ
ahora es	anid
anterior	aocjedgZhQiVjd
anter*	ambccjdcebfcgbhYimja
<s> lo	adbkccebgahZiajr
sostiene	abblgYhdin
sosti*	blcbddgYhcimjd
lado	acblctddebfXgchYibjb
punto	aZbncdddeYgmhcid
<s> esa	aXbqcYedfagmhbibjd
injusto	bnid
injus*	abbtcdgchbiY
por una	aqddeagcibjd
foto	bkdd
y dos	aZclddflid
a un	bacrdcgdhaic
dirigí	bbcsdbedfdgdhZic
artículo	addl
el artículo	cj
artíc*	addl
que aceptaron	adcnid
y el	bZdqeZfbgchXidjc
no hay	acbddbedhmidjj
color	aabncwdEebfphUiX
la otra	aYcq
vendemos	ck
vende*	ck
lleva	aacndceafdgahoidja
y ya	adbacmdUengUhaiojX
subieron	acbdcndnebhbjc
subie*	acbdcndnebhbjc
cuarto	aZbdcddrgd
no tengo	aYbbdlenjd
dónde	addm
tengo dónde	addm
ventas	aadqeZfbhdjj
<s> estoy	aZbXcYdtepfagThZiXjX
crédito	aXdveXfdgchcjc
crédi*	aXdveXfdgchcjc
enero	bddreXgdhdjd
bebé	aVcddufdgd
neces*	bccadsebfbgahaibjd
dejó	bbdaeqgahcjd
me dejó	adbbdceqga
verdad	aZbncddbepgYhdiaja
todavía	acergaib
<s> todavía	acergaib
todav*	acergaib
cada	abbcckelgWhdimjd
edificio	anbccdengYhcic
edifi*	anbccdengYhcic
delante	acbdepfdjd
delan*	acbdepfdjd
delante de	acbdepfdjd
toda	aabocXdbejfngahbicjd
toda la	abbdcdddekfogb
la oficina	aUbcdmerfdgdhcjc
capítulo	aXbccadcecfugchbicjb
capít*	aXbccadcecfugchbicjb
veces	acbZdaeZfwgYhXiYjY
ayuda*	aacddlfogbid
con los	aYcbddfmgZhdjp
papeles	aackfngb
papel*	aVbcckddecfsgahcidjd
entero	aZbdcddaebfugchajd
esper*	aSbZcddZebfrgohZiajj
respuesta	aUbbcadbebfngchliajq
respu*	aUbbcadbebfngchliajq
es mi	aXbccddbecfZgqhmja
los #	acbddbebfTgohZjn
<s> esta	abbdedgqic
voy	bZcaeZfagohkibjc
voy a	aZbcccdcedfdgphlic
dar	cSeWfkgc
a dar	aYbngkhc
dar el	gk
prometo	aYdbedfdgtibjd
súper	aYbbcZdneZglhbiljc
señora	alccebgmhcid
la señora	alccebgmhcid
conozco	aVbbdaebfdgbhuibjc
<s> conozco	aVbbdaebfdgbhuibjc
conoz*	aVbbdaebfdgbhuibjc
conozco a	aZbdcchq
coleg*	aqbbccddecfagdhjjc
<s> somos	acccdafdhrjc
saber	aTdYelfQgnhxibjb
por si	aXbYdXedgYhwicjd
escuc*	abbmgdik
el director	aYbmdbecgchjikjd
diciembre	ajbdhdil
en diciembre	ajbdhdil
dicie*	ajbdhdil
foro	acgdio
un foro	acgdio
<s> parece	abcbgcirjd
parece que	abcbgcirjd
que solo	abjm
agarr*	alikjd
gente de	cdik
misma	aZcdgphb
la misma	aZcdgphb
puro	aabbebgphYimjb
dijeron	abfchmibjl
dijer*	abfchmibjl
dijeron que	abfchmibjl
hubo	ddfcicjn
que hubo	ddfcicjn
plazas	aWbjcadTgZirjv
maest*	albnccdZebfagZhXiajl
venía	aUccdafYhcjw
solicitud	hcibjq
la solicitud	aZhdibjr
carta	bacYdXeYfWgYhTiYj0
la carta	adddfdidjo
que no	akbTcTdcerfchkiSjb
presupuesto	aacdddfnid
este año	addmgdjj
podía	aYdcemfcgdhdiajq
acaban	aqdcedjd
me acaban	aqdcedjd
acaban de	aqdcedjd
fijo	amcjddjd
# ya	aacddaedfdhojk
julio	ajbcckeafdgXjl
desde julio	icjl
requisito	aojd
junta	aobZcYdafbhujZ
mandé	aubacZddebgWhbiZjk
mandé el	apgbjd
abre	albccbddedgohaicja
inversor	bnhd
el inversor	bnhd
inver*	aobmcadcedgchYidjd
puso	apbdcbdbebfbgdhnibjd
su web	cohc
en vez	anfd
dictamen	andd
el dictamen	andd
dicta*	andd
hace	bqcadleafWgZhZibja
terminé	apdd
terminé el	apdd
curso	bccdeafsgbhZiaja
el curso	bddZebfsgchaibjb
curso de	aodd
auxil*	apdd
inmobiliaria	akddgcik
inmob*	akddgcik
pareja	ajbccpdaejfZgahYicjc
echó	ajbccdecgbiZjp
metido	adcdhcip
modo	aYbtfdgcicjc
versión	atcddcfZjd
museo	atcceYfYgdhl
me da	albbcddmgZhbid
carta de	aubdcdebfbgdhaidjZ
un año	cddYfdgbhdidjr
nunca	arbUcWdWfVgnhVjV
nunca lo	asfdgdjd
pasé la	arcddcfZ
oposi*	anccddfcgcil
puesto	akcZdbebfbgphdjZ
quitaron	akdcemgd
me quitaron	akdcemgd
quita*	akdcemgd
alta	a8bbdXeVfZgYjj
el alta	areb
médica	arddebgdhdjd
proyecto	cnfb
proye*	adbbckedfYhXidjq
a una	cnhb
sola	aaco
audic*	albccl
muestra	dZfo
muest*	ajcddYfnhcjd
antes	aqbYcYdleZfVgkhVibjX
deuda	al
la deuda	al
informe	asccdcedfbhdjc
el informe	aoddfd
estre*	arhaid
nuestro	ambdcmecfdgdhbicjc
<s> nuestro	aqcdhcjd
ya está	apcdjc
tienda	ak
la tienda	ak
factura	asbcgbhdjd
la factura	asbcgbhdjd
nombre de	ajbbcbeohdid
de mi	aQbdcldkebfWgaiaju
mi ex	hoidjd
<s> nos	aubdcldbedfagdhciXjc
los de	cm
de una	al
cooperativa	akbdcZgdhnidja
conseguí	edfdhl
minutos	alcbddecfk
# minutos	alcbddecfk
comité	apjd
el comité	am
puntaje	bl
el puntaje	bl
punta*	bl
incluida	asbdcbhdja
así de	aYblcbdaelgbhlidjd
nivel	aUbpcodcgahY
conmigo	bqdbedgaha
conmi*	bqdbedgaha
por el	aVbwdbgdhYia
absurdo	adboid
absur*	aZbsgbicjd
el que	bmcbdcgchliYjd
proceso	aUblccdcedflicjo
<s> vi	acbYcredgdjc
otras	aXbccsdcfchd
desaf*	aabccqfd
yo no	acbkck
<s> las	aockecfcgchcicjc
del año	aZcmfmhbjd
al lado	aWcuedfahcid
inquilino	abbdcphdid
inqui*	aXbbcodcfdhmic
menos que	adcpgdicjc
ningu*	aVbacpdbekfZgnhYiZjb
de los	clfd
yo sí	aZcp
<s> sin	acdqedgcjd
residencia	adcbdrecgchdjd
que viene	acdn
devol*	aWcZduebfdhdjc
<s> con	aVbVcWdseTfXgricjY
con lo	aZblccdnecgcid
gano	bdccdnec
taller	abbkcydbfbhTikjX
el taller	dk
en junio	aWdshd
<s> desde	bZddeufdgXhbidja
el martes	ambbdZemhYjc
ganas	aVbXccdYepfbgshXiajd
ganas de	aYbadbesgdhd
nada	acbkcadTfIgRiajx
vergüenza	acepgbid
vergü*	acepgbid
mi pareja	aqddejfagchb
te	aZbZcTdXemfFgMhZiHjs
<s> sentí	aYcdesgchdjb
que se	acbWcddbelhpiVja
se me	bYcbdbetfngWhUiZjb
<s> cuatro	fk
dejé	fmhd
<s> dejé	fmhd
todos	aUbYdVejfahoikja
todos los	aYcdfrhcjd
domingos	aaccflgdhbidjn
domin*	ajbccadcecflgbhXibjm
año en	aYddecfmhXjp
en ese	aZbbcddaeVflgohmiajb
guion	fmhd
hicimos	cdddfojd
<s> hicimos	cdddfojd
hicim*	cdddfojd
hicimos #	aYfq
del presupuesto	abfo
aprendí	abfpjd
<s> aprendí	abfpjd
esto	aYccdteZfjgchZja
tres	aVbbczeNgWhZid
años de	fj
coraz*	abdcgqib
quien	aXbncddaeafdgqhXicjb
<s> ese	acblddebgohbibjc
departamento	anbbcceafdgohbiZ
dan	atbMckeNfJgkhmimjk
de eso	bacdgphY
medio	abbYcbdcebfsgZicjc
todo se	ambccdgdhj
consumo	abcmdcedfdhljd
jura	aqbdcjeVfjgUhciojb
jura que	gdipjd
solo a	aXbdcdddfdhdiuja
extra*	akedil
por un	aWbccpedgZhdipjd
andan	bcccedgaip
la jefa	aXbdcagnipja
ponía	bdjn
que mi	abbccogdiajj
demasiado	aabocbddebgahYiZjp
demas*	aabocbddebgahYiZjp
leyeron	accddaebgaipjj
leyer*	accddaebgaipjj
<s> su	aUbqcmdbeZfWgahb
respuesta fue	aacdfdhdicjr
peque*	bccdddenfdgbhcibjl
preso il	am
patentino	aqda
il patentino	aqda
giovedì	bdccdZeafrgahc
giove*	bdccdZeafrgahc
scorso	bcddedfdhoidjc
<s> da	ambcccdbenfagchc
contratto	bbcadpedgchYid
ho fatto	aqfZ
bancaria	arfbha
banca*	alcnddfahZ
per un	bcdafohc
anno	aobNcjdvedf0gVhSibja
un anno	akbcdcfkhd
affit*	akbaddebfbipjd
revisore	albkgdjd
manca	bddnhc
c'è	ambacndaedfcgchbicjb
pagina	ajbbddimjd
# il	aoccdc
ci ha	ascZddfZ
mi ha	bYcXdbecfogohXiYja
scritto	albbcbdaebfkgbhYibjm
scrit*	albbcbdaebfkgbhYibjm
gli	aYbUcqdVenfVgmiTjW
che gli	ajbccdecgohdiZjc
manca*	avbaccddecfbgahcicjb
lunedì	avbYcddbedgbhaicjc
da lunedì	apddhc
credo	aZbucQdafXg2hnic
ci credo	cdedgn
punti	al
# punti	al
<s> posso	asbddafdgdhdjd
l'hanno	alcbdbedfdjm
me l'hanno	dcjn
l'han*	alcbdbedfdjm
tolto	awbccddXfdgdhZidjd
mancava	apfdgd
ora	atbZcYdWeYfWgZhnicjb
l'ho	bXcXdaeaftgjhYiZjW
ce l'ho	anbbcbedfbgmhdidjd
aggiornata	aogc
aggio*	aogc
abbiamo	aqbdcadbecfjgdhZidjc
<s> abbiamo	aqbdcadbecfjgdhZidjc
abbia*	aqbdcadbecfjgdhZidjc
pagano	bcddedgchdipjb
ottobre	asccddhdid
ottob*	asccddhdid
mese	aYbVcadleafagshWja
in tutto	aofd
vinto	avcbdchYidjd
vinto il	avcbdchYidjd
graduatoria	aqcdddhc
vuole	aobccadceafdgZhmiYja
parole	a3bTcXdpeMfYgOhbicjl
anni	abbYcXdjfngZibja
# anni	bacYdmelfcicjb
sul	aubycZeXfHgciSjZ
c'era	atdZedfYhd
il mio	ambjdaeafdgZhliQjW
racco*	bScmdbeYgahUitjU
uscito	axbWcYfdgchXiajc
rifatto	aubccbdafdgchbjd
rifat*	aubccbdafdgchbjd
da #	aZblcUeWfUgbhuiZjb
risul*	aabccodbecfbgahbibjq
pronto	aobYccgZhcinja
tolto il	aqbddchc
mette	bccndaedfdgdhkicja
mette #	arhY
mila	anbbcYdWecfWgchpibja
# mila	anbbcYdWecfWgchpibja
<s> hanno	akbRcqdcecfcgWhbiXjm
aperto	ancd
un'altra	aocd
di un'altra	aocd
un'al*	aocd
nostro	bZcrddgcjd
nome	axbWcpdbeZfdiajS
verbale	albYccdcecfbgbhaicjp
verba*	anbXcbdcebfagbhZibjp
l'int*	asbcedfdhb
fattu*	akbdcmha
<s> è	aZbmedfl
decisione	aabtebfcgahb
sbagl*	bxcYdceafZgahUibjc
l'ha	aqcXdaeZgohbiajX
chi	aabKcrdZeafQgrhoiajd
fa	aZcodXeZgbhciRjd
ricerca	aYbkccdqfdgbhb
ricer*	aYbkccdqfdgbhb
arriva	aWcldn
alle #	cpdahd
# e	badkfPgXhTirjY
metà	aUbWctdYebfbgXhYijjn
delle	aobbdkfdgliZ
mie	aXbWcvddgbhdibjd
ci sono	cpdbecgchbib
li	ajbOcudPeTfLhkiojt
tutti	aTbWcpdcergVhZjY
la mia	aYbacmdZedfahaimjj
entrata	aXbbcndYebgqhcjc
e io	cndZfdhd
ho #	aUcodZfbho
che non	ambZccdnecgchaic
# mesi	andkebfXhc
devo	aabddrecfdgchdicjd
lasciare	aabddrecfdgchdicjd
devo lasciare	aabddrecfdgchdicjd
casa	apbFcldqedfPgVhXjT
e non	ak
non ho	aobTcZepfdgahZib
niente	aTbscZdbejfkgWhXiZjZ
ho il	alfdhd
un contratto	aXdqhd
scade	aVbdcddufdgdha
settimane	aXbddZeofmgdhd
chiuso	anbaccdcenfdhZ
sabato	brccdXenfMgkhjirjY
di #	acbbccdXenfngdha
memoria	aXcbdbfthcjd
loro	aYbmdRemfmgUhliWjW
ore	aqbUdjeXgXhWibjk
# ore	aZbdcddaenfmhcjd
senza	akbWcZdneafmgbhbiajZ
lavoro	ajbddbedflhb
notte	aWbdddfshd
stavolta	bddbecgphdib
che stavolta	bdecgqic
stavo*	bddbecgphdib
ci hanno	bbccgojd
cucina	bddcfdgo
la cucina	bddcfdgo
siamo	acbYcWdpeYfWgVhliWjo
<s> siamo	cbdcedfdhojc
della	akbXcYdXeafVgbhu
presi*	aTbcccdcgchwjc
dicono	abbYcddaeXgdhriljd
<s> sono	acbXcWdUejfbgohniZjZ
anche	apbddXecfbhj
che la	aUbcdWedhqio
commissione	acbqcZdcedfcgahbimjY
la commissione	acbqcZdcedfcgahbimjY
che al	abcdecgdhcir
dal	bWcUekfPgbhyiWju
già	aPbWcUdbeZfdgWhqiUjw
indic*	aYccecgdhajs
nel cv	edjo
autoc*	aVedfmjo
iscri*	albccbdaecfZhm
meno	aoddfd
in meno	aoddfd
allegato	ajbdgdjk
era quello	aqjd
ha i	bYcrddgcidjc
iscritti	ccdcfaho
erano	akbdcoddeZfcgchdidjd
laboratorio	ap
labor*	aobZcbecfbgYhaidjo
stessi	cpha
gli stessi	cpha
banca	a0bVcWdbecfbhl
liber*	ascddahdic
residenza	aqddhc
tirocinio	aacqjd
tiroc*	aacqjd
faccio	aodb
<s> faccio	aodb
faccio solo	aodb
viene #	am
relatore	aocc
il relatore	aocc
relat*	asbbcaddid
dato	alckddhcid
cercano	apcb
cerca*	apcb
<s> avevo	akbdgdhdjl
sbagliato	akbmfdgdhd
caf	apdaeZfcgUhu
sotto	akbbcdddepgZhcidjd
soglia	fdhdjo
nessu*	apfb
<s> che	aabYccdZeyfbgXhciWjZ
ma ho	ardcha
patente	aqcd
la patente	aqcd
il secondo	aqic
per le	ao
diret*	adbcccdcebgmhmiajd
richi*	aqbdhc
settembre	ambcccddecgdhbinjc
sette*	ambcccddecgdhbinjc
gara	fl
corto	ancc
premio	anbdcYfdhbim
punteggio	bacbfdhdjn
punte*	bacbfdhdjn
ammes*	bZcojc
<s> mia	ccdoedfdgchd
firmato	aqbccdgd
ha firmato	aqbccdgd
tempo	a1bpcUdGecfkgmhQiIjo
a tempo	aqccgdhd
reddi*	edgdjm
tutte	aRbpcrddedfbgahZicjb
# minuti	aYbodcedflhc
giuria	aXbtcdfdgajd
la giuria	aXbtcdfdgajd
<s> gli	aVbccodceafbgchqidjc
altri	aSbbclduepfVgbhOibjW
gli altri	aZbccndceqfbgchXibjc
preve*	bdcpddeagcidjd
<s> chi	aZbZcldbedfdgoidjb
la metà	aZbcctfdgbhcid
metà dei	abbccoddecfdgaimjc
nemmeno	aabccnebgdil
nemme*	aabccnebgdil
l'uni*	bacddpecfcgbhdibjc
volta	acbjcndneTfYgciU
ogni	aVbYccdWeWftgjhZiljc
sera	acbacVdMecgoitjk
quella	aRbUcpdWenfqgahaicjc
giorni	aYcddaepfj
# giorni	aYcddaepfj
lettera	aXbacZddecfqgXhaicjn
la lettera	aZccfsgbjZ
riscr*	adbcccfsgahdibjZ
trasl*	aWbbcbdcedfahvidjc
conos*	aYbcdceZflhpjc
l'ass*	bYcadpeWfbgYhniajZ
basta	aXbadcelfbgchpidjc
<s> secondo	aZbccdedgcir
l'editor	ajbcgdil
l'edi*	ajbcgdil
arrivato	bcim
è arrivato	bcim
voce che	aabbcbdbeZgahciqjl
mi hanno	ambocYdbeUgYhYiojY
agli	bbddebipjc
nella	aXbXcXecfagZhaiYjx
vogliono	adbccdebfdgbhZicjt
<s> vogliono	aXbcecfdgbhaidju
vogli*	adbccdebfdgbhZicjt
gliel*	accmddgdhciajn
detto a	akfdgdibjn
tirei	anjd
<s> tirei	anjd
a carta	aabdccddfdgdhbju
terça	avbacddceZfcgchbidja
dia	axbVcUdleMfWgZhlia
dia #	aobdcZdnebfYhbibja
já	aqblcOdPedfOgPicjm
assin*	avbdccdbhZjb
o contrato	aj
fiz	fk
<s> fiz	fk
capit*	ambngdhciYjd
aluguel	abdo
alugu*	cddnecjd
loja	ambqccdceZfcgXhdiajc
inaug*	aubdccddedgZhb
em	azbJcQdreJfUgthliB
tão	aYbacbdaeqfbgnhXibjb
monta*	amdcedflgchd
porta	bVcrdYeTfUgmhdipja
parecer	bbcbhcidjq
o parecer	bbcbhcidjq
parec*	bbcbhcidjq
fala	albdcmicjc
de um	asbdcdfdgdhdid
gráfico	apdd
gráfi*	apbcckdbedhcidjc
que nem	bbcmdbebgdhdilja
meu	ajbkdXeNfPhliN
no meu	aqbZcYdbebfcgdhajm
artigo	aqbdddhd
é de	anbZccddfdgchdin
outro	atbaccedgciajd
consigo	anbdccdcemhdicjd
fazer	bcccdmfdhd
por #	aubbcaebfZgdhaidjb
visto	bdcchbipjd
aprov*	albdcnddfbgdhcidjb
temos	andc
<s> temos	andc
temos #	andc
agora	asbYcYdXeZfXgohZibjX
em março	addn
era #	andd
certidão	arbcfcgdid
a certidão	arbcfcgdid
nova	arbWclddeQfXgWimja
ganhou	ajbbcrddecgahciWjc
que ganhou	ajbbcrddecgahciWjc
bolsa	aqdoeUfPgahbiljQ
desis*	anbccbenfdgahdiZjc
saiu	azbYcZdZeafbgahaiYjb
saiu na	apcdib
lista	akbddbenfcgZhajW
mais #	aqddjd
série	ascdddedhdjd
anos	apbUdceRfphVijjd
# anos	bccYdVeZfqhZicjk
não	adbccJeofOhUiKjt
botei	asdZecfdjc
currículo	bccddbechdjn
currí*	bccddbechdjn
<s> meu	aqbWcYebfagahlidjb
meu conto	ajbmgdhdjd
numa	an
os	arbScrdReKfngWhOiRj4
deu	ajbbcYdWetfZgahaicjd
mesma	amcXdafnjb
coisa	apcjdcedfcidjc
acabou	ajbbcddogchbib
tá no	bcccddechdjn
ar	a2bccbdpeUfagjiU
no ar	asbbcdecgdhdjb
câmara	arcdhcic
a câmara	arcdhcic
metade	anccddfdgdhcik
tenho	bbcVdueTfUgRhqicjT
tenho o	bbdchmic
ofício	ascddbhcicjd
escol*	aqcdddhdjd
tava	ardbhdidjd
sem	aqbbcTdtekfNgWhWiWjp
secretaria	aqhc
a secretaria	anhd
hoje	arbccdebhb
júri	brccdcebgbhaiZjc
o júri	albmcdhbia
avali*	brcceZgbhdiYjZ
e não	aubccddXhc
erro	bbcnhd
plataforma	atbbccfchcid
plata*	atbbccfchcid
<s> tenho	aabdcYdreVfWgThrjW
mais que	aXbrcbdaepgThciYjZ
isso	bncXdaeYfbgahbiWjq
pra isso	adbpcdedicjd
revisor	bocchdidjb
ao	ambZddfIgXhwia
fim	aVbncddqhYjb
quem	aUcddXeTfZgohnikjU
<s> quem	aZbWdbeWfdgshjiZjX
com a	aVbZcmdbelfbgZhoiZja
vaga	bZckddebgahaiXjr
a vaga	aZbbckecgbhciXjr
inglês	aZbccmecgdhdidjn
falo	aZbccmecgdhdidjn
premiado	aUbYcvhajc
o meu	aMbmcudbebfdgYhliZjX
projeto	aYbdctedicja
tinha	aMbYdWeXfrgchYjr
tô	aSbbccdoerfagchaicjb
<s> tô	aXbcerfcgdhbicjb
vão	aXdkeafdgdhjiojd
matrícula	aZdqedfdhd
matrí*	aWcdduebfahcjc
com #	amcldkeVfZgchZicja
edital	baccdmecfdgbhbimja
antes de	aYdmgl
depois	aYdmgl
quarta	ajbcdbenfdgchdidjb
garga*	dbeofbhc
<s> que	aXbccZdbekfbgWhciWjv
raiva	aZergcibjb
abrir	aabcccddekfagqhdiZjb
deles	adbYcWdZeufbgVhkjY
os #	aZccdcfmhdjm
figur*	anbbcYdZebfngchbia
madru*	aWccdcfujb
fui	bZcUdWergahlibjb
<s> fui	aldbecfkhd
uma	aobLcldZenfWgThxibjW
essa	aObVcWeUfrgthWjX
sinto	bcddemgkhdibjd
<s> sinto	bcddemgkhdibjd
que essa	adbbeaglil
a minha	aUbcccdqecfZglhbiajm
vai	adbVcWdZejfagkhWitjW
que eles	akbbedgnhciajc
mudaram	gnhcib
mudar*	gnhcib
ideia	aYcngnhciYjd
<s> prometo	aadbedgric
vou	acbadbebfdgjhpiYjc
tudo	aVcddbebhqja
patro*	aZcdddedhq
deve	aTbTcTdxebfUgXhljm
ele	aTbZcbdceafdgZhxiajb
manda	aZbdcchrid
lá	aVbZcpdYeYfZgZhpiZjk
vou ao	bbddecgZhqic
preci*	aabUcXdqeXfThmja
que o	aVbYcXdaeWgkhYirjl
elenco	il
ter	aYbPcVdlfXgThni7
<s> minha	aZbccaeafcgahqikjd
vender	adbdcddnedgdhbil
vender o	adbdcddnedgdhbil
dizia	aZccdZebgdidjv
técnico	fjhcim
auxiliar	ak
anunc*	ashcjd
fiadores	abdZjr
# fiadores	abdZjr
fiado*	abdZjr
dias	arbcdafWgZhdjp
# dias	ajdZemfb
cortei	apdcfc
<s> cortei	apdcfc
cortei o	apdcfc
portefólio	ajbccddcin
porte*	ajbccddcin
estava	ambcccdbfdgdhcidjn
abriu	aqgd
passei na	aqedfchd
vez de	aoddfc
em #	dYecfahsja
sexta	albbcbdnedhbid
altura	an
maestro	avcZdTfVgahjijja
de turno	aqedfd
num	aqdZeafZgchdimja
sabem	bacbfdho
sai	aobZeXfWgaisjs
fotog*	bdcredfdgbhYic
vale	axbYebfXgcid
usando	apdcjd
faltam	alccdmedfchdjb
faltam #	alccdmedfchdjb
dizer	bpcdecgdib
dizer que	bpcdecgdib
que falta	ajbkid
matur*	bpedgbid
aquele	aZbkcdddelfdgXhainjb
nada de	aabsebgbidjb
teatro	arcTddeWfdgYhviUjX
<s> eu	aZbocXdcebfYhciZjr
são	aXbcctdnebfcgbhYiajY
fotos	bZckddebflgchmiajZ
minhas	acbbcmedhcjl
as minhas	acbbcmedhcjl
outra	aUbWcrddecfdgchYicjo
<s> os	acbccsedgdhbibjb
vizin*	alcnedgdibjc
preciso	aVbccddredfagohbid
preciso de	aWdsfc
até	aTbWcYdnesfZgjiVjZ
até dia	dmfd
sair	aZbacddoedglhZ
entra	apbccZecfbgbhWimjZ
e são	aadohd
são #	aadohd
# por	aadohd
fiquei	akbdcXdaerfbgbhaiajb
<s> fiquei	aWcbetgchdidjd
ano	aRbUcmdkepfRgahtiojT
escre*	aXbcdbfohmjd
primeiro	ddfohdjd
ensai*	aZbceafr
santo	bQcYdmeWflhniX
das #	ddedfk
h à	aXcodcedfj
teste	fkhb
o teste	fkhb
técnico de	fk
horas de	aYfq
oport*	aWbscddZecfdgnhViZ
tanto	acbdcdeafdgshciYjb
mim	aWbdcndZeafcgnhbikjb
de mim	aYcoddecfdgnibjd
<s> já	abcbdaeafahrjk
lhes	aUccdbecfbhrjk
já lhes	aUccdbecfbhrjk
jorna*	albZccdcebfZho
anda	aYbZcdgdhqik
orçamento	bncdedfdgbhcikjc
o orçamento	gdim
orçam*	bncdedfdgbhcikjc
<s> um	algbhdil
insis*	aZbdcbddeYfcgnhciojd
vai pra	aZbcddelgdin
responderam	aabdecfdgdibjr
<s> responderam	aabdecfdgdibjr
responderam que	aabdecfdgdibjr
receberam	aYhdjr
receb*	aYhdjr
insuf*	aWbZcadcedfagbhbibjw
chamada	aYediljl
chama*	akbbcbdaeYfdgXhljk
disponibilidade	abccgdhdiajr
<s> heb	bVcVfbhljd
m'n	aQbUcXdjesfkiSjl
gehaald	avbdedfagZiajb
gehaa*	avbdedfagZiajb
ze	axbVcddReFfWgdjn
naar	albWcadjeZfWgchYipja
getekend	atbbdaecgdhcidjd
is getekend	atbbdaecgdhcidjd
getek*	atbbdaecgdhcidjd
heb nu	ao
nu een	ao
inten*	amdcedfchmicjc
vast	adbjcddYeYgdhkim
kreeg	anbccodcebfYgchZidjc
volgens	bWcZdZeYfXgjhXijjo
<s> volgens	abbYcbddeafZgkhZikjp
volge*	bVcVdVeWfVhojm
volgens de	ajbZcbdaebfYgWhZiljp
maar	aqbXcbdcedfZgZhYiWjp
gewoon	aVbtcWdYeTfWgthQjS
<s> ze	ajblcSdZeTfTgPhmjk
tweede	aubcedfdibja
een tweede	ao
filia*	apfa
<s> kan	asdbecfa
naar #	apbacbdkeafXhbjb
uur	bdcodZeYfkhZjb
vier	accaecfsgchbjc
onder*	aWb1cZdaeZfbgXhRiYjY
hebben	aobdcbdYecgchbikja
nu #	aoddfd
betal*	aqddfa
maand	adccdsedfZhdjd
per maand	ajdlfc
mijn	aYbWdueLfMgchriY
<s> mijn	blcVeWfagThsiXjU
zat	akbYccddepfdgZhcidjc
bij	bUcXdkeUfWgsiXjV
binnen	axbZcbdbebfdgZhZidjb
<s> de	anbIcveNfJhNiajk
heeft	axbkcTdWeXfUgThUiljS
terug*	apcd
hun	ajbKcqdXeZfPgSh4iQja
is rond	bddmechc
maandag	avbbcbdbebgchZicjc
sinds maandag	aped
maand*	awbYcXdYeYfjgbhWibja
voor #	apddfb
mei	azbFcddreZfIgkhl
# mei	acdqfZ
heb #	cddceagdhbidjn
jaar	aWbXcndSeQflglid
# jaar	aWbccjdXeXgphkiU
jaar de	audcedfZhZjd
van de	bcckdnecfYhbjZ
gedaan	aqcdddfcjd
op m'n	bXcbdaelfrgYhYiZjX
<s> het	bkcYdcedfdgohXiajb
staat nu	aogd
opnieuw	avbdcbfcgdhcicjc
opnie*	avbdcbfcgdhcicjc
# man	bpcbjd
al #	bbcXdTeogqhTikjS
# juni	aodd
donderdag	albccdddeafbgdhljd
donde*	albccdddeafbgdhljd
fonds	bcccdceagahcisja
legt	bdco
helft	ajbdck
de helft	ajbdck
is binnen	aubaccddgchaidjc
in de	abbTcVdXeVfcgVhqimjm
afwijzing	emfd
afwij*	emfd
onze	aqbVcYddecfbgbhYiXjo
kant	aYb7cddXeZgdiVjr
ingek*	arbdcdddedfb
van #	bkdOelfngahPiY
<s> m'n	aSdcelfPhqja
zitten	aYbtcddZemfbgahZiZjY
naast	aobkcbecgdhaicjY
beoor*	aWbvcbddedgbhcja
klaar	aabpcdelfdgchcjb
iemand	abbncadpeZfagYhZijja
kan niet	aacp
eens	aSbaczdcecfcgahZicjb
niet eens	aVctjd
lassen	accjdjeZfpgchZicjd
doe	ajbYcvdleYfUgaivjV
ik doe	clhd
daar	aSbXckdYeUgthUijjW
boek	akbccpddebfdgahbicjd
boven*	ajbccpddedgbhbicjd
van die	aWbZcjdcebgdhsidjd
noten	acckflhd
lezen	ambbckgdhc
wel	aQckdVekfWgpjU
sta	albZcVd1eYfNhmiVjo
<s> sta	aVccdufbhd
en de	aUdtfdhc
komt	akbYcYdneVfUgmiXjX
nog	aYbUcYdpemfVgYhoiZjY
moet	aTbbcddyebfagchaicjc
voor de	aZbdcZdlebfVgahrikjb
uit	dkfb
kamer	ajbdcndkebfWgdhaidja
heb nog	abdmebfchljd
nog #	akdledfdhb
nodig	aldmfbhb
voor mijn	acdmfdgZhZiojd
kwart*	aadnfjhb
meer	adbadtekfVgnid
niet meer	aZbddoejfchcjd
doen	albbekgd
hoe	aYbWcrdbeqfZgRhliUjV
ging	aTbZcndYeofmgZhZibjX
wat	aabWcXdlewfPgbhqidjV
wat een	aZbocbdbeqfcgahUicjd
uitge*	bccZdYeYfjgchZiajp
met de	bdcddceaflhmjd
hele	aYddenfmhbjc
# uur	abcodbeZfmhajc
gezeten	aZfp
gezet*	aZfp
voor een	aXfq
<s> al	aScndcebfvgYhYiajW
aan	aSbYcZdbeafvgkhWimjU
heb er	aVdcebfogohcjd
goed	aVbadceZfbgthliajb
altijd	acbZebfdguhbiajc
toch	aZbodcebfdgnhciYja
voor die	aXccdcfohnicjd
appje	cdddhoid
ik het	aabcgohj
volgers	aZcddbgdhrjd
schijnt	aWbbgchcit
schij*	aWbbgchcit
dat de	aUbcccebfagZhdixjY
ruzie	aWbbgchcit
eruit	il
gaan	aZccebgdiljo
<s> een	albcccgdhdim
wil	abbUcbd0ejfUgqhpipjd
bijna	aXbccdddeZfdgVhcixjZ
leeg	aUdoecgdipjb
dat ze	aUbZcbdcecfXhZixjW
zoals	albccddceZfdgbhaibjq
reden	aWbkccdaebgYhbiXjt
<s> ben	an
registratie	arbbec
staat online	an
huis	bZddgphZid
weer	ajbZcbdcgbhojd
nu ook	an
gesto*	ao
opleiding	ak
oplei*	ak
op #	anbccZdneafYgchbidjZ
in mei	asbddaedhd
plaats	aqcdfdhd
in plaats	aqcdfdhd
plaats van	aqcdfdhd
oke	anbaccecgnhaicjc
rijbewijs	akbcgdhcjl
rijbe*	akbcgdhcjl
maanden	ajcdedflhd
# maanden	aqfb
wordt	akedgbhdinjd
komt in	dk
auditie	cldbedfl
de auditie	ajcldcfc
auditie van	cdddfm
<s> op	cdedfairjd
gaat	abcddlfbhnjc
er een	dbfojd
regeling	ao
regel*	ao
zonder	asbUcadneYfYgUhWiljX
<s> onze	al
weten	apbcdcedfcgbhniZjX
op een	akcdfainjd
einde*	albmcdebgbhdjd
mee	avbScbdpesfWiajY
is een	aabpib
vrij	ajbdcbddfphbicjd
vanaf	apbddc
van hun	apjb
met een	abbdcuddecfXhbidjd
eerst	aodc
# eerst	aodc
was het	an
# op	ajcldbedjc
op de	aXbZcrdaeofXgbhcicjZ
minder	aZcsddedfYhdjd
zij	cmfd
<s> zij	cmfd
kregen	aacp
plan van	aYcledfn
niks	bockdleZfZgZhXidjb
een half	abckil
zo	aXbacddaevfWgmhXiXjV
januari	aZdoekfbhc
mag ik	albcdneafdhbjd
deze	aWbbccdwecfbgchcicjd
wonen	aXdrfd
we wonen	aXdrfd
weken	aXcbdpekfjgchbicjY
dat ik	aVbndbelfZgUhaiXjp
ben er	emfc
elke	aadcebflhmjd
werk	aZbZccddepflgdhcidjc
geoefend	aYecfr
geoef*	aYecfr
tot	cdedfl
tot #	cdedfl
# weken	aYcddpecfjhdjb
offerte	aldbfkjc
<s> vier	aYcbecfsgchcjd
proef*	aYbacYdceSf0gYhYiZjW
passe*	aWcUdpeZfYgshWjb
denk dat	adbbgkhciljb
leuk	aUbbcdedfdgnhdiXjq
vond	adbacdecgthdiXja
zijn	aTbUcndZeXfXhmiojW
mij	aVbrcpdceXfbhPiUjU
wij	aSbccldceYfagYhqiajm
<s> als	aUbZcbgahv
nee	acbScTdtedfQgxhvicjZ
zegt	ajcdgdil
dat je	aZbcedgZitjc
solli*	aYedfYjs
hadden	anbZcZecfZgchZiZjq
hadden ze	aZecfZhdidjs
ze al	aZecfZhdidjs
zei	abbdddeVfdgmhZicjp
toen	acbcddekfdgYhcibjp
ik een	aZeXfdgchdicjt
boula*	adddjo
mat	akbacddqfaijjk
petite	bbcmdSecgpinjV
enfan*	akbbdoebfchbid
tombé	aobdhc
est tombé	aobdhc
concurrent	aqcneSfsgViRjp
repris	apcdic
que #	jk
bailleur	apdded
baill*	apdded
avec une	akcdedfahm
centr*	aqddfb
fini	ambacXdSesfVgjhpiZjo
avis	anbncTdkeQfNgRhuiojm
son avis	ascbddha
favorable	adbydVeNfZgqhZiRj0
favor*	abbYcbdaedfchtiYjc
vous	ambcccebgdhcibjm
vendredi	anicjd
vendr*	anicjd
le formulaire	hnjb
un nouveau	ajbccbgmhcid
arrive	ambKcbdoeSfnjc
arrive en	ajckhdid
voir	adbm
papier	bccmddemgahcjd
drh	bbhdipjd
décalé	ao
en plus	andd
<s> notre	aohd
l'anc*	atdbebfdhdidjd
galer*	atccedhdid
demandé	bbenhd
m'a demandé	bcenhd
photos de	ebfdhmid
depuis ce	ao
batte*	al
h au	aj
garde	akbmcudOeUfRgjhciojZ
le prix	akbbgciljd
dedans	albbcmgcic
peuvent	ajbdedfcgchn
ils peuvent	ajbdedfcgchn
peuve*	ajbdedfcgchn
la coloc	bdcmgc
et pas	blcdhd
quelle	abbqecgdhdjd
erreur	blhd
moi je	aabmclgd
complètement	aXbsgbhdja
% sur	bn
s'en	aSbnhr
côté	bjcmdcfc
à côté	abbjcnfd
le papier	cn
a une	cmddfc
dans un	dofc
ça peut	aVbbdoedfbgnhjiZ
jusqu'au	aldnebfW
jusqu'au #	aldnebfW
# pour	addtecfV
pour le	cdeafl
<s> à	bscadjeZfYhciajc
ans et	dmfd
conco*	aYbmcddmjd
repas*	epgbhdib
quand j'ai	aWdcetfcgchd
j'ai fini	dceogchd
<s> même	aZbdephd
bien #	apbccUddeofbgchbjd
carnets	acdcemfj
carne*	acdcemfj
décembre	elfd
# décembre	elfd
décem*	elfd
mail de	elfd
avec des	abcm
à mes	aadoea
plein	dcgm
parla*	aZbaccedfaglhdicjp
signe	aXbcdleYfdguhaiZjc
carac*	anbbcdfcglhdic
soeur	dchm
cabinet	albOdmeNgRh2
cabin*	hm
comptable	adbcgahq
est au	aVbbddgdht
courant	bahrjj
va pas	aWbaccddgdhoio
louer	aXccdcir
à louer	aXccdcir
perdu	bccbdbelfYgchXiqja
a perdu	abcdddfcir
perdu #	aZccdcemfZhaiqjd
avaient déjà	abdchcip
de mai	aajn
préfecture	edfm
préfe*	edfm
serai	aldbedgmhd
je serai	aldbedgmhd
rentrée	dnjd
rentr*	dnjd
activ*	apbdgd
retours	fm
retou*	fm
la garde	addnfd
frère	bdcbim
la radio	cofa
<s> y	aodc
porte	ardVfZgqhZidja
chef de	bccmgdic
acheter	dmec
achet*	dmec
l'expert	arccgdha
chez un	aqfdhc
cours	apid
comme une	ak
est validé	aodd
validé la	aqbdgc
ils sont	abgdhciojd
tenait	aZbmcl
pas leur	adbkcmhbidjc
cette année	alcmddfdgdhbjc
banque	ambVdteZfSgahnjl
la banque	acdnfd
mois dans	aYdredfb
dans mes	aadkedfcgphdjd
repen*	aTbbdcenfcgqjd
l'appel	bddceofc
stagiaire	aXcodaepfa
stagi*	aVbccndaeofZgchdin
<s> tout	acbbcdenfl
au #	ddfl
un studio	dcfj
réécrit	akcbddfjhd
réécr*	akcbddfjhd
avec mon	aWfs
prends	dbeagqhcib
je prends	dbeagqhcib
eux et	adcdgl
et moi	aabWcpddelfdhajd
moi le	abbbcngkhcid
bande	anbdcdedfbgchj
dans #	aYcddlecfcho
d'après	abbaddfdgdhbisjd
<s> d'après	abbaddfdgdhbisjd
d'apr*	abbaddfdgdhbisjd
commentaire	abddiljm
youtube	acbZcbdOfbhmivjs
youtu*	aYdbfahoim
après #	dcfcim
paye	apbZccebfbgXhljc
que leur	bdcaip
gagnant	aWcnhdim
gagna*	aWcnhdim
gagnant a	aWcnhdim
ils avaient	dd
salle	aqcseTfagRisjb
la salle	algdjk
offre	bmdc
bloqu*	ajbcccdaerfbgYhZiZ
remplaçant	cnddfcic
marche	awdaeZfWgcjc
grande	a1bVdceWfahkjX
colo	aqbdcadkenfagviJjZ
et le	am
d'ani*	apddfdhd
# sur	cmfd
sur #	am
l'ancien	ardceb
de l'ancien	apdded
en moins	apcddc
rattrapage	an
de rattrapage	an
rattr*	an
quoi ils	abecgahZio
c'est de	aZbtddecfdgZhc
mon avis	aYbocbhj
bout	aYbcckdneufZhYjY
au bout	abcofd
bout de	aacoenfdga
tombe	dk
mes parents	dmfc
diman*	bddbeYfjgchmib
sait	aZbdcdgsiZjb
asso	abbbgchrid
notre asso	abbbgchrid
livreur	abfdiq
livre*	abfdiq
discord	aMbncTdlewfXgnhpirjc
l'avaient	abjm
ils l'avaient	abjm
l'avaient déjà	abjm
démo	cdjn
la démo	cdjn
mauvaise	bpgdhdidja
la mauvaise	bmjb
mauva*	bpgdhdidja
faite	an
publié	ajbdclhdid
a publié	ajbdclhdid
publié une	ajbdclhdid
essai	am
chambre	doebfd
terra*	asbackddebfcgchXicjd
l'aide	asbdccddecfZ
partir de	an
trop	akbacbeZfcgahbicjq
d'un truc	aabkcmjd
le mien	aZclidjn
ce que	aZbccoddfdgnid
assur*	aXbpdnecgbhb
chiffres	aabkdl
mes chiffres	aabkdl
rien que	acbdddecflgohdia
j'ai des	abbdedfcgohliY
cuisine	aabpcjdMeRfZgjho
cuisi*	aWcdddebfjhmil
passent	aZcddqedfchZjd
intui*	acbZcdebgjhbip
voilà	aabWcaepfbgZhYiZjp
déjà dans	abdcjq
mobilité	akbZebgbhaiWjp
mobil*	akbZebgbhaiWjp
d'être	eofahd
dimanche	apbddceafXgdhnic
règlement	bl
règle*	bl
sur les	aucbgYhcjc
c'est un	abbbcmgdik
mot	aZbXeqfdgZhliajc
le premier	ik
jetzt bis	aldd
<s> ab	ancd
wohn	ao
wohn ich	ao
ich #	ardcedfdhdjd
aber	awcbdbfcgbhaidjb
gehen	bogbibjc
weiter	cpdcebfdibjc
verkauft	aocdhd
verka*	ambdccdjhc
wegen	akbdcddlgdhd
nur #	cmdYebfcgdhZiajm
am tag	ho
warte*	al
jetzt #	aodd
stempel	am
stemp*	am
ihk	am
nur die	hdil
dach	amhd
zeichen	bdedgphdidjc
donnerstag	ao
donne*	ao
ausschreibung	apbbdcfjhbid
seine	adbTccdjedgVhtipjZ
wiederholt	ardbjd
wiede*	ardbjd
gerät	amdd
nummer	andaelfchajc
geschickt	aohb
für das	ddfl
projekt	jm
ist jetzt	aqhd
vorher war	aj
war das	acbbccep
zitie*	anbc
elter*	baccdZeofdgYhmicja
endet	albdcbdqedfagahXidjb
mann	akcjdaeQfagWimjk
mein mann	ccddfnhcjc
übern*	amdbflgdjc
<s> habe	aqbdidjd
englisch	jm
an der	akbcccdkemfdgchZicjd
hat den	acbmcoedfYgahb
sehen	acblcdhk
<s> bei	aYcpdchdikja
denen im	aXcphdibjj
orchester	cpedibjb
spielt	coedhdibjc
einer der	aYcpdchdikja
keinen	aWbacodcelfdgahaiXjn
von den	aSbYcudcemgdhbjb
zweimal	aVbZcadsedflgYhZiajd
zweim*	aVbZcadsedflgYhZiajd
<s> mir	ajddemgdhc
wenn ich	aXbacZdjejfahqibja
der firma	acdkengdha
vorbe*	aadaemfogdhaidjd
nich	aZbWemfdgnhd
gezittert	akbbcddcepgahbjc
gezit*	akbbcddcepgahbjc
war ich	aYbocbemfcgahYjd
gebra*	ajbdcmdcechbicjd
stimm*	ajfkhd
<s> für	abecgn
monate lang	aZfp
jede	aYdcfq
einze*	ddfl
dran	aTgnhq
der kann	acccgmhjid
schwa*	aqcZdZfchljd
repar*	aTbacrdceagYhkilja
deren	aXbVcsdUeVfQgWh0iWjR
rede	aZcdddhric
ich halt	accchp
halt mit	accchp
rum	akbYcadUebfjgthsicjV
lust	aIcYeyfOg/hbiljR
lesen	adbXccgahditjd
sei	aUbbccdaebflgbhciZjt
ihr	akddedfdgdhdjl
hab im	dbhdjl
bereits	aYcbdcfajt
berei*	aYcbdcfajt
das zeugnis	jm
zeugnis von	jm
seit dem	ccdbfdgchdicjo
dem #	akdcikjc
brauc*	cpedfY
hat noch	ap
bis juli	ajdledfd
hats	ajbXc1dWgYja
zieht	arbcccddhb
absage war	bocbeYgdjd
ne andere	arbccceb
nachnamen	ajbacbebgchcio
nachn*	ajbacbebgchcio
fehlt	bZcYdpeWfbgkhZic
ist das	aYbncofdhZ
wochenende	bdeZgchcidjp
woche*	adbaeXfogbhYidjp
haben den	fk
gebaut	cadbfqhb
eintrag	aqdded
eintr*	aqdded
finanzamt	ao
mich als	brccgYhc
klein*	dcin
bedingung	am
bedin*	am
lehrer	adblcadkfnhn
gehal*	cdeZibjp
<s> nach	fmid
gesun*	ancded
weil	ajbncSdlfXglhjijjo
lager	anbZcqdRedfYgn
im zweiten	il
gemei*	aqdcfchd
stellt	aqddfc
uns	ajboddfbgcjd
<s> dass	aablhdjl
mein lebenslauf	akblhdjd
gegen	aablcpdceZfdgdjd
<s> deren	aZcsecfcha
selbst	aZcoddeafnhZicjc
nachz*	abdredfdhc
visum	aocdhdid
kollegen	aZbbcbephjjd
nix	bjcUdwerfdgXhZij
nix mehr	cddbepgbhZjd
tagen	aXcddZeufbgZjc
neu	asbdcZdbeXfmgbhXidjb
anders in	gj
wär	aYbbcmddebfdgkhl
für mich	aZbccdeafdgr
ich die	accbdnedgmhbjc
hat #	abcndcedfbhmjd
wollen	aYbccbddeagjicjo
alten	ccdcedfchdipjb
förde*	cdddedfbipjb
# hab	ccdbemfahdjl
nachgewiesen	jl
trakt*	bdjm
zielgruppe	adbdjm
zielg*	adbdjm
gemerkt	gm
gemer*	gm
haben #	ak
konnte	aohc
<s> konnte	aohc
weiteren	bcebgdjp
weite*	bcebgdjp
fälle	abho
inklusive	arcdddhdjc
inklu*	arcdddhdjc
nicht dass	akdbedhmicjc
nachb*	ambccdebgZhn
grund*	aqec
hat das	asccddedfchd
<s> den	bdco
bezahlt	aqid
bezah*	aqid
gutachten	aqcddbhc
liegt bei	am
aushang	aqcdfd
ausha*	aqcdfd
wie ne	aacmdaeofcgdibjb
antrag	adcqdZebfYhdikjd
ich muss	abdredhc
oma	abdlecgnhbjd
zurüc*	ambccbdlgdhaid
schei*	aYbcdqgdhaik
brauch ich	abdpgd
einen	aZbceafdgkhbidjp
lieber	aXbKcjdueaguhXid
laden	aXbPcbdZeTgjhlitjp
den laden	aabccceYgnhl
erzäh*	acbdedgahoik
unter	edgchlil
blöd	aXbbccdceXgshkiZjc
dj	ajbTcveYfbgcirjZ
zeile	aWcngjhOikjl
kommen	bccdddfchdiojd
<s> man	abbacceagchciajt
sind jetzt	an
gebracht	cnfbhd
thema	aqcaecgchd
habe die	al
alten vermieter	an
miets*	ao
kindern	albmddhdjc
kinde*	anblcadledfagdhZidjV
das thema	ajbjcd
wasser	cddk
stück	aocd
kahn	aubccXdteafSiajp
nach dem	ik
vergleich	cpgdhcjb
vergl*	cpgdhcjb
fortb*	ajcmfdhcjd
reicht	asbbccfdhdic
übera*	aWbqccfmgaia
muss im	aado
messe*	aobccadnedgchYic
jahre hab	aacbhq
erstm*	akdaecgnhd
kennen	aZbdcceXgmhcibjp
mochten	aZbbcbddedfbgbhoioja
mocht*	aZbbcbddedfbgbhoioja
fehlt mir	jl
ausgeholfen	ddfl
geworden	ap
gewor*	ap
hat ne	bdenfdgd
alte	aXbbcbdjelfcgmhdid
grad	bScpdbemgQinjZ
sowas von	aYbcccengnhWic
versa*	ambccbddepfZgZhcid
jueves	asbcddhc
el jueves	aq
la residencia	abcddp
residencia de	abcddp
mayores	aofd
mayor*	aofd
bici	ajcnicjY
la bici	ajcnicjY
pasó	azcYdYeYfXhZja
por la	awcddcedfXhciZjb
hoja	ao
rompió	akbdcdengchc
busca*	ap
ayuda	apdd
la ayuda	apdd
bajé	aphd
<s> bajé	aphd
muestras	amfd
la plaza	addm
de dar	am
batería	asfZibjd
bater*	asfZibjd
en casa	aabddmenfcgdhc
ruido	adcpdafd
era la	amblcXdbebfcglhbiZja
pega	al
pero ya	am
ya soy	aojd
instituto	asbsccebfRhoiYja
es la	atbacchZ
la de	aqbdhd
escribió	ao
me escribió	ao
a partir	aohdid
libro	aohdid
lo del	abbmcbgchZibjp
puede	angjhdic
plaza de	dm
beca de	cohcjc
transporte	ap
metimos	arccgdidjc
<s> metimos	arccgdidjc
metim*	arccgdidjc
pantalla	eogchd
panta*	eogchd
abuela	akbbccdogchbjb
ya va	am
de las	abdledfdgnhdicjc
bases	atbWdoeOflgahWiYjl
las bases	il
como si	acbmdbeogahXidjc
es lo	aZbkccgohcibjc
no soy	akbmcbjc
le dieron	abcpfd
dieron el	akck
reparto	aWbcctddecgdhdid
tres veces	aZclfl
cartel	cldkeSfRgYhpiujZ
el cartel	cmddfb
la lista	abddeojZ
lista de	ckjc
antes del	ajdkhb
del viernes	aZcmdlhc
<s> voy	aadmfdgmhcid
baño	aWbddleqgdhc
cara	adbRcjdmevfSgXhqicjb
madre	aabkcjekfdgdhbiY
decir*	aWcadbexgbhaibjX
mano para	aafo
la memoria	aYcbdcfshdjd
datos	cdfm
los datos	cdfm
<s> soy	aVbYcddceYfdguhkicjb
y ahora	accdgo
poner*	alcddcedfdgmhb
de ganas	abbcddeYgthaic
tío	cdhmid
mi tío	cdhmid
arregla	accdgdhricja
ascen*	albccmddecgZhkiZjZ
yo tengo	adbbcaddgdhrjd
y la	cddchl
hilo	aZfdhp
un hilo	aZfdhp
malas	aXbdccfdgchqikjc
las malas	aXbdccfdgchqikjc
que esa	abcdhcirjd
contó	anbdcdedfbgZhdin
la nota	aXcbfcjr
alguien	aXbccaddeZfcgbhcirjl
a alguien	aYbdcbeafdgXhdiojo
algui*	aXbccaddeZfcgbhcirjl
alguien con	abcdecicjq
reuni*	jl
conté	achcjp
conté lo	aYhdjq
el hospital	abjm
viaje	asbdedfdhaid
# o	an
querer	anjd
sin querer	anjd
correcta	bnhc
la correcta	bnhc
subieron el	cddn
tope	ccdj
el tope	ccdj
lleva*	adbccodbedfbglhbjd
almacén	cdfdhnic
almac*	cdfdhnic
# semanas	cbdofVhbiljd
cabe	amfb
cabe en	amfb
sala	a3bVcddcfVgWicja
la empresa	cnfdha
segur*	ajbdcbfdhciojd
segundo	axcXdmeXfVhjiqjj
anexo	albacbhdiajn
dejar*	dYhbjr
conservatorio	am
pidió	an
permiso	andd
permiso de	andd
furgo*	ccdXeafahnjm
terreno	am
el terreno	am
terre*	am
mi nombre	accdeojd
inscr*	aqddjd
visado	dmfd
hueco	an
proveedor	am
prove*	bbdchn
falla	ecgmhd
hablan	aWbpcoddedfchcjc
que soy	blemgZiajd
no la	aWbodnha
equipo	akbccldlebfcgkhXiajX
mi equipo	abcndnhaicja
al que	accrhciajZ
<s> hay	akckjd
cumplo	acbocdeb
necesito	dled
de ese	aadlecfcgahpidjd
cole	acbRcbeTfahdipjm
sigo	aadbesfXjc
con la	cjflgd
pueblo	bjcYdWeQfrgYjZ
veo	aaedgpjc
señor	aZbdcddceZfdgohnicjc
humor	aPbxcjdLfWguhWiUjl
llamada	aZhnjk
llama*	aYbkcddbeaglhmiajj
revisar	ddfdhojd
deja	aTcSe+fPgthniljW
cambia	abccgZhdisjc
rechazan	aZbqdceYgchdimjb
sistema	aldbebhcinjc
alérg*	aqjc
descu*	akbsdZeZfdgYhXicjd
ya tiene	ccddgchojc
número	bZcYdaerfcgYhkicja
hermano	adddhbip
herma*	adddhbip
tenemos ya	aq
por correo	ao
prórroga	dj
la prórroga	dj
prórr*	dj
aparte	ao
la sala	an
<s> terminé	ak
grado	an
el grado	an
estoy que	ambdcddZeogZibjd
quedé	bbdberfdgahbicja
primera	aqddeRiVju
ensay*	ajcUdcecfphbjd
páginas	adcbdcfp
# páginas	adcbdcfp
págin*	adcbdcfp
ni idea	anbmddedfb
van a	aRbjclddebfagbhjimjc
psico*	apbmcdddedgbhWicjd
gráfica	cl
copia*	aWcldYhqid
nadie	aZdoekgcjb
estar	aabddaejfcgphc
estar en	aabddaejfcgphc
ensayamos	aXcdddfr
garaje	accdfn
un garaje	accdfn
días de	aWdoeZfl
boda	ccedfrhciYjb
cero	ajbdcdflgdhd
fotos del	abcdfjhnic
somos #	aTcpdjfbhljd
familias	abcddkfchljd
# familias	abcddkfchljd
pasillo	aWdpgdhcinjZ
pasil*	aWdpgdhcinjZ
gerente	aYddedgdhcitjc
geren*	aYddedgdhcitjc
insistir	aabdcceZfcgpij
piensa	aYbccdedgdhcisjd
piensa que	aYbccdedgdhcisjd
baja	arbdeWfYhjja
sueldo	akcbedgdhbiojd
mi sueldo	akcbedgdhbiojd
bruto	aqcd
cierra	aagqhc
que ya	arjb
temprano	badcedgphcib
tempr*	badcedgphcib
# va	al
actores	cpfZ
actor*	cpfZ
modelo	adbn
refor*	bdcohcjd
tema	bccphY
vecino	akbdcodafdgdhdib
el contrato	aZcddkedhmjd
las fotos	akcc
aguan*	aabdccddemfogbhbid
hija	ccedfmhc
mi hija	ccedfmhc
discu*	ajcbdbedfmhc
fe	a2bRdceNfWgkhXia
próxi*	bbcagdhn
voto	aWbmccfdgdhpjd
paga	ajbdcchdim
ya la	arcdgdhc
hice #	arcdddfajd
cultu*	aZbmcaddebfdgZhpid
entro	amdjfdhc
por dentro	aabddcesgchdic
<s> una	albdcdedhYio
comune	asbacXedfZhqij
abita*	aucddafcgdhajb
fino	atccdaedfahc
fino a	apfd
mi è	bbeqhZ
licenza	anjd
la licenza	anjd
io ci	akcadcecgmhcid
tutta	bdddfohc
tutta la	bdddfohc
linea	bXgdidjp
risposto	aZgdhdidjp
rispo*	aZgdhdidjp
<s> non	aXbwcYdbelfdgWhaiTjY
che il	aUbncddbeagZhcjl
vinci*	aXbYcrdbecgchdimjb
hanno messo	cnhdicjd
del mio	aZcshbicjd
e il	clhd
prest*	aVcldcfchp
macchina	aabdcddkepgbhc
macch*	aabdcddkepgbhc
palestra	aYbadpecfmgchaib
pales*	aXbZckdpebflgbhXiajd
corso	alcYdaerfahW
filma*	edfm
moto	ambXckdbfmgohZiZjd
regista	aacbgq
il regista	aacbgq
recen*	cddYedfchr
lì	aabccddceofZgchZiqjc
sinda*	aWbcecgbhoipjX
valido	akbYdaidjp
alla	arbWcVdcekfahZjk
<s> nel	an
vede	bpddecgbhc
per la	andd
e la	acbdcddaeZgshY
pezzi	aZcodceofZhX
e da	aZccdngnhaic
bene	aWbccdecgbhuicjb
escola	ajbdcngdic
a escola	ajbdcngdic
senho*	ajbccddbemgchcikjc
queria	bcddengcjd
não queria	bcddengcjd
passou	atbdcbdaedfdgchcicjd
o edital	cdgdinjd
e agora	an
padaria	edfajn
padar*	edfajn
cai	anbTeXfNgkhlikjx
já vai	ajbcenfdhdib
saiu e	al
limpo	akbbcnddebgdhbjc
tem	brcvdTeZfQgZhrjX
sou	aVbqcmdaeWfbgWhliXja
faço	adbccodcebgbhl
rapaz	aZbbcmedhdimjb
o rapaz	aZbbcmedhdimjb
ganhou o	aYbcctgdhdiajd
e o	addphdid
se eu	aZbbccdtedgdhaic
carro	aZbdcddsedhb
tenho #	ajdnecfZhdidjc
fiquei com	ancadbelfcgchdicjc
que não	amdZemfcgdicja
que até	dceagmhlibjd
dói	dceagmhlibjd
até dói	dceagmhlibjd
do meu	aWcbhmjn
já tinha	aZccfainjm
prémio	aabacngahdim
quem é	acbmcdgbhbik
maio	alcddbfZhcjm
de maio	ardcfZjd
eu sou	aZbXcodcgdhmid
ninguém	aabbcdddekfdgohdiajd
gemeente	cadpedfahcjb
de gemeente	cadpedfahcjb
gemee*	cadpedfahcjb
heeft het	arcc
in mijn	fchpjb
dus ik	dcedgohb
stond in	jk
nooit	anbcedfagZhZiojb
iedereen	adbcddeofagZhcimjc
ieder*	adbcddeofagZhcimjc
podium	ajbXcpdRfjgrhWiPjW
is aangepast	am
de regeling	am
er #	cmfd
huish*	ap
foto's	aYbbcrdceZfcgahkibjd
mijne	aVbdcwedfcgchZic
genomen	cdfnhcidjd
keer	bddyfYgmjU
weet	aVbacZdceZfcgvhcjY
zeker	adbcebfdgmikjc
eerste	akedfcjl
de eerste	akedfcjl
is nu	al
twee	ap
heb de	epfchdjd
verko*	abdmecfdgbhdinjd
van m'n	aUbbcbemfcgchWiajs
<s> table	anidjd
led a	algc
second project	algc
project since	algc
government	cbdjeTfZgUhp
president	adbZdcebfOgYh1imjl
united	asbacadceTfWgciYjj
during	akbOf2gXhaiUjb
while	aobVcjedgWhViV
states	asbccddaeQfWgbiZjl
china	ajbXcjdaebfUgmibjl
south	anbacldZeXfUgZhd
american	alcodUeWfWgdhdja
including	aqbTcrdceNfjgMiajo
international	aucZdWeSfYgahmiSjm
officials	ambbcbdYeUfUgNhpiz
billion	aobRd2eVfmgbhWibjd
news	aobcccdYecfSgUhkiljt
military	andZePfbgShljj
york	arbWcmdZeSfagSirjY
several	anbScmdReTf0gKhbjn
around	adbUdafpgWhciojT
political	aVbudXeXfThwjd
however	ancbdTeVfUgbhXiajr
general	arbbdcePfQgVhuibjr
major	apbaeTfZgciYjl
dollars	ambSd3eVfmgZhWjb
iraq	cWdpeWfbjk
official	aubXcbdXeNfTgOhoiljr
based	asbqcjdSeDfWgVjp
among	aXcsdReXfVgcil
economic	acbqcbdneUfTgmiVjq
countries	ajcZeSfciSjs
killed	aabScketfngWizjT
held	aobQcjeUgShniYjY
business	eMfQgYhoik
west	aobcdceZfXgaja
women	aUbdctdWfbgdhkjb
bush	acbbeWfYhkjj
chief	asbVeNfDgVhzitjq
john	bTcsdbeSfRgVhsim
following	axbQcaecftgThaiOjn
meeting	ajbUcVdneQfbgZhujo
expected	akbXdmeMfbhcicjk
washington	ancceWfQgYhlinjc
games	bccmdcedfrgkhSiSjb
european	aqcddYeRfbgciYjo
league	alcndaeTfdiZjX
reported	asbVdZfbgPhZiojn
british	arbXckdSeWgWhc
white	bTc0dXebfbgTirjX
became	aubPcqdTeafVgTiljb
few	acbXckdUedfngdhXjZ
began	avbIccdceVfvgWhZipjb
center	asbcdceVfSgYhlimjY
israel	bZcQdlfkgkid
east	ajeafUgbjd
central	aobdcddcePfWgThmil
chinese	bXcmdSeafaim
prime	bXcddleZfYgdhsibjn
death	acbScadkeufchjikjW
companies	aqbdckeNfTgWiljn
forces	bccddaeXgahojl
federal	asccdjeHfYgMhmiq
peace	abbacWdmeagthpiT
capital	bcccdkeafSgYhr
force	apccdaeOfagbhk
near	ambVddfagYhbitjV
released	aybKeXfmgZhWiajk
health	apcZdqeTfTgYhpiZjo
japan	aqbSdnedfZhViVjk
election	abddeZgahqja
region	amdbeVfahkiVjm
program	awbZdreEfdgUhd
far	abbqcndSebfXhRjc
although	andQeUfYgYhWicjp
development	albmdkeDfXiWjv
leaders	aZdaeWfWhy
france	asbRdaecfbhbiY
spokesman	aobacZeTfKgVhrisjw
your	aYbccYdpedfagohqiUjY
financial	anbjcWdseUfQgXhoibjo
recent	dVfkgchYjn
campaign	aabZcjddeWgahpiljj
troops	bRcdebfngZ
israeli	bacWddfogbir
russia	ambacceZfYicjl
though	dReafXhT
information	aqbocZdUeIfQgRhmjz
within	ambmcZdWeRfkgaiZjb
large	backdZeXfkgT
economy	abbjccdsecfVgohcid
died	ambJcddkevfkgZhaimjS
career	anbdctdaeQflgkhPiYjW
making	cjePgdhXia
attack	aacZdXeofjgdhcin
clinton	aabYcldceZfagbhlinjj
conference	albZeQfZgYhridjk
america	adbdcjdaeafOgjhljZ
often	aabncmdPedfdgWhbjd
television	albccldUeYgSiq
industry	ajckeQfPgdhjip
palestinian	aabZcWdkfqhnir
administration	apddeNfVgUhmijjk
russian	aobadYeWgYipjl
nations	alcZeQfagahoiVjm
human	aYbrcbdafVhmiYjZ
india	anbaddeWhbiTjn
defense	ambleHfTgUhmjl
players	bjcjdTeWfagdhcjb
important	acbwcZdVeLfSgoiSjm
southern	albTcmdWeagchjjb
population	bmdceafbgbjY
rose	axbLcudjebfagahWiajd
include	axbVeCfbgOhmiYjz
further	aqcVeVhViQj0
nuclear	aucZdleTfWhZib
eight	anbMcueTf6gXhPibjX
groups	cjdVeSfbgVhsijjj
despite	cZdcgmhViUjj
largest	apbTcleXfagbhljT
whose	bZcsdTeQfPgchlikja
attacks	aYcYdcerfpjl
germany	atbMdlfbhZiW
nation	aXblddfXgohpiWjR
station	axbVdYeWfjgOhZiujd
london	asbUdceYgShb
research	aubncjddeDfVgXhbidjp
black	aYbYc4dTfbgXitjQ
europe	ambYcddbeafZhdiajj
visit	ajbHcWdoeagjhqjl
northern	aobTckdXeXga
football	cmdTeafZgZhmimjU
workers	bPckdueYfdgThkiujU
shares	awbVdneafXgahaiWjj
iran	akblcaeUfWhcjm
agreement	atbXcUdneKfbiYjq
growth	bjdneSfUgqhXiZjs
western	bmcpdPeWfbgX
special	avbWeFgPhriXjo
plans	arbOcYdueFgZhljt
interest	akbncXdmeMfOhcidjr
strong	aXbqdPeZfTguhciZjm
england	anbZdYeXfjgchZibjZ
authorities	aqbccTdTecfdgUit
race	adblcsdZfZglhUibjT
korea	arbXdkeafSgjhaiW
opposition	aXdWecfZgdhxin
future	aWcZdoeMfQgqhqjr
island	akbYcdeZiajY
road	akcdgdhUjc
democratic	aYcpdYeTfWhzja
almost	accjdXelfrhPicjQ
leading	apbdcrdWeSfVgbhbidjc
congress	albccbdkeSfXgahqidjd
index	azbbcqeXfXgbhUiRjd
australia	arbVdceVhWiVjk
action	bpcXdceVfUhjiXjm
elections	aceZgdhriXjZ
san	aqbWddeUfXgchmimjX
executive	aqbVcdeKfKgUh2irjs
areas	ajbjcdddeTgYiVjr
river	anbUddecgc
using	atbjdUeMftgMhYicjm
japanese	ambWcmecfbhV
province	ambWcjdbeWfYhl
california	asbbcnddeNfVgaiojU
education	apbkcndkeDfZgUhmiUjo
africa	bbeWfZiVjj
association	audWeMfQgUhtinjd
exchange	axbWcadmeSfbgVhjiajj
likely	adbkdkeRfKgkhbio
player	apcmdVeSfUgjhajX
george	ambUcodjeTfUgXhnjj
victory	acbacjekfcg1haiPjQ
pakistan	akcYddeYiZjo
social	acbmeUfWgchsiTjm
continue	cPdpeLfZgphnidjk
soldiers	bTcjdcfngUiqjZ
able	blccdaeLfcgpiYja
parliament	ajbWcaeZgXhwibjd
problems	bncSdpfYgdhZiXjn
private	albcdkeLfagMhpio
efforts	bjcUdkeRgohmiWjm
dollar	ancddweZfZhWjc
david	aobYcjdnePfLgailjj
african	codXeUfcgZhkid
increase	alcddqeQhZiUjq
reports	albccbdUeYfcgMhciujy
fourth	apbVcndpeVgkhQiVjV
king	adbPfWhyjd
taiwan	ambZddeWfUgphliY
britain	aqbPddebfbhcib
playing	dXebfkhZiajb
global	bocZeYfTgmhkicjq
located	awbcdYeXfTgSikjZ
ahead	bbccdreagrhWiRjc
iraqi	aaccddeWgbhniu
violence	aSbpcZdbeujc
goal	akbteRgrhSiNja
border	arbWcZdceagYij
soon	asbHcZeXfchdimjd
crisis	cOdxelfZ
division	awbdcpdceRfVgViX
served	awbOcndYeOfmgMhm
kong	aqbTddeZfTgmhkiZ
hong	apbTddeZfUgnhkiZ
technology	atblcqdaeMfQhZidjk
organization	alcaddeJfRgZhwin
weapons	asdbeMfbgVhcil
republican	abcsdYeRfVgahviqjb
recently	a0bHckdUeUfdgShZirjn
texas	aqbacoeRfUimjP
senate	ambWcjePfagXhsjc
reached	arbTeUhUiX
continued	arbVcWddeVfjhbidjm
investors	adbpcZecfOgjhbinjm
living	aabXckdleXjU
provide	aneBgYiWjv
presidential	bZcqeRfXgXhtjd
obama	aZbZcneWfaikjm
event	acddglhdibja
daily	akbacZdZecfpgaiajn
drug	anbdeXfXgYhkin
investment	ajdreHfIgdhmijjt
michael	asbUeSfOgbhkim
civil	dbeXfdgWhrjX
appeared	arbWdOebgVhUiqjj
involved	blcddYeVgSis
indian	aobbdWeTfjgZjj
similar	akcjdOeUfngWhYiZjo
fighting	aZbbcdfmglja
australian	aqbXcmdXeWgchW
relations	cZdcedfWgkhriTjn
anti	bcdNfdgahpir
popular	adbjcpdFeXfdik
base	asbdcjeOfcgYhZia
tv	akbacmdYeZfagXhkis
markets	akbmcYeafRjo
newspaper	ambbdQeZfYgUhlirjk
operations	aybYcVdqeOgUhjiZjq
pressure	blcSelfciTjk
americans	aVblfXgmhcilja
eastern	albZckdbeYgWhk
legal	ambtcVdbeGfUgVhpikjj
asia	albbeXfPiajs
returned	a0bBdjeYfrgUhYiZjc
considered	ajbwcjdPeNfIgbhc
fight	aWbddneafbgphpidjX
currently	a1bSckddeCfYgPhdinjj
charges	eXfbgOiujl
management	aubjcddmeHfOgShoibjn
cases	bjcddbedgWhYjb
network	aodZeRfcgWhlinjl
vice	bXcodaeOfKgVh4iuju
ca	aZbmcYdkeafMgqiljP
mexico	arbTeVfWgcjc
trading	arcbdjeZfbgXhZ
especially	aRbtdXfUgliYjj
reporters	akbYcYdVeYfWgUhmioj0
afghanistan	adbacadoeVgdhkjn
common	bsccdXeUfYiRjj
rates	anbmcYdseQfUhVidjq
justice	blcddZeTfPhv
thousands	aWbLeofvgXhjitjW
james	ambacsdaeNfOgUhoip
republic	aubTcbdZeWfahpiX
accused	acckdZedfWgMhqi2
championship	anbccqeafbhaiTjX
example	ajbqdPeOfWgdhaibjj
performance	akbrcpdUePfchRiNjk
sports	akbkcqdReWfVgUhlio
robert	asbVcoeNfNgUhoinjd
personal	bjdaeYfYhliUjm
stocks	asbdcjdpeafThUia
light	cndQekfkgjhVib
arrested	anbMdVgRi5jb
either	ajddeUfdgXhbidjd
majority	dYeSfYhpiajd
battle	aZbbcmdcgkhjjX
products	aucleOfXgVhciYjs
doing	aYbmcaeXfZgkhcjb
construction	avbRdueLfkgShVijjk
various	ambcckdSeGfygMhliWjv
airport	a0bMcWfjgS
paul	apbSddeUfWgXhmiqjm
internet	dPeWfWgdhlitjn
followed	aubKcjddfwgYhOiU
angeles	arbXcmdZeSfcgYivjV
italy	aubQccdaeWhdiZjk
parties	aZbjdXeRgchxic
beijing	bWdbfYgjhj
nato	albYcTdaeXhojt
remains	akcYdcebfOhYioja
allow	aobccWeLgdhoiajn
florida	apbZcjdjeRfbgdikjS
computer	arcndZeWfdgYhYijja
coast	aobbdWeZgbhcibjc
created	ambZcjdVeQgWhlin
demand	bdcYdreTfXgjidjs
events	aXbldXfnicjk
islamic	adbkdUeafkhlik
analysts	acb0daeTfRhXiojo
asian	ckeZfXhdiZjk
effort	adbpcYeQgohcidja
cooperation	alcYeMfWgohoiSjy
investigation	amcXdZeUfdgQixjk
yen	anbZccdxfbhT
tried	bbdTeZfngWiujX
described	adbodGeafdgWhailjr
throughout	ajbacddNebf0gbhciXjj
established	a0bYdWeCgShnic
associated	asbkcZdWeUfSgThmicjz
growing	aWbjcbdbfWgphjiljk
forward	apcZdbePfXgnhbiZjm
poor	aWbrcjdpfYgahciXjd
latest	dbeVhYinjl
banks	apbZcXdqeXfYgXjj
prison	akbRdpfkgTiojR
attention	abdYfUhjjo
injured	albSdjewfngVhTinja
governor	bTcpeQfSgWhvinjk
movie	adbccqdXecfYgkhbiojZ
programs	asdoeEfjgSibjm
forced	bNduenfngUhjjX
difficult	aSb5cYddeUgqhWiU
produced	atbZcsdVePfpgWhPiZjj
wall	bcclepfYgbhViqjW
rebels	bUebfngZhjimjd
elected	bYcqdaeSgVhxjY
adding	aocSdZeRfdhWibj4
species	amdbeYfXhbiTjj
rise	adcldkecfagmhV
killing	aWbderflgXiyjU
spain	aqbTcbeZfdglhZiV
italian	asbWdOeVfjgYik
paris	asbOgYhdjb
tournament	bbecfjgmhZiWjY
officers	ambccodQeUgFhmiyjb
scheduled	atbJcZdweLfqgZiZjk
immediately	aybPcSddebgVhcjj
increased	asbbdleZgdhXiQjv
brown	ajbQcvddebfbgXimjc
remained	awbXcadcedfbgUhU
success	adbmdWeRfYgyhYiV
meanwhile	aubJeTfVgWivjp
sides	acbncadXeYfohdiUjm
believed	acdQeXfUgchbi4
olympic	akbUckdYecgj
records	aybRdZeRgVhdjZ
champion	ajbYcsejfTgrhYibjZ
step	amcTdjeSfXguiV
democrats	aXbjcpdbeafYhnijjZ
labor	bZcldtePfagYhtijjb
above	albocldaebgZhNiVjb
summit	bccadqeafYgjhmiYjl
sometimes	aXbodRekgbhajY
addition	aybSdbeCflgOhdibju
raised	albWdleXfXgXhcinjj
william	aobZcrdXePfPgShqinjk
terms	bucddbeJhbiOjp
rules	aqbncYdXeMfcgSidjl
ruling	ccdZeXfQgdhsikjc
ball	ajblcqdYfjgdhQiVjT
beginning	bWcZdkeVftgohVjV
safety	aucdeWfUgThdicjm
charge	ajcdeOfbgQinjm
korean	apbXeZfZhc
begin	ambScSdueKfrgkjc
arab	aWbkcaddebhq
atlanta	aqbTeZfYioja
caused	adbdcRdme3hZ
sources	aoblcbdXeFfYgPhjiujx
armed	bYcndTeZfkgVhnip
cents	arbacmdqeafrgbhPiV
claimed	akbZcldSeagWhaiqjj
heavy	akbVepfqgbhXiYjk
spending	bYd2eRfjgbhbjj
related	apcZdmeRfcgViXju
particularly	aTbxdTfShciZjn
aircraft	azbZckdZeRfogUhPiZjr
authority	asbjcTdXeOfUgZhw
science	anbqcudYeLfZgchbiZjd
access	atcbdbeLfXgUhlibjv
boston	anbUcoddeYfcgZirjQ
conditions	adbscSdlebgkhYiOjq
details	anbbcYdceMgVhbj1
coalition	adbceUfbgjhvjc
lee	anbUcneTfMglhjjo
turkey	ambWcTdkgliY
natural	bqddeUfahaiVjj
style	brcvdIeUfjgdhZiaja
rock	bYcqdUhainjR
view	aUb8dJeVfQgjjp
usually	cmdYeWgYhZidjX
spanish	aqbZdSeUgc
royal	avbMcndXeWfcgThnia
smith	asbWcldYePfSgWhdinjl
chicago	arbWcreVfdgViujS
systems	awbmdZeQfdgWhciXjn
hundreds	aabLddelfzgRiwjZ
response	bmcQdUfciajv
developed	avbkcodOePfmgchRiVjp
jones	atbWcqdbeTfTgbhWil
thomas	albZcldceSfRgXhpip
domestic	dneRfdgaiZjm
gaza	bTcSdpekfuhjim
launched	asbNckdZeVfxgchbjj
muslim	aVdVfjhsipjb
camp	albKdreZfdgVhkisjX
quickly	apbWcbdYfkhXic
owned	asbQcleUfagQhmisjc
palestinians	aYbbcTdoemfsgkiljb
eventually	asbJeThaimjX
measures	amblcTdjeRhbiRjv
cities	adbackdWebfkhm
afp	atbWcVdZeXfWgSirjy
richard	aobWcoddeQfNgVhoipjj
starting	aqbUdreMfohUidjW
build	bcdjeIflgoidjc
designed	aocndXeKfogWhVidjm
certain	adbwcVdVeSfXiSjs
voters	aVbocmdUebfYhnimjW
modern	adbscudBeTfohWid
fans	aRbbckdNexfZgmhjiujO
commercial	atcddaeKfdgThaikjm
provided	axbadaeBflgLhYjz
constitution	arcVdbeQfYhriUjl
canadian	avbacmdZeQfYgWhdin
goals	bseNfmgohRiGjm
negotiations	bacSdueTglibjk
affairs	ancadkeOfQgOh4ibjs
significant	albrcadZeOfXgkhZiTjs
create	aZbpdaeKgmhmid
bomb	ambYdcejfogVhUiujX
warned	cOfOhnirjw
religious	aYbsccdQebgdhtid
figures	bmcwdUeLfcgRhZipjj
victims	aVbVcadnevfkgYhlipjX
activities	akbjcWeKfbgWhridjv
upon	bacVeZfkhjiQjm
leaving	akbKcbdsejflgShdinjY
attorney	amddeKfNgRhuiy
proposed	awbZcbeBgSjz
intelligence	apbsdSeJfTgThkiljp
giving	bceRgdiZjj
whom	aXbTcudUeUfWgXhqizjd
experts	ambvdTeNfVgWhaiu
baghdad	cbedgYitjd
feet	bbckdkeqfrhJibjO
fifth	anbVcndqeVglhTiWjR
highest	anbmctddeQfWhXiPjX
sell	ambXdleLfbgZiljj
pacific	atbYcjdceVfXgbiVjm
mostly	adcldXeZfqgQhWip
square	acbccndYemfqgZhciljM
design	atbpcvdOeDgWhPibjm
focus	bpcbeMfdgliXjw
bay	albdcjdjeWfdhbjX
dlrs	aobRd2eVfqgWhWjY
wide	albpcndMeWflgchViYjj
charged	cjdZeVfdgMiw
profit	dueafahWibjj
industrial	aucsePfbgYhYibjc
zealand	avbXckdaeRgchViT
estimated	bZckdneTfkgVhZipjc
traditional	cqdReOfrgbhmiZ
cars	ajbTcrdbfmgUhQio
concerns	brcMfQjy
sector	andteOfTgcidjl
homes	bTdrfrgUiqjY
disease	ajcYdjeqfXgmhaia
terrorism	abbtcUeZfYglhkiajn
speech	cbdWfdhkiTjn
peter	akbOdleSfTgWhtisjk
culture	aWbtckdNecfTglhqjZ
reform	cbdoePfahq
founded	awbOcjdaeNfZgUhtirja
successful	adbkcndWeNfngqhXiYjd
arms	asbSdjeWfbgThk
charles	ambTcpdbeSfRgXhriljj
conflict	aVbrcVhj
material	apbkdbeMfdgVhWiZjq
trip	bOcYdreZfkgkhbjk
property	apcadteUfMgYhmjc
threat	bqcQdcfJgoijjq
seeking	akbYeGfYhpinjl
concern	bpcIejfIgnjw
plane	asbWcdddejfkgVhSij
completed	a5bOcldjeFfzgVhIiVjd
jewish	acbYcXfjgchqiujX
williams	aqbOcnecfUhVik
hill	aqbackeXfQgahdimjY
ireland	apbTdceWgchjiXjb
taliban	adbbdceahlisjl
huge	aXbYdjekgjimja
johnson	asbOcsddeWfTgdhaik
mass	abdaelhmjW
soviet	aobZcmdWgXijjc
republicans	aWblcpdaeYfZgdhliojZ
moscow	aobbcbfcgYio
brazil	asbTdkeWfXhbiWjj
kilometers	aobaddfpgahSja
formed	asbRckdUeRgVhqijjd
amid	acbWcXdneqfnil
stadium	bWdjfjgchdjV
singapore	aqbWdjeYfXhbiVjm
hopes	abbVcadleTfag1ik
emergency	a0bOcPdweWfrgPhkibjl
declined	a2bZcjdaeLfYgQhUjw
treatment	amcZdngbhciUjk
tokyo	atbUdoejfagZhXic
ban	axbQcRddeYfbgZhliljs
serve	bcddeNfqhliYja
progress	bocVeRfdgwhYiNjp
wo	abbbcWdteZfHgwiqjW
projects	anbadweCgZhcidjs
independence	cadUedfXguhsiTjZ
appointed	awbQcodbeGfcgIhxjn
terrorist	adblcTfchkiljl
christian	acckdTeXgchqijjd
politics	aSbxcldWejfVhsidjU
militants	bZccfsgdis
holding	arbNdmeWfbgVhqjb
regular	arbVePf0gThdiWjj
debt	ambdcUd+eXfWgaiVjm
guard	avbUdZeYfUgThmirjY
wounded	adbXeufrgUhbiqja
assembly	arbYcdeRfcgYhuiVja
expressed	bkcNdRfSgphmiZj1
character	adbmcpdNeXfVgj
fuel	aoccdqeXfjgahQjl
martin	atbUcmeTfVgZ
supreme	albjccdTeVfUhqijjY
ministers	bVccdmeOfbgThzjp
equipment	a2bXdkeNfjgOhVicjn
additional	aybUcadpeBfsgRhZiXjy
denied	aocbdZeWfUgQirjs
features	asbacrdOeNfkgWhWiZjt
levels	anbseVfZgdhViQjn
greater	brcddaeTfSgshkiQjo
port	aobWdceZgZhjic
ethnic	aYbkcjdRedflhoik
primary	aqbjcldkeFfdgThkiZ
amount	ajbkcYdmeUgdhXiZjk
ways	aQbxcZddePgqicjl
debate	aXbpcZdZechoiljc
decades	aabcckdaelfwhajO
individual	acbudZeOfciT
previously	a1bRckdUeJfkgJhUilju
urged	bZcVdceXfXh0jt
placed	a1bQcjeWgPhXiV
illegal	bccYeUfYgShmiyjd
fired	anbWcndVfsgPhWizja
indonesia	albVcXdoecfbiWjn
damage	bkcTdrethWiT
responsible	acbrcZdbeSfWgWhrij
baseball	cqdZeZfZiqjQ
ties	bYecfbgkhniZjl
originally	a2bNcndWeIflgOhTir
challenge	aWbwdWeSfWgtidjd
prevent	cPdmejhl
filed	asbQcdeVfbgQhmis
captain	asbWccdWebfXgcjl
supporters	aUbYdSfWgdhyixjZ
blood	bYetgbiYjY
territory	anbccZdZebfdhoiajc
conservative	aSbtcrdOeZfVgbhsimjc
earnings	bkdteXfYhViZjr
protection	aubZcbdjeOfRgahqiYjq
discuss	bccRdmeIhujx
raise	adcbdxeKfZhkjk
murder	aTekgZixjV
operating	axbbccdjeIfkgRhcjp
olympics	bUcldcekfjgkhZ
deep	aYcYddeufkgshXiWjd
settlement	ambdcTdneNfdgbhkiu
nearby	albNdbflgNi2jZ
relationship	aWcbdZeafVgqhojl
hamas	abbYcZfohoio
laws	albmcZdXeTfbgYhoib
analyst	anbrcjeLfBgahjisju
buildings	ambbcldZeafpgNhZinja
newspapers	ajbcdLgRhkinjp
consumer	alboeTfOjp
self	abbrcbdWedfagxiXja
beach	anbWdcebfcgbiljZ
songs	bTdReafvgjhaiVjm
scene	accmdLemfogZhZivjT
communist	bVcmdVfahuinjW
afternoon	albQcbejfvgbhZijjb
units	awbacleOflgQhZiY
necessary	ambtcPdmeFfcgmiKjo
navy	aybRcodUeOfjgRhYjk
protect	aYcWdjeZfahvid
speed	aobpdSeYgohNiNjj
beyond	aabxcadbeagkhUiZ
software	awbkdZeKfcgbhZidjn
democracy	aUbmccdZejfWgxhuiZjT
francisco	aqbWddeRfYgahlipjX
matches	ajbddceafvhTiM
basis	aqbwcaeCgZhWiUjn
suicide	aabXcdenfsgchbit
resolution	arblcSdbeTfdiSjo
calling	adbacVdbedfagdhsijjm
remaining	aqbWcadreQfwgYhbiajZ
powerful	aVbpcpdHfagjhnijjZ
losing	bZdrekgohciUjR
votes	cqeOfcgahmiXjX
georgia	arbWcleYfXgbhmijja
god	aQbccYdcemfcgwhrjY
commander	asbWcjdYeOfTgahpjt
rising	bcdqekfagkhXicjk
catholic	acdSgVhvinjX
opportunity	aWbpcdddeLfSgyhl
resources	akbodoeDfTgchoiSjt
writer	aocjdYeRfPhjiojj
awards	apbZczdaeRfYgdiTjb
suffered	ajbWdqe2hTiQjW
alleged	bccdeYfZgPhoi3
alliance	akbYdZeRfRgmh0jl
host	bScldneUgdhtia
injury	apcTdserglhOiR
environment	aZbvcbeSfShpiUjt
protest	bQcVepfkgZhrioja
suggested	anccdSeHfUgUhcixj2
stories	aZcjdXebfngchbjm
headquarters	awbOcaddeUfYgLhxiu
rebel	bTcjdbeYgchtil
consider	acbucReLfShnijjl
citizens	aZbkcVfShvijjc
attended	ajbNcudZeVfjgOhqiojd
currency	amblcUdoeVfTgbjm
generally	bxcldLeRfYgZhXicjj
vietnam	ajbMcjdledfahj
seats	bacseYflgXhjiVjX
thus	anbocadbeRfVhbiPjl
incident	abbjcUdUe0gZhXisjd
ap	a0bTckeNfRgThnjm
largely	brccdZeYfkgWhWik
developing	ajbodjeIfbgkiWjv
approach	aZb+dPeOfdgkhSiYjl
films	akcudUeUhZic
mike	aobRcodneUfVgbik
historic	amcbdbeSiYjX
businesses	ccdoeSfagZhmio
gained	a1bXctdUeVfbhViP
tough	aSbpecgthZiZja
traffic	aobbcXdXepgWhbikjj
inflation	bmccdseYfSgkhTjm
egypt	bTcVfljj
telephone	atbUccdYeXgOhjikjs
suspected	albUcdddecgUi5jc
drugs	anbdddeYfcgXijjk
debut	asbQcmeUfmgohRiRjd
railway	awbWcjdaeXfkgThWjl
arrest	anbRcSddfagdhmis
mountain	aqbacndceZfagdhcjd
famous	bYcvdHeYfdgciqjV
tom	akbMckdleVfUgdhrivjd
championships	anbYcpdbgjhWiUjY
carry	ajbbdaeRfqgciWjm
weather	bocZdcfkhVjo
thailand	aobNcadnecfZgjjk
greek	anbacadUeZfpgb
concerned	aVb1cNdWedfFhmipjr
finish	ajcrdkeWfrgphGiOjR
command	axbbdYeMfYgUhniSjt
critical	bzcZdTeYhZiNjp
hot	bXdbeofmgjhbimjX
lebanon	bdcQdlfkhnid
channel	atbdcYdaeXgXjs
census	apbmdbeNgO
houses	ajbQcmeXfsgNiqjR
female	abbYc3dReXfagbitjW
vehicles	anbacodYeafngPhPiojo
spread	cadaen
aimed	acbncYeSfnhcjp
freedom	blcYdYfQgthuiN
medal	aobccvdXeafagmhWiLjb
saddam	abcdfXhoiqjb
losses	ajbccbd4ejhYiT
bridge	apbaddebfjgchUjd
representatives	aqbRcldbeFfcgMh4il
saudi	bXcadneafcgdhjimjl
supply	apcYdteNgZhbjr
cancer	albZdkfaglhcid
turkish	anbXcWdZebfogdhkjm
appear	dVeTfZgchdim
decade	bbcnecftgkhTikjO
receive	asbPcldoeJgXhpiTjj
securities	atdkeOfHgUjq
ability	b3cbdWeLfVgsiNjk
appears	akdVeXfPhYit
crimes	abblcddZfbgahmij
retired	aybKcoeUgUhZiqja
sun	akbPcmdWgpjj
becoming	akbacldbfRimjZ
champions	bbcledfdgniSjc
gulf	bbcXdmfdibjj
virginia	aqbacoddeRfWgZhlimjW
corporate	abckdmeTfOgWhtir
introduced	a2bKcqdTeLfogRhaidjr
academy	azbXcxdYeIfTgShjja
particular	b1cYdNeOfPiWjt
easy	aXbxdReSfdgwhTiXjb
mainly	dbeQfogQhaijjq
hearing	bacTedgahjim
reduce	akbmcRdzeSiRjs
directed	apbacjdbeUgVjq
native	anbVcrdTeRfbjd
seconds	apbackdbenfwgqhDiVjV
crowd	aNbbcmdNeyhjivjQ
complex	bwcddaeVfdgahbibjZ
poland	anbPdnecfaiZ
entered	a1bDcndXeTfrgShYinjY
responsibility	aabpcRebfagdhsiXjl
pounds	aqbSdteafogahQjW
environmental	ambreNfTgbhkiZjq
subject	ambpccdTeSfagZhdiYjp
organizations	akbmccdZeLfagQhyiljl
jersey	atbUcvdYeTfVgVhdirjY
kosovo	ajbdcTdceahqikjk
serving	anbVdbeUfpgShmikja
cultural	budQeVfWgkhoiX
draw	aZcjeWflgmhciTjc
yards	ambdcufrgZhKiajP
cuts	bWd7eZgdhXiajl
produce	bkcoeHfkhaiY
watch	aYdVfahmipjV
lawyers	abbpdYeMfWgRhri0
ice	aqbSckdbelfphajX
legislation	aqbbcadjeMfcgahmibjo
presence	adcUdKebfOgkhqiqjp
shown	ajbldPecfbgjhUiWjl
critics	aYb1ckdKfUgbio
rich	aPcreXfRglho
offers	aobZcodaeDgchdjs
influence	aXb0cddLeVfPgjhvjn
governments	adbncZeVfdgYhtiZjk
stations	arbbcddVeYfpgMir
soccer	adckdVfYgbhniqjV
shooting	bmckdWekfngXhSixjU
arafat	bVcTenhpjl
streets	aXbadVewflgYhkipjT
sex	aZcndXfZgZhoipjZ
bodies	acbbdaekfpgQhjiojZ
policies	aabwccePfYgZhoiYju
afghan	aYbaeVfngYhrivjk
nature	aUb6cWdPeZfUgsiajl
strategy	acb0cdeEfTgjjs
jordan	akbPccdmfYjp
giant	albLcpemfYipjX
save	acbVccd2eXfmgpiajS
jackson	akbTcldXeXfUgahkiw
wing	aocndbeZfagZibjc
prosecutors	bjdWeQfZgRi3
identified	asdMePfWgPhbiwjt
larger	cpdXeRflgXid
article	aubkcXdNeTgQhbjz
optional	avbdcddoeSftgWhViR
sri	bXeVfsgcia
seek	bbcYdpeFfWgnhvjn
bombing	bdcRdceqftgdhaiq
sought	apbZdaeGgXhlimjo
measure	aobpccdaePfcgjhaiUjj
earned	arbRc4eQhTiSjW
gmt	azbbcVdmgXhXiW
rural	dmeNgahmjl
sanctions	ascPdnecfagcibjp
contributed	apeOfdgZhciVjx
carrying	albLckdXftgPhZirjj
prince	acbPcmedfPgdhuinjo
treaty	axbXcRdjeTfYhkiTjn
highly	adb1codKeTfXgbhYibjk
civilians	aTbjcbenfqgWis
basketball	codWebfXgchliqjW
performed	avbScjdaeVfxgZhXiOjd
develop	ajbmeFfjgpiTjp
interior	akbacodZeSgRju
henry	albRcpeVfPgYhqik
lawmakers	bbeXfbgXhuip
prepared	cWeNfpgbhkic
malaysia	anbVcZdleYfYgliVjr
widely	anbucldCeVgVhXjn
serb	bbcZdVfjgbhsis
bureau	a0bbcjdYeFfUgKhoirjn
spokeswoman	aubPcXeRfMgXhtivj0
rally	acbafcgoiljW
supported	amcldReNgRhjidjv
ambassador	apbScZeXfPgVhvinjt
ensure	bmcWdjeHglhniRjm
towards	aZboccdcedgmhbiTjn
headed	asbQcmdaeTfUgXhliujc
bosnia	albacUebflgchqidjk
rice	albVdqeRgajm
carolina	aubUcqeVfUgZjW
initial	atcZeMfsgbhRiWjq
relief	ajbTcVd0eYfkiZjl
yuan	anbScmdseTgbhj
continues	cUdkeUfUgpipjd
earth	aXcldcelfpgphaiZjT
activity	albncUeXfUijjm
polls	acbncldYedgdja
louis	aobScpeWfYgXhniljb
corruption	aUbnfWgYhripjY
storm	akbScaeqflgkikja
interests	aXb3cadZeOfNhuiWjt
refugees	abbQcTdpfjgahpitjk
defeat	aWbddnepguiQjR
initially	a0bUdPeOgMhQitjp
agencies	apbkccdbeHgJhqipjt
swiss	asbVcbddfdgYipjY
standards	arbzdReJfbgWhbiTjl
ceremony	bKcjfkgdhpidjb
fully	albncXdXeWfpgjhXiS
occurred	cadcepfngYhSipjW
kingdom	anbRcbdbechpiW
shortly	a1bBcXdlejfvgShbikjc
iranian	bjccdUeXfdgbiujm
bob	bOcoddeUfWgdhrivjc
diplomatic	aqcTdbeciVjm
signs	ambScZdVemfXgkhYiqjo
facilities	axbYcbdmeMgPidjl
struck	anbZdZemfohIjY
discovered	avbPdTecgShSi0jX
contact	avbWcXdaeXfdgWhoibjm
regime	acblcdfWgdhoikjX
airlines	aubXcaeZfdgdjq
penalty	albscceafZgdhWiYjY
transport	avbUccdkeTgRiXjy
follows	amcbdbeUgbhcjp
marriage	adbUeZfbhtjc
appearance	cndVeahZiajd
highway	aubcccdcgThYij
millions	aRbTcddrelfnhkirjY
gain	aocmdjeMfYgohbiRjb
poll	bqcpdUeYfcgYijjZ
threatened	ajbWcXdmekfYgchq
wins	ajbTczeYfcgthXiPjU
silver	arbMczdaecfZhVicjc
passengers	ajbRcaepfsgXhWijjl
scott	ambacldleSfThcjm
rescue	anbQcYdseafpgbikjd
showing	adcodThSij
failure	bqcOdremfYgkiUjX
increasing	blcXeafcgjhdiWjw
specific	ambvcYdWeCgXiSj6
sixth	aqbUcqdqeUgmhQiWjQ
vehicle	aqcodZeWgUhQiojm
latin	aqbackdXeQfZgchjiajk
refer	aqbkcbdOeOfTgThpjt
items	asbTcleNflgOhZidjs
benefits	akbbd0eLfXiYjp
seem	aMb3dTfNgthbiqjV
kill	aVbWdpfdhoivjU
communications	azdYeOfTgThnjx
broadcast	aqbacddUeYfqgTjl
faces	aYbYcjfZgkiljc
protests	aXbTcZddeyfnhoipja
caught	bdcjdXeqgXhOiwjV
presented	apbbcodTeCfkgUiZjt
setting	bldceKftgbhX
steve	ambWcjdkePfRgbhjiy
fed	akcVdoeXfUgditjj
stores	arbPebfmgYhcil
deaths	aZbbcbdoewfkgchainjY
davis	apbRcoeTfUgcij
sport	acbpctdNecfVhbjd
boost	bddseNfagshjiUjr
goods	aqbXdoeUfdgUhZicjo
ford	aqbRcueXfWgWhYimjn
decline	akcddngkhRic
immediate	anbccNdmeTfYgkhkiZjx
girls	aWbXcvdcedgYiwjV
bonds	anbcdteVfUhXid
climate	acbtcbeVfYgliVjs
orders	aubKdleRgSjq
destroyed	akbScbeofxgUhYinjT
awarded	azbXc0eNgUhZiL
provides	asbjddeBfdgYiajv
defeated	bScvfdhkiYjV
bosnian	ajbbcZdXflgYhtirjk
conducted	atdUeLfvgPhbia
image	aYbocodKemfZgnicjZ
accident	albdcXdlevgahMiojZ
criticism	aXbpcbdQeofdgahjjs
mary	akbIcjebfbgchqinjc
block	atbWcdeUgTijjb
joseph	arbPckeMfQgRhzisjl
actions	aYb0cPdbebfVhniWju
massive	aZbWcadneofsijja
structure	albqdaeOgYhbiXjj
terror	accSdjelgohk
warning	arbdcQdUekfZgchcjv
worldwide	aobccYdaicjl
featured	apbOcxdPeTfugThXjo
advantage	ajbueNfVgqhZiT
convention	ambWdZeUgXhzjZ
southeast	anbbccebfWjj
plants	aobRdreWhZidjc
joe	albMckeSfUgbhsixjc
positions	ajbmckddeLgPhmjl
heads	bNcnddedfdgUhwimja
pennsylvania	atbccsdmePfdgOhdimjW
bowl	bbcpddedfmhljQ
ohio	atbYcpeSfYgUhkikjY
meetings	bUcZdmePfpgVhvjn
prior	a0bVcceMfvgQhXiWjl
houston	arbWeXfaiqjX
cox	asbTeYfTgVhnjv
assets	asbccXdxeQfPgXhnidjj
crash	anbbccetgahOimjZ
slightly	ambmcndXemfngZhJiX
recovery	amcSdxeVfagvhUiZjk
assistance	atbVcTd1eFfdgVhmiXjv
steps	akcRdneVgmhdiVjm
jerusalem	bWcUdmfjgdhoimjd
jim	akbTcneUfXgahoiq
controlled	apbjdTecfkgShnjb
kim	anbOckedfMglhkjl
actor	albacudXeWfPiqjc
gun	aobacpdUeZfdgWiujY
meters	ambacmekfthGiajV
intended	albkcYdaeHgahcikjs
linked	ccdbfagVirjl
allowing	apbbcaeQfpgbiajl
offensive	bldaec
spend	aWbWdxeQfpgjhkijjY
technical	a2bvdbeBfXgThRiSjt
eds	aqbQcbdteXgdjj
numerous	akbacodOeSfzgLicjr
loans	arbWccd9eNgRhaibjo
certainly	aObzcadVeafEg1haiqja
institutions	akbqcbeQfZgVhribjb
consumers	aabscaeafPgjipjm
syria	bdcSdjeafchjjp
opposed	bodQeZfdgXhliljl
effective	ajbwcYdceMglhciRjk
sweden	aqbMdkfjhZiS
argentina	asbUcadmeYfbhaiX
hits	albOcodlfsgnhKiZjW
representative	asbackdTeDfLgRh4jp
location	aubjcadVeLfWgWhcikjm
entertainment	akcndZeWfTgbhqijjl
uk	a0bRdceQgYhbiYjl
feature	asbbcpdPeKfkgbhWiZjq
acting	apbcdZeHfTgUhsiljo
individuals	aabtdaeUfagahj
captured	albQcpdSedflhbij
uses	asbjcodQeJfmgVhbidjm
attend	bQdqePgYhxid
faced	aXcjekhYikjd
microsoft	amdXeTfYgciqjq
mccain	aZbdcqdbeYfZiojn
queen	bIcmddekfahsiZja
forest	aqbbdmeXfcgbibjc
races	acczdbeYfmhTiUjW
tony	albScpdneWfNhljd
generation	aacpdbeWfYguhbilja
providing	anbkcceBfkgUhdibjz
journalists	bjdPecfagQhnixjj
dozen	bKctdTeYf7gOhciyjX
frank	bUcpdZeWfXgchnjj
overseas	aobUdneLfagahkidjr
volume	aqbZddecflhRiNjq
federation	arbdcddYeTfYgWhwil
dispute	bjcTdneYfYgXhliqjd
personnel	awbVcdeLgIhkimjp
combat	aneUflhaiTjm
except	aobXcaecgVhbiZ
combined	ascqdaeKfugchUiLjl
missile	awccdZeRfdhSjs
package	aubRcbdueLfngchYicjo
affected	acbkcSdneogchdiXjn
offices	avbOeSgEhwisjb
announcement	apbUcUfUhdiljr
eye	ajbjeofZgohbiVjY
injuries	bccZdmeyfmgchQia
minor	atbXgXhZiW
nor	brcYdVeSfIhkjt
facing	aTbjcbdpfYglij
deficit	ajccd4eZhUiVjb
fort	atbUddeWfXgYhjiojc
engine	avckdcedfmgahJiY
artists	bdcudSeNfcik
chris	aobVcneWfSgaikjl
civilian	bmcjeUgQil
fox	albZcqeQfTgZhkirjk
greece	arbScUdledfkhdiXjk
mexican	albZdZeUfagZhmiuja
represented	bncudMeNfWgYib
offering	anbWcjeHfjgahdjs
organized	abckdTeTfmgVhvimjb
increasingly	aTbxdRfYimjj
effects	bscWhbiXjq
helping	aZbcdtePfjgkhlijjd
executives	cndceRfPgRhqi4jj
boys	aXbWcxddgWiwjO
ali	anbXcdeXfVgdhrjr
solution	btcReSfcgqhdiYjm
prisoners	bTccdqejflgWhmjW
approximately	aobccleVfugPhWjZ
banking	asbccZdneWfSgXhojj
taxes	ccd5eSfbgXhlicjl
visited	aobCdZecflgVhlinjl
artist	aobZcudWePfXgjhailjb
unless	ambacRdueYfXic
convicted	bZcmedfbgVixjX
philippines	arbMcddqeWfYhkiajk
agree	acbqcYeHfVglhp
strip	anbSccfqgbinjb
parliamentary	ajeQgXhwiW
tennis	bdckdZfbgkjZ
voting	albjdaeRfcgVhqjY
attacked	acbUcndTesfmgQhjivjc
musical	amcodReNfkiW
digital	asbkcjdVeRhciajj
gains	akcjdoeXfYgohZiPjk
characters	aXbmcrdNeXjj
scientists	bpckdReVfahYiujY
stone	bUcrdZeaflgXhaisjX
miami	aobYebfbgchkiqjP
reduced	arcZdqebfmgYhTiNjo
raising	abcYdveTgdin
steel	aqbVcrdogZhWiYjb
cricket	bkcddUeagdic
powers	aqcZdZeRfVhtiUjm
promote	aabldaeKgshriTjv
variety	akbmcodPeGfogXhdiWjt
fears	aYbjcLdlerfUgpitjm
internal	bncTedfmgShqiajl
task	blcbdceIhlib
massachusetts	aobacseQfTgWhliojT
liberal	aXbsctdReXfTgbhsijjc
guilty	aYblccfWgbisjb
strength	bqcddYeWfXgxhbiM
possibility	aabpcOeXfTgoiwjt
materials	ascneHgQhViajt
determined	adb5cYdSePfZgnhZicja
onto	albTclftgUhZja
jack	ajbNcpdneYfWgahnivjW
adopted	avbWdUeLfkgWhjibjn
gore	aWbjcqdbeRfYgchqiqjj
physical	akbucbdXecgjhXiL
allies	bdcdeXfWhvid
direction	ajbvccdSeRfWhYibjn
cuba	arbUcXdmeZfXgjia
buying	cbdleVfbgchdisjl
trouble	acbbcWdnelfbgohYikjZ
allegations	aXbmccdafcgMhki0jn
xinhua	atbWcbeZfcgYijjy
philadelphia	arbVclebgbijjR
defence	apbkeIfbgThkiZjq
arizona	anbWcpeRfbipjU
divided	bndUecftgWhkiUja
shanghai	aobNcqecfb
innings	ajbYckdoedf1gohJiJjV
congressional	ajcleMfagUhqil
willing	aSbscaePfJguhrikjc
dozens	bLcldVejf3gMi1
edge	ajbpcrdXeafXglhSiYjW
windows	akbYdXejfsgWhXim
senator	bWcndbeWfRgchtir
pope	bOcWdceshqjm
farmers	abdveSfcgchniqjX
upper	alcqeafcgWiWjX
putting	abbjcbdoeafjhYidjd
sexual	aVbrdVfYgchljj
relatively	bwdWeXhRiV
mid	arbacldkeUftgdhMiZjZ
singer	aqbMcldWeZfbgjin
urban	aYbocrdbeUgbij
owners	ajbZeSfSgXhpiyjW
leg	albZdseufqgkhNiIjY
communities	aabncaddeVht
northwest	aqbbdbeZfbgbil
finals	backfmgnhYiSjZ
netherlands	aybIcdeXiX
aids	bcdofagd
crude	ajbpdmeXgchMjk
neither	aabqcddQeXfNgliojl
profits	addzeZfXhdjj
historical	bzdIeMfdgchdiajk
returning	arbFcZdreZfqhcjd
removed	a4bLcZflgKhY
commissioner	apbVcaeQfQgRhyirjt
immigration	ambbcXddeSfYgYhoinjl
marketing	ambocjdbeFfSgWhnirju
michigan	asbXcveSfXgXiljU
investigators	aocddQeTgMhYi7
reforms	cZdpeVgkhkiRjo
fought	bWcpdZfqgjiZjT
kansas	atbTcpeTfXgbhjinjS
dance	akbacrdReWfnicjT
suspended	a4bLcUdofogQhaic
racing	ancpdWebfdgjhUicjW
continuing	bncMdleVfjglhcjo
marine	arbbcmddePfWgahdjl
heavily	cndWfqgMhcjm
transportation	aubYdleLfbgRjv
keeping	cSdkeUgj
begins	bPcWdueafkgnimjT
thai	akbQccecfchoip
demands	cWdkeSfdhoiUjr
believes	aVbqcbdVeQfEgsiyjo
unable	bkcWdjeWgdidja
surface	bqcjdSfphOiQ
guys	aMbmcrdcfUgqhciujN
legislative	aleLgchviWjd
supplies	arbRcZdxeVfngUhcidjs
serbs	bccXdYelflhoim
jail	ajbRcddoflgViqjS
hollywood	acctdVebfRhkizjO
chemical	aybdddeWfVgYhcic
dangerous	aQb7cXdXenfRgohcijja
poverty	aTbpdxfdgkiU
agriculture	arbbdxeEfZgThoidjq
distance	albqcldNeaflhRiY
kennedy	akbUcldZecfXgahl
rain	bRcbdkevfxgmhViZjc
prominent	cudIeTfWgThpix
finding	aabqcadbeKfagjhXis
meaning	bncYdZeWfSgphdiYjj
commerce	arbYckddeJfOgWhtikjr
sets	anbVcleOfxhSiU
nigeria	ajbacddoeafcgbhlib
fields	cpeOfjgYibjk
airline	atbVcVeUfcgcimjq
visitors	adbTdXedfjhdiljb
switzerland	axbOcWdmhciZ
czech	aybReYfbiZ
hussein	abbcccdjfVgjhrim
shots	bkcodWfqhLjb
therefore	bycTdZeQfNgjiTjp
singles	ambTcmddebfqgnhTiR
views	aPb4dFeUfVgjhnicjy
enter	anbOcdeMhqilja
coverage	ajbreVfagUhkidjs
squad	ambXdYeWgahcimjd
pakistani	cbdVeYflgZiojp
suspects	akbacbdYeVgWiyjj
falling	akbZdzeufkgdhMiZjY
holiday	bOcXdpfogphljc
difference	aab5dZeXfVgshSiRjd
focused	abbxccdVePhYju
existing	ascXeFfsgUiXjv
criticized	bsdQedfZgOhkikjv
improved	avcleRfmglhMiGjr
ships	aqbPdWeUfrgXhYjo
flying	awbRdZfngchPia
abu	bWcbdqeZfZhpimjq
minority	aZcnddeVfTgbhxik
decisions	aZb4cRdmeMfXgchmiVjm
lies	aXbwcbddfOhdijjY
expansion	apbacYdnePgnjo
fighters	bWcoddeafjim
rare	dSfagphWiWjZ
anniversary	bLccdkeoflgshlidjU
medicine	atbXdmeUgWib
stability	btcUeUfUgwhjiHjs
administrative	avbkcZdleHfagMhuiajl
atlantic	atbWcbdVeZiajn
hockey	akcldZfYjY
blamed	aYbocZesgUhcitjj
blair	aabaebfYhljo
ancient	accjdLeafqhdiljZ
insisted	ajcTdZeTfSgdiqjv
jose	albadoeWfUhj
politicians	aMbucodQfTgYhyizjU
creating	acbocddaePfkjm
ranked	ambjcvdceXfThXiajX
detroit	akbXcodnfdgdhaipjU
lord	aXbWcoddeZfWhujb
electric	apbYcofngYhXib
younger	aSbZc0dZeXfVitjj
involving	acckeafngPir
links	akccdSeWfZgchmikju
cable	apckdbeYfagWhdikjn
alexander	akbZcsdbeTfQgVhjiqjt
wild	aabdclddfbgrhcjU
honor	bTcldaeZfXgkhtiSjV
closer	bacoeSfbguhaiajb
determine	bzcadZeDfb
stake	aobacddpeVfQgjhkic
leads	clddeafVgohbib
officially	a3bIcbdbeWgXiljc
classic	bjcqdTebflgjhUibjX
jean	albVeYfUgahqiqjl
bringing	abbXcceZfpgl
disaster	cVduhbic
usa	a1bRcjdZeVfTgZhjil
argued	bvcbdTeKfQgViqju
closely	bpcldNePfjgYjj
neighborhood	aabjcjdZecfbgZhniyjR
delegation	anbPdceLfTgZh0iqjm
reaching	cbdceafogphSiV
strategic	anbwcZeFfSiUjy
scotland	arbacdeYgahciUjd
pace	adbpddeUfmgshNiV
treasury	awbUdveIfWgQhjikjp
golden	ambVcwdaecgnidjO
urgent	bYcQdoedglhjiZjr
forms	bodQeTfjgbiRjm
zimbabwe	adbcccdqeagZhnidjc
allows	aqcbdZeLhjicjn
drew	bTcxdVebgYhbik
colorado	arbbcoeWfXgdhdiljV
fbi	atbZdTeOfagOi7jj
seventh	aobTcndseYfjgohRiVjP
explosion	cXdaevfjgahUi2jX
gay	aYbccmdTfQgjhtisjc
witnesses	aYbjdNecfkgOi9
blast	adbbcYddeyfpgbhUiwjV
metal	apbWcrddflgXhVjV
ukraine	anbYccdmeZfcgc
animals	abckddhajZ
contains	awbZdXeQfkgRhZiZjo
egyptian	bacZdYeZfogcisjm
expectations	aUbyeYfagrhUibjp
seized	awbMcjdWebfogQhdipja
courts	bxcadYeXfcgWhpicjW
qaida	cceTfahkisjn
scientific	anb5dNeDfcgahaiZjp
abuse	aZcZepfbgThoipjb
selected	axbXcxdQeBfkgQiajp
attempts	acbmdbeVfthcjZ
revealed	aobWdXeZgXhVirjp
serbia	ambacTdYfdglhpjk
hoped	aabbcZdbeOfbguhkimjm
tech	anbccweXfThciljX
replace	atbOcjdneMgThlik
miller	asbScndceTfRgchcinjm
facility	a1bTcZdteMfbgShciqjX
visiting	ambFeWgWhqimjk
percentage	ambmcsdneMgbhPiajc
tourism	bcccdleTfXgkhrjp
movies	accsdWeahc
lanka	ajbYeZfshciU
becomes	abelfLgqimjW
clubs	ambYcndUeSfjgVhnikja
chen	bWdbeZfVglhsikjq
sydney	ambRcpdaecfkgYhZjd
columbia	a1bXcndceWgShZjX
export	asbddteIfZgchbiZjn
dialogue	aYbrcWdZeVgshmiTjn
consecutive	apbRctdmeZfygnhOiNjV
madrid	anbZcYhZicjb
tons	apbPcjdteZfwgWhQjb
municipality	arbVdleXgThl
referred	avdJeSfYgJhjiljt
moves	alcbeWfZgphdib
muslims	aPblcbdWerfkglhqikjY
unemployment	bad2eafbhW
soldier	bXddfZgdisjW
engineering	a2cveJfbgUhViU
provincial	anbdcpdYeNfdgOhujj
taylor	apbTcmdaeRfZgZil
wind	flgqhVja
alternative	btdaeBgchdjr
pictures	albTcqdRgZhdjk
screen	ambbcrdOeaflhZidja
toll	ajbdcYelhXikjk
retirement	anbQcad1ePgahk
berlin	atbKdnekgcicja
enforcement	aqbocYdSeLfUgThpiqjn
purchase	azbWcddpeBfdgSjs
newly	aubGcpdXeOflgShmijjm
dow	ascrebfZhS
electronic	axdTeRgVib
howard	bacreVfQgbhjjj
woods	clfcglhSijja
tied	ambYcrduflgZhQiUjU
wales	asbZckdWeTgZhdiX
avenue	aobcecfSgZhcinja
abroad	albZccdleQfdgbidjk
seriously	aYbucUepfZhZinjd
opponents	aTbscldYfcgdhlimjS
detained	anbScadVgVhjiy
memorial	ambQcjdkgZhjjX
protesters	aZbTdXewfmgVhlizjV
downtown	acbZdaelgZhli0jS
presidency	bYeYhwiZjc
banned	aybRcZdPfkgSiojl
revolution	acbdcjdWengqhmjQ
toronto	atbVcjdjgbhbjY
distribution	aucceJfcgShkiZjt
violent	aKbsdTe0fmgkhjikjW
reality	aObycjdbfbgrhcijja
palace	ajbOclfdgVhqijjW
supporting	cldaeJfdgXhnju
fashion	aabpcvdLeYfdijjc
acts	aZbqcVdWfchpia
roads	ambaccfsgShZibjk
connection	acbkcYdSfdgdir
broad	akbycldOeMfchYiTjw
interested	aYbpdSePfOixjn
considering	akbmcSeOfXhdiojq
favor	bqdbeOfVgdhk
mainland	ambTcddceZfZgnhkibjm
severe	cSdoe1gkhYiSjk
sharon	adbXcVdpgkhqijjn
acknowledged	blcYdReVfUgZhcisjy
restaurant	albUcmdYeagWhkizjQ
empire	ambXcmdVfdgdhpjc
advertising	bjcldSeQfcgThliwjt
campus	ambZcldaeZgShnirjV
weight	ambocdhUiOjj
seattle	ajbXcneZhbirjS
referring	albbcVdUeVfVgZhkisjy
remarks	aabmcXdTejfZgYhkj1
ocean	dVflgjhXiY
teachers	coeKgShlinjY
pop	bdcodMgnhbijjW
doubt	aQb5cOdWedfJgzhdiq
reportedly	arbHdaeYfcgQhai8jl
venture	ambYcldkeNfSis
drawn	bdcrdPeZfvgVhXidjk
myanmar	ajbUccdledfbhnibjj
truck	ambNcldjejflgShUi0jb
cutting	akbcd0eVfngZhXia
sentenced	bVckflgZiqja
shiite	aTblckdXhsivjX
veteran	anbWcrdXeTfRiwjX
mile	amclfrhRjN
daniel	arbYcddmeWfWgZhk
villages	bTccfvgShmim
northeast	anbaddfagdhdjd
democrat	adbacudbeUfPgdhwinjb
anonymity	aoblcWdTeVfVgVhkiojy
titles	arbWctdUeUfjhZiRjl
immigrants	bWeVfdgbiu
studied	awbdcqdNePfogQhVibjj
traded	aubXcodjedgUhWia
writers	bkcpdXeNfVgbhpin
corner	blcjdZfXgbhaimjR
importance	bvcSdVeRfRguhkiMjz
greatest	aabodTedfSg0hciajW
industries	arbdcmdmeNfUgchjiZjo
overnight	arbVcTdofxgbhT
temple	bRebhnipjR
reaction	adbtcTdVeqfTidjo
sudan	bYcadqeafchnicjp
establish	ambmcadaeBhsib
rome	aobOcaddecflgXho
allegedly	akbOcndcebgFi9
core	bncleQfaiXjj
elements	bwcjdLeQfkgdhciUjs
lewis	albacndceRfSgaiojl
express	alcUdRelgniQjr
conduct	bvcbdVeLfjgXhmiWjl
manufacturing	awbccodmeKfYgZhW
activists	aZbbcjdWelfcgZhqiyjW
constitutional	akbtcTdbeRfagdhsiV
andrew	anbWcmdleSfRgShmiqjl
bird	aobVcddYfVglimjc
unlike	adbdcpdPeZfjgc
researchers	ambrcjdReSfcgahXiqjd
forecast	bldmeSfkgjhOibjr
electricity	ambccbdueYfmgZhbid
indicated	ascXdSePfUgahWinj1
austria	awbJcbdjejfZiTjl
watching	aOdWeqgkiujW
retail	apcjePfXgXhciojl
repeatedly	akbacbdUfkgUhdimjq
suffering	aWcPdwe8gthciRjb
invasion	bYcZdkelflicjc
struggle	aOblccejgzhpiZjR
nfl	cndZeVgaitjX
tree	ajbUdofdgkicjV
flu	aqbXcVejgmhZij
indonesian	ajbYcdddeZgahmijjj
schedule	aobZcVdrePfygbhZiVjq
wilson	arbScreNfPgWhcipjk
surprise	aabccadcemfRgwhcjd
stephen	arbccaeQfSgYhniojl
sharp	adblcodbeofdgkhRiWjj
resistance	cddbfbgqiWjc
targets	bqeMgbhZjw
secure	ajcbdneJglhniO
tie	akbUcrdpebfkgkhXiTjU
santa	aubQckeRfYgchkimjZ
kenya	bVccdkeZflhkid
discussed	akcUdceKgXhkj7
scandal	acbVcjdkevfZgRhni1jS
creation	akbddceDflhmjm
delay	apbdcHdxeVjp
holy	aabScZelfkgjhwjW
operated	a5bQdYeVfugKhaik
corporation	axbaeTfWgRhlij
typically	akcodZeOfkgVhWjd
wave	aZcbdUeyfqgrhZikjZ
households	aZbmcjdnedfkgUhbimjb
brazilian	aubZcldaeWfZgZhc
dominated	aYbncydNgdjT
dallas	aqbZckeYfYgcitjR
drama	cqddedfdhbjV
animal	cmebfYgcijjU
destruction	cRdoglidjd
tourists	aXbUdbemfkgkhZiv
sir	adbYcpeUfVgWhtij
models	albmc0dPeOfjgUhMjr
edward	bUcqeVfSgUhtimjk
jews	aVbacaepfjhmiojW
favorite	bYcsdWeTfWgkhjiojW
rugby	anbjcldQeWfdgaidjb
extremely	aVb4cadUfTgmhYiYjj
hoping	aYbVcbdjeVfYgxhkivjX
memory	bdcWergniQjZ
terrorists	aXbmcaebfXgkiq
treated	evgWhciXjZ
faith	aVbrcSdcedfbguhpiYjc
remember	aPbbccdbesguinjO
humanitarian	ajcMdueYfkgdhliVju
hurricane	aqbXcXdpfkgkhdic
shared	dUeUgdiPjn
surrounding	aXccdZelfjgXhniq
apart	bacddcemfygchTiYjX
factory	aubEcqdreZgThZixjP
putin	acbcdafZgjhmjt
assault	ckdXflgZhciojd
eighth	anbUcpdseXfkgmhQiWjQ
defending	aZcjfdgniX
damaged	bZcbdjexfugXhUjZ
fled	bGesflgXixjc
prosecutor	amcddVeQfQgQhsi2jk
fraud	abbodkedfVgThliwjY
southwest	aqbZcjdZeZfYgbhdil
maker	avbTcpecfahXjc
differences	abbzcadXeWiPjt
cited	arbqcddOeMfRgMhbisj7
virus	arbacYdZemfYgnhX
powell	albbcZdaeUfXj1
centers	arbXcdeQfdgVhmir
truth	aJbycbdVejfTgrhkiojV
receiving	axbOckdleVfkgMiYjj
represents	acbpcldWeOfMgmhkinjb
proved	abbzdUeYfYgqhKjc
mountains	ajbacndYeYfjhZjm
output	asdseMhSiSjk
pentagon	andkeMfbgPivjr
wearing	adbRcxdQenfkgYhZiwjY
saint	ambVcjedfdgahrjV
chances	aYbodkeXfdg2hUiW
colombia	anbYdneXfcgbibjd
demanded	aqbRcceVfdgVhojp
content	anbycbdPeNfWgaiZj1
diego	asbYcjddeTfbhdinjX
strongly	adbycZdLfahciWjv
cells	accbdngkicja
milan	arbadWedfdgchc
planes	arbVdaeXftgVhTjp
arabia	bYcZdrecfdidjk
options	arbocZdneBfYgXhbjx
acquired	a8bOcjddeQfXgXicjl
controversial	akbldaeSgWij
notable	ancrdKeNfcgYhcjm
imposed	asbbcQdnfqgYhdiZ
militant	adbccbdZflhoit
expand	apbacadkeEfjglhoiYjw
mount	ajbdebfaijjb
collapse	acbbcVdwexhciojR
brian	aobVeZfVgd
passenger	atbRdZfogUhTjp
swedish	arbPdcebfkgZjk
judges	adbucldQeOfYgShqinjZ
minnesota	atbXcqdkeVgahciljU
begun	apbVcWeNfqhaiwjd
compete	cvdbeMfbgliY
membership	arbUcceJfXgbhwjj
electoral	bxdYeRfdgVhuiajY
multiple	amcmdXeTfzgVhaiRjn
computers	alcnddeXfmgUhbjd
changing	bqcYdXeXfkhdiajo
agenda	aZbsccdmeMfVhoiWjr
satellite	awbddUeSfjgVhciljr
resort	bbcbdkecfdgkhkikjb
flag	apbOckdQemfcgchljZ
nba	cldYeXfaiujZ
naval	azbbcjdXeNgUhciZ
passing	aldSgbhUjZ
trim	apbYcodzeNgZhYiZ
peaceful	aObvcWdXedfkgyhjicjZ
academic	albxcodTeFgViajm
trees	acbZdlekfjhYjY
networks	bldaeVfbgahkijjo
path	acbocddaeZfcgxhXib
norway	avbKdoeaflgchciTjm
defensive	albrcldceUfVgchbibjb
motor	aubbcmedfZgbhXiX
returns	ajbSdvePfbgkiY
politician	bkcrdPeXfKhqiujX
opportunities	aYbqeGfYgpidjw
religion	aabvdReafWhpic
primarily	apbndYeIflgPhZjr
opera	ambVckdUeYfkhljX
serves	andXeMfcgVhoik
citing	asbkcTddeUfXgPhcikj5
tradition	aXbqdNeWgohmjS
supposed	aZcWeSfXgkhjiwjQ
patrick	akbWdbeXfUgbhrirjj
beating	aXbccqdjeuflgjhXidjP
corps	azbWcmdZeQfZgShljm
comedy	acblctdbeafbhdjW
understanding	aWbxcVdTeVgziOju
yellow	anbMcudWepgdhWjb
kevin	anbQcpdmeVfQgZhkip
glass	bZcodSenfqgZhYjV
philippine	arbTeUgYhljk
croatia	asbTcVdcgmhliWjl
strikes	bacXdmemfsglhXjd
expanded	a4bPcjdaeFfvgThbiVjy
agricultural	aqbjckdveEfcgThjia
dealers	ameYfSgZhZiw
recognized	aubndEeQfThkiW
lebanese	abcVdaedfmgahsiq
districts	albpcoddeLfkgPhmiZ
causing	abcRdpe4fdhcjd
frequently	ajbdckdMecfqgPhcjl
involvement	aabmcWddebfYgZhpisjp
dismissed	ajbsdTeWfdgLhYiqjp
expects	akbVcddqeLfWgnijjr
threats	aabkcTddekfZhojv
bishop	ambSddfXgRhvil
display	bjcodFechaiajY
achieve	aYbzeHg4hbiHjj
types	albrcmdReOfjgWhWiVjs
represent	aYbtcldQeJfagjhmib
fleet	apbUcjdceQflgXhbjq
waters	akbYcZdVjl
manchester	aobYdbedfchbjd
buried	bQcbdketflgWipjQ
document	ascUdVeFgUjs
partnership	aqbdcceFfbglhjiZjp
illinois	aubZcreSfUgShlirjW
guns	apbWcpdQeZfogShcipjd
estimates	brcndjeGgShUimjq
initiative	ancXeLfWgkhoidjm
updates	atbScZebfmgahdidjt
actress	aobRcvdUeYfVgjhdip
crucial	bscXdleIgniPjj
driven	aXbqckekfchTiojd
concluded	ambocYdYeNgZhUikjo
giants	ajbVcpdjfZhcikjV
abbas	bdcXebfjgkhrjr
lay	acbXcddueagZhnipjZ
pain	abcKdue7gwhciM
bilateral	bdcXdmeWfmgmiIj1
relatives	abbJcadkengXhtivjY
yeltsin	bYcdekhljq
fun	aJbrcjdRekfdgzhbikjW
iron	apbVcudkecgchciXjW
gm	anbTdxeYfUgbiqjl
neighboring	bSgZhpik
ultimately	aYbncbeWfUgpinjW
netanyahu	acbbcbdjfjjo
sons	bJcodreXfZgbhtimjd
bell	avbVcmdWeVfbgXhbitjd
nationwide	anbbdaeZftgbikjY
bangladesh	bZcddjeafngaiZjj
expensive	acbscodkeUgZhUicjc
legislature	albZeUfdgchyjV
breaking	bYcbeqfwglhUiXjP
contained	aubacadTeXfpgPhRikjq
cards	apbPdleYgWic
enemy	aYbncddafcgmic
appeals	bmcYdceXga
yugoslavia	apbYcRdWfkhnjk
kerry	aXbccwdaeXfYgbhlinjm
pull	bVdsflglhZicjX
signing	arbKcbdqePjk
tower	atbYcjdbecfbgXhZiqjV
option	arbpcZdpeFfSgchZjk
expert	arbucmdUeCfGgUix
portion	arccdleQgSiajl
pre	bacceYfvidja
competitive	aXb7cldXeUfXgqhaiT
gathered	abbSckdPedfogThriyjV
bombings	aYbccZevfxgdhWij
stressed	bpcMddeWfRgsiSj9
unknown	akccdSeZfWgbhWiw
infrastructure	alcadueRgciVju
manhattan	ajbacmdceYfdgUi0jR
phase	ajcXdqeRfsgqhTiT
brain	bkcWeugphbiSjZ
proposals	cceEfjgXj0
behavior	aRb9ccdTfL
labour	bacodqeSgWhqicjc
worried	aQbocPevfEgohmi1
antonio	aubXcceSfTgbhoil
maximum	albocbeSflgmhViN
principal	awbacddmeBfOgRhqimjn
tehran	ajbmcZeYfbgbhdio
requires	arbmcbeJhdiS
escape	aZbTdpemfkgjinjW
aside	cVdpeYfkgaid
monetary	ambncPdueKfZhkiYjp
belgium	azbHcbgdiX
alive	aXbTcYdneogyhbimjO
recession	adcadwepfdgrhQjb
publicly	cadUgVjk
flow	bkcTedfkhaiZjr
theme	abbadVeZfmgriZjo
khan	asbVdbeTfbgbikjv
concept	bwdNePfdgmhVjp
statements	aabvcVdSeVfbgShjijj3
borders	atbccRddeafXhoiXjr
widespread	aVbscWdTesfdikjl
township	albYcodjeUfYgQhpiwja
unlikely	aYbwcZeRfHgxhbiqjc
apartment	bMcldoedfjgQhdi2jR
respectively	a4bPcqeQfogThSiLjm
employment	andteBfXgYjs
challenges	aPbxcZddeRfcguhjiajs
occupied	aqbOcddjfogShjjY
mm	axbYcndcf0gchSiQ
identity	ajbkcddUeUfQhnik
pledged	bRcbdueRfjgkhriUjl
unique	bwcjdHeKgqhaiS
label	aubWdWeWfXijjd
choose	aZbkcjeEfagjhwjd
pointed	blcmdHeZfWgYhViqjz
portugal	atbQcaecfaiOjk
shopping	bbcdecgbiu
ray	asbVcmdbeYfZ
israelis	aRblcWesfrgnhaiojZ
athletes	aacpdSfbioja
confident	aTbzcXdQeZfQg4hYjk
rivals	accudafagjhjicjc
welfare	bWd2eSfbgZhuidjd
degrees	avbjcoecfsgchRiLjY
achieved	aobncldWePfjgxhMiD
equal	buddePfZgmiH
benchmark	avckdneXfbhMiS
household	ajbYcqdoePgRhj
withdrawal	apbXcNdteYgliXju
remove	aqbXcSdmecfpgXho
shape	aVbwdVebgphbiVjZ
concert	bPebfohkjZ
appearances	ambUcoeVfzgYhZiWjj
rocket	anbYdcfshSio
lawsuit	akbdccdkeWfVgVhli0
circuit	arbscldSeVfcgYhYjW
survived	albIcjemfvhUjV
reporter	apbZdReafVgRhki7
emerging	abbmcldZeQfUgpiljp
discussions	bkcUddeNgdhkj0
bronze	apbQc0dbeahSiYja
bear	ajbWcjdkedfRhkimjc
mutual	cVdjeXfYgphoiUjq
factor	bxcTeZfKgqicjp
struggling	adbbdsebfjgojV
venezuela	albbcddpeXfZgchjic
wake	abbTcRdqe2fogkhljT
solid	brcpdYeQgohPiT
danger	aZbqcMeufJgshdim
motion	arblcddVeUiU
increases	amcddveYfchWiSjr
ninth	albVcpdueWfkgohQiVjP
milosevic	cZdXhpim
hills	akbccoeYfcgZhdimjb
platform	ajcndWeTgchZibjr
iii	avbOcmeVfXgZhmiYjp
resume	asbTcNdveNfogmhdiZjk
dole	aYcpdbeYfXhkipjj
transferred	a/bFcbdreRflgIiY
alongside	apbLcsdYeOfngShjikjl
drivers	cldZfbgbhViq
resulted	akcdfogXhVib
diplomats	alcXdZeVfbgShlitjn
yankees	abbYcldmfdgrhWijjR
castle	albQcndoeWgWhjja
median	adbrcweXgWhVikja
hundred	bQcqdWeaf6gYhTiojU
ah	bbcZdzfUgyhkiW
futures	aucmdneQfagXhW
bombs	bZdcejfvgUhUipjd
municipal	arbbcjdmePfdgNhujZ
abc	akbbcneXfcgTiqjk
rail	asbWdbfmgYhXjl
rangers	bccjdnfdgphZicjS
coal	bZcmdreYfjgZhZimjc
islam	aUbpdQfdgkhqjn
bbc	aobddYeUfqgPhdiljp
participate	cddjeFhuiTjk
camps	bLdredfpgShqipjc
regulations	avbjcVdceNgRicju
nbc	akbYcoeYfcgXiu
imports	asbZcddveZfdgYhTiZjq
carlos	aobUdmebfQ
representing	bccudQeKgShoio
investments	albdccd0eMfQgdhjiZjy
aviation	a1dZeLfWgZhcjs
jump	ajcqdoedgnhJicjX
casualties	abbmcYeqgdhZicjn
sees	aUbaeafLgshliy
exhibition	akbWcldbeUfnhbicjc
subsequently	a9bGcmdVeSfmgIhZjn
peak	aodcebfmgqhPiYjd
clashes	aUbacddbeyfvgdisjZ
earthquake	cddjeqfrhSiXjb
crown	bTcqeafThoiajd
tensions	aabncUepgljp
victim	aXbjcbdjeufSgdixjS
morgan	atbVcqeKfQgWipjm
thanks	bXdjgxhXiO
producing	alcneLfmgchWjd
wang	ajbSclddeUfRglhpiqjp
maintained	aublcadMePgbhZiWjo
temporary	aybLcTdzeOgVikjj
deadly	aVcYdde3ftglhbijjU
perform	aobdeKfsgciNjd
helicopter	awbTddecfqgQhVimjj
formerly	a1bLcsdVeRfSgLhpiq
watched	aZbbcqdTeoflgahbitjS
function	aqbqcRdbeXhjiFjl
vision	aZbydVebfagxhciQjn
resigned	arbOccdjgPhpio
hitting	bkckfngjhEjb
skills	albzcpdXeBfagjhaiQjl
welcome	aUbVcYdafVgyhvidjk
mohammed	badbeZfZgchoisjr
tim	anbOckdjeRfShmir
reputation	aXbxcndNfNgojX
limits	aobqcWePfZgbiZjo
kuwait	anbVcUduediXjm
recalled	aobIccdaeogXhZiojo
fame	albWctdVecfOgmhlikjP
obtained	a+bVckdWeCgKhYiZjr
guards	ambVcpdYfcgMhkiyjW
emerged	ajbVcodPhXiujc
establishment	ambjdReMfchtjc
causes	aWbncVdlesfXgkhj
unions	baeWfdgbhvimja
referendum	akcVeWgkhoiZjd
catch	adblcjddebgjhQjW
fishing	akbdcdeRgYiq
inches	asbaclelf0hKiTjZ
latter	asbcdVeMgYhZiXjl
purchased	a7bJcleJgJhdinjj
performances	cpdVeWfshYiQ
nomination	albYcsdceNfXhmid
impossible	aTb7cWdbeVfdgqhXjZ
liberation	bOdbfjglhriWjc
tight	adcjdjebgdhdidjc
tobacco	dleVfTgYhsitjd
carter	apbTcleZfbgZij
attempted	cmdXeWfvgWhYinja
traders	bpcaeXfVgchaiv
abandoned	anbOcadjftgShZiujW
missiles	atdTeVfmgchQjq
medium	aobwdXeOfjgkhWiVjo
controversy	abcYdVesfbgciy
allen	ambWcndaeVfUiwjj
operate	atcZdceHfrgYhjib
lowest	apbjcpdpeVfkhNiOjT
sugar	aobacbdvecfkhliYjW
resolve	aYbvcKdmeYfjgvhkiQ
grounds	bpcWdbeUfVgTiq
affect	aWbzcNdmebfWgphliWjt
aware	aQb3cSdNfKglhkiujp
directors	apbbcmddeFfTgOhziu
hezbollah	bccXecfkhpimjj
orange	akbPcsdWelgchnipjS
ongoing	aabpcNdoeWflgkidjr
juan	aobYcZeZfUhlid
disney	akbTcjeYfYgjhlirjj
agreements	arbacXdoeKgbiSjv
responded	ancZdOgZhbikjq
roughly	ajcqeTfxgThUjX
envoy	apbUcZdmeSfUgahtijju
biography	ambccrdNeQgajr
adviser	arbadneIfHgPhziujv
ahmed	amcTdmeSfZgchojw
economist	aobkcjeLfDgdiujt
palm	anbYeUfbgchnjd
harry	albJckebfRhviqjd
pool	akbbeTgXijjc
unusual	abbwcddJeYfchX
elizabeth	anbGclecfTgbhtjk
ranking	apbdcqdaeNfSgYhj
inspired	aScrdJecfogohbin
mining	atbccldmePfXgY
rating	awbtcodXeTfRgahUiSjo
contemporary	abbxcqdBeRfphX
defend	aWbqcadbeUfdgohsiW
boeing	aobYcmeQgXhVisjo
moderate	aXbpckdWedgpiWjk
tank	amcodZeagRhWiu
instance	ambmdSePfVgZhaikjj
jets	anbVcmddeZflgahXio
reporting	aobtccdZeRgPhbjv
dedicated	badWeSfpgdhk
recovered	azbUfrgbhGicjX
advice	bmcZdaeFfWgUhriljx
joining	anbMeTgdhpin
arrival	anbFcWdcfkikjr
connected	adbpdWgVhZim
striker	asbaddebfagkhZ
anderson	aybXcmeNfUgWhVijjp
signal	apbocUdVfUgkhaibjj
restrictions	aucMeZfcgYj0
testimony	abbmccdYeRgTitjr
jeff	ajbTcpdneYfSij
touch	aZbrdOemfcgshciSjW
males	aWbjcudVecfkhcikjZ
christopher	ambYdleQfSgbhnijjw
shareholders	cZdpeafQgdhxidjj
pushing	dkeagjhb
organisation	aqcWeMfXgWhsjm
athens	aobVccfohaidjc
sam	aqbHcldpeXfIhwimjd
alan	ambbdnePfQgaipjl
fan	aZbXckdOeofPgohqi0jY
kashmir	cYfohkib
failing	alblcZdneZfmgYiTjb
device	atblcddTeZgZhTim
clark	aubUcqdbeLfUgZhcjo
featuring	akbNcwdUeTfsgYhbijjo
recognition	asdReZfTgphmiKjm
maria	aobNdmeWfUhojn
preparing	bTcYdneIfugahnir
broadcasting	avcadUeWgShmikjn
jazz	arcndOeWfkhbiajY
trillion	bad0eZfrhUiXjd
birds	bXcddZfjhZ
fallen	bWcmdoetgchUijjR
cbs	albccmeZgViu
trend	adbvdVeZfTgthTipjl
literature	ambncrdKePgahbiWjm
apple	albZdceYiq
tiny	adbScldaelfmgdimjQ
assigned	a7bYdZeBgGhjiZjq
discussion	aYbscVdVeUgdhkijjw
colleagues	bdckdTeXfXgVhpitjd
provinces	akbbdceXfjgchmiWjn
romania	apbOcbdjecfbhjicjl
roll	ambWedflgdiXjP
gordon	albScndjeYfUijjl
iowa	anbYcqdjeVgYimjV
sox	adbTcndrfagphZinjP
healthy	aSboccdkedfagyiajc
cia	aubZeLfXgNhkixjl
experienced	aabndWemgphVja
warner	aubRcleUfVgchlijjq
contrast	aWbuctdLedfjgkhUiVjm
adult	codWeUfkgchdjd
blow	aUbccYdleufmgsjT
don	bVcoeRfUgWhvio
unity	aXbkcXdcebgyhwiPjc
eric	ambMcldjebfRgdhmitjo
consists	aubYcndaeKfqgNib
entering	apbRcdeZflgYhbirjY
cleveland	aobZcodrecfcgZhbiljP
reserves	asccdyeKfUgZhcibjk
stable	adbpeUfZgrhbiU
dinner	aZbPcldmeafngZhtimjT
duke	akbRctecfOgahrikjc
harvard	aobYcweSfXgRirjX
raid	anbTcYfsgWhditja
tries	acckdjeUfkgmhcjW
stepped	asbKcdddekfngYim
regarding	bscMdaeMfWgZhnj7
easier	acbpcdeRgnhaid
soft	aYbjcldZflhcid
heading	akbWcbeZfdhbin
governing	bmcadUeRfbgahwic
virtually	albjcddZfngbhTjU
ride	aabZcndZenfqgthTjU
risks	aab1cOdnfJgnicjy
bankruptcy	aqbVcUd1ecfbgZhjimja
delayed	aubTcLd0edftgchWiYjn
performing	arbcclePfqgYhciRjb
resignation	bPcVdlekfZgZhtijjq
scottish	amckdVeTflgaicjc
yield	anbockdpeRfbglhQiUjd
serbian	bccadRfkgdhtis
roles	cndWeLgVhoiajr
factors	b9cSePfQhaiZj1
engaged	aYbmcjdYeTfkgWhkiq
gates	akbPeafWgYhjisjo
discovery	arbZcZdaeYgjhPim
equity	ardweJfEgchnicjr
respond	brcOdZeYgkhmiUjv
kick	akbkdkgjhXiWjT
secondary	awbkcjeNgOhdiVjl
passes	arbZcmdbeZfngbhUiZjc
beautiful	aMbjcodOejfjgxhYjX
occupation	bZcVdngjhlicjZ
chavez	acbdedfXhoik
targeted	acbjdYeVfmgRixjt
simon	aobUdjeXfTgchjik
happens	aKbncVdmenfUgyipjP
guide	aqblckdQeBfcgdjs
participants	aabkdYeOgbhkikjo
institution	ambtcdddeOfTgXhnijjS
throw	aXbkcpfkhYjO
barack	acbUcndmeZfZgjhljn
demanding	baeYgbhmib
finds	aYbXcjdceYfTgji2jY
sharply	anbnemflgYhOiRjs
contributions	cjdjeGgYhpiZjs
denmark	arbKdlediTjm
questioned	bucbdIeUfZgTizjn
iraqis	aRblcafkgliqjb
capture	acbdcldaeVfjgsicjd
syrian	cWdZeagchpirjl
extensive	atcbdUeOf0gUhaiSjx
dramatic	aabtckdWecfmgthRiSjd
amendment	asbkcXePfXgdhkiYjn
cuban	bZcddZeafbhnisja
insurgents	aZdcebfoiv
combination	ajbvckdTeSgjhViY
barrel	ambodkecfrhJjU
appropriate	b3cVdZeFfaiQju
seed	albUdueWfcgrhdjZ
educational	apbxdceBgUhliXjs
formula	aqbkcjeUhTiZ
observers	aZb3cddKeafVgXhkiu
managing	anbdcXdneHfZgZhrjw
walls	abbVcodcesfpgVhZijjX
radical	aVbodRglhmiq
denver	ambZcjddeXfYgahliwjW
vowed	acbYcbdjeagrhs
composed	anbbcndPeOfugQiYjl
females	aSbncrdXeZfliojb
suggest	aVb2cddQeNfThYivjq
qualifying	akdkeafqhTiMjc
guest	arbFcneMfdgRhriojo
jet	asbXcndcedgbhSik
austin	arbUcjeUfWgchlimja
manufacturers	ascodaeOfWgZhYikjm
cease	ambXcOdkebfwgkhjiZjk
capable	abbxdOeWfcgqhUicjd
speculation	aZbmcPfQgki3ju
managers	bmcmeJfOgRhni0jb
wear	bbcvdUedfjhdjb
publication	aubbcYdVeQflgSjr
socialist	cmdVeVfdhrid
handle	abbkccdceVfogbhkib
dealing	aXbscUeZfbhljk
tourist	bXcddbecfaiu
annan	albccOeVgdhoicj1
briefly	a3bCdYelfxgQhTioja
landing	asbddjeWfogZhOiY
formally	a0bKccdYeTgahl
gary	anbZcjebfOgZhkio
oldest	anbXcndSeTgciqjN
jumped	asbRcudjemgahIijjW
cool	aZbjcddYemflguhajZ
racial	aWbyckdPfbgdij
aboard	apbOdcfsgZhUil
heritage	aqdSePfShmiZ
apparent	aYbucWdUetfSgnhdiojd
extend	atbYcRdseMfrgoiLjp
devices	aqbmdWeXflgYhWjo
entirely	bxcXdaeWfngVhV
investigating	blcZdVeUgKhki7
backing	akbXdcePfbgahqidjr
deployed	atbWcddYeXftgWhcibjk
scenes	aVckdSfvgahdik
estimate	bwcmeIgYhPim
complained	ajbbcYdYekfVgNhoiujp
effectively	aqbkcWeTfniO
patrol	atbWdTeTfngThdiq
tamil	akbZckdceVfsgd
suggests	abbqcddVeNfPgkhWixjs
familiar	aUbxckdBebgdhdiv
abortion	blcafYgbhp
properties	asbmdceRfXgbiVjn
interim	anbXccdqeGfdgXhxikjo
graduate	avbWcyeGfdgVijja
carrier	aybOcbeahdiYjr
regularly	anbTckdReUf0gO
reduction	apbkcYd1ePfdhWiOjt
gathering	aWccdXeUfkgbhvivja
format	asbjdPeQfvgahUibjk
aged	bZcpdbfogYhVipjZ
praised	blcldFeYfagjiYj2
promotion	aobacneHfahpiWjq
talent	acbqcrdQeHfLgtinjd
graduated	azbOc1daeSgRhaja
taipei	aobVeZfbhm
circumstances	aSb4cMdcebfagjjp
rapid	ancYdYecfkgqhaiUjr
arena	bafZhlimjX
desire	aRbscQdZecfQg7hribjk
sky	bacmdRemfjgkhYin
hosted	ambJcreVfsgVho
cyprus	aubWcNdkeYgkhliVjl
seoul	aqbVdjfXga
fighter	asbdcqdbeXfXgjhWic
prompted	bacUelfcgchjiwjm
ryan	akbVcodleXfSgchdip
aggressive	aSb3dSecfagohajj
trail	alcmdVechWinja
usual	aZbqdUebfshYiX
normally	cddXedgdhZidjW
gop	aYcseQfXgbhuiuja
unchanged	atcZdseXfjgXhPiT
false	aWbwcbdYebfVgXhbitjn
tropical	arbVcbdafngliTjn
walking	badaenfrhSijjY
masters	albYctdneaglhXiVjS
creek	arbVdmebfcgaisjY
compensation	anbccad7eQfYgThk
anthony	aubbeQfNgahoim
crossing	atbWcYdafjgbhVij
camera	ancqdQedgahTiljb
outstanding	apbocleFfZhXiN
resulting	bncadnekfpgZhUiT
cd	avbTcdeWfmhUiUjj
tennessee	aqbWcreXfZgbhkipjR
cap	asbYcndreSfYgbhYjW
contain	amcYdXeWfpgbhaiZjo
sensitive	bxcbdaedfThciUjl
significantly	aobqeYhUiMjv
concrete	bkecfrgchSiZ
sponsored	aobRcmeMgShuimjl
neighbors	aUbYcceofXhsiojY
partly	bscVgdhRikjj
warm	aWbYcddaesfwgtiSjd
def	atbUdmeWfRgohliajk
stewart	ambacldbeXfVgdhYimjm
articles	aqdLeOfsgLhcicj0
oklahoma	ambYckdjebgaipjR
surprised	aSbtccdOevfIgrhYiujb
collected	aubTcsdVeKfzgOhPicjj
delegates	acbZcndceTgZhvjd
quake	ajbXccdlerfrhXicjb
participation	bpcceLfVhriYjr
coastal	ajdWeafkgbicjo
identify	budOeJgaimjn
nelson	albPcpeVfVgchlicjj
sharing	ajbZccePfkgdhpiajm
versions	avbYcrdNePfzgThTiWju
monitoring	aybjcSdZePgThkicjq
encourage	aTbpcYdkeMfagqhsjr
specifically	aqbmcbdSeIgPhcj3
tiger	bScrdjejfbgnhdikjW
accounting	ambvcjeMfdgKhdim
improving	bqcXdmeSgphYiMjw
abdullah	bWcadleZfXhsj1
actual	bsdceJgbhbjk
defender	aqbjdcejfVgcibjd
communication	anbpdWeUfagahjiUjt
nominated	aqbTc1dVeMfcgYhmib
adults	aVbrcndaedflgdhXijjZ
pittsburgh	apbUcndqgchcjR
caribbean	akbbcceZhniT
portuguese	arbWdUeXgahjiY
emperor	bMekfchwij
orleans	bYfmgchmiqjQ
peninsula	aocbeYfcglhbiSjm
globe	anbXcndWeYfc
diplomat	apccdXeVfLgWiujo
ease	bjcIdsekguhbiSjo
worry	aQbscLdleqfGgxhliujc
maryland	aqbacpeTfYgViojW
barrels	dreYfpgahQimjb
strengthen	bkcSdjeNgshtiLju
playoff	adbjdkecgrhXiZjY
preliminary	atbjckdYeGfngUhTiajp
successfully	atbZcodWeOfzhTiXjc
trucks	ambMcoddfsgPhViujm
improvement	albrcbdjeRfcgqhSiRjr
universal	arcbdZeYfcgmhjiRjj
origin	akbpdNePfTgdipjk
deeply	aGb1cVdXe5fVgohkid
behalf	bVcZdleQfdgXh1jn
intense	aRbncZdSewfwgshdic
exist	bqcUdWeUfagkicjl
pound	arbXdpebflhYjW
besides	akbacdddeMfZgbjw
phoenix	apbWcjeXfdgjisjV
sunni	aUbscjdWedfchriuja
accompanied	aqbCckdUeafqgThljy
mental	ajbucVdkfbgjiO
qaeda	adbccceafchkisjk
restore	ajbdcTdoeZfqgrhniPja
probe	ccdcecfjgWix
declaration	apcPeVfbgmhkiNjs
participated	aobVcpdVeQfwgUic
albums	aqbQcldZeWfxgjhUiU
troubled	aXcadmgkhjikjc
delta	apbOccdjebhqjn
settle	adblccdteSfnhbidjV
eat	aWbXcddsejgkhnjT
compromise	acbtcaddeOfZgpib
inning	adbccldvejfsgrhKiUjO
hiv	fXhdjl
outcome	aPb9cUeYfUguiY
enterprises	anbbckdnePfThojn
waste	ajbdcZduedfZgXhjijjY
complaints	accadYengNhkipjk
stanley	albScpdkeUfSgbhminjm
mix	aZbqcjdSeXftjb
blocked	aubScddbeofngNhbio
blame	aNb0cVdmeqfVgahlis
ballot	ajcjeTgThnijjW
alert	aqcMdYeqfagkhcjl
cargo	avbMdjebfngWhXicjn
indiana	arbactddeZfZgaiqjP
hero	aZbbcsdVemfRgwhjjQ
inspectors	azbYcYeOfcgUhdip
arsenal	aoddeWfbgkhXibjd
distributed	aubXdWeWftgOiXjs
publishing	ardWeOfcgVhkijjo
survivors	adbLcZdqeqftgchdiojb
aides	bYclddeSfcgPhrizjp
barcelona	albTddejgohaiajc
gunmen	bTcpdaedfpgQi7jZ
advisory	azcXeMfRgOhsjs
claiming	dbeZfZgWiq
revenues	bbdyeRgajo
imf	atbUcQd1eHfcgWhkjw
athletic	aocvdZeQfXgbhjicjZ
ally	baebfJgmh1
commonly	awckdOeYfcgRhYiajj
mortgage	aocYd5eTfWgW
succeeded	albUeYfbgbhl
detention	aobacPdnecgYhmik
faster	ckedflgshNiRjl
substantial	ajbncVdjeKfbgliUjw
transition	blcddkeRfkgmhkiV
pan	ambbcaddedflhojd
broader	bxdWeUgkhYiVjs
liverpool	anbZcbeagmhXicjc
victoria	albScpdXeXfdgZ
economics	ambrcneOfPgWidjl
popularity	cmdPfbgqhaicjl
quarterback	adcsecfYiojR
veterans	bVckdnecfYgZhtiljY
singh	anbZccdqeZfbhaiWjx
requirements	azbocWeBgUhaiPj0
baltimore	akbacndkeagbhcinjQ
underground	akbYccdZftgZhbitjV
typical	aYbscndQeYfohTjc
winds	cadZeofqgphXib
economists	abbycleUfVgchTit
traveling	albSdXeZgVhdiwjn
gang	aZbUcudbedfWgWhsi9jV
unclear	brcQdaeVfPgbhciyjs
scheme	dmeJgSiu
churches	acbZcddVebfsgUhvioja
ceo	ambOdreTfKgZh0iwjq
absence	akbjcQecfWgnhcibjr
resident	asbUcdeOfMgYhqi8jX
tens	aVbLdreqfxgahlitjZ
simpson	abbccqdcedfYgUivjb
reception	acbacmdUgahnicjd
opponent	aXbmcodcfUgkhkjU
militia	cjdaeYfbgUh0iwjZ
congo	bTcbdlgZht
suddenly	acbQdce1fagohUizjP
enjoy	aTbkcddZeZfag0hpiYjb
flew	aybGcjdafugWhVjj
painting	ajbccvdXeUfngahQijjb
genus	arbXdbeXfdgbhbibjj
sweet	abbaejgvhciajW
entitled	ajbZccdkeNfbhjia
condemned	aYbocWdXeufjgahmidjj
railroad	awbScmdbeWgUhciujc
finishing	apcwdoeUfshEiMjV
electronics	awbacrdjeTfVgahXicjj
essential	akbucNdjeJfXgoiMjv
regarded	adb5cqdGeTfJhdjd
notably	aqbdckdWeRgThdiZjx
handling	bqdbeZflgThdiXjj
roger	bUcmdkecfVhkipjZ
defined	apb4cddNeQgahXiIjr
attending	bRckdjeWflgRhsim
ratings	aobscodaeYfWgchWiVjn
harris	atbdckdaeJfUgRis
desert	adbbckfkgnhcjX
crashed	arbWetfngWhJikjX
coaches	crdReYfagSiwjb
welcomed	bWcZdVedfSgkhrjx
developments	bucRddeWhbibj0
departure	albScRecikjr
thompson	asbTcndXeOfTgbitjs
restaurants	albZdUeZgZisjb
composite	avcxdbeYfkgahMiP
hosts	ajbScpeVflgdhkiWjc
equivalent	aubmcsddePgUhTiWjW
jason	ambUcodpeTfOgkikjk
machines	apbbcmdYeafpgXjT
fat	cddqeofaiYjb
universities	apcpdYeQgUhjjc
beaten	aZbactdde1fpgahXjJ
cape	albWcnddeYfdgaiajb
locations	asbcdXeNfogShdijjn
editorial	anblcYdReVfXgbhrjq
plastic	ambOcndjejfxgRhZikjX
kelly	arbPcpddeUfVgZipjp
kurdish	dZeVhsir
narrow	aabucldUebfohViU
string	bbf4gahTiVjX
nepal	bVcddlecfkhnib
inter	alcZechjiZ
robinson	asbScmdYeVfZgcij
designated	a7bUddeKfbgRidjl
andy	bScldpeWfYhcirjd
bound	akbdcXekgdhaiajc
prosecution	brcbdZePfYgVhkitjl
moore	aobXcodbePfSgchdirjn
revolutionary	adblcldNeZfZgkhpimjZ
occur	adbkcTdnelfjgmhYiS
gasoline	ajckdqebflgXhOin
tampa	ajbYdpeZfdinjV
judicial	bycbdYeQfWgXhuibjZ
lieutenant	aubSctdceKfUgRhnikjp
telecommunications	awbZeSfWgZhjjs
somewhat	adb0cddSeohOiZjk
editors	anbjdVeRfXgShqirjl
comprehensive	aqbrcddXeBfqgjhZiNjs
offense	aYbvcjdZfcglhXjQ
tigers	akbPcqdohajT
makers	amcmdceTfWhbio
supports	akcddZeLfYhlibjy
constructed	asbackdXeTfwgPhRjd
kabul	bYfngVhniqjl
humans	aYbrdaelfcgphYibjZ
alex	bXcpdkeafSgkhc
opposite	bncldXeYfSgcil
existence	aYbmcUdYeZgoijjZ
magic	bdcjdYfkgqhdjR
chechnya	cbdkfjgchlikjj
steady	abcddmebflgqhVia
sciences	a0cudaeNfUgXiT
landed	arbTcoedfngVhQjY
missouri	atbXcsePfXgUhmipjX
connecticut	asbWcoddeUfWgahliojY
meat	anbadngZjT
recognize	aabtcZdSeZfTguhuiUjb
encouraged	aabjcddUeQfYhnirjv
firing	cddVfwgShXitjd
midfielder	awbZcadcfWglhaid
charter	awbZcWdaeLgWhrjq
ranks	baczdceUfWgahljV
annually	anbScndveSfwgZhciVjV
competing	blcudReMfmgcjn
finland	axbKdjfkhZiTjm
refugee	akbNcVdpeagVhriv
indians	acbdckdkeZgjhajU
musharraf	bdcYddgjhmiYjr
subsequent	apbYcbddeYf0gXhYiUjn
guitar	apbYckdYeZfpgchXiX
employed	aocudaeFfqgIhYisjb
skin	bdexgmhZiSjb
actors	adbjcudWeNfXgbhnipja
bed	bKdzenfugYhZjX
extreme	aUb6cadWerfYgshbiP
documentary	bncndVeVflgdhWin
rapidly	aobdcZdbflgnhZiWjl
haiti	acbYcVdwfkhpibjY
larry	ajbYebfKhsiy
collapsed	albLcadwezfrgVhYipjO
teen	aWbccpdbejfYgli2jX
calm	aQbtcMdRewflg1iajc
tanks	aobWcldZfsgShXipjk
louisiana	apbYcleWfdgWhlimjU
financing	amcad6eBfcgTjw
density	budchXiX
principle	bzcPdcePfXgrhjiRjj
chancellor	bNcldledfVgchyiljk
gray	bWc3dWgXhYipjb
noting	adbocUdTeSfShaj8
outbreak	akbXcSeyfkglhZiljc
episodes	akbXf2gbhUicjk
chelsea	bbebfbgjhcjc
promoting	aYbndZeOgmhpiZjz
architecture	ambrcsdLeNgchZia
reducing	ajbocTdyeWhaiRjx
chip	aucodoeYfXglhViZjW
inquiry	bqcXdWeTgSitjl
jakarta	apbYcXdkejfcgWibjk
killings	aSbkevfmgWisjX
hungary	arbKcZdmfchliYjl
duties	atbZcadqeKflgJhoiRju
threatening	aacUdjetfZho
trials	ajbndceXfmgchWiajc
arthur	bYcqeSfXgXhsimjZ
programming	aobrdaeMfngUiZju
ages	aablcsdXeTfqgbhWjd
principles	adb3cYdWeNgkiLjp
soil	bmccdkebfkgnhZiQjd
brussels	aubScUdmeYfdgUhnijjl
oregon	atcmdbePfdgYinjV
ranging	akcqdbeQfvgThXiVjr
recommended	a0bdcddaeEfkgNhdibj1
protected	apbmcddTeWfTgZhliajl
centuries	bldSedf0hTiWjX
hotels	akbTeafkgZhjijjm
guerrillas	bXdjecfohjipjY
converted	a0bWclddeSftgThQibja
slowly	aobUcaenftgohSiZjZ
edwards	anbYctdbeSfSgahZiljp
philip	albUeWfQgUhxipjn
presidents	abbccqddeVfagVh1ijjd
quit	albNcZdpecgdhpipja
commonwealth	apdjeTfagWhmiS
politically	aJb/ddfUhjja
atmosphere	aKbyccdRetgwidja
rockets	ajbcdYfuhVit
playoffs	dmfkgohZiYjY
donald	ancmeRfRgXikjp
allied	albXckdZeXfkgahsiXjj
metropolitan	atbbckdUeTgQhr
containing	axbMdYeWftgLhZjq
senators	ajbbeTfdgZhq
mosque	abbXcdddemfmgbhjizjV
kentucky	aobbcseYfZikjP
walker	avbScodaeRfTgchcij
shell	albWflgWhbipjb
emotional	aMbycUdae0fdgziK
pursue	adbpeDfcgphljm
semi	cmeafngjhaiXjb
chirac	acbWdcemicjo
description	albzdFeNgXhQibjy
adam	bbcjdseSfUjl
hang	akbOcqdkelglhciYjX
nazi	ajbOcldaeogXhoipjW
journey	aYbYcYfvgzhViZjd
successor	aobUePfOgchyinjn
vladimir	albbcmecfVhkjs
monitor	apbmcYdTeQfmgVhpjj
starring	anbPcveYfYgcin
definitely	aRbvcXdYfFg6hVipja
smoke	bVdYeyiyjY
delhi	anbbcbflgYhcidjn
seeded	bXcldkgohajW
citizen	cadXeYfKgjhriqjd
competed	aqbZcydReZfrgbhViajb
homeland	anbQcadleThtid
somalia	cWeaflgdhridjm
anger	aMbkcQe/fXgthpikjc
kings	cjddecfahjjU
shoulder	albXcddqetfngjhRiPjc
toyota	ambbcofRhQinjn
correct	b9cZdaeNfdhSiSjk
walter	akbXcodjeafTgUhoiljd
rio	aqbXecfVgc
yugoslav	aqbacYdRecfkgZhpimjm
replacement	azbRdteHfdgShbijjk
hamilton	anbccsdaebfRgchV
absolutely	aQb6cRdXekfLgthajb
counties	aqcndYeLflgShliZ
technologies	asbpcldceIfWgjhbiVjv
swimming	ambYdZgchaijjd
ownership	arcYeQfRgXhpjl
bruce	bXckeVfPhoiv
danish	aobTdbebfmgXjm
founding	apbQdbeNfZh0inja
helicopters	aubVcndXeWfugShVinjn
tribal	aZbmdaeRgYh0ipjd
installed	awbNcldbeXfpgPhdinja
surrounded	aYbScndSesfkgThki1jW
investigate	blcWdZeSgShsiv
upcoming	bVdqeJfkgkhoibjt
manner	aTb/ccdJebfdgkhciPjm
enjoyed	adbccpdSeagshdiX
settlements	albacTdpeTfkgYhmimjj
survive	aWcZdseafngwiYjT
implementation	arbmcOdmeGfqiKj1
economies	abbnccdqeWfZgqiSjp
viewers	aTbqcmdSgkhaim
hunt	bVcleNfbgjiujb
hostage	bYcadvfjgZhjipjW
temperature	aqblcbdcfshViOjd
territories	apbWcSebfjhtiRjp
tend	aRb1cldYeZfUjb
compound	ambacbgTioja
oscar	ajbUcweSfQglja
rush	aZbbcdengkitjV
jesus	aYbZgkhkimjX
albanian	bbdSeafogbhqip
consequences	aOb5cKdmeofPgrhliajq
campaigns	aXcodXeTfpgYhsijjn
brings	aRbafWg0hmimjc
incidents	aXbqcadUevfqgWhVin
clothes	aZbTctfrgUhbipjb
interesting	aMb7cjdHeUfZgrhVim
routes	atbbcbdZeSfqgWhYicjy
boats	ajbUckdVeYfugXhVio
hostages	akbTcadugcjd
douglas	arbacueNfRgSijjo
disputed	bmdZeQfjgTikjk
parks	anbXckdZeVfbgahmikjk
austrian	atbRckdYfbgZhjij
moral	aRb/cWdWfSgriP
circle	ajctdVecgdhjjQ
extent	aZb5cPdWedfSgnhbiajs
longtime	bQcleVfPgbh1i5jc
ordinary	aLbwcddcengjicjX
montreal	avbVcjdkecgchbidjW
rarely	adbmcmdKhUjZ
standings	aocodaedfahWiS
investigations	bncZdbeVfjgRipjn
triple	aqbactdqebfmgmhJiPjX
alcohol	ancadbgWik
guests	aYbLcndcedgYhxis
relative	bqdaeXfTgliY
stages	albceTf4gmhOiO
comfortable	aRbscndWebgqhXiYja
medals	anbScydXedfkhUiPjd
weapon	apbrckdWePfYgdhWikjc
malaysian	ambaeVfajp
belgrade	apbacVdUgbhmip
moments	aPbocbdRexfrgyhTiZjT
matt	aobRcsdqeOfPgbipjl
burned	bRdde5fwgRhbitjM
puerto	apbVcddbeZfdhkja
philosophy	bwcmdSeVfdhaiZ
detailed	ajbqckdPeEf1gThUiVj2
clash	aUdbenfkgmhjiljW
cemetery	anbUccdmfXgWhlisjQ
mississippi	albVclfdgdhmijjV
appointment	aubRcdeLfVgShuinjo
asean	bdcXdneQfUglhsiVjt
forcing	adbXccdvejfsgWhliljY
holes	bdcjdlejf0hKjW
uganda	bTdneYgXhpjm
rivers	akbTddejgbhmjm
vital	ajbqcPdkePfXgphliNjo
counterpart	akbXeUfWgchtiajw
frequent	badZfmgahkjr
infantry	aucpdXeTfjgVhciZjl
jerry	bOckdkeafUgbhwi0jZ
atomic	aseVgYhcjc
persons	cadaeXgUhkil
benjamin	akbUdneYfZgdhljk
peru	aqbYdkeVfdgchdiZ
creative	aabzcjdUeMfYgrhjid
announce	ajbUcXdjeKfbgmhpiljn
artillery	arckdReZftgUhajj
belgian	arbOdbgXhjisja
roots	aZddecguhmiZjV
acquisition	axccdmeEfTju
turnover	akbdcldnecfdgchXiY
sounds	aWbndLengphVikja
prospects	aXbndleRfOgyhcijjt
orchestra	arbRdaeXfkgchnicjX
bloc	ajccePfVhwik
promises	aQbZdreXguhoiXjk
plenty	aRbodVeafcgohcio
gene	aubdcddYeYfShmjj
suspension	awcUdkfmgZhTiTjm
struggled	ajdafwgnhOiXjW
utah	aqbbcjeYfbgciqjX
shoot	bjcndaeZfqhUipjW
courses	asbkcsddeFftgWhUiPjm
planet	aabccldaekfbgsjW
outlook	btcbdkeYfPgnhWiZj1
vienna	a0bQcZeWfdgUhlid
requested	a6bLcWeBgLhmj2
traveled	arbHcldSeXfugWhbinjl
singing	bPdPfrgkja
uranium	avcadoeRgbhV
operates	a0bWcddbeMflgRhk
regiment	awbYcmdZeXfdgXib
examples	adbxckdFePfjgahUiajs
lincoln	akbScteafZgVhlijjZ
arrests	bacWdYeofkgdhdiq
sparked	aZbbcZddeyflhciwjd
campbell	apbXcpdZeQfVgZhdinjr
trophy	aobUcudceWhdiSjb
reconstruction	cad2eQfriT
abdul	aobdddeTfTgahqipjq
cambodia	bScXdqebfbht
innocent	aCbxcVevfagoitjc
elite	aabrc0dOeYfSgYhpiqjR
freed	albNcbdqfmgbinja
argue	aVb7cZdZeLfNhkiu
reflect	aTb5cYdWeWgohdiVjr
murray	ambZeZfXhdjl
alabama	apbWcqddebfagZipjR
pact	aqbRcadseUfbgjhkiZjk
shore	bddneWfjgZ
cycle	bkcbdqeZfqgnhViaja
consumption	bmcadqeZfbhaibjp
adams	arbTcndceSfVgZij
consensus	aYb8dReIfZgpiajk
fc	asbQckdjiX
bright	aRbbcwdPekgthXip
gift	bOdkeXfaglhoijjY
graham	ambbcldbeOfbgYhjiljl
divisions	bockdaebgYhkiXjo
stress	ajbmcOdsenfdgrhbiEjq
purposes	aob0cZeCfbgPjo
carbon	albkdteZhYiVjj
fruit	bZcjeZfkgnjb
ross	anbcdkeNfagbiljn
broadway	albYckeagdhdikjT
explosives	aqbYdZeYfpgNhUix
sectors	ambmdleQfdgciRju
stretch	adbjfvgohMibjV
aide	aobQdkeTfQgPhvi1jq
hampshire	ambccqdYeSgYja
potentially	aUbycZdjfTgmhd
shock	aYcUe/fdguhaiUjV
engines	avbYcndZeafsgWhLiZjo
wisconsin	asbXcrddeVfYgWiqjW
literary	bycqdEeMfbhkicjj
crackdown	aabccYdZeuflgkhmisja
dick	ajbQcpeYfUgYhrivjd
affair	aTenfcgahjiwjZ
climbed	a0bOcvdlfjgahGicjd
wealth	aUbpcjeVfKglhs
jacques	albZcjdZfcgajn
cairo	akbYcYdkfmgaijjd
mouth	bXcXdbezfbgjjW
nasa	asbaeRfkgchVipjj
holdings	a1bUdqeRfNgZhniWjt
negotiating	amcXdneDhpjk
chiefs	anbZckeOfVgShzin
spoken	bkdCebhdiZjs
viewed	aZb7cldHecfPgcil
ads	aacodPeYfjgUivjt
ontario	arbccodceUfagUjc
feared	aWcbdXetfPhki7jb
milk	bYdjemflgYhjikjX
beer	bQcodVhoisjY
melbourne	ambYcndXecfogbhYjZ
dvd	avbXeTfkhXiWjn
passage	albXcXdbeUfkgliXjp
petroleum	atbjdqeMfXgWhcjn
expanding	amcZeMfjgkjy
laboratory	a1ckdZeOgThWjY
conservatives	aUbocpdWejfXhmja
constant	bjcSdcenflgmiRjj
attitude	aNb8cadMemfLgyia
phil	ajbXccdmeZfWhmiu
sessions	aobTdneSfxgaiX
defended	akblckdQeTgUiajv
runner	bYc0fZgqhTicjY
peacekeeping	ancVdleNfjgXhribjr
missions	aqbbcZeMfxgXiVjq
barry	ajbcclddeWfVgciq
situated	anbjdXedfYgXhcjZ
eve	aXbMcadreofqglhrikjU
geneva	awbWcSdleUgThmjj
renamed	a9bHcjdceZfdgRhoib
manage	bkcadqeGfmgkhpiU
mines	apbXdneYgVhcik
chase	bXcpeWfZhbirjb
geography	b3cldWeUfcgbhciRjm
clothing	ajbVcweXfkgRhaim
keeps	bWcadjedfWgoiqja
lane	aqbbedfXgXhbipjd
orthodox	abccdOfqgahriojb
seeks	akbZdoeFfVgohrik
nasdaq	atbZcqdbedgbhUjk
residential	akbkcjeRfkgQhbip
realize	aJbtcWdjedfSg+jZ
wage	abcld1eMhjjb
wto	akcVdreOfYhn
blocks	aobVckddecfvgQhWikjZ
assassination	aXcberfmgXhmitjd
contribute	abbucUdpeNfbgrhliMju
doubles	albZcpdoeXgmhXiN
rookie	aobZcvdmeXfVgkhTiljV
lots	aUbcedfmgdhbip
entrance	apbVcodXeagQhcinjY
kilometres	ambbdbftgahSjc
luis	arbXccdleYfUia
contribution	blccdkeIfYgpiPjo
hu	bRckebfWgohoiZj2
height	ambjdYfmgjhOiTjb
morris	aobXcmdceRfUgVhkiwjj
lands	ambWdqeTfcgZhriZ
princess	bFcjddenfXgohpijjl
studios	avbXckeRfbgbimjd
conservation	arbnccdjeFfXhkiZjm
traditionally	aZctdVeWgbhnijjV
designer	apbXc1dSeKfagZhXiyjj
emissions	ambmdqeThWiVjq
prospect	aQbscbdmfGgxiw
posts	asbOcreNgHhsjp
darfur	aYbccadvedhojl
counsel	alblcceHfPgOhziujk
liu	bNcjdaecfVglhriljw
castro	bUcZdcelfagkhnij
busy	aUcWddfrivja
classical	anbtcndEeSfshPiU
procedures	atbqcReNfngThbiUjo
victories	bacvdZedfngrhViNjW
headlines	aYcndNeugdiq
colonial	ckdVebfjgahlicjS
legacy	aZcdfUgrhniZjZ
franchise	albdcjeVfZgohjjQ
fifa	apcXdbeZfcgThpjm
quarters	bXcmdtedfvgZhXjU
celebrated	adbVcldTejfngqidjN
wright	aobbcodXeQfdgahViojm
depression	akbdcUdjewfjgmhaiV
techniques	apbwcjdWeFfsgahTiXjm
foster	bZckdmeMfXhpjk
bands	bWcudOeafqgbhjilja
capitol	bYdbfbgZhpipjU
invest	bdcdd0eIfWgmhmidjo
assist	amcYdreIfpgdiVjo
beauty	aWbncpdPfagviaja
wonder	aNbncddVenfSg2izjP
regulation	atbrcWeSfdgZhciUjo
surge	adccdmfdgshUiljj
tackle	adbmdueXfbibjc
spiritual	aYbocWdaecfbgvhriVjj
dennis	bZcleUfWgbhoiq
athletics	albacqebfdgdhcicjY
titled	albTeYflhaicjk
sustained	blcWemfrgvhPiL
chicken	albXdoekfljO
croatian	apbZcbdSedfkgdhqik
russell	aqbTcweRfOgWik
mitchell	arbVeKfdgZimjv
francis	apbTcmeTfUgXhminjk
colonel	apbVcmddeSfSgShsirjn
exchanges	albddUeaflhliXjs
acres	albZdleYfrgahbiljY
recover	ambacRd0edfngshaiSjW
influential	abbtcodGeOfVgZhris
amounts	cadjeWgYhdidjl
hispanic	aXbrcvdReSfUgchnitjb
violations	ajbpcUddejfcgT
blues	akbZcodZflgmhaiXjV
priest	bSgRhri2jU
tools	apbmcmddeEfkgWhZiajm
executed	adbccnfqgYhbijjS
takeover	bYdjebfZhnio
dna	aqblcjdYeRgahTiY
daughters	bDcldoeZhtim
exploded	bWdbevftgThTi1jT
engineers	ascodaeOgVhUipjc
albert	bTcrdkeafSgchj
tea	adbVcpdbeZfnhojV
nhl	anbdckddeXikjb
carl	bPcodoeXfSgYhmimjn
escaped	ambJckdmeqflgbhWiqjV
vegas	ajbTcmeafWhmivjU
vatican	anbScVdWelgXhuio
gdp	akcmdteRfagjhViWjj
peacekeepers	ambXcVddedfngVhkinjm
tension	aYbncSddevgrhdibjm
pyongyang	ambbcZdlfcgdhc
beef	arbccXdrejfciajX
tel	albWcYeogbhkin
considerable	ajbpcXdVeXgniUjq
functions	aubkcVdaeOfkgThriHjt
stem	caduecgkjZ
introduction	asbadUeKfwgZhViVj0
excellent	bzcodOeIfagohSiOjn
brigade	arbaddeWfcgXhkjl
bangkok	akbScbdjemgWhlij
pending	axbUcQdueQgYibjr
depending	ajbycadbeOfnhXiNjq
ee	arbUcddxfUgkhmiW
aims	bpccdjeCgtiajp
anybody	aKbudZejfQgrixjT
restored	axbScYdbfvhaiSja
activist	bbckdaecfMhwi1ja
categories	awbjcudaeMfdgWhWiJjr
difficulties	bkcNdqeagkhciYjw
negotiate	ajcYdseJgjhriZjl
verdict	aVbscUdbenfZgmjb
conversation	aWcadSfmipjo
plate	alcpfmgahTiRjT
evil	aJbresfTgwhqikjR
cent	arcldoeVfmgdhTiVjd
diseases	ccdnekfZiVjl
succeed	aXbjdkeOfQgthtik
eligible	anbccmdteHfZgZja
smoking	bccZdbekgciv
legs	bZdoevfphSiRjW
studying	apbcdVeJfqgXhYiljl
symbol	dLesfQgthnibjV
attracted	aTcudNfXix
flowers	abbDcqdkejfl
lakers	fcglhcitjU
nigerian	bbddeXgVhniw
biological	asbncddbeKfXgcicjn
intention	cJeTfRgqhlikjp
riding	cwdTgchSikja
movements	bqcZdPeciUjo
luxury	bdcoebfZgchZim
educated	aUbucydReTfTgcinja
obvious	aQb/cXdOekfLgrhViljl
possession	aqdXeTfbgajW
puts	aYbjdmeZfUgphdikjb
mandate	ascTeEfmhliSjr
stick	blcbdkedfkgkicjT
aspects	aZb5cadMeQfngdiSjz
rear	aobccmgShaiZjn
wells	ambVdqeUgZhYip
accusations	aSbrcddXenfbgQhkiyjn
temperatures	emftglhRiX
steven	aobbeRfMhjisjj
attributed	bqcadXeafagbhYiqjx
overcome	aTbvcTdlfjg4hciQjZ
summary	anbzcaddeSgQhciVjr
execution	acbncXdpebgcjZ
aired	anbWcdddfugXhaikjn
russians	aZdZfdglhbip
shuttle	apbXcbdrfvhS
obtain	avdjeBgahjiUjn
staged	adbYcndYfyhcijjR
ncaa	apbdcjdZeZgajb
organizers	abbccddZedhkiu
businessman	bbcpddeWfOgZhqi+jX
libya	arbQcUdsedgcidjm
hunting	albcckeRfdgcip
brooklyn	albUcqdceYgYhdiyjP
framework	apbtcWeBiOjw
vessel	awbTcadWecfjgahUil
punishment	aYbocWepfZhkibjc
smart	aSbtcrdReXfVgohdipjd
worldsources	apcddTeYfkgThnibj0
blacks	aWbpcudUedfcgZijjW
balls	codcf1gdhLiUjb
baker	asbVcndbeLfYgXiujj
qualify	albbcldyeKhbiQjb
belief	aLb9cSdRfSgzjj
solve	aVbwcRdseUfmgriXjd
gradually	aubTcZecfqgnhWiY
imperial	aubQcrdVeUfcgThsjd
tall	abcrdTgkhRinjV
tone	aXbydIeogrhViOjo
wildlife	amblcdddeQfVgdhkij
fundamental	acb+cPdbeVfVgthciLjp
squadron	a4bTdbeWfkgWhYiUjm
twenty	anbMcrdYeYf+gYhRjW
ron	bXcodoeXfTgThpiujk
lawrence	anbacoePfRgVhnit
settlers	adbUcaecfkgchkixjc
wayne	aobacpdaeZfNhdiojc
modest	bkcmeNgohQiW
rwanda	abbXcZdkejfkgYhsij
jimmy	bLcqdkfcgbhninjU
thrown	aZbYcodcevfsgThWiujI
longest	bYfvgohUiZjP
rodriguez	bXdpeVfUgkhc
marines	bWcmeafmgdhWiojc
sentiment	aabxcYdWemfOgrhZjo
roberts	apbacqdXePfOgdil
describe	aSb6cddEeWfnjn
pattern	adbxdOecfkhV
demonstrators	aYbVdTexfpgXixjW
bomber	albWcndbflgZhWiv
urging	bVcUdbechxikjr
burning	aZbWcZdje1fugbhdisjV
slipped	a1bRcqdnelgahGiXjY
auction	anbZcjdkeNgXhbipja
occasionally	bbdMftgYhXil
nick	bScmdueVfVgdiyjb
separatist	dXedgjhnim
graf	aobTdlfdhajn
perry	asbPckdkeNfVgbiljv
goalkeeper	anclfcgbhXjT
conclusion	aTbycWdZeVgqhXjk
nobel	ajbScnedfahkia
indicate	ajbtcYdPeSfThWinjt
buyers	bjcmeMfOgchaiyjl
stance	aabzcUdXedfMgnibjr
facts	aUb8cYdReSfZhdjo
attract	aRcpddeMfYgphpipjk
coaching	albcckdceNgbikjc
employers	drePfUgZhnirjc
exposed	aVbrddeygUhZinjZ
objects	blcldMedfmgahYidjj
sec	atbdddeSfWgWis
sony	aqbVclfZgjhaidjj
grave	aYblcMdkeufRgjhjikjb
eliminated	arbYdteXgbhXiajd
acted	aqbpcXdSeSfZgUjn
insurgency	aVbnfogoja
commentary	albocadVeZfcgWibjy
bears	ambScpedfYgdhbimjY
describes	aabodKeUfkhdikjs
ousted	acbOcjdmenhviqjU
lights	bTcmdWeqfnhYiojY
gate	asbRclejfYgahdikjR
jiang	bSdZebfagohqibj0
tunnel	apbWcaepfngchNirjb
striking	bkcmdSeafqgjhMjY
bulgaria	aobOccdjebicjm
sovereignty	blcNfXguhtiM
oxford	asbXcrdVeVfjgUhdjd
elderly	aWbVdqemgahjiwjc
pipeline	aobbcadoeXgbhWipjm
critic	bmckdLeafSgchoitjj
eating	aZbdccdlerjW
destroy	aYcZeYfjgmhqikjX
inner	aSbjckdcengmhliajZ
rick	ambUcndleTfWgahois
bench	anddeZgXhbjS
structures	akbrdaeRfkgVhciZjj
chechen	acbdedgahrix
ken	bVcndsebfUhjinjb
channels	aobjcWdYeYflgYibjy
ballots	akckdceVfogRhjjW
sarajevo	akbZcVddeofpgYhminjk
rolling	anbSejfugdhV
wu	ambOdceWfPgnhtjy
hillary	aVbTctfVhpinjl
manila	apbPccdpgVhkjk
twin	bTcpdjfrgdhbijjb
isolated	acbrcUdWethcja
vietnamese	bPeafcgdhoiu
merely	aYb2cadTeUfXhXis
operator	a0bWccdaeafXhcjl
enormous	aSbncZejfbgqhkic
wealthy	aQcqdjeUfSgchsizjc
competitors	acbrcsdVeYfXhajj
demonstrations	aXbacadZetfuhnikjY
paintings	bccvdTeUfpgbhS
hidden	bccbfdgWhdixjb
argentine	arbbcdeYfbgZikjd
fastest	alcodZeZfkgshNiXja
throwing	aWcjesfugahWiqjM
fairly	aZb7dReYfkgjhTiQ
shipping	awbVcYeSgYicjr
arriving	aqbDcXfwgYhajj
transit	arbWcdeVgWipjm
roy	awbNcleYfRib
fires	bZcbepfwhXipja
appealed	cYdceahoicjn
cruise	aobRdXeXfmgkhajp
ski	avbZcpddhYicjd
tibet	abbaddeogphjia
pollution	akbmcddlfYgdhbibjn
impressive	abbvcudLeQfjgthKiRja
revised	a0bbcldbeIfygOhRiVjv
kidnapped	bMcmdngVi4jY
buses	akbLcjdaejf0gOhZivjl
lasted	albRcdelf9hMjR
nevertheless	bucZdKeVfVgnhUjt
resign	bVcVdpfagbhv
surplus	albVcjd3eOfjgahY
poetry	adblcpdLeVfpglhbiTjk
friendship	aZbXccdafdg1hpiW
observed	bscadFfphWibjl
subsidiary	a2bRdleRfWgThnjn
infected	bXevgbhdipjU
anne	anbLckdbeYfYgbhtikjm
exile	bMcZdoejfngjhpja
terry	akbWckeVfdgbhjip
vulnerable	aPbycbdlenfMgljj
neck	backdje2hXiSjT
harbor	bYccddgjijja
slam	bYcnflgyhTiYjU
stroke	aoccdqeufrgphIiMjX
kinds	aUbscddceZfmhdiYjn
object	bscbdKfbhcid
intervention	ajbtcOdneZfWhmicjj
realized	aWblcZdYfbgvhTiojd
detail	adbucddReUfogdhViYjt
drink	aYbZdUenfkhqirjY
alaska	apbacmePfagbim
painted	acbWc0dPfsgShUip
polling	bmdZeXflgQhjirjV
deployment	asbacVeNflhdiWjy
triggered	bbcSdje1fkhZip
costa	asbVeUfahdiVjj
battles	aScmdcekfqgjhlijjV
grass	aacldlglhcicjU
unrest	aWcXdmezflimjb
torture	acbjcXdmerfkgUhljY
celebration	aTbWccdberflgwhpjP
photographs	akbXcqdJeZfsgRhWinjo
warren	bXckeXfVgZhsis
swept	abbQcndbe5ftgjhZikjR
chrysler	anbTckdreXfWgdhcinjk
amateur	asbmcsdGePgdhYinjY
dodgers	bWckdreYfagnhYiojX
optimistic	aQb5cXdXeZfUgxhVjs
suburb	ckdYejgUixjV
attorneys	bmddeIfYgPhpiz
prevention	ambkcZdneUfZgchjicjm
implement	albmcTdoeHfxhjiIjr
barbara	aqbLcjeUfXgZhsiq
valuable	bqckdZeJfXhdiY
regard	aTb/cSdSeUfJgohniVjt
conspiracy	aRbvdaeZfagahji1jc
midnight	aobIcYdnekf0ikjO
unprecedented	aXbrcadafnguhciV
cooperate	blcSePfbglhtiZjp
advocates	abbudVeXfPhpir
bloody	aNcje8fzgkjH
dawn	bJcbdYepf4gnirjV
craig	ameZfTgailjn
asks	aabMcadneWfQhyiz
violation	anbtcPdbfYga
scholars	adbzcmdHeKfagZir
essentially	albrccdZeSgYhSiljb
assumed	arbbdZePfVgXidjo
motors	asbUcodqecfagahVjk
angels	adbUcodogqhdjO
sierra	ajcjeTfbgZhl
childhood	aXbaccdmekfkgmid
carries	ancmdVecgdhSibjk
lineup	akbXcjeWfjhVic
refers	aqbmcddReQfagXjq
approve	aqbacXdmeJfdgahvjk
tragedy	aMbqcRdje8fjgthbjS
processing	aycZdreMfjgXhbiT
resumed	a3bMcQdmeZf3gahUiZ
generated	addcflgjhYidjm
pat	bVdcgdhqinjZ
personally	aWccdYfdgchojl
regulators	arbmcXdaeYfUgXiq
repair	aqbZcYdzeZfvgbhUiWja
complicated	aTb3cadceaflglhaiV
pleaded	bXdjeZgXiu
elect	aXbccjdleRfch6jX
fred	akbUcneUfVgchniv
mohammad	bbcjddeWfdgYhjinjw
opec	blcUdweOfUgdhjimjm
dam	atbVcZdreafYhXip
celebrate	aQbRcdelfqg0htiajQ
medicare	ajbbcdd4eRgXhmjj
guinea	akbadjebfcgahniW
import	axbZcddteLfbgWhbiZjp
ukrainian	anbccjdWeVgUhlirjj
searching	bWcZdSeYfrgdhbi3
garcia	bbeWfWglhbiljj
rape	aXcjdkelfjgXiqjc
zhang	ajbUcndbeWfVhkipjw
marshall	apbYeRfVgZhkik
vessels	aobWcddUecfqgahXicjm
rebounds	aobacuecfjhQib
wings	albVcpfnhYiVjc
useful	b7cbdQeJgkhTiSjt
staying	bacTdmeafcgkhcinjd
canceled	aubJcVdvejfugWhdiajn
authorized	a5bacYdbeCgJhmjv
touchdown	alcpebfphSiajQ
stolen	apbMcpdmecfjgUhUinjV
hip	ckdaeqgnhWiZjW
boom	bWdnfdgqhYiujZ
solar	cmdjeQfognhZjc
pitcher	bYcqdpeYfYgohZjQ
context	aab/cVdOeSfchciRjx
terminal	axbRcXdlfjgYhZidjj
colin	anbacdeXfXjs
attacking	aUbodQfkgdiojl
extraordinary	aVbtcUdceXfdgvhkiSjd
munich	awbMdjelgchdicjd
colony	albReZfbhsjP
corn	akbcdyeVfjgdhbikjY
recall	bZccdcfjgdiljd
cheney	bYdkfZgahmisjt
musicians	bbcodSeQfkgchlipjZ
commanders	bldVeOfagVhqimjp
reagan	bbcpdZgYijja
addressed	bbcVdaedgahpiajx
detainees	accbdngWhlik
uh	acccdueofOgvhkidjZ
suggesting	aYbscZdUebfThWi2jv
impose	bvcWdjeRhmiZjl
cameras	apbdcldMfmgVhXip
depth	b3ccdOeZflgphMiMjp
element	alb0cZdReUfUgnhZiXjl
asset	apbocadreQfGhmiYjp
worries	acbkcNduenfQgrhbiojq
lying	aZbjcceufbgRhbiqjW
trips	bNdqeUfygWhdjq
definition	aob8cadLeLfdhViUju
trafficking	eXfZgYhnio
suffer	aVbocWdyexfUgriQjY
branches	apbSecfkgWhnicjb
harm	aRbxcOdqeofNgwhlibjm
conflicts	aTbucUfjgchqjn
influenced	aVb3cldHeYgdjq
mounted	anbacqdTfrgThWikjd
spots	acbZcrddeagcil
procedure	arbncPeZfqgbhXiYjb
legend	bWcldRfTgmhkivjU
scientist	apblcmdUeQfKgdi3ja
promising	aacpdbeKfagshZijjk
colleges	aqbjctdaeKgRhjja
nationalist	aYbncmdJfYglhs
exposure	ambncYdjekfVhbicjo
amnesty	albUcaeYfcgZhojr
fernando	aleUfWgkhaijjk
karzai	aWcjeZgbhrju
sarkozy	aabQcldjfchkjt
bag	arbMdlfqgThaimjX
matthew	albackeUfVgZipjk
lending	aobncUdzeOfYgWjn
jailed	bNdjekgZhmiujY
fatah	aZbbdafkhwipjZ
phones	ajbSdcfjgZimjm
subjects	btcsdReSflgWhZiQjq
expression	adb3cQdKeqfTgviNjk
authors	bvckdMeFfagYikjs
pleased	aUbtcVdSfKgxjm
raw	bkckdpebhYiU
strait	bkcZdbeZfdgrhdiPjs
disputes	abbrcXdmeWgXhnjk
billy	bKcqdkfdhjipjU
copyright	aqblcXdceTfXhmiajp
preparation	alcUdoeLfzhciRjm
jay	aobZcodseUfNhjijjc
arkansas	apbacqeVfXgWhliqjW
ian	aobccodWeWfagYhZimjk
commissioned	azbRcwdSeCfrgKhcikjo
buffalo	aobVcrdoedgYinjL
testified	akbWckdZeYgNi1jl
sporting	ajcrdPecgciZjc
cathedral	bRejfogWhmimjT
saving	acbacad2eWfqgrhaiWjc
trapped	abbTcadqezfqgdhUiujV
solutions	bzcZeLfbiXjv
visible	abbqdJesfcgjhXjd
cnn	akbbcddZecfagThnivju
resolved	bqcMdqebfcgoiXjd
cambridge	arbccudUePgUhdja
parade	aXbWcqdUekhpisjR
genocide	aZbkcaelgchliljY
instruments	aybjdYeNfsgVhViPjk
elementary	aqcndjeOfjgThXid
efficient	aYb1cmdbePgmhXiW
bobby	bOcndoemfYgohdjY
mets	bWdredgphXijjV
equipped	apctdReVfugThVia
protein	apbncdeagchbiVjo
raids	ajbWcZdYfzgYiljm
landmark	arbcdZeUiajX
sufficient	akbxcUddeEfcgjhdiTjr
northeastern	ambWcndZecgWinjd
poet	codReYfZgnij
reconciliation	aTcZdledfjgvhsiU
horses	adbdcxdaebhUijjV
mugabe	aYfZgchu
components	azbocldZeKgWhRiNju
chips	anbbckdnhaiVjY
cincinnati	aqbUcldofkhajQ
mainstream	aYbucpdGedgk
oppose	aXbocZdbeWfYgjhxik
germans	abbddbenfjhYja
northwestern	apbacpdXecfjgTimjZ
jonathan	akbadqeQfUgchnio
associates	ancseHfNgThoiwjj
user	aoboccdQeOicjr
wimbledon	bTdleofogphXibjY
thirds	ajckeSfuhaiPjZ
forests	ajcbdneagbhkiXjm
wooden	ajbUcsdXfygQhZinjT
separated	aqbPclelfwgUhaiWja
shed	aobRcldnhUjS
rushed	aqbUepfrgRhXimjZ
consistent	aYb/cbdLeSgqhRiRjo
happening	aJbxcQeufWgvirjX
ira	albTcVdqeXfahqiqjb
footballer	atcndSeVfVgahciljb
approached	aobNcmdPeYgQhci/
susan	albOdkeUfOgdhuiv
cattle	albadqfdgYhcipjU
telecom	awbTcmeZfTiajp
knight	apbRcydaeafU
strict	albncWdWeUfrgbiYjl
battalion	awbbcldaePfdgUjk
sections	audOeXfzgMhYiUjs
releases	awbQdkeOfmgYhdidjq
wire	anbccmdkgRhcja
knowing	aNbqcUdcekfQgyiojb
boxing	cqdaeafUhmijjV
samuel	asbWcpdbePfRgXhnin
vancouver	ambbcjechbjd
dominant	adbzcmdHeafVgohkibjZ
protecting	aYblcZeZfYhsjl
electrical	aubdcndkgUhViZjb
mubarak	aZbbcWfjgkhlidjy
colombian	bacleXgZhkiqjc
uefa	akbdcZdcfngchkiajj
wireless	ardXeVfYiZjq
inhabitants	aabcfngdijjW
carriers	arbVdZebgdhdjv
demonstration	abcbdXfniqjU
sarah	bLcqdjeUfUhniyjl
specialist	a5bkcmeEfPgSha
wheel	ambccndZeofkhTibjX
mediterranean	akbbcbdXecfsiSjo
dating	akbVcpdceQfogWhXiwjU
concerning	bqcOeOfbgYhnidj3
sight	aXbpcbdQezgthQjU
penalties	albmdpeXgahViU
handful	adbVcrdReXftgVixjZ
torn	acbUcZdqexfthciaja
update	awbbcZdjePfngbhaiYjv
ceasefire	ambZcPebfvgliXjk
yasser	bVcSdmepgjhu
eliminate	bocXdyeRgbhl
rises	backdqekfZgjhT
routine	amccdcebfwgahTiUjd
mall	bXenfagci0jW
restructuring	amcUd4ePfjhdiYjr
enterprise	ambncmeGfSgchnjk
surveillance	a1cYdUeUgShbjs
troop	asbVcYdseRfciXjx
conventional	b0cmdTeSfwgZhOiWjj
killer	aZbXcleqfXgohbiwjT
arranged	arbEdjeOf4gIhkjo
landscape	aYbwcpdTeZfdgjhcjd
expenses	ajbbcbd/eNgPhkidjq
devoted	aabcdVeUfvijjl
christ	aWbYelglhnijjS
truce	albUcSfxgk
homer	abbZcrdqfkgqhQjW
relevant	ajbzcXdOeEgbhjiRj0
encouraging	aObvcZdZeYfYgpiljw
questioning	aYbpcXdOebflgYivjl
regulatory	arbrcWeOfUgbhniXjt
massacre	aXbceyflgZitjP
likes	aPcsdReafTgohmiy
warming	aZbqcYdmfcgrhajn
mistakes	aRb2cYdmelfchXiYjZ
jane	ajbNcnddeTfThqiq
progressive	aabqcmdVecfbgnhpiWjb
wrestling	cpdZedgahmijjb
clay	adcqeahZicjW
pledge	bRcVdweXgohtiQjj
relationships	aTbrdYeVfZgkhqjn
swing	acbncpdZeYfmgnhXiWjU
pole	apbbcvddecfXglhSibjS
bat	cmgmhYiXjR
pride	aTcddXe0fRg4hpiUjU
billions	aabUcad6fogdikjd
greatly	bvcZdXfbgmhZiOjv
turner	aobOcneVfWgchkiqjq
classified	axbmdTeOfagJhaibjy
disappeared	aobNcaddesfngZhRi0jR
provisions	avbdcRdoeNgTiTjy
credited	aubdcodTeIfmgahVjq
challenged	aXb4codKeRfYgZin
participating	cddcePfpgWhnik
oakland	akbacpdleXfdgdhbisjN
personality	aUb0codEfWgqhjidjd
continent	aTbncdgqiUjc
maintaining	bucSdbeMgmiPjt
reflected	aWb0ccdPfdgohViYjw
airports	aybVcUdbfkgYiajl
thick	bdcldWesftgchUibjd
appearing	aobYcjdRecfsgRhaimjk
stakes	ajbkcodqeXfXglhciRja
fierce	aPbmdSeufqgrikja
shah	ambbcbeWfZgchpiljt
southeastern	anbZcmdaebgajc
lyrics	adbkdMedfnhaiVjw
dressed	aVbVc6dPejfrgYhbizjS
composer	apdVeQjd
involves	bncadleSflgchYij
requests	aubRcTdjeNfmgRhnidjy
yourself	aPbncWdkgxjY
autonomous	aqdWeXfkhmiY
reverse	anbtcZdleWfjglhTiN
villa	anbXdkeUfb
norman	albVcleYikjd
frame	akbmcjdZeUfsgdhPjc
preferred	apbncldbeCfUgVhjidjq
ethiopia	ajbYcbdnebfogaiajp
continental	apcjdVeZgYiUjo
insists	cUeTfOgphjisjm
robin	bWctdmePfZgcjm
clock	arbcccfuhWjK
charlie	ajbIcrdoeYfWhriujU
bernard	ajbZebfXgThoiu
waves	aZcddRe0fwgohSia
occasion	aSbccddQemfogrhkiUjd
defendants	aabneUfXgVhmiu
fm	asbUcXdaijjj
policemen	acbbcmdVekftgQi2jW
integration	albocbdceNfbgnhmiOjy
guidelines	aubscXdWeCfkgSibjy
arguments	aVb4cWdXePgcjm
erupted	aabOdbe6ftgdiwjO
rough	aYbtcqdafshIiWjZ
wickets	alcodjeWf2hIiI
arguing	aZbxcUddeSfWgYirjn
christians	aNbkcbdceofmgjhqiljY
marathon	ajbXcpdkebfygphViYjQ
victor	albXclePfNhnin
contacts	albacXdaeVhpju
legitimate	aUb3cSdbePfOglhvik
factories	apbOckdreZfkgWhbinjY
attempting	adbodYeRfpgchcisjY
convoy	aobOebfqgRiojs
technique	aobzcjdReOfphKiX
situations	aYb3cZdaeYfdgdhciYjv
symptoms	akcSdcexgnhYiTjo
risen	aobdcoejhPiajb
folk	bkcqdMeQflgjja
foods	apeXfXgbhniYjp
derby	cxfagrhZidjK
achievement	bzcrdWePfVgvhViK
demonstrated	aZbxdIecfdgthXiajd
preserve	bocWeKguhoiRjc
dropping	awbUcldnftgXhHiZ
cooking	akeUfygbhajc
armstrong	aqbTcqdQfagmhRinjk
semifinals	bVdoflgphYiSja
invitation	ajbMcdddeZhviajr
prevented	akcSepflgchaikjk
hindu	aVcldWekfrhjjZ
switch	arbadjeTgbjd
manufacturer	a1bXcpdaeRfZgWhXil
yang	akbScldcebfRgohlju
spy	aocldbeafWgWiuja
pierre	ambZeRfTgUhpiwjm
mood	aRbucWdVexfXg3iXjj
prisoner	bOdsekgZhoikjW
franklin	apbVcpddeRfZgXhkin
operational	a0bkcUdleFfkgdhWiMjx
experiences	aSbncddWeafrgniWjr
necessarily	aWb9cZdXeSfIgthc
dynasty	akbYcldYeZfbgjhlimjZ
focusing	aabucadbeOflhbjx
maine	atbQcpeSfdgdjZ
karl	akbTcqeafQgUhoirjo
gotten	aYbccleofUgmhcipjU
replacing	awbNdqeRfmgMijjp
feelings	aHbqcQdZe3fWg1hoiajl
adopt	blcbdceHhqibjm
establishing	aqbkcYdaeBflhniajp
todd	bVcydleTfWha
grace	ajbSgvhjiTjc
bombers	bXcldbfqhTirjm
wore	bNc3dLemfqgbhViljb
proceedings	cSddedfjgVhn
temporarily	a5bGcMd2ekfkgUjd
anna	albLfYhpij
indies	anbdcdddecfphWiNjc
tactics	aZb1cjdWeUgajj
knocked	ajbScodmexfngbhOjT
kills	aYbSckdsepiyjQ
provision	aybdcSdpeKfcgTibjv
uniform	ctdPeVfmgWhcjb
attractive	aTbycodZeNfMgnhbiljq
historian	ambpcndKeMfRgXhkizjd
judgment	abb9cSeafQiRjb
closure	aubOcFd0epfnhc
wider	adbudTeZfjglhdiZjt
consulting	asbkdmeBfVgQhpipjo
sudanese	abbdcceagahqinjo
donors	abbWcbdyeVfbgYhwij
interviewed	bdcodMeUflgKi5jl
credits	a1bRcld1eBgVhXiWjw
prayer	acbTcUelfzhsiajb
quebec	anckdXeXfWgdhn
hearings	bccYdmeVfkgWhmim
tribute	abbNdcejfkgnhpiZjd
straits	cXejgriOjn
produces	ajcndceWgdhZicjd
asylum	aobUcadmeXfagZim
farms	ambYdqeUgYinjV
metro	atbTcldYgYikjk
earl	bVcseWfLgchqil
plunged	apbYcjdkeyfngahPicjW
pirates	ajbUcjebgjhbiojZ
muhammad	adbccldYebfXgchpiqjq
designs	amc1dLeHfrgZhPibjq
pga	anbYcldlecfdgkhWidja
liberty	dafRgqhpicjW
dublin	apbXdZeWfmgShljb
wages	bdcjd9eUgcidjc
equally	aNb9cldOfXgmhbiXjb
operators	aqcbdaeUfagaimjn
visual	akb1cmdLeWhWiOjn
shirt	bPcvdaeofjgbhYimjY
tip	amckdXeXfagZhbimjZ
collins	aqbSclddeTfZgchbjo
ignored	brcXdPelfdgSiojl
checks	awbJcddleUfugQhcicjj
generate	aYbsdjeOfjgohd
factions	aTbkdXebfphzjc
dubai	ajbZcYdqjj
forming	bcdaeUfnhqid
lynch	aobccneSfQgViujo
legislators	aabddbeZfbgbh0itjZ
transmission	aucdebgYhSiYjm
audio	awbldTeOfkgYhYiXjs
sudden	aWcQdke3fagwhaijjd
hawaii	atbOecibjb
cowboys	cqedfYisjM
parker	aobTcpdVeUfSgbisjk
cheap	aXbqcmdjeXfZhXil
flooding	bXcTdrezfpha
ivory	bXcneagbhljY
mohamed	amcceZfXgbhqijjo
tribe	bZddeRfZhwipjZ
ultimate	abbucbeUfLgzhlidjW
illegally	apbUeTfjgMi0jc
max	anbPcrdmecfSgdhkik
mechanism	aobqcOdleOfdiZjp
shelter	bKcZdxeZfogThnixjd
loose	dWejfrgahdjV
guerrilla	bdcjdceYfohniljb
eggs	aZbUcjdpfvgainjO
occurs	cVdkelgkhXiUjd
sars	aobYcRdkergpha
elaborate	aXbockdPeQfugWijjq
mph	aqbkdYemfognhMiTjY
eager	aObmcjdVeYfQguhqi0jY
portland	arbbcldceYgahbimjb
gonzalez	ambWccdneXfTgohd
copper	apbXcodoeYfbgahZjc
ann	ambNcmebfdhtij
veto	ambbccdleWfUhuiZjj
uprising	aabUdkexfqgojO
currencies	ambmcXdkebfYiYjt
implemented	axblcSeNfwgbhYiLju
earliest	aldPeIfrhW
bags	ambHcjdmekfvgPhcik
uncertainty	aWbxcIdpeofQgtijjn
suburban	aZcodZgXiwja
sole	axbacWdneIfOgdhpjb
enemies	aLbrdaemfXgphvja
billboard	apbYcldPfqhR
signals	albmcXdUfYhbidjq
surrender	ambOcZdneafdglhpiZjd
pack	bRcuddebfphdjT
marc	ambUecfUgdhqitjc
cream	bUckdaeqfqjW
stones	acbPcmdaerfvgUhciqjV
boris	ajbUenfbhojl
evans	asbUcmeOfPgchbiojp
sand	adbcckdkekflgbhXjZ
privately	akcYdXeVgRhkiwjl
secured	azbOcldpeIfjgYhdiO
explosive	bpdUedfkgZhTiq
makeup	blcvdYeVgZiljb
celebrity	aZcrdRebfTgjhpiwjd
fortune	acbTcndnebfWhoipjU
incorporated	a4bZdPeKfsgPiajo
chaos	aSbjcRdje4fkgphnijjV
siege	bUcUdqetfyjX
virgin	albPcbgkhlil
collective	abbpcRdledgrhwiYjU
frozen	anbPcTdwenfugbjV
versus	aTbvctdkedgmhXiZjV
twelve	anbOcsdYeRf/gThVidjc
airways	aubQcXdjfZhkicjq
crack	bbccdcelfmgkirjP
ioc	albXcXdaecfYgWhxiujj
ronald	bccqfWgRhoinjd
videos	akbZcmdTeTfpgXhaimjt
strange	aLbocadQexfdgthcisjV
universe	aWbkckdVgsijjd
diamond	ajbXcteXfWhjikjX
arrangements	anbbcQdmeFfogXhliVj0
pc	akcoeXfYic
hiding	bTcadlfdgXhji4jc
retailers	ddeZfchcip
donations	adbPdueUfkgShuiojl
delays	albccKdxejfogdhXjp
gaining	aubdcodXeWfbgmhXiS
gingrich	abbdcodceafbgdhoiojj
voiced	bbcUdVejfTgohmjy
collect	bXdmeIfvgZhjja
ibm	aqbXcneVfcgbhbip
pressed	akbYdbedfogahcjk
sheikh	aZbdcUdkebfbgkhujt
martinez	akbSdmeZfZgphXjd
wonderful	aMboccdTg4jX
kremlin	aabjdZelfYgbhtisjd
omar	albacZdkeRfWhniljq
qatar	albWcZdteafciajq
mac	anbQdleXfagchqjn
hunter	aqbVctdceQfQhcixjc
sentences	daftgchYia
nominee	cueLfKhtip
regardless	aWb1caeQfQgnhmiY
damages	bmcYdwfbhciZ
patriots	abcjddfdgkhkipjQ
determination	aXb1cSdYeWfUg/iJ
rico	arbVcceUfchmibjc
brands	ajbbcrdVeWfXhmjp
stream	bZccdaedfkgdimjn
coordinator	aqbUdpeLfUgThvisjm
smooth	abbmdVelfsgvhYiL
cotton	akbYcvdreSgXhcjc
colors	aYc0dIedfngjhZia
rocks	aXbZcqdXeqfrgThWirjW
deny	aabvcUeUfVhminjm
displaced	aYbTcbdveofwgaik
donated	aqbCcqdqeTfrgLhnim
enron	abdreYfagThoiz
declining	alcddjebgdhZiajt
retain	akdceEfXgphuiTjj
autonomy	alcbeVgphpiO
accusing	aZenfdgOhsivjj
angel	bVcbdrfWgmhjipjd
derived	asbndXeNfbgXhYibjs
objective	acb/cUdXeDfXgqhaiQjt
reiterated	alcNdbeUfVgoiYj6
productions	aqbZcrddeMfjgY
separately	axbVddeJfxgKiajv
denies	adcbeafTgZhji2jm
strain	albmcReugqhWiVjd
chang	apbOeafWgohmicjq
dying	aSbVcVdte1flguiljL
turmoil	aTbkcQdrezfcgnhk
perspective	aTb/dQeRfSgphcicjn
wheat	bcdyeVfjgbhail
corporations	bmcleVfTgWhrin
projected	codweNfohTicjl
bradley	ajbdcsdZeQfYgZivjp
clinical	avbucddaeOgbhWiRjn
criminals	aTblckdcfShpipjV
restoration	arbZcZdleQfrgjiSjc
boycott	bacSdkejfdhyim
enhance	brcXdceMgvhpiJjz
youngest	bQcvddeYfVgliqjS
commit	aSbncadseZgkhm
belarus	albZdoekfZgd
arrangement	aqbacXeKgYiajs
birmingham	arbWclddfjgZhdjV
inmates	bWdqfmgVhjipjO
violated	aqblcVdYeZfdgTjm
assists	aobactdjeWfsgdhRiU
graphics	anblcqdYeVgchbiWjp
hostile	aNbxdOeqfchoil
orlando	aobWcdeafXglhliljd
involve	aabrcadneOfngahdidjp
describing	aVbrcYdJedfpgdhcjz
closest	acbjcrdVeafWgjjT
reveal	abdWeWfdgcipjm
batting	akbqcmdcecfjgjhLiPjb
reasonable	aUb/cTdYeIfVgqhVjm
hate	aIbpcddVezfWgphrirjY
remarkable	aYbvckdLeYfjg4hNiQjZ
johnny	akbHcpdkfUglhoimjV
predecessor	bWcpdbgWhnjk
taiwanese	bYcjdWeYfXgnhlir
virtual	anbbeafnhnjV
mills	asbRckdqeRgTiq
explanation	abb0cTdReWfXhVipjw
artistic	b0ckdMeMfWgkiZ
teach	aYbncleMfngjjZ
adjacent	arbZdceZfmgN
depends	abb1cPdmeTfVgtiQjn
challenging	aMb/dQeOgmhciajn
assured	abcXddeYfQgthjibjo
survival	adbrcddueRfbgyhbiPjd
warnings	anbbcRdXeoflgZijjy
magazines	akcqdKeWfjgRipjt
locked	bOdpesfmgXimjI
milwaukee	aqbVckdngdhdinjS
intellectual	aXb9dPeTfJgphoiX
georgian	bkdPeZfmgYirjm
paint	bbc1dZfpgVhVimjX
privacy	bpcVdYfMhqidjk
kicked	bWcodoenfqgVhXjS
flags	ajbNcjdPeugchlijjc
respected	b0dCeSfSho
subsidies	d/eOfdgSjn
advised	ambdcQeUfWgUhriqj1
handled	anbmdbeZfmgOhciW
morocco	anbTcYfkiYjo
answers	aYbpcddWeQhcijjo
graphic	aqbjctdVeRfkgahSidjq
hungarian	aobWdbecfdgaho
expecting	aSdkfagrhZiq
efficiency	akbyckdjeMfZgnhWiLjn
arabs	aRbncdddelfdgnhlinja
silent	ajbbcadUewhcjV
evacuated	asbMcUdoeufsgShainjb
gardens	bXdbeZfk
murphy	ambWcnddeSfZgTirjk
goldman	bacodpeXfMgSivjn
considers	bocWdbePfHhripjp
vacation	bPcWd0eWfkhj
requiring	axbccceMfpgVhciUjo
bail	apbScUd3eWgZhdik
transactions	apcXdoeQgThdicjm
lifetime	ajbbdmeTgthbiRjY
habitat	albjcXdqeWfZhmiTjo
mideast	cTdvecglhlibjl
crops	addxeUflgb
advisers	bocldceIfPgQhwizjl
macedonia	aobTcUddecfkhpidjm
consideration	albrcSeLfTiRj1
angola	ambUcZdqeXgbhniXjk
tale	aLbmckdYelgshcirjX
charlotte	aobQejfZhoikjb
mystery	acbkccdWemgqhXitjQ
comeback	adbXdkfng5hRjP
breast	akbcdnfjhbiajd
introduce	akbadbeCfphojs
southwestern	aobacmdWgYhcij
hk	apbPcjdredfcgliZjd
volunteer	ambVcleIgWhviujb
voter	adbtdXeUfYgdhnik
drafted	avbVcneIfjgUhcjk
warrant	a2bdcTdXePfQgYilju
nancy	albKcledfZhuij
nationals	anbVcZdseafYgciojd
recommendations	anbocXdceBfkgRibj6
dancing	abbXcqdVekfliljT
radar	a2bjcddOeUgYhTjn
accidents	acdmeuflgbhOjc
retained	a3bYcmdSeGgUiSjo
gender	b0cndXeSfTgaiZjm
conducting	aoblcbdXeJfwgTicjl
springs	apbSccfciojb
algeria	bacbdlfngdiZjj
ridge	apcmddeZfYgcha
extremists	aRbocdelhkisjd
dies	ambNcbdretfcgmiojO
indication	abbzcRdQeafHgthWiujv
parallel	albvcldSeXftgahWiOjk
ratio	aobmcodmeSfYgchUiW
difficulty	bucUeZgmhUiUjq
trails	apcjdVebfmhVjm
imported	aobZcodjeWflgThRjj
osama	abbXcbdjfYgkhpiujo
pete	bMcqdmeYfahoinjZ
blew	bNeufuhUi3jN
briefing	asbXcZddeQgNhmj2
sheriff	albZcldbeRfXgMhvi6jZ
gear	ascqeWfjgShT
casino	ajbUcjeWfWhuivjW
travelers	ajbYcVddfbipjo
strongest	aXbuckdPebfXgtiZjd
engage	aOb1dceSgohsiZjk
postponed	arbTcNd4edfrgdhdiXjm
teammates	aXbbcndWeqfVgmimjX
deutsche	avbTcddmeZfUgahciljq
enable	ajbjcWdleFfkgohliUju
memories	aPbacUdce1fsgyjY
yemen	bWcXdkebfjhjjo
marie	albRdYedfVhtjr
giuliani	aYbbcsdZfdgahkiwjk
disappointing	aUbtdjengphMiZ
charts	awcmdReTfsgdhNiOjm
mahmoud	caebhqikjn
harsh	aRbqdWeqfqibjl
crop	blcmdweQfdhZijjb
attendance	bdcleXgZjc
severely	bocXdke4flgZhYiW
launching	bbccdceWf1hdikjm
awareness	aXbucWddfaguhjiWjr
disabled	bYdvejgdhW
lopez	ajbZcleSfVgjiq
infection	alcXdmesfagkhWiX
tanzania	bScbdseagbhpiajn
riot	adbVcldUexfwgUivjN
recordings	avbWdTeSfrgXhYicjl
berlusconi	acbZcbddfchtijjn
periods	cYecf7gkhTiP
reaches	bbedfdgqhbja
forever	aXbacSdne0fbg1hkicjM
pesos	aobUdxedfogahaiR
earning	akbZczdpeOhYiWjW
rallied	ambTcndjfmglhWjQ
disclosed	aubYcaeOfZgOitjy
integrated	asbrcmdUeKfqgZiPjn
villagers	aUbXdjfrgWhni4jY
multi	blcldbeUfmgpiYjb
rebound	ambodnedfZgrhOia
intel	akbkcmeXfXhaiojj
root	adcadrfcgnhniXjZ
invested	bZckdteR
completion	axbWcddweIfvhOiQjj
margaret	anbLcnecfZgXhpjk
cohen	apbYeLfMgdioj1
occasions	bXcjdTf7gZhZiQ
persuade	aXcZdkeOfcgmhxir
jon	adbXcsdneMfRgchmiujn
odds	aTb2eXfYgshcjY
lap	ambacjddesfognhNiRjR
rumsfeld	cbdjeXfZgaj0
favored	bmcxdUeNfXjm
cocaine	aobaddedgWhairja
satisfied	aYbzcQdWfSgshaiYjm
burden	aVbocUd2fUgkiVjn
connections	acblcjdTeWfZgdhmikjn
manuel	ambVcadneWfThqjn
emphasis	bxcddYeQglhaiOj0
filing	aobXcXdueOgVinjn
stanford	aobbcqdjeXfYgVipjU
governors	akbacoeJfZgOh3io
funny	aIbvcqdOeufagshViojT
reflects	aRb5cadUeZfTgwhbjr
chapel	aqbPdkeagThmikjW
palestine	bXcTedflhric
distinguished	amc0dIeSfdgaiT
professionals	bvcndYeJfWgYhlirjb
improvements	apbkcbdjeNfnhSiPj0
homeless	aSbVcadvepfogYhli3jS
constituency	ajblcjdbeWfdgahoiSjb
revenge	aMbZcbdleygvhpikjY
islamabad	cXdkecgajq
announcing	anbMcUdleafjilju
hah	cVdvesfRgxhpicjc
partial	aybccWdmeVflgdhaiSjj
rebellion	aVbZenflgnhpijjV
internationally	aubpdMeQfmhaiOjl
petersburg	aobScldoeYgZhniljY
reign	aWbWddenfngqhmjX
lakes	ambZdagahljk
exists	adbxcTdUeWfOgoikjj
airbus	albacjdjeRgZhXimjs
bible	albjdSeUfngWhj
hassan	akbbcYeafThujt
pink	bHcydaerfkgjhZjV
indictment	bdcadZeVgVhliwjs
errors	b1cbfmgbhKiS
integrity	adb8cVdQeZfMgshqiN
choices	aSb2eNfVgkiajq
deputies	akbWdYeSgThxiojd
expedition	aocldaeKflgbhZjo
reluctant	aabmcaeYfKhsiw
zones	areVgchjiWjo
aftermath	aUbdcSdme2fugjhjjc
cardinals	bUcldlhjimjR
destination	cZeXfXgnhdikjl
displayed	amcodBhUiY
assume	aXbvcXdkePfNgkhtid
pregnant	acbOdremhciy
lessons	ccdceVfyhaiWjj
terrible	aFbwcQdne/fdgwhdiajQ
boards	aocmdXeTfmgGhoij
opener	anbWccdnekfjgmhUiXjZ
sean	bYcndkeZfPgahmit
sprint	albbcrdWfbgnhYid
component	axbqdYeOfagdhZiSjn
examination	atbocjdUeRfmgShaiW
embargo	awbZcJdjfdgdhjjl
novels	bjctdOeTfshTibjn
sub	axbdcndleJgTiZjk
bryant	adcodcfXhciv
generations	aPcndcfrguiajW
holocaust	adbYcWdtephjimjX
teammate	albSctelfQgnhZimjZ
peoples	aXbkdYeafdgthuiNjn
seeds	ajbUdveZfkgphciYjd
guantanamo	ajbacYdteagbikjc
vocal	blckdNecgjiO
nevada	avbZcodbeQfTgahlipjb
unveiled	aqbNcpePflgchZinjm
similarly	bvcmdJedgWhTiUjq
lions	akbVcxfbhajS
tommy	ambHcndsedfahkipja
acquire	atbddjeGfXgkhkicjk
phillips	asbUcndjeMfSgbhcip
vaccine	aobjdkeTfchYik
bridges	ambWfpgchXjk
hughes	aubYctdbeNfYgYhZinjs
crowds	aKbYcldMezfqhoiyjW
floods	abbUcXdseyfxhaid
pulling	albRdpekfmgchTikja
neighbor	aZbTdkemfThriujT
turnout	aWbwcldZebfbgkhdjc
keith	akbZcleZfYgbhk
thank	aVbRcVeqfZgxhria
merged	a1bOckdbeYfmgShpid
fatal	aZbmcae5fjglhSjQ
sustainable	aab2doeDfZgtiRjr
steam	arbRdbfxhSjc
chemicals	arbddkedfcgXhZidjn
powered	aqbZcudYeXfqgahOik
dreams	aNbcdkekg4ijjW
territorial	ambncXdWeVfbhriTjj
lawsuits	acbjccdlgZiq
notion	aLb/cbdKecfXgphcisjl
rubber	akbacodnedfsgXhZibjV
passion	aNbqcddRelg4idjW
kidnapping	aWccdmekgaix
peres	adbacbdogliYjq
anticipated	aXbpeWfjgphVjr
beirut	bacVeofpgVhnijjd
doubts	aZbvcKdbeafSguipjr
revival	bccjdbeSfkgnhcjd
flows	cXfbjp
footage	ambadPfvgRhVitjm
loaded	aobTcpeaftgVhM
select	aqcpdZeBgUhvjk
bloomberg	akcsddeSfUgZisjr
romanian	akbZdUecgXhlir
stimulus	bdcZd3eXglhYiWjn
incumbent	aZctddeZfUgbhtin
outdoor	cjdZecfpgc
fda	a1bbcXdbePfUgVimjw
slovakia	ambQdogjiW
neighborhoods	aUbqckdagahliojY
discipline	bvdaeXfdgliOja
olmert	abbXcXdqfjhpijjp
substitute	atcddnePgahbia
musician	anbYcldYeVfbgjiqjY
addressing	aVbpcUeXgdhriXjw
maintains	atbjccdSeIfXgahjijjn
judiciary	bocYdVeZfTgZh0
restricted	a1bkcVdXeVfjgPhaiRjv
diet	bkcZdjeZgbhpiYjj
citizenship	avbVcbdjeRfVhliWjm
powder	arbddZelfngWhXiljb
mandela	aabRcjddenfdhsiajj
bp	alcddseafagbhZiojj
committees	albceDflgLh2ikjk
psychological	b5cZdbglhXiO
ecuador	albZcbdteafbgchjiV
composition	asbncldReGfogXhbiPjo
indicates	albpcbdTeTfNgohSikjs
hell	aKbZdue0fdgthkirjI
grain	dteQfjgbhc
kent	albXcodmeTfcgXhdjk
nicholas	akbSdqeafQgWhtiv
genetic	apbudYeSfXhYiX
smuggling	bbccebgbiy
albanians	aZbdcbdZelfnhnipjd
rob	bScndseSfSgbhpiu
heights	anbkcceYfWgohciajd
devastating	aQbmcXdmezfxgshYiYjY
targeting	aXbvdWeXgWizjs
honda	avbUcqeafUgmhLjl
relay	akbbdYekflgjhZiZ
monument	ajbZdafVimjT
ted	adbQcodpebfQhpiujj
ports	avbTcZddebfmgciQjn
sweeping	bcdaedfuglhdiUjj
raises	accbdweVfOgjiojk
muscle	akcTdnexgphdiMjd
shocked	aIbpcYdTe/fSgpivjT
rogers	awbScmeTfVhaij
discussing	acbjcSdceNfjgYhoioj1
belonging	albRdceZfbgPhpi0jZ
pressing	bjcQdneZgkhjiSjn
ambitious	aObwcmdceNfkgshbjl
miners	bTdpfnhaisjU
humanity	aNbrcZemgwhliZjW
diana	bKdZerfagjhmiojj
drought	adcXdwelfpgqhXiV
dayton	atbYcceWfkgdhjiY
abuses	aVboccdkenfbgUhoijjc
iaea	axcSeMfcgWikjs
sells	aobRcteRgWhdio
rely	abbycbeFgbhljn
immigrant	aYbdcldbeXfYhpizjY
nt	anbYcodteSfogXjb
nicolas	bUcjdredfVhkjl
hanging	aXbUdnewfjgdhbiujO
doping	ardRekfdgahYij
wen	bUeXfbgqhniaj1
advocate	bsccdUeQfOgjhxinjj
significance	b0cUdNeVfUgphdiSjy
actively	ajbjdXeNgbhmjn
newcastle	apbWdkfdgjhbiajc
backs	adbYcoebfbgXhoil
competitions	ajbncsdReQfsgahaiS
endorsed	apbbcndWeIgVhpjv
shadow	aYbVcnfbglhtirjR
themes	aWbrcjdReZfpgmhciTjw
jointly	atbXckdceGfrgYhliZjm
concentration	albbcbdjeofdgjiSjZ
exploration	anbndjeJgjhWiXjt
jihad	abbWcaedfkgmhtio
forecasts	bqcleTfngchPidjw
hometown	bMckfVgmhtisjU
counterparts	cqddeOfcgZhoiajn
nixon	bUcqfbgUhkiljZ
indicted	ajbTeafbgWhrizjd
wounds	aabZcadqe4fvhciYjW
ideal	aVb6ckdSeMfYgvhbiZ
finnish	atbTckdYeafogbhdjn
suspicion	aWbmcWdVeqfWi4
collaboration	aobcdZeJgjicjp
accurate	abb/cndGeLflhKiXjm
surged	awbUcqdjhNicjd
reid	anbYeQfRhjijjq
crowded	aObddbeyftgWizjS
sealed	aubNcXddelfxgZhZidjZ
indigenous	adbqdVePhmiY
praise	aXcjdNelgnhniTjq
sequence	apbmdUeUfrhPiSjk
hide	aXcadlfahlirja
consisted	aubUcrdZeJfzgHhXjj
edged	avbUc0djechHiUjd
remembered	aTdMetgqhailjY
vincent	bZcmdkeUfXgbhpim
confrontation	aQbpcZdbevfdgohjiqjZ
convince	aQbpcYdjeRfVgshuivjd
slowdown	bncSdwejfWgshTikjq
preparations	bZcNdpeYfvgkhjiXjr
albania	albRcXfngdhpib
priests	aYbYfkgQhuiwjZ
surviving	bSeVfrgbhbiljY
initiatives	boccdleHhmiXjx
edt	aubjcXdqedfkgdhbiZ
counting	cYdneUfsgbikjV
pearl	ajbLdjgkhdij
persian	andWeVfohdiZjo
shield	ajcmeagdid
furniture	akbVcueXfmgShZjc
hung	bJcpdderfbiojY
dee	aobSdvfSgjhmibjm
substance	ajbqcZdVekfZha
volatile	aYbucdfbjl
columnist	albcdWeZfOgchtivjm
somali	abbbdbeXfpgchuiq
arrives	bBcddsgmhmiqjd
uncertain	aXb2cQeXfKgqhcimjo
expense	aYbrccdzeVfVgchmiX
cooper	avbXcodWeQfWgVhaisjn
federer	aabaccesfkg1hTicjZ
firefighters	ajbWckddfxgYhcitjU
overs	ajbjcjeWf6gdhLiLjj
battery	apbdckeagbhXiZ
acid	ambkcafmhYiQjm
pointing	aabrcddRfUgdhVivjr
organizing	aabccbeQfrgahyio
legally	anbocYdceOfZgajb
dealt	adbmcWenfmiTjd
random	bscbdTfugZhaibjd
ranch	arbPdteVfagahliujV
boosted	andleZfcgnhUiVjt
stalled	ambacWdxfrgjhVib
barred	asbZdXedfdgKhkiujk
ibrahim	albYdkeUfWgdhtju
zoo	aqbQdpedfYhkipjW
breakthrough	albjcdddeVfag3hQiW
dealer	arbacleOfIgUi5jd
farming	bldueNfkgahjijja
farmer	bWcpdmeUfWhmi4jT
frontier	amcjdReXfchlij
credibility	aYb7cVdXeZfMgnhl
amazing	aObsdQejg8hSiajU
maritime	awbmdReRgZiTjo
cardinal	badZfXgWhvij
tsunami	bXcSdneofpglhbiajl
receiver	arbkdceZfUgcijjb
refusing	aobZcXdjeXfkgRhnij
chest	akbScddle4fohaiWjX
tournaments	bacmeafshaiXjc
surprising	aPb4cjdRejfUgzhPjZ
existed	akcbdReWgdhcitja
plc	azbOdjeXfXgchmjk
tear	adbXccexf0gaimjQ
archbishop	bRekfZgShvik
faction	abbacndZebfWgdh3iojZ
extending	atbZcUdneVfuglhWiOjr
physics	arbmcsdXeUgchSiT
lined	abbTcsdafrgUhditjV
refusal	ancOdnedfXhoia
debts	bYcUd/ebgXhkiX
explosions	aZbacadVeyfwgchVivjc
mcdonald	ambScmfXgYhjiv
starter	albVcpd0eWglhVjR
cheese	bdcldlfkjQ
gambling	adcceZfUgYhyizjd
suits	aYbkcxdXecgchXiljd
recovering	aqbUcVduerfrgqhOiWja
lawmaker	bZckdaeZfJgch0i4
offshore	apbdcZdneNfcgcikjo
historically	aab3cqdOeWfVgZhcja
tougher	adbrdceVfdgjhaicjl
diverse	aPb5crdIeLhniXjo
protestant	aYcldTgchtimjU
marking	ajbUejfqglhdiTjY
explains	aZblcadVeXfTgphcivjt
administrator	a1bZcceGfPgOhvivjl
buddhist	aabdckdUfnhlinjX
audiences	aPbtcpdHfdglij
permitted	avcadXeIfjgSijjk
tribes	bdcldZeRgdhu
admission	aqdkeTfcgUhcid
pitching	abcmdqeUgmhWidjY
constantly	acbjcUdRemfqgjij
silva	aqbbckdkeUfXgbhciUjq
rescued	anbGdmesftgZhUipjW
arnold	aqbScleTfbgbhjiljn
lasting	aZbkcUedfvg5hXiP
laura	ajbNeZfZhmiojn
collections	asbVcndYeIfqgWhciZjn
stern	badTfbgZirjo
moreover	bvcbdYePfThdjv
mounting	accTdqenfmjn
honors	asbSc5ddeWfZgaiOjY
barrier	akbpcTemgphRibjX
urge	aTbjcNdcfYguh2jn
exhibit	backdWeYhbjc
boundaries	alb1dNeSfugahUiOjm
negotiated	apbXcddneJfogdidjn
neighbouring	bUccdkfmgUhojn
urges	abbYcUdkebfRgrh2js
undated	akbdcbdoeZfUhjir
mothers	aXbVdrfdhpimja
athlete	blcrdPecfRgnhZimjY
subway	bXckevfqgYhXixjU
eagle	avbXcqeVfZhVjb
removal	aubScVdueagUhljm
plea	abbdcVdkeXfjhkijjm
frederick	akbUcpeZfQgVhtijjl
eagles	ajbYcndkfZgjhcijjV
curb	bjcSdtfbglhjjl
romantic	aQbsckdSguhaib
belonged	ajbUcmdXebfbgUhkixjV
fantasy	aSbtcsdVebgohdidjc
optimism	aXbscUekfQg7hYjo
affiliated	atbbcrdXeSfbgKhtitja
correspondent	atbXcdddeYfXgMhqixjo
merrill	apbdckdmePfQgUiqjs
civic	abbpckdWeZfWhwiajZ
hunger	aZbZcMd7esfjgvhliajZ
excited	aHbqcadVezfPg2iqja
cautious	aab0cTdYfTgrhZibjs
hudson	arbVcpdbeSfcgZhZio
voices	aRbjccdNfdgqhriljk
kenyan	aabZckdceZfkgbhnit
representation	bzcmdTeMfcgahqiPjj
overtime	aobad3eZfqhZiTjQ
evolution	aYbxdPeXfdgqhZicjj
zambia	ajbVcZdqeYfcgbhpidjn
reed	anbQdpeZfbgRhnij
modified	a6bdcldXeNfwgOhOiSjt
exercises	apcWdceVfshciNjs
bearing	ajbRcndWfagYjk
wicket	bnecfrgmhMiPjb
seal	awbOcldkeQgdiajQ
jordanian	bXcZdjhoirjk
neutral	b4cddUeUfUgYhkiajk
rumors	aUcRdYesfZgdhji/jr
interfax	anbkcdddeXfYgPipj0
riots	aVbae5fugcisjR
madison	ajbZcmfSgXhoiwjQ
afterward	ajbMcWdZerfngahcis
statue	bQcpdaelfbiujS
preventing	bkcNdpgkjm
negotiators	aobadoePik
skating	bkcpdZhZjY
schroeder	acbTckdmfbgmhjiZjr
portrayed	aTbpcudPfWgZhliwjj
richardson	aubYckdceNfUgXhcikju
timor	bdcZdlfahoiZjc
concerts	bNebf0gbhkiY
balanced	aWb5dceLfkgohciLjo
rifle	aqbmcsdNeZgRhXin
resource	ambwccdmeEfNgdhlibjo
latino	aVbqctdUeYfUhniojW
reviewed	awboccdQeJfpgPhbiXjw
bull	bWcmerfQglirjR
dramatically	akbnelfngkhOiQjl
beneath	aYbcckdXezfpgchViljT
ahmad	akcYdkePfWgchpj1
yields	ambmcjdreTfZgkhOibjl
contested	brcsdTeVfvgVhciWjb
requirement	a1blcUeEfYgXhaicjp
paulo	avbZckdkfVgThjiVjb
pepper	akbcekfqgbikjX
contacted	avbQcYdTeVfYgMhsi3jr
proven	aVb/dXeQfSgrhQikjc
eddie	bOcldpfShkikjc
ahmadinejad	aabjdaejhdjo
bachelor	aubSc2djeVgchciVjS
danny	ajbRcbdpeZfZhmiv
sadr	acbadYhsiwjd
defeating	aacrdjgnhkiSjZ
diocese	albTccgShvimjb
rocky	cnfagjhcia
drives	abcmfmhVikjZ
commitments	alcSdyePiGjw
disarmament	aqcYdrePfdhliU
rolled	arbNcodjesfygbhLjX
emirates	albXcZdneXibjp
murdered	aRbPcoexgThoi8jK
indoor	amckddfmgchYicjZ
demonstrate	aWb1cWdSePfcgziZ
dubbed	albQcrdQedivjc
slight	ajbldceofZgvhOiW
weaker	acbqdlfXgjhWibjm
declare	albccNdleXfXgqhvicjd
europeans	aWbscadYfbgphXim
ammunition	atbbdYeSfpgNhYipjl
borough	alcqdaeRgRhpiljb
starred	arbKcxdZeWfkgXimjm
pursuit	aYbvdbedfZg1hYiX
sophisticated	aYb5ctdDeRfkhT
weakness	acbvcRdqesfMgrhZiajl
nose	anbZcoezhViUjO
kenneth	bddmeTfVgWhqix
craft	amcpdQeJfrhajc
depend	aYbycOdteNfYgshkiRjr
bulls	cmddenfZglhbiqjP
topics	bqdXeQflgYiYj0
consisting	aubVcpdVeIfxgJjk
bishops	acbbcddZgQh3il
deemed	b0ccdXeUfOgVhdikjm
crews	arbSddeXfugShZitjd
barak	aabbcbdnecflgmhkjn
valued	akbjcmeUfZgchZiUjj
offset	aobqcbd0eXhRiQju
saints	adbYclecfmhmiljT
inspections	awbacZdkeTfmgWhYibjl
retreat	cYdrfcgmhlidjb
jennifer	bPcpdoeWfPgjhmiqjk
hearts	aSbccadne3fmgzhliNjN
nonetheless	aabyccdJeWfQgshUiljo
chad	bTdxfcgahojc
iv	axbLckecfagXhmiUjs
openly	aWcbdGemfdgbhvitjk
dprk	albYcVdleafbglhljk
nn	dpekfcgrhciRjj
initiated	aubScaePfrgahlidjq
brutal	aHbxcjdZe0ftgljN
disc	aybWdbfngjhOiV
tremendous	aTbtcUdbekfWg5iV
breakfast	bRdpeZftgUhqja
institutional	bvcbeNfOgZhpjl
wallace	anbccqdbeafTgahaipjk
shortage	cYd2ebfcgcir
ag	a0bKckdrebfRgbhjjn
hailed	addJfVgshjjr
horror	aWbldbexfjgnhbjX
triumph	aXckdaetg8hViOjL
encounter	aNbjdXepfogthcjV
cinema	alblcpdMebfchdjX
picking	bbcldkeVhZinjZ
cycling	alckdRfaglhb
mario	apbXcmdZecfYjj
azerbaijan	aldjeYfcgchjid
partially	avcUdnelfugVhMjd
investigated	ajbpccdQedgLhdiw
unexpected	aWbmcadjemfcguhVic
spreading	abblcRdceufdgminjk
sum	ajdqeSiT
petition	ajbWcXdceRgahvio
achievements	aabtcndTeRfdguhciIjo
contributing	albrcVdneOfcgaidjr
suburbs	aZcodYejgaiqjZ
debris	bYcdetfqgWhSisjc
islamist	aZdVflhoin
elder	aabVcrddeWfSgchuiq
rebuild	acbZcVd0eafxgmhliZjW
haven	ambbcddmeXfJgjhqiqjd
sanchez	albWeYfbgj
bulk	ambUcdeRfpgWhjicjt
ivan	albYdmfUgjhkjk
secular	aUbzdNeafmhriZjd
lifestyle	adbreafUhmiWjo
unidentified	akbackdRgLhYi/
populations	adbpddeXfahkid
slovenia	atbRcddjfdhkiV
abandon	acbkcSdqeYgohpjb
spin	adbzdYeahZibjc
forth	accddSebfxhciUjo
stationed	avbQdZeYgRio
sweep	adbccrdaftgqhVibjS
nikkei	apcmdnfbhPiY
roster	aobTdneOgd
butler	avbWcmeNfQgRiojm
portrait	aZcxdRfbgdhdiljb
frustrated	aLbwcUdae2fWgohdisjY
liquid	amcddaekfrgdhWid
towers	backgYhZisjb
decides	abbVcWdweQfPgohyiujY
noticed	ajbZdJeqfZgahUi7
adventure	acblcjdZeagvhWic
refuge	akbPcadneYfcgbhritjd
fence	bYcjdnejgbhUipjS
ups	bSdmejflik
mixture	acbocbdWelfyhdiajZ
opposing	aTbqcldQeXgahrijjk
tibetan	adbccldWflgkhkjd
ahl	aubYdrfahkiV
concessions	akccdweUfcgjhjiQjl
murders	aRbccpesfsgWhaivjR
brick	bWcsedfsgUhViujS
enrichment	avbmcTdseSfchZidjj
panama	awbQcddjeYiR
journalism	bxcudQeXfZgbjZ
premium	aobocnePfXhXiajq
bowling	akbxcpdXeXgahUiU
ucla	ambbcsecfcgbhcirjQ
rains	bScVdpeufwgkhZ
deciding	bwcSdneFfdgkic
examine	bscSdYeKfqgYhmikjm
junction	aubXccdahZ
touring	apbSdZeVfwgahcicjj
watson	arbVcmeYfbhSjk
mom	aXbKcddoepfYgqhpiyjT
rays	adbcckdlelgqhXja
leftist	aWcsdbecgdhoiojV
publicity	aYbldUfYhpivjm
shaped	aWcpdTeofphdjX
shrine	aabVdkerhoiljS
confusion	aZbwcLdYevfWgjhjimjk
stuart	aqbZeOfWgXhdiqju
purchases	asbYcddxeLgUhajw
gifts	adbNckdmeWgZhtjj
nebraska	apbZcmedfcgdjT
slump	cadzeqgrhNjb
submarine	aubYckdZfjgdhNjl
consistently	adb2csdIeThQiW
flown	azbNddfzgShTiZ
animated	csdZfohZidjj
patterns	aYbwdOeZfphXidjp
perceived	aNb/cbdSepfLgkhl
aging	addjfchjiqja
threaten	aVbpcWdqedfTgrhu
budgets	blcddveOfmgRhpjm
flee	aZbRcZdqepfjhoivjZ
holder	aubTckeRfPgcik
discount	audjePfZgYhaimjl
medieval	bmcndJeZftgYhcimjZ
physician	awbccbdjeNfWgUhrip
scholar	aobpcodOeOfOgcir
monitors	aqdTeZfkgPhlil
stevens	arbbcjdVeTfTijjl
smile	aXbXdRe2fag5hajX
comics	aobdcsdUeXhbik
pursuing	aabtcjdbeKfbglhdiojl
businessmen	aTbjcneUfVgXhti5jd
processes	b1cXeOflgdiPjm
amsterdam	aubPedfdgYijjc
panic	aZcJdje9fagqisjY
awaiting	ambOcXdneagbil
adapted	arbjcmdSeOfygZhViRjq
wounding	aXblckdbepfrgThcivja
segment	albmcldbeYgZhTjn
sank	asbTeofphFjc
painter	akcudXeRfXhZiqja
experimental	avbvcndPeJfsgahLiZ
cult	adcldMejfZgkhmi4jT
deposits	ambXdteVfYgbhdjl
transaction	aobmcUdoeNfVgdjo
instrument	avbrdReOflgbhViQ
guaranteed	akbccddvePfYgmhjiR
jamaica	ambXiXjZ
distinct	b0ckdFeWfkgkhbiPjk
solidarity	aYbVcTdkepfcgzhxiWjb
blasts	aYbbcbdYezfwgchYir
governmental	ajbpcYeOfYgPh4jm
receives	aobLckdoeUfdgYhpid
salaries	adcpd3eNgShnikjc
whereas	bpckdaeYgchWiQjm
nationally	apbnctdVeVflgYhZiXja
televised	aZbjcjdVejftgdhlia
scattered	abbXdWeqfxgWhcimjc
obligations	albkcKd3eTfbgchoiKjr
strategies	abb5cceBfchliaj0
dependent	bwcSdreZfXhkiTjn
absolute	abbzcZdcfSguiLjV
guarantees	arcTdveOfZgkiOjq
postal	a1bNcdeWfbgThlij
clarke	aobaeOfcgahWiljy
styles	acbtc0dFeNfrgchWiXjo
ankle	atbbcZdoevfpgjhKiNja
leagues	ajcqdbeVfjgciajY
runners	abbZc2fmglhRiajV
presents	aZcleMfbhkjq
volumes	aqbWdaeXfwgahQiTjv
origins	bqdOeRfaio
damascus	adcXdkelgZhlil
shirts	acbQcwdWenfkgYin
heroes	aTcodbekfZgshpjO
crystal	bccudVhdiZjW
demographics	aTb+cldReWfUiqjo
celebrations	aWbVcaesfngqhribjX
explore	aXbtcadXeEfkgtju
hardware	atbjckddeOgZhViYjo
michel	cWeXgdhrinjo
aviv	bbcXesflgcinjb
ghana	anbXeXfdgchniU
reactor	a0bZcWdveZfjhPjX
somehow	aNbucbdYerfVgyhXisjN
stopping	cQekfrgkhV
placing	andjeUfmgWhWibjm
flash	albZdZetfmglhZ
proceed	akbpcNdpeJfdgmiYjn
accepting	acbYdkeXgVhqimjk
merchant	albVcldceRfYgXhmit
fails	bncbdoeSfXguiajW
tense	aTbpcZdTeyfqgoiZjZ
deeper	aVbncddjekgthUiajm
prestigious	akc2dUeQfcgXhkiajY
automobile	aqbdcoecfbgZhV
comfort	aXekfYgqiZ
oliver	aobWcndpeUfSga
strengthening	akblcPdjeTgshliNjz
ralph	bZcudaeXfSgUhriw
topped	apbTc1ddfqgZhPiZjW
millennium	aadleYfjgsjZ
inaugural	bScqeXfrhmiYjd
hopefully	aRbncRdoebfbg/hYiYjb
lloyd	anbQcjdleUfUgahmjk
jurisdiction	aobtcTdZeQfWgUhvibjk
prompting	bXcXeqfjgahliv
painful	aLbocPdue7frgyhbiPjV
quarterly	amcjdpeTfkgbhaiajj
locally	apblcldTeQfmgUhZjl
prosperity	aTbkccfZg7hoiQ
diplomacy	bucaeafdgniX
cypriot	apcVdWedfkhpib
dust	aabScjdjexfphdiojV
argues	acb0cddXeMfKipjt
istanbul	akbZcYelfogbjc
denounced	aYbnccdPerfcgUhsiqjm
ounce	anbjccekfmgmhOicjT
koreans	abbbekfZgmhYimjb
atp	aobbdoebiXja
pedro	akbUckdneWfUhkic
braves	bWckdogohcjT
capita	aZbjcrdpeWfdjY
troubles	aYcVdxesfZim
approaches	acb0dbeKflglhXiUjr
filmed	anbYckdWecfvgShQipjk
lightning	bZcjdkesfngrhXjU
comply	arbkcQdjePgchkiSjo
folks	aGbpckdafQgohoi4jQ
emerge	aVbcebgyhjiljW
overwhelming	aTbxcXdOelfWgvhliY
insist	aYbtcRdceTfPgnhsis
sponsors	ajbWcjeMfUgXhvitjp
extradition	asbVcPdjeWfYhmjr
researcher	aucndWeOfJgahjiw
supporter	bbdWecfLhxix
chocolate	bSckesfmgpidjQ
thaksin	aYbVccdjenfchuio
nonprofit	bneKfbgZhuiuja
ferguson	acbldYedfUgjhWipjn
sacramento	apcdeZfZgdhmirjW
dominican	anbRdjeWgdhmikjX
posed	bmcbdXedfRhdivjw
conversion	axbncZdpeKfkgahSiTjj
spectacular	aQbscqdTekfpgwhOicjT
kazakhstan	akbbckdkeZfahdibjo
quarterfinals	ajbUdsfkgshYiQjb
riders	bccsdRejfjhSjb
flames	bXdbe2fthXisjV
alfred	bZcreYfagVhlil
cameron	acbdcxdjeUfSgdhdiljo
responding	brcQdTgZilj3
jefferson	ambccodZeXfSgThpitjY
boundary	asbwdVeZfkgWhViQjj
stating	ajbncQdReVfWhcj3
downturn	aZbkcXdvesgshVjl
bailout	aobXcWd3eafcgajd
worn	bZcydSepfsgUhTjd
herald	aobdccdVecfZhmik
ottawa	atbacbdpgbiajb
dirty	aScneofmgVitjN
raymond	albYcmeafOgdhqik
traditions	aWbudMeVfmgnhoiWjc
guidance	avbqdYeBfagYhdiYj3
hague	arbacYdaeWfagYhp
honored	bbcldWfYgmhpiZjX
katrina	adbWcXdyepfqikjd
organic	akbpeP
keen	abbxcXdReYfLg2jm
avoided	acbrcZerfjhTjj
harrison	ambUcldYeWfZgYitjl
interstate	ambmcadXgTio
warfare	bscldaeXflgbhdic
phrase	bkcadLfaim
belong	aadYeWfThriojX
presentation	bqcodUeJfkgYhaiUjp
hub	anbbcdecfXhnim
lankan	bcdceYftga
burn	bZcZdyepfqgjjR
intensive	akcZdqeaf6hZiPjl
andre	apbVcodlfXgbhdic
lock	aybUcddpeWfUgdjZ
manages	bbckdmeNfdhmja
martial	apbjcldTeUic
aaron	ambYckdpeXfVhditjX
reliable	b4cldOeFfYhYikjl
richmond	atbdcleUfXgVja
legendary	adbWcudOebfcglhmiujQ
draws	aXbbctdXebfpglhbja
wolf	akbQcqdjeafUhjir
burst	bUcddVe0frglhUisjU
sued	arbUckecfYgPhoiyjb
miguel	ambWcZdpebfVhmicjj
photographer	aqbccpdReXfagXhbi0
advances	amblckeXgnhViMjl
cups	akbYelf3gchbiYjX
celtic	daflgphZiXjb
responsibilities	blcTdnePfbgZhyiMjz
grows	aZbZckdoelfRgsjZ
discover	accadXeVfUglhkiz
girlfriend	bDcmdmfZgbhni8jb
mart	ajbUckdleafShniv
conceded	bsdXeThSidjo
halted	a0bRcPdsenf1gbhPic
whenever	aWbdcTdcelfYgnhmin
rallies	aVbWddepfshnijjZ
witnessed	aTbdcjdTetfoglhciljd
babies	aZbRdtesfnhaimjU
predict	aOb8dYeVfagxhbij
clan	adbdcodZeYfZgYh1imjb
hopeful	aObrdXfMg1is
taxpayers	aUbqccd3eafWhmijjV
acceptable	aYb/dYeLfShbiWjo
mechanical	avboclecgahNiUjZ
wrapped	akbIdoenf3gahZibjU
stronghold	bacmdZfbhuirjV
bankers	bmdleTfOgYhpixjd
surveyed	abbwcsdQeVflgWhTiqjk
excessive	aZbycNdpeqfUgbjp
accomplished	adbvcjdSeRgyhPiYjX
brad	anbRcrdleYfQip
fever	anbQcbdke3fdgohbiZja
remainder	arbPcbdweNfzgSiYjm
completing	axbVcldoeJf4hLiMjd
venezuelan	djeXfYgYhmir
eta	aqbXcTfkhjjd
characteristics	b4codFeQfagnhYiKjt
lin	bScmeVfTglhqinjs
database	aybjdQeIgVijjn
columbus	asbXdjebfdhcjW
blocking	aocXedfbgXhkjn
domain	axblcadXeRfXgVhkiTjp
spare	aacbdveVfyhViVjd
catholics	aSbddWepfjhtimjV
exciting	aEb6ckdNfdg7hUjZ
willingness	aWbxcRdbeVfPg3hpiVjn
assisted	aubaeLftgQjm
planted	backdbedfngZhWiwjX
endangered	alecfTic
incentives	ajbjd0eFfbgdhaijju
watchdog	arbocbdceZfOgUhqimjb
mp	albZckeYfSgThvio
chronicle	amccdXeSgbhniljj
slowed	arbbcadreoflglhHiYjk
seng	avbTcmdohXiOjl
controlling	ajbrcVeZfYhriWjk
campaigning	aZbbfqhpjd
battling	aYbackekfsgpikjW
diesel	aqbWcrdmeZfngZhNjo
engagement	adbkcceWfbgrhkiUjm
queensland	aqbccndZeUfjgciWjd
glenn	apbVecfagdhdipjl
bullets	adbdcmdaetfugWhVitjS
voivodeship	anebfbgXja
edited	awbccmdQeQfzgMhaiXjw
overhaul	asbYcbdreSfqgdhciW
predominantly	aabmcmdNebfrgXimjc
impression	aJb7cZdIelfUgsijjp
indianapolis	aqbccmgdhbikjN
phenomenon	aVb0cXdKepfUgthZix
barriers	blcdfZgbhZjm
examined	aubkcddSeUftgKhVjk
bones	ajbWdlerflhZiZjR
supervision	a1bccXdneLgOhriXjm
tyson	adbWcpdmfSgkirjb
opinions	aTb7cbdGeSfZhqicjw
aspect	aSb/cadOecfagshciYjj
instructions	aucTdXeKfrgOibjx
cope	aXcTdsedfngpiWjo
frequency	aobxcWdUflhUiPjn
neil	bVckeYfagWhjiujk
expelled	arbLcdeofkgLhpiqjZ
quest	aabdcleSg5idjV
sacred	accbdbfjgjhniYjS
decisive	aZb1cadbeTg2haiKjc
doug	ajbacndqeTfWgYhkip
linking	cddUebgXinjy
shifted	avcaeYfmgWhXiZjr
coordination	ambmcSdleSfdhsiPjv
ariel	bYcXdugkhnidjl
aziz	caeUfUhriljy
symphony	aobWcdflhjiVjY
pioneer	atcqdSeQfVitja
sue	akbRcadseafOhzit
physically	aTbvcddbesfjgmhZiWjW
reflecting	aZbuccdWflgmhTidjt
diversity	aYb2dQeNfPgthoiTjn
magnitude	adbscjdVeogrhOiUjd
lobbying	cdeVgYhyiq
chemistry	aqcsdbeXfbhYiRjd
thirty	bPcqdYedf/gYhTjU
sized	bbcudceYfjgchdjZ
cruz	atbTcpePfXiajk
marched	bJcndYerfsgYhoimjT
frustration	aObrcNdde6fcgvijjc
fisher	apbUcseOfXgahcin
broker	andleHfTgbhnirjj
consortium	axbccoeFfVgViq
pressures	aXbvcVdlfagnhdidjt
chan	albRcndkeVfKgmhojp
adequate	bxcXdmeIgdiPjt
montenegro	aobVcYdTfdhuicjm
standoff	cVdnelfkgjirjT
circulation	arbccZdZfmgYiajp
wal	bUeafYhkiwjk
fictional	aZbocqdPeRfjgWhkiw
commune	bZcldkeafdgZhpipjT
hans	asbXcldleOfWgThkiljp
copenhagen	albVcbdoebfjgdic
armored	ambWcsdYfmgThYimjm
technological	akbwcmdaeMfVgshZiTjn
sullivan	aocndVeLfYgUhliqjj
adoption	apbZcZdleNgahojm
identification	avbjdUeLfXgVjl
negotiator	apcbdneMfLgjhqijjm
decree	a0bTcSeWgVhqicjs
syndrome	amcWdkezfRgohciX
butter	cadneofqicjX
sung	apbSdTgjiYjm
honorary	awbIcseXfUgXhwiW
mirror	aXbtcldNeofkhaja
recalls	aabNdbevfjhYi0
testify	bdcYeUfYgXhqisjk
ethiopian	abbbccdZfvgZhkiqjl
inspiration	aXckdNeTgtijjm
kuala	aqbWcZdlfcgciZjr
brooks	aqbVcqdceRfWgchdimjl
arroyo	bUccdnecfYhojo
cow	albXdmevfYhYipjO
roma	ambXcddkicjc
finger	ancbeshXiTjX
seemingly	aMbyccdSenfkgphVipjX
radiation	anddephWid
organ	aqbZcZdjeagWhliZjY
connect	acbjdXebfpidjl
montana	asbVcneWfVgchlisjX
hence	ambrcXdaeUfUglhciNjq
defenders	brdVejfYgbhkjY
collecting	ajbYeMfygVhaikjd
hull	apbZcqdbedfogbhQiS
troy	ambZcodseYhUiojT
duncan	cmdbeTfXgbiojm
premiere	aobWcjeafmicja
walks	acbUcpfvglhTiajW
soared	avbYcqdkekhKiajd
injuring	exfygThViojY
manufactured	axbYctdYeXfpgRhMjl
communists	aabXcpdZenfchrijjT
trainer	asbXcrdjeTfVhciljW
soundtrack	anbbcjdYeafphWiUjk
dictator	aabacjeqfVhviojP
rankings	atbncqdbeSfZgchUiT
adjusted	aqcldqeQfwgZhQiU
weakened	ancXdleufdglhciO
foul	aabvdVewfagdhXimjV
dual	avdZeQgchdiUjp
flower	bOcndjedflgkjY
stockholm	apbQcdeofkgaiX
characterized	aYb6ccdLelhbiUjv
observer	aobvcadMeQfTgZhqjn
ballet	apbdcqdZeTgbja
firmly	acbucTdUelgqhdiXja
mathematics	asbscrdYeNfkgXhTiOjk
lifts	azbVcYdnelfkgnhUiRjl
interpretation	b/cYdHeMhaiajs
oak	ambccmdjfXgbidjV
slowing	bncSdselfZgthQjs
creates	aVbxcaddeYfWgqhjik
resolutions	amblcTeXflgdhmiPjm
machinery	aubXcqdmeVgUhZiW
roberto	apbdcjeafU
brilliant	aRbzctdIfkgxhMicjT
inch	aqbbcmdcf2glhNiUjV
naturally	aUbtcbdTenfWguhWid
syndicate	aqbZdTeTfVgUhuit
thoughts	aKbocQdaerfjgwhliZjn
lisa	anbHeZfSgjhoiyjl
trends	aYb2cjdQePfZglhZimjv
cement	aobScldtebgdhdiXjb
undermine	aRb6cRdjeVfVgshuicjm
baptist	akbWecfcgbhyiojX
basin	albjckddeUgZhdicjk
warsaw	aobScddngXhlid
paramilitary	akbcckdYeZgThsisjW
indicating	aoblcWdPebfXhPiqjv
theft	bdckdkfUgZhbirjZ
hitler	adbScpdZemhjik
compiled	a0bccpdPeEfwgMhUjn
cave	bTgjhYitjS
lithuania	arbOcddjib
toys	bRcrdkgYim
focuses	abbreKikjt
bennett	anbWcleQfQgVhkiwjn
letting	aVcTdpfdgmhoisja
developers	ajbleLfaiqjk
ac	asdafkgdhXiVjj
supplied	azbWcodWeJfugFhTinjv
additionally	a3bcdceEgLhaibjy
prague	axbPcZdngciWjc
lesser	acbmcqdbeUfVhjiX
odd	aQbsdVejglhYiojS
uss	arbTcdddfcijjn
descent	ajbmdVeafZhb
lesson	aTbucYguhbiajW
cleric	cmdOedfYhnix
occasional	dWftgZhb
advancing	cmedfogmhYiQjm
kyi	bUcaemfbgphriZjd
roadside	bcftgVhYiwjd
kofi	ambYcSdjeYgchricjw
bulgarian	aobXdYeafmgZin
guided	aqcldNeOf1hQiWjt
bidding	bbdmeRfkikjd
distant	aRbocmdSemfZgphdikja
roh	adbZdtfThrikjc
mini	aobMcoddecft
excess	acbkcWdvgdic
cubic	dpejfxgdhKiYjY
nashville	arbTckdjfbhmjS
mere	aZbwdbfjhTjU
pit	bYcjdsengahbitjH
fleeing	aYbQcdevfngbi1jc
levy	bYcXdteUfVgahoiujn
grey	bdc4dWedfYgX
blake	acbacnebfZgnhaim
trio	apbQcndaePhbiojc
combine	ajbodYeLf1hkiY
confused	aQb3cXdNe2fMgciujb
epidemic	adbjcWesfbgmhciljd
divide	aSbxdcedfkgnhoiaja
sergei	arcddjeZfVgZjv
minorities	aVbucodaeYfVgbhrjl
mumbai	elfpgchX
defendant	acbvcadceVfMgdhmiw
egg	abbZcjdqfrhkikjK
speeches	aScjdUfugZhoicjo
reward	aYbkdpeUfSguhkja
swift	bZdaecgriZjn
shake	aUbbcXdkezflgshrjO
duo	aqbUcsdaeTgjhdjW
yahoo	ajbWdXeZfYhmirjy
yale	aqbXcxdceWfdgSimjR
purchasing	axcddqeBfXgQhminjr
assess	bzcOeIfmiUjt
organised	aZcjdWeZftgVhs
contrary	aSb/cPdLebfUikju
greenspan	blcYdjecfShdipjs
liberia	bVdmebfkgbhridjd
experiments	bqdbeWfugbhPiajc
gmina	bncUdveZfagYhniojj
travels	albOdcfphcidjm
wet	badnesfwgdhWiTjZ
honour	bVfahriNjY
hike	cWdyeXfcgmhUinjm
suspend	avbbcMdyeYfkgchmiUjm
albright	ambVcYeafahkjy
drilling	ascddnePgchWjn
wise	aUb0dXeVfKgvikjY
hebron	bXcXdpfmgdioja
strategist	bocneQfBhnisjo
reserved	bjcddYejgXhniT
exclusively	albjccdZeMfxgThcidjr
maliki	aZeagjhpidjr
trigger	bjcTdmenfVgq
steep	acbtdkejfkhNiYjk
sacrifice	aSbldwg2hdiIjX
coat	ambWcwdaedfkgUjZ
bayern	anbSccdlepgphbia
dakota	atbUcseUfVgVhlil
pose	aZbtcadcedfKgpimjp
detective	albkcvdReOfbgSi2jX
spotted	asbPcndLgUhTi8
marry	aWbOdoeZfYgphvinjc
vocals	aqbUdaeXfqgbhYiRjw
disorder	bncUevfagliWjc
providers	aobkcbdjeQfYgZhnjr
rid	aScZdvekfYgkhwinjT
eventual	bYcadxeUfZgwhkiW
outer	cmdafohaiTjc
removing	aobbcSdqecfngSijjo
merkel	aabTdpekfbgohmiZjs
widow	bBcldpemfWhtirjZ
unsuccessful	ckddeSfygbhajd
rabin	aXbYccdsethk
releasing	aqbXcUdkeZfqgchZicjq
pharmaceutical	atcneRfTgZhjjl
separation	ambjcRejgliS
guitarist	asbKeYfdio
revive	aabccUdseafsgvhjjc
lion	bPcyelfYhojV
pet	ambScjdpfagahlikjV
utilities	axbccjdqeQfXgUidjj
screening	avbacdddeVfogXhdiYjk
rushing	ckfkgdhaidjT
loud	aMdNe5glirjY
capabilities	anbzcXdXeHfYgnhdiOj2
rebuilding	aabdcUd1eVfwgkic
voluntary	ancTdreOfngXhlidjm
costly	aYbycddvecflhViV
sends	bQcddofYhqiljc
guardian	ambjdUeVfUgZhujk
brokerage	aqbkdleNfLgShmipjl
nascar	ajbcckdXfahdirjb
highlights	adbldYeXgkhZju
renowned	albkcsdFeRfcgdiojb
bottle	bRcjdXeqfugdhZisjR
baron	adcxdkeafHgXhsio
quietly	bQcYdaekfrhcirjV
leonard	backeXfYgahlipjd
schwarzenegger	bUcqeXfYhmiojo
acceptance	bkccdXeafWgphkiRjq
lumpur	arbXcadmfcgciWjr
simultaneously	anccdTeXf2gbhXiTjj
identical	ambjcwdQeWfwgVhOiS
priorities	aabxccdveGfZhjiRju
depot	a0bOdjeSfbgShci0
hospitalized	apbMcadne4fogahZjZ
contractors	amcqdxeIfXgKhkivjc
bolivia	albacbdseZfbhniW
fights	aSbZcqdkemgnhmijjQ
accounted	aocpdkeVgVhRidjk
queens	bacsddebfagZhliujN
heavyweight	akbccwedfQhkidjc
wishes	aUbZcSdcecfbgzhziYjn
ld	bZdjfYgmij
rouge	bVcmdjedfagbhxiujL
devil	aWbTcqdrelfcguinjK
bold	aWbucodQeZfdgvhXiUjl
toy	ajbUctddedhdiujW
bahrain	bbcZdjfahkiXjm
hop	cqdUfdgohcjX
headline	bYdUemfchcikjn
emphasized	bxcYdNeLfZgnhdiYj/
greenhouse	bkcbdteWgkhcidjk
artificial	bncbfngjhWia
underway	apbWcRdoeRfphWikjp
tracking	avdXeNgZhYijjo
lama	acbYcjelfagq
lone	ameVfRglhdivjS
justin	albRcodlecfUgdhcitjj
disappointment	aRbqcMe7fRg2hbia
montgomery	aqbVcoddeVfPgUhliv
governance	aab2ccePfUhviPjp
mild	brcadZevfjgrhOiPjl
hectares	akbYdreafvgYhbikja
explaining	aabocQdReUfdhbirj3
fragile	aTbtcUemgziSjb
suu	bUcZenfdgphpicjc
pronounced	arcXdZeufUgnhciY
tasks	bmcddleHfviGjs
monica	bYfVgdhoizja
oxygen	anbbcZdoeqfmhbiQjk
relation	b2cUdXeVfXiQjv
steadily	asbWfqhRiVjj
preserved	atbddRebfrhUiSjZ
mortar	bbdZelf5gWhaisjc
structural	aobtcZdreThRiKjs
warriors	adbbcsdbgmhkiljO
cooperative	albncceJgjhmibjj
finances	cVdzeVgWhribjl
array	bvcndMeMftgahbibjp
profitable	aabrdkeSgmhb
oslo	apbRccdkftgbiZ
imprisoned	bPdjengZhoiojX
soaring	dsemgjhTiZ
roosevelt	albXcrdXecfbgWhj
loves	aKbcdaerfUg0hnirjW
respective	amcleCfpgVhxiFjv
succession	acddedfjgdhniZ
monastery	apbOcZdkeagZhnipja
attackers	abbcckdWfmgWhZi1
decrease	albmcXdrfjgkhTiQjo
freshman	albXcweVfWgdipjV
oversight	aobpcVdmeQfWgQhtjm
throne	bMcmfZhuiYjb
sworn	bSeUfngZht
hamid	adbkdneUfcgchsibjv
challenger	accweafZijjc
youths	aPbdcsdXenfpgWi5jU
intends	akbbcUdjeDfUgohsiqjq
oriented	aZb5csdTeSfagjhbiYjk
partisan	aOb8dSemgdhrjV
unacceptable	aTb/cOelfJicjr
shells	bYdYelfygVhbisjZ
linda	ambMcjeWfWgZhsi3
rwandan	aWbXcddjgUhwi0
rider	ascsdTfSgphPjX
toured	axbBcjdYebf3gXhdidjl
suggestions	aYbtcVdUeQgbimj+
kurds	aZfcgmhqinjc
apec	bdcddqeNfXgjhtiajr
caps	atbWcoeZfngbhTiX
fitness	asbqcbdZeQfaglhciUjk
retiring	apbNdpebfkgcjY
refuses	ajbUcZdnebfVgjhsilja
rifles	apbcctdNeXfqgPhYio
scenario	aPb4cdeUfYgrhUiu
tail	aobbcrdZfjgahUiajb
chambers	bUddecfbgXhtipjZ
withdrawn	a1bPcSflgThaicjr
hugo	bZcqdlecfZgdhlic
vermont	apbYcrddeTfbgbhmimjV
borrowing	albmcXd1eOfbgbhXibjs
admiral	albTcndYeZfVgXhqjx
suspicious	abcXdNetfZgTi4
robust	abbsdYeSfjgthUiWjq
conversations	aZcadPebfqgVhlitjq
scrutiny	bnccdXgahjjk
storms	acbXetfvgohZid
basque	ajbjcbdTecfmgjhjjY
impoverished	aSdrejfjgkhkjW
investing	acbscbdteMfTgkjp
romney	aYcuddeXfcgbhkiujm
mud	aZbVdreyfugYhainjT
organisations	akblcZdbeSgShujq
leone	bceXgYhnib
photography	aublcsdReMgZhUjl
unbeaten	aldZeYfxgnhPiUja
marijuana	anbccZdaeYfdiujb
threatens	aVcXdxekfQguhtioja
jeffrey	bbdreYfJgdhrixjm
chuck	bScpdneWfUhniqjb
courtroom	aXbldReofjgVhkisjS
noble	aabnckdVeYfLgphridjc
provider	aycadkeOfVgbhjjp
compliance	avbpcRdmeJfYgZhmiUjp
damaging	aQbycYddewfjgdhc
underlying	aWb8cReafXgohViVjs
transformed	aZbccldWerfqgjiljR
prayers	aWbScTeofygkhqia
estonia	arbRcddkeliX
rings	aabUctdYejinjY
capability	apbzcWdXeIfXgshZiPju
extremist	aUbqdZfagdhpirjj
tribune	atbacddZeYfUgYhriojl
statistical	atb9cjdSeGgUhXiPjp
violating	ambjcWddfkgVhj
banner	bPcndPekfchqim
corrupt	aKb5cmdaejfTgShwiwjO
ny	asbWdkecgViq
layer	ajbjejfphXiQ
poorly	acbzcmdUfsgShOiVjd
spill	cZdnenhbikjc
rafael	akbZdtebfXgohdic
horn	ambXdbiZ
teeth	bVcqenfkhZiWjR
financed	cldseMfkgQhjisjj
amongst	aWbncodPeXfdgchkidjl
upgrade	aybbccdleIfnhXiRjs
rehabilitation	atbUcYd5eUfrhciS
debuted	aybKcodYebfshO
uruguay	arbVcbdqeZgciQ
secrets	ebfShmipjX
warns	abbacQdqfFgphuixjs
sleeping	aXbPccdteufvgYiojY
fined	avbYekgOhcimjd
knicks	abbkengkhdiujS
declines	amdmhSiXjr
peaked	arbTekfrglhKidjY
backup	a1bSdmeLgWhbil
pot	adbXcdfjgjhoisjK
organize	aZbdeJfxh3idjd
climbing	asbZcndoebfkhJiZ
bristol	awbVcsdbeRgYhYil
accommodate	adcbeWf5gbhciZjq
packages	aqbNccdreVfxgThbjs
policeman	badXeogUi9jS
jobless	bTcmdyeXhVipjd
meal	abbXcddueZfvjV
heaven	aVbWdneqfZgwhljP
continuous	akbocSdYf6gmhWiKjl
jumping	albdcldkeqhOibjW
destroying	aabjcXftgciljY
nominations	apbTcxeRiRjb
subscribers	albZeVfcju
approaching	aaccdcemfkgohViqja
nyt	andsebgZiUjk
edinburgh	aqbYcleagVia
blown	acbZdje4fwhPinjR
trader	amdkeXfFgai1jd
historians	abb2cndIeSfZgXiwjZ
beats	aacmdbelflgshYiUjW
koizumi	bUdqemfYgliWjp
surveys	ambrcqdOeOflgThVicjq
dynamic	aWb8dLeVfbgvhdiSjm
psychology	ambucldYeWfXgchcic
gregory	apbWdceUfXgShmiwjs
notorious	aabccldbepfYgXhqixjP
rod	bXcmdmfagdikjZ
lengthy	akcUddeXf3gahaiXjp
concentrate	blcYdnePfpgliUjm
centered	abbsdVecgchbirjd
hamburg	asbLdoibja
informal	bjcddceHfrgUhpjo
sauce	ambdfjgjibja
accessible	bydLeZgdhViYjo
burma	albYcddjfThriXjj
valencia	anccdlecgohYiYjb
luxembourg	asbNcddnebfXgahoia
concentrated	bpdXeWfohciZjo
venues	akdWeTfpgYjj
bruins	bacjdkekglhdimjQ
thereafter	a4bEcceXfwgUhbibjl
proliferation	apbocQeZfNhkidju
mercury	avbVcmekfXgbhaidjj
evacuation	aqbTcLdqfugZij
ceremonies	adbScjfrgdhqiXja
bolton	arbbdmeSfVga
sen	akbUfXhtic
toxic	ajcZdmeofXgZil
button	arbackekfaglhQiV
recruited	albScxdWeKfkgMhoi5
perez	albTdreYfVij
slower	bnecfmgphKiXjq
ought	aTb1cWeYfJgrhkimjV
instrumental	arbkdQeJfuhZiQjp
mtv	bacodXebfdgbiljo
talented	aPbuctdSeRfRgthditjY
gallon	ambjcqecftgchLjY
collision	ajbmcadce0flhJjc
trick	bmcnddeXfmgshNiYjQ
alberto	arbZebfVhcjm
mansion	akbPcpdjeYgThliyjP
advocacy	adbwcddYeRfRgdhvimjl
devastated	aUbYcSdqe3foglhjikjX
vegetables	bZdqeafphbic
congressman	bWcpdjeRfLgVhyi4jb
premiership	bccreYiWjb
instant	albadPglhkikjk
nets	bdcjdjgahbirjZ
define	acb8cadReKfkgriMjo
qualifier	ajbccddqejfagmiXjb
holland	asbHcjeZfYibjj
ankara	anbYcSdmhkibjm
illustrated	bqcndOeafsgXhQicjs
tee	bkcjdlgmhTic
proceeds	akbXcZd1eNgZhljl
tariffs	aodveUfagWhZiYjp
catherine	albNcjebfVgchuinjn
municipalities	aqbceUgUhsibjq
plagued	aWbldneyfohajX
pickup	bVcqecgUhViwjm
sovereign	akbocUeafJgnhuiRjl
advisor	axbZdmeEfMgQhzimjy
feeding	abcRdtfrgailjj
interference	b5cReofJgbhriXjj
olive	ajbcebfmhjjd
specialists	arbpddeKfYgTip
highlighted	abbtcbdXechUiaj1
fueled	aSbmccepgphZiyjj
pump	ajbcccdufqgbhWimjW
freestyle	ambkcodUfkgjhQiX
reader	bndMebfbgnijjk
strictly	ambycWdReUfngZiUjj
orbit	andZedfsgkhUiY
acknowledge	aSbzcVdRfTgohoil
lucrative	abcodkeMfcgchoio
cafe	bWdUejgchpizjP
worlds	aUbncsdYemfjgshYiWja
bhutto	aWbRdjeqfkhqimjk
karadzic	ambTcZdXfZhwipjr
harvest	bYd2eSfqgnidjW
circles	aabvcodHfYgbhlirjX
disclose	albocYeIfWgUhpjw
expertise	apbydYeBfUgdiYjw
broadcasts	arcYdQebftgVjo
directions	aoblcadReSfsgZhWjx
gauge	aobvdNeUfnhNiZjo
outskirts	bUgTiyjZ
bali	abcTdkekfngkjj
tune	abcbdXecfugnhdiZjd
stored	awbVcVedfugShZic
robertson	akbccbdceTfUgYhpiljw
suggestion	aabqcXdSeXfQgahlixjv
harper	albceafYjo
priced	bqcueMgYhQjj
charging	bpeZgNhciujj
mandatory	avbbccdleNfrgVhbibjl
juice	ejfmjY
leon	ambYcodmeQfKgUhqio
gunfire	acbXcddUexfwgYhdir
pursued	bocodUeQfjgchZijjo
abdel	ajbkcadaeZfYhpipjn
coca	bVcldjeafagdhris
commons	amddeUgThqjc
donor	bRcYd1ebfdgchwidjb
seize	caddeRhsiojX
museums	anbcdVeZgcjZ
specialized	aybjcqdTeBfqgMhcibjq
outlets	aodReZgRipjo
publishers	anbmdRePfbgchjikjp
delivering	bbdjeUfzgchaiTjt
semifinal	bZdnflgshYiQja
rabbi	ajbUcXeafagchtiw
leather	bWc4ecgThZjd
reds	adbacndkgphYjU
hybrid	bmcrdceQgjhUijjj
intensity	aab1dQenfmgzhQiL
sao	apbYcldkfUgYhoiVja
randy	bTcpdpeSfRhkiwjd
drops	arbTcldmgchT
cigarette	bYemfdgahjiu
mason	albdcpdjeWfTgZiqjY
warn	aVbpcOdcemfSgmhqi0jo
greens	aabjcpebfjglhciZjc
editions	axbZdQeTf0gUhUiSjx
admits	aacadcfRgmhYiz
whilst	asbXdaeWfqgThUiZjq
safely	aobacYdmedfvhTiSjb
performers	adcxdTeSfciljY
halftime	aobaemfshViZjT
berkeley	aqbcctdaeTfXgWhkipjR
easing	apcHdwgrhTiajw
cry	aMbYcce6fdg0hmjK
throws	cqfqhQjS
whites	aRbscvdUekgdjR
convert	ajccdleOfnja
vary	aob0cbdYeOfkgchXiQjs
salvador	bZdngbhmibjZ
atop	bVcqdafmgahbjV
slalom	albccodjemgohSiO
matched	bqczdPeXfsglhEiVjb
connecting	ambZcddaedfqgahYjp
touchdowns	anbccveafugbhQiRjX
ingredients	aobmcadZeSfthciYjj
architectural	ambzcsdIeIfjgahYiYjk
displays	acblcrdBecfmhbibjj
guatemala	ajbZdlfkgYhlidjY
associations	ajbldTeQfZgUhzil
burundi	aabacYdrejflgbhs
tap	anbZeRfjhj
pierce	anbbckdaedfYgkhainjc
shipments	aubMcadufkgahZidjo
abbey	arbRcadmeWgXhliljZ
glory	aWbUcldcesg5iWjQ
commodity	akbsdpeSfMgbhdjo
macao	ajbUeWgphsiWjj
colored	aXbdc3dNekfqgahdjZ
perception	aKb/cYdQeofNgqhdjl
forgotten	aTcYexflgphajP
enthusiasm	aObvccdRemfSg5
span	ajbmdbf6hHiP
delaware	anbYcneUfYgVhpiojZ
accordance	aqbocQdbeOfrgZhniIjv
aristide	aZbUccemhuiqjd
designers	blc0dMeLhYiw
marcus	arbVeafRgahjipjm
worship	aXbbcbdXfpgjhxidja
juventus	apbaccdcejhbic
sidelines	acbccVdtelfdhlicjk
propaganda	adbtdPedfdgYhnimjl
inevitable	aLbzcPdnetfRgzhciljd
prisons	bXcadqfjgThriljW
grabbed	albOcydWepgchVikjW
printing	axbdcjeQfogQhcib
militias	aUbockecgWhxiqjc
tips	akbbckeNgailjo
eased	aybXcSdrergohMiVjp
averaged	amcxdceafpgahKjd
lehman	apbZcbdxedfTgchcinjk
michelle	bOcndjedfTgkhlirjm
benedict	abbOcaddetflhqjq
baht	akbccYdwfmgjhWiT
stepping	albUcVdkekjj
suitable	bqcjdceBgdhcidjs
surprisingly	aUbvcqdMgshMicjd
achieving	acbweKg0hWiJjn
vs	aobacmdpfUgnhdiWja
bedroom	bPcqdrfsgUhbinjO
detected	awcZdNergdhNil
underwent	a3bKdjf4gdhMiP
rhetoric	aMb4ckdRerfcgj
poultry	arbYcVdpgdijjY
greeted	aXbNcldQe1hmio
alice	akbIclebfagchpiq
interactive	akbscndMePjq
automaker	albbdredfWgkhWik
anonymous	akbcccdQeVgLhni6jk
generals	aacndWecfVgchxim
cambodian	aZbZecfcgbhyirjb
wanting	aPbjcZecfTgrhriujc
bryan	cldoeSfRimjj
beliefs	aOb8cYdQecglhniajl
textile	asbVcsdqeSgZhcidjd
forbes	aXbkcveTfOgbhliwjp
fiji	alcVedfkhmiTjl
successive	adbbcqecf/hRiIja
expressing	aWbpcIdTesfbgvhkiYjw
aggression	aVbxcQeufXgshliQ
glasgow	ambZcofngZhZidja
bolster	abbocZdmeMfjgnhmibjt
owen	ambacjeSfXhcjk
anchor	arbVeSgWhjiljk
highways	apbbccddejfqgVhbibjm
evolved	ajbmcldNeXflgmhYibja
kilograms	arbWclebfugahQjW
conferences	bbcnddeQfogRhwiZjm
karen	bIcldkeWfYgdhyiw
casey	akbZcndneVfWhYikjl
birdie	ajbcdofugshIiZ
railways	awbWdZebfqgUhbiajq
ministerial	apbYdueJfbgThxiUjm
boosting	cbdreQgsiRjy
aires	avbXcafdgUidjd
croat	cddbfmhximjb
populated	aVbucldWekfngchcikja
midday	anbWccemfxgbhXja
recommendation	axcXdceBfTgQhoj0
lung	aobTdnerfdgniU
santos	aobacmdkeWfZgdiVjl
apartments	albUckdseXfmgOhciqjc
cdy	aybWcleZf0gbhciW
binding	aqbscXeOfYgdhliJjr
teenage	aYbTcoddelhdi5jY
sailing	alcjdOeWfqhVidjj
choosing	aYbreEfbgdhtij
commented	bscZdGeafPhcinj3
ignore	aPb9cRdXfThsil
bailey	akbYcrddeafUgdhaiojY
wisdom	aRb1cddUeZfZg0hjiajb
buenos	aubWcbfdgUjd
residing	cbecfagZhlirjb
ruler	adbcdafXgmhuja
flooded	bQcZdke0fvgTipjZ
assembled	bVcrdMeQfvgOisjd
inn	aqbOedfbgchmipjV
tissue	bdcadmeqfjiUjb
opposes	cbdbeXfShtiojs
theaters	akbacjedfohdjV
chess	albocpdSgdjT
palmer	anbWcqeafchYjc
symbolic	aZbscbdYgpiS
shortages	cZd0ejfkgahbjk
filling	bUcZdkfxgVhlirjZ
declaring	bacNejfbgnhnjk
provisional	azbYddeHfcgahmib
theories	aUb/cjdJeRgdhWinjt
narrowly	amcpdbfphPiV
spectrum	b4cmdPechdiRjm
accuses	abbbfYgUhvizjj
ham	aqbVdtecfcgkhdiYjY
adaptation	akbpddeRfjgjhZiVjq
libyan	bZcWgZhpisjk
tales	aPcmdZekfoikjd
unified	bsdOeNfkgohpib
lighting	ajcndbeafogbhajl
harold	ajbVcndleYfTgWhqio
protested	bZcYdXepgVhmiq
chilean	aobacdddeZfagbhjiljd
teenager	acbYcldXeqgnhVi3jQ
ottoman	bddWfugZhkib
recruiting	acbkckeIgUhoi3
breakaway	aldTebgmhjic
nairobi	ajbacWdmecfogShlij
breeding	blckeSgkhdjZ
skiing	akdbengnhViUjm
jorge	aubadkeUfTgXhjjm
searched	atbRdNedfvgNhaizjc
romance	aZbbcndUfjgvhZ
gangs	aRbjcqdYgYhti2jT
picks	aobNcudoeIfbipjd
battered	aZbTdreyfojX
sexually	aUbncqdVeogUio
alarm	akcOdaeyfXir
reynolds	apbScmdmeTfPgahliqjk
buchanan	aWcqdWecfPhpiwjj
evident	aPb9cYdJeufWgyhUiZjj
struggles	aNdnelflgwhnicjV
commodities	akbmcjdueQfQgbjo
knife	ajbYcqdkemftgYhZijjP
dining	bYcpdaeYfkgRhninja
latvia	aqbQccdqekiS
spa	aybPcbdleXfZgdjm
motorcycle	aobVcwdaejgbhTiojU
helen	akbPdlebfbhpikjc
classification	azbtcrdOeNgUhUiMjp
plo	akbTcWecfkhuik
karachi	bccdddemfngYjZ
breach	bqcRenfaja
imprisonment	bbcadrejfqiZ
cultures	aQbzcldLecgqiX
tables	bccqdXeWfwgKhjikjY
independently	asbtccdSeHfvgThaiajn
eurozone	anbacadseWfYhcjl
santiago	albYdleXgcib
outgoing	aYbWdYgbhzjn
invaded	albOccexfogdhkiajU
disclosure	amblcVeUfUgVhmijjr
penn	anbacveafWgZhkipjR
genuine	aPbwcWdQfWg7id
loses	adbWckdqekfSgwhlidjK
stunning	aVbrcrdRenfngzhNiTjU
yu	albQdaeZfQgnhojx
freely	akblcUdQeWfpgchlidjm
affecting	aWbtcQdmemiVjt
housed	aubNcmeWfqgGivjR
considerably	ambmckddfnhOiMjq
shenzhen	apbScofdicjj
acute	brcTdrexgkhWiS
administered	axcaeWfsgPhoiT
licenses	a0bVckdjeIfcgUjk
thomson	ambmcpePfcgZhZjq
ensuring	abbscUdmeNgshliNjr
graves	bOcjedgVhjitjZ
hart	aqbQcpeXfbgXim
robbery	adejgahXixjT
fishermen	adbdcbebfkgdixja
chronic	adbkcSd1evgjhdiT
clearing	atbbcXdteYfogVhbjb
highlight	aUbvcbdaeTgtiajm
measuring	akbtdSfzhMiT
strengthened	avbdcVdaedfmgniKjs
sculpture	alcwdXeYgbhUjW
harvey	ambacreZfZgVir
dish	dXebfoja
criticised	bucadQekgRjx
enforce	btcVdXeOfnhqiUjj
nerve	acbmcadnexfcgphXiVjW
apology	bZcXerfdiXjo
ep	apbPccdkfrglhXiX
serial	ajcodXfjgahXilja
sultan	bWcaeafdhujw
fines	albbcddoebgXil
starr	abdYeVfcgXhmi3
erected	aobNdbejfngTipjV
mysterious	aUbcccdXewfkgkhci0jU
gibson	ambacrdUeZfcgYhYiqjl
dominate	aRbxcrdSeWfdgnhqjb
filming	apbRcbdoeUf0gWhUipjk
chairs	adbPcvddeWfqgKhqiljb
mentally	aRbycYdjepgohZjW
drag	abbldqekfZgphdjX
cubs	bPcoduglhdinjQ
christianity	aVbpcddRfngjjj
rhythm	bncbdRejfpguhZiNjZ
realistic	aMb/cmdReMgxhMiXjn
raiders	acbXcvfaiwjT
ramallah	anbRcTdpenfpgYhpip
sectarian	aMbzcdddevfqgjja
contingent	aobVccdkeNfagbhojl
attraction	aXccdVemfSgvitjc
transformation	bncddbeYgyiR
migration	cVdjeWikjr
huang	bNcmeSfOhvisjw
sailors	bacjdXfmhVinjb
tang	bXdYeYfagnhqjw
abraham	bUdleWfXhnijjp
gen	ambQdtekfUhu
hurricanes	bcdmenfpgnhZiT
luke	anbXcldkeTgdil
drums	anbLcjfrgU
sheffield	akbacpdnfdhWiZjZ
burton	aqbVcjeWfSgcikjj
hitter	adcndogthSiYjS
insisting	bmcNeVfYiljs
shaw	aubRckeOfUgZhjinjo
compact	amckdReYflhWiYjk
dalai	aXbZcjenfcgrhjicjj
stripped	atbPctddemfjgThciW
spotlight	aYbacldaetfcgmhkilja
zaire	bRcYdremfdgdhtil
ladies	aabYcvdcfdgdhkiljQ
grams	aohVidjd
departed	aubEdjeafpgchbicjk
facilitate	ajbmcSdjeJfngkhniOj1
soap	bWcmelfqgZhjijjY
mercedes	ajbPcsfYgchUiqjj
agassi	bYdcetflguhTicjb
oval	codYejfsgYhYiYjU
sometime	ajbRcadxeWflglhcipjO
checking	awcTdbeWflgQhaikjn
meals	adbUdteXf2gUhkic
timetable	albkcUdneKfqgkhViYjz
treating	aZbncUdoeqfoib
jacob	bTcldseVfUgQhtir
bunch	aIbncpddemfdgki0jJ
cleaning	albSdweafwgSijjZ
bow	bdcmdcepfjgkhXiUjb
angela	akbJcldqedfVhsjm
dirt	aabccrdmepfogYhTimjO
ventures	akcndkeKfWhlijjq
franco	anbSebhkjk
observation	apbwcadMeafmgWhXidjk
relating	alblcUeNfngRiZj1
jesse	aZbOcrdkfOhwiz
pine	ajbacjdoejgajW
myers	atbScmdneRfQijjq
graduating	avbOcyeUflgUhZjU
drinks	bUckdYfogXhoin
contracted	aybMcmdueYgUhUij
harassment	aZbmdaeofYgVhoip
graduation	atbVcrdjeMfngXhaiW
airplane	aobYgXhUikjb
guangdong	akbScnddecfcgk
kandahar	bdedflgciljj
jamie	anbRcmdmeWfYip
freight	aubScbdjfrgVhUicjo
ramos	bXcYdmfWgmhjiYjv
sampras	bZdceufngvhTiZjZ
labels	asbddNeVgXjp
cartoon	acbccodWelfjgdip
cpc	cmdaeUfbgdhq
mature	aUbudZeVgxhZia
solely	b0cTeLfngYjr
devils	bacndjengphaidjW
tube	anbcenfsgchSjZ
heroin	ambagZhbirjb
rubin	aobccadneVfUijjr
retaliation	aacSdmeufchkisjl
genes	ajbnccdaeYfaib
sheep	adcodmhZiljR
sounded	acblcXdIevfdgmhUiw
slammed	bddaewfogWhWio
justices	budPeTfZgdhmimjc
usage	atbucddOeNgWhVidjy
appreciate	aLb2cWdUfVg7hjiW
javier	aobdcYeTfYgjjo
altitude	aqbucbdZedfjhRiO
celebrating	aQbTdaepfqgwhmjR
abducted	bPcmdoflgShdi3jZ
telegram	aubOcYdaekfahqicjp
volleyball	cqdZecfagahljb
installation	awbYeLfrgVhWidjk
strained	bdcUdpe1fqgjhYiR
equality	aabpdceXfQgvhsiNjm
assad	abcYfagkhmju
glad	aOcVesfOg1ipjY
dragon	bPcuelgohjjR
surrendered	awbHckeZfphZiajZ
memphis	asbQfbhkisjT
straw	bbdoeYgWjl
nickname	aobUcrdRfOhkiqjd
bacteria	accdemgohbia
grandmother	bDdkeogkhlinjX
ruins	abbWccddelfsgdhdivjU
sailed	atbNckdZedfwhQiU
candidacy	bXeSfWhpiojn
skill	b6cpdSeKfZgthViMjd
festivals	bZckdYecfqhmiZjc
imminent	aacLdqemfLgwisjo
joan	ajbMdcfYhvimjl
cavalry	ancsdXeWgU
monopoly	amcddbebfWgchrimjZ
spaces	dcedfogbhZiWjl
salmon	ambYdreUfcglhdid
contention	bscdeZfcgjhS
burial	bZcddneafjgWhoiljU
venus	abbTcndcesgxhXjZ
celtics	bcfdgkivjS
productivity	ajbndxeNfUgphaiSjk
platforms	ancjdaeXfpgThVibjv
programmes	audmeIfqgVhaiSju
shouted	aXbQdRe1fYhpiyjc
ferrari	aobaddfZhTijjc
holders	asbWdpeUfRgbhnia
pastor	bQcbdlfVgZh0i2jc
ruth	ajbOcjedhmiqjV
dragged	adbUcldse2fkgWhVipjT
debates	aTbrdaeXfngZhqij
uzbekistan	ajbZdnemiZjl
ghost	acbMcndjenhki1jL
enters	bRdlfdgmhkiojT
naming	ambacddZeRgOhriqjr
intend	aZbrcQeKfUgrhrimjl
complain	aRbocZeqfTgZhtivjc
kah	ajbocnfQgjil
brokers	bqeNfQgThmix
custom	ancodUeOfvgShb
bids	akbTcpdoeKfkgZidjm
canyon	akdjfahYimja
regain	bdcZedg2hmiOjU
enclave	baekfagZhnisjZ
embrace	aGbsdReng4huiajc
archives	a0bTcbdZeSgOhoil
incredible	aKb0cbdVerg9hUiWjW
filipino	bXdkeShkio
tragic	aGbzcQdce7gyhcicjY
moslem	aabacdfphtipjb
medvedev	akbacjedfbgkiYjz
societies	aZbscjdUeYhsiWjZ
trademark	aqcodLedfbjd
immune	aZbwcWesfPgnhniX
wheels	akbdcpdcejfrgYhUid
martha	acbXcmeVfdhqimjb
automakers	akcodreafbhUjk
precise	b/ccdKeKfmgkhNiSjs`;
