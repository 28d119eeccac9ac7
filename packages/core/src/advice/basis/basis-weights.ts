/** Written by `npm run train:advice`. */
export const BASIS_BIAS: readonly number[] = [0.833, 0.025, -0.272, -0.462, 0.037, -0.121, 0.034, -0.267, -0.221, -0.591];

export const BASIS_WEIGHTS = `checkable:2	avbacodWeYfQgRjd
topic:qualification	atdQeEfSgShTiWju
topic:incomplete	anbMcRdZebfWgdhTiTj2
mood:none	aSbkcYdYelfdgphj
got	aqbPc9ddeZfHgOhPiZjJ
<s> got	atcPdlecfbgYhnibjY
my	aSbPcRdkfbgnhoiP
got my	axcYdchcjY
licence	a3bUcZeLfcgXiajw
licen*	awbXcXdbeYfagYhZiZjl
last	apbQcyeWfTgdhXiWjS
friday	a1bQcSdnfWgShbiaja
last friday	aj
that	aSbadBemfkgVhYiojn
was	anbnckdTeSfPgQhSijjl
that was	a2bUcXemfdgWhaiVjR
the	bacYdbebfSgXhmik
was the	ambYcndcemfchZjS
one	acccdaedhWiljG
the one	asbZecfdgbhaiZ
thing	aVbxcPdcfHgnimjE
one thing	bk
missing	akbScddoekgchRinjZ
missi*	akbdhcid
checkable:0	akbRdqebfrgPhciT
topic:timing	aobUcadzeYfcgahQibjU
passed	a4bQcmdWeWgPhciXjW
<s> passed	cdhk
b	bjcbdReUfSjv
#	akbRdqebfrgPhciT
b #	bcccdbfdgmhdjl
german	asbRdZeXgZhbjo
in	aqbbcXdaeYfdgbhWiS
may	albbcSdseSfQgqhbiajZ
in may	aabYcbdnfcgaij
certificate	a8bYddeFfYgZhbiYjr
certi*	avcUdZebfYgYhZiY
came	axbRdSedfdgchQibjY
came in	bncd
in the	aacZdRelhkidjs
post	atbVckdneQfagMhkicjb
the post	ajikjb
yesterday	aybWcSeafYhPijja
yeste*	aubacbeZhbijjZ
topic:location	anbccceJfRgbhtibjd
i've	aadniO
<s> i've	cddkekgbhkiTjc
moved	a/bCeYfjgRhUiZjc
to	ajcYdleMfngbiRjV
moved to	anhb
leeds	avbZdledfkgahYidja
now	a5bPcTdceWfOgZhXiQjM
so	abcUdPetfXglhbiRjR
now so	aybbccdZgZhcid
so the	aybkcbdRebfchXibjU
commute	aZccdofwgdhdid
commu*	albj
would	cdeIfEgqhjiOja
be	aacbddeXfIgqiljT
would be	akccdjecgchniZjb
be #	alcddYil
min	atbTcpdTejfSiS
# min	bacndReofcibjV
<s> my	aXbkecgShkipjj
notice	aybacLdXeXfagXhdjk
my notice	amdd
period	axbZdkeUf0gbhOiTjc
notice period	aj
shortened	a2bVcZdkejf6hMiP
short*	ajdbecfYgjhWib
could	cYdaeMfHg2iWjP
start	ajbZcOeVflhQ
could start	dj
on	ambPcXdteWfngahWiRjb
on the	albcdcfdgd
the #	aobccbelfShL
st	a2bVcjdkebgUibjZ
# st	ap
instead	awbUdbeSgSjZ
inste*	asbddbgbhjjc
of	adbYcpdYeZfZgThoja
instead of	arbddbgchjjd
october	azbGdzeWfkgYhUiZjj
of october	akdd
octob*	bbccdnedfXhcidjk
reviewer	akb8cWdCeUfVgUhWis
<s> reviewer	bncdjd
revie*	abbscWdZeXfXgWiqjT
reviewer #	adbpcYedfdhdikja
read	aPbpcldBecgPiqjm
# read	amic
table	arbQccdYebgUhoiTjQ
table #	atbWccelhbibjc
as	asbUcqdBeYfCgahQiDj0
# as	aj
minutes	avblcSdUerfvgahIiRjS
minut*	apbtcZdOejfbgYhUiXjV
but	aqbcddebfLhSiPjd
its	axbrcLdbeVfagchXiTjQ
but its	ak
hours	bRcWdrecf/gUhQiWjS
they	aYcmdReTfEgSitjl
<s> they	bmdOfTgXhkiLju
repos*	arbcebjc
same	atbjcqdJePgShNiK
the same	cndaeafXgXhXiZjn
job	cYdqeCfRgkhYijjV
this	aQbqcKdmeMgxhYiJjc
job this	gj
morning	anbLcZdYf0gWhWjY
this morning	ardcjd
morni*	apbccbdaeZfogYhcicjc
with	abcydGeafjgUiHjk
a	albccpdYeZfjgYhdjb
with a	aVcodXekfjgXjm
new	aqbOcpdXeIfchOiljc
a new	awbccUdbfkgbibjX
closing	awbXcWdxeZfpgahQiVjd
closi*	dmfcib
date	aubScXdpeEfjgmhYjc
<s> the	ajbncpfQgMhdiU
guy	aQbnc3dUeVfFgciujK
the guy	albbcnddebgdic
guy they	al
picked	awbQcxdQeXfdgYhVjZ
they picked	alia
after	axbHcbdkesfogahXiUjM
two	atbKcodkeJfxgJhOiZ
weeks	bHcVd1eofrhHiTjc
two weeks	addogd
and	aWbZcxdoebfdgXiHjX
weeks and	accddkfdgm
and the	bacXdteUfdgoiY
desk	a5bSdaeafQgUhcicjX
the desk	alcd
is	apbwcTdjeNfBgZhZiajX
empty	aVbWcRdaevfngUhWi0jQ
is empty	al
again	aqbNcMdKebfmgkhT
topic:experience	aZcpdYeWgZiUjr
we've	bYcddmgYiajZ
<s> we've	bdcXdogZiaja
signed	a/bFeIfdgWhbiXjd
three	adbZc1dXeNf4gahIiVjb
signed three	aj
paying	akbZdxeTfagZhnjc
customers	bdcbecfXin
custo*	ajbmcZddejfbgbjX
since	atbBcHevf0hQiJjB
customers since	aj
since the	acbbcZesfUgcibjb
pitch	aRbycjdaeXfxhJiJjd
the pitch	acdbfkhdjl
pitch in	bned
feb	a4bMcZdwfogdhaid
in feb	aj
can	awbndReKfBgliIjR
<s> can	apdb
do	cddjeWfGiSjW
can do	apbbccdbgjhbjd
it	cPdXekfOgohOidjb
do it	aocddbejhbja
for	anbYcVeNfzgVhciYjd
it for	bkccekgdhdjd
for #	abbldMepfZgUhkjk
# #	avbTcddneCfTgJhkiVjZ
# now	am
of #	akcOfUhdjl
if	aabjcTdqeMfNgphoiHjQ
# if	acbk
we	aYbdcKdneVfYglhXiB
if we	ajbcdlgb
drop	axbZcjdleYgchPid
drop the	aobd
logo	aubLcqdQelfagMjr
part	aqbVcXeOgTha
topic:budget	clddeTgWhJiljn
dad	aVbScadnenfOhripjQ
my dad	ajccdcfagbhnic
guarantor	avbmcVdleVfZgnhkiTjb
guara*	atbdccdZgjhcja
form	aqbcccdOeUgYhbiNjp
the form	bdeZgahcjo
done	anblcVdWeZgjhNiWjX
is done	aqbahdjc
stamped	azbVdZenfpgaiWjc
stamp*	bm
ran	a/bQcqdLeVfkgMhRitjS
a #	aobZcsdbemfYgUhIiQjN
k	aubUcdddeUfNgXhqiVjc
# k	atbWcdddeUfNgXhqiVjd
budget	akbWcOdpeCfbgZhZjr
at	adbcccdZesfdgdhciVjN
at the	aYccfXgThojo
charity	akbUcadreUfkgdhtinjZ
the charity	aj
chari*	ajidjj
left	asbNccdyebgMhQiajL
left it	al
off	aobccjdpfkgOhLiVjN
it off	emgd
off the	ajclddfc
cv	aqbbcUeQfKgVhQiXjv
the cv	apjb
completely	btcTdceofogchTidjV
compl*	avbqcUdWeSgYhSiZjd
she	apbIcqdKeVfOhWibjl
<s> she	addYeWfahWiYju
told	adbVcTdUeSfEgNhPi1j+
she told	ao
me	aKbYcKdle2fRgyiNjJ
told me	acbScjeahVirjp
me at	alhd
door	aobBckdaemfagbjI
the door	ecglhm
door to	ak
write	aqbXeIiRjd
to write	ajhjidjb
write again	akgjjd
again after	ak
easter	bLcWdxekf1idjW
<s> so	aZbddcekfrgVidjZ
nervous	aRbrcTdde2fOgthcjZ
nervo*	gj
i	cXeqglhdiY
but i	akeXglhcjd
i passed	ak
passed the	aobd
driving	dZgbhQinjo
the driving	albd
drivi*	bajp
theory	b3cndUeRfdhSjj
theory and	ak
practical	b4cadVeIgqhWiRjr
the practical	ak
pract*	bYcdecfnid
!	axbmcbdOeXgchOibjc
! !	aydUeWfahViVjT
topic:visa	awbWcadjeVfVgWhliXjR
work	aocZdqeBfbhIiX
permit	avbbcTdkeGfdgbhnjn
through	atbYcXdceYf0gYhXiSjY
throu*	akbjccdaebfkhajb
tuesday	arbOcVdpeZfdgYhZic
on tuesday	acbddpidjd
tuesd*	bbcadoedhcibjb
valid	azbucadWeKfchXiZ
yrs	bacsdaekfcgchbiXjY
# yrs	bacsdaekfcgchbiXjY
sent	azbDcZdbeXgQhciZjv
they sent	anjb
sent me	aoja
me the	aubZcYdXgjhZjY
rejection	bkcNdaerfUhkiV
the rejection	ejgchdjk
rejec*	dZepfYgWil
meant	ajcWeTgohY
another	akbTdkeRfjgahOjX
anoth*	bZdoeXfkhTiZ
applicant	apcldceKfbgbioja
appli*	aRbVckdmejfpgZhcibjp
w	bQcpeZfbgQic
w the	aqbcgdhdjd
surname	azdTeTfQgZhljq
same surname	aljc
surna*	aljc
pilot	a1bVcldaeRfdgYhUim
county	a5cjdaeLfZgQiojZ
the county	arcdhc
hospital	azbLcYdogPhd
hospi*	amcadbfbhdjk
went	aybOcpdXeXfygKhJjJ
live	akbQdneXfahaiZjS
went live	aoda
monday	avbPcTelfZgahcic
on monday	andZhljc
with #	ambkcjdYecfYgbjZ
nurses	anbOcmdleZfngWinjX
story	adckdTeUgRhnjX
pages	bYcldQeWf7gUhY
two pages	al
shorter	asbadceRfwglhKiUjo
cut	bKcYd/eSgbhRibjj
cut it	al
it to	anbacqgaic
to #	aqbTdcejfQgohMiY
words	cUdTesfbgahZiYjn
# words	asbdja
so it	bTcmdpgWhbjn
fits	adbwdPgphYicjd
it fits	ambd
their	aXbdckdBeUfdh2iFja
limit	atbkcWeOhaiVjr
their limit	ak
<s> we	ambYcIddecfqgchciRjl
assay	al
more	aYcndYfSgqhTiOjW
# more	apbdcdfagchdja
samples	a4bVdReTfygVhQicjd
sampl*	aobcccfjgd
effect	aqbmcQfbgmhdiWjl
holds	axbXcmdbeOfShkjZ
uploaded	aybbcbdWfygWhcjo
uploa*	alfjjc
uploaded the	ak
wrong	aVb/cZdYelfIhMijjI
the wrong	avbXcjgdhcibjb
pdf	a/bbcSdZeOgThbiS
portfolio	apbndkeBfQhciSjw
the portfolio	amjc
portf*	blccdbfbgjhZjj
saw	aobOcpdPejgXhRiujT
they saw	amdd
from	apbbcldVeJfmgOhc
from #	apckdTedgdhZibjZ
offline	asbncQfqiTjm
offli*	ap
mode	apbncddbeVgmhYiVjk
offline mode	aj
shipped	a5bHcmecftgWhSjY
shipp*	dbfdgdhdjl
week	albUccddeNfthJja
last week	aocZdchdik
week that	al
was their	ak
blocker	arbpckdcfVgjhciX
block*	an
won	asbRc+daeVfdhSiPjT
second	avbWcbeRfcguhHiRjT
place	ameUfWglhXiLjV
place at	ak
short	ateSfjgZhMiUjm
film	a1bZcjdReUfdhXjc
prize	axbWcxePfYgjhZiajY
june	a6bMdyeTgUhUiXjZ
in june	adbmcadmhd
council	a4bdcZdbeIfXgRhw
counc*	amdbebhnjc
gave	asbJcwdWeRgJhbiTjq
us	bbcbdleZfZhVjc
gave us	ak
match	alcbddfphQiN
funding	akbZcbd/eDgRhljq
fundi*	aadq
letter	asbLcXdJfTgPhoiaj6
dated	a3bTcldceTfmgUhRil
march	aubKdueXhWia
# march	dj
im	a0bBcMdzfBgZhmidjp
<s> im	aVbXckecfTgnipjZ
free	apbZcUdReVfdgThpib
im free	al
thursdays	albUcadsfugdibjd
thurs*	cdecfmgc
september	a2bIccdqeWfsgYhSja
from september	al
septe*	apbbcZdcedhajZ
bc	apbXcddjfjgZij
other	c4dFeKfSgZjY
the other	acblctdZeafchViljW
gig	abbQdueYgkhjiqjT
ended	a6bLcbdqejfphHiZjP
landlord	acbYcZdyeVfSgWhyiujU
the landlord	aj
landl*	albdccebfdgd
have	ajbdcadceMfLgWhpjb
have #	bdcmdpecfVgbiajj
months	bScddueSf5hTiSjY
# months	aUbkdkeYfjglia
deposit	a6bSccdxeKfXgbjd
depos*	aqddfd
up	avbBdWfngjhaicjJ
front	anbWcjdSemgUjW
up front	aldd
now its	aj
its in	aj
in my	acbldXejfYhliY
account	ajcaeJgQhnijjo
accou*	cbdlgbhjibjZ
mood:disagreement	aGb8dXeQgbhbiRjR
honestly	aMb9cSdYerfWgphSiYjW
<s> honestly	ajbdddeogchd
hones*	cddkeofdgahYiZ
just	adbncHddfOgphUibjJ
they just	gj
didn't	aqbscZdaemgWhViZjT
get	aNbWeafZgnhmjV
didn't get	abbn
get the	dbedfmgahljZ
the story	akblecgYhmia
all	bldMflgShZiN
at all	ambkcd
than	aLc/dRfWhFiWjH
more than	ajbcdWeohcicjd
qualified	ambmcteKfagchbiZjd
quali*	abb1dZeZfZgShXiXjU
for this	abccfjhajm
everyone	aHbucbdPekfKgjhjivjM
and everyone	adbrccgchd
every*	aVbmdceYgdisjT
knows	aBbxcldTeXfHgsitjU
everyone knows	bocdgd
knows it	bpgbic
# is	avcVdVedfbgZhYiljX
clearly	aNb/cTdIecfKgshVikjk
clear*	bucWdXechaiajZ
against	aWbucodYebfagVhaiWjn
again*	abbocndZeagYhXibjn
small	aXbadWeWflgbhkjd
labs	a1coeSfbgZhZiljY
<s> it	aRblcPdZemfpgjhSjm
it was	albjcSdUeZgmhXjc
stron*	abblcjelgZiaja
room	aqbWcYeWgThZjT
the room	bnccecgjiZjk
room and	aZblcbdqecfdgchcid
and they	acbpfcgahmja
who	aXbcc/dVeSfHgdiZjO
who got	aZbbcrdZgj
got it	aabrcmdbeYhdiajd
has	aubccodMeRfLgbhUidjj
it has	addcejfk
half	acbccvdVfrgbhQjG
half my	fl
experience	aWbwdPeVfVgnhaiUjn
my experience	aajm
exper*	apcbdZebfWgXhaibjq
<s> have	anddhd
you	aDccdbfbgrhWinjR
seen	aZbbcsdRfTgkhUivjY
what	aPbtckdOfMhjiXjX
what they	adcndbgYiZjm
publish	cbdkeFfngVjs
publi*	bZctdmeSfQgViT
mine	ambPcyeWfRgZhcikjL
mine is	bZco
way	aZblcbdYekfYhcjN
is way	albc
better	aQbwcwdWeGfPgrhciTjd
way better	ambdcagain
better than	algZhdij
than the	ambXdcepgZhcib
the last	aZcpedibja
last #	gk
issues	ajbpeTgahdiSjp
cousin	aZbJcydbeafMgVhqi3
my cousin	adcm
cousin got	abcn
got in	aWbccvhd
in with	adbYcr
# and	aYcrdcjc
and i	aYdlekfkhXiVjV
i have	bIdphliYjV
have a	aqbRcbdYeZfWgkhoiVjX
winning	c3dZePgrhTiUjS
the winning	abcp
winni*	abcp
bid	acbZcpdleOhjic
winning bid	adck
had	akbVc2dOfYgThRiY
had a	bjckdjecgbhdjc
worse	aEbscxdvevfNhOiZjR
a worse	aYcrgdhd
site	a/bHckdPeDfXgIjb
map	a0blcadXeSfqgdhViZjm
cost	amcddteOfsgahTiU
mood:need	aXcYd0gLhdjQ
rent	bccXd/eKgOhdjZ
rent is	aadm
due	bScId8ejfsgKhNiDjq
is due	aadn
due on	aYcddp
st and	dl
quid	aWbtcXddfUgohriujc
<s> two	adbjhdidjc
kids	aQbZdnemfUgdhXipjX
two kids	abdm
kids and	abdm
maternity	aobId8edfrgYiY
mater*	dj
pay	akbUcld6eLfSgaiZjc
runs	asbYdmeTfkgZhViVjT
out	albcdreagShIiZjT
runs out	acdl
out in	akbkfbgc
april	a/bIcZdxeVgShSiZjX
in april	aj
<s> i	aZbbcSenfjhnjc
need	aabmcGd8eBfLhViSjX
i need	aRdyedfdgWhjja
need one	addk
one more	aabddjedgn
deal	ajbWcWdyeTfXgrhdiY
hit	ambWcmfmhNjb
q	abcddmfahciojd
q #	aacddmfahciojd
target	aabsdmeMfagchViljo
<s> this	aWcddkecfagrhbicjd
this is	aZdqhd
is my	abbWcaejfpgbhnibja
chance	aVbjcYdmePfUg7hTidjQ
last chance	bkdjgc
before	bBcbd1eZfzgbhMiYjZ
before i	abccfm
turn	aTccdceafagvidjP
mood:hurt	adbXcYdVe5fdgYhPiUjR
cried	aQbPccdde/fbikjT
every	aBckdWejf6gdiljC
night	ambFdRfvhZibjR
night since	el
th	cNdueqfWgzhSiPjU
# th	abcSdmelfSgkhX
felt	aJcYdQe/fSgphRiYjX
<s> felt	epgdid
like	aOdHeufHgnhTij
felt like	adgo
like a	adccdZejflhbiYjl
slap	aYbjcdezgjhciajY
a slap	bdem
slap in	bdem
face	aNcldjeyfVhaiTjX
the face	adbdeo
face after	el
after #	ckejfbjc
interviews	cjdPeMf0gOirjp
# interviews	adfn
inter*	aZcddQeSfZgahrijjl
tbh	akbacaetgUhdidjc
can't	aSckdneofdgSjY
<s> can't	eqfbgd
sleep	aZbXcTdpe0fygdhXiVjP
keep	aabVcUdreYfYgphjiZjb
that one	aYbjccemfmgcicjd
email	aqbKcIdYelfVgRiOj/
one email	emfb
<s> just	ajbdcbemfbgahjid
just so	aZenfdhk
angry	aDbccZdTe/fbhqi0jZ
so angry	ej
angry i	ej
i could	aqbdcRdOeZfQgohpiR
scream	aTbVdde6gpikjR
could scream	ej
lines	aqbaccdUfpgYhZidjl
# lines	akcXejjj
thats	apbYdafThRil
thats all	ej
i got	accadcenfbhljc
mood:effort	aQblcXdXeafxhaidja
spent	ajbQeSf7gXhTjX
<s> spent	fl
spent #	adgl
months and	aXbdckfkgmhd
and #	blcZdYeafoglhdjX
euros	axbPcWdtecfwgZhTiVjZ
# euros	alcadZemflgdjZ
on this	aabdcmfngd
topic:quality	ajbqcRdMeYfpgThYiLjo
rewrote	akbmdTedf/gUhXidjl
rewro*	abfm
application	apbdcSeDfugQhXiVj7
eleven	aobUctdXeTf/gRhUjZ
times	aZcVdPf4gdhKiYjV
weekends	adbPcXdoecf/haidjY
weeke*	cZdZfngbhjiajb
included	arbScqdYeFfngLj1
inclu*	bbcZgbibjo
waited	aZbMcbdWf4gahciwjU
i waited	aafn
# weeks	acbbepfYhWibjl
weeks for	abcndd
an	bqcZdUfZgThZiZ
for an	aYckdkfj
answer	aVbkcPeZfTgmhcij
an answer	cbgoiajd
nine	ambNcndjeUf8gWhMijjX
drove	bRcrftgZhRiujZ
<s> drove	adfk
drove #	adfk
hrs	bacSdlelf7hViT
# hrs	addafqjc
each	aYbXcodPecf8gZhSiTjT
hrs each	adfk
for a	aXblcUdjecfkhb
viewing	acbxcddPeUfqgbhYidjr
viewi*	abccdceafqhbicjl
mood:hope	aSbVcNdNeag/hUik
it's	bvcYdbekfJhOinjT
<s> it's	aTbZcWerfXgqhZiojW
been	adbjdUekgWhYjP
it's been	akddgj
been my	aaddebgq
dream	aPbZeWfbg/ipjP
my dream	abgp
dream since	gm
since i	acbccaeagvhd
i was	aYbdcbenfcgnik
was #	bcdSeYglhbim
think	aMbwcNdMeZfKgzhZi0jU
<s> think	gjij
think they	accYechdirjd
liked	aQcqdCeZfZgwhbiqja
liked me	gj
me she	edgk
smiled	aYbXdLevgvhU
she smiled	aZedgp
lot	abcQdVeafWgshYidjc
a lot	bdedgl
mood:repetition	aZbccYdbeZfsgshaiXjd
worth	bcdseQfagmhViWjW
shot	bccxdUfngdhQikjT
guess	aMblcadbeWfNgrhRi7jN
i guess	bXdk
worst	aLeugxhXicjP
the worst	aYbVddguib
happen	aPcOdnfTg1jQ
im a	cj
quick	accbdReNfaguhXicjn
a quick	aXbddYecfdgmikjm
learn*	aZcdecfthbjc
give	aUeCfWg2hmiR
give me	acbcfkgl
me #	aTcbdkecfqhdij
id	a8bWcadWeSfJgkhoib
and id	acdk
id be	adgn
be up	acgm
up to	dbfdgmhc
uncle	aabKdofTgah1itjZ
my uncle	hj
plays	cndXeTfcidjc
golf	acbkcldceYfajX
plays golf	hj
golf with	hj
with the	abbncIdSejflgahria
followers	aIbccjdUfdh8ixjY
k followers	aacahr
follo*	aQbZcmdZebglhtibjc
followers and	cdhk
i'm	apbkcWdjekfPglhPiZjV
and i'm	aj
not	b3ccdNfDgQhUiRjb
afraid	aGbqcSezfHgnhniyjU
use	aobqcZdTeLgUhniXjo
to use	acbo
them	aFbQcZdXeXfngWhvjt
mood:pressure	anbSccdOeRfbh1iXjS
<s> if	aWbacadnecfdgnhoiYja
if i	cbdpgdia
don't	adbkcbdWgZhnibjj
i don't	boccdagXhdiZjk
hear	aLbZcVdNecfZgdhpi2jb
back	asbJdmeafrgUhQiMjb
lawyer	andXePfKgRhsi4
my lawyer	adhjij
will	bScIdteMfBgyhnjX
will be	cbdbimjj
writing	ardUeHfmgRhbiVjk
be writing	adhm
writi*	ambacdgYic
next	abbKdseVfagkhnibjQ
the next	aZbmdjgZhnja
owe	aCcVd/eTfSgnhuiZjV
they owe	adbdebgdho
owe me	bdeafdgdhq
me one	adbdebgdho
one after	adbdddebfdho
after that	bddcgchn
favour	bnccdWeSfbgchuiYjl
in #	aSbvcceTglhjjQ
heard	aLbXdDedfYgJhXi/
<s> heard	aVbdcdgdiw
heard they	hdil
never	ambWckdSfRgshIjB
they never	aj
hire	aMbYc0dmeBfWgZhli/jT
outside	apbYcYdVeYfbgPhqiujX
outsi*	apblcYdcgZhjia
anyway	aYbocSecfUgthYijjP
<s> a	bTcdeIfdgdhdikjk
friend	aPbLcqfPgVhwi3jV
a friend	aYbdccdjhnjc
friend of	ccinjd
of a	bncXdcgYijjZ
says	aYbScOdVeMfBhci/j1
friend says	acdkikjd
says they	abil
they got	aYbncWdcikjo
bet	aXdoeUfOhki4jZ
i bet	abbagcir
was an	acin
inside	adbYdReofjgYhUixjO
from the	bpcVdceZfVgahainjk
the start	aUdcgdimjr
someone	aSdVeafPgYhki1jW
<s> someone	aYbcddgciqja
someo*	bacdebfXgXhkimjk
someone on	aahdiq
reddit	aWbdccddfcgchdivjb
on reddit	abiojd
said	acbdcQdOeVfCgjhUinj/
said they	aYbXhbinjm
always	aCbydNeUfKg2hZikjV
they always	blgbhdik
the second	bldWebfagmhailjW
ask	aRbYcXdjeKfTgvhdiojU
they said	adddeYhYiWjq
want	albncIdaeLfIglhmicja
they want	apcXedgWhVibjk
years	adbZcpdUfmhWicjW
# years	abbmcddZgjhk
years in	aabkcbekfbgdjn
logis*	aajo
as it	adjk
it says	adbacdedfdgZhaidju
says on	aZhmjj
on my	adcadofjgZhc
my cv	aXccdkgcjo
<s> as	aMbccnedgbhaibjy
as i	abjm
wrote	aqbacadJeIgPhPidj6
i wrote	aqgchcjd
wrote in	abjm
my application	ccjk
speak	bkcXdPeYfZhmiY
i speak	jk
french	aqbcdRebga
some	aMbXcsdReWgZimjc
dutch	anbScddWeZgdjn
the letter	abckdcekfcgkhaibjl
they had	cjid
had #	aodcfc
applicants	ajcueHgUhcik
places	bbdZeWfbgbhXikjj
# places	adfdjo
finished	a/bVcpeXfmgbhBiSjU
<s> finished	al
finis*	aucZddejfdgd
finished the	an
food	anbUcbdneVgWhsid
the food	abhm
hygiene	asbkfkgWiPjl
hygie*	aj
level	aobwcsdVeLfUgmhRiMjZ
level #	aqcadd
cert	anddjd
# cert	al
number	arbQcYddeLfdhdjX
cert number	aj
is on	aVbmcYdkhjicjl
card	a4bZcaePfOgjhaiYjX
bus	bPccdXeqfxgShVi1jd
the bus	cchdim
line	ambbcrdPelfagThTid
bus line	ej
line #	ccdchcidjj
starts	bMccd0eafjgvhNjN
starts in	acdcgp
january	a2bJcddmeUfugZhViajc
in january	akcddc
janua*	adbccadjejfjhZidjb
january and	ak
stops	albPcSdqekfmhW
right	bkccdaeSfRgyhaiLjQ
gate	axbRcmejfXgbhainjS
boss	acbXcddneVfIgSh3iyjR
my boss	andcedgd
agreed	a5bTcZeGfcgahjidjp
agreed to	aldd
remote	anbjdbeXflgZhbik
days	ambIcbdZesfzgVhXiXjP
so i	apcbdkeafYhZijja
i can	aubacpdXeQfThZiY
mondays	bRcVdreof1hZiajd
monda*	fl
onsite	fk
partn*	ajcddbim
got a	ambadUenfYgZhnjc
a job	ajgj
too	aabucTdcedfNgTiP
there	aacIdBeVfZgliwjJ
so there	asbXhb
are	buddeQfBgWhSirjO
there are	ij
are two	ak
incom*	albmedhdidjc
for the	daeVfridja
flat	aVblczdjeXhGidjT
the flat	aacjgbhbio
checkable:1	avbccadWelgchcidjW
tenant	cadseNfagRhlivjU
above	anbocndZebgahNiXjb
out and	ajdc
agency	a2bVdaeLfTgHitjn
the agency	bacmhciljY
has it	aUbjdbejflgZio
listed	a7bZdbeMfUgOhZiZjx
again as	bj
as of	aojd
today	avbddaeRfUgahViajX
figure	blc0dTePfVgdhaitjW
<s> figure	ak
figure #	aobccc
# had	adcl
had the	aYclddfdjo
swapped	a2bUedfrgQ
swapp*	ascbfbjc
fixed	a8bbeNfdgahUiUjj
it and	aabYckdcgjjn
and have	ak
have the	apcadWedfdhmicjW
file	awbYcRdjeQfbgRhtid
found	a0bZcvdNedfXgLhOinjX
<s> found	aZcqid
found the	aj
the missing	aj
transcript	a0bjccdReWfogNhdirjq
trans*	awbXcYdVeYgYibjb
page	asbOdIeMfngPhmidjo
registrar	a2bbckePfTgPh0ikjc
regis*	a5bScRdVeVfVglhRiUja
mailed	avbPcaecfmgThjiojn
to me	adbXckdjgbhlij
me today	ak
our	aVbqcTeOfWgThviM
<s> our	awbjcXeZfRgPibjZ
app	aydSeOgahViXjl
went from	apfc
# to	anbXcUdaelfYgqhUic
weekly	anbaddeKfogUimjo
users	aobldTeUfcijjm
since march	dlfd
broke	ambGcddcezftgXhTitjL
his	bacmdjedgVhXiUjX
arm	awbYdjfagZhciZjb
theres	caeafYgrhZijjY
so theres	ak
theres a	cddYfbin
chair	aobLcpeYfjgNhtibjW
open	a0bKcWdUgohbiUjP
spring	ajbHckdqeTfkhYisjQ
the spring	ao
run	ardneTgXhSibjR
<s> new	cj
call	acbdcJdYeWfQgmh0idjb
call for	ardb
residency	a0bUdveKgbiZjb
the residency	cl
resid*	atbVdoeVfYgWhTiXjW
opened	a1bFcddVgahVirjS
deadline	apbWcRdteKfogjhaik
deadl*	acbcdcfkgkik
end	aYcSd0ecgnhRiPjU
end of	blcbdlgahb
nov	a2bRcZdofnhYjl
editor	ajbjcZdSePfTgQhniyjw
the editor	aXbccbinjm
editor wrote	abcdjo
slip	awbacjdphLiajS
the slip	aj
she'd	ccdcgdhliajn
like to	blcddcecgohcidjd
see	adcadWeQfKg0iXjP
to see	atbbgUid
see it	gj
it with	aj
ending	arbXccdtecfxhPiQjU
its done	aj
conviction	aabucbdafUgqhXiljc
convi*	aobXcbdbebfZgrhZid
record	avckdYeShOjV
the record	bj
since june	aqdcgc
i now	al
now have	ak
public	bucadWedfZgVhl
the public	al
insurance	azbXdyeMfVgT
insur*	apbccdfdhWibjk
million	akbQcodxeZgZhYjc
# million	aZcjjn
milli*	addcfcgciljl
cover	a0bReMfxgMhViVjp
dropped	a/bNcqfjgRhIiajd
dropp*	apbc
dropped the	ak
drone	apbldVfrgbhWin
tender	ambVcVecfxgkhYiT
the tender	jk
tender is	ak
is #	bQcodpeafagchTiYjm
lower	cydmeXfagZhXiQ
marked	ambddVenfmgjhUib
they marked	aj
marked me	aj
no	brcbdkedfBgShViS
show	bbddeRfbgkhSiqjW
log	a7bWcXdbeRfngVhc
i had	albacWenfYgbhZia
taught	aycmdUePflgahWidja
classes	aybYcmePfpgXhbiUjj
class*	cjdmedfahdidjc
yrs and	bdclic
and never	abcjfk
mentioned	akbWccdSeJfWgShYioj/
never mentioned	amcc
menti*	ambbcUdZeTfRgXiWjx
mentioned it	amcc
counted	bqcndXeYfqgVhXjP
they counted	aocd
count*	apbjcbdcedflgchViajX
counted my	ancd
gpa	aubkcsdjePfbhYiXjc
on a	bkcWecfoglhPicjT
scale	bqcleWfvglhSiP
its a	andjfcgb
sap	aqbXcYdpfSgnhlidjl
integ*	anbcccdnecgchbja
is live	cj
live at	al
client	akbocSdbeMfMgThxitjo
since last	am
poem	bdcjdTfpgkhYicjk
came out	ak
in a	aYdofZgbhpibjZ
print	aobacudXeSfpgZhZic
journal	a4bjcadVeRfWgSidjl
journ*	ancaddfdgWhqiYjX
in september	ap
kid	aXcrdcelfSgqhaivjI
august	awbGcbd6eSgShViajd
full	arbScWdTeNftgjhWiS
time	abbMcdddfagnhdiXjY
full time	apgd
works	axbZdTeFgWhXil
then	arbIcZeofZgZhWiUjb
got the	ambdctdZeZfcgZhWiZjX
security	apbYcaeRfYgRhujl
secur*	bcckddgdhjjd
clearance	a/bdePfjgThTiSjl
security clearance	ak
took	anbHcudPeSf4gLhbiSjZ
here	aObkclebfKgZidjP
lost	aobNctdterfSgbhSiTjK
i lost	ajddeofaid
lost the	aldcfdgdhcil
accent	bvdPfZgnhQiR
monol*	aVbaccdtflgZhcjd
did	avcUdTeUfNhViZjd
did #	apccedgc
sessi*	aockddfagdjd
w a	aqbdcdgdhlidjY
coach	abbYdTebgbiujb
a coach	fj
tape	bbdZebfngXhYirjb
recruiter	cmeSfMhyixjd
recru*	aYbZcbdcecfdgjirjb
rang	arbLcbdWeqfdgdisjc
rang me	ak
me to	aubjcbdXedfcgkhXiajY
say	aUbncVdKeWfHgji+jS
to say	amdaelfdgdhZjc
say the	bkddgahWiq
doubled	aubScpd1eZfpgbhKiVjb
doubl*	adbdcadkfbgaiqjb
apply	ascYeHfniTjo
under	a1bScXdSeZfdgRiS
ref	awbbccelfQhminjb
ref #	am
patent	a8ddeRfZgZhbic
the patent	amdd
granted	a8bQdkeLfYgZhkiYjm
grant*	am
on #	aldjekfXgdhbicjb
# april	asdXjc
number and	ak
grade	a1bjcseLfagYhRiXjb
the grade	bj
unfair	aFb/dbfIgWijjj
was unfair	adbmcd
stop	aUbccIdjecfRgkhrirjV
deserved	aTbzcjdbfRgyhbiRjT
deser*	abbnccfkgc
first	atbVcodceMfYgMhUidjd
a first	accj
whoever	aHbscleafRgkhlipjU
<s> whoever	ajbjid
whoev*	acbpckgbia
proposal	akcYeGgYhjju
my proposal	acbnidjj
propo*	aobmcYdZebgahZib
skipped	akbZcodmepfwgUhUidjX
skipp*	bjek
to the	adeZgR
the end	aVcddrfdhbidjl
theyre	adbkgdil
about	bmcbdQfOgdjR
wrong about	adbn
about the	akbkccgYia
market	aZbxeXfQgdhajj
the market	acbpjc
simple	b+cUdPeKgahYiOjU
paper	aobkdneNfjgHhdiVjZ
belongs	ambjdceXfJgojQ
belon*	ascZfdgmhXibjX
in that	aVbkcpdbejflhYiajX
care	adcbd3eTfWiTjc
they say	aWdaeaglhcik
accepted	akbZcvdZeNfdgXhdib
the accepted	aWcr
accep*	akbZcofdhWiZjW
talk	aZddeTfXgThZij
is a	bdcnddepfbhRiWjY
something	aJcjdcejfVgxhTiljL
somet*	aabacndjhXijjZ
flatmate	aacndchbik
my flatmate	abcndc
flatm*	aacndchbik
applied	a3cpdUeTfkgYhRiPjl
zero	aldjenflgdhJiSjS
savings	ajbad2ePhdicjd
savin*	cjhc
and got	bldcecjc
<s> every	aXbccodbenfjgZhdib
every other	accp
final*	arbccpdZebfbgbhaibjZ
fresh	aZbYccecfpgp
out of	aabjdqedfdgcha
uni	a6bRcodVemfXgciW
i've been	bccnddenfdgchb
been at	adbk
at it	acddfn
it #	bddafdgmhm
funded	bXcxdneHgUhkin
dog	bPc5dYfWgUirjD
horos*	aVbacodbgthbiXja
but not	aZbdcpjd
not us	adbacpjd
visa	a4bOcRdreUfUgcjp
my visa	acdm
out on	apdZed
# june	am
dont	cndlfXgbhZiXjc
i dont	bnccejfdhbicjd
find	aKbocadqeNfajR
dont find	aado
find something	abdn
mum's	djhj
home	arbJcYdweVhTiSjS
care home	dj
costs	bccad6eOgYiYjk
k a	aWdq
month	asbHdzeTgdhOjX
a month	accadsfbhb
month and	aYdn
and im	aZcldtedgdjc
only	apbYcTdXeRfagbhO
the only	ambd
only one	fl
<s> boss	aYdp
says #	bdccdlemfcgbhZia
signups	dj
signu*	dj
by	akcYdqfkgBhZidjd
by friday	aYdo
or	aXcWd1ebfWgdhdiSjM
friday or	aYdo
cant	aObbcwdteYfThkiYjY
i cant	addnedfagl
sisters	adbKdoebfdhoiojZ
siste*	ancddjeafZhbinjb
its been	abfl
been #	dkekfa
feel	aBbkcNdPe/fJgxhViWjK
i feel	aTbYcadcexhXiajb
phone	aobNdTfcgLhjiajo
phone call	abddhm
<s> #	aYbUcXdCetfygTidjL
rejections	adcdddelfcimjd
# rejections	adcdddelfcimjd
year	akbBdzeXgchVimjY
this year	abbXdlejfbgbhail
year and	cbdnelfcgbhd
and this	acbkelfdga
this one	aabddjelfdgk
hurt	aQcXdje6fKgmhailjb
most	aRblcrdLenglhUiUja
the most	adcbddelfdgohcid
humiliated	aMe/fbhlibjT
humil*	aadcetfbgc
in front	ccen
front of	cden
of the	ajbOctdVeafagahlja
whole	aQbkcVdZejf0iWjH
the whole	adejfmgWhlidja
panel	anbncmdVeLfcgOhkit
still	aObZdaepfVgViWjU
blush	aUcndSe4fZgwhcidjX
thinking	aRb2cYdYfVgqhZimjX
of it	aqbbcbfcgkhdibja
gutted	adbacZe5fwgUhairjS
thought	abbtcadMepfKgbhWipjS
thoug*	ancYddeofbgUiajc
about it	elgc
it the	adcl
put	akbYdjeOfmgchdiPja
put my	aZcphYjj
my whole	acbdfohc
summer	bGcceafygmhWisja
whole summer	acfm
into	bYcndYfwgThbjV
into that	adclflgdhcid
grant	bOcud1eCfZgdib
# pages	abckddebfrgjhdjS
learned	aWdTeUfqhaikjX
<s> learned	acfl
learned the	abfo
entire	aXcYdceYf/gYhaiZjX
the entire	aXcdddedfshb
role	arcWdbeMfRgchpiYjp
# days	ajbdcjdWengXhWic
barely	bacpdYfyhNjN
ate	aabOcmeufpgahdiljQ
built	aqbUckdZeVfugahUjW
them a	cbhm
demo	atbPccdXeMf3gWhRijjl
of my	cdeafmgcikjV
own	alcTdXePfmgThliS
my own	akbZccfogWhUjl
carried	apbWckdPedf1gQhVjn
carri*	bocdddhdjc
novel	aZbrcpdPeWflgkhUid
seven	bPcrdkeSf/gVhPjU
maybe	aQbYcTdceZfOg/hSiojC
<s> maybe	aXbZcdeZfdgrhbiljd
they'll	adblccdaechljc
they'*	aWbtcTdQeUfUhliljn
change	abbxcXdTeQfSgniY
change their	ajbbgnhc
mind	aQbucWdXenfXgxhXjR
once	ajbLdPeXfrgkhYidjP
once the	adgm
settl*	bcij
i just	aocbddedglhbia
know	aJbocbdUeWfBgxh0icjL
just know	adbbgo
know this	bkfdgjhZ
is the	ajbZcYdkeagjhciojX
the right	bXcddaedflgkhljd
for me	albXdkfbicjd
promise	aVbXcYdoeWfag7iU
i promise	adgm
promi*	bdfdgmhaijjc
i'd	aabTcTdPemfXgxhniU
i'd give	gk
give #	gk
percent	areQfWgjhMicjX
# percent	bmcXdceafYglhZiljb
perce*	brcWdbeXfXglhYikja
day	aqbKdTgthWiKjI
day #	acelgj
third	awbXdpeTfjhRiXjT
lucky	aMbbfSg8hcjM
i know	aVcpdVeVfagohoiXja
people	aCbncddZfPgohoimjW
# people	accodnfZgYiajb
people on	aacmgdhm
board	a4bbcbdVeMfUgIhwinja
the board	ajccdahnjb
wont	adbceafdgmid
like this	addkechm
local	aYblcddOeHgFh/ic
local paper	achm
love	aTbUcbdZfRg9hliXjT
would love	bdhl
love to	adbdgk
how	aBbpcldYhniWjV
hear how	hk
how they	bagdhnib
treat	aacYdkengkhoiSjY
they treat	hk
<s> one	aWcZdbebgliojc
in our	acdbfnhmjd
neighbourhood	aabkcddZeafagThyiqjb
neigh*	bZcmdZecfdhjimjW
group	axbWccdVeRfNhtja
members	aabUckdWePfZgSh9it
# members	addchn
membe*	addchn
members and	addchm
they're	aYbwccdYecfbgWhlic
aunt	bDccgahvijjY
my aunt	alccdaedflgchliajc
them the	aadcibjo
building	aqbRcjdXeNfogXjV
the building	cbddekgchm
build*	adbbeZfmhkicjb
saying	adcUeYfEgZhmiojq
just saying	aZdofahlid
apparently	aXbbcddRfXgVhTi/jb
<s> apparently	aYgdiq
appar*	aUbadcedgYhaix
apparently the	il
winner	bbc2ddeYfTgqhSjT
the winner	abckfdhbik
direc*	accReVfUgdhrinjT
nephew	bNcjeafPgYhxi2
neighbour	acbVdmepfYhmilja
thinks	aHbtcbdZeafCgphdi/jZ
they only	aRbkcZhbipjk
adver*	alccdkfdgbikjd
for show	im
word	aZbUcRdWekfRhrijjV
<s> word	adimjd
word is	adimjd
is that	acbXdcfdgXhbiu
that the	aSbQcTdZeXfYgjhSixjr
the first	aZbddlecfYgahWiljo
choice	abbxdZeMfKgjhnjc
wants	abbTcRdteGfIgohaiwjj
money	anbacVdveKfcgLhlitjT
driver	ajbadXeafUgWhRi8jd
me they	bbgchdijjm
fire	bacadcfpgQitja
half the	aScsdcfc
team	ajcdddeUfZgjhTjP
the team	adcbgpijjb
my portfolio	aabncdglha
has #	aZbcclfnha
proje*	bWcvdVeZfUhTiX
were	aZcmdJedgUhYil
link	aubccTdTeRfWgWhaiqj0
the link	aajp
they wrote	aabWccgdhciajw
wrote the	apbbhdib
price	akbqcYdpeSfYgbhOiVjo
the price	bcdZfnjj
was too	jj
high	akbncrdbeYfUgahWic
too high	jj
<s> like	aXecjr
like i	aZfdjo
i told	ajdcgdhciajm
told them	acdcejfcgdhaibjp
interview	apbccYdQeSfYgQhlijjz
the interview	bddcgchkicjk
interview i	aZjo
can start	albdddgdjj
start in	jj
<s> in	adcYdaeXfZgVhSimjr
says no	ik
feedback	acb2cVdWeViYjv
feedb*	adcbdkhdidjo
volume	arbbddeafnhRiQjq
applications	aqcjeHflgXhWibjv
of applications	adjk
exam	a5blckePflgVhXiVjX
four	aqbVcueTf1gPhOiajV
all four	aobc
parts	arbZdbeZfpgSiWjj
last one	cl
scored	asbmcxdaeZfnhKiMjb
bought	a2bLcldceUfcgPhXivjX
bought a	ek
car	aXbSdmenfbgThSip
a car	aajm
saturday	aybTcZfkgZhaicjd
on saturday	an
satur*	cbdbfagZhcjs
early	aybVckdUeVfwgYhSibjb
shift	aqbmccdjeUgchYiZ
at #	ambZcWdjewfTgYhYiajV
is no	ajbkddhc
problem	b0cRedfQglhWjb
no problem	dcgj
probl*	cnebfbgjhZiZjb
anymore	aWcXerfJgqikjQ
anymo*	ambcdcemic
switched	a5bRcndTeWfrgShdjk
switc*	aj
the role	apbccagbhdia
ad	adbmdkeSfbgNiljj
the ad	boddgbhd
used	a0bVckdTeUfkgLhTinja
used to	gdhdio
to be	acfkgkhajc
office	awbNcjdneNfWgFhwjU
ethics	apbwdaeXfdgThmjZ
the ethics	am
approved	a/bScYddeFfjgRhjicjm
appro*	arcadahdjd
study	blckdceIfpgchSid
thursday	aqbRcYdjeYfmgThbjj
didnt	alblcbdceZfcgUipjb
we didnt	aj
have that	jj
referee	aYbwcddVfYgPitjk
refer*	ajbjcQeXgWhViVjs
it went	an
went to	adcndbechj
her	aobJcmdVekfcgahciXjd
to her	an
old	bZcddPedfcgjhdiwjN
address	bjcOdneSgYhmiVjp
addre*	bkcddmhbjc
author	azdQeNfVgYio
second author	anbc
share	amcldkeWfbgjiSjb
share the	hk
code	a5cjdOeRfmgLhaiRja
repo	ambTcad0eYfbgjhVij
a letter	arjZ
letter of	an
intent	aab7cSdYeUfMgohmip
of intent	aj
from a	aZckddikjd
chain	avbZcaddejfbjb
w #	adcjdk
stores	asbUecflgchc
churn	cbejflgliljY
down	a9bRdWeqfcgIhKiZjW
since we	ak
co	a5bMcdeLfHgchpiq
a co	apcdhd
museum	a0bOeTfchcimjX
the museum	amcd
museum in	alcd
town	albQctdUeZgTiwjV
deliver	ajbYeLfngkhjiSjp
can deliver	aj
deliv*	anbdcldYfd
my other	aqcbfc
until	akbGcSdrePfrgkibjZ
<s> that	bqcmdZeZgYhbibjc
clause	a/cMeSfRgXiWjm
noise	bqcadSesfdhY
noise is	aj
gone	albQccdlejflhOiojK
is gone	anbdhd
rehearsals	anbPcWeaf7hdjb
rehea*	bccYdjeZfohc
afternoon	aobQcdddfvgYhZjd
after*	aaeqfdgd
agent	a2bacaeKfNgUhkixjc
the agent	amcc
turned	atbPcmdOfdgQhYizjS
turned me	jm
me down	gdidjm
the new	abbWcredfYgphWikjY
new one	am
out a	ambd
a call	hj
crime	aZbuctdbeZfSgVipjW
the full	am
manuscript	aycbdXeMfkgVhPidja
manus*	albmcYdaeYfXhYiZjj
down to	apdd
cat	atbNcsdcepfYhdjM
has been	ajbbdbfZhmicja
parents	bVcXeXfQgYhtiojV
my parents	anhY
paren*	apbdcbebfZgdhjicjb
so no	apjd
pets	apbPccfagcjd
no pets	aobddcedgdhcidjk
schufa	arbacddd
<s> schufa	apbacd
entry	a6bTcbdbeNfbgcjk
was a	akbacYdcgajo
mistake	aWb9cZenfIhRjO
a mistake	aYbkcngd
mista*	blcpdcfcgbhcibjc
deleted	a3bUcRdcepfngPhbiajv
delet*	adem
printout	ak
print*	apbdckdcfbgcjd
from monday	aocd
sound	adbxdNedgnhViW
<s> sound	bj
audition	akcddZeMfqimjZ
my audition	ak
audit*	ajbldaeafkgchZiZ
broken	akbPe0fvgchRicjP
was broken	aj
# i	aqcldbecgdhbidjd
clean	avbkcbeRftgYhQiMjP
<s> their	cqdUeZfShbia
their form	aofc
cut my	fj
essay	asbscXdQeRfkgZhUiZjr
my essay	ajblcdjc
chara*	bl
i saw	cngd
saw it	angdjd
it in	bjcbgjhZijjc
the pdf	amjd
<s> had	bcccfljc
had my	aocbja
dyslexia	aj
dysle*	aj
diagnosed	atbXeufmhRiaja
diagn*	aj
july	a5bFd1eVflgRhUidjb
in july	dlgd
send	ajbScTdleLgahsiYjm
can send	bk
send the	bk
report	a1bjcadceLfPgKhbiojy
the report	al
license	a8bYddeMfYgUij
covers	a4bXcodZeNftgOhYiajm
trail*	anbd
t	ajdnecfdjb
# t	andd
nobody	aLb0cPfPgkhOi4jI
asked	a0bTcadMeXfMgShlij
festival	aubNckdPeUfZhtidjR
the festival	cj
festi*	aqbZdTeXfXgahmjX
added	a2cWdaeQfWhSiVjy
a second	bccVedfcgqhbiYjX
stage	aqbTdVeJfngphNiT
needs	cWdseGfWgkhciPjn
finally	aybKgmhTjM
! the	bmcb
iso	a/bqccdMeKfngUhbiSjm
iso #	amjb
audit	aqbncddleJflgMhojk
findings	b1cddSePfdgXhbilju
he	abbYcndMebgdhaiXjk
<s> he	bYcddYeYfagnhYjr
offered	awbQcndWeDgTibj0
offer*	ambdcadTedgaic
offered me	ak
the tuesday	ak
slot	azbVcneUgShnidjW
slot if	ak
if the	bjcjdbgohYiajd
speaker	aqbcdXeSfXgXhwjj
speak*	aqbdclgchZjZ
cance*	aobbcbdceofagbhaicjb
and she	bcctebgZibjc
cancelled	a5bIcSdsejfxgWhZiUjt
maste*	anjd
when	anbXcWdVezfYgRhbiajU
when i	albkcadcepfYgahciajc
i applied	cdej
was still	angb
two of	bdcofbja
of our	bccl
wound	adbScddxe7frgbhSiajN
qualification	aycjeMflhciRjj
require	a0cZeGgdiTjk
they require	apbdddfd
requi*	ajbjcbdafbhajm
totally	b7cSdZemfZgbhXiljV
total*	aqbkebga
misjudged	aTb+cZddesgmhUib
misju*	bnec
misjudged me	bnec
exactly	aTb0dTeaglhTinjO
exact*	bmcjgcja
exactly what	bj
has no	bjjd
idea	aRb0ccdNeLfKgthXiujU
no idea	adbjdj
our price	acboccddgkjc
perfectly	aUb/dPedfngnhOiYjT
perfe*	aYbpckddebhaicjc
fair	aRb3csdXeMfTjU
for that	aUbccZddedfsgbhn
of work	aado
is just	abbrgZhd
shop	aubPcjddeYfbgZiyjM
delivers	aYbdcrddeWfogkhaiXjm
late	aybJcmdbeUfngchRijjT
every time	eofZgbhZik
they still	gdhm
<s> half	aVbncjfk
people in	adbcckhbil
programme	a4bXcddpeFflgXhXid
that programme	abcjfk
progr*	arbYdbeagahYiVjm
even	aabZcsdSeofdgdhQiRjN
cant even	adbdcn
cellist	ambWcmfagnjc
celli*	cjid
was flat	abcl
bars	aobTcldUenfmgZikjX
seat	ambVcweWgUhlicjX
looked	bbczdMeofZgchMirjP
<s> looked	cl
looked at	ek
winners	akbac1dceUgjhYidja
winne*	aYcnik
none	ancwdQeVfahNjZ
than #	caio
shows	ancjdSeQgZhZ
# shows	aj
i've got	ajbcccdmedgZhmidja
got #	dledfbgbhkjZ
benef*	jd
manager	apbTdteQfLgXhoja
my manager	aXdr
manag*	albdccdofagahkibja
wants #	aZdo
k in	addmha
contracts	atbWckd0eEgVidjk
contr*	avbPdqeKfHgViL
december	a1bOdueVfogWhWib
by december	aZbkdj
decem*	bk
im at	aXdp
weddi*	bkedhlic
and we	aVcsdcedfYhljd
we need	acdm
somewhere	aUcadpebfagrhUivjM
need somewhere	addk
somew*	aadkglij
to live	adgk
without	arbacOdmeafVgXiP
<s> without	aZbYdqgchk
witho*	albXcadlfagbib
without this	dm
this grant	dj
have to	aSbacadxfagUimjc
let	aZbVcTdmfVhkjV
to let	dk
go	bTcVdpfPgliYjJ
people go	dj
it broke	bbeogc
me a	bbccemflgYhkicjb
bit	acbtcRdVesfagnhNiTjY
a bit	bacbfjhdicjp
gonna	aUbdcXdoenfWgyhcimjN
lie	aXbpdkerfQhYjV
the car	aYbdccdqekgdid
park	bacqfUhcja
for half	adeo
half an	aVeogm
hr	aocbdreYfZgZhdiY
afterwards	bNcYdcerfngUhcjk
furious	aKbjcWdTe+flgkhmiujX
furio*	acbdccdcergdjc
about that	adejgl
that #	ej
sentence	aZbdfjgjhTjj
sente*	aYbbcmglhcjd
reply	cRdYfnhZiSju
havent	am
laptop	albacmejgXhYinjX
rd	anbkcbebfYgbimjr
# rd	acddjn
just feel	adej
drafts	bZckdaeNf/gQhdijjq
fourteen	albTcsdXeVf/gShVik
drafts fourteen	fj
fourt*	adfk
beta	arbddXfngdiajk
readers	aQbvcjdKeXglhkikjj
reade*	abhk
i took	aYedfrgd
took #	acclfj
unpaid	anbQcUd9ePfygPjX
leave	arbEcKdjeagchqicjY
unpaid leave	ajdc
prepare	acbXcXdseGfzglhqiZ
prepa*	aPbYcadaeYfvgmhoiWja
assessment	aob9cZdaeFgahWiTj0
that assessment	bl
asses*	adbrcXhdid
baked	aWbXdlemf6icjU
until #	acddflhbjm
am	adbmcBdbe1fMhXjb
# am	adfk
am for	fk
a week	aacddjfngdhcjd
tasting	aZbpdOeZfwgjijjU
tasti*	edfm
lisbon	avbUcXecfmhdiU
own money	aZfo
money for	acbdfm
final	apbXdseOfvgchNiH
the final	aXdlfm
round	aZbWcleXfvgdhjiUjT
final round	aafo
give up	eZgq
tells	aNbRccecfVgphmi1
tells me	abgp
nd	avcbdaeqfZgpiZjX
# nd	arbdccdbfdgjjb
will go	dZgkhc
<s> id	albcdYfbgqhd
live in	ajbdgk
street	aXesfWgZhaiyjT
that street	acgkij
always have	bj
<s> next	achnib
next time	abfdhpib
less	aXcwdaeYfYhdiMjU
im on	acho
name	aybHcldMeUfHgVh0ja
mayor	aTbWcpdaeYfYgXh8iwjc
the mayor	aYddhr
they'd	bacUdbeZfXhu
<s> they'd	aZbdhpid
they'd better	acbccdgbhq
rethink	aNbxcMdkgrhviXjj
rethi*	adhl
or i	aYdnhl
i leave	hj
reviews	ambocodIeTfkgThdiajv
on every	adhl
there is	aqbPcadcemgXhnjd
been a	ccfZhqic
there for	aYhoid
discrimination	aUbwddfUgVhu
discr*	aWbnebgbhnibjd
friend at	hk
tribunal	avcWdZeOfXgQhxikjb
tribu*	asbYccdcfcgbhliajc
a guy	il
guy at	adbdcjil
reads	atbScadSeYfdgdhaipjb
fund	bTcdd4eGfWgXhniojl
the fund	il
fund is	il
nearly	bTcqejf3gYhRikjM
is nearly	ij
former	aobMcmdXeUfRgQhzi0
a former	adil
intern	bUdoeYfdgQi/jQ
former intern	ij
that they	aYcWecgchWisjk
prefer	aJb1dWeSfSglhlikjj
men	aVbccydafcgUisjZ
guess they	bbgdin
wanted	avbUcTdVeHfKglhaixjT
only wanted	bjgcij
wanted a	adbcgcio
a third	gdij
quote	asbbcddUeVfagTisjv
look	aKcndTeafcgcioja
to look	bbgaik
good	aUbzcRdNeXfIg4hYiYjW
said the	aabcccgcikjp
timing	aTb6cWdceXfWgrhUicjo
the timing	bbgkjk
wasnt	aoedgjhdiZ
for them	bbhk
already	aabNcQedfZhWijju
i already	aYdjgkhajn
alrea*	aTbZcShcju
my #	cdeafYgkhjjk
years at	hcjl
the call	dbekfcjk
centre	aybcdceQfbgVhcjk
cover letter	aajn
talks	anbPcTdqeTgnhjibjp
talks about	jj
all that	hdid
volunteering	aSbbcXdpeSfwhuinjk
volun*	cpdbedgahZic
course	bpcndYeUgthNiUjU
they told	baccgchbiYjs
me my	ebjn
range	avbvckdReJfmhNiRjs
my range	cd
limited	apcXddeLfjhWiLj7
limit*	aVjs
sea	apbccZdjecgjhUiVjX
the sea	ddgl
ticket	awbWcmdbeOfWgbhkiqjZ
till	bLcZdyf3hbiQjM
valid till	aj
till #	alcldZfbgdhd
engag*	adjn
reloc*	aj
signed a	abcn
lease	awbRcad1eJfmgYhZjk
shoul*	ambndbebgcid
doc	aubTcledfYgahniojW
fit	aab/ccdOeUhQiXjZ
lifting	a2bWcPdjedfogkhWiRjp
lifti*	andb
they asked	ap
asked for	atcaddgcicja
vat	axbTcVdveUfjgZhljm
one since	ak
last month	cj
we hit	ak
hit #	hj
mrr	atcddXfd
k mrr	andc
sunday	a0bScXdYfcgThYiXjj
on sunday	aofc
says we	ambdjd
we had	bcddgmjc
control	aycaeWfZgThniV
control group	albc
its on	akdcelhd
on page	alcd
page #	anbbcadcfchdjl
# in	akcWdjebgahXiljW
paragraph	axblcQdYeZfsgXhUiTjx
parag*	blddhc
sample	arbmcldLePfxgXhUid
the sample	djjd
they scored	anbdcb
lot #	apbdca
ours	aIbccqdmepfOgxiVjM
# ours	bccndc
ours was	akbbcjgd
<s> theres	adddgo
typo	anbjdlfbgdhbjY
a typo	am
typo in	angd
my phone	ajfkgdjd
number on	aogb
form so	ak
so they	bYdcedgdhpiaja
they could	bpcdflgUhcicjd
reach	dleQfmgohbiXjX
<s> her	ajcjdd
office says	dchl
says the	aScadZedgkhXiujl
selection	arbtcodMeCfagbhjjp
selec*	akbbddglic
gets	aYbMc2eYfQglicjP
redone	andd
november	azbIcZduebfdgdhRiVja
in november	cddjfcgpid
novem*	bYcTdkekgkhWiWjY
just got	an
picked for	aj
youth	aVcodZeVfXhxinjj
orche*	bdcoediajc
thesis	atbjcoeJgZhXiajm
my thesis	ccjk
thesis got	amcb
published	apctdSePfqgQhTiZjp
as a	bVcTdcfdgphjia
book	ascbdRePfjhWja
chapter	akbWcTeafrhqjX
chapt*	akcbfkgbhdjb
bank	ambOcWd3eSfagRjb
the bank	acdpgdja
in writing	ardWgchb
want a	akbkcdgd
girl	acbNcsdTekfbgdhdi6jQ
a girl	ddgdiljc
age	ambkcsdSeWgYhRidja
and my	bVdmedhkicja
daughter	adbKdnfUgchnitjd
my daughter	ccdkij
daugh*	adbkccdkij
turned #	amdd
# this	amdd
this week	cddagjjn
tool	avbxdaeGfYhdjb
exports	atbbdueTfZhWiZjo
expor*	aj
exports to	aj
relea*	aodbgb
we have	bafXgjid
so we	amdlhbjc
we can	arbddcga
do #	al
a day	fkgljc
not #	arcZgdjb
turns	adbcdceqhXinjR
<s> turns	al
turns out	al
out the	ajbdccfdjk
zip	aydXedflgXicjZ
the zip	ak
i gave	ajbddcemgXjk
gave was	adjl
was wrong	ik
wrong i	ccgj
i do	accrdcecfZhb
area	awdYeVgUhd
exclusivity	ambpcUdledgphciX
exclu*	aucdjb
they can	aYbdcjdcgbhs
photos	albPctdTecfZgVjm
the photos	adgk
non	aXb2cddYebfCgZhUiY
exclusive	axdVeIfbgbhpjn
take	bdcSeGgmiY
can take	ambddd
take the	andbedhc
the night	cdddfl
shifts	aabjcadjeaf1hYiajn
night shifts	fk
from march	ak
wife	adbBfWgchwisjb
my wife	cd
wife is	hl
i did	ajccdcecfbgmhaid
did a	aj
# month	acdl
placement	a4crdmeDfYgWhciXjm
in their	bZddebfjgkid
sister	aubIcbdYebfXgUhtirjb
their sister	am
clinic	a2bOcadnecfdgRirjY
forgot	adbacWdaengshciljP
forgot to	aj
# the	arja
the old	akbkcagahbij
score	axbvctdWeQfohIiLjS
they have	aabqcZecgahYjm
have is	ak
commission	a2bacceIfUgMhoimjk
commi*	aZbwcSddeZgRhcik
me on	aXbncbdreaglhaicja
the phone	acccelfagahdiajo
hand	aXbTcbdXecf2gdhWiZjK
to hand	fj
c	apbUckdVeYfXgUhWiRjs
again w	amja
stamp	avbbcddleVhmiXjX
wait	aUbScPdpeYgvhkjU
list	azbYdZeDfbgRhdjs
list is	abckjj
is at	adbcddepgd
clinics	arbWccdpeYfrgUhjimjZ
clini*	ao
of this	akgdhk
papers	amctdVeJfbgKhdimjp
for papers	andd
extended	a+bNcVdkeTf2gbhTiKjr
exten*	aj
by #	ckdkfcjc
oh	akbWcZdnepfLgsidjb
<s> oh	ak
man	aLbnctdJemfBhbivjV
i'm so	ej
relieved	ajbccVdkeqfUgmhZiZjj
so relieved	aned
relie*	aned
relieved the	ak
appeal	aWbvcYdVeTfYgkhmjn
degree	aybocqddeYfbhSiQjX
result	albscYfYhXiT
went through	ccfl
<s> they're	bpgdhc
big	aacpdjebfNgmhcjS
a big	cjdmfdgchd
hiring	adblcjdoeGfbgVhni0
the feedback	ak
makes	aTbkcpdbfPgjhYibja
makes no	accngd
sense	aNb7ccdMfPgzhciYjY
no sense	accngd
whats*	akcdddgdhmibjc
my flat	dj
perfect	aYbqcndWeXflg3hNiUjL
was perfect	fj
reason	aab3cXdXeZfFhYio
no reason	albjgc
reason to	al
say no	bbcbdcgahtjd
jury	aZb0cUdGeHfbgXhji+jN
the jury	bacbdcfmgniY
prejudiced	aIb/dSevfRhkin
was prejudiced	bj
preju*	aYbucdecfdgchciajb
prejudiced against	bj
genre	abb2ctdHeXfkgmhXjb
fiction	aYbwc1dQeThXijja
ficti*	aacnjd
people get	acbcckhdjm
get that	eogahdic
scholarship	ambcc0eIfcgchd
schol*	ckdj
single	ajbXcodceMfsgkhQiVjY
every single	aabacmdbeYfkgmhcid
deck	albbcsddfngVhVibjd
the deck	cj
that won	aacm
stock	ambXcqeZfQgXhXiqjd
typos	aacn
colleague	aYbYcvdbeZfQgRhui9jU
a colleague	aYckimjd
colle*	acbVcqdVeZgXhViujV
yr	ajcjdd
# yr	cj
teaching	ajbjcqdceHfpgZia
teach*	ambbclgdhdja
same post	acck
couple	ambJcodaeYfpgbhXipjN
the couple	cmddgd
couple who	aZco
we dont	bcckdm
payment	avbScWd7eKgShcjl
payme*	bddjhZin
bounc*	gdhl
th if	addl
nothing	aFbwcWdleZfZgZhYiqjJ
nothi*	aWbncddpeXfngQhcikjV
changes	aucWdceSgXhciWju
chang*	anbXckdZejfdgaja
promised	ajbMdxeNhliZjl
i promised	acdm
promised my	acdm
we'd	abbdgoicjd
move	cTdneVfVgc
out before	aj
christmas	abbGcZdperfrglhdjU
chris*	enfbhcid
need this	abdrfd
count	aXbkcpdqeRfcgYjP
to count	adgk
toward	aYboddfbgphdicjd
tenure	ajbacsdnePgX
laid	abbSdteaftgahYjd
and thats	cZdnfc
thats it	dn
i felt	acbdddeqgc
invisible	aWbldbe6fZhcidjT
invis*	bdeqgZic
never been	aqbbcXelgchd
heartbroken	aKcLdle/fcgrjW
heart*	ejgd
i'd already	akejgdjd
pictu*	fagn
my desk	akdaengchd
hands	bXcjdjesgbiVjK
my hands	anhd
shook	abbWdWe7fngkhWibjZ
i read	acbdckelgbhdikjd
read it	aSbjccgVijjo
it still	em
i think	bVcWdagkhTit
disappointed	aMbwcVdYe4fKgqhbij
so disappointed	enic
disap*	enic
that i	apbacaddfXgbhkiVjk
threw	adbVcsdXenfrgShSixjM
i threw	ek
threw the	ek
script	atckdVeRfngYhW
bin	bacbdjfTgUhSjv
# hours	adbjcaebfohdicjZ
hours in	acfl
model	apbjcodNeJfqgbhTikjk
i counted	cj
i went	dcfm
all #	aVeZfmhajp
days and	acfk
and took	fj
notes	aubXcldYeJgXhUjo
<s> been	aYebfrgb
waiting	acbKcVfwgbhciwjW
the waiting	aafo
waiti*	ccfphd
waiting list	fohd
list since	abfn
since #	bXcddWeYfmgohdjb
family	bSccdjeafSgah0ibjV
helped	bZcodjeNfnhb
set	aqbaccdYeJfvgohRiVjU
maybe a	aj
different	bvckdIeJfmhZiU
a different	aocd
diffe*	aocbdcebfdgmhcicjb
person	aZbzcRdbeUfSgqhVidjM
this time	abgo
really	aMbvcOdmecfGg3hVicjJ
passionate	aBbycbdFeqg7hljZ
passi*	gm
passionate about	gl
such	aUcbdWeYfUhqiajt
such a	aYbZglhm
a good	abbncdedhcjc
if you	aacjddflhjid
ask the	bcgm
answe*	bYccecfkglhdicjj
brother	bLcrdpeZfQgThtiqjc
my brother	dk
broth*	acbdckdqebfcgaiajc
brother in	achl
law	aycddVeQfPgThsjb
in law	dchl
sits	abbZcpecfXgXhkitjQ
on their	bdcbdchj
committee	bccWeHfVgLh2ioju
got all	aacaho
emails	bTcWdaemfmgQhwikjn
saved	abbRcadzekfqhYiYjQ
would look	ajbccaecgbho
bad	aBbdcddqfagqhciljQ
look bad	abbccbho
brought	bTdXflgZhjjc
i brought	cdhl
broug*	cdhl
them #	accbddfohl
clients	ddeLfPgUhuimjt
# clients	ckddfchk
clien*	adcddleSfPgUhviWjW
last year	aadkfdgdhl
year so	accdhmil
should	aabrcSeLfSgkhnicjb
they should	acckebfkgYhkjc
twice	albLctdaeVf6hPiSjP
where	bOcjddeZfbgPhqjb
director	akbcdXeGfJgThvivjl
the director	hj
goes	aWbNdkeWfVgYhjitjX
lunch	apbOdjeXf0gNhjjV
lol	adbadTebfXgohtibjc
lol he	gjid
he can't	adhnic
avoid	aYbocPdoemgbhjia
supposedly	aRbYdPeZfXgbhYi/jO
<s> supposedly	acdbfdip
suppo*	bYcVdnedfYgYhZitjZ
freeze	aubMcLdveZfninjc
haird*	ij
owner	albRcceVfKgWhsi9jU
the owner	adbdddgahkin
desperate	aCbpcXdnepfdgoiqjV
despe*	aYcdebgohYil
tenants	ajbdckdoeRfcgUiqjZ
tenan*	amckdahXjc
rejected	bjdYeWfcgPhliljm
they rejected	aZbjcmhdij
everybody	aIbkccdZekfQgmhbi0jP
over	albLcddcesfogbhKicjW
over #	bccYdneXfYgbhZip
<s> people	aZbXcZdbglhmik
forum	aUcZdbeKfMhoi4
the forum	adhbio
every year	abhjim
candidate	bjcrdZeIfNgchwin
candi*	aXdUeXfogahRidjw
the budget	ajddfdik
i sent	aUfcjv
sent them	abfcjo
disco*	aXcdddgbhdir
wrote that	aZcafdiajt
poems	aZbdcndSeZfwgmhZiTjt
arent	jj
consi*	bYcYdZenfXgohaiZjd
experience w	aajo
where it	gdjl
always was	aabjjm
<s> did	ascddZ
did the	anblccdafagchbib
aid	aubLcYdzeQflgVhmibjp
first aid	al
refre*	edfl
ex	apbBdaeQfEgIhxi/jP
my ex	ajgdhbin
over the	ccidjj
so im	aodb
im not	bkdchdid
double	aqbYcqdleYhKiajT
closed	a0bKdofmgZhOiWjT
closed the	aldc
london	avbSeXgUha
to my	aqdcedhc
supplier	azdoeQfQjj
the supplier	ak
suppl*	bddbfnibjd
depen*	addnhb
was swapped	ak
one is	cddk
certified	a0bjcjeGgahaidjZ
<s> there	bZcbddemgkhniXjd
there was	ccimjb
decimal	avbqccdUfvhZiT
decim*	ak
error	arb/cmdcecfRgUhEiRjT
our bid	bm
total	aybRdceXhLiTjb
total is	amcd
podcast	aldaeWgdhp
podca*	dbfchojd
passed #	hk
downloads	a2bbcXdbeXfkhYibjj
k downloads	hk
downl*	aqcdedfajd
downloads in	al
pitched	ambWcqdmedfvglhMiSjc
pitch*	al
peer	ambmdaeTfbgdhoib
comparison	bzcvdPeTfjgdhRid
compa*	aabbcvdleUfShdjO
n	aubWckdbecfZgdhYibjc
n #	aobXcndcfchZicjd
venue	ajdZeQhlin
# may	aqdcfd
after a	aqhb
sponsor	axbQeKfThximjm
spons*	albbccdagahpid
changed	axbdcldOeZgdhRiY
changed the	aqdbgdhd
employer	aqbccZdoeOfTgYhvinjb
emplo*	bccXdlfbglhY
doesnt	ajbbcsdaecfchajb
doesnt need	andc
need to	bnhajd
to pay	abdn
anything	aObwcddbeafSgrhVjW
anyth*	bkckechZib
bring	aUbZcSdlePfdhziV
can bring	apdagdhc
bring my	dchdjm
van	apbRcudOecfSgB
own van	aj
now #	amdd
insured	ccdredfkhZibjk
to a	aabbcvdcgahbiajk
fine	akbjeSfdgkhHiTjP
a fine	abdphc
criminal	bxdaeWfUgShoitjc
crimi*	ak
check	a0bQcXdceNhcibjY
welsh	awcmdUeNgchj
translation	azblcadXeNgXhbiXjv
the translation	aj
google	bZckdNeVfThriojo
real	btcWeQfLgyhajV
attached	a3bReafdgUib
attac*	aobYidjj
reel	albmcXecglhcinjX
by a	blcYdcelfchc
pro	apcjdQeXfRgZhoinjW
turned down	adil
down the	alfc
fellowship	apbScqdneRhmicjY
fello*	cdik
their page	aj
we got	amcldZhd
got into	aj
into the	aaclddik
regional	awbucddWeDfUgVhmiXjp
the regional	aqdchb
regio*	apbqcbdYeafbgdhVicjZ
sept	aubdcYdpibjn
try	bncZeNgribjU
taxi	akbScodYebgThbi8jc
badge	aybbc0dTeYfTga
lady	bJcsdYfWhqiojX
the lady	ao
housing	apbddweQgShdil
the housing	andb
housi*	andb
housing office	andb
bring the	ak
payslips	ajfcjl
paysl*	ajfcjl
january i	ak
recipe	arbZcXdceUfqikjY
no more	albcdbgchmjc
in it	aZcdebfbglhljn
it so	al
allergy	arbmenfZhdiZ
aller*	avbYcbgdhcjd
rule	avblcYdXeaibjY
met	albBcvdTeNflgFhqiSjj
is met	al
treasurer	albScldteRfUgPh7ip
club	ajbadceQfTgXhxjQ
club #	acho
# thats	bdddhcin
my file	aZdlhcjl
income	aZd7eFfXgWibjq
my income	amdYjj
without the	aqdY
child	adbUckdjeVfYikjc
benefit	dseLfUgnhoiZjj
thats #	apdY
per	asbZcPdoeTf5gIhNiKjT
per month	aodZ
is out	bcdjjj
pen	albZctdVfZhljX
test	a2bxdKeNfnhDiTjT
by an	al
external	anbncWdmeYgViSjv
an external	al
exter*	al
firm	akcmdbeMfQgchliqjX
prof	atbacZdaebfdgZikjZ
wanted to	albkcdfdgjib
to work	aZbbdbfcgkhaimjl
work with	al
taking	ambZeZgahbiajj
students	aZcxdUeVfdgPhnimja
stude*	aabTeafXgShmip
fall	anbRcndvhXjU
they need	apbZckdZfdgmhbibjd
need someone	gm
someone w	jj
arabic	a0bcccdNeUfkgXhdjq
merger	aubZcbeXfZgjhliljm
the merger	am
grew	aqbScpdYedfdgchWipjW
i grew	am
grew up	am
up with	apbchdjd
with it	acbjcddngc
<s> no	aRbodSfahWjl
no way	adbpecjd
essay was	abbocb
below	bjcndbfmgThNiZ
was below	aabljj
average	bkc0eVfmgchKiYja
avera*	accjjj
under*	abbpcagchbicjk
age is	acjm
ridiculous	aEb/ccdXeofShZisjY
ridic*	bpedgbhd
is better	abbjccgm
than they	aabrcadkgaibjd
they think	bncdid
they were	gkhcja
were just	bjgd
just half	aabjgm
current	ambncleKfbgSibjj
their current	acbdcnhd
curre*	cpgdhaidja
desig*	bjcjgd
# of	aobYckdjeZfcgdhdjb
shortlist	acc6dZeOfkgchbiljl
the shortlist	accphd
exhib*	clfd
anywhere	aabodbeWfcgnhXjS
anywh*	adcm
startup	bVcmdseVgnipjb
start*	cwdZebfbgUhciajY
revenue	cddmeLgZjy
reven*	aacddbjp
classmate	aWbYc9ddfSgXi4jW
plagiarised	cl
plagi*	albcckjd
half of	alckdafdgbjd
hers	abbScpdcemfjgohXjW
she's	ddgkhbjc
feed	abbZcWd3eWfdgahail
to feed	addqfbha
dentist	akbLcddwfbgaiwjL
denti*	acbcgYhais
bill	anbSdweOfTgYhmij
my savings	ad
contract	a2bSdxeIfbgYhbiZjd
my contract	abdm
the current	abcldkfd
current place	dljd
ends	aZbNcSd+ecfpgdhRidjW
ends in	abdm
close	anckeVgXhaibjW
# my	dj
is zero	dk
weekend	bScWdkfsgcidjW
the way	aabccadmepfdgchcjb
way he	ccepgchdidjc
at his	bdekgd
i'll	aXbdccejfcgchsib
forget	aLcTdje0fYgvidjL
was so	abeqfcgd
sure	aVcTdbeVfOgxhXitjV
and then	adcddlepfcgUhbid
then that	enfdgd
mail	bBcBdEevfXgBhdiMj+
birthday	acbHdkeygmhniajT
my birthday	acem
birth*	abepgd
upset	aTcde0fPgsjU
recorded	awbUdXeVf1gYhPiY
recor*	cbddedflidjd
takes	bcdkePfdhZiZjc
of that	albaejfqgbhbjZ
song	bScddTebftglhaiajj
line since	fj
that flat	aXdqecgd
coded	avcZdMfugViZjs
i coded	adfm
through #	acccfn
# weekends	addcfm
take home	adfk
years of	aabccXddejflgkhZjk
sweat	aUbWccexfqguibjN
went into	abcafoil
into this	acbjcbfm
piece	ajdQeTfrgchRic
and a	bjdcfkgbhbjl
divorce	bUcXdrejfjgbhmjd
divor*	ccdjejfkgd
i've a	aYbjcaebfbgkhnicjk
feeling	aBbmcSdXe1fPg/hYjS
good feeling	gj
feeli*	aXbZckedgphdimjc
feeling about	adgl
about this	badcglhnic
could see	aYbkgk
myself	aGbtcTdcfdg3hXjW
see myself	adgnhd
i really	bYccdsebgb
this more	gk
luck	aRbnfUg+hZiZjQ
still a	edgk
a door	aaelgk
<s> would	bdhk
be a	aWcljc
shame	aIcRe/fOgphrjP
godfather	aUbXcoenfQh1imjV
godfa*	aZcdhoid
school	aubUcudbeLfWgLhqjT
publisher	aucZdUeTfSgYhsipjl
the publisher	hk
can get	acfdhm
get #	aZbddaedfahlio
signatures	aZcddZeGfthwjX
# signatures	aWcdedhrjd
signa*	aUbYcYdnebgbhtibjX
by the	apbccZdmedfZgbiZjY
the weekend	dbfdhm
ombudsman	aZbncZeUfRgNh/
the ombudsman	adhl
ombud*	aUbdhvic
if they	edglhmibjd
refuse	aVcbeTfVgYhzjd
they refuse	hk
<s> some	acbahciq
some say	il
only takes	ij
couples	aYbXcreXfbglhbipjU
coupl*	adclfahcin
mate	abbXcsdaeSfNgjhsit
my mate	abhdim
reckons	aQbmcadjeYfWgshYizjk
recko*	acccdchcir
reckons the	adcchdip
woman	aXbUcldRelfahci9jO
fill	aZbWcbdqeOfugThripja
in spring	adddedin
hates	aKcadcexfQgki5jY
sales	apbZdmeQfbgchYjs
background	ambjcpdLeMfdgXhdjy
sales background	acjm
backg*	jm
thats what	ajbbgbhdjn
i put	fm
languages	apdPeSfmgbhZiQj1
# languages	acjn
langu*	aWddfohbjm
languages in	fd
all of	alccddfcgchmjj
of them	bZdkfcgahcim
stated	adbncXdPeNfVgYhXj/
as stated	aajm
stated in	aYjp
the bid	abck
wood	ajbYcudmeUgUhY
the reason	adbZcogdjk
reason they	acjl
they gave	bbcpebfjgdhcjj
space	aqbbeXfmhViW
issue	akbmdZeSfQgZhciXjo
the issue	bdcbjl
aws	an
solutions	ajbycXdjeNfbgkiUjs
solut*	aj
architect	cydbeFfZgYiljb
solutions architect	aj
archi*	aWckdZekfmgZhVjj
points	asbqcydceXfdglhFiOjW
# points	blcjfdjb
came back	aqddfcjc
back from	akdd
vet	aobRcjdueVfXgZhyinjU
galway	ambZcrdbeVfogZhlim
accepts	ajbVcYeZfbhsjj
now accepts	aj
the site	adfljd
last night	akcbddhj
conference	ambbeRfZgYhpjl
confe*	an
online	a3bYcUdSeKfYgRhpil
travel	akbRcTeRgbibj8
the travel	ak
travel money	ak
isnt	bncZdlebhbiYjl
an issue	gk
theyve	cl
lost #	ek
# line	adem
i asked	al
both	bmcodOeVgahaiPjl
stati*	anblddedfbhaiaja
advertised	atbdcjdUeWfkgVhbikjs
cut the	ddfbgkidjm
the pilot	an
to one	an
ward	akbbcldrebfcgSikjZ
green	akbccrdaeYfbgdhbikjY
my green	ak
green card	amcc
arrived	a2bBccddeZfkgYhcijjd
arriv*	apbWdUeXfVgYhUimjn
the mail	idjk
mail today	aj
soc	arbbdlecfWhnidjk
type	axbjcjdQeXfZgkhViXjb
plagiarism	bxengYhZisjc
the plagiarism	ambcjd
from my	aZbbckdbfkgdhjjn
preprint	ao
prepr*	arbdcdfd
text	awdIeKfkgNhViUjz
letter from	aoja
that we	jk
we get	ak
mri	azbcekfngjhSiM
slots	arbUdkeTfogahlic
for free	abddflgahmjd
planning	apcXdoeBfdgXhrimjs
plann*	dbecfm
permission	a8bJcXeJfdgShqjp
permi*	asdaedjb
my old	cjdbgjjc
reference	azbncbdTeMfbgQhdjt
the reference	dmjb
she asked	aqgbjb
asked in	amjc
for something	fkgdjc
funnier	aNbzcqdWerfbgwhWjX
funni*	gljc
first #	akcdfbij
sold	a0bMcqeVgRhQinjc
mezzo	apbcdcedfkgdhcid
cast	aZbYcmdWeNiwjc
it on	bdccfjik
company	awcYeQfUgdhcid
the company	glid
birth	awbOcddjebicjY
as #	arbdccjb
# it's	aocdjc
it's #	axcZdcfZjb
longer	ambcdYeUfcgnhTjW
no longer	apjb
need the	acdqgc
sponsorship	aubWcddmeQfcgZhrinjr
spouse	adbVdvfQhzijjX
spouse visa	aj
state	a6cZeVfWgRhmiZjb
the state	aubccbhbid
that my	accdidjo
foreign	akbacZdneWfPgShsjs
forei*	bdelgaij
diploma	a/bWcqeKgahViPjd
diplo*	avbccahdjd
counts	aTbqcqdqeXfYgXhZiojX
saturdays	apbQcWdrf6gdhZicja
coach*	cbfn
stopped	aybNcXddekfmgWhQirjb
stopp*	ak
founder	aobUdbeWfMhxi4
found*	aocddbgdhkiZjc
job so	am
so now	ak
we are	aXdnfcjm
said no	aabbcdgljp
lift	avbVcQdkeZgnhdiS
im in	aj
wheelchair	apbZdaesfngchZid
wheel*	al
was what	an
what the	ajbaecgYhoiajd
daycare	an
the daycare	an
dayca*	an
dataset	am
the dataset	aj
datas*	am
is now	andd
doi	atbRdofXhriYjl
a doi	ak
accept	aZbkcdeRfXhpib
don't accept	bm
my work	anddid
work is	bkccddgchdimjc
top	abbmcxdbeSfXgUhd
the panel	bj
understand	aJb/cTdWebfPgtidjc
didn't understand	bj
community	adbvcXdZeRfVhuijjc
theatre	akbYcmdneYfbgXjX
theat*	abbacZdofagqhYibjY
means	btcSdkeOfQgshkiUjc
# for	acbpdkgdhajd
wedding	acbHcmeYflhyimjY
day is	bldd
is not	bpedga
much	aTbjdaebfdgthciQjV
absurd	aBb/cYdYenfThbipjc
say so	bk
judged	acb/cmdQeWfVgchXjc
they judged	aj
hair	abbacvdYeoflhWjY
my hair	bjfj
not my	bj
im sure	bjgk
so unfair	abbkcmgd
ones	aTbkcrdYecfkgbhXijjV
the ones	aYco
straight	czdbedfthPiQjN
strai*	adcndbebfjgchkia
<s> last	aVcsfa
last years	cofb
project	aubVdleFfZhYil
# page	ck
plan	ccdleBfpgdhTiXjp
my friend	aaco
sat	bOcxdVenfqgOhYjR
scores	adbqczdVeXftgUhRja
scores got	aZcl
letter on	abcmjd
read the	acbZcjedhmjc
and it	ambVcjepfagdhajb
it doesnt	abbbcq
even have	bdcp
have an	cmddedfc
heating	albbd0eYfrgahTic
heati*	addk
since october	dj
<s> still	aabddmenhZidjd
still owe	acdqhX
student	bWcleIfWgNhriw
put me	aZdo
pip	aXbWcmdxemfdgqhmicjc
land	bbdoeUfagbhriW
daughter starts	aado
have no	albkccdjedgbibjc
no address	addl
stupid	aGb3cde1fQhcipjP
trying	aUbjccedfdhkisjS
stoma*	adbbdderhb
drive	bleagjhXjY
past	aWbkckdbeqfwgahUiZjS
past the	acbjengd
made	bMcndTfbhQiYjl
they made	adbccderjd
made me	cdeqgb
me feel	engc
feel like	bcccesgcjd
# minutes	cadaesfcid
honestly it	engb
i learned	acfm
photo*	aacohdid
scratch	aZbadmfwgpiTjF
from scratch	fl
scrat*	abddgdho
just for	adfl
brief	adbOcPdMekflgMhPiOj8
on that	adbncZdbeaflgphciajX
study #	dcgl
winters	ajbbekfygchZib
winte*	ambdccdkebgdjd
winters in	amgd
tent	bBfqgRhxi1jQ
a tent	albdfj
costu*	aZcWdbedfvhbidja
inbox	aZddekflgbhk
my inbox	abedflgdhk
february	a6bHdkeTfwgShWicjb
since february	aaddedfpgd
febru*	aobccZdYeafngYhbicjj
<s> i'd	aobXcbdaedfbgmhliaja
i'd be	bcen
be so	aZdmgk
happy	aacUdbfSgwidjV
so happy	edgl
explain	aQb9cSdWeSfZglhciojj
expla*	abbnccddedhbjn
explain it	ik
believe	aOb5cZdReUfHgvhdiujX
i believe	bcgn
belie*	bjdcebgjhZiljb
believe in	gk
in this	adbcfngd
product	aobrctdceLfYhXiW
produ*	amcpdXeafagbhYjV
with all	adgjhk
all my	ambccbdmedgdhbja
heart	aSbccSdYexfjguhXiTjQ
my heart	aVbYcddZelfdgr
after the	abblcdekfcgjhd
holidays	acbLcRdrejfxgriW
holid*	abfmgkhd
was in	bccZdpecfcgcijjY
army	aobScldceXgShu
the army	hl
head	bOctebfPgShrjd
the head	abhpidjd
head of	akcdddhljb
journalist	dSeWfVgPhui1
a journalist	gbhpicjd
is already	aYbddogchmicjc
interested	aRblcddRePfPgphsip
lose	aPcad4edfRgnhmiUjL
lose my	aabcdkgchn
mums	bcgahlik
my mums	bcgchn
friends	aKbNdXekfVh0izjW
frien*	abbYcadcekgmhj
union	aobVccdZeQfVgRh9jb
the union	acgdho
she can	hk
make	aRbkcaeMfbguhmiUjb
can make	acgdho
cowor*	ambdcdebhdiljc
overheard	aWcbdOelgUi/jd
overh*	aciojb
overheard that	aciojb
budge*	abeciqjc
signs	aqbYcZdUekfYhXiqjo
probably	aZcceVfLhRi8jP
<s> probably	abip
proba*	aWbXcbdbedgohbiqja
probably the	gdin
the job	cddbgmjd
job was	ik
to someone	ambahdjj
i heard	ecio
about to	abgdhkil
i'd need	jn
references	akbxcadHeXfmgPj4
# references	jj
annex	a0bUcYdmeSgWhkibjq
the list	acblcjdjfbgchcij
is full	aabcijjo
full for	acbcjo
for next	jj
next year	accddcimjj
i said	ecgdhdjp
said at	adbdgahlidjn
the audition	ccjk
im an	abgjjk
registered	a0bXcrdWePfdgXhZijjb
nursing	avbVdxeZfmgThdiajX
pin	aqbccpeafbiajd
<s> sold	an
house	aobIcsdmeNfWgThnikjO
cash	ambLcdd0ePfdgbhlibjm
crane	awbOckdjfYgZhYipjd
opera*	bddogdhd
category	a0bkcqdTeRfTgdhaiUjo
categ*	axbZcbddedfbgdhcidja
the reviewer	bcim
power	albjcjdjeafaiSjX
analysis	atb6cjdTeGgWhTiajs
analy*	aobagd
done #	amfb
out i	gk
was put	adjl
put in	addjgdhn
under #	am
competitor	bpcsdRecfMgnhkil
compe*	brdWfagdicjd
pulled	azbGcmeqfqgVhPiljY
pulled out	am
so nobody	ak
services	aybWccdleMfdgRhniZjv
servi*	alcldYecfdgcibjb
those	aRbccrdXeSfqgZhZiVjb
my story	hj
was at	aj
mag	asbaeLgaipjd
another mag	abfjim
back then	aafcjq
tracks	avbZcldXeUfrgVhTjm
national	a1cjdReQfUgYhsic
the national	al
natio*	cddchdjp
radio	atbTckdHeUfVgahcisjb
it now	ajbcclgc
now the	acccdlem
sandbox	ak
sandb*	ak
is open	akbbccdagohcjd
keys	avbQdjeZgciQ
<s> lost	am
the day	angd
evenings	bVcZf/gdhbicjc
eveni*	aqcadcecfngaicjd
mornings	bScVdlelf+gZhY
nurse	avbLdleYgShkimjY
nurse is	hj
term	aublcddneJfWhciYjm
up on	algkjc
the grant	aZcodmja
officer	aybbcjdbeSfLgLhqiwjm
offic*	ascdhdjb
emailed	arbccced
email*	arbccced
resub*	aobd
allowed	a0bXeKflgYhdjd
are allowed	al
allow*	an
from this	al
translated	axdTeUfrgXhWiZjr
we translated	apfZ
translated the	apfZ
manual	a9bjcoeFgOhViZjd
polish	atbUckddeafYgahm
credit	aycXdteNfVgZhjiZ
now it	aado
beard	bXc1dWecfdgdhVirjU
the beard	aocjgchdiajZ
letters	a5bQckdOeagRhaia
# letters	aqhbic
lette*	albddYeafogVhUiW
parking	arbacagRivjd
the parking	aj
parki*	amdd
solved	anbucTdngmhPiYjW
rented	avbJckeUftgNhdiyja
next door	akckdchc
they used	aj
used the	al
price list	al
list by	ak
by mistake	atbaccddjd
band	axbOcmdVeWgcimjZ
leader	aodYeZfMhu
me that	jj
gig on	ak
dec	a6bRcadsedfqgbhYiXjn
# dec	aj
mixed	ascddQeafcgWhZio
mixed up	cbik
numbers	ajctdTeRgXhX
numbe*	cjdbidjb
thesis was	abcm
rated	azbycodTeWfOgZhTicjj
was rated	aobd
bache*	akbbcbdaeqfdhXjb
i cut	apddfb
status	a2ccdaeNfLhriajl
was approved	ancb
tax	bbcad2eKfbgUht
the tax	dl
tax office	dl
office so	gk
eligibility	avcddreFgXhmjk
eligi*	bcgchcijjd
thing is	gj
sorted	avbcdbecfpgahZiT
is sorted	aj
<s> i'm	cUdnemfVglhViXja
studies	a2bncodXeKfdgXhWicjk
studi*	bZcYdbebfjgahYio
confirmed	a/bXcXdVeXfWgVhXiljj
confi*	azbWcZdXeofZgYhYiXjR
confirmed it	ak
registration	a0baeGgPhpij
child*	acgjjn
joke	aMbuccdVekfVgnhci1jO
a joke	adbncd
joke and	bk
they know	aXbncaddgdhmiajm
plain	aXb7cldMebfdgWhajX
they call	algbhd
call it	bqedgc
nonsense	aIb/cUdPemfQgohaikjZ
nonse*	abbpcd
my accent	bl
isnt a	ajbjgd
a problem	bl
in house	cnfd
takes #	cnfc
for what	accn
what i	bRcldZfcguidjb
do in	accnfd
abstracts	aZckfk
abstr*	acckfk
dont even	aVcqemfbgb
data	a3bmdXeLgVhTibjp
saw the	adhdim
flats	acbZcodreYgbhYinja
trust	akdleRfOgnhliWjc
me no	alcmebhc
contest	abbdc1dTeSgchpjT
conte*	albWdQfTgkhdicjj
someone who	abblcjic
sang	asbEcodSeahkid
key	asckdjeFfWgdiVjn
callback	acclebgl
callb*	acclebgl
i'm #	acbkdmga
payments	ambRcad/eMgRhjidjn
behind	aRbocremfbgZhVjQ
behind on	acdm
gf	albjcjdyfbhciZjl
need a	akbjedfcgcjd
i lose	abdl
lose the	acbddohd
<s> cant	addm
afford	aQbnd4eUfVjS
cant afford	addm
month in	dj
airbnb	djij
bitter	aKcZdce/fpgmhqicjS
it that	bdejgj
them all	fcgcjk
stung	aUcYe/fZgbic
stung more	bbcdeogd
than my	ej
my divorce	dkejgd
sad	aDbvcRdZe/fPgljW
and still	acco
sick	aXbVcTdye5fbgbjS
by hand	abfojd
hand for	acfkgk
for it	bWcbdjedfphbijja
five	aqbMcoeQf3gdhMiZjY
called	dReWfagQir
# times	aTblcaedfqgdhciljc
got an	abckfm
appoi*	aXclfm
my back	aacdeXfrhd
hurts	aJcPdwezfYgshZiZjW
stand	aXbaccddeRfmgZhbjU
learn	aHcddWeRfjg7ibjY
excel	aobjcpdbeWgjhdiX
they let	adclhd
let me	asdWechc
wants to	amcddcgdhail
know it	ebgo
laughed	aObcdMe3fcgnhXip
they laughed	ebgn
laugh*	aYgnic
laughed at	edgm
at my	aYbbcXfbguiX
my joke	ebgn
that's	aZbkccdbfZjl
so that's	ecgm
that's a	ecgl
plus	azbBcjdyeGhTiRjZ
a plus	ebgm
know who	bdcbho
husband	aWbEdnecgThqiwjW
my husband	akbdccdbfmhjic
husba*	aZbccbdmeaflgaik
<s> i'll	aaddfcgbhsib
sign	arbQcSdTeVfNgvhkidjc
a sign	aYglhljd
until they	achpiZ
they take	abgdhkil
take me	adbmgbhlid
i still	aYcddlejgdhj
still have	aabdcbgbhs
have their	abho
k on	achm
tiktok	aXcdhqjd
they read	adcdhnjd
comments	aYblcSdRfVgWhnimj/
comme*	akbYcRdVeYfVgVhqjq
through the	bk
grapevine	aZbmcVddeufYhji2jZ
the grapevine	adin
grape*	adin
retir*	apicjc
pretty	aTbrdXfVgmhSinjR
<s> pretty	bbil
pretty sure	ajbdcdgcil
rival	aYbWc0dZebfagdhuiujd
a rival	aabbclim
one of	adbbcbdafagqhWiojZ
says you	addkgdhdil
get in	abdbebgohXijjl
donat*	aZddgdhmil
blog	badSeXfZgbhqiujl
claims	bjePfVgUhdi1
claims they	abbdcchciqjc
they answer	adfdhjiljd
lack	aab1cVddebfTgjhaiWjn
i lack	gjhd
them my	hdjj
salary	acbccnd3eEgXjk
my salary	acddjn
wish	aJbccMdZeXfWg/hliW
has the	adbjcYdcedfcgYiYjr
same #	acfdjn
they've	adbZcXdbecfagjhYipjp
per their	aYbjhdjm
their email	hdjm
shortlisted	ambjcsdZeOfmgZhUjv
permanent	a0bPcWdqeHfbhric
perma*	akdd
<s> took	fj
took the	cbfpid
lead	azbjcbdmeRfVhViVja
the lead	apcZdc
team in	ej
ielts	ardbjb
speaking	aobjcbdPeYfbgXhljl
vacan*	aqccdbfjhcibjd
same team	ak
machine	apbddTeVfogWhXitjV
our machine	ajbcccjm
machi*	cWebhZin
ce	albccrdXeWftgbhHiljZ
mark	avbWeYfaglhaiajZ
fees	arbacadyeJfcgPhjiljl
my fees	adcddn
i only	ambkddedfciajc
ask them	aXcldmfmgXhbid
them for	gchm
rest	aqbTcYdjecfnhYiWjU
short of	dk
of one	cdiljc
cup	aqbaelfkgmhciVjb
cleared	a2bWcbebfogShVinjb
cardi*	am
diving	asbmcoddfdhTiX
fixed the	aobdfc
bug	asbYdpelfThaiojW
crash*	fj
build	ambcdmeHgribjc
the co	ak
co author	al
objected	atcbdNeVfZgPhoipjy
they objected	aldd
objec*	dngdhaidjd
objected to	aldd
do have	am
box	a6bTcjdZeafdgWhajM
box on	aj
ticked	aqbXflhM
garden	anbWdbeTfagmjV
the garden	akbj
plots	aWbpdneWfqgbiq
the summer	aj
up a	am
note	azcadTeVfZgchQibjk
a note	cl
lowered	a2bYdkfkgVhRiajp
<s> lowered	ak
lower*	al
lowered the	al
m	albceahcjc
# m	bdcjjd
m to	aj
volunteers	ambRcodbeOfpgXhsisja
the council	al
day and	akdcfdgl
the wedding	hlic
they called	bdcbgdio
technical	a4bveBfXgXhUiSjr
techn*	albd
rewritten	aybkcbdYf6gWhWiTjk
rewri*	ajbcgk
their own	aqbjcbfdhajZ
rounds	ajeWf8hTidjY
rounds down	am
recalculated	ambdgc
recal*	aobddaedgj
its #	aqbbcd
the cut	aYdkjl
library	a+bTdbeMgP
the library	ak
libra*	arccfd
copies	apbVcrdUeTfwgXhUidjd
# copies	cl
my first	aocd
our last	bk
inspection	aybccbeOfkgShkicjj
inspe*	cbddhpja
stars	bacudNeafUgrhaimjc
split	awbcdYecflgahljW
split the	an
invoice	aqfdgc
invoi*	aqfdgc
fiscal	aqblccdzeUhaiR
forwarded	azbXcYdYeVfogNhpjv
forwa*	aljd
the person	ajbkcdhd
decid*	brcZdZebfcgWhXijjl
mr	albWcaedfThnjq
procurement	avbjdxeDfagOhojl
procu*	apbdcdhd
direct	aubmcWdZeJgbiUjp
hours of	aj
language	anbtdKePfkgZhciUjl
class	alc1dVeXfSgZhaiXjj
embassy	atbPcSfcgQhjisjm
the embassy	aj
embas*	aj
gave my	fogZ
passport	a+bQcWeVfZgYjj
passp*	am
the stamp	ak
pure	aLb9cddagohQiTjS
never wrote	blcd
wrote a	bkccidjb
a line	bk
profile	abbzcmdPeTfUgVhdjw
profi*	aWbkcjdcedfcgVhXibjs
loss	aZbpcYdyepfWhUiOjW
the committee	bdcbgaijjn
committee is	bj
the app	acbnfkid
little	aXcjdZelfRhdjV
does	aVcaddeXfFgohkiXjk
cleaner	aZcyeahcjd
clean*	aacsecfbgchdjd
crew	albTcpddeYfjgahWiojb
the poems	cj
poems in	aZcmgk
autumn	ambJcmedfygkhZiZjV
the autumn	clgdjc
prose	aXbvcudLeZfqgkhWiVjn
breaks	acbLcodvebfwhZidjZ
new hire	aYcsfdhdid
asked me	bdcmddhcid
how to	acbacnemgbhcid
to do	akblclgYhYib
do a	adbbcmdlhaic
<s> other	aZcphd
startups	aTbcc2dmeWfagoirjV
runway	ambdcpfsgZhHidjj
us out	aZdjfl
out by	dj
insul*	aadmelgcjd
cheap	aabkcjdpeUfYhajd
review	aobkcbeFgMhriWjo
is in	ccdngjhajZ
touri*	aZbccndk
bucks	aXbbdueZhaiyjO
# bucks	aacddjhcio
after all	aked
all those	fk
nice	aVbcdYelfbgriZjO
confidence	aVbmcWfTguhdiR
my confidence	aabcepgd
confidence is	aabcepgd
at zero	aabcepgd
since that	aaeqfcgc
wednesday	avbScagVhbjj
wedne*	akejgd
shaking	aSbacUdYe/fmidjU
shaki*	em
rage	aGbpcSdTe/fagniljS
tram	atbTcadWesfpgXhVimjj
the tram	aceo
one line	bcel
it hurts	emgc
hurts like	ej
# rounds	acccfo
rounds of	adfjgk
revis*	adbrcZdTeVgTiTjm
enough	abbycZdYePgkiVjS
sat in	ej
room #	al
baby	aZbEcbd1ekfbhcisjT
ive	aabldlemhaidja
<s> ive	bcccdXenglhdjd
memor*	aXbdcadbedfvgdhdjb
to get	aYddfsjb
photo	axbSdSeQgQimjn
i'd do	akbZek
do anything	acgl
ship	avbOdceZhU
horoscope	aadbgthciYjd
my horoscope	acdbgoid
persistence	aQb0cYdlelfbg/hXiKjb
persi*	adgn
pays	akbTdveQfTgkhkjY
persistence pays	adgn
i'm a	bcccdceagr
fast	aacXdSebflgthdiY
worker	ambLdqeQfUgdhmiyjY
perhaps	aLbodaeYfRgyhWiojU
<s> perhaps	acbbcdddfdgria
perha*	aYbacddkecfdgnij
perhaps they	aadmglib
were only	bccdgkjd
having	albadYeahXibjb
a bad	acccfjgoib
my landlord	aZhjjm
landlord is	gdhk
is their	hk
their landlord	adhk
owes	aSbbccdseUfShzjZ
owes me	abddhrib
ill	aXcNdqepfRgUhvimjW
<s> ill	aYcadbfbht
award	arbccwdYeNfRhliW
hold	bdeOfUgahuiUjW
them up	bddcfdhm
up #	aVcZdjfjhn
of their	aWcledjb
trustees	bZdneWgNh6isjW
their trustees	achm
trust*	ejhlic
are in	amjd
choir	bRcrdTeWgYhtirjV
my choir	aaho
pick	bZcoeKfYhditjX
by photo	bjhc
<s> on	ambncOdjeTgPhkjT
ran out	apdXij
thats my	ij
my guess	abhcio
pets no	alddgdhdjl
the b	aTgpjo
# certificate	aXjp
certificate in	acjk
it from	aUcdflhdip
we already	gdhcjl
last time	aXcnidjm
said my	jm
topic	abbtcadXeUfdgdjt
overl*	bdglid
barista	aabbckddgahdipjc
baris*	aabbckddgahdipjc
course is	cj
opening	ambRcceafygohYiUjb
openi*	ccddgmijjd
the kids	alcddceofchcic
dept	akccdagdim
we're	akedfXhniZjY
<s> we're	aZcadjfZhpidjc
now on	an
list of	cbil
university	arbZcseUfagUja
unive*	bYcbebfagqhYjY
mum	anbOcTdrepfYhjikjY
my mum	akdlgdhdjc
moved in	anbc
in and	aqdc
watch*	bdhk
overt*	hm
door now	em
comes	aYeZfVgnhaikjY
it comes	al
whole thing	aqbdfc
thing in	atbbfcga
template	aqbscldZeOfnhYic
the template	amfd
templ*	amfd
never saw	ak
saw my	fj
because	bodYeXfbgZhUiUjd
becau*	albkcjdaeUfpgZhXiV
because the	cnflgb
expired	a+bMcZd0eTfrgYhVidjb
expir*	aj
present	aabdcndXeKfagYjs
prese*	bVdWfqgRiWjj
in october	aadkgkjl
values	aRb2cbdUeZfWg2hbiL
supplement	awcddleDfrgRhnibju
the supplement	aj
were from	amgd
batch	asbQclePf0gYhYim
corrected	a3cYfngWhOiVjo
corre*	ancOdXeXgRhsjR
sheet	avddeZfngUhSiS
one on	aocdhd
on call	ak
call in	al
flood	anbVcXdlfpgYjo
patients	axbdcadjfdgbhViXjb
# patients	atedfZhb
patie*	apbdcbdZeagchmicjb
they don't	addcebfcgahqia
don't know	alcdelgZhmicjW
know that	aucadjfdgchdiYjY
closed at	andb
earns	anbVcudpeTfaglhdjV
earns #	amhd
ok	amcPddfJguhYjQ
ok w	aj
hrs a	acfl
can be	aj
# by	apcd
foundation	axbXckePfXhj
a foundation	ak
on friday	axdafdgchXjc
room was	icjl
booked	anbPcZdsebfogZhZik
double booked	cdim
and now	acccdkgcjn
its not	akbjdcgajd
caretaker	bacWdteSfngUhxinjZ
the caretaker	adfl
caret*	adfl
asbestos	awbccbdoemfagdhZ
asbes*	amdc
objection	arbqcMddeYfSgjidjq
the girl	dcij
out my	ajdj
told my	apccekgdhcjX
teacher	aybZcnddeMfagVikjV
my teacher	aqiaja
<s> closed	apdb
district	a0ckeIfagLhkio
distr*	aqcdhc
schools	amckdaeQgQim
# schools	al
schoo*	aacZdkejfZgbhlij
the sunday	aofb
edition	a4backdYeTfmgZhWiZjn
editi*	am
ago	albOcqfjhUiojM
weeks ago	ajgj
stuck	acblcZdcergZhSiljM
ms	a2bQerhZiSjn
they wanted	angcikjc
i turned	apbdedjb
the age	aj
age limit	aj
wrong with	bjckgd
with my	alcadcecfdhkicjc
sane	aPb/cSdZfXgnhdimjZ
blind	aYb3cYdZeofXiojN
don't see	bmgc
see the	adbjgohcjc
potential	aYbvdkeRfLgnhjinjn
poten*	bj
is fine	aqdaga
copy	ascddSeMgShkil
the copy	aZblik
promoted	asbYczdYeOgYhmiWjw
promo*	ajbrckdYeZfZgVhViXjZ
running	codmeYgRhbiljX
runni*	aadogd
and he	adbbcredhcic
he gets	abcpedgchk
gets the	aaco
title	awbScpdbebfVhdiS
the title	acbackem
mural	aZbbc2ddebfnhbimjX
they went	coic
went with	aacp
looks	aTcvdTfOgohTitjS
looks like	cmidjd
literally	bacjdmhVjM
liter*	alcjdmeWfagdhZiVjm
anyone	aJb6dLeYfRhXizjQ
that school	aYcmfbgdhmid
neighbours	aVbVckenfbgpid
caterer	aZbdcsedfdgdha
cater*	aVbccvedfcgdhZid
cold	aabdcmddexflhUibjQ
soup	aZbRcpdnejgcipjU
just need	abdogd
before the	aXdsiljb
here in	bjdjgd
i'm on	addm
march and	aZdn
quota	asbccbdweNfZgWhbipja
without a	abbcdkjn
renew	bWcOdreUfrgqhriZ
i sat	abckejfjhc
stair*	ek
sobbed	aSbRcWdYe/injc
<s> never	amejgb
embarrassed	aKbscYdWe/fThkiojT
embar*	dl
being	bkdXerfYgUhTjY
insulting	aGb3ccdRe5fagYhoikjj
the no	abcYdbephcjn
came at	ek
pm	bRcTdrekflgchnjc
# pm	ek
felt sick	aden
seedlings	aXbXdzeafxgohZja
seedl*	djfkgd
seasons	atbXcoeWf0gdhRiZjZ
# seasons	ddfj
seaso*	akdd
to show	aYdmfjgjhZ
show them	fk
i translated	fk
prove	aUbxcbdkeOfRgshWiojU
to prove	aZdkfk
whole flat	ejfj
previous	aobZcmeUf3gVhQib
the previous	bdccfjil
previ*	bdccfjhdil
previous tenant	cdfjil
the viewing	adbcebflhcjm
for nothing	acfk
since january	acfl
always said	akgmhdicjb
said i'd	aajl
that stage	aafjgnjc
along	akbUdXeXfjgZhmidjj
great	aQbtcddPfUgyiVjY
a team	gl
it'd	aZddebgrhc
<s> it'd	acbcddebgrhc
mean	aXbncZdkfKgshXiZ
mean the	abbccmdchaidjm
world	aabddWelfYgqhjiWja
the world	hd
play	blcZdceVfdgniTjZ
# a	bmcddreWfLgWhliXjT
side	abblcldZecfXgdiVja
a side	cdhn
with their	adbdcjfdhm
cfo	ambbcXdsebfPgYh4is
i will	aUbdglhqjc
bring it	achk
it up	hl
up at	acdcejhk
shareholder	abcadleYfLgjh6jm
share*	adhm
meeting	akbTcVdkeQfbgYhxjo
meeti*	ddhk
i own	adhk
video	ambTcadNeRfmgRhlix
video of	ajcbhlid
to go	cdemgchkic
knows the	gmhjia
and will	cdgm
a word	aahq
queue	adbSccfphjivjb
the queue	il
mould	aTbkfvhkiljc
and nobody	bdcdgjil
stays	akbRcZdwebgmhYjU
seems	aPbvdUfJgshWizjT
hired	ajbXc7eEfbgKi6jW
they hired	ckhd
hired a	ij
consultant	aucleBfSgRhni2
consu*	anbXcldaebfcgchkja
no to	bccdhl
to everyone	ij
porter	a0bUcjdVeSfZgVhciw
the porter	adinjd
committee never	ij
meets	bQdleRfZhsiq
heard that	aj
round is	achl
they mentioned	bcidjn
looking	abbddUeZfVhZiv
looki*	anbaccgchdjj
looking for	aobbcdgdicjk
senior	bbcudZeEfOgKhliojy
says so	ajbdcdgdjl
so in	cdjn
bio	ajcseRfUicj2
books	atbVdVeJfkgahZidjq
quoted	apcadVeSfOgRimj/
i quoted	jn
quoted #	jn
offer	bWcbeBfdgjhZiUj6
the offer	aZcbedgdjs
what it	bmgcjm
it takes	adbmgcjm
sia	awbWcadkeafYgnhZiZjx
train	asbMdbejfrgThVivjV
it by	bdengb
trainee	a0bacmdjeQgUiyjS
train*	bbcpddebfagaipjT
updated	a5bcdReLf3gThWiVj0
joined	a/bEcodSeUgRhnikja
yrs in	anjc
thin	abclekfkgkiYjQ
hold a	cl
p	asbbcdddfdjb
the p	akbc
value	apbocldjeOfTgnhXiNjk
p value	akbc
# not	anbTjn
estate	awbacjdteMfQgVhlinjZ
the estate	ak
failed	asdkeRfkgZhZiYjc
the credit	anjc
credit check	aljd
collection	azbXckdVeIfqgZhbib
shortlisted for	amcc
harbour	aqcdeZhZ
the harbour	amcc
harbo*	aocc
physi*	aj
customs	a0bacbdZeMgThljm
let them	adhjik
the piece	bddbhdjo
movement	ajcddSecfbgmhp
movem*	ak
overlooked	aYb7dRejfThZiljd
they overlooked	glid
my second	aj
fax	a1bRcdddfcgThlicjj
the fax	amjd
my dog	adckedgaim
therapy	arbdcaeagohaiX
thera*	anccdd
worked	a3bTcmdceCftgOhWjY
i worked	ambbflgcjd
summers	albXcddjebflgdjm
summe*	al
bakery	aqbRcadngciyjO
the insurance	ak
flights	axbNcTdledfwgchXiXjt
about #	aagrhd
residence	atbNckdneNfdgMhqim
with just	aj
just the	aobjddedgchaic
roof	ambTcmdkelfrgWhTilja
the roof	am
and do	aqbddc
do the	bXdmgkhc
year #	andbjd
my c	ak
c #	bccZdZedfahdjq
advanced	a3cxdbeJfjhOiJjn
results	akbsdZebfbhZiUjm
resul*	aobbcddcfdgchcibjd
working	ajbacneHfjhdiljW
worki*	clfdgljc
prototype	a/bdcrdTeSfshHidjc
proto*	axbcccdcfahcjb
d	avbbcbdcedfZhcjd
printed	arbccrdPeWftgPhZidjo
before it	ak
was only	acglij
rende*	aZcrdcedfdgchbibjd
coord*	asdcedfdjd
use the	bk
the late	angc
till the	dafkgbhnib
was missing	gjjj
missing the	abjm
semester	albRcbd/eQfxgZhMiZjU
semes*	bccYdveagahWidjc
# with	boccjc
rate	aqboccdreQfagchOic
fell	a4bTcrdmelgZhLiYjW
# since	aodb
knee	axbacadoerfohMiMjc
my knee	apdbedgc
surgery	a1bQcddtfogahRiPjd
surge*	andbgb
climb	aocpdpeVglhOiZjW
scripts	apcjdZeNfvgUhWjv
scrip*	hdjk
north	ardceZfVgZ
is set	abbbdaedgq
omg	am
judge	aob4cWdTeRfPgNhnjY
gave me	aocYdpedgahaidjc
custody	aybScVdoeZfdgUhoin
not a	aYbphc
clearer	aYbydSedfcgrhaidjo
<s> its	acbndYfogb
else	aPbqeXfWgkhXjR
nothing else	clic
wouldnt	blclgc
would*	aobpcjdaeafdgYhaiX
know a	bmgb
villa*	adblcbfnga
if it	amblgZ
art	adc2dSeRfYgkhaidjU
alum	bZctdkfOhli5jV
drawing	ajcwdWePftgZhZ
drawi*	ajbZen
than me	aZcned
lab	a5bacxddeOfYgWhSiojI
the lab	ckdd
lab next	abcl
everything	aSbYcWdjfngshTiUjU
everything w	adck
internship	asbQcmd2eKfsgXidjb
the internship	cj
he didnt	adbkhd
didnt know	bccj
know what	aXhmid
what a	adbcel
balance	aYb0cldleLfdgjhZiK
a balance	aZcp
balan*	acbjcndaelfbgchajd
balance sheet	aZcp
sheet is	bdcj
bills	bScld2eOfjgT
support	bccXdpeKfYgahuiPjp
i support	aacbdrhd
and theres	addl
submission	akbldzeUfagciOjd
submi*	bacZdnfagdhXjp
submission by	aadpha
crushed	aYbQckdke/fuhYjJ
crush*	ek
we were	aXbjdZgjic
it's like	acbjccdbergZhdic
like they	albbccelgZhdik
yrs of	cdemid
going	aXcYdrfPgmhciajO
answer i	eofagd
was called	aZcn
that really	ej
dress	aZbXcudSeWfqgbiojZ
typed	ajbaccdNf8gVhaiZjq
<s> typed	adfl
the lot	fl
during	akbOcjf6gWhciVjc
prayed	aSbKcWdbeuf1gljc
planned	akbMcYdoeKfxgcijjo
handw*	akbcddgohaiZjd
be perfect	bc
perfect for	adbdfjgk
i get	acdcemfYglhYiZjl
grown	aVbadZekfagshbiljT
person and	bZcbecgq
ministry	a0bUcXdjeNfagMhqjt
the ministry	anbdhjibjd
minis*	bYcbdYeafcgZhuiZjV
ministry is	hlic
decide	aUcRd1eIfVgdhzjY
they decide	hkic
biggest	bXdkecfTgjhqjQ
their biggest	acho
bigge*	bcgchqjd
my sister	ajgc
tell	aLbbcadbebfUglhsisjQ
could tell	bbebfjgjhmiajd
at that	adcbddfdglhlibjd
party	aZbYctdXeWfVgWh7jY
they use	adhm
photo on	achm
their site	jl
they cant	adhm
old boss	ddhjij
by summer	aYbddbgkhdiq
alleg*	bdccijjk
people from	bcckik
from two	acipjc
two schools	aZikjk
postman	bcdaemfdhlizjR
the postman	adcdim
postm*	adcdim
in there	ik
me like	ejgail
a man	aaecgZhciq
man for	bcgcio
they already	abjk
already told	ekhdiajj
theyd	icjl
buyer	andoeEfIitjj
statement	alcNdTeVfSicj+
my statement	adgbjn
state*	bbdcgmhdjl
explained	bmcTdSeSfWgbhZikj+
gap	anbjckdseVfYgjhV
slides	bZcmepflgdhKiVjx
our revenue	aZcaddjq
slide	bkcXdmemfmhLibjm
slide #	aWbkcaddjq
voice	adcYdHeafWgvhYiXjr
my voice	ak
lovely	aQbXcddQenfkg4hYibjZ
too small	abbbcdgdhljk
small for	bdjm
hall	akbMc0dYeXfdgRinjX
renewed	atbYcMgkicjs
renew*	atcddcfagchc
blue	arbNcydUeofYgchWjX
one good	alddfdgd
python	awbQcrfjhdiajZ
i work	ck
work in	gdhajl
fell through	amddfd
available	a0bcdbeFfmgUhViajy
avail*	jj
translator	awbkccdSeQgVhdiujl
the translator	akjd
has joined	aljc
the house	dk
shows i	jl
i wasnt	anedia
fault	acb+dceofSgkhTjU
have it	accddbgchciljn
it as	bZgmjd
my name	akbdcdgkhZidjc
was on	ajdlgdhdjd
list for	hdik
they didnt	cdhl
gas	anbadsedfagZhZimjc
but the	aqbaecgbik
week and	bdcdddflgZjn
and its	akdcelgdhd
back up	aj
crossed	awbTckdRejfkhSjZ
we crossed	am
cross*	amfdgkid
api	a2bmdZeQgWhUibjr
calls	albTcVdaeYgXhsiojm
redid	aqbdccjd
redid the	aqbdccjd
r	albncbhdidjc
r #	ajbncbjc
# wanted	anbdcd
comic	bocndTeYfjjc
the comic	aj
<s> wrote	arfdjY
new last	amjd
act	aqbncTecfTgciWjd
said that	aj
weak	abb0cadjfTgkhZiY
the weak	al
lent	akbIccdkebfygjibjm
us the	ajcdddfj
assistant	awbTcleLfUgNhnix
the assistant	ik
assis*	ik
second week	ij
jan	axbLcjdtePfbgchkiYjs
at work	aacddmecgbim
fellow	abbWc1dYecfWgdiojW
a fellow	alcd
fellow of	alcd
society	bvcjdUecfWhpiZjV
socie*	alcd
signed the	apjb
nomin*	akcd
put on	jk
kilos	arbXdbfkgdhNjW
# kilos	dbepfahb
needed	awcYdmeHgmhXiOjd
they needed	aodcfc
needed someone	aodcfc
i ran	ak
payroll	cjd/eKfcgWhkilja
payro*	dm
not in	amfd
dbs	a1bVcYdnecfWhbiZjo
enhanced	azbjcbdXeUflgniFj0
enhan*	ambd
asking	abbRcUdbeSfYgkhqis
price for	dk
boat	ambQcjdWedfkhWitja
lets	ambacYdYeUglhjio
lets me	aodb
quote from	aj
risk	bzcUdofGgjhdiajm
on them	akdbelhd
soprano	aybOcodOeWfahdic
sopra*	aobacnddgbhbibjd
solo	a3bEcPdVeBf1gThB
vacant	aobZdredgThnjY
is vacant	al
announced	a6bHccdnePfbgYjt
annou*	ak
it at	aqja
there's	aobZccdneZfbhWja
<s> there's	abdpecgdhdjd
there*	ajbYcbdmeYfahUipjZ
there's a	aocdfdhcikjd
a paragraph	asbahdjb
about a	ck
a dog	am
dont have	dk
sommelier	ancd
somme*	apcc
sommelier level	amcd
# w	ancd
merit	arbwcrdaeMfPgkiVjj
crying	aVbUcSe/fciqjT
<s> crying	aoea
crying happy	aoea
tears	acbJcUe6fmgticjZ
happy tears	aoea
bought by	al
city	bWcsdXebgXhmipjX
the city	ak
theirs	aObsccdmelgniajO
was off	bncdebflgZ
i should	bjcdgjiYjd
should have	brccddgchajd
have been	aSbnddecfk
claim	brddePfTgbip
they claim	abik
which	a2bYcmdUeXfagRhciXjW
which is	ckdc
my rate	bk
rate is	bk
normal	bpcWejfngkhXiOja
is normal	bk
cheap*	akbkckdYfdgZhkidjX
never changed	aZcm
changed a	cmgd
issue #	abcp
a story	gdhk
story about	clgc
bid that	acck
we've got	acdk
keynote	bZcpeTfkhqiXjr
keyno*	cmfc
dont get	addm
get a	bjic
second job	dk
takes the	dkgc
my scholarship	dj
scholarship ends	dj
i let	abejgdil
the word	acep
unfortunately	aSbtcZeofSglhSjZ
unfor*	addjelgb
makes me	adbdepgb
throw	aVbkcofjhXijjO
up by	ddelhd
by now	aadceq
visits	arbDccdqeafpgahliYjo
couldnt	aaeo
they couldnt	aaeo
could*	aXepidjd
ring	aZbTcmdjeofXgYhniljR
feel empty	el
the results	ej
trains	bOdWf7gZhRikjk
# trains	abddfo
free since	fj
foot	ajbcdmemfshQiXjO
foot in	acfl
website	awbbcWdVeKfWgPhviujs
websi*	cbfahp
hours at	bbfo
least	aQbscmdVeVfygXhOiljQ
at least	aVbrdcfjhajc
lived	asbPdYebflgYhailjS
lived in	apccdcgb
archive	azbbcTdZeYfkgSijjb
that archive	aabl
a year	ambddcfqgZha
corner	abdZfZgkhYjP
know i	aabcgn
win	codleXfZg0hXiOjR
meet	bTcbdreJgmhkiXjn
me again	bchcij
kept	akbWdcedfohSjU
they kept	aYclgmjd
must	aabpcZdqeJfLgshYibjT
must be	aXbncjgnhciajb
yes	bQcbdReZfIg2idjS
say yes	bbgmhZic
cousins	aXbVcofVgchxikjd
my cousins	adgdhn
cousi*	ddgdhm
she'll	hj
sort	aNbucYdQedfWgrhnikjS
sort it	hj
i mean	cldc
expect	aMbmcaeZfSgshkik
a one	aabaelgahqid
star	apbPcmdNeafPhriojb
one star	aabcgchq
star review	aYbccdfjgbhq
if this	acbddngYhl
from their	abdcho
magazine	amcjdKeTfUgahniqjj
magaz*	cadbfbhnid
quarter	bddwebhUibjZ
quart*	abbccadmecfZgchribjY
festival's	hdin
heard the	coecfd
maybe they've	ij
they've got	gc
a quota	gdin
quota for	gdin
locals	aNbadQgbhqi/jX
for locals	adbcgciojd
sounds	aUbodKenglhVinja
like it	acgdjl
you have	bchdio
as they	aXjq
the essay	adbjcdjj
the limit	abjn
elsewhere	aqbZcdeXfdgchajk
elsew*	akbdgdjj
they dont	jj
ya	bBfBgqhbjq
my email	aZjn
medical	a/bYcbeOfcgQia
medic*	arbdcdddhdjc
issued	a3bWcZdWeSgNicjz
shut	atbLcVdtepfmgbhZijjS
the noise	ak
complaint	aobkcWdaeZfYgNhnixjk
<s> they've	bZccgkjl
they've put	aljc
put the	ajbcgahoja
freel*	akjd
up again	akjc
higher	aobmcmdmeTfZgchViPjp
a higher	ccidjk
duty	aqbccVeVgbiXjj
gaps	btcXdleVhZjo
no gaps	andc
landlords	bkcjdoeTfVgWhpiqjX
lawsu*	bchdinjd
court	aubdcZdZeSfUgNiwjY
bought the	al
method	ajbwcodYeHfjgchVibjl
the method	aj
my title	aj
dr	ambOdneZfZgThyijjq
tripped	ardke2gahPjU
the prize	cdik
per person	ak
brothers	bTdteVfUgYip
we now	ak
speak to	bjgkid
to their	apccfdgd
via	a2bTcXdceWfrgSiVjt
tested	a8codNeZhHiX
the fire	aZblhl
a parking	aj
well	dSeNfbhkiQjj
as well	aj
reconsider	brcGeafUgnhwiZjm
recon*	alccdafngahjibja
reconsider with	akjd
with an	al
supervisor	a1baeMfSgJhqiwjZ
super*	apdaeYfZgmhVia
i found	amjd
one in	cjgZhdidjm
graz	a4bPcdelfcgliUjb
in graz	ak
oct	a7bRcXdtfphUiXjm
studio	aubUcjdkeNfkgYhWiljW
dont need	atdX
only the	aqcdjd
stipend	atbNcndzeJfqgWhjic
stipe*	anbbccdpedfbgahaib
managed	awbacpeKfogYhciYjY
stall	anbXcVdvecfaimjV
the stall	bcjm
marke*	al
never came	aj
came up	aj
up in	cjgk
the talk	amfdicjk
belt	ambccxddecfX
six	aubLcqdoeSfsgQhLiXjd
sigma	asbWcmdZedfkgjhqiU
is finished	alcc
moving	aybZccdaebfnhTiV
moving the	aj
warehouse	a1bQdmeWfkgShaiujZ
the warehouse	hdjk
wareh*	akhbjj
village	bRcddbeTfmgUhpizja
it's on	al
minimum	awbleDfnhaiW
the minimum	aj
minim*	andb
order	ancadqeMgWiT
boxes	albScmdbebfqgQisjX
<s> an	injc
alternate	aodbeFfugWinjt
alter*	al
gave up	ddfj
the office	aacldjgc
scan	a5bdcddWfvhUiOja
signature	arbWckdZeMhliTjb
the signature	aj
newsletter	atcYdWeNfZgYhniujr
newsl*	ao
subs	atbcdreSgdha
the time	ak
happened	aYcXesfcgkhWisjQ
happe*	ao
licensed	a0dWeLgSir
they didn't	bmcbelgchbjZ
didn't look	cj
properly	adbpcYdaeZftgchYiYjb
look properly	cj
prope*	aZddhdil
there and	aagbin
<s> anyone	acbkckdcgdhc
to us	bocaddgchd
decision	adbxcOeXfNhjibjn
the decision	aabkjk
decis*	aWbwccdbeafbgZhZib
decision is	bajn
wrong and	adbl
i can't	adbdekgbiljd
respect	aWbxcbdQfSgxhpiK
respe*	ck
<s> what	clekhYicja
know about	akbkgchcid
one who	ckic
fly	aobScleUflhWid
their new	cldd
like #	aXbohd
# mine	abcl
guy in	bjgc
in to	gdhl
acade*	bk
music	ambacmdUeXhcic
that building	cmddfY
on time	cnfb
for my	adbddsfbgUhajm
operation	akbRcTdzeYfjhdic
eviction	bUd3eYfrgUhnjb
evict*	dlec
date is	abdl
finance	apbZdyeEfWgOhtju
finan*	acbccseafZgXhYicjl
ideas	aPbxdReQgqjo
it makes	bacoejgc
walk	aYbZdjflgkhZjL
the theatre	aXdqgd
burns	bUdmezgWhWiY
still burns	adephdjb
question	aYbucSdZeXfPgnipjd
quest*	aobbcYdcflhaicjc
evening	anbLcddXecf4gXjb
of evening	fj
evening school	fj
towns	aabScldcecfugYhlik
rebuilt	asbRdjf7gYhViajY
i rebuilt	fljd
rebui*	fljd
rebuilt the	fljd
the demo	fl
phoned	aXbOcYdVesfwgYhniu
for six	ajcddd
six weeks	aXdp
it felt	ecgn
walked	albKcqdcfqhUimjP
a chance	abbcdlgj
prove it	baddimjd
motivated	aBb/cadafRgrhkivjc
motiv*	aVbbcddaeZguhZibjo
my mum's	ajhj
be happy	ajga
happy to	apbdgY
to have	bd
have my	cdgbho
about them	hm
screenshot	gahoid
scree*	aYccecgWhvic
she says	aZedgjhniZ
says yes	aZbbddhnid
the name	hj
name of	hj
gallery	ajbScodcfcgbijjZ
the gallery	aadkel
galle*	abdjekid
was told	iojd
the fair	ij
thinks the	achdim
flat is	hdik
is for	abdXgmhciljj
son	bBczdpeRfDgOhliwjP
somebody's	adim
someb*	albUcVeZhYip
phd	aubYcudkeOflgVhYid
said i	aabbddemhbiZjo
across	adbZcjdSfrgZhc
quiet	aTblcRdVekgshYiajb
my profile	abhcjq
fluent	ckdHeYfqgjhViVjs
and has	acfchjic
has done	abjk
warranty	akcWdqeWfphRiVju
warra*	accbjo
she said	aXjs
the cast	jk
complete	arbdcadkeLfvgjhSiNjc
is complete	adjk
h	bZcjdVfsgchZicjb
# h	adbZcjdVfsgchZicjb
i'm now	ak
married	akbGcpdjeUfbgaimjj
marri*	ecjn
no permit	adhk
they opened	amcdfd
an evening	amcd
track	a2ccdXeThS
fish	bbdpeafXgchaikjZ
unit	a9bXcjdjeQfVgTic
unit #	al
# at	andd
hall is	jj
a paper	acck
retracted	anbbcdeofugShTiajv
retra*	aZbdcjdmfbgdiljc
mistake the	aobd
the journal	aj
# im	aodd
cheaper	apdjeNfa
printer	awcmdafdgahdjZ
so its	akbagk
appre*	anbWcndcedfcgWhliZjX
recog*	anhd
chamber	aqbZcjdaeWgYhpjP
the chamber	anhdjd
chamb*	aldoebfchbjc
chamber of	akjd
crafts	apctdXeHfnidjc
of crafts	akjd
cto	aphb
the local	acddfl
it again	akbdddgYhdibjo
again in	ajgdikjc
like she	aj
spot	apbdcneYfdhYjX
for our	gcinjd
twins	bKcjd2echXjV
can go	dl
from home	alhd
built a	aj
booth	bccoeafcgPhli2jR
floor	abbVcxdmgQhVibjX
floor #	cmfd
db	a4fThaiWjk
tutor	arbbcsdleNfdgShpik
hand it	adfj
in again	gdjm
the january	acgl
indeed	aZbxccdRebfJgthYipjZ
worked with	ajbmcc
farm	aqbSd2eLfagXipjV
thought it	aqbdcdedgd
matter	aZbzcXdafTgjhdicjb
guarantee	ancSdneIfXgwhjiTjk
is here	al
here #	acbbcudbic
instagram	ccepfchcicjd
insta*	arbccYdcepfZgchaiaja
booking	axbYcaeNfngVhkinjl
the booking	ak
booki*	al
bike	ajbdcodafogmhTikjW
zone	a3cbeXfagbhcibjb
the two	bccZjq
authors	ambwcmdNeGfbgZiojq
autho*	ambd
relis*	aocdjb
flat #	ascbdbfajc
cheaper and	akcbhnjc
gold	aubOcyeZfWgkhVidjd
tenor	avcadOeZgl
the tenor	alcbhdikjc
does #	alcchjid
nights	aZbNcYdjf/hTicjP
# nights	alccfmhdic
moon	abbUcrdcgvhcja
canada	a1badceTfVgZhciZjl
<s> not	bpddgZ
this job	bmga
inside out	bl
scoring	anb0cpdXeVfnhMiQja
the scoring	bj
firms	anbockdmeLfRgaim
feels	aQbkcRdYezfMguhZ
senti*	amckdceogYhZiYjY
i say	bqid
and no	aWcnddgkhdjn
taste	aSbzccdMelg0hdiRjT
my talk	bohdiY
been the	abbriY
best	bzcqdPeGfRgbhNidjd
the best	aZbqccgXhbimjb
said yes	ajckgdhcjd
yes to	clgc
showed	cwdRebfcgahQim
of all	aacmgdhk
# papers	aYcqjd
session	avbVdleVfmgaiXjZ
<s> those	aYcpfd
those who	acgl
stairs	akbRcqdpenfkgZhRidjX
the stairs	ajckfcjc
other week	ck
back #	djjd
jobcentre	aZdo
the jobcentre	aZdo
jobce*	aado
turning	aabjcdelflhbikjQ
turni*	dl
its the	acim
cut off	acdl
off for	djfd
lease ends	abdm
ends #	dk
my team	aYdoejfkgbhc
me till	dledfjgdhd
it feels	albdejgb
perso*	bbcMdOeRfqgXhp
low	bnckddfjgchPiXja
so low	aceofc
silence	aNcPdSe/flgoijjL
the silence	el
silen*	aaeofd
jealous	aBbmcddZe/fMgohri5jS
jealo*	abelgdhbil
read all	aaflim
sending	ambUcYfogUiljl
sendi*	fl
km	aqbbcdeXfygZhOiVjb
# km	aacadkebfqgdhc
took me	ddfngc
trial	ajeXfbgYhbir
there in	abbnccgmhd
a head	gnhd
garde*	albbcbddecfagmhXid
things	aQbmcSeafbgshUijjZ
come	bMeafOhViW
come to	bcccel
ask twice	cbgphdid
brand	amckdQeXfUgphljk
so much	accadkedhk
fate	aPbdcVdqejfUgwhmimjU
letter came	abgn
came on	abgn
a full	gmidjb
the chair	adbddkhjic
chair of	ajhjic
me from	hkic
cc	arbjcjfdgahZicjd
faculty	awbccmdZeJfcgPhwjZ
facul*	arcZeYfagchj
me in	aZbmcZedfjgYhoic
we're #	abfdhn
vote	aYbddUeUfYgZh7jS
girl from	abcjiljd
gather	aXbYeLfphsiujV
i gather	hbim
dean	bTcseSfSgThjiz
the dean	aYbddmhbip
stuff	aTbndZfYhYitjO
<s> everyone	acbkhd
is when	gdij
when they	ij
maybe the	adhk
foreigners	acbbccedfagbiy
people say	ik
speaks	aZbsccdMebfYglha
funds	bVccd1eHfbgNhxjr
them at	ajfcjk
he wrote	jk
that he	jk
my references	acbm
pesticide	asbofbgUin
vineyard	aoeSgkikjQ
the vineyard	bk
viney*	ajbk
the german	aljd
the sheet	ambmcZjd
sheet was	ak
turned up	aj
i live	am
no #	atbdccdbfdhd
inside the	al
parish	atbacddjeVgMhsimja
my current	ardZjd
me go	ardXed
investor	bwcUebfIgmhjjj
the investor	bncdhdidjc
inves*	aWcYdjecfcgYhTipjp
come back	al
back at	ao
arr	al
we're at	an
a real	am
visit	akbHcVdoeZhpjm
ground	ajbjccdkfogahViUjZ
the ground	aj
water	aobUcZelfpgVic
has a	ambbdkgZhaiajl
poetry	acbncmdSeVfqgjhbiXjk
could take	ambdhd
not just	badnhd
made it	ajbd
sanct*	acdm
male	aac3dLfQgaiqjU
rewrite	akblcXdjeRfwiT
licences	a0bWdmeQgahcidjr
police	albcdSebgLhmiz
departments	auckeIfkgMhpiajl
depar*	cXdceafagnikjb
ended so	aj
it without	gk
scaff*	aj
doctor	aubScdfcgQimjY
the allergy	al
off my	ak
can work	jj
they lost	adbdckhciljd
lost my	emfb
courier	azbYfjgdhdid
couri*	an
courier has	ak
im so	aj
ruled	aybmccdYebfZgWhdjZ
court ruled	aoddec
ruled for	aoddec
on thursday	dlec
<s> thats	al
they are	blcbecil
are wrong	bk
stronger	aXbnckdbfXgphbiU
is stronger	cj
stronger than	cj
reviewers	b/cldBeWfagXhTiqjn
the reviewers	aYbnccedhcin
stuck in	aZbsdaic
s	albkfcicjd
# s	blccfdid
lacks	aZb9dVeNfNgniZ
students who	adclej
lad	aKbmc1dbeofVguhdiojS
chose	aZbcc0dWeGfYgchpis
they chose	aZcp
season	adbUctdkecfngrhRiVjW
<s> another	ajcmfb
candles	aUbKckdde1fvjb
candl*	abcmelfb
# each	cmfb
the fellow	acbccoic
and nothing	aabcclfnic
in two	dl
rooms	acbRdjecfsgRhljZ
we cant	abdn
go on	dl
dry	cYdmejfyhWiTjb
bailiff	aZbdccdpfmjd
baili*	aVbdccdteZflhdidjc
here on	acbdccdpjc
was made	ekik
i thought	akemgY
be over	aZen
over it	aYep
pilot in	acfl
the cover	aldbfkgdidjk
alone	bacddneXflhTjP
cost me	aadafr
stood	abbTczdWgVhViujQ
# all	fj
it'd be	aZbkgn
it'll	acbbdbfdgqhd
turn out	acbcdbgphd
seemed	aNbrccdRejfSg5hOiqjR
soul	aTbbdWeofbg3iYjN
i happen	adgdhn
happen to	adgdhn
to know	akbUcZdliajd
paid	aqbQcjdmeLgShjjb
paid the	cdfjid
under the	adbccdddedgnidjj
the table	hk
grand*	cdgbhniZjd
wait till	aWgjhnib
hears	aOcbdTelfbgahpi3jb
give them	bkccgdhk
secret	ajbRcaeUfZgXhsi2jW
casting	aScndWeJfpgXiujc
casti*	bYdZeYfogZhYjj
rumour	aLblcMdVeofai/
<s> rumour	aZhdiqjd
doubles	bXcndneXhaicjc
size	bncudVeYfdgdhVicjV
she just	gain
just didnt	acecgain
didnt like	edgbin
like my	aaedgainjl
the neighbours	aacjdchdim
my age	abdjidjl
told us	aZbkjm
quotes	asbZdTeSgShdilj9
strike	ambdcUdpebgjhZjb
the c	aajm
the gas	anbc
safe	ancYeVfVjd
gas safe	anbc
number #	cddcgn
digits	apclfzhQiRjb
press	aubZccdXeWfUgNhwjr
release	a6bRcVeUgYicjr
# new	aZdlil
jobs	bYcodveNfbgkhaibja
plant	aubSdxeWfZhWjX
the plant	dj
replaced	a7bLcleafogMhaibjn
repla*	cm
country	bmcceafXiXjY
in on	acddhm
already the	addl
rubric	am
practice	aobocYeUgbhbicja
two more	apcdfdjd
preprints	ak
confirm	atbmcTdWeQfVgcinjt
the baby	acdm
a registered	ak
since monday	ao
references the	ajjd
the third	dj
answered	akbccUdSeZfngdhVjl
extension	a4bUcWdveIfjgchXiajn
committed	abbscdfajY
<s> his	al
secretary	arbScaeOfTgRhuikjs
secre*	ambZcZdXeZfcgZhnikjZ
he'd	andchjjc
min on	al
ferry	apbPcWdbfvgUhVir
the ferry	acfn
winter	aXbQcodtfugahYidjZ
in winter	bjgdikjd
ad says	bnjb
driving licence	aabcjp
required	a4eBfpgYhZiM
we took	aofc
took out	an
i won	al
won the	bccmgd
gap in	dl
# was	atcddcgcjd
parental	aubocXeZfRgahqiWjp
parental leave	aldd
leave it	aled
it looks	aj
unemp*	ajdj
leaves	bNcddxfbgbhdjb
piano	aqbXckdXfqgchPiVjb
the piano	dceohc
the water	hl
repai*	fj
open again	acdcgn
again since	ddedfm
by me	bkfd
it should	albjgdjc
should be	akbcgchlijjc
cm	a0bXcndcedfqgahSiX
fee	axbYcZdteEgXjl
my employer	al
covers it	ak
listening	aUbwcZdIedfmhdimjc
liste*	blcd
# !	ambccdeZfohdjc
not me	arbbeZ
system	a3bldaeVfYgVhdicjb
unjust	aKb/cMeyfVgjhlic
quality	aob9dSeJfXgdhViOjl
this manuscript	acbkhc
interviewer	aZbpcZdWfcix
the interviewer	bkcb
was out	aZbmcbimjd
it all	bocbgd
backwards	b2cVddemflgjhPiQjd
backw*	acbpca
got hired	aXcp
<s> at	aZbccmdjelgc
spell	bZccdmejf1hRiUjb
the choir	clhcik
and two	bcdbgahjik
mood:comparison	aabacldjhniXjb
flat they	dj
goes to	icjm
someone with	idjm
with less	adcl
my hours	aZdnfc
it's the	cdeZhb
before my	addogcjd
body	addcfdgXhkja
shuts	akbNcUd7ezfjhYjT
loan	azbRcVd/eFgUhbiajm
the loan	accddo
ive got	adcadleofdgb
paint*	aYemfdgYho
since then	enga
mad	aYcYdce5fOgohdivjN
name in	aZemhk
calendar	albYcjeVfzgchcikjd
calen*	abddfjjm
this tender	ddfm
because of	cbfnhd
sanded	addcfn
i sanded	addcfn
sample was	aXbkfl
convinced	aPbpcUdXeZfHgzi2jb
made for	adbbcdgmik
for each	adbacmglhc
each other	cbgm
me and	cdfdgkhcjk
and that	bagrhcja
that job	bj
harder	aSbncndkeUfdgshXibjX
harder than	acbccjgj
than anyone	bdccgn
ever	adbYcjdOedfcg4hSjO
ever had	bdcbgphdic
now and	aYdlgpjc
gives	ccdUeMfRgriZjo
hope	aWbdcSeXfTg+hkjV
any	bmckdbeYfQgXiWjd
any time	fdgZhn
patient	cUedfkhkiYjW
my patient	aZhp
name them	achn
column	aqbZcZdUeZfcgahkin
recording	atbcdYeLfsgbhaid
a recording	aYbmhl
call #	acbjhl
careful	aVb2cSdUedfdgjiUjl
caref*	aYekgbhl
uber	aOeqfWglhoinja
and says	gbhcin
reject	aUbycUdaeTfYgdhtio
purpose	bvcPdaeNjn
purpo*	acbcgchdiljl
suspect	adbjccdZeWfQgWhci/jb
i suspect	abedip
suspe*	alccdbecgdhcinjc
lobby	aWbaccdYeWfXgVh4i0jU
linkedin	aabdcrdcebfcgahkjc
on linkedin	cl
linke*	aabdcrdcebfcgahkjc
scope	aobscbdaePfdglhaiSj3
of scope	aabbcnjj
price i	jm
gave them	aXjp
# an	aZdmfdjl
hour	ambVcWdbf4hRiajb
an hour	bdccdcgkjl
incl	aqbZcYddhbic
i mentioned	aaecjq
the youth	aajm
in paragraph	aYbkjm
paragraph #	aYbkjm
he said	adbdcbengchdid
said in	jj
overall	aqbscmeRfagnhUiQjj
overa*	ak
# they	accdjo
is only	aZdp
fig	albjcZekfWhoikja
<s> fig	ak
fig #	amcd
marker	azbjdUfZhWidjd
one the	aj
s #	ao
<s> mine	akcc
has never	aablcmic
been online	alcc
%	aqbocOdZeQfOhNinjY
# %	aobocPdZeRfOhNiojY
% in	bmdc
gross	anbocldteVfThXiVjd
net	axbYdmeafZgahSiV
grants	axbRcndweBgXhliYjp
call the	bacdhn
now it's	gl
checkable:3	a2bOcNdKePfYgQiR
joint	azbUcXdjeNhqiSjr
the joint	ak
with another	ak
the statement	bcgpjd
includes	axbVckdbeBgShljs
others	bdcodYedfcgUhbin
fact	aXbucZdWebfQhdin
tariff	asbjccdseRfdgbhdiUjt
starts on	akdc
lists	apbccndSeDfkgMhniljy
extra	apbUcVdleKf8gZhViNja
since wednesday	aj
the three	anjd
three months	aj
are my	aabacbddgshajd
but my	ak
five weeks	aj
the dog	al
listing	a4bVcaeJfdgShdicj5
listi*	gdjm
belongs to	arbchdjb
b which	al
residents	bYccdcfjgYhkitja
i am	ancYdceaidjl
service	a8bRcadVePfbgRhniajl
one with	anbdcchdik
with one	bdecjn
missed	a1bbccfmhGiYjY
missed the	ambd
the test	adblgk
counted the	aj
bibliography	a1bnckdXeJgXhbiUjy
bibli*	an
paper is	bjdc
is from	arbdccjd
pilot the	am
main	atbacodTeJgPhjidja
# which	fj
distinction	akb2cqdJeYfRgmhdiV
disti*	ccfo
the french	ak
sorry	aSblcLe2fPgphdjc
english	asbacjdKeWfrgThWiZ
engli*	bXcbelfngbhZjj
paper they	al
is called	ak
casier	an
it since	al
since friday	ak
was cut	algd
bottom	cpdshTiXjT
the bottom	aj
shoes	adbScndofdgYhYjZ
measured	axbxcjdKedfsgkhGiL
measu*	anbdcbddfk
measured #	aj
the clinic	al
counter	bscadVeTgchmjk
the lift	addchlij
went there	al
register	a6bdcddWeOfdgWhkiYjb
sample size	adck
size on	ak
poster	bVcrdVebgXhji4jc
# up	aj
tonnes	atbQdteWfwgZhOid
grandfather	ajbPcjddfWgdhoipjW
rights	apbnccdceXfOgYhtid
cite	b3dNeLfRgOhkiwju
against us	aldd
lapsed	a0bRcYdjewfwhZidjT
lapsed in	andc
cert is	al
clause #	aj
draft	apbdckdbeHgSiqjo
version	a7bcdOePfpgUhSia
versi*	axcVdYebgahYiZjX
doesn't	bjcceYfdgkhbja
doesn*	bjcceYfdgkhbja
the radio	ao
minute	awbmcUdcfvhQiMjY
given	avbYdWeNfVgYhciSjy
thous*	accddkfl
somebody	aUbYcWebfTglhXi4jN
read #	aoic
they found	alcc
fail	adbucZdreTfWgmiZjT
it's a	akbmfcgc
op	aqbbccdneXfagQjb
one they	accl
they listed	amjc
a student	icjl
any more	cbdlej
settled	asbVdjeXflgahVimjX
march so	abgl
load	awccdneXgchPiSjl
shed	aqbRckdpgkhUicjS
the hall	acbdclflhbid
the play	ak
taken	aybbcceTgThUiX
taken out	ak
is an	bk
organ*	aqcdhd
harve*	aj
conve*	al
have me	dj
asking for	aj
it's in	bkcd
handover	apbTcWdlebfmgqhoiZ
the handover	aj
hando*	aj
protocol	a3bccTeUgaiSjr
refused	asbTckdaeSfYgPhniljn
refus*	aYbqcldcebfahdidjb
basic	atbtcdeIfngbhaiIjo
the basic	aj
in total	cl
hold the	anclfcha
institute	azctdbeNfZgYhcid
insti*	anbjcchc
has signed	akjd
the review	acbjdl
# there	aj
they took	aVbccnddhn
forty	bVcpdYf4hVijjS
times and	elfagj
each time	ccelfjgc
time it	elfd
trade	ambYdkeSfUgYho
the trade	bcekgbhjjd
touched	aVbjcddYe/fqhOiZjV
touch*	aZddeo
th of	aadbeo
of november	abdaeo
line i	bZcjekgbil
honestly i	akejgb
suit	aXbZcpdbecfdgUhkimjl
the train	ajcdekgaik
sitting	aVbVdjeogViwjM
am sitting	acdlejhd
sitti*	acdlejhd
kitchen	aobSdlecflgXjO
the kitchen	cdej
kitch*	amccddfa
couldn't	acej
i couldn't	ek
tell her	ddejhj
# one	aYbddqel
does not	aWbceqgchcjo
folder	apbccZelfagZhjiZ
folder #	emfd
# photos	elfd
photos i	adem
admit	aQbtcadVelfQgkhjisjW
i admit	ej
wrong that	bcem
my students	ek
knew	aZdVfPhbizjX
me i	akbkccddga
know how	bbemgd
say it	bccmekgbid
in english	bcemgc
how it	adhm
had already	dden
mother	aXbDcbdlergZikjc
my mother	aZdkfk
had to	aVcadaesfpgchaidjd
to ring	dbelhj
awful	aGbxcUdde6gshXjQ
behind the	eljd
<s> since	amdZejfchbib
second line	aXengbjn
hasn't	abengb
and hasn't	abengb
up since	aZelgj
absol*	abbmgd
already picked	ej
picked their	ej
their rooms	abejhj
cannot	aTbycUdnebfMgkhaiYjZ
it is	aVcjdnfcgjhaiXjj
seeing	aXbccZdWeufYhaiqjd
opens	ambHcZdkfahmimjT
every day	aaccemfcgbhnid
on me	aUbcdjeofYgkhZic
me since	acemgd
auditor	ajcndkeSfZgRhvio
accounts	akbaccdneMfjgOhmiqjl
provi*	bacbdbeYflgZhairjb
over my	am
my late	cmgnhdidjb
father's	gj
late father's	gj
fathe*	fdgj
to give	ajbkhd
four years	bj
driver that	il
point	arb5cYdXeUfUgdhKiTjW
capacity	arbkcZdkeOhciTjj
capac*	cdfdjo
free from	aj
munic*	arcdhaic
ground floor	dm
sage	asbadbeZfdgchnim
sage #	aj
fair to	bkgd
to send	dbhnjd
pilots	asbddbeWfcgchb
have now	ak
annual	bUcldpeOfsgdhniajd
we lost	clda
elect*	anbmdagchb
ourselves	aQbucTdcfngshdiZjZ
ourse*	anbcdbflhd
rehearsal	ajbOccdreYf1hajV
the deadline	abbcddfkgkik
ten	arbccvdVeJftgahTibjX
portal	aydbecfTil
repli*	bYcZddedhajo
policy	ajbycXdjeLfRgXhnicjn
my residence	acdk
so i'm	adgk
kiln	akbbdkfpgciwjS
lacked	apbvdUeMfahaiZ
i lacked	ak
was none	al
standing	aabmdUfdgYhnikjX
stand*	aabqcZdbeafcgmhUiajj
bar	aobYcodQeXfVgShvimjL
the bar	cchdil
in lisbon	al
withdrew	a7bHcbdofngUib
withd*	akgbhnjZ
his objection	ak
novel*	acbk
ceiling	abbWdrfmgXhTik
their ceiling	aZhdjo
ceili*	aZhdjo
of may	ak
a project	aacm
disse*	asbjcadaebfdhcic
corrections	arbocddoeUgThdid
a reference	anjc
very	aWb3cVdSeYfXgqhaiPjc
we do	ak
pieces	bddVeVf+gYhUibjb
pieces from	aj
from now	al
on it	bZdmjZ
they ask	al
ask for	aohd
they will	amblcdhajX
no is	aZbmdmjb
inspector	awbYeLfYgFhsiujl
regression	ajb2ckdYfoglhPiUjl
regre*	aabZcdfbgthXjc
outli*	aj
played	akbactdTeYhXiajd
church	bacadcedgUhsipja
hall for	adfnhc
falls	apbYcldofXgdhXijjY
i finished	ak
gave the	aackddfahpjd
the rights	ak
back to	ak
st so	aj
so it's	ajbccmgd
need somebody	bbcddjgmic
somebody who	aocdib
catal*	fnjb
in an	aojc
an email	anjd
server	azbbcddkeVgaiZjj
frankfurt	a6bScjdkgahTiY
frank*	albaem
eu	bTckdqeBfVgShpiSjq
up the	albddkedfagahdij
fundraising	bkdneMfpgbhsijjd
fundr*	ak
version #	ak
# it	ajdlgcjd
item	asbjdaeOfcgZjl
# on	apbc
reader	abb4ccdNeafZgdhd
sugge*	gk
herself	bSckdZfnhdikjc
herse*	akjd
blurb	aoccjd
talk to	ak
vendor	bjeUfVgZhoi3
the vendor	ak
master's	aj
an office	ak
office #	dlhc
metres	amcmdcfzgdhHiYjY
# metres	adddfm
lifted	a5bOcTdjeofnhPiVjj
that's what	aXcbengdjo
blank	ambjckecgWhZjX
upload	avbkcWdXeVfoib
mb	aubTcadmeqflhaiTjj
footn*	ajbd
were at	aYedflhn
numbered	asbacpdWeZfygPhX
euros in	abfm
separate	asbadaeNf3gMhmjm
separ*	fj
the model	aZcZfr
went on	acfl
case	acbrcVdXeYfVgVhWisjm
case study	aablfl
three of	acbcfkil
of us	aZbccldkfj
stayed	ambSfsgahVijjT
hours to	aadjfk
to make	acblddfkgd
with them	acbdgnhc
costumes	aXbacudTeTfxgcij
took us	fk
questions	aYbucVdYeSgailjm
even the	albcccfmic
silly	aKbzdYeofkgphSjR
<s> after	ajebfk
three times	abcYfngoib
week i	acfk
and wrote	adfn
put #	fljd
knowledge	adbzdSeIfcgmiZjm
knowl*	bcflgkjc
many	aSbcckdReafxgUhb
so many	aYbcfrhdjd
english is	aabcfp
eight	ajbRcseTf/gWhQjY
months i	acfl
politely	aZcbdOeqfmhcjl
polit*	aoccedia
never once	cdfk
on foot	fj
hip	aabnckdYeoflgmhZiajX
filled	aTbQcjdWepf1gWhdivjR
i filled	abfl
filled in	fl
six years	ak
isn't	bpdjecfagdhciajd
it isn't	dkid
the application	abfjjm
because i	atbbedgdjb
priva*	aobc
i kept	ak
kept the	ak
mothe*	il
put it	al
machine in	alblcchcjc
<s> before	dj
years i	fk
i never	amgj
tours	arbKddeNf0hdidjo
that out	bl
to keep	fk
was no	ambcgjjd
# flat	aofc
# no	avbcdUedfZhd
supply	avbccZdueMgZhaidjp
supply their	am
two books	ak
hospitals	arbWcddrfngSidjd
that same	aoibjb
standard	a8bpcrdLeOfjgThQiQjn
line in	aj
was just	al
i've had	ak
fatig*	bpedib
coached	albYcxdUeZfpgYhail
for nine	dk
at a	il
didn't know	aj
cook	ambYcVeQfogZhbim
it would	aabacddnekfcgjhd
built the	abfn
intranet	ak
the intranet	ak
intra*	ak
right now	djgZ
the archive	caeofahbikja
flat in	aj
swap	awbTdwePfdgZhd
could offer	fj
year of	dkgd
statistics	aqbncsdaeMgPhWjl
the transcript	aj
methods	asb2dZeGfmgZhZiYjl
metho*	adbqcchaibja
i left	aned
run a	ajcjfd
rota	alfd
i didn't	apgdjb
deputy	avbTcleLfNgOh0isjq
gdansk	aqbUcbdveoiZjT
in gdansk	aqgb
at their	ccfmgcjd
subsi*	adcl
it had	adbm
they'd want	aqbdgbhc
want to	asboccdYecgVhViXjk
this post	bl
red	bLcsdkekfbgbhaijjU
the red	am
cross	atbVdYgbiXjj
red cross	aj
safety	ayeVfSgThcidjn
reasons	anbxcReWfPgchdjr
reaso*	albnfdgdjc
chef	acbXcpdceEfMhWi/jI
we didn't	bj
write it	aogb
under my	ak
visit*	cadbedfphd
instr*	andc
pass	a8bacmdUePfcgZhViTjW
i hold	aofc
months in	fj
wrote only	fljd
exact	atbpcbdbeKfagdhXia
stain*	aojc
until the	abdnec
contract in	aj
the man	ckgd
man they	ckgd
seen the	aackgm
them were	il
a poem	adcm
admitted	anbdckdbfZgWhTip
admit*	accoic
she can't	cmid
can't tell	accohcid
cell	akbYcjdjfdgbjc
from an	adcm
yard	ambZcledfqgWhQjN
chosen	aac6dQeEfagbhljb
the chosen	aXbbcthcicjd
had an	albacleb
fewer	aabdcvdjeVfsgahVid
publications	avbncodNeMfcgOhkj0
k to	accm
saves	bacudsecfmgmhNiUjX
lives	aRbbdmejfjgkhbjU
he got	aacohd
are on	abcl
tempo*	bbcjglhdidjc
next to	cnhc
none of	ambdhcid
could hold	abbmclddgchc
the top	aYckhcjm
backed	bWcwdaeQgRhoisjm
year was	accl
bullet	abbkcvdbeqfogVhPiojV
aloud	aSbZcbdSfjgmhjiwjj
with three	aaco
i would	bZcrdXeafagqhTiajj
would put	cpgahb
joiner	cpgahZ
any day	cpgZha
allotment	alccdreQfogXhoiZ
the allotment	adcjhk
allot*	adcjhk
they published	aWbjco
published a	aXblcm
comma	aacjfl
mess	aJdueofZgahmivjJ
# so	ckdjfahdjd
ours is	adcndc
to that	aXcodcgj
beat	aYc3ddejfdgjhXiajQ
behind me	aZbngd
sold #	adcl
looked up	ck
linkedin #	abhm
months of	bjdbgk
of experience	fdjj
cats	bVcqejfdhaimjO
# cats	adik
cannot judge	acbnhcid
judge a	acbnhcid
that is	akbkcbfkhbic
is all	bmhc
# out	adbm
originality	aRb/ckdQebfWg1hSiQ
origi*	bncdddecfdgXhbidjj
please	aXbdcWdmeXfThm
<s> with	aWbndcgkhl
hardly	aWb5dMfUhTirjO
told i'm	bnccgd
junior	awbkcudceMfNgRicjX
simply	aWbtdXebfOhcikjb
did not	ad
obvio*	abbtfbhaiajb
without an	bl
you can	dk
smell	aQbmcXdVe7fagoimjP
exactly the	bljc
post was	aXbjcn
written	auccdSeMfogOhaiZjw
was written	aabkjl
writt*	bkgdjj
written for	bl
is fair	bjcd
otherwise	aSb2cUeafZhb
other*	aabmcdjj
rank	akbkc5dZeRfOgYhlia
slow	aVbycUdlflglhSiWjb
are just	abbpcd
imagi*	aZbkcbdceXfphXjb
an offer	acblckgd
it backwards	bl
the manuscript	aabn
was worth	bncd
least a	aYbrccfc
reading	anbrdQeUfkgchUiZ
second reading	aYbmfdgk
readi*	bmccfdgj
overqualified	bogc
overq*	bogc
anything and	algd
it under	bk
how can	aYbrdbelgchb
can they	acbmddelgchd
regions	anbncmdbeSgdhliSjp
badly	dqeuflgThUidjY
is badly	bkgd
shall	aZcTdoeSfWglhyiVjZ
i shall	hj
maintain	adbzcUeIgphniOjj
maint*	ascXdWeXfXgRhUiXjo
maintain that	abbn
lazy	aRb6ddetfbhaidjO
<s> you	flgjid
a ten	bj
chat	aZbWdLejfcgUh1im
point #	an
they give	bk
give it	aWcmddgn
in at	adbnhc
the very	acbnecfmgdhc
very least	fmhc
pension	ambSccd/ePfYgSho
the pension	acdk
pensi*	bdcZdneofYgbhaiajc
pension is	acdk
i must	acdoga
stay	akbScSdreTgojb
has to	aYbddkfkgm
<s> head	addl
from our	dl
branch	aybadjeSfUgQhliojc
quarter and	dj
for two	dofa
ends on	dmja
want it	bZcddlgmhbijjd
paper from	aZdm
from me	aadngj
<s> four	dmfc
us in	cbdmfb
in one	acckdmfdgd
week #	aj
# that's	dj
is this	aZbldmgb
mill	bUcdd2eWgXhZiwjV
run out	cddl
<s> must	abdn
be out	dj
of june	dj
renov*	dj
need #	imjc
or the	aXdlgn
i sold	addk
since august	dkfd
a signed	acdk
closes	ambJcZd7hYjX
quarter closes	aZdn
caravan	bNekgahliwjd
carav*	dmga
thousand	aQbRcmecf6hainjV
i want	bkcdedfdhYjk
want her	dj
her to	amgd
see me	dj
doctors	ajbbcbdlecgUinjb
docto*	djeofcgchcibjZ
if nobody	aZbm
to fill	acdkfk
dates	aybRcddjeIftgZhZik
tour	ajbSeXfugjhVid
need an	abdn
the court	aldjechd
was our	aYdngkjb
staff	ambQdseJfZgLhuim
reference number	dmjb
or they	aZbldlgc
<s> all	aUdkejfjhcid
# says	asbbicjZ
we cite	ambd
our #	am
references are	ajbkja
later	a4bIcmdaeYfqgQhXidjj
compared	blc1dZecfpgahLiWjd
we used	aj
v	apddfd
v #	ao
a well	ak
apart*	an
references and	amjc
sprea*	amcd
adds	asbbcWdceVfVjx
f	aocc
and not	bjcb
they answered	fdjm
the blue	al
is with	bchl
evalu*	anbpccdYeYfbgbhcidja
receipt	a8bTcUdneQfjgY
the receipt	al
recei*	anckddhcja
receipt of	al
according	apdYeIfVgNiqjw
<s> according	cdfZhdimjl
accor*	cdfZhdimjl
according to	cdfZhdimjl
transfer	a1bYcSdreOflgZhkiY
noted	atdJeHfQgZhZimj9
screen	awbZcrdNeaflhYidjW
judged the	aj
full size	ak
bass	awbVdZeUgchd
section	a4bkccdUeSfdgLhXjl
secti*	bkcdjj
a zero	aj
optio*	ak
rules	aqbpcYdWeOfdgXhjjm
proof	ambtdYePfUgkhWinjd
proof of	ak
council tax	ak
sheet #	ao
with that	aobjcahd
father	adbNddfWgdhvinjW
my father	ccddhl
he's	amdceafdgdhlib
names	a2bWcldQeQfVgRhoiq
have never	gk
a thing	bagahn
mine in	cl
the flood	ddhk
redrawn	apbkcjdaf5gUhaiXjm
redra*	cdfogchd
and we're	aj
submitted	a4bVddeBfpgOjy
i ticked	bdebjm
irish	apbXcjdSeUgchniljZ
citiz*	ak
original	a0bdckdVeKfrgQhZ
the original	ak
motorbike	anbYcvelfmgahUiujY
motor*	ak
our product	akcjgdjd
setti*	ajbXccdZenflgahaicja
d #	am
a quiet	abbbgl
that this	adbdgnhc
am #	aqbbcadkeWfWgkhWibjY
# but	gm
i learn	aago
they'd see	gm
room i	gl
she liked	gl
liked us	gl
be the	abgphbid
loyal	aLcjdMfbgoh4isjY
employee	aobZcddmeLfQgXhoi1
to them	aZfcgjhbjp
as my	gk
professor	avckdXeTfRgX
profe*	asbocWdYeYfbhWiXjb
much to	bj
sing	akbOdbeZfdgthmiXja
gardening	djeQgqhaibjm
of gardening	acfcgmhbjl
for us	badjedfdgnib
<s> we'd	adhl
we'd be	gl
the number	acdcgn
everywhere	aGcadMevfYguhbiwjU
this month	bddZgm
my hand	gk
quite	aRb1dQfXgthViYja
long	bcdbecgphYicjb
that must	bYclgk
improve	bocadneOfkguhaiIjo
impro*	bdgnhd
only a	ak
knock	addkeafsgthRiXjU
to knock	bdeZgm
does it	bdeago
is what	akbcdcgnhd
born	ambQcndcebfNgohdimjc
was born	acbcgn
surely	aNbkdbfLg+hbjN
begin*	dbgmidjd
haha	aabddaedgthdiZja
picture	akcsdUeSfRgphY
minds	aIb2cZdXelfZg1ipjN
their minds	ajbbgmhc
olives	acbadpfkgoikjW
make up	bdgm
retire	aWbVcXdseYgjhaisja
i retire	bkdd
so there's	anhc
feel we	gk
could do	asbaedhdjb
together	bTcceQfrhriWjX
toget*	alcZedfchn
so i'd	gl
i'd send	acgm
send it	aZdZglhojd
left in	aZdpedib
closing the	aYdofc
a gap	dl
were told	bdjm
told at	iljd
resubmit	akbd
to resubmit	akbd
contractor	anbdcpdzeKfWgXixjY
admin*	ajbacadbedfdgchoicjd
gazette	a2bWcXdaecfbgahniajo
gazet*	aj
become	abcmdbfMglhpikjX
group as	ak
back the	dj
director's	ddhlic
the director's	ddhlic
pa	a/bRcXdoeVfUgUhpiZ
in week	andd
out for	addl
illness	alcRdqeufdhZiX
noon	axbIcYdpfrgcjY
the magazine	gk
a prose	aj
had only	al
automatic	awbZcldXeXfngXhcjj
autom*	adbdddekgdhbjm
says i'm	adgmid
a small	adgm
window	bVekfphQiojT
are looking	ancdgdij
stall*	aodd
the shop	ak
he told	aqgcjc
to come	angd
the hand	em
my table	cdebho
june #	amdd
# jobs	akbdckdd
jobs in	akbdckdd
wasn't	aj
<s> letter	amjc
appeals	bscZdbebgWhjik
proper	awblcXddeMgciNjj
a proper	al
a place	bmfc
house and	al
wrote to	ak
from there	am
the book	gmhcjd
ok from	ak
and one	ak
a last	al
last minute	al
snow	aobOckeofpgdhW
year's	bcjl
candidates	aYc3dYeIfcgYhsimjc
same test	accl
minister	bVcadneVfUgWh0idjr
producers	ajbkckdjeKfQhjir
may now	aZbo
bond	atbccjdreTfUhY
for spring	aogd
at noon	am
chairman	ambOcZdjeSfJgWh+iojr
the chairman	bdcbedgdhnik
chair*	bdcbedgdhnik
ear	aUeogjhjiTjS
an ear	aaedhn
# readers	adhk
them every	abcdfchlik
solic*	bbcbddedfchmiZjo
opinion	adb8ccdGeUfThq
opini*	hnidjd
that they're	bchnjd
they're on	bchn
tell the	ecgail
my family	adhj
to leave	aZelhk
what he	hk
he did	algbhj
mobile	apbScjdYeUfdgZhoicjv
mobile number	aagcho
now they	abddho
return	bHcTdteZgjhqiWjc
return the	aZbccbddenhn
i keep	bcedgmidjd
runs the	hk
canteen	akbKckdoecfjgOh0iqjX
the canteen	adddgdhpid
cante*	adddgdhpid
cancel	apbVcLdweafngbhriTjs
cancel the	hj
my friends	adgjhj
trained	bcc7dSeKgaikjY
i trained	abclhlid
boy	aXbQcldXeofZgai3jQ
my son	aWcddjhm
customer	abbqcXeRfWho
valley	ajbZcndaeXfahniqjW
the valley	hl
stand in	hj
downloads and	hk
and an	hk
episode	acbccdfpgailja
episo*	aacchn
writes	ajcbdVeWfYjs
itself	aZbrcYdbecfbhqjS
is mine	bdhm
them know	abhkik
a judge	bkhkid
conta*	bWcadXfXglhriXjZ
ladder	amcrdseWfagUhcjX
so they'd	cdgdhm
always put	aYbbdkgbho
father and	aaddhm
the file	adddhmjc
monthly	aubZdoeGfrgSjl
month*	aldd
said #	fk
repeat	cUdmemfngnhbicjY
percent we	addl
the deposit	an
heat	akbjcadjeqfqgkhUiYjY
network	atdbeSfWgXhliqjl
netwo*	alfd
the trial	ajjk
months the	bk
have put	al
put us	ak
tüv	arbcddhd
us is	al
in february	amdd
month ever	aj
exhibition	aubWcjdceSfnhbidjd
<s> insurance	ak
that's #	ak
delivery	a7bWePfsgbhMiUjq
delivery is	amdb
depot	a0bTdleSfZgXhdiw
the depot	bj
source	aobqcYdXeMfSgVhjirjr
taken up	al
# five	aj
# when	ak
letters that	ak
buy	ambcdneKfWgbjn
other half	atcYdcfc
ended with	arcZhb
energy	albmdoeSfVgliUjn
meter	atdbfphNidjW
plot	aUbycddZeWgZiw
weighed	akbnccddgbhQjk
weigh*	cdfl
reten*	aYbdcudbedfZgdhdjd
th #	ajdd
kg	a6bYcmeafjgbhUiU
# kg	aqcdfdhdid
pair	anbTczdYeXfngchRijja
corri*	arbacZdcedfcgbhdijjZ
said they'd	imjc
decided	apbScXeLfbgUhjiojk
advert	accadSekfvgahcixjq
the advert	aZbjimjd
wants only	adbZjo
opened the	adel
parcels	aobQcYdjedfwgWjn
parce*	acdmhcik
stands	ajbbdZeUfSgZhVipjc
automatically	avbZcbeZflgbhaib
mine has	bdcdik
away	bWccgUhVjb
row	albVdvejfdgchViqjK
between	aVbacjddedfqjc
betwe*	aWgjip
partners	bddleIfGgjhtinjl
to ask	ajbkddgdhZijjd
ask #	il
our recipe	gcinjd
are a	adedil
a cousin	ik
files	asbXcaeVflgNip
seems the	ik
can't stand	bdelgcik
scien*	ik
tenders	akbLdseYfsgUimjo
tende*	aYblfdgdhdinjc
is her	cdhdil
they hire	aYiqjd
hire in	aZckfdimjd
presu*	aWbbdcecfkhbim
<s> from	in
i hear	acbdhciqjd
hear that	adim
in town	hdim
who knows	cjgdhdil
she was	ajecgchdik
barbe*	hcip
dice	abcXdUeHfNhmipjj
there'll	abio
there'll be	abio
notary	anbkebfcgThuisjQ
attempt	aabqeYfkiljX
examiner	avbneOfZgPhmisjc
exami*	bked
letter as	akjd
# b	apgdjc
proud	aLbrcbdNesfLg5hljS
! my	aj
beeke*	anhd
# after	cj
remark	aabqcbdRepfTgchkirjp
now a	al
proce*	aabmdZecfjgahcibjn
has come	aobc
# course	aXgp
course in	ak
me for	aZbkckgchl
test #	accl
children	aUbUckdjgWhliljj
for children	abjn
# hr	al
habilitation	al
habil*	al
the faculty	amcd
march #	aoda
science	arbrctdaeNfagchaibjd
grade #	aj
oboe	asbbdmeZfsgbhYiT
covering	albYcleVf2gNhYibjr
cover*	jk
led	anbZcrdYeafbgUhjjk
have led	gdjk
teams	ajblcrdWeNgXil
of up	acjk
is too	acbajp
wrote them	ac
them that	jk
first page	aajn
say that	bcgkicjm
is final	bajn
final and	bajn
our offer	aajn
maintenance	a0bVcYdyeJfjgShYiTjq
the email	hdjl
deals	acbddweOfbhbij
synopsis	aZbpdbeZfugahXicj0
synop*	acclhdidjl
younger	aPcudZeXfTgdhjiqjn
young*	bkcafdgdidjn
report says	abbk
incremental	abbycVdleQfmgvhaiPju
repeated	adcTdXfxgXhYiTj7
repea*	adcdedidjp
repeated it	edjm
series	bacleZfugahUiZjn
brand*	ancbddfZgchdjk
informed	aYbjcQdReXfWgVhqilj5
infor*	ardXebfVgchZicjo
us that	acbbjo
that our	aWjq
sent the	abjm
reference from	acjl
for such	jj
statement of	adgcjm
says i	bdddebibjn
work on	aafdjn
in section	adjl
section #	adbljj
# that	bZcnjk
employees	acbYdseTfXgThnis
# employees	aadkjl
they cover	aZjn
replied	aacPdUecfTgqhXidj0
he replied	ccgkibjm
explained that	abjm
said it	aWgo
would take	bdddgmjj
take #	ddgdjj
all in	aj
i'd take	apjc
take it	amdkgdjc
budget they	amjc
spoke	apbZdMeagPirjq
can pay	ak
pay six	al
six months	andd
months up	aldd
selling	bZeVhaip
selli*	adgl
notar*	bWcadaebfmgchnic
hotel	avbNddecfcgYhjisjZ
their #	alhd
we would	ak
the short	akdd
could be	bbckddgdhcin
aim	anbscTeEfYgrhjidjn
aim #	am
reque*	al
k and	ajddhd
two years	ddjm
second half	akcd
i ask	acbccbfngjhc
only for	al
more i	akekgd
their payment	bdhain
voted	aubccmdWeOfagZhnijjV
they may	fk
may have	fk
ones i	ajbj
parent	apbbcYdkedfOgdhrij
gives the	aojd
perfo*	al
agreed with	al
my tutor	al
part time	addofc
fulltime	an
fullt*	an
cousin so	aj
subje*	bmhc
ready	ambRcUdcePgoicjW
ready to	aobdda
the quote	aj
only have	dchl
they'd only	aj
permits	a4bVcddmeGfjgYhajk
need no	angb
a room	aqdX
ten minutes	aobdeb
minutes from	aj
album	aybSdaeYgmhTiV
training	a2bbckdleEgZhbiY
have read	acfl
imagine	aBbtcXdWejflgphYivjO
carefully	acbtcadOeTf4gahZibjk
of sunday	aj
suppliers	dqeMfagc
two full	fk
rehearsed	aXdQeaf/hZic
garage	abbUdsebfsgYhYixjM
we've been	adcdekfk
tenants on	accl
years and	alcddbej
truly	aIb1dUedfZgzjP
only to	abfm
be ready	acfm
ready for	aafm
i spent	aYbkfjgkhc
recordings	avbYdTeRfvgZhTjk
september i	aWdcfmgl
have gone	addbfm
help	aVbXcYdleLgphsia
to help	aZdbfmgj
it took	adfogc
to find	fmgc
all the	aldbecfj
jam	bVcbfrhmiojW
the jam	edfl
mother and	adecfljk
eyes	aRbXcddYeyfjgphdjU
maps	aybndJeJf2gUhSibjx
referees	aTbxdVeagRhoiw
remin*	flgd
pocket	ajbUcrdkebfogaidjb
own pocket	acfl
each of	aZcmfkhc
department	ateJfXgJhpjj
au	aWbJcbdjedfMgjh/iK
set the	bj
then i	gj
for good	al
posted	a/bQdYeVgShUjr
malta	aubHcVemfmiTjk
we go	amcc
disch*	aj
reserve	axbdcZdkeHfSgVju
the reserve	jk
reser*	adbcdd
exerc*	fk
we close	am
resta*	abckddfmgd
# august	ak
that i'm	ajddjk
i'm at	al
dispo*	ajbcccdcecfbgchciajr
minutes now	ambdeb
isn't a	ak
ten years	bocZfd
valid*	ancd
old one	cdgbim
bound	ambdcYemfdhXjc
opera	ambQcsdUeXfjijjY
fear	aXbkcNewfLgnixjX
cerem*	aodd
trailer	aybNfogThUix
got its	albd
handed	asbWclddeZflgXhajZ
i handed	aldd
handed in	akdd
last day	ajdd
someone for	al
are done	anbddd
from july	andc
july #	amdc
is ok	aj
negative	b2cZdSemfZhZiVjt
negat*	arbbid
barn	awbQckdmeagZhYiqjP
the barn	al
the land	aZfbhp
started	a9bLcddceXfngShTikjV
the district	aj
cover they	ak
is there	bk
can come	bj
the street	el
i've never	anccelgZ
as in	akcbemgb
moment	aObjcUdWevfag+hbiVjQ
it i	ajcjidjd
swear	aSbbcUdaepfdgohxicja
they like	cdem
papa	akbLcadbetfbgkhnja
frankly	aFb2cRdXezfMgthdjd
worse than	ej
me up	cddkejgc
dull	aHbqcrdXe4fmgkhZiZjR
or so	ij
whenever	aVbdcUdbeofail
whene*	elgd
jurors	aTbucddVfdgVhci4
packed	aXbXdSeqfxgUizjV
# customers	el
tired	aLbncWdbe7faglhcimjR
anger	aFbocPdde/fXgphojd
haven't	aj
haven*	aj
had one	ej
th i	dmgc
air	arbUdVejfkgXiYjq
tremble	ancdgdhd
tremb*	arbccdgchcjd
lit	acbOdRe/fugdhXiljX
failure	bscRdseofWhciVjY
failu*	ej
migraine	abbdcae4gniYjk
a migraine	adem
migra*	adem
named	arbPcvdReTfOgUhnivjm
premi*	aZbkctdWfXgWhT
leave in	em
envelope	arbXccdcejhaja
the envelope	akjd
envel*	ijjd
stapl*	aojd
and was	adcm
was never	ik
delivered	arbSdaeYfxgWhViXjo
of another	im
my german	aj
i'm free	il
sundays	albRcUdnekfyidjb
sunda*	al
are the	apbjccdbgb
# star	cdfj
# under	jk
the former	aohb
covered	avbRcldcfzgNhX
down in	aj
positive	ambvcbdNeafXgrhSiWju
posit*	aabcccflgphdjc
francs	asbWdsfngbhYiYjd
my new	amcd
last page	aj
was for	aljc
work so	acgn
so #	aodc
it because	ck
shows the	al
neighbour's	al
the neighbour's	al
mine was	aj
the version	aj
version with	aj
artis*	cjedfdhj
horse	adbac6dZecfWhbiojP
the tape	aZcofd
mails	bScadSelgShtiljp
dogs	bccvdUejgbhbinjO
bigger	aXbdcveYfWgpijjb
he is	al
my junior	cj
anyone who	bccn
laugh	aKbbcldTeufYgyhdiljS
speakers	accxdMeUgVhmikjn
have more	adcl
workshop	albYcrdoeHfngUirjW
works*	adcl
she has	aXcmekgbhdicjn
they print	aZcngkjc
cs	apbVcldkfVgbijjq
received	a0bLc0dXeSgNhciZjn
received #	accl
reception	acbacrdRgbhmjd
recep*	aWesgdhdidja
ours has	aYcn
cathedral	acbPcnekfngdikjW
cathe*	abclgjhd
college	aubWcvdceOfcgUhjikja
a plain	bccm
look at	acbjclgaibjc
could write	clgb
tighter	ebfjiajp
tight*	aYbmcl
sheds	bMcndmfsgdhZirjW
years ago	ck
clip	bacvdVeZfphUip
clip art	aZco
line is	ck
and goes	ck
volunteer	ajbXcneJgYhyitjc
less and	cj
salt	aobbcadjflgbjb
first place	ak
rotterdam	aybUfkhZjZ
rotte*	aj
guild	ambcctdceOfZgchyijjS
pages #	abjn
turku	a0bWddetfqhZiU
june the	ak
innovation	abb5cjeOfRgwhciVjk
innov*	abbphc
broad*	amhd
invited	bKcvdVeNgXhviojj
invit*	clhdjd
mission	axbacTdkeKic
ordered	aybOcdeYfogLhjjo
cork	atbZcrdZeYfngW
official	a0bacbdXeOfUgMhpinjr
the official	amjc
enter*	cm
a solo	al
a film	ak
was taken	akdmeajd
joy	aRbYcRdbe0fag4iZjc
maybe it	aagn
just a	dcedgn
their side	gj
spirit	aObpcddOfbg/hjiZjU
remem*	edgj
name so	gk
optim*	acebfdgshcibjb
second time	gj
curio*	aabaedhp
say at	cbgoib
it's my	aXfcgpic
am sure	bbgn
sure they	aj
they would	bmcchd
love me	amddhd
know me	gl
ensemble	cwdQeKfkgnhdijja
ensem*	gm
garden and	dbedfbgm
possibly	aabdcYdleTfVgnhaitjc
<s> possibly	acbbgo
possi*	aZbacXdrecfcgmhd
it just	bbgn
feels like	ajbacdidjn
like the	gk
word of	gohd
the five	bdgmhd
keep the	bdedgnhd
brochure	ajcddVeMfjgjhYinjv
broch*	aZedgnhd
true	aKbycjdReYfMg5hbjX
gut	aJbzcJfXg1hYiLjR
was right	acgn
can see	aWbjclglhdjc
friendly	abdUedgyiPjj
grow	bZdoeSfVgrhbidjV
the perfect	gk
life	aZbaddejgpiYjY
wants me	bmedid
make #	glhd
maybe they	bd
calibration	a+bucddWeRfpgbhKiOjl
calib*	aobcgc
and we've	apbdcd
lemma	algd
lemma #	algd
hole	akdoekfogkhOjM
a hole	ak
tag	bZcoeVfXgXhriZjk
# are	dkjb
ethics number	am
number was	adcbgdio
statistician	avbycpdUeMfSgSix
a statistician	al
joined as	aj
survey	aubpcpdSeJgVhWimjj
cohort	amcqeSit
second cohort	ak
lab in	aj
century	bqcodQeXfohYidjY
th century	acbndb
centu*	acbndb
prere*	albd
was not	akbmebgdid
field	bwcwdZeSgYhZicjY
the field	acbkhl
acces*	al
cleared it	aj
x	atcdddfchdidjb
only had	ak
multi*	aj
testing	a3bndVeQfmhNiY
testi*	cdfchpidjc
remain	albjcUdleVfS
trieste	a4bSccdafliUjj
tries*	amgc
approval	a6bWeMfZgZhkiWjn
partner	arbZcjeJfIhtim
std	aj
witness	blcbdUeTfUgWhsix
witne*	ancdfbhliajd
report by	amfb
confl*	ajbmcdgd
interest	ajbrcZdkeNfRgkhdicjq
with her	bdcdgahjim
in december	ak
wrong in	bcgl
check*	ajbncbhbjc
comparison with	bj
these	aXbqdWeWgahliWjm
mention	ambaccdQeWfXgXhqikjq
to mention	abho
and they'd	aZho
they'd go	abhn
the press	cchl
fond	aEbncXdRetfbgmhrik
lawye*	abdaho
letter is	acdbho
costs me	aaho
nothing to	acdbhojd
know the	abhoid
if that's	aZbmddgchm
time i	hmic
was my	ddhm
rather	aPbvccdYeWfbhoiYjb
the keys	achk
we shall	aZdjhm
see what	gbhm
a group	hk
group with	hk
expats	aYcdgbhjipjc
listen	aIbycSdQechoiojV
withdraw	ambRcLdreXgZh0iWjq
bread	aWbYdqekfthpjR
for less	aZbdcZgchpib
conductor	bWdWedfcgbhjisjZ
the conductor	adhlij
condu*	acddgdhlin
yet	ajccdPeWfZgohdiajS
need only	adddhm
conne*	dchmid
store	atbPeYgZhdiqjY
android	aobcdaedfjhbijjo
andro*	aogd
en	a8bBcddkeNfRgNha
en #	bsdRelfYgXhoiSjM
decla*	andZecfchcjl
interface	aqb4dPeWgZhUiPjr
the interface	blfd
aa	atbZcqeafXgchjiYjl
assoc*	ambbdcfmgdhc
packaging	asbkddeTgchciZjp
packa*	ak
they missed	anjd
storage	axbYcYdreUflgYhb
was moved	albc
islands	anbccaedfkiQjj
respo*	albbcWdVeVfjgWjm
burnt	bSe2ftgViojX
length	a2dVeYfxgdhIiMjk
sites	aubdcbdWePfcgZhjipjn
i changed	al
the ending	amgb
the sister	bkgd
no one	baflhdil
a beard	hdil
young	aNbbcxdVeZfUgkhki1jX
facebook	bTcWdVebfcgdhwizjq
on facebook	imjd
faceb*	aabdccddhnimjc
that you	bbglimjb
a strike	akhdij
dark	aScpdSeqfqhbiojT
retire and	bkgYim
and that's	bacbengaim
why	aQcZdXedfMgnhai6jZ
trade knows	bdcl
beforehand	adcLfsinjk
befor*	il
they've a	adcdglik
joked	aXbXdTenfWgmhbi0
deadline was	ik
funeral	aTbFdoelfngRhsir
funer*	aXdkgbhcijjl
the firm	iljc
sale	a2bMcPdyeFfQhXiljc
physio	acbYcadbeZgbhYivja
changes his	adik
his mind	adik
wine	cjdPeThjisjV
the wine	acbdil
had it	abcjedhmjc
repor*	aabccbdcedfdhoinjb
of me	akedgWin
only #	albccldagchd
fake	adbVckdbeTgVhci9jb
overr*	bmgbhbim
it's an	aackil
tests	auckdYeVfrgchJiX
the tests	abbdckil
googled	gcik
googl*	gcik
that would	amgcikjd
all day	apebgd
day but	amec
arts	a1bccxdaeKfZgbhliZjc
production	azbYcjdqeIgchWiajm
while	azbYdceYgVhTiV
the deputy	amddjd
said on	dcecjl
ends with	akdcgZhcjn
old address	ak
right to	ak
it's not	adbngd
not even	ak
th and	aadoed
with different	albjcd
day the	ascaecgahd
were on	ak
condition	arcOecfVgYhXiXjw
condi*	cdedjn
insurer	awbYcddsfWiY
there's nothing	bddpedhbia
learning	buccdbePfjglhZiUjj
a house	aj
agent says	fj
in her	adgm
that she	ajccibjl
subst*	apcd
class is	aajn
april #	aldd
# year	aj
now we're	an
for three	bk
before that	ak
search	apbXdTeNfqgdip
norwegian	aybTdaeWfrgWjn
norwe*	aj
the register	aj
paper was	aj
have signed	ak
rev	bbdkfdhp
oil	apbdcddseVfahbik
has got	alcd
with mine	ak
less than	bbdjgc
pages and	abcn
do not	abcm
wall	aabdcleofahVipjX
a lab	ck
was always	aabdclgk
bottom of	cl
i typed	fl
typed it	fl
e	bacadwebfYiXjB
fill in	fl
in every	acbdckfl
courage	aRbxcddVemfYg7iIjY
my courage	fjgj
coura*	aYbZcdgmhl
leadership	aWbucjdaeOfQgch0
leade*	acbkgcik
itself and	bohcja
enough for	aocbgbhd
isn't right	adbmid
was nervous	bj
fifty	abcudVeVf7gdhSjU
we went	bl
argument	aNb/cZdTeSfWgchcipjb
argum*	aYbscdddjd
for anything	aZcl
criteria	axbwcadceBhaiSjs
conce*	cadXeYfbgRhtibjY
superior	amb9crdQeRfPgbiYjc
in all	bm
<s> nobody	acbngd
nobody can	acbngd
they run	abbocd
i'm the	bmhaid
miss	bcccekfagjiajZ
they miss	albmcdgbha
do that	acbl
which they	aj
regret	aNbucBe7fSguiTjs
in ten	bmfd
is wrong	aabo
certa*	abbjim
am a	bncdfdgc
<s> feels	ej
i'm just	elfd
sit	bacafjgchkjK
i sit	ej
sit on	ej
then they	bddm
they put	acdn
coming	abbVccdqecgphVjZ
coming and	addm
where i	dk
my final	aado
final year	aado
doors	adbKcddtemfogXhaimjT
cannot be	aZdn
families	aWbZccdtgWhjijja
famil*	aXbbcWdoergUiajX
the funeral	aZdkgbhdjn
bill #	dk
nobody else	acbkdoecga
will have	dk
june and	acdm
gradu*	bacdebfdgchaiXjr
missing and	abdkgj
and it's	addk
cut our	dm
bonus	arbVdzeNfjhWiZjj
exit	akcddjeagXhdik
letter that	jk
flexible	bscbeKfkglhdiUjt
flexi*	adcYddeZgYju
documents	apbbccdbeHgLhjiqjx
docum*	aqcddcfdgdhZidjj
the floor	aZcnibjm
would bring	abcdjm
my average	abbacljl
average was	abbacljl
below the	abjl
# net	dcjk
and said	bbedhbil
message	aacUdOfYhniaj2
messa*	akbdgbhdiZjp
descr*	aWgkjp
assessors	bncb
assessors were	acbncbjj
future	aVcadoeOfSglhljz
clerk	anbWcjdaeQfagNhqi1ja
the clerk	acjl
the references	abjl
back in	adjl
in march	abdcgljl
plan is	abbleajk
known	cpdQeTfOgahoiojj
thats the	aj
parchment	apdjebfvgWhWiY
of what	angd
me so	bbco
active	ardVeRhkid
is active	ak
spec	ascseQfcgdhVjk
is it	bj
fight	aVdneafYgohriajY
basically	aZbocXdaeZfXgjhSirjb
basic*	bbjl
basically says	gl
loved	aKbWdQeufcgyipjU
can now	aj
join	ajbLeMgjhz
?	aYblcddkeJgshQiUjp
? ?	cjedfbgdhbiYjp
? should	jm
should i	acbYcafmhajl
tell them	dk
how much	bcgo
much i	bcgn
i love	abdned
i've now	fj
also	a7bUdNeFfFhMiY
the leadership	bj
came today	akjd
actually	albldWeRfSgdhVitjU
<s> actually	aj
actua*	aobmcbdbgXid
picking	cmdjeVgchbinjW
picki*	ak
anyway i	dcgl
only said	gk
ganz	aZblcdhdjn
ehrlich	aZcmdqekfUga
ehrli*	acengc
ich	bOcRd0edfXg3hpiB
ich bin	acbtdZechUiajV
fachlich	aabtcbeagchajd
fachl*	aabtcbeagchajd
besser	aXcreagjhcicjd
als	ajcqdXePfKgjhpiFjc
besser als	adcmed
die	aVbQcdfRgjiujP
als die	aXcsebgdhb
meist*	fdgahdinjc
da	aubXctdkebfBgRhpiRjQ
die da	acbrcZgchcibjd
sitzen	aZcohd
da sitzen	aZcohd
profil	aWbdckdceVfagZhWiWjx
ist	apbmcbdpeBfBhkiDjU
doch	blcVdXeRfaglhTiVjr
ist doch	acbpccjb
keine	aUbsdXemfWgOhSik
doch keine	bnjd
begründung	abcbgajr
keine begründung	bnjd
begrü*	abcbgajr
finalement	asdbgdhc
<s> finalement	aodb
je	acbYcQdueqfPg1hUiK
finalement je	aodb
peux	bVcYeSfVgbhpjj
je peux	bVcYeSfVgbhpjj
dès	aSbqcYdWecfbgZhcidjw
le	awbWdLeafQgOikjb
dès le	abedjq
le #	bUcQdvfRgVjS
mai	a2bBckdWeSfMgWhnidjv
# mai	am
lieu	a2bJdseTfXgThmibjj
au lieu	aybdcbdZebfahcjd
de	a2bOcldVeIfTgaiaja
lieu de	avccdafahd
juin	adbdedfphcid
mon	arbSdneWfZgahliZ
cdd	aqdcfd
se	aqbmdceHfBgqjT
termine	an
termi*	bcccdjeofagahdiYjd
ça	aWbbcOdZelfagohricjG
pourrait	acbddcfdhn
ça pourrait	eZfdho
pourr*	akbcccdbfchmic
les	albQcndnePfZgUhojc
arran*	am
non ?	baclgmic
a lower	adck
there must	abbcclglid
must have	badcgdhcin
themselves	aVblckdaecfjgchnjX
impressed	aQbscrdEfXguhbjj
impre*	acgk
lang	ambQcrddeVfchlibjo
the diploma	ak
confirming	aqbkcOdYeXfcgbhcioj2
bs	a3bXcnelfkgYhUiRjj
prova*	aXdrecfc
just want	akeb
only put	anbd
# because	anbc
wouldn't	asbbcdddgc
even #	ak
a shorter	ccgm
<s> could	bdcddohdjb
if that	asbcddgZ
helps	akccdleMfUgjhljd
that helps	al
helps them	apddgd
knock #	ak
% off	atdZgc
off if	am
her that	angc
that yet	ao
$	ajbkdc
$ #	ajbkdc
just one	aobddd
could ask	aVgr
part of	amgc
independent	aobudPeHfagWhqim
% and	abbl
engineer	asbkcqdaeJfXgYhait
engin*	abbl
just found	cj
found out	aabdcric
maybe they'd	al
they'd look	gj
again if	algajk
they knew	dj
could also	aWgrjc
the opening	aagn
all said	aYcjgn
elegi*	aUbkcudbfbgahZibjc
it it's	bmgc
not really	bmgc
it's about	acbl
think the	ejid
chapters	ambdcbdXeUf2gWhmicjn
best thing	gaip
tbh but	angc
what she	apbdgc
by october	dkgc
misread	bjgd
misre*	bjgd
misread it	bjgd
coffee	adbccbddeafkhkiljV
factual	aWb/cadUeNgahZibjr
a factual	aabm
factu*	aobkcdedgchdidjc
factual mistake	aabm
tide	aXdbewgoimjX
gauge	asbtdQeRfohOicjn
correction	a1bncYdoeZfShTiajo
image	abbrcodLemfdgmibja
an appeal	albbcjhc
route	asblcbdWeRgThUjd
edito*	amid
advance	atbcccdjeKfngkiPjq
experiment	aobscjdaeTflgohPiljO
it they	aYbnck
deman*	aabWdTepfogShXiZjn
yesterday and	adim
p #	al
<s> me	adbmcQemfKgdhWjj
porque	aobcdYenfagdhc
el	azbacWeJfUgOhjic
entie*	adbmcbeZfpgZhbibjc
pero	avdaeXfKimjk
bueno	ajdbebgpha
las	albOcndUeIfcgchoixjU
sí	bYcqdWeafagjhXjY
puedo	axbTcSdjfRgViWjT
este	aPbNcOd3eSfXgkiajY
semestre	aled
could i	bbdm
them to	ckdpgchaicjd
bump	aabbdwerglhZiZjU
bump me	dlgc
that only	dlgc
oral	bldYeUfzgWhdiRjk
talk so	dlga
it really	aabjdl
matters	aabycadmeWfYgWhniRjl
matte*	cmdjgc
pages of	ak
of text	ak
text #	ak
refs	ak
excluding	axbddueRgXhYiVjv
pages excluding	aljc
<s> review	albc
review #	aj
isn't even	aj
about my	bdgl
pilot data	al
critique	aSb+codJeYfmicjo
can i	akcddj
again with	bjcdgdidjm
that ?	ak
close in	aj
the trustees	ajejid
could only	bkgc
would change	ak
there i	ak
i uploaded	aj
checked	a6bRdUedfwgPhS
up as	aj
attachment	bncSdZelgrhmiP
logs	aobUdkecfvgOhail
<s> le	ancjddeBfdgahjiVjW
hemos	fogbhd
meses	ajbTcRdaelfrgPhOjc
somos	aQbdcodjecflgahnidja
personas	adbdcbdaecfrgahkidja
traba*	bRcVdmeRfwgdiTjV
gratis	bZcadYecfqgZhmiZjX
creo	bacZdYeUfqhZinjZ
que	aVbPdReMfBgnhRi/jq
creo que	aVbbcadaeYfqhaiojb
eso	ajcQdTejgliM
que eso	aabZeZfngVhsiXja
lo	apccdWeVfBgphl
que lo	bbcbedfngYhqiZjZ
otra	bXcldXgrhSiVjU
vez	bUcUdRemfVg2haiQja
otra vez	bbcadcfmgnhZibjb
aug	a3bRcZdvfnhX
# paying	andb
i knew	akdcgj
knew before	aldd
<s> also	cj
press*	accl
is so	accl
other funds	acgahq
filling	abbWcYdjfxgWhriojY
filli*	adhl
so he	hkij
he should	aXdjgchlim
should know	abbcdkhjic
stripe	adbqcwdSeofkhcjX
would want	amgd
going to	bkdlecgZ
say sorry	ak
did wrong	adbbgn
? i	aj
tonight	bacXdofZgvhcicjR
tonig*	am
mins	bmcbddfcgkid
# mins	ajccddgkid
free for	al
whole of	al
pushed	atbVcjfkgchY
i tell	ajbdgXhn
j'ai	aobScJdcesgTiWjT
<s> j'ai	adbWcWemfkgXhljI
mieux	aUbvcodaeXfbgahUiXjc
jamais	cbdUgthWiajW
tout	cndQeUgjhpiajZ
tout le	cXdaerfXgYhZja
monde	aZbscYdLelfUgOhXirjk
le monde	aabjcadbesfZgZhbjc
l'a	atbmcadceafcgahbiZjb
me l'a	bpecib
dit	aYbjcLdPeKfdgthZiljm
l'a dit	bocdecib
le jury	adbreagchbjd
était	cjdYeUfXgShRiljo
c'est	aSbzcXebfahaicja
ils	bpcBdEeBfQgahpidjs
im here	acbdcoic
also my	gj
offered to	achl
him	bXctdafagNhqiYjT
marks	akbYcndogmhTiYjV
emailed me	ak
<s> ich	bocOddfShqiXjU
hab	bBdZeaftgQijjb
ich hab	bTcpeYfLgd
das	aqbTcVdxfNgQhpiKja
hab das	asccddedfdhcjc
zerti*	aj
seit	aubJcXepfWgdhIiOjc
gestern	ap
seit gestern	an
geste*	ap
von	akbScqdWecfDgShqjl
# von	aXcadkedfchcicjr
von #	aobacUdYeafYhYiZjr
punkten	jm
punkt*	acblccfdhdjl
könnte	jl
ich könnte	al
es	aabscWedfHgmiajQ
sofort	asbcddgbhbjd
antwort	aZbbccdmedflgdhcibjm
antwo*	aZbbccdmedflgdhcibjm
auf	albFccdtejfThnijjI
auf die	ccddekflgbhdidjd
die mail	aYccesfYgahbicjj
schicken	aped
schic*	apbdcddbeafkgdhaidjd
solo show	aj
straight away	al
follow	acbkcYdXeNfqgaikjk
to follow	fk
them so	fk
they do	apbYfkgdhc
work for	apbbccga
think that	fk
deserves	aSbpcjdbfTgwhjiYjZ
deserves another	fm
another look	acfqgc
<s> je	akbHcSfXgpiZja
suis	bWcWdberfkhdiSjR
je suis	bbcadSepfXgliVjX
c'était	anbWcYfZhYiYjk
c'éta*	anbWcYfZhYiYjk
c'était le	akddemgc
pour	aabKcCdnf/gchTiXjJ
pour ce	abbkelgc
et	atbYdjeLfXglhkiGjX
lui	acbVfRgbhkjy
il	a2bVdoeBfBgZhnib
il me	aUbkcbdoekhbib
soute*	anbddbekgchd
! il	aZemgj
il pourrait	aZemgj
faire	aQblcuetfViRjR
d'avis	abcdemgmia
autres	aXbbcsdbelfcgbhcicjc
les autres	aabdcnelgbhdid
si	bWccdmebfBhujj
si je	aXbddpelhcicjc
utrecht	a0bTdciajZ
meetup	ajhj
plenary	ambbdneSfogXhniWjc
plena*	cmga
! i've	clgc
send him	aqgbhd
dave	bWcsdleRfWgVhmir
<s> dave	cl
been here	aYctdd
trained him	accn
job is	abddgn
and ask	anbdgZ
exception	aubkcddbeQfVgchYid
an exception	dj
excep*	bd
# nov	aj
got our	bk
on price	bj
price and	bj
are from	aabrca
miles	ajckdaedfngZhPjZ
# miles	bm
away and	bmhd
here knows	acbkhdij
we did	bl
go to	bmhd
that's my	bmhd
la	aybJcbeHfRid
<s> la	akbcckdVePfWgWhkiYjn
fue	ancSdYeVfWhSidjy
semana	bZcXdleafrgWhWiZjY
y	ckdrfcgbhciKjQ
hoy	arbbcjdcfRgmhYjs
nos	awcdeXfRgThZibjp
ha	axbWcwdceBfWgZhHjG
llega*	adcm
certificado	ak
el certificado	aj
hasta	aUbccadXenfkgbhajr
hasta #	aZdaedfbjt
justo	ambodaebfcgZhXiajb
justo lo	al
lo que	accadlemfdgUhbiXjk
pedían	apgdid
era	apbjcqdGeHfRgdhDjc
cosa	aWbbedfWgqhwiljS
días	aabacWdkergchYicjX
! they	aj
could just	bkgbhk
save	bVcbd6eXfniXjS
ma	axbMcTdneFfRhkiajk
<s> ma	bccUfUgOhqiljS
tante	bXcbddhq
veut	aXbjdqedfbhcic
bien	bkccdQfCgvhziJjO
se porter	ao
garante	aqbchdid
garan*	asbZcndaeYfagahaiajb
elle	aqbacrdSfbgYhcjl
est	a8bacVdmeDfUgOhpiXjX
propr*	bacZdbebfchbitja
elle a	ajclhcid
déjà	aMbdccdReSfTgTilj3
signé	axcadafbhcjb
tous	aWbacddleRfxgUhkiZjb
ses	a2bcdkeVfXiXjp
en pdf	ak
the problem	adgl
sie	aZbOcSdWeOfUjz
<s> sie	bXcZdaeWfXgRhWiZjy
hat	awbWc/dBfVhSiQjB
sie hat	apbdgc
mal	bkcWdbedfTgKhuja
gesagt	apbacYdaeXfXgXhYiWjs
dass	aObScLdMejfOgGhWi5jt
gesagt dass	adediajq
dass sie	bbeciljj
mit	a0bVc6dbeBfGgRhdibjZ
rauchen	an
rauch*	an
hab seit	emidjd
drei	adcXdXeWfugWhUiZjn
wochen	bbcrdWejgahYibjV
drei wochen	aoedfd
aufgehört	akccfmhdid
aufge*	bTcUdXejfsgnhViajW
weiß	bWcYdbeZgahsikjb
das weiß	ao
noch	acbOcMdkgPhrikjM
sie noch	am
nicht	bmcqekfEgRhbjR
noch nicht	arcdedhcjd
what happened	am
the van	aj
i moved	aj
could come	ajgj
month would	ak
be something	ck
member	albRcjdXeJfQgSh3ix
middle	bjdjeWfcgbhajb
the middle	algd
me would	gjhd
tomorrow	aXbccVdyeWfXgxhcjY
tomor*	ck
<s> saw	cdil
same title	al
buyout	ambYdvePfXhlit
info	axbQcYeSfbgYhpicjp
and everything	ak
the group	bcgj
exercise	bscReVgpiQjd
group exercise	gl
grand	ajbYcndZeZfXhpijjX
actually the	ak
because thats	ak
ad said	anbdjc
i looked	bdcp
linkedin and	cj
telling	aPccdXfUgZhniwjj
telli*	cngcid
passed my	ak
! so	ak
tick	bjckdpepfcgmhYiajQ
i tick	blgd
the spec	gk
and started	algc
night and	hk
she did	acgj
grades	arbjcvdkeMfkgThUiW
prefe*	anbdcdecgchciZjm
i also	asfcgYhcjb
also do	aagn
it starts	aXgp
to explain	acbn
done by	abik
caution	amb0cPdVekfZgmhViZjk
cauti*	apddgc
ago when	aj
it if	akbd
if she	bdedgq
down with	al
their website	ak
website since	aj
writing #	aj
and on	aj
else i	aldd
told him	an
he could	adccgn
associate	awbbcpdceGfKgShxiu
re	azbTdleQflgjhjiV
# re	al
by email	abdm
l	aldbfdgdhjid
l #	ajdbfdhk
ive been	abbldjfd
right ?	adcjgj
every weekend	aZdjflgd
weekend on	aZbkfl
else has	acddfl
count for	abbcclddfl
certification	a8bkcjeBgahdiV
tickets	arbRcjdjeRflgZil
ticke*	ak
inven*	aocd
leave the	aj
declared	aubacVdbfbhlia
do just	angc
nicely	aYbpdXf6gthPiNjd
just pushed	ak
again yesterday	adim
mil	axbOcddYeXfMhqicjU
# mil	aqbacPdReWfSgbhuibjV
and had	acbdhn
obviously	aKb/cVdWfCgvhQjc
they obviously	blcj
obviously didn't	abbjcj
for someone	angd
# per	andjecfZhdjd
# only	aj
shipped the	akdd
practices	byccddeSgWhmij
it also	akdd
also i	adbndd
really need	dpga
oct #	aj
a really	gmhd
seen it	algd
new offer	am
might	aacWeWfHgoi1jW
conti*	abbdfdjp
so at	bl
another #	aodc
% on	aj
cheapest	aUbocseRgjhVjb
the cheapest	aabjcndcgdhc
accountant	ambccjdmePfUgThoi0jX
<s> asked	aj
asked my	aj
owns	a2bVcjdaePfRgXiq
owns his	ak
his house	ak
house in	ak
in reading	aj
he'll	ak
he can	aj
too but	aj
ledger	apbacndbeafVhl
ledger is	bk
i cried	dledhd
cried all	ajed
all night	ajed
loved it	bcil
getting	adbZckdkfahZjX
see that	cmgZ
front my	aj
will confirm	aj
confirm it	aj
<s> mum	am
she'll be	am
be guarantor	an
floor would	bj
would tell	abgjhj
tell you	bj
cant be	cm
did it	bk
vraiment	acergdhcib
vraim*	acergdhcib
un	apbXcbeBfTgbhtiojY
eu un	edgl
super	abcodVeUfagxhViZjb
avec	ambQcqdLeXjR
ferra*	aqeagjhaia
qu'il	aWbdcjecfdhcir
voulait	ajedgl
voula*	bYccechaipjd
pick up	gk
chance to	bj
ab	a/bKcjdveTfMgQhQiFjr
<s> ab	ccddfdjm
februar	jl
suchen	edgbhdikjk
zwei	akbVdXekfWgWhPip
leute	aTbjcXdZeagZhnin
da könnte	jm
könnte ich	jm
ich doch	jm
jetzt	a/bLcddVeMfMgLhciNjR
schon	aUbMcKdkeOgjhWijjy
jetzt schon	dajm
fest	bRdceafdgthcisjX
zusagen	aViojl
zusag*	aViojl
lassen	aZcjeZfogahYibjk
could they	aadn
they not	aXdngj
just decide	aYdqgd
decide now	aYdqgd
professional	apbrcrdReLfbgcja
quiero	aWcadpebfbgohcjc
saber	aSdWekfMgyhxicjb
qué	aWbkcXdderhWiZjX
para	arbIcadoeDgXhVirjc
para la	dcfdgoic
próxi*	bbcZdaecfagnhmidjc
con	bac2dMeBfJgthmiljR
dos	aqbUcjdkeBgchOijjV
basta	aUbZccdYekfYgmhpicjb
microscope	ambvckdTeqfohTiajU
micro*	auccedfcgdicjd
shes	bdckedgXiljm
a no	aWbkdjgWidjr
mia	bCcjdqeVfEhzij
la mia	aWbZcodkebfZhYik
amica	aZcrdcgdjd
mia amica	aZcrdcgdjd
meno	blcldbfbgbjb
esper*	aSbYckdYeafqgnhYiZ
di	a4bScZddeTfaiCjC
di me	aUcldceXfcguhWjb
l'hanno	ajbdcjdaedfcgbhdjl
me l'hanno	cldbgbjl
l'han*	ajbdcjdaedfcgbhdjl
quindi	bccjdbecfdgXhbipjb
profilo	aabZcmgcidjn
il profilo	aabZcmgcidjn
linea	bYclgaicjn
in linea	aabZcmgcidjn
l'ho	bXdZeZfshYiZjU
ce l'ho	albbdcecfaglhcicja
fully	albocXdZeTfogmhXiT
records	a1bWckdaeQgUhdja
he says	ecgl
so maybe	aXdlgl
something else	aldd
bother	aRbqcZelfXgohdisjS
could drop	ambd
drop #	al
% if	aodbgd
if thats	amgd
<s> lo	acbncbdceagZhXiajq
lo de	aVbpcbdbeYgbhoidjl
muy	aTbycVdYfFgohuimjX
mis	bndnejgWhOiWjm
a mis	aYbmcadqebfdhbjc
otros	acbmckhb
clientes	apblcddYecfdgdhajc
encan*	aWblcbfdgahribjc
cómo	aWblcbfdgahribjc
escribo	aabkeogahbidjd
escri*	apbddRfngOhRiPjm
would cost	aj
thought of	al
worth telling	abcmid
next week	bcdcgohd
could pay	apccdZ
pay the	ak
it a	bkgYiljd
follow up	gdimjd
we just	al
just cut	gbicjm
prices	aqbkdqeYfXhSicjk
hasnt	gk
she hasnt	gm
<s> she'd	aYjn
she'd read	aZgZidjq
! i	aYblidjm
think i	bdjl
could send	akgXhdjn
send her	adgbjn
her a	acgbjn
fix	aZbacVdzeXfjhYiZjk
by sunday	gbjn
stories	dWeafngVhbijjk
# stories	aoddgc
stori*	asbcddgcidjc
stories ready	aoddgc
change the	bmga
stanza	aocZdVfyhXjk
<s> mon	eOfGgbhoijjV
dit que	aTbYccdcecgshZimjZ
que c'est	bYcZddecgkhcimjd
c'est le	aVbTcZdZetfchYikjZ
meill*	aXbacteahdidjY
texte	albZckeafbgahbimja
lu	dWeZfWgchliqjq
dix	abctdpeWfXgXhciwjj
ans	accddXemhc
them i	ddelhd
could fix	bcgm
fix it	acbagp
send a	abgm
nel	a8bQcbdYeVfTgchWiOjq
<s> nel	apfd
ho	axbOcVdneWfRgKhriIjK
scritto	ambacadZebfkgbhYiajm
scrit*	ambacadZebfkgbhYiajm
altro	bpddedfdgahdid
un altro	bpddedfdgahdid
finale	adbRcselflgphSidjS
ancora	bZdaeahqic
credo	aabtcPdZfVg1hkid
quello	arbacmddeafcgbhbiZjb
giusto	akbccdfmgdjd
quello giusto	ao
are #	aj
# reviewer	anic
missed it	aj
<s> ho	acbkcOdoeLfqgSiSjR
tre	aqbbcXdqeafSiljk
mesi	blcbeXfmgchaidjc
ma il	bmdc
revisore	bpdcfdgdjd
il revisore	bmdc
sul	arb1cZdbeYfGgdiUja
# e	acbkdjfPgXhTiqjY
e non	bnccfd
voglio	aXbncdddecfbgp
or take	abbkfj
one ?	aZbkgk
actually need	bkdd
need it	acbk
it out	alddgb
gutachter	brcadcebfbgbhZibjc
<s> gutachter	bnedfchb
gutac*	aobrcXdXeZfagZhWiajb
gutachter #	bnedfchb
sich	aVbqcPdRejfVgmhniV
der	azbTccdoeTfBgXja
sehr	aWbpcddcedfohY
wohl	adbpddechbijjd
sieht	aWbpcndcgbhaic
kennt	aVbkcadbedhp
rude	aNbzcYdXe4fUgjidjd
far	aabwcodReafYhUjb
weaker	aUbxdkfYgkhYibjn
paper in	acbn
add	aybZcVeUfqgdiWjj
can add	ak
add a	ambd
batte*	aobd
<s> r	abbn
footnote	anbscZdYgZil
footnote #	akbd
parti*	aodd
run #	ak
in autumn	al
then ?	gn
ive given	al
twice in	gj
down a	amgc
! thats	cj
<s> es	aPbUelfmglhSiojV
es la	arbZcbflgahY
tercera	adfmgkhdic
la tercera	adfmgkhdic
terce*	anccecflgjhaib
vez que	ademflgZid
presento	aaddemfmgc
trabajo	aoccdYeafjglhdia
y me	aabYcZdYeWfshnibjc
muchí*	abbccddcecfugZid
al	aXbBcrdXeXfPhrirjo
menos	bRc2dTeRfjgQhTiO
al menos	acckfmgc
menos que	accoedflgaibjc
que me	bmcVePfpgchXjV
por	azbdcbeJfLgMhkiqjY
but we	ak
that has	gl
existe	am
depuis	apbPcMddfWgjicja
depuis #	aNbbcafUgmhpij
février	ccdmhd
# février	ccdmhd
févri*	ccdmhd
# c'est	amjc
c'est la	acbbjo
du	a4bScvdaeLfBgPhkiujN
j'ai le	aWcbeYfbgdhtjl
récépissé	am
récép*	am
de #	anbOeEgOhBiNjs
already and	fj
auto	ajbXcdduedfNgYhPicjn
forward	aoblcadbeQfYgphciYjk
to appeal	aZck
something this	bj
ambit*	adbl
them one	bkejgdid
has just	aj
the money	aobddc
thats new	cj
música	ao
en la	bOcjdLeNgLipjl
obra	aobacnddecgZhbiX
la obra	anbacnddecgZhbiX
así	amcTdTepfYiTjT
encaja	acbncjedgbhaicjl
con la	ddflgbhdjc
nueva	a6bOdXeXfVgYjc
strong	aPbrdPeYfTg4hciYjn
<s> mrr	aldc
<s> il	aZbkclddeOfRgcij
mi	adbMcXfdgchriQjk
mi ha	bUcVdleafmgmhVjW
detto	aSbUcWdkeYfcgjhYinjq
ha detto	aWbdcdgbiujc
detto a	bdcdddfdgcjl
voce	aWbacadjeZfdgXhbirjj
a voce	acgdjm
che	aUbRcEdaeqfBgohdi4jn
voce che	aZbbcbdbeZgZhcisjj
sono	aYcndXenfMgjhdjc
che sono	acgdjm
molto	abbbcmechdiljZ
software	axbrdbeLfbgbhYibjj
softw*	bl
lockers	bddnfpgThciqja
locke*	adbl
# downloads	amfd
away before	al
excerpt	aycXdTeYfpgahcjw
excer*	aoidjd
? or	aaccgn
they mixed	adcbgdio
mixed us	adcbgdio
us up	adcbgdio
vidéo	aWcbdaedfogbhmiojX
trop	bZcbdceYfbgXhZimjp
pense	aScadXebfdhbivja
je pense	aVdbecgjhciqjb
refaire	aXbcdcedgnhcinjd
refai*	bacddbecgmhaimjb
soir	albbcbdaebfmgYhbiljb
maths	apbvcqeagdhYiT
entre*	bjcTdTeVfsgjhWib
el #	aobacYeWgjhUidjY
# de	acbZcldueRgYhUiajR
mayo	a7bWddeSfUgYjX
de mayo	arddfd
tengo	adcGdoeZfHgmhqiJjb
y tengo	acdo
tengo la	bbdoedglhZicjY
copia	al
son #	ccdm
puntos	addm
again ?	gdjm
th grade	gj
thrive	aNbwcYfXg3icjY
would thrive	gk
thrive there	gk
if someone	aj
met me	bl
at home	ancd
i didnt	ancd
predicted	aXbmcsdceSfZgkhYinjo
predi*	aaco
wheel	apbdcmdYenfjhTjW
all !	al
i'd say	algd
<s> ok	algd
ok so	algd
so id	ajgdhj
my video	gdil
might have	gcil
be why	gdil
i explain	gk
explain i	gl
always the	aabl
same people	bmcb
l'édi*	bbcbdcedfcgcidjq
nantes	bXdcepfoiUjl
sur	axcpdSeBfZhWiajo
sur la	aVblcddbfbgmhciajp
sobri*	aUbddcgcinjq
une	ajbueMfYikjN
une place	abbcddidjq
maintenant	avbVcZdYeafYgWhZiajl
vs	akbbcldlfUgkhZ
# vs	aYhdin
vs #	aYhdin
audience	aKbsckdHfZgjhripjd
audie*	abbkcbhm
mach	avdYgshPiO
den	aybNcqdkeafHgRhcjT
den job	bledgc
seit der	aUccdZeofdgshcicjb
vertr*	apbacXdmeZfYgYhWiajj
sommer	arbQcZdoemfbgchbidjr
prakt*	akbccpddecgahcjb
das hat	acbYccesfcgahd
oben	edhdjn
nur	bIcZdkfLgohoirjc
keiner	abccdoeXfpgbhb
gesehen	ajdcecgahojd
geseh*	ajdcecgahojd
them decide	ajdbhk
pts	aqdwelfahaiS
# x	ascdfdhdidjb
him the	am
the numbers	bj
directly	arbmcddbeVgMhjjm
unser	akbRcndsfTglhYiajW
<s> unser	ajbccoddedfchcidjd
angebot	aobdcbdcedflhdidjd
unser angebot	amcd
angeb*	bbcZdZeafjgahZirjZ
war	akbbddemfWgWhZiP
angebot war	amcd
war #	bdcpdb
brutto	amcd
# brutto	amcd
# die	cpdaeafdjd
haben	bkcjdKejfkiOjJ
die haben	acbtdbeYfVgWibjZ
haben den	ddfk
laut	aYbZcXdaeVfYgahZimju
unter*	asbccadaebfcgbhkidjc
gewer*	hl
wird	adbScUdSfUgohQixjR
<s> q	aj
us to	acdm
shows it	amic
faccio	akbmdafd
<s> faccio	akbmdafd
ricorso	ajbldchb
ricor*	ajbldchb
con il	bkcadWgchbiq
il #	cXdtecfYgdhWibjZ
in meno	akbmcddbfc
paga	bkcbddhdim
nemmeno	aWbjcnebfdgciljd
nemme*	aWbjcnebfdgciljd
carta	cXdUeXfVgXhTiXjz
la carta	aYbmdbfcidjp
per il	aWbmdmhd
comune	ancUdceafagjhn
mio	bkcmdUeVfkgSiajS
nonno	aWblcdfo
mio nonno	aWblcdfo
if its	gk
i'd have	ak
my life	angb
fait	adbOcqdMfpgXhoiNjP
ça fait	ajbccjdYelfogUhUiZja
fait #	bcdaelgahpibja
# ans	dYenfVgl
ans que	ckecfngdic
j'attends	cm
j'att*	cm
des	abbUczdUeDfVgWhzinjK
gens	aabTcudXeZfRgXh6idjY
des gens	acbccrddgchcid
arrivés	adckil
après	aabVdqeWfjgXikjY
arrivés après	adckil
moi	aIboc2dPechTiPjT
ont	abbqcsdUeTfRhOijja
logement	abcldm
un logement	abcldm
logem*	abcldm
pas	aVb5ckdOfFhoiR
c'est pas	aYbockdceXfmgchdidjd
juste	bqcjdaeWfahXjZ
pas juste	bjcled
month over	aqccdZ
smaller	bacvdYeTfmic
a smaller	gl
small*	gl
clean no	amddgd
usually	amcodVeVgXhWjX
usual*	akbkddgd
hab jetzt	ao
unbef*	aj
vertrag	ardcfcjc
wussten	jm
wusst*	jm
wenig*	anbacodceZfbgchaidjc
eine	abbZcudkeWfagahXijjZ
schreiben	cdddeciajq
schre*	aabWcUdaelfZgShWjw
can talk	arbaebgZ
think if	adgm
home with	gj
its different	abgm
ask her	acgp
banca	avbScVdqedfZgdhjid
appena	aYbbcddmebgohdidjc
adesso	akbUcVdoeVfZgohTikjU
è	brcWfagWicjW
adesso è	dogbjd
se lo	bYcodmfdgYhZic
sapesse	bddngb
lo sapesse	bddngb
sapes*	bddngb
sober	aRbxckdQeqfrgqhWicjX
she doesnt	gj
to answer	dlgc
sofa	albNduebflgXjY
hab am	an
januar	atcbddfYgchd
überwiesen	aqhc
überw*	aqhc
ist da	gdjm
hab ich	bUdMeIfxgNhXij
aus	albFdzeTfXgjhYidjU
verse*	aodd
alte	abbccaelfbgmhbicjd
ranking	anbkcqdbeOfTgahm
ranki*	adgj
criticism	aVbxcbdQemgZhljt
more ?	adbk
youtu*	aXdafahnim
be enough	angc
for him	angc
for her	ajekgb
she only	aj
cow	aqbXcddmesfYhZiqjP
the cow	aj
has had	aj
views	aWb5dFeVfXgjhnjw
k views	ak
worked on	fl
this story	fl
story for	fl
should at	fj
its only	adgm
october could	gl
just take	aYbmgl
? i'd	gk
i'd rather	aZgkhm
know now	gj
now than	aagn
<s> bit	aqbagd
cross about	bdccen
is by	ak
she's a	aj
different poem	al
poem about	ak
canal	arbUcaecgYhojd
a bigger	ak
! surely	ak
know before	addmgd
bone	avbUdrelfjgchViRjQ
orchard	dseZfcgahjiqjY
read a	am
in if	algd
drops	aubUcndjgZhU
other two	aj
totally different	aj
agents	atdaePfWgQhmi5jZ
on her	gj
agrees	bUccdqeNfPgjhoip
don't say	abbdgoid
it wasn't	ajbd
whatever	aTbrcUeTfTgvhljc
whate*	albcgj
and another	acblcdfj
replied in	adfjgk
an error	bkckfbgd
error to	aabl
hydro*	cj
# whole	gl
hard	aVboddfdgphbiYjT
not to	hk
caption	awbdccdTejgXhbiljp
capti*	aj
would like	abgn
ask if	anbb
go elsewhere	algd
submit	arbYcdeBfrgWhriZju
evaluation	aub2caddeCgYhbiTjt
suffi*	adedjn
priority	aqblcYdueLfNgkhjiMjr
prior*	aZjo
have another	ak
leipzig	asbQckdmfogdidja
leipz*	aj
possible	aZbocUdmeRfWgmjp
builder	ajcmdneOfVhdiljb
kindly	aYbnccdVevfjgkiWjY
want them	am
look again	acim
speci*	acccfohd
novelty	aZbsckdKgshYja
say it's	acbl
reviewer is	abbm
you would	aabkgj
baseline	aZb/crdUeYfogkhIiYjd
basel*	bj
rebuttal	aUb0dWeWfsgbimjp
rebut*	acbl
with worse	ad
? the	ak
a talk	dl
i'm in	dl
it ?	gdjm
theorem	a2bqcaeVfbhSiSjn
theor*	aqbcgd
theorem #	anbcgd
correct	ajb/caddeOgbhUiTjj
assum*	bcin
with me	bjcZdcgk
older	cudTeXgXhaipjd
to think	bj
think again	bj
understood	aVb7cWdGejfTgmhXju
we really	abdj
nowhere	aVbkfTgqhSisjO
have nowhere	addk
nowhe*	addk
nowhere to	addk
we put	acbk
devel*	bkgj
least #	acbkccil
€	bdcjdmeZfkgbhXiajY
st of	ajdd
so what	bccm
july so	abdm
much better	bYcjdlgd
mrr #	amdb
shops	bWdZfngYitjX
we grew	aj
grew #	aj
% this	aj
this quarter	aldc
and just	ak
just shipped	ak
clicked	bcdSezfogvhPjV
click*	gj
longer than	aack
she would	gj
her own	alcc
get to	abbk
in talks	al
talks with	aj
clear	brcTdOebfZhYicju
to clear	angd
<s> gross	aj
margin	aobscseRfdgdhWiR
gross margin	aj
and is	dchl
october so	aj
just been	al
producer	aubVcndleOfRgdip
gave it	ck
my class	cl
who i	gchl
said so	abblckgc
dvorak	a0brdZecfohQiMjm
the dvorak	akbkccgd
i've wanted	adgn
larkspur	gm
larks*	gm
people who	adbjccgj
cause	aTbrcRdjetfQgphj
counselor	aqbXcddqeOfNgWhtiv
couns*	aj
i hope	akgd
money is	apbagc
offer to	aabdcddkfjgl
biology	arbocreVfZgchWiW
whether	aWbscVdaeQfSgkhliqjk
wheth*	aYblglid
process	bpcSdmeTfjiYjc
at me	aagn
only want	bdgk
one sentence	aZbdfjgm
images	bjcmdDelfpglhWjj
secon*	bjcWdXeUhVitjW
just have	hl
to move	gchm
sir	bYcoeVfXgYht
madam	abbTcldkeqfOhxirjT
request	axbRcQdneJgRhpju
are going	ajgbhm
for september	il
! should	abglil
know i'm	acil
free and	il
money i	ambd
flight	azbXcadbeafmgahVidjj
on wednesday	am
be in	acbogd
that week	aZbo
week anyway	abbogd
messages	akbacXdNekgXhpjv
they cancel	al
and i'd	bdcdejgdhk
she'd be	hj
crazy	aMblcZdZesfVgnhliujL
be crazy	hj
kette*	ajbmcdfdgd
lecture	bncjdaeSfsgVhdic
lectu*	aabp
honest	aBb/dUecfYgtjU
be honest	adbl
smiled at	aagn
june so	gk
not be	acbk
be an	gj
actual	brcjeKgchdjj
she'd see	gk
i've started	aoddgc
started therapy	an
greg	asbScjdneSfUgchcik
weren't	aj
they weren't	aj
weren*	aj
dead	aabOcletgYhdiyjQ
headingley	bodoeqftgnhMiTjQ
and honestly	adbcdmhd
at this	acgm
posting	atbbdceXflgYhWjq
type a	adgn
ii	avbJcmemfdgchjiV
exceptions	awbjcddcePfdgZhaibjr
one i	aZbmdk
think she's	adbcgm
stres*	bbdcedfdgp
week so	bdgl
for four	fk
don't think	bdfk
realise	aJbtcPdofZg7iV
reali*	fkgd
realise how	fkgd
j'ai eu	audaedfchcicjb
eu mon	aqicjc
permis	aajn
permis b	aajn
matin	a3cYdReZfWhcjl
ce matin	aubccbddfcgdhcic
carte	awbadYeOfkgZht
la carte	al
mais	albucPdcfQgdhPiL
mais j'ai	ardbebfbjd
j'ai déjà	addbebfchnicjl
certificat	ak
are only	ajemgajc
only references	akjc
cfp	akjd
the cfp	akjd
cfp says	akjd
excluding references	ajjd
well known	hl
game	bocndcfkgohQiVjS
# last	al
asked about	gj
folded	asbUeof0gShZiYjV
my agent	fj
the voice	bk
it wrong	bncd
für	albYcddYfohNiT
für #	abbdcpdded
die #	aXbbcldleqfXgZhUiajY
seiten	ajcZdZebfphbjd
machen	adbncYedglhXiajc
korre*	aqcd
dann	bXcTdkemfUgWhniVjZ
nächs*	ap
jahr	aYbWcpeSfpgYiZjY
oder	arbYcOdoerfa
gar	avbZcZdbeafchajd
gar nicht	asbZcbdcfchbjd
<s> ya	bZcVdUfYhWiXjr
clases	atbdccdcedfjgahdicja
clases de	ap
de la	bddbeqfbgDjb
tarde	bagphdic
así que	apbaccdcebglhbiYjb
ahora	a3bXcRdXeYfVhViXjX
ahora puedo	am
hacer	blcYeagZhpibjX
puedo hacer	cbdbhpjd
turno	arbacqdaeYfbgZhZibjY
también	ajedfdhmidjd
tambi*	ajedfdhmidjd
is plain	bj
plain wrong	bj
do this	gj
% less	ambc
me this	am
postu*	al
owns her	al
her house	al
and earns	aj
execu*	accogdid
again on	aj
other person	gk
hab den	aycadcedfWhcibjc
juli	akbRcXdvejfbhYjc
hochgeladen	ao
hochg*	ao
hab die	awbccVdYelfjgXhTiUjX
einga*	atbbcbdcgdhbic
vom	albUcRdReTfSgVhviljR
als pdf	ak
muss	aRbXcYd0eYfYglhViajZ
durch*	anbbcdebfkhaik
sein	aabScmdqejfNgrhmiOjk
<s> c'est	aSbvcZdmfYgUhViYjZ
ton	albbcqdmeUfohMiZjU
fois	aSdVflgqhT
they posted	akjd
yesterday that	ao
sev	aj
sev #	aj
piani*	aocdeagj
five years	jj
ik	acbRcSd6ebfZgkhriH
<s> ik	aZbncRdkebfYgWhrid
ben	asbdcXdjeVfOgWhcij
ik ben	abbnelfchdjd
dinsdag	alcdddelhd
dinsd*	alcdddelhd
geslaagd	ak
gesla*	ak
voor	abbQcOeOfsgMhmik
geslaagd voor	ak
vca	aredfdgbiajc
vol	a3bVeZfVgkhTiZjY
staat	a8bXcZdZeYfXgWhViVjT
al in	jm
het	axbNccdUeEfBgchxiZjT
in het	ambaccddfdgchmidjd
het register	ak
es que	aabadjedfqgbid
tenemos	apbccZebfcgahbib
tenem*	apbccZebfcgahbib
ir	arbcccdnebfbgdhciWjm
donde	aUbnccedgchnjd
día	apbXcZelfYgjhYiajZ
el día	aobbdjeafdgdhb
día #	ajbddlechd
# y	aXbacjduecfYgdhZjb
tengo dos	acdo
sé	aWbpcZeXfcgqhZiZja
no sé	acbnebgd
sé qué	acbnebgd
seguro	bYccdpeWfYgnhXicjd
seguro que	dj
que si	aZbddpgjidjd
si lo	akbddjhc
expli*	aVbscddjeYfdgchcib
entienden	aYbodjhd
we're in	gk
utility	aqcpeSfSgbhdinjj
utili*	ascddZfagkhcjd
a pilot	gj
visale	ak
hier	aybacaeafZgahYibja
hier soir	ak
couvre	abdo
loyer	abbddreZfYhcidjj
le loyer	aVdtecfajj
donc	aubdcZdUeZfZgdhUikja
j'ai un	aldlfY
garant	al
<s> das	aVcrfmgQhOiW
stimmt	bocd
wir	ajbadpeQgRiTjU
wir haben	akcPdUeXflgahlicjb
mit der	ajbmcaddedgdhkiajd
anderen	bjctdceYfagchXiajW
ander*	accsdaeVfYgYiW
firma	aYbkcodjekfXgahXidjc
einmal	aXcYdbeZfcgwhWicjZ
nur einmal	aabncdddecgmhb
telef*	accXdaelfZgUhliXjm
besten	aZboccedfk
an den	bncded
kenn	aXbncddcecfbgdhp
mostr*	aYblcdddeafphc
pra	bmcPedftgOhPjQ
minha	aYcSdteRfShlidjj
oficina	aTbkcddlerfcgchaicjb
ofici*	adbjcadkeqfZgahWiZjY
todo	aXcXdNekgbhniXjU
mundo	adbndVejfXgZjr
professora	bmhd
a professora	bmhd
disse	acbmedibjm
é	aTb1cMeQfSgahoiZjQ
o	aqbbeTfWgXicjb
é o	bldmedfdhb
conto	bqccddecgchbjc
turma	aZbmdmfd
eles	aWcSdVeUfYgphuiP
ler	aWbocddbeogdhdic
novo	a5blccddeYfVgdhWibjc
de novo	bm
com	atbDckdaerfBgahliVjq
media	acbncpdIeafSgNhoitjo
org	aobVcZdoekfVht
chart	awckdXePfphViV
days on	fk
promo	asbXdbeWfogYhYijjo
situation	abbvcQfUibjn
situa*	algd
han	bNcmdWeWfTgohlinjj
mal y	boeagd
y con	aqcbfdgb
con #	acbVcsejgWhUidjS
pasamos	aqccdcfd
pasam*	aqccdcfd
bin seit	accddlemfZgdjd
arbeitslos	aadqea
arbei*	aXbYcUdseUfYgnhXiajj
märz	aadp
gibts	ajbUcZdkeUfYgshaicja
kein	acblcXdpenfYgOhViZjY
mehr	aZbLcmdneufDgkhWiljn
wissen	cbdjedfcgdho
wissen die	akdkfd
ja	albMcdeGfBgzhRimjw
mit #	aacvdaecfXgchajZ
mich	aabmcIesgnhMiLjP
sonst	aObRcldweSfWgQhqiajX
<s> mio	ajbaccddedfogdhcid
padre	anbYdafWimjO
può	albmcddcebhbic
fare	asbdeOfagZhVic
ed	albUckdleUfNgPh0imjd
magari	adcVeVfXgvhWiVjY
così	acbXcYdYengYhmiWjn
tranq*	bacdddecgphcidjd
<s> hab	adbRcEfmgd
gehört	acfdhdirjZ
hab gehört	acfdhdirjZ
werden	abcbdcebfninjZ
ja schon	aYgdiljn
nach	abckflgMhZiqjJ
absage	aZbocUdWetfWgUhW
l'ann*	adbacbdqeXfogbhZiaja
è di	an
nuovo	asbddb
di nuovo	an
online da	aphd
ieri	awbbcbdbebfdgdhYic
da ieri	aubbccdcebhY
stesso	ao
titolo	ao
stesso titolo	ao
e un	aXdofZhnic
un ex	gdin
collega	aYbbcpdZebfXgZhaitjc
dice che	anbbddgdhbiljd
scelto	bdcnecic
quello scelto	bdcnecic
prova	akcddXedfpgbhbic
heb	aobHcMddesfbgdiV
ik heb	aobYcceVflgaiajY
een	aqcmdVeRgRiajZ
heb een	asfbhZ
veel	bdgoiajc
nieuwe	apbbcZdmedfZgchaidjb
een nieuwe	cddnfc
dus	aqbUcTdXeVfYgphmiVjX
nu	a7bGcUdHeTfPgwhbiQjK
echt	aXcndbeufUgWhYiVjV
wrong box	ak
to fire	dj
answer by	dlgd
talking	aWbjcadXfaiujZ
talki*	bk
também	ao
mandou	atbccdddedfcgbhcid
um	aabKdmejfRgmhujH
escrito	avbbcmdZeVfYhbibjb
por escrito	avdZeXfZhc
ontem	atbccdedfchYid
bilan	ak
dans	ajbRcudneQfWgjhciUjn
dans le	dUejfTgYij
# le	accm
plateforme	ao
la plateforme	aj
plate*	ao
avec la	aqgbhd
du #	cZdjfain
janvier	albdcbdZebfpgchcicjc
# janvier	ak
janvi*	albdcbdZebfpgchcicjc
fechamos	aodc
<s> fechamos	aodc
fecha*	alcddledfchdjc
coope*	alcadcfdgchnidja
pagando	ajdmeafdgbhc
pagan*	albddmeZfcgbhbidjd
contrato	anbacWeYfXgZicjm
anual	aodb
mil por	ccddhn
mês	aWbXcYdteYfagbhnibjc
por mês	addohc
desde	akbZcNepfYgdiO
julho	aabdccdtedfdgZhajd
of dept	ak
flight and	aj
objectively	aQb/cZdTeagnhXiU
better #	acbm
against #	aZjo
other one	aZbp
to every	fjhk
that shows	adfm
commitment	aWbrcNeSg0hkiLjm
shows commitment	adfm
just won	aj
my book	apgc
longlisted	apgd
longl*	apgd
light	amcndRekfkhWia
i'd like	bl
apologise	adcLdje2fjhkiSjl
to apologise	apbdgb
apolo*	apbdgb
dat	abbJcBdTejfRgkhFi0
<s> dat	bmeZgbhdic
klopt	blcmeYfdgbhdidjY
niet	albncoecfPgPhPiP
er	apbQcXesfNgkhJiJjm
stond	bUcUdYeRfUgUhWiXj1
er stond	albZcbebgcjn
geen	ajbscadjeWfcgWhWiajU
naam	akbVgohbicjb
alleen	akbXccedfbgXhZitjW
heet	anbmeagcidjZ
als ik	ajbZcdgchojc
there the	ak
controls	azbjccdaeSfdgThkiXjq
kan	a2bYckddeWfGgchWiM
ik kan	apdb
verhuizen	andb
verhu*	ajbddbfdgbhcipjb
en ik	aWbcckduecfbgdhXidja
heb geen	dlhb
alles	adbWcZdWekfagrhWiZjj
draait	atbdcceafcgdhbidjd
sinds	aqbVcQdOeufkgWhQiWjS
draait sinds	apebfdhd
vrijdag	am
vrijd*	am
in een	arbdcdgdhd
ook	aq
aangepast	ao
aange*	ao
horas	aXbZcRdTf2gYiSjS
# horas	aYbbcVdTejfvgciYjX
a la	bWdUeXfdhsiajV
prueba	bdcadaecftgdhbidjc
la prueba	adcddcfphd
esa	aacTeWiljb
chica	ancafkib
ni	anbQdveRfJgLhaiw
tradu*	aubZcXdcebflgZhXiaja
tienen	bZcldbecgahoidjc
que tienen	abbdcmfkgd
started seeing	anga
seeing a	anga
she always	amgb
luglio	asbddYfchc
ho la	bddm
bando	aqbacddnecfZgbhYiajc
agosto	asbXcadoeafYgVhUiZja
ans de	blcbeVfngZhZicja
maison	bRdweVgXirjY
retard	aZbdcjfmgZhZin
j'ai fait	ajbaccdbekfjgZiajd
tous les	aUbccddmeVfygWhXiajc
et ils	aYbdfngdhm
prennent	acfogchc
prenn*	acfogchc
quelqu'un	adbaccddecflgbhbipjc
quelq*	acbZcbdcebflgahaisjb
quelqu'un de	acbcfngchcij
said she	gj
passei	asbZccdcebfjgchcidjc
<s> passei	akbafl
semanas	adbccXdleagmhZijjb
seman*	adbccXdleagmhZijjb
pessoas	aYflhm
pesso*	aYflhm
merecia	aZbocZfk
merec*	aYbscYddecfkgchbid
à	akbddmedfrgBhBiZjS
segunda	aybZcddceUfogThXic
à segunda	fl
segun*	avbXcXdXeYgXhWiljX
fase	aocddcecfjhbjc
quel	aPbkcSdTfmgnjT
<s> quel	aYbocbddeafagphaiajc
giorno	acbcenfbglhd
quel giorno	acbcenfbglhd
avevo	bXcadbeZfZhZiajs
poco	aYboccdZeWfbhpiYjc
sento	bdecgpic
più	aTbRckdaelfWgohViXjo
molto più	adbccnedidjd
dentro	aYbbccdaevfXgjhXiajd
miran*	aabdengjhdid
lo sento	bdecgpic
proprio	bccaecfdgjiojc
che è	blebgkic
è mia	aXbdcdddecglhpid
<s> o	albmckdWeKfjgGhcicja
comprovante	al
compr*	bjdWeWgVhmjR
foi	brcWdXeZfVgXhViWjp
sim	aobjcXdjeRfMgZhmjk
conta	akfdgdim
luz	axbMcXdteYfUhljj
de luz	ao
março	acbccddmecfmgd
de março	bdedfo
tá	aubWdVeYfXgYhXiZjj
na	a0bBcPeofJgchsjk
tá na	ak
página	ajccdbedfZhkidjk
página #	ddjl
acho	adbcccddedgthbiZjc
acho que	adbcccddedgthbiZjc
só	aYcTeXfliqjW
prime*	aqbbcZdVeXflgXhZiY
care about	gm
a whole	adbl
earlier	avbUddeYfrgRhUjq
a contractor	acgl
dent	aVbucZdsfVgphciXja
analyst	aubkcjeNfCgWitjv
that changes	albd
may #	akdd
regul*	aYfqjd
people i	amdd
freitag	ambddneWfcgchcibjd
freit*	ambddneWfcgchcibjd
meisterprüfung	am
bestanden	an
besta*	atbbccgchcicjc
urkunde	aoddec
urkun*	aoddec
kommt	bacZdsekfYgchWiajY
nächste	al
woche	cddcebfpgdhcicjd
day i	aj
over a	acdcfqgc
not what	andc
went for	al
is still	aj
ok the	aj
earn	bjcsdseGgmhciXjT
moving to	aj
would have	acbmcjgc
the real	acbkgjid
can fix	bcgl
friday #	aoddfb
pense que	aYbdccdbedgpim
lettre	aYblcWdXeYhYiWjs
ne	aocadmerfKglhbibjV
assez	aZbleagjhdiajl
pas assez	aZbleagjhdiajl
meilleure	aabdcoebgmicjb
<s> ce	bm
prüfung	bdcdgchrja
prüfu*	bbcaecgbhrja
mittwoch	aogd
mittw*	aogd
karte	aacdhp
heute	avbcccdcgdhaicjc
beim	bPdYfTguhRjd
amt	akbZcdd9eVfbgWhm
# ist	bkcbjd
auch	bbcXdaeafbgYhqjn
drin	acbXcnenfkgYhWibjZ
podría	aubacbdbfdgchb
los	a1bScsdLeBfUgXhaizjQ
meses de	arbYcZdWeYfogahZiaja
verano	albaccdaebfpgdhZ
dinero	bXcrdZeafZgXhmiajb
digo	bYcYdoeafdgZhjicjk
lo digo	ambacaddgchmidjd
quand	aWbacbdWergnhYibjc
même	aZbUcldWfqhWjW
quand même	cdeafmgj
deux	ajbXcpeTfYhaicjb
jours	alcTdneofPgXhSiZjY
jours de	arddeZgd
formation	awdaeKgcic
forma*	avcdddeYfbgchcjd
l'an	coeagbhcid
dernier	cqdkeYfagZhbiZjc
l'an dernier	bjckeagc
derni*	bdcpdqeWfYgWhYiWjZ
hosting	bRdmeRfrhtibjo
he's got	akcd
up and	bdcj
and offer	ccgl
package	aybQcZdteJfngdhaibjn
hasnt seen	gk
of september	dkgd
if they'd	aZbkgl
a much	ak
we've just	aj
break	akbWccdlecfwgohYibjO
incl the	ak
attach	amcWdkeUgnhmiMjo
didnt even	adbmcZ
push	aXbacbdqeQgwhniZjk
longlisted for	aj
! and	bjgd
another one	amgb
plant*	akbodbha
is factually	aj
also a	al
competition	albkcndYeVfbgjhdic
hätte	buccdceafcgXhajc
ich hätte	bpcdddecgbhbjd
erste	akbZgdhcil
inzwischen	akbZglhd
inzwi*	akbZglhd
komplett	ambocddceZfcgYha
kompl*	atbncZdaeWfagYhYja
umgeschrieben	apba
umges*	apba
jetzt ist	aabahs
viel	bVckdaeXfvgbhWjd
think he	adim
# clearly	bj
but it	algb
hated	aLbrcndNe4fWgdhnixjQ
maybe i	dmgb
es un	acbkck
un error	amckhdic
encaja en	aZcljl
uno	aTbPc2dWeUfVgWhci5jV
sobre	aodUeOfXhoinjn
públi*	bdcl
que era	aabcgnid
igual	bkdbeafYgphaiXjb
que el	aacjdWeUfYgThWipjp
mío	bacwdaebfagbhbiYjY
el mío	aTbacxddedgdhdiajb
más	aTbcdbeagZhNju
poster is	al
write the	gk
be right	cj
<s> main	ajjd
main text	ajjd
text ends	aj
dont count	aj
just bought	ek
confo*	anbd
stronger now	aj
year with	cj
has now	hl
would they	aj
squeeze	accUd5fqglhdidja
# grand	hn
them are	ajddik
steht	aybTcOeOfSgRiSjp
ohne	apbUcVdreZfagVhjiXjV
geld	aVbacndseZfcgchbjb
das geld	aWbcckdteafcgchcjc
müssen	aWblcdecgohcidjc
werkstatt	aZbccddr
die werkstatt	aZbccddr
werks*	aZbccddr
herbst	alcdgdhd
im herbst	alcdgdhd
zumachen	acdn
zumac*	acdn
und	bJcsd9fbhliCjH
und das	ajdjhd
das ist	aXbrccdjgbhb
einfach	aRblcVddeXfXgsijjX
ist einfach	acbmgjhZicjc
einfa*	aRblcVddeXfXgsijjX
ungerecht	adbldj
unger*	adbldj
arbeiten	aZbbcYebfdgphbidjl
alle	aYbTckdkeVfUhSipjm
ehren*	aUcdedgdhmjo
and only	akdd
its so	alcd
launch	azbVcbeQfojl
<s> yes	angd
though	bockdReZfYgZhV
# were	ak
cr	asdbfchcil
spent four	acbl
fais	aqbdcndbecfbgVhaicjb
je fais	aqbdcndbecfbgVhaicjb
renvoyer	edfdgbhm
renvo*	amcdddecfbgbhl
me wants	algd
is really	apgc
don	cneRfSgYhs
juan	ambkcbeafUhjiY
don juan	bmib
should hear	akbdgcij
hear me	akbdgcij
not fair	aZcpic
l'ai	am
je l'ai	am
déposée	an
dépos*	an
mars	apbPdkeWgshLimjO
# mars	al
l'accusé	ak
l'acc*	aobdcnebfdgdiZjc
l'accusé de	ak
dépôt	aj
de dépôt	aj
avec le	hm
numéro	aqbYcndcecfbgbhYiYjb
le numéro	al
voit	eZgo
nom	a0bRdceUfZgjhpiV
saturday !	amgd
<s> er	akbbcYdceXfWgbhbidjt
sagt	ambXcZdbemfahWijja
sagt ja	gk
ja ich	apdcgc
soll	asbacdeafdgZhcijjd
ich soll	aubbebgahd
soll mich	apbdgb
wieder	asbXcbdceagWhaimjb
bewerben	dnec
bewer*	aYbUeVgXjo
kann	anbSdQenfUgahYiajm
ihm	edidjm
jetzt die	ak
proben	aoic
my head	ak
she wants	al
euro	ajbTcRd0ePfnhPiRjY
# euro	aYbccYdteYfmgdhXiXjY
send them	fk
kind	aPbrcbdXfSgtjS
kind of	bcdm
a slot	gdhl
sent a	amjd
impact	bxcYdcfagnhaiZjq
evidence	ajbxdSeOfYgYhaitjj
evide*	aljc
said was	akjd
formal	aobXcjdaeNfpgaiSjl
priya	aaco
than her	accogd
write to	hk
formu*	apbYcadYeWfWgaiZjp
either	aobjdceVfcgXhdjd
l'attestation	aobdgd
<s> l'attestation	angd
l'att*	atbacdedgbhc
dossier	aqbncWdZeNfngShVjl
le dossier	ajbZjl
dossi*	amcWdWeVfkgWhWil
avril	atbdedfdgchcic
# avril	al
h #	an
liste	ajbbcdddgcin
nosotros	cqfdgdhcidjd
nosot*	cqfdgdhcidjd
adapt*	dogchd
oferta	arcdgdhd
la oferta	arcdgdhd
mismo	hnicjd
a los	bqccfbgchcicjd
alumnos	aqfcjc
alumn*	aqfcjc
nuevos	apda
were the	bm
today before	ak
a date	acgl
really have	akdmecgb
of therapy	gk
drinking	abbccbdbejfngYhlisjc
stopped drinking	gj
drink*	gj
himself	aabacmdVgThk
himse*	bccdengbhk
one coffee	ak
him to	bdhm
did say	algd
<s> mi	aZbccYdkekgHhlja
mi padre	akcodcfdhdibja
viene	ambZcXdseafZgZhYiajb
venir	ccdahcin
ella	asbKdUeXfXgphjijjk
y no	albdcbdoebfbhajY
no se	bjcddaebgmhaicjd
my editor	aj
ignor*	apccfdhcic
would work	am
whatsapp	akddhmibjd
caste*	al
<s> wir	bXcRdleYfmgZhkiaja
zwill*	aVcbdveafdgcjc
wirklich	aYdngk
wirkl*	aYdngk
vielleicht	aWbccddnedgphdidjc
viell*	aWbccddnedgphdidjc
indef*	aj
again this	aj
matters more	bbcm
thats not	ak
annoyed	aMbpcadRe9fSit
per #	abbbcbdmeZhpjc
since this	aj
cloud	arbXenfchcin
talked	aabccbdSis
<s> and	albYcmfkhbic
every evening	adfl
streak	aabmcjdkelftgvhMiUjO
gareth	cadqfZiWjk
gareth himself	aYbdenhk
and would	abbccbgmhn
tell him	hl
who's	bl
three people	bl
something wrong	cl
rent due	acdm
id take	dk
developer	asdkeMfSip
charg*	am
sso	apddfZ
shutting	anbYcPdzeofrgahajZ
impor*	aocchc
they sign	aldc
who is	adhl
the biggest	hk
not ours	ak
my supervisor	bj
serious	aWb0cWekfWgkhYia
is we	adcddm
stack	aobaeZfqgWhcjd
wednesday and	al
going crazy	gbhm
now i'm	ambdeb
teachers	accteKgUhlisjZ
and if	abbddl
position	bscdddeQfXiS
<s> but	bcdjik
my company	ak
says they'll	al
and hotel	aj
blind review	cdhl
review means	cdhl
means they	cdhl
years ive	cj
checklist	apbocTdjeXfohZiTjk
night shift	akcjgc
m #	aadlfk
porta*	aubbccedgYhcjb
everyone in	cl
last place	acck
thats got	adck
got to	adck
she could	gj
think she	adgk
for all	aj
references they	adbl
confu*	asbacdid
the exact	acck
exact same	acck
<s> en	aSbWcpdUeTfSgThniljp
en fait	an
ça me	ajengYhc
va	a5bXcTdkeFfBgahsiljZ
refait	aqbdcadaeafmgbhaidja
j'ai refait	akdceafogchbjd
mes	aTbVcId0ekfcgkhViR
comptes	aldledhdid
compt*	baccdjecfdgYhpibjc
avec les	atccddedfYhc
resto	atbdcldaeZfYgdhXjY
et les	ccfcho
les #	ambdckdWejgbhZid
# jours	alcUeqfSgahTiajY
télétravail	am
de télétravail	am
télét*	am
j'avais	cbdYelfUgXhXiYjr
j'ava*	cbdYelfUgXhXiYjr
que je	aabUcjdneNfthdiP
pensais	engb
je pensais	engb
pensa*	engb
qu'on	doeafd
criterion	azb0cceIfXgkhXiRjk
confirmation	aqbdcYdaeVfbgbhmjq
anders	aSbWcSelfbgwiO
gespräch	bpcdebfdgbhcjc
gespr*	bpccddeafjgbhbjc
und der	aabncdddeafogbha
abtei*	bncdddebgahbij
sogar	ajbncadbeZfngbhaicjZ
gelacht	aWbncddceqfcgahc
gelac*	aWbncddceqfcgahc
should give	acbbcnfkgc
btw	asbacbhcidja
comment	amcPdUeUfRgQhyijjw
been out	acbddn
cant believe	bkgd
würde	acgkjm
das müssen	acbagq
müssen die	acbagq
die doch	acbagq
merken	acbagq
doch merken	acbagq
days ago	aj
theyll	gj
exist*	am
campa*	akbscadceZfagchaibjc
was booked	alic
this i	bkgd
nuestra	aWbXcmdbecfbgohqimjY
nuest*	ajbYcpdceafbgkhZiZjZ
mucho	acbcclgchmid
mejor	aSbYcjdZecfdguiYja
que la	bPcldTeSfQgNhRitjo
la que	abbccrgcid
vi	anbTcwddebfVgRiK
están	akbkcoddebfbgXhaiajZ
el dinero	aXbcctfdgchc
franchement	acblemgchaic
<s> franchement	acblengchaic
franc*	abbkemgbhZib
franchement ils	bnhd
ils se	bpgdhdib
ça se	aUblcadceVfXgmhmijjd
seul	bkcddnedfdgchaid
leur	aZbkckdCecfagUhm
conna*	aZcmddeXfdgkhjicjc
rien	aLbkcSdleWgyiajT
genuinely	aCb5cZdKeqfXg4iojX
genui*	gk
they havent	ak
havent seen	aj
think shes	anga
shes right	anga
dell'*	aTbmcadZeXfXgVhmiZjs
secondo	blcZdZeWfZgUhYitjZ
secondo me	aZboddecfdgahdim
hanno	bpcsdNeIfPgjhJia
letto	aYblccdcepfcgahc
pagine	boccdaecflgbhbidjd
# pagine	boccdaecflgbhbidjd
changes everything	aj
para #	arcddZedfVhciajn
# obviously	ajfd
lake	akbWcjecfcgZit
did they	cddl
or what	acbl
<s> der	codoeCfNgdiajH
nachweis	al
nachw*	al
feel the	ecgl
momentum	bocZeYg3hUiT
the momentum	aj
momen*	aj
she should	aj
should get	aj
and our	bYcp
product is	ck
is miles	ck
miles better	ck
better and	ck
growth	ajbjdneRfXgqhWiZjr
a better	adgcjm
said its	acim
<s> por	aVbdccddedfdgdhpinjb
fin	aubKckdweZfTgZhX
por fin	aj
llegó	atdbechajc
me llegó	aojd
homol*	am
del	aybNcadZeIfQgBhy
ministerio	aubchWjc
del ministerio	am
viernes	ajbdcldlecgbhZicja
el viernes	am
viern*	ajbdcldlecgbhZicja
después	aZdcerfXjd
despu*	aZdcerfXjd
# meses	ajbacWdbenfjgahViX
principal	atbddneBfPgUhoiljl
princ*	aabnedgdhdjj
to stay	gk
ci	azbJecfUgphTidjc
<s> ci	akbccZdZengbhcicjd
messo	bccnecfmgdhcicjc
domanda	acbcccdcecfmgchcidjo
la domanda	fn
doman*	acbcccdcecfmgchcidjo
preso	apbWcbdYeofkgYhUiYjZ
ho preso	apbbcddbecfkgdhZid
butta*	aXbXcceYfygZhZiZjb
tutto	aucXdXeXfkgXhWiZjX
wasnt even	amic
by somebody	alic
history	bqcqdSeahajR
histo*	abbpcYdZecfchmibjc
shes been	accl
regs	aj
! we	aj
élect*	ak
rapport	bsdLeYguid
le rapport	ak
rappo*	apbmcadbedfcgahaibjd
rapport de	al
de signature	ak
ils ont	bucYddecfcgZhXiWja
dû	bl
ont dû	bl
ouvrir	em
travail	akgkid
de travail	al
trava*	akgkid
they attached	aj
isnt it	gdjm
aunt in	aj
das war	bcccenhd
war die	aoed
frau	bdcdel
die frau	bdcdel
vor	atbTdZeqfZgUhTiXjW
mir	aabLcTdtekflgLhriRjj
vor mir	ajbdcmea
bei	bTcjdmePfTgQj0
<s> el	amdZeGfHgchjja
lunes	ascdhdidjd
el lunes	an
cobro	ao
que en	imjc
nómina	andjeajb
la nómina	dlec
adjun*	acjn
put a	gk
kiss	acbEexfnguidjS
a kiss	gk
kiss at	gk
needs to	akbb
si è	bXccdbengahZio
lasci*	bYcbdqeZfZgXhXiojc
me lo	bZcZdUeWfchaiojp
una	atbPdHeVfLgTh5io
cambi*	aabVcZdYeafcgpinjd
email that	al
<s> omg	ak
infir*	ak
happens	aOblcWdlelfVgwiojO
open to	adgk
car i	ek
live #	ak
gestern die	aj
# er	apdd
bei der	aobdccddecgdhdibjk
aber	avcadbedfbgbhaidjb
besch*	ambdccfchdjl
the others	akgdhd
made a	cj
can't they	bjcd
dejé	adbccddcecftgahcibjc
nada	aZcadRedfTgOiajv
it deserves	fj
no ?	bacZdlgljb
now ?	gd
or just	angd
meu	blckdZeNfPgdhliM
o meu	aMbncudaebfdgYhkiZjW
primo	abfThwiajb
entrou	bccpedidjc
lá	aTbYcrdXeXfYgZhqiZjl
ano	aQbRcnenfQgbhsiojS
passa*	apbZdbecfbgnhYiajd
nem	aTcoeufTgOhOiljO
e nem	acbdcphd
inglês	aZbccnedgdhcidjm
fala	akbccnhdicjc
falo	aZbccnedgdhcidjm
eu falo	coid
falo inglês	aabchdjn
deve	aXbUcXdyebfUgXhkic
ter	adbKcbdkedfXgShoi4
deve ter	badbeafbgahZisja
email them	albcgjjd
like me	gj
which i	ak
in ?	al
animated	cpdXfohbjj
anima*	aZbcgp
acaban	ardcedjd
me acaban	ardcedjd
acaban de	ardcedjd
serie	aocreZgahdiYjj
la serie	adcnfd
noviembre	aogd
novie*	aogd
o sea	an
del #	akcbdaeZfZhpjb
# al	axccdYedfZgdhcjd
al #	bbcXdUengphTikjS
estoy	abbWcWdseofXhYiUjU
libre	a8dWeVfRgZiajX
me da	albacddmfdgZhbid
bet they	bdgcil
capacity is	aj
can still	ck
switch	axbaeTgdjd
already no	ambc
just don't	bcil
kunnen	cdho
van #	bkdPekfmgahPiXjc
maanden	ajcdfl
# maanden	arfa
maand*	awbYcXdYeYfjgahWiaja
doen	anbbekfdgdhdidjd
dan	aubQeNfIhliljj
kost	dm
ze	aybXdPeEfSgajn
niks	bnckdkeZfZgZhYicja
zegt	ambdccgdiljd
wel	aVckdUekfWgqjU
niet voor	abbdfdicjq
voor een	aafq
kleine	aqbcfcid
that's the	acbl
ch	amdkelfPhmiYjk
ch #	abbm
<s> ils	cVdZeZfXgShRiNjy
publié	bjckhcic
roman	csdMeWflgVja
sur les	asbjcagXhbicjb
si ça	aabldl
ligne	acbscVdbfbgchdiYjm
qu'ils	aPbRcldPeOfOhdizjm
pense qu'ils	abbkgbil
l'ont	bl
reg	aobacmecfUgchuidjj
<s> reader	adbqfdgb
proves	aWbzcbeZfNg1hTitjW
that proves	aj
proves it	aj
ons	ajbQcpdkePfmgXhbiWjw
so n	ak
it back	amgd
<s> eu	bncXdZecfXgbhbiYjr
tenho	bccUdteSfRgPhqicjS
alunos	arcddafd
em	a1bFcQdreKfVgmhjiBjj
casa	asbEcldofMgchVibjR
em casa	ardb
não	bccJenfMhViJjt
páginas	cbdZfpgdhd
# páginas	cbdZfpgdhd
págin*	cbdZfpgdhd
será	akcddbecfdgoha
dá	bacqdbgdhcjd
tempo	a5bscSdDecgjhPiJjn
bem	akcodbfdgcicja
são	adbacsdmebfagahYiZjX
são #	cddnfchd
pra #	ajdbemfcid
né	bccddaecfbgrhbicjb
le budget	goia
été	aqbbckdbfZgdhcibjd
a été	aqbbckdbfZgdhcibjd
la liste	abcdio
pièces	anjd
des pièces	anjd
bon	ajbKcaeXfYgxhm
landr*	aWcZdlebhr
planting	acccdreOfvhcis
refle*	accl
on our	bccm
? our	bbcmdlgc
churn #	aj
to not	bkgd
insta	gchm
centr*	arddfbhd
it !	gl
ask who	ccgk
jouer	aYeogj
moins	bZcsdVebfWgnhXiZja
c'est une	akbcglic
nous	bXcuddeYfXgjhYiZjd
passer	aYbpcudPecfUimjW
room if	aabm
<s> tengo	adcTdoePfTgohkiTjN
carta de	axbccddcecfbgchaidjY
de una	aodd
empresa	aVbWcldWejfngYhoiWjX
empre*	aVbWcldWejfngYhoiWjX
empresa de	apdd
coge	dnebgcjc
me coge	dnebgcjc
prácticas	andd
de prácticas	andd
práct*	andd
que con	ajddgdhmjb
abren	ddgdim
plaza	apbVcaddeUfUgXikjl
la plaza	dk
! if	ck
could still	gj
a carta	abbccddcedfcgdhbidju
pela	apddjd
dia	azbTcVdleMfVgZhjia
dia #	apbccZdneZfXgdhaibjY
ela	ajedgnicjb
receb*	acbdddfdhcjq
assinado	ashbjb
assin*	awbdccdaedfdhaidjZ
again properly	acbbil
it's only	bdgcil
ha i	bYcqdcgdibjd
black	aZbac4dSejfagZiujR
twitter	bRcTdTebgXh2ikjw
twitt*	acbacddaebfdgZhvib
whole week	am
and he's	ckgd
suppose	aQb0cTdcemfTgyhVjZ
ne #	cbdcfbhoid
# und	cddk
# hier	al
eigentlich	ajil
eigen*	aabcdqebfagbhaijjc
ich auf	cbfohd
auf den	ajbdcbeagphZid
laden	aabRcbdXeSfdgjhoiwjo
den laden	adbccaddeYfdgnhk
lust	aNbkcWewfMg7haikjQ
keine lust	ajbacdgcio
lust mehr	ajbacdgcio
colon*	anbdcbgchkid
auskunft	aqbajd
ausku*	aqbajd
gekommen	ajddfl
gekom*	ajddfl
sauber	arcbdqeVfShUidjY
irgen*	abbbdbedgninja
hatte	ajbVctdWeWfVgVhUiZjl
die schon	caddfdglhdicjl
# wochen	adbccsdYelfXgchbjY
beste*	ao
nix	adbjcUdxeqfbgWhXjd
dafür	abbocaecfmgbhYicjc
<s> heb	ajbVcVfahkjd
sinds #	ajcZdbeZfqgdhaja
preci*	abbUcXdreXfThmja
boven	ddfcin
eis	ak
uit	dkfb
loons*	al
deze	aZbbcbdvebfbgbhbicjc
maand	ccdrecfZhdjc
deze maand	abcddofd
heb ik	aqdcgd
hardly any	akgd
different situation	akgd
entries	avcpdOeNfogXhZjm
entri*	alcd
completed	a8bOcndneGf0gXhIiXjd
? she	aYgp
carwyn	acen
strat*	hcicjo
easily	bscrdTedhSiVjY
<s> die	bkccdYeZfWgkhciBjo
zeugn*	ajcbjk
endlich	aqcddchdjd
endli*	aqcddchdjd
mein	bBcddsePfjgphviBjd
einem	el
deuts*	apbd
gleic*	asbbccecgdhdid
habe	apbYcaddeZfcgbhbiajo
habe den	ak
bescheid	akcdhdjl
le chef	akgkib
beau	abbPcledfTgphli3jc
je le	acbcdZecguhdidjd
relan*	bcdcgjhdil
semaine	aldcfcgk
la semaine	ajgk
semai*	bccZfjhVjY
proch*	bdcbdbedfbgjhoib
trouv*	aZbagkjo
just saw	aj
de que	abbYcjdXeZgjhbirjb
otro	ajbackdoeafcgbhZiajd
el otro	anbdcmdcechc
estud*	abbbckdreZfagbhcidjb
casi	aYbbcldcelflgc
yo	aUbTc4dOedfWiZjV
que yo	bWcodbekfcgjhZiXja
encima	adbdcmddemgbid
ni de	adblckddedid
aquí	abbbckddebfdgdhqic
no me	aXbVcjdsfcgWhmiXjY
parece	aTbZcrdaeZfZgYhZinjj
deber*	abbpcldZecgdhajd
major	aneTfagciYjm
week even	fj
scared	aJbkcWdme9fLgohcixjQ
const*	bdcdgchp
<s> referee	adbajo
referee #	acbbjo
ich war	aoccdcebfkhZ
letztes	aVbacndcedfjgdhlidjd
letzt*	aXbXctdZeagZhkibjY
letztes jahr	aVbacndcedfjgdhlidjd
dabei	akbdcbedfphcjb
voll	aYbZcadnemfngahX
steckt	aYbdcaddecfxgchVjX
conse*	anbZcXdUeZfWgahoiljZ
really big	al
gwen	abbRgqhliy
i actually	aj
with lower	accl
sí lo	al
subí	apcdgd
tengo el	asjb
justi*	acbYcadneafagYhZiYjr
registro	aj
con el	bdcaecgnhb
nombre	bbcYdcetfdgdhaicjZ
el nombre	bbeohd
archivo	aYdbebfohbjo
del archivo	dcecfphc
clarísimo	bpdbha
clarí*	bpdbha
relevé	ak
du s	ak
# du	acdbechp
celui	acbbckdden
# j'ai	dlfd
j'ai la	acdbeufVgahYic
juste pas	bnhd
vu	aUbUcjdbe3fBgwhWikjV
<s> se	aPcPdqgGhpimjT
problema	bccoedfcgbhcib
è la	aYbccddlgn
posso	apbVcXdteTfTgWiYjW
parte	bjcXdleQfOgVhpimjb
canta*	aZcmdm
minuti	acbmcdebfkgdhaid
qualc*	aVbccddlgq
dei	abbVdjecfOgchmisjc
quattro	aZdlfl
quatt*	aZdlfl
rinun*	bdccdlgciljc
io	bQdVedfRgmhxiW
io ho	ambZcledgahZib
di un	aZdlfm
posto	aYbWckdjeYfUgmhXin
un posto	ajdlgd
lavor*	aZdlfl
novembre	ancdfc
find a	djgd
will see	bk
a client	ak
ive done	accj
manda*	aofdhd
money they	bj
vom #	cdddfchcin
uhr	cddYecfqhcicjc
# uhr	cddYecfqhcicjc
vermutlich	adin
vermu*	acbdiq
cried at	abdlgb
période	al
ma période	al
pério*	al
d'essai	al
période d'essai	al
d'ess*	al
depuis hier	al
hier j'ai	al
de mon	bdjm
cdi	arbdcadafagdhciljd
confirmé	am
motif	aobddQeYhUiYjy
à la	acbWckdogYhZiX
dame	aubUcqdYedfahlikjQ
la dame	aoid
j'étais	aUcldaemfYgVhbiYjq
j'éta*	aUcldaemfYgVhbiYjq
inizi*	apda
terapia	dkhd
terap*	dkhd
gennaio	aobaccdZecfdgdhainjd
a gennaio	aobaccdZecfdgdhainjd
genna*	aobaccdZecfdgdhainjd
e ho	apbddc
questo	ajbadpedfbgchaib
sa	a2bOcpeXfQgXiS
è un	dcfm
fatto	apbZcndYedfXgchcid
forse	bbcddcecgpia
almeno	bVcsdcgbhcidjd
dieci	ajbbdcim
be there	gj
sec	azcddceUfUgWir
discu*	ambccbdaedfmhc
module	aybZdpeVfkgkhSiU
it helps	aogb
axe	bTcodvemgaimjR
swapped two	ak
cohor*	am
porto	atbagjhbiV
inten*	amdbecfdgdhmibjc
divid*	al
youtube	bdcadOfbhoiwjq
figur*	anbbcYdZebfmgchbia
estim*	acbnjc
tv	albTdUeafZgVhtir
qui	ajcoeTfHgohUiqjJ
manquait	ao
manqu*	ao
a signé	al
j'habite	andc
j'hab*	andc
à #	aocRdofagZhWiXjV
père	acbccadcflhoic
mon père	acbccadcflhoic
accepte	apcd
accepte de	apcd
gagne	albXcndnecfkgqhRic
gagne #	ajcldd
avec #	aUcrdYeZgahWirjc
de plus	ajcldbfb
plus et	ajcldbfb
tient	anfc
rapporteur	aqbscSdjeZfUgShpiTjp
le rapporteur	ajbnccddgchcid
alors	asbccjdafahdibjZ
alors que	awbccbdbfbhdibja
c'est des	ajbccadcfchoid
tableau	aUdZekfthcjc
le tableau	bbccicjn
table*	bbccicjn
# €	bdcjdmeZfkgbhXiajY
par	azbdcZdmeYfqgchBiJjL
€ par	djfd
jour	abbVdRenfcgwhZjY
par jour	bddcedfn
est de	ap
nouveau	adbccwdMedfYgphailjU
de nouveau	am
nouve*	ajcndYfZhViWjZ
en ligne	apccjc
lundi	arbdcddbekfagdhdiajd
depuis lundi	adem
arrivée	aqdbid
est arrivée	aodc
bosser	aldd
peux bosser	ao
jai	anbYekfVhpid
<s> jai	amgd
enfin	ascdedfdhc
eme	adbcen
# eme	adbcen
bonne	bacadaeafYgphlicja
la bonne	ambddbecgmjc
nouvelle	blckedhcid
dans une	apddfdhd
revue	a3bWdWebjZ
en mars	gbio
a eu	acbccqdafcgahdim
petit	arbackdbfbhcjj
un petit	ap
prix	awdbebfUgdhRidjc
reçu	apbdcbddfcid
ont reçu	ajcdjj
mon cv	jj
sans	aubScdedfmgWhbiYjb
c'est moi	ajblcdjc
moi qui	ajblcdjc
ai	apbUcYdYeXfTgnibjX
personne	bkcdedfmglhaiXja
la personne	ajgmicjc
avaient	anbacbdcfdgchbiojd
qu'ils avaient	ambcccgdhciojX
avaie*	anbacbdcfdgchbiojd
prise	bofdgdhcibjc
s'est	atbbccddecfbgmhdiWjX
affic*	aqccidjd
sur leur	aqbacZecfogahWiajZ
leur site	aqccidjd
septembre	ap
€ de	clfd
m'a	arcOdQesfPgJhbimjN
m'a dit	ambacdedfdgZhZipjb
rappe*	akcdhciajn
vacances	alfkhdic
# en	cddpecfYhcjZ
dernière	ajbacddofdgdidjd
semaine dernière	ak
préavis	al
préav*	al
dispo	asbddbeafcgchd
mairie	cadcfchojc
la mairie	cadcfchojc
met #	bdcrdkebfThXidjW
projet	akcmddfbhajZ
le projet	amfdjb
courrier	cbhcidjn
le courrier	cbhcidjn
courr*	cbhcidjn
caisse	avbcdzeRfOidjN
d'un	akbockdZeXfWgahXiZjj
pendant	bacbdZeYfnglhbicjj
penda*	bacbdZeYfnglhbicjj
pendant #	akdaeafohdjZ
ans je	aodceZfagbhnjY
l'avais	akbcdceXfagYhcidjr
je l'avais	akbcdceXfagYhcidjr
l'ava*	bbcddceXfZgYhbicju
m'ont	bacdfcibjq
ils m'ont	bcicjn
avec un	anbaddfaglhcibjc
autre	anbqcaddeXfcgahYiWjZ
un autre	ao
candidat	aojd
qui a	bcgaimjd
est en	am
jeudi	bddmfdhd
depuis jeudi	an
coupé	bcenhd
# à	akfd
<s> un	ajblcJdOfPgZhninjS
deuxième	ascdddedfcgd
un deuxième	ao
deuxi*	ascdddedfcgd
projets	amcjdcfdjc
ouvre	andd
ouvre le	andd
mort	adbRdwedfVhmikjc
validé	azbacddYeZfagYhbicja
validé mon	am
sorti	cm
moyenne	aWcpfdjk
moyen*	aWcpfdjk
moyenne de	jk
à mon	akbqccdaedfahaic
niveau	ccdceYfcgmhZiYjo
le niveau	ebidjm
poste	aabjdaechoijjb
avait	aZbpcqdZecfagYhZiZja
contre	bqcVdXejfXgdicjc
première	adbscYdcfdhd
refuser	aZbrecfdjd
comme	cUdRfchZjr
comme ça	aZbmebfnhdibjd
sérieux	aWbpcndaemfbgZhYiYjb
série*	aWbpcndaemfbgZhYiYjb
fille	abbccjeo
qu'ils ont	aRbYcqdbeZfZhain
d'expérience	abcjjl
ans d'expérience	abcjjl
d'exp*	abcjjl
<s> les	aNbTcvdjeRfVhkidjb
textes	cmhcjd
pas la	blcjdceZfcgYhWibjk
moitié	bXcjddedgbhpja
la moitié	bYcjddgchpiaja
moitié du	accl
mien	adbacpddedfdgchZibjl
du mien	bdcmhcjd
pote	aVbbcpedgahoid
master	aybRc5daeJfXgdhdibjN
eu #	aZcq
# projets	akcjddjc
j'en	adbbckdkenfcgbhbjZ
et j'en	aZcldm
vois	acbdcldcelfdhb
payer	aUdvecfcgchc
# et	aVdpfajm
et plus	aoccfbgdhc
plus rien	acdkil
sur le	aobdcddkfdja
compte	aZbmccdk
<s> mes	aScadueXfagWhYibjo
droits	albXcddreYfcgThkicjZ
femme	bTcpemfdhWiyjR
enceinte	ajdk
est enceinte	ajdk
encei*	ajdk
faut	aSbYcZdtebfYgYhpjZ
faut que	aYdufcgchZibjd
trouve	aYccdkeafcgWhsiZjZ
je trouve	abbmdlgd
avant	aXbncrdYeRfbhTjR
c'est ma	ajbYdogchdid
année	akbWcldnebfbgahYjX
plus depuis	aacddcergc
mardi	aXbWcddYeufogmhoikjY
depuis mardi	bdcdddengchdid
je me	aUbccddWfqgnhcid
me suis	aVdYekfrga
senti	abdcesfcgbhd
devant	ajdcepfYgc
le mail	aVbacceqfcgdhZiajp
refus	aTbbcbdbeyfYgXhaijjc
trou	aYdmelfb
passé	bkcjdYedfkhbjc
j'ai passé	fm
mois	bUcddpeMhdimjR
# mois	bZeXfjgWikjX
mois et	aXccdaflho
et #	aWbcccdmeafngahbidjk
ce dossier	aZfp
bosse	aXcddmebflgchlic
je bosse	aZcddnedfmid
après le	aUcadmebfmgdhjijjc
boulot	adbdcjedfnic
atten*	ambccceWfmhdid
semaines	abcbdkflgZhWijjZ
# semaines	abcbdkflgZhWijjZ
réponse	aSbWcZdmelgbiajk
leur réponse	aVbbcbdcfmgdibjk
répon*	aPbUcXdlelgaiYjr
la lettre	aVbbcYdaebfmgahbiaju
avant de	aYddecfsgdjd
l'env*	aRbcedfpgdidjr
sens	acbddXeZfdgvhdjb
le sens	daecgrhdjd
cette	aTbRdmeQfqgkjU
boite	aVcmdmeTfogdhWjb
deux fois	cdgpib
fois je	abbdcdgrib
que ça	gnib
<s> qui	abbYccgshcid
pire	aVbWcjdaeXfdgthkiajc
au pire	aWbXccdaeYgthlidjd
mes #	acbcccdbekfQgrhXiajm
directeur	acbaccdledfbgbhpib
le directeur	aYbddmhl
j'ai #	dZedfZhljl
vite	aUbddbedfagohqic
comprendre	aVfdhmio
aussi	dYeWfbgWhvicjZ
aussi en	ajdaeYfbgZhridjb
aux	akbcdjeafTgdhtiZjX
hein	aWbbcddbeagqhjicjc
<s> après	ddhl
le service	akbdhkjc
je leur	acedhlidjl
leur ai	acedhlidjl
# ils	aWfchrjk
ils me	aZbngdhkjc
<s> une	ajbUcjdXeXfZgWirjT
collè*	aYbbeofagchZio
encore	aZbOdmecfmgmhmid
parait	iojd
parait que	iojd
que le	aabbcWdZeVfagjhYisjk
était déjà	aYijjn
promis	aVbbdoeafcgbhojd
promis à	aadoebfd
le non	aYccejgciqjc
<s> sur	aVbZcndaebfYglhZiqjc
sur un	acbcccfdgohc
raconte	acbaccddecfdgchnin
racon*	abbZcbddebfdgbhnip
disent	abbbcagciojl
la #	aZcbddir
cherchent	albbgchdidjl
cherc*	aqbacddcfdgbhcibjl
un profil	abbdccgdhcibjr
<s> comme	aWjr
écrit	amcdddecfcjl
dans mon	abjn
<s> dans	aXbacqdaeZfdgdicjo
dans ma	aXdmeafcgahdicjq
candidature	aXblcbdbecfqgchbib
ma candidature	blddedgdhdicjm
parle	aVbZcbdYemfYgXhailjr
accord	avbXcZdjeSglhciZjm
pour #	acddem
réglé	albcdbebfdgdhm
c'est réglé	bdhn
résidence	bdcdedhdjn
résid*	bdcdedhdjn
vient	aucbdcedfahcjd
on vient	aqddfbhd
vient de	aqddfbhd
de passer	gchpia
le proprio	ajccil
l'appart	bddafcin
l'app*	akbXddfRgXhmikjZ
corrigé	al
passe	aledfdglha
là	anccdaemfbgbhciZjb
diplôme	acjn
diplô*	acjn
poche	amjd
depuis le	el
peut	aUcYdleXfXgtjW
on peut	bl
pris	albdcjdXedfjgdhdid
j'ai pris	andc
pris un	andc
sous	aoblcjeafbgailjU
trait*	aabncndceYgWhqiTjX
jusqu*	ancddnebfW
novembre #	ak
la main	dceafo
le cv	arbdfa
<s> deux	amcldZfcgdjd
mois de	aqbdcbeYgZhZimjd
d'avance	ajdcgdimjd
d'ava*	bccmdbgZhdiljd
voiture	dmfc
voitu*	dmfc
atelier	dlfa
ateli*	akdlfa
personnes	ddfjjj
# personnes	ddfjjj
lyon	aybbcmddfZhdjY
octobre	apddfb
en octobre	apddfb
y a	cpdYedfX
la vidéo	adccdcfpjZ
tourne	albdddelfZhcij
jury a	blhd
noté	aobbcdgnhdidja
a noté	bcgn
que j'ai	apbcccdcenfXgdhbiajb
j'ai pas	baerfdhd
pas de	bbebgphY
plus que	aqcdecfc
partie	akcadaebfpgbhbidjd
samedi	ao
l'aud*	bddmfd
et c'est	ajccddedfdgZhmid
voix	abbccodaeZfngdjd
commence	azbTcLd0eSfxgnhYiQjj
donc je	aphd
l'été	flhd
tout l'été	flhd
# la	ardcfdhd
le lot	anddfd
l'exi*	asbbedfdgdja
<s> leur	bScpdaeWfXgUhkiVjn
formulaire	aqbbcdebgdhlicjV
planté	arcdja
jointe	jm
chuis	aqdbfd
d'une	dbfcgbip
en novembre	aodbfd
session de	an
de mars	aj
mon dossier	am
dire	aGb5cRdbemgmhViP
<s> dire	acbredgciZjd
dire que	bnib
que mon	aYjn
est pas	abjn
n'importe	bngc
n'imp*	bngc
quoi	aTbncddlejfagVhVimja
n'importe quoi	bngc
parfaitement	adbo
parfa*	adbo
ont mal	aZbo
jugé	acbo
leurs	aTbmcadbejfagWhsiajZ
critè*	aZboccecfcgdhcjm
la route	acbrcdecgchbidja
histoire	aXbqcadcecjd
qu'un	aZbrcZdbemgbhZjd
l'agence	bdddfbhcil
<s> l'agence	alck
l'age*	albcdcfbhbiljd
retenue	aXcsfb
fait un	apbcfchc
j'ai vu	aVbYcndafYgnhVipjc
gars	aacodleafdhc
choisi	abcuebiX
bac	axbbcrdXeUfZgc
avait un	acbZcsgahcic
poème	bjclhdic
un poème	bjclhdic
que les	aabbddebfdgahjipja
la promo	abcp
ont même	adil
même pas	acbccnhdikjd
<s> faut	abdo
par mois	aZdrfbgd
prêt	acdjfdhn
de prêt	dj
dois	aUbdccdjedfsgahbic
quitt*	ajdkebfc
appart	acdleZgm
j'ai rien	abdohd
d'autre	aZbodledfdgbhc
rien d'autre	aZbodledfdgbhc
d'aut*	abbodledfdgbhc
manque	aVbocadmeafdgXhYiZjn
trimestre	bddohd
trime*	bddohd
et un	aSbacjdkecfYgYht
salaire	ccdpecfbhd
salai*	ccdpecfbhd
la maison	aZdqfd
<s> ça	aTbWcadVeoflgjhRijja
ça m'a	aabZddesgchcic
plus à	em
jour de	aYbcccerfbgjhcid
de mes	aYdaeqfbgkhdidjc
j'y	aldWeZflhdjd
pour un	akbdfkic
quatre	acfm
plus un	dbfm
un test	ajblcZdZebfmgYhYjc
heures	bdcddXeXfsgbhbibjd
# heures	bdcddXeXfsgbhbibjd
donné	aXdceZfqgchdiljd
maquette	aafphd
cette maquette	aafphd
maque*	bccbdaebfsgdhaibjd
nuits	aZfqhd
en un	aobZcWdVeagjhTijjX
<s> peut	accdgsiWja
etre	aXbacdgkhbio
peut etre	aXbacdgkhbio
entre	bccbddeTfdgtjb
temps	baccdceYgmja
prome*	aXbbccdYeafagxhbiYjb
fois plus	cm
cette fois	adgo
truc	aZbjcmedgmiYjc
le bon	ambbedgniYjd
mère	bddmgbhkic
ma mère	aadmgchlid
connait	abeZgmhm
très	aabcgchridjb
bien la	aZbdcdedglhmid
responsable	albbgchmicjb
la responsable	gdhm
<s> si	aXbScYdseUfagThrjW
non je	acbbdcekgchoic
trouve leur	abblcdgdhnjb
intér*	aabYhnjm
chez	aqbQcjdXedfTgdhtjR
eux	aTbccpddebfdhmidjd
chez eux	aUcqecgbhn
partir	aqcddZebfdgahkicjc
eu le	ajccdbgdin
marché	abblcdgcik
le marché	abblcdgcik
coloc	bcclgciljd
croit	accZiq
ouvert	cdhdil
dossiers	acio
les dossiers	acio
répondu	abjo
m'ont répondu	adjm
répondu que	acjm
étaient	aUbkcldYecfbhdidjq
étaie*	aUbkcldYecfbhdidjq
étaient déjà	jl
toutes	akbnfchc
dit à	albdcdicjl
l'ent*	ajddidjn
que j'étais	bceagYibjs
lettre de	arfdja
soutenance	am
chiff*	abbkcddkfj
de ma	dl
copine	accdin
pages maintenant	am
pile	bYcadtepfkgUhYipjM
dans leur	ajclfdhc
limite	ardcfcjd
labo	ak
repro*	akbmcddcgdhd
notre	arbRcmdTebfZgahsikjI
filé	aubacbeafbibjc
adres*	apbdidjd
suite	anbXcjdjeNfrgZhaiXjd
de suite	aafphcjj
pratique	edfpgdhd
prati*	adckddecfogdhcid
et tout	aleZgl
ajouté	anfd
l'exp*	asccddgdha
dans la	dbfdjm
la v	al
trois	fk
sont	bdcrddedfcgYhZja
jointes	aohdjd
joint*	aohdjd
habit*	am
le nouveau	bbcngc
d'hier	aqccjd
rubri*	arbccchdicjd
en janvier	aqcdhd
l'agr*	amdjecfcgdhd
numéro de	apbd
devis	ajbacmdbedfjidjc
le devis	aobc
faux	aNbpc5dWekfahaikjY
était faux	aobdcd
sélection	ccflid
sélec*	apbacadcfkiZ
attestation	an
attes*	an
reçue	al
rempl*	ajbbcldcebfYgchaiajn
nuit	aofd
de nuit	aofd
créneau	ak
le créneau	ak
créne*	ak
vide	ik
demande	aXcldbfqgchcjd
demande #	accm
prend	aVbdcbdqecflgchcikjc
reste	adcdin
groupe	axbUcldkeYfThmia
témoin	aobZcadbecfbgZhnicjd
equiv*	bscbdbgYhYicjZ
reproche	bmddgd
manque de	bqdcgahd
méthode	aYbmcmddgd
métho*	aYbmcmddgd
juge	aYbqcddmfahdid
juge pas	aabqfb
pas #	bocdddfb
sur une	aYboclfb
sujet	bqcbhdjc
le sujet	aWbqjd
la nouvelle	bm
est passé	adbm
le groupe	coecjb
l'imp*	bVcmdaeXfagphZiZjW
lauré*	aabdcq
aucune	aWbsckddeYfcgbhbiajd
eu la	accogd
bourse	a1bWcjdkeafWgdhWiSjb
d'ici	abdphd
d'ici le	abdphd
perds	acdohd
je perds	acdohd
mère est	dmhb
malade	aadmeofagdhZid
rentre	ancddkhc
je rentre	aldkhc
près	abbcdmgchlic
<s> cette	bddteafZgchcid
l'année	aXbbccdreYfogchaicjb
par un	ancdekfcgdhb
toute	aYbYcXdTenfqgohViYjW
<s> depuis	adepgd
rond	bcdmekgdhcid
relu	aYddenfkhd
j'ai relu	aYddenfkhd
chaque	aUcddmekfkhbijjd
scène	aYeofkgc
tellement	acdcekfbgm
telle*	acdcekfbgm
cet	aabddYejfngjhd
dans cet	adekgj
musique	apbacldTeUgqhcjY
la musique	acdafcgqhcjc
musiq*	acdafcgqhcjc
vie	aabScxdkeMfWg0hpibjV
ma vie	aYedfcgqhbjc
<s> avec	aZcdflgm
peu	aZbdcdgmidjm
un jour	aYbadcflgqhbia
passer un	aYbZebgXhmin
coup	acbWcWgphojX
coup de	abbZcbddeagtiY
fil	bacddpgdhwiZjj
de fil	gchpia
adorerait	abbbedfdhqid
adore*	abbbedfdhqid
on est	abbdcdgdhpid
gros	aXbbccedgchoiajo
fourn*	bdgchoid
fac	cchdin
la fac	cchdin
l'inv*	akbacdebgahZiojd
annoncé	algbil
annon*	algbil
l'offre	akgcim
l'off*	akgcim
pour la	aVcddkedfqgail
forme	acblgbil
la forme	acblgbil
selon	aacbfbir
<s> selon	aacbfbir
voisin	aqbbcbecfdgdhXil
toujours	abbdcbdbebfbglhciq
toujo*	abbdcbdbebfbglhciq
veulent	bdhljj
ils veulent	bdhljj
veule*	bdhljj
# fois	aYeohbjj
<s> j'étais	aZbm
premier	ambWdbeQfbgYhtjq
letzte	bbccesfdgUhdibjd
gemacht	aqbbdWeXgjhUiXjW
gemac*	aqbbdWeXgjhUiXjW
gemacht der	arcdfbgdic
denen	aXbRdUgShmiljp
hat denen	cafcgchoid
ziehen	im
zum	apbbcadledfbgchZicjb
zum #	cddmfchd
unterschrieben	an
# hat	akbkcdecfbhd
minuten	anbndWeYfcgdhZidja
gelesen	bZedfbiojc
geles*	bZedfbiojc
stunden	bYcadbecfphaicjl
stund*	abbWcYdaeafogYhWibjs
abgeschlossen	amjd
abges*	axbYcXddeafbgZhYiajk
über	bmdXeSfYgWhkimjR
über #	ajbddchnib
<s> haben	ao
haben seit	amed
oktober	atbddbeZga
seit oktober	ardceZga
oktob*	atbddbeZga
kunden	abcafbhq
monat	el
stelle	akbZcZdneWfZgYhXijjj
die stelle	bdcdecgchciljl
ist seit	aWcddbgthdjd
wieder auf	aogc
kam	azbJckfQgahdiY
<s> kann	amdZgdhdijjd
kann jetzt	aqda
raus	aoccdmebfbgdhaibjb
den roman	cofb
um #	adcddl
# seiten	cadbebfqhcjd
ganze	acbbcZdbeZfqgZhnidjd
weg	albUdceofTgYhTijjW
ist weg	an
dem	bHcvdlekfWgLhjiZ
mit dem	bcckddfdgdhWidjo
preis	ajblcadcedfbgbhdiljb
preis #	ao
runter	ajcddcfcin
% runter	ak
liefe*	bdcm
nachg*	aqbZcXdZfkgahXidjj
<s> mein	aYbKdoeOfagchwiQ
führu*	amddedhcjk
in der	albScXdleWfYgbhjicjj
bewerbung	anbdcdddhZjl
der bewerbung	hcjm
gewin*	aYbRcydbeagahYibjd
stipendium	aobddjgdhd
abgesagt	ao
hat abgesagt	ao
steht auf	amdlhbjc
auf der	bdcbgchojd
montag	asbccbecgbjc
seit montag	aqbdccedgbjd
ein	ajbTeRfHhtjY
verwa*	al
lebenslauf	anblcbddecfcgbhaid
im lebenslauf	akjj
leben*	anblcbddecfcgbhaid
läuft	albbcZdrebfbgYhXibjb
seit freitag	aqdaeb
gesagt ich	apbdgc
nochmal	acbncXdaeWfbgqhXjX
nochm*	acbncXdaeWfbgqhXjX
neue	atbScVdnfXhRjX
auswe*	cdfljc
der absage	eogcicjc
ne stelle	aqecfd
ich mich	accddleWfpgd
nie	bXcwdaeYfQhRiqjm
mich nie	aleagmhdid
falsche	am
falsc*	apbd
im mai	arcdddgdhcjd
auf nem	apcchc
festival in	aohd
zahlt	albZcadbeafbgnhYikja
hälfte	aogdjd
die hälfte	aogdjd
dazu	atbdccddedfcgchbjc
zusage	asbcccebgchdidjc
schri*	bWcVdVeYgThViljq
<s> bin	bZcVdnengYhXiajT
bin jetzt	an
fertig	atbbdchcjd
ausge*	awblcRdUeXgZhViajY
seit #	aTccemfmjd
tage	fljd
ich mit	aacnflhZjd
geklärt	arddfcic
geklä*	arddfcic
nur noch	ccdkeofVhZiZjc
noch #	ccdnecfWhZiljc
ist sauber	bqccddgchaiajc
zweite	aobZcodYedfcgchcjZ
aussc*	atbbccdXfjgdhaidjd
haben das	bpcaecgchY
null	amb2cdedfWgZhQiRjc
bin für	aabmdcflgd
für den	bkcZddecfngd
fehle*	adbledgcjl
der gutachter	bngdid
liest	aXboij
satz	bngdid
so ne	aZedgdhcinjd
nach #	aVcndXenfYgdhaikjb
# minuten	bqdXeahaidjb
der neue	aaclddil
macht	aacmdmeafd
fehler	cm
ich in	aXcldaecfdgahnjk
jahren	aXbccpdaeofcgchcicjc
# jahren	aacjdbephdidjd
was die	aXbncrddecgZhViZjb
druck*	akbZcqgdhZjY
schle*	abbYcqdcengbhX
rein	abcjd3eUfWiW
hab #	aUcrdjecgchjiZjY
konkurrenz	abcmddedgdhk
konku*	abcmddedgdhk
kriegt	aabdcsdceafc
auftrag	aabdcndkedgd
den auftrag	aabdcndkedgd
auftr*	aabdcndkedgd
ende	aXdsebgb
sind	akbZcldkeVfWgahWikjX
wir sind	cddohd
zu	aJbTcdd2eNfUhYj3
sind zu	aYdp
auf #	alcbdkfdhd
qm	ajcddkfdhc
# qm	ajcddkfdhc
im juli	aadlfdjl
brauch	acbYcZd0eafcgVhSiaja
<s> brauch	abdo
bis	atbTcEd7eJfXgQhTia
ist der	dl
kredit	aZcldmhd
nicht mehr	aXcbdlepfdgchdjd
richtig	aZbdep
richt*	aXbccddbesfdjd
schla*	aadn
hat mich	aacbddesfbgXhc
auf dem	aMckerfYhnicjc
bin so	adeohdjd
dass ich	aXbacZdXfYgYiVjw
ich das	aYbWcbdYejfahsja
für die	acccfp
mappe	aabdcmedfl
zeich*	acbdcddcecfkgphdicjb
und #	dcedfo
wegge*	aYbbcZepfl
fassu*	cdfnhcidjc
geschrieben	acbbcbddecfngahYidjo
gesch*	ascTdSePfogRiR
dritt	ambbcdflhdic
zu dritt	ambbcdflhdic
an dem	aZedflhdidjm
gesessen	aYbZenfm
geses*	aYbZenfm
bauch*	aYbncdfdgohYia
diesmal	bcfcgqhaiajd
diesm*	bcfcgqhaiajd
der chef	aSbZcVdpebfcglhYipjd
nett	aUbZcaddeYgxhciZ
glaub	aYbZcbdaeagshWiljd
nein	aXbWcbdZeqfbgmiXjZ
sagen	aRbOcSdaerfbhjjo
nein sagen	adbccceagphjiajb
klasse	aabbcZdYfcgshZidjk
sitzt	aaccdZhqjd
<s> sonst	aabcccdYeZfdgYhujd
damit	atbZcYdYeafYgZhnibjb
zur	anbUcYecfOh1iV
sowas	aPcSdbenfZgvhdiXjZ
bestimmt	aYbccYdcecfcgahpiojd
besti*	aYbccYdcecfcgahpiojd
meinte	achcip
meinte die	achcip
immer	aZbccddaelfcgchXisjc
immer noch	aZbccddaelfcgchXisjc
angeblich	aXddfdgdhcisjc
<s> angeblich	aXddfdgdhcisjc
vorher	apccdcedfcgahcimjW
zahlen	ajdaim
ihre	cdddecfdgbhkil
eh	aWbYcOdrfTgkhwja
pünktlich	adfdglhdim
pünkt*	adfdglhdim
<s> auf	aVcpedfcgdhcio
schreibt	akcceagchdio
einer	aVbdcodbeafdgbhbirjZ
absag*	abcdeljl
fehlende	jl
ausla*	ajjk
<s> steht	aWedhbjs
doch im	jl
<s> laut	aZbacZdaeXfZgchainjs
passt	aacdebgnhbidjl
ins	apbUcVdjeRgZipjn
nicht ins	acbjecidjl
programm	aZbdecgdidjr
hatte ich	bdcdfdgdhcjp
samstag	ak
samst*	ak
darf	aobccddjeZfdgkhYjc
darf jetzt	aldd
ausbi*	arfdhdic
wohnung	aocadcecfagjhYibjc
die wohnung	bkcdedfdgkhbjd
wohnu*	ajcYdaeZfnhWiYja
steht wieder	amgd
und die	ao
statt	azblcVdWeYfVgZhViXjZ
# statt	avccdZecfahcidjd
statt #	ascddcedfbhd
siegel	anbbdkecfYgYhjimjl
bekommen	clhd
bekom*	clhd
hat mir	aqbYcXdceWfcgchnicjd
persönlich	acedfphdid
persö*	acedfphdid
direkt	am
ihn	aqhdic
meine	aabbcddmfagbij
<s> meine	aadZejgNhcinjl
nen	a1bKcpdmebhPiPjX
nach der	aZbccYdYeafqgchmjb
korrektur	an
der korrektur	an
alter	ajbzcSeVfZhoiajo
mein alter	an
ab sofort	arbcgbhbjd
frei	akbSccdjfZgZinjc
die zweite	bacpgdja
seite	bdcojb
zeugnis	ccjk
mitten	eofahdidjd
geschafft	awbdcdddedfahbicjZ
wollten	bcim
wollt*	bcim
fürs	anbZcbdqebfcgZhYicjc
paten*	aybccYdXecfagbhaidja
durch	ambdcpdaeafYgchbja
ist durch	an
ich seit	ccdderfcgYhdjc
diens*	ajbbcceafdgchcidjp
jahre	akbbcTdXeWfpgaiajd
# jahre	amcYdZeafUhnidjk
ersten	ajbccaddeWfagdhaiajs
den #	adbccodaeafZhcjm
offen	aqbccc
veran*	apcd
kaution	aoddhd
kauti*	aoddhd
plus #	axccdXedfagdhc
mieten	ascddbfchb
sucht	bccdedgdhnid
sucht jetzt	aocd
jetzt nen	al
beim ersten	akcdhdjl
ersten mal	akcdhdjl
war nur	aabbcdeZgthbiZjc
haben die	gmjd
bericht	am
beric*	atbacdgchbid
liegt	aubccdddedfchdicjc
liegt vor	am
einzige	akbbcndcgchXjd
einzi*	akbbcndcgchXjd
punkt	apbpcYdbeZfbgZhYja
kassel	atbYckdkekgbhXic
monate	aobdcbdbechbjc
# monate	aobdcbdbechbjc
ich kann	akccelhd
rechnung	aubbccgdhb
rechn*	aubbccgdhb
rechnung vom	anhd
vom amt	al
falsch	bucYeYfdgZhZicja
bescheid ist	ak
berichtigt	apbbhd
geschichte	apedidjc
ner	atbccbdcebfahZikja
von ner	albdedhdikjb
pfleg*	dqhYjc
<s> zu	acbqgajc
wenig	abbmgYidjl
zu wenig	abbmgYidjl
die absage	adbncZelfdgbhcjc
wer	aabncdeXgohYibjd
ahnung	aWbucaeXgZhbimjc
keine ahnung	aYbucbeZgchdic
verdi*	bqcadmecfcgZhXibjb
<s> beim	adbXcmdbelfagnhZiWjZ
waren	aQbYcrdXeWfpgZhWic
kollegin	albbcmebfdgchc
kolle*	adbXcodaenfagaidjb
bin #	aZcndcecfl
# da	albccmdcebfbhdjd
hat nicht	baclhd
nicht mal	aabacsfchaid
<s> muss	aZdo
bis #	atbacXddechZidjb
# aus	abdm
aus der	dk
wg	aZcndkgc
hab noch	abdmfahm
aufm	ajcddpeafZhcjc
konto	dpfagdhc
aufm konto	dmfa
werd	aYbddnel
dezember	ambdcddlebhcjd
im dezember	dmechd
dezem*	ambdcddlebhcjd
danach	cddmeb
mich nicht	aadmejgd
vater	aZcadpgbhkjd
mein vater	aZcadpgbhkjd
ich brauch	bbcddsedgYhWidjd
ganzen	aZcdenfk
kann nicht	aacoekfbha
die zwei	aWbaclepgdhb
boden	aabZcZeugXhdjd
in dem	bccaecfrgbhVid
# stunden	aTcbdcfqhbidjm
probe*	ambXccdZeWfkgqhaiYja
die antwort	acbccdfmicjm
gewartet	abcdfohd
gewar*	abcdfohd
jeden	aTbkcYdYeYfpgbhoibjc
abend	aXdbelfogd
schne*	ajbcdaebfdgphb
krieg	aZbZcadpeXfbgrhVidjb
krieg ich	abbaccdjeafdgshZjc
hin	bLcSdoeYfjgshmibjl
<s> vielleicht	acbcgqidjc
vielleicht haben	adbdgo
haben sie	akgj
denk	abbZcddbeafbgshXikjZ
und ich	bWcadkeYfmglhXjc
aus dem	aYbdcbedfagchoikjd
<s> dann	aaccddfdhsic
kriegen	aZckdcfchoic
krieg*	aZckdcfchoic
kriegen die	aZckdcfchoic
halt	bVcDdsedflhriY
wenn	aRbVcTdkelfVhuiVjU
<s> wenn	aXbbcXdkeVfZgnhqiZjZ
wenn die	acccdceafdgmhnicjd
kündi*	acbbcadaeYfdgbhjirja
verein	hl
mitgl*	aYdaedfdhs
# leute	aacdddedhq
heißt	aabbcdddebgbhdit
heißt es	aabdedgdiq
was frei	aYbdedgcir
genommen	aQbYcrdYeYfkgXhXinjm
genom*	aTbYcpdWeXfqgWhUimjk
<s> ein	bkcXdbeafdgVhkikjb
kumpel	aYbddoecgain
zweiten	bbcbdbeafchbipjb
beim zweiten	aabdgjin
zweit*	ambacZdaeZhYiojZ
sein dass	adio
dass die	bbccdceZfcgbhaiujY
die jury	abbncbgcij
schrieben	aYbdddfbhdjs
wie	aBbCcsdXeyfMgyhBipjp
<s> wie	aRbWcndbeVfbgkhXiWjt
bin ich	anbZckdXeUfbgThajp
schon im	akddicjk
dass der	abbUcadaeYfdgYhXix
markt	aVbtcagbhYiajk
der markt	aYbphaibjl
groß	ajidjl
wars	anbackekfjhjidjW
versp*	baccdceafcgohbimja
lag	acbpdredfdgphOiSjs
bestätigt	aodd
bestä*	aodd
hat die	asbXcXeafmgchZidjc
unsre	akcledfdgc
hab mit	apic
meiner	aVbYcsenfXgjhXiYjY
schwester	apcchd
schwe*	apcchd
vermieter	aubccbddhbidjd
vermi*	arbacUdZfYhoicjc
wollte	arcdedhc
<s> eine	bccnedgdhailjd
von der	a2bWcZdbeYgZhWibjb
mal #	am
das hab	arfXhd
vergessen	anbdcdelfZhcjb
verge*	ambbccelfYgdhaicjk
geht	ccdjecfZhdimjc
mir die	ambacdeagdhYiajq
entsc*	aZbncadpeVfcgbhXiajk
platz	ancadaedfbiajn
verlag	bZgdip
hat jetzt	apfd
jetzt ne	al
unsere	atbccbebgdhc
<s> unsere	aoec
ist von	an
# auf	atcaddedfdhd
über die	bchl
namen	cl
geändert	an
geänd*	an
dieses	blcbdmfdgdhaicjb
dieses jahr	akcddmhbjc
nacht*	akcZdderfVgdhXidja
studium	cdjm
vorbei	anhc
ist vorbei	anhc
hat nen	adcogc
reisekosten	apddecfd
reise*	apddecfd
weniger	akbacpdceafcgdhbjd
nachm*	aojc
abgesprungen	ao
sagt die	apic
telefon	bcem
am telefon	bcem
alt	azcceYfSgYiWjm
kein argument	abbpcdjd
völlig	aabscbgchdjc
ding	aWbjcdfbhljc
drauf	aZcnebfnhbjd
andere	aZbQcrdmenfWgShUiWjk
mieter	aVbbckddedfdhcirjd
da mit	aVbWckddebgahtjd
mit weniger	aZbccq
wurde	bdcpdbfchcid
<s> ohne	aWcbdnedfdhmjc
muss ich	abdpgdhd
ich im	aocdedhdja
juni	arccebfcgchZjc
im juni	ajdkhc
ab #	cadmfa
hoch	acbpcbduengphNiWjd
hab nur	cddmejfbhaib
von denen	aZcZekfdgchWisjY
und dann	aabddcerfcgb
leer	aVbkccdcepfdgkhYibjY
hab mir	abdbepgchajd
# tage	adfm
vorge*	abeo
jedes	aYddeafr
waren #	aVbccVdbebftgdha
<s> seit	aobccZdaeWfogaja
so viel	aXeafr
geben	acbbccdZeafdgthcidja
versprochen	abbdecgkhdimjd
klapp*	acbbcddbeZgsibjd
theater	apbYcodXeTfXgmhcimjN
freund	aUbVccgchwic
abteilung	ajhdij
die abteilung	ajhdij
kurs	aocdddfdhbikjd
meint	aacdhdiq
nehmen	abcchaisjd
die nehmen	accchdip
leute mit	adblcchciljd
die nur	abbdedip
nur den	ajbcccdcgdim
jemand	akbbcYdbeafbgbhaiojk
schrieb	acbdcbdaedfbhcipjk
schrieb die	il
monaten	aadmebfcil
# monaten	aadmebfcil
monat*	aadmebfcil
jemand mit	ajcdedjl
entschieden	aWboccecgdhdjl
meine #	aWdafdhnjm
standen	aXbddcecgphcicjm
ich ein	bccnddfbgahcidjk
saqué	aqgcjb
carnet	albbcjddeZfdgWhdiajp
el carnet	apgdjd
carnet de	apgdjd
dieron	bacudaeZfZgZhaibjZ
lo dieron	accqjd
mudo	aj
marzo	albbdneafcgbhcid
contrato de	aYccfdhZjr
piso	bccndcgdhbja
firmado	aohd
firma*	awbXcadXeYfagZhlibja
seguro de	arddfdhb
por mi	akbddcfmgdhdjd
cuenta	aablccdaecflgohXicjc
mi cuenta	akbddcfmgdhdjd
ayer	atbcccdcfdgdhc
de ayer	arbdcdddgdhd
tengo #	dYgdhkjl
# clientes	aoda
al mes	dl
los dos	ajbccddagdhbio
figura	am
salió	azccdZebfcgdhYibjZ
en el	aXbQcadaengShliRju
el pdf	ak
revista	bWedfdhaidjq
la revista	ambd
eso no	aqbcgdhd
vieron	acbocddYeXfcgZipjb
grupo	aubMcZeZfVgYhmiu
el grupo	amhd
el de	an
mandó	am
vacante	al
vacante nueva	al
nueva de	an
bajo	bacadXeZfrgZhlibjZ
precio	aabmcbdcfbiljj
el precio	fdimja
# si	ardcfdhc
solo la	arcddbfa
llegó el	aojd
pasé	ascZdaelfXhdidjb
<s> pasé	arcdfa
# con	akcjfcjc
# me	adccddfpjd
tembl*	albccdeofdgZ
jaja	ccgphcjd
repet*	albdcZddfahpidja
eligieron	bccjgdhdijjd
que eligieron	bccjgdhdijjd
renunció	aqccic
renun*	aqccic
renunció a	aqccic
beca	cqddfdgbhZiYjZ
la beca	crddgchbiYja
está	ambmcPdqeRfVgmhKidjO
está en	adbccZdqecfcgchaikjb
web	aqcodReQfXgZiljk
que subí	aocdgd
estaba	adcledfdgchdidjn
ahora sí	gm
lo tengo	aabpdaedgmhZjb
tengo bien	aogc
años	aVblcQfnglhRiZ
# años	abbocTfWgnhTib
años y	ambdccdZeofdjY
no lo	aobnccdYecgchajX
puse	bddaebgdhdjp
puse en	dbjl
dijo	apgdid
me dijo	apgdid
dijo que	apgdid
volvi*	arddfd
septiembre	am
en septiembre	am
septi*	am
ayuntamiento	hcim
ayunt*	ajhcim
hay	aXbacsdkeLfNgQhqitjk
resolución	aocd
resol*	bZcZdbebfbgZhtiajb
del lunes	anid
cuento	aqcldcebfdhbidja
salió en	aohcid
en una	aqedfdhb
<s> puedo	axcddXeZfYhZjd
jefe	apdbed
preav*	apdZed
ya tenemos	apjY
mercado	anbccadoeQfSgahmiljs
merca*	amccgdicjk
pago	apbdcddleYfYgdhbja
funci*	aqdbecgahdimjb
convocatoria	akccfbgZimjb
convo*	akccfbgZimjb
febrero	ddfngchdjd
febre*	ddfngchdjd
cupo	arfbgcid
fecha	an
fecha de	an
a las	bncYdUeafmgahYjb
las #	ajbbcYebfkgahYikja
hora	cdddeofcgchd
chile	axbTcddmebfbgmiU
de chile	am
marca*	ao
fuera	bqddgdhZjc
plazo	al
título	acbjfbhdjm
mi título	adfdjn
título de	fcjn
enfer*	apbccbdnebfcgahZibjZ
correo	adbccbdaemfagbhZicjp
el correo	aWcdddemfdgdhbjq
novela	bccYddebfqgahcjY
la novela	ascbfZ
pagin*	ascdfY
abuelo	cdddedfmhd
entera	ajbbcZdbemgahkicja
universidad	arbkckebfbgcjV
la universidad	am
nota	adbldXeafXgmhciXjm
mi nota	bpdahajd
física	apddfb
ya tengo	aqjd
coche	cddcfkgdhdidjk
tengo coche	gdjl
llegar	dreZfahdjc
pusieron	cadZeVfagdhcjr
pusie*	cadZeVfagdhcjr
un #	aRbtcmebfYgahVilja
y es	boccdd
ridículo	aZbvccdbeZfdgdhcibjd
ridíc*	aZbvccdbeZfdgdhcibjd
decir	adbqebgaic
<s> decir	adbqebgaic
decir que	adbqebgaic
falta	ambncbdkeYfcgXhYiZja
perfil	acbqccecgcid
es una	adddepgahbid
jurado	aXbkcZebfdgbhciljm
el jurado	aXbkcZebfdgbhciljm
iba	asbqcbdQecfPgYhoijjp
desde el	bjcZdRfkgWic
principio	aabnedgdhdjj
el principio	aabnedgdhdjj
<s> yo	aVbpcWdbeZfbgZiljk
y lo	aqbkcagchcjd
saben	ajbqcbeZfdgahaidjd
lo saben	ambkedgchc
cogieron	acco
que cogieron	acco
cogie*	acco
sabe	abbnddedfcgchjid
y yo	bXcqdZeZfogZhSicjZ
yo lo	aabdckhnjd
ganó	ajbdcogdiaja
que ganó	bdcpibjb
floja	aXcpddgdikja
mía	aobXcsdbeYfcgahaiYjW
la mía	bbctfcgdhdiajY
a mi	aXbacldlejfqgXhWiXjY
prima	aWbrcndOeQfOgWhdjx
aceptaron	aYctdbfchbidjd
acept*	aYctdbfchbidjd
con un	cmdZfYhj
<s> los	bacsdcecfWgahZiZjb
eran	akcpdafZhbicjd
eran de	akcj
gente	aVbjctdXfWgRhXikjU
sin	bPcddre0fCgShUiK
ni un	adclij
cliente	aXbadbecfcgchwicjb
conoc*	aZcljn
si no	aUbbcbdueXfdgdhkidjc
no pago	aZdpec
# días	adbbcYdlerfTgdhZidjX
tengo que	aWdrecfbhdidjl
pagar	alfb
pagar #	alfb
alqui*	aSbccodqeXfZgbhaikjb
es el	aZblccdmecgbiajd
último	aTbWcmdtecfcgnhYiWjX
año	aSbWdpeVgThbiUjt
año que	abbbcbdqhjicjb
pedirla	acbcdmfchdicjl
pedir*	acbcdmfchdicjl
edad	abbbdmeagahdiojb
mamá	bddnecgdhb
mi mamá	bddnecgdhb
soy	bpcSdoeZfQgpiTjR
soy el	aWbbdoedfdgchn
trabaja	aXbbdoecfchmid
llevo	aYcdddeoflgdhcjc
<s> llevo	aYcdddeoflgdhcjc
cuatro	bccbdbeofjgchbidja
noches	aZccdXekfrgchYidjc
ojo	aVbacadbenfYgnhlicjc
sentí	aWccddexgZhbidjW
<s> qué	bacddceufZgZhaicja
rabia	aYbccbdZeufYgdhd
dio	bacpdVedgXhniujk
me dio	em
pena	bacofOgchd
tenía	bbcpdXeofbgbhZiZjb
mano	aTbUcddUeZftgthujQ
a mano	aYddfr
solo para	dcfm
para esa	adbdddenflgbic
propuesta	blcbedgchZicjl
propu*	blcbedgchZicjl
levan*	aZddfq
# para	acdm
para el	bbcddlebfngchdic
el casting	fj
esta	bWcNdjePfZg0hYiajX
libres	baccecfsgZhdiajZ
hice	apcbdaebfjhdjb
<s> hice	aldcecfkjd
hice la	fk
técnica	fk
técni*	adbdcdddecfngdhaimjd
siento	acbbcdddeqfbgkhdiXjd
<s> siento	bcemfcgkiZ
siento que	bcemfcgkiZ
ese	aPbacSfdgshljN
que ese	ecgm
mí	acedfdglijjc
para mí	acedfdglijjc
algo	aXbYcXdZejfbguiYjb
algo me	adglhlic
me dice	ebgqhcib
dice que	aXbWcadbeUfagjhq
que a	aNbTdYeVfogdiljk
va la	gmic
venci*	alddglhdic
capaz	aWbpcbddeZfdgnhciZjb
<s> capaz	aZgqid
que esta	adccgqibjc
esta vez	abgpid
aprendo	abbcdbecfdgshcib
<s> aprendo	abbcdbecfdgshcib
apren*	aXbZccdYeZfogshaiaja
al día	cddcfdgn
arrie*	aYbddoeZfdho
esa empresa	aabbccemfbhn
palabra	abcceafcgmhnid
palab*	abcceafcgmhnid
este mes	aZdkfahm
toca	aahn
ellos	cbdWebfahribjk
deben	aVdceahu
me deben	aVdceahu
ahí	aSbWcqdVeVfWgkirja
comenta	io
comen*	acbdhdisja
comenta que	io
nuevo	apcYdXfZgYiujZ
dura	aYbNcqedfUguhdjX
un mes	bacbdXemfngYhbjd
según	bacZdZeYfbgYhaiqjn
<s> según	aXbccddbecfcgchbitjj
profe	akbdecfdgchciojc
profe de	akbdecfdgchciojc
casero	bdedgdhdiojd
acaba	aVbZcbebfbgchZiojp
siempre	aZbncdddebfbgahbipjc
siemp*	aZbncdddebfbgahbipjc
abrieron	ajbcddebfcgbipjd
abrie*	ajbcddebfcgbipjd
dicen	aZbocadcebgZhXiqja
<s> dicen	adbdcdgdip
fondo	aXbdcdddgcitjb
ya no	adbYcWerfcgWhaiqjQ
tiene	accvdSeNfBhrisjV
rechazo	aYbdcbhZibju
recha*	aObqcXdTemfagZhUjp
ponen	acjl
ponen que	acjl
ponen*	anbdcdddhcibjl
entra*	aWbZckeYgohZiZjj
como	albRcbejfIgVhdjs
<s> como	aWbccddcechdjt
en mi	ambccldXeXfZgahWiZjm
mi cv	dcedjo
inglés	dZhdjo
inglés y	dZhdjo
portu*	abcndcecfdhbjn
según el	ecjl
texto	adbacmddeYgbhciXjq
no encaja	aabngchcjl
ya les	aXedgcidjt
había	dbeogchdidjj
entrevista	ajbccbddebgmhdiajj
que tengo	aZdbfdgbicjt
aprobé	am
examen	bngdjb
oficial	ashcjd
boletín	an
el boletín	an
bolet*	an
martes	aobadZemfdhWjb
el piso	aXcpfj
sigue	bccbddebfdgqhdidjc
# lo	ajbpcbdaha
ver	bdcmddeqfTgdhcjZ
aprob*	audbfc
cerra*	aq
piloto	ajccddfdjl
piloto con	jm
con una	ajbdcbddfagchkjk
faltaba	apja
falta*	aubdhcicjZ
ya lo	aWbZcldXeXfdgphViajr
apost*	albccdgdhdinjb
error en	aojd
código	asccgchcjc
arreg*	bccbgchqicja
desaparece	arcdgchdib
desap*	arcdgchdib
ganad*	cn
concurso	atbdcdddedgbhdid
concu*	aqbacndbebfagZhaibja
desca*	akbocdedfbhdib
meses por	dcfljd
adela*	anfc
jefa	ambccadWeVfYgmhaiojY
autor*	awbddaeXfaha
me dieron	aqedgd
menci*	bdcbdcecfcgahcibjs
concurso de	apgc
contestó	aoid
me contestó	aoid
contestó que	aoid
la segunda	ao
cuando	bUetfQgphXij
pedía	apjb
temporada	ambbcdglhdidjc
ya me	abedgpjb
acta	asddedgdhd
acta del	am
junio	aadsgdhdjd
de junio	ak
cayó	ajcdedgnhcid
ponente	aphd
sábado	albbdbebfogchbid
pidieron	aqhdid
pidie*	ajbbcbdcebfsgZhXiaja
reemplazo	aphc
reemp*	aphc
evaluaron	ambneZfdgchdjc
mi propuesta	ajbmcdfdhcjc
categoría	atbbcdfcjc
<s> ahora	ao
noche	ajbdedgnic
queda	anhd
su	albRcjdGeNfdgFhpijjw
con su	arbdccgdhcjb
traducción	aqfbhc
la traducción	aqfbhc
quedan	doeZfb
y quedan	aodd
quedan #	doeZfb
# menos	aofc
licencia	argdjd
licencia de	ao
piden	ascbdkecfWgchaicjc
piden #	aocdfd
# personas	ccfnhcjc
en su	arbacndcedfZhZibjZ
banco	azbYcZecfXgbhrjj
el banco	am
papel	arbccndbebfcgdhbicjY
en mano	al
abril	awbbccdWebfbgbhZikjZ
en abril	aliljd
buscan	cdgbipja
que buscan	cdgbipja
ahora es	anid
anterior	ancjdjedgZhRiWja
anter*	ambcdcebfdgbhYimja
sostiene	adbkgZin
sosti*	ajbjcbddgZhdinjd
lado	acbjctddebfWgchZibjb
punto	aYbncdddeYgmhcid
<s> esa	aYbpcZecfbgmhbicjd
injusto	bnid
injus*	abbtccgdhbiY
por una	aqddeagdib
foto	ajbk
y dos	aYclddflgdic
a un	bbcrdcgdhaic
dirigí	bccsdbedfchZid
artículo	adcjdl
el artículo	cj
artíc*	adcjdl
que aceptaron	adcnhdid
y el	badqeZfagchWidjc
no hay	acbddbhmicjj
color	abbocwdEedfphWiY
la otra	aXcq
vendemos	cl
vende*	cl
lleva	abcodceagahnjb
y ya	adbacmdVenfdgUhainjX
subieron	acbdcndnebhbjc
subie*	acbdcndnebhbjc
cuarto	aYcddrgd
no tengo	aYbbdmenjd
dónde	addn
tengo dónde	addn
ventas	aadqeYfagdhdjk
<s> estoy	aZbXcYduepfZgShZiXjX
crédito	aXcddveWfcgbhcjc
crédi*	aXcddveWfcgbhcjc
enero	dreXfdgchdjd
bebé	aUcddufdgd
neces*	bccadsebfbgahbicjd
dejó	bbdaepgZhd
me dejó	bbdceqgZ
verdad	aabncddbepgYiaja
todavía	acergcib
<s> todavía	acergcib
todav*	acergcib
cada	abbcckelfdgXhdimjd
edificio	anbcemgZhcic
edifi*	anbcemgZhcic
delante	acbceqfdgdjd
delan*	acbceqfdgdjd
delante de	acbceqfdgdjd
toda	aabncXdbejfngZhbicjd
toda la	acbdcdddejfogb
la oficina	aUbcdmerfcgdhcjb
capítulo	aYbbcadcecfugchbidjc
capít*	aYbbcadcecfugchbidjc
veces	abbZdaeZfwgYhXiZjY
ayuda*	aabdcddkfogbid
con los	aZbdcbdcfngZhdjo
papeles	aabdckddfogb
papel*	aWbccjddecfsgZhcidjd
entero	aYbccddaebfvgchajd
respuesta	aTbacadbebfngchliajq
respu*	aTbacadbebfngchliajq
es mi	aXbccddcecfWgrhmjb
los #	adbddbebfSgphYjn
<s> esta	abbdedfdgqic
voy	bZcbeZfZgohkibjc
voy a	aZbcccdcedfdgphlid
dar	cUeVflikjk
a dar	aYbngkhc
dar el	gk
prometo	aXbddbedfdgtibjd
súper	aYbbcadneaglhbimjb
señora	alcdecfdgmhcid
la señora	alcdecfdgmhcid
conozco	aVbccjdaebfcgbhuibjc
<s> conozco	aVbccjdaebfcgbhuibjc
conoz*	aVbccjdaebfcgbhuibjc
conozco a	aZbdccfdhq
coleg*	aobbccddecfagdhjjb
<s> somos	acccdafchrjc
por si	aZbXdXedfdgZhwicjd
escuc*	aabmgdhdik
el director	aYbndbecgcikjd
diciembre	ajbdhdil
en diciembre	ajbdhdil
dicie*	ajbdhdil
foro	acgdio
un foro	acgdio
<s> parece	abcbgcirjd
parece que	abcbgcirjd
que solo	abjm
agarr*	akikjd
gente de	cdik
misma	abcdgphcij
la misma	abcdgphcij
puro	aabcebgohZimjb
dijeron	abcdddfchmibjm
dijer*	abcdddfchmibjm
dijeron que	abcdddfchmibjm
hubo	cdfcicjn
que hubo	cdfcicjn
plazas	aUbjcYdVfjgYhjiqjx
maest*	albnccdZebfZgZhYiajl
venía	aVccdafYhdjv
solicitud	adcdfdhdibjq
la solicitud	aZibjq
que no	ajbUcUddeqfbhjiRjZ
presupuesto	abcdfnidjj
este año	cddmgdidjj
podía	aYdcemfbgdhdiajq
fijo	amcjddjc
# ya	aacddaedfdhpjk
julio	cjebfcgYidjl
desde julio	icjl
requisito	amjd
junta	ambdcZdafZgchuiljd
mandé	aubZcZddecgWhbiajk
mandé el	apgbjd
abre	akbccbddedgnhaicja
inversor	bnhc
el inversor	bnhc
inver*	anbmcaddedgchY
puso	anbdccdbebfbgchnibjd
su web	cohc
en vez	anfd
dictamen	an
el dictamen	an
dicta*	an
hace	ajbqcadleafWgZhZicja
terminé	apdc
terminé el	apdc
curso	bccceafsgbhZibja
el curso	bddYebftgbhaibjb
curso de	aodd
auxil*	aodd
inmobiliaria	akddgdil
inmob*	akddgdil
pareja	akbccodaejfZgahZicjc
echó	ajbbccecgbiajp
metido	cdhcip
modo	aZbtfcgdibjc
versión	atcddbfYjd
museo	atcbdjeZfYhj
un año	cddYfdgbhdidjr
nunca	arbUcWdWfVgmhVjV
nunca lo	arfdgcidjc
pasé la	arcddcfZ
oposi*	ambdccdcfcgcil
puesto	akbdcZdbebfbgphdjY
quitaron	akdcemfdgd
me quitaron	akdcemfdgd
quita*	akdcemfdgd
alta	a6bXdWeYfXgd
el alta	aqec
médica	arddebgd
proyecto	cmfc
proye*	bbckfZgdhXidjq
a una	cnhb
sola	aaco
audic*	albccled
muestra	dZfo
muest*	dYfnhdjd
antes	arbYcYdleZfVgjhVibjY
deuda	am
la deuda	am
informe	ascdddedfcjd
el informe	an
estre*	arhaid
nuestro	alcmedfchbidjc
<s> nuestro	aphdjd
ya está	aqjc
tienda	ak
la tienda	ak
factura	argcjd
la factura	argcjd
nombre de	bbcbeohcidjd
de mi	aRbdcldjebfWgaiajt
mi ex	fdhoidjc
<s> nos	aubdcmdbedfbgdhciXjb
los de	cm
cooperativa	ajcagchnidjb
conseguí	ddedfdhm
minutos	akccedfk
# minutos	akccedfk
comité	aojd
el comité	amjd
puntaje	bl
el puntaje	bl
punta*	bl
incluida	arcchdjZ
así de	aXbmcbdbekgbhlidjd
nivel	aUbqcoddgahYid
conmigo	bqdaedgahZ
conmi*	bqdaedgahZ
por el	aVbvdbhYib
absurdo	adbnid
absur*	aabrgcicjc
el que	bmcbdcgdhliZjd
proceso	aUblccdcedflhdicjo
<s> vi	adbYcredfdgdjc
otras	aYbccsddfchc
desaf*	aabccrfd
yo no	acbkck
<s> las	anclecfcgchcicjc
del año	aZcmflhbjd
al lado	aVcuedfahcid
inquilino	acbdcp
inqui*	aYbccnddhmic
ningu*	aUbacpdbekfZgnhYiZjb
de los	cl
yo sí	aZcp
<s> sin	acdqedgdjd
residencia	adccdrecgdjd
que viene	acdn
devol*	aYcbdsebfdjd
<s> con	aVbVcWdseVfXgridjZ
con lo	aabkcddnedgc
gano	bdccdned
taller	aYbmcxdbfagjhUikjZ
el taller	dk
en junio	aVdshd
<s> desde	bYdcetgZhbjb
el martes	anbbdZemfdhXjc
ganas	aVbXccdYeofagshXiajd
ganas de	aZbadcesfdgdhd
vergüenza	aceqgcid
vergü*	aceqgcid
mi pareja	aqddejfagchb
te	aZbYcVdYelfGgNhWiIjs
<s> sentí	aYcdetgbhdjb
que se	acbVccdbemhoiVjb
se me	bYcbdcetfmgWhUiajb
<s> cuatro	fk
<s> dejé	fmhd
todos	aUbXdUfZhminjY
todos los	aYcdfrhc
domingos	aaccflgdhbidjn
domin*	akbccadcecflgbhYibjm
año en	aZdcecfmhXjo
en ese	aYbccddaeVfkgphmiajb
guion	fmhd
hicimos	cdddfojd
<s> hicimos	cdddfojd
hicim*	cdddfojd
hicimos #	aYcdfq
del presupuesto	abfn
aprendí	abfpjd
<s> aprendí	abfpjd
esto	aZccdteafjgchaja
tres	aUbYc0eOgZhajd
años de	fk
coraz*	acdcgpib
quien	aYbncddaeafdgqhYicjb
<s> ese	adblddebgnhcibjc
departamento	anbccdebfdgohbiZ
de eso	bacdgphY
medio	acbYcbdcebfsgZicjc
todo se	ambccdfdgdhj
consumo	aacmdcedfdhmjd
jura	aqbccjdkeVgVhbimjY
jura que	gdhdipjd
solo a	aXbdccddfdhdiuja
extra*	aledgdil
por un	aWbccpddedgZhdipjd
andan	bbcdddedgahdiq
la jefa	aWcbgmioja
ponía	bdjn
que mi	aabdcogdiajj
demasiado	aabocbddebgahYiZjp
demas*	aabocbddebgahYiZjp
leyeron	abcddaeagaipjj
leyer*	abcddaeagaipjj
<s> su	aUbqcmdbeZfVgahb
respuesta fue	aabdccfdhdicjr
peque*	bccddcemfcgbhcibjl
preso il	an
patentino	aqdahd
il patentino	aqdahd
giovedì	bdccdYebfrgahb
giove*	bdccdYebfrgahb
scorso	bcddedfdhnidjc
<s> da	akbcccdcenfagdhc
contratto	akbccbdoedgchZid
ho fatto	apfZ
bancaria	aqfbha
banca*	alcmddfahZ
per un	bbdaedfnhc
anno	apbLcjdvf0gXhRiZjb
un anno	albbdcfkhd
affit*	akbaddeafbhdipjd
manca	bbdmhc
c'è	ambYcodaedfcgchbibjc
pagina	akbZddim
# il	apcbdc
ci ha	aucYdcfZ
gli	aYbVcqdVenfVgliTjW
che gli	ajbccdecgphdiZjc
manca*	awbZcbdcedfcgahcibjc
lunedì	awbZcddbgchaicjd
da lunedì	ardchd
ci credo	cdgn
punti	al
# punti	al
<s> posso	atbddafcgdhcjd
tolto	awbaccdYfcgdhaidjd
mancava	apfdgd
ora	atbZcYdWeZfWgZhnibjc
aggiornata	apgcid
aggio*	apgcid
abbiamo	arbdcadbebfjgdhZidjc
<s> abbiamo	arbdcadbebfjgdhZidjc
abbia*	arbdcadbebfjgdhZidjc
pagano	bcedgcipjc
ottobre	arcdddhdid
ottob*	arcdddhdid
mese	aYbVcadleafagrhWjZ
in tutto	anfd
vinto	aubccadchaic
vinto il	aubccadchaic
graduatoria	aqcdedhd
vuole	anbbcZdcebgZhoiZja
parole	a1bWcZdqePfYgMhbjn
anni	acbYcXdjfngZiajb
# anni	bacYdmelfdicjb
c'era	aubddaedfYhd
il mio	aldaebfcgZhmiQjX
racco*	bScmdceYgahUitjV
uscito	aybVcYfdgchXiajc
rifatto	avbacbdafdgchbjd
rifat*	avbacbdafdgchbjd
da #	aZbkcUeWfVgbhviajb
risul*	aabbcndbecfbgbhbibjq
pronto	apbZccgZhbinjb
tolto il	aqbddchd
mette	bccmdbfcgdhkicja
mette #	arhY
mila	aobacYdXecfXgchpicja
# mila	aobacYdXecfXgchpicja
<s> hanno	albTcpddedfcgWhciYjl
aperto	ancd
un'altra	apcd
di un'altra	apcd
un'al*	apcd
nostro	adbYcrdcgdid
nome	a1bScpdbeYfdibjQ
verbale	ambZcbdcecfbgchZicjp
verba*	anbYcadbebfagbhYicjp
l'int*	atbcedfdhb
fattu*	ajbdcmhb
<s> è	aYbmedfl
decisione	aabtddebfcgahb
sbagl*	bwcZdcebfZgZhUiajc
l'ha	arcYdYeagnhbiajY
chi	aabLcvdZeZfPgqhniZjd
fa	cmdYebgYhciS
ricerca	aZbkcddpgchc
ricer*	aZbkcddpgchc
arriva	aXckdo
alle #	cpdahd
metà	aVbWctdZebfbgYhYjn
delle	aqbZdlfbgohdiZjd
mie	aYbXcvddgbhdibjd
ci sono	bdcodcecgdhbia
li	albPcwdReSfNgchliojr
tutti	aUbWcpddergVhZjY
entrata	aabccmdXecgphdjd
e io	ajcldZhd
ho #	aWcndafcho
che non	ambYcddnecgdhaib
# mesi	apbcdkebfXhc
devo	aabddsecfdgchdic
lasciare	aabddsecfdgchdic
devo lasciare	aabddsecfdgchdic
non ho	anbTcZepfdgbhZib
niente	aTbrcZddekfkgVhYiYja
ho il	alfd
un contratto	aYdphd
scade	aVcdduhb
settimane	aYbcdZeofmgdhdid
chiuso	anbaccdceofdhZ
sabato	btcZdYepfNgjipjY
di #	acbbcbdXenfogdha
memoria	aXcbdcftgdhdjc
loro	aYbldSekflgUhliWjW
ore	arbTdkeXfcgdhWibjj
# ore	aZbdcddbenfmhcjd
senza	albWcZdneaflgahbiajZ
lavoro	ajdbedflhb
notte	aVbdddfthd
stavolta	bcdcebgphdib
che stavolta	bdecgpic
stavo*	bcdcebgphdib
ci hanno	adbbccgoid
cucina	ajbccddbfdgn
la cucina	ajbccddbfdgn
siamo	adbXcWdpeYfXgVhliXjn
<s> siamo	ccdcfdhpidjc
della	albZcWdYeZfUgdhs
presi*	aTbdcbdcgchwjc
dicono	abbZcddaeYgdhqiljd
<s> sono	acbWcWdWejfbgohoiYjZ
anche	apbddYecfbhj
che la	aVbbdWedfdhqio
commissione	acbqcZdcedfcgahbimjY
la commissione	acbqcZdcedfcgahbimjY
che al	abecgchcirjd
dal	ajbXcTekfOgahyiWjr
già	aPbWcWdbeZfcgXhqiUjx
indic*	aYccechbjs
nel cv	edhdjo
autoc*	aUedfnjo
iscri*	ambbccdbecfZhm
allegato	ajjl
era quello	ap
iscritti	cddcfaho
erano	akbdcoddeZfcgchdicjd
laboratorio	ao
labor*	aobZcbecfcgZhZicjn
stessi	coha
gli stessi	coha
liber*	ardbhdic
residenza	aqddhc
tirocinio	aacpjd
tiroc*	aacpjd
faccio solo	apdbfd
viene #	an
relatore	apcc
il relatore	apcc
relat*	atbacbdcidjd
dato	albdckddhdid
cercano	apca
cerca*	apca
<s> avevo	albcgcjl
sbagliato	akblfdgchd
caf	aocddZedfbgYhvim
sotto	akbacdddepgZhcidjd
soglia	bdfdhdjo
nessu*	apfb
<s> che	aabYcddaeyfbgXhciWjZ
ma ho	aqddhb
patente	aqccfdgd
la patente	aqccfdgd
il secondo	apic
per le	an
diret*	bbcbdcebgmhmiajd
richi*	aqbdhc
settembre	anbccdddedgdhcimjc
sette*	anbccdddedgdhcimjc
gara	fl
corto	ancc
premio	anbccYfdhcim
punteggio	bacbjn
punte*	bacbjn
ammes*	bZcojd
<s> mia	cbdnedfdgdhd
firmato	aqbbcdgd
ha firmato	aqbbcdgd
a tempo	aqcdhd
reddi*	cdedgdjn
tutte	aRbpcredfbgahZicjc
# minuti	aYbodcedflhc
giuria	aWbuccfcgbjd
la giuria	aWbuccfcgbjd
<s> gli	aUbccodceafbgchqidjd
altri	aSbbcldtepfWgbhOibjX
gli altri	aZbccndceqfcgbhXibjc
preve*	bdcpeagcidjd
<s> chi	aZbacmdaedfdgoidjb
la metà	aZbcctddgbhcid
metà dei	abbccoddecfdgailjc
l'uni*	ajbZcddqecfcgbhdibjc
volta	cqdoeVfYiWjd
ogni	aUbXcbdVeWftgjhYiljc
sera	acbZcVdOeagphditjl
quella	aQbTcpdWeofqgahZicjc
giorni	aXcddbepjd
# giorni	aXcddbepjd
lettera	aZbacZddecfqgYhbicjn
la lettera	abccfsgbjZ
riscr*	adbcccfsgbhdibjZ
trasl*	aWbccbdcedfahvjc
conos*	aYbcddeZflgchpidjc
l'ass*	bYcZdoeWfbgYhoiajZ
<s> secondo	aZbbcdedgchdis
l'editor	akbbgdil
l'edi*	akbbgdil
arrivato	bcim
è arrivato	bcim
mi hanno	ambocXdbeUgYhYiojY
agli	bbddebipjd
nella	aXbYcXedfagahaiYjx
vogliono	adbccdebfcgbhZicjt
<s> vogliono	aWbcecfdgbhaidju
vogli*	adbccdebfcgbhZicjt
gliel*	abcmhdiZjn
tirei	aojd
<s> tirei	aojd
terça	avbbcddceafdgchcidja
já	apbmcOdQfQgPibjm
o contrato	ak
fiz	fk
<s> fiz	fk
capit*	anbncdgdhciX
aluguel	acdo
alugu*	cddnecjd
loja	akbqccddeafdgXhdibjc
inaug*	atbdcdddedgZhb
tão	aabbcbdbeqfcgnhXibjb
monta*	alddflgc
porta	akbTcqdaeUfTgqhbinjY
parecer	bacbhcidjq
o parecer	bacbhcidjq
parec*	bacbhcidjq
de um	asbdcdddfdgdhdid
gráfico	apdd
gráfi*	aobcckdcedhcidjc
que nem	bbcldbebgdhdilja
no meu	arbZcYdbebfchbidjl
artigo	aqdd
é de	ambZccddgchdin
outro	asbbccgdib
consigo	anbdccdbemfdicjd
fazer	bdcddmfdhd
por #	atbbcbebfXhbidjc
visto	bdccfdhcipjd
aprov*	alcmddfbgdhcidjb
temos	andc
<s> temos	andc
temos #	andc
agora	atbYcYdYeYfXgohZibjX
em março	dn
era #	aocddd
certidão	arbdfcgdidjd
a certidão	arbdfcgdidjd
nova	arbVcmeUfXgYipja
ganhou	ajbbcsddecgahciWjc
que ganhou	ajbbcsddecgahciWjc
bolsa	aqdneWfPgdhaimjP
desis*	anbccbengahdiajc
saiu	azbYcZdZebfbgahaiYjb
saiu na	aoib
lista	ajbddbenfbgZhbjW
mais #	aqddjc
série	ascdddedjc
anos	ambTdceQfnhTinjb
# anos	bccZdWeZfqhaidjk
botei	asdaecfdjd
currículo	ajbccddbecjm
currí*	ajbccddbecjm
<s> meu	arbVcXdjebfagZhlicja
meu conto	ajbmcdgdhdjd
numa	an
os	arbRcsdReKfngXhPiUj2
deu	ajbbcYdWetfZgahaibjc
mesma	ancYdafnja
coisa	apdcfcjd
acabou	ajbbcddogbhbib
tá no	bcccedhdjn
ar	a3bXccdmeSfdiW
no ar	arbbedgdhdidjb
câmara	aqhcic
a câmara	aqhcic
metade	anccddfdgdhcik
tenho o	bcdcgdhnic
ofício	aqdbhcic
escol*	apcd
tava	ardcid
sem	atbacUdrekfNgThWiWjq
secretaria	aqhd
a secretaria	an
hoje	arbccdebhb
júri	ajbrccddebgbhaiZjc
o júri	albmcdhbia
avali*	brccddeZgahdiZjZ
e não	aubbdYhd
erro	bacnhd
plataforma	atbaccfcgdhcid
plata*	atbaccfcgdhcid
<s> tenho	aYcYdreVfWgThrjW
mais que	aWbrcbdaeqgThbiYjY
isso	bocYdaeYfagbhbiWjq
pra isso	acbqedicjd
revisor	bocchdidjb
ao	arbYfHgWhsia
fim	aVbncddpedhYjc
quem	aTccdXeUfZgohnikjU
<s> quem	aZbXdbeXfdgshjiZjX
com a	aWbZcmdaelfbgZhoiZja
vaga	baddecgahbiXjr
a vaga	aZbbcjedgchciYjr
premiado	aVbacuhbjd
projeto	aZbdcsedidjb
tinha	aMbXdWeXfrgchYjr
tô	aTbbccdperfbgchaicjb
<s> tô	aXbbdjerfcgdhbidjc
vão	aXbdcddleafdgchjiojc
matrícula	aadqedfdhd
matrí*	aXcdduecfahcjd
com #	albdckdkeWfZgdhaicja
edital	bacbdmecfdgbhbimja
antes de	aXdmgl
depois	aXdmgl
quarta	ajbddbengchdidjb
garga*	dbeofbhcidjd
<s> que	aXbccZdcekfbgWhdiWjv
raiva	aZergcibjb
abrir	aZbcccddekfagqhciZjb
deles	abbYcWdZetfagVhkjY
os #	aYccddfmjl
madru*	aWccdcfujb
fui	bZcUdWergahmibja
<s> fui	amdbecfk
uma	aobJdYeofUgUhxidjW
essa	aObUcXdjeUfqgshWjX
sinto	bcddemglhdibjd
<s> sinto	bcddemglhdibjd
que essa	bbebglikjd
a minha	aUbcccdrecfZglhbiajm
vai	acbVcWdZfbgjhWitjW
que eles	akbbedgohbiajc
mudaram	gohcia
mudar*	gohcia
ideia	aYcngnhciYjd
<s> prometo	aadcedgric
vou	acbZdcebfdgjhqiZjd
tudo	aUcddbebhpja
patro*	aYcdddedhr
ele	aTbZcbdceafcgZhxibjc
manda	aYbdcchr
vou ao	bbddecgYhqic
que o	aVbXcWdaeWglhYisjl
elenco	cdim
<s> minha	aYbccaeafcgbhpijjc
vender	adbdcddnedgchbil
vender o	adbdcddnedgchbil
dizia	aXcddaebgdjv
técnico	fjhcin
auxiliar	aj
anunc*	asbdhdjd
fiadores	abdZjr
# fiadores	abdZjr
fiado*	abdZjr
dias	aqbcddfVgYhdjn
# dias	ajdaemfc
cortei	apdcfc
<s> cortei	apdcfc
cortei o	apdcfc
portefólio	akbdcddcin
porte*	akbdcddcin
estava	ambcccdbfdgdhcidjn
abriu	apgd
passei na	aqedfchd
vez de	aoddfc
em #	dYecfahrja
sexta	albccbdnedgdhbid
altura	an
maestro	aqbkcadTfTijjZ
de turno	apedfd
num	aqdZeafZgchcimja
sabem	ajbZccfdgdho
sai	aqbWeYfXgYisjp
fotog*	bdcredfdgbhZic
vale	a1bYecfVib
usando	aodcjd
faltam	albdccdmfchdjb
faltam #	albdccdmfchdjb
dizer	bqcdedib
dizer que	bqcdedib
que falta	ajbkid
matur*	bpedgbid
aquele	aZbkcdddelfcgXhainjb
nada de	abbsebgbidja
teatro	atcVddeXfbgbhtiUjX
fotos	bZclddebflgchmiZjZ
minhas	acbbcmedhcjk
as minhas	acbbcmedhcjk
outra	aUbVcsddebfcgchYicjo
<s> os	acbccsfdgdhbicjb
vizin*	alcnibjc
preciso	aVbbcddredfagohbid
preciso de	aWdsfc
até	aUbWcYdnerfYgjiWjZ
até dia	dnfd
sair	aZbadoedglhZ
entra	aobdcadjedfbgchYinja
e são	aZdphd
# por	aZdphd
fiquei	ajbccXdaerfbgbhaiajb
<s> fiquei	aWbdcbetgchdicjd
escre*	aXbcdbfohnjd
primeiro	adfo
ensai*	aYbdebfr
santo	bPcadmeYfkhkiX
das #	ddfkjd
h à	aYcndcedfj
teste	fkhb
o teste	fkhb
técnico de	fk
horas de	aZfp
oport*	aVbscddYecfcgnhViZ
tanto	acbdebgshbiYjb
mim	aWbdcndaeafdgmhbiljc
de mim	aYcoddecfdgnhdicjd
<s> já	aacbdaeafahrjk
lhes	aVccdcecfbhrjk
já lhes	aVccdcecfbhrjk
jorna*	albZccdcecfZhojd
anda	aZbacdgdhpik
orçamento	bnccedgbhbiljc
o orçamento	gdim
orçam*	bnccedgbhbiljc
<s> um	algchdil
insis*	aZbdcbeYfcgnhcinjd
vai pra	aZbcelfdgdin
responderam	abbdedfdgdiajr
<s> responderam	abbdedfdgdiajr
responderam que	abbdedfdgdiajr
receberam	aXhdjr
insuf*	aVbZcadcedfagahbiajw
chamada	aYiljl
chama*	bbccdaeYfcgYhljk
disponibilidade	aabdccfdgdhdiajs
m'n	aRbUcXdkeugdiRjl
gehaald	avbdecfagaiZja
gehaa*	avbdecfagaiZja
naar	albWcadkeZfVgbhYipja
getekend	atbbdZecgchcidjd
is getekend	atbbdZecgchcidjd
getek*	atbbdZecgchcidjd
heb nu	an
nu een	an
vast	adbjdbeXgdhmik
kreeg	anbccodcebfZgchZjd
volgens	bWcZdZeYfXgkhXijjn
<s> volgens	abbXcaddeafZgkhZikjp
volge*	bUcVdVeWfWgjhoijjm
volgens de	ajbZcadaebfYgWhZiljo
maar	arbXcbdcedfagZhZiWjo
gewoon	aWbtcWdXeSfWgthQjR
<s> ze	bmcSdZeTfTgQhmjk
tweede	atbdedfdidjb
een tweede	ap
filia*	aqfa
<s> kan	asdbecfa
naar #	aqbacbdleafWhcidjb
uur	bdcndZeYflhZjb
vier	acbdcaecfsgbhbjc
onder*	aVb1cZdaeZfagXhRiYjY
hebben	aobccbdYebgchbijja
nu #	anddfc
betal*	apddfa
per maand	ajdkfc
mijn	aXbXdveLfNgdhriZ
<s> mijn	bkcVeWfagThsiWjU
zat	akbYcceqfdgZhcidjc
bij	bTcXdkeUfWgsiXjV
binnen	aybZcbdbecgYhZidjc
<s> de	albIcueMfIhNibjj
heeft	awbkcTdWeXfUgUhUikjT
terug*	apcd
hun	akbLcsdXeYfPgOh4iSjb
is rond	bddmechc
maandag	awbacbdbebgchYidjd
sinds maandag	aoed
voor #	aqddfb
mei	a0bBdseYfJhjic
# mei	addpfYjd
heb #	cddceagdhbicjn
jaar	aUbXcodSeQflgmid
# jaar	aWbccjdXeXfdgphkiU
jaar de	audcedfZhZjd
van de	bcckdnecfZhcjZ
gedaan	aqcdfcjd
op m'n	bXcadaekfrgZhYiajX
<s> het	blcYdcedfdgohXiajb
staat nu	ao
opnieuw	aubccbfcgdhcicjc
opnie*	aubccbfcgdhcicjc
# man	bocbfdjd
# juni	aodd
donderdag	albdcdddebfbgdhm
donde*	albdcdddebfbgdhm
fonds	bcccdceagahcitja
legt	bcco
helft	bdck
de helft	bdck
is binnen	avbaccddgchajd
in de	acbTcWdZeUfdgUhpimjl
afwijzing	emfd
afwij*	emfd
onze	arbWcYedfbgchYiXjn
kant	aYb5dYeciVjo
ingek*	arbdcdddecfbjd
<s> m'n	aUdcekfPhqja
zitten	aYbtccdZemfbgbhZiZjY
naast	apblcaechaicjX
beoor*	aWbwcbedgahcidjZ
klaar	aZbpcdemfdgbhcja
iemand	aabncadpeZfagYhZja
kan niet	aacp
eens	aTbbczdcecfcgahZicjb
niet eens	aVctjd
doe	albZcxdneZfSgYivjX
ik doe	clhd
daar	aSbXcjdYeUgthUijjV
boek	albccpddebfcgahbicjd
boven*	ajbccqddedgahbic
van die	aWbacjddebhsidjd
noten	acckfl
lezen	akbbckgdhd
sta	anbWcSdzeafNhliVjq
<s> sta	aVccdufbhdjd
en de	aVdtfdhc
komt	akbXcYdoeVfVglhjiXjW
nog	aXbVcYdpenfVgYhoiZjY
moet	aUbacddyebfagbhaibjc
voor de	aabdcZdkebfWgbhqikjb
kamer	bccndkecfXgdhaidja
heb nog	abdmebfchljd
nog #	akdledfchb
nodig	aldmfbha
voor mijn	acdmfcgZhZiojd
kwart*	aadnfjhb
meer	acbWdrekfVgn
niet meer	aZbddoejfchcjd
hoe	aYbWcrdbeqfZgShliUjW
ging	aTbZcndYeoflgZhZidjX
wat	aabTcYdmetfPgchoidjX
wat een	aZbncbdbeqfcgahVicjd
uitge*	ajbccadYeZfjgbhZibjp
met de	bdcddcebflgdhmjd
hele	aYddenfmhcjc
# uur	aacodbeafnhajc
gezeten	aZfp
gezet*	aZfp
<s> al	aScnddeafvgXhYiajW
aan	aSbYcZdbeafvgkhViljU
heb er	aUdcebfogohcjd
goed	aVbadceZfcgthlibjb
altijd	abbZddebfcguhbiZjc
toch	aZbodbebfcgnhciZja
voor die	aXcddcfohmicjd
appje	cdddhn
ik het	aabcgohj
volgers	aZcddbgdhrjd
schijnt	aWbcgchcit
schij*	aWbcgchcit
dat de	aUbcccebfagZhdixjY
ruzie	aWbcgchcit
eruit	il
gaan	aZccebgdiljo
<s> een	albcccedfdgdhcim
wil	abbRcbd0fXgqhniojc
bijna	aXbccdddeYfdgVhcixjZ
leeg	aUdnebgdhdiqjc
dat ze	aUbZcbddecfYhZiwjX
zoals	albddceYfdgahaibjq
reden	aVbkccdZebgXhbiXjt
<s> ben	an
registratie	arbbec
staat online	an
huis	bagphZid
weer	bZcbddgaho
nu ook	an
gesto*	am
opleiding	ak
oplei*	ak
op #	ambdcZdoeafYgchbidjZ
in mei	asbddaedgdhd
plaats	aqcdfchd
in plaats	aqcdfchd
plaats van	aqcdfchd
oke	anbZccecgnhaicjc
rijbewijs	ajbcgdhcjl
rijbe*	ajbcgdhcjl
wordt	akedgbhciojd
komt in	bddl
auditie	ckdcfl
de auditie	akcldcfc
auditie van	cdddfm
<s> op	accdfbirjd
gaat	aZcddmedfbhnjc
er een	dbfohdjd
regeling	ap
regel*	ap
zonder	asbUcadoeYfYgUhWiljX
<s> onze	am
nu het	ak
weten	aobcdcedfcgbhniZjX
op een	akcdfaimjd
einde*	akbmcdebgbhdjd
mee	aubRccdoesfUgdibjb
is een	acbpic
vrij	ajbdcbddfohbidjd
vanaf	aqbddchd
van hun	aojc
met een	aabccuddedfXhcjd
eerst	aodcfd
# eerst	aodcfd
was het	ao
# op	akcldcedjc
op de	aYbZcrdbepfXgbhbicjZ
minder	aacsddfZjd
zij	cmfd
<s> zij	cmfd
kregen	aacp
plan van	aYcledfnjd
een half	abbdckim
zo	aYbadaevfWgnhXiXjV
januari	aYdoekfbhd
mag ik	albcdneafdgdhbjd
wonen	aXdrfd
we wonen	aXdrfd
weken	aWcbdpekgbhaicjZ
dat ik	aWbndbekfZgUhaiXjq
ben er	emfd
elke	aadcebfmhm
werk	aZbacbddepflgdhcidjc
geoefend	aYecfs
geoef*	aYecfs
tot	ajcdddecfm
tot #	ajcdddecfm
# weken	aXcddqebhdidjc
offerte	amdafkhdjc
<s> vier	aYbdcbedfsgbhbjd
proef*	aYbacZdceSf0gYhXiYjX
passe*	aVcUdqeZfYgshVjb
denk dat	adbcglhdiljb
leuk	aVbbfdgnhdiYjp
vond	acbacdecgthdiYjb
zijn	aTbUcndYeWfWhmimjV
mij	aVbrcqdceXfbhPiUjU
wij	aTbccldceYfagXhriZjm
<s> als	aVbaccgahu
nee	acbRcRdtfQgwhviajY
dat je	aZbcgZisjb
solli*	aYedfYjs
hadden	anbZcZecfZgdhZiZjq
hadden ze	aZecfaidjs
ze al	aZecfaidjs
zei	abbdddeVfdgnhZicjp
toen	abbcddekfcgYhbibjp
ik een	aZeXfdgchdicjt
boula*	adjo
mat	baccdnfbgcikjl
petite	acbbckdTecgthkinjT
enfan*	ajbcdoebfchbid
tombé	anhd
est tombé	anhd
concurrent	aqcmeTfrgTiVjo
repris	apic
que #	jk
bailleur	aqdded
baill*	aqdded
avec une	akcdedfagdhl
fini	ambacWdUerfWhqiXjm
avis	albncReSfNgUhuiljl
son avis	arccddha
favorable	bxdUeLfcgphaiTjz
favor*	aabZcbdaedfbhtiYjc
vous	ambcccecfdgdhbicjm
vendredi	amdjicjd
vendr*	amdjicjd
le formulaire	edhnjb
un nouveau	ajbdcbgnhcid
arrive	albJcddoeSfnhdjc
arrive en	ckid
voir	bmjd
papier	adbccmemgahcjd
drh	bbhdip
décalé	ao
en plus	andd
<s> notre	aofd
l'anc*	atdbebfdhdjd
galer*	atcbddedhdid
demandé	ajbcenhd
m'a demandé	bcen
photos de	ajcdebfdhmid
depuis ce	apgd
h au	aj
garde	ajblcvdOeSfTgmiojX
le prix	akbbgciljc
dedans	ambbclgcid
peuvent	ajbcedfcgdhn
ils peuvent	ajbcedfcgdhn
peuve*	ajbcedfcgdhn
la coloc	bdcmgc
et pas	blcdhd
quelle	acbqecgc
erreur	blhdid
moi je	aabmclgd
complètement	aZbrgbjb
% sur	adbm
s'en	aTbmhr
côté	bjcndcfdjd
à côté	abbjcndd
le papier	cn
a une	cmfc
dans un	addofd
ça peut	aVbbcddnecfcgnhkiZ
jusqu'au	amdnebfW
jusqu'au #	amdnebfW
# pour	dsebfW
pour le	cdeafl
<s> à	brcadjeZfYhciajd
ans et	dmfd
conco*	aYbmcddmfdjd
repas*	eogbhdib
quand j'ai	aXddesfcgc
j'ai fini	bdddengc
<s> même	aZbcephd
bien #	aqbccTddeofbgchbjd
carnets	addcemfj
carne*	addcemfj
décembre	elfd
# décembre	elfd
décem*	elfd
mail de	elfd
avec des	abcl
à mes	aadoeb
plein	ajbddbgm
parla*	aZbaccedfaglhdicjp
signe	aWbcdleYfdguhbiYjc
carac*	aobbcdfcgmhdic
soeur	dbgdhm
cabinet	ajbSdneOgPh4id
cabin*	hm
comptable	acbbgbhq
est au	aVbbdcgdht
courant	bZhnjj
va pas	aXbaccddgdhnin
louer	aYccdcir
à louer	aYccdcir
perdu	bdcbdcelfZgchYipja
a perdu	abcdddfdiq
perdu #	aZccdcelfZgdhaiqjd
avaient déjà	abcddchcip
de mai	aajn
préfecture	edfl
préfe*	edfl
serai	akdbedgn
je serai	akdbedgn
rentrée	dnjd
rentr*	dnjd
activ*	apbdgd
retours	adfl
retou*	adfl
la garde	dm
frère	ajbccbim
la radio	cofb
<s> y	aodc
porte	ascddXfYgqhaibjZ
chef de	bbcngdid
acheter	dneb
achet*	dneb
l'expert	arccgdha
chez un	aqfdhdid
cours	aqic
comme une	al
est validé	aodd
validé la	aqbdedgc
ils sont	abgdhcio
tenait	aabmcl
pas leur	adblcmgdhcidjc
cette année	albdcmddfdgdhbjc
banque	bUdueafShojk
la banque	acdnfd
mois dans	aXdsecfb
dans mes	aadkedfcgphdjd
repen*	aTbbdceofcgpjd
l'appel	bddceofc
stagiaire	aXcodaeofa
stagi*	aUbccndaeofZgbhdinjd
<s> tout	acbbemfl
au #	dcfl
km en	dd
un studio	dcfk
réécrit	alcbddfjhd
réécr*	alcbddfjhd
avec mon	aVfr
prends	dbeZgqhcib
je prends	dbeZgqhcib
eux et	accdgl
et moi	aabXcpddelfchZ
moi le	abbbcngkhc
bande	anccedfcgchk
dans #	aXccdmecfcho
d'après	abbaddfdhcisjd
<s> d'après	abbaddfdhcisjd
d'apr*	abbaddfdhcisjd
commentaire	aaddfdiljm
après #	dbfcim
paye	aobZccebfbgXhkjb
que leur	bdcaiq
gagnant	aXcnim
gagna*	aXcnim
gagnant a	aXcnim
ils avaient	dc
salle	ancteUfZgVitjb
la salle	amedgdjj
offre	bmdc
bloqu*	ajbbccdaerfbgXhZiZ
remplaçant	cnddfcib
marche	avbdddeXfWhdja
grande	a1bVddeYfYgjjX
colo	arcZeofZguiKjb
et le	am
d'ani*	apddfdhd
# sur	cmfd
sur #	am
l'ancien	ardcec
de l'ancien	apdced
en moins	aqcddb
rattrapage	am
de rattrapage	am
rattr*	am
quoi ils	acecgahZio
c'est de	aabtddecfdgZhb
mon avis	aYboccddhj
bout	aabdcldoetfXhbjZ
au bout	abco
bout de	aacoddenfdgb
tombe	dk
mes parents	dmfd
diman*	bddbeYfjgchlic
sait	aZbdccgtiZjb
asso	acbbgdhqid
notre asso	acbbgdhqid
livreur	abfdip
livre*	abfdip
discord	aLbqcSdkeufYgkhoisjc
l'avaient	abjm
ils l'avaient	abjm
l'avaient déjà	abjm
démo	cdjn
la démo	cdjn
mauvaise	bphdidja
la mauvaise	bmjb
mauva*	bphdidja
faite	am
a publié	akbcclhdid
publié une	akbcclhdid
essai	an
chambre	doebfc
terra*	aqbZckddebfdgchXic
l'aide	atbcccddecfZid
partir de	am
d'un truc	abbkcmjd
le mien	aabdclhdidjn
ce que	aZbccnfdgnib
assur*	aXbpcddnecfdgbhbid
chiffres	aZbkdm
mes chiffres	aZbkdm
rien que	adbdecfkgohdiajd
j'ai des	acbdcdedfcgohliY
cuisine	aZbndMeSfZglhqij
cuisi*	aXcdebfjhmil
passent	aYccdqecfchZjd
intui*	adbZcdebgkhbip
voilà	aabWcaepfbgZhYiXjp
déjà dans	abcdddjq
mobilité	albaebgbhbiWjo
mobil*	albaebgbhbiWjo
d'être	epfahc
dimanche	aobddbeafWgchmic
règlement	bmcd
règle*	bmcd
c'est un	acbacmgcik
mot	aabXeqfdgZhliajb
le premier	im
jetzt bis	amdd
wohn	aodd
wohn ich	aodd
ich #	ardcedfdhdjd
gehen	bogbicjd
weiter	cpdbebfdibjc
verkauft	aocdhd
verka*	ambdccdjgdhc
wegen	akbdcddlgdhd
nur #	cmdYebfcgdhaiajn
am tag	hn
warte*	am
jetzt #	ap
stempel	al
stemp*	al
ihk	al
nur die	hdil
dach	anhd
zeichen	bdddedgpidjc
donnerstag	ao
donne*	ao
ausschreibung	aobbdcfjgdhb
seine	bQdkedgXhsirjZ
wiederholt	aqdcjd
wiede*	aqdcjd
gerät	al
nummer	andZelfchbjd
geschickt	anhc
für das	dcfl
projekt	cdjm
ist jetzt	aq
vorher war	aj
war das	acbbcdep
zitie*	anbc
elter*	baccdZeofdgYhnidja
endet	alcbdqfagahXidjc
mann	amckdceRfagWhdio
mein mann	ccddfnhcjc
übern*	aldbfljd
<s> habe	aqidjd
englisch	jm
an der	ajbdcddjelfdgchZidjd
hat den	abbmcoedfYgahaid
sehen	acbledhk
<s> bei	aYcpdcedhdilja
denen im	aYcphdibjk
orchester	cpedibjc
spielt	coedhdibjc
einer der	aYcpdcedhdilja
keinen	aVbacodcekfdgahbiXjn
von den	aSbXcudcemhbidjc
zweimal	aWbZcbdsedflgZhZiajd
zweim*	aWbZcbdsedflgZhZiajd
<s> mir	ddemgdhc
wenn ich	aXbacZdkejfbhpibja
der firma	acdkemgdha
vorbe*	aadbemfogdhaidjd
nich	aZbWemgnhd
gezittert	akbacddcepgahcjd
gezit*	akbacddcepgahcjd
war ich	aZbncbenfcgbhY
gebra*	ajbdcmdcechaicjd
stimm*	ajfkhd
<s> für	abecgn
monate lang	aZfo
jede	aZdcfq
einze*	ddfm
dran	aTgnhqjd
der kann	abccedgnhkidjd
schwa*	arcZdZfchljd
repar*	aTbacrdcebfdgYhkilja
deren	aXbWcsdUeUfPgWh0iWjR
rede	aZddhric
ich halt	accdho
halt mit	accdho
rum	albZcYdTebgshtjV
lesen	adbZcdgahdis
sei	aVbaccdZebfmgbhbiZju
ihr	akedhdjl
hab im	cddbjm
bereits	aYcadcfZjt
berei*	aYcadcfZjt
das zeugnis	jm
zeugnis von	jm
seit dem	ccdbfdgchdicjp
dem #	akdciljd
brauc*	cpfY
hat noch	apfd
bis juli	ajdledfd
hats	bXc0dWgdjY
zieht	arbcccddhb
absage war	bncceZgdjd
ne andere	arbccceb
nachnamen	akbacbecgbhbio
nachn*	akbacbecgbhbio
fehlt	bacYdqeXfbgkhZib
ist das	aYbncofdhZ
wochenende	bdeagdhcjp
woche*	acbaeYfogbhZjo
gebaut	cadbedfqha
eintrag	aqdded
eintr*	aqdded
finanzamt	an
mich als	adbqcdgYhc
klein*	dcin
bedingung	am
bedin*	am
lehrer	adcafogdhl
gehal*	cdeZibjp
<s> nach	fm
gesun*	anec
weil	ajbkcUdmfXgljl
lager	aqbacndQedfYgrjd
im zweiten	il
gemei*	apdcfchd
stellt	apddfc
uns	boddfbgcjd
<s> dass	aabmhdjl
mein lebenslauf	akblgdhdjd
gegen	aablcpdceafdgcjd
<s> deren	aZcsecfcha
selbst	aZcoddeafnhZicjc
nachz*	acdqfdhc
visum	ancdgdhdid
kollegen	aZbbcbephj
nix mehr	dcepgchajc
tagen	aXcddaeufcgYjc
neu	asbdcZdbeXfmgbhXidjb
anders in	gj
wär	aWbbcmddebgjhl
für mich	aZbccdebfdgr
ich die	accbdnedgmhajd
hat #	aacodcedfbhmjd
wollen	aZbccbddeagkidjo
alten	ccdcecfchdipja
förde*	cdedfbipjc
# hab	ccdaemfZhdjl
nachgewiesen	jl
trakt*	bdjm
zielgruppe	jm
zielg*	jm
gemerkt	gm
gemer*	gm
haben #	ak
konnte	aoddhc
<s> konnte	aoddhc
weiteren	bcebgdjp
weite*	bcebgdjp
fälle	abhn
inklusive	arbdcdddhdjc
inklu*	arbdcdddhdjc
nicht dass	akdbechnicjc
nachb*	akbccdebgahn
grund*	aqed
hat das	ascbddedfchd
<s> den	adbdcofd
bezahlt	aqid
bezah*	aqid
gutachten	arcddbhd
liegt bei	am
aushang	aqcdfd
ausha*	aqcdfd
wie ne	aacmdaenfbgdhdicjb
antrag	adcpdZebfYhdikjd
ich muss	abcddrfdhc
oma	aadlecgohajd
zurüc*	aobccbdkgdhaid
schei*	aXbddqedgdhaij
brauch ich	abdo
einen	aYbcebfdglhbidjp
lieber	aYbKckdueagshSib
erzäh*	acbdedgahoik
unter	adedgdhmil
blöd	aWbaccdbeXgshkiZjc
dj	bUcveUfcgbisja
zeile	aWcodjglhOijjk
kommen	bcfcinjc
<s> man	abbacceagchciajt
sind jetzt	an
gebracht	cnfbhd
thema	aqcaecgchc
habe die	al
alten vermieter	an
miets*	ao
kindern	alblhdjb
kinde*	aobkcadlecfagdhZidjW
das thema	ajbjcd
wasser	cddk
stück	aocd
kahn	arbbcZduebfTiXjo
nach dem	cdik
vergleich	cpgdhcjb
vergl*	cpgdhcjb
fortb*	akclddfdhbjd
reicht	arbcccfdhcic
übera*	aWbqccedfmgbib
muss im	aado
messe*	aobccadnedgchYid
jahre hab	aZcbedhp
erstm*	aldaecgnhd
kennen	aZcceXgmhbibjp
mochten	aYbbcbedfcgbhnioja
mocht*	aYbbcbedfcgbhnioja
fehlt mir	jl
ausgeholfen	ddfk
geworden	apcd
gewor*	apcd
hat ne	bdenfcgc
grad	bQcodaengSimja
sowas von	aXbcccengnhXid
versa*	ambccbdcepfZgZhcid
jueves	asbdddhd
el jueves	ap
la residencia	accddp
residencia de	accddp
mayores	aoddfd
mayor*	aoddfd
bici	akcnibjY
la bici	akcnibjY
pasó	azcZdYeZfXhZjZ
por la	awcddcedfXhdiZjb
hoja	ap
rompió	akbdcdengchc
busca*	apbd
ayuda	aqdcfd
la ayuda	aqdcfd
bajé	aohd
<s> bajé	aohd
muestras	amfd
de dar	am
batería	asfYibjd
bater*	asfYibjd
en casa	aZdmenfcgdhc
ruido	cpdbfc
era la	ambmcXdcebfbglhbiZja
pega	al
pero ya	am
ya soy	aojd
instituto	asbsccdjedfQhniajb
la de	aqbdhd
escribió	an
me escribió	an
a partir	an
libro	anhd
lo del	abblcbgchaicjp
puede	anhdid
plaza de	dl
beca de	cohcjc
transporte	ao
metimos	arccgdicjc
<s> metimos	arccgdicjc
metim*	arccgdicjc
pantalla	eogc
panta*	eogc
abuela	akbcccdogchbjb
ya va	am
de las	adbddledfbgmhdidjd
bases	atbYdpeNflgbhWiZjm
las bases	il
como si	acbmdcepgahWidjc
es lo	aabjccgohcicjd
no soy	albmcbidjb
le dieron	abcpfd
dieron el	ck
reparto	aWbbctddecic
tres veces	aZclfl
cartel	bjcldkeTfPgchqiwjZ
el cartel	cmdcfb
la lista	accjddeofdjZ
lista de	ckjc
antes del	ajdlhb
del viernes	aYcmdlhc
<s> voy	aadmfbgmhcid
baño	aVbddlepgdhc
cara	aabScjdmeufRgVhpicjd
madre	aaclemfbhciZ
decir*	aXcadbexgbhaibjX
mano para	aafp
la memoria	aYcbdcfsjd
datos	cdfm
los datos	cdfm
<s> soy	aVbYcddceYfdgthjicjb
y ahora	abcdgn
poner*	alcddcedfdgmhb
de ganas	abbcddeYgthaic
tío	cdhm
mi tío	cdhm
arregla	acbdcdgdhridjb
ascen*	albccmddecgZhkiZjY
yo tengo	bccZddfdgchrjd
y la	ddhl
hilo	aYfdhq
un hilo	aYfdhq
malas	aYbdccedfdgdhqikjb
las malas	aYbdccedfdgdhqikjb
que esa	aacdhcirjc
contó	anccedfbgYhdin
la nota	aXbdcbfcjr
alguien	aXbccaddeafcgchcirjl
a alguien	aYcbebfdgWhdiojo
algui*	aXbccaddeafcgchcirjl
alguien con	accdecibjq
reuni*	jl
conté	achcjp
conté lo	aYhdjp
el hospital	abjm
viaje	asbdfdha
# o	am
querer	anjd
sin querer	anjd
correcta	adbnhd
la correcta	adbnhd
subieron el	cddo
tope	ajccdk
el tope	ajccdk
lleva*	adbccodbedfbgkhb
almacén	cdfdhoicjd
almac*	cdfdhoicjd
# semanas	ccdofWhbiljd
cabe	anfb
cabe en	anfb
sala	a4bTcddcfUgaidjX
la empresa	cnfdhb
segur*	cbfdgdhcip
segundo	axcXdmeafUgdip
anexo	albacbgdhciajn
dejar*	dXhbjr
conservatorio	am
pidió	am
permiso	andd
permiso de	andd
furgo*	bdccdXeafZhnjn
terreno	am
el terreno	am
terre*	am
mi nombre	accdepjc
inscr*	aqddjd
visado	dmfd
hueco	an
proveedor	am
prove*	bbdchn
falla	ecgnhd
hablan	aXbocnddedfchcjd
que soy	blemgYibjd
no la	aWbpdmedha
equipo	bdcldlebfcgjhXiZjX
mi equipo	abcndnhZidja
al que	adcrhciajZ
<s> hay	alclid
cumplo	acbocdebfdgd
necesito	ajdked
de ese	abdkecfdgahoidjd
cole	bVcaeVfZinjk
sigo	abdberfXjd
pueblo	adbkcZdXeSfpgZhdjZ
veo	aaedgpjb
señor	aacdddeZfdgnhmidjd
humor	aPbwdMfVgvhXiUjl
llamada	aZhmjl
llama*	aXbjcddbeafcglhliajk
revisar	ddfchojd
deja	aTcSe8fPgrhlijjV
cambia	accdgZhditjb
rechazan	aYbqdceXgdhdimjb
sistema	amdcebhcinjb
alérg*	aqjc
descu*	akbsdZeZfcgYhXibjd
ya tiene	ccddgchojc
número	bacYdaerfbgYhkicja
hermano	adddhcip
herma*	adddhcip
tenemos ya	ap
por correo	ao
prórroga	dk
la prórroga	dk
prórr*	dk
aparte	ao
la sala	an
<s> terminé	al
grado	an
el grado	an
estoy que	albdcddZeogYiajc
quedé	bbcddberfdgZhbicja
primera	aqdbeSfdgdiYjt
ensay*	cUdcecfqhbjd
ni idea	amblddedfb
van a	aSbkcmebfagbhjiljb
psico*	apblcdddedgbhWibjd
gráfica	cl
copia*	aWcldYhqid
nadie	aZdoekgdjb
estar	aZbddafbgqhc
estar en	aZbddafbgqhc
ensayamos	aXcdfr
garaje	accdfn
un garaje	accdfn
días de	aWdpeZfm
boda	cbedfshciYja
cero	akbdcdflgchc
fotos del	abcdfjhoib
somos #	aTcpdjfbhljd
familias	abcddkfchmjd
# familias	abcddkfchmjd
pasillo	aWdpgdhcinjZ
pasil*	aWdpgdhcinjZ
gerente	aYddedgdhcitjc
geren*	aYddedgdhcitjc
insistir	abcceZfcgoijjd
piensa	aYbbcdedgdhcisjd
piensa que	aYbbcdedgdhcisjd
baja	aqbddceZfbhkikjb
sueldo	akcbedgdhbiojc
mi sueldo	akcbedgdhbiojc
bruto	aocd
cierra	acgphd
que ya	aqedjb
temprano	badcedgphcic
tempr*	badcedgphcic
# va	am
actores	cnfZ
actor*	cnfZ
modelo	adbn
refor*	cofdhcidjd
tema	bccpgdhYjd
vecino	akcodbedfcgdhdib
el contrato	aacddkedhmjd
las fotos	akccfj
aguan*	aabdccddemfogchb
hija	ccedfmhc
mi hija	ccedfmhc
fe	a4bPdceOfUgqhXic
voto	aWbmccfcgchpjd
ya la	aqcdgdhd
hice #	arcdddfajd
cultu*	aZbmcaddebfdgZhqic
entro	aldjfdhc
por dentro	abbddderfdgdhdid
<s> una	albdcdedhZio
abita*	atbddafchbjc
fino	atccdaedfahc
fino a	aofd
mi è	bbddeqhZ
licenza	am
la licenza	am
io ci	akcadcecfdgnhcid
tutta	bcddfohd
tutta la	bcddfohd
risposto	aafdgdidjo
rispo*	aafdgdidjo
<s> non	aXbwcXdbelfdgWhaiTjZ
che il	aVbnccdcebgZhdjj
vinci*	aXbYcrdbecgchdiljb
hanno messo	cnhdicjd
del mio	aZcshbicjd
e il	clhd
prest*	aVcldcfchp
macchina	aZbdcddkepgbhcjd
macch*	aZbdcddkepgbhcjd
palestra	aYbadpecfmgbhaib
pales*	aXbZcldoebfmgbhXibjd
corso	akcYdaerfahX
filma*	fl
moto	apbYckdaflgnhbicjd
regista	aabdcbgq
il regista	aabdcbgq
recen*	cddYecfchr
lì	aabccddceofZgchaipjc
sinda*	aWbbecgahoipjX
valido	ambZcddbfdidjo
alla	aqbUcWddelfXhZjj
vede	bpdcecgbhc
per la	andc
e la	bccddaeagrhZid
pezzi	aZcodceofZhX
e da	aYbdcadngohaib
bene	aVbcccecgahvicjb
escola	ajbdcngdib
a escola	ajbdcngdib
senho*	bccddcemgchcikjd
queria	bcengcjd
não queria	bcengcjd
passou	atbcccdbgchdic
o edital	bdcdgdhdinjc
e agora	an
padaria	fbjn
padar*	fbjn
cai	apbTcjdjeXfNhljw
já vai	ajbdemfdic
saiu e	ambd
limpo	albbcnddebgdhbjc
tem	ajbqcudTeYfOgbhpjX
sou	aWbqcmdaeWfagVhliYjZ
faço	acbccodcebgchl
rapaz	aZbbcmedhdimjb
o rapaz	aZbbcmedhdimjb
ganhou o	aYbcctgchdiajd
e o	bddpgdhcid
se eu	aYbbccdtedgchaic
carro	aZbdcddsedfdhb
tenho #	dnecfZhdicjc
fiquei com	ancadbemfcgchdicjc
que não	amdZemfcgdicja
que até	bddceagnhliajd
dói	bddceagnhliajd
até dói	bddceagnhliajd
do meu	aVcbhnjo
já tinha	aZccfbinjm
prémio	aabbcngahdil
quem é	abbmcdgbhaik
maio	ajdbfZhdjn
de maio	ardcfZjd
eu sou	aabWcodcgchnid
ninguém	aabbcdelfdgnhciajd
gemeente	cadpedfahcjb
de gemeente	cadpedfahcjb
gemee*	cadpedfahcjb
heeft het	ascdhd
in mijn	fchpidjb
dus ik	dcedgohb
stond in	jk
nooit	anbcddedfagZhZiojb
iedereen	bcddeofbgZhcimjd
ieder*	bcddeofbgZhcimjd
podium	ajbacodRgshYiSjV
is aangepast	am
de regeling	an
er #	cned
huish*	ao
foto's	aYbbcrdceZfcgbhkibjd
mijne	aVbdcwedfcgchZicjd
genomen	fnhcjd
keer	bdcddwfZgljW
weet	aWbacZdceYfcgvhbjY
zeker	adbdebfdgnhdijjc
eerste	ajedfdjl
de eerste	ajedfdjl
is nu	al
twee	ap
heb de	eofdhdjd
verko*	acdlecgbhdiojd
van m'n	aVbccbemfcgdhWibjs
<s> table	anicjd
led a	algd
second project	algd
project since	algd
government	ccdleTfagShridjj
president	acbbddfPgZh0ikjl
united	aubdcadbeVfXgdiYjj
states	atdaeSfXgciajl
china	albZckdceafVgkicjm
south	apbbcldaeYfVgb
american	ajcodSeYfWjc
including	aqbXcsdceOgQidjp
international	aubjcbdWeVfZgdhliUjo
officials	albdcddZeVfUgOhpizjk
billion	apbSd3eVfngdhWiYjd
news	aobdcbdXecfSgThkimjw
military	amcjdbeRfagUhojm
york	asbXcndaeTfcgUiqjZ
several	albXcndSeUfzgMijjp
around	bTdafrgbhcimjS
political	aUbxdYeXfUgdhx
however	aodVeWfWgahYibjr
general	apddeSfSgUhviajr
dollars	anbSd3eUfngbhXibjb
iraq	cVdpeVfbhjjl
based	avbrckdTeGfWgYjq
among	aXblcvdReXfVhlim
economic	acbrcddneTfVgkiWjq
countries	cbeSfciVjr
killed	aZbTcnesflgUi1jW
held	aqbRcleVgVhlicja
business	bjeNfRgbhn
west	aobdddebfZgajc
women	aWbdctdWfahlikjc
bush	adeXfZgchl
chief	apbZeSfEgUhxiqjr
john	ajbVcsdaeTfSgWhriljj
following	aybUccecfugShciRjq
expected	ambWdneMfcgjhbicjl
washington	ancdeXfSgWhkimjd
games	alcnedfphSiVjc
european	apcddYeTfciajo
league	ambkcmdbeTfdgcicja
reported	atbYdafagOhaipjq
british	arbZcjdSeXgYjj
white	bVczdWecfbgViqjX
became	aubScsdVedfWgVijjc
few	aabacldWedfnhYja
began	avbLeWfugXhaiojb
center	atbccjddeVfUgYikjZ
israel	bZcPdjfkjj
east	akebfWgbjd
central	aoePfXgShmin
chinese	bacmdUeZfahkimjj
prime	bZcddleZfYgahsibjo
death	adbUdkevfcgZhjimja
companies	apckeOfTgbijjl
forces	bddceXgZhqjm
federal	atdjeJfagLhnip
peace	acbZcWdkeagthniW
capital	bZdmeafVgYhpjk
force	andbeQfbgdhmic
near	anbTfbgahcisjX
released	a1bPeXflgWhVjl
health	ascbdpeTfVgVhpiXjo
japan	arbUdnedfahViWjl
election	adbjcjeYgYhsja
region	anddeVfbhjiWjm
program	axbYdqeFfcgXij
although	apcjdReVfYgZhYjp
development	aobmdleFfZiWju
leaders	aXdaeWfVhyik
france	atbSdbecfbgjhciY
spokesman	aobbcYeVfLgUhsiqjx
your	aXbdcWdnfbgnhoiUjW
financial	albkcXdueVfSgYhniZjp
recent	dWfkgbhajp
campaign	adbbckeVfjgZhtik
troops	bSeafngahljk
israeli	bbcUdbfpgairjk
russia	ambZcddkeZfXidjl
information	asbpcbdXeJfSgRhnjy
within	anbocbdZeRfmgaibjZ
large	bacmdaeYflgWhk
economy	accddteafXgmhbib
died	anbKdkeufjgXhZiljU
career	aoctdceQflhRiZjW
making	adbleQhaia
attack	aacbdZeogbio
clinton	abbacldbeYfcgbhmil
america	adcjdZedfOgmhkjZ
often	aabocodQfcgYhc
television	amckdSeagSirjk
industry	ajbkckeQfRhkim
palestinian	aZbZcUdjfsgbhoir
administration	aqbkeOfWgRhnjk
russian	ambZcjdZeXfcgYipjm
nations	akcaeRfagchniYjm
human	aabucddbfUhkibjZ
india	apbaeYhbiWjo
defense	ambneKfTgUhmjl
players	bpckdUeWfZhcijjb
important	adbwcadXeMfTgpiTjl
southern	albVcodXeagchj
population	bmcldbeYfdgZjZ
rose	aybNcwebfagchWibjd
include	awbZckeEfbgThmiajz
further	aqcVdjeVfkhYiQj1
nuclear	awcYdmeVfVgjhZic
groups	blcldUeRfagWhuinjk
despite	bkcbdchYiUjl
largest	apbWcldjeXfahljV
whose	bdctdVeTfPgbhlilja
attacks	aYcZeqfngcikjn
germany	aubOdledfahZiW
nation	aYbofXgmhoiYjT
station	aybWdZeXgRhZiu
research	awbocleFfWgahbjn
europe	ambZdbebfZgjhcibjj
northern	aqbUcldZeXgajj
football	bkcmdUebfYgahmiojW
workers	bRcldteWfcgXhlirjX
shares	axbVckdnecfXgdhZiVjj
iran	amblcZeUfVhdijjn
agreement	avbXcTdmeLfcgjiZjp
western	bncrdReYfbgXik
special	avbVeGgRhtiZjp
plans	asbOcXdveHgahmjt
england	apbbdaeYfkgchYiajb
authorities	aqcWdWebfcgShjit
race	bncrdYfaglhXjS
korea	atbYdlebfSgkhbiXjj
opposition	aWbjdXeafZgahzio
island	ambYeaiajZ
road	angbhVjd
democratic	aZblcpdYeSfYh0ja
almost	adckdYekfrhQibjP
leading	aobjctdYeTfVgahcjd
congress	ambdccdleSfZgYhricjc
index	a1bbcteVfZgchUiTjd
australia	atbXddeWhViWjl
action	ajbrcXdceWfVhkiYjo
elections	addjeYfkgchsibja
san	asbaddeVfWgchjinjX
executive	aobZccdjeOfKgVh0injr
areas	albjeTgYiVjr
river	aobVcjedgb
using	atbkdVeOfsgPhaidjm
japanese	albZclecfbhX
province	anbWcmeUfagdhm
california	atcpdbeQfWgbipjU
education	arbjcodkeEfagUhoiUjo
africa	bbeYfZiY
association	atdWeNfPgWhsio
exchange	axbVccdneRfbgZibjl
likely	adbldmeRfLgkhcio
player	aobmcodWeSfUgjhbjY
george	albYcoeUfUgVhnjk
victory	ckekfcgwhbiSjS
pakistan	albdcYeZgdibjq
social	adbocjeTfYgchtiTjm
continue	cPdreMfYgohmidjk
soldiers	acbVckdcflgVhkiqjb
able	blcdddeMfbgoiYja
parliament	ajbXcZeYfjgVhwib
problems	brcVdqfYgchYiVjl
private	albbdkeLfbgQhrin
efforts	bjcVdleRgmhpiVjn
dollar	anbcdveXfZhX
david	ambdcjdleRfNgZikjj
african	codXeVfcgchm
increase	amdpePgjhbiUjq
reports	amcddVeXfdgLivj0
fourth	arbZcodqeXhRiXjV
king	bRekfXgahx
taiwan	apbZeVfWgohkiZ
britain	asbQcdebfchciajj
playing	dWebfjhZibjb
global	bpcaeafUgmhjibjp
located	axbcdZeYfUgVikjZ
ahead	bdcbdqeafjgphXiTjb
iraqi	aabjcbeWgZhqit
violence	aUbqcZdbeshj
goal	anbudjeTgphTiNjZ
border	atbVcZddeagZhjij
soon	asbHcadkeYfdijjd
crisis	adcQdxekfZid
division	aycpeVfWgVhkiY
served	avbRcndaeRfmgOhn
kong	atbUeXfUgkiZ
hong	asbUeXfWgkiZ
technology	avblcrdbeNfRhZicjk
organization	akbkcbddeKfRgahwip
weapons	atddeNfZgZik
republican	abbkcsdXeQfXgYhyipjb
recently	a2bKcmdUeVfdgUhaipjo
texas	apcoeTfUgdimjR
senate	aobZcjeQfcgXhtjb
reached	aubUeUfkhTiYjd
continued	aqbYcZeWfjhbibjn
investors	abboccecfPglhbimjl
living	adbXcleWgdijjV
provide	aneBfjgbiWjv
presidential	ajbacseRfZgXhvikjd
obama	aabccmeWfbhlijjl
event	dcgnjc
daily	ambbcYdZebfngZibjq
drug	apcjeXfVgYhmin
investment	ajdteHfLhljr
michael	atbYcjeUfPgZij
civil	akdceZgVhrjb
appeared	arbZcldPeagUhWisjj
involved	bndbeVfcgVis
indian	anbcdXeWgZjk
similar	akblcldPeVfngXhaicjp
fighting	abbcfkhkjc
australian	arbbcldYeVgchYjj
relations	ajcXddfWgmhpiUjl
anti	dMfcgahsirjk
popular	adbmcpdFeXfdhmim
base	arcmeNfcgbhaic
markets	bkcadjeafShcjo
newspaper	andReYfWgUhkisjm
operations	axbYcWdseQgWhkiXjp
pressure	bocSekfdiTjl
americans	aWbndcfWglimjZ
eastern	albYcndceZfdgVhkik
legal	anbvcXdceJfVgVhpjj
asia	albadjeZfPicjr
returned	a2bCcldkeYfsgUhYiZjd
considered	ajbycmdSeQfIgdij
currently	a3bWckddeDfYgRhciojk
charges	bjdkeYfagPiwjl
management	aubmdoeIfOgUhliZjm
cases	akbmecgUhYjb
vice	bacndceSfLgVh3isjs
ca	aabmcXdkeZfKgqijjO
mexico	aqbWeWfVjd
trading	aqccdleZfbgbha
especially	aSbtdXfUgniYjj
reporters	bacXdVeYfXgThminjz
afghanistan	bYcddqeUgchmjn
common	budYeXfXiUjj
rates	aocadreRfWhVjq
justice	bodbeVfQgaht
thousands	aWbNenfvgYhjisjZ
james	albcctdbeQfQgThnipjj
republic	avbVdbeXfahpiW
accused	abbjckdbfUgLhsi3
championship	aocrecfahciZjY
example	ajbscjdReQfWhaic
performance	anbsctdTeOfcgjhSiRjk
sports	akbmcpdReWfUgWhmio
robert	aqbacneQfNgVhnimjd
personal	bndbeZfZhmiTjl
stocks	arbdcldpebfThVia
arrested	anbRdYgQi6jc
majority	bldZeSfYgdhpicjc
battle	acbccnhnjY
products	avckeQfXgahdiYjq
doing	aXbncaeXfXgmhbjZ
construction	awbRdweLflgVhWjl
various	alcmdUeHfygPhniYjv
airport	a1bLcZfjgUhd
paul	aobWdceVfXgVhkipjm
internet	akdQeXfXgdhmisjm
followed	aubOcldcfxgXhPiY
angeles	asbacpdZeRfcgXhbivjW
italy	awbScddbeWiXjj
parties	aZbkdWeQgdhy
beijing	albXcjdcedfahj
nato	ajbXcVdaeXhpjt
remains	albjcbddebfOhZiojb
allow	anbccVdjeMhoiajn
florida	apcleTfcgbikjT
computer	asbkcodbeYfcgYhYjZ
coast	aobddXebgdhcid
created	anbcckdYeRgYhmim
demand	bdcZdqeRfXicjt
events	aZbldYfojk
islamic	acbldWeafjgchnin
analysts	acbydbeSfShYipjn
asian	cleZfXidjl
effort	adbqcZePfjgoiaja
cooperation	alcYeMfXgqhniUjw
investigation	ambjcZddeVfdgQhjiwjk
yen	anbYdxfchUiajj
tried	ckdWeZfkgWitjY
described	adbsdIebfcgVhcinjr
throughout	akbcdPeaf1gbhdiYjk
established	a1bZcjdYeDgVhoid
associated	arbncbdWeVfTgRhmj1
growing	aVbncbdafXgnhlikjj
poor	aXbrcldofYgZhdiYjd
latest	dceVgdhaiojn
banks	albZcYdreXfYgZjj
prison	albUcjdrgTipjV
attention	abdXedfWhljo
injured	ajbUetfmgThUin
governor	bXcpeRfUgUhxiljl
movie	bccpdWecfXgjhcipjZ
programs	atcjdneFgVicjl
forced	bQdvenflgThjjZ
difficult	aUb4cYeUfdgphYiTjd
produced	avbdcsdVeQfpgZhQic
rebels	bTcldjeafkgYhlin
elected	bccrdceTgVhxjY
adding	ancSdaeQhYibj3
species	akbldaeafWhaiXjj
rise	cmdkebfagkhW
killing	aVergVi1jV
spain	aqbWcbeafdgmhaiX
italian	asbYdPeWgbij
paris	asbMcjedgchdjb
tournament	ecgmhaiajZ
officers	akcqdSeUfdgIhoiyjd
scheduled	awbHcadweNfqgaicjl
immediately	axbRcTecfjgThdjl
increased	atbbdkeXhYiRju
brown	ajbUcudcecfbgWikjc
remained	axbZcddcedfcgUhV
success	bocjdXeQfYgxhaiX
meanwhile	atbMeTfWgUiujq
sides	adbmcadXeZfohdiXjl
believed	adcjdTeXfSgchdi5
olympic	ambTckdZecgjij
champion	akbccsdcejfSgohajb
step	alcTdkeTfXgtiU
democrats	aXbmcpdbeYfZgdhqjY
labor	bcckdreNfbgXhtjd
summit	bacadpeZfZglhlibjj
sometimes	aVbpdRekfcgdhajY
addition	aybWckdbeDflgSicjv
raised	albWeXfagYiojk
william	anbbcqdZeSfRgThqiljj
terms	akbxdceLhbiQjo
ruling	bnccdaeYfSgZhuin
ball	ajbmcrdYfkhQiWjR
beginning	akbWcbdmeWfsgohWicjV
charge	akbkcddlePfcgQinjm
korean	arbZddeafZik
begin	ambRcSdveMfqgljb
arab	aVblcYdcebhril
atlanta	asbUcjeYfZgcinjb
caused	accUdne1gbhZ
sources	anblcddZeFfZgPhliujz
armed	adbacodVeagXhqiq
cents	asbacldpeafrgdhPiW
claimed	ambbcndVeZgUhcisjk
heavy	bXdcepfqgahbiXjn
spending	ajbYd0ePflgahdib
related	arblcbdoeSfcgUiZju
particularly	aTbydTfSgjiZjn
aircraft	azbacndZeTfngYhQiZjq
authority	atbkcTdbePfVgWhvjk
access	avcbdceLfYgVhmicju
boston	anbWcpeYfcgahciqjR
conditions	brcUdkebhXiPjq
details	aobacZddeMfjgVj2
coalition	adeSfbhxjc
lee	aobXcndjeTfOhjjn
turkey	anbVcTdkedgjiajk
natural	breWfYgkhaiUjk
style	bscudJeVhcibjc
rock	bbcqdShbipjU
view	aWb7dKeXfRgjjn
spanish	apbdccdSeWgd
royal	avbNcodYeZfdgWhoia
smith	asbZcmdaeSfSgWhbimjk
chicago	aqbZcseVfdgVhciujT
systems	awbodbeTfcgYhaiXjn
hundreds	aZbOckddekfzgSivjb
response	bocSdTgdhjiajw
developed	awbmcqdQeQflhSiVjm
jones	atbZcsdceTfUgbhVik
thomas	albcclddeVfSgWhnim
domestic	bjdneRgaiZjn
gaza	bScRdpejfugcim
launched	aubPcldbeWfvgdjk
muslim	aWdWfjhtirjd
camp	ambLckdpeXfbgXhlisjY
quickly	aobYcddZflhZia
owned	aubTcjeWfZgUhlirjc
palestinians	aXbbcSdnejfsimjd
eventually	atbMckdleVhZikjX
measures	anblcVdkePhciQjw
cities	bacldXeZflhlij
afp	asbXcVdaeWfXgRisjz
richard	aobYcpddeSfOgVhnin
starting	arbWdseLfnhUicjV
designed	apcndaeLfogbhXicjl
certain	adbycWdWeTfYhjiTjr
voters	aWbqcodTeZfahoiojV
modern	bscvdEeUfphY
fans	aRckdMevfZgniujR
commercial	aubjcddbeMgXhbikjm
provided	aybZckdbeBfmgPhajz
constitution	atcVdbeRfagbhpiWjm
canadian	aubdcldYeQfYgXio
goals	albvcjeOfmglhSiHjl
negotiations	ajbYcRdteTfjgmib
affairs	ancadleQfRgNh3ibjr
significant	akbtccdbeNfYgkhciTjs
create	aZbqddeKfjgnhnic
bomb	ambZddfmgWhWiwjZ
warned	adbjcOfOgdhmipjx
religious	aYbuccdQebgbhu
figures	bocydVeJgRhbisjl
victims	aUbXdmeugXhkipjZ
activities	albjcWeKfagahtju
upon	bdcXecfmgdhjiSjm
leaving	akbMccdrejfmgSiljY
attorney	albkeNfPgQhtiv
proposed	axbZcbeCgUhkjy
intelligence	apbudWeKfSgThniljp
giving	eQgdia
whom	aXbVcxdVeTfWgXhqiyjc
experts	albvdUeMfWgXhbiw
baghdad	cbecgWhjit
feet	bdcldkepfqhJiajN
fifth	aobZcndseXhUiYjR
highest	apbpcvddeRfWhZiTjY
sell	ambXdneMfb
pacific	asbZcjddeYfXiYjl
mostly	adcndWeXfpgShZiq
square	cmdaekfsgbhbikjO
design	atbrcxdReGgbhRibjl
focus	bqcbeNgliWju
bay	ancldleXfchYjY
dlrs	aqbOcjd2eTfqgZhYjZ
wide	akbrcodNeWfmgchXiZ
charged	ajbmckdbeWfcgMiy
profit	bjcjdueZfahXibjj
industrial	awcsdjeOfcgbhYiZjd
zealand	awbackdbeRgdhViV
estimated	akbYcodoeQflgWhaipjc
traditional	cqdReQfqhpia
cars	ajbWcpdZfngYhRip
concerns	btcNedfRjy
sector	andteMfUibjl
homes	bTdqfsgUinja
disease	alccdkeofYhZia
terrorism	adbucVeZfWhjicjn
speech	bkcbdVhjiVjn
peter	akbRdleUfTgUhriqjj
culture	aXbuckdPedfUglhqja
reform	cbdoeOfcgdhs
founded	awbQckdbeOfZgYhsiqja
successful	blcodZeOfmgrhaiYjd
arms	arbTdjeXfZgXhljd
charles	akbVcrdceVfTgXhqik
conflict	aXbpcXhk
material	arbmddeMfdgXhXiajq
trip	akbNcYdpeYfkgkhb
property	arccdueUfPgXhkibjd
threat	btcSddfKgljr
seeking	ajbbeHfYhriljl
concern	btcKfJgljw
plane	arbVdcekgWhRikjd
jewish	abbZcXddfkhqiujZ
williams	aobUcoecfUhTij
hill	asbcckeXfRgahdikjZ
ireland	arbVddeVgciY
taliban	adbcddeZgbhpirjn
huge	aVbadjgjikjb
johnson	atbUcueWfTgbhYjd
mass	abdcemhkjZ
soviet	aobZcodYgZhjijjd
republicans	aXbocqdZeWfagchoinjX
moscow	aobYfbgYio
brazil	atbXdjeXfVhbiXjj
kilometers	apbZfrgbhRjb
formed	arbUcldWeSgXhsikjd
amid	abbXcXdmepfngdijjk
stadium	ajbXckdjfjhbjZ
singapore	atbWdleYfXhZiVjn
hopes	acbWcadmeTfbgy
emergency	axbNcRdweWfrgNhkiZjn
declined	a3bZcmdbeLfZgRhWjv
treatment	apbdccdnecgbhciTjk
tokyo	atbUdpfagahWid
ban	aybTcQdbeZfcgZhmiljt
serve	ePfphliZja
progress	bncXeQgthZiPjo
wo	abbacVdteYfHgvipjW
projects	apbadweBgbhcicjq
independence	ajcbdWedfYgthsiVjb
appointed	avbTcoddeKfdgKhxjo
terrorist	adbmcVedfZgdhminjm
christian	abbmckdTeYfdgchsij
politics	aUbxckdXejfXgchsjU
militants	bZcdedfpgaiujj
holding	aqbPdleYfZgYhojb
regular	arbWePfzgUiZjk
debt	albccWd8eYfWgbiVjm
guard	atbZcjdZeYfTgUhmiqjb
wounded	abbXcjesfpgSirjd
assembly	aqbbcdeSgZhuiXja
expressed	acbocOdRfTgmhmibj0
character	acbpcqdOeXfW
fuel	aoccdpeXfjgchSjm
martin	atbYcneVfVgahd
supreme	ambndUeZfUgbhqilja
ministers	bYcbdmePfbgUhyjp
equipment	a2bWcjdleOgThXiZjn
additional	axbVcadqeBfugThciWjz
denied	apccdbeXfTgQisjt
features	asbdcqdNeMfkgYhYicju
levels	apbreWfZhWiTjm
greater	brdbeRfUgrhjiQjp
port	aqbWcceZgbic
ethnic	aYblcldSedfkgbhqim
primary	arbkcodkeHfdgThmia
amount	ajbjcadmeShYiXjj
ways	aQbycZeQgphjiajj
debate	aZbocZdYebhpimjc
decades	accldbekfuhajP
individual	abbwcjdaePfdhjiW
previously	a4bUcmdWeKflgKhWimju
urged	acbccUdceXfXhzju
placed	a1bUckeZfkgQhZiX
illegal	cZdkeTfXgVhoiw
fired	albacodWfqgRhXiwjb
indonesia	anbVcZdoecfZiYjp
damage	bmcWdserhViT
responsible	acbvcaddeTfUgWhrik
baseball	adcqdZeYfYisjS
ties	bYecfbglhoibjl
originally	a4bPcodXeJfmgRhUit
challenge	aWb0dYeTfVgrhjidjd
prevent	cPdoejgdhmic
filed	arbWeXfcgQhlirjj
captain	aqbaccdYfWgdjk
supporters	aTbdckdSfXgdhziyjb
blood	bYetgbicjX
territory	apbccbdcebhniZjc
conservative	aSbxcpdPeYfWgbhvinjd
earnings	bkdseYfZgjhVibjq
protection	avbbdjePfTgZhpiXjr
discuss	bbcRdneJhtidjw
raise	adbccbdweJfbhmjk
murder	aUbkckelgXi0jW
operating	aybbdkeJgUhcjo
olympics	ajbScmdcglha
deep	aWbkcZetfjgrhaiUjc
settlement	ambbcTdneOgdhkis
nearby	akbNdbflgRhji0jb
relationship	aZcbdaebfVgrho
hamas	aZbacZfnhpir
laws	anbpcZdYeVfcgWhnicjk
buildings	albccmdbeZfqgQhZikjd
newspapers	ajdNgRhkiojr
consumer	ambqeTfRjo
self	abbtcZdXebfaguiWjb
beach	aobXdbecfcgdikja
songs	bYdQeYfuhaiYjm
scene	accodLekfogXhciwjW
communist	bZcmdXfZgchwimjY
units	axbccldjePfmgUhbiY
necessary	albrcQdpeFfcgmiJjo
navy	aybUcodVeSgVhbjl
protect	aZcXdkeZfahuibjj
speed	apbpdTeYgnhOiPjj
beyond	acbwccdcebglhViYjc
democracy	aVbocddafXguhricjV
francisco	aqbackeSfXgaiojX
matches	ameafvhUiQ
basis	arbwcbeCfjgchXiYjl
suicide	aabXemfpgZhdiw
resolution	atbmcRdaeUiTjo
calling	aacTdZedfagchtiljn
remaining	apbZcadseRfwgXhdiajZ
powerful	aTbucpdKfZhpja
losing	bddsekfdglhbiVjQ
votes	bjcreMgZhniajX
georgia	aqbZcneZfXgbhmijjc
god	aQbdcYdcemfbgthojZ
commander	aqbYckdaeRfSgZhrjt
rising	bddnejfchYibjl
catholic	acdSgWhvinja
opportunity	aWbpeLfTgyhlicjd
resources	albodreFfSgdhoiQjs
writer	aobjdWeQfRgchjiojl
awards	aqbbc2dYeSfZiYjd
suffered	ajbacjdre1hTiPjZ
alleged	eZfWgPhqi3
alliance	akbZdaeRfRgmh1jk
host	bUckdleVhsic
injury	apbjcWdteqhPiQ
environment	acbvcaeUfThniUjs
protest	adbUcVddemfjgahsiq
suggested	andUeHfVgVixj0
headquarters	avbQcaeWfZgOhxis
rebel	bVcldbeYfdgahvinjj
consider	abbucSeMfSgjhnijjl
citizens	aabmcWdcedfThtikjc
attended	ajbMcvdXeWfkgShqip
currency	albjcXdpeVfTgdjn
generally	ajbwcndLeRfZgahXjj
vietnam	anbNcldlebfZhj
seats	bbcteWfmgYhjiYjX
thus	aobqcdddeUfWhbiSjk
incident	blcWdWeygYhZit
ap	a1bTckeOfSgShmjp
largely	bsdZeYflgVhaik
developing	akbpdjeJfbgliWjs
approach	abb8cjdQePgmhViZ
films	anctdUeVhZ
mike	aobWcodleUfVgb
historic	apcbddeTgjiYjZ
businesses	cbdpeRfbgchlik
gained	a3bZcvdVeUfbhWiP
tough	aTbsebgqhaiXjb
traffic	apbdcYdWengVhailjk
inflation	akblcddqeWfVhTjn
egypt	ajbScVfljk
telephone	asbVccdYeYgQhjikjr
suspected	albXeafdgTi5jd
drugs	aqeXfZgZ
debut	avbUcmeUfmgmhSiV
railway	azbVcjddeWflgVhWjl
arrest	ambXcUfZgahmitjj
mountain	arbYcqdceafYgdjd
famous	bbcvdJeZfchjiqjX
tom	ajbQdkeVfUgchpir
championships	apbZcqdcglhXiZja
carry	bddbeRfngdiYjn
weather	bncadbflhVjo
thailand	aqbOccdoebfZjl
greek	ambaccdVeZfogaikjk
concerned	aVb3cOdWecfGhmipjr
finish	akcrdleWfrgphJiQjQ
command	awbddbePfYgVhoiRjs
critical	b2cbdUeWgdhaiPjp
hot	bZdYenfmhciljX
lebanon	bccRdkfjhm
channel	aucXdZeagXijjr
census	asbmdceMfjgOik
houses	bRcmdjeYfsgQiojU
female	aabcc3dQeXfZgchkiujX
vehicles	anbccpdYeZfogUhTinjo
spread	ccdcelfj
aimed	adbocXdjeSfnjo
freedom	bncYdYfQgqhsiQ
medal	apbccxdYebfagnhYiQjd
saddam	acccfWhqipjc
losses	ajd5hXiS
bridge	arbaecgchU
representatives	aobVcldaeGgPh4im
saudi	bYcZdlebfbgchjiojn
cancer	aobYdkfZgjhcid
turkish	anbYcWdYebfmgahlikjo
appear	bkdXeUfZgbio
decade	bdcpeaftgjhUijjO
receive	arbOcndmeJgZhoiUjk
securities	atbjdneQfJgWjq
ability	adb4ccdZeMfUgqhjiOjj
appears	aldXeXfRhZit
crimes	adbodcfZgXhlil
retired	axbQcpeVgUhaioja
sun	ambQcndWejgmjj
becoming	ajckdcfSiljZ
champions	ajbccmfcgmiW
gulf	ajbccWdlfdgjicjj
virginia	arcoddeTfXgZhlimjX
corporate	aabkckdmeVfPgYhuio
introduced	a3bOcrdTeNfogUhcidjr
academy	a0bXczdYeLfUgWhkjc
particular	b3ccdPePfQiYjr
easy	aXbxdTeSfcgthViXjZ
mainly	cjdaePfogShcikjp
hearing	bbcUgYio
reduce	akblcSdzeTiPjr
directed	aqbcckdZeUgVjp
native	ambZcsdSeSfb
seconds	apckdbemfvgnhDiXjT
crowd	aMcndKewhkivjS
complex	bveWfcgdhbibjb
poland	aobQdnebfaiY
entered	a2bGcqdYeVfsgThZiojX
responsibility	aZbscTdjecfYgbhriYjl
pounds	arbTdteYfngchQicjX
environmental	anbwddeOfUgahkiZjr
subject	anbqccdTeTfdgZiZjo
organizations	bodZeKfZgThziojl
jersey	aubXcvdZeVfWgXiqjX
kosovo	ajbacWdceZhqijjl
serving	ambZdbeWfngThmilja
cultural	bvdSeVfXglhpiXjj
draw	adbjcjeVfngliUjd
yards	amcufrgYhJibjQ
cuts	bWd4eYhYiXjm
produce	blcmeHfkgjhaia
watch	aYdTfZgdhkisjX
lawyers	aabrdZeOfXgShqi1
ice	apbScldaemfnhajY
legislation	asbdcaeLgZhoiajo
presence	adbjcWdLebfPgmhriojp
shown	albpdQebfZgjhUiajj
critics	aYb4cmdJecfUgair
rich	aPcreXfRgmhp
offers	aobYcodZeDjs
influence	aXb2dOeWfRgjhxjl
governments	abbocaeUfdgYhsiajk
stations	arbdcddWeYfogPis
soccer	bkcjdUfWgchoisjY
shooting	bncmdVekfkgWhTi0jW
arafat	adbWcSemfkgdhpjm
streets	aXbbdWevfmgXhkiqjW
sex	adcmdWfXgahpipjZ
bodies	aZbcdbelfngShkiqja
policies	acbxcdePfZgahoiYjt
afghan	aXbZcjeTfmgWhuivjm
nature	aWb5cYdReZfVgqiajl
strategy	adb1cdeGfUgkhkjo
jordan	akbQcbdledfXjo
giant	albPcneofWiojY
jackson	albXcndYeXfVgZhjiu
wing	aocodbeZfagYidjc
prosecutors	bldaeRfYgRi3
identified	ascldNeQfVgOhdiyjt
larger	cqdYeRflgb
article	awbncXdOeSgPhcjy
optional	avbacadneTftgahXiS
sri	akbWdkeVfrgaidjk
seek	bbcYdqeFfWgnhwicjo
bombing	bdcUdcepfrgchbis
sought	apbbcjdceGgXhnikjp
measure	aqbpdZeOfdgkhbiUjj
earned	asbVc5eQhViTjY
gmt	azbYcWdkfjgXhXiX
rural	dneMgXhojm
sanctions	arcPdmecfbgdiajq
contributed	aqbjdjeMgXhbiWjy
carrying	ajbOcldVfqgShaitjj
prince	adbPcnfRgbhviojn
treaty	a0bWcReUfZiUjl
highly	b1cpdNeUfXgdhcicjm
civilians	aTbjcdemfogUit
basketball	codVebfVhlirjY
performed	awbRcmdZeUfvgbhXiS
develop	akbneFgqiSjn
interior	akbbcodbeSgPju
henry	albUcpeXfRgYhr
lawmakers	aceVfdgWhwio
prepared	cVeNfogchlidjk
malaysia	arbWcZdmeZfXgjiWjs
widely	anbxcodEeWgWhajo
serb	bbcbdWfjgYhtirjj
bureau	a2ckdbeFfXgIhoiqjo
spokeswoman	atbQcWeTfNgXhsirj0
rally	acbbfdgoiojZ
supported	amcndQeNgThmjv
ambassador	aobTcXddeYfPgYhuimjt
ensure	bmcWdleHglhmiSjn
towards	aabpcddcedgnhdiTjl
headed	asbTcmdZeVfVgVhmiujb
bosnia	ambXcWeaflgdhpidjj
rice	akbXdoeRgYjl
carolina	aubacqeWfVgZjX
initial	atcceMftgahUiYjq
relief	bRcXdyeVfmgdiYjn
yuan	aobTcoduePgahkid
continues	cVdmeTfUglip
earth	aYcndcemfpgqhYiZjT
activity	ambncVeVfWijjl
polls	adbocndYebgbja
louis	anbVcseXfYgXhlilja
corruption	aVbrcjdlfUgVhtipja
storm	bWcbepfnijjd
interests	aYb4cbdaeQfOhuiYjq
refugees	abbPcWdofkgYhnirjl
defeat	aZdpeogoiPjT
initially	a0bXcldReOfjgOhTiujp
agencies	aobkcdddeHfdgKhsiojs
swiss	arbWcbdcfdgaiojZ
standards	asb0cjdPeLfbgXhciXjm
ceremony	bIckflhpjd
occurred	albdenfogZhSiqjW
kingdom	aqbTccddechoiX
shortly	a1bBcZdkekfvgRhcikjd
iranian	blcadVeXfbgbhjiwjo
bob	bScndceTfVgchritjc
diplomatic	apcRdcedhkiVjm
facilities	azbXcbdneMgUicjn
struck	anbbdZelfphJjZ
discovered	avbScmdXedfdgWhTiyjW
contact	aubYcXdaeXgXhniajk
regime	adbnfVgchoiljZ
airlines	aubWccebfchdjp
penalty	anbvdjedfbgbhXiZja
transport	awbTcddleTgTiYjy
follows	ancbdbeVfjgYikjp
marriage	bUeafchujb
appearance	codWebfjgchcid
highway	avbcdbgRhZil
millions	aTbVdrejfnhjipjY
gain	apbkcodleLfZgohciQjb
poll	ajbtcqdTeXfcgXiojZ
threatened	bacXdmemfYgahqjj
wins	albXcyeXfcgqhXiTjW
silver	asbKc0daecfXgkhXidjd
passengers	ajbRcbddeofrgXhWijjk
scott	alcldjeUfVgdhajj
rescue	akbPcbdseZfogb
showing	bjcpdTechVik
increasing	bncZeafdiVjv
specific	ambwcZdXeDgYiUj4
sixth	arbYcpdseWfjhSiYjR
vehicle	aqcpdXeWgWhUipjl
latin	anbdcldXeRfYhjidjk
refer	apbmccdQeQfUgUhpikjt
items	asbVcleNfmgThaibjq
benefits	ambZdxeJfYgjhjiXjn
seem	aLb2dVfNgthbiqjT
kill	aVbYdpedfagdhoixjV
communications	a0daeRfTgVhmicjv
broadcast	arbcccdTeZfogTiljn
faces	aXckdkejfZikjd
protests	aWbXcaddevfnhoip
caught	cldYergVhOiwjT
presented	aqbdcqdUeDflgWjs
setting	ajbmddeMfvgbhY
steve	anbZcjdkeQfRgait
fed	ajcVdneYfWgcitjk
deaths	aadneufjgYhbipja
davis	apbVcpeUfUgcij
sport	adbqctdNecfTgjikjd
boost	bcdseMfbgthliTjr
goods	arbXdoeTfdgYhaiajn
ford	aqbTcueYfXgbhYiljl
decline	aldnedhSib
immediate	akcOdmeTfahmiXjy
girls	aXbWcvdbgaiyjW
bonds	ambccjdteUfUhW
climate	bucbeWfbgliWjq
orders	asbPdleTgTidjr
destroyed	albTcddjenfxgUhZimjW
awarded	a1bYc2ePgYhaiP
provides	auddeBgZibjv
defeated	bWcyfdgdhliajY
bosnian	ajbacZdYedfkgWhtiqjl
conducted	awcjdWeMfugThb
accident	ambdcadletgYhPipja
mary	ajbJcjedfbgbhpiljd
block	atbacceVfdgUjc
joseph	aqbRcleOfPgShyiqjk
actions	aYb3cRddedfUhniXju
massive	aXbYcbdpelfqjd
structure	ambqdcePgahciYjj
terror	adbjcTdkekfcgjhkik
warning	apcQdTelfagahcjx
worldwide	ancadafdhdicjl
featured	aqbTcwdOeSftgUhailjo
advantage	ajbwePfWgphbiS
convention	apbZdXeUgZhxjZ
southeast	ambdeafXjj
plants	anbVdqeXglhXibjd
joe	albRckeSfUgZhritjc
positions	bocmeNgThpidjl
heads	abbRcmdcfdgVhuioja
pennsylvania	aucsdleRgPimjX
bowl	bdcpdcflhjijjS
ohio	asbccpeTfZgVhjikjZ
meetings	bVcZdleOfpgYhtjm
prior	a2bYeOfvgRhYiXjl
houston	aqbacjeXfagdhcipjX
cox	aubVcdeZfUgThkjv
assets	atbccZdyeQfPgahmib
crash	anbaetgYhPiojZ
slightly	alblcodVelfogYhNia
recovery	alcVdxeTfbgthUiYjj
assistance	arbUcWd0eEgXhniWjv
steps	cRdoeWglhdiTjn
jerusalem	akbTcTdlflgchmim
jim	ajbYcoeUfWgXhnip
controlled	ardVecfjgShmjc
kim	aobRckecfNhljk
actor	ambbcvdUeUfPiqjd
gun	aobdcqdTeZfdgViujZ
meters	anbbcnejfthHiZjV
intended	amblcZddeHgdikjr
linked	albjcdfZgUhjivjm
allowing	aocaeQfqgbiajl
offensive	adbpdceb
spend	aXbVcddxePfpgkhjjX
eds	arbQcbdteXgajm
numerous	cqdPeSfygNjt
loans	aqbUcdd8eMgUhaiajn
certainly	aPbzccdXeZfEg0hZipjY
institutions	bqcddkeQfZgYhpibjc
consumers	aZbtcZeafRgjimjj
syria	bdcSdjeZfbhjjp
opposed	bqdPeYfcgYhoimjm
effective	akbwcaeMgmhdiPjj
sweden	asbPdjfjhYiTjj
argentina	arbXccdmeZfbhZiZ
hits	ambTcodkebfsgjhKibjY
representative	aqckdTeFfNgTh4jp
location	avbjcddXeNfYgYhdijjl
entertainment	amcldYeXfTgchpjl
uk	a2bVdceQfjgYhciajm
feature	atcodPeKfkgdhXicjr
acting	andaeKfRgUhtikjn
individuals	aabvdaeSfagchk
captured	anbScrdVfkgcil
uses	asbkcndReKflgWhcjn
attend	bOcjdpeQgahw
faced	aWblclelgdhY
microsoft	ambldZeXfYgcipjo
mccain	abcqdZeXfahlinjl
queen	ajbJcmdbenfbhsibjc
forest	atbddleYfcgYiajd
races	bkczdbeYfmhViZjW
tony	akbYcodmeUfNgdhkjd
generation	aabjcpdaeXfYguhbiljY
providing	anbkcdeBfkgWiajy
journalists	acbmdPeafZgRhni0jk
dozen	bPctdTeYf5gQizjZ
frank	bZcndZeWfWgdhmjj
overseas	apbWdoeKfchlicjq
federation	arcddYeTfXgYhxim
dispute	akbjcUdneZfZgYhmiqjd
personnel	aubYeKgMhlijjp
combat	ancjeVfjiRjn
except	aobYcbddebgXhZia
combined	atcrdceKfugchWiNjk
missile	aycddaeSfdhUjr
affected	adbkcVdmemfjgbhciYjo
offices	aubRcdeSfjgHhuiqjc
announcement	aobWcUfWiljt
eye	cjenfbglhaiUjY
injuries	ccdnevfkgZhRiZ
minor	aqbdcjgVhaiW
nor	brcZdWeSfIhkjs
facing	aSbocddqejfY
deficit	amd3eXhUiVjb
fort	atbWeWfXgbhjiljc
engine	aucldcedfmgbhKiZ
artists	cvdSeLhjik
chris	ambZcmeXfUgZjl
civilian	bmcleWgShjil
fox	ambbcpddeTfSgYhkirjj
greece	arbRcXdmedfkhciXjm
mexican	ajbddXeVfZgbhoiujb
represented	ajbpcvdOePfYgbhj
offering	ambVeIfjjr
organized	abcmdVeSfmgXhyipjb
increasingly	aSbydSfYhliljj
effects	bscZhaiVjq
helping	aYdueOgjhljd
executives	acbjcoddeTfOgVhqi3
boys	aYbWcxdbfdgZizjP
ali	anbZcdeYfUgahrijjs
solution	brcQeTfcgqhdiYjl
prisoners	bWccdpejgXhkjZ
approximately	apbbcmeUfvgThWjX
banking	aqbdcYdpeYfTgZhnidjk
taxes	bdccd2eRgYhmiajl
visited	arbDcjdaeafmgWhkimjl
artist	anbccudVeNfZgjhcikjb
unless	ambacRdseXfYid
convicted	cofZgUi0jY
philippines	asbOdqeWfWicjm
agree	acbocYeIfVglhp
strip	anbScafrgahjimjd
parliamentary	akdjePfjgVhxiZ
tennis	bdckdafaglijjb
voting	albkdZeRgWhqijjY
attacked	acbWcpdUetfkgQhliv
musical	akcpdQePfjgjiZ
digital	aubmdWeUhbiZ
gains	alcmdpeVfZgohbiPjl
characters	aXbqcrdPeY
scientists	bqcmdSeWfagjhYivjX
stone	bWcqdaeafkgZhaiqjZ
miami	anbdebfbgairjR
reduced	asccdpedfngXhUiPjp
raising	abbdcZdteSgdhmio
steel	apbXcpdnhWiXjd
cricket	blccdXebgd
powers	apbjcaddeTfVhriTjm
promote	abblccdbeJgthtiUjv
variety	bpcpdPeHfmgaiXjs
fears	aYbjcMdmepfVgkhjisjo
internal	bqcTfmgQhqiajm
task	bncceJhmia
massachusetts	aqbccseTfVgZhkimjU
liberal	aWbvctdSeWfUgahuikjc
guilty	aXbpcdfTgaiujb
strength	bsdaeVfWgxhciL
possibility	aZbpcPeYfUgmiujr
materials	aubjcneHgUhWiZjs
determined	b5cbdVeQfZgkhbja
onto	ambWckdcejfugUhajZ
jack	bScndleZfUgYhniujX
adopted	awbYdTeOfkgWhlidjn
gore	aYbkcrdaeSfZgahriq
physical	akbyccdZecgjhXiKjj
allies	adeYfVhwid
direction	bwdTeSfYgjhYicjk
cuba	asbXcYdkeZfWgkia
buying	cadleVfbip
trouble	abcXdoejfbgkhXjX
allegations	aYbpcdddedfbgMhnizjn
xinhua	atbWcceXfdgUiljz
philadelphia	arbYcmeagahbikjT
defence	aqbkeKfbgUhliYjq
arizona	aobccreSfagciojU
divided	bndVedfvgVhliZja
shanghai	asbNcseZfdhd
innings	akbackdpecf1glhIiLjW
congressional	bkcleMfdgThuim
willing	aQbscadjeOfIgthrijjb
dozens	abbPcmdVf1gNhji2
edge	akbqcsdYeafYglhSiYjW
windows	ajbZdXekfsgXhWim
senator	bbcmdaeWfRgbhvip
pope	bRcXdbesgdhojn
farmers	aYdueRfdgdhoipjZ
upper	akbdcsebgWiXjW
putting	aabmcadmeafkhaicjb
sexual	aXbudXfXgdhm
relatively	bucldXeXhTiW
mid	asbYcmdleVfvgdhPiZjZ
singer	apbPcldSeYfaio
urban	aabqcsdceTfjgYhjjk
owners	bdeTfSgahniwjW
leg	ambXdseufphOiLjY
communities	aabocbddeWhr
northwest	apbbdceZfdgaik
finals	bbcmflglhXiXja
netherlands	a1bKeXhdiX
aids	ajbadnedfZgb
crude	akbndleYhOjk
neither	abbrcddReWfNgjipjk
profits	bddzeYfXgjhd
historical	alb0cjdLeMgcicjl
returning	arbHcbdqeZfqgchbjd
removed	a4bOcaflgLha
commissioner	apbXcaeRfSgQhviqju
immigration	apcYdceRfagVhoiljl
marketing	ambqdceHfSgZhpinjq
michigan	asbdcweTfYgXiljV
investigators	andTeTgNhai7
reforms	cadqeTfjhliRjp
fought	bYcqdafohkiZjV
kansas	atbYcqeTfYgaimjT
dance	ajbacsdQeWfljV
suspended	a4bNcUdoejfmgRhZjk
racing	aoblcodVebfdgjhXjX
continuing	bpcNdneUgjjo
marine	aqcnddeTfWgbjn
heavily	cpdVedfrgNjn
transportation	awbYdmeLfcgSju
keeping	bkcSdjeU
begins	bPcWdueafkgjinjT
thai	albScdebfbgdhpip
demands	adbkcVdjeRfdhoiVjt
believes	aXbscbdYeRfEgqiwjm
unable	bkcYdmeVgZidjb
surface	ajbqckdUfpgkhPiS
guys	aKbocpdbfRgshbitjL
legislative	aleLgZhxiXjd
supplies	aqbOcadxeUfmgWhdibjs
serbs	bbcZdYejfkgdhnin
jail	akbWcddpfjgTirjW
hollywood	ctdTeafRhkixjO
chemical	azeZfUgchcicjj
dangerous	aSb8cWdZeofPgmja
poverty	aVbpdvedfdiV
agriculture	arbcdweEfagThoibjp
distance	anbocmdNebfmhTia
kennedy	ambVcodYedfXgZhk
rain	bScceufyhUia
prominent	abbmcvdJeTfWgUhrixjj
finding	aabrccddeLfagjhairjd
meaning	bncZdZeXfTgpia
commerce	asbacjeLfRgXhtjq
sets	apbYcleQfyhSiW
nigeria	akbadoecfagbhljk
fields	cqeQfjgdiajj
airline	atbVcVeVfbgdikjq
visitors	bUcjdXebflgjhcijjb
switzerland	axbOcZdledhciZ
czech	azbTeXfbiY
hussein	acbdcbdkfVhsil
shots	bncqdWfogdhMijja
therefore	ajbycVdbeSfOgjhdiWjn
singles	anbYcmddeZfqgjhWiV
enter	anbOcddkeNhqilja
coverage	akboeUfbgThljt
squad	ambadaeWgcio
pakistani	cbdWeZflgXhjiqjr
suspects	albccddbeVgUi0jj
falling	akbZcjdwetfkgahNiZjY
holiday	bMcWdmfpgohk
difference	acb6dZeXfVgshRiTjb
focused	adbycddWeQhajr
existing	aucWdjeHftgXiWjv
criticized	bvdPedfYgNhniljw
improved	aycneRfmgkhNiIjr
ships	arbRdXeXfqgchYjo
flying	awbTcjdXflgdhQia
abu	bXcZdreZfYgdhqimjq
minority	aabkcpdceVfTgbhxik
decisions	aYb6cSdneOfYgchkiXjl
lies	aYbwccfPhdijjV
expansion	apbccYdoeOgnhdidjo
fighters	bXcrddeahjin
rare	bkdUfZgohXiYjb
anniversary	ajbLccdjeofmgrhljX
medicine	atbXckdmeUgXhdia
stability	bscWdjeUfVgviKjr
administrative	aublcbdpeIfdgMhtiXjl
atlantic	atbYcbdVedicjl
hockey	ajcmdZfWja
blamed	aYbrcbdjerfdgQivjl
blair	aabceafZgdhkjo
ancient	adcldPebfqhdiljb
insisted	ajcSdaeUfRgdipju
jose	akdneYfSgd
politicians	aKbwcodQecfSgZhzi0jV
creating	acbrccdcePflhkjk
ranked	anbocxdceZfVgdhZicjX
detroit	ajbacpdmfcgbhXiojW
lord	aYbYcmebfXhsjb
electric	aobbcofmgbhVic
involving	cleZfmgSir
links	anccdWeUfZgdhoinjt
cable	aqdbeafZgXhdimjm
alexander	akbacuddeVfRgThkiqjr
wild	aacndcfbgmhdjU
honor	bXcndYeafWgmhsiWjX
closer	bacoeRguhaiaja
determine	ajbyddeGfcgd
stake	apbbccdpeVfPgmhjib
leads	cneZfWgkhb
officially	a5bLccdbeWgXim
classic	bkcqdSecflgjhWjZ
jean	bWckeXfVgZhriojk
bringing	abbbcceYfqgj
disaster	cZduhbic
usa	a1bWdXeXfSgcim
argued	ajbxdVeNfRgVirjt
closely	brcmdOeQfkgZijjj
neighborhood	aabkdZebfcgahniyjT
delegation	albRdbeKfUgZh0irjl
reaching	ccdceafqgnhUiW
strategic	apbvcaeIfSgmiTjv
scotland	asbceZgahbiW
pace	adbreTfogqhOiV
treasury	avbUcddveJfYgQhjjp
golden	anbUcwdafdgljP
urgent	bZcPdnebhjiZju
forms	ajbqdTeUfjgciRjm
zimbabwe	bdccdseZgYhl
allows	apcbdaeLhjidjm
drew	ajbXcxdTeZgYhcil
colorado	arcreYfWgdhbiljV
fbi	atbddVeOfagNi5
seventh	apbYcodteZfkgkhSiXjQ
explosion	adcadbeufjgZhVi2ja
gay	abcldQfQgkhuisjc
witnesses	aWbkckdPebfkgOi+jj
blast	acbbcaevfogZhViyjZ
metal	aobXcrdcfjgbhWjY
ukraine	aobWdneZfbgd
animals	acclddhZjZ
contains	aybccddXeQfkgShaicjo
egyptian	bacYdYeafogbhjitjn
expectations	aVbyeXfcgqhVidjo
seized	aybPcldZebflgRiojb
courts	bxccdaeZfcgVhojZ
qaida	eTfYhniujn
scientific	anb5cjdReEfdgdhciajn
abuse	aabmcadjenfZgShninjd
selected	axbcczdReBflgTjp
attempts	acbpeVfsjb
revealed	aqbZdbeYfdgWhXiqjn
serbia	ambZcVdZedfdgjhpjl
hoped	abbacZddeNfbgthkiljl
tech	ancyeXfThcijjZ
replace	asbQdoeOgVhmjj
miller	asbXcndbeTfSgbhbimjk
facility	a3bTcZdteMfZgXhaiojZ
visiting	anbJeWgWhpimjk
percentage	anbocudmeKgbhSidjb
tourism	bbccdleRfYgkhrjp
movies	crdVeafdhbikjd
lanka	albWdkeafrgchciW
becomes	abemfOgliljV
clubs	albccndUeSgZhoiljc
chen	bYcjeXfXhsiljp
sydney	aqbRcqdcebfkgZhX
columbia	a2bZcoddeZgShXijjX
export	atdteHfZhciZjo
dialogue	aZbpcUdaeVgthliWjl
consecutive	apbYcsdoeZfxgjhOiRjW
madrid	aobbcYgjhZicjd
tons	aqbQcjdseYfugahRjc
municipality	arbVdmeXgVhk
referred	avcjdKeUfZgKhkiojv
moves	akcbeWfagohdiajj
muslims	aRblcadWeqfjgkhoimja
unemployment	ajbacjd0eWfdhXic
soldier	bZcjdcfXgcitjZ
engineering	a1bjcweLfbgZhWiU
provincial	ancrdbeNgMhxjm
taylor	apbXcndceSfYgXik
wind	adddflgphSja
alternative	bscjdZeBijjr
pictures	aobWcodQejgahbjj
toll	akbdcbfjgYhZiljo
retirement	anbPccdzePgchl
berlin	awbKdnicjb
enforcement	aqbrcadUeMfVgShqiojo
purchase	a0bWccdqeCfdgWjr
newly	axbJcodYePfngUhojn
dow	ascsebfbhS
electronic	axdUeRgYia
howard	cqeWfQgYjj
woods	cnfcglhSikjY
tied	anbbcsdsflgZhRiZjT
wales	aubbckdZeUfjgahdiX
avenue	aofUgbhcinjZ
abroad	ambadkeOfdidjj
seriously	aXbwcVeofYgdhbip
opponents	aTbxcndZfagbhmipjU
detained	anbXccdXgThji1
memorial	anbPcmdjgbjb
protesters	aXbXdWeuflgWhli0ja
downtown	acbZdaejgahkizjU
presidency	badjeZhviZja
banned	a1bVcZdQgTipjm
revolution	cjdYenfcgphnjR
toronto	atbXcldjedgZhYjZ
distribution	awbkcdeLfdgUiajq
violent	aLbwdVeyfkhkikja
reality	aQbxcjdbfagphcijjZ
palace	ambOcmfdgVhpjZ
supporting	cmdZeIfbgZhpju
fashion	aabqcudMeZgjjb
acts	aYbucWdXfbhpid
roads	anbYccdjftgThaibjl
connection	bmcZdWfbgdhjis
broad	ajbycmdQeNhbiVjt
considering	ajbocSePfXiljp
favor	brdZeQfVhm
mainland	aobUddeXfbglhjicjl
severe	blcUdoezhYiRjm
sharon	acbYcUdnhpjo
acknowledged	bocadTeWfTgYhdiqjx
restaurant	akbVcldXebfdgZhkizjQ
empire	anbXcmdZfdgdhqicjd
advertising	akblcjdReSgVhoisjr
campus	anbbcldbeZgUhmiqjY
weight	albpddedhViQ
seattle	ajbccoeZhXirjS
referring	akcWdUeVfVgXhlitjx
remarks	aabocWdSejfagXhlijj2
ocean	dVelflgkhWia
pop	cndKfjgmhcikjX
doubt	aQb5cQdYeafKgwirjd
reportedly	asbJcjdbeXfbgRhbi7jl
venture	ambYcldleNfRgmir
drawn	crdOeYfxgVhbjl
myanmar	albXcddmebfahmjl
truck	akbPckejfjgUhXi2jb
cutting	ajbbdyeWfngbhaiX
sentenced	bZcldkgWitjc
shiite	aSbmckdXgdhvixja
veteran	anbacqdWeSfRhkiujY
mile	aqcjddfthRjO
daniel	apbbcddmeafVgYhj
villages	bScdfvgShniljj
northeast	aobbfcgchc
democrat	adctdbeUfQgbhwiljb
anonymity	ambkcWdTeVfXgVhmipjy
titles	asbdctdXeVgchaiUjl
immigrants	bYeVfdgbit
studied	aybcctdNeRfogUhVic
traded	atbYcqecgWhVia
writers	bmcpdWeMfWgbhoiq
importance	bwcUdWeSfSgthliMjx
greatest	aYbvdUecfRgxhbibjX
industries	ascmdmeQfUiWjp
overnight	apbTcUdnfxgZhV
temple	bQckeahliqjU
reaction	acbtcTdSepfVjq
sudan	bXcbdqeafcgdhnjp
establish	anblcaeBgkhsia
rome	aqbNccebflgZhl
allegedly	albTcoebgIi9
core	bpcleQfaiZ
elements	byckdNeRfjiWjs
lewis	ambdcoddeRfSgZiojj
express	akbjcSdSelgniUjr
conduct	bvccdZeNgbhmiXjl
manufacturing	axcndneKfYhVid
activists	aYckdVejfbgZhqi2jZ
constitutional	akbvcUdceUfcgbhsiX
andrew	albYcmdmeTfTgShlipjk
bird	aobWdZfWimjc
unlike	cqdOeZgdij
researchers	ambscndSeSfcgbhXisjb
forecast	akbkdmeRfmhOicjr
electricity	ambbcadueYfngahZic
indicated	ascadTeOfUgZhYiojz
austria	aybKcddjfZiTjl
watching	aOdTeqgjivjW
retail	aqdjePfYgahdikjk
repeatedly	akbdccdUejfjgSinjr
suffering	aWcSdwe6gmhaiQjc
invasion	bYcbdlelfmhjibjd
struggle	aQbnccejgvhoiYjS
nfl	blcndZeVfdgZiujZ
tree	bXdlfdidjX
flu	arbXcYhZ
indonesian	ajbZeafcgahmiljm
schedule	aqbYcUdpePfygZhaiYjq
wilson	arbWcteNfQgVhdin
surprise	aYcadcelfRgwhd
stephen	arcaeSfTgUhlinjl
sharp	abbncodbenfdgjhSiUjk
resistance	bkdcfagohkiW
targets	bqeOgchbjv
secure	alcadqeJglhniO
tie	ambVcrdoecfkgkhZiWjT
santa	avbRckeSfXhjimjZ
kenya	bVcddleZfkgdjj
discussed	alcVddeLgYhkj4
scandal	acbYcjdnesfYgThoizjT
creation	akeDfohojl
delay	aocHdxeVjo
holy	acbQcXemfjgjhwjZ
operated	a6bRdZeXfrgPhaik
corporation	aybbeVfVgUij
typically	akcpdaeOfjgZhWjc
wave	aXccdTexfqgnhZikjc
households	abblckdlecfmgVhbinjZ
brazilian	atckdYeXfYgc
dominated	aaboczdPgbhjijjU
dallas	aqbccleYfYgbisjR
drama	cqdcfchbjX
animal	cneafXgbikjW
destruction	bjcRdpic
tourists	aYbTdaejflglhZiu
models	albmc1dPePfjgchNjo
edward	bVcqeXfTgUhtikjk
jews	aXbacbddenhlipjX
favorite	bbcsdUeTfWgjhmiqjW
rugby	anblckdSeXfdgdhj
extremely	aUb3cbdUfSglhaiZ
hoping	aXbWcbdkeSfYgwhkitjW
memory	ajcYdjeqgmhdiRjZ
terrorists	aYbncbebfUgjir
treated	dcetgVhbiZja
faith	aVbscSdcedfbgshoiZjc
remember	aPbccbdaeqgthdimjO
humanitarian	cOdseYfkgbhliWjv
hurricane	aobZcZdnfnhdic
shared	akdUeViTjj
surrounding	aZdbekfmgYhnio
apart	bcdcemfxgbhTibjX
factory	avbHcodqeYfdgZhaitjR
putin	acbcdbfYhmjs
assault	adcldZfjgZio
eighth	apbYcpdteYflhSiYjQ
defending	abbmcjfcgjiZ
damaged	bZccdkewftgXhVjb
fled	bHckerflgUhjiujd
prosecutor	amdYeSfRgOhri1jl
fraud	abbrdnecfUgThmixjY
southwest	aqbZcldaeZfagbhcil
maker	avbXcofZhXjb
differences	acb0cbdXeXiQjq
cited	arbudQeMfRgKhdiuj8
virus	atbccbdbelfYhX
powell	albccYdaeWfZhdjz
centers	asbYdkeOgWhkio
truth	aMbxccdXfSgphkipjU
receiving	awbRcmdkeTfkgMiZjj
represents	acbrcmdXeNfNgnhjinjb
proved	adbzdZeYfXgqhNja
mountains	akbZcqdZeZgdhbidjl
output	atbjdreLhRiUjl
pentagon	aodleNfcgOitjr
wearing	aabScxdPengbhcivjZ
saint	albUclfdgbhqijjX
chances	aZbodmeYfdgyhWiWjc
colombia	ambadneXfZhkicjd
demanded	apbTcceTfdgVhpjs
content	aqb0cZdPePfWgbibjz
diego	asckdceUfahcimjW
strongly	adb0cadKfZiZjw
cells	abcbdpgkhdjY
milan	aubbdYedfdgdhc
planes	arbUcjdZeZfrgYhUjo
arabia	bYcZdpedfbjm
options	arblcbdoeDfYgbhbidju
acquired	a9bRckeSfXgahdiZjj
controversial	anbncddbeSgWhjijjj
notable	anbnctdLeNfcgajo
imposed	asbccRdmejfqgXhciYjl
militant	abcbdZfjgdhrivjk
expand	apbacYdmeFfkgnhpiWju
mount	ajbbeafbjd
collapse	abbacYdzewhcinjT
brian	anbZeafVgbhbid
passenger	aubSdYfogVhUiljp
swedish	arbSdaecfjgajl
judges	abbxcndReQfYgThqisjb
minnesota	asbbcsdjeVgYhaimjV
begun	apbXcXeNfphbitjc
compete	cudbeNfZgnib
membership	aqbVeIfXhx
electoral	bzcjdceRgShvidjZ
multiple	alblcpdZeUfxgUhbiWjo
computers	amcneZfkgXhZjb
changing	bscZdXeZfniYjn
agenda	abbrcbdmeMfYhqiYjo
satellite	aybbdUeVgYhcimjq
resort	bZcadjecfcgmhjjc
flag	aobSckdNeofchmjc
nba	blcldYeXfaivja
naval	azckdZeQgXiajk
passing	alblcjdSfkgZhVjZ
trim	aobVcmdzeNgahbiY
peaceful	aQbucVdYecfkgzidja
academic	akbycpdVeGgXhkicjm
trees	abbcdkekfjhXjZ
networks	ajbldceWfZgbhkiljn
path	adbodbeafdgthYic
norway	axbJdmecflgdhciVjm
defensive	ajbwcmddeUfThciZjc
motor	auclfahXiZ
returns	akbSclduePfdiZ
politician	acbocrdQeWfMgdhsiujY
opportunities	aZbpdkeGfYgribjs
religion	acbwdRebfWhp
primarily	aobpdXeIflgShbjp
serves	amdYeNfdgXhnil
citing	asbncVddeUfXgNilj6
tradition	aWbsdNeYfdgnhnijjV
supposed	aacXdjeSfVgliwjP
patrick	akbadaeZfVgbhqiojj
beating	aYcqeufjhYjR
corps	axbYcodYeSfZgUhpjn
comedy	bjcrdZeZfajX
understanding	aXbycWdVeVgyhdiPjr
yellow	anbPcudVeqgdhZja
kevin	anbUcodleVfRgWim
glass	bacndSeofrgchXjV
philippine	arbVdjeVfbgYhmjn
croatia	aubTcYdcgkhkiWjl
strikes	bbcYdmekfrgkhY
expanded	a6bPcjdbeFfxgWiVjx
agricultural	apbjcldveEgWhkiY
dealers	akeWfSgdhaiujj
recognized	atbqcmdFeSfUhliZjj
lebanese	aZcTdZedflgZhtis
districts	albpcreLfmgOhoib
causing	aZblcTdqe3gahc
frequently	cmdMecfpgPhdikjm
involvement	aabncYeafWgahritjo
dismissed	bvdWeZgLhbisjp
expects	albVcbdreLfYgnhdjr
threats	aZbpcTekfYgdhnjw
bishop	albVfXgShsik
display	bmcodHecgkhaiZjZ
achieve	aabyeHg3hbiI
types	akbucodSePgZhXiXjr
represent	aXbvcmdUeKfaglhnid
fleet	apbVckeUflgahdjo
waters	albYcZdVjl
manchester	asbbddecfdhb
buried	bQcddletfkgWipjS
document	aublcUdXeGgUijjr
partnership	asbdcbeGfbgohjiZjl
illinois	atcseTfVgThmirjX
guns	aobYcqdQeafmgVhdip
estimates	albpcqdjeGgShVipjq
initiative	aocYeLfXglhqjk
updates	atbScaeafngWjx
actress	apbScudSeXfVgkiq
crucial	ajbscYdoeIgmiQ
driven	aWbrcmddhWiqjc
concluded	aqbmccdbeOgZhViojl
giants	akbZcpdkfXhZijjV
abbas	adbdcVebflhsjs
lay	aYbXcddtebgbhoiojZ
pain	aZcMdte4fcgshaiKjd
bilateral	akbccXdneVfngniKjy
relatives	aYbMcbengYhsivja
yeltsin	bWgahnjp
fun	aLbrdRfcgzhcijjV
iron	apbWcudkedfbhdiXjY
gm	albWdweYfUgdinjj
neighboring	bSdkgZhpikjj
ultimately	aabodkeXfVgohdinjU
netanyahu	adbbcYflgdjo
sons	adbMcndqeafXgahsinjd
bell	asbVcodYeZfagZhaitjd
nationwide	andaeXfsgaimja
bangladesh	bZdkeafngYidjm
expensive	adbpcndkeVhXiajc
legislature	ambbeTgZhyjW
breaking	bdcaeqfvhUiZjQ
contained	awcadVeVfpgQhTiljp
cards	aobUdleYgYid
enemy	aYbqdaejfagkhkic
yugoslavia	aobXcUdXfkhmjm
kerry	aZcxdZeWfYgahnimjl
pull	bWccdsedflglhbibjX
signing	asbNcadoeOidjk
tower	atbYckedfagYhWiojX
option	asbncbdpeGfSha
expert	aqbwcodUeDfHgThjiz
portion	atbdcddleQgSicjj
pre	albYcbeZfwjc
competitive	aYb8ckdXeUfXgshdiU
gathered	aabUcmdPebfpgWhqizjX
bombings	aZbccaetfugchWin
stressed	bocMeWfSgpiTj8
unknown	ajbkdUeZfXgahaix
infrastructure	amcadwePgdiTju
manhattan	akbacleagWiyjQ
phase	aocZdreTftgqhTiT
brain	bmcYdletglhaiTjY
proposals	ajcceEflgZhkjz
behavior	aSb/dUejfK
labour	bdcodqePgVhric
worried	aPbocQetfFglhmix
antonio	atbceTfSgahmij
maximum	albqcdeSfmglhUiP
tehran	akblcYeXfbgchdip
requires	aqbocaeJhdiT
escape	aZbUdqelfjimjX
aside	bkcVdneYfmgahjib
monetary	akblcRdveKfahjiYjq
belgium	azbKcbiX
alive	aYbWcadmeofbgshainjP
recession	cadwengphQidjb
publicly	blcadUfdgVhjjm
flow	cWedflhZiZjq
theme	bddUeZfmgpibjn
khan	arbUddeUfcgZhkilju
concept	bwdOeQgohYjm
statements	aZbzcVdTeVfcgThkilj3
borders	avbbcRebfZgdhniXjq
widespread	aTbxcYdUepfdgdhjikjm
township	ambYcpdkeUfcgShpiuja
unlikely	aYbucaeQfIgwiqjc
apartment	ajbMcmdpedfjgRhbizjR
respectively	a5bTcteQfngThSiPjm
employment	aqdseBfagajr
challenges	aPb1cbeTfcgqiZjr
occupied	asbPcddjfqgUibjZ
mm	axbYcndbfzgahTiT
identity	akbndXeVfRhoik
pledged	bScbdvePgkhriUjm
unique	bzckdLeMgrhbiT
label	awbcdVeWfXikjc
choose	aYbkcjeGfZgkhwjb
pointed	bocodJeZfWgXhWisjx
portugal	awbRcbfZgjhdiOjl
shopping	bacbebgcis
ray	arbXcodbeYfY
israelis	aQbkcVepfqgmhaiqja
athletes	aabjcrdSecfZgjiqja
confident	aTb0cWdTeYfRg1hYicjj
rivals	bjctdbfZgjhkidjc
welfare	bXd0eQfcgWhuib
degrees	aubjcqdcecftgdhQiNjY
achieved	arbocndYePfkgxhNiG
equal	btcjdbePfbgniL
benchmark	awcldneWfchNiV
household	akbacpdneRgShjib
withdrawal	apbVcMdseYgliWju
remove	aobZcQdnedfqgWhqic
shape	aVbwckdXebgohbiWjY
concert	akbOddeZfnhjijjb
appearances	ambYcneUfzgXhaiYjk
rocket	ambYcjdcfqhUio
lawsuit	akccdkeXfXgVhmiy
circuit	asbwckdTeWgYhYijjX
survived	akbLclenfsgbhUjW
reporter	anbddQeZfVgPhki7jj
emerging	aabncndaePfWgoikjo
discussions	cTddeOfkhkjx
bronze	arbPc2dcebgjhUiajc
bear	bWcmdjedfQhjimjd
mutual	bjcWdjeXfZgrhniVjo
factor	bxcXeYfNgpjm
struggling	acdsebgliajW
venezuela	ajbdcddpeZfWhjid
wake	aabVcSdqe0fmhjjW
solid	bscpdZePgphQiUjd
danger	aZbtcPdjeufKgnhcik
motion	aqbodVeWgdiW
increases	andteWfdhXiSjr
ninth	ambYcqdveXflgkhSiXjP
milosevic	cbdYhpim
hills	akbccpeZfbgahcimja
platform	albjcndWeThcjp
iii	awbQcpeZfWgYhliajo
resume	asbRcMdveOfngmhciajk
dole	aacpdZeXfXhmin
transferred	a/bIcddseTfmgKiX
alongside	apbQcrdVeOfmgVhminjk
drivers	blcldXedfagchWitjd
resulted	albkdkfpgWhXid
diplomats	cXdYeVfagVhmiujn
yankees	abbbcmdnfcgqhUijjQ
castle	apbPcodqeXgXjb
median	bpcxeXfjgWhXilja
hundred	adbVcqdXeZf7gZhUiojV
ah	bXcZdxfVguhkiV
futures	atcndneQfbgbhWjj
bombs	baddfsgYhViq
municipal	asbdcldoeOgNhtjb
abc	albcclddeYfbgUiqjk
rail	avbVdcflgZhXjm
rangers	akcldpfdglhXibjU
coal	ajbZcmdreYgchaijjd
islam	aXbqcddRfdhqijjo
bbc	apbddYeUfpgPhdinjr
participate	eGhviXjk
camps	bKdpeafogUhpiq
regulations	awblcVdceOgRicjv
nbc	akbZcmeZfagXiu
imports	atbZcddteYgbhUiYjp
carlos	albadmecfP
representing	cvdReLgVhoio
investments	albbd1eMfRiWjv
aviation	a2dZeNfXgZhdidjs
jump	crdnecfdgmhMjX
casualties	aabmcbdjeogbhcicjq
sees	aUbbeafNgphkiw
subsequently	a+bKcodYeUfngJhajo
peak	aqddeafngphQiXjd
clashes	aUbbdcevfugbhkitjd
earthquake	bdenfrhRiZ
crown	akbVcpedfUhpib
tensions	acbmcTepgjjp
victim	aWbldjeufTgZixjT
morgan	arbXcsdjeMfQgYipjn
thanks	baedguhZiN
producing	albmcleLflhXjd
wang	akbUcneTfThpiqjo
maintained	awbncadOeQfjgbhaiYjp
temporary	axbNcUdyeOfjgXhjjl
deadly	aWcZe2fqhcikjX
perform	ambcckeKfpiP
helicopter	avbRcmdbedfogRhYinjl
formerly	a3bOcsdWeTfSgOhoiq
watched	aZbdcrdQeoflgahZiwjT
function	aqbrcTddeZiIjk
vision	abbwdWecfagvhbiQjl
resigned	apbTcddmfdgOhqik
hitting	boclfmhGja
skills	akbzcrdZeBfYglhciQjj
welcome	aUbUcXdWfWgzhuidjl
mohammed	bdcddcecfagZhoitjs
tim	albTckdjeRfThlio
reputation	aXb1codQfNgpidjY
limits	aqbqcXeQfdgciZjn
kuwait	aobUcTdtediXjo
recalled	anbLcbdYeogahYimjn
fame	ajbacvdUebfPgohmimjQ
obtained	a/bYcldYeDgMhYibjr
guards	albYcpdZfbgOhmiyjZ
emerged	ajbacsdShaiujb
establishment	anbkdTeMhwjd
causes	aVbqcYdleqfXhk
unions	adbbeUfdhwikjc
referendum	amcWeUgkhpic
catch	adblcleagjhQijjU
fishing	akbccdeTgbir
inches	arbcclekf0gchKiUjZ
latter	atcjdXePgYhbiajk
purchased	a8bKckeKgPil
performances	crdVeUfrhYiV
nomination	anbactdceNfZho
impossible	aUb4cYeUfbgohYjX
liberation	ajbQddgkhriXjd
tight	acdjeagdjc
tobacco	aldjeXfVgYhsiqjd
carter	apbXcmeZfagYik
attempted	coddeXfsgVhbiojb
traders	bncceWfVhaiu
abandoned	aobOcbdkejfsgUhciqjW
missiles	audUeWflhQjq
medium	aobtdXeQfkgjhWiWjn
controversy	acbjcZdVeqgbhjix
allen	albacodbeVfUgdiu
operate	atcZeIfogbib
lowest	arbkcrdoeWfkhOiSjT
sugar	aobacYdrfjhliZjY
resolve	aYbvcJdpeZguhkiP
grounds	ajbpcXddeVfWgVhjir
affect	aXbwcOdmebfYgphkiXjr
aware	aRb5cTdOfLgjhlirjo
directors	ancmddeHfSgThxiu
hezbollah	bdcWddechqiojl
orange	ajbRcsdVemgdhoiqjV
ongoing	aabpcOdqeWfnhkidjr
disney	albVcjeZfXhlio
agreements	asbbcXdneLiTjt
responded	akbkcadNgXhcikjr
roughly	alcreSfzgWhVjV
envoy	aobUcYdkeTfVgZhtikjt
biography	aocrdOeQgaijjq
adviser	aqbcdleKfJgPhzitjt
ahmed	ajcTdmeVfZgYhoijjw
economist	ambmckeMfFgdiujt
palm	aobbeWfbgdhj
harry	aobOcjebfSgdhsimjb
pool	albbcjeUgZikjb
unusual	aZbzdLeYfcgjha
elizabeth	aobGckfUgahridjk
inspired	aSbkcsdKebfngoio
mining	aubccndneQfWgc
rating	aybvcodUeUfRgYhViXjp
contemporary	acbzcqdCeRfqhYjj
defend	aXbrcZeWfcgohsiW
boeing	aobZcmeTgchVirjn
moderate	aXbrckdVebgliYjl
tank	alcpdZeagVhZiw
instance	anbodTeQfVgbhZil
jets	anbWcodceafjgbhWin
reporting	aobvdZeQgMhcjw
dedicated	bddXeRfnhl
recovered	azbVckfpgZhHibjY
advice	bmcZdaeFfXgVhsijjv
joining	anbQeThqinjd
arrival	anbFcXdbfoijjs
connected	brdagVhYipjd
striker	atbdddecfbgkha
anderson	axbacoeOfVgVhTijjn
signal	aobrcVdWfVgkhaicjj
restrictions	aucMddeZgYj0
testimony	acbmdaeRgTiujq
jeff	ajbZcndneXfSgc
touch	aabsdPelfdgrhciSjU
males	aYbjcvdUecfjhciljY
christopher	albYcddjeSfSgahlikjv
shareholders	accadoecfPhvid
pushing	cdea
organisation	apcXeLfXgXhuikjm
athens	apbTfnhZ
sam	apbOcjdoeWfJhuikjd
alan	amdleRfSgYinjl
fan	aZbdcldNelfRglhqi0jZ
kashmir	ajbacZfogdhkjj
failing	albocadpeZfkgViVjc
device	atbldVeZgchUim
clark	aubXcsdceNfVgahbjl
featuring	albScudSeRfrgaimjo
recognition	aqdReZfUgqhniMjn
maria	anbOdmeYfShnjm
preparing	bUcXdpeKftgbhoiq
broadcasting	avcZdUeYfdgShliljp
jazz	apcpdLeVfjgjhbjZ
trillion	ajbbd0eXfrhViVjd
birds	bYdZhXij
fallen	bYcodmesgahWikjS
cbs	albdclddeafcgViu
trend	bwdVeZfVgrhViojk
literature	aobpctdMeQgbhcibjl
apple	akbcdcebio
tiny	acbRcldaekfmiljQ
assigned	a5bbckdaeFgJhkibjp
discussion	aZbrcUdVeThmikjt
colleagues	abcldTeXfXgXhpiujc
provinces	albccjeVfjgahniXjo
romania	arbOcddjebfahjidjl
roll	ajbZedflgdibjR
gordon	akbYcldkeZfXgdjk
iowa	ambdcqeVgYhjimjV
sox	adbVcpdrfZgnhXimjP
healthy	aTbocaecfZgviaja
cia	awbbeMfUgQhlivjk
experienced	aYbrcldXekfdgohVidja
warner	awbUeXfUgbhkjn
contrast	aYbucudLecfjglhWiWjl
adult	blcndVeVfjgahdjd
blow	aTcYdmetfkgphdjV
unity	aWbmcVebfdgxhviSjd
eric	albRclebfSgahkirjn
consists	atbbcndaeLfpgP
entering	apbUeafmgXhcirjX
cleveland	ambdcpdqebfcgYhXimjQ
reserves	ard0eKfTgbhciajl
stable	boeTfZgqhbiVjj
dinner	aYbMckeZfngdhtiojR
duke	akbUcufQgahpijjb
harvard	aobbcweVfXgUiqjX
raid	anbTcafpgWiujd
tries	acdmeTfkhcjX
stepped	aqbOddelfngXij
regarding	ajbtcNdbeNfYgahoj5
easier	acbocceQfdgohbibjd
soft	aYbkcjdXfkib
heading	ajbZcceahciojc
governing	bpcadWeSfbgahxidjj
virtually	ambkdafngahUidjT
ride	acbYcndXekfogthTjU
risks	aab0cRdofKgmhdibjw
bankruptcy	apbYcWd2fdgZjb
delayed	avbQcNdyfugahWiajo
performing	aqbccoeOfogbhciTjc
resignation	bTcVdnejfagXhtjr
scottish	aobkckdWeUfngYhjjd
yield	aoblcmdpeQfbgmhRiXjc
serbian	cbdRedfkgahuis
roles	cpdXeNgXhoicjq
factors	b9cXeQfShaicjy
engaged	aYbmcjdaeVfjgZhoio
gates	akbRebfVgZirjn
discovery	asbaccddebgmhQim
equity	arbddueKfGhlidjq
respond	adbtcPdZeZhkiUjw
kick	ambkdjgjhYiWjU
secondary	avbkcmeOfdgPiXjm
passes	asbbcndceXfogYhTiajb
beautiful	aNcmdPejgyhYjY
occupation	bacVdnhliajb
chavez	aaedfVhpil
targeted	acbkcjdZeVflgTixjt
simon	anbWcjdkeXfVgb
guide	arbmcjdQeBfcgdimjq
participants	aabjckdXeNhkiojm
institution	albsePfUgahmijjU
barack	bWcldjeZfahnjm
demanding	adbdcdeWgdhnibjk
finds	aYbZckeXfUizjY
sharply	aobmckddemfmgWhSiUjs
contributions	cmeFgchqiZjq
denmark	avbMdjiUjm
questioned	bvdKeTfYgTizjm
iraqis	aRbmcZfjgjiqjc
capture	cmeWfjgphjic
syrian	cUdYeYgchqitjm
extensive	asccdXeNf0gWhdiRjx
dramatic	aabtcldYecflgshTiS
amendment	atbmcXeQfagbhmiZjm
cuban	bdcddWeafZhnisjb
insurgents	aYckeZflgbhjiv
combination	ajbvcldVeUfcgkhYiY
barrel	ambndjecfqhLjU
appropriate	b0cVdaeHfchjiQju
seed	akbYcjdveXfdgnjZ
educational	aqbwdceBgWhmiYjr
formula	atbkeVhVidjc
observers	aXb2dLeYfWgahlix
managing	amcWdqeKfYgZhoiaju
walls	acbWcndderfpgXhYjY
radical	aUbrdSebfdgkhqip
denver	anbbclddeWfXgZivjW
vowed	abbbcZdleafcgnhtid
composed	alcodQePfugSicjl
females	aVbmctdXeZfkioja
suggest	aWb1dUeMfTgjhaivjm
qualifying	amebfrhViRjc
guest	aqbIcneLgUhqiqjo
jet	arbWcqdagchTik
austin	arbYeVfYgchjijjb
manufacturers	arbkcodZePfXgdhZijjl
cease	ambWcNdkecfvgjhjiajm
capable	aab0dReWfZgrhTicjc
speculation	aYbncPfSgjizjt
managers	bocodkeIfOgXhmiyja
wear	adbactdUedidjc
publication	avcWdWeRfngRhjiljs
socialist	adbkcmdXeUfdht
handle	acbkcbeVfngciZ
dealing	aYbvcVdkeYfZgchjic
tourist	akbWdbebfbhjit
annan	ajbbcOeWgchoicj0
briefly	a3bFcjdXelfxgPhUiojb
landing	atbbcjdjeYfngbhPiX
formally	a1bNccdaeVgahm
gary	ancjddecfNgYin
oldest	anbbcndWeWirjO
jumped	atbScwemgbhJiljV
cool	aYcadXelfngthaidjY
racial	aZb1cjdOfdgdhkik
aboard	apbOdaejfrgbhVimjd
heritage	arbkdTeRfTgjhnic
apparent	aVbycZdWetfRgkinjd
extend	asbZcQdteNfrgniMjo
devices	aqbmdYeYfkgbhWjn
entirely	bwcYdaeXfngWhZij
investigating	bncbdZeVgLhmi5
backing	bbdaeNfagbhsjr
deployed	aubVdZeXfugaiajl
scenes	aXcjdSfugaik
estimate	ajbtcpeIfjgXhRip
complained	cadWejfUgMhoitjp
effectively	arbmcXdkeVfngciQ
patrol	atbXdTeUfmgUir
tamil	akbacmddeUfrgZ
suggests	acbqdWeNfRgkhYiwjp
familiar	aSbzcjdBecgdiv
abortion	bkcbdbfYgahq
properties	avboeTfYgdhdiUjm
interim	ambZccdqeHfdgWhwjq
graduate	aubYcyeIfdgZhdijja
carrier	azbOccddecfdiYjr
regularly	anbWckdQeUfzgOikjj
reduction	aqbjcadyeOgjhXiPjs
gathering	aWcddXeSfkgdhwiwja
format	atbncddOeSfugahWjk
aged	bacqdYfmgXhXirjX
praised	bpcldFeYfaiaj2
promotion	arbdcmeHfbhtiWjp
talent	aabtctdSeHfKgvhliljc
graduated	azbOc3dZeUgUhaja
taipei	arbUcleXfdhl
circumstances	aTb2cQebfbjo
rapid	amcZdaebfkgohciTjs
arena	bcfYikjZ
desire	aQbucPdaebfPg4hriZ
sky	bZcndQeogjhXin
hosted	apbJcqdceUfsgYhoik
cyprus	awbVcOdjeYfjgkiVjm
seoul	asbTdjedfXgbhdikjk
fighter	ascsdaeZfVhZid
prompted	cWejfcgbhkivjo
ryan	ajbYcndkeXfSgdhcin
aggressive	aRb6dTedfagnibjj
trail	amcndWebhZipjZ
usual	aYbrdTebfshaiY
normally	cddXechXjW
gop	aYblcsePfYgZhxitjZ
unchanged	aucadreZfjgZhPiV
false	aWbxcbdbebfVgXivjm
tropical	aqbZccdZfpiTjo
walking	adbcdYelfphUiljW
masters	akbactdnecgmhWiZjT
creek	apbVdmecfcgaisjY
compensation	aobacdd5ePfagVhkidjj
anthony	atbceQfMgYhlin
crossing	aubXcZdbfjgchWil
camera	ancrdQgdhSiljZ
outstanding	aobrcneGfYgjhXiO
resulting	bqccdnekfqgXhViW
cd	aybXcdeUfmhViYjj
tennessee	aqbbcreXfZgahkipjT
cap	arbXcqdqeSfbhZjW
contain	anbjcXdbeVfogahciajp
sensitive	ajbvcadbedfVhdiUjl
significantly	aqboeYhXiOju
concrete	bkebfqhUiZ
sponsored	arbRcldceMgWhwipjl
neighbors	aTbYcbeofWgjhpiojY
partly	bscYgdhUik
warm	aWbYcbdXerfxgsiSjd
def	atbUdleWfRgmhliajk
stewart	amckdbeYfXgchXiljj
articles	arbndMeOfsgMhdjz
oklahoma	alclecgXiqjU
surprised	aQbucddNetfJgqhZitjb
collected	awbXcvdYeIf1gPhR
delegates	abbbcodaeSgbhvijjc
quake	bVdkenfshWid
participation	adbneKfWgkhuicjq
coastal	akbjdXebflgbidjq
identify	bwdSeKgahjimjm
nelson	ambUcpeWfVgchkicjj
sharing	albacbeOfjhpicjj
versions	awbacrdNeQfygUhWibju
monitoring	aycUdZePfjgVhjjq
encourage	aSbpcXdkeLfbgrhtjr
specifically	arboccdReJgSijj1
tiger	bTcufZglinjX
accounting	anbvcmdkeMfdgOikjc
improving	akbqcXdleSfjgnhZiMjv
abdullah	bWcadkeafWhuj0
defender	arbndbekfWgbia
communication	aobpdYeWfagciUjr
nominated	arbXc2dUeNfcgYhm
adults	aXbrcodZecgdhXiljX
pittsburgh	apbYcodpgahYjT
caribbean	bcccecgkhmiW
portuguese	asbZcddUeZgchkiZ
emperor	bMckelfcgbhx
orleans	bbfmgahjipjT
peninsula	ascbebfdgkhaiTjl
globe	apbXcodXeYfc
diplomat	ancadWeVfMgZhjiujo
ease	cHdsfjgrhciPjo
worry	aObtcMdkenfGguhkisja
maryland	arcpeWfZgVipjX
barrels	dpeYfohRimjc
strengthen	bkcRdmeOgshtiKju
playoff	adblckdkedgnhYidjY
preliminary	aucmdZeGfogVhWjq
successfully	avbbcqdZeQfxhUiYjc
trucks	albOcndbfrgThXivjm
improvement	anbsccdkeNfdgohTiRjq
universal	aucbdYeafbgliQjj
origin	albqdPeRfUgdirjk
deeply	aFb0cVdWe4fVgmhnid
behalf	bacZdkeRfdgYh0jm
intense	aQbocYdRevfwgpiZ
exist	brcWdaeUfZglhdidjj
pound	arbWdpeafjhaidjZ
besides	ajbdddeLfYgdjt
phoenix	arbZckeWfchbirjV
sunni	aTbudWebfcgbhuiwjc
accompanied	ambFckdSeZfrgShmjz
mental	akbxcXdlfbhdiN
qaeda	adcddjeZfahnitjl
restore	bccTdseZfqgohniO
probe	ecfkgWhjiy
declaration	aqbjcOddeWfbgmiQjs
participated	apbWcsdVeQfugXhk
albums	aqbWcldYeUfwhViX
troubled	aYcadohkjd
delta	aobNdjhpjo
settle	bkccdteUfnhbicjV
eat	aVbWcbdogjhljS
compromise	adbrcZddeOfbgqhjia
inning	adcndwfsgnhJiWjQ
hiv	amfXhdjj
outcome	aRb7cWeYfWgtic
enterprises	anbdcmdoeOfUhmicjm
waste	alcYdtedfZgZjY
complaints	abbocbdYelgMhlipjk
stanley	albTcrdleWfTgZhkiojm
mix	aYbrdReWftjb
blocked	atbVdbenfogMhdio
blame	aMb2cXdlepfUgWhmit
ballot	ajcleSgThoimjW
alert	apcOdXeqfchcjn
cargo	awbMecflgZhXidjm
indiana	aqcuddeZfagaiqjQ
hero	aZctdUemfQgshkijjT
inspectors	azbZcXeOfdgXhdio
arsenal	asbkeXfaglhYiZjd
distributed	awbbdVeWfugPiZjr
publishing	asbkdZeQfcgVhkijjn
survivors	abbMccdoepfrgbhdiojd
aides	acbacleSgPhuixjn
barcelona	aobUgphZiZjd
gunmen	adbTcqdaedfogQhli9jd
advisory	aycWeOfUgOhtjt
claiming	dceYfZgUis
revenues	albadyeQgZjo
imf	arbRcRd0eGfcgYhjjw
athletic	anblcudZeRfWgdhmibjb
ally	bdcdebfJglh1
commonly	awbkcmdPeZfagVhYidjk
mortgage	ancYd4eTfYgV
succeeded	albYcjdjebfbgZhm
detention	aqbdcRdoecgWhjil
faster	bjcjddecfmgrhPiSjk
substantial	bocWdkeIfcgliTjv
transition	bkcddkeSflgmhkiU
pan	albZcbdcedflhoiljc
broader	bvcjdYeUgkhbiWjr
liverpool	arbccZeaglhWiajc
victoria	anbTcpdaeYgZ
economics	anbrcoeQfRgXhdjl
popularity	bjcpdQedfcgoicjl
quarterback	adcsebfXhciojT
veterans	bXcldkeafXgahtikja
singh	ambbcddreafahciZju
requirements	azbocYeCgWhbiRjz
baltimore	alcodkeagZhZiojR
underground	akbZccdcfqgbisjW
typical	aYbtcndQeYfohVjc
winds	adbkcbdYenfrglhWib
economists	aabxcneSfXgdhUiv
traveling	akbTdVeYgWhdixjl
gang	aZbYcvddedfUgThui+jX
unclear	bpcUdceVfRgaiyjr
scheme	cldpeIgUiu
churches	aabacddWeafrgYhuinjd
ceo	akbTdreXfKgbhyirjp
absence	ajbmcRecfXglhdiajr
resident	aqbXeOfNgXhni6jZ
tens	aVbLdqenfygahkirjb
simpson	accsddfYgWhdiwja
opponent	aXbscqdcfUhmjU
militia	abckdbeYfbgTh4iwjd
congo	ajbRdmfdgaht
suddenly	abbSdce0fZgkhTiwjN
enjoy	aUbjcbdYeYfag0hniZja
flew	axbHcldXfugXhV
painting	akbbcxdYeUfohSja
genus	aobddbeZfdhbid
sweet	aabaddekgvhdibjW
entitled	ambbcbdjeMfc
condemned	aYbrcWdXevgWhmjn
railroad	awbUclddeWgWhdisjd
finishing	arcwdoeVfshIiPjU
electronics	axbdcrdjeUfWhWiZ
essential	akbtcNdkeJfWgpiNju
regarded	adb7ctdJeTfIik
notably	arcmdVeQgWibjw
handling	bsddeYfkgUhdiWjj
roger	bXcndkecfWipjZ
defined	asb4dOeSfjgahXiMjp
attending	bRcleWfkgUhsin
ratings	aobscqdZeZfWgahYiZjo
harris	atcndceKfVgQhdis
desert	bbckfkgmhcjX
crashed	aqbWcnevflgWhLikjW
coaches	adbjcsdQeXfXgXiyja
welcomed	bWcadSedfTgkhrjz
developments	ajbscSeWhbibj1
departure	akbVcSechjjr
thompson	atbXcmdYePfVgZipjq
restaurants	akbadUeagdirjb
composite	aybdczdceXfkgbhOiT
hosts	albVcoeWflhjiX
equivalent	aubmcsddeQgYhViZjX
jason	ambWcpdpeTfPhciljj
machines	apbccmdZebfngchdjT
fat	cbdnenfZibja
universities	aocqdZeQgZhjjd
beaten	aabdcudce1fngXhXiljM
cape	anbVcoeZgdibjb
locations	atdZeNfogVhcijjm
editorial	ambrcWdSeVfXgZhpjr
plastic	albPcmfvgVhZijjY
kelly	arbScpddeTfVgWiojp
kurdish	daeTgchvitjk
narrow	acbscmdWebfohZiX
string	ckf0gahTibjZ
nepal	ajbTdmebfkgchnicjk
inter	apcYedhjiZ
robinson	asbXcmdYeWfYgbha
designated	a7bXddeKfdgRjl
andy	bYcmdqeWfahbiojd
prosecution	bsdceRfZgThlitjl
moore	apbacpdbeQfUgahbipjn
revolutionary	acbncmdQeZfXglhtimja
occur	bkcWdnelfjgmhViU
gasoline	akcjdnebflgZhQin
tampa	akbbcjdpeZhcimjX
judicial	b1ccdbeTfXgVhvjb
lieutenant	atbWctddeNfVgRhsikjo
telecommunications	axbZeUfWgbibjr
somewhat	adbydSeohSiajj
editors	ajbncddWeSfXgThpisjl
comprehensive	atbpccdYeBfrgjhbiPjs
offense	aZb0cldcfbhVjQ
tigers	akbTcsdpedhZjW
makers	albkcmdbeUfWhbiojd
supports	akbkcddYeLfZhnidjz
constructed	aubackdaeUfwgUhS
kabul	bUdjebfngThoiqjn
humans	aabrdbemfbgohWidjX
alex	bccodleZfShcijjd
opposite	blcmdVeYfTiojc
existence	abbncWddeagmijjY
magic	ajckdbedfjgnhbjQ
chechnya	bZdmgZhmikjk
steady	aacddkeaflgphVia
sciences	a1cxdbePfUgZiU
landed	aqbUcrfmgWhSjX
missouri	asbbcvddeRfYgVhnipjY
connecticut	atbZcpddeWfYgZhkinjZ
meat	ambadlgbjU
recognize	aZbucbdTeafSgthtiVjc
encouraged	aYbkdUeOfYhpiqju
firing	bjdVfvgThZit
midfielder	axbccadcfWglhbiZ
charter	axbZcXdYeNgXhqjq
ranks	c0ddeVfWgahpjV
annually	aqbTcodteQfwgbhaiXjX
competing	bncudReNflgdjm
finland	azbLfkhYiUjm
refugee	akbMcYdneZfkgThqiwjk
indians	accndkeZhZikjV
musharraf	cYhmiajt
subsequent	aqbceZf0gVhaiYjo
guitar	amcldWeZfnhWiY
employed	aobjcwdbeEfpgOhaiqjb
skin	bdewglhZiRjZ
actors	acbjcudUeNfWhmiqja
bed	bIdwemfsgYhXjW
extreme	aUb8ccdVeqfWgpiP
documentary	bmcndTeVfkgdhXir
rapidly	ancbddfngkhbiUjl
haiti	aabXcZdvflhoiaja
larry	edfKgbhpiw
collapsed	akbLcddxeyfpgUhXinjQ
teen	aYbdcndYekfXhji1jY
calm	aPbscMdTeufmgwiZ
tanks	ambWcmdZfsgUhZiqjl
louisiana	anbccmeYgYhmimjX
financing	anccd6eBfdgVhkjt
density	akbtdbedhWiY
principle	bzcRdceRfYgsiT
chancellor	bQckdledfXgbhxjk
gray	bWc3dWgYhYiojb
noting	bqcXdTeRfThbijj5
outbreak	ambYcVevflhaikjd
episodes	ambacdf1gZhUjj
chelsea	albdecfbhcjc
promoting	abbpcddYeOgohqiajx
architecture	ambscsdOePhYia
reducing	ajbocTdxeXhdiQjv
chip	atcpdneZfXgmhViYjV
inquiry	bpcYdaeUgThkiujl
jakarta	arbWcYdlfbgVicjo
killings	aRbmeufkgVhjivja
hungary	atbJccdmedfchkiYjl
duties	asbbcadpeMflgMhpiQjt
threatening	aYbkcSdkesfYhnjj
trials	anblcleZfjgdhWjd
arthur	adbccrdleVfZgWhpikjZ
programming	anbscddZePflgViajt
ages	adcvdYeUfpgbhYikjb
principles	b5cYdXeOgliPjn
soil	bnccdkebfkglhZiSjd
brussels	atbQcUdmeWgWhmijjl
oregon	atbjcodaeRfdgZiojU
ranging	akbkcrdbeRfvgXhYiWjp
recommended	a0bcdbeFfkgPicj0
protected	aqbodTeXfVgZhlicjm
centuries	bmdWf1hUiWjX
hotels	albUddebfjgcjm
guerrillas	bXdjebfkhliqja
converted	a2bYckeVftgVhSiajc
slowly	anbVcbeofuglhTiZjY
edwards	aobbcudaeTfSgbhaikjm
philip	albYeZfRgVhvinjm
presidents	aabdcqdceXfZgYhyimjd
quit	akbRcXdqecgchpimja
commonwealth	apdleWfagZhliVjj
politically	aKb/fVhmjb
atmosphere	aMbwccdQesfkgxjZ
rockets	dZfshVis
playoffs	cjdlfjgkhYibjX
donald	amckdkeSfRgUijjm
allied	albYcldaeZfjgchuiWjk
metropolitan	aubdcmdXeSgQhnjj
containing	axbRdYeWfsgOhajp
senators	eTfdgZhp
mosque	abbWcdelfmgahjizjZ
kentucky	aocrddeZfaimjQ
walker	aubYcpdbeSfUgahaij
shell	bWejfjgahaiqjd
emotional	aMb0cUdZezfdgxiK
pursue	acbpdjeGfbgphmidjl
semi	bdclebfnhcia
chirac	acbWdbekhjidjm
description	alb0cjdHeOgXhTjx
adam	bbcjdreVfUjk
hang	albQcqdkejfdgkhZiZjX
nazi	akbScmdaengYhpiojY
journey	abbWcXfvgxhViajb
successor	ambXdjeRfPgbhzimjm
vladimir	akbdcnecfVgdhljr
monitor	aqbmcZdUeQflgVhmjk
starring	apbPcudceYfYgcip
definitely	aRbvcXdZfFg5hUipjY
smoke	bWdVexgdhdivjZ
delhi	aqbYcbflgWhbjo
seeded	bbcmdlgkhcjX
citizen	bmcadVeYfLhrisjd
competed	arbZczdReafqgdhYidjb
homeland	apbScadmeTgdhsib
somalia	bdcXdjebfjgbhrjn
kings	ajckfZjV
shoulder	bYdqerfmhSiOjb
toyota	amcnfShSimjk
walter	albccndjebfSgUhojd
rio	asbZedfT
yugoslav	apbbcadSecfkgYhqiljn
replacement	axbTdteIfdgWhdjk
hamilton	aocrdbecfUgbhV
absolutely	aQb6cQdYekfJgshZja
counties	arbjcpdaeLfngRhjibjj
technologies	aubpcmeLfWgmhaiTju
swimming	albZdZhbim
ownership	atcYeSfTgYhpjj
bruce	akbbckeWfRgahlit
danish	apbWcddaecfogXjn
founding	aobWdceQfahzinja
helicopters	arbTcpdWeYfsgUhYinjp
tribal	aYbmckdbeSgWh3iq
installed	awbPcmddeXfpgThciljb
surrounded	aXbUcodSerflgVhli0jY
investigate	bmcYddeSgRhtit
upcoming	bVccdpeKfmgjhpjt
manner	aSb/ccdKebfdgmiQjl
enjoyed	bdcpdReZgshdiX
settlements	akbZcSdpeTfngbhlikjl
survive	aVcadueaflgriWjV
implementation	atbkcPdmeHfsiMjz
economies	aabmdqeVfZgriTjn
viewers	aUbrcmdRgjhbinjc
hunt	bWcmePfahkiujc
hostage	bXcadtgZiqjY
temperature	asbjcddafuhSiPjd
territories	aqbWcSdlebflgdhriRjo
tend	aRb0cndXeYfTgkja
compound	ambbcbgUipjd
oscar	albWcxdceTfQglhjjZ
rush	aXbbccekirjX
jesus	aXbagkhkinjY
albanian	bbdSeZfngZhsiq
consequences	aPb5cMdmepfQgpiZjp
campaigns	aZcodYeTfpgZhvjl
brings	aQbbddecfZgwhkimjc
incidents	aZbtccdWetfpgVhWipjk
clothes	aXbScrfqgZhdilja
interesting	aNb6dKeTfZgthXim
routes	aubZcddaeTfpgZhajw
boats	ajbVcldVeafrgbhXip
hostages	bTcbdsgcik
douglas	asbdcveRfSgSijjm
disputed	ambkdceSflgUinjl
parks	apbackdaeVfcgahkjl
austrian	asbScjdYfbgahmij
moral	aRb/cXdYfRgpiP
circle	cvdWedjO
extent	aab4cTdZecfUgmhciZjr
longtime	bWclddeWfOgbh0i2jc
ordinary	aLbxcddcemidjX
montreal	aubXcldkecgchYjX
rarely	bocodLedhTja
standings	apbncndafbhYiX
investigations	bpcbeWfjgSipjm
triple	aqbbctdqebfjgkhLiTjY
alcohol	apbkcYdYgWik
guests	aXbLcmdYebgchwir
relative	bqckdZeZfUgkiZ
stages	aobceUf3gmhQiQjc
comfortable	aTbrcldWeagqhXiYjX
medals	aobSc0dZedfjgjhWiT
weapon	apbtcmdZeRfVhYikjc
malaysian	anbceWfYhjikjq
belgrade	apbZcXdUgahliqjj
moments	aQbpccdSexfpgxhTiYjS
matt	apbTcsdneOfQgbinjl
burned	adbTdce4fvgRhcisjQ
puerto	apbYdaeafdhkjb
philosophy	bxcndTeXhZia
detailed	albqcjdReEf2gThYiXj2
clash	aWbjdcenfjgjhlioja
cemetery	ambVcddmfXgYhlisjT
mississippi	albZcmgbhlikjW
appointment	asbTcdeMfXgUhvikjp
asean	bdcWdneQfUgnhriYjr
forcing	aabaccdvfrgVhmijjZ
holes	adcjdmekfzhMjU
uganda	bRcjdoeXgWhojn
rivers	bWddekgZhljn
vital	akbpcQdnePfXgnhkiNjo
counterpart	akbYeVfWgchtibju
frequent	bddYflgahljt
infantry	atcodYeVfkgYiYjl
jerry	abbWcjeafUgahsiyjY
atomic	ateXfdgbhcjd
persons	ajblcddbeUgThjim
benjamin	ajbWdneZfagbhljj
peru	aqbYcjdkeXfbhdib
creative	aYb1dXeOfYgtiYjc
announce	bVcWdkeMfbgmhqiljp
artillery	apcldSebftgWjl
belgian	aqbRdbedgYhliqjb
roots	aYcdddecgshoiajW
acquisition	axccdoeHfUiajs
turnover	alcndneZgdhXiY
prospects	aZbldleRfQgxhdijjr
orchestra	apbScldaeWfjhjjY
bloc	cceOfWhwil
promises	aRbZcddreWgshoiWjl
plenty	aPbqdWeXfbgphdim
gene	atcddXeZfRhlij
suspension	avcUdkfkgbhSiWjp
struggled	ajcjdcedfugjhPiVjW
utah	aqcleafZgcipjX
shoot	bjcndZeZfnhTirjV
courses	atbjcsddeGfsgbhWiSjl
planet	adcndbekfcgqjU
outlook	akbrcbdjeYfSglhWibj0
vienna	a1bPcaeWfdgXhj
requested	a5bNcXeBflgMhnj2
traveled	asbIcndSeVfvgXhbiojj
singing	adbScjdMfnglijjb
uranium	avcZdqeRfchW
operates	a1bXccdbeOfjgV
regiment	avbZcodbeZgYhkia
examples	adb1cmdJeQgdhWibjs
lincoln	ambTcuecfbgahkjZ
arrests	cYdbemfjgbhdirjk
sparked	aYcZevfmhdiw
campbell	apbbcodaeTfWgYhdimjo
trophy	apbVcvddeYhciW
reconstruction	ajbZccd4eNftgdiSjj
abdul	andceUfTgWhrirjq
cambodia	ajbQcbdqeZfahs
innocent	aCbzcWewfYgkiujc
elite	aZbtc1dPeZfSgbhtisjS
freed	albPcbdqflgZiojc
argue	aWb6ccdaeMfNhkiv
reflect	aTb6cZdXeXgmiWjr
murray	ambdeafYgchbjk
alabama	apbdcqdcecfagZiqjT
pact	asbRcadqeTfbglhjiajk
shore	bcdneZfjgb
cycle	bkcbdreafrglhVja
consumption	bmcadpeYfchbiajo
adams	arbXcmdceSfWga
consensus	aYb9dReHfbgo
fc	awbRcmiX
bright	aSbbcvdPekguhYil
gift	bPcddjeWfcgnhojX
graham	amckdcePfcgXhjijjj
divisions	bscjdcedgYhpiYjn
stress	bncPdqelfdgphZiEjq
purposes	aqbzcaeCfbgTjm
carbon	anbkdreahYiWjj
fruit	acbbddeZfkgoja
ross	anbddjeQfcgailjk
broadway	albXckeZfjhdiljT
explosives	apbZdbeYfmgShXix
sectors	ambnckdleOiQjt
stretch	bjdjedfvgnhMibjT
aide	anbTdkeTfRgNhxizjp
hampshire	apcpdYeTfjgaja
potentially	aVbzcZdmfUgl
shock	aVblcVe/fbgqhYiUjY
engines	aubacodZebfrgZhMiajn
wisconsin	arbccsdceWfZgYipjW
literary	bzcrdHeMfdhljj
crackdown	abcZdberfkhois
dick	bUcpeYfUgZhqisja
affair	aWbcenfbgbhkivjX
climbed	a1bOcydjfkgbhIicjc
wealth	aUbpcldkeVfMgmhs
jacques	ajbacjdZfdgcjl
cairo	akbWcYdjfngZim
mouth	bZcXdbeyfbjV
nasa	asbZeTfkgdhVim
holdings	a1bWdreUfOgbhliVjt
negotiating	alcWdneEhp
chiefs	albdcjePfUgRhxin
spoken	bndCebgdhcibjs
viewed	abb9cndHecfQgdio
ads	adbjcldOeYfkgXhkiujr
ontario	arcpddeUfcgVij
feared	aVbjdYesfOgchni5
milk	bXemfkgahkimjX
beer	bTcldThoisjY
melbourne	apbZcndZeafpgbhXjc
dvd	azbacceTfjgdhWiajn
passage	anbWcYdceUfmiZjp
petroleum	asbjdqePfWgbhbjo
expanding	amcYeNflglhkicjv
laboratory	a2bjcmdceQfdgXhUjX
conservatives	aVbrcpdWfYhojZ
constant	bmcTdaemflgjhciQjk
attitude	aOb+cadLekfMgyiZjd
phil	bbccdleafWhlir
sessions	apbTdleQfwgciZ
defended	ambockdSeUgTiajw
runner	akbZc1ecfagnhWjX
peacekeeping	akbbcXdleNfjgbhsiZjr
missions	aqbacceOfvgbiVjo
barry	alckeXfVgaip
situated	apdYecfagahcjZ
eve	aYbKcadqeofqgjhqinjV
geneva	aybVcTdjeVgVhjjj
renamed	a+bIcjddebfcgUhpib
manage	bkcadueHflhniR
mines	apbWdpeZgbhc
chase	bYcpdkeZfZgdhbitjc
geography	ajb3cmdXeWgahbiSjk
clothing	bWcueYfkgWhd
keeps	bacXebfYgkhcipjZ
lane	arbdedfZgWhZipjc
orthodox	aaccdPfpgahqip
seeks	albcccdpeFfWgmhsijjk
nasdaq	aubZcrdbedgchVjk
residential	albkdjeRfmgRhbinjj
realize	aKbrcWdkecfRg7jV
wage	acckdyeKhkic
wto	akcVdrePfahl
blocks	aobZcjecfvgShVikja
assassination	aWcderfkgVhniw
contribute	abbscVdpeLfdgshliNjs
rookie	anbdcvdjeVfWgkhUinjU
lots	aUbdeafmhciljd
entrance	apbUcpdXeafjgUioja
kilometres	anbbddebfvgahSjd
luis	apbdcddleZfUib
contribution	bkdjeHfbgriPjn
hu	bUckeafYglhoiaj1
height	anckdZfnhQiTjb
morris	aobbcmdceUfVgWis
lands	aobWdreWgYhpiX
princess	ajbEdcepfYgmhpijjl
studios	axbZckeTfahcikjc
conservation	asboeGfYhkiZjn
traditionally	aactdVeWhoiljX
designer	aobaczdTeLfbhaiu
emissions	aobndneThWiVjp
prospect	aQbrcbdledfIguiu
posts	asbTcpdjePgLhtjp
darfur	aYbZcddvechnikjl
counsel	akbncdeLfRgPhyir
liu	bQckdceafXhqikjw
castro	bZcZdcekfZhn
busy	aUcUddfrgditjZ
classical	ambtcpdFeTfshQiYjj
procedures	atbocTdkeOfogVhciVjm
victories	cxdbecfmgphWiRjX
headlines	aZbkcmdNesgciq
colonial	cjdYedfjgdhmiajV
legacy	acbkejfUgqhmiYja
franchise	amcjeWfZgmijjQ
fifa	apcXdaeafcgWhqjn
quarters	bYcndtebfvgahWjV
celebrated	bWcldSelfmgrjQ
wright	apcndXeRfdgZhUimjl
depression	alcVdjevfkgjhaiS
techniques	apbvcldZeHfqgdhWiWjl
foster	bbcjdneNfYhnjj
bands	adbYcvdNeZfohliojc
capitol	akbcdaedfcgYhpinjW
invest	baccd0eHfXgqhliajm
assist	akcbdseHfpgciVjn
beauty	aYbmcpdQfZgwiZjZ
wonder	aMbodVekfSgzixjN
regulation	aubtcWeTgXhdiVjo
surge	adcddlgohXijjk
tackle	adbqdveVfaiYjc
spiritual	aYbpcXdcecfagshriWjj
dennis	bdckeWfWgahliq
athletics	ambbcreafchcja
titled	aobWddeXflhajj
sustained	bncZejfrgrhPiLjj
chicken	ajbWccdmekfkikjP
croatian	apbbccdSebfkgbhrikjk
russell	arbWcxeRfQgYij
mitchell	arbWeLgXhcinju
francis	apbUcneUfVgXhlinjj
colonel	ambYcmddeUfTgThwipjo
exchanges	albbdWeZfmhmiXjs
acres	ambbdleXftgbhbjY
recover	ambacTd3ecfmgohZiOjX
influential	aYbzcpdJeOfVgbhuis
amounts	ajccdjeUfjgaicjl
hispanic	aWbtcudQeTfVgdhpiuja
violations	akbucXejfbgThdik
blues	albccqdXedfjgkhaiajX
priest	bUfcgShqi1jW
tools	apbncneEfjgahZiXjk
executed	cpfmgYhbimjU
takeover	ajbXdkedfahpiljj
dna	arbmcldbeTgchUjd
daughters	bFckdmebgdhsinjd
exploded	bXdbetfsgVhVi2jT
engineers	aqbkcodcePgahVipjc
albert	bVcsdleafTgbjd
tea	adbWcndaeYfnhojV
nhl	amclddeYgdiljc
carl	bTcpdoeXfSgYhlikjl
escaped	albMcndnepfkgWhXiqjX
vegas	ambUcneafVhkitjU
vatican	anbUcVdWekgXhsin
gdp	ancmdteOfdhUiXjj
peacekeepers	akbVcXddedfngYhlimjn
tension	aZbncRddetgphdicjm
pyongyang	aobacYdlfdhcij
beef	arbbcVdpfciajX
tel	anbVcXemgaiq
considerable	bscZdXeUgmiRjp
functions	atblcXdceRflgUhoiJjt
stem	adcbdwebja
introduction	atbcdUeLfxgbhZiXj0
excellent	bycpdPeHfYgrhTiQjl
brigade	aqbaeYfdgYhpjm
bangkok	ambSccdlekgVhkil
pending	aybXcQdueSgXibjr
depending	akbxdbePfphYiQjo
ee	aqbScbdvfUhliYjk
aims	bpcbdleCgtiajo
anybody	aKbwcddZfQgpiwjR
restored	a0bScZddfwgdhZiSjc
activist	adcldXeafMgdhwi4jc
categories	aybncvdZeNfdgXhYiPjr
difficulties	adbmcPdseZhbiVjt
negotiate	bdcXdreJgjhriZjk
verdict	aXbtcWdbeofaijjd
conversation	aWcYdSfniqjj
plate	ajcpfngdhTiVjT
evil	aKbuesfSgqhpijjR
cent	asckdneTfmhUiYjd
diseases	bjdoekfZgdhdiVjl
succeed	aWbldmeQfPgsht
eligible	anbccodreHfagajb
smoking	albdcYdYekgahkit
legs	acbYckdnevflhSiUjU
studying	aqbdcjdVeLfrgZhYikjk
symbol	dMesfQgshnibjY
attracted	aUcwdNeafZgkiw
flowers	aabFcqfmgl
lakers	bjckfagjhZitjS
nigerian	bceYfcgVhoixjk
biological	atbpdceNfWicjm
intention	bmcIeUfQgqhmjo
riding	cwdTgchWimjZ
movements	adbqcddRebiYjo
luxury	cmecfZhZil
educated	aVbsczdSeUfVimja
obvious	aOb/cZdQejfLgqhZijjj
possession	asbmdceUfagahdjV
puts	aYbldkeYfXglhdijja
mandate	ascTeFfohliSjq
stick	acblcaecgkidjT
aspects	acb6ccdOeRfniSjx
rear	aobdcmdcgUhbiajm
wells	akbWdseWgbhWio
accusations	aRbucddZenfagRhniyjn
temperatures	ddemfugjhPiY
steven	aqeTfNip
attributed	btcddZeYfagYhbirjy
overcome	aTbycUdngzhciNjY
summary	anbzcbeUgPhcibjs
execution	acbpcadpecgaijjb
aired	apbYccdbfrgVhbiojm
russians	aacjdZfaglhciqjd
shuttle	aqbTcbdrfvhRjd
obtain	avdmeBgbhkiUjm
staged	adbYcndZfvhdimjW
ncaa	aockdYebgZijjd
organizers	abbcdZeahliv
businessman	cpddeUfOgZhri8jW
libya	asbOcTdqjl
hunting	albbcnddeSfcgciq
brooklyn	ambXcpddeZfdgZhciyjQ
framework	arbrcWeCfkiQju
vessel	awbUcbdXedgchVin
punishment	aYbqcYeqfZhjib
smart	aSbucndTeYfUgqinjc
worldsources	apbmccdTeYflgUhoidj0
blacks	aYbsctdUedfbgciljW
balls	adbjcndcf0hMiXja
baker	arbYcmdaeMfZgWis
qualify	anbbcmdxeKhciTjb
belief	aMb+cUdTfSgw
solve	aVbwcRdveUflgoiWjc
gradually	aubTcaedfsglhXiW
imperial	avbRcrdYeYfdgVhtic
tall	aZcpdTgkhSinjX
tone	aXb0dIenfkgphWiQjo
wildlife	anbmddeRfVgchkijjj
fundamental	acb/cQdceXfVgshbiMjo
squadron	a3bWdbeZfjgYhbiWjl
twenty	anbScrdZeXf+gXhSijjW
ron	bacodleXfSgUhniu
lawrence	ambdcpdjeSfRgVhkir
settlers	abbWcZecfnhliu
wayne	apcpdceZfOhcikjc
modest	bjcmeKfjgphTiV
rwanda	abbTcddkgYhqil
jimmy	bQcrfcgahminjU
thrown	aYbccpdcetfsgThVivjJ
longest	ajbbftglhTicjQ
rodriguez	bbdpeVfUgjhb
marines	bYcmebflhZinjd
sentiment	abbycZdVfRgohZjo
roberts	aqbbcqdXeRfPgcil
describe	aSb7dHeWfmjm
pattern	acb0cjdQedfkgdhWij
demonstrators	aXbZcjdTevfpgXiyja
bomber	akbVcpdbfkgZhYix
urging	acbbcSdZeahxijjs
burning	aZbacXe0ftgZhdirjY
slipped	a3bScsdmekgahIiYjW
auction	apbXckdmeNgahcipja
occasionally	bddMfsgZhXim
nick	bVcldueUfTgdiwja
separatist	dZebhpiojj
graf	anbUdmgchdjo
perry	asbTcjeOfXgaikjt
goalkeeper	anblcmfcgchYjU
conclusion	aWbwcXdZeWgqhZ
nobel	akbUcofagk
indicate	ajbucbdSeRfUhYiojq
buyers	bjcneLfQhbiw
stance	acb1cUdWecfNgmhjibjr
facts	aWb9cadUeSfagcijjn
attract	aRcpeKfagshrimjj
coaching	akclddeNgcjc
employers	bjdqeOfVgchnimjc
exposed	aXbrcjexfdgUhaimjY
objects	bmcodPedfmgdhYibjj
sony	asbYckfYgkhZic
grave	aWbmcPdkesfRhjijjb
eliminated	atbZcjdseYgahaiajd
acted	apbqcZdTeVfYgVijjm
insurgency	aXbmdjedfngkjc
commentary	albqcYdTeYfdgTj0
bears	albWcsecfXgbhZinja
describes	acbrdMeVflgchdimjr
ousted	aabTcldoeogbhwiojX
lights	bTcmdVerfphWimja
jiang	bVdZeafcgkhpicjz
tunnel	asbScbdjeoflgdhOirja
striking	acbpcodTeafpglhOja
bulgaria	aqbLdkeafdicjn
sovereignty	akbmcNfYgshriN
oxford	aubYcrdYeYfmgVhc
elderly	aVbVdnekgYhkivjc
pipeline	apbYcadpeYfdhWiqjm
critic	brcjdKeYfSgZhnisjl
eating	aZcaerhjjU
destroy	aZcYdmeZglhqijjY
inner	aTbjclelgjhjiajY
rick	ajbZcmeUfYgXhoip
bench	ambmddeZgYhZjS
structures	ajbseSfjgYhbiajk
chechen	abbaecgWhtixjj
ken	bZcndseafTgdimjb
channels	aocUdYeZfjgZidjx
ballots	akcmdceUfqgThjjW
sarajevo	akbUcWdcelfpgYhkinjm
rolling	ambWdafvgdhV
wu	aobQeVfRhtjw
hillary	aYbScsdcfXhqimjj
manila	aqbQdpfdgVjm
twin	bUcpejfogchZinjc
isolated	acbscWdXethdjb
vietnamese	bRcjeYfagdhpit
merely	aXb4cadVeUfYhZir
operator	a0bXcbdaebfWhbjl
enormous	aPbpcafbgqhkia
wealthy	aPcqdjeUfUhuixjb
competitors	abbtctdVeafWgjhdij
demonstrations	aXbccbdZepfthniljd
paintings	bdcxdXeUfqhT
hidden	bdcdedfcgYiwja
argentine	aqcdddeZfbgcik
fastest	ambkcndaeZflgrhOiZjY
throwing	aUckeqfsgahWiqjN
fairly	aab6dReYfkhUiUjd
shipping	aybXcWeUgZicjq
arriving	arbDcZfxgahZ
transit	atbUdjeUgYiojn
roy	axbTcmeYfRiY
fires	bcccepfwgahWimjd
appealed	adcZdcebgbhojp
cruise	arbQdVeZflgnhZijjn
ski	aubXcodbfcgjhbidjd
tibet	bZcjekgkibjj
pollution	anbodjfagahaibjp
impressive	acbxcudOePfjgthOiSjb
revised	a3bccldaeIf1gOhTiYjx
kidnapped	bNcldnfdgVhji5jZ
buses	albLdZfzgRhZivjl
lasted	aobRf9hMjQ
nevertheless	bvccdNeUfVglhVjr
resign	bacUdsfZgahu
surplus	anbUckd3eMfkgbhZid
friendship	abbXcadafcg2hoiX
observed	brdFejfphUidjl
subsidiary	a2bUcddmeVfVgXhmjn
infected	bYdjesgZhcipjS
anne	apbNdbeafZgZhrjl
exile	bPcbdnfmhnjb
terry	akbbcjeVfbgZio
vulnerable	aPbzdlenfMgjid
neck	bbcmdke1hXiUjT
harbor	akbYddglhcijjZ
slam	adbbcnflguhUidjX
stroke	andpetfqglhJiPjV
kinds	aTbvccddeYflhdiYjl
object	btdKfbhcid
intervention	bpcSdpeYfWhoibjl
realized	aXbjccdafbgvhSiljZ
detail	bsdTeTfqgchYiXjs
drink	aYbbccdRemgjhqirjX
alaska	aqbacneRfagdim
painted	adbXc1dPfsgVhWip
polling	ajblcjdaeVfngRhjisjV
deployment	asbXcWeNfmgjiWjx
triggered	bdcUdkezfmgchaipjj
costa	atbZckeXfYhciW
battles	aUcnekfphojX
grass	aZckdjglidjV
unrest	aWcYdoevflim
torture	acblcZdmeqgUhkja
celebration	aUbVccdZeqflgxhpjS
photographs	ambbcpdLeZfsgUhXimjn
warren	bacjeXfVgXhqir
swept	aabUcpdce4ftgdhailjS
chrysler	albVckdreYfWhdijjj
amateur	asboctdGePhbipja
dodgers	bYcndseVfZglhWimjW
optimistic	aSb2cWdXeYfWgvhWjr
suburb	ckdZgVixjX
attorneys	bqddeLfZgQhoiy
prevention	apbkcbdneTfagZhkicjm
implement	albmcSdpeHfwhjiIjs
barbara	apbPcjeVfXgZhoin
valuable	brclddeJfXgkhdiX
regard	aVb/cVdTeUfLgphniYjr
conspiracy	aRbyeZfZgZhki5ja
midnight	aobHcYdlekf0hdikjR
unprecedented	aWbtcbdcfngqiW
cooperate	bmcSePfZgmhsiZjo
advocates	acbxdTeWfQhpis
bloody	aOdje8fvhjjL
dawn	adbIcbdYeqf2gjiqjY
craig	amcdecfUgZhcijjl
asks	aYbOcYdleWfShwix
violation	aobwcPdcfXgbhd
scholars	acb0cpdJeLfbgahkiv
essentially	albscddaeUgZhTimjZ
assumed	atbdddeSfVgXibjm
motors	aqbXcndpfahVjj
angels	adbWcqdnfcgnhaijjP
sierra	ajcneVfagbhkjj
childhood	aabadlejfkgjiajd
carries	anbjcldWecgbhSjk
lineup	bcckeWgjhWid
refers	arbndSeRfbgWikjp
approve	apbZcXdleJfdgZhwjl
tragedy	aNbocUdje7gphZijjV
processing	aycZdseNfjgahZiS
resumed	a4bLcRdneaf1gahVia
generated	bldcfnhXidjl
pat	adbadagchpimja
personally	aWbkcddZfcgdhojj
regulators	apbncYdbeZfUgZiq
repair	apbYcYd2eYfvgdhViUjb
complicated	aVb0caebflgjhdiV
pleaded	bbdmeafdgWiw
elect	aXbddleRh5jX
fred	bYcmeVfWgbhniu
mohammad	bdeXfdgWhminjw
opec	adbkcTdueOfUhjiojm
dam	atbVcbdseZfXhXio
celebrate	aSbRcbddelfpg1hsiajR
medicare	albYd2eQfjgVho
guinea	akbadlecfagchmiX
import	axbbcbdreLfcgXhciajq
ukrainian	anbcckdWeVgVhnitjk
searching	bYcadUeYfpgdhdizjc
garcia	eXfUgjhbik
rape	aYcldlelgWis
zhang	akbVcpddeVfWgdhnipjw
marshall	apbbckeVfVgZij
vessels	aobYcddWedfohYjl
rebounds	ancueafjhOic
wings	ajbWcsfkhYiYjc
useful	b6cbdTeIgnhViSjq
staying	bccTdkeZfdgjhciljb
canceled	avbHcVdsfugWhdicjn
authorized	a4bZcYdceDgMhojw
touchdown	akbkcqebfohRjR
stolen	aqbPcrdoeagWhVinjV
boom	bUdmgphYirja
solar	cndkeSfqgphYjc
pitcher	bbcrdpeWfYgnhXjQ
context	abb/cWdQeThdiUjv
terminal	a0bQcYdlgZhXicjk
colin	albccbeXfYjr
attacking	aUbtdRfjgdhkimjk
extraordinary	aTbucVeXfcgvhliRjd
munich	azbOekhbib
colony	anbSdjeafdgkhpidjR
corn	ajbadveWfjhbiljZ
recall	bdcbdbfkiljd
cheney	bYfagYhmiqjp
musicians	adbdcrdQeOfjhliqja
commanders	bmckdXePfZgWhtinjp
reagan	ajbbcrdYgYhjjZ
addressed	cWdZecfjgZhoibjv
detainees	cbdngWhjil
uh	acccdtepfPgshjja
suggesting	aXbtcadWeZfUhai1jt
impose	adbvcUdjeShniYjn
cameras	aqcldMflgZhVio
depth	b3dQeXflgqhNiOjn
element	alb1cadTeUfVgohbiYjk
asset	aoboccdteQfHhjiXjo
worries	abbkcOdtelfSgnhbimjq
lying	aYbmcdeufagRhbirjU
trips	ajbMdoeTfxgZjn
definition	arb8cbdLeOfdgdhWiXjs
trafficking	dkeWfWgYhoip
suffer	aVbpcXdxewfRgoiRja
branches	albVdkedfkgXhmibjc
harm	aRbycPdqenfNgvhjibjl
conflicts	aUbucWdkfjgchpjm
influenced	aUb3codIeZjp
mounted	albdcrdVfrgVhZil
spots	bccsdceZgcil
procedure	arbkcSdjeZfqgbhYiYja
legend	bZcmdQfTgkhlixjX
scientist	aobpcndWeRfLgdi2jZ
promising	abbjcpdceIfagthcjk
colleges	aobkcudbeLgVhkjc
nationalist	aYbqcmdKfahvjj
exposure	anbmcbejfWhaiajo
amnesty	ambUcdeXfcgXhoiljt
fernando	albjdkeVfXhc
karzai	aVckeYgXhuju
sarkozy	aabQcjfdhmjs
bag	apbNdkfpgVhciljV
matthew	albackeWfVgZiqjk
lending	amblcUdzeNfagYjm
jailed	bTdjejgXhlixjb
fatah	aXbddbfkgahzitjc
phones	ajbUddgchdikjl
subjects	btcudSeTfmgYhZiSjo
expression	abb5cRdKeqfUguiRjj
pleased	aUbtcUdRfLgwijjl
raw	bldoebfdhaiU
strait	ancadceagrhciRjq
disputes	adbscXdmeXgYhnjk
billy	bOcofdiojV
copyright	aubocXddeUfZgahkiajo
preparation	ambccUdpeMfygjiSjk
jay	ambccpdreVfPgcjb
arkansas	apcreXfZgWhnipjW
ian	ancmdXeXfagXhYimjl
commissioned	a0bUcxdUeEfrgOiljo
buffalo	anbWctdoecgXhdiojM
testified	akbXcmdaeZfdgOi1jk
sporting	akblcqdQedfciZ
saving	adbZcbd0eWfqgqhZiTjb
trapped	aZbTccdqeyfqgahVisjV
visible	aabrckdKerfdglhZidjd
cnn	ajbcccdYedfZgShniwjt
resolved	bocMdrebfdgniXjc
cambridge	atbccudXeSgYhbijja
parade	aYbXcqdSejfjhqiwjU
genocide	aabkelgahkipjZ
instruments	avbjckdZeQfqgbhTiRjk
elementary	arcoeQfjgUhW
efficient	aYb0clddeQgohYiU
bobby	bTcndmemfXglhdjY
mets	bZckdsecgnhWjU
equipped	apctdReWfrgZhWib
protein	aoboccecfcgdhciajl
raids	bXcbdafygZikjo
landmark	audZeVicjZ
sufficient	akbvcWeCfcgjiSjq
northeastern	ambXcpdaebgXim
poet	bjcodReXfaglik
reconciliation	aWcXdlebfjgthriX
horses	bdcxdaeZhWimjV
mugabe	aYbjfZgaht
components	azbrcmdbeMgahRiPjs
chips	anbcckdnglhZiWjY
cincinnati	aobacldnfjgchXjS
mainstream	aYbxcpdFechkik
oppose	aXbpcYdaeVfXgjhzikjj
germans	acbddbelgjhZjZ
northwestern	apbbcsdZecfjgUinjb
jonathan	ajbddreTfUgahlim
associates	ancueJfMgWhlix
user	aobsccdSeOgdicjp
wimbledon	bTdmemfpglhYibja
thirds	akckdjeQfuhZiSjY
forests	akccdmecgaiVjm
wooden	bWcrdWfvgUhaipjV
separated	arbOcmddenfwgWhaiajZ
rushed	anbVenfqgPhYilja
consistent	aZb/cddMeRgphSiUjn
happening	aLbvcResfXguhbiqjU
ira	albTcVdqeWfahpirjc
footballer	atbkcndSeUfVgchdik
approached	ambPcodOeYgThdi+
susan	albQeUfPgchrit
cattle	albadpecfdgahdiqjV
telecom	axbScldjebfSiYjp
knight	aobTcydcedfTgdhj
strict	ambocUdUeVfsgahjiYjo
battalion	avbbcmdceSgWhkjk
sections	avbjdPeXfzgNhZiajs
releases	aybUcdeNfngWhcjt
wire	ambdckdkgThcikjb
knowing	aNbqcUddfPgximjX
boxing	bjcqdaeafRhoiljY
samuel	asbacodceRfRgYhmim
vancouver	aobaclechajd
dominant	adb2cndJebfVglhlicja
protecting	aabncaeafYhrjk
electrical	ascmdlgXhUiYjc
mubarak	aZbacVfkhljx
colombian	bdclddeXfbgbhnirjd
uefa	amcYdcfngbhlicjl
wireless	asdYeYfYgkiYjp
inhabitants	acbdfogdjX
carriers	arbUdYecjt
demonstration	acccdXfmgjisjX
sarah	bKcoeVfVgdhoixjk
specialist	a4blcoeGfQgShb
mediterranean	albZcadXfsgkiVjm
dating	aobVcpeQfogahZiujT
concerning	ajbrcPeOfdgZhoidj1
sight	aYbpccdQeygrhPjT
penalties	anbpdqeYgahViUjj
handful	aabacrdSeWfsgXixjZ
torn	abbTcZdsevftgdhciZjb
update	awbbcYdjePfqgXhdiajz
ceasefire	ambXcPebfvgkiZjl
yasser	bWcRdleohu
eliminate	bocWdzeRgbhoib
rises	ajbYcndpfbhT
routine	ancddcebfvgahViUjd
mall	ajbYccemfagcixjX
restructuring	alcTd6ePfjiUjq
enterprise	anbocmeHfShm
surveillance	a3cadWeUgUhcjq
troop	aqbUcZdoeRfdhkiYjx
conventional	bycmdTeTfugbhRiY
killer	aabacoeqfWgjhaiyjU
arranged	aqbEeOf4gNhlijjn
landscape	aZbwcqdUeahdjd
expenses	akbYccd+eMfkgRhlibjo
devoted	abdVeTfvhjjj
christ	aXbZengmhlijjT
truce	ambRcSfwgjij
homer	aabccrdrflglhQjW
relevant	alb1cXdReEfkgbhkiSjy
encouraging	aObycYdZeVfYgphkikjv
questioning	aYbscYdQebfkgYitjl
regulatory	aqbscWeQfVgZhoiXjs
massacre	aZbcewgZiwjS
likes	aOcqdPeYfTgohmiw
warming	acbqcadjgqhZjl
mistakes	aQb6cZdpelfZhWiXjY
jane	albOcldceTfUgdhpinjj
progressive	aZbvcndVeafdgkhriYjc
wrestling	bjcpdYedfcgbhpiljd
clay	adcqdjeahaicjY
pledge	bTcTdueVgohtiSjk
relationships	aUbscddaeWfZgohpidjj
swing	aabocqdYeXflgnhXibjT
pole	apcudbedfXgohSjQ
bat	accoglhViZjS
pride	aUbkccdWexfQg3hoiUjW
billions	aabUcbd7edfojd
greatly	btcddYfcgmhciQju
turner	aobQcneWfVgchjimjo
classified	a0bocjdUePfcgJjx
disappeared	apbPetfmgXhSizjP
provisions	awcRdmeNgVhjiTjy
credited	atbjcqdTeHflgZhYijjp
challenged	aYb8cpdMeTfYgYhjip
participating	dcePfngahoio
oakland	albdcqdmeXfcgchYisjO
personality	aUb5codFfVgphjjd
continent	aVbnejgriVja
maintaining	ajbvcRdceMgmiQjs
reflected	aXb2cddPgmhXiZjv
airports	aybVcVddfkgbhciYjm
thick	bdcjdVesftgbhWib
appearing	ancjdRecfrgQhdinjk
stakes	amcndpeYfWgnhciWja
fierce	aObodSetfqgnhkjd
shah	ambXeYfYgZhqimju
southeastern	anbccndbebga
lyrics	adbodMecfnhciXjv
dressed	aTbUc5dNejfqgai0jU
composer	aocldUePjd
involves	bocadmeSflgdhaikjd
requests	asbUcUeMfogRhnicjz
yourself	aQbncUdkgwhdjV
autonomous	aqdZeWfmhniZ
reverse	ambucadneZfjhViQ
villa	aqbYdleUfc
norman	ajbYcldjeagdhdjc
frame	akbmdaeUfshQjc
preferred	aobmcmdaeEfTgZhkjo
ethiopia	akbVcddnebfmgZhjidjp
continental	aobjdVedgdiWjn
insists	cTdjeTfOgnirjm
robin	ajbWcsdleRfZgZhjikjl
clock	apbdccfugdhTjN
charlie	bLcrdmeXfWgchqisjU
bernard	bacjdjecfXgThnis
waves	aXbjdQe2fwgnhRib
occasion	aTbcdRelfpgshmiV
defendants	aabqcjeWfWgVhliy
fm	asbWcVdXikjl
policemen	aabccndWfrgQi3jZ
integration	albncbddeOfbgqhmiPjv
guidelines	awbtcXdWeDflgTjx
arguments	aVb5cZdYeSgcijjl
erupted	abbPdce3fugbivjR
rough	aZbtcpdZfrhLiYjY
wickets	ancpdmeWf2gdhIiM
arguing	aabycVddeTfWgZisjm
christians	aObkcadbenfkgjhpinja
marathon	ambUcodkebfxgphUicjS
victor	ambbcneRfMhmil
contacts	akbacWdceUhrjs
legitimate	aTb4cTddeQfOglhwij
factories	aqbRdseYfjgchaijjZ
attempting	acbsddeRfmgaisjY
convoy	ambOddebfrgSirjs
technique	aobxcmdTePfngkhMiXjd
situations	aYb2cadceYfcgbhbiYjt
symptoms	akcVdcevgkhXiTjm
risen	aqbccshQicjb
folk	bkcsdLePfkjc
foods	apcceafWgdhmiYjo
derby	ajcvedfbgphajM
achievement	bzcudWeQfVgwhWiO
demonstrated	aabzdLebfcgvhWibjd
preserve	akbocWdjeKgshoiQjd
dropping	avbWcndkftgWhKia
cooking	cceWfxgchbjc
armstrong	arbXcqdRedfagnhSim
semifinals	ajbVckdoejflgnhYiVjb
invitation	bOdbeZhwidjr
prevented	akcVeofmgZhaikjj
hindu	aXcldXekfqgchkikjc
manufacturer	a0bacodZeTfZgbhZij
yang	albUcnecfSglhljs
spy	aqclddebfUgWiwja
pierre	ajbbeSfUgVhqivjk
mood	aSbtcVdUevfZgziXjj
prisoner	akbQdrejgYhoiljY
franklin	apbYcqeTfagXhjim
operational	a1blcWdoeGfkhXiMjv
experiences	aUbodWeafqgniVjo
necessarily	aXb9cZdZeSfIgthbijjd
dynasty	akbZcmdcebhmimja
focusing	acbvcbdbePfmhdjt
maine	avbScoeUjZ
karl	ajbWcsebfRgWhnipjk
gotten	aZbcclekfUglhcinjS
replacing	avbRdpeTfmgOhjjp
feelings	aIbscPdZe0fWgyhniZ
adopt	blcZdbeIhsibjn
establishing	arblcYddeBfnhoiajn
todd	bacydleUfWhY
grace	ajbTcdfcguiRjd
bombers	bWcndbfnhUitjn
wore	bNc4dLemfphZiljb
proceedings	bjcTfkgVhlik
temporarily	a3bHcMd1elfkgT
anna	albLdjfYhn
indies	anccfphViPjd
tactics	aYb2ckdZeWfdgbhl
knocked	ajbWcodlexfngXhPjU
kills	aZbTcldrengciyjS
provision	a0bdcTdneJfdgUibjv
uniform	blcudPeWfmgXijjc
attractive	aTbvcodZeOfLgshdijjo
historian	ambscodLeMfTgWhkiz
judgment	acb+cUecfRiUja
closure	aubPcEd0epfohaidjk
wider	acbsdUeXfmglibjr
consulting	asbkdneBfWgVhoinjl
sudanese	aabdcdeagYhriojo
donors	aZbUcddweTfcgbhvil
interviewed	ajcpdLeSfkgLi6jj
credits	a0bScmdxeBfjgXhYiWjw
prayer	aabScTekfxhricjd
quebec	amcmdYeWfXgdho
hearings	akbacYdneVfkgXhlim
tribute	abbQdZfkgohpia
straits	ambdcXgqhdiQjn
produces	akbkcldbeVhYjd
asylum	aqbVccdleXfbgYil
farms	anbadreTgailjV
metro	avbUckdagYiljm
earl	bZcqeZfQgZhpil
plunged	apbYcmdjeyfngahPjV
pirates	ajbYckechZipjb
muhammad	adcldZfZgYhqisjr
designs	ambjc2dPeKfrhSiajp
pga	anbcckdjecglhYja
liberty	ajcddaejfQgqhljX
dublin	asbWcjdbeUfmgThjijjd
wages	bZckd6eRib
equally	aNb+cldOfXgmhdiajb
operators	aqcbdbeUfYgdhciljm
visual	alb3codNeXhWiOjm
shirt	bSctdZeofjgdhbiljX
tip	alcmdZeXfbgchcimjY
collins	arbVcleTfZgahZjm
ignored	bucadOemgPipjm
checks	awbKdleRfwgThbibjj
generate	aYbtcddmeMfkgphdid
factions	aSbldYeafogdh0ik
dubai	albYcWdqhdjl
forming	cdddeUfnhs
lynch	anbccneUfQgWitjo
legislators	aYdbeWfdgYh0itjZ
transmission	awbjecgXhRiajm
audio	axbpdTePfjgXhXiajs
sudden	aTcTdke2fagrha
hawaii	atbRgkibjc
cowboys	bjcqebfWhcisjM
parker	aobWcpdWeVfSgbirjj
flooding	bZcWdrexfrgahajk
ivory	bVcoeagdhmja
mohamed	alccecfXgYhpikjo
tribe	bbckddeTfYhwipja
ultimate	abbwcbeWfKgxhmjX
illegally	arbXeUgQiyja
max	anbScqdlecfTgchk
mechanism	aobncRdmeOibjn
shelter	bJcbdveWfogThnit
loose	acdYfpgbijjU
guerrilla	adckdceYflhqimjd
eggs	aYbTcjdnejfvgbiojP
occurs	cYdjemgkhViXjc
sars	arbYcVdmemhZid
elaborate	aXblckdSeRftgYijjr
mph	apbodWelfqglhLiUjY
eager	aMbmdWeWfQgvhsiwjY
portland	asckdceYfdgbhZinja
gonzalez	albadoeXfTgjhd
copper	aqbUcpdpeYfZhY
ann	anbPckebfdgbhq
veto	ajbccbdleXfVhuiYjk
uprising	aabUckdletfpglijjS
currencies	ajblcZdkeafYiXju
implemented	azbkcUdkeNfxgbhYiMju
earliest	alcjdTeKfshY
bags	ambIcjdlfugUhbjc
uncertainty	aVbxcLdpemfTgqhdjl
suburban	aacndZfjgWiwja
sole	axbdcWdoeMfNhoja
enemies	aLbvdbenfVgmhvja
billboard	aqckdNedfrhU
signals	ajbpcXdUfZhbidjq
surrender	albPcadneafcglhpiZ
pack	bVcsdceafoijjS
marc	akbXedfUgdhoirjc
cream	bVdXeqfqgkhjjW
stones	abbRcmdZepftgXhcirjY
boris	bUckelfagchpjl
evans	asbYcmeOfQgchaimjn
sand	acbdckelfkgdhXjZ
privately	alcXdWeUgUhliujj
secured	a2bPcldqeIfkgaiP
explosive	bpdWecfkgchXiq
makeup	ajbjctdXeVgbja
celebrity	aZcqdPebfVgkhrixjd
fortune	abbWcodoeafWgjhpiljS
incorporated	a4bZdSeMfugSiajp
chaos	aRbjcTdle2flgjhljW
siege	bRcTdresfyidja
virgin	ambQcZglhm
collective	aXbrcSdleagqhuiYjU
frozen	anbMcSdueofugdijjT
versus	aXbucudjecgmhXiajV
twelve	ambUcsdZeSf/gThWjc
airways	aubOcYekfYhjicjq
crack	cbejfkipjR
ioc	ajbXcYdbebfYgZhxit
ronald	ajcsdcfVgShniljc
videos	amcldTeSfngYhcipjs
strange	aLbpcadSexfdgrhciqjT
universe	aYbkcldYgrhcijjb
diamond	akbVcteYfTgkhjiljX
arrangements	ambXcSdleFfpgbhliWjz
pc	amblcneXfYid
hiding	bVccdnedfbgXhli1ja
retailers	bjeZfcil
donations	acbPdteRfmgVhxinjk
delays	albccLdxfpgchWjp
gaining	avcpdZeVfcgmhZiSjd
gingrich	accndceafcgbhpim
voiced	cTdSfSglhmijjz
collect	bXcjdneHfvgahlja
ibm	apbacoeXfbhaim
pressed	badbfogaidjk
sheikh	aZcTdkecfbhuiljt
martinez	bXcjdmeYfZgmhWjc
wonderful	aMbocZdTfcg4hdjW
kremlin	aacjdcfXgZhviu
omar	ajbbcbdkeSfWgdhninjq
qatar	albVcYdrebfbgkidjr
mac	anbSdkeXfbgYhoijjn
hunter	aqbXcwdbeRfRhcivja
sentences	dbfrgahXjk
nominee	cuddeMfMhviq
regardless	aYb1cdddeRfRglhmib
damages	bncbdxfchbiY
patriots	accjedfbipjQ
determination	aXb3cSdaeVfTg8iJ
rico	arbZeWfchlibjd
brands	codUeafWgjhnjm
stream	bbccdZfkgciojn
coordinator	apbXdoeLfSgUhsirjl
smooth	aabmccdWekfrguhZiN
cotton	albYctdreTfkgZhdjb
colors	aYbjc0dIfnglhbia
rocks	aWbbcrdWeqfqgWhWisjY
deny	abbucVeUfThoinjm
displaced	aabSdtelfxgYij
donated	arbCcrdpeRftgPhoik
enron	aaduebfagWhmiwjd
declining	alebgZhbiajt
retain	akbjeFfXgohviRjj
autonomy	amcceTfkgnhoiPjj
accusing	aXbncdenfagNhtivjj
angel	acbXccdqfUgjhjipjb
derived	asbodYePfbgbhaidjq
objective	adb/cWdZeFfYgqhbiSjp
reiterated	akbjcMdceWfWgliZj7
productions	aqbacsdceNgb
separately	aybXdceKfxgKju
denies	caeafRgYhli2jo
strain	akbocTesglhWiUjd
chang	apbQcjdjeZfZhlibjq
dying	aTbWcWdre1fjgohcijjL
turmoil	aSblcSdteyfdgk
perspective	aUb/dReRfTgohbjk
wheat	badweUgchaim
corporations	adbocmeVfUgahsimjd
projected	cqdveMfqhUicjk
bradley	akctdYeQfZgZisjn
clinical	axbtdbePgdhWiSjl
criminals	aVbocmfQhniqjW
restoration	asbYcadoeQfsgjiR
boycott	acbbcQfdhzipjj
enhance	bqcWeMgxhqiJjy
youngest	bVcveafVgjirjS
commit	aRbpcadueYfdgjhk
belarus	albYdoekfY
arrangement	aqbYcZeKfjgbidjp
birmingham	avbZcjfkgZhcjY
inmates	badqfjgUiqjR
violated	asbmcWdYebfcgUjm
assists	aocudkeVfrgbhQiW
graphics	anbocpdZeWfdgdhciVjq
hostile	aObzdOerfbhqij
orlando	aobceZfXijjc
involve	aabrcadpeOfmidjm
describing	aWbvcYdLecfogbijjy
closest	acbncsdXecfXgkjR
reveal	abdaeVgdhjiojk
batting	ajbscnddebfjhMiSjb
reasonable	aVb/cUdZeHfXgqhXjj
hate	aLbtcadSewfVgmhqisjX
remarkable	aYbycldPeXg3hOiRjY
johnny	ajbLcrfSgjhmimjX
predecessor	bbcpdbgWhpjk
taiwanese	bbckdVeWfYgnhmis
virtual	anbdecfmhljV
mills	asbUdqeTfdgWhcin
explanation	aZbzcVdTeVfYhYiqjv
artistic	b1cldPeOfWgohjiY
teach	aXbnckeNflgljZ
adjacent	asbZeafogR
depends	abbycSdkeTfWgshdiSjk
challenging	aOb/cjdTeQglibjm
assured	accWeYfRgqicjn
survival	bpdueSfagthciSjc
warnings	akcRdVeofmgWijj0
magazines	akcodLeWgUiojs
locked	bQdoetfkgXinjJ
milwaukee	aobbckdmecgbhainjS
intellectual	aYb/dReUfLgphniW
georgian	bjdSeYfmgWhkisjo
paint	bcczdZfpgYhXikjX
privacy	bscVdXfPhoicjj
kicked	ajbYcndneofqgVhWijjT
flags	bSdMeuhkim
respected	acb3cjdCeSfRhn
subsidies	bbd8eNgVhjidjn
advised	akbdcReVfXgUhqipjz
handled	aqbodceZfmgQhZiX
morocco	aobScYfkibjo
answers	aYbpcddXePhbijjm
graphic	atbkcsdVeRflgZhVjs
hungarian	anbXdaebfdgahqij
expecting	aSebfbgqhZip
efficiency	albycldjeMfagohWiMjn
arabs	aRbnccdbejfcgmhkipja
silent	ajbbcbdQevgdhcijjX
evacuated	arbKcXdmetftgThaij
gardens	ajbZddeZfl
murphy	anbYcnddeTfYgSiqjl
goldman	bbcpdoeafMgWiwjm
considers	bpcWdceRfJhripjp
vacation	akbMcVdxeWfkgj
requiring	avcbeNfpgXhdiTjo
bail	apbScWd4eVgXhdik
transactions	aqcZdreQgYhcicjk
lifetime	albdckdleSgshaiTjZ
habitat	akbkcadoeZfZhliTjo
mideast	cRdsecfkgjhkidjl
crops	acdveUfmgc
advisers	adbocndceJfRgThwixjj
macedonia	aobPcYddebflhpidjn
consideration	albscVeLfWgjiRjy
angola	aobTcbdqeXfdgdhmiYjk
tale	aObkcjdZelgohdisjX
charlotte	aobUcdejfahjijja
mystery	bkdZelgmhXiujQ
comeback	adbacjdmflg0hUjR
breast	albYckdlfjhdibjb
introduce	akbcddeDfqhqidjt
southwestern	ambbcodXgYhdik
hk	atbPdqebgkiY
voter	acbwdVeRfbgahrin
drafted	avbZcnddeJfkgUhdijjk
warrant	azcWdZePfRgXimjv
nancy	anbMclddedfahtjd
nationals	ambYcadreYfXgbir
recommendations	ambpcYdceCflgThjidj4
dancing	aabXcpdSelfjinjT
radar	a4bjdOeVgahUjm
accidents	bkdmesfkgZhOij
retained	a4bbcmdWeJgViTjo
gender	bzcndVeUfVgchkicjl
conducting	anbjcddZeLfvgWjk
springs	apbTcdfbgjimjd
algeria	bYccdlfmicjk
ridge	apcmeafYgchb
extremists	aSboejhmiujd
dies	albOccdoerfahdiojQ
indication	abbzcTdSeXfJgshZisjt
parallel	albuckdUeafugchZiV
ratio	aqbjcrdkeRfahUiZ
difficulty	bwcYeYgjhUiTjm
trails	apcjdVeZfmhYjj
imported	aqbacneVflgXhT
osama	abbZcbdjedfXhrixjn
pete	bScrdkeWfZhoimja
blew	acbPetfthUi3jO
briefing	asbXcYdcePgMhmj1
sheriff	akbdcmddeSfYgKhti4ja
gear	arcseXgUhV
casino	albUeXfVgkhtitjX
travelers	ajbXcWdcfcinjm
strongest	aVb0cmdQeafXgrib
engage	aNb1cceSgphtiZ
postponed	atbQcOd3frgaiZjo
teammates	aUcndVepfUgoinjW
deutsche	avbScddneZfThbijjq
enable	ajcWdoeFfkgphliTjs
memories	aRbbcTddezfqgwjY
yemen	ajbWcWdkebhkjo
marie	akbRdYfVhujp
giuliani	aZbcctdZedgZhlitjj
disappointing	aWbudkemgohPiZ
charts	aybjcmdQeSftgbhQiSjl
mahmoud	accYechrimjo
harsh	aTbscddVerfpgdiYjo
crop	bmcoduePhaikjb
attendance	bdcneVgZ
severely	bpcYdke3fkgVhYiY
launching	bbcbeXf0ikjm
awareness	aZbucYdcecfcgshmiWjp
disabled	bZdtgchX
lopez	bccleTfVip
infection	amcadnerfahViX
tanzania	bQdseZgbhmidjo
riot	adbYcmdVeufvgUiwjS
berlusconi	bbcafcgdhsjm
periods	caecf7hRiP
reaches	bbgmhZjZ
forever	aZbccRdle0fagyidjM
pesos	apbVdvecfmgdhaiQ
earning	albbc0dmeNhZiYjX
rallied	albXcpdjflgjhWjT
disclosed	awbYcbdkePfagQirjx
integrated	atbqcldWeNfqgdiQjm
villagers	aSbWfpgUhoi3ja
multi	bjckddeTfmgphjiZjc
rebound	ambndnecfagqhOiXjd
intel	ajbncneafWhaiojj
root	acbjcZdtfbgkhniWjZ
invested	akbWclduePid
completion	azbUdweJfwhPiSjj
margaret	apbLcmedfagUhnjk
cohen	aqbXcdeNfOgcimjz
occasions	backdVf5gahbiUjj
persuade	aUcXdleNfcgmhzio
jon	bYcrdkeNfRgchliujm
odds	aWb1dceXfXgojZ
lap	amdaerfogmhPiUjQ
rumsfeld	cadjeXfZgYjy
favored	bncydTeOfXikjl
cocaine	apbdecfdgZhairjY
satisfied	aZbycRdVedfSgrhaiajk
burden	aVbocWd0fViTjm
connections	adblcjdXeVfZhniljl
manuel	akbYcbdneYfRgchqjn
emphasis	bydXeRglhdiNjz
filing	anbacYdueRgUhjimjn
stanford	aocrdkeZfXgXhciqjT
governors	cneLfagRh3ip
funny	aJbvcldOesfZgthXiojT
reflects	aRb6cadUeYfWgthdjq
chapel	aqbOdjebgXhlijjY
palestine	ajbWcSedfmhpid
distinguished	ajbmc2dJeVfdgdiWjj
professionals	adbwcodYeHfWgchmirja
improvements	aqbkdkeLfohTiOjz
homeless	aTbWccdtelfogVhki1jU
constituency	akbmcjddeVgYhoiVjb
revenge	aNbbcbdleygqhqimjb
islamabad	akbccXdleagYjs
announcing	albRcTdlebfjgdhkijju
hah	cVdsesfSgshnidjd
partial	awbbcXdleVfmgbhbiVjm
rebellion	aVbackdjemfkgjhrikjX
internationally	avbrdLePfmhbiSjm
petersburg	aqbRcmdqeYgahkimja
reign	aZbXeofngmhmjY
lakes	akbZdbgdhjijjk
exists	bxcVdWeVfPgohcim
airbus	albacjdjeUgdhXiljq
bible	akbjdSeWfmgXhjiljj
hassan	ajcXedfSgbhtju
pink	bJcxdYepfjglhajU
indictment	ccdceVgShmixjr
errors	b6fkgZhLiV
integrity	acb+cWdTeafLgshniQ
choices	aRb3ePfVgkhjiajm
deputies	backdaeQgShxipjd
expedition	aobdcndceMflhcjj
reluctant	aWblcZeWfLhvit
zones	ateUgciZjo
aftermath	aXcUdme0fuhj
cardinals	bYcndledgdimjR
destination	ajbdcbddeXfZgojj
displayed	ambocodBhViY
assume	aXbtcYdneQfNglhria
pregnant	adbMdoelfdhcixjc
lessons	dceVfvhbiWjj
terrible	aGbxcQdne/fagrhaiZjR
boards	anblcmdXeTflgKhoik
opener	aobXccdnemfjglhTiZjZ
sean	bacneZfOgZhliu
sprint	anbbcpdXfbgphb
component	aybrckdYePfbhaiUjm
examination	avbncldWeRfngThbiW
embargo	axbYcIfdhjjm
novels	bncsdSeTfshTjm
sub	axcodmeMgSid
bryant	adbkcpddedfXgdhaitjc
generations	aPbjcndcfrgthdibjU
holocaust	bXcYdqepimjZ
teammate	akbXcselfRgnhaimjX
peoples	aXbkdaecfdgrhriPjm
seeds	bWdveYfkgnhdiZjd
guantanamo	albccYdteafdgbiljd
vocal	bpcmdNeagkiQ
nevada	axbbcqdaeRfTgchkinja
unveiled	asbPcoePfmhcimjn
similarly	bxcmdJgXhViZjq
lions	ambYcyfZhXjU
tommy	akbMcodredfZgdhlikjc
acquire	atdmeHfVgnhkiY
phillips	arbXcldjeQfSgdhain
vaccine	arcjdkeTfchYik
bridges	anbWfngchWjl
hughes	awbZctddeQfYgZhYikjq
crowds	aJbZcmdLevfrhoiyjY
floods	abbVcZdtexfxgchZidjk
pulling	bTdnejfmgdhWikjZ
neighbor	aZbUemfShoisjU
turnout	aXbtcodXeWfdil
keith	akbcckeafYgY
thank	aTbTcTenfYgxhoia
merged	a2bPcjddeafmgUhqid
fatal	aabpcde4hTikjS
sustainable	acbzcddoeEfbguiSjq
steam	arbTddedfxhSjc
chemicals	asdlfbgchZibjm
powered	apbccudXeYfpgdhQil
dreams	aPbcdlekfdg1hcijjU
territorial	ambpcWdYeYfchsiTjk
lawsuits	acbnccdlgZio
notion	aMb9ccdLedfYgpir
rubber	akbbcodmecfqgahaicjX
passion	aNbtcddRekfcg4idjV
kidnapping	aVccdoelfagYhki0
peres	acbZcZdmgjiajp
anticipated	aZbneUfmgohXjs
beirut	bacUelfpgVhlim
doubts	aYbwcMddeYfTgsinjq
revival	bcdceRflgnhd
flows	caedjn
footage	aobccjdOfugQhYivjo
loaded	anbVcpebfrgXhOij
select	apcpdaeBgWhw
bloomberg	alctdceQfWgYitjq
romanian	akbbdUebgXhoir
stimulus	bccZd2eTglhaiTjn
incumbent	aZbkcuddeZfVgYhvin
outdoor	dXecfoij
fda	a3bccWdbeRfWgUhjikju
slovakia	anbQcjdoedgjiW
neighborhoods	aVbpckdafjgahkioja
discipline	adbydceWfcgliPjb
olmert	abbXcVdqedfkhojp
substitute	aucbdleRfjgbiZ
musician	albccldUeSfbirjZ
addressing	aVbscUeYfjgchqiYjv
maintains	aubkcbdUeIfYgbhjikjn
judiciary	bpcXdYebfSgYhz
restricted	a3bjcXdWeVflgQhbiUju
diet	bjcZeagahqia
citizenship	aybVcbeSfWhliXjl
powder	aqbddZelflgYhYikjZ
mandela	abbRcjdbenhricjk
bp	akcbdsecfahZimjj
committees	albceDfmgNh3imjj
psychological	b6cbdcedglhXiO
ecuador	akbbcddtecfahkiW
composition	asbncpdReIfpgahciUjn
indicates	anbrdUeRfPgmhUimjp
hell	aMbZcddseyfcgpirjI
grain	dteQfjgchc
kent	anbZcodoeVgWhaidjl
nicholas	bSdqecfQgVhqiu
genetic	aqbwdZeUfXhaia
smuggling	bccdeagbiy
albanians	aZbbdZejfmhmip
rob	bWcldteSfRgbhnis
heights	aobjcceZfYgohZia
devastating	aRbncZdneyfwgnhYiXjb
targeting	aYbwdXeXgYi0jr
honda	avbXcpeafVgqhMjj
relay	albadZejfkgkhaid
monument	akbacjdbfWgjiljX
ted	adbQcpdoeafPhoit
ports	axbVcXecflhdiRjo
sweeping	dcecfviUjl
raises	adccdueTfRgjipjl
muscle	bkcTdoeufcgphdiMjc
shocked	aHbqcZdTe/fQgnhdivjU
rogers	avbVcmeUfXgdhZ
discussing	adbkcRdceOfkgahpinjy
belonging	bWcjddeafZgShqi1jZ
pressing	bocPdmeYhkiRjm
ambitious	aPbvckddeNflgsjk
miners	bTcjdpfkhbirjW
humanity	aObuccengtiajW
diana	bJdXerfbhliojj
drought	adcZdwejfqgjhWiV
dayton	aubZcaeXfkgdiYjj
abuses	aWbrdmemfZgThoij
iaea	awcQeNfcgZiljs
sells	apbRcpddeRgahdim
rely	aZbycceGgchljl
immigrant	aZcmdYeXfZgdhqizjZ
nt	aobWcrdtePfqgYjb
nicolas	bWdqecfWhmjk
hanging	aWbXdmewhYivjO
doping	asbkdTejfbgbhail
wen	bVeWgkhmibj0
advocate	adbvccdSeQfPhximjl
significance	akbzcXdPeVfWgpiTjx
actively	ajbldYeMgdhojm
newcastle	aubZdlhZiX
backs	abbacnebfZgYhmim
competitions	akboctdSeRfqgdhdiX
endorsed	apcndUeJgXhsjv
shadow	aYbXcodjfchsiqjR
themes	aYbtcjdReZfqgjiUjv
jointly	avbYcjddeGfqgahkicjm
concentration	anbdcdenfcglhdiTjZ
exploration	aobldleMgnhXiVjr
jihad	aZbZcYedgkhuirjj
forecasts	bpcleSfpgbhQjv
hometown	adbQcjddebfWgkhtirjW
counterparts	cqdbeOfcgbhoicjm
nixon	ajbWcsfdgUhjijjX
indicted	ajbYckeZfZgVhqizjc
wounds	aYbZccdqe3fshdiXjY
ideal	aWb4cldTeOfXgxhbiajc
finnish	aubUcjdWeZfogcjn
suspicion	aWbpcYdXenfVi5
collaboration	apdaeIgmidjm
accurate	adb/codKeLfmhNiZjm
surged	axbWcrhNidjd
reid	aqbbcjeRfRgchjjo
crowded	aObcdZexftgWi0jU
sealed	axbOcXelfzgYhYidja
indigenous	acbtcjdVeQgjhniZ
praise	aVbkckdKgmhoiUjr
sequence	apbndWeVfrhQiYjk
hide	aWcbdoecfXhniojY
consisted	atbYcrdYeJfygLhbil
edged	axbVc0djechJiU
remembered	aTbjdMergphZiljY
vincent	bZcpdmeWfXgahnil
confrontation	aRbpcXdbeufdgnhliqja
convince	aObqcWdlePfVgrhvisjb
slowdown	bncSdvfZgqhTjp
preparations	bVcOdqeYfvglhliWjq
albania	albPcbfmgdhpibjj
priests	aWbagThsivjb
surviving	bXcjeWfqgahcimjZ
initiatives	bpcddleGgjhniXju
edt	atcYdoedfmgchbiZ
counting	cadneTftgbhdiljU
pearl	ajbMdjekfdgkhcim
persian	andXeXfnibjo
shield	akcmeb
furniture	ajbXcseZfmgWhZjc
hung	bLcqdcerfdgdiojY
dee	aobQdsfThmicjm
substance	ambrcZdWfYha
volatile	aZbqfdidjm
columnist	alccdWeXfPgahpitjo
somali	aabbdceYfogYhvirjj
arrives	bBcddrhkipjd
uncertain	aYbzcUeXfMgohdiljn
expense	aZbqcddyeTfYgdhniW
cooper	awbacodWeRfXgYhZiqjn
federer	aabddjerflgwhSicjZ
firefighters	bXclddfvgXhdipjY
overs	albjcjeXf7gchMiN
battery	aqcjebgdhXia
acid	amblcafkhZiVjn
pointing	aZbvdRfUgdhWivjo
organizing	aZcbdjePfpgch0io
legally	apbocYdcePfYgdja
dealt	bscXdjemflgchciUjd
random	bwccdUftgZhaidjc
ranch	arbPdreVfagchkisjU
boosted	apcjdkeXgnhXiWjt
stalled	aobZcVdwedfshXidjd
barred	asbcdWgLhkiwjk
ibrahim	akbadkeWfVgZhtjv
zoo	arbPdoecfYipjZ
breakthrough	aneUfbg2hSiY
dealer	aobbcmdjeMfJgYi4jc
farming	bjdseNflgchkja
farmer	acbacpdkeTfXgbhni3jU
frontier	aocjdUeZhnij
credibility	aXb7cXdaeZfNgnhl
amazing	aObudSg7hSiajS
maritime	aybmdUeUgaiTjq
cardinal	dZfVgWhrij
tsunami	bWcVdmemfqhaicjn
receiver	apbnckdbeZfUgbhbijja
refusing	ambccWeWfjgRhoij
chest	bTdme3fngdhaiUjX
tournaments	bccneZfqgjhbicjc
surprising	aPb5ckdTfTgyhSjY
existed	amcddVeWhbisjY
plc	azbPccdkeafYhljm
tear	aabYccevfygchdiljU
archbishop	bScjekfZgThril
faction	aacodbeafWgZh4iqja
extending	atbacUdneVfwgkhXiOjq
physics	asbocudYeXhQiV
lined	aZbTcrdafsgXhditjV
refusal	albjcOdmedfWhoib
debts	bYcVd/ebfdgYiV
explosions	aYbaccdWewfvgdhViw
mcdonald	ambXckdcfWgaiu
starter	albYcqdyeUhUjS
cheese	djfkjP
gambling	cdeYfTgZhzixjc
suits	aYbjcxdXfjhZiljc
recovering	aqbWcYduepfpglhOiSjb
lawmaker	acbddaeWfLgYh2i4
offshore	apcZdnePfcjo
historically	acb0csdQeWfWgdikjc
tougher	btdbeUfdgjhcibjm
diverse	aPb6csdJeMfjgjhpiZjn
protestant	aYbjckdSfjgchvinjX
marking	ambVejfqgniVja
explains	aYbmcadWeYfUglhbitjq
administrator	a0bbcdeIfRgNhuiqjn
buddhist	aabdcndWedfmhmiojZ
audiences	aQbscqdHfdgmil
permitted	awcbdXeIfkgViljj
tribes	cndaeThv
admission	ardjeSfdgYhd
pitching	aYbkcpdreTglhVibjY
constantly	aabmcTdQemfqij
silva	arbdcldjeVfWgchciUjo
rescued	ambIdlesfrgXhWiojY
arnold	aobUcneVfcgchjjl
lasting	acbjcTeafwg4hWiO
laura	akbPcdddeafahkinjm
collections	arbZcodceIfrgZhciXjn
stern	dTfagaipjq
moreover	bvdaeOfUhcjs
mounting	aZblcUdqelfmgajp
honors	arbWc7dbeWfYgciUjb
barrier	ambqcTelgphQiajZ
urge	aQblcKdafYgsh1jn
exhibit	akbbcmdXeXglhajc
boundaries	amb2dQeUfxgahViRjk
negotiated	arbVccdmeKfpicjm
neighbouring	ajbTcddmedfmgVhojo
urges	aabccReafSgmh1ju
undated	ambdcadleYfVirjj
mothers	aYbTdnfahninjZ
athlete	bmcsdPeafRgohaiojZ
subway	bXcjetfogYhYizjV
eagle	asbZcseYfXhXjb
removal	arbUcWdueagUhnjn
plea	aacWdkeYfjhkikjm
frederick	akbWcqecfSgUhsjk
eagles	ajbacpdkfXhZikjX
curb	bkcRdtfchlidjn
romantic	aSbpdSguhcicjd
belonged	bVcpdZebfagWhliyjU
fantasy	aVbtcrdWebglhdjb
optimism	aVbrcUfSg3hZidjn
affiliated	arbdcrdXeSfagNhuiwjc
correspondent	asbXccdceYfXgMhpixjq
merrill	aobccldoeSfRgWipjr
civic	aabrcldXeWfWgjhvibjb
hunger	aabbcMd4epgphkiZja
excited	aGbqcZdTexfQg1ipjZ
cautious	aYb0cSdWfVgqhbiajr
hudson	atbVcqddeWfcgahXim
voices	aObnccdMfcgnhpinjl
kenyan	aabbcjdceZfkgZhniw
representation	bzcndVeNgahqiSjj
overtime	aobbd1eZfpgdhYiUjT
evolution	aZb0cldReZgqhZ
zambia	albUcbdreXfcgahnjp
reed	ambUcjdoeZfagShk
modified	a5ckdWeQfwgRhRiXjt
exercises	aobdcXddeWfoglhciPjs
bearing	bVcodVfagcijjk
wicket	bmdjecfsglhNiRjZ
seal	axbQckdleSfjicjS
jordanian	bXcYgchoirjl
neutral	ajb0ccdSeYfUgchkjk
rumors	aTcSdaepfZgbhmi/jq
interfax	ameXfWgOiqj1
riots	aWbce1ftgZhditjW
madison	ajbccmdjfUgZhnitjP
afterward	bOcXdXepfmgbhbir
statue	bPcrdaekfbgjisjV
preventing	bmcNdqejhjidjl
negotiators	ambacddmeQil
skating	cpdahbjZ
schroeder	acbTdlfbgkhkiXjq
portrayed	aUbrcvdOfVgXhmiyjj
richardson	aubZcjddeQfWgYhcjs
timor	bbcbdmfZgjhlia
concerts	bMcjeYfzhjib
balanced	aYb2dbeLfmgohciPjm
rifle	aobnctdOebgUhcip
resource	ambxdneFfNgdhkiajo
latino	aVbtctdSeYfUhpiqjW
reviewed	azbpdQeJfqgOhaicjv
bull	bYcmddeqfPglisjR
dramatically	anblckemfohRiRjl
beneath	aXbcckdXeyfphWiljS
ahmad	ajcYdkeQfWgXhqijj2
yields	albjcldpeSfagkhPidjk
contested	ajbrcsdWeVfxgVibjc
requirement	a1bkcWeEfagZhbidjp
paulo	awcldkfTgViWjc
pepper	bcelfogcijjZ
contacted	aubScZdUeUfYgNhri0jr
proven	aXb/cjdcePfQgrhSikja
eddie	bUckdnfSijjb
ahmadinejad	abbkdbejjq
bachelor	aubTc3eWfjgdhbiVjT
danny	ajbUcZdneafahlis
sadr	aZbbdZecgdhviw
defeating	abcsdkhmiVja
diocese	albWcbgUhsijjd
rocky	cmejfZhciY
drives	abbjclebflhViljX
commitments	alcRdveOfjgjiIjw
disarmament	aqcXdqePfdhmiW
rolled	apbOcoerfzgchNjW
emirates	ambXcYdmeZicjq
murdered	aRbRcqewgThni9jL
indoor	apcjdcflgdhYidjc
demonstrate	aWb1cXdVeNfbg1iZ
dubbed	ambRcqdQeciy
slight	bndcekfZgshRiV
declare	akcNdneYfXgnhvib
europeans	aVbrcadXfagshYin
ammunition	arbccjdaeRfmgRhaiojl
borough	aocqdbeSgRhoilja
starred	atbLcwdVeVfkgXipjm
pursuit	aabuddfZgzhciYjc
sophisticated	aYb3csdHeSglhX
weakness	aabycUdseqfLgqhZiXjk
nose	akbacqeyfdhUiUjO
kenneth	cjdneVfWgVhnivjd
craft	amcqdReKfqgkhbjb
depend	aYbvcRdreOfZgshjiTjp
bulls	coemfYgjhZiqjQ
topics	brdWePfngZiZjy
consisting	asbZcpdUeIfwgMikjj
bishops	abccdZfdgTh0il
deemed	akb1cddZeUfNgXimjn
crews	apbSddeYfsgVhairjd
barak	aabacZdlecfmhkidjm
valued	amcoeUfZhZiT
offset	anbpccdyeWhTiPju
saints	acbccledflgchkimjW
inspections	awbacYdkeTfmgZhYibjl
retreat	bccZdqfcgmhnibjc
jennifer	bQcpdmeXfQhlipjk
hearts	aUbdcZdme3flgviPjN
nonetheless	abbydLeVfQgrhViljm
chad	adbTcjdxfbgbhlijjc
iv	aybMcnfagXhliWjr
openly	aWbmcadGelfagchwitjk
dprk	anbZcSdkeafbgkhljl
nn	alcddofbgqhaiSjj
initiated	avbScceQfsgahmjp
brutal	aIbycjdbe1fpjQ
disc	azbadbebfmhOiYjd
tremendous	aQbwcVdcfVg3iS
breakfast	bPdleZfsgXhqikja
institutional	adbxcddkeOfOgdhqjj
wallace	amcrdcebfUgYhZip
shortage	accad2eYfbgbin
ag	a0bMdpedfQhjjm
hailed	adbkdJedfVgqhlikjt
horror	aXbmdYewhbjY
triumph	aablckdbesg5hViRjN
encounter	aQbkdYepfngrhdjU
cinema	aobkcpdOecfagjhcjX
cycling	ancjdSfYgn
mario	ancmdZedfY
azerbaijan	anbddkeZfbgdhjjj
partially	aubdcVdnekftgVhP
investigated	albsdUedgMiw
unexpected	aUbncadkekfdgshYiZjj
spreading	aabocSesiljj
sum	akdreQfjiT
petition	ajbccXdceRgZhvipjj
achievements	acbwcpdWeRfdgvhciJjo
contributing	akbwcXdneNfdgZidjq
suburbs	aacpdZfkgZipjb
debris	baetfqgVhTipjc
islamist	aZbkdXflgbhriqjj
elder	aZbZcseYfSgZhuiq
rebuild	acbXcVd3eZfwglhliVjZ
haven	aobYdmeXfJgjhpiq
sanchez	akbbcjdjeYfZ
bulk	ambUcdeQfpgYhkiajq
ivan	ajbacjdofUhjjk
secular	aUbzdOeafnhtic
lifestyle	btccdbebfVhmiWjn
unidentified	ajbccmdTgLhci/
populations	acbocmdceZfajj
slovenia	aubPfdgjhjiW
abandon	abbjcPdqeafcgohrjb
spin	acbydZechZidjc
forth	acbjccdRedf0hbiWjm
stationed	aubRdZeXgWim
sweep	adcsddfsglhXjT
nikkei	aqcndnfdhPia
roster	ambXdmeN
butler	asbacleOfRgRiojm
portrait	abcxdRediljb
frustrated	aJbzcUdZe0fXgkiqjX
liquid	ancddbelfqhWic
towers	bacldjejgZhViqjd
decides	aZbVcVdxeSfQglhwirjZ
noticed	bbdJeofagbhVi4jb
adventure	bldaeagthYid
refuge	akbPcddneXfbgchriq
fence	bYdmgdhUirjS
ups	bTcddjfkgkhdij
mixture	aabocbdVekfyibja
opposing	aTbvcldPeXgahsikjk
tibetan	adbccndXedfmhkil
ahl	atbYdpfahliX
concessions	akcbdveSfcglhjiOjm
murders	aScrdjerfpgWhZiyjT
brick	bYcqedfsgWhXirjU
enrichment	aubkcSdteSfbgjhZidjj
panama	aybRdjeZfdiT
journalism	bzcvdReYfYgcijjZ
premium	aobncmddePfXhZicjo
bowling	akbwcpdYeXgahWiZ
ucla	amcuecfbgbhZirjR
rains	acbTcYdpetfwhZjk
deciding	bvcVdpeHgjjd
examine	bqcUdbeLfrgYhmijjl
junction	awbXcbdchY
touring	aobUdWeTfwgchdjk
watson	aqbYcmeYfchQ
mom	aXbKcadkeofYgohoiwjS
rays	bccmdnekgohVja
leftist	aVbkctdbebfdhsipjX
publicity	aabodWecfahrisjm
shaped	aVcqdUepfogkhdjX
shrine	acbUdkepfdhoinjW
confusion	aXbzcOdaetfZhkil
stuart	arbZcjeRfZgVhciojs
purchases	arbXcddxeKgYhcidju
gifts	acbNcldleVhs
nebraska	aocmedfcgcjV
slump	cad0eognhNibjb
submarine	avbYcldbhQ
consistently	b4ctdJeShRib
flown	a0bMdbfygUhTia
patterns	aZbxckdQeafphYjm
perceived	aNb/cddTepfKgjhn
aging	adfaioja
threaten	aUbqcVdsedfTgpht
budgets	ccdueNfngQhpjn
flee	aYbScbdreofkgchoisjb
holder	avbXckeTfRgbij
discount	atbdeQfagchdikjj
medieval	bkcodNeafugZhdiljc
physician	atbdccdjeNfXgThrim
scholar	anbqcqdOePfQgbiu
monitors	aqdSeZfkgRhjio
stevens	asbdcldXeTfUgdhcjk
smile	aVbXcddRezfag3hYjV
comics	aocrdWeWgchdij
pursuing	aabucjddeNfbglinjj
businessmen	aQbjcneRfVgbhui5jc
processes	b1cXeQflhdiRjk
amsterdam	aybNedfdgbhbijjc
panic	aWcLdje5fbgmipjZ
awaiting	ambQcYdneagbimjk
adapted	asbkcldSeQfxgYhWiVjq
wounding	aUbnckdbeofpgRixjc
segment	ambmckdaeXgbhViljj
sank	asbUckepfnhGjb
painter	ajcwdXeRfZhainja
experimental	axbucpdQeJfrgdhOib
cult	cmdNfYhni6jV
deposits	albUdteTfZhdjl
transaction	aqbkcVdpeOfWjl
instrument	atbrckdReQfkhUiS
guaranteed	anbbcddteNfZgliT
jamaica	anbYfjhdiYjc
distinct	adb4cldHeYfkgjhdiTjk
solidarity	aWbYcSdjemfag0hviYjd
blasts	aYbbccdZeyfugbhXiu
governmental	bpcYeOfZgQh4jn
receives	aobMckdmeTgXhpjj
salaries	acbbcrd0eLgVhoij
whereas	ajbpcldZeYfdgdhWiVjj
nationally	apbrcudTeTflgYhbibjc
televised	aabkdVejfrgchmjl
scattered	aZbadXeofygXhdim
obligations	alblcKd1eUfbhkiLjr
strategies	acb3cddleBfchliZjw
dependent	btcTdoeZfYhkiUjn
absolute	acb0caddfRgriNjV
guarantees	arbdcTdueMfagmiPjr
postal	a2bPcbeVfcgVhl
clarke	aobbePgXhVijjw
styles	abbuc1dHePfqhZiYjo
ankle	asbbcbdpetfohLiMjb
leagues	bjcrdceTfjicjY
runners	acbac4ddedfmglhTjU
presents	aaclddeLfdhjjp
volumes	arbadceWfxgbhQiVju
origins	bqcldReUfbhjip
damascus	accXdkejgZhlio
shirts	abbRctdWenfjgdin
heroes	aTcpdbekfXgqhpjS
crystal	ambbctdXgkhaiZjX
demographics	aUb+cmdQeXfXgdhjirjm
celebrations	aYbTcaerfogrhqicjb
explore	aYbqcZdbeFflgvjq
hardware	atblckeOgbhWiWjm
michel	adcXeXgchsiojm
aviv	ajbZcXeqfmgciqjd
ghana	aobWckeZfdgdhmiVjj
reactor	a1bYcWdueYhOjX
somehow	aObuccdbeqfVgwhWirjL
stopping	bjcQejfphW
placing	ambkeXfogWhbidjj
flash	bddZetfmhajj
proceed	akbncOdqeLgmiajl
accepting	acbadjeXgYhriljj
merchant	ajbWcjeUfYgchmit
fails	bncadqeRfXgqibjX
tense	aVbncXdUexfqgniaja
deeper	aUbmdkfjgshXiYjk
prestigious	akc2dUeSfcgchmidjZ
automobile	aqcoecfcgchX
comfort	aXcdddfZgqiY
oliver	apbYcodpeVfSgY
strengthening	ajbmcPdkeTgshmiMjy
ralph	bdcsdZeYfUgVhsiv
topped	apbVc1dafrgZhRjX
millennium	bddmeafkgqikjZ
inaugural	bScpddeYfshnic
hopefully	aSblcQdpeZfbg/hViYjY
lloyd	anbUdleVfWgZhkjk
jurisdiction	aqbscUdbeSfYgUhuibjk
prompting	aZbbcXeofjgYhniujl
painful	aLbncOdue4fpgvhaiMjX
quarterly	aldoeTflgchajk
locally	apbncldTePflgXhbjl
prosperity	aVccecfbg5hkiQ
diplomacy	brcZebgpiVjd
cypriot	apcVdVedfkhoidjk
dust	abbScjewfqhbimjW
argues	adb0dYeOfMipjs
istanbul	ambYcZekfmgaik
denounced	aYbrccdPerfbgShuisjp
ounce	apccdjejfmgohPibjV
koreans	adbcfXgmhainjb
atp	apbddoebibjc
pedro	ajbXcldneYfUic
braves	bZcmdpfdglhZjU
capita	adcsdoeUjZ
troubles	aXcXdzerfZik
approaches	adbxcldceMfnglhYiVjo
filmed	arbYckdVebfugThRirjj
lightning	adbbcldkesfnglhVjX
comply	aqbmcPeRgbhjiTjp
folks	aGbqdYfQgphmi3jO
emerge	aUdlebgvhjijjW
overwhelming	aSbzcZdPejfVgrhniZ
insist	aXbrcRdceSfOgnhris
sponsors	bZddeMfUgchwivjo
extradition	asbWcQdkeXfZhmjr
researcher	avblcpdXeOfKgYix
supporter	addVeafMhziu
chocolate	bSdbesflgsibjP
thaksin	aZbXcddlelfcgdhvin
nonprofit	boeKfbgahuitjZ
ferguson	bpccdbfUhViljn
sacramento	aobjeafYgaisjW
dominican	albSeXhmikjY
posed	boccdYedfRhditju
conversion	aybmcZdqeMfkgchTiUjk
spectacular	aRbscsdWejfmgwhQidjV
kazakhstan	ambYcldleZfZgjhdidjn
quarterfinals	akbVdrekfkgphZiSjb
riders	ctdRhViljZ
flames	adbZdae1ftgbhXiqjX
alfred	bacreafagWhkim
cameron	cwdjeUfUgchciljn
responding	aabwcRdSgVikj2
jefferson	alcpdaeYfTgWhnitjX
boundary	aubvdXebfogWhViTjj
stating	akbrcQdReUfWgcijj1
downturn	aZbkcXdveqgohVibjl
bailout	albVcYd1eYfdgc
worn	bYcydSeqfrgYhYjc
herald	apcadXecfagdijjj
ottawa	asbccbdpgYhdibjd
dirty	aUckeogXisjM
raymond	akbdcoecfNgbhnik
traditions	aVbudNeYfkgnhpiY
guidance	awbpdYeBfbgZhdiYj1
hague	atbbcadceWfbgYhm
honored	adbdcmdTfXgnhoicja
katrina	acbWcZdveofsgchd
organic	akbqdceP
keen	aZbwcXdSeWfLg1jl
avoided	adbtcberfkgbhUjj
harrison	anbYcmdZeWfagXhdirjl
interstate	ambmcZdXgUip
warfare	ajbqcmdceZfjgdic
phrase	bmcadMfain
belong	aYbkdaeWfQhqirjV
presentation	ajbpcpdUeKfkgchciYjo
hub	aobadjebfXhmik
lankan	bbddeZfrgZijjj
burn	bZcYdwepfphcidjV
intensive	ajcZdqeZf5haiNjm
andre	anbWcqdkfYgaic
lock	axbWcddqeXfThcjY
manages	ajbbckdpeNfdhkidja
martial	aoblcodVeVfdid
aaron	ambZcjdpeXfXgchbisjY
reliable	b2cmdQeEfYhailjl
richmond	avckeVfYgVhdjc
legendary	acbbcudOebfbglhnitjR
draws	aZbdctdWeZfrgkhdjc
wolf	akbRcsecfSgdis
burst	bVdXezfshUiqjW
sued	asbZckfXgPhnixjc
miguel	akbacZdpfShk
photographer	apcpdQeWfagYhciy
advances	aoblcndjeYgmhWiMjl
cups	ajbYddemf1hbibjY
celtic	akdcfmgnhZiWjc
responsibilities	bncUdmeRfbgZhwiMjw
grows	aYbbcjdlejfSgqjZ
discover	abcbdbeXfTgmhjixjc
girlfriend	bFckdjfZgchni6jb
mart	albXdkebfThnir
conceded	akbudaeUgahUidjl
halted	a1bQcRdreof0gZhPid
rallies	aVbYddelfrhmimjd
witnessed	aVckdUeqfogkhbil
babies	aabPdrerfkhYinjU
predict	aPb5daeTfbguhbik
clan	adcqdbebfagUh1iojc
hopeful	aPbrcddWedfNgzis
taxpayers	aUbpcdd2eZfXhljU
acceptable	aZb/cddXeMfUiYjn
mechanical	atbqcnedgchOiTjZ
wrapped	akbIdnenf2gbhZidjT
stronghold	bccndbecfcgdhviqjX
bankers	aZbndleTfOgbhnixjd
surveyed	adbvctdSeUflgYhVir
excessive	aXbycOdpeqfUgahkibjq
accomplished	adbwckdTeQgzhQiYjV
brad	aobUcqdkeZfShdin
fever	anbSdje0fchaiajZ
remainder	atbPccdxeOf1gSiZjj
completing	aybXcmdqeKf3hMiOjc
venezuelan	eYfXgbhoit
eta	apbYcThj
characteristics	b7crdHeSfagnhYiNjr
lin	bTcpdjeVfVhpiojs
database	azbndTeHgViljm
columbus	asbacjdjfdhYjW
blocking	ancXddedfbgYhmjm
domain	azbocadaeUfagWhjiVjo
spare	aZcZdweVfwhViUjd
catholics	aTdUenhsimjW
exciting	aGb5dQfdg8hVidjY
willingness	aTbycRddeUfOg2hqiUjl
assisted	aubbeNftgPjn
planted	bccmdbebfngchYixjW
endangered	amfTidjj
incentives	dyeEfchcju
watchdog	arbqcadceZfOgUhpio
mp	albdeXfVgQhvio
chronicle	aoccdZeSgYhkikjk
slowed	asbaccdqelfmgjhJiX
seng	awbUcndpedhWiPjk
controlling	akbtcVeafYhqiU
campaigning	aabdddecfqhrjd
battling	aZbdclejfphkjX
diesel	asbWcqdkeZfmgbhPjo
engagement	cdddeWfcguhmiVjk
queensland	ascndceUflgaiW
glenn	apbXddebfbgbhbiojk
bullets	aacpdaesftgWhViujV
voivodeship	anecfdgZjb
edited	axckdReRf0gMhbibjv
overhaul	atbZcadreSfqgdiT
predominantly	abbmcmdMeZfrgYhkio
impression	aJb8cadJfWgrjm
indianapolis	aqclhZinjO
phenomenon	aVb0cadLeofVgshZix
barriers	bmccfbhbjm
examined	awbkdTeUftgLhVijjj
bones	bWdmeqfjhaiZjS
supervision	a0cXdneLgPhqiXjm
tyson	bYcpdmfRiojc
opinions	aTb9ccdGeRfbhqjv
aspect	aWb+ccdPeafcgqhdiY
instructions	asbjcTdXeMfrgOidjw
cope	aWcUduecfmgliRjp
frequency	aobxcYdTejfmhSiRjp
neil	akbYckddeYfagWis
expelled	arbOcdepfjgOhpiqja
quest	abcleUg1hkidjU
sacred	adccddejgjhliajV
decisive	aZb2cbeUgzhciLjd
doug	ajbccndpeTfXgVhjio
linking	cddXeagYipjx
shifted	aveZfogVhYiZjp
coordination	alblcTdneQfdhriQjt
ariel	bZcWdthnicjl
aziz	bdcZeVfUgbhrinjy
symphony	anbYfkgjiXjY
pioneer	asbjcrdReRfUgjitjb
sue	akbVcZdreZfNgbhxip
physically	aTbxccdcerglhZiVjY
reflecting	aabvcddWedfnglhWicjs
diversity	aYb5cjdQePfQguhoiUjm
magnitude	adbrcmdWengqhOiV
lobbying	adcbeTfjgZh1im
chemistry	arctdbeXfahXiTjb
thirty	bTcrdaebf/gYhUjU
sized	bacvdceYfkja
cruz	aubWcpeRfWibjk
marched	bLcodWeqftgYhoinjX
frustration	aLbwcOdce3fcgqja
fisher	aqbXctdjeQfXgbhYij
broker	amcddmeIfUgdhmiq
consortium	awbccoeGfUgais
pressures	aWbwcVdkedfcglhcibju
chan	ambScrdmeUfLhmjo
adequate	ajbtcYdneGiPjt
montenegro	aobUcZdUhuicjn
standoff	cTdnemfjirjV
circulation	arbdcadbfmgYhdiZjp
wal	akbXdjeafZgkhmiqjj
fictional	aabqcpdSeSfkgWhliv
commune	bYcmdleXgahqiqjS
hans	arbWcldlePfXgVhlikjo
copenhagen	apbTcbdnebflic
armored	ajbXcrdYfogVimjn
technological	akbwcneMfXgthaiQjn
sullivan	aocodYeNfZgVip
adoption	arbYcZeOgbhqjl
identification	aubmckdUeLfYgWjl
negotiator	ancZdmeNfLhpijjm
decree	a0bVcSeXgThricjt
syndrome	aobdcZdkexfRglhZiZ
butter	cXdjeqfqicjX
sung	apbUdTedibjn
honorary	aubMctddeZfWgahuiXjj
mirror	aZbscldQeofjhXijjZ
recalls	aZbSccdYeufjhXiw
testify	bdcZdjeUfZgYhqisjj
ethiopian	abbadaftgYhmiqjn
inspiration	aVbkcmdPeSgtjl
kuala	atbTcadmedfbgchdibjs
brooks	aobacrddeSfUgchciljk
arroyo	bXcddpecfWhojq
roma	apbYcddjibjd
finger	ajblccerhWiVjV
seemingly	aLb0cddVepfkgkhXipjW
radiation	apckddephWiajj
organ	anbccbdkeagXhjibjZ
connect	addaeafpidjj
montana	arbWcoeXfVgchkirjX
hence	ambscZdbeWfVgkhbiQjp
defenders	bvcjdVekfYgahkjZ
collecting	ajbacjeKfygWhdikjc
hull	asbccqdcfpgahRiSjj
troy	ambXcodteYhSimjV
duncan	bkcmdceUfWgainjk
premiere	apbVcjeafkja
walks	abbXcpecfvhSicjW
soared	axbYctejhJiajc
injuring	abevfwgRhWiqja
manufactured	aybacsdYeXfogYhOjj
communists	acbXcrdbejfahsjT
trainer	asbZcteRfThciljV
soundtrack	aockdWeZfohXiZjk
dictator	aaclerfTgdhvinjR
rankings	atbrctdceTfagahXiX
adjusted	ascmdoePfzgahRiV
weakened	ambkcZdleufdiOjj
foul	aab0dVevfagbhXinjU
dual	awdYeRfdgdiYjq
flower	adbQcodjecflgkhdjZ
stockholm	arbPenfkgbhbiajk
characterized	aYb8dMelgdhciXju
observer	ambucbdMeRfVgbhpjn
ballet	aobacsdYeVja
firmly	acbxcTdUelgmhdiZjb
mathematics	atbtctdaePflgZhTiP
lifts	axbUcXdlekfkgkhUiTjm
interpretation	b/cbdJeNgdhcidjr
oak	ambdclejfVgdjW
slowing	bocSdsejfcgphRidjq
creates	aVbycZeXfYgoij
resolutions	anbncReXflhkiQjm
machinery	atbacpdmeUgXhaiV
roberto	aoecfTic
brilliant	aQb0ctdKfjgxhOicjT
inch	aqbdcjdcf2gkhNiUjW
naturally	aUbtcbdSemfVguhWjc
syndicate	apbcdVeUfUgVhuiu
thoughts	aKbscQdbeqfkgshjiZjk
lisa	ambMeZfShnitjk
trends	abb1cldQeQfcgkhainjt
cement	aobUdtebhdiXjc
undermine	aSb4cRdmeVfWgrhvjm
baptist	bYdcecfbgchxiojZ
basin	alcneWgchc
warsaw	apbSdngahk
paramilitary	cldZeXgVhwitjZ
indicating	anbocZdReZfYhSiqjt
theft	cmdofTgZhbirja
hitler	bUcpdYelhlij
compiled	a2crdReDfxgKhViljn
cave	bTckdlhYirjT
lithuania	asbNdjgjib
toys	ajbTcpdjgbhdij
focuses	adbseKgdiljq
bennett	anbacmeQfQgVhjiujm
letting	aTcRdpfcglhnipjY
developers	ajboeKfbipjj
ac	awdaflgdhWiWjj
supplied	a0bXcodXeHftgKhVioju
additionally	a3ckdceEgNhbjy
prague	aybOcbdngdiWjd
lesser	aabpcseWfVhjiZ
odd	aPbucddWejgmhbimjR
uss	arbTcdddfaikjm
descent	blckdUedfZhcij
lesson	aTbucZfcgthbiajV
cleric	adckdOecfYhqiz
occasional	accddTftgZhdjk
advancing	cpedfpgjhbiSjk
kyi	ajbXcaelfdglhp
roadside	acbdddfrgWhdiw
kofi	akbYcReZgchricjw
bulgarian	aobWdaeafkgYhkiojk
guided	asckdNeQf0hRiYjt
bidding	badneSfkgkhjijjc
distant	aSbocodTeofcgoijjY
roh	adbXdtfThsiljd
mini	apbLcldcecfsil
excess	acbjcVdviZ
cubic	ajdqfwhJiYjY
nashville	asbYclecfchkjT
mere	aabxdcfjhVjR
pit	adbackdselfdgchditjH
fleeing	aXbSeufogXizjd
levy	bXcXdteVfXgahniqjn
grey	bcc3dWfZgXij
blake	adbdcodkecfZgjhYik
trio	anbUcodaePhbirjb
combine	boccdZeNf0gjhliZ
confused	aOb4cYdMe1fNgahjivja
epidemic	caeqfdhdijjc
divide	aTbwddflglhqidjY
sergei	apdkebfUgWjt
minorities	aYbtcqdZeYfVgbhqjk
mumbai	akbcdlekfogahV
defendant	acbxccddeWfMgbhkiy
egg	aabXdoejfshkimjL
speeches	aTdSedfugahojp
reward	aYbldqeRfSguhlidjc
swift	bbdaecgoiZjq
shake	aPcWdjewfkgqhpicjQ
duo	apbZcsdaeTfcgkikjW
yahoo	ajbYdYebfXhmiqjv
yale	aqbZczdceZfdgVhcinjT
purchasing	awcddqeBfYgThniljo
assess	bvcRdkeIfoiUjt
organised	abckdYeWfsgXhuil
contrary	aSb/cQdMebfUimjs
greenspan	blcYecfVhciojr
liberia	bVdnecfkgchpid
experiments	ajbpclddeXfshPibja
gmina	bncTdweYfdgWhlimjk
travels	ambRdcfshbidjk
wet	bbdletfvgdhViTjY
honour	bYddfZgkhriRjb
hike	cWdveUgmhXiojm
suspend	arbacKdxeZfjhmiVjo
albright	albTcXddecfcjw
drilling	arccdleRhYjm
wise	aTb1dZeVfKgtjX
hebron	bUcXdnfoip
strategist	bncpeRfBhmirjm
reserved	bkccdWekgYhniV
exclusively	anblcbdYeMfwgVjp
maliki	aaeXhsidjr
trigger	bjcUdnemfXgo
steep	abbrcjdkejfkhQiXjl
sacrifice	aRbldwedfdgzhdiKjY
coat	akbWcvdZflgWjY
bayern	apbVcbdleogphaiX
dakota	asbXcsdceWfVgXhkil
pose	aYbucbddedfKgqikjo
detective	akbncvdUeOfagRi1jX
spotted	aqbRcpdLfdgVhWi7
marry	aXbOdneafXgphviljb
vocals	aobXdXeWfpgchZiTjv
disorder	bqcVerfbiXjc
providers	aobjcbeQfXgahnjq
rid	aTcXdxejfXgjhvjT
eventual	bZccdxeVfbgthliX
outer	cndcejfqhYiVjb
removing	anbdcRdqedfpgTjn
merkel	aabTdnfbgnhmiYjr
widow	bBcmdmenfWgchsiqja
unsuccessful	cmeTfxgb
rabin	aYbWccdpesij
releasing	arbbcUdjeZfqgZhajr
pharmaceutical	aucneSfTgdhkidjj
separation	ancRekgmiT
guitarist	apbQeWfdio
revive	aabacTdueafsgshljd
lion	bOc0elfWhnjX
pet	anbUdmfagbhmijjU
utilities	avbdcjdpeRfYgXibjk
screening	aybXdbeUfpgZiajj
rushing	bnckfkgYhZjU
loud	aKcddLe2gkiqja
capabilities	aobzcYdaeJfWgphdiOjz
rebuilding	aabbcUd2eUfxgjiZ
voluntary	akcUdoeNfngbhnidjm
costly	aZbwccdwedfjhZiR
sends	adbTcbdlfahpiljd
guardian	anblccdVeWfTgWhrjn
brokerage	aobjdoePfMgXhmiojk
nascar	ajdVfbitjc
highlights	bndYeVhbikju
renowned	bnctdGeRfbiojd
bottle	bTdWepfthZirjQ
baron	cudmedfJgWhsio
quietly	bScXdYekfqhbipjU
leonard	bdcleYfWgaiojc
schwarzenegger	bXcreXfZhnimjn
acceptance	bkcddUeafYgrhmiTjp
lumpur	aubTcbdnedfbgchbiZjt
simultaneously	anbjcddVeZf0gbhWiW
identical	anblcwdQeZfvgWhPiY
priorities	abbxcddveIfahliRjr
hospitalized	aobQccdme1flgWhXjc
contractors	alcrdxeIfWgPhlitjc
bolivia	akbbcddreafZhniX
fights	aTbdcrdlelgjhmijjS
accounted	arctdkeUgWhR
queens	bacsfbgYhjivjP
heavyweight	alcwedfOhlid
wishes	aSbbcRdbebfbgvhxiZjm
ld	bYfahkinjm
rouge	bWcpdkecfXgahwivjO
devil	aWbVcrdsejfagqinjL
bold	aSbxcndSeZfdguhbiUjl
toy	akbXcrdcedfdhditjW
bahrain	ajbccYfahjibjo
hop	bkcqdSfdgnijjX
headline	bbdSekfdhdimjp
emphasized	bxcZdOeMfagmiYj+
greenhouse	bmcbdqeXgkhcicjj
artificial	blcbfmgkhXia
underway	arbUcSdqePfqhYikjn
tracking	awckdYeNgYhaikjm
lama	adbYclfagl
lone	akbkeXfPixjU
justin	ajbTcpdjecfUgdhcit
disappointment	aPbucNe4fRgyhbiajd
montgomery	arbXcpeVfQgUhjiu
governance	abb1dkePfVhtiRjo
mild	bscZdXeufjgohPiOjm
hectares	ambadreXfxgYhbjb
explaining	aZbrcRdTeThdipjz
fragile	aUbqcUdjemgwiTjc
suu	bXcZddemgmhn
pronounced	aqcZdXetfUgjhcia
tasks	bodneIfthdiFjq
monica	bafVgchnivjY
oxygen	albZcbdlepflhbiTjl
relation	ajb2cXdZeXfYiTjs
steadily	atbXclfrhSiW
preserved	avdTebfshTiUjb
mortar	acbcdZelf3gYhdir
structural	ambvcbdteThRiKjs
warriors	adbdcugkhjiljQ
cooperative	albncbeIgnhmic
finances	cXd1eVgVhqiZjk
array	bwcpdOeNftgchdiZjo
profitable	aabqdmeTfcgohd
oslo	arbNcdftgchbid
imprisoned	bTdjemgXhnirjZ
soaring	dqelhTiXjj
roosevelt	aobXctdYedfbgXhk
loves	aKdYepfSgxhliqjW
respective	alcmeGfpgWhxiKjt
succession	adbjfkgbhoia
monastery	apbNccdmeZgahminjb
attackers	aZbccndYfkgVhdi2jj
decrease	ambmcadredfkgjhViQjo
freshman	ajbccweVfWgdipjV
oversight	anbpcVdoeQfXgRhticjm
throne	bMcndjekfahuiYja
sworn	bXeWfngXhtjj
hamid	acbkdneVfbgXhujw
challenger	acbjcxebfYgchkiljc
youths	aPcsdXelfngYi6jX
intends	ajbdcRdmeEfUgnhsinjq
oriented	aab5crdTeRfagkhdibjj
partisan	aOb9dRemgchwjW
unacceptable	aSb/cOemfIhjicjr
shells	abbYdYenfxgYhcisjb
linda	ambQeWfWgZhqiy
rwandan	aWbVdjgThxi1
rider	atcsdUfSgohSjW
toured	axbEckdWeZf3gXhcjm
suggestions	aWbucUdUePgchlikj8
kurds	abddfcgkhqio
apec	bdcddpeMfYglhricjp
caps	asbYcpeafnhUiY
fitness	atbscadaeQfaglhdiTjk
retiring	apbSdoebfjgdjX
refuses	bVcXdmebfVhqiljd
rifles	anbcctdPeZfpgThbip
scenario	aTb0eTfZgohUiw
tail	ambacsdZfjgahVja
chambers	bVecfbgYhpiojZ
withdrawn	a2bOcTfmgVhdibjr
hugo	bdcqdledfZhmid
vermont	arbZcpdceVfdgchnijjV
borrowing	ajbjcXd0eOfdgchYiajq
admiral	ajbWcmdYedfVgZhrjv
suspicious	aabjcYdOeqfZgUhli3
robust	abbrdYeQfjguhWiVjp
conversations	aZcYdRebfqgYhkiujl
scrutiny	bpcddXgahkjl
storms	aabbetfwgkhXid
basque	blcbdVebflhkijja
impoverished	aTdsfjhljX
investing	acbqccdseMfUgnjl
romney	aZcuddeXfcgbhmisjk
mud	aXbWdpeyfsgXhcimjV
organisations	bncadbeQgUhvjr
leone	bbckdjeZfcgahmic
photography	awbkctdSeNgchUjk
unbeaten	anbmdaeafvgkhQiWja
marijuana	apcadaeWfcitja
threatens	aUcVdxejfRgphsinjd
jeffrey	addqeafIgbhpiujk
chuck	bWcndmeVfUhniqjb
courtroom	aXblcjdRepfkgVhjitjU
noble	aabpcjdXedfLgohricjd
provider	azbdcZdjeQfVgchjidjo
compliance	awbqcRdleLfagahliVjp
damaging	aQb0cXevfjgd
underlying	aYb8cUdkeZfYgmhViWjq
transformed	abbccldYerfsgjjS
prayers	aTbRcTenfxgkhoicjj
estonia	asbPdkekiY
rings	abbUcudbekiqjX
capability	arbzcWdbeJfWgshaiPjs
extremist	aUbrdZfZgbhsitjk
tribune	asbccddaeZfTgYhnimjn
statistical	avb9cmdVeGgVhYiTjo
violating	anbocVddgUjj
banner	bVcldNekfbhpio
corrupt	aIb7cnejfSgThziwjO
ny	atbTdlecgUiq
layer	akcdejfrhYiS
poorly	bycodVfrgThRiY
spill	cZdmenhcil
rafael	ajbdduecfWgmhdic
horn	akbYdcgdib
teeth	bXcpeofjhZiUjS
financed	ajbccmdreJfkgUhmis
amongst	aWbscqdQeWgdhnjj
upgrade	azbaccdmeIfngjhYiPju
rehabilitation	aubUcZd6eRfpgbhbiRjj
debuted	a0bPcodWeZfrhQjd
uruguay	arbYcbdoebiS
secrets	ajccebfRhliojW
warns	aabccOdofGgkhsivju
sleeping	aYbOccdpesfsgYiojW
fined	avbcekgPhain
knicks	aabnemhairjR
declines	amdlhTiWjs
peaked	asbWckddfrgjhMjX
backup	azbUdleJgXhaij
pot	acbWhpitjL
organize	aXeIfwh5
climbing	asbacodmeahMia
bristol	a2bVcrdceTfjgahYij
accommodate	adbccaeVf5gchdiYjq
packages	arbMcbdpeUfwgZhbjq
policeman	cjdXemfdgRi+jV
jobless	bTcmdveThWio
meal	abbUcbdreZftjV
heaven	aXbVdleqfZgthjijjP
continuous	ajbqcRdZf5gjhWiMjm
jumping	ajcleqfahQjV
destroying	aablcXdkejfsgbikjZ
nominations	apbXcyeSiWjb
subscribers	anbZeWfdjt
approaching	aadbemfngmhWiojZ
nyt	aobdcddqebgXhjiXjn
edinburgh	asbXcldjeZflgXib
blown	aabae3fwhPiojR
trader	ajdneYfEgdizjd
historians	abb2cqdKeRfagZiyja
beats	abbkcmdaekflgohYiXjZ
koizumi	bUdqfYiXjp
surveys	aobtcsdOeMfmgWhXjo
dynamic	aXb+dPeVfbgvhciSjl
psychology	ambwcndYeWfXgcha
gregory	anbYdceWfYgShkiujq
notorious	abcmdceofVgWhrixjS
rod	bccjdmfagdiljZ
lengthy	akcSeYf2gYhciZjp
concentrate	blcWdoePfngniTjj
centered	adbsdVeZgdhcirjb
hamburg	avbOdpejhcibjb
informal	ccdbeIfsgZhsjn
sauce	akbccdddfjgkhjicjZ
accessible	bxdMeYfjhXiYjn
burma	anbZdjfThqiZjj
valencia	apccdmgnhXiXjb
luxembourg	atbNcddnebfYgchnib
concentrated	bpdXeVfphdiXjm
venues	anbddXeRfogdjk
bruins	bdcmdmekfdgjhaikjQ
thereafter	a4bHeXfxgThcicjl
proliferation	apbqcPeafOgjhjjs
mercury	aybWcodbemfYgdhYidjj
evacuation	aobRcNdofxgYjl
ceremonies	bOckfqhqiajc
bolton	avbcdmeTfXgZibjj
sen	albWcjfWhtjj
toxic	alcZdleofXgaij
button	arbcddekfdglhSiWjb
recruited	ajbWczdXeJgPhri3
perez	akbXdreYfU
slower	bnebfogphMiYjo
ought	aTb0cWeYfIgtimjT
instrumental	apbodSeJfthciTjq
mtv	bbcndVedfcgdhjiojo
talented	aNbwctdUeQfQgviqjX
gallon	aocoebfugdhNjZ
collision	akbnccdce1flhLjc
trick	ajbocmeWfkgphPiYjO
alberto	aqfUgdjj
mansion	albQcpdkeYgVhkivjR
advocacy	bzcddWeRfRgchvinjk
devastated	aTbXcUdre1fojZ
vegetables	bYdoeafqhbic
congressman	bccoeRfMgVh0i1ja
premiership	akcodkeYiYjd
instant	akbcdOgkhmikjj
nets	cldkgahYirjX
define	b8cadTeNflgpiNjm
qualifier	akbccddnejfbgjiajd
holland	avbIcjebfZgjia
ankara	anbVcUdmechjidjp
illustrated	bscmdQeZfsgWhSjs
tee	ckdjgkhWid
proceeds	albVcbd1eMgahmjj
tariffs	aodreWfcgahbiXjp
catherine	albLedfXgdhriljm
municipalities	aqbdeTfkgUhsicjp
plagued	aXbmdqewfngbhbjY
pickup	bXcqddedgWhZixjm
sovereign	ajbmcVecfLgmhsiTjm
advisor	awbbdleGfOgQh0iljw
feeding	abcRdrfpgYil
interference	adb6cSepfKgahpiXjl
olive	bbedfmhm
specialists	apbockeJfYgWip
highlighted	adbxcddZebhXidj1
fueled	aTbncdemgnhbixjj
pump	baccdufpgdhXiljX
freestyle	aocodUfjgjhUia
strictly	aobycVdQeVfogZiYjk
orbit	aodbftgmhUiYjc
acknowledge	aRb0cXdSedfSgnhpik
lucrative	accndmeNfbhrim
cafe	bWdSejfdhoi0jQ
worlds	aXblcsdbengshYibjZ
bhutto	aYbRepflgbhpiojn
karadzic	albUcbdZfZgchuipjq
harvest	bVd0eSfqgnjX
circles	aYbxcqdIfagchmitjW
disclose	albocYdjeJfYgVhrjv
expertise	ambxcjdceBfUhjiVjt
broadcasts	arcYdOecfrgUiljq
directions	ambmcbdReUfugZhWju
outskirts	bSfjgUiwjc
bali	adbdcVdlejflhdikjk
tune	abccdVeafugmhdib
stored	axbXcWedfugUhYic
robertson	ajcadceWfUgYhniljv
suggestion	aYbrcXdSeXfSgbhpivjt
harper	akdjeZfZgbhcjn
priced	ajbmcueNgdhS
charging	bteZgOiv
mandatory	aubdcceOfrgWhdicjn
juice	cdejfmgkjY
leon	anbccqdleRfLgUhoin
gunfire	aZbWdTewfwgYir
pursued	bocqdWeSfkgbhcikjn
abdel	bmcYdaeafYgbhpiqjn
coca	bZckebfZhsip
commons	aneTgRhqjb
donor	bScadzeYgchwjb
seize	caeRhsimjX
museums	anbddYeYja
specialized	avbkcrdWeCfpgRiajq
outlets	amblcddTeZgTipjp
publishers	ambqdTeQfbgcikjn
delivering	adbceUfygdhaiUjs
semifinal	bacjdnflgphaiUjb
rabbi	bWcWebfbgchriw
leather	bVc2ebgZhbidjb
reds	adbdcndmedgnhXjW
hybrid	bmcsdbeRgmhXil
intensity	aab1dPenfngwhQiM
sao	arbbcmdlfTgZhkiWjc
randy	bZcodneRfRitjc
cigarette	ajbadcengchlirjd
mason	akcqdjeWfUgZhdirjZ
warn	aTbqcOdcelfTgjhqiyjo
greens	aYbkcneafjgkibjb
editions	axbbdSeUf0gVhUiWjx
admits	abbjcaddfPgjhXiw
whilst	atbbdaeVfqgUhVicjo
safely	apbZcadmedfvhSiSja
performers	abc0dReQfbgkinjZ
halftime	apbbddemfrhViajU
berkeley	asctdaeWfYgZipjQ
easing	aocGdvgphViYjx
cry	aMbYccdde3fagwhkijjM
throws	abbkcqfqhPijjR
whites	aSbtcvdSejimjS
convert	ajcadnePfmjc
vary	apbxdYePflgdhYiTjp
salvador	badmgchlicjb
atop	bZcqdYelfmgahdiljV
slalom	aobZcndkeogohUiS
matched	btc1dReWfsgjhGibja
connecting	aobZcdddecfrgbhXjm
touchdowns	ancweZfsgYhPiVjZ
ingredients	ambmcYdZeTfsiY
architectural	alb1ctdMeJfjgchaiYjm
displays	bocrdDecfmgjhciajk
guatemala	akbYdkfkgZhkja
associations	bodTePfagYh0injj
burundi	aZbWcadqflgahrik
tap	albYcdeRfjgkhlid
pierce	alcmdcfZhZiljb
shipments	aubNcbdtedfjgdhZidjm
abbey	asbQcbdneXgahkijjb
glory	aZbWckdderg2iXjS
commodity	ajbpckdqeRfNgdhcjo
macao	anbTeUgohpiVjk
colored	aXbcc1dMelfqgdijja
perception	aLb/cbdSenfPgohd
forgotten	aVcaevflgmhajP
enthusiasm	aMbwcddRejfUg4
span	albmcjdcf4hGiTjc
delaware	aobccneYfZgWhoiojZ
accordance	arbpcQdaePfsgYhniNju
aristide	aXbUelgchviq
designers	abbnczdOeMgkhbitjd
marcus	apbZdjedfSgaimjk
worship	aXbbcbdXedfphwjd
juventus	asbcccddelhbia
sidelines	abbccVdqekhjid
propaganda	bvdRebfcgYhqinjl
inevitable	aKbxcQdnetfTgwijjd
prisons	albZcadrgThoiljY
grabbed	albSczdXepgbhXiljV
printing	axdleRfpgShciY
militias	aSbncmebgWh0is
tips	ajbbckeKgbikjl
eased	a0bWcSdqeqfjgkhNiTjq
averaged	aocydbeXfpgbhJjc
lehman	ambaccdxfUgbhaimjk
michelle	bOcledfThmiqjm
benedict	acbPcadcetflhojq
baht	ambbcYdxfnhXiR
stepping	bZcVdkelhk
suitable	bocjddeCicjq
surprisingly	aVbwcqdNgqhQidjd
achieving	bveLg0hYiLjl
bedroom	bOcodpejfsgXhZiljN
detected	axcddPeqhOik
underwent	a3bLdmf2gchOiO
rhetoric	aNb4dQerfdgj
poultry	arbYcWdpgbjZ
greeted	aUbPcmdLezhlip
alice	albKckdcebfagchmipjd
interactive	ambrcmdPeQjo
automaker	akdqfWgmhY
anonymous	cddQeUgNhqi6jl
generals	aXbkcodYecfUgbhyin
cambodian	abbZecfcgZhzitjc
wanting	aNblcXeZfSgrhqisjb
bryan	ajcldpeUfSgcjj
beliefs	aOb9cadRedgkhnicjk
textile	atbYcqdqeTgdhcia
forbes	aYbocveUfQgZhoivjm
fiji	akcVfjhkiVjn
successive	cpdkf/hTiMjb
expressing	aTbucHdSepfagshkiZju
aggression	aVbzcQevfVgqhjiRjj
glasgow	apbacofpgZhXjc
bolster	aabncZdqeMfkgmhpiZju
owen	aobceTfZhbjl
anchor	aqbWeUgZikjl
highways	aqbbccddfrgUhcicjm
evolved	bncndPeZfkgohaibja
kilograms	asbXcleZfrgbhSjX
conferences	bccmdceQfogVhujm
karen	bKcmdjeVfXgahxit
casey	bdcmdleUfXhaijjl
birdie	bbdoftgrhMiYjc
railways	axbVddebfqgVhciajr
ministerial	aobYdueKfdgWhwiYjl
boosting	ajcbdqePgtiRjw
aires	aubXcbecfdgY
croat	ccdcfmgchximjc
populated	aWbscmdXfpgbhdikjb
midday	anbTcdelfxgbhYjd
recommendation	awcXdbeEfUgShpjz
lung	aqbUdoepfdiU
santos	aqbccmdleXfWgdiWjk
apartments	ambScjdseXfngThbinjc
cdy	aybVcmddeYfzgbhbiY
binding	aqbscVddeRfZhliOjq
teenage	aZbWcmdceli3jZ
sailing	amdOeYfpgkhY
choosing	aWbteHfbhuikjc
commented	bucadHeZfPhcipj2
ignore	aNb+cRdXfThsil
bailey	anbbcseafUgchXinjY
wisdom	aQb0dWeZfYgxhjiZja
buenos	atbWccebfdgZ
residing	ccebfdgYhjiqjZ
ruler	addbelfXgkhtjc
flooded	bScadkeyfxgRinjb
assembled	bZcrdNePfvgUitjd
inn	arbNfbhjiojW
tissue	cadnepfkhdiUja
opposes	cadZeXfThuinju
theaters	ambaedfmhbjV
chess	akbqcqdUgdhjjV
palmer	albbcqebfdhWjb
symbolic	aYbrccdYgriS
shortages	cbd0fjgYhajm
declaring	bdcNekfcglhojl
provisional	azbbeHgYho
theories	aVb/cndNeRhYipjq
narrowly	aobjcsdbfqgahTiX
spectrum	b4cndPedhdiTjl
accuses	abfXgShvi0jk
ham	atbWdsedfdiXja
adaptation	albodbeSfkhZiYjq
libyan	bXcVgahqitjl
tales	aPcldbekfmimjd
unified	btdReNfjgnhqia
lighting	albdcodaebfpgdhZicjm
harold	akbXcmdkeZfTgUhqim
protested	bbcZdVepgWhmiqjm
chilean	albddceZfagdhlil
teenager	acbacldWepgjhYi2jS
ottoman	ajbbdZfvgXhmiajj
recruiting	abbockeIfdgWhsi1
breakaway	aldWeagjhl
nairobi	ajbZcYdmebfngSinjk
breeding	blcmdjeTgkijjZ
skiing	amdZengnhZiWjl
jorge	arcddkeVfSgXhkjl
searched	asbTdQfugOhciwjc
romance	adbacldUfjguhajd
gangs	aRbkcsdafcgYhui3jV
picks	ambScudneIfcgcipjc
battered	aYbUdrexfoja
sexually	aWbqcpdXepfbgVin
alarm	cPdYewfYiq
reynolds	aqbVcldleVfQgaimjj
buchanan	aXbmcqdWebfRhpiu
evident	aOb/cadLerfYgwhWiX
struggles	aNbldqekfjgqhmiYjW
commodities	ajbkckdueQfRgdhdjo
knife	bYcrdjemfqgYhbijjQ
dining	bXcndYeZfkgVhminjZ
latvia	arbPdoekiT
spa	azbOcZdleYfYicjl
motorcycle	aobXcxdagdhWisjV
helen	akbPdkebfbgdhmijjd
classification	a2bwctdOeOgVhXiSjo
plo	ajbScVebfmhtim
karachi	bbelfngXiljd
breach	ajbtcQdlemfbhdja
imprisonment	cbdsejfogbhdib
cultures	aRbycndNgria
tables	bccqdWeXfwgOhjimjY
independently	aubtdUeIfvgThbidjm
eurozone	albbcbdseTfahcjk
santiago	akbZdmeWfdib
outgoing	aWbadYejgchzjn
invaded	aobPeyfogciZjV
disclosure	ambmcVeTfXgWhojr
penn	apbccuecfWgYipjT
genuine	aObxcVdRedfXg6ic
loses	bYckdrejfTgrhjicjM
stunning	aWbtcrdUenflgxhPiTjW
yu	albTcjddeYfShpjw
freely	ajblcVdQeVfpgbhkjl
affecting	aYbscRdlelfliWjr
housed	awbNcneWfqgKitjT
considerably	aobkcldcfphRiOjp
shenzhen	atbRcqecjk
acute	bpcXdseuhViR
administered	a0bccdeWfrgQhniU
licenses	a1bWcjdjeKfbgXjk
thomson	aoblcoeQgahYidjp
ensuring	bscUdneOgqhkiOjq
graves	bPckedgYhjisja
hart	asbUcpeZfbgYij
robbery	acckdjejgbhYiyjV
fishermen	abccecfjixjc
chronic	blcUd0eshciR
clearing	atbacYdueYfogVhdidjb
highlight	aWbxcbdceSgsicjm
measuring	akbrckdTebfzhMiV
strengthened	avcWdcecfngmiJjt
sculpture	albdcxdYeXhUjY
harvey	anbdcrebfZgWiqjd
dish	addWecfngjjZ
criticised	bwcbdQejgPhjjz
enforce	ajbucUdYePfnhqiTjm
nerve	acbocadqevfbgnhWiWjW
apology	adbccVepfdiWjp
ep	arbScaeafrgjhYib
serial	alcpdYgYhXipjc
sultan	bVcaecfdgdhuidjy
fines	akcddoebgZhcijjj
starr	acdaeVgXhmiz
erected	apbQdcfogXinjY
mysterious	aTbddZevfjixjU
gibson	albdcpdTebfbgbhViqjm
dominate	aSbxcqdVeYfdgnhpjZ
filming	atbPcbdneVfzgYhUio
chairs	acbQctdbeYfpgQhoikja
mentally	aSbzcYdkeofcgkhajY
drag	abbkdoejfbgojY
cubs	bScqdtfdgjhainjQ
christianity	aWbodSfnhjjj
rhythm	brccdSfogrhYiPjZ
realistic	aQb/cldSeMgwhPiYjm
raiders	adbacwedfYhdiwjU
ramallah	akbPcSdoelfrgVhoip
sectarian	aNbzcceufqhljd
contingent	albUeLfchqjn
attraction	aadVejfTgxhjirjc
transformation	bneZgxhdiP
migration	cYeWiljq
huang	akbPcpeQfRgdhwiqju
sailors	bccjdXgjhXiqjc
tang	bXdceYfdhrjw
abraham	bWdjeYfXhmjp
gen	ambQdqelfVhu
hurricanes	dmeofpgjhWiT
luke	anbWcmdkeTgcij
drums	akbPckdcedfogWij
sheffield	anbccodoechUiajb
burton	asbaddeXfUgcij
hitter	blcndnecgrhSiYjS
insisting	bmcMeUfXimjs
shaw	aubTcldlePfUgZiljm
compact	aobmcjdReZfkhXia
dalai	aZbZckekfdgnhj
stripped	aubRctddenfjgTiW
spotlight	aabccmdYergkhkijja
zaire	bNccdsekfdgchsij
ladies	aZbXcsdbfchminjR
grams	aphWjc
departed	avbFecfogdhaic
facilitate	bkcSdleJfogmhoiPjz
soap	bXcjddemfpgbijjZ
mercedes	ajbRcrfYhWip
agassi	adbbcjddetflgrhUibjc
oval	cmdZejftgahYibjU
sometime	albQcadxeWfmglhcimjN
checking	awcUdbeVfmgQhbijjm
meals	adbQdpeWf0gYhkid
timetable	ancTdmeJftgjhYiZjy
treating	aabncWdoepfmiY
jacob	bUckdseXfUgShsis
bunch	aGbqcmdcekfbgki0jI
cleaning	albScddveafvgVidjY
bow	bdcndceqgjhYiYjc
angela	akbMdmecfVhsjn
dirt	acbccpdkemfogZhWimjO
ventures	akcndleLfWglhkjm
franco	anbUcdecfcgjhkjj
observation	apbucddNebfngYhXjj
relating	aobocWeNfpgSiZjz
jesse	aZbScpfPgdhwix
pine	bcdmekgajX
myers	avbUcmdneSfQhdjn
graduating	avbQc0eWflgYhZjU
drinks	bWdVfmgchpil
contracted	a0bMcndueWgVhU
harassment	aabpdaeofZgWhoinjj
graduation	aubTcteOfogahbiZ
airplane	anbYclgZhUikja
guangdong	aobTcoeZ
kandahar	badjebflgbhkiljl
jamie	anbSckdmeWfYin
freight	avbScafrgYhUidjn
ramos	ajbacYdmfUgjiZjv
sampras	adbccjddesfngrhTiZjZ
labels	atdMeVgajn
cartoon	accldVemgbiq
cpc	bkckdceTfdgchr
mature	aUbudaeVfdgvhYia
solely	b2cUeMfngZjo
devils	bccpdkepglhYidjW
tube	anbaeofsgchRijjZ
heroin	aobbfdgahbiqja
rubin	ancbdneWfVgchdjq
retaliation	aYcSdletfchmirjn
genes	bpdbeafbgjjd
sheep	accndlhainjR
sounded	aZblcYdHetgkhViw
slammed	dYexfogThXiq
justices	adbwdQeVfagbhliojd
usage	aubvdPeOgXhXjx
appreciate	aJb0cWdUfVg6iU
javier	alcXeUfYjn
altitude	arbqdZedfkhRiO
celebrating	aRbVcddYepfpgwhmjS
abducted	bPcmdnfjgSi4ja
telegram	aubQcXdafahniZjq
volleyball	cpdXfXgchmil
installation	awbYeLfsgZhXicjk
strained	bccUdqezfqhYiS
equality	adbpdbeXfRgvhqiRjl
assad	abbdcWddfbhljt
glad	aOcUddepfOg1iojX
dragon	bPcxelfcgkjT
surrendered	aybLcmdkeYfogbhZiaja
memphis	arbUfbhjitjU
straw	bbcddmeZgWhjijjl
nickname	albZcrdPfNhmiq
bacteria	adbjccemfdgmhaiajc
grandmother	bFccephkimjW
ruins	adbUelfrgdhdirjW
sailed	aubOcldZfxhRiVjd
candidacy	bZeSfZhtinjl
skill	b8crdVeJfYguhYiLjb
festivals	bYcldWebfqglhmid
imminent	aYcMdremfOgthjipjp
joan	akbNdafZhrijjj
cavalry	alctdYeYgWhk
monopoly	anbjcbddfUhpikja
spaces	ajbjddecfphYiVjj
salmon	ambWdqeWfdgjhcjd
contention	bveafdhW
burial	bVdoebfjgYhpiljX
venus	abbUcoddesgxhWjZ
celtics	cjfdhciujR
productivity	akbncjdveMfWgphZiSjk
platforms	aobjcjdbeZfogWhXju
programmes	awbddmeIfpgYhbiVju
shouted	aTbVdNe0fXgdhoiz
ferrari	aqddfZgkhVjZ
holders	asbYdoeVfSgdhkib
pastor	aabWcZdjfUgahzizjd
ruth	ajbRecgdhkipjV
dragged	adbVcmdqe2fkgWhWipjU
debates	aVbqdZeXfpgbhrik
uzbekistan	albWdnelicjn
ghost	acbNcnemhji1jM
enters	bTdmhjiojS
naming	alcddZeTgQhtirjr
intend	aYbscOeKfTgrhqimjj
complain	aQbpcYdcenfRgZhsiujd
kah	ajbkcnfQhjil
brokers	bocjdjeNfRgXhliw
custom	amcmdUeRfugWhdjj
bids	akbScpdpeKfkjm
canyon	akbdcjdjfahYimjZ
regain	ajcadnedgxhmiLjU
enclave	bXejfcgbhnisja
embrace	aGbsccdPemg3huiZjc
archives	a2bVcbddeSgPhnij
incredible	aIb2cbdXepfcg6hUiVjV
filipino	badjeSfbhlip
tragic	aHbycRdde7gthcidja
moslem	acbZcdfohtiqjc
medvedev	ajbZckfaiZjy
societies	aZbrcldWeZhriZja
trademark	aobkcmdLfb
immune	aXbwcYetfPglhniY
wheels	ajbccodbfqgbhUjd
martha	acbYcleXfdhmiljZ
automakers	codoeZfagjhW
precise	ajb8cddNeMfogjhRiTjr`;
