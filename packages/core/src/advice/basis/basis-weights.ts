/** Written by `npm run train:advice`. */
export const BASIS_BIAS: readonly number[] = [0.882, -0.035, -0.283, -0.598, 0.019, -0.221, 0.066, -0.183, -0.339, -0.602];

export const BASIS_WEIGHTS = `checkable:2	avbWcpdWeZfQgS
topic:qualification	asdNeHfRgShUiSju
topic:incomplete	anbJcOdYeafXgahQiTj1
mood:none	aQbkcXdZelfdgp
got	aqbOc+eafJgOhSiXjK
<s> got	atcPdkecfagahoicjY
my	aUbScTdkejfcgmhpiPjj
got my	axcWddhdjY
licence	a1bWcYdjeJfagViajv
licen*	avbWcXdbeXfagZhZiZjk
last	anbNcyeTfUgdhWiWjR
friday	a3bOcSdlfWgUhZiXjX
last friday	ak
that	aQbacddDeofkgXhZipjp
was	ambqckdQeUfOgPhTjl
that was	a3bWcZemfdgXhaiXjR
the	bZcbdaebfPgWhlim
was the	ambYcmddekfchZjT
one	adccdcechZjH
the one	aqbbckddedgbhaiZjd
thing	aUbxcQfIgohkirjG
one thing	bkgd
missing	ajbQcbdpelflhQiljX
missi*	ajhb
checkable:0	akbQdpeafqgNhciT
topic:timing	arbUcadzeZfZgbhNibjS
passed	a6bLcldYeVgUhciXjX
<s> passed	hk
b	ccdTeUfUjw
#	akbQdpeafqgNhciT
b #	acbdccdbgohcjl
german	atbOdZeZgXhajo
in	apbccVdbeXgahWiT
may	bccRdseSfSgqhciZja
in may	abbYcbdofcgYhjil
certificate	a8baeFfWgYhZiUjq
certi*	avcVdaeafYgZhYiY
came	axbRccdUgdhQibjY
came in	bncdgd
in the	abcXdQelfbjr
post	arbSckdkeQfbgNicja
the post	ajikjb
yesterday	a0bXcRecfbhPjY
yeste*	avbacbddeYhaikjZ
topic:location	anbdccdaeIfRgdhsicjd
i've	abcldoiL
<s> i've	ccekgchjiRjc
moved	a/bCccdceWfjgThTiXja
to	alcZdleOfmgbiRjY
moved to	aohb
leeds	aobackdkecfjgdhYjZ
now	a5bScVdYeYfOgchaiSjG
so	acbkcWdReufWgmhZiUjT
now so	axbbcddagahdid
so the	azbjcbdUeafbhYiajW
commute	aYdnfvhdidjd
commu*	albk
would	bkccddeKfGgphkiQjd
be	aYbdcaeZfMgtiljS
would be	albaccdmecgdhliZjb
be #	akdZil
min	aubRcodRenfShkiPjd
# min	bbcmdSeqfdibjW
<s> my	aWbmeYgWhlin
notice	a3bYcLdXeYfZgWhdjj
my notice	andb
period	avbZeUf1gahPiSjc
notice period	aldd
shortened	a1bVcaf6hKiJ
short*	aobjdbecfXgahXib
could	cXdZeJfJg0iUjH
start	bbcMeVfmgjhQic
could start	dj
on	albQcWdseUflgbhViQjZ
on the	ajbZgbhdjc
the #	amcbenfShI
st	azbadkeYgUiXjZ
# st	apcdec
instead	axbTdaeSgRidja
inste*	atbddafdgZjc
of	acbXcpdVeZfcgShnjY
instead of	asbddafdgc
october	azbEcddweVflgXhSiW
of october	aj
octob*	bZcddledfXhbidjj
reviewer	b7cYdFeUfUgWhWis
<s> reviewer	acbpcc
revie*	abbrcVdZeYfXgWiqjT
reviewer #	adbncYedfdhdilja
read	aRbtcldCecgTik
# read	anid
table	atbPccdaeagUhoiSjQ
table #	asbYcbelhbibjc
as	atbVcodDeXfBgahQiEjz
minutes	aubjcQdSerfugbhIiPjQ
minut*	apbucYdOejfdgYhSiWjU
but	apbbcddcedfNhViSjc
its	avbjcVeNfcgYhXiTjQ
but its	ak
hours	bOcSdqecf/gVhQiVjQ
they	aZblcldMePfDgUisjl
<s> they	bldMedfTgYhjiMju
repos*	atbcecjc
same	arbZcsdKeRfdgPhOiJ
the same	bYcodbebfVgZhXiZjn
job	adbjcVdreCfThXiojU
this	aRbpcKdoeNgzhYiIjX
job this	gj
morning	anbNcZdaejf2gWhXjW
this morning	as
morni*	aobdcadbeZfpgYhdidjc
with	accydEeYflgQiKjl
a	akbccpdYeZfjgWjZ
with a	aWcldZekgajj
new	apbOcqdSeIfbhNiljc
a new	avbccVdcflgdhdidjZ
closing	awbVcUdveZfqgahPiSjb
closi*	cddlfchdib
date	aqbTcXdoeFfjgmhXjb
<s> the	akbpcoeafWgOhciV
guy	aPbmc2dVeXfHgchliyjL
the guy	akbbcmddebgcid
guy they	ak
picked	awbMcwdReZfdgahUjZ
they picked	alic
after	axbJcXdjesfngYhViUjM
two	atbNcmdjeHfwgDhNiW
weeks	bFcWdyepfshHiTjW
two weeks	dogd
and	aXbYczdoebgYiGjZ
weeks and	accddkgm
and the	bbcYdteVfdgliXjj
desk	a4bRdceXfQgVidjX
the desk	ak
is	arbwcVdjePfBgchcicja
empty	aWbYcRdcewfogWhYi0jP
is empty	ak
again	arbQcQdOecfngnhS
topic:experience	aZcodYeTgZiXjr
we've	ajbZcadoeagYiaja
<s> we've	bdcYdpebgZhjiajb
signed	a/bFcjeJfagVhciX
three	aabZc0dVeMf4gZhIiTjZ
signed three	ak
paying	bZd0eTfbgWhmjd
customers	bbccecfXgcio
custo*	ajbncZdbejfagaidjY
since	arbBcJddewfzhQiNjD
customers since	ak
since the	acbbcZdjesfWgciajc
pitch	aPbydaeZfzhKiKjd
the pitch	acdbflhdjl
pitch in	bned
feb	a3bOcZdufmhZiZ
in feb	aj
can	atbpdReCfDgjiFjS
<s> can	andb
do	dkeUfGgjiUjZ
can do	aqbbcddcgjhbjd
it	cQdVelfRgphPidjb
do it	ascddbhcjb
for	akbWcTeNfxgVhZiY
it for	bk
for #	abdPesfagVhkjk
# #	aubUdleCfQgIiHjZ
# now	am
of #	ajcNfUgjhbjm
if	aVbocUdqePfNgphqiHjW
# if	adbk
we	abcLdmeYfZglhZiC
if we	ajbcdkgb
drop	avbYdmeagahQiajd
drop the	anbd
logo	atbJcqdQenfagLhcjq
part	arbXcWeOgRha
topic:budget	ckdbeTgUhHiljl
dad	aVbPdrepfPhuiqjS
my dad	ccddfbgchoid
guarantor	axbmcVdmeUfYgnhkiVjc
guara*	avbdccdagjhcja
form	aqdMeUgahbiKjp
the form	eZgbhdjn
done	amblcWdYeagjhQiYjX
is done	arbbhdidjb
stamped	axbUdZepfpgchdiTjZ
stamp*	al
ran	a/bOcpdKeVfkgLhRirjT
a #	apbZcsdcemfWgVhHiQjN
k	asbVccdaeVfOgWhpiVjb
# k	arbXccdbeVfOgXhpiVjb
budget	bWcSdneDfbgahYjt
at	accZesfcgahdiXjP
at the	aYcdelfXgThpjn
charity	bUcddteVflgchqimjY
the charity	ak
chari*	jj
left	arbNccdyecgOhPiZjM
left it	al
off	aobccjdpgRhKiUjN
it off	engc
off the	clddfc
cv	arbdcUeQfLgXhQiYjv
the cv	aqja
completely	bvcTdbemfphUicjW
compl*	avbpcVdXeUgXhSiXjd
she	aobIcqdLeTfRglhVicjl
<s> she	dZeWfbhWiWjt
told	bXcTdSeOfDgPhRi2j9
me	aKbbcJdle3fQgyiQjM
told me	aabRcjeZhUipjo
me at	angdhd
door	apbCckdaeofZgZjJ
the door	echmid
door to	al
write	ambYeKgjiS
to write	ajjc
write again	amgjjc
again after	am
easter	acbNcXdxejf4ibjT
<s> so	aYbddcelfrgWjZ
nervous	aUbscTdde5fRgtjY
i	cWepglhciV
but i	amcdeWgkhbjd
i passed	ak
passed the	aobdcd
driving	dZgbhPimjo
the driving	ak
drivi*	bajo
theory	b6cldUeRfchTjl
theory and	ak
practical	b6cadWeJfjgnhViTjt
the practical	ak
pract*	bYcdecfphdidjd
!	aycddNeZfjgbhOjP
! !	azdSeWfbhTiVjV
topic:visa	axbWcXdleWfUgXhliXjQ
work	aocZdmeBfbgahJib
permit	avbccTdjeFfcgZhojm
through	arbZcWdaeYfygZhViTjY
throu*	ajbjccdaebfjhaja
tuesday	asbMcUdpebgahYiajc
on tuesday	acbddp
tuesd*	bbcZdohcicjc
valid	awbucadWeLfchViU
yrs	ajbacrdaelfdgahaiXjY
# yrs	ajbacrdaelfdgahaiXjY
sent	azbCcYdbeYgQhdiZjv
they sent	amjc
sent me	aoja
me the	avbZcadZhXjW
rejection	blcOdcesfUglhjiV
the rejection	cdddejfdgdidjl
rejec*	cddYepfZgViljd
meant	akcWeVglhX
another	bUeTfjgchOjY
anoth*	badmeZfkhTia
applicant	aobjclddeKfZgYiojb
appli*	aTbUckekfngYhZjq
w	akbVcndbeZfbgRhj
w the	argdhdjb
surname	azbddTeTfPgZhkjp
same surname	aljb
surna*	aljb
pilot	a3bWdZeRfcgWhVil
county	a4bdcjdWeKfYgQhkipjY
the county	aqcbhd
hospital	azbOcWdogO
hospi*	ancadbfbhdjk
went	aubOcpdceYfygIhLicjM
live	ambQeUfbgkhbiZjS
went live	aodbfd
live on	akfc
monday	avbNcVelfagchbiaja
on monday	amdZhkjc
with #	bnckdXecfXgbjY
nurses	anbScmdneZfngRimjW
story	aYbdcldTeVgThpjX
pages	abbUcldPeVf8gVhXid
two pages	aljd
shorter	avbacldceSfygchKiRjo
cut	bOcYd/eUgbhSicjd
cut it	ak
it to	albacpgZid
to #	aqbUdbfQgohOia
words	bbcUdTeufbgchZiZjm
# words	aqja
so it	bRcjdqgXhcjm
fits	aabxdRgqhXid
it fits	aj
their	aabdcldBeRfdh0iFja
fits their	aj
limit	arbjcUeNfdhaiVjs
their limit	ak
<s> we	albZcIeafrgZhdiRjm
assay	amfd
more	aabYcpdYelfTgphSiRjT
# more	apcdfahdjb
samples	a2bTdQeTfygVhPiYjc
sampl*	anbacbddfkgdhdjd
effect	anbpcNfbgmhdiXjm
holds	awbVcndbeNfRgchliajZ
uploaded	awbWccdVedfxgXhbjp
uploa*	alfj
uploaded the	ak
wrong	aTb/cYdcemfKhMimjJ
the wrong	axbVgdhbibjb
pdf	a/bZcUdaePgUhaiR
portfolio	apbmeDfQgdhciSjw
the portfolio	amjc
portf*	bkccdbfaglhX
saw	anbPcpdSelgThTitjV
they saw	am
from	aobWcmdXeJfmgMhbij
from #	arbkcjdTedgdhYiajZ
offline	arcPfqiWjm
offli*	ap
mode	aobmccdZeWgnhaiWjl
offline mode	ak
shipped	a3bGclecfugShSjb
shipp*	dafdgdjl
week	ambTeRfwhNjO
last week	alcbdcik
week that	al
was their	ak
blocker	aqbqcjddfVglhbiajj
block*	an
won	arbOc9daeVhSiMjS
second	avbWcdeRfdgthFiOjT
place	anbkeTfWgnhZiMjI
place at	ak
short	aueTflgZhMiSjn
film	azbZdReThYicjd
prize	atbXcueNfZhWiWjX
june	a4bFdyeRgShTiXjZ
in june	cbdmhd
council	a2cbdbeHfVgNhx
counc*	amcddbecgdhmidjd
gave	arbKcudXeSgHhZiQjp
us	adbWdmeafchUiYjc
gave us	al
us #	jj
match	ajcbddfshPiNjc
funding	bbcbd/eEgNjq
fundi*	aZdr
letter	apbKcXdJejfSgShniYj5
dated	a0bUcldbeTfmgUhR
dated #	aj
march	arbJdueVhUiYjd
# march	dk
im	axbGcMd0fBgZhnjr
<s> im	aUbaedfVgqipja
free	aqbZcUdNeVfcgUhqia
im free	aldd
thursdays	akbVcddsfuiZ
thurs*	ajccebfmgc
september	azbHcbdoeVfugXhRicjb
from september	al
septe*	anbbcZdbedfjhaijjb
bc	akbXcdfjgaijjd
bc the	aj
other	c2dHeJfSgVjX
the other	acbjcsdZeafahUiljW
gig	abbRdweYfjirjT
ended	a5bLcadqejfqhIiXjP
landlord	adbZcbdyeWfSgUhziyjW
the landlord	hdjd
landl*	ccfd
have	ajcceMfOgThsiajc
can have	aj
have #	cldoedfWgdib
months	abbUcZdteSf5hUiSjY
# months	aVbndjeYgnia
deposit	a7bVcadueLfWgYhdiajb
depos*	aqddfd
up	atbBdYflgjhbiUjK
front	ambTcjdRemfdgTjX
up front	andc
now its	aj
in my	abbjdXekfXglhkiZ
account	bccaeLgOhojq
accou*	ccdlgahkibja
mood:disagreement	aKb8dXeRgZhbiRjS
honestly	aPb9cUdZetfYgohUiajY
<s> honestly	bdeogdid
hones*	akdkeofdgZhYiZjd
just	brcLdbekfQgqhWjB
didn't	apbscXdaeogVhTiXjU
get	aJbXecfagohmijjV
didn't get	acbn
get the	bddcfogZhnjZ
the story	albkecgahmiajd
all	bjcddNfjgVhaiO
at all	albkcd
than	aEbjc/dXfbhGiOjK
more than	daenhdidjc
qualified	anbmcteHfbgahYiY
quali*	abb1daeZfZgRhXiYjU
for this	accbfjhajo
everyone	aJbtccdQekfMglhlivjN
and everyone	abbscbgbhdid
every*	aYbkcdeZfdhcirjT
knows	aDbzcmdVeYfIgvhjiwjW
everyone knows	bncdgb
knows it	adboedgaic
# is	aubccXdWedfcgYhbimjX
clearly	aPb/cXdIedfOgqhWijjk
clear*	ajbrcadXeafjhbibjZ
against	aXbscldWebfbgXhaiXjk
again*	adbqcmdZeafdgYhYibjm
small	aXbcdXeYfngYhlidjc
labs	a0clddeRfcgXhcikjZ
<s> it	aTbocOdYekfnhRjl
it was	ajbjcTdWeYgmhWjd
stron*	aabmelgbhdicjb
room	albVcYdpeXgThaicjT
the room	bkcbecgjiYjk
room and	aZblccdpecfdgchdid
and they	acbofcgchmiWjb
who	aXbdc+dWeRfIgdjO
who got	aZbbcrdZfdgl
got it	aWbpcldbeZhdid
has	arbccmdTeTfLgdhS
it has	dcejfk
half	aVbYcvdXfsgbhQjF
half my	fl
experience	aVbvdQeXfXgmhaiVjq
my experience	abjm
exper*	apccdZecfVgXhZibjr
<s> have	al
you	aGccdbfcgqhaiojT
seen	abbbcpdRfUhVitjX
what	aPbxckdQekfKhjibjd
what they	adcldbgYhdiZjn
publish	cbeEfngWiajq
publi*	bSctdmeUfSgVhjiV
mine	akbScweYfRgWhcikjL
mine is	adbZco
way	acbncddaekfZgkhdiZjM
is way	albb
better	aNbvczdbeHfTgthbiK
way better	am
better than	alcjgbid
than the	bXepgahcid
the last	aacohjiajZ
last #	gj
issues	bneTgZhciTjq
cousin	aabKcxdceafMgWhsi3
my cousin	cn
cousin got	aaco
got in	aXbdcuhd
in with	acbZcr
# and	aWbkcrdciYjc
and i	aZcddlemfkgjhXiYjW
i have	ajbMcddphliZjW
have a	arbTcZdZebfXhpiYjZ
winning	c2dZePgrhRiRjS
the winning	abco
winni*	abco
bid	acbbcsdjePid
winning bid	accl
had	akbXc2dIfYgThSiX
had a	akclecfdhcjc
worse	aCbtcvdvetfQhPibjS
a worse	aYcrhd
site	a+bKdOeCfYgJjd
map	a0bmcadUeTfngdhUiWjl
cost	cddrePfrgXhSiZ
mood:need	aXbbcUd4gPhdijjQ
rent	cXd/eJfcgMhdjZ
rent is	aadm
due	bUcId6fugLhLiCjp
is due	acdl
due on	aZcddp
st and	dk
quid	aXbrcafVgnhqixjd
# quid	ak
<s> two	acbjgkidjc
kids	aPbZcldqekfUhbitjZ
two kids	acdl
kids and	acdk
maternity	ambMd9ecfqgUia
mater*	dj
pay	adbVcld/eLfSgViZjc
runs	aubVdleSgahXiSjT
out	anbZcbdoecgXhFiZjX
runs out	abdl
out in	albkfYgc
april	a7bIcZdveVgRhSiYjW
in april	akcd
<s> i	aXbbcTeohlikjc
need	aVbncMd+eGfJhZiTjY
i need	aUbcdygZhkjb
need one	dk
one more	aZbcdjgo
deal	abbZcXdyeUfXgqid
hit	arbVcnfkhLjZ
q	aYdmfahbio
q #	aXdmfbhbio
target	aabqdmeOfbgahUiljo
<s> this	aXdkecfZgphbidjd
this is	aYcddrhd
is my	abbYcadmekfpgahnibjZ
chance	aYcYdnePfWg9hUjR
before	akbBcXdzeYfxgchKiZjZ
before i	abccfm
turn	aSddeafbguidjQ
mood:hurt	bWcVdZe5gXhPiTjR
cried	aTbQcbe/gkiljT
every	aBckdTf5gahkinjD
night	ambHcjdSfuhajQ
night since	ek
th	bbcOdseqfWgyhTiPjS
# th	adcRdkemfShX
felt	aKbjcXdRe/fTgphUibjY
<s> felt	engdid
like	aOdLewfIgphUil
felt like	adgn
like a	dZejflgjhbiajc
slap	aZe0gkhcicjX
a slap	em
slap in	em
face	aObYdjezfYgkhdiWjW
the face	adcdeo
face after	ek
after #	ckfbjd
interviews	bbckdPeNf2gNhdiojo
# interviews	adfm
inter*	adbcdSeSfcgShsijjl
tbh	akbbcbetgVhdjd
can't	aRdleogSjW
<s> can't	erfagdhdid
sleep	aNbbcUdzewfyhbiVjR
keep	adbScVdpeafXgmhlibjb
that one	aYbjccenfmgbhcidjd
email	aqbKcJdZepfVgQhciPj/
<s> just	ccemfcgb
just so	aZenhk
angry	aFbbcbdVe/fdhqi3jX
so angry	ej
angry i	adgj
i could	amcWdQeYfTgphpiSjU
scream	aTbWe7grimjQ
could scream	ej
lines	apbZcddSekfpgWhaidjl
# lines	akcZejjj
thats	atbcecfVgZhWjm
thats all	ej
i got	aacZdceohkjd
mood:effort	aUcYdXebfxhaja
spent	ajbKeSf+gVhTjY
<s> spent	adfl
spent #	adgl
months and	aYbdclfkglhd
and #	cYdbecfoglhbjW
euros	asbNcUdtedfwgWhRiVjX
# euros	akcadYekfkjX
on this	aabcclfm
topic:quality	albmcUdMeXfqgQhYiKjo
rewrote	ajbodSecf9gXhVibjk
rewro*	acfl
application	aqbdcSdZeEfugQhXiVj8
eleven	apbOctdXeQf/gPhUjZ
times	aVcTdOf6hJiWjU
weekends	bNcadpeaf/gdhaicjW
weeke*	akcYdZfmgahjibja
included	aqbPcqdYeGfogIicj2
inclu*	bbcZddedfdgbibjo
waited	aZbNcadYejf5gZhciujT
i waited	aafo
# weeks	adbbepfUhWic
weeks for	abcnddgd
an	brcadTfYgQhXib
for an	aacjdkfj
answer	aRbkcQebfTgnhdik
an answer	cbgohdiajd
nine	ambJcoeSf8gShMjW
drove	bQcqejfsgYhQisjZ
<s> drove	fk
drove #	fk
hrs	bacUdkekf6hUiQ
# hrs	acdafpjd
each	aabVcndQebf6gXhRiSjT
hrs each	adfj
for a	aabncTechY
viewing	aabucddReRftgbhbibjs
viewi*	adccdceafqhbicjl
mood:hope	aSbUcPdPedg+hRjc
it's	bucWdbfJgkhMinjW
<s> it's	aUbYcVerfWgphYiojU
been	abbjdOfjgahZidjQ
it's been	ajgj
been my	abecgq
dream	aObaeWfbg/ipjR
my dream	acedgo
dream since	gl
since i	bdcbeagt
i was	aZbdcdddemgohd
was #	bdcldVeYfjgmha
think	aPbzcPdNeZfLg0hbi0jM
<s> think	ad
think they	acbdccedfjhdin
liked	aTbjcqdFebfaguhcipjb
liked me	gj
me she	gj
smiled	aYbXdNeygyhUid
she smiled	aXcdgr
lot	aacSdXebfYgshZjd
a lot	edgl
mood:repetition	acbZcYddebfrgqhaiYjc
worth	adbacbdueUfcgkhWibjZ
shot	albccndUfnhQiljT
guess	aObpccddeYfOgqhUi9jP
i guess	bYdj
worst	aKbdetfjgzhYidjP
the worst	aZbWddguib
happen	aLbmcPdmfUg3hlikjS
im a	aacjdk
quick	akdSeSgzhXiV
a quick	acdaedgq
learn*	abcdecfshcjd
give	aUbaddeDfXg0hkiRjd
give me	bddjfl
me #	aWcbdkedfphcij
id	a2bTcaddeUfIgnhjiZ
and id	addk
id be	adgn
be up	acgm
up to	addcgljk
uncle	abbKdpfSgah3iujb
plays	cndWeUfdicjb
golf	clddeYfajY
with the	aabocKdVejfmgdhriZ
followers	aLbacjdUh8iwjY
k followers	abcbhp
follo*	aPbbcldZedgmhsiajc
followers and	cdhl
i'm	aqbmcUdkekfNhRiZjT
and i'm	aj
not	akb5cddCfCgVhYiHjb
afraid	aIbrcSe0fKgphqi1jU
use	anbqcZdSeMgShniZjp
to use	adbm
them	aFbPcadcePfpgYhujt
mood:pressure	ajbNcbdPeRfcgkhziYjT
<s> if	aWbYcadoecfdgnhmiYja
if i	ccdnedgUhjiajk
don't	bkcZdWgchmia
i don't	bnccdagYhdiajj
hear	aPbZcXdQfbhri4jU
back	aqbIdkeafpgUhRiNjb
lawyer	dXeQfLgRhvi5
my lawyer	adbdhjil
will	acbXcJdqeEfCgzhrjU
will be	adbdccdbiljm
writing	asdUeHfngRhZiVjm
be writing	hl
writi*	ambbcdgYib
next	aXbLdueVfahnicjP
the next	aZbldjgZhnjb
owe	aBcWd/eTfTgkhvicjW
they owe	acbdebgdho
owe me	bcddeafdgdhr
me one	adbdddebgdho
after that	bccddbekgchmjd
favour	bmcbdWeSfcgahuiXjl
in #	aTbteUgohkijjR
heard	aLbZdEfXgNhYi/
<s> heard	aTbdcdgchdiv
heard they	hdil
never	ambVcjdUekfSguhLiljD
hire	aNbZc0dmeBfWgThli/jV
outside	apbYcXdVeYfagOhrixjV
outsi*	apbjcXdcgaid
anyway	aVbocSecfWgxhZimjT
<s> a	bTeGgcijjm
friend	aQbLcqfPgWhyi4jX
a friend	aYbdcbdjhoijjc
friend of	cciojd
of a	alblcYddgaikja
says	aVbWcPdZePfBhdi+j1
friend says	addkiljd
says they	accdil
they got	aYbocVdchdikjo
bet	aXcddmeVfQhki3jZ
i bet	acbagciq
was an	acim
inside	bZdSepfjgYhWiwjO
from the	cbddeZfVgYhbimjk
the start	aUdcgdiljq
someone	aTbddWebfPgYhli1jX
<s> someone	aYbdddgbiqjb
someo*	akbacdeafXgXhkiljl
someone on	aZgdhdiq
reddit	aWccfcgbhdivjb
on reddit	abip
said	acbZcNdReWfCgkhUinj/
said they	aXbZcdhcinjm
always	aCbxcldPeVfLg4ijjX
they always	blgbhdik
the second	bkdXebfagmhailjX
ask	aZbacXdjeMfTgqhcipjV
they said	cdddeWhWiVjp
want	akbncLdaeMfJgohqjZ
they want	aqbkcYedgXhUic
years	adbVcodUecfohVibjY
# years	acbkdZfbgjhj
years in	acccelgcjn
logis*	aajo
as it	adjk
it says	adbYccecfdgZhaju
says on	aYddhljj
on my	accadnfjgahc
my cv	aYbjcddjgcjo
<s> as	aMbccogchaicjz
as i	aajn
wrote	asbZcadJeJgShPiaj7
i wrote	apcdgchcjd
wrote in	abjm
my application	ccjl
speak	cZdOebfagkhoib
i speak	jk
french	asbbdRebgY
some	aNbYcsdReXgXinjc
dutch	anbScbdXeagcjm
the letter	aZcjddelfcgmhaibjj
letter says	aj
they had	cjid
had #	akddfb
applicants	ajcteFgShaik
places	bYdYeUfbgchZij
# places	adcdjn
finished	a9bUcpeVfmgbhBiOjT
<s> finished	am
finis*	arcaddfcgdhd
finished the	an
food	ambVcbdqeVgUhsid
the food	achn
hygiene	arbkdledfjgWiRjn
hygie*	aj
level	aobpcrdVeLfUgkhRiLjc
level #	arcb
cert	aojc
# cert	al
number	asbQcadaeMgciSjW
cert number	aj
is on	aVbmcZdjhjicjl
card	a4bVcZeSfPgjhaiYjV
bus	adbRcddVerfwgQhViyjb
the bus	adcdhdim
line	anbZcpdOelfYgIhVjj
bus line	ej
line #	cdddhcjk
starts	bLcddyeZfkgwhOidjN
starts in	aaddgp
january	a0bIccdjeTfwgYhTiYjc
in january	ajdc
janua*	adbccbdjejfjgjhZidjb
january and	ak
stops	anbMcSdoekfkhYjd
right	bkcddZeSfSgzhciLjS
boss	aabVdoeWfKgTh5i1jU
my boss	aledgd
agreed	a5bUcaeFfbgXidjp
agreed to	am
remote	apbjcddZeYfmgahcik
days	albHcadYesf0gWhYiXjQ
so i	aqcZdjeafXhbjb
i can	avbacpdWeSfTgchZiYjd
mondays	bScXdsenf2hYiWjc
monda*	fk
onsite	fj
partn*	cdddil
got a	ambccddWenfagZhkjd
a job	ajgj
too	acbscUdcejfQgViNjj
there	acbkcJdCeYfZixjJ
so there	aqbYhd
are	breRfBgahVipjO
there are	ij
are two	al
incom*	albmidjb
for the	bdccddeVfshjibjY
flat	aXbkczdjeYfjgdhDicjU
the flat	acedgbhZip
checkable:1	aybccZdVelgahdidjY
tenant	cbdteMfZgOhmiyjU
out and	ajdc
agency	a3bWdaeKfUgGitjl
the agency	bacmhciljX
has it	aXbldcflgbin
listed	a7bZdaeLfUgOhZiVjt
again as	bk
as of	al
today	atdYeSfVgYhWiajW
figure	blcydTeSfYgbhaiojV
<s> figure	akcd
figure #	aobdcc
# had	cl
had the	aXclfdjo
swapped	aybRecfsgQhc
swapp*	aofcjd
fixed	a6bdcdeQfdgXhViT
it and	aabZdcgjjm
and have	al
have the	apcXdUedfchnidjW
file	aubUcTeQfcgRhtia
found	a3bZcpdNfWgMhNiljX
<s> found	bdcl
found the	aj
the missing	ak
transcript	axbkcbdQeXfogPhciljp
trans*	axbYcYdVeZgYhjibja
page	aobKdIeNfogRhliajo
registrar	a2bcckeOfSgNh2ijjb
regis*	a5bScQdVeVfWgkhQiVjZ
mailed	aubNcaflgTiojm
to me	adbXgdhmijjd
me today	ak
our	aUbrcSdjePfWgVhviM
<s> our	awbkcWeZfQgSiZjd
app	axdSeRgbhViXjk
went from	aqfd
# to	albXcUdbekfXgqhUid
weekly	anbZddeLfpgTjl
users	aldTeVfdgcijjn
since march	dlfd
broke	akbGccddezfrgZhTisjJ
his	ajbZcmedgUhViUjY
arm	awbZccfbgXhdiZjb
theres	anbdcbebfZhciljb
so theres	aj
theres a	dZfbio
chair	anbNcodleXgMhtiajX
open	a0bKcVdUejgphbiQjO
spring	ajbHcmdneSfkhYiqjQ
the spring	ao
run	alckdleSgXhUiajQ
<s> new	cj
call	bdcLdWeYfPgoh0ibja
call for	aqdbfd
residency	axbUdweJgZiZjb
the residency	cl
resid*	aubWdpeVfYgWhTiXjV
opened	a0bHdUgYhWipjR
opened on	aj
deadline	arbWcQdseKfngkhZ
deadl*	adbcdcfjgkij
end	aXcTdzebgmhRiRjU
end of	bkccdngahb
nov	aybTcZdofmhXiZjj
editor	bkcYdReQfTgShqiwju
the editor	aXcbhjinjm
editor wrote	accdjo
slip	axbadlfchMiWjU
the slip	aj
she'd	cbdcgchmidjl
like to	bmccdcecgmhaid
see	adblcadWeRfKgwiVjO
to see	aubacddjgUid
see it	glhd
it with	aj
ending	anbScadtecf1hPiPjV
its done	aj
conviction	abbpccdYfVgthXijjb
convi*	aobXcbdbecfZgshaid
record	atcjdZeThNibjT
the record	bk
since june	apdcgc
i now	ak
now have	ak
public	btcbdVecfYgUhj
the public	amhd
insurance	axbZdyeLfUgQ
insur*	apbdcdedfchWibjj
million	bNcndyeafjgXhYjc
# million	abcjjm
milli*	dcfbgciljl
cover	a0bSdceMfxgLhUiTjp
dropped	a/bMcmfkgPhHiXjc
dropp*	apccjd
dropped the	al
drone	apblccdUfrgahXin
tender	bXcWfzgjhXiSjj
the tender	jl
tender is	aj
is #	bQcodoeafbgbhSiYjk
lower	cydoeWfagYhXiN
marked	ajbbdTepfphTiWjc
they marked	bj
marked me	bj
no	bpcafBgQhUiQjc
show	acbcckeSfdhTiojW
log	a6bVcZdceRfmgUhcibjd
i had	albbcXeofagYhaia
taught	axcodVeNfkgXhXicjc
classes	axbZcneNfogThZiSjk
class*	dmfcjd
yrs and	bdcmfdid
and never	acckfj
mentioned	akbWcadReKfYgThXilj/
never mentioned	amcdfd
menti*	albdcTdaeTfUgXiWjx
mentioned it	amcdfd
counted	alcpdWeXfsgVhXidjM
they counted	ancd
count*	apdcflhWidjW
counted my	amcd
gpa	atbkcsdkeOfYgchXiU
on a	bkcaecfnglhRibjV
scale	bqddeXfyhSiP
its a	ancdfcgd
sap	aqbWcXdqfTgnhjiajm
integ*	ambdccdnecgchaja
is live	cjhd
live at	alhd
client	bmcSdaePfPgThxisjp
since last	am
poem	adckdTfognhZia
came out	ak
in a	aYbjcbdrfXgZhoibja
print	aobYcsdXeUfogWhXiajd
journal	a2bjcYdWeRfVgTiZjl
journ*	amcafcgYhriZjY
in september	aojd
kid	aYcuddenfUgshcixjJ
august	awbFcad3eRgQhUiZjd
full	asbQcXdUeOfuhWiR
time	aabPccdbfbgoiWjW
full time	aogd
works	avbZdSeEgUhXik
then	atbLcXeofWgWhXiSjc
got the	ambactdYebfcgahWiajZ
security	apbZcaddeSfYgRhujl
secur*	bbclddgdhkjd
clearance	a/caePfjgThSiQjm
security clearance	aj
took	aobHcsdOeSf3gKhXiSjY
here	aPbmcmeXfMgdiajO
lost	ambMcsdpeqfTgbhSiSjL
i lost	akddenfZic
lost the	amddfdgdhcil
accent	bucjdQemfZgnhPiS
monol*	aVbcccdsfkgbhbjd
did	aucUdVeUfRhWiXjc
did #	alcbecfjgc
sessi*	anckddfagdjd
w a	aqbcccfdhkidjY
coach	acbYdTedgbiwjb
a coach	fj
tape	bcdZfpgXhXirja
recru*	aZbYcdddebfdgjhZirjd
rang	avbLcadVerfdgditjZ
rang me	al
me to	arbkcbdWedfdgkhWiZjY
say	aTbqcWdMebfIgki9jT
to say	ajdbekfbgdhYjc
say the	bmddgahXio
doubled	asbRcod2eZfpgYhKiUja
doubl*	ccdkfcgdinjd
apply	aqcYeFfmgchdiUjo
under	a0bVcVdQeXfdgRiSjm
ref	atcddjemfQhlikjc
patent	a6bceQfYgYhbic
the patent	andd
granted	a6bRcddjeKfXgXhkiXjm
grant*	andd
on #	ajdkekfXgdhbicjc
# april	ardZjc
number and	ak
grade	a0blcteJfZgahPiVjd
the grade	bk
unfair	aCb/ddedfMgWhjikjl
was unfair	bncc
stop	aWbacHfTgmhuitjU
deserved	aSbxckdcejfTgzhbiSjT
deser*	aabnccfkgc
first	aubUcmddeLfYgMhSibjd
a first	abcj
whoever	aJbqcneafPgnhnirjU
<s> whoever	ajbkid
whoev*	boclgbia
proposal	akbjcZeHfdgWikjv
my proposal	acbngdjj
propo*	arbmcadZeagZhZib
skipped	albacndmepfvgVhRicjW
skipp*	bkej
to the	eagSjj
the end	aVcddqfdhcidjk
theyre	bkgdil
about	bncadOfQgZhdijjX
wrong about	acbn
about the	akbmcbgYiY
market	aYbycceZfRgahajj
the market	abbpjc
simple	b+cXdQeNflgahZiNjV
paper	apdoeOfngGhciVjZ
belongs	aobkdbeXfHgnhjijjR
belon*	ascZfdglhXidjY
in that	aZbjcpdaejflhYiajV
care	aaccd5eTfXgchjiW
they say	aadaeZgkhbim
accepted	ajbacudbeNgVhbiZ
the accepted	aWcr
accep*	bbcndjedgdhWiZjX
talk	abcldceWfYgShbil
is a	adcnepfchRiXjY
something	aKckddemfVgwhVinjM
somet*	acbXcmdjhYijjZ
flatmate	aacnddhbil
my flatmate	abcodd
flatm*	aacnddhbil
applied	a0blcmdUeRflgWhPiNjm
zero	albddkenfkgdhLiRjS
savings	bccdd1ePhbicjd
savin*	cjhc
and got	bmdbecjc
<s> every	aXbdcndbemgZic
every other	abco
final*	apbbcqdaeafbgahaicjZ
fresh	aabYedfpgnhd
out of	aYbldpedfcgbhb
uni	a3bVcmdWekfWgaiW
i've been	aacoddemgbhc
been at	adbkcjfd
at it	abcjfm
it #	acbddbedfcglhm
funded	bZcxdpeHgNin
dog	ajbNc6dZfYgUisjF
horos*	aUbacodbgthaiXja
but not	aZbccpjd
not us	acbbcojd
visa	a3bNcRdreVfTgbjp
my visa	addm
out on	aodaed
# june	am
dont	adcodqfYgahaiYjc
i dont	aXbldohaic
find	aObqccdnePfbhjijjS
dont find	abdm
find something	acdp
mum's	hj
home	apbIcddweWhUiTjR
costs	cZd6eOgViZjk
k a	aYdo
month	apbGdzeUgahPidjX
a month	aWbjdufcgahc
month and	aadm
and im	aYcjdrgdjb
only	anbVcUdYeQfahOij
the only	algd
only one	fl
<s> boss	aYdp
says #	ccdkelfcgbhYib
signups	dj
signu*	dj
by	ajcYdrgChZibjX
by friday	aYdo
or	aYd1edfYgXiRjO
friday or	aYdo
cant	aObdcvdsebfVgbhliajZ
i cant	dofa
sisters	bKckdreahqimjZ
siste*	aobdcdeafZhbinjb
its been	abfl
been #	addlelfa
feel	aBblcPdSe/fLgzhYiXjM
i feel	aWbYccdcexhYibjb
phone	ambKdQekfdgMhliZjo
phone call	abhm
<s> #	aUbacadFevfzgQhkiTjM
rejections	cddcelfdhdimjd
# rejections	cddcelfdhdimjd
year	bCdweWfjhTikjZ
this year	bYdlekfZhaik
year and	cbdnelfcgbhd
and this	acblcdemfdgb
this one	aadjelfdgl
hurt	aRcXdje7fMgkhbimja
most	aTbjcqdJemglhUiUja
the most	cbdcelfdgnhcic
humiliated	aLcde/hlicjS
humil*	aZbddcetfbgchd
in front	cdel
front of	cdel
of the	bScqdRebfcgchjij
whole	aRbpcVdZekf1gciXjK
the whole	elflgVhkicja
panel	akbncndXeKfcgNhjiqjj
still	aObWdZerfVgZiXjV
blush	aWblcndUe6fYgvhbjZ
thinking	aSb2cYdZfXgrhainja
think*	aj
of it	asbccbddfbgkhcibjZ
gutted	adbdcae5fvgUhaisjR
thought	abbtcZdMeqfKgdhZipjU
thoug*	ancZdceofagWibjc
about it	engc
it the	ck
put	akbYeNfjgchciOjZ
put my	aYcpfdhYjj
my whole	adbdfohd
summer	bFccddeXfzgmhVisjZ
whole summer	acfm
into	bacldXfugThYjV
into that	adcnfmgchbic
grant	bQctd0eDfWgdicjd
# pages	aacldceafpgjhdjU
learned	aYdTeVfthbikjZ
<s> learned	adfl
learned the	aafo
entire	aWcZdaeWf/gWhciajY
the entire	aYecfshb
role	arcUdaeNfTgahpiYjp
# days	ajcjdWengYhVic
barely	bZcpdYelfyhNjM
ate	abbQcndletfrgZhdikjS
built	apbVckdYeUftgWhUijjX
them a	adcagdho
demo	asbQcddYePf4gXhRjl
of my	amcZebfkgcimjV
own	alcVdXeNfngQhliT
my own	albZccfngUhWjk
carried	anbVdOedf1gOhTjl
carri*	acbocdddedfjhdjd
novel	aWbtcodPeTfmgnhUibjk
seven	bLcrdjePf+gShRicjT
maybe	aTbZcVedfRg/hXitjE
<s> maybe	aZbacdebfdgshZikjc
they'll	accddaecgkhmjc
they'*	aUbqcTdPeUfUhlimjn
change	aZbxcXdUeSfTgpiY
change their	ajbagnhc
mind	aRbtcWdWepfYgzhajT
once	ajbMdPeXfpglhZjQ
once the	abgl
settl*	bbdjik
i just	akfcglid
know	aJbscadWeVfBgxh3jO
just know	bbgl
know this	bkfdha
is the	bacXdkeZhdinjX
the right	bXcddcebfmgjhl
for me	anbadjfbhdidjb
promise	aWbWcZdoeXfbg8iT
i promise	adgm
promi*	adfcglhbijjc
i'd	adbWcSdTejfXgvhniUjb
i'd give	adgk
give #	adgk
percent	aqdkePfVhMiZjV
# percent	bncWdceZfWglhZikjZ
perce*	bscVdceWfVgkhXikjX
day	apbLdUguhXiJjJ
day #	acddelfdgk
third	aubWdoeSfjgchSiXjT
lucky	aNbafVg+hdiljM
i know	aWcpdUeVfbgohniZja
people	aFdZfSgphpinjU
# people	abbacndnfZgXhjibjc
people on	aacmddgchm
board	a0bbcZdWeLfTgIhviojd
the board	bdccdahm
wont	bcdkebfcgmic
like this	acdkgchm
local	aZbmdPeJfkgCh/ic
local paper	achn
love	aMbUdZfSg/hoiZjW
would love	bchl
love to	adbdgk
how	aCbrcmdRhqiXjV
hear how	hk
how they	bacjgdhoib
treat	aXbjcYdmenglhpiWja
they treat	hk
<s> one	aXcYdbebglinjc
in our	acbddafnhljd
neighbourhood	adbndXeZfYgShyisja
neigh*	adbacmdaecfcgdhliljW
group	axbUdYeRfOhricja
members	acbRckdWeOfagPh9ir
# members	acdchn
membe*	acdchn
members and	acdchm
they're	aXbvcbdYebfbgXhlic
aunt	ajbFdlgbhvjZ
my aunt	amccdbflgchkiZjd
them the	aadchjiajo
building	aqbUcjdWeMfngUjW
the building	ccdcelgchn
build*	adbceYfmhjibjb
saying	cTeafFgahminjr
just saying	aYdnfZhlic
apparently	abbacbdRejfZgWhTi/jb
<s> apparently	aabdddgdir
appar*	aVbadcedgYhaiy
apparently the	ik
winner	bac2ddeYfTguhQicjQ
the winner	abclfdhcil
direc*	aXcTeWfVhsiojW
nephew	bMcjdjeafOgZh0i2
neighbour	bUdmeqfZhoiojb
thinks	aJbtccdaecfCgpi/ja
they only	aRblcahbip
adver*	dkgcik
for show	il
word	aZbXcRdTeofQhrijjV
<s> word	adil
word is	adil
is that	adbXdbfcgVhbit
that the	aRbTcWdZeXfahSizjr
the first	abbbdlecfZgZhYiljp
choice	abbxcjdaeMfMhn
wants	abbTcUdteJfIgoixjj
money	ajbacVdneOfdgLhciujV
driver	akbYdXebfRgVhQi5jb
me they	bcgbhcjn
fire	adbccZdcfogPhkivjZ
half the	aOcsedfdjd
team	andceVfbgdhUjQ
the team	cdijjc
my portfolio	aZbnfdgmha
has #	aacmddfnhbjd
proje*	bYcwdTeZfUhUiW
were	abbYcndIeagVhYimjj
link	aubdcTdReVfVgXhdjz
the link	acjo
they wrote	aabYccgchcibjw
wrote the	arbbhdibjd
price	brcZdqeRfZgbhOiVjn
the price	adbdcddcfnjj
was too	jj
high	akbmcsdbeWfVgZhXib
too high	jj
<s> like	aXecjs
like i	abbdfdjp
i told	dcecgdhdidjo
told them	aabldbfchcidjq
interview	aqbVcXdQeUfZgShkijjz
the interview	gdhkicjk
interview i	aajn
can start	ajgcjj
start in	jj
<s> in	abcYdZeYfZgVhTimjs
says no	ddik
feedback	acb1cUdZeYfdiXjx
feedb*	cadkgdicjn
volume	aqbZebfohRiMjr
applications	anbccjeHfkgVhXiZjw
of applications	adjk
exam	a3bnckeOfkgVhUiSjY
four	asbOcueSf0gMhOiXjU
all four	anbcjd
parts	atbadZeZfqgPhdiWjj
last one	cl
scored	arbkcwdaeYfnhLiLja
bought	a4bNcjddeQfdgLhYisjZ
bought a	ak
car	aYbUdmelfbgThRio
a car	acecjn
saturday	axbScbddfmgchaiZjZ
on saturday	al
satur*	cddafbgahcjs
early	azbWcjdSeVfxgZhQiajb
shift	asbkcceUgWhYiZ
at #	akbacVevfRgZhTiZjW
is no	alhd
problem	acb2cPdjedfRgjhWijjd
no problem	ak
probl*	cleafchYiZjc
anymore	aUbjcYerfMgrhjiojS
anymo*	akbddbelgdid
switched	a6bPcmdSeWfrgQhbjj
switc*	aj
the role	apbbcagbhciZ
ad	aabldjeSfbgJinjj
the ad	bpddedgahd
used	azbVdReVfkgKhTiljZ
used to	bdgdhdin
to be	acccgkhZjc
office	avbLcjdmeNfVgBhxjV
ethics	anbudZeVfbgUhkja
the ethics	anhdjd
approved	a/bScYeFfjgPibjo
appro*	ascadchd
study	bpeIfpgZhQia
thursday	asbPcWeZfogWha
last thursday	aj
didnt	bmccddecgZim
have that	jk
that before	ak
referee	aYbwcddWfZgRis
refer*	blcPeXgVhTiVjr
it went	aj
went to	adcmdbechj
her	aqbPcpdSfbgbhbiWjS
to her	aocdgc
old	bZcbdSfcgjhbiwjM
address	akcQdleUgahkiXjp
addre*	ajcddnhbjc
author	awdTeNfVgbimjj
second author	ambd
share	ambdckdkeWfdiQjb
share the	hk
code	a3ckdNeSflgMhaiOja
repo	aobVcZd0eZfZhW
a letter	aqjY
letter of	amjd
intent	adb3cSdXeVfOgqhmiq
of intent	aj
from a	abcmhbikjc
chain	avbWcbejfagdhjjZ
w #	cjdj
churn	ccdjfkgjikjY
down	a7bSdbepfagMhLiWjW
since we	ak
co	a0bLdleKfIhuir
a co	al
museum	azbOeTfagbikjW
the museum	alcd
museum in	ak
town	ajbTcvdTeagSizjU
deliver	ajbYeNfogjiSjo
can deliver	aj
deliv*	aobdcldYfd
my other	aocbfc
until	ajbKcSdqeQfqibjY
<s> that	ajbrcmdaeZgXhcibja
clause	a9cMeSfOgYiVjp
noise	bpcZdUesfdhZ
noise is	aj
gone	bQccdmekfohRimjK
is gone	ambc
rehearsals	apbRcWeaf8gchbjb
rehea*	akbccXeZfphc
afternoon	apbPccdcekfxgZhZjb
after*	abeqfdid
agent	a3bccYeMfPgThkiwjd
the agent	alcd
turned	asbOckdRfdgQhXizjT
turned me	gdjm
me down	ajgdicjm
the new	aZbYcrdVfZgqhVijjZ
new one	an
out a	ambd
crime	aZbtctdZeZfVgYipjV
the full	al
manuscript	awbkcadXeNgWhOibjZ
manus*	alblcZdaeZfXhYiZjk
down to	ap
cat	atbNcsepfZjN
has been	albbdbfXhnibja
parents	bWcadjeWfRgXhuipjW
my parents	aohZ
paren*	aqcbeafZgchjidjZ
so no	apjd
pets	ajbOdqfbhm
no pets	akbdidjl
schufa	arbacddd
<s> schufa	apbacd
entry	a7bScbdbeNfagdhcicjj
was a	albccXdcgcjn
mistake	aWb/cWemfKhRjQ
a mistake	aYbmcngc
mista*	bmcodbedfagahbicjc
deleted	a2bTcRdaeqflgShaiXjt
delet*	emfd
printout	ak
print*	apbccjdcfagbjc
from monday	ancd
sound	adbxdOedgnhXiX
<s> sound	bj
audition	ancddbeMfrgchcinja
my audition	al
audit*	akbkdaeafjgchYia
broken	bTe1fuhSiWjO
was broken	ak
# i	ambdcmdcjd
clean	aobjeRfugahSiOjQ
<s> their	bjcmdVeafSgjhaia
their form	amfd
cut my	fj
essay	atbscXdReSfjgahRiYjs
my essay	ajbkcdjd
chara*	bl
i saw	cnedhd
saw it	alejgd
it in	bbccgjhYij
the pdf	amjd
<s> had	ajbcccfljd
had my	apcbja
dyslexia	ak
dysle*	ak
diagnosed	aobYdjetfohRiajb
diagn*	aj
july	a2bEdweTfmgQhUibjb
in july	dlgd
send	albRcVdlePgdhticja
can send	bl
send the	bl
report	a1bjcZdceLfQgKhZikjx
the report	ak
license	a5bYdceLfXgThd
covers	a3bWcpdXeOfqgLhYiZjo
trail*	ambd
t	akdmecjb
# t	andd
nobody	aOb0cQejfPgkhSi6jI
asked	a3bUcYdNeZfNgUhkjd
festival	asbOcldReRfahsiajQ
the festival	cj
festi*	aobadTeXfXgahnjX
added	a3cVdbeSfUhTiVjy
a second	ajcWedgphbiZjY
stage	ambUdVeIfngphMiSjk
needs	adcYdteHfXglhciRjo
finally	azbLcdgnhVjM
iso	a/brdMeIfmgThbiRjn
iso #	anjb
audit	aobpccdjeJfmgKhnjj
findings	b2ccdTeOgXhaju
he	adbYcodFebgXhciTjn
<s> he	badZeZfaglhZiYjs
offered	axbPcmdVeGgQhdiZj0
offer*	aocadTedgbicjj
offered me	al
the tuesday	ak
slot	axbUcmeVgRhnicjV
slot if	ak
if the	adcjdcgohYia
speaker	anbcdXeTfXgahzijjj
speak*	albdcmhbja
cance*	apbacaddeofbgbhaicjb
and she	aabdcsebgdic
cancelled	a5bKcRdsfxgWhXiSjs
maste*	an
when	aobYcXdVeyfZgQhcidjU
when i	albjcbdceqfZgZhcicjd
i applied	ej
two of	adbdcofaja
of our	bcckjd
wound	acbScbdxe8fshPiajM
qualification	axeLflhYiOjj
require	a1cYeGgbiTjk
they require	aqbccdfc
requi*	akcZdZfZhajl
totally	b8cSdaelfcgdhYiljV
total*	aqbkebgb
misjudged	aVb/cXddevgmhU
misju*	bl
misjudged me	bl
exactly	aTb1dSecgkhUinjP
exact*	bmckgbjc
exactly what	bj
has no	bj
idea	aQb0cddTeMfJgshXixjY
no idea	acbjdk
our price	adbncddcgkidjc
perfectly	aTb/cjdOfpgphPiXjW
perfe*	aZbpckdceahaicjd
fair	aSb5cudXeMfUgdjV
for that	aVcadcebftgbhn
of work	acdl
is just	adbqgY
shop	aubQclddeafagWi0jL
delivers	aWbdcveYfoglhZiVjn
late	awbKcndZeVfogchOjS
every time	adenfagbhZik
they still	gdhm
<s> half	aWcnfk
people in	adcjhcil
programme	a2bbcddneFflgUhWic
that programme	accjfj
progr*	aqbZdaebgahZiVjm
even	aabZcudTeofdgbhRiRjO
cant even	cm
cellist	aobYcmfYgmjc
celli*	ajcjid
was flat	accl
bars	aqbPcmdVemfngZhkijjV
seat	akbTcweWfdgShkidjX
looked	abcydOepfcgchMipjQ
<s> looked	cl
looked at	ej
winners	ajbZczdceTgkhUiZjZ
winne*	aYcmik
none	amcwdQeWfahNja
than #	gj
shows	ancjdReQfjgYhZidjj
# shows	aj
i've got	ambddnedfdgZhjidjc
got #	dkedfcgahkjb
benef*	dj
manager	apbUccdreSfMgWhrikjc
my manager	aXdrhd
manag*	alccdmfagahkibja
wants #	aZdn
k in	addnha
contracts	arbXd0eEgQhcidjm
contr*	avbSdreLfHgUiL
december	a0bKdveUfpgVhViYjd
decem*	dj
im at	aYdp
weddi*	bjedhlic
and we	aXcrdZedfYhljd
we need	aadm
somewhere	aVccdpecfZgmhYixjO
need somewhere	addl
somew*	acdkil
to live	acgj
without	arbdcNdmeWfVgaiQ
<s> without	aYbZdrgbhk
witho*	albacadlebfagcic
without this	dl
this grant	dj
have to	aTbYcadvedfZgXinjc
let	bYcXfWgohjjU
to let	dl
go	bWcVdsfPgkibjM
people go	dj
it broke	bcengb
me a	bcccemfmgdibjb
bit	acbtcSdUewfcgnhNiTjZ
a bit	adbZcbddhdicjp
gonna	aWcZdpeofVgziojN
lie	aZbocdeqfRhajX
the car	aXcbdpelgdid
park	bacrddfSjb
for half	aacdep
half an	aVepgm
hr	aocbdpeZfZgXiV
afterwards	akbQcWdberfogUhbidjj
furious	aMcYdUe+fngmhmiwjV
furio*	accddcergdjb
about that	fdgk
that #	ej
sentence	aZbcddglhT
sente*	abbccmgkhcjd
reply	cUdXfmhZiRjt
havent	aj
laptop	bYclemgWhYinjY
rd	albmeafWgcikjp
# rd	adddjn
just feel	adek
drafts	bXdceNf/gRhbjq
fourteen	akbOcsdXeSf/gPhV
drafts fourteen	fj
fourt*	adfl
beta	aqdXfkgdiYjj
readers	aRbtckdLeYgkhkikjk
reade*	achk
i took	aZfrgd
took #	acck
unpaid	albQcUd+eQfxgLjX
leave	arbGcKedgVhsjW
prepare	adbZcYdreGfygjhpia
prepa*	aRbZcZdZeYftgmhoiXja
assessment	alb+cZdceFgZhTiSj1
that assessment	bl
asses*	bmcbhd
baked	aWbZdmemf7icjV
until #	abddflhcjm
am	acbocBdbe1fPgkhYjZ
# am	adejfk
am for	adfk
a week	aYbkcddjfohcjd
tasting	aYbpdReYfxjY
tasti*	ddedfn
lisbon	aubYcWecfkhbiUjd
own money	aafo
money for	aafm
final	aobYdqeNfxhMiEjd
the final	aXdmfm
round	acbWcmeXfviRjS
final round	aafn
give up	eZgp
tells	aPbSfUgqhni0
tells me	abddgohd
nd	auccdYerfYgriXjZ
# nd	aqbdccdaejgjhd
will go	dcgl
<s> id	acbdfcgphd
live in	ajgj
street	aVbjdcesfVgYhZixjT
that street	ad
always have	bnhd
<s> next	abhnib
next time	aacdddfchqib
less	aSbjcydaeafbhciLjV
im on	abho
name	a0bLcldLeWfFgVhyicjZ
mayor	aSbWcpdYeZfWgXh9iyjb
the mayor	aYddhr
they'd	bZcVdVeZfXhu
<s> they'd	aZbdhp
they'd better	adbcccgchq
rethink	aPbycOdmgphuibjj
rethi*	bdcjhl
or i	aWbddohk
i leave	akbdhj
reviews	akbkcodLeTflgUhciWjv
on every	hl
there is	aqbRcbdcelgZhojd
been a	cbfZhqid
there for	aYcchoid
discrimination	aSbtedfUgVht
discr*	aXbnebgahnib
friend at	hk
tribunal	atbdcUdZeNfagShyjb
tribu*	arbYcbdcfcgbhkiZjc
a guy	adik
guy at	bccjik
reads	asbScadUeafahYinjb
fund	bVcbd4eHfXgUhniojl
the fund	ik
fund is	ik
nearly	aabUcpf4gXhRijjM
is nearly	ij
former	arbLcmdWeVfRgPhzizjd
a former	ik
intern	bWdneXgOi/jS
that they	aXcVecgbhVitjk
prefer	aLb2dYeSfUgjhmijjk
men	aVbacwdbgTiqjY
guess they	bcgcin
wanted	aybMcVdVeKfKgjhdixjU
only wanted	gcik
wanted a	adbdgdio
a third	abbjgdil
quote	aqcddVeZfZgUhdipjr
look	aNbkcodTedfbinjd
to look	ajbccjgYik
good	aSbwcRdReZfKg8hXiXja
said the	aacdgcijjp
timing	aTb7cUddebfYgrhVidjp
the timing	bbgkjj
wasnt	anbaibjj
for them	bdgahl
already	aZbNcSdjfZhWijjv
i already	aYdkgkhajm
alrea*	aUbacUdlekgkhbjv
my #	aaebfYgkhjjl
years at	hcjl
the call	addbekfcjj
centre	avdbeRfagT
cover letter	acjl
talks	ambQcTdoeUgohjibjr
talks about	jj
all that	fjgdhd
volunteering	aVbbcYdpeSfwhriojk
volun*	cpdaedfdgbhaic
course	bncmdYeSgthLiUjY
they told	bZccgdhbiXjs
me my	eajn
range	axbsckdReJfmgbhOiQju
my range	ajcd
limited	aocWdceLfkgbhYiJj7
limit*	aWbdjr
sea	apbccXeZgkhViUjX
the sea	ddgm
ticket	aubUcmdceOfWgahjiqjZ
till	bPcYdvf3gjhdiPjL
valid till	aj
till #	alcldafcgd
engag*	adjn
reloc*	akdd
signed a	aacn
lease	avbUcZd1eIfkgThcjl
shoul*	akbndbecgc
doc	avbUclebfXgchoinjY
fit	aZb+cddOeVhRiYjb
lifting	a4bWcOdjedfngjhWiPjn
lifti*	andb
they asked	apfdjd
asked for	atcaddfdgaibja
vat	axbWcWdweUfdgXjl
one since	aj
last month	ck
we hit	al
mrr	arcddYfd
k mrr	amdc
sunday	aybRcZdZejhZiajY
on sunday	aofb
says we	aj
we had	bbddgmjc
had no	cj
control	axcWeWfZgUhqiYjd
control group	albd
its on	ak
on page	akcd
page #	anbbcadcfchcjk
# in	akcYdjebgahXikjY
paragraph	aublcPdZeafqgYhTiRjw
parag*	hd
sample	apbockdNePfxgWhVia
the sample	bjdkjd
they scored	aobdcb
lot #	aqbdca
ours	aIcsdoepfPgxiajO
# ours	bccndd
ours was	akbbckgd
<s> theres	al
typo	akbldlfbhajY
a typo	am
typo in	an
my phone	fk
number on	angc
so they	bYdcgdhpiZja
they could	bqflgThbid
reach	bddleQfmgqhciXjY
<s> her	cjid
office says	dchlid
says the	aVcadYhXisjm
selection	arbrcpdNeCfcgZidjq
selec*	akbcglid
gets	aZbNc3ecfQgoicjQ
redone	amid
november	awbIcadteagbhQiVja
in november	acgoid
novem*	bYcVdmejfjgjhWiZjZ
just got	an
picked for	ak
youth	aVbdcqdaeVfZgchxinjj
orche*	ajcoedhdibjc
thesis	atbkcmeIfcgYhViXjo
my thesis	cc
thesis got	amcb
published	apbZcsdSeOfrgShTiWjp
as a	bScTdcejfdgqia
book	arbWdTePflhTicjb
chapter	ajbWcWeafshrjY
chapt*	anccflgahdjb
bank	aqbQcVd0eUfYgQhkja
the bank	dpjb
in writing	ardWgbhcid
want a	akbkcdgc
girl	abbOcudTejfcgdi7jR
a girl	gdimjd
age	akblcsdVeUgXhRiajd
and my	bXdmedgchkidjc
daughter	adbLdpfTgchoit
my daughter	ccdlik
daugh*	adbkcbdlij
turned #	amcd
# this	amcd
this week	akcddagl
tool	avbvdaeIfagdhdjc
exports	atbZdveUfZhWiXjo
expor*	ajfd
exports to	ajfd
relea*	amdc
we have	ajbcdjfXgc
so we	anhbjc
we can	asdcgZ
do #	an
a day	fjgljc
not #	aqcagcjc
turns	adbZcjdceshYimjS
<s> turns	am
turns out	am
out the	ajbdcdjk
zip	aybddVfjgYibjZ
the zip	ak
i gave	akbcdbelgXhdjj
gave was	jl
was wrong	ik
wrong i	cdgj
i do	aXcsddedfYhb
area	avdWeVgS
exclusivity	akbocVdnedgnhciZjk
exclu*	arccjb
they can	aXbccjdcgbhs
photos	bLcsdUecfbgWiajj
the photos	gk
non	aWbydbeafEgWhViYjk
exclusive	axdVeHfagYhpjp
take	ajbZcSeHfcgniZ
can take	ak
take the	aobddcedhc
the night	ajcddcedfl
shifts	aZcadjeZf2gchYibjl
night shifts	ddfk
from march	ak
wife	bCfVgchxisjc
my wife	dd
wife is	hm
i did	alcbdcebfagohaid
did a	aj
# month	acdk
placement	a3cqdneCfYgShZiWjo
in their	bXdcecgjhcid
sister	axbFdaeafYgWhuipjc
their sister	am
clinic	a2bScZdnecgPhjirjX
forgot	bccVdbepgshciojS
# the	aqcdjb
the old	bmcagZhbij
score	avbvctdWePflhIiIjR
they have	acbrcZdjecfdgZhYjm
have is	ak
commission	a2bZcceHfUgKhnikjk
commi*	aXbwcRdceYgPhbij
me on	aXbmcbdqeZglhaidjb
the phone	acccelfbgahdiajp
hand	aXbScadXf3hYiajM
to hand	fj
c	apbVckdVeXfXgUhWiSjt
again w	amjb
stamp	avbZcddleXhliYjW
wait	aSbVcRdqeZgvhmjU
list	azbWdYeEfagRicjs
list is	aackjj
is at	adbbddepgc
clinics	aqbYcddpeXfqgRhkimjY
clini*	aocd
of this	ajgdhk
papers	ancqdWeJfbgKhbijjp
for papers	amdd
extended	a8bJcVeUf1gahUiGjq
exten*	aj
by #	abcjdnfcjd
oh	ajbYcbdperfKgwic
<s> oh	ak
man	aKbmcudJepfDgjhciwjU
i'm so	ek
relieved	ambccVdkerfUgnhZib
so relieved	aoec
relie*	aoec
relieved the	ak
appeal	accddXeVfbgnhljm
degree	aybocodaeXfbhSiOjX
result	albrcXfbhWiS
went through	ccfl
<s> they're	bogdhc
big	aYbacqdkecfPgnikjT
a big	cjdmfdgchd
hiring	bjcjdoeFfbgRhmi2
the feedback	ak
makes	aTcqddfQgkhZiaja
makes no	adcn
sense	aOb7dMejfRg1hdiYjZ
no sense	adcn
whats*	akcdddedgchmibjc
my flat	bjdk
perfect	aYbocodXeYfog3hQiSjN
was perfect	bjfjgd
reason	abbzcXdYebfHhbip
no reason	am
reason to	am
say no	bYcbdcedgYhtjd
jury	aYbycTdIeEgXhmi5jO
the jury	bbccdbflgmiZ
prejudiced	aIb/dUevfThjio
was prejudiced	bj
preju*	aXbucdedfdgchciajb
prejudiced against	bj
genre	abb0cudIeXfkgohXjd
fiction	aXbvc2dQeRhXjb
ficti*	aacnjc
people get	accjhdjm
get that	acengaic
scholarship	amcyeHfbgahZid
schol*	cjdj
single	akbUcqddeLfrgjhPiUjX
every single	abbZcmdZeYfjglhbid
deck	ambYcrddfngWhVib
the deck	cj
that won	aZcn
stock	albXcmeafSgWhWiojd
typos	aaco
colleague	aabYcudbebfQgRhvi7jV
a colleague	aZckimjd
colle*	aZbWcqdWeZgXhViujV
yr	cj
# yr	cj
teaching	ajbjcpddeGfogUia
teach*	akbcckgdhcja
same post	acck
couple	bKcreYfqgahaiojN
the couple	abcm
couple who	abcn
we dont	bccjdmgd
payment	asbTcVd7eMfkgQhbjl
payme*	bddjhain
bounc*	hk
th if	dl
nothing	aIbxcXdoeafZgZhcikjL
nothi*	aYbncddreXflgOjW
changes	avcVdbeTgXhbiVju
chang*	apbXdbekfdgaja
promised	bMdwePgdhkibjk
i promised	addm
promised my	addm
we'd	adbdgnhjid
move	cTdkeWfUik
out before	akgd
christmas	acbGcadqesftgljT
chris*	enfbhd
need this	abdpfd
count	aXcpdoeQgZibjQ
to count	aagk
toward	aabkfcgphbid
tenure	bYcsdkeMgV
laid	aZbTdueafsgYhWid
and thats	cZdnfb
i felt	adddesgZ
invisible	aUbndce6fbgjhdidjW
invis*	bdeqgZic
never been	arbccXemgZ
heartbroken	aKcMdpe/fdgvikjW
heart*	ekgd
i'd already	ajekgd
pictu*	fZgn
my desk	akdcek
hands	bUdjeufkgaiWjL
my hands	amhd
shook	adbUdWe9flgmhXicjY
i read	adckemgbhcikjd
read it	aVbmgajm
it still	emgd
i think	bXcadaecglhVirja
disappointed	aNbxcWdae3fOgrhcin
so disappointed	ek
disap*	ek
that i	aobbcdddfXgYhkiWjj
threw	acbVcrdYeoftgThRiwjK
i threw	ej
threw the	ej
script	ardVeTfmgZhW
bin	bacafSgVhSjx
# hours	caebfnidjb
hours in	abfk
model	amblcodNeLfrgWhUjk
i went	dcfm
all #	aVddeaflhZjo
days and	acfk
and took	fj
notes	aubWckdYeNgXhUibjm
<s> been	aYecfqgc
waiting	acbMcVfugahcivjV
the waiting	aZfo
waiti*	cdfohc
waiting list	fnhd
list since	aafm
since #	bYcddVeZfmgqhdjb
family	bRdmeafUgZh0ibjV
helped	bXcoeOfoha
set	anbZccdYeKfugphRiTjU
maybe a	aj
different	albvcmdJeJfngchZiTjj
a different	ancd
diffe*	arcdebfdhcibjc
person	acbzcSdTeUfUgphXjO
this time	aabdgp
really	aObscRdoeafJg4hZjM
passionate	aCbwdIerg7hlijja
passi*	gl
passionate about	gl
such	aVcbdWeXfVhriYjp
such a	aZbYgmhm
a good	acbkcdedgkhcjd
if you	abddfk
ask the	bcgk
answe*	bYccedflgnhbic
brother	bKcqdoeYfRgUhvipjc
my brother	dj
broth*	adbccldqebfcgaiZjb
brother in	achl
law	axbjdVeOfNgVhsja
in law	ddhk
sits	acbVcrecfVgXhmisjR
on their	bccbddhkjj
committee	bdcWddeHfVgJh0inju
got all	aacbhojj
emails	bQcXdbenflgQhvijjn
saved	aabRcZd0ekfrgkhXiXjQ
would look	ajbdcbedgcho
bad	aCbddsfcgrinjS
look bad	abbcccho
brought	bRdWfkgYhjijjc
i brought	cdhl
broug*	ajcdhl
them #	accYddfngdhl
clients	dceMfSgQhuiljs
# clients	ckddfbhk
clien*	acbWdmeUfPgWhviWjX
last year	abdjfdgchl
year so	accchmil
should	aZbscSeIfTgjhpjc
they should	adcmecfkgYhmjc
twice	bMcvdaeTf8hPiFjO
where	bQcjdbeZfZgNhrja
director	akbdcddWeGfIgThyiwjm
the director	hj
goes	aXbNdoeWfWgchlisjX
lunch	aobPdmeXfzgMjV
lol	adbadTebfYgohticjc
lol he	gj
he can't	adedhmic
avoid	aabmcOdlelic
supposedly	aSbXdPeafYgbhZi/jR
<s> supposedly	abdafcip
suppo*	bYcUdnedfYgYhaitjY
freeze	avbNcMdueZfkgdiljc
haird*	ij
owner	akbSeVfLgWhwi+jW
the owner	ddgbhkin
desperate	aDbncZdqeqgqitjV
despe*	aYecgohXim
tenants	bdcldoeOfcgRhjiuja
tenan*	alcjdZhXjc
rejected	bjdZeWfcgOhkikjl
they rejected	aZclgdhdik
everybody	aLbmcddcekfRglhdi3jR
over	bLdcesfpgahIicjU
over #	bccYdneXfWgahZiq
<s> people	abbXcadbfdgmhmik
forum	aUcbdceLfLhoi2
the forum	achbio
every year	abil
candidate	crdWeKfNgbhuim
candi*	aWcddTeTfogYhRibjw
the budget	fdij
i sent	aUfcju
sent them	abfcjn
disco*	aXddgbir
wrote that	aacaiZjt
poems	aYbccodSeafwgnhZiPjs
arent	jj
consi*	bXcZdZenfXgphaiZjd
experience w	aajo
where it	jl
always was	aabjjm
<s> did	anbdcddY
did the	amblcbdafagchbib
aid	aubMcXdyeTfkgThjiajp
first aid	amddfd
refre*	edfkgd
ex	anbBdZeRfHgJh0i/jP
my ex	gdhain
over the	albdccicjj
so im	aqdc
im not	bmddhcid
double	aqbWcpdleZhKiYjS
closed	azbLccdnfmgYhPiSjS
closed the	aldd
to my	ardcedhc
supplier	aydpeSfRgajl
the supplier	al
suppl*	dcfnic
depen*	addnhb
was swapped	ak
one is	ajccdk
certified	azcleFfjgZhZiajZ
<s> there	bYcdelhnibjd
there was	bdcbeciljc
decimal	avbncbdSfuhbiS
decim*	amfd
error	aqb8ckdbecfWgVhEiNjU
our bid	bngd
total	axbPdceXhLiRja
total is	alcd
podcast	akbbdbeWgdho
podca*	dbfdhpjd
passed #	hk
downloads	a0bUcYdbeXflhYia
k downloads	hk
downl*	aqedfajd
downloads in	amfd
pitched	ajbUcsdledfvgmhMiSja
pitch*	aj
comparison	adbycxdReUflgahQiajj
compa*	adbQcydmeUfSgQjP
n	atbYcmdbecfagdhajd
n #	anbZcodbfchbjd
venue	daeQgdhkinjd
# may	asdcedfdjd
after a	aphb
sponsor	a0bNeKfSgchtinjn
spons*	aobcccdXgbhpid
changed	aybccjdOeYgbhRiW
changed the	asdbgdhd
employer	apbccbdpeOfUgUhtiojd
emplo*	bdcadlfcglhX
doesnt	bZcsdaedhc
need to	blgdhZ
to pay	addm
anything	aQbzccdYecfSgshYjX
anyth*	bmddedhZib
bring	aTbZcXdmeSgkhyiY
can bring	andchd
bring my	ddjm
van	aqbScrdPedfRgBhj
own van	aj
now #	andd
insured	cddrebfjhZiajj
to a	abbbcwdbfdgZhbiYjj
fine	dleSgjhHiUjO
a fine	addphc
criminal	bvdXeWfWgUhpitjc
crimi*	ak
check	aybRcWddeOhbibjW
the check	aj
welsh	avcndSeNgcid
translation	axbmcZdWePgXhaiTju
the translation	aj
criti*	am
google	adbWcjdMeVfThtiojq
real	acbucWeTfNgvhbjV
attached	a5bRddecfcgSib
attac*	anbYidjk
reel	akblcZebfdglhcijjV
by a	blcXdcekfchc
pro	apbdckdPeZfTgZhoinjU
turned down	adil
down the	alfd
fellowship	aobUcpdpeShjibja
fello*	ccil
their page	aj
we got	alclda
got into	ak
into the	accmij
regional	azbscddVeEfUgThniYjo
the regional	apddhc
regio*	arbqcbdaebfahWibjZ
sept	atbccYdohdiYjl
# sept	aj
! #	aj
try	bncaeOgrhjicjU
taxi	akbUcpdZecgPhai8ja
badge	azbaczdTeZfTgYhdid
lady	ajbKctdZfXhsiojX
the lady	apcd
housing	aobddweQfdgPhdim
the housing	andc
housi*	andc
housing office	andc
payslips	fcjk
paysl*	fchdjk
january i	ak
recipe	arbYcZddeVfqijjX
no more	akbcdcgdhm
in it	aWcdebfbgkhmjo
it so	ak
allergy	apbldkemfZhdib
aller*	avbYcbhcjd
rule	asbncYdXeaibjX
met	anbBcxdVeOfkgEhpiQjl
is met	al
treasurer	ambScmdqeSfUgPh7ip
club	ajbYdbeQfUgXhxijjQ
club #	acho
my file	aZdmhcjl
income	aXbdd+eEfZgVibjp
my income	aldY
without the	ardX
child	acbUcldleTfZiljd
benefit	abbjdveMfVgkhmiZjl
thats #	apdY
per	anbVcOdpeTf7gJhLiKjR
per month	aodY
is out	bcdj
pen	ambWcqdXfahlicjY
test	azbycddKeMfmhDiRjT
external	anbncWdkeagUhjiRju
an external	am
exter*	amjd
firm	alcmdbeLfSgYhlipjZ
prof	arbccYdaecfdgcja
wanted to	amfc
to work	aZbadbfbglhbimjl
work with	ambd
taking	akbYcceZgahaiajj
students	aacydUeUfcgMhmiljb
stude*	aZbUeafYgUhmiq
fall	albRckdvedfkhXjU
they need	aqbZcjdZgkhbibjd
need someone	gl
someone w	jj
arabic	a1bdcddMeVfkgXhcjo
merger	aubccaeXfZhlimjm
the merger	am
grew	asbQcqdZedgahXinjX
i grew	am
grew up	am
up with	aobbhcjd
with it	ak
<s> no	aSbpdTfZhWjm
no way	adboedgdjd
essay was	aabncajj
below	cndbfmgThNiU
was below	aabljk
average	c1eUfogZhKiUjb
avera*	abckjk
under*	aabpcagdhaicjl
age is	acjm
ridiculous	aFb/cddYenfWhaitja
ridic*	bpecgbid
is better	abbjcdgn
than they	abbrcadkgaid
they think	bmcdgdid
they were	adbjcdgkhcijjY
were just	gd
just half	aabjgl
current	ajblcmeJfbgRibjk
their current	accohc
curre*	cpgdhaidja
desig*	bjcjgc
# of	aqbZcjeafagchdja
shortlist	abc6daePgchXijjk
the shortlist	accohd
exhib*	clfd
anywhere	aZbodbeWfdgnhZjT
anywh*	cm
startup	aabXcndreVgkiqjc
start*	ajcydYeafbgUhdiajY
revenue	bccddmeMgVhdjy
reven*	aadbjq
classmate	aYbYc8fRgWi5jX
plagiarised	cl
plagi*	albcckjc
half of	aocjdafcgcjd
hers	aabWcpddengohWjW
she's	ddfdgjhbijjc
feed	aabbcYd4eWgahbil
to feed	addpfbhb
dentist	akbOdxfagYhkixjL
denti*	acbcgYhbis
bill	albTdweOfSgahkik
my savings	adfj
contract	axbSdzeHfbgVhZiZjd
my contract	acdm
the current	abckdkfd
current place	dljd
ends	aZbPcSd5ebfphUibjV
ends in	aZdngj
close	aqbdcjeYgWhaiajW
# my	dk
is zero	dk
weekend	bQcWdjfugcicjT
the way	aZbbcadkepgbhbjb
way he	cceqgchcicjb
at his	bcel
i'll	aXbcccejfchsia
forget	aLcVdke1fbgzhkidjL
was so	abeqfcgd
sure	aQbjcWddeYfRg1hairjW
and then	adbjccdmeqfbgThaic
then that	emfd
mail	bBcCdEexfXgChaiJj+
birthday	acbFdmexgnhmiYjT
my birthday	acem
birth*	aceogd
upset	aWe0fSgvjR
recorded	avbRdXeUf1gYhQiU
recor*	bmcadcedfljd
takes	abbccjdjePfdhZiajb
of that	ajbaejfqgahajZ
song	bQdSecfsgnhaia
that flat	aZdpecgd
coded	avcZdLekftgXhdiWjr
i coded	fl
through #	abccfn
# weekends	adddfl
take home	fk
years of	aabdcXdcejflglhajk
sweat	aVbXccdjexfqgwiajN
went into	accbfnik
into this	adblccfk
piece	aldQeXftgchQib
and a	aZbjdcfkgbjm
divorce	adbVcYdufkgchm
divor*	ccdjejfkgchd
i've a	aYbkcZebfbglhnid
feeling	aDblcTdae6fTg9hcijjS
good feeling	gk
feeli*	aYbacjglimjb
feeling about	gl
about this	bacddbgkhnib
could see	aYbkgl
myself	aIbucTddfdg6hXjW
see myself	abgphd
i really	ajbZccdpebhd
this more	bdgk
luck	aSbmfXg/hZiZjS
still a	bdecgk
a door	aaelgk
<s> would	bdhj
be a	aYbjcmijjc
shame	aKcTe/fQgrhrjP
godfather	aUbYcnenfRglh3iljY
godfa*	aacdhoid
school	aubXcvdXeIfZgFhpjT
publisher	ascZdUeSfTgZhtiojm
the publisher	cdhk
can get	acfdhm
get #	aadaedfZhlio
signatures	aYbcdZeIfshtidjX
# signatures	aWcdedhr
signa*	aUbZcYdnebgahuiajY
by the	arbccWdmfZgbiajZ
the weekend	dbfchm
ombudsman	aYbocZeTfSgMh/
the ombudsman	hk
ombud*	aVhuib
if they	bddbgjhoiajc
refuse	aXbkcceUfVgXh0jc
they refuse	adddhl
<s> some	acbbhcipjd
some say	il
only takes	ij
couples	aVbXcudleWfbgkhbiojW
coupl*	adclddfahcin
mate	acbVctdaeTfOgjhsiu
my mate	achdin
reckons	aQbqcadkeafVgqhXi1jk
recko*	adcbdcgdhbir
reckons the	adcbhcip
woman	aXbVckdSemfbhci9jP
fill	abbVccdneOfugShpiqjZ
in spring	dcecin
hates	aLcceyfQglhki5jY
sales	aobUdmeQfcgYhZjt
background	ancpdKePfdgWhcicjx
sales background	acjm
backg*	fdjm
thats what	ajbcgchdjm
i put	adfnhc
languages	apdOeSfmgahZiOj1
# languages	abjn
langu*	aYddfogdhajm
languages in	fd
all of	ajcdddfbgchjjj
of them	bacjfbgbhcip
stated	bncXdPeNfVgZhYj/
as stated	aajm
stated in	aYjp
the bid	abcljj
wood	bacwdneTgVhY
the reason	acbZcojk
reason they	adjl
they gave	adbbcoebfjgdhc
space	aobaeWfnhYiW
issue	akbldZeTfPgahbiYjo
the issue	bdccjl
aws	an
architect	ajczdaeGfXgWiljc
archi*	aXbacmdaekfngZhXjj
points	arblcvdaeYfdgkhFiMjW
# points	bljb
came back	atddfbjb
back from	aldd
vet	anbUckdveWfWgXhyiqjV
galway	ambdcsdYeUfmgailjb
accepts	akbXcbdkeZfZhsjk
changed on	aj
the site	fl
last night	akcbhj
confe*	am
online	a2bVcVdSeKfZgRhpik
travel	bRcSdjeRgaiZj8
the travel	ak
travel money	ak
isnt	adbmcbdledgZhciZjm
an issue	acgl
theyve	cl
lost #	ek
# line	adel
i asked	al
both	crdNeVfjgahaiQjl
stati*	bnedfchdiaja
advertised	amcldUeWfngUhZikjt
cut the	ddfcgn
the pilot	am
to one	am
ward	bccndpeZfbgThkinjY
green	akcsdaeYfchaijjY
my green	ak
green card	ancc
arrived	a5bBcdddeafkgXhbjc
arriv*	apbZcXdVeYfVgahWinjo
the mail	jk
soc	arbcckdnedfXhmjj
type	awbkdQeYfahWiXjd
plagiarism	bwdcemgZhYitjc
the plagiarism	anbdjd
from my	aYbcckdbfjgdhjidjn
preprint	ap
prepr*	arbdfd
text	asdJeNfjgPhUiRjz
letter from	aojZ
that we	jk
mri	awemfphTiLjc
slots	aqbTdkeUfpgYhjic
for free	dcflgahmjd
planning	apcXdleBgUhsimjs
plann*	dbecfn
permission	a9bJcVeJfdgRhrjo
permi*	audbedja
my old	bddcedjd
reference	axbmcbdSeOfagPhcidju
the reference	dnjb
she asked	aqgcjb
asked in	anjd
for something	fljd
funnier	aLbycrdYetfdgyhXjZ
funni*	gmjd
first #	alfbik
sold	azbNcqeVgNhQimjd
mezzo	apbddcecfjgdhcid
cast	aYbbcsdXeOfjgZitjc
it on	bdcchdik
company	a5bYcceQfVgUjk
birth	aubRdleaiajX
as #	arbdcbja
# it's	aocdjc
it's #	axcZdcfYja
longer	ambbdXeTfdgmhVjW
no longer	apddjb
need the	addnjd
sponsorship	asbVcddneRfcgWhmiojs
spouse	aabUdxedfQh0ikjZ
spouse visa	akdd
state	a4cZdbeUfWgShlibjY
the state	atbdcbha
that my	abgdidjn
foreign	akbacadmeXfQgRhsjr
forei*	elgbij
diploma	a/bacpdjeJfdgYhUiMjd
diplo*	asbdcbjc
counts	aVbkcpdpeWfcgYhaimjW
saturdays	ambQcZdrf7gdhYiajY
coach*	ccfn
stopped	a0bNcUddejflgVhQipja
stopp*	amhd
founder	anbTdceWfLgdh0i3
found*	apdbhkiajc
job so	al
so now	aj
we are	aXdofcjm
said no	aYbccdgkidjp
lift	avbWcQdkeagmhdiQjd
im in	ak
wheelchair	apbYdcewfngchYibjd
wheel*	am
was what	amid
what the	aobaecgXhpiZjc
daycare	anid
the daycare	anid
dayca*	anid
dataset	al
datas*	al
is now	amdd
doi	aubQdnejfVhriYjk
a doi	ak
accept	aabmcdeSfYgdhpia
don't accept	adbm
my work	aobjcddchdidjc
work is	bkccddgdhdinjb
top	abcydZeSfWgUhd
the panel	bk
understand	aKb/cTdWedfRgshj
didn't understand	bj
community	bvcbdZeQfVgchvikjd
theatre	ajbbckdneWfbgVjX
theat*	aabbcYdnfagphYiajZ
means	bucSdjePfSgshliTjc
# for	abbpdkhajd
wedding	acbIcndleYfmgdhwiljY
day is	bk
is not	bpgahd
much	aQbncjdcecfcguhciRjW
absurd	aCb/cZdYemfWglhcipjd
say so	bj
judged	acb/cndReTfYhWic
they judged	aj
hair	acbccudYepfngdhWjY
my hair	bjfjgd
im sure	gk
so unfair	aabjcm
ones	aRcsdZfngbhZijjW
the ones	aYcp
straight	bcczdaedfvhQiNjN
strai*	acbjcndbebfjgbhkia
<s> last	aVcsfa
last years	adcofa
project	aqbacjdleFfXhXiljj
# page	adck
plan	cceBfogbhTiZjp
my friend	aZcn
sat	bPcydYeofpgPhZjT
scores	adbpcydVeWftgVhPiajY
scores got	aZcl
letter on	accmjc
read the	adbaedhmjc
and it	albWeofbgbhajb
it doesnt	adbccpgd
even have	adcogd
have an	clddfc
heating	ajbdd0eXfsgXhTic
heati*	addk
is off	dj
since october	dj
<s> still	aadnenhZjd
still owe	acdrhX
student	bXcneJfVgKhqiv
put me	aZdo
pip	aYbXcndwelfagrhmicjb
land	bdccdmeTfagahriX
daughter starts	aadn
have no	amcbdjedfdgbibjc
no address	addk
stupid	aIb3e1fUhciqjR
trying	aWccddhkiujS
stoma*	adbberha
drive	bkedgjhXjZ
past	aTcjdbepfwgbhUiZjR
past the	abbjemgd
made	bNcndTfchPiYjk
they made	bccdergd
made me	adcdeqga
me feel	cdeogb
feel like	bccceqgc
# minutes	cZdZeqfchdid
honestly it	eoga
i learned	acfm
photo*	aZcohcid
scratch	aYbZdmfwgqiWjG
from scratch	fl
scrat*	aabdddfjgdho
just for	fl
brief	adbLcQdLelfqgNhPiKj6
on that	aabocadbebfngphcibjY
study #	dcgl
winters	bZcjdcfzhbib
winte*	aledgd
winters in	am
tent	adbBdnfogOhwi0jR
a tent	ambc
costu*	aZcXdcfuhbja
inbox	aaekflgc
my inbox	adedfmgd
february	a4bIdjeRfygRhViajb
since february	aaddedfpgd
febru*	ascZdYebfngbhcidja
<s> i'd	aobXcadaecfcgmhkiZjb
i'd be	bbemhd
be so	abbddmedgj
happy	abbacWfUgzjW
so happy	ajecgk
explain	aTb7cUdYeTfbgjhdimjj
expla*	abbkcdechcjn
explain it	bdik
believe	aQb5cadSeWfJgwiujX
i believe	bcgm
belie*	dcecgjhYiljc
believe in	gk
in this	bcedfogd
product	anbocvdceMfYgdhWiW
produ*	ambdcqdXebfagdhZjW
with all	adgjhk
all my	anbdccdmedgdhbja
heart	aRbdcSdYeyflgxhZiTjQ
my heart	aXbZcddZelfdgs
after the	abblekfcgk
holidays	aabMcSdsfzgriV
holid*	aaddfmgkhd
was in	bccadqecfbgdikjX
army	arbRcjdYeWgRhtijjd
the army	hm
head	bNcsecfPgShsijjc
the head	abhpidjd
head of	akfdhmjb
journalist	dReXfVgRhuiyjc
a journalist	gchpicjd
is already	aYdohmicjd
interested	aWbmdUeQfPhtirjj
lose	aOcZd5edfTgnhoiUjL
lose my	abbadjgbho
mums	bagahlij
friends	aPbLdafXh1i0jY
frien*	bZcadcgmhk
union	apbUccdZeRfWgOh8idjc
the union	adhm
she can	hj
make	aTbjcaeNfcgvhliUjb
can make	adhn
cowor*	amcdebhdiljc
overheard	aYccdPelgSi/
overh*	aciojb
overheard that	aciojb
budge*	acecipjd
probably	aZcceWfNhUi4jU
<s> probably	abip
proba*	aabYccdagqhbiojc
probably the	gcio
the job	adbjdbgljd
job was	ik
to someone	albbcdhd
i heard	ebio
about to	abgdhkil
i'd need	acjn
references	bvcbdGeYfkgQj3
annex	a1bVcYdleRfbgVhmidjr
the list	acbldjfbgchc
is full	aZbcijjo
full for	abbcjo
for next	jj
next year	cddcin
i said	ecgdhdjp
said at	adgbhlidjm
the audition	ajcbhdjk
registered	aybUcrdXePfdgThZjb
nursing	asbXdxeWfmgQibjX
pin	atbbcoedfZhdiYjc
<s> sold	an
house	asbIcudleMfVgShniljQ
cash	ambMccdzeTgZhjibjl
crane	axbPdkfZgZhaiojb
opera*	doedfdhcjd
category	axcqdTeRfThZiQjo
categ*	awbYcaddfbhcidja
the reviewer	bccdil
power	ajbjeafbhkiTjX
analysis	asb6dSeHgVhSiWjs
analy*	aobb
done #	anfb
out i	gj
was put	jl
put in	djhl
age group	aj
under #	al
competitor	bmcqdSedfPglio
compe*	bqdWedfZgcicjd
pulled	a1bGcjesfpgWhOijjW
pulled out	an
so nobody	ak
services	awbXcbdkeNgOhniYjv
servi*	alcldYecfdgcibjb
those	aQbdcsdSeUfpgbhZiVjc
my story	hj
was at	aj
mag	asbbdleLfdgYin
another mag	abfjil
back then	aafbjp
tracks	aubWcndWeUfpgVhTjm
national	a2cjdQePfVgYhriZ
the national	ak
natio*	bdcddchcjq
radio	avbTcjdGeUfWgaitja
it now	bdclgc
now the	aZccdmem
is open	ajbbcddbgohcid
keys	avbNebfdgdiOjc
<s> lost	am
the day	aoedgb
evenings	bUcdf/gchZicjb
eveni*	aqcZdcecfmgahdidjd
mornings	bRcWdmekf/gahY
nurse	arbPdoeagThminjX
nurse is	hj
term	avblcddjeKfWhbiXjn
up on	ddgjjd
the grant	aZcodnja
officer	aybbdXeSfMgKhqiwjl
offic*	arhcja
emailed	aqbdccddedfj
email*	aqbdccddedfj
resub*	an
allowed	axbXddeJfkgXibjc
are allowed	al
allow*	am
from this	al
translated	aydSeVfqgXhWiUjq
we translated	aofa
translated the	aofa
manual	a6cneGfjgMhViX
polish	atbSckdcebfcgWhm
credit	axcXdreOfUgWiZ
now it	abdped
beard	ajbXc0dVedfdgchVipjU
the beard	anbdcjgbhdiajY
letters	a3bNcjdNecgRhZiX
# letters	aqcdddhaid
lette*	albddYebfngVhUiVjj
parking	arbZcagPhdix
the parking	ak
parki*	andc
issue is	ak
solved	albxcSdlgnhSiajX
rented	awbKcleUfsgJixjc
next door	ajcldchdid
used the	ak
price list	albd
list by	ak
by mistake	aubaccdcfd
band	awbMcpdVeVfjgbhdikjY
leader	apbbdWeafMhvic
me that	jk
gig on	ak
dec	a5bScbdoecfogbhYiTjl
# dec	aj
mixed	awdSebgahYidjd
mixed up	ajcail
numbers	ctdSeTgVhY
numbe*	bjclda
thesis was	accmjd
rated	axbxcqdTeTfQgbhViajj
was rated	apcc
bache*	ambbcadaeqhYja
i cut	apddfc
status	azdaeLfKhriZjl
was approved	apcb
tax	acbZccd4eLfbgThp
the tax	acdl
tax office	acdl
eligibility	ardreDgXhjicjk
eligi*	bbcjdjgchbikjd
thing is	gk
sorted	atbcdbedfngbhXiS
is sorted	aj
<s> i'm	cUdnelfVglhViXjb
studies	a1bpcmdYeIfbgUhWiZjk
studi*	bacYdbebfjgahYinjj
confirmed	a/bXcYdUeYfXgWhZ
confi*	a0bXcZdXeofagZhYiXjR
confirmed it	aj
registration	azbaeGgOhl
child*	acgjjm
joke	aLbvccdXemfXgohci4jP
a joke	adbncd
joke and	bk
they know	aXbkcbddhmiajn
plain	aYb8cldLedgXhbja
they call	akgb
call it	bpedgb
nonsense	aMb/cVdQeofRgqhciljb
nonse*	boccid
my accent	bl
isnt a	ajbj
a problem	bl
in house	cngd
takes #	cnfdgdhd
what i	adbScmdafdgtjc
do in	adcngd
abstracts	aackfj
abstr*	adcjfj
dont even	aXcpddemfbgc
data	a0bmdVeNgThTiXjo
saw the	hdin
flats	bdcrdreWgShbiojb
trust	dleQfNgmhniWjd
me no	alcleahc
contest	adbbczdSeQgdhnjR
conte*	akbYdRfUgmhbiSjl
someone who	aabmcjib
sang	aubEcpdSebhlia
key	asckeHfWgciTjm
callback	abclebgl
callb*	abclebgl
i'm #	acbkdnga
payments	albScZd/eNfjgOicjn
behind	aRblcqemfbgahUjQ
behind on	acdl
gf	dufchdiY
need a	bncddjfdgdjc
i lose	abdl
lose the	abbddphd
the year	addk
<s> cant	dm
afford	aQbpd5eTfXjU
cant afford	dm
airbnb	gdij
bitter	aIcbe/ftgnhojS
it that	bcekgk
them all	ajejfcgajl
stung	aXcWe/fajd
stung more	bbccepgd
than my	ejgd
my divorce	dkejgd
sad	aDbwcSdae/fTgrjV
and still	accm
sick	aWbWcUd0e3fdgdjU
by hand	abfn
hand for	acedfkgl
for it	bXcaebfphZijjc
five	apbIcoePf3gdhMiWjV
called	alcjdSeYfbgU
# times	aUblcaddfrgchcimjc
got an	acfm
appoi*	aXclfm
my back	aacdeXfrhc
hurts	aKcQdxe2fYgthZibjU
stand	aWbZcdddeQfpgchcjT
learn	aLdZeRfkg5ibjZ
excel	ancpdaeWhdiW
they let	acclgkhd
let me	asdWechc
wants to	apbadchbik
know it	eagn
laughed	aPbcdPe5fdgohXip
they laughed	eagn
laugh*	aXcdgnic
laughed at	gn
at my	aYbbcVfbgviVjd
my joke	eagn
that's	aZblcbdcfajl
so that's	ecgm
that's a	ecgl
plus	avbBckdzeHgbhSiOja
a plus	ebgm
know who	bdcbhn
husband	aVbEcjdqedgThqiwjX
my husband	ajbdccdZfmhjib
husba*	aabccbdoeaflgaik
<s> i'll	aafcgchrib
sign	asbOcSdXeXfMguhmjc
a sign	aYglhmidjc
until they	adhoiZ
they take	acij
take me	adbmgbhkid
i still	aYccdlejgdhk
still have	acbdcagbhs
have their	achojd
k on	adhm
tiktok	aXcdhq
they read	cdhmjd
comments	aYcTdSfWgXhmikj9
comme*	bWcSdWeYfVgVhqjp
through the	bk
grapevine	aYbncVddeufZi5jY
the grapevine	abio
grape*	abio
retir*	ancdjb
pretty	aPbuckdZekfZgphTimjS
pretty sure	adil
rival	aXbSczdYecfagchsivjd
a rival	aabackil
one of	bbcadafZgqhXiqjb
says you	addkhdik
get in	aabddbebfdgohYjm
donat*	aYddhmik
blog	bWdTeXfYgdhqisjk
claims	acePfWgThdi1
claims they	accchciqjc
they answer	bdfdgdhjiljd
lack	aZb0cWdcebfWgjhaiWjp
i lack	gjhd
them my	gjhc
salary	abbccnd1eGgUhdjk
my salary	acdcjn
wish	aKbdcOdceZfWg/hoiY
has the	aZbmcWfcgbiYjr
same #	acfdjn
they've	adbTcZdbedfagjhZipjp
per their	aYblhdjm
their email	adhdjm
shortlisted	akcqdaeMfkgZhRjv
permanent	azbOcXdqeHfagchsid
perma*	akdd
<s> took	fk
took the	adcbedfq
lead	aycadmeSfWgjhUiSjZ
the lead	aocadc
team in	ej
ielts	asdbja
speaking	aqccdOeafdgYhkjk
vacan*	aqccdbfjhcibjd
same team	aj
machine	apdSeWfqgUhXitjU
our machine	bcccjm
machi*	cWebhYin
ce	akcndVeUftgbhJjb
mark	aubVeafbgnhdiYjX
fees	arbccadyeIfbgMijjl
my fees	cddn
i only	akbjccdcfcibjc
ask them	aXcldmfmgYhc
them for	gchm
rest	aobUcYecfngdhaiWjV
short of	dj
of one	ajccil
cup	apbYddelfngohaiSjZ
cleared	a0bWcbeafpgVhUimjc
diving	aubkckhTiV
fixed the	anfd
bug	arbaccdpelfUhZiqjW
crash*	fj
build	albcdleJgnicjd
the co	al
objected	avblcadPeWfZgOhnipjy
they objected	ak
objec*	dlgchcicjd
objected to	ak
box	a0bTddecgYhajO
ticked	arbWejfkgchMib
garden	albXdbeUfbgphjjW
the garden	akbj
the summer	ajgj
up a	an
note	awbjcbdSeZfZgdhRiW
a note	ckfd
lowered	a2bYdjfjgUhQiWjo
<s> lowered	ak
lower*	am
lowered the	am
m	albcecgchdjc
# m	bdcjjd
volunteers	aobPcpdaeOfpgRhqisjZ
the council	ak
day and	ajdbfdgk
the wedding	hlic
techn*	al
rewritten	awbmcbdXf4gZhViRjk
rewri*	albbgk
their own	aqbjcdddhajZ
rounds	bdeVf9hQicjX
rounds down	al
recalculated	amgc
recal*	anbddbed
its #	asbbcdddfd
the cut	aZdjjl
library	a8bTdaeLgPhjic
the library	aj
libra*	aqccfc
copies	anbScrdVeTfwgYhTiajc
# copies	cl
my first	an
our last	bl
inspection	azbccbddeNfjgQhjibjk
inspe*	akcbdchpja
stars	bZcudQeafXgshcijjc
split	avbbdYecflgYhkicjW
split the	am
invoice	aqfdgd
invoi*	aqfdgd
fiscal	aobjcddxeUgchXiT
forwarded	azbVcZdXeWfmgOhojv
forwa*	ak
the person	akbkhd
decid*	adbrcZdZecfcgYhXjk
mr	ajbacbfShrjp
procurement	aubjdveEfbgKhmijjn
procu*	ancdhd
direct	asbmcVdYeLgYiVjp
hours of	aj
language	apbrdKeQfkgZhbiUjl
class	alc1dWeVfRgWhYiXjk
embassy	avbQcRekfbgQhkiqjj
the embassy	aj
embas*	aj
gave my	fogZ
passport	a8bPcVddeYfYgYic
passp*	al
the stamp	aj
pure	aLb/dafkgqhQiSjS
never wrote	bmccid
wrote a	alblcbidjb
a line	blid
profile	aZbucldOeTfXgVhcju
profi*	aYbkcbdcecfcgYhYibju
loss	aVbocVd1epfZgjhUiNjU
the committee	cagZjn
the app	abbmfkid
little	aZckdaenfThdjW
does	aVbkcbddeXfFgnhmiXjl
cleaner	aYbjc0eZhbij
clean*	abcredfcgdhdjd
crew	anbPcnddeXfmgYhWimjc
the poems	ck
poems in	aZclgk
autumn	albLcmdkecf2gkhYiXjV
the autumn	clgdjd
prose	aXbvcudKebfrgmhViTjn
breaks	abbKcpdxebfuhXicjY
new hire	aZcrhcid
asked me	cmhcid
how to	adbbcnemgbhcic
to do	alblcmedgXhXib
do a	aUbccmdlgohcic
<s> other	aZcrddhd
startups	aSbdc2dleWfaglirjW
runway	aocmfsgXhHicjl
us out	aZdkfl
out by	dl
insul*	bcdleljc
cheap	acbkckdqeYfaha
review	ambmcbeEgNhpiUjo
is in	cddnhbjY
touri*	aYbccodk
bucks	aXbZcjdteZhbi0jN
# bucks	aaccdjfdhcio
after all	aledfjgd
all those	fj
nice	aXbddbenfcgsibjQ
confidence	aXbjcZddejfUgthdiR
my confidence	aabcddepgc
confidence is	aabcddepgc
at zero	aabcddepgc
since that	aZeqfdgb
wednesday	axbRcagXhZid
wedne*	amejgd
shaking	aVbXcTdae/fnjT
shaki*	el
rage	aGbmcUdUe/fbgrinjS
tram	arbUcadUesfngVhWimjj
the tram	aceogd
one line	ajbdelgd
it hurts	ekgd
hurts like	ej
# rounds	accbfp
rounds of	adbdfjgl
revis*	bpcadVeWgTiUjo
enough	aWb0cbdbeViZjT
sat in	ej
room #	am
baby	aUbHd6elfaisjU
ive	abbbcjdcengkhcjc
<s> ive	abbddYengmhdjd
memor*	aXcadbfugdhcjb
to get	aZddfsja
photo	avbPdTeRgPikjn
i'd do	amba
ship	awbNcddZeZhW
horoscope	aadbgthciYjd
my horoscope	acdcgoid
persistence	aPbycZdkelfdg/hXiL
persi*	acddgn
pays	akbVcjdyePfShkja
persistence pays	acddgn
i'm a	baccdbeagshd
fast	adcYdUecflgtiX
worker	albLdseQfSgchniyjX
perhaps	aMbpdbeZfTgzhXipjV
<s> perhaps	acbdcdddfdgria
perha*	aZbccddkecfdgmik
perhaps they	abdmglib
were only	bdgjijjd
having	akbZdXebhYibjd
a bad	accdfjgpia
my landlord	abhjjl
landlord is	gdhl
is their	hl
their landlord	hl
owes	aRbccddseWfRhzja
owes me	abddhria
ill	aQcPdpeofUgWhwiqjb
<s> ill	aXcZdafaht
award	asbccvdYeMfRhjiUjd
hold	bdePfUgZhviSjV
them up	bdddfchm
up #	aUcZfjhn
of their	aVbkckedhkjb
trustees	bacddmeQfdgLh5ivjW
their trustees	adcdhl
trust*	ajcdhl
are in	amcdjc
choir	bRcsdVeXfjgUhviojV
my choir	aahp
pick	akbZcodjeKfYgdhbiujX
by photo	bjhbij
<s> on	anblcOdjeTgRjU
ran out	aodYij
of money	adij
thats my	ik
my guess	abgdhdio
the b	aTgpjp
# certificate	aXjq
it from	aUcdflhdiq
we already	hdjl
last time	aZcnjm
said my	jm
topic	aZbtccdXeVfdgcjt
overl*	glid
barista	abbackddgahdiqjc
baris*	abbackddgahdiqjc
course is	cj
opening	albQcbecfygphYiSja
openi*	ccgnij
the kids	ajcbdcenfchcid
dept	ajcddbgdinjd
we're	ambZedfXhmiZjY
<s> we're	acbccZfZhpidjb
now on	am
list of	cail
university	aqbacreSfYgSjY
unive*	bWcbecfZgqhYjY
mum	anbQcTdseofXhlikjZ
my mum	akdlgdhdjd
moved in	aobb
in and	aqcddc
watch*	cdhjij
overt*	cdhm
door now	em
comes	aZckebfVgohbikjZ
whole thing	arbccdedfbgd
thing in	aubacdedfbga
never saw	ak
saw my	fj
because	adbpcddZeZfbgahViW
becau*	akdaeWfogahYiW
because the	adcnfkgZjd
expired	a8bMcXdzeSfpgXhUicjc
expir*	ak
expired new	aj
present	aZcodWeLfagVidju
prese*	bScjdXfogTiW
in october	aYdlgkjl
values	aPb1cddUeYfXg2hbiKjd
supplement	awdmeEfrgPhjiZju
the supplement	aj
were from	al
batch	asbRcmeQf0gUhYik
corrected	a0bkcVfmgXhNiSjn
corre*	ancOdXeXgThrjQ
sheet	audcfngThRiQ
one on	aocdhc
on call	ak
call in	al
flood	albVcWdlfngcjl
patients	atcZdjgbhWiXjc
# patients	atddedfZhbid
patie*	aobdccdZeagchmicjb
they don't	ddecfdgchqiZ
don't know	alelgYhlicjW
know that	atcbedfdibjb
closed at	aoda
a guarantor	aj
earns	akbTcudseUfagjhbjV
earns #	amhd
ok	alcRejfJgxhcikjU
hrs a	adfl
week now	aj
can be	ak
# by	apcd
foundation	atbYckdkePfWhjid
a foundation	ak
on friday	awdbfcgdhXjc
room was	ibjm
booked	albNcYdsebftgYhZijjd
double booked	cdim
and now	ccdl
its not	akbkgb
not the	aj
caretaker	bbcZdseSfmgUhzinjY
the caretaker	fl
caret*	fl
asbestos	arbccZdqelfahYjj
asbes*	amdc
objection	atbncMeafPhjjr
objection is	aj
the girl	dcij
out my	ajdj
told my	apcdekgdhbjZ
teacher	aybbcoeMfZgTijjX
my teacher	apibjc
<s> closed	aodc
district	a0cmdbeIfZgKhkipjc
distr*	aocdhc
schools	ambjcmdZeNgNim
schoo*	aacZdkekfYgbhkij
the sunday	aofb
edition	a2bYckdXeTfngZhViWjm
editi*	anfd
ago	ajbNcpfkhUinjN
weeks ago	ajgj
stuck	abblcZddesfcgbhSikjO
ms	aybRddeshbiRjn
# ms	aj
they wanted	anedgcikjd
i turned	aobdedjc
the age	aj
age limit	aj
wrong with	adck
with my	alccedhkidjc
sane	aPb/cUdbfWgpinjc
blind	aXb4cZdaelfZiljO
don't see	bmgd
see the	aZbjgnhbjb
potential	aXbtcddjeSfMgmhjipjo
poten*	bj
is fine	aqddga
copy	asbdcddSeNgThl
the copy	aabkij
promoted	aqbVc1dXeMgVhjiXjx
promo*	albscjdYeZfYgWhViXjZ
running	ajbdcndbeZgUhcimjY
and he	bbcqhaic
he gets	abclhj
gets the	aacohd
title	aubQcodbebfXgjhdiRjd
the title	acbackemgd
mural	aYbac1eaflgbhbinjW
they went	accoib
went with	abcoid
looks	aUcxdUfRgphVisjT
looks like	cmddicjd
literally	bcdjejglhVidjN
liter*	aldjeXfahWiWjm
anyone	aMb4dNeZfQhWi1jQ
that school	aYcmfbgdhnic
neighbours	aXbTcmelfcgnhj
caterer	aZcsfdha
cater*	aWcvfbhZ
cold	aYbccnexfohWibjS
soup	aabRcqdqelfjgbipjW
just need	acdmgc
need something	dj
before the	aWdrikja
here in	bjdjgc
i'm on	acdn
march and	aadn
quota	ascbd0eLfWgRhbinjb
without a	abbcdkjm
renew	bWcRdreUfpgphqia
i sat	acckejfjhc
stair*	ej
sobbed	aUbRcUdae/iljb
embarrassed	aObscZdWe/fXhkiqjS
embar*	dk
being	aYbldWeqfZgWhVjY
the no	aacYdbeqhdjn
came at	ek
pm	bScVdpelfmgdhnjZ
# pm	ek
felt sick	adem
seedlings	aYbZd0eafwgohYja
seedl*	djfkgd
seasons	asbUcmddeUf1gdhSiYjZ
# seasons	ajdd
seaso*	aldc
to show	abdnhb
show them	fkgjhd
i translated	fj
prove	aTb0cbdjePfTgxhXinjV
to prove	aZdkfk
whole flat	bdejfj
previous	albVclddeTf5gUhPiX
the previous	bdccfjhdil
previ*	bdccfjhdik
previous tenant	ccfjil
the viewing	bbebflhcidjm
for nothing	abbjfj
since january	adfl
always said	gkhdjc
that stage	aafjgm
along	ambTdVeXgZhlibjj
great	aRbrcddQfVg1iXjZ
a team	gl
it'd	aYecgqhc
<s> it'd	acbdecgqhc
mean	aWbocadjfMgthbiY
mean the	aabdcldchbidjm
world	aYbadYelfagrhjiUjZ
the world	hc
world to	hd
play	blcZdbeVgoiSjY
# a	blcddueTfKgYhmiYjS
side	acbmcmdYedfXiVjc
a side	cdhn
with their	abbdckhl
cfo	albbcXdpecfQgWh5iu
i will	aVglhqjd
bring it	achl
it up	ddhl
up at	acddejhl
shareholder	abcZdleZfMh6jm
share*	adddhm
video	albQccdNeSfpgUhoitjd
video of	cbhl
to go	aZengchkid
knows the	adgmhjia
and will	adcdgm
a word	abho
queue	acbRccfpiujc
the queue	ik
mould	aVbmcjddfugjimjc
and nobody	ik
stays	bPccdvebgohbjU
seems	aObvdVfLgvhXizjV
hired	bYc5dbeEfdgIi6jV
they hired	ck
consultant	aqckeCfSgRhni2
consu*	akbXckdZebfcgchkjZ
no to	acbccdglhl
porter	aybUcjdVeRfZgUix
the porter	adimjd
committee never	ij
meets	bQcjdleQfXhsin
round is	abhm
they mentioned	bdidjn
looking	acbddWebfXgjhYiu
looki*	ambccdgdhcjk
looking for	anbccdgdibjk
senior	bTcudXeEfPgKhkimjx
says so	albdccjk
so in	cdjm
bio	ajcreRfSicj3
books	apbTdWeIflgbhZibjs
quoted	aqbjcYdUeVfPgSilj8
i quoted	jl
quoted #	jl
offer	ajbXcadjeCfchYiUj7
the offer	aacbgdjr
what it	aabmgdjm
it takes	aXbmjm
train	aobPdaelfqgUhWitjV
it by	bcemgb
trainee	azbackdkePgQi0jU
train*	bccnddebfZgZipjV
updated	a3badQeLf2gUhTiPjy
updat*	aj
joined	a/bFcmdSeTfjgPhmjZ
yrs in	amjc
thin	accmenfqgkiVjQ
hold a	cl
p	aobc
the p	albc
value	anbocjdjeQfUglhYiMjk
p value	albc
# not	aqbUjn
estate	avbbcjdseLfQgShmiojc
the estate	ak
failed	areSflgZhXiY
the credit	apjc
credit check	anjd
collection	azbWdVeKfrgYhaiZ
shortlisted for	ancb
harbour	aqccddeYgdhZ
the harbour	amcc
harbo*	aocb
physi*	aj
customs	a0bacbdYeNgShljk
let them	ddil
the piece	bddchdjo
movement	alccdRfaglhqib
movem*	ak
overlooked	aYb9dRejfUgjhXim
they overlooked	gl
fax	a1bRcddcfcgUhniajj
the fax	amjd
my dog	cjedgaim
dog passed	aj
therapy	apcadleaglhaiY
thera*	aocd
worked	a4bTcldaeDftgJhWjZ
i worked	ambcflgbjc
summers	anbUdjeZfmjo
summe*	an
bakery	aqbSccdogYi0jO
the insurance	al
flights	awbOcQdkecfwgahYiXjs
about #	adfdgo
residence	atbNckdleNfbgKhqiljd
with just	aj
just the	apgdhc
roof	albVckdkemfqgWhTiljZ
the roof	al
and do	apbddc
do the	bZcddjhc
year #	aodbjc
my c	ak
c #	ajbccZdZedfahdjq
advanced	a3cwdbeKfkhNiGjo
results	ajbsdZeahYiPjk
resul*	arbccddcfdgbhcicjd
working	ajbacneHfjgcimjX
worki*	clfdgmjb
prototype	a8cpdTeSfsgdhGic
proto*	axccdcfahbja
d	avbacadbedfYhcjd
printed	aobbcrdOeYftgPhXiajm
before it	ak
was only	acglij
rende*	aacrddedfdgbhbibjd
coord*	asdcedfcjd
use the	bl
the late	angb
till the	dbfkgahnib
was missing	adjj
missing the	abjm
semester	ajbScad/eNfvgWhKiYjU
semes*	adbbcVdveagahXicjc
# with	bncc
rate	anbpcddteQfZgahPiZ
fell	a2bRcodoelgXhMiVjW
# since	apdb
knee	axbacYdmetfphLiNjb
my knee	apdaedgb
surgery	azbWcadrejfpgZhRiPjb
surge*	aodbga
climb	apcndqeUgkhNiXjY
scripts	anbddZeOfvgThYjw
scrip*	jk
north	asbcdYeZfUgYij
is set	abbadaecgr
omg	an
judge	apb4cWdSeQfPgQhojX
gave me	ancYdpedgZhYjb
custody	awbQcUdneYgVhqimjc
not a	aXbpgkhcjd
clearer	aZbxdTfcgrhZjp
<s> its	adbndVfogc
else	aQbpdjeZfXhbjT
nothing else	clid
wouldnt	abblclgc
would*	ambocjddecgYhaiY
know a	bmgb
villa*	adblccfnga
if it	bmga
art	acc2dSeRfYgkhcidjS
alum	cvdlfNhmi4jW
drawing	akbacudYeQftgWhX
drawi*	akbZcdem
than me	abbbcr
lab	a3bbcvdceNfZgUhUimjI
the lab	cldd
lab next	abcm
everything	aRbbcWdkejfnguhWiYjW
internship	arbTckd2eIfrgShbjd
the internship	cj
he didnt	blhd
didnt know	cj
know what	aXhlid
what a	bccjelhd
balance	aWbzcldmeMhZiL
a balance	aZcq
balan*	abbjcodaelfbgdhbjd
balance sheet	aZcq
sheet is	akbdcj
bills	bScmd1eOfkgTidjd
support	bZcYdpeNfZgXhsiQjp
i support	aZcbdqhc
and theres	dk
submission	aldzeUfchdiOjd
submi*	acbacadnfbgdhYjp
submission by	acdohb
crushed	aYbTckdke/fwhXicjF
crush*	ek
we were	aVbkdYgjic
it's like	abbjcddbergYic
like they	akbcccemgZij
yrs of	ccemhdid
going	aZcZdsfRjR
answer i	eofagd
was called	aacm
that really	ej
dress	abbYcvdSeXfrgYhdinjZ
typed	albaccdOf6gWhXiXjq
<s> typed	adfl
the lot	fl
back and	fj
prayed	aSbMcXewf2gmhkjb
planned	ajbOcXdkeLfygZjn
handw*	akbdddfdgohbib
be perfect	ajbd
perfect for	bdfj
i get	abbdcddbelfZglhZiZjm
grown	aWbadcejfcgqhbijjV
person and	bacbecgqhd
ministry	a0bVcXePfagKhsjr
the ministry	ambdhkibjd
minis*	bYcadYeafcgZhuiZjW
ministry is	hmib
decide	aWbjcWdxeHfWhyjZ
biggest	bUdledfVgjhqjP
their biggest	abhojd
bigge*	bdgdhqjd
my sister	hk
tell	aMbWcddbeafUgnhuiujT
could tell	bcebfjhmia
at that	ccgkhlic
party	aabWcvdVeXfVgVh7idjY
they use	hm
photo on	adhm
their site	adjl
they cant	hl
old boss	hjij
by summer	aZbddbgjhdir
alleg*	bdccgdhdijjj
people from	bdddik
from two	abiojc
two schools	aZikjk
postman	aadbepfdgjhnizjT
the postman	adcdim
postm*	adcdim
in there	ik
me like	ejgbil
a man	abbccjedgahdiqjd
man for	bdgcio
they already	aajk
already told	elhdiajj
theyd	ibjm
buyer	andoeGfHiwjm
statement	ambdcNdTeYfSibj+
my statement	gcjn
state*	bcdbgkhdidjm
explained	adbncSdSeUfWgdhcijj/
gap	alckdreUfYhTic
slides	bWckepfkhJiSjw
our revenue	aYcadcjq
slide	adcVdlenfnhMiXjk
slide #	aVbkcadcjq
voice	cZdIfZguhZiXjs
my voice	ak
lovely	aRbbdUenfmg5haiajb
too small	abbacdgdhmjl
small for	jm
hall	akbOczdYeWfcgRinjV
renewed	avbWcNglidjq
renew*	auddfagdhc
blue	atbOcydUepfbgahWicjV
one good	ajgd
python	avbUcpdjejhdiYja
i work	ajckfd
work in	ajhbjl
fell through	alfd
available	awbcdaeGfngShUiYjy
avail*	jj
translator	aybjcbdQeSgVitjj
the translator	aljc
has joined	amjd
the house	dk
shows i	acjl
i wasnt	anbcib
fault	adb8cddbenfRgkhUjW
have it	acdcgbhdijjn
it as	ajbagl
my name	albdgkhaidjd
was on	akdkhdjd
list for	ajhcij
they didnt	cchl
gas	ambbcddtecfagWhYiojb
but the	aqbaedgb
week and	dcflgd
and its	al
back up	aj
crossed	axbScjdPgjhRidja
we crossed	amfd
cross*	amedfdgk
api	a1bmdceQfcgWhUiXjs
calls	anbRcXdbeZfdgXhtipjl
redid	arcbjc
redid the	arcbjc
r	akbmcbhdjd
r #	bmccjd
comic	bmcndUeafljc
the comic	aj
<s> wrote	aqfdja
act	arbocSddebfTiWjd
said that	akjd
weak	abbxcbdjejfXgkhaiY
the weak	akjd
lent	ajbIcbdjfyiajl
us the	cdfj
assistant	axbSeKfUgLhqiz
the assistant	il
assis*	cdil
second week	ij
week of	ij
jan	awbMcjdreTfZhkiXjs
at work	acccdlgcin
fellow	acbUc2daecfWgcipjV
a fellow	alcd
fellow of	alcd
society	bxckdVeafWhqiZjW
socie*	alcd
signed the	aqja
nomin*	alcd
put on	jl
kilos	aqbXdcelfmgchMidjW
# kilos	dbepfahb
needed	aucYdleKgkhXiP
they needed	anddfd
needed someone	anddfd
i ran	aj
payroll	adbccjd+eLfdgTijja
payro*	addl
not in	anfd
dbs	a3bVcXdoedfWgdhdiXjp
enhanced	ayccdWeVfngliEj1
enhan*	ambd
asking	adbPcVdceUfYgjhsis
price for	dk
boat	aobPdXedfkhXirja
the boat	aj
lets	albYccdZeVfdgohlin
lets me	aodc
quote from	aj
risk	b1cSdofIgkhdibjm
on them	al
soprano	a0bQcodPeWfcia
sopra*	aobacnddgbhaibjd
solo	a3bFcPdWeBf1gUhB
vacant	anbXcddqecgThoiljY
is vacant	al
announced	a6bHccdlePfcgXjr
annou*	ak
it at	apjb
there's	anbYcbdmeZfbhWjZ
<s> there's	addpecgdhd
there*	ajbYcadleZfahVipjZ
there's a	apccdcfdhcikjc
a paragraph	aqbbhdjb
about a	ajck
a dog	am
dont have	dj
sommelier	ancd
somme*	aocc
sommelier level	amcd
# w	ancd
merit	aqbvcqdbeMfQhciSjk
crying	aTbVcSdle/iqjT
<s> crying	aoea
crying happy	aoea
tears	acbKcUe7fngyiajX
happy tears	aoea
bought by	ak
city	bZcsdWecfdgXhmirjV
the city	ak
theirs	aMbucddoelgoicjQ
was off	bmcdeaflgZ
i should	bkcddkhdiZ
should have	adbqccddha
have been	aQbpdaedfkgkid
claim	brddePfTgaipjd
they claim	abbjik
which	a0bbcldVeUfYgShdiXjW
which is	cj
my rate	bk
rate is	bj
normal	brcXfogkhZiNja
is normal	bj
cheap*	bkcjdafdgahjidjX
never changed	aZcn
changed a	cngc
issue #	acco
a story	gdhk
story about	cledgc
bid that	accl
we've got	accjdk
keynote	bWcrddeTfkhoiWjr
keyno*	cmfb
dont get	dm
get a	aabkdk
second job	dj
my scholarship	dj
scholarship ends	dj
i let	abejgdil
the word	aberfdgd
unfortunately	aRbvcYeofVgnhUikjb
unfor*	addjelgb
makes me	adbdepga
throw	aXblcoejfkhXjN
up by	ajelhd
by now	aaddeqgd
visits	asbBdreZfpgZhmiXjn
couldnt	abem
they couldnt	abem
could*	aZbdepic
ring	aZbUckerfZgZhriljQ
feel empty	el
the results	ej
trains	bPdUf5gWhSijjj
# trains	acddfn
foot	badnenfthRiZjQ
foot in	acfl
website	aubYcYdUeKfVgQhuirjr
websi*	ccfahp
hours at	bcfm
least	aNbscldVeVf0gXhOiljR
at least	aSbrdaedfkhbjd
lived	ambQcldaebfkgdhcikjU
lived in	ajdd
archive	aybVcUdYeZfmgRjb
a year	albdddfogXhaid
know i	adgl
win	bccqdjeYfag2hWiNjQ
meet	ajbVcddreJfdgohjiWjm
me again	ambbedhcij
kept	akbTcddbfohVjS
they kept	aYcmgmjd
must	aXbrccdreJfLgrhbiUjW
must be	aUbnckglhdjc
yes	ajbTcddUebfLg4ibjW
say yes	ajbbgmhZid
cousins	abbTcodjfWgchzij
my cousins	adhm
cousi*	gdhm
sort	aObvcZdRfYgshoimjU
sort it	hj
i mean	accldd
expect	aObmcbebfUgqhlikjd
a one	abbaekgbho
star	anbQcldOecfRgkhsinjb
one star	acbcgcho
star review	aabccdfkgcho
if this	acbcdngYhk
from their	aadbho
magazine	alckdKeTfUgZhniojj
magaz*	cbdafbhnid
quarter	bcdxebgchUiajX
quart*	abbdcadmecfYgbhricjZ
festival's	im
heard the	coecfdjd
maybe they've	ik
they've got	gdijjj
a quota	gdim
quota for	gdim
locals	aPbadSgXhqi/jX
for locals	adbdgcio
like it	acgdjm
you have	bchdio
as they	aYgdjs
the essay	bjccjj
the limit	acjn
elsewhere	aqbZcbeYgbhb
elsew*	albdgcjj
they dont	jj
ya	bBfBgqjr
my email	aZjn
medical	a9bccaeOfcgOhdia
medic*	asbdcdddhdjc
issued	a5bScZdWeTgPiZjv
shut	aubMcTdrerfkgZhcjP
the noise	al
complaint	aocWdbeZfZgNhmixjj
<s> they've	baccddgljl
they've put	aljc
put the	akbccdgbhnjb
freel*	akjd
up again	jd
higher	apbncndmeTfZgahUiMjn
a higher	ajcbidjk
duty	arbacVddeUgYiY
gaps	btcXdkeVgchWidjq
no gaps	andc
lawsu*	bcgdhcimjd
court	asbccZdZeQfVgPiujU
bought the	al
method	ajbxcndYeHfjgahViajm
the method	aj
my title	aj
dr	albVcddnebfYgRhzjq
tripped	arbjdle0gdhPjU
tripp*	aj
the prize	ik
per person	aj
brothers	ajbSdueVfXgWhkin
we now	ak
speak to	gk
to their	aqcbfdgc
via	a1bTcWdaeWfrgTiTjt
tested	a6codNeYhIiW
the fire	aYblhl
a parking	aj
well	cjdSeNfdhjiR
reconsider	brcHdleafUgnhxibjn
recon*	ajccdbfngbicja
reconsider with	akjd
supervisor	a1bZeLfTgIhsiwja
super*	aodbeZfYgmhWia
i found	amjd
one in	ckgaicjm
graz	a4bRccelfagkiWjZ
in graz	al
oct	a2bRcXdtfogjhTiSjl
studio	aubScjdkeLfkgVhZimjX
dont need	am
only the	asidjd
stipend	aubOcmd0eKfpgTib
the stipend	ak
stipe*	aobccbdpedfagbhZibjd
managed	awbZcnddeKfqgWhciYjY
stall	aobYcUduebfZiojW
the stall	bcjm
marke*	aj
never came	aj
came up	aj
up in	ckgk
the talk	alddicjl
belt	aobbcwdcfWhc
six	atbIcrdoeQfsgRhMiVjc
sigma	arbVcmdaedfjhriU
moving	a0bXcbdZebfnhViU
warehouse	a0bQdmeXflgOhbitjZ
the warehouse	jj
wareh*	akhcjj
village	ajbUdYeTflgShsizjZ
it's on	al
minimum	atbkdjeDfmgchaiUjd
the minimum	aj
minim*	amdc
order	aobdcadoeMgViR
boxes	akbScmdcedfrgPiqjX
<s> an	imjc
alternate	anbdckdaeFftgWikjt
alter*	al
gave up	ddfk
the office	aZcldkgd
scan	a4ccdVejfwhWiNjX
signature	asbUckdaePgdhkiSja
the signature	aj
newsletter	aqcddXeOfZgYhliujs
newsl*	am
subs	asbbdqeShZjd
the time	ak
happened	aYbkcVetfdglhYitjQ
happe*	aohdid
licensed	a0bdcjdVeJgOis
they didn't	bncbengchbjZ
didn't look	cj
properly	aabscZdZeYfugchYiYjc
look properly	cj
prope*	aXhcil
its all	bj
all there	ajgd
there and	aaccddgcim
<s> anyone	abbmckdcgdhb
to us	bpcbddgbhd
decision	bycNeXfPhkibjm
the decision	abbkjk
decis*	aWbwcddceafbgYhZib
decision is	bajn
wrong and	bl
i can't	acbdccelgcimjd
respect	aWbvdSfTgxhriL
respe*	ck
<s> what	ajbcclekhZidjZ
know about	alblgdhc
one who	clic
fly	aobUcjeUfkhYic
their new	ck
like #	aabpgc
# mine	accl
in to	hj
acade*	bmidjd
music	anbacodUeXgdhdib
that building	akcmdcfZ
on time	cnfb
for my	drfbgWhbjn
operation	akbVcQdveafnhdidjd
eviction	bTd3eUfqgUhlijjZ
evict*	dmec
date is	aadm
finance	asbZdteGfVgMhsjt
finan*	acbccsdceafagYhZicjl
ideas	aPbxdSeRgqjr
it makes	bacnejgd
walk	aYbackdkejfkglhbicjL
the theatre	aXdq
burns	bVccdmezgYhXiZ
still burns	adcdepgdhcidjb
question	aXbvcSdYeYfQgnis
quest*	apbacZdcflhaidjb
evening	anbMccdWedf6gXhdja
of evening	adfk
evening school	adfk
towns	acbTcmdYecftgYhnil
rebuilt	aqbUf5gXhVibjY
i rebuilt	fljd
rebui*	fljd
rebuilt the	fljd
the demo	fl
phoned	aabOcYdVeufwgYhniv
for six	akcddd
six weeks	aXdn
it felt	adecgp
walked	anbIcqddfogjhViljP
a chance	bddk
and i'll	addk
prove it	bbimjd
motivated	aDb/ccdZfUgrhjixjb
motiv*	aWbbcddbeXguhZidjo
my mum's	ajhj
be happy	amga
happy to	aobcgX
to have	adbd
have my	bdccgbho
about them	hm
screenshot	gaho
scree*	aYccebgVhvicjd
she says	aYbdddecgjhmiZjk
says yes	aabbgjhnid
the name	hj
name of	hj
gallery	bTcndbfbgaijjY
the gallery	aZdkel
galle*	aadjel
was told	injd
the fair	ij
thinks the	achdin
flat is	hdik
is for	abcddXgmhailjj
son	bBc0dqeRfBgOhoiwjR
somebody's	adin
someb*	anbVcVeagdhYip
phd	asbacseLgThWib
said i	aZbcelhbicjo
across	aabacjdRfrgahcjj
quiet	aTbmcUdPenfjgwhaiajb
my profile	aahcjq
fluent	cjdGeZfqgjhTiVju
and has	adhjicjj
has done	abjk
warranty	cXdreXfnhQiVjv
warra*	cajo
she said	aajo
the cast	acjl
complete	arbdcbeLfwgjhSiJ
is complete	acjl
h	adbYcjdUfsgchZibjb
# h	adbYcjdUfsgchZibjb
i'm now	ak
married	akbIcqdleSfbgZikjm
marri*	echdjn
no permit	adhj
they opened	alcdfd
an evening	akcd
track	azbddXeUhSid
fish	ajbbdqeXfYgdhcjY
unit	a+bWeQfXgNid
unit #	al
# at	andd
a paper	cj
retracted	apbccbepfugUhSiWju
retra*	aZbdckdnfbgcinjc
mistake the	aobd
the journal	aj
# im	aoddjd
cheaper	andmeOfbgc
printer	aucldZfcgYhcja
so its	apbdgd
appre*	anbXcndcedfcgXhliZjX
recog*	aohc
chamber	aqbackdbeWgWhrjO
the chamber	amhdjc
chamb*	aldoebfchbidjb
chamber of	aljc
crafts	ascvdYeHfngbidjb
of crafts	aljc
cto	aphb
the local	adddfl
it again	akbdgdjl
again in	akgdijjc
like she	ak
spot	aobbcmeYhXjW
for our	gbinjc
twins	bOcld2echaicjU
can go	dl
from home	ak
built a	aj
booth	bdcneafdgNhni2jR
floor	acbQcydmedgPhWicjY
floor #	adcm
db	a1cdfRhciWjk
tutor	aqbbcrdmeLfcgPhoim
hand it	adfj
in again	gcjn
the january	acgl
indeed	aabxccdSebfMguhaipjb
worked with	ajbmcb
farm	aqbScjd4eKfYgUhkipjW
thought it	arcdfdgd
matter	aXb1cYdafVgljc
guarantee	ancTdneJfXgvhjiUjj
is here	al
here #	abbccsdcic
instagram	cdepfdgdhbic
insta*	arbccYdceofZgdhaibja
booking	avbXcYeOfngThjiojl
the booking	aj
booki*	aj
bike	bbcodbfngjhSijjZ
zone	a3cZeXfagciZ
the two	bdcYjq
authors	akbvcmdPeFfbgailjq
autho*	am
relis*	apcdjb
flat #	atcbdbfajc
cheaper and	akcbhmjb
gold	avbPcvecfYglhUiaja
tenor	aucadOecgkid
the tenor	amcchdijjd
does #	alcchjic
nights	aYbLcZdmf/hVibjP
# nights	anccflhdic
moon	abbWcqddgwicjd
canada	a4bZdcePfWgYhbiXjj
<s> not	boddga
this job	bldjga
inside out	bl
scoring	ambwcndWeVfohLiOjb
the scoring	bk
scori*	adbj
firms	ambqcjdleLfSgVil
feels	aTbncVdbe2fNgzhbjZ
senti*	akbdcjdceogXhZiXjZ
i say	bqgdid
say they	bj
and no	aUcngljn
taste	aTbydOelg0iSjU
my talk	bohdiZ
been the	abbqiY
best	bycrdReHfUgbhPid
the best	aZbrcbgXhbinja
said yes	ajclgdhc
yes to	akcmgbid
showed	bccxdSedgYhQ
of all	abcmhk
# papers	aYcqjd
session	avbUdkeUfmgahciUjZ
<s> those	aYcqfd
those who	adfdgk
stairs	albScodpemfjgahSidjY
the stairs	ajckfdjc
other week	adck
back #	jc
jobcentre	aadojd
the jobcentre	aadojd
jobce*	abdojd
turning	aZccekfnhciljR
turni*	dk
its the	accdim
cut off	acdk
off for	dk
lease ends	abdm
my team	aWcddoejfkgbhc
me till	dkecfkgdhc
it feels	akbdejgb
perso*	adbbcMdNeYfpgYho
low	acbnclfmgchQiVja
so low	abeofc
silence	aMcPdTe/fogrhjjK
the silence	el
silen*	acepfd
jealous	aBbmdce+fPgqhti8jT
jealo*	abejhbil
read all	abflil
sending	apbScXfogUikjk
sendi*	fl
km	aobacddceXfwgZhOiTjb
# km	aacadjebfqhb
took me	ddfmgc
trial	ddeYgYhbip
there in	aYbnccgmhd
a head	adgnhd
garde*	akbbccedfagmhXidjj
things	aPbmcUdjebfbgthXikjb
come	bKeafPgkhViW
come to	bdccel
ask twice	cdgohd
brand	ancndReXfUgjhlikjn
so much	aadlechk
fate	aNcUdqejfWgyhnimjU
letter came	acgm
came on	acgm
a full	gmidjb
the chair	dkhkib
chair of	ajhkic
me from	hlic
cc	aqedfdgahZibjd
faculty	awbccldZeHfbgLhvjZ
facul*	aqcZeYfagdid
me in	aabmcZfjgbhoidjd
we're #	abfdhn
vote	aXbddVeUfagbh5idjR
girl from	aacjimjd
gather	aYbYeMfqhsisjT
i gather	hcim
dean	akbVcreSfQgRhjiz
the dean	aadmhaio
stuff	aPbocjdbelfZgjhbivjQ
<s> everyone	acgl
is when	ik
when they	ik
maybe the	adhj
foreigners	acbaccedfagaix
people say	ik
speaks	aabqdNfYgmhbjj
speaks of	jk
funds	bYccdzeJfbgMhvjr
them at	ajfcjk
he wrote	jj
that he	jj
my references	abbm
pesticide	asbpecfagUhciojk
vineyard	apcjePfdikjU
the vineyard	bk
viney*	akbkjd
the german	aljd
the sheet	ambmcajd
sheet was	ak
turned up	ak
i live	am
no #	atbdccdafc
inside the	al
parish	atbceTgKhuinja
my current	aqdZhdjd
me go	ardYed
investor	bvcVedfHgkhkjj
the investor	bocdhdicjd
inves*	aWcXdjebfcgYhTiojp
come back	am
back at	ao
arr	al
we're at	andd
a real	am
visit	akbHcXdneahqidjl
ground	albkcbdjfsgahWiUjZ
the ground	ak
water	apbYcYfogWic
has a	albbdjgZhbiajl
poetry	acbmcndTeVfpglhaiVjj
could take	amhd
not just	gjhd
made it	akbcgj
sanct*	acdnjd
male	aabdc2dNfSgWiojV
rewrite	alblcYeRfugjiT
licences	azbYdleOfdgXhcicjq
police	anbcdPgLhmizjb
departments	avckdceGfkgIhqibjk
depar*	cXdceZfagnijjb
it without	gk
doctor	atbWcdfbgSimjX
the allergy	albd
off my	ak
can work	bdjj
they lost	adckhdil
lost my	elfb
courier	aybWccdcelfkhbib
couri*	am
courier has	ak
ruled	axbncbdXeYfZgZjY
court ruled	apddeb
ruled for	apddeb
on thursday	dmec
<s> thats	ak
they are	blcbgdhdil
are wrong	bk
stronger	aXblcmddfZgohbiW
is stronger	cjgd
stronger than	cjgd
reviewers	aab+cldDeWfdgYhRinjn
the reviewers	aYbncbddedhcin
stuck in	aYbsdaib
s	anbjcdfcicjd
# s	blccfdid
lacks	acb9cldTeQfOgmiY
students who	adclej
lad	aJbpc3dcepfUguhdiqjT
chose	abbbc0dVeGfZgahqiq
they chose	aZcp
season	adbTctdjeafpgqhRiUjX
<s> another	clfc
candles	aSbMcje1fujZ
candl*	abclelfb
# each	clfb
the fellow	acbdcoid
and nothing	aaclfnid
in two	addl
rooms	aZbQdmedfsgQhmja
go on	dled
dry	bdcZdkf0hXiSjc
bailiff	aYbcccdpfm
baili*	aUbccbdteZflhdjd
here on	adbdccdpjc
was made	acejik
i thought	albcemgajd
be over	aZen
over it	aYeo
pilot in	acfm
the cover	aldbfkgdicjj
alone	bYcddneXfohWjS
cost me	abdafq
stood	acbScydYgThVisjP
# all	fj
it'd be	aZbjgn
it'll	adbcdafcgqhd
turn out	acbbdbgr
seemed	aObscbdRemfVg5hOiqjT
soul	aVbbckdYepfcg6hkiZjO
i happen	gchn
happen to	gchn
to know	ambWcadoiajc
paid	arbQcjdoeMgOjb
paid the	alcddd
under the	bccdddedgmidjj
the table	hk
grand*	cdgbhniajd
wait till	aXhnib
hears	aNccdVelfbgchti4jX
give them	cchm
secret	ajbQcZdceVfdgWhtizjY
casting	aUcodWeKfsgWisjc
casti*	bYckdYeYfogZhY
rumour	aObmcNdWeqfZi/
<s> rumour	aZddhdirjd
size	blcudVeXgZhVibjV
she just	ecgdin
just didnt	acbjedgain
didnt like	edgbin
like my	aaedgainjm
the neighbours	abcjddil
my age	acidjm
told us	aabjcdidjm
quotes	aqbYdTeWgUhbj6
strike	anbdcTdoedgjhajY
the c	abjm
the gas	anbcjd
safe	ancYeVfWgjhjjd
gas safe	anbcjd
number #	cddbgnjd
press	asbZcbdXeYfWgRhvicjn
release	a2bPcWeViZjo
# new	aZdlil
jobs	adbYcpdweNfcgahaja
plant	avbTdweVfZhWjX
the plant	dj
replaced	a7bMckddeafngMhaiajm
repla*	cm
country	blddeafYgjhjiYjX
in on	ddhm
already the	dk
rubric	an
practice	anbpcWdceTgZhaicja
two more	apcdjd
preprints	ak
confirm	aubpcSdUeRfVgciljr
the baby	addl
a registered	al
since monday	am
references the	akjd
the third	aj
answered	akbdcTdTecfnhXjj
extension	a3bVcXdseKgahXiajo
committed	aabpcdedijjZ
<s> his	al
secretary	atbRcbePfTgShvikjt
secre*	anbYcZdZeYfcgZhmikjZ
he'd	akddhj
min on	ak
ferry	aobQcWdaedfugUhXir
the ferry	abfn
winter	aYbQcodvedfwgZhZidja
in winter	bjgdikjd
ad says	bngdjb
driving licence	abbcjo
required	a3eBfpgVhYiK
we took	aofd
took out	an
i won	am
won the	clgc
gap in	cddlgd
# was	argd
parental	atbncaeXfRgahqiWjq
parental leave	amdd
leave it	am
it looks	ak
unemp*	aj
leaves	bPdwfdgdjZ
piano	asbXcldZfpgZhQiTjc
the piano	dceohd
the water	hk
repai*	fj
open again	addcgn
again since	ebfm
by me	bl
it should	aogd
should be	ajbagchkiljc
cm	aybWcndbfqgZhTiU
fee	axbZcadueEgWjm
my employer	amdd
covers it	al
listening	aVbucbdLfmiljd
liste*	blcd
# !	bdcdeYfp
not me	aseXgd
system	a0bncddXeUfZgUicjb
unjust	aJb/cMdjevfXglhk
quality	anb8dUeJfagdhWiOjn
this manuscript	acbkhc
interviewer	aabqcYdXfdiz
the interviewer	bkcb
was out	aZbncbimjd
it all	blcb
backwards	b1cTenflgkhQiQ
backw*	abbqcajd
got hired	aXcq
<s> at	aZbcclelgchd
spell	adbaccdkejf1hSiUjd
the choir	ckhcij
and two	bddbfjgcik
mood:comparison	acbbdjfchliZjb
flat they	dk
goes to	idjm
someone with	idjm
with less	adcm
my hours	aZcjdnfb
it's the	cdeahcjc
before my	aZdpekgc
body	gXhlicjY
shuts	bPcTd7exhajR
loan	awbScUd/eHgRhaiajl
the loan	abcddo
paint*	aYemfdgahn
since then	ddemgb
mad	aWcadde4fRgsiwjP
name in	aZemhk
calendar	bXckeVfzgbhbjb
calen*	aafkjl
this tender	acfm
because of	adcdfogjhdjd
sanded	dbfnhd
i sanded	dbfnhd
sample was	aWbkcdfm
convinced	aQbqcVdYeafIgzhmi3jd
made for	adbccdgmik
for each	adbaclfcglhd
each other	cagm
me and	bagljk
and that	ajbccdddgqhdjc
harder	aTbmcpdkeWgthXjX
harder than	acbdckgj
than anyone	ccgn
ever	acbYdOfcg5hTjP
ever had	bdcagphdic
now and	dbgpjd
gives	dVeOfRgpiYjo
hope	aWbdcVdkeZfUg/hmjW
any	ajbjdbeYfRgUiX
any time	gahn
patient	aabjcVfkhmiYjX
my patient	aaho
name them	abhn
column	aqbXcZdTeagchkil
recording	asbbdYeLftgahaib
a recording	aYbmhk
call #	achl
careful	aXb2cSdUiVjl
caref*	aZcdekgbhl
uber	aOeqfYgohniojZ
and says	bdgchcin
reject	aWb1cXdaeUfXgdhsio
purpose	btcPdaeOfjgcjr
purpo*	acbcgcimjl
suspect	bkcbdWeZfQgWi/ja
i suspect	acedhdio
suspe*	albdccdbecgchbinjc
lobby	aYbYdbeXfWgUh4i1jV
linkedin	acbdcrdcebfcgahk
on linkedin	clgd
linke*	acbdcrdcebfcgahk
scope	ajbwcYdXeRfdhbiRj4
of scope	aabccmjj
gave them	aXjp
# an	aXdnfcjl
hour	bWcZdcf3gkhRiYja
an hour	acfcgmjm
incl	ambZcahbic
i mentioned	aaebjq
the youth	aajm
in paragraph	aYbkjm
paragraph #	aYbkjm
he said	bccbengbhcicjj
said in	jj
overall	anbocmeQfbglhTiOjk
# they	cdjn
is only	aadp
fig	akbkcddlejfYhoijja
<s> fig	ak
fig #	al
marker	awbkdWfWhVia
one the	aj
s #	apcd
<s> mine	alcd
has never	adbl
been online	alcc
%	aobncOdceQfOhOiqjZ
# %	ambocPdceRfPhOirja
% in	akdd
gross	amblcldseVfVhZiT
net	avbWdoebfZgZhTiVjj
grants	avbScndweBgUiXjq
call the	bccdhn
now it's	gl
checkable:3	a2bOcMdLePfYgQiQ
joint	azbScWdkeOgbhoiUjt
the joint	ak
with another	aj
the statement	go
includes	axbScmdceBgQhkibjs
others	bccndXfcgUhbil
fact	aWbucZdWecfShdin
tariff	asdveQfagZhaiTju
starts on	akdd
lists	aobYcpdSeDfkgMhljx
extra	ambScUdjeMf9gWhUiNjY
the three	aojd
three months	fj
are my	aZbbcbdcgshajd
but my	ak
five weeks	aj
listing	a5bScYeJfbgRhbiYj4
listi*	gcjn
belongs to	arbbhdjb
b which	amjd
residents	bXdcgXhkivjZ
i am	amcXdcechcidjk
service	a7bRcbdTePfdgPhmiZjk
am the	aj
one with	aocdedhcil
with one	bccjecjn
missed	a2bccafnhFiWjX
missed the	anbd
the test	adblfdgk
counted the	aj
bibliography	a2bmcldWeKgYhZiNjx
bibli*	an
the paper	ak
paper is	bjdc
is from	apcdjc
pilot the	an
main	atbZcpdQeLgOhjidjZ
is table	aj
# which	fj
distinction	akb0cpdJeXfSglhbiU
disti*	cbfo
the french	al
sorry	aSblcNe3fSgsjd
english	atbbckdKeWfrgThViW
engli*	bYcbelfogbhaidjj
paper they	al
is called	ak
casier	am
it since	al
since friday	ak
was cut	amgd
bottom	cpdsedhTiXjS
the bottom	aj
shoes	adbRcodqekgWhYjc
measured	aubwckdMfthIiI
measu*	ambdccddfk
measured #	aj
the clinic	aldd
counter	bpcZdUeWfjgahliljk
the lift	acdchlij
went there	am
we're on	aj
register	a8badTeMfcgVhjiUjZ
sample size	adck
size on	al
poster	bRcsdaedgVi3jd
# up	aj
tonnes	asbRdueXfxgXhLib
grandfather	akbOckfVgdhqiojZ
rights	anblccddeUfPgZhtid
cite	b6dMeLfRgMitjv
against us	amddjd
lapsed	axbScYdletfthXidjU
lapsed in	aodd
cert is	ak
clause #	aj
draft	aobcckdceGgUhdipjp
version	a3bcdOeSfpgVhSiYjj
versi*	axbjcUdYebgbhYiajW
doesn't	cceZfdglhaja
doesn*	cceZfdglhaja
the radio	amcd
minute	avbkcUdbfwgjhRiNjX
# minute	fj
given	apbZdVePfXgXhciSjx
thous*	fk
somebody	aXbZcWfSglhai6jO
read #	anid
they found	akcd
fail	acbxcZdqeSfXgoiYjU
it's a	ambmfbgb
op	ancadoeXfYgOijjc
co op	aj
one they	ck
they listed	anjb
a student	icjm
any more	bccbdm
settled	aqbWdleVflgXhVinjY
march so	aadjgl
load	audneZgahOiRjm
the hall	adclddflhaid
the play	ak
taken	aubbcZeVgUhUiX
taken out	aj
is an	bjfd
organ*	aqbdcdfd
harve*	ak
conve*	am
have me	dj
asking for	aj
it's in	cd
handover	aobVcWdjedfmgqhpiZjc
the handover	aj
hando*	aj
protocol	a0bccTeUgbiQju
refused	aubUdYeTfZgOhnikjl
refus*	aZbqcldcebfbhdidjb
basic	asbteIfngZhZiHjq
the basic	aj
in total	cm
hold the	anckfcha
institute	axctdceMfXgVhcia
insti*	ambkcchcjd
has signed	aj
the review	acbkdl
chapter #	bj
# there	aj
they took	aUbdcnddhn
forty	bTcpdZebf1hWjR
times and	elfZ
each time	cdelgb
time it	elfc
trade	anbYdleVfTgWhn
the trade	bcelgbhjjd
touched	aTbjcddZe/fsgjhOiZjV
touch*	aYddeo
th of	aadbeo
of november	aZdbeo
line i	bZckgbil
honestly i	gd
suit	aWbWcodbebgThkiljl
the train	ekgdij
sitting	aWbTcjdkeogVivjO
am sitting	acdjekhc
sitti*	acdjekhc
kitchen	apbRdmecfmgVhjijjQ
the kitchen	ccekhj
kitch*	ancbdcfa
couldn't	abcjekid
i couldn't	em
tell her	dbekhk
# one	aYbddqelhd
does not	aUbdepgdhcjo
folder	aobZcZemfagbhjiY
folder #	ademfd
# photos	elfd
admit	aSbucadXenfShkitjX
i admit	ej
wrong that	bccden
my students	ek
knew	acbjdQfRi3jZ
me i	bmcbdcga
know how	bdemgc
say it	bcclemgbic
in english	bdemgc
how it	adhm
had already	ddep
mother	aWbDcddneqgaik
my mother	aZdjflgd
had to	aWcadaesfpgchaid
to ring	dcelhk
awful	aFbycWe6fkguhYjS
behind the	el
<s> since	apbddaejfdhdic
second line	aXengbjn
hasn't	accdengb
and hasn't	accdengb
up since	aZemgj
absol*	abbmejgd
already picked	ek
picked their	ek
their rooms	abek
cannot	aSb0cUdneafNgmhdiYjZ
it is	aUcjdofcgmhaiX
seeing	aYbbcYdZevfZhdirjd
opens	ambHcadkfZhmjR
every day	acccemfcgbhmid
on me	aTbbenfYgjhYic
me since	acem
auditor	bkcmeRfZgPhvipjd
accounts	ajbacbdmeOfkgLhlimjm
provi*	bacbdceZfkgYhbisjc
over my	am
my late	adcmgnhdjb
father's	gj
late father's	gj
fathe*	gj
to give	alhd
blue card	aj
four years	fk
driver that	il
point	apb4cYdXeUfVhLiTjV
capacity	anbjcYdlePgdhdiTjk
capac*	cdjn
free from	aj
munic*	ascdhaic
ground floor	dl
sage	ardceYfdgbhoik
sage #	aj
fair to	blgd
to send	dbhojd
pilots	aubbddeWfdgZhbjj
have now	aj
annual	bScmdqeMfsgbhliWjc
we lost	cmdb
elect*	ambldcgdhb
ourselves	aQbvcTdbfogticja
ourse*	anbccddZflhc
rehearsal	ajbPcbdqeZf4hajU
the deadline	adbcddfkgkij
ten	aubRcxdTeHfwgYhTiYjV
portal	atcddaecfTgdiljk
repli*	albacaddhbiajo
policy	ajbscYdjeLfRgXhnjp
my residence	addj
so i'm	adgl
lacked	arbvdReOfchZiY
i lacked	al
was none	ak
standing	abbjdVfdgXhoikjW
stand*	abbqcYdbebfcgmhXiajj
bar	apbYcqdSeXfTgQhximjM
the bar	ajcchdil
in lisbon	al
withdrew	a9bHcXdlfngVia
withd*	akfdgdhnjZ
his objection	aj
novel*	adbl
ceiling	aabXdufkgWhVik
their ceiling	aajn
ceili*	aajn
a project	abcm
disse*	arbjcadaebfchdic
corrections	apbndneTgTidjb
a reference	amjc
very	aYb3cVdSeZfagrhaiQ
we do	ak
pieces	bddVeXf/gWhTiZja
pieces from	aj
from now	al
on it	bYdmja
they ask	ak
ask for	an
they will	akblddhYjW
no is	aZbndlja
inspector	avbaeLfYgFhtitjm
regression	b3cjdYfqgkhOiRjm
regre*	abbZccejfbgthXjc
outli*	aj
played	ajbZctdSeXhXiYjc
church	bcccdcecgShuipjZ
hall for	fmhd
falls	apbYckdofYhYjY
i finished	ak
gave the	aackdbfahpjb
the rights	al
back to	al
st so	aj
so it's	ajbdcj
need somebody	bbccdkglic
somebody who	aocdhdib
catal*	fmjb
in an	aqedjc
an email	apedjd
server	axbZccdjeXgZiXjj
frankfurt	aybTdjgZhTiX
frank*	bbem
eu	bTcldreBfTgIhoiRjp
up the	aldkedfagbhcik
version #	alfd
# it	dlgcjc
item	aqdaeQfbgYhdjl
# on	apbc
reader	acb0dNebfdhd
sugge*	gk
herself	bSckdZfngjhcijjd
herse*	akjd
blurb	ancdjd
talk to	aj
vendor	blcjeWfUgWhoi3
the vendor	aj
master's	aj
an office	ak
office #	dlhc
metres	ambdckdbfzgdhHiXjX
# metres	adddfm
lifted	a5bPcSdkeofmhQiS
that's what	aacbemgdjn
blank	alecfkgYhbjW
upload	aucYdXeUfohjiY
mb	arbScbdletfmhbiS
footn*	aj
were at	aYedflhn
numbered	arbYcodVeZfygMhWid
euros in	acddfm
separate	arbZdXeNf3gKhlicjk
separ*	fj
the model	aacafrgd
went on	adfl
case	aYbtcTdVeYfWgWhXisjl
case study	aZbmcdfk
three of	adfkik
of us	abbdcjdjfj
stayed	albPfsgZhXjT
hours to	aafk
to make	aablddfkgd
with them	acbdgnhd
costumes	aXbbcvdUeTfygbhj
took us	fj
questions	aXbtcWdXeTfjgYimjm
even the	akbdfmic
silly	aMbzdZepfmgqhSijjS
<s> after	akebfk
three times	accYfngnhdia
week i	adfk
and wrote	acfo
put #	fljc
knowledge	adbzcddReKfdgliXjo
knowl*	adbcflgljc
many	aTbbcjdSeafygThajd
so many	aZbdcdfrjd
english is	aZbdfpjd
months i	acfm
politely	acbccbdRerfnhdjl
polit*	anccedia
never once	fj
on foot	fj
filled	aRbRcldYepf2gXivjS
i filled	acfl
six years	alfd
isn't	bsedfagbhbiajc
it isn't	dlhdid
the application	acfkgdjm
because i	asbbedgcjb
priva*	aobc
i kept	ak
kept the	ak
mothe*	bdhdim
never put	aj
put it	al
machine in	albmcchcjc
<s> before	dk
years i	fk
i never	ajgj
tours	apbIeMf0gciajp
that out	bkcd
to keep	fkgd
was no	akbdgj
# flat	aoddfc
# no	awbcdVedfa
two books	al
hospitals	aqbZccdqedfmgQhjjb
that same	apicjb
standard	a5bqcrdLeOfjgQhPiNjo
line in	aj
was just	gj
i've had	ak
fatig*	bpedic
coached	albWcwdTeYfrgWhail
for nine	dk
at a	akik
didn't know	aj
cook	anbccYdbeRfogahdin
it would	abbbdmekfa
built the	adfn
intranet	al
the intranet	al
intra*	al
right now	bj
the archive	cZeofZhbikja
swap	avbTdxeQfdgYhcjd
could offer	fj
year of	ajdkgc
statistics	apbmcrdaeMgOhVicjj
the transcript	aj
methods	asb2dYeFfpgXhYiXjm
metho*	bqcbddgdhaibja
i left	aned
run a	ajcjfc
rota	alfc
i didn't	aqedgdjb
deputy	awbSckdbeMfNgOh2itjq
gdansk	albUdwepgmiZjR
in gdansk	ak
at their	ccfngcjd
subsi*	accm
it had	acbn
they'd want	aqbdgbhc
want to	arbmcddYedgXhTiZjj
this post	blhd
red	bMcrdjemfdgbhcjT
the red	am
cross	asbXdXgciX
red cross	ak
safety	awbjcdeVfSgThcjo
reasons	aobwcPddeXfSgchcjr
reaso*	akblfdjb
chef	bXcpeDfNhXi/jK
we didn't	bj
under my	aj
visit*	cZdbedfphd
instr*	andc
pass	a6bcckdSeQfbgchUiSjW
i hold	anfc
months in	fj
wrote only	fl
exact	aqbrcadbeNhXiZ
stain*	aojb
until the	abdoecfd
contract in	ak
the man	clgd
man they	clgd
seen the	aackgm
them were	il
admitted	aobcdbfagWhTip
admit*	adcphdidjd
she can't	cm
can't tell	adcohc
cell	bYdjfdgbjb
from an	cmhd
yard	ambYcledfrgVhQjN
chosen	acc7dPeDfbgYhkidjc
the chosen	aXbbcthcibjd
had an	ambbckeb
fewer	aZbacvdkeUfsgWhVicjd
publications	aubkcldNeKfcgMhlidj0
k to	accl
saves	bXctdtebfogohOiUjV
lives	aObacjdofkgmhdjT
he got	aaco
tempo*	bbglhcidjd
next to	cnhd
none of	ambdcjhc
could hold	acbmclgdhc
the top	aYckhdjn
backed	bWcvdZeSgQhmirjl
year was	adck
bullet	abbncrdaesfogWhNiojU
aloud	aTbaccdUgnhjiwjk
with three	aaco
i would	abbdcqdYeZfagqhSibjk
would put	adcpgahb
joiner	cpddgaha
any day	cpgaha
allotment	akccdseQfogVhmiZ
the allotment	adcjhk
allot*	adcjhk
they published	abbcco
published a	accm
comma	abcjfl
mess	aJdueofbgbhliyjK
# so	cjdkfbhdjd
ours is	adcmdd
to that	aXcoddgj
beat	aZbdc3dbejglhYiZjM
behind me	aZbocjgd
sold #	adcl
looked up	cj
linkedin #	abhl
months of	bkdbfbgk
of experience	ajfdjk
cats	bXcqhdimjQ
# cats	acij
cannot judge	adbohdid
judge a	adbohdid
that is	anbjcafkgdhbidjd
is all	bmhc
# out	adbm
originality	aTb/ckdPecfXg3hRiQ
origi*	bncdddedfdgZhcidjj
please	aZcZdjeafUglho
<s> with	aWbndcgjhl
hardly	aWb5dMfVgkhTiqjN
told i'm	boccgd
junior	azcudaeLfOgQibjX
simply	aXbtdWecfRijjc
did not	ad
obvio*	aabncjgkhcicjd
without an	bl
you can	dk
smell	aQbpcYdZe7fagriojQ
exactly the	blgdjc
post was	aXcngd
written	aqcddTeOfogShaiXjy
was written	aabkjm
writt*	adbkjk
written for	bl
otherwise	aSb3cWddeZfcgjhbia
other*	abbmjj
rank	amc3dYePfOgVhjiX
slow	aVbzcVdjejfogkhTiUjb
imagi*	aYblccdbeXfqhYjb
an offer	acbjcj
it backwards	bljd
the manuscript	abbm
least a	aYbrcdfc
reading	akbodSeUgdhUiVjj
second reading	aZbmfdgk
readi*	adbmccfdgk
overqualified	bngchd
overq*	bngchd
anything and	al
it under	bj
how can	aZbrgchd
can they	adbmgd
thing i	bj
regions	ambmcldYeSgchmiSjq
badly	bkdlewfngVhSicjX
is badly	bkgc
shall	aYbjcVdnePfWgmh1iVjb
maintain	adbxcWdceHgmhpiO
maint*	aublcYdYeYfYgUhViY
maintain that	acbnjd
<s> you	fkgjic
a ten	bj
chat	aZbUdNelfbgUh2ik
point #	aj
give it	aWcndcgn
in at	acbnhc
the very	acbmecflgdhc
very least	adflhc
pension	akbVcad/ePfZgPhm
pensi*	bccYdmeofZgchaibjc
i must	acdoga
stay	bRcUdreTgphjjb
has to	aWfjgm
<s> head	dk
from our	dk
branch	aybaeSfTgOhminjb
quarter and	dj
for two	dpfZ
ends on	dljZ
want it	baccdmgkhbik
paper from	aZdm
from me	aadmgj
<s> four	dlfd
us in	ccdlfc
in one	ckdkfdgd
week #	aj
is this	aZbkdlgb
mill	bXd2eUgVhbixjW
run out	dl
<s> must	abdn
be out	ajdjgd
of june	dk
renov*	dj
need #	imjc
or the	aZdlgm
i sold	dk
since august	addl
a signed	acdk
closes	albKcZd7hZibjU
quarter closes	aadm
thousand	aQbOcmebf6haiojT
i want	cchZjk
her to	djgd
doctors	ajcadnedgTinja
docto*	djeofagbhdibja
if nobody	aabn
to fill	abdjfk
dates	arbTdleIfugYhY
tour	ajbPeXftgjhTia
the tour	hd
need an	abdo
the court	aldjechd
was our	aYdngkjb
staff	ambQdreLfagIhuin
reference number	dnjb
or they	aYbldmgdjd
<s> all	aUdlflhc
# says	asbcicjb
we cite	albd
our #	an
references are	bmjZ
later	a4bJckdYeXfqgQhWib
compared	bkc1dbedfsgYhJiS
we used	aj
v	arcddcfd
v #	aocd
# different	cj
the minutes	aj
apart*	am
references and	amjc
sprea*	amcd
adds	aqbbcYdceZfVjt
f	ancc
and not	ajbjcc
they answered	jk
the blue	ak
is with	bchljd
evalu*	aobqccdYeYfbgbhcidjb
receipt	a6bTcUdmeTgWhdicjl
the receipt	ak
recei*	akckddhcjd
receipt of	ak
according	aodYeIfXgMipjw
<s> according	cdddfahdimjm
accor*	cdddfahdimjm
according to	cdddfahdimjm
transfer	aybacSdoePflgXhkiY
noted	avdJeJfQgYhZikj7
judged the	aj
full size	ak
bass	axbUdaeVga
the score	aj
section	a5bddUeTfcgLhYicjo
secti*	jk
a zero	aj
rules	apbocZdWeNfdgYjm
proof	ambudYeSfUgkhVil
proof of	ak
council tax	ak
sheet #	ao
with that	aocdhc
father	adbOfXgdhviojY
my father	cchj
he's	cdddechlid
names	a2bTcmdPeRfVgQhoim
have never	akgj
a thing	bagbhn
mine in	ck
the flood	ddhk
redrawn	apckdVecf3gWhZiWjl
redra*	cdfngd
and we're	aj
submitted	a0bSdceBfpgNicjy
i ticked	ebjn
irish	apbYckdSeVfjgchlikjY
citiz*	ak
original	axckdUeKfrgPhaid
the original	ak
motorbike	aobYctenfkgYhQitjZ
motor*	ak
our product	akbbcljd
setti*	ajbZccdYenfmgbhaidja
d #	an
a quiet	acbbgm
that this	bdgnhc
am #	apbbccdkeXfXglhXicjZ
# but	acedgm
they'd see	bdedgmhc
room i	gl
she liked	gl
liked us	gl
be the	abgqhbic
loyal	aNcldMfdgmh5itjY
employee	anbZccdmeMfQgThoi0
to them	aaddfcgjhcjp
as my	gl
professor	asbkcjdYeRfQgY
profe*	arbocWdXeYfchWiXjb
much to	bk
sing	ambPdceafdguhoiXja
gardening	dleQgphaiajm
of gardening	abfbgmhcjk
for us	aabcdkecfdgmid
<s> we'd	hl
we'd be	gl
the number	acdcgn
everywhere	aJcZdOevfagwiyjU
this month	ajdYgl
quite	aUb1dPedfZgxhXiYjb
long	bbdaecgrhZibjb
that must	bZckedgl
improve	bncadneNflgshaiKjo
impro*	bdgn
knock	bcecfpguhSiZjT
to knock	bdeZgn
does it	adeago
is what	baddgnhd
born	ambQcndbeafMgpimjb
was born	adbbgn
surely	aMbkdcfMg/hcikjQ
begin*	akdbgmid
haha	aabddbedgthdiaja
picture	crdVeUfSgqhZ
minds	aHb0cZdXekfcg3irjP
their minds	ajbbgmhc
olives	acdoflgohdijjV
make up	bcgm
retire	aXbYcXdreXgjhcisjZ
i retire	adbldd
so there's	amhc
feel we	gl
we could	acbj
could do	arbahdjd
together	bReQfshriUjY
toget*	ajcaedfchn
so i'd	gj
i'd send	adgm
send it	aYdZglho
left in	aYdqedic
closing the	aYdofd
a gap	cddlgd
were told	jl
told at	ikjd
contractor	alcodxeJfXgSiyjZ
admin*	ajbacbdbedfdgchoicjd
gazette	a3bXcYdZebfbgbhniZjl
become	adcmdaecfNglhpiljX
group as	aj
back the	dk
director's	ddhlic
the director's	ddhlic
pa	a+bScZdleVfSgUhoiZ
in week	andd
out for	dl
illness	cPdretgkhaiXjj
noon	axbNcYdpfrgdjV
the magazine	gk
had only	ak
automatic	awbYcjdWeYfngVhb
autom*	bcddekgchbjm
says i'm	glid
a small	adgm
window	adbVekfohQiojT
are looking	angd
stall*	apcddd
the shop	al
he told	apgcjc
to come	an
the hand	em
my table	ccebho
june #	al
# jobs	ajck
jobs in	ajck
wasn't	akhd
<s> letter	amjb
appea*	al
proper	axbncXdceMfjgaiNjk
a proper	amhd
a place	bmfd
house and	aj
from there	am
the book	bdgnhcjc
ok from	ak
and one	ak
a last	al
last minute	al
snow	ambQcjepfrhXib
year's	bcjl
candidates	aWc4dXeIfdgWhqiljb
same test	adck
minister	bVcbdleXfUgXh1ibjq
producers	akbkcldleJfSgbhkis
may now	aabo
bond	asbccjdqeVfVhYibjd
for spring	aogd
at noon	al
chairman	albNcZeTfJgWh/iqjs
the chairman	bdcbedgdhlik
chair*	bdcbedgdhlik
ear	aVcddjergjhliVjT
an ear	abcdedhn
writing to	akbd
# readers	adhk
them every	acfcgdhmik
solic*	bbccddedfcgdhliZjo
opinion	adb4cddIeTfVhpic
opini*	hnjd
that they're	bchnjd
they're on	bchn
tell the	ecgail
my family	adhj
to leave	aZemhk
what he	hk
he did	akgchj
mobile	apbQdXeVgWhpidjv
mobile number	abgdho
now they	acddho
return	bJcSdrebgkhriWja
return the	aZbbcbddenho
i keep	bcedglidjd
runs the	hk
canteen	ambMckdqecfjgLhzirjX
the canteen	adhpid
cante*	adhpid
cancel	arbWcLdweZfmgbhsiSjr
cancel the	hk
trained	c5dReLgVikjY
i trained	acckhk
boy	aXbQcodZepfagahli2jR
my son	aWcddkhm
customer	abbocXeTfXgZhp
valley	ajbbcndYeWfahoiqjX
the valley	hmjd
and an	hk
episode	aabacdfsgcjb
episo*	aacbfjhn
writes	cadVeXfZgjhkjr
itself	aYbscYdaecfbhqjT
is mine	bccdhn
them know	aahkil
a judge	bkhjid
conta*	bWcadXfXglhriXjZ
ladder	ancpdteUfagThZjZ
so they'd	ccgdhm
always put	aYbbdkgbhn
father and	abhl
the file	adhmjc
monthly	arbXcjdqeGfsgPiajk
month*	aj
said #	fj
repeat	cVdjemfpgqhaibjT
percent we	abdn
the deposit	an
heat	cbdkenfrgnhWiXjX
network	atdZeTfZgVhlinjl
netwo*	al
the trial	algchcjm
months the	bk
have put	an
put us	ak
tüv	arbdhd
us is	ak
in february	amddfd
exhibition	arbVeTfohbiajc
that's #	ak
delivery	a6bYcdeSftgZhLiSjr
delivery is	amdb
source	aobrcXdVePfTgXiqjq
taken up	alhd
# five	aj
# when	aj
letters that	al
buy	ambddmeLfVgXjn
other half	ascYdbfc
ended with	arcYhb
energy	ajbndoeRfVgjiVjo
meter	anckdcfrhOicjV
plot	aVbyccdWeZflgZit
weighed	albncbgZhQ
weigh*	fl
reten*	aabdcudbedfZhdjd
th #	ak
kg	a4bYcjdceafmgahTiSjc
# kg	aqcdhdid
pair	aobScydYeZfpgahTjZ
corri*	arbZcaddedfdgchdijjZ
said they'd	imjc
decided	aobUcXeLfcgUhkinjl
advert	adbdcbdUelfwgZhZiyjp
the advert	aabjimjd
wants only	adbZjo
opened the	adel
parcels	anbPcYfvgUijjp
parce*	abdmhcik
stands	bZdbeVfTgZhXinjc
automatically	atbXcbeXfkgdhZiZ
mine has	cdij
away	bXccelgXhVjX
row	bTdrhXiojJ
between	aTbackdcecfphc
betwe*	aXgkio
partners	bddneIfIhviojo
to ask	bncddchYij
ask #	bdim
our recipe	gcinjd
are a	edil
a cousin	ik
files	aqbUcbeVfngPil
seems the	gdik
can't stand	bdemgcik
scien*	gdik
tenders	anbNdqeXfpgOinjm
tende*	aablcdfdgchdinjb
is her	cdil
they hire	aYip
hire in	aYckfdim
presu*	aVbccjdcecfkhbim
<s> from	im
i hear	achciq
hear that	adim
who knows	cjgdik
she was	akebgchcij
barbe*	hcio
dice	acbkcWdUeHfPhnimjj
there'll	abio
there'll be	abio
notary	ambkddeZfbgRhvisjP
attempt	acbqccdceYfniljX
examiner	atbqcddceOfZgQhnisjZ
exami*	ajbj
# b	aqjc
proud	aMbpdPesfOg6hljS
! my	ak
beeke*	anhd
# after	cj
remark	acbocbdSerfUgdhjirjq
now a	al
proce*	aabmdaebfjgahdibjn
has come	aobddd
# course	aXgp
me for	aabkcjedgdhk
test #	acck
children	aUbVcmdmecgVhliljk
for children	acjm
# hr	al
habilitation	am
habil*	am
the faculty	amcd
march #	andb
grade #	ak
oboe	atbdcddkeafrgZhZiT
covering	ajbYcjeVf2gLhYiajr
cover*	cdjk
led	apbWcpdYebfcgShkjj
have led	gcjl
teams	ajcqdVeMgVhdik
of up	adjl
is too	acbcjp
wrote them	ac
them that	jk
first page	aajn
say that	bcgjibjm
is final	bajn
final and	bZjn
our offer	acjn
maintenance	axbXcYdxeIfkgPhYiUjr
the email	adjm
deals	aabcdxeQgbhZikjl
synopsis	aabpdZebfvgbhViYjy
synop*	acckhdidjl
young*	bdgdhdidjn
report says	acbjjj
incremental	abb0cWdmeTflgthYiQju
incre*	jj
repeated	cSdVfzgZhXiTj3
repea*	adedjo
repeated it	edjm
series	bXcmeYfwgchUiWjl
brand*	apcaddfXgbhcjk
informed	abblcQdPeYfWgUhqimj5
infor*	aqdYeafVgbhYibjo
us that	acbcjo
that our	aWhdjp
sent the	abjl
reference from	adjk
statement of	gcjm
says i	fjgdibjn
work on	abfdjm
in section	adjk
section #	jk
# that	abbacnjk
employees	acbWdteTfZgOhoit
# employees	abdkjk
they cover	aZjo
replied	accOdUfTgshZj1
he replied	ccgkicjl
explained that	abjl
said it	aXgmjk
would take	adgljj
take #	jk
that in	jj
all in	ak
i'd take	apjd
take it	amdkgdjd
budget they	amjd
spoke	aqbZdMedgPiqjq
can pay	aldd
pay six	al
six months	aodc
months up	amdd
selling	bWeVhbip
selli*	gl
notar*	bWcZdaebfmgbhnid
hotel	avbOebfbgWhkitjZ
their #	am
we would	ak
the short	aj
could be	cdddgdhdim
aim	apbqcUeEfagqhjjp
aim #	an
reque*	aldj
k and	ajckhd
two years	adddjm
second half	alcd
i ask	abbccafmhc
only for	al
more i	akek
their payment	bdhbin
voted	avbbcodXeNfbgZhmjU
they may	fk
may have	fk
ones i	ajbjgd
parent	ambacZdoeafPgahvik
gives the	anhdjd
perfo*	al
agreed with	ak
my tutor	al
part time	addofc
fulltime	an
fullt*	an
cousin so	aj
ready	ambUcUdceSgnidjW
ready to	alda
only have	dbhm
they'd only	aj
permits	a5bVcddpeEgWhb
need no	aoddgb
ten minutes	apbdddeb
minutes from	akdd
album	azbPcjdbeYgohTiT
training	a2bbdkeFgUhaiZjk
have read	abfl
imagine	aBbvcYdYekfngqhcixjP
carefully	adbtcZdOeUf5gahZiZjj
suppliers	dqeNfcgWijjk
two full	fk
rehearsed	aVbjdPebf/hYid
garage	aabUdsebfsgWhZiyjM
we've been	fk
tenants on	abclddfjhd
years and	amdb
truly	aIb0dUecfcg1jP
be ready	adfm
i spent	aaddfmgkhc
september i	aWddfngl
help	aXbWccdleMfjgohqid
to help	aZdbfngk
it took	abfogc
to find	fmgb
all the	dcedfmhd
mother and	addcecfmgchdjm
eyes	aRbYcddZezflgrjU
maps	aubkdHeLf0gUhRiZjz
referees	aTbvdUeYfjgQhpiw
remin*	flgd
pocket	akbUcnfpgajc
own pocket	fl
each of	aZcmfjhc
department	ateJfXgHhp
au	aYbOcadlfLh/iL
set the	bk
then i	gk
posted	a/bKdXeWgRhUicjq
malta	avbHcUelfmiP
we go	amcb
reserve	azbccYeIfRgSijjt
the reserve	jl
reser*	acbciljj
exerc*	cdfjgk
we close	am
resta*	aXckddfpgd
# august	aj
that i'm	ddjk
i'm at	am
dispo*	ajbdccdcebfbgbhciajr
minutes now	anbdeb
isn't a	aj
ten years	bj
valid*	amfd
old one	gbim
bound	alcXemfdhXicjb
opera	albTcrdUeXfkhkjZ
fear	aXbkcMeyfMgphkiyjY
cerem*	aodd
trailer	awbLfmgThUiv
got its	albd
handed	atbRcjeafngYhZicjW
i handed	am
handed in	al
someone for	ak
from july	amdc
july #	amdc
negative	bzcadTemfahZiVjs
negat*	aqbajd
barn	avbUcldoeZgYhairjP
the barn	al
the land	aafbhp
started	a+bMccdaeWfngQhUiljV
cover they	ak
is there	bj
the street	el
i've never	ancbelgZ
as in	alcaelgb
moment	aNbjcTdYeyfcg/hdiXjQ
it i	cjid
swear	aUcWdaeqfcgohxidjY
i swear	bkgd
papa	ambMcbdceufZhqjb
frankly	aHb3cTdYe1fPgtim
worse than	ej
me up	cddkejgc
dull	aGbscsdYe5frgnhYiajS
or so	ejij
jurors	aTbsccdWgVhbi2
packed	aXbXcjdUetfzgUhdivjT
# customers	ek
tired	aMblcYdce+gohdinjS
anger	aHbkcSe/fZgqhpiljc
haven't	ajgd
haven*	ajgd
had one	ej
th i	addlgd
air	asbTccdVejflgViZjp
tremble	ancdgdhdjd
tremb*	aqbbcdgchcjd
lit	aXbUdUe+fshXikjU
failure	btcQdreofahciWjY
failu*	ej
named	asbPcvdPeTfNgUhoitjn
premi*	aZbkctdWfXgXhS
leave in	adem
envelope	arbZccdcenhZjc
the envelope	aj
envel*	ij
stapl*	aojd
the rent	ak
and was	cm
was never	ij
delivered	apbQcjdbeZfzgWhUiVjo
of another	acil
i'm free	il
sundays	ajbScXdnejf0ibja
sunda*	al
are the	ascdgc
# star	cdfk
# under	jk
the former	anhb
covered	aubScjdcfzgNhXic
down in	aj
positive	ajbuccdPedfYgrhTiVjv
posit*	aYbcccflgphdjc
francs	aqbVccdtfpgYhWiW
was for	aljb
so #	amdd
shows the	alcd
neighbour's	alcd
the neighbour's	alcd
the version	aj
version with	aj
artis*	edfdhj
horse	acbbc5dZebfXhbiojP
the tape	aYcnfcij
mails	bOcbdSengUhsiljo
dogs	bbcudWfkgbhcinjP
bigger	aWbdcsebfYgmiljb
he is	al
my junior	cj
anyone who	bccn
laugh	aJbccmdVexfZgzhdimjT
speakers	acbccxdNeUfcgVhmjm
have more	cm
works*	cm
she has	aWbdcngdhdidjo
they print	aZcngkjb
cs	aobZdjfVgZjo
received	azbKc0dYeTgLhZiXjm
received #	abcm
reception	adbXcrdVfkgZhmjd
recep*	aXesgchdicja
ours has	aYco
college	aubZcwdbeMfbgRjY
a plain	bdcl
look at	abcmibjd
could write	ck
tighter	edfjgcicjo
tight*	aZbmck
sheds	bNcmdofrgahYiqjZ
years ago	ck
clip	bVcwdVecfqhTil
clip art	aZcp
line is	ck
and goes	cl
less and	ck
salt	aocafogajZ
first place	ak
rotterdam	avbVfjhZjY
rotte*	ak
guild	albccsddeMfYgZhyijjT
pages #	acfdjn
june the	al
innovation	adb4cjeOfRguhciWjl
innov*	acbphc
broad*	anhd
invited	akbIcwdWeNgVhwimjj
invit*	clhd
mission	axbccSeLfjgdid
ordered	azbOcceXfpgKhkjl
cork	atbdcrdWeYflgXhb
enter*	cm
a solo	am
a film	ak
was taken	dmechd
joy	aUbXcTe1fcg7hjibjd
maybe it	abgn
just a	edgo
spirit	aQbmdQfcg/hkiajX
remem*	al
name so	gl
optim*	abbdeafdgshdicjb
curio*	aZbaddhq
say at	cbgohdia
it's my	aXfcgoid
am sure	bagn
they would	ajbkcbhd
know me	bdgm
ensemble	cwdReLfljZ
ensem*	gm
possibly	abcXdkeUfYgnhaisjc
<s> possibly	acbcgm
possi*	adbccZdmfcgm
it just	bdgk
feels like	anbbid
like the	edgk
word of	gohd
the five	gmhd
keep the	bdedgnhd
brochure	bddYeNhXiljw
broch*	aabjedgnhd
true	aJb0ckdSeZfPg6hdjZ
gut	aMbwcKdkfWg4hYiNjS
was right	adgm
can see	aWbkckglhbjb
friendly	acbdcjdXgyiQjk
grow	badoeSfXgrhbicjV
the perfect	gl
life	aQbcgshkiYjY
wants me	boedhdid
make #	gmhc
maybe they	ij
calibration	a9bvcbdVeRfqgYhLiNjm
calib*	apbbgc
and we've	aqbdcc
lemma	amgd
lemma #	amgd
hole	akcddpekfngmhMjN
a hole	aj
tag	ajbWcmeYfYgYhoiZ
# are	dlja
ethics number	am
statistician	arb1cpdWeNfSgSiujd
joined as	aj
survey	atbncpdSeIgRhWjk
cohort	alcreSfdgair
second cohort	ak
century	brcodPeVfmhZidjY
th century	adbodb
centu*	adbodb
prere*	albd
was not	akblebgc
field	bwctdZeRgWhZibjY
the field	abbkhk
acces*	al
cleared it	aj
x	arddfcjd
we only	aj
only had	al
testing	a2bndWePfmgdhNiXjj
testi*	bdccfbgdhpicjd
remain	alcUdjeUfUgj
trieste	a2bTcbdafjgdiXjl
tries*	algd
approval	a7bVcdeLfZgYhjiUjn
partner	apbZckdleJfJhwin
witness	bkcadTeWfVgYhsiu
witne*	aocdfbhkia
report by	amfb
confl*	blgd
with her	bdccgahkil
wrong in	bcgl
upload the	aj
check*	akbmcbhbjc
comparison with	bj
these	aZbpdWeVgZhliUjo
mention	ambZccdQeYfYgXhoiljq
to mention	aZho
and they'd	aZhn
they'd go	adhn
the press	cdhl
fond	aGbmcadSeugmhrij
lawye*	aadbho
costs me	aaho
nothing to	acdbgdho
know the	acbdddho
if that's	aZblddgchm
time i	fdhmic
was my	hm
rather	aSbucbdYeXfdhoiYjc
the keys	acdjhj
we shall	aZhl
see what	bdgahl
a group	cdhl
group with	cd
expats	aYccgbhkipjc
listen	aJbycVdThriojV
withdraw	aqbRcKdpeXgahyiXjq
bread	aWbbdrekfugchoijjQ
for less	abbdcagchpic
conductor	bZdVedfagZhlirja
the conductor	adhlij
condu*	abddgdhkim
yet	ccdQeZfbgphdidjU
conne*	dchl
store	asbNeZgWirjX
android	anbbckdafjhbijjo
andro*	aogd
en	a+bCcbeKfRgNhcic
en #	adbrdVemfagXhniTjM
decla*	anbddaebfchbidjm
interface	arbzdPeYfjgahUiPju
aa	atbYcreYfWgchjiXjl
assoc*	akbcdcfnhb
packaging	aqbjeVgZhbiajq
packa*	ak
they missed	anjd
storage	aubXcXdpeVfmgWhcidjj
was moved	ambb
islands	aqbZcZecfliQ
respo*	anbdcYdWeVfjgYiXjo
burnt	bXdde3ftgYhcinjU
length	azdVeafygchIiJjj
sites	asbbcadWeOfbgZhkiojo
the ending	amgc
no one	bbddflhcil
a beard	hdim
young	aNbbcydXeZfVgkhki3jZ
facebook	adbNcYdVecfcgchvixjp
on facebook	imjd
faceb*	abbdccddhnimjc
that you	bbgkimjc
a strike	akhdik
dark	aScodTeqftgkhcinjV
retire and	bkgYhdim
and that's	bacbengahdim
why	aScZdYfNgphdi4jb
trade knows	bdcl
beforehand	cJfshcipjm
befor*	il
they've a	adccglik
joked	aZbXdVeqfXgnhci1
deadline was	ik
funeral	aXbJdqelfpgWhriqjW
funer*	acdkhdik
the firm	ikjc
sale	a0bOcOdyeFfSgbhXiljc
physio	acbacbdceZgahYivja
changes his	adil
his mind	adil
wine	cmdSeSisjY
the wine	acim
had it	aZcjedgdhmijjd
repor*	acbdcadcedfdhniljc
of me	aledgXin
only #	akbccldagdhd
fake	bXdbeYgRhai8ja
overr*	adbngahZil
it's an	abbcckil
tests	arcjdYeUfrgbhJiT
the tests	abbdckil
googled	gdik
googl*	gdik
that would	akgdikjd
all day	apcdebgd
day but	aned
arts	azbccwdaeJfZgYhjiZjc
production	axbbdreHgYhViZjo
while	a1bWdbeagThTiU
the deputy	amdcjc
said on	akdcecjl
ends with	dcgZjn
old address	ak
right to	ak
it's not	bngd
not even	aj
th and	aadped
with different	albjcd
day the	atcZecgZ
were on	aljd
condition	aqbkcNedfXgahXiWjv
condi*	ccedjn
insurer	aubYccdtfVhjib
there's nothing	dpedhcib
learning	ajbtccddeOfjgjhaiTjl
agent says	fj
in her	adgm
that she	cdicjk
subst*	aocc
class is	abjm
april #	aldc
# year	ak
now we're	an
for three	bk
before that	ak
search	aobWcddTeOfrgdio
norwegian	aybUdaeVfqgUhdidjn
norwe*	aj
the register	aj
have signed	aj
rev	cjdlfbhs
oil	apccdseUfbgbhaik
has got	alcd
with mine	akbd
less than	abcjdk
do not	aacm
wall	aZbcclepfahWinjV
a lab	ck
was always	aacl
bottom of	cl
i typed	fl
typed it	fk
e	bRccdyedfbiZjB
fill in	fl
in every	accjfl
courage	aRbtdVenfbg8iJjY
my courage	gj
coura*	aYbZcdgmhl
leadership	aXbvcjdZeQfSgah0
leade*	acbngbij
itself and	bnhdja
enough for	albkccgb
isn't right	adbm
not true	bj
fifty	aactdWeUf6gZhSjV
we went	bk
argument	aLb/cZdVeTfXgbhdipjc
argum*	aYbrcdddgdjd
for anything	accl
criteria	avbvcaddeBhZiQju
crite*	jd
conce*	ajcadYeZfcgRhtibjX
superior	anb7crdPeOfTgaiXjc
in all	bmjd
<s> nobody	bmgd
nobody can	bmgd
they run	acbncd
i'm the	blhaic
miss	bcccfcgmhjiZjY
they miss	albmcdgcha
do that	acbl
which they	bj
regret	aPbqcCe9fVgyiUjr
is wrong	aabn
certa*	abin
am a	bocdgc
<s> feels	ek
i'm just	el
sit	bZccdjfjgbhojL
sit on	ej
then they	bcdn
they put	acdn
coming	acbUccdrebgrhVjZ
coming and	addm
where i	dj
my final	aadp
final year	aadp
doors	acbKcdduenfngXhbiljT
cannot be	aadn
families	aWbVdxecgWhlijjb
famil*	aXbacVdpepgWiajX
bill #	addk
nobody else	abbjcddpecgc
will have	dj
june and	abdn
gradu*	bZccebgbhZiXjr
missing and	aadlgj
and it's	acdl
bonus	albSd3ePfkgdhTiW
exit	ajcddjebgYhcjd
letter that	acjk
flexible	bucdeOfmhdiVju
flexi*	adbdcZdceZgZju
documents	anbZcbdZeJfkgMinjw
docum*	apddfdgchaidjj
the floor	aZbbcoibjm
would bring	accchjjm
my average	aabbcljl
average was	aabbcljl
# net	dbjk
and said	abcdhbimjj
message	aYbccWdPejfYhmiaj3
messa*	ajbdgbhdiYjq
descr*	aWbdgkjo
future	aRcadoeOfUgmhpj0
back in	acjl
in march	abdcgljl
plan is	abbkeajk
known	ajcpdOeTfOgZhpimjj
thats the	aj
parchment	andjecftgXhViV
of what	ao
me so	bbco
active	arcddUeQgchl
is active	aj
spec	arcsdkeTfbgdhUibjk
is it	bj
basically	aabncXdbebfYgkhUiq
basic*	bZjm
basically says	gl
loved	aMbYcjdTevgwipjV
can now	ak
join	ambKeNfdhy
?	bjdneIfdgqhRiW
? ?	adcjedfchbiZjq
? should	adjn
should i	abbYcZfmhaijjm
tell them	dk
how much	bcgm
much i	bcgm
i love	acdm
before they	gjid
i've now	fk
also	a9bVdOeGfGhNiW
the leadership	adbk
came today	akjd
actually	amdZeUfTgdhYiqjV
<s> actually	aj
actua*	apccgZic
anyway i	dcedgl
only said	gl
ganz	aZblcdddhdjn
ehrlich	aZcndqejfTgdij
ehrli*	acengc
ich	bPcSd1fXg5hriB
ich bin	adbrdaechUibjW
fachlich	aabucbeagdhZjd
fachl*	aabucbeagdhZjd
besser	aYcreZgkhbidjd
als	cndYePfKhpiH
besser als	adcmed
die	aUbScbfTgkiujQ
als die	aXcsebhb
meist*	gbhdinjc
da	aubUcueafBgRhqiRjR
die da	acbtcZedgchcibjd
sitzen	aYbjcohd
da sitzen	aYbjcohd
profil	aVbdcjdbeVfagYhWiWjw
ist	aqbndneBfBgkhjiBjT
doch	blcXdYeTfaglhUiXjp
ist doch	abbpccjb
keine	aUbtdWekfVgPhSij
doch keine	bmjd
begründung	abcbedgbjr
keine begründung	bmjd
begrü*	abcbedgbjr
finalement	asdbgdhc
<s> finalement	andb
je	acbacRdserfJg2hXiIjb
finalement je	andb
peux	ajbXcZdkeTfXgchpiYjY
je peux	ajbXcZdkeTfXgchpiYjY
dès	aVbrcZdZecfcgdhdjq
le	avbXdOeZfQgMhkijjd
dès le	aZjq
le #	bUcQdvfQgWjS
mai	a4bBdVeVfJgVhmjx
# mai	an
lieu	a0bLdreUfXgShkic
au lieu	aybdcbdZecfahbjd
de	a4bPckdUeGfTgaiYjb
lieu de	avccdafbhd
juin	abedfpgdhd
mon	arbTdmeXfVgchmiUjj
cdd	apdbfd
se	atbndceHfBgqhjjY
termine	an
termi*	bccddjeofbgbiZjd
ça	aVbccHdZemfagmhridjH
pourrait	aabddcfdho
ça pourrait	eZfdho
pourr*	bdcddbfchnic
les	albNcmdoeNfZgQhpid
arran*	am
non ?	abbbclddgmid
a lower	accl
there must	acbdcm
must have	al
themselves	aUblckdaebfkgchmijjY
impressed	aSbscsdFfZgthbjk
impre*	abgl
lang	aobPcqdbeYfbhniajn
bs	a1bZcoekgYhTiQjj
prova*	aXdredfd
just want	ajeagkid
only put	am
# because	anbd
wouldn't	asbbcdddgc
a shorter	aj
<s> could	acdmgkjd
if that	anbdga
helps	aadreNfXgkhn
knock #	angd
% off	ardbgb
off if	aoddgc
that yet	amgd
$	bkdd
$ #	bkdd
just one	al
could ask	abgj
part of	algd
independent	anbucjdNeGfcgUhsim
% and	abbl
engineer	atbkcqdYeJfWgUhbis
engin*	abbl
just found	cj
found out	acbcco
maybe they'd	am
again if	akgZjm
could also	aXgr
the opening	abgn
all said	aZcjgn
elegi*	aUbkcvdcfbgZhZibjd
it it's	bmgd
not really	bmgd
it's about	acbm
chapters	ambZccdYeUf1gThniZjm
best thing	bbgaio
tbh but	aogc
by october	djgc
misread	bj
misre*	bj
misread it	bj
coffee	bdcdecfkhjikjW
factual	aVb/cadUeOfkgahXiajr
a factual	abbl
factu*	aobkccedgbhdidjc
factual mistake	abbl
tide	aXbbdbeugqimjW
correction	azbocWdmebfThUiZjl
image	aXbocodLeognhjicja
an appeal	akbbhd
route	arbmcbdUeRgThS
edito*	am
advance	atbZcbeMfpgkhdiNjo
experiment	ambxdbeRfnglhQikjR
it they	accl
deman*	bYcjdWepfogVhXibja
yesterday and	adim
<s> me	bkcRemfMhT
porque	aobddYenfagdhc
el	a0bacWeGfVgNhkiXjj
entie*	acbmcaeYfqgYhbibjb
pero	avbjdbeXfIhjiljm
bueno	ajdbebgphb
las	albOcmdVeGfdgchoixjW
sí	bYcpdWeafagjhYjY
puedo	awbTcRdjfRgVhjiVjT
este	aQbRcQd4eSfJgmhjibjb
semestre	aked
could i	adbcdm
them to	bdckdpgchaid
bump	acbbdxesgkhYiajT
bump me	dkgc
that only	dlgb
oral	bmcjdaeUf0gXhdiRjk
talk so	dlga
it really	aabkdl
matters	aZbxcadmeVfZgWhoiUjl
matte*	cldkgc
excluding	avbbdteSgThYiRjw
pages excluding	akjd
<s> review	akbd
review #	bj
isn't even	aj
about my	gl
the system	aj
pilot data	al
critique	aUb8codKeYfkicjr
can i	dj
again with	bjcdgcicjn
close in	aj
could only	ajbkgc
would change	ak
there i	aj
checked	a3bTdTfvgQhR
up as	ak
attachment	abblcUdbeogqhniQjl
logs	aobSdkecfvgOhZ
<s> le	aobjdceBgbiWjZ
hemos	fogbhd
meses	ajbTcRdZelfrgQhOjc
somos	aQbdcndjedflgbhnidja
personas	adbdcbdaebfsgZhkidja
traba*	bScWdneSfuiTjV
gratis	bacadXecfqgZhmiajX
creo	bacadYeTfqhainjZ
que	aWbQdTeOfBgohTi/ju
creo que	aWbbcadaeXfqhaiojb
eso	ajcQdTfjgkiM
que eso	abbZeZfngVhsiWja
lo	aobdcddUeWfBgphqjl
que lo	bacbedfngXhqiZjY
otra	bYcldXgrhSiVjU
vez	bUcUdUekfRg3hciPjb
otra vez	adbccadcfmgnhaicjb
aug	azbTcYdtfnhWic
# paying	andb
i knew	aldc
knew before	aldc
<s> also	ck
press*	abcl
is so	abcl
other funds	abgchp
so he	adhk
he should	aYhmil
should know	acbdhk
stripe	adbocwdSeqfkhcjW
would want	angc
going to	dmedga
say sorry	albd
did wrong	adbbgn
? i	aj
tonight	acbZcZdpfdgxidjR
tonig*	al
mins	bjddgl
# mins	bjddgl
free for	aldd
whole of	am
pushed	aubScjfjgchW
i tell	bdgahl
j'ai	aobTcLdcesgSiZjS
<s> j'ai	bYcWengVhljM
mieux	aUbvcodaeYfbgahUiYjb
jamais	cbdWgthWiajW
tout	bkcpdPeWhnibja
tout le	cXdaesfXgZhYja
monde	aabucWdNemfVgOhUipjm
le monde	abcZdbesfYgZhajc
l'a	atbmcbdceafcgahbiZjb
me l'a	boecic
dit	aXbjcMdPeKgshXijjo
l'a dit	boedib
le jury	brcdeafdgchbjd
était	alckdaeUfYgWhTjo
c'est	aTbzcXedfahcicjb
ils	bpcBdEeBfPgchqicjs
im here	adbdcoid
accepted in	aj
also my	cdgk
offered to	hk
him	bacodafZgThpidjW
marks	bWcndqglhSiWjV
emailed me	ak
<s> ich	adbpcPddfQgjhoiWjU
hab	bBcddaeXfugQiljc
ich hab	bTcreZfL
das	arbScXdufPgShqiHjd
hab das	atccddedfdhcjc
zerti*	aj
seit	asbKcZeofWhJiOjb
gestern	ao
seit gestern	am
geste*	ao
von	albQcodWebfDgShqjo
# von	aYcadjedfdhcicjr
von #	apbacTdZeafYgdhYiajr
punkten	jm
punkt*	abbmccfdhdjl
könnte	am
ich könnte	am
es	aabvcXfCgniZjQ
sofort	arbcgbhbjd
antwort	aZbbccdmedflhcibjl
antwo*	aZbbccdmedflhcibjl
auf	albHcbdsfVhpiljK
auf die	ccekflgbhdidjd
die mail	aZccerfYgbhcicjj
schicken	aqec
schic*	aqbdcddaeafkgdhaidjd
solo show	aj
straight away	an
follow	bkcadWePfqgdibjn
to follow	flgd
them so	flgd
they do	aqbYflgdhd
work for	ajbdgc
think that	flgd
deserves	aRboclddfSgxhjiZjZ
another look	acfpgc
<s> je	bFcJfZgricjc
suis	bVcXdcerflhdiUjU
je suis	bacbdSepfYgkiYjZ
c'était	anbWcYfYhXiYjl
c'éta*	anbWcYfYhXiYjl
c'était le	akemgchd
pour	abbNcDdnf/gbhSiWjJ
pour ce	aabkelgc
et	aqbbdjeLfcgkhjiEjY
lui	ajbadlfPhnjo
il	a2bQdoeBfBgbhqibjj
il me	aUbkccdoelhaib
soute*	andaelgchc
! il	aYemgj
il pourrait	aYemgj
faire	aObmcsdlesfUgjhjiWjV
d'avis	abcdemgmia
autres	aXbccsdbekfcgbhcicjb
les autres	aabdcoelgbhd
si	bTcddleafBgchx
si je	aXdpelhbidjd
utrecht	awbVicjZ
meetup	akhk
plenary	ambZcldoeQflgWhniVjd
plena*	clga
! i've	ajckgc
send him	angb
dave	bWctdleTfVgYhoir
<s> dave	cmfd
been here	aZcsddfd
trained him	adcn
job is	abddgn
and ask	amdjga
exception	avbjcbdYeQfXgchZic
excep*	am
got our	bj
on price	bj
price and	bj
miles	cldYflgahQjZ
# miles	adbnhd
away and	bnhd
here knows	abbmcdhbij
go to	bnddhcid
that's my	bnhd
la	azbMcaeGfVhjid
<s> la	albbcldSeMfSgbiYjn
fue	amblcQdaeWfVhTibjz
semana	bZcXdmeafrgWhWiZjX
y	ckdsfcgbhYiKjR
hoy	aqdcfPgnhYjr
nos	avblcceWfRgThbiZjq
ha	azbXcydReBfRgbhLjL
llega*	adcm
certificado	ak
el certificado	aj
hasta	aVbccadXenfkgbhZidjr
hasta #	aZdaedfcjs
justo	albodbebfcgahXiajb
justo lo	al
lo que	abcadnemfcgThbiXjj
pedían	aqgdidjd
era	ancqdGeHfSgchCjb
cosa	aXbaedfWgphxinjU
días	aabbcXdkergchYicjW
could just	adblgbhj
ma	avbEcVdmeGfShniRjm
<s> ma	bccVfUgRhrjU
tante	bYcaddgdhr
veut	aWbkdredfahcib
bien	bjcZdPfCgvhziKjQ
se porter	ao
garante	aqbdhcid
garan*	asbZcodaeYfagahaiajb
elle	atbacqdTfagYhbjk
est	a7bccUdmeDfUgNhoiVjO
propr*	bacZdcebfchbitja
elle a	ajclhc
déjà	aMcUdSeTfUgUimj3
signé	aycZdZfbhbjb
tous	aWbacddleQfxgUhkiajb
ses	a1dmeRfWiWjs
en pdf	al
the problem	adgl
sie	aabQcTdWePfUgkhkjy
<s> sie	ajbXcZdaeXfXgRhWiYjy
hat	aybTc/dBfWhQiPjB
sie hat	aqbdedgc
mal	bqcWdcebfTgLhwjc
gesagt	aqbacYdaeXfXgWhYiWjs
dass	aObTcMdLfOgGhWi6jt
gesagt dass	iajp
dass sie	bbeciljj
mit	azbWc4eBfFgPhciajc
rauchen	an
rauch*	an
hab seit	engdicjd
drei	adcWdWeWfugVhTiZjn
wochen	bbcqdWejgahYibjV
drei wochen	apedfc
aufgehört	akcdfmhdicjd
aufge*	bScUdXfrgnhWiajW
weiß	bXcXdaeZgZhsiljb
das weiß	aohd
noch	acbOcMdkejgQhqijjO
nicht	adbncoekfGgRhajS
noch nicht	aqcdedhc
what happened	an
the van	ak
could come	ak
be something	ck
member	asbScldZeIfPgSh5io
middle	blcjeWfbgchajd
the middle	algd
me would	gj
tomorrow	aWcXdyeXfXgzjX
tomor*	ck
<s> saw	cdil
same title	ak
buyout	albbdxeQfWgZhjiv
info	avbQcZeVfagYhpiYjn
and everything	ak
the group	bcgk
exercise	bscQeVgoiR
group exercise	gk
grand	ajbWcmdXeYfYhojW
actually the	aj
because thats	ak
ad said	anjc
i looked	bdcogd
linkedin and	cj
telling	aWcYdXfWgahoi0jj
telli*	akgc
him and	ajgd
passed my	aj
! so	aj
tick	addsenfcgnhbibjQ
i tick	blgd
the spec	gk
and started	amgb
night and	hk
she did	abgk
grades	aqbjczdkeJfjgShSiUjk
prefe*	anbdcdecgchdiajm
i also	arfcgYhcjc
also do	aagn
it starts	aagp
to explain	adbl
done by	adil
caution	ambxcQdVelfZgmhWiYjj
cauti*	apddgc
it if	albc
if she	bdgpid
down with	al
their website	ak
website since	aj
writing #	ak
and on	ak
associate	axbacodbeFfJgShzisjj
re	axbSeRfmgjhjiTjd
# re	al
by email	acdmgd
l	apdbfchd
l #	andcfd
ive been	bccjdj
right ?	adcjgk
every weekend	aaflgd
weekend on	aZblddfk
else has	abfl
count for	abbdclddfl
certification	a7bmcjeBfdgYhaiTjj
tickets	aobQcjdkeSfmgXik
ticke*	ak
inven*	ao
leave the	ak
declared	avbYcWdZfbhmiZ
do just	ak
nicely	aYbqckdXejf6guhOiN
just pushed	ak
again yesterday	adim
mil	awbQccdaeXfNgdhqidjU
# mil	aqbacQdReWfSgchuibjU
and had	abbchm
obviously	aKb+cYdYejfJgzhUik
they obviously	acbj
obviously didn't	abcj
for someone	am
# per	aodjedfYhd
# only	aj
practices	byccddePgUhmijjj
it also	akdd
also i	bncddd
really need	dlgd
oct #	aj
seen it	amgc
new offer	al
might	aabkcYeYfJgqhciyjZ
conti*	aabdfdjp
so at	bkcd
of page	aj
% on	ak
on top	aj
cheapest	aTbrctdleRhUikjd
the cheapest	aabjcnddgdhc
accountant	amcjdkeQfUgShni0jX
<s> asked	aj
asked my	aj
owns	a1bUcjdbeOfRgUhkir
owns his	ak
his house	ak
house in	ak
he'll	ak
he can	ak
ledger	ambbcmdcecfWhm
ledger is	bk
i cried	dmeX
cried all	aked
all night	aked
<s> same	aj
loved it	ik
kids have	gj
! we'd	gj
getting	adbZckdlfbhajY
see that	clgZ
front my	ak
<s> mum	am
be guarantor	ap
worked on	fl
this story	fl
story for	fl
should at	fj
if its	gk
its only	adgm
october could	adgl
could they	gj
just take	aXbngk
? i'd	gk
i'd rather	aZgjhm
now than	aagn
<s> bit	apbb
cross about	cden
is by	ak
she's a	aj
different poem	alcd
poem about	ak
canal	aqbVcYeagYhn
a bigger	ak
! surely	ak
know before	addmgc
bone	aubSdselflhViQjQ
orchard	bkdseYfcgahjiqjY
to answer	addl
read a	al
drops	avbTcmejgYhTib
other two	ak
totally different	ak
agents	atbddXeQfYgPhni3ja
on her	gj
he says	al
agrees	bYcddseOfNgjhqip
don't say	adbcgoic
it wasn't	akbc
whatever	aTbrcVeVfUgvhl
whate*	albbgj
fix	acbccWdweYfjgjhXid
fix it	adbago
and another	adbkcdfj
replied in	adfjgk
al	aZbBcrdWeafLhriqjn
an error	cj
error to	aabl
# whole	fdgl
para	asbIcZdneEgShUio
hard	aUbmddgshbiZjT
not to	hk
rude	aUbrdZe3fXgkhj
caption	avbbccdUelgXhajo
capti*	aj
would like	acgl
ask if	andd
go elsewhere	algd
submit	asbYeBfpgVhpiXjt
evaluation	atb3cZddeCgUhaiSjw
suffi*	adedjm
priority	aobjcYdteLfMgkiPjt
prior*	aajo
have another	alhd
leipzig	aqbSdmfngbhdibjZ
leipz*	aj
possible	aYbocTdleSfYgmjo
builder	akcodneQfTgdimjc
kindly	aXbndaevfjgmiXja
want them	am
look again	adil
speci*	aafphc
<s> r	aZbn
novelty	abbscldMgqhYjZ
say it's	acbl
# reviewer	alcdic
reviewer is	abbm
you would	aZblgl
! i	abbjgj
baseline	aZb/cndUeZfogkhGiW
basel*	bj
rebuttal	aSbxcddWeYfsgdhdinjp
rebut*	acbl
but #	aj
the numbers	acbk
? the	aj
a talk	dl
it ?	adgcjn
theorem	a1bpcZeWfbhUiQjo
theor*	aqbcgd
theorem #	anbcgd
correct	b+cbdbePgbhTiTjj
assum*	bcio
with me	bjcagl
older	adcxdWeXgUhbio
to think	ajbj
think again	bk
understood	aVb8cVdGekfUgnhZjw
we really	ac
nowhere	aVbkfUguhUisjP
have nowhere	acdl
nowhe*	acdl
nowhere to	acdl
we put	acblfj
audience	aObqcmdKfchpio
audie*	bkcbhj
devel*	bkgj
least #	adblcbil
€	bdcjdmeafkgbhYiajY
st of	ajdd
so what	bccm
july so	addlgd
much better	bacjdmgd
add	avbccXeVfrgdhdiV
next week	bdgl
<s> mrr	akdc
mrr #	amdb
shops	ajbWdYfngVhjiujV
% this	al
and just	aldd
clicked	badSeyfkgxhQjY
click*	gj
longer than	abckgj
she would	gk
smaller	bacudaeTfogYid
a smaller	gk
small*	gk
her own	alccgj
in talks	am
talks with	gj
clear	ajbqcTdNecfagkhWibjv
to clear	angd
directly	amblcddZeVgLhljo
<s> gross	akdd
margin	aobpcrdceSgbhUiO
gross margin	akdd
and is	dchk
october so	aj
just been	al
producer	atbWcndmeNfRgbio
gave it	ajcjgd
my class	ck
who i	hl
said so	abblcjgc
dvorak	a1bqcadYecfohPiMjl
the dvorak	albkcbgd
to appeal	aagk
i've wanted	adcdfdgo
larkspur	ccgm
larks*	ccgm
people who	adblcbgk
cause	aSbtcPdjetfRgs
counselor	apbYdseOfNgVhtiw
couns*	akcd
i hope	akgc
money is	aobbgd
offer to	aZbdccdjfjgm
biology	arbqcqeSfXgbhWiU
whether	aXbvcUdaeRfShlirjk
wheth*	aabmgkid
process	adbtcTdmeRfkiXjd
at me	aXgp
only want	gk
one sentence	abfjgm
images	abcmdEelfsglhZidjj
secon*	bkcWdXeUfjhVisjW
just have	hl
to move	gdhl
request	azbPcQdneLgQhpjt
are going	ajgchl
but a	aj
for september	adil
! should	aacdglil
free and	adil
money i	anbc
flight	azbYcXddeafogZhWicjj
on wednesday	an
be in	adbogc
that week	aabo
week anyway	acbogd
messages	ajbVcYdOemfjgZhpjv
they cancel	alid
and i'd	alcdgdhk
she'd be	hk
crazy	aMbmcbdbetfYgohniwjO
be crazy	hk
can talk	arbZebgYhd
kette*	ajbmccfd
lecture	acbncjdceRfqgShcia
lectu*	aabq
honest	aCb/dTfbgtjW
be honest	adbm
smiled at	aYgp
the project	gj
june so	adgl
be an	gk
then ?	abgo
a completely	gj
could send	aogahd
actual	bpddeLfjgahdjk
she'd see	gk
i've started	angc
started therapy	al
greg	arbTcjdmeTfTij
weren't	aj
they weren't	aj
weren*	aj
dead	abbPcletgbhdiwjN
headingley	abbqdpepftgqhMiSjP
and honestly	bcdlhd
at this	acgm
posting	atbTdceXfmgZhUibjo
type a	adgn
ii	asbIckelgchkiV
type ii	aj
exceptions	awcddceOgYhaiYjq
no exceptions	aj
my rent	dj
april and	aj
one i	aZbmdk
stres*	bbdcedgq
week so	adbdgm
for four	adfk
don't think	fk
realise	aMbxcPdnfYg8ia
reali*	fk
realise how	fk
j'ai eu	atdbedfdhcicjc
eu mon	aqicjc
permis	aajn
permis b	aZjn
matin	a4cYdTeafWhcjm
ce matin	avbccbfdgdhcid
juste	brcddbeYfbhYijja
carte	awbcdXeNfkgVhtil
la carte	al
mais	ambvcQdafQgbhOiM
mais j'ai	ardbebfbjd
j'ai déjà	addbebfchnicjl
certificat	ak
are only	alemgajb
only references	amjb
cfp	aj
the cfp	aj
cfp says	aj
well known	hk
game	acblcndbfmgqhRiVjS
# last	al
asked about	adgk
folded	asbTeof2gRhYiWjW
my agent	fj
it wrong	bocc
für	akbYccdXfphNiU
für #	abcpdded
# die	cpdbeafd
die #	aYbbcmdmepfXgahViajX
seiten	ajcZdZebfphcjd
machen	adbncXecgmhXiajc
eine	aZbactdkeXfagahXikja
korre*	aqcddd
der	aybRcbdneRfBgXjd
dann	ajbWcTdkemfUgWhoiVjY
nächs*	ap
jahr	aYbWcpeSfpgYiZjY
oder	asbZcLdlerfbhj
gar	awbZcZdbeafchajc
gar nicht	asbZccdcfdhbijjd
<s> ya	bZcVdTfXgjhViXjq
clases	atbdcdddedgahcicja
clases de	apfd
de la	addaeqfYgEhjikja
tarde	bagphdic
así	alcTdTepfYiUjU
así que	apbaccdcebglhaiXjb
ahora	a3bXcQdWeYfVhViWjX
ahora puedo	am
hacer	blcYeafdgZhpibjX
puedo hacer	adcadchq
turno	aqbacpdaeYfagYhYibjZ
parti*	an
también	akedfdhmidjd
tambi*	akedfdhmidjd
is plain	bj
plain wrong	bj
less the	aj
me this	angd
postu*	am
owns her	alhd
her house	alhd
execu*	accoic
other person	bdgl
den	aubPcqdoeZfGgVhcidjW
hab den	aycadaedfVgdhdibjc
prakt*	bccpgbhcja
juli	anbScYdvfXhYidja
hochgeladen	ao
hochg*	ao
hab die	awbccVdZekgXhTiUjX
einga*	aubbcadcgdhbic
vom	ambUcQdSeSfSgVhvimjQ
als pdf	ak
muss	aSbXcYd0eYfZgjhWiajZ
durch*	albcccebfjgdhZikjd
sein	aabRcndrejfKgshkiNjl
<s> c'est	aSbwcadmfYgUhViYja
ton	ajbdcqdoeXfogdhLiXjV
une	ambweLfdhcjB
fois	aRdWejfmgqhT
pas	aWb5dLfBhniRjk
des	bVcvdUeBfVgYhxikjL
they posted	aj
yesterday that	angd
piani*	aocdeb
five years	jj
ik	acbVcTd6ecfZhviF
<s> ik	aablcRdjeafYgWhrid
ben	atcZeWfKgYjd
ik ben	acbnekfchdjc
dinsdag	albdcdddeljd
dinsd*	albdcdddeljd
geslaagd	al
gesla*	al
voor	aabQcNeOfsgOhlij
geslaagd voor	al
vca	aredfdgbiajd
vol	a0bVeXfWgnhTiUjX
staat	a7bWcZdZeYfWgXhUiVjT
al in	edjl
het	awbScbdVeEfBgchxiYjT
in het	ambaccedfdgdhmidjc
het register	al
<s> es	aQbWekflglhTiojW
es que	aZbadjebfrgaid
tenemos	apbccZeafcgahbib
tenem*	apbccZeafcgahbib
ir	apccdnecfZgdiWjn
donde	aUbncbdjedfdgchnjd
día	aobYcZelfYhYiajZ
el día	aobcdjeafdgdhc
día #	ajbddlec
# y	aYbadtebfZgdhbjb
tengo	adcGdoeZfHglhpiJjc
y tengo	acdn
dos	apbVcldleDfjgXhPjZ
tengo dos	acdn
sé	aWbpcZeWfcgqhaiZjZ
no sé	acboeagd
qué	abblcaerfYgXhYibjZ
sé qué	acboeagd
seguro	bYccdqeWfYgnhXicjc
seguro que	dk
que si	aZbddpgjid
si lo	akdkhc
expli*	aWbrcddkeYfdgchcib
entienden	aYbocddkhd
we're in	gk
utility	apbjcneRfSgYhdimjj
utili*	asccdZfZgkhc
a pilot	gj
think i	aj
visale	aj
hier	aybacZeafZgbhYibja
soir	apbcccdcebfngchdiajd
hier soir	aj
couvre	aado
loyer	abbddreZfYgdhcidjj
le loyer	aUdsedfahdjj
donc	atcZdUeafZgdhUiljc
un	aobacZdjeBfTgZhuinjb
j'ai un	aldkfX
maintenant	a0bYcadbebfZgZhaibjZ
<s> das	aWcqflgQhNiW
stimmt	bncd
wir	bcdoeQfjgRiTjT
haben	bldLejfkiPjL
wir haben	alcQdVeXflgahlicjb
mit der	ajbmcadcedgdhkiajc
anderen	bjctdceYfagchXiajW
ander*	adcsdaeVfYgYiW
firma	aZblcodjelfYgahXidjc
nur	adbMcXejfIgqhsiqjd
einmal	aXcYdbeZfcgwhWicjZ
nur einmal	aabnddecglhc
telef*	accXdaekfYgVhliXjm
besten	aZbocdedfk
an den	bncd
kenn	aXbmcddcebfbgdhpid
mostr*	aYblccdceafphc
pra	bmcPebftgOhPjQ
minha	aacSdseRfRhlid
oficina	aSbkccdlerfcgchaicjb
ofici*	bjcadkeqfZgahWiZjY
todo	aYcXdOelfcgchpiVjW
mundo	acbndWfWgajq
professora	bmedhd
a professora	bmedhd
disse	acbmecgdibjm
é	aRb1cMeQfSgbhpiXjQ
o	aqbdddeRfVgWidjb
é o	adbldmedfdhb
conto	brccddecgbhbjc
turma	aZbndmedfd
eles	aVcTdWeTfYgphtiQ
ler	aVbocddbeogchdic
novo	a3bpcbddeWfTgchYicjd
de novo	bn
com	asbDcjdbesfBgchkiWjq
media	aabmcodIeafUgNhoitjm
org	anbUcYdqejfShsij
chart	aybacldXePfohViS
days on	fk
promo	arbTckdbeXfogYhWjm
situation	abbxcPfWjn
situa*	amgd
son #	ccdm
han	ajbOckdVeWfRgohninjk
mal y	bocdddeagd
con	bac1dNeBfIgqhniojV
y con	aqcbfdgb
con #	aabWctejgWhUidjS
pasamos	aqcbdcfd
pasam*	aqcbdcfd
bin seit	adcddlenfZgdjd
arbeitslos	aadqea
arbei*	aXbZcVdteVfYgnhYibjk
ab	a/bMckdveTfLgPhRiF
märz	aZdp
gibts	bUcZdjeTfYgshaicja
kein	blcXdpenfXgQhViajY
mehr	aZbLcndoeufDgkhTikjm
wissen	cbdkedfcgdhn
wissen die	akdkhd
ja	ajbNcdeHfBgzhTiljz
mit #	aacvdaebfXgchbjZ
mich	aabmcIddetgnhLiLjP
sonst	aPbRcldxeSfXgShqibjX
keiner	aWccdoeYfphc
mio	cndVeVfmgSibjR
<s> mio	bbcbedfqgdhcid
padre	anbWcjdbfSgdinjP
può	albmccdcechbic
fare	arbdePfbgZhUid
ed	akbWcjdleUfNgQh2iljd
è	bscafbgVhdicjY
magari	accVeUfXgvhWiUjY
così	abbXcYdYemgYhmiWjm
tranq*	baccebgphcidjd
<s> hab	adbScGfmgc
gehört	acedfdgdhdirjZ
hab gehört	acedfdgdhdirjZ
werden	aacbdcebfogdinjY
schon	aVbOcKePglhWijjx
ja schon	aXgcimjn
nach	abckflgOhYipjK
absage	aYbocUdXetfWgUhW
l'ann*	adbacadqeXfogbhYiajb
di	a3bTcSdZeTfdglhmiEjG
è di	am
nuovo	ardd
di nuovo	am
online da	aphd
ieri	awbbccdaebfdgchXic
da ieri	aubbccdbebfdgdhY
stesso	ao
titolo	ao
stesso titolo	ao
e un	aXdofZhnic
un ex	gdin
collega	aXbbcpdZebfXgYhaitjc
mi	adbKcafbgbhviPjl
che	aWbScEdZetfBgoi0jm
dice che	ambdddgdhailjd
quello	aqbccnddebfdgbhciaja
scelto	cnecic
quello scelto	cnecic
nel	a5bUcbdZeWfSgchWiOjt
prova	akcddXedfpgchbic
heb	anbHcMerfbgciV
ik heb	anbYcceWfkgbibjY
een	arbdcldWeRfjgRibja
heb een	asfbhZ
veel	bdgoiajc
micro*	asccedgdicjd
nieuwe	aobbcadnedfZgchZidja
een nieuwe	cddnfchd
dus	aqbUcUdXeWfZgphmiVjX
nu	a7bGcWdJeUfLgvhdiQjL
echt	aVcodbeufUgVhXiUjV
wrong box	ak
answer by	dl
talking	aWcadZfchkiwjc
talki*	bj
entre*	cUdTeUfrhWib
também	ao
mandou	atbcccddedfcgchcid
um	abbPdoekfQglhujK
por	awbdcceLfGgNhkipjZ
escrito	aubccmdZeVfZhcibjb
por escrito	avdaeXfZhc
escri*	apbRdTfogOhSiPjn
ontem	atbccdedfchYid
bilan	aj
dans	bSctdoeOfVhdiTjq
dans le	dUejfTgZ
# le	accm
récépissé	al
récép*	al
plateforme	aocd
la plateforme	aj
plate*	aocd
avec	ambPcqdLeUgbijjR
avec la	argbhd
du	a4bScvdaeLfBgPhjivjR
du #	cZdlfZin
janvier	akbccbdZebfqgchbicjc
# janvier	ak
janvi*	akbccbdZebfqgchbicjc
fechamos	aodc
<s> fechamos	aodc
fecha*	akdkedfchdjc
coope*	ambdcadcfdgdhnidja
pagando	ajdmeagbhc
pagan*	albddmeafcgbhbjd
contrato	anbacWeYfXgaicjm
anual	aodb
mil por	cbddhn
mês	aXbXcYdteYfagahniajc
por mês	dnhc
desde	ajbZcNepfWgdiN
julho	aabdcbdsedfdgbhajd
of dept	al
flight and	ak
only need	aj
prices	ambmcddreYfZgdhSibjm
objectively	aRb/cadUeZgohYiU
better #	abbm
against #	aYjo
other one	aabpcd
to every	fkhk
that shows	adfn
commitment	aYbocQdjeUg0hjiNjn
shows commitment	adfn
my book	aogc
longlisted	aogd
longl*	aogd
i'd like	bnedhc
apologise	cLdje2flhliWjk
to apologise	apbdgb
apolo*	apbdgb
dat	aZbMcBdVekfRgkhHi0
<s> dat	bmeZgbhdib
klopt	ajblcmeYgbhdidjY
niet	anbmcpecfPgPhPiO
er	aobTcYesfNglhMiIjm
stond	bTcUdYeSfUgUhWiXj1
er stond	albZcbecgcjn
geen	bscbdjeWfcgWhWiZjU
naam	albVgohbicjb
alleen	albXcdedfbgXhZisjW
heet	ambmeagcidjY
als ik	bZcdgchojb
there the	ak
controls	aycadZeTfcgRhmiYjq
kan	a4bWcmdaeYfFgdhXiN
ik kan	apdbhd
verhuizen	aodc
verhu*	ajbddcfdgbhcipjb
en ik	aWbcckduecfbgdhWjb
heb geen	dlhb
alles	adbXcYdWekfagrhWiYjj
draait	aubdcdeafcgchbidjd
sinds	aobVcPdPetfkgWhQiVjR
draait sinds	aqebfdhd
vrijdag	am
vrijd*	am
in een	arbdcdgdjd
ook	aq
aangepast	ao
aange*	ao
horas	aXbZcRdTf2gZiTjS
# horas	aYbbcWdUejfvgciYjX
a la	bWdUeXfchuiYjV
prueba	accadaecfthbidjc
la prueba	cddbfqhd
esa	aabjcUeUfbiljd
chica	amcafkib
ni	akbSdveQfGgLhbitjd
tradu*	atbZcXdbebfmgahXiajb
tienen	bacldbedgbhnidjd
que tienen	accmfkgd
started seeing	aoga
seeing a	aoga
she always	amgc
ho	awbNcXdnecfPgMhtiIjK
<s> ho	adcOdoeKfpgRhjiSjS
il #	bbcYdtedfYhWicjZ
luglio	ardYfdhc
ho la	dl
con il	bdcadXgbhcir
bando	aqbacddnecfZgbhYiajc
agosto	atbYcadneafYgWhUiZjZ
ans	accZdYemgkhd
ans de	blcceUfpgYhYicjb
maison	bScjdveVgVisjY
retard	aYbdckflgZhZim
fait	acbOcqdLfqgYhniOjQ
j'ai fait	bZccdbekgaiZjd
tous les	aTbcdmeVfygWhXicjc
et ils	aYbdfmgdhm
prennent	adbdfngdhb
prenn*	adbdfngdhb
quelqu'un	baccddecflgchbiqjc
quelq*	adbacbdcebflgbhaisjb
quelqu'un de	acbdfngchcij
passei	arbaccdceafjgchcidjd
<s> passei	ajbbfl
semanas	adbccYdlebgmhZijjb
seman*	adbccYdlebgmhZijjb
pessoas	aXflhm
pesso*	aXflhm
merecia	aZbpcYddfl
merec*	aXbscXdcecfkgdhbid
menos	bUc3dVeSgThTiO
à	ajdnedfrgBhBicjV
segunda	a1bWcbdbeSfpgShWjk
à segunda	fl
segun*	avbWcXdXeYgXhWiljX
fase	aocddcecfjhbjc
quel	aObkcSdVflgnhkjT
<s> quel	aXbocbeafZgphaibjc
giorno	acbcddenfaglhd
quel giorno	acbcddenfaglhd
avevo	bXcadbeZfZhZiZjs
poco	aYbpccdaeWfcgdhpiYjc
adesso	ambVcWeWfZgohTiljU
sento	bdecgoid
molto	adbccnecidjc
più	aTbRckdaelfVgohViXjn
molto più	adbccnecidjc
dentro	aYbbccdbevfXgjhXiajd
miran*	aabdengkhcid
lo sento	bdecgoid
proprio	bccbecfdipjc
che è	blebgkid
mia	bFdoeXfFgjh0in
è mia	aXbdcdedgkhqid
<s> o	albnckdYeKgHhcidjc
comprovante	al
compr*	bjdWeWgVhmjS
foi	brcVdXeZfUgXhWiWjo
sim	ancYdjeSfLgahpjk
conta	akfdgcil
luz	axbPcXdueXfUhmjk
de luz	aocd
março	aabdcddmecfngd
de março	bdedfo
de #	ambNddeEgOhBiLjr
tá	aubXdVeYfXgXhXiZjk
na	azbBcPddepfJgdhuid
tá na	ak
página	akccdbedfZhkjk
página #	ddjl
acho	bdccddedgshbiZjc
acho que	bdccddedgshbiZjc
só	aXcTeWfliqjX
prime*	arbbcZdVeXflgXhZiYjj
my pin	aj
professional	apbocrdSeKfdgZja
care about	fdgn
a whole	bm
so maybe	aZdmgj
it a	ajbmgc
earlier	aubTdceafsgThSicjo
a contractor	abgl
dent	aVbucadrejfUgrhciYja
analyst	atboddeOfDgXhjiqjs
surely that	gj
that changes	al
may #	akdd
regul*	aYfqjd
people i	aldd
freitag	anbddoeWfcgchdiajc
freit*	anbddoeWfcgchdiajc
meisterprüfung	an
bestanden	ao
besta*	aubbccgchcicjc
urkunde	aoed
urkun*	aoed
kommt	bbcZdsejfYgchViajY
nächste	al
woche	ajccdcebfpgchdibjd
day i	ak
over a	addbfpgd
not what	am
went for	am
is still	aj
ok the	aj
earn	csdteFgkhZiUjT
moving to	aj
it out	aogb
would have	adbmgc
the real	adbkgjid
can fix	bcgl
friday #	aofc
vraiment	adergahd
vraim*	adergahd
pense	aTcadZebgkhdiqjd
je pense	aXbjddecglik
pense que	aXbdccdbedgoin
lettre	aXblcXdXeYhYiXjs
ne	amccdlesfHgmhcidjU
assez	aZbleZgjhdibjl
pas assez	aZbleZgjhdibjl
refaire	abgq
refai*	ajbbecgohcid
meilleure	aabdcoebgljb
meill*	aZbccteagkiXja
<s> ce	bm
prüfung	bdcdgchrjc
prüfu*	bbcaddebfdgbhrjb
mittwoch	aogc
mittw*	aogc
karte	adcdho
hab ich	bUdNeHfxgNhYik
heute	awbbcbdcgchZicjc
beim	bPdXfSguhRjc
amt	akbad7eWfZgThk
# ist	akbkcbjd
auch	bbcXdaeafagXhridjm
drin	bWcmemfjgYhVibjZ
podría	aubbcbdbgchb
los	azbRcsdJeBfZgZhbiyjP
meses de	arbZcZdXeXfngahaiaja
verano	ambbccdbecfpgdhZ
dinero	bXcrdaebfZgXhmiajb
se lo	bZcpdcgcha
digo	adbYcYdoeafdgZhjicjl
lo digo	albbcagchm
quand	aWbacbdXergnhYicjd
même	aZbUcldWfrhWjW
quand même	cdeafmgj
deux	ambbcpdjeQfXhZicjd
jours	amcTdmenfPgXhSiZjY
jours de	areZgd
formation	azdYeJgbia
forma*	avccdceZfbgchcjd
l'an	coeagbhcid
dernier	cpdleZfagahbiZjd
l'an dernier	bkckeagc
derni*	bdcodqeXfWgXhYiXja
hosting	bOdmeQfshribjn
he's got	akcd
up and	ck
and offer	ccgm
package	axbQcadseNfogbhXibjn
she hasnt	acgm
of september	dj
if they'd	aZbkgk
a much	al
we've just	aj
break	albVccdjedfwgphYiajM
attach	amcYdjeWgmhmiMjo
didnt even	bncZ
push	aZbYcddqeTgvhmibjj
longlisted for	aj
! and	bj
another one	anga
plant*	ajbodbedgdha
competition	albkcndYeTfchcib
hätte	btccdceafcgXhajb
ich hätte	bocdddecfdgbhbjd
erste	akbagdhcil
inzwischen	akbZglhd
inzwi*	akbZglhd
komplett	amboccddeYfdgYhZ
kompl*	atbocYdaeWfagYhXja
umgeschrieben	aoba
umges*	aoba
jetzt	a/bMcddVeNfMgMiOjH
jetzt ist	aabahs
viel	adbWckdaeXfvgbhWjd
think he	il
# clearly	bk
but it	amga
hated	aNbscmdOe3fYhoizjR
maybe i	bddmgb
thats new	acck
es un	abbkck
un error	amckhcic
encaja	aXbnckgchbidjl
encaja en	aacljl
uno	aVbRczdVeUfTgUhdi4jX
sobre	apdTePfXhpimjp
públi*	bdcl
que era	abbccjgnid
igual	bkdbeafYgphbiWjb
que el	abdWeTfXgThWipjp
mío	bacvdaebfagbhbiYjY
el mío	aTbbcxdcedgdhdiajb
más	aTbcdbebfjgYhNjw
poster is	al
write the	gl
cant be	accl
be right	ck
<s> main	akjc
main text	akjc
text ends	akjd
dont count	akjd
confo*	anbd
stronger now	aj
year with	cj
has now	adhl
would they	dj
squeeze	acbdcUd3elfqgjhcjY
# grand	adhm
them are	ajdcil
steht	azbTcNeNfSgRhciRjp
ohne	aqbVcVdqeZfagViXjV
geld	aVbacndseZfbgchbidjb
das geld	aXbccjdteafcgchcjc
müssen	aWbjccdjecgohbidjc
werkstatt	aZbcccds
die werkstatt	aZbcccds
werks*	aZbcccds
herbst	amcdgdhd
im herbst	amcdgdhd
zumachen	acdn
zumac*	acdn
und	bLcpd8ecfbhniCjK
und das	ajdkhd
das ist	aXbrccdjgbhb
einfach	aQblcVddeXfXgrijjX
ist einfach	abbmcddjhZidjd
einfa*	aQblcVddeXfXgrijjX
ungerecht	acbldj
unger*	acbldj
arbeiten	aZbbcYebfdgphbidjl
alle	aZbUcjdkeUfVhRiojl
ehren*	aUcdedgdhmjo
launch	a1bVcZeRfpjk
<s> yes	amddgd
though	bncjdReafZgahW
cr	ardZfbhdikjj
# cr	aj
the round	aj
fais	aqbdcodbecfbgVhaicjc
je fais	aqbdcodbecfbgVhaicjc
renvoyer	edfdgbhm
renvo*	amccdcebfbgbhlid
me wants	al
is really	apgc
don	coeRfTgYht
juan	aocbeZfThkiW
don juan	bmib
should hear	ambbedgcij
hear me	ambbedgcij
not fair	aXcpic
l'ai	an
je l'ai	an
déposée	am
dépos*	am
mars	ambRcddleTgrhOiojS
# mars	al
sur	a2cndVeBfWhWia
sur la	abblddfcgohcia
l'accusé	ak
l'acc*	anbdcnebgdiZjc
l'accusé de	ak
avec le	hm
numéro	aqbZcndcecfcgbhYiZjb
le numéro	al
voit	eZgohd
nom	a0bScddceVfZgkhniUjl
saturday !	amgd
her i	hd
<s> er	akbbcYdceXfWgbhbidjt
sagt	aobXcYdbelfahVikjZ
sagt ja	gk
ja ich	aqddgc
soll	asbacdeZfdgZhcij
ich soll	atbbeafdgahd
soll mich	apbdgb
wieder	atbXcbddeagWhaimjb
bewerben	dneb
bewer*	aZbVcjeUgXjp
kann	ambSdQemfUgbhZjn
ihm	jm
jetzt die	al
proben	aoic
sich	aYblcQdSejfVgohniV
my head	ak
she wants	ak
would tell	acgjhj
euro	bScRd1eSfqhOiQjX
# euro	aYbccZdteZfngdhYiYjY
send them	fj
kind	aQbrcddYejfVgtijjU
kind of	bcdl
a slot	hl
impact	acbzcWdcfagmhZiajq
evidence	ajbxcddReQfagYhaiqjj
evide*	aljc
said was	akjd
formal	arbWcjdZePfpgXiQjm
priya	aZcp
than her	accogd
write to	hk
formu*	aobYcadYeWfWgaiZjp
either	ajbldbeVfdgYhdidjd
people and	dj
l'attestation	aobdgd
<s> l'attestation	angd
l'att*	atbaedgahc
dossier	anbncYdZePfogThSicjo
le dossier	bYjn
dossi*	akcXdWeVfkgWhViljj
avril	atbccdedfdgchbid
# avril	al
h #	an
liste	ajbccdddgchdin
nosotros	cqfdgdhbidjd
nosot*	cqfdgdhbidjd
adapt*	dogdhd
oferta	arcdgdhdid
la oferta	arcdgdhdid
mismo	hnicjd
a los	brcafbgdhbicjd
alumnos	aqfdjd
alumn*	aqfdjd
nuevos	aqdb
were the	bm
today before	ak
a date	acgl
really have	akcddmecgb
drinking	abbdcdddfogYhjitjd
himself	abbacldUejgVhj
himse*	bdcdengbhj
one coffee	albd
him to	cdhm
did say	amgc
<s> mi	abcXdlejgKhkjd
mi padre	alcodcfdhdibja
viene	ambZcXdseZfZgahYiajb
venir	ccdbhcin
ella	aubNdUeWfUgqhljl
y no	albdcbdpebfahcjY
no se	bkccdbebgmhaibjc
my editor	aj
ignor*	apccddfdhcid
whatsapp	akcdddgdhmicjd
caste*	al
<s> wir	bWcSdleYfngYhkiaja
zwill*	aVccdvebfdgcjc
wirklich	aZbddngk
wirkl*	aZbddngk
vielleicht	aWbccddnedgqhdidjc
viell*	aWbccddnedgqhdidjc
indef*	ak
matters more	bccm
annoyed	aQbqcbdTe+fTiw
so annoyed	aj
annoy*	aj
per #	aZbccbdneYfdhpjc
cloud	aqbYcbemil
talked	abbbcbdVejitjj
talked to	aj
<s> and	ambZclfjhdid
every evening	fk
streak	abcjdjejfugyhPiSjN
gareth	blcbdqfYiVjj
gareth himself	aZenhk
and would	acbccbglhn
tell him	hk
who's	bmcd
three people	bl
something wrong	adck
id take	dj
developer	aqckdkeLfRhjiq
charg*	am
sso	apddfZ
shutting	aqbYcNdxemfqgahbjY
impor*	apcdddfdhb
who is	adhk
the biggest	hj
not ours	ak
a poster	dj
serious	aVbycWelfYgnhYid
is we	adcddm
wednesday and	al
going crazy	ajgchl
now i'm	aobdeb
predicted	aXbmcsdbeTfagkhZijjm
predi*	abco
teachers	adcveJgPhkirjZ
and if	abdl
position	bqccdbeQfXiU
<s> but	dkik
my company	al
says they'll	an
blind review	cdhl
review means	cdhl
means they	cdhl
years ive	adcj
checklist	arbocVdleYfnhWiRjl
night shift	akcjgb
m #	aadkfk
porta*	avbbccedgYhcja
last place	abbjck
thats got	ck
got to	ck
she could	gj
think she	abgl
confu*	atbZcdgdic
the exact	acck
exact same	acck
<s> en	aRbVcpdVeTfSgUhkimjp
en fait	an
fait #	cadaelfdgchpicjb
ça me	ajengYhc
va	a0bYcUdleDfBgahtilja
refait	apbdcZdaeafmgchbidjb
j'ai refait	ajddeafngchc
mes	aTbTcJd0ekfbgkhTiQ
comptes	akcddledgdhd
compt*	baccdkebfdgYhoibjc
avec les	atccedfYhc
resto	aubdcldaeZfYgdhWjY
et les	ccfdhn
les #	ajckdXekgbhZid
# jours	ambjcUeqfSgahTiajY
télétravail	am
de télétravail	am
télét*	am
j'avais	cbdXekfTgXhWiYjs
j'ava*	cbdXekfTgXhWiYjs
que je	aZbUcjdneMfshbiQ
pensais	emga
je pensais	emga
pensa*	emga
qu'on	doeafcid
criterion	avb0cbeIfXgkhYiQjn
confirmation	apcYdZeWfcgdhlidjn
job my	dj
anders	aTbTcSdjekfZgwhjiQ
gespräch	bqcdebfdgbhcjd
gespr*	bqccddeagbhbjc
super	aZcodWeVgvhViZjZ
und der	aZboccddeafpgbhZ
abtei*	bncdebgahbij
sogar	bncadceZfogbhaicjZ
gelacht	aVbncddbeqfcgahb
gelac*	aVbncddbeqfcgahb
should give	adbacofjgd
btw	asbZcbhcidja
comment	ancNdTeXfRgQhyijju
been out	addl
cant believe	bkgd
würde	acbdgljm
das müssen	acbbgq
müssen die	acbbgq
die doch	acbbgq
merken	acbbgq
doch merken	acbbgq
theyll	gj
exist*	am
campa*	akbscadaeZfagchZibjc
was booked	amic
clean opinion	aj
nuestra	aYbXcodaeZfbgmhpikjZ
nuest*	ajbYcodceafbglhYiZjZ
mucho	abbcclgchmic
mejor	aSbXckdZecfcguiZja
que la	bPcndTeRfPgNhQitjo
la que	abbccqgd
vi	albVcveafVgShjiJ
mis	bdcddqgYhPiUjn
están	bkcoebfagXhaiajZ
el dinero	aXbdctddgchc
franchement	blemgchZic
<s> franchement	abblemgchZic
franc*	bkemgbhYib
franchement ils	bnhc
ils se	adbqgdhcia
ça se	aUbkcadceUfXgnhmikjd
seul	bkcddoedfdgdhaic
leur	aZbjcldDedfbgUhn
conna*	aabjcmddeXfdgkhjicjc
rien	aJbkcTdkeWgxiajU
genuinely	aEb5cddLesfYg6ipjY
genui*	gl
they havent	aj
havent seen	aj
shes	cjgZim
think shes	anga
shes right	anga
ive rewritten	aj
rewritten the	aj
sono	aXbjcndYenfLgkhdibjb
dell'*	aTbmcadZeXfWgUhliYjs
secondo	bmcZdZeWfYgThYitjZ
secondo me	aZboddebfdgZhdil
hanno	bqcrdNeHfOgjhJibjj
letto	aYbmccdcepfcgZhcid
pagine	bpccdaecflgahbidjc
# pagine	bpccdaecflgahbidjc
changes everything	aj
para #	aqcddZedfVhciajn
lake	ambWdceafcgZit
did they	cddm
or what	acbm
<s> der	cndoeDfOgbibjH
nachweis	al
nachw*	al
war	badcelfYgUhYiP
momentum	blcZebg2hViS
she should	aj
and our	bZcphd
growth	bjdneSfWgohXiXjs
a better	adgcjn
<s> por	aWbcccfdgdhpinjb
fin	atbLdweZfSgXhZ
por fin	ak
llegó	atdbechajc
me llegó	apjd
homol*	am
del	aybNccdXeDfQgCh0
ministerio	atbchWjc
del ministerio	am
viernes	akbdckdledgchZicjb
el viernes	am
viern*	akbdckdledgchZicjb
después	aadcesfXjd
despu*	aadcesfXjd
# meses	ajbacWdbenfjgbhViW
tengo la	badnedgmhZibjY
principal	atdleBfOgRhqiljm
princ*	aabnedgdhdjj
to stay	gk
ci	aybLdcfTgphUiYjc
<s> ci	ajbccZdaengahcidjd
messo	bdcmddecfmgdhcibjc
mesi	bbcceXfngchaidjc
domanda	acbcccddecfmgchcicjo
la domanda	edfn
doman*	acbcccddecfmgchcicjo
preso	arbWcbdYeofjgXhUiYjZ
ho preso	apbbcddbebfkgdhaid
giusto	fnjd
butta*	aXbXcceYfygZhYiZjb
tutto	aucXdWeXfmgXhWiajX
wasnt even	amic
shows it	amic
by somebody	akic
history	adbpcqdSeZhajQ
histo*	abbpcYdZecfcgdhmibjc
shes been	accm
regs	ak
élect*	al
j'ai le	aVcbeYfbgdhsidjm
rapport	bqdOeagsjl
le rapport	ak
rappo*	apbmcadbedfbgbhaibjd
rapport de	al
de signature	ak
ont	aabrcrdTeUfRgchPikjZ
ils ont	ajbvcYddecfcgZhWiWjZ
dû	bl
ont dû	bl
ouvrir	em
la version	aj
travail	algkid
de travail	al
trava*	algkid
they attached	aj
isnt it	gcjn
aunt in	ak
das war	bccbenhd
war die	anec
frau	bdcdel
die frau	bdcdel
vor	asbTdZeqfZgUhSiXjW
mir	aYbQcTdsekflgLhuiPjj
vor mir	ajbccmea
bei	bVdmeQfRgQj1
<s> el	aldZeGfGhkja
lunes	arcdhcidjc
el lunes	anjd
cobro	aojd
que en	imjc
en la	bNcjdLeNfjgMhcipjm
nómina	akdjeaja
la nómina	dked
adjun*	abjn
needs to	akbbgj
si è	adbYcbdcengZhZiq
lasci*	bZcadqeZfZgXhXipjc
me lo	bZcZdWeWfchaiojo
detto	aVbVcZdaeYfcgmhailjr
una	atbRdJeVfLgSh4iojm
quindi	cZdcecgZhcir
cambi*	aYbWcZdYeafcgohjipjc
email that	am
<s> omg	ak
infir*	al
happens	aMbpcWdmelfWgxirjO
open to	adgl
gestern die	aj
# er	apdc
bei der	aobdccddedgdhdibjj
aber	awcbdbedfbgbhaja
besch*	ambdccfdhcjl
the others	akhd
made a	cj
can't they	bkcd
que me	ajbmcWePfogdhYjU
y me	aabZcadZeWfqhnibjb
dejé	adbbccdcebfugZhcibjb
nada	aabjcZdSecfTgOiYjx
? !	adbj
no ?	adbacZdkgnhdjc
now ?	dj
or just	amgd
meu	ajbkcjdZeNfNhmiN
o meu	aMbmcvdbebfdgYhmiZjX
primo	accjdkfThyiYjd
entrou	bdcpedicjc
lá	aTbZcrdXeXfYgZhqiYjk
ano	aRbTcndjelfPgbhuiojT
passa*	aobZdbecfbgnhZiajd
nem	aVcoetfTgPhOiljN
e nem	accohd
inglês	aYbccnecgdhcidjn
fala	akbccnhdicjc
falo	aYbccnecgdhcidjn
eu falo	coid
falo inglês	aZbcjn
deve	aZbScZdxecfSgYhkidjj
ter	abbNcbfWgShni4jd
deve ter	badbeafbgZhZisja
email them	ambd
like me	gj
in ?	aj
could drop	ak
animated	bbcqdXfqhdjk
the animated	aj
anima*	acbdgp
acaban	ardcecjc
me acaban	ardcecjc
acaban de	ardcecjc
serie	ambZcseXfjgchaiYjk
la serie	accofd
noviembre	aobdgd
novie*	aobdgd
o sea	ancd
del #	ajcadbeZfZhpjb
# al	awccdYedfbgdhcjc
al #	bbcXdTengphTiljT
estoy	abbWcWdsenfXhYiVjV
libre	a7dYeSfSgZiajX
me da	albbccdnfdgZhbid
bet they	bcgdik
capacity is	aj
can still	ck
switch	awbbeVfdgajd
just don't	ik
kunnen	adho
van #	bjdOekfngahPiXjd
maanden	akcdddedfkhdjd
# maanden	arddfa
maand*	avbYcXdYeYfjgahViaja
doen	ambbekfdgdhdidjd
dan	aubQcjeNfIgjhnim
kost	dlfd
ze	axbXcddQeIfSgdjo
niks	bncjdkeZfZgZhYidja
zegt	ambdccgdiljd
wel	aTckdUekfVgqjT
niet voor	abbdfdidjq
voor een	aafp
kleine	aqbcfcid
that's the	adbl
a no	aYbjdkgZjn
stori*	arbdgcidjc
<s> ils	cVdZeYfWgShRiNjy
publié	bjckhcic
roman	csdLeVfngThjja
sur les	arbjcbgXhaicjc
si ça	aabldl
ligne	abbscVdafbgchciYjn
qu'ils	aPbQcndPeOfOhci0jm
pense qu'ils	abbkgbim
l'ont	adbm
lu	bddVebfVhnikjq
proves	aWb0cdddeafPg3hTitjY
that proves	aj
proves it	aj
ons	akbQcqdkeRfkgXhZiUjt
it back	algd
<s> eu	bocWdZebfXgchbiZjr
tenho	bccUdteSfRgPhqidjS
alunos	arcddafd
em	a1bJcQdoeLfUgohliB
casa	asbGckdpecfLgYhXicjU
em casa	ardb
não	bccJeofMhViKjt
páginas	cbdZfphd
# páginas	cbdZfphd
págin*	cbdZfphd
será	akcddbecgoha
dá	bacqdchcjd
tempo	a5bpcRdDfjgjhRiJjn
bem	ajcodbgcicja
são	adbbctdlebfagahYiZjY
são #	dnfdhd
pra #	daenfd
né	bccddaedfbgqhbicjb
le budget	goiZ
été	arbacjdafZgdhbiajd
a été	arbacjdafZgdhbiajd
la liste	adcdio
pièces	ao
des pièces	ao
bon	albLcbdjeYfVgvhmjj
landr*	aWcZdlechrid
planting	ccdreQfvgdhaip
refle*	accl
on our	bccm
? our	bccmdkgc
insta	gchl
centr*	arfb
! thats	adck
it !	cdgl
ask who	ajccgj
jouer	aXeohd
moins	bZcsdWebfWgohXiaja
c'est une	akbcglid
nous	bXctdceYfWhYiZjc
passer	aWbpcudPeafUinjV
room if	aZbn
<s> tengo	cTdoePfUgohliTjM
carta	bZcXdVeYfVgXhTiYjz
carta de	axbdcddcecfbgchbidjZ
de una	ao
empresa	aWbWcldWejfngYhniWjY
empre*	aWbWcldWejfngYhniWjY
empresa de	ap
coge	doebgdjc
me coge	doebgdjc
prácticas	aodd
de prácticas	aodd
práct*	aodd
que con	hmjb
abren	im
plaza	apbXcaeTfSgWijjj
la plaza	dl
! if	ck
could still	bdgk
a carta	aabdccdcedfcgdhbidju
pela	apjd
dia	axbXcSdneLfUgZhkiY
dia #	apbccZdneZfXhbiajY
ela	ajedgnicjc
receb*	acddfdhcjq
assinado	arhbjb
assin*	awbdccdaedfdhZidjZ
again properly	acbcil
it's only	bcgdil
ha i	bYcrddgbicjc
twitter	bNcUdTedgXhzijjv
twitt*	bccddaebfcgZhuicjd
whole week	al
suppose	aPb3cUddeofSgxhZijja
unser	akbRcndsfQgqhYiajX
<s> unser	bdcoddfchdid
angebot	aobdcbddedflid
angeb*	bbcZdaeagahZirja
war #	codc
die haben	adbtdceYfVgWibjZ
ne #	cadcfbhpid
# und	ccdl
# hier	amcd
eigentlich	ajcdedil
eigen*	acbbdqebfagbhbijjc
ich auf	cbfohd
auf den	ajbdcaebgphZ
laden	acbOcZdWeWfdgjhmitjp
den laden	bccadceYfdgnhl
lust	aMbjcYewfOg/hdiljS
keine lust	akbaccgcio
lust mehr	akbaccgcio
colon*	ambdcagchj
auskunft	arba
ausku*	arba
gekommen	ajddfl
gekom*	ajddfl
sauber	asbdccdseVfRhUibjb
irgen*	abbbdaedgnioja
hatte	ajbVctdWeXfUgVhUiZjl
die schon	caddfcglhdicjl
# wochen	adbdcsdYelfYgchcjY
beste*	an
nix	bjcTdveqfbgXhXjd
dafür	aabpcZecfmgbhYicjb
<s> heb	ajbVcVfbhljc
sinds #	ajcZdbeYfrgdhZja
preci*	acbUcXdreXfThmja
boven	fcin
eis	ak
uit	ajdlfb
loons*	al
deze	aZbacbdvebfbgchbicjc
maand	ccdqecfZhdjd
deze maand	abcddofd
heb ik	ardcgc
hardly any	ak
different situation	algd
? she	aYgp
carwyn	en
strat*	cdhdicjo
easily	brcqdRglhSiTjX
<s> die	bjcddbeXfWglhciBjo
zeugn*	ccjk
endlich	aqcddchdjd
endli*	aqcddchdjd
mein	bEcbdrePfjgshxiB
einem	el
deuts*	apbc
gleic*	asbbcbechd
habe	apbYcaddeYfdgbhbiajo
habe den	ak
bescheid	ajcdhdjl
le chef	akgkib
dit que	aTbZccddecgthaja
beau	aabSckdjfRgohli4
je le	abbddZebguhcidjd
relan*	ajbcdcgkhdik
semaine	amdcfdgk
la semaine	ddgl
semai*	bccZfjhVjZ
proch*	bdcbdbedfcgjhoic
trouv*	aZbZgkjo
une place	gk
just saw	ak
de que	aabXcjdYeYfdhbiqja
otro	ajbZcjdoeafcgbhZiajc
el otro	ambdcldcechc
estud*	acbbcjdseZfbgbhbidja
casi	aYbbcldcelflgd
yo	aVbWc5dQfThkiYjV
que yo	bXcodbekfbgjhZiXja
encima	adbdcmemgcidjd
ni de	adblcked
aquí	aabbckddebfdgdhqicjd
no me	aXbXcjdtfbgWhmiXjY
parece	aUbZcsdbeYfZgYhainjj
deber*	abbpcldaecgdhajd
const*	bcccgchp
<s> referee	acbbjo
referee #	acbbjo
ich war	aoccdbebfkhY
letztes	aUbacndcecfkgdhlidjd
letzt*	aYbXctdZeafjgYhkibjX
letztes jahr	aUbacndcecfkgdhlidjd
dabei	akcbedfphbjb
voll	aYbZcadnelfngahW
steckt	aXbdcadcecfxgchVjX
sommer	akbTcVdqepfdhbjt
conse*	ambZcXdUeZfXgbhoiljZ
with lower	acck
sí lo	ak
subí	aocc
tengo el	asjb
justi*	abbXcadneafagZhZiYjr
registro	aj
# de	abbacldueTfjgYhViajR
mayo	a6baddeRfUgYhdjW
de mayo	arhd
con el	bccaecgnhb
nombre	bacYdceufdgdhZicja
el nombre	acbbcdephd
archivo	aXdbecfohbjn
del archivo	acdcecfphc
clarísimo	adbpdchb
clarí*	adbpdchb
<s> mon	cjePfIgchnjV
relevé	ak
du s	ak
# du	acdbechp
celui	abbbckdden
# j'ai	dl
j'ai la	abdbeufVgchYib
juste pas	bmhd
vu	aSbRe4fBgxhZiljX
<s> se	aOcPdrgHhqimjS
problema	bccoedfcgchcia
è la	aZbcdmgn
voce	aXbacadjeZfdgYhbiqjl
posso	aobVcXdteUfTgWiYjW
parte	bkcYdleQfPgUhsimjd
canta*	aZcmdmhd
minuti	acbmccecfkgdhaid
qualc*	aVbdcddmgqhd
dei	aabUcjdlebfPgahnirjd
quattro	aZdlfl
quatt*	aZdlfl
rinun*	bdccdledgcimjc
io	bSdVecfQglh0iW
io ho	akbZcnecgahZib
di un	aZdlfl
posto	aYbWckeYfUgnhWim
un posto	akdlhd
lavor*	aZdlfl
novembre	ancdfc
will see	bj
a client	ak
manda*	aofdhd
vom #	cdfchcin
uhr	dYedfqhcidjc
# uhr	dYedfqhcidjc
vermutlich	acin
vermu*	abbdgdiq
sofa	abbPd6ecfjgWjb
période	al
ma période	al
pério*	al
d'essai	al
période d'essai	al
d'ess*	al
depuis	aobQcOddejfXgjicjZ
depuis hier	am
hier j'ai	am
de mon	bdcdhdjm
cdi	aobdcadafbgdhcil
confirmé	am
motif	aobddQeafchSiXjx
voula*	bYccgbhbiq
à la	abbVcldogahZiW
dame	aubWcpdYebfbhmjP
la dame	aoid
j'étais	aVcmdZenfZgVhbiYjp
j'éta*	aVcmdZenfZgVhbiYjp
inizi*	apdb
terapia	dlhd
terap*	dlhd
gennaio	aobacbdaecfchain
a gennaio	aobacbdaecfchain
genna*	aobacbdaecfchain
e ho	ap
questo	badqedfbgchZic
sa	a4bPcmeYfPgTiQ
è un	ddfm
fatto	apbZcndZedfXgchcid
forse	bbddecgpia
almeno	bVcsddgahcidjd
dieci	ajbbim
qui	akcneRfHgohUipjI
manquait	ap
manqu*	ap
a signé	al
j'habite	amdc
j'hab*	amdc
à #	apcSdnfbgZhWiWjV
père	acbbcadcfmhoic
mon père	acbbcadcfmhoic
accepte	aqcd
accepte de	aqcd
gagne	akbWcmdpedgrhTid
gagne #	clddhd
avec #	aUcsdYeZgahWirjc
de plus	ajcldbfa
plus et	ajcldbfa
tient	amfc
rapporteur	apbrcTdleWfVgUhriTjp
le rapporteur	akbnccddgchcid
alors	arbccjdafahcibjZ
alors que	awbccbdafbhcibja
que c'est	bZcaddecglhdij
c'est des	ajbccbdcfdhnid
tableau	aTcjdaekfvhajc
le tableau	bbcdhdidjn
table*	bbcdhdidjn
# €	bdcjdmeafkgbhYiajY
par	a0bdcZdneXfngdhBiHjN
€ par	dj
jour	aabWdRemfbgwhZjc
par jour	bcdcedfo
est de	ao
nouveau	bdcwdOedfXgmhZimjV
de nouveau	am
nouve*	alcldYfZgjhViWja
en ligne	apccjd
lundi	arbdcddbelfZgchciajd
depuis lundi	em
séjour	dj
de séjour	dj
arrivée	apdc
est arrivée	andc
bosser	aldd
peux bosser	am
jai	apbWcjelfThqic
<s> jai	angd
enfin	ascdedfdhcjd
eme	bcdden
# eme	bcdden
bonne	bacbdaeZfZgphlicjb
la bonne	akbddbecgmjc
nouvelle	blcjedhbid
dans une	apddfdhd
revue	a5bXdXeaja
en mars	cdgbio
a eu	aabccqdZfcgbhcim
petit	arbcdcfahbjl
un petit	aocdhd
prix	aubbdceYfVhPiZ
reçu	apcbddfdjj
ont reçu	ajcdjj
mon cv	jj
sans	asbTcddkflgXhbiWjb
moi	aIbsc2dOebhTiNjR
c'est moi	ajbljc
moi qui	ajbljc
ai	aqbTcZdYeYfUgohjiajX
personne	bkcdddecfmglhaiWjb
la personne	ajgmicjd
avaient	anbbccdcfdgbhbio
qu'ils avaient	ambccdgdhciojX
avaie*	anbbccdcfdgbhbio
prise	bofdgchcibjc
s'est	arbbccddedfbgmhdiWjZ
affic*	aqcdgdid
sur leur	apbacaedfogahWiZjc
leur site	aqcdgdid
septembre	apcdhd
€ de	clfd
m'a	aqcOdPesfOgJhcimjN
m'a dit	albZcdedfdgYhaiqja
rappe*	albdcdhciajn
après	acbXcYdpeXfjgZimjX
vacances	alddfkhdic
# en	dqedfYhbjZ
dernière	ajbacddofdgdhd
semaine dernière	al
préavis	al
préav*	al
dispo	asbddbeafcgchdid
mairie	cadcfdhnjc
la mairie	cadcfdhnjc
met #	crdkebfShYidjW
projet	akcnddfbhaidja
le projet	alfdjc
courrier	cbhcidjn
le courrier	cbhcidjn
courr*	cbhcidjn
caisse	aybbdweQfQgdhdjM
d'un	akbncjdZeXfXgahWiZjj
pendant	bacbdZeYfnglhbicjj
penda*	bacbdZeYfnglhbicjj
pendant #	aldaeafohdjZ
# ans	cadZenfUgl
ans je	amdceZfbgchmjZ
l'avais	ajbcdceXfbgYhbidjr
je l'avais	ajbcdceXfbgYhbidjr
l'ava*	bbcddbeXfagYhaidju
m'ont	bbcdddfdibjp
ils m'ont	bcicjm
avec un	ambadcfaglhciajc
autre	anbqcaddeWfcgahYiWja
un autre	aobd
candidat	aojd
qui a	bcgaimjd
est en	anhd
jeudi	bddlfchc
depuis jeudi	aohd
coupé	bcenhd
# à	akfd
<s> un	ajblcKdNfOgXhniojR
deuxième	ascdddedfcgd
un deuxième	andd
deuxi*	ascdddedfcgd
projets	ancjdchdjc
ouvre	aodd
ouvre le	aodd
février	cddmhd
# février	cddmhd
févri*	cddmhd
mort	bTdvebfUgjhoiljc
validé	a0bZcddYeZfagYhaicjb
validé mon	an
sorti	cn
moyenne	aWcpjk
moyen*	aWcpjk
moyenne de	jl
à mon	ajbpccdaedfbhaic
c'est pas	aXboddeYfnjc
niveau	ccdbeYfdgnhZiZjo
le niveau	eajm
poste	aabjdaechoijja
avait	aZbocrdZecfagXhZiZja
contre	bqcVdXejfXgdicjd
première	adbrcZddfdhd
refuser	aZbrecfdjd
comme	cVdSfcgjhZjr
comme ça	aZbmebfnib
sérieux	aXbocmdbelfbgZhZiYjb
série*	aXbocmdbelfbgZhZiYjb
fille	aabcckeo
qu'ils ont	aSbYcqdbeZfYhaio
d'expérience	abcjjk
ans d'expérience	abcjjk
d'exp*	abcjjk
<s> les	aObUcueRfUhljZ
textes	cmhcjd
pas la	blckddeYfdgYhWibjj
moitié	bXcjddedgchojZ
la moitié	bZcjgchpiaja
moitié du	accl
mien	bacpedfdgchZiajl
du mien	bdcmhbjd
pote	aWbacqgahpid
master	awbRc4dZeJfWgbibjO
eu #	aacp
# projets	alckddjc
j'en	bbckdkemfcgbhbidjZ
et j'en	aacldl
vois	acbdcldcekhb
payer	aUdvecfdgbhc
# et	aVdpfajl
et plus	aqccedfagchc
plus rien	acdjil
sur le	apbccddjfdja
compte	aabmccdkid
<s> mes	aRcbdteXfagWhYibjo
droits	albXcddqeYfdgThkicjZ
femme	bXcmekhXiyjV
enceinte	ajdkhd
est enceinte	ajdkhd
encei*	ajdkhd
faut	aSbYcZdtebfYgYhojZ
faut que	aYdufdgbhZic
trouve	aYccdjebfcgWhsiaja
je trouve	abbmdkgdhd
avant	aYblcrdaeRfbgdhTjU
c'est ma	ajbZdogbhd
année	akbXcmdnecfbgahZjX
plus depuis	aadceqgc
mardi	aXbZdZetfogmhnikjU
depuis mardi	bdcdddengbhd
je me	aUbbdWfqgnhcid
me suis	aVdXekfqga
senti	abdcerfcgbhc
devant	dbepfYgdhd
le mail	aTbaccerfcgdhZiajo
refus	aTbbccdbeyfYgXhZikjc
trou	aYdmelfbhd
passé	bkcjdZfkgdhaidjc
j'ai passé	fm
mois	bTdoeLfdhdiljS
# mois	bZeXfjgWhjijjX
mois et	aXcddbflho
et #	aYbccbdneafngbhbjk
ce dossier	aZfo
bosse	aWdleafmgbhlid
je bosse	aZdmecfm
après le	aVbdcbdleafmgdikjb
boulot	adbdckddecfnid
atten*	anbccceWfnid
semaines	accbdjflgZhWijja
# semaines	accbdjflgZhWijja
réponse	aSbWcZdmelgbiajk
leur réponse	aWbbcbdbfmhjibjl
répon*	aPbTcXdlekgaiXjr
la lettre	aXbacZdbecfmgbhbiaju
avant de	aYecfs
l'env*	aSbdedfogdidjr
sens	acdWeZfdgvhcjb
le sens	daecgrhcjd
cette	aRbRdlePfrgkhcjU
boite	aUcmdmeTfohWjb
deux fois	bdddgoib
fois je	abbdcdedgsib
que ça	gnib
<s> qui	abbZccgrhcid
pire	aVbXcjdaeXgthkiajc
au pire	aVbYccdbeYgthmidjd
mes #	acbdccdaejfRgqhXibjn
directeur	adbaccdkedfbgbhpibjd
le directeur	aZbddmhl
j'ai #	bddZfZhljl
vite	aTbccddcedfZgohqid
comprendre	aWfchmio
aussi	dYeXfbgWhujb
aussi en	ajdaeZfbgYhqjc
aux	akdleZfThtiajY
hein	aVbccddbeagqhjidjd
<s> après	hl
le service	akbdhkjd
je leur	adedhlidjl
leur ai	adedhlidjl
# ils	aVfchqjk
ils me	aZbnedgchkjb
<s> une	ajbUcjdXeXfYgWirjW
collè*	aYbaeofagchaio
encore	aZbPccdnecfnglhk
<s> il	aYblcleOfRgc
parait	adiojc
parait que	adiojc
que le	aYbbcXdaeUfagjhZirjl
était déjà	aYikjm
promis	aVbbdoeafcgbhpjd
promis à	aadpebfdjd
le non	aZcdekipjd
<s> sur	aWbZcpdaebfYglhZipjd
sur un	adbbcdfdgohc
raconte	acbaccecfdgchnin
racon*	aabZccddecfdgchmio
disent	abbbcafdgciojk
la #	aYccir
cherchent	ambbgbidjl
cherc*	aqbadcfcgahdicjl
un profil	acbcccgchcibjr
<s> comme	aWhdjr
écrit	aledfdjl
dans mon	abjn
<s> dans	aWbacqdZeZfdgdidjn
dans ma	aYdleafcgahcidjp
candidature	aWblcbdbecfqgchaic
ma candidature	bmddecgdhcidjm
parle	aVbZcbdYemfYgXhailjs
accord	avbYcadkeSfdglhaiYjo
pour #	adddem
réglé	ambbdbebfcgdhnid
c'est réglé	bchn
résidence	bdcdedhdjn
résid*	bdcdedhdjn
vient	avcbdcfahcjd
on vient	aqddfb
vient de	aqddfb
de passer	gchpia
le proprio	ajcdik
l'appart	bddafchdin
l'app*	akbXddfQgYhlikja
corrigé	al
passe	amedfdglha
là	ancddaemfcgbhciZjb
diplôme	acjm
diplô*	acjm
poche	anjd
depuis le	ddel
peut	aUbdcZdleXfXgtjW
on peut	bl
pris	albcckdXedgdhdid
j'ai pris	andc
pris un	andc
sous	aobmeYfagYipjV
trait*	aabocndceXgWhqiUjX
jusqu*	aobdcddmebfXhd
novembre #	al
l'édi*	arbdccfd
la main	dceafo
texte	albbclebfchcjc
le cv	aqbdfa
<s> deux	akcldZfc
mois de	apcbeYfcgZhZimjd
d'avance	dcgdim
d'ava*	bccldbgZhdimjd
voiture	dmfc
voitu*	dmfc
atelier	ajdlfa
ateli*	aldlfahd
personnes	ddjk
# personnes	ddjk
lyon	awbdclddecfYhcjZ
octobre	apddfb
en octobre	apddfb
y a	cqdYecfX
vidéo	aYcbdcfphmjY
la vidéo	acccddfpjY
tourne	albddcelfZhd
depuis #	aObccbfVgnhpiljj
jury a	blhd
noté	anbbcdgnhcidja
a noté	bcgn
que j'ai	apbdccdcenfYgdhbiajc
j'ai pas	baeqfdhc
pas de	bbebgphZ
plus que	arebfc
partie	ajcbdaebfqgahbidjd
ça fait	ajdYelfogVhWiajb
samedi	aphd
l'aud*	bddnfcgd
et c'est	ajcdddedfdgZhmid
voix	abbdcpdaeZfngdjc
commence	azbXcKdxeQfxglhXiR
donc je	apddhc
l'été	flhd
tout l'été	flhd
# la	ardcfdhc
le lot	aoddfd
l'exi*	asbcfdgdjd
<s> leur	bScqdaeWfYgUhkiWjn
formulaire	aqbbcdebfdgdhmicjV
planté	arcdja
jointe	adjl
chuis	aqdbfd
d'une	dbfcgbio
en novembre	aodbfd
session de	am
de mars	ak
mon dossier	am
dire	aEb5cSddemfjgqhSiT
<s> dire	acbredgbiZ
dire que	bnia
que mon	aZjm
est pas	abidjn
n'importe	bngc
n'imp*	bngc
quoi	aTbmcddmejfagVhVimjb
n'importe quoi	bngc
parfaitement	adbohd
parfa*	adbohd
ont mal	aabo
jugé	acbn
leurs	aUblcadbfZgXhsiaja
critè*	aYboccedfcgdhcjm
la route	acbrcdecgchbja
histoire	aYbqcZdced
qu'un	aYbrcZdbemgahYjd
l'agence	bdddfchcil
<s> l'agence	albdcj
l'age*	akbcdcfchailjd
retenue	aXcsfb
fait un	apbcfchc
j'ai vu	aUbXcndZfYgohUiojd
gars	abcodleafdhc
choisi	abcuebiX
bac	avcpdXeUfWgbijjj
avait un	acbZcsgahbic
poème	clic
un poème	clic
que les	aZbbddeafdgahjipja
la promo	aacq
ont même	abim
même pas	aabccnhciljc
<s> faut	abdn
par mois	aYdrfcgd
prêt	abdjfdhn
de prêt	dj
dois	aUbdccdjedftgahbic
quitt*	akdkebfd
appart	acdleZgmhd
j'ai rien	abdohd
d'autre	aZbodledfdgchc
rien d'autre	aZbodledfdgchc
d'aut*	acbodledfdgbhc
manque	aVbocbdmeafdgYhYiZjn
trimestre	adbddohd
trime*	adbddohd
et un	aSbZckdjecfXgYhtid
salaire	cddpedfbhd
salai*	cddpedfbhd
la maison	aZdqfd
<s> ça	aTbWcbdVeoflgkhRjZ
ça m'a	aabaddesfdgchcic
plus à	ddem
jour de	aXbdcddderfbgjhcid
de mes	aYdZeqfbgkhdidjc
j'y	akdWeZfm
pour un	akbcfkid
quatre	acfn
plus un	dbfn
un test	ajbkcZdZebfmgYhYjc
heures	bdcddYeWfsgchbibjd
# heures	bdcddYeWfsgchbibjd
donné	aXdbeafqgchdil
maquette	aafphd
cette maquette	aafphd
maque*	bdcbdaebfsgdhbia
nuits	aZfqhd
en un	apbYcXdVebgkhSikjX
<s> peut	accdgtiVja
etre	aYbacdgkhbio
peut etre	aYbacdgkhbio
entre	cbdceUfcgtjd
temps	bacbeWgmjd
prome*	aYbcccdYeZfagxhaiYjb
fois plus	cndd
cette fois	go
truc	aacmgmiZjc
c'est le	aWbTcadZetfdgjhYja
le bon	ambaedgnhdiY
mère	dlgbhkid
ma mère	aadmgbhk
connait	abeYgnhl
très	abbcgchrjb
bien la	aZcdecgmhmid
responsable	albcgchlidjc
la responsable	hm
<s> si	aXbTcXdteVfZgThqijjX
non je	acbddcekgchnid
trouve leur	abblgdhmjb
intér*	aabXhmjm
chez	aqbScjdaebfQgchvjV
eux	aTbccpebfdhmid
chez eux	aUcpedgbhnid
partir	aocddZecfcgahlicjd
eu le	cddbgdio
marché	aablcdgcil
le marché	aablcdgcil
coloc	bdclgcimjc
croit	abcZhdirjd
ouvert	cdhdim
dossiers	abip
les dossiers	abip
répondu	acjo
m'ont répondu	jl
répondu que	adjm
étaient	aUbkcldYecfbgdhdidjq
étaie*	aUbkcldYecfbgdhdidjq
étaient déjà	ddjl
toutes	akbmfchc
dit à	ambdidjl
l'ent*	ajddedidjn
que j'étais	bdeagYibjr
lettre de	arfdja
finale	aZbSctelfqgshSibjS
soutenance	amdd
chiff*	aabkcddkfk
de ma	dl
copine	accdio
pages maintenant	al
pile	bXccdueqflgWhWinjM
dans leur	ajcmfdhb
limite	ardcfcjd
labo	al
repro*	albmdcgchc
notre	asbTckdTeafagZhsijjH
filé	aubZcbeafbibjd
adres*	aobdjd
suite	ambYckeNfrgWhciX
de suite	aaedfphcjj
pratique	edfpgdhd
prati*	adckdcecfpgdhcic
et tout	ameYglhd
ajouté	anfd
l'exp*	asccddgdha
dans la	bdckdafdjm
la v	ak
trois	fl
sont	cqddedfcgYhZjZ
jointes	aojd
joint*	aojd
habit*	al
le nouveau	bbcngdid
d'hier	apcdjd
rubri*	arbccdhdicjc
en janvier	aqcdhcjd
l'agr*	amdjebfbgd
numéro de	aobd
devis	ajbacldbfjhdicjc
le devis	apbc
faux	aNboc5dXelfchYikjZ
était faux	ancd
sélection	bdcbflid
sélec*	aobZcadcfkhdiZ
attestation	ao
attes*	ao
reçue	al
rempl*	ajbacldbebfZgchaiajn
nuit	aofd
de nuit	aofd
créneau	ak
le créneau	ak
créne*	ak
vide	ik
demande	aWckdbfqgbhc
demande #	abcm
prend	aUbdcbdpecflgdhbikjc
reste	accdhdio
groupe	aybUcjdleXfVgchmib
témoin	aobZcadbecfbgZhmic
equiv*	bscbdcgZhYicjZ
reproche	bmddgd
manque de	bqdcgahd
méthode	aYbmcnddgd
métho*	aYbmcnddgd
juge	aVbqdnfZid
juge pas	aabqfb
pas #	bocdddfb
sur une	aYboclfb
sujet	bqcbhcjb
le sujet	aXbqjd
la nouvelle	bm
est passé	bm
le groupe	bdcoedjb
l'imp*	bVcmdaeXfagphYiZjX
lauré*	aabdcq
gens	acbVcsdXeZfUgYh5icjZ
des gens	adbdcqddhd
aucune	aWbrclddeYfcgbhaiZjd
eu la	abbdcqid
bourse	a4bVdjebfVgahWiRjb
d'ici	abdphd
d'ici le	abdphd
perds	abdohd
je perds	abdohd
mère est	dmhb
malade	aadmeofbgdhZid
rentre	andjhb
je rentre	aldjhc
près	aabcdmgchlid
<s> cette	bcdueZfZgbhc
l'année	aWbbcbdreXfpgbhaicjc
par un	anbdcdelfdhb
toute	aYbXcWdTeofrgohViYjX
<s> depuis	ddeogd
rond	bcdmekgdhb
relu	aYddenflhd
j'ai relu	aYddenflhd
chaque	aUdlekfkhcijjd
scène	aXeofkgchd
tellement	acdcejfbgn
telle*	acdcejfbgn
cet	aadZfngjhd
dans cet	adejgj
musique	apckdVeSgphajZ
la musique	acdZfdgqhcjc
musiq*	acdZfdgqhcjc
vie	abbScxdkeLfXgxhoicjW
ma vie	aYfcgqhbjc
<s> avec	aZcdflgm
peu	aacdgmidjl
un jour	aXbZdcfkgqhbia
passer un	aYbYebgYhmio
coup	bVcTdbgphnicjV
coup de	abbZcbddeafdgsiY
fil	bccddredhwiXjj
de fil	bdgchpiZ
adorerait	abbbedfdhqic
adore*	abbbedfdhqic
on est	abbdcdgchpic
gros	aXbbccedgbhoiajo
fourn*	bdgchpic
fac	cchdio
la fac	cchdio
qu'il	aYckio
l'inv*	albbeagahYiojc
annoncé	algahdil
annon*	algahdil
l'offre	akcdgbim
l'off*	akcdgbim
pour la	aUbdcddledfogail
forme	acblgbim
la forme	acblgbim
selon	aacbfbir
<s> selon	aacbfbir
voisin	aobacbecfdgdhYil
toujours	acbdccdcecfbglhciq
toujo*	acbdccdcecfbglhciq
veulent	bdhljk
ils veulent	bdhljk
veule*	bdhljk
# fois	aYddeohcjk
<s> j'étais	aabm
premier	ajbScjdZeQfbgahtjq
letzte	bbccddesfdgUhdibjc
gemacht	arbbdWeXgjhTiWjW
gemac*	arbbdWeXgjhTiWjW
gemacht der	arccfbgdid
denen	aXbSdVgThnimjp
hat denen	ajcZedfcgchoid
ziehen	im
zum	apbbcadmedfbgchZicjb
zum #	cddnfdhd
unterschrieben	an
unter*	asbccbdbebfcgbhkjc
gutachter	akbncbecfbgchcicjd
gutac*	arbncYdZeafagahYiajb
# hat	ajblcdecfbhdid
minuten	albodXeYfdgdhZidja
gelesen	bbedfaipjc
geles*	bbedfaipjc
stunden	bacadbebfohbicjl
stund*	aabYcYdaeafogZhXibjs
abgeschlossen	aljd
abges*	awbYcWddeZfagYhYiajl
über	blcjdXeSfYgWhjinjS
über #	akbddchnib
<s> haben	ao
haben seit	aned
oktober	aubddbeZga
seit oktober	asdceaga
oktob*	aubddbeZga
kunden	accZfbhq
monat	el
stelle	akbacZdneWfZgYhXijjj
die stelle	bccdebgchciljk
ist seit	aYccdbgthdjd
wieder auf	angc
kam	azbLcjfOgchdiX
<s> kann	amdZgdhdij
kann jetzt	arda
raus	apccdmecfbgdhZibjc
den roman	cofb
um #	cddm
# seiten	cadbecfphdjd
ganze	adbbcZdbeZfqgZhnidjd
weg	albUdbeofSgYhTijjW
ist weg	an
dem	abbHcvdoekfXgLhjiY
mit dem	bccjdcfdhXicjo
preis	ajblcZddedfbgciljb
preis #	an
runter	ajcddbfdinjd
% runter	ak
liefe*	bdcm
nachg*	aqbZcWdZfkgahWidjk
<s> mein	aYbJdoeOfbgbhviQ
führu*	amdcedhcjk
in der	akbScXdkeWfYgchjidjj
bewerbung	ambdcdddhYidjl
der bewerbung	hbjm
gewin*	aYbRczdbeagYhYibjd
stipendium	aobdcddjgdhd
abgesagt	aoed
hat abgesagt	aoed
steht auf	amcddlhajd
auf der	cbgdhnjd
montag	asbcccecgbjc
seit montag	aqbdccedgcjd
ein	ajbVddeRfIglhtidjZ
verwa*	amjd
lebenslauf	anbkcbdcecfcgbhaid
im lebenslauf	akjj
leben*	anbkcbdcecfcgbhaid
läuft	ambccadrebfbgYhXibjb
seit freitag	aqdbec
gesagt ich	apbdgc
nochmal	adbncXdaeXfbgqhXjY
nochm*	adbncXdaeXfbgqhXjY
neue	asbUcUdofZgdhRjW
auswe*	cdfljc
der absage	ddeogcibjc
ne stelle	apec
ich mich	adcddleWfpgd
nie	bXcvdceXfPgdhPinjo
mich nie	akeagnhdid
wohl	ajik
falsche	an
falsc*	aqbd
im mai	aqcdddgdhbjc
auf nem	apcdhb
festival in	aohc
zahlt	akbacadbeafbgohYikjb
hälfte	aogdjd
die hälfte	aogdjd
dazu	asbdccddedfdgchbjc
zusage	atbcccebgchdidjc
schri*	bWcVdVeXgUhViljq
<s> bin	bZcVdneogYhYibjT
bin jetzt	am
fertig	atbbdchdjd
ausge*	awblcQdVeXgZhVibjY
seit #	aVccenfnjd
zwei	anbWdXelfXgYhPipjT
tage	ddfljd
ich mit	aacnddflhajd
geklärt	arddfcic
geklä*	arddfcic
nur noch	ccdkeofWgdhZiZjb
noch #	cbdmecfWhZiljb
# x	aqfdjd
ist sauber	brcbgchaiajc
zweite	aobZcodYecfdgchcjZ
aussc*	atbbccdXfjgdhaidjd
haben das	bqcaecgchY
null	b4cceafXgchSiPjd
bin für	aabmdcflgd
für den	blcZddecfngdjd
fehle*	adbledgcjk
der gutachter	bpcdgdhdic
liest	aVbqij
satz	bpcdgdhdic
so ne	aZecfjgdhdinjd
nach #	aUcndXenfYgdhaikjb
# minuten	bqdXeagdhajb
der neue	aaclddil
macht	aacmdmebfd
fehler	cm
ich in	aXcmdZecfcgZhojk
jahren	aXbccodZeofdgchcicjc
# jahren	aadbepidjd
was die	aXblcrebgahViZjb
druck*	ajbYcqhajZ
schle*	abbXcqdcengbhX
rein	abcjdzeUfXia
hab #	aVcrdjecgchkiZjX
konkurrenz	abcmddedgdhk
konku*	abcmddedgdhk
kriegt	aabdcsdceafc
auftrag	aabdcndjedgd
den auftrag	aabdcndjedgd
auftr*	aabdcndjedgd
ende	aYdrecgb
aus	ajbHd0eTfYglhaiajS
sind	akbZcldkeUfVgahVikjX
wir sind	adcddphd
zu	aJbTcdd0eOfThXj3
sind zu	aXdp
auf #	amcadkfdhdjd
qm	akdkfdhb
# qm	akdkfdhb
im juli	abdlfdhdjl
brauch	acbYcZd0eafdgVhRibja
<s> brauch	abdo
bis	aubVcCd8eIfWgQhTiXjd
ist der	dl
kredit	aZckdmhd
seit der	aRccdaepfdgshdicjc
nicht mehr	aYcbdlepfdgchdjd
richtig	aZbdcdeq
richt*	aXbdccdbetfdjd
schla*	acdm
hat mich	aacaddesfbgXhd
auto	bVcddufMgVhNicjo
auf dem	aMckerfYgdhnibjb
bin so	acephdjc
dass ich	aVbacadXfYgYiVjx
ich das	aYbXcbdYfagjhrja
für die	accdfq
mappe	aabdcmedfl
zeich*	adbdcdddecfkgphdicjb
und #	dcedfp
wegge*	aYbacZeqfl
fassu*	fohdidjb
geschrieben	adbbcbdcedfngahYidjo
gesch*	atcSdSePfngRiR
dritt	ambbcdflgdhdib
zu dritt	ambbcdflgdhdib
an dem	aabdecflicjm
gesessen	aYbZenfm
geses*	aYbZenfm
bauch*	aZbncdfdgohYia
diesmal	bcfcgqhaiZjd
diesm*	bcfcgqhaiZjd
der chef	aSbZcVdoebfcglhYipjc
nett	aTbZcaddeYgyhdiZ
glaub	aZbZccdaeagshWiljd
nein	aXbWcbdaeqfbgmiXjZ
sagen	aRbOcTdberfbhkjo
nein sagen	adbccdeagqhjiajb
klasse	abbccYdYedfcgshZidjk
sitzt	aaccdZhpjd
<s> sonst	aabdccdYeZfdgYhujd
damit	atbZcYdYeafYgZhnibjb
zur	aobWcYdkecfNh0iU
sowas	aOcSdbelfZgviXjZ
bestimmt	aYbccYdcecfbgahqiojc
besti*	aYbccYdcecfbgahqiojc
meinte	acedhdip
meinte die	acedhdip
suchen	aledgdiljd
immer	aYbdcddaejfcgdhXisjc
immer noch	aYbdcddaejfcgdhXisjc
angeblich	aXddfdgchcisjc
<s> angeblich	aXddfdgchcisjc
vorher	aoccdcedfcgZhcimjY
fest	bRcjeagvhbisjP
zahlen	ajdaim
ihre	ecfdgbhjil
eh	aYbacQdrfRgnhxja
pünktlich	acedfdgkhdil
pünkt*	acedfdgkhdil
<s> auf	aVcpedfdgdhcio
schreibt	alcbeagchdin
schre*	aXbWcVdbelfZgThXjw
einer	aWbdcndbeafdgchbiqjZ
absag*	abekjl
laut	aYbZcYdaeVfYgbhaimju
schreiben	aaedibjq
fehlende	jl
ausla*	akjj
<s> steht	aVedhbjt
doch im	jm
<s> laut	aZbbcZdbeXfZgchainjs
passt	abcdebgmhbidjl
ins	aobScVeRgYiojk
nicht ins	acbjedjl
programm	aabdedgcidjq
hatte ich	cdfdgdhcjp
ist da	acjn
samstag	ak
samst*	ak
darf	anbbcddjeZfdgkhYjd
darf jetzt	ak
ausbi*	arfdhdic
wohnung	aocadcecfagkhYibjc
die wohnung	bkcdedfdglhajd
wohnu*	ajcYdaeZfngjhWiYja
steht wieder	angd
und die	ao
statt	azbmcVdXeYfVgZhViYjZ
# statt	awcddZecfahcjd
statt #	atdcedfbhc
siegel	anbccddlecfXgahkiojm
bekommen	clhc
bekom*	clhc
hat mir	aqbZcXdceWfcgchmibjc
persönlich	adfpgdhdid
persö*	adfpgdhdid
direkt	al
ihn	aqhdicjd
meine	aZbbccdmfZgbik
<s> meine	aYdZejgMhdiojl
nen	azbLcpdleafaglhQiNjY
nach der	abbdcZdXeafqgdhmjb
korrektur	am
der korrektur	am
alter	ajb1cTeTfZgjhpiajo
mein alter	an
vertrag	aqdcfc
vertr*	albbcYdnecfYgbhXiajk
ab sofort	arbcgbhb
frei	ambScadlejfZgaimjd
die zweite	bbcpgdja
seite	bdcojb
zeugnis	ccjk
mitten	eofZhdidjd
geschafft	awbdcdddedfahbicjZ
wollten	bcin
wollt*	bcin
fürs	aobZcbdqeafcgahYicjc
paten*	aybdcZdYedfagbhaja
durch	anbdcpdaebfXgbhbidja
ist durch	an
ich seit	bdccdcerfcgXhcjc
diens*	ajbbcbeafdgchdidjp
jahre	albbcTdWeWfpgaia
# jahre	alcXdZeafUhnidjk
ersten	ajbccaeWfZgdhaiajs
den #	adbccndaeafZgdhcjm
offen	apbccc
veran*	apcd
kaution	aoddhd
kauti*	aoddhd
plus #	axccdWecfagchc
mieten	arcddcedfchb
sucht	bccdecgchnid
sucht jetzt	ao
jetzt nen	al
beim ersten	ajcdhdjl
ersten mal	ajcdhdjl
war nur	aabbcceZgthbiZjc
haben die	gm
bericht	am
beric*	atbacdgchb
liegt	atbcccedfcicjd
liegt vor	al
einzige	albccnddgchXjd
einzi*	albccnddgchXjd
punkt	apbpcXdceYfbgZhXja
kassel	aubYekgbhXic
monate	apcbdbecfjhbjb
# monate	apcbdbecfjhbjb
ich kann	akcdddelhd
rechnung	aubbccgchb
rechn*	aubbccgchb
rechnung vom	anhd
vom amt	al
falsch	bucZddeXfdgZhZicja
bescheid ist	ak
berichtigt	apbbhd
hab jetzt	am
geschichte	apedidjc
ner	atbccbdbebfahZijja
von ner	ambdedhdikjb
pfleg*	dqgdhXjc
<s> zu	acbqcdgZjc
wenig	acbmgYidjk
zu wenig	acbmgYidjk
die absage	adbncYekgbhcjc
wer	abbncdeYgohYibjd
ahnung	aWbucaeWgZhbiljc
keine ahnung	aYbucbeZgbhdib
verdi*	bpcadmecfcgZhXibjb
<s> beim	acbXcmdbekfagnhZiWjZ
waren	aQbYcrdYeWfqgahWic
kollegin	ambccnddebfdgchd
kolle*	bXcpdaemfagZidjb
bin #	aZcndcecfl
# da	ambdcmdcebfbhdjc
hat nicht	albaclechc
nicht mal	aZbZcsfchaid
<s> muss	aZdo
bis #	atbacXdcechZja
# aus	abdm
aus der	ajdk
wg	aZcndkgd
hab noch	acdmedfagdhm
aufm	cddpeafZhdjc
konto	dpfagchd
aufm konto	dmfa
werd	aYbddmek
dezember	ambdcddleahcjd
im dezember	dmechd
dezem*	ambdcddleahcjd
danach	dmec
mich nicht	aadmejgd
vater	aZbdcZdqgbhkjd
mein vater	aZbdcZdqgbhkjd
ich brauch	bbccdsedgZhVjd
ganzen	aZcdeofj
kann nicht	abcoekfbha
die zwei	aWbaclepgdhb
boden	aabYcZevgYhd
in dem	bccbddecfrgbhWic
# stunden	aUccdbfrhbidjm
probe*	ambXccdZeWfkgphaiYja
die antwort	abbbcdfmicjm
gewartet	abcdfo
gewar*	abcdfo
jeden	aSbmcXdXeXfpgahoicjc
abend	aXdbelfo
schne*	bcdaebfdgphb
krieg	aZbZcZdpeXfagqhVidjb
krieg ich	abbacbdjeZfdgrhZjc
hin	bNcSdoebgthmiajk
<s> vielleicht	abbcgqhdidjc
vielleicht haben	adbdgo
haben sie	akgj
denk	abbZcddbeafbgrhXikjZ
und ich	bWcadleYflgmhXjc
aus dem	aYbccbecfagchpikjc
<s> dann	aZcbddfdhsic
kriegen	aZckdcfchoid
krieg*	aZckdcfchoid
kriegen die	aZckdcfchoid
halt	bVcCdpedflhsiY
wenn	aRbVcTdkekfVhviVjU
<s> wenn	aWbacYdjeUfZgnhriZjY
wenn die	acccddeafdgmhnicjd
kündi*	acbccadaeYfdgcisja
verein	hl
mitgl*	aZdaedfdhs
leute	aWbkcYdZebgahoiojb
# leute	aZcddcedhq
heißt	aabbcdddebgbhcit
heißt es	abbcedgdhdiq
wird	adbScVdTfVgphQixjR
was frei	aZbcedgchdir
genommen	aQbZcqdZeYfkgWhXinjl
genom*	aSbYcpdXeXfpgWhUiljk
<s> ein	bkcXdceafdgVhliljb
kumpel	aZbddmecgain
zweiten	ajbbcbdbeafchaipja
beim zweiten	aabdedgjin
zweit*	ambacZdaeZhYiojZ
sein dass	acin
dass die	bbccdceZfcgbhaiujZ
die jury	aabnccgcij
schrieben	aYbddcfbhdidjs
wie	aFbCcsdXe0fJgzhBiojq
<s> wie	aRbWcodbeUfbgjhXiVjt
bin ich	aobYcldXeUfbgUhZjo
schon im	akddicjj
dass der	abbUcZdaeagXhXix
markt	aUbucagbhYiajj
der markt	aXbqccgdhZibjl
groß	idjl
wars	akbYejfnhkjX
versp*	baccdceZfcgohbimja
lag	aZbpdsecfdglhOiRjt
bestätigt	aodd
bestä*	aodd
hat die	arbYcXeZfmgdhaidjc
unsre	akcledfdgc
hab mit	apic
meiner	aVbZcsenfWgjhXiXjY
schwester	apbdcchd
schwe*	apbdcchd
vermieter	atbccaddhbidjd
vermi*	asbacUdafYgdhoicjc
wollte	arccechc
<s> eine	bccmecgdhaikjd
von der	a0bXcYdceYgYhVibja
mal #	ak
das hab	arfYhd
vergessen	anbdcdemfZhcjc
verge*	albbccelfXgdhaicjk
geht	ccdjedfahdinjc
mir die	albacdeagdhXiZjq
entsc*	abbncadpeVfcgbhXiajk
platz	aocadaedfbgdiajn
verlag	bYgciq
hat jetzt	ao
jetzt ne	al
unsere	aubcccebfdgchc
<s> unsere	aqec
ist von	am
# auf	ascaedfdhd
über die	bccdhl
namen	cl
geändert	ancd
geänd*	ancd
dieses	blcbdmfdgdhZicjc
dieses jahr	akcddmhbidjd
nacht*	akcZdderfWgdhXidjb
studium	cdgdjn
vorbei	aohc
ist vorbei	aohc
hat nen	adcogd
reisekosten	aqddebfd
reise*	aqddebfd
weniger	albacpdceZfcgdhbjd
wenig*	albacpdceZfcgdhbjd
nachm*	anjd
abgesprungen	ao
sagt die	apid
telefon	bcel
am telefon	bcel
alt	azbjeZfPgbiVjk
kein argument	aabpcd
völlig	aabsccgcjc
ding	aWcdfYgjhnjb
drauf	aYcnebfnhb
andere	aZbPcqdmemfVgShUiXjk
mieter	aVbbclddedfdhcirjd
da mit	aUbWckdcebgahtjd
mit weniger	aZbccq
wurde	cpdbfbhdid
<s> ohne	aWcbdnedfdgdhmjc
muss ich	abdpgdhd
ich im	apcdedhdja
juni	asbdccdjebfcgchZjd
im juni	akdkhb
ab #	cadnfa
hoch	acbncadxemfcgqhNiV
hab nur	ccdmekfbgdhZib
das hat	aYbZccesfcgc
von denen	aZcaejfdgchWisja
und dann	aabcdbesfdgb
leer	aWbjccdceqfdgkhYibjY
hab mir	acdbepfjgcha
# tage	adfm
vorge*	aaepjd
jedes	aYcdddeafr
waren #	aWbccVdbebfthb
<s> seit	aobccZdaeXfogbhdja
so viel	aYeafr
geben	acbbcddaeafdgthcidjb
mach	ambjddekgthSiNjk
versprochen	abbdecglhdinjd
klapp*	adbadbeZgtiajd
theater	aobacmdYeSfZgjiojO
freund	aUbWcbgchwic
abteilung	alhdij
die abteilung	alhdij
kurs	aoccdchbikjd
meint	aacdhdip
nehmen	acccedhair
die nehmen	adcdhdip
leute mit	acblcchdil
die nur	aabdip
nur den	akbcccddgdim
jemand	ajbbcYdceafbgbhbiojk
schrieb	acbdcbdbedfbhbipjk
schrieb die	il
monaten	abdmebfcim
# monaten	abdmebfcim
monat*	abdmebfcim
jemand mit	edjm
entschieden	aWbpcdecgdhdjl
meine #	aWdafdhnjn
standen	aYbddcecgphbicjm
ich ein	bccoddfbgahbidjl
saqué	aqedgcjb
carnet	albbddeZfdgXhdibjo
el carnet	apedgdjd
carnet de	apedgdjd
dieron	bbcudbeafZgZhZibja
lo dieron	abcqjd
mudo	aj
el #	aobacXeXgkhUidjX
marzo	ambccddneafcgbhbic
contrato de	aZccdjfdhZjq
piso	bccnddgdhbja
firmado	aofdhd
firma*	awbXcZdXeYfZgYhkibja
seguro de	asddhb
por mi	akbddcfmgdhc
cuenta	aablccdaecflgohXicjc
mi cuenta	akbddcfmgdhc
ayer	atbcccddfdgdhc
de ayer	asbdcdddgdhd
tengo #	dYgdhkjl
clientes	asdZhdjd
# clientes	apda
al mes	dm
los dos	akbccddagdhaip
figura	am
salió	aybdcbdYeafcgdhYibjY
en el	aYbOcbdbepfdgThkiRju
el pdf	ak
revista	bYhaidjp
la revista	am
eso no	arbbgdhd
vieron	acboccdYeWfcgaipjb
grupo	axbLcYeYfTgVhnit
el grupo	amhd
el de	an
mandó	an
vacante	am
nueva	a7bQckdVeXfUgYjc
vacante nueva	am
nueva de	an
bajo	bacadXeafrgZhlibja
precio	aabmcadcfbiljj
el precio	fdimja
# si	ardcfdhc
solo la	aqcddbfa
llegó el	apjd
pasé	ascZdaemfXhdidjb
<s> pasé	arcdddfajd
# con	alcjfcjc
# me	ccddfpjd
tembl*	albccdepfdgYjd
jaja	ccgqhcjd
repet*	alcYddfahpjZ
eligieron	bccjgchdikjd
que eligieron	bccjgchdikjd
renunció	aqcbic
renun*	aqcbic
renunció a	aqcbic
beca	ajcqfdgchZiXjZ
la beca	crgdhaiYja
está	albmcPdreSfUgkhKidjO
está en	adbbcZdqedfcgchaikjb
web	apbccodReRfXgaijjl
que subí	aocd
estaba	bdckedfdgchdidjn
ahora sí	gn
lo tengo	acbodaedgmhZja
tengo bien	aogchd
años	aWbncPfngkhQiY
# años	aabpcSfYgnhTibjj
años y	albdccdZepfdjY
no lo	aobnccdZecfdgchajX
puse	bdcddaebfdgdhcjp
puse en	dcjl
dijo	apgdid
me dijo	apgdid
dijo que	apgdid
volvi*	aqdcfd
septiembre	am
en septiembre	am
septi*	am
ayuntamiento	hdim
ayunt*	ajddhcim
hay	aYcudneKfIgRhoitjo
resolución	aocc
resol*	bZcZdcebfbgZhtiZjb
del lunes	anid
cuento	apckdceafdhaja
salió en	aohb
en una	aqedfdhb
<s> puedo	aycddXeZfYhYjd
jefe	apdb
preav*	aqdaed
ya tenemos	apjZ
mercado	ancZdpeOfRgZhmimju
merca*	amccgdibjj
pago	aocddmeZfZgdhbjb
funci*	apdbecgahdiljb
convocatoria	akccfbgZiljb
convo*	akccfbgZiljb
febrero	ddfngchdjd
febre*	ddfngchdjd
cupo	aqfbgcid
fecha	am
fecha de	am
a las	bmcXdVeaflgbhZjb
las #	bbcYecflgahZikja
hora	cdddenfdgchd
chile	aybTccdlecfbgjiSjc
de chile	ak
marca*	ao
fuera	bqgdhZjc
plazo	al
título	acbjfchdjm
mi título	adfdjn
título de	fcjn
enfer*	apbccbdnebfcgahaibjZ
correo	bccadbelfZgchZicjp
el correo	aWcdddemfcgdhbjq
novela	bdcZddecfqgahbjY
la novela	ascbfZhd
pagin*	ascdfZ
abuelo	ccddedfnhd
entera	akbbcZdbemgahjicja
universidad	asbkckddeYfagbjU
la universidad	am
nota	adbldXebfXgmhciXjl
mi nota	bpdbhajd
física	aoddfb
ya tengo	apjd
coche	cddcfkgdhcidjj
tengo coche	jk
lo de	aXblccdceZgchojl
llegar	dqeZfbjc
pusieron	cadZeWfagdhcjr
pusie*	cadZeWfagdhcjr
un #	aRbtclecfYgbhVikja
y es	boccdc
ridículo	aZbvccdbeafdgdhcib
ridíc*	aZbvccdbeafdgdhcib
decir	adbqebgaic
<s> decir	adbqebgaic
decir que	adbqebgaic
falta	anbmcbdmeYfdgXhZiYja
perfil	adbqccecgcid
es una	adddeogahbic
jurado	aWbkcZddebfcgbhciljm
el jurado	aWbkcZddebfcgbhciljm
iba	atbscYdTecfNgYhniljp
desde el	ajcZdRfjgXic
principio	aabnedgdhdjj
el principio	aabnedgdhdjj
<s> yo	aVbpcWdbeZfbgZiljk
y lo	aobkcaedgchdjd
saben	bpcceafdgahajd
lo saben	ambkedgchc
cogieron	acbdco
que cogieron	acbdco
cogie*	acbdco
sabe	aabndcecfbgdhjid
y yo	bXcqdZeZfpgahSicjZ
yo lo	aabdckhnjd
obra	ambacnddecgahbiX
la obra	albbcnddecgahciXjj
ganó	akbdcogdiaja
que ganó	bdcpgdiajb
floja	aXcpddgdikja
mía	apbWcsdbeYfcgahaiXjW
la mía	bccsfdgdhciZjY
a mi	aXbacldlfqgXhWiYjX
prima	aTbtckdPeQfRgSiljy
aceptaron	aYctdbfchbidjd
acept*	aYctdbfchbidjd
con un	cmdafYjd
<s> los	bbctdcecfWgZhZiZjb
eran	akcpdafahbicjd
eran de	ajcj
gente	aWbjctdWfWgShWikjU
sin	bQdsezfBgYhXiL
ni un	adclij
cliente	aXbbdbedfdgchvibja
conoc*	aZcljn
si no	aUbbcbdueYfdgdhkidjd
no pago	aadpedhd
# días	adbbcYdkerfSgdhZidjX
tengo que	aWdrecfbidjl
pagar	alfb
pagar #	alfb
alqui*	aSbccodpeXfagbhbikjc
es el	aZblccdlecgbiajd
último	aUbWcndtecfdgnhYiWjW
año	aTbWdpeVgThciUju
año que	aabcccdqhjicjc
pedirla	acbcdmfchdicjl
pedir*	acbcdmfchdicjl
edad	abbbdmeZgahdiojb
mamá	bddoecgdhc
mi mamá	bddoecgdhc
soy	bscUdreZfQgmiPjT
soy el	aXbadoedfdgchn
trabaja	aWbcdoecfcgdhnid
llevo	aYcdddeofmgdhcjc
<s> llevo	aYcdddeofmgdhcjc
cuatro	bccbdbenfkgbhcidjb
noches	aZccdYelfrgchXidjb
ojo	aWbZcadbenfZgmhlicjc
sentí	aWcdddewgZhcidjX
<s> qué	bZcddcetfbgahZicjb
rabia	aZbcccdZeufYhd
dio	adbdcpdXecfjgXhnitjm
me dio	em
pena	bbcofOhd
tenía	bbcpdXeofbgbhaiZjb
mano	aUbUccdVeYftgshujS
a mano	aYddfr
solo para	dbfn
para esa	adddemfmgbib
propuesta	blcbedgdhZicjl
propu*	blcbedgdhZicjl
levan*	aZddfp
# para	acdm
para el	bbccdmeafngchcicjd
el casting	fj
esta	ajbacMdjePfYg0hZiZjZ
libres	bbccedfsgZhcibjZ
hice	apcbdbebfjhdjb
<s> hice	aldcecfkjd
hice la	fk
técnica	fl
técni*	bdcdddecfngdhaimjd
siento	abbbcdddeqfcgkhdiWjd
<s> siento	bdddemfdgkiY
siento que	bdddemfdgkiY
ese	aPbbcSdjgqhkjN
que ese	ebgm
trabajo	apdZebfcgmib
mí	acecgmijjc
para mí	acecgmijjc
algo	aYbYcXdZfcgviXjb
algo me	adgmhkic
me dice	ebgqhbib
dice que	aXbVcadbeUfbhq
que a	aNbSdYeUfoijjk
terce*	anglhaib
va la	gmhdic
venci*	alddgmhcic
capaz	aXbpcceZfdgohdiZjb
<s> capaz	aZgqid
que esta	adcdgqibjc
esta vez	abgqidjd
aprendo	abbccddaecfdgthcib
<s> aprendo	abbccddaecfdgthcib
apren*	aXbaccdYeZfogshZiaja
al día	cddbfdgn
arrie*	aYbddneZfdho
esa empresa	aabacbenfbhn
palabra	abcceafcgmhnid
palab*	abcceafcgmhnid
este mes	aZdlfbgdhn
toca	aaedhn
ellos	cbdWebfagdhribjk
deben	aVddeahu
me deben	aVddeahu
ahí	aTbVcqdVeUfWgkiqja
comenta	bdio
comen*	abbdcdhdisja
comenta que	bdio
nuevo	apbdcYdXecfWgXiwjW
dura	aZbQcpecfSgthdjZ
un mes	bZcbdXenfngYhcjc
según	bZcZdYeXfagYhZiqjn
<s> según	aXbccddbecfcgchbitjj
profe	albdecfdgbhbiojd
profe de	albdecfdgbhbiojd
casero	bdedgdhdipjd
acaba	aVbZcbebfcgbhZiojp
siempre	aZbncdddebfbgahbipjd
siemp*	aZbncdddebfbgahbipjd
abrieron	akbdcdebfcgaipjd
abrie*	akbdcdebfcgaipjd
dicen	aYbocbddebfdgahXiqjZ
<s> dicen	acbdcdgdip
fondo	aXbdcdddgditjb
ya no	bYcWeqfbgXhZiqjQ
tiene	accvdVePfBhriqjY
rechazo	aXbdcbhZiaju
recha*	aObqcWdTenfagZhUjq
ponen	acjl
ponen que	acjl
ponen*	ambdcddchcibjl
entra*	aVbYcldjeYgphYiZjk
como	akbTcaekfGgUhcju
<s> como	aWbcccdcechdjt
en mi	ambccldYeYfagahWiZjm
mi cv	dcedjn
inglés	dZedjn
inglés y	dZedjn
portu*	abcndcecfdgdhbjn
según el	ebjl
texto	bZcmddeXfdgbhciXjr
no encaja	aabngdhcjl
ya les	aWecgdhdidjs
había	dbeofdgchdidjj
entrevista	ajbdcbddebgmhcia
que tengo	aZdbfcgchdicjs
aprobé	am
examen	bngdjc
oficial	ashcjd
boletín	an
el boletín	an
bolet*	an
martes	aobadZemfdhXjb
el piso	aZcofj
sigue	bbccddebfdgqhdidjc
# lo	bpcbdahajd
ver	cmeqfQicja
aprob*	atdbedfdjd
cerra*	aq
piloto	akccddfdhdjl
piloto con	jm
con una	bdcbddfbgchljj
faltaba	aqja
falta*	aubccdhbibjY
ya lo	aVbZckdYeXfdgqhUiajq
apost*	ambbccgdhdinjb
error en	aojd
código	arccgchcidjc
arreg*	bccbgchqicja
desaparece	arbdcdgchdic
desap*	arbdcdgchdic
ganad*	cnhd
concurso	atbdcdedgbhdic
concu*	aqbZcndbebfbgZhaiaja
desca*	akbocdedfcgdhdib
meses por	dcedfm
adela*	aofc
jefa	ambccZdWeVfYgnhaiojZ
autor*	awdZeXfbha
me dieron	aredgd
menci*	bccbdcecfbgahcicjs
concurso de	apgc
contestó	anid
me contestó	anid
contestó que	anid
la segunda	ao
cuando	bVetfOgohZij
pedía	aqjb
temporada	albbcdglhcidjd
ya me	aZedgqjb
acta	asddedgdhcjd
acta del	am
junio	aXdsgdhcjd
de junio	ak
cayó	ajcdedgnhcid
ponente	aphd
sábado	albbdbebfngdhbid
pidieron	aqcdhcid
pidie*	ajbbcbdcebfsgZhXiaja
reemplazo	aphc
reemp*	aphc
evaluaron	ambmeZgchdjc
mi propuesta	ajblcdfdhbjc
categoría	atbbcdfchdjc
<s> ahora	ao
noche	akbdedgmic
queda	anhd
su	ambScmdEeOfagFhrjx
con su	arbdccgchcja
traducción	aqfbhb
la traducción	aqfbhb
quedan	ajdneZfb
y quedan	andd
quedan #	ajdneZfb
# menos	aoddfd
licencia	argdjd
licencia de	ao
piden	ascbdjecfXgchaicjc
piden #	apcdfd
# personas	ccfnhcjc
en su	aqbacnddfZgdhZicjZ
banco	a1bZcYddebfYgYhs
el banco	amdd
papel	arbccndcebfbgdhbibjY
en mano	al
abril	avbbcbdWebfagahYikjZ
en abril	algdhdiljc
buscan	gbiojZ
que buscan	gbiojZ
ahora es	anid
anterior	aoedgahQiVjb
anter*	ambcdcebfdgbhYimja
<s> lo	bjccebgahZiajr
sostiene	acblgYhdin
sosti*	bkccddgYhdinjd
lado	abbkctdcebfXgchYibjb
punto	aZbncdddeYgmhcid
<s> esa	aYbqcYecfagnhbibjd
injusto	bnid
injus*	abbtccgdhbiX
por una	aqcddceZgdia
foto	bl
y dos	aYbjclddflic
a un	bacrdbhaic
dirigí	bacsdbedfdhZic
artículo	accjdl
el artículo	cj
artíc*	accjdl
que aceptaron	adcohdid
y el	ajbadpeZfagdhXjc
no hay	acbddbgdhnicjj
color	aZbocwdFedfthWiW
la otra	aYcq
vendemos	cl
vende*	cl
lleva	abcndcebfdgahnjb
y ya	bacldVemfdgVhbimjX
subieron	acbdcmdnebhbjc
subie*	acbdcmdnebhbjc
cuarto	aYcddrgd
no tengo	aYbbdlen
dónde	addm
tengo dónde	addm
ventas	aadqeYfbhdjk
<s> estoy	aZbXcYduepfZgThZiXjX
crédito	aXdveWfdgchcjd
crédi*	aXdveWfdgchcjd
enero	bddreXgchcjd
bebé	aUcddufdgd
neces*	bccbdsebfbgahbibjd
dejó	bbdaepgahd
me dejó	adbbddeqga
verdad	aabmcddbepgYhdiajb
todavía	acergbia
<s> todavía	acergbia
todav*	acergbia
cada	abbcckelgXhdiljd
edificio	aobccdemgYhbic
edifi*	aobccdemgYhbic
delante	acbdepfdgdjd
delan*	acbdepfdgdjd
delante de	acbdepfdgdjd
toda	aabocXdbfngahbicjd
toda la	acbdcdddejfogb
la oficina	aUbcdmerfchcidjc
capítulo	aXbccadbecfugdhbidjb
capít*	aXbccadbecfugdhbidjb
veces	abbZdaeafwgYhXiZjZ
ayuda*	aacddlfogbid
con los	aYcbddfngZhdjp
papeles	abbdckfogb
papel*	aWbcckddecfsgZhcidjd
entero	aZbdcddZebfugchajd
esper*	aTbacddZebfrgohZibjj
respuesta	aUbbcadbebfngchliajq
respu*	aUbbcadbebfngchliajq
es mi	aYbdcdddecfXgqhljb
los #	addbebfSgohZjo
<s> esta	abbdedgqid
voy	bZcaeZfZgohkibjc
voy a	aZbbccdbedfdgphlid
dar	bjcTeX
a dar	aYbnglhd
dar el	gk
prometo	aXdbedfdguibjd
súper	aYbbcadneafdglhbimjb
señora	amccecgmhcid
la señora	amccecgmhcid
conozco	aVbbcjdaebfcgbhuibjc
<s> conozco	aVbbcjdaebfcgbhuibjc
conoz*	aVbbcjdaebfcgbhuibjc
conozco a	aabdcchq
coleg*	aobbccddedfagdhjjc
<s> somos	acccdafchrjc
saber	aScbdaenfMgnh2jc
por si	aabXdXedfdgYhwic
escuc*	abblgdhdik
el director	aYbndbedgcikjd
diciembre	bdhcil
en diciembre	bdhcil
dicie*	bdhcil
foro	acgdio
un foro	acgdio
<s> parece	abcbgcirjd
parece que	abcbgcirjd
que solo	acjm
agarr*	akijjd
gente de	cdij
misma	aZcdgphc
la misma	aZcdgphc
puro	aabcebgphYimjb
dijeron	acfchmibjl
dijer*	acfchmibjl
dijeron que	acfchmibjl
hubo	fbicjn
que hubo	fbicjn
plazas	aWcadUfjgZhjipju
maest*	albnccdaebfagZhYiajl
venía	aUcbdafYhcjw
solicitud	adfdhdibjq
la solicitud	aZhdibjq
la carta	addcfdidjp
que no	bUcUepfbhkiRjb
presupuesto	aacdfnidjj
este año	addmgcidjj
podía	aXdcemfbgdhdiajq
fijo	amcjddedjc
# ya	abcddaecfdhojk
julio	ckebfbgZidjl
desde julio	ibjl
requisito	anjc
junta	apbccadZfagdhvijjb
mandé	aubacZddebgWhaiajk
mandé el	apcdgcjc
abre	albccbddedgnhZidja
inversor	bnhc
el inversor	bnhc
inver*	anbmcadcedgchX
puso	apbccbdcecfbgchnibjd
su web	cohc
en vez	ao
dictamen	andd
el dictamen	andd
dicta*	andd
hace	ajbqcadleafWgZhZibja
terminé	apdd
terminé el	apdd
curso	bccceafsgbhZibja
el curso	bddYebfsgchaicjb
curso de	aodd
auxil*	aodd
inmobiliaria	alddgcik
inmob*	alddgcik
pareja	ajbccodafZgahZicjc
echó	ajbcccecgbiajp
metido	adhcip
modo	aYbtfdgcicjc
versión	atdbfZjd
museo	arcceXfZhm
un año	cddZfdgbhdjq
nunca	arbUcWdXejfVgnhVjV
nunca lo	arfdgcjc
pasé la	arcddbfY
oposi*	anbdccdcfcgcil
puesto	akcZdbebfbgphdjZ
quitaron	akdcemfdgd
me quitaron	akdcemfdgd
quita*	akdcemfdgd
alta	a5bZcddXeWfYgb
el alta	aqec
médica	arddebgdhdjd
proyecto	cmfc
proye*	bbckddfZhXidjq
a una	cnhc
sola	aaco
audic*	albccled
muestra	dafo
muest*	cddYfnhdjd
antes	arbYcXdleafVgkhWibjY
deuda	al
la deuda	al
informe	ascdddedfcjd
el informe	an
estre*	argdhbid
nuestro	alcmfchbidjc
<s> nuestro	aqhdjd
ya está	apcdjc
tienda	al
la tienda	al
factura	arbdgchdjd
la factura	arbdgchdjd
nombre de	bbcbeohcid
de mi	aRbdckdkebfXgaiaju
mi ex	cdhoicjd
<s> nos	avbdcldbedfbgdhciXjb
los de	cm
cooperativa	ajcafdgdhoidja
conseguí	fdhl
minutos	akccedfj
# minutos	akccedfj
comité	aojd
el comité	am
puntaje	bl
el puntaje	bl
punta*	bl
incluida	asbdcchdjZ
así de	aYblcbdbekgbhmidjd
nivel	aUbqcoddgahYid
conmigo	bqdbedgbha
conmi*	bqdbedgbha
por el	aVbvdahYib
absurdo	adbnid
absur*	aabsgcicjd
el que	blcbdcfdgdhliZjd
proceso	aUblccddfkicjp
<s> vi	acbYcsedfdgdjc
otras	aYbccsdcfchd
desaf*	aabdcqfc
yo no	adbkckfd
<s> las	aockecfcgchbibjc
del año	aZcnflhbjd
al lado	aWcuedfahbidjd
inquilino	acbdco
inqui*	aYbccndcfdhmid
menos que	cqgdicjc
ningu*	aUbacpdcekfZgnhYiZjb
de los	ck
yo sí	aZcp
<s> sin	acdpedgdjd
residencia	acccdrecgchdjd
que viene	abdo
devol*	aWcZdveafdhdjc
<s> con	aUbVcXdseUfXgricjY
con lo	aabkccdnedgc
gano	bdccdned
taller	aabkcxdcfbhVijjZ
el taller	dk
en junio	aVdshd
<s> desde	bYddetfdgXhbjb
el martes	ambbdZemfdhXjc
ganas	aVbXccdYeofagshXiajd
ganas de	aYbadbesfdgdhd
vergüenza	aceqgbid
vergü*	aceqgbid
mi pareja	aqcddcejfagchb
te	abbacUdVenfDgMhZiGju
<s> sentí	aYetgchdjb
que se	abbWdcemhoiVjb
se me	bYcbddetfmgWhUiZja
<s> cuatro	fl
<s> dejé	fmhd
todos	aUbbdVfYhnimja
todos los	aYcdfrhd
domingos	aaccflgdhbidjn
domin*	ajbccadcedfkgbhXicjm
año en	aZddedfmhXjo
en ese	aYbbcddbeVfkgnhmiajc
guion	fmhd
hicimos	cdddfojd
<s> hicimos	cdddfojd
hicim*	cdddfojd
hicimos #	aZfqjd
del presupuesto	abfo
aprendí	abfpjd
<s> aprendí	abfpjd
esto	aZccdteafjgchaja
tres	aYbcc1eNgZha
años de	fk
coraz*	abdcgqib
quien	aXbmdaeZfdgqhYicjb
<s> ese	adblebgohbibjc
departamento	anbbcdebfdgohbiZ
de eso	bacdgphY
medio	acbYcbdcebfsgZicjc
todo se	ambccdfdgdhk
consumo	abcmdcedfdhl
jura	arbbeVfjgThdipjb
jura que	gdhdiqjd
solo a	aXbdcdddfdgdhdiuja
extra*	aledgdil
por un	aWbbcpedgahdipjd
andan	bbcdedgahdip
la jefa	aXcbgnipja
ponía	bdidjn
que mi	abbccogdiZjk
demasiado	aabocbddecgahYiYjp
demas*	aabocbddecgahYiYjp
leyeron	abdbeagbipjj
leyer*	abdbeagbipjj
<s> su	aUbqcldaeZfVgaha
respuesta fue	aabdcdhdicjr
peque*	bccddcenfdgbhcibjl
preso il	al
patentino	aqda
il patentino	aqda
giovedì	ccdZeafrgahc
giove*	ccdZeafrgahc
scorso	ajbcedfdhoidjc
<s> da	albcccdceofagchc
contratto	bccbdpedgchYid
ho fatto	apfZ
bancaria	arfbha
banca*	alcnddfahZ
per un	ajbcdaedfnhc
anno	ambNdufzgWhSiZja
un anno	albcdcfjhd
affit*	akbaddebfbhdipjd
revisore	albkgdjd
manca	dnhc
c'è	ambacodaedfcgchbicjb
pagina	ajbcddimjd
# il	apcbdc
ci ha	atcZddfa
mi ha	bXcXdbebfpgohXiYja
scritto	ambbcbdaebflgbhZibjm
scrit*	ambbcbdaebflgbhZibjm
gli	aXbUcpdVenfVgliTjW
che gli	ajbccdecgphdiZjd
manca*	awbaccddedfbgahcicjb
lunedì	axbYcddbgbhaidjd
da lunedì	ardchc
credo	aYbtcRdaejfWg1hnic
ci credo	cdgn
punti	al
# punti	al
<s> posso	atbddafcgdhcidjd
l'hanno	akccdbedfdjm
me l'hanno	dcjm
l'han*	akccdbedfdjm
tolto	awbccddXfcgdhaidjd
mancava	apfdgd
ora	asbZcYdWeZfWgZhmicjc
l'ho	bXcXdaeaftgkhYiZjV
ce l'ho	aobbcbedfagmhdidjd
aggiornata	apgd
aggio*	apgd
abbiamo	arbdcadbecfkgdhaidjc
<s> abbiamo	arbdcadbecfkgdhaidjc
abbia*	arbdcadbecfkgdhaidjc
pagano	bcddedgchdipjc
ottobre	ascdddhdid
ottob*	ascdddhdid
mese	aYbUcbdleafagshWja
in tutto	aofd
vinto	aucadbgdhYidjd
vinto il	aucadbgdhYidjd
graduatoria	apcdddhc
vuole	aobccadceagZhniYja
parole	a0bUcZdoeKfXgOhaidjm
anni	abbZcXdjfmgZibjb
# anni	adbbcYdmelfcicjb
sul	avb0cadbeXfFiVja
c'era	atdZecfYhd
il mio	albjdaeafdgYhmiQjW
racco*	bScmdceYgahUitjV
uscito	aybWcYfdgchXiajc
rifatto	avbccbdbfdgchbjd
rifat*	avbccbdbfdgchbjd
da #	aXblcUeXfVgchviajb
risul*	aabbcodbecfbgahaibjq
pronto	apbYccgYhbinja
tolto il	aqdchd
mette	bdcmdaedfdgchkicja
mette #	aqhY
mila	aobbcYdXecfWgchpibja
# mila	aobbcYdXecfWgchpibja
<s> hanno	akbQcqdcecfcgWhbiXjl
aperto	an
un'altra	aocd
di un'altra	aocd
un'al*	aocd
nostro	adbZcrddgcid
nome	a1bTcpdbeWfbidjS
verbale	albYccdcecfbgbhZicjp
verba*	anbYcbdcebfbgahZibjp
l'int*	asbcedfchc
fattu*	ajbdcmhb
<s> è	aYbmedfl
decisione	aabtebfbgahb
sbagl*	bxcYdbeafZgZhUiajc
l'ha	aqcXdaeafdgnhbiajY
chi	aabMcsdZecfOgphqiZjd
fa	abcndZeagbhciS
ricerca	aYbkccdpgbhb
ricer*	aYbkccdpgbhb
arriva	aXckdn
alle #	cpdahc
# e	bbfQgYhUiqjY
metà	aUbWctdYebfbgXhYjn
delle	ambZdlfdgoia
mie	aYbWcvddgbhdibjd
ci sono	bdcpdcecgchbib
li	akbOcvdReUfNgchmiojs
tutti	aTbWcpddergVhYjY
la mia	aXbacmdZedfagjhaimjj
entrata	aYbbcndZecgphdjd
e io	cndZhd
ho #	aVcodZfbho
che non	ambZccdmecgchaib
# mesi	aodkebfXhc
devo	aabddsecfdgchdic
lasciare	aabddsecfdgchdic
devo lasciare	aabddsecfdgchdic
e non	alcd
non ho	aobTcZepfdgahZib
niente	aUbtcYdcekfkgVhXiYjZ
ho il	akhd
un contratto	aXdqhd
scade	aVcdduha
settimane	aXbddZeofmgdhd
chiuso	anbaccdceohZ
sabato	bscadYenfNgliojX
di #	adbbccdXenfogdha
memoria	aXcbdcfthdjd
loro	aZbmdRelflgUhmiWjV
ore	aqbXdjeYfdgahViajk
# ore	aZbdcddaenfmhcjd
senza	albWcZdneafmgahbiajZ
lavoro	akdbecflhb
notte	aWbdddedfshd
stavolta	bddbebfdgphdib
che stavolta	adbdecgpic
stavo*	bddbebfdgphdib
ci hanno	bbcdgoid
cucina	bddcfdgn
la cucina	bddcfdgn
siamo	acbYcXdpeYfWgWhliXjn
<s> siamo	cbdcfdgdhojc
della	ajbYcXdYeYfVgchv
presi*	aUbcccdcgbhwidjc
dicono	abbXccdaeXfdgdhriljd
<s> sono	adbWcWdUejfagnhniZjZ
anche	aobddYecfbhj
che la	aVbcdWedfdhqin
commissione	acbpcadcedfcgahbimjY
la commissione	acbpcadcedfcgahbimjY
che al	abcdecgdhbir
dal	ajbXcUddejfOgchxiXjs
già	aPbVcVdaeZfdgWhqiUjw
indic*	aYccecgdhajs
nel cv	edjo
autoc*	aVedfmjo
iscri*	albcccdaecfZhm
meno	aoddfc
in meno	aoddfc
allegato	ajgdjk
era quello	apjd
iscritti	ccdcfbho
erano	akbdcoddeZfcgchdidjd
laboratorio	ao
labor*	aobZcbecfcgYhZidjo
stessi	cpha
gli stessi	cpha
banca	a0bUcVdcedfahl
liber*	arcddahdic
residenza	aqddhcid
tirocinio	aacqjd
tiroc*	aacqjd
faccio	andb
<s> faccio	andb
faccio solo	andb
viene #	am
relatore	aocc
il relatore	aocc
relat*	aubbcbddid
dato	akckddhcid
cercano	apcb
cerca*	apcb
<s> avevo	akbdgcjl
sbagliato	akbmfdgchd
caf	apdcebfcgXhtikjj
sotto	akbbcdddepgZhbidjd
soglia	ddhdjo
nessu*	aofb
<s> che	aZbYccdaeyfbgXhciWjZ
ma ho	ardcha
patente	apcd
la patente	apcd
il secondo	apic
per le	ao
diret*	adbbccdcebgmhmiajd
richi*	aqbdgdhc
settembre	ambccdddedgchbinjc
sette*	ambccdddedgchbinjc
gara	fl
corto	ancc
premio	anbdcYfdhcim
punteggio	bacbhdjn
punte*	bacbhdjn
ammes*	bYcojc
<s> mia	ccdoedgdhd
firmato	aqbbcdgd
ha firmato	aqbbcdgd
a tempo	aqcchd
reddi*	edgcjm
tutte	aRbpcsddedfbgahZicjc
# minuti	aYbodcedflhc
giuria	aYbtcdfdgajd
la giuria	aYbtcdfdgajd
<s> gli	aVbccodceZfbgchqidjd
altri	aSbbclduepfWgbhOiajW
gli altri	aYbbcndceqfbgbhWibjc
preve*	bdcpeZgcidjd
<s> chi	aZbZcmdaedfcgoidjc
la metà	aZbcctfdgbhcid
metà dei	aabbcoddecfdgaimjc
nemmeno	aabccnebgdil
nemme*	aabccnebgdil
l'uni*	ajbacddpecfcgbhdibjc
volta	acbjcpdmeSfYiX
ogni	aUbYccdVeWftgjhYikjc
sera	abbbcUdOeagpitjk
quella	aQbUcpdWeofqgahaicjc
giorni	aXcddaepfj
# giorni	aXcddaepfj
lettera	aWbacZddecfqgXhaicjn
la lettera	aZccfsgahdjZ
riscr*	adbcccfsgahcibjZ
trasl*	aWbbcbdbedfahvidjc
conos*	aYbcddeZflgdhpidjc
l'ass*	bYcadoeVfbgYhniaja
basta	aWbadcelfagchqidjc
<s> secondo	aZbbcdedgchdis
l'editor	akbbgdil
l'edi*	akbbgdil
arrivato	bdim
è arrivato	bdim
voce che	aabbcbdbeZgZhciqjl
mi hanno	ambocYdbeUgXhYinjY
agli	bbddebipjc
nella	aYbXcXedfagZhaiYjx
vogliono	adbccdeafcgahZicjt
<s> vogliono	aWbcebfdgbhaidju
vogli*	adbccdeafcgahZicjt
gliel*	accmgdhciajn
detto a	akbdfdgdibjn
tirei	aojd
<s> tirei	aojd
terça	awbbcdddeafdgdhcidjb
já	aoblcOdRecfPgPiajn
o contrato	aj
fiz	fk
<s> fiz	fk
capit*	ambngdhciX
aluguel	abdo
alugu*	cddnecjd
loja	albqccddeZfdgYhdiajc
inaug*	atccdcedgZhb
tão	aZbacbdbeqfbgnhYibjb
monta*	aldcedflgd
porta	bVcpdaeTfTgoiqjc
parecer	bacbhdidjq
o parecer	bacbhdidjq
parec*	bacbhdidjq
de um	asbdcdfdgdhdid
gráfico	apdd
gráfi*	aobcckdchcidjd
que nem	bbcldcebgdilja
no meu	arbZcYdbebfchbidjl
artigo	arbddd
é de	anbZccgchdin
outro	atbaccgdia
consigo	anbdccdcemicjd
fazer	bccddnfdhd
por #	atbccbebfZgdhcidjc
visto	bdccfdhcipjd
aprov*	albdcmfbgdhcidjb
temos	andd
<s> temos	andd
temos #	andd
agora	asbYcYdYeYfXgohaibjX
em março	acdn
era #	aodd
certidão	arbcfcgdid
a certidão	arbcfcgdid
nova	aubXcmdbeRfXgXinjZ
ganhou	ajbbcsddecfdgahdiWjc
que ganhou	ajbbcsddecfdgahdiWjc
bolsa	ardoeTfPgZhciljR
desis*	anbccbengahdiajc
saiu	aybZcZdZebfbgahaiZjb
saiu na	aoib
lista	akbddbenfbgahbjW
mais #	aqddjc
série	arcdddedhdjc
anos	ambVcddceQfnhVikjd
# anos	bccZdWeZfqhaidjk
botei	asdaecfdjd
currículo	ajbccddbecjn
currí*	ajbccddbecjn
<s> meu	aqbWcXdjebfagahkicja
meu conto	ajbmcdgdhcjd
numa	am
os	aobScsdQeMfmgXhPiSj4
deu	ajbbcXdWetfZgZhaibjd
mesma	amcXdbfnja
coisa	apddfcidjd
acabou	bbcddogbhbib
tá no	ajbcccecjn
ar	a2badleTfYiU
no ar	arbbcdedgdidjb
câmara	arcdhcic
a câmara	arcdhcic
metade	amccddfdhdik
tenho o	bbdchnic
ofício	ardbhdic
escol*	ap
tava	aqdcid
sem	aqbccUdtelfNgVhXiSjp
secretaria	apbdhc
a secretaria	an
hoje	arbccdebhb
júri	brccddebgbhaiZjc
o júri	albmcdhbia
avali*	brcceZgahdiYjZ
e não	aubccddYhd
erro	bbcnhd
plataforma	atbbccfcgdhcid
plata*	atbbccfcgdhcid
<s> tenho	aZcYdreVfWgShrjW
mais que	aWbsccdaeogThciYjZ
isso	bocYdaeYfagahbiWjq
pra isso	acbqedicjd
revisor	bocchdjb
ao	ambbddfHgVhwib
fim	aUbncddqhZjb
quem	aTccdYeUfZgohnikjU
<s> quem	aZbXdbeXfdgshjiZjX
com a	aVbZcldaelfbgZhoiZja
vaga	bacjddebgahbiXjr
a vaga	aYbbcjecgchciYjr
premiado	aVbZcuhcjd
projeto	aZbdcsedicjb
tinha	aNbYdWeXfrgchXjr
tô	aSbbccdpeqfbgchaicjb
<s> tô	aXbberfcgchbidjc
vão	aXbdcddleafdgdhjinjd
matrícula	aadqedfdhd
matrí*	aXcdduecfbhcjc
com #	alckdkeVfZgdhaibjb
edital	bZcbdnedfdgbhbimja
antes de	aXdngl
depois	aXdngl
quarta	akbcdbengchdidjc
garga*	dbepfchcidjd
<s> que	aXbccadcekfbgWhdiWjv
raiva	aZergbibjb
abrir	aabcccddelfagqhdiajb
deles	acbYcVdZeufbgVhkjY
os #	aYcbddfmjl
figur*	anbbcZdZebfngdhaia
madru*	aWccdcfujb
fui	bacUdXergahmibjb
<s> fui	aldbebfk
uma	anbNcjdXeofTgUhxiajX
essa	aObVcXdjeUfrgshWjX
sinto	adbbengkhdibjd
<s> sinto	adbbengkhdibjd
que essa	acbbebglik
a minha	aTbccbdqedfYglhbiajm
vai	acbVcWdafagjhXiujW
que eles	akbbedgnhciajc
mudaram	gnhcia
mudar*	gnhcia
ideia	aZcngnhciYjd
<s> prometo	aadcedgrib
vou	adbadbebfdgjhqiYjc
tudo	aUcddbebhpja
patro*	aZcdddedhr
ele	aTbZcadceafdgZhxiajc
manda	aZbdccddhsid
vou ao	bbddedgZhqic
que o	aUbYcWdaeWglhYirjk
elenco	il
<s> minha	aYbbcaeafcgahqikjd
vender	acbdcddnedgdhbil
vender o	acbdcddnedgdhbil
dizia	aYbdcddaeagdidjv
técnico	fjhcim
auxiliar	aj
anunc*	ashdjd
fiadores	acdZjq
# fiadores	acdZjq
fiado*	acdZjq
dias	asdbfTgahcjn
# dias	ajdaemfc
cortei	aqdcfc
<s> cortei	aqdcfc
cortei o	aqdcfc
portefólio	ajbccdddim
porte*	ajbccdddim
estava	ambcccdbfdgdhcidjn
abriu	apgd
passei na	aqedfdhd
vez de	aofd
em #	dYecfahrja
sexta	albbcbdnedhbid
altura	an
maestro	arbkcZdTfShkja
de turno	aqedfd
num	aqcddZeZfZgchcimja
sabem	ajbacbho
sai	arbXeZfUgXhjitjq
fotog*	bdcredfdgahZic
vale	azbceafVib
usando	aodcjd
faltam	akccdmfcjb
faltam #	akccdmfcjb
dizer	bpedgdib
dizer que	bpedgdib
que falta	ajbkid
matur*	bpedgbid
aquele	aZbkddelfdgXhainjb
nada de	abbsebgbidjb
teatro	aqbjcUdceVfcgZhuiUjY
fotos	bYcjddebflgchmiZjZ
minhas	acbbcnedhbjk
as minhas	acbbcnedhbjk
outra	aUbVcsddecfdgchYicjo
<s> os	acbcctgdhbicjb
vizin*	alcngdibjc
preciso	aVbccddqedfagohbid
preciso de	aWdsfc
até	aTbWcYdoesfYiWjZ
até dia	dmfd
sair	aZbbcddpedglha
entra	aobdcZedfbgchXimja
e são	aadp
# por	aadp
fiquei	ajbdcXdaerfbgbhbiajb
<s> fiquei	aWbdcbesgchdidjd
escre*	aXbcdafohnjd
primeiro	ddfojd
ensai*	aZbdebfr
santo	ajbTcZdkeYfjhliVjd
das #	fj
h à	aYcodc
teste	fkhb
o teste	fkhb
técnico de	fk
horas de	aZfp
oport*	aWbscddYecfdgohViZ
tanto	adebgshciZjc
mim	aWbdcndaebfdgmhciljc
de mim	aYcoecgmicjd
<s> já	aacbdaebfahqjk
lhes	aVccdbedfbhrjk
já lhes	aVccdbedfbhrjk
jorna*	albZccdbebfZhoidjd
anda	aZbZccgdhqik
orçamento	bncdedfdgbhbikjc
o orçamento	ajgdim
orçam*	bncdedfdgbhbikjc
<s> um	aledgchdil
insis*	aabdccddeYfbgnhcinjd
vai pra	aZbcddelfdgdin
responderam	aabdecfdgcibjr
<s> responderam	aabdecfdgcibjr
responderam que	aabdecfdgcibjr
receberam	aXhdjr
insuf*	aVbYcadcfZgbhbiajx
chamada	aYedgdikjm
chama*	ajbbccdaeYfcgXhlijjl
disponibilidade	abccedfdgdhdiajs
m'n	aQbUcXetiTjl
gehaald	avbdecfbgaiZjc
gehaa*	avbdecfbgaiZjc
naar	ambWcadjeZfWgbhYipja
getekend	atbbdaecgchcidjd
is getekend	atbbdaecgchcidjd
getek*	atbbdaecgchcidjd
heb nu	ao
nu een	ao
inten*	amdcedfdhmicjd
vast	bjdaeZflgbhlik
kreeg	ambccodcebfYgchZidjd
volgens	bWcYdZeYfYgjhXijjn
<s> volgens	abbXcaddeZfZgkhZikjp
volge*	bUcVdVeWfVhoijjm
volgens de	ajbZcadaebfYgWhZiljo
maar	arbYcbdcedfagZhYiWjn
gewoon	aUbtcWdYeTfWgthPjS
<s> ze	ajblcSdZeTfUgQhmjk
tweede	atbdedfdidjb
een tweede	ao
filia*	apfa
<s> kan	asdbedfb
naar #	aqbacbdkeafXhcidjb
uur	bdcodZeYfkhZidjb
vier	adbdcbecfsgbhcjc
onder*	aXb1cZdaeZfbgXhRiXjY
hebben	aobdccdYecgchcikjZ
nu #	aoddfd
betal*	aqddfa
per maand	ajdkfc
mijn	aXbXdueLfMgchria
<s> mijn	blcVeWfagUhsiWjT
zat	akbYcceqfdgZhcidjc
bij	ajbTcXdjeUfVgsiXjV
binnen	axbacbdbebgZhZidjb
<s> de	ambIcueMfIhNibjk
heeft	awblcTdWeXfUgUhUiljT
terug*	apcddd
hun	ambKcqdYeZfQgRh3iRjb
is rond	bddmechc
maandag	avbbcbdbebgchZicjd
sinds maandag	aoed
voor #	arddfb
mei	a0bEdseafHhnic
# mei	acdqfY
heb #	ccdceafjgdhbicjn
jaar	aVbXcndSeQflgm
# jaar	aXbccjdXeXgphkiU
jaar de	audcedfZhZjd
van de	bcckdnecfZhbjZ
gedaan	aqcdfdjd
op m'n	bXcadbekfrgYhZiZjX
<s> het	blcYdcedgohXiajb
staat nu	ao
opnieuw	aubdcaedfcgdhcicjc
opnie*	aubdcaedfcgdhcicjc
# man	bpcbjd
# juni	apdd
donderdag	ambccdddebfbgdhm
donde*	ambccdddebfbgdhm
fonds	bcccdceagahcisjb
legt	bdco
helft	ajbdck
de helft	ajbdck
is binnen	avbbccdcedgchajc
in de	abbTcWdZeUfcgVhqinjl
afwijzing	emfd
afwij*	emfd
onze	arbWcYecfbgbhYiXjm
kant	aZb7dZebiVjq
ingek*	arbdcdddecfbjd
<s> m'n	aTddekfPhrjb
zitten	aZbtcddZemfbgbhZiZjY
naast	apbkcbechaicjX
beoor*	aVbvcbddecgbhcja
klaar	aZbpcdelfdgchcja
iemand	aZbmcadpeZfagYhYijja
kan niet	aacp
eens	aSbaczdcebfcgahZicjb
niet eens	aUct
lassen	accjdjeZfogchZicjc
doe	ajbbcxdneYfUgZitjX
ik doe	clhd
daar	aRbXckdYeUgthUijjW
boek	albccpddebfcgahbidjd
boven*	ajbccqddedgbhbicjd
van die	aWbackddeafdhsidjd
noten	abclfl
lezen	ambbckgdhc
sta	ambZcTdxeYfNhliUjp
<s> sta	aVccdtfbhc
en de	aVdtfdhc
komt	ajbXcYdoeVfUgmhjiXjW
nog	aYbUcYdpenfVgYhniZjY
moet	aTbbcddyebfagchaibjc
voor de	aZbdcZdlebfXgahqikjb
kamer	ajbdcndlebfXgdhaidja
heb nog	abbddmebfdhljd
nog #	ajdledfdhb
nodig	akdmfbhb
voor mijn	addmfdgZhZiojd
kwart*	abdmfjhb
meer	adbZdtejfUgoibjj
niet meer	aZbddoejfdhcjd
hoe	aYbWcqdbeqfYgShliUjW
ging	aUbZcndYenfmgZhZicjX
wat	abbYcYdmeufMgchqicjW
wat een	aZbocbdbeqfdgahVicjd
uitge*	ajbccZdYeZfkgchZibjo
met de	bdcddcebflgdhmjd
hele	aXenfmhbjc
# uur	aacodbeZfmhajb
gezeten	aZfp
gezet*	aZfp
<s> al	aScndceafvgXhYiajW
aan	aSbYcZdbeafugjhWinjU
heb er	aVdbebfogohc
goed	aVbadceZfbgthliajc
altijd	acbZddebfdguhbiajc
toch	aYbpdbebfdgnhciYja
voor die	aXcddcfohmicjd
appje	cdddhnid
ik het	abbcgohj
volgers	aZcddbfdgdhrjd
schijnt	aWbbgchcit
schij*	aWbbgchcit
dat de	aUbccdebfagZhdixjY
ruzie	aWbbgchcit
eruit	il
gaan	aZccebgdiljo
<s> een	albcccedfdgchdimjd
wil	abbUccd0fUgohoipjd
bijna	aXbccdddeYfdgVhcixjZ
leeg	aVdnebgdiqjb
dat ze	aUbZcbddecfZhYixjW
zoals	albcdceZfdgahaibjq
reden	aWblccdZebgYhbiXjs
<s> ben	an
registratie	aqbbec
staat online	an
huis	bacdddgphZid
weer	bZcbddgahojd
nu ook	am
gesto*	an
opleiding	ak
oplei*	ak
op #	anbccZdneafYgchaidjZ
in mei	asbddaedhd
plaats	arbdcdfchc
in plaats	arbdcdfchc
plaats van	arbdcdfchc
oke	anbacdecgnhaibjc
rijbewijs	akbdgdhcjl
rijbe*	akbdgdhcjl
wordt	akedgbhdinjd
komt in	dk
auditie	ckdcflid
de auditie	akcldcfc
auditie van	fm
<s> op	cdedfbirjd
gaat	aacddmfbhnjc
er een	dbedfnhdjd
regeling	ao
regel*	ao
zonder	asbUcadneYfYgThWiljX
<s> onze	al
weten	apbddcedfcgbhniZjX
op een	akfainjd
einde*	akbmcdebgahdidjd
mee	atbUcbdpesfUiYja
is een	abbpicjd
vrij	ajbdcbddfohbidjc
vanaf	apbddc
van hun	apja
met een	aabdcuddecfXhcidjc
eerst	aodc
# eerst	aodc
was het	ao
# op	akcldcjc
op de	aYbYcrdbeofXgbhbicjZ
minder	aacrddfZ
zij	cmfd
<s> zij	cmfd
kregen	aZcpfd
plan van	aYcledfnjd
een half	abckil
zo	aWbZcddaevfWgmhXiXjV
januari	aYdoekfbhd
mag ik	albcdneafdhbjd
wonen	aXdrfd
we wonen	aXdrfd
weken	aWcbdpekgchbicjZ
dat ik	aVbndbekfZgUhaiXjp
ben er	emfd
elke	aadcebfmhmjd
werk	aZbaccddepfmgchcidjc
geoefend	aYecfr
geoef*	aYecfr
tot	ajcdddecfm
tot #	ajcdddecfm
# weken	aYcddpechdidjb
offerte	aldbfkjc
<s> vier	aYccedfsgchcjc
proef*	aabacYdceSf1gYhYiYjW
passe*	aWcTdpeZfYgshVjb
denk dat	adbbgkhciljb
leuk	aVbbedfdgnhdiXjp
vond	acbaebguhdiXja
zijn	aTbUcndZeXfWhminjV
mij	aVbscqdceXfbhPiUjU
wij	aSbcckdceYfagXhqiZjm
<s> als	aVbZccgahv
nee	adbScUdtfOgyhwibja
dat je	aZbcedgZisjc
solli*	aYedfYjs
hadden	ambZcZebfYgchZiZjq
hadden ze	aaecfagdhdidjs
ze al	aaecfagdhdidjs
zei	abbdddeWfdgnhZicjp
toen	abbcddekfdgYhcibjp
ik een	aZeXfdgchdicjt
boula*	adddfdjp
mat	akbccddqekfYijjl
petite	bccmdSecgqhkiljV
enfan*	ajbcdpebfdhcid
tombé	aohd
est tombé	aohd
concurrent	apcndceSfpgSiSjn
repris	apic
que #	jk
bailleur	apddec
baill*	apddec
avec une	akcdedfagdhm
fini	aobWcWdUesfWhsiYjo
avis	amblcRdjePfNgRhvipjn
son avis	arccddha
favorable	budWeLfcgohZiSj0
favor*	abbYcbdafchtiYjc
vous	ambcccebgdhcibjm
vendredi	andjicjd
vendr*	andjicjd
le formulaire	edhnjb
un nouveau	ajbdcbgmhcid
arrive	ambLcddneSfnhcjb
arrive en	ajckhdid
voir	bmjd
papier	adbccmddemgahcjd
drh	bahdip
décalé	ao
en plus	an
<s> notre	ao
l'anc*	atcddcebfdidjd
galer*	asccedhcid
demandé	bcenhd
m'a demandé	bcenhd
photos de	ebhmid
depuis ce	apgd
batte*	ak
h au	aj
garde	alblcudQeSfRgkipjZ
le prix	akbbgcimjd
dedans	albbcmgcid
peuvent	ajbcedfcgdhm
ils peuvent	ajbcedfcgdhm
peuve*	ajbcedfcgdhm
la coloc	bdcmgc
et pas	blcdhd
quelle	acbqecgdjd
erreur	blhd
moi je	aabmcl
complètement	aZbsgbhdjb
% sur	adbn
s'en	aTbmhr
côté	bjcndcfcjd
à côté	abbjcnddfd
le papier	cn
a une	cmddfb
dans un	dofd
ça peut	aVbbdnedfcgnhkiZ
jusqu'au	ambddnebfX
jusqu'au #	ambddnebfX
# pour	addsecfW
pour le	cceZfl
<s> à	brcadjeZfXgdhciajc
ans et	dmfd
conco*	aYbmcddnfdjd
repas*	eogbhdib
quand j'ai	aXddetfbgchd
j'ai fini	dcenfdgchdid
<s> même	aZbdephd
bien #	apbccUeofbgchbjd
carnets	addcem
carne*	addcem
décembre	ekfd
# décembre	ekfd
décem*	ekfd
mail de	ekfd
avec des	abcm
à mes	aadpeb
plein	dbgn
parla*	aZbaccedfaglhdidjp
signe	aXbbdleYfdguhaiZjd
carac*	aobbfcglhcic
soeur	dbhm
cabinet	ambQcjdleOgOh4ic
cabin*	hm
comptable	bbgbhq
est au	aVbadcgdht
courant	bbhoidjj
va pas	aWbacdgdhnin
louer	aYcddcir
à louer	aYcddcir
perdu	bdcbdbelfZgdhZiqja
a perdu	abcdddfcir
perdu #	aZccdbemfZhbiqjd
avaient déjà	acdchdip
de mai	abjn
préfecture	edfl
préfe*	edfl
serai	aldaecgm
je serai	aldaecgm
rentrée	dnjd
rentr*	dnjd
activ*	apbcgd
retours	fm
retou*	fm
la garde	dnfd
frère	ajbdcbim
la radio	cpfa
<s> y	apdc
porte	atdXfXgqhbicjb
chef de	bbcnedgdic
acheter	dneb
achet*	dneb
l'expert	arccgdha
chez un	aqfdhc
cours	apic
comme une	ak
est validé	aodd
validé la	aqbdedgd
ils sont	abgdhciojd
tenait	aabmcl
pas leur	adblcmgdhcjc
cette année	alcmddhbjd
banque	albVccdteZfRgchnjk
la banque	acdnfd
mois dans	aXdsecfb
dans mes	aadkedfcgphdjd
repen*	aUbbdcenfcgpjd
l'appel	bcdcepfc
stagiaire	aXcodbepfa
stagi*	aVbccndaeofZgbhdin
<s> tout	acbbcdenfl
au #	dcfl
km en	dd
un studio	dcfj
réécrit	akcbddfkhc
réécr*	akcbddfkhc
avec mon	aWfs
prends	dbeZgqhbib
je prends	dbeZgqhbib
eux et	adcdgl
et moi	aZbWcpddelfchZ
moi le	abbbcnglhcid
bande	anbdcdedfbgchj
dans #	aXccdmebfcho
d'après	abbaddfdgdhbisjd
<s> d'après	abbaddfdgdhbisjd
d'apr*	abbaddfdgdhbisjd
commentaire	abddfdiljl
youtube	adbYcbdPfbhoivjq
youtu*	aYdbfahoim
après #	dbfcim
paye	aobYccebfbgXhkjc
que leur	bdcbip
gagnant	aWcnhdim
gagna*	aWcnhdim
gagnant a	aWcnhdim
ils avaient	dcjj
salle	aqcseRfXgSitjc
la salle	algdjk
offre	bmdd
bloqu*	ajbcccdaerfbgYhZia
remplaçant	bdcnddfcic
marche	axbcdbeYfWgcikjc
grande	a1bXdbeWfYhjjY
colo	aqcbdkenfYgxiKja
et le	al
d'ani*	aoddfdhd
# sur	cmfd
sur #	am
l'ancien	ardcec
de l'ancien	apdded
en moins	apcddcfd
rattrapage	am
de rattrapage	am
rattr*	am
quoi ils	acedgahZio
c'est de	aZbtddebfdgZhb
mon avis	aYbocchj
bout	aXbcckdpeufbhaijjY
au bout	abco
bout de	aacnenfdgbjd
tombe	dl
mes parents	dmfdjd
diman*	bcdbeZfjgdhlib
sait	aZbdcdgsiZjb
asso	acbbgchrid
notre asso	acbbgchrid
livreur	abfdiq
livre*	abfdiq
discord	aKbncUdletfZglhnitjc
l'avaient	abjm
ils l'avaient	abjm
l'avaient déjà	abjm
démo	cdjn
la démo	cdjn
mauvaise	bpgdhdidjZ
la mauvaise	bmjb
mauva*	bpgdhdidjZ
faite	am
a publié	ajbcclhdid
publié une	ajbcclhdid
essai	an
chambre	doebfc
terra*	arbZckddebfcgchXic
l'aide	asbcccddecfZid
partir de	an
trop	akbacbeZfcgahbicjq
d'un truc	abblcmjd
le mien	aabdclhdidjn
ce que	aYbccoddfdgnic
assur*	aXbpdnecgbhbid
chiffres	abbkdl
mes chiffres	abbkdl
rien que	adbdecflgohdia
j'ai des	acbdedfcgohliY
cuisine	acbnckdNeTfYgjhqik
cuisi*	aWcdddebfjhmim
passent	aZccdqecfdhZijjd
intui*	acbZccebgkhbip
voilà	aabWcaepfbgZhXiYjp
déjà dans	abdcjq
mobilité	akbZebgbhbiWjp
mobil*	akbZebgbhbiWjp
d'être	eofahc
dimanche	aobddceafXgdhmic
règlement	bm
règle*	bm
c'est un	abbacngdik
mot	aabXeqfdgZhliajc
le premier	adil
jetzt bis	aldd
<s> ab	aocd
wohn	ao
wohn ich	ao
ich #	ardcedfdhdjd
gehen	bogbibjc
weiter	cpdceaibjc
verkauft	apcdhd
verka*	amccdjhc
wegen	akccdlgdhd
nur #	cmdYebfcgdhZiajm
am tag	ho
warte*	al
jetzt #	aocddd
stempel	al
stemp*	al
ihk	am
nur die	hdil
dach	amhd
zeichen	bdddedgpidjc
donnerstag	ao
donne*	ao
ausschreibung	aobbdcfjhb
seine	bTcbecgXhriqjZ
wiederholt	ardcjd
wiede*	ardcjd
gerät	am
nummer	aodZelfchajc
geschickt	anhb
für das	ddfl
projekt	jm
ist jetzt	aqcdhd
vorher war	aj
war das	acbbccep
zitie*	anbc
elter*	bZccdZeofdgYhmicja
endet	albdccdqfagahXidjb
mann	alcjdbeQfagYimjj
mein mann	ccddfnhcjc
übern*	aldbflgdjd
<s> habe	aqbdidjd
englisch	jm
an der	ajbdcddjemfdgchZidjd
hat den	acbmcoedfYgahbid
sehen	abbmhk
<s> bei	aYcodchdilja
denen im	aYcphdibjk
orchester	cpedibjc
spielt	cohdibjc
einer der	aYcodchdilja
keinen	aWbacndcekfdgZhaiXjn
von den	aSbXcudcemhbjb
zweimal	aWbZcbdsedflgZhZibjc
zweim*	aWbZcbdsedflgZhZibjc
<s> mir	ddemgdhc
wenn ich	aXbacZdjejfahpicjZ
der firma	acdkengdha
vorbe*	aadbemfogdhbidjc
nich	aZbWemgmhd
gezittert	akbacddcepgbhbjd
gezit*	akbacddcepgbhbjd
war ich	aYbocbenfdgbhY
gebra*	akbdcmdcebhbicjd
stimm*	ajfk
<s> für	abecgn
monate lang	aZfp
jede	aZdcfq
einze*	ddfl
dran	aTgnhp
der kann	acccgnhjid
schwa*	aqcZdZfchljd
repar*	aTbacrddebgXhkilja
deren	aXbVctdUeUfQgWh0iWjR
rede	aaddhric
ich halt	accdhp
halt mit	accdhp
rum	akbYcadUebgrhujV
lesen	acbagbhdir
sei	aVbbcddaebflgbhciZjt
ihr	akedgdhdjl
hab im	cddbfjjl
bereits	aZcbdcfajs
berei*	aZcbdcfajs
das zeugnis	jm
zeugnis von	jm
seit dem	ccdbfdgchdicjp
dem #	akdcikjd
brauc*	cpedfYhd
hat noch	aoed
bis juli	ajdled
hats	albVc1dXgbja
zieht	arbcccddhb
absage war	bncbeZgdjd
ne andere	arbccbeb
nachnamen	akbacbecgchcip
nachn*	akbacbecgchcip
fehlt	bacZdqeXfagkhaib
ist das	aZbncofdhZ
wochenende	bdeZgchcidjp
woche*	bbcdeXfogbhYidjp
haben den	ddfk
gebaut	cadcedfqhbjd
eintrag	aqddec
eintr*	aqddec
finanzamt	an
mich als	adbrccgXhc
klein*	dcin
bedingung	an
bedin*	an
lehrer	abbkcbfmhl
gehal*	cdeZibjp
<s> nach	fm
gesun*	aned
weil	bocSdoekfYgmjm
lager	aobYcqdTedfYgp
im zweiten	il
gemei*	aqdcfbhd
stellt	aqddfc
uns	boddfbgbjd
<s> dass	aablhdjl
mein lebenslauf	akblgdhd
gegen	aablcpdceZfdgdjd
<s> deren	aacsecfbhZ
selbst	aZcoddeafmhZicjc
nachz*	dredfdhcjd
visum	aocdhd
kollegen	aabbcbephj
nix mehr	dcepgchajd
tagen	aXcddZeufbgYhdjd
neu	asbdcZdbeXfmgbhXidjb
anders in	gj
wär	aXbbcmddebglhl
für mich	aZbccdebfdgs
ich die	accbdnecfdgmhajc
hat #	aZcodcedfbhnjd
wollen	aZbccbeagkidjo
alten	ccdcecfchdipja
förde*	cdedfbiqjb
# hab	ccdbemfZhdjm
nachgewiesen	jl
trakt*	bdjm
zielgruppe	jm
zielg*	jm
gemerkt	gmjd
gemer*	gmjd
haben #	al
konnte	apddhc
<s> konnte	apddhc
weiteren	bbcdebgdidjp
weite*	bbcdebgdidjp
fälle	adhoid
inklusive	arcdddhdjc
inklu*	arcdddhdjc
nicht dass	akdbedhmicjc
nachb*	ambccceagahn
grund*	apec
hat das	atcbddedfdhd
<s> den	acbdco
bezahlt	aqfdid
bezah*	aqfdid
gutachten	arcddbhc
liegt bei	am
aushang	apcdfd
ausha*	apcdfd
wie ne	abcmdaenfchdicjc
antrag	adcqdZebfYhdikjd
ich muss	abcddredhc
oma	aadlecgohbjd
zurüc*	anbccadkgdhb
schei*	aYbddqgdhaik
brauch ich	abdo
einen	aZbcebfdgkhbjp
lieber	aWbLdveZfcgthVid
erzäh*	acbdecgahoik
unter	adedgchlik
blöd	aWbaccdbeXgshkiZjc
dj	bVcxddeXfagZirjZ
zeile	aYcodjfdglhOiljl
kommen	bccdddfciojd
<s> man	aabacceagdhciajt
sind jetzt	an
gebracht	cnfb
thema	arcaecgchc
habe die	al
alten vermieter	an
miets*	ao
kindern	akbmddjc
kinde*	amblcbdledfagdhZidjV
das thema	akbkcd
wasser	cddk
stück	aocd
kahn	asbccXduedfRiZjo
nach dem	ik
vergleich	bdcpgchcja
vergl*	bdcpgchcja
fortb*	akcmddfdhcjd
reicht	arbcccfdhdic
übera*	aWbqcbfmgaib
muss im	aado
messe*	apbccadnecgchYid
jahre hab	aZcbhq
erstm*	aldZecgn
kennen	aZcceXgnhciajp
mochten	aYbbcbedfcgchoioja
mocht*	aYbbcbedfcgchoioja
fehlt mir	jm
ausgeholfen	ddfl
geworden	apcd
gewor*	apcd
hat ne	bdemfcgc
alte	aYbccbdjelfbgmhdid
grad	bScndZengQimja
sowas von	aXbccceognhXid
versa*	ambccbddepfZgZhcid
jueves	atbccdddhd
el jueves	aqhd
la residencia	abcddp
residencia de	abcddp
mayores	aoddfd
mayor*	aoddfd
bici	akcnibjY
la bici	akcnibjY
pasó	azcYdYeZfYhZja
por la	axcddcecfXhciZjb
hoja	apfd
rompió	ajbdcdengchc
busca*	ap
ayuda	aqdcfd
la ayuda	aqdcfd
bajé	aohd
<s> bajé	aohd
muestras	amfd
de dar	am
batería	asfYibjd
bater*	asfYibjd
en casa	aZbddmenfbgdhc
ruido	adcpdbfd
era la	amblcXdbeafbgmhbiZja
pega	al
pero ya	am
ya soy	aojd
instituto	asbvcdeafRhmiXjb
es la	atbacchZ
la de	aqbdhd
escribió	ao
me escribió	ao
a partir	an
libro	aohd
lo del	adblcbgchaibjp
puede	anhdid
plaza de	dm
beca de	cohcjc
transporte	ap
metimos	aqccicjc
<s> metimos	aqccicjc
metim*	aqccicjc
pantalla	eogd
panta*	eogd
abuela	akbbccdogchajb
ya va	am
de las	addmedfdgmicjc
bases	awbVdmeOfkgZhXiYjk
las bases	il
como si	acbmdcepgahWidjc
es lo	abbkccgohcicjd
no soy	ajblcbjc
le dieron	abcpfd
dieron el	ajck
reparto	aWbcctedgdhdid
tres veces	aaclfl
cartel	cldleTfPgZhqiwja
el cartel	cmdcfb
la lista	adcjeojZ
lista de	akckjc
antes del	akdlhb
del viernes	aZcmdmhc
<s> voy	aadmfcglhcid
baño	aVbcdleqgdhb
cara	bWcjdmeufSgWhpibja
madre	abckekfcib
decir*	aWcadbexgahaibjX
mano para	aZfo
la memoria	aYcbdcfshdjd
datos	ccfn
los datos	ccfn
<s> soy	aWbYcddceYfdgthkicjb
y ahora	accdgo
poner*	aldcedfdgmhb
de ganas	abbcddeYgthaic
tío	cdhm
mi tío	cdhm
arregla	acbdccgdhridjb
ascen*	ambcclddecgZhjiZjZ
yo tengo	bbcadcfdgdhrjc
y la	dchm
hilo	aYfdhq
un hilo	aYfdhq
malas	aYbdccfdgdhqikjb
las malas	aYbdccfdgdhqikjb
que esa	abcdhcirjc
contó	anbdcdedfbgZhdin
la nota	aWbdcbfcjr
alguien	aWbccaddeafcgchcirjl
a alguien	aZbdccebfdgXhdiojn
algui*	aWbccaddeafcgchcirjl
alguien con	accdecicjp
reuni*	jl
conté	adhcjp
conté lo	aXhdjq
el hospital	abjm
viaje	asbdfdha
# o	am
querer	aojd
sin querer	aojd
correcta	adbnhd
la correcta	adbnhd
subieron el	cddn
tope	ccdj
el tope	ccdj
lleva*	acbccodcedfbglhbjd
almacén	fdhnic
almac*	fdhnic
# semanas	ccdnfWhbiljd
cabe	anfc
cabe en	anfc
sala	a4bVddfTgaidja
la empresa	cnfdhb
segur*	bdccfdhcio
segundo	avcVdneYfUgdhkipjk
anexo	albacbhcibjm
dejar*	dYhbjr
conservatorio	am
pidió	an
permiso	ao
permiso de	ao
furgo*	bdccdXebfahnjm
terreno	am
el terreno	am
terre*	am
mi nombre	abeojd
inscr*	aqddjd
visado	dmfd
hueco	an
proveedor	am
prove*	badcgdhnid
falla	ecgl
hablan	aWbocmddedfchcjd
que soy	blemgZia
no la	aWbodmedha
equipo	ajbcckdlebfcgjhXiZjW
mi equipo	abcndnhZidja
al que	adcrgdhciaja
<s> hay	akckjd
cumplo	acbocdeafd
necesito	dled
de ese	aadlecfcgahoid
cole	adbUcadjeWfYipjl
sigo	acdberfXjd
con la	cjflgdjd
pueblo	bjcadVePfogYja
veo	aZedgqjb
señor	aacdddeafdgnhmidjd
humor	aRbvdMfXgxhXiTjm
llamada	aZhmjk
llama*	aYbkccdceafcglhliajj
revisar	ddfdhojd
deja	aTcRe9fOgthnikjX
cambia	accdgZhdisjb
rechazan	aYbpdceXgchdimjc
sistema	ambddbebhcinjb
alérg*	aqjc
descu*	akbscddZeZfcgXhXicjd
ya tiene	ccgchnjc
número	bZcYdaerfbgYhkicja
hermano	ddhbip
herma*	ddhbip
tenemos ya	ap
por correo	an
prórroga	dk
la prórroga	dk
prórr*	dk
aparte	ap
la sala	an
<s> terminé	al
grado	an
el grado	an
estoy que	amcddaeogZibjc
quedé	bbcddcerfdgahbicja
primera	asdbeRfdgciYjt
ensay*	ajcUdcecfqhbjd
ni idea	amblddedfa
van a	aSbjcmddebfagbhjiljb
psico*	apbmccddedgbhVibjd
gráfica	cl
copia*	aWcldYhqid
nadie	aZdoekgdjb
estar	aZbddafbgqhc
estar en	aZbddafbgqhc
ensayamos	aWccddfs
garaje	accdfn
un garaje	accdfn
días de	aVdpeZfm
boda	cbedfrgdhciYja
cero	akbdcdflgchc
fotos del	abcdfjhnic
somos #	aTcpdjfbhkjd
familias	abccdkfchljd
# familias	abccdkfchljd
pasillo	aWdphcinjZ
pasil*	aWdphcinjZ
gerente	aYddedgdhcitjc
geren*	aYddedgdhcitjc
insistir	abcdeZfcgpij
piensa	aYbccdedgdhcis
piensa que	aYbccdedgdhcis
baja	asbcdaeXfYhkilja
sueldo	akcbedgdhaiojd
mi sueldo	akcbedgdhaiojd
bruto	apcd
cierra	aagqhc
que ya	aqedjb
temprano	badcedgphdib
tempr*	badcedgphdib
# va	al
actores	cofa
actor*	cofa
modelo	acbn
refor*	bdcohcidjd
tema	bccphYjd
vecino	akbdcodaedfdgdhdib
el contrato	aacddkedhmjd
las fotos	cc
aguan*	aZbdccddemfogchb
hija	ajccddedfmhc
mi hija	ajccddedfmhc
discu*	akcbdbedfmhd
fe	a3bRcjdaeOfUgmhYiZ
próxi*	bccagdhnjd
voto	aWbmcbfbgdhpjd
paga	ajbdcchdim
ya la	arcdedgdhc
hice #	ascdddfa
cultu*	aZbmcaddebfdgZhqic
entro	aldjfdhc
por dentro	aabdddergdhdid
<s> una	akbdedhZin
comune	asbccXdcebfZhqik
abita*	aucddbfcgdhajc
fino	auccdZfahc
fino a	aofd
mi è	bbddeqhZ
licenza	anjd
la licenza	anjd
io ci	alcadcecfdgnhcid
tutta	bdddfohc
tutta la	bdddfohc
linea	bXgdicjp
risposto	aZfdgdhdicjq
rispo*	aZfdgdhdicjq
<s> non	aXbwcYdbekfdgVhaiTjZ
che il	aUbncddbebgYhcjl
vinci*	aXbYcrdbecgbimjb
hanno messo	cnhdicjd
del mio	aZcrhbicjd
e il	clhd
prest*	aVcldcfchp
macchina	aabcdkepgahc
macch*	aabcdkepgahc
palestra	aYbbdpecflgbhaic
pales*	aXbackdoebflgbhXibjd
corso	alcXdZerfahWid
filma*	fl
moto	ambWdZflgmhciZjd
regista	aabdccgq
il regista	aabdccgq
recen*	cddYecfchr
lì	aabccddceofagchZiqjc
sinda*	aWbbedgahoipjX
valido	akbYdahdidjp
alla	aqbVcVdbemfahbjj
<s> nel	an
vede	bpddedgbhc
per la	aodc
e la	bdcddaeYgshYid
pezzi	aZcodceofZhX
e da	aYcbdnedgohaib
bene	aVbcccecgahvicjb
escola	ajbdcngdic
a escola	ajbdcngdic
senho*	bccddcemfdgchcikjc
queria	bcengchdjd
não queria	bcengchdjd
passou	aubdcbdaedfdgchdic
o edital	ajbdcdgdhdinjb
e agora	am
padaria	fbjn
padar*	fbjn
cai	ambSdjeZfNhnimjw
já vai	akbcemfdhdic
saiu e	al
limpo	akbbcnebgdhbjd
tem	bscvdSeafPgdhrjY
sou	aVbrcldbeXfagWhliXjZ
faço	acbccodcebgchl
rapaz	aZbbcnedhdimja
o rapaz	aZbbcnedhdimja
ganhou o	aYbcctgcia
e o	acdphdid
se eu	aYbcccdtedgdhaic
carro	aZbdcddsedhb
tenho #	dnebfZhdicjc
fiquei com	ancadbelfcgchdibjc
que não	amdaemfcgdicja
que até	dceagnhlibjd
dói	dceagnhlibjd
até dói	dceagnhlibjd
do meu	aVcbhnjn
já tinha	aZccfbinjl
prémio	aabbcngbhdim
quem é	abbmcdgbhaik
maio	akcddbfZhcjm
de maio	ardcfZjd
eu sou	aabXcndcgdhmid
ninguém	aabbcdelfdgnhdiajd
gemeente	cadpecfahcjb
de gemeente	cadpecfahcjb
gemee*	cadpecfahcjb
heeft het	arbdccedhd
in mijn	fchpidjb
dus ik	dcedgohb
stond in	jj
nooit	anbcddedfagZhZiojb
iedereen	bcddeofbgZhcimjc
ieder*	bcddeofbgZhcimjc
podium	akbWcodRgthViQjV
is aangepast	am
de regeling	an
er #	cmedfd
huish*	ao
foto's	aYbbcrddeZfcgbhkibjd
mijne	aVbdcwedfcgbhZic
genomen	cdfnhcjd
keer	dvfXgnjW
weet	aVbacadceYfcgvhcjX
zeker	adbcebfdgnhdijjc
eerste	ajedfdjl
de eerste	ajedfdjl
is nu	al
twee	ap
heb de	epfchcjc
verko*	abdmecgbhdinjd
van m'n	aVbbcbemfdgchWibjr
<s> table	aoid
led a	algc
second project	algc
project since	algc
government	ajcceUfagShq
president	acbadcfPgZh1iljl
united	atbacbdceUfYgciZjk
during	akbOf4gWhaiUjc
states	aubcdZeRfXgbiZjl
china	albWckdcebfUgjicjl
south	arbacmdYeYfUgb
american	alcodTeYfXjc
including	apbUcrdbeOgOibjp
international	atcadXeVfZgbhliUjo
officials	ambdcddYeWfVgNhqiy
billion	ambQd3eWfogahViZjd
news	aobdcadXfUgUhkikjs
military	aodYeTfdgQhnjk
york	arbXcndZeSfcgUiqjY
several	ambUcmdReUfzgKhdjo
around	acbVdafrgZhdinjT
political	aVbudXeZfVgdhwjd
however	apbjcddUeWfXgbhZiajr
general	aqbddbeTfSgShwiZjr
major	apbdeUfagaiZjl
dollars	albQd4eVfogZhVibjb
iraq	cVdneXfdjk
official	avbZccdWeQfUgMhqikjs
based	atbqcldTeGfXgWjr
among	aXcwdTeVfWgchkim
economic	acbpcddneVfVgjiVjq
countries	akcbeRfciUjs
killed	aabUclesflgUi0jU
held	apbQcleUgUhmiZjY
business	bjeOfSgXhnij
west	aqbddZeafXgcjb
women	aVbccudYfcgdhlijjb
bush	adbbckeYfbgdhjjj
chief	aqbYcceSfEgUhzirjq
john	bXctdbeUfTgXhsiljj
following	axbTcaddecfvgShbiPjo
meeting	akbUcWdneRfbgZhtjn
expected	akbXdneNfdhbiajj
washington	ancdeXfSgXhkinjc
games	bacmddedfsgjhTiUja
european	apbdccdZeTgdiYjo
league	amcndbeSiajZ
reported	asbXdafcgOhainjn
british	asbYdReYgX
white	bVc0dWecfdgVipjY
became	avbScrdTeafXgUikjc
few	abbZckdWedfogdhYja
began	avbLccdceVfvgVhZinjb
center	arbdcjddeWfTgYhkiljZ
israel	ajbZcQfjgjid
east	aleafVgcjd
central	aqdbeRfWgRhoim
chinese	bXcmdVebfbhlim
prime	bYdjeafZgbhtiajn
death	abbVccdleufdgdhkiljY
companies	apcjeOfUgWijjm
forces	akbcccdZeZgYhqjl
federal	ascdeIfagLhmio
peace	abbbcXdleaguhmiX
capital	bdccdjedfUgXhp
force	apccdaeRfdgahmid
near	aobWdbfagahdisjW
released	azbNeWfmgYhWibjk
health	aocbdqeSfUgVhpiYjp
japan	asbPdmfZhYiVjk
election	accldbeYfjgYhpjY
region	andZeWfbhkiYjm
program	avbZdpeEfdgVhc
far	acbocodTebfagjhUjc
although	aodReVfZgYhYidjp
development	ambndleFfYiWjw
leaders	aacjdaeXfWhy
france	atbSdcecfchciX
spokesman	aobdcYeXfLgVhtirjw
your	aXbdcYdofbgohpiVjY
financial	albjcVdseXfTgWhmiZjp
recent	dWfmgbhZjn
campaign	acbXcjdbeXflgZhpim
troops	akbQccedfpgYhkjj
israeli	bccVdafogaiq
russia	ambYcceafaidjk
information	arbpcadVeLfTgRhnjy
within	albocbdWePfmgaiaja
large	bbckdZeYfngThj
economy	accddsecfXglhcib
died	akbMdletfkgZhailjU
career	aocsdbePfmhQiYjW
making	bkeRhZia
attack	accZdXeqfjgcip
clinton	abbXcmdaeZfdgchkimjj
conference	ambZeRfagYhojk
america	bdckdaebfPgmhlja
often	aabncodQgZhc
television	albdckdSeZgRhjiqjj
industry	bjckeQfRgbhjin
palestinian	aabbcWfqgchnir
administration	apbjdcePfXgRhnjl
russian	anbZdXeYgWipjl
nations	amcbeQfbgchniXjn
human	aXbuccddfXhmiZja
india	aqbbddeZhbiUjm
defense	anbleLfVgUhnjl
players	blckdVeYfahdjb
important	adbxcbdXeMfUgpiTjm
southern	aobUcndUeagbhjikjd
population	bmcldceYgXjZ
rose	aybMcvdjebfbgahXiWjd
include	avbXckeDfbgQhniYjz
further	ascVeWgdhXiPjz
nuclear	aucZdkeVfVhaic
eight	ambNcueSf4gVhQicjX
groups	cmdWeRfbgUhtiljj
despite	cbdcgjhWiTjj
largest	aobUcleXfbgahmjU
whose	bbcudVeUfRgbhnijjb
attacks	aZcXdberfogdikjl
germany	aubLdlfchZiU
nation	aYblfYgnhoiZjS
station	aybXdVeWgOhbiujd
london	aubVddeXgTha
research	aubpcjeEfWgWhbicjo
black	aYbac5dSejfcgZisjR
europe	ambXcddceafbhdiajj
northern	arbUckdVeXgZ
football	cmdTeafagahminjV
workers	bRcldteXfcgThlirjW
shares	awbUdoecfXgZhaiTjj
iran	ambjcaeVfWijjn
agreement	aubYcTdneLfaiZjr
western	ajbmcqdPeYfbgXik
special	aubVeHgPhsiYjo
plans	arbQcXdueIgYhmjt
interest	akblcZdleNfRhdibjq
strong	aXbpdReafVgsiYjn
england	aobcdaeYfkgdhZiaja
authorities	arcUdUedfdgShkis
race	blcsdXecfbgmhVidjT
korea	aubVdkecfSgjhciXjj
opposition	aYdWecfagbhzinjd
island	anbXeZicjZ
road	amgdhUjd
democratic	aZcsdWeTfYhzja
almost	acckdYekfthRiajQ
leading	apcsdXeTfWgahcidjc
congress	ambcdjeSfYgZhqicjc
index	a1bacreVfZgahUiO
australia	aubWdceWhWiU
action	bpcXdbeXfXhkiajn
elections	adeYflgdhqiYjY
san	aqbZdceUfXgchliljX
executive	anbYccdjeNfLgUh3ipjs
areas	ambjdceSgXhjiWjs
river	apbWddeagd
using	asbldTePftgOhaibjm
japanese	aobUclddfbgbhZ
province	apbXcldbeWfYgchnij
california	asbdcqdbeMfVgbiojV
education	aqbkcqdkeDfZgShmiUjp
africa	ajbceYfZiWjj
association	atcjdYeMfQgUhtim
exchange	axbVcadmeUfcgWiZjj
likely	adbkdleSfNgkhcim
player	aobjcndWeUfVgjhcjX
george	ambXcoeTfUgWhnjk
victory	backekg0haiQjP
pakistan	amcaddeciajn
social	acbnckeTfYgbhriSjn
continue	cPdoeMfZgnhoid
soldiers	bTdbejfogUhjiqjZ
able	bmcdddeNfcgniYja
parliament	akbXcbddeYfjgWhwiajd
problems	bqcUdqfagchYiYjm
private	albcdkeLfcgMhqin
efforts	cWdkeRfjglhniYjn
dollar	ambbcddvebfbhXidjd
david	ambdckdmeQfLgcjj
african	cqdYeWfcgbhkid
increase	aldpePhaiTjp
reports	ambdcbdVeYgLisjy
fourth	apbXcndpeWhRiWjU
king	adbSejfYgdhz
taiwan	apbXeWfWgmhniZ
britain	arbQcdebfdhdia
playing	dWecflhaibja
global	bncZdjeafVglhjicjq
located	aydXeWfSgTikja
ahead	bbccdpebfjgrhWiRja
iraqi	abcbeXgYhpiu
violence	aSbqcbdaeshjikjc
goal	albsdjeSgrhSiPja
border	aubVcXdZebgZhjik
soon	atbKcZeYfcijjd
crisis	adcPdvelfb
division	axcndceTfYgUhjiZ
served	axbPcndWeQfmgMhm
kong	asbTeZfUgjhliZ
hong	arbTeZfVgkhliZ
technology	atbncqdbeOfShZibjl
organization	alcceJfSgXhxio
weapons	atdbeOfbgYiljk
republican	abcudVeRfXgZhviqjb
recently	a1bJckdUeWgThbiojo
texas	apbdcqddeRfVgdimjQ
senate	anbXckeQfcgYhsjb
reached	atbTeUfjhTiX
continued	asbXcXddeVfkgchcibjl
investors	adbncbfRgjhbiljk
living	abbYcmdleUgdjX
provide	aneBfjgYiVjw
presidential	bZcsdceSfagXhtjc
obama	abbYcpddeYfbijjl
event	abdcgnhdidja
daily	akbbcXdZebfqgZiajn
drug	ameYfWgZhlio
investment	akdseIfLgchljs
michael	aqbYeUfQgchmij
civil	dbeYgVhrja
appeared	asbYcjdOebfjgWhVip
involved	bncddZeVgTit
indian	aqbccjdVeWgY
similar	akbkcldOeVfogWhaiajo
fighting	aabbccfnhjijjc
australian	asbZcldXeXfjgbhYib
relations	cZddfXgkhriVjm
anti	bddOfcgahrisjk
popular	bjcsdFeXhlil
base	aubccleQfdgXhbiZ
tv	akbbckdWeafbgXhmit
markets	akblcYebfThdidjm
newspaper	ancddReZfYgUhlirjk
operations	aybYcSdoeQgShkiZjo
pressure	bmcSemfdiUjk
americans	aWbjfYgmhdiljZ
eastern	ambZcldZeagVhkik
legal	albucWdceIfXgUhpijjj
asia	ambZeZfQibjr
returned	a2bCeXfsgUhXiXjb
considered	albycmdQeOfK
fight	aXdoebfbgohpjY
currently	a2bUcldceBfXgPimjj
charges	eZfcgPiujk
management	atbmcddneIfQgRhmibjo
cases	bkddebgVhZijja
vice	bYcodaeSfLgUh6itjt
ca	aZbocYdkeZfMgriljP
mexico	asbUeWfVjb
trading	aqcadkeafdgYhb
especially	aSbtdXfXgniZjk
reporters	albacXdTeafYgUhminjx
afghanistan	bYcbdneXfjgchkjm
common	btdYeWfYiUjk
rates	aobkcbdreQfVgdhWicjp
justice	bodZeVfRhv
thousands	aVbMenfxgYisjX
james	alctdbeQfQgWhoin
republic	avbUcddYeYfchriW
accused	accjdZfWgMhsi2
championship	aobdcqddebfbgkhZiWjX
example	bscjdReQfYhbiajj
performance	albrcsdUePhRiOjk
sports	ajbkcpdSeWfWgVhmio
robert	aqbacoePfNgXhpikjd
personal	adbjdcebfdhliSjm
stocks	asbcckdpecfTgdhViX
light	adcmdSelfnhYib
arrested	anbPdVgQhji3jZ
majority	bjcjdZeRfZgdhqicjc
battle	aabacmdcfkhkjY
products	atcleQfYgXhdiXjs
doing	aZbncZeXfZglhdja
construction	avbTdueLfkgQhWjl
various	albdcmdTeGfzgMhmiXjv
airport	a1bOcWfjgShd
paul	ambWcjeWfXgXhminjm
internet	dQeYfXgdhmisjm
followed	aubMckdbfxgXhOiV
angeles	aqbZcpdZeQfdgYhdiujW
italy	avbOccdaeWiXjj
parties	aacjdXePgbhy
beijing	akbVdcfahkij
nato	albWcTdaeZhojt
remains	ajbjcbddebfQhaimja
allow	aobccWeMgchpiajm
florida	aobbcleRfdgcijjS
computer	apcmdaeYgXhaja
coast	aqbbdUebgchdidjd
created	albbckdXePgWhnil
demand	bdcZdqeTfZibjs
events	aXbjdXfrjj
islamic	adbkdWecgchmil
analysts	acbydbeVfUhYinjm
asian	akbdcmebfZibjk
effort	bocZeRflgnhdidjb
cooperation	amcZeNfXgnhniTjy
investigation	albjcXdZeWgQiwjj
yen	ambVcddxhWiZ
tried	bddUebfmgVitjX
described	brcjdIecgXhcikjr
throughout	badMeZf3gbhdiY
established	a1bbcjdXeBgRhoic
associated	aqbocadVeWfUgThmiajy
growing	aXbkcddbfZglhlikjj
forward	aobkcZdaeTfXgnhdiZjm
poor	aWbrcndpfbgahbiY
latest	dbeXgdhainjl
banks	aobZcXdoeXfYgY
prison	ajbSdpfkgTiojS
attention	abdXfXhjjn
injured	bWevflgVhUinja
governor	ajbWcqeSfSgUhxio
movie	bccpdXecfZglioja
programs	arcjdmeDgSibjn
forced	bQccduemfogShjjY
difficult	aUb4cZeUgqhXiV
produced	atbcctdWeOfqgYhRiajk
rebels	bUecflgYhkin
elected	bbctdZeRgUhxjX
adding	apcSdZeUgdhYiaj2
species	ambjdbeXfYgjhbiTjj
rise	cmdlecfcgjhX
killing	aXeqfjgXi0jU
spain	arbUcbeZfdglhaiV
italian	asbVdPeXfkgZij
paris	asbPedgbhcjb
tournament	ajbbecfkgohYiXjX
officers	amcodQeUgFhniyjb
scheduled	atbJcbdueMfqgaiZjj
immediately	azbTcSdbedfjgUjj
increased	asbadleYgahYiPju
brown	ajbVcvdcecgXijjc
remained	awbYccdbecfdgUhW
success	bmcjdXeRfbgxhZiW
meanwhile	avbKddeVfXgUirjo
sides	adblcbdXeZfphdiYjm
believed	addTeZfTgci3
olympic	akbScjdZedgk
records	aybTcjdaePgVjZ
champion	bacsddekfSgshZidjZ
step	ancTdjeUfYgtiV
democrats	aYcrdaeZfahoijjY
labor	bacmdreOfcgVhsjc
above	albncndZeagahOiUjc
summit	bZcbdqeZfZglhkiZjl
sometimes	aWbpcjdRekhbjZ
addition	aybUcjdaeDfmgOiajt
raised	akbWdjeXfagWhdinjj
william	anbdcqdYeQfRgUhriljk
terms	budbeLhbiPjq
ruling	bjdbeYfSgchuiljd
ball	akbncpdZejfkhRiWjS
beginning	bXcadkeVfugnhWicjV
charge	ajcceQfdgPinjl
korean	asbWdcebfZgcijjj
begin	ambTcSdteLfrgkja
arab	aXbjcaddebhqik
atlanta	apbUcjddeZfZinjZ
caused	abcSdme0gcha
sources	anbncbdXeGfagPhkisjx
armed	bZcmdSecfjgVhpiq
cents	aqbacldqebfsgbhOiT
claimed	ambacldUeagUhciq
heavy	ajbVdcerfsgahYiXjm
spending	bWd0ePfmgYhcicjj
related	anbjcadneSfdgUiYjt
particularly	aVbxcjdTfVgjiajo
aircraft	azbZdYeTfpgThRiZjs
authority	arbmcTdYeOfUgWhxjj
science	aobscudaeLfZgbhbiZ
access	atcbdbeMfYgVhmiajv
boston	albWcpddeXfcgZiqjP
conditions	brcUdleZfkgjhYiOjr
details	anbbcYdcePfkgUhcj0
coalition	bbeTfchwjc
lee	apbVcoeVfNgjhmicjo
turkey	aobUcTdjfjgjib
natural	bseVfagjhbiTjk
style	bqcvdIeYfkhcicjc
rock	bbcsdThcinjT
view	aVb6dMeWfSgjjp
usually	cpdYeWgZhaicjX
spanish	arbbccdReWgc
royal	avbOcmdXeYfdgUhniY
smith	asbbcldZeSfTgXhdiljj
chicago	aqbYcsddeTfdgUhditjT
systems	atbodaeRgXhciXjo
hundreds	aZbMddekf0gSiujY
response	bmcRdTgdibjv
developed	avblcpdQePflgchTiVjq
jones	atbZcqdbeUfUgbhY
thomas	ajbdclddeUfSgYhqin
domestic	dneRgXiZjn
gaza	bUcRdnftgdim
launched	atbNcjdZeWfxgbhdjk
muslim	aWdXfjhtirjc
camp	ambKckdqeXfdgWhlirjZ
quickly	aqbZcbdXfmhYiajd
owned	atbUcjddeUfZgQhnirjd
palestinians	aXbccUdmejfsgjimjb
eventually	atbMdjeThbijjX
measures	aobkcUdjeRhciSjv
cities	bacldVeZflhmij
afp	atbZcTdZeafXgSipjv
richard	anbacpdceSfOgYhoiojj
starting	apbXdqeMfohUicjV
designed	aocndZeLfogYhXicjn
certain	adbxcXdWeTfZhkiSjs
voters	aWbncrdTeZfbhmimjV
modern	adbtcvdDeVfphZ
fans	aQbccldPewfbgohjiujQ
commercial	aubjccdaeMgShcikjm
provided	aybZckdaeBfmgLhZicj0
constitution	ascWdbeQfYhqiVjl
canadian	awbbcldXeQfZgUim
goals	akbqcjdjeOfmgnhRiHjm
negotiations	ajbacRdseTglidjk
affairs	ancadjeQfSgMh4ibjr
significant	albscbdaeOfahaiSjs
create	aZbpdceKfjgmhnid
bomb	anbbdbekfmgVhUivjX
warned	cOfPhniqjv
religious	aXbsdSebgbhu
figures	bmcydVeLgPhbinjj
victims	aTbVdnevflgYhkipjY
activities	amcWeJfcgWhtidjv
upon	bdcXeafniRjn
leaving	akbOcadqfmgShdiljX
attorney	aldceNfQgShviv
proposed	awbacbeCgShjjz
intelligence	aqbsdSeMfWgShmjp
giving	bceRgciZ
whom	aXbVcxdVeUfWgWhriyjd
experts	akbvdVeMfWgWhbit
baghdad	caedgXhjiu
feet	backdmepfrhLiajP
fifth	anbWcodqeVgjhViXjQ
highest	apblcwddeOfXhYiQjY
sell	ambYdneMfbgahjijjj
pacific	avbXdbeYfXgciWjm
mostly	adcodXeXfsgQhYin
square	acbdcndZelftgZhcikjN
design	asbrcwdReGgWhRibjm
focus	bnccddeOgjiYjv
bay	ambdcleVfdgdhcjW
dlrs	ambPd2eWfsgXhWidjY
wide	akbqcndNeYfngchXiXjj
charged	bkckdZeWgNiv
profit	dweafchXia
industrial	awcsdjeNfbgWhZiY
zealand	aybYcldaeRgchWiS
estimated	bYcmdoeRfngThZiojc
traditional	csdReRfrgbhoia
cars	bVcpdafmgWhRio
concerns	brcOfSjx
sector	aodseNfVgZibjl
homes	adbTdqecfsgUiojZ
disease	cadlenfYgkhaib
terrorism	adbscVeafXgkhkidjn
speech	cbdViUjm
peter	bTdleVfUgWhtiqjj
culture	aXbtcmdPedfUglhrja
reform	cddnePfagchp
founded	awbScldceNfYgUhtipjb
successful	bkcodXeNfpgphZia
arms	arbTccdjeZfbgVhl
charles	albWcqdbeUfTgYhsik
conflict	aVbqcWfjhjij
material	apbmddeNgYhWiXjr
trip	akbLcZdpeZflglhbjj
property	apcbdteSfPgXhmid
threat	brcPdbfLgnikjq
seeking	akbWeIfahqiljl
concern	bqcKejfLgkhjjv
plane	arbXcdddelfjgVhT
completed	a6bRcldkeFfygVhHiUjd
jewish	acbZcZedfkgchpitjX
williams	aobTcnedfVgjhVjc
hill	asbcclddeWfRgbilja
ireland	aqbWdbeVgdiYjb
taliban	badcedgchoisjl
huge	aWbZdkekilja
johnson	asbTcsddeXfTgchbjd
mass	aadcemfjhmjY
soviet	aobXcldWflgWhj
republicans	aXbkcsdYeXfagdhmiojY
moscow	aobZcbgWip
brazil	aubWdjeXfVhaiU
kilometers	apbZcddcfpgbhTja
formed	atbUcmdUeRfjgVhs
amid	acbWcYdleqfpgd
stadium	bXckdkfkgdhbjW
singapore	atbVdleZfXhbiUjl
hopes	adbUcbdmeVfcgz
emergency	axbPcQdueXfrgNhkiajl
declined	a3bZckdaeMfagOhWjv
treatment	akcbdpecgbhciWjl
tokyo	avbSdnejfagXhYib
ban	axbScQddeZfbgZhnikjt
serve	bcddeOfqhmiZjZ
progress	bocXeSguhYiOjp
wo	abbccWdteZfIgwhjipjW
projects	anbbdveBgYhbidjs
independence	ajcbdUfZgthtiVja
appointed	awbUcodaeIfcgIhxjn
terrorist	bkcTfbhmimjl
christian	abbkcndUeYfdgbhsij
politics	aUbxcmdVejfXhrjT
militants	bZccddfpgbit
holding	arbOccdleYfagVhqja
regular	apbVddePf1gRiX
debt	akbccVd8eZfXgahciVjm
guard	avbWdXeZfUgThoiqjZ
wounded	acbYddetfqgShdirja
assembly	arbaeRfdgYhviWja
expressed	bkcQdRekfUgmhniZjz
character	acbocqdNeZfXhjjj
fuel	ancddoeXgahQjm
martin	asbYcmeUfWgbid
supreme	albkdUeXfVgdhtijjZ
ministers	bWcddmePfbgShyjp
equipment	a1bXdkePfjgPhXiZjo
additional	awbUcadoeBfugOhbiWjx
denied	aqcbdaeYfUgQhjirjs
features	arbbcsdOeOfkgXhZiZjt
levels	aobreTfahWiRjo
greater	bqdZeSfUgphkiRjo
port	aqbYcddbeagaid
ethnic	aYbjcldSflgbhoin
primary	aqbkcpeGfdgRhkia
amount	bkcZdmeUfjgdhYiXjj
ways	aQbwcaeQfjgqhjidjl
debate	aWbocbdYebhoinjc
decades	aZbccldbejfwhajQ
individual	aabsdaeOiV
previously	a3bTcmdTeKflgJhWijju
urged	bacXdceYfXh0ijjs
placed	a0bScjeYfjgQhYiV
illegal	cYdjeTfZgVhoix
fired	ambZcldUfrgQhYiyjb
indonesia	anbVcZdoedfZiYjm
damage	adbmcUdqeshWiU
responsible	adbucZdbeSfWgVhtil
baseball	crdZeZfZiqjS
ties	bVfcgjhoiZjk
originally	a3bPcpdVeIfmgPhVip
challenge	aWbwdYeUfXgshjjd
prevent	cOdmfkhm
filed	apbTeWgQhliq
captain	asbZcbdXfWidjk
supporters	aUbacldSejfZgdhxixjZ
blood	bberiYjY
territory	aqbccZdYebhpiajc
conservative	aTbtctdOeZfXgahuinjc
earnings	bjdteYfbhUiXjp
protection	atbaccdjeOfTgZhpiYjs
discuss	ajbbcSdmeKgchtjw
raise	adbccddweKfbhljj
murder	aTbjcjekgaiyjV
operating	avbccaeKfjgQhdjp
olympics	bSckdbfkglhZjd
deep	aYcZevflgshZiUjd
settlement	alcUdleOgbhkit
nearby	ambPdafkgPhki1ja
relationship	aXccdbecfXgphpjm
hamas	abbZcZfmhpip
laws	ambocZdYeTfbgYhnibjj
buildings	ambdcmdZeYfpgOhaikjc
newspapers	ajbddMfjgShkimjo
consumer	albneTfRgbjo
self	abbrcbdXedfcgwhjiXjc
beach	aobVdbecfdijja
songs	ajbVcjdReZfugjhbiWjl
scene	adcodLemfqgZhbivjT
communist	bVcmdWfbgbhximjY
units	awbZckePfogOhbiZ
necessary	ambtcQdmeGfdgliKjo
navy	a0bScndTeSgRhajk
protect	aZcWdjeZfchujj
speed	aobodSeafjgnhPiOjj
beyond	abbwcbdaebfjglhWiZ
software	avbldaeMfcgbhaibjm
democracy	aUbodZfXgwhtiajT
francisco	apbZckddeRfXgahliojW
matches	akbdddeafxhSiN
basis	aobvcceCfjgZhYiVjn
suicide	abbYcdenfpgahciu
resolution	asblcSdceUiUjp
calling	adbccVdZfbgdhtikjm
remaining	aobXcadpeRfxgVhciZjY
powerful	aUbqcqdKfchqikjb
losing	bZdrekgmhciUjP
votes	cteMgZhliYjW
georgia	asbXcmdbeZfZgZhmikjZ
god	aPcaemfbgwhrja
commander	atbXdWeTfTgYhsjt
rising	bbdoejfdhYiajk
catholic	abckdTedgUhvinjZ
opportunity	aXboeLfUgwhk
resources	albodqeFfUgbhniRjt
writer	anbkdXeRfQhjimjk
awards	apbZc1dZeQfaiVjc
suffered	bYdqe1fkhTiPjY
alleged	bdcdeafZgPhpi1
alliance	albWdbeTfSgkh1jm
host	bTcmdleThrib
injury	ambjcUdsergkhOiR
environment	aabvcceSfUhoiUju
protest	bTcVddeofkgZhriojb
suggested	aocddUeJfWgTiuj0
stories	aYcjdYebfpgbhcjl
headquarters	awbPcZdceWfagLhyis
rebel	ajbUcjdaebfdgZhvin
consider	acbvcTeNfThoijjl
citizens	aabjcYddecfUhuikjb
attended	akbOcxdYeUfkgPhpin
currency	ambjcUdoeYfVgbjl
generally	ajbwcodLeRfbgZhZicjj
vietnam	ambKckdledfZhk
seats	bYcueWfmgWhjiXjW
thus	aobqccdceSfYhbiPjl
incident	acblcUdUezfjgYhZiv
ap	a0bVckePfSgThljl
largely	brdYeYfogVhY
developing	ajbodkeJfcgjiWjv
approach	abb8dReRgkhUibjm
films	akbdctdUeThbid
mike	ambUcodleVfVgcij
historic	aocddceSgjiXjZ
businesses	ccdoeRfcgYhmim
gained	a4bWcudVeVfdhWiM
tough	aUbpedgshaiajb
traffic	anbdcWdVengWhaikjk
inflation	ajbkdqeXfUhUjn
egypt	ajbUcVfk
telephone	asbVcbdXeagOhjijjp
suspected	ambVcdddecfdgTi4jc
drugs	aneYfagaijjk
debut	aubScnddeTfognhSiTjd
railway	aybXcjdZeYgShXjm
arrest	anbUcSdcfbgchnir
mountain	asbYcodbeZfZgd
famous	bacvdJeYfdhkipjX
tom	bQcjeWfUhsirjc
championships	apbXcpdcglhWiWjY
carry	bcdZeSfogciXjl
weather	bmcadbfohWidjp
thailand	arbNccdnedfZhjid
greek	ambbcbdUeafpgZ
concerned	aWb2cQdXedfIhoiqjr
finish	alcrdjeWfrgqhGiOjQ
command	aybbdYeQfZgShpiTju
critical	b0cbdTeXhZiOjp
hot	bXckdZemfnimjX
lebanon	bccRfkhm
channel	atbdcXdYeYgWjr
census	arbmcjdaeLfjgM
houses	ajbRcndjeWfsgOiojT
female	abbZc4dSeWfagZhkitjX
vehicles	ambbcodXeZfogRhRimjp
spread	cbdbelfk
aimed	bkcYeSfohdijjp
freedom	blcZdYfRgshuiP
medal	apbbcvdXebfcgnhWiNjb
saddam	abccfZhqipjd
losses	bbcbd3ejgdhXiR
bridge	apbbecgchU
representatives	apbScndaeFfdgLh4il
saudi	bYcZdnecfbgbinjl
supply	aocYdteOgXhbidjr
cancer	akbbdmfbglhcid
turkish	aobWcUdYecfogZhlikjm
appear	bjdVeUfdgdil
decade	bbcneZfvhUijjP
receive	aqbPcndneJgXhniSjk
securities	atbjdkeRfJgVjo
ability	b3ccdXeNfXgphjiNjk
appears	akdWeYfThair
crimes	abbldafdgZhmik
retired	awbOcnddeVgThaimja
sun	akbQcmdWekgohkjj
becoming	albdcldaedfTiljZ
champions	baclfdgphdiVjd
gulf	akbZcWdkidjk
virginia	arbbcqdbeRfYgZhlimjW
corporate	aackdleVfRgWhtip
introduced	a2bOcrdTeNfngShbicjr
academy	a0bYcydZeJfUgThjjd
particular	b2cbdPeQfShjiYjs
easy	aabwcjdTeUgwhViXja
mainly	cjdbePfqgPhbijjq
hearing	bccVgahjim
reduce	ajblcSdxeSfjiRjr
directed	apbccjdZeTgVjq
native	aobXcudReSfcid
seconds	anbbdbemfwgphEiUjS
crowd	aObccodNeyfkhjivjQ
complex	byddeXgchcicja
poland	apbOdlecfciX
entered	a3bGcndWeUfrgShYimjX
responsibility	aabqcSecfYgahriajm
pounds	aobTdueafpgahPibjW
environmental	albueMfTgaiajr
subject	albqccdTeSfdgZhdiZjq
organizations	bmdZeKfbgPhzimjl
jersey	aubVcvdXeTfWgXipjX
kosovo	bccUdaeafjhqiljl
serving	ambWdZeVfpgRhoikjY
cultural	bsdSeVfXgjhpiWjj
draw	abcleWfogmhbiTjc
yards	amcsfrgZhJiZjP
cuts	bVd4eZfjgdhWiYjm
produce	bmcoeHflhbiY
watch	aYdVfchnirjU
lawyers	aZbqdZeOfZgShrizjc
ice	aqbScjdbelfqhbjX
legislation	arbbcbeLfdgahlibjp
presence	cVdLedfRgkhsiojp
shown	akbmdQebfdgjhWiWjj
critics	aYb1cndKecfWgciq
rich	aRbjcteYfTgnho
offers	aobXcqdbeEgcidjt
influence	aYbzdNeWfThxjm
governments	adblcaeTgXhtibjk
stations	arbdccdTeXfogMir
soccer	adckdXfZgdhniqjX
shooting	blcjdVejfngWhUizjU
arafat	bXcSemfjhpjl
streets	aYbcdUevfmgahjiqjU
sex	aacodZedfagahqiqjZ
bodies	abbddcekfpgShkinjZ
policies	abbvePfZgYhniajv
afghan	aYbZcjeXfogUhsiwjj
nature	aVb6cYdSeZfXgshjiajn
strategy	adbzcceIfWijjr
jordan	akbRcadmfYjn
giant	akbOcldkenfZimjY
save	abbVccd2eWfngniZjS
jackson	ajbWcndYeXfWgbhmiv
wing	apcodaeafagWhkicjc
prosecutors	dXeTfbgRhji2
identified	asbjckdMeRfVgOiujs
larger	cpdYeSfogV
article	aubmcWdPeTgRhcjy
optional	asbcccdmeUftgYhWiR
sri	akbYeWfpgZia
seek	bZcZdpeGfXgmhwidjn
bombing	bccSdbeqfsgbhais
sought	aqbYcjdbeIgWhmikjo
measure	apbpdZePgjhbiTjj
earned	arbRc5eQhSiQjX
gmt	azbacUdjejfkgYhWiU
rural	cmdleMfjgWhnjm
sanctions	arcOdmedfbgdibjr
contributed	aqeOgXhaiVjv
carrying	albNcjdWejfrgQhZiq
prince	adbQcnfRgbhwiojo
treaty	a0bYcQdjeTfXgjiUjo
highly	b2cqdMeUfagdhbibjm
civilians	aTcbemfqgUit
basketball	codWebfXgdhmiqjX
performed	awbUcmdZeTfxgahXiPjd
develop	ajbmeFgniTjq
interior	albbcndZeUgPhjjt
henry	akbVcpeWfRgahsjk
lawmakers	baeWfdgVhviojd
prepared	ajcXddePfqgbhkicjj
malaysia	arbWcZdmeafWgjiVjq
widely	anbvcodDeWgWhZjn
serb	bacZdUejflgYhuisjj
bureau	a1bcckdYeFfWgGhpiojn
spokeswoman	aubScWeTfOgXhuisjy
rally	adbagnhdikjV
supported	aocodQeOgQhlidjv
ambassador	apbScYeZfOgXhwimjt
ensure	bmcYdjeHgkhmiTjm
towards	acbmdbedgmhbiVjn
headed	atbScldZeVfVgWhmisjc
bosnia	akbYcVebfogdhpjk
rice	albYdpeSgZjl
carolina	avbWcrddeVfVgYjW
initial	atcaeOfugXhTiWjp
relief	bScXdyeYfmgciZjl
yuan	ambScmdueSgYhk
continues	cWdkeTfUgmiojd
earth	aXcmekfrgrhaiYjV
activity	ambmcVeVfWjm
polls	adbmcodWebgcjX
louis	ambVcqeWfZgWhnikjb
corruption	aUbocjfXgXhsipjZ
storm	ajbUcbepfnjb
interests	aZb1cbdaePfPhuiajs
refugees	aabPcVdpflgZhnisjl
defeat	aYdneoflgsiQjS
initially	a1bWckdPePfkgLhTirjp
agencies	aobjccdbeHgIhripjs
swiss	arbVcZgYiljZ
standards	arb0cldReJfcgXhaiVjn
ceremony	bKckflhnidjb
fully	albpcYdYeWfphYiT
occurred	ccdcemfogXhSiqjW
kingdom	aobSccddebhqiX
shortly	a2bCcWekfwgRhbjb
iranian	cbdUeZfdgZhjivjm
bob	bScpdbeVfVhritjc
diplomatic	aqbdcRdafjhjiVjl
signs	ambUcYdVenfXgjhZimjo
facilities	axbYccdmeLgQidjn
struck	aobadYemfnhKjZ
discovered	avbUdWedgVhUivjX
contact	aubXcWdaeYgWhqiajl
regime	adblcdfXgchpilja
airlines	aubVcZebfcgbjq
penalty	akbtcddjecfbhWiajY
transport	awbVcbdkeUgQiWjz
follows	amcddZeVfjgZhdjo
marriage	adbWdjeYfchtjc
appearance	codVebfnhbia
highway	avbddYgShYij
millions	aPbTdsejfqiqjY
gain	apcmdkeMfcgkhbiOjb
poll	brcrdUeVgWikjX
threatened	ajbZcWdlekfZgchq
wins	ajbSczeXfdgshWiQjT
silver	asbLcydafagjhWiajb
passengers	bQcZeofrgWhWijjk
scott	albccldjeUfVhcjk
rescue	ambRcZdqeafpgZijjd
showing	cpdTedhV
increasing	bkcZeaiVjv
specific	ambvcadWeEgWiTj5
sixth	aqbUcqdqeTgkhTiWjQ
vehicle	aqcodXeXgUhSinjn
latin	apbccldXeSfYhjiajj
refer	apbncddNeQfVgUhrijjs
items	arbTckdjePfmgQhZiZjq
benefits	ajbZdzeKfYiWjp
seem	aMb3dVfQgvhdipjU
kill	aWbadoecfahpixjU
communications	aycddYeSfVgThoicjw
broadcast	aqbbccdSeXfrgSijjl
faces	aWbZckelfcgjijja
protests	aXbVcadcevfohoipja
caught	cjdYergXhQivjT
presented	apbccqdUeDflgVhdiajs
setting	ajbldceLfvgbhY
steve	albadjeRfSgdhliu
fed	ajcWdneYfWgcir
stores	arbRedflgZjc
deaths	aXbccddoetfmgZhcipjY
davis	apbUcpddeUfVjd
sport	acbqctdPecfVhdik
boost	badseOfbgqhjiTjq
goods	arbXdoeUgVhZiZjo
ford	aobTcteYfXgXhYiljn
decline	akdnedhSiZ
immediate	ambdcOdleWfbhmiYjx
girls	aYbXcxddecgYixjW
bonds	ambbcjdreWfUhXib
climate	acbscceUfbgmiWjt
orders	aubMdmeTgQibjq
destroyed	akbVcbemfxgUhaimjV
awarded	aybXc0eMgWhXiN
provides	aseBfdgXiZjv
defeated	akbTcxddhkiZjV
bosnian	ajbacXdWfngWhtirjm
conducted	avdUeKfvgPhbib
accident	akcYdkesgZhOiojZ
criticism	aWbqcbdQeogahjjs
mary	bMckebfcgchrikjc
block	atbZcceVgUhjijjb
joseph	aqbTckeOfPgRh0iqjk
actions	aZbzcPdbedfYhoiZju
massive	aYbYcadnenfugdjb
structure	albsdceQgYhciXjj
terror	accSemglhlij
warning	aqcPdTemfbgbhdjv
worldwide	albdcYdcedicjl
featured	apbQcydOeSfugUhZjn
advantage	ajbseQfYgohaiS
convention	ambXdZeSgYhwjb
southeast	apbacdddebfWij
plants	aobVdqeVgjhYibjd
joe	albRcleTfVgahtivjb
positions	ajblcjdceNgPhojl
heads	adbOcndcfdgUhwimjZ
pennsylvania	atbccudjeOfdgNhcimjX
bowl	bdcpdcfohjjQ
ohio	asbacreRfZgUijjZ
meetings	bTcadlePfqgVhtjm
prior	a1bXcdddeMfwgPhYiVjk
houston	apbacjeWfagdipjW
cox	arbUcceafWgWhljt
assets	arbccWdxeRfSgXhmiajj
crash	ambccdesgZhOiljZ
slightly	ambkcodVemfqgXhMiW
recovery	alcUdweVfcgshViXjj
assistance	asbUcWd0eHgThliXjv
steps	akcRdneXglhdiVjn
jerusalem	bYcTdkfjgdhmiljd
jim	bYcoeVfWgahoip
controlled	aqbkcddTedfkgRhojc
kim	apbPckfNgkhnjl
actor	akbccvdVeWfQiojd
gun	anbbcpdTeafcgUixjY
meters	ambaclejfthHiYjU
intended	ambkcZdbeJgbikjs
linked	bjcddbfagUhjisjl
allowing	aobbcaePfqgZiZjk
offensive	bmdZed
spend	aWbUdxePfrhkjX
technical	a1bwddeCfYgShSiRjt
eds	apbQccdreZhdic
numerous	akbccodOeQf0gLidjs
loans	aqbVcdd6eNgRhZiajn
certainly	aPbzccdYebfHg1hbiqja
institutions	ajbrcddjePfZgVhqibjb
consumers	aZbqcbeafSinjk
syria	akbccSeZfchjjp
opposed	bpdQeZfdgWhoiljm
effective	ajbwcZddeNglhdiSjl
sweden	arbMdlhYiS
argentina	atbWccdleZfbhaiV
hits	albOcqdkecfrglhLiajW
representative	asbccmdSeGfNgSh6jo
location	avbjccdVeNfYgXijjm
entertainment	ajcmdaeWfVgbhrijjn
uk	a1bTdceOfjgWhciZjl
feature	asbbcpdOeLflgdhYiZjq
acting	aqdYeJfTgUhuiljo
individuals	aZbsdbeSfcgZhl
captured	aobQcodRflgdijjd
uses	aqbkcodQeLflgUhdibjn
attend	bPcldpePgYhv
faced	aWckelfjhYijjc
microsoft	ajdYeXfZgcipjp
mccain	abbbcrdYeZfbiojl
queen	ajbLcndcelfchsiaja
forest	ardleVfcgbiZ
races	adc1daeWfnhTiWjW
tony	ambWcqdkeVfOhljd
generation	aXcrdceXfagshdimja
providing	aneCflgTibjz
journalists	adbkdPebfbgRhnix
dozen	bLctdUeXf6gNhdiyjX
frank	ajbWcpdZeWfXhpjk
overseas	aqbSdneLfdgZhlicjp
federation	aqbdcddaeTfYgWhyik
dispute	bkcUdneYfagXhmisjd
personnel	avbXcdeLgIhkikjp
combat	aneVfngdhdiUjo
except	aobZcadbebfjgXhciY
combined	arcrdbeKfwgYhWiLjk
missile	aycbdZeTfdhVjt
affected	acblcVdmelfkgaiZjn
offices	aubQcdeRfjgEhviqja
announcement	apbVcTfXhdijjq
eye	bkeofcgnhdiUjY
injuries	cZdmewfmgbhRia
minor	arbbddgVhaiW
nor	btcZdVeUfJhmjt
facing	aSbkccdoejfagjik
deficit	ajd3eYhSiUjb
fort	avbWdbeWfXgahkimjc
engine	arcjdcecfkgZhKia
artists	cwdTeLfdhkik
chris	anbacneYfSgcjj
civilian	bmcjeWfkgPhjil
fox	ambZcpdceRfVgYhmirjk
greece	arbQcWdjedflhciY
mexican	ambacjdXeVfagZhoitjZ
represented	akbncwdLeNfagZhkic
offering	anbUcjeKfkgbidjs
organized	accndTeRfngUhwiojb
increasingly	aTbwdRfchkiljj
effects	btcXhciXjr
helping	aabbdteOfkhkijjc
executives	accmddeTfRgShri2
boys	aYbWczedgXiyjQ
ali	anbacdeafUgahtjq
solution	btcSeVfdgrhdiajm
prisoners	bSccdpflgXhmjY
approximately	anbbcleTfvgPhXjY
banking	arbccXdmeZfTgWhnic
taxes	bdcdd2eRfdgXhjibjl
visited	aqbCckdaeaflgUhmiljl
artist	anbccvdWeOfXhdikjb
unless	albbcSdreXfYid
convicted	bbcnfagWixjX
philippines	aubMdpeXfWgchkibjj
agree	adbqcaeIfVgkhp
strip	aobTcZfqgchjimjc
parliamentary	akeQfkgVhwiWjd
tennis	bcckdbejfcgmjZ
voting	albkdYeQgVhpjW
attacked	bWcmdSetflgQhkiwjc
musical	amcqdSePfkiX
digital	aqbkdXeUgdhdiZ
gains	alckdoeXfbgmhZiMjj
characters	aWbncsdOeYfkjj
scientists	brcldUeUfahairjY
stone	bXcrdaebflgahaiqjY
miami	anbbddeafcgcipjP
reduced	apcbdpecfogWhUiNjo
raising	abbccadteSgbhkio
steel	aobWcpdogbhXiXjd
cricket	bmdWebid
powers	apcYdaeSfWhuiTjm
promote	acbjdaeJgrhsiVjw
variety	akbncqdPeHfpgXiWjt
fears	aYcNdleqfWglhjitjm
internal	bqcSfogQhpiajk
task	bmccddeKhlic
massachusetts	apbbcueQfUgXhkinjU
liberal	aYbscvdReWfVgZhtijjc
guilty	aXbmcdfXgcisjb
strength	bpdZeYfZgvhdiK
possibility	aabpcOeZfVgnivjr
materials	atbkcneIgShViXjt
determined	b6cbdTePfcgmhbidja
onto	ambVckdbejftgVhZjZ
jack	bScodkeafVgahoisjW
adopted	awbXdVeMfkgUhlicjp
gore	aXctdZeSfbgbhpiq
physical	ajbwcbdaedhYiJjk
allies	baeZfZhw
direction	ajbwcddReTfYhaicjm
cuba	asbTcYdleZfXgkhjiY
buying	cZdleWfcgbiqjj
trouble	acbdcWdnelfdgmhYikjX
allegations	aYbncddbgMhni0jm
xinhua	asbWcbeafcgVjx
philadelphia	aqbWcnddeagZhdijjR
defence	aqbkcdeMfdgShliXjr
arizona	aobZcreQfbgdiojT
divided	bnckdTebfvgUhliYja
shanghai	arbMcrebfcgd
innings	ajbZcmdoedf1gmhJiIjU
congressional	ajcmeMgThqiljd
willing	aTbsccdjeQfJgshtiljc
dozens	acbNcldVf2gMi0jd
edge	akbpcrdXecfZgmhTiYjW
windows	bZdXekfrgXhXil
senator	bXcodYeXfRgchviq
pope	acbQcXddesfjhpidjm
farmers	abdueRgahnipjY
upper	amcseZfdgWiXjY
putting	abbjcadmeafjhZidjb
sexual	aWbrdXfagchnjk
relatively	bucldWeXfkhUiU
mid	arbZcmeUfvgdhOiYjZ
singer	aqbQcndUeafagjim
urban	aZbpcudaeTfjgXhjijjk
owners	bbdjeRfTgXhpiyjY
leg	akbYcddsewfpgkhNiKjW
communities	abbncdddeThs
northwest	arbbdZeZfcgail
finals	bYclfogphWiUjY
netherlands	a0bIcceXiW
aids	bcdqedfZgc
crude	akbndmeYgdhNjk
neither	acbrcddQeXfPgkipjk
profits	acbcdzeZfahd
historical	ajbycjdLeNgbiajl
returning	asbGcZdpeYfrgdhaidjc
removed	a3bQcYfkgMhaid
commissioner	aobYcbeRfSgShwiqjt
immigration	aobccZdceSfagXhoimjj
marketing	albodceHfUgVhoiqjt
michigan	asbacwddeQfXgViljU
investigators	aocddReVgNhai5
reforms	cadoeVhjiSjo
fought	bWcpdZfqibjU
kansas	aubXcreSfYgaimjR
dance	ambbctdSeVfljT
suspended	a2bOcSdnfmgShaia
racing	anbjcpdWeafdgjhWjX
continuing	bncMdkeVfkjn
marine	asbdcmddeRfWgZjm
heavily	ajcpdUftgMhcjn
transportation	aubZcjdkeMfbgPjv
keeping	cSeU
begins	bQcXdteZfkglikjS
thai	anbQcdedfbgchqio
demands	cXdjeTfdhoiVjt
believes	aXbrccdZeSfEgrhjixjn
unable	bmcXdkeVfjgbicja
surface	bqcjdTfrgkhQiQ
guys	aLbncqddfUgrivjM
legislative	ameLgYhviXjc
supplies	aqbQcZdweWfngUhcicjs
serbs	bbcXdYelfmgdhnin
jail	bTccdnfkgViqjT
hollywood	accudVeafTgjhliyjR
chemical	ayeYfVgahcibjl
dangerous	aSb7cWdZenfSgqiljc
poverty	aUbodwecfdhdiWjj
agriculture	asbddweEfZgRhoiajr
distance	albockdMedfmhUiY
kennedy	akbWcndYedfZgbhk
rain	bSccetfygmhUiXjc
prominent	adcwdIeUfXgThriw
finding	abbqcceLfbgkhaiq
meaning	bocZdZeZfUgqiYjj
commerce	atbackddeLfPgWhtjq
sets	ambWcmeRfyhTiTjd
nigeria	ajbddnecfagbhkid
fields	bjcpePfjgaiajk
airline	asbVcTeWfcgailjq
visitors	bRckdZecflhdja
switzerland	axbNcXdledhciX
czech	azbRddeYfdiX
hussein	acbdcbdkfXhsil
shots	bkcndWfphMijjZ
therefore	bzcWdaeRfQgkiUjp
singles	aobTcnddeZfrglhViS
views	aRb0cjdHeUfXhojz
enter	aobQcdeMhqikjZ
coverage	bpeUfdgThkjs
squad	anbZdZeYgcimjd
pakistani	akcbdUecflgXiojo
suspects	akbacbdYeWgVix
falling	ajbYdxesfmgbhNiXjY
holiday	bLcZdofqgnhlidjc
difference	aZb5dbeYfYgrhSiTjc
focused	acbwcddVeQflhZjt
existing	arcXeGfrgTiXjv
criticized	btdPedfbgPhlikjv
improved	avcmeSfnhNiGjs
ships	asbPdWeWfqgYhZjo
flying	axbSdZfngchRiZ
abu	bWcZdpebfXgchriljp
minority	aZcpddeVfUgZhxim
decisions	aYb5cSdneMfbgbhliYjl
lies	aZbvccfPgjikjY
expansion	aobbcXdlePgjjn
fighters	bVcoddecgdhjio
rare	bjdUfdgqhYiWjZ
anniversary	bKcddjenfngrhljV
medicine	asbacjdoeUgWhcia
stability	brcWeVfWgviLjs
administrative	aublcZdleHfdgJhuiZjl
atlantic	aubVcZdVebibjm
hockey	alcmdZfZhjjZ
blamed	aZbpcbergShdivjj
blair	abbbebfahkjo
ancient	abckdOebfqhdikja
insisted	alcSdZeWfSgdhjiqju
jose	akbddmeYfShjid
politicians	aMbtcqdQedfUgZhzi0jU
creating	acbocddbePfmhjjm
ranked	aobkcxdbeWfWhZiajW
detroit	ajbZcpdkedfcgahYipjU
lord	aYbYcoeZfXgjhvjc
electric	ambbcoflgXhYic
younger	aSbac2dbeXfXhlis
involving	abckeZfpgQis
links	anbdccdTeXfYgchoikjt
cable	aobddaeafagWiljm
alexander	akbbcsdbeVfSgVhlipjr
wild	accndcgpjU
honor	bWcodZeZfXgmhriUjX
closer	bYcqeTfdgthciZjb
determine	bzcddbeFgd
stake	anbbcadpeVfQhjid
leads	coddeZfVgmhbib
officially	a5bKccdaeVgXijjd
classic	bjcrdTedfmglhVidjZ
jean	akbXcjeXfVgZhtinjl
bringing	abbYcdeZfq
disaster	cYdthb
usa	a0bTdYeVfTgbhkik
argued	bwcddVeNfSgViqjt
closely	bqcndMeQfkgW
neighborhood	acbkcldZebfbgYhni0jT
delegation	apbPdceMfUgXh0ipjl
reaching	akccdceafrgohTiV
strategic	apbucXeJfTiVjy
scotland	asbceYgbhaiVjc
pace	bpddeWfngphPiU
treasury	awbTdseKfYgQhkjn
golden	albVcvdbecgnidjO
urgent	bZcRdnediZjr
forms	bpcjdSeUfkgdiRjm
zimbabwe	adcddreagZhmidjc
allows	apccdaeMhlibjm
drew	bTczdVeagYhbij
colorado	arbccreUfWgdhcikjU
fbi	atbbcddSePfcgOi3
seventh	aobUcodreXfjgmhTiWjP
explosion	adcYdaevgZhVi2jX
gay	aZbdcndUfQgkhviujc
witnesses	aWbldOecflgPi8
blast	adbdcZddexfngahVixjV
metal	aobYcrddfkgahWidjX
ukraine	anbXdleZgc
animals	abckhcjb
contains	axbbdXeQfjgThbiYjo
egyptian	bbcXdZebfngbhjirjl
expectations	aVbweXfdgohVibjn
seized	axbOdXedfngQimjZ
courts	bwccdZeXgXhqjX
qaida	bdcdeWfZhmitjm
scientific	amb5dReEfdgZhciYjq
abuse	aXbjcadjenfcgThoiojc
selected	aybZczdPeBflgQiajo
attempts	adbndceUfuja
revealed	apbadaeZgXhXinjo
serbia	ambZcVdXgkhqjk
hoped	acbbcbddePfcgshlimjl
tech	anbdcxeZfUhcjY
replace	arbScjdmeOgUhnjj
miller	asbVcndbeTfTgchdimjl
facility	a1bVcZdseLfagThciojZ
visiting	anbGeVgVhqiljj
percentage	anblcvdleKgYhQiZja
tourism	bbcddmeSfYhrjp
movies	adbdcrdWeagkhdij
lanka	albYebfqgchciV
becomes	abelfOgphjiljW
clubs	anbZcodVeQgWhoiljc
chen	bWdceafYhuikjo
sydney	apbTcpdbebfkgZhXjd
columbia	a2bZcndbeVgShZjX
export	atbddueJfZgahciYjo
dialogue	aZbpcXdaeXgshmiXjn
consecutive	apbRcsdmeXfygkhOiNjU
madrid	anbacYgjhYibjb
tons	aobQdteYfvgXhPicjc
municipality	asbXdjeVgShl
referred	avckdIeUfagKhlikju
moves	amcaeYfcgoia
muslims	aPbkccdYeqfkglhpimjZ
unemployment	bXckd0eWfdgdhWib
soldier	bZdcfZgcisjX
engineering	a1bjcueKfagUhViS
provincial	aqcqdXeOfdgLhwjj
taylor	apbYcndbeUfZgahjik
wind	adedfmgphVja
alternative	bucldaeBgdikjr
pictures	albTcndSgajk
screen	akbbcqdOecfnhaicja
toll	bdcaekgZhZiljj
retirement	albRcbdzeQfjgahj
berlin	aubJcddmgdibjb
enforcement	apbqcZdSeMfWgShqiqjn
purchase	azbXcbdpeCgSjr
newly	awbIcqdXePfmgRhojm
dow	ascqdjeafagdhTid
electronic	awdUeTfjgWiZ
howard	ajbbcreWfRgbhjjj
woods	cmfcgnhRjZ
tied	ambYcsdrfkgahQiVjS
wales	atbccldXeSgahdiW
avenue	aoedfSgbhdioja
abroad	ambYcddkeOgcicjj
seriously	aXbvcVenfYhaiq
opponents	aTbtcndYfdgchliojS
detained	anbUcadVgThkixjd
memorial	albQcldkgbjZ
protesters	aZbVdWeuflgWhkizjV
downtown	adbbdYekgahki0jS
presidency	bYeZhuiZjb
banned	azbUcYdQgUhjimjm
revolution	accjdYengohojR
toronto	atbYckecgZhajW
distribution	atbkcceLgRhkibjs
violent	aLbtdUeyfohlimjY
reality	aObxckdcfdgrikjb
palace	albPclgVhqijjX
supporting	cmdZeKfdgXhoju
fashion	aabpcudNeajc
acts	aZbscXdWfchrid
roads	ambaccfrgUhZiajl
connection	abbkcYdTejgchkir
broad	albxcndOePgdhaiTjv
considering	akbmcReQfZimjo
favor	bpdbeQfXgdhl
mainland	apbRdceYfagjhmicjl
severe	acbjcTdoezfkhYiTjl
sharon	adbYcWdlhqjn
acknowledged	ajbmcZdTeYfWgZhdiqjx
restaurant	ambVcmdYeafdgXhmi0jR
empire	ambXcjdXgbhqjd
advertising	dSeRgThmiujr
campus	anbccmdaeYfdgShniqjX
weight	akbohViPjj
seattle	bacpeYhairjR
referring	albdcVdSeYfWgYhmirjw
remarks	abblcXdSelfcgYhlj1
ocean	bddWejfkglhXiZ
pop	cqdLfjgnhdijjW
doubt	aQb6cRdYedfLgxiqjd
reportedly	asbHdbeZfdgQhci5jl
venture	ambacjdleOfSis
drawn	bdctdPeZfxgVhYidjk
myanmar	albWcddmedfZhnicjj
truck	albPckekfjgShVi0jb
cutting	akbccddyeWfogahYiY
sentenced	bWclfjgXirjZ
shiite	aTblcmdXgchtixjY
veteran	ambXcrdWeVfShliujY
mile	alckdcfshSjP
daniel	apbcdkeZfUgbhljd
villages	ajbTcdfvgRhnimjj
northeast	apbadafagcijjd
democrat	bbcwdYeUfQgchwimja
anonymity	aoblcVdReYfXgVhkiojx
titles	aqbWcsdWeUfkhaiSjk
immigrants	bWeUfdgbis
studied	aycrdOePfngQhViajj
traded	aubXcnedgUhWiY
writers	bmcpdXeNfVgbhoin
corner	bmdZejfYgdhcinjR
importance	bucVdVeTfTgshkiNjy
greatest	aZbqdVecfUgyhcibjX
industries	arcmdneOfVgbhjiXjq
overnight	aqbTcUdlfxgZhV
temple	bUckeahniojR
reaction	acbucUdUerfXjp
sudan	bZcadqecfbgdhnjq
establish	aobmcbddeBhtib
rome	anbOcaebfmgZhl
allegedly	albPcmddecgHi7
core	bocmeSfbiZjk
elements	bwcldLeTfkgdiVjs
lewis	akcnddeSfTgbipjj
express	alcUdQengliSjq
conduct	bvcbdWeLflgZhniXjl
manufacturing	awbdcmdneLfZgXhXjj
activists	aZbdcldWejfbgYhqizjV
constitutional	ajbvcUdbeSfbgdhsiX
andrew	albacndleUfTgUhninjk
bird	aobWdbfWinjc
unlike	accqdOeZflgc
researchers	albucldUeRfcgahYiojc
forecast	bjdmeSfmhPiYjq
electricity	akcbdteWfmgYhaid
indicated	aucZdSeRfVgYhZikjz
austria	axbIccdjfaiSjk
watching	aPdWeqfjgjiujV
retail	apdjeQfZgVikjk
repeatedly	ambacbdTejfkgUhdinjq
suffering	aTcRdxe5fkgqhbiRjc
invasion	bWcYdjelfpidjd
struggle	aOblcdejgwhpibjS
nfl	bkcmdZeTgaitjY
tree	ajbYdnfdgjiajW
flu	aqbXcWdjhbik
indonesian	albYddedfcgYhnikjj
schedule	aobYcVdoePfzgahYiWjp
wilson	asbWcteMfPgXhdinjj
surprise	abbdcZdceofVgwhdjc
stephen	aocaeSfTgXhnimjj
sharp	adbkcndbephTiUjj
resistance	cddbfbgohkiXjd
targets	boddeOgbhZjw
secure	alcbdneLglhmiP
tie	albTcrdnedflgkhXiTjR
santa	aubScldceRfYhlilja
kenya	bXcddkeafj
discussed	alcVdceMgXhkj5
scandal	abbXdketfcgShoi0jS
creation	akddeCfohpjn
delay	ancHdueWjn
holy	aZbTcZelfjgkhwjZ
operated	a5bSdXeVfrgKhcik
corporation	aweUfWgRhk
typically	ajcrdaeOfmgWhXicjd
wave	aYccdTeyfrgnhbiljY
households	aZbjcmdneafngRhcimja
brazilian	aubdckdZeYfYgbhd
dominated	aabmczdOgchjijjU
dallas	aobcckeXfZgbisjQ
drama	crdbedhbjX
animal	cneZfYgbhkijjW
destruction	bjcQdoglib
tourists	aYbRdcekfkgkhaisjd
sir	adbccpeVfWgYhu
models	akbmc0dQeQfkgWhNjr
edward	bYcqeWfTgVhuikjk
jews	aVbacbemfkhlinjX
favorite	bXcudWeUfYgkhliojV
rugby	anbkcldSeXgchjjd
extremely	aWb3ccdUfXgnhbiYjj
hoping	aZbVccdleVfagwhkitjV
memory	cYdjerfjgniOjZ
terrorists	aZbkcaedfWglhjir
treated	bkesgWhciaja
faith	aUbscVddedfagthpiZjd
remember	aPbccddbesguimjO
humanitarian	cNdteZflgbhkiXju
hurricane	aobXcZdmfmia
shared	ajckdWeVgdiRjl
surrounding	aZcddZejfngYhoiq
apart	bcccdcemfxgchSiZjW
factory	avbHcodreYfdgThbivjS
putin	adbadZfbhmjs
assault	dWfmgYip
eighth	aobUcpdreWfkgkhSiXjQ
defending	aaddfdgmiZjd
damaged	bacbewftgXhVja
fled	bHesfmgVhjivjc
prosecutor	aldVeTfSgQhti1jk
fraud	aabqdkedfYgUhkivjW
southwest	asbZcjdXeafYgaim
maker	atbVcnfahYjd
differences	abbyccdYeXiRjs
cited	aqbrdPeMfTgLhcirj6
virus	arbdcYdbekfYglhZ
powell	ambbcZdZeXfXjz
centers	aqbYdkeNgUhnipjd
truth	aKbycddYekfUgshliojX
receiving	awbPckdjeUflgLiX
represents	acbqcodXeOfOgkhlimja
proved	adbzdYeZfbgrhMjc
mountains	anbZcodXeZhbidjn
output	ardreMgchSiRjl
pentagon	aobdcddkeOgOitjr
wearing	adbScwdPepfkgahcitjX
saint	akbYcledgahsjW
chances	aZbmdleXg0hViWjc
colombia	apbYdleYfagdibjc
demanded	arbScceWgUhpidjq
content	anbycbdQePfYgciZj0
diego	arbbckdceTfahdiljX
strongly	byccdLfbiXjv
cells	aaccdoglicjY
milan	apbZdXhc
planes	asbUdaeZftgVhVjp
arabia	bYcZdredfcjk
options	aqbmcadoeEfagYhbidjw
acquired	a7bSeRfXgXiZjl
controversial	albndbeSgXijjj
notable	anbkctdLeMgYidjn
imposed	arbbcQdmfqgYhciYjj
militant	adbdcbdXgdhqiu
expand	apbZcZdkeFfkhpiXjv
mount	akeZfahjjd
collapse	abbccVdwewhcinjS
brian	anbaeafUid
passenger	asbSdYfmgShUijjp
swedish	asbPdcedfkgYjj
judges	abbucodRePfagUhripjZ
minnesota	asbYcseTgYhcikjU
begun	apbXcVeNfqgchbisjc
compete	cudaeLfbglib
membership	arbTeJfYgbhwjj
electoral	byckdYeRgShtibjX
multiple	ajcndXeTfzgThbiVjn
computers	ajcmeZfmgVhbjc
changing	bqcYdXeYfogdiZjn
agenda	abbqdleNfWhniYjq
satellite	awbcdUeVfkgVikjr
resort	akbZcbdjebfcglhkijjd
flag	apbQdOeofbgdhljZ
nba	ckdYeWfbiuja
naval	a1badWeQgTiZjj
passing	ambjdQfjgbhUjZ
trim	aobWcndxeOgYhZiX
peaceful	aQbvcYdYecfmgzhkjb
academic	akbxcpdUeFgUiajn
trees	acbcdlejfjgjhXicjZ
networks	bkdaeXfcgahlijjn
path	acbndaebfcgwhZib
norway	awbJcddmeafkgbhciUjl
defensive	akbucjdceWfVgdhcibjd
motor	asbccmedfZgbhZiX
returns	ajbTcldteQgjiVjc
politician	bmcsdNeYfMgdhsitjX
opportunities	aabndkeFfZgnicju
religion	aabwdTeafWhpid
primarily	apbodWeHfngOhajr
serves	ancjdXeMfcgVhpil
citing	asblcTdceUfZgOhdijj4
tradition	aXbrcldPeXfdgnhnjU
supposed	aZcYdjeSfYgmhjivjR
patrick	badaeYfVgdhrio
beating	aXbdcpetfmhXjN
corps	aybXcldYeSfagQhnjo
comedy	bkctdaeZfcgjjZ
understanding	aXbwcXdXeXgyhdiPju
yellow	ambOctdWeqhXja
kevin	anbVcodkeXfRgZhkim
glass	bccndUeofrgchYjV
philippine	aubTeXfcgWhnjk
croatia	asbRcVdbfkglhliWjk
strikes	bacWdkemfsgjhY
expanded	a6bNcjdaeFfwgRhdiUjy
agricultural	arblcmdueDfdgRiYjk
dealers	aleZfSgahait
recognized	avbqcldFeQfTgdhliZjj
lebanese	abcUdYecfngYhsis
districts	anbocsdbeJflgNhmic
causing	aZbkcRdpe1gdhdjd
frequently	ajcldLebfrgPhdjl
involvement	abblcWddecfZgYhritjp
dismissed	ajbudUeZgMhbiqjo
expects	akbVccdreNfYgkjp
threats	aablcRdcekfZhnjv
bishop	akbXddfWgThvik
display	bjcodIecflgjhciYjY
achieve	aabxeHg2hbiJjj
types	ajbscodSePfkgWhYiVjs
represent	aYbtcodReKfcgjhoic
fleet	aqbUdceTfmgVhcjp
waters	anbYcYdUjl
manchester	aobaddedfchbjd
buried	bTcddlesflgZimjR
document	asbjcUdXeHgVjs
partnership	arbccdeHfaglhjiajp
illinois	aubccudceQfVgShmiqjX
guns	aobXcodPeafngTiq
estimates	bpcpdkeGgQhUiljp
initiative	aocZeLfWgkhnjm
updates	arbScaecfngYhdibjr
actress	apbTcudTeXfWgkin
crucial	bqcZdmeJgnhdiP
driven	aWbqcmddejhVipjd
concluded	aobocadbeMgZhUiljn
giants	ajbYcndkfZhaijjV
abbas	cXedfkhsjq
lay	aZbYcdduecgZhoioja
pain	aXcLdve6guhbiNjd
bilateral	akbbcYdneXfmgliKj0
relatives	aZbKccdkeogYhtitjY
yeltsin	bWcdekgbhmjo
fun	aMbqcjdTekg0ikjX
iron	aobXcudlfcgdhciXjZ
gm	akbXdveZfUgZinjk
neighboring	bSedgYhqin
ultimately	aZbocddjeVfYgpinjW
netanyahu	bbcbfkjn
sons	adbMcpdreYfYgZhuim
bell	atbYcmdXeafagXhditjb
nationwide	ambbdYeWftgYikjX
bangladesh	ajbadjebflgYiajj
expensive	acbqcndleVfjgchVicjd
legislature	anbaddeSgZhyjV
breaking	bacZddeqfwglhViXjO
contained	avbdcbdVeWfpgRhTjp
cards	aobQdkeagYia
enemy	aabmcbdZejfdglhl
appeals	bmcbdceZgZik
yugoslavia	anbXcSdVejfnhnjl
kerry	aZbccxdYeYfagbhjinjk
pull	bWcbdqfkgkhaicjW
signing	arbNcbdpeQidjk
tower	asbaddedfagXhbipjX
option	aqbocadoeGfTgdhajk
expert	apbxcndVeEfHgUhjix
portion	arcdeRgRibjj
pre	bYcceZfyibjb
competitive	aYb6cldXeUfZgqhbiV
gathered	abbTcndRedfqgUhqivjU
bombings	aZbccZeufugdhWim
stressed	bocNddeYfSgqhjiUj8
unknown	akbmdTeafYgbhZiv
infrastructure	alcadteRgbiTju
manhattan	ajbacmddeZgWizjR
phase	ajcYdqeSftgohTiU
brain	bncXdketgohbiSjZ
proposals	ajcdeFfkgXj0
behavior	aRb+dVfOhjjj
labour	bbcqdpeQgShqiajd
worried	aRbocRevfHgmhoiz
antonio	asbbeTfTgcho
maximum	akbncceSfmgkhViO
tehran	albmcZeYfbgbip
requires	aqbmcceJhdiS
escape	aZbUdpelflinjX
aside	adcWdneZfngaic
monetary	alblcRdueNfbgdiXjp
belgium	azbIcagdiWjd
alive	aXbWcadneofdgxhcimjO
recession	adbdcZdvengphRjb
publicly	ajbjcZdTejgUhjjk
flow	bkcTedflhaiZjp
theme	acbYdVeaflgpicjo
khan	atbXdbeXfagahkijjt
concept	bwdPeRglhYjp
statements	aabvcVdTeXgUhjikj2
borders	avbccQdcebfYhniYjp
widespread	aVbucZdTepikjl
township	ambZcreSfagQhpivjc
unlikely	aZbvcbeRfKgxipjc
apartment	ajbNcmdoedfjgQhdi0jS
respectively	a4bQcseQfpgShTiKjk
employment	aodteBfagVjs
challenges	aObxcbeTgricjr
occupied	atbOccfpgShkidjZ
mm	aubXcndZf1gZhTiQ
identity	ajbmdUeXfShnij
pledged	bPcddteRfjhpiUjl
unique	bwcldLeMgqhbiTjj
label	aubadWeWfYik
choose	aZbkcleFfahxjc
pointed	blcndJecfYgWhXiqjx
portugal	avbRcaedfagjhdiOjk
shopping	baccebgait
ray	aqbZcodceZfZ
israelis	aRbkcWeofqgmhZipjZ
athletes	aZcrdUecfbioja
confident	aVbzcYdSebfTg2hajj
rivals	acctdZfbgjhjjb
welfare	bXckd1eQfbgVhsid
degrees	atcpdcebfsgchRiKjY
achieved	arbncndXeOfkgwhMiE
equal	bsckdcePfcglhjiK
benchmark	aycldkeXfahNiR
household	ajbYcrdoePgOic
withdrawal	aqbWcMdqeagkiXju
remove	aobacRdledfpgWhqid
shape	aUbwcjdXedflgohdiXjZ
concert	ajbOeZfohjja
appearances	ambTcodceUf1gYhZiW
rocket	ambZdbfqhVip
lawsuit	ccdkeWfYgVhliz
circuit	apbtcmdSeUgZhajW
survived	albKckemfugdhVidjW
reporter	aocddPeafWgQhli5
emerging	abbmcndaeQfWgnikjo
discussions	bjcUddePfjgdhkjz
bronze	aqbPczdcecgjhUiXjZ
bear	bWcjdjedfShlimjd
mutual	cXdjeXfZgohniVjq
factor	bycWeZfOgojn
struggling	acbcdsebfkglhdjV
venezuela	ambccddoeYfXhjib
wake	abbVcRdoe0fphkjT
solid	brcqdaeQfjgohRiRjd
danger	aYbscNetfLgrim
motion	apbmcddWeWfkiU
increases	aldteWhWiRjr
ninth	ambVcqdueVfkglhSiWjP
milosevic	bdcadWhpim
hills	ambdcoeXfcgbhdiljc
platform	alcodWeVgchbidjq
iii	aubQcneYfYgahmiZjp
resume	atbTcMdueOfngmhdiYjj
dole	aZcqdYeZfYhkio
transferred	a/bIcadoeRfmgHiX
alongside	apbOcsdVeOfmgThlikjk
drivers	bkcmdYedfagchVirjd
resulted	akdjecfrgVhWic
diplomats	alcXdYeWfbgUhlisjm
yankees	abbZcmdlgqhWjQ
castle	anbQcmdoeVgYjc
median	bpcyeWfkgUhWikja
hundred	adbScpdYeYf7gXhUiojU
ah	bacadzfTgwhmiU
futures	aucndmeRfcgYhW
bombs	badcekftgXhTiq
municipal	arbdcmdkeNgKhtjZ
abc	albcclddeXgTipjk
rail	arbXdafkgXhXjm
rangers	bdckdmgnhZicjS
coal	bbcmdreYgZhZiljd
islam	aWbqdTfagjhqjo
bbc	aodXeTfrgPhdimjp
participate	eFhtiWjk
camps	bJdqebfpgShqiq
regulations	avbkcVdceMgRicjv
nbc	ajbYcmddeYfdgXit
imports	atbYcddueYgYhUiYjp
carlos	anbYcjdkedfPib
representing	bdcwdQeKgShpim
investments	albdcbdzeNfSgdiXjw
aviation	a1dZeNfXgWhdidjt
jump	cpdoecglhLicjW
casualties	abblcZepfkgahbidjn
sees	aVbbdjebfMgohmiv
subsequently	a/bKcmdVeSfngIhajn
peak	apbddbeZfngohRiW
clashes	aUbbcddbevfvgciujZ
earthquake	bdepfrhSiYjd
crown	ajbUcoecfWhpibjd
tensions	acblcVepgjijjo
victim	aVblcddjevfUgcixjS
morgan	asbZcqeNfRgWimjl
thanks	bWdjfjguhYiM
producing	alblcmeKfngdhY
wang	ajbTcleVfThsiqjn
maintained	avbkccdMePfkgZhciVjp
temporary	avbLcUdyeOfjgUhkjk
deadly	aUcYe1fsgkhciljW
perform	anckddeJfrgciOjd
helicopter	awbTdbedfqgOhYimjk
formerly	a3bPctdTeSfSgMhrio
watched	aZbbcrdSenfogZhbisjR
function	aobtcTdbeaiGjj
vision	aYbydYedfcgwhciRjo
resigned	aqbScbdjgOhpik
hitting	bjcjfmhHja
skills	ambxcqdYeBfahbiQjm
welcome	aVbUcadaejfXgyhuidjl
mohammed	bccddcfZgZhqiqjq
tim	ambTcleTfTgjhmin
reputation	aYbxcodPfQgpjZ
limits	apbpcXePfbgciZjo
kuwait	apbUcSduediXjm
recalled	anbKcbdaeqgZhZimjn
fame	akbZcwdVebfPgohlijjQ
obtained	a/bYcjdXeCfjgLhXiVjq
guards	ambWcodXfcgMhnixjX
emerged	ajbXcqdQhZisjb
establishment	aobjdSeLgbhv
causes	aTbqcYdmepfYhk
unions	adbaeVfdgahvikjc
referendum	amcXeUgkhniajd
catch	bmebgjhRjU
fishing	ambbcdeRgZiq
inches	aobZcmelf2gdhLiRjY
latter	ascjdWeNfjgXhbiXjl
purchased	a7bMcjeKgLiljj
performances	crdWeUfuhYiS
nomination	ambYctdbeNfZhm
impossible	aUb7cXddeUgrhYjY
liberation	akbPdcgjhsiXjd
tight	adcjedfjgdhdicjb
tobacco	dleWfVgYhrit
carter	aobXcmeZfbga
attempted	akcldYeXfugUhainjZ
traders	bocbeYfXgchbis
abandoned	aobRcadjfsgThbirjY
missiles	audUeWfmhSjs
medium	anbvdXeRfmhYiVjo
controversy	aabjcZdWeqgbiy
allen	akbacmdZeVfUiu
operate	ascXdbeHfogXhkid
lowest	aqcsdoeSflhNiOjT
sugar	anbdcbdtedfkgdhliXjX
resolve	aYbucMdneZfkgthkiT
grounds	ajbpcYddeTfXgVhjiq
affect	aWbycPdmeafZgnhliYjr
aware	aSb5cUdOfNgjhmiujo
directors	ambdcmeFfTgQhzit
hezbollah	bccWdcecfjhqinjk
orange	ajbScsdUemgdhniojT
ongoing	aZbpcOdneVfohjjq
disney	akbReYfZhpiqjk
agreements	asbacWdoeKgdiTjv
responded	aocYdNgYhbikjp
roughly	bdcreTfzgShVidjW
envoy	aobUcadkeVfUgahtikju
biography	amcrdOeRgbjr
adviser	aqbcdkeLfKgQhyisju
ahmed	amcUdleXfXgbhoju
economist	anbncjddeNfDgcirjr
palm	ambaeWfdhkjd
harry	albNcjdjecfShwinjd
pool	albackdjeTgYijjb
unusual	abbwdLeZha
elizabeth	anbJckecfVgchsidjj
ranking	aqbdcsdZeNfUgXhkid
inspired	aUctdLedfogoin
mining	aucldmeQfWgY
rating	awbscqdUeSfSgYhViUjp
contemporary	abbxcsdDeRfqgchZ
defend	aYbpcYdceWgohsiZ
boeing	anbYckeTgXhWirjo
moderate	aXbncodWedgliYjl
tank	alcndZeagRhXiw
instance	albndTeQfYgahbijjj
jets	anbWckdcebfmgZhXio
reporting	aobucbdYeQgMhbjt
dedicated	bcdXeRfpgdhm
recovered	azbWejfrgahHiYjW
advice	blcadbeHfYgThrikjx
joining	aobOeSgchqinjd
arrival	aobHcWdbfojq
connected	adbqdWgVhbiojd
striker	arbdfagmhb
anderson	axbbcneOfUgXhWjn
signal	aobpcUdUfWhcic
restrictions	aucLddeafdgXidjz
testimony	abbldZeTfkgViqjr
jeff	ajbXcpdmeYfS
touch	aZbrdQengtiTjV
males	aXcvdWeafmgdhdiljY
christopher	akbadjeSfRgchmijjv
shareholders	accZdpebfShv
pushing	ajechd
organisation	aqcXeLfXgVhujn
athens	aobUcdfohYjb
sam	arbNcldneYfIhyij
alan	aldleRfQgbimjk
fan	aXbacmdPenfSglhsi1jZ
kashmir	bdcZfmhk
failing	albmcadneXfmgXhdiVjc
device	aqbncddUebfjgahUil
clark	avbXcrdZeNfVgahdjm
featuring	akbOcxdTeSfrgZijjo
recognition	ardReafVgphliLjn
maria	aobPdleXfThojl
preparing	bTcXdneLfvgZhnip
broadcasting	aucYdTeXgQhniljn
jazz	aqcqdNeWfjhbicjZ
trillion	bYd0eZfsgdhTiVjd
birds	bYdbflha
fallen	bWcndnergbhWjT
cbs	ajbcckddeZgVit
trend	adbudWeZfVgphWinjk
literature	ambpcsdMePgchaiXjl
apple	ajbadcebhjio
tiny	bTcldbelfphjikjQ
assigned	a6bZcjdXeDgFhkiajq
discussion	aYbqcWdWeUhliljv
colleagues	adcldUeXfYgVhpisjc
provinces	anbbcjdceWfjgZhoiZjn
romania	arbNccdjeafchjibjk
roll	akbZcjedfliYjP
gordon	akbVcmeYfWjk
iowa	aobacseUgYimjT
sox	adbUcodqfbgnhZimjO
healthy	aSbocddlecfbgwiajb
cia	avbacdeMfXgOhlitjl
experienced	aYbnckdXelgmhXja
warner	atbReWfXgchnijjp
contrast	aWbscvdMfngjhWiUjl
adult	cpdXeTflgZjd
blow	aTcWdlevflgrhdjT
unity	aXbkcZddecfdgxhviRjd
eric	albPcldjebfSgchniqjn
consists	aubacqdaeKfpgMib
entering	aqbTcceYflgYhbipjX
cleveland	ambccqdoeZfcgYhZikjP
reserves	ascddyeLfVgZhdiZjk
stable	adboeVfbgphdiVjj
dinner	aZbNcmdleafogbhrinjS
duke	ajbUctebfQgahrikjc
harvard	aobccveTfWgSiojX
raid	aqbTcXdcejfrgVitja
tries	adckdleUfkgkhdjW
stepped	asbMcbdcemfngXil
regarding	bscNdaeNfZgYhoj6
easier	adbocdeSgohbicjd
soft	aZckdZekfoib
heading	ambWcceahbimjc
governing	ajbnccdWeRfcgahxicjk
virtually	albkcddZfogchUibjU
ride	aabXcodYekfpgshUjV
risks	aZb0cPdnfLgmidjx
bankruptcy	anbXcUd0fdgaijja
delayed	atbUcMdxedfvgbhViXjn
performing	arbdcnddeNfqgYhdiSjb
resignation	bScVdlelfbgYhtjp
scottish	anbkcldVeTfogZidjd
yield	aobncmdoeRfbglhRiSjd
serbian	bdcadPfmgahuis
roles	cndVeNgVhoicjr
factors	b8cWePfThaiajz
engaged	aablcjdXeUflgVhniqjj
gates	ajbQedfVgbiqjo
discovery	arbccZddeaglhR
equity	aqdueLfFgahmidjp
respond	bscOdYeahliWju
kick	akbkdkgmhWiXjU
secondary	avbncleNfdgNhdiVjm
passes	asbbcmdaeYfmgbhTiYjc
beautiful	aPbjcpdRejfkg0haidjZ
occupation	ajbYcUdledfjhlicja
chavez	adfXhpik
targeted	addXeWfmgRixjt
simon	anbYdkeXfThk
guide	arbkcldReBfcgdijjs
participants	aZcldZeNgbhjiljn
institution	albueNfTgXhmjU
barack	bScpebfagjhljm
demanding	bbeZgchmib
finds	aZbZcmeYfUixjY
sharply	anbkcjddemfogWhQiRjr
contributions	cleHgZhniYjr
denmark	atbJdledgdiVjl
questioned	bvcddJeVfagSiyjl
iraqis	aRbkcaflgjiqjb
capture	bcckdaeXflgqibjc
syrian	cVdYeZgbhqisjl
extensive	atcbdVePf1gThbiQjx
dramatic	aabsckdXedfpgshSiR
amendment	asblcYePfYgdhkiZjn
cuban	bZcddZebfbhpirja
insurgents	abdaecfmgbiw
combination	bvcldVeWhXiZjj
barrel	akbmdkecfrhKjU
appropriate	b1cWdZeIfchjiSjv
seed	akbYcjdueXgoicjX
educational	apbveBgShliXjt
formula	aqbmcjeUhTib
observers	aYb2dKeZfZgYhlivjd
managing	amcVdoeKfagYhricju
walls	acbXcndderfogZhZjX
radical	aWbrdSfdgjhoip
denver	albcckdceVfYgbivjW
vowed	adbYcaebgoht
composed	ancqdPePfugRiYjl
females	aTbmctdYeXfngdipja
suggest	aXb1dTeNfWhbisjn
qualifying	aldjeZfsgkhSiPjb
guest	aqbGcoeLfdgShriojo
jet	arbXcldcgahTikjj
austin	arbYcjeVfYhkijja
manufacturers	arcodbePfXgZhaijjm
cease	ambYcNebftgjhjibjm
capable	acbxdQeXfcgrhWicjd
speculation	aZbncPfTi1js
managers	bncndjeIfQgShniyjb
wear	bbctdUfjicjb
publication	aucWdWeQfngRjq
socialist	cndVeWfchtid
handle	aabjcbdceXfqgZhkid
dealing	aXbscUeZfdgdhljk
tourist	akbVdbecfZhkis
annan	akbdcQeWhmidj1
briefly	a4bFdVekfxgPhUiljZ
landing	aubcdjeXfpgZhPiZjj
formally	a2bNccdYeUgahmic
gary	alcjddecfMgchjin
oldest	anbacodWeTfdgchjipjO
jumped	atbQctdkelgZhKjW
cool	aZcddXemfoguhdjZ
racial	aXbycldOfdgdil
aboard	apbOdafqgahUil
heritage	arbjdTeQfRgjhliZ
apparent	aXbwcYdVeufVglin
extend	asbVcRdqeNfqgmiLjo
devices	aobncddXeaflgahXjn
entirely	bycZdZeWfogWhYij
investigating	bncZdWeVgKhmi5
backing	ambYdaeRfbgahqjr
deployed	aubWccdWeYfvgXibjk
scenes	aWckdSfxgbik
estimate	bvcoeJfkgVhQil
complained	ajbccZdYekfXgMhoitjp
effectively	arbkcVeTfpgdiQ
patrol	awbWdReUfmgSir
tamil	albacldaeVfqga
suggests	acbqdXeOfSgjhZiujq
familiar	aTbyckdBiu
abortion	blcdddedfYgbhqij
properties	atbneSfZgciTjn
interim	ambZccdqeIfdgWhxijjp
graduate	avbZcyeGfbgVhcjb
carrier	azbOcZdcedfdiZjr
regularly	aobUckdQeSf0gN
reduction	aobkcZdzePhViPjt
gathering	aYbddYeTfngbhuitjZ
format	asbjdOeSfwgahVicjj
aged	bacsdbedfngWhWiojZ
praised	bmcndGeZfcgjiZj1
promotion	arbacneGfcgchpiYjr
talent	adbrctdSeIfOgthkimjd
graduated	a0bRc2dYeSgRhZjb
taipei	aqbTcleYfcgdhn
circumstances	aSb3cPebjp
rapid	ancYdYedfngmhdiTjr
arena	bafbhkinjY
desire	aSbscSdbedfRg4hsibjk
sky	bacldSemflgkhZim
hosted	aobIcsdceTftgXhn
cyprus	avbWcNeYfjgjhjiWjk
seoul	atbTfWgaijjj
fighter	asbdcpdbeZfXhZ
prompted	bbcVejgZhkivjl
ryan	ajbZcodjeXfSio
aggressive	aTb2dSgmjk
trail	amcodUebhYimja
usual	aYbpdUedfvgdhaiX
normally	dXecfkhaicjW
gop	aYcvddeQfZgZhuiujZ
unchanged	atcZdreZfkgXhRiR
false	aWbwccdaebfXgZhdisjm
tropical	asbWcddafogkiQjo
walking	bZdaemfqhVjY
masters	akbZcrdoebgnhViVjS
creek	arbWdkeZfbgbirja
compensation	akbbcbd6ePfcgSjj
anthony	asePfNgahoik
crossing	aubXcXdZhWij
camera	amcodRflgahWilja
outstanding	aobocneFfbhWiO
resulting	bpcbdmfsgXhUiU
cd	aubVeVfmhWiW
tennessee	aqbZcsdbeVfZgahkipjR
cap	arbZcodqeSfagdhXjW
contain	anbjcZdZeWfpgbhciYjo
sensitive	bxcbdZedfXiUjm
significantly	apboeYfjhViNju
concrete	blecfphSiZjj
sponsored	apbQcneLgThtiojm
neighbors	aVbWeofYhsirjZ
partly	bscYfjgchTjk
warm	aXbVdZerfzgtiRjd
def	aubVdmeWfRgohniYjj
stewart	ambdckdaeYfXhZikjj
articles	apbjdNeOfsgMhcibjz
oklahoma	ambccmebgZipjR
surprised	aUbucddPevfMgrhaitja
collected	aubUcudXeJf2gPhPiZ
delegates	adbXcqdceSgYhtjc
quake	bVdkeqfrhXicjc
participation	bmeLfXhsiajr
coastal	amdVeafkgaidjp
identify	bwdQeLgZiljl
nelson	ambScqeXfUhjibjj
sharing	ajbZcdeOfjgdhoibjl
versions	atbZcsdNeRfygThWiYju
monitoring	awbkcTdZePfjgThkidjq
encourage	aVbocadkeLfbgohsijjr
specifically	arbncddReJgQhdj2
tiger	bUcqekfZgliljW
accounting	albwcjdjeMgKhdikjd
improving	bocYdleSfkgmhYiNjw
abdullah	bWcbdlebfWhtjz
defender	aoblcddbemfWib
communication	aobpcddXeWfbgahjiUjt
nominated	arbUc3dUeLfcgZhmic
adults	aVbpcqdceZfmgchYijjZ
pittsburgh	aobYcndoedgahZjR
caribbean	albZcdebfjgkhniU
portuguese	atbZcddTeZgbhjiY
emperor	adbMemgbhzijjj
orleans	bbecfngbhkirjR
peninsula	ascbeafcglhciXjm
globe	albXcldXeY
diplomat	apcbdWeYfLgYhjisjo
ease	cJdqekfkgrhbiRjn
worry	aPbtcMdmepfHguhmiuja
maryland	arbccreSfZgUipjW
barrels	dseXfpgbhQiljc
strengthen	ajcTdkePgqhtiMjt
playoff	adcjdjecfjgqhWiajW
preliminary	aucldZeHfpgThUiajp
successfully	avbbcndXeOfzhUiYjc
trucks	albOcndbfrgQhVitjm
improvement	albrcddkePfdglhSiQjq
universal	aqccdaeZfcglhliSjl
origin	albrdPeTfVgdiojk
deeply	aHb0cYdYe5fYgohl
behalf	adbVcadleQgWh0ijjm
intense	aQblcZdRewfzgqic
exist	bscVdYeSfaglidjk
pound	aqbXdpecfmhZidjX
besides	albbcdddeMfZgbju
phoenix	apbYckeVfdirjV
sunni	aVbscldWecfcgbhsixjb
accompanied	aqbDcldSebfsgRhmjx
mental	bucXdlfdiO
qaeda	bbccecfbhmisjk
restore	bdcUdoeZfqgphmiPjb
probe	ccdcedfmgWhjivjd
declaration	arcQeXfagniPjt
participated	arbUcqdTeOfwgS
albums	aqbRcmdZeUfwhViV
troubled	aWcadmejhkiljd
delta	aobQcdhpjn
settle	adbkcddteSfphajV
eat	aXbYcddrgkhnjT
compromise	brcbePfagqic
inning	adbccmdvfsgphKiWjO
hiv	djfWhdjl
outcome	aQb8cXeYfZguic
enterprises	anbcckdoeOfVgbhoidjn
waste	ajcYduebfagZja
complaints	aabjccdYelgLhlirjj
stanley	albTcodkeVfUgahminjk
mix	aZbrcmdReXfvjb
blocked	aubVccdZenfngPhbim
blame	aNb1cXdkepfVgXhliujd
ballot	ajcleSfkgUhlikjU
alert	aqcNdVeqfcjl
cargo	avbNccdjedflgWhXibjn
indiana	aqbdcvdbeXfZgZipjQ
hero	aYbdctdVeofSgwhkjS
inspectors	azbacXeNfdgVimjj
arsenal	apeYfbglhYia
distributed	atbYdWeVfwgPiYjr
publishing	arcddZePgUhljn
survivors	abbKccdqeqftgbhdimjc
aides	adbYcldbeUgOhsixjn
barcelona	albTcdejgqhaiZjc
gunmen	bUcpdYfngPhji7ja
advisory	awcYeNfTgOhsjt
claiming	dceZfagViq
revenues	bZdyeQfjgXidjn
imf	asbTcRd0eJfbgWidjv
athletic	anbjcvdaeRfYgbhlibjb
ally	bZfMglh2
commonly	awblcmdOeYfcgUhZiajk
mortgage	ancZd2eTfXgU
succeeded	anbXeZfcgahm
detention	anbacQdmebfjgWhnik
faster	cjddfngqhPiQjk
substantial	ajbncVdjeKiTjv
transition	blcdeTfnglhkiU
pan	albbcadcflhpikjc
broader	bucjdWeWhZiWjs
liverpool	anbccaeagmhXiajb
victoria	apbVcpdXeWgZ
economics	ambtcnePfQgWhbibjl
popularity	akcpdPedgnhdiajl
quarterback	acbkcrecfXhdipjS
veterans	bUcndlebfagZhtikja
singh	aobadoedfYhaiWjt
requirements	azbocYeBgUhZiQj0
baltimore	ajcpdjeYgahainjP
underground	akbZccdafrgairjW
typical	aYbrcodQeZfrhWjd
winds	cbdYenfrgnhZia
economists	aabxcneTfWgahUir
traveling	ambSdVeZgVhdivjl
gang	aabVcvdcfUgUhvi/jW
unclear	brcSdaeXfSgaiyjr
scheme	bjcjdneJgShdiu
churches	aabadXeafrgVhvinjb
ceo	bTcddreWfKgZh1itjq
absence	blcRedfYgmiYjq
resident	arbXeOfMgWhri6jY
tens	aTbKdqeofzgahjirjY
simpson	abbdcrdcfagYiujb
opponent	aXbocpdbfWgjhljT
militia	ckdZeZfbgSh3iyjb
congo	ajbUcbdlgaht
suddenly	acbTdce0fbgnhViwjO
enjoy	aVdaeYfbgzhpiYjb
flew	azbGdYfvgVhVjj
painting	ajbccvdZeUfogbhSjb
genus	aqbcdceXfdgdhdia
sweet	adbacjekgwhdiZjX
entitled	akbbdkeLfchjia
condemned	aZbpcXdXeugahojk
railroad	awbUcldaeWfdgThdit
finishing	arcvdmeTfshFiNjU
electronics	awbbcqdkeVfXgahYiZjj
essential	albvcOdjeKfWgpiNju
regarded	b6ctdIeSfL
notably	aqcldVeQgViZjx
handling	bqdbeafpgShdiYjj
roger	acbZcndkebfWhkimjZ
defined	apb4dMeRfkgahYiJjr
attending	bRcmeVflgRhril
ratings	aobpcqdYeXfZgahXiWjn
harris	atcmdaeJfVgRir
desert	bacjflgnhcjZ
crashed	arbXetfmgXhKijjX
coaches	adcrdSeXfZgThjixjb
welcomed	bWcbdVfTgkhrjx
developments	bucSddeXhcibj0
departure	akbVcRhjjq
thompson	asbWcmdXePfVgbiqjq
restaurants	albYdWeZgahlisjb
composite	aybbcydceZfkgZhOiP
hosts	albRcreUflhjiXjc
equivalent	asbmcrddeRgWhUiVjX
jason	ambWcqdoeUfNgjij
machines	anbccldaebfqgZjU
fat	cddpepfbiXja
universities	apcpdZeOgVjc
beaten	aZbdctdce0fpgahXjJ
cape	apbXcodceZfdgdiajb
locations	atbbdWeMfqgSijjl
editorial	albncWdSeVfZgahqjq
plastic	akbRcmdkelfwgUhYjX
kelly	asbTcpdbeVfVgYiojo
kurdish	bddYeUgbhuiu
narrow	adbrcndVecfphXiV
string	bdcjddekf2gYhTiYjV
nepal	akbVdlebgdhnib
inter	akcaedhkiajj
robinson	arbXcldaeWfYgc
designated	a7bVcjdaeJfagQibjm
andy	bXcmdpeYfZhdinjc
prosecution	adbqccdaeSfbgVhlisjk
moore	anbbcpdbePfUgchdipjn
revolutionary	adbkcmdPebfYhtimjb
occur	acbmcVdmejfkgmhXiT
gasoline	ckdoeaflgXhOin
tampa	bacjdneYinjU
judicial	bzccdYeRfYgVhvjZ
lieutenant	awbUcsdZeNfVgQhrijjp
telecommunications	awbbeVfWgYhjibjq
somewhat	adbydSepfjhRiYjk
editors	ajbldVeSfYgUhpipjj
comprehensive	arbqdYeBfphZiPju
offense	aYbxcjdZfcgkhXjQ
tigers	ambScqdmedhbjU
makers	akcmeUfXhdio
supports	aldZeNfYgdhnicjy
constructed	atbccldYeTfugShT
kabul	bXfmgThniqjl
humans	aYbsddejfcgphZidja
alex	bbcpdjeafSgljd
opposite	bncmdVeZfTgdim
existence	aZbncVdbeYfkgnja
magic	cjdbfkgpjR
chechnya	bccbfkgahlin
steady	abdkecfngnhWiY
sciences	a0cvdceNfUgXiR
landed	asbTcnfogWhQjY
missouri	atbZcvdaePfXgUhnipjX
connecticut	asbXcpdbeUfXgYhliojX
meat	anbbdmgZjU
recognize	aabvcbdTeZfSgthuiWjb
encouraged	acbjdVePfZhpipju
firing	cbdUfvgShaiujd
midfielder	awbbcZdcejfWgnhciajj
charter	awbacWdbeLgWhqjr
ranks	bbc1dceTfXgZhnjV
annually	albScpdueNfxgZhYiWjW
competing	bjctdReMflgbijjm
finland	aybJfkhZiTjk
refugee	akbOcXdpeZfjgThqiw
indians	codjeYhajT
musharraf	cZdbelhliYjq
subsequent	apbaccdceXf2gVhZiWjn
guitar	anbccldYebfngdhXiY
employed	anbjcvdaeEfqgHhaipjc
skin	acewfkgnhaiRjb
actors	abbkcudWeNfYgdhoipjb
bed	adbLdzenfsgZhYjX
extreme	aVb3cddVepfagqiRjk
documentary	blcndVeUfmhXio
rapidly	apcadcfogjhbiUjl
haiti	acbYcYdufmhoicjY
larry	bcecfKhuiw
collapsed	akbNcadxexfqgVhXiojQ
teen	aXbccqdbfZgjhji1jY
calm	aRbscOdRewfogziajc
tanks	anbXdXfsgShYipjk
louisiana	apbbcneWgXhlimjV
financing	amcbd4eBfdgRju
density	btckdcedgdhYiX
principle	bzcRddeQfWgrhjiUjk
chancellor	bOckdkecfWgbhyijjk
gray	bYc2dWgZhZimjc
noting	bocXdTeTfVhbijj5
outbreak	albYcTeufmhcinjc
episodes	bXecf3gahWicjj
chelsea	bcedfcgkhcjc
promoting	abbldZeOgmhqibjy
architecture	ambscsdNePgchYiY
reducing	ajbncTdweWhbiRjw
chip	atcndnebfYgkhWiXjW
inquiry	bqcXdXeUgShjitjk
jakarta	arbXcYdkekfagWidjk
killings	aSbketfmgVhjivjY
hungary	atbKcbdledhjiXjk
duties	asbacZdoeKflgJhniRju
threatening	aZcRdjesfahoij
trials	bleXfmgdhWidjc
arthur	bdcqdjeTfZgXhrijjZ
programming	ambrcddZePfmgUiaju
ages	aZcwdaeSfrgahY
principles	adb3cadYeOgkiPjq
soil	bncddkeZfmgohYiP
brussels	aubTcUdmeXgVhkjk
oregon	aucodZeOfcgZinjU
ranging	crdbeRfygUhYiUjq
recommended	a0bddaeFfkgOibj0
protected	aqbmdSeWfVgbhmiajn
centuries	bldWedf0hViVjX
hotels	albSeagahkijjm
guerrillas	bVecfmgdhkiqjZ
converted	a0bYckeUfrgUhSiZjb
slowly	aobVcaenfvgmhTiXjZ
edwards	aobactdZeUfTgbhaikjn
philip	ajbZeXfSgVhwimjn
presidents	aabbcrdceWfZgXh0ij
quit	albRcXdpebgchqinja
commonwealth	aqbddjeVfcgYhliS
politically	aLb+cjdcfYhkijjb
atmosphere	aLbwcddTerflgyjb
rockets	dYfshXis
playoffs	dlflgohXiajW
donald	aocleUfRgWhjjn
allied	anbVdZeZflgZhtiXjl
metropolitan	ascmdUeSgNhp
containing	axbPdZeXfsgPhajp
senators	ajbadceTgYhqjd
mosque	acbZddenfkgahjizjW
kentucky	anbdctdbeXfZgdinjQ
walker	avbWcodaeSfUgdhc
shell	ajbZekfkgWhbipjb
emotional	aLbwcWdbe1gzhdiL
pursue	bpeFfbgnhljm
semi	bcclecfqglhaiXjc
chirac	adbVdcelibjo
description	alb0dGeQgYhSibjx
adam	bdckdreUfUidjk
hang	ambNcpdkekfdgjhciWjX
nazi	ajbNckdaengXhpimjY
journey	aZbXcYfvgzhViYjc
successor	ambXeSfPgbh0imjo
vladimir	akbbcndcedfXhmjr
monitor	aobncYdTePfmgThp
starring	anbRcuddeYfZhjinjj
definitely	aTbvcZdafGg6hXipjZ
smoke	bZcddYevixjZ
delhi	aqbbccfjgWhbjm
seeded	bZcmdkgmhcidjT
citizen	bjcbdVeYfLhsirjc
competed	arbYcydQeXfrgbhXibjb
homeland	aobPcadjeUhsic
somalia	cWecfjgchqjm
kings	ckecfahkjU
shoulder	ajbXcddpeufohRiQja
toyota	albccofShTiljm
walter	ajbbcndkeZfUgVhq
rio	asbaecfS
yugoslav	aqbZcYdPfngXhqimjn
replacement	awbVdseKfdgUhdjk
hamilton	aocsdZeZfSgchV
absolutely	aRb8cSdZekfMgvhcjb
counties	arcqdWeJfogRhkicjj
technologies	arbqcleKfXgkhbiTjv
swimming	ambXdbhcijjd
ownership	arcXeQfTgVhqjk
bruce	bbckddeVfQhoit
danish	apbUccdbecfngVjl
founding	aobUddeOfYgdh0imjb
helicopters	aubUcmdWeYftgRhYinjo
tribal	aablcldaeTgWh1ir
installed	aubPcldbeXfogQiljb
surrounded	aabUcndSesfmgVhmizjX
investigate	bocXdbeRfjgQhuiu
upcoming	bTdneKfogjhoicjs
manner	aTb/cddKecgniRjn
enjoyed	bZcqdTeZgqiW
settlements	albbcSdneSfmgZhlikjk
survive	aUcZdueZfoguiWjU
implementation	arbncQdkeIfqgdiMj1
economies	acbldqeWfagpiSjo
viewers	aTbncndSfkhbimjc
hunt	akbVcleOfchkitjb
hostage	bYcZdsejgYhjiqjW
temperature	apbkccdbfvhViNjd
territories	arbVcReZflgchuiSjn
tend	aRbzcodZeXfWgjhjjb
compound	ambdcbejgUinjb
oscar	ajbVcxeTfRgoja
rush	aZcdddelgkisjU
jesus	aWbdfdglhlikjX
albanian	badRebfogZhqir
consequences	aNb5cLdnenfSgrhjicjr
campaigns	aYcndWeTfsgXhsiljl
brings	aQbZfYgxhliljc
incidents	aXbqcadUesfrgVhWiq
clothes	aYbScsejfrgWhdimjb
interesting	aNb6ckdMeVfbgshYim
routes	aubacadYeTfogXhZicjw
boats	albTcjdWeafsgYhXio
hostages	ajbScadrgbijjc
douglas	arbdctePfSgTijjo
disputed	albmdZeRflgTimjj
parks	aobYcldaeTfbgahnjl
austrian	asbQdYfcgYhk
moral	aQb/cYdafTgqiR
circle	ctdVedgdhjjQ
extent	aab5cRdWfWgkhdiajr
longtime	bSclddeWfQgah2i3jd
ordinary	aKbwddemfmidjX
montreal	avbXckdjeZgbhaidjV
rarely	bncodLechVja
standings	aocodZedfbhXiT
investigations	bocZdbeVflgRipjl
triple	apbacsdpebfkglhKiTjX
alcohol	anbkcadagWik
guests	aYbJcpdbecgZhxir
relative	bpckdaeZfXgjiW
stages	albceSf4gmhPiP
comfortable	aUbqcodYecgqhYiYjZ
medals	aobPcydXedfkgjhUiQjc
weapon	aobsckdXeSfYhYil
malaysian	apbaeYfYgdhjjo
belgrade	aobbcWdTfjgahlip
moments	aPbocbdTeyftgzhUiYjS
matt	apbUcsdoeOfPgcinjl
burned	acbVdde3fvgShbisjN
puerto	arbWdYeZfdhljY
philosophy	bxcmdUeWfchZiZ
detailed	akbpckdQeGf3gShViUj2
clash	aUdcenfkgmhjiojW
cemetery	aobXdlfXgYhkipjS
mississippi	ambXcndcedgdhlijjV
appointment	atbTcdeMfXgShvikjo
asean	akbccZdoeRfSgmhriYjt
forcing	acbZcaduftgUhmiljY
holes	dmejfyhKidjU
uganda	bUdoeYgWhojm
rivers	akbWdbgdhlidjn
vital	akbqcQdleQfYgphjiOjo
counterpart	albXeYfXgchuiZjv
frequent	bZcddXfmgZhkjs
infantry	avbccndVeVflgUiajl
jerry	abbVcjdjeafUgchviyjZ
atomic	aseXfdgZ
persons	bjcddbeTgShkik
benjamin	akbYcjdmeZfXgdhlidjj
peru	asbXeXfbgdhdiZ
creative	aZb0dYeNfagqhjic
announce	akbWcXdjeOfcglhpikjm
artillery	asdQebfugThdjk
belgian	arbQcddbgXhkiqja
roots	aadcedgthmiYjV
acquisition	awcZdmeIfVicju
turnover	albdcldoebgahXiX
sounds	aWbpdMeogqhXilja
prospects	aYbldkeRfRgwhdjs
orchestra	apbSckdaeVfjgbhlidjY
bloc	akbdcdePfWhwij
promises	aRbYdqeYguhliXjl
plenty	aQbncjdXeZfdgohdim
gene	asbjccdYeZfRhm
suspension	atcTdkflgbhTiVjn
struggled	akcjdbfxgkhOiVjW
utah	aqbcclddeYfagciojW
shoot	bjckdZeYfohVirjV
courses	atcsdceEfqgYhTiQjm
planet	abcldcfdgthjjY
outlook	bqccdjeZfTgkhWiYj0
vienna	a0bQcZeVfdgVhjic
requested	a6bMcXddeDflgJhnj1
traveled	atbIcmdReWfvgVhaimjj
singing	bQckdOfpglja
uranium	avbkcZdpeRfchW
operates	a0bXcddbeMgQhl
regiment	axbXcmdXeYgVib
examples	adbycmdIeQfkgchWiZjt
lincoln	albUcuebfagYhkjb
arrests	bccWdYeoflgbip
sparked	aYbccZevfnhdiwjd
campbell	apbacpdYeTfWgailjo
trophy	aobUctdceYgjhaiUjb
reconstruction	bdcbd0eQftgbiU
abdul	apdceVfPgXhsipjp
cambodia	ajbScZdreafbhs
innocent	aBbxcWevfdgoivjc
elite	abbpc1dPeZfVgYhrirjT
freed	akbPcbdofkgailja
argue	aVb7cbdbeLfOhliu
reflect	aUb3cbdWeWfjgkiVjq
murray	ambdeafXhdjj
alabama	apbZcrdaeafagYiqjS
pact	asbQcadreUfagkiZjm
shore	badleXfjga
cycle	acblccdpeYfpgkhVicja
consumption	bmcbdqeXfdhbiajp
adams	arbYcodceSfVgb
consensus	aab7ckdTeIfagnicjj
fc	aubRckiX
bright	aSbccwdQelguhZil
gift	bOdmeYfbgmhnjY
graham	ancldaeQfbgYhkijjk
divisions	bnckdaebgVhniajo
stress	bmcPdremfdgphZiFjq
purposes	aob0caeBfdgRjp
carbon	akbldteYfdhXiUjl
fruit	bccjeaflgmidjb
ross	aneOfagcikjk
broadway	albZckeYfjhdiljU
explosives	arbadZebfmgRhUiv
sectors	anbmcjdkePgaiQju
stretch	fvgohNiajU
aide	anbSeVfSgOhwiyjp
hampshire	aobccsdWeSgZjZ
potentially	aUbycZdlfWgo
shock	aWbjcVe/gthZiUjV
engines	arbacmdZeZfqgXhMiajp
wisconsin	atbYcsdbeTfZgWhjipjW
literary	bzcqdHeMfdhjicjj
crackdown	aabccYdZetfnhoitjb
dick	bTcoeYfWgZhsitjd
affair	aVengchkiwjZ
climbed	a1bMcwdlfjgZhHiYjd
wealth	aUbocldkeVfOglhr
jacques	akbbcjdZfbgcjn
cairo	akbZcYdkflgaikjd
mouth	bZcWdbeyfbgljW
nasa	aqbbeRflgchWiljj
holdings	a1bVcddqeUfPgYhniTjt
negotiating	ancWdneFgdhqjk
chiefs	ambackeQfWgQhyin
spoken	akbmdBediajr
viewed	aab6cndHecfTgdil
ads	abcmdPeZflgWivjr
ontario	atcqdbeRfcgThjijjd
feared	aWbjccdYetfQhni6jc
milk	badjelflgYhkiljY
beer	bRcmdXhoitjZ
melbourne	apbbcndXeafpgbhXjZ
dvd	avbWeSflhYiYjn
passage	anbXcYdbeVflgliYjo
petroleum	asbldreOfUgWhcjn
expanding	anbdcXeOflhkidjw
laboratory	a1bkckdbeOgVhWjZ
conservatives	aVbncsdWfYhnjZ
constant	blcSdaenfngkiRjj
attitude	aPb7ccdOemfOgxid
phil	bcccdkebfVhmiq
sessions	aobRdmePfxgaiX
defended	anblcjdQeVgUibjv
runner	bXc0dcfZgqhVicjW
peacekeeping	albdcVdkePflgXhricjr
missions	aqbZcZeNfxgXiVjp
barry	ajckdceWfVgdio
situated	aqbkdWebfYgZhdja
eve	aYbNccdpenfsglhpikjU
geneva	awbWcSdleTgVhkjl
renamed	a+bKdZeZfcgShpiajj
manage	blcZdreGfnhoiU
mines	apbZdneYgahc
chase	ajbYcoeYfZgdhbirja
geography	ajb3cmdXeUfdgahaiQjm
clothing	ajbVcveaflgShc
keeps	bXcYedfYgmiojY
lane	apecfYgYhbiojd
orthodox	aZbjdQfqgYhriojc
seeks	akbYdqeHfXglhrjj
nasdaq	avbXcpdbgbhUicjj
residential	alblcjeQflgPhciojj
realize	aLbtcXdledfSg7ijjY
wage	abcldzeLid
wto	akcXdteOfYhm
blocks	anbYckddecfugRhWjZ
assassination	aXcbdderfmgXhmitjd
contribute	acbrcWdqeMgqhkiPju
doubles	ambWcqdoeYfjglhZiOjd
rookie	anbccvdjeWfUglhUiljV
lots	aVbcecfngdhdin
entrance	aqbWcodXeagShcimjZ
kilometres	anbbdaedftgZhTjc
luis	aqbbcddkeZfShjiZ
contribution	bkdleJfcgoiPjo
hu	bQcmedfWglhoiaj1
height	amdZfohQiSjc
morris	anbbclddeSfVgWhjitjj
lands	aobYdpeTgZhqiY
princess	bGddeofZgmhqjl
studios	avbXcjeRfbgcim
conservation	asbpdjeEfXgchkiZjo
traditionally	abcxdVeVgbhojW
designer	aobZczdTeNfagahaiujj
emissions	ambndpeRhUiVjr
prospect	aRbrccdlfKgviw
posts	asbPcnePgIhtjp
darfur	aWbbcbduechnimjl
counsel	ajbmcceKfTgPh0itjk
liu	bPdcedfVhsiljv
castro	ajbVcZdcelfahp
busy	aVcVdcfsgdiujY
classical	albucpdFeUfrhRiV
procedures	asbqcSdjeNfpgUhbiVjn
victories	bZcwdaecfogphUiOjV
headlines	aYcldOetgdip
colonial	cjdWedfkgbhmibjU
legacy	aXejfWgshliZjc
franchise	akeVfagmhjikjQ
fifa	apcXdceagWhpjn
quarters	adbWcndtebfxgWhYidjT
celebrated	bVcmdUejfpgsicjO
wright	aocodYeQfbgZhWinjm
depression	akbccVdjetfkgkhbiTjj
techniques	apbvcjdYeHfsgahViWjm
foster	bacndoeMfYhpjk
bands	bXcwdNeafqgchlimjb
capitol	ajbZdZfcgZhpiqjV
invest	bcccd0eJfXglhlicjn
assist	alcadqeIfqgaiXjn
beauty	aYbmcpdSfbgwiZja
wonder	aMbpdXelfTg0izjO
regulation	asbtcWeSgYhciVjn
surge	bdcddlgnhWij
tackle	adbpdteWfaicjd
spiritual	aXbocZfbgshsiVjk
dennis	bdcleVfWgdhniq
athletics	albacreafchdidjY
titled	ambUeXflhbidjk
sustained	bmcYelfsgshQiL
chicken	akbYdnekfmgdhlikjO
croatian	apbZcZdRfngbhrijjj
russell	asbXcweQfPgZ
mitchell	arbYddeLfdgZhdilju
francis	anbXcneTfTgXhnimjl
colonel	apbYcldaeVfTgRhvipjo
exchanges	ambZdVebfmhliXjs
acres	albbdleVfsgahbjZ
recover	akbacRd1edfogphZiPjV
influential	aabvcqdJeOfXgZhtis
amounts	cbdjeVflgZhdiajl
hispanic	aXbqcydReTfWgbhnitja
violations	brcUddfdgUik
blues	albbcsdZedfkgmhaiZjW
priest	bWfcgRhsi0jV
tools	aobmcmeGfkgXhZiXjm
executed	adbdcnfpgYhciljS
takeover	ajbZccdjedfahnio
dna	aqbocldaeUgdhTiYjc
daughters	bFcmdoeYgchtil
exploded	bYdbeufrgVhTi2jT
engineers	aqblcndbePgWhUinjc
albert	bWcrdleZfSgbhl
tea	bXcqdceafmhojV
nhl	ambccjddeWikjb
carl	bRcodoeZfRgYhmiljm
escaped	ambLckdleqfkgZhXipjW
vegas	akbTcmeZfWgjhliujV
vatican	akbTcUdZelgXhuim
gdp	amcmdtePfdhUiUjj
peacekeepers	albWcUdcfogWhlinjm
tension	aYblcTddevgpjl
pyongyang	apbZcZdkfcgdhdikjk
beef	asbccXdpfdibjX
tel	anbXcXemgbio
considerable	bpcYdVeWgjiSjo
functions	asbmcWdZeRflgShqiIjs
stem	accaduecjY
introduction	asbcdUeMfxgZhXiUj0
excellent	ajbxcpdQeIfbgphUiPjn
brigade	asbZdceYfdgVhojm
bangkok	anbUcbdjelgWhkik
pending	awbWcQdseRgYiajp
depending	bxcddaeQfrgbhYiPjp
ee	arbUcddwfSgkhmiVjk
aims	bmcddmeCgriajq
anybody	aLbwcddZfPgqizjS
restored	awbUcZdbfvhaiRjb
activist	adcmdZebfKgdhxi1ja
categories	awbjcvdZeMgXhWiJjr
difficulties	adbkcNdseahbiYjv
negotiate	akcYdqeKfdhribjm
verdict	aUbscWddeofdgnjb
conversation	aWcZdSfniqjm
plate	akcqfngchTiTjS
evil	aIbterfVguhtiljU
cent	aqcmdneUfmgbhTiVjc
diseases	bkcddpfZhdiWjm
succeed	aXbkdkePfQgshuik
eligible	ambccqdqeFfbgYja
smoking	bdcYddgbhkiu
legs	adbYdoewfphTiTjV
studying	aqdWeKfpgWhYjk
symbol	dMeufSgthniajX
attracted	aVbdcxdQebfbiu
flowers	abbFcqdkejfngk
lakers	fcglhcitjS
nigerian	ddebfcgUhnix
biological	asbpcdddeMfXgdibjp
intention	albkcIeVfRgohoijjp
riding	cxdSgbhVilja
movements	bpcadQedfjhjiWjn
luxury	bccmecfZgdhail
educated	aXbvc1dSeTfVgbimjb
obvious	aQb/cZdQelfNgrhYiljl
possession	arbkcddZeVfcgbjV
puts	aWbjdmeZfWgmhdikja
mandate	arcUeFfnhkiTjs
stick	adbmcbdjfjgjjT
aspects	aab6cbdOeRfogciTjz
rear	anbbckddfdgShcibjo
wells	akbYdqeUgbhYin
accusations	aTbrccdYeofcgRhmiyjn
temperatures	ddejfvgkhRiV
steven	amdjeTfMgkhkip
attributed	bsccdYeafcgXhbinjw
overcome	aSbwcVdmfjg1hciRjZ
summary	ambxcZddeUfjgRhbiWjq
execution	abbocZdpecgbja
aired	aobWcddaecfugWhbiljm
russians	aadZgjhciqjd
shuttle	anbWcadpfvhSidjd
obtain	awdkeBgahjiTjm
staged	bYcndXfyhdijjS
ncaa	aobddYeZfkgajc
organizers	aabbdaechjit
businessman	bdcqdceXfPgYhri7jW
libya	arbQcSdrhdidjn
hunting	aobZcleRgbio
brooklyn	albVcsdceXfdgYhdiyjQ
framework	aqbrcXeDhdiQjx
vessel	awbVcZdXedgahWik
punishment	aWbocXepfagjhk
smart	aTbucpdTeafXgqip
worldsources	apcbdSeYfmgUhoicj0
blacks	aXbrcwdVecfcgbijjW
balls	coddejf0hNiUja
baker	arbZcndaeLfYgWis
qualify	ambacndxeJgjhYiRjb
belief	aMb9cWdVfTgwhkjj
solve	aUbxcSdseUfmgpiajc
gradually	avbUcZecfsgjhYiV
imperial	avbQcodXeWgShuid
tall	abcrdVgkhUikjX
tone	aXbwdJeqflgqhWiRjo
wildlife	aobmddeOfVgdhljj
fundamental	abb/cQddeWfUgshbiNjo
squadron	a6bTdZeXfkgVhbiUjn
twenty	albOcqdaeUf9gVhTjW
ron	bacodmeYfTgUhoisjj
lawrence	anbdcoeQfSgWhoiq
settlers	bXcaebfkgchkivjc
wayne	aocqdaeafNgjimjb
modest	coeNflgmhSiS
rwanda	abbWcadkekfkgZhqil
jimmy	bPcsfbgchnimjV
thrown	aYbccodcetfsgWhUiujH
longest	bXfugmhViajQ
rodriguez	ajbZdoeWfUgkhd
marines	akbUclebfmgchYipjc
sentiment	acbvcbdWelfRgnhajm
roberts	apbdcqdYeQfPil
describe	aSb7dGeYfpjm
pattern	abbydPfmgchW
demonstrators	aYbXdTewfpgXixjW
bomber	albWcndaejgWhYiw
urging	bVcVdaebhxiljq
burning	aXbbcXeyfsgbhdirjX
slipped	a2bPcqdmemgahHiUjX
auction	ambZckdmeNgahbiojY
occasionally	ajbcdLfvgZhYij
nick	bWcmdseVfWitja
separatist	dWhqiq
graf	ambTcddkhbjl
perry	atbSclePfVgbiljt
goalkeeper	anbkckfcgdhZjV
conclusion	aVbxcYdbeWgrhXjk
nobel	bVcnedfYgmib
indicate	akbtcbdQeSfWgdhZikjq
buyers	cmeNfQgchbixjj
stance	acbxcVdYfOglhkjs
facts	aVb8cbdUeTfcgdjo
attract	aTcreLfbgohqiojj
coaching	akckddeNgZijjd
employers	dreNfVgZhninjd
exposed	aVbrevgVhaimja
objects	adblcmdQfogdhZiajj
sec	aqcddceUfZgXiq
sony	apbUcjfahcicjj
grave	aXbncPdketfTglhjjc
eliminated	arbadreWgchYiZjc
acted	aqbqcXdReUfagVjn
insurgency	aXbmfnglikja
commentary	bocZdTeagWicjy
bears	ambVcqddecfYgbhailjZ
describes	aabqcjdMeWfmgdijjr
ousted	abbQckdmeogdhwiojU
lights	bVcldVepfogjhYinjZ
gate	asbTckdjejfWgchciljS
jiang	bRdZecfbgkhqibj0
tunnel	aqbWcZeofkgdhOiqjb
striking	blcmdUebfqgjhPjZ
bulgaria	aqbNdjebicjl
sovereignty	akblcNedfYgthtiP
oxford	asbacrdXeWfkgVhbidjd
elderly	aUbUckdqejgYhjivjd
pipeline	aobccYdoeZfcgchViqjl
critic	bqckdLeYfTgbhoisjj
eating	aaccdlephjjW
destroy	aacYdjeYfjgmhrijjY
inner	aTbjcmenfjgjhlicjZ
rick	ajbYcoeTfWgZhpir
bench	aleagYhbjS
structures	ajbsddeSfkgXhciYjk
chechen	acbbddfjgWhti0
ken	acbZcndqebfTimja
channels	ancUdXeZflgYhkicjw
ballots	ajcmdbeUfsgTjU
sarajevo	ajbZcUdbenfpgYhliojl
rolling	ambVdafvhV
wu	aobNeXfRhwjx
hillary	aXbRcudcfXgjhoimjk
manila	arbQcddnfbgUjk
twin	adbUcpdjfogbhbimjd
isolated	adbrcWdWesjc
vietnamese	bOeafbgahqiu
merely	aZb2cbdVeVfahaip
operator	azbYcadZedfWgdhdjk
enormous	aQbncZejgohjic
wealthy	aRcsdjeUfWgdhsiyjd
competitors	abbpcrdVeZfZhcij
demonstrations	aYbbcbdYepfuhnikjZ
paintings	bbcvdXeUfqgdhU
hidden	bdcbgYiujb
argentine	asbdccdceafbgajd
fastest	alcodaeYflgqhPiYjZ
throwing	aVcjerftgbhViqjL
fairly	aab6dQeYfohViS
shipping	awbVcVeUgXicjr
arriving	asbEcYfxgYhY
transit	aqbWeVgVipjm
roy	axbRcleYfQhjia
fires	adbccbemfvgdhYipjc
appealed	adccddebhnjn
cruise	aobOdXeYflglhbijjp
ski	avbWcndbfdhaib
tibet	bZelglhjic
pollution	akbocddkecfZgdhZidjp
impressive	adbucvdOeRflgthNiPja
revised	a0bccldbeJfygMhRiUjw
kidnapped	bOcldmfdgUi3jY
buses	ajbMdZfxgOhZiujk
lasted	albRf+hNjR
nevertheless	buccdNeUfYglhWjs
resign	bYcUdofagahv
surplus	ambSckd3eNflgXhYic
friendship	abbVcdddfcg0hpiXjj
observed	btccdGfrhXiZjl
subsidiary	a1bUccdleTfWgThojn
infected	bZdkergaipjU
anne	aobOcjdceXfZgbhtjm
exile	bNcadnfnhoja
terry	ajbackeXfcgbhkio
vulnerable	aQbxcddlemfQgljk
neck	bbcke3hXiUjR
harbor	akbWddgjhdikja
slam	bZcnflgyhTiZjU
stroke	akccdqetfpgohIiNjW
kinds	aTbscdeYfmiZjm
object	btcddLejfdgjib
intervention	bqcPdnebfZgdhojk
realized	aXbmcZdbfdgthTinjc
detail	adbtcddSeWfsgbhWiWjs
drink	aYbcdVelhqisjZ
alaska	asbYcndcePfbgbim
painted	acbXc0dQftgThWin
polling	bmcjdYeVfogPhjipjS
deployment	atbXcUePfoiXjy
triggered	bbcUezfmgdhaio
costa	atbWcjeWfZhciV
battles	aSbdcmdcejfshmimjW
grass	abcldkfjgmhcibjV
unrest	aWcYdlewfminjb
torture	abbjcXdmeqfkgVhmjZ
celebration	aUbWdbeqfngxhojQ
photographs	albXcodLeafugThYijjm
warren	bacleWfUgZhsis
swept	acbRcodbe2fthaikjQ
chrysler	albVcjdpeZfWgdhcikjk
amateur	atbmcsdHeOhbimjZ
dodgers	bXcmdqeWfaglhZimjW
optimistic	aSb3cYdYebfXgvhXjr
suburb	cmdXgVixjX
attorneys	bmddeKfbgPhqiy
prevention	albkcbdoeSfagbhjjn
implement	ambocUdneIfviKjs
barbara	apbOcjeTfYgahrio
valuable	bqckdceKfZgjhciW
regard	aUb/cVdTeUfLgohoiZjt
conspiracy	aRbvdceafbgahki3jb
midnight	anbKcXdkekf1hdjO
unprecedented	aXbocbdbfqgrhdiW
cooperate	bmcSePfbgkhtibjp
advocates	aabvdWeWfQhpis
bloody	aNe8f0gjjJ
dawn	bMcadXeqf3gmiojW
craig	alecfTgbikjl
asks	aabPcbdneYfQhziy
violation	ambvcOdbedfYgdhd
scholars	abb0cpdLeLfagYhjis
essentially	albscddZeTgahUijjc
assumed	asbddaeRfWgVhjicjn
motors	apbVcmdpfagbhWjk
angels	acbVcpdoedgojP
sierra	ajcleUfcgchljj
childhood	aYbadnejfmglic
carries	amcldVecgchSicjj
lineup	ajbZcleYfjgjhWicjd
refers	apbodReSfbgVjq
approve	aqbbcXdleJfdgYhvjk
tragedy	aKbqcTdje7fkgrhZikjT
processing	axcZdreOflgWhaiR
resumed	a4bNcPdleYf1gZhViY
generated	acdcfphYicjk
pat	adbbdZhqiljZ
personally	aYcddZgchojl
regulators	apbncWdaeYfVgYiq
repair	anbacYdzeZfvgahTiVja
complicated	aTb2cbecfpgkhbiX
pleaded	bXdjebgYiu
elect	aXbdcmeRfdh5jW
fred	bXcneVfVgchoiu
mohammad	ajbccjebfcgWhmiljv
opec	bkcVdweOfUgchkimjl
dam	atbXcadreXfVhYiq
celebrate	aTbRekfrg1hsiajQ
medicare	bad1ePfjgVhljj
guinea	anbbdjedfcgbhniX
import	axbbccdseMfbgVhciYjq
ukrainian	anbccjdVeWfjgShmis
searching	bXcZdTeafqgdhdiyjc
garcia	eYfUgnhbij
rape	aYckdjelfjgWisjd
zhang	akbUcodceYfVhoiojv
marshall	apbbcjeTfWgahjij
vessels	apbXcbdVedfpgchYicjl
rebounds	anbacteahOiajd
wings	akbVcqfnhaiWjc
useful	b6ccdTeKgmhUiRjt
staying	bZcVdleZgjimjb
canceled	aubIcVdsfugWhciajm
authorized	a5bacWdZeDgJhojv
touchdown	albkcoebfphRibjP
stolen	apbOcodmebfkgWhUikjU
hip	bjcmdaeqgmhZicjW
boom	bWdmfdgnhZisja
solar	adcndkeQfqgmhbjc
pitcher	bbcrdoeXfXgnhajR
context	aab/cXdPeUhdiTjw
terminal	awbTcWdlgXhYidjk
colin	ambccdeZfXjr
attacking	aWbpcddPflgdhjiqjk
extraordinary	aUbscVeYguhliQjd
munich	awbNccdjelhbib
colony	anbUeZfchsjQ
corn	ajbcckdweWfkgdhaijjZ
recall	bbcddcejflgdiljd
cheney	adbXfcgZhmirjr
musicians	bcctdSeOfjgdhlipja
commanders	bjdVeQfbgUhtiojp
reagan	bacqdXfjgZjb
addressed	bdcXdZedgahnibjw
detainees	acbdcbdmedfjgWhmikjd
uh	adcdduenfNgvhlja
suggesting	aabrcZdVebfWgdhaizjt
impose	bucWdjeShniajm
cameras	aobccjdMfngXhZin
depth	b0dPeafmgnhOiNjo
element	akb1cbdReWfVgnhbiYjk
asset	aobocZdreSfJgdhkiYjp
worries	abbjcOdtemfSgmhcinjp
lying	aZbkccetfcgUhciqjW
trips	ajbKdoeSfygXhdidjp
definition	aob6ccdMeOgdhYiVju
trafficking	eXfYgYhniq
suffer	aTbocXdzevfVgqiRja
branches	aobTedfkgVhniaja
harm	aRbxcOdremfPgwhlidjm
conflicts	aRbtcVflgchpijjm
influenced	aWb3cpdJeZgdjq
mounted	albZcpdSfsgShZiljd
spots	bYcrdceYgdil
procedure	apbpcReYfrgchXiYja
legend	bZcndSekfUgnhmitjW
scientist	aobqcldWeRfKi0jb
promising	accrdceKfcgthZjk
colleges	aqbkcvdaeJfcgRhjjb
nationalist	aablcndJejfahujj
exposure	akbncXdjfYhbibjo
amnesty	albUcceYfcgZhnijjr
fernando	albjeWfVgjhd
karzai	aXclecgYhqjt
sarkozy	acbQckdjfchkidjs
bag	aqbOdlfqgUhaijjV
matthew	akbdcleWfSgbin
lending	aobkcVdxeOfZgVjm
jailed	bQejgYhmitjX
fatah	aZbccjdZfjgahyirjZ
phones	bSdcfjgaikjk
subjects	btctdTeSfngXhZiRjq
expression	abb5cSdLerfVgwiO
pleased	aWbucXdTfNgwijjl
raw	blcldoechYiS
strait	amcadbeafcgrhdiTjr
disputes	abbrcYdmeVgWhnijjl
billy	bPcqdjfbhkiojV
copyright	aqbmcWddeSfYgdhlicjo
preparation	ambccVdneNf1hciRjl
jay	ambdcqdpeVfMhkjc
arkansas	aqbbcsddeVfZgVhmiqjW
ian	ancndWeYfYgahbikjj
commissioned	a0bTcwdSeCfqgJhdjo
buffalo	anbXctdlebgXhdinjL
testified	akbXckdZeagOizjl
sporting	akbjcrdQedgdiXjd
cathedral	bUekfngYhkiljU
saving	abbacad2eVfqgrhYiUjc
trapped	aZbVcbdqeyfpgdhXisjU
solutions	b0cadjeNfcgjiXju
visible	aabrcjdKesglhZidjd
cnn	ajbbcbdXfbgShoivjs
resolved	brcNdqeagoibjd
cambridge	arcudXeQgVhbja
parade	aYbXcsdTfkhpitjS
genocide	aYccekgchkipjZ
instruments	avbjdZeRfsgWhViPjk
elementary	arcreNgShW
efficient	aYb1cmdceQfkgmhYiXjj
bobby	bRcodmenfWgoidjY
mets	bXcjdrecgnhXjT
equipped	aoctdSeWftgUhXic
protein	aobpedfcgchciVjm
raids	akbVcXdWejf0gYiljl
landmark	asbddaeTibjZ
sufficient	albwcWeEfdiSjr
northeastern	apbXcndYecgWiojd
poet	bkcpdReYfYgn
reconciliation	aVcbdledgvhpiX
horses	adbdcxdaeYhWiljW
mugabe	aabjfZgchs
components	axbqcldaeNgXhSiNju
chips	ambbckdnekgjhaiTjY
cincinnati	apbZcmdlfjgchYjP
mainstream	aZbvcrdGechjij
oppose	aZbpcZdaeVfXhzil
germans	adbadbelfkhYjb
northwestern	aqbbcqdWecgThdinjZ
jonathan	dqeSfVhmik
associates	amcteJfPgThniu
user	ambpcddReQgciajq
wimbledon	bTdmeofqgphXiajX
thirds	ajcldjeQfugdhaiQjY
forests	alcbdmeagdhjiUjn
wooden	bUcrdZfwgRhainjV
separated	aqbQcmdcekfwgVhbiXja
shed	apbRckdqgdhWiZjU
rushed	apbWeofrgPhXiljY
consistent	aYb/dMeSgphSiUjo
happening	aKbycQesfYguiujV
ira	akbWcWdoeXfahpiqjb
footballer	aubjcmdSeWfWgchdikjd
approached	aqbPcldOeZgQhdi+
susan	ajbRdjeUfOhuit
cattle	albbdpebgYhdiojV
telecom	awbTdjecfTgdiYjo
knight	aobTcwdbecfVhk
strict	albocWdWeVfrgaiYjo
battalion	axbacldZeRgShjjk
sections	audOeWfygNhZiWjs
releases	awbSeOfmgWhdicjr
wire	ambccjgUhbjZ
knowing	aObqcUddekfSgyiojZ
boxing	cpdcecfUhoiljW
samuel	arbbcoddeRfQgYhoil
vancouver	aobZckeagdhbijja
dominant	acb1cndJebfWgkhmidja
protecting	aZblcYeZfZhrjm
electrical	arcldjgThViXjc
mubarak	aabacWfjgjhkidjx
colombian	akbbckddeZfcgahliqjc
uefa	akbdcYddfpgdhjibjk
wireless	aqdYeafZiZjo
inhabitants	abbcedfpgbjX
carriers	arbUcddYedgdhdju
demonstration	acbjccdYfoiqjV
sarah	bNcreUfUhpivjj
specialist	a3bmcmeGfPgShb
wheel	cldaeofjhUidjY
mediterranean	anbYcZdXecfsgjhdiVjo
dating	akbVcqePfpgZhZitjU
concerning	bqcPeOgXhoj3
sight	aWbpcadReygthSjU
penalties	ajbmcddqeXfjgchUiV
handful	acbWcrdReVfugUivjX
torn	abbVcZdqexfuhaiajZ
update	atbbcZeQfqgZhaiXju
ceasefire	ambZcPecftgkiZjl
yasser	bXcSdjeohu
eliminate	bocXdxeQgbhmid
rises	ajbYcmdpfahU
routine	aocbdbebfxgahViUjd
mall	ajbYcdelfagbizjW
restructuring	akcSd3eRfkgdhciWjq
enterprise	amboclddeIfTgahmjk
surveillance	a2cWdVeUgSjs
troop	atbUcYdoeTfdgciZjw
conventional	bzcmdUeTfvgZhRiYjk
killer	aZbZcmerfXgnhcixjV
arranged	aqbFcjePf4gKhkjn
landscape	aZbwcpdTeZgjhd
expenses	bZcbd+eMfmgOhjicjo
devoted	aabcdWeTfxgdjl
christ	aUbbelgmhnjU
truce	albTcSfvgj
homer	abbZcsdqedfjgohSjV
relevant	akbzcYdQeEfjgahkiTj0
encouraging	aRbucbdaeWfagnhjikjv
questioning	aZbpcYdOedfmgYhjiujj
regulatory	apbscVeQfWgZhmiYjs
massacre	aYbbevflgYivjR
likes	aQcsdReafTgnhniw
warming	aZbqcadmfcgshZjn
mistakes	aQb4cYdnelfdhWiZjY
jane	albQcneSfUhrinjj
progressive	aabrcpdWebfdgjhriYjc
wrestling	codYedgahoimjc
clay	adcqdjeafkhZibjW
pledge	bRcWdueXgohqiRjk
relationships	aTbqdbeVfbglhrjm
swing	adbmctdYeZflgmhXiZjS
pole	apbccudcebfXgohTibjS
bat	cnglhZiYjQ
pride	aUdXeyfSg3hniWjV
billions	aXbTcZd6fqjd
greatly	btccdYgkhbiPju
turner	anbPcleWfXgchliojo
classified	aybldReOfdgKhciajy
disappeared	aobPcaesfogZhSivjQ
provisions	avbdcRdneMgUiTjz
credited	avcpdSeIfmgYhXjp
challenged	aZb5cqdLeSfZgZip
participating	dbeNfpgVhoim
oakland	akbdcrdkeVfdgchairjN
personality	aTb2cqdFfYgphkid
continent	aUbmfjgsiWjc
maintaining	ajbscSdaeNfjglhkiQjt
reflected	aXbydQgkhWiYjv
airports	aybWcTdbfkgaiYjl
thick	cjdVeufwgdhViZjd
appearing	anbadPeafugShcik
stakes	ajbjcndpeWfXglhaiWjZ
fierce	aPbkdReufsgpiljb
shah	anbccceafagahqikjs
southeastern	apbZcmdZeagaikjd
lyrics	bldMfnhbiXjw
dressed	aVbVc6dNekfsgZixjT
composer	aocldVePjd
involves	bncadmeSfngbhaij
requests	atbRcUeOfpgQhmicjy
yourself	aPbocWdkgxjW
autonomous	ardVeWfkhoia
reverse	ambucZdleZfjhTiPjd
villa	apbXdleUfd
norman	akbYckeajb
frame	bmdaeXftgchRidjc
preferred	apbmcmdbeFfVgVhkidjp
ethiopia	akbWcbdnecfmgYidjo
continental	apdWebfjgaiWjq
insists	cUeUfOgohlisjn
robin	ajbXctdmeQfZgchkjl
clock	ancbftgdhWjL
charlie	ajbNcrdkeXfXgbhtitjU
bernard	bcebfYgUhqis
waves	aYcddSe1fxgohTia
occasion	aUbbdSemfrgshkiVjd
defendants	aYbneWfYgWhmiv
fm	arbWcXdXhjikjj
policemen	abbccmdUejfrgPi2jV
integration	albncbdceQfbgmhliPjx
guidelines	aubscZdYeCfjgSidjy
arguments	aUb3cZdZeRfkgcijjl
erupted	aabPdbe2fugciyjP
rough	abbrcqdafuhJiXja
wickets	ancpdleXf1hIiI
arguing	aabwcVeTfYgZitjn
christians	aMbkcdddenflgjhpinjY
marathon	bUcodjeafxgohUiajQ
victor	albbcmeRfOhpil
contacts	albYcWdaeWhrjt
legitimate	aTb4cTdcePfQglhwim
factories	aqbQdseXfjgWhcikja
attempting	bpdaeSfogairjX
convoy	aqbOcddbedfqgQipjs
technique	aobzckdUePfphMiW
situations	aXb2cZdbeYgchdibju
symptoms	cUddevgkhZiTjo
risen	apbbcqgdhQiajb
folk	blcvdMeQflja
foods	apeZfXgchniZjq
derby	cxedfcgqhZjM
achievement	bycudXePfXgvhTiM
demonstrated	aabxdLebgthWiajd
preserve	akbncYeJgthoiRjd
dropping	awbTckdlftgWhJiX
cooking	ajeUfygahbjc
armstrong	apbWcpdRedfZgohSiljj
semifinals	ajbTcjdnejfngrhWiSjZ
invitation	albLddebhuibjr
prevented	alcRenfngahbik
hindu	aWcndXejfpgdhjijja
manufacturer	azbacndbeUfZgWhZik
yang	akbSclddfQglhoijjs
spy	apcjdbebfXgWhjitjb
pierre	albdeRfTgUhrisjl
mood	aSbscYdWewfag0iXjj
prisoner	bOcddqejgYhpikjX
franklin	aqbXcrdceSfZgXhkil
operational	azbkcTdleHflgahXiNjx
experiences	aTbkdYeZftgliWjr
necessarily	aXb8cadZeSfJgthd
dynasty	akbYckdaebfchoimjZ
focusing	abbscbdbePfogdhcjv
maine	avbPcqeRfcgdjY
karl	bVcpecfQgVhoinjo
gotten	aYbccmemfWglhcipjU
replacing	aubRdneTflgNhjjp
feelings	aIbocSdbe1fYgzhpicjk
adopt	ajbmccddeHhricjo
establishing	asbkcYdbeBfmhoiajp
todd	bZcydleUfWhZ
grace	bUfdgvhjiR
bombers	ajbVckdZfogchUisjm
wore	bNc3dLepfrgchXja
proceedings	bjcSddedfmgWhmjd
temporarily	a4bIcLdzejfkgUidjd
anna	albOfZhq
indies	apcdddfohWiNja
tactics	aabzdWeXgahkikjj
knocked	ajbVcmdmexfmgbhPjT
kills	aYbUcldremgdiyjR
provision	aybdcTdoeKfcgTibjw
uniform	bkcudOeYfngVjb
attractive	aVbvcpdaePfOgqhdikjp
historian	albscodLeMfSgWhliw
judgment	aZb9cUebfUiUjb
closure	atbRcDdyepfmgdhcic
wider	acbrdTeafniajs
consulting	arbldmeBfXgQhninjm
sudanese	abbdccebgXhqiqjo
donors	aZbUdxeVfdgahsik
interviewed	cpdMeSfmgJi4jj
credits	a0bRcmdxeBgVhViTjw
prayer	aZbUcVemfxhqiZjb
quebec	apcmdWeTfXgbhoij
hearings	bacYdleUfmgYhlil
tribute	abbOckdbejfmgphoiZ
straits	albccWgsiQjn
produces	bkcnddeVgdhaic
asylum	apbTccdneXfbgZim
farms	aobadqeQgXhjinjW
metro	atbUckdXgViljk
earl	bZcseWfNgchril
plunged	apbXckdkexfogZhPibjW
pirates	akbVechcipjZ
muhammad	adcldZfYgahriqjp
designs	amc1dPeLfrgahRibjr
pga	anbXckdjecfdgmhVidja
liberty	cddafRgqhojX
dublin	aqbacjdZeUfmgTjb
wages	adbbckd7eRgbib
equally	aNb8codPfbgnhdiZjc
operators	apcadbeVfZgZiljm
visual	ajb1cndOeYhXiOjn
shirt	bQctdaesfjgchZikjW
tip	aocjdWeafbgbhcinjX
collins	aqbXcldceUfYgdhbjl
ignored	btcZdPekgRiojm
checks	avbLcddkeTfvgShZia
generate	aXbsdleMfkgnhdid
factions	aTbkcjdYebfogdhzimjd
dubai	akbZcWdqhdjj
forming	bddaeUfnhsid
lynch	ambdcmeUfSgVisjm
legislators	aabdcjdaeXfcgYh1itjX
transmission	arbkcdebgWhTibjm
audio	aubmdTeQfkgYhYiXjs
sudden	aVcRdke3gthbjd
hawaii	awbOedfdgjiaja
cowboys	adbjcpecfZirjM
parker	aobXcpdWeUfSgchjirjk
flooding	bYcVdpewfqgdha
ivory	bYcnedgdhljY
mohamed	alcbedfXgahqjo
tribe	bbckddeSfYhxiqja
ultimate	aabucceWfOgzhmjY
illegally	asbUcdeSfjgPixjb
max	albScqdlecfTgchm
mechanism	anbpcQdmePfdicjp
shelter	bJccdxeYfogShniv
loose	dXelfqgbjV
guerrilla	bddaeZfmhpimjc
eggs	aYbVckdpfxgaimjO
occurs	bkcXdjejglhWiVjc
sars	aobYcTdlengjhc
elaborate	aZbncjdReUfwgXijjq
mph	apbkdWekfognhNiSjY
eager	aQbkckdWeZfTgthriyjY
portland	arcldaeWfcgahailja
gonzalez	ambYdmeYfTgmjc
copper	apbXcodoeafbgdhZidjc
ann	ambQcleagbhtjd
veto	akbbcadleXfVhuiajj
uprising	abbUeufrglijjP
currencies	albjcXdjedfaiWjs
implemented	axbmcTeNfvgahXiNju
earliest	alcjdTeJfshY
bags	albIdnelfvgShZjd
uncertainty	aVbxcKdoeofUgqjl
suburban	aacqdYfkgWiwja
sole	awbccWdneKfNgdhqjc
enemies	aLbqdaenfYgqhvjb
billboard	arbZcldOecfqhU
signals	akbncWdUejfahcicjp
surrender	aobOcYdmecfdglhpia
pack	bRctddebfphdijjS
marc	ajbXfVhqiqja
cream	bVcjdZerfshjjW
stones	abbUcmdaepfugYhbipjW
boris	bUeofchpjk
evans	atbZcmePfQgdhcijjm
sand	bdckdjekflhWidja
privately	akcYdWeUfjgQhlivjk
secured	a2bNcldoeJfkgZhciO
explosive	brdUflgbhUip
makeup	bkcvdXeVgYikjc
celebrity	aYcrdRecfXglhriwjd
fortune	abbVcmdpecfZhoimjT
incorporated	a4bccjdPeKfsgOiajo
chaos	aQbkcRdje2fmgnhmijjV
siege	bUcRdnetfyjZ
virgin	akbRcagkhn
collective	aYbpcTdmeagohviajW
frozen	ambOcTduenfwgdjV
versus	aTbscvdkecfkglhXiZjV
twelve	ambPctdZePf/gQhXjc
airways	atbQcUdkelfYhkicjr
crack	cbddelflgjirjP
ioc	ajbXcYdbebfZgYhxit
ronald	cqddfWgUhniljd
videos	albYcmdTeSfogYhdimjs
strange	aLbqcadUewgtipjV
universe	aWblckdXgsjc
diamond	albYcreZfWhjiljX
arrangements	aobacSdmeHfpgYhkiXjz
pc	ajcoeYfaid
hiding	bTcZdlfdgYhli0jc
retailers	eagdim
donations	abbOdteTfngShtimjk
delays	ajbdcKdwfrgchWjo
gaining	awbbcodYeWfdgkhZiP
gingrich	abbbcodbebfdgchoiojj
voiced	bccWdTekfUgmhpjy
collect	bXcjdneHfwgZidjZ
ibm	anbZcleYfdgbhcil
pressed	akbYdZfqgZhc
sheikh	abcVdledfZhujs
martinez	ajbVcjdleafYgohYja
wonderful	aMboccdWg4jY
kremlin	aZdaekfbgahuiujc
omar	ambccbeWfVhpijjp
qatar	ambVcXdsecfbibjp
mac	albRdjeYfagZhrikjn
hunter	aqbXcudbeQfQivjc
sentences	acdafsgchYic
nominee	cwdceMfMhtip
regardless	aWb0ddeQfTglhmib
damages	acbmcZdxhbia
patriots	abbjgjipjP
determination	aZb1cUdZeXfWg9iL
rico	atbWeUfchmiaja
brands	bccpdWeYfXhojp
stream	baccdYedflgdiljn
coordinator	aobXdneLfSgShtisjm
smooth	acbndTenfuguhaiLjd
cotton	albacudreVfkgXhbjc
colors	aZc1dJfpgkhaiZ
rocks	aZbccsdXepfqgXhViqjW
deny	acbucUeVfUhoinjl
displaced	aWbTduelfxgYil
donated	aobDcrdqeSftgMhmij
enron	aYdrebfcgUhmiwjd
declining	amebgXhaiYjs
retain	aleFfZgnhwiS
autonomy	amcbeUgmhoiRjj
accusing	aaccddemfcgOhsiw
angel	acbXccdrfVgmhlinjb
derived	arbqdXeQfbgZhZiajs
objective	b/cWdYeFfagphaiTjt
reiterated	amcOdbeYfVgliaj5
productions	apbacrddeLfjgZjj
separately	axbWdaeKfxgIicjt
denies	caecfSgZhli1jn
strain	ajbocSeugmhYiVjb
chang	apbPebfXglhniajo
dying	aQbYcVdueyflgtikjM
turmoil	aSbkcRdqezglhjjd
perspective	aSb/dSeTfVgnhdjm
wheat	bddweVfkgahZik
corporations	blcleUfVgWhsil
projected	bccpdueNfrgdhTiZjj
bradley	ajcsdYeRfZgZisjo
clinical	atbvdceOgbhWiRjn
criminals	aUbkcldcfShpiqjX
restoration	aqbbcadleQfriS
boycott	bbcSfdhyio
enhance	bocYddeNgthqiLjy
youngest	bScweYfVgjhkiqjT
commit	aTbncadseYgjhk
belarus	albYdnekfbidjd
arrangement	aqbacYdjeMgYidjs
birmingham	arbZckddfkgahbjX
inmates	acbXcjdpflgUhjiqjP
violated	arblcVdYeYfcgVjn
assists	anbacudkeUfrgbhQiU
graphics	albjcqdYeYgchciUjp
hostile	aPbwdPeqhpimjk
orlando	aobZeZfXgkhkjc
involve	aabpcadneNfpgaidjo
describing	aXbscYdKfrgcjx
closest	adctdWecfZgkjT
reveal	acdYeYgdhjiljk
batting	albpcndcedfkhOiPjZ
reasonable	aUb/cWdaeIfYgphYjl
hate	aJbqcddUewfVgohsitjY
remarkable	aZbvcldPeYflg2hOiOjZ
johnny	ajbLcrfSgmhoiljX
predecessor	bYcpdZfjgVhqjm
taiwanese	bXckdXeYfZgjhoir
virtual	albaebfohoidjW
mills	arbVcjdreSfdgUin
explanation	abb0cVdUeZfahYiojv
artistic	b0ckdPeNfYglhjiZjj
teach	aZbncmeLfkja
adjacent	asbadbeZfmgOhkij
depends	aab0cSdleUfYgriSjm
challenging	aOb+ckdSePfjglidjm
assured	cYddeZfTgshjibjm
survival	adbodveRfdguhbiQ
warnings	albccQdVeoflgXijjy
magazines	akcndMeWfkgSiojs
locked	bPdnesflgYimjJ
milwaukee	aobYcmdkebgahcimjS
intellectual	aXb9dSeUfLgphoiXjk
georgian	ajbjdOeafogVhkitjm
paint	bdczdZedfpgWhViljX
privacy	bpcVdZfPgjhpidjj
kicked	bXcndoemfqgWhVijjS
flags	akbOdOeugdhlijjc
respected	b2cjdDeRfSho
subsidies	bcd/eNgSjp
advised	amcQddeVfXgShripjz
handled	anbndaeZfpgPhbiY
morocco	apbTcXfjhdiZjn
answers	aXbodYeShbijjn
graphic	aqctdVeSfngZhUiajq
hungarian	aobWdaebgYho
expecting	aUdkedfcgohaio
efficiency	ajbycleLfbglhWiMjo
arabs	aSbnddejfdgmhjipjb
silent	bbcadSevfkjY
evacuated	asbNcVdmesfsgShbiljc
gardens	akbYdceYflid
murphy	albacndceUfagVirjk
goldman	bbcndpeZfMgViujm
considers	ajbocXdbeRfIhtiqjp
vacation	ajbLcVdyeWflgj
requiring	avcceMfqgVhciTjo
bail	ambScVd2eXgZhc
transactions	apcWdoeRfjgVhcibjk
lifetime	bacjdoeQgshaiQjZ
habitat	albjcZdpeWfahmiSjq
mideast	cSdsecfjglidjl
crops	addveTflgb
advisers	bmcmdceKfTgQhvixjk
macedonia	apbRcXdcedflhpjl
consideration	akbrcUeLfWiTj0
angola	anbVcadqeYgchmiYjk
tale	aMblcldaemgrhdirjY
charlotte	anbTcdfahnijja
mystery	abblccdZemgphYiujR
comeback	adbYdlfpg3hSjO
breast	ajbbcjdoflhcibjc
introduce	albcdceEfohpjs
southwestern	apbacmdVgXhcil
hk	aqbNdseciWjd
volunteer	akbVcneIgThxitjc
voter	btcldUeTfbgahnikjd
drafted	awbYcnddeIgUhbijjl
warrant	a1cUdWeRfSgXijjt
nancy	albLcmedfahu
nationals	anbVcadqeYfYgaipjc
recommendations	anbocaddeBfkgSicj6
dancing	adbWcqdVejfkhjinjT
radar	a3ccdOeWfjgYhWjo
accidents	acbjdmepflgahOijjd
retained	a4bZcmdSeIgThjiQjn
gender	b0cpdXeTfUgaibjm
conducting	apbkcbdWeJfwgTidjk
springs	apbTecfbgjimjd
algeria	bZccdlflgdhdib
ridge	arcndaeafXgdhc
extremists	aSbmelhlivjd
dies	ajbRcbdperfbgjimjP
indication	adbycSdRebfJgrhaitjt
parallel	akbsckdReZfugbhZiRjj
ratio	aoblcqdmeRfbgahUiX
difficulty	btcWeZhUiUjp
trails	apcldUeZfkhYicjl
imported	apbacodjeUflgUhTjj
osama	acbWcbfXhqiujn
pete	bQcrdleYfZgjhoimjZ
blew	adbPeufrhUi1jN
briefing	asbXcYdceSfjgMhlj0
sheriff	akbdcndaeRfZgKhxi5jZ
gear	aqcqeYfjgRhV
casino	akbUeWfVgjhuivjW
travelers	bWcWddfdinjn
strongest	aYbscndQebfZgqib
engage	aQbzcddceRgnhtidjk
postponed	arbTcPd1edftgchdiWjl
teammates	aWbccndWerfVgoinjX
deutsche	aubTcadmeafTgchbjp
enable	ajcWdmeGfkgmhliUjs
memories	aObYcVe0ftgyidjY
yemen	akbVcXedhjjn
marie	ambSdaecfWhvjq
giuliani	aYbacudXedgZhjivjj
disappointing	aVbrdkemfjgphNiY
charts	azcndReSftgbhPiPjk
mahmoud	cbecfdhsijjm
harsh	aSbocddWerfsibjo
crop	bncndvePgdhZjc
attendance	bbcpeUfjgXjd
severely	bocYdje1flgYhYiX
launching	akbacZdbeYf1ikjm
awareness	aYbscZddecfcgrhkiYjr
disabled	bXdugchX
lopez	ajbbcmeUfWgjinjc
infection	alcYdnepfbhXiZ
tanzania	bSdseagbhmibjn
riot	adbYcldTevfwgUiwjN
recordings	aubYdTeRfrgYhZicjk
berlusconi	adbXcahtjn
periods	cZebf9hTiO
reaches	baedgohbjZ
forever	aXbccTdmeyfbg3hjicjN
pesos	aobTdwfogahaiQ
earning	akbYc0dneMgdhWiVjX
rallied	ambTcpdjfngjhWibjP
disclosed	avbZcZeRfbgPipjw
integrated	arbrcmdVeNfqgYiRjo
villagers	aUbXdjfrgThoi3jZ
multi	bjcmdceVfngnibjc
rebound	anbmdnfagphPiXjd
intel	blcmecfXgdhbimjj
root	acbkcadqfcglhmiYjY
invested	bYckdteRgd
completion	aybXcddteJfvhNiQ
margaret	aobOcmeafZgXhpjl
cohen	arbXcdeNfOimjy
occasions	bXcjdTf8gZhZiS
persuade	aYcZdkePfdgjhyis
jon	adbYctdleOfRgdhmiujm
odds	aTb0eWfagphdjY
lap	ambddceqfngmhOiTjQ
rumsfeld	bdcZeafbgZjz
favored	bkczdTeOfZgdjl
cocaine	aobdgZhZiqjZ
satisfied	aabzcTdXfUgrhbiZjl
burden	aUbncVd2fWiXjm
connections	acbjcjdUeYfagdhnikjm
manuel	albYcadmeZfRhqidjl
emphasis	bvdXeThbiPjz
filing	ambXcXdteQfjgVikjm
stanford	ancpdkeYfYgXhcinjT
governors	ajbbcqdceJfZgOh3ip
funny	aKbwcodQetfbgwhYipjV
reflects	aSb3cddVeYfXgshcjq
chapel	apbRdkeagVhnjY
palestine	ajbYcSebfkhq
distinguished	albjc1dJeTgbiT
professionals	acbvcqdZeHfYgYhliqja
improvements	aobkcddjeNfohRiPj0
homeless	aQbVdvekfqgWhli3jT
constituency	albncndaeUgYhniUja
revenge	aNbZcbdkezguhpinjZ
islamabad	alcYdjgZjp
announcing	aobOcSdkecflgdjs
hah	adcXduepfRgwhpicjc
partial	awbdcXdkeWfmgchaiPjj
rebellion	aWbaenflgjhqimjW
internationally	avbqdLeNfmhbiRjm
petersburg	anbScmdneXgYhliljY
reign	aVbWenfpgohojY
lakes	ambZdaecgdhkjm
exists	adbzcWdWeVfOgoim
airbus	akbZdmeUgYhYimjs
bible	bldUeWfkgXijjj
hassan	akcXedfRgdhujt
pink	bJcxdZeqflgkhbjU
indictment	cbdZeXfkgVhkivjr
errors	b3ccfngahKiSjd
integrity	acb8cXdReafNgthoiQ
choices	aRb0cjeOfYgjicjp
deputies	albWcldYeQgRhyiojc
expedition	arbcckdbeLflgahbjn
reluctant	aabmcbeYfNhuiu
zones	aseTgchjiYjq
aftermath	aUbccTdke0fyhjjd
cardinals	bWcmdledgdiljR
destination	ajbccbeYfZgoijjk
displayed	ancodBfjhWiW
assume	aXbvcXdleQfPgjhuid
pregnant	acbPdrejhdixjd
lessons	eVfvhZiXjk
terrible	aEbxcQdoe+gvhcicjS
boards	amcmdYeSflgHhoik
opener	anbXcddnemfjgohUiWjX
sean	bdcpebfOgchmitjd
sprint	albZcndWfdgohZid
component	awbqcjdYeQfagchaiSjo
examination	atbpckdVeSfngThZiU
embargo	avbZcHhjjm
novels	bjcrdReSfshUicjn
sub	axbbcpdkeKgQibjk
bryant	abcoddfXhciujd
generations	aNcpfrgticjW
holocaust	aabWcXdseoikjZ
teammate	akbVcsemfPgohbiljY
peoples	aYdaebfdgrhtiQjn
seeds	bXdveZflgohciWjb
guantanamo	ajbZcYdseagbhjikjb
vocal	bmcndOecgjiR
nevada	axbZcpdZeQfTgchliojb
unveiled	aqbOcpeRfmgdhaikjm
similarly	bvcodJflgXhViUjq
lions	akbYcwfZhZjU
tommy	akbLcodqfahmimja
acquire	atdleHfXgkhliajk
phillips	asbYcldjePfRgchdio
vaccine	anbjdneTfchZin
bridges	ambWedflhXjl
hughes	avbZcrdceQfagYhbikjr
crowds	aLbYcndNexfuhnixjV
floods	aabUcYdrevfwhZ
pulling	albRdmelflgchUijjY
neighbor	aabTdjenfUhrivjV
turnout	aYbucqdXeYhdjb
keith	ajbdcleZfYgbhj
thank	aVbRcVeqfZgyhpib
merged	a2bRdaeXflgQhqid
fatal	aXbpcae2fjgkhTikjS
sustainable	abb1doeDfagthdiSjs
steam	apbTdcedfuhTjc
chemicals	ardmedfagahYibjo
powered	anbacudYeXfpgahRij
dreams	aObcdmejg4hdikjW
territorial	aobmcWdWeWfchtiVjk
lawsuits	aZbjccdlgaiq
notion	aMb+cddNfYgpitjl
rubber	akbdcodoedfsgYhZibjW
passion	aNbsdTelg4idjX
kidnapping	aXcbdkelfcgYhki0
peres	bacadlgliWjp
anticipated	aYboeWfognhWjr
beirut	bbcVelfogWhkil
doubts	aYbvcMddeafTgriojp
revival	ajbdckdbeSfkgl
flows	cZecfcjo
footage	anbadOfwgQhYirjl
loaded	aobTcpedfrgXhM
select	aqcrdZeBgThw
bloomberg	ajctdbeQfWgWirjp
romanian	albadVebgVhniq
stimulus	bbcad1eXgkhXiVjm
incumbent	aZcwdaeZfVgYhvinjd
outdoor	bddaeafqgc
fda	a0bdcWddeQfVgViljw
slovakia	aobPcjdngjiUjd
neighborhoods	aWbpcndZedgbhkirja
discipline	adbvdbeWfdgkiQjc
olmert	acbXcXdnfkhojo
substitute	atcddleSfjgchdiY
musician	ambccodWeTfaipjZ
addressing	aVbqcWeYfjgchoiZjv
maintains	aucddUeIfXgYhmjn
judiciary	bocZdWebfUgbh1ij
restricted	a2bjcWdVeUflgPhbiRju
diet	bkcadjeZgZhpiZjj
citizenship	axbVcbeRfVhjiUjl
powder	ardZenfngXhYijja
mandela	abbRckdceofdhqiajk
bp	ajcadqebfagchZio
committees	akbaeCfmgLh1iljk
psychological	adb3caglhXiOjk
ecuador	anbZccdsecfahjiU
composition	asbpcodReIfogXhaiRjo
indicates	anbpdUeTfQglhVjp
hell	aJbZduexfcgthkiujK
grain	dseRfkgahc
kent	anbacpdkeUfbgWhc
nicholas	bVdrebfRgWhtit
genetic	aobwdbeUfXhYiX
smuggling	bbcaebgbiz
albanians	aZbbcddZekfohliqjd
rob	bWcmdreTfQgdhois
heights	apbjcdeXfYgohbib
devastating	aPblcYdneyfygqhXiaja
targeting	aZbtdWeYgVi1jr
honda	avbUcqebfSgmhOidjk
relay	akbZdXelfmgkhaibjc
monument	ajbbcjdbfVgkikjW
ted	adbQcpdoecfPhqis
ports	awbUcWdcecfliRjn
sweeping	bcdaedfvgjiUjj
raises	aadveUfPiojk
muscle	cTdnexgoiMjc
shocked	aKbqcadVe/fUgpiwjS
rogers	avbVcneUfWha
discussing	bjcSdcePfjgYhpiojz
belonging	akbVdbeafagQhriyjZ
pressing	blcRdkeahjiVjm
ambitious	aQbvcmddeOfmgrhcijjm
miners	bUdpfkgdhaiqjU
humanity	aLbrcbelgwhkiajY
diana	bNdZeqfcgkhmim
drought	abcZdvfqgnhViW
dayton	asbbcbeWfjiYjk
abuses	aVbpccdkelfdgUhoikjd
iaea	awcSeNfbgYijjt
sells	anbRcreSgXim
rely	aabxcdeGgahmjm
immigrant	aZbccodbeYfZgbhpizjY
nt	ambWcpdteSfpgVidjb
nicolas	bWcjdredfWhmidjk
hanging	aWbVdnewhbitjN
doping	aqbjcddTfcgchZik
wen	bTeXfcglhnibj0
advocate	adbudTeQfPhyiojk
significance	akbzcWdOeWfWgniTjx
actively	ambjdXeMgZhojn
newcastle	aqbZdlhaiZjd
backs	abbacnedfZgYhnim
competitions	alblctdSeOfsgbhaiV
endorsed	aqbccpdVeJgWhpjv
shadow	aXbXcnhvipjS
themes	aWbpcldReafqgkhdiUjw
jointly	aubXckddeFfqgXhlibjm
concentration	albbccdjemgjhdiRja
exploration	aobndkeKgjhXiVjs
jihad	abbYcZgkhuip
forecasts	bocmeTfpgahQibju
hometown	bNcmdcedfYglhsirjU
counterparts	cqdbePgYhoibjn
nixon	bWcsddfdgVhkijjZ
indicted	bUddeafcgWhsixjc
wounds	aYbacbdqe4fthbiYjW
ideal	aXb3cmdUeOfZgwhdia
finnish	aubTdWeZfogYjm
suspicion	aXblcXdWepfXi4
collaboration	apbdcjdaeJidjp
accurate	acb/codIeNfphMiXjm
surged	axbScqdjfjhNiZjc
reid	apbacjeTfRhjjo
crowded	aPbcdaexftgXi1jS
sealed	avbPcVddemfygchXicjY
indigenous	brcldWePhniYjj
praise	aXcmdMelgnhmiUjq
sequence	apbodUeWfrhQiT
hide	aYcZdmfbhniojZ
consisted	aubVcsdYeIf0gGhajj
edged	axbSczhJiRjc
remembered	aUcjdNesfjgrhZikjY
vincent	bbcodmeWfYgZhril
confrontation	aRbocXdaevgohlitja
convince	aRbocZdkeQfWgphvivjc
slowdown	adblcSdvejfZgohUjp
preparations	ajbXcNdoeafygkhjiYjp
albania	ambQcZfogdhoic
priests	aVbafkgRhvivja
surviving	bUeVfrgZhcikjZ
initiatives	bndleHhkiZjw
edt	arcWdnfogchaiX
counting	cadmeUfvgZijjS
pearl	ambMelgkhdik
persian	aocddVeYfpgdhdibjn
shield	ajckebfj
furniture	ajbVctdjeZfmgThajd
hung	bKcpddesfbinjX
dee	apbUdtfQgjhnibjn
substance	akbtcadWejfZhajj
volatile	aZbtddjl
columnist	ajcddUeYfPgdhrisjl
somali	abbbdbeafngYhuit
arrives	bCdrgkhliojc
uncertain	aXb1cTeZfPgphdiljn
expense	aXbpccdyeUfagchliX
cooper	aubbcodXeQfWgYhaipjn
federer	aZbbcbetflg1hTiajW
firefighters	bXcldcfwgWhdirjW
overs	akcjeYf6gdhLiL
battery	aocjebgbhYib
acid	ambncchXiTjm
pointing	abbrccdRfWgchXivjo
organizing	aabbcbeQfsgZhyip
legally	apbpcZdceMfYgdjc
dealt	acbpcWemfohciWjd
random	adbvcbdUfxgahaibjb
ranch	asbPdqeUfbgahmitjW
boosted	apbbcjdkeZgkhViTjr
stalled	anbacWduecfphVid
barred	asbbcddVecgMhlitjj
ibrahim	albbdkeYfVgahtjt
zoo	arbRdqebfXhliojY
breakthrough	anbjeWfbg3hQiX
dealer	aqbccleQfJgVi2jb
farming	bldteMflgYhkjc
farmer	bbcrdleTfXgahoi2jT
frontier	apdRebfdhnik
credibility	aWb6cXdZeafPgnhl
amazing	aQbsdUejfjg7hUiZjT
maritime	aybkcddTeSgYiUjq
cardinal	bddbfXgXht
tsunami	bVcVdmeofpgjhbibjl
receiver	apbpdaebfVgcijja
refusing	aobbcWeWfjgRhn
chest	bTccdle5fphaiWjW
tournaments	bYcmeYfsgjhZiZjb
surprising	aRb3cldUfXgyhRidjY
existed	alcddTeUgdisja
plc	aybSccdleZfXgdhmjl
tear	abbbcaewfzgchcimjQ
archbishop	bVcjekfXgVhsik
faction	abbccodaecfVgZh4irja
extending	atbWcUdleWfugjhYiMjq
physics	aqbpcsdZeVhQiT
lined	abbTcsdafsgXhcirjU
refusal	amcPdmedfXhpib
debts	bXcUd/ebgXiX
explosions	aZbccadVexfvgdhWiwjd
mcdonald	ambUckfWgZhkiwjd
starter	ajbYcrdyeVfdgjhWjS
cheese	ckdkfljQ
gambling	cceYfVgZhyizjc
suits	aXcwdYflhZiljd
recovering	apbVcWdterfsgnhOiRjZ
lawmaker	bbcldZeZfJgah3i3jd
offshore	aqbdcYdnePfcgcjo
historically	adb1cudOeVfXgajc
tougher	brdbeWgjhajm
diverse	aRb3cwdKeMflhoiZjo
protestant	aYbjcndUgbhtiojX
marking	albSejfsgmhdiSjY
explains	aYbocbdXeZfUgmisjr
administrator	aycceHfQgOhvisjm
buddhist	aabdcndYflgdhmimjX
audiences	aRbqcrdJglhjil
permitted	avcadXeGfjgShjjk
tribes	bccmdZeSgchu
admission	ardleSfdgVhcib
pitching	aZcndreUfjgkhWicjY
constantly	abbkcUdRemfsij
silva	arcmdjeWfVgdhbiSjp
rescued	anbIdmerfrgYhWinjX
arnold	apbUcmeVfbgdhjjl
lasting	aYcVebfwg3hWiP
laura	ajbQeZfahmimjl
collections	arbWcndbeIfsgXhbiVjl
stern	bbdUfagaiqjq
moreover	budZeOfWgdjt
mounting	aacUdoemfogZjn
honors	asbTc7dbeVfYgciQja
barrier	albqcSekgrhRiZjY
urge	aUbjcOdbfYgrh2ikjm
exhibit	bacmdZeWgjhcjc
boundaries	aob1dNeTfugbhWiQjl
negotiated	aqbWccdmeKfojp
neighbouring	akbUccdkedfngThoijjn
urges	abbZcWdjecfRgnh2js
undated	cbdneYfXio
mothers	aXbUdsfchoinja
athlete	bmcrdQecfRgohbinjZ
subway	bWcjddeufngXhZizjU
eagle	avbYcoeXfYhXjc
removal	asbVcVdsebgVhmjm
plea	aabccXdkeafkhjikjm
frederick	akbXcpeafRgUhtjl
eagles	akbacmdkedfZhbikjV
curb	cSdsfchkjn
romantic	aSbpckdUejfkgvhcib
belonged	akbXcodXebfagUhmiwjV
fantasy	aSbscsdZeaflgo
optimism	aYbqcWekfTg3haicjn
affiliated	atbdcsdVeRfZgIhvisjb
correspondent	asbZcadbeZfYgMhpivjn
merrill	aobdckdleSfSgUiojq
civic	aabpcodWeXfWhvibja
hunger	aXbZcNd6epfjgrhlibja
excited	aJbscbdWeyfRg2iqjY
cautious	abbycUdXfXgphbiajr
hudson	asbWcqdbeTfbgahZinjj
voices	aPbkdOgohsimjk
kenyan	abbbckdceagahmiujd
representation	bycpdTeNgYhriR
overtime	ambad1eYfshXiTjQ
evolution	aXb0cldSeYgphbidjk
zambia	ajbXcbdreYfbgbhnidjn
reed	ambUdpeZfbgShl
modified	a5ckdWePfvgQhQiSju
exercises	arbbcVdceXfqhdiPjs
bearing	bTcmdXfagbjk
wicket	bndjedfqgmhNiPjZ
seal	axbPcjdkeRiajQ
jordanian	bXcXgchniqjk
neutral	b2dTeWfWgchlidjk
rumors	aVcQdZerfagbhni/jq
interfax	aoccdceYfZgOiqjz
riots	aVbce0fugaiujS
madison	bacmedfVgZhoivjQ
afterward	ajbOcVdYeqfogahbir
statue	adbRcqdbelfbirjT
preventing	blcMdogkhjjl
negotiators	aobadmeQfdil
skating	codZhbjY
schroeder	adbRcjdkfcgliXjr
portrayed	aTbqcvdNfZgahniwjj
richardson	avbacldcePfUgYhdijjs
timor	cadkfZgjhlibjc
concerts	bMckeYf0gdhjia
balanced	aYb3ckdbeMfmgohaiPjo
rifle	apbkcrdNecgRhbip
resource	ambxdneFfOgbhkiajo
latino	aWbqcxdUeXfVhoiqjX
reviewed	awbqdReIfrgQhaiZjv
bull	bYclepfQglisjS
dramatically	albkelfphPiQjl
beneath	aYbccjdXezfohXikjU
ahmad	alcZdjeSfVgZhqjz
yields	ambjcmdqeSfbgjhOiZjk
contested	bqctdTeSfxgVhdiZja
requirement	a0bmcWeEfYgXhZibjp
paulo	avbdcjdjfSgWiUjb
pepper	elfpgbikjW
contacted	avbUcYdTeVfYgMhsi1jp
proven	aVb/cjdceQfTgshSiljc
eddie	bSckdnfRhlijjb
ahmadinejad	abbjcjdZekjo
bachelor	avbUc2eTgbhbiTjU
danny	ajbWcbdneZfZhnir
sadr	acbbdXgdhuiw
defeating	adcsgmhkiUjY
diocese	ajbWccgThuiljc
rocky	ajcnfbgliX
drives	aacnedfmhWikjY
commitments	amcSdweOiIjy
disarmament	aqcYdpePfchkiXjk
rolled	aqbOcmetfygchLidjW
emirates	anbXcYdoeZibjp
murdered	aQbScpevgUhoi7jK
indoor	amcjfngdhZidjb
demonstrate	aYb0cYdUeOfdgyiZ
dubbed	ambRcqdOiv
slight	bldcenfbgqhQiT
weaker	acbodlfahYiZjm
declare	alcOdkeYfXgohwib
europeans	aXbpcbdZfcgqhXim
ammunition	asbbdZeVfogOhYiojk
borough	aoctdYeOgQhpiljb
starred	asbMcxdWeUfkgYiljn
pursuit	aabrdafbg0hbiY
sophisticated	aab3csdGeVfmgjhX
weakness	abbucSdqetfPgphaiXjk
nose	akbbcmezhViUjQ
kenneth	acdleVfWgWhqivjb
craft	aocpdTeKfrhcjd
depend	aYbwcRdreOfcgqhjiTjq
bulls	cmelfZglhbiqjP
topics	bpcjdXePfmgXiZjz
consisting	atbWcsdUeIfxgIjj
bishops	aadbedgSh2il
deemed	akb1dXeSfPgZikjn
crews	aqbTdceXfugThairjc
barak	acbaccdjebfmgkhjibjn
valued	akcmeWfchYiTjj
offset	anbncbdyeXgdhRiOjt
saints	aabccmebfmhmikjU
inspections	awbbcXdkeSflgYhYibjn
retreat	bacYdqglhmibjd
jennifer	bScpdleXfRgkhlim
hearts	aRbdcbdne3fogzhjiQjM
nonetheless	acbxdMeWfUgrhVijjn
chad	bVdvfbgbhmikjb
iv	aubNcledfbgYhliWjt
openly	aXbkcbdHelfcgbhwiujk
dprk	anbWcVdkeafbgjhnjm
nn	dpelfdgshbiRjj
initiated	aubTccePfrgYhmidjq
brutal	aHbvcjdae0fvgljQ
disc	avbXdcedfnhQiWjd
tremendous	aRbucVddekfXg2iV
breakfast	bQdneZfsgVhpijjb
institutional	bucddjePfPgZhpjj
wallace	alcqdaeafTgahaiojj
shortage	abcad2eZfdgZiq
ag	aybMdredfRgdidjo
hailed	bjdKfXgthjjr
horror	aWbkdbewfkgnhdjZ
triumph	aYckdbetfjg9hUiOjL
encounter	aPcjdZepfqgthdjV
cinema	alblcpdPebfbjY
picking	bccldjeWfjhZimjW
cycling	alcjdTfYgnhc
mario	ambacmdYfZgjhkjj
azerbaijan	aneYfdgbhj
partially	aucVdmejfugWhOibjd
investigated	ajbsdRebfjgLiw
unexpected	aWblcadkemgrhWiY
spreading	abbmcRdcesgjinjj
sum	dreUfkiT
petition	bZcYddeRgZhuio
achievements	adbscpdWeRgthbiJjp
contributing	akbscXdneMgYidjq
suburbs	accqdXfkgZirja
debris	bbcdesfrgYhSiojb
islamist	aadWfkgdhqip
elder	abbXcseXfSgahviq
rebuild	abbZcWd0eafwgjhkiZjX
haven	aobZdleYfKgkhqiq
sanchez	albZeZfbgjjd
bulk	anbUcceSfrgUhjiajr
ivan	ajbadlfVhmidjj
secular	aVbydPeZfnhsib
lifestyle	adbrddebfXhmiWjp
unidentified	akbcckdSgMhbi9
populations	adbocldceWfchk
slovenia	avbPgjhjiU
abandon	adbkcQdpeZfcgnhrjd
spin	abb1dZfjhcidjb
forth	abcddSecfxhbiYjn
stationed	awbQcddWeYgRhjin
sweep	bbcqdZftgohWicjP
nikkei	arbbcmdlfdhPiX
roster	anbUcjdmeP
butler	aubbcmeNfRgSinjm
portrait	aZcxdTijjc
frustrated	aLbxcVdae1fZgnitjX
liquid	alcbdaelfshWib
towers	bbdjejgYhZirjc
decides	abbXcXdxeRfQgmhzitjY
noticed	akbddKepfZgZhWi4jc
adventure	cjdbeafjgvhZic
refuge	ambOccdneXfbgbhsiq
fence	akbZdmhVipjS
ups	adbScddkekflhdij
mixture	abbpcddVelf0iajZ
opposing	aUbqcldQeXgYhtinjk
tibetan	bccndWflhlikjd
ahl	aubXdqfYhmiW
concessions	alcbdveUfcgjiRjn
murders	aRbdcqeqfsgWhaixjR
brick	bYcsedfsgVhXisjU
enrichment	aubmcSdseRfahaicjl
panama	a0bPcdeaiQ
journalism	bzctdQeWfZgchdijjY
premium	anbmcnePfYhYibjq
bowling	ambwcqdYeagahXiX
ucla	alcsebfbgbhbipjQ
rains	bTcYdnesfwhZid
deciding	bvcVdoeGgjjc
examine	btcUdaeLfrgWhnijjk
junction	awbZcbdYhZ
touring	aqbTcjdWeTfvgZhcjk
watson	arbZcmeZfZhS
mom	aYbLdnepfYgohqixjT
rays	abbccldmekgphZidjZ
leftist	aYcudaecfdgchqiojW
publicity	aZblcddWedfcgchrivjm
shaped	aVcpdVerfqgjjX
shrine	acbUcjdjeqfdhqimjU
confusion	aXbxcNdYeufahkim
stuart	aqbbeRfXgXimjs
purchases	asbWccdveMgThbidju
gifts	acbLcldneXfkgchrjj
nebraska	arbccodcecfcgcjT
slump	bdcadzepfjgmhOibjb
submarine	awbWdZhRjl
consistently	b0cvdJeRfjhSiX
flown	azbOdbfzgShTiZ
patterns	aYbwdReZfrhYicjm
perceived	aOb/cddSepfOgjhmjj
aging	aadlfchkiojc
threaten	aVbqcUdqebfTgqhvij
budgets	bjccdteOfqgPhojm
flee	aZbScZdpeofkhpiujZ
holder	asbWcjeTfQgdij
discount	aubcdjeSfYgYhcijjj
medieval	bncndMeafugZhdiljb
physician	asccdjeOfWgShril
scholar	anbrcpdPePfOgciq
monitors	aodSeYfkgPhlim
stevens	arbdcldWeTfUjk
smile	aXbYccdSe3fcg5hajV
comics	ancrdWeWgdhdik
pursuing	acbtdbeMfbgkipjl
businessmen	aTcoeUfWgXhti3jc
processes	b2cXeOfmiPjm
amsterdam	avbPccedfdgbhbjc
panic	aYcKdje7fbgoisjX
awaiting	ambPcXdnecgcik
adapted	arblcldSeOfzgahWiSjr
wounding	aXbmckdaenfpgSiwjb
segment	amblcldZeYgYhUjl
sank	aubSeofnhFidjc
painter	ajcvdYeRfZhbinjb
experimental	avbwcodReIfrgZhOia
cult	adcmdOfZhqi2jV
deposits	anbWdseVfZhcibjk
transaction	aobncTdoePfYjm
instrument	atbrdSeRflgbhWiR
guaranteed	akbbdteNfZgmiS
jamaica	aobXfjgjiXjY
distinct	b1cmdGeXflhdiRjk
solidarity	aXbTcVdleofcgyhwiWjc
blasts	aYbbcbdYe0ftgbhYitjd
governmental	bocZeOfagOh3jn
receives	anbLcmdneTgXhoib
salaries	abbdcqd1eLgRhm
whereas	bqcmdZeXgchYiRjl
nationally	apbncwdSeQfmgXhZiZja
televised	aZcjdTejfvhkic
scattered	abbYdXeof0gXikjc
obligations	akblcLd2eTfbhkiMjt
strategies	abb2ccdkeBfdhkicjz
dependent	adbwcVdqeYfahkiTjo
absolute	acbzccddfTgtiMjW
guarantees	arbccTdueOfZglhdiPjr
postal	a1bOcceXfbgThl
clarke	aobceRfdgahXjv
styles	adbsc2dHePfrgchYiYjo
ankle	arbccZdpevfqgjhLiMjZ
leagues	ajcrdbeSfkgcicjZ
runners	abbXc3ddedflglhRidjU
presents	aZcoeLfchjjq
volumes	apbXdceWfygahPiRju
origins	bqcldReUfcin
damascus	adcXdjejgZhkio
shirts	adbPcudXeqfkgbiljc
heroes	aScqdbelfagthpjR
crystal	bdctdZglhdiZjX
demographics	aVb7codReWfYgciqjm
celebrations	aXbTcbeqfpgrhpicjX
explore	aZbrcadaeFfkgtjs
hardware	asbjckeRfjgXhXiWjn
michel	cXeYgdhsimjm
aviv	ajbccXeqfjgciojb
ghana	aobZcjeZfdgdhkiV
reactor	aybbcWdueXhQjZ
somehow	aPbuccdbeqfWgzhYirjN
stopping	cOejfqgjhW
placing	aneVfogWhYibjj
flash	badYetfngjhb
proceed	akbqcOdneKgliajl
accepting	adbXdkeYgXhqiljk
merchant	albXcjddeUfYgYhmit
fails	boccdpeRfXgsibjX
tense	aUbncZdSeyfsgpibjZ
deeper	aWbkdkelfjgshViZjl
prestigious	alc2dVePfbgahjicjZ
automobile	apcoebfbgYhV
comfort	aXbcekfagoiZ
oliver	anbXcodqeWfTgahjjj
strengthening	albjcQdjeUgphmiNjy
ralph	bdcudZeXfUgVhtit
topped	aqbSc2dbfrgYhRiZjV
millennium	aZdoeYfkgrhdilja
inaugural	bRcqdceXfshjiZjd
hopefully	aSbmcSdrebfbg/hXiajZ
lloyd	anbUdkeUfVgbhmjk
jurisdiction	aobscUdZeQfYgThxidjl
prompting	bZcWeofkgYhmiv
painful	aJbncPdve5ftgxhaiPjX
quarterly	akdoeSfmgahYiY
locally	aqbncodReOfmgUhbjl
prosperity	aUedfbg5hliR
diplomacy	bscZedgoiZ
cypriot	aqcVdVedfkhpjj
dust	aZbVcjdjevfrgjhciljW
argues	acb0dZeOfLipjt
istanbul	ambYcYekfmgahdikjc
denounced	aabocddPerfdgVhuirjn
ounce	amccdjelfogohOiajT
koreans	bYekfYglhainjc
atp	anbccjdpebhciXjb
pedro	ajbZckdleYfThjic
braves	bXckdngmhbjT
capita	aacudpeTja
troubles	aWcVdwerfbinjd
approaches	adbxcldceLfngkhXiWjq
filmed	aqbXcjdVeZfwgUhSipjj
lightning	abbacjdjesfpgohYjV
comply	arbmcQePgchjiUjq
folks	aHbocmdafSgohoi5jQ
emerge	aTdjebgwhjijjV
overwhelming	aUbvcadQekfZgthmiY
insist	aZbscSdceTfPgmhsiu
sponsors	bVckeMfUgZhuiujp
extradition	atbVcPdjeYfZhmjp
researcher	atbncndYeNfJgYhjiu
supporter	dVedfMhyiw
chocolate	bSesfogrhjibjR
thaksin	aabWcddjeohvim
nonprofit	bneIfbgXhuiujb
ferguson	acbocddbfVgkhXiojn
sacramento	anddeXfZgchkisjU
dominican	aobSeYgchnjW
posed	bmcadXfSivjw
conversion	awbpcZdqeMfjgahSiTjj
spectacular	aSbqcqdVejfqgxhQibjU
kazakhstan	anbYcldkeafahdibjm
quarterfinals	akbSdsekfmguhXiQja
riders	bcctdRhUijjb
flames	adbadaezftgdhYisjV
alfred	bccqeafYgWhkij
cameron	adcydjeUfUgdhdiljn
responding	bscQdRfkgVimj1
jefferson	alcpdZeXfSgVhnitjZ
boundary	atbxdUeaflgXhWiSjj
stating	albpcRdSeVfYgdj1
downturn	aYcWdvergnhVidjl
bailout	ambWcXd0ebfcgajd
worn	bYcxdSesftgXhWidjc
herald	aocadVecfahjij
ottawa	aubcccdmecgZiajZ
dirty	aUcleoflgYitjO
raymond	albccmebfOgdhqij
traditions	aXbtcjdPeXflgnhoiXjd
guidance	aubodaeCfbgWiXj4
hague	arbbcYdceVfdgahn
honored	bccndVfZgphniajZ
katrina	abbWcadvenfshdij
organic	albsePid
keen	acbwcYdTeZfNg1hjjm
avoided	acbqcadceqfmhUidjj
harrison	ambZcmdZeVfagZisjl
interstate	albncadVgUio
warfare	bqcjdaeZflgb
phrase	bmcadLfagjim
belong	aabkdZeWfRhsiqjW
presentation	bocpdVeLfngahZiVjp
hub	anbccdedfXhmil
lankan	bcdcebfqgY
burn	acbdcYdwenfohdjS
intensive	ajcZdpeZf6gbhZiPjl
andre	aobZcndlejfWgdhdib
lock	awbXccdpeYfRjY
manages	ajbbckdneNfdgdhmja
martial	apbjcmdUeWid
aaron	akbcckdoeWfUirjX
reliable	b3cndQeGfahaijjm
richmond	auclddeTfYgVjb
legendary	acbZcudOebfcglhoisjS
draws	aXbYcwdZeafrgkhajb
wolf	ajbQcqeafUhkis
burst	bXccdWezfqgjhUiqjU
sued	apbXcjebfZgPhoiyjc
miguel	albacZdpedfRhmic
photographer	apcndReWfbgXhdixjd
advances	ambkcldkeZgmhViLjl
cups	bXddemf4gdhaiYjW
celtic	cjdbflgphYiWja
responsibilities	blcTdmePfcgXhwiPjy
grows	aZbacldnekfTgrjZ
discover	acbjcadaeWfVgnhkiwjc
girlfriend	bFcldlfZgchoi5jb
mart	akbUcjdmecfTgdhpis
conceded	akbsdZeVgchTicjm
halted	azbScOdpemf1gahPibjd
whenever	aWcUdaekfagmhmin
rallies	aWbWdcenfthlijjZ
witnessed	aVbdcjdUerfqhcikjd
babies	aYbSdveqflhainjU
predict	aPb7dZeUfcguhcijjd
clan	adbdcqdZeafagVh2ipjd
hopeful	aPbrdXfOg1is
taxpayers	aSbod2eYfZhkijjV
acceptable	aab/dYeLfTgjhciajp
mechanical	asbrckedgZhOiTja
wrapped	akbIdnepf3gdhXiajS
stronghold	bacmdYfchviqjW
bankers	acbmdkeUfPgZhoivjb
surveyed	adbvctdSeTfmgUhUio
excessive	aXbycNdoepfXgbhjicjp
accomplished	adbvckdTeQgzhQiZjY
brad	ambUcqdkeYfQio
fever	ambRcddkezfdglhcicja
remainder	aqbPcbdueMf1gQhdiYjk
completing	azbXckdneJf2gdhKiMjc
venezuelan	eZfYgYhniq
eta	apbXcTddhkjd
characteristics	b4crdHeRfbglhZiLjt
lin	bTcodjeWfUhsinjq
database	axbkdSeJgUjm
columbus	arbZcjebhajV
blocking	aocVdcedfbgZhljm
domain	axbmcadXeUfXgVhkiVjo
spare	aYcbdweWfyhWiWjd
catholics	aRdXenfkhrimjW
exciting	aGb5ckdRg9hVjZ
willingness	aYbvcTdceWfQgzhqiWjn
assisted	atbceLftgNhkjm
planted	bdcldbecfmgbhWivjY
endangered	ameafTgjic
incentives	dzeFfcgdhZjv
watchdog	apbqcbeXfOgUhqinjc
mp	albcckddeXfUgRhwin
chronicle	alccdYeSfjgahlik
slowed	arbacadqemfnhIiWjj
seng	aybScmdnhYiMjl
controlling	ajbscTeZfZgdhsiYjj
campaigning	abbadbecfrhojb
battling	aYbZclejfsglhjikjW
diesel	aobYcqdleYfkgYhOjq
engagement	cdddeYfdgqhliXjm
queensland	atcodZeTfjgaiWjd
glenn	aobZddecfZgdimjk
bullets	abcmdZesftgYhUiujS
voivodeship	aodbecfdgZjb
edited	avcldQeQfzgNhaiWjv
overhaul	asbZcbdpeSfqgbhaiU
predominantly	acbncpdMeYfsgWhjiojd
impression	aKb5cbdLelfXgqiljo
indianapolis	aoclhZiljO
phenomenon	aUb1cadMeofXgthbiv
barriers	blccedfYhZjm
examined	atbodUeUftgLhV
bones	bXdnerflhbiXjR
supervision	azcXdmeKgMhriYjn
tyson	adbXcndoekfTgkhjisjb
opinions	aTb5dJeRfbgdhrjv
aspect	aTb/cbdQebfdgpibjj
instructions	ascTdXeOfrgNicjw
cope	aWcUdtedfpgliVjp
frequency	ambycXdTfmgdhUiSjm
neil	bZckeYfagYhjitjj
expelled	arbNccenfjgNhpioja
quest	aabccmeUg3hjidjW
sacred	acbjccddgkhmiZjU
decisive	abbzcbdceVfjg0haiMjb
doug	codoeSfWgYhkio
linking	ccdUecgYiojx
shifted	awbdcbeafogThXiZjo
coordination	ambkcTdleRgchriSju
ariel	bacXdrgjhnibjk
aziz	ajcaeWfTgchriljx
symphony	ambXfkiWjY
pioneer	asbjcrdTeRfUiqjb
sue	ajbVcZdreXfOgdhzis
physically	aUbvdcerfkgohaiWjX
reflecting	aabsdXfphViajs
diversity	aab2cldSeOfQgthniUjn
magnitude	acbqcldWeofjgohPiV
lobbying	adcceUflgWhyip
chemistry	aqbkcsddeWfZhViRjd
thirty	bQcqdaeZf/gVhVjU
sized	bacueZfmgbja
cruz	avbVcqeQfViajj
marched	bKcndXeqftgYhmiljT
frustration	aNbrcPdce4gsijjb
fisher	apbYcsdjePfXgZhcik
broker	amdkeJfTgbhmir
consortium	axbdcneFfTgVir
pressures	aWbucVdkedfcgkhcicjt
chan	ambTcpdleXfKhqjo
adequate	ajbwcZdmeIgciQju
montenegro	apbVcZdTgjhuibjm
standoff	cVdlelfkitjU
circulation	apbdcXdafogXhdiYjo
wal	bUdlecfYhoisjk
fictional	aZbqcpdQeSfngWhnivjj
commune	ajbacneWgYhqipjS
hans	arbYcldmeQfWgThljq
copenhagen	anbUcbdpeafjhd
armored	ambXcpdVfogThaimjm
technological	albwclddeNfXgphZiRjo
sullivan	ancndVeMfagVhkiq
adoption	apbacbdleNgZhojm
identification	avbmcjdTeOfYgVidjj
negotiator	aocbdkePfJgjhqikjm
decree	a0bWcReWgUhriajs
syndrome	akcXdlexfSgnhbiZjj
butter	cadleqfricjW
sung	aqbUdSgjhkiYjn
honorary	avbKcseXfUgZhuiV
mirror	aVbtcjdReoflhajZ
recalls	aYbQcddcewfkhYix
testify	bdcZeVfagZhqiqjj
ethiopian	acbbccdaftgWhkirjk
inspiration	aXcndQeVgsjm
kuala	aubWcZdlfagciZjq
brooks	aqbZcpdceTfVgdikjk
arroyo	ajbUdledfWhojn
cow	albZdnesfYhbiqjP
roma	albXcddkibjd
finger	alcbethYiUjV
seemingly	aNbydUeofngohYinjW
radiation	aleohXicjj
organ	ambdcbdleagWhkibjZ
connect	acdXecfnjj
montana	atbWcodceVfVgchmirjX
hence	ambtcZdaeVfWglhdiNjq
defenders	adbsdVelfZgdhljZ
collecting	akbYeKf0gVhajc
hull	arbccqdbfogbhQiT
troy	albacodreZhTiljT
duncan	bkcmdceTfWgdimjk
premiere	anbVcjeZfnidja
walks	acbTcrecfuhUiZjW
soared	awbVcrdkfkhKiYjc
injuring	acevfwgShWipjX
manufactured	awbacsdYeXfogShOjm
communists	adbVcqdaelfdhtjU
trainer	apbZcrdjeTfUgdhdimjX
soundtrack	anbbcldXeZfqhXiXjk
dictator	aabccjesfVhxinjS
rankings	atbncsdceRfagbhUiS
adjusted	aqcndoePfzgXhRiS
weakened	ancXdkeuiN
foul	aabxdXevfcgdhYinjW
dual	audXeSfcgaiXjq
flower	bRcpdlflgjjX
stockholm	aqbQccenfjgbhaiY
characterized	aYb6dLelhdiVjv
observer	anbucbdNeRfWgZhrjo
ballet	apbdcqdZeTgbjb
firmly	bvcVdUemgoiZja
mathematics	asbucsdZeOfkgXhRiNjj
lifts	aybTcYdlemgkhWiOjk
interpretation	b/cbdLeOhcicjs
oak	alcnfWidjY
slowing	bmcRdrekfcgphSidjq
creates	aTbwcbeXfYgphjij
resolutions	amblcSeVflhkiRjo
machinery	atbZcpdmeVgThZiT
roberto	aocjedfUia
brilliant	aSbzcsdLfngzhOibjU
inch	anbcckdcf4gjhOiTjW
naturally	aVbwcddUelfXgwhXid
syndicate	aqbadUeUfUgXhvisjd
thoughts	aKbocRddeqfkguhliajm
lisa	aobKeZfUhqitjj
trends	aZb0cldSePfchaimjt
cement	apbUckdtecgdhciWjc
undermine	aTb4cSdjeUfWgrhujl
baptist	bYecfZgahyiojZ
basin	ambjcmeVgbhcidjj
warsaw	aqbSccdmgYhjic
paramilitary	akbdcldXeZgThvitjY
indicating	apblcYdQebfZhSimjt
theft	ckdlfVgahbirjY
hitler	bRcndZelhk
compiled	a0csdQeDfxgJhUjl
cave	bUdlgjhbiqjS
lithuania	asbMiZjd
toys	bQcqdngZim
focuses	abbqeJgbiljt
bennett	anbaclddeQfRgXhkiujl
letting	aUcRdpfdgkhpirjY
developers	ajbmcjeLfbipjk
ac	apdafjgdhXiXjj
supplied	azbXcndWeJftgFhVimju
additionally	a2bdckdbeCfjgKhaibjx
prague	axbPcZdmgdiVjc
lesser	acbmcrdbeUfYhkiY
odd	aQbtdYekfkglhbinjR
uss	asbSccdafZikjn
descent	ajbmcjdUedfahd
lesson	aTbtcZdjgthaicjX
cleric	cmdOfWhqiw
occasional	cddUfugYhcjj
advancing	cmfqgjhYiRjl
kyi	bVcbemfbgohriajd
roadside	bcddfqgVhaiw
kofi	albZcTeagdhqicjx
bulgarian	apbXdYebfmgWhjin
guided	arckdNeQf0hRiXju
bidding	bZdmeRflgjikjc
distant	aSbmcndTengqijja
roh	bXcjdsfUhtikjd
mini	anbLcmddfsij
excess	aabkcWdufjgdiZ
cubic	drfxgdhJiXjY
nashville	arbVcmebfbhlijjT
mere	aZbwddflhWidjT
pit	adbbckdsekgbhciujI
fleeing	aYbQcdevfpgZi0jc
levy	bacYdueUfWgbhnipjn
grey	c3dWedfcgX
blake	acbccndkecfZgnhail
trio	apbScpdbeRhdiojc
combine	bpdXeNf2hliY
confused	aPb6cZdNe2fQgdhjivjb
epidemic	bkcYeqfchdinjd
divide	aSbvdcedflglhoidjZ
sergei	apcceafVgYhkjs
minorities	aWbrcqdaeXfXgZhqjl
mumbai	akelfmgbhV
defendant	aZbwcbddeXfOgdhniw
egg	aZbackdpfuhkiljK
speeches	aTbdcjdTfvgbhmidjo
reward	aYdqeVfVguhjjb
swift	bYdZgpiZjo
shake	aScXdjeyflgphqjO
duo	aqbXctdaeVfdgjjW
yahoo	bUdZebfXhniqjw
yale	aqbacxdceXfcgUhciljS
purchasing	axccdqeBfZgNhoikjq
assess	bycReJfoiVjs
organised	abcldXeVfugVhrij
contrary	aTb/cQdNeafVimju
greenspan	bjcZedfUhcimjr
liberia	bWdmedfkgchp
experiments	breVftgdhQiajc
gmina	bocUdueXgYhmiojj
travels	albOdbfrhbiajk
wet	bbdlerfxhWiRja
honour	bYcjddfagkhpiPja
hike	cXdweWfbgkhVimjm
suspend	atbccKdveZgchniUjm
albright	anbUcYddecfbjx
drilling	ascbdleQgchYjm
wise	aUb1dZeVfNgvikjZ
hebron	bZcYdmflipjb
strategist	ajbncnddeTfBhmirjm
reserved	dWejflgZhniU
exclusively	albjccdXeKfzgShdjr
maliki	aceZhpjr
trigger	bjcUdleofWgp
steep	adbqcjdjejflhOiWjm
sacrifice	aTbldwedg0hdiKjX
coat	ambXcvdYflgUjX
bayern	albScZdmepgqhaiY
dakota	avbWctdaeVfUgWhkil
pose	aYbtcZddecfLgqimjp
detective	akbocudRePfcgSi0jX
spotted	avbRcldKgUhXi5
marry	aYbQdpeYfXgohvimjc
vocals	apbWcjdYeYfpgchZiSjv
disorder	bpcWerfdgjiW
providers	ambjcbeQfYgYhnjq
rid	aTcYdvejfYgkhwimjV
eventual	bYcbdweVfdguhkiX
outer	cmdaejfqhaiUjc
removing	anbdcRdoedfngUjn
merkel	abbRdoejfcgnhliYjs
widow	bDcmdoemfXhsiojb
unsuccessful	ckdceSf0gahcijjd
rabin	aYbYccdpes
releasing	aqbZcTeYfqgchaidjp
pharmaceutical	atckdleTfTgYhjjl
separation	akblcRejgliT
guitarist	arbPeXfbhjin
revive	aabbcVdseafrgshjjc
lion	bPcxekfYhpjX
pet	anbUckdpfbgahnikjW
utilities	avcjdoeOfXgVibjk
screening	avbYddeUfpgXhdiZjk
rushing	bjcjflgahZjS
loud	aMdOe3fjgmisjZ
capabilities	apbwcXdYeKfZgmiPj1
rebuilding	aZbdcVd0eVfxic
voluntary	alcVdqeOfogYhlicjo
costly	aXbxcbdwecfnhViV
sends	bQcddnfZhqiljc
guardian	akblcddWeUfWgYhujl
brokerage	apbldmeQfMgShmiojj
nascar	cjdVfbhdirjc
highlights	bjdYeVhajs
renowned	akbmcudHeRfbgdinjc
bottle	bVdYeqfthYisjR
baron	cvdleZfJgYhtio
quietly	ajbRcXdZekfshciojV
leonard	ckdjeYfWgchkinjc
schwarzenegger	bUcsddeYfYhminjn
acceptance	bjdWebfYgphjiRjr
lumpur	avbVcadmfagbhciWjq
simultaneously	aocbdSeXf2gbhXiV
identical	albjcwdReXfwgVhQiT
priorities	aabudueIfaiUjt
depot	a0bQeUfZgShdix
hospitalized	ambQcbdme1fmgZhYjZ
contractors	akcqdveHfXgKhkitjd
bolivia	ambbcddreafZhmiV
fights	aSbZcqdlekglhmimjR
accounted	apcqdkeTgShSic
queens	bbcvddebfcgahlivjO
heavyweight	albdcufQhljc
wishes	aUbZcUecfbgwhyiajn
ld	bYfYgjhkik
rouge	bXcmdjecfZgahyiwjO
devil	aVbUcsdsejfcgshjinjL
bold	aWbvcndQecguhYiUjk
toy	bVcsgbivjX
bahrain	akbbcZdjfahkiZjl
hop	ctdTfbgnikjW
headline	bZdTemfdhbikjm
emphasized	bvcadOeOfagliZj/
greenhouse	bmccdteUglhbidjl
artificial	bncadkfogkhYiY
underway	arbVcSdnePfqhWijjm
tracking	awdXeOfkgWhajm
lama	adbXclfZgnhj
lone	amddeWfRgjivjT
justin	akbUcpdkedfSir
disappointment	aRbqcOe6fVg0haiajc
montgomery	aqbXcpdceVfQgUhliv
governance	aab2djePfVhsiTjp
mild	bpcbdYeufmgphQiOjn
hectares	akbadreWfxgXhbjb
explaining	abbpcRdUeWhcipj0
fragile	aUbscWdjemgziTjc
suu	bVcaddenfdgphpicjc
pronounced	apcadWevfVglhdiX
tasks	bmcddleHfvgchdiHjr
monica	bZfXhpiwjZ
oxygen	albdcadnepfkhaiPjl
relation	b3cWdYeYfZgdiRju
steadily	aubVcjfshSiT
preserved	asdSeafrhViQja
mortar	bcdYenf3gVhcitjc
structural	ambvcbdseVgdhPiKjs
warriors	adbbcsddglhlikjP
cooperative	ambmcdeJhoidjk
finances	cWdzeVgUhpibjl
array	bucpdOePfwgZhdiZjp
profitable	abbrdleTglhd
oslo	aqbSccfqgchZic
imprisoned	bRelgYhoiojX
soaring	dselfjhTiY
roosevelt	aobVcsdXecfbgWhkjj
loves	aMdbepfTgyhoirjX
respective	ambdcmeDfqgThwiKjt
succession	abbjcdflgbhoib
monastery	apbQcadmeZgYhpinja
attackers	acbcckdWekflgVhbi1
decrease	akblcZdqecfmhViPjn
freshman	akbacxeVfVgdiojV
oversight	ambpcVdleQfXgPhtjm
throne	bNcldkejfahviZjb
sworn	bUeVfngahsid
hamid	bkdmeXfcgYhticjt
challenger	accwebfagdijjb
youths	aPcudYekfngWi5jV
intends	albbcTdkeFfVglhtiojp
oriented	abb2ctdTeSfaibjk
partisan	aOb5dRelfjgchsiljW
unacceptable	aTb/cPekfKgjhkjs
shells	bZdYeofxgXhcisja
linda	albQcjeUfXgahtiy
rwandan	aWbWdjgThwi1
rider	arcrdTfQgphTjX
toured	azbDcldVeYf2gWhdidjl
suggestions	aZbrcWdVeSgbhjimj9
kurds	aafdgkhpiqjd
apec	bbdqeNfWgjhqibjq
caps	asbVcpeafnhSiUjd
fitness	arbqccdceQfbglhdiTjl
retiring	apbPdmeafjgcjY
refuses	ajbXcZdmebfUhsikjc
rifles	apbbcsdOeafqgQhaio
scenario	aQb2eUfbgohVix
tail	aobbcqdZfjgZhXicjb
chambers	bWebfbgahsinjZ
withdrawn	a1bQcRejfmgVhbibjr
hugo	bbcqdkedfahlia
vermont	aqbYcsdbeSfbgbhniljW
borrowing	alcXdzeOfcgahXiZjq
admiral	albTckdWedfVgWhsjw
suspicious	abblcXdOetfbgThli2
robust	acbqdZeTfmgrhWiUjq
conversations	aZcZdQecfrgXhmitjn
scrutiny	adbncddXgajk
storms	aabXesfwgmhZic
basque	ajbjccdSecflhkijjX
impoverished	aUdrflhjjY
investing	acbrcadteNfVgkjn
romney	aYbdcvdbeYfdgahjiujj
mud	aZbWdpexfugahbimjT
organisations	ajblcadceQgRhvjq
leone	bccjeZgbhmic
photography	aublcqdSeMfjgahVidjk
unbeaten	amdaeZfvgmhSiUjZ
marijuana	ancadbeXfditjb
threatens	aUcWdwfRgshtiojb
jeffrey	acbddqeafIgdhsivjk
chuck	bUcpdkeWfUhqiqjZ
courtroom	aWbkdReqfmgXhkitjS
noble	abbpcjdYebfNgqhs
provider	axcZdjeQfWgZhjidjp
compliance	aubrcSdleJfZgZhkiWjr
damaging	aQbycXetflhdij
underlying	aWb8cUdjebfYgmhViWjr
transformed	aacldWeqfsgjhjijjS
prayers	aVbScVepfxglhnib
estonia	atbOekiW
rings	aZbUcrdbeliojW
capability	arbxcVdYeKfYgqhciQju
extremist	aVbpdZejfYgbhritjj
tribune	arbccbdZeZfVgYhpinjm
statistical	aub8cldTeGgShXiQjo
violating	ambkcUdcedgX
banner	bRcldPelfbhpin
corrupt	aKb5cndbfWgUhyixjP
ny	asbVedgUipjd
layer	ajbjekfrgjhXiP
poorly	bzcodTfugThQiX
spill	cYdlelhainjd
rafael	akbbdsfWgoiZ
horn	ambYdbic
teeth	bWcpeofjgjhaiVjS
financed	bdcmdreKfkgPhjisjj
amongst	aXbpcrdReUgbhljl
upgrade	axbbccdkeKfnhYiRjt
rehabilitation	arbVcZd5eSfpgbhaiT
debuted	a0bLcodXeYfrgdhQjc
uruguay	atbXccdoeahdiPjd
secrets	ccebfTgjhminjY
warns	aabbcQdpfGgnhuivjs
sleeping	aWbPccduesftgXiojZ
fined	asbaccejgQhbiljd
knicks	aYblemgjhdisjR
declines	anbddngbhTiUjq
peaked	atbSckddfqhMjW
backup	aybVdkeLgWhcij
pot	acbYdjfkhpitjL
organize	aabceIfxgdh3jd
climbing	aubXcmdoeZhMiW
bristol	axbXcrdceRgXhZil
accommodate	adbccceVf4gYhdiajq
packages	apbLcbdpeXfxgWhYidjr
policeman	dWeofcgShji9jS
jobless	bQcodxeUgdhViljd
meal	abbWdueafvjW
heaven	aVbWcjdoepfZgxhmijjR
continuous	bpcSdXf6hXiKjk
jumping	albbcjdjeofdhQicjW
destroying	abblcVdjftgdikjZ
nominations	aobTcyeQiTjb
subscribers	akbWeWgdjs
approaching	acccdaelfngmhWioja
nyt	albddqecfjgaiTjj
edinburgh	arbbcleYfjgXhdia
blown	aZbbccdje3fuhOiojR
trader	aldkeafFgbiyjb
historians	aab3cpdLeRfbgXivjZ
beats	abcodbemfkgqhZiWjV
koizumi	bRdoekfYiWjp
surveys	apbqcrdOeLfngShWiajo
dynamic	aVb8dOeYfdgtiTjm
psychology	albwcmdYeVfWgahbib
gregory	albaeVfYgThniujr
notorious	abbdcldbeofZgYhsiyjS
rod	bbcmdlfYijjX
lengthy	cTdceYf5gZhaiXjo
concentrate	bmcWdmePfqgkiVjk
centered	acbrdVebgaisjd
hamburg	atbLdoejhbiaja
informal	dbeIfsgWhqjo
sauce	ambcdcfkgjhjidjZ
accessible	bwckdMeYhXiYjo
burma	aobYcdfThriZjj
valencia	ancddlecgohYiXja
luxembourg	aubMccdneafZgbhnia
concentrated	bpdWeVfrgdhciZjn
venues	albddXeQfqga
bruins	bbcjdkekgkhdiljP
thereafter	a4bHccddeVfxgShciYjk
proliferation	apbqcPeafNgkhkju
mercury	aubYclddejfXhZidjl
evacuation	apbUcLdnfvgXjj
ceremonies	adbQclfshoiXja
bolton	asbbdmeTfXgbhjidjk
sen	albVfWhtic
toxic	ajcZdmemfXgcik
button	aqbbcjdcemfagmhSiWjc
recruited	albVcydWeKfjgLhqi3
perez	albVdreZfU
slower	bledfpgnhNiWjo
ought	aTb1cYeYfJgthjinjU
instrumental	asbldQeKfugdhaiRjp
mtv	bYcodVebgdhjiojo
talented	aPbvcvdVeRfTguisjZ
gallon	amcreZftgbhKjY
collision	bncadce0flhLjc
trick	ajbmcmeXflgshOiZjP
alberto	aqbbedfUicjk
mansion	albQcqeYgVhliwjR
advocacy	acbwdZeQfSgbhviojl
devastated	aUbZcUdqe1fpgkikjY
vegetables	bZdpeafqhbib
congressman	bZcreSfMgVh0i2jb
premiership	bccpdjeXiYjd
instant	ajbadQejglhljk
nets	bdcjdlgbhaiqjX
define	adb7ccdQeMfkgpiNjm
qualifier	akbbdoejfdgniXja
holland	atbIeZfZgjicjj
ankara	apbXcSdljm
illustrated	brcndQeZfugXhSicjs
tee	bjckdkfdgmhUic
proceeds	ajbWcbdzeNgZhkjj
tariffs	aodteUfagZhZiYjr
catherine	bOebfXgdhuiljm
municipalities	arbcddeRfjgShtidjp
plagued	aWbldnevfpgdhaijjY
pickup	bWcqddgUhXivjl
sovereign	akbncVeafMgmhviUjm
advisor	awbadjeHfOgPhyijjy
feeding	abcRdtecfrgYhjiljj
interference	adb7cQeofLgchriajj
olive	bdecfohljd
specialists	aobqeJfZgTio
highlighted	adbscddXebhUicjz
fueled	aSblemgmhbixjj
pump	bdccdufogahWinjW
freestyle	ancndUfkglhSiZ
strictly	anbycWdQeTfogZiWjk
orbit	amdafuglhWiX
acknowledge	aTb0cYdSfTgmhpil
lucrative	accldleOhnio
cafe	bXdVfchqi0jR
worlds	aVbjcrdbelfkguhZiZjZ
bhutto	aYbTerfkhpiljk
karadzic	albTcYdWejfbhwinjr
harvest	adbYd2eRfrgmicjX
circles	aYbvcpdIfbgbhnirjW
disclose	ambocXeKfYgThpjv
expertise	apbxdaeBfVgciWjv
broadcasts	aqbdcXdOeaftgUijjo
directions	amblcadQeVftgYhXjv
gauge	apbucjdOeUfnhOiZjn
outskirts	akbVgUixja
bali	adbdcVdlelfkgkhdik
tune	abcddXedfugmhdicjd
stored	aubXcVfvgVhZiZ
robertson	akcadbeWfVgZhnikjt
suggestion	acbrcXdUeafSgahoixjv
harper	ameZfZidjm
priced	bmcveOgahSjj
charging	bpeZgOiv
mandatory	atbccddjeNfpgWhbibjm
juice	ejfngjjY
leon	anbdcpdmePfIgUhqip
gunfire	acbXdSexfvgYhdis
pursued	akbocndTeRfkgahaikjo
abdel	ajbocadaeafWgchriojm
coca	bYebfahriq
commons	anddeSgShqjb
donor	bSccd0eagbhuja
seize	ajcYeShtimjW
museums	ambbdYeWjZ
specialized	awbjcpdUeDfqgMiZjq
outlets	aocddSeZgQhjipjm
publishers	albodVePfcgcikjn
delivering	baeWfzgdhYiUjs
semifinal	bXcjdofogthXiSjY
rabbi	bXcZeafXgchtit
leather	bVc2gVhaidjd
reds	bccodkedgohYjU
hybrid	adbnctddeRgjhWiljj
intensity	aab0dPenfogwhRiN
sao	aqbbckdkfSgahliVja
randy	bYcpdneRfRhliujd
cigarette	bZcdengbhkiu
mason	akcpdjeVfUgaipjY
warn	aUbqcOdbemfSgkhqizjn
greens	accqebfjgjhdiYjb
editions	avbZdReUf1gWhTiSjv
admits	abbjcaejfRgkhZiw
whilst	aubZdYeUfqgShViZjp
safely	aqbbcYdlecfuhSiSja
performers	abc1dTeRfciljZ
halftime	aobaemfshUiYjS
berkeley	aqctdaeRfWgXhjipjS
easing	apcHdugohUiYjv
cry	aMbZcde4fcgyhlikjL
throws	adcpfqhQjR
whites	aSbscydUgdijjS
convert	ccdnePflja
vary	anbxdYeOfogbhYiSjq
salvador	badmgchmiajZ
atop	ajbWcqdYejfkgbhcijjV
slalom	ambZcldjengqhTiP
matched	bqc1dQeXfsgjhFiVjY
connecting	anbZcddZfogbhYjm
touchdowns	aocveYftgahOiSjW
ingredients	anbncbdZeUfshdiY
architectural	amb0ctdLeJfjgZhYiXjl
displays	adbkcrdFecfohdiZjj
guatemala	akbYdjedfkgahkidjY
associations	bldVeOfZgUh0iljj
burundi	aabacadqfjgbhrik
tap	ambZeThk
pierce	amckdaedfagjhaikja
shipments	aubMcZdtfkgbhZicjn
abbey	arbUcbdoeUgZhlijjb
glory	aXbUckddesg6iWjS
commodity	akbrdqeTfOgbhbjn
macao	albSeVgmhriW
colored	aXbdc3dPelfsgbjZ
perception	aKb/cbdSenfRgojj
forgotten	aTcaevfmgqhajQ
enthusiasm	aPbudRemfWg2
span	bjcjdbedf5hIiRjc
delaware	aobYcoeUfYgWhoipjY
accordance	aqbpcSdbeNfrgXhmiNjv
aristide	aZbVemhuiqjd
designers	adblc0dPeNhbit
marcus	aobYfQgahkinjj
worship	aXbcdYedfohyjb
juventus	anbacaddekgkhbiZ
sidelines	acbacVdrelhjid
propaganda	brcddQedgWhqinjm
inevitable	aKbzcQdnetfVgyhdimjd
prisons	bXcadqedgThriljW
grabbed	anbPcxdYergchWijjU
printing	avdjeRfqgPhdiZjd
militias	aUbncmddecgVhyiu
tips	akbYcleNgaikjm
eased	azbVcRdqerglhNiSjo
averaged	ambdcxdceWfqgZhKjd
lehman	ambbcadwfUgchaik
michelle	bPcnedfRgkhmipjk
benedict	aabOcbetfnhojq
baht	ambbcXdxfnhXiR
stepping	albWcSdjenhj
suitable	bpckddeCidjs
surprisingly	aXbtctdOfjgrhQiajd
achieving	bueKgzhWiLjo
vs	aobZcndofWgmiVjb
bedroom	adbOcqdrfsgVhcinjP
detected	axcZdOeqgdhQij
underwent	a1bNdjf4gchMiM
rhetoric	aNb1ckdResgljj
poultry	arbYcVdqfjgaijjY
greeted	aYbNcndOe1hlio
alice	albMcleZfZgdhqio
interactive	ajbqcmdPeQfjjp
automaker	ajbbdrfXhYij
anonymous	ccdReWgOhni4jk
generals	aZcndWfXgahzim
cambodian	abbZecfcgZhzisjc
wanting	aQbjcZebfTgphsiujb
bryan	cldoeUfRim
beliefs	aOb7ccdTecglhoibjl
textile	asbXcqdseUfdgXhbia
forbes	aYblcveTfQgahliwjm
fiji	amcWfjhliTjj
successive	adbacpdjebf/hSiKja
expressing	aWbpcKdTerfcgthliYju
aggression	aXbvcPevfYgshliUjk
glasgow	ambbcofmgZhXja
bolster	acbkcZdmeOflgkhnibjs
owen	amcjeTfYgkhcjl
anchor	apbVeVgXhjiljk
highways	aqbccddafpgVhbiZjl
evolved	ajbncmdQeXfmgmhbibjc
kilograms	arbWckecftgZhRjW
conferences	bZcndceOfpgShticjm
karen	ajbKcldjeXfXgbhyiu
casey	akbbcodkeVfUhaij
birdie	akbaccdpfsgshJiXjd
railways	awbXcddYecfngThciYjq
ministerial	aqbXdueJfbgThviWjn
boosting	ajbdccdqeQgqiRjw
aires	axbZcbedfcgWidjd
croat	bcccdbfogbhyinjc
populated	aXbtcndVfqgbimjb
midday	anbVccemfzgahXicjZ
recommendation	axbjcYdceEfTgQhnj0
lung	anbVdpepfdgjiV
santos	aqbdcmdjeYfWhdiUjk
apartments	albTckdreVfmgPiojc
cdy	axbWckddeYfygYhbiT
binding	aqbscXeQfXhjiMjr
teenage	aYbUcoeki4jZ
sailing	anbcdQeXfphWjj
choosing	aYbrckeGfcgdhuiljd
commented	bucZdHebfRhdinj0
ignore	aPb+cSdXedfUhtim
bailey	albacqddebfUhbipjY
wisdom	aQbzdYeafagyhkiajb
buenos	awbYccddedfbgXjd
residing	eYfcgWhmiqjZ
ruler	acdaemfYglhwjb
flooded	bRcadjexfwgUinja
assembled	bXcsdOeRfxgQirjd
inn	aqbNedfagdhmipjX
tissue	cadneqfkiSja
opposes	cbdaeYfRhviojt
theaters	akbYebfpjU
chess	ajbncodVgdjU
palmer	aobbcpeafchXjb
symbolic	aZbrccdZejgriQ
shortages	adcadzfkgXhZjl
filling	bWcYdjfygVhlipjX
declaring	ajbbcNddekfcgohnjk
provisional	azbZddeHgXhoic
theories	aUb/cldOeSgchYiojs
narrowly	aqcrdZfrgdhQiTjd
spectrum	adb3cndPedhdiTjl
accuses	acbcfYgShwi0jj
ham	arbVdrfdgjiYjZ
adaptation	akbqdceRflgkhZiXjs
libyan	bZcUgZhpitjm
tales	aPcmdcelfpikjd
unified	bqdQeOfkglhq
lighting	cndbebfpgchbjl
harold	akbbcmdkeXfSgWhqil
protested	bacYdXepgVhmiqjj
chilean	apbcdbeafagchlijjc
teenager	adbacmdXeqglhZi1jQ
ottoman	akbbcddWfwgVhkid
recruiting	acbkcjeIgShpi2
breakaway	amdTebgkhljd
nairobi	ajbdcYdmecflgUil
breeding	bkckdjeQijja
skiing	ambcdaengnhYiVjm
jorge	atbdcddjeWfPgYhkjk
searched	aubTdOfvgOhcivjb
romance	abbacmdVfjgwhZ
gangs	aRbjcrdYfdgZhui6jT
picks	ambPcvdneIfcgcimjb
battered	aYbSdqeyfpjY
sexually	aVbncpdXengWio
alarm	cPdZexfYis
reynolds	apbWcldmeTfRgahlinjj
buchanan	aXbkcrdVecfPhoiv
evident	aQb8cadKetfagxhViZ
struggles	aMdpekfmgrhmibjW
commodities	akblckdteRfTgchdjn
knife	bYcpenfsgXhaikjP
dining	bWcodbeYfjgShoinjb
latvia	asbNcddnejiR
spa	axbOcadneYfZhkjm
motorcycle	aobWcvdafdgahUiqjW
helen	akbRdkeZfbhojc
classification	azbtctdOeMgVhUiNjr
plo	akbUcVebfjhtik
karachi	ajdcenflgYhdjY
breach	brcPdkekfbhdjc
imprisonment	acbbcZdrfqgdiZ
cultures	aSbxcodPedgsiZ
tables	bbcrdZeXfwgNikjY
independently	atbuccdSeGfvgRhcicjm
eurozone	anbZcbdseUfZhcjl
santiago	anbadkeXfdiZjd
outgoing	aYbXdXejgch0jn
invaded	aobOcaewfpgdhjibjV
disclosure	amblcWeUfYgWhljr
penn	ancteafWgZiojS
genuine	aPbwcYdSfYg7
loses	acbXckdqekfUgthkibjK
stunning	aXbpcqdUeofqgzhOiRjV
yu	ambQcjdceafQgjhsjv
freely	albmcUdPeWfpgchkidjk
affecting	aWbscRdmejfliXjs
housed	aubOcneUfqgHisjS
considerably	ambkcldcfrhQiMjp
shenzhen	asbQcpedjk
acute	acbqcWdreuhWiU
administered	axccdceUfqgQhniV
licenses	aybWcjdjeIfagUjj
thomson	ambncneQgYhZibjo
ensuring	adbqcVdleNgqhkiQjq
graves	bPckedfjgZhkipjZ
hart	aqbVcpeXfZgZil
robbery	ekgbhXiyjS
fishermen	adbcccebfjgciwja
chronic	aablcVd0eshbiTjj
clearing	aubbcVdseYfpgWhcidjb
highlight	aWbsdbeSfkgshdibjk
measuring	akbrckdTedf0hOiT
strengthened	awbbcWdbfmgliJjs
sculpture	akcwdZeXgdhVjX
harvey	ambdcqeZfZgViq
dish	dWedfphjjZ
criticised	bucbdRejfjgQjy
enforce	ajbtcVdXeOfnhpiWjl
nerve	abbmcZdoexfcgohXiXjW
apology	bYcWetiWjp
ep	aqbQcddjeafrglhYiZ
serial	ajcndVejfjgZhZimjb
sultan	bWcZfdgdhujw
fines	bccbdoeafjgZhcik
starr	abdYeVgYhoi2
erected	aobQdcfmgWimjX
mysterious	aScddaewfngjiwjV
gibson	alcpdTeafbgbhYipjm
dominate	aTbvcpdTeWgmhqjZ
filming	arbRcZdleTf0gXhViojj
chairs	acbPcveYfogOhpikjb
mentally	aQbxcbdkeognhbjY
drag	aabkdnfagojX
cubs	bRcpdtfdhdimjQ
christianity	aVbqdTfmhjjj
rhythm	bqcddSekfogthZiQjY
realistic	aPb/cmdTeNfkgwhPiZjo
raiders	bZctfaivjS
ramallah	ambTcSdlelfpgXhoiojd
sectarian	aMbydceufqhjijjc
contingent	anbUcdePfdgbhojl
attraction	aZbddXekfTgvhlis
transformation	bpcddcebfjgvhdiP
migration	cXdjeWgdijjq
huang	akbNcneTfQgchyiqju
sailors	bYcjdYfjhXiojb
tang	bWdaebfchtju
abraham	bWcjdkeXfVhljp
gen	akbRdqelfUhu
hurricanes	bcdlenfpglhYiU
luke	albacndleUfdgcik
drums	ambPckddfpgV
sheffield	albccpdmechViaja
burton	arbYcjeVfSijjk
hitter	adbjcodmedgshUiZjS
insisting	blcNeWfYinjs
shaw	atbUcjdjePfVgYhkiljm
compact	ambjckdSeaflhYiZjk
dalai	aZbXclelfbgohl
stripped	aubQcrdcenfjgWhdiU
spotlight	aXbacldZergmiljZ
zaire	bRcYdremgdhsim
ladies	abbXcvddhliljR
grams	anhWibjb
departed	awbEecfogchaiajj
facilitate	albkcTdjeKfogjhniPj0
soap	bYcjdcelfqgaijjZ
mercedes	ajbScqfYhUinjj
agassi	acbaddevflgvhSiajZ
oval	codYekfugahYiYjT
sometime	bTcbdweVfmglhciojO
checking	avcSdZeYflgQhbjk
meals	acbQdseWf1gVhjid
timetable	ancTdleMfrhWiZjy
treating	aXbocVdpepfoic
jacob	bXcmdteWfRgThsip
bunch	aHbqcqdcekgki0jI
cleaning	albUdueZfwgThdjZ
bow	bccmdbergjhZiXjc
angela	albLcldpecfVhsicjn
dirt	acbdcsdkemfpgbhUiljP
ventures	akcldleKfWhlijjp
franco	anbScdechlidjl
observation	apbucadOeafngVhaidjl
relating	albmcVeNfqgRiZj0
jesse	aZbRcsdjfOhyiv
pine	akbccjdmejgbidjY
myers	aubTcldneSfQjq
graduating	axbRczeTfkgUhXjV
drinks	bUcjdZfngZhpimjj
contracted	aybNcldveVgRhVjj
harassment	aYbmdZenfagVhpipjk
graduation	awbUcteMfngWhYiW
airplane	anbZgWhViljd
guangdong	anbScoebfcik
kandahar	ajbcfkgahjinjj
jamie	ambTcmdmeXfYil
freight	aubTcZfpgVhTicjo
ramos	ajbacYdlfTgniYjt
sampras	adbadcevfogwhSiXjX
labels	asdOeWgZjo
cartoon	adbbcldWemfkgcip
cpc	codbeUfcgZhs
mature	aUbvdaeVgwhZia
solely	b1cVeKfogWjq
devils	bZcndjengohbidjV
tube	albdeofsgchUjZ
heroin	ambcgahairja
rubin	aobccbdleXfVhdjp
retaliation	aacQdkeufdhlitjm
genes	brcddceZfagjic
sheep	adcodmhbimjS
sounded	abbmcYdHewgmhViw
slammed	dZexfngWhXio
justices	acbudReTfagdhnimjc
usage	atbucddOePgVhWicjx
appreciate	aNb0cXdVfXg5hjiW
javier	amcZeVfXgjhkjm
altitude	arbrcbdaecflhSiO
celebrating	aSbTdaepfrgxhljR
abducted	bPcmdmgRi2jZ
telegram	aubPcXdZekfchoiajq
volleyball	akbdcqdZedfagchmjc
installation	avbZeMfsgUhYicjk
strained	bbcVdpe0fshYiS
equality	abbpddeWfQguhqiQjn
assad	acbdcYfagkhmju
glad	aQcWesfOg2iqjX
dragon	bQcuelgmhljT
surrendered	azbIcjeZfogchaiZja
memphis	arbTcjfahkisjS
straw	bcdnebgYjk
nickname	aobXcrdPfPhmio
bacteria	cdfcgohciajd
grandmother	bFdjeohmiljX
ruins	acbXcdelfqirjV
sailed	awbMcjdZfwhPiUjd
candidacy	bXeTfYhpinjl
skill	b5cqdUeLfbgrhXiM
festivals	bYcndYeYfqgjhlibjd
imminent	aacKdpenfPguhjiqjo
joan	bQdcfZhtikjk
cavalry	ancrdVeYfkgT
monopoly	akbkcadcecfWgchrimja
spaces	ddecfpgchZiVjk
salmon	anbYdpeTfcgkhdjd
contention	breafdgjhT
burial	bZdoebfkgYhpijjV
venus	aabVcmddesfjgzhYjY
celtics	iujR
productivity	ajbncjdweMfWgnhYiQjl
platforms	ancjdZeYfngThYidju
programmes	avdleHfogVhaiUjv
shouted	aXbTdPe2fWhoiyjd
ferrari	anbdfZgkhVjc
holders	aqbXdpeVfRgdhlia
pastor	abbWccdkfTgah1i0jd
ruth	bRcjebhninjV
dragged	adbUckdre2flgVhViojT
debates	aTbodZeVfpgahpil
uzbekistan	albXdmeniajk
ghost	abbNcnelhmizjN
enters	bTdkgkhjinjS
naming	albdcddYeSgOhriqjq
intend	abbscPeLfUgphsinjj
complain	aSbocZenfTgYhtiwjc
kah	akbmcpfPgjhjij
brokers	bpePfSgThmiv
custom	alcodWeRfugThdjj
bids	akbRcodoeKflgbjl
canyon	alcjedfZhZimjb
regain	ajbccZdkedgyhmiNjT
enclave	bZejfcgbhnitjb
embrace	aIbrdSeog3huibjd
archives	a0bUcbdceSgPho
incredible	aKb0cbdZerg7hWiVjW
filipino	bXcjdjeTfdhlio
tragic	aGbzcRe7fjgxhcja
moslem	abbZcdfohuiqjb
medvedev	akbZcjfciYjx
societies	aZbscmdYeXhriXja
trademark	apcmdKfcjd
immune	aXbxcXesfRgohniY
wheels	bccoddfrgZhV
martha	adbYcmeVfdhpilja
automakers	ajbdcodpeafbhVjk
precise	ajb9ccdMeOfpgjhQiSjs`;
