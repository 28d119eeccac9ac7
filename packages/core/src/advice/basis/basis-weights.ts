/** Written by `npm run train:advice`. */
export const BASIS_BIAS: readonly number[] = [
  0.955, 0.007, -0.309, -0.537, 0.028, -0.201, 0.019, -0.158, -0.301, -0.545,
];

export const BASIS_WEIGHTS = `checkable:2	aubWcndXeUfTgT
topic:qualification	ardOeGfQgShSiUju
topic:incomplete	ambMcOdYfWgbhTiUj3
mood:none	aRbkcZdZelgq
got	anbQc8dbedfJgNhRiajF
<s> got	arbacPdnecfZgbhmibjY
my	aUbRcVdmfcgnhqiQ
got my	avcZddhcjZ
licence	a3bVcYdmeKfcgViZju
licen*	awbXcXdbeXfZgYhYiajk
last	ambNc0eVfRhXiPjR
friday	a3bPcTdmfWgUhaiYjZ
that	aNbacbdBeogWhYirjp
was	akbpdReTfOgOhUjk
that was	a3bUcZelfdgWhZiVjP
the	bZcYdaeZfPgXhmil
was the	ascbfcgkhcibjT
one	bccdddeYgahaikjJ
the one	aobccledfdgdhZid
thing	abbocTdVejfIgshkijjG
missing	albSdmekfjgbhPimjX
missi*	aldjhb
checkable:0	ajbQdpebfqgPhciT
topic:timing	arbUccdzeYfdgahNicjR
passed	a2bMcndYeXgVhciXjS
<s> passed	hk
b	bScbdTeTfSju
#	ajbQdpebfqgPhciT
b #	adbdccdaecfdgohcjk
german	asbSdYeYfdgYhYjp
in	aobbcTdceYgahWiU
may	ambdcTdteWfSgohciYjY
in may	adbaccdpfdgZhkik
certificate	a9bZeHfYgYhaiRjq
certi*	awcWdaebfYgYhYiZ
came	awbQdQhQibjV
came in	bncdgd
in the	acbccYdRekfZhkjs
post	aubScmdleRfbgNidjZ
the post	ajhdijjb
yesterday	azbbcSfahTibjb
yeste*	ascceYhcja
topic:location	anccdZeIfNgchsicjc
i've	acbackdmiP
<s> i've	ccdlekgbiSjc
moved	a/bGcdeWfjgPhUiYjY
to	akcYdleNfogYiSjY
moved to	anhc
leeds	apbYcldmeaflgdhbjX
now	a4bQcUdSeYfQgbhZiVjD
so	aabncRdLeufWgmhZiTjR
now so	asbcdcgcid
so the	axcddSeafchYibjU
commute	abcddpfxhc
commu*	ak
would	bncYeBfEgqhkiS
be	aXcTddeYfHguhjimjJ
would be	ajbYcXdmedhmiZ
be #	albddZik
min	arbQcrdTemfUglhkiPjc
# min	bbcmdSepfdibjW
<s> my	aZbmccecfdgWhlimjk
notice	a2bccLdZeZfZgahd
my notice	aodb
period	aybXeVf1gbhPiUja
notice period	aldd
shortened	a4bUcZdmekf7hJiK
short*	anbkcjdbedfXgahYic
could	cZddeNfLgwhliXjH
start	bccPdjeWfnhRjc
could start	addj
on	ambRcXdueUfmgbhXiRja
on the	bXhcjd
the #	amcVepfUgdhJ
st	azbYcjdneXgTiajW
# st	anecfdhd
instead	azbWdceUgRhbjX
inste*	audbfdgcjc
of	adbZcmdReafbgQhnjb
instead of	atdbfdjd
october	azbHd0eWflgahUiU
octob*	bccddlecfYhcidjj
reviewer	amb3cbdDeUfSgZhWiq
<s> reviewer	bocdid
revie*	acbrcTdaeYfYgYirjT
reviewer #	adbpcaedfdhcimja
read	aWbncldBgWjj
# read	anic
table	ambTdYecflgRhqiSjN
table #	aqbaelfdhaibjb
as	asbVcpdCeYfBgbhOiDjy
minutes	atbjcSdUerfvgbhJiRjP
minut*	aobucZdMfbgYhTiWjV
but	aobYddecfPglhTiNjb
its	avbjcPeNhViPjS
hours	ajbNcVdsedf/gXhQiVjR
they	aYcldJeRfDgTisjm
<s> they	akbmccdPebfSgZhmiPjv
repos*	asbcebjc
same	avbWcodMeRgRhMiK
the same	bWcrdbebfVgYhXiZjn
job	cZdmeFfThZipjV
same job	cj
this	aUbocJdlePgvhYiBjb
job this	gj
morning	aobKcadbelf2gYhWjY
this morning	aqjd
morni*	anbcccdceZfqgYhdidjb
with	abbdcxdCeZflgRiK
a	akbccodXeZfjgVjZ
with a	aTcndXemgc
new	atbPcmdWeHhMikjW
a new	atbbcVdbfkgchdidjZ
closing	aybWcXdxeafqgZhPiRjc
closi*	ajcddmfchdib
date	aubRcWdseEfkgnhZidjb
<s> the	akbncoecfRgLhYiU
guy	aPc3dTeWfHhkiyjK
the guy	bccoeagdid
picked	aubLcvdSeZfcgbhVjY
they picked	ajhjic
after	avbIcadleufngWhXiTjK
two	aqbMcqdmeJfygBhEiZjc
weeks	adbGcZdyerfrhJiTjV
two weeks	cddogc
and	aYbccvdmebgViGjY
weeks and	acccdkgm
and the	bacVdseUfcgmiXjk
desk	a4bPdaeafSgUicjY
the desk	amcd
is	aqbvcTeOfBgahdibjY
empty	aYbYcQdZexfngRhXi2jQ
is empty	amcd
again	aubScMdPfogohViWjT
topic:experience	aZcodZeSgaiSjr
we've	akbacbdmeagZiZja
<s> we've	cYdoeafjgZiZjc
signed	a/bDcldkeHfbgVhdiWjd
three	abbYczdZeLf3gahHiOja
signed three	al
paying	albXdzeTfagWhnikjc
customers	bccZecfXgdiojj
custo*	albncadcekfagaicjX
since	apbBcOdbexf0hSiMjB
customers since	al
since the	bdcaetfWgZicjc
pitch	aPbwdceafzhKiKjc
the pitch	acdbflhcjl
pitch in	bn
feb	a0bPccdyejfohdiX
in feb	ak
can	awbndPeCfDhjiHjT
<s> can	apdb
do	bjeYfGgjiUjX
can do	arbccddchc
it	bjcPdXelfRglhOjZ
do it	arbjcddcgWhd
for	akbYcWeNfwgWhbia
it for	blhd
for #	aadPesgThkjk
# #	awbUdoeCfUgJhkiLjY
# now	am
of #	cOfXhbjl
if	aZbkcUdreRfPgphpiPjX
# if	acbk
we	aacNdleZfWgqhYiB
if we	djgc
drop	asbbcjdrecgchRidjd
drop the	al
logo	atbHcqdSenfbgJhZjp
part	aobWcWeNfcgSha
topic:budget	ckeTgVhBimjn
dad	aRbSdpeofQhtiqjT
my dad	fbgchoid
guarantor	axbocTdleRfYgmhmiTjc
guara*	aubdccdagkhcjZ
form	aqbcccdMeSgYhZiLjp
the form	eagahdjo
done	anbmcSdVebgdhSiYjV
is done	arbbgdhcidjc
stamped	axbTdaeofogZiWjc
stamp*	am
ran	a/bOcqdJeWfjgMhQirjQ
a #	aobWcsddemfYgVhGiQjO
k	atbWccdceUfNgYhqiWjc
# k	asbXccdceUfNgYhqiWjd
budget	ajbXcSdneEfZgahbijjs
at	accZdbetfdgYiVjQ
at the	aYccekfXgPhojm
charity	bUccdreUfjhsiljZ
the charity	ak
chari*	idjk
left	apbOcbd0gPhPiajL
off	apbcckdsflgOhJiRjM
it off	el
off the	ajddfd
cv	arbccUeQfLgWhQiXjw
the cv	aqjb
completely	bycVdZerfogbhVicjS
compl*	avbqcUdXeUgThSiY
she	bBcqdTePfShXjk
<s> she	adbcdaeYfchXiYjt
told	bXcHdReTfFgQhSizj+
me	aLbXcKdle5fQgziNjK
told me	bWcZeahVimjq
me at	amhd
door	arbBcmdZeqfbgVjH
the door	edfdhm
door to	ak
write	aobWddeJiS
to write	gkjc
write again	akgkhdjd
again after	al
easter	bKcWdwejf0jW
<s> so	aaekfsgXhZjZ
nervous	aVbucTdae8fPgthcjZ
i	bdcYeofjgmhciV
but i	ambbdceXgohdjd
i passed	ak
passed the	apcdjd
driving	addcgbhOiljm
the driving	al
drivi*	acbbjo
theory	ajb7ckdSeSfdhTjj
theory and	ak
practical	ajb8cYdVeLfjgohViSjq
the practical	ak
pract*	bZcdebfphdidjd
!	awdTedgZhSjX
! !	a3dYeafYgbhYiajY
topic:visa	awbWcZdkeVfTgUhmiXjP
work	arcbeBgchNid
permit	axbbcTdneHfdgZhnjk
through	atbXcYeZfzgVhWiUjY
throu*	alcdddecfjhajc
tuesday	asbMcTdpecgahYiajd
on tuesday	abbddp
tuesd*	bbcZdohcicjb
valid	aybvcWdXeMfchXiV
yrs	akbacqdbejfcgbhZiXjX
# yrs	akbacqdbejfcgbhZiXjX
sent	avbBeYgQhcibjv
they sent	akjc
sent me	aoja
me the	awcZdaeYhYjY
rejection	bncMdbesfVglhkiV
the rejection	fdgdhdidjj
rejec*	dZepfZgVil
meant	bjcXeXglhX
another	anbUeTgchPicja
anoth*	ambbeZhViWjj
applicant	apblcjeKfZgYinjb
appli*	aTbTckelfqgZhajr
w	bUcodceZfagXhjjk
w the	apgdhdjc
surname	a0bcdUeSfQgbhkjo
same surname	amja
surna*	amja
pilot	a2bWddeTfdgWhSik
county	a3bacjdaeJfagQhkipjX
the county	aqcchdjd
hospital	a2bLcXdogO
hospi*	aocbdaedfbhdjk
went	awbOcqdReYfzgJhMidjJ
live	aobMdmeXfXhbiZjU
went live	apdb
live on	dkfd
monday	avbQcVenfZgThbicjd
on monday	amdZhljc
with #	bncjdaecfYgajZ
nurses	aobVcjdoeZfngVioja
story	aTcndSeWgXhpjX
pages	abbTcndLeVf6gVhXidjj
two pages	akjd
shorter	a2bbcleRfwgdhHiRjl
cut	bOcbd/eVgdhSicjd
it to	apckfdgb
to #	aqbUdbfRgohOia
words	bccUdQepfbhXiYjk
# words	asjZ
so it	ajbXdsgYhd
fits	aab1dPgshZib
their	aYbcdCeQfdgdh1iFjd
limit	asblcWdmeOfchaiUjq
their limit	ak
<s> we	akbacPddedfrgchZiRjo
assay	al
more	abbccpdYekfUgohTiRjT
# more	apbdfchdjb
samples	a5bSdReSfwgShPiZ
sampl*	apbcccfjgdhc
effect	anbpcNfbgohdiWjl
holds	awbWcndbePfSgdhmibjW
uploaded	axbUdYedfugWhbjs
uploa*	anbd
uploaded the	ak
wrong	aSb/cXdRenfKhNinjJ
the wrong	avbYhcidjb
pdf	a/bZcUdaePgShdiT
portfolio	asbleDfPgchdiRjw
the portfolio	amjc
portf*	bkccdafbgkhXjj
saw	albPcpdSengWhSipjU
they saw	al
from	aqbVcndUeLfmgPha
from #	aucjdVecgchYiZjY
offline	atbjcRfpiWjn
offli*	ap
mode	asblccdYeZgnhYiVjj
offline mode	aj
shipped	a1bDcnebfsgShUijjb
shipp*	dbgdjm
week	anbQdceVfthMiZjR
last week	ancbdd
was their	ak
blocker	arbocmfWglhciWjk
block*	am
won	anbTc/dbeVfdhTiMjQ
second	awbWcdeRfZgvhFiQjS
place	aqbkeUfXgkhYiOjG
place at	ak
short	awdkeTgahKiSjl
film	axbZcjdSeUfchXic
prize	avbZcwePfXgjhYiXjY
june	a3bFd2eTfcgUhViVja
in june	cbdlfd
council	a2ccdbeIfXgShw
counc*	anccdcebhmjc
gave	arbJcudYeSgKhZiRjo
us	aabcdnedfagnhPiZ
gave us	al
match	bdcdfsglhQiN
funding	albcccd/eFgMjo
fundi*	abdrgd
letter	aqbJcXdJejfTgRhoiZj8
dated	a1bRcndceSfmgUhR
march	aqbLdweXgjhXiV
im	azbMcNdxfBgZhoidjt
<s> im	aTbZckfUgriojY
free	aqbZcVdTeWfagThqib
im free	ak
thursdays	ambUccduftib
thurs*	dafljd
september	a0bJccdneWftgVhTibjc
from september	al
septe*	aobdcZdWedfjgbhaijjb
bc	albUfkgciljb
other	bdc3dLeJfPgVhbjY
the other	acbkcudaebfbgbhVikjW
gig	bOdxeZhjiojU
ended	a3bMcddselfqhJiXjO
gig ended	dj
landlord	abbYcad0eVfSgUh2izjU
the landlord	akgjjd
landl*	ccedfd
have	caddeOfMgThriYjZ
can have	aj
have #	adbddoedfXgdibjj
months	acbVccdteUf3hUiVjW
# months	aSbndkeagnib
deposit	a8bTcddweJfVgVib
depos*	asdcfc
up	asbBccdZfmhciWjL
front	aobVckdRenfdgRidjX
up front	andc
in my	acbkdWelfYgjhkiZ
account	bccZeKgQhnjq
accou*	ccdmgahjicja
mood:disagreement	aHb9cadaeQhaiUjS
honestly	aMb/cPdPevfYguhZiZjW
<s> honestly	bcepgd
hones*	blcZepgchaia
just	adbkcLddekfVgshSjB
they just	adgkij
didn't	albrcZdcepgXhUiZjT
get	aHbYfagphjimjR
didn't get	acbn
get the	acbdddedfngchnjY
the story	bkgchmiajd
all	addQfmgShXiL
at all	bl
than	aHbjc/dYfbhGiOjN
more than	ddeofdhcjd
qualified	albncveJfbgchYiYjc
quali*	aXb0cldbeYfZgRhXiXjV
for this	abddfjhZjn
everyone	aGbsccdPeofLgjhkitjM
and everyone	abbrcdgchcid
every*	aXbjebhciqjU
knows	aDbzcldReYfIgwixjT
everyone knows	bmgc
knows it	adbncjgcia
# is	ascXdXecfcgZhbiljY
clearly	aQb/cWdHfMgphWik
clear*	akbrcbdXebgbhaidjc
against	aWbxcmdYeafagWhaiX
again*	adbrcmdZebfdgYhXic
small	aXbacbdXeafjgYhj
<s> it	aUblcQdVelfohUidjk
it was	blcUdXebgnhZik
stron*	acblcledgcidjd
room	asbScaeagRhYjV
the room	bkccedgkhdiYjl
room and	aabmcddmedfdgd
and they	aYbtckedfYgbhmiYjb
who	aWbZc8dUeTfHgdjP
who got	acbccrdbfd
got it	aZbpcnebgahdid
has	aqbdcmdSeRfOgbhV
it has	addbekfj
half	aTbWczdafqgbhUjF
half my	fl
experience	aWbvdNeYfWgmhYiVjp
my experience	aajm
exper*	aocddZecfVgVhZibjr
<s> have	an
you	aJdUekgohZiqjI
seen	bbcqdRekfTgkhUiljY
what	aTbwdFejfLgjibjc
what they	adcndcgahciZjm
publish	ccdjeFfmgZiajr
publi*	bTcrdmeUfSgUhjiV
mine	ambJc1eWfSgThdikjN
mine is	bacpjd
way	aRbpcddYemhciajL
is way	alba
better	aNbzcudaeMfSguhbiMjW
way better	ambd
better than	amgbhd
than the	bXepgchdid
the last	aZcqediajb
last #	cjgj
issues	bmeUgbiSjo
cousin	aXbIc1ddeYfMgWhpi2
my cousin	adco
cousin got	aaco
got in	aVcshc
in with	cm
# and	aYblcrfdiYjc
and i	aXdkemfkgkhaiXjU
i have	bHdrhkiXjX
have a	arbWcbdbebfXgjhmiYjY
winning	c5daeOgthSiQjQ
the winning	abco
winni*	abco
bid	abcrdmeOidjd
winning bid	adck
had	bWc0dJfVgShMiWjc
had a	ajckedfdgdhdjc
worse	aFbwcvdmezfOglhQibjP
a worse	aYbdcrhc
site	a+bGckdNeCfYgGhjjc
map	azblcZdWeWfohViWjl
cost	dreRfrgZhViZ
mood:need	aXbccYd2gSjO
rent	cYd/eMfdgJijja
rent is	aadm
due	akbVcGd8ekfqgKhOiEjp
is due	acdl
due on	aado
st and	dl
quid	aUbrcafUgnhpiwjc
<s> two	bljd
kids	aPbZdnelfUhYiqjZ
two kids	addl
kids and	addk
maternity	anbLd+edfrgXib
pay	bUcmd/eLfSgVib
runs	albUdpeVfnhYiVjS
out	bdcddnedgThGicjU
runs out	acdk
out in	akbkcdfZgc
april	a5bJcad0eYgUhSiXjY
<s> i	aYbXcPephlimjb
need	aVbncJd7eGfKhbiSjb
i need	aRbcdxgchkjb
need one	dk
one more	acdjgl
deal	acbbcXd0eTfYgk
hit	aobVcmdjejfkhKjX
q	aYdmfbhbio
q #	aYdmfbhbio
target	aabtdpeNfYgahTijjp
<s> this	aVdnebfZgphaidjc
this is	aXdphd
is my	abbYcadkecfpgahoibja
chance	aScadnePfWg/hVidjQ
before	albBcUd1ebfzgZhLiZjR
before i	abccfm
turn	aTddecfcgvhdidjO
mood:hurt	bXcTdTe2gahQiUjS
cried	aVbScZdYe/fdgmhjiljU
every	aBbWckdWekf5injC
night	anbJcVdVejfvgdhcjU
night since	el
th	bZcQdsepfVg0hSiQjT
# th	cSdjelfSgjhX
felt	aLbkcXdPe/fRgrhSiZjW
<s> felt	eogc
like	aSbcdMewfJgmhUim
felt like	adgo
like a	daelflhciajd
slap	aYe1glhbibjW
a slap	aden
slap in	aden
face	aPbYcjdjezfYhciXjW
the face	adbdcdepid
face after	el
after #	ckdjejfajd
interviews	ajbZckdQeNf0gNhcipjr
# interviews	acfm
inter*	bWcddTeUfbgPhrikjm
tbh	amcdelgZ
can't	aTckdmeogSjX
<s> can't	erfagdhcicjd
sleep	aSbacSdye1fzhaiUjR
keep	abbScWdreafYgkhlibjZ
that one	aZcbenflhdidjc
email	albLcLdZeqfVgMhdiQj/
<s> just	cbemfbgZ
just so	aYeofdhl
angry	aFcddSe/fahoi3jY
i could	anbacYdTebfUglhriWjW
lines	arbadTfrgWhXicjk
# lines	akcZejjj
thats	aucdddfUgbhY
thats all	gd
i got	abcYddenhkjc
mood:effort	aUcZdYecfvhbja
spent	albHcjeSf9gVhSijjX
<s> spent	adfl
spent #	gk
months and	aZckgl
and #	cZdaecfogmhcjV
euros	aubPcWdrfugXhViWjY
# euros	ajcbdYelfkjZ
on this	aabdclfngdhd
topic:quality	akbocUdPeXfrgWhZiMjn
rewrote	bodSecf/gZhXia
rewro*	abfn
application	atbdcSdbeGfwgOhXiTj7
eleven	apbOcvdYePf/gThTicjY
times	aYcUdOf6hKiXjU
weekends	bMcZdoecf/hZjX
weeke*	ajcYdZfkgdhjiajb
included	arbNcqdaeFfpgHhcicj1
inclu*	bbcZedgbibjo
waited	aabMcadXejf6gZhbivjU
i waited	aafo
# weeks	abbccjeqfWhYic
weeks for	accndd
an	acbtcZdXfWgThWibjk
for an	addkfj
answer	aUblcRdXecfTgpil
an answer	ccdjgnhdibjd
nine	anbMcpddeSf9gUhNjT
drove	bRcqekftgYhPisjW
<s> drove	adfk
drove #	adfk
hrs	bZcTdnemf7gjhWiQ
# hrs	addafpjc
each	aZbScpdRebf9gWhSiRjU
hrs each	adfk
for a	acbncWdjecfkhYij
viewing	aZbvdQeWfsgbhaiajs
viewi*	aadceafqhbicjl
mood:hope	aWbVcSdQecfcg9hR
it's	bvcYddekfIgnhNijjX
<s> it's	aUbYcWerfWgphZipjV
been	acbjccdNgWhbjP
it's been	ajdcgj
been my	aaebgp
dream	aTbbddeWfbg9iojR
since i	acbccaeagthd
i was	aZcZejgo
was #	dUeXfjgoha
think	aPb0cPdMedfJgzhaiyjM
<s> think	adgjij
think they	caebfkhdio
liked	aTcndBebfZgvhZinja
liked me	gk
me she	gl
smiled	aabYdLezgxhU
she smiled	aZcdedgq
lot	aacRdTedfYgphajb
mood:repetition	aYbYcaddecfmgshbiZ
worth	adbacddseTfagjhZidjZ
shot	albdcodWfmgbhPiljS
guess	aHbtcZdVeafOgphVi8jS
i guess	bcij
worst	aJeug1hYicjO
the worst	aabWgsib
happen	aMblcPdlelfUg4hnijjQ
im a	addk
quick	ajcddUeSfdg0hUiX
a quick	acdbecgq
learn*	acecfshdjd
give	aTcWeEfXg3hmiT
give me	acdj
me #	aTccdnedfqhcik
id	awbUcaeYfLgniYjj
and id	dk
id be	adgm
be up	adgm
up to	dcgmjj
uncle	aabJdpfTgZh0ivjb
my uncle	hj
plays	cmdXeRfcicjZ
golf	adbjckdaeZfcjW
plays golf	hj
golf with	hj
with the	aYbmcMdVejfkhrid
followers	aMbZcjdTh4iwjV
k followers	accbhp
follo*	aRbbcmdaebgnhsiajb
followers and	cchl
i'm	anbkcXdkejfMhQibjU
not	alb2dFfFgVhYiMjW
afraid	aIbrcSdce2fIgqhqi1jS
use	aobocZdVeMgPhliZjo
to use	adbl
them	aBbQcadWeRfmgYhwjv
mood:pressure	ajbQcVdQeSgjhziajS
<s> if	aUbYcadoecfdgohniXjb
if i	adbcdpgbhdidjj
don't	bkdZgWhmiV
i don't	bocddbfjgYhdiajk
hear	aQbccYdPfbgjhriyjU
back	aobHecfrgXhRiPjZ
lawyer	aldYeOfLgQhui6
my lawyer	bdgdhjik
will	bUcIdteDfEg2hricjQ
will be	dcil
writing	audSeHfogThZiTjm
be writing	gdhm
writi*	aobbcdgZib
next	aabKdseWfbhoicjR
the next	acbmgZhoja
owe	aBcWd/eSfOgnhxidjW
owe me	bcddeZfdgchs
after that	adbbccdbejgbhoidjd
favour	bocadWeRfcgahviV
in #	aUbseUglhkjR
heard	aKbVdDfXgMhVi/
<s> heard	aUbdccgchdiv
heard they	ik
never	bYdUejfRguhMjB
hire	aObYc1dmeBfWgThli/jU
outside	aqbZcWdWeZfagMhqiujW
outsi*	aqcYddgcia
anyway	aSbscWekfWgwhcikjR
<s> a	bUeJgdijjn
friend	aRbLcsddeZfPgbhwi3jY
a friend	aacdhnijjc
friend of	cdinjd
of a	albjcYgZijja
says	aWbTcTdReRfBgdhdi/j2
says they	abik
they got	aXbncUdchdijjo
was an	abio
inside	bYdReogShXizjO
from the	alccdSecfVgbhbinjk
the start	aUcddcgcinjr
someone	aUbddVedfQgUhki2jR
<s> someone	aXbdgdiqjb
someo*	albbebfYgUhkim
someone on	aZhdip
reddit	aYccfcgchdivjc
on reddit	abiojd
said	bYcOdReRfBhZilj/
said they	adbagbhbiojm
always	aDbucldIeUfLg4hdijjU
they always	ik
the second	bmcddXebfZgnhbijjW
ask	aYbZcaeQfWgpiqjZ
they said	adeYhXiWjq
want	ajbpcMdbeNfMglhnjZ
they want	arbmcXedgXhUiZjj
years	bWcmdTedfohUjW
# years	abbmcbdYfcgl
years in	aacbelgdjo
logis*	aajo
as it	adjk
it says	bbcdddfdhbjr
says on	aZhmjj
on my	adcadofjgaha
my cv	aWbjccdkgcjq
<s> as	aMbdcoedgbhZibjz
as i	abjm
wrote	aqbXccdHeJgRhNiYj6
i wrote	amgahcjc
wrote in	acjl
my application	cdhdjl
speak	ajbbcZdMedfZglhnib
i speak	jk
french	asdPebfdgZhd
some	aPbacpdReZgTinjb
dutch	ambTcddUeZgdjm
the letter	aacjddelfbgmhbibjl
letter says	adjk
they had	akidjd
had #	andbfb
applicants	ajcteIgThcik
places	bYccdXeXfcgchYil
# places	fdjn
finished	a9bUcteXflgbhCiOjQ
<s> finished	al
finis*	ascbdcejfcgd
finished the	ao
food	albTcadoeVfdgVhs
the food	achm
hygiene	aqbkdlfkgXiOjn
hygie*	aj
level	aqbscsdWeMfVhTiLjb
level #	aqcadd
cert	akjd
# cert	al
number	apbRccdZeMiVjW
is on	aWblcYdkgjicjl
card	a4bUcaeTfOgkhYiXjX
bus	bPccdXetfygRhTiyja
the bus	cdim
line	aqbacqdTekfbgKhViT
bus line	ej
line #	cdhdjk
starts	bJd0edflgyhPjJ
starts in	acddgp
january	azbJdoeUfugchUiXjd
in january	alcdddfjhd
janua*	abbdcbdkekfjgkhajc
january and	ak
stops	apbJcVdremfnhVjZ
right	bkdVeTfTgzhciKjP
boss	aXbUdneVfMgUh6i2jT
agreed	a5bUcZeEfdgXhkibjo
agreed to	amdd
remote	aobkccdYeafmgWhaim
days	albGcZdYeuf0gYhWiXjT
so i	axbbccebfY
i can	awbZcqdWeRfUgdhYiX
mondays	bQcWdtepf2gjhZiZjd
monda*	fl
partn*	ddil
got a	anbbdZemfagahkjd
a job	akgjic
too	bwcSdSelfPgViP
there	aablcMdBeYfYiwjI
so there	ak
are	adbseFfBgchSirjQ
there are	ajcdij
are two	amid
incom*	ambmicjb
for the	cXddeUfuiajZ
flat	aZczddedhEidjU
the flat	acbcedhZio
checkable:1	asbdcZdXelgdidjY
tenant	cbdweMfZgMhoizjV
out and	dc
agency	a5bacbdaeLfSgMitjm
the agency	akhdiljY
has it	aYbldcflgZio
listed	a8bXdbeKfTgOhaiVjr
again as	bj
as of	an
today	a0cZdPeXfVhYiajW
figure	bqcydQeSfUhZipjV
<s> figure	alcd
figure #	alcd
# had	cj
had the	aVcmfdjo
swapped	axbSecfvgNhc
swapp*	anfdjd
fixed	a+djeQfdgWhWiT
it and	accl
and have	ak
have the	arbbcadVfdhmjY
file	azbTcReQfbgPhv
found	a3bXcmdMecfWgMhNimjW
<s> found	adbdcm
the missing	aj
transcript	a2cadQeYfngQhcikjs
trans*	awbYcYdUeZgXhjicjd
page	arbJdGeNfmgShliZjo
registrar	axbacjeOfVgOh3ij
regis*	a1bScQdVeVfWglhQiVjb
mailed	asbMcbgTipjp
to me	adbccadjechmij
me today	aked
our	aUbrcPeNfXgRhwiMjj
<s> our	azblcXeZfRgSiZja
app	avdReTgdhWiXjm
went from	aofd
# to	albWcTdZekfXgphTid
weekly	aobWddeNflgYjp
users	aldSeVfdijjn
since march	dkfd
broke	akbFezftgZhTirjI
his	bYcmdlebgWhUiTjX
theres	anbcccdceafagjhbiljb
so theres	ak
theres a	dZfdgdio
chair	anbOcrdjeaflgOhqibjX
open	a4bOcWdUgnhbiUjO
spring	albGcjdqeWfjhYisjR
the spring	aodd
run	amcmdneTgZhUidjP
<s> new	al
call	cOdWebfPhwjc
call for	aqcddafd
residency	a0bTdzeMgYiajc
the residency	cl
resid*	atbVdpeVfYgWhUiXjW
opened	a5bGdWekgPhViojQ
deadline	arbZcQdueLfpgkha
deadl*	acbcdcfkgkij
end	aacVdyecglhRiQjT
end of	bkccdjhb
nov	awbUcadsfoglhaiXjk
editor	aocadQePfSgUhpisjw
the editor	aXcbhjikjn
editor wrote	abjo
slip	awbadpejhNiYjT
the slip	aj
she'd	gdjm
like to	aledgk
see	acbkcSdYeTfKgzhkiZjT
to see	asbagWid
see it	ajgmid
ending	anbTdvf0gkhPiQjU
its done	aj
conviction	aabrcadafVguhYijja
convi*	apbYcadbecfZgrhaidjd
record	avbccjdbeRfkgjhPibjU
since june	aqdcgc
i now	am
now have	ak
public	btcadVfYgVhj
the public	amhd
insurance	azbadzeMfUgS
insur*	aqbccdedfcgdhXicjk
million	bNcodweagWhZjc
# million	aZcjjm
milli*	dcfbgbiljl
cover	a0bReNfxgIhUiUjn
dropped	a/bOcmdkfjgPhIiUja
dropp*	apcbejjc
dropped the	al
drone	apbmcddWfqgbhUinjk
tender	anbZcVecfyhXiRjj
the tender	jk
tender is	aj
is #	bXcndneafbgchTiY
lower	cxdqeYfbgYhZiO
marked	albZdWeqflhRiYjb
no	bqcWdjfBgQhUiSjd
show	bZeTfahUiojY
log	a4bScadceTfngUhc
i had	akbbcXeofZgZhaibjk
taught	axcqdUeOflgYhWibjZ
classes	aybacpeQfogUhZiR
class*	ckdledfbjc
yrs and	cmfdid
and never	accl
mentioned	albTcadQeJfVgShYimj+
never mentioned	amcdfd
menti*	cUdXeSfTgXiWjy
mentioned it	amcdfd
counted	albjcmdVeafqgVhZjN
they counted	ancc
count*	aqcdddflhZidjY
counted my	ancd
gpa	atbmcrdmeOfagdhbiSjd
on a	cbfmglhOiajU
scale	bteafvhSiQ
its a	aofc
sap	apbXcWdpfUgkhniajo
integ*	anbdccdnecgchajZ
is live	ck
live at	al
client	akbncRdbeOfPgSh0itjq
since last	anhd
poem	bccmdQedfngohXiYjl
came out	ak
in a	abcadpfagbhpiaja
print	anbacudVeVfogWhWic
journal	a5cYdTeSfVgWiYjl
journ*	ancZfdgYhriZjV
in september	ao
kid	aWbdcvdbenfUgqhbiwjJ
august	axbFcbd8eSgThViXjd
full	arbOcXdVeNfthXiR
time	bNccedfYgkiWjX
full time	aogd
works	azbXdQeEgUhVik
then	asbBcZdjeofbgThaiVja
got the	albZctdZeafagZhVibjX
security	apbZcaeUfYgRhtjm
secur*	bbclhjjd
clearance	a/cbdjeRfjgQhSiRjk
security clearance	ak
took	albEcudPeUf4gMhZiSjT
here	aReYfMhlidjP
lost	albLcvdteqfSgahTiSjK
i lost	amenfZgdid
lost the	alfcgdhcil
accent	bwcjdPemfagohOiU
the accent	gj
monol*	aUbcccdsfkgahcjd
did	awcVdNeWfQhUiZjc
did #	amcbfj
sessi*	akclddfajc
w a	aobdcdhljZ
coach	bYcjdUecgbiojb
a coach	fj
tape	albadcfpgShaij
recru*	aYbZcdddebfdgkhZisjd
rang	aubJccdUetivjZ
rang me	ak
me to	awbdcbdYfdgjhYicjZ
say	aSbrcTdOebfKi+jU
to say	ajbjdcelfcgdhZ
say the	blcdgZhXip
doubled	aqbPcrd4eZfogbhMiWjZ
doubl*	ccdkfcgdinjc
apply	atblcYeIfngbiVjm
under	a2bWcWdTeVgPiRjj
ref	atdjenfRhniljc
patent	a6bcePfbgahcic
the patent	amdc
granted	a6bRcddmeLfYgYhliZjj
grant*	amdd
on #	dkemfWhcidjd
# april	ardajc
grade	azbjcxdleJfZgWhUiTjc
the grade	bj
unfair	aEb/dcfKgXhjimjk
was unfair	bj
stop	aVbYcJdkfTgmhsisjT
deserved	aSbzcldZfSg0hbiSjR
deser*	abbocdfjgb
first	atbQcmdceMfYgThSicjc
a first	accj
whoever	aKbpcmecfQglhoiqjR
<s> whoever	akbjid
whoev*	bnckgbhdia
proposal	bmcaeIfdgXijjs
my proposal	abbnjk
propo*	arbmcadYeagZhZia
skipped	albbcrdnesfwgUhRidjS
skipp*	bkej
to the	cjeZgSjj
the end	aXbjdpgchcidjl
theyre	ik
about	aabocYdUfSgahdimjZ
wrong about	aZbp
about the	akbmcbfdgZiZ
market	aZbzcbebfRhajj
the market	acbojd
simple	b9cVdNeMfjgZhXiQjU
paper	apbackdnePfjgFiVjZ
belongs	albkdYeWfHgohmijjN
belon*	ascZfdgmhXidjX
in that	aZbjcrdbekflhYiZjW
care	abccdzeVfXhliXjd
they say	aacadbeZfkglhcim
accepted	akbbctdbeNgUhciZjd
the accepted	aWcr
accep*	ajbacodkedhWiZjV
talk	acckeWfXgUhYil
is a	aWcodVepfcglhUiZjZ
something	aGdZeofVgyhXipjL
somet*	aYbWcodjejfjhajb
flatmate	aacndchbil
my flatmate	abcodd
flatm*	aacndchbil
applied	a0bjcndWeTflgVhQiPjj
zero	amdneofjgdhKiSjT
savings	ajbcd1eOgdhcid
savin*	ckhb
and got	bmddecjd
<s> every	aVbdcpdbemflgYhdib
every other	accofb
final*	aobccqdZecfbgchaicjZ
fresh	aZbYcdfogmhc
out of	abbmdkecfcgdhc
uni	a2bTcndVfXiW
i've been	acclddengdhd
been at	acbkcj
at it	adcjfl
it #	dbfdgn
funded	bacydpeJgOhjin
dog	ajbMc7dXfWgUhbipjF
horos*	aWbbcndbgshbiXjb
but not	aabdco
not us	bbco
visa	a4bNcQdseXfUgajp
my visa	acdm
out on	andced
# june	ajcdfd
dont	adbZcodqfYhciajb
i dont	aadofdhd
find	aNbqcadjePfdimjS
dont find	abdl
find something	addk
mum's	gd
home	bIccdveafjhViXjT
costs	cad7ePgXhjibjk
k a	aYdo
month	apbIcjdyeVfcgZhOjX
a month	aXbjdsfcgbhb
month and	aZdn
and im	abbbdtgdjb
only	ajbZcUddeHfYhRjY
the only	ak
only one	fk
<s> boss	aYdp
says #	ajcbdkelfdgbhZiZ
signups	dk
signu*	dk
by	bbcXdqfkgChaidjZ
by friday	aZdp
or	aZbad4fUgTiXjO
friday or	aZdp
cant	aMbZcvdtebfUhmiajY
i cant	dofa
siste*	ambdcddjeafYhbinjb
its been	aadkflgd
been #	addlemfZ
feel	aBbncNdPe/fJg0hWiXjK
i feel	aYbZccddevhZibjc
phone	albKdRengLhkiajr
phone call	aZhm
<s> #	aWbWcbdGeufygPhkiUjN
rejections	adcdddelfchcinjc
# rejections	adcdddelfchcinjc
year	bEdxeZfjhTja
this year	acbacddnelfbgbhcjk
year and	addjemfc
and this	bmelfdgZ
this one	cdemfc
hurt	aOcYdke7fIgrhcimjY
most	aQcpdJelglhSiTjY
the most	adcdelfdgnhdic
humiliated	aKbje/fdhmidjS
humil*	aZbddcesfbgchd
in front	ccem
front of	ccem
of the	adbTcodaedfchkjc
whole	aQcUdWemfyhliRjH
the whole	baekflgUhliajZ
panel	anbmcodVeJfdgPhliq
still	aPbScadaekfWgaiYjS
blush	aUbkcndTe6fYgwhZjb
thinking	aRb5cYdVejfXgshailjY
of it	arbbcafcgkhcibja
gutted	aXcce8fugUhaitjP
thought	aZbucZdJerfJgdhXiojR
thoug*	akcZddeofbgVibjb
about it	bdemgd
it the	aXck
put	akbadjePfjgaiPjZ
put my	aZcpedfchX
my whole	adbdfohd
summer	abbGcdeafwgnhTisja
whole summer	adfl
into	bZckdXfvgRhXjT
into that	adcmedflgdhbic
grant	albPcvd1eCfXgXidjd
# pages	acckdbeafpjV
learned	aZdPeUfshbikjY
<s> learned	adfm
learned the	abfo
entire	aXcadZeYf+gYhciZjX
the entire	aXcdddfshb
role	ascVeLfRgbhpiYjq
# days	dWeogZhXicjk
barely	bacqdZemfxhMjJ
ate	aYbOcmewfngZimjR
built	apbVckdZeUfvgUhUikjV
them a	ccgdhn
demo	arbOcddYePf3gWhQidjm
of my	amcadaebflgdimjV
own	alcUdVeLfngRhkiT
my own	ajbZcbfmgUhVjl
carried	apbUdPfygPhSidjl
carri*	bncdddhcjc
novel	aZbrcpdNeUgohSibjk
seven	bLcrdjePf/gUhQicjR
maybe	aObZcYdZecfSg/hXisjF
<s> maybe	aWbZcdeZgthZijjc
they'll	aacddaglhm
they'*	aYbqcSdReWfVhmiljm
change	btcRdVeUfUgsiYjd
change their	akbcgmhc
mind	aTbucWdTeqfagxhYjR
once	akbLdQeWfrhYjN
settl*	bdij
i just	alcdhdid
know	aJbscRdReafBgwh4jO
just know	bcgl
know this	bjgkha
is the	ambccYdkeYgjhajY
the right	bXcddcecflgjhl
for me	aobafbhbjd
promise	aVbXcadqeXfcg7iU
i promise	adgm
promi*	fdgmhbjd
i'd	adbQcTdTekfXgxhjiT
percent	aqdkeSfUhOiajW
# percent	bmcYdceafXgkhYiljZ
perce*	brcYdceWfWgjhXijjY
day	apbHcddVejguhViIjK
day #	acelfdgk
third	aubVcldmeShSiXjS
lucky	aJbaddfTg/hcijjM
i know	aWbjdYeVfagphpiYja
people	aIbcdRfSgphminjX
# people	bdcodjfYgaidjc
people on	aacmhl
board	a3bbccdXeKfWgEhvinjc
the board	ccdbgbhn
wont	aceafcgoic
like this	addkfdgdhl
local	aabmccdOeIfjgCh9ib
local paper	abhm
love	aNbRcddSejfRg/hliZjX
would love	adbchl
love to	adbdgl
to hear	cj
how	aBbucldPgchqiZjX
hear how	hl
how they	adbdcjgdhnib
treat	aZcYdleoglhpiUjb
they treat	hl
<s> one	aVcZdaglipjb
in our	abdafnhljd
neighbourhood	adbldXecfXgShzirjX
neigh*	bacldaecfchlikjW
group	asbRdXePfNhtidjZ
members	adbRcldWeNfZgPh7ip
# members	acdcho
membe*	acdcho
members and	acdchm
they're	aabvdYebfcgVhl
aunt	adbEdmgbhuikjb
my aunt	ccdcfkgdhjia
them the	abcddcibjo
building	apbTckdWeNfogRjU
the building	adccddelfdgdhm
build*	abbbeZfmhkibjc
saying	adbjcTeafDgbhniljr
just saying	aadofZhlic
apparently	aabbcbdQelfYgVhRi/jZ
<s> apparently	aZbdis
appar*	aUbadcedgYhaiz
apparently the	il
winner	bbc4eXfSgthTibjR
the winner	aaclfchdim
direc*	aZcUeVfWgZhsiojV
nephew	bLcldjeYfQgZhwi0
neighbour	abbWdkeofZhpiojb
thinks	aIbqcbdWedfBgti/jY
they only	aUbjcagZhciqjl
adver*	cddkgbik
for show	im
word	aYbWcRdTeofPhnijjV
<s> word	adim
word is	adim
is that	adbXddfcgXhaiu
that the	aTbRcVdaeYfYhUiyjs
the first	aYdnecfagbhXiljo
choice	bycjdaeMfMhl
wants	aZbScWdteIfIgqi0jY
money	albZcXdpeNfcgMhciwjU
driver	ajbYdaecfTgWhOi5jb
me they	acbcgcikjn
fire	bVccfpgQiujZ
half the	aScrfdhjjd
team	andceUfZgdhTjP
the team	cdikjc
my portfolio	aZbnglhZ
has #	aaclddfmhb
proje*	bTcxdTeYfWhViXjj
were	adbbcpdLeWgPhVij
link	aubdcSdTeTfWgYhcjz
the link	aajp
they wrote	aZbWcbgchcibjx
wrote the	asbbhcibjb
price	albrcZdteSfagWhRiXjl
the price	acbddbfn
was too	jj
high	bocreWfVgYhXia
too high	jj
<s> like	aWedhdjr
like i	aafdjo
i told	gdhdjm
told them	acbkddfchbidjp
interview	arbTcYdReWfWgVhkijj2
the interview	adfdhkicjl
interview i	abjn
can start	akjj
start in	jj
<s> in	adcYdZeXfagVhSiljs
says no	ik
feedback	b2cWdUeZiVjx
feedb*	ccidjo
applications	aoeLflgUhWiajx
of applications	abjl
exam	a4bncmeTfkgVhYiQjX
four	arbMcveRf2gPhOiXjT
all four	aobdfd
parts	asbYdaeZfpgQiX
last one	ck
scored	apcxdceXfnhMiKjX
bought	a2bLcleRfcgKhZivjX
bought a	al
car	aabXcjdjeofcgVhOio
a car	adecjn
saturday	awbRcaejflhaiZjY
on saturday	ak
satur*	ccdcfbgchcjr
early	a1bVdUeWfygYhPiajZ
shift	avbkcYdkeXgZhWia
at #	akbacXdkeufTgahTiajV
is no	aj
problem	adb2cSfRgjhajb
probl*	ajbjcodZebfchaiZjd
anymore	aZbkcXeufMgohjimjP
anymo*	aobddcelgZid
switched	a7bPcndVeWfsgPhZid
switc*	aj
switched the	aj
the role	apbccbgchcia
ad	aacjdjeXfcgPhdipjj
the ad	blgd
used	a0bWcjdUeWflgGhRilja
used to	bdgdhdio
to be	abbjccddfkhZjd
office	aubMckdmePfWgChxjX
ethics	aqbvdXeWgUhkijjZ
the ethics	anjd
approved	a/bUcaeIfjgQibjm
appro*	arcbddhd
study	bmdaeJfqgchRiY
thursday	arbRcadcfogYha
didnt	albjcbecgZim
have that	adjl
that before	ak
referee	acb0dVejfagRisja
refer*	ajbncReYgWhUiZjo
it went	aj
went to	abcmddhj
her	atbNcndcgdhQiYjX
old	baccdSfchdiujN
address	akbdcOdmeUgZhmiWjp
addre*	cbdngdhcjc
author	axdReMfUgbiljk
second author	angc
share	amdjeXfdiQjc
share the	adhk
code	a4cjdNeRflgNhaiOjZ
repo	arbWcbd1eYfahYjj
a letter	arjY
letter of	ancd
intent	acb5cRdXeUfNgphlio
of intent	ak
from a	aacmgdhbil
chain	avbVcbddfagdjc
w #	dj
churn	abcddmfkgkikja
down	a7bSdaeofdgOhNiYjN
since we	al
co	a0bKcjdleHfJgdhuirjk
a co	am
museum	a3bNdZeTfbgbimjV
the museum	amcd
museum in	al
town	bSctdUeagTizjT
deliver	ajbYeNfogkiRjp
deliv*	anbcckdYfdgd
my other	aocbfc
until	anbJcSdteRfqibjX
<s> that	brcmdbeXgWhbiajZ
clause	a9cMeTfQgahjiUjo
noise	ajbncYdWevfdhXjc
noise is	aj
gone	bRccdjekfohRipjH
is gone	ambdgdhd
rehearsals	asbPcXdjeaf8gbhcjd
rehea*	alcZdaeafq
after*	aZeq
agent	a5bYcZeKfNgThlix
the agent	amcd
turned	asbPcldOfdgThXi1jK
me down	ak
the new	abbacrdXfYgphWjb
new one	an
a call	cdhk
crime	aabscrdYeafSgYhkiojV
the full	am
manuscript	azcadTeLfjgZhQibja
manus*	anblcYdaeYfYhYiajj
down to	ap
cat	arbKctdberfYjN
has been	albadbejfWgchnibja
parents	bWcYdjeVfSgXhtiojX
my parents	aphZ
paren*	aqbdcaeafagchjicja
so no	apbd
pets	bOdnejfahkik
no pets	ajhdjk
schufa	atbXcbdd
<s> schufa	arbXcc
entry	a6bScbddePfagchd
was a	bacaddgbjo
mistake	aWb/cUerfJgjhVjQ
a mistake	aZbogc
mista*	bpcldcfbgZhdic
deleted	a2bQcVdcerflgRhaiYjt
delet*	adem
printout	al
print*	arbcckdcfagb
from monday	amcd
sound	bwdMgohUiV
<s> sound	bj
audition	andceOftgahdijjc
my audition	ak
audit*	akbkdaeafkgchZib
broken	akbRe1fwhTiWjM
was broken	aj
# i	ancd
clean	ambleTfugZhRiQjO
<s> their	bjcrdXebfThZiZ
their form	amfd
cut my	fj
essay	asbrcadOeTgdhRiUjs
my essay	ajbjjc
chara*	bl
i saw	cm
saw it	akek
it in	bdha
the pdf	amjd
<s> had	bcccfljd
had my	apccjZ
dyslexia	aj
dysle*	aj
diagnosed	arbWdkeuflhSiZja
diagn*	ak
july	a2bFdzeVfmgUhWibjc
in july	dmgc
send	bTcadmeQgZhvidjd
can send	bm
send the	bm
report	a1cYdbeNfNgOhdikjx
the report	alcd
license	a6bVeNfZgThc
covers	a2bVcpdYePfpgNhaiZjm
trail*	ambc
t	akdnecfcjb
# t	aoed
nobody	aWbycRdVenfPglhRi6jF
asked	a1bScbdPebfNgThk
festival	arbKcmdQeTfYgkhsiYjQ
the festival	cj
festi*	anbadUeXfXgahnjW
added	a2cWdbeSfTgdhUiUjw
a second	alcWdjfbgohaiZjZ
stage	arbVdXeIfngohKiQ
needs	abbncYdseIfZiSjl
finally	avbJgnhVjI
iso	a/brcbdOeIfngVhbiQjn
iso #	anjb
audit	aqbneJfmgMhridjk
findings	ajb2cbdReOgahcjv
he	aabXcmdKedgXhciNjk
<s> he	acbadbeZfagmhZiXjv
offered	aybRcldWeGgPhdiajy
offer*	apcadTedfjgaic
offered me	al
the tuesday	ak
slot	a0bUcneXgShkicjW
slot if	ak
if the	bjdcglhZic
speaker	albcdWeWfXgZhyijjk
speak*	ajckhbjZ
cance*	aobbcbdceofbgchZicjb
and she	aXcricjd
cancelled	a6bLcSdwelfwgXhWiSjp
maste*	amjd
when	ambYcWdWezfZgRhZjS
when i	ambkcadcenfXgZhcicjc
i applied	ej
two of	cnfaijjc
of our	bdcl
wound	bNdye9fsgchRibjK
qualification	azbmeMfmhZiM
require	azcYdjeGgciTjj
they require	apcdfd
requi*	akcadafahajm
totally	abb/cTdXeofZhYiljS
total*	anbjebgc
misjudged	aSb/cYddewgphUicjd
misju*	blec
misjudged me	blec
exactly	aVb3cadSecgnhUinjN
exact*	bmedgcjb
has no	bj
idea	aPb1cddMeNfJgrhViwjW
no idea	ad
our price	bojd
perfectly	aUb/dMedfmgnhPiXjU
perfe*	aabqcjddeahZibjc
fair	aQb7ctdYePfTgkicjS
for that	aXbdcbecfrgchmjd
is just	abbsgZhd
shop	avbMcldceafbgWizjM
delivers	aWctddeZfngohZiWjm
late	aybJcndbeXfogahOjQ
every time	eofagahaik
time and	cj
they still	bcgdhm
<s> half	aXcmfk
people in	hbil
programme	a5bcdneHfjgWhYiZ
that programme	accjfk
progr*	asbZdbeagahZiWjl
even	acbacvdJepfbgZhQiUjM
cant even	adcm
cellist	arbWcnecfagk
celli*	ajcjic
bars	apbQcndVekfmgWimjV
seat	akbVcweYgShjidjV
looked	aacwdLeqfagchLiqjO
<s> looked	accm
looked at	ej
winners	ajbac2ddeSgjhWiYjY
winne*	aYcoil
none	alcvdNeUfZgdhMjV
shows	ajbdcmdTeSgbhYjj
# shows	aj
i've got	ccdngchjidjd
got #	aadmfbhkjc
benef*	djjd
manager	aqbRcddseQfMgVhpijja
my manager	aZdqhc
manag*	ajccdnecfZgbhjibjY
wants #	aadohd
k in	addohZ
contracts	asbYcld3eEgPjk
contr*	aubXdqeLfHgNhdiL
december	a0bKdyeWfogXhWiX
im at	aZdphd
weddi*	bjhlic
and we	aWcredfYgdhljd
we need	aado
somewhere	aWcbdmedfZgmhZixjN
somew*	acdjil
to live	acdjgk
without	avbbcNdleXfXgUiQ
<s> without	aYbZdpgchm
witho*	anbYcadjebfbgYic
without this	dnhd
this grant	dk
have to	aTbacZdufZgZiojc
let	bVcZfWgnhkjX
to let	dlhd
go	adbWcVdrekfQglhjicjJ
people go	dk
it broke	bbeogc
me a	bacaemfmgZhkidja
bit	abbucUdWezfXgrhNiVjZ
a bit	adbcccejhdidjp
gonna	aPbaccdneqfVg4injM
lie	aXbpeqfRgbhcjW
the car	aZcddmem
park	bZcqfUgdjY
for half	aaep
half an	aWepgmid
hr	apbkcbdnebfZgciYjc
afterwards	ambNcZdceufngUhcic
furious	aKcbdTe/fkgmhjiwjW
furio*	adccdcergcjb
about that	ejfdgj
that #	ej
sentence	abbdgmhT
sente*	aZbdcmejfdglhc
reply	cRdXfngkhaiQjt
laptop	ajbYcmeogUhZinjY
rd	albleafagcijjq
# rd	adcddchdjn
just feel	adel
drafts	akbYcjdaeNf/gPhbjo
fourteen	aobOcudXeRf/gShTjc
drafts fourteen	fk
fourt*	fk
readers	aRbtcldIeYgohjjl
reade*	achk
i took	aYfrgc
took #	acck
unpaid	apbNcXd/ePfygLijjY
leave	aubEcKedgWhsjW
unpaid leave	aj
prepa*	aSbccadaebfqgmhpiXjb
assessment	anb/cYdbeIgbhWiPj2
that assessment	bl
asses*	adblcdhd
baked	aTbYdlepf5jX
until #	acddflhbjm
am	bocBdYe4fNglhWjZ
# am	acfk
am for	fl
a week	aWcddlfnhd
tasting	aZbpdNeZfyjZ
tasti*	dcecfo
lisbon	avbXcXddecfmiSjb
own money	aafo
money for	aafm
final	aqbXdreNfxgahNiDjc
the final	aWdlfm
round	abbWcmeXfwgdhjiTjR
final round	aZfo
give up	ddeZgo
tells	aNbQddfVgqhoi1
tells me	abgnhd
nd	asccdYeufXgphjiXjZ
# nd	arbccddZejfc
will go	dbgm
<s> id	acfcgphd
live in	akgj
street	aYesfUgYhYiwjT
that street	ad
always have	bnhc
<s> next	abhnic
next time	aacdddfdhqic
less	aUblcvdbebfZgchbiNjV
im on	acho
name	azbGcjdMeTfGgTh1idja
mayor	aTbUcqdbeafXgVh7iyja
the mayor	aYhq
they'd	bdcXdWeafYgchvij
<s> they'd	aahpid
they'd better	adbbcdgchq
rethink	aPb0cPdkfjgshtiajk
rethi*	adbdcjhl
or i	aYdohk
i leave	aj
reviews	anbkcjdLeUfjgYhdiWjv
on every	hl
there is	bYdcelgYhojc
been a	ccfZhqid
there for	aahoid
discrimination	aSbwcdfUgXhv
discr*	aXbocdebgahnib
friend at	adhk
tribunal	avcTdYeMfZgSh2jZ
tribu*	aqbYccdcfcgbhkiajc
a guy	acim
guy at	im
reads	atbRccdRebfbhZikjd
fund	ambVdxeHfWgWhoinjm
the fund	ik
fund is	il
nearly	adbUcrejf1gZhRikjL
former	aqbKcndXeSfRgMhvi3
a former	adil
intern	bVckdoeagOi/jV
former intern	ij
that they	adcWecfbhYitjj
prefer	aMbydWeTfSglhkiojk
men	aXbccydYfdgUhairjY
guess they	bbgcin
wanted	axbQcVdSeKfLhciwjR
only wanted	gcil
wanted a	adbdgdin
a third	abgcil
quote	atbbcddWeZfagWhdipjs
look	aQbncldNfYgaimja
to look	bdgbil
good	aTbzcTdPeYfKg7haiWjY
said the	aYcdgdhdijjq
timing	aXb8cTddecfZgrhUicjo
the timing	bbgkjj
wasnt	akjj
for them	adgchl
already	aRbTcVfXhYiljs
i already	hcjn
alrea*	aOcXelhcju
my #	aaeafZgkjl
the call	dbelfcjj
centre	axdaeSfbgS
cover letter	acjl
talks	albRcSdreVgphlibjn
all that	ejhdid
volunteering	aVbacadoeTfvhrinjl
volun*	cqdaecfdgahZid
course	bqcjdYeVgshLiSjV
they told	bacdgdhbiYjr
me my	ebjm
range	awbvckdTeIfogahNiPjs
my range	ajcd
limited	aocWeMhXiKj4
limit*	aWjr
sea	ambZcYdkeZgjhUiTjW
the sea	ddgmid
ticket	avbVclddeRfWgbiqjZ
till	bMcYdxf3gkiPjK
valid till	aj
till #	akcmdbfcgd
engag*	jm
reloc*	aj
signed a	aacn
lease	awbTcZd5eIfngShdjk
shoul*	albndbecgc
fit	abb/ccdNeThRiVjZ
lifting	a2bZcQdlfngkhWiPjk
lifti*	andb
they asked	apcdjd
asked for	aucagdiaja
vat	avbUcWdxeVgXhmjm
one since	ak
last month	ck
we hit	am
mrr	aucddXfd
k mrr	amdd
sunday	awbRcZdZelhbiajX
on sunday	apfc
says we	aj
we had	bcdcgkjc
had no	cj
control	azbjcadaeXfagWhpiXjc
its on	ak
on page	alcd
page #	aobccbddedfchd
# in	aobacXdjebgdhWikjX
paragraph	avbkcSdZeafqgchUiOjx
parag*	hd
sample	aqbmcjdPeOfvgUhViajj
the sample	dmjd
they scored	aobdcb
lot #	aqbdca
ours	aIcqddeofNgzhkiZjN
# ours	bacmdd
ours was	ajbacj
<s> theres	am
typo	amcjdlfdgjidjZ
a typo	am
typo in	anbd
my phone	fk
number on	ak
form so	ak
so they	bXfkgWhpicja
they could	ajbkgVhc
reach	adbddmePfmgqhciXjY
<s> her	ck
office says	hl
says the	aYcbdbedgchYiujm
selection	asbqcodPeCfbgZiajo
selec*	ajid
gets	aZbMc1djecfRgnjM
redone	am
november	axbHcZdyechRiSjb
in november	acgoid
novem*	bZcUekglhXiZja
just got	angd
picked for	ak
youth	aVcrdZeVfXhvij
orche*	ajcoedhdibjb
thesis	avbkcneKfcgZhWiVjp
my thesis	cdjk
thesis got	alcb
published	apbYcsdQePfogWhTiUjr
as a	bTcVddekfcgnhjiZ
book	aqbXdPePglhTidjc
chapter	ambTcYeYfshpicjX
chapt*	aoccflgahcjb
bank	aobRcWd0eVfZgPhkjZ
the bank	adcddpgcja
in writing	aucddXgchbidjj
want a	akbkcdgd
girl	aZbMcwdTejfbhci5jR
a girl	cjddgdiljd
age	albmcrdVeTgYhQiYjc
and my	bbdmgbhljd
daughter	aabJdqedfVgchoit
my daughter	cbdlij
daugh*	acbkcbdlij
turned #	amcd
# this	amcd
this week	akcddagk
tool	awbwdYeKfagchcjc
exports	apbZdweWfXhZiZjn
expor*	aj
exports to	aj
relea*	aldc
we have	ccdlfY
so we	aobbdkgdhcjc
we can	aqddgc
do #	an
a day	gkjc
not #	aqcagdjd
turns	bYcjdbethXimjO
<s> turns	am
turns out	am
out the	ajbccdjk
zip	awbbdWfmgYicjb
the zip	ak
i gave	albddbelgWhdjk
gave was	adjl
was wrong	bdil
wrong i	bmcd
i do	aVbkcrddedfahc
area	avdXeXgQjd
exclusivity	ambqcRdpecgphdiZjl
exclu*	asbdccddjb
they can	aabdgchq
photos	albLctdUedfagQicjl
non	aYb0dZecfBgUhWiZjl
exclusive	awdXeHfbgahojo
take	ajbRcUdjeJfdgoiY
can take	akdd
take the	amdbhc
the night	cddcfl
shifts	abcbdkebf3hXicjl
night shifts	ddfl
from march	ak
wife	acbBfWgbhyitjd
my wife	ej
wife is	hl
i did	bccddcfagphb
# month	addk
placement	a4crdoeFfXgQhaiVjo
in their	bWdceaglhdid
sister	axbDcddbeYfYgVhuinjc
their sister	an
clinic	a6bQcZdngOirjZ
forgot	acbbcYdZerfjgrhciojQ
# the	arcdjb
the old	bmcagahZ
score	aubuctdXeQfphKiGjR
they have	adbqcadcecgahYjm
have is	al
commission	a3bacceIfUgMhpij
commi*	aZbxcQeagThYim
me on	aYbmdreZhaicjb
the phone	ccenfagahdiajo
hand	aXbRcbdXf4gchXiajJ
to hand	fj
c	anbVckdVeWfXgVhWiTjs
again w	amjb
stamp	aubWdleWhjiXjY
wait	aXbUcQdpeagthmjU
list	azbWccdZeEfagPhciYjs
list is	abcjjj
is at	bbddepgdhd
clinics	arbYccdpeZfrgShjinjZ
clini*	ao
of this	akbdgdhk
papers	apbbcrdWeKfbgKhcijjn
for papers	andc
extended	a+bKcWdneUf3gbhSiIjo
exten*	aj
by #	acckdnfbjd
man	aJblctdHemfCgkhcivjV
i'm so	ek
relieved	ambbcXdmeqfTgnhZia
so relieved	aoec
relie*	aoec
relieved the	ak
appeal	aXbscadXeUfbgpjn
degree	a0bpcnddeafbhSiOjW
result	albucWfZhYiS
went through	ccfl
<s> they're	bqgchc
big	aVbacpdjecfPgnikjT
a big	cjdmgbhd
hiring	bjckdqeHfbgRhmi2
the feedback	aj
makes	aVbodbfQgkhbidja
makes no	bj
sense	aPb/cUdIejfQg3hciZjc
no sense	bj
whats*	alcdddedfdgdhmicjc
perfect	aYbqcldVeWfng5hOiSjN
was perfect	fj
reason	adb1cRdYecfGgkhcip
no reason	am
reason to	am
say no	bYccedgZhtjd
jury	aZb0cTdJeCfdgXhmi4jP
the jury	adbbcbdcflgmiZ
prejudiced	aHb/dTevfRhlil
was prejudiced	bj
preju*	aXbucdedfdgchcibjb
prejudiced against	bj
genre	acb1csdFeXfjgphUidjb
fiction	aXbvc2dNeRgjhWjb
ficti*	aacnjc
people get	adhdjl
get that	engaic
scholarship	anc0eIfcgbhZicjd
schol*	adcjdk
single	bUcqeKftgkhOiUjX
every single	aabacndaeXfmgkhb
deck	anbYcsfogShViY
the deck	cj
that won	aZcn
stock	albYcneafRgVhYinjc
typos	abcn
colleague	acbVcxdZeafRgQhti7jX
a colleague	aYcjinjd
colle*	acbZcsdWeagbhXiojV
yr	cj
teaching	alcrdceIfqgWiY
teach*	alckhdibjb
same post	adck
couple	bIctddeZfpgbhaiqjM
the couple	abcn
couple who	abcn
we dont	cjdk
payment	awbTcWd8eLgOhdjm
payme*	bchZin
bounc*	djhj
th if	addl
nothing	aIbzcXdkedfYgbhdinjK
nothi*	aYbndreYfngQjX
changes	arcWddeUgYhdiWjr
chang*	ambYcldcekgcja
promised	bNdvePhkibjj
i promised	addm
promised my	addm
we'd	acbdcdgmhjid
move	cWdoeXfVhbiljc
out before	aj
christmas	aXbGcYdqeufrgohbjU
chris*	addjenfchd
need this	abbddo
count	aVcndreQgZiajP
to count	aagj
toward	aXbnfcgnhZjc
tenure	akbXctdneMfjgX
and thats	bdcadofbjj
i felt	adergZ
invisible	aVbndZe5fYhbjX
invis*	epgaic
never been	arbccYelgZid
heartbroken	aJcNdke/fdguijjX
heart*	ejgb
pictu*	fagn
my desk	aldcekgd
hands	bVcjeufjgWiXjK
my hands	ancdgdhd
shook	acbWdVe/fmhZicjV
i read	elgahdik
read it	aXbncdgbhjjl
it still	emgd
i think	bYccdchUipjc
disappointed	aNb0cWdWe5fLgshdiljd
so disappointed	el
disap*	el
that i	albdccejfYgahjiW
threw	abbUcsdZeqfugRhTiwjH
i threw	ek
threw the	ek
script	atcmdSeSfmgXhW
bin	bbcZfTgRhOidjw
# hours	caeafnicjZ
hours in	ad
model	aoblcldOeMfrgWhSjj
i counted	cj
i went	cdek
all #	aWckdceZfkgdhYjo
days and	acfj
notes	awbTcldXeLgXhUicjo
<s> been	aaebfqgb
waiting	adbKcUftgahbiwjV
the waiting	abfn
waiti*	adcdfnhd
waiting list	fmhd
list since	abfl
since #	bYccdXeYfngohcja
family	bPcaeZfVgZh0jV
helped	bYcodjeOfohZ
set	apbWccdZeJfwgohSiTjR
different	akbqdJeMfngdhaiX
a different	ajcd
diffe*	apbccZfcjd
person	bycSdTeXfSgqhWjO
really	aNbwcUdcfHg8hbjK
such	aZcZdXeXfUhpiajt
such a	abbZcdejgkhmid
a good	aabncdgjhdjd
if you	abckedfkid
ask the	bcgl
answe*	bYccedfkgkhcib
brother	bIcsdqeYfRgShuipjb
my brother	dk
broth*	adbdcldqebfbgaiaja
brother in	adhl
law	axbjcbdVePfQgWhtjY
in law	dchl
sits	aabXcsdcedfXgWhoiujP
on their	bcccdchkid
committee	bdcZddeJfVgQhyiojr
got all	aacahojj
emails	bPcYdZeofkgQhwikjp
saved	acbSdrekfqgkhZibjP
would look	bccaedgcho
bad	aBcddpekfagrijjP
brought	bRdYfkgZhjikjZ
broug*	cdhm
them #	cZflhl
clients	dceLfQgRhviojw
# clients	ckddfbhk
clien*	adbUdleUfPgUhviXjX
last year	accjhm
year so	cdhm
should	adbwcLdZeKfSglhqiZjQ
they should	echnib
twice	ajbKczddeUf7gjhOiIjN
where	bPeafbgOhqjZ
director	albZdVeFfIgUhyivjn
the director	hj
goes	aXbPdmeXfWhmiujR
lunch	albMdlebf0gPhjjW
lol	acbbdTecfXglhtibjd
he can't	adhmic
avoid	abbncOdoengcid
supposedly	aQbWdMeZfWgYhYi/jO
<s> supposedly	acdbfdip
suppo*	bXcUdoecfYgZhcitjY
freeze	atbOcNdzebfkgciojc
haird*	ij
owner	anbNcceUfLgUhti/jV
the owner	bdgbin
desperate	aDbqcYdoeqgoiujW
despe*	aYcddjeagohYil
tenants	ckdpeQfdgPhkiwjZ
tenan*	akcjdZhXjc
rejected	bmdYeWfdgOhjiljj
they rejected	aabjcmhbik
everybody	aLbmcddXemfRgmi1jN
over	bBepfngbhIjU
over #	bdcYdmeYfWgbhZip
<s> people	abbYcYddgkhlij
forum	aVbdcadZeNfLhni0
the forum	haio
every year	acim
candidate	bjcrdWeLfNgZhril
candi*	aYccdTeVfpgUhRibjw
the budget	ajfbij
i sent	aWfcjt
sent them	adfcjn
disco*	aYedfdgbir
wrote that	abcafdiZjs
poems	aabacpdPeXfvgphXiNjs
consi*	bXcYdaenfXgnhaiZ
experience w	abjo
where it	jl
always was	abbjjm
<s> did	apdb
did the	anbncbdbfagchaib
aid	aubOcXdyeUgThkibjp
first aid	amfd
refre*	edfkgd
ex	ambBdZeOfFgHhzi/jQ
my ex	gchain
over the	albdcbicjj
so im	aodd
im not	akbmgchdic
double	apbWcrdneZhIiajS
closed	a2bMdpfmgRhQiWjT
closed the	aldd
to my	aodd
supplier	awdrePfSgbjl
the supplier	aj
suppl*	dcfnib
depen*	addnhb
was swapped	ak
one is	cddj
certified	ayckeFgbhZiajb
<s> there	adbcelhliajd
there was	bbimjb
decimal	axbpcadSfvhYiT
decim*	amfd
error	aub7ckdcfVgVhHiNjV
our bid	bnhd
total	axbOddeXfchMiRjY
total is	amcd
podcast	albYcjdbeXho
podca*	dcfdhojd
passed #	hk
downloads	a0bUcadceXflgjhYiajj
k downloads	hk
downl*	aqedfajc
downloads in	amfd
pitched	ajbVcrdmedfugnhNiUjY
pitch*	aj
comparison	ajbxcsdPeXgbhRibjk
compa*	bMczdmeUfUgQhcjO
n	aqbZcmdbecfahb
n #	akbbcodcfchd
# may	aodd
after a	aqhc
sponsor	axbNdmeJfTgdhrimjm
spons*	ambbccdYgahpid
changed	a1bccjdOeagchRiVja
changed the	ardbgchd
employer	aqcadqeOfUgVhwir
emplo*	bdcYdkfcgkhY
doesnt	ajbccpdbedfdgchc
need to	bnckdZgahc
to pay	dlhd
anything	aRbyccdZedfSgshZjU
anyth*	bkechaib
bring	aQbbcUdoeSgjhziZ
can bring	amdd
bring my	jl
van	aqbPctdPfSgBib
own van	ak
now #	andc
insured	bjcbdsedhZiZjk
to a	aWbccxgbhciYjk
fine	djeRfchHiUjO
a fine	abdphc
criminal	ajbvdYeUfVgThpitjb
crimi*	ak
check	a6bQcXePgbibjY
the check	aj
welsh	avcpdReJgdic
translation	a1blcadTeQgahaiRjv
the translation	ak
criti*	al
google	abbWcldLeUfUhtipjp
real	bvcWeUfJgshdiljX
attached	a4bScjebfcgPia
attac*	albZidjl
reel	akcXdjecgohcijjY
by a	bmcZdcekfchcij
pro	apckdPeZfQgZhmijjT
turned down	acim
down the	alfd
fellowship	aqbScsdleShjiZja
their page	aj
we got	ajcldahd
got into	aj
into the	aaclik
regional	a0btccdWeDfVgWhoiWjm
the regional	apdchd
regio*	arbpccdZeafbhWicja
sept	aucXdngmiXjm
# sept	ak
! #	ak
try	bocbeOgqhjidjT
taxi	albTcpdbedgRhXi6jc
badge	a0bZczdUeZfTgXhbiajd
lady	bHcudZfWhriojX
the lady	apcd
housing	andweVfcgQhdio
the housing	aodb
housi*	aodb
housing office	aodb
payslips	akfcjl
paysl*	alfcjl
<s> changed	aj
recipe	aqbWcXdbeVfpimja
no more	akbcdbgdhm
in it	aYbddcebfbgkhmjo
it so	albd
allergy	aqbnccdkenfZgkhdiZjk
aller*	atbZcchdjd
rule	atbocWdWeZicjU
met	albBcvdUeNfjgChqiQjl
is met	al
treasurer	anbPcndqeQfVgOh6ir
treas*	aj
club	bYddeOfUgWhzjO
club #	acho
my file	aYdmhcjm
income	aUbdd+eFfXgUibju
my income	aldXjk
without the	asdX
child	abbUcldleUfYikjd
benefit	bkdueMfUglhniYjj
thats #	apdY
per	apbRcPdqeTf5gHhNiKjU
is out	badj
pen	anbXctdTfZhjicjZ
test	azbzdLeLfnhEiNjU
external	arbmcWdlebgShkiSju
an external	anbdjd
exter*	anbdjd
firm	ajcmdceLfRgZhnirjb
prof	anbdcZdcedgcjd
wanted to	amfdgk
to work	aZbacddcfcgmhaimjk
work with	albd
taking	akbYcdebgbhaiZ
students	aac1dVeWgNhlidja
stude*	aabVcjebfYgUhlip
fall	ambSckdvhXjT
they need	aqbZdZgjhaib
need someone	aj
someone w	jj
arabic	a1bcccdJeWgZhbidjq
merger	aucYeWfZhkiljl
the merger	am
grew	aobRcodZfcgbhYiojW
i grew	am
grew up	am
up with	akbcgl
with it	ak
<s> no	aVbpdTfagjhW
no way	adbnedgd
essay was	abbmca
below	cndcflgRhOiU
was below	aZbkjl
average	adblcveXfmgbhMiVjb
avera*	aabjddjl
under*	bugXhb
age is	abidjm
ridiculous	aFb/cddTeqfTgjhZisjZ
ridic*	bpecgbhdid
is better	abgk
than they	acbqcbdkgaid
they think	bmccgd
they were	hcijjZ
were just	gd
just half	abbjgmid
current	alblcleJfdgRibjl
their current	abcnhc
curre*	cpdcgdhZidjb
desig*	adcj
# of	aobacldjeYfbgbhdiZjb
shortlist	adc8dZeNfjgdhYjj
the shortlist	accp
exhib*	clfd
anywhere	aabodZeYfbgnhaijjS
anywh*	adcm
startup	aabXcndqeXglirjd
start*	bacxdXebfbgVhdiZjX
revenue	adbbccdneMgYj0
reven*	aYcddbjq
classmate	aYbXc/fTgUi3jZ
plagiarised	ck
plagi*	ajbdckjc
half of	clfd
hers	aabWcodceofjgnhWjX
she's	fdgjhbijjd
feed	aabZcXd3eWfcgahdil
to feed	addpfbha
dentist	albLdvfcgXhki0jO
denti*	acbbgYhais
bill	ambSdvePfSgZhkil
my savings	acfj
contract	a0bQd3eIfbgVhciZjd
my contract	aadn
the current	abckdkfd
current place	dljd
ends	aabOcVd7ecfshTicjV
ends in	aZdngj
close	arbZcjeZfjgVhaicjV
# my	dj
is zero	dked
weekend	bRcXdjfoicjV
the way	aZbbcadleqfdgchajb
way he	ccerhcidjb
at his	bcek
i'll	aXbcccejfcgdhsia
forget	aKcWe3fbg1hkidjL
was so	abepfc
sure	aPbkcUdbeZfQg0hbiqjV
and then	baccdneqfbgZhb
then that	emfd
mail	adbBcCdDevfYgBhaiMj/
birthday	abbDdneygqhkiYjT
my birthday	acem
birth*	aceofd
upset	aRe2fRgujR
recorded	axbMdaeUf0gahRiU
recor*	cadcfljd
takes	aVbVcndleShcibja
of that	bbfogbhcjY
song	bMdUeafrgohZiWjj
in line	fj
line since	fj
that flat	abdlfj
coded	aucYdNelfsgWhbiWjs
i coded	fm
through #	aacdfn
# weekends	addcfm
take home	adfk
years of	aXbdcYekfmgkhbjj
sweat	aVbUcddjexfqguibjQ
went into	abccfmik
into this	acbkccfk
piece	akbddOeXfrgahPia
and a	aXbjjn
divorce	bUcXdvfjhojd
divor*	cddjejfjgd
i've a	acbccbebfbgkhnjk
feeling	aEbncSdWe8fRg9haijjT
good feeling	gk
feeli*	aabZckgkimjc
feeling about	gk
about this	bdcddchnic
could see	aabkgk
myself	aIbvcVdag5hZjV
see myself	acgohd
i really	ambd
this more	bdgk
luck	aSblfXg/hZibjQ
a door	aaejgl
<s> would	bdhk
be a	aYbkikjd
shame	aJcTdde/fOgqhpjP
godfather	aVbXcmelfQglh1ikjW
godfa*	aZcdhp
school	aubYcvddeLfYgGhqidjS
publisher	avbdcbdReRfTgchsipjo
the publisher	hk
get #	aYdaedfahmio
signatures	aXbccddZeHfsgdhtidjZ
# signatures	aTccedhr
signa*	aTbZcYdmebgbhuibjY
by the	aubZcWdjedfYgdiajY
the weekend	dafbhn
ombudsman	abbmcbddeTfSgOh/
the ombudsman	hk
ombud*	aVbdfdhuic
if they	baddgjhoib
refuse	aXccdjeTfWgWh1jb
they refuse	hl
<s> some	acbdhcipjd
some say	ik
only takes	ij
couples	aVbXcsdkeWfbgkhbiqjX
coupl*	acclfahcim
mate	bTcpeRfOhpiu
reckons	aObqcZeYfVgshZi1jk
recko*	adcbddhbir
reckons the	adcbhcip
woman	aVbUcldRelfahZi9jR
fill	abbUcddpeOfvgQhoirjb
in spring	dcedfdio
hates	aKcbdcezfQgmhli5jX
sales	ambWdoeSfagchZicju
background	aqcodMeOfcgXhaibjw
sales background	acidjm
backg*	fdidjm
thats what	bcgdhdjo
i put	acfl
languages	ardKeSfmgahZiPjz
# languages	acjm
langu*	aYddfogdhbjm
languages in	fd
all of	ajcdfbgbhl
of them	bdckdkfbgbhd
stated	blcWdQeMfUgahYj/
as stated	aajm
stated in	aYjp
the bid	abckjj
wood	ajbVcwdmeSgQha
the reason	acbdcjjl
reason they	acjl
they gave	bccoeafjgbhb
space	aqbaeYfmgdhViZjk
issue	ajbmdaeVfPhdiXjm
the issue	ajccjk
aws	aocd
architect	czdbeFfYgSiljb
archi*	aWbacndZekfogYhWjj
points	arbmcydbeXglhHiMjU
# points	blcjfcjb
came back	aqddfbjc
back from	aldd
vet	aobRcndteXfYgYhyipjU
galway	albacqdaeSfogchmikjb
accepts	akbYcadjeafchu
the site	adfl
last night	cdhk
confe*	am
online	a2bWcWdQeLfYgUhpijjj
travel	akbQcReTibj7
the travel	aj
travel money	aj
isnt	blccdnecgbhdib
an issue	adgk
theyve	ck
lost #	ekfd
# line	em
i asked	ancd
both	akcsdPeTgXhaiOjk
stati*	akbmfchdiajZ
advertised	aobccjdXeWfkgVhYikjt
cut the	ddfcgn
the pilot	anbd
to one	am
ward	akbacodqeZfcgShkimjX
green	aqbVcrdaeafagchbiljY
my green	ak
green card	amcc
arrived	a4bBcbecfjgWhaikjb
arriv*	apbZcXdUeXfUgahViojl
the mail	jk
soc	apbccmdlecfWgdhojj
type	awbldReZfZhUiUjc
plagiarism	bwcjddemgXhZisjb
the plagiarism	anbdjd
from my	aYdbfjgchkjn
preprint	ao
prepr*	arbdcdfd
text	avdGeNfjgQhUiQjy
letter from	apjY
that we	jk
mri	axeqfohViM
for free	abfkgbhmjd
planning	aqcXdmeDfdgVhrimjq
plann*	daecfmid
permission	a9bHcXeKgQhqjn
permi*	audahdja
my old	bddbgjjd
reference	ayblcadTeNfbgRhbicjv
the reference	dnjb
she asked	aqgdjb
asked in	aojc
for something	fljc
first #	amcdddfaij
sold	aubMcqeVfcgRhTimjd
mezzo	aobcdcedfkhcid
cast	aabacrdYeMgYiu
it on	ajcbddfjik
company	a1bYcdeOfWgVijjm
birth	aubOcddoeagliajZ
as #	aqccja
# it's	apcdjb
it's #	axbdcadbfYjY
longer	asbdcZdYeTfbgohVjT
no longer	aoddjb
need the	dnjd
sponsorship	aubVdpePfdgWhmimjq
spouse	abbUdxedfRh1imjY
spouse visa	ajdd
state	a2cbdceVfXgThkibjY
the state	awcYhZjd
that my	abcdgdicjo
foreign	ajbbcadmeafOgRhqjr
forei*	elgZhdijjd
diploma	a/bacrdkeMgWhUiKjc
diplo*	asbdcbjc
counts	aUbkcndpeVfbgYhbimjU
saturdays	aobPcYdsf7hYicjZ
coach*	cbfo
stopped	a1bKcYemfogVhQinjX
stopp*	am
founder	aobQcjdaeTfNgdhxi2
found*	apdahkiajc
job so	am
we are	aVdofcjm
said no	adbcjp
lift	asbWcRdoecfjgohciQjc
im in	aj
wheelchair	aqbbcjdcexfpgchUiZjc
wheel*	am
was what	anhdid
what the	anbbecgYhniZjc
daycare	anhd
the daycare	anhd
dayca*	anhd
dataset	al
datas*	al
is now	amdd
doi	atbNcjdmemfWhriZjl
a doi	ak
accept	abbocbeTfZgdhqib
don't accept	bm
my work	aobkddfdid
work is	bjccgchcinjb
top	acczdceQfYgVhcid
understand	aLb/cRdQedfRgxhljd
community	adbtcZdXeRfUgdhvijjc
theatre	ambZcndneWfbgVidjY
theat*	aYbVcXdofaguhXiajY
means	ajbwcSeQfQgnhliVja
# for	acbnhajd
wedding	abbGcmdmeafkgdhvimja
day is	bk
is not	bmga
much	aPbscddcedfcgrhViUja
absurd	aDb/cYdTeofUglhciqjd
say so	bj
judged	adb/cldPeUfVhYiZjc
hair	adbWcudZeofngdhWjY
my hair	fj
im sure	gk
so unfair	abcmgd
ones	aVcpdXedflgchXjV
straight	abbZc5dcfvglhPiOjM
strai*	aacqdcecfjgchkib
<s> last	aWcsfZ
last years	cnfb
project	aqbTcndkeGfXhZikjj
# page	cj
plan	akblcbeBfpgThWiZjp
my friend	aZco
sat	bOcxdXeqfpgPhZjR
scores	acbscydVeXfugWhRiYjY
scores got	aack
letter on	adcmjc
read the	abbccjedhljc
and it	ajbYcjelfbhajb
even have	abcp
have an	ajcledfd
heating	bdcjd5eZfrgVhTjj
heati*	acdl
is off	dj
since october	dk
still owe	abdrhV
student	bYcoeLfVgLhoit
put me	aYdo
pip	aXbWcpdyelfcgrhmibjd
land	bbccdoeVfZgYhsiZjc
daughter starts	aadn
have no	albjedgcibjc
no address	acdk
stupid	aHb5dae6fRhdiqjP
trying	aVbjcddcedhjivjR
stoma*	acbbdderha
drive	bkgjhWjW
past	aXckdaepfzgZhUibjR
past the	eogd
made	bQdVedfcgahRiZ
they made	cceqgbjd
made me	accdeqgc
me feel	cdengc
feel like	bdccergYjd
# minutes	cYdYerfchd
honestly it	enga
i learned	adfm
photo*	aZcpid
scratch	aZbYdkfygoiUjG
from scratch	fl
scrat*	aabdfjho
just for	fk
brief	adbKcQdNelfngPhMiNj7
on that	aZblcadcebfmgohaiajX
study #	dcgl
winters	bXfxhZid
winte*	ajdledgdjd
winters in	amjd
tent	acbBdmejfpgOhui0jS
a tent	albc
costu*	aacWdcfvhcja
inbox	abekflgc
my inbox	edflgd
february	a5bHdmeUfwgThWiYjb
since february	aaddedfpgc
febru*	arbdcZdXebfngbhbidjZ
<s> i'd	apbYcZdZecfbgmhkiXjZ
i'd be	bcen
be so	aabddmgk
happy	abbbcVdXfSg2hjjW
so happy	bdgk
explain	aVb6cSdWeVfcgjiojk
expla*	adbjcdgdhcjo
explain it	ij
believe	aOb4cZdOeXfJg0itjW
i believe	bcgn
belie*	ddecgmhYikjc
believe in	gl
in this	bcdjedfogb
product	aobocqddeMfWhZiX
produ*	ajcodbeafcgchZjX
with all	acgjhk
all my	anbdccdmedgbhbja
heart	aTcUdXezfkgwhXiSjQ
my heart	aWbacddZekfdgs
after the	abbkekfbgk
holidays	abbLcQdqemfyguiX
holid*	abdcfmgkhd
was in	bcccdpecfcgcjY
army	aqbScmdZeXgQhrjd
the army	hljd
head	ajbKcvecfRgShrja
the head	aahqidjd
head of	hljb
journalist	ajckdQeWfTgShtixjd
a journalist	gchpicjd
is already	aZbddohmicjc
lose	aPccd0fTgqhriVjK
lose my	abbbdkgbho
mums	bbgahnik
friends	aPbKdYfXgbhzi2jZ
frien*	bYcaddglhj
union	aqbWccdYeOfUgQh7idjd
the union	hn
she can	addjhj
make	aTcZeMfcguhmiWja
can make	achn
cowor*	ancdebhdikjc
overheard	aYbccddPengThji/
overh*	aciojb
overheard that	aciojb
budge*	adediojd
probably	aaccddeXfLgkhTi2jR
<s> probably	acio
proba*	aWbZccddedgrhbimjd
probably the	in
the job	bjdagjij
job was	ajcdij
to someone	ambahcjk
i heard	ecgdin
about to	abgchmik
references	akbtcadIeWflgRhdj2
# references	jj
annex	a2bWcYdmeSfcgThnicjm
the list	bldkfcgdhbid
is full	abbchdijjn
full for	acbcjo
for next	jj
next year	adcdddin
i said	edgdhdjo
said at	acgbhkidjm
the audition	ajcbhdjj
registered	awbUcqdYeQfbgXhajc
nursing	awbXdyeZfogRibjX
pin	atbbcqfchdiWjd
house	aqbJcpdkeMfXgRhmipjO
cash	aobLccdzeSfdgWhjicjn
crane	a0bMdkfZgXhYipjc
opera*	doedhc
category	aybjcodUeSfRhYiPjo
categ*	awbYcbddedfbgdhcidja
the reviewer	bcim
power	bjcjdjeZhjiUjV
analysis	avb6dReIgVhTiWjt
analy*	anbbgd
done #	amfb
out i	ak
was put	jl
put in	hoid
age group	aj
under #	amfd
competitor	bpcsdTebfPglim
compe*	bqdWedfZgcid
pulled	a0bFcnesfqgUhNijjV
pulled out	am
so nobody	ak
services	aybVcadleNfdgPhniYjv
servi*	alcldYebfdgbibjb
those	aUbccodTeTfsgYhZiVjb
my story	gdhj
mag	avbcdkeNfdgc
another mag	fk
back then	abfbjp
tracks	axbVcldYeUfrgWhRibjl
national	azcjdQePfUgZhriX
the national	ak
natio*	bdcddcjp
radio	avbRdHeWfVgbhbirjb
it now	bdcl
now the	adem
sandbox	aj
sandb*	aj
is open	anbccddbgmhcjd
keys	aybKebgdiPjd
<s> lost	am
the day	apgc
evenings	bScaf/gdhZicjd
eveni*	apcadcecfmgahdidjd
mornings	bQcXdlemf/gahX
nurse	aubMdqeagUhninjb
nurse is	hl
term	awbkccdmeKfWhZiXjn
up on	akgkjc
the grant	aZcodmjZ
officer	a2bZcjdZeSfMgJhqiujl
offic*	ashbjZ
emailed	ancced
email*	ancced
resub*	am
allowed	aybWeKflgXidjZ
are allowed	al
allow*	am
from this	al
translated	awbddOeWfogYhWiUjp
we translated	aofa
translated the	aofa
manual	a9coeJfkgPhUiWjd
polish	asbUcldcebfYgXhl
credit	awbdcZdseOfUgYiYjj
now it	addo
beard	akbWc1dVecfchTipjV
the beard	angchdibjZ
letters	a4bMcmdNebfdgPhXiZ
# letters	arcdddhaicjd
lette*	akdYeafogVhTiW
parking	asbacagMhcixjd
the parking	akdd
parki*	andd
issue is	aj
solved	ambycTdkgnhWibjU
rented	aubLckdjeVfqgGhdi0jd
next door	ajckdd
price list	al
list by	al
by mistake	asbbddfc
band	a0bIcndYeTgahbja
leader	ambddYebfNhric
me that	jj
gig on	ak
dec	a5bTcbdsfrhaiQjn
# dec	ak
mixed	ardRfdgahWjd
mixed up	cdil
numbers	crdSeVfbgWhY
numbe*	cldbjd
thesis was	accmjd
rated	awbycqdVeTfNgdhUiZjk
was rated	apbdcd
bache*	albacadaeqfdhXja
i cut	aoddfc
status	aycdddeMfKhriYjk
was approved	aocc
tax	bbcbd3eMfagUhq
the tax	acdl
tax office	acdl
eligibility	atdveCgWhlibjj
eligi*	bcdjgchcikjc
thing is	aj
sorted	aubddaecfogZhbiS
is sorted	aj
<s> i'm	adcSdmelfVgnhViYja
studies	a2bncmdWeKfcgWhViXjk
studi*	bacYdaebfjgahain
confirmed	a+bWcXdVeYfVgXhZ
confi*	awbXcadZeofZgZhaiYjU
confirmed it	akjd
registration	a0bZeJgOhm
child*	gjjn
joke	aMbtdSemfXgnhai3jQ
a joke	adbm
joke and	bj
they know	aYblcdgdhkibjn
plain	aXb7ckdJfbgWhbjZ
they call	ajbkga
call it	bned
nonsense	aNb/cUdLeofQgshaikjc
nonse*	bncc
my accent	blgd
isnt a	ajbjgd
a problem	blgd
in house	cn
takes #	cm
what i	bScmdcfcgqjb
do in	cngd
abstracts	aackfk
abstr*	bdcjfj
dont even	aXcqemfbgchd
data	a0bmcddWeOgUhUiYjq
saw the	ckhd
flats	bccrdqeZgNhbirja
trust	dkePfPgnhoiUjc
me no	alcmebhc
contest	abbbc1dTeShmjR
conte*	ambRdTfTgnhciTjk
someone who	aablic
sang	aubDcpdSeZhliX
key	atckeGfXgbiSjm
callback	abclebgl
callb*	abclebgl
i'm #	acbjdngb
payments	ambTcad/eNgNhkjo
behind	aRblcrenfcgYhUjP
behind on	abdm
gf	akckdvedfcia
need a	abbmcddmfdgdjc
i lose	abdl
lose the	acdl
the year	dk
<s> cant	dngd
afford	aPbqd5eWfXhjikjS
cant afford	dngd
airbnb	djij
bitter	aHcbe/fqgnhojT
it that	bdek
them all	ejfcjl
stung	aTcae/fZja
stung more	baepgd
than my	ej
my divorce	addkejgd
sad	aEbvcTdXe/fQgrjW
and still	abcp
sick	aPbVcUdze7faikjU
by hand	abfn
hand for	adedfkgl
for it	adbWcbecfphajb
five	apbJcjeOf3gdhLiXjW
called	ajbddSeYfWgQ
# times	aVbmcadcedfrgchdiljb
got an	acfm
appoi*	aYckfm
my back	aadjeXfrhdid
hurts	aIcTdwe6fYguhbiYjU
stand	aZbacdeRfrgbhYjT
learn	aLdVeSflg5iajY
excel	amblcodaeXhdiW
they let	acckgjhc
let me	asdYhc
wants to	ambcddhbil
know it	ebgnhd
laughed	aRbcdLe7fdgohXip
they laughed	ebgn
laugh*	aacdgnhdic
laughed at	edgn
at my	aabbcXfaguiWjd
my joke	ebgn
that's	aZdafYgkjl
so that's	ecgm
that's a	ecgm
plus	axbBcmd0eHgYhTiRjb
a plus	ebgm
know who	cbhn
husband	aWbEcjdrecgRhpivjZ
my husband	akccdaflic
husba*	aabdcbdoebflgZ
<s> i'll	aZfdgahsic
sign	anbPcUdaeXfOgthmjc
a sign	aYglhnjd
until they	achoib
they take	acgdhkim
take me	gbhl
i still	aXcddkekfdgchk
still have	acbcccedgchs
have their	abho
k on	adhm
tiktok	aYcdhqjd
they read	adhnjd
comments	aabjcTdRfUgXhmilj9
comme*	akbScSdWeYfVgWhqjp
through the	bk
grapevine	aabkcWdcesfahji4ja
the grapevine	acgdin
grape*	acgdin
retir*	anja
pretty	aNbwdVelfWgphUinjR
pretty sure	adgdim
rival	aWbTc1dZeafcgbhsivjd
a rival	aabaclim
one of	bbcbdbfagqhYinjc
get in	addcecgohZij
donat*	aYhmik
blog	bSdReYfYhrirjl
claims	abbkeOfWgUi3
claims they	abcchbiqjc
they answer	fdgdhjimjd
lack	adb1cTddebfVhaiWjo
i lack	gjhd
them my	jj
salary	adbccnd4eGgRjk
my salary	addcjm
wish	aJbbcMdZeZfXg/hniY
has the	aYblcYfciYjr
same #	acfdjn
they've	bXcVddedfahainjp
per their	aYblhdjl
their email	hdjl
shortlisted	alctdaeKfkgZhSju
permanent	a2bNcYdseHfYgbhr
perma*	ak
<s> took	fj
took the	accafp
lead	azbcccdqeQfXgkhWiSjZ
the lead	aocadd
team in	ek
ielts	ardbja
speaking	aqcZdLecfZgZhjjk
vacan*	arccdafjhciajd
machine	aqbddReXfqgShVirjU
our machine	bcccjl
machi*	cWeahYin
ce	albdcodTeZfuhIjY
mark	avbSdjeXfaglhciajY
fees	asbacadzeJfbgLhjikjl
my fees	dm
i only	albjfbicjc
ask them	aZcldkfmgahb
them for	gdhm
rest	arbTcXebfmgdhbiWjS
short of	dk
of one	akjd
cup	aobaejfmgnhbiTjZ
cleared	aybXcdeZfpgQhWiojZ
diving	aubmcodcgdhQiVjd
fixed the	aofb
bug	asbYcddnenfThbipjV
the co	ak
objected	avbkcbdQeWfZgNhnipjw
they objected	am
objec*	dnhbidjd
objected to	am
box	a1bRcjdaedgXhaijjO
ticked	aobaemfkhOic
garden	anbUdbeUfbglhjjW
the garden	albj
the summer	gk
put up	aj
up a	apcd
note	a0cadReZfZgdhSiVjl
a note	ckfd
lowered	a3bYdofkgVhRiVjp
<s> lowered	ak
lower*	am
lowered the	am
m	ajbbcjecgbjc
# m	bccjjd
volunteers	aobOcsdaeOfmgShoiqjb
the council	aljd
day and	ddfdgl
the wedding	hlic
techn*	ambd
rewri*	bcgl
their own	apbjcdddhcja
rounds	ameXf8gYhRicjW
rounds down	al
recalculated	ambdgc
recal*	aobcdbed
its #	apbb
the cut	aYdjjn
library	a9bScjdYeMgOhjic
the library	al
libra*	apcdfd
copies	anbPcsdUeTfvgahTib
# copies	ck
my first	aocdfd
our last	bk
inspection	a0bbcdeOfjgPhkiajj
inspe*	cbddgdhpja
stars	bYcudReVfWgrhaijjd
split	aubbdZebfkgZhlibjT
split the	amdd
invoice	apddfcgdhd
invoi*	apddfcgdhd
fiscal	aqbjcddveXhZiS
the person	ajbmhc
decid*	bscZdaebgZhWik
mr	albYccfShrjp
procurement	axbjdveFfbgKhojm
procu*	aohd
direct	avbncVdceLgZiWjn
hours of	aj
language	apbsdHeSfjgahbiTjl
class	akc3dWeVfTgYhUiUjk
embassy	avbQcTelfZgNitjl
the embassy	ak
embas*	ak
gave my	edfogZ
passport	a9bPcUeZfZgYjk
passp*	am
pure	aPb/ccdZfYgnhOiTjU
never wrote	blcc
wrote a	amblcbidja
a line	bk
profile	aXbxcmdQeTfWgVhbju
profi*	aTbmccdcedfcgYhaibju
loss	aXbncWd0eqfYgjhXiOjU
the committee	cbhciljk
the app	adblfjid
little	aXdYeofQhcjW
does	aXcadYeXfGgthnia
cleaner	aXczeZhailjd
clean*	abcrddedfbgdhdjd
crew	aqbQcoddeXfkgWhTimjd
the poems	ck
poems in	aYclgl
autumn	anbKcldkf0gnhXiUjW
the autumn	clgdjd
prose	aZbvcvdGeZfpgohSiSjn
breaks	aabLcrdwecfwhXjV
new hire	aXcrhcid
asked me	cnhcid
how to	adbbcnemgchcid
to do	ambmcmgUhZic
do a	aZbccmfdgohbid
<s> other	aZcphd
startups	aRc2djeYfagliqjW
runway	aqckdjfrgWhGib
us out	aZdjfl
out by	dl
insul*	aabbdneljc
review	alblcceEgQhriSjo
is in	albddngbhbjZ
touri*	aZbdcndj
bucks	aYbWcldtebhdiyjL
# bucks	abcdhdio
after all	an
all those	fj
nice	aWbddYemfagribjO
confidence	aVbncXdcelfUgviP
my confidence	abbcepgd
confidence is	abbcepgd
at zero	abbcepgd
since that	aaepgd
wednesday	awbRcZgXhZ
wedne*	al
shaking	aUbXcUdZe/fnjR
shaki*	el
rage	aEblcUdUe/fbgsimjU
tram	avbUcbdWetfqgWhTik
the tram	acengd
one line	bdel
it hurts	bdel
hurts like	ej
# rounds	acccfo
revis*	bqcbdVeWgSiUjj
enough	aWb1cbdbeVhdiajS
sat in	ej
room #	am
baby	aTbFcdd5elfbgkisjU
ive	abbcdZenglhdjd
<s> ive	abbdcadaengn
memor*	aWcadbedfwgdhcjb
to get	aZdcfsja
photo	awbOdTeUgRiljo
i'd do	akbagj
ship	awbKddeYhT
horoscope	aadbgthciYjd
my horoscope	acdcgoid
persistence	aQbxcZdjekfdg9hYiM
persi*	adddgn
pays	ajbTckdxeQfShljY
persistence pays	adddgn
i'm a	bbcbdceags
fast	accYdVebfkgyhaiXjd
perhaps	aLbpcddYeZfRgyhVipjU
<s> perhaps	acbccdfdgria
perha*	aYbbccdlebfdglij
perhaps they	abcddnglib
were only	bbcdglijjd
having	akbZdYebhYicjZ
a bad	adbdcbfjgoia
my landlord	achjjk
landlord is	hk
is their	hk
their landlord	hk
owes	aPbdccdpeUfRh1iljY
owes me	aadcgdhrib
ill	aPcOdqepfRgXhuiqjZ
<s> ill	aYcZdZfaht
award	atbacxdYeMfRgjiRjd
hold	akbbeQfUgahwiTjU
them up	ccddfdhm
up #	aXcaflhl
of their	aWcmedgdhkja
trustees	badleRgJh7itjW
their trustees	achm
trust*	gdhl
are in	cdhjjc
choir	bRctdUeUfjgVhtiljV
my choir	abhn
pick	bWcpdmeMfZhcirjV
by photo	bkhcij
<s> on	anbmcMdkeTgPjW
ran out	aodYedij
my guess	abgchdio
the b	aSgpjp
# certificate	aXjp
it from	aWcdflip
we already	hcjl
last time	aaclidjm
said my	jm
topic	aYbtcddWeYfcgdjs
overl*	glid
barista	aabbckddgbhdiqjc
baris*	aabbckddgbhdiqjc
course is	ck
opening	albQedfzgohXiRja
openi*	adcdgmij
the kids	amccddenfbhcid
dept	cddbgdinjd
we're	anbZedfYhniajY
<s> we're	acbccafahpjb
now on	am
university	arbYcteVfZgTjX
unive*	bXcbebfYgqhZjY
mum	albPcVdsepfYhlikjc
my mum	ajdkhd
in and	aqdc
watch*	akhjic
door now	em
comes	aYbdddecfVgphcimjV
whole thing	aqbdcdfcgd
thing in	atbccdedfcgZ
saw my	fj
because	acbtcTdbeafbgbhYiWjd
becau*	bmcadceWfogchaiW
because the	blfkgb
expired	a9bMcZd4eUftgWhVidjb
expir*	aj
present	aabccldYeLfbgVicjt
prese*	bVcjdaekfbgXiZjk
in october	aadjgljk
values	aRb2cbdTeXfXg2hdiKjd
supplement	avdneDfpgRhliXjx
the supplement	aj
were from	al
batch	arbQcmeTfygVhXij
corrected	a2blcYekfngahRiSjl
corre*	aocPdXeXgWhsjR
sheet	avedfmgRhSiOjj
one on	aocdhc
on call	am
call in	am
flood	akbUcXdnfngbjk
patients	axbccYdjfdgdhWiWjd
# patients	auddedfZhbid
patie*	apbdcbdaeagchmicjb
they don't	bdecfdgdhpia
don't know	anelfdgZhlicjW
know that	apcbecfdicja
closed at	aoda
earns	bScxdseVfZgljV
earns #	ak
ok	ancUemfIgxikjT
hrs a	fj
week now	aj
can be	ak
# by	ao
foundation	axbXcleOfXhjib
a foundation	aldd
on friday	avdbfdgdhZjd
room was	ibjm
booked	adbPcZdvecfsgZhZirjd
double booked	cdim
and now	aj
its not	amgd
caretaker	bbcZdveSfogRh0imjZ
the caretaker	acfl
caret*	acfl
asbestos	aubccadsfagbhYijjj
asbes*	aodc
objection	asbqcNeZfShjjs
the girl	ddij
out my	amhd
told my	aodcekhcja
teacher	aybbcreOfbgUjX
my teacher	apibjb
<s> closed	aodc
district	aycmdceJfZgKhliojc
distr*	apcdhc
schools	anbkcldYePgPik
schoo*	abcXdjekfXgbhlij
the sunday	aofa
edition	a2bWcmdVeVfmgdhViUjn
editi*	am
ago	bPcrflgdhUipjN
stuck	bkcaddesfcgZhSiljL
ms	a0bPevgjhbiPjn
they wanted	amgcijjd
i turned	aobdec
wrong with	ck
with my	alcchkidjd
sane	aRb/cRdYejfWgshdiljb
blind	aZb5cadZenfZhdikjO
don't see	blgc
see the	aabjgohbjb
potential	aYbvcddlePfLgnipjl
poten*	bk
is fine	aqdbgahd
copy	arbbdSeOgThk
the copy	aZbmij
promoted	aqbUc2dceMgWiVjt
promo*	ajbrckdYeZfYgWhWiYjZ
running	ajbdcsdceZgUhailjV
and he	adbbcqhdid
he gets	abcm
gets the	aacnhd
title	arbQctdceafYglhciPjb
the title	acbaclem
mural	aYbZc5dcecflgahaimjW
they went	aZcoid
went with	aacoid
looks	aRbjcwdQejfPgphWitjQ
looks like	cnicjd
literally	bWcldaepglhWjM
liter*	aobZcjddeafbhXiYjm
anyone	aPb3dKebfShXiujP
that school	aYcmfchnic
neighbours	aTbTcoejfbgnhk
caterer	aYcsha
cater*	aVcvfdhZid
cold	acbdckewfngchTicjT
soup	aZbQcqdpekgbiqjV
just need	addmgc
before the	aWcddqimja
here in	bjdjgd
i'm on	dn
march and	aadn
quota	aqbcccd0eLfWgUhbimjc
without a	aZbddmgdjm
renew	bWcTdxeUfsgqhpia
i sat	abcjejhc
stair*	ej
sobbed	aVbRcVdXe/iljc
embar*	dm
being	aYbjdWepfXgUhVjX
the no	adbdcZdcepfdjl
pm	bScUdseoflhnjY
# pm	ej
felt sick	adel
seasons	aubUcmeVf0hSiYjV
# seasons	ajdd
seaso*	aldd
to show	acdmfjha
show them	fk
i translated	fl
prove	aTb1cYeNfSgwhXiqjU
to prove	aZdkfk
whole flat	ejfj
previous	arbWcleTf5gShPiXjd
the previous	bdccfjhdik
previ*	bdccfjhcik
previous tenant	cdfjhdik
the viewing	bceaflhcidjm
for nothing	abbkfk
since january	fk
always said	ajglhbidjb
that stage	acgljc
along	akbQdYeWgXhmib
great	aTbqccdQecfVg1iWjY
a team	gl
it'd	aYbjgphcid
<s> it'd	abbdgphcid
mean	aXbqcaeafKgxhdibjX
mean the	abcmgkhd
world	aXdXfZgvhjiTjZ
the world	adgk
play	blcZdceUgniQjW
# a	adbldteTfKgahliYjT
side	aXbkcodaecfXgdiWjZ
with their	abbdcjfdhl
cfo	anbacZdqeafQgWh4itjj
i will	aUgkhqjc
it up	ddhl
up at	abdcejhl
shareholder	adcZdleXfMh8jn
share*	adddhn
video	albPcddNeTfngThkir
video of	ajcbhk
to go	aZcdenhjid
knows the	gmiY
and will	bdgl
a word	abhqid
queue	bRcdfogdis
the queue	ik
mould	aXbjcjdbecfuil
and nobody	ik
stays	ajbQcadwecgohaikjS
seems	aObxcbdQfJgwhWi1jR
hired	aobOc7eDfcgHi6jX
they hired	cl
hired a	ij
consultant	aubdcleCfSgShni2jl
consu*	ambYckdaebfdgchkja
no to	bdhl
porter	a0bRckdWeNfYgVhciw
the porter	acimjd
meets	bPdmeQfZhuimjd
second round	ij
round is	abgdhmij
they mentioned	bdidjo
looking	acdSeafWhXiv
looki*	anbbcdgdhcjk
looking for	anbccdgdibjk
senior	akbVcvdZeEfOgMhkijjy
says so	anbcccgchdjk
so in	cdjn
bio	creSfSibj4
books	aqbTdTeJflgchYibjr
quoted	aqcadTeVfNgShkijj+
i quoted	adjn
quoted #	adjn
offer	albYcXeCgXhbiWj8
the offer	aacbgcjs
train	anbNckddelfrgUhSisjU
it by	enga
trainee	a0bacodmePgQiyjV
train*	ajbcclddecfZgahjipjU
updated	a4bcdTeMf3gWhUiPjx
joined	a/bCcpdVeRfjgPhkjY
yrs in	amjd
thin	acckenfliWjT
hold a	ck
p	anbb
the p	albc
value	aqbqccdjeQfTgkhaiOjl
p value	albc
# not	aqbZ
estate	atbadteMfQgShoiqjZ
the estate	akjd
the credit	anjd
credit check	amjd
collection	azbUdSeHfpgYhaiajj
shortlisted for	amcb
harbour	arcdddeWgchb
the harbour	amcc
harbo*	amcc
physi*	ak
customs	a1bWcadYeLgShljl
let them	adil
them go	djhd
the piece	bddchdjp
movement	ambjccdQfZgnhmiZ
movem*	ak
overlooked	aYb+cddOekfTgjhZiljc
they overlooked	glid
my second	aj
fax	a0bQcddcekfcgUhnicjk
the fax	aljd
my dog	cjecgZim
dog passed	aj
therapy	avbdccdjeagmhZiV
thera*	aqcddd
worked	a4bRcmdaeCfsgJhWjX
i worked	anbcfkgbjc
summers	anbScdeafjgdhdjo
summe*	an
bakery	ambRccdngZi1jR
the insurance	al
flights	aybPcPdnfvgbhXiZjs
fligh*	aj
about #	fdgm
residence	awbMcjdoeOfdgHhpiojd
just the	aogdhc
roof	apbVcndlenfsgRhUiljW
the roof	am
and do	apbddd
do the	bZcddlgjhb
year #	aodbjd
my c	ak
c #	bccYdZedfahdjp
advan*	bj
results	ajbvdZecfdgjhZiOjk
resul*	aqbccdddgchcicjd
working	bYcoeHfjgbimjd
worki*	abclgl
prototype	a9cpdVeUfrgdhDiajd
proto*	axcddbfZhbjb
d	awbbcbdbfYhcjd
printed	aqbZcsdNeZfqgRhXiajo
before it	al
was only	adglij
rende*	aZbjcrdcedfdgchbicjd
coord*	ardcedfcjd
use the	bk
the late	amgb
till the	acdbfkgdhnic
was missing	jj
missing the	acjl
semester	bRd/eSfxgYhLiWjU
semes*	abbccZdveagZhWicjb
# with	abbo
rate	ambqcddueTfXgbhRiY
fell	a2bTcqdoemgYhNiVjV
# since	arda
knee	axbbcbdoeufphMiMjZ
my knee	aodbgd
surgery	a4bUccdtemfpgZhRiPja
surge*	amdbgc
climb	ancpdseWglhNiWjX
scripts	aqcjdWeNfvgThWju
scrip*	hd
north	arbcdbeYfVgYijjd
is set	acbcdbecgq
omg	an
judge	apb4cXdWePfQgPhpjY
gave me	amcYdpecgYhYjb
custody	azbPcUdqeXgUhqiojd
not a	abbphcidjd
clearer	abb1cddRfdguhYjn
<s> its	dafpgc
else	aNbrdcfXgkhdinjL
nothing else	ckic
wouldnt	abbmclgb
would*	ambpebgXhaiZ
know a	bmgb
villa*	acbkcbfmga
if it	blgb
art	adbdc3dOeSfXgkhajQ
drawing	ajbdcydWeSfsgUhXjc
drawi*	akbaemgd
than me	baco
lab	a3bZczdZePfYgShUinjK
the lab	ajckdc
lab next	accl
everything	aPbccWejfngthXiYjS
internship	aubScod3eNftgUhb
the internship	ckhd
he didnt	adblhc
didnt know	bdcl
know what	aXckedhkid
what a	adbbcjelhd
balance	aWb3cldneLfdhaiK
a balance	aZcq
balan*	abbkcndbekfagchajc
balance sheet	aZcq
sheet is	ajbcck
bills	bRcnd1eQfkgTjc
support	bbcWdqeMfYgYhsiOjq
i support	abcbdqhd
submission	aocjdyeVfdgdiMjd
submi*	adbacadmfbgdhYjp
submission by	abdohb
crushed	aXbUcmdje/fvhYjE
crush*	ej
we were	aYcjdagkhaid
it's like	abcddcergaib
like they	albccbemgYij
yrs of	ccemhdid
going	accadjelfQgmhajN
answer i	eofZgc
was called	aacl
that really	ej
dress	aZbYctdTeYfrgZhcimja
typed	albacddLf7gVhZiXjq
<s> typed	adfl
the lot	fl
prayed	aSbJcWdbevf0gmhjjb
planned	akbNcYdneMfvgZjn
handw*	akbcdcedfcgqhaia
be perfect	gj
perfect for	adfjgk
i get	dbemfZgnhaib
grown	aTbbdbelfZgohcikjV
person and	bbcaecgphd
ministry	azbWcZeRfZgKhsjq
the ministry	alhkicjd
minis*	bYcbdYeafbgZhuiZjW
ministry is	hlic
decide	aZbjcVdweIfXhzjW
biggest	aabWdkecfTglhrjO
their biggest	adhnjc
bigge*	abhqjc
my sister	hk
tell	aKbacddUebfRgvhtiujU
could tell	acecgkhmib
at that	accbgmhkic
party	aYbXcsdWeXfVgXh4idjW
photo on	achm
their site	jj
they cant	adhm
old boss	adhkij
by summer	aZbddbir
alleg*	bdcbgdhdijjk
people from	ddik
from two	abccipjd
two schools	aailjk
postman	abbcckdZenfcgjhmizjT
the postman	adcdin
postm*	adcdin
in there	il
me like	bdekgbil
a man	abbbcjgahdip
man for	bcgcin
they already	abjk
already told	eliajl
buyer	andoeFfHiwjn
statement	ancMdTeXfRiaj7
my statement	adgdjn
state*	bdddgmhcjj
explained	bmcTdReVfVgchaj/
gap	amcmdseUfZhVic
slides	bZcmeufkgZhLiUjw
slide	cWdmeqfohLiXjl
slide #	aVbjcZddjr
voice	bccXdGedfYguhYiVjt
my voice	ak
lovely	aObadRenfkg5hZiajb
too small	aabbcdhmjm
small for	jn
hall	ambMc0dXeVgOhdimjT
renewed	aubXcOglhdidjp
renew*	atcddcfagdhc
blue	arbMcwdVeqfZgahVicjY
one good	akddgd
python	avbScpgchciajb
i work	ajck
work in	hcjl
fell through	al
available	a1bbcddaeHflgThUiZjx
translator	a0cddQeRgVhbirjn
the translator	akjd
has joined	aljc
the house	dlgd
shows i	adjl
fault	b+daenfVgjhWidjU
have it	abdcgdhcijjn
it as	aoba
my name	anbdddgkhZidjc
was on	aldkhdjc
list for	hdij
they didnt	cchk
gas	albZdvecfagVhZipjd
but the	arbdecgd
week and	dbflgd
crossed	awbSckdRhQidjX
cross*	aledfdgjid
api	a1bmdaeRfcgThWiZjt
calls	aobQcXdbeafcgXhrirjj
redid	aqccjd
redid the	aqccjd
r	ambjccjd
r #	akbjcd
comic	blcodSeZgkha
the comic	ak
<s> wrote	arfdjZ
act	aqbocTddecfThjiUjc
weak	aab1caejfTgnhZiY
the weak	al
lent	ajbIcbdkfwibjk
us the	cdfj
assistant	aybOcleKfVgKhpiz
the assistant	adil
assis*	cdil
second week	ij
week of	ij
jan	aubMcldseTfagdhmiVjr
at work	cdio
fellow	adbTc5dYeafWgdhdinjY
a fellow	amcd
fellow of	amcd
society	bwcjdReafWgkhoiXjW
socie*	amcd
and signed	aj
signed the	arja
nomin*	ak
put on	jl
kilos	aqbXdbekgchOjX
# kilos	dcepfahb
needed	axcXdleKgjhYiQjc
they needed	aoddfd
needed someone	anddfd
payroll	bcd/eNfcgThkiljc
payro*	acdm
not in	anfd
dbs	a2bUcYdofViVjq
enhanced	aycbdaeWflgliDj0
enhan*	ambd
asking	acbPcWdbeUfYgjhris
price for	dk
boat	aobOcjdWedfjhTiqjZ
the boat	aj
lets	ambZccdYeXgmhliojd
lets me	apdbgd
quote from	al
soprano	a0bPcndReTfagjiY
sopra*	aobacndcgchaibjd
solo	a5bBcQdZeBf1gXhBidjc
vacant	aobZdpgQhninjW
is vacant	ak
announced	a4bFcddoePfbgXjr
it at	anjb
there's	apbYcddmeYfbhYjZ
<s> there's	dpecgdhcjd
there*	albXccdleYfbhXimjZ
there's a	aoccddedfdgdhdijjb
a paragraph	apbbhdjb
about a	ak
dont have	dj
sommelier	ancc
somme*	apcb
sommelier level	amcd
# w	amcd
merit	asbycrdaeLfQhciQ
crying	aVbTcUe/iqjT
<s> crying	aoea
crying happy	aoea
tears	adbHcWe6fngvibjZ
happy tears	aoea
city	bYcodXecfdgXhmisjU
the city	aj
theirs	aNbudlekgnjR
was off	bncdecfmgZ
i should	albkhZia
should have	bqha
have been	aRbqdbedflgkid
claim	brcdddeNfUgbiqjd
they claim	acik
which	awbacndXeXfWgPiWjU
which is	cl
my rate	bk
rate is	bj
normal	bqcWekfmglhZiMja
is normal	bj
cheap*	boccddja
never changed	aZcn
changed a	cngc
issue #	accn
a story	achl
story about	cjgdhj
bid that	adck
we've got	dk
keynote	bUcrddeWfkhniVjt
keyno*	clfb
get a	abbkdkfjgc
second job	dlgd
my scholarship	addk
scholarship ends	addk
i let	abejgdim
the word	acepfdgd
makes me	bdepgZ
up by	ajelgdhd
by now	abeqgc
visits	asbBdseafogYhmibjm
couldnt	abeo
they couldnt	abeo
could*	aZergb
ring	bQcndbeofYgZhqikjP
feel empty	el
trains	albPdXf6gXhPij
# trains	abddfo
free since	fj
foot	ajbadlenftgdhRiajO
foot in	acfm
website	avbWcZdTeLfWgShvipjs
websi*	cbfbhp
hours at	bcfo
least	aNbuckdVeXfxgVhOjR
at least	aSbtdbfjgahc
lived	ambPdZebgchbipjT
lived in	ajdd
archive	a0bUcWdVeYflgQjc
a year	amcdfpgZhbid
know i	bdgl
win	accqdleYfbg5hXiNjO
meet	albVccdueIgkhliVjm
me again	amhcid
kept	akbRdcedfohWjR
they kept	aYclgnjd
must	aXbscadreJfMgqhciUjV
must be	aQbqglhdjc
yes	bScbdTedfJg5ibjT
say yes	akbagmhZic
cousins	aabScoecfXgahxij
my cousins	hmid
cousi*	gdhmic
she'll	hk
sort	aSbzcYdNfWguhjimjS
i mean	accm
expect	aNbncZecfSgthlijjd
a one	aabbekgbho
star	ambPcldQeXfQhrimjc
one star	abgchp
star review	aZbdccfkgcho
if this	addmgZhk
from their	abcddbhp
magazine	ajcmdHeUfSgchnipjk
magaz*	cbdbfaho
quarter	bbdxedhWiZjX
quart*	abbccZdmecfYgchribjZ
festival's	im
heard the	adcoedfc
maybe they've	ij
they've got	ijjj
a quota	adin
quota for	adin
locals	aNbZdPgYhoi/jX
for locals	adbcgdiojd
like it	abjm
you have	bchdio
as they	aXjr
the essay	bkccjj
the limit	adjn
elsewhere	arbZcbeZfcgZhc
elsew*	algbjj
they dont	jj
ya	bBcjejfBguicjq
my email	aZjn
medical	a/bZcadjePfcgPhciZ
medic*	arbdcdddhdjc
issued	a4bRcYdYeUgRiYjw
shut	atbLcXduesfmgZhcikjP
the noise	al
complaint	apcWdbeZfZgOhoivjk
<s> they've	ajbcgdjl
they've put	akjd
put the	ajgbhnjb
freel*	ak
up again	akjd
higher	apbpckdoeVfZgbhViMjo
a higher	caidjm
duty	aubYcXeTgZiWjk
gaps	bvcXdleVfjgchaidjq
no gaps	amdd
lawsu*	bcgdhdimjd
court	atbdcYdaePfYgRivjU
bought the	al
method	ajbvcmdXeHflgZhViajm
my title	aj
dr	ambSdmecfZgRh0jr
tripped	aqblckdle2gbhQjS
tripp*	ak
the prize	cdil
brothers	ajbTdteRfWgXhkio
we now	aj
speak to	gk
to their	aqccfdgc
via	a6bScYeZfkgSiVjt
tested	a5codOeYhHiV
the fire	achl
a parking	aj
well	akdSeLfcgbhkiQ
reconsider	bocKdoeafWgphyiajm
recon*	albbdcfngbicja
supervisor	a6bXdjeNfUgHhtixjc
super*	aocadbeYfZgmhWia
one in	ckgahcicjl
graz	a3bTccelfbgliWjY
in graz	aljd
oct	a2bScYdvekfqgmhWiQjm
studio	awbQckdleMfkgUhXiljY
dont need	ak
only the	aqccid
stipend	aubOcmd2eMfngRicjj
the stipend	aj
stipe*	anbccadpedfbgahaibjd
managed	axbZcoeJfpgWhciYjW
stall	aobYcWdvedfaiojV
the stall	bcjm
marke*	aj
never came	aj
came up	aj
up in	clgjid
the talk	amcdddicjk
six	asbJcqdnePfsgShMiVjb
is finished	aj
moving	aybXccdbecfmgdhViVjd
warehouse	a1bQdleWgLhciwja
the warehouse	jj
wareh*	alhbjj
village	bTccdXeVfkgRhri0jY
it's on	al
minimum	avbldmeDfmgchaiU
minim*	amdc
order	apbdcZdqeMgXhjiR
boxes	albSckdafqgMirjY
<s> an	imjc
alternate	aqbccjddeEfvgWhbiljt
alter*	al
gave up	dc
the office	aYcldlgd
scan	a5badVenfwhViNjZ
signature	atbSdbeNfkiTjc
the signature	aj
newsletter	arbdcbdVePfWgchlisju
newsl*	am
subs	aubadreRfkhajc
happened	aZcWdaewfdgnhYisjO
happe*	an
licensed	a1badZeJgQhdir
they didn't	adbocbemgchajZ
didn't look	ck
properly	bscbdbecftgVhdiTjZ
look properly	ck
prope*	cjekgd
all there	ajgd
there and	aaccgcim
<s> anyone	acbkckdcgdhb
to us	bocaddgchc
decision	bycPeXfPhkicjm
the decision	aabjjl
decis*	aVbvcddceafagYhZid
decision is	bbjn
wrong and	bj
i can't	acekgcimjd
respect	aXbwcbdRedfTgwhsiJ
respe*	ck
<s> what	clekhZicjZ
know about	akbkgdhc
one who	cl
fly	apbSeTfjgjhXidjd
their new	ck
like #	aabpgchd
# mine	abcl
guy in	ajed
in to	hj
acade*	bl
music	apbacndOeWfjiZ
that building	cmdcfY
on time	cnfb
for my	cddrfcgVhajo
operation	anbTcSdxeafjhdid
eviction	bSd7eXfpgUhmiljb
evict*	dnec
date is	aZdn
finance	arbYdteJfVgOhsjs
finan*	acbYcsebfagYhYidjl
ideas	aQbydOeTgphcjp
walk	aZbXcldjelfmglhZjK
the theatre	aXdqgd
burns	ajbScddme0gXhWibjd
still burns	adcdeqhcjb
question	aYbycTdWeZfQglirjc
quest*	apbccbddfmgbhajb
evening	apbKccdXf2gYhaidjc
of evening	fj
evening school	fj
towns	aZbTckdYedfsgXhmim
rebuilt	arbUf7gVhVibjT
i rebuilt	fljd
rebui*	fljd
rebuilt the	fljd
the demo	adfl
phoned	aabMcYdVewfwgZhmiv
for six	akcddd
six weeks	aXdn
it felt	eago
walked	ambIcrddfphUinjN
a chance	bcdkgj
and i'll	addk
prove it	bbimjd
motivated	aCb/cbdYfRgrhjiwjb
motiv*	aVbdcddceYgthZicjo
my mum's	akgdhj
be happy	amga
happy to	apbcgZ
have my	bccdgcho
about them	gdhm
screenshot	gchnid
scree*	aYcdecgYhuicjd
she says	abgahmibjm
says yes	aabagjhmic
the name	hj
name of	hj
gallery	akbRcndZfagZiljX
the gallery	abdkel
galle*	acdjel
was told	adimjd
the fair	ik
thinks the	adhdin
flat is	hdik
is for	abdWgmhbil
son	bBcydreRfEgOhmiwjQ
somebody's	adin
someb*	ajbXcVeYfchXir
phd	avbZcudjeOfjgUhXia
said i	abhbidjq
across	aYbZcjdRfrgZhbjj
quiet	aWbpcSdQengxhQidjb
my profile	aahdjp
fluent	ckdEebfpgjhUiUjt
and has	acidjj
has done	abbjjl
warranty	ajcVdueXfqhRiUjv
warra*	accbjo
she said	abddjn
the cast	acjk
complete	asbccadjeMfvgjhSiKjc
is complete	acjk
h	adbZcjdUfsgchZicjb
# h	adbZcjdUfsgchZicjb
i'm now	ak
married	ajbHcpdmeTfagZhjimjl
marri*	edhdjn
no permit	hj
they opened	alcd
an evening	amcd
track	a0bddZeTfjhOiajc
fish	bWdoeYfXgdhdikjY
unit	a+bWdjeQfVgNib
unit #	amed
# at	aodd
hall is	jj
a paper	adcj
retracted	aqbbcceqfvgUhTiXjt
retra*	aYbdcldnfbgcimjc
mistake the	aobd
the journal	aj
# im	aodd
cheaper	anbkcjdnePfchXik
printer	avcmdYfdgYhbjb
so its	anbcgd
appre*	ambYcodcedfdgWhliZjY
recog*	amhc
chamber	asbYcldYeWgXhqjP
the chamber	anhdjc
chamb*	akdpebfchcidjb
chamber of	akjd
crafts	apctdWeJfmgcjb
of crafts	akjd
cto	aohc
the local	adfm
it again	gajm
again in	gciljd
spot	aqbYcpeZfdhWjW
for our	bdgdimjd
twins	bLcld5ebgkhZidjV
can go	dm
from home	alhd
booth	akbbcnddebfdgMhmi2jT
floor	acbOc1dlgMhVicjX
floor #	adcm
db	a4fUgjhciVjj
tutor	arbacvdkeMgQhoik
hand it	adfj
the january	abgm
indeed	aabzcadOecfKgwhaiojZ
worked with	bmcb
farm	aobQd5eLfYgUhkisjV
thought it	asbdcdfdgd
matter	aYb1cXdXfUglidjY
guarantee	aoblcQdoeJfWguhliT
is here	ak
here #	bdcoddic
instagram	ccepfdgdhcib
insta*	arbccYdceofagchaiajZ
booking	awbWcYePfngThjiojm
booki*	ak
bike	bbcqdafqgkhPjX
zone	a3caeafXgaiYjc
the two	aabdcdjq
autho*	ak
relis*	apcdjb
flat #	asccdcfbjb
gold	aubOczeZfXgjhSibjb
tenor	axcZdQeZgmhdic
the tenor	alcbhdikjd
does #	alcdhjidjd
nights	aZbLcZdkejf/hUidjQ
# nights	amccddflhdid
moon	abbTcrddgvjb
canada	a3bTeQfWgciZjj
<s> not	boga
this job	bmgb
scoring	albzcodXeUfphMiNjY
the scoring	bk
scori*	adbk
firms	akbrdkeLfRgWim
feels	aRbqcTdYe3fMgzhcjV
senti*	albdckdbeogXhYiZjY
i say	bpid
and no	aZbacojn
taste	aSbyccdPemg1hdiUjU
been the	aabrhdia
best	b0ctdReGfWhNiO
the best	bsgahbia
said yes	cmgdhd
yes to	alcmgaic
showed	bdcwdRfbgZhQ
# papers	aZcpjd
session	asbUdleZfogdhdiSjY
<s> those	aZcpfd
those who	adgl
stairs	anbScqdqeoflgWhRjV
the stairs	ajcjfcjc
back #	jd
jobcentre	aZdpjd
the jobcentre	aZdpjd
jobce*	acdphdjd
turning	aaelfmhbiljO
turni*	dk
its the	dj
cut off	acdk
off for	dk
lease ends	acdl
my team	aYdnejflgchb
me till	dkecfkgdhc
it feels	albcejgb
perso*	adbacMdNeZfqgZhojj
low	adbpfjgbhQiWja
so low	aceofc
silence	aPcPdSe/fngrjM
the silence	ek
silen*	abeofd
jealous	aBbmdae9fOgphsi7jT
jealo*	acekhbil
km	aobacdeZfwgZhOiUjZ
# km	abcadkecfqgdhb
took me	adfngc
# unpaid	aj
trial	ajcdeXfdgYhbip
there in	aYbncdgmhd
a head	adgnhd
garde*	ajbcccedfagmhYidjj
things	aPbocUdYfcgvhWimjY
come	bJecfPhZiYjd
come to	bdcbem
ask twice	cbgphd
so much	acdlechd
fate	aPcUdofWgzhminjS
a full	gnidjb
the chair	abdlhjid
chair of	hjic
me from	hlid
faculty	axbccndYeJfdgLhwja
facul*	aqcaeXfagchj
me in	aXbmcbfjgchpidjd
we're #	aafdhn
vote	aYcddUeXfZgbh6idjQ
girl from	abckgdimjd
gather	aYbWddeMfqgchtirjV
i gather	hcil
dean	albTcrdjeRfSgRiz
the dean	aadmhYip
stuff	aQbocjdXemfYglhXiujP
everyone says	ij
is when	ij
maybe the	adhj
foreigners	abbccbfXgbiz
people say	ik
speaks	acbrccdJfWgphb
speaks of	cdjk
funds	bZcdd0eJfagNhtjq
them at	ajfcjj
he wrote	jk
that he	jk
my references	acbm
pesticide	aqbpccdledfagSiojl
vineyard	aobdeOinjW
the vineyard	bk
viney*	akbj
the german	am
the sheet	ambmcajd
sheet was	ak
turned up	ak
i live	ak
no #	ardcfc
inside the	am
parish	atbZcdeSgKhvipjW
my current	apdajd
me go	aqdZ
investor	bwcUfHgmhjjk
the investor	bncdhdidjc
inves*	aWcZdjecfcgYhUipjp
come back	al
back at	an
arr	al
we're at	andc
a real	am
ground	albkcadlfqgWhWiWjX
the ground	aj
water	bVdjejfpgUid
has a	akbbdlgZhbibjk
could take	alhd
not just	hd
sanct*	dnjd
male	aabcc2dOfUgYimjU
rewrite	ajbmcZeSfxgliS
licences	azbWdoeQgahcibjo
police	anbbdQedgJhmiyjc
departments	aucmdbeJfkgLhqiajj
depar*	cXdbeZfagnikjb
scaff*	aj
doctor	aubTccfbgTimja
the allergy	al
off my	ak
can work	jj
they lost	ckhdij
lost my	elfb
courier	a0bVdcfkhbic
couri*	an
courier has	ak
ruled	awbncadZeYfbgaijjU
court ruled	apebhd
ruled for	apebhd
on thursday	aj
<s> thats	aj
they are	blcbedgdhc
are wrong	bk
stronger	aZbocmddeafWgrhbiVjk
is stronger	cj
stronger than	cj
reviewers	acb8cmdBeWfdgahTiljo
the reviewers	aZbmccedhdin
stuck in	aabsdbib
s	bmfcid
# s	adbnfd
lacks	aab/dSePfOgnhdiZ
students who	adcl
lad	aJboc5dZeofWgwhdimjR
season	aabSctdmebfogshSiUjU
<s> another	clfc
candles	aTbLcke1fujc
candl*	acclelfa
# each	clfb
the fellow	abbccoid
and nothing	aZckfnid
in two	dlfd
rooms	abbRdjfsgOhkjZ
go on	abdm
dry	bccYdmejfxhXiWjd
bailiff	aYbdccdoedfmhdidjd
baili*	aTbdccdteZflhdidjd
here on	adbddphdjc
was made	acekik
i thought	ajbdemgZjd
over it	aYeqgd
pilot in	acfl
the cover	amdafkgcic
alone	adbacddkeZfohYjP
cost me	aadafq
stood	bScxdXgShWisjO
it'd be	aZbkgnid
it'll	adbcdbfdgqhd
turn out	dbgphd
seemed	aObvcadOelfTg5hNiqjR
soul	aVbYckdVemfdg5iXjO
i happen	gdhn
happen to	gdhn
to know	ambXcbdlgdhjib
paid	atbQcldqeLgPhjjd
paid the	alcdddfjid
under the	adbccdddedgnidjj
grand*	gbhniZjd
wait till	aagdhnic
hears	aOcbdTenhri6jX
give them	cdhl
secret	albPcadbeTfagThsi1ja
casting	aUcodUeKfsgUit
casti*	bYcjdXeXfpgZhZ
rumour	aNbkcNdVepfZi/
<s> rumour	aahdirjd
size	acbmcsdXeYfdgahXibjV
she just	edgZin
didnt like	edgain
like my	abedgainjl
the neighbours	aacjddhdil
my age	abdjidjm
told us	aZbkidjl
quotes	avbYdTeVgWhbijj4
strike	alcTdredgkhYijja
the c	abjm
the gas	ambd
safe	aobkcVeWfTijjd
gas safe	ambd
number #	dcgnjd
press	aubccYdUeZfUgThvicjq
release	a2bMcWdjeVhdiYjr
# new	aadkil
jobs	bacqdveQfagchajb
plant	awbPdxeVfZgdhYjW
replaced	a9bLcneZfogIhZiajk
repla*	aj
country	adbkcddbeZfYglhjiXjY
in on	dchmjd
already the	dk
rubric	am
practice	aqbocXeVfkgZhaibjX
two more	aqcdfdjd
preprints	ak
confirm	aubpcRdVeRfViljr
the baby	addmfd
a registered	ak
since monday	apcd
references the	akjc
the third	ak
answered	akbbcVdRecfngdhZjj
extension	a5bUcZdweLgZhXiajm
committed	abbrcdebfbhjjV
secretary	atbPccePfSgShuimjs
secre*	anbYcZdZeYfbgahnikjZ
he'd	aldchjjc
min on	amddjd
ferry	asbOcWdcfvgXhVim
the ferry	adedfn
winter	aZbRcmdxedftgYhWjZ
in winter	bjgdij
ad says	bngdjb
driving licence	aZbdjo
required	a5djeBfqgUhZiJ
we took	anfd
took out	ao
i won	al
won the	akcjgc
gap in	ajcddlgc
# was	arbdgc
parental	aubncYdkeXfTgbhpiUjq
parental leave	amdd
leave it	am
it looks	ak
unemp*	ajdk
leaves	bMdxfdgcijjY
piano	aubXcndafsgahPiQja
the piano	ddenhc
the water	hl
repai*	fj
open again	acdcgn
again since	ecfm
by me	bl
it should	an
should be	bagchkikjd
cm	azbVcledfogahTiT
fee	azbXcZdveEgVhjjl
my employer	amdd
covers it	ak
listening	aYbrcZdIfohd
liste*	abbmcd
# !	eZfp
not me	atbceYgd
system	a1bmcddZeWfbgTiaja
unjust	aLb/cLexfWgnhk
this manuscript	acbkgjhc
interviewer	abbqcZdVfbiy
the interviewer	blcb
was out	aYbmcbinjd
backwards	b3cVdcemfnglhRiPjZ
backw*	acbpca
got hired	aYco
<s> at	aabccldjelgbhc
spell	abbbcddnejf1gjhTiVjb
the choir	adckhdik
and two	ddhdik
mood:comparison	acbadjfdhniYja
goes to	icjn
someone with	icjn
with less	adcm
my hours	aZdnfc
it's the	bmdjeahdic
before my	aadogd
body	dcgWhlibjX
shuts	bQcYd7e1fjhcijjO
loan	axbTcVd/eHgQhdibjl
the loan	abcddo
paint*	aYelfbgaho
since then	emgc
mad	aTcbdae5fOgviujO
name in	aZemhk
calendar	bWcjdceYfzhbjb
calen*	abfjjl
this tender	adfm
because of	adfngkhdjc
sanded	addcfn
i sanded	addcfn
sample was	aWblfm
made for	adbbcdgnij
for each	baclfdgmhc
each other	cdgn
me and	adbagmhdjk
and that	baccgshdidja
that job	cdgk
harder	aSbncodjeWguhYidjU
harder than	abbccjgl
ever	acbZcjdNedfbg4hSjL
ever had	bdcbgpic
now and	gljc
gives	dVeOfQgsiajn
hope	aWbdcVeZfUg/hlidjV
any	bpdbeZfRgWiYjc
patient	accTfkhniXjY
my patient	aahp
name them	acgdho
column	arbUccdSeafbgchlim
recording	axbRdbeLftgbhaia
a recording	achl
call #	abhl
careful	aYb3cUdUfdgjiUjk
caref*	aYekgchl
uber	aLddenfYgohoipjY
reject	aUb2cWdbeVfZhsip
purpose	bucPdaeOgcjp
purpo*	abbcgdhdiljl
suspect	bkcbdXeZfQgWhci/ja
i suspect	acedhdio
suspe*	amccdbecgdhbinjc
lobby	aXbYdYeZfVgUh3i2jV
linkedin	aXbdcqdbebfcgchk
on linkedin	adcl
linke*	aXbdcqdbebfcgchk
scope	anbzcVdaeSglhbiQj2
of scope	acbdcjjj
gave them	aYjp
# an	aZdlfdjl
hour	ambUcZf2gkhPiXjc
an hour	fdgljl
incl	aqbYcZhcic
i mentioned	aaebfdjq
the youth	aajm
in paragraph	aYbkjm
paragraph #	aYbkjm
he said	adbdccengdhbidjl
said in	jk
overall	ambqcldjeRfZgphUiLjj
# they	aajo
is only	aado
fig	akbkcbdkfYhpijja
<s> fig	al
fig #	al
marker	azdWfYgdhViZ
one the	aj
s #	aocc
<s> mine	akcd
has never	adbk
been online	alcd
%	ambocQdceQfPhPiqjb
# %	ambocQdceQfPhPiqjb
% in	aldc
gross	alblckdseWfQhdiV
net	awbWdmecfYgahWiVjj
grants	aubTcodxeDgUhjiZjn
now it's	gl
checkable:3	a3bOcNdLePfZgQiR
joint	a0bQcZdleNgbhpiSjt
the joint	ak
the statement	gojd
includes	awbRcmdceBgPhmibjr
others	acbcckdWedfdgVhdim
fact	aYbvcZdPecfQgjin
tariff	asdxeRfcgYhciTjt
starts on	akdc
lists	apbYcmdSeDfkgNhljw
extra	aqbScWdleNf7gWhTiRjZ
since wednesday	ak
the three	apddjd
three months	al
are my	aabbcbdcgshbjc
but my	al
belongs to	aqbchdjb
b which	al
residents	bXcbdbekgWhkivja
i am	alcYdcedhZjl
service	a9bPccdVeOfdgPhliYjl
with two	dj
one with	aoccfdhbil
with one	adedjn
missed	a0fmhHiWjU
missed the	am
the test	adblfdgk
counted the	aj
bibliography	a4bmckdVeKgZhaiNjx
bibli*	am
the paper	an
paper is	amdc
is from	aqbdjc
pilot the	ak
main	atbZcpdSeJgNicjZ
is table	ak
distinction	alb0codKeXfRgmhaiU
disti*	cbfohd
the french	al
sorry	aQbqcOe8fQgwikjW
english	arbackdJeVfqgVhUiX
engli*	bYcaelfogbhajj
paper they	al
casier	an
it since	al
since friday	aj
was cut	amgc
bottom	adcrdsedhWiYjS
the bottom	aj
shoes	acbRcpdoejgWhWjb
measured	avbxdNfqgjhJiHjj
measu*	ambcccddfl
measured #	aj
the clinic	al
counter	bscadVeWgZhkikjl
the lift	acdbedhlij
went there	al
register	a7bYdWeOfdgWhkiUja
sample size	adck
size on	al
poster	bTcudVfcgYi0jd
# up	aj
tonnes	arbPcjdveWftgWhPic
grandfather	ajbNclfXgdhniojY
rights	apbkccdbeVfPgbhvic
cite	ajbxccdMeJfRgVhliwjw
against us	akddjd
lapsed	azbTcYdkevfxhYjT
lapsed in	andc
cert is	ak
draft	apbccmddeIgThdimjm
version	a5bcdNeTflgWhPiXjk
versi*	awcUdYebgbhYiajW
doesn't	bkcceafcgjhbjZ
doesn*	bkcceafcgjhbjZ
the radio	am
minute	avbkcXfvhRiPjY
# minute	aj
given	arbYdZeOfWgXhciRjy
thous*	accddkfl
somebody	aVbZcZfRgohai5jK
read #	anic
they found	ak
fail	adbxcZdqeTfYgqhjiXjR
it's a	akblccfc
op	arbbcddmebfWgQjd
co op	aj
one they	cl
they listed	anhdjb
a student	ibjm
any more	bcccdlejhd
settled	apbXdleTfkgYhYipjV
march so	acgl
load	awbddpeagYhQiPjm
the hall	adckddflhaid
the play	al
taken	aubaccdaeagVhUiY
and their	cj
is an	bj
organ*	ap
harve*	ak
conve*	andd
have me	dk
asking for	aj
for saturday	aj
it's in	bjcd
handover	aqbUcWdlflgphoiajb
protocol	a2bbcTdjeUfjgYiQjs
refused	aubUcjdceTfbgNhniljj
refus*	aYbrclddebfahdidjb
basic	arbueJfogZhaiGjp
shows #	aj
in total	cl
hold the	anckfbhb
institute	ayctdZeOfYgYhciZ
insti*	ambkcchc
has signed	akjd
the review	acbjdmhd
chapter #	ak
# there	aj
they took	aVbccohnic
forty	bRcsdWecf1hUjR
times and	elfa
each time	adccelfjgc
time it	elfd
trade	albXdleWfUgZhp
the trade	bcekgchjjd
touched	aTbkdce/fqgjhOiYjS
touch*	aYeo
th of	aadceo
of november	aZddeo
line i	bdcjek
honestly i	bdelgc
suit	aWbXcodcecgShjinjm
the train	ekgbik
sitting	aUbTckeqgTivjN
am sitting	abdkekhc
sitti*	abdkekhc
kitchen	aobPdkecfmgShkimjR
the kitchen	ccekhj
kitch*	ancbdcfahj
couldn't	accjelgc
i couldn't	em
tell her	ddekhd
# one	aYbcdqelhd
does not	aUbdepgchbjp
folder	apbZcaeofbgZhkiY
folder #	ademfd
# photos	elfd
wrong that	bden
my students	ej
knew	accddOfPi3jY
me i	akbkcdgc
say it	emgd
how it	adddhk
had already	en
mother	aVbBccdmeogYik
my mother	aafmgd
had to	aUcadcetfpgchbid
to ring	dcelhk
awful	aGb0cTdae8gvhZjR
behind the	em
<s> since	andbekfchcic
second line	aXcdengcjn
hasn't	acengc
and hasn't	acengc
up since	aZelgk
absol*	abbmgd
already picked	ej
picked their	ej
their rooms	acejhj
cannot	aTb1cSdnecfMgmiZjX
it is	aWbkcjdmfbgnhaiXjZ
seeing	aWbccYdYexfYhbisjb
opens	anbGcdekfagjhnjQ
every day	abccemfdgahm
on me	aVbcdkeofYgkhYic
me since	adel
auditor	ajcnePfcgQhxiq
accounts	akbacbdmeMgMhnipjn
provi*	baccdceZflgYhbisjc
over my	amdd
my late	abcngmhcja
father's	gj
late father's	gj
fathe*	ddgj
to give	alhd
four years	fk
driver that	im
point	apb1cbdZeTfWhMiTjW
capac*	adcdjn
free from	aj
# february	aj
# july	aj
munic*	ashaic
ground floor	dl
sage	aubadceZfdgbhnik
sage #	aj
fair to	bk
to send	dahojd
pilots	aweVfdgZhZjk
have now	ak
annual	bQcldqeOfphmiW
we lost	bdcmdc
elect*	anbldagdhb
ourselves	aSbvcTdYfngsibjZ
ourse*	aobbcddaflgdhd
again the	aj
the deadline	acbcddfkgkij
ten	aubQczdVeGfwgYhTiWjT
portal	awdYecfSgcikjl
repli*	ambacZddgbhciZjq
policy	albtcYeNfSgZhmidjn
my residence	acdk
so i'm	gk
lacked	aqbzdSePfcgdhYiYjd
i lacked	ak
was none	al
standing	acbjdWedgWhnjV
stand*	abbqcadbeafcgmhViZjk
bar	ambXcrdTeYfVgRhuinjL
the bar	ajcbhdik
in lisbon	al
withdrew	a9bJccdofogTibjd
withd*	akfdgdhojZ
novel*	acbl
ceiling	acbYcjdtflgThWil
their ceiling	aajm
ceili*	aajm
of may	aj
a project	accm
disse*	arbjcadbebfdhcib
corrections	atbkdneUfjgWid
a reference	aljc
very	aZb4cSdReYfYgshSiQ
we do	aj
pieces	ajbcdTeXf+gVhTiZja
pieces from	aj
from now	al
on it	akbacddoja
they ask	ak
ask for	am
they will	anhZjX
no is	aabmdljb
inspector	axbWeKfYgFhuiujm
regression	alb4dYfogkhQiSjn
regre*	acbZcdfbgthXjc
played	bacsdVeVhZiXja
minutes on	aj
church	bbcbdbebgShuiqjX
hall for	fmhc
falls	aqbYcldofZhajW
i finished	al
gave the	accldbfahojc
the rights	am
st so	ak
so it's	akbccnddgd
need somebody	baccdkglic
somebody who	apcdhdib
catal*	fmjc
my colleague	ajjd
in an	anjc
an email	akjd
server	azbZcbdjeZgXhkiXjl
frankfurt	a2bVdkgZhViY
frank*	baelgd
eu	acbWdqeBfTgKhqiSjo
up the	albcdkecfagahbik
version #	akfd
# it	dlgcjd
item	ardaeSfbgajl
# on	aobc
sugge*	gkjd
herself	bRcldZfmgjhcikjc
herse*	aljd
blurb	aocdjc
vendor	bjeXfUgWhni2
the vendor	al
master's	aj
an office	al
office #	dlhc
metres	ancndbfygchHiXjU
# metres	acddfn
lifted	a3bQcUdnepfmhQiTjd
that's what	acbZccemjn
blank	anckfjgWhcjY
weekend and	aj
upload	aucYdZeVfphjiYjj
mb	aubTccdlevflhaiR
were at	aYflhn
euros in	adddfl
separate	atbZdYeNf2gKhkicjj
separ*	fj
the model	aacafsgc
went on	adfm
case	acbscSdVeWfWgVhXitjl
case study	aZblcdfl
of us	acckdlgd
stayed	anbPfqgahXjR
hours to	aadjfk
to make	abbjfkgd
with them	acbdgohc
costumes	aXbbctdTeSfxgaik
took us	fj
questions	aZbscXdWeSfkgaimjk
even the	fmjd
silly	aLb2dVeqfmgshRjP
<s> after	akecfk
three times	abcZfognib
week i	fk
and wrote	acfo
put #	fljc
knowledge	b0cbdPeKfdgkiXjn
knowl*	bcflgljc
many	aUbadPeafygRhZjc
so many	aYbcfrjd
english is	aZbcfp
months i	acfl
politely	abbdccdQetfojk
polit*	ancdedia
never once	edfk
on foot	fk
filled	aQbQcldVeqf0gShcixjT
i filled	acfl
six years	alfd
isn't	ajbrcYdjecfagdhbiZjc
it isn't	bjdlhdic
the application	aaflgchdjm
because i	arbcecgcjd
priva*	aobc
i kept	al
kept the	al
mothe*	ddhdim
never put	aj
put it	ak
machine in	amblcchcjc
<s> before	dj
years i	fk
i never	gj
tours	aqbGeNfzhcibjo
that out	bj
to keep	flgc
one page	aj
was no	ambb
# flat	aoddfb
# no	avdWedfZ
two books	aljd
hospitals	arbZcadpfogRhjjc
that same	apicja
standard	a5brcndMeOfkgShOiLjq
line in	aj
was just	gj
i've had	al
fatig*	bpedic
coached	ambXcxdVeWfqgUhbikjb
for nine	al
at a	akikjd
cook	albYcWeQfngaiojj
it would	aabacddpedfcgmid
built the	adfn
intranet	ak
the intranet	ak
intra*	ak
right now	bj
the archive	cZeofahbijja
swap	aubVdyeQfdgWhd
could offer	fj
year of	dkgc
statistics	aobmcpdYePgThYicjj
the transcript	ak
methods	avb2dXeGfogVhYiYjm
metho*	acbrccddgdhaibja
i left	ak
rota	amfb
i didn't	amja
deputy	awbQcmddeMfMgPh1itjp
gdansk	albUdveogliajS
in gdansk	ak
at their	ccfngdjd
subsi*	accm
it had	adbm
they'd want	aqbcgbhc
want to	asbldZfjgThViXjj
this post	bm
red	bJcrdlelfbgahZjU
the red	an
cross	aybYcjdZeYgaiYjj
red cross	ak
reasons	aqbxcMddeYfRgchcjp
reaso*	bkfcjd
chef	bXcpdbeDfMgdhWi/jM
we didn't	ak
under my	aj
visit*	cZdbecfphd
instr*	andc
pass	a6bccldUeQfdgbhUiSjT
i hold	anfc
wrote only	fljc
exact	awbscTdceNfdhWia
stain*	aojc
until the	addpeb
contract in	ak
the man	clgd
man they	clgd
seen the	abckgm
admitted	aobdcjdZfZgVhUiojb
admit*	accphdidjc
she can't	cmgd
can't tell	adcohdid
cell	ambVdkfdgbjc
from an	cm
yard	aobWcoedfrgThRjL
chosen	adbcc7dPeDfcgYhkibja
the chosen	aWbacthdicjd
had an	albackea
fewer	aZbbcwdkeXfqgYhUjc
publications	awcmdLeLfbgQhkicj0
k to	cl
saves	bXcudtebfpgohOiXjS
lives	aRbZdkfjglhdijjT
he got	abcm
tempo*	bbcjglhcidjc
next to	adcmhc
none of	akcjhc
could hold	acbmclddgdhb
the top	aYcjhcjn
aloud	aRbZcddPgqhjitjm
with three	abcn
i would	abbccqdZebfagrhRiajk
would put	adcpgZhd
joiner	cqdcgZhZ
any day	adcqgZhZ
allotment	akcbdteSfpgVhoiY
the allotment	achk
allot*	achk
they published	acbdcn
published a	abcn
comma	abcjfl
mess	aJbkdrerfagahnixjK
# so	clfchd
ours is	accndd
to that	adbdcoddgd
beat	aXbdc5dcejglhZiYjM
behind me	aZbncjgd
sold #	adcl
looked up	ck
linkedin #	aahm
months of	adbkddfcgl
of experience	fdjj
cats	bVcqfdimjO
# cats	acik
cannot judge	acbnhdid
judge a	acbnhdid
that is	ancafkgdhaicjd
is all	blhd
# out	adbl
origi*	bncdddedfdgchdidjk
please	acbacbdbedfUgphpic
<s> with	aUbmdcfdglhl
hardly	aSb7dKfTgmhSirjL
told i'm	adbncdgd
junior	aybkcxdceKfQgPiXjV
simply	aZbsdUedfPikja
obvio*	aYbncj
without an	bl
you can	bj
smell	aQbncXdXe8fagpinjQ
exactly the	bmjb
post was	aYbkcnjd
written	arbddSeMfngShaiWjx
was written	abbljk
writt*	adbljj
written for	bm
otherwise	aSb5cTdcebfYhcic
other*	aabmjk
rank	alc7dbeOfNgWiW
slow	abbvcVdlejfmgnhSiTjZ
imagi*	aYbjcbdbeXfqhWjc
an offer	bj
it backwards	bk
the manuscript	aabn
least a	aZbrcdfc
reading	bodSeWfjhViTjj
second reading	aZbmgk
readi*	acblccfdgk
overqualified	bmgd
overq*	bmgd
anything and	akgd
it under	bj
how can	abbrgb
can they	bmgc
thing i	bk
regions	akbncldYeTgdhmiSjm
badly	bndkexfmgXhTicjT
shall	aZcWdneQfWgoh3iTjX
maintain	bycVeFgnhoiO
maint*	avcZdYeZfYgVhXiZ
maintain that	abbnjd
<s> you	fkid
a ten	bj
chat	aabTdKemfcgTh2ijjk
point #	bj
give it	aXdcgp
in at	bnhd
the very	acbmecfmhc
very least	fmhd
pension	albVccd/ePfZgPhn
pensi*	bccZdnepfYgchZibjc
i must	addngb
stay	ajbTcUdteTglhkja
has to	aXdjfjgl
<s> head	addlhd
from our	dlhd
branch	a1bYeRfVgPhkimjZ
quarter and	djhd
for two	dofaid
ends on	doja
want it	bddlhcik
paper from	aYdm
from me	aadmgj
<s> four	dmfb
us in	ajccdmfb
in one	adckdmfdgd
week #	ak
mill	bSd2eTgThci0jV
run out	addl
<s> must	aado
be out	dkgd
of june	dk
renov*	dk
need #	hdinjb
or the	aYdlgm
i sold	dk
since august	dkfd
a signed	addk
closes	aobJccd4elhcibjT
quarter closes	aadm
thousand	aRbMcnebf4haiojU
i want	gchbijjl
doctors	albdcadlebgWimjd
docto*	emfbgchdibja
to fill	aadjfk
dates	atbRccdneHfvgYhZij
tour	akbJeXfugohUib
the tour	aj
need an	aZdp
the court	aldjechc
staff	aobNdseKfZgHhtinjk
reference number	dnjc
or they	aZbmdmgdjd
<s> all	aVdlflhc
# says	arbcicjc
we cite	al
our #	al
references are	ajbljb
later	a4bGcldbeXfqgPhVib
compared	blczdafngahJiS
v	aqdcfdjd
v #	aofd
the minutes	ak
apart*	am
references and	amjc
sprea*	ancc
adds	asbacXdceZfVgkjt
f	aocc
and not	akbjcc
they answered	fdjl
the blue	alcd
is with	bdhkjd
evalu*	aobqccdYeYfcgbhbidjb
receipt	a5bScVdpeTgVidjn
the receipt	aj
recei*	akckddhcjc
receipt of	al
according	apbccddXeJfVgOinjx
<s> according	ddfahdimjl
accor*	ddfahdimjl
according to	ddfahdimjl
mail says	aj
transfer	a1bYcTdtePfkgThlia
noted	awbcdJeJfOgahZijj8
judged the	aj
bass	aybPcjdaeSgahc
section	a6bddWeUfdgNhYiZjk
secti*	jj
proof	albxccdYeSfTgjhVim
proof of	ajjd
council tax	ajjd
sheet #	amjd
with that	alcd
father	adbMfYgchvipjW
my father	cdhl
he's	bjcZedgbho
names	a1bRcjdPePfVgPhmio
have never	aj
a thing	ajbagahn
the flood	hj
redrawn	albkcldYecf5gWhYiXjj
redra*	ccfnhd
and we're	ak
submitted	a0bTcjddeBfpgNibjx
i ticked	ecjn
irish	aqbYcjdPeShmikjY
citiz*	al
original	a1backdVeIfsgShYidjj
motorbike	ambZcveofmgbhOipjY
motor*	ak
setti*	ajbXcbdZenfngbhZidja
d #	an
am #	aqbccbdkeXfXgkhZicja
# but	adedgm
they'd see	acedgn
she liked	gm
liked us	gmid
be the	abgohcic
loyal	aMcmdKedfbglh2irja
employee	aobYdneMfPgRhpi2
to them	aZbdfcgjhcjq
as my	gk
professor	atcldWeTfRgZ
profe*	aqbocXdXeYfchWiXjc
much to	bj
sing	anbLdbeZgvhniUja
gardening	adeTgphbibjm
of gardening	acfcgmhdjk
for us	aabcdlecgohcid
<s> we'd	hl
we'd be	gk
the number	acdcgn
everywhere	aJbdcZdKewfYgwiyjS
this month	ajdagk
quite	aVb1dNfWgxhXiYjY
long	bbdbeZgrhXicjc
improve	bncbdoeOfnguhciHjm
impro*	bdgnhd
knock	abbddkftguhUiYjR
to knock	bceagm
does it	adebgn
is what	baddgnhd
born	akbPcmdceYfLgphdiljc
was born	acbagn
surely	aMbmdaejfEg/hZijjM
begin*	dbgmid
haha	abbddcedgshdiajb
picture	csdTeWfQgshX
minds	aKb4cadSelfcg4injQ
their minds	akbcgmhc
make up	bcgn
retire	aabWcZdueXhbisjX
i retire	bkdd
so there's	anhc
feel we	adgm
we could	acdk
could do	arbcgdhd
together	bQcdddePfqhriVjX
toget*	akcZedfbhm
i'd send	acgn
send it	aYdZedgmho
left in	aZdpedic
closing the	aYdpfc
a gap	dlgd
were told	jl
told at	ikjd
contractor	atcpdzeJfYgJi0ja
admin*	akbZcbdbedfdgchoicjd
gazette	a2bScXdaecfZhniYjo
gazet*	aj
become	accmdaebfMgmhniljV
director's	hmic
the director's	hmic
pa	a+bPcZdpeXfVgWhqiZ
in week	an
out for	dm
illness	alcOdseugmhZiX
noon	aybJcZdpejfpjY
a prose	aj
had only	al
automatic	azbZckdZebfogVhZ
autom*	bdcdddekgchbjm
a small	adgl
window	bVeofqhQiojR
are looking	angdhd
stall*	apdd
the shop	am
he told	apgcjc
to come	am
the hand	em
my table	cdebho
june #	al
# jobs	akck
jobs in	akck
wasn't	gm
appea*	al
proper	aybmcWeMfkgZiM
a proper	akhd
a place	bmfc
from there	al
the book	gnhcjc
ok from	ak
and one	ak
a last	ak
last minute	ak
snow	albRdjepfqgbhVid
year's	bcjl
candidates	acc4dXeIfdgUhoikjZ
same test	accl
minister	bVcbdleafUgYh1icjp
producers	cmdkeHfQgchkisjj
may now	aabo
bond	aubdcjdseTfThYic
for spring	an
at noon	al
chairman	bMcbeSfLgYh/iqjr
the chairman	abbdcbhmil
chair*	abbdcbhmil
ear	aYerfjgkhkiUjS
an ear	abedhn
writing to	ak
# readers	adhl
them every	acfdgdhkil
solic*	bbccddedgdhliZjo
opinion	aZb9ccdGeVfTgjhqiZ
opini*	achnjd
that they're	bchnjc
they're on	bchnjd
tell the	gdil
to leave	aZemhk
what he	hk
he did	algbhj
mobile	albScjdXeXfdgZhnidjw
mobile number	aYho
now they	aahn
return	bIcSdueahqiYja
return the	aZbccbenhm
i keep	bcecgljd
runs the	hk
canteen	albMcndoedgJhziqjY
the canteen	adddhpid
cante*	adddhpid
cancel	arbWcNd0ecfngchqiSjq
cancel the	ajhj
trained	amc3dSeIgVhdjZ
i trained	adckhl
boy	aXbOcqdYenfagbi1jR
my son	aVcddkhn
customer	bocXeTfXgahojj
valley	bacndYeXfahoiqjX
the valley	hljd
my podcast	ajjd
and an	hk
episode	abbYdjfpgdjc
episo*	abcbfjhn
writes	akbbcadReVfXglhkjp
itself	aYbucYdZecfchqidjP
is mine	bbcdhn
them know	abhkim
a judge	bkhj
conta*	bWcZdWfXglhsiXjZ
ladder	aocsdseTfcgThbicjX
father and	aahm
the file	hmjc
monthly	asbVcjdreJfogUiajn
month*	aj
repeat	cWdleofogshbibjT
percent we	abdo
the deposit	apfd
heat	cbdpepfqgkhUiZjX
the trial	ajgdhcjm
months the	bk
have put	an
put us	ak
tüv	aqbcdchd
in february	aldd
that's #	al
delivery	a7bZcddmeRfsgahLiRjt
delivery is	andb
source	aqbocWdUeNfRgVhjirjs
taken up	al
# five	aj
# when	ak
letters that	al
buy	albZdoeLfWgahkjp
other half	ancbfd
ended with	aqcZhb
energy	ajbldoeRfVgkiWjo
meter	apcndbfohMicjW
plot	aWb1cbdWeZfjgXiu
weighed	akbpcagchS
weigh*	cdfl
reten*	aYcudbedfZhdjd
th #	aj
kg	a5bYcmebgahViRjd
# kg	arcdhdid
pair	aobSc1dZeXfqgYhQjZ
corri*	asbZcZdcedfdgbhdijja
decided	apbVcadjeLfcgWhkipjc
advert	aabccbdUemftgdhYiwjr
the advert	aZbjinjd
opened the	el
parcels	ambQcYdjfsgSimjp
parce*	acdmhcik
stands	ajbZdZeVfTgYhYinjZ
mine has	cdik
away	bWccddemfjgWhUikjV
row	bTcldsejhXirjI
between	aWbacjeafqgb
betwe*	aaip
to ask	ddhcik
ask #	im
our recipe	gdim
are a	ik
files	aubTcaeVfmgLhkip
seems the	il
can't stand	bcelgcik
scien*	il
tenders	ambOdteafrgOiljk
tende*	aZblcdfdgchdinjc
is her	cdil
they hire	aZiqjd
hire in	aYclfdimjd
presu*	aVbccjdcecfkhcil
<s> from	im
i hear	abcdhciq
hear that	adgdim
who knows	ckgdij
she was	akgdhdik
barbe*	hcio
dice	bjcWdUeJfNgdhpinjk
there'll	aaio
there'll be	aaio
notary	anbjeafdgThuisjQ
attempt	adbseZfmhciljW
examiner	axbkcdddeMfagShqisjc
exami*	bj
# b	aojd
proud	aMbpdKeqfLg6hmjS
beeke*	anhd
# after	cjfd
remark	abbncddQevfSiqjp
now a	al
proce*	aZbocbdaecfjgbhdibjo
has come	aobd
# course	aXgp
me for	aZblcjddgchk
test #	cl
children	aUbVckdkedgWhlikjl
for children	acjn
habilitation	am
habil*	am
the faculty	alcc
march #	aoda
grade #	aj
oboe	aubadkeaftgchaiR
covering	akbWckeXf1gLhZiajo
cover*	jj
led	aobXcrdXebfcgT
have led	gcjk
teams	akcrdXeLgWhdjc
of up	adjk
is too	acbdidjp
wrote them	adjj
them that	jj
first page	aajm
say that	ajbdgdjn
is final	bZjn
our offer	abjn
maintenance	a2bVcXd0eJfkgNhYiVjr
the email	jm
deals	aabddweQfdgbhaim
synopsis	abbqdaecfugchUiXjz
synop*	abclhdidjl
young*	bdgdjn
report says	acbj
incremental	adb0cUdmeTflgthZiRjs
repeated	cTdXfygZhXiUj2
repea*	edjo
repeated it	edjl
series	bWcneZfvgdhTiWjm
brand*	aqcZdcfWgbhcjk
informed	abbkcPdReZfVgWhrikj5
infor*	atbacadYebfVhbicjo
us that	acbbjo
that our	aXjp
sent the	acjk
reference from	adjj
for such	jj
statement of	adjm
says i	aafjidjn
work on	abfdjm
in section	adjk
section #	jk
# that	adjk
employees	bWdteSfYgOhmiu
# employees	abdkjk
they cover	aZjo
replied	abcOdRfTgqhaj1
explained that	abjm
said it	aXgnjk
would take	abddgmjk
take #	jl
that in	jk
all in	ak
i'd take	apjb
take it	andkgdidjb
spoke	atbXcddKecfcgPiqjo
can pay	ak
pay six	aldd
six months	aldd
months up	amdd
selling	bXeWhaio
selli*	gl
notar*	bXcZdaebfmgbhoic
hotel	atbMfcgVhkiujZ
their #	al
the short	ak
could be	akddgdhdim
aim	aobscVeEfagrhkiajn
aim #	am
reque*	aldd
k and	ajcjddhd
two years	cdjn
second half	amcc
i ask	acdkfm
only for	amdd
more i	ajek
their payment	bdhain
voted	atbccodWePfagbhmjU
they may	fj
may have	fj
ones i	ajbj
parent	apbacYdneZfPgdhtik
gives the	aocdhdjd
perfo*	al
agreed with	ak
my tutor	al
part time	acdofc
fulltime	an
fullt*	an
ready	akbVcWeTgnidjY
ready to	amdb
only have	dZhn
permits	a4bVcddseJgWhb
need no	al
ten minutes	apea
minutes from	aj
album	aybMckdceXgphTiR
training	a5bdcjdleGgThZiW
have read	adfl
imagine	aBbvcXdTenfmgthaiwjP
carefully	btcadOeVf4gZhaia
suppliers	dqeKfcgWhjikjl
two full	fk
rehearsed	aXdQeaf/hXib
garage	acbTdrecfvgThXizjM
we've been	fl
tenants on	abclddfj
years and	aldahd
truly	aHb2dPecfZg2jM
be ready	acfn
i spent	acflgkhc
help	aXbYcbdleMflgkhrid
it took	acfogc
mother and	acdbebfngdhdjn
eyes	aUbWdXeyfkgqjU
maps	awblcddIeMf0gShQiZjz
referees	aSbwdTeYfkgQhqiu
remin*	flgd
pocket	akbVcpfogZidjd
own pocket	fk
each of	aZcmfkhc
department	asbceLfVgJhrijjj
au	aZbOcdedfKh/iK
posted	a/bLdZeXgVhTicjr
malta	atbHcRenfjhliR
we go	ancbfd
reserve	aybccbdleHfQgTju
the reserve	jl
reser*	acbdik
exerc*	bcgl
we close	aodd
resta*	aYckfpgd
that i'm	akddjj
i'm at	am
dispo*	ajbdccdbebfagchciZjr
minutes now	anea
isn't a	ak
ten years	bj
valid*	al
old one	cdgbim
fear	aWbmcMddexfKgoiyjY
cerem*	aodd
trailer	aubKdjfmgShSiw
handed	aubScmdbeafngYhaidjV
i handed	al
handed in	ak
someone for	al
july #	amdb
negative	bzcYdUepfWglhZiTjs
negat*	aqbbjd
barn	axbQcldneZgXhairjO
the barn	al
the land	abfcho
started	a5bLdbeYfogThTijjS
cover they	ak
is there	bk
the street	el
i've never	anccelgXhd
moment	aPbjcTdVe0fbg/haiWjQ
it i	ajid
swear	aSbbcVdZepgohwicja
i swear	bkejgc
papa	albJcYddeufZgkhrjc
frankly	aGb5cTdRe3fNgviljd
worse than	ad
me up	addl
or so	ij
packed	aWbYdTetfwgThbiwjV
# customers	adel
tired	aNbpcYdYe/fcgnhcinjR
haven't	akgd
haven*	akgd
th i	ejjd
air	asbTcbdZekfkgVhdiZjq
tremble	ancdgdhd
tremb*	arbcccgchcjd
lit	aYbTcjdTe/frhWijjV
named	aqbOcvdReSfMgRhlitjm
premi*	aYbkcudWfXgXhS
leave in	em
envelope	aqbZcdddengdhZjc
the envelope	akjd
envel*	ijjd
stapl*	aojd
the rent	akgd
and was	cm
was never	ij
my german	aj
i'm free	acim
sundays	anbPcWdnekfyidja
sunda*	aldd
are the	arcdfdgb
# star	cdfk
# under	jk
the former	anhc
covered	aubQckfxgKhX
positive	akbucbdPecfVgshTiTjt
posit*	acbdccflgmhdjd
francs	atbYccdsfmgYhZiX
file name	aj
was for	amjb
so #	am
neighbour's	alcd
the neighbour's	alcd
artis*	cjfdhk
mails	abbMcddQeogUhsiljr
dogs	bZcudVejgZhainjP
bigger	aUcvebfVgoiljY
he is	al
speakers	adbdcxdKeXfdgWhkjn
have more	cl
works*	cl
she has	aZcngdidjl
received	a0bJczdaeUgMhZiWjl
received #	abcm
recep*	aVesgdhdidja
ours has	aZcn
college	apbaczdceOfdgTjX
a plain	cj
look at	bjclddejfbgcidjd
could write	cl
tighter	dkedhcibjn
tight*	adcl
years ago	cl
clip	bTczdWfmhRij
clip art	aZco
line is	ck
and goes	cj
salt	aqbacbdkflgWhjijjY
rotterdam	awbVfkhcibjX
rotte*	aj
guild	ambccudceJfZgbhwjU
pages #	aajo
june the	al
innovation	b5cjdceRfSgwhbiUjj
innov*	adbqcdgdhb
broad*	amhd
invited	ajbIcwdXeOgWhuil
invit*	clhcjd
mission	a0bbcSeLfjgdhjic
ordered	aybNdjeXfngJhjjm
cork	arbbcqdaeUfogYicjc
a solo	al
joy	aTbWcSdbe1fbg7ia
maybe it	aagn
just a	adecgn
optim*	abeagshdicjb
second time	gj
curio*	aZbZddhq
say at	ccgoib
it's my	aYfcgo
am sure	bagn
they would	bmcchd
possibly	abbccYdkeUfWgmhaisjZ
<s> possibly	abbbgn
possi*	acbacadlfcgm
it just	bdedgk
feels like	apbaid
the five	bdgmhd
brochure	bddXeQglhXiljy
broch*	aabjedgnhd
true	aNb1ccdPeWfMg8hdijjZ
gut	aLbycKfXg2haiMjT
was right	adgn
can see	abbjgmhcjc
friendly	aadXgwiQjj
grow	bZdneTfUgrhdidjU
the perfect	gk
life	aTbbgshliZjY
make #	gl
maybe they	gk
calibration	a/bwcadZeRfsgWhMiLjo
calib*	apbcgc
and we've	aobdcd
lemma	amgc
lemma #	amgc
hole	aldoelfpgjhNjN
a hole	aj
tag	ambVcoeXfVgWhniWjj
# are	dlja
ethics number	am
statistician	asb0cndVeOfSgVis
a statistician	aj
joined as	aj
survey	asbmcodReLgVhXjm
cohort	ancreSgdin
second cohort	al
lab in	aj
century	adbpcodNeUfohXjW
th century	acbndc
centu*	acbndc
prere*	ak
was not	apbbea
field	bxctdaeQgThYibjX
the field	abbkhk
acces*	ak
x	aqfc
we only	ak
only had	al
testi*	cdfcgdhpidjc
remain	aobjcSdkeSfSjd
approval	a5bXcceOfagZhjiUjm
partner	ambZckdmeGfKhxin
witness	ajbjcYdTeUfVgYhtiu
witne*	apcdfbhkiajd
report by	anfb
confl*	ajblgd
with her	ajgcim
wrong in	bcgl
check*	bncchcjd
these	aZbpccdVeUgXhmiWjl
mention	dPeZfWgYhpiljn
and they'd	aZdchp
the press	hl
fond	aGbmcadQetfbgmhp
costs me	abho
nothing to	aadaho
know the	hl
time i	fdhnic
was my	hm
rather	aVbxdXeXfcgjiZja
we shall	aYdjhm
see what	gbhm
a group	hk
expats	aZcdgbhjipjc
listen	aObvcWdQgmhqjV
bread	aWbZdrelfsgdhoiljT
for less	aabdcYgchpib
conductor	akbXdYecfdgYhjinjb
the conductor	acddgdhlij
condu*	abdcgchlim
yet	blcbdOeYfaglhdjR
conne*	dchl
android	ambbcjdbfjhajq
andro*	aogc
en	a9bBdkeRfMgPhd
en #	brdPekfagWhniTjL
decla*	aocddaebfdhcidjl
assoc*	cddcfnhdjd
packaging	apbjeVgZhciZjr
they missed	amjd
storage	axbWcYdqeUfmgRhdjl
islands	ambYcZedfjiS
respo*	anbdcYdWeWfjgYiXjn
length	a3bbdXeYfwgdhIiIjk
sites	aubacZdUePfagWhkipjn
the ending	ajgd
the annex	aj
no one	acflhcim
young	aMbacydVeYfUgli0jY
facebook	acbNcZdVecfcgbhvixjr
faceb*	aabdcdddhninjc
a strike	ik
dark	aUbdcodSeqfngjhYipjW
retire and	bjgZim
and that's	bcccemgbhdim
why	aVcYdUfNgnhdi3ja
trade knows	cl
beforehand	bjcJfriojl
befor*	il
joked	aYbVdSerfXgnhbi1
deadline was	ij
funeral	aabHdqelfogVhqiqjY
funer*	acdlhdikjd
the firm	ikjd
sale	a2bNcNdzeFfQgbhYinjc
physio	acbZcbdbeagahXivja
had it	aYcjij
repor*	abbdcaddedfdhoinjc
of me	amecgXin
only #	bdcmdchd
fake	adbXcjdbeZfdgQhZi9jb
it's an	abbccjik
tests	aubjcjdZeUfqgbhKiS
the tests	abbcckik
that would	gdik
all day	apebgd
arts	a1bbczdXeLfagZiYja
production	axbYcjdueGgZhWiajo
the deputy	amdcjd
said on	ajdcedjl
ends with	aldcgXhdjp
old address	al
right to	al
it's not	bnddgd
th and	aadp
day the	atcZecga
were on	aljd
condition	avbjcLfWgahYiVjv
condi*	cdedjn
insurer	atbacadufWgkhjia
there's nothing	dpedhcib
learning	ajbuccdZeSfkgkhaiRjk
a house	aj
agent says	fj
that she	cdibjl
subst*	aocd
class is	abjn
april #	amdd
# year	ak
surve*	cj
now we're	an
for three	bj
before that	ak
search	asbTccdSeNfqgaipjj
card is	aj
norwegian	axbVcjdaeVfpgWibjo
norwe*	ak
the register	aj
have signed	ak
rev	bbcldmhqjd
has got	alcd
with mine	ak
less than	accjdkgd
do not	adcl
bottom of	cl
i typed	fl
typed it	fk
e	bTcZdwecfbiXjB
fill in	fl
in every	acckfl
five of	dj
courage	aTbudTekfag8iIjZ
my courage	gj
coura*	aZbZcdgmhl
leadership	bvcjdYeRfSgdhyiYjc
leade*	bk
enough for	albkccgb
isn't right	bnid
not true	bjgd
fifty	abcwdTeUf4gchQjT
we went	bj
argument	aNb/cYdTeUfYgdhdipjc
argum*	aYbscdgdjd
for anything	adclid
criteria	aybzcWeBgchciNjs
crite*	bj
conce*	cadXeZfbgQhtibjY
superior	anb9crdQeNfSgaiWjd
in all	bm
<s> nobody	bngd
nobody can	bngd
miss	bcejfZgmhkiZjY
they miss	ambmcdgbhb
which they	bj
regret	aQbscDdce9fTgwiTjr
is wrong	abbm
certa*	acim
am a	adbmcd
<s> feels	ek
i'm just	emfd
sit	acbZdkflgchpjK
sit on	ej
then they	bcdn
they put	aZdn
coming	aZbTccdrgthWjW
coming and	acdn
where i	dl
my final	acdn
final year	abdn
doors	bLdteofqgThbiljR
families	aXbXccdvedgWhkiljb
famil*	aWbacWdqepgViajX
bill #	addl
nobody else	dk
will have	dm
june and	abdn
gradu*	bZebgchZiYjr
and it's	acdl
bonus	aobRcld4ePgdhTiWjj
exit	alccdjedgYhbjd
letter that	jj
flexible	bwcceNflhciUju
flexi*	adbccZddeZgZjt
docum*	aocddcecfdgchYicjj
the floor	aabbcnicjl
would bring	accchjjl
# net	dbjk
and said	hbjl
messa*	aliZjm
back in	acjl
in march	abdcgljl
plan is	abbmebjk
known	ajbccndPeRfNgYhninjj
of what	apgdhd
active	atdWePgbic
is active	aj
spec	asbkctdjeSfcgXhViajm
is it	bj
basically	adbrcYdYedfWgjhWiqjU
basic*	akbb
loved	aMbadOeufdgzijjV
can now	ak
join	ambJdjeLhx
?	abblePgshPidjW
? ?	bdcofd
should i	aXfmhdil
before they	ak
i've now	fk
also	a7bTdJeFfFgdhOiY
came today	aljc
actually	albccjdZeWfRhXitjR
actua*	aqbcgb
anyway i	dcgm
only said	algd
ganz	aZbmddhdjn
ehrlich	aabbcldpfUgcimjj
ehrli*	acengc
ich	bNcRd1fXg6hriBjn
ich bin	adbtdaechTiajV
fachlich	aabtcbeagchZjd
fachl*	aabtcbeagchZjd
besser	aYcreZgjhcicjd
als	albccodWeQfIgkhoiE
besser als	cmec
die	aWbRcdfPgnitjQ
als die	aXcseahb
meist*	cdgbhdinjc
da	asbRcxdjecfBgRhsiSjQ
die da	adbrcZgdhcibjd
sitzen	aZcohd
da sitzen	aZcohd
profil	aVbbcjdbeUfZgYhWiWjx
ist	arbkccdneEfBgphjiBjW
doch	abbjcXdZeUfcgohUiXjp
ist doch	abbqccjb
keine	aNbtdXemfXgOhTil
doch keine	bmjd
begründung	abcbedgajr
keine begründung	bmjd
begrü*	abcbedgajr
finalement	asdahcjd
<s> finalement	andc
je	acbYcQdveufNg4hYiHjb
finalement je	andc
peux	akbYcbdkeTfXgbhqiXjY
je peux	akbYcbdkeTfXgbhqiXjY
dès	aWbrcYdZecfcgdhdjq
le	axbWcjdLeafNgOhj
dès le	aZedjq
le #	bUcRdvfQgVjS
mai	a2bBdVeWfLgUhmicjx
# mai	al
lieu	a3bJdseTfWgQhlidjj
au lieu	aybccbdZecfahcjd
de	a3bNcldUeIfPgZiajY
lieu de	auccdafbhd
juin	acedfpgdhc
mon	arbTcbdoeZfXgchmiUjk
cdd	apdb
se	anbndbeKfBgrhljT
termine	am
termi*	bccddjeofagbiZ
ça	aVbZcIdbenfcgphrjI
pourrait	acdcfcgdho
ça pourrait	eYfdho
pourr*	akbddbfcgZhnic
les	apbLcmdmeNfXgRho
arran*	am
non ?	bdcmgd
a lower	accm
there must	acbdcn
must have	ak
themselves	aTbmckdYeafjgbhnijjY
thems*	cj
lang	anbMcrdbeWfbhoiajm
prova*	aXdredfd
just want	aleaid
only put	am
# because	al
wouldn't	asbbcdgb
a shorter	aj
<s> could	aadngk
if that	apbdgZ
helps	acdpeOfXglho
knock #	amgd
% off	ardagb
off if	aodcgc
that yet	algd
$	bkdd
$ #	bkdd
part of	amgc
independent	anbvdMeFfagXhqil
engineer	aubjcrdaeJfYgThYir
engin*	abbl
found out	bdcl
maybe they'd	al
again if	gdjm
could also	aYgrjd
all said	aZcjgn
elegi*	aUblcvdbfagahZibjd
it it's	bm
it's about	adbm
think the	akgb
chapters	apbYcddWeSf1gXhliXjm
tbh but	algc
by october	gc
<s> he's	adbk
misread	bj
misre*	bj
misread it	bj
coffee	abbaecfjgbhlinjZ
factu*	apbjccddedgbhdjc
tide	aWbcdcexgqiljV
correction	a1bocXdmfRgjhViZjm
an appeal	bj
route	asblcZdXeRfjgThRjb
use it	bj
edito*	am
advance	aubdccdkeNfngkhdiMjp
experiment	apbxdYeUfmglhOijjR
it they	cl
deman*	bYcjdWepfogVhXiaja
<s> me	adblcGelfIhVjj
porque	aobddYenfagdhc
el	aybZcWeNfTgShlidjm
entie*	bocdecgdhc
pero	avcbdbeafHhliljl
bueno	daeagpha
las	akbLcndTeIfcgahqi1jW
sí	bYcqdXeafbhXjY
puedo	awbTcRfSgUhjiWjT
este	aNbOcPd4eUfKgphmibja
semestre	aled
could i	dmgd
them to	aacmdmgchc
oral	cjdbeSf0gWhdiPjm
talk so	dlgc
it really	acdmgd
matters	abbycUdneWfZgZhqiV
matte*	dmgc
excluding	avbcdweUfdgVhaiTjv
pages excluding	ak
review #	bj
isn't even	aj
about my	gl
and say	aj
pilot data	aj
would change	al
there i	al
checked	a3bSdWfvgOhS
up as	ak
<s> le	aockddeBgYiVjW
hemos	fogbhd
meses	ajbTcRdZeofpgPhOjd
somos	aQcndjecflgZhnidjZ
personas	acbdcbdaeafsgZhkja
traba*	bRcWdneTfuiTjU
gratis	bacbdYecfrgYhmiajY
creo	bacadYeTfrhZinjZ
que	aTbOdTeQfBgrhVi/jt
creo que	aWbbcbdaeXfrhaiojb
eso	cQdUfjgliN
que eso	abbYeZfogUhsiWjZ
lo	aobZcZdSeZfBgshpiZjk
que lo	bacbecfngXhpiZjY
otra	bXcmdXgrhSiWjU
vez	bTcTdUemfPg4hdiNjb
otra vez	adbccbdcfngmhaicjb
aug	a1bUcadxfpglhYiZ
# paying	aoda
i knew	aldd
knew before	aldd
<s> also	cj
press*	acclgd
is so	accl
so he	aahmij
should know	adbbgjhl
would want	am
did wrong	acbbgn
? i	gj
tonight	aabXcadoekfbg0ibjS
tonig*	gj
mins	bk
# mins	bk
whole of	ambd
pushed	aqbVcmdkfjgahW
j'ai	anbUcJdcesgSiZjS
<s> j'ai	bXcVemfjgVhkjK
mieux	aTbucodaeXfbgahUiYjb
jamais	cbdVgthWiajW
tout	codOeVhnibjd
tout le	cXdaerfYgYhYja
monde	acbucYdHemfRgShVinjn
le monde	abbjcZdberfZgZhajc
l'a	atblcbdceafcgahbiajb
me l'a	boecic
dit	aXcNdQeLgshYijjo
l'a dit	boedic
le jury	adbqcdeagchb
était	ajcldaeUfYgVhTjo
c'est	aTbzcWddeZfbhbicjc
ils	bpcBdEeBfQgdhqicjr
im here	cnid
accepted in	aj
also my	gk
offered to	adhl
him	bYcpdbfcgQhjidjW
marks	akbTcndpglhTiYjV
emailed me	aled
<s> ich	adbocPfLgjhqiXjT
hab	bBdZeXfugPjb
ich hab	bUcrebfN
das	aobQcZdsekfKgVhsiH
hab das	arhcjc
zerti*	aj
seit	atbKcWeofYgchJiOjd
gestern	an
seit gestern	am
geste*	an
von	anbScmdXeafBgQhojq
# von	aYcadkedfdhdibjq
von #	apbbcTdYeafYgchZiZjr
punkten	jl
punkt*	abbmcdddfdjl
könnte	am
ich könnte	am
es	acbtcRdkfBgniYjS
sofort	arbcddgbhbjd
antwort	aZbbccdmedfkgdhdibjm
antwo*	aZbbccdmedfkgdhdibjm
auf	anbHcbdqfShqjN
auf die	ccekflgchdidjd
die mail	aZccerfZgbhcid
schicken	apechd
schic*	anbdcddaeZfmgdhZidjc
solo show	aj
straight away	al
away so	aj
follow	cZdYeOfuiajk
work for	flgc
<s> je	bHcKfYgqid
suis	acbWcYdaerflhciUjT
je suis	bacbdSepfXgmiXjY
c'était	anbXcZfZgZhYiajl
c'éta*	anbXcZfZgZhYiajl
c'était le	ajddemhd
pour	aabMcFdof/gbhTiZjK
pour ce	aabkelgd
et	atbZeMfYgohmiFjZ
lui	albWdkfQhpjm
il	a0bPdpeBfBgahsiY
il me	aVblcddoemgahbid
soute*	amdaelhc
faire	aMbncrewfVgohjiWjT
d'avis	aacdemgmia
autres	aWbccsdbekfcgchcicjb
les autres	aZbdcoelgdhdidjd
si	bQcddmecfBgahyiYjj
si je	aXdpelgbhbjd
utrecht	aybUhjiajV
utrec*	aj
meetup	hj
meetup in	aj
plenary	ambZcmdmeTfogbhniTjb
plena*	cmgdhd
! i've	adcl
send him	amgchd
dave	bTctdleRfVgUhnis
<s> dave	cnfc
been here	cnfc
trained him	ck
and ask	amgd
exception	axbjcZdZeRfWgdhZid
excep*	gj
miles	ajdaedflgahPjY
# miles	acbohcid
here knows	acbncdhb
go to	bohcid
that's my	bnhcid
la	aybJccddeIfOhj
<s> la	albcckdUeMfVgYiXjn
fue	apbkcQdaeYfVhVibjy
semana	bZcXdleafrgWhWiZjY
y	ckdsfVgchaiMjP
hoy	atbbcjdaecfPgphZidjr
nos	aybkcdeYfQgWhdiYjr
ha	aybUcydReDfRgbhNiNjK
llega*	adcn
certificado	aj
el certificado	aj
hasta	aVbccadXenfkgbhZidjr
hasta #	aZdafcjs
justo	ambpcbdcedgahYibjc
justo lo	al
lo que	aacbdmelfdgShaiYjj
pedían	aqgdhdid
era	aocodFeGfTgdhBjY
cosa	aXbadcedfVgrhximjU
días	abbbcXdkergchZicjW
could just	al
ma	axbDcYdoeJfUhliOjj
<s> ma	bccVfTgShrjU
tante	adbYcbdchr
veut	aYbkdredfagchdid
bien	blcZdOekfBgsh1iJjQ
se porter	an
garante	aqbdhdid
garan*	arbacodaeYfagahbiajb
elle	aqbZcrdRfagahcjk
est	a/bbcSdkeHfUgThpiVjP
propr*	bacadceafchbitja
elle a	ajclhd
déjà	aNcUdReTfUgUimj3
signé	axcZdafbhbjb
tous	aWbadleQfxgUhkiZjb
ses	a0dmeTfYhjiVjt
en pdf	al
the problem	adgl
sie	aabQcSdWeOfUgkhkjx
<s> sie	bXcZdZeWfXgRhViYjy
hat	aubSc/dBejfVhUiQjB
sie hat	apbdedgc
mal	bncXdbecfPgJhz
gesagt	aqbacXdaeXfXgXhXiWjs
dass	aMbTcLdLfNgFhVi6jt
gesagt dass	adiajp
dass sie	bbecgdhdim
mit	a1bVc6dYeBfJgQhaiZjd
rauchen	an
rauch*	an
hab seit	emicjc
drei	cYdYeYfqgWhXiZjn
wochen	bccrdWejgbhYicjW
drei wochen	aoedfc
aufgehört	ajccfmhdidjd
aufge*	bScUdWfrgnhViZjW
weiß	bXcXdaeYgZhsikjb
das weiß	aphd
noch	adbQcMdlekfbgPhrikjO
nicht	bncqekfEgThbjP
noch nicht	arcdedhc
what happened	an
could come	aj
be something	ck
member	asbRcldYeHfOgTh2im
middle	acblckeXfchajb
me would	gj
tomorrow	abcSdweafXg1idjX
buyout	anbddxeQfXgZhjiw
info	a0bPcSeYfZgahpiZjo
the group	bcgk
exercise	bocVeYfcgqiQ
group exercise	adbcgl
grand	anbZcqdXeXfZgljU
ad said	anjc
i looked	cl
telling	aScadUfUhnizjk
telli*	cj
him and	ajcjgd
night and	gdhk
prefe*	anbdccebgbhciajm
i also	arfbgYhcjb
also do	aagn
it starts	aZgp
to explain	acbngd
done by	abbjik
caution	anbxcOdWenfYgphUiZjj
cauti*	apddgc
it if	ajbbgj
if she	gm
writing #	aj
and on	ak
associate	a0bXcodceDfKgShxitjj
re	awbRckdleSflgjiUjb
# re	al
by email	acdngd
l	aqdcfcgdhd
l #	anddfd
ive been	ckfd
every weekend	abdjfmgd
weekend on	aablfl
else has	acfl
count for	acckflid
inven*	aocd
leave the	ak
declared	atbacTdafZhliZ
mil	axbPdXeXfLgbhqjW
# mil	asbacRdQeWfRgbhuibjV
obviously	aHb/cXdUekfHgvhZinjd
they obviously	adcj
obviously didn't	abck
# per	apdjecfYhdjd
# only	aj
practices	ajbwcadceQgUhmij
also i	abbo
oct #	aj
seen it	amgc
might	aabmcZdceYfHgqhaiyjX
conti*	aabdfdjp
so at	bj
cheapest	aUbvckdleSglhXim
the cheapest	adbm
accountant	aobddlePfVgShoi1jZ
<s> asked	ak
asked my	ak
owns	awbTcjdceOfRgXhois
ledger	apbUcmddeZfVgjhn
i cried	akeZgl
<s> same	aj
they must	aj
kids have	gj
! we'd	gj
getting	acbZcldlfbhajU
i'm getting	dj
getti*	dj
see that	ajdjgZ
front my	ak
<s> mum	am
be guarantor	an
worked on	fm
this story	fm
story for	fm
should at	fj
if its	adgl
its only	aZgn
now than	aZgo
<s> bit	aobcgd
is by	ak
she's a	aj
different poem	ak
poem about	ak
canal	arbScaeZgWhpjd
know before	acdmgd
before its	aj
bone	aybQdqekfjgbhViRjR
read a	al
agents	aubcdaePfVgMhmi5jb
on her	adgk
fix	abbbcYdweZfmgmhZ
fix it	acbZgq
and another	acbjfk
al	aWbBcqdWeafJhpipjl
an error	cmgd
error to	aabj
hydro*	cj
there's no	bd
# whole	bdgk
para	apbGccdleJgThWin
hard	aTbmdbgrhbiZjS
not to	bdhk
caption	axbbdUemgZhZjr
capti*	aj
would like	abgk
ask if	am
go elsewhere	amgc
submit	asbYeBfrgVhriWjt
evaluation	avb5cZeEgVhdiPjw
suffi*	acedjm
priority	aobkcZdueMfNglhkiOjq
prior*	aYjp
have another	amgchd
leipzig	atbScjdlfogdiajY
leipz*	aj
possible	acbpcRdmeRfXgljm
builder	alcmdneQfVgbhdiljb
kindly	aZbndXevfkgmiYjY
speci*	aZfphd
<s> r	adbk
novelty	aYbrdLejgthUja
say it's	acbl
# reviewer	ajbjic
you would	aabkgk
! i	bk
basel*	ajcd
the numbers	acbk
a talk	dl
theorem	a2brcXeWfahWiSjp
theor*	arbbgc
theorem #	aobcgc
assum*	bcin
with me	bjcd
to think	ajbj
understood	aYb/cSdDekfSgnhZidjm
we really	abgk
nowhere	aUblejfSguhUiujM
have nowhere	acdm
nowhe*	acdm
nowhere to	acdm
audience	aObrcldIfbgjhoil
audie*	bkcchk
devel*	bk
€	bdckdleafkgchYibjZ
much better	acdngd
next week	bdddgk
<s> mrr	aldc
mrr #	anda
shops	ajbVdVfngViwjV
% this	aj
clicked	badQe3fngyhQjV
click*	gk
she would	gk
smaller	ajbbcsdZeUgX
a smaller	fdgj
small*	fdgj
her own	akccgk
talks with	gk
clear	b0cRdOebfZglhYicjl
to clear	aj
directly	apbldbeWgKhkjl
<s> gross	akdd
margin	apbrcqeVgdhXiM
gross margin	akdd
and is	dchk
just been	ak
gave it	ajckgd
my class	cm
dvorak	a4brcbdYeafqgchQiLjn
the dvorak	albjcbgd
to appeal	aaclgk
i've wanted	adgn
people who	adbmcbgj
cause	aUbrcQdketfQgtid
counselor	aqbXdreQfNgVhtiwjj
couns*	gk
i hope	amgd
money is	anbcgc
offer to	fj
biology	atbocrddeVfZgchXiS
whether	aXbqcTdaeQfSglhniujj
wheth*	abgm
process	bscRdmeUfkiXjc
at me	aagn
images	adckdCenfpgkhVjk
secon*	bYcWdYeWhWiujY
october and	aj
are going	al
but a	aj
money i	anbc
flight	a1bZcVebfngahTicjk
on wednesday	am
that week	aabo
messages	akbUcYdNengZhmjx
they cancel	am
and i'd	gdhk
crazy	aJbqcbdZevfWgtivjN
kette*	bmcdfdgd
lecture	bmcmdaeVfrgWhbiX
lectu*	aabqgd
smiled at	aagn
the project	gj
could send	angbhd
i've started	aogb
weren't	aj
they weren't	aj
weren*	aj
dead	adbNcldceugahcivjP
type a	adgn
ii	arbJclelgbiT
one i	aabmdj
stres*	bcdcedgp
for four	adfk
don't think	fk
realise	aKbwcPdlfag+hjiXjc
reali*	bdfk
realise how	bdfk
j'ai eu	audaedfchcicjc
eu mon	arddicjc
permis	acjo
mon permis	aj
permis b	abjo
matin	a3cYdQeafUhdicjo
ce matin	avbbccfcgchbid
juste	brcddbeXfbhYijja
carte	azbbdYeLfjgYhrijjj
la carte	aned
mais	ambvcQdbfRgchOiM
mais j'ai	asdaebfbjd
j'ai déjà	daebfchnibjl
certificat	ak
are only	aljb
only references	aljb
well known	hl
game	adblcodbfmgqhSiUjQ
# last	al
asked about	gj
folded	asbTepf1gQhaiVjV
my agent	fj
it wrong	bocc
für	ajbXcadYfphNiT
für #	bdcpdcechd
# die	cpdaeafcjd
die #	aZbbcldlepfXgZhViajY
seiten	ajcYdZebfphcjd
machen	adbocYecglhXiajd
eine	aYbactdleWfagahXijjb
korre*	aqcddd
der	a1bPcddleUfBgXjd
dann	ajbWcTdjemfTgWhoiUjZ
nächs*	aqhd
jahr	aZbXcqeTfmgZiZjY
gar	asbacbdbedfchbijjd
gar nicht	asbacbdbedfchbijjd
<s> ya	bacVdTfXgjhWiXjr
clases	atbdccddedgahcicja
clases de	apfd
de la	dcerfZgCijjd
tarde	bagphdic
así	akcTdSepfZiUjU
así que	aqbaccddebglhaiYjb
ahora	a4bXcQdWeYfVhViWjW
ahora puedo	am
hacer	blcZeagZhpicjX
puedo hacer	accbdbhqjd
turno	arbacpdaeXfbgZhYicjZ
parti*	an
también	akedfdhmidjd
tambi*	akedfdhmidjd
my school	aj
me this	amgd
postu*	am
owns her	aj
her house	aj
execu*	accogdid
den	atbMcsdkebfHgUhcjT
hab den	aycadbecfVhcibjc
prakt*	bccpgchcjb
juli	anbScYdxejfahYib
hochgeladen	an
hochg*	an
hab die	aubccUdYekfjgXhSiUjX
einga*	aubbcbddgdhbic
vom	ambUcQdReSfSgUhwiljR
als pdf	aj
muss	aSbXcYdzeYfZgkhWiZjZ
durch*	anbcccebfkhZikjd
sein	aXbOcndqemfKgthmiOjl
<s> c'est	aRbvcZdmfYgUhUiYjZ
ton	ajbacsdneWflgdhNiXjX
une	anbweMfZgdhdjB
fois	aRdUejfmgqhT
pas	aUb5dIejfFhpiQjk
des	bVcwdReDfUgVhyiljL
they posted	ak
yesterday that	aogd
piani*	ancdebgj
five years	jj
ik	aabTcVd4edfXhwiH
<s> ik	aablcQdjeafZgWhqidjc
ben	arbdcZdjeXfLgWhc
ik ben	abbmelfchdjd
dinsdag	albdcdddel
dinsd*	albdcdddel
geslaagd	al
gesla*	al
voor	aabRcOeOfsgNhlik
geslaagd voor	al
vca	aredfdgbibjd
vol	a2bRckeZfVgshTiRjZ
staat	a7bWcZdZeYfXgWhViVjT
al in	edjm
het	awbQccdReHfBh0iajT
in het	ambZccddfdgchmicjd
het register	al
<s> es	aRbXemfYgnhUipjX
tenemos	aqbccZeafdgahbib
tenem*	aqbccZeafdgahbib
ir	apbdcddpedfagdhciVjp
donde	aUbnccdjecgchnjd
día	aobYcZelfYhXiajZ
el día	apbcdjeahc
día #	akbddlec
# y	aYbacjduebfZgdhajb
tengo	adcGdoeYfIgkhpiJjb
y tengo	abdo
dos	anbVcndkeFfkgUhSja
tengo dos	abdo
sé	aWbpcaeWfdgqhZiaja
no sé	acbnea
qué	abblcaerfYgXhYibjZ
sé qué	acbnea
seguro	bYcbdqeWfYgphXicjd
que si	abdp
si lo	akdkhc
expli*	aVbscddkeYfdgchcib
entienden	aYbocddkhd
we're in	gk
utili*	ascddZfagk
visale	aj
hier	awbbcceafbgahZicja
soir	aobdccdcecfngchciZjd
hier soir	aj
couvre	aadn
loyer	acbddreZfYhcidjj
le loyer	aWdsedfahdjk
donc	axbXcbdVeafZgWhViojd
un	aobYcaeBfSgbhvinjX
j'ai un	akdlfX
garant	ak
maintenant	a0bZcadbebfZgZhaibjZ
<s> das	aXcpflgPhOiW
stimmt	bncded
wir	ajbbdpePfjgRiSjU
haben	bjdKekflgciOjK
wir haben	alcPdUeWflgahkibjb
mit der	bmcadcecfdgdhkiajd
anderen	ctdceXfagchXiajW
ander*	csdaeVfYgYiX
firma	aablcoekfXgahXjc
nur	abbJcYdkekfJgqhuisjd
einmal	aWcYdbeZfcgwhWicjZ
nur einmal	aabncdddecglhc
telef*	accXdaekfYgUhliYjn
besten	aZboccedfk
an den	bncded
kenn	aXbmcddcebfcgchpid
mostr*	aZblcddceafphc
pra	bncQecftgQhQjR
minha	aacSdseRfShlidjk
oficina	aTbkcddleqfcgchaicjb
ofici*	bjcadkeqfagahWiZjX
todo	aWcXdOeofbhqiWjX
mundo	acbkdTekfTgchjjs
professora	bmgdhd
a professora	bmgdhd
disse	acbmecgdiajm
é	aSb1cMeRfTgbhoiYjQ
o	aqbceSfVgXicjb
é o	bldnecfdhb
conto	bqcdddecgchbjc
turma	aZbmdmedfdhd
eles	aWcSdVeTfYgohtiO
ler	aVbocddbeogchdic
novo	a2bocbeVfTgahbicjd
de novo	bm
com	aqbBcndXetfBgdhliYjp
media	aablcodGebfSgPhmitjn
org	ambScadpelfUhujj
chart	axbZckdZeQfpgjhUiP
days on	fl
promo	arbRckddeZfmgbhTjq
son #	ccdm
han	bLcmdUeXfTgphmip
mal y	boddeagd
con	bZc1dOeFfGgrhqiZjW
y con	aqcbgc
con #	aabVcuejgVhSjR
pasamos	aqcbdbfd
pasam*	aqcbdbfd
bin seit	abcddmemfZgdjc
arbeitslos	aadqea
arbei*	aWbZcUdteVfZgnhYiajk
ab	a/bMcjdweXfNgPhTiF
märz	aZdq
gibts	ajbUcZdleTfXgthaicja
kein	blcYdpenfYgPhViZjY
mehr	aUbKcndoevfCgmhXinjp
wissen	cadjedfcgdhn
wissen die	akdkfd
ja	bNeHfBg2hRimjx
mit #	abbjcvdbebfWgbhbjZ
mich	aabncIddesglhMiLjP
sonst	aObScmdweSfXgRhpiajX
keiner	aVcddoeYfphc
mio	cmdWeVfmgSibjS
<s> mio	bccbedfqgdhcid
padre	ambTckdbejfVimjQ
può	albmccdcechbic
fare	areRfagZhS
ed	albTcodkeVfOgRh0iljd
è	bscbfWgZiVjZ
magari	bWcWdbeXfagwhYiXja
così	acbZcZdZenfZgZhmiZjn
tranq*	bbcdecgphdidjd
<s> hab	adbRcEfngdij
gehört	acedfdhdirjZ
hab gehört	acedfdhdirjZ
werden	adhkinjZ
schon	aVbPcMdjeRfSgkhXijjx
ja schon	aYgcimjn
nach	abcjfmgMhYipjK
absage	aYbocUdWesfWgUhW
l'ann*	adbacbdqeXfogbhZiajb
di	a0bScVdZeUfagjhliGjE
è di	an
nuovo	an
di nuovo	an
online da	aphc
ieri	awbbcbdaebfdgdhYjd
da ieri	avbcccdbebfdgdhY
stesso	ao
titolo	ao
stesso titolo	ao
e un	aXdpfYhmic
un ex	gdin
collega	acbdcqdaecfXgchbinjc
mi	aabKcbejfchuiQjl
che	aVbPcFdaesfBgphdi0jo
dice che	ambdddhbil
quello	aqbbcmeagbhciaja
scelto	cnecic
quello scelto	cnecic
nel	a4bUcddbeWfTgdhYiOjp
prova	ambdcddXedfogchbic
heb	aobHcMerfagdiV
ik heb	anbYcceWflgaibjY
een	aqcldUeSfjgSiZjZ
heb een	asfbhZ
veel	bdgoiajc
micro*	asccgdicjd
nieuwe	apbbcadnfZgchZicjb
een nieuwe	cddnfchd
dus	aobUcTdXeWfZgphmiVjW
nu	a5bDcXdKeVfNgxhciOjL
echt	aVcndaeufUgVhYiVjV
wrong box	aj
entre*	cTdTeUfsgjhWib
também	ao
mandou	atbcccdcedfcgchcid
um	aYbOdkemfNgohwjL
por	awbccdeLfGgOhmioja
escrito	avbbcmdZeVfYhcibja
por escrito	avdaeXfYhc
escri*	aqbRdRfngOhSiPjm
ontem	atbccdedfchY
bilan	ak
dans	ajbScwdleRfViVjr
dans le	cjdUekfUgYijjc
# le	cm
récépissé	am
récép*	am
plateforme	ap
la plateforme	ak
plate*	ap
avec	akbQcrdJeYgcijjR
avec la	aqgchd
du	a6bScydWeJfBgFhkitjP
du #	cZdkfaio
janvier	akbccbdZebfpgchbicjb
# janvier	al
janvi*	akbccbdZebfpgchbicjb
fechamos	apdc
<s> fechamos	apdc
fecha*	amcddledfbhcjb
coope*	anbccYdcgchmidja
pagando	ajdmeafdgchc
pagan*	aldleafcgbhcjd
contrato	anbZcXeYfXgaidjn
anual	aodb
mil por	ccddhn
mês	aWbXcYdteYfagbhnibjc
por mês	dohb
desde	albZcNepfYgciO
julho	aZcbdsfdgbhajc
of dept	aj
flight and	aj
prices	akbndueafYhUicjn
objectively	aSb/cXdTebgqhciT
better #	abbm
other one	aZbo
to every	adcdfkhj
just won	aj
my book	aogc
longlisted	angc
longl*	angc
apologise	adcPe3flhmiV
to apologise	aogb
apolo*	aogb
dat	aXbIcBdSelfPglhIiy
<s> dat	bmeZgbhdib
klopt	ajbkcmeZgchdidjX
niet	albncoecfPgPhPiO
er	aqbScYesfKgnhMiJjo
stond	bUcUdYeSfUgVhWiXj1
er stond	albZcbecgcjm
geen	ajbscadjeWfcgWhWiZjU
naam	albVgohbicjb
alleen	albWccedfbgXhZisjX
heet	ambmeagcidjY
als ik	bYcdgchojb
kan	a1bWcldaecfGhXiN
ik kan	apdb
verhuizen	aodc
verhu*	bddbfdgbhcipjb
en ik	aXbcckduecfbhXja
heb geen	dlhb
alles	abbXcZdXekfbgrhWiZjk
draait	atbccdeafcgchbidjd
sinds	aobVcQdPeufkgWhQiWjS
draait sinds	aqecfdhc
vrijdag	am
vrijd*	am
in een	atbdcdgdhd
ook	ao
aangepast	ao
aange*	ao
horas	aYbYcSdSf2gYiSjS
# horas	aZbbcXdTfwgbiYjX
a la	bVdUeWhtiXjU
prueba	adbdcadaecfuhaidjc
la prueba	adccdcfqhc
esa	aacTeXfbil
chica	ancaflib
ni	ajbRdveSfIgOhdiwjd
tradu*	aubYcXdbeafngahWiajb
tienen	bbccdcecho
ho	aubNcXdledfPgNhtiJjJ
<s> ho	abbjcOdpeKfpgRiSjR
il #	bbcZdtecfYgdhWicjZ
luglio	ardZhd
ho la	dm
con il	aqdZ
bando	apbZccdpecfagahWiZjc
agosto	aubYcadneafYgVhTiYja
ans	accbdYemgjid
ans de	blcceUfngZhZicjb
maison	bQcjdueWgUitja
retard	aZbdcjfmgZhZim
fait	adbPcpdMfpgWhoiNjQ
j'ai fait	akbZcddbekgaiZjc
tous les	aUbddmeWfygVhXibjc
et ils	aYbdfmgdhl
prennent	adfngchb
prenn*	adfngchb
quelqu'un	adbbcbddecflgchbiqjb
quelq*	acbacbdceaflgbhbisja
quelqu'un de	acbdfngchcij
passei	arbacddceafkgdhcidjc
<s> passei	ajbbfm
semanas	bccXdkeagmhZijjb
seman*	bccXdkeagmhZijjb
pessoas	aXfmhm
pesso*	aXfmhm
merecia	aZbpcZddflhd
merec*	aYbscXdcecfkgdhbid
menos	bUc3dVeSgShSiO
à	akbbdmfrgBhBiZjW
segunda	aybWddeTfmgUhWicjj
à segunda	fl
segun*	avbWcXdXeZgXhWiljY
fase	aocddcecfjhbjc
quel	aNcSdWfogmjS
<s> quel	aYbocbeafagphbibjc
giorno	acbcenfbgkhd
quel giorno	acbcenfbgkhd
avevo	bYcbdceZfZhZiajs
poco	aXboccdaeWfbgdhpiZjc
adesso	asbYcZdZeXfagrhWiXjV
sento	bdecgo
molto	adbdcnedjc
più	aTbRckdbemfVgohViYjn
molto più	adbdcnedjc
dentro	aXbbccdZewfXhXiajd
miran*	aZbdengjhc
lo sento	bdecgo
proprio	bccbebfdipjc
che è	blebgjid
mia	adbCdneWfEgjh3iojj
è mia	aXbdcdedgkhq
<s> o	albncjdWeLgGhdidjb
comprovante	am
compr*	bjdWeWgUhmijjR
foi	acbrcWdYeafVgYhWiWjq
sim	alcXdjeTfNgYhpjn
conta	alfdgcil
luz	avbNcXdueYfThpjo
de luz	ao
março	abbdcddmecfngd
de março	bdedfo
de #	aobNeEgOhBiMjt
tá	aubWcjdVeYfWgXhWiZjk
na	awbBcSdberfIhw
tá na	al
página	ajccdbedfahkjj
página #	ddjl
acho	bdccddedfdgthbiYjc
acho que	bdccddedfdgthbiYjc
só	aScTeXfmiqjX
prime*	aqbbcZdWeXflgYhZiZjj
professional	apbqcsdUeJfdgaicja
care about	gm
a whole	bl
from november	aj
so maybe	adgk
it a	al
dent	aTbucZdsfVgshdiajb
surely that	gk
may #	akdd
regul*	aacdfq
people i	amdd
freitag	ambddoeXfcgchdibjc
freit*	ambddoeXfcgchdibjc
meisterprüfung	am
bestanden	ao
besta*	aubbcdgdhcicjc
urkunde	aoed
urkun*	aoed
kommt	bbcZdsekfYgchWiajY
nächste	am
woche	ajccddebfpgdhcibjd
not what	al
is still	ak
ok the	aj
earn	cudueFglhaiVjT
moving to	aj
it out	ak
would have	abbngd
vraiment	acergahc
vraim*	acergahc
pense	aXbdccdaebgjhdisjd
je pense	acbdecgjhdil
pense que	aYccdbedgnio
lettre	aXblcXdWeXgkhXiXjr
ne	anbZccdnerfMgnhcicjT
assez	aYbleZgkhbibjk
pas assez	aYbleZgkhbibjk
refai*	albcecgmhc
meilleure	aZbdcoeagnhdjb
meill*	aYbccteagmhdiWja
<s> ce	bm
prüfung	adbccdgchrjc
prüfu*	bbcaddebgbhqjb
mittwoch	aogd
mittw*	aogd
karte	aacdho
hab ich	bVdOeIfxgMhXil
heute	asbccdddgdhaid
beim	bPdXfSguhR
amt	ambbccd8eWfagThkijjj
# ist	blcbjd
auch	adbbcXdbeafbgXhrjm
drin	bYcnenfZgZhaibjZ
podría	aubbcbdbgchb
los	a1bOctdKeBfYgZhci0jQ
meses de	aqbYcZdWeXfogahaiajb
verano	albbccdbebfpgdhZ
dinero	bZcpdaebfZgZhmicjd
se lo	bbcpgdhb
digo	adbYcYdoeafdgZhjicjk
lo digo	albbcagchm
quand	aWbbccdWesgjhYicjd
même	abbWcmdWfsgXhXjX
quand même	ebfm
deux	ambbcpeQfXhaib
jours	akcUdoeofPgYhTiZjY
jours de	apea
formation	a0daeJgaiY
forma*	aucdddeZfcgdhcjd
l'an	ajbccpeagchd
dernier	bccqdleZfagbhbiajd
l'an dernier	akckeb
derni*	bXcpdreYfXgYhYiYjZ
hosting	bOdneRfqgdhsibjm
hasnt	gj
she hasnt	acgm
hasnt seen	gj
break	albVdlecfxgphXiajM
attach	alcYdmeVglhliNjp
didnt even	bmcZ
plant*	bodcedha
morning so	aj
competition	alblcodZeTfdgjhciY
hätte	btccdceZfdgWhajc
ich hätte	bpdcebgahb
erste	akbagdhbim
inzwischen	ajbZglhd
inzwi*	ajbZglhd
komplett	aobjddebgchb
kompl*	avbjcadaeYfcgbhZjb
umgeschrieben	aobb
umges*	aobb
jetzt	a/bNcbdWeMfNgLhdiNjG
jetzt ist	aZbbhs
viel	bYckdceYfrgbhZjd
es un	aablcl
un error	amckhcic
encaja	aXbnckedgchbicjk
encaja en	aacljl
uno	aXbQczdWeVfTgUizjX
sobre	aocjdUeRfVgkhpiljq
públi*	bdclid
que era	abbbcjgoic
igual	bkdbeafYgphaiXja
que el	abdYeUfZgThWipjp
mío	bacwdZebfbgbhciYjY
el mío	aTbbcxddedgchdiajb
más	aQbcdaebfkgZhMjv
poster is	al
cant be	cj
be right	cj
confo*	anbc
year with	cj
has now	hl
would they	dj
them are	ajddil
steht	aybTcPePfTgRhdiSjp
ohne	aqbUcVdqeZfZgUiYjV
geld	aVbacndteZfbgchbja
das geld	aWbccjdteZfcgchcjb
müssen	aVcbedgqhaicjb
werkstatt	aZbcccdr
die werkstatt	aZbcccdr
werks*	aZbcccdr
herbst	amcdgd
im herbst	amcdgd
zumachen	addn
zumac*	addn
und	bFcsd9fWhniBjK
und das	ajdkhd
das ist	aWbrcbdjedgahc
einfach	aQbkcUddeXfXgqikjW
ist einfach	abbncdhaicjd
einfa*	aQbkcUddeXfXgqikjW
ungerecht	acbldj
unger*	acbldj
arbeiten	aZbbcYebfdgphbicjl
alle	aXbTckdkeUfVhRiojm
ehren*	aVcdgdhmjo
launch	aybXcaeSfmhcjl
<s> yes	amdc
fais	aqbdcndbecfcgWhaicjc
je fais	aqbdcndbecfcgWhaicjc
renvoyer	edfdgchm
renvo*	amcdddebfcgchmid
is really	aqga
not fair	aacpid
l'ai	an
je l'ai	an
déposée	am
dépos*	am
mars	apbPcddjeTgphMiqjQ
# mars	al
sur	azcqdSeBfXhYiYjk
sur la	acblfdgohciajd
l'accusé	aj
l'acc*	ambdcnebgdiZjd
l'accusé de	aj
avec le	hl
numéro	aobZcodbecfcgahYiZjb
le numéro	al
voit	eZgohd
nom	a1bRdceUfZgjhmiUjl
fichier	aj
fichi*	aj
her i	gj
<s> er	ajbbcYdceXfWgbhbidjt
sagt	aobXcYdbelfahVikja
sagt ja	gl
ja ich	aqdcgchd
soll	arbaeafdgZhcijjd
ich soll	atbcebgahc
soll mich	aobdgb
wieder	atbXcbddeagWhaimjb
bewerben	dnec
bewer*	aZbVcjeUgWjo
kann	ambTdPenfUgbhZjn
ihm	jm
jetzt die	al
proben	aoic
sich	aZbkcPdSekfWgnhniV
would tell	acgjhk
euro	akbWcPdzeSfmhQiQjW
# euro	aYbccYdteYfmgdhYiYjY
kind	aSbwcadPekfSguikjS
formal	aubZdYePfpgXiRjl
write to	hj
formu*	aqbYcadYeWfXgaiZjp
people and	dj
l'attestation	ao
<s> l'attestation	ao
l'att*	asbbgbhcjd
dossier	anbocZdXeNfmgThWidjp
le dossier	bYjo
dossi*	amcYdVeUfkgWhWim
avril	atbccdddedfdgchbid
# avril	al
h #	aofd
liste	ajbcddgchdio
nosotros	cqgdhcidjd
nosot*	cqgdhcidjd
adapt*	cddogdhd
oferta	arcdgdhdid
la oferta	arcdgdhdid
mismo	hnicjd
a los	brcbfbgchcic
alumnos	arcdfcjc
alumn*	arcdfcjc
nuevos	aqdb
aunt will	aj
a date	acgl
of therapy	gj
drinking	aabaddfogYhliqjc
stopped drinking	gj
drink*	gj
himself	bccpdUebgVhjikjd
himse*	gchk
<s> mi	aacTdlejgFhkidja
mi padre	alcodchcibja
viene	albZcXdreafagahYiajc
venir	ccdahbin
ella	asbJcddWeXfWgrhljk
y no	albdccdoeafahbjY
no se	ajbkccdaebgmhZicjc
my editor	aj
ignor*	asccddfdhdid
whatsapp	alcdddedfdgdhmicjc
caste*	al
<s> wir	bXcSdmeYfngZhkiaja
zwill*	aUcbdweafdgdjc
vielleicht	aVbccddoedgqhdidjc
viell*	aVbccddoedgqhdidjc
per #	aabccbdmeYhpjb
cloud	apbYcbenfdhdim
<s> and	abclfj
every evening	fj
streak	abcmdlekfwgzhNiRjL
and would	acccho
three people	blcd
charg*	amhd
sso	aqddfY
impor*	aocchc
who is	hk
position	akbscdeQfZgaiS
m #	aZdkfl
porta*	avbbccedgYhcjb
last place	acbjckid
qui	akcqeTfHgohViqjJ
manquait	ao
manqu*	ao
a signé	al
j'habite	amdc
j'hab*	amdc
à #	apcRdofagZhWiXjV
<s> mon	cjeNfGgchnjV
père	acbbcadcfmhpic
mon père	acbbcadcfmhpic
accepte	apcd
accepte de	apcd
gagne	akbXcodoedgqhUjd
gagne #	ajclddhd
refait	aobdcadaebfngdhcidjc
j'ai refait	ddecfngdhdid
avec #	aVcsdYeYgahWirjc
de plus	ajcldbfb
plus et	ajcldbfb
tient	anfc
rapporteur	apbpcUdjeZfTgUhtiVjr
le rapporteur	akbnccddgchcid
rappo*	apbmcZdbedfcgbhaib
lu	ajbYdVedfWhlijjp
alors	asbccjdafbgdhcibja
alors que	awbdcbdafchdibja
que c'est	ajbZcaddecglhdij
c'est des	akbdcbdcfdhnid
tableau	aUbjdWemfsha
le tableau	bccdhdidjn
table*	bccdhdidjn
# €	bdckdleafkgchYibjZ
par	a1cZdmeYfqgbhBiHjM
€ par	dj
jour	aZbWckdOepfYgxhZjc
par jour	bddcfn
est de	ao
nouveau	cwdJfXgmhZinjT
de nouveau	am
nouve*	ajcmdYfZgjhViWja
ligne	adbpcWdbfdgchdiajn
en ligne	apcdjd
depuis	aobQcNdbejfXgkibjZ
lundi	arbdccdaekfZgchciajd
depuis lundi	adem
séjour	dj
de séjour	dj
arrivée	aodc
est arrivée	amdd
bosser	ak
peux bosser	al
jai	anbVemfVgkhqia
<s> jai	an
enfin	asccedfdhcjd
eme	bbdden
# eme	bbdden
bonne	bacadbeafZgphkicjb
la bonne	ambddbecgmjc
nouvelle	blckedhcid
dans une	apddfdhd
revue	a5bWdWeZhdicjb
en mars	cdgbio
a eu	aabccqdZfcgbhcim
petit	atbdcjdYebfZhdjl
un petit	apcd
prix	aucldbebfUhQiXja
<s> ils	cWdaeZfXgRhQiOjz
ont	abbqcrdUeUfSgdhPiljb
ils ont	akbtcZddecfcgYhWiXjY
reçu	apbdcbddfcidjj
ont reçu	ajcdjj
sans	awbSfkgXhbiWjd
moi	aJbrc1dNgjhUiNjQ
c'est moi	ajbljb
moi qui	ajbljb
ai	aobUcadVebfUgpiXjX
personne	bkcdddebfngkhaiXja
la personne	ajgmicjd
qu'ils	aQbKcndOeOfOhbi0jk
avaient	ambbccdcfcgbhbiojd
qu'ils avaient	albdccgdhciojX
avaie*	ambbccdcfcgbhbiojd
prise	boddedfdgchcicjc
s'est	asbbccddedfcgmhdiWjY
affic*	aqcdgd
leur	aacldCedfagUhmjk
sur leur	apbacaedfpgahXiajb
leur site	aqcdgd
septembre	apcdhd
€ de	clfd
m'a	arcNdPerfPgJhbimjN
m'a dit	ambZcdecfdgYhZipja
rappe*	amccedhbiZjm
après	acbXcYdoeWfkgYimjX
vacances	amddfkhdib
# en	ccdpecfYhbjY
semaine	anddfd
la semaine	al
semai*	bdcZfkgahVijjZ
dernière	bbcddofdgdhdjd
semaine dernière	al
préavis	al
préav*	al
dispo	arbddbeafdgchdjj
mairie	ajcadcfdhnjc
la mairie	ajcadcfdhnjc
met #	bdcrdkecfThYjV
projet	alcmddfbhajZ
le projet	alcjfdjb
j'ai le	aUcbeZfbhtidjm
courrier	ajcbhcidjn
le courrier	ajcbhcidjn
courr*	ajcbhcidjn
caisse	a0bbdvePfPgdhcjN
d'un	akbockdZeXfWgZhWiY
resto	asbdcldbeafYgdhYjZ
pendant	baccdZeYfoglhbicjj
penda*	baccdZeYfoglhbicjj
pendant #	akdaeafphdjZ
# ans	ccdZenfWgk
ans je	andceafagbhmjZ
l'avais	ajbddceXfagZhbidjr
je l'avais	ajbddceXfagZhbidjr
l'ava*	bcdceXfagZhaidju
mis	cVdremgahRiVjm
m'ont	bbcdddfdibjp
ils m'ont	bdicjm
avec un	anbadcfaglhbibjd
autre	anbqcaddeXfcgahYiWja
un autre	aobd
candidat	aobd
qui a	bcgbimjd
est en	anhd
jeudi	bddlfdhd
depuis jeudi	aohd
coupé	enhdid
# à	akfd
<s> un	blcJdOfOgYhninjS
deuxième	ascdddedfcgd
un deuxième	aofd
deuxi*	ascdddedfcgd
projets	aocjdcjc
ouvre	aodd
ouvre le	aodd
février	cddl
# février	cddl
févri*	cddl
mort	bPduebfThoimjd
validé	a0badYeZfagYhaicjb
validé mon	an
sorti	cmdd
moyenne	aWcpddfdjl
moyen*	aWcpddfdjl
moyenne de	cdjl
franchement	acbjemgdhcid
<s> franchement	acbjemgdhcid
franc*	acbjemgdhcid
rien	aKcUeXgxibjU
à mon	bqccdZecfbhaicjd
c'est pas	aZboeYfmjd
j'avais	cbdXelfUgYhXiYjs
j'ava*	cbdXelfUgYhXiYjs
niveau	cddbeYfcgnhZiZjn
le niveau	ebjl
poste	abbjdaechoikja
avait	aYbpcrdZecfagYhZiajb
contre	brcVdWejfXgdicjd
première	abbscYdc
refuser	aabrecfdjd
comme	cUdRfdgjhZjr
comme ça	aabmebfnibjd
# jours	albjcVeqfSgbhUiajY
sérieux	aXbpcmdbemfbgYhYiXjb
série*	aXbpcmdbemfbgYhYiXjb
fille	aabbcjeo
qu'ils ont	aSbZcqdaeZfZhaio
d'expérience	abcjjk
ans d'expérience	abcjjk
d'exp*	abcjjk
moins	bacsdWecfWgkhYiaja
<s> les	aObUcveRfUhmidjb
textes	cmhcjd
pas la	bmckddeZfdgZhWibjk
moitié	bXcjddedfdgbhojY
la moitié	bYckddgchpiajZ
moitié du	accmjd
mien	acbacqedgchZibjl
du mien	bdcnhbjd
pote	aVbbcqgahpid
master	azbPc7dYeJfYgahbiZjN
# de	abbacmdteSgXhViajS
eu #	aZcp
# projets	alckddjc
j'en	bbcjdkenfcgbhbjZ
et j'en	aacldl
vois	acbdcldcemfdha
payer	aUdvecfcgdhc
# et	aVdpfajm
et plus	aqcdfagchd
plus rien	acdkil
sur le	apbccddkfdja
compte	aZbmcddkedfdid
mes	aSbVcJd0ekfcglhUiU
<s> mes	aRcadueYfagVhYibjo
droits	akbXcddreZfcgShjibjZ
fin	atbHckdwecfSgahY
femme	bWcnelfchWixjV
enceinte	akdkhd
est enceinte	akdkhd
encei*	akdkhd
faut	aSbYcZdtebfYgXhoja
faut que	aZdtfdgbhZib
que je	aWbUckdmeMfthciP
trouve	aZccdjeafdgWhsiaja
je trouve	abbmdkgdhd
avant	aabncqdXeQfchRjT
c'est ma	ajbYdofdgchcid
année	ajbXcmdnebfagZhYjW
plus depuis	aZcddcergc
mardi	aXbUdXevflgphnikjX
depuis mardi	ajbdcdddengbhd
je me	aVbcdVfqgohcicjd
me suis	aWdXekfrga
senti	aadcerfcgahc
devant	dbepfYgc
les #	ajckdXekgbhaid
le mail	aUbacberfbgdhaiajo
refus	aTbbcbdbeyfYgWhaikjc
trou	aZdmemfbhd
passé	bkckdZedfkhbjc
j'ai passé	fm
mois	bUdpeLfchdiljS
# mois	baeXfjgVhjikjX
mois et	aXcddbflho
et #	aYbdccdmeafngahbidjk
ce dossier	aafo
bosse	aWcddkeafmgbhl
je bosse	aZdlecfm
roman	akbactdKeSfmgShjjY
après le	aUcbdkeafngchjikjb
boulot	acckddecfngdhdid
atten*	anbcccddeWfnid
semaines	accbdkflgahWijja
# semaines	accbdkflgahWijja
réponse	aTbWcZdmelgbiajj
leur réponse	aWbbcbdbflhjibjl
répon*	aQbUcYdlekgaiXjq
la lettre	aWbbcZdaebfmgahbiajt
avant de	aYddecfs
l'env*	aSbdedfpgdicjr
je le	daecgrhdjd
sens	abbddWeZfdgvhcidjb
le sens	daecgrhdjd
cette	aRbRdkeOfrgjhcjV
boite	aVbdcmdmeUfpgdhXjb
deux fois	gpib
fois je	abbdcdedgshdia
que ça	gnib
passa*	aqbacddcecfbgnhaib
<s> qui	abbZccgshbid
pire	aVbXcjdaeXfdgthkiajb
au pire	aWbXccdaeYguhlicjd
mes #	adbcccdaejfQgrhWiajn
directeur	acbaccdkedfbgchpibjd
le directeur	aZbddmhl
j'ai #	bdcddYfYhmidjk
vite	aUbdcddbedfagohqid
comprendre	aWddfdhmin
aussi	dYeWfbgWhujb
aussi en	ajdZeYfcgZhqjc
aux	ambddjeYfTgahxiajZ
hein	aVbccddbeagridjd
<s> après	ddhl
le service	albchkjc
je leur	adedhlidjk
leur ai	adedhlidjk
# ils	aVfchrjk
ils me	aYboedgchkja
<s> une	bUdXeXfYgWisjW
collè*	aYbaeofagdhain
encore	abbNccdmfmgnhkicjj
<s> il	aXbmcleOfRgcij
parait	adiojc
parait que	adiojc
que le	aabdcWdZeUfbhYisjl
était déjà	aYikjm
promis	aVbbdpeZfbgchpjc
promis à	aadpebfcijjc
le non	aacdekipjc
<s> sur	aUbacodaebfYglhaipjd
sur un	adbcccfdgohc
raconte	abbbccecfdgdhmin
racon*	aabacbecfdgchmiq
disent	aabccagciojl
la #	aYcbddir
cherchent	albbgchdidjl
cherc*	apbacddcfcgbhdibjl
un profil	abbdccgchcibjr
<s> comme	aWjr
écrit	alddecfdjl
dans mon	abjn
<s> dans	aWbacqdZeZfdgdhdidjn
dans ma	aXdmeafbgbhcidjq
candidature	aXblccdbecfqgchbic
ma candidature	adbmddecgdhcidjl
parle	aUbZcbdXemfYgXhailjs
accord	avbacXdleTglhciWjl
pour #	addcem
réglé	albcdbebfcgdhmid
c'est réglé	bdhn
résidence	cdedhdjn
résid*	cdedhdjn
vient	avcbdbfahcjd
on vient	aqcdddfc
vient de	aqcdddfc
passer	aabqcudQecfUgbiljT
de passer	gdhpia
le proprio	cdil
l'appart	bddafchdin
l'app*	albXddfQgYhmikja
corrigé	al
passe	alddedfdglha
là	ancddaemfcgchciZjb
diplôme	acjm
diplô*	acjm
poche	am
depuis le	ddeljd
peut	aUcYdmeXfXgtjW
on peut	bl
# j'ai	dl
pris	ambdckdXedgdhdid
j'ai pris	andc
pris un	andc
sous	anbmckeYfagXinjW
trait*	aabocndceXgXhpiTjX
travail	am
trava*	am
été	apbackdafZgdhbibjd
a été	apbackdafZgdhbibjd
jusqu*	ambdcddmebfWhd
novembre	aqdbfd
novembre #	al
l'édi*	arcc
à la	abbWckdogZhZiX
la main	dceafn
proch*	ccdcfcho
texte	ambbclebfchcjb
le cv	arbdfa
<s> deux	alcldZfd
mois de	apbdcaeXfdgZhZiljd
d'avance	dcgdim
d'ava*	bccldcgahdim
voiture	dmfc
voitu*	dmfc
atelier	dlfa
ateli*	akdlfahd
personnes	ddfjjk
# personnes	ddfjjk
lyon	awcmddeafZjX
octobre	apddfc
en octobre	apddfc
y a	akcpdYecfX
vidéo	aYccdcfphnjY
la vidéo	acccdcfqjZ
tourne	ambdcddcelfZhcij
depuis #	aNbccbfUgmhpil
jury a	blhd
noté	anbbcdgnhcidja
a noté	bcgnid
que j'ai	apbccddcenfYgdhbiajc
j'ai pas	baeqfchd
pas de	bbebgphY
plus que	arddecfc
que la	bRdTeSfRgOhRitjn
partie	ajccdaebfpgahbicjd
ça fait	akdYekfpgUhViaja
fait #	adcbdaelfdgchqicjb
samedi	ap
l'aud*	bcdnfc
et c'est	cdddedfdgahlid
voix	acbccpdaeZfnjc
cdi	apcadafbgchcil
commence	a1bUcNd2eQfxglhZiP
donc je	aoddhd
l'été	fkhd
tout l'été	fkhd
# la	asdchd
le lot	aodc
l'exi*	arbdfdgdjd
<s> leur	bTcqdaeWfYgUhkiWjn
formulaire	arbbcdebgdhmicjW
planté	arcdja
jointe	adjm
chuis	ardbfchd
d'une	dbfdgbio
en novembre	apdcfd
session de	an
de mars	ak
mon dossier	an
dire	aEb8cOdbengthTiQ
<s> dire	acbsedgbiY
dire que	boia
que mon	aajm
est pas	acjn
n'importe	boedgc
n'imp*	boedgc
quoi	aSbmcddlfZgVhVimjb
n'importe quoi	boedgc
parfaitement	adbojd
parfa*	adbojd
ont mal	aZbp
jugé	acbo
leurs	aSblcadaejfZgXhsiajZ
critè*	aZboccedfdgdhcjl
la route	acbrcdecgchbja
histoire	aXbqcZdcedhjjd
histo*	aabpcXdZecfdhmicjc
qu'un	aYbrcZdaengZhYjc
l'agence	ddfbhcil
<s> l'agence	akck
l'age*	albddcedfbhbiljd
retenue	aYcsfb
fait un	aobdfchc
nous	bZcuddeZfXgdhYiajd
vu	aPbSdYe7fBg0hYikjX
j'ai vu	aUbXcndZfXgohUiojd
gars	abcodkeafdhc
choisi	abcuebiX
bac	aycrdXeSfYgb
avait un	acbacsgahcic
poème	bjclib
un poème	bjclib
que les	aZbbdceagahkiojb
la promo	aacq
ont même	abim
même pas	aabdcnedhciljc
<s> faut	acdn
par mois	aadrfbgd
prêt	acedhn
de prêt	dj
dois	aUbdccdjedftgbhbic
quitt*	akdkebfc
appart	acdleZgm
j'ai rien	abdphd
d'autre	aabodledfdgbhc
rien d'autre	aabodledfdgbhc
d'aut*	abbndledfdgbhc
manque	aWbocbdmeafdgYhYiZjn
trimestre	bddohd
trime*	bddohd
et un	aTbZcjdkebfYgYhtid
seul	cddofdhd
salaire	cddpecfbhd
salai*	cddpecfbhd
la maison	aYdqfc
<s> ça	aUbXcadUeoflgkhQjZ
ça m'a	aZbbdcetfdgchcia
plus à	dden
jour de	aYbdccdderfbhcid
de mes	aYdZeqfcgjhdidjd
j'ai la	abdbeufWgbhYib
j'y	akdWeZfl
pour un	akbdfjic
quatre	acfn
plus un	dbfm
un test	blcYdbebfmgZhYjc
heures	bdcddXeXfsgbhbiajd
# heures	bdcddXeXfsgbhbiajd
donné	aXdceZfqgchdil
maquette	aafphd
cette maquette	aafphd
maque*	bccbdaebfsgdhaiajd
nuits	aZfqhd
super	acbZcqdXeZgyhWiZjZ
en un	apbZcWdVeZgkhRijjY
<s> peut	accdgtiWja
etre	aYbbcdgkhbin
peut etre	aYbbcdgkhbin
entre	cbdbeVfbgu
temps	ajbaccdaeXgl
prome*	aYbcccdYeZfagxhaiYjb
fois plus	accn
cette fois	go
truc	aZbjcmgmiZjc
dit que	aVbbcdedgqhaikja
c'est le	aVbScadZeufdhYjZ
bon	akbHcceWfXgwhmjm
le bon	ambbedgmhdiZ
mère	dlgbhk
ma mère	aadmgbhl
connait	abeZgmhl
conna*	abbccmeXgmhkidjc
très	abbdgchrjb
bien la	aaedgmhmid
responsable	albcgdhlidjb
la responsable	hm
<s> si	aYbScYdseVfZgThpijjX
non je	acbddcekgdhmid
twitter	adbMcXdUedgYhzjy
twitt*	aabccddbebfdgahuic
trouve leur	abblgdhnjb
intér*	aZbXhmjn
chez	apbSdZfSgbhujV
eux	aTbccpddebfdgjhmidjd
chez eux	aUcqedgbhn
partir	apbdcddZecfcgahlicjc
va	azbWcVdkeEfBgchuiojb
eu le	cddbgdin
marché	aabmcdgcik
le marché	aabmcdgcik
coloc	bcclgdimjc
croit	abcZhdirjd
ouvert	cdhdim
dossiers	abip
les dossiers	abip
répondu	abjp
m'ont répondu	jl
répondu que	acjm
le budget	goiajd
étaient	aUbkcmdYecfbgdhdidjq
étaie*	aUbkcmdYecfbgdhdidjq
étaient déjà	jm
toutes	ajbnfchc
dit à	akcdidjk
l'ent*	dcedidjn
j'étais	aScldZenfYgVhbiXjo
que j'étais	eagZicjr
j'éta*	aScldZenfYgVhbiXjo
lettre de	aqfdja
finale	aabSctemfngthRiZjU
soutenance	andd
chiff*	aabkcddkfk
# er	aodd
de ma	dl
copine	adcdio
de mon	bdjn
pages maintenant	al
pile	ajbWcddrepfmgRhZiqjL
dans leur	ajclfdhc
limite	ardcfchdjd
labo	al
repro*	akbmcddcgdhc
notre	arbScldTebfYgahtjG
filé	aubacbeafbhdicjd
adres*	aqbdjc
libre	a+dWeUfPgZiajY
suite	apbWcjeQftgVhbiW
de suite	acedfphbjj
pratique	edfqgdhd
prati*	adckdcedfpgdhcid
et tout	ameYglhd
ajouté	aofd
l'exp*	asbdccddgdhaid
dans la	cjdbfdhdjm
la v	ak
trois	fl
sont	bdcqdcedfcgYhZjZ
jointes	apbdhdjd
joint*	apbdhdjd
habit*	al
le nouveau	bccngd
d'hier	aqccjd
rubri*	asbccdhdidjc
en janvier	aqcchcidjd
l'agr*	aldjecfb
numéro de	apbd
devis	bacldbfjhdidjd
le devis	aobccd
faux	aMbnc4dTenfZhWinja
était faux	aobdcd
sélection	cbfmid
sélec*	aobacadbfkgdiZ
attestation	ao
attes*	ao
reçue	ak
rempl*	bbcmdbebfYgdhaiajn
nuit	aofd
de nuit	aofd
créneau	ak
le créneau	ak
créne*	ak
vide	ik
demande	aWcldbfqgbhd
demande #	abcm
prend	aVbdcbdpecfmgchcikjc
reste	accdhdio
groupe	azbVcjdkeYfSgdhnicjj
témoin	apbacadaebfagYhnib
equiv*	bsccdcgYhYicjZ
reproche	bmddgdhd
manque de	adbrdcgahd
méthode	aYbmcnddgd
métho*	aYbmcnddgd
juge	aWbqcddnfahdid
juge pas	aabrfb
pas #	bocdddfb
sur une	aXboclfb
sujet	adbrcbhdjb
le sujet	aWbrjc
la nouvelle	bn
est passé	adbm
le groupe	coedjb
l'imp*	bYcmdbeXfagohYiZjX
lauré*	aabdcq
gens	bUcrdVeXfQgVh5jZ
des gens	adbdcphd
aucune	aWbrclddeYfcgbhaiZjd
eu la	abbdcpid
bourse	a3bWckecfWgchYiPja
d'ici	abdohd
d'ici le	abdohd
perds	acdohd
je perds	acdohd
mère est	dmhb
malade	aadmeofagdhZid
rentre	andjhb
je rentre	aldjhc
près	abbcdmgchlid
<s> cette	adbddteafZgchcid
l'année	aWbbccdreYfogbhaibjc
par un	anbdcdelfdgdhb
toute	aYbXcXdTeofqgnhUiZjX
<s> depuis	ddeogd
rond	bcdmekgdhbjd
celui	aabbckdden
relu	aYddenfk
j'ai relu	aYddenfk
chaque	aTdlekhcijjc
scène	aWepfkgchd
tellement	acdcejfbgm
telle*	acdcejfbgm
cet	aabddYekfnhd
dans cet	adel
musique	aqbdckdVeVfdgqhbidjY
la musique	acdafcgqhcjc
musiq*	acdafcgqhcjc
vie	aYbRczdkeLfWgzhnicjX
ma vie	aYfbgqhbjb
<s> avec	aYcdfmgm
peu	aacdgmidjl
un jour	aYbacjdcflgphbia
passer un	aYbYebfdgYhnio
coup	bZcVdagohmidjU
coup de	abbZcbddeafdgtiY
fil	dqfchviY
de fil	gchpia
adorerait	abbaedfdhrid
adore*	abbaedfdhrid
on est	aZgdhpic
gros	aWbbccedgchoiajo
fourn*	bdgchpic
fac	bdcchdio
la fac	bdcchdio
qu'il	aXckio
l'inv*	albacdddeagahYiojc
annoncé	alcdgahdil
annon*	alcdgahdil
l'offre	ajgbim
l'off*	ajgbim
pour la	aTcddmedfqgail
forme	acblgbim
la forme	acblgbim
selon	aacbfcir
<s> selon	aacbfcir
voisin	apbacaecfdgdhYil
toujours	abbdccdbebfbglhciq
toujo*	abbdccdbebfbglhciq
veulent	bdhljk
ils veulent	bdhljk
veule*	bdhljk
# fois	aYbdddeohcjk
<s> j'étais	aabm
premier	ajbUcldaeQfcgbhtjm
letzte	bbcbddesfcgVhdibjd
gemacht	apbbdVeXhSiXjW
gemac*	apbbdVeXhSiXjW
gemacht der	arccfbgdic
denen	aYbRdUgQhmiljo
hat denen	ajcZedfcgchoid
ziehen	im
zum	aobccZdmedfbgchZicjb
zum #	cddnfchd
unterschrieben	an
unter*	asbccbdbecfcgchkjd
gutachter	akbncbecfbgchcicjd
gutac*	arbncYdZeafagahYiajb
# hat	ajblcdecfbhcid
minuten	albodWeYfdgchZicja
gelesen	bbedfaipjc
geles*	bbedfaipjc
stunden	adbacadbecfohaicjl
stund*	aabYcYdaeafogYhWibjs
abgeschlossen	amjd
abges*	awbZcVddeZfbgYhXiajl
über	bldWeRfYgVhkimjR
über #	akbddbhnib
<s> haben	aphd
haben seit	amec
oktober	atbddbeZga
seit oktober	ardceZga
oktob*	atbddbeZga
kunden	accahp
monat	em
<s> die	ajbjcbdXeXfYglhbiBjp
stelle	akbZcZdneWfZgYhXij
die stelle	bccdebgchciljk
ist seit	aYcddcgtjd
wieder auf	angc
kam	azbIcjfNgaiZ
<s> kann	amdZgdhdijjd
kann jetzt	ardZ
mein	abbBccdqeRfjgshwiB
raus	anccdlebfbgchaibjc
den roman	cofb
um #	adcddl
# seiten	cadbecfphdjd
ganze	adbbcZdbeYfqgYhnidjd
weg	albUdbeofSgXhTiljW
ist weg	amfd
dem	bHctdjekfWgMhkiYjj
mit dem	bdcjddfdgdhWicjo
preis	akblcZdbecfbgbimja
preis #	aofd
runter	ajcddbfcinjd
% runter	ak
liefe*	bdcmedfd
nachg*	aqbZcWdZfjgZhWidjj
<s> mein	aYbJdoeOfYgbhviQjd
führu*	aldcedhcjk
in der	albTcXdkeWfYgahjibjj
bewerbung	ambdcddchXjm
der bewerbung	hbjn
gewin*	aYbSczdceagYhYib
stipendium	aobdcdgdhd
abgesagt	aoed
hat abgesagt	aoed
steht auf	amdlhajd
auf der	bdcbgdhn
montag	asbdccecfdgcjc
seit montag	aqbdccedgcjd
bei	bUcjdneTfSgPj1
bei der	apbdccddechcibjj
ein	ajbVdbeUfFgjhsjd
verwa*	aljd
lebenslauf	aobkcbdcecfcgbhaid
im lebenslauf	am
leben*	aobkcbdcecfcgbhaid
läuft	ambccZdrebfbgYhXibjb
seit freitag	aqdbec
gesagt ich	apbdgc
nochmal	adbncXdbeXfbgphXjY
nochm*	adbncXdbeXfbgphXjY
neue	awbQcUdmfWhRja
auswe*	cdfljd
sogar	alcbddecfohcidjb
der absage	eogdicjc
ne stelle	apec
ich mich	adcddleVfpgd
nie	bXcvdYeXfOhRimjn
mich nie	akeagnhdid
war	bbdcelfKgWhWiP
wohl	ajik
falsche	am
falsc*	aqbccd
im mai	arcdddgdhbjc
nem	aWcoeufTgOhPikjN
auf nem	apcdhc
festival in	aphc
zahlt	ajbacadceafbgnhYikja
hälfte	apgdjd
die hälfte	apgdjd
dazu	atbdccddedfcgchbjc
zusage	atbcccebgchdidjc
schri*	bWcVdVeXfjgUhVimjq
<s> bin	adbYcVdmengZhXibjT
bin jetzt	am
fertig	atbbdchdjd
ausge*	axblcQdVeXgYhWiajY
seit #	aUccelfmjd
zwei	anbWdYekfYgXhPiqjU
tage	ajfkjd
ich mit	abcoddfjha
geklärt	aqddfcib
geklä*	aqddfcib
nur noch	ccdkenfXgdhYiYjc
noch #	cbdmecfXhZiljc
# x	apfd
sauber	arbbccdseUfTgchWidjb
ist sauber	bpcaddedgbhZiZjb
zweite	apbZcodYecfdgbhcjZ
aussc*	aubbcddWfjgdhbidjd
die haben	aYbuddeYfYgWhjicja
haben das	bqcZebgbhY
null	alb6caebfWgZhUiR
bin für	aZbmdbedfmgd
für den	adblcZddebfngdjd
fehle*	blecgcjk
<s> der	cndmeCfOgdiajH
der gutachter	bpcdgdhdic
liest	aVbqcdgdij
satz	bpcdgdhdic
so ne	aZedfjgdhdinjd
nach #	aVcodXenfYgdhaijja
# minuten	bqdXebgdhaidjb
gespräch	akbjjd
gespr*	bjfjhdjd
der neue	aaclddhdil
macht	abcmdleafd
# wochen	aabdctdYekfXgchcjZ
fehler	cm
ich in	aYcldZecfcgahnjk
jahren	aXbccpdZeofcgchcicjc
# jahren	aacjdbephdidjd
was die	aYbmcrebgahWiZjb
druck*	ajbYcqhajZ
schle*	abbXcqdcengbhX
rein	aZbjcld2eUfWgjia
hab #	aUcrecgbhkiYjY
konkurrenz	abcmedgdhk
konku*	abcmedgdhk
kriegt	aabcctdceafc
auftrag	aacndjecgd
den auftrag	aacndjecgd
auftr*	aacndjecgd
ende	aYdsebgb
aus	akbFdzeSfWgohaibjW
sind	albZcldkeVfVgZhVikjX
wir sind	accddphd
zu	aNbRcddzeSfRhXikj4
sind zu	aYdp
auf #	amcadkfdhdjd
qm	ajdkfdhc
# qm	ajdkfdhc
im juli	acdlfdhdjl
brauch	acbZcZd0eafdgVhSiaja
<s> brauch	abdo
bis	axbWcBd8eJfUgShUiT
ist der	dl
kredit	aZckdmhd
seit der	aQccdaepfdgthdidjc
nicht mehr	aXcbdlepfcgbhdjd
richtig	aabdcdep
richt*	aYbdccdbesfdjd
schla*	aado
hat mich	abcadderfcgXhb
voll	aabaccdoemfdgahb
auto	bXcddufOgYhMicjo
auf dem	aLckerfXhnibjb
bin so	acephdjc
dass ich	aXbacZdWfXgYiVjw
ich das	aXbXcadYfahsjZ
für die	adcdfp
mappe	aabdcmecfl
zeich*	bdcdddecfkgohdicjb
und #	cddcedfo
wegge*	aYbbcZepfk
dafür	aWbqcaedfmgchXic
uhr	cddXecfqhcicjd
# uhr	cddXecfqhcicjd
fassu*	fohcjc
geschrieben	acbccbddedfngahXidjo
gesch*	atcSdSeOfmgQiR
dritt	ambbcdflhdib
zu dritt	ambbcdflhdib
an dem	aZedflidjm
angebot	akflid
angeb*	acbccbdaeafkgahairja
gesessen	aZbaenfm
geses*	aZbaenfm
bauch*	aZbnccfdgohYiZ
diesmal	bcfcgqhaiZjd
diesm*	bcfcgqhaiZjd
der chef	aRbacVdpebfcgmhXipjd
nett	aTbZcbddeYgxhdiZ
glaub	aXbZcbdaeagshWil
nein	aYbXcadaerfcgliXja
sagen	aRbPcTdberfbhkjo
nein sagen	adbccceagphjibjc
klasse	abbccZdYedfcgshZidjk
sitzt	aacddZhpjc
<s> sonst	aabdcbdXeZfdgYhujd
damit	aubYcYdYeafYgZhnibjb
zur	anbWcafLh1iU
sowas	aQcSdaemfYgvhdiXjY
bestimmt	aXbdcYdcecfbgbhpinjd
besti*	aXbdcYdcecfbgbhpinjd
meinte	abedhcip
meinte die	abedhcip
suchen	akecgdiljd
eigen*	aVbccjdrebfbgchbikjd
immer	aYbccddZekfdgdhXisjc
immer noch	aYbccddZekfdgdhXisjc
angeblich	aXddfdgchdisjc
<s> angeblich	aXddfdgchdisjc
vorher	apccdcedfdgahcinjY
fest	bQcjddecfdgwhdipjQ
zahlen	ajdaim
ihre	bdcdecfdgbhjil
eh	aWbZcOdpfSglhxijjb
pünktlich	acedfdglhdil
pünkt*	acedfdglhdil
<s> auf	aVcpedfcgdhcio
schreibt	akcbeagchdio
schre*	aXbWcUdaelfZgThWjx
einer	aWbdcndbeafdgchbiqjZ
absag*	abcdeljk
laut	aXbZcYdaeVfZgahaimjv
schreiben	aacdecibjr
fehlende	jl
ausla*	akjj
<s> steht	aWhbjs
doch im	jl
<s> laut	aZbacZdaeXfZgbhainjs
passt	aacdddebgmhbidjl
ins	anbRcTdjeSfdgaiqjn
nicht ins	acbjecidjm
programm	aZbdecgdidjr
hatte	bWcudWeXfVgVhUiZjn
hatte ich	cdfdgchcjp
ist da	adjm
samstag	ak
samst*	ak
darf	apbbccdjeZfcgjhYjc
darf jetzt	aldd
ausbi*	asfdhdic
wohnung	aobjcadcebfZgjhYiajb
die wohnung	bledfdgkhbjd
wohnu*	ajcYdaeZfnhWiYja
steht wieder	angd
und die	aoed
statt	a0blcVdWeXfUgZhViYjZ
# statt	awccdYebfahcjd
statt #	atcddcecfchd
siegel	aqbZcbdjeafWgZhjiqjo
bekommen	clhc
bekom*	clhc
mir	aXbQcUdrekflgKhuiPjk
hat mir	aqbZcWddeVfcgchnicjd
persönlich	acfqhd
persö*	acfqhd
direkt	am
ihn	aqhcic
meine	aYbbcbdlfaij
<s> meine	aZdZgLinjl
endlich	aqcddchd
endli*	aqcddchd
nen	azbLcpdmebfcgkhRiQjY
nach der	aZbccYdXeZfqgdhnjc
korrektur	am
der korrektur	am
alter	akb1cTeUfbgjhoiZjp
mein alter	an
vertrag	aqdcfb
vertr*	albccYdnecfYgahXiajj
ab sofort	arbcddgbhb
frei	anbTcadjfYgVin
die zweite	bbcpgdja
seite	bdcoedjb
zeugnis	ajccjj
zeugn*	ajccjj
mitten	eofahcidjc
geschafft	avbcccdcecfagdhbibja
wollten	bccdedin
wollt*	bccdedin
fürs	ambZcbdqeafdgahYicjc
paten*	aybdcYdXedfagbhaidja
durch	aobdcpdaeafXgchbja
ist durch	an
ich seit	ccdderfbgYhcjc
diens*	ajbbcceafdgchdidjp
jahre	albacSdWeWfrgZiajb
# jahre	amcXdZeafUhmidjk
ersten	ajbccaddeWfZgdhaiajr
den #	bccndaeafZgdhdjn
offen	aqbccc
veran*	apcd
kaution	aodchd
kauti*	aodchd
plus #	axccdXedfZgchc
mieten	arcddbedfchb
sucht	bccdedgdhnid
sucht jetzt	an
jetzt nen	al
beim ersten	ajcdhdjl
ersten mal	ajcdhdjl
war nur	aabbccddeYgthbiZjc
haben die	gmjd
bericht	al
beric*	asbacdgdhb
liegt	avbbccddecfcicjc
vor	aqbUdZerfagUhTiYjY
liegt vor	al
einzige	albccmddgchXjd
einzi*	albccmddgchXjd
punkt	apbpcXdbeYfdgZhYja
unser	ajbQcpdufTgnhXiajV
<s> unser	bdcofdhdid
kassel	aubZcjekgdhYic
monate	aqbdcbdaebfkhaidjb
# monate	aqbdcbdaebfkhaidjb
ich kann	alccddemfdhc
rechnung	atbccbgdha
rechn*	atbccbgdha
rechnung vom	anhc
vom amt	al
falsch	bucYddeWfdgYhZicja
bescheid	ajcdhdjl
besch*	alccfchdjl
bescheid ist	al
berichtigt	apbbhd
hab jetzt	an
letzt*	aVbZcudcedfZgahlicjY
geschichte	apedidjc
ner	atbccbdbebfZhZikja
von ner	ambdedhdikjb
pfleg*	dqhXjc
<s> zu	acbrcdgZjc
wenig	abbngZidjl
zu wenig	abbngZidjl
die absage	adbocYekgahcjb
wer	abbocdeYgohYic
ahnung	aWbucaeXgahbiljc
keine ahnung	aYbucaeZgchdib
verdi*	bpcadmecfdgZhYibjc
<s> beim	bYcmdbelfagnhZiWjZ
waren	aQbYcrdXeVfqgYhXic
letztes	aWbccofchm
letztes jahr	aWbccofchm
kollegin	ambbcnddeafdgdhd
kolle*	bXcodaemfagaidjb
bin #	aYcndcecfl
# da	ambccmdcebfbhdjc
hat nicht	ambbckechc
nicht mal	aabacrfchaidjd
<s> muss	aadn
bis #	asbacXebhZidja
# aus	acdm
aus der	dj
wg	aacodjgc
hab noch	abdmfahl
aufm	dqeafZhcjb
konto	dpfagchc
aufm konto	dmfa
werd	aYdnelgd
dezember	amcddmeahdjd
im dezember	dmeb
dezem*	amcddmeahdjd
danach	cddmeb
mich nicht	aadmejgd
vater	aYbdcadpgahjjd
mein vater	aYbdcadpgahjjd
ich brauch	ajbccddsedgZhWidjd
das war	acen
ganzen	aZcdenfk
kann nicht	abcoekfbha
die zwei	aXbacmepgdhb
boden	aabZcZeugYhd
in dem	bccaddecftgahUic
# stunden	aTccdbfqhbidjm
probe*	albXccdYeWfkgqhaiYja
ich auf	accdfohd
die antwort	acbbcdflicjm
gewartet	accdfohd
gewar*	accdfohd
jeden	aSbmcXdWeXfqgahoibjc
abend	aXdbelfp
schne*	bddaebfdgohb
krieg	aZbacZdpeXfbgqhWidjb
krieg ich	abbaccdjeZfdgrhZjc
hin	bNcSdoecgthmiajj
<s> vielleicht	acbdedgqhdidjc
vielleicht haben	adbdgojd
haben sie	ajgj
anders	aWbJcSemfcgyhmiQ
denk	abbZcddbebfbgrhXikjZ
und ich	bXcadkeYfngmhWjb
aus dem	aYbcccecfbgbhoikjc
<s> dann	aZcbdcedfchtib
kriegen	aYcjdcfbhpic
krieg*	aYcjdcfbhpic
kriegen die	aYcjdcfbhpic
halt	bVcEdufkhsiZjd
wenn	aRbVcTdjekfVhuiVjU
<s> wenn	aWbbcYdjeVfZgnhriZjY
wenn die	acccddeafdgmhoicjd
kündi*	acbccadaeYfdgbisja
verein	hl
mitgl*	aZdaedfdhs
leute	aXbkcYdZeagahoiojb
# leute	abcddcedgdhq
heißt	aabbcdddebgchdit
heißt es	abbcedgdiq
wird	adbScWdTfVgphRixjQ
was frei	aZbcedgchdir
genommen	aPbZcrdYeYfkgXhXinjl
genom*	aSbYcqdWeWfqgWhUimjj
<s> ein	bkcXdaeafdgUhkikjb
kumpel	aYbddoebgain
zweiten	ajbbcbdbeafchbipja
beim zweiten	aZbdgjin
zweit*	ambacZdaeZhYiojY
sein dass	acin
dass die	bbcddceZfbgbhbiujY
die jury	abbncbgbij
schrieben	aYbddcfchdidjs
wie	aBbCcudXezfJgyhBiljp
<s> wie	aRbWcodbeVfbgkhXiVjt
bin ich	anbYcldXeUfagUhaidjo
schon im	akddicjk
dass der	aabUcZdaeZgXhXiw
markt	aVbucagbhYiajk
der markt	aYbqcdgdhZiajl
groß	idjl
wars	ajbYcmddfkgjhjjW
versp*	baccdceZfcgohcimja
lag	abbqcddtgqhQiRjt
bestätigt	andd
bestä*	andd
hat die	atbXcXeZfngchZidjc
unsre	akckedfdgc
hab mit	apic
meiner	aUbZcsenfXgjhWiYjY
schwester	aqcchd
schwe*	aqcchd
vermieter	atbdcaddhbid
vermi*	aqbacUdZfahnibjc
wollte	arccebhb
<s> eine	bdcmecgdhailjd
von der	a2bXcXdceYgZhVibja
gleic*	asbccbec
ich war	aqedfchd
mal #	al
das hab	aqfZhc
vergessen	albdcdemfagdhcjb
verge*	albbcbemfZgchaicjk
geht	ccdjedfZhdimjc
mir die	ambacceZgdhXiajq
entsc*	aabncadpeVfbgahXiajj
platz	aocadaedfbgdiajn
verlag	bZgdip
hat jetzt	aofd
jetzt ne	al
unsere	asbccbebfdgchc
<s> unsere	aoec
ist von	ancd
# auf	ascaedfdhd
über die	bccdhl
deuts*	aqbccd
auf den	bccbeagphZ
namen	bdck
geändert	apbdcd
geänd*	apbdcd
dieses	blcbdmfdgdhaicjc
dieses jahr	ajcddnhbjd
nacht*	akcZdderfWgchYidjc
studium	cdgdjn
vorbei	aohc
ist vorbei	aohc
hat nen	cogc
reisekosten	aqddebhd
reise*	aqddebhd
sinds #	cZdceZfrgdhZja
weniger	ambacodceZfcgchbidjd
wenig*	ambacodceZfcgchbidjd
nachm*	aogdjd
abgesprungen	aocd
sagt die	aoid
telefon	bcemgd
am telefon	bcemgd
alt	axbjcceafOgbhjiVjm
kein argument	aabpcdjd
völlig	aabscbgcidjc
ding	aVfbhnidjb
drauf	aacnebfnhb
andere	aZbQcqdmemfWgShTiWjk
mieter	aVbbclddedfdhcirjc
da mit	aUbWckdcebgahtjd
mit weniger	aZbccq
wurde	cqdbfchcid
<s> ohne	aWcbdnedfdgdhmjc
muss ich	abdpgdhd
ich im	aocdedhdja
juni	ascdebfcgchZjd
im juni	akdkhb
ab #	ajcadmfa
hoch	adbqcadvemgohNiW
hab nur	cddmejfbhYib
das hat	aYbZccesfcgc
von denen	aZcZekfdgchWisjZ
und dann	aabddcerfdgb
leer	aWbjccdcepfdgkhYibjY
hab mir	acdbepgchajd
# tage	adfm
vorge*	abepjd
jedes	aYddeafs
waren #	aVbccWdbebftgdhbjj
<s> seit	anbccadZeWfogbhdjZ
so viel	aXddeafs
geben	acbcccdZeafdgthcicja
mach	aqbjcdddekguhRiLjk
versprochen	abbdecglimjd
irgen*	aWbbdaedgoinjb
klapp*	acbacddbeZgsibjd
theater	anbVcmdVeRfYgphbiljN
freund	aUbWcbgchwic
abteilung	akij
die abteilung	akij
abtei*	akij
kurs	aoccdcfdhbij
meint	aacdhdiq
nehmen	abccedhbis
die nehmen	accdhdip
leute mit	acblcdhdil
vermu*	abbdgdiq
die nur	aabdcdedip
nur den	bbccdcgdin
jemand	ajbacYdbeafbgbhbiojk
schrieb	abbdcbdbedfchciojl
schrieb die	il
monaten	abdmebfcim
# monaten	abdmebfcim
monat*	abdmebfcim
jemand mit	edjl
entschieden	aXbpcdecgdjl
meine #	aWdZfdhnjn
standen	aYbddcecgphbicjm
ich ein	bccnddfbgahbidjl
die schon	abcafdgmidjm
saqué	aqgcjb
carnet	albbcjddeZgWhdicjo
el carnet	apedgdjd
carnet de	apedgdjd
viernes	ajbdcldlecgbhZicja
viern*	ajbdcldlecgbhZicja
me lo	albbcbdWeWfdhcidjp
dieron	bacudbeZfagZhZibjZ
lo dieron	abcqjd
mudo	aj
el #	anbacYeVgjhUicjX
marzo	albcdneafcgchbid
contrato de	aYccfdhZjr
piso	bccnddgdhaja
firmado	aphd
firma*	avbXcadXeYfagZhlicja
seguro de	asddfdhb
por mi	akbcdcflgdhd
cuenta	aabkcbdaecfkgphXibjc
mi cuenta	akbcdcflgdhd
ayer	atbcccdcfcgdhc
de ayer	asbccdddfdgdhd
<s> tengo	adcUdoePfTgphkiTjN
tengo #	dYgdhljk
clientes	asdZhdjd
# clientes	aoda
# al	awccdYedfagdhbjd
al mes	dm
los dos	akbcccdagdhaip
figura	amfd
salió	azbdcbdZebfcgdhYibjZ
en el	aZbPcadaengShliQjt
el pdf	al
revista	bXfdhaidjq
la revista	al
eso no	arbbgdhd
vieron	adboccdYeWgaipjb
grupo	atbKcYdjeYfSgXhoiujl
el grupo	amhd
<s> el	amdaeEfHgdhjidjc
el de	an
mandó	am
vacante	al
nueva	a5bNdWeafUgajb
vacante nueva	al
nueva de	an
bajo	bacadXeZfrgZhlibjZ
precio	aabmccdcfail
el precio	akfdiljb
# si	ardcfchc
solo la	arcddbfa
llegó	aubddbebfdhajb
me llegó	aphdjc
llegó el	aphdjc
pasé	ascZdaelfXhdidjb
<s> pasé	aqcdfa
# con	alcjfcjc
# me	adccddfpjd
tembl*	albceofdgYjd
jaja	ccgphcjd
repet*	alcYddfahpjZ
eligieron	bcgchdikjc
que eligieron	bcgchdikjc
renunció	apcbic
renun*	apcbic
renunció a	apcbic
beca	ajcpddfdgchZiXja
la beca	cqgdhbiYjb
está	ambmcRdqeSfVgkhKicjO
está en	bbcadqecfdgchaikjb
en la	bQcjdOePfTgPiqjn
web	apbccndOeSfXgbijjl
subí	aocdgd
que subí	aocdgd
estaba	adcledfcgchdidjo
ahora sí	gn
lo tengo	abbrdYecfdgmhXjZ
tengo bien	apgbhd
años	aVbmcPfpgjhRiZ
# años	aabocSfZgmhTic
años y	ambdccdZeogdjY
no lo	anbncddZebgchajX
puse	dbeagchcjp
puse en	dcjl
dijo	apgdid
me dijo	apgdid
dijo que	apgdid
volvi*	aqddfcid
septiembre	am
en septiembre	am
septi*	am
ayuntamiento	hcim
ayunt*	akhcim
hay	aWbbctdmeLfLgPhriujo
resolución	apcd
resol*	bZcZdbebfbgZhtiZjb
del	avbLcddYeFfQgBh2
lunes	arcdhcid
del lunes	aohdid
cuento	aqckdcebfdhaja
salió en	aphb
una	asbQcddBeWfJgWh7jl
en una	aqedfchb
mayo	a6bWddeRfTgajY
<s> puedo	aycddYeZfYhYjc
jefe	apdced
preav*	aqdaed
ya tenemos	aqjY
mercado	anbdcZdoeRfPgahpimjv
merca*	amcdibjk
pago	apcddleYfZgdhbja
funci*	aqdbecgahdiljb
convocatoria	akccfbgZimjb
convo*	akccfbgZimjb
febrero	ddfngdhdjd
febre*	ddfngdhdjd
cupo	arfbgc
fecha	am
fecha de	am
a las	bncYdVebfmgbhZjb
las #	ajbbcYecflgahYijja
hora	cdddeofdgchc
chile	aubTcddmecfagjiVjd
de chile	al
y me	adbdccdceaglho
marca*	ao
fuera	bpddhZjd
plazo	ak
título	adbjfahdjn
mi título	adfchdjo
título de	fbhdjo
enfer*	aqbccbdoebfcgahZibjY
correo	bccbdbelfagbhZidjp
el correo	aXcdddemfdgchbjq
ministerio	avbchXjc
novela	ajbdcZdcebfqgahbjY
la novela	ascbfZhd
pagin*	ascdfY
abuelo	ccddfnhd
entera	ajbbcZdcengahjicja
universidad	arcmeafZgchkjT
la universidad	an
nota	acbndVeafWgmhbiYjm
mi nota	bsdZfdgchYjd
física	aofb
ya tengo	aqhdjd
coche	cddcfkgdhcidjk
tengo coche	jl
o sea	am
lo de	aVblcdddeZgchojl
llegar	dqeYfbhdjc
pusieron	cbdZeWfagdhcjr
pusie*	cbdZeWfagdhcjr
un #	aRbvcmeafXgZhUikjZ
y es	bnccdd
ridículo	aYbvccdbeZgdhcicjd
ridíc*	aYbvccdbeZgdhcicjd
decir	bqebgaic
<s> decir	bqebgaic
decir que	bqebgaic
que me	ajbncZeTfahZijjX
falta	anbncbdleXfdgWhZiYja
perfil	acbrcdecgcid
es una	adddeogZhbid
jurado	aYblcbebfdgbhcikjm
el jurado	aYblcbebfdgbhcikjm
iba	atbrcYdTedfNgahnijjm
desde el	ajbjcZdRfkgWic
principio	aabnecgdhdjj
el principio	aabnecgdhdjj
princ*	aabnecgdhdjj
yo	aWbTc3dRfXgjhkiZjT
<s> yo	aVbpcWdceZfbgZikjl
plaza	albWcaeUfUgVikjk
y lo	aobkcaedgchdjd
saben	bpccddeafdgZhajd
lo saben	albkedgbhcjd
cogieron	acbdcpid
que cogieron	acbdcpid
cogie*	acbdcpid
sabe	aabnddecfbgdhjic
y yo	bWcsdYeXfpgZhSibjZ
yo lo	aabdclgdhnjd
obra	albacoddebgZhbiW
la obra	ajbbcoecgahciX
ganó	akbdcogciaja
que ganó	bdcpgdiaja
floja	aXcpddgdikjZ
mía	aobWcsdceYfdgahaiXjV
la mía	bbctfdgdhciZjY
a mi	aYbackdmejfqgXhXiXjY
prima	aWbucmdQeOfQgUijjx
aceptaron	aactdbfdhbidjd
acept*	aactdbfdhbidjd
con un	cmdafYhj
<s> los	bbctdbebfWgZhZiZjb
eran	ajcodafahcic
eran de	ajcj
gente	aVbkcudWfWgRhXikjU
sin	bNdre1fBgWhZiL
ni un	adclij
cliente	aWbbdaedfcgchwicja
conoc*	aZcljn
nómina	aldjeajc
si no	aTbbcbdueXgdhkidjc
no pago	aZdpechd
# días	bbcZdkerfTgdhZidjX
tengo que	aWdrecfbhdidjl
pagar	amfb
pagar #	amfb
alqui*	aTbdcodpeXfZgchbikjc
es el	aabmccdlecgbhjiZjd
último	aUbWcndtecgmhYiWjW
año	aUbWdpeVfjgThciUju
año que	abbcccdqgdhjicjb
pedirla	acbcdmfdhdicjl
pedir*	acbcdmfdhdicjl
edad	acbbcddmeagahdiojb
mamá	bddoecgdhcid
mi mamá	bddoecgdhcid
soy	bqcSdteafOgmiSjU
soy el	aXbadoecgbhn
trabaja	aXbbdoecfcgdhnid
llevo	aYcdddeoflgdhcjc
<s> llevo	aYcdddeoflgdhcjc
cuatro	bccbdaenfkgbhbidja
noches	aZccdXelfrgchXidjb
ojo	aWbZcadbenfYgnhlicjb
sentí	aWcdewgYhcidjW
<s> qué	bacddcetfagahaicja
rabia	aZbcccdZetfZhd
dio	bYcodXeZgWhoiujm
me dio	em
casi	aYbdemfm
pena	bZcnejfPhc
tenía	bbcpdXeofbgbhaiaja
mano	aVbRcddSeYfuguhwjS
a mano	aYddfq
solo para	dbfnjd
para esa	acddemflgcic
propuesta	blcbedgchZicjl
propu*	blcbedgchZicjl
levan*	aZddfq
# para	acdm
para el	bccddmeafngdhcidjd
el casting	fj
esta	bZcLdjeSfWg2haiajY
libres	bbcbecfsgahcibjZ
hice	ancbdaeafjhdja
<s> hice	akdcecfkjd
hice la	fk
técnica	fk
técni*	bdcdddedfngdhbimjd
siento	acbccdddepfdgkhdiXjd
<s> siento	bdddemfdgliZ
siento que	bdddemfdgliZ
ese	aPbccSdjgqhmjN
que ese	ddebgm
trabajo	apdZebfdgnib
mí	acecgmijjc
para mí	acecgmijjc
algo	aXbXcXdZfcgviWjb
algo me	adddedgmhkic
me dice	ebgqhbib
dice que	aXbVcadbeUfcgjhqij
que a	aPbSdYeUfpikjl
terce*	aocdglhaib
va la	gmhdic
venci*	akddgmhcic
capaz	aXbqcbddeZgnhdiZjb
<s> capaz	aZgq
que esta	accdgqicjc
esta vez	abgpidjd
aprendo	abbccddaebfdgthbib
<s> aprendo	abbccddaebfdgthbib
apren*	aXbacbdXeZfogshaiajb
estoy	aabWcWdsenfYhYiVjV
al día	ccdbedgnid
arrie*	aYbddneZfdho
empresa	aWbWcldYekfmgZhniWjY
esa empresa	aZbaccenfbhm
empre*	aWbWcldYekfmgZhniWjY
palabra	abcdeafcgmhmid
palab*	abcdeafcgmhmid
este mes	aZdkfcgdhn
toca	aaedhn
ellos	ccdWebfagdhqibjk
deben	aVddeahu
me deben	aVddeahu
del #	ajcbdbeafahpja
ahí	aRbVcqdVeUfXgkiqja
comenta	hdin
comen*	acbdgdhdirja
comenta que	hdin
nuevo	ambYcadYfVgZhjivjY
dura	aWbMcnebfSgvhcja
un mes	bacbdYemfngXhbjd
según	bacZdZeXfbgYhZipjn
<s> según	aXbccddbecfcgchbitjj
profe	akbdecfdgchciojd
profe de	akbdecfdgchciojd
casero	bdedfdgdhdiojd
acaba	aUbZcaecfbgbhZiojq
siempre	aYbncdddebfagahbipjd
siemp*	aYbncdddebfagahbipjd
abrieron	ajbdebfcgaipjd
abrie*	ajbdebfcgaipjd
dicen	aXbocadcebgZhXirjZ
<s> dicen	acbdcdedgciq
fondo	aXbdccdcgciujb
ya no	bXcWeqfcgWhZiqjQ
tiene	adcudTeRfBgkhsirjW
<s> en	aRbVcodVeUfUgUhmiljp
rechazo	aYbdcbhZiaju
recha*	aObqcWdTemfagZhVjq
ponen	adcdjm
ponen que	adcdjm
ponen*	anbdcdddhcibjl
entra*	aUbZcmdjeYgohYiajj
como	bQcadkekfFgVhdjt
<s> como	aVbccddcechdjt
en mi	anbcckdYeYfagahWiajn
mi cv	ddedjn
inglés	dZedjn
inglés y	dZedjn
portu*	abbdcmdcecfdgdhbjn
según el	ecjk
texto	bZcmddeXgahciWjq
no encaja	aabngchbjl
ya les	aWecgcicjt
había	dbeofdgchdidjj
entrevista	ajbdcbdcebgmhcia
que tengo	aZdbfdgcidjs
aprobé	am
examen	bngcjc
oficial	arhcjd
boletín	an
el boletín	an
bolet*	an
martes	aobadYemfdhXjb
el piso	aXcpfj
sigue	bbcbddebfdgrhdidjb
# lo	bscbdYedfcgdhXjd
ver	clepfRhdicjb
aprob*	atdbhd
cerra*	aq
piloto	akccddfchdjl
piloto con	jm
con una	bdcbfagchkjj
faltaba	apja
falta*	aubdhbicjZ
ya lo	aTbacldYeXfdgphVibjq
apost*	albccdgdhdinjb
error en	aojd
código	asccedgbhcidjc
con el	bdcaebgnhb
arreg*	bccbedgchricja
desaparece	arbdcdgchdib
desap*	arbdcdgchdib
ganad*	co
concurso	atbdcdgbhdid
concu*	aqbacndbebfbgZhaibja
desca*	ajbocdfchdib
# meses	ajbZcWdaergahViW
meses por	dcfmjd
adela*	aofc
jefa	anbccadWeVfZgmhaiojY
autor*	awdZeXfbha
me dieron	aredgd
menci*	bcccdcecfcgahdicjs
concurso de	aqgc
contestó	an
me contestó	an
contestó que	an
la segunda	ap
parte	ajcYddeRfMgWhsiqjd
cuando	bUexfNgrhZik
pedía	arja
temporada	albbcdglhcjc
ya me	abecgqjb
acta	atbdddecgchc
acta del	am
junio	aadrhcjd
de junio	ak
<s> se	aScOdqgGhpimjR
cayó	edgnhcic
ponente	aohd
sábado	ambbdbebfogdhbic
pidieron	aqhdid
pidie*	ajbacbdcebfsgZhXiaja
reemplazo	aohc
reemp*	aohc
evaluaron	ambmeZgchdjc
mi propuesta	ajblcdhbidjc
categoría	atbacdfdhdjc
<s> ahora	ao
noche	edglhdic
queda	anhd
su	albQcmdGeSgFhrjw
con su	arbdccgdhcja
traducción	arfbhb
la traducción	arfbhb
quedan	doeZfcjd
y quedan	aodd
quedan #	doeZfcjd
# menos	aocdddfd
licencia	aqbdgdjd
licencia de	ao
piden	atcbdjecfYgbhaicjc
piden #	apcdfd
# personas	ccedfnhcjc
en su	arbacnddedfZgdhZicjZ
banco	a0bacYddecfVgYhtjj
el banco	andd
papel	arbbcndbebfcgchaibjZ
en mano	al
abril	axbbcbdVeafbgahYiljZ
en abril	aledgdhdimjc
buscan	cdddgcioja
que buscan	cdddgcioja
ahora es	anid
anterior	ancmgZhSiVjb
anter*	albbckdcebfdgbhYimja
<s> lo	bjccddebgahZibjr
sostiene	acblgYhdin
sosti*	bkccddgYhdinjd
lado	acbkctdcebfXgchYibjb
punto	aYbncdeYgmhcid
<s> esa	aXbqcZecfbgnhbib
injusto	bnid
injus*	acbtcdgchbiY
por una	aqddeagdicjd
foto	ajbkdd
y dos	aYclddfmic
a un	bZcrdchbic
dirigí	bacsdbedfchZic
artículo	dl
el artículo	cj
artíc*	dl
que aceptaron	adcohdid
y el	bZdqeZfagchWidjc
no hay	acbddbhnicjj
color	abbmctdFfrhUiX
la otra	aYcq
vendemos	ck
vende*	ck
lleva	aacodceafdgahnjb
y ya	adbbcmdVemgVhainjY
subieron	acbdcndmebhcjc
subie*	acbdcndmebhcjc
cuarto	aYbdcddrgd
no tengo	aYbbdlemjd
dónde	addm
tengo dónde	addm
ventas	abdqeYfagdhdjj
<s> estoy	aZbXcYdteofagThZiXjX
crédito	aXcddveWfdgchcjc
crédi*	aXcddveWfdgchcjc
enero	dreXgchcjd
bebé	aUcddufdgd
neces*	bccbdsebfbgahaibjd
otro	albbccdpecfdgbhZibjd
dejó	bbdaeqgZhcjd
me dejó	bbddeqgZ
verdad	aZbndaepgYhdiaja
todavía	acergbib
<s> todavía	acergbib
todav*	acergbib
cada	abbcckelgXhdim
edificio	anbdemgYhcic
edifi*	anbdemgYhcic
delante	acbdepfdjd
delan*	acbdepfdjd
delante de	acbdepfdjd
toda	aabocXdbfngahbicjd
toda la	acbdcdddejfogb
la oficina	aUbcdlerfdgdhcjb
capítulo	aYbccadcecfugdhcidjb
capít*	aYbccadcecfugdhcidjb
veces	abbZdaeZfwgYhXiYjY
ayuda*	aacddlfogbhdid
con los	aZcaddfmgZhdjp
papeles	abckfogb
papel*	aWbccjddecfsgZhcidjd
entero	aZbdcddZebfvgchajd
esper*	aTbacddZebfsgohZibjj
respuesta	aUbbcadbebfngchliajq
respu*	aUbbcadbebfngchliajq
es mi	aXbcccdbebfZgqhnja
los #	acdbebfTgohZjn
cambi*	bXcbdZebfcgqhjic
<s> esta	aabdgpid
voy	bacbeZfagohkibjd
voy a	aZbcccdbedfdgphlic
dar	cSeY
a dar	aYbnglhc
dar el	gk
prometo	aYbddbedfdgtibjd
súper	aZbbcadneZglhbiljb
señora	akcdecgmhcid
la señora	akcdecgmhcid
que yo	bYclddelfdgjhaiYjb
conozco	aWbbcjdaebfdgbhuibjc
<s> conozco	aWbbcjdaebfdgbhuibjc
conoz*	aWbbcjdaebfdgbhuibjc
conozco a	aabdcchq
coleg*	aobcccddecfagdhjjb
<s> somos	accddafdhqjc
mejor	aTbacbdaecfdgvhjibja
saber	aQdaenfNgnhyicjb
por si	aXbYdXfdgahwid
escuc*	abbmgdhdik
el director	aYbndbecgcikjd
diciembre	akbdhcil
en diciembre	akbdhcil
dicie*	akbdhcil
foro	acgdio
un foro	acgdio
parece	aUbbcpdceafagYhainjj
<s> parece	acccedgcirjd
parece que	acccedgcirjd
que solo	acjm
agarr*	akikjd
gente de	cdik
misma	aacdgphcij
la misma	aacdgphcij
puro	aabcebgohZimjb
dijeron	abedfcgdhmibjm
dijer*	abedfcgdhmibjm
dijeron que	abedfcgdhmibjm
hubo	fcicjn
que hubo	fcicjn
para #	arcddZedfVhciajn
plazas	aXcXdTgXisjv
maest*	akbnccdZebfagahXiajl
venía	aVcbdafZhcjv
solicitud	adhcibjq
la solicitud	aahdibjq
carta	bacYdXeYfVgZhUiYjz
la carta	acddidjo
que no	albTcUdceqfchkiSjb
presupuesto	aacdfnidjj
este año	addmgdidjj
podía	aXdbemfcgdhdiajq
acaban	aqdbedjd
me acaban	aqdbedjd
acaban de	aqdbedjd
fijo	amcjdcjc
# ya	abcddaecfchojk
tengo el	arddfdjc
julio	clebfcgZidjl
desde julio	ibjl
requisito	anjd
junta	anbdcbdafagdhvjY
mandé	aubZcZddebgVhaiajk
mandé el	apcdgbjc
abre	albccbedgnhaidjZ
inversor	bnhc
el inversor	bnhc
inver*	anbmcadcedgchYidjd
puso	aqbdcbdcebfbgchnibjd
su web	cohb
en vez	anfd
dictamen	an
el dictamen	an
dicta*	an
hace	ajbpcadleafWgZhZibja
terminé	apbddd
terminé el	apbddd
curso	bccceafsgbhZiaja
el curso	bddZebfsgchbibjb
curso de	aodd
auxil*	aodd
inmobiliaria	akgcik
inmob*	akgcik
pareja	ajbccodaejfYgahYicjc
echó	ajbccdecgbiZjp
metido	cdhcipjd
modo	aYbtfdgcidjc
versión	atcddbfYjd
museo	asbdcdeZfXho
me da	akbbcddmgZhbid
carta de	avbdcdecfagdhaicjZ
un año	bdcddZfdgbhdjr
nunca	arbUcWdXejfVgmhVjV
nunca lo	arfdgcjc
pasé la	aqcddcfZ
oposi*	anccdcfcgcil
puesto	akcZdbebfbgphdjY
quitaron	akdcemfdgd
me quitaron	akdcemfdgd
quita*	akdcemfdgd
alta	a5bacddWeYfYgcjj
el alta	aqeb
médica	arddebgdhdjd
proyecto	cnfc
proye*	bbckddedfZhXicjq
a una	cnhb
sola	abcphd
audic*	albccled
de mayo	ar
muestra	dafp
muest*	cddYfnhc
antes	arbYcYdleZfUgkhWiajY
deuda	al
la deuda	al
informe	ascdddedfbjd
el informe	ap
estre*	arhaid
nuestro	amcnedfcgdhaidjc
<s> nuestro	aphdjd
nuest*	albZckddeafcgnhaiaja
ya está	aqcdjd
tienda	ak
la tienda	ak
factura	asbdgchdjd
la factura	asbdgchdjd
nombre	bacYdceufcgdhaicja
nombre de	bacbephcid
de mi	aScldjebfWgbiaju
mi ex	ddhoidjd
<s> nos	avbdcldbfbgdhciXjc
los de	adcm
de una	am
cooperativa	albdcZgdhnidja
conseguí	ddedfdhl
conse*	ambacXdUeZfXgahoiljZ
minutos	akccedfk
# minutos	akccedfk
comité	ap
el comité	am
de que	acbZccdZeahbirjb
puntaje	bl
el puntaje	bl
punta*	bl
incluida	arbdcchdjZ
así de	aXblccdaekgbhmidjd
nivel	aVbqcoddgbhY
conmigo	bqdbgaha
conmi*	bqdbgaha
por el	aVbvdchYib
absurdo	adbngdid
absur*	aZbrgcicjd
el que	bmccdcgchmiYjd
proceso	aUblcdddedflgdicjo
vi	aobVcsebfXgWhkiJ
<s> vi	acbYcredgdjc
otras	aWbbcudcfbhb
desaf*	aZbccrfd
yo no	acblclfd
<s> las	anckecfcgchbibjc
del año	aacmfmhbjd
al lado	aWcuedfahcid
inquilino	abbdcqhdid
inqui*	aXbbcpdcfdhnic
menos que	adcqgdicjc
ningu*	aVbacpdbekfZgnhZiajb
de los	clfd
yo sí	aYcq
<s> sin	addpedgdjd
residencia	acccdrecgdhdjd
que viene	acdn
devol*	aWcadueafdhdjc
<s> con	aUbVcXdseTfXgrjY
con lo	aZbldnecgdjd
gano	bdcddnec
no me	aYbYccdtfdgXhmiZjY
taller	abbncxddfahVijjV
el taller	dk
en junio	aWdshd
<s> desde	adbYddetfdgXhbjb
el martes	anbbdZemfdhXjc
ganas	aVbXccdYeofagshXiajd
ganas de	aYbadbesfdgdhd
nada	acbkcYdVfEgSiYjz
vergüenza	aceqgbid
vergü*	aceqgbid
mi pareja	aqdcekfZgchb
te	aZbXcVdYepfEgMhbiDjs
<s> sentí	aZcdetgbhdidjb
que se	abbWdcemhoiVja
se me	bYcbddetfngWhUiZja
<s> cuatro	fk
dejé	fmhcjd
<s> dejé	fmhcjd
todos	aTbYdTekfWhoilja
todos los	aYcdfrhd
domingos	aaccddflgdhbidjn
domin*	ajbccaddedflgbhXicjm
año en	aYddecfmhXjp
en ese	aYbbcddaeUflgphmiajb
guion	fmhd
hicimos	cdddfojd
<s> hicimos	cdddfojd
hicim*	cdddfojd
hicimos #	aYcdfqjd
del presupuesto	abfn
aprendí	abfpjd
<s> aprendí	abfpjd
esto	aZccdteZfjgchajZ
tres	aUbcczePfdgXha
años de	fj
tengo la	badoedgmhYibjY
coraz*	abdcgqib
quien	aXbncddaeafdgqhXicjb
<s> ese	acblddeafdgohbicjc
departamento	anbccdddeafdgohbiZ
dan	atbKcneMfJhmimjj
de eso	bacdgqhY
medio	acbYcbdcebfsgZicjc
aquí	acbdcdedfdhq
todo se	ambccdfdgdhj
consumo	abcmdchm
jura	apbbckeVgUiqjc
jura que	gdhdip
solo a	aXbdcdddfdhdiuja
extra*	aledgdil
por un	aWbbcpddecgZhdip
andan	bbcdddecgZhdiq
la jefa	aXbdcbgnioja
ponía	bdjn
que mi	abbccogdiajj
demasiado	abbocbddecgahYiYjp
demas*	abbocbddecgahYiYjp
leyeron	acdaeagaipjj
leyer*	acdaeagaipjj
<s> su	aUbqcmdbeYfWgaha
respuesta fue	aabdcdhdicjr
peque*	bccddcemfcgbhciajl
preso	atbXccdZeofbgYhViaja
ho preso	asbdddfdha
preso il	am
patentino	aqda
il patentino	aqda
giovedì	bdccdZeafrgahc
giove*	bdccdZeafrgahc
scorso	ajbdddecfdgdhnidjc
<s> da	ambccbdbenfbgdhc
contratto	ajbbcbdoedgdhZid
fatto	albccndcedfXgdhd
ho fatto	aqfZ
bancaria	asfaha
banca*	albdcnddfZhZ
per un	bbdbedfnhc
anno	aobKduf0gXhTiaja
un anno	albcdcfjhd
affit*	albaddebfahdipjd
revisore	ambkgd
manca	bddnhc
c'è	albacodaedfdgbhcidjc
pagina	bcddin
# il	apccdc
ci	a2bPcjdVfJgohYiYjd
ci ha	ascZfb
mi ha	bYcXdcebfogphXiZja
scritto	akbbcbdaebflgbhYicjm
scrit*	akbbcbdaebflgbhYicjm
gli	aYbUcqdVenfVgniUjW
che gli	bbccebgphdiajc
manca*	avbaccddecfcgahcicjb
lunedì	axbYcddbedgchaidjd
da lunedì	arddhc
credo	aabvcOdXejfXg4hkib
ci credo	cdgn
punti	al
# punti	al
posso	apbWcYdqeUfUgXiZjW
<s> posso	asdafdgdhdjd
l'hanno	alccdaedfchdjm
me l'hanno	dbjm
l'han*	alccdaedfchdjm
tolto	awbbcddXfdgdhaidjd
mancava	apfdgd
ora	asbZcYdXeZfXgYhmicjc
l'ho	bWcXdaeafugjhYiZjW
ce l'ho	anbbcbedfbgmhdicjd
aggiornata	apgc
aggio*	apgc
abbiamo	aqbdcadbebfkgdhZidjc
<s> abbiamo	aqbdcadbebfkgdhZidjc
abbia*	aqbdcadbebfkgdhZidjc
pagano	bcddedgchdipjc
ottobre	arcdddhdid
ottob*	arcdddhdid
mese	aZbVcadleafZgshWja
tutto	aubjcYdXeYgYhWibjY
in tutto	an
vinto	aubdcbdchYidjd
vinto il	aubdcbdchYidjd
rinun*	imjc
graduatoria	aqcdddhc
vuole	aobccadceagZhniYjZ
parole	a5bScbdqeLfYgNhaidjn
anni	abbYcXdjfmgYibjb
# anni	bacYdmekfdgdidjb
sul	aqbzcaeWfGgdhkiUjc
c'era	atdbecfYhd
il mio	albjdaeafdgYhliSjX
racco*	bScmdceYgahUitjV
uscito	axbWcYfdgchXibjc
rifatto	aubbccdafdgchbjd
rifat*	aubbccdafdgchbjd
da #	aZbkcUeWfWgbhviajb
risul*	aYbbcodbecfbgahbicjq
pronto	apbYccgZhbioja
tolto il	aqbdddhc
mette	bccndbedfdgchkicja
mette #	arhY
mila	anbbcYdXecfWgbhpicja
# mila	anbbcYdXecfWgbhpicja
hanno	adbmcsdPeIfRgkhKicjj
<s> hanno	albRcpddecfdgWhbiYjl
aperto	ancd
un'altra	apcd
di un'altra	apcd
un'al*	apcd
nostro	acbYcrddgcjd
nome	aybRcqdbeXfcicjS
verbale	albYcbdcecfbgbhaicjp
verba*	anbYcadbebfbgahZibjp
l'int*	atbcedfdhb
fattu*	ajbdcmha
campa*	ajbscadbeZfagchZicjb
<s> è	aYbmedfm
decisione	aZbtebfbgZhb
sbagl*	bwcYdceafZgZhUibjc
l'ha	aqcYdaeafdgnhbicjX
chi	acbIcudZebfPgphoiYjd
fa	aZcpdZeYgciTjb
ricerca	aZbkccdpfdgbhc
ricer*	aZbkccdpfdgbhc
arriva	aXckdm
alle #	codahd
# e	badkfQgWhTirjY
metà	aUbWctdZebfcgWhYjn
delle	anbZdlfcgoib
mie	aXbVcwdcgahcidjd
sono	aZbdcodaenfOgmhdiNja
ci sono	bdcpdcecgchbic
li	ajbNcydReUfOgdhminjo
tutti	aTbXcpdcergVhZjY
la mia	aXbacmdaedfagjhaimjj
entrata	aXbccodZebgphcjc
io	bSckdOfQgmh1iU
e io	cndagdhd
io ho	ambbcndaecgbhZic
ho #	aUcodafbho
che non	ambacddoebgchZib
mesi	ajbccdeZfjgdhbjd
# mesi	andkebfYhc
devo	aabddsecfcgchdid
lasciare	aabddsecfcgchdid
devo lasciare	aabddsecfcgchdid
lasci*	ajbbcddreafagahZicjc
casa	ambFckdqfLgZhajV
e non	ak
non ho	ambUcZepfdgahYib
niente	aUbscYddekfkgWhXiYjY
ho il	akfdhd
un contratto	aYdqhd
scade	aVcdduha
<s> ci	albdcadceofagbhdid
settimane	aXbcdZeofngdhd
si è	akbaddeoha
chiuso	anbaccdcenhY
sabato	brcbdWepfLgmirjY
di #	acbbcbdXenfogdha
pagine	cddcfmhd
# pagine	cddcfmhd
memoria	aXcbdcfuhdjd
loro	aYbmdRemflgVhliXjW
ore	arbRdleTfcgXhZibjl
# ore	aZbdcddbenfmhcjc
senza	albWcZdneafmgahbibjZ
lavoro	ajbddcedfmhb
notte	aWbddcedfthd
stavolta	bddbebgphdic
che stavolta	adbdecgphdid
stavo*	bddbebgphdic
ci hanno	adbdccgoid
cucina	bddcfdgo
la cucina	bddcfdgo
siamo	acbYcWdqeYfWgVhliWjn
<s> siamo	ajcbdcedfdhoidjc
della	ajbVcXdYeXfTgdhx
presi*	aTbcccddgbhwidjc
dicono	abbYccdaeXfdgchsikjd
<s> sono	acbYcWdUejfagnhnibjZ
anche	apbddYecfchk
che la	aVbcdXedhpin
commissione	abbqcZdcedfcgZhbimjY
la commissione	abbqcZdcedfcgZhbimjY
gennaio	albcccdbedfdhbin
a gennaio	albcccdbedfdhbin
genna*	albcccdbedfdhbin
che al	abcdecgdhcir
dal	bWcVddekfNgahziWjs
già	aQbVcUdbeZgWhqiXjw
indic*	aYcdecgdhbjs
nel cv	edjo
autoc*	aVedfmjo
iscri*	anbccbdaecfYhm
meno	apddfd
in meno	apddfd
allegato	ajgdjk
era quello	aqjd
ha i	bYcrdcgbjc
iscritti	ccdbfaho
erano	albdcodceZfbgchdicjd
laboratorio	ao
labor*	apbZcbecfbgYhaidjo
stessi	coha
gli stessi	coha
banca	azbVcWdbfZhn
liber*	arcddbhdid
posto	abbYckdbeYfUgnhYim
residenza	aphc
tirocinio	abcpjd
tiroc*	abcpjd
faccio	aodb
<s> faccio	aodb
faccio solo	aodb
viene #	am
relatore	aocc
il relatore	aocc
relat*	atbbcbddid
dato	alckhcjd
cercano	apcb
cerca*	apcb
<s> avevo	akbdgdhdjl
sbagliato	akblfdgchd
caf	aodZeafagaht
sotto	akbbcdddepgZhcidjd
soglia	fdhdjn
nessu*	apfb
<s> che	acbZccdZexfagXhbiWjY
ma ho	aqdcha
patente	apcd
la patente	apcd
secondo	bacZdbeYfagXhaiujb
il secondo	aqddid
per le	ao
diret*	bbccddebgmhmibjd
richi*	aqbdhd
settembre	ambccdddedgdhbimjd
sette*	ambccdddedgdhbimjd
gara	fm
corto	amcc
premio	anbdcYfdhbim
punteggio	bacbjn
punte*	bacbjn
ammes*	bZcojc
<s> mia	ccdnedgchd
firmato	apbccdgd
ha firmato	apbccdgd
tempo	a3bpcTdHfkgohRiHjn
a tempo	aqcchd
reddi*	edgdjm
tutte	aQbpcsdcecfagYhZidjb
minuti	aZbnddedfkhc
# minuti	aZbnddedfkhc
giuria	aWbtccfdgajd
la giuria	aWbtccfdgajd
<s> gli	aVbccodbeafbgchqidjd
altri	aSbbclduepfVgbhOiajW
gli altri	aYbccndceqfbgbhWibjc
preve*	bdcpeagcidjd
<s> chi	aZbYcldcecfdgpidjc
la metà	aZbcctgahcid
dei	adbWddecfPgchpir
metà dei	aabccoecfdgZimjc
sa	aubQcodleYfQgVhmiSjk
nemmeno	aZbccnebgcimjd
nemme*	aZbccnebgcimjd
l'uni*	bacddpecfcgbhdicjc
volta	accqdneRfaiX
ogni	aUbYcbdWeVftgkhYikjc
sera	acbYcTdMeafcgrirjm
quella	aPbUcpdXeofqgahZicjc
giorni	aXcddaepfk
# giorni	aXcddaepfk
lettera	aXbacZddecfqgXhaicjn
la lettera	aZccfrgbhdjZ
riscr*	adbcccfsgahdicjZ
trasl*	aVbdcbdcedfahvidjc
dell'*	aVbZcbdceZfYgZhniajt
conos*	aYbcddeaflgdhpjc
l'ass*	bYcadpeWfagYhoibjZ
basta	aXbadcemfagchpjc
<s> secondo	aYbdcdedgbhdis
l'editor	bdgcim
l'edi*	bdgcim
arrivato	bdedin
è arrivato	bdedin
voce	aabccbdceZgZhciqjl
voce che	aabccbdceZgZhciqjl
mi hanno	ambqcXdbeTgXhYinjX
agli	bbebipjc
detto	aabYcbdaeZfdgnhbiYjs
nella	aYbYcXedfagZhaiYjx
domanda	bdcdgdhcidjo
doman*	bdcdgdhcidjo
vogliono	acbccdebfcgahZidjt
<s> vogliono	aWbdebfdgbhaidju
vogli*	acbccdebfcgahZidjt
gliel*	acclgdhbibjn
detto a	akfdgdicjn
tirei	anjd
<s> tirei	anjd
a carta	aabdcdddfdgdhbidju
terça	aubbcddceafcgdhcidjb
dia	axbUcSdmeOfSgahmiXjk
dia #	aobdcZdneafXgdhbibjb
já	apblcOdPecfOgOiajn
assin*	avbdcbdbgdhZjb
o contrato	aj
fiz	fk
<s> fiz	fk
capit*	ambogchbiY
aluguel	abdo
alugu*	cddnecjd
loja	ambqccddeZfdgXhdiajc
inaug*	aucdddedgZhbjd
em	aybIcPdqeNfTgthniB
tão	aZbacbdbeqfbgnhXibjb
monta*	amddedfkgchd
porta	bRcsdaeRfRgmirjd
parecer	adbacahcidjr
o parecer	adbacahcidjr
parec*	adbacahcidjr
fala	akbdclicjd
de um	asbdcdfdhdid
gráfico	apdc
gráfi*	aobcckdbedhcidjc
que nem	bacmdcebgdhdilja
meu	bldXeNfOgdhliNjj
no meu	aqbYcYdaebfchbidjl
artigo	aqbdddhd
é de	anbZccddgchdin
outro	atbaccgchdia
consigo	anbdccdcemfdhdicjd
fazer	bcccdnfdhd
por #	aubbcaeafZgdhbidjb
visto	bdccfdhbipjd
aprov*	albdcmddfbgdhcidjb
temos	aodc
<s> temos	aodc
temos #	aodc
agora	asbYcYdYeZfXgohZibjX
em março	acdm
era #	apdd
certidão	arbcfcgdid
a certidão	arbcfcgdid
nova	arbVcmdceUfXgZimjZ
ganhou	ajbbcsddecgahciWjc
que ganhou	ajbbcsddecgahciWjc
bolsa	aqdmeVfNgbhdiljR
desis*	anbccbddengahdiZjc
saiu	a0bZcZdZebfbgahZiYjb
saiu na	apcdib
lista	akbddbemfcgZhbjW
mais #	arddjb
série	asccddedhdjb
anos	anbUcddaeTflhVikjd
# anos	bccZdVeZfqhaicjk
não	adcIeofOhViKjt
botei	asdZecfdjc
currículo	ajbccddbecjn
currí*	ajbccddbecjn
<s> meu	arbWcXdjebfagahkidja
meu conto	ajbmgdhdjd
numa	an
os	arbRcrdQeMfngWhQiRj3
deu	akbbcYdWetfZgahaicjd
mesma	amcXdbfnjb
coisa	aocjddedfcidjd
acabou	ajbbcddofdgbhbib
tá no	bcccddecjn
ar	a1bZcbdoeTfbiT
no ar	arbbcdecgdidjb
câmara	aqcdhcic
a câmara	aqcdhcic
metade	amccddfdgdhcik
tenho	bccVdteSfTgQhqidjT
tenho o	ajbbdcgdhmic
ofício	ascddbhcic
escol*	aqcdddhd
tava	ardcid
sem	aqbccTdteofOgVhYiRjs
secretaria	aqhd
a secretaria	an
hoje	arbdcdechc
júri	brccddebgchaiZjd
o júri	albmhbia
avali*	brcceZgahdiYjZ
e não	aubbdYhc
erro	bbcnhd
plataforma	atbbccfchcid
plata*	atbbccfchcid
<s> tenho	aacYdreVfWgShrjW
mais que	aXbrcbdaepgThbiYjY
isso	bncXdaeYfbgbhbiWjq
pra isso	adbqcdedicjd
revisor	bocchdidjc
ao	ambVedfHgYhyia
fim	aVbncddpedhZjc
quem	aTcddXeTfZgnhnikjT
<s> quem	aYbWdbeXfcgshjiYjX
com a	aUbZcmdbelfagZhoiYja
vaga	bZckdcebgahaiXjr
a vaga	aZbackecgchciYjr
inglês	aYbcclecgdhdidjn
falo	aYbcclecgdhdidjn
premiado	aUbYcvhbjd
o meu	aLbmcudbebfdgYhliZjX
projeto	aYbcctedicja
tinha	aNbXdWeXfrgbhYjr
tô	aSbbcbdperfagchaicjb
<s> tô	aXbberfbgdhbicjc
vão	aXbdcddleagchjiojd
matrícula	aadqedfdhd
matrí*	aXcdduebfahcjd
com #	amckdjeVfZgchZibjb
edital	bacbdnedgbhbimja
antes de	aXdngl
depois	aXdngl
quarta	ajbddbenfdgchdidjc
garga*	dbeofbhcidjd
<s> que	aYbccZdcekfcgWhciWjv
raiva	aZergcibjb
abrir	aabcccddekfagqhciZjb
deles	acbYcVdZeufbgVhkjY
os #	aYccddfmjl
figur*	ambbcZdZebfngchbia
madru*	aVccdcfujb
fui	bZcUdXergahmibja
<s> fui	amdbecfk
uma	ajbKcldXepfSgVhzidja
essa	aObVcWeUfqgshWjX
sinto	adbcddengkhcibjd
<s> sinto	adbcddengkhcibjd
que essa	adbcebglil
a minha	aUbcccdqedfZglhbiZjm
vai	acbVcWdZfbgjhWitjW
que eles	akbbedgnhciZjc
mudaram	gnhcia
mudar*	gnhcia
ideia	aZcngnhciY
<s> prometo	abdcedgrib
vou	adbacddbebfdgjhqiZjc
tudo	aUcddbebfdhpja
patro*	aZdcedhr
deve	aSbVcTdwecfUgWhljm
ele	aTbZcbdcebfdgZhxiajc
manda	aZbdcdddhric
lá	aVbacodYeXfYgZhqiZjl
vou ao	bbddedgZhqic
preci*	abbUcXdreXfThmja
que o	aUbXcXdaeWgkhXirjl
elenco	il
ter	aXbNcVdkedfWgShmi9jj
<s> minha	aZbccaeafcgahpikjd
vender	adbdcddnedgdhbil
vender o	adbdcddnedgdhbil
dizia	aZbdccdZeagcidjw
o curso	aj
técnico	fkhcim
auxiliar	aj
anunc*	arbdhcjd
fiadores	abdZjr
# fiadores	abdZjr
fiado*	abdZjr
dias	aqbddZejfSgbicjp
# dias	ajdZenfb
cortei	apdcfc
<s> cortei	apdcfc
cortei o	apdcfc
portefólio	ajbccddchdin
porte*	ajbccddchdin
estava	ambcccdafcgdhcidjn
abriu	ap
passei na	aqedfchd
vez de	aoddfd
em #	dYecfahrja
sexta	albbccdnedhbid
altura	am
maestro	arbkcZdTfUgcjc
de turno	aqedfd
num	ardZeZfagchcimja
sabem	ajbZcbho
sai	aobWebfYgahkiqjo
fotog*	bdcredfdgbhZic
vale	axbYcjeXfVgchkic
usando	apdcjd
faltam	akccdmfchdjb
faltam #	akccdmfchdjb
dizer	bpcdecgdibjd
dizer que	bpcdecgdibjd
que falta	bkid
matur*	bpedgbid
aquele	aZbkcdddelfdgXhainjb
nada de	abbrebgbjb
teatro	arcVeWfbgahviUjZ
<s> eu	aZbocXddecfYhciZjr
são	aWbcctdnebfcgbhYiajY
fotos	bZckddebfkgchmiajZ
minhas	acbbcnedhcjl
as minhas	acbbcnedhcjl
outra	aUbVcrddecfdgchYicjo
<s> os	acbccsgdhbibjb
vizin*	alcngdhdibjc
preciso	aWbbcddqedfagohbid
preciso de	aWdrfc
até	aUbWcYdoesfYgjiWjZ
até dia	dmfc
sair	aZbadoecglha
entra	aqbccYedfbgbhWimjZ
e são	aadphd
são #	aadphd
# por	aadphd
fiquei	akbdcXdaerfbgbhaiajb
<s> fiquei	aWcbesgchdid
ano	aQbScmerfNgdhviojU
escre*	aXbbdafohnjd
primeiro	ddfojd
ensai*	aZbdebfs
santo	bRcYdleYfjhniWjd
das #	ajddedfkjd
h à	aXcodcedfj
teste	fkhb
o teste	fkhb
técnico de	fk
horas de	aYfp
oport*	aVbscddZecfcgohViZ
tanto	acebgshciYjc
mim	aWbdcndaeafdgmhbikjc
de mim	aYcoddecfdgnhdibjd
<s> já	abcbdaebfahqjj
lhes	aVccdcedfbhrjk
já lhes	aVccdcedfbhrjk
jorna*	albZcddcebfZhojd
anda	aZbZcdgdhqik
orçamento	bncdedfdgbhbiljc
o orçamento	gdim
orçam*	bncdedfdgbhbiljc
<s> um	algchdik
insis*	aabdcceYfcgnhcinjd
vai pra	aZbcddelfdgdin
responderam	aabdecgcibjr
<s> responderam	aabdecgcibjr
responderam que	aabdecgcibjr
receberam	aYhdjq
receb*	aYhdjq
justi*	acbYcZdnebfagZhZiZjr
insuf*	aWbZcadbfagbhbiajw
chamada	aYedgdiljl
chama*	akbacbdaeYfdgXhljk
disponibilidade	abccedfdgdhdiajs
<s> heb	bVcVfahkjd
m'n	aRbUcXdkeufkgdiTjl
gehaald	avbdddecfbgaiZjc
gehaa*	avbdddecfbgaiZjc
ze	avbXdReHfTgZjm
naar	albWcZdjeZfVgbhYipja
getekend	atbbdaecgchcidjd
is getekend	atbbdaecgchcidjd
getek*	atbbdaecgchcidjd
heb nu	an
nu een	an
inten*	amdbedfdgdhmicjd
vast	acbjdWeYgbhmim
kreeg	anbccodcebfYgchZjd
volgens	bWcZdZeYfXgkhXijjo
<s> volgens	aabXcbdceafZgkhZikjp
volge*	bVcVdUeXfVhoijjm
volgens de	ajbZcbdaebfYgWhZiljp
maar	arbXccdcedfZgYhYiWjp
gewoon	aUbscVdYeTfWgthQjS
<s> ze	akblcSdZeSfSgPhmjk
tweede	atbcedfdicjb
een tweede	ao
filia*	aqfZ
<s> kan	asdbedfb
naar #	aqbacbdkeafWhcidjb
uur	bdcndZeYflhajb
vier	adbdcbddedfrgchcjc
onder*	aWb2cZdZeYfagWhRiYjY
hebben	apbdccdYebgchcikja
nu #	aoddfd
betal*	ardcfa
maand	adccdrecfYhdjd
per maand	ajdkfb
mijn	aXbXdueLfLgbhriY
<s> mijn	bkcVeWfZgUhsiXjU
zat	akbYccddepfdgZhcidjd
bij	bUcWdkeUfWgsiXjV
binnen	aybZcbdbecfdgYhZidjc
<s> de	ambIcueMfHhNibjl
heeft	awbjcSdVeXfTgThTiljS
terug*	apcd
hun	bNcrdXeafQgOh6iQja
is rond	bddmechc
maandag	avbacbdbebgchYidjd
sinds maandag	aoed
maand*	awbYcXdYeYfjgahWibjb
voor #	aqddfb
mei	aybDdteafHhmicjj
# mei	acdqfY
heb #	cddceafjgchbicjn
jaar	aWbXcodSeQflgkic
# jaar	aXbccjdXeXgohkiU
jaar de	audcfZhZjd
van de	bcckdnecfYhbjZ
gedaan	aqcdddfcjd
op m'n	bXcbdaekfsgYhYiZjX
<s> het	bkcYdcedfdgohXiajb
staat nu	aogd
opnieuw	aubccafbgdhcicjc
opnie*	aubccafbgdhcicjc
# man	bocbfdjd
al #	bbcXdTengphTiljT
# juni	aodd
donderdag	albccdddebfbgdhm
donde*	albccdddebfbgdhm
fonds	bcccdceagahcisjb
legt	bdcofd
helft	bdck
de helft	bdck
is binnen	avbaccdcgchaidjd
in de	abbTcWdXeUgVhqimjm
afwijzing	emfd
afwij*	emfd
onze	asbVcXddecfbgbhXiXjo
kant	aZb7dWebiVjr
ingek*	arbdcdddedfa
van #	bkdPekfngahPiY
<s> m'n	aTdbekfPhrja
zitten	aYbtccdYemfcgahZiZjY
naast	apbjcaedhaicjX
beoor*	aWbwcbddedfdgbhcja
klaar	aZbpcdelfdgbhdja
iemand	abbncadpeYfZgYhYja
kan niet	aacp
eens	aTbaczdcebfcgahZicjb
niet eens	aVbdct
lassen	adcjdjeZfpgbhZicjc
doe	ajbYcxdmeWfSgaiujZ
ik doe	clhd
daar	aSbXcjdYeUgthUijjW
boek	albccpddebfdgahbicjd
boven*	ajbccqdcedgahaicjd
van die	aWbZckdceafdhsid
noten	acckfl
lezen	albbckgdhc
wel	aQckdVelfWgpjU
sta	ajbYcSd2eZfLhniWjs
<s> sta	aVcbdufbhd
en de	aUdtfdhc
komt	albXcYdmeVfVglhjiXjX
nog	aYbVcYdpenfVgYhoiZjY
moet	aTbacddxecfagchbibjc
voor de	aZbdcadkebfVgahqijjb
uit	dlfb
kamer	bccodkebfWgdhaidja
heb nog	abdmebfdhljd
nog #	aldledfdhb
nodig	aldmfbhb
voor mijn	acdmfdgZhZiojd
kwart*	abdnfjhb
meer	abbadtelfVgohjicjj
niet meer	aZbddoekfdhdjd
doen	albcelgdhdjd
hoe	aZbWcrdbeqfZgRhliUjW
ging	aTbZcndYeofmgZhZicjX
wat	aabUcYdjeufOgbhsidjW
wat een	aZbncbdbeqfcgahUidjd
uitge*	ajbccadYeZfkgbhZiajp
met de	bccddcebflgdhmjd
hele	aYddenfmhcjd
# uur	abcodbeZfmhajc
gezeten	aZfp
gezet*	aZfp
voor een	aYfq
<s> al	aTcodceafugYhXiajW
aan	aRbZcYdbeZfvgkhVimjU
heb er	aVdbecfognhc
goed	aVbadceZfcgshliajc
altijd	acbZddebfdguhaiZjc
toch	aYbpcddbebfcgnhciYja
voor die	aXccdcfohmicjd
appje	cdddhnid
ik het	aabdgohjid
volgers	aacddbfdgdhsjd
schijnt	aWbbgchcit
schij*	aWbbgchcit
dat de	aTbccceafagZhdiyjZ
ruzie	aWbbgchcit
eruit	il
gaan	aZccecgdiljn
<s> een	akbccbedfdgchcio
wil	aZbTcad2fVgohpirjc
bijna	aXbccdddeYfdgVhcixjZ
leeg	aUdnebgchdiqjb
dat ze	aVbZccdcecfYhYiwjX
zoals	albccddceZfdgbhaibjp
reden	aVblccdZebgYhbiXjs
<s> ben	ao
registratie	arbbec
staat online	an
huis	bZgphZid
weer	bZcbdcgahojd
nu ook	am
gesto*	ao
opleiding	al
oplei*	al
op #	ambdcZdoeafYgbhbidjZ
in mei	asbddaedgdhd
plaats	arbdcdfchd
in plaats	arbdcdfchd
plaats van	arbdcdfchd
oke	anbZcdecgnhaicjc
rijbewijs	ajbcgchcjl
rijbe*	ajbcgchcjl
maanden	akcdddfkhd
# maanden	aqfb
wordt	akbdedgbhdinjd
komt in	ajdk
auditie	cldcedfl
de auditie	akcldcfc
auditie van	ddfm
<s> op	acedfagdirjd
gaat	aacddmfbhnjc
er een	dbfohdjd
regeling	ap
regel*	ap
zonder	arbUcadneYfYgUhWiljX
<s> onze	al
weten	aqbcdbecfcgahniYjX
op een	akedfainjd
einde*	akbmcdebgbhdjd
mee	aubTccdoerfUgcibjb
is een	aabpic
vrij	ajbdcbddfohbicjd
vanaf	apbddc
van hun	apjb
met een	aabccvddecfWhcjd
eerst	aodc
# eerst	aodc
was het	ao
# op	akcldcedjd
op de	aYbZcrdbeofYgbhcidjZ
minder	aZcsddfZjd
zij	cmfd
<s> zij	cmfd
kregen	aacpfd
plan van	aYcledfnjd
niks	bockdleafagZhYidjb
een half	abckim
zo	aWbacddaevfWgnhXiXjU
januari	aYdnekfbhd
mag ik	akbcdnebfdhcjd
deze	aWbbcbdvecfbgchbicjd
wonen	aXdrfd
we wonen	aXdrfd
weken	aWcbdpekgchbicjZ
dat ik	aWbndaekfZgUhZiXjq
ben er	emfd
elke	aadcecfmhn
werk	aZbaccddepflgdhcidjc
geoefend	aYecfr
geoef*	aYecfr
tot	cdddecfm
tot #	cdddecfm
# weken	aXcddpecfjhdidjb
offerte	aldafkjc
<s> vier	aYccedfsgchcjd
proef*	aYbacZdceSf1gZhYiYjW
passe*	aVcUdpeafZgshWjb
denk dat	adbcglhdiljb
leuk	aVbbedfdgnhdiYjq
vond	adbaebgthdiYja
zijn	aTbUcndYeWfWhminjV
mij	aVbrcqdceXfbhPiTjU
wij	aSbccldceZfagXhqiajm
<s> als	aUbZccgahv
nee	aYbScUdsfQgxhzidjb
zegt	ajcdgdim
dat je	aZbcedgZisjc
solli*	aZedfYjs
hadden	aobYcYebfZgchZiZjq
hadden ze	aZcdecfagdhdidjs
ze al	aZcdecfagdhdidjs
zei	abbddceUfdgmhZicjp
toen	abbcddekfdgXhbibjq
ik een	aaeWfdgbhdicju
boula*	adfdjo
mat	ajbbcddpekfagbjk
petite	adbbcldQebfdgshkiljY
enfan*	ajbbdpebfchbid
tombé	aobdhc
est tombé	aobdhc
concurrent	ascoeTfsgUhdiTjn
relan*	akbdddhdil
repris	apic
que #	jk
bailleur	apdded
baill*	apdded
voula*	bZcdgbhbip
avec une	alcdedfahm
centr*	aqddfchd
fini	albacVdSeufUgjhqiZjn
avis	akbncOeQfMgShviqjp
son avis	arccddhb
favorable	bxcddYeNfagqhZiRjy
favor*	aabYcbdafbhtiYjc
vous	albcccebgdhcibjm
vendredi	anicjd
vendr*	anicjd
le formulaire	edhnjb
un nouveau	ajbdcbgmhcid
arrive	aobIcbdoeTfmhcjb
arrive en	ajcjhdid
voir	bmjd
rapport	bsdMeZgticjm
papier	adbbcmddeogZhbidjd
drh	bahdipjd
décalé	aodd
en plus	andd
<s> notre	aoddhd
l'anc*	atdcecfdidjd
galer*	asccechdid
demandé	bbenhd
m'a demandé	bben
photos de	ajebfdhmid
depuis ce	apgd
batte*	al
h au	aj
garde	ambmctdNeSfRglhcimjZ
le prix	akbcgcimjd
dedans	ambbclgchdid
peuvent	ajbcedfcgdhnjd
ils peuvent	ajbcedfcgdhnjd
peuve*	ajbcedfcgdhnjd
la coloc	bdcmgd
et pas	blcdhd
quelle	acbqecgdhdjd
erreur	blhd
moi je	aabmclgd
complètement	aXbsgchdja
% sur	bm
s'en	aSbnhr
côté	bjcndbfcjd
à côté	abbjcndd
le papier	cn
a une	cmddfc
dans un	cddofd
ça peut	aVbbdnecfbgnhjiZ
jusqu'au	aldnebfW
jusqu'au #	aldnebfW
# pour	addtebfV
pour le	ajcceZfm
et les	aZcdfdho
<s> à	brcadjeZfXhcibjc
ans et	dmfd
conco*	aYbmcddmjd
repas*	epgbhdib
quand j'ai	aWdcetfcgchd
j'ai fini	dceogchdid
<s> même	aZbcckephd
bien #	aqbccUddeofbgchbjd
carnets	acbddcemfjjd
carne*	acbddcemfjjd
décembre	elfd
# décembre	elfd
décem*	elfd
mail de	elfd
avec des	abcl
à mes	aZdpeaid
ça se	aWcbdceUfYgohoik
plein	bddbgn
parla*	aZbbccedfaglhcicjp
signe	aXbbdleYfdguhaiYjd
carac*	aobbcdfcglhcic
soeur	dbhm
cabinet	albPcjdkeRgPh3ic
cabin*	hm
comptable	adbcgahq
compt*	bbccdkedgYhpicjd
est au	aWbaddgdht
courant	baddedhpidjm
va pas	aWbacdddgdhnio
louer	aXccdcir
à louer	aXccdcir
perdu	bccbdcemfZgchXipja
a perdu	aacdfdiq
perdu #	aZccdcemfahaiqjd
avaient déjà	abdchdip
strat*	bdhdidjo
de mai	abjn
préfecture	ecfl
préfe*	ecfl
serai	akdaedgm
je serai	akdaedgm
rentrée	dnjd
rentr*	dnjd
activ*	apbdgd
retours	fm
retou*	fm
la garde	addn
frère	ajbccain
la radio	cofa
<s> y	apdc
porte	atdYfZgqhaicja
chef de	bccnid
acheter	dnec
achet*	dnec
l'expert	arccgdha
chez un	apfdhc
cours	aqic
comme une	ak
est validé	aodd
validé la	aqbdgc
ils sont	abgchciojd
tenait	aZbmcljd
pas leur	adbkcmedhbidjb
cette année	alcndcgdhbjc
banque	ambXcbdrebfQgchmjl
la banque	acdn
mois dans	aYdsecfb
dans mes	aadjedfcgphdjd
repen*	aTbbdceofcgpjd
l'appel	bcdcepfc
stagiaire	aXcndaepfa
stagi*	aVbdcmdZeofZgchdin
<s> tout	acbbemfk
au #	ddfk
km en	dd
un studio	dcfk
réécrit	alcadcedfjhc
réécr*	alcadcedfjhc
avec mon	aWfs
prends	ajdaeZgqhcib
je prends	ajdaeZgqhcib
eux et	adgl
et moi	aZbWcpddelfdhZ
moi le	aabbcngkhc
# du	aadbedhp
bande	aobdcdedfbgchj
dans #	aXcddlecfcho
d'après	aabaddfdgdhbisjd
<s> d'après	aabaddfdgdhbisjd
d'apr*	aabaddfdgdhbisjd
commentaire	aaddfdiljl
youtube	acbXdQfbhoitjs
youtu*	aYdbfahoil
après #	dbfcil
paye	apbZccebfbgXhkjc
que leur	bdcaiq
gagnant	aWcnhdin
gagna*	aWcnhdin
gagnant a	aWcnhdin
ils avaient	dcjj
salle	arcteTfYgRiqjb
la salle	algdjk
offre	bmdc
bloqu*	ajbbccdZerfbgXhZiZ
remplaçant	cnddfcib
marche	avbbcjdZeYfVijjc
grande	azbUdceWfYhmjZ
colo	ambddjekfYguiNjd
et le	al
d'ani*	apddfdhd
# sur	cmfd
sur #	am
l'ancien	ardcecid
de l'ancien	apdded
en moins	aodc
comment	aqbbcOdUeXfRgShyikju
rattrapage	an
de rattrapage	an
rattr*	an
quoi ils	abedgahZio
c'est de	aabtddecfdgZhb
mon avis	aYbocchj
bout	abbbcndpewfZhZjX
au bout	acco
bout de	abbdcnddeofdgZjd
tombe	dk
comptes	cddl
mes parents	dmfdjd
diman*	bddbeZfjgchmib
sait	aZbdcdgsiZjb
asso	acbbgchqid
notre asso	acbbgchqid
livreur	abiq
livre*	abiq
discord	aKbocTdketfZglhpiujc
l'avaient	abjn
ils l'avaient	abjn
l'avaient déjà	abjn
démo	cdjn
la démo	cdjn
mauvaise	bpgdhdidjZ
la mauvaise	bmja
mauva*	bpgdhdidjZ
faite	amfd
publié	ajbdclhdid
a publié	ajbdclhdid
publié une	ajbdclhdid
essai	an
chambre	dpebfcid
terra*	apbZckddebfdgdhXid
l'aide	asbdccddecfa
partir de	anfd
trop	ajbacaeXfcgahaicjr
d'un truc	aablcmjd
le mien	aZclhdjn
ce que	aYbdcoddfdgmic
assur*	aXbpdnecfdgahb
chiffres	abbkdl
mes chiffres	abbkdl
rien que	acbdecflgohcia
j'ai des	abbdecfcgohliY
cuisine	aZbmdKeUfXglhpik
cuisi*	aWcdebfkhmil
passent	aYcddqedhaijjd
intui*	acbZcdebgjhbip
voilà	aZbVcZepfbgYhXiYjq
déjà dans	abdcjq
mobilité	akbaebgbhbiXjp
mobil*	akbaebgbhbiXjp
d'être	epfahd
dimanche	apbddceafXgchnib
règlement	bm
règle*	bm
sur les	atccgYhbjd
c'est un	abbacmgcil
mot	aabXerfdgZhkiaja
le premier	bdil
jetzt bis	amdd
<s> ab	ancdfd
wohn	an
wohn ich	an
ich #	arddfdhd
vom #	cdddfchdin
aber	avcbdaedfbgbhaja
gehen	bngbicjd
weiter	ajcqdbeafdibjc
verkauft	apcdhd
verka*	anccdkhc
wegen	akccdlhc
nur #	cmdYebfcgdhZiajn
am tag	ho
warte*	al
jetzt #	aodd
stempel	am
stemp*	am
ihk	am
nur die	hdim
dach	anhd
zeichen	bdedgpidjc
donnerstag	an
donne*	an
ausschreibung	aqbbdcfjhc
seine	bScdgXhtiojY
wiederholt	ardcedjd
wiede*	ardcedjd
gerät	amdd
nummer	andZelfchajc
geschickt	aohb
für das	dcfm
projekt	jl
ist jetzt	aq
vorher war	aj
war das	adbcccep
zitie*	anbc
elter*	bZccdZepfdgXhmicja
endet	albdcadqfagahXidjb
mann	aocjdYeOfZgXimjl
mein mann	ajccddfnhcjc
übern*	aldbfmgdjc
habe	apbZcbddeYfcgbhciajo
<s> habe	arbdidjd
englisch	jm
an der	ajbdcddjelgchZidjd
hat den	bmcoecfYgahbid
sehen	abbmcdechk
<s> bei	aYcodcedhdilja
denen im	aYcphdibjj
orchester	cpedhdibjc
spielt	coedhdibjb
einer der	aYcodcedhdilja
keinen	aVbacodcekfdgahaiXjn
von den	aSbXctdcelhbidjc
zweimal	aVbZcadsecfmgZhYiajc
zweim*	aVbZcadsecfmgZhYiajc
<s> mir	ddemgdhc
wenn ich	aXbacZdjejfahqicja
der firma	acdkemgdha
vorbe*	aadbemfogdhajd
nich	aYbWemgnhdjd
gezittert	akbadbepgahbjc
gezit*	akbadbepgahbjc
war ich	aYbocbddenfdgahYjd
gebra*	bdcmdcechbicjd
stimm*	fk
<s> für	acecgn
monate lang	aZfp
jede	aYdcfr
einze*	dcfm
dran	aTgnhq
der kann	acccgmhjid
schwa*	aqcZdZfchljd
repar*	aSbacrdcebgYhjimjZ
deren	aWbVctdUeVfQgWh0iWjS
rede	aZcdddhric
ich halt	accdho
halt mit	accdho
rum	bVcZdVeZguhtjX
lust	aHcaevfOg/haiojR
lesen	acbXcdgahcitjd
sei	aVbbcddaeaflgbhciZju
ihr	ajddedfdhdjl
hab im	dbhdjl
bereits	aYcbdcfajt
berei*	aYcbdcfajt
das zeugnis	adjm
zeugnis von	adjm
seit dem	cddbfdgdhdicjo
dem #	akdciljd
brauc*	cpedfY
hat noch	ao
bis juli	ajdled
hats	bXczdWgbhdja
zieht	arbccdhb
absage war	bocbeZgdjd
ne andere	arbccceb
nachnamen	ajbacbebgchcip
nachn*	ajbacbebgchcip
fehlt	bacYdqeWfagkhZib
ist das	aYbncofdgdhZ
wochenende	bdeZgdhcidjp
woche*	adbacdeXfpgbhYidjp
haben den	fk
gebaut	cadbedfqha
eintrag	apddec
eintr*	apddec
finanzamt	ao
mich als	brccgYhc
klein*	cddcin
bedingung	an
bedin*	an
lehrer	accZfnhmjj
gehal*	eZibjp
<s> nach	fl
gesun*	aoed
weil	ambncRdjfXgmjo
lager	aobWcndUeZfWgq
im zweiten	il
gemei*	aqdcfbhd
stellt	apddfc
uns	ajbnddfbgbjd
<s> dass	aablhdjl
mein lebenslauf	akblgdhd
gegen	aZblcpdceZfdgdjd
<s> deren	aacsecfcha
selbst	aZcoddebfnhZicjc
nachz*	addqfdhd
visum	apbdcdhc
kollegen	aZbbcbephjjd
nix	acbkcUdveofcgVhZij
nix mehr	dcepgchZjd
gelacht	aYdceshd
gelac*	aYdceshd
tagen	aXdZeufbgYhdjc
neu	asbdcYdbeXfngbhWidjb
anders in	gk
wär	aXbccmddebfdgkhl
für mich	aabccdebfcgr
ich die	accbdnecgmhbjd
hat #	abcndcedfahmjd
wollen	aYbbcbddeagkicjo
alten	bdccdcecfchdipja
förde*	cdedfbiqjc
# hab	cbdaemfahdjl
nachgewiesen	jl
trakt*	jm
zielgruppe	jm
zielg*	jm
gemerkt	gm
gemer*	gm
haben #	al
konnte	apddfdhc
<s> konnte	apddfdhc
weiteren	bbcdebgdjp
weite*	bbcdebgdjp
fälle	adbdho
inklusive	arbdcdddhdjc
inklu*	arbdcdddhdjc
nicht dass	akdbedhmicjd
nachb*	ambbcceagZho
grund*	apec
hat das	atcbddedfdhd
<s> den	adbdcofd
bezahlt	aqid
bezah*	aqid
gutachten	arcddbhc
liegt bei	ambd
aushang	aqccfd
ausha*	aqccfd
wie ne	aacndZenfbgdicjb
antrag	adcpdZebfYhdik
ich muss	abdqhd
oma	abdkecgohajd
zurüc*	ambccbdkgdhbid
schei*	aXbddqedgdhaik
brauch ich	abdo
einen	aZbcebfdgkhbidjp
lieber	aWbIcjdueZfdguhV
laden	aYbQcZdXeVfcgjhjitjp
den laden	aabdccddeYgnhl
erzäh*	acbdecgZhoik
unter	adedgchlil
blöd	aWbbccdbeXgshjiZjc
dj	bRcweXfbgahdiqjc
zeile	aWcndkgkhOinjk
kommen	bcddfciojc
<s> man	abbacceagchciajt
sind jetzt	an
gebracht	cnedfahd
thema	aqcaecgchd
habe die	am
alten vermieter	an
miets*	ao
kindern	akbmddjc
kinde*	anbkcadledfagdhZidjV
das thema	akbjcd
wasser	ajcddk
stück	ancd
kahn	atbdcXdsecfTiZjn
nach dem	il
vergleich	bdcpgchcjb
vergl*	bdcpgchcjb
fortb*	akcledfdhcjd
reicht	arbbccfdhdic
übera*	aWbqccfmgbibjd
muss im	aado
messe*	aobccadnedgbhYid
jahre hab	aacbhp
erstm*	aldaecgn
kennen	aZbdcdeXgnhcibjp
mochten	aYbbcbedfcgbhnioja
mocht*	aYbbcbedfcgbhnioja
fehlt mir	edjl
ausgeholfen	ddflhd
geworden	ao
gewor*	ao
hat ne	bdenfdgc
alte	aXbccbdjelfcgmhcid
grad	adbUcqdZeqgOilja
sowas von	aYbccbengnhWic
versa*	akbccbepfbgZhcid
jueves	atbcddhd
el jueves	aq
la residencia	abcddp
residencia de	abcddp
mayores	aoddfd
mayor*	aoddfd
bici	akcnibjY
la bici	akcnibjY
pasó	a1cYdYeZfXhZjZ
por la	awccdcecfXhciZjb
hoja	aofd
rompió	ajbdcdengchd
busca*	ap
ayuda	aqdc
la ayuda	aqdc
bajé	apfdhd
<s> bajé	apfdhd
muestras	amfd
la plaza	addm
de dar	an
batería	ascdfZibjd
bater*	ascdfZibjd
en casa	abbddmenfcgdhc
ruido	codcfd
era la	anblcXdbeafcgmhaiZja
pega	al
pero ya	am
ya soy	anjd
instituto	arbtedfOhpiYjd
confu*	arbacdgdic
es la	asbacdhZ
la de	apbdhd
escribió	an
me escribió	an
a partir	aohdid
libro	aohdid
lo del	acblcbgchZicjo
puede	anhdid
plaza de	dm
beca de	cohdjc
transporte	ao
metimos	arccgdidjc
<s> metimos	arccgdidjc
metim*	arccgdidjc
pantalla	eogchd
panta*	eogchd
abuela	albbcbdogchbjb
ya va	am
de las	addledfdgmhdicjd
bases	avbWdpeOfjgWhWib
las bases	il
como si	abbmdcepgahXidjc
están	akblcjecfbgahbibja
es lo	aZbkgohcicjc
no soy	albmcbidjc
le dieron	abcp
dieron el	akck
reparto	aWbccuddechdid
tres veces	aZclfl
cartel	cmdlePfNgahpiwjc
el cartel	cmddfb
la lista	accjddeojZ
lista de	ajckjc
antes del	aldlha
del viernes	aYcmdlhc
estud*	adbdcddsebfcgchcjc
<s> voy	aadmfdgmhcid
baño	aVbcdleqhb
cara	aabScjdnetfQgWhsibjc
madre	aZcnemfcia
decir*	aWcadbexgbhbibjX
mano para	aafo
la memoria	aYcbdcfshdjd
datos	cdfm
los datos	cdfm
<s> soy	aVbXcddceYfdgthkicjb
y ahora	abccgo
poner*	alcddcedfdgmhb
de ganas	abbcdceYguhaic
tío	cdhmid
mi tío	cdhmid
arregla	acbdcdgdhricjb
ascen*	albcclddecgZhliZjZ
yo tengo	bbcaddgdhrjd
y la	dchl
hilo	aYfdhq
un hilo	aYfdhq
<s> por	aVbccbgdhpiojb
malas	aXbdccedfdgdhqikjb
las malas	aXbdccedfdgdhqikjb
que esa	accdhciqjc
contó	anccedfcgZhdin
la nota	aWcbfcjr
alguien	aWbdcaddeafdgchcirjk
a alguien	aZccebfdgXhdiojo
algui*	aWbdcaddeafdgchcirjk
alguien con	abcdecidjp
reuni*	jl
conté	adhcjp
conté lo	aXhdjp
el hospital	acjm
viaje	asbdedfchaid
# o	am
querer	aojc
sin querer	aojc
correcta	bnhc
la correcta	bnhc
subieron el	cddn
tope	ccdj
el tope	ccdj
lleva*	abbccqdbedfbglhajd
almacén	cdhnicjd
almac*	cdhnicjd
# semanas	bdccdofVhbikjd
cabe	anfb
cabe en	anfb
sala	a4bVcddbfSgYjZ
la empresa	cnfdhb
segur*	bdccfdgdhcio
segundo	aucWdnebfUgdhliqjl
anexo	albaccgdhciajn
dejar*	dYhbjr
conservatorio	am
pidió	an
permiso	andd
permiso de	andd
furgo*	ccdXeafZhnjn
terreno	am
el terreno	am
terre*	am
mi nombre	accdeojd
inscr*	ardcjd
visado	dmfd
hueco	ao
proveedor	am
prove*	badcgdhn
falla	ecgmhd
hablan	aVbpcoddedfcgdhcjd
que soy	blemgZib
no la	aWbodmha
equipo	akbccldkebfcgjhXiajX
mi equipo	abcmdnhaidja
al que	adcrgdhciaja
<s> hay	alck
cumplo	acbocdea
necesito	ajdled
de ese	abdlecfdgahoid
cole	adbSccdkeRfZhdiojl
sigo	aYdZevfTjb
con la	adcjfmgd
pueblo	accZdVeTfogYja
veo	aZedgqjc
señor	aacdddeZfdgohmidjd
humor	aQbwcjdJfUgvhUiVjo
llamada	aZhmjl
llama*	aWbkcddbeafdgkhliajj
revisar	ddfdho
deja	aScPdde/fOguhmimjY
cambia	acccgZhcisjb
rechazan	aYbpdbeXgchdimjb
sistema	anbddbebhcinjb
alérg*	aqjc
descu*	akbsdZeZfdgYhXicjd
ya tiene	ccgchojb
número	bZcYdaerfcgYhkicja
hermano	adddhaiq
herma*	adddhaiq
tenemos ya	apcd
por correo	an
prórroga	dj
la prórroga	dj
prórr*	dj
aparte	aojd
la sala	an
<s> terminé	al
grado	an
el grado	an
estoy que	akcddZeogZibjd
quedé	bbdcerfdgZhbidja
primera	apcjddeRfbgdiXjs
ensay*	ajcUdcecfphbjd
páginas	adccdcfp
# páginas	adccdcfp
págin*	adccdcfp
ni idea	ambldcecfb
van a	aSbkclebfagbhjiljc
psico*	aobmcdddedgbhWicjd
gráfica	cl
copia*	aWcldahqid
nadie	aZdoekgcja
estar	aZbddZfcgqhc
estar en	aZbddZfcgqhc
archivo	aVdbebfohbjp
ensayamos	aXcdfr
garaje	acfn
un garaje	acfn
días de	aWdpeZfm
boda	caedfrgdhciYja
cero	albdcdflgchc
fotos del	abcdfjhnic
somos #	aTcodkfbhljd
familias	abccdkfchmjd
# familias	abccdkfchmjd
pasillo	aWdphbinjZ
pasil*	aWdphbinjZ
gerente	aZddedgchcitjd
geren*	aZddedgchcitjd
insistir	abcdeZfdgohdij
piensa	aYbbccedgchbitjd
piensa que	aYbbccedgchbitjd
baja	anbaddeZfYhjiljc
sueldo	akcbedgdhbinjd
mi sueldo	akcbedgdhbinjd
bruto	aqcdid
cierra	abgphc
que ya	aqjc
temprano	ajbaddedgphdib
tempr*	ajbaddedgphdib
# va	al
actores	cpfZ
actor*	cpfZ
modelo	adbn
refor*	bdcohcjd
tema	bccphZ
vecino	akbdcodcedfdgdhdib
problema	akbdcodcedfdgdhdib
el contrato	aacddkedhmjd
las fotos	ajcc
aguan*	aZbdccddemfogchb
hija	ccedfmhd
mi hija	ccedfmhd
discu*	ajcbdcedfmhd
fe	a2bQckdceNfUglhYib
próxi*	bbcbgdhnjd
voto	aWbmccfdgdhpidjd
paga	ajbdcchdim
ya la	arcdedgdhc
hice #	arcddcedfajd
cultu*	aZbmcaddebfdgZhqic
entro	akdjhd
por dentro	aabddcesfdgchdic
<s> una	albdcdedgdhYipjd
comune	arbbcWddebfVhril
abita*	atcddbfcgdhajc
fino	atccdZedfahc
fino a	aofd
mi è	bbddeqhZ
licenza	anjd
la licenza	anjd
quindi	aqccdd
io ci	akcaddecgmhc
tutta	bdddfohc
tutta la	bdddfohc
linea	bXidjp
risposto	aZgdidjp
rispo*	aZgdidjp
<s> non	aWbxcWdbelfdgVhZiTjY
che il	aUbocddceagZhcjk
vinci*	aXbYcrdcecgbhdimjb
messo	ajcnhdicjd
hanno messo	ajcnhdicjd
del mio	aZcshbicjd
e il	clhc
prest*	aVcldcfchp
macchina	aabdcddkepgahc
macch*	aabdcddkepgahc
palestra	aYbZdqebfmgbhZib
pales*	aXbYcjdqeaflgahXiajd
corso	alcYdZesfahWid
filma*	fk
moto	ambYdZflgohYicjc
regista	aZbdcbgr
il regista	aZbdcbgr
recen*	cddZedfdhq
lì	aabccddbeofagchZipjc
sinda*	aWbcecgahoipjX
valido	albYdafdidjp
alla	aqbUcWddemfZhdjl
<s> nel	am
vede	bpdcecgbhc
per la	aodd
e la	cddbeZgrhY
pezzi	aZcodceofZhX
e da	aZcbdmgohaic
bene	aVbdccecgZhvidjb
escola	ajbdcngdic
a escola	ajbdcngdic
senho*	bccddbenfdgchcikjc
queria	bcddengchdjd
não queria	bcddengchdjd
passou	aubdcbdaedfdgchcic
o edital	ajbdcdgdhdinjc
e agora	an
padaria	fajn
padar*	fajn
cai	anbScjeYfOhojv
já vai	ajbcddenfdhdib
saiu e	al
limpo	albbcnddecgdhbjd
tem	bpcxdRebfOgchojZ
sou	aVbqcmdaeXfbgWhliWjZ
faço	adbccndcebgchl
rapaz	aZbbcnedhcimja
o rapaz	aZbbcnedhcimja
ganhou o	aYbcctgchdia
e o	adbddphdid
se eu	aZbbccdtedgdhaic
carro	aabddredhc
tenho #	dnebfZhdicjc
fiquei com	aocadbelfcgchcicjc
que não	andZemfcgdicjb
que até	dceagmhlibjd
dói	dceagmhlibjd
até dói	dceagmhlibjd
do meu	aWcbhmjn
já tinha	aZccfbhdinjm
prémio	abbbcngahdil
quem é	acbmcdgbhaik
maio	amdbfZhcjm
de maio	ardcfZjd
eu sou	aZbXcodcgdhmid
ninguém	aabbcdelfdgohdiajd
gemeente	cadpecfahcjb
de gemeente	cadpecfahcjb
gemee*	cadpecfahcjb
heeft het	arcchd
in mijn	fchpidjb
dus ik	dcedgohbjd
stond in	jk
nooit	anbcddfagZhZiojc
iedereen	bcddeofagZhcimjc
ieder*	bcddeofagZhcimjc
podium	albYcqdQfjgrhUiOjT
is aangepast	al
de regeling	am
er #	cm
huish*	ap
foto's	aYbbcrdceZfcgbhkibjd
mijne	aVbdcvedfcgchZid
genomen	cdfohcidjd
keer	dxfYgjjX
weet	aVbacZdceYfcgvhcjY
zeker	adbcebfdgnhdikjc
eerste	akedfdjl
de eerste	akedfdjl
is nu	al
twee	ao
heb de	eofchdjd
verko*	acdmecgbhdinjd
van m'n	aVbbcaelfcgchWiajs
<s> table	aoicjd
led a	amgc
second project	amgc
project since	amgc
government	cceWfagShr
president	abbbddfRgZhziljl
united	aqbbcaeSfXgdiajj
during	ambLekf2gWhZiUjc
while	aobWckgWhXiU
states	aqbcdbeQfWgdibjl
china	bVcmdbebfVgmib
south	anbacmdZeYfVgajd
american	akcndSeXfVha
including	aqbUcqdceNgNibjo
international	aubkcZdYeUfZgchliSjn
officials	albcccdYeWfVgNhpiz
billion	anbRd1eWfngbhXiajd
news	apbbcadWfRgXhkikju
military	aodZeSfagQhljk
york	asbUcmdbeTfdgVhdiqjZ
several	anbTcmdSeTfzgJhbjn
around	adbTdZfrgZhdinjS
political	aWbwdWeZfUhujd
however	apbjccdVeXfWgbhZiZjo
general	arbcddeTfTgUhuiZjr
major	apbceTfagbiYjj
dollars	albRcjd3eWfngYhYidjb
iraq	cXdmeXfahjjj
official	avbYcbdXeQfTgOhpikjs
based	atbsdTeFfWgWjt
among	aWctdReUfVgdhjik
economic	acbrcbdmeWfUgniVjo
countries	caeSfbiUjq
killed	aZbTcmddetfjgUizjU
held	apbQckeWgThmiZjY
business	bjePfSgahnij
west	aobcdceafZgbjZ
women	aVcudWfbhjjc
bush	abbbcjeZfZij
chief	asbWcdeQfGgVhzirjr
john	ajbTcsdbeRfTgXhqim
following	aybScbedfugShbiOjm
meeting	akbUcWdneTfcgahtjn
expected	albWdpeOfcgjhciajj
washington	ancdeXfSgYhkipjc
games	ajbdcnddfrgjhTiTjY
european	aqcbdXeTfciYjm
league	akcndceRiZjV
reported	asbVdbfYgQhbinjp
british	asbZdReWgZhb
white	bTcydXecfbgUirjY
history	acbocqdPeYgkhZjO
became	avbRcrdUeafWgVijjZ
few	acbYcjdUedfogchXjY
began	avbIeVfvgWhYimja
center	atbdddeXfTgXhkikjY
israel	bacOdlgjid
oil	ajdueUfYgbhbim
east	akbdecfWgcja
central	apdceRfWgRhnil
chinese	bXcpdSebfahjil
prime	bZcddledfZgahtiajm
death	acbTcddletikjY
companies	ancjeNfUgYikjm
forces	akdaeZgXhojl
federal	ascddjeIfagMhmiq
peace	adbbcXdkebguhniU
earlier	asbTddeafsgShSicjp
capital	bccbdkecfUgYhp
force	aoccdbeQfagbhlid
near	anbUcdfZgXhcitjW
released	a0bJeXfkgahWiajl
health	aocbdqeUfVgZhpiYjp
japan	apbQdofahXiU
election	abbjcjdcebgahpjY
region	aldaeXfahliXjk
program	axbZcjdpeGfcgUhd
far	acbrcndReafYgjhTjY
although	apdReVfYgYhYidjm
development	anbmdleHfYiVjt
leaders	aYdZeWfWhw
france	arbUdaebfagjhdiY
spokesman	aqbbcXeWfKgUhsisjw
your	aYbbcZdofdgohqiUjZ
financial	anblcVdreXfTgXhniZjo
recent	dWfkgchYjn
campaign	abbYcldceXfjgbhnil
troops	ajbSecfmgWhjjj
israeli	bdcUdcelfmgZipjk
russia	albbdjeZfZ
though	bkdRebfYhV
information	asbpcYdVeMfTgRhnjy
within	anbncadXePfmgaiZjX
large	backdZeZfjgShjij
economy	aZblcddpfVgphcicjd
died	ambKdketfjgZhZiljT
career	aobdcuddeOfnglhPiXjT
making	adbkeRhZiajd
attack	acbjcZdYergchcio
clinton	aabXcmdceafcgchjio
conference	ambYeVfagahpidjj
america	acbccjdXeafNgphjijjb
often	abbmcmdPfdgXhajc
television	albdckdSeagTiqjl
industry	cjeRfRhkin
palestinian	aabbcVdjfpgdhmip
administration	apbkddeQfXgShmij
russian	anbcckdXeXfdgWiojl
nations	akcaeQfagdhoiXjl
human	aabsccdafVhmiaja
india	akbbeZhdiUjl
defense	ambneLfUgThojm
players	bncldUeVfcgdhdjZ
important	bvcZdVeLfTgphjiSjk
southern	albScndVeagcijjc
population	bmdaeafbgbjZ
rose	axbLcvdkecfagahYiW
include	axbVcjeDfcgPhmiYjz
further	arcWdkeWgdhXiPjv
nuclear	aubjcbdmeUfVhaic
eight	ambNcweRf4gVhQicjV
groups	bjcldUeRfZgVhsikjj
despite	cagkhXiT
largest	ambTcleWfZgchmjW
whose	bbcsdUeRfQgahkikjb
attacks	aZcXdcetflgdhdikjl
germany	atbOdledfahaiV
nation	aVbmdbfYgqhoiYjT
station	a1bUdZeXgNhZitjd
london	awbUeWgUha
research	awbncjeFfWgZhciajp
black	aYbYc5dRejfZgZhdisjT
europe	ambYccdaeafZgkhdia
visit	ajbEcXdoebgjhpjl
northern	aobTckdXeXgZ
football	bkcndTeZfZgahniljT
workers	bRcmdseXfbgThkitjY
shares	avbVdoedfYgZhciUjj
iran	ajbmcceVfVijjl
agreement	atbZcSdpeLfchjiYjp
growth	bjcddoeUfVgrhYiWjq
western	bmcqdPeYfcgY
special	avbTcjeIgOhqiYjq
plans	arbQcYdveIgXhljs
interest	akbncZdmeNfRibjq
strong	aWbtdReYfTgthdiXjn
england	anbbdaeUfmhaiajY
authorities	aqcUdVedfcgShjis
race	bmcsdYfbgnhUicjR
korea	aqbXdlecfTgjhdiX
opposition	aXdWecfagbhxinjd
future	aZcZdoeNfTgqhqjo
island	akbVebidjY
road	anbdgchUjZ
democratic	aabjcqdVeTfYgdhxja
almost	acckdWelfqhQibjO
leading	aqctdXeSfWgchbibjb
congress	eUfZgchpidjb
index	a1bccreYfYgahWiNjd
australia	arbVddeUhXiV
action	bscYdbeYfUgjhjiZjm
elections	acbkebfkhriYjX
san	aqbWeVfXgchmimjX
executive	aqbWccdjeLfMgVh2ipjs
areas	akbjddeUgWhjiWjp
river	aobScjeaga
using	aubkdVePftgKhYidjm
japanese	ambWcnddfagdhW
province	albUcndbeWfYgdhnjd
california	apbccqddeOfWgcipjW
education	apblcqdjeGfagUhmiSjn
africa	bbeXfZgjiW
association	atcjdXeMfQgXhsik
exchange	azbUccdoeUfcgUhjiYjj
likely	adbldmeSfLglhcinjc
player	aobjcpdXeSfXhcicjV
george	albWcpeTfVgVhmjj
victory	acbcckelg1hZiQjP
pakistan	cZeaiajn
social	adboddeVfXgchriSjn
continue	cQdqeLfZgphoic
soldiers	bUckdaflgRipjb
able	bmcdddeMfcgmiYjZ
parliament	bZcbdcebfjgXhwiajb
problems	bqcTdpfbgchbiYjj
private	albddjeMfbgMhqio
efforts	cXdleQfjglhniXjl
dollar	andvebfZhXjd
david	anbbckdneOfNgZikjk
african	cpdVeVfbgdhkid
increase	akdteRhbiTjq
reports	ambdcadVeZfcgNitjy
fourth	apbWcqdqeWfjgkhSiVjU
king	adbOejfZgdhxjd
taiwan	ambXeXfWgohniZ
britain	aqbRcdddeYfbhdic
playing	dXeaflhbiZjY
global	bpcYeafUgoibjq
located	awbcdZeXfTgRiljY
ahead	bdcddqecfjgrhXiRjY
iraqi	aabkccdceXfdgYhoiu
violence	aSbqcadaeuikjc
goal	akbudkeRgqhViOjX
border	arbUcZdceagWhjil
soon	asbIcbdkeZfdijjZ
crisis	acbkcQduenfZgjhjjd
division	awcpeTfXgVhkiX
served	axbMcpdaePflgMhl
kong	asbSdceafUglhmiY
hong	arbSddeafVgmhliYjd
technology	asbncpdaeRfThZiajk
organization	albjcbddeKfQgahwil
weapons	atdceNfagVil
republican	abcudWeQfXgZhsirjb
recently	azbIcmdVeWfcgShaipjm
texas	anbacqeTfVinjR
senate	ambXcmeQfcgYhqjb
reached	asbSeSfkhViWjd
continued	asbVcYeUfjhbiajk
investors	adbqcafPgjhbikjl
living	abbXcjeWfdgcikjX
provide	aodjeBfjgYiWjv
presidential	bacteTfZgXhrijjc
obama	aYbYcpeZfbikjk
event	dcgnhcibja
daily	ambXcYdYecflgciZjq
drug	anbdeWfVgZhkio
investment	akdseIfKhnjr
michael	asbWckeSfRgZhmil
civil	cjdbeXgXhqijjZ
appeared	asbYcjdPebgXhTio
involved	bndaeUfcgRit
indian	albbcjdVeXgajk
similar	ambkdPeWfngVhXibjo
situation	aVbycOfUgmhkidjl
fighting	aabbflhjjZ
australian	arbacndWeVgchXib
relations	cZfXgmhriVjl
anti	dNfbgahoiqjk
popular	adbkcpdEeYfcik
base	avbdcjeQfcgVhaib
tv	akbZcldWebfZgZhkis
markets	akbncWedfShdidjm
newspaper	anbbdOeZfVgXhlipjm
operations	a0bWcUdreRgShkiYjp
pressure	bocTdkemiTjj
americans	aUbmdbfVgnhbimjb
eastern	ambYcldaeagVhjij
legal	anbucVdceHfXgVhpikjj
asia	albYeafPgliajo
returned	a2bBckdleYfrgShYiZja
considered	albycjdQeNfHgdhd
fight	aYbdcjdneafagnhqjW
currently	a1bTcleBfWgPim
charges	dkeYfcgNiwjk
management	awblccdmeJfRgRhoiZjm
cases	bjddebgWhaikjZ
failed	apbjdjeSfmgbhYibjW
network	aqdZeTfagWhlimjm
vice	bXcpdceRfMgWh2isjs
ca	aYbncYebfMgshkiljO
mexico	aobSeXfUijjc
trading	atcadleafdgYhb
especially	aRbudVfUgoiZ
reporters	albYcWdSebfVgUhmiojy
afghanistan	bYccdmeXgchljm
common	ajbrcbdXeVfZiUjj
rates	aoblcadteSfVhXibjp
justice	bodYeVfRhvjd
thousands	aVbMenfugXitjX
james	anbactdbeOfRgUhnio
republic	asbVdZeXfahriX
accused	abcldaedfVgKhsi2
championship	ancrebfcgkhaiUjV
example	akbrdQeQfXhaibjj
performance	anbscrdVePfdhSiLjk
sports	akblcqdQeXfVgXhlim
robert	asbXcoeMfNgUhoim
personal	bkcddbeafcgdhkiUjn
stocks	aqbdckdofThWiY
light	cmdVemflhUib
arrested	aobOdWfdgPi3ja
either	akblddeWfcgWhdjb
majority	adbkdXeSfYhqicjb
battle	abbacnddhjjY
evidence	bycadReOfZgXhbisjn
products	ascjdjeQfXgXiYjs
doing	aZbmcaeYfYgljY
construction	awbSckdweNfkgPhXjj
various	aobcckdTeFfygLhkiXju
airport	a2bMcVfjgR
paul	apbUddeUfYgWhliojl
internet	dOeZfXhlirjn
followed	aubLclejfwgYhOiVjd
angeles	asbXcpdbeRfcgYhdivjW
italy	asbRccdbeWiZ
parties	aYbkdWeQgchyjc
beijing	akbWcldcfajd
nato	ambZcSdaeXgdhpjr
remains	albjcZdbeZfOhbinjY
allow	aobdcWdleMfjgbhoiajl
florida	anbZckdjeUfdiljR
computer	aqbjcndYecgXhZjb
coast	anbZdWeagdhcidjd
created	albccldXeQgWhlil
demand	cZdseVfXicjs
events	aabkdXfpid
islamic	adbmdUedhkij
analysts	adb0dZeVfShYimjo
asian	cmecfXia
effort	adbqcbeQfjgmhdicja
cooperation	alcZeNfWgohpiSjv
investigation	aobjcYdaeVgQhjiwjj
yen	aobXcddyekfdhViZ
tried	bdcjdVebfngTiujV
described	bqdGeafbgXhbiljs
throughout	akbYdNeZf1gchbiY
established	a1badZeBgThoiajd
associated	atblcYdXeVfRgRhmicjz
growing	aUblcadcfXgnhliljk
forward	apblcddceRfZgkiX
poor	aVbtcldofZgbhdiX
latest	dbeYhZinjm
banks	aobacXdoeWfXgW
prison	ambRckdpedgSiqjU
attention	abdYfXjk
injured	albVevflgThUiljZ
governor	bTcteTfUgVhuio
movie	adbccpdVecfWgmhcipjb
programs	atckdmeGgSiajm
forced	bQdvenfngRjW
difficult	aVb6cXddeVgqhYiVjd
produced	arbactdYeNfngYhQiajk
wall	bccneqfagZhViojW
rebels	bVckecfkgWhkinjd
elected	bbcudaeSgVhwjV
adding	apcSdZeVfdgdhZiaj0
species	andaeXfVgjhciV
rise	adcldmedfZglhW
killing	aWesgWiyjU
spain	apbUcbeZfcgnhbiX
italian	aqbYdOeXgaij
serious	aXb0cWddelfWgohYic
paris	aubRgbhcja
tournament	cjecfkgmhaiVjV
officers	aobdcqdReUgEhmiwjc
scheduled	awbGcadyeOfqgaiZjj
immediately	a0bRcUfjgShd
increased	arbadpeZgchYiPjt
brown	ajbQctebfbgWiljc
remained	aybZcbdcebfbgUhWjd
success	bndYeRfZgyhZiV
meanwhile	asbKcjeWfUgUisjn
sides	adbmccdZeYfpiYjj
believed	addReXfRgahdi3
olympic	albWcmdZebjd
records	azbRdbeOfkgXjY
champion	ajbccuddfTgqhXibjY
step	ancVdjeUfYgsiUjb
democrats	aWbjcqdYeafZhmikjY
labor	backdsePfagXhsjd
above	anbocmdbeagYhPiUjb
summit	bacadqecfZgmhliYjj
sometimes	aXbodPelgdhZijjX
addition	azbSckdceDfkgNhdiajt
raised	akbWdmeXfYgWimjj
william	aobacsdYeOfRgThpiljk
terms	akbwccdceKhbiPjp
rules	asbrcXdYeMgThjidjj
ruling	adbmcddaeYfThvikja
ball	bncrdZejfkhSiWjP
beginning	albVccdleWftgqhViajU
safety	avcdeVfVgThcibjm
charge	aldkeQfcgOinjl
korean	apbYcjddecfYgc
begin	anbQcTdweLfrglja
arab	aVblcZdbedgjhpij
atlanta	aqbTeZfaiojZ
caused	abcTdoe2gdhZ
sources	aqbkcZdXeFfZgOhkisjx
armed	bacodTebgThmip
cents	asbYcldqebfrgbhRiU
claimed	akbacmdVeagWhbiq
heavy	ajbVerfpgYhWiXjl
spending	bXd0eSfjgbhc
related	aqcZdneTfcgViZjs
particularly	aUbydRfSgkhdiajm
aircraft	azbbdceTfngThOiZjp
authority	atbkcSdaePfWgYhw
risk	b2cRdofGgkiZjm
science	aobrcvdXeOfZgdhaiYjd
access	avcadceMfZgUhlibju
boston	aobTcoeXfdgbiqjQ
conditions	btcPdmebfjhYiOjq
details	aqbbcWdceOfkgUhdjz
coalition	eUfbhvjc
lee	anbUcpdkeUfPhlidjm
turkey	akbWcUdkgjhkib
natural	bqeUfZhbiWjl
style	bscudHeYfkgdhYicja
rock	bWcrdTechainjT
view	aXb8cddJeYfSgjjo
usually	ajbccndZeXgYhZjV
spanish	apbbdReXfd
royal	axbNcmdYeWgUhmiY
smith	atbYcldaePfUgXhdiljj
chicago	asbWcreUfdgVhcisjS
systems	axbpdaeTgVhciWjn
hundreds	aYbMcjdcekfygQivjZ
response	bocRdUelfciajw
developed	avbmcodQeQfmgbhSiUjn
jones	aubXcsdceSfUgbhY
thomas	albbcmdceRfTgXhoip
domestic	doeSfdgbiajm
gaza	bUcRdoemfril
launched	asbOcldaeXfugchbjk
muslim	aUdUhsiqjc
camp	anbKckdqeZfagShlirjZ
quickly	apbYcddZfmhYibjZ
owned	arbScjeTfYgQhnisjc
palestinians	aXbccSdnenfrgjiljb
eventually	asbKcmdleThaikjS
measures	aobmcUdkeThciQjt
cities	adbbcjdVeafjhkik
afp	aubZcTdXebfVgThjiojw
richard	apbXcpdceQfOgWhmiojj
starting	arbUdteMfphViajU
build	bddmeHfkglicjc
designed	aoblcndaeMfogVhUicjl
certain	bzcTdXeTfYhjiTjp
voters	aUbqcndRecfahmimjW
modern	bucsdBeUfphVjd
fans	aPbdcldNeufbgnitjQ
commercial	aubjcadceNfdgUhaikjl
provided	azbadceBflgLhZidjz
constitution	arcWdZeQfahriV
canadian	awbccndYePfXgVil
goals	akbucjdkeMfogmhTiH
negotiations	akbacSdueUfjgkhjid
affairs	ancbeTfRgPh4icjq
significant	ambscadbeOfXgjhbiTjp
create	aZbrdbeKfjglhmid
bomb	ambcdcelfkgUhTiujX
warned	adcOfNhniqjv
religious	aYbtcddQebgdhr
figures	bmcwdUeLgShbinjk
victims	aVbWcddleufjgXhjipjZ
activities	ancXeLfagWhticjs
upon	bbcXeafngdhjiRjk
leaving	akbMccdrejfmgRiljV
attorney	ameLfRgQhviy
proposed	axbbcceCgRhjjw
intelligence	aqbucddSeMfTgThlijjr
giving	bdeSgdiZ
whom	aXbUcvdUeSfWgVhqizjc
experts	albwdSeNfVgYhbis
baghdad	cbfcgXiujd
feet	bccldlepfrhKiajO
fifth	ambVcqdseVgmhViXjQ
highest	anblcweOfWhZiPjY
lake	akbUeafcgWhjiu
sell	albXdoeMfbgahjik
pacific	atbWdceYfXiWjl
mostly	accmdVeYfogQhYipjd
square	bdcndZemfrgXhciljM
design	avbrcvdQeHfjgVhPiZjk
focus	bncdeOgliWjt
bay	anbacldkeWgdhcjV
dlrs	anbQcjd3eVfqgWhYja
wide	ambrcndOeYfmgbhWiX
charged	ajbkckdbeWfcgKiv
profit	dvebfahYiZjj
industrial	aucsdkeQfbgXhaiZjd
zealand	aubXcldbeRhYiS
estimated	bXcmdoeRgVhbio
traditional	cpdQePfsgbhmia
cars	bWcpdbfngWhPiojc
concerns	btcNfSjw
sector	ambjdreQfTgchjiajk
homes	acbVdpfrgSirja
disease	alcZdkeofXglhaiZ
terrorism	adbtcUecfVgkhkicjl
speech	ccdUelgjiSjn
peter	albPdkeSfUgUhviq
culture	aXbrcldJfUgnhqjZ
reform	cddleRfbhpid
founded	avbQckdbeMfYgVhtinjb
successful	blcodYeMfmgqhXiYjc
arms	asbTdkeWfagUhljc
charles	anbUcqdceSfUgWhqik
conflict	aVbrcYhkij
material	arbkddeMfcgUhXiYjr
trip	bKcZdrebfkglhZ
property	apcbdueVfPgVhoja
threat	bucPdcfIgnikjp
seeking	bZdjeHfahoiojj
concern	brcJejfIgmhkjv
plane	asbYccenfjgUhRikjc
completed	a8bPcndmeGfzgVhJiTja
jewish	adbZcXdcgdhoitjZ
williams	aqbRcpeafWhVjb
hill	asbZcmddeVfSgZimjY
ireland	apbVdbeRhkiYjY
taliban	bddbecgbhlisjl
huge	aUbZdjekfdimja
johnson	asbRcteVfUgchZijjb
mass	adcddbemhkjZ
soviet	aobccndWgVjc
republicans	aWbmcrdXeXfagdhkipjY
moscow	apbcfdgWio
brazil	apbWdkeXfVhdiX
kilometers	aobZcdfogahTjZ
formed	asbTcldWePgThrjd
amid	aabYcXdmerfngdik
stadium	bYcjdlflgbhdjV
singapore	arbVdkeafYiUjl
hopes	aabWcddneUfdgz
emergency	aybPcQdweafrgNiajm
declined	a4bYcjddeNfZgQhXjt
treatment	apbdcbdpedgahciVjl
tokyo	avbTdpenfbgYhXiajd
ban	avbScReafbgbhmiljq
serve	bbeNfrhliZjZ
progress	bocWeSgvhaiNjm
wo	abbccXdsebfIgxhjipjT
projects	aobZckdveCgXhdidjp
independence	ccdVfXguhriUjZ
appointed	awbScqddeIfdgIhxjm
terrorist	bocSfYhjimjl
christian	acbkckdReXfcgdhp
politics	aTbycmdTekfXhqjR
militants	baccfogais
holding	arbOdmeZfZgVhqjZ
regular	atbSckePfygShdiWjk
debt	alcVd8eYfWgZiVjm
guard	awbVcldaeYfTgPhmipjZ
wounded	bYcjddeufogShbipjb
assembly	apbaeUgZhuiVjY
expressed	bmcOdQejfRgmhmiajz
character	bocpdNeXfVjj
fuel	ancddreWgZhQjm
martin	atbWcmeTfXgZ
supreme	akbldVeWfXhrijjY
ministers	bXccdleQfbgUhzjn
equipment	a1bYdmeRfjgMhXiZjo
additional	aybTcbdseBftgOhaiXjx
denied	apccdbeYfUgOhjitjq
features	atbZcrdPeOflgWhXiYjt
levels	apbsdjeUfZgchXiQjn
greater	brccdceSfSgqhkiRjm
port	apbUccddeZgY
ethnic	aXblckdQfkgbhpim
primary	ascpdleHgRhjiY
amount	ajbjcZdneUgbhZiZjj
ways	aRbxcZddeQfkgpjj
debate	aXbpcbdXedgjhnimjb
decades	aZbdcldZfwhZjO
individual	adbvdZeOiU
previously	a3bScldWeIfjgIhWiljs
impact	aZbzcUddfYgohaiZjs
urged	adbZcXdceYfWhzjs
placed	a1bScldjeWfjgNhYiV
illegal	bdcZeVfWgThoiyjd
fired	ambYcodXfrgMhXixja
indonesia	ajbUcadnfZhjiXjk
damage	blcUdseuhXiVjd
responsible	bucZdceSfUgWhsik
message	abcVdNekfYglhmju
baseball	adcrdZeYfZipjQ
ties	bXedfcgkhoibjj
originally	a4bNcodYeIfkgNhUip
challenge	aXb0dXeTfZguidjb
prevent	cQdpejgdhm
filed	aqbTdkeVgQhmis
captain	asbYcddZecfXgcidjk
supporters	aTbbckdRfXgchvixjZ
blood	bYergbiYja
territory	aobccZdZechpibja
conservative	aTbwcrdMeZfVgdhrimjc
earnings	bkdueZfagkhXiYjr
protection	avbZccdkePfTgYhqiYjq
discuss	ajbacRdneKgdhvju
raise	acbcdzeKfbhmjj
murder	aVbjcjekgYiyjW
operating	azbacadkeJfjgQhdjq
olympics	bVcndbejgkhYjb
deep	aYcZdcetfjgohYiWjd
settlement	ambdcSdneOgahmiv
nearby	albNdbfkgLhji2ja
relationship	aXcbdceZfXgqhpjl
hamas	abbbcYekfmhmin
laws	albpcYdYeTfdgahnib
analyst	apbrddeNfBgbhliqjv
buildings	amckdZeafpgKhZimjZ
newspapers	bddKgVhjimjp
consumer	bpeWfPidjq
self	aabucadVedfagwiXjb
beach	aobUdbedfdgdilja
songs	ajbSdQeXfugkhZiUjm
scene	cndKenfogZhZiujU
communist	bXcndUfZgbhuimjW
afternoon	ambOcbenfwgahXjc
units	axbbckdjeQfkgNhbiYjj
necessary	aobucPdoeIfcgkiKjl
navy	azbRcpdWeRgShYjl
quality	amb1cldUeJfZhXiMjm
protect	aZcWdjeYfahv
speed	aqbqdVeafkgohNiN
beyond	adbycadaeafjglhViZjc
software	avbldYeOgahbiajn
democracy	aVbpdVejfWgxhsiajR
francisco	aqbWckeTfYgbhliojX
matches	akeZfxhViNjd
basis	atbwcaeCfjgZhZiUjo
suicide	abbacdepfogbhZit
resolution	aqbncTdceXiTjn
calling	acbccVdZfZhrikjm
remaining	arbXcadsePfwgThdibjW
powerful	aTbtcqdIfbgjhmijja
losing	bbcjdselgnhdiTjO
votes	crePgahmiZjU
georgia	apbXcoddeZfZgZhniljY
god	aPbccZdaemfbgwhrjZ
commander	aubWcjdYeRfRgXhpju
rising	bddqekfbhYiajk
catholic	adbjcjdRecfdgWhvinjY
opportunity	aWboeNfUgyhlidjc
resources	albmdoeEfTgahqiRjs
writer	ancjdWeQfOinjm
awards	apbXc2dZeRfZiTjb
suffered	ajbYdqe2hUiQjV
alleged	bdeYfYgNhqi3
alliance	akbadaeRfSgmhzjl
host	bRcmdneTgdhsic
injury	apbjcWdueqgjhQiRjb
environment	abbvcaeVfThpiUjs
protest	bTcXddeqgZhpiojc
suggested	apcddTeKfUgTivjz
stories	aacjdVeafngdhbjl
headquarters	axbPcZddeWfZgLhxit
rebel	bVcjdaeZfcgYhtim
consider	acbvcReNfTgjhpijjj
citizens	aZblcXdafRhtikjc
attended	akbMcwdYeWfjgOhoinjd
currency	aoblcVdneYfTgajl
generally	akbvckdLeSfZgahXic
older	bdcvdVeVgWhZin
vietnam	akbIcndkedfYhk
seats	bccteafngXiXjU
thus	apbpccddeTfYhciP
incident	adbkcWdVe1gZhZitjc
ap	a0bTckeQfSgUhojm
largely	budXeZflgVhYikjd
developing	bpdkeJfbgjiWjs
approach	adb/dPeSgkhSiYjj
films	akbdctdUeThYid
mike	aobPcqdmeTfWgZik
historic	aocbddeSiZjX
businesses	cbdneTfbgZhmin
gained	a2bXcudXeWfbhWiMjc
tough	aTbrecgshaiaja
traffic	apbbcWdYeogXhaij
inflation	bndreYfSgjhWjm
egypt	bScVfkgj
telephone	asbUcadYecgPikjs
suspected	ambVcdebfcgRi5jb
drugs	aneXfagaijjj
debut	atbQcoeSfngphSiQjd
railway	azbWclddeVfmgThW
arrest	aobUcSfagbhmir
mountain	aqbYcodbeZfZgchd
store	arbLeagVitjZ
famous	bYcvdIeWfdipjX
tom	akbOcjeVfTgchqiv
championships	apbacrdcglhWiUjV
carry	akbbcddceSfngchciVjk
weather	bocWfmhUjp
thailand	anbMdmfZhkic
greek	albdcbdSebfnga
concerned	aVb4cOdVedfGhoipjp
finish	amcsdkeYftgphHiNjO
command	a0bbdZeQfYgShniRjt
critical	ajb0cadTeYhYiNjp
hot	adbVcjdcenfmhaimjY
lebanon	cQdjho
channel	avbbcXdaeZgXjt
census	aobldaePgQij
houses	bScneYfsgMiqjR
female	acbZc5dSeVfZgbirjY
vehicles	anbccndZebfngQhPimjn
spread	cbdcenjc
aimed	acbocZdjeUfnhdjm
freedom	blcYdWfQguhriO
medal	aqbccydYeZfbgnhViLja
saddam	abccfXhpiqjb
losses	bcccd4elhZiT
bridge	arbackeafkgahUjc
representatives	aobTcmdaeGgNh2il
saudi	bXcadmecfagdiojl
supply	apcZdveNgXhcidjs
cancer	aobYdmfZglhcib
turkish	ambZcWdXfkgahlikjl
appear	ajbjdWeTfagdhdiljd
decade	bbcpeafuglhUikjN
receive	asbOcndpeKgXhniTjk
securities	audmeQfKgWhjjn
ability	b4cbdZeLfXgphjiMjj
appears	aldUeYfQhZirjc
crimes	adbmdafbgZhoikjd
retired	aybNcqeTgThZimjZ
sun	albOcndYekgmjj
becoming	akbccldcedfSiljW
champions	bdcnecgoiUja
gulf	bZcYdlfbgkjk
virginia	apbZcqdceSfZgahkimjW
corporate	acdkeVfQgXhsiq
introduced	a1bNcrdUePfogShYibjp
academy	azbYc0dYeJfVgVjb
particular	b1cZdOeQfRiXjr
easy	aZbxdReVgvhUiXjY
mainly	daeQfngPhcijjn
hearing	ajbacVgahjim
add	ambacYdmeWfriX
reduce	ajbkcTd2eSiRjs
directed	apbbcmdaeUgVjq
native	anbUcrdReSfa
seconds	apbbcldcenfxgphEiVjQ
crowd	aMbdcodMezitjR
complex	bycddbeXfdgYhdidjZ
poland	anbQdnecfbhjiZ
entered	a1bGcpdYeVfrgShXimjU
responsibility	acbrcSedfagchriYjj
pounds	aobTdueZfmgahSicjX
environmental	ambteNfUgbhjiZjq
subject	aobpccdSeTfcgahdiZjn
organizations	akbncddYeLfZgRhxikjl
jersey	aubTcvdaeSfYgXhciqjX
kosovo	ajcTdaeagdhsiljj
serving	anbUdceUfogShmikja
cultural	bsdQeWfWgkhoiX
draw	aZbjcleWfogmhdiUjb
yards	amctfqgYhKiZjL
cuts	bWd4ebgdhWiajl
produce	blcmeHfjhbiZ
watch	aZdTejfahmipjW
lawyers	abbqdZeMfZgShqi1
ice	aqbScjddekfpgbhajY
legislation	apbccbeNgbhlibjl
presence	cTdMebfOgjhripjq
shown	ambldQebfZgjhViVjk
critics	aYb2cndIebfVgdio
rich	aOcseVfQglhoil
offers	aobYcodbeGgchdjr
influence	aXb0dOeUfSgjhwjk
governments	abbpcaeUfdgYhtib
stations	atbbccdWeXfogMir
soccer	acbkcldVfYgdhnipjV
shooting	bncmdWemfmgUhUixjS
arafat	bYcPeqfjhnjk
streets	aXbbdUevfmgYiqjT
sex	aabdcodYedfYgbhpirjZ
bodies	adbcdZekfogPhjimjZ
policies	abbycceRfagZhniYjr
afghan	aYbacjeWfmgVhrivjl
nature	aWb6cWdPeZfVgsiajm
strategy	b0cdddeJfVgjjp
jordan	akbPcadnfXjm
giant	bOcnenfXiojZ
save	abbUd0eXfngoiajS
jackson	albTcndaeUfXgZhliv
wing	aqcpdcebfZgWibjb
prosecutors	bjdYeQfbgQhki3
identified	audMeRfUgOhdiujs
larger	codYeSfkgW
article	awbkcYdOeTgUhdicjy
optional	avbbdoeVfvgZhWiR
sri	bXeYfrgcia
seek	bbcZdreGfYgmhujl
bombing	cRddesfqgchYir
sought	apbaddeHgVhjinjn
measure	aobqcddaeSfcgjhZiTjk
earned	aqbQc6djeQhSiSjW
gmt	a0bbcVdlengZhWiU
rural	adcjdkeOgYhnjl
sanctions	aqbjcPdnedfagdicjn
contributed	aqdjeMfcgYhciVjv
carrying	akbMdXejfpgQhXip
prince	acbPcnedfSgchuinjl
treaty	aybYcRdkeTfZgjhkiTjl
highly	b3cqdMeSfVgchaibjl
civilians	aUbkcceofngUis
basketball	cqdWebfXgchminjV
performed	aybQcmdbeTfvgZhXiOjd
develop	ajbndjeFfjgniSjn
interior	albbcodYeXgOjs
henry	albTcreUfRgZhr
lawmakers	abbcddeXfdgXhsiqjd
prepared	cWddeQfmgahkidjj
malaysia	anbVcadlecfXgkhkiVjo
widely	anbwcldCeWgXhYjn
serb	cZdWfjgWhtir
bureau	a2bZckdZeHfWgJhpiojn
spokeswoman	avbQcUeSfMgXhuiuj1
rally	acbbekfcgphcijjW
supported	ancodQeOgOhkidjt
ambassador	aobScaeZfOgWhuioju
ensure	bncWdkeHgjhoiSjj
towards	abbodcedgmhciT
headed	arbTcmdZeVfUgWhlitjZ
documents	avbYcbdYeIfjgKipjq
bosnia	akbbcUeaflgchsjj
rice	ajbUdqeTgYjl
carolina	asbUcreXfWgajV
initial	avcaePftgYhSiUjr
relief	bScXdyeafkgdiajm
yuan	ambRcrdteSgYhkid
continues	cXdleTfVgoioja
earth	aYcmdbelfpgohZiZjU
activity	ambncUeZfTjl
polls	acbocmdWidjY
louis	anbUcpeWfagYhmikjZ
corruption	aVbockfWgVhuiqjX
storm	bUcaerflhdjb
backed	albccodZeSgPhmiqjj
interests	aYb4cbdZeOfPhuiZjp
refugees	aabQcUdngXhpiujk
defeat	aWdnepfjgsiRjQ
initially	a1bXckdSePgLhSiqjm
agencies	aobkccdbeHfdgJhripjs
swiss	arbacYdcgYimjb
request	a0bRcRdleLgPhpju
standards	atb2dReJfdgYhbiSjm
ceremony	ajbIclfkhnicjc
fully	anbrcYdYeWfohaiSjb
occurred	akcdddepfngZhTipjU
kingdom	ambQcbdbeagjhpiYjc
shortly	a3bBcZdmenfvgRhaja
iranian	bmcddUeZfagbivjn
bob	bOcodaeSfWgchpitjd
diplomatic	aqcTddgdiXjm
signs	albVcXdWenfXgjhXimjn
facilities	aybZccdoeMgNidjl
struck	akbcdaenfohJjW
discovered	awbQcjdUecfdgShUixjX
contact	awbVcWdceYgVhpicjl
regime	bpfWgbhpikjX
airlines	asbYcXebfdhdjp
penalty	albtdkebfbgdhXibjW
transport	awbUcbdmeVgRiWjx
follows	anccdaeWfjgbjn
marriage	adbVdjeYfcgjhtijjb
appearance	ajbdcndYebfkhZia
highway	avbbdcgThX
millions	aPbTdpekfmhjisjY
gain	aocmdneOfagnhciPjb
poll	brcqdSeZfcgbjZ
threatened	bZcYdmelfWgbhpil
wins	bUc0eYguhXiRjQ
silver	asbKc2daecfYhUicjc
passengers	akbQcYeqfrgYhUijjj
scott	ambackdkeSfWhbjm
rescue	anbRcadpebfngY
showing	codThU
failure	bucQdsemfagjhdiUjX
increasing	blcZdkeafciVju
talking	aVbccbdXfbhjiwjb
specific	apbwcXdYeEgViTj3
sixth	apbUcudseUfkgmhSiWjP
vehicle	aqcndZeZgUhQimjl
latin	aobacldUeSfWibjj
refer	arbkccdOeOfTgVhqiljs
items	arbScjeQflgPhaicjq
benefits	akbbd0eKfYiYjp
seem	aMb5dRfPgvhbiqjS
kill	aVbWckdpfZhpivjU
communications	azcddZeTfVgVhmicjw
broadcast	asbZcbdVeZfogUjn
faces	aWbbckfbimja
protests	aVbWccddeyfmhmipja
caught	ckdYesgYhPivjR
presented	arbccpdUeEfkgWhdiZjs
setting	ajbndceMfwgahXjc
steve	ambWckdjeQfSgbhkiw
capacity	akbkcbdnePiTjk
fed	ajcXdneYfUgcir
stores	aqbQecflgZhcik
deaths	aYbadoeufkgbhbipjZ
davis	aobTcqddeSfWgdijjd
sport	acbsctdMecfUgkhdjb
boost	bcdueOfbgrhjiTjr
producer	asbRcpdoeLfQgbipjk
goods	apbXdoeWfcgVhaibjn
ford	aqbScteWfYgYhXimjl
decline	akdogkhTiZ
immediate	ancNdoeVfZhkiZjw
girls	aWbYcydbedgaiujV
bonds	anbddueVfUhYic
climate	acbtcZeXfagniWjs
orders	atbNdoeVgSicjp
destroyed	ajbVcceofvgThainjT
awarded	a0bWc3eMgWhYiM
provides	ateCgYiaju
defeated	bUczhkiZjU
bosnian	ajcXdXfkgVhtipjl
conducted	axdWeLftgRhciZjj
image	aYbpcodKeofbgnicja
accident	amcadlevgahOinjX
criticism	aWbsccdPeogajr
mary	ajbJcjdjeafcgdhriljd
block	atbZeWfdgRhjikjZ
push	acbcdoeUgqhlib
joseph	asbRcleMfPgPhziqjk
actions	abb2cRdbecfVhniYjs
massive	aYbZcbdneofpgbjb
structure	aobtdbePgVhdiW
terror	adcSenfcgmhjij
warning	apcPdVepfahajw
worldwide	ambccXdbedfdglhdibjm
advanced	a3bjcwdceLfjhNiGjm
featured	aqbNcydQeSfsgUhXjo
advantage	bveQfZgnhbiT
convention	anbWdZeVgahwjZ
southeast	ambacdecfV
plants	anbScddreUhZidjd
joe	albMcleRfUgZhsiwjc
positions	albnclddeNgNhmjk
heads	bMcndbgVhvimjX
pennsylvania	atbbcvdleQgPhbimjX
bowl	bbcofnhkjP
ohio	arbZcreSfagVijjZ
meetings	bTcZdleRfpgWhtjl
prior	a4bVcceNfwgQhXiV
houston	apbXcjdkeWfbiqjW
cox	atbReZfUgWhmju
assets	asbdcWdyeQfQgWhoic
crash	aobdccevgahOiljX
slightly	ambmcodXepfngYhLiV
recovery	ancTdweXfaguhUiWjj
assistance	asbWcWd0eIfdgShmiXjv
steps	alcSdoeXgjhdiWjj
jerusalem	akbVcTdlfjgdhniljd
jim	ajbUcoeUfYgYhoiq
controlled	apbmdTedgQhnja
kim	aobQcmdjecfOhnjj
actor	albbcvdWeUfOio
gun	aobacrdVeagUiujX
meters	anbccoejftgchHiZjT
intended	anbmcZddeJgahcijjq
linked	akbjcddcfYgTitjk
allowing	aobccbdleQfrgZia
offensive	bodagd
spend	aWbSdveQfpgjhkijjX
technical	a3byeDfagShTiPjr
eds	aqbQccdsea
numerous	ambbcodPePfygKjq
loans	aqbYcdd8ePgQhbiajm
certainly	aPb1cbdUecfFg2hbipjW
institutions	akbucceQfZgWhqiZja
consumers	aXbscZebfSglinjm
syria	bdcSdkebfbhkjm
opposed	brdPeZfbgWhlimjj
effective	anbxcYeNglhciQjk
sweden	aqbOdkfkhbiS
argentina	apbXccdneYfahdiX
hits	ajbOcpdmecfrgohKiajU
representative	asbbcldSeGfMgSh4jp
location	axcZdYeOfYgUikjm
entertainment	akcldYeXfUgdhpijjm
uk	a1bRddeOgbhciXjk
feature	aubacpdPeLfkgchWiYjq
acting	aqdZeJfTgThtikjn
individuals	abbudaeSfagahkid
captured	anbQcqdSgchbijjc
uses	asbjcndReMfmgShbjm
attend	bNcldqeRgYhv
faced	aVckekhYilja
microsoft	aldYeXfbgbiqjp
mccain	aabacrdZeafaipjl
queen	ajbIcnddekfdhriaja
forest	aqbbdleWfcgYhjibjd
races	czdZeYfmgjhSiWjT
tony	albUcqdleVfNhmjb
generation	aYcsdaeXfaguhaikja
providing	aobkcceBfkgTiajx
journalists	bkdMecfYgShmixjj
dozen	bMctdSeXf4gNhaizjX
frank	akbVcodZeUfVgbhmjj
overseas	apbTdneNfbgbhkidjp
volume	arbWecflhSiLjp
federation	apdXeSfXgYhxik
dispute	bkcWdoeYfbgXhoitjc
personnel	aybWeMfdgGhkijjo
combat	apcjeWfjgdhaiTjn
except	arbXcZdcedgXhbia
combined	arcreJfugahWiLjj
missile	awbjcddceTfchUjs
package	atbScbdsePfmgbhXicjn
affected	abblcUdneogciYjl
offices	avbQcdeTfkgEhuisja
announcement	apbWcTejfVhdijjr
eye	ajeqfcgnhbiUjY
injuries	ajcbdnexfmgahRiZjc
minor	aubZedgVhZiWjc
nor	bucWdVeVfIhljp
facing	aSblcddofailjc
deficit	d3eZhWiUjb
fort	avbTddeVfXgWhkinjd
engine	atckddfngahJiY
artists	bdcwdReKij
chris	apbVcmeWfUgb
civilian	bocjeWgOil
fox	ambWcoeSfSgZhlisjl
greece	apbTcWdkfkiY
mexican	bacjdYeWfWgahlivjc
represented	bocudNeMfXgahkid
offering	ambVeLfkgbhcjr
organized	accndTeSfjgVhvimja
increasingly	aSbzdQfZin
effects	btcWhaiXjr
helping	aYbcdueOfjhljc
executives	cmdceRfRgThqi3jj
boys	aXbXc0dcedgYivjP
ali	akbZeafUgbhsjq
solution	bvcQeVfcgoibjl
prisoners	bScddoejgVhkjY
approximately	aobZcneTfugQhYjY
banking	asbdcYdleZfUgYhnic
taxes	adbccdd3eTfdgXhljk
visited	aobBckdaebfkgUhlinjk
artist	anbZcwdWeOfYhaijjc
unless	ambdcSdseafYhjjd
convicted	bbcoecfZgViyjX
philippines	aqbKdpeZfVhlibjj
agree	adbqcZeIfWglhq
strip	anbScafogainjd
parliamentary	akeSfkgXhwiWjc
tennis	cldZfdgljY
voting	albldZeTgWhqjW
attacked	adbVcpdReufjgPhjivjb
musical	ancodSeNfkhciV
digital	asbkdWeVhbiZjk
gains	akcjdpeZfagohaiOjj
characters	aYbncrdNeWjj
scientists	brcldReUfahYisjZ
stone	bScsdYeYfkgVhbisjZ
miami	aobZedfbgcirjQ
reduced	arcbdtecfmgWhViOjn
raising	aabcccdveTgchkin
steel	aobWcsdpgYhXiYjd
cricket	bmcddWeZfjhkibjc
powers	apbjcZdbeRfXhtiVjj
promote	abbjdceJgshriUjt
variety	ambmcmdPeHfmgWhdiXjt
fears	aWbmcNdmeqfVgmhjitjm
internal	ajbocTfngPhqiajl
task	blcddbeKhmia
massachusetts	aobZcteRfWgaiojV
liberal	aYbucudPeXfUgbhrja
guilty	aZbncdfVgbitja
strength	brdaeXfXguhciJjj
possibility	abbrcNeZfUgmiwjp
materials	atbjcmeJgPhWiYjt
determined	b7cadUeOfZglhcicjY
onto	albUcmekfvgThZjX
jack	ajbPcodkeafVgYhmiujX
adopted	aubZdVeNflgWhjiajl
gore	aVcqdbeUfagdhpir
physical	anbxcbdahXiJjk
allies	adbdcdeXfXhv
partners	akbddneFfJhwjn
direction	ambwdTeUfZhYiajj
cuba	aqbVcYdmeafWglicjd
buying	cadleYfbgaiq
trouble	abbdcXdmemfdgmhYikjU
allegations	aYbpdbedfdgLhpi1jl
xinhua	atbVcdecfcgYjw
philadelphia	asbVcmebgbhbjR
defence	aqbneLfcgShniXjq
arizona	ambVcseSfbiqjU
divided	bockdTebfugVhmiYjY
shanghai	aqbLctecfdib
innings	bYckdqecf2gphLiLjT
congressional	coeNfdgUhoin
willing	aTbscbeOfJgshsiljb
dozens	acbNcmdUejf0gLi1jd
edge	ajbocrdYecfagkhTiZjV
windows	ajbZdWenfugVhXiljc
senator	bXcpdZeXfRgchrir
pope	bPcWddethojk
farmers	aXdteSfcgbhoiqjZ
upper	alctebgUiWjW
putting	aablcbdmebfkhaidjZ
sexual	aXbrdYfYgchmjk
relatively	bwdWeYhTiW
mid	arbZcldmeWfwhNiXjY
singer	apbMcmdVeXfagjik
urban	aabpcrdaeVgY
owners	bbeRfTgXhpizjW
leg	albYduevfrglhOiJjV
communities	aZbncbdaeVht
northwest	apbbdceZfcgbim
finals	bbcnfogohYiUjV
netherlands	aybJcdeWiX
aids	bbcjdofZ
crude	bmdoeYgdhOjn
neither	acbtccdQeYfMgkip
profits	acbddzeZfY
historical	akbxdJeLgdibjk
returning	asbEcbdqeZfpgchbja
removed	a5bNcbdjflgIha
commissioner	apbWcaeSfSgThyiqjr
immigration	anbbcYdceUfZgYhoiojk
marketing	ambndceIfTgXhnipjt
michigan	arbYcweTfZgXijjU
investigators	apcddReUgMhai6
reforms	cadneXfjgjhkiRjj
fought	bWcsdZfoibjT
kansas	asbUcreSfYgbinjS
dance	albZcudQeWfmicjU
suspended	a4bNcXdrfmgPhbib
racing	anbjcpdXeZglhUidjV
continuing	bncNdneUfjjm
marine	atbacmddeRfUgYidjn
heavily	cqdUfpgLhdjl
transportation	aubXdmeOfcgQju
keeping	bjcSdjeThjjd
begins	bMcZdtebfmgnikjR
thai	ajbRfagdhqim
demands	blcWdkeShoiWjr
believes	aWbtcbdVeRfEgrhkiyjj
unable	ajbncXdleVgZidjZ
surface	akbpcjdWfphQiR
guys	aMbncrdZfTgqhditjK
legislative	aleOfjgbhuiWja
supplies	apbQcadyeVflgThcidjt
serbs	cWdYekfkgchoin
jail	albSdofkgUisjU
hollywood	adcsdVeYfShjizjR
chemical	ayeXfTgXhbicjm
dangerous	aSb8cWdXenfQgphdikjb
poverty	aUboduedfcgjiV
agriculture	apbbdveIfZgShricjo
distance	anbpcjdPecfnhRiY
kennedy	anbUcmdZebfYgb
rain	bQcadleufygkhUiZjc
prominent	cvdIeSfVgThniw
finding	abbrcbdceKfbgjhair
meaning	ajbocXdXeZfSgqiY
commerce	aqbYckdceOfPgZhtjq
sets	ambZcmeQf0hTiVjd
nigeria	bbdneafagdhm
fields	cqeOfjgXibjj
airline	asbXcReVfaimjr
visitors	adbQckdYfkgjhcikja
switzerland	awbQcVdlediZ
czech	awbUeXfciX
hussein	acccdjfVhrim
shots	blcodXejfqgchMjX
therefore	akbzcUdaeSfOgjiUjl
singles	ambTcoeYfrgnhTiS
views	aSb2dGeUfYgjhnjw
enter	apbPdjeNhpiljY
coverage	akbrcdeWfcgUhjidjs
squad	anbacjdYeVgaikjd
pakistani	ccdVebfkgYinjq
suspects	ambbcadZeVgUiz
falling	bacjdyevflgbhPiXjW
holiday	bKcWdnekfogq
difference	abb6daeYfXgshViTjb
focused	adbxcddUeShZjq
existing	atcXdleEftgShjiWjv
criticized	btdOfYgPhkikju
improved	awcmdjeTfogjhOiFjp
ships	asbOdYeVfogYhXjn
flying	awbSdaejflgchPiZ
abu	bWcYdqfWgdhpimjp
minority	aYbkcpdaeWfTgahxim
decisions	aab6cRdneOfbgdhniX
lies	aXbwccdcfQikjV
expansion	aqbbcYdoeRgkjl
fighters	bXcpeagbin
rare	dTfZgrhWiXjZ
anniversary	bIdkeoflgthjidjW
medicine	atbYcjdmeWgYhciZ
stability	btcVeVfVgvhjiJjp
administrative	avbkcadmeJgJhxiZjj
atlantic	atbUcZdXebgjibjm
hockey	akcndaedfZhjjX
blamed	aYbrcaesfdgShdiujj
blair	acbbebfZhljm
ancient	adcjdKeZfrhdimjY
insisted	alcSdYeUfRgchjirjs
jose	akbcdneafTgchk
politicians	aMbwcqdNedfTgZhwi0jT
creating	acbqcddaePfljk
ranked	albkczdceXfVhaiYjV
detroit	akbYcodogbhYiojT
lord	aYbUcoeXfXgjhvjb
electric	aobZcqdjfpgYhVib
younger	aSbbc1daeVfXhjiq
involving	adcmeafogQisjc
links	ancbdUeWfZgchmiljr
cable	apdbeZfagXhciljo
alexander	ambactdbeSfTgThkipjp
wild	aabccldcfbgphdjT
honor	ajbTcodbeYfXglhqiSjX
closer	bYcpdjeSfdgshcibjX
determine	akbzcbddeEgc
stake	aobcccdpeVfQgjhmic
leads	coeZfXgmhcicja
officially	a4bJcdddeXgXjY
classic	akbkcndSecfmglhSicja
jean	albZddeZfVgZhrimjk
bringing	aabYcceYfqgjjc
disaster	cYdselhbid
usa	a0bRcjdXeVfSgdhjik
argued	ajbxcddUeMfRgWirjs
closely	ajbqcldMePfjgY
neighborhood	abbkcjdYedfagYhnizjS
delegation	ambPdbeNfTgYhzipjk
reaching	cbeZfqgphTiUjd
strategic	aqbvcYeIfSiTjx
scotland	asbccdeWfjgdhdiVja
easily	brcsdRgjhRiVjU
pace	adbqeWfngshOiT
treasury	axbUdueKfWgPhjjp
golden	ambScxdbebgnjO
urgent	bbcQdngkhjiajp
forms	akbodSeTfkgaiSjl
zimbabwe	accddqeYgbhqidjc
allows	apcbdbeNgdhkicjl
drew	bUczdWeagYhbikjd
colorado	apbbcreWfXgchdiljU
fbi	aubacddTeOfagMi6jk
seventh	anbTcrdteYflgohSiWjO
explosion	adcZdZexgahUi2jX
gay	aYbccodSfOgnhtiujc
witnesses	aZbldOecflgNi8
blast	adbccbddezfogahUixjV
metal	arbVctddfkgVhVidjY
ukraine	ambYdneYfdgchl
animals	accjddfdhbjY
contains	awbZdXeQgRhbiajn
egyptian	bbcXdYecfmgcirjn
expectations	aVb0djeZfcgqhWiZjp
seized	awbNcjdXedfkgPhdioja
courts	bzccdZeXgXhqjV
qaida	ccddeVfXhjitjn
scientific	apb6dPeDgbhbiWjp
abuse	aZcbdjemfbgThqiqjb
selected	azbYc0dSeBfkgQiYjm
attempts	adbpeVfuhcjX
revealed	arbXdZeZfdgVhZiojn
serbia	albdcUdYedgjhs
hoped	abbbcadcePfbgthkiljj
tech	alcyecfVhcjY
replace	atbRckdpeNgRhl
miller	atbUcndceRfSgbhcinjk
facility	a3bUcadueMfagQhdipjZ
visiting	albEcjeXgWhpil
percentage	ambmctdoeMfcgbhTiZjb
tourism	adbZcddkeWfXgmhsjo
movies	acbdcrdUeafcglhbik
lanka	bXecfsiUjd
becomes	abemfNgohjimjT
clubs	albbcodVeOgVhnikjZ
chen	bVclddebfYhtijjm
sydney	aqbScrdbeafkgZhZjb
columbia	a1bXcpddeXgThYjW
export	aqbcdveKfZgdhdiZjn
dialogue	abbqcYdZeXgshmiVjl
consecutive	aobScudpeYfxgnhOiOjS
madrid	aobdcZgjhZicja
tons	anbOcjdueYfrgWhSid
municipality	aqbWdkeYfdgRhojd
referred	axbdcjdJeUfXgJhjimjt
moves	amcdeZfbgnibjd
muslims	aOblcbdUergmhpimjZ
unemployment	bacjd1eZfbhYic
soldier	ajbYckdbfWgbirjZ
engineering	a2bjcveMfcgUhViR
provincial	aocsdYeOgNhu
taylor	aqbWcndcePfZgYhjik
wind	adfmgphTidjZ
alternative	akbtdZeBgdhcijjs
pictures	akbTcpdRejgbhcjk
screen	ambbcrdOedfmhZicjb
toll	bccaekfjgdhYikjk
retirement	aobScbd0ePfjgZhj
berlin	avbLdnfdgdibja
enforcement	arbocZdTeLfVgThqiqjn
commitment	acbpcQdkeQfYg0hliLjn
purchase	azbXcbdseDfdgRjr
newly	atbIcrdZeOflgQhnjk
dow	ascqdjebfahUid
electronic	axdUeUfkgWhciYjj
howard	ajbbcreWfRgZhj
woods	clddglhSjX
tied	ambZcsduflgZhSiXjQ
wales	atbacldXeQfkgciVjd
avenue	apbccjfVgahbiojY
abroad	albZcddjeRfcgdjj
seriously	aYbxcXepfYhbimja
opponents	aTbvcodYfcgchlinjR
detained	apbTccdWgThjix
memorial	apbPcndjgZicja
protesters	aZbVcjdWewfkgVhjiyjW
downtown	bZdZelgYhji0jR
presidency	adbbcjeahuiZjZ
banned	aybVcZdSgUimjj
revolution	abcmdWeofdgqhljQ
toronto	awbVckdlgahajV
distribution	avcaeKfcgShlibjs
violent	aLbudUezfjgjimjY
brand	akcldSeWfVgkijjm
reality	aQbzdYfbgshdiljb
palace	ambOcngThqikjV
supporting	cndZeIfbgWhojt
fashion	abbpcsdLebglhdjc
acts	abbrcXdWedfbhpic
roads	anbacbftgShZib
connection	bkcXdUgcis
broad	alb0ckdReOgdhZiSjt
interested	aZbrdReQfOhjiv
considering	akbncSeQfYinjm
favor	bsdbeRfXhl
mainland	ambRdceZfagmhlic
severe	bkcSdqe1hXiTjj
sharon	bZcTdofdhqjo
acknowledged	ajbmcYdReXfUgYhdisjv
restaurant	albTcldXecfdgXhki1jS
empire	ambXckdVhpja
advertising	cjdTeSfdgXhlitjs
campus	anbacodaebgRhmiqjV
weight	ambqhViN
seattle	ajbXcneZhairjR
referring	ambdcVdSeYfTgYhlirjw
remarks	abblcZdSeofZgahjj1
ocean	bcdVekfkgkhWiZ
teachers	bkcteKgShkilja
pop	bdcodLfkgohajX
doubt	aRb8cPdWebfKgyipjd
reportedly	arbIcjdbeafagOhbi6
venture	albZcldkeOfSir
drawn	adctdPeYfxgVhX
myanmar	bTdlfahpic
testing	a1bocddXeQfngbhNiV
truck	akbPckelfjgShTizjc
cutting	akbadyeXfogYhZiZ
sentenced	bVcndjedgXiqja
shiite	aRbncldVgdhriwjY
veteran	anbYcudWeRfRitjZ
mile	anbdcledfrhSjO
daniel	aqbYdleWfWgZhk
villages	bUccddftgPhoin
northeast	ambZddfagdhcijjb
democrat	adbacvdYeVfQgchuinjb
anonymity	arbkcSdReZfVgUhjipjx
titles	arbYcudWeTflhYiR
immigrants	bWddeWfbgciv
studied	aycrdOeRfngRhVia
traded	avbWcodlgShXiajc
writers	blcqdVeLfVgchnio
corner	bmckdYejfagahbinjP
importance	bucTdWeSfSgthmiMjv
greatest	aZbqdTeZfSg0hbiajW
industries	apcldnePfVhkiXjp
overnight	arbUcTdoejfwgYhT
temple	bPclebgchpiojR
reaction	adbwcTdUetfTjq
sudan	adbZcbdpecfbhpjn
establish	aobmcaeBfjhtia
rome	aqbOcZebflgZhnjd
allegedly	akbQcpecgEi7jd
core	ajbpcmeRfagdiWjk
elements	byckdLeRfjgahdiVjr
lewis	anbbcpddeOfTgbio
express	amcTdSengohdiSjr
conduct	ajbuccdYeLfjgZhniWjk
manufacturing	aubdcmdoeMfYgahXjj
activists	aZbdcmdUekfagZhniyjX
constitutional	akbxcVdaeTfdhsiWjc
andrew	ambYcndleSfUgShninjj
bird	aobTdZfVgjimja
unlike	codMeafjgchd
researchers	ambscldSeSfcgbhYio
forecast	bjdneUfkgkhQiYjs
electricity	ajbdcbdveXfngZhc
indicated	aubjcXdTeSfTgYhYikjy
austria	awbLccdjfZhjiTjj
watching	aOdTesgjitjW
retail	apeSfXgYiljm
arm	atbcfcgYhdiXjZ
repeatedly	akbbdUejfkgThdiojn
suffering	aVcRdve6grhciSjb
invasion	bYcaenfkjc
struggle	aPbmgxhoiajR
nfl	bjcldaeTgbisjV
tree	ajbVdmicjV
flu	apbXcWdjejglhb
indonesian	bZdbedfcgahnijjk
schedule	arbZcVdreRfzgbhYiVjo
wilson	asbTcveLfPgWhcio
surprise	aacZdbepfRgxhb
stephen	arbdcbePfTgYhoinjk
sharp	acbkcoddeqgjhRiWjk
resistance	bkcddcfZgliW
targets	brcdeOgahYju
secure	amcadneKgjhmiQ
tie	akbUcsdqedfmgkhYiVjR
santa	arbQcleSfWgdhlimjc
kenya	bWcddjeZfkhl
discussed	amcVddeMgXhlj1
scandal	abbXcldjetfagShoi2jQ
creation	akdceDflhnjl
delay	aobdcHdyeXijjn
holy	aabQcaekgkhvijjZ
operated	a6bQdaeVfqgKhaik
sending	akbTccdjgTiljl
corporation	axbceUfWgShk
typically	alcpdbePfjgWhWjc
whatever	aQbwcUeWfUgrhpjb
wave	aYcbdTe2fpgphWikjZ
households	aWbldlflgUhciojb
brazilian	arcndZeXfWgahd
dominated	aXbqczdLgdijjQ
dallas	aqbZckeXfZgbitjQ
drama	bjcsdbedfbhZjY
animal	cmddeafXgcijjW
destruction	cQdogjidjd
tourists	aVbSdaenfjgmhYiujc
sir	bacpeUfYgXhu
models	albocxdQeRfkgXhMjq
edward	ajbVcreVfTgUhsiljj
jews	aWbacZdceohliojX
favorite	bXctdVeTfYgkiojX
rugby	anbmcmdReUhkicja
extremely	aWb5cZdTfRgmhaiY
hoping	aXbWcddkeVfagvhjitjU
memory	ajcYesfkgliNjc
terrorists	aZbocZfUgkis
treated	etgVhciajZ
faith	aWbscTdaebfcguhpiZjd
remember	aPbaccdYetgviljO
humanitarian	ajcMdteagchkiXju
hurricane	ambYcXdpflgjhbib
shared	akdVeTfjgbiSjl
surrounding	aYcddaejfmgVhois
apart	bddaemfygchUiajS
factory	asbGcpdreZfdgThbiwjS
putin	acbcdafahmjq
assault	ckdZejfkgYhcio
eighth	ambUctdteXfmgmhSiXjP
defending	aabkclgkiZjc
damaged	bbcddkexfsgVhVjY
fled	bIetfkgSiyja
prosecutor	andWeRfTgPhui2jk
fraud	acbrdjfXgThniwjX
southwest	aqbYdaeafZgbhcim
maker	arbWcmfbhY
differences	acb0cZdZeWfjiRjr
cited	asbqdPeLfRgNhdiqj7
virus	aqbccYdaelfXgmhZjd
powell	ambacYdaeXfYhdjy
centers	arbXePfdgUhmipjd
truth	aNbycbdSejfTgshlipjW
receiving	axbOcldmeWfjgLiX
represents	abbqcmdVeNfMgnhlinjb
proved	adb2dWeYfYgrhMjZ
delivered	aobRcjdceafwgYhSiUjo
mountains	akbZcndYeYgchbjm
output	aqckdteMhUiRjm
pentagon	apbddkeOfcgNivjr
wearing	adbScvdQepgZhYitjY
saint	albWcjedfdgahrjV
wine	cjdQeQhkinja
chances	aYbqdmeXg1hWiWja
colombia	akbZdmeXfYgchk
demanded	aqbTcdeXfcgThojp
content	apbxcbdQeNfWgbiZj0
diego	arbZckeTfaimjX
strongly	b1cbdKfYiXjs
cells	adcbdogjidja
milan	arbcdbecgd
planes	arbXcddceafqgVhTjo
arabia	bXcadredfajk
options	atbocZdoeFfagXhcjt
acquired	a8bReRfXgWiajj
controversial	albndbeSgXij
notable	aocsdMeLfcgYhbidjm
imposed	arbdcPdoejfpgZhcia
militant	adcadZgdhmisjj
expand	aobZcadoeFfkgkhpiXju
mount	ajbdeafajc
collapse	accWdvexhdinjP
brian	aobWeYfVgc
passenger	atbTdbfngUhSjo
swedish	arbSdaedfjgZicjl
judges	adbwcpdReNfbgUhriojZ
minnesota	arbXcrdleVgZhbiljT
begun	apbWcYeOfqhaisja
compete	bjcvdceKfbgmiZjd
membership	asbVdjeIfXgbhx
electoral	b0dYeSgUhvibjW
multiple	aocndZeTfzgShZiVjm
computers	ajcldcecfngVhbjb
changing	brcYdXeafpiZjk
agenda	abbrdkeQfXgkhoiXjm
satellite	awdWeXfjgVhcikjs
resort	bacZdjfcgkhjimjc
flag	apbQcjdPeofbgdjZ
nba	cmdZeWfbisjX
naval	a1bacjdaePgUhciZjj
passing	aldSfkgbhSidjV
trim	aobUcpdyePgZhaiZ
peaceful	aRbvcXdWecfjgxhjjZ
academic	ambzcqdUeGgViXjm
trees	abbadlekfkhYjX
networks	akbldaeXfbgahkijjo
path	bodbeagvhWicjc
norway	atbKdoebflgdiUjk
defensive	anbucmddeVfVgZhciZjb
motor	atbccndjfbgdhWiW
returns	akbRckdueQfdiYjc
politician	adbocrdNeZfLhpitjX
opportunities	aZbpdjeHfagpicjq
religion	abbvdPecfWgjhpid
primarily	apbndYeIfkgOhbjo
opera	anbWcldUeVfjhjjZ
serves	amcjdYeNfcgWhoil
citing	aublcTeUfXgPj5
tradition	aYbpdMeVgphljT
supposed	abcWdjeSfWgkhkivjP
patrick	albYdaeVfVgbhripjj
beating	aXcseufmhZjO
corps	azbXcodZeQfYgShljo
comedy	blcsdYeZfZgjhcja
understanding	aYbycVdVeWgyiMjs
yellow	ambMcudXeqgdhVja
kevin	anbTcodleVfRgWhlio
glass	bacndTenfrgYhZjV
philippine	arbTckeYfZgXhmjl
croatia	arbVcWdcgjhoiX
strikes	bdcWdmenfqgkhWjd
expanded	a4bOckddeGfvgThdiUjv
agricultural	apbjcldveGfdgShliZ
dealers	ameYfSgbhZit
recognized	aubqcjdFeQfThliX
lebanese	aabjcUdYfkgYhsiq
districts	ajbqcsdceLfmgNhnib
causing	aabjcTdre3gdhdjb
frequently	ajbbcmdMecfpgPhbik
horse	bcc1dYebfWhbimjN
involvement	adbncXeafXgYhqitjn
dismissed	ajbwdWeZgMhbiqjo
expects	ajbVccdseNfXgnjq
threats	abbocRddelfXhmijju
bishop	ambTcjfXgShvil
display	bjcodIedfkhaiYjY
achieve	aabzeHg3hbiI
types	anbsckdSePfjgVhWiWjr
represent	aYbtcmdReIfZgkhnid
fleet	arbTeSfkgYhbjo
waters	albWcYdVjl
manchester	apbaeZfdhcjc
buried	bScddkeqfkgUiojR
document	aucUdVeHgVhjjq
partnership	aqbdcceFfcgmhliZjn
illinois	asbacueSfWgShkiqjX
guns	apbWcpdSeZfmgRhcipjd
estimates	bpcndjeHgThXimjr
initiative	ambjcaePfVgmhnicjl
updates	atbRcZfogZhdidjs
actress	anbTcudVeVfUgkin
crucial	bscYdmeJgniP
driven	aWbtclddelfdhTipjb
concluded	aqbncadaeOgchXijjl
giants	bYcndkfZgjhbjU
abbas	adcVfkhrjq
lay	abbXdueagYhpiojY
pain	aacMdue7gvhbiM
bilateral	ajbacYdpeYfmgliJjx
relatives	aabJcadjengVhriwja
yeltsin	bZelgbhljm
fun	aLbqdOelfcg0hbijjW
iron	apbUcydmeZfdgZhdiXjY
gm	ambWdyeYfWgaiojk
neighboring	bTgVhqip
ultimately	aZbpeWfXgpinjS
netanyahu	adbdcXdjfkjn
sons	adbKcpdseVfZgahtimjd
bell	aubVcmdYeXfdgYhbisjc
nationwide	ambcdaeZfrgcja
bangladesh	adbZdjecfngchkiYjj
expensive	acbscndkeWgbhVjd
legislature	akbacjddeVgbhxjT
breaking	baccepfxgkhViXjN
contained	aubdcadUeWfmgPhTijjo
cards	aobRdkedgWib
enemy	abbnccdafbhjid
appeals	bocbddeZfjgbil
yugoslavia	anbbcRdWflhpjj
kerry	aYbacwdYeXfZgchjinjj
pull	bXdrflgjhaibjU
signing	arbLccdsePid
tower	avbZcjedfbgVhZipjU
option	atbqcadqeJfUgcha
expert	asbwcndSeFfHgVhjivjj
portion	arbddleSgQibjj
pre	ajbacbebfuicjd
competitive	aYb+cldYeUfYgrhbiT
spirit	aRbmdNfcg8hkiYjX
laid	bTckdoeYfvgWhXidjc
gathered	abbScldOedfogThpivjW
bombings	aabdcYexfthTim
stressed	bocMdbeYfQgrhkiUj5
unknown	anbmcddTeafWgahXiv
infrastructure	ambjcadseUgaiTjs
manhattan	albZclddeZgVi0jS
phase	amcZdseUftgohUiT
brain	blcYdjevgohbiQjZ
proposals	ajbjeGflgXjx
behavior	aUb/ccdTfM
labour	bccpdpeRgVhqibjd
worried	aPbrcQevfFgohniz
antonio	atbZeUfSgahpij
maximum	ambncbdkeRflglhUiN
principal	axbbdoeBfQgQhrikjn
tehran	ajbpcbeZfbgaip
requires	arbncbeKiS
escape	acbUdoelfkhdipjW
aside	adbjcYdoeZfpgYhjid
monetary	aobncPdteNfZhjiXjp
belgium	aybLcbiXjb
alive	aYbVcadjenfcgwhbimjN
recession	abcZdteqfdgthQjb
publicly	akcbdTgUhjjj
flow	akcUedfkhaiZjp
theme	adbYdTeaflgsiajo
khan	arbXdceVfagZhkjs
concept	bydMeTgmhVidjn
statements	abbxcTdTeXfdgUijj3
borders	aubbcRdceZfXhpiajp
widespread	aUbvcWdUerfdiljl
township	albWcpdjeSfbgPhqiwja
unlikely	aZbzcZeRfJgyhciqja
apartment	bOcmdofkgNi3jR
respectively	a4bOcudjeRfogThUiKjj
employment	aodueBfYgYhkjt
challenges	aPbzcaddeSgthjibjo
occupied	arbPcdfngPhkjX
mm	awbXclfzgahTiR
predicted	acbodbeVfXgohYikjn
identity	alblccdUeWfRhnik
pledged	bPdueRhqiVjk
unique	bwdJeMgqhaiT
label	avbXdYeUfY
choose	aabkcjeGfchwjb
pointed	bkcodIecfWgXhWipjv
portugal	asbRccecfZgkiP
shopping	bacbddgaitjd
ray	asbUcoddeYfa
israelis	aRbmcUetfogmhYiojZ
athletes	aablcsdSeafahdimjZ
confident	aUb3cWdQeafRg4haic
rivals	abctdbedfdhjja
welfare	bXckdzeSfbgYhtid
degrees	aubjcnftgchQiLjY
achieved	aqbocmdZePfjgxhNiDjc
equal	btckeNfagmhkiK
benchmark	axcmdneYfahPiP
household	bWcpdpeRgQhkidjk
withdrawal	aqbYcMdtebgjiXjt
remove	apbYcTdpfqgThp
shape	aWbxdVfkgohciWjX
concert	albMeZfnjb
appearances	ambTcoeTf0gYhYiX
rocket	ambacjddejfphRin
lawsuit	cddmeWfYgWhni1
circuit	aqbucndUeWgahYjW
survived	ambLcjemftgbhUjT
reporter	aqbZdPeafUgRhki5jj
emerging	abbocldYeQfWgpijjm
discussions	bjcUddePfkhljw
bronze	aqbPc3dbeahUiYjZ
bear	ajbUcjdjedfRhkikjc
mutual	cVdleWfagnhoiUjq
factor	bxcUeafMgribjm
struggling	aZdreafkgmjV
venezuela	bddpeYfVhk
wake	aabWcSdoe4fngkhjjU
solid	bscodaeQgmhRiRjd
danger	aZbucMeufJgqim
motion	aqbndXeYfkiU
increases	aldxeYfchXiSjq
ninth	albUctdueWfmgohSiWjO
milosevic	cYdYgdhqim
hills	akbccneXfdgYinjc
platform	amcpdWeXgbhZiajo
iii	awbPcneWfYgZhliZjn
resume	aubScOdxePfngmhdiY
dole	aZcpdYeZfXip
transferred	a/bGcddteRflgFhjiY
alongside	aqbNctdXeLflgRhlijjk
drivers	bkcldZedfcgdhSipjd
resulted	akdmfpgWhXicjd
diplomats	alcXdXeWfagThkitjn
yankees	acbYckdogqhVijjP
castle	aobOcndneVgUhlijjZ
median	bncweWgVhXikjc
hundred	adbQcrdVeYf5gYhTiojT
ah	bacYdyfVgwhoiWjj
futures	avcndpeRfbgYhXjj
bombs	bcdcekfrgUhSir
municipal	asbdcmdnePgKhvjY
abc	ambbcjddeYfagVipjm
rail	aubWddflgYhVjk
rangers	ajbccldpecglhaidjR
coal	bXcqdseUgYhaimjd
islam	aVbqccdQfbglhqjm
bbc	arbcdXeTfogSikjr
participate	ajeGhuiU
camps	bLdoecfmgQhpir
regulations	avbmcUeNgSiajr
nbc	ambYcmeXfbgXitjk
imports	apbYcddweZfdgahXiajo
carlos	ambXckdmecfRid
representing	bdcudReIgThoin
investments	ambccbd0eOfRhjiYjv
aviation	a0cddbeMfXgbhcicjs
jump	ajbjcsdogmhKibjW
casualties	acbmcZeqgbhaidjn
sees	aTbbecfMgrhnix
exhibition	ambVcmdceWfohbiajb
subsequently	a+bIcpdZeTfmgHhajj
peak	apbceZfngphPiW
clashes	aUbadbewftgciujZ
earthquake	djetfqhSiWjc
crown	ajbTcreafXhoibja
tensions	aYbncWepgjjo
victim	aXbldjevfUgcixjT
morgan	aubXcqeKfQgViljm
thanks	bXgvhYiO
producing	ajcneIfkgdhX
wang	akbRcqeVfUhqiojl
maintained	axblcadQeNfjgZhciWjn
temporary	aybMcUd1ePgSijjl
deadly	aVcZe2fpgkhailjX
perform	asbbckeIfqgciM
helicopter	awbTfogOhVimjk
formerly	a2bNcrdVeRfQgLhqiq
watched	aZbacrdRepfkgahairjU
function	atbrcRdcebhjiGjk
vision	abbydVfcgyhaiPjn
resigned	arbRdkgOhpil
hitting	blckfnhGidjX
skills	amb0crdXeCfbhbiNjk
welcome	aUbUcYdYekfVgzhridjl
mohammed	bdccddfagchoiqjr
tim	anbQcleQfShmip
reputation	aXbzcndPedfPgqidjX
limits	apbrcWePfcgbiZjm
kuwait	ambVcUdtfciYjl
recalled	ambIdaepgZhYinjn
fame	albYcwdWeZfQgohjjP
obtained	a/bWcjdaeEgKhZiYjp
guards	anbVcsdYfbgKhlixjX
emerged	ajbZcpdPhXitjY
establishment	anbkdSeMfdhuja
causes	aWbocYdneqfXgjhj
unions	acbdeUfcgdhtimjc
referendum	akbkcXeYglhpiZjb
catch	bkedgkhRjT
fishing	ajbZcdeTgair
inches	aqbackelf1gchMiSjW
latter	aubdcjdYeNfjgXhaiX
purchased	a6bKcjeKgJim
performances	crdWeTfthXiQ
nomination	ambXcvdceNfZhkjd
impossible	aWb9cVdbeWfdgrhZjX
liberation	ajbOdagmhqiVjd
tight	bjdjecgbhdicjb
tobacco	dmeUfVgbhsiu
carter	aqbUcmeXfbgYjc
attempted	akcndbeXfugThYiojX
traders	bncbeZfVgdhait
abandoned	aobScbdjftgPhaitjV
missiles	asdXeXfkgchRjq
medium	anbwccdaeSfkgjhXiUjo
controversy	aZcbdWerfdgciyjc
allen	anbXcodbeTfUgdit
operate	avcXeGfpgXhjid
lowest	apcrdreVfkhPiOjU
sugar	akbacadwedgdhmibjZ
resolve	aYbvcMdoeXfmgthniTjd
grounds	akbrcVeUfYgThkirjd
affect	aWbzcOdoecfYgrhmiWjq
aware	aSb6cRdNfKgkhmitjn
directors	apbdcoddeDfUgQhyir
hezbollah	cWgdhpimjk
orange	bPcrdXemgchmipjV
oh	abbYccdnetfLgxhjib
ongoing	abbocPdpeVfmhljq
juan	aobbcceafUhmid
disney	akbTeYfYhmirjk
agreements	asbbcVdqeKgchjiTjs
responded	amcbdMgYhcikjo
roughly	bdcseTfwgVhWjW
envoy	aobTcbdleVfVgahsiljt
biography	anbccrdNePhcjs
adviser	asbadkeMfJgPhyitju
ahmed	akcTdmeYfYgbhojv
economist	apbndbeNfCipjt
palm	ambXcdeXfchm
harry	ajbLcmeafRhtio
pool	akbccleTgUjb
unusual	adbwcbdLeafdhX
elizabeth	anbFcldjebfVgdhsjk
worker	albOcldreUfRgUhni0jZ
ranking	aqbdcudZeMfUgYhkic
inspired	aSbkcsdIecfngohZim
mining	atbccodlePfWgX
rating	awbucodYeTfRgahWiRjp
contemporary	bxcpdBeRfqhW
defend	aZbrcadceUfcgnhsiY
boeing	anbacjdkeSgZhWisjn
moderate	aWbqckdXgniWjk
tank	ancpdZecgRhWis
instance	anbmdReSfWgchbik
jets	ambZcjebflgahWiojd
reporting	arbtcadZeRgOhdju
dedicated	ajbZdWeQfngchkid
recovered	a0bUejfpgYhIiZjV
advice	ajbmcZdaeHfagVhqijjv
joining	aobOcjeQgchpiljc
arrival	apbEcUejflijjq
connected	bqcjdXgThaipja
striker	apeafbgjhc
anderson	axbZcneMfUgXhWjm
signal	aqbpcUdXfVgkhYiajj
restrictions	aucJebfdgYjx
testimony	adbmcddZeQfkgVirjs
jeff	ajbUcqdmeXfTgd
touch	aZbrdOepgshbiTjV
males	aZctdWeafjhdikjX
christopher	anbXdleRfSgahmijjv
shareholders	bjcZdneafRhxidjj
pushing	dkechd
organisation	arbjcWeMfVgYhujm
athens	apbXfohajZ
sam	apbMcmdoeXfIgchxikjd
alan	ambccjdlePfRgbinjm
fan	aYbYcodQelfRglhqiyjZ
kashmir	bdcaejfohlid
failing	albpccdpeXfngXiTja
device	asbncddUedfjgZhTik
clark	avbUcqdceLfVgZhdjm
featuring	ajbMcxdVeSfqgZhbjo
recognition	asdSebfVgohliKjl
maria	anbOdmeXfThqjn
preparing	bTcYdoeLftgZhniq
broadcasting	awcYdUeXgThljn
jazz	atbdcodNeUflgjhZiZjY
trillion	bZcjdyeafqgdhViWjd
birds	bVccdahZjc
fallen	bXcpdmeqgahXjS
cbs	anbcckeZfdgVit
trend	adbvdVecfVgvhViljj
literature	anboctdJeRfdhaiVjk
apple	ajbYdcebhjip
tiny	aabTcjdYemflgdinjR
assigned	a9bXckdceCgFhjiYjq
discussion	abbqcXdUeWhlijjs
colleagues	cndQeWfXgVhnir
provinces	ajbacldceWgbhoiYjk
prepare	adbacYdteHfwhqia
romania	apbPdjeZfbhnib
roll	ambVckedfliXjP
gordon	akbUcndjeXfX
iowa	albYcseWgZimjU
sox	adbScodtfbgohZimjN
healthy	aUbpccdjecfYgxiZjb
cia	awbaeKfTgNhmixjn
experienced	aZbpcldXekgohVjZ
warner	atbReUfXgdhlijjo
contrast	aXbtcsdMfkgkhUiVjm
adult	cndXeUgchc
blow	aScXdlevfkgthcjS
don	ajbUcpeRfTgWhuim
unity	aYbmcXdbebfcgxhviQjc
eric	albNcmdjebfSgbhlisjm
consists	aubZcqdZeLfpgKia
entering	aqbScdeaflgXhbiqjU
cleveland	aobacodsecfdgYhZikjO
reserves	asdzeIfTgXiajl
stable	bpeSfXgphdiV
dinner	aabLcldjecfngbhriojU
duke	ajbScvebfSgahrijjZ
harvard	apbacxddeUfXgUhdiojY
raid	apbTcXemfogVhcitjd
tries	accldleTfmgkjS
stepped	asbMemfngUimjd
regarding	akbtcLdceNfZgahpj4
easier	adbqcceUgnhbicjb
soft	aYbjdZekfkhcid
heading	akbXcbechbinjZ
governing	brcadUeRfcgbhxib
virtually	albmccdXfmgdhUidjQ
ride	acbXcndZemfpgthQjU
risks	abb3cPdnfKgnicjv
controls	awbkcZdaeUgRhliXjn
bankruptcy	apbZcTd1edgaimja
delayed	avbUcMd2fvgbhViYjl
performing	aubacneNfogYhciQjb
resignation	bTcWdmenfbgYhsjo
scottish	anblckdUeQfogaidjc
yield	apbncldreSfbgjhTiT
serbian	cadQfkgahuir
roles	akcndXeLgWhniajq
factors	b+cSeQfShciYjx
engaged	aablckdZeTgVhmiq
gates	ambPcjebfWgXisjn
discovery	atbYcadceaglhQik
equity	atdveLfFgchnicjp
respond	btcPdZecgjhliVjt
kick	ajbkckdlglhYiWjR
secondary	azbmcmeOgMiSjj
passes	arbbcmdceafogahTiZjW
beautiful	aNbjcndNejgyhZjY
occupation	akbZcVdlhlidjZ
chavez	aacjfVhnim
targeted	adbkdYeYgRixjr
simon	apbWcjeWfTgdhj
happens	aLbncWdjeofVgzhjiqjM
guide	arbkcjdPeCfchdjs
participants	acckdYePgchjjn
institution	anbvdbePfUgZhmjT
throw	aWbmcqfkhYjK
barack	aabTcqdlecfagjjm
demanding	bdeZgbhlib
finds	aZbXcldbeXfVi1jW
sharply	ambncleofmgZhQiRjq
contributions	cmdjeFgZhniYjq
denmark	aqbLdlediVjj
questioned	ajbuccdJeTfZgTixjn
iraqis	aSbmcaddgjiqjb
capture	bccldceXfjgpicjd
syrian	cVdZeafdgbhpirjl
extensive	awbdcbdXeNfzgShbiSjv
dramatic	abbuckdYedfmguhPiS
amendment	aqbmcaeQfZhkiZjl
cuban	bbdYecfXhlitjc
insurgents	aackdaecfkgZiw
combination	ajbxcjdVeVhViZjj
barrel	anblcjdmecfqhKjW
appropriate	akb3cUdaeJfchjiRjt
seed	ajbXckdveXgnidjZ
educational	apbxddeBgVhliUjt
formula	aqboeUhUibjc
observers	aab4cddIeafWgZhkit
managing	aqbdcWdoeHfZgZhsibju
walls	adbVcodcerfogThZijjW
radical	aXbtdQfbgkhkio
denver	anbZckeWfZgahkivjV
vowed	acbYcdebfcgphr
composed	anbdcqdPeNfsgQiWjl
females	aVbjcrdaeXfkioja
suggest	aXb2cddReOfUgjhaitjn
qualifying	akbjcjdkebftgjhTiOjZ
guest	arbDcqeMfcgShoipjq
jet	arbZclgahRik
austin	aqbUeUfXgdhjimjb
manufacturers	aocmdbePfYgchYjm
cease	anbYcNdmebfugjhjiZjl
capable	acbzdPeWfZgphVibjb
speculation	aZbpcPfSi1jr
managers	bncneIfQgRhnixjb
wear	bZcsdWhdicjb
publication	avbbcXdWeRfkgWjr
socialist	blcmdSeWfchricjd
handle	acbjcceXfpgZhlic
dealing	aYbtcVeafagdhm
tourist	bUcddbfZit
annan	ajbdcOeYgdhpidjz
briefly	a3bCcldZemfwgOhTimjW
landing	awbcdleafogYhOiY
formally	a1bMcddbeVgahmidjc
gary	aobbckeYfOgZhjim
oldest	ambZcpdUeQiojM
jumped	asbRcwdkengahKjV
cool	aXcbdZenfmgthZja
racial	aXbzckdPfcgdhjil
aboard	aqbNdbejfpgahRim
heritage	ardQeOfTgjhmiY
apparent	aZbycVdXeufUgkhdinjd
extend	asbXcTdveMfugniLjm
devices	apbnccdXebfmgYhWjp
entirely	b0cYdYeXfngVhZijjd
investigating	ajbmcadXeTgKhni5
backing	akbadbeOfbgYhpidjp
deployed	aubWdZeXfrgVhdiajl
scenes	aXckdRfugahcim
estimate	bucmeKgYhSiljk
complained	bdcZdWelfVgMhoiujp
effectively	aqbncYdkeVfogciQja
patrol	avbTcjdUeUfkgSiq
tamil	bbcldaeWfqgc
suggests	adbqcddUePfQglhZivjp
familiar	aWbydBechciv
abortion	blccfYgdhnij
properties	aubncceTfYgYiVjm
interim	anbaccdqeIgUhxjo
graduate	awbYc0eIfcgVhcja
carrier	aybOcYecfbhciYjs
regularly	aobQcldReTfygP
reduction	aqbjcad1eQfchXiPjt
gathering	aXbcccdVeVfjgchuitjb
format	avbjcddPeTfwgahViajj
aged	bacrdcedfmgYhXiljY
praised	blcmdEeYfZgjiXj2
promotion	aqbYcpdleHfbhpiVjn
chose	ajbacrdWeGfagbhoipjd
talent	acbrctdSeGfMgrhkikjd
graduated	azbPc2dbeUgRhYjZ
taipei	aqbTcmeahnid
circumstances	aVb6cLecfdgjjm
rapid	aocYdbedfkgohbiTjp
arena	bcfbhkiljW
desire	aSbtcRdbeafQg3hribjj
sky	bZcldReogkhYil
hosted	anbGcteVfrgXhn
cyprus	atbXcNdjeagjhoiX
seoul	arbVckdkfXgY
fighter	ascqddeafVhWib
prompted	bdcXemfdgciujm
ryan	akbWcqdkeTfSgdhdip
aggressive	aUb4dTedfbgnhb
trail	ambccpdWeahWimjZ
usual	adbocddVedftgdhXiX
normally	cddXedhZidjU
gop	aYcvddeQfZgahsivjZ
unchanged	avcYdreafjgZhSiR
false	aWbycZdaecfWgYhciujn
tropical	apbVcaddfngkhdiQjo
walking	bYdYeofqhSijjV
masters	ambactdlecgmhUiVjR
creek	arbTdleYfcgZisjZ
compensation	anbcccd7eQfagRhl
anthony	avbcePfMgYhpik
crossing	avbUcYdcfjgbhVij
camera	aocpdRejfkgZhTikjb
outstanding	apbpcoeDfahZiM
resulting	bpccdpekfpgXhViV
cd	aubSeWfmgjhViVjj
tennessee	aqbWcueVfbgbhjiojR
cap	arbYcodseSfagchZjW
contain	amcYdaeUfngZhciZjn
sensitive	ajbwcbdafUiUjl
significantly	apbqdkeZhWiMjs
concrete	bmecfqgYhTiZ
sponsored	aobQcoeOgUhsimjl
neighbors	aSbXcdeofXhtisjY
partly	bwcXgchTij
warm	aVbWccdcesfwgshciT
def	aqbUdoeWfSgphoiZjk
stewart	anbbcjdbeVfYgdhYiljj
articles	ardMeOfsgOhciajx
oklahoma	albbcmecgYipjS
surprised	aSbwcddLexfJgshZirjZ
collected	aubScvdXeHfzgOhRia
delegates	acbYcpdbeUgbhsja
quake	bYdketfqhXibjc
participation	bqeMfUhtiXjp
coastal	ajcddWecfjgbicjp
identify	ajbvdQeKgYikjl
nelson	anbPcqeUfVgchjibjj
sharing	akbZcbeNfmgbhqibjk
versions	avbZcqdNeRfygVhSiYju
monitoring	azcSdbeQfjgShmiajq
encourage	aTbpcadleMfagphsjp
specifically	arbncbdSeLfdgRhdjy
tiger	bTcrelfaglijjV
accounting	anbwcjeMgLikjc
improving	bpcYdneSflgohbiLjt
abdullah	bVcadlfWhtjy
actual	breLgZhdjk
defender	aobndcejfXgbibjd
communication	aqbpcddXeZfcgaiSjs
nominated	aqbTc4dVeKfbgbhkia
adults	aWbqcndaecfjhYja
pittsburgh	aqbWcndrgahajP
caribbean	bZcaddebgnhliX
portuguese	aqbYdSeafdgchliY
emperor	bLckelgbhw
orleans	bZedfmgchkiqjQ
peninsula	apcceafbglhciWjk
globe	aobTcodVeWfcgj
diplomat	apcbdVeYfKgYiujo
ease	bjcJduekflgshbiRjn
worry	aObucNdjeqfHgwhliuja
maryland	arbacreVfbgWiojW
barrels	bdckdreWfmgchSim
strengthen	bkcUdneNgqhuiKjs
playoff	bkdledfkgphXiZjV
preliminary	aubjckdbeIfogVhWiZjp
successfully	aubacrdZeOfygdhTiYjY
trucks	akbOclddfqgQhUitjm
improvement	anbscbdkeRfcgohUiOjq
universal	ascadZeYfcgmiSjl
origin	albqcddNeQfTgdipjk
deeply	aGb2cYdSe5fVgphl
behalf	bVccdkePgXh0ijjm
intense	aQbncZdTevfvgphcid
exist	ajbscTdXeSfaglid
pound	arbYdpebhaidjZ
besides	akbacddceOfYgbjq
talked	aYbWdTejiv
phoenix	aqbVckeWfdirjU
sunni	aTbuckdUecfbgbhrivja
accompanied	apbBcldWecfpgRjx
mental	ajbwcXdlfdiN
qaeda	bdccebfZhjitjk
restore	bdcWdpeZfrgohniQja
probe	ajddedflgVhkixjd
declaration	apcPeYfbgohjiNjr
participated	arbUcsdVeQfsgTic
albums	arbOcmdZeSfwgkhTiU
troubled	aVbjccdkgkhkikjd
delta	aobNcddjecfdhojp
settle	adbkdveRfqjT
eat	aWbVcbdoekgkhojT
compromise	adbvcZddePfbgqid
inning	acbbcndwejftgqhKiXjN
hiv	djfWjk
outcome	aSb/cUeafXgvib
enterprises	anbbcldmePfUgdhpicjk
waste	ajbdcadsebfYgVhlijjZ
complaints	abbkcbdZemfjgMhmirjj
stanley	anbScpdmeUfUgZhmimjk
mix	aYbqdSeXftjc
blocked	atbVdcenfogLhbinjd
blame	aNb2cWdkeqfWgYhmiujc
ballot	ajckeWfjgThmikjV
alert	apcNdYetfagjhcjn
tickets	albRdleVfmgXil
cargo	awbLccdledfjgXhXicjn
indiana	aqbbcxddeYfagZipjQ
hero	aYbdctdTemfQgvjT
inspectors	azbZcXeNfcgUip
arsenal	aobkeTfbgjhaibjc
distributed	atbWdVeWfrgPiYjt
publishing	ardWeOfdgZhkjn
survivors	adbMcbdoeqfrgahcinjd
aides	bYcldceTgOhpizjo
barcelona	ambWgphaiZja
gunmen	bUcqdZfmgOi7ja
advisory	aycYeQfTgShrjt
claiming	dceZfagWir
revenues	bZdyeSgZhjjn
imf	aubVcRdzeJfbgWhlidjv
athletic	anbkcwdbeQfYgbhkibja
ally	bbebfKgkh1ik
commonly	awckdPeZfZgShYibjj
mortgage	anbjcYd4eVfYgV
succeeded	ambXcldjeZfdgahljd
detention	arbZcRdnecgVhlim
faster	bjcjddflgrhOiR
substantial	akbocUdleKfagjiVjt
transition	blcdeUfmgkhjiWjd
pan	albbccddfkhoijjb
broader	bydXeXgkhaiUjp
liverpool	aobcccdjeXgmhZibja
victoria	anbScqdbeUga
economics	anbucmeUfRgZhcibjj
popularity	cndRfcgphbiajj
quarterback	adctecfYimjQ
veterans	bUcodkeafXgYhrijjc
singh	ambadpedfchciVjt
requirements	a1brcVeCgThbiNjy
baltimore	ambacodmeagahbinjP
underground	anbZdYfpgXhaisjX
typical	aabqcldQeafohU
winds	accZdceofrgohWia
economists	abbzcldceVfVhUiq
traveling	albQdWeagXhaiwjk
gang	abbTcxdbecfTgThsi+jW
unclear	ajbtcQdaeXfRgaiyjp
scheme	ajblckdmeKgPis
churches	abbadTeafrgWhtipjZ
ceo	ambQdreVfMgah0itjq
absence	albmcReafXgliZjp
resident	asbUePfMgWhqi6ja
tens	aSbLdoepfvgZhjitjZ
simpson	acbccqedfZgVixjc
reception	bYcmdUgbhkidjd
opponent	aYbpcrdcfXhljS
militia	adcldaeYfbgRh0iwjc
congo	bUcddjfdgYhv
suddenly	abbTdbe4fbgnhTiwjK
enjoy	aTccdYeZfag1hpiZjZ
flew	axbHdcftgVhT
painting	akbbcxdWeXfngahRjZ
genus	arbYcbdbeWfahdib
sweet	aabaekfdgvhbiaja
entitled	albYeMfZgjhjia
condemned	aZbqcXdWevgahmjj
railroad	awbScmeUgUhaitjc
finishing	arcydoeVfthGiMjR
electronics	aubccqdjeXfXgchYiYjj
essential	ambvcMeKfVgoiMju
regarded	b7cqdGeRfHjc
notably	arckdVePgViZju
handling	bqcddceafmgRia
roger	bVcndkeafWhkiojZ
defined	arb6cddOeRgbhZiKjp
attending	ajbQcleYfjgThqiljd
ratings	aobrcodbeYfXgchXiUjn
harris	aucldbeIfWgRiq
desert	adbYcjfjgmhaijja
crashed	aqbZexfngWhJijjU
coaches	ctdReWfbgUiujZ
welcomed	bWcadUfRgkhqjw
developments	bvcPeahdicjw
departure	aobTcQdjedgdijjq
thompson	atbTcodXeNfUgbirjp
restaurants	ajbYdUeagbiujb
composite	axbdczddebfkgYhPiN
hosts	bQcreUflhkiYjc
equivalent	aubmcsdceRfdgWhTiXjZ
jason	ambScsdqeRfPij
machines	aobcckdXedfpgXhdjU
fat	ccdpepfXiZjb
universities	aobkcrdXeQgXidja
beaten	aZbdcwdce0fogZhYijjI
cape	anbUcmddeafdgdiajb
locations	avbacddYeNfpgRhciljl
editorial	aobkcZdQeVfXhpicjs
plastic	albOcmdjelfvgPhZijjZ
kelly	aubQcpeRfVgWipjn
kurdish	dYeUgchsit
narrow	adbtcmdVecfqhWiVjd
string	bdclejf2gZhSiXjW
nepal	bUdjedfkhpia
inter	akcbechmia
robinson	atbUcmdbeSfZgb
designated	a8bUeKfbgPibjj
andy	bUcndpeVfagdhdipjd
bound	alcWelfdhXibjb
prosecution	bsccdbePfbgUhmiujk
moore	apbYcpdceNfTgbhdiqjm
revolutionary	adbncndNeafXgjhoikjc
occur	bjcUdoelfkgohYiUjd
gasoline	ckdqebfkgYhOiojj
tampa	akbXcjdqeaipjT
judicial	akbzdYeRfZgXhujY
lieutenant	awbScvddeMfUgQhojo
telecommunications	avbceWfXgbhjibjq
somewhat	b1cddRephQiZ
editors	amdSeSfYgWhoipjl
comprehensive	arbrdYeBfqgkhaiNjr
offense	aZbyckdZfcglhYjN
tigers	akbScrdohcjR
makers	bjcldceUfYhcin
supports	akbjdYeOfYgchoicjv
constructed	aubccldaeTfvgNhSjc
kabul	bZfngShniqjk
humans	aZbrdaelfagqhZidjX
alex	bYcrdkeWfSjd
opposite	bocldYeYfTgbiljd
existence	abbncTdZeXgoikjZ
magic	ajbdcjdZfkgnhcjQ
chechnya	gZhmim
steady	adcddnebflgohViX
sciences	a0cwdZeQfUgZiQ
landed	asbTcpfmgUhQijjV
missouri	asbXcvePfYgVhkipjX
connecticut	arbWcpeVfagahkiojY
meat	ambYdlgajU
recognize	aabwcZdTeafUguhuiVjZ
encouraged	aabjdVeQfXhoiojs
firing	ajdXejfwgPhYisjc
midfielder	aubcccfWgkhcib
charter	awbbcWdceNgZhpjo
ranks	bbc3dceRfXgahnjT
annually	ambPcrdveOfvgbhbiVjW
competing	bocudSeKfmgbjk
finland	avbKdjfkhbiTjj
refugee	ajbOcWdnecgThriwjj
indians	abbccmdkebhbijjT
musharraf	cYddelhliZjp
subsequent	arbZcdeYf0gVhXiWjk
guitar	apbYcndYeZfqgdhViV
employed	apcvdbeEfogHhZiqjc
skin	bbexglhZiSja
actors	adblcudVeLfXgdhmiojc
bed	bIdyeoftgWhajY
extreme	aWb7cZdVerfXgqhbiRjj
withdraw	atbTcOdseYgchriXjp
documentary	bkcodTeVfjhVinjk
rapidly	amcbfnglhciU
haiti	aabZcXdsfkhpidjZ
larry	bZedfLgdhriw
collapsed	akbQcddvezfrgShZiojM
teen	aUbdcrdaejfYgmi0ja
calm	aRbucLdRexfmgziajc
tanks	anbYckdZfqgQhXiojj
louisiana	ambZcneYfdgYhjinjW
financing	aocad6eCfdgQjs
density	btgchZiY
principle	ajb0cQddePfZgrhkiS
chancellor	bOcldjfXgchwijjj
gray	bVc1dWgYhXiojc
noting	bncVdTeUfSgjhdj4
outbreak	ajbYcTexfjgkhbilja
episodes	albVedf0gbhUicjl
chelsea	bdcleZfdijja
promoting	aabkdZeOgnhpiZjw
architecture	aobtcqdKeRfjgchYiZ
reducing	ajbmcUd0eWhdiRjv
chip	atcodmedfYhWiWjX
inquiry	ajbrcYdWeUgThkitjj
jakarta	arbXcZdjelfbgWhjibjj
killings	aTbkevfkgVhjiwjX
hungary	aqbMcbdmedfdhniY
duties	awbWcbdseJfmgIhqiQjs
threatening	aYcUdjetfYgjhmij
trials	anbneWfmgdhWicjb
arthur	bacpdkeRfbgXhsikjY
programming	aqbrccdYeQfmgTiZju
ages	accudYeSfsgdhYjb
principles	b6cXdWeMfkgliMjm
soil	bnccdleZfjgjhbiQ
brussels	avbUcSdleYfdgWhnij
oregon	ascpdbePgZinjV
ranging	akcqdceRfwgUhXiVjp
recommended	a3bbddeFfjgNiZjz
protected	aqbncddTeWfTgYhmiajl
centuries	bjdTebf2gkhViYjU
hotels	akbTccddebgailjl
guerrillas	bXedfkgbhjiqja
converted	a1bYcmeTfsgQhSibjY
slowly	anbUccepfuglhUiYjV
edwards	apbZcsdbeTfSgchXikjn
philip	akbVeVfSgWhyinjn
presidents	aZbdcrdbeVfbgWhyiljc
quit	albQcbdpecgdhqinjY
commonwealth	arckeUfbgYhliS
politically	aLb/dafUhkikjZ
atmosphere	aMbxcadResfjgwjb
rockets	dafshVirjd
playoffs	dlflgnhZiYjT
donald	ancmeUfSgVijjm
allied	ambYdZeXgYhriXjl
metropolitan	aubbcldWeSgQhq
containing	awbNdZeWfqgLhajp
senators	bacjeSgYhnik
mosque	abbYdceofkgZhjiyjV
kentucky	anbccueWfaimjP
walker	axbTcodaePfUgbhc
shell	albVejfjgVhciqjc
emotional	aNbycUdae1gyhciLjj
pursue	bpdjeDfcgnhl
semi	cmebfoglhbiZjc
chirac	adbYdbenicjm
description	apb0dFeQgYhRiajy
adam	ajbcdreTfVgdjl
hang	albOcrdjenhdiVjU
nazi	albQckdZenfdgVhninjZ
journey	abbUcYfug1hSiZjc
successor	apbXdjeQfRgbhxiljl
vladimir	akbdcoedfWgdhkjp
monitor	aqbkcYdVeRfmgUhqicjj
starring	ambQcueXfWgdinjk
definitely	aRbwcYdWejfFg7hYinjV
smoke	adbWdYewhdixjZ
delhi	anbccbfmgYhdicjl
seeded	bacpdlglhdjV
citizen	bkcbdUeZfJgjhqiq
competed	aqbbc0dSeXfqgbhVibjY
homeland	ambPcaeVhs
somalia	adcWechrjk
anger	aJbncSdde/fXgqhnimjd
kings	ajbbcleafchljR
shoulder	albXdreufohSiOjZ
toyota	akbccnfUhSiljk
correct	ajb+cadbeQhUiS
walter	ambacodjeYfSgThoij
rio	aqbYcjeafRgdhj
yugoslav	apcYdSebflgWhpiljm
replacement	a0bTckdweIgQhbjk
convinced	aRbxcWdVeafHgrhmi3jb
hamilton	aoctdbeYfVgchWjb
absolutely	aRb+cPdUelfJguja
counties	aocpdZeJfogShmic
technologies	atbqcjeLfZgjhciTju
swimming	ambZcjdZgdhaja
ownership	ascWdkeQfUgWhr
bruce	akbWcleTfRgdhnit
danish	ambXdaecflgYjm
founding	apbRdceLfahyikjb
helicopters	asbVcldYeZfrgQhVinjo
tribal	aZblckdYeTgVh0iq
installed	avbPcneYfqgMhdilja
surrounded	aYbUcndRerfjgQhki1jX
investigate	bmcYdceRfkgQhviv
upcoming	bTdpeLfkgkhoicjs
manner	aXb/cbdJedgmhciQjl
enjoyed	adbacodSeZgsiYjc
settlements	albacRdoeTflgYhnimjj
survive	aXcXdreZfmguiZjT
implementation	aubncNdneJfrgdiKjy
economies	aabnccdneXfYgriSjm
viewers	aTbocndRglhail
hunt	akbTcleNfZiujb
hostage	bZcbdrelgXisjY
temperature	arbjcZfuhViO
territories	aqbVcRedfjhtiTjl
tend	aSb0cldYeYfVgkja
compound	anbccaekgRipjc
oscar	ajbVcweTfQgmjb
rush	aabbddemgkhbisjV
jesus	aXbYfdgmhlimjY
albanian	bddQebflgZhrip
consequences	aPb8cKdleofQguhkibjo
campaigns	aXcpdWeUfpgahqikjk
brings	aPbafYgzhlimjb
incidents	aZbqcadUeufogWhWiq
clothes	aYbTcqekfrgVhbimjb
interesting	aOb6dHeVfaguhXim
routes	awbZcZdceSfqgYhXicju
boats	ajbTckdWeafqgYhVio
hostages	albTcbdqgail
douglas	arbccteNfSgSiljl
disputed	ajbldbeRfkgUhjinjj
parks	aobXckdZeSfcgZhlikjj
austrian	atbUcjdXfagZhj
moral	aSb/cWdXfTgsiQ
circle	alcvdVeagcjP
extent	abb6cOdXfUgmiajp
longtime	bRcmeSfRgZhzi4
ordinary	aMbxcddZeojY
montreal	axbWcjdlebgchbidjU
rarely	bmcmdLhUjU
standings	anbkcodZedfcgjhYiSjc
investigations	akbncadceVfkgRiqjk
triple	aqbZcvdseafjgkhJiTjW
alcohol	amcZddgXil
guests	aYbHcodbedgYhuis
relative	bqdbeZfViYjj
stages	apbdeSf4gmhOiOjb
comfortable	aTbtckdVedgqhXiZjY
medals	apbSc0dYebfkhTiQjZ
weapon	aqbscmdZeSfWgchXijjd
malaysian	albceZfYhkjp
belgrade	apcVdVgahmio
moments	aRboccdReyfsgzhRiZjT
matt	aobRctdpeLfPgaipjk
burned	acbUcjdbe4fugQhbitjM
puerto	aobVdcebfbhjja
philosophy	bzcmdQeYhYiY
detailed	ambqdQeFf1gShWiVj2
clash	aUdbemfkgmhjiojX
cemetery	apbVcddlfWgUhliqjS
mississippi	akbUcogdhkijjW
appointment	avbRdjeNfYgThuikjn
asean	bbcZdmeSfUgnhuiWjq
forcing	abbadwejftgUhkiljW
holes	cjdkejf0gdhLidjT
uganda	bTcjdmeYgXhrjk
rivers	ajbSdcgahmidjm
vital	akbqcQdlePfXgphmiNjm
counterpart	akbXeYfXgbhsiajw
frequent	bXcddbflgZjs
infantry	aubdcrdYeUfjgUhdiYjm
jerry	bQcjeZfTgZhuiyjZ
atomic	asdjeWfdgYhd
persons	akbjccdaeVfdgUhkik
benjamin	ajbXdpeafagchkidjk
peru	anbXdjeYfcgdib
creative	abbzcjdVeNfagria
announce	akbVcWdleNfcgnhoijjm
artillery	arcldUebftgRhbjk
belgian	arbTdZedgXhkiqja
roots	aadbeagshliajW
acquisition	aycZdoeIfUicjs
turnover	ambccmdoedfdgahaiV
sounds	aWbodIeqgrhUiljY
prospects	aXbndmeSfQgyhdjq
orchestra	atbRckdbeVfkgchkiajY
bloc	ccddePfVhxijjd
promises	aQbadqeYfjguhmiYjj
plenty	aQbodVeZfcgohdio
gene	avccdZeYfQhl
suspension	axcWdnfmgZhTiUjl
struggled	cjdcfygkhPiVjT
utah	aqbacmeYfcgbiqjW
shoot	bjcndaecfohVipjU
courses	aublctdceIfsgXhTiOjj
planet	acbbcldZejfbgsjW
outlook	btcadjebfRgqhXiXj0
vienna	a2bRcZdjeVfdgWhkic
requested	a6bLcXeDfjgIhnj1
traveled	asbFcmdTeWftgWhZin
singing	bOckdNedfpglja
uranium	avbjcddqePfcgbhY
operates	a1bVccdceMfjgShk
regiment	awbWcpdbeWgWiZ
examples	bydGePfjgbhVibjr
lincoln	ambRcueZfbgYjb
arrests	bbcWdaeofjgdhdir
sparked	aWccexflhciwjd
campbell	apbZcpdaePfXgYimjn
trophy	aobUcuddeXgjhciSjZ
reconstruction	akbdcddzeRfrgaiU
abdul	ameWfSgXhsinjo
cambodia	bRcbdoebfbhw
innocent	aEbzcUddewfZgoivjb
elite	abbuc1dMeYfSgZhoipjS
freed	ambNcbdofjgaiojb
argue	aVb8cadYeLfOgkhliv
reflect	aVb5cYdXeXgniUjp
murray	anbbeVfajj
alabama	anbXctddeafbgaipjS
pact	aqbTcZdseUfbgkhkiZjk
shore	badneXfkgY
cycle	dqeYfqgnhUiaja
consumption	bkcbdreZfahciajp
adams	asbVcnddePfWga
consensus	aab9dReIfbgpiZ
fc	aubQcmdleciXjd
bright	aSbbcvdQelguhWim
gift	bNdjeZfbgmhmjZ
graham	anbdckdaeNfbgXhjikjk
divisions	bqcldbeagXhmiYjn
stress	akbmcPdsenfcgphaiEjr
purposes	aqb0cZeCfcgPjn
carbon	ambjdueXfdhYiVjm
fruit	acbYeafjgnjb
ross	anbcdkeNfcgbikjl
broadway	ambYckeYfjhcikjU
explosives	aqbcdaebflgOhTiw
sectors	albncjdkeSfdgdiPjr
stretch	fwgohMiajS
aide	apbRdjeWfRgNhui0jp
hampshire	albbcqdZeSfkgcjZ
potentially	aUbzcZdlfUgoij
shock	aWblcWe/fdgthXiUjX
engines	atbacmdbeZfsgXhKiajm
wisconsin	arbXcuddeVfagXipjW
literary	bycrdEeKfcibjk
crackdown	aacadZeufkhmisja
dick	ajbQcoeZfUgZhpiujd
affair	aUemfcgchliyjY
climbed	azbNcxdnfkgZhIiYjc
wealth	aTbocjeUfMglht
jacques	albdcjdZfcgbjl
cairo	akbYcWdkflgcijjd
mouth	bVcZdaeyfbgljU
nasa	atbZdjeSfkgahUinjk
holdings	a1bUdseTfPgZhpiTjs
negotiating	ancXdoeEgchq
chiefs	ambYckeOfXgRhzim
spoken	bkdBedhdibjr
viewed	abb7cldGedfPgdil
ads	aacmdPeafjgZivjr
ontario	asbdcqdceRgUhjja
feared	aWblccdWetfNhji6jb
milk	bYdkekgZhkimjZ
beer	acbPcmdWhoitjZ
melbourne	aqbbcndYeZfpgbhYicjX
dvd	avbUeTfjhYiYjp
passage	anbWcZdaeVfkgnhdiYjn
petroleum	ardreNfVgZhdjp
expanding	alcZeNflgjhkidju
laboratory	a2bjckdaePfdgThWja
conservatives	aTbqcrdTfYhljY
constant	bjcSelfkiSjl
attitude	aPb+cadLemfNgzia
phil	ajbXcddkeZfXhmis
sessions	aqbPcjdmeSfygahdiW
defended	anbmcmdReUgTibjt
runner	bZc3fagqhSidjW
peacekeeping	ancWdjeOgXhsibjr
missions	asbZcaeOfugXhdiWjo
barry	albdcleSfVgaip
situated	aobjdXebfZgXjX
eve	aYbMcadpeqfpgmhpiljW
geneva	aybYcQdleVgWhmjk
renamed	a+bJcjddeafbgShpiZ
manage	bkcadseGfnhqiU
mines	apbXcjdneWgWhcij
chase	akbXcndjeXfahaiqja
geography	b3cldUeYgdhciRjk
clothing	bVcteaflgThaijjj
keeps	bXcaecfYgmipjW
lane	asbbebfagXhaiojb
orthodox	abbkcadPfqgahqinjb
seeks	ajbadqeGfYgnhrik
nasdaq	avbZcpdcgbhVib
residential	albmdjeUfkgOhbip
realize	aKbtcXfSg9jU
wage	abcld0eLhj
wto	akcWdsePfbhp
blocks	aobXcledfugNhXiljW
assassination	aYbkcbetflgWhkitjc
contribute	acbrcXdqeLfcgrhniNjs
doubles	albYcsdpeXflglhZiPjd
rookie	anbbcxdmeWfWgkhTijjT
lots	aUbdflgahcipjc
entrance	asbVcqdXebgOhbiljY
kilometres	anbbdbedfsgZhTja
luis	aobadmeafThjia
contribution	bkdjeIfZgpiOjo
hu	bPcoecfXgmhniYjy
height	aobjdcfnhQiRja
morris	anbYckeQfVgXhkitjj
lands	ambWdpeUgXhribjd
princess	bFenfYgphpjk
studios	avbXckeQfcgbin
conservation	asbleFfXgdhliYjm
traditionally	aZctdUeXgchnikjU
designer	apbacydUeMfbgZhXiujk
emissions	anbmdreRhWiVjq
prospect	aQbuccdmfIgviwjd
posts	atbOcsePgHhsjm
darfur	aXbbcddtedhqiljj
counsel	amblcdeJfUgPhziujl
liu	ajbNcndcecfWhrjr
castro	bWcZddemfXhmij
momentum	bncZecg3hViRjd
busy	aWcWdcfriujY
classical	apbvcndEeSfthOiU
procedures	awbqcRdjePfqgThciUjl
victories	bccvdbebfogrhTiPjS
headlines	aXcndNevhcio
colonial	ckdUecflgbhkidjT
legacy	aafXgshkiZja
franchise	aldjeUfbgnijjO
fifa	aobjcXdbeZfdgWhrjl
quarters	bXcndredfugXhYjU
celebrated	bTcmdTfmgticjP
wright	apcodbeOfcgZhVinjl
depression	ajcTdlewfjgmhZiSjj
techniques	arbucjdXeJfsgYhUiWjm
foster	bZcmdoeJfYhpijjj
bands	bUcvdPeYfpgaikjb
capitol	akbWcjdZedfdgZhlirjV
invest	bbdzeJfWgmhnidjl
assist	amcddteHfqgZiVjl
beauty	aWbmcodPfbgxiajc
wonder	aLbndTemfTg3ixjP
regulation	aubucVdjeUgZhdiTjk
surge	abdnelgphUij
tackle	bndueXfbiajZ
spiritual	aZbocXdbecfcgthpiVjj
dennis	bbcleUfUgbhmiq
athletics	ambdcteafdhcicjW
titled	ambRcjdceZglhZibjk
sustained	blcYdjelfpgthOiL
chicken	ajbVdnelfjgdhkimjO
croatian	aobdcbdRedfjgahsjj
russell	asbUcweQfPgW
mitchell	asbXeKgYiljt
francis	apbVcoeSfUgXhnim
colonel	aqbWcneTfRgQhtipjp
exchanges	ambacjdXebfmhkiWjq
acres	ajbadmeXfqgXhdiljZ
recover	albacTd1fngphbiRjU
influential	aabwcqdGeMfVgdhqiq
amounts	cadkeVgXidjl
hispanic	aWbqcwdPeVfThmitjc
violations	akbrcVfcgTikjd
blues	ambYcrdZebfmgnhZiXjV
priest	bTddfcgRhsi1jV
tools	aqbmcldceIflgVhaiYjl
executed	bdcqfngWhbikjR
takeover	akbccddjedfZhmio
dna	asbmckdZeSgahViZ
daughters	adbEcmdpeWgdhtim
exploded	bZdaexfrgUhSi1jR
engineers	arblcpdaePgWhTim
albert	akbUcsdmeZfUgbhjjc
tea	abbUcpdbeZfnhojW
nhl	aobdckeUgdijjZ
carl	bRcndoeXfTgYhkikjl
escaped	anbLcldkeqgWhUisjU
vegas	albRclebfVhkiwjV
vatican	aobScUdXelgYhtio
gdp	ajcmdseRfZgkhYiVjj
peacekeepers	ambYcWdcedfmgVhlinjm
tension	aXbncVevgoidjl
pyongyang	anbbcadmfcgchdij
beef	aqbbcXdqfaibjY
tel	ambYcXergbhjim
considerable	bpcXdXeWgkiTjn
functions	awbkcVdaeSflgRhriJjr
stem	ccdvecgjjZ
introduction	aubbdVeNfwgbhUiTjy
excellent	akbycodQeIfYgphUiNjn
brigade	asbZckeXfbgWhljn
bangkok	ambSccdjeogXhl
pending	aybWcQdxeRgXidjp
depending	albxcaddeRfqgchYiPjp
ee	aqbTccdvejfThniYjk
aims	bpdleCgtiXjm
anybody	aLbxdWekfQgrixjP
restored	aybUcadcfwgchaiTjZ
activist	bdcndXebfKhuizjc
categories	axbkcudZeNfcgYhXiJjq
difficulties	bmcNdsebhdiXjt
negotiate	akcXdteJhridjj
verdict	aWbtcVdbeofbgojc
conversation	aXcadRekfmiqjm
plate	akbdcrfngahTiUjR
evil	aJbterfTguhrimjS
cent	arcldpeUfkgdhWiUjd
diseases	cddoejfZiUjl
succeed	aYbldkePfSgshtjc
eligible	aobdcodteGfZgYjZ
smoking	bccZdchjiu
legs	bZckdoevfphTiRjT
studying	aqbddVeMfqgXhY
symbol	ajdLesfQgthliajX
attracted	aTcxdOecfXgjiu
flowers	abbCcodlfl
lakers	ckfdgjhdisjQ
nigerian	ckdceXfbgWhniw
biological	atbqccddeLfVgbibjp
intention	ajblcJeUfRgohnjm
riding	cxdTgdhSijjW
movements	brcadQiTjl
luxury	adcjfZhZin
educated	aVbxcydReTfUgdimjZ
obvious	aSb/cWdPekfNgqhXiljj
possession	ardbeTfbgajT
puts	aVbkcjdkeafXgpiljX
mandate	asbkcTeFfohliRjq
stick	bkccdjfkidjS
aspects	adb6cZdMeRfoiSjw
rear	aqbccngShaiZjm
wells	ambWdqeQgZhYio
accusations	aSbtcddZenfcgPhni0jl
temperatures	elfugkhQiX
steven	aobbeQfMhjiqjl
attributed	bqcbdZeafZgahaiojw
overcome	aSbycVdnfkg0hdiRjX
summary	aqbxcYddeWgUhciWjq
execution	bocZdoedgaja
aired	aobVcddcfqgYhaikjn
russians	aabjdXfbhcipjc
shuttle	arbVcbdsfvhQ
obtain	awcddneBgZhjiVjl
staged	bacodYfthaijjT
ncaa	aockdaeZfjgaja
organizers	acbcdZedis
businessman	cqdbeXfNgXhpi8jW
libya	apbRcSdsjl
hunting	anbYckddeTfdgbiojd
brooklyn	anbVcreYgXhciyjQ
framework	arbucWeDfjiOjt
vessel	axbTcadYgahUij
punishment	aabpcYeofZgjidjb
smart	aSbwcpdPebfVgqhcio
worldsources	aocadUeYflgWhnicjz
blacks	aWbrcudUecfagcijjV
balls	accmejf1gdhMiWjX
baker	asbWcmdbeKfYgWisjj
qualify	ambdcndxeKhaiRjZ
belief	aNb+cSdSedfTgxhjjj
solve	aVbxcTdreVfngohjibja
gradually	aubTcbdkedfsgkhYiVjc
imperial	awbPcrdXeUfdgThrid
tall	aacqdUgjhTiljW
tone	aYbxdIeqflgshSiPjp
wildlife	andcePfVhlijjj
fundamental	b/cPdbeWfVgthdiMjn
squadron	a5bTddeYgWhYiSjm
twenty	anbNctdYeUf8gYhRjT
ron	bYcpdleYfSgRhoitjk
lawrence	aobacpePfQgVhnir
settlers	adbVcZedfkgbhjiwjd
wayne	apbccsdceVfQimjb
modest	bkcleOgnhSiV
rwanda	abbYcaejgYhtil
jimmy	bMcsfcgahlinjU
thrown	aYbccpdaevfsgUhVivjD
longest	ajbXcjedfugphTiajP
rodriguez	bYcjdpeVfTgjhd
marines	ajbUcoebfkgchWipjc
sentiment	aabycZdVeofPgrhZjm
roberts	aqbacqdXeNfPim
describe	aVb6ccdEeXfnjn
pattern	bxdQfmgchW
demonstrators	aYbXckdTexfogWiwjW
bomber	albYcmdcekgZhTit
urging	adbWcWdaebhvijjr
burning	aXbXcaezfsgZhdisjW
slipped	a1bRcsdnengZhIiUjW
auction	aobYckdleNgahciojZ
occasionally	bZdNfsgYhWiljb
nick	akbUcmdqeUfUgbiwja
separatist	addWhoin
graf	ambUdlhcjl
perry	asbOcldjeNfWgaimjt
goalkeeper	amblcogahajS
conclusion	aXbycWdZeWgthYjj
nobel	ajbUcofZgmia
indicate	albtcYdReTfUhYikjq
buyers	bjcmeNfRgchaix
stance	adb0cVdYfOgnicjq
facts	aWb9cXdSeSfdjm
attract	aRcreLfZgqhpin
coaching	anbdcmddeNgZja
employers	bkdqeOfUgbhoio
exposed	aXbrckevgRhbinjZ
objects	blcldNfngYhZid
sec	aseSfbgXiqjc
sony	apbUckdjfbgkhcibjj
grave	aabmcNesfRhlijjb
eliminated	arbbcjdteXgahaiaja
acted	aqbscYdSeTfZgVhjjl
insurgency	aVbofmglijja
commentary	ambmcbdReafbgZicjy
bears	ambTcqedfYgchbikjV
describes	acbodKeVfkhdikjr
ousted	aabTcmdlengbhviqjV
lights	bTcldXesfqgjhVimjY
gate	aubRcoejfYgYhcikjR
jiang	bRcjdaedfcglhpiZjw
tunnel	atbVcbeoflgbhNiqja
striking	bmcndWeZfqgkhMjY
bulgaria	anbPdkeafdhkicjj
sovereignty	ajbkcOfXgthviPjd
oxford	atbYcrdWeWfmgZhbicjc
elderly	aUbXdoemgZhjiujd
pipeline	apbaccdpeXfdgchWiqjl
critic	bncldJeYfRgchnisjl
eating	aZbccaeshkjV
destroy	aZcZdjeYgkhrijjY
inner	aUcndcemfkhkibjY
rick	albTcodkeSfYgYhnir
bench	aocleYgWhcidjQ
structures	ambtcddbeRfkgShdiZ
chechen	adddedgWhriy
ken	bUcodqebfUinjZ
channels	apcUdYeZfkgXhjicjx
ballots	ajckdbeWfqgShjjW
sarajevo	ambacTdcemfogWhlimjk
rolling	ambSdcfvgchV
wu	aobLckeXfRgjhuju
hillary	aVbRcvddfWgjhniojk
manila	arbPdoejfcgUhjjj
twin	adbVcpdkfpgbhZimjc
isolated	acbtcTdVetgdijjb
vietnamese	bNclddebfYgahpit
merely	aZb3cbdTeWfYhZiqjb
operator	a0bYcZdafWgdhdjl
enormous	aPbocZejfbgohkid
wealthy	aPcqeTfTgchri0jb
competitors	acbtcrdWeYfaha
demonstrations	aXbcccdYetfrhliljZ
paintings	bbcwdUeVfpgbhSjd
hidden	cbdcfcgTixjc
argentine	apeZfZga
fastest	ajcodbeYflgvhOiXjX
throwing	aVcketfsgZhXiqjJ
fairly	acb7dPeYfjgjhWiTjc
shipping	awbTcWdjeTgZicjr
arriving	asbBcXfvgZhY
transit	aubUdkeVgViqjm
roy	awbPcoeXfShjiZ
fires	acbbdjeofvgbhYiqjZ
appealed	adcbddeahnjm
cruise	anbPdZeYfkgnhYijjq
ski	aubacndbfdhXib
tibet	acbYckdcengnhjibjd
pollution	akbmdmedfagchbicjm
impressive	acbwcudNePfkguhNiPjZ
revised	a1cldceKfygQhTiSjv
kidnapped	bNcndkfbgUi4ja
buses	akbLdbejfygPhWiujj
lasted	albQdjejf9gjhNjO
nevertheless	bwcbdLeWfVgnhWjo
resign	bYcXdpejfagahv
surplus	akbTckd3ePgZha
poetry	blcsdJeUfpgohYiTjk
friendship	aZbWdcedfdg0hoiW
observed	akbqcZdHfnhWiZjl
subsidiary	a1bTccdmeRfVgUhnjo
infected	bWetfdgbipjT
anne	anbLdceWfZgbhuijjl
exile	bPcZdlfmhmijja
terry	albZckeUfbgYhjio
vulnerable	aPb0cceofMgkhj
neck	ajbZcmdje3hWiSjR
harbor	ambUcdhcijjb
slam	bbcpfngzhSiZjR
stroke	aocddqevfsgohHiLjW
utility	apbjcoeRfTgThdinjk
kinds	aVbtcadbeaflhdiajk
object	ajbtccdKekfchcid
intervention	akbucRdmecfWhmidjk
realized	aXbncadXejfbguhUimjY
detail	bscddReWfrgchXiYjr
drink	aWbZdUelgkhqirjZ
alaska	aobXcoeQfagcip
painted	acbWc0dPfrgThUip
polling	akbldYeYfngQhjipjV
deployment	atbZcVeQfliWjx
triggered	accWdke3flgdhZio
costa	aqbWckeWfYiYjj
battles	aTbccodcfqhkimjV
grass	abckdkgjhdicjU
unrest	aUcadlezfkioja
torture	cYdkergThmja
celebration	aUbTdaerfkgyhljR
photographs	albXcodKeafsgShWikjn
warren	bXcleVfWgXhris
swept	aYbTcqdbe5fuhYikjN
chrysler	ambWdreXfYgdhciljk
greg	asbRdmeSfUgbik
amateur	atboctdIeNhYikjZ
dodgers	bWcldteXfaglhaimjU
optimistic	aRb6cVdWebfWgzhWjr
suburb	cjdYejgTixjV
attorneys	bmeHfcgPhqi0
prevention	ancddneUfagchkicjl
implement	ambocTdpeJfxhkiIjp
barbara	aobNeUfXgYhrip
valuable	ajbpcldbeKfYhdiW
regard	aWb/cTdSeUfKgphpiWjr
conspiracy	aTbxdceYfagZhji2jb
midnight	aqbHcXdmemfzhbjQ
unprecedented	aWbrcadbfngthbiW
cooperate	bmcTeNfbgjhwibjm
advocates	abbvdTeXfQhnir
bloody	aOcke8fwjK
dawn	bIcZdXeqf0gliojY
craig	amdjeZfWgZiljl
asks	aYbNccdkeZfSh0iz
violation	anbwcOddfXgc
scholars	adbzcpdHeKfbgciq
essentially	ambuccdXeUgZhUiljX
assumed	aubcddeRfWgWibjk
motors	aqbWcndredfcgbhVjk
angels	acbTcqdoedfdgphdjP
sierra	bdcmeSfagahnjj
childhood	aYbZdmflgkid
carries	aocldYecgdhRib
lineup	albZckeWfkhWibjc
refers	arbldReTfagWjo
approve	apbccXdmeLfdgahvjj
tragedy	aLbrcTe8fjguhZikjT
processing	aycZdrePfjgVhciT
resumed	a5bLcSdqeZf1gahViX
generated	abdcflhYjk
pat	bWdagchpimjZ
personally	aYdYfcgcho
regulators	apbocXdaeXfXgZhjiq
repair	aqbYcad0eafwgZhUiWja
complicated	aVb4cadcecfngkhbiX
pleaded	bYdleZgViv
elect	aVbdcldkeTh4jW
fred	ajbWcmeVfWgchliu
mohammad	bdeagZhkikjt
opec	bkcVdweNfShlimjn
dam	asbVdteWfYgchaio
celebrate	aRbOcdddelfpg2hriajQ
medicare	bbd1eRgXhmjk
guinea	akbaecfagahpiY
import	aubZcddweMfbgWhdiZjp
ukrainian	amcmdWeVgThmiq
searching	bWcZdReZfrgbhbizjc
garcia	bceXfUglhcik
rape	aYcldlelgVisjd
zhang	akbTctdceXfWgdhnimjt
marshall	apbZcjeSfWgZhjij
vessels	aqbVcddWecfmgbhXicjk
rebounds	ambbcwebhRiZja
wings	anbWcqfmgdhYiVja
useful	b7cadSeLglhUiRjr
staying	bbcTdleZfchdinjZ
canceled	avbJcVdvelftgXhbibjl
authorized	a7bZcYddeFgJhmjw
touchdown	alcoebfphRibjO
stolen	apbNcpdmedgUhViojS
hip	cndZepgnhWiZjW
boom	bVcjdlfdgphYitjY
solar	cndmeRfqglhajd
pitcher	bZcrdreXfYgnhajP
context	adb/cUdMeWhdiSju
terminal	a1bQcXdogWhXidjk
colin	anbccceXfYjs
attacking	aVbqdQgcinjj
extraordinary	aVbtcUdceYfdgwhkiS
munich	axbQdkejhbibjd
unfortunately	aVbxcYdZenfTgthWjW
colony	ambReafbgkhsjP
corn	bbdyeWgchciljb
recall	adbbddejfliljd
cheney	bVdjfbgahkitjr
musicians	bacrdSeLflgdhjinjb
commanders	ajbldWeOfagThrimjp
reagan	bbcrdYgZijja
addressed	bdcYdZgahoiaju
detainees	bdcadmgVhkin
uh	aZdsepfPguhnja
suggesting	aZbtcYdUecfShYizjs
sisters	bLckdkeXfjhqimja
impose	adbxcUdkeShmibjk
cameras	apbdcjdOekfngVhXio
depth	ajb1cddQeZflgnhOiLjn
element	anb1cadReVfTgmhbiXjk
asset	aqbpcZdreRfHgdhmiXjo
worries	aZbmcPduenfSgphcinjp
lying	aZbkcdesfbgRiqjV
trips	ajbJdpeVfxgXhbjn
definition	arb9cXdMePhYiUjt
trafficking	bdeWfWgYhoiq
suffer	aVbocXdxewfSgsiSjZ
branches	apbTecflgUhmiajZ
harm	aRbycOdreofMgwhmidjl
conflicts	aUbucWedflgchrjk
influenced	aWb4cndHeZgdjo
mounted	ambactdVfrgRhWikjc
spots	bWcsddeagchdil
procedure	aubncRebfrgbhYiXja
legend	bXcmdQfUgnhkitjW
scientist	aobpcmdTeSfJi0jc
promising	abbkcrdceKfaguhY
colleges	aoblcvdZeLgUjZ
nationalist	aYbqcndJejfZgjhs
exposure	anbmcYdlejfVgdhbibjo
amnesty	anbTcceZfbgahnijjq
fernando	ajbkcjeWfXgjhd
karzai	aWcjecgYhsjs
sarkozy	aabSckekfbgjhkjr
bag	aqbMdlejfpgShbikjX
matthew	ambacleSfUgbinjj
lending	aobncUdzePfZgWidjm
jailed	ajbOckgXhliujY
fatah	aZdbejfkgchviojZ
phones	bSdcejflgbiljl
subjects	btcudReUfmgYhYiQjn
expression	b5cRdJesfTgwiNjj
authors	ajbwcldLeDfagcikjs
pleased	aVbucVdRfLgyjj
raw	bjckdpecfcgdhbiV
strait	amccddeagsiRjp
disputes	abbrcYdpeVgWhqil
billy	bLcqedfdhjiqjW
copyright	arbkcXeSfahoiajo
preparation	aobdcVdoeOfyhdiRjk
jay	anbZcrdreTfQhjijjc
arkansas	aobZcueVfagXhliqjW
ian	apcmdXeUfagZhaikjj
commissioned	a1bRczdVeCfpgLhdjo
buffalo	apbTcsdoecgWinjL
testified	albWcldZeYgMi0jm
sporting	ajbjcqdRecfdiYjc
cathedral	bScjfogXhliljT
saving	acbZccd0eWfqgphZiVjc
trapped	aZbVccdoeyfpgahUitjV
solutions	b1cWeOfdiYjt
visible	adbqdLesfcgjhXjc
cnn	albZcbdWfYgUhnivjv
resolved	brcPdrebgohjibjZ
cambridge	asbcctdWeQfjgYhcja
parade	aYbVcrdUejhnirjT
genocide	aablccelgchmiojX
instruments	aybjdZeRfugVhUiOjk
elementary	arcrdjePfkgRhXic
efficient	aab3cjdceQfjglhXiX
bobby	bQcodnemfZglhcjX
mets	bWdtgohXjT
equipped	apcsdSeYfsgThVia
protein	aqbpccedfbgbhciVjn
raids	akbVcXdYejfwgXhdinjm
landmark	arbddceUfjgjibjY
sufficient	ambycUeEfciSjq
northeastern	akbVcpdYedgXinjc
poet	cqdPeWfYgo
reconciliation	aWcadjedguhqiXjc
horses	bccydaeXhUikjT
mugabe	aYbkfZgchu
components	azbrckdbeOgVhSiNjt
chips	ambbckdmenhaiUjZ
cincinnati	apbXckdpfkgdhYjP
mainstream	aabxcodFedgljd
oppose	aZbpcadZeVfWhxim
germans	acdZemhYja
northwestern	aobacrdWedgUimjZ
jonathan	bcdpeQfVgdhmimjl
associates	apcqeHfOgThmivjk
user	apboccdReRgbiajq
wimbledon	bWcjdmemfrgphXibjX
thirds	cleRfthbiRjY
forests	ajbdcadleZgZhliXjm
wooden	ajbUctdYfwgOhZiojU
separated	aqbPcnekfvgShciYjY
shed	aqbRcldqgdhXiZjT
rushed	aobWeqfrgPhWikjW
consistent	acb/cbdNeQgqhTiRjm
happening	aLbycQdbevfXgxisjS
ira	anbVcVdpeUfZgdhqiqjc
footballer	atblcndTeTfUgbhdijjc
approached	apbNcndQeagPhbi8
susan	akbNdjeSfOhtiujj
cattle	albZcjdpebfcgZipjV
telecom	avbUckecfUiYjn
knight	apbRczdbeZfTgd
strict	ambpcTdXeTfqgbiXjn
battalion	axbZcodbeQfdgTjl
sections	avdPeXfygNhYiTjp
releases	awbPdkePflgYhcidjs
wire	aobbcmdjgQhcjc
knowing	aObrcTdbelfRgxinjX
boxing	ctdaeafUhmikjV
samuel	arbZcpddeOfRgXhmim
vancouver	apbYcmebgdhbjY
dominant	acb2cldIeZfXgohmibjX
protecting	aZblcaeYfYhtjj
electrical	ascndnfjgThUiYjd
mubarak	aZbbcTemfjglhjidjv
colombian	bdcmddeXfZgZhjir
uefa	akcZddfphlia
wireless	aqbjdYeZfbgjiYjq
inhabitants	aZbbddfmgchkikjW
carriers	aqbVcddaebfdhbju
demonstration	adbkccdWekfliojX
sarah	bJcsdjeTfUhmiwjl
specialist	a6blcneHfQgShbic
wheel	albdcmdZepfmhSicjV
mediterranean	albYcYdXfpgkhdiVjn
dating	albTcsddeNfqgYhaiujS
concerning	brcOeOgZhqj0
sight	aZbpcbdPe1guhQjT
penalties	albndseVfkgchXiX
handful	acbXcqdQeVfrgUixjX
torn	abbVcbdpexfsgdhcibjX
update	avbacZdjeTfrgchbiWjv
ceasefire	anbacOdjecfugkiYjk
yasser	bYcPdmeshs
eliminate	bocZd0eRgahn
rises	bZcndrelfahVjc
routine	arccdcedfvgZhUiUjd
mall	bXcdepfZgbizjW
restructuring	amcUd3eRfjgdiWjo
enterprise	anbockdaeJfQgchmjl
surveillance	a4cXdWeXgRhcjs
troop	asbVcZdseSfbgdiYjx
conventional	akb2ckdVeUfvgYhOiYjj
killer	aZbZcmerfWgmhaiwjV
arranged	asbDcjdleOf3gIhkjn
landscape	aZbxcodQebhcjc
expenses	bZccd/eOflgOhmjo
devoted	abbadUeSftjk
christ	aXbYekgnhmijjT
truce	albVcQdjfwgj
homer	aZbXctdredflgphQjT
relevant	amb0cXdQeFfjgchliQjw
encouraging	aPbwcadZeYfYgqhjijjt
questioning	acbocYdOebfmgXitjl
regulatory	asbtcVeQfXgahniXjr
massacre	aYbcezgYhjitjQ
likes	aPcrdQeZfUgmhmiw
warming	aZbpcadnfdgthajl
mistakes	aTb5cZdkemhZiZjV
jane	albNcmddeRfShrinjl
progressive	acbrcpdUecfdglhoiWjb
wrestling	crdYecfdgahlikjb
clay	adcreYfjgdhbjX
pledge	bRcYdweWgohriQjl
relationships	aUbrdaeSfbglhrjl
swing	acbncrdYeafngohViXjR
pole	apbccwddebfYgnhRibjR
bat	adcmfjgnhYiYjP
pride	aUdVexfQg5hniUjV
billions	aXbUccd3edfogciljc
greatly	bucddZfdglhciOjq
turner	aqbNcmeTfWgahkiojo
classified	azbldUePfZgLhdicjx
disappeared	aqbPcbdbeufmgYhSiyjO
provisions	avcQdoeNgUiTjx
credited	aubdcqdUeHflgZhVjo
challenged	aYb8cqdLeSfagbio
participating	dbeOfmgVhnik
oakland	albacrdmeWgdhcisjM
personality	aVb3cndFfWgpib
continent	aTbmdbguiWja
maintaining	albtcRddeKglhkiPjs
reflected	aWb1cddQgnhWiYju
airports	azbWcRdcfjgaiajk
thick	bdcjdWetfsgahVib
appearing	aobZckdReafrgThaik
stakes	ajbjcpdreVfXgmhdiVjZ
fierce	aObndTetfpgoiljc
shah	albdcbeZfbgZhrijjs
southeastern	ambYcndZebgbijjc
lyrics	bldMebfnhZiUjw
dressed	aUbVc4dNekfogZhbiyjT
composer	apckdVeOic
involves	bncddleUfmgahbjd
requests	aubRcUdjePfogOhnjy
yourself	aQbocWgyjW
autonomous	aodWeZfjhmiZ
reverse	ambvcadnebflgkhUiOjc
villa	ambZdleTfbgcik
norman	ambVckeagdikjb
frame	albnckdaeVftgahRjb
preferred	asbncjdceEfUgUhjicjp
ethiopia	bXccdmedfmgZhlidjm
continental	apdXeafjgbhdiWjp
insists	cVeSfOgmhmiu
robin	ajbXcsdmeOfagahkjm
clock	asbcccfvgdhVjK
charlie	ajbIctdleXfVgahsitjU
bernard	ajbceafYgThpit
waves	aXcddSe4fvgohQia
occasion	aUbZdSenfpgthjiUjd
venue	akdbeRgchkilja
defendants	abbpeTfYgVhmixjj
fm	atbTcWdafjik
policemen	acbccodUejfqgOi0jW
integration	anbpcadbeRfbgmhmiOjv
guidelines	axbtcXdYeCflgUiZjw
arguments	aWb5cYdZeQfmgdijjm
erupted	aYbPdbe5ftgciwjN
rough	abbrcpdZfshJiXjZ
wickets	akcodmeWf4hKiIjb
arguing	aZbzcVddeTfXgahjitjl
christians	aMbjcbdZeofjglhpinjY
marathon	akbUcqdkeafxgshSiZjQ
victor	ambZcmePfPhoil
contacts	ambYcXddeVgdhqjs
legitimate	aWb6cSdcePfPglhwil
factories	anbQdreXfjgXhcinjZ
attempting	bqdbeRfogZhcirjV
convoy	aobNcdedfogRhdinjr
technique	aqbycldSeRfphMiW
situations	aZb4cZdZeafdgdhdiajs
symptoms	alcSewgmhXiRjo
risen	anbccsdjhSiZja
folk	bjcsdKeOflgjjb
foods	aocbeZfVgchniajq
derby	cyeafbgrhZjL
achievement	b0cudWePfWgxhUiJ
demonstrated	abbzdJecfbgthWiZjd
preserve	akbmcWeIgrhqiSjd
dropping	avbVcmdoftgVhKiX
cooking	eWfwgahb
armstrong	asbUcpdTeYfagohRik
semifinals	bWckdnejfngqhYiUjY
invitation	ajbMedhtiajp
prevented	akcTepflgahaij
hindu	aUcmdVekfphkja
switch	arbcdkeWfjgZhdja
manufacturer	axbacmddeTfagXhYij
yang	akbRcqedfTglhmjr
spy	aocldbebfUgViwjd
pierre	ambdeSfTgThritjj
mood	aRbvcVdVezfZg3iVjk
prisoner	albNdrekfdgXhnimjY
franklin	apbVcqeQfcgXil
operational	a3blcSdpeGflgbhXiKjw
experiences	aTbkdWeafsgniWjr
necessarily	aYb+cZdYeTfIguhdjb
dynasty	akbVcndZeZhmimjW
focusing	acbtcbdaeRfmhdjs
maine	arbMcqeTijjZ
karl	albVcpecfSgUhninjl
gotten	aXbdcneofVgmhciqjP
replacing	avbQdqeTfngKjn
feelings	aIbqcRdZe1fXgyhoibjk
adopt	bncbddeIhriajl
establishing	asblcXddeBfnhoiZjl
todd	bVczdleRfXha
grace	ajbScdecgviT
bombers	ajbZcjddfmgdhQiqjl
wore	bNc1dMepfpgchUjb
proceedings	ajbkcSflgXhn
temporarily	a4bHcPd4elfkgRjb
anna	akbNdkfZhs
indies	alccedfqgjhXiOjb
tactics	abb2dWeYgZij
knocked	bWcqdmeyfogZhQjP
kills	aXbScndseoixjP
provision	axcUdpeLfcgTibju
uniform	albkcrdQeXfmgUhbjc
attractive	aVbzcmdZePfMgohcijjp
historian	anbpcodJeLfSgYhjix
judgment	abb/cTecfUgjiTjb
closure	avbQcEd1erfmhb
wider	budUeaflgkiZjp
consulting	asbjdmeBfYgShqinjo
sudanese	aZcdecgZhriojo
donors	abbVcddveVfcgZhuik
interviewed	akbbcodLeTfjgKi3jm
credits	a1bQcnd0eBgUhWiUjw
prayer	acbScVenfwhoiZ
quebec	aocmdXeVfXgdhojb
hearings	akbZcadmeUflgYhlin
belt	albaczdcfXgchaidjd
tribute	adbKcjdbfkgohliY
straits	albacZekgsiOjm
produces	cmeUha
asylum	apbWcadmeYfbgXio
farms	albYdqeSgXhkipjV
metro	avbUcldagXikjj
earl	bVcsdjeVfPgchqil
plunged	anbZcldkezfngahRibjV
pirates	ajbUecgjhaipjY
muhammad	abbdcldZfZgdhqipjo
designs	anbjczdPeKftgYhOiajo
pga	aobZcldkecgmhVicjZ
liberty	alcddafRgrhmidjW
dublin	asbZdZeSfngUhlja
wages	acbccld8eSgb
equally	aNb/cldMedfWgohdiaja
operators	aqcZdbeVfZgahdimjn
visual	amb1cmdNeZhUiNjo
shirt	bQcvdaerfkgdhXijjX
tip	albccldWeafagbhcinjY
collins	arbTcnddeSfZgdhbjl
ignored	bvcYdPemgSio
checks	aybJdleUfugPhaib
generate	aXbsdmeNfjgnhd
factions	aTbmdYeZfpgdhyikjb
dubai	ajbbcWdpgj
forming	bddceRfmgdhrid
lynch	apbbcmeSfPgUisjo
legislators	aYckdYeZfdgahyitjX
transmission	avecgYhTiZjk
audio	awbkdTeSfkgZhXiWju
sudden	aWcQdme5fcguhZjc
hawaii	asbMgkicjb
cowboys	crebfYirjL
parker	apbTcqdXeQfRgbhjirjj
cheap	aWbqckdjeafYhZin
flooding	acbXcWdreyfqgcha
ivory	bXcnddeafcgbhnjY
mohamed	akbjcafXgZhrijjo
tribe	bYdbeTfYhxirja
ultimate	acbvcbeUfMgzhlidjX
illegally	aobTeSgMi0jZ
max	ambRcrdlebfUgchj
mechanism	arbqcRdmeQgdiZjm
shelter	bJcadweZfngQhmiw
loose	bldWejfqgahdjU
guerrilla	cjdbeZfjgdhmim
eggs	aZbSdqfugZipjP
occurs	ajcWdkemglhYiVjc
sars	aobXcTdlepgnhb
elaborate	abbndQeTfugUikjq
mph	aoblccdaemfpgphLiSjX
eager	aNbmckdVeXfRgthoiyjY
portland	asbbcmeWfdgZhbilja
gonzalez	albYdneYfTgljc
copper	aqbTcrdpeXfagZha
ann	anbNcleZgcht
veto	ajbccddleYfUhtic
uprising	aabWckdjexfogljP
currencies	ambmcWdjecfYiWjr
implemented	azbncTdjePfwgahZiLjq
earliest	andReIftgjhW
bags	albIdmelfugPhb
uncertainty	aWbzcIdoepfTgrjl
suburban	abcmdYfjgWixjZ
sole	axbacWdqeIfOhqjc
enemies	aMbrdZelfXgnhuja
billboard	apbXcldPedfpgjhR
signals	ambncWdVekfahZibjp
surrender	aobOcZdoebfcgjhniajd
pack	bQctdceafohcjT
marc	anbWedfVgchoisjd
cream	bTdbeqfpikjY
stones	adbPcndaepfugThdipjV
boris	bXcjeofcgchnjj
evans	aubVcoeMfQgdhciljn
sand	adbackekfjgZhYjZ
privately	alcXdVeVgRhkiwjk
secured	a1bPcndseIfkgWiP
explosive	bscddWgZhTip
makeup	blctdYeYgZikjc
celebrity	aZbdcqdReafUgmhoix
fortune	aabScndleafXhnipjT
incorporated	a4bbdSeLftgPiZjm
chaos	aRblcQe5fkgnhliljT
siege	bUcTdqeufwja
virgin	ajbOcZgmhlimjj
collective	aabqcSdkebgphuiYjW
frozen	ambPcRdweoftgZijjW
versus	aVbsctdkedglhZiajX
twelve	anbPcvdaeNf/gShVidja
airways	aubRcUdlejfZidjr
crack	adbcddejfjgjirjQ
ioc	albacZdZeZfYgXhxit
ronald	csddfWgShmin
videos	akbYcndTeTfmgXhailjt
strange	aMbpcYdPeygvhbirjV
universe	aWblckdUgtijjc
diamond	akbTcueWfVhjiljY
arrangements	aqbacPdoeGfrgWhliVjy
pc	akbjcnddebfaic
hiding	bVcYdkfbgUhli4jb
retailers	ddeafchdinjj
donations	acbOdteTflgShtiojj
delays	albdcKdzejfqgchXjn
gaining	aucpdaeYfcgmhYiOjb
gingrich	aabdcpdaebfcgchniq
voiced	bdcUdTejfRglhmjz
collect	bVcjdoeHfwgXhlja
ibm	aqbZcleYgahcim
pressed	bZdbfpgYhc
sheikh	aYcUdmfbgjhtjs
martinez	ajbTcjdmeZfZgohXjb
wonderful	aMbocbdRfdg5hdjZ
kremlin	acbkcjdaejfagYhtitjc
omar	ajbccYdleWfWhoikjp
qatar	ajbXcZdsecfbgjicjp
mac	anbQeafcgZhrjl
hunter	arbUcvdaeOfQhcivjc
sentences	dafshWid
nominee	cxeMfMhripjd
regardless	aZb1cbeSfTgmhoia
damages	bmcZdyfdhdib
listing	a6bScZeKfcgVhdiYjw
patriots	acddedfdgkhjinjO
determination	aYb2cTdaeVfVg9hjiK
rico	apbUdjeXfbhlidjb
brands	bccmdXeWfYhljp
stream	bYccdZedfjgbiljo
coordinator	arbUdneOfSgShuipjm
smooth	adblccdWemfrgthYiNjb
cotton	bXctdteUfjgXhcjd
colors	aZcydJfogjhXiZ
rocks	aYbZcrdWeqfqgThWiqjV
deny	abbwcVeVfVhoipjk
displaced	aXbTdtenfugXim
donated	aobBcsdqeSfrgKhmil
enron	aadseYfdgThoiy
declining	aldledgbhbiYjr
retain	aleDfagnhviS
autonomy	amcbeXgnhpiQ
accusing	aXbjddemfcgNhtiw
angel	bUcddpfUglhkip
derived	asbodXeOfagYhZicjr
objective	b/cUdYeFfZgqhciPjq
reiterated	alcNddeXfVgmhkiaj4
productions	arbZcrddeKgbjj
separately	aybWddeLfwgIidjt
denies	adccebfSgXhmi4jk
strain	ajbocSetgnhXiWjc
chang	aobOckebfZgkhniajn
dying	aSbVcXdqezfkguikjL
turmoil	aRbncSdpe0gmhjjc
perspective	aWb/dNeVfVgrhcicjk
wheat	bcdyeVgZhbim
corporations	acbocleVfTgYhrimjd
projected	bccpdxePfohUiajl
bradley	akcsdZePfYgYhcisjn
clinical	aybvccdcePgdhWiPjo
criminals	aWblckdafQhniqjV
restoration	atbYcbdleQfriSjb
boycott	acbdcRdjekfbgjhwin
enhance	bocYeMguhriJjy
youngest	bScyeVfXgmhjiojR
commit	aUbocbdseYgjhmjc
belarus	akbadnfagdjd
arrangement	atbbcXdjeLfkgWibjp
birmingham	asbYcledfkgahcjV
inmates	bWcldpfjgTirjR
violated	aqbncVdaeZfdgVhjjl
assists	aobacvdleVfrgbhTiTjb
graphics	anblcqdWebgbhaiVjr
hostile	aPb0dOeqfbhnin
orlando	aobXccdjeafXgjhkikjb
involve	abbqccdoeOfngZjl
describing	aYbrcXdIfogdhdjy
closest	bjcrdWeZfZgjijjR
reveal	dYeWgbhjinjk
batting	ajbrcledfmgjhNiPjY
reasonable	aXb/cRdaeIfXgqhYjl
hate	aIbqcddSeyfTgqhrisjY
remarkable	aZbwckdNeXg5hNiOjY
johnny	albIcqfShmiljX
predecessor	bZcqdbfkgVhmjj
taiwanese	bYcldWeZfXglhliq
virtual	anbbdcfnhljY
mills	aqbScjdsePgSip
explanation	b2cSdSeZfahWipju
artistic	b0cldPeLfYgliX
teach	aYbncoddeOfmgkicjY
adjacent	asbZddeZfngKhkik
depends	abb1cQdkeWfXgsiSjk
challenging	aOb/cjdRePfkgnhdibjl
assured	acbkcXdceZfQgthjicjl
survival	bqccdseTfagvhciQ
warnings	akcPdYeqfmgahbjy
magazines	ajcodJeWgVinjs
locked	bQckdnerfmgVipjI
milwaukee	apbWcldpedgbhciljQ
intellectual	aYb+dQeUfLgqhniV
georgian	ajbncjdOeafmgThkisjk
paint	bbc0dZfpgThVimjX
privacy	bqcTdXfPhpjk
kicked	bWcrdoenfqgWhYjO
flags	bPdOevgdijjd
respected	b2dBeQfQgkho
subsidies	d/eOgSjn
advised	ambdcReWfWgUhqiojz
handled	apbldbeZfmgOiajc
morocco	albUcXfjgkiZjm
answers	aZbqdUeSgjhcikjm
graphic	aqbkcsdWeUfkgbhRicjr
hungarian	anbZdYecfcgZhp
expecting	aScddjfYgshbin
efficiency	albyckdleMfbgmhXiLjn
arabs	aQbnccdbenfbgnhkipja
silent	akcadSevhajY
evacuated	asbNcWdneufpgPhaimjc
gardens	akbXdceXfmjd
murphy	aobXcndceQfXgTitjj
goldman	bacndpeYfMgUiujo
considers	bqcWdbeQfIhtirjl
vacation	bMcUdxeZfkgjijjj
requiring	avcddkeMfqgWhbiTjm
bail	aqbTcWd4eWgXik
transactions	ascWdoeSgUibjk
lifetime	ajbZcjdpePguhZiRja
habitat	amcXdpeYfZgchniUjo
mideast	cTdtfjgnidjk
crops	abdweUfkga
advisers	bncldbeKfSgRhtixjl
macedonia	ambTcWdcecfkhsjk
consideration	anbscUdjeMfXiRjv
angola	akbUcddpeXfdgchqiZjj
tale	aLbmckdVekguhbisjZ
charlotte	aobRccfbhmjY
mystery	adblccdVelgqhXiujS
comeback	adbZckdmfng3hQjO
breast	ambZckdphciajd
introduce	akbbeEfqhnidjr
southwestern	ambacmdVgZhcik
hk	aqbMcldrfdgkhkiXjd
volunteer	albUcqeIgUhuir
voter	acbvdWeVfagbhnij
drafted	avbZcpeJfjgUhc
warrant	a2cTdbeRfRgXjt
nancy	akbLcmecfahuij
nationals	ambXcadreZfWgbiqjc
recommendations	apbpcYddeBfmgUiaj3
dancing	abbWcsdTekfkiljS
radar	a4bkccdReXfjgVhUidjn
accidents	dnerflgchOijjb
retained	a5bZcmdWeGgTiRjl
gender	b0codXeTfVgchkiZjl
conducting	asbjcbdYeJfugTibjk
springs	apbQcdecfcipjd
algeria	bbccdkfkib
ridge	ascoddeZfYgahaij
extremists	aSbqcddcemfchjiujd
dies	ambOccdneufbgjiojM
indication	adb1cOdTebfIgthYirjs
parallel	ambucldSeZfugahWiT
ratio	apblcqdoeRfZgbhXiV
difficulty	bvcVeagjhViTjm
trails	apcjdWeZfmhVjj
imported	ambZcndkeVfjgUhU
osama	acbYcafWhniujo
pete	bOctdjeVfbhoinja
blew	abbQewfthSi1jM
briefing	aubVcYdbeUgNhlj1
sheriff	albZcoddeRfagKhxi6jZ
gear	ascreaflgRhUidjd
casino	ajbSeYfWhuixjX
travelers	bWcTddfcgliojn
strongest	aWbxcldQeafXguiY
engage	aRbzddeSgnhtib
postponed	asbUcPd6fsgciXjk
teammates	aXbdcpdWeofXgliljV
deutsche	aybUcadmeZfSgchcjq
enable	ajbkcWdoeGflgnhmiSjr
memories	aPbZcVdcezftgxjZ
yemen	bWcXedhjikjn
marie	ambSdaedfUhvjq
giuliani	aZbacsdZgZiw
disappointing	aUbveogshPiX
charts	aycldReSfthOiNjj
mahmoud	accadjhqjn
harsh	aSbrccdWerfqhcidjo
crop	adbmcldxeQfdhaijjd
attendance	bbcndjeWgZhjjd
severely	brcadke4fjgZhYiVjd
launching	ajbbcbddeZfzhcijjl
awareness	aYbtcYfbguhjiUjr
disabled	bacjdugchX
lopez	bacldjeTfViq
infection	ancZdoeqfahYiY
tanzania	bRcddreagbhpibjm
riot	adbWcpdUewfugTiujO
recordings	axbWdVeQfsgZhXibjk
berlusconi	acbbcYddfdhuikjl
periods	ajcYebf8hSiQ
reaches	adbaecgphcjX
forever	aZbacUdkexfcg3icjM
pesos	aobTdwflgZhciRjk
earning	ajbYc1dpeNhXiVjW
rallied	akbUcqdjejfmgjhWicjQ
disclosed	axbYcaeQfagOirjw
integrated	atbtcmdUePfqgYiPjo
villagers	aTbXfpgShoi3jZ
multi	blcndbeUflgniajc
rebound	albodofagqhQiXja
intel	blcnecfZgchcinjj
root	cadqfbgkhoiZjZ
invested	bXcmdseQgdhkjd
completion	a1bWdyeJfwgdhPiP
margaret	anbNcmebfagXhpjj
cohen	asbWeMfLgdimj1
occasions	bWckdVf6gZhYiT
persuade	aVbjcadmeNgkhxir
jon	adbUcudneLfSgchmiujp
odds	aUb2eVfagsjZ
lap	anbbckerfqgnhOiQjO
rumsfeld	bdcZeafZgZijjy
favored	bmcxdUePfYij
cocaine	anbaeafcgYhbitjb
satisfied	abb2cQdUfSgshdiYjj
burden	aVbocUd1fWgjiVjm
connections	bkdVeVfbgdhlimjl
manuel	ambWcbdleZfSgchrjm
emphasis	bwdYeTgkhaiOjx
filing	aobYcWdueRfjgVhjimjn
stanford	aocrdjeZfYgWimjU
governors	bacrdceJfagPh1ipjd
funny	aJbwcpdMeufYgxhViojU
reflects	aRb6cadUeZfWguhdjp
chapel	arbPdjeagUhmijjX
palestine	ajbYcRfjhqid
distinguished	anc1dKeRfcgchciSjj
professionals	adbwcpdWeIfXgahliojb
improvements	arbkccdleOfphTiOjx
homeless	aQbVdsenfngXhli3jV
constituency	ajbncldaeVgahpiTjY
revenge	aNbaccdjeygshninjZ
islamabad	cXdledgYjp
announcing	aobNcUdmedfjjt
hah	adcXdverfSgyhqicjd
partial	aycVdneXflgchZiSjk
rebellion	aVbbclemfkgkhpiljV
internationally	avbsdMeOfkhbiPjk
petersburg	aqbRcodpeYgZhminjX
reign	aYbUelfqgphljV
lakes	ambYcddaecgahkjk
exists	bzcUdUeWfOgoim
airbus	ajdleTgbhZimjp
bible	akbjdOeWflgbjk
hassan	cXfShujs
pink	bGcwdaerfjgjhZjW
indictment	cZdbeVfjgUhmiwjq
errors	b4ccfogahNiTjd
integrity	b9cWdPeYfNgshriO
choices	aTb2eQfYglicjn
deputies	ajbXcmdYeSgRhxinjb
expedition	apbccmdbeMfkgchZjn
reluctant	aZbncaeXfLhsiv
zones	arcdeVfdgbhjiYjn
aftermath	aUcUdle3fvgjjc
cardinals	bWcldmiljO
destination	bccYddeafYgphciljj
displayed	anbjcodBhUiW
assume	aZbvcXdleRfPgkhuic
pregnant	abbOdrekfcix
lessons	daeWfxhZiV
terrible	aFbycQdke/fcgwhcicjS
boards	aocodWeUfngGhojd
opener	akbYcddpemflgohViWjX
sean	akbYcpdjeWfOgZhniujd
sprint	ambdcodXfdgphWic
component	aybrcjdYeQfZgbhaiRjo
examination	axbocldVeSfogShbiS
embargo	aubacIdjfbhjjk
novels	bjcsdOeQfqgjhSicjn
sub	awbccqdleKgShjiZjj
bryant	adcqedfYgbiuja
generations	aOcpdaedftguhdicjU
holocaust	adbYcXdqepimja
teammate	akbVcwekfSglhZikjW
peoples	aXdXeafdgshuiRjl
seeds	bVdveZfkgliYjc
guantanamo	albZcZdrebfdgbiojd
vocal	ajbmcodOeZiN
nevada	aubXcqdaePfTgbhkirjc
unveiled	aqbOcqeSfmgdhZijjm
similarly	bxcldIgYhTiWjp
lions	akbVczfahbjQ
tommy	ambJcpdqedfcgchlinjZ
acquire	atdneHfXgjhlia
phillips	asbVcndkeLfRgchdiq
vaccine	anbkdmeSfchZil
bridges	aobWebfngahWjj
hughes	aubactddeOfZgXhailjr
crowds	aJbYcmdMeyfqhliwjV
floods	aXbUcadseyfwhZ
pulling	ajbTdnemfmgbhUjW
neighbor	aWbTcjemfUhsiwjU
turnout	aXbxcldYebfbgkjc
keith	ambackeWfZgZhk
thank	aUbQcXdceqfYgyhpia
merged	a1bRcjddeXfmgShqic
fatal	aabocbe4glhSikjQ
sustainable	acb1cddneFfYguiRjq
steam	arbRedfxhQjb
chemicals	aqdmfZgZhaibjo
powered	anbbcudaeXfpgZhOik
dreams	aObddjg4hcijjV
territorial	anbmcXdYeVfchtiW
lawsuits	aZblcddngais
notion	aMb/cadJfZgphditjk
rubber	bacqdofsgXhbibjX
passion	aNbrdRejfdg4idjW
kidnapping	aXcddlemfZgZhji0
peres	bbcXdnelgkiXjp
anticipated	aZbpeXfjgohVjr
beirut	bccTepfngVhlik
doubts	aZbycLddeYfUgsimjq
revival	cjdaeSfjgmhcjd
flows	cZecfdjl
footage	aobZcjdPftgPhWirjn
loaded	ambTcoedfqgWhMjd
select	arcrdZeBgUhvic
bloomberg	alcsdceUfUgZirjs
romanian	akbdckdTebgVhnip
stimulus	bdcbd0ebgkhWiVjm
incumbent	aZbjcwddeZfXgYhtimjd
outdoor	cjdaecfpgb
fda	a0bdcWeQfWgYhjikjv
slovakia	ambRcjdnedhkiWjc
neighborhoods	aUbqckdZgZhkirjY
discipline	bxcjdZeVfdgliOjZ
olmert	abbXcUdqfjhqjp
substitute	ardoeRfjgZhdia
musician	anbZcndXeSfaioja
addressing	aWbpcWeafjhqiXjt
maintains	atbjccdVeHfXgZhmikjm
judiciary	bpccdTeZfUgbh0ij
restricted	a3bkcVdZeVfkgPhbiRjr
diet	bkcYebgbhqiYjk
citizenship	awbWcadjeTfVhjiWjl
powder	apbddaemflgVhYiljb
mandela	aabRcjdcenhrib
bp	ajdseZfagchaip
committees	albbckeDflgLh1ik
psychological	b6caddgkhWiMjm
ecuador	bbcddtecfZgchmiY
composition	aubocndSeHfpgWhbiOjn
indicates	ambqccdUeVfNgohWjo
hell	aKbXdpeyfcguiujK
grain	dtePgZhd
kent	albWcndoeTgYhcjj
nicholas	akbTcjdpeZfQgVhtiv
genetic	arbwdaeTfXhZiX
smuggling	bZcceafdgbiz
albanians	aZcbdXekfmhniqjc
rob	bScodqeSfRgahoit
heights	aobkcdeZfYgnhcib
devastating	aObocZdme0fvgshXiZja
targeting	aYbwdWeagWizjq
honda	atbVcrebfWgphMidjj
relay	ambbckdYelfmgkhWiZjc
monument	akbZckdafVijjW
ted	bQcqdnebfQhnitjj
ports	awbScXddebfkiTjn
sweeping	dafvgkhbiV
raises	aadweVfPgkipjj
muscle	akcUdoewfdgohciMjc
shocked	aHbscbdPe/fRgriujS
rogers	awbTcmeSfYha
discussing	cRddeOfkgZhpiojx
belonging	akbVdaeZfYgPhqi0jZ
pressing	blcSdmeZhkiVjk
ambitious	aPbycmdbeNfkgthbjk
miners	bUcldofkgchZirjW
humanity	aPbscaddekgvhmiajV
diana	bJdaeofbglhmin
drought	aacZdxekfpgohXiW
dayton	aubbcYeVfkgdiYjk
abuses	aXbodjemfcgThqiljb
iaea	awcSeMfcgXijjs
sells	albRcqeTgXio
rely	aZbycbeFgahmjm
immigrant	aXcmdYeZfXhni1jb
nt	anbVcrdueUfpgUidjb
nicolas	bYckdqfVhmjk
hanging	aXbVdlewgdhaitjN
doping	asbldTfcgbha
wen	bScjeZfdgnhoiZjx
advocate	bsdTeQfPgjhvimjk
significance	albzcTdPeXfWgpiRju
actively	albjdYeMgYhp
bet	aabldneafOglhlisja
newcastle	aqbYdnebhciaja
backs	acbbcpecfbgWhoiljb
competitions	albocvdReOfsgchbiTjc
endorsed	aqbdcodVeKgWhojt
shadow	aYbVcofdhsiqjR
themes	aYbpckdQeZfqgmhaiUju
jointly	atbWcmeGfpgYhmiZjk
concentration	anbcccdkemfbiSjc
exploration	aobkdkeKgkhXiXjs
jihad	abbYcYglhriojj
forecasts	bqcjdjeUfohQibjw
hometown	bNclddebfXgkhrirjV
counterparts	cqdbePfcgZhnibjn
nixon	bUcsgUimjX
indicted	akbVeYfbgThsiyjb
wounds	acbXccdqe3fuhbiYjW
ideal	aYb6dUeNfYgvhbiZ
finnish	asbVckdXebfngahdjn
suspicion	aYbocWdXeofVgci3
collaboration	aqbcckdaeHiajq
accurate	adb/ckdJeNfmhMiWjl
surged	aubTcsdkhPiZjc
reid	aobaeRfRikjp
crowded	aPdXezfsgXi0jT
sealed	aubPcXekfygXhZjY
indigenous	acbrcjdTeQhniZjj
praise	aWcldLejgohkiTjq
sequence	asbmdVeWfrhQiS
hide	aZcYdlfZgbhnirjZ
consisted	avbVctdZeIfygFhZ
edged	aubUc1dlhJiSjc
remembered	aUdKergrhYikjX
vincent	bZcodmeWfYgahqim
confrontation	aRbqcadcewfdgnhjitjZ
convince	aPbrcZdjePfWgrhviujc
slowdown	acbncRdwemfWgthTjp
preparations	bYcNdqeafvgjhjiXjo
albania	ajbTcYddfmgchrib
priests	aYbYgRhuiwjZ
surviving	akbUeSfrgZhbiljY
initiatives	bodkeJhkiYjt
edt	aubjcWdofmhaiY
counting	bdcZdleWfugaikjS
pearl	ambGdjekfcgkhcij
persian	amdUeYflhdibjo
shield	ajcodjeZgc
furniture	bWcsebfogShajc
hung	bJcrdcetfcgcinjV
dee	ambQdufSgjhoibjn
substance	akbscYdXejfWha
volatile	aYbtcdfajm
columnist	albbdUeXfNhriujo
somali	aabcdZeafmgahtir
arrives	bBdrgkhkirjb
uncertain	aab4cPeYfNgrhdiljm
expense	aYbrccdyeUfZgbhoiZ
cooper	awbZcodYeNfXgXhaipjn
federer	aabderfng0hUibjW
firefighters	bWcmddfvgVhbirjY
overs	ajbjdkeXf8hMiL
battery	aqbdcmdleagZhYiZ
acid	anbjccgdhZiSjo
pointing	abbrdQfVgchXiujn
organizing	abbccdeQfqgYhxin
legally	aobqcXddeNfXgdijjZ
dealt	acbpcYeofmiWjY
random	ajbtcbdSfugZhaib
ranch	aqbMdreVfagZhlixjX
boosted	amckdoeafdgmhViTjt
stalled	ambbcYdxfsgjhWicjb
barred	arbbdYecfdgMhkiu
ibrahim	akbbdkeZfUgahujt
zoo	aqbOdpecfYhliojY
breakthrough	ambkcdeWfbg5hQiV
dealer	asbaclePfJgUi2jd
farming	adbkdrePfkgZhlikja
farmer	acbYcrdjeTfWgahni3jU
frontier	ancjdReYhlijjj
credibility	aYb9cWdYeYfPgphn
amazing	aPbtdPejg9hTiYjV
maritime	aybkcddUeSgaiTjp
cardinal	ajbddbfXgWhu
tsunami	bXcUdmerfpgkhaiajl
receiver	arbncjdcebfWgajZ
refusing	aqbbcYdkeWfkgQhnij
chest	akbQdle6fpgdhZiVjW
tournaments	bbcoeZfshaiXjY
surprising	aQb6cjdRekfUg1hQjY
existed	alcbdSeUitjW
plc	axbRcbdkeYfXhmjl
tear	acbYexfygZhdiljS
archbishop	ajbTcjejfZgUhtik
faction	abcndZebfVgah3iojY
extending	atbXcVdpeWfwgkhXiNjn
physics	arbqctdYeXgdhQiS
lined	aabScsdafrgThbitjU
refusal	anbjcQdpecfZhpic
debts	bZcWd/eagXhliX
explosions	aZbccbdVeyfugchUiwjb
mcdonald	albScledfWgYhkixjd
starter	akbWcsd1eWhWidjR
cheese	bccjdjekfjikjR
gambling	adcddceafTgZhzi1jb
suits	aXblcvdYfkhWimjd
recovering	aqbUcYdterfpgmhQiTjX
lawmaker	adbbcmdYeafJgbh0i3jd
offshore	aobdcZdoeOfbgcikjn
historically	abb2cqdNeVfUgcikjY
tougher	budceVgkhaidjj
diverse	aRb5crdHeLfjhoiYjn
protestant	aZbjckdSecgdhsinjW
marking	albQekfpgmhdiRjZ
explains	aabmcadTeafUgnhditjq
administrator	a1bbcdeHfRgNhvisjm
buddhist	aabccndSfnhliljX
audiences	aQbtcpdGfdgoij
permitted	awcZdbeHgRij
tribes	adbbcldXeRgchuij
admission	asdmeUgVhdib
pitching	aacndreUfjglhXicjW
constantly	aacWdRemfrij
silva	ancmdkeWfUgciTjp
rescued	anbHdkerfqgXhUiojX
arnold	aobUcleVfcgbjn
lasting	aabjcTdjeafvg6hViP
laura	bMeYfZhmiojp
collections	asbVcndYeHfqgXhbiWjm
stern	bbdVfagaiojr
moreover	bvcddXeRfUjr
mounting	aabkcVdremfngZjn
honors	atbSc8dceWfYgbiOjY
barrier	ambqcTemgohRiZjY
urge	aRbjcOdbfYguh0jm
exhibit	akbYcmdYeYgkhajc
boundaries	alb3cddQeSfxgbhXiQ
negotiated	aqbXcbdpeIfogcjm
neighbouring	bVcddjedflgRhqiljl
urges	aZbYcXecfSgqh2jq
undated	bdcbdkeafVgnhjir
mothers	aWbUdqfahoimjc
athlete	bpctdQebfQgohYiljX
subway	bWclevfogXhUiyjU
eagle	awbVcqeWfYhVjb
removal	avbScYdveagQhmjm
plea	acbdcVdmeZflhjiljm
frederick	albWcpeafUgUhsjj
eagles	albXcodledfZhcjT
curb	adbjcUdvfdgjhljk
romantic	aSbscjdSfjgwhZic
belonged	akbWcmdVebfZgThmiwjS
fantasy	aTbtcsdVebgphc
optimism	aVbtcTemfRg5hYicjo
affiliated	ascrdWeTfZgKhtiqja
confirmation	aqcYdbeWfbhjjo
correspondent	aubWccdbeZfVgNhpivjr
merrill	aqbccjdoePfRgUiojr
civic	acbqcmdWeZfXhuiZjZ
bullet	ajcpdbeufqgXhNimjT
hunger	aYbZcPd4epgthkicjc
excited	aHbsccdSe0fPg2iojY
cautious	abb0cRdXejfVgshZiZjq
hudson	atbTcoddeQfdgahain
voices	aRbldLedfdgqhoiljl
kenyan	aZbccldaeZgchlit
representation	b1cmdTeOgZhqiR
overtime	aobZd4eafrhZiWjQ
evolution	abbzcjdPeYgrhZic
zambia	bVccdqeWfcgchsidjm
reed	aobQdneZfbgShk
modified	a5cjdaeQfugOhPiSjr
exercises	arbccYddeZfohciNjr
bearing	bRcldYfagZjj
wicket	bndkecftgnhPiPjY
seal	axbLcldmePfkgdibjS
jordanian	bXcXejfcgdhmiqjl
neutral	akb5cbdVeUfUgahlicjm
rumors	aUcQdZerfZgbhmi/jp
interfax	apbjdceZfXgOiojz
riots	aTbce4fsgcitjQ
madison	ajbZcodjecfWgYhniwjQ
afterward	akbNcXdXetfmgahbiq
statue	bQcsdZekfbirjS
preventing	blcNdrgjhk
negotiators	anbadneQil
skating	bkcsdZhajW
schroeder	acbUdjejfagliZjq
portrayed	aUbqcudNfUgZhlixjk
richardson	atbYcleOfVgYhdikjr
timor	bcccdjfZhpibjb
concerts	bKckeYfziZ
balanced	aYb5daeMfkgphciOjm
rifle	aqblcvdOebgRhYil
resource	anbudkeFfOgbhmiZjp
latino	aVbqcudReZfRgkhnipjY
reviewed	aybndReJfqgRhdiXju
bull	bVcnddepfPgniqjQ
dramatically	akbnclenfogkhQiQ
beneath	aZbdcjdWeyfogbhVikjU
ahmad	ajcZdkeTfWgZhqjz
yields	alblckdseUfZhQibjl
contested	btctdWeTfwgViZjX
requirement	a1bncVdjeEfZgXhbiZjo
paulo	aubccmdjfSgVhjiUjc
pepper	bZdjelfogYhjiljY
contacted	awbQcZdUeUfXgLhsi2jr
proven	aXb/daeMfRgshTikjb
eddie	ajbOcmdnfRikjb
ahmadinejad	aYblcjdbemfdhdjo
bachelor	avbUc1djeXgbhZiUjT
danny	ajbScbdoeYfZhnitjd
sadr	aabcdYfdgdhriw
defeating	abcudjgkhliTjX
diocese	albTcdedgShwinja
rocky	bccmfZhdia
drives	aZcnfnhWijjW
commitments	ancRdzeNfjiGjv
disarmament	arcZdqePfdhniV
rolled	anbPcpevfygbhKidjV
emirates	ajbXcXdoeZidjp
murdered	aSbRcrevgThoi8jM
indoor	amckfmgchZidjZ
demonstrate	aYb2cWdUeOfcgyiY
dubbed	akbQcrdMfdiv
slight	blepfYgthQiT
weaker	acbsdkfWgjhYiZjm
declare	ajcNdmeYfXgqhvicjd
europeans	aVbscZdVfagshWin
ammunition	atbadZeTfngLhYinjl
borough	ancpdbePgQhqimja
starred	arbLcxdZeUgYimjn
pursuit	acbudcebfag0hYiYjc
sophisticated	aab7cqdDeVfjhUjj
weakness	acbwcRdqeufNgqhaiXjl
nose	anbZcpe1hViTjO
kenneth	bdckdleTfXgWhqiw
craft	anbdcodReKfqhYjd
depend	aYbxcOdrePfagrhmiTjp
bulls	bdcoekfaglhbiojL
topics	bocjdWeRfngZiYjw
consisting	aubWcsdVeHfvgHjj
bishops	acbddYecfdgTh1imjd
deemed	alb4ccdXeSfKgXijjl
crews	arbRddeWfrgQhXir
barak	aabccXdmflgjhkidjn
valued	alcmeUfYhbiUjj
offset	ambpccd2eZhSiPju
saints	adbZcmeafmhmikjS
inspections	axbbcYdmeTfmgWhZicjk
retreat	bccYdpfdgjhjidjd
jennifer	bPcpdmeVfQhmipjl
hearts	aSbcdke1fogzhjiPjO
nonetheless	acb0cddJeXfQgthVijjk
chad	adbTcjdvfagZhpimjb
iv	axbMcmecfbgXhliUjr
openly	aYbjccdGekfagchviu
dprk	akbXcYdmeafbgjhnjk
nn	akdnemfcgshdiT
initiated	avbTdjeSfqgYhliajn
brutal	aJbxcjdYe0frgkjQ
disc	aybUckddedfngjhPiU
tremendous	aRbucVdcekfVg3iU
breakfast	bNdmecfrgWhoiljd
institutional	bxcbeQfQgYhq
wallace	ancsdceZfWgYhZin
shortage	abcad2eafbgZir
ag	azbNdredfQhkjp
hailed	addIedfUgujr
horror	aVbmdXeygnhaja
triumph	aXbkckdZesg+hSiQjL
encounter	aOdYeqfpgthcjV
cinema	amblcqdMecfaglhdjY
picking	adbbcmdjeXfkgdhaikjU
cycling	ancldSfZgqhbid
mario	aobccmdYedfY
azerbaijan	ajcjdjeYfbgbhm
partially	aucXdnemfsgThPidja
investigated	ambrdSebgLix
unexpected	aVbocZdkeogthUic
spreading	aZbncRdcetfdgkin
sum	ajdqeTiV
petition	bYcaddeRgahuin
achievements	acbscqdVeQgvhciGjl
contributing	albrcZdneLfcgZicjp
suburbs	abcodYfjgZirjX
debris	bacdetfqgThSipja
islamist	aZbkdVfkhnio
elder	abbVcsdceVfUgchuip
rebuild	abbacYdzeZfwhmiZjW
haven	apbaccdleYfJhoir
sanchez	akbZcjeYfZ
bulk	albTcceRfmgUhkicjs
ivan	ajbbcjdnfUhljj
secular	aUb2dMeafmhqiZjd
lifestyle	brcadbedfVgkhliXjo
unidentified	albbckdRfcgLhai9
populations	adbndbeXfYhk
slovenia	arbRhniW
abandon	adblcSdqeZgmhpjb
spin	acb0dZedfkgjhZicjc
forth	abdRebf0gkhbiXjj
stationed	awbPdZeWgPio
sweep	bccsdbejftgphTicjO
nikkei	aqcodnfchQiW
roster	aqbUcjdoeMgb
butler	avbYcneKfRgRinjk
portrait	aacxdRfchcijjc
frustrated	aJb0cWdXe1fYgoitjX
liquid	amcbdcelfpgbhXic
towers	bbgWhYisjb
decides	aabVcXdweRfSgmh0ivjW
noticed	akbbdKesfZgahVi2ja
adventure	acbkcjdXecgwhVic
refuge	albPccdleXfagYhqiv
fence	bYckdnekgZhViqjS
ups	bTcddlejfmhdik
mixture	aabocbdWekfxhdidjZ
opposing	aVbscndReVfjgZhqil
tibetan	adbccodUflhjjb
ahl	asbWdtfbhmiW
concessions	ajcadxeVfdiUjk
murders	aTbccqeqfpgWhbizjR
impressed	aWbucqdEfXgohbic
brick	bXctecftgQhXivjT
enrichment	avbocVdteSfbhbidjk
panama	awbPdkebfdiT
journalism	bxcwdNeYfZhcjZ
premium	anbocleQfWhYibjr
bowling	akbzcqdXeZgbhWiUjc
ucla	ancvedfcgbhbinjQ
rains	abbRcXdretfvhZidjj
deciding	bwcUdpeGglhkidja
examine	brcUdbeKftgYhojk
junction	awbWcadcha
touring	apbRcjdYeSfvgchaid
watson	atbXcleXfchS
mom	aVbKcddlepfXgphpixjU
rays	adbYcmdpelgphXjY
leftist	aWbjcudZecfbgchniojY
publicity	aYbldXfahoiujl
shaped	aVcpdTerfohcjX
shrine	abbTckdjesfdhoimjT
honest	aGb/dQfYgvjV
confusion	aYbycLdZevfahjimjj
stuart	arbZeNfZgXhdiojs
purchases	arbXcddxePgThbjt
gifts	abbLckdmeXfjgahq
nebraska	aobacoedfdgdjT
slump	cad0ergqhOicjZ
submarine	awbXcmdbgdhOjl
consistently	b3cudJeRhTiXjb
flown	a0bNccfwgShRia
animated	crdXfnhYjk
patterns	abbwdQebfrhXicjm
perceived	aPb/cadTepfLhm
aging	addjedfchjinjc
threaten	aTbrcWdrecfTgshuij
budgets	bjcddtePfmgRhpjn
flee	aYbTcadpepfjgchoiwjY
holder	atbVcleRfSgcil
discount	auccdkeSfYgZhaikjm
medieval	bmcmdHeZfugZhcimja
physician	avcbdjePfWgThqil
scholar	aobqcqdLePfPip
monitors	aqdSebfkgQhmil
stevens	aubacmdWePfUjj
smile	aXbXdQe4fbg5hYjW
comics	anctdVeVha
pursuing	adbuckddeKfbgjip
businessmen	aSbjcodceUfUgXhsi4jc
processes	ajb1cXeQfmgciPjl
amsterdam	aybPccedfdgbhdja
panic	aXbjcKe/fagphdiqjY
awaiting	aobOcWdnebgail
adapted	asbkcldSeOfvgZhViSjr
wounding	aYbmcldaepfpgShditjb
segment	ambjcldaeagbhUjm
sank	asbTcjepfmhHibjb
painter	ajcvdXeSfYhZioja
experimental	azbxcndReJfrgahLiX
cult	ckdOfXhmi3jW
deposits	anbUdteSfXgajl
transaction	arbmcTdpeQfWgdjm
instrument	awbsdSeSfngbhUiO
guaranteed	aldueOfYglhjiS
jamaica	albXfjgjiajZ
distinct	b2dFeWfkgjhbiSjj
solidarity	aYbWcUdjeofZgyhuiW
blasts	aYbcccdXe1ftgchVitjd
governmental	ajbpcZddeQfYgQh3jm
receives	anbJcmdoeUgXhp
salaries	accrd2eMgRhnij
whereas	ajbpcldYeZfdgdhZiRjj
nationally	aobmcvdUeTgahZiXjb
televised	aacjdVelfricjj
scattered	aabXdXeofxgUhcinjc
obligations	anbmcLd4eRfdgdhpiKjq
agrees	akbYcadreOfQgkhsiq
strategies	b3cceBhkiajx
dependent	acbxcSdqeafXhmiVjo
absolute	acb0cXddfTguiNjW
guarantees	arcSdveOfZgkiQjp
postal	a0bNeWfbgVhk
clarke	aqbaeOgahXjv
styles	btczdGeOftgchWiYjk
ankle	atbcccdqevfphNiLjY
leagues	crdceSfjibjU
runners	aabZc4ebfmgmhPidjS
presents	aacmddeNfbgkhjjp
volumes	apbWdbeWfvgdhRiQju
origins	bqdOeRfcgjip
damascus	cXdkelgYhkin
shirts	aabQcudXeqfkgbhcil
heroes	aUcqdYfXgshmjT
crystal	ajbactdYicjY
demographics	aTb+ckdQeZfYipjm
celebrations	aXbScberfngthoibjY
explore	aZbqcbdZeEfmgsjq
hardware	aubkddeSfkgVhWiXjn
michel	cXeYgchsimjn
aviv	ajbccWeufkgciljb
ghana	akbYcleXfdgdhoiV
reactor	a0bccYdweYgdhRjY
somehow	aObwccdXerfWgyhXisjI
stopping	ajcRdjelfqhVja
placing	andkeVfogVhYia
flash	badZexfnhX
proceed	anbqcPdqeLglhjia
accepting	adbZdkeZgVhqim
merchant	albVcjdceSfWgahlit
fails	brcddpeTfZgsibjT
tense	aUbpcZdTeyfqgoicja
deeper	aXbncdekgrhVibjj
prestigious	amc3dTePfbgciZjY
automobile	apcoedfdgchUid
comfort	aYccelfZgoiajj
oliver	aobYcodpeSfTgZij
strengthening	akbkcQdmeTgphniLjx
ralph	bdcrdaeYfUgWhqis
topped	anbSc2ddfqgYhRiZjW
millennium	aadkeafmguijjX
inaugural	bQcreYfsiXjd
jurors	aWbtdWeWgaix
hopefully	aSbmcTdnebfcg/hZiXjW
lloyd	aobRdkeSfUgbhljl
jurisdiction	apbtcTdbeQfagVhy
prompting	acbacZerfjgZhkiu
painful	aMbncQdse6frgyhZiQjW
quarterly	amcjdoeTfkhZiXjl
locally	apblckdUeQgThbjk
prosperity	aUccedfag7hliS
diplomacy	btcagoiajc
cypriot	ambjcVdVfjhqid
dust	aYbRcjdkeufphciojW
argues	acb2cddVeOfLiqjq
istanbul	ambacYenfmgbjb
denounced	aZbpcddNetfZgUhrisjn
ounce	aocddjekfmgnhQibjW
koreans	abbbcjekfXgkhZinja
atp	aobdcjdpeaiXjb
pedro	ajbVckdneZfThlidjc
braves	bXcjdpgnhbjS
capita	aYctdpeTfdhjjb
troubles	aWcWdwerfcinjb
approaches	bycjddeNfpgkhWiUjn
filmed	arbWckdWebfsgShRiqjk
lightning	adbYcldmetfogmhWjT
comply	arbocPdleOfjgchmiTjn
folks	aFbockdVfRgqhni5jP
emerge	aWeZgyikjT
overwhelming	aSb0cXdOemfWguhmiX
insist	aZbucRdbeSfPgnhsiu
sponsors	bYckeMfUgahsisjn
extradition	atbXcOdmeXfZhnjp
researcher	avbjcpdWeOfJgahkitjj
supporter	dWebfLhwiv
chocolate	bSesfkgqjU
thaksin	aYbXccdjepfdhvio
nonprofit	bneJfagZhuitjc
ferguson	adbndbeZfXgjhYiojl
sacramento	aoeYfagbhmisjU
dominican	akbTeYgdhmiljY
posed	bpcadYedfQivju
conversion	azbncadseMfkgYhUiU
spectacular	aSbtcpdUekfngwhOidjT
kazakhstan	akbZcndleZfaibjl
quarterfinals	ajbWdrejfmgshaiRjZ
riders	ajbdcudShRjY
flames	acbZcjdde0ftgchXisjT
alfred	bccpddebfagXhj
cameron	acbdcwdjeTfUgcimjm
responding	adbtcRdRgXikj0
jefferson	albdcpdaeUfTgUhmiujY
boundary	atbvdXeZfogVhYiT
stating	ambocSdReVfWj0
downturn	aWblcWduevgshUjj
bailout	anbacXdyecfcgajd
worn	bZcxdTeqftgWhTidjc
herald	apbbcbdVeafZgjhlij
ottawa	aubacddpgYibjY
dirty	aTcmeogVivjQ
raymond	albbcmebfOgbhrijjj
traditions	aXbsdLeUfngphoiXjc
guidance	awbrdbeDgYhdiUj3
hague	atbccWdceUfcgZhrjd
honored	bacodVedfXgohmiYjZ
katrina	aZbWcadweqfqhcil
organic	akbrddeQfc
keen	aabxcYdSeWfMg2jk
avoided	acbrcaesfkhTjd
harrison	anbVcmdbeSfcgXirjj
interstate	ambmcZdZgVin
warfare	akbrcldZeZfjgahc
phrase	bkcadIfZgmhcim
belong	aabjdUeVfQhtiqjU
presentation	albpcodUeOflgbhaiTjq
hub	anbbccedfXhlil
lankan	dcecfrga
burn	bYcbdxeofohdjU
intensive	amcZdqebf4gbhZiPjm
andre	aobZcqdjfXgbia
lock	aybVdqeWfWgcjY
manages	ajbackdmeOfdhnjZ
martial	aqblcodUeVibjd
aaron	albZcldqeUfXhdirjX
reliable	b5cjdPeEfYhZijjm
richmond	awcleRfZgUja
legendary	bXcudPeXfdgkhkirjT
draws	aVbbcvdYeafqglhbjY
wolf	ambNcpeafSis
burst	bWdXe1frgjhSipjT
sued	apbWcldkebfagPhoizjc
miguel	akbWcadpfShn
photographer	aqbccpdReYfagXhbix
advances	ambncmdleZfkgmhXiNjj
cups	bZekf2gdhbiZjX
celtic	bdcjdaedfogohaiYjZ
responsibilities	akbkcUdnePgYhyiMjv
grows	aXbacjdmekfRgrjY
discover	cadYeWfUgnhlix
girlfriend	bEcndmfZgZhoi6jd
mart	bUdlecfThpiu
conceded	ajbudXeVhVid
halted	a0bScSdueof1gZhQibjb
whenever	aWcUdbeofaglhninjd
rallies	aWbXdcepfrhjikjZ
witnessed	aUbbckdTetfmgkhciljb
babies	aYbSdserfkhZimjV
predict	aPb9ccdZeWfbgyhb
clan	bccpdZeXfcgUh2ioja
hopeful	aPbsdUfNg2ir
taxpayers	aTbpdzeYfYhmiljV
acceptable	abb/cbdYeMfThdiZjn
mechanical	avbrclfjgYhMiTjZ
wrapped	ajbHdnepf1gbhYibjT
stronghold	bbckdYfagchtirjW
bankers	adbneTfOgahoiv
admit	aTbvcadUekfSgkhmisjV
surveyed	acbvcrdQeVfjgXhUinjl
excessive	aZbxcNdqerfUgahkidjq
accomplished	bxcldReQgzhPiXjV
brad	ambRcsdleXfSio
fever	albQcddme1fdgnhbiajZ
remainder	atbOcddxeMfzgPiY
completing	a0bWcmdqeKf3gdhLiKjZ
venezuelan	eZfUgYhlirjj
eta	aqbYcSddejgjhj
characteristics	akb5cndIeRfbglhYiJjq
lin	bRcqdjeYfVhsiljp
database	a0blcddQeJgUjm
columbus	asbXcjdkebhajX
blocking	aocYedfcgWhljj
domain	ayblcbdYeUfagVhmiUjm
spare	aZccdweWfyhViXjc
catholics	aTbddUemhrinjV
exciting	aGb7ckdNg/hUjX
willingness	aXbxcReUfPg0hqiWjn
assisted	avbadkeLftgMjl
planted	bcckdcecflgYhXivjY
endangered	albdecfRgkic
incentives	bkd0eGfdgchZju
watchdog	aqbpccdbeYfOgXhsiljd
mp	albccleYfTgThvin
chronicle	anbccddXeQgchoiljl
slowed	aqbccbdsepflgkhJiV
seng	axbTcmdnhZiKjj
controlling	ajbtcUeZfZhtiW
campaigning	aabZddfqhnjZ
battling	aWbbcmfrgkikjW
diesel	aobWcrdoeXflgYhNjp
engagement	eXfcgshjiVjl
queensland	arbccodbeRfmgciVjb
glenn	aqbXeYfbgchcimjk
bullets	adbdcpdbetfugUhUitjS
voivodeship	aoeagYhjijja
edited	axbccndQeQfxgPhZiWjw
overhaul	asbaccdreTfrgdhaiU
predominantly	aZbncndLeZfogXhjiojb
impression	aKb8cYdKelfWgsjo
indianapolis	aqclhYijjM
phenomenon	aUb1cWdKerfUgwhZiw
barriers	bmcdfbgchajk
examined	awbldTeVftgLhX
bones	akbTdkepfkhciZjS
supervision	a2cZdoeLgMhriUjl
tyson	bVcpdofTgjisjZ
opinions	aUb6cddHeQfchqju
aspect	aWb/cadNecfcgsiZ
instructions	avcSdYeOftgMiajw
cope	aXbjcTdtedfngmiUjp
frequency	aqbvcVdXekfnhTiQjo
neil	akbVckddeWfagXhjisjj
automatically	awbYdjeafngchbiVjc
expelled	aqbOeogLhpiqjZ
quest	abbccneSg4idjV
sacred	cddagjhmiYjU
decisive	aab2caddeVg2hbiLja
doug	ajbZcpdpeSfYgXhmio
linking	ccdWeagXiojv
shifted	awcdecfpgUhXiZjk
coordination	aoblcTdmeTfcgchsiPju
ariel	bacWduhnibjm
aziz	cYeYfUhsiljw
symphony	apbVedflgkiTjZ
pioneer	ascrdSeRfVhdiojd
sue	ajbUcadseXfOgdhzit
physically	aVbydaesgmhaiVjV
reflecting	aabvccdWfmgjhVibjs
diversity	abb1dQeNfPguhoiTjn
magnitude	abbtcjdYeqgqhRiU
lobbying	aceTfjgXhwir
chemistry	arbkctdbeYfahWiQjd
thirty	bPctdXeZf/gYhSjS
sized	bbcudcebfjgbja
cruz	arbUcrePfUibjl
marched	bKcpdXerfsgXhliljT
frustration	aLbucPdbe4grikjc
fisher	arbUcsdjeOfYgYhdik
broker	ancddneIfVgbhoir
consortium	axcoeFfTgVip
pressures	aXbxcUdmedfbgkhdicjr
chan	anbRcqdkeYfLhrjl
adequate	akbycXdoeIgbiQjs
montenegro	ambYcYdUechwibjk
standoff	cWdoemfkiujV
circulation	asbbcZdbfkgaiWjq
wal	bVdjeafYgjhniujl
fictional	aabpcodOeQfjgWhjiwjl
commune	bYcneYfbgYhsirjT
hans	atbZckdleRfWgUhljp
copenhagen	anbWcadpebflic
armored	albXcrdXflgShYiljm
technological	akbxcmddePfYgqhaiQjl
sullivan	aqcndXeIfagVhkiq
adoption	aqbbcZdlePgchojl
identification	axbkdVePfYgTicjl
negotiator	aocadmeOfLhqikjm
decree	aybWcTdjeZgVhriZjq
syndrome	ancXdjezfQgqhbiY
butter	cZdmeqfqjX
sung	apbTckdTgjiWjm
honorary	awbJcueXfUgZhriV
mirror	aZbscmdNepfkhaja
recalls	aYbOdZevfjhXiy
testify	bdcZeSfagXhrisjk
ethiopian	abbdcbdZftgYhkiqjl
inspiration	aYbjcldOeSgshbjm
kuala	atbVcadmfbgbiYjp
brooks	asbXcrdcePfVgbhdikjk
arroyo	bUdmfVhpjo
cow	akbXdlesfXhaiqjO
roma	akbZcddlhjicjc
finger	aleuhZiUjU
seemingly	aMb1ccdSeoflgnhWiqjU
radiation	apcjepgdhVicjk
organ	arbaccdjeZgWhkiZjX
connect	addYebfqid
montana	apbUcoeWfVgchkisjY
hence	anbscXdbeWfVgkhdiOjn
defenders	bucldUfagbhkjY
collecting	ajbWcjeKfzgUhcja
hull	arbacsecfpgZhRiS
troy	anbYcpdreYhVinjU
duncan	cndbeRfXgZhjimjj
premiere	apbVcjeaflibjd
walks	acbScqfvgjhTicjS
soared	atbYcsdmekfjhLiYjc
injuring	adexfxgThWimjW
manufactured	aubacpdbeYfngShNjl
communists	abbZcqdYemfbhrjR
trainer	aubZcsdjeSfVgchbikjX
soundtrack	aobacmdXeZfpgjhWiUjl
dictator	aacjddeqfVgchviojR
rankings	atbpcsdbeSfchXiQ
adjusted	aqcmdseRfxgZhTiT
weakened	amblcXdmeufdiN
foul	aabydXewfcgbhYinjT
dual	awbjdbeSfdgahbiWjp
flower	bNcodlecfmgjjX
stockholm	asbRcceqfkgchdiW
characterized	aZb5cbdLelhbiXju
observer	apbtcadMeSfUgchqjo
ballet	aqcsdZeRgcjb
firmly	adbxcVdTelgoiZjW
mathematics	atbvctdXeRflgXhSiM
lifts	axbXcYdoepfkglhViQ
interpretation	b/cZdIeOhbiZjr
oak	anbccnfXgajX
slowing	adbocSdtenfagthSidjp
creates	aUbzcaddeZfXgohjik
resolutions	albncSeWflhmiQjk
machinery	asbZcpdmeZgThaiT
roberto	ancjecfUic
brilliant	aSb0ctdJfkgzhMiajU
inch	apbaclf2hPiTjW
naturally	aUbvccdTelfUgvhYjb
syndicate	arbYdSeUfUgXhuis
thoughts	aMbpcTdaerfmgviYjl
lisa	ambHeYfThqiwjl
trends	aab1dReRfcgohaikjs
cement	albScldvebgbiXjd
undermine	aRb7cSdleUfXgshvjl
baptist	ajbXdcecfbgchvinjY
basin	alcneTgaicjj
warsaw	arbVdngWhlic
paramilitary	akcldYeWfcgRhuisjZ
indicating	apbncVdRecfVhRimjt
theft	cldkfUgZhcirjY
hitler	bVcmdZemfdgd
compiled	a0bccqdPeDfvgNhWidjm
cave	bQckedhZisjT
lithuania	apbOhkibjc
toys	adbRcqdlgaim
focuses	acbqddeLgdikjq
bennett	apbXcmeNfRgVhjiujm
letting	aTcUdpgkhpirjX
developers	bncjeNfcgcip
ac	asedfmhXiW
supplied	aybXcndZeGfsgEhVinjv
additionally	a4baclddeGgLhbiZjw
prague	aybScadogbiVjb
lesser	adbkcpddeTfWhkia
odd	aQbtcddUelfjgnhYipjS
uss	arbRcddcfYhcijjo
descent	ajbmdUedfZha
lesson	aTbwcaejgvhaiZjW
cleric	adcmdOedfXhmiv
occasional	bdcddXfsgZhajk
advancing	bjcofqhaiP
kyi	bVcbenfdgohqiajc
roadside	bcddejfqgThXiw
kofi	akbZcSebgdhsidjw
bulgarian	anbadYeafkgXhjiljj
guided	ascldOeQfzhOiWjs
bidding	bbcjdneQfmikja
distant	aTbocldTemgphciljY
roh	adbXckdsfVhsiljd
mini	albNcmdcfrij
excess	accWdwgcib
cubic	dqfwgbhMiYjZ
nashville	asbScmdkeahjjS
mere	abbxdbfjhWjS
pit	bXcndqejgYhciujG
fleeing	aYbSewfmgXi2jb
levy	bYcWdueUfWgahpirjq
grey	bbc3dXedfZgYij
blake	bZcqdjeZfbglhbim
trio	aqbScqdaeNhainjc
combine	boccdceNf1hkiY
confused	aQb7cXdJe4fOiujb
epidemic	abbjcYerfbgnhdiljc
divide	aRbvdcecflgmhpidjZ
sergei	ardkeafVgWhkjs
minorities	aVbucpdYeZfVgbhs
mumbai	cddjenfogchY
defendant	acbxcbeUfOgchniw
egg	aabWdqfshkinjM
speeches	aTbdckdSfugdhjicjo
reward	aZbkdqeTfSgshjjc
swift	bYdaecfcgrhdibjn
shake	aSbdcYdje0fmgqhpidjN
duo	apbXcxdaeRhdjX
yahoo	bVdXeafZhnipjw
yale	aqbZc0dbeYfdgVhcikjT
purchasing	awccdseBfYgOhpikjq
assess	bzcPdkeKfohkiTjs
organised	accldWeXfpgWhsjd
contrary	aUb/cNdLebfUglikjs
greenspan	blcYfUgjhainjr
liberia	adbWdleafjgchrjd
experiments	albqcjdceXftgchPiajc
gmina	bpcUdteafcgWhpiq
travels	albLddfrha
wet	bacddnetfwgbhWiSja
honour	ajbWckebfahqiMjZ
hike	cZdxeXfcgmhVimjm
suspend	atbccNd0eZfjgchniUjm
albright	ambTcXedfbjw
drilling	ardneRgchWjm
wise	aVb0dWeUfKgwijjY
hebron	ajbYcWdofmgcinjc
strategist	albmcmddeTfBhmipjn
reserved	bjccdXelgXhmiW
exclusively	amccdYeLfvgUjp
maliki	aYebhqjq
trigger	blcWdoepfWgphd
steep	acbsdkekfkgdhPiZjk
sacrifice	aTbjdwedfdg0hdiMjX
coat	ambVcudbfkgSjY
bayern	anbWcbdnelgphaiY
dakota	arbVcsdceWfVgWim
pose	aYbwcZddecfJgsimjo
detective	ambkcwdReMfbgSi0jZ
spotted	atbOcmdMejfbgThVi5
marry	aWbPdqeYfYgphwinja
vocals	arbTckdaeVfqgbhYiQjw
disorder	bpcTeufagliV
providers	anbkcaePfZgahnjr
rid	aRcZduejfYhyinjR
eventual	akbacbd0eUfcgthkiY
outer	cndcfpgdhZiUjb
removing	aobccTdredfpgQjl
merkel	aabUdmelfagohliZjr
widow	bCcldpelfXgdhsipjc
unsuccessful	cmeSfygZhZikjc
rabin	aabZcbdrev
releasing	arbXcVdleYfpgchZicjp
pharmaceutical	aqcldkeSfTgchkjm
separation	aoblcQdkgjiU
guitarist	asbKcjeUfdgdiljj
revive	aYbccWdteaftguhjjb
lion	bMczekfWhojW
pet	albRckdmfagahlimjX
utilities	atckdpePfYgVicjj
screening	aybXcdeWfogXhdiXjl
rushing	bjckflgbhYidjR
loud	aLdMe5goirjY
capabilities	apb0cWdYeLfYgmiNj1
rebuilding	aabdcWdzeVfwicjc
voluntary	apcTdreMfmgXhkicjo
costly	aZbzccdwecflhWiY
sends	aabRdmekfZhqimjb
guardian	andUeSfTgbhujn
brokerage	aqbkdmePfNgUhpiojk
nascar	ajdWedfbhbirja
highlights	bjdYeWgmhajs
renowned	albmcsdGePfailjd
bottle	bRcjdYepfuhZisjR
baron	adbdcxdleYfJgYhuip
quietly	bQcZdYekfrhbiqjS
leonard	akbbcleVfYgZhkimjd
schwarzenegger	bVcteZfXhliojn
acceptance	ajbmcadXecfYgriQjr
lumpur	aubWcbdnfcgaiVjp
simultaneously	apdUeZf1gbhWiT
identical	anbmcudSeYfwgVhPiU
priorities	abbwdteIfchkiSjq
depot	a1bPdkeSfZgRhdix
hospitalized	apbNccdne1flgYhXjZ
contractors	alcrdveIfXgIhkiw
bolivia	bbdreafYhoiZ
fights	aTbZctdlekglhlimjO
accounted	ancqdleVgWhWid
queens	bZctebfdgahkixjP
heavyweight	alcxedfPhjicjb
wishes	aTbacTdcebfdgxhyiZjl
ld	adbYcjdjekfZgnhkik
rouge	bWcnecfYgYhyiwjN
devil	aWbQcsdsekfbgtinjL
bold	aXbxcndQebfdgvhViUjj
toy	bVctdchditjX
bahrain	bbcadjfZhliajk
hop	csdTfdgphbjW
headline	bXdSemfbgmhcjp
emphasized	bwcYdNeNfZgmiYj8
greenhouse	bkcbdueUgkhdjl
artificial	bqcZdkfnhWia
underway	asbVcTdpeRfphYjj
tracking	axdZeRgXhZjo
lama	acbXcnemfbgn
lone	aleUfQgjivjU
justin	albTcpdlebfWgdhciq
disappointment	aPbtcNe7fSg1hbiajd
montgomery	asbVcpeSfRgVhliu
governance	adb3eQfXhuiPjl
mild	brcYdaexgrhOiQjn
hectares	bZdseYfugVijja
explaining	abbpcQdReWhciojz
fragile	aSbucTemgziSjc
suu	bVcaeogphoicjb
pronounced	arcXdXewfSgnhciY
tasks	albldkeJfvgciGjp
monica	bZfXgdhqiyjb
oxygen	ambdcZdoepfjgchZiPjo
relation	akb3cUdZeWfYgdiSjt
steadily	asbWcmdkfrhUiT
preserved	avbddReYfrhViTjY
mortar	bbdZeof2gThaisjd
structural	aqbwcadseVgbhRiJjq
warriors	bZcwdcecgjhkijjP
cooperative	ambncdeJhnicjk
finances	cWdzeVgWhsib
array	bwcmdOeQfvgXhbiajp
profitable	abbrdkeSfcgnhc
oslo	asbScadkfsgchciZ
imprisoned	bQejgWhnipjY
soaring	accjdtemhTiZ
roosevelt	anbXcsdZecfcgX
loves	aJbddXeqfTgzhoisjU
respective	ancneBfsgThxiIjt
succession	bjedfngdhmibja
monastery	aqbOcbdkeagXhqiojY
attackers	accldWekfkgThZi1
decrease	albkcZdugjhXiPjo
freshman	akbac0eWfWgcimjV
oversight	apbpcWdleQfXgQhtidjm
throne	bMcodjfdhuiZjX
sworn	bTeUfogYhs
hamid	adbmdneZfbgYhticju
challenger	adbjcwecfajb
youths	aPcvdWelfmgWi3jV
intends	akbbcUdmeEfVgnhtiojn
oriented	aab5csdQeVfZgjhciZ
partisan	aPb7dQelgchqikjY
unacceptable	aUb/cNenfHhljr
shells	bXdYeofwgUhcitja
linda	akbMeUfXgZhtizjk
rwandan	aYbZgRhwi0
rider	atcudTfRgrhPjX
toured	awbBcldYeYf1gXhcidjk
suggestions	aYbucWdUeRgahjimj6
kurds	aYdcfagkhpiqjb
apec	bcdpeQfXglhtiZjn
caps	aqbYcoeYfohSiVjc
fitness	asbtcbdbePfbglhdiSjm
retiring	aqbPckdoeZflgchdjW
refuses	ajbWcadnecfWhtinjY
rifles	apbbctdPeZfqgQhZin
scenario	aRb6cdeXfYgrhViv
tail	aobZcrdbfjgahVibjZ
chambers	bVdceYfcgYhqipja
withdrawn	a2bScUdjflgUhaiajp
hugo	bdcrdlecfYhkic
vermont	anbXcsdceSfdgdhkiojX
borrowing	akblcYd0ePfcgbhYiajr
admiral	ambTcndZebfVgXhpjv
suspicious	acblcVdNeufYgShki2
robust	acbtdZeSguhWiUjr
conversations	aacYdQecfqgXhkiujp
scrutiny	boccdXga
storms	aZbXesfwgnhWid
basque	blcbdRfjglijjY
impoverished	aPdpgjhkjX
investing	abbrccdqeOfUgljl
romney	aZbccvdbeYfcgciv
mud	aXbVdneyfsgUhbiojU
organisations	akbncZdZeRgThuidjp
leone	bccjeWfdgZhpid
photography	awbkctdSePgahTidjj
unbeaten	albjddeVfxgnhSiTjX
marijuana	ambdcadceWfbiujc
threatens	aRcYdwekfQguhtiqjZ
jeffrey	bbdqeZfKgchqivjn
chuck	ajbPcqdleVfTgdhnirjc
courtroom	aZbldQeqfmgVitjV
noble	abbncjdUeXfLgphq
provider	aycYdkeRfWgbhkidjq
compliance	awbscQdoeHfagZhoiUjq
damaging	aPb0cXevfjhdij
underlying	aab9cRdjebfYglhYiUjs
transformed	aZcldUerfqgjiljQ
prayers	aXbQcVepfwgkhmia
estonia	apbQeliX
rings	acbScudZejipjW
capability	arb0cVdaeLfXgqhciNjt
extremist	aXbsdXekfXgbhoirjk
tribune	atbacddZeXfTgahqiojn
statistical	aub9dTeIgVhaiPjq
violating	ambmcVecfjgWhj
banner	bQcndOekfagkhmij
corrupt	aLb7cndZfUgShyixjO
ny	aubSdlgViqjc
layer	akcddjekfphYiRjj
poorly	b2cndSfpgShRiXjc
spill	bdccdnemfdhcinjc
rafael	bcdtedfWgmib
horn	albVdZiZ
teeth	bTcrenfjhaiWjR
financed	cndqeLgPhjit
amongst	aXbocqdPeSfdgdhmid
upgrade	aybbcddneMfphZiPjr
rehabilitation	avbTcbd4eTfpgbhbiS
debuted	azbKcpdZeafqhPicjd
uruguay	apbXcddqeaiR
secrets	cdeYfShnipjZ
warns	aYbccRdnejfFgqhviwjr
sleeping	aXbPcbdreuftgWioja
fined	aubZgPhdiljc
knicks	acblelhdirjQ
declines	albcdoekhUiVjq
peaked	arbSckfpglhLibjW
backup	a2bUdoeKgShb
pot	acbWhqiujL
organize	aabdeKfwh2id
climbing	atbYcodoebfkhLiW
bristol	axbVcreOfkgahZil
accommodate	cbdjeXf5gYhciZjo
packages	apbNcadpeZfugVhYjt
policeman	bccldWepfcgTi6jT
jobless	bTcodxeXhWil
meal	abbUcddsecfrjY
heaven	aWbTckdkepfZgxhkijjP
continuous	albncRdaejf4hWiLjm
jumping	alcmerfchQibjU
destroying	aablcXfrgbikjY
nominations	apbTczeQiTja
subscribers	akbXeWfdju
approaching	abcbenflgnhUinjY
nyt	ambddqedgbiWjm
edinburgh	atbZcneXflgYiZjc
blown	aZbce4fvhOipjO
trader	andjeZfDgahjizjd
historians	acb2cpdHeQfbgaivja
beats	aYcpdaelfngshZiWjV
koizumi	bTdoeofYiWjl
surveys	anbqcpdNeOflgVhWiajq
dynamic	aZb+dMeXfdgthciRjm
psychology	anbwcmdWeZfXgdhaiZ
gregory	aobXeSfYgThmiujr
notorious	acbccldbelfWgXhqiyjS
rod	bXcodnfbgbiljY
lengthy	amcUeWf3gahZiYjp
concentrate	bkcadoeOfpgjhjiU
centered	abbsdVebgbhdirja
hamburg	aubNdpejhcibjb
informal	ajcbdbeLfrgWhpjp
sauce	ajbafjjb
accessible	ajbydKeafjgdhViXjm
burma	albXfUhsiY
valencia	alcddnedgohZiajZ
luxembourg	asbOccdmebfYgbhqib
concentrated	bpdXeVfngchdiajl
venues	andXeQfpgZ
bruins	bbcldmekikjN
thereafter	a6bEeYfygThbiY
proliferation	aqbpcQeafNgjhlicjr
mercury	awbTcnfYgdhZidjk
evacuation	arbUcKdpftgXjk
ceremonies	bOclfrhniYjb
bolton	aqbbcjdoeRfXgahl
sen	akbVckfWgchvicjj
toxic	ajcZdnelfUgZil
button	aqbaclddepfdgmhQiVjb
recruited	albTc1dXeIgJhoi2
perez	akbUdseZfTik
slower	bnfmgqhMiWjn
ought	aTb1cYdbeZfJgvhkinjR
instrumental	asbldSeJfuhYiPjo
mtv	bXcndWebfcimjp
talented	aObycxdSeOfQgtipjY
gallon	alcrdjeafsgchMjb
collision	ajbocbe3fmhJja
trick	bncpddeYfmgqhPiZjM
alberto	apbcdjedfVhdjl
mansion	albPcqeYgRhki0jQ
advocacy	bwdXeRfQhtimjm
devastated	aQbacUdne3fngkhjikjX
vegetables	bYdqecfohdic
congressman	bXcteSfMgThyi5jc
premiership	cqdkeViXjZ
instant	bbccdRekglhjikjk
nets	bbcjdkgZhaiqjX
define	b8cYdSeMfmgriNjl
qualifier	dpekfcgmiYjc
holland	asbFeXfZgjic
ankara	anbacTdmhljk
illustrated	bqcodOeafrgahRibjs
tee	bkcjdlekgkhUiajd
proceeds	albVccd1eNgXhnij
tariffs	andweWfcgYhciZjo
catherine	albNcjeZfWhuimjm
municipalities	aobdeTgShujm
plagued	aUbmdnevfpgdhbijjW
pickup	bWcqgUhWiujl
sovereign	akbpcUeZfKgnhviUjk
advisor	aybYdleIfNgPhzijjy
feeding	accSdtedfpgYhjiljk
interference	b5cSepfLgbhsib
olive	bbcdedflhkij
specialists	arbqcjdceKfZgUio
highlighted	acbsdXebgjhWibjy
fueled	aPbnengnhZiyjj
pump	bbdufogZhWimjY
freestyle	apbjcqdUfkglhPiX
reader	bndMecfdgojk
strictly	aobzcVdSeSfmgaiW
orbit	apdcftgkhTiX
acknowledge	aTb0cWdRedfUgohoil
lucrative	accndleNfchoiq
cafe	bWdSekfchoizjS
worlds	aVbnctdWelfjguhYiajX
bhutto	aWbUdjeqflgdhqimjj
karadzic	anbXcVdZfagchwinjp
harvest	adbUd1eSfpgnjZ
circles	abbvcpdGfagchkirjV
disclose	anbncXdkeIfZgUhrjv
expertise	apbzdaeBfWgbhjiWjt
broadcasts	asbdcXdRecfsgWjo
directions	apblcZdSeWfvgYhWjs
gauge	aqbwdReTfnhNiWjo
outskirts	bVgRixjZ
bali	adbdcUenfmgl
tune	accddVebfvgohciY
stored	axbWcVecftgQhaic
robertson	ambdcZdbeVfUgZhpikju
suggestion	abbscYdSebfSgZhniwju
harper	albdeZfZjm
priced	bpcuePgahTjj
charging	bqdkeagNiu
mandatory	awbdcddmeNfqgWhZiajl
juice	adbddjflgjhjja
leon	albZcqdmeSfKgVhqio
gunfire	adbWdUezfvgWhbirjd
pursued	albocpdWeRfkgahZikjj
abdel	bncYdcebfXhpinjn
coca	bWdjeZfYgdhsisjk
commons	andaeVgUhpja
donor	bRcbdzeagZhujc
seize	caeShsinjV
museums	anbcdTeWjX
specialized	azblcpdTeDfogLhbiZjq
outlets	ancddReZgSiqjn
publishers	akbndReOfcijjo
delivering	adbbdjeXfxhYiTjs
semifinal	bZckdofogshYiTjZ
rabbi	bVcXecfZgchrirjj
leather	bUc2gWhZjd
reds	acbccndmecfjgphYjT
hybrid	bncrddeSgkhVikjj
intensity	aab0dTeofngxhPiK
sao	aobacndjfSgZhoiWjb
randy	bVcodpeQfRhkiwjd
drops	apbTcndnelgahVid
cigarette	adbYemhjit
mason	ancpdjeUfUgYipjY
warn	aSbrcOdbemfTgnhoiyjo
greens	abbmcmedfkgjhdiXja
editions	aybYdPeUf0gZhSiSjw
admits	aabkcbdafRgkhbiyjd
whilst	avbXdbeUfqgShViXjl
safely	arbacYdmedfuhTiUjY
performers	adc0dTeOfcijja
halftime	aobaenfthWiYjS
berkeley	aqbdcvdYeUfXgYhjipjT
easing	aocHdxejgphUiYju
cry	aMbXdce5fbg2hjjN
throws	acbkcqfrhRjN
whites	aRbtcudTejikjS
convert	ajccdoeOfnja
vary	apbxccdaeOfngdhaiRjq
salvador	badmgahnicja
atop	bWcqdafmgZhcijjV
slalom	ambccndjengphSiQ
matched	bscydTeWftgjhGiVjZ
connecting	aobYcddcedfrgZhXjk
touchdowns	anbdcweaftgbhPiSjT
ingredients	albmcYdaeTfshdiajj
architectural	aob0crdKeJflgZhXiXjj
displays	adbkcqdEedfnhbiajj
grades	apbkczdneKflgThViS
guatemala	bYdkfjgZhmjY
associations	bodSeOfZgVhyikjj
burundi	aZbbcZdofkgahtij
tap	albXeRfkhk
pierce	ancmdcebfahcikja
shipments	asbLcadvgchZidjo
abbey	atbScadneTgYhoijja
glory	aYbUcldbeog5iWjQ
commodity	albrdpeTfNgbjn
macao	albPeWgphtiW
colored	aVbcc3dNemfqgbhdijja
perception	aMb/cYdQeqfRgqjj
forgotten	aTcbdaevflgqhajO
enthusiasm	aNbwdQemfUg3
span	ambjclddedf6hHiPjb
delaware	anbVcpeUfagWhoipjZ
accordance	asbrcQdceOfrgYhpiJjs
aristide	aabXccengbhtisjc
designers	adbncydNeNhYis
marcus	aqbVecfTgbhjim
worship	aZbYccdWedfohwjb
juventus	aobdcchdia
sidelines	adbbcWdqenhlic
propaganda	budPfagXhniljm
inevitable	aMb1cOdmevfTg1hcimjb
prisons	akbXcbdoedgUhqiojZ
grabbed	akbPc1dYesgbhWjR
printing	avbcdjeUfpgQhcib
militias	aUbpcmdcebfdgThyisjd
tips	akbXcleNgZikjm
eased	axbYcTdtesfjgmhNiSjn
averaged	amczeYfngahLja
lehman	aobccZdwedfVgbhbiljj
michelle	bPcpecfRgjhmiqjm
benedict	abbNcZetflhojo
baht	albccYdxflhZiS
stepping	albVcXdkemfj
suitable	akbqeCgaicjq
surprisingly	aUbycpdLfdgthOicjc
achieving	bwdjeKg1hXiJjj
vs	ambbcndqfVgniWjd
bedroom	adbOcrdpekftgShciqjQ
detected	axcZdQergchQik
underwent	a6bKdmejf1gahMiNjd
rhetoric	aLb5cldPeufdglhc
poultry	apbXcVdqgcikjY
greeted	aWbNcldOe3io
alice	albJckddeZfZgchoio
interactive	akbrcmdMeSjq
automaker	bddrfYglhYij
anonymous	akbdccdPeVgNhmi4jn
generals	aacpdWeafXgZhxim
cambodian	aZbacjdcecfdgZh1irjc
wanting	aPbkcZebfTgphriujZ
bryan	ajbdcodoeRfUgdin
beliefs	aRb8cYdQebglhnibjk
textile	aobVcrdseUgahdic
forbes	aWbjcxdbeTfOgdhliwjn
fiji	ajcVfkhpiTjj
successive	acbccrdjebf/hSiNjX
expressing	aVbrcJdSerfagthkiYjv
aggression	aXbycQewfWgrhliS
glasgow	apbacofpgZhYidjY
bolster	aabocadqeMflgkhoiaju
owen	ambdcjeOfYjk
anchor	atbSeTgXikjm
highways	apbbccddfqgVhZiajk
evolved	akbmcldMeYflgnhZibjY
kilograms	aqbWckebfpgZhSjX
conferences	bZcndbeSfogVhtibjk
karen	bIcleWfWgahziujj
casey	albZcodleUfVhZiljj
birdie	akbddoftgqhKiWjc
developer	aqckdkeQfSgbhjir
railways	axbXdaebfpgVhaiYjn
ministerial	aqbWdveMfcgVhxiVjk
boosting	cddteQgriQjw
aires	avbacbfbgWic
croat	cddbfmgahyimjd
populated	aTbucldUekfmgchdinjZ
midday	aqbTcbepfxgahWicjb
recommendation	aybjcYeEfVgShpidj0
lung	aqbSdpeqfdgjiT
santos	aobbcodleXfWgdiVjl
apartments	akbWcjdreZflgMisjc
cdy	azbWckeZfzgZhaiV
binding	aqbtcWePfZhliLjr
teenage	aXbUcrddeji2ja
sailing	amdQeWfogkhUid
choosing	aZbreGgdhsijjc
commented	akbrcadDebfNgjilj0
ignore	aPb/cQdXfWgkhtil
bailey	aobXctddeXfUgchZipjW
wisdom	aSbzdSeZfbgzhjiajb
buenos	aubZccfagWjd
residing	caebfbgWhmisja
ruler	abbddbejfaglhuja
flooded	bRccezfwgQhdioja
assembled	bXcrdLePfugQirjd
inn	arbLcdedfbhlirjX
tissue	ajcZdmerfjiSjb
opposes	bjcbdaeZfRhuiqjp
theaters	akbZecfmhcijjV
chess	akbrcrdRgdidjU
palmer	aobYcoeafdhXjb
symbolic	abbscbdYejgphdiS
shortages	adcbd0fjgXhajl
filling	bUcadjfxgThkirjZ
declaring	bdcMelfagphmjj
provisional	a0bbeHgZhniZ
theories	aXb/dLeRfjgdhWimjq
narrowly	anblcrdbelfqgchPiVjY
spectrum	b3cldQhbiRjl
accuses	aYbdcjfZgShxi1
ham	apbUduedfcibjZ
adaptation	albqdceRgkhYiVjt
libyan	bbcTgbhoitjn
tales	aPcldXfngkhdim
unified	budOeNfkgmhpic
lighting	ajcnedfrgahYjm
harold	akbYcndleXfTgVhpim
protested	bacadWeqgUhmirjj
chilean	ambddceZfYgahkik
teenager	aabbcpdWeqglhXi0jR
ottoman	ajbddWfvgXhkic
recruiting	adbkcleIfdgShpiz
breakaway	ambldTeagkhkja
nairobi	akbccWdledfmgUhkik
dame	anbVcqdZecfahpijjQ
breeding	bjcjdkeRjZ
skiing	akdaengnhViUjk
jorge	asbcdkeWfRgXhkjl
searched	aubSdOfvgKhbiwjc
romance	aZbacndTgxhXij
gangs	aRcsdXfbgYhti5jU
picks	anbNcwdoeKgdimjZ
battered	aVbUdqe0fojY
sexually	aWbncsdXenfdgVio
alarm	cPdZe0fYir
reynolds	aobSckdpeRfRgchmipjk
buchanan	aXcqdUecfPhniw
evident	aQb/cYdJetfYgyhUiZ
struggles	aMdofngthmidjU
commodities	akbkdueRfRgbjm
knife	ajbWcsdjeqfrgWhaikjQ
dining	bWcodYebfkgRhmipjb
latvia	aobQdoelhkiT
spa	awbOcZdmeafahjjn
motorcycle	anbWcxdaejhRiojU
helen	ajbQdleZfchp
classification	a2bvcqdQeMgVhUiLjp
plo	akbUcTfkhs
karachi	bddceofmgZja
breach	bscRdlejfbidjc
imprisonment	bbccdsfogdib
cultures	aSbwcldJedgribjd
tables	bccpdVeZfxgKhjiljY
independently	avbuccdTeGfvgUhcicjk
eurozone	ambdcbdqeUfXjk
santiago	ambZdleXfbgcic
outgoing	aXbYdXekgbhxjo
invaded	akbPcdeyfngchkidjS
disclosure	anbncVeTfXgWhmjr
penn	anbbcveafWgZiojS
genuine	aQbzcUdPfWg6
loses	acbXcmdqelfWguhlidjI
stunning	aVbtcqdSepfng0hNiTjV
yu	albOcndbebfRgjhqjt
freely	amblcUdOeWfogahl
affecting	aVbscRdmelfjgliVjq
housed	avbNcoeUfogFiujT
considerably	anbmclfohQiNjn
shenzhen	aqbQcrfdib
acute	brcVdsewhWiU
administered	axddeUfqgPhpiV
licenses	azbUcjdleKfdgWjj
thomson	ambncleQfdgbhaibjr
ensuring	bscUdneLgqhmiOjn
graves	akbNcjddeZgThkitjZ
hart	asbQcqeTfbgXil
robbery	ekgahXiyjT
fishermen	abbaccddebgdixjb
chronic	adbkcUd1eshdiTjj
clearing	avbbcXdteYfpgRhdidja
highlight	aWbrcddceRfjgvhdiajl
measuring	ajbtdWfyhPiQ
strengthened	avcWecfmgkiIjq
sculpture	alczdWeZgbhVjW
harvey	anbacteYfagUip
dish	addWfmijjb
criticised	bwccdPejgRhjjw
enforce	bucTdaeMfnhqiVjk
nerve	adblccdpewfbgohWiWjY
apology	bacXetfdhdiYjo
ep	aqbNdjecfqgmhXiX
serial	alcndWgahWimjd
sultan	bWcZgdhuju
fines	ajbbcddpeZgZim
starr	adbddaeRgXhoi3
erected	apbOfngSimjX
mysterious	aUbdccdXewfkgjhcizjV
gibson	ambbcpdVeYfbgahXiqjm
dominate	aRbxcqdSeXgqhpjW
filming	asbOccdpeVfzgVhViojj
chairs	abbPcvdbeafqgMhpilja
mentally	aRb2cbepfcgnhbjX
drag	aabkdqejfZgphdjX
cubs	bPcpdwgkhciljP
christianity	aXbocddQfngkij
rhythm	ajbocddSfqguhYiMjZ
realistic	aQb/ckdRePgwhNiYjm
raiders	bXcwfYivjR
ramallah	ambScQdnepfpgWhnin
sectarian	aNbydcetfpjb
contingent	anbWdjeNfZgahojm
attraction	aZbddXelfTgvisjd
transformation	bpccdaebgwhdiQ
migration	bbcVdjeYiljp
huang	akbLcpeTfQgchxiqjs
sailors	bZcldXhUinjd
tang	bTdaeZfdgjhrjt
abraham	bUdleWfVhkjr
gen	bPdqeofUhvik
hurricanes	bddpenfpgnhYiUjd
luke	anbWcndkeRgdiljc
laugh	aPdSexfZgyhdiljU
drums	anbLcmddedfqgT
sheffield	albbcqdqeZhWibjX
burton	aqbWcjeVfSik
hitter	adbjcndqecgrhTiZjQ
insisting	bocNeVfXinjp
shaw	axbQckdkeNfVgYhkiljl
compact	albkcjdReafkhXiZjj
dalai	aXbZcmeofdgphj
stripped	atbTcuddenfjgRhciWjb
spotlight	aYbacndZesgniljX
zaire	bScZdpekfdgbhuio
ladies	abbZcwdZedhkijjR
grams	aohWicjd
departed	axbBdkebfogchZia
facilitate	albkcTdmeLfohoiOjx
soap	bWcjddekfngbikjc
mercedes	bTcqfZhUio
agassi	adbbcjdcesfngthTiajZ
oval	cndaelfugahXiZjT
sometime	ambPccdxeWfngmhdimjO
checking	axbdcTdbeYfngPhcjk
meals	adbQdreYfzgUhj
timetable	apblcTdoeMfshViXjv
treating	aabmcVdoepfnib
jacob	bUcldseWfUgShtio
bunch	aIbqcndZekfbgkizjJ
cleaning	albQduebfvgQjZ
bow	bccpddesfkhXiVja
angela	ajbMcjdoecfThtjo
dirt	abbbcrdkemfpgWhUimjO
ventures	ajcndleKfXhlikjm
franco	aobUccedfbhljl
observation	atbwcadNecfngUhXibjl
relating	anblcVeNfqgShjiZjw
jesse	aYbNctdkfOhuix
pine	bZdmejgYjY
myers	atbQckdqeRfQijjq
graduating	awbQc1eWflgWhXicjT
drinks	acbUdYfmgahoinjj
contracted	axbLcndxeWgUhW
harassment	aZbndbenfZgVhpirjk
graduation	avbUctdkeQfogXhYiT
airplane	aobaejgXhSiljb
guangdong	akbPcqebfdjc
kandahar	ajbcflgaimjj
jamie	apbTcldoeSfaim
freight	awbScadkfpgWhSicjn
ramos	ajbYcbdkfTglhjiYjs
sampras	bcdbesfqguhTiYjW
labels	ardPeTgbhdjo
cartoon	abbccmdUeohdip
cpc	cqdbeTfdgchq
mature	aWbudaeTgxhaiY
solely	b1cVeKfngXjo
devils	bYcpdlemgmhaidjU
tube	anbcdjenftgahSja
heroin	ambZfcgahcisjc
rubin	aobccbdleWfUjr
retaliation	aZcQdmevfZhjiujm
genes	bqccdceZfagjib
sheep	acbdcndkhaimjS
sounded	acbocXdFexgohRiv
slammed	dZe0fogWhVip
justices	budQeRfchlinjc
usage	avbsccdPePgXhVicjx
appreciate	aMb1cXdSfWg5hkiV
javier	ancYdkeVfXgjhkjn
altitude	arbucadcfkhSiN
celebrating	aRbQdYepfpgyhkjR
abducted	bOcndlgRhdi3ja
telegram	atbLcZdaejfahoibjr
volleyball	csdYedfZgchmjb
installation	aybYdjeOfsgRhWicjk
strained	bdcXdrezfrhaiU
equality	acbpdceXfQgxhriPjl
assad	abcVfbgkhmjs
glad	aOcWdcetfOg2ipjV
dragon	ajbMcxddelfdgmhjjS
surrendered	azbIcldkeZfogahaiajX
memphis	atbQcjfdiqjR
straw	bbcddledgWiljm
nickname	anbVcqdRfNio
bacteria	adcbejfagmhcic
grandmother	bDeohlinjY
ruins	acbVcddcekfrgbiujU
sailed	aubMcldbfwhPiUjb
candidacy	baeUfYgjhoimjk
skill	b7cqdTeLfbgphWiKjc
festivals	bVcldWeZfoglhliajc
imminent	aablcJdreofLgvisjn
joan	ajbNdcedfZhtikjl
cavalry	anbdcudYeWgT
monopoly	akbjcbddebfWhsinja
spaces	ajbjdbfogZhYiYjk
salmon	albTdqeVfbgljd
contention	bteYhWjc
burial	bVcddneafkgUhoiljW
venus	abbTcoddeqfjgyhYjY
celtics	bdisjO
productivity	bncjdwePfVgohciRjm
platforms	apckdbeZfpgShVicjt
programmes	axdleJfogWhbiRju
shouted	aVbTdNe3fWgdhnixjd
ferrari	anfbglhVjZ
holders	arbYdqeVfTgchmib
pastor	adbScddjfTgahyi0
ruth	bPeZhmiojV
dragged	acbWcndqe4flgWhXiojR
debates	aUbpcjdYeXfpgdhoik
uzbekistan	ajbZdnemgdibjj
ghost	abbJcpekhji2jO
enters	bRdkgjhjipjP
naming	aobbccdaeRgPhripjo
intend	aabscQeLfUgqhsim
complain	aQbocZdaeqfTgZhtixjc
kah	bmcodkfShjik
brokers	bpeOfSgUhniv
custom	amcmdUeSfwgShbjj
bids	akbVcqdqeKfmgZjj
canyon	albbclecfbhZinjb
regain	cbdmecfkgzhmiMjS
enclave	baemfZgahniujZ
embrace	aIbscddQeng4hriajb
archives	a2bSccdZeRgPho
incredible	aKb1cadVerfdg8hViVjY
filipino	bYckeUfYhjiojj
tragic	aIb0cRdbe6gzhbja
moslem	aZbbflhtipjc
medvedev	ajbaclfciYjw
societies	aabtcjdSeXhqiWjZ
trademark	aockdOfdhdjd
immune	aZb0cUetfPgmhniY
wheels	ajbdcpdcejfsgZhTjc
martha	abbVeVhpin
automakers	cndqeafchTjk
precise	alb/cZdOeNfpgjhPiSjr`;
