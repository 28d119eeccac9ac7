/** Written by `npm run train:advice`. */
export const BASIS_BIAS: readonly number[] = [0.908, 0.078, -0.231, -0.653, 0.022, -0.232, 0.096, -0.130, -0.223, -0.491];

export const BASIS_WEIGHTS = `checkable:2	atbXcodVeXfSgWjZ
topic:qualification	atdQeGfRgZhTiVjv
topic:incomplete	anbNcQdWfYhPiVj2
mood:none	aSbjcYdbengo
got	apbPc+eZfOgRhRiXjI
<s> got	atcNedfagZhnibjZ
my	aUbRcVdofdgmhriQjj
got my	a1cVdchcjZ
licence	a3bVcZdjeKfYgXhdiZjt
licen*	axbXcXdbeZfbgYhXiajl
last	apbPcweTfXgYhXidjS
friday	a3bQcSdledfYgOhcibjb
last friday	aj
that	aSbadBemfjgXhZiljm
was	albpdPeTfPgThT
that was	a2bVcZenfdgXhaiXjU
the	bacbdaecfRgWhlil
was the	aqbYcodbelfahZjV
one	accadbedhYimjI
the one	atbacjddecfcgahaiZ
thing	aXbtcPfIgmiojG
one thing	bk
missing	albScbdqekfjgchQiojZ
missi*	ajhcid
checkable:0	akbQdpebfqgPhciS
topic:timing	aqbTcZdyeXfZgXhMicjV
passed	a4bRcmdYeWgOhaiWjY
<s> passed	hk
b	acdZeTfTjv
#	akbQdpebfqgPhciS
b #	adbcccdZedfdgohdjl
german	asbOdaeXgZhcjq
in	aqbccXdceXgbhXiS
may	akbccQdseSfRgrhciajY
in may	aabZcbdpfcgaij
certificate	a5bXeGfXgahciVjq
certi*	avcVdaebfYgXhZiY
came	axbTdXgchQiajZ
came in	bmccgd
in the	aacXdQemfdhjicjq
post	aubTckdleRfagOhljb
the post	ikjb
yesterday	a0bXcRedfahRiljY
yeste*	avbacaddeYhbiljY
topic:location	aobccbeJfQgchtiZ
i've	abdoiM
<s> i've	cddkekgYhkiSjc
moved	a/bEeXfjgThVibjc
to	cYdkePfogbiSjY
moved to	aphb
leeds	arbZckdjfjhajY
now	a5bNcReafMgahXicjL
so	accUdTeufXgmhbiWjV
now so	axbccddZgahdic
so the	awbmcddQebfchXiajT
commute	aadmfvgd
commu*	al
would	bjcceLfFgphliQjc
be	aacceUfIgoiljS
would be	alcZechniajb
be #	akcddZil
min	asbScqdSelfPhmiT
# min	bbcmdSepfcibjW
<s> my	aXbjcdeagShkiqjm
notice	a1bXcNdYeWfYgZjl
my notice	ak
period	aubbdjeUf1hPiTjb
shortened	a1bWcZdjejf7hNiN
short*	ajdaecfYgjhWia
could	bdcYdYeKfIg2hjiUjP
start	ajbacOdkeTfmhSic
could start	dj
on	apbRcXdseWfngXhZiRjZ
on the	ajbbgahb
the #	akcaeofUhIjc
st	azbZcjdjeYgWicjY
# st	ancdec
instead	apbWcddbeSgdicjY
inste*	ambdcbdYfdglhjjb
of	bXcodWeafZgThpja
instead of	avdZfdgbhjjc
october	a2bHccdzeTflgYhViW
of october	ak
octob*	akbbcddnebfYhcicjj
reviewer	ajb8cXdEeSfUgVhViu
<s> reviewer	bocdid
revie*	aabrcWdYeXfYgWiqjT
reviewer #	adbqcXechdijja
read	aRbqcmdBebgPhjiqjn
# read	amid
table	arbOcddZebfjgThqiSjR
table #	avbWccelfdhbiajc
as	apbWcodBeWfBgZhPiDjz
# as	aj
minutes	atbjcSdTesfugahLiSjU
minut*	aqbrcZdNejfcgYhTiXjU
but	arbdcddceafKhQiRjb
its	axbpcLeSfagahQiSjM
but its	aj
hours	ajbScVdsecf/gShQiXjU
they	aWcldNeSfFgTisjk
<s> they	ajblcddJfTgWhkiLju
repos*	asbcecjc
same	arbjcpdJePgOhMiI
the same	cmdZeafUgXhXiYjn
job	cddseCfWgjhYimjU
this	aPbqcLdneNgzhZiG
job this	gj
morning	arbNcadZejfzgUhZijjZ
this morning	axdcfZjd
morni*	apbccbdaeZfmgZhcicjc
with	acczdHeafmgUhjiI
a	akbccodWeZgWhcja
with a	aXcndXemfkgVidjk
new	apbQcpdaeGfbhOilja
a new	awbbcXdcfjgbhdibjZ
closing	avbVcWdxeZfogahSiU
closi*	cddnfcib
date	aubTcVdpeDgohZjZ
<s> the	ajbmcqecfRgOhdiV
guy	aObqc4dWeYfHgbhjiwjJ
the guy	albbcnecicjd
guy they	ak
picked	atbRcudUeZgYhUja
they picked	akib
after	asbJcYdmesfqhYiXjJ
two	atbNcqdleMfugFhLiajd
weeks	bGcUdzenfrhGiSjd
two weeks	ajcddngcid
and	abbccxdnedfdgYiIjY
weeks and	adccdjedgo
and the	aacXdteUfcgoiW
desk	a4bSdYebfOgXjY
the desk	alcd
is	apbvcSdkeKfBgWhYicjY
empty	aYbYcSdaevfogShXi1jT
is empty	aodd
again	aqbQcOdLecfngohU
topic:experience	aYcodYeTgZhjiVjr
we've	albYcadmgYiZja
<s> we've	bdcXdogZhjiajc
signed	a/bDdjeJfdgVhciWjb
three	bYczdWeLf6gWhGiWjX
paying	bZd2eTfZgZhnjc
customers	akbdcbdcecfUinjk
custo*	albncZdZejfbgZidjY
since	asbBcIexf0hOiJjB
since the	bccYerfXgYibja
pitch	aPbzcjdbeXfzgchKiK
the pitch	abdbflhdjl
pitch in	boedgd
feb	a5bNcZdwflhcic
in feb	aj
can	atbndReLfBgjhjiFjO
<s> can	apbddb
do	ccdneWfDgkiTjZ
can do	asbbcddahajd
it	cRdWemfQgohPjY
do it	alcadZgjhbjZ
for	ambXcVddeNfzgShciWjd
it for	bkcdekgdhdjd
for #	aZbldKeqgThj
# #	avbSdneCfUgHhkiWjY
# now	al
now instead	aj
of #	akcOfXgkhZjl
if	aabjcRdreRfSgrhniFjR
# if	acbl
we	abbccNdpeafYgohZiB
if we	akbcdlgb
drop	aybZdjeZgahOic
drop the	am
logo	atbLcpdRelfZgNjq
part	aobWcXeOgQha
topic:budget	cldaeQgThGiljo
dad	aYbTcddoepfPhtiqjT
my dad	alccdbfagchnid
guarantor	avbkcUdneVfbgnhkiUja
guara*	atbdccdZgkhcja
form	aobbcddNeSfjgZhciMjo
the form	ddeafjgahdjo
done	amblcXdWeahNiWjY
is done	apbahdidjc
stamped	aybVdZeofogahdiXjb
stamp*	bmdd
ran	a/bOcrdMeWfkgLhUisjU
a #	anbactdbelfXgUhIiRjM
k	atbTcdddeTfOgXhqiVjb
# k	asbVcdddeTfOgYhqiVjb
budget	ajbWcQdqeEfZgbhajq
at	bdccddesfdgdiVjP
at the	aXcaelfZgQhnjp
charity	akbSdteVfkgdhuiljY
the charity	ak
chari*	idjk
left	arbQcad0edgOhRiYjM
left it	ak
off	apbdcjdqgPhJiTjO
it off	emgc
off the	clddfd
cv	aqbccTeQfLgUhPiXjv
the cv	asddja
completely	bucUddeofngdhTicjW
compl*	awbqcTdXeSgZhSiWjb
she	aobKcpdUeWfShVjm
<s> she	acdVeXfbhWju
told	bZcSdUeWfEgKhSi4j+
she told	akij
me	aNbZcLdoe3fQgziOjO
told me	acbSebhViqjq
me at	akhd
door	arbDcmdZelfbgbjI
the door	ebglhmid
door to	ak
write	aqbYeHiS
to write	akidjc
write again	ajgljd
again after	am
easter	bMcWdxejf3idjX
<s> so	abbddcejfsgUidjZ
nervous	aRbtcUdde5fPguhdjZ
i	bccWenglhYiX
but i	akeXgkhcjd
i passed	ak
passed the	aqbdcd
driving	dbgahRimjo
the driving	albd
drivi*	acbajp
theory	b3cldTePfdhSjj
theory and	al
practical	ajb3cZdXeJfjgohWiQjp
the practical	al
pract*	bYecfqhdidjd
!	azbpcYdKeYfjgchNiYjb
! !	aybjdUeXfahUiVjR
topic:visa	aubUcbdleWfTgUhkiZjQ
work	alcXdneBhHicjl
permit	aubacUdleEfcgahojl
through	asbYcZeZfzgahXiTjZ
came through	aj
throu*	ajccdcebfkhajb
tuesday	atbPcWdoeZgWhZid
on tuesday	bddo
tuesd*	bbcadoedfdhcicjb
valid	azbscZdXeKfbhViV
yrs	bacsdbekfbgchaiYjZ
# yrs	bacsdbekfbgchaiYjZ
sent	a1bCcYdceUfcgRhcibjy
they sent	anjb
sent me	aqjZ
me the	avbZcZdXgkhWjW
rejection	blcOdbeqfVgjiU
the rejection	cdfdgdhdidjj
rejec*	dYeofYgUiljd
meant	akcWeUgnhZ
another	akbSdleRfjgbhNjY
anoth*	ajbZdmeYfkhSia
applicant	ancleKfagcimjY
appli*	aSbScjdmelfogXhcjr
w	akbScpdcecfbgUhkic
w the	aqbdhdjc
surname	axdTeSfOgZhmjp
same surname	aljc
surna*	aljc
pilot	a0bWddeRfcgVhWim
county	a5cjdXeKfYgRhjiljX
the county	aqcchdicjd
hospital	a0bMcYdogPij
hospi*	alcbdbfbhdjk
went	aybQcodXeZfygNhKicjN
live	akbQdreXfahbiZjR
went live	apdbfd
monday	aubPcVemfagYicjd
on monday	aodZhljd
with #	ajblcjdYedfZgbhdjZ
nurses	aobPcndleZfogThkipjX
story	aacldSeVgQhpjX
pages	bWckdPeUf4gWhZ
two pages	aljd
shorter	asbaeQfxgmhMiUjn
cut	bNcYd/eTgahTicjk
cut it	al
it to	ajbbcqgbic
to #	asbSdcfVglhMiZ
words	bbcUdRerfagbhbiajo
# words	aqja
so it	bTcmdpgWhbikjm
fits	acbwcjdRgqhWia
it fits	albd
their	aYcjdBeTh1iIjb
limit	atbjcVeNfchciTjs
their limit	ak
<s> we	akbYcHddecfqgbhciSjn
assay	al
more	acbdcodZejfVgohUiNjV
# more	apbdfbgdjc
samples	a5bUdTeRfygThOib
sampl*	aobcccfjgd
effect	aqbncMedfcgnhbiVjm
the effect	an
holds	awbWcoddePfRgchlicjY
uploaded	avbYcbdYedfxgWhajo
uploa*	albdfjjc
uploaded the	al
wrong	aSb/cZdZejfJgahJiojU
the wrong	axbXcjedgchdibjb
pdf	a/bacSdZeQfdgWhbiSjc
portfolio	ambmdkeDfQhdiRju
the portfolio	aljc
portf*	bkcbdbfbgkhY
saw	apbQcodRekgWhSiujS
they saw	am
from	apbbckdTeFfogOhc
from #	asckdUecgdhZibja
offline	asbncRfpiVjm
offli*	ao
mode	anboccdbeVgohaiXjk
shipped	a5bIckecftgVhRja
shipp*	dagdhdjm
week	aobScddbeOfrhJjZ
last week	aqbccaddhdijjd
week that	al
was their	ak
blocker	apbpclfVgkhciYjk
block*	ambd
won	asbRc/dbeWfchViNjT
second	avbXcddjeTguhGiRjT
place	ajeUfWglhaiMjW
place at	ak
short	aubddkeRgZhPiUjm
film	aybcdTeUfcgdhYjb
prize	avbVcveMfWhaiWjZ
june	a4bNdyeTfdgShUiWjX
in june	adbmcadmfdhdjd
council	a3ccdaeJfWgRhw
counc*	alccdcebhnjc
gave	arbLcvdYeQgJhaiRjo
us	bZcZdleZfahWijjc
gave us	aocdjd
match	bkcbddfpgbhXiM
funding	bZccd/eDgRhjicjp
fundi*	aZdq
letter	arbIcWdLfUgQhmibj7
dated	a4bUckdbeRfkgVhRil
march	asbLccdueWhXiZjc
im	aybCcQd1fBgchqjp
<s> im	aWbWckdjebfVgnhcioja
free	atbXcWdReTfcgUhqiZ
im free	an
thursdays	albXcddrfticjc
thurs*	cdecflgd
september	a1bKcadpeWfugZhTidjZ
from september	ak
septe*	aobccZdbedfjhaijjZ
bc	apbYccgcim
other	bjc4dKeIfSgYjZ
the other	abbncudaeZfchViljY
gig	abbRdyeYfjgjhjiqjS
ended	a5bPcbdrelfqhJiZjR
gig ended	dj
landlord	acbZcadweXfSgYh0ivjV
the landlord	ajjd
landl*	ambdcbedfd
have	bccaddeMfKgVhqja
have #	acbdckdnecfWgcibjj
months	adbUcbdveRf6hUiTjW
# months	aUbldjeYglib
deposit	a5bQcbdxeJfXgaicjd
depos*	aqfd
up	aubBdYflhbidjK
front	apbVcjdPengUjY
up front	aodZ
now its	aj
its in	am
in my	acbkdVelfZhniY
account	bdcadjeJgRhojp
accou*	ccdmgbhjibja
mood:disagreement	aHb/dVeRgahaiTjS
honestly	aNb8cVdbesfXgnhSiYjW
<s> honestly	bcemid
hones*	ajdmemfdgXhXiZjd
just	bncIfTgrhTiajO
didn't	aobqcZdbeogUhWiWjU
just didn't	bl
get	aKbZebfbgmhnijjX
didn't get	acbo
get the	dcedfogZhnjY
the story	akbkedgYhmiajc
all	bncddLfkgZhaiO
at all	bpcd
than	aKc/dUfYhGiXjH
more than	ajdXeofdidjd
qualified	ambmcteJfZgbhaiZjc
quali*	abb2daeZfZgQhXiXjU
for this	abcbfjhZjm
everyone	aHbwdQelfLhjitjN
and everyone	acbrccgc
every*	aXbmccddeahdisjS
knows	aBbzcndVeXfHgvivjW
everyone knows	bncdgc
knows it	adbqgbic
# is	aucVdPebfagWhYikjW
clearly	aOb/cSdKecfJgqhTjj
clear*	bucXdXebhaiajZ
against	aVbucndXeZfbgUhYiWjk
again*	aabocmdZeZfdgXhWibjm
small	aYbcdYeWfogYhkib
labs	a1cmddeQfbgZhaikjZ
<s> it	aQblcRdZelfpglhSidjl
it was	ajbjcSdVecgohVja
stron*	acbkcjekgZiaja
room	aobWcZeWfkgRhXidjV
the room	blccebfdiXjk
room and	aZblccdqebfcgchd
and they	aabpfagbhljb
who	aYc+dVeSfKgciZjN
who got	aZbbcsdZfdgk
got it	aZbpcqdbeahciXjd
has	arbccmdOeUfLgahV
it has	addcejfk
half	aZbbcxdYfrgahRidjH
half my	clfkic
experience	aVbxdQeWfYgmhaiUjr
my experience	abjn
exper*	aqcbdYecfVgXhaibjs
<s> have	aoddhd
you	aHcddafcgrhXiqjT
seen	aabacqdTfWgjhTiujY
what	aRbucjdPfMiVjd
what they	adcmddgYiYjm
publish	ajcddjeDfjgWidjq
publi*	bbctdmeTfRgViV
mine	albOcxeWfSgThbipjL
mine is	bZco
way	aablcbdcekfXgchcidjL
is way	albc
better	aRbucwdYeFfSgqhciU
way better	ambccagZhdin
better than	akgXhdik
than the	aobWddepgZhdib
the last	aZcqediaja
last #	gk
issues	bpeWgZiSjo
cousin	aZbMczdceZfOgVhsi3
my cousin	adcm
cousin got	abcm
got in	aWbccv
in with	acbYcr
# and	aXcsja
and i	aVdnekflgnhaiVjS
i have	bJdphliXjX
have a	asbRcZdYeafWgkhoiXjX
winning	c4dbePgqhTiRjT
the winning	abco
winni*	abco
bid	abbacsdnePid
winning bid	accl
had	ajbXc0dLfYgUhPiZ
had a	ajckecgchdjd
worse	aCbucxdteufOhNiZjT
a worse	aXbdcrgdhd
site	a+bLckdQeCfYgLhj
map	a2cZdXeSfmgdhTiXjm
cost	ajcbdtePfrgahTiV
mood:need	aYcZd2gJjP
rent	bdcYd/eLfcgOjX
rent is	aZdn
due	adbUcFd8ejfvgJhNiDjn
is due	aadn
due on	aYcddq
st and	addl
quid	aYbncYfRgohqivjb
<s> two	hcic
kids	aTbZcjdnepfTgdhciojX
two kids	abdm
kids and	abdm
maternity	anbKd9edftgXhlia
mater*	addj
pay	akbVckd7eLfRgZibjd
runs	atbWdmeTfjgahXiUjT
out	akbbcjdqedgUhJiYjT
runs out	abdl
out in	akbkfagc
april	a8bIcYdxeUgThUiYjV
in april	ak
<s> i	aYbbcUeohpjb
need	aYblcMd/eCfIgkhWiQjW
i need	aQdyedfdgkhkicjX
need one	addk
one more	aabbdjgp
deal	bVcWd0eUfYgqhdiY
hit	ambWcldkflgdhNja
to hit	dj
q	aYcddmfahcio
q #	aXdmfahcio
target	aZbodpeMfZgdhVijjm
<s> this	aYdkedfbgrhcidjc
this is	aYdpgjhdjc
is my	bTcZejfogahmibjY
my last	gj
chance	aUbjcZdpeOfWg6hUibjR
last chance	bkgc
before	ajbBcbd0eZfzgchMiYjX
before i	accdflgj
turn	aTcddceafbgvidjR
mood:hurt	bXcWdYe5gYhNiQjO
cried	aUbRcde/fdgdikjW
every	aBckdWemf8gZhjikjD
night	ambGdVelfwhaicjT
every night	adej
night since	ek
th	bacOdteqfYg0hTiRjX
# th	adcRdlemfVgkhYjj
felt	aJblcZdSe/fTgohSiZja
<s> felt	eogd
like	aSdIevfPgohV
felt like	adgoid
like a	acdZelfjhbiXjl
slap	aZbjezfdhbibjX
a slap	adbden
slap in	adbden
face	aVckdkezfThbiUjV
the face	adbdep
face after	el
after #	aZekfagojZ
interviews	ckdQeLfygNiqjn
# interviews	acfm
inter*	abbjccdQeWfbgYhrjl
tbh	bccaddeugUhdidjb
can't	adcldkemgQjW
<s> can't	adeqfbgdhdid
sleep	aZbacUdne2fzgdhZiWjS
keep	aZbTcXdseZfXgnhlibjd
that one	aZbjcdemfmgchdicjd
email	arbKcJdaejfTgSiQj/
one email	ddenfb
<s> just	ccemfcgZhjid
just so	aYenhk
angry	aHbcccdVe/fbhqi3ja
so angry	adej
angry i	adej
i could	arbccSdLeYfSgohqiRjc
scream	aUbWcje8fdgphjimjR
could scream	ej
lines	arbZcddTfogXhbjm
# lines	akcYejjj
thats	arbXdYfThRikjl
thats all	ej
i got	cadceofchljb
mood:effort	aQbkcXdWebf0hZicjZ
spent	ajbQeTf/gWhUjZ
<s> spent	fk
spent #	gk
months and	aWbdckfkgk
and #	blcadYebfpglhdjX
euros	axbOcVdsedftgahTiVjY
# euros	alcbdZelfkgdjY
on this	aWbdclfqgdhc
topic:quality	albncSdNeRfqgShYiKjp
rewrote	anbldSecf8gThVicjl
<s> rewrote	ak
rewro*	bdfl
application	albccRdjeFftgQhXiTj5
eleven	asbRcrdYeRf/gRhUjW
times	aVcVdQf4hLicjW
weekends	bRcZdoedf/hbjX
weeke*	akcYdafngbhjiajb
included	asbScpdZeEfngKjz
inclu*	ajbbcYedfcgbibjo
waited	aZbMcbdYekf6gZixjW
i waited	aafo
# weeks	abbbeofVhWibjl
weeks for	abcn
an	bpcZdVfYgShYia
for an	aZckdkfj
answer	aVbjcReZfQglhdil
an answer	ccgnibjd
nine	arbNcmeSf7gVhLjW
drove	bTcqejfsgYhRiujZ
<s> drove	fj
drove #	fj
hrs	bacUdlekf7gjhYiU
# hrs	acdafrjc
each	abbXcndQecf8gXhSiRjT
hrs each	fj
for a	aWbmcVdjecfkhYij
viewing	abbwcddQeTfrgbhaibjr
viewi*	adccdceafphbicjm
mood:hope	aPbScPdLedg+hTil
it's	bscWdbejfJgjhNinjT
<s> it's	aUbacWepfWgqhZinjV
been	acdTekgXhXjN
it's been	akbddcedgl
been my	abddecgq
dream	aPbZeXfag/imjR
my dream	acgo
dream since	gl
since i	bccbeaguhc
i was	acbaccddemfbgmhcik
was #	acbddUeZglhbin
think	aNbxcMdMebfJgzhciyjU
<s> think	gj
think they	abcXebgciqjd
liked	aSbkcqdFebfbgvhciojb
liked me	gk
me she	edgk
smiled	aYbYdNexgwhXjk
she smiled	aZedgr
lot	adcUdYebfYgthXic
a lot	cdedgnid
mood:repetition	aXbdcZdbebftgshZiYjb
worth	bddteSfZglhWiWjX
shot	bdcwdXfmgbhRiljT
guess	aObmcaddeZfMgrhUi7jP
i guess	bYdjij
worst	aKevfjgyhVjR
the worst	aYbWdcguic
happen	aQcOdnfUg1hjjR
im a	bdcjhd
quick	cddTeOfbgshXicjn
a quick	aXbddZedgkijjm
learn*	acecfthdjd
give	aTddeCfXg1hkiRjd
give me	abbcflgl
me #	adbZcbdjebfshcij
id	a6bTcZdXeUfHgmhnia
and id	acdk
id be	adgn
be up	acgm
up to	dZfcgmhc
uncle	adbNdofUgah2iujb
my uncle	hj
plays	ajblcndZeRfcidjb
golf	bjclddeYfZhkjY
with the	abbocJdTekflgahric
followers	aIbbdTfdh8iwjY
k followers	aZcbhq
follo*	aPbacldYebglhtiZjc
followers and	cdhl
i'm	aobjcYdjejfPhTiVjU
and i'm	aj
not	b4cadMfDgPhZiPjc
afraid	aGbpcUe1fIgohsi0jU
use	apbncYdTeKgThniajn
to use	acbocc
them	aGbRcbdaebfpgXhxjr
mood:pressure	akbScbdQeRfbh0iZjS
<s> if	aYbacadnebfcgnhpiYja
if i	bdccdoecgciZ
don't	acbkcbdWgahnic
i don't	bocbdagWia
hear	aHbbcYdOedfbgdhri6jc
back	arbJdkedfqgThSiVja
lawyer	andWeOfKgPhvi4
my lawyer	adgdhjik
will	acbRcHdteNfCgxhojY
will be	bdcbdZiljl
writing	asdXeHfkgShaiUjm
be writing	hm
writi*	anbacdfdgZic
next	aZbOdueXfagnhoiajQ
the next	aZbmdjgZhoja
owe	aDcWd/eWfRgnhtibjX
they owe	adbdecgdho
owe me	bcebfdgdhq
me one	acbdecho
one after	bdddecfdho
after that	bcdcejfdgbhn
favour	adbpccdXeSfcgZhsiWjj
in #	aSbveTglhkjS
heard	aPbYdFecfYgIhVi/
<s> heard	aUbccdgciu
heard they	hdik
never	ambUckdUfSgwhIjD
they never	aj
hire	aNbZczdleBfWgZhmi/jT
outside	arbZcZdXeYfcgOhsitjV
outsi*	aqbkcYddgahjiY
anyway	aZbqcUfVguhajS
<s> a	bScdeFhdikjm
friend	aLbNcrfRgUhzi8jW
a friend	aWbdcbdjhnimjd
friend of	aacdiq
of a	bocXgZijja
says	aXbScOdWeQfBgki9j0
friend says	addkik
says they	acik
they got	aXbocWdchdijjn
bet	aWdneYfNhmi4jY
i bet	abbagciq
was an	abin
inside	bZdTeofjgYhWiyjO
from the	bpcWddeZfVgahbiljk
the start	aVddgdiljq
someone	aSbbdWeafRgZhki0jX
<s> someone	aXbcddgciqjb
someo*	ajbYcdddebfZgXhjimjl
someone on	aZhdiq
reddit	aWccddfcgchdivjc
on reddit	abio
said	abbZcRdSeVfBgkhVipj/
said they	aYbacdhbinjm
always	aBb2dReVfMg2hcijjU
they always	bjgbik
the second	bldXecfagnhailjW
ask	aUbacYeMfUgthniojV
they said	cdddeWhWiUjo
want	akbncNdbeLfGhpjd
they want	aqblcYecgWhUicjj
years	bYcndWfphXicjX
# years	aZbmdYhj
years in	aabkcbelfagcjn
logis*	aajo
as it	adjk
it says	bacdebfdgYhaicju
says on	aZhmjj
on my	abcZdnflgbhb
my cv	aXbkccdkfcgcjo
<s> as	aNbbcnedgbhZibjy
as i	acjm
wrote	arbXcddKeHgOhOidj7
i wrote	apgbhdjd
wrote in	abjm
my application	jk
speak	acblcZdQeZfZhqiZjj
i speak	jj
french	asdSeYgY
some	aMbXctdSeWgYimjc
dutch	anbTccdYeZgbjo
the letter	aXcjddekfcgmhbibjl
they had	ckic
had #	andcfb
applicants	ajcteHgVhcij
places	bZdZeWfagchXiljj
# places	adfdjo
finished	a4bUcneXfjgjhDiPjT
<s> finished	amfd
finis*	ancWdcfbglid
finished the	an
food	aobUcbdoeUgThs
the food	hm
hygiene	aqbjflgViQjm
level	albtcsdVeLfUgnhTiMja
level #	arcb
cert	anjc
# cert	al
number	asbRcVddeJfchcjV
is on	aWbmcYgjhkibjl
card	a5bXcZeQfNglhaiZjW
the card	ak
bus	bQccdXerfxgShWi3jd
the bus	accdim
line	ambXcpdNelfcgPhY
bus line	ej
line #	cdddhdjk
starts	bNcdd0eafkgxhPjO
starts in	aaddgp
january	a4bKcadleTfwgahViZjb
in january	andafj
janua*	bccbdkejfjhZidjb
january and	ak
stops	albNcUdsfmhX
right	bjdaeSfTgxhbiKjQ
gate	awbRclfXgchdinjT
boss	aabXdoeXfKgTh3i1jT
my boss	aoedgd
agreed	a5bTcaeGfbgXhjidjn
agreed to	amdd
remote	aobkccdceYfkgXhail
days	aobJcbdYesf1gXhZiZjQ
so i	ancbdjebfZhcja
i can	awbZcodXeQfShZiWjc
do their	aj
mondays	bUcXdreof2hZibjb
monda*	adfl
onsite	fk
partn*	bacddahlim
got a	aobbdVenfYgZhnja
a job	ajid
too	abbucTddekfOgTiN
there	adcKdFeWfagniwjJ
so there	asbXhbid
are	adbuddeWfBgXhVisjO
there are	ij
are two	al
incom*	ambmecicjb
for the	bdccdceRfricjc
flat	aXblcydjeagahCjT
the flat	aaedgbhaip
checkable:1	aybacXdTelgZhbidjW
tenant	cbdseOfcgUhkivjT
above	ambncmdaeagbhQiXjc
out and	cjdc
agency	a0bVdceKfSgIiujl
the agency	ajbacnhcikjZ
has it	aVbkcddbejflgZin
listed	a7bZdbeLfTgPhYiZju
again as	bj
as of	aohdjd
today	awbddZeTfSgZhXiajV
figure	blcydUeQfVhbirjV
<s> figure	ak
figure #	aobccc
# had	adcl
had the	aackfcjo
swapped	azbUfrgQhdik
swapp*	arccfcjc
fixed	a6bbeQfdgahWiV
it and	abbYcjddgkidjm
and have	aj
have the	aocZdVedfdhmibjX
file	avbWcSeOfZgRhtik
found	a2bZcsdOeafXgIhKiljW
<s> found	aZbdcqid
found the	an
the missing	ak
transcript	azccdPeVfmgPipjr
trans*	avbYcYdWeYgYhjibjc
page	aobLdKeKfogQhmicjp
registrar	a1bbckdbePfSgRh1ilja
regis*	a4bScRdVeVfWglhRiUjZ
mailed	azbMcbecgUipjn
to me	acbXckgdhlijjd
me today	ak
our	aVbpcWdkePfYgUhuiK
<s> our	ayblcXeZfQgQiajZ
app	axdRePgbhViXjj
went from	apfc
# to	ambWcTdcekfagphTic
weekly	aobaddeKfmgUhkimjl
users	apbjcddUeTfajm
since march	dlfc
broke	ajbIe0fsgXhUitjL
his	anbaclecgUhWiUjX
arm	awbadjfbgZiZjZ
theres	cbddeafYgqhailjZ
so theres	aj
theres a	bjcddYfbio
chair	ambNcqdjebflgLhvibjW
open	azbLcXdWgohciSjO
spring	ajbFckdveTfmgkhXiqjQ
the spring	ao
run	aqcmdneSgUhUibjQ
<s> new	cjdd
call	accKdYeWfPgjh2ibjb
call for	arcddb
residency	axbTdveLgbiZjZ
the residency	ck
resid*	asbWdoeVfXgWhTiXjV
opened	a0bIdVejgYhXirjQ
deadline	aqbVcQdueJfmgkhaij
deadl*	acbddcfjgkik
end	aZcTd0eagphRiRjV
end of	bmccdmgZhb
nov	a1bScYdofkhZicjj
editor	bkcYdReQfQgUhqizjv
the editor	aXbdcbhjimjm
editor wrote	abjo
slip	aubZdnfbhNiajU
the slip	aj
she'd	ccdcgZhniajp
like to	bjcbdbedflgnhaidjd
see	adcadVeQfJg0iXjP
to see	avbacddjgTid
see it	ddgjjd
it with	ajclgdic
ending	arbVcbdvedfyhQiPjU
its done	aj
conviction	abbscbdYfVgrhXijjb
convi*	aobXcbdbecfZgsha
record	atdZeShPjT
the record	bjdd
since june	ardbgc
i now	ak
now have	am
public	btcbdWedfagVhm
the public	am
insurance	aybYdxeMfUgT
insur*	aocdedfdhWibjl
million	bPcmdyeagahZjd
# million	aZcjjm
milli*	acdcfcgciljl
cover	a0bRcceMfwgMhXiWjq
dropped	a/bPcmgQhJiZjd
dropp*	apcc
dropped the	al
drone	apbkccdYfpgbhUio
tender	bVcXfygkhZiSjj
the tender	jk
tender is	ak
is #	bQcpdoeafZgbhSiYjm
lower	czdleYfagYhYiP
marked	akbcdWeofnhSia
they marked	bj
marked me	bj
no	bocbdkebfBgQhViSjd
show	adeQfdhTiqjU
log	a9bUcYdceRflgVhb
i had	ajbbcYemfYgbhbibjj
taught	axcmdVePflgZhZicjb
classes	axbbcneOfogWhciSjj
class*	cjdledfbjc
yrs and	clic
and never	adckfl
mentioned	albVcbdQeHfVgUhWimj/
never mentioned	aoccfd
menti*	ambbcVdYeSfSgWiVjx
mentioned it	amcc
counted	brcmdXeZfqgUhVjO
they counted	ao
count*	apbkcZdbedflgbhWibjY
counted my	an
gpa	atbjcqdkePfZhXiUjb
on a	bjcYedfpglhRicjT
scale	bpckeVfxgjhRiN
its a	amfcgb
sap	arbVcXdrfSgnhkiajn
the sap	ak
integ*	ambcccdoecgchajZ
is live	ck
live at	al
client	bncTdceMfOgVhzitjn
since last	an
poem	bccldUecfngkhbiZjm
came out	ak
in a	aUdoejfagbhpiZjY
print	aobZcsdYeSflgYhXic
journal	a4bjcYdUeRfUgTicjl
journ*	ancafdgYhriZjX
in september	asfdgdjd
kid	aYcsemfUgqhcivjJ
nursery	atbWckdreXfkgXhjijjX
nurse*	al
august	a1bGcZd4eQgQhSiZjb
full	atbRcXdWeNfwhYiS
time	acbSddfdgniYjZ
full time	an
works	avbacjdTeFgahYil
then	apbKcYeofYgYhZiVjd
from then	aj
got the	albZcsdXeYfbhViYjX
security	apbXcZeTfYgRhvjm
secur*	bcckddgdhkjd
clearance	a/bbccePgVhTiSjl
security clearance	ak
took	aobHcsdOeSf2gJhZiSjY
here	aOcmedfKgahjicjP
lost	ambOctdresfRgahRiUjN
i lost	ajddeofZic
lost the	andcfdgdhcil
accent	budQekfZgmhSiT
the accent	akbd
monol*	aVbaccdsflgahbjd
did	avcTdWePfQgdhYiYjj
did #	ancbedfjgd
sessi*	amckdcfbgdjd
w a	aqcdhkidjZ
coach	adbXdTebgaiwjc
a coach	fk
tape	bbdafngYhYisja
recruiter	bccmeTfNhxiy
recru*	aYbZcbdcebfdgjirjc
rang	axbMccdUepfbgbhdiujc
rang me	ak
me to	atbkccdYfcgjhXiajY
say	aWbocWdOeYfJi9jT
to say	aldaelfdhYjb
say the	blgZhWiq
doubled	arbScqd2eZfogchKiVjb
doubl*	adbcccdkfcgbiqja
apply	aqcYeHfmgchdiSjn
under	a1bUcWdSeYfdgQiRjj
ref	awbbccdjekfOhmimjd
ref #	al
patent	a8bdddeQfYgZhciajc
the patent	am
granted	a6bRcddkeKfXgZhkiYjk
grant*	amdd
on #	djejfWgdhaidjc
# april	asdYjc
number and	ak
grade	aybjcudjeKfVgbhViVjd
the grade	bk
unfair	aDb/dcfIgU
was unfair	adbocc
stop	aZbXcJdjedfSglhuitjW
deserved	aRbyckddfSgwhbiSjW
deser*	aZbncbflgb
first	awbUcneLfagOhUid
a first	ac
whoever	aIbqcmebfQgmhkiojT
<s> whoever	akbjid
whoev*	adbpckgahdia
proposal	ajcYeGfdgWjt
my proposal	acbmjj
propo*	asblcYdXebgZhYiZ
skipped	ajbacqdneqfvgVhUicjY
skipp*	bjej
to the	bjcjeZgS
the end	aZcddredfdhbidjl
theyre	acbkgdik
about	blcZdNfNgbja
wrong about	adbm
about the	ajbkccgXiY
market	aZbycceafQha
the market	acbojd
simple	b9cWdReKfkgYhZiOjV
paper	apdneNgKiVja
belongs	akbmdceYfIgojQ
belon*	ascZglhYidjX
in that	aYbmcqdaekfjhYibjW
care	accdd6eVfZgchkiVjd
they say	aYdZeZfjglhbin
accepted	bacvdceNgWhciY
the accepted	aUcs
accep*	akbZcodjfdgdhWiajX
talk	aZbmcjeUfYgThbinjd
is a	bbcoeqfcgkhRiWjY
something	aLckekfVguhRiljN
somet*	adbXcndmhVijja
flatmate	aacnddhcik
my flatmate	abcndd
flatm*	aacnddhcik
applied	a2bjcmdTeSfkgVhSiPjj
zero	ambadjenflhKiSjT
savings	akbZcdd2ePhdiZ
savin*	cjhc
and got	blddecjd
<s> every	aZbbcqdbenfkgYib
every other	abcp
final*	aqbbcqdYecfbgbhZibjZ
fresh	abbXecfpgm
out of	aYbkdqedfdgahZ
uni	a6bScndVejfWgaib
i've been	bdcndcelfdgcha
been at	acbk
at it	accjfl
it #	bddbedfcglhm
funded	bXcydpeHgSiljd
dog	akbOc6dZfZgSirjG
horos*	aUbacpdbgthbiXja
but not	aZbccp
not us	acbacpjd
visa	a2bMcQdseUfRgcjo
my visa	addm
out on	amdbed
dont	cmdlfYgbhYiZjd
i dont	adbnccdjfdhaicjc
find	aMbocadqeMfcgdiljT
dont find	aadm
find something	acdm
mum's	edgchj
<s> mum's	edgd
home	aqbLccdweWhUiVjT
care home	dj
costs	cZd5ePgaiYjk
k a	aYdp
month	asbGdyeUgdhPikjV
a month	aacZdtfbhb
month and	acdm
and im	aYcjdrgdjc
only	asbXcSdaeOfagchP
the only	akbd
only one	adfj
<s> boss	aXdq
says #	akcbdlemfYgahZib
signups	dj
signu*	dj
by	ajcYdqfkgChYidja
by friday	aYdp
or	aVcWd1ebfWhmiQjL
friday or	aYdp
cant	aMbccwdueXfUhkiZja
i cant	addmedfbgl
sisters	adbNckdreahriojZ
siste*	albdcdeafYhbimjb
its been	aZdjfngd
been #	addlekfa
feel	aBbmcQdTe/fMgzhViWjL
i feel	aUbXccdcexhYiaja
phone	apbNdUfbgMhlibjq
phone call	abhm
<s> #	aWbUcYdEeufygRjJ
rejections	addcelfdhdinjd
# rejections	addcelfdhdinjd
year	akbCdyeYhUiljZ
this year	abbXdmekfbgbhbikjj
year and	bdcbdoelfchdjd
and this	acbkelfdga
this one	aacddjelfdgj
hurt	aQcXdke7fMglhbimjb
most	aSbncpdNemgjhTiTjZ
the most	adcbddelgmhdib
humiliated	aLbje/fdhkjT
humil*	aZbddcetfbgbhdjd
in front	cden
front of	cden
of the	bRcqdTeZfcgdhkik
whole	aQblcXdcelf2iSjK
the whole	bdejfmgShlicjZ
panel	aobncndUeLfbgLiq
still	aObYcddbeqfWgWjW
blush	aTcmdUe4fYgwhdjZ
thinking	aRb2cZdafWgshbijjZ
of it	asbccbfcgkhdiaja
gutted	acbdcae6fvgUhYitjT
thought	abbtcadNepfKgchYinjT
thoug*	aocZdceofbgVibjb
about it	ajelga
it the	bjcj
put	ambXdkeOfjgXiNjb
put my	aXcpfdgjhXjj
my whole	acbdddfohdjd
summer	ajbGcceWfygkhXiqjb
whole summer	acfl
into	bacldYfwgShZjW
into that	accmfmgdhcid
grant	bQcud1eBfWgdicjc
# pages	adckdceafqgjjT
learned	aXdTeVfthbikjb
<s> learned	acfm
learned the	aafo
entire	aWcaddeXf/gZhciYjb
the entire	aXddedfthc
role	aqcVeLfVgbhoiXjn
# days	akbdcjdVengYhV
barely	bacpdbelfzhNjQ
ate	abbRcodjewfsgYhdikjU
built	apbWckdaeVfvgahUjV
them a	cagdhm
demo	arbQccdbePf2gXhQjk
of my	akbdcaebflgdiljW
own	ancUdVeOfmgTiR
my own	ajbYcbfmgUhVjl
carried	apbVcjdRedfzgOhUjl
carri*	adboccddhcjc
novel	aYbtcpdReTfjgkhVic
seven	ajbOcqdkeQf/gUhPjS
maybe	aQbZcSdcebfPg/hWiojF
<s> maybe	aVbaeafdgshbikjd
they'll	bjcbdbechkjc
they'*	aYbtcRdNeVfRhlikjm
change	aabxcWdUeQfTgoiY
change their	ajbagnhd
mind	aRbtcXdXenfZgyhajT
once	bNdReYftglhYjR
once the	adgl
settl*	bcik
i just	amcbdbeZgkhciajn
know	aLbncbdbeVfCguh1iajS
just know	acbagp
know this	bldcfcglha
is the	ambYcYdkebhdimjW
the right	bYccdbebflgkhkid
for me	apbXcddjfbicjb
promise	aWbVcZdreWfcg5hjiT
i promise	acgm
promi*	djfdglhbijjc
i'd	abbUcRdYejgyhmiR
i'd give	adgk
give #	adgk
percent	aqdjeSfVhNibjW
# percent	bmcXdceafXglhailjb
perce*	brcWdbeWfWgkhYikjZ
day	atbLdWejguhYiJjM
day #	adddelgk
third	aubYdqeThRiXjT
lucky	aObZfSg8haikjN
i know	aUcpdUeUfZgohpiXjY
people	aIbkdYfQgnhninjW
# people	abbccndofZgXibjc
people on	aacmgchm
board	a0bacZdTeLfUgKhvipjZ
the board	ccdahnjc
wont	acbddjebfdgmic
like this	cddkechm
local	aabodNeIfjgHh/jb
local paper	achm
love	aSbVccdbfTg7hniZjV
would love	bdhl
love to	adbdgj
how	aBbrcndWgdhliWjW
hear how	hj
how they	bbgdhmib
treat	aabjcZdlenhpiWjb
they treat	hj
<s> one	aTcZdbecglipjb
in our	acdbfnhmjc
neighbourhood	aabmdYebfYgUhzirja
neigh*	bZcldaebfdhkiljX
group	axbVccdZeRfMhsjY
members	abbTcldXePfagRh9it
# members	acdcho
membe*	acdcho
members and	acdchn
they're	aWbwccdVebfahmic
aunt	bFdkgZhxjZ
my aunt	alcddbflgdhliZjc
them the	aZdcfjhjiajo
building	aqbRckdWeLfogWiljV
the building	cbdcelgdhm
build*	adbbcjeZflhkjb
saying	adcUeZfEgZhniojp
just saying	aYdofahlid
apparently	aZbbccdTfYgUhTi/jc
<s> apparently	aZddedir
appar*	aUbadcecgYhaiy
apparently the	ik
winner	bac3eXfTgqhTicjR
the winner	abclhbik
direc*	adcSeVfVhsimjS
nephew	bPckeafPgYhzi1jj
neighbour	adbXdnepfahlinjc
thinks	aJbrcjdXeafBgmhdi/jZ
they only	aSbkcbhcipjl
adver*	alccdkfdgbhdikjd
for show	hdim
word	aabScQdXekfPhtikjW
<s> word	adim
word is	adim
is that	abbYcjdbfdgXhaiu
that the	aTbPcVdYeXfZhSi0jr
the first	aabbdmecfYgahWiljq
choice	aabxcjdbeMfNhojc
wants	aZbWcTdveIfIgmhbix
money	albZcUdpeNfbgMhnisjU
driver	ambadYebfRgVhTi7jc
me they	bbcdgdijjm
fire	bacZddfpgQhmiwjb
half the	aRcrdcfdjd
team	bjckddeUfbgjhUidjQ
the team	acgojc
my portfolio	aabncdglha
has #	aZbccnfnhb
proje*	bZcwdTeZfVgchTiX
were	acbbcldKebgThXin
link	awbYcTdSeRfVgXhaiqjy
the link	abjp
they wrote	aZbWcdgdhdiajv
wrote the	aobchcib
price	akbrcXdoeRfXgbhOiXjn
the price	bddafnjj
high	ajbocqdceXfUgZhYic
<s> like	aXecjs
like i	aZfdjp
i told	ajdcgdhcibjo
told them	abdcenfcgdhaiYjp
interview	apbdcWdReRfWgOhniljz
the interview	cdddfdgahkicjl
interview i	aZjp
can start	anbdddgbjj
start in	jk
<s> in	cYdaeXfZgVhTimjr
says no	ik
feedback	adb2cVdXeWfdhdiXju
feedb*	cbdkgdicjn
volume	aqbcddebflhRiPjr
applications	aoeHfkgYhViZju
of applications	acjk
exam	a4bmcjeQgXhXiSjX
four	aqbUcueSf0gOhPiajT
all four	apbcfdjd
parts	asbcdaeafogQhdiW
last one	cl
scored	arbmcwdbeYfnhKiLjb
bought	a1bNcjddeWfcgNhZivjX
bought a	ek
car	aZbWdneofagShSiq
a car	aajo
saturday	azbTcaflgYhcidjd
on saturday	ao
satur*	bdcbdbfagahcjs
early	a2bWcjdSeRfxgXhSibjZ
shift	arbmcbeUgahYiY
at #	albacUevfSgZhUiajW
is no	ajbkdd
problem	acb1cOfRglhWjd
no problem	dc
probl*	bjcmebfbhaiYjc
anymore	aUcZesfJgthjikjR
anymo*	akbcdbemic
switched	a5bTcndUeWfqgRhbjj
switc*	ak
switched the	aj
the role	aqbccZgbhcia
ad	abblcjdkeRfXgNinjj
the ad	boddgbhdid
used	a0bVdSeUfkgKhViojZ
used to	bdgdin
to be	aafjgkhZja
office	avbMckdmeOfWgJhwijjU
ethics	apbvdXeWfdgThmja
the ethics	anjd
approved	a/bTcZeGfkgQiajm
appro*	avcbdb
study	bmcjddeIfqgbhSiZ
thursday	arbScZdjeZfngShc
didnt	anblcaebfdgVipjb
we didnt	aj
have that	jk
referee	aYbxdTfXgOit
refer*	cPeYhTiVjr
never got	aj
got their	aj
it went	am
went to	cmdbechj
her	albTcldSfcgbiXja
to her	aogc
old	bYdRfdiwjM
address	alcNdneSgYhliWjq
addre*	bkcbdnhbjb
author	azdTeMfUgaim
second author	anbc
share	amcldkeYfbiSjb
share the	adhk
code	a6dNeQfjgMhZiQja
repo	apbTcad1eZfZhX
a letter	aqjY
letter of	am
intent	abb3cTdYeTfMgohlil
of intent	aj
from a	abclddgdik
chain	avbXcbdbfbjb
w #	ck
stores	aubTdcedfkgchdikjd
churn	ccdkgmijja
down	a8bVdcerfbgJhLiajX
since we	aj
onboa*	amdd
co	a4bLdkeKfHgbhrir
a co	ap
museum	a0bQddeSfbgdiljW
the museum	akcd
museum in	aj
town	albRcvdVebgRiyjV
deliver	akbYeLfohjiTjp
deliv*	amcldZfd
now my	al
my other	apccfc
until	akbJcSdpePfqgmibjZ
<s> that	brcmdZeZgWhbibjb
clause	a9bdcMeSfQgYiUjm
noise	akbqcYdUesfchX
noise is	ak
gone	aobRccdmejflhOimjK
is gone	ambdgdhd
rehearsals	aobRcXeaf8hdja
rehea*	bccYeZfphb
afternoon	aqbRcdddekfwgWhcikjd
after*	abcdeqgd
agent	a2bZcZdceJfQgXhlixjb
the agent	ancc
turned	aqbQckdSgQhXi1jT
turned me	gdjm
me down	ajgdicjm
left and	aj
the new	abbVcsfZgnhWijjZ
new one	aq
out a	anbdgd
a call	hj
crime	aZbucsdbeZfSgWiqjW
the full	al
manuscript	azcZdWeLgWhPidja
manus*	anblcYdaeZfXhYia
down to	ardaedgd
k they	aj
cat	avbOcsddeofZgdjO
has been	bbdafWhoibjc
parents	bZcadjeXfSgWhuiojW
my parents	andjhZ
paren*	aobdcbeafZgdhjidja
so no	ao
pets	aqbRcddkfbgbhj
no pets	aodcgdhcidjl
schufa	arbaccdd
<s> schufa	apbacd
entry	a7bScaeMfZgd
was a	bYcaddfdgkidjm
mistake	aXb8cXemfIgmhQjR
a mistake	aXbkco
mista*	blcqdcfbhbibjc
deleted	a1bTcRdbeofjgRhaibjw
delet*	adem
printout	ak
print*	apbdckddfcgcjd
from monday	ancd
sound	bxdPecglhViY
<s> sound	bj
audition	dceNftiljX
my audition	al
audit*	bkdaeZflgdhZiZ
broken	anbRezfvgbhQidjP
was broken	aj
# i	aqckdaecfkgXhbicjd
clean	avcdeRfvgVhQiOjR
<s> their	cqdUeZfRgjhZia
their form	aofc
essay	atbrcYdReRgahViWjs
my essay	akblcdjc
chara*	bk
i saw	cngd
saw it	apgcjc
it in	bjccedfagkhYijjd
the pdf	amjd
<s> had	ajbcccfljd
had my	aqcbjZ
dyslexia	aj
dysle*	aj
diagnosed	aqbZdkevfohRiaja
diagn*	aj
july	a4bFcbd0eTflgShWicjZ
in july	dlgd
send	ambScVdneKfdgZhviYjl
can send	bl
send the	bl
report	a0bjcYdceKfOgKhZimjv
the report	al
license	a6bYddeLfWgV
covers	a3bZcodYePfqgOhZiZjn
trail*	am
t	ajdnecfdjb
# t	am
nobody	aQb0cQfNglhOi3jJ
asked	a0bWcadNeYfMgQhl
festival	asbPcldReUfZhuiajQ
the festival	cj
festi*	aqbYdTeXfXgahmjX
added	a1cXdbeQfUhTiVj0
a second	ajcXgqhbiZjY
stage	apbVdYeHfognhOiS
needs	adbjcWdueHfXglhciQjq
finally	azbLccdjgohVjN
! the	bmcZ
iso	a/bpccdNeKfkgUhbiUjl
iso #	anjb
audit	apbnccdjeIflgOhl
findings	b1ccdReNgWhZjs
he	acbWcldKedhbiZjn
<s> he	badZeYfagmhZjt
offered	atbOcmdXeEgPhkiajy
offer*	ajbccZdUecgYhmib
offered me	hk
the tuesday	ak
slot	azbYcneXfjgUhljW
slot if	aj
if the	acbkcjdbgphZia
speaker	apbcdWeUfXgYhvjk
speak*	apbccmfdhZidjY
cance*	asbbcadaeofZgbhaicjb
and she	bdctecgYicjd
cancelled	a8bLcRdqejftgWhYiUjr
maste*	an
when	aobZcXdVezfYgShZidjT
when i	anbkcbdbeqfYgZhciZjc
i applied	alej
was still	ajddgail
two of	bccofcja
of our	bccl
wound	adbTdxe8fsgchSibjO
qualification	awcjdjeMfjhbiO
require	a0cYeFgciSjj
they require	apfd
requi*	bjcbdafbhaidjm
totally	acb8cTdbemfYgZhWikjU
total*	aobjebgZid
misjudged	aTb9cYddevgmhSic
misju*	bmed
misjudged me	bmed
exactly	aWbzdTeagkhQimjP
exact*	blcjgajb
exactly what	bj
idea	aQbzdQeLfLgshXisjV
no idea	acbj
our price	abbocdgkjc
perfectly	aUb/cjdRfogkhNiWjV
perfe*	aYbqcldcebhaicjb
fair	aSb2ctdZePfTgbjQ
for that	aUbbcZddedfsgchnijjc
of work	abdn
is just	abbsgYhd
shop	awbQcmdceZfagYi0jM
delivers	aabdcteWfngjhaiXjn
late	axbMcldZeUfogdhRjS
every time	eofagbhaij
they still	bdgdhm
<s> half	aVbnclfkid
people in	bdcjhbil
programme	a2bZdqeGfjgWhYia
that programme	abcjfj
progr*	arbYdaeagahYiWjm
even	abbZcudSemfdgbhQiRjP
cant even	adcm
cellist	ambXcmecfZgnja
celli*	ajcjid
was flat	accm
bars	aqbRcndVelfmgYhjimjX
seat	akbWcweZgThlidjW
looked	abbdcydOepfbhJiqjQ
<s> looked	adcm
winners	ajbbc1ddeSfdgjhYibjY
winne*	aYcnik
none	alcvdSeVfahMjZ
than #	cbio
shows	andSeQgYhY
# shows	aj
i've got	bacbdmecfchlidjZ
got #	dledfbgbhkjb
benef*	dj
manager	anbTdreSfNgYhrilja
my manager	aXdr
manag*	akccdmedfagZhkicjZ
wants #	aadn
k in	dmha
contracts	asbWd0eEgUid
contr*	aubSdreKfIgRhciJ
december	a1bQcbdveVfpgXhWiajc
by december	abbkdj
decem*	bk
im at	aZdo
weddi*	bkhkic
and we	aYcrdcedfYhmjd
we need	abdl
somewhere	aVbccbdqedfXgshWitjN
need somewhere	acdl
somew*	abdkfdgkij
to live	acdjgk
without	arbYcOdpeafXgYiPjj
<s> without	aabYdqgchl
witho*	albXcZdmfbgbib
without this	dm
this grant	dj
have to	aRbZcZdvedfagWinjc
let	aYbUcVdnfVgkhljZ
to let	dk
go	bWcWdmfOglibjK
people go	dj
it broke	bbeogb
me a	bacaemflgXhnidja
bit	bvcQdVevfaglhLiVja
a bit	bZcahcicjp
gonna	aUbbcYdqepfVgzhdinjN
lie	aWbncddjesfQgdhZidjX
the car	aXcbdqelgdid
park	bZcrddfUgdjb
for half	aacdeo
half an	aVeogm
hr	apcadoeXfYgaiZ
afterwards	bRcYdceqfogWjk
furious	aLbkcadVe/fkgkhmivjY
furio*	acccdcerfdgdjc
about that	adejgk
that #	ej
sentence	aZbbfjgjhTjj
sente*	aYbccmejglhb
reply	adbdcTdYflhYiSju
havent	ak
laptop	ambacjemfbgYhYimjX
rd	albkeafSgcinjo
# rd	acddjn
just feel	acek
drafts	bYcjdbeLf/gShbjp
fourteen	avbRcqdXeSf/gShUjc
drafts fourteen	fl
fourt*	alcd
beta	aqbddZfliajk
readers	aTbvcjdKeXfbgmhlijjl
reade*	hk
i took	aZfrgd
took #	acck
unpaid	albPcVd/eQfygOjX
leave	arbEcLdjeagZhtjY
prepare	adbXcYdueFfygjhriZ
prepa*	aPbYcZdZeYftglhoiXja
assessment	amb6cZddeGgahViSjx
that assessment	bl
asses*	bqcYhc
baked	aXbXdmeof5icjW
until #	acddflhcjm
am	adbmcBdce3fNgmhYijjb
# am	fj
am for	adfk
a week	aYbkcddkfmhdjc
tasting	aabndReZfxjX
tasti*	edfn
lisbon	aubXcVebfnhdiU
own money	aYfo
money for	abfn
final	aobZdreNfvgchOiF
the final	aWdmfm
round	acbYcneXfsgdhjiTjR
final round	aZfn
give up	eZgp
tells	aObUcdecfUgphoi3
tells me	abddgo
nd	axbbcadZeqfXgqiXjY
# nd	asbccddafdidjb
will go	dZekglhd
<s> id	ajbddYfcgqhc
live in	ajgj
street	aYddetfVgbhci0jU
that street	acgj
always have	bnhd
<s> next	abfdhnib
next time	aZcdddfdhqib
less	aYcwdceYfZhciMjW
way less	gj
im on	abho
name	azbHcldLeTfGgXh1idjc
mayor	aSbWcpdZeXfZgXh+izjd
the mayor	aYhr
they'd	bbcUdaeXfXgcht
<s> they'd	aZbdhp
they'd better	acbccdgchq
rethink	aObxcOdkgshuiYjj
rethi*	adbdcjhl
or i	aWdohl
i leave	hj
reviews	albocodKeSgUhciZjt
on every	adhl
there is	anbScadbemgYhojd
been a	cbedfYhqidjd
there for	aYcdhpid
discrimination	aRbvddfTgWhvjd
discr*	aXbncdecgahoibjd
friend at	adhl
tribunal	avbdcVdYeOfYgPhxikjY
tribu*	arbXcbdbedfcgbhkiZjb
a guy	hdil
guy at	bccjil
there says	ij
says nobody	ak
reads	avbTcadVeYfZgchZipjc
fund	bScdd5eFfXgXhoinjl
the fund	ik
fund is	il
nearly	bVcmf2gahRijjN
is nearly	ij
former	apbNcndXeUfVgPh0i2
a former	ik
intern	bVdmeYgShki/jS
that they	aXcXecgchVitjk
prefer	aKb2dYeRfThnjj
men	aXbccydcedfdgThjisjZ
guess they	bbgdio
wanted	awbTcVdVeJfLgkhciwjS
only wanted	bkgbij
wanted a	bdgcio
a third	gcik
quote	atbbcddSeVfWgUiuju
look	aNcmdVecfcgcipjZ
to look	bdcjdjgYik
good	aVbvcSdaeYfLg4hZiXjX
said the	abbcccgchdijjo
timing	aUb6cVdceZfXgthUibjo
the timing	bagkjj
wasnt	anechdiZjj
for them	bchk
already	aYbLcXfWhUju
i already	aYdkgkhajn
alrea*	aSbXcZelhbjt
my #	adccebfYgkhjjl
years at	hcjl
the call	addcelfbjj
centre	avcjdbeRfbgU
cover letter	abjm
talks	ambPcUdqeVgmhkibjp
all that	ejgdhdid
volunteering	aTbZcbdreSfyhviljk
volun*	cpdaedfdgahZic
course	bncndZeUgshPiSjY
they told	bZccgdhbiXjs
me my	ajebjm
range	aubudTeIfmgchPiPjt
my range	cd
limited	apcXeLgchXiLj4
limit*	aXjr
sea	albbcWdleZhViUja
the sea	dcgm
ticket	aubVcmdbePfUgdhkiqjZ
till	bOcbduf3glhdiPjM
valid till	akdd
till #	amcmdafbgd
engag*	adjm
reloc*	aj
signed a	accn
lease	axbRcad0eJfngYhd
shoul*	anbndbebgcid
doc	avbVckecfYgahnipjZ
fit	aUb/cddPeVhQiYjZ
lifting	a3bWcQdlecfohXiPjn
lifti*	andb
they asked	aqjd
asked for	ascadcfdgcibjZ
vat	axbTcVdveUgajm
one since	aj
last month	adcjil
we hit	ak
hit #	hk
mrr	atccdXfd
k mrr	aodb
sunday	a0bScXdZgShaiYjj
on sunday	aofd
says we	ambdjd
we had	bcddgljd
had no	cj
control	axcYeWfZgShoiX
control group	albc
its on	akdcel
on page	akjj
page #	albacZdcfjgchcjk
# in	ancXdjebgahXikjX
paragraph	awcRdZeYfpgZhTiSjx
parag*	bmddgdhc
sample	aqbmcldOeNfwgWhUib
the sample	dkjc
they scored	anbccb
lot #	apbcca
ours	aHcrdperfOgyiXjN
# ours	bbcmdc
ours was	ajbagd
<s> theres	adbjcdddgn
typo	aodkfZhdjb
a typo	amgd
typo in	angd
my phone	ajfkgd
number on	aogb
form so	aj
so they	bacjdcgdhoiXjZ
they could	bpfkgUhcidjd
reach	dneQflgnhciXjY
<s> her	cjdd
office says	ddhlid
says the	aUcYdZedhWitjk
selection	apbscodNeBfcgaibjp
selec*	akbcddgl
gets	aabOc4eafQgkidjR
redone	amdd
november	azbJcXdtebgchRiTjY
in november	accdfcgo
novem*	bYcVdkekgjhWiVjY
just got	ao
picked for	aj
youth	aVcqdbeWfZhzimjj
orche*	coechdiajc
thesis	arcneJfcgbhYiWjn
my thesis	ccjk
thesis got	ancb
published	aqcsdSeOfogShTiXjo
as a	bZcTdcejfcgoia
book	atcZdTePfdhWjc
a book	ajbjcd
chapter	albXcVeafrhrjZ
chapt*	akcdflgahdja
bank	apbNcWd1eSfYgRhlja
the bank	adcddpgcjb
in writing	atdVgchbjj
want a	akbjccdd
girl	acbQctdXekfbgbi7jQ
a girl	ddgdiljd
age	brcqdWeWgZhTiajZ
and my	bVdmedhjicjb
daughter	abbOdqfWgchqit
my daughter	ccdkij
daugh*	abbkccdkij
turned #	ancddd
# this	ancddd
this week	ajbdccdYfdgkjn
tool	aubvdbeIfZhcjb
exports	arbbcbdveVfZhViXjl
expor*	aj
exports to	aj
relea*	asdagb
we have	bbdjfZgk
so we	aobddkhcjb
we can	aubbddgZ
do #	am
a day	fjgljc
not #	aqcagdjb
turns	adbbddeqhYiojT
<s> turns	al
turns out	al
out the	ambcccfdjk
zip	azdWgaidjb
the zip	ak
i gave	ajbcdbemgXjk
gave was	jl
was wrong	ik
wrong i	cc
i do	abcsddedfZhb
area	audYeXgU
exclusivity	albocUdlgqhdiW
exclu*	atbdccjb
they can	aVbbdcgbhv
photos	ambOcrdTeafZgTjk
the photos	gj
non	aUbzdbebfBgZhViX
exclusive	aydXeHfZgZhrjl
take	cSeHfdgjib
can take	an
take the	aobjdZedhc
the night	akccddfk
shifts	aYbjcceZf2hXibjn
night shifts	fl
from march	aj
wife	bEdbfXgbhzisjc
my wife	ajda
wife is	hm
i did	cbdbedfbgjhZidjp
# month	acdl
placement	a4crdneCfVgXhdiVjl
place*	ak
in their	bUdcecfjgkhdidjj
sister	atbKccdaeYfZgWhxirjc
their sister	am
clinic	a3bPcbdnecgQhkirjY
forgot	bbcWdaeqgshbiljT
forgot to	am
# the	ascdjb
the old	ambjcaebgahbij
score	avbwcsdXePfmhIiKjT
they have	aabqcZdjebfcgZhWjm
have is	ak
commission	a3bZcceIfUgJhnik
commi*	aXbvcQdceZgQhcij
me on	aVbmcbdqeagmhaicjb
the phone	adccemfagahdiajo
hand	aYbUcbdZedf2gdhYiajK
to hand	fk
c	aobUckdUeXfXgUhWiSjs
again w	aljb
stamp	awbacddleXhkiXjW
wait	aUbScRdseagvhnjU
list	a0bWdZeDfZgThbjr
list is	aackjk
is at	acbbdcepgd
clinics	arbWdpeXfrgThlimjY
clini*	an
of this	ambdgchk
papers	anbdcrdUeJfagKhdiljp
for papers	am
extended	a9bNcWdleTf2gchViKjr
exten*	dj
by #	ajcjdkfbjb
oh	ambWcbdpepfJgsjd
<s> oh	al
man	aNbnctdLemfDiwjX
i'm so	ej
relieved	ajcWdmerfVglhYicjj
so relieved	aoed
relie*	aoed
relieved the	ak
appeal	aabucadXeTfWhmjk
degree	axbocodbeXfahUiOjY
result	akbucYfZhWiS
went through	ccfl
<s> they're	acbqgbhc
big	codkeafMhbjR
a big	cjdlfdgbhd
hiring	acbkcjdpeFfbgWhmiy
the feedback	ajjd
makes	aUbkcpfPgjhYiZja
makes no	accn
sense	aOb7dNfRg0hdiWja
no sense	accn
whats*	alcddcedfdgchmibjc
my flat	bjdj
perfect	aYbpcndZeWfng2hPiSjN
was perfect	bjfj
reason	aZbzcXdYeafHhZin
no reason	am
reason to	am
say no	bbcbdbgYhtjd
jury	aYb1cUdGeIfagVhki7jM
the jury	bdcbdbflgniZ
prejudiced	aHb/dTewfQhkil
was prejudiced	bk
preju*	aYbvccedfdgchciaja
prejudiced against	bk
genre	aab6csdJeXgnhWjb
fiction	aXbyc0dQeShZjZ
ficti*	aacnjc
people get	acbdcjhdjm
get that	adeogaic
scholarship	albdczeHfbgdhdib
schol*	cjdj
single	akbUcpeMfuhPiVjU
every single	aabacndZeZflgkhcid
deck	akbbcrddfngWhXic
the deck	cj
that won	aacn
stock	ajbYcnebfQgYhYir
typos	abcn
colleague	aYbYcwdaeZfRgOh0i9jX
a colleague	aZckim
colle*	aabUcrdVeZgXhditjU
yr	ajcjdd
# yr	adck
teaching	ajbjcqeHfpgYiY
teach*	ambcclgchdjZ
same post	acck
couple	aobLcoddeZfqgahaiqjN
the couple	cm
couple who	aZco
we dont	bccjdm
payment	atbRcWd7eKgUhdjl
payme*	bddjhain
bounc*	addjgdhl
th if	acdm
nothing	aIbwcWdmeYfYgdhYipjN
nothi*	aXbnccdpeWfmgThdiljW
changes	axcWdbeQfjgYhbiVjt
chang*	apbWckdaejgaja
promised	akbMdyeNgchmiajl
i promised	acdm
promised my	acdm
we'd	bbcdedgnibjc
move	adcUdneSfWgjik
out before	gd
christmas	adbGcZdtesfsgmjU
chris*	djemfchd
need this	acdofd
count	aZblcpdqePfcgYhdibjO
to count	adgk
toward	aZbmfcgohcib
tenure	bacrdmeOgZ
laid	adbRdweafugYhYidjd
and thats	cadnfcjj
thats it	cddnfd
i felt	acbdddeqgb
invisible	aVbmcde4fZhdjU
invis*	eqgZic
never been	asbbcWemga
heartbroken	aLcMdoe/fdgrjU
heart*	ajengcidjc
i'd already	akjd
pictu*	ecfZgo
my desk	akdZengdhd
hands	bYcjdkeufjgZiXjL
my hands	anhc
shook	adbZdXe9fngjhXicjb
i read	acckemgZhdiljc
read it	aUblcdgYhjijjo
it still	em
i think	adbYcVdYglhSis
disappointed	aMbycVdae5fLgohaik
so disappointed	emgdid
disap*	emgdid
that i	aqbZcYddejfXgXhkiVjk
threw	abbYcrdaenfugRhTivjM
i threw	ej
threw the	ej
script	arcjdVeRfkgYhW
bin	bYccdkfTgShPjv
# hours	adbkcbebfnhdidja
hours in	abcjfk
model	apblckdOeJfsgZhU
i counted	ck
i went	ddfl
all #	aWcjddeZflhajo
# open	adfk
days and	adfj
and took	fj
notes	aubWckdZeJgYhWjn
<s> been	aabdebfrgb
waiting	acbKcVfxgbixjW
the waiting	abfo
waiti*	adccddfphd
waiting list	cdfn
list since	acfl
since #	bXdWeZflgphdjb
family	bVcadleZfUgZh1icjX
helped	bZcneOfohb
set	apbbccdZeKfugnhSiUjT
maybe a	aj
different	bvckdJeHfnhYiY
a different	aocd
diffe*	akcadcebfcgmhcjc
person	aYbycRddeVfTgphXicjM
this time	abgo
really	aLbscOdqfOg3hXiajI
passionate	aCbxdKeqg5hkja
passi*	bdgm
passionate about	bdgk
such	aWcbdWeWfVhqiZjp
such a	aYbXgkhnid
a good	abbkcdedglhdjc
if you	aacjddfk
ask the	bcgm
answe*	bXccecflgmhcid
brother	bNcrdqeYfRgThwirjc
my brother	dl
broth*	adbccldqecfcgbiajb
brother in	achl
law	axccdVeOfOgThrjZ
in law	ddhk
sits	acbYcsfXgWhlitjR
on their	bccbddfdhjjj
committee	bbcZdceIfWgJh1injt
got all	abbdcbhnjj
all their	cchn
emails	bRcXdaelfjgShuikjp
saved	abbTcbd1ekfphYiZjT
would look	ajbccbedgchn
bad	aBdsfagqhcinjQ
look bad	acbccchn
brought	bUdXfmgYhjjc
i brought	hm
broug*	cdhm
them #	abcafmhl
clients	dceJfPgVhvimjs
# clients	clddfbhk
clien*	addmeTfPgVhuiVjY
last year	abdkfdgdhmid
year so	ccddfdhmik
should	acbqcPeMfThoicja
they should	adbccmecfkgWhmja
twice	ajbMcvdbeTf7hPiTjP
where	bQcjeZfbgPhrjb
director	bcdWeHfKgThziwjk
the director	hj
goes	aXbPdmeWfTgbhkitjX
lunch	ambOdkeYf0gLhljX
lol	acbadSebfXgnhtibjb
lol he	gj
he can't	achmic
avoid	aZbmcPdpekgchjibjj
supposedly	aQbYdSeYfXgZhWi/jP
<s> supposedly	abdafcip
suppo*	bXcTdnedfYgYhbiujZ
freeze	axbJcNdweZfliljc
haird*	ik
owner	albRddeUfMgXhui+jU
the owner	bdgbhjin
desperate	aEbocYdqeqgnitjX
despe*	aZebgphYil
tenants	bdcldmeRfdgWisjY
tenan*	amckdahWjc
rejected	bjdZeVfcgLikjk
they rejected	abbjcmgchcij
everybody	aLblcddcemfRglhci1jR
over	ajbKccddeqfogYhKjV
over #	bbcZdneXfWgahZiq
<s> people	aZbWcZdcgmhlik
forum	aWbdcZdceMfMgdhpi0
the forum	haio
every year	abim
candidate	accrdZeJfPgbhvil
candi*	aZcddUeTfogYhRiaju
the budget	ajfcik
i sent	aUfcjv
sent them	abfcjo
them already	adelid
disco*	aYcdddgbir
wrote that	aZcaiYju
poems	aabdcndReXfugmhbiSjt
arent	jj
consi*	bXcZdZeofZgohaiZjd
experience w	aajo
where it	jl
always was	aZbjjm
<s> did	asbdccdZgbhc
did the	anblccdafZgbhbic
aid	avbLcVd1eRflgUhmibjp
first aid	am
refresher	al
refre*	ecflgd
ex	anbBdZeOfGgHhzi/jQ
my ex	akddgchbil
over the	ambdccibjk
so im	ardbid
im not	bmdchcic
double	apbWcpdmeXgjhLiajT
closed	azbMdlfkgbhPiXjU
closed the	aldd
london	avbTdceXgVhdiljd
to my	apddedgjhb
supplier	a0dpeRfRgd
the supplier	al
suppl*	bddcfoib
depen*	addnhb
was swapped	al
one is	ajcddk
certified	azeGgahZidjW
<s> there	bZcbddemglhmiYjd
there was	ajcdimjb
decimal	aubmcbdSedfvgkhXiV
decim*	al
error	asb/cjdbebfRgVhEiPjU
our bid	adbm
total	aybPdceWfbhLiRjb
total is	amcd
podcast	akdaeYhp
podca*	dbfdhpjd
passed #	hk
downloads	a1bXcWdceXglhYic
k downloads	hk
downl*	apcdddedfbjd
downloads in	alfd
pitched	ambXcrdnecfvgjhNiUjb
pitch*	al
peer	ambncjdceTfZgdhoiY
comparison	bycudQeTfkhQib
compa*	aabZcwdmeUfRhdidjN
n	aubXcmdbebfZgdhYibjc
n #	anbYcndcfchZic
venue	akdaePgdhlimjc
# may	aqdced
after a	asbdhc
sponsor	azbNdkeKfSgdhvijjk
spons*	aobbccdXgYhnic
changed	awcjdOeZhSiY
changed the	apdcgd
employer	arbaccdpeOfUgXhvinjc
emplo*	bbcYdmfcgkhZ
doesnt	akbbcrdaedfdgdhbjc
doesnt need	andchd
need to	akbncjfcgdhaid
to pay	addnhd
anything	aRbwdbeafSgrhXjX
anyth*	blcjebhaic
bring	aXbZcSdmeOh0iV
can bring	aodbgdhd
bring my	dcjm
van	aqbVctdQecfQgB
own van	aj
now #	amdd
insured	ccdsedhbia
to a	aYbbcvdcfdgbhbiXjj
fine	amdjeQfchHiTjO
a fine	abdphc
criminal	bvdYeUfTgThpitja
crimi*	ak
check	azbPcWeOgjhcidjY
the check	aj
welsh	avcodTeMgahk
translation	aybkcYdVeNgahdiVjv
the translation	ak
google	bXckdOeTfRhrinjp
real	btcWeRfLgxhbjV
attached	a3bSdbebfdgTib
attac*	aobYddidjk
reel	ambkcZecfdgkhdiljX
by a	bkcadbelfdhbjd
pro	apcldSeYfSgYhoinjU
turned down	acim
down the	ak
fellowship	aobRcqdneTfdgkhoiajY
fello*	anccddfdik
their page	aj
we got	alcldY
got into	ak
into the	aZcmil
regional	aybucddVeFfVgUhpiYjo
the regional	aoddhd
regio*	arbrccdYebfbgdhYicja
sept	atbdcXdogjhdibjm
! #	aj
try	bncaeNgohjicjU
taxi	akbTcodaecgQhdi+ja
badge	aybaczdUeYfSgaidjc
lady	ajbLctdaedfYhtiojY
the lady	ao
housing	aobcdveTgUim
the housing	andc
housi*	andc
housing office	andc
bring the	ak
payslips	ajfcjk
paysl*	ajfcjk
january i	ak
<s> changed	aj
recipe	aqbXcZddeUfpikja
no more	ajbddbgchmjd
in it	aZcdddebfbgkhmjm
it so	ambd
so their	adil
allergy	aqbkepfZia
aller*	avbYcbgdhcjd
rule	avbncYdXeZibjX
met	albBcxdUePfngEhqiTjl
is met	al
treasurer	akbRcmdoeSfVgRh7ir
club	akbadceQfUgYhyijjQ
club #	acho
# thats	dchcio
my file	aZdmhdjl
income	aWd+eFfWgXiZjq
my income	andYjj
without the	ardY
child	acbWcldqeUfZgdhjikjc
benefit	adbjdveMfWgmhniWjj
thats #	apdZ
per	apbXcMdpeTf4gIhOiKjS
per month	apdZ
is out	bcdj
pen	aobXcsdXfYhmidja
test	a0bxdLeMfngchEiRjR
by an	ak
external	ambocVdjeZgXhjiUjs
an external	al
exter*	am
firm	ajcndceMfSgbhmiqjW
prof	asbacXdaecfdgZiljZ
wanted to	albkcdhdia
to work	aabcdafcgmhbiljk
work with	am
taking	ambZcddjeYgYhbiYjj
students	aacydWeVfbgPhpilja
stude*	aabUebfYgUhmir
fall	anbUckdvhYjU
they need	apbZckdYfdgkhbiajd
need someone	gl
someone w	jj
arabic	a1bacddNeTgXjp
merger	atbacbeWfZgjhkijjl
the merger	an
grew	apbVcqdbfdgchYinjX
i grew	am
grew up	am
up with	anbdgjhd
with it	acbjdngc
<s> no	aTbodRfZhWjm
no way	adboecgdjd
essay was	aabnca
below	cmdbflgUhOiX
was below	abbljk
average	bkc0eVflgchNiWja
avera*	acckjj
under*	abbmcbgdhbibjk
age is	abjm
ridiculous	aEb/cddXenfRhZirjZ
ridic*	bpecgb
is better	abgmid
than they	aabrcadkgZibjd
they think	bmgdic
they were	adglijjY
just half	aabjgm
current	akbmckeKfcgUic
their current	acbdcnhd
curre*	cpgdhaidja
desig*	cjgd
# of	ambXckeYfchcidjc
shortlist	acc5dbeOfjgbhYjk
the shortlist	accohd
exhib*	clfd
anywhere	abbmcjddeWfbgohYjU
anywh*	cm
startup	acbWcmdteVgoiojc
start*	cydXeafcgUhciZjX
revenue	ajbcccdmeLfcgbhcjx
reven*	addbjp
classmate	aXbZc8fSgYhni4jX
plagiarised	cl
plagi*	ambcckjc
half of	ancjdbfcgbjd
hers	bWcpdcekglhYjW
she's	bmcddbebfbhaikjZ
she's in	cl
feed	abbbcXd5eWgYhaij
to feed	addpfbha
dentist	albNdvfdgbhliyjL
denti*	acbcgYhbis
bill	albUdxePfUgXhk
my savings	abfj
contract	aybQd0eIfbgYhciYjc
my contract	abdn
the current	abckdkfd
current place	dljc
ends	aYbPcTd9ecfqhVidjX
ends in	addl
close	apckeXgVhbibjU
# my	dk
is zero	dl
weekend	akbScXdkftgbhjidjW
the way	aZbcccdlepfdgchcjb
way he	cdepgdhdicjc
at his	bdek
watch	aVcbdWelfagZhtisjW
i'll	aXbccbejfcgbhsia
forget	aLbkcVdje0fZgwhkjO
was so	aaeqfdjd
sure	aWcTddeZfPgwhXirjV
and then	cddnepfcgUhaidjd
then that	em
mail	bBcCdFeufWgBhaiMj/
birthday	adbGdnexgmhpiZjV
my birthday	acem
birth*	abeofd
upset	aTbje0fPgsjV
recorded	awbTdZeUf0gYhOiY
recor*	bjcZdcedflgdidjd
takes	bdckdleOgbhZiajc
of that	ajbZcdekfpgahbjY
song	bRcddWeafrgkhbiajj
in line	fj
line since	fj
that flat	aXdpecfjgd
coded	avbccZdNfqgVhciajs
i coded	adfn
through #	aaccfn
# weekends	acddfn
take home	adfk
years of	aabdcYddejfmgkhYjk
sweat	aVbVdkexfpgtibjQ
went into	aZcafoil
into this	abbkcbfm
piece	ajdReVfsgbhQia
and a	addafkgbhajn
divorce	adbXcZdsfjgchojd
divor*	cdejfkgd
i've a	aZbkcZeafcgkhnidjj
feeling	aBbocVdae4fRg/hZjT
good feeling	gj
feeli*	aXbbckecgphdimjb
feeling about	gk
about this	badcgkhnic
could see	aYbkgm
myself	aLbucUdag4hXidjV
see myself	acgohd
i really	bZccdueagWhd
this more	gk
luck	aSbnfXg/hZiajT
still a	ecgk
a door	abekgk
<s> would	bdhk
be a	aXcmgjijjd
shame	aJcTe/fQgphsjS
godfather	aVbZcnenfQgjh3imjW
godfa*	aacdhpid
school	asbWcudaeLfYgKhsjS
publisher	ascadSeSfQgahuirjl
the publisher	hk
can get	abddhn
get #	aZbddafbhlio
signatures	aYbbcddaeGfshtidjY
# signatures	aVcdhrjd
signa*	aWbYcYdnebgbhuibjX
by the	arbYcXdnecfYgbiZjZ
the weekend	akdafcgdhm
ombudsman	aZbpcaeUfRgNh/
the ombudsman	hl
ombud*	aVfdhvib
if they	bbcdedgjhnibjc
refuse	aVcddjeUfWgXh0ijjb
they refuse	hl
<s> some	abbagdhcipjd
some say	adil
only takes	ij
couples	aXbZcsdleXfcgjhdimjU
coupl*	adckfahcin
mate	abbWctdceTfQhtit
my mate	achdim
reckons	aQbncadjebfVgthVixjj
recko*	accbddhbir
reckons the	adcbhcip
woman	aXbWcldVelfci9jQ
fill	abbUcadpeOfvgThoirjc
in spring	dcedfdio
hates	aKccexfQgli6jY
sales	aqbZdmeRfZhYidjq
background	albkcpdMeLfcgXjx
sales background	adjm
backg*	fdidjm
thats what	bbgahdjn
i put	adfnhd
languages	andPeRfkgahaiQj1
# languages	abjn
langu*	aWddfpgdhajm
languages in	fd
all of	amcdddedfbgbhmjj
of them	bZdjfagahcin
stated	acbncXdReMfUgYhXj/
as stated	aajm
stated in	aYjp
the bid	aacljj
wood	akbZcvdmeUgShZ
the reason	abbZcojl
reason they	adjl
they gave	bacpebfjgchbid
space	aobbeWfohWiXjj
issue	ajbkdaeTfQgahciWjo
the issue	bccbidjl
aws	an
solutions	ajbwcXdjeNfcgkiVjr
aws solutions	ak
solut*	ak
architect	cydaeFfagZikja
solutions architect	ak
archi*	aUcldZekfmgZhU
points	apbpcxdaeXfcgmhFiOjX
# points	blcjfdjb
just came	aj
came back	atdcfcjc
back from	akdd
vet	anbTcldveXfYgXhzirjV
galway	ajbdcqdZeVfngahkiljb
accepts	ajbWcadkeYfaht
the site	adfl
last night	amcaddhj
conference	ambaeSfagYhqjk
confe*	an
online	awbXcTdSeJfWhpik
travel	akbRcSeQfdgcicj8
the travel	aj
travel money	aj
isnt	bncYdpeagZhaiYjl
an issue	gk
theyve	cl
lost #	ek
# line	adem
i asked	am
both	bncpdNeVfjgZhaiP
stati*	ambmddedfchaiajb
advertised	atbdcjdVeVfkgVhailjq
cut the	adfbgjjm
the pilot	am
to one	am
ward	bccndqebfdgThkimjY
green	albbcrdceYfdgbhcijjY
my green	ak
green card	ancc
arrived	a3bCcceafmgXhdiljd
arriv*	apbWdVeWfUgYhVimjl
the mail	jk
mail today	aj
soc	aqckdmedfVhmjj
type	axbkdReWfagkhViWjb
plagiarism	bvelfcgbhYiojd
the plagiarism	aobcjd
from my	aYbcckdcfjgchkicjn
preprint	ap
own preprint	aj
prepr*	arbdcdfd
text	ardJeJgbhUiSjx
same text	aj
same author	aj
letter from	aojZ
that we	jj
we get	aj
mri	axddemfphSiNjb
slots	apbVeWfpgbhk
for free	abflgahmjc
planning	apbdcXdneBfdgXhsikjr
plann*	dbecfm
permission	a7bIcXeHfdgShsjo
permi*	atdaedidjb
my old	bddcedgjjc
reference	asbjcZdTeKfZgahdjr
the reference	dnja
she asked	aqgbjc
asked in	anjc
for something	ddfljc
funnier	aPbzcrdXesfbgxhVjY
funni*	gmjc
first #	alcdddfbik
sold	a0bOcpeXfdgShRimja
mezzo	apbcdcecfkgdhcidjd
cast	aWbbcmdZeMiuja
it on	bdccfjik
company	avcWePfUgchc
the company	glid
birth	avbRdleaiajX
as #	arccja
# it's	aocdjc
it's #	awcaddfZja
longer	anbbdaeTfdgmhWjX
no longer	aoddjb
need the	acdpgcjd
sponsorship	asbVdneRfcgahpiljp
spouse	acbWdwfQh0ikjY
spouse visa	akdd
state	a8cWdceUfWgPhlibjb
the state	aucaha
state that	ak
that my	adccjl
foreign	bacadmeXfOgRhtjr
forei*	emgZik
diploma	a/bWcpeLfdgahXiMjc
diplo*	avbccahdjd
counts	aXbncodpeVfXgYhailjW
saturdays	aqbRcZdqf5hajY
coach*	cbfo
stopped	aybOcXekfmgWhRiqjb
stopp*	ak
founder	anbScjdbeWfNh0i3
found*	aqdbgdhjiajd
job so	al
so now	ak
now we	aj
we are	aXdnfbjm
said no	aabcccgkidjp
lift	atbWcRdleagmiR
im in	aj
wheelchair	aqbZdbevfpgbhbid
wheel*	am
was what	apbcid
what the	albaedgZhpiajd
daycare	an
the daycare	an
dayca*	an
dataset	al
the dataset	aj
datas*	al
is now	amdd
doi	arbTdmekfYhribjl
a doi	ak
accept	aYbmeQfYhqibjc
don't accept	bnjc
my work	alcddcfdgchdicjm
work is	adccddgXhcinjm
top	acblcwdbeRfVgUhd
understand	aIb/cTdWecfRgshj
didn't understand	bj
community	bucadaeSfVhwjd
theatre	albZcmdmeXfbgVhjjW
theat*	aabZcYdofagqhXiZjY
means	bqcSdleNfQgshkiSjd
# for	acbocddkhZjc
wedding	acbKcndleXfkhyiljY
day is	bl
is not	boga
much	aUblckdcecfdgshbiQjY
absurd	aBb/cZdXemfSgjhbiojc
say so	bk
judged	acb/cmdSeWfVgbhVibjb
they judged	aj
hair	abbccvdZeofngdhYjX
my hair	bjfj
not my	bj
im sure	gk
so unfair	aabjcm
ones	aTblcrdZedfmgbhZijjU
the ones	aYco
straight	adc0dcedfshQiPjO
strai*	aacndbecfjgchjiZ
<s> last	aVctfZ
last years	bdcpfa
project	aqbXdmeFfYhY
# page	adck
plan	ajcadoeBfqgbhTiWjm
my friend	aaco
sat	bQcydXeqfrgOhbijjS
scores	brcwdWeVfogUhRja
scores got	aZcm
letter on	accnjc
read the	acbacjfjhmjd
and it	ajbXeofahaidja
it doesnt	acbbcq
even have	abco
have an	akcldaedfchd
heating	ajbcdzeYfsgahUid
heati*	addk
is off	dj
since october	dj
<s> still	aadmenhajd
still owe	acdqhX
student	bXcneJfVgNhtiw
put me	aado
pip	aVbXcndyenfbgrhnicja
land	adbbcddpeVfagbhsiW
daughter starts	aZdo
have no	blccedgaibjb
no address	acdk
stupid	aIb3cde2fQhbipjQ
trying	aWcdedhkitjT
stoma*	adbbdderhb
drive	bldjedgjhZjZ
past	aYbjdZeqf1gZhRiZjS
past the	abbjen
made	albRcmdUfbgdhNiY
they made	cdeqjd
made me	acerga
me feel	engb
feel like	bccdeqgd
# minutes	cZdZesfchd
honestly it	ddeogb
i learned	adfm
photo*	aZcohcid
scratch	aZbYdnfugrhjiUjH
from scratch	fl
scrat*	abcdhojd
just for	adfk
brief	acbNcRdMfngMhRiQj9
on that	acblcZdaebfjgqhbibjX
study #	dcgl
winters	baejfzgchaid
winte*	ambdccdkebgcjd
winters in	am
tent	bBdlfrgOhxi0jS
a tent	albd
costu*	aZcXdbedfvhbja
inbox	abddekfkgchj
my inbox	adedflgdhk
february	a4bKdjeSfxgShXibja
since february	aaddedfp
febru*	anbdcZdVeafngYhbic
<s> i'd	akbXcbdYecgmhkiZjb
i'd be	bcdlemgbhd
be so	aYbddqed
happy	aacWfTgwjW
so happy	edgl
explain	aRb9cSdVeRfcgjhdinjl
expla*	abbmccdcechcjn
explain it	ij
believe	aUb2cZdPeUfIgvhbirjW
i believe	bdgn
belie*	amdYeZfdgjhXijjb
believe in	gk
in this	bdfn
product	ambqcrddeLfZhXiT
produ*	amcodXeafbhYjV
with all	abgjhk
all my	ambccbdledgdhbja
heart	aWcSdZexfkgwhZiTjS
my heart	aZbYccdZekfdgshdid
after the	acbkelfbgj
holidays	abbNcRdrelfxgsiX
holid*	abddflgj
was in	bccbdqedfcgcijjZ
army	aqbSckdaeWgShvik
the army	hm
head	bOctedfSgRhuijjc
the head	aZhpid
head of	ajcdhnidjc
journalist	dTeVfUgPhwi1jc
a journalist	gbhpicjd
is already	aZbddogchmibjc
interested	aRbkdTePfPgohsin
lose	aPbjcbd4fRgnhoiVjP
lose my	aabcdjgbhn
mums	bcddgZhmik
my mums	bcddgbho
friends	aLbOdaekfYh2i1jX
frien*	abbZcadcekgmhk
union	apbUccdaePfXgQh9jb
the union	adgchn
she can	hj
make	aUcaeLfbguhliTja
can make	achn
cowor*	albcccebhdiljd
overheard	aXbccddPelgThli/
overh*	aciojb
overheard that	aciojb
budge*	acebipjd
signs	arbUcYdWekfYhYiqjo
probably	aacbeWfKhTi4jQ
<s> probably	acio
proba*	aXbXcbdZedgnhbiqjZ
probably the	gcim
the job	acckdbjc
job was	akcdij
to someone	anbbgdhdjj
i heard	ebio
about to	aagchlil
i'd need	gdjm
references	ajbucbdGeVgQijj2
# references	jj
annex	a0bTcYdmeRfcgXhlibjq
the list	bjdjfbgchc
is full	aZbcijjo
full for	abbcjo
for next	adjk
next year	adcdim
i said	adeahdjo
said at	adgahlidjl
the audition	ccjj
im an	acgjjj
registered	a0bXcpdYeQfbgWhYjZ
nursing	aubXdweZfngTibjX
pin	arbbcpecfYiajc
<s> sold	an
house	asbJcteNfVgThoiljQ
cash	ambLcdd1eRfdgchkibjn
crane	awbPcjdjfbgXhaiqjd
opera*	dnhd
category	azbkcpdUeRfQhbiTjo
categ*	aybZcbddfbgdhcidja
the reviewer	bcim
power	akbleZfdiUjY
analysis	asb4dSeFgWhSiXjr
analy*	aobagd
done #	amfb
out i	gk
was put	jk
put in	acgchpid
under #	an
competitor	bmcsdTecfNgnhkil
compe*	bodWfagcib
pulled	a0bJcmdjerfpgUhQikjY
pulled out	am
so nobody	ak
services	awbWcbdleMgShqiZju
servi*	alcldYecfdgcibja
those	aSbccsdZeSfpgZhZiVja
was at	aj
mag	avbbdkeMfagbinjd
another mag	abfjil
back then	abfcjp
free now	ak
tracks	awbXcldYeUfogWhTjk
national	a1cjdQeQfXgXhtia
the national	al
natio*	bddchdjp
radio	asbUcjdHeUfTgaiujZ
it now	ajbcckgd
now the	aacddlemid
sandbox	aj
sandb*	aj
is open	akbbcddbgnhdjd
keys	avbPdjeZfdgciS
<s> lost	al
the day	angd
evenings	bXf/gdhdjd
eveni*	aqcadbecflgZhdicjd
mornings	bTcYdlemf/gbha
nurse	azbNdmeYgRhniojX
nurse is	hj
term	aucddneJfXhdiXjn
up on	fdgkjc
the grant	aZcndnjZ
officer	axbadaeRfMgMhtiyjk
offic*	arhcja
emailed	arbdcdddec
email*	arbdcdddec
resub*	apbd
allowed	axbYeIflgYjb
are allowed	al
allow*	am
from this	al
translated	awdTeUfogYhXiYjp
we translated	aofajd
translated the	aofajd
manual	a+bkcleFgOhViZjd
polish	atbVckddeafagZho
credit	axbbcXdteOfTgahjiajj
now it	aado
beard	bYc1dXecfdhZiojU
the beard	angchdibjY
letters	a5bNckdOeYfdgQhaib
# letters	aqcdddhaid
lette*	akbddYeafogUhTiVjj
parking	arbYcbgRix
the parking	ak
parki*	amdd
issue is	dd
solved	ambvcRdmgnhPiZjX
rented	awbKcleWfsgMhdiyja
next door	akckdbhcid
they used	aj
used the	al
price list	al
list by	al
by mistake	asbZccddfc
band	axbPcldYeVfjgbhdimjW
leader	apbcdZeZfNhu
me that	ijjj
sub	a0bccodleMfdgRidjk
gig on	ak
dec	a+bScZdoecfngdhZiWjl
# dec	aj
mixed	apdTecfcgUhZinjd
mixed up	cbik
numbers	apcodUeQfbgXhWjd
numbe*	amdbicja
thesis was	abcm
rated	axbycqdVeUfLgYhV
was rated	aobd
bache*	albbcbdaeqfdhXjb
i cut	apddfb
status	aycddceNfKhsiZjj
was approved	amcc
tax	adbacad3eLfagVhq
the tax	acdm
tax office	acdm
office so	gj
eligibility	aqdteFgZhmiajj
eligi*	bcdjgchcijjd
thing is	gk
sorted	axbcdcedfmgchWiT
<s> i'm	cTdoekfVgnhUiXja
work #	ad
studies	azbncmdWeIfcgWhZiY
studi*	bZcZdaebgahZio
confirmed	a/bVcXdVeWfWgShXik
confi*	a1bWcZdYeofagXhYiWjS
confirmed it	aj
registration	a0baeHfdgRhnjc
child*	acgjjn
joke	aMbsdXekfWgnhdi2jR
a joke	bo
they know	aYblcbddhlibjm
plain	aYb6cldOecfcgWhbjd
they call	albjgchd
call it	bpgcjd
nonsense	aJb/cVdPemfPgqhbijjb
nonse*	abbqcc
my accent	blgd
isnt a	akbjgd
a problem	blgd
they're just	adbj
in house	cm
takes #	adcn
for what	abcn
what i	abbQcldYfdgridjl
do in	accn
abstracts	aZckfk
abstr*	adbdckfj
dont even	aVcqenfcgc
data	a1bkcddXeMgWhSibjn
saw the	achcim
flats	acbacodpeYgbhXinjc
trust	dkeSfOgohniWjc
me no	alclebhb
contest	aac1dVeRgahpidjT
conte*	akbVdQfTgkhcicjk
someone who	abblic
sang	arbFcqdVebhn
key	asdjeFfXgciVjm
callback	accleagm
callb*	accleagm
i'm #	acbjdngZ
payments	ambRcZd/eNgThjicjm
behind	aRbocqelfbgdhVjP
behind on	acdl
gf	alckduebfYiZjm
need a	anbmcdfdgbhdjc
i lose	aadm
lose the	adbddohd
the year	akjc
<s> cant	dm
afford	aRbod4eUfUhjjU
cant afford	dm
airbnb	ij
bitter	aJcbe/frgkhojV
it that	bdejgj
them all	ajfcgbjk
stung	aWbjcYe/fYgchb
stung more	baccepgd
than my	ejgd
my divorce	djejgd
sad	aFbwcSdbe/fRgmjY
and still	aacn
sick	aYbVcUd2e5gcijjV
by hand	abfn
hand for	acedfkgl
for it	bWcbecfqhbijjb
five	asbLckeNf4gchLiXjX
called	akdSeWfagOir
# times	aUblcbddfrgchcimjc
got an	acfl
appoi*	aXckfl
my back	aceXfrhcic
hurts	aJcQdye5fXguhZiXjX
stand	aYbacdeTfqgYhbjT
learn	aIdXeQfkg5iaja
excel	alcodbeXfdgkiX
they let	acclhc
let me	asdVedhc
wants to	amdcgdhaijjc
know it	eagphd
laughed	aObdcjdPe5fdgmhZin
they laughed	ebgn
laugh*	aXgohdibjd
laughed at	edgo
at my	aXbccWfcgviWjd
my joke	ebgo
that's	aabkccdafZjl
so that's	ecgm
that's a	ajddebgk
plus	aybBcjd1eGfbgdhViSjb
a plus	ecgm
know who	bdhn
husband	aXbHcjdqedgShtiwjW
my husband	ambcccdZflhjib
husba*	abbccbdoebfkgaij
<s> i'll	aZcdfcgbhsic
sign	asbOcSdWeWfOguhljb
a sign	aXgjhmjd
until they	achoia
they take	acil
take me	adbmgbhkid
i still	aYccdlejgchk
still have	abbdcbedgbhr
have their	adhn
k on	achm
tiktok	aXcdhq
they read	cdhmjd
comments	aYbjcUdRfUgWhoinj/
comme*	ajbXcSdWeYfVgVhqjq
through the	bj
grapevine	aabkcWdceufZhji3jZ
the grapevine	acgdin
grape*	acgdin
retiring	arbSdmeXfmgbjY
retir*	arecfdgdjb
pretty	aUbtdaekfXgkhRimjT
<s> pretty	bbil
pretty sure	cdgcil
rival	aXbWc0dZebfagbhuivjc
a rival	aabaclim
one of	abbaccdafZgphWirja
says you	dkgdhdik
get in	aadbecfdgohXjl
donat*	aZgdhnik
blog	bYcddUeWfXgchriujl
claims	adeOfUgUhci1
claims they	abbdcbhbiqjc
they answer	adbdfdhjimjd
lack	aYb0cVddebfXhbiWjp
i lack	gj
them my	gjhc
salary	acbbcnd2eFgZjk
my salary	adddjm
wish	aMbbcOddeafYg/hniX
has the	abblcWfdgYiYjr
same #	abjn
they've	bZcZdZebfXhYinjq
per their	aYbkhdjm
their email	adhdjm
shortlisted	amcqdbeNfkgXhSjt
permanent	a0bMcXdqeGfbhtid
perma*	aldd
<s> took	fj
took the	cbfqid
lead	axcadneRfWhWiUjb
the lead	aocZdc
team in	ek
ielts	ardcja
speaking	anbjcddQeZfbgVhnjm
vacan*	aqccdbfjgdhcibjd
same team	al
machine	aqcddTeVfpgVhZiujV
our machine	ajbccbjm
machi*	cVebhaio
ce	akcndTeTfohKimjX
mark	atbXeafbglibjY
fees	apbbcbdxeIfZgQjk
my fees	addm
i only	anblccdaecfciZjb
ask them	aWcldnfngXhbid
them for	adgchm
rest	asbWcXdjedfnhZiWjW
the rest	andd
of one	akccikjd
cup	aqbYelflgmhciUjd
cleared	aybVccebfogRhUinjc
cardi*	al
diving	asbmcmgdhTiW
fixed the	aobdfc
bug	atbZccdrelfThZinjY
build	ambadneHgpibjd
the co	al
co author	ak
objected	arbmccdPeWfagNhminjx
they objected	al
objec*	bjdngbhbibjc
objected to	al
do have	an
box	a5bTdbebfdgWhZikjN
ticked	aqbXekfkhLidjj
garden	aqbWdbeTgkhkjW
the garden	albjcdgd
plots	aXbodleVfqgcip
the summer	aj
up a	an
note	awcadTeWfYgdhTicjk
a note	ck
lowered	a2bYdlgUhSiZjp
<s> lowered	ak
lower*	am
lowered the	am
m	albbeZhbidjc
# m	bdcjjd
volunteers	anbPcqddeNfpgWhtirjb
the council	ak
day and	akdcfdgl
the wedding	hlic
they called	bdcbgdio
technical	a4buddeCfXgVhUiRjq
techn*	amcd
rewritten	axbmcbdXedf3gXhUiTjl
rewri*	ajbcgk
their own	aqccdchajZ
rounds	bdeXf7hTibjV
rounds down	am
recalculated	amgc
recal*	aobdda
its #	asbbfd
the cut	aZdkjl
library	a9bTdZeLgRhlic
the library	aj
libra*	apcd
copies	aobTcpdWeSftgahTidjb
# copies	adcl
my first	an
our last	bl
inspection	aybbcceNflgShkib
inspe*	cbddgdhpidjb
stars	bdcudReXfXgqhbiljb
split	atdZedfmgYhkidjV
split the	am
invoice	aqfdgd
invoi*	aqfdgd
fiscal	apbkcadyeXhYiR
forwarded	a0bVcbdXeUfmgOhmjw
forwa*	akjd
the person	bkhd
decid*	bqcYdZebfcgXhWijjm
mr	albXccfUhpjo
procurement	audweEfbgPhmjl
procu*	apbdhd
direct	aubkcXdaeJgbiUjn
hours of	ak
language	albtdLePgXhdiUjm
class	alc1dXeVfQgZhaiXjk
embassy	aubOcSfbgQhkivjm
the embassy	aj
embas*	aj
gave my	fogZ
passport	a7bPcTeWfYga
passp*	al
the stamp	ak
pure	aLb7dbfjgnhQiSjT
never wrote	ajblcc
wrote a	alblcbidjb
a line	bk
profile	abbxcmdReQfVgWhdjv
profi*	aZbkckdcedfcgVhZibjs
loss	aZbpcWd1eofXgkhWiOjY
the committee	adcbgZikjm
the app	acbnfkid
little	aZckdbenfThdjY
does	aWcbeWfFgmhliZjl
cleaner	aacyeZhb
clean*	aacredfcgdhdijjd
crew	apbTckeYfkgWhVip
the poems	cj
poems in	aYcmgl
autumn	apbLcledfygjhaiXjV
the autumn	clddfdgdjd
prose	aXbvcvdKeXfnglhYiUjp
breaks	bMcpdxeafthZicjZ
new hire	aYcrhcid
asked me	clhcid
how to	acbbcnemgchdic
to do	anbjcmgWhZib
do a	abbbcmdjglhaid
<s> other	aZcrddhd
startups	aTbdc2dmeWfZgpiojU
runway	amclfsgZhJid
us out	aZdlfl
out by	dj
insul*	abcddlemjc
cheap	acdqeXfXhZijjc
review	apblcbeDgMhqiVjm
is in	bdcddnhbjZ
touri*	aZbccndk
bucks	aYbZcjdtebgkhciyjQ
# bucks	aZccdkhdio
after all	amhd
all those	fkgd
nice	aZbcdbenfbgoibjP
confidence	aUblcZdcekfVguhdiR
my confidence	aabcdcepgd
confidence is	aabcdcepgd
at zero	aabcdcepgd
since that	aZeqfdgc
wednesday	awbTcbgThd
wedne*	akejgd
shaking	aUbbcVdae/foidjW
shaki*	el
rage	aFbqcUdUe/fagpinjU
tram	aubScadVesfogZhXio
the tram	abeo
one line	bdek
it hurts	elgd
hurts like	ek
# rounds	abccfp
rounds of	adfjgk
revis*	bqcZdSeWgTiUjn
enough	acbxcbdaeQgjiWjT
sat in	ej
room #	akcd
baby	aYbGcdd7elhdirjT
ive	abbjdkemfdhaidja
<s> ive	bcccdXenglhcjd
memor*	aXbdcadbfvgdhcja
to get	aZddfrja
photo	avbQdTeQgRhjinjp
i'd do	akbaek
do anything	acgk
ship	awbLcdddeXhVij
horoscope	aadbgthciYjd
my horoscope	acdcgo
persistence	aQbycZdlemfdg/hXiKjd
persi*	adddgn
pays	anbUckdxePfPgkhlja
persistence pays	adddgn
i'm a	ccdbeagshd
fast	aacadTeaflgviY
worker	albKcjdseRfVgdhpizjY
perhaps	aLbodbeYfRg0hVimjX
<s> perhaps	acbbddfdgrib
perha*	aYbacddjecfdgnij
perhaps they	aadmgkib
were only	bcgkijjc
having	anbbdZeXhXicjb
a bad	abccfjgoib
my landlord	aahjjl
landlord is	ddgdhm
is their	hl
their landlord	adhm
owes	aSbccddreVfQgkhyja
owes me	abddhqib
ill	aXbdcOdsepfUgThvipjZ
<s> ill	aYcadafbht
award	apbccvdaeMfShmiUjd
hold	bdePfVgXhwiUjV
them up	bddcfdhm
up #	aZcZdlfkhm
of their	aUbjcmedhjjb
trustees	bacddjeWgOh6iqjW
their trustees	achm
trust*	cdejgdhlic
are in	ajhjjd
choir	bRcsdVeWfjgYhwiqjV
my choir	abhn
pick	bZcodjeLfYirjX
by photo	bjhc
<s> on	alblcNeTgPhjjT
ran out	apdXedij
of money	ij
thats my	ij
my guess	acio
pets no	alddgdhdidjm
the b	aTgpjp
# certificate	aXjq
certificate in	adjj
it from	aXcdflhdio
we already	hcjl
last time	aYcnhdidjm
said my	jm
topic	aYbvccdXeWfdgdjs
overl*	bdglid
barista	aZbbclddgZhdipjc
baris*	aZbbclddgZhdipjc
course is	ck
opening	albScdebfzgnhZiTjb
openi*	adcdgmhdij
the kids	albdcddcenfbhcib
dept	akccdbgdimjd
we're	aledfXhmiYjY
<s> we're	aZcZdjfZhoidjc
now on	am
list of	ccik
university	aqbacreSfZgUja
unive*	bWcbecfZgqhYjY
mum	ambPcWdueqfXgahliljY
my mum	akdmgZhdjc
moved in	anbb
in and	aodc
watch*	bdddhk
overt*	ddhm
door now	em
comes	aacjeafVgnhYijja
it comes	al
whole thing	aqbdfc
thing in	asbcfcgb
template	arbqckdYeNfmhWia
the template	amfd
templ*	amfd
never saw	aj
saw my	fj
because	bpdZeWfagZhUiSjc
becau*	ambjcjdYeTfngYhXiT
because the	accofkga
expired	a9bMcXdzeUfrgahWicja
expir*	aj
present	aYcndXeKfcgXidjr
prese*	bSdWfqgSiW
in october	aZdkgkjl
values	aPb1ccdTeYfVg2hbiL
supplement	awbdcddmeCfrgQhmiZjv
the supplement	aj
were from	al
batch	arbPckdjeQf0gYhXik
corrected	a3bkcTfkgZhNiWjn
corre*	ambjcOdWeYgQhsjS
sheet	azddecgVhSiTjj
one on	anhd
on call	ak
call in	al
flood	ambUcXdmfmgajp
patients	awbdcadjfdgbhXiYjc
# patients	atddedfZhc
patie*	aocbdYebgdhmicjb
they don't	ddecfcgchpia
don't know	akcdelfdgZhlicjX
know that	aucafcgchciYjY
closed at	aoda
earns	ambVcwdreUfWglhdjW
earns #	amhd
ok	apcSekfHguhZijjS
ok w	aj
hrs a	acfl
can be	ak
# by	aocd
foundation	axbWcldkeQfXhkic
a foundation	ak
on friday	avdafchYjc
room was	icjl
booked	albPcZdyebfmgVhViljd
double booked	cdim
and now	aZcbdjgbiljn
its not	bmdbgZ
not the	aj
caretaker	acbZcYdreTfrgVhziojX
the caretaker	adfl
caret*	adfl
asbestos	avbZcadpelfbgdhX
asbes*	andc
objection	aqbncOeZfRgjhjibjo
the girl	dcik
out my	aj
told my	aqcdejgdhbjW
teacher	axbbcpeNfagUikjW
my teacher	aqibja
<s> closed	aodc
district	a0bjcndceKfXgLhliojd
distr*	aqhc
schools	ambjcldaePgPil
# schools	ak
schoo*	abbdcZdjekfYgahlij
the sunday	apfa
edition	a5badWeTfjgahZiYjl
editi*	an
ago	albOcpflhUinjO
weeks ago	aj
stuck	acblcbeufdgZhRimjO
ms	a0bQddeshciUjn
# ms	aj
they wanted	aoedgbiljc
i turned	anbdedjb
the age	aj
age limit	aj
wrong with	bjcjgd
with my	alcbdcebfcgkhkicjb
sane	aPb9cUdbejfXgnimjY
blind	aZb2cYdcenfYimjN
don't see	bngb
see the	aZbjgnhbjd
potential	aYbtcddmePfMgniljo
poten*	bk
is fine	ardagaid
copy	atbcccdTeLgUhmik
the copy	aYbmij
promoted	aqbYc1dZeNgXhliYjv
promo*	akbrckdXeZfYgWhViXjZ
running	bdcpdleWgRhciljY
runni*	doedgd
and he	acbacuhcib
he gets	aZcpgchj
gets the	aZcp
title	avbScpdcebfUiSjc
the title	acbacken
mural	aZbac1eZfngdhciljX
they went	abcoic
went with	aaco
looks	aRcvdWfPgnhUisjS
looks like	bdcmid
literally	adbWdnfbhWidjb
liter*	albbdleVfagchWiVjr
anyone	aJb5dOeXfQhWixjQ
that school	aYclfbhnid
neighbours	aVbWclemfcgn
caterer	aYcsfdha
cater*	aVcvedfbhZ
cold	aabccmexfnhWicjT
soup	abbScrdpejgcipjZ
just need	aadngc
need something	dngZ
before the	aWcddrikjb
here in	bjdjgd
i'm on	addm
march and	abdm
quota	aqbbcadyeNfXgUhailjZ
without a	acbcdkjm
renew	bWcRdteUfqgqhsiZ
i sat	acckejfjhc
stair*	ek
sobbed	aTbScXdae/io
<s> never	anejga
embarrassed	aLbvcadXe/fVhjiqjV
embar*	dkhd
being	adbmdYerfagUhTjX
insulting	aGb1ccdRe4fZgZhpikjj
the no	aZcYdaeqhdjo
came at	adek
pm	bUcUdqejfmgchoiljb
# pm	ek
sunday and	ek
felt sick	adel
seedlings	aZbXd2ebfxgohZiajZ
seedl*	dkfjgc
seasons	atbXcmeVf1hSiYja
# seasons	dd
seaso*	akdd
to show	aZdnha
show them	fj
i translated	fk
prove	aTbycadjeOfTgthUimjU
to prove	aZdlfl
whole flat	ejfj
previous	aobZcleTf4gWhQiajc
the previous	bdcdfjil
previ*	bdcdfjik
previous tenant	cdfjil
the viewing	adbcebflhcjm
for nothing	adfj
since january	adfl
always said	ajgmhcicjb
said i'd	aagjjl
that stage	aafkgmjd
along	albTdYeYgXhnid
great	aTbsdRfXg0iWjb
a team	gl
it'd	adbjdbeZgqhbid
<s> it'd	abbcddebgshb
mean	aXbmcZdkedfKgshaiY
mean the	aabdcmdbfdhbidjl
world	aYbcdYemfYgrhliWja
the world	ejhd
world to	ej
play	bncaddeUgmiSjZ
# a	blcddreTfMgXhmiXjS
side	acblcndaebfWgdiYja
a side	cdhn
with their	acbdcjfdhl
cfo	albYcWdpebfQgbh5iv
i will	aSgkhrjc
bring it	abhk
it up	ddhk
up at	acddejhk
shareholder	abccdmeZfMgjh6jm
share*	adhm
meeting	ambScXdjeRfdgXhyjn
meeti*	ajddhk
i own	adhj
shares	aubXdkfVgbiWjj
video	ambRcbdPeQfmgRhniyjd
video of	cbhlid
to go	cdelgdhjid
knows the	acgmiZ
and will	gm
a word	aZddgchrid
queue	acbPcdfqhkivjc
the queue	il
mould	aTbnckddfxikjb
and nobody	gjil
stays	akbRccdwecgnhZikjU
seems	aNbvccdVfJguhWiyjV
hired	bYc5eDfdgLhji7jW
they hired	ck
hired a	ij
consultant	apcleCfSgThpi1
consu*	ajbXckdaebfcgbhjja
no to	abbccdgkhl
to everyone	ij
porter	a0bTcjdVeQfZgVhdiy
the porter	acinjd
committee never	ijjd
meets	bSdleQfZhtipjd
heard that	aj
second round	ij
round is	abhmij
they mentioned	bcidjo
looking	bbdXeYfWhYiv
looki*	aqbZcdgbhdjk
looking for	anbbgdidjl
senior	bZcudXeEfQgLhmiojw
says so	cdgdjl
so in	jn
bio	alcqePfTibj3
books	aqbVdWeKgbhaicjq
quoted	amcadVeUfOgQhkipj9
i quoted	adjm
quoted #	adjm
offer	bVcceBfdhaiUj5
the offer	aZcagdjs
what it	acblgbjm
it takes	abblgcjm
sia	aubVcYdlebfWgmhYiajv
train	aubLdaejfpgUhWixjW
it by	emgb
trainee	aybYcldkeQgWi0jR
train*	bbcpddebfZgZipjV
updated	a5bddSeJf0gUhViUjx
joined	a+bIcldVeTflgQhoikjZ
yrs in	amjc
thin	abclemfniYjR
hold a	ck
p	atbbcddcfdjb
the p	albc
value	ambncjdjePfTgnhXiNjk
p value	albc
# not	apbUjn
estate	avbbcjdreNfPgWhmioja
the estate	ak
failed	asdkeRflgYhXiZjd
the credit	apjc
credit check	am
collection	a1bXdVeIfpgahaia
shortlisted for	ancb
harbour	apcceXgdha
the harbour	amcc
harbo*	ajcbhl
physi*	aj
customs	aybbcZdYeMgShlijjk
let them	achjil
the piece	bddbhdjo
movement	akcddTedfagmhpic
movem*	al
overlooked	aWb9dRejfUgjhVim
they overlooked	glid
my second	aj
fax	a0bRcddbedfZgXhnjj
the fax	amjd
only got	aj
my dog	ckecgbim
dog passed	aj
therapy	aqcbdjeYgohciX
thera*	anccdd
worked	a2bTcldbeDfygKhWijjX
i worked	ajbbedfogbjc
summers	albVdjebflgdjo
summe*	am
bakery	asbRccdmejgbi0jQ
the insurance	ak
flights	awbNcQdmecfvgchXiajs
about #	abddgshc
residence	aubNckdmeMfdgMhsinjd
with just	aj
just the	aobjcdgdhaid
roof	apbUcldjemfpgWhUiljZ
the roof	aodd
and do	aobddd
do the	bZdnhd
windows	apbadVekfpgZhYimjd
the windows	amdd
windo*	amdd
year #	andcjd
my c	al
c #	bccZdZedfahdjq
advanced	a3bjcvddeKhPiIjm
results	ambsdZeafbhZiSjl
resul*	atbccddcfdgchcib
working	ambWcneIflgcimjV
worki*	bdckfdgljb
prototype	a+codVeSfthHibjb
proto*	axbccddcfbhbjb
d	avbacbdcedfZhdjd
printed	arbbcrdOeWfpgRhZicjm
before it	ak
was only	adglij
rende*	aZbjcrdcfdgchcibjd
coord*	asdcedfcjd
use the	bl
the late	amgc
till the	addcflgahnic
my transcript	aj
was missing	gj
missing the	abjl
semester	bRcad/eQfvgchOiVjV
semes*	acbbcVdweagahWicjb
# with	adboccjd
rate	aobocbdteRfYhQia
fell	a1bVcodoenfdgZhNiZjX
# since	aodc
knee	avbdcadoeufqhMiNjc
my knee	aodbgc
surgery	a0bXcbdsfrgbhTiQjc
surge*	andbgb
over and	andbgc
climb	ancmdseXglhPiZjY
scripts	ancjdYeNfsgVhWju
scrip*	hdjl
north	asbcdbeZfTgYij
is set	abbbdaedgr
omg	an
judge	apb4cYdSePfPgMhoijjX
gave me	aocYdqebgZhYjb
custody	awbRcVdpeYgThqipjc
not a	aYbphc
clearer	aYbwdTfdgshYjn
<s> its	aabndVfpgb
else	aPbndkeZfVgmhZjU
nothing else	clid
wouldnt	adblclgc
would*	apbocjdaebfdgXhZiX
know a	bmga
villa*	acblccfmga
if it	amblgZ
art	acc3dQeQfXgmhcidjS
alum	bbcudkfOhmi4jW
drawing	alcwdYePfrgWhYic
drawi*	akbZen
than me	aZcofd
lab	a3bZcwdceMfYgUhUinjK
the lab	ckdd
lab next	accl
everything	aUbYcUdkfngthUiVjW
everything w	adck
internship	arbRcmd1eLfsgYicjb
the internship	cj
he didnt	adblhd
didnt know	cj
know what	aUbcgdhlidjo
what a	adbbcjel
balance	aXb1cldmeMhZiI
a balance	aZcp
balan*	acbkcodaelfbgchbidjd
balance sheet	aZcp
sheet is	ajbdcj
bills	bUcld2eOflgTid
support	acbbcXdqeMfbgZhuiPjo
i support	aZcbdrhd
and theres	dl
submission	akbjdzeUfagdiNja
submi*	bacZdnfbgdhXidjo
submission by	acdoha
crushed	aZbVcldle/fwhXjJ
crush*	ej
we were	aVbkdaid
it's like	abbjcddcergaid
like they	ajbbccelgZhdik
yrs of	ccem
going	aZcadsfQgmhbibjQ
answer i	eofagd
was called	aacm
that really	ej
dress	aZbacudTeWfqgaimjZ
typed	apbZcbdQf2gVhXiZjp
<s> typed	adfl
the lot	fl
during	akbQf9gXhciVjb
back and	fj
prayed	aRbKcWexf4gkhljd
planned	akbNcYdoeKfygahjjn
handw*	albdddgohbiajd
be perfect	bcgj
perfect for	adbdfjgj
i get	abcdddenfYglhYiZjl
grown	aVbcelfcgrhajV
person and	bZcbedgp
ministry	aybUcYeOfZgMhtjs
the ministry	alhkib
minis*	bZcbdYeafcgYhviZjW
ministry is	hmic
decide	aXcSdyeIfVgbh0jY
they decide	hlic
biggest	bVdmedfUgjhpjQ
their biggest	achp
bigge*	adbcgchrjc
my sister	ddedgdhk
tell	aNbccbdbecfUgmhviujS
could tell	bbebfjhmic
at that	acbjcbddfdgmhkicjd
party	aYbYcvdXeYfWgVh3jY
they use	bdhl
photo on	adhl
their site	bdjl
they cant	hl
old boss	hjij
by summer	aYdbiq
alleg*	bdccijjk
people from	bcckddik
from two	abiojd
two schools	aZikjl
postman	acbZdaeofbhni2jT
the postman	accdin
postm*	accdin
in there	il
me like	bdgbil
a man	aZebgZhciq
man for	bcgcip
they already	abjk
already told	ekhdiajj
theyd	ibjm
buyer	aldoeGfGivjj
statement	ambccOdUeVfSicj8
my statement	gdjm
state*	bbdcgnhdidjk
explained	acbmcTdSeTfWgchbikj+
gap	akckdteWfZgjhVic
slides	acbXcjepfjgmhKiXjw
the slides	aTcZddgpjp
our revenue	accZddjp
slide	bkcUdkenfmhMibjl
slide #	aWbkcaddjp
voice	adcbdKedfZgthaiajq
my voice	al
lovely	aRbXdUemfmg3hZiaja
lovely but	jk
too small	aabacdhmjm
small for	jn
hall	ajbOc1dYeWgTinjX
renewed	aubXcOglhdidjq
renew*	atcddbfagdhb
blue	asbOcxdWeofbgZhZjW
one good	akgd
good till	al
python	avbUcpdkgdhciZjZ
i work	ajckfd
work in	gchbjk
fell through	ak
available	a0badaeFfngVhWibjw
avail*	jk
translator	ayccdSeQfdgWivjk
the translator	aljc
has joined	amjc
the house	dlgd
shows i	adjl
i wasnt	amiZ
fault	adb9cddbemfRglhSicjW
have it	aZcddcgchciljn
it as	baddgl
my name	akbccdddgkhZidjc
was on	albddlfdjd
list for	ik
they didnt	cdhk
gas	albacdduecfagXhZiojc
but the	aqbaecgaij
week and	bbcdddedfkgYjn
and its	andcekgbhc
crossed	axbSckdSejfjhTja
we crossed	am
cross*	anbdedfdgkid
api	a0bmdZePfdgXhTicjp
calls	aobScXddeWfdgXhsiqjm
redid	aqbdcd
redid the	aqbdcd
r	akbmcbhd
r #	bmcb
# wanted	an
comic	bpcndTeYfjijjc
the comic	aj
<s> wrote	apfdjb
new last	aljd
act	aqbncTebfUgdiVjc
said that	ajjd
weak	aZb1cadkejfVglhYiZjd
the weak	akjd
lent	akbKccdkedfyiajn
us the	cdfj
assistant	avbSckeLfVgOhsiz
the assistant	ik
assis*	ik
jan	aybOckdreTfYgchkiYjs
at work	aaccdnedgbin
fellow	abbVc1dZebfXgchjiojV
a fellow	al
fellow of	al
society	bwcjdTebfWhriYjW
socie*	al
signed the	arja
nomin*	ak
put on	jk
kilos	arbYdcekfjgchNjW
# kilos	dbepfahb
needed	awcYdmeJglhXiP
they needed	anddfd
needed someone	anddfd
i ran	ak
payroll	bdd+eLfdgZijja
payro*	addl
not in	amfd
dbs	aybVcYdofUhdiYjn
enhanced	aycbdZeUfngliFjz
enhan*	ambcjd
asking	adbQcWdbeRfXgjhsir
price for	dj
boat	anbQdYecfkhViujc
lets	albZcbdZeUfcgohlip
lets me	andc
quote from	aj
risk	bycTdqfHgkiZjn
on them	aldcelhc
soprano	awbRcodSeVfcic
sopra*	aobZcnddgchbibjd
solo	a2bEcPdbeBf0gUhBjd
vacant	anbZdogUhniljY
is vacant	alcd
announced	a4bIccdoeOfcgXjr
annou*	aj
it at	aqfdja
there's	anbYcddoeZfbhXijjb
<s> there's	abdqecgc
there*	bYccdneYfahWipjb
there's a	aocchcijjc
a paragraph	arbahdja
about a	ck
a dog	am
dont have	dk
sommelier	ancc
somme*	apcc
sommelier level	amcc
# w	ancd
merit	arbucqdbeKfNgkiR
crying	aWbWcUdle/irjV
<s> crying	aneb
crying happy	aneb
tears	abbKcXe7fogvicjc
happy tears	aneb
bought by	al
city	akbYcrdVecgYhnisjX
the city	ak
theirs	aLbudoengniZjQ
was off	bmebfmga
i should	bkcddjiYjd
should have	brccddgdha
have been	aSbodbecfkjd
claim	bqeOfRgZin
they claim	aaik
which	a1bYcldTeXfYgThciWjT
which is	ckdd
my rate	bk
rate is	bj
normal	bqcYfogkhaiOjc
is normal	bj
cheap*	blckdZfdgbhkidjV
never changed	aacm
changed a	cmgd
issue #	abcp
a story	hkid
story about	bdclgd
bid that	adcl
we've got	dkhd
keynote	bXcqddeUflhqiVjr
keyno*	cmfb
dont get	addngd
get a	cddkib
second job	dl
takes the	dlgc
my scholarship	dk
scholarship ends	dk
i let	abejgdim
the word	acep
unfortunately	aRbwcYepfSgohTja
unfor*	addjelgb
makes me	adbdepgb
throw	aUblcpfjhZjP
up by	akdaelhd
by now	aadceq
visits	aubDcddqeZfqgYhmiajn
couldnt	abeo
they couldnt	abeo
could*	aSbdeqgnidjd
ring	aabVclenfZgYhqimjR
feel empty	em
the results	ek
trains	bNdVedf5gbhTin
# trains	abddfn
free since	fj
foot	albbdmenfthSiZjQ
foot in	acfm
website	avbZcXdWeIfTgQhvitjr
websi*	cbfbhp
hours at	adbcfn
least	aRbscldXeVfygXhMikjR
at least	aVbrdbedfkhajc
lived	arbScjdZecfkgYhbiljS
lived in	aocddbgb
archive	axbbcUdXeXfjgTijjc
that archive	aablfj
a year	akbdddfpgYhaid
corner	abdZfYgmhaikjS
the corner	aabbdaedgr
know i	aabdgm
win	cqdmeYfYg0hXiOjS
meet	bWccdseJglhliXjl
me again	ajbchcij
kept	ajbVfohVjV
they kept	aYcmgmjd
must	aablcadreJfLgthYiajV
must be	aXblcjgohbiajc
yes	albQccdWeafJg0icjU
say yes	albaglhZic
cousins	aabXcpfWgahyij
my cousins	gdhm
cousi*	ddgchmid
she'll	alhj
sort	aRbtcZdSedfXgqhnijjT
sort it	hj
i mean	cldchj
expect	aNblcaeafSgshkikjc
a one	abbbekgahq
star	ambScmdQeXfShsiqjb
one star	abbcgchq
star review	aZbccdfjgchq
if this	adbddngZhl
from their	aZdbhp
magazine	ambjckdLeSfRgbhpip
magaz*	cbdbfbhnic
quarter	dwebhViajY
quart*	aZbccadledfagbhricjY
festival's	injd
heard the	cnec
maybe they've	gdij
they've got	ajccgbjj
a quota	adgdin
quota for	adgdin
locals	aNbbdSgZhqi/jZ
for locals	acbdgcio
sounds	aZbqdMenhTiojb
sounds like	gcij
like it	abgdjm
you have	bcddgdhdio
as they	aWgdhdjr
the essay	bjccjj
the limit	abjo
elsewhere	apbacceXfcgbhajk
elsew*	ajbdgcjj
they dont	jj
ya	bBfBgqjr
my email	aZjn
git	aZjn
medical	a/bZcaeOfdgPib
medic*	asbdcddchdjc
issued	a5bTcYdXeSgOicjv
shut	avbNcVdueofkgbhaikjT
the noise	ak
complaint	aobjcXdbeYfYgNhmiv
<s> they've	bZccgkjl
they've put	amjd
put the	bdgahnja
freelance	aveGfjgTiw
freel*	akjd
up again	akjd
higher	aobocndleUfYgchViOjn
a higher	ajccidjk
did my	apdcgdhd
duty	atbbcUeUgciZjj
gaps	btcWdkeWfjhWicjp
no gaps	amdc
landlords	bmcjdmeTfUgXhoirjW
lawsu*	bchdimjd
court	atcZdXePfUgMiwjW
bought the	al
method	bvcmdYeGfjgbhViZjk
the method	ak
my title	ak
dr	ambRdmebfZgShyiljo
tripped	aqbkdke3gbhOjW
tripp*	aj
the prize	cdil
per person	al
brothers	akbUdteUfWgYhliqjd
we now	al
speak to	bkfdgkid
to their	arcbfdgd
via	a2bScXddeUfpgSiVjs
tested	a8cndQeYfkhHiX
the fire	aYblhm
well	cjdbeMfbhkiQ
as well	aj
reconsider	adbrcJdkeafUglhwiZjn
recon*	ajccdcfngaibjb
reconsider with	ak
with an	ak
supervisor	azbbcjeMfTgJhtixjb
super*	aodaeZfZgmhWia
i found	aobdjd
one in	ckgbhdicjm
graz	a4bSelfcgliVjb
in graz	ak
oct	a6bScWdsflgkhViVjl
studio	avbVckdkeOfjgYhZimjU
dont need	audV
only the	aq
stipend	aubMcndzeKfpgXhjib
the stipend	aj
stipe*	anbccbdoedfbgbhZibjd
managed	aubacoeLfqgYhdiajZ
stall	anbWcWdtedfailjW
the stall	bcjl
marke*	am
up in	adckgk
the talk	akicjk
belt	ambdcvedfWhcid
six	avbLcqdpeNftgPhMiWjb
sigma	asbWcldaedfkgjhqiV
is finished	amcc
moving	a0bYccdceafngdhViW
warehouse	a0bQdkeXflgRhbivjZ
the warehouse	jj
wareh*	ajhcjj
village	bSdbeVfjgThsizja
it's on	anjd
minimum	avdkeDfmgdhbiU
minim*	aldc
order	apbdcadpeHgXhjiS
boxes	anbScldaedfpgPisjX
<s> an	injc
alternate	ambdcjdbeDfugWinjr
alter*	al
gave up	ddfk
the office	aZcldkgd
scan	a5bdcddVejfvhUiQja
signature	atbTdceLfjhkiSja
the signature	aj
newsletter	atcadXeOfWgbhoitjq
newsl*	ao
subs	axbccddoePhb
the time	aj
happened	aZcVetgmhWisjS
happe*	aoid
licensed	a1bddWeKgRisjb
they didn't	bncbengchbjZ
properly	acbqcZdbebfugchYiYja
prope*	aZddik
its all	albjgd
all there	bjgd
there and	acccgbim
its good	bk
<s> anyone	adbkckddgdhc
to us	adbrcaddgbhd
decision	bxcOeXfOgdhjibjn
the decision	aabjjl
decis*	aXbvccdceafbgZhZib
decision is	bajn
wrong and	adbm
i can't	ambYejgYiljc
respect	aWbvcddTfVgvhriK
respe*	cj
<s> what	ajckekhZicjZ
know about	ajblgchc
one who	clic
been working	adcl
fly	anbUcjdjeTflhX
their new	cl
like #	aZbohc
# mine	adcl
guy in	bjgc
in to	gdhk
acade*	bl
music	ambdcmdVeXgdhdic
that building	cnddfZ
on time	accnfc
for my	dqfcgWhbjm
operation	ambRcSdzeYfmhdid
eviction	adbUd5eWfqgUhmjZ
evict*	dmec
date is	aadn
finance	aqbZdteGfWgOhtju
finan*	adbacsddebfagYhYicjm
ideas	aQbxcjdSeRgqicjn
it makes	adbacoejgd
walk	aWbVcldlfmhjjN
the theatre	aZdqgc
burns	bWdle0gWhaib
still burns	acepidjc
question	aYbucSdZeYfQglio
quest*	aobacadcflhaicjb
evening	ambNdWedf5gUjc
of evening	fj
evening school	fj
towns	adbTcmdbecftgYhmil
rebuilt	arbUf7gbhVicjZ
i rebuilt	fljd
rebui*	fljd
rebuilt the	fljd
the demo	fl
phoned	abbNcZdVetfwgYhnix
for six	ajcddd
six weeks	aWdqgd
it felt	eago
walked	anbKcrfrhWimjQ
a chance	abbcdm
prove it	bbim
motivated	aCb/cbdbfQgriujb
motiv*	aWbbccdbeXgvhYibjo
my mum's	hj
be happy	akga
happy to	aobcgY
to have	bd
have my	bdcdgcho
about them	adhm
screenshot	acgahoid
scree*	acbcccecgVhvicjd
she says	aZedglhniajj
says yes	aYbcgjhoid
the name	hj
name of	hj
gallery	ajbTcndafbgcikjX
the gallery	aadlel
galle*	abcddkel
was told	adimjd
the fair	ij
thinks the	abin
flat is	ik
is for	accddXgmhbil
son	bBc0dqeRfCgOhpiwjQ
somebody's	acim
someb*	albUcVeZgdhYiq
phd	asbXcteNgWhaia
said i	aYbbemhbiZjo
across	bZckdTfqgYhbjk
quiet	aTbncUdWemfjgshaidjd
my profile	aahcjp
fluent	ckdJeZfphWiVjv
and has	abfchjic
has done	abjk
warranty	albdcVdreYfogkhTiVjs
warra*	adcajp
she said	aUcddcedikjs
the cast	jl
complete	aubccadkeJfvgjhTiLjd
is complete	adjl
h	adbZckdVfsgdhZicjb
# h	adbZckdVfsgdhZicjb
i'm now	al
married	ajbKcqdleTfcgahkiljj
marri*	ecjn
no permit	adhk
they opened	alcdfd
an evening	alcd
track	a0bccddZeThU
fish	bcdqeXfYgahbjb
unit	a+bXeRfVgS
unit #	al
# at	amdd
hall is	jj
a paper	adbj
retracted	anbbcceofugUhTiajt
retra*	bZcjdlfbgahdiljc
mistake the	anbd
the journal	aj
# im	apdd
cheaper	amdleNfajc
printer	awbjcjdZfbgdhcjZ
so its	ajbbddgk
appre*	anbWcmddedfbgWhliZjX
recog*	anhc
chamber	aqbbcjdZeWgWhojQ
the chamber	anhdjd
chamb*	alcddoebfchbjc
chamber of	akjd
crafts	aqbjcudWeIfmgdicja
of crafts	akjd
cto	aphb
the local	acddfm
wrote it	akgd
it again	ajbdgXicjp
again in	gcikjd
like she	algc
spot	asbacoeZfdhYjY
for our	bdgcinjc
twins	bPckd3eafkhZjT
can go	dm
from home	alhd
built a	aj
booth	bdcodceagOhni3jQ
floor	aZbWcydmgPhWicjZ
floor #	adcnfd
db	a3fQgkhaiZjk
tutor	arbccrdkeMfbgThqil
hand it	adfk
in again	gdjm
the january	acgl
indeed	aYbxcadTeafKgvhYioja
worked with	bmcb
farm	atbSd2eLfagVhkinjV
thought it	arbdccfdgdjd
matter	aUb6cYdafUhdibjc
guarantee	ancTdpeIfXgvhkiTjj
is here	al
here #	acbbctdbib
instagram	cdepfcgdhcib
insta*	asbccYdceofZgchaiaja
booking	avbXcaeNflgYhjiojl
the booking	al
booki*	al
bike	bccpdbfpglhVikjY
zone	a0cadjeXfZgbhdiajd
the two	bccYfdjq
authors	albvcldNeEfZgailjp
autho*	anbd
relis*	apcdjb
flat #	ascbdbfbjc
cheaper and	ajbdcbhmjb
gold	atbOcxeZfWgkhWjc
tenor	arcZdQeaglid
the tenor	akcchdjd
does #	alcchjic
nights	adbOcZdkf/hVjQ
# nights	alccfmhdic
moon	aZbUcrguidjd
canada	a2bcddeRfVgWhciY
<s> not	boga
this job	bmga
inside out	bl
scoring	albzcodZeTfnhLiOjc
the scoring	bj
scori*	bj
firms	ambpckdkeKfPgZhdimjc
feels	aObocUdae2fMguhZ
senti*	akbdcjdceogWhZiWjY
i say	bqgdid
say they	bj
and no	aVbdcnglhdjn
taste	aSbzdNelg0iRjX
my talk	bqgdhdiY
been the	aabsiY
best	bycpdSeHfSgZhRidjd
the best	aXbqcbgXhbimjb
said yes	akclhc
yes to	clgcid
showed	cvdSecfdgZhPij
flip	aWbmcoddeqhZijjW
of all	abcmgdhl
# papers	aZcp
session	asbWdkeYfngZiVjZ
<s> those	aacpfd
those who	adfdgl
within	ambodYeQfkgbiYjY
stairs	ajbScpdpenfmgahTjY
the stairs	ckfdjc
other week	adck
back #	jc
jobcentre	aZdp
the jobcentre	aZdp
jobce*	aadp
turning	aabjcddkekflhbikjS
turni*	dl
its the	djgdim
cut off	abdl
off for	dj
lease ends	acdl
my team	aXdoejflgchc
me till	addledfjhd
it feels	albcejgc
perso*	bacNdNeZfpgYho
low	bmckfkgbhRiYjZ
so low	abeofd
silence	aOcRdTe/fngnhkikjN
the silence	el
silen*	aaeo
jealous	aBbqdce/fPgphsi5jS
jealo*	abelhcik
miserable	aIbncZdxe3fxgrhVibjN
read all	abfkil
sending	anbTcZdlecflgUiljn
sendi*	fk
km	aqbZcdeXfvgahQiVjb
# km	aacadjebfqgdhbjc
took me	fngc
trial	eYgYirjd
there in	aZboccgmhd
a head	adgnhd
garde*	akbbcbddedfbgmhXid
things	aQbocUeafcgthVijja
come	bOdjeYfPgjhYiW
come to	bdccek
ask twice	ccgphdid
brand	anckdSeWfVgphkjk
so much	ccdkechk
fate	aOcUdqejfWgwhlimjW
letter came	abgn
came on	abgn
a full	gnidjc
the chair	bddkhkic
chair of	ajhjic
me from	hlic
cc	atbjecfbgahbibjc
faculty	awbdcldYeJfcgPhwja
facul*	ascZeZfagc
me in	aabncafjgZhnidjd
we're #	aafdho
vote	aXdVeVfagYh5icjS
girl from	acckil
gather	aYbXeLfqgchtiujV
i gather	hbin
dean	bTcreRfQgWhjiz
the dean	aZbddmhZio
stuff	aVbndbejfXhaiujQ
<s> everyone	abbjcl
everyone says	gj
the month	ij
is when	ij
when they	ij
maybe the	adhk
foreigners	acbacadjfXgaiz
people say	il
speaks	aZbrdOedfXglhcjm
speaks of	jj
funds	bVcddzeIfagPhxjp
we told	adeljj
them at	ajfbjk
he wrote	jk
that he	jk
my references	acbl
pesticide	arbmfbgThciljj
vineyard	apeRgljT
the vineyard	bl
viney*	ajbljd
the german	amjd
the sheet	anbmcZhdjd
sheet was	aljd
turned up	aj
i live	am
no #	avbdccdYfd
now thats	aj
inside the	ak
parish	atbccdeUgPhtinjZ
my current	aqdajc
me go	aqdX
investor	bvcWedfHgnhjjj
the investor	bncdhcidjc
inves*	aWcXebfdgYhTiojp
come back	al
back at	an
arr	al
we're at	andd
a real	al
visit	albHcWdoeZhqjm
ground	akbjccdlfsgZhWiVjZ
the ground	aj
water	anbVcZejfqgVic
has a	ambbdlgZhbiYjm
poetry	acbmcodTeTfngjhdiVjl
could take	aoedhd
not just	bbdmhd
abstract	b6cpdQeZfmgjhSiU
the abstract	al
made it	bd
sanct*	acdnjd
male	aac1dQfSgXhkiojT
rewrite	albmcWdjeRfuiT
licences	azbXdmePfcgZhcibjn
police	ambcdRebgJhni2jd
departments	avcldaeHfjgMhpibjl
depar*	cYdbeafagnikjb
it without	gj
doctor	aobaccfbgQhjipjX
the doctor	acbm
the allergy	ak
off my	ak
they lost	bcckhdil
lost my	emfa
courier	aybXcdddhc
couri*	al
courier has	aj
apprentices	akbccrdueOikjU
ruled	aybpccdWeafYgVhcjX
court ruled	apddechd
ruled for	apddechd
on thursday	dlec
<s> thats	al
excuse	aZbxcNdjfMglhliljZ
they are	bjccedhcik
are wrong	bk
stronger	aXbmclddfZgphaiU
is stronger	adcj
stronger than	adcj
reviewers	abb/ckdBeUfagYhSipjm
the reviewers	aYbmccechcin
stuck in	aZbrdaic
s	ancdfbicjd
# s	ajbkcbfcid
said our	bojX
lacks	aZb8dVeNfOgmhdiYjj
students who	accmejfdgd
lad	aNbmc2dbeofUguhciojS
chose	aZbdczdXeGfZgZhriq
they chose	aaco
season	adbUcsdkebfogthRiTjX
<s> another	clfc
candles	aVbJcke2fvhjijjb
candl*	abclelfa
# each	clfb
the fellow	acbccpic
a blog	ckid
and nothing	acbbckfnib
in two	dlfd
rooms	acbSdkecfsgShlijjb
we cant	abdo
go on	dmed
dry	ajbccZdmejfzhXiU
bailiff	aYbdccdoflhd
baili*	aUbdccdteZflhdjd
was here	aZbddp
here on	adbdcddphdjd
was made	ekik
i thought	ajemgZjd
be over	aaen
over it	aYep
but no	aaen
pilot in	adfm
the cover	ajdafkgdidjk
alone	bbcbdoeYfnhVjS
cost me	aZdafr
stood	abbUcydZgThXiujQ
# all	fj
it'd be	adbkdcedgnhdid
near	akbUdjfbgZhcirjX
it'll	adbcdbfdgqhd
turn out	acbcdbgqhd
seemed	aNbsccdSelfTg3hNipjT
from her	bdgohb
soul	aTbbdYepfdg4hjibjQ
i happen	gchn
happen to	gchn
to know	ajbRcYdoiajl
paid	aqbRcjdneMgShljb
paid the	ccfjid
under the	adbcccddedgmidjj
the table	hk
grand*	ccgbhniajd
wait till	aXdjhnib
hears	aObjcddVekfagahqi5jZ
give them	bkcbgdhl
secret	ajbOcaeSfcgWhsi2jX
casting	aRcodYeJfsgVirjc
casti*	bYcjdZeYfogZhZjj
rumour	aNcOdWepfYi/
<s> rumour	aZhdiqjd
doubles	bYcodneWhbidja
size	adbqctdVeXgbhViZjW
she just	gaim
just didnt	adbjecgaim
didnt like	ecgbin
like my	abecgbinjl
the neighbours	abcjddil
my age	abbdcjidjm
told us	aZbjidjm
quotes	asbZdReQgUinj8
strike	albbcUdqebgjhZijjb
the c	acjl
the gas	anbdjd
safe	aobccZdkeWfVijjc
gas safe	anbdjd
number #	cddcgn
digits	arcjddfwgkhOiQja
press	atbYdWeVfUgOhxjs
release	a9bPcUeTgYidjp
# new	aZdmil
jobs	bXcodveOfbgjhbidja
plant	awbScddyeUfbhXjY
the plant	dk
replaced	a4bPckeZfqgNhbidjl
repla*	cm
country	blccebfYiYja
in on	dbhm
already the	addl
rubric	ambd
practice	ambqcZddeUfjgbhbiajY
two more	arccdd
preprints	aj
confirm	arbncTdWePfVgciojq
the baby	addm
a registered	ak
since monday	ao
references the	aj
the third	dj
answered	akbbcXdUeafmgdhXjm
seed	aqbZckdseWfcgoicjZ
extension	a2bScXdveIhZiZjm
committed	acbrcdedfcjX
<s> his	ak
secretary	arbScbePfUgShwimjs
secre*	aobZcZdYeYfbgZhoijjZ
he'd	aodcjd
min on	ak
their list	aj
ferry	apbOcUdaedfugUhXiu
the ferry	acfo
winter	aXbQcpdvfwgbhaidjb
in winter	bjiljd
ad says	bmjb
driving licence	aZbcjp
required	a3eBfpgXhZiK
we took	amfd
took out	am
i won	al
won the	bdclgc
gap in	dl
# was	asddgcjc
parental	atbocaeYfRgahriVjp
parental leave	aldd
leave it	aled
it looks	aj
leaves	ajbPdxgchdjb
piano	arbZckdafpgbhQiUjc
the piano	ddeohd
the water	hl
repai*	fj
open again	addcgm
again since	ecfm
by me	bljd
it should	akbjgdjc
should be	bbgchkikjc
cm	aybZcnddfpgahTiV
fee	awbYcbdueDgZjk
my employer	amdd
covers it	ak
listening	aWbvcbdLfniljd
liste*	blgd
# !	ajbdeZfpjd
not me	aseYgd
system	ayboccdYeUfYgWhcibja
unjust	aIb/cMexfUgkhjid
quality	anb9dTeJfZgdhWiOjm
this manuscript	acbjgjhc
interviewer	aZbrcadWfciy
the interviewer	bkcc
was out	aablcbimjd
it all	ajbocbgcid
backwards	b2cUemflgkhOiR
backw*	adbocb
# week	aacn
got hired	aZco
<s> at	aYbccmejgchd
spell	bYccdmf1hRiV
the choir	ckhcij
and two	bcdYfjgbik
mood:comparison	aabZcjdkhniXjb
flat they	dj
goes to	icjm
someone with	icjm
with less	adcn
my hours	aXcjdofb
it's the	cddjeZhcjd
before my	addogcjd
body	gVhlidja
shuts	akbOcVd7eyhYijjU
loan	awbRcUd/eHgWhciZjl
the loan	abccdn
ive got	adcadkeofcgb
paint*	emfcgYhmjd
since then	ddengb
mad	abcadbe4fPgohcivjO
name in	aaemhj
calendar	ajbYddeVfxhcjb
calen*	acddfjjm
this tender	adddfm
because of	cbfnhd
sanded	addcfn
i sanded	addcfn
sample was	aXblfl
convinced	aNbpcVdZebfJgzhji1ja
made for	adbacdgmik
for each	acbaclfdglhd
each other	cbgm
me and	cdfcglhdjk
and that	bacdgtja
that job	gj
harder	aTbpcpdleWgqhWjX
harder than	adbdck
than anyone	gm
ever	bYcjdQfdg4hRjO
ever had	bdcbgpic
now and	aYcddmgpjb
gives	cddWeKfQgriYjo
hope	aVbbcVdleafUg9hmjV
any	cldceWfRgaiWjd
any time	fdgZhm
patient	cWflhniYjX
my patient	aZhp
name them	achn
column	aqbZcadUeXfcgchmio
recording	asbcdaeLfsgbhZidjc
a recording	aZblhk
call #	acbjhk
careful	aXbzcUdWedfdiTjn
caref*	aYelgbhk
uber	aPeqfXglhoipjZ
and says	bdgcin
reject	aTb0cWdaeTfXgbhsinjc
first time	bcil
purpose	bqcQdaeNfjicjp
purpo*	acbcgdhdiljl
suspect	cddZeXfPgWhci/ja
i suspect	acedio
suspe*	amccdbecgdhdinjd
lobby	aWbYdZeXfZgVh3i1jV
linkedin	abbdcrdceafbgahj
on linkedin	accm
linke*	abbdcrdceafbgahj
scope	aobtcbdZeQfdglhaiPj1
of scope	aabbcnjj
price i	jm
gave them	aXjq
# an	aXdmfcjm
hour	aobUcXdbf1hUiajd
an hour	ccddfcgljl
incl	aobZcZhaic
i mentioned	aaecjq
the youth	aajl
in paragraph	aYbljl
paragraph #	aYbljl
he said	adcbengchdicjl
said in	jk
overall	aobqcleSfagnhUiOjk
overa*	aj
# they	abfdjo
is only	aZdp
fig	amcadlfZhoja
<s> fig	aj
fig #	ambdcd
marker	azdWfYhWicjd
one the	ak
s #	aobdcd
<s> mine	alcc
has never	aablcogdib
been online	ancc
%	arbocSdaePfNhPipjZ
# %	apbocSdbePfOhPipja
% in	adbmdc
gross	akbocjdteVfThYiUjd
net	awbYdpeafWgbhTiVjj
grants	awbRcndxeBgXhkiWjo
call the	bacdhm
now it's	gl
checkable:3	a2bNcMdKeQfagPiS
joint	azbScYdkeOgbhqiSjr
the joint	ak
with another	aj
the statement	bcgp
includes	aybVclddeBgShlicjq
others	bccodZedfcgUhdin
fact	aVbtcadXebfShcin
tariff	atcbdteRfcgbhaiSjr
starts on	akdd
lists	arbZcmdUeCgOhkjv
extra	aqbTcWdleKf6gZhUiPjc
since wednesday	aj
the three	apcdjd
three months	fk
are my	aYbaccdcgshajd
but my	ak
five weeks	aodcedgd
the dog	al
listing	a4bRcZeIfagThbibj3
listi*	gdjm
belongs to	aqbcjb
b which	amjd
residents	bYccddejgYhliujb
i am	ajcYdbedhcidjm
service	a7bQcadVeOfcgShpicjk
j	aj
one with	ancdhdik
with one	adbdckecjn
missed	a2bccbfmhFiVjY
missed the	am
the test	acblfdgk
bibliography	a1blckdVeJgZhciQjx
bibli*	an
the paper	aj
paper is	ajbjdc
is from	aqbdjd
pilot the	am
main	asbZcodTeJgOhjjZ
is table	aj
# which	fj
distinction	akbzcpdKeXfRglhciT
disti*	cbfohd
the french	al
sorry	aVblcNe3fPgqij
english	asbacjdKeUfogUhYiZ
engli*	bYcbddelfngchaidjj
paper they	ak
is called	ak
casier	an
it since	al
since friday	ak
seal	axbOcjdmeQfjgcibjS
was cut	amgd
bottom	cqdthTiXjW
shoes	adbUcmdoejgXhZjZ
measured	awbwcjdMedftgkhHiJ
measu*	albdcdddfj
measured #	aj
the clinic	al
counter	bpcbdWeVflgbhlijjj
the lift	abdchl
went there	ak
register	a9badVeMfcgYhkiXjb
ltd	a9bNeUfUgZiajo
sample size	adck
size on	al
poster	bTcsdZecfdgXhki1jb
# up	ak
tonnes	atbPdveXfvgYhNic
grandfather	ajbRckfXgdhqiojZ
rights	apbmcdddeWfQgWhuic
cite	b3cddLeJfPgMiwju
against us	amjd
lapsed	aybScXdjexfwglhYidjU
lapsed in	aodd
cert is	al
clause #	aj
draft	apbcckeGgShdimjo
version	a8bddPeQfngThTia
versi*	aycVdYebgahYiZjW
doesn't	blcbdkeZfdgkhbja
doesn*	blcbdkeZfdgkhbja
the radio	aoid
minute	awcXddfuhSiMjb
# minute	ajfjid
given	avbYdYeMfWgYhciSjx
thous*	cddl
somebody	aWbXcYedfTglhZi4jO
read #	anic
they found	alcc
fail	acbucYdreTfVgniZjT
it's a	amblfdgb
op	apbbcbdoeXfXgSimjb
co op	aj
one they	adcl
they listed	amjc
a student	icjl
any more	cbdlhd
settled	asbXdkeXfkgXhViljX
march so	abgl
load	avcbdpeYgchPiRjn
shed	apbSckdoejgjhXidjU
the hall	acbdclflhbid
the play	ak
taken	avbacaeTgRhTid
taken out	aj
is an	bm
organ*	aq
harve*	ak
conve*	am
have me	dj
asking for	aj
handover	aobScWdlebfngqhoia
protocol	a0bbcRdjeTfjgaiRjr
refused	arbUcldbeRfYgNhoinjl
refus*	aYbqclddebfahcidjc
basic	atbscdeJfngZhbiIjp
in total	cl
hold the	anckfbha
institute	axcsdaeNfZgWibjd
insti*	ambkcchcjd
has signed	ak
the review	bkdm
chapter #	bj
# there	ak
they took	aUbccoho
forty	akbTcodZedf0hVijjS
times and	emfb
each time	ademgb
time it	elfd
trade	ambXdleUfVgXhn
the trade	baekgajd
touched	aUbldbe/fshOiZjX
touch*	acdbeo
th of	aZdceo
of november	aadbeo
line i	adbackejgaik
honestly i	gc
suit	aVbYcodaeafcgShmikjl
the train	akbdcdekgbij
sitting	aWbVckdkeqgTivjN
am sitting	acdkekhc
sitti*	acdkekhc
kitchen	apbTdledfngWhjikjR
the kitchen	ccek
kitch*	amccddfb
couldn't	aVekgn
i couldn't	em
tell her	ddekhj
# one	aYbcdpelhd
does not	aTbceqgchbjo
folder	apbacYemfagbiZjj
folder #	acem
# photos	elfd
photos i	adem
admit	aRbucadXemfQgjhjisjW
i admit	ej
wrong that	cben
my students	ek
knew	aYdWfRhci1jZ
me i	blccddga
know how	bcem
say it	bbcmemgbid
in english	ajbcemgd
how it	achj
had already	em
mother	aWbGcddqergYhjiljc
my mother	aZdkfl
had to	aVcbdbesfpgchbicjd
to ring	dcekhk
awful	aIbycVe7fjgshWjS
behind the	emfd
<s> since	andaekfchdib
second line	aXengbjn
hasn't	abengb
and hasn't	abengb
up since	aZemgj
absol*	aabmej
already picked	adej
picked their	adej
their rooms	abejhj
cannot	aRbxcVdoebfMglhciZjY
it is	aUdnfcgnha
seeing	aXbdcadaetfZhbiqjc
opens	anbIcbdkfYhniljT
every day	aaccemfcgbhnid
on me	aWbbdkeofZgkhXid
me since	aben
auditor	ajbjcmeRfZgShtiqjc
accounts	ajbacbdneMgQhlipjm
provi*	bacbdbeYflgZhbisjb
have taken	aj
over my	an
my late	adckgnhcicjb
father's	gj
late father's	gj
fathe*	gj
to give	ajbjhb
card on	ak
four years	acbj
driver that	il
point	arb4cYdXeTfUhMiTjX
capacity	aobjcZdmeOiSjk
capac*	cdfdjo
free from	aj
munic*	ascdhaic
ground floor	dl
sage	arbbddeZfbgchqil
sage #	aj
fair to	bl
to send	dbhojc
pilots	atbdddeWfcgahbij
have now	aj
annual	albScldreOfrgdhoiVjc
we lost	cnda
elect*	aobmdagchcjd
ourselves	aRbucWdcejfogriYjZ
ourse*	anbcdZflhd
rehearsal	ajbPdreZf3hajV
again the	aj
the deadline	abbdfjgkik
ten	awbcctdWeHfqgZhTiajX
portal	awcddceZfQimjl
repli*	ajbZcadcedhajo
policy	ajbucVdjeMfSgZhnicjn
my residence	dk
so i'm	edgk
kiln	ajbacjdjfpgdiyjU
lacked	aobvdTeNfchZiY
i lacked	al
october i	dj
was none	aj
standing	abbkdWgWhpijjW
good standing	al
stand*	aZbqcZdaeafcgmhUiajk
bar	apbYcrdQeXfVgPhxinjM
the bar	ajcchcil
in lisbon	ak
withdrew	a5bJccdpfmgVib
withd*	ajhmja
his objection	aj
novel*	adbk
ceiling	aabWdrflgYhVik
their ceiling	aZjo
ceili*	aZjo
of may	al
a project	abcm
disse*	aqbjcadbeafchdib
corrections	arblcddjeSfjgV
a reference	anjb
very	aVb3cWdVeafagphYiP
we do	al
pieces	dVeWf9gXhUibja
pieces from	aj
from now	al
on it	bZdmfjhdja
they ask	ak
ask for	anddfd
they will	ambkhZijjX
no is	aZbmdmjb
inspector	avbYeKfYgGhsiwjk
ran the	aj
regression	ajb1dYfpgmhQiSjk
regre*	abbaccfcgshXjc
outli*	aj
played	ajbdctdWeZfjhXiZja
church	bbccdbecgWhuipjZ
hall for	adfnhd
falls	aobackdpfYhYijjY
i finished	al
gave the	aackdcfahpjc
the rights	am
back to	al
st so	aj
so it's	albcclgc
it's free	ak
need somebody	bbccdkglic
somebody who	apcdhdib
catal*	fmjb
in an	aojd
an email	anjd
server	awbacbdkeVgdiZjj
frankfurt	a7bSgbhUiZjd
frank*	anbaekhdid
eu	bUckdseBfUgPhmiRjn
up the	akbddkedfYgbhcij
fundraising	doeNfrgdhq
fundr*	ak
version #	ak
# it	ajdkgbjc
item	arbjdaePfbgahdjk
# on	anbc
reader	abb3dOeafX
sugge*	gkjd
herself	bVcmdcfoijjd
herse*	aljd
blurb	aoccjd
talk to	alcd
vendor	eWfWgahqi2jc
the vendor	ak
an office	ak
office #	dmhc
metres	albdcnddfygdhKiXja
# metres	adfm
lifted	a4bPcTdlepflhQiV
that's what	aZccemgdjo
blank	alebgWhajW
weekend and	aj
upload	aubjcYdYeUfmhjib
mb	atbUcbdketfkgjhbiVjj
footn*	akbd
were at	abccfkhn
the morning	acfl
numbered	asbYcmdWeZfwgRhX
euros in	abfm
stamps	aqbJdneWfygYhciW
separate	asbZdaeMf2gKhlid
separ*	fj
the model	aZcafrgd
went on	fk
case	aabrcVdXeWfWgVhWisjl
case study	aabkfk
three of	acbdfkik
of us	aZbdcjdlfkid
stayed	ambTfsgZhWiljU
hours to	aadkfk
to make	abbkfkgd
with them	abbdgnhc
costumes	aWcudSeSfwgahk
took us	fj
questions	aXbtcXdXeSfjgZiljm
even the	ambcccfmic
silly	aLb0dYeofjgohRjR
<s> after	ajecfl
three times	aacZfngnib
week i	acfl
and wrote	aafp
put #	fljd
knowledge	abbydSeJfdgniWjn
knowl*	adbdflgkjc
many	aTbdcjdSeZfxgUhajd
so many	aYbdfrjd
english is	aZbdfpjd
fourth	albWcldqeXfqhQiXjS
eight	ambQcseSf+gVhQjX
months i	acfm
politely	aZcddQesfngdjk
polit*	anccedia
never once	cdfk
on foot	fk
hip	aabqckdYeqflgmhZicjX
filled	aUbQckdXepf2gWhdiujV
i filled	acfl
filled in	fl
six years	alfd
isn't	brdjecfagchbiajc
it isn't	bkdlhdid
the application	adfkgdhdjm
because i	atbZecgcjb
priva*	apbc
i kept	ak
kept the	ak
mothe*	bdddhdim
put it	am
machine in	albmcchcjc
<s> before	dk
years i	fj
i never	am
tours	arbJeMfyidjn
that out	bl
to keep	fkgd
was no	ambcjd
# flat	anddfc
# no	awbcdVedfahd
supply	avbbcYdteMgZhajq
supply their	am
two books	al
hospitals	atbXccdpedfmgRhjjd
that same	apibjb
standard	a4bpcndMeOgShSiQjn
was just	ancdhdid
i've had	am
fatig*	adbpedic
coached	akbacwdVeYfsgXhail
for nine	dk
at a	ik
didn't know	aj
cook	albYcXeRfmgYinjk
it would	acbacddmekfcgjhd
built the	acfn
intranet	al
the intranet	al
intra*	al
right now	bkgY
the archive	cZeofahaikja
swap	atbSdyePfdgZhdjd
could offer	fjgj
year of	ajdkgd
statistics	apbncpdYeMgQhVjj
methods	arb1dYeEfogYhYiWjk
metho*	adbqcchaibja
i left	an
run a	alcjfd
rota	alfd
i didn't	aojb
deputy	aubRcldceMfOgOh3iwjp
gdansk	asbUcbdtepiYjT
in gdansk	aqgb
at their	ccfngcjd
subsi*	adcm
it had	adbn
they'd want	aqbdgbhc
want to	asbnccdWedgThTiVjn
this post	bl
red	akbLcrdmejfdgahcikjU
the red	an
cross	asbTdagaiY
red cross	aj
safety	axcdeWfVgRhdjn
reasons	ambwcOeVfQgdhcjq
reaso*	akbmfdgdjb
chef	adbYcrddeEfMhZi/jK
we didn't	bj
write it	angb
under my	aj
visit*	cadbedfphd
instructor	aybdcrdZeOfXgUio
instr*	aodc
pass	a6bacmdVePfdgZhUiSjZ
i hold	anfc
months in	fj
wrote only	fkjd
exact	atbocbdbeKfagdhXia
stain*	anfdjc
until the	abdoec
the man	ckgd
man they	ckgd
seen the	aacjgm
them were	hdik
a poem	accm
admitted	ambcckdcfZgXhTio
admit*	abcphdicjd
she can't	cmgdid
can't tell	accohcid
cell	akbWckdkedfdgcjc
from an	adcm
yard	apbWcmedfsgWhSijjQ
chosen	aac6dQeDfcgYhkja
the chosen	aXbbcthcicjd
had an	albbckeb
fewer	acbccvdkeUfqgZhUic
publications	awbkcmdNeKfYgQhmjy
k to	accm
saves	bacudteYfngnhNiVjX
lives	aTbbcjdnfjgjjW
he got	abcohd
are on	aacm
tempo*	bbcjglhcidjd
next to	cnhc
none of	ambdhcid
could hold	abbnclgchc
the top	aZcjhcjn
backed	bXcwddeQgQhmirjj
# users	ck
year was	acck
bullet	adblctdberfogXhPiojT
aloud	aTbZcddTgmhkivjl
with three	aacn
i would	bbcqdYeYfZgrhSiZ
would put	accpgahc
joiner	cqgZhZ
any day	cqgZhZ
allotment	ajccdreSfpgZhniV
the allotment	adcjhk
allot*	adcjhk
they published	aWbjcp
published a	aXbkcm
comma	aZbdcjfm
mess	aKdtepfbgchkiwjN
# so	ckdjfbhdjd
ours is	adcndc
to that	aYcpdcgj
beat	aYc2dcejfdgjhYicjP
two who	ck
behind me	aabngd
sold #	adcl
looked up	cj
linkedin #	aahl
months of	dbfcgl
of experience	jj
cats	bYcpgdhciljR
# cats	acij
cannot judge	acbnhdic
judge a	acbnhdic
that is	albjccfjhcib
is all	blhd
# out	bm
originality	aSb/ckdPebfXg2hTiN
origi*	bpcdddecfdgXhcibjj
please	aYbccZdmeXfRgjhp
<s> with	aUbmdcgkhm
hardly	aUb5dOfUgkhRiqjQ
told i'm	bnccgd
junior	awblcudbeLfPgQicjX
simply	aZbsdYeafOijjc
did not	ad
obvio*	abbrfchbiZja
without an	bl
you can	dk
smell	aPbmcYdXe9fcgoinjS
exactly the	bljc
post was	aXbjcnjd
written	ascddUeLfmgOhaiajw
was written	aabkjl
writt*	bjcdgdjk
written for	bl
is fair	bj
otherwise	aQb4cVeZfZhaid
other*	bmccjj
rank	akbjc4dYePfNgYhlia
slow	aWbzcUdmfnglhSiVjc
are just	abbpcc
imagi*	aYbkcbdceXfphXjb
an offer	bkckdcgd
it backwards	bl
the manuscript	aabn
was worth	bm
least a	aYbrccfc
reading	akbodSeVhXiYjj
second reading	aYbmfdgl
readi*	acbmcdfdgk
overqualified	bngb
overq*	bngb
anything and	algd
it under	bj
how can	aYbrdcekgchb
can they	acbmddelgc
regions	ambocldbeSgchjiRjq
badly	bkdqewfmgThRjZ
is badly	bj
shall	aabdcVdpeSfVgmh1iUjZ
i shall	hj
maintain	bxcWeHgmhpiPjj
maint*	arcXdWeXfXgRhUiXjo
maintain that	acbn
that it	bj
lazy	aTb8esfdhajR
<s> you	fkid
a ten	bj
chat	aZbVcjdNejfbgTh3imjj
point #	an
they give	bl
give it	aYbdcndcgnhd
in at	bnhc
the very	adbnecflgdhb
very least	adfmhc
pension	akbTccd/ePfZgShn
the pension	abdl
pensi*	bccZdneofZgchaibjd
pension is	abdl
i must	addogb
stay	bScVdteUgnhkjb
has to	aYbcdkfkgl
<s> head	addl
from our	dlhd
branch	axbYeRfTgRhniojc
quarter and	dk
for two	addpfa
ends on	dljb
want it	bbcddmglhcij
paper from	aZdm
from me	aadmgk
<s> four	dlfd
us in	cddkfc
in one	adckdmfd
week #	ajdj
# that's	aj
is this	aZbkdmga
mill	bUd0eWgXhbiwjW
only me	acdpedgd
run out	dl
<s> must	abdn
be out	dkgd
of june	dj
renov*	dj
need #	injc
or the	acdjgnid
i sold	acdl
since august	addl
a signed	acdl
closes	ambLcad6hYjX
quarter closes	aadm
caravan	bNejgbhliw
carav*	dlgb
thousand	aZbOclebf0hbiojV
i want	blcdfchZ
want her	dj
her to	aldjgc
see me	dj
me settled	dj
doctors	albdcbdlecgUiojb
docto*	djeofbgchdicja
if nobody	aabm
to fill	abdkfl
dates	atbScddjeGfshY
tour	akbQdjeXfshWicjd
the tour	dj
need an	abdn
the court	alechd
was our	aYdngljb
staff	albQdreIfagMhwipjl
reference number	dnjb
or they	aZbmdmgcjd
<s> all	aVdmejfkhcid
# says	asbbicja
we cite	albd
our #	an
references are	ajbkjZ
later	a4bLckdZeXfqgRhY
compared	bmcydaecfrgbhLiUjd
we used	aj
v	ardd
v #	an
# different	bd
a well	aj
apart*	am
references and	amjc
sprea*	ancd
adds	asbbcYdceUfSikjw
f	aocc
and not	bkcc
they answered	fdjm
the blue	al
is with	bdhl
evalu*	ambqccdYeYfbgchcidja
receipt	a9bQcVdmeSgaic
the receipt	am
recei*	amckddhcja
receipt of	al
according	aodYeIfWgOiqjt
<s> according	fahdiljl
accor*	fahdiljl
according to	fahdiljl
transfer	azbWcTdqeNflgbhliY
noted	asdKeHfQgYhaimj7
screen	atbccqdPeZfmhajV
judged the	aj
full size	ak
file is	acil
bass	axbWdbeTgZhc
section	a2bkcbdSeTfbgNhZjn
secti*	bkccddjj
a zero	aj
c is	aj
optio*	ak
rules	arbocYdXeMfdgXidjj
proof	arbocddZePfUgkhTiljZ
proof of	aj
council tax	aj
sheet #	anjd
with that	ambkca
father	adbQfZgdhxiojY
my father	cdhl
same name	aocchd
he's	apdaecfahmib
names	a0bTckdQeOfUgRhqiq
have never	gl
a thing	bZgbhnjd
wrong file	aj
mine in	cl
the flood	hk
redrawn	aobjckdXedf2gUhYiXjl
redra*	cdfogchdjd
and we're	aj
submitted	a3bUdceBfogNicjw
i ticked	ebjo
irish	apbYcjdTeUfjgchmiljY
citiz*	ak
original	azcjdVeJfrgPhaic
the original	ak
the licence	aj
licence they	aj
motorbike	aobacteoflgYhTitjX
motor*	aj
our product	alcjgdjc
setti*	akbWccdZenfmgahZidja
d #	am
that belongs	anbcjc
a quiet	abbbgl
that this	bdfdgnhc
am #	asbbcadkeXfWgjhXicjZ
# but	gm
i learn	abgo
they'd see	edglhd
room i	gl
she liked	gl
liked us	gl
be the	abbdgphbic
loyal	aNckdMfdgnh4iujY
employee	anbWdmeLfQgXhri1
to them	aZfcgjhcjq
as my	adgk
professor	atcjdWeSfRgX
profe*	arbncWdYeZfchViXjb
much to	bj
sing	akbQeagrhoiZjc
gardening	dkeQgrhbiYjn
of gardening	abfcgmhbjl
for us	baecfcgnib
<s> we'd	hm
we'd be	ajbdgmhd
the number	acdcgn
everywhere	aJcbdOevfZgvhdiyjU
this month	ajdYgm
my hand	gl
quite	aUb2dSedfXgthUiXjb
long	bbddecgohaicjc
that must	bZclgk
improve	bncadoeOfmgthaiJjp
impro*	bdgmhd
only a	aj
knock	bbdlecfrgthRiXjU
to knock	bceagm
does it	bdeagn
is what	bbddgm
born	akbScmdceafOgnimja
was born	acbbgn
surely	aNcbdbfMg/hXjR
for new	aaddgoid
begin*	ajdcgmidjd
haha	acbddaedgshdiajb
picture	cqdWeSfQgphZ
minds	aIb1cadYenfag3injQ
their minds	ajbbgnhd
olives	acbbdpfkgqjW
make up	bdgl
retire	aVbXcYdseXhdirjb
i retire	bkdd
so there's	anhc
feel we	gj
we could	bj
could do	asbcgdhdjc
together	bUeSfsgdhqiVjY
toget*	ajcafchm
so i'd	ddgm
i'd send	adgm
send it	aZdZglhojd
left in	aadqedib
closing the	aYdpfd
a gap	dl
were told	bdjl
told at	ikjd
resubmit	al
to resubmit	al
contractor	anbdcpdxeJfXgViyjX
admin*	ajbaccdbedfdgchnicjd
gazette	a2bVcYdYeafagchnicjo
become	acckdcecfNglhoiljX
group as	aj
back the	dj
director's	ddhlic
the director's	ddhlic
pa	a+bQcZdmeYfRgWhqic
in week	am
out for	dl
illness	akcRdqetgkhbiXjk
noon	awbLcadofrgcijjY
a prose	aj
had only	ak
automatic	axbYckdYeXfkgX
autom*	adbdddekhcjm
says i'm	adgl
a small	adgl
window	bVekfpgjhSiqjT
are looking	angdij
stall*	apdd
the shop	ak
he told	aqgcjd
to come	aogd
the hand	em
my table	ccebho
june #	al
# jobs	ajbdck
jobs in	ajbdck
wasn't	am
<s> letter	aljc
appeals	bsccdbeZgWil
appea*	bj
proper	awbkcYeLgbiLjj
a proper	al
a place	bmfd
house and	aj
wrote to	aj
from there	al
the book	adgmhcjd
and one	alcd
a last	ak
last minute	ak
snow	apbOcjeofrgchXjl
year's	bcjl
last year's	aj
candidates	aYc4dYeIfdgXhrikja
same test	adcl
minister	adbWcbdleWfWgWh1idjr
producers	blcldkeJfRgbhjir
may now	aZbp
bond	asbccjdqeUfUhbjb
for spring	ao
at noon	am
chairman	akbNcceUfLgVh/ipjs
the chairman	bdccgdhmij
chair*	bdccgdhmij
ear	aUdjergjhliUjU
an ear	aacdedhn
writing to	akbd
# readers	hk
them every	aafbhlil
solic*	bbccddedfcgdhliZjo
opinion	acb6cddHeTfTgdhoib
opini*	hmidjd
that they're	bchnjd
they're on	bchn
tell the	edgbik
my family	adhj
to leave	aZemhl
what he	hj
he did	gchj
mobile	aqbTdaeUfbgYhqicjv
mobile number	abgchp
now they	acho
return	bIcTdueYgkhsiYjc
return the	aZbbcbenho
i keep	bdecgmjd
love it	hj
runs the	hj
canteen	akbMcldpedfjgNh2irjY
the canteen	achp
cante*	achp
cancel	aqbWcNdxeZfkgbhsiRjr
cancel the	ajhjid
my friends	adgjhj
trained	bdc8dUeKgYikjW
i trained	abcmhmid
he was	hmid
boy	aZbScodceofagZhki2jR
my son	aWcddkhm
customer	abbpcYeSfWhp
valley	ajbZcndbeXfZhpipjZ
the valley	adhm
stand in	hj
downloads and	hk
and an	hk
episode	aadjfqgbikjb
episo*	aaccfjhn
writes	cbdWeVfXhljt
itself	aabscYdbebfahpicjS
is mine	bccdhn
them know	abhkil
a judge	bkhk
conta*	bWcZdXfXgkhriXjZ
ladder	alcodreWfagVhcjZ
so they'd	cdgdhm
always put	aabcdkgahn
father and	aahm
the file	hmjb
monthly	avbXdoeGfpgTidjk
month*	akdd
recurring	cadofmgajp
recur*	aldd
said #	fk
repeat	cVdlekfmgrhbidjY
percent we	acdn
the deposit	anfd
heat	cbdlenfqglhWiYjb
network	asdbeRfXgYhmipjk
netwo*	alfd
the trial	ajbdjk
months the	bk
have put	am
put us	ak
tüv	arbcddhc
us is	al
even in	aj
in february	al
month ever	ak
exhibition	atbYcjdceSfnhciajb
<s> insurance	ak
that's #	ak
delivery	a5bWcddkeRfsgbhOiUjo
delivery is	andb
depot	a0bRcddjeSfagXiz
the depot	bj
source	aobocXdWeLfSgWhjisjs
taken up	al
# five	aj
now i	gcil
# when	al
letters that	ak
buy	albbdoeLfUgahljm
other half	ascYdcfc
ended with	ascZhb
energy	akbmdoeRfXiVjo
meter	ascjdcfohPidjY
plot	aVbwccdZeVfjgaiv
weighed	bocbgahR
weigh*	fm
reten*	aYbdcvdbedfZhd
th #	akdd
kg	a4bZclebfjgZhWiUjd
# kg	aqcdhdid
pair	aobVczdZeVfogZhTijjY
corri*	apbZcZdcedfcgchdijjZ
said they'd	imjc
decided	apbVcXeLfbgThjinjl
advert	bccadVelfugZhaixjo
the advert	abbjim
wants only	adbZjo
opened the	el
parcels	aobNcZfvgXjq
parce*	abdmhcil
stands	badbeVfSgZhXipjc
automatically	aubYcbeXgdhZib
mine has	ij
the secretary	im
away	bXccgThV
row	albUdrejfdhWirjM
between	aUbacjdaecfrjb
betwe*	aWddgkio
partners	bddneHfIhviojj
to ask	bmdchYik
ask #	bdhdim
our recipe	bdgcinjd
are a	ecim
a cousin	ik
files	arbWcaeVfjgQir
seems the	bdil
can't stand	adbdcdelgcik
scien*	bdil
tenders	ambLdqeYfsgUiljm
tende*	aYblfdgchdinjb
is her	cdhdil
her nephew	cdik
they hire	aZfdip
hire in	aZckfcim
presu*	aVbbddecfkhbim
<s> from	il
i hear	aZcdhdirjd
hear that	adil
in town	hdil
who knows	adcjgcil
she was	ebgchdin
barbe*	hcio
scores are	cd
dice	acbjcYdWeHfKhoiojk
there'll	aaio
there'll be	aaio
notary	andbeafcgUhwisjP
attempt	acbqcdeXfmikjY
examiner	avbocddbeMfYgQhniujZ
exami*	ajbjed
letter as	akjd
# b	aqdcjb
proud	aMbrdResfOg2hljT
! my	aj
beeke*	amhd
# after	cj
remark	aaboccdReqfSgdhkipjs
now a	am
proce*	aZbncddaecfjgahcibjn
chemistry	avcrdaeWfchWiQjb
chemi*	al
the dbs	am
has come	an
nothing on	apcddc
# course	aXgp
course in	ak
me for	adbjcjecgchj
test #	accl
children	aWbXcldmgUhniljj
for children	abjn
# hr	ak
habilitation	am
habil*	am
the faculty	ancd
march #	amdc
science	apbrcudYeMfZgchdiYjd
grade #	aj
oboe	atbdccdleZfrgbhXiS
covering	albYckeWf1gNhaiajp
cover*	jk
led	ambacpdYeafdgUjj
have led	gdjk
teams	blcrdXeLgXhdik
of up	acjk
is too	acbbjo
wrote them	abfjjj
them that	adjk
first page	aajn
say that	bcibjn
is final	bajn
final and	bajn
our offer	abjn
maintenance	azbVcXdxeJflgThZiVjp
the email	jm
deals	aabddwePfbgdhZij
synopsis	aZbndZeYftgchVibj0
synop*	abclhdidjl
younger	aQbkcudaeWfVhlipjn
young*	bkcZfdjm
report says	acbjjj
incremental	bwcVdmeQflgwhXiOjs
incre*	jj
repeated	cUdXfxgYhXiUj5
repea*	adbdedidjp
repeated it	edjm
series	ajbcckeYftgZhUiZjk
brand*	ancbddfYgchdjk
informed	aZbjcSdSeXfXgVhqinj4
infor*	apdYebfVgchYibjn
us that	abbajp
that our	aXjq
sent the	abjl
reference from	acjl
for such	jj
statement of	gdjl
says i	ddeciajm
work on	abjl
in section	adjk
section #	acbljk
# that	adbacnjj
employees	bWdseSfXgShpiu
# employees	abdkjk
they cover	aZjo
replied	aacQdVedfSgqhZj3
he replied	ccgkibjm
explained that	acjl
said it	aVbjgo
would take	adbdddgmjj
take #	ddjj
that in	jj
all in	al
i'd take	aqfdjc
take it	amdkfdgdjc
budget they	aljc
spoke	aobadNebgNhjisjs
can pay	ak
pay six	anda
six months	aqdZfd
months up	aodZ
selling	bYdjeWhbio
selli*	acgl
notar*	bWcbdbebfmgchmic
hotel	awbNebfbgXhkiwja
their #	amhd
we would	al
the short	al
could be	bbclddgchaim
aim	aobocTdkeEfZgphkiajn
aim #	an
reque*	ak
k and	cjhd
two years	adddjm
second half	alcc
i ask	aabccbfngjhcic
only for	al
more i	akek
their payment	bdhain
voted	atcndYePfbgWhmjV
they may	fk
may have	fk
ones i	ajbj
parent	apbbcadnecfPgchsik
gives the	aohdjd
perfo*	al
agreed with	al
my tutor	al
part time	dnfc
fulltime	an
fullt*	an
cousin so	aj
subje*	bmhd
ready	aobScVeRgphjidjV
ready to	apbdcdda
the quote	aj
only have	dchm
they'd only	aj
permits	a4bUccdpeFgYhbid
need no	aogb
a room	aqdX
ten minutes	aobdec
minutes from	aj
album	axbReYgmhTiW
training	a2bbckdneFgXhdiY
have read	acfl
imagine	aBbucYdYekfmgrhaivjQ
carefully	acbscbdReVf5gYhZiajl
suppliers	dpeMfbgZ
two full	fl
rehearsed	aVdTebf/hYic
garage	acbUdrftgYhZi0jL
we've been	cdekfk
tenants on	abcmddhd
years and	aldbej
truly	aIb0dWedfcgyhdjP
only to	aafn
be ready	adfn
ready for	aZfn
i spent	aYbkflgjhc
recordings	axbYdTeRfvgahU
september i	aYddfngl
have gone	dbfm
help	aVbWcYdmeLfjgnhuid
to help	aZdcfngl
it took	acfogc
to find	adfmgc
catalogue	avbYccdYeQfrgbhYiYjo
all the	amdcedfkhd
jam	bTcdfphmiqjW
the jam	edfl
mother and	adedfljk
and me	edfl
eyes	aTbZcddaeyflgnjU
maps	azccdHeIfygVhSiZjx
referees	aSbwdSeYgShoiv
remin*	adfk
pocket	albVcodkedflgbidjc
own pocket	adfk
each of	aYcnfkhc
department	atddeJfWgJhqijjj
au	aZbLcbebfMh/iM
set the	bj
then i	gk
for good	al
posted	a/bOdZeUfcgShSjr
malta	aubLcTdjenfliS
we go	anccfd
disch*	aj
reserve	axbbcZdjeGfSgVikjv
the reserve	jk
reser*	bcddil
exerc*	fkgk
we close	al
resta*	abbdclddfngd
# august	ak
that i'm	jk
i'm at	ak
dispo*	ajbdcbdcecfagbhciajr
minutes now	amec
isn't a	al
ten years	bocZfc
valid*	am
old one	fjgbim
bound	amcVelfdgdhXjb
opera	ambUcrdVeVfkhlikjZ
fear	aWbkcOeyfKgnhjiwjY
off i	ak
cerem*	aodc
trailer	aybOfmgRhViw
got its	ak
handed	asbTckeYfngWhZjY
i handed	al
handed in	ak
last day	aj
someone for	ak
are done	aodc
from july	amdd
july #	amdc
time is	aj
is ok	aj
negative	b1cadUemfYgjhXiWjs
negat*	aqbchdjd
barn	aybScmdmebgZhbiqjQ
the barn	al
the land	aZfchp
started	a8bNcddceWfngThUijjU
girls	aVbZcwedgYhki2jU
cover they	ak
is there	bl
can come	bk
the street	el
i've never	ancbelgY
as in	alcbemgb
moment	aOcUdYeyfdg+hdiWjT
it i	cjidjd
swear	aTbbcWdZeqfdgmhxjb
i swear	gd
they like	emhd
like you	em
papa	ambLcaddeufcgkhpjb
frankly	aGb3cUdYe1fNguhd
worse than	ej
me up	ajcddkejgchd
dull	aGbtcsdYe7fpgjhZicjS
or so	ij
whenever	aVcWdbeofagjhkim
whene*	elgc
jurors	aSbucddUedfdgUhdi2
packed	aXbYdUesfzgTiyjW
# customers	ddel
tired	aLbpcadde/fcgjhdiojT
anger	aFbncSe/fZgqho
punch*	acem
had one	ej
th i	dmgd
air	arbTcddXflgVibjr
tremble	ancdhd
tremb*	arbbccgdhcjd
lit	aabQdUe+fsgchZinjW
failure	btcPdrenfYhbiWjZ
failu*	ej
migraine	aZbdcXe6gpiajm
a migraine	el
migra*	el
heartbroken we	enidjc
named	aqbQcwdSeRfPgUhoivjm
premi*	aZbjctdWfXgXhS
leave in	adem
february is	ak
envelope	arbXcddcekhYidjd
the envelope	akjd
envel*	ijjd
stapl*	aojd
the rent	al
and was	cm
was never	il
delivered	arbRcjdceYfygVhViXjo
of another	il
my german	ak
i'm free	im
sundays	ambTcXdnejfzja
sunda*	al
are the	apbjccdbgc
are out	aj
# star	fk
# under	jk
the former	aohb
covered	atbSckfzgMhX
appendix	a1bVcNepfrgWhZiUju
appen*	am
down in	aj
positive	ajbtcddRebfYgqhSiWjs
posit*	aYbdccflgphdjc
francs	arbWcddrfmgbhaiZ
my new	amcd
was for	aljb
work so	acgn
so #	aodc
it because	cj
shows the	alcd
neighbour's	alcd
the neighbour's	alcd
mine was	ak
the version	aj
version with	aj
artis*	bdcjedfdhj
horse	bac7dZecfXinjP
the tape	aZcnfd
mails	bOcddTekfdgUhrimjr
dogs	bacvdWejfkgYhdiojQ
bigger	aXcteYfXgphdjc
he is	am
my junior	cj
anyone who	accn
laugh	aJbccodVewfYgximjU
speakers	abcxdMeVfbgWhmijjn
have more	cl
workshop	aobZcsdneJfngRiojW
works*	ck
she has	aYcmekgahdicjn
they print	aacnjb
cs	anbXcjdjfUgcikjo
received	a0bMc0dZeSgMhbiZjm
received #	abcm
before me	abcm
reception	abbbcsdUflgahm
recep*	aXesgchcicja
ours has	aYco
cathedral	adbPcnejfpgdimjX
cathe*	acbdclgj
college	atbYcydbeNfbgUhkjZ
a plain	bccl
look at	aaclgaibjc
could write	clgb
tighter	cjdjedfjgdhdiajo
tight*	aZbmcl
sheds	bMcodkejfsgchZitjY
years ago	cl
clip	bYcwdXeafohUim
clip art	aZcp
line is	bdck
at ten	accl
and goes	ck
volunteer	akbUcpeIgYh0itjd
less and	cj
salt	albVccfogUjn
marshes	bXcWdjeofmgXhlicjy
salt marshes	bbgajo
marsh*	bbgajo
first place	ak
rotterdam	aybVhajY
rotte*	aj
ghent	a1bSdkejfdjW
guild	ajbdctdbeMfYgbhyijjS
pages #	abfdjo
turku	aybYccdbeufogdhZiX
june the	ak
innovation	acb4ePfSgwhciSjk
innov*	acbpgdhc
broad*	amhc
invited	bMcwdWeNfjgXhvin
invit*	cmhcjd
mission	aybbcRdleKfjhjic
ordered	a0bPcceVfngJhkikjo
cork	asbbcqdYeXfmgXhd
official	a0bYccdXeOfTgNhqiojo
the official	amjc
enter*	cm
a solo	al
a film	ak
was taken	aldmeajd
joy	aTbYcVdde2fdg4hjia
maybe it	aagn
just a	edgn
their side	gj
spirit	aRbndSg+hjiYjW
remem*	ajedgjjd
name so	gk
optim*	abeafdgthdibja
second time	gj
curio*	aZbaddhp
asks	aZbQcXdmeVfQgmhxiu
who asks	ccgoib
say at	ccgoib
it's my	aZdjgoid
new year	aZddfdgqid
am sure	bagm
sure they	ajgj
they would	bkcchd
love me	amdchdid
know me	bdgl
ensemble	cvdReJfkgljX
ensem*	gm
garden and	ajdcfbgl
possibly	abbccXdmeSfWgohZiqjc
<s> possibly	acbbgn
possi*	aabZcYdredfcglhd
it just	bcedgn
feels like	bbidjn
like the	edgl
word of	gohd
the five	ambdecglhd
keep the	bdedgnhd
brochure	ajbadYeMgkhYimjv
broch*	aaedgn
true	aKbzcjdTeXfPg5hbjY
gut	aLbycMdjejfYg1hXiKjU
was right	acgn
can see	aYblclgjhbjd
friendly	addYedgvhjiQ
i'm ready	ddgl
grow	badqeTfWgthdibjW
the perfect	gl
life	aYbbgqhkiYjZ
wants me	bmddedhd
make #	gmhc
maybe they	bd
calibration	a8bscadXeRfrgbhLiOjj
calib*	aobcgc
and we've	aqbccd
the proof	al
lemma	algd
lemma #	algd
hole	aldqekfnglhNjP
a hole	aj
code is	aj
tag	ajbZcmeXfVgYhqiZ
# are	dkjb
ethics number	amjd
number was	cbgdio
statistician	avbxcodTeNfSgUivjc
a statistician	an
joined as	aj
survey	asbncndTeJgVhWijjk
cohort	alcpeTfdip
second cohort	ak
century	bqcndPeWfmhYjY
th century	acbndc
centu*	acbndc
prere*	ak
was not	albleagbid
field	bxcudaePgWhZiZjY
the field	abblhj
site is	aj
acces*	al
cleared it	ak
x	atcdddfchdicjb
only had	aj
multi*	aj
testing	a3bmdYePfngchOiV
testi*	ccfcgdhpidjc
remain	albjcTdmeWfTjc
trieste	a3bTcbdafjgdiWjk
tries*	angb
box #	aj
approval	a4bWcdeMfagYhkiUjm
partner	arbXcldkeJfKhvimjc
ablat*	aj
std	ak
witness	bjcbdUeTfVgWhuiw
witne*	anccfbhkiZ
report by	amfb
confl*	ajblgc
interest	ajbrcadkeOfQgkiajp
with her	albdccgYhjim
in december	ak
wrong in	bcgl
check*	akbncchbjc
comparison with	bj
these	aZbqdXeUgahkiVjl
mention	albYcddReUfXgXhpijjr
to mention	aahn
and they'd	aahn
they'd go	abhn
the press	cchl
fond	aGbncbdTeufcgjhs
lawye*	abdbhojd
letter is	abdbhpjd
costs me	abdchpjd
nothing to	acdbhojd
know the	aacdhn
if that's	aZbmddgchm
time i	fdhnic
was my	akdZhl
rather	aNbvcceVfbhoiWjb
the keys	acdjhk
we shall	aadjhm
see what	gbhm
willing	aVbpccePfJgqhuijjb
willi*	akdd
willing to	akdd
a group	cdhl
group with	cdhl
expats	aZccgchkipjc
listen	aKbxcUdShqiojW
general	aobcdZeSfSgUh3ibjo
the general	bdhn
gener*	bdhn
withdraw	anbRcMdseWgbh0iWjr
paintings	cudUeUflgZhaja
bread	aXbXdpemfthpijjT
for less	aZbdcadjgchpib
conductor	bXdWedfcgchmisjX
the conductor	adhlijjd
condu*	abddgdhliljd
yet	akcZdReWfZgohaiajT
know yet	hpjZ
need only	ddhm
conne*	dchl
connector	aybkcdddfagXhajj
store	atbOeZgaisjY
android	aobcdbedgjhcjl
andro*	aoedgc
en	a7bBcadmeKfLgMhd
en #	adbsdTelfagWhniTjM
decla*	amdaebfdhcidjl
interface	aob4dOeXgahTiPjq
the interface	bljd
aa	atbYcseafThmiZjk
assoc*	akbcdcfnhcid
packaging	arbjddeVgbhaiYjp
packa*	ak
they missed	amjd
storage	axbVcYdoeVfngYhcjk
was moved	ambb
islands	aobccXecfkgciRjl
respo*	akbccWdVeVgWjm
burnt	ajbUe2fsgUipjX
length	a1bddWeXfxgchKiKjk
sites	aubbcbdXeNfagZhjipjo
i changed	ak
the ending	apga
the sister	bk
no one	baddflhdil
a beard	il
young	aNbdczdYeYfWhmi0jX
facebook	adbQcXdXebfagdhwiyjr
on facebook	injd
faceb*	aabdcdddfdhmimjc
that you	adbbgkimjb
a strike	ik
dark	aQcqdUeqfshciqjV
retire and	bkgZhdim
and that's	baccengaim
why	aTcZdXedfOgnhai6ja
everybody in	ij
trade knows	bccl
that it's	ij
beforehand	adcMfshdimjl
befor*	il
they've a	acbdcdglil
joked	aWbXdVeqfXgli1jl
deadline was	il
funeral	aUbJdpekfqgQhuis
funer*	aXdkgchdijjl
the firm	ikjc
sale	a0bNcQdxeFfPhYikja
physio	acbZcadbeZgbhYivja
changes his	adik
his mind	adik
wine	cldReRirjZ
the wine	adbcil
had it	abbdcjedhmikjd
repor*	abbccaddecfdhninjb
of me	akecgWin
plumb*	ij
only #	ambccldagdhd
fake	bUcjddeUfcgVhbi8jY
overr*	bmgahail
it's an	aackil
tests	atcjdYeUfsgZhJiU
the tests	abbdcjil
googled	gdik
googl*	gdik
that would	amgdikjd
all day	aoebgd
day but	amed
arts	azcxdYeJfYgbhmiZjb
production	axbadseHgbhWiZjl
while	aybZddeZgUhViVjd
the deputy	amddjd
said on	dcecjl
ends with	alddgYhcjn
old address	aj
right to	al
one's	am
it's not	bngd
not even	ak
th and	abdoed
with different	albjcd
day the	ascaecgb
were on	ak
condition	aqcOecfYgZhZiZjv
condi*	jn
insurer	axbXcddsfUhjiZ
there's nothing	dqedhciZ
learning	bucddceQflglhdiRjj
a house	aj
agent says	fj
in her	gl
that she	ajccibjl
subst*	aocd
class is	aajn
april #	akdd
# year	ak
now we're	an
for three	bj
before that	ao
search	aqbWcddVeMfqgbiqjk
norwegian	aybSdceWfqgUjn
norwe*	ak
the register	aj
paper was	aj
have signed	aj
rev	dkfchpik
lives with	al
palm	anbdcdeWfbgchk
oil	anbcccdteTfagchaikjk
has got	amcc
with mine	al
less than	bbcjdkfdgc
pages and	aacn
do not	aacm
wall	aZbccleofZgjhXiqjX
a lab	ck
was always	abbdcl
bottom of	cl
i typed	adfm
typed it	aj
e	bacadxebfYhdiYjB
fill in	fm
in every	abcjfm
<s> five	fj
five of	cc
courage	aTbvdVemfdg6iJja
my courage	fjgj
coura*	aZbZcdgmhl
leadership	aVbucjdaeQfTgch0id
leade*	acblgbik
itself and	bnhdja
enough for	aobjcbgchdid
like that	bkcc
isn't right	blid
not true	bjgd
was nervous	bk
fifty	csdWeUf4gdhSjV
we went	bm
argument	aLb/cZdSeSfXgbhdinjb
argum*	aYbscddcgdjd
for anything	aYbjcl
criteria	aubucZeDhZiPjq
conce*	cZdXeZfcgShticjY
superior	amb9csdPeNfRgaiYjc
in all	bm
<s> nobody	adbn
nobody can	adbn
they run	abbpid
i'm the	bnhaic
miss	ccfbgjiYjZ
they miss	albncdgchZ
two minutes	abbmfd
do that	adbn
which they	bj
regret	aObtcDe8fUguiVju
in ten	adbnfd
is wrong	abblik
certa*	abbjgdim
am a	bocdgc
<s> feels	ek
i'm just	el
sit	badjfjgahoijjM
i sit	ej
sit on	ej
then they	bddm
they put	abdn
coming	abbWccdtecgqhVja
coming and	acdn
where i	dk
my final	aadp
final year	aZdp
doors	bNdtenfpgXhbinjS
we can't	dk
cannot be	aZdn
families	aXbZdvgVhkijjb
famil*	aWbacWdoergViajX
the funeral	aadlgchdjn
bill #	dl
nobody else	acbkdnebgb
will have	dj
june and	acdm
gradu*	bZccebfdgbhZiXjr
missing and	abdkgj
and it's	dj
cut our	dn
bonus	apbTd3eOhViYjj
exit	ccdkebgZhdikjd
letter that	acjk
flexible	bpcdeMfmgkiVjq
flexi*	bccYddeYgYjv
documents	apbYcbdZeGgNipjv
docum*	apcdddedfdgdhaidjj
the floor	aZclicjl
would bring	abcchjjm
my average	abbacljl
average was	abbacljl
below the	acjl
# net	dcjk
and said	bbedgkhail
message	aabdcVdQfYhmibj4
messa*	akbcedgbiXjp
descr*	aWgjjp
talk was	acidjl
assessors	bmca
assessors were	bmcajj
future	aVcadqeNfUgmhnjx
clerk	aobVckdVeQfZgPhti4jZ
the clerk	adjk
the references	abjl
back in	adjl
in march	acdcgljl
plan is	abblebjk
known	ajcodQeRfPgYhoio
thats the	ak
parchment	aobddjebftgYhWiW
of what	aoid
me so	baco
active	ardXeQhl
is active	ak
spec	arcqdkeRfZgdhU
fight	aUbkdpebfagmhridjY
basically	aabocYdcfVhSioja
basic*	baejjj
basically says	glid
loved	aMbZdUetgwiqjX
can now	ak
join	ajbMdkeMh0
word for	am
for word	am
?	acbjcddjeJfagthOiTjn
? ?	adecfYgmhbiYjo
? should	adjm
should i	bacZfmhajk
tell them	dj
how much	bcgo
much i	bdgm
i love	aadoed
before they	id
i've now	fk
also	a9bVdOeGfGgchNiY
finished my	aj
the leadership	bj
came today	ajjd
actually	ajbkdYeTfShWirjU
<s> actually	aj
actua*	aoblccdcgYid
picking	cldmeWfjgchZijjX
picki*	aj
anyway i	dcedgl
only said	gl
ganz	aZblhdjn
ehrlich	aZcldnekfUga
ehrli*	acengc
ich	bLcSd1fXg5hriBjk
ich bin	adbsdbebhTibjW
fachlich	abbtcbeagchajd
fachl*	abbtcbeagchajd
besser	aXcreagjhcicjd
als	ajbccpdXePfLgjhsiGjd
besser als	adcm
die	aYbRccdjebfRiwjS
als die	aWcsebgdha
meist*	ajcdgahdimjc
da	atbacqdkeafBgRhpiUjT
die da	acbscagchcibjd
sitzen	aYbjcohc
da sitzen	aYbjcohc
profil	aVbcckdbeVfagYhWiWjx
ist	apbmcbdqeCfBhmiDjS
doch	blcWdWeRfagkhTiWjs
ist doch	abbpccjb
keine	aSbtdXemfWgOhS
doch keine	bmjd
begründung	abcbgajr
keine begründung	bmjd
begrü*	abcbgajr
finalement	atdagdhcjd
<s> finalement	andc
je	bXcQdueqfKg2haiN
finalement je	andc
peux	bUcYeTfWgbhpjk
je peux	bUcYeTfWgbhpjk
dès	aTbqcXdXecfcgahcidjv
le	axbXcldOeXfOgKhmikjd
dès le	aZjq
le #	bUcRdvfRgVjT
mai	a2bBdZeWfKgThnju
# mai	an
lieu	a2bKdreTfWgShnic
au lieu	aycbdZecfahbjc
de	a2bPcjdWeDfQgYiajb
lieu de	auccdafbhd
juin	abbdedfphcid
mon	arbTcddpeXfWgchoiZjk
cdd	apdbfd
se	apbncaeFfBgqhjjR
termine	an
termi*	bccddjeofbgbhdiZjd
ça	aVbccSdYemfagohrjH
pourrait	aabddcfdhoid
ça pourrait	eZfdho
pourr*	ajbcccdbfchmib
les	aobRcldpeOfWgThn
arran*	am
non ?	acbbclgmic
a lower	adcl
there must	abbcckgnid
must have	bbdchbin
themselves	aUbnckdbeafkgbhnjX
impressed	aPbwcsdHfagshajj
impre*	acgk
lang	anbScqdceVfchnibjo
the diploma	ak
confirming	apcPdYeVfbgchbimjz
bs	a2bXcmddemgbhWiT
prova*	aXdredfd
just want	bdebidjo
only put	am
# because	aobc
wouldn't	atbbcdddedgchd
even #	ak
a shorter	cdgm
<s> could	bdcbdnicja
if that	aobdgZhd
helps	ajcddoeMfTgjhm
that helps	aj
helps them	aofdgd
knock #	an
% off	aubddZgc
off if	angd
told her	bm
her that	aogc
that yet	ao
$	ajbkdc
$ #	ajbkdc
just one	aqdc
could ask	aUgohj
part of	algc
yes but	gd
independent	anbucjdOeHfagVhqinjc
% and	acbl
engineer	ascpdZeIfXgXhcit
engin*	abbl
found out	abbdcrid
maybe they'd	al
they'd look	gj
again if	akgajj
they knew	dk
could also	aYgqjd
the opening	aagn
all said	aYgn
elegi*	aUblcvdbfagZhZibjd
it it's	bngd
not really	adbngd
it's about	acbm
think the	ejid
chapters	ambbccdXeTf0gXhmiajn
best thing	bdgaio
tbh but	amgd
what she	aogc
she means	algb
reckon	aSb0cZdZelfWgzhbinjX
by october	dkgd
misread	bjgd
misre*	bjgd
misread it	bjgd
coffee	bcccecflhjiljY
factual	aXb/cadTeNgZhYiajo
a factual	abbl
factu*	ambkcdddgbhdidjc
factual mistake	abbl
table s	aj
tide	aXbddcevgpiljb
gauge	arbrdPeTfohOibjn
correction	a0bmcVdkeZfQgkhUicjn
image	aYbrcmdMemgnidja
an appeal	ambbhb
route	arbkcZdWeRgUhUjd
use it	bj
edito*	am
advance	atbbcddkeKflgliPjq
experiment	anbudbeRfngmhPjQ
it they	aYbnck
deman*	aabWcjdUepfngThWiZjn
yesterday and	adim
p #	al
<s> me	acblcTemfMgdhU
porque	anbcdYenfagdhb
el	azbZcVeJfSgNhkidjj
entie*	adbmcbeZfpgZhbibjb
pero	aucddceWfHgjhjimjk
bueno	dbebgphb
las	albRcndSeGfbgYhniyjU
sí	bYcqdWeafZgjhYjY
puedo	axbTcSfQgViWjT
este	aQbPcOd5eQfSgkhkiaja
semestre	aled
could i	bcdm
them to	acckdphaidjd
bump	adbbcddwesfjgmhWiZjW
bump me	dlgd
that only	dlgb
oral	bmcjdYeTf1gViRjj
talk so	dlga
it really	aabjdl
matters	aYbzcbdmeXfYgWhniSjl
matte*	cmdlgb
pages of	ajjd
of text	ajjd
text #	ajjd
refs	ajjd
excluding	awdteSgYhYiTjs
pages excluding	akjd
<s> review	albd
isn't even	aj
about my	bdgl
my paper	aj
user	asbpccdSeNhdibjq
pilot data	ak
critique	aRb9codJeXfmibjp
again with	adgcidjn
that ?	aj
close in	aj
the trustees	ajej
could only	bkgc
would change	ak
there i	aj
i uploaded	aj
checked	a5bSdVfvgQhR
up as	aj
attachment	bncVdZengshniPjk
logs	aqbSdkecfugOhYil
<s> le	anddeBgciYjY
hemos	fogchd
meses	ajbScRdZelfrgPhOjc
somos	aQbdcndjecflgbhnidjZ
personas	acbdcbdZebfrgahkidja
traba*	bRcVdneRfwgdiSjU
gratis	bacadYedfpgZhmiajX
creo	bacadZeUfqhZinjY
que	aVbPdVeNfBgqhUi/jr
creo que	aVbbcbdbeXfqhaioja
eso	ajcQdSgkiM
que eso	abbZeZfngVhsiWja
lo	anbdcbdYeWfBgphn
que lo	bbcbedfngXhqiZjY
otra	bXcldXgrhSiVjU
vez	bVcRdTejfUg1hbiPja
otra vez	adbccadcfmgnhaibjc
aug	a2bRcYdvflgjhY
# paying	amdb
i knew	ajdcgj
knew before	akdd
<s> also	ck
press*	accl
is so	abcl
other funds	abgbhq
filling	abbUcZdjfzgWhriojc
filli*	adhm
so he	gdhl
he should	aWdkgchlil
should know	aabcdjhkid
stripe	bncwdSeqfjhcjW
would want	an
going to	bkdlebgY
say sorry	albd
did wrong	aYbYjo
? i	akbdgk
tonight	bbcYdpfcgujS
tonig*	an
mins	bmcaddfcglhd
# mins	ajcbddglhd
suddenly	bVdcezfaglhUixjQ
sudde*	am
free for	al
whole of	al
pushed	asbWckdkfjgahWjj
i tell	ajbdgYhm
j'ai	apbScIdcesgThjiXjT
<s> j'ai	adbYcVenfjgYhkjK
mieux	aTbvcndaeXfbgahUiYjb
jamais	adcbdVgthWiajW
tout	bjcndPeUhoiajZ
tout le	cXdaesfXgYhZja
monde	aabucXdLekfSgNhXisjl
le monde	aabjcZdcesfYgZhbjc
l'a	atbmcbdceafcgahbiZja
me l'a	bpecic
dit	aXcLdQeJfdgshXiljo
l'a dit	bocdecib
le jury	breagchbjd
était	akckdYeUfXgShSikjn
c'est	aSbzcZddebfYhZicja
ils	bocBdDeBfPgbhqjr
im here	adcnic
also my	gj
offered to	adhk
him	adbZcudbedfagPhqjS
marks	albYcmdngmhUiYjV
emailed me	ak
<s> ich	bpcNddfQhpiVjR
hab	bBdbeafugTikjb
ich hab	bUcqeXfLgd
das	aobVcWdvejfLgPhriKja
hab das	atccddedhcjc
zerti*	aj
seit	asbIcYeofXgdhIiN
gestern	ap
seit gestern	an
geste*	ap
von	ajbTcpdYeZfDgThsjm
# von	aYcadkedfdhcibjr
von #	anbacTdYeafZgdhYiZjr
punkten	adjm
punkt*	abblcdhdjl
könnte	jl
ich könnte	al
es	abbscVdmfDgniajO
sofort	arbcgbhbjd
antwort	aZbbccdledfkgdhcibjm
antwo*	aZbbccdledfkgdhcibjm
auf	ajbGccdvejfWhoikjJ
auf die	ccddekflgbhdidjc
die mail	aZccesfYgahcic
schicken	aped
schic*	apbddaeZfkgdhaidjd
solo show	aj
straight away	am
follow	adbjcadXeNfqgaij
to follow	flgd
them so	gd
they do	bXcbflgnhc
work for	arbbcbgZjd
think that	flgd
deserves	aSbmcmfTguiYjc
deserves another	flgd
another look	acfqgb
<s> je	bHcTejfZgphcibjb
suis	bVcWdberflgjhdiSjR
je suis	bbcZdRepfXgmiVjX
c'était	anbWcYfYhYiYjl
c'éta*	anbWcYfYhYiYjl
c'était le	akemgchd
pour	abbLcDdmf/gahTiajM
pour ce	abbkelgc
et	atbcdjeIfZhmiIjV
lui	aabWdjfQgbhmjz
il	a2bRdpeBfBgahpid
il me	aVbkccdpelhbibjd
soute*	anbddaelgchc
! il	aZemgj
il pourrait	aZemgj
faire	aQbkctetfSgjhjiTjR
d'avis	abcdemgmia
autres	aXbbcsdbekfcgbhcicjc
les autres	aabccoelgbhdid
si	adbXcZdneafBhx
si je	aXbddpelhbicjc
utrecht	azbWddibjY
meetup	hj
plenary	aobacmdleUfngWhmiUjc
plena*	cmgbhd
! i've	clgchd
send him	apgchdid
top of	ak
do any	aj
dave	bYctdleRfWgWhmit
<s> dave	cl
been here	aXbdctdd
trained him	acco
job is	acddgm
and ask	aogZ
exception	avbkcZdbePfWgchYic
an exception	dj
excep*	am
just rang	al
got our	bj
on price	bj
price and	bj
are from	abbrcb
miles	akcjdaedflgZhRja
# miles	adbm
away and	bmhd
here knows	acblhdij
we did	bk
go to	bmhd
that's my	bm
la	aybMcaeEfShj
<s> la	albcckdXeNfWgVhjiXjm
fue	ancQdbeTfThUicjx
semana	bZcXdleafqgWhWiZjY
y	cjdrfcgZhYiKjP
hoy	aqbdddedfNglhbjr
nos	avbjcdeWfMgUhbibjq
ha	axbTcxeBfRgZhJjJ
llega*	cm
certificado	ak
el certificado	aj
hasta	aUbccadYenfkgahaidjr
hasta #	aZcddaedfbjs
justo	akbpdbebfcgZhXiajb
justo lo	al
lo que	accbdmemfdgThbiXjk
pedían	aqgdid
era	anbncndFeEfRgdhDjc
cosa	aYbbddfXgrhwinjU
días	aabbcXdkergdhYicjW
! they	ak
could just	bkgahk
save	bVcdd6eWfniYjV
ma	aubKcUdmeFfRhoiajm
<s> ma	bccVfTgPhqiljR
tante	bXccddhq
veut	aYbkcddqedfbhcib
bien	bjcbdSfBguhyiJjQ
se porter	an
garante	aqbchcid
garan*	asbZcndbeYfagbhaiajb
elle	atbdcodTfZgYhcjj
est	a6bdcQdkeCfQgOhqiXjW
propr*	bacZdcebfbhbisja
elle a	ajclhc
déjà	aKbcdReSfUgTikj3
signé	awcadZfbhbja
tous	aWbacddleRfxgUhkiZjb
ses	a2bbdmeUfViZjo
en pdf	al
the problem	adgl
dad's	ak
my dad's	ak
sie	aZbPcSdVeOfTgjhkjz
<s> sie	akbYcZdaeXfWgRhViYjy
hat	aubWc/dBfWhSiRjB
sie hat	apbdgb
mal	adbpcXddedfSgKhvjb
gesagt	apbacYdbeXfXgXhYiWjs
dass	aObVcLdMfOgGhYi6ju
gesagt dass	adediajq
dass sie	bbechdiljj
mit	azbUc5ddeBfEgSibjb
rauchen	an
rauch*	an
hab seit	emidjd
drei	adcWdXeXftgWhUiZjn
wochen	bbcqdWejgahZibjV
drei wochen	aofd
aufgehört	akcdfmhdicjd
aufge*	adbScVdXejfsgnhWiZjW
weiß	bWcYdbeZgZhsikjc
das weiß	ao
noch	aabOcMdkgPhqiljN
sie noch	anjd
nicht	adbocpekfGgRhajR
noch nicht	atcdedhcjd
what happened	anid
the van	aj
could come	amhd
month would	ak
be something	cj
her the	aj
member	akbQckdXeJfRgUh2iw
middle	blcjdkeXfbgchcjc
the middle	akgd
me would	gj
tomorrow	aXbdcXdxeXfXg1jX
tomor*	acckgj
<s> saw	cdil
same title	al
buyout	akbZdxeOfXhjisjd
info	axbPcZeUfWgZhqidjp
and everything	gj
the group	bcgk
exercise	bscTeWgnhjiN
group exercise	adgl
grand	ambYcndXeWfVhqjX
actually the	aj
because thats	aj
ad said	anjd
i looked	adbcco
linkedin and	cj
telling	aRdXfUgYhpixjk
telli*	cngcid
better they	akbdgd
passed my	aj
! so	aj
tick	cjdqepfbgohYiajR
i tick	bl
the spec	gl
and started	amgb
night and	hk
she did	abgk
finish	amctdleYfqgphKiPjQ
grades	arbjcydkeLgUhWiV
prefe*	anbdcdecgchciZjn
<s> forgot	ak
say i	ak
i also	atfcgXhdjb
also do	abgm
it starts	aYgp
to explain	adbm
done by	abbkik
caution	anbxcQdVelfYglhWiYjk
cauti*	apddgc
ago when	aj
it if	akbd
if she	edgp
down with	al
their website	ak
website since	aj
could she	aj
else i	al
told him	anid
he could	adccgn
associate	aubacodaeFfLgUh0iv
re	awbScjdleQfmhkiV
# re	ak
by email	abdm
but there	aj
there it	aj
l	andbfdgdid
l #	akdcfdhj
ive been	adbldjfc
three years	aj
how is	cl
that right	cl
right ?	accjgj
every weekend	aadjfm
weekend on	aabkfl
else has	acfm
count for	adbbclddfl
certification	a5eBgahciT
tickets	apbQcoeSfjgX
ticke*	ajclgdid
too if	ambdgc
inven*	an
declared	atbXcWddfbhlia
do just	aogc
nicely	aYbrckdYekf6grhNiOjd
people just	andd
just pushed	ak
so i've	gj
again yesterday	adim
<s> rang	akdd
rang my	akdd
mil	azbQcbdaeVfKgchrjU
# mil	asbacQdReWfRgbhvibjV
and had	bchm
a look	bd
it's all	cj
obviously	aJb/cXdZfEgwhQjd
they obviously	bj
obviously didn't	accj
for someone	amgd
# per	aoecfYhdjd
# only	aj
shipped the	akdd
practices	byccdceRgWhm
it also	akdd
also i	adbodd
really need	drgX
oct #	aj
a really	gmhd
seen it	amgd
new offer	al
might	aacWddeWfIgnizjY
conti*	aabdfdjo
so at	bl
another #	amdc
% on	aj
cheapest	aVbocsdkeSgjhUijja
the cheapest	abbjcndchc
accountant	ambbdkeRfTgWhpi2jV
<s> asked	aj
asked my	aj
owns	a3bVcldYePfPgXir
owns his	amdd
his house	amdd
house in	aj
he'll	amdd
he'll sign	aj
he can	ak
ledger	ambbcndaebfWhlik
ledger is	bl
i cried	ajdjechd
cried all	ajed
all night	ajed
pics	apcdgd
they must	gj
loved it	bdik
! we'd	gj
getting	aWbackdsfbgchYimjY
getti*	aZdmgcil
see that	cmga
front my	aj
<s> mum	am
she'll be	al
be guarantor	am
put that	am
would tell	acbj
tell you	bj
cant be	accm
did it	bj
vraiment	acergdhcib
vraim*	acergdhcib
un	apbXcadkeBfSgZhvipjW
eu un	edgl
super	aZbkcndVeSfcguhUiZjb
avec	albQcqdKeVgdijjR
ferra*	aqeagjhaiajd
qu'il	aWbdebfchbir
voulait	ajedgl
voula*	bYccechaipjd
chance to	bk
show it	gj
ab	a/bNckdveUfJgNhQiGjq
<s> ab	ajccddfcjm
februar	gdjl
suchen	edgbikjj
zwei	albVdXekfXgWhPip
leute	aTbjcYdZeagZhoin
da könnte	jm
könnte ich	jm
ich doch	jm
jetzt	a/bMcbdZeMfMgLiNjS
schon	aUbMcKdleOfdgkhVjy
jetzt schon	ddjm
fest	bSebfbguhdiqjY
zusagen	aWiojl
zusag*	aWiojl
lassen	aZcjeZfogahYibjk
could they	aZdn
they not	aXdngj
just decide	aYdqgd
decide now	aYdqgd
let the	abdo
professional	apbqcrdUeKfdgcjY
quiero	aWcadpebfbgphcjc
saber	aRbbdWejfLgyhyicjc
qué	aXbkcYeqhWiZjX
para	arbIcZdmeBfdgWhWis
para la	dbfdgohdic
próxi*	bbcZdaedfbgohmidjc
con	bbc0dNeBfHgthnimjR
dos	ambZdleCgbhPikjU
basta	aUbZcddZekfYgnhpicjb
microscope	albxdSeqfrhSiZjT
micro*	atccfcgdicjd
shes	bccjddedgVimjl
a no	aWbkdjgWjs
mia	aZbEdveWfFh0io
la mia	aUbZcodkecfZhYil
amica	aacrdcgcjd
mia amica	aacrdcgcjd
meno	blcldafbgbjb
esper*	aRbYcldYeafrgmhYia
di	a3bScZeTfXhliEjF
di me	aTcldceZfcgthVja
l'hanno	bdcjdaedfcgbhdjl
me l'hanno	bdcmdbgbjl
l'han*	bdcjdaedfcgbhdjl
quindi	bccjdbecfdgXhbipjb
profilo	aabZcmgcidjn
il profilo	aabZcmgcidjn
linea	bYclgaicjm
in linea	aabZcmgcidjn
l'ho	bXdZeafthYiZjU
ce l'ho	ambbcjddedfagkhcicja
fully	albocYdceTfqgmhXiTjd
records	a1bUdbePgXhdjY
he says	ajbdedgl
to any	gj
so maybe	aYdmgl
something else	am
bother	aSbqcZekfWgqiqjT
could drop	al
drop #	al
% if	andcgd
if thats	amgc
<s> lo	adbncbdceagZhXiajq
lo de	aVbocbdbeYfdgbhnidjk
muy	aTbzcVdafEgohuiljY
mis	bldpfdgYhNiUjm
a mis	aYbmcadqebfdhbjc
otros	acbmckhb
clientes	aqbmcddYecfdgdhajc
encan*	aWblcbfdgahribjc
cómo	aWblcbfdgahribjc
escribo	aableogahbjd
escri*	apbddSfmgOhQiQjl
never thought	al
thought of	al
worth telling	adcmid
next week	abbcdcgq
could pay	aqcddZ
pay the	am
it a	bkgbiljd
follow up	gdim
we just	al
just cut	gcidjn
prices	aobmcddpeZfXhRidjj
hasnt	gk
she hasnt	gm
<s> she'd	aXjn
she'd read	aagbjq
! i	aXblidjm
think i	bcidjn
could send	ajgYhdjn
send her	adgbjn
her a	acgcjn
fix	abbbcVdweWgkhXidjk
by sunday	gbjn
stories	bjcjdVeYfmgXhdikjk
# stories	angd
stori*	asbdddgbidjc
stories ready	angd
change the	bmga
stanza	aqcYdWfwglhYicjm
<s> mon	cjeOfGgahnijjV
dit que	aTbYccddecgrhZiljZ
que c'est	ajbYcZddecgkhcimjd
c'est le	aVbTcYdZeufchYikjZ
meill*	aXbbcteagjhcidjY
texte	ambacleafbgahbimja
lu	dVeafVgbhniqjq
dix	adbdcrdoeUfYgVhdiw
ans	accddXemhc
them i	ddekhd
could fix	bdgm
fix it	abbagp
send a	abgm
nel	a7bRcadZeUfQgchWiNjr
<s> nel	aqfd
ho	awbPcWdneZfQgKhsiKjK
scritto	anbacadZebfkgbhYibjm
scrit*	anbacadZebfkgbhYibjm
altro	bpddedfdgahd
un altro	bpddedfdgahd
finale	adbTctekflgphTiajT
ancora	bZdaebhqic
credo	aabqcPdZfTg3hlib
quello	asbacmddeafcgahbiZja
giusto	akbccdedfmgdjd
quello giusto	ao
are #	ak
# reviewer	amic
<s> ho	acbkcNdoeKfpgRhjiSjR
tre	aqbbcZdneafQhjinjk
mesi	blcbeXfngchaidjb
ma il	bndcjd
revisore	bqcddcfdgdjd
il revisore	bndcjd
sul	aqb1cXdceXfEgciTjc
# e	adbkfQgYhUiqjY
e non	bncc
voglio	aXbnddecfbgo
or take	abbkfj
one ?	aabkgl
actually need	bk
need it	adbk
it out	alddgb
gutachter	brcadcebfbgbhZicjc
<s> gutachter	bmfchc
gutac*	anbrcXdXeZfagZhViajb
gutachter #	bmfchc
sich	aUbqcPdRfVgnhmiV
der	aybVccdpeTfBgVijjb
sehr	aWbpcddcecfohY
wohl	adbpddechbijjd
sieht	aWbocodcgbhaid
kennt	aVblcadcedhp
rude	aPbycbdYe3fV
far	abbwcndTeafYhSidjc
weaker	aUbydlfZgjhXicjl
paper in	acbn
add	avbYcXeTfpgdiXjl
can add	akbd
add a	ambdgd
batte*	aobd
<s> r	acbl
# gave	aj
footnote	ambrcZdXfcgbik
footnote #	akbd
parti*	aodd
run #	aj
in autumn	algd
then ?	gm
ive given	ak
twice in	gk
went down	ak
down a	angc
storm	anbUcZeoflij
a storm	ak
! thats	cj
<s> es	aObWejfmgjhSipjV
es la	asbacbflgahZ
tercera	adfmgjic
la tercera	adfmgjic
terce*	amccecflhaibjd
vez que	ademflgZid
presento	aaemfmgb
trabajo	aoccdYeafjgkib
y me	aZbYcZdYeWfshnibjb
muchí*	abbcccdcebfugZid
al	aWbBctdZeYfOhoitjn
menos	bSc3dTeRfjgQhSiO
al menos	acckfmgc
menos que	abbdcoedflgaibjc
que me	bmcVeQfpgchXjU
por	axcdeJfHgOhnisjW
but we	al
that has	fdgk
existe	al
depuis	apbQcNddfaglicja
depuis #	aObbcafUgnhpik
février	cddlhd
# février	cddlhd
févri*	cddlhd
# c'est	amjc
c'est la	acbbjn
du	a5bRcydXeJfBgLhniujU
j'ai le	aXcbeZfagdhsjk
récépissé	al
récép*	al
de #	ambNdceDgOhBiLjr
already and	ddfk
auto	akbZcbdsfMgXhPjl
forward	anblcbddeRfagphciYjl
to appeal	aYbkcj
access	atccddeLfXgVhnicju
? its	bj
something this	adbk
ambit*	acbl
them one	bjejgd
has just	am
just promised	aj
us half	aj
the money	aodd
thats new	cj
música	ao
en la	bPcjdMeNgLhdiojm
obra	aobacnddecfdgZhbiW
la obra	anbacnddecfdgZhbiW
así	amcTdTepfXiUjT
encaja	adbmddedgbhaicjl
con la	flgbhdjc
nueva	a7bRdWeXfSgYjb
strong	aQbpdSeZfVg3haiYjk
companies	alcjeOfShdijjj
<s> mrr	akdd
<s> il	aYbjcleOfRgdij
mi	adbLcYfZhxiSjm
mi ha	bVcWdlebfmgmhWjX
detto	aTbTcWdjeYfbgjhYiojq
ha detto	aWbdcdgbhdiujc
detto a	bdcdfdgcjl
voce	aWbacadkeZfdgXhbirjj
a voce	adgdjm
che	aTbOcDdaerfBgpi6jn
voce che	aZbbcbdbeZgZhcirjj
sono	aXbjcndYenfMgkhcjb
che sono	adgdjm
molto	abbccmechdiljZ
software	awbsdbeLfagchXia
softw*	bl
lockers	bcckdlfqgUirja
locke*	adbl
# downloads	amfd
<s> signed	aj
away before	al
excerpt	axcZdUeWfngchcidjx
excer*	aoedic
? or	aaccgn
they mixed	adcbgdio
mixed us	cbgdio
us up	cbgdio
vidéo	aWccdZedfogahliojW
trop	bZcbddeYfagWhZimjp
pense	aRcadYebfdgjhbiuja
je pense	aVdbecgjhbipjb
refaire	aXbcddedgohcinjd
refai*	bZcddcebgmhaimjb
soir	ambbcbdbebfmgYhailjb
she's got	ak
maths	anbucreahZiT
entre*	cTdSeUfshWib
el #	ambacYeWgkhUidjX
# de	acbacmdteSgXhUiajR
mayo	a7bYddeTfVgYjY
de mayo	asfd
tengo	cGdoeXfHgmhqiHja
y tengo	acdn
tengo la	bbdnedglhZicjY
copia	am
son #	ccdn
puntos	addm
again ?	gcjm
th grade	gj
thrive	aNbwcYdjfZg3hkibjZ
would thrive	gj
thrive there	gj
if someone	aj
met me	bl
at home	aocd
i didnt	amcd
predicted	aWblcrdbeTfZglhYiljm
predi*	aaco
wheel	arcldXeofjhTjW
all !	bm
i'd say	al
<s> ok	amgd
ok so	amgd
so id	gdhj
my video	gdhdil
might have	gcil
be why	gdil
i explain	gk
explain i	gl
always the	aabm
same people	blcb
l'édi*	bccbddedfcgcidjq
nantes	baddeofmiWjn
sur	a0codUeBfVgchXibjp
sur la	aUblcddcfcgmhciajp
sobri*	aUddgcinjq
une	albueLfYijjO
une place	abbcddicjq
maintenant	aubWcZdYeafZgWhZiajl
vs	ckdmfSgkhbja
# vs	aZhcio
vs #	aZhcio
audience	aKbucmdJfbhuim
audie*	abbkcbhm
mach	aucddbgrhPiNjj
den	aybOcsdmeafFgRhbjU
den job	bledgc
seit der	aVccdZenfdgshcicjb
vertr*	apbacXdmeZfZgZhWia
sommer	apbQcYdnenfdgbhcjr
prakt*	akbccpddecgZhcja
das hat	bXcbesfcgahd
oben	ddgdhdjn
nur	bIcZdjfJgohqir
keiner	abccdneYfogbhc
gesehen	ajddecgZhojd
geseh*	ajddecgZhojd
them decide	ajdchj
pts	aqdufXgjhciU
# x	ascdfdhdicjb
him the	an
the numbers	bj
directly	arbldaeUgNjl
unser	ambPcpdrfPgmhZibjV
<s> unser	ajbccodcedfchcidjd
angebot	aobdcbddecflic
unser angebot	al
angeb*	bbcZdZeafjgahZirjZ
war	akbaemfWgYhaiQjd
angebot war	al
war #	bdcpdbhd
brutto	al
# brutto	al
# die	cpdaeafcjd
haben	blcjdKekfkiOjL
die haben	adbtdbeYfWgWhjibjZ
haben den	cdddfl
laut	aabYcXdaeWfYgahainjv
unter*	asbccadaebfcgbhkjd
gewer*	hl
wird	adbRcUdTfUgohQixjQ
us to	acdm
shows it	amic
faccio	akbmdZfd
<s> faccio	akbmdZfd
ricorso	bmdchc
ricor*	bmdchc
con il	bkcadXgbhbiq
il #	adcXdsecfYgdhWibjZ
in meno	akbmcddbfc
paga	bkccddhdim
nemmeno	aWbjcnebfdgciljd
nemme*	aWbjcnebfdgciljd
carta	cYdUeYfVgXhTiXjy
la carta	aYbmdcfdidjo
per il	aWbmdm
comune	ancVdcebfYho
mio	bkcmdUeVflgRiajR
nonno	aWblfo
mio nonno	aWblfo
if its	ddgl
i'd have	ak
my life	angb
fait	adbOcrdMfogVhoiNjR
ça fait	bcdZekfngUhWiZja
fait #	bddaekfdgahpibja
# ans	dYenfUgk
ans que	ckecfngdhdic
j'attends	cl
j'att*	cl
des	acbVcydTeBfVgWh0injJ
gens	abbUcvdVeWfSgYh6jY
des gens	adbccsddgdhcid
arrivés	adckil
après	acbWdpeWgXikjX
arrivés après	adckil
moi	aIbpc1dNebhTiPjR
ont	abbqctdUeTfSgbhOijja
logement	aacldmfd
un logement	aacldmfd
logem*	aacldmfd
pas	aVb4dKfBhmiPjj
c'est pas	aXbncjddeXfmgcidjc
juste	adbqcjdbeWfbhXjZ
pas juste	bjcled
month over	aocdda
smaller	bdctdbeSfngdhdid
a smaller	gm
small*	gm
clean no	anddhd
usually	akcodWeVgXhXjX
usual*	ajbjddhd
hab jetzt	ar
unbef*	ak
vertrag	ardcfcjc
wussten	jm
wusst*	jm
wenig*	ambacpdceZfcgchbjb
eine	aYbZcudkeWfagahXijjZ
schreiben	adcdddeciajr
schre*	aZbWcUdaelfZgShWjv
can talk	asbaebgahd
think if	acgm
home with	gj
its different	aZgn
ask her	abglhj
banca	awbScVdnedfWgdhl
appena	aYbbdmebgohdidjd
adesso	akbTcVdneVfYgnhSikjU
è	bqcYfcgXiajW
adesso è	dogbhdjd
se lo	bXcodmfdgYhZic
sapesse	bddngb
lo sapesse	bddngb
sapes*	bddngb
sober	aRbwckdTeqftgrhVidjY
to answer	dmgc
sofa	ajbPdxflgWjX
hab am	an
januar	atcbddfYgbhc
überwiesen	aqhc
überw*	aqhc
ist da	gdjm
hab ich	bUdNeHfxgMhWim
aus	apbIdxeRfUgkhaidjQ
verse*	andd
alte	acbccaelfbgmhbicjd
ranking	ambjcpdaeNfRgchl
ranki*	acbjgj
criticism	aUbwccdQemgZhjjt
more ?	acbm
youtu*	aWbjdafahoim
be enough	angc
for him	angc
for her	akekga
cow	arbXdmesfahaiojQ
the cow	aj
has had	aj
views	aVb2dHeUfXhnjw
k views	ak
room in	akdd
checker	axcjdXekgbhUiljY
emailed the	aj
office this	aj
education	apbkcpdkeFfagUhpiSjo
went for	al
nd of	aj
kicking	ajbqdjepfkgYhWicjV
kicki*	am
honest	aGb/dVecfYgrjT
indefinite	aqbXcHdreWfqgliXjo
indef*	al
because it	aj
it wasn't	ambd
eh	aZbXcQdsfTglhwjb
headingley	bodmerfugohNiTjO
dan	arbRcleNfIhminjk
got us	ak
controller	aubmcddaecfdgRjl
reche*	aacZddfthdjX
we've just	al
ask me	ck
cloud	apbWcaemfdhcil
write to	hk
them again	acdcfngd
no ?	adbbcadmgmjb
<s> but	acbddjij
up there	adfjgj
said so	aablck
mba	awbbcvdjeNfWgXic
come down	ak
thinks i'm	ajclgdid
earlier	axbWdbeYfsgPhTjo
earli*	algd
think again	bj
again and	aZgpjd
been given	aj
given a	aj
a whole	bk
tho	aj
and i'd	cddmgYhj
so good	dmgc
them ?	am
or never	dj
leg	arbadseufphPiMjY
landed	avbVcodjfmgUhQjZ
shops	ambXdXflgYiwjW
it like	edgj
scared	aObkcXdoe/fKgphdixjR
scared of	ajbd
dead	bPcjetgSizjP
saml	ak
entra	aobccZedfbgahXimjZ
gareth	blccdnfagciXjj
doesn't know	gj
region	aqddeWfZiXjn
shutting	aubXcPdxelfqgZhZja
shutt*	ak
the thing	ak
dec #	ak
marketing	anbodceHfSgahpimjq
starts at	aj
£	ak
£ #	ak
just shipped	ak
priya	abco
me !	aj
lane	arbcddedfZgZhdiqjc
rewrote the	aj
its so	aobdcd
much better	ajbYcjdmgb
see this	al
another agent	aldd
human	aWbxccddfdgahliZjX
a human	abblflgd
got past	aafn
past page	aafn
worked on	aafpgd
this for	abfn
but it	anga
it ?	gbjm
weekend to	ak
governance	abb1cddjeQfWhsiQjo
were #	cdhm
referee #	acbdjo
humidity	aqbmcYdYenfkgjhWiS
humid*	apccdcgc
but they	ak
rebuttal	aVbxdVeWfrgcinjo
rebut*	adbl
us on	gdhm
fourteen thousand	amfb
touch	aXbsdQenfdgviUjW
actual	bpcjeIgcjj
just confirmed	ak
match it	bdgchl
surely that	ajbd
that changes	aobdgd
changes everything	am
expos*	bdcnhc
nine of	ak
capital	bkccdleafTgWhnjj
capit*	ambngdhciX
pre	ajbXcdeafvicjb
lawyers	abbsdXeNfXgRhri0jd
growth	bjcddpeSfXgshWiWjq
just closed	gk
a pilot	gj
said was	aljc
cancelled the	al
on till	al
<s> omg	ak
scenes	aXbkckdSfvgYim
m #	abdkfl
working with	gj
taken it	abil
it back	gdil
back she	adil
of mine	adik
been nearly	fkgj
nearly #	fkgj
maybe they're	adgm
hidden	bcccfcgXiwjb
ingen*	an
ii	awbMcjelgdhkiW
eigen*	aabcdrebfZgbhbikjc
module	azbZcddoeVfjgkhSiT
given me	ak
statements	acbvcVdTeVfbgUhjilj0
won state	ancb
saturday !	amgd
year before	aj
i send	angd
push	bZccdreSfdgshmiajj
october and	aj
thought they'd	hj
and is	andaedgchk
typical	aZbtcmdReXfrhWjd
would rather	dmgd
rather know	aZdl
know now	addlhd
literally about	bbgajp
sending me	aj
that week	aabp
and hotel	ak
mins and	blfd
happi*	ak
that's the	adbl
rewritten the	ak
said write	gj
now with	gj
keen	aabwcZdVeXfMg0jk
objectively	aPb/cZdUeagmhWiT
<s> couldn't	aXgr
couldn't they	aXgr
? i've	aVdmgn
doing	aZbldkeXfYgjhcicja
doing the	clid
guida*	al
didn't think	ak
to put	hk
rotas	am
s and	ak
have offered	adhl
twelve	a0bMctdWeOf/gPhWjb
everyone on	abbccria
? our	akbbcmdkfbgb
summary	avbwcZdceSfZgQhciajr
summa*	amfb
# two	amfb
bureau	a2bcckdXeFfVgJhpirjn
# last	ak
reg	asbZcnecfTgdhs
he's on	ckdd
and owns	akdd
ex and	il
mid	aubZcmdkeWfuhQiYjZ
didn't have	adbj
could go	aoda
now which	aj
different now	aagjim
it's only	bdgbil
# grand	hm
misunderstanding	aGb8cKdde0fTgzhd
a misunderstanding	aXbjgpjd
misun*	aXbjgpjd
messages	aobUcXdPgZhpjx
me who	akbj
who told	akbj
with me	amcYddedgk
! and	abbogd
my editor	ak
fellows	bdcqeSfWhpitjU
propose	aucUdleBfcgchoidjr
presi*	aabbcbdbgahvidjc
this story	fk
story for	fk
should at	fj
its only	gn
october could	adgl
just take	aYbmgk
? i'd	gl
i'd rather	aZgkhm
now than	aZgo
<s> bit	aqbbgd
cross about	cden
is by	al
she's a	aj
different poem	am
poem about	al
canal	arbTcZeZgZho
know before	abdm
bone	avbVdqelflhWiQjR
orchard	dreafcgZhlipjX
read a	al
in if	al
drops	atbTcmdkgahT
other two	aj
totally different	ak
agents	asbcdZeNfXgRhni5jY
agrees	bWdseMfNhqiq
don't say	acbdgoid
whatever	aSbrcXeUfUgvhljd
whate*	albcgj
and another	abblcdfk
replied in	adfkgk
an error	blckfcgdid
error to	abbk
hydro*	cj
there's no	bd
# whole	bdgk
hard	aVbngphaibjT
not to	hk
caption	axbYccdUejgXhdikjq
capti*	ak
would like	acgn
ask if	ambddd
go elsewhere	algd
submit	arbZeBfpgVhqiXjr
evaluation	asb1caeDgZhciRjt
suffi*	acedjn
priority	aobkcXdweMfNgkiOjt
prior*	aYjn
have another	aj
leipzig	aubScjdkfmicjZ
leipz*	aj
possible	aablcUdnePfYgmjo
builder	alcldlePfVhdilja
kindly	aYbodXevfkgkiYja
want them	am
look again	il
speci*	accbfphc
novelty	aabrcjdMgshXjZ
say it's	adbk
reviewer is	acbl
you would	abbjgk
baseline	aZb/codWeXfogkhJiVjc
basel*	bj
with worse	ad
? the	aj
a talk	dm
i'm in	dm
theorem	a2bncYdceUfahRiSjo
theor*	aqbbgc
theorem #	anbcgd
correct	ajb+cZdceNfcgchUiU
assum*	bdin
older	blcudWeWgXhciojd
to think	bj
understood	aUb6cWdIekfVglhXicju
we really	acdj
nowhere	aWbkdkfSgrhSisjQ
have nowhere	addk
nowhe*	addk
nowhere to	addk
we put	acbl
least #	acblccil
€	bcckdleZfjgbhYiajY
st of	ajdd
so what	bbcn
july so	acdm
mrr #	aldc
we grew	aj
grew #	aj
% this	aj
this quarter	amdc
and just	ak
clicked	ajbcdSe1flgvhOjY
longer than	abck
she would	gj
her own	amcc
get to	acbk
in talks	al
talks with	aj
clear	ajbncUdQeafahXibjv
to clear	angd
<s> gross	aj
margin	anbscqeTgdhWiN
gross margin	aj
october so	aj
just been	am
producer	arbXcndmeOfRgbiq
gave it	ck
my class	cl
who i	hk
dvorak	aybtcbdZebfohOiMjn
the dvorak	ajbkccgd
i've wanted	adgn
larkspur	gl
larks*	gl
people who	adblcc
cause	aUbqcRdjesfQgphjidjj
counselor	aobXdqePfOgXhxiw
couns*	aj
i hope	akgd
money is	apbbgc
offer to	aabdcddkfjgm
biology	arbpcpeTfZgbhYiS
whether	aVbtcWdaeRfTgjhkip
wheth*	aZblgmid
process	bqcTdneUflgjiVjd
at me	aZgo
only want	gk
one sentence	aZfjgn
images	bjckdDekfpgkhX
secon*	bkcWdXeUhVitjW
just have	hl
to move	gchm
sir	bacpeVfXgYhu
madam	acbTcleqfPh0iujU
request	axbQcRdoeIgQhqjt
are going	gbhm
for september	acim
! should	aZglil
know i'm	abim
free and	acim
money i	ambd
flight	aybYcXeafmgahWjj
on wednesday	al
be in	abbogc
week anyway	abbogc
they cancel	alid
she'd be	hk
crazy	aObmcbdaeufVglhlivjN
be crazy	hk
kette*	bmcdfcgd
lecture	bmckdaeRfrgUia
lectu*	aabq
be honest	acbm
smiled at	aZgo
june so	gk
not be	acbk
be an	gk
she'd see	bdgl
i've started	aogc
started therapy	al
greg	aqbVcjdneSfVgcil
weren't	aj
they weren't	aj
weren*	aj
and honestly	bcdmhd
at this	acgm
posting	aubWeVgahVjp
type a	adgn
exceptions	axbjcbdbeOfcgZhZiajn
no exceptions	aj
one i	aabmdj
think she's	adbcgm
stres*	bbdbedgp
week so	adgk
for four	fk
don't think	bdfk
realise	aKbtcQdpfZg9iV
reali*	fk
realise how	fk
j'ai eu	audafchbicjb
eu mon	aqicjc
permis	aajn
mon permis	aj
permis b	aajo
matin	a3bdcadSeZfTgcjm
ce matin	atbccbfcgchbicjd
carte	axbbdXeNfkgZhtij
la carte	am
mais	albucPdbfQgbhOiM
mais j'ai	ardbebfcjd
j'ai déjà	dbebfchmicjl
certificat	al
are only	akemgajc
only references	akjc
cfp	akjc
the cfp	akjc
cfp says	akjc
excluding references	ajjd
well known	hk
game	bqcndcfmgohRiUjU
asked about	gj
folded	asbUepf2gThZiXjW
my agent	fj
the voice	bk
it wrong	bocc
für	ajbXcddZfohOiT
für #	accpdded
die #	aWbbcldlerfWgZhViajX
seiten	akcZdZeafqhcjd
machen	adbocYedglhXiajc
korre*	apcd
dann	ajbXcUdkemfUgWhoiWjY
nächs*	ao
jahr	aZbVcpeTfogYiZjX
oder	apbZcPdnesfZhmjk
gar	awbYcZdbeZfchZjc
gar nicht	asbZccdcfdhbijjd
<s> ya	bZcVdUfYgjhViYjr
clases	asbdccdcedgahcibja
clases de	aofd
de la	addcesfbgDjZ
tarde	bagphdic
así que	apbaccdcebgmhaiYjb
ahora	a3bXcRdWeZfVhViXjX
ahora puedo	am
hacer	blcZeafdgZhoicjX
puedo hacer	cbdchp
turno	arbZcqdaeYfagYhZibjZ
también	akedfdhmidjd
tambi*	akedfdhmidjd
is plain	bj
plain wrong	bj
% less	albc
me this	am
postu*	al
owns her	alhd
her house	alhd
execu*	accogdic
other person	gk
hab den	aycadcecfVgdhdibjc
juli	aobQcVdwelfahaibja
hochgeladen	ao
hochg*	ao
hab die	avbbcVdZekgXhTiUjX
einga*	aubbcbdchbid
vom	albUcQdReTfSgUhviljR
als pdf	ak
muss	aRbXcYd0eZfZgkhWiaja
durch*	anbbccecfkhZik
sein	aabQcndpekfKgphkiPjn
<s> c'est	aRbvcZdnfZgUhViXjZ
ton	anbZcpdoeWfmhMiZjW
fois	aRdVejflgphT
they posted	aj
yesterday that	an
sev	aj
sev #	aj
piani*	aocdeagk
five years	jj
ik	aabUcVd5ecfagjhuiJ
<s> ik	aabmcRdjeafYgWhqidjd
ben	aqcadjeVfOgV
ik ben	abbmekfchdjd
dinsdag	albdcdddeljd
dinsd*	albdcdddeljd
geslaagd	al
gesla*	al
voor	aabRcOeOfsgNhmik
geslaagd voor	al
vca	aredfdgbibjc
vol	a3bXeYfTgmhViYjY
staat	a6bXcZdYeYfXgVhUiVjT
al in	jl
het	axbScbdUeFfBgahyiajU
in het	ambZcdfdgchmidjc
het register	al
es que	abbadjecfqgbid
tenemos	aqbbcZeafcgahbib
tenem*	aqbbcZeafcgahbib
ir	aobaccdpecfXiYjl
donde	aVbnccedgchnjd
día	apbXcZekfXgjhYiaja
el día	anbcdjeZfdhc
día #	akbddlechd
# y	aYbZduebfYhbjb
tengo dos	acdn
sé	aWbpcaeXfbgqhaiZja
no sé	acbnebfdgd
sé qué	acbnebfdgd
seguro	bYccdqeWfYgnhWicjc
seguro que	dk
que si	aZbcdpgjid
si lo	akbddjhc
expli*	aVbsdjeYfdgchcib
entienden	aZbodjhd
we're in	gk
utility	arblcneQfTgZhdinjj
utili*	ascddZfZgkhc
visale	ak
hier	azbacbebfagahZibja
hier soir	ak
couvre	abdo
loyer	abbddreafZhcidjj
le loyer	aVdsedfbhdjk
donc	aubdcZdUeafZgdhUimja
j'ai un	aldlfY
garant	aj
<s> das	aWcrfmgRhNiW
stimmt	bncded
wir	ajbbcjdoeQfjgRiTjU
wir haben	alcPdUeXfmgahlicjb
mit der	ajbmcadcecgdhkiajd
anderen	bjctdceYfagchXiajW
ander*	accsdaeWfYgYiW
firma	aZbkcoekfYgahXidjc
einmal	aWcYdceZfcgwhXicjZ
nur einmal	aabnecglhc
telef*	abcXdaelfZgThliXjm
besten	aZbocdedfk
an den	bned
kenn	aXbncddcebfbgchpid
mostr*	aYblcdddeafqhc
pra	bmcPecftgOhPjQ
minha	aYcSdteRfShk
oficina	aTbkcddlerfbgbhaicjb
ofici*	adbjcadkeqfZgahWiajY
todo	aWcVdQekfZgbhpiXjT
mundo	adbodWfTgaijjq
professora	ajbmgd
a professora	ajbmgd
disse	acbmedgdiajm
é	aSb1cNeRfSgahpiYjQ
o	aqbbeRfYgYidja
é o	bldmedfdhb
conto	bqcdddecgchbjc
turma	aabmdmedfdjd
eles	aVcTdVeTfYgohuiP
ler	aWbodbeogdhdic
novo	a5bmccddeXfTgdhYibjb
de novo	bm
com	arbEckdbepfBibjs
media	aabncpdIeYfRgNhpiujo
org	anbTcYdqekfRgkhs
chart	axbddZePfnhTiV
days on	fl
promo	asbUeXflgZhXijjl
situation	aabwcPdjfWidjo
situa*	amgc
han	bQcldXeVfQgnhoinjk
mal y	boeZgd
y con	aqcbfdgc
con #	acbWcsejgWhUidjS
pasamos	aqccdcfd
pasam*	aqccdcfd
bin seit	abcddmemfZjd
arbeitslos	aadqeb
arbei*	aWbZcVdteVfYgnhYibjk
märz	abdo
gibts	bUcZdkeUfXgshaicja
kein	adbkcYdpeofYgQhViZjY
mehr	aWbKcodpetfDgkhWiojm
wissen	bdcbdjfcgdhn
wissen die	ajdkhd
ja	ajbLeJfBgyhTinjx
mit #	abcvdaebfXgchbjY
mich	aablcIesgohKiLjP
sonst	aPbRcmdweUfWgRhpibjX
<s> mio	ajbaccedfogdhcic
padre	apbXdbfUimjQ
può	ambmccdcechaic
fare	aqbdePfZgahW
ed	akbVcmdleUfNgQh1io
magari	adcVeVfXgvhWiVjY
così	aabXcYdZemgYhniWjn
tranq*	baccebgphcidjd
<s> hab	adbScEfmjd
gehört	acedfdgdhdirjZ
hab gehört	acedfdgdhdirjZ
werden	abbdccdcebfogdinjZ
ja schon	aXgcimjn
nach	abckflgNhZiqjK
absage	aYbncUdWetfWgUhW
l'ann*	acbacbdreXfogbhYiaja
è di	an
nuovo	asbddbfd
di nuovo	an
online da	apgdhc
ieri	axbaccdbebfdgdhYid
da ieri	avbbccdbebfdhY
stesso	ao
titolo	ao
stesso titolo	ao
e un	aXbddofZhnic
un ex	gdim
collega	aZbbcpdaebfYgZhZitjc
dice che	aobbddgdhailjd
scelto	cnecgdic
quello scelto	cnecgdic
prova	akcddYedfogbhbic
heb	anbIcMeqfbgdiU
ik heb	aobYcceWflgaiajY
een	arbccmdUeSgQiajZ
heb een	asfbhZ
veel	gnibjc
nieuwe	apbbcadnfZgchaicja
een nieuwe	cddofd
dus	aqbUcTdXeVfZgphmiVjX
nu	a6bHcTdIeVfMgxhbiSjL
echt	aWcndaeufUgWhYiVjV
wrong box	ak
to fire	dj
answer by	dlgd
talking	aZcbdafcgdhjiuja
talki*	bj
também	apgd
mandou	atbccdddedfcgchdidjd
um	abbLdnelfPgohvjL
escrito	aubbcmdaeVfZhcibjb
por escrito	avcddaeXfZhc
ontem	atbccdedfchY
bilan	ak
dans	ajbScsdoeOfRiWjo
dans le	cjdUejfVgZij
# le	cm
plateforme	ao
la plateforme	aj
plate*	ao
avec la	aqgbhd
du #	cYdkfZinjd
janvier	ajbdcbdZebfqgchcicjc
# janvier	ak
janvi*	ajbdcbdZebfqgchcicjc
fechamos	apdc
<s> fechamos	apdc
fecha*	alcddledfchdjb
coope*	albdcZddgdhnidja
pagando	akdmeagchd
pagan*	ambddleafdgbhcjd
contrato	aobacWeXfXgaicjm
anual	aodb
mil por	adcchn
mês	aXbYcZdteYfagahniajc
por mês	addohc
desde	akbZcNeofWgciO
julho	aabdccdtedfdgZhajd
of dept	ak
flight and	aj
better #	acbm
against #	aZjo
other one	aZbq
to every	adfkhj
that shows	fn
commitment	aXbocQdmeTgzhliLjm
shows commitment	adfn
just won	aj
my book	aogd
longlisted	angd
longl*	angd
light	alcndSejfmhYid
i'd like	bkhd
apologise	cNe2fkhkiWjn
to apologise	aobdgc
apolo*	aobdgc
dat	aZbJcBdUemfOgmhEi1
<s> dat	bmeZgbhdib
klopt	ajbkcmeZgchdidjY
niet	ambncoecfPgOhPiP
er	apbScYdderfKglhNiMjn
stond	bUcUdXeSfUgUhWiXj0
er stond	albZcbebgcjm
geen	bscbeWfcgXhWiZjU
naam	albVcdgohaicjb
alleen	albXcdedfbgXhZisjX
heet	anbmeagcicjY
als ik	ajbZcdgchnjb
controls	azbkcadZeTfcgShjiYjp
kan	a1bacmdbeZfHgbhWiO
ik kan	apdbhd
verhuizen	andb
verhu*	bddafdgbhciojb
en ik	aYbcckdtecfchWidjb
heb geen	dlhb
alles	bWcYdXekfagrhWiYjj
draait	aubdcdeafdgdhcidjc
sinds	aqbVcPdOevfjgWhQiWjS
draait sinds	aqebhd
vrijdag	am
vrijd*	am
in een	arbdcdgdhd
ook	aq
aangepast	an
aange*	an
horas	aZbZcSdTf1gZiTjS
# horas	aZbbcWdUejfvgciYjX
a la	bVdVeXfdhribjW
prueba	accbdaecftgdhbidjc
la prueba	adcddcfqhd
esa	aXcSeVfchjilja
chica	ancafkib
ni	ambQdteQfFgNhcizjb
tradu*	aubZcXdbebfmgahXiaja
tienen	backdbecgahnidjc
que tienen	abbdcmfkgd
started seeing	anga
seeing a	anga
she always	amgc
luglio	ardZfdhc
ho la	bddm
bando	aqbacddnedfZgbhYibjc
agosto	atbXcadneafZgVhUiZja
ans de	bkcbeUfogYhZibja
maison	bSdteWgXitjY
retard	aYbdckfmgZhaim
j'ai fait	baccdbekgZiajd
tous les	aUbccddleWfygVhYibjc
et ils	aYbdfngdhm
prennent	acfogchb
prenn*	acfogchb
quelqu'un	baccddecfmgbhbiqjc
quelq*	adbacbdcebflgahaisjb
quelqu'un de	acbdfogchcij
passei	asbYccdcebfjgdhcjc
<s> passei	akbZfl
semanas	adbccYdkeagmhZijjb
seman*	adbccYdkeagmhZijjb
pessoas	aYflhm
pesso*	aYflhm
merecia	aZbocZddfl
merec*	aYbscXdcecfkgdhcid
à	akdnedfqgBhBibjS
segunda	azbZcbddeTfogThWidjj
à segunda	fl
segun*	avbWcXdXeYgXhWiljY
fase	aocddcecfjhajd
quel	aObjcSdUflgnhjjT
<s> quel	aYbocbddeafZgphbibjc
giorno	acbcenfagkhd
quel giorno	acbcenfagkhd
avevo	bXcbdbeZfZhaiajs
poco	aYboccdZeWfchpiYjc
sento	bdecgpid
più	aUbRckdbelfWgohWiXjo
molto più	adbdcnedidjd
dentro	aYbbccdaevfXgjhXiZ
miran*	aabdengjhc
lo sento	bdecgpid
proprio	bccaecfcgjiojc
che è	blebgjid
è mia	aWcdddedgkhqid
<s> o	albnckdXeLgGhbicjb
comprovante	al
compr*	bjdWeWgUhmijjS
foi	brcVdXeZfVgXhWiWjo
sim	ancZeUfJgZhnjk
conta	akfdgcil
luz	avbPcWdveYfUhnjl
de luz	aojd
março	abbddmecfngd
de março	bdedfo
tá	aubXdVeYfXgXhXiZjk
na	azbBcQeofFgahtjk
tá na	ak
página	ajccdbedfZhkjk
página #	ddjl
acho	bdccddedfdgshciZjc
acho que	bdccddedfdgshciZjc
só	aYcSeWfliqjX
prime*	asbbcZdVeXflgXhZiYjj
care about	gm
a contractor	adgl
dent	aWbwcYdrfVgrhciZja
analyst	arblcjddeNfBgXhlitjs
may #	ajdd
regul*	aafqjd
people i	aldd
freitag	amdoeWfcgchdibjc
freit*	amdoeWfcgchdibjc
meisterprüfung	am
bestanden	ao
besta*	aubbcdgchcicjc
urkunde	apec
urkun*	apec
kommt	bbcZdsekfYgchVibjY
nächste	al
woche	cdddebfpgchdibjd
day i	aj
over a	abdcfpgc
not what	amdd
earn	bjcsdseGfdgmhciWjU
moving to	aj
would have	abbmckgb
the real	acbkgjid
can fix	bcgl
friday #	apfc
pense que	aYccdbedgqil
lettre	aYbmcWdWeYhYiWjr
ne	apbbcbdkesfFgmhdjX
assez	aZbleagjiajk
pas assez	aZbleagjiajk
meilleure	aabdcoebgmicjb
<s> ce	bl
prüfung	bccdgbhrjb
prüfu*	bbcbebgahqidja
mittwoch	aoedgc
mittw*	aoedgc
karte	aacdhp
heute	awbcccddgdhZidjd
beim	bQdXfSgthRjd
amt	albacdd7eYfYgXhk
# ist	bkcbjd
auch	bacWdaeafbgXhridjm
drin	acbWcnenfjgYhWibjZ
podría	aubacbdbfdgchbid
los	azbTcsdLeBfXgXi1jP
meses de	arbZcZdWeXfngahaiZja
verano	albacddaebfpgdhZ
dinero	bXcsdYeafZgXhliajb
digo	adbYcZdoeafdgZhjicjk
lo digo	albbcbddgchmidjd
quand	aVbacbdWesgmhYibjd
même	aabVcldXfrhWjW
quand même	cdeafmgj
deux	ambacpeRfWhZicjb
jours	alcTdnenfPgYhTiZjX
jours de	areZgd
formation	axdaeHfjgdiY
forma*	avcdddeZfbgchcjd
l'an	coeagbhcid
dernier	cpdkeZfagahbiajd
l'an dernier	bjckeagc
derni*	bccodqeXfXgXhYiXja
hosting	bQdpePfshsiZjn
he's got	akcd
up and	bdck
and offer	cdgm
package	aybQcZdteLfngdhYiajn
hasnt seen	gk
of september	dkgd
if they'd	aYblgl
a much	ak
break	akbWcddlecfvgohaibjP
incl the	ak
attach	amcYdkeVgkhmiLjp
didnt even	adbncZ
longlisted for	ak
another one	algc
plant*	ajbodaha
is factually	aj
also a	ak
competition	akbmcpdaeUfbiY
hätte	btccdceafcgXhajb
ich hätte	boddecgbhbjd
erste	akbZhbim
inzwischen	albYglhd
inzwi*	albYglhd
komplett	anbocddceZfcgZhZ
kompl*	aubncZdaeXfagYhXjb
umgeschrieben	apba
umges*	apba
jetzt ist	aabahs
viel	adbWcjdaeXfvgbhW
think he	il
# clearly	bl
hated	aLbtcmdPe3fYgdhniyjR
maybe i	bddmga
es un	abbkck
un error	anckhcic
encaja en	aZcljl
uno	aUbQcydXeUfTgWi2jU
sobre	ancjdUeNfUhrinjn
públi*	bdclid
que era	abbccjgnid
igual	bkdbeafYgphaiWjb
que el	aacjdXeTfXgThWipjp
mío	bacvdaeafagbhciYjX
el mío	aUbacxddecgdhdiajb
más	aSbcdbecfjgWhNjw
poster is	ak
write the	gl
be right	ck
<s> main	akjd
main text	akjd
text ends	ajjd
dont count	ajjd
just bought	ek
confo*	anbd
stronger now	aj
year with	cj
has now	hk
would they	aj
squeeze	acbccUd4elfogmhcjc
them are	ddik
steht	axbScOeOfSgRiRjp
ohne	apbUcVdreZfagViXjV
geld	aVbacndteZfbgchbjb
das geld	aWbbckdteafcgchcjc
müssen	aWbkccdjecgnhbidjb
werkstatt	aZbcccdr
die werkstatt	aZbcccdr
werks*	aZbcccdr
herbst	amcdgd
im herbst	amcdgd
zumachen	acdo
zumac*	acdo
und	adbKcqd8fYhpiCjJ
und das	akdkhd
das ist	aXbrccdjgchb
einfach	aRbkcVddeXfXgrijjX
ist einfach	abblcdgjhZicjc
einfa*	aRbkcVddeXfXgrijjX
ungerecht	adbkdj
unger*	adbkdj
arbeiten	aZbbcZebfdgphbidjl
alle	aYbTcjdkeVfUhSipjm
ehren*	aUcdgdhljo
and only	ajdd
launch	aybVcYdjeQfnjk
<s> yes	amgc
though	brdTeZfYgahV
# were	aj
cr	atdafahdim
% of	aj
spent four	acbl
fais	arbdcndbecfbgVhaibjb
je fais	arbdcndbecfbgVhaibjb
renvoyer	ajedfdgbhm
renvo*	ancddcecfcgbhlidjd
me wants	al
is really	aoddgd
don	coeRfUgVhu
juan	amblcbeYfVhkiZ
don juan	bmib
should hear	albdgcij
hear me	albdgcij
not fair	aYcoic
l'ai	am
je l'ai	am
déposée	am
dépos*	am
mars	aobQccdleTgrhLinjQ
# mars	ak
l'accusé	ak
l'acc*	anbdcnebfdgdiZjb
l'accusé de	ak
avec le	hl
numéro	aqbYcodbedfcgahYiZjb
le numéro	al
voit	eZgohd
nom	a1bPeTfXhoiWjl
<s> er	ajbbcYdceXfWgbhbidjs
sagt	ambXcZdbemfahXikja
sagt ja	gl
ja ich	apddgc
soll	asbaeafdgZhcijjd
ich soll	atbbebfdgZhd
soll mich	aobdgb
wieder	atbXcbdceagWhailjb
bewerben	dnec
bewer*	aXbVeUgXjo
kann	arbRdPemfUgahXiajl
ihm	idjm
jetzt die	al
proben	aoic
my head	ak
she wants	am
euro	bUcPd2eSfohPiSjW
# euro	aXbccYdteZfngdhYiYjY
send them	adfk
kind	aQbqcddZfVgsjT
kind of	bddlgd
a slot	hk
sent a	aljd
impact	acbycWddfbgnhXiXjs
evidence	ajbvdReNfZgYhYir
evide*	akjd
formal	aqbWckdaeMfqgYhjiQjj
than her	accngc
formu*	aobYcadYeWfWgaiZjo
either	amblddeTfdgYhdjb
l'attestation	apbdgd
<s> l'attestation	ao
l'att*	atbaedgbhcjd
dossier	aqbkcVdZeMfmgThTidjk
le dossier	akbZjl
dossi*	alcXdWeUfkgWhWil
avril	aubdddedfdgdhcidjd
# avril	al
h #	aofd
liste	akbccdddgcinjd
nosotros	cqfdgdhbidjd
nosot*	cqfdgdhbidjd
adapt*	dogdhd
oferta	ascdhd
la oferta	ascdhd
mismo	hnic
a los	brcbfbgchbicjd
alumnos	aqfcjd
alumn*	aqfcjd
nuevos	apdb
were the	bl
today before	aj
a date	acgl
really have	akdmecgb
of therapy	gk
drinking	abbdfqgXhlir
stopped drinking	gj
drink*	gj
himself	aabccndWgThk
himse*	bdcdengbhjid
one coffee	ak
him to	bdcdhm
did say	algd
<s> mi	aacYdlekgIhlja
mi padre	alcodcfdhdibja
viene	ambZcXdseZfZgahYiajb
venir	ccdahdin
ella	asbMdWeXfXgphkijjk
y no	akbdcbdoebfahbjY
no se	bjcddaecgnhaibjc
ignor*	apcbddfdhcib
would work	anfd
whatsapp	amcddcfdhmibjd
caste*	al
<s> wir	bXcRdmeYfngZhkiajZ
im august	ajgchd
zwill*	aVccdveafdgdjc
wirklich	aYbddngk
wirkl*	aYbddngk
vielleicht	aVbccddnedgqhdidjc
viell*	aVbccddnedgqhdidjc
matters more	bbcn
thats not	ak
annoyed	aNbtccdSe/fSiu
so annoyed	aj
annoy*	aj
per #	aabbcadneZhpjc
since this	aj
talked	aabddVejfjgdirjk
<s> and	akbYclfkhcic
every evening	adfl
streak	abbjcldkekftgxhNiTjP
gareth himself	aYenhkid
and would	adbccbgmhm
tell him	hk
who's	blcd
three people	bl
something wrong	adck
rent due	acdm
id take	dk
developer	aqckdjeOfSgjio
charg*	al
sso	apddfZ
impor*	aobdcdhc
they sign	aldc
who is	adhk
the biggest	hk
not ours	ak
my supervisor	bk
serious	aXbycWekfXglhYib
is we	addm
stack	anbZcdeYfqgYhb
wednesday and	ak
going crazy	gbhm
now i'm	anec
teachers	accteKgThnirjY
and if	abdm
position	adbqcdeRfZiT
my company	aj
says they'll	al
blind review	cdhk
review means	cdhk
means they	cdhk
years ive	cj
checklist	atbmcTdkeZfohWiPjk
night shift	akckgb
porta*	avbcccedgZhdjb
everyone in	cl
last place	adcl
thats got	ck
got to	ck
she could	gk
think she	acgl
for all	aj
references they	bk
confu*	asbacdgdic
the exact	acck
exact same	acck
<s> en	aSbWcpdUeTfTgThmiljp
en fait	an
ça me	ajeogYhc
va	a2bWcUdjeFfBgahtiqja
refait	apbdcadaeafmgbhbidja
j'ai refait	akdceafngchcjd
mes	aTbVcJd1ejfcgkhUiT
comptes	alcddlhc
compt*	baccdkecfdgXhoibjd
avec les	atcdddedfYhd
resto	aubccldaeZfYgdhXjY
et les	ccfcho
les #	alckdWejgbhZid
# jours	ambjcVeqfSgahUiajY
télétravail	am
de télétravail	am
télét*	am
j'avais	cbdXelfUgXhWiYjr
j'ava*	cbdXelfUgXhWiYjr
que je	aZbUcjdneOfrhdiO
pensais	engb
je pensais	engb
pensa*	engb
qu'on	doeafd
criterion	aubycZeKfXglhYiQjk
confirmation	aobccadZeUfcgchljo
anders	aSbXcSemfbgwiP
gespräch	bpcdebfdgbhcjd
gespr*	bpccebfjgbhbjc
und der	aZbncdddeafogcha
abtei*	bncdebgahbij
sogar	ajbncadceZfogbhaidjZ
gelacht	aXbmdbeqfcgbhc
gelac*	aXbmdbeqfcgbhc
should give	acbacofkgd
btw	arbZcchcidja
comment	akcQdUeUfQgQh0iljv
been out	acdm
cant believe	bk
würde	acbdgljl
das müssen	acbagq
müssen die	acbagq
die doch	acbagq
merken	acbagq
doch merken	acbagq
theyll	gj
exist*	am
campa*	albscadbeZfagchZibjc
was booked	amib
this i	adbkgd
nuestra	aXbZcndbeZfbgohrikjX
nuest*	ajbYcpdceZfbglhZiZjZ
mucho	acbcclgchmic
mejor	aSbYcjdZecfcguiYjZ
que la	bPcldUeSfQgMhRiujo
la que	abbccrgc
vi	ambXcueZfUgThjiL
están	ajbkcnebfagYhaiajZ
el dinero	aXbccuddfdgchc
franchement	adblemgchaic
<s> franchement	acblemgchaic
franc*	acbkemgchZibjd
franchement ils	bnhd
ils se	adbphdia
ça se	aVbkcadceUfXgmhnij
seul	bjcddoedfdgdhaid
leur	aabkdDecfcgXhn
conna*	abcmddeWfdgkhjicjc
rien	aJbjcSdkeWgxiajU
genuinely	aEb5ccdNesfYg2hcinjW
genui*	gk
they havent	ak
think shes	aogZ
shes right	aogZ
dell'*	aUblcadZeXfXgWhmiZjs
secondo	blcZdZeWfYgUhYitjZ
secondo me	aZbnddecfdgahdim
hanno	bqcrdOeIfOgkhJib
letto	aZblccdcepfcgahc
pagine	boccdaecflgbhbjd
# pagine	boccdaecflgbhbjd
para #	aqccdZedfVhciajn
# obviously	fd
lake	akbWcjeZgXirjj
did they	dm
or what	adbl
<s> der	codmeDfNiajH
nachweis	am
nachw*	am
feel the	edgl
momentum	bmcZeag4hUiS
and our	bYcp
product is	cj
is miles	cj
miles better	cj
better and	cj
a better	adgbjm
said its	acim
<s> por	aVbdcbfdgdhpinjc
fin	aubMdxeYfRgXhY
por fin	aj
llegó	asdcechajb
me llegó	aojd
homol*	am
del	awbMccdaeGfNgBh1
ministerio	avbdhXjc
del ministerio	am
viernes	akbdckdledgchZicja
el viernes	am
viern*	akbdckdledgchZicja
después	aZdcerfXjd
despu*	aZdcerfXjd
# meses	ajbacWdbengahViW
principal	asbcdneBfQgVhrimjk
princ*	abbnecgdhdjj
to stay	gk
ci	aybJddedfRgrhXibjd
<s> ci	ajbccZdZengahcidjd
messo	bccmecfmhcicjc
domanda	acbcccddecfmgchcicjo
la domanda	fn
doman*	acbcccddecfmgchcicjo
preso	aqbVcbdYeofjgYhUiXjY
ho preso	apbbcddcebflgdhaidjd
butta*	aXbXcceYfygZhZiZjb
tutto	atcXdXeWflgYhWiZjX
wasnt even	amic
by somebody	akic
history	bqcqdReZgjhajS
histo*	abbpcYdZecfchmicjc
shes been	accl
regs	aj
élect*	am
rapport	bqdNeZgtidjj
le rapport	ak
rappo*	apbmcadbedfbgbhaib
rapport de	am
de signature	ak
ils ont	ajbvcYecfdgYhWiWjb
dû	bl
ont dû	bl
ouvrir	ddem
la version	aj
travail	algkid
de travail	al
trava*	algkid
they attached	aj
isnt it	gdjm
aunt in	ak
das war	bcccemhd
war die	aoed
frau	bccdel
die frau	bccdel
vor	atbTdZeqfZgUhSiXjX
mir	aXbOcSdselflgKhuiQjl
vor mir	akbccleahd
bei	bVcjdneQfRgOijj1
<s> el	albjdYeGfFhjja
lunes	arcdhdidjc
el lunes	anjd
cobro	ap
que en	imjc
nómina	aldjebja
la nómina	dked
adjun*	abfdjn
put a	gl
kiss	acbGdkexfpgthkidjS
a kiss	gl
kiss at	gl
needs to	akbb
si è	bXccdbeogahZip
lasci*	bYcadqeZfZgXhXiojc
me lo	bYcZdVeWfchaiojo
una	arbRdIeTfIgTh7iojk
cambi*	aZbVcZdYebfcgphjinjc
email that	am
infir*	ak
happens	aMbncXdlelfWgyiojQ
open to	adgk
car i	ek
live #	aj
gestern die	aj
# er	aodd
bei der	apbdccddechdibjk
aber	avcadbedfbgahaidjb
besch*	ambdccddfdhcjl
the others	ajcjhd
made a	ck
can't they	bkcd
dejé	adbcccdcebftgahcibjb
nada	aYcbdTfSgQiZjv
? !	adbjfj
it deserves	fk
or just	angd
meu	ajbkckdYeNfOhliN
o meu	aNbncudbebfdgYhliYjX
primo	accjfThziajc
entrou	bccpedidjc
lá	aUbYcsdXeYfYgZhqiZjl
ano	aRbScndjemfNgdhuinjS
passa*	apbZdbecfbgnhZiajd
nem	aTcoevfSgOhOikjN
e nem	acbdcohd
inglês	aZbccmedgdhcicjn
fala	ajbccnhdicjd
falo	aZbccmedgdhcicjn
eu falo	coid
falo inglês	aZbdjn
deve	aXbUcYdvedfWgVhkid
ter	abbKccfWgShoi8
deve ter	badbeafagahZisja
email them	albdgjjd
which i	al
in ?	aj
animated	cqdYfnhd
anima*	aYbdgq
acaban	ardcecjd
me acaban	ardcecjd
acaban de	ardcecjd
serie	albccseYgchciYjk
la serie	accofd
noviembre	angd
novie*	angd
o sea	an
del #	akcadaeZfZhpja
# al	awccdYedfagdhcjd
al #	bbcXdUengphTikjS
estoy	abbWcWdsenfXhYiVjV
libre	a/bddTeSfOgWiZjW
me da	albacddnejfdgZhbid
bet they	bcgdil
capacity is	aj
can still	ck
switch	avbceUgdjc
already no	ambb
<s> type	aj
yesterday clean	aj
just don't	bdik
kunnen	acho
van #	bkdPekfngbhQiX
maanden	akccddedfkhdjd
# maanden	arfa
maand*	awbYcXdYeYfjgbhWiajZ
doen	ambbekgdhdidjd
kost	dm
ze	avbXccdReGfTgdikjp
niks	bnckdleafZgZhYicja
zegt	albdccgdiljd
wel	aScjdVelfWgqjU
niet voor	abbdfdidjq
voor een	aZfq
kleine	aqbcfcid
ch	anbjdjejfOhpiYjl
ch #	abbm
<s> ils	cVdZeYfXgShRiNjy
publié	ckhcic
roman	bkcsdMeTfngVhjja
sur les	asbjcbgXhbicjc
si ça	aabkdm
ligne	abbscVdbfcgbhdiYjm
qu'ils	aQbPcmdPeOfOhdizjl
pense qu'ils	abbkgcil
l'ont	adbl
<s> reader	acbqfdgb
proves	aWb0cceZfNg1hRirjV
ons	akbQcpdjeQfjgYhbiWjt
so n	aj
<s> eu	bncWdZebfXgbhbiYjr
tenho	bbcVdseSfSgPhqidjS
alunos	arcddafd
em	a2bGcQdqeKfTgmhkiDjj
casa	asbGdpfKgahXicjS
em casa	ardb
não	bccIdjeofMhWiKjt
páginas	cbdZfphdjd
# páginas	cbdZfphdjd
págin*	cbdZfphdjd
será	ajcddbebgohb
dá	bacqdcgdhcjd
tempo	a6bqcRdEecgkhQiLjq
bem	akcodbgcicja
são	bactdmebfagahYiZjX
são #	cddnfdhd
pra #	dbemfc
né	bccddaecfbgrhaicja
le budget	goiajd
été	aqbbckdbfZgdhbibjc
a été	aqbbckdbfZgdhbibjc
la liste	abin
pièces	anjd
des pièces	anjd
bon	ajbLcadjeYfWgvho
landr*	aWcZdlebhrid
planting	bbccduePfvhbim
refle*	abcm
on our	bbcn
to not	bkgd
insta	gchl
centr*	arddfbhd
it !	gl
ask who	cdgl
jouer	aXeogjhd
moins	bZcrdWebfWgohYiZja
c'est une	akbcglid
nous	bXctddeZfXgjhYiZjd
passer	aXbpcudReafUiojW
room if	aabm
<s> tengo	adcUdoePfTgohkiTjN
carta de	axbccddcecfbgchaidjY
de una	ap
empresa	aWbWcldWekfngYhoiWjX
empre*	aWbWcldWekfngYhoiWjX
empresa de	ap
coge	doebgcjb
me coge	doebgcjb
prácticas	ao
de prácticas	ao
práct*	ao
que con	gdhmjb
abren	ddgdim
plaza	apbWcZeTfUgWhjikjl
la plaza	dl
! if	ck
could still	gk
a carta	abbccddcedfdgdhbidju
pela	apjd
dia	aybTcRdneLfSgahjic
dia #	apbccZdneafXgdhbibjY
ela	ajgnicjb
receb*	abfdhcjq
assinado	ascdhbjb
assin*	axbcccdbedfdgdhaidjZ
again properly	acbdil
ha i	bYcrdcgcibjd
black	aZbcc3dUejfbgXitjS
twitter	bOcUdWebfdgYh1ikjy
twitt*	acbbcddbebfdgahuib
whole week	ak
and he's	cj
suppose	aRbzcTdbenfRg0hWja
ne #	cbddfchpid
# und	cddl
# hier	al
eigentlich	il
ich auf	ccfohd
auf den	ajbdcbebgpha
laden	aabMcZdaeUfchliwjp
den laden	adbccaddeZfdgnhl
lust	aMbkcYewfNg8hdiljS
keine lust	ajbacdgcio
lust mehr	ajbacdgcio
colon*	anbccbgdhk
auskunft	aqba
ausku*	aqba
gekommen	ajdcfl
gekom*	ajdcfl
sauber	asccdreWfThTicjZ
irgen*	acbbdaedgninja
hatte	akbVctdWeXfUgVhUiZjl
die schon	caddfdglicjk
# wochen	bdcsdXelfXgchcjZ
beste*	an
nix	acbjcUdweqfdgWhV
dafür	aabocbecfmgbhYicjc
<s> heb	bWcVfbhkjc
sinds #	akcZdbeZfqgdhZja
preci*	aabUcXdreXfShmja
boven	ddfcin
eis	ak
uit	akdkfa
loons*	al
deze	aZbaccdvebfbgchbibjc
maand	ccdqecfZhdjd
deze maand	abcddofd
heb ik	aqdcgd
hardly any	ak
different situation	akgd
entries	awcqdNeLfkgYhYjl
entri*	alcd
completed	a7bPcldmeFfzgYhJiUjc
? she	aYgo
carwyn	acen
strat*	hdidjo
easily	bscrdTedgjhSiWjZ
<s> die	bkdYeZfTglhaiBjo
zeugn*	ajccjk
endlich	aqcddchcjd
endli*	aqcddchcjd
mein	bBccdreQgshwiB
einem	em
deuts*	aqbc
gleic*	atbbcbechdid
habe	aqbZcadceYfcgbhbiajo
habe den	ak
bescheid	akcdhdjl
le chef	akgkib
beau	abbRcledfSglhli5jd
je le	acbcdZecgthcicjd
relan*	ajbccddcgjhdik
semaine	aldcfdgk
la semaine	gk
semai*	bccZfjhVjY
proch*	bdcadaedfbgjhoibjd
trouv*	aZbagkjn
just saw	aj
de que	abbYcjdYeZfdhbirjb
otro	ambWcjdneZfcgZhYiZjc
el otro	aqbZcldaecgdhaic
estud*	acbbckdqeZfbgbhcidjb
casi	aYbbcldcelflgd
yo	aVbUc3dQecfUhkibjT
que yo	bXcodbekfbgkhZiXja
encima	acbdcmemgcidjd
ni de	acblckedid
aquí	aabbckddebfdhqic
no me	aXbWcjdtfcgWhmiXjX
parece	aTbZcrdbeYfZgYhainjj
deber*	aabpcldaecgdha
major	aqbdeSfbgciZjl
week even	fj
const*	bdcdgchp
<s> referee	bYjo
ich war	apbdccdbebfkhZ
letztes	aVbacndcecfkgdhlidjd
letzt*	aUbXctdZeafjgZhkibjY
letztes jahr	aVbacndcecfkgdhlidjd
dabei	albdccedfphbjc
voll	aYbZcadnemfmgZhX
steckt	aXbccadcecfygchVjW
conse*	anbacXdUeZfXgahoiljZ
really big	am
gwen	aabSejfdgqhniy
with lower	accl
sí lo	ak
subí	aocd
tengo el	arddjc
justi*	abbYcadnebfagZhZiZjr
registro	aj
con el	bdcaebgohb
nombre	bacYdcetfcgdhaicjZ
el nombre	acbbcdephd
archivo	aXdbebfohbjo
del archivo	acdbecfqhc
clarísimo	adbpdbha
clarí*	adbpdbha
relevé	ak
du s	ak
# du	acdcechp
celui	abbbckdden
# j'ai	dlfd
j'ai la	abdceufVgbhYic
juste pas	bmhd
vu	aQbTdbe6fCguhWimjY
<s> se	aTbdcPdpgFhoiljS
problema	bbcndjedfcgahcia
è la	aZbccddmgn
posso	aobWcXdteUfTgWiYjW
parte	bkcYdkePfNgVhsipja
canta*	aZcmdm
minuti	acbmccecfkgchaid
qualc*	aUbccddlgq
dei	abbWdkecfOgchmisjd
quattro	aZdmfl
quatt*	aZdmfl
rinun*	bdcddlgcimjc
io	bQdXecfQgqhyiV
io ho	ambZclecgahZib
di un	aYdlfm
posto	aYbWckdjeYfVgmhXim
un posto	ajdlgd
lavor*	aZdmfl
novembre	ancddjfc
find a	dk
will see	bj
a client	aj
ive done	accj
manda*	aofdjd
money they	bj
vom #	cdddfbhcin
uhr	dYecfqhcidjc
# uhr	dYecfqhcidjc
vermutlich	acin
vermu*	abbdiqjd
cried at	aadkejgc
période	al
ma période	al
pério*	al
d'essai	al
période d'essai	al
d'ess*	al
depuis hier	am
hier j'ai	am
de mon	bdjm
cdi	aqbdcadafagchcil
confirmé	al
motif	andReXfdhTiWjx
à la	adbVcjdogZhZiW
dame	aubXcpdYeafbhnjS
la dame	aoic
j'étais	aUcldaenfYgVhbiYjp
j'éta*	aUcldaenfYgVhbiYjp
inizi*	aqda
terapia	dkhd
terap*	dkhd
gennaio	aobacbdZecfdgdhain
a gennaio	aobacbdZecfdgdhain
genna*	aobacbdZecfdgdhain
e ho	apbddc
questo	badqedfcgchaic
sa	a2bQcoeWfOgViTjj
è un	dcfm
fatto	apbZcndYedfWgbhcid
forse	bbdcecgpia
almeno	bVcsdcgahcidjd
dieci	bbddim
sec	azdZeSfUgYiq
discu*	ambdcbdbedfmhc
it helps	apgc
axe	bUcmduelgainjR
swapped two	ak
cohor*	al
porto	arbaedgkhbiW
inten*	aldbecfcgdhmicjc
divid*	al
youtube	bbcbdQedfZhoivjr
figur*	anbbcYdYebfngchaia
estim*	acbngdjc
tv	akbWdVeZfYgUhvir
qui	akcmeRfDgohVirjI
manquait	ao
manqu*	ao
a signé	al
j'habite	amdc
j'hab*	amdc
à #	ancRdnfZgZhWiWjW
père	acbccbdcflhoic
mon père	acbccbdcflhoic
accepte	apcd
accepte de	apcd
gagne	bXcpdoedgrhSid
gagne #	cldd
avec #	aVcsdYeZgbhWirjc
de plus	ajcldbfb
plus et	ajcldbfb
tient	anfc
rapporteur	apbrcTeafUgQhqiUjp
le rapporteur	ajbnccddgchcid
alors	asbcdafahcibjZ
alors que	awbccbdbfbhdibja
c'est des	akbccadbfdhoid
tableau	aWbjdYekfuhb
le tableau	ajbbccicjn
table*	ajbbccicjn
# €	bcckdleZfjgbhYiajY
par	a1bdcZdoeYfmgbhBiIjM
€ par	dj
jour	abbUcjdSenfYgwhcja
par jour	bcdcedfn
est de	ap
nouveau	cvdMebfXgqhZimjU
de nouveau	an
nouve*	akcmdYfZgjhViWja
en ligne	apcdjd
lundi	arbdcddbekfZgdhciajd
depuis lundi	adem
arrivée	apdcid
est arrivée	andc
bosser	amdd
peux bosser	amdd
jai	anbZemfUhpid
<s> jai	an
enfin	ascdedfdhcjd
eme	bcen
# eme	bcen
bonne	bacadaeafZgphlibjb
la bonne	aldbecgmjc
nouvelle	blckedhcid
dans une	aqddfdhd
revue	a6bXdWeZja
en mars	cdgbio
a eu	acbccpdafcgahcil
petit	atbcckdaecfahcjl
un petit	ap
prix	aydbeYfRgdhTiajc
reçu	apbdcbddfcid
ont reçu	cdjj
mon cv	jj
sans	aubScddjecfkgWiYjb
c'est moi	ajbkjb
moi qui	ajbkjb
ai	aqbVcYdZeYfRgniajX
personne	blccecfmglhaiWja
la personne	ajgmicjd
avaient	ambacbdcfcgbhbiojd
qu'ils avaient	albcccgchbiojX
avaie*	ambacbdcfcgbhbiojd
prise	bofdgchcibjc
s'est	asbacbddecfbgmhdiWjX
affic*	aqcdgdidjd
sur leur	apbacZecfngahXiZjZ
leur site	aqcdgdidjd
septembre	aqcdhd
€ de	clfd
m'a	aqcNdPesfPgKhbimjM
m'a dit	albacdedfdgYhZipja
rappe*	albdcchciajn
vacances	akfkhdic
# en	cddqecfYhbjZ
dernière	ajbacddofdgdhdidjd
semaine dernière	ak
préavis	al
préav*	al
dispo	arbddbebfcgchd
mairie	cadbfchojc
la mairie	cadbfchojc
met #	cqdkecfThXidjW
projet	akcmfbhaidjZ
le projet	amfdjb
courrier	cbhbidjn
le courrier	cbhbidjn
courr*	cbhbidjn
caisse	aybbdwePfPjO
d'un	albncjdZeWfXgZhWiYjj
pendant	bacbdZeYfnglhbicjj
penda*	bacbdZeYfnglhbicjj
pendant #	akbddbeafohdjZ
ans je	aodceZfbgbhmjY
l'avais	bcdceXfbgZhbidjr
je l'avais	bcdceXfbgZhbidjr
l'ava*	bbcddbeXfZgYhaicju
m'ont	bbcdfcicjp
ils m'ont	bdidjm
avec un	ambadcfaglhbiajd
autre	apbqcadceWfcgZhXiWjZ
un autre	ao
candidat	ao
qui a	bcgaim
est en	an
jeudi	bddlfdhd
depuis jeudi	aohd
coupé	bdem
# à	ajfd
<s> un	ajbmcKdOfNgYhniojS
deuxième	ascdddedfbgd
un deuxième	aofd
deuxi*	ascdddedfbgd
projets	ancjdcjc
ouvre	andd
ouvre le	andd
mort	bSduebfUhpiljd
validé	a0bacddYeZfagYhbicja
validé mon	an
sorti	cn
moyenne	aVcqfdjk
moyen*	aVcqfdjk
moyenne de	jk
à mon	ajbpccdaedfbhaic
niveau	ccdceYfdgnhZiYjo
le niveau	ebidjm
poste	acbjdaechoijjb
avait	aZbocrdZecfagYhZiajZ
contre	bqcVdXejfYgdhdicjc
première	acbscZdchdjd
refuser	aabqeb
comme	adcUdRedfdgjhZjr
comme ça	aZbmebfnibjd
sérieux	aWbpcmdbelfbgZhZiYjb
série*	aWbpcmdbelfbgZhZiYjb
fille	abbbcjeo
qu'ils ont	aQbYcpdbeZfYhain
d'expérience	accjjk
ans d'expérience	accjjk
d'exp*	accjjk
<s> les	aObUcveRfVhljZ
textes	ajcmhcjd
pas la	bmcjddeZfdgYhWibjj
moitié	bXcjddgbhojZ
la moitié	bYcjgchpiajZ
moitié du	accm
mien	adbacpedgchZibjl
du mien	bdcmhcjd
pote	aVbbcqedgahoid
master	awbQc5dZeIfVgdibjN
eu #	aacp
# projets	alckddjc
j'en	bbcjdkenfcgbhbjZ
et j'en	aZcldm
vois	acbdclddelha
payer	aVdvecfcgchcjd
# et	aVdpfajl
et plus	aqccfagdhc
plus rien	acdkfdil
sur le	apbdcddjfdja
compte	aZbmcddkfd
<s> mes	aRcadueXfZgVhYibjo
droits	albXcddreYfcgShkibjY
femme	bXcldjekfdgdhYiyjQ
enceinte	dk
est enceinte	dk
encei*	dk
faut	aTbYcZdtebfYgYhojZ
faut que	aZdufcgchZib
trouve	aYccdjebfcgWhsiZja
je trouve	aabmdkgdhd
avant	aXbocpdZePfZgdhTjQ
c'est ma	akbYdogchdidjd
année	akbWcldoebfbgahZjX
plus depuis	aacddcergb
mardi	aXbYdYetfoglhnijjZ
depuis mardi	bdcdddengchdid
je me	aTbbcddWfqgohcid
me suis	aUdYelfrgZ
senti	abdcesfcgbhc
devant	ajdbeofYgchd
le mail	aUbaccerfcgdhZiajq
refus	aTbbcbdbeyfXgXhaikjc
trou	aYdmelfchd
passé	bkckdYedfjhajb
j'ai passé	fm
mois	bUdpeMfdhbiljR
# mois	bZeXfjgVikjX
mois et	aXccdbflho
et #	aYbcccdleafngbhcidjk
ce dossier	aZfo
bosse	aWccdmebfmgchlic
je bosse	aZcddnedfmid
après le	aUcadlebfmgdijjc
boulot	adbdcjedfnic
atten*	ambccceWfnid
semaines	acbdcbdkfkgZhWikja
# semaines	acbdcbdkfkgZhWikja
réponse	aSbWcZdmelgbibjk
leur réponse	aWbbccdbflgdhjicjl
répon*	aPbUcYdlekgaiYjr
la lettre	aWbacZdaecfmgahbiaju
avant de	aXddecftgdjd
l'env*	aRbdedfpgdidjr
sens	acbddWeZfdgvhcidjb
le sens	daecgrhcjd
cette	aSbRdleOfrgjhdjU
boite	aVcmdneUfohXjc
deux fois	cdgpib
fois je	abbdcdedgria
que ça	gnia
<s> qui	abbYccedgshcid
pire	aVbXcjdbeXfdgthliajb
au pire	aWbYccdbeYfdgthlidjc
mes #	adbccbdbekfRgqhWiajn
directeur	acbaccdledfbgbhpib
le directeur	aYbddmhl
j'ai #	bddYfZhljk
vite	aUbdcddbedfagohpid
comprendre	aVfdhmio
aussi	dYeWfbgWhvicjZ
aussi en	akdZeYfcgZhqidjb
aux	amdkeYfSgchtiajW
hein	aWbbcddbeagrhjibjc
<s> après	hl
le service	akbdhkjc
je leur	adgdhlidjl
leur ai	adgdhlidjl
# ils	aUfchqjk
ils me	aZbngchkjb
<s> une	ajbUdXeXfZgWisjT
collè*	aZbbeofagdhZin
encore	abbPccdnebfkgnhn
parait	adiojd
parait que	adiojd
que le	aabdcWdaeUfagjhZisjk
était déjà	aYijjm
promis	aWbbdoeafcgbhojd
promis à	aadpecfdjd
le non	aZcbekgdipjc
<s> sur	aUbZcodaebfYglhaipjc
sur un	acbcccfdgohc
raconte	acbZccecfdgchnin
racon*	abbZcbddebfcgbhnip
disent	abbbcaedfdgcipjl
la #	aZccddir
cherchent	albbgchdidjl
cherc*	apbacddcfcgbhcibjl
un profil	abbcccgchcibjr
<s> comme	aWhdjr
écrit	alecfcjk
dans mon	abjn
<s> dans	aXbacqdaeZfdgdicjo
dans ma	aYdmeafbgahdicjq
candidature	aWblccdbecfqgchbic
ma candidature	blddedgdhcicjm
parle	aVbZcbdXemfYgXhZiljs
accord	awbXcXdmeTgkhbiXjj
pour #	abdcem
réglé	ambcdbebfdgdhnid
c'est réglé	bchn
résidence	bdcdedjm
résid*	bdcdedjm
vient	avcbdcfahcjd
on vient	aqddfb
vient de	aqddfb
de passer	gchpia
le proprio	ajccik
l'appart	bddafchdin
l'app*	akbXfSgYhmikja
corrigé	am
passe	anedfdglha
là	anccdaemfbgbhbiYjb
diplôme	abjn
diplô*	abjn
poche	am
depuis le	el
juillet	am
juill*	am
peut	aWbdcXdleXfYgtjW
on peut	bl
pris	akbcckdXedgdhdid
j'ai pris	andcfd
pris un	andcfd
sous	aobkcjdjeZfZgaiojX
trait*	aabncndceXgWhqiTjX
jusqu*	anbddnebfX
novembre #	al
la main	dceafn
le cv	arbdfa
<s> deux	amcldafcgdjd
mois de	aqcbeYgZhZiljd
d'avance	dcgdimjd
d'ava*	bccldcgZhdiljc
voiture	dmfcgdhd
voitu*	dmfcgdhd
atelier	dlfa
ateli*	akdkfa
personnes	ddjj
# personnes	ddjj
lyon	aybccndbecfXhdjZ
octobre	apddfc
en octobre	apddfc
y a	ajbdcpdYecfX
la vidéo	accddcfpjZ
tourne	albddcelfZhcij
jury a	blhd
noté	aobccdgmhdidja
a noté	bcgm
que j'ai	apbcccdcenfXgchaibjc
j'ai pas	baerfchc
pas de	bbebgphYjd
plus que	apecfc
partie	cbdaebfqgahcidjc
samedi	ap
l'aud*	bcdmfd
et c'est	ajccddedfdgZhmid
voix	abbccpdaeZfmjd
commence	aybUcLdzeQfygnhZiP
donc je	apddhc
l'été	flhd
tout l'été	flhd
# la	ardcfchd
le lot	andc
l'exi*	asbbedfdgdjb
<s> leur	bScqdaeWfXgThliWjn
formulaire	aqbbcdebfdgdhlicjV
planté	arcdja
jointe	jm
chuis	aqdbfd
d'une	dbfdgbio
en novembre	apdbfd
session de	am
de mars	ak
mon dossier	am
dire	aGb4cPddengohRiR
<s> dire	acbredgciZjd
dire que	adbnib
que mon	aZjm
est pas	abjn
n'importe	bogc
n'imp*	bogc
quoi	aTbmdlfagVhVimjb
n'importe quoi	bogc
parfaitement	adbogd
parfa*	adbogd
ont mal	aZbp
jugé	acbo
leurs	aTbmcadbfagWhsiajZ
critè*	aYboccedfcgdhcjm
la route	acbrcdecgchbja
histoire	aXbqcZdbecjd
qu'un	aYbrcZdbemgbhYjd
l'agence	bdddfchcim
<s> l'agence	alck
l'age*	albdddfchbiljd
retenue	aXcsfb
fait un	apbcfchc
j'ai vu	aUbYcndZfYgnhUiojd
gars	abcodleahc
choisi	aactebhdiY
bac	awcrdWeUfWgaij
avait un	acbacsgZhbic
poème	bjclic
un poème	bjclic
que les	aabbdceafcgahjiojb
la promo	aacq
ont même	acil
même pas	acbccnhdikjd
<s> faut	abdofd
par mois	aadrfc
prêt	abdjfdhn
de prêt	dj
dois	aUcddjedfsgahbic
quitt*	akdkebfd
appart	acdleYgmhd
j'ai rien	abdohd
d'autre	aZbodkedfdgchc
rien d'autre	aZbodkedfdgchc
d'aut*	abbodkedfdgchc
manque	aVbocadneafdgXhYiZjn
trimestre	adbddohd
trime*	adbddohd
et un	aSbZcjdjecfXgYht
salaire	cddpedfbhd
salai*	cddpedfbhd
la maison	aZdqfd
<s> ça	aUbWcadVeoflgjhRja
ça m'a	aabaddesgchcib
plus à	ddem
jour de	aXbcccdderfbgjhcic
de mes	aXdZeqfbgkhdidjc
j'y	akdXeZfmjd
pour un	akbcfkic
quatre	adfm
plus un	dbfm
un test	akbkcZdZeafmgYhYjc
heures	bdcddXeXfrgbhbibjd
# heures	bdcddXeXfrgbhbibjd
donné	aXbddceZfrgchdiljd
maquette	abfphd
cette maquette	abfphd
maque*	bccbdbebfsgdhbib
nuits	aZfrhd
en un	aobZcWdVeZgkhSikjX
<s> peut	abcdgtiWjb
etre	aYbacdgkhbin
peut etre	aYbacdgkhbin
entre	caddeTfZgvja
temps	ajbZcbddeVgmhjiljd
prome*	aXbbccdYeafbgxhbiYjb
fois plus	cn
cette fois	ddgo
truc	aabjclgmiYjc
le bon	anbbedgnhdiYjd
mère	bddmgbhkid
ma mère	aadmgchlid
connait	aceZgmhl
très	abbcgchridjb
bien la	aabdcdedgmhm
responsable	akbbgchlicjb
la responsable	hm
<s> si	aZbScYdteUfZgThqjX
non je	acbbddekgchnic
trouve leur	abblgdhmidjb
intér*	aabYhmjl
chez	arbQckdZecfSgbhujU
eux	aTbccpebhmidjd
chez eux	aUcqecgbhn
partir	aqcddZecfcgahmicjc
eu le	ajccdbgdin
marché	abblccgcil
le marché	abblccgcil
coloc	bdckgciljd
croit	accZiq
ouvert	cdhdil
dossiers	acip
les dossiers	acip
répondu	abjo
m'ont répondu	jm
répondu que	adjl
étaient	aUbkcldYecfagdhdidjq
étaie*	aUbkcldYecfagdhdidjq
étaient déjà	jl
toutes	akbmfchc
dit à	ambdcdicjl
l'ent*	ddedfdidjn
que j'étais	bdeagYibjr
lettre de	aqfcja
soutenance	amdd
chiff*	aZbjcddkfj
contrat	ak
de ma	dl
copine	accdin
pages maintenant	al
pile	akbWcbdseqfkgVhXipjO
dans leur	ajcmfdhbjd
limite	ardcfchdjd
labo	al
repro*	albmcddcgchc
notre	atbUcldTeZfagbhtjK
filé	aubZcceafbhdibjd
adres*	aobdjd
suite	anbYeOfqgahdiY
de suite	aaedfphd
pratique	edfphd
prati*	adckdcedfogdhcid
et tout	aleYgm
ajouté	anfd
l'exp*	asccddgdha
dans la	cjdbfdjm
la v	ak
trois	fk
sont	cqdcecfbgZhZjZ
jointes	anhdjd
joint*	anhdjd
habit*	al
le nouveau	bccngd
d'hier	aqccjd
rubri*	arbccchdicjd
en janvier	aqcchdjd
l'agr*	amdkecfc
numéro de	ap
devis	bacldbfjhdicjc
le devis	apbccd
faux	aOboc3dWekfZgdhaikjX
était faux	aobdcd
sélection	bdccflid
sélec*	apbZcadcfkiZ
attestation	ao
attes*	ao
reçue	al
rempl*	ajbbcldcebfZgchaiajn
nuit	aofd
de nuit	aofd
créneau	ak
le créneau	ak
créne*	ak
vide	ik
demande	aZcldafpgbhcjc
demande #	cm
prend	aXbdcbdpecflgdhbikjb
reste	cdhdin
groupe	azbTcmdkeYfRgdhnib
témoin	apbZcbdbebfbgZhoic
equiv*	bscbdbgYhYicjZ
reproche	bmddgc
manque de	brdcga
méthode	aYbmcmddgd
métho*	aYbmcmddgd
juge	aWbqcddmfZid
juge pas	aabqfb
pas #	boccddfb
sur une	aXbockfb
sujet	adbqcbhcjc
le sujet	aWbrjd
la nouvelle	bm
est passé	bm
le groupe	coedjb
l'imp*	bVcmdaeXfagohYiZjW
lauré*	aabdcqhd
aucune	aWbsckeYfdgbhbiZjd
eu la	abcpgdid
bourse	a1bXdjecfUhWiVja
d'ici	abdohd
d'ici le	abdohd
perds	acdohd
je perds	acdohd
mère est	dmhb
malade	aadmeofbgdhZid
rentre	amdkhb
je rentre	aldkhc
près	abbcdmgchlic
<s> cette	adbddteafZgchcid
l'année	aXbbccdreYfogbhaicja
par un	amcdekfdhb
toute	aYbXcXdTeofrgnhViZjW
<s> depuis	adepgd
rond	bcdmekhbid
relu	aYemfj
j'ai relu	aYemfj
chaque	aUcddmekfjhcij
scène	aXeofkgc
tellement	acdcekfbgn
telle*	acdcekfbgn
cet	aabddZejfngjhd
dans cet	adekgj
musique	aqbbckdUeSfbgohcjY
la musique	acdafcgqhcjc
musiq*	acdafcgqhcjc
vie	aabTcwdkeLfUgwhrjV
ma vie	aYfbgqhbjc
<s> avec	aZcdflgm
peu	aabdcdgmidjl
un jour	aYbacjdcfkgphbiZ
passer un	aYbYebgXhnio
coup	bVcTddedgphlidjX
coup de	abbZccddeafdgsiY
fil	bYdpfdgdhxiZjj
de fil	gchpia
adorerait	abbbedfdhqid
adore*	abbbedfdhqid
on est	aabdgdhpid
gros	aWbbccedgchoiajo
fourn*	bdgchoid
fac	cchdin
la fac	cchdin
l'inv*	akbbcdecgahZiojc
annoncé	akgbhdil
annon*	akgbhdil
l'offre	ajcdgcil
l'off*	ajcdgcil
pour la	aUcddkfogail
forme	acblgbil
la forme	acblgbil
selon	aacbfbir
<s> selon	aacbfbir
voisin	apbbcbecfdgdhYil
toujours	abbccbdbebfbglhcip
toujo*	abbccbdbebfbglhcip
veulent	bdhljk
ils veulent	bdhljk
veule*	bdhljk
# fois	aYbdenhbjk
<s> j'étais	aZbm
premier	albUcjdZeQfbgYhtijjr
letzte	bbccddesfdgVhdibjd
gemacht	aqbbdWeXgjhUiXjW
gemac*	aqbbdWeXgjhUiXjW
gemacht der	arccfbgdid
denen	aXbRdUgShnimjp
hat denen	cZfcgbhoid
ziehen	im
zum	apbbcadmedfbgdhZidjb
zum #	cddofdhd
unterschrieben	an
# hat	ambkcdedfbhdid
minuten	ambndWeYfcgdhZidja
gelesen	bZfbiojc
geles*	bZfbiojc
stunden	bZcadbecfogdhaicjm
stund*	abbXcZdaeafogYhWibjs
abgeschlossen	amjd
abges*	axbYcWddeafbgZhYiajk
über	bmcjdXeSfYgWhkinjR
über #	bddchnic
<s> haben	aphd
haben seit	aned
oktober	atdceZga
seit oktober	asdceaga
oktob*	atdceZga
kunden	accafbhp
monat	em
stelle	ajbacYdoeXfZgYhXijjj
die stelle	bdcdecgchcimjl
ist seit	aWccdcgthdjd
wieder auf	aogc
kam	axbHclfOgYhdia
<s> kann	akdcijjd
kann jetzt	andd
anfangen	ardYgdhd
anfan*	ardYgdhd
raus	amccdnecfbgdhaicjc
den roman	cofc
um #	adcddl
# seiten	cadbebfqhd
ganze	acbbcZdbeYfqgZhnjd
weg	akbUdceofSgYhTijjW
ist weg	an
dem	adbHcudnelfTgKhjib
mit dem	bccjdcfdgdhWibjo
preis	ajbkcZdcedfbgciljb
preis #	ao
runter	ajccdbfdimjd
% runter	al
liefe*	bdcm
nachg*	apbZcWdZfkgahXidjj
<s> mein	aZbIdmeOfagchviQ
führu*	amdcedhcjk
in der	albScXdkeWfZgbidjj
bewerbung	anbdcdddhZjl
der bewerbung	hcjm
gewin*	aYbQczdbeagahYic
stipendium	aobddjgdhd
abgesagt	aoed
hat abgesagt	aoed
steht auf	akcddlhbjc
auf der	bdcbgchojd
montag	asbccbecfdgcjc
seit montag	aqbdccedgcjd
ein	bTeSfHgkhvja
verwa*	al
lebenslauf	ambkcbdcecfcgbhaid
im lebenslauf	akjj
leben*	ambkcbdcecfcgbhaid
läuft	bccZdrebfbgYhXibjb
seit freitag	aqdaec
gesagt ich	aobdgb
nochmal	adbncXdaeWfbgphXjX
nochm*	adbncXdaeWfbgphXjX
neue	atbTcVdnfXgchTijjV
auswe*	ajcdfljd
der absage	ddeogcicjd
ne stelle	apec
ich mich	adcddleWfogcjd
nie	bWcvdbeYfNhQiojl
mich nie	akebgmhdidjd
falsche	an
falsc*	aq
im mai	aqcdddgdhcjd
auf nem	apcchc
festival in	aohd
zahlt	akbZcadceafbgnhYiljb
hälfte	aogdjd
die hälfte	aogdjd
dazu	atbdccddedfcgchbjc
zusage	atbccbebgchdidjc
schri*	bWcVdVeYgUhVimjq
<s> bin	bYcVdnengZhXibjT
bin jetzt	am
fertig	atbbdchcjd
ausge*	awblcRdVeYgZhVibjY
seit #	aTccemfmjd
tage	fljd
ich mit	abcnddflhajd
geklärt	arddfcic
geklä*	arddfcic
nur noch	cddleofWhZiZjc
noch #	ccdmecfWhailjc
ist sauber	bqcbddgdhaiajc
zweite	aobZcodXecfdgbhcjZ
aussc*	atbbcddWfjgdhaidjd
haben das	bpcaecgchY
null	ajb1caebfWgZhPiRjb
bin für	aZbmdcfl
für den	adblcZddecfn
fehle*	bledgdjl
der gutachter	bncdgdid
liest	aWbpij
satz	bncdgdid
so ne	aZecfjgdhcinjd
nach #	aVcodXenfYgdhaikjb
# minuten	bqdXeahaidjb
der neue	aaclddim
macht	aacmdmeafd
fehler	cm
ich in	aXcmdbecfcgahnjk
jahren	aXbccpdaeofdgchcicjc
# jahren	aadcepidjd
was die	aXbmcsecgYhWiZjb
druck*	akbYcqgdhZjZ
schle*	abbYcqdcengbhX
rein	aacjd1eUfViZ
hab #	aVcrdjebgbhkiZjY
konkurrenz	aacnddedgdhk
konku*	aacnddedgdhk
kriegt	aZbdcsdcebfb
auftrag	bccldjecgchd
den auftrag	aZcndkedgd
auftr*	bccldjecgchd
ende	aYdsebgb
sind	akbZcldkeVfWgZhVikjX
wir sind	cddohd
zu	aKbUdzeOfRgjhZj4
sind zu	aYdp
auf #	amcbdkfdhd
qm	ajdkfchc
# qm	ajdkfchc
im juli	aadljl
brauch	acbYcZd0eafcgVhSiaja
<s> brauch	acdnhd
bis	aubScCd8eIfSgRhViZjb
ist der	dk
kredit	aZckdm
nicht mehr	aWcbdleqfcgchdjd
richtig	aZbdep
richt*	aXbdcddaetfdjd
schla*	aZdn
hat mich	aacaddesfbgXhcid
auf dem	aLckeqfYgdhnibjc
bin so	acephdjd
dass ich	aWbacadXfYgYiVjw
ich das	aXbWcbdYfagjhrja
für die	acccfp
mappe	aabdcmfl
zeich*	adbdcddcecfkgoicjc
und #	dcedfn
wegge*	aZbbcYepfk
fassu*	fohdidjc
geschrieben	adbbccddecfngahYidjo
gesch*	ascSdTePfmgRiR
dritt	albbcdflgdhdic
zu dritt	albbcdflgdhdic
an dem	aZedfmidjm
gesessen	aYbZcdenfm
geses*	aYbZcdenfm
bauch*	aZbncdfdgohYia
diesmal	bcfcgqhaiajd
diesm*	bcfcgqhaiajd
der chef	aRbZcVdoebfcgmhYipjd
nett	aTbacaddeYgxhdiZ
glaub	aXbZccdaeagshWimjd
nein	aYbWcbdaeqfbgmiYjZ
sagen	aRbOcTdaesfbhkjo
nein sagen	acbccdeagphjibjb
klasse	aabccZdZfcgshYidjk
sitzt	aZccdZhpjd
<s> sonst	aabcccdXeZfdgZhujd
damit	atbZcYdYeafYgZhnibjb
zur	anbVcZdjecfMh0iX
sowas	aPcSdaenfYguhdiXjZ
bestimmt	aYbccYdbecfbgbhqiojd
besti*	aYbccYdbecfbgbhqiojd
meinte	abhcip
meinte die	abhcip
immer	aZbdcddaekfcgdhXirjc
immer noch	aZbdcddaekfcgdhXirjc
angeblich	aXddfcgdhditjb
<s> angeblich	aXddfcgdhditjb
vorher	apcddcedfcgahcinjX
zahlen	daim
ihre	ecfdgbhjil
pünktlich	acfdgkhdim
pünkt*	acfdgkhdim
<s> auf	aVcpedfcgdhcio
schreibt	ajcceagchdin
einer	aWbdcndbeafdgbhbiqjZ
absag*	aaeljl
fehlende	jl
ausla*	akjk
<s> steht	aVhajt
doch im	adjl
<s> laut	aYbacZdbeXfZgchbiojs
passt	aacdebgnhbidjm
ins	aobTcWeQfdgZiqjl
nicht ins	acbjecjm
programm	aabdecgdidjr
hatte ich	bdgchcjp
samstag	ak
samst*	ak
darf	apbbcddjeYfdgjhYjc
darf jetzt	aldd
ausbi*	atfdhdicjd
wohnung	ancadcecfagjhYibjc
die wohnung	bkcdedfdgkhbjd
wohnu*	cYdaeZfnhWiYja
steht wieder	angd
und die	ao
statt	azbmcVdXeYfVgahViYjZ
# statt	awcddZecfahc
statt #	asdcedfchd
siegel	ambcecfXgbhjiojm
bekommen	clhd
bekom*	clhd
hat mir	arbYcXdceWfcgchmibjc
persönlich	edfpgdhd
persö*	edfpgdhd
direkt	al
ihn	aqhdic
meine	aZbacddlfagaij
<s> meine	aadaejfdgNhdinjl
nen	a0bKcpdoeZfchRiPja
nach der	abbccZdXeafqgdhmjb
korrektur	am
der korrektur	am
alter	b1cTeSfahqiZjp
mein alter	an
ab sofort	arbcgbhbjd
frei	apbQcXfcgXhciojd
die zweite	bacpgdja
seite	bdcojc
zeugnis	ccjk
mitten	eofZhdidjd
geschafft	avbcccdcedfagdhbicjZ
wollten	bcim
wollt*	bcim
fürs	ambZcbdqebfcgZhYicjc
paten*	aybdcZdYecfagbhaidja
durch	aobdcpdaeafXgchbja
ist durch	am
ich seit	ccddeqfbgYhdjb
diens*	ajbbcceafdgchdidjp
jahre	ambbcTdXeWfogZiajd
# jahre	amcYdZeafUhnidjk
ersten	bccZddeWfagdhaiajr
den #	adbccodaeafZgdhdjm
offen	aqbccc
veran*	apcd
kaution	aoddhd
kauti*	aoddhd
plus #	awccdXedfZgdhc
mieten	arcddcedfchb
sucht	ajbccdecgchnic
sucht jetzt	an
jetzt nen	al
beim ersten	ajcdhdjl
ersten mal	ajcdhdjl
war nur	aabbcdddeYgthbiZjd
haben die	gl
bericht	am
beric*	asbacdgdhb
liegt	atbbccddedfcicjc
liegt vor	am
einzige	akbbcnddgchXjd
einzi*	akbbcnddgchXjd
punkt	apbpcYdbeYfcgahYjb
kassel	awbZckelgdhYic
monate	apcbdbecfjhbjc
# monate	apcbdbecfjhbjc
ich kann	arcbdYelfdgchajd
rechnung	atbbccgdhb
rechn*	atbbccgdhb
rechnung vom	anhd
vom amt	al
falsch	bucYddeXfdgZhZidja
bescheid ist	ak
berichtigt	apbbhd
geschichte	apidjc
ner	asbccbdbebfahZijja
von ner	albdhdijjb
pfleg*	dqhXjc
<s> zu	adbrgajc
wenig	acbmgZidjl
zu wenig	acbmgZidjl
die absage	acbncYelfdgbhcjc
wer	aabncdddeYgphYibjd
ahnung	aVbucaeXgZhbiljc
keine ahnung	aXbucbeZgbhdib
verdi*	bpcadmecfdgZhYibjb
<s> beim	acbXcmdaekfZgohZiWjZ
waren	aRbZcrdXeWfogZhXic
kollegin	ambbcmddebfcgbhc
kolle*	bWcodaenfagZidjb
bin #	aYcndcecfk
# da	albdcmdcecfahdjc
hat nicht	bacl
nicht mal	aabZcsfchaid
<s> muss	aadn
bis #	asbacWddechZidjb
# aus	abdm
aus der	dj
wg	aacodjgc
hab noch	abdmedfahm
aufm	dqeafZhcjc
konto	dpedfagchc
aufm konto	dmfa
werd	aZbddnel
dezember	amcddmebgdhdjd
im dezember	ajdmechd
dezem*	amcddmebgdhdjd
danach	dmec
mich nicht	aadmekgd
vater	aYbdcadqgahkjd
mein vater	aYbdcadqgahkjd
ich brauch	bbcddsedgZhVidjd
ganzen	aZcdenfj
kann nicht	aZcoekfbha
die zwei	aWbaclepgdhb
boden	aabZcZevgXhdjd
in dem	bccaddecfsgbhVic
# stunden	aTcbdcfqhbidjm
probe*	ambXccdZeWfkgqhbiYja
die antwort	acbbcdflicjm
gewartet	abfo
gewar*	abfo
jeden	aTblcYdYeXfpgbhoibjc
abend	aXdbelfo
schne*	bcdaebfdgphb
krieg	aZbZcZdqeXfagrhVidjb
krieg ich	abbZccdjeZfdgrhZjc
hin	ajbKcSdpeagrhnibjn
<s> vielleicht	acbcgqhdidjc
vielleicht haben	adbdgo
haben sie	ajgj
denk	abbZcddcebfbgrhYiljZ
und ich	bWcadkeYflgmhXjc
aus dem	aXbcccedfbgbhoikjc
<s> dann	aaccddfdhsic
kriegen	aZckdcfchoid
krieg*	aZckdcfchoid
kriegen die	aZckdcfchoid
halt	ajbTcDdsecfkhsiZ
wenn	aRbVcTdlekfVhuiWjU
<s> wenn	aXbbcYdjeVfZgnhqiZjY
wenn die	acccdcebfdgmhnidjc
kündi*	adbccadaeZfdgbisja
verein	hl
mitgl*	aZdafdhr
# leute	aZcdddedhq
heißt	aZbbcdddebgbhdit
heißt es	aabdedgcir
was frei	aYbcgbir
genommen	aPbZcrdYeYfkgXhXinjm
genom*	aSbYcqdWeXfpgWhTimjj
<s> ein	bkcYdbeafdgVhkikjb
kumpel	aYbddoecgain
zweiten	bbcbdceafbhbipja
beim zweiten	aabdgjin
zweit*	ambacYdaeZhYiojY
sein dass	acin
dass die	bbcddceZfcgbhaiujY
die jury	abbnccgbij
schrieben	aYbddcfbhdjs
wie	aDbDcsdbe0fJgyhBinjp
<s> wie	aRbWcodbeVfbgjhXiUjs
bin ich	aobZckdYeUfbgUhaidjo
schon im	ajddicjk
dass der	acbTcadZeYgZhWiy
markt	aVbtcagbhYiajk
der markt	aZbphaibjl
groß	ddidjl
wars	ambccjejfjgkhjjX
versp*	baccdceZfcgohbimja
lag	acbqcddrfcgqhOiRjr
bestätigt	anddfd
bestä*	anddfd
hat die	asbXcXeafngchaidjc
unsre	alcledfdgc
hab mit	apic
meiner	aVbYcsenfWgjhXiYjY
schwester	aqcchd
schwe*	aqcchd
vermieter	atbdcbdchbidjd
vermi*	arbacVdafXhnicjc
wollte	arcdechc
<s> eine	bccnedgdhaikjd
von der	a2bWcYdbeYgZhViajb
mal #	am
das hab	arfYhd
vergessen	anbccdemfZhcjc
verge*	albbccelfYgchaicjk
geht	ccdjedfahdimjc
mir die	ambaccebgdhYiajp
entsc*	aabncadqeVfbgahXiajk
platz	aocbdaedfbgdiajn
verlag	bYip
hat jetzt	ap
jetzt ne	am
unsere	aubcccebfdgdhc
<s> unsere	aqec
ist von	ao
# auf	aucaddedfdhd
über die	bdhl
namen	cl
geändert	ao
geänd*	ao
dieses	blcbdmfdgdhaicjb
dieses jahr	ajcddmhbjc
nacht*	ajcZdderfWgdhYidjb
studium	gdjm
vorbei	anhc
ist vorbei	anhc
juli ist	apccdd
hat nen	cogc
reisekosten	aqddecfd
reise*	aqddecfd
weniger	akbacpddeafcgchbjd
nachm*	apjc
abgesprungen	ao
sagt die	aoid
telefon	bcemgd
am telefon	bcemgd
alt	axbjcdeZfOgZiZjj
kein argument	abbpcd
völlig	aabscbgcjc
ding	aVfZhm
drauf	aabdcnddebfnhb
andere	adbPcpdlemfWgShTiWjk
mieter	aVbbclddedfdhcirjc
da mit	aUbWckddebgZhtjd
mit weniger	aZbccq
wurde	bdcpdbfbhc
<s> ohne	aWcbdoedfdhmjc
muss ich	aadqedgdhd
ich im	aocddjedhdja
juni	asccebfcgchZjc
im juni	ajdlhb
ab #	ajcadmfa
hoch	adbncadvepfcgohNiVjd
hab nur	ccdnejfbgdhZib
von denen	aacaekfdgchXirjZ
und dann	aabddbesfdgb
leer	aXbkccddepfdgkhZibjY
hab mir	acdbepgcha
# tage	adfm
urlaub	andZfjgdhd
vorge*	abeo
jedes	aZddebfr
waren #	aWbccWdbebfrgdhbjk
<s> seit	anbdcadaeXfngbja
so viel	aYebfr
geben	acbbcddaeafdgthcidjb
versprochen	aaecgkhdinjd
klapp*	acbbdbeYgtibjd
theater	aobacndXeSfYgminjN
freund	aUbXccedgdhvic
abteilung	ajij
die abteilung	ajij
kurs	aocddcfdhbikjd
meint	aacdgdhdiq
nehmen	abccddhbirjd
die nehmen	adcchdip
leute mit	adblcchdiljd
die nur	aabdiq
nur den	bcccddgdim
jemand	akbbcYdbeafbgbhbiojk
schrieb	abbdcbdaedfbhcipjk
schrieb die	il
monaten	abdmebfcim
# monaten	abdmebfcim
monat*	abdmebfcim
jemand mit	ajcdedjl
entschieden	aWbpccecgdhdjl
meine #	aWdafdhnjn
standen	aXbddcedgohcicjl
ich ein	bdcoddfagahcidjk
saqué	argcjb
carnet	akbbcjddeZfdgXhdiajo
el carnet	aqedgdjd
carnet de	aqedgdjd
dieron	bbcudbeafZgZhaibjZ
lo dieron	abcqjd
mudo	aj
marzo	albbcddneafdgchcid
contrato de	aYccfdhZjq
piso	bccndchbja
firmado	aofdhd
firma*	axbXcadXeYfagZhlibja
seguro de	asdcfdha
por mi	ajbddbfmgdhc
cuenta	aablccdaecflgohXicjc
mi cuenta	ajbddbfmgdhc
ayer	atbcccdcfcgdhc
de ayer	arbdcddcfdgdhd
tengo #	dXgdhljl
# clientes	aoda
al mes	dl
los dos	ajbccddagdhbio
figura	am
salió	azccdZebfchYibjZ
en el	aYbQcbdZenfdgThliRjs
el pdf	ak
revista	bWfdhbicjp
la revista	am
eso no	arbbgdhd
vieron	acbncddZeXfcgaipjb
grupo	atbOcZeZfUgWhmiv
el grupo	alhd
el de	an
mandó	an
vacante	am
vacante nueva	am
nueva de	an
bajo	bacadXeZfrgYhlibjZ
precio	abbmcadcfail
el precio	akfdimjb
# si	aqdcfchc
solo la	aqcddbfa
llegó el	aojd
pasé	ascZdaelfXhdidjb
<s> pasé	aqcdddfa
# con	akcjfcjc
# me	adccfpjd
tembl*	ajbccdeofdgZ
jaja	cdgphcjd
repet*	alcZddfahpja
eligieron	bccjgdhdijjd
que eligieron	bccjgdhdijjd
renunció	apccic
renun*	apccic
renunció a	apccic
beca	ajcqddfdgbhZiXjZ
la beca	crddfdgchaiYja
está	albmcPdqeRfUglhKidjO
está en	bccZdqecfcgchaikjb
web	apcodSeOfUgbikjl
que subí	aocd
estaba	cledfcgchdicjm
ahora sí	gn
lo tengo	bncddYecgmhYidja
tengo bien	aogc
años	aWbmcQfnglhPiY
# años	abbocTfXgnhSib
años y	ambdccdZeofdjY
no lo	anbnccdZecgchajX
puse	bddaebgdhcjp
puse en	dbjm
dijo	apgdid
me dijo	apgdid
dijo que	apgdid
volvi*	aqdcfd
septiembre	am
en septiembre	am
septi*	am
ayuntamiento	hcim
ayunt*	ajhcim
hay	aWbbcudleLfKgQhrirjl
resolución	apcd
resol*	bZcZdbebfagZhtiajb
del lunes	anhdid
cuento	aqcldcebhaidja
salió en	aohbid
en una	aqedfdhb
<s> puedo	aycddYeZfYhZjd
jefe	apdbed
preav*	aqdaed
ya tenemos	aqjY
mercado	akbdcZdqePfQgZhoimjt
merca*	amccgdicjk
pago	aobdccdleYfYgdhbja
funci*	aqdaecgahdiljb
convocatoria	alccdjfbgZimjb
convo*	alccdjfbgZimjb
febrero	ddfngchdjd
febre*	ddfngchdjd
cupo	arfcgcid
fecha	am
fecha de	am
a las	bmcXdVeafmgbhZijjb
las #	bbcYecfkgahZikja
hora	cdddeofcgchd
chile	awbVcbdneZfcgjhdiU
de chile	al
marca*	ao
fuera	bqddhZjd
plazo	al
título	adbjfbhdjm
mi título	adfdjn
título de	fbjn
enfer*	apbccbdnebfbgahaibjZ
correo	adbccbdbelfZgchZicjp
el correo	aWcdddemfdgdhcjq
novela	bccYddebfrgahbjY
la novela	ascbfZhd
pagin*	ascdfY
abuelo	ccddedfnhd
entera	akbbcZdbemgahjicja
universidad	asblcjddeYfZgcjV
la universidad	am
nota	adbkdXeafXgmhdiYjm
mi nota	bpdbgdha
física	aoddfb
ya tengo	aqjd
coche	ccdcedfkgdhcjk
tengo coche	jl
llegar	dreYfajc
pusieron	cadZeWfagdhcjr
pusie*	cadZeWfagdhcjr
un #	aQbucmebfXgbhVikja
y es	bncddc
ridículo	aYbvccdaeZfdgdhcic
ridíc*	aYbvccdaeZfdgdhcic
decir	adbqebgaic
<s> decir	adbqebgaic
decir que	adbqebgaic
falta	albncbdleYfcgXhYiYja
perfil	acbqccecgchdid
es una	adddepgZhbid
jurado	aYbkcaebfdgchdiljm
el jurado	aYbkcaebfdgchdiljm
iba	aqbqcbdTedfPgZhnikjo
desde el	ajbjcZdRfkgXic
principio	aabnecgdhdjk
el principio	aabnecgdhdjk
<s> yo	aVbpcWdbeZfagZiljk
y lo	aqbkcaedgchdjd
saben	ajbpcceafdgahaidjd
lo saben	anbkedgchb
cogieron	adco
que cogieron	adco
cogie*	adco
sabe	abbmddedfcgdhjid
y yo	bXcqdZeZfogahSicjZ
yo lo	abbdckhmjd
ganó	ajbdcogdiaja
que ganó	bdcpibjb
floja	aXcpddgdilja
mía	aobWcsdbeYfcgahaiYjV
la mía	bcctfcgdhdiajY
a mi	aXbacldlfqgYhWiXjX
prima	aUbscldQePfPgWijjw
aceptaron	aZctdbfchbidjd
acept*	aZctdbfchbidjd
con un	cmdafYhj
<s> los	bbctdcecfWgahZiZjb
eran	akcodafagdhcicjd
eran de	ajcj
gente	aWbjcudXfWgRhXijjU
sin	bPdrezfBgVhViN
ni un	adclij
cliente	aXbadbecfcgchwibja
conoc*	aYcljn
si no	aVbbcbdueXfdgdhkidjc
no pago	aadpechd
# días	adbbcYdkerfTgdhZjX
tengo que	aVdsecfagdhdidjl
pagar	alfb
pagar #	alfb
alqui*	aTbccodpeYfZgbhbikjc
es el	aabmccdlebgbiajd
último	aUbWcndsecfcgnhYiWjX
año	aUbXdpeVgThbiUju
año que	aabccbdqgdhkicjb
pedirla	acbcdnfcgdhdicjl
pedir*	acbcdnfcgdhdicjl
edad	abbbcddmeagahdiojb
mamá	bddoechc
mi mamá	bddoechc
soy	bqcUdqeafQgniSjS
soy el	aXbadoedfdgchn
trabaja	aXbcdoecfchnid
llevo	aYcdddeofmgdhcjc
<s> llevo	aYcdddeofmgdhcjc
cuatro	bbcbdbenfkgchcidjb
noches	aZccdYelfrgchXjc
ojo	aWbacadbemfYgnhmicjc
sentí	aXbdcdewgahdidjW
<s> qué	badcetfagZhaicja
rabia	aYbccbdZeufY
dio	abbdcodWecgYhoiwjj
me dio	em
pena	bbcofPgd
tenía	bccpdXeofbgbhaiZjb
mano	aUbWccdVeZftgqhtjR
a mano	aZfq
solo para	dbfnjd
para esa	acbdddemflgcic
propuesta	bkcbgchZicjk
propu*	bkcbgchZicjk
levan*	aafq
# para	acdm
para el	bbcddmebfngchdicjd
el casting	fj
esta	bXcLdmeOfWg2haiZjX
libres	bacbecftgZhciajZ
hice	ancbdaebfjhcja
<s> hice	akcddcecfkjd
hice la	fk
técnica	fl
técni*	bdcdddecfngdhaimjd
siento	acbccdddeqfbgkiXjd
<s> siento	bcemfcgliZ
siento que	bcemfcgliZ
ese	aPbccSfdgshljN
que ese	ebgm
mí	acecfdglikjc
para mí	acecfdglikjc
algo	aXbYcXdZfcguiXjb
algo me	adddglhlid
me dice	ebgqhcib
dice que	aXbWcadbeUfZgjhqij
que a	aNbSdYeUfpiljj
va la	glid
venci*	akddglhdic
capaz	aXbqccddeZfdgohdiZjb
<s> capaz	aZgrid
que esta	adccgribjc
esta vez	abgqid
aprendo	abbcdaebfdgthcib
<s> aprendo	abbcdaebfdgthcib
apren*	aXbaccdYeZfogshaiaja
al día	cddbedfdgnid
arrie*	aXbddoeZhn
esa empresa	aabaccenfbhm
palabra	accdebfcgmhmid
palab*	accdebfcgmhmid
este mes	aYdlfahn
toca	aafdhn
ellos	ccdVeafahqibjk
deben	aVdceahu
me deben	aVdceahu
ahí	aTbVcqdVeUfWgkirjb
comenta	io
comen*	acbdcdisjb
comenta que	io
nuevo	apcXdWedfWgXivjZ
dura	aYbPcofQgsjZ
un mes	bZcbdXenfngYhbjd
según	bacZdZeXfbgYhZiqjn
<s> según	aXbdcddbebfcgchbitjj
profe	albdecfdgchciojc
profe de	albdecfdgchciojc
casero	edgdhdiojd
acaba	aVbZccecfcgchaiojp
siempre	aZbncdddebfbgahbipjc
siemp*	aZbncdddebfbgahbipjc
abrieron	ajbdcdebfbgbipjd
abrie*	ajbdcdebfbgbipjd
dicen	aZbocbdcebfdgZhXirja
<s> dicen	acbdcdgdiq
fondo	aXbdccddgcitjb
ya no	bYcWeqfbgWhZiqjP
tiene	aabdcudVeNfBgkhtirjV
rechazo	aYbdcbhZibju
recha*	aObrcWdTemfagZhUjq
ponen	acjl
ponen que	acjl
ponen*	anbdcdddhcibjm
entra*	aXbZckeZgohZiZjk
como	ajbScadjejfEgVhdjs
<s> como	aWbccddcebhdjt
en mi	anbccldXeYfagahViZjn
mi cv	dcedjo
inglés	daedjo
inglés y	daedjo
portu*	abcndcechbjn
según el	ecjl
texto	bacmddeYfdgbhciXjq
no encaja	aabngchcjl
ya les	aXecgcidjt
había	dbeofdgchdidjj
entrevista	ajbdcbddebgmhcia
que tengo	aZdbfdgbidjt
aprobé	an
examen	bngcjc
oficial	ashcjd
boletín	an
el boletín	an
bolet*	an
martes	aobadYemfdhXjb
el piso	aXcpfj
sigue	bccbebfdgqhdidjc
# lo	bpcbdaha
ver	accmeofQgcja
aprob*	audbfchdjd
cerra*	aqfd
piloto	ajccddfdjk
piloto con	jl
con una	bdcbfbgchkjj
faltaba	apja
falta*	aubdcdgdhcibjZ
ya lo	aUbZcldXeXfdgqhViajq
apost*	albccdgdhdinjb
error en	aojd
código	arccedgchcjd
arreg*	bccbgchqicja
desaparece	arbdcdgchdib
desap*	arbdcdgchdib
ganad*	cnhd
concurso	atbdcdddedgbhdid
concu*	aqbacndbebfagZhaiaja
desca*	akbocdedfbhdicjd
meses por	ddfl
adela*	aofc
jefa	ambccadWeVfYgmhaipjY
autor*	awbddZeYfbha
me dieron	aredgd
menci*	bdcbdcecfcgahcicjs
concurso de	apgc
contestó	anid
me contestó	anid
contestó que	anid
la segunda	aojd
cuando	bVesfMgphYij
pedía	aqjb
temporada	ambccdglhcidjd
ya me	aaedgpjb
acta	asedgdhc
acta del	am
junio	aYdrhdjd
de junio	aj
cayó	ajcdedgnhcid
ponente	aphd
sábado	albcdbebfogchcid
pidieron	aqhdid
pidie*	ajbbcbdcebfsgZhXiaja
reemplazo	aphc
reemp*	aphc
evaluaron	albneZgdhdjc
mi propuesta	ajblhcjc
categoría	atbbfcjb
<s> ahora	ao
noche	ajbdedgmid
queda	an
su	albTcldFeNfbgFhrijjw
con su	arbdccgdhcjb
traducción	aqfbhb
la traducción	aqfbhb
quedan	doeZfb
y quedan	anddfd
quedan #	doeZfb
# menos	aoddfc
licencia	argdjd
licencia de	apgd
piden	atcbdkecfWgchaicjc
piden #	apcdfd
# personas	ccfnhcjc
en su	apbacmdcedfahZibjZ
banco	azbYcZedfWgahrjj
el banco	al
papel	arbbcndbebfbgchbibjY
en mano	al
abril	axbcccdVebfbgbhZikjZ
en abril	alhdiljd
buscan	cdgbioja
que buscan	cdgbioja
ahora es	anid
anterior	ambjcjedgahRiVja
anter*	albbdcebfdgbhYimjZ
sostiene	acbkgZin
sosti*	bjcbddgZhdimjd
lado	abbkctdcebfWgchZibjb
punto	aZbncdddeYgmhc
<s> esa	aYbqcZedfbgnhbibjd
injusto	bnid
injus*	abbscdgdhciY
por una	aqcdddeagdibjd
foto	bk
y dos	aYclddflic
a un	bacrdcgdhaic
dirigí	bbcsdbedfdhZid
artículo	addl
el artículo	cj
artíc*	addl
que aceptaron	adcoid
y el	badpeZfagdhXidjc
no hay	acbcdbhnidjj
color	aabpcudFebfrhXiY
la otra	aYcq
vendemos	cl
vende*	cl
lleva	abcndcebfdgahnidjb
y ya	acbacmdVemfdgVhaiojY
subieron	abbdcmdnebhcjc
subie*	abbdcmdnebhcjc
cuarto	aYcddr
no tengo	aYbbdmen
dónde	addn
tengo dónde	addn
ventas	aadqeYfagdhdjk
<s> estoy	aZbXcYdteofZgThZiXjX
crédito	aXdveXfcgbhcjc
crédi*	aXdveXfcgbhcjc
enero	dqeXgchdjc
bebé	aUcddu
neces*	bccbdrebfbgbhbibjd
dejó	bbdbeqgZhdjd
me dejó	adbcddeqgZ
verdad	aabmcddbepgYhdibjb
todavía	aceqgbib
<s> todavía	aceqgbib
todav*	aceqgbib
cada	abbbckelfdgXhdimjd
edificio	anbdemgZhcid
edifi*	anbdemgZhcid
delante	acbdepfdgdjd
delan*	acbdepfdgdjd
delante de	acbdepfdgdjd
toda	aabncXdbejfngahcicjd
toda la	acbdcdddejfogb
la oficina	aUbcdmerfcgdhcjb
capítulo	aXbccadbebfugdhcidjb
capít*	aXbccadbebfugdhcidjb
veces	aabadaeZfwgZhXiYjZ
ayuda*	aabdcddlfogbhdid
con los	aZcaddfngZhdjp
papeles	aackfogb
papel*	aVbcckddecfsgZhcicjd
entero	aYbdcddaeafvgchajd
respuesta	aUbacadaebfngchliajq
respu*	aUbacadaebfngchliajq
es mi	aYbccddcebfWgrhmja
los #	addbebfRgphYjn
<s> esta	abbdedgqid
voy	bacbeZfZgohlibjc
voy a	aZbbccdbedfdgphlic
dar	cTeWgdij
a dar	aYbnglhd
dar el	gl
prometo	aXbddbedfdguibjd
súper	aYbbcadneafdglhbimjb
señora	amcdecfdgmhc
la señora	amcdecfdgmhc
conozco	aVbccjdaebfcgbhuicjc
<s> conozco	aVbccjdaebfcgbhuicjc
conoz*	aVbccjdaebfcgbhuicjc
conozco a	aabdcdhq
coleg*	aobbccecfagdhjjb
<s> somos	adccdbfdhrjc
por si	aZbYdXedfdgZhwic
escuc*	abbmgdhdik
el director	aYbndaecgcik
diciembre	bdhcil
en diciembre	bdhcil
dicie*	bdhcil
foro	acgdio
un foro	acgdio
<s> parece	abcbgcirjd
parece que	abcbgcirjd
que solo	abjm
agarr*	akikjd
gente de	cdik
misma	aZcdgphcij
la misma	aZcdgphcij
puro	aabbeagphYimjb
dijeron	abfbhmicjm
dijer*	abfbhmicjm
dijeron que	abfbhmicjm
hubo	fbidjn
que hubo	fbidjn
plazas	aWcZdSgahkisjx
maest*	albnccdaecfagZhYibjl
venía	aUccdafYhcjv
solicitud	adhdibjq
la solicitud	aZhdibjr
que no	akbTcTerfahjiSjb
presupuesto	abcdfnid
este año	addngcid
podía	aYdcelfbgdhdiajq
fijo	amcjddjc
# ya	aacddaecfdhojk
julio	ambbcjdceafcgVjl
desde julio	icjl
requisito	anjd
junta	aqbccYdafbgbhsimjc
mandé	aubacZecgWhbiajk
mandé el	apgcjd
abre	albccbddedgnhaicja
inversor	bnhc
el inversor	bnhc
inver*	anbmcadcedgchY
puso	apbdccdbebfcgchnibjd
su web	cohc
en vez	aofd
dictamen	an
el dictamen	an
dicta*	an
hace	ajbqcadleafVgYhZibja
terminé	apdc
terminé el	apdc
curso	bccdeafsgbhZiaja
el curso	bddYebftgchbibjb
curso de	apdd
auxil*	aodd
inmobiliaria	akddgdil
inmob*	akddgdil
pareja	ajbccpdaejfZgahZicjc
echó	bbcdecgciajp
metido	adcdhcip
modo	aYbtddfcgdibjc
versión	atcddbfYjd
museo	aucbeYfXhljd
un año	cddZfdgbidjq
nunca	arbUcWdWfUgmhVjU
nunca lo	arfdgcidjc
pasé la	arcddcfZ
oposi*	aoccddfcgcim
puesto	akcadbebfbgphdjY
quitaron	akdcemfdgd
me quitaron	akdcemfdgd
quita*	akdcemfdgd
alta	a7bZcddYeWfXgcjj
el alta	aqec
médica	asebgdhdjd
proyecto	cmfc
proye*	bbckfZgdhXidjp
a una	cnhc
sola	aacp
audic*	akbccl
muestra	dafo
muest*	cddZfnhdjd
antes	arbYcYdleZfVgjhWibjY
deuda	al
la deuda	al
informe	asccddedfcjd
el informe	an
estre*	arhbid
nuestro	amcmedfdhbidjc
<s> nuestro	aqhdjd
ya está	arcdjc
tienda	al
la tienda	al
factura	argcjd
la factura	argcjd
nombre de	bbcbeohcidjd
de mi	aRbdcmdjebfWgaiajt
mi ex	ddhoidjc
<s> nos	atbdcldbedfagdhbiYjb
los de	cm
cooperativa	cagdhoidjb
conseguí	ddedfdhm
minutos	akccedfl
# minutos	akccedfl
comité	aojd
el comité	am
puntaje	blcd
el puntaje	blcd
punta*	blcd
incluida	arcchdja
así de	aYblccdbekgbhmidjc
nivel	aUbqcodcgahZ
conmigo	bqdagbha
conmi*	bqdagbha
por el	aUbwdahYia
absurdo	adbnid
absur*	aZbrcdgbicjd
el que	bmcbdcfdgdhliZjd
proceso	aUblccddedfkicjo
<s> vi	acbYcredfdjc
otras	aXbbcsddfchd
desaf*	aabccqfd
yo no	adbkck
<s> las	anckecfcgchcicjc
del año	aacmfmhbjd
al lado	aWcuedfahcidjd
inquilino	acbdcoid
inqui*	aYbbcnddfdhmic
ningu*	aVbbcpdbekfZgnhYiZjb
de los	clfd
yo sí	aZcpfd
<s> sin	acdqedgcjd
residencia	adccdrecfdgdhdjd
que viene	abdo
devol*	aYcbdtebfdjd
<s> con	aVbWcXdseUfXgricjY
con lo	aabkccdnecgc
gano	bdccdned
taller	aZbpcwdcfcgkhVijjY
el taller	dk
en junio	aWdshd
<s> desde	bYddetgYhcjb
el martes	ambbdZemfdhXjc
ganas	aVbXccdYeofagshXiajd
ganas de	aYbadbetfdgdhd
vergüenza	aceqgbid
vergü*	aceqgbid
mi pareja	apddekfagchb
te	aXbacUdXeofFgOhYiIjr
<s> sentí	aZcdesgcjb
que se	abbVcddbemhoiVjb
se me	bYccddetfmgWhUiaja
<s> cuatro	fk
<s> dejé	fmhdjd
todos	aSbZdWfYhoiljX
todos los	aYcdfrhc
domingos	aaccflgdhbidjn
domin*	akbccadcecflgbhYicjm
año en	aZddebfmhXjp
en ese	aZbccddaeUflgohliajb
guion	fmhd
hicimos	cdddfojd
<s> hicimos	cdddfojd
hicim*	cdddfojd
hicimos #	aYcdfqjd
del presupuesto	acfn
aprendí	abfqjd
<s> aprendí	abfqjd
esto	aZccdteafjgchaja
tres	aVbccydjeNfcgYhajd
años de	fj
coraz*	acdcgoic
quien	aXbncddaeafdgqhYicjb
<s> ese	adblddebgnhbibjc
departamento	anbbcdeafdgohbiZ
de eso	bacdgphY
medio	acbZcbdcebfsgZicjc
todo se	anbccdfdgdhj
consumo	abbdcmdcfdhl
jura	aqbccjeWgUhbiojb
jura que	gdipjd
solo a	aXbdcddcfdhdiuja
extra*	aledfdgdil
por un	aWbccpddecgZhdipjd
andan	bbccecgZiq
la jefa	aXbdcbgnipja
ponía	bdjn
que mi	aabdcogdiajj
demasiado	abbocbddebgahYiYjp
demas*	abbocbddebgahYiYjp
leyeron	abdaebgaipjj
leyer*	abdaebgaipjj
<s> su	aUbqcmdbeZfVgahb
respuesta fue	aabdccfdhdicjr
peque*	bccddcemfdgbhcibjl
preso il	am
patentino	aqda
il patentino	aqda
giovedì	bdccdYeafrgahc
giove*	bdccdYeafrgahc
scorso	ajbcedfdhoidjc
<s> da	albcccdcenfagchc
contratto	akbbcbdnedgdhZid
ho fatto	aqfZ
bancaria	arfbha
banca*	akbdcnddfahZ
per un	bbdaedfohc
anno	aobNdtfzgZhSibjZ
un anno	albbdcfkhd
affit*	akbaddebfbhdipjd
manca	bcdmhcjd
c'è	ambZcodaedfdgchcicjb
pagina	ajbaimjd
# il	apcbdc
ci ha	atcZdcfa
gli	aYbVcqdVenfVgmiTjW
che gli	ajbccdecgoiZjc
manca*	awbZcbddedfcgahcibjc
lunedì	awbZcddagbhaicjd
da lunedì	aqdchd
ci credo	cdedgn
punti	al
# punti	al
<s> posso	atdafcgdhdjd
tolto	awbaccdYfdgdhaidjd
mancava	apfdgd
ora	asbZcYdXeZfWgZhoibjc
aggiornata	apgc
aggio*	apgc
abbiamo	arbdcadbebfjgdhaidjc
<s> abbiamo	arbdcadbebfjgdhaidjc
abbia*	arbdcadbebfjgdhaidjc
pagano	bcddedgcipjb
ottobre	arcdddhdid
ottob*	arcdddhdid
mese	aZbVcadkeafZgrhWja
in tutto	aofd
vinto	avbdcbddhaid
vinto il	avbdcbddhaid
graduatoria	aqcdddhd
vuole	anbccaddecgZhoiZja
parole	a0bUcZdpeMfZgOhdjn
anni	acbXcXdjfngZiaja
# anni	bacYdmekfdicjb
c'era	aubddaecfYhd
il mio	amdaeafdgYhmiRjX
racco*	bScmdceYgahUitjV
uscito	aybVcYfdgchXiajc
rifatto	avbacbdafdgchbjd
rifat*	avbacbdafdgchbjd
da #	aZbkcUeWfVgbhviajb
risul*	aabbcndbecfbgbhbibjq
pronto	apbZccddgZhbimja
tolto il	aqbcddhd
mette	bccndaedfdgchkicja
mette #	arhY
mila	anbacYdWebfWgchpicja
# mila	anbacYdWebfWgchpicja
<s> hanno	ambScpddecfcgWhciYjk
aperto	ancd
un'altra	aocd
di un'altra	aocd
un'al*	aocd
nostro	adbZcrdcgcid
nome	azbScpdaeYfdicjT
verbale	albZcbdcecfbgchZicjp
verba*	ambYcadbebfagbhZibjp
l'int*	asbbcdedfcgdhb
fattu*	akbdcmgdha
<s> è	aYbmedfl
decisione	aabtddebfcgahb
sbagl*	bwcYdceafZgahUibjc
l'ha	arcYdYeagnhcibjY
chi	aZbMcvdZeafQgohqic
fa	accqdXebgahciU
ricerca	aYbkccdpgchc
ricer*	aYbkccdpgchc
arriva	aXckdo
alle #	cpdahd
metà	aUbWcsdYebfcgYhYjn
delle	apbXdlfcgnia
mie	aYbWcvddgbhdibjd
ci sono	bdcpdcecgdhbia
li	akbQcydReSfLgchnipjs
tutti	aUbWcpdcergVhZjY
entrata	aabccmdXecgpjd
e io	ajcldZhd
ho #	aWcmdafcho
che non	ambYcddnebgchaib
# mesi	aobcdkebfWhcjd
devo	aabddrecfdgchdic
lasciare	aabddrecfdgchdic
devo lasciare	aabddrecfdgchdic
non ho	anbTcZepfdgbhZia
niente	aUbrcYdcekfkgWhYiZjZ
ho il	alfd
un contratto	aYdp
scade	aVbdcdduhb
settimane	aYbcdZeofmgdhd
chiuso	anbaccdceofdhZ
sabato	bqcadWeofMgkimjb
di #	acbacbdXemfogdha
memoria	aXcbdbfthdjc
loro	aYbldRelfkgUhmiWjW
ore	apbSdkeXgahVicjl
# ore	aZbccddaenfnhcjd
senza	albVcZdneaflgbhaiajZ
lavoro	ajdcedflhc
notte	aVbdddedfshd
stavolta	bcdcecgphdib
che stavolta	adbdecgpic
stavo*	bcdcecgphdib
ci hanno	bbcdgo
cucina	akbccddbfdgn
la cucina	akbccddbfdgn
siamo	acbXcWdpeYfXgVhliXjn
<s> siamo	cbdcfdgdhpjd
della	akbZcYdZeYfVgdhw
dicono	abbZcddbeYgdhqiljd
<s> sono	acbWcWdVejfbgohoiYjY
anche	apbddYecfbhk
che la	aVbcdXedhqin
commissione	acbqcadcedfcgahbimjY
la commissione	acbqcadcedfcgahbimjY
che al	abecgchcis
dal	bWcTelfNgbhxiWju
già	aQbVcVdbeZfcgXhqiUjx
indic*	aYccedhbjs
nel cv	hdjo
autoc*	aUedfnjo
iscri*	anbbcbdaecfZhn
allegato	jl
era quello	ao
iscritti	ccdcfaho
erano	akbdcoddeZfcgchdidjd
laboratorio	ap
labor*	anbZcaecfcgYhZidjo
stessi	cohb
gli stessi	cohb
liber*	ardaid
residenza	apddhc
tirocinio	aacqjd
tiroc*	aacqjd
faccio solo	apdbfd
viene #	am
relatore	aocc
il relatore	aocc
relat*	atbacaddicjd
dato	albdckddhcjd
cercano	apca
cerca*	apca
<s> avevo	akbcgdjl
sbagliato	akblfdgchd
caf	apdaebfagXhtij
sotto	akbacdddepgZhcidjd
soglia	bdfdjo
nessu*	aofb
<s> che	aabYccdaeyfbgXhciVjY
ma ho	aqddhc
patente	aqcc
la patente	aqcc
il secondo	apddib
per le	aodd
diret*	bbcbdcebgmhniajd
richi*	aqbdhc
settembre	anbccdddedgdhcimjd
sette*	anbccdddedgdhcimjd
gara	fl
corto	ancc
premio	aobccZfdhcim
punteggio	bacbjn
punte*	bacbjn
ammes*	bZcojd
<s> mia	ccdnedgd
firmato	aqbbcdgd
ha firmato	aqbbcdgd
a tempo	aqcd
reddi*	cdedgdjn
tutte	aRbpcredfbgahZicjc
# minuti	aYbodcedflhc
giuria	aXbtccfdgcjd
la giuria	aXbtccfdgcjd
<s> gli	aVbccodceafbgchqidjd
altri	aTbbclduepfWgbhOibjX
gli altri	aZbccndceqfbgchXibjc
preve*	bdcpeagcidjd
<s> chi	aZbacmdaedfdgoidjb
la metà	aZbccsddgbhcid
metà dei	abbccoddecfdgaimjc
l'uni*	bZcddqecfdgbhdibjc
volta	adbkcodneUfXgdiV
ogni	aUbXcbdVeWftgjhYiljc
sera	acbacUdOeZgqiujj
quella	aRbTcpdVeofqgahaicjc
giorni	aXcddbepfjjd
# giorni	aXcddbepfjjd
lettera	aXbacZdcecfqgYhaicjn
la lettera	aacbfrgbhdjZ
riscr*	bccbfrgbhdiajZ
trasl*	aWbccbdcecfbhvidjd
conos*	aZbbddeZflgchpjc
l'ass*	bYcZdoeWfbgYhoiajZ
<s> secondo	aZbbcdedgchdis
l'editor	akbbgdil
l'edi*	akbbgdil
arrivato	bcim
è arrivato	bcim
mi hanno	ambocYdbeUgXhYinjY
agli	bbebipjc
nella	aXbXcXddedfagahaiZjx
vogliono	adbccceafcgahZicjt
<s> vogliono	aXbcebfdgbhbidju
vogli*	adbccceafcgahZicjt
gliel*	abcmhdiZjn
tirei	aojd
<s> tirei	aojd
terça	avbbcddceafdgdhcidjb
já	aqbjcOdQecfPgOicjm
o contrato	aj
fiz	fk
<s> fiz	fk
aluguel	abdo
alugu*	cddnec
loja	albqccddeZfdgXhdiajc
inaug*	aubdcdddedgZhb
tão	aZbbcbdaeqfcgnhXibjb
monta*	aldcedflgdhd
porta	bTcpdaeUfUgpipjY
parecer	bacbhdidjq
o parecer	bacbhdidjq
parec*	bacbhdidjq
de um	asbdcdfdgdhdid
gráfico	apdd
gráfi*	anbcckdchcidjc
que nem	backdcecgdhdiljb
no meu	asbZcYdbebfchbidjl
artigo	aqddhd
é de	ambaccfdgchdin
outro	atbaccgdia
consigo	anbdcddbemicjd
fazer	bdcddmfdhd
por #	aubbccebfYgdhbidjc
visto	bdccfdhbip
aprov*	albdcmfbgdhcidjb
temos	andc
<s> temos	andc
temos #	andc
agora	atbYcYdYeYfXgohZibjX
em março	acdn
era #	apdd
certidão	arbcfcgdidjd
a certidão	arbcfcgdidjd
nova	aubZckddeTfVgWinja
ganhou	ajbbcsddecfdgahciWjc
que ganhou	ajbbcsddecfdgahciWjc
bolsa	ardneUfPgbhbimjR
desis*	ambcccengahdiajc
saiu	a0bYcZdaebfbgahaiZjc
saiu na	apib
lista	akbddbemfcgZhbjW
mais #	aqddjc
série	ascdddedhdjc
anos	ambTccddeOfkgjhWiljc
# anos	bccZdWeZfqhaidjk
botei	atdZecfdjd
currículo	ajbccddbechdjn
currí*	ajbccddbechdjn
<s> meu	aqbWcYdjebfagahlidjb
meu conto	ajbmgdhdjd
numa	an
os	arbTcpdSeKfmgYhPiSj1
deu	bccYdWetfZgahaicjc
mesma	ancXdbfnja
coisa	apdcfcidjd
acabou	ajbbcddogchbib
tá no	bcccddedhdjm
ar	a2bXcddmeTfZiY
no ar	asbbcdedgdhdidjb
câmara	arhdic
a câmara	arhdic
metade	anccddfdgdhdik
tenho o	bcdchmic
ofício	ardbhdic
escol*	apcd
tava	aqdc
sem	arbZcUdsemfNgUhZiVjn
secretaria	aphc
a secretaria	anhd
hoje	asbccdebhb
júri	bqccddebgbhaiZjc
o júri	alblcdhcia
avali*	brcceYgahdiYjZ
e não	aubacddYhd
erro	bacnhd
plataforma	atbaccfcgdhcic
plata*	atbaccfcgdhcic
<s> tenho	aYbdcYdreVfWgThrjW
mais que	aWbrccdaepgThciYjY
isso	bocXdaeYfagahbiWjq
pra isso	acbqedicjd
revisor	bocchdidjb
ao	aobYfGgUhvib
fim	aUbocddphZjb
quem	aTbcccdXeTfZgohniljU
<s> quem	aYbWdbeWfdgsiZjX
com a	aVbZcmdaelfbgZhoiZja
vaga	bZddecgahbiXjr
a vaga	aYbacjedgchciXjr
premiado	aVbacuhcjd
projeto	aZbccsedidjb
tinha	aMbXdWeXfqgchYjr
tô	aSbbccdpeqfbgchaicjc
<s> tô	aXbcerfcgdhbidjc
vão	aXbdcddleafdgchjiojd
matrícula	aadqedfd
matrí*	aXcdduebfahcjd
com #	alckdkeWfZgchaibja
edital	bacbdmedfdgbhbimja
antes de	aXdngl
depois	aXdngl
quarta	ajbddaenfdgchdidjc
garga*	dbeofchcjd
<s> que	aYbccZdcekfcgWhciVjv
raiva	aYergcibjb
abrir	aZbcccddelfagqhdiZjb
deles	acbYcVdZeufagUhkjY
os #	aYccddfmjm
madru*	aWccddfujb
fui	bZcUdXergahmibja
<s> fui	amdbecfl
uma	ambNcjdZenfTgThxicjX
essa	aObVcXeUfqgshWjX
sinto	adbcddemglhcibjd
<s> sinto	adbcddemglhcibjd
que essa	adbbeaglil
a minha	aTbccbdrecfZglhbiZjm
vai	acbVcXdafagjhWitjW
que eles	akbbedgnhbiZjc
mudaram	gnhcia
mudar*	gnhcia
ideia	aZcngnhciYjd
<s> prometo	aadcedgribjd
vou	acbZdbebfdgkhqiZjc
tudo	aUcddbebfdhpja
patro*	aYcddcedhr
ele	aTbZcadcebfdgZhxiajc
manda	aZbdcchsid
vou ao	badcedgZhqic
que o	aVbXcWdaeWgkhYirjl
elenco	il
<s> minha	aZbccaeafcgahqijjc
vender	acbdcddnedgchbik
vender o	acbdcddnedgchbik
dizia	aYbdcddaebgdidjv
técnico	fjhcin
auxiliar	aj
anunc*	arbdhdjd
fiadores	acdZfdjr
# fiadores	acdZfdjr
fiado*	acdZfdjr
dias	anccdcfTgZjo
# dias	ajdZemfc
cortei	apdcfc
<s> cortei	apdcfc
cortei o	apdcfc
portefólio	ajbdcdddim
porte*	ajbdcdddim
estava	albcccdbfdgdhcidjn
abriu	ap
passei na	aqedfdhd
vez de	aoddfc
em #	dYecfahrja
sexta	albcccdnedhbid
altura	am
maestro	aqbkcZdUfSikja
de turno	apedfd
num	aqdZeafZgchcimja
sabem	ajbZcbgdho
sai	aqbXebfUgWhjisjo
fotog*	bdcredfdgbhZic
vale	azbZeafXic
usando	aodcjd
faltam	albdccdmedfchdjb
faltam #	albdccdmedfchdjb
dizer	bpcdecgdibjd
dizer que	bpcdecgdibjd
que falta	ajbkid
matur*	bpedgbid
aquele	aZblcdddelfdgXhainja
nada de	abbsebgaidja
teatro	ascUdceVfcgbhtiVjY
fotos	bZckddebflgchmiajZ
minhas	abbbcmedhcjk
as minhas	abbbcmedhcjk
outra	aUbVcsddecfdgchYicjo
<s> os	acbccsfdgdhbicjb
vizin*	alcnedgdhdibjc
preciso	aVbbcddredfagohbid
preciso de	aWdsfb
até	aTbWcYdoesfYgjiWjZ
até dia	dmfd
sair	aZbbdoedglhZ
e são	aadp
# por	aadp
fiquei	albdcXdaerfbgbhbiajb
<s> fiquei	aWcbesgchdidjd
escre*	aXbcdafohnjd
primeiro	ddfo
ensai*	aZbdeafr
santo	bScYdmeXfjhliX
das #	ddedfk
h à	aYcodcedfj
teste	fjhb
o teste	fjhb
técnico de	fk
horas de	aZfp
oport*	aUbsdYecfcgnhViZ
tanto	adebgshciZjb
mim	aWcmdaebfcgmhciljc
de mim	aYcoddecfdgnicjd
<s> já	aacbdbebfahqjk
lhes	aVccdcecfbhrjk
já lhes	aVccdcecfbhrjk
jorna*	albZccdbecfZho
anda	aZbZccgdhpik
orçamento	bncdedfdgbhbikjc
o orçamento	fdgdim
orçam*	bncdedfdgbhbikjc
<s> um	algchdil
insis*	aZbdcbeYfbgnhcinjd
vai pra	aabcelfdgcio
responderam	abbdecfdgdibjr
<s> responderam	abbdecfdgdibjr
responderam que	abbdecfdgdibjr
receberam	aXhdjr
insuf*	aUbZcadcfagbhbiajx
chamada	aYedgdikjm
chama*	ajbbcbdaeYfdgYhljk
disponibilidade	abbdccfdgdhdiajs
m'n	aRbTcYdkeuiRjk
gehaald	avbdedfbgaiajb
gehaa*	avbdedfbgaiajb
naar	albWcadkeZfWgchYipja
getekend	atbbdaedgdhdidjd
is getekend	atbbdaedgdhdidjd
getek*	atbbdaedgdhdidjd
heb nu	ao
nu een	ao
vast	bjdceXfjgb
kreeg	ambccoddecfYgchZjc
volgens	bWcZdZeYfYgkhWijjm
<s> volgens	aabYcbddeafZgkhZikjo
volge*	bVcVdVeWfVhpijjl
volgens de	ajbZcbdZebfYgWhZiljo
maar	arbYcbdcedfagahZiWjn
gewoon	aUbtcWdYeTfWgshQjS
<s> ze	akblcSdZeTfUgPhmjj
tweede	asbdedfdidjb
een tweede	aofd
filia*	apfahd
<s> kan	asdbecfa
naar #	aqbacbdleafXhcjb
uur	bdcndYeZflhajb
vier	abcbecfsgbhbidjc
onder*	aWb1cadaeZfagXhRiYjY
hebben	aobdccdYebgchbikjZ
nu #	aoddfd
betal*	aqdcfa
per maand	ajdkfc
mijn	aXbWdveLfMgdhriZ
<s> mijn	blcVeWfagThtiWjU
zat	albYcceqfdgYhcicjc
bij	bUcXdjeUfVgsiXjV
binnen	axbZcbdcecgZhZicjb
<s> de	albJcveNfIhNiajj
heeft	awblcTdXeXfUgThUijjT
terug*	apcd
hun	albLcrdYeZfPgNh3iSja
is rond	bddmedhc
maandag	avbbcbdbecgchZicjd
sinds maandag	aoed
voor #	aqddfb
mei	axbDdseZfKhnidjj
# mei	acdqfYjd
heb #	cddceafjgchcicjn
jaar	aWbXcodSeQfkglid
# jaar	aYbccjdXeXgphkiU
jaar de	atdcfahZjd
van de	bcckdnedfZhcidjZ
gedaan	apcdfdjd
op m'n	bYcadaejfrgYhYiZjX
<s> het	bkcYdcedfdgohYiajb
staat nu	ao
opnieuw	aubccbfcgdhcicjc
opnie*	aubccbfcgdhcicjc
# man	boccfdjd
# juni	aodd
donderdag	albccdddebfbgdhm
donde*	albccdddebfbgdhm
fonds	bcccdceagahcitja
legt	bdco
helft	bdck
de helft	bdck
is binnen	avbaccddgdhaidjd
in de	abbTcWdYeVfdgUhqiljl
afwijzing	em
afwij*	em
onze	arbWcYddecfbgchYiYjn
kant	aYb5dXebgdiVjq
ingek*	arbdcdedfb
<s> m'n	aSdcelfQhrjb
zitten	aabtcddYenfbgbhZiZjY
naast	apbkcbechaicjY
beoor*	aVbwcbedfdgahcja
klaar	aZbpcdelfdgbhdjb
iemand	abbncadpeYfagYhYijja
kan niet	aacp
eens	aTbaczdcecfcgahZicjb
niet eens	aVctjd
doe	albZcvdmeXfVgXhdixjV
ik doe	clhd
daar	aSbXckdYeUgthUijjW
boek	albccpddebfdgahbidjd
boven*	ajbccpddedgbhbicjd
van die	aWbackddebfdhsidjd
noten	acckfl
lezen	albbckgdhd
sta	akbXcTdyeYfLhpiYjp
<s> sta	aVccdtfbhd
en de	aVdthd
komt	bXcYdneVfVgliYjX
nog	aZbVcYdpenfVgYhniZjY
moet	aTbacddyebfagchaibjc
voor de	aabdcadlebfWgahqikja
kamer	bdcndkecfXgdhaidja
heb nog	abdmebfchljd
nog #	akdledfchb
nodig	akdmfbhb
voor mijn	acdmfdgahZinjd
kwart*	aadnfjhb
meer	acbYdtelfVgm
niet meer	aZbddoejfdhc
hoe	aYbWcrdbeqfZgRhliUjW
ging	aSbZcndYenfmgZhZjY
wat	aabYcYdjeufOgbhoidjW
wat een	aZbocbdbeqfcgbhVicjd
uitge*	bccZdYeZfkgbhZiajo
met de	bdcddcebflgdhmjd
hele	aXddenfmhcjc
# uur	aacodceafmhajc
gezeten	aZfp
gezet*	aZfp
<s> al	aScoddebfugYhYiajW
aan	aSbYcZdbeafvgkhWimjU
heb er	aVdcebfogohdjd
goed	aVbadceZfcgthlibjb
altijd	acbZddebfdguhbiajc
toch	aZbodbebfcgnhciYja
voor die	aXcddcfohmidjd
appje	cdddhnid
ik het	aabbgohjid
volgers	aZcddbfdgdhs
schijnt	aWbbgchdit
schij*	aWbbgchdit
dat de	aUbccdeafagZhdixjY
ruzie	aWbbgchdit
eruit	il
gaan	aZccebiljn
<s> een	albcccgdhcimjd
wil	abbRdyejfWgrhoipja
bijna	aXbccdddeZfdgVhciyjY
leeg	aVdoecgdiqjb
dat ze	aVbZccddecfYhYixjX
zoals	albcdceYgahaibjq
reden	aVbkccdaecgYhciWjt
<s> ben	an
registratie	arbbec
staat online	an
huis	bacdddgphZid
weer	bZcbdcgbhoid
nu ook	am
gesto*	am
opleiding	ak
oplei*	ak
op #	ambdcZdneafYgchaidjZ
in mei	arbddaedgdhd
plaats	aqbdcdfdhd
in plaats	aqbdcdfdhd
plaats van	aqbdcdfdhd
oke	anbacdedgnhaibjc
rijbewijs	ajbchcjl
rijbe*	ajbchcjl
wordt	aledgbhcinjd
komt in	dk
auditie	cldcedflidjd
de auditie	ajcldcfc
auditie van	fm
<s> op	adedfbir
gaat	aacddmedfbhnjc
er een	dbedfohdjd
regeling	ao
regel*	ao
zonder	asbUcadneXfYgUhViljX
<s> onze	al
weten	aqbcdcedfcgbhniZjX
op een	ajfaimjd
einde*	akbmcdecgbidjd
mee	avbSccdperfVgdicjc
is een	acbpib
vrij	akbdcbddfohbicjc
vanaf	apbddc
van hun	aojb
met een	aabdcuedfXhcjd
eerst	aodc
# eerst	aodc
was het	ao
# op	akcldbedjc
op de	aXbZcrdaeofXgbhbicjZ
minder	aZcrddedfZhdjd
zij	cmfd
<s> zij	cmfd
kregen	aacp
plan van	aXcledfojd
een half	acckil
zo	aXbZcddaevfXgnhXiYjV
januari	aYdoekfbhc
mag ik	akbcdnebfdhbjd
wonen	aXdrfdhd
we wonen	aXdrfdhd
weken	aWcbdpelgbhaicjY
dat ik	aWbndbekfZgUhaiYjp
ben er	emfd
elke	aadcebflhn
werk	aZbaccddepflgchcidjc
geoefend	aXecfs
geoef*	aXecfs
tot	cdddecfm
tot #	cdddecfm
# weken	aYcddqechcjc
offerte	amdbfjhcjc
<s> vier	aYccecfsgbhcidjc
proef*	aYbbcYdceSf0gXhYiYjW
passe*	aVcUdpeZfYgshWjb
denk dat	adbcgkhdiljb
leuk	aWbcedfdgnhdiYjp
vond	acbacdecgthdiYja
zijn	aSbUcndZeWfWhminjV
mij	aWbscqdceXfbhPiUjU
wij	aSbccldceYfagXhriZjm
<s> als	aUbZcdgbhu
nee	acbRcUdsfOgwhvibja
dat je	aZbcedgZisjc
solli*	aYedfYjr
hadden	ambZcZecfYgchZiZjq
hadden ze	aaecfZgdidjs
ze al	aaecfZgdidjs
zei	abbdddeVfdgnhZicjp
toen	abbcddekfdgYhcibjp
ik een	aaeXfdgcicjt
boula*	ddfdjo
mat	bbdoekfbgbikjl
petite	bdckdVebgqhjiljV
enfan*	ajbcdoebfdhbid
tombé	anhc
est tombé	anhc
concurrent	apcmddeSfqgUiUjm
repris	apic
que #	jk
bailleur	aqdded
baill*	aqdded
avec une	akcdfahm
fini	albYcYdTeufWhriZjn
avis	ambmcReSfMgUhuiojj
son avis	arccddhb
favorable	bwdWeLfbgohXiSjx
favor*	abbZcbdafbhtiYjc
vous	albdccecfdgchcibjm
vendredi	amdjfdicjd
vendr*	amdjfdicjd
le formulaire	hnjb
un nouveau	ajbccbgmhcid
arrive	anbLccdoeRfogdijjc
arrive en	ajckgdhdid
voir	adbmjd
papier	adbcclddemgahcjd
drh	bahdip
décalé	andd
en plus	amdd
<s> notre	ao
l'anc*	aucddcecfdidjd
galer*	asccedhdidjd
demandé	ajbbenhd
m'a demandé	bben
photos de	ajebfdhmid
depuis ce	apgd
h au	aj
garde	akbncudPeSfRglinjW
le prix	akbbgdimjc
dedans	ambbclgcid
peuvent	ajbdedfcgdhn
ils peuvent	ajbdedfcgdhn
peuve*	ajbdedfcgdhn
la coloc	cmgc
et pas	blcdhd
quelle	acbqecgdjd
erreur	blhd
moi je	aZbmclgd
complètement	aYbrgbhdjb
% sur	bn
s'en	aTbmhr
côté	bjcndcfcjd
à côté	abbjcnddfd
le papier	cn
a une	cmddfb
dans un	dofd
ça peut	aVbcdnecfbgnhkiZ
jusqu'au	amdnebfX
jusqu'au #	amdnebfX
# pour	dsecfW
pour le	cceafk
<s> à	brcaeZfYhciajc
ans et	dmfd
conco*	aZbmcddm
repas*	eogbhdib
quand j'ai	aXdcetfbgchd
j'ai fini	dceogchdid
<s> même	aZbcephd
bien #	aqbccUddeofbgchbjd
carnets	acdcemfj
carne*	acdcemfj
décembre	elfd
# décembre	elfd
décem*	elfd
mail de	elfd
avec des	abcl
à mes	aadoeb
plein	dcgm
parla*	aZbaccedfaglhdidjp
signe	aXbccddleYfdgthaiYjd
carac*	aobbcdfcglhcic
soeur	dbhm
cabinet	akbTdlePgPh3id
cabin*	hm
comptable	bbgahq
est au	aVbadcgdhu
courant	baddhqjk
va pas	aWbacdddgdhoin
louer	aYcddcir
à louer	aYcddcir
perdu	bdcbdcemfZgchYiqja
a perdu	aaccddfcir
perdu #	aZccdcemfZhaiqjd
avaient déjà	abcddchcip
de mai	aajn
préfecture	edfm
préfe*	edfm
serai	aldaedgmhd
je serai	aldaedgmhd
rentrée	dnjd
rentr*	dnjd
activ*	apbdgd
retours	fm
retou*	fm
la garde	dl
frère	ajbdcbim
la radio	cofajd
<s> y	aodc
porte	atdVfYgphcjY
chef de	bccngdid
acheter	dnec
achet*	dnec
l'expert	arcdgdha
chez un	aqfdhc
cours	apic
comme une	aj
est validé	aodd
validé la	aqbdedgc
ils sont	abgdhciojd
tenait	aablcl
pas leur	bjcmgdhcidjc
cette année	alcmddhcjc
banque	akbUdreZfQhojj
la banque	acdnfd
mois dans	aXdsecfb
dans mes	aZdjedfcgphdjd
repen*	aUbbdcenfcgqjd
l'appel	bddceofc
stagiaire	aWcndbeofa
stagi*	aUbccndaeofZgchdinjd
<s> tout	acbbcdenfk
au #	ddfk
km en	dd
un studio	dbfk
réécrit	akcbddfjhc
réécr*	akcbddfjhc
avec mon	aWfr
prends	dbeZgqhcib
je prends	dbeZgqhcib
eux et	adcdgl
et moi	aZbXcpddelfchZ
moi le	acbbcngkhc
bande	ambdccedfbgchjid
dans #	aXccdlecfcho
d'après	abbaddfdgdhbisjd
<s> d'après	abbaddfdgdhbisjd
d'apr*	abbaddfdgdhbisjd
commentaire	abddfdiljl
après #	ajdcfcim
paye	apbZcdebfbgXhkjb
que leur	bdcbiq
gagnant	aWcnhdim
gagna*	aWcnhdim
gagnant a	aWcnhdim
ils avaient	dd
salle	apcreRfXgVhjiqjZ
la salle	aledgdjj
offre	bldc
bloqu*	akbbccdaerfagXhYia
remplaçant	ajbdcnddfcib
marche	awdaeYfSijjd
grande	a1bYcdeWfYidja
colo	aqcbdkelfZgtiN
et le	al
d'ani*	apddfdhd
# sur	cmfd
sur #	al
l'ancien	ardcecid
de l'ancien	apdded
en moins	aodb
rattrapage	an
de rattrapage	an
rattr*	an
quoi ils	acedgahZio
c'est de	aZbtddecfdgZhcid
mon avis	aYbocchj
bout	aYcndoeufXgdhcjW
au bout	acco
bout de	aacnenfdgbjd
tombe	dk
mes parents	dmfd
diman*	bcdaeZgbhmic
sait	aYbdccgsiZjc
asso	abbbgchqid
notre asso	abbbgchqid
livreur	abfdiq
livre*	abfdiq
discord	aLbocTevfYgnhniqjc
l'avaient	abjm
ils l'avaient	abjm
l'avaient déjà	abjm
démo	cdjn
la démo	cdjn
mauvaise	bpgdhdidja
la mauvaise	bmjb
mauva*	bpgdhdidja
faite	am
a publié	akbcclhdid
publié une	akbcclhdid
essai	an
chambre	doebfc
terra*	arbackddebfcgchXicjd
l'aide	atbcccecfa
partir de	an
d'un truc	abblcmjd
le mien	aabdclhdidjn
ce que	aZbccoddfcgmic
assur*	aWbqdnecgbhb
chiffres	aZbkdm
mes chiffres	aZbkdm
rien que	adbdedfkgohdia
j'ai des	acbdedfbgohliZ
cuisine	aZbpcjdLeSfXgjhrij
cuisi*	aWcdebfjhmim
passent	aYccdqecfchZij
intui*	acbZcdebgkhbip
voilà	aZbWcaepfbgZhYiYjp
déjà dans	abcdddjq
mobilité	akbaecgbhaiWjo
mobil*	akbaecgbhaiWjo
d'être	eofahd
dimanche	apbddbeafXgchnic
règlement	bl
règle*	bl
c'est un	acbacmgcil
mot	aZbXcdeqfdgZhliajb
le premier	bdcdim
jetzt bis	amdc
wohn	aodd
wohn ich	aodd
ich #	ardcedfdhdjd
gehen	bogbicjc
weiter	cpdceafdibjc
verkauft	aocdhd
verka*	alccdkhc
wegen	akbdcddlhd
nur #	cmdYebfcgchaiajm
am tag	ho
warte*	al
jetzt #	apdd
stempel	al
stemp*	al
ihk	al
nur die	hdim
dach	amhd
zeichen	ddedgoidjc
donnerstag	an
donne*	an
ausschreibung	aobbdcfjhb
seine	bQcdecgXhtipjb
wiederholt	ardcjd
wiede*	ardcjd
gerät	am
nummer	aodaelfchajc
geschickt	aohc
für das	dcfl
projekt	jm
ist jetzt	aphd
vorher war	ak
war das	adbbcdep
zitie*	anbb
elter*	baccdZepgYhmicjb
endet	akccdqfbgahXidjb
mann	alcjdceQfZgWip
mein mann	ccfnhdjc
übern*	akdbfljd
<s> habe	aqidjd
englisch	adjl
an der	bdcddjelgchZidjd
hat den	acbmcoedfZgahcid
sehen	abbmhk
<s> bei	aYcodcedhdilja
denen im	aYcphdibjj
orchester	coechdibjc
spielt	coedhdibjc
einer der	aYcodcedhdilja
keinen	aWbacodcekfdgahbiXjn
von den	aSbYcudcengdhbidjc
zweimal	aWbZcbdsedflgZhZibjd
zweim*	aWbZcbdsedflgZhZibjd
<s> mir	ajddemgdhc
wenn ich	aWbacZdjejfahpicja
der firma	acdjemha
vorbe*	aadbelfogdhajd
nich	aYbWemfdgnhd
gezittert	ajbbcddcepgahbjd
gezit*	ajbbcddcepgahbjd
war ich	aYbocbenfcgbhYjd
gebra*	bdcmdcechbicjd
stimm*	ajfk
<s> für	acecgn
monate lang	aZfp
jede	aZdcfq
einze*	dcfm
dran	aTgnhqjd
der kann	abbdccedgnhjid
schwa*	aqcZdZfcgdhljc
repar*	aTbZcrdcebgXhkilja
deren	aXbVctdUeUfPgWh0iWjR
rede	aaddhqic
ich halt	accdhp
halt mit	accdhp
rum	albXcZdUebgshtjY
lesen	acbZgbhcis
sei	aVbaccdZebfmgbhciZjt
ihr	akedhdjl
hab im	cddbjm
bereits	aYcbdcfZjt
berei*	aYcbdcfZjt
das zeugnis	adjm
zeugnis von	adjm
seit dem	ccdbfdgchdicjo
dem #	akdciljd
brauc*	cpfYgd
hat noch	aoed
bis juli	ajbddled
hats	bXczdXgbjY
zieht	arbcccddhb
absage war	bncbeZgdjd
ne andere	arbccceb
nachnamen	akbacbecgchbip
nachn*	akbacbecgchbip
fehlt	bacYdqeXfagkhaic
ist das	aYbncofdhZ
wochenende	bdeZgchcjq
woche*	acbaeYfogbhYidjp
gebaut	cadbedfqhb
eintrag	aqdded
eintr*	aqdded
finanzamt	an
mich als	acbrccgYhc
klein*	dcin
bedingung	am
bedin*	am
lehrer	aabjcbekfngdhm
gehal*	cdeZibjp
<s> nach	flid
gesun*	aoed
weil	blcTdmfWgnjm
lager	aqbZcpdTfZgqjd
im zweiten	il
gemei*	aqdcfchd
stellt	apddfd
uns	boddfcgbjd
<s> dass	aablhdjl
mein lebenslauf	akblgdhdjd
gegen	aablcpdceafdgdjd
<s> deren	aZcsecfbha
selbst	aYcoeafnhZicjc
der andere	bdcmddhd
nachz*	acdrfdhc
visum	ancdgdhd
kollegen	aZbbcbephj
nix mehr	dceqgchajd
tagen	aXcddaeufbgYhdjc
neu	asbdcZdbeXfmgbhXidjb
anders in	gk
wär	aWbbcmddebfdgkhl
für mich	aabdcceafdgr
ich die	accbdnedfdgmhajc
hat #	aacoddedfbhmjd
wollen	aZbccbddeagkicjo
alten	ccdcecfchdipja
förde*	adcdedfbiqjc
# hab	ccdbemfZjl
nachgewiesen	jl
trakt*	bdjm
zielgruppe	jm
zielg*	jm
gemerkt	gm
gemer*	gm
haben #	al
konnte	aoddhc
<s> konnte	aoddhc
weiteren	bccdebgdjp
weite*	bccdebgdjp
fälle	achnid
inklusive	arbdcdddhdjc
inklu*	arbdcdddhdjc
nicht dass	akdbechmidjc
nachb*	albcccebgZho
grund*	aped
hat das	ascbddedfchd
<s> den	acbdco
bezahlt	apid
bezah*	apid
gutachten	arcddchc
liegt bei	am
aushang	aqccfd
ausha*	aqccfd
wie ne	aacmdaenfbgdhdicjc
antrag	adcqdZebfYhdikjd
ich muss	abdrhc
oma	abdkecgohajd
zurüc*	anbccbdkhaid
schei*	aXbcdqedgdhaij
brauch ich	aadpgd
einen	aZbdebfdgkhbidjp
lieber	aWbKckdteZgthTic
erzäh*	acbdedgahoik
unter	adedgchlil
blöd	aWbaccdbeXgshkiZjd
dj	bUcweYfagbivjZ
zeile	aVcodkgmhNik
kommen	bccdfcinjc
<s> man	abbacceagchcibjt
sind jetzt	andd
gebracht	cnfbhd
thema	aocaecgbhc
habe die	al
alten vermieter	an
miets*	ao
kindern	albljc
kinde*	anbkcadmedfagdhYidjV
das thema	bjcd
wasser	cddk
stück	aocc
kahn	aqbccZduedfTiajp
nach dem	cdil
vergleich	cpgchcjb
vergl*	cpgchcjb
fortb*	ajclhdjd
reicht	arbcccfdhdic
übera*	aWbqccedfmgZia
muss im	aZdo
messe*	apbccadnecgchYid
jahre hab	aZccedhp
erstm*	akdaecgn
kennen	aZcdeXgmhcibjp
mochten	aYbbcbddedfcgbhnioja
mocht*	aYbbcbddedfcgbhnioja
fehlt mir	jl
ausgeholfen	ddfl
geworden	ao
gewor*	ao
ist frei	apccdd
hat ne	bdenfdgc
grad	bScndbeofcgUilja
sowas von	aXbbccengnhXic
versa*	ambccbddepfZgZhcid
jueves	asbcddhd
el jueves	ap
la residencia	accddp
residencia de	accddp
mayores	aoddfd
mayor*	aoddfd
bici	akcnibjY
la bici	akcnibjY
pasó	azcZdYeZfYhZja
por la	awccddedfXhdiZjc
hoja	ao
rompió	akbccdengchc
busca*	apbd
ayuda	aqdcfd
la ayuda	aqdcfd
bajé	aphd
<s> bajé	aphd
muestras	am
de dar	am
batería	asfYicjd
bater*	asfYicjd
en casa	aZdmemfcgdhc
ruido	adcpdbfd
era la	anblcXdbebfbgmhbiZja
pega	al
pero ya	am
ya soy	aojd
instituto	asbucdeafOhniZjd
la de	aqbdhd
escribió	an
me escribió	an
a partir	an
libro	aohdid
lo del	acblcbgchZicjo
puede	anhdid
plaza de	dm
beca de	cohcjc
transporte	ap
metimos	arccgdicjc
<s> metimos	arccgdicjc
metim*	arccgdicjc
pantalla	eogchd
panta*	eogchd
abuela	albbcbdogchbjb
ya va	al
de las	acbddmedfbgnicjc
bases	aubWdreMflgZhWiajk
las bases	il
como si	acbldcepgZhWjd
es lo	aabjccgohcicjd
no soy	albmcbidjc
le dieron	abcpfd
dieron el	ajck
reparto	aWbbctddedgdhdid
tres veces	aZclfl
cartel	cldjeSfPgbhpiwja
el cartel	cmdcfb
la lista	abcjddeojZ
lista de	ckjb
antes del	ajdlhb
del viernes	aYcldlhc
<s> voy	aadnfbglhdid
baño	aVbddlephc
cara	aZbXdneufSgUhqidjZ
madre	abbjckdjelfaib
decir*	aWcadbexgbhaibjX
mano para	aafo
la memoria	aYcbdcfshdjc
datos	cdfl
los datos	cdfl
<s> soy	aWbXcddceYfdguhjicjb
y ahora	accdgo
poner*	aldbedfdgmhb
de ganas	abbdddeYgthaic
tío	cdhm
mi tío	cdhm
arregla	acbdcdgdhridjb
ascen*	anbccmddecgZhliajZ
yo tengo	bccaddgchrjd
y la	ddhm
hilo	aYfdhq
un hilo	aYfdhq
malas	aYbdccedfcgdhqikjc
las malas	aYbdccedfcgdhqikjc
que esa	abcdhcirjc
contó	anbdccedfbgZhcin
la nota	aXbdcbfcjr
alguien	aXbccaeafcgchcirjk
a alguien	aZccebfdgXhdiojn
algui*	aXbccaeafcgchcirjk
alguien con	accdedicjp
reuni*	jl
conté	adhcjp
conté lo	aYhdjp
el hospital	acjm
viaje	arbdfdgdhaid
# o	am
querer	aojd
sin querer	aojd
correcta	bnhd
la correcta	bnhd
subieron el	adcddo
tope	ccdk
el tope	ccdk
lleva*	acbccpdbedfbgkhbjd
almacén	cdfdhnic
almac*	cdfdhnic
# semanas	ccdofWhbiljd
cabe	anfb
cabe en	anfb
sala	a4bVdbfUgZidjX
la empresa	cmfdhb
segur*	bdccfdgdhcip
segundo	avcWdneZfSgchkio
anexo	albacbhdiajn
dejar*	dXhbjr
conservatorio	an
pidió	am
permiso	aodd
permiso de	aodd
furgo*	bdccdXeafahnjn
terreno	am
el terreno	am
terre*	am
mi nombre	accdeojd
inscr*	aqddjd
visado	dmfd
hueco	an
proveedor	am
prove*	bbdchnid
falla	ebgmhd
hablan	aXbocnddedfchcjd
que soy	blemgZia
no la	aWbodmha
equipo	ajbdcldlebfcgjhXiZjW
mi equipo	accndnhZicja
al que	adcrhciaja
<s> hay	alclidjd
cumplo	acbocdebfd
necesito	dl
de ese	aadledfdgahoid
cole	acbUcbdleTfahcipjl
sigo	acdberfXjc
pueblo	adbkcXdXeQfogYjb
veo	aaedgpjb
señor	aacdddeafdgnhmidjd
humor	aObwcjdMfUguhbiVjo
llamada	aYhmjk
llama*	aXbjcddceafcglhlibjj
revisar	ddfcho
deja	aTcRe/fOgrhkimjX
cambia	accdgZhdisjb
rechazan	aZbqdceYgdhdiljb
sistema	amcddcebfdhcimjb
alérg*	aqjc
descu*	akbsdZeZfcgYhXicjd
ya tiene	ccgchojb
número	bacZdaerfbgYhkicja
hermano	adddhbip
herma*	adddhbip
tenemos ya	apcd
por correo	ao
prórroga	dk
la prórroga	dk
prórr*	dk
aparte	apjd
la sala	am
<s> terminé	al
grado	an
el grado	an
estoy que	akcddZeogZibjd
quedé	bbdcerfdgZhbicja
primera	ardceSfcgdiYju
ensay*	cUdcecfqhbjd
ni idea	amblcdddedfb
van a	aSbjclddecfagbhjiljc
psico*	apblcdddedgbhWibjd
gráfica	cl
copia*	aWcldZhqid
nadie	aZdoekgdja
estar	aZdaejfcgphc
estar en	aZdaejfcgphc
ensayamos	aXcdfs
garaje	acfn
un garaje	acfn
días de	aWdpeZfm
boda	cbedfrgdhciYja
cero	ajbdcdflgchcid
fotos del	abccfjhnic
somos #	aTcpdkfbhljc
familias	abcddkfchljd
# familias	abcddkfchljd
pasillo	aWdphbinjZ
pasil*	aWdphbinjZ
gerente	aZddedgdhcitjd
geren*	aZddedgdhcitjd
insistir	aacceZfcgoij
piensa	aYbbccedgdhcis
piensa que	aYbbccedgdhcis
baja	arbdcdddeYfXhkijjd
sueldo	akccedgdhaiojd
mi sueldo	akccedgdhaiojd
bruto	apcd
cierra	abgphc
que ya	arjc
temprano	badcedgphdib
tempr*	badcedgphdib
# va	al
actores	cnfZ
actor*	cnfZ
modelo	adbn
refor*	cohdjd
tema	bccpgdhYjd
vecino	ajbdcodbfdgdhdib
el contrato	aacddkedhmjd
las fotos	akccfj
aguan*	aZbdccddemfogchb
hija	ccddedfmhc
mi hija	ccddedfmhc
fe	a3bRdbeMfTgohZid
voto	aWbmcbfcgdhpjd
ya la	aqcdhc
hice #	arcdddfajd
cultu*	aYbmcadcebfdgZhqic
entro	aldjfdhc
por dentro	abbddderfdgchcic
<s> una	albdcdedhZio
abita*	atbddbfcgdhbjc
fino	auccdaedfahc
fino a	apfd
mi è	bbddeqhZ
licenza	anjd
la licenza	anjd
io ci	akcadcecfdgnhcid
tutta	bcddfohc
tutta la	bcddfohc
risposto	aabjcdfdgdidjo
rispo*	aabjcdfdgdidjo
<s> non	aYbwcYdcelfdgVhbiTjZ
che il	aWboccdcebgZhdjj
vinci*	aXbYcrdbedgciljc
hanno messo	ajcnhdidjd
del mio	aZcshbicjd
e il	clhd
prest*	aVcldcfchp
macchina	aabdcddkepgbhcjd
macch*	aabdcddkepgbhcjd
palestra	aYbadoecfmgbhaib
pales*	aXbZckdoebfmgbhYibjd
corso	akcYdaerfahX
filma*	fl
moto	arbVcjdafjgmhaicjd
regista	abccgq
il regista	abccgq
recen*	cddYecfdhr
lì	aabccddceofagchaipjc
sinda*	aWbbecgahoipjX
valido	ambZcddafdidjo
alla	aobWcWddemfWhb
vede	bpdcecgbhc
per la	aodc
e la	bccddaeZgrhaid
pezzi	aZcodceofZhY
e da	aZbdcbdngohbib
bene	aVbcccecgZhvicjb
escola	bdcngdib
a escola	bdcngdib
senho*	bccddcemfdgchcikjd
queria	bcengc
não queria	bcengc
passou	aubccbdbgchdic
o edital	ajbdcdgdinjc
e agora	an
padaria	fbjn
padar*	fbjn
cai	ambScjdjeYfMhoikjw
já vai	ajbdemfdhdib
saiu e	am
limpo	akbbcnddebgdhbjd
tem	bpcvdQeZfPgchrikjY
sou	aWbqcldaeWfagVhmiXjZ
faço	acbccodcecgchk
rapaz	aabbcmedhdimjb
o rapaz	aabbcmedhdimjb
ganhou o	aYbccsgcia
e o	adbddpid
se eu	aZbbccdtgchaic
carro	aZbddsedfdhb
tenho #	dnebfZhdicjc
fiquei com	aocadbelfcgchdicjc
que não	amdaemfcgdicja
que até	dceagnhlibjd
dói	dceagnhlibjd
até dói	dceagnhlibjd
do meu	aVcbhmjo
já tinha	aZccfbinjm
prémio	aabbcngahdim
quem é	acbmcdgbhbil
maio	akdbfZhcjm
de maio	ardcfZjd
eu sou	aabWcndcgchnid
ninguém	aabbcdekfdgohdiajd
gemeente	cadpedfahcjb
de gemeente	cadpedfahcjb
gemee*	cadpedfahcjb
heeft het	asbdcchd
in mijn	fchpidjb
dus ik	dcedgohb
stond in	jj
nooit	anbcddfagZhZiojb
iedereen	adbcddeofbgZhcimjc
ieder*	adbcddeofbgZhcimjc
podium	akbXcqdSfjgrhYiQjX
is aangepast	am
de regeling	am
er #	cn
huish*	ao
foto's	aYbbcrdceZfcgbhkibjd
mijne	aVbdcwedfcgchZicjd
genomen	cdfnhcidjc
keer	adbbdufXgmjY
weet	aVbacadceZfcgvhcjX
zeker	adbdebfdgmhdijjc
eerste	ajfdjl
de eerste	ajfdjl
is nu	al
twee	ap
heb de	epfchdjc
verko*	abdlecgbhdiojd
van m'n	aVbccbemfcgchXibjs
versc*	bccadcetfcgZhaiZjV
<s> table	anic
led a	amgd
second project	amgd
project since	amgd
government	ajccdjeUfbgShp
president	acbadcfSgYh1imjm
united	atbbcaddeUfYgdia
states	atcddbeRfWgciajj
china	albYcjddeafUgjicjk
south	apbacldbeYfTgZ
american	akcmdUeXfWijjb
including	arbXcqdceNgOicjm
international	aucadYeVfagbhniVjn
officials	ambccddYeUfUgNhpi0jk
billion	aobTd2eVfmgdhWiY
news	anbdcbdXebfRgThmioju
military	andbeQfcgShojl
york	arbXcndYeTfdgWisjY
several	anbXcndTeSfzgLhdijjn
around	bVdbfrgaimjT
political	aVbudYeYfVgdhw
however	anbkcddVeVfWgchYibjq
dollars	anbRd3eVfmgahXicjb
iraq	cWdpeWfbjk
based	aubqckdTeGfWgWjm
among	aXblcudTeXfWgchjil
economic	acbpcbdneVfWgliVjp
countries	ajcaeSfbiUjp
killed	abbUclesfkgTi2jW
held	aqbRcmeXgShnibjX
business	bkeOfRgchoij
west	apbcdceafXgbjc
women	aWcudZfbgchoijjc
bush	adbceXfbgbhkjk
chief	apbXcdeSfFgUh0iujr
john	bXctdaeTfUgWhrin
following	axbWcbeafvgThbiSjo
expected	akbYdneNfdhcibjk
washington	ancdeWfSgYhkiojd
games	akcnecfqgjhUiVjc
european	apccdZeTfciZjm
league	amcodbeSibjZ
reported	atbYdbedfZgOhbirjo
british	atbZdSeWgXik
white	bVcydXebgUiqjY
became	atbVcqdVecfXgWiljb
few	adbackdXecfohXja
began	aubMcdeVfvgXhbinjc
center	arbdcjddeWfVgYhlilja
israel	bYcQdlfjgjid
east	akbdecfUgcjd
central	aoddeQfXgShoin
chinese	bZcldVeYfZhlinjj
prime	bacddkeafbgZhsicjn
death	bVccdketfdgahkinja
forces	bdcddceXgYhqjm
federal	ateIfbgLhnip
peace	adbXcWdnecgthoiW
force	aocbdceOfcgbhl
released	a1bOcdeWflgWhWjj
health	aqcbdqeTfWgVhqiYjq
japan	arbUdnfZhYiW
election	adcjddeZgYhqjZ
program	aubZdseFfcgX
although	anbjdSeUfZgZhXjo
development	ambldmeGfaiTjt
leaders	aZdbeWfWgdhyij
france	atbVdceafahciY
spokesman	aobacaeWfKgShtitjx
your	aYbdcZdpfbgohqiVja
financial	albjcVdseWfSgahniajp
recent	dXedflgchYjo
campaign	acbYckeWfjgahrikjk
troops	akbScdeafngYhljk
israeli	bacVdcfogZhkir
russia	albbcddleZfYidjk
information	arbmcadWeJfRgShnjx
large	bbcldbeWfmgU
economy	abbjcbdsecfXgohaib
died	anbNdleufkgYhbinjV
career	aoctddePfmgkhSiYjW
making	bkePhZiYjd
attack	abcadaengbiq
clinton	acbZcldbeZgahmimjj
america	addbebfNgnhmijja
often	aZbpcndRedfcgXhcij
television	alckdTeZgQhkis
industry	blcjeRfRim
palestinian	aabYcWdkfrgchpir
administration	apbjddeOfYgShmjk
russian	ambbdaeVfdgWhkiqjm
nations	alcaeRfagbhmiYjk
india	aobceZfdhaiVjk
defense	akbneKfVgThojl
players	bpckdVeWfahdjb
important	adbvcadZeLfVgpiSjm
southern	anbWcmdXeagZhjij
population	boddeZfcgaja
rose	awbOcudjecfagchZibjd
include	awbYcjeCfbgRhoiZjx
further	arcWdjeUhYiQj0
nuclear	avcZdneUfVhaia
groups	bkcmdXeRfZgVhsil
despite	bjcbgjhWiUjj
largest	apbVckdjeXfbgdhkjW
whose	ctdWeTfQgahmiljb
attacks	aZcYeqfmgdimjm
germany	aubPdmfahaiW
nation	aYbofYgmhniYjV
station	aybWdYeWgQhciwjd
research	aubmckeEfWgZhdiajm
europe	ambaccddebfZgkhdib
northern	arbVckdYeYgY
football	blcmdUeZfZgbhmimjX
workers	bQcldteWfdgUhmisjX
iran	akbjcaeUfUhdijjl
agreement	aubVcTdpeMfciXjn
western	bocpdReXfagWij
special	aubWcjeHgPhtiajn
plans	asbPcXdweGgZhmjt
england	apbddaeXfkhYibjZ
authorities	arbdcVdVebfdgRiu
race	bmctdYfagkhYicjU
korea	atbWdmebfRhciY
opposition	aXdXeafbgYhyio
island	anbZcdeagdibjb
road	apbccdgchWjc
democratic	aZbjcrdYeTfbgchzja
almost	adbjckdZekfrhQiajS
leading	apcsdYeRfWgbhdjc
congress	ambdcdeTfagYhpibjd
index	a0bccreXfYgchUiTjc
australia	asbZeVhViW
action	bqcYddeVfUhkiZjm
elections	eZfkgchqiYjY
san	aqbbeTfXgbhlinjZ
executive	anbYcdeOfMgVh2ipjr
areas	albjeUgXiVjs
river	apbVeagajj
using	atbjdWeMfsgOhaicjk
japanese	ambYcjedfbgchb
province	aobYcleVfXgbhl
california	atcoddeOfWgainjW
africa	ajbdeYfYiX
association	atcjdVeNfQgWhvinjd
exchange	avbUccdneTfcgYhkicjj
likely	acbldmeSfMgkhcim
player	ambmcndYeSfVglhbjX
george	ambZcoeTfWgVhnjj
victory	bdckejfdgwhbiRjT
pakistan	akbdcZebgcicjn
social	acbpcjeUfZgchuiSjn
continue	cQdreMfZgohoidjj
soldiers	bVcjfmgShlisjb
able	blcdeMfcgniZjb
parliament	akbYccddeZfkgUhvib
problems	brcTdqfagdhXiWjm
private	ambbdkeKfbgPhsin
efforts	cWdneRfkglhniWjn
dollar	albbcddveZfahYjd
david	albdcldleQfMgahjik
african	cndYeUfcgZhm
increase	amcddqePgjhaiTjq
reports	ancbdWeWfbgLiwjx
king	bVfXgahx
taiwan	aobZeWfVgmhliZ
britain	asbScdeafchcic
playing	bjdZebflhaiaja
global	bmcYdkeafVgnhjicjp
located	axbddYeYfTgVikjZ
ahead	bccddqecfjgphXiSjb
iraqi	abcceVgYhpiv
violence	aTbqcadbeshjik
goal	albtdleSgphTiNjb
border	atbUcYddeagXhjik
soon	arbKcadleXfdiljd
crisis	adcOdxelfa
division	awcoddeVfVgWhmiZ
served	avbPcndYeQfngPho
kong	arbUeZfUhkic
hong	aqbVeZfVgjhkic
technology	asbncodbeOfRhaib
organization	akcdeLfSgahximjd
weapons	aseNfZgYik
republican	aacudXeRfZgYhvipjc
recently	a0bMcldWeWgShaiqjn
texas	aqcoeSfVgdiljT
senate	ambZcleQfdgVhrjd
reached	atbTeVfjhUiZjd
continued	apbZcXeVfkhdicjm
investors	abbocbfOglhbimjj
living	acbYcldleWgcjV
provide	aodjeBgZiWju
presidential	ajbZcreQfagVhv
obama	aabZcneXfchjijjm
event	adgnicjb
daily	ambbcZdaeafngZjq
drug	aneWfWgZhkio
investment	ajdueIfKhljq
michael	aqbZckeUfQgahlim
civil	ajdbeYgVhsja
appeared	arbbcjdQeagThWis
involved	bndbeTfdgUir
indian	anbddWeWgXjj
similar	akbmckdQeTfogVhYibjn
fighting	abbcdjflhkjc
australian	aqbcckdYeVfjgahZ
relations	cYddfYglhqiVjm
anti	dQfcgYhris
popular	bncpdHeXgdhlil
base	asbdckeNgZhbic
markets	bmcYecfThdjm
newspaper	aodReXfVgUhmiujm
operations	axbYcUdreQgWhkiZjp
pressure	bncTekiUjm
americans	aVblfWglimja
eastern	albacldbeZfcgVhkil
legal	albucWddeIfWgUhq
asia	akbadjeafNgjicjq
returned	a0bFcjdleYftgUhZiajd
considered	byckdTeOfKgchd
currently	a1bWcjeDfWgRhdin
charges	djeXfZgPivjk
management	asblcddneIfQgVhniajn
cases	akblddebgVhXijjZ
vice	bYcodaeSfMgUh6iujs
ca	aabncYdleafKgqiljP
mexico	aqbXeVfVgd
trading	apcbdkeafcgbhb
especially	aSbvdZfWgmhdiYjj
reporters	ajbacZdUeYfYgShoipjy
afghanistan	bYcbdqeWgbhjjm
common	bscddZeWfaiT
rates	anbjcadreRfUhWidjo
justice	bndYeVfRgahv
thousands	aYbNdjelfugXhjitja
james	akctdaePfQgUhpiq
republic	aubXccdceXfZhpiY
accused	abckdbecfUgKhsi3
championship	aocqecfZgjhciWjY
example	akbsdReOfYhaib
performance	albtcrdWeOhSiQ
sports	akbocqdQeVfVgVhoip
robert	arbbcoddeOfNgVhpinjd
personal	bmdceafbhoiUjm
stocks	arcjdoedfShVib
arrested	anbQdYgQhji6jb
majority	blcjdZeTfXgbhoibjc
battle	acbdcmhnjZ
products	aucjeQfXgYhdiXjp
construction	avbRdueLflgVhYjk
various	ancmdTeGfzgNhmiYjs
airport	a0bMcWflgTijjj
paul	anbWcjddeVfXgWhlirjl
internet	ajdSeWfVhmisjn
followed	aubQckdcfxgYhPiX
angeles	aqbccodaePfcgYiwjW
italy	aubUccdceWhdiZjj
parties	aabjcjdXeQgbhwidjc
beijing	albWcjdcedfZhkij
nato	akbXcUddeXhojr
remains	akbjcaecfPhYioja
allow	anbccWdjeKfjgchpiajm
florida	aqckeSfdgajW
computer	arbkcldaeYfbgahZjZ
coast	aqbcdYeZgahcid
created	anbdckdXePgYhlik
demand	bdcYdreTfYgjidjr
events	aabkdXfojj
islamic	acbjdXebgdhnil
analysts	abbydaeTfRhYiojm
asian	ckebfXicjk
effort	bocadkeQfkgniajc
cooperation	albdcZeNfYgohoiSjv
investigation	amcZdbeUgQiwjk
yen	ambYcddvejfchYic
tried	cjdWeafmgTiujY
described	bsdJeZgUhbimjr
throughout	akbddOeZf2gciZjj
established	a1bacjdYeCgVhoicjc
associated	apbocbdVeTfUgShnj0
growing	aVbnccddfZgnhkjk
poor	aXbsckdqfZgZhdiZ
latest	ajccddeVgchZipjl
banks	aobZcYdqeWfXgYjj
prison	ambSdqecfjgShjirjW
attention	acdZedfWhkjp
injured	akbXdjeuflgThWiqjd
governor	bXcqeRfVgThwinjm
movie	cpdYecfWgjhdiqjZ
programs	arcjdoeFgUiajl
forced	bUcdduemfngThjjb
difficult	aTb4cYeVgohWiU
produced	aucsdXeOfogXhPib
rebels	bTcjdleafkgVhlipjd
elected	bdcsdaeTgVhxjX
adding	ancTdbeRfdgdhZicj3
species	albleWfZhZiTjj
rise	ckdkebfagmhX
killing	aXdjeqgVizjW
spain	arbZcbeYfbgmhaiW
italian	arbZdQeVgahjil
paris	aubPebgbjb
tournament	ajdkecgnhZiXjY
officers	alcodReSgHhpi0jd
scheduled	avbJcadveNfrgZibjj
immediately	axbScUebfjgTjl
increased	arbcdmeYhYiPju
brown	bVcuddebgVil
remained	avbbcbddfcgUhVij
success	bndaeQfagxhZiV
meanwhile	asbNeUfVgThjivjp
sides	blccdYeafpiYjk
believed	acdVeYfTgbhci4
olympic	akbScmdaebhjij
champion	bdctejfRgohbja
step	amcTdleSfZgriU
democrats	aXblcqdaeafagchnjZ
labor	bbcldqeOgWhtjc
summit	bYcadreZfagkhliZjk
sometimes	aWbqdSejfdgdhbijja
addition	axbWcjdceBflgRibjt
raised	ambWdleYfZgWimjj
william	aobdcrdWeQfRgThsimjj
terms	btcddceKhciPjo
ruling	bndZeYfSgYhsiljc
ball	bncrdaflhRiVjT
beginning	akbXcadleVfugqhYibjW
charge	ajcddjeOfbgRinjl
korean	aqbWeafYgcik
begin	ambRcSdveKfrgkjb
arab	aWbkcaddechrij
atlanta	arbWcjeXfZgdipjb
caused	accSdme0gdhYjj
sources	anblccdYeDfYgPhmiujx
armed	bacmdWeZgVhqis
cents	asbackdpecfqgchRiW
claimed	albacmdXeZfdgUhcir
heavy	ajbXepfpgYhZiajn
spending	ajbYd1eQflgbhciajj
related	apblcadneRfcgViYjs
particularly	aUb0dVfThciZjn
aircraft	azbbdbeSfogWhPiajo
authority	arbjcUdYePfWgXhwjj
boston	anbWcqddeXfdgdirjR
conditions	bpcTdmeafkhXiPjq
details	apbacZddeLfjgUhdj0
coalition	adeUfdhvjb
lee	anbXcpdkeUfOhljm
turkey	albVcUdmiajj
natural	bqeTfchbiTjl
style	btcudJeVhdicjd
rock	bccpdVedhbiqjT
view	aVb5dMeXfSgjjm
spanish	aqbdccdUeTgdjj
royal	axbPcmdXeWfdgVhpia
smith	aqbccmdZeRfUgWhdinjj
chicago	aqbZcsddeUgWiujT
systems	avbodaeSfdgZhciXjm
hundreds	acbNcjfxgRivjc
response	bmcSdVgdibjw
developed	avbncodReQfnhSiUjm
jones	arbbcrdceTfUgbhYil
thomas	alcndceTfSgXhoio
domestic	bjdoeSgZiZjl
gaza	bRcSdpejftgbhjim
launched	aubPckddeWfvgbhdjj
muslim	aVdXejhtirjc
camp	anbLcldseYfdgVhnisja
quickly	anbacddafmhYic
owned	aubUckeVfZgShmirjb
palestinians	aYbZcTdnelfrgjilja
eventually	arbOcjdleThbikjX
measures	aobjcUdleQfjhbiQjv
cities	bbcldXeYfkhkij
afp	atbXcVdZeWfUgRhkitjx
richard	ambbcqdceSfOgWhoip
starting	aqbXdseLfpgjhVibjW
designed	apbjcmdZeKfogZhXicjk
certain	adbycXdWeSfZiSjq
voters	aWbrcodUebfahmiljW
modern	buctdCeSfphZ
fans	aRcldOevfagmhkiujS
commercial	aucbdceLgVhcijjl
provided	aybYcjdbeBflgOhajx
constitution	atcVdbePfZgbhoiWjm
canadian	avbdcmdYePfZgUin
goals	akbtcjdkeOfngmhRiHjl
negotiations	ajbYcTdueUfjglib
affairs	alcbeSfRgNh5icjr
significant	albscbdceMfZgkhYiRjs
create	aaboeJgmhnib
bomb	anbYflgWhUiwjY
warned	adcOfNhmirjx
religious	aWbtdRecgchv
figures	bocwdUeJgShbir
victims	aVbXdneufjgWhlirja
activities	alcYeJfbgZhtibjt
upon	cYeZfpgdhjiRjl
leaving	akbPcbdsfmgSiljZ
attorney	akbkdbeNfQgQhviw
proposed	awbZcbeBgSjy
intelligence	aobrdUeKfUgUhmiljp
giving	bdeOgciY
whom	aWbYcwdWeTfXgWhrizjb
experts	akbvdUeLfVgWhbit
baghdad	cbecfdgXhjiv
feet	bcckdlepfrhLiZjQ
fifth	aobYcodseXgjhWiYjR
highest	aobmcveQfWhZiSjY
sell	anbYdneMfZgchk
pacific	atbXddeXfWgdiXjn
mostly	adcndYeYfogQhYipjd
square	bccmdYekfsgbikjP
design	asbscudQeFgahRiZjj
focus	bpccePgkiWju
bay	anbdckdleVgdhbja
dlrs	apbPd2eVfpgZhZjY
wide	akbrcodPeWfngbhWiWjj
charged	bkcldbeVfcgLiw
profit	dveafYgjhXib
industrial	avcqeOfcgahZiZ
zealand	awbccjdbeRgahViU
estimated	bYcldpeRfkgWhainjd
traditional	adcqdSeQfsgbhqia
cars	ambXcndaflgYhSipjd
concerns	bscOfTjx
sector	ancddteOfUibjk
homes	bUdqfqgVipja
disease	alcbdlenfYhaia
terrorism	acbqcVeafWgjhjicjm
speech	cbdVhliTjp
peter	bTcjdleUfUgVhtir
culture	aVbwcldOedfUglhrjc
reform	ccdoePfdhqic
founded	avbScldbeOfZgYhuiojY
successful	blcndceMfpgqhZiYjb
arms	arbTdleXfagWhmjb
charles	albXcrdbeSfUgXhrikjj
conflict	aWbpcWdjhk
material	apbleLfdgYhXiZjp
trip	akbMcYdqeZfkgkhcjj
property	aqcbdteUfOgahmicjd
threat	bpcQfKgmjr
seeking	ajbYdkeGfYhriljk
concern	brcLejfLgkjv
plane	arbXccddekfjgUhRim
jewish	abbYcZfkhtisjY
williams	aobXcoeafWhWikjd
hill	asbbcmddeWfSgaimja
ireland	arbXddeVgciZja
taliban	baeagchmiujl
huge	aXbadlijjd
johnson	arbVctddeWfWgbhaijjd
mass	acdcekhmja
soviet	anbacldYedfjgZhjij
republicans	aXbncqdYeXfagbhlimjZ
moscow	anbZcdedfcgXhliq
brazil	asbadkeVfVhZiWjj
kilometers	aqbYcdfogahUjd
formed	aqbUcldWeRfkgXhrijjc
amid	abbXcYdmeqfogcikjj
stadium	bYcjdkfmgchcjZ
singapore	arbXdleZfXhaiXjk
hopes	acbVccdpeVfcgx
emergency	aybNcQdveWfsgNhlibjo
declined	a1backdbeMfZgRhYju
treatment	anccdoecfjgahdiWjk
tokyo	atbUdmekfagYha
ban	aybScSeYfbgWhmijjs
serve	bceOfqhniajb
progress	ajbmcXdkeRguhYiOjn
wo	abbbcWdueZfGgvipjX
projects	aobadxeBgbhbibjp
independence	cbdXedfYgshtiVjb
appointed	aubVcodaeIgKhxjm
terrorist	adcUedfahkinjk
christian	aabncmdUeZfdgchsijjd
politics	aTbzcldVejfXhsjV
militants	bXcdfngaiu
holding	arbOdneYfagUhrja
regular	arbWcjeNfzgViajj
debt	akbdcUd9eZfVgchdiVjm
guard	atbYcjdZeXfVgUhoisjc
wounded	bYcjetfpgRiujc
assembly	arbceTgXhtiVja
expressed	acbmcRdSfVgkhlibj0
character	abbrcpdPeXfYhj
fuel	aoccdqeWgahRjm
martin	arbccmeVfWgY
supreme	albmdSeXfWgZhqiljZ
ministers	bYccdlePfdgThxjo
equipment	a2bYdkePgShXiajm
additional	aybTcbdqeBfsgThciXjy
denied	andceXfTgPhjisjr
features	ascqdOeLfkgXhZicjr
levels	aobqeUfahWiSjo
greater	bqdbeRfUgqhkiPjp
port	aqbXcbddeYfjgZjj
ethnic	aXblcldTgahpim
primary	apbkcodkeIgShliZ
amount	ajcadneShYiWjl
ways	aRbxcaePfjgoicjk
debate	aXbpccdYechpij
decades	abckdcekfwhZjR
individual	acbtcldbeNhkiU
previously	a2bVcldWeJflgJhVimjr
urged	adbbcWddeXfYgbh0ikju
placed	a1bTcleYfjgPhZiX
illegal	bdcYdleSfXgVhmivjd
fired	albacmdXfrgPhYixjb
indonesia	ambXcXdqfYhdiZjm
damage	bmcUdreqhViT
responsible	adbscaeSfWgWhqik
baseball	adcrdZeYfbipjS
ties	bXedfbglhoibjk
originally	a3bRcndXeJflgQhWir
challenge	aWbydZeSfXgrhjicjd
prevent	cQdpfjhmid
filed	arbWeVfcgPhlir
captain	aqbacddYfXgdjl
supporters	aUbcckdTfYgbhyixjc
blood	bYeqgbiaja
territory	aobdcZdcecgdhniZjd
conservative	aSbxcrdOeZfXgbhtimjc
earnings	bkdseZfYgkhViajp
protection	aubZccdleOfUgZhqiXjr
discuss	bbcSdneJgbhujv
raise	bbdyeKfahojl
murder	aVbkcjekgXizjV
operating	axbbcbdleKgUhcjm
olympics	bScnfjgkhb
deep	aXbjcaeuflgphYiU
settlement	ambbcUdnePhliq
nearby	anbOdbfmgPhli1jc
relationship	aWbkccdcebfZgrhojj
hamas	abbXcafmhoiq
laws	anbqcYdYeTfcgWhliajj
buildings	anbdcldZeYfpgRhaimjc
newspapers	aldLecgRhkiqjq
consumer	albqeVfQjn
self	abbsccdaecfbguhjiWja
beach	apbXddebfcgbiljc
songs	bYdTeYfthbiZjl
scene	accodMekfpgXhciyjW
communist	bYcmdXfbgchwinjY
units	awbcckeQfkgUhdia
necessary	albqcQdpeFgliKjo
navy	aybTcmdWePgShbjm
protect	aacWdmeYfchuicjk
speed	aqbpdUeYgnhPiQjk
beyond	acbwccddeaglhWiX
democracy	aWbncddbfYguhsibjV
francisco	apbbcjeQfZgahliojY
matches	amcjddeafuhUiP
basis	aqbtcceDfjgchaiW
suicide	abbXdjelfpgahciv
resolution	atbkcSdceUiSjn
calling	adbdcVdcebfagbhtikjn
remaining	aobYcbdseRfwgXhdiaja
powerful	aUbucpdLfchnikjb
losing	dtekfdgmhciUjS
votes	bjcseNgYhliYjW
georgia	arbacmeXfYgZhmijjd
god	aPbdcaelfcgvhrja
commander	arbXcjdZeRfSgYhsikjt
rising	bddpekfbhZicjm
catholic	abbkcjdTedgXhwiojZ
opportunity	aWbneLfVgxhlib
resources	ajbodreEfUgbhniQjv
writer	albkcjdXeOfPgdhlipjl
awards	apbcc1daeRfZiWjb
suffered	ajbcdqe2hSiRja
alleged	bdeXfYgPhoi2
alliance	ajbZdceSfSglh1jj
host	bWcmdneTgchsib
injury	anblcWdtepgjhPiR
environment	aabvcbeTfVhoiTju
protest	bTcWelfkgXhsip
suggested	amdUeHfWgUivjy
headquarters	axbPcbddeVfZgNhyiu
rebel	bUckeXfdgYhvip
consider	abbucTeLfThnjk
citizens	aabkcWecfShuikjc
attended	ajbOcxdYeWfmgQhsinjd
currency	ajbjcUdpeXfUjl
generally	bxcmdMeRfZgZhY
vietnam	ambNcjdnecfZhj
seats	bbcteZflgXiYjW
thus	anbqcceRfXhciPjk
incident	blcVdVeygXhYiu
ap	azbWckeNfQgShoikjn
largely	budaeZflgVhWij
developing	ajbodneJfcgjiUjs
approach	aab7dSeQglhViYjj
films	amctdVeUha
mike	ambWcqdleWfXgZik
historic	aqcbdceTgjiYjZ
businesses	cbdoeSfagchlil
gained	a1bZctdWeWfbhXiP
tough	aUbrecgohZiZjb
traffic	apbdcWdXemgWhainjl
inflation	ajbkccdreXfTgkhUjl
egypt	akbUcVfjjj
telephone	atbVccdXeYgQhlimjq
suspected	ambUeafcgTi5ja
drugs	aoeXfagZij
debut	aubVcmeTfngmhUiVjb
railway	a0bUcjdaeWfkgWhYjl
arrest	anbUcTecfagbhniu
mountain	asbYcoddeZfYgbij
famous	bccudKeWfdgdhjiqjX
tom	bRcleVfUgchqitjd
championships	apbZcrddglhZiXjY
carry	bbddeRfngbiXjl
weather	bmcYdcflhWjp
thailand	apbRcadpedfXjj
greek	albccadVeYfogZikjk
concerned	aVb3cQdYedfHhlipjq
command	awbcdaeOfYgVhpiUju
critical	b0cbdWeWgchZiQjq
hot	bXcjdbeofmhciojY
lebanon	bccRdlhm
channel	atcXdaeYfdgVijjs
census	arbmdbeNgPjd
houses	akbScneXfrgQipjT
female	aabcc2dTeUfcgahmitjW
vehicles	apbccmdZeZfngShTiojm
spread	bdcdddel
aimed	blcXdmeSfnhdjn
freedom	bkcZdZfRgqhviQ
medal	aobacxdaeZfbglhaiOjd
saddam	acbdcdfXhpiqjd
losses	ajccd3ejfdhWiT
bridge	aqbZebgchW
representatives	apbUcndZeGfdgNh4il
saudi	bYcZdmeafagbiojl
cancer	ambZdnfbgkic
turkish	anbYcVdaebfmgYhliljo
appear	bldXeSfagbin
decade	bdcneafuglhTijjP
receive	arbOcndpeHfdgYhqiUjk
securities	asdleQfHgWhjjn
ability	acb4cddaeLfXgphjiNjl
appears	akdXeWfQhYis
crimes	adbndbfagYhlim
retired	awbQcnddeUgUhdipja
sun	akbQcndYgmhkjl
becoming	cjfTiljY
champions	bdcmdjfbgniWjd
gulf	akbacVdmfdicjn
virginia	asbdcpdbeSfXgZhmiljZ
corporate	abcjdleUfPgahuip
introduced	a2bRcpdTeNfpgThbicjp
academy	azbZczdXeJfTgVhmjb
particular	b2cbdQePfSiXjr
easy	aYbvdVeSfcgthViYja
mainly	dceQfngQhbjn
hearing	bccXgWhjin
reduce	akblcSdzeSiQjt
directed	aobdcldaeTgUjo
native	ambbcsdUeSfcid
seconds	aobdckdcelfvgnhFiWjW
crowd	aNcpdOewfjhliujU
complex	bxddeVgbhaibjb
poland	aobTdnecfaiX
entered	a2bHcodaeVfsgShainjX
responsibility	aabqcTdkedfZgbhqiYjm
pounds	aqbTdueafngchRibjX
environmental	ambteMfWgYiYjs
subject	ambqcddUeSfcgZiYjo
organizations	bmdaeKfagThziljj
jersey	aubXcvdYeUfWgWipjY
kosovo	bbcVddebgdhqiljk
serving	anbWdbeVfpgUhpimja
cultural	budSeVfXgkhqiWjk
draw	adbjcleVflgkhciVjd
yards	ancsfqgZhJiZjS
cuts	ajbWd5eZhXiXjm
produce	blcmeGfjhbiYjd
ice	aqbSckdcekfrhbjb
legislation	asbdcbeLgXhkiYjp
presence	adcWdOeZfSglhriojp
shown	albodReafdhViY
critics	aXb4cldLebfUgaiq
rich	aQbkcsdjeVfTgjhm
offers	aobXcpdceDjr
influence	aVb2dNeUfSgjhvjn
governments	adbncaeUfdgYhqia
stations	asbdccdVeXfngOit
soccer	blckdWfYgchoirjZ
shooting	bncmdXejflgVhVizjV
arafat	bUcTenfkhqjl
streets	aZbbdWeufmgXhlitjX
sex	abcndYecfZgZhqiqjY
bodies	acbddbelfpgPhkiqjZ
policies	abbwcceQfagahmiXjs
afghan	aZbZdjeVfngUhtixjk
nature	aWb4cYdSeYfXgqhjiZjl
strategy	acbycceHfUgkjp
jordan	ajbScbdmedfZjn
giant	ambQcmdjelfZimjZ
jackson	akbYcndYeVfXgZhliv
wing	amcodceafagYhjjb
prosecutors	bkdXeRfZgQhji3
identified	arckdPePfVgOhdixjr
larger	cpdaeQfngZid
article	avbmcWdPeQgRhcjy
optional	aubbcbdmeTfsgahZiU
sri	ajbZdkeXfpgXid
seek	bacZdreFfXgkhxidjn
bombing	bacSepfrgchZit
sought	aobacjdceGgVhnimjp
measure	apbocddaePhZiSjk
earned	arbUc5eQhViSjY
gmt	azbacVdjgXhZiY
rural	ckdmeOgWhojm
sanctions	ascOdnecfagdiajo
contributed	aobkdjeLfdgYhaiYjy
carrying	albNdZfrgPhair
prince	bScoecfRgZhwiojo
treaty	azbWcQdleTfZiRjk
highly	acb2cqdQeSfYgbhaicjl
civilians	aVccdjemfngTiu
basketball	bjcpdWebfXhoipjZ
performed	avbWcmdbeTfxgZhXiSjc
develop	ajbmdkeFfjgoiRjn
interior	akbccndYeSgPju
henry	ambXcreUfSgZhrjj
lawmakers	adddeWgThuio
prepared	bccXeNfpgahlidjk
malaysia	aobXcYdnebfViXjp
widely	ambxcmdFeVgVhZjn
serb	bacbdXejgYhuit
spokeswoman	atbQcXeTfOgVhviuj0
rally	adbbfdgmimjZ
supported	alcodTeNfjgRhljs
ambassador	anbScZeYfPgWhwipjs
ensure	bkcYdmeIfjhliSjm
towards	abboddedgniSjl
headed	arbTcmdaeWfWgVhlitjb
bosnia	albYcVecflgdhp
rice	akbWdpeRgYjn
carolina	awbacqeWfVgYjZ
initial	ascbeMftgbhUiWjo
relief	bQcYdzeWfngdiZjn
yuan	ambUcndseRgahkid
continues	cVdleTfSgnip
earth	aYclekfsgphZiZjV
activity	albmcWeVfWgkjl
polls	adbpcmdXecgbjY
louis	anbYcseVfZgXhniljc
corruption	aVbqdjfWgWhripja
interests	aYb3ccdaeQfOhtiWjr
refugees	abbOcVdqfkgYhoisjl
defeat	aYdneofjgpiQjU
initially	azbZckdSeOgNhUitjn
agencies	aobkcddceGfdgKhriqjq
swiss	asbVcbddgZhjiojZ
standards	asb0dReKfcgWhbiVjl
ceremony	bKclfnhridjd
occurred	akccdcemfogahSipjY
kingdom	aqbVcbdcechniYjd
shortly	a0bDcYdkejfxgShdikjd
iranian	cbdWeWfbgahkivjn
bob	bTcqdceUfXgbhriujd
diplomatic	aqbccRdcechkiXjm
facilities	aybXccdneKgTidjn
struck	aobbdbelfphIjZ
discovered	awbTcjdXebgVhSiwjX
contact	aubXcYdaeWgYhqidjk
regime	bmcdedfWgdhniljY
airlines	atbXcYebfbgdhbjp
penalty	albtdjebfZgchWiZja
transport	avbTcbdkeTgRiZjy
follows	amccdaeTgYhdjo
marriage	bXeZfdhujb
appearance	codWeZfmgdhdib
highway	awbcccdagShaim
millions	aTbUdtfmioja
gain	aocndleMfZgohdiPjc
poll	ajbtcpdUeWfbgXiljY
threatened	bacXdoejfXgYhqijjk
wins	ambWc0eWfagphXiTjW
silver	aqbLc0dcecfZhYjc
passengers	ajbRcYddepfqgXhXimjl
scott	alcmdkeTfVgchcjj
rescue	albQcadteZfqgYik
showing	cpdUebhU
increasing	bmcZdjeZiUjw
specific	ambucadYeCgXiSj2
sixth	arbXcrdseVgjhUiYjR
vehicle	arcmdZeXgVhUiojj
latin	andYeQfWhkidjk
refer	aobnccdOeNfTgUhriljs
items	atbWcjeOflgShaibjp
benefits	akbZd0eJfaiVjo
seem	aLb4dVfOgshbipjU
kill	aVbYdrebfagchpiwjW
communications	aydZeRfSgVhoidjw
broadcast	aqbdccdUeXfpgShjiljl
faces	aYbdcjdkejfZikjc
protests	aYbXcbetfogdhnip
caught	cjdbeqgVhOiujV
presented	aqbdcpdUeCfmgUibjp
setting	albkeKfugahZid
steve	akbbcjdkeRfRgahjiv
fed	ajbdcXdneXfWgcisjk
deaths	acbdcddnetfjgYhbirja
davis	aobZcpeSfVgaij
sport	adbtctdPecfUijjd
boost	bcdteNfcgrhkiTjs
goods	arbXdneUfdgYhaiajl
ford	asbWcreYfYgYhZimjk
decline	akcddmglhSib
immediate	ambbcPdneSfbhmiYjy
bonds	albbcjdteVfVgjhaid
climate	brcaeWfagkiUjs
orders	aubOdleSgUjp
destroyed	ambUcbdjemfvgWhYinjX
awarded	azbYc1eMgWhbiO
provides	aueBfcgZiaju
defeated	bacxfdgdhkibjW
bosnian	ajbZcZdYfkgWhuisjk
conducted	awcjdWeLfugQhbib
accident	ancZdkesgXhOipjb
mary	ajbNckebfdgchsimjc
block	asbacdeUfdgThjijjd
joseph	apbScneOfRgRh0irjk
actions	aZb0cRddebfWhmiXju
massive	aabYcadqekfsgd
structure	albrdceOfjgbhbiXjj
terror	adcTdlekfcglhjil
warning	aqbdcOdVekfYgbhcikjx
worldwide	ancYddfdgjhdicjk
featured	aqbVcwdQeRftgThailjl
advantage	bveOfXgohaiR
convention	anbYdYeUgYhwja
southeast	anbbccebfVjk
plants	aqbVcddseUhXiZjd
joe	akbScmeTfXgYhsiwjc
positions	bmcmddeOgShpjk
heads	adbRcndcgThwinjZ
pennsylvania	avbccteSfdgPiljY
bowl	coddfnhkjU
ohio	atbccqeTfZgVhjijjb
meetings	bUcbdlePfqgYhujl
prior	azbYeMfxgUhYiV
houston	apbbcjeVfcipjY
cox	asbWcdeYfUgVhlijju
assets	arbbcXdyeQfQgbhmibjj
crash	aobdccesgXhOioja
slightly	ajbncndWemfogYhNiZ
recovery	albdcTdyeVfdgvhUiXjk
assistance	arbTcWd1eFgWhniWju
steps	albccSdoeVfjgkhdiVjm
jerusalem	ajbUcUdlfjhpim
jim	bacpeVfYgXhoirjd
controlled	aqbkdVedfjgRhljb
kim	aobQcmdjecfNhojk
actor	ajcvdWeUfQirjb
gun	aobdcqdVeafcgUiwjX
meters	anbacmejfthJiZjX
intended	ambjcYddeHgbjr
linked	akcdddfZgViujk
allowing	aobdcbdjeNfqgaiZjk
offensive	adboddeb
spend	aYbVdyePfphljZ
eds	arbScbdqeVfcgbjk
numerous	alcpdQePfygMjr
loans	aqbVccd7eOfdgVhaiZjm
certainly	aPbzccdZeafEg1hZioja
institutions	ajbqcddjeQfZgZhqiaja
consumers	aabtcZebfQgjiljk
syria	ajbccSdkeZfajm
opposed	adbrdReYgWhmiljj
effective	akbtcZeLfjglhdiQjj
sweden	asbSdkejhXiT
argentina	aqbacadneXfbhaiX
hits	anbScndmeafqgkhKidjW
representative	aqbdcmdSeFfOgTh5ikjm
location	avcbdXeMfZgZikjm
entertainment	akbjcmdYeWfTgchrikjl
uk	a3bUddePgZhcib
feature	ascndQeJfkgchZicjo
acting	amdaeIfUgThtimjm
individuals	aabtdceSfbgdhkic
captured	aobRcpdWedfjgbhdil
uses	arblcndReJfkgVhdjm
attend	bQcldpeQgYhz
faced	aWblckdjelgchXjd
microsoft	akbkdZeWfXgdipjn
mccain	aabdcqdaeYfbgchjinjm
queen	akbNcmdcejfchticjc
forest	asbcdmeWfcgYia
races	bkc0dZeYflhViWjW
tony	akbacpdleVfQgchljd
generation	aabkcoddeXfZgvhcikjZ
providing	aodkeBfkgViajw
journalists	adbldPeZfYgPhpi0
dozen	bOctdVeWf5gOhdizjY
frank	bYcqdZeWfZgchojj
overseas	apbUdoeKfahlidjo
federation	apdYeTfYgXhyil
dispute	bkcUdmeafagXhliqjd
personnel	avbYcdeKgLhmiljp
combat	andjeUfkiUjn
except	apbacbddebgXhbia
combined	ascsdceJfugbhWiMjl
missile	awccddeSfchVjq
affected	adbmcUdnemfjgbhbiYjp
offices	awbPeSgIhuitjb
announcement	apbVcUfWikjs
eye	bjenfbgmhciVjY
injuries	cbdmevflgbhRib
minor	asebgWhZiY
nor	brcadWeSfIhmjr
facing	aTbnccdqfa
deficit	ajcbd3eZhSiUjb
fort	aubYddeVfYgahlimjd
engine	aubjdcecflgbhJia
artists	cvdSeLfdhkikjc
chris	albccneXfTgZik
civilian	bleUfjgQhkim
fox	albdcpeRfUgWhmiq
greece	aqbUcVdmecfjhbiYjk
mexican	akbddYeUfagYhpiujc
represented	ajbqcwdMeNfZgaic
offering	anbUcjdjeIgdidjq
organized	accodVeRfmgXhwimja
increasingly	aRb0dUfZil
effects	btcXhZiWjq
helping	aZbddweOfjhmjd
executives	adcndceSfOgUhri3
boys	aabYcygXhjiyjP
ali	albZeafUgYhrikjr
solution	bocRdjeUfdgphdiZjl
prisoners	bSccdqfkgVhnijjZ
approximately	apbccleTfsgUhYjZ
banking	aqbdcYdmeZfTgZhnidjl
taxes	ccd1eSfbgZhkiajm
visited	arbEcjdaeafogUhliojm
artist	anbdcudXeNfYgjhdikjZ
unless	ambacSdteWfXid
convicted	bbcnecfZgUizjX
philippines	arbPcddseXfVgbjk
agree	acbpcZdjeIfVgjho
strip	aobScafqgZhkin
parliamentary	akeRfkgUhxiXjd
tennis	ckdbfagljb
voting	akbldaeSfdgVhpjX
attacked	acbYcndVerflgOhlix
musical	akbjcpdTeNfkiX
digital	asbmdXeUhcia
gains	alckdoeYfZgohZiPjj
characters	aXbrcrdOeWgdij
scientists	bpcldTeTfahZirjY
stone	bWcqdbeYfmgZhbisjZ
miami	aoddeafcgbirjT
reduced	aqcbdqebfmgXhUiOjr
raising	acbbcddweSgbhlij
steel	apbYcodngbhWiZjc
cricket	bldWeagd
powers	apblcZdbeRfXhriTjl
promote	acbkddeKgqhtiTjt
variety	akbpcpdReFfogXiWjr
fears	aXcOdnerfVglisjn
internal	bpcSfmgShpibjl
task	bmcbeJgdhkia
massachusetts	arbacteSfVgZhlimjV
liberal	aWbvcudReXfWgZhuijja
guilty	aYbnfVgZitjb
strength	brdaeXfagxhdiLjj
possibility	aZbmcQdjeWfVgmirjq
materials	ascmeIgUhWiYjr
determined	b5cbdWePfagkhZidjZ
onto	ambWclddekfugThaja
jack	bTcodkeZfWgYhoiujX
adopted	avbbdWeOfmgThkibjl
gore	aXbjcsdaeTfagZhrip
physical	akbycbdZebgjhZiKjk
allies	cdeYfXhv
direction	bvdSeSfYgkhZidjk
cuba	arbWcXdmeXfXgjib
buying	ccdmeWfain
trouble	abcXdpekfcgmhXjZ
allegations	aYbodcecfdgMhmizjl
xinhua	aubVcceYfagUimjy
philadelphia	arbYcoddebgbikjU
defence	aobleKfcgThmiYjp
arizona	aobccqeQfcgcinjW
divided	bqcjdUedfugUhjiYjb
shanghai	arbOcrebfc
innings	akbacldpebf2glhJiMjV
congressional	ajcneMfdgThrik
dozens	bPcmdXf0gLi2
edge	ajbrcrdZecfYgjhUiZjW
senator	bZcodZeXfTgahuiq
pope	bScWdcerfjhpjn
farmers	abdueSfdgahoimja
upper	alctecgViWjY
putting	acbkccdpeafjhZiajc
sexual	aVbudXfagdhojj
relatively	bwckdZeWgdhRiW
singer	anbScldWeYfbip
urban	aZbqcqdbeUfjgZhjjk
owners	ajeSfSgZhoixjW
communities	aabocceWhsjj
northwest	aqbbdbeafagail
finals	bdcndjflgmhYiWjZ
netherlands	a0bMeXhdiY
aids	badqedfZgbhj
crude	ajbmdmeYhOjk
neither	aabrdTeWfOgjiojj
profits	adbddzeZfWgjhd
historical	akbydKeMgcibjk
returning	arbJcadseXfrgdhcjd
removed	a2bQcZfmgNhb
commissioner	aobYcbddeRfTgRhwirjs
immigration	ambdcYddeSfbgVhmimjl
michigan	atbccwddeTfYgXijjW
investigators	aodSeTgMhZi7
reforms	cZdqeVfkiQjo
fought	bacrdbfphjibjV
kansas	atbYcreSfagbimjV
dance	ajctdSeVflhjjU
suspended	a2bNcWdpfngQhaid
racing	aqbmcpdVeafdhXjX
continuing	bncNdneVfjgjjn
marine	asbdcleQfXgXjo
heavily	bjcpdXfrgKhdjn
transportation	aubXdjeMfdgRjv
keeping	cTdmeUid
begins	bQcXdueZfjgliljV
thai	albTcbecfagZhqiq
demands	bjcXdleQfdhoiVjs
believes	aWbrccdaeRfEgqiwjm
unable	bncYdmeVgZjb
surface	bpcjdVfrgjhQiR
guys	aMbpcqddfTgrhcitjM
legislative	ameMgYhviVjd
supplies	aqbPcZdxeVfngVhdidjt
serbs	bbcYdaelfjgdhoio
jail	albTcddpfjgTitjW
hollywood	adctdUeZfRhmizjP
chemical	aybdeWfVgahcibjl
dangerous	aSb5cWdbemfQgmhcikjc
poverty	aVbodxfdiVjj
agriculture	arbcdveGfbgShoiZjq
distance	ambncldOeaflhWiZ
kennedy	akbXcndYecfcgYhk
rain	bSccdjetfxhVia
prominent	acblcvdJeSfYgThriy
finding	abbqcceKfbhYipjd
meaning	bmcZdbeXfTgoiZjk
commerce	aqbacjdbeLfQgXhtjq
sets	apbaclePfvgdhSiWjb
nigeria	ajbcdoeafagYjj
fields	ajcqePfkgaiZjl
airline	asbVcTeVfagcinjq
visitors	bTcjdYebflgkijjc
switzerland	axbPcYdmedhciZjc
czech	axbWeYfbiY
hussein	adbccddjfWhril
shots	bmcpdYfogdhNijja
therefore	bycVdbeRfNgkhdiUjn
singles	aobXcneYfogjhWiX
enter	ambPdleLhriljZ
coverage	bpeUfbgUhnjt
squad	albcdceWgcinjd
pakistani	cbdWeZfkgWirjp
suspects	ambZccdbeUgUi1
falling	ajbbdxeufkgbhNiajY
holiday	bMcXdofpgohl
difference	abb5daeXfWgthSiSjc
focused	acbydYeSfjgdhYjr
existing	ascXdkeGftgXiWjt
criticized	bwdQecfbgMhliljv
improved	awbjcmeRfogjhNiIjr
ships	asbQdZeTfqgahYjp
flying	axbSdbfmgbhQib
abu	bUcbdqecfXgdhrinjp
minority	aYblcqddeXfSgZhvik
decisions	aZb6cSdmeNfagchjiVjj
lies	aYbuccfNjY
expansion	aobbcXdoeOgqibjo
fighters	bWcoeagdhjiq
rare	ajbjdVedfbglhXiYja
anniversary	akbKccdkenfngqhmjX
medicine	atbYcjdleVgXiZ
stability	bqcUdjeVfWgviLjs
administrative	atblcadleIfcgMhuiYjl
atlantic	atbWcZdXecibjo
hockey	ajcodZfZhkja
blamed	aZbrcZerfdgQhbiwjk
blair	acbceafbgdhkjo
ancient	adcjdOeZfqhdilja
insisted	ajcUdceUfSgbhjipju
jose	ajdoeYfTgchj
politicians	aMbwcpdPecfTgYhyizjV
creating	adbpcdeNflhjicjm
ranked	anbpcwddeZfShZibjW
detroit	albdcodkedgbhYipjV
lord	aZbYcoeZfYhuja
electric	arbbcmfmgZhY
involving	cleXfngRiqjd
links	aobccddVeUfXgdhninjr
cable	aqdaeZfYgXinjm
alexander	akbdctdceSfSgShmipjr
wild	abcnfdgkjV
honor	bWcndbeYfZglhuiVjY
closer	bacqdkeRgshbiZjZ
determine	ajbxcddceEfdgc
stake	aobbcddpeWfPgkhkia
leads	coeXfUglhbid
officially	a3bLcbddeWgYiljc
classic	albkcpdUebfjhYjY
jean	ajbYckeXfWgXhtipjl
bringing	acbacddkeYfrid
disaster	bccXduhaic
usa	a0bWdYeVfQgchlim
argued	bwdVeMfRgTipjt
closely	brcmdOeQflgW
neighborhood	abbkckdZedfbgahpizjU
delegation	ambQdceLfVgXh0iqjl
reaching	ajcbeZfqgnhUiU
strategic	aobrcXdjeJfTgliTjv
scotland	ateZgbhaiVjc
pace	adbqeUfogthPiT
treasury	avbSdreKfYgRhlikjn
golden	ambVcvdcebgjjR
urgent	bYcQdoeaicjt
forms	bpcjdTeSfkgciRjl
zimbabwe	ccdqeZgWhljc
allows	apcbdaeJhkicjl
drew	bZczdVeZgXhcik
colorado	arcreWfYgbhcijjX
fbi	atbbdUeNfagPi6
seventh	aobXcpdteZglhUiXjQ
explosion	cYdbetgZhUi2ja
gay	aZcodUfShwitjc
witnesses	aXbkcjdOeafkgNhji/
blast	bccaevfogZhUizjY
metal	aobZcqddfkgZhWjW
ukraine	ambYdoeZfcgc
animals	clgdhbjZ
contains	aybcdYeOgThZiajo
egyptian	bZcXdYeZfogahkitjm
expectations	aUbyeZfbgrhWibjm
seized	aybPdZebfmgQhdiojc
courts	bycddXeWfcgUhojY
qaida	bbeUfXhkiujm
scientific	anb2dReDgbhdiWjm
abuse	aZbmcbdjemfcgUhoiojd
selected	awbcczdSeBfmgRicjm
attempts	acbpeSftja
revealed	apbbdaeYgXhWipjn
serbia	albccVdafdgjhpjj
hoped	abbacbePfcgrhliljl
tech	ancveYfThbijja
replace	apbTdneNfjgVhn
miller	arbXcpdbeTfUgZhdimjl
facility	a2bTcadueLfcgWhciojZ
visiting	anbJeVfjgUhrimjj
percentage	anbnctdneKgchRiZjb
tourism	bbccdleTfYgkhqjq
movies	crdWeafbhciljc
lanka	akbZdkebfpgZhciX
becomes	aZdjelfOgnimjX
clubs	ambccpdVeQgYhoiljb
chen	bYckddeYfXhuiljp
sydney	apbTcqdceaflgYhZij
columbia	a2bacndbeYfdgShajY
export	asccdueIfZgdhbiYjl
dialogue	aZbncYdbeXgshniWjl
consecutive	aqbVcsdoeXfxglhOiQjW
madrid	aobbcYglhZjc
tons	aqbOdueYfugYhQidjd
municipality	arbXdleYgVhk
referred	atcjdJeRfZgJhlioju
moves	akcceVfagohdib
muslims	aPblcbdXesgkhpimjZ
unemployment	bZd1eYfchXic
soldier	bZcjfYgahkiujY
engineering	a1bjcteKfagYhWiS
provincial	apcrdYeNgKhwjl
taylor	aobYcmdceRfagXim
wind	edflgohTicjb
alternative	brcjdceBgdijjo
pictures	aobVcodSgZik
toll	albbcZgahYiojn
retirement	ambRccd0ePfkgdhmidjj
berlin	awbJdmjb
enforcement	apbqcZdUeLfWgShpipjn
purchase	azbWccdqeBfcgWidjq
newly	avbKcpdaePfpgShnijjl
dow	ascrebfZhU
electronic	axdUeSgYib
howard	creWfSgXjj
woods	cmfbglhTjZ
tied	anbbctdtfkgYhQiXjS
wales	aubdcldXeSfjgZhdiX
avenue	apbcfSgdioja
abroad	albacddmeOfdic
seriously	aYbwcVeofYgchaip
opponents	aTbwcndaecfcgahlinjU
detained	aobUcbdYgShki1
memorial	anbPcldkgahljb
protesters	aZbWdYesflgThmi1jZ
downtown	bZdYejgbhmi0jU
presidency	baeahuiYjc
banned	azbUcbdSgSinjk
revolution	addYelgrhnjT
toronto	atbYcmedgZhajY
distribution	aubjcceKfdgUhjiZjq
violent	aMbvdWexfkhjimja
reality	aPbzdcfbgphdikjY
palace	anbRcledgVhqilja
supporting	cmdceHgXhojq
fashion	aabrctdMeYgjjZ
acts	aabscXdXecfbhoid
roads	apbYcbfrgUhaidjm
connection	bjcZdVfchjit
broad	ajbxcndReOgchbiSjt
considering	ajbmcTeOfYikjo
favor	budbePfWgbhl
mainland	aobUcdeXfZgkhjicjk
severe	bkcTdoezfjhXiSjn
sharon	acbXcWdnhrjn
acknowledged	bncadVeWfVgXhciqjx
restaurant	ambVcmdYeafdgYhmi1jT
empire	ambackdXfdhqid
advertising	bkcjdTeRfcgWhnirjq
campus	anbbcmdbeYgVhoipjZ
weight	akbqhWiOjk
seattle	bccneYhZirjT
referring	ajbdcWdVeVfWgXhmisjw
remarks	aZbmcYdSekfagXhnijj2
ocean	bdcddYejflhWiZjk
pop	bjcndNglhciljX
doubt	aPb5cRdZecfLgwhdiojd
reportedly	arbJddeYfagQhci6jk
venture	albYckdmeOfRgkip
drawn	ctdQeYfvgShY
myanmar	ambWcbdmebfagchljk
truck	anbQcjekfjgShWi2jc
cutting	akbcd0eWfngahZiWjj
sentenced	bXcldjfjgVitjb
shiite	aSbmcmdYgdhtixjZ
veteran	akbacrdXeTfShmiwjZ
mile	aqbbclddfshWjQ
daniel	anbddkeYfWgXhl
villages	ajbTcdfsgRhmimjk
northeast	apbadcfZgcik
democrat	adcvdaeWfSgahwimjc
anonymity	ancXdSeWfWgUhniqjy
titles	asbcctdWeThciUjk
immigrants	bXeVfcgbis
studied	axcsdOeQfogShWia
traded	asbZcpdjgWhXicjd
writers	bncqdVeKfUgchqip
importance	bucVdXeTfVgrhkiLjy
greatest	aabsdXeafTgyhbibjZ
industries	arcldleQfUgdiWjo
overnight	aqbScVdnfwgahXik
temple	bTckeahnipjT
reaction	acbtcVdTeofWjp
sudan	bYcadreafbgbhljo
establish	aobkcceBfjhsia
rome	apbQcbddeaflgbhn
allegedly	albRcneagHi7jd
core	bpckeTfbiYjj
elements	byckdMePfjgdiXjr
lewis	alcpdceQfTgYipjj
express	alcUdRelgniWjs
conduct	btcddZeKfjgZhniWjk
manufacturing	awcldmeMfZgdhVid
activists	aZckdXfbgWhqizjY
constitutional	akbvcUdbeSfdgZhriV
andrew	akbacndkeTfTgThniojk
bird	apbWdcedfXimjc
unlike	adcpdPeXfkgd
researchers	ambscldTeQfcgahYiojc
forecast	ajbjdmeTfkgjhPibjp
electricity	anbccadteXfmgZhaid
indicated	ascadTePfUgYhXimjy
austria	axbNdjfZiUjk
watching	aObjdWeqfjiujX
retail	apeRfYgbiljj
repeatedly	akbdcddWfjgQhdiojr
suffering	aWcSdwe6gohbiS
invasion	bZcYdmejfmic
struggle	aObncdelgvhqiajT
nfl	blcndaeTgcisjZ
tree	akbWdphdicjY
flu	arbWcXdkhZ
indonesian	ajbZccebfcgXhminjl
schedule	aqbZcWdqeQfxgbhZiWjp
wilson	aqbXcteKfSgVhdin
surprise	aacaddekfTgwhd
stephen	aocbeRfUgVhniojk
sharp	acbocndbeohSiX
resistance	dcfbgohliXjd
targets	boeNgbhZjt
secure	alcbdqeKgkhniQ
tie	albWcsdoecfjhZiVjT
santa	aubSckeRfXhnilja
kenya	bWcddleZfkga
discussed	akcWddeMgWhkj3
scandal	abbYcjdkerfbgVhnizjV
creation	akeCfphpidjk
delay	anbccIdweVjp
holy	abbQcaemfjgkhxijja
operated	a6bRdZeWfsgOhbimjd
corporation	axbceUfWgUhkij
typically	akbjcpdaeNfjgYhXjc
wave	aZcbdVexfpgphYiljb
households	abblcjdlfkgVhbiljZ
brazilian	asdaeWfYga
dominated	aZbsczdPgajU
dallas	apcleXfagcitjS
drama	bkcrdcedfbgdhdjX
animal	ajcoeZfagYhkjW
destruction	cRdqglia
tourists	aZbTdcejfjgkhaiu
models	ambpcwdQePfjgahOjl
edward	bYcseVfUgUhuiljk
jews	aVbacbeohninjX
favorite	bbcsdXeTfXhniqjX
rugby	anbncldSeVgdhjjd
extremely	aVb5cbdXfUhYiZjj
hoping	aYbWccdmeUfZguhkitjX
memory	cXesgniRjb
terrorists	aYcadjecfUgkis
treated	bjetfkgUhcibja
faith	aTbscVddfcguhpiZjc
remember	aQbcccdbergtinjQ
humanitarian	bccNdveYflgbhliXju
hurricane	aobXcXdnfngjhdic
shared	ckdWeWfjgciSjk
surrounding	aZdafogYhniojk
apart	cdemfwgbhSiZjX
factory	axbIcodpeZfdgXhbivjR
putin	acbbdbfbhnjs
assault	cjdafkgYio
eighth	aobXcrdteYfkhUiYjR
defending	aablckfcia
damaged	bbcbdkewftgYhVjd
fled	bJdjesfkgVhjixjd
prosecutor	aldVeRfQgOhti4jk
fraud	acbpdlebfVgVhkiujX
southwest	arbZckdZeafXgbimjj
maker	avbYcmfYhYja
differences	aab1cbdXeYfjiPjq
cited	aqbtdPeKfRgKhcitj6
virus	arbbcaejfXgjhW
powell	akbbcZdZeWfZjy
centers	arbYdjeOgXhlipjd
truth	aLbvccdXejfUgqhlipjV
receiving	awbPcmdmeRfkgNiYjj
represents	acbqcndXeNfNgmhjiljb
proved	acb0dZeYfZgqhKjb
mountains	albZcodbeYgchbjo
output	asbjdreLhRiSjl
pentagon	aobcdkeMfcgPiujr
wearing	acbTcwdSenfkgYiujX
saint	albXclecfdgbhsijjX
chances	aZbndoeXgyhWiV
colombia	anbadoeWfZgbidjd
demanded	aqbScceUfdgThpjr
content	anbzcbdReNfVgbiZj0
diego	arcjeSfciljY
strongly	adb1cddMfbgbhciYju
cells	accddoglibjY
milan	arbbdXfbij
planes	asbVdceYfrgXhSjn
arabia	bZcZdrecfbhdjj
options	aqblcadoeEfZgbhcicjt
acquired	a6bTcjeRfYgbiZjj
controversial	albodceRgUjj
notable	anbncrdLeKfdgahdjl
imposed	atbdcQdmfqgXhaiYjj
militant	acbbccdbgdhpiv
expand	aobacadneFfkglhqiVjv
mount	ajbbeafchkjc
collapse	abbccVdwevhainjU
brian	ambccjeafWgbhc
passenger	atbSdZfngVhUimjo
swedish	asbTdcecfjgYjk
judges	abbxcpdPeOfYgRhqirjZ
minnesota	asbacteUgYhbijjW
begun	apbWcWeMfqhbirjd
compete	bkcvddeMfagkhjiZ
membership	apbUdkeKfXhw
electoral	bycjdYeRgRhtibjZ
multiple	albjcodZeRfygUhaiWjl
computers	amckddeafjgYhaja
changing	bscZdYeYfoiYjn
agenda	aabqcddnePfXhoiVjo
satellite	awbcdWeUgXiljp
resort	akbZcZdkecfcgkhkij
flag	apbRdQenfcgbhmjc
nba	bkcmdYeWfbitja
naval	a0bcdZeNgVibjk
passing	ambjdTedfkgahUjb
trim	aobXcldxeNgahcia
peaceful	aRbrcYdbecfmgwhkicjZ
academic	ajbxcqdVeFgYhmiYjm
trees	adbcdmejfkhXicja
networks	bldceWfZgchkikjm
path	adblddeafdgvhYid
norway	awbKdoecfkgbhbiUjl
defensive	bwckeUfWhbiajd
motor	awclfZgdhZiZ
returns	ajbVcldveNiZ
politician	adbncsdPeXfMgdhsitjX
opportunities	aYbodmeFfagqiZjt
religion	aYbxdRebfVhqic
primarily	aobrdYeIflgQhajo
serves	andXeNfbgXhqil
citing	arbmcUddeSfWgNilj3
tradition	aWbtckdOeXgnhojU
supposed	aacWdleSfYgkhjiujP
patrick	ajbbckdaeYfWgbhqipjk
beating	aYbjcqdjesfjhYjQ
corps	aybYcmdZeQfZgUhpjp
comedy	adbnctdaeZfaijjW
understanding	aXbvcXdXeWgxiMjs
yellow	anbOctdYepgchZjc
kevin	albXcpdkeVfSgXio
glass	bccmdTenfsgchXjV
philippine	arbVeWfcgVhnjm
croatia	asbVcXgkhkiXjk
strikes	bacYdnekfrgjhW
expanded	a4bRcjdceFfxgXiTjx
agricultural	aqbkcldueFgVhjiV
dealers	alddeZfQgdhbiw
recognized	asbrcldIeQfVgdhjiX
lebanese	abcUdafmgXhtit
districts	ambpcsdceLfkgOhlib
causing	aablcSdpe0fdgchc
frequently	cmdNeafpgOhdimjm
involvement	aablcZeZfYgahqirjo
dismissed	bvcjdVeYfdgKhbirjn
expects	akbVcbdseMfWgnjp
threats	aablcSfYhmjv
bishop	akbWddfYgVhvil
display	ajbncodHebfkhbiZjX
achieve	aabvdjeIg2hbiH
types	albtcndSeNgZhXiWjp
represent	aYbvcndSeIfbgjhmib
fleet	apbWeRflgahdjq
waters	albYcZdYfjgbjo
manchester	aqbadcecfcgjhc
buried	bRdmesflgXipjT
document	aucTdYeFgWjq
partnership	aqbbcddjeHfcgnhkiYjk
illinois	aubdctdceSfVgThniqjZ
guns	apbYcpdSeaflgUirjc
estimates	ajbpcndjeGfdgThVinjo
initiative	ancYdkeMfWgkhoiajl
updates	atbScaeYfkgXju
actress	anbVcudVeVfXipjc
crucial	bqcYdoeJgkhciO
driven	aXbtckejfchUiqjb
concluded	apbmcbdbeNgYhUikjk
giants	ajbbcndjedfahajV
abbas	adbccXedfkhtjq
lay	aabWdvecgZhqioja
pain	aZcNdte7gthciN
bilateral	akbacYdoeXfogmiJjx
relatives	aabMccdkengWhuiwjb
yeltsin	bXgbhojp
fun	aMbrcjdUekfdgxjX
iron	aqbXcudkebfdgchciZjZ
gm	anbXdveZfVgcinjj
neighboring	bUdjedgYhnim
ultimately	aYbpcddkeWfVgphdiljW
netanyahu	adbacafljm
sons	bOcpdqeYfYgahviojd
bell	atbXcndYeXfagYhcitjc
nationwide	aobcdaeYfsgZijjZ
bangladesh	badjebflgWicjj
expensive	adbrcmdmeUhWibjb
legislature	ambcddeUgYhwidjX
breaking	bccbeofvhWiYjQ
contained	awbccadWeVfngQhRikjp
cards	apbSdkeagaic
enemy	aZbmcdddfbglhk
yugoslavia	anbZcTdYfkhmjk
kerry	aYbdcxdaeXfagZhlimjl
pull	bXcddsfjgjhaicjY
signing	arbLcbdreNfjgjic
tower	atbYddecfagahZirjX
option	aqbncadreGfShb
expert	apbvcndVeDfGgThkix
portion	arbddleRgThjiajl
competitive	aXb8cldaeUfZgqhciT
gathered	abbUcndQecfqgThsixjX
bombings	abbbcZetfshUip
stressed	bmcOeYfSgniUj8
unknown	ajbldWeXfXgahZiw
infrastructure	alcZdveRiTju
manhattan	akbZcndbeagXi0jR
phase	amcYdseSfugqhTiS
brain	bncYdjesgnhaiRjb
proposals	akcdeFflgWidjy
behavior	aSb/cddUfN
labour	bccpdoeRgUhqicjc
worried	aPbpcRevfGglhmiy
antonio	areSfTgbhoij
maximum	ambmcdeRfmgkhWiOjj
tehran	akbjcaeXfagciq
requires	arbmcaeHfdhciR
escape	aZbVdrekfkipjY
aside	adblcYdneZflgahjia
monetary	ajbkcQdueMfbhjiXjo
belgium	a1bNccdjfdgbiYjd
alive	aYbWcbdqeofcgshbiojQ
recession	adcYdwepgshOjb
publicly	bjcbdVgUhjijjl
flow	cUeaflgjhZiajs
theme	adbcdWeafmgnibjo
khan	apbXcjdceVfagYhlikju
concept	bxdQeRgmhYicjl
borders	aubacSeafXgdhniZjq
widespread	aUbwcZdVepgdjm
township	anbYcpeVfbgShqitjb
unlikely	aYbucadjePfKgwhcipjb
apartment	ajbOcmdoedfjgShdi2jS
respectively	a4bUcreQfmgUhUiPjk
employment	andteBfagahjjp
challenges	aPb0caeSgqiZjq
occupied	arbQcddjfpgUhjidjZ
mm	avbacmdbf0gahViU
identity	bmdXeVfRhoij
pledged	ajbQcddweRfjhqiUjn
unique	bycjdMeKgphZiS
label	avbadYeWfWikja
choose	aXblckeGfahyjb
pointed	bncodKeafXgVhWirjv
portugal	aubVcZdjecfYhciPjl
shopping	baccecgdis
ray	aqbacodceYfaij
israelis	aScVerfpgmhbipjY
athletes	aacrdUeafbioja
confident	aTbzcYdWeafTg0hYid
rivals	adbjctdafagjhkjb
welfare	bYcjd0eSfdgWhtib
degrees	atcpdcecfrhSiMjZ
achieved	aqbmcmdbePfkgyhMiF
equal	bsclddePfbgmhjiK
benchmark	awckdmeYfahPiVjd
household	akbccpdmeRgThlib
withdrawal	aqbUcMdteYgliVju
remove	aobYcRdmecfqgWhqid
shape	aUbxdXecflgphbiWjZ
concert	akbQeZfohkja
appearances	anbXcpddeTfzgZhbiY
rocket	ambYfphVio
lawsuit	ajcddkeWfWgUhmix
circuit	asbwcmdPeVfcgZhZijjW
survived	albNcldjenfugbhUjX
reporter	anbddReXfVgQhni9
emerging	aabncldcePfXgoijjl
discussions	cWddePfkhkjv
bronze	apbRc1ddeZhWiZjZ
bear	bWckdledfSgdhmiljd
mutual	cXdkeYfagrhpiUjn
factor	bycVeYfNgrhdicjm
struggling	acdtecfjgkhdjX
venezuela	akccdqeWfXgdid
wake	abbXcRdpe0fpjX
solid	bqcpdcePfjgohQiTjc
danger	aYbpcNdletfLgphdikjj
motion	apbpdVeVgbiV
increases	amdteVfdgjhViRjs
ninth	ambXcrdveXfkgkhTiXjQ
milosevic	cadYhpin
hills	albdcoeYfbgaimja
platform	akcndZeVgchdidjp
iii	awbUcneXfXgZhmiajp
resume	asbQcOdweOfngliZjj
dole	aZcpdaeYfYhlinjj
transferred	a/bIccdreSfngKhjiZ
alongside	aobRcsdXeNfngShnin
drivers	blckdYedfYgchXitjd
resulted	albldkebfpgXhVib
diplomats	akcXdYeUfagUhmiujm
yankees	aabbcmdngrhXijjQ
castle	apbScndoeWgYhjjb
median	bpcweYfjgXhZikjZ
hundred	bScpdZeYf5gZhViojW
ah	bXcadzfUgthmiW
futures	ascndmeSfbgbhZ
bombs	bYejfrgYhTirjd
municipal	asbccldlePgNhvja
abc	akclddeXfcgThjirjj
rail	aubUdbflgZhYijjm
rangers	ajcldoedgmhZidjU
coal	akbZcndreXfjgZhYil
islam	aUbpdTfbhqjo
bbc	aqdYeUfogOiojo
participate	dkeGhwiUjj
camps	bJdrebfogShpir
regulations	awblcVdceNgQibjt
nbc	ajbbcneYfbgXhjiu
imports	asbbcbdueZgahTiXjn
carlos	albcdleafR
representing	cwdQeKgThoimjc
investments	albcccd1eNfRiWjv
aviation	a0cddZeNfXgZhdjr
jump	cqdoecfdgmhNidjX
casualties	acblcZdjeogchcjp
sees	aUbcdkeafLgphliw
subsequently	a8bMcndYeSfmgKhbjm
peak	apbdeafogrhRiY
clashes	aVbbdceuftgahjivjc
earthquake	bddjeofrhRiY
crown	akbWcqebfUhqicjd
tensions	aablcUeqgjjp
victim	aWbldleufTgaixjT
morgan	aqbYcreLfRgXhjipjk
thanks	badkedgvhXiO
producing	ambkcmdjeIflgdhWidjc
wang	bTcoeTfShtirjp
maintained	avblccdPePfjgahbiZjo
temporary	awbKcTdyeNfkgWhkjk
deadly	aXcYe0fshZiljY
perform	amckeIfrgchjiPjc
helicopter	awbTecfpgNhYipjk
formerly	a1bQcsdVeTfSgNhqir
watched	aYcrdSepfngYhciujU
function	aobrcTdbeXiIjk
vision	aabxdYedfbgwhdiRjl
resigned	anbUccdjgQhqimjj
hitting	bmckdjfnhGjZ
skills	ajb0crdZeBfagjhdiOjl
welcome	aVbTcZdbfZgxhujm
mohammed	bbdbedfZgZhpisjr
tim	akbUcmdkeRfUhkio
reputation	aXbzcodRfPgqidja
limits	aqbqcXePfcgbiWjn
kuwait	apbVcTduediYjm
recalled	anbNcddaepfjgYhaiojo
fame	ajbbcwdVeafRgphnikjS
obtained	a/bWckdXeBgNhYiZjp
guards	ambXcpdYedfbgNhpi0jZ
emerged	bacpdShYitjb
establishment	anbjdUeLhvidjc
causes	aVbqcYdleofY
unions	adbccjeUgchuikjb
referendum	alcWeVhmiYjd
catch	adbleahRjW
fishing	albccdeSgXiojj
inches	asbcckelf0gdhLiUja
latter	aqdYeMfjgahbiYjk
purchased	a7bLckeKgPil
performances	csdWeTfthZiU
nomination	akbZcudceNfahnid
impossible	aUb4cWeUfcgohXjX
liberation	akbPddgjhtiYjd
tight	accjdjebfkgbhdidjc
tobacco	akdjeXfUgYhrip
carter	aobZcleYgXik
attempted	cldbeUftgUhbinjb
traders	bncbeYfUhciu
abandoned	aobRcbdlejftgShbirjX
missiles	atdYeVfjhRjp
medium	ambtdaeRfjgjhZiVjn
controversy	aabkcbdWepgciu
allen	ajbbcodaeUfWgdiujj
operate	atcZeHfogZhjid
lowest	aqbjcqdpeWfkhOiRjT
sugar	anbacadsflgdhkiZjb
resolve	aYbucMdoeaflgrhkiR
grounds	ajbocZddeTfYgThkio
affect	aWbxcPdmeafZgohkiVjt
aware	aQb4cUdRfMgjhjirjo
directors	alcodceGfTgShzitjd
hezbollah	bacYechqinjj
orange	akbScrdWelgchpiqjW
ongoing	aabocQdpeXfnhjicjq
disney	albWeZfYhniqjj
agreements	atbZcWdoeLiSjq
responded	albjcbdQgWhbikjs
roughly	alcreSfvgWhWidjX
envoy	aobTcZdkeVfUgZhtimjs
biography	aocpdOeOgbjq
adviser	aobZdkeLfKgQh1itjt
ahmed	akcUdkeXfYgZhoijjv
economist	ambkddeMfDitjr
harry	albOckebfRgdhuipjd
pool	akbccldjeSgXjd
unusual	aabydMeWhY
elizabeth	aobKclecfXgahujl
inspired	aSbmcsdMeafngnhdin
mining	atbdcldmePfXgZjj
rating	aubucndWeTfPgZhWiXjp
contemporary	acb0cpdCeQfpha
defend	aWbrcbeVfdgmhtiX
boeing	aobacjeTgZhUirjl
moderate	aWbqcmdWgliZjk
tank	amcodaebgThbivjd
instance	anbodTeOfVgbhaij
jets	ambZckeaflgahVio
reporting	anbvcddaeOfdgNhcjt
dedicated	bddZeQfphn
recovered	aybZejfqgZhGicjY
advice	blcadaeFfXgVhsikju
joining	albQeRfjhriljc
arrival	anbGcVdcfpikjs
connected	bqcjdXedgWhYipjc
striker	aqbdebfbglha
anderson	avbccoeNfVgVhVjm
signal	apbocTdVfVglhaidjj
restrictions	aucLeZfdgXicjy
testimony	acbldYeRfjgTisjp
jeff	bacpdmeZfTgc
males	aXbmcudXeafmijjX
christopher	akbadjeTfRgahniljs
shareholders	adcbdoebfQhvicjj
pushing	dkec
organisation	apcYeMfXgXhujj
athens	apbVfnha
sam	apbPcndoeWfKhwil
alan	aldkeRfRgYipjk
fan	aYbdcndRelfRgmhsi1jb
kashmir	bacaejflgchk
failing	albncadqeXflgWiVjd
device	asbmcddVeagchUikjd
clark	atbYcsdbeNfXgXhdjl
featuring	ambScvdUeRfrgXiljl
recognition	aqdTeYfWgqhmiKjm
maria	albSdneXfThqjl
preparing	bScYdqeJfugZhpio
broadcasting	aucZdUeYfdgShoiljm
jazz	apcodNeVfjhbjZ
trillion	bad0eZfrhViU
birds	bYddfkhY
fallen	bZcmdoesgbhVikjU
cbs	akclddeafdgWhjiu
trend	acbvdWeafUgthVin
literature	ambpcsdMePfcgchdiXjl
apple	albcddebio
tiny	bUckdcekfngcikjR
assigned	a4bbcjdaeDgIhlicjp
discussion	aZbpcYdWeVhmjt
colleagues	accmdTeWfZgUhqit
provinces	amcjeVgZhliYjo
romania	aqbRcddleZfbicjk
roll	albaedfkgdibjS
gordon	ambYcmeYfWgdjl
iowa	aobbcseVgYhjijjX
sox	acbVcpdrfdgohZimjP
healthy	aTbocddnecfcguiZjc
cia	aubYeKfWgQhkixjk
experienced	aYbrcjdYekgphVjc
warner	aubVcjeXfVgbhlijjn
contrast	aWbvctdLecfmgkhViWjl
adult	blcodYeUfkgZjc
blow	aUbdcWdnetflgphbjW
unity	aXbjcYddecgwhwiR
eric	ajbTcmeafTgahlisjn
consists	atbccodbeLfogOic
entering	apbTeYfngYhciojX
cleveland	amcpdoeagahailjP
reserves	apdzeKfVgbhciajm
stable	bndkeUfbgphciY
dinner	aabNcndjeZfpgbhuimjU
duke	albYcvebfPgbhrjc
harvard	anbacvddeTfXgWiojY
raid	aqbScYfqgViujd
tries	acbjckdleSfjhdjX
stepped	aqbOelfpgWim
regarding	ajbscOdaeNfZgZhoj3
easier	acboccdjeRgnhbib
soft	aZcjdbfnic
heading	akbXcceahcinjd
governing	ajbpccdVeSgYhwib
virtually	amblcddbfmgahTicjU
ride	adbYcndZelfpgqhVjV
risks	aZbycQdpfKgnhdiajx
bankruptcy	apbYcUdzfcgbijjb
delayed	aubTcMdzfugahWiYjn
performing	apcneNfqgZhdiTja
resignation	bUcVdkejfcgZhtjs
scottish	aobkckdVeTfngYhjjd
yield	aobkcldpeRfbglhTiVjc
serbian	cadSfkgbhvit
roles	bkcodXeMfjgWhoicjo
factors	b9cUePfShZiZjx
engaged	aZbmcldceUfjgXhnio
gates	akbQeafWgZisjp
discovery	asbacZddeYglhQij
equity	apbddveLfFhoidjn
respond	bscQdaeYhliWjw
kick	akbldlgjhXiWjW
secondary	atbmcmeNgRiWjk
passes	asbbcmdceXfngahSiZjd
beautiful	aPbjcndTfkgvhZjZ
occupation	bZcUdngjhmicja
chavez	abdjebfXgdhpiljj
targeted	adbjdbeVfkgSiwjr
simon	ambZckdkeXfSgchkij
guide	asbkdSeBfagdiljq
participants	aackdZeNgchmikjl
institution	albseOfUgbhnjT
barack	bUcndkeafchmjn
demanding	bceVgahnicjj
finds	aZbbcleWfUizjY
sharply	ambocjenfmgWhQiUjs
contributions	cmdjeEgchoiWjq
denmark	aubOdlgciUjk
questioned	bvdKeUfagSizjl
iraqis	aSbkcZfkirjb
capture	bdckeUfjgnid
syrian	cVdaeYgchqisjk
extensive	atccdXeMf0gVhbiQjy
dramatic	aabtcjdYeZfngqhSiS
amendment	asblcZeQfZgahkiWjn
cuban	bbccdZeZfbhoitjd
insurgents	aZcjeafkgaix
combination	bvcldVeTgjhWiY
barrel	albmdjfrhMjU
appropriate	bycXdaeHfdhkiRjt
educational	apbveBgWhoiVjq
formula	atbleUhUibjc
observers	aYb2dLeYfWgYhkivjc
managing	alcXdpeJfagahridju
walls	adbXcnddeqfogYhaijjY
radical	aVbqdTecfdglhoip
denver	ambdckdceVfagaivjY
vowed	acbZcbdleafdgkhtjj
composed	amcpdQeOfsgRiajk
females	aUbocsdaeYfoimjY
suggest	aXb1dSeLfUgjhaisjm
qualifying	alcjdkebfqhUiQjb
guest	apbIcneKgThrirjn
jet	arbYclddgbhSil
austin	asbaeUfYgdhkiljb
manufacturers	asblcmdZeQfWgchZij
cease	anbUcNdmebfugjhjibjk
capable	aabydUeVfbgqhUiajb
speculation	aXbmcRfSglizjs
managers	bncneIfPgXhniyja
wear	adbcctdVedidja
publication	aucXdWePfkgUhkjq
socialist	bkcmdWeVhtid
handle	abbjcceWfogbhjic
dealing	aYbucVdjeZfbgdhj
tourist	akbVccddebfZiujj
annan	akbbcPeXgbhnidj0
briefly	a1bHdYekfxgPhWiqjc
landing	asbcdleXfpgZhPiZ
formally	a0bOccdbeTgZhm
gary	albdckddecfOgYhjip
oldest	aobbcndXeTiqjO
jumped	atbTctdkengahLikjW
cool	aZccdZenfmgthbjb
racial	aWbzcldOekfcgchkij
aboard	aqbOdcejfrgYhVin
heritage	aqbjdTeQfThniZjj
apparent	aWbxcYdWerfVgkin
extend	asbXcSdteMfsgmiLjp
devices	aqbnccdXeZfjgbhXjl
entirely	adbycadceWfmgVhXjd
investigating	bmccdXeTgKhki5
backing	bbddeNfcgYhpjo
deployed	aubWccdbeWftgYicjk
estimate	bscmeIgZhRim
complained	cbdYelfWgKhoiujq
effectively	aqblcXdmeUfngbhdiP
patrol	aubXdWeTfmgSis
tamil	akbbckddeWfpgX
suggests	acbqdXeMfRgkhXitjp
familiar	aSbzckdBebgbiw
abortion	blcdddfagZhq
properties	atbmdceSfYiUjm
interim	albZcbdpeIgWhwikjm
graduate	atbYcyeIfcgZja
carrier	aybOcZecfdhdiajr
regularly	aobWcldSeSfygNil
reduction	apcYd0eOgjhWiNjs
gathering	aXbcdZeSfmgchvisja
format	asbncddPeTftgbhWid
aged	bccqdcfmgXhZiojX
praised	adbpcmdIeXfdibj1
promotion	apbacodkeIfbhsiWjp
talent	aZbucudVeHfOguhkjd
graduated	aybRc2dZeUgVhcja
taipei	apbUcleYfdgdho
circumstances	aSb3cPeajn
rapid	ancYdbeafmgphciUjs
arena	bdfchlikjZ
desire	aQbtcSdcebfSg3htiajj
sky	bacldTenfjhYio
hosted	aobLcsddeUfugXhp
cyprus	aubXcNdkeZfjiWjj
seoul	arbSdjfWgZim
fighter	arcpeZfVhZjd
prompted	cVddfcgbhjivjo
ryan	bacqdleVfUgchdio
aggressive	aSb5dWecfcgnhdic
trail	ambdcndVeahZiojc
usual	aYbrdVeafugdhaiZ
normally	dYecfjhZjX
gop	aYbjcueQfZgZhuisjb
unchanged	atcYdqebgZhRiV
false	aXbtccdbeZfTgYhditjj
tropical	aqbXcadcfpgjiSjq
walking	badbemfrgdhXijjX
masters	ambbcsdnebfbgnhYiXjS
creek	arbVdleZfcgaiqjb
compensation	ambZccd5ePfbgVhkidjk
anthony	areRfOgXhnio
crossing	aubUcXdcgbhYil
camera	anbjcodSgbhWimjY
outstanding	anbqcmeFfahYiN
resulting	bqcbdnfqgZhUiUjj
cd	axbXcceVfjhViZ
tennessee	asbccsdceWfagahkinjV
cap	arbYcndseSfbhZidjW
contain	ancYdaeTfogahaiajq
sensitive	bvcbdcfWhciUjk
significantly	aobqeYhViNjw
concrete	ebfsgdhTia
sponsored	arbRcoeMgShvimjk
neighbors	aUbZcdepfXhriqjZ
partly	bucXgdhS
warm	aXbWdberfzgriT
def	asbYdneWfOgmhlib
stewart	amcldZeYfXgchYiljj
articles	asbldMeMfqgNidjy
oklahoma	amclebgZiojW
surprised	aRbwdQeufKgqhYitjb
collected	awbVcvdYeHf0gPhPib
delegates	adbZcpdbeTgYhujd
quake	ajbWcddleofrhWid
participation	adbneLfXgjhuiXjp
coastal	alccdYeafkgYicjs
identify	bvdSeIgZimjl
nelson	ambUcoeVfXgahlicjl
sharing	akbZcdePflgchoia
versions	avbccpdOePfwgUhWibjr
monitoring	axcUdcePfkgThjidjo
encourage	aUbocadmeLfbgqhujq
specifically	arbpccdSeIfdgQhdjz
tiger	bUcqdlfZiljW
accounting	albvdjeMfdgPhbijjb
improving	ajbocYdoeTflgmhZiMjv
abdullah	bWccdlecfXgchsj0
defender	anbndcelfWgcic
communication	anbocddYeWfagchliUjs
nominated	aqbXc2dVeMfdgWhm
adults	aWbtcodcecfkgbhZijjX
pittsburgh	apbZcodogchajU
caribbean	akbccaeahliV
portuguese	arbbcbdWeXgbhkiZjj
emperor	adbPcjejfdgchzijjj
orleans	bcecfmgbhjiqjW
peninsula	arbccbecfbgjhciUjn
globe	anbYcndYeVfc
diplomat	aocbdXeVfLgYhkivjm
ease	cJdrekfkgrhciQjp
worry	aObscNdmepfHgvhkisjd
maryland	atcqeVfZgVinjW
barrels	dqeYfngdhQiljc
strengthen	bjcTdmePgqhuiLju
playoff	adbkckdlecgohXiajX
preliminary	aucmdaeGfngThVibjm
successfully	atbccpdcePfzgchUiXjb
trucks	aobOcldcfrgQhXivjl
improvement	anbrcbdkePgphTiPjp
universal	atccdaebfcgkhkiT
origin	bqdPeQfTgdiojj
deeply	aGb3cXdZe6fWglhj
behalf	bYccdkeQgVh1jm
intense	aQbocbdTevfxgoibjj
exist	bqcUdYeSfagnid
pound	aqbVdpecflhcjY
besides	akbdeLfYgcjt
phoenix	aqbackeWfdisjW
sunni	aTbscldXedfbgchrivjb
accompanied	aobHckdUeXfsgRhnjz
mental	ajbvcXdkfdiO
qaeda	bZcddkeafYhjiujk
restore	ajbdcTdpeYfqgnhniR
probe	cdddebflgVix
declaration	arcOeWfbgmiOjr
participated	apbWcsdYePfvgVhkid
albums	arbUcjdbeVfugjhUiZ
troubled	aYbjcadpekhjik
delta	aobNccdledfdhmjs
settle	bkdteUfnhcidjV
eat	aXbXcddrejhnjV
compromise	adbqcbePfcgoiZ
inning	adcndwftgnhKiWjP
hiv	ajdlfXjj
outcome	aRb6cXeYfYgsiZ
enterprises	apckdoeOfThmicjl
waste	akcYduebfagYjc
complaints	acbnccdXelgMhjiqjj
stanley	akbTcqdleVfUgZhmipjl
mix	aYbrcjdSeXfujc
blocked	atbWcddcekfogMhbiojj
blame	aMb2cXdkepfVgWhjit
ballot	akckeTgThljV
alert	aqbccNdZepfahdjo
cargo	awbLccdkecfmgXhXjn
indiana	arcvdaeYfZgZiojS
hero	aYcsdXelfSgshmikjT
inspectors	azbXcYeMfdgWhdio
arsenal	apbjeVfagmhYia
distributed	avbYdXeWftgPiZjq
publishing	asbjdZeOfagXhljm
survivors	adbLcbdqeqfsgZip
aides	adbYcmdceSgPhtiyjp
barcelona	anbVgqhbia
gunmen	bTcpdbedfngOhli+ja
advisory	axcYddeOfSgPhtjs
claiming	eYfXgTiq
revenues	ajbbdxeRgcidjn
imf	aqbRcQd1eIfcgYju
athletic	anbmcwdYeQfZgdhnibjc
ally	adbcecfMglh1ij
commonly	avblckdPeXfbgUhZicjj
mortgage	aocYd2eVfWgY
succeeded	albZdjeZfdgahm
detention	apbZcRdneafjgVhlin
faster	bjckecfmgshPiSjl
substantial	ajbmcXdleIfcgkiRjv
transition	bkccdkeSfpgmhjiV
pan	akbYccfkhpil
broader	bvcjdZeXhaiUjr
liverpool	aobbcbeagnhXicjc
victoria	aobWcqdZeVgZhj
economics	ambrcmeQfPgYicjk
popularity	bjcndRfdgphcibjm
quarterback	abblcrebfahcimjU
veterans	bWcmdkebfagZhvimjb
singh	albcdpedfYgdhbiWjt
requirements	aybocWeCgWhaiOjx
baltimore	alcpeZgbhciojQ
underground	albXdcfrgbiujY
winds	cadZenfqgmhXib
economists	aabxckdceSfVhUis
traveling	ambTdXeXgViwjk
gang	aabXcvddecfSgUhvi/jX
unclear	bqcSdceVfQgahdiyjq
scheme	cjdpeHgViq
churches	abbbdWeafqgahuiojb
ceo	ajbSdqeWfLgbh0iujq
absence	blcTebfZgmiajp
resident	apbWePfNgYhri7jX
tens	aWbLdrenfvgahkirjc
simpson	accrdbfZgUiwjb
opponent	aWbscqddfWhmjV
militia	adcldbeYfagUh3ixjc
congo	akbUcddnedgXhr
enjoy	aUcddceZfbgxhpiXjb
flew	aybJdafugVhV
painting	ajbdcwdZeUfngdhTja
genus	aqbdcdddeXgdhaiZ
sweet	abbaelgtiajZ
entitled	ambacddleMfZhkic
condemned	aZbqcXdYetgVhljl
railroad	axbSckdaeVgXiu
finishing	aqcwdpeVfqhIiNjV
electronics	axcoeXfUgdhYiZ
essential	akbscNdleKfYgoiNjt
regarded	acb7crdKeSfKjd
notably	aqckdWePgViaju
handling	brdceZfogShciZjk
roger	bZcpdkeafWhkipjY
defined	apb3dPeRfjgchWiLjp
attending	bScmeWfmgThuik
ratings	ambtcodZeYfWgahXiZjn
harris	arcndbeKfVgPis
desert	bbfkgjhcjb
crashed	arbZewflgUhJiljX
coaches	adbkcsdQeWfZgXhjixjb
welcomed	bXcbdWedfVhqjw
developments	ajbtcRdceWhaicjy
departure	bVcRebijjr
thompson	arbXcodYeNfWgYiqjr
restaurants	ambZdUeZgchjitjc
composite	axbdcxdceagZhNiT
hosts	akbWcreUfkgdhkiY
equivalent	atblcqddePgYhXiXjY
jason	akbYcrdqeSfQil
machines	aqbdckdYebfngbjT
fat	cddoenfaiajd
universities	apcqdZePfdgZhjidjc
beaten	aacue0fogWhYinjL
cape	aobXcmeZgaiajd
locations	aubcdYeMfogVhdikjk
editorial	ambocXdSeUfXgZhqjs
plastic	ambQclekfxgThaijjX
kelly	apbUcqddeTfXgWiqjm
kurdish	bcdceUgahuit
narrow	acbscmdXedfogdhXiX
string	f0gZhPiajY
nepal	akbWdlecfjgZhmid
inter	ambdcbhlic
robinson	aqbZcmdZeUfcgbhdij
designated	a7bTeKfdgSjk
andy	bacmdpeWfZhcipja
prosecution	brdbePfZgUhlitjj
moore	anbdcpdbePfVgahdiqjl
revolutionary	adblcldQeYfZgkhuinja
occur	blcUdmflgmhViT
gasoline	ajdnebflgYhQio
tampa	akbbcjdoeYiojY
judicial	bzdYeRfXgVhvjb
lieutenant	avbUctdbeMfVgRhsiljp
telecommunications	awbbeUfWgaicjq
somewhat	acb1dTeohQiajk
editors	akbncddTeQfUgVhritjl
comprehensive	atbndbeBfqhaiNjq
offense	aYb0cjdbfcglhUjT
tigers	ambTcqdqedgdhbjV
makers	amblckdbeVfVhbinjb
supports	ajbjdbeMfZgdhmibjw
constructed	aubbckdYeSfwgUhTjd
kabul	bWecfngThnitjm
humans	aZbsdcejfdgnhXiajZ
alex	adcqdleYfSikjd
opposite	bocndWeYfUgbinjb
existence	aabmcWdceYfjgojY
magic	cjdaedfjgohcjS
chechnya	bbcddmgZhminjj
steady	abcddmeafmgphXia
sciences	azcvdaeNfUgYhjiS
missouri	atbacvdbeQfYgUhnioja
connecticut	atbYcqdbeXfYgahlinjZ
meat	anbadlgZjV
recognize	aZbvcadUeYfTgshtiVja
encouraged	aYbldWePfZhqiojs
firing	dXfugShait
midfielder	atbdcbfXglhbibjj
charter	axbZcWdbeMgYhpjp
ranks	c0eUfWgchnjW
annually	apbTcodteOfwgbhaiVjW
competing	bncvdUeMflgbjj
finland	aybOdjfjhYiTjl
refugee	ajbMcYdqeafkgShqiwjj
indians	accldkeZhajU
musharraf	cYddejhkibjr
subsequent	aqbccceWf0gYhYiXjn
guitar	ancjdZeZfogchWiZ
employed	anbkctdbeDfpgNhbiqja
skin	adewfkglhbiRjb
actors	aabmcvdVeMfYgdhoiqjY
bed	bKdyenfugXhajX
extreme	aVb7cddWeqfYgniRjj
documentary	bmcndWeUfjgbhYip
rapidly	amcafoglhaiUjn
haiti	adbZcWdwfmhmicjc
larry	ecfKgchsiw
collapsed	akbOccdxezfqgWhXiojR
teen	aYcpdcejfWhki1jY
calm	aRbrcOdTevfogvic
tanks	aobWcjdafrgThaipjl
louisiana	apbccleXgWhkiljb
financing	albdccd6eBfcgVjq
density	bsdbhXiY
principle	bxcRddeRfZgqiR
chancellor	bPcldjedfXgchyijjl
gray	bYc1dXgVhZiojc
noting	bpcWdVeRfUhaj4
outbreak	ambWcUeuflhZik
episodes	albbcdf0gahV
chelsea	bccjebfbglhdjd
promoting	abbmdceOglhriYjv
architecture	ambucqdMeOhZiY
reducing	ajbmcUdzeWhciPjw
chip	atcndnecfWglhViYjV
inquiry	bpcZdYeTgShjisjk
jakarta	arbXcXdkejfZgVjm
killings	aUbletfjgViwjZ
hungary	arbOccdnedfchjiYjk
duties	arbdcadpeLfngLhoiRjs
threatening	aZcSdlepfYhojm
trials	anblcleXflgchXjb
arthur	cqeSfagVhrikja
programming	albucddZePflgViZjs
ages	acbmcudZeSfpgchajc
principles	b2cYdYePfkgkiNjl
soil	blcddneZfmgkhYiP
brussels	aubScVdleXfdgVhmijjj
oregon	aucndaePfdgYhdikjX
ranging	ambkcqdbeQfvgUhZiUjp
recommended	a0bcdbeEflgNicjz
protected	aqbmdXeVfVgYhliajn
centuries	bndVfzgkhUiVjY
hotels	ambSddeagciljm
guerrillas	bVdlecfkgchlisjZ
converted	azbZcleUfsgWhTibjb
slowly	ambXcbeofvglhTiYjc
edwards	anbbctdbeTfUgahaikjo
philip	akbbeXfRgUhvinjn
presidents	abbdcqdaeWfbgXhzimjd
quit	ajbScZdqecgchrimjb
commonwealth	aqbddjeVfcgYhniU
politically	aKb/fVja
atmosphere	aMbvcddSesflgwicjd
rockets	dafrhWis
playoffs	cjdmfkgnhXiZjX
donald	albjcleUfRgVhjjm
allied	ambXcjdbeXfkgbhtiYjk
metropolitan	asbdcldTeSgShpik
containing	aybPdZeVfrgOhYjp
senators	cjdceTgXhoij
mosque	abbWddemflgchkizjY
kentucky	arctdbeYfailjS
walker	awbYcodaePfWgahcik
shell	ajbYfjgXhbipjd
emotional	aMbzcWdae0gviLjk
pursue	acbpdleEfbgohnidjj
semi	cmebflhdibjb
chirac	bWdcekhjicjn
description	ambydHeMgYhUicjw
adam	cldreVfVgd
hang	albPcpdkemfdhciajX
nazi	akbPcmdbemgZhqipjY
journey	abbWcXdjfvgxhWiajd
successor	albXeQfSgdh0injm
vladimir	ajcoecfXgchnjr
monitor	aqblcXdWePflgUhn
starring	ambTcueXfYgahjip
definitely	aSbvcYdcfFg5hUinjZ
smoke	bWdYewgdhdixjc
delhi	apbacbfjgWhcjl
seeded	bdcndlglhcjW
citizen	cbdXeYfLhtirjd
competed	aqbbczdSeZfqgbhYicjZ
homeland	ambQcadmeVgdhsic
somalia	cVdjeafjgbhnjn
kings	bjckdcecfZijjV
shoulder	bbdreufohTiPja
toyota	aoclfRhTimjj
walter	akbccoeYfWgUhqik
rio	arbZebfTjj
yugoslav	apbbcYdSecflgYhqiojn
replacement	avbVdteHgWjj
hamilton	apcsdZeafUgahW
absolutely	aRb5cSdaekfKgrhYja
counties	asbjcpdYeLfmgRhjibjj
technologies	asbqckeLfWglhbiTjs
swimming	ambYckdbgbij
ownership	aqcZeSfTgYhpjj
bruce	bbcleVfRgchnit
danish	aqbWcddbecfmgVjm
founding	aobUddePfchzilja
helicopters	atbUcmdYeWfsgRhYiojo
tribal	aXbmckdaeUgVh0iq
installed	awbQckdceXfqgThdinja
surrounded	aZbVcndUeqfmgThmi0jZ
investigate	bncZdbeQfjgPhriv
upcoming	bVdqeLfmhqicjq
manner	aUb+dLebgmiQjl
enjoyed	bdcpdUeZgqhdiW
settlements	albYcTdpeTflgchmjj
survive	aWcZdueafngsiXjW
implementation	atbjcOdneJfsiKjx
economies	aabncbdreXfagrhdiSjn
viewers	aSbtcmdShcimjd
hunt	ajbVcndjeOfbhkitjb
hostage	bXcZduejgXhjisjY
temperature	arbjccdafvhTiP
territories	aqbXcTdjecfkgdhsiRjo
tend	aQb1cmdYeYfUgjhjja
compound	ambacbgUipjd
oscar	ajbXcxeSfRgkhkjZ
rush	aXbdddejgjitjZ
jesus	aXbbgmhmimjX
albanian	bbdUebflgXhsir
consequences	aQb4cLdnemfRgqiYjq
campaigns	aacpdZeTfpgZhtjl
brings	aSbbecfYgwhkil
incidents	aabrcadVerfogWhUiqjj
clothes	aZbUcrejfqgXimja
interesting	aOb6cjdMeSfagshWil
routes	aubYcadbeSfogZhZjv
boats	albUdYeYfrgYhXipjj
hostages	ajbRcadugZhkin
douglas	aqctePfSgQijjm
disputed	akbldceRfkgRiljk
parks	aqbacldZeTfdgYhmjm
austrian	atbTckdYfbgYhmij
moral	aRb/cWdZfTgpiP
circle	cudWebhkjR
extent	aZb4cSdYedfVgnhbiXjr
longtime	adbWclddeVfSgbh2i4jd
ordinary	aNbwcddbemfjgjjY
montreal	avbYcmdjeagbhbjW
rarely	bocodNebhUja
standings	apblcodZfYhZiW
investigations	bocbdceVfjgSipjk
triple	aqbactdreZfjglhMiVjX
alcohol	anbkcbdZgWik
guests	aYbMcodaebgZhzit
relative	bqdZeYfXgjiZ
stages	aobdcjeTf4glhQiOjc
comfortable	aTbscndZecgohYiYjX
medals	apbRc0dZebfjhXiSjd
weapon	anbscldaeQfXhZijjb
malaysian	ambbcdeYfYgbhjikjo
belgrade	apbbcXdUgahmis
moments	aQbqccdTexftgwhUiajW
matt	ambXcudoeNfQgZiojk
burned	bVdde4fugRhcitjR
puerto	aobacddbeZfdhljc
philosophy	bycmdSeXfchaiX
detailed	ambnckdSeCf2gShWiWj0
clash	aVbkddemhkipjY
cemetery	anbUdlfYgZhoirjT
mississippi	anbZcmddgbhkjb
appointment	arbTcdeLfZgVhwiljo
asean	ajbccWdoeTfTgnhqiXjp
forcing	abbccbdvfsgUhmikjb
holes	dmejfyhKidjV
uganda	ajbTdoeXgThnjl
rivers	ajbVgYhkjs
vital	akbocQdoePfZgmiOjp
counterpart	akbZeWfYgahuibjv
frequent	badZflgahkjt
infantry	aucpdXeVgWhjiajl
jerry	abbXckeafWgZhuiyjZ
atomic	aseXgahdjb
persons	bjccdbeUgUhlil
benjamin	akbXdkeafbgahn
peru	aqbadleWfbgchcib
creative	aXb0cjdYeOfZgthkiYjd
announce	bVcXdleLfcgkhqikjm
artillery	arcldTebfrgVjk
belgian	atbSdbebgVhlirjb
roots	aZecgthniYjY
acquisition	avcadoeHfUgkiYjt
turnover	ajcldnechWiY
prospects	aXbkdneSfSgwhdjq
orchestra	apbUckdaeVfkhkjY
bloc	ccePfXhu
promises	aTbYdteWgshmiXjl
plenty	aRbpcjdXeXfbgnhcim
gene	asdYeXfShk
suspension	avcUdkedflgbhTiWjn
struggled	blcjddfwgjhOiXjY
utah	apclddeYfcgbinja
shoot	bkcmdceYflgdhWirjU
courses	atcsddeGfpgahXiPjl
planet	adckddfdgrjY
outlook	bqcZdkeafQgnhXiajz
vienna	a1bQcbeVfdgXhl
requested	a5bMcYeBfkgLhoj1
traveled	atbJcmdTeVfvgWhciojk
singing	bTckdSedfqhjjb
uranium	aucbdrePfdhWid
operates	a2bWcddbeNgThjij
regiment	awbZcodZeYfdgYhkic
examples	bzckdHeNfkgdhVibjq
lincoln	aobUctddecfdgZhljb
arrests	bdcWdZelgchcis
sparked	aZcaevflhciv
campbell	apbccpdZeSfXgXiljp
trophy	apbVcueYhciUjc
reconstruction	ajbacbd2ePftiS
abdul	aldceWfSgWhriqjo
cambodia	ajbTcZdrebfagchp
innocent	aEbxcWevfYglivjc
elite	abbtc0dQeXfSgahsirjT
freed	albOcadqedflgXipjc
argue	aVb6cbdaeLfNhkis
reflect	aTb6cZdWeXgmhdiVjq
murray	ameYfXgdhcjk
alabama	arbccqdbeafagYiojW
pact	arbQcYdteTfcgkiY
shore	bcdoeYfkgY
cycle	bjccdqeYfpgnhWibjb
consumption	bmcadqeYfdhbiZjp
adams	arbXcodceSfXga
consensus	aZb6dTeIfcgoia
fc	aubScldjediZ
bright	aSbbcvdSekgrhZim
gift	bOdleWfcgphpjY
graham	alcmdbePgWhjijjl
divisions	bsckdagZhoiZjn
stress	bmcQdqelgphaiFjs
purposes	aobycaeBfcgUicjk
carbon	andteYhWiVjk
fruit	baeZfngmicjb
ross	ameQfcgaijjj
broadway	albYckeYiljT
explosives	aqbYdbeZfmgRhViw
sectors	ambodleQgdhdiQjs
stretch	fvgnhOiajW
aide	ambQeUfRgOhzi1jr
hampshire	apbdcqdWeUfjgaja
potentially	aVbxcZdnecfUglhc
shock	aWbmcWe/fdgrhYiWjZ
engines	aubccldaeZfrgZhLibjn
wisconsin	atbbctdbeVfagWhkimjY
literary	bzcrdHeKfchmicjk
crackdown	acbdcYdcerflhmis
dick	bVcpeafVgYhrisjc
affair	aUemfdgchkivjZ
climbed	a0bOcudlgbhJicjd
wealth	aTbocldkeUfNgnhridjj
jacques	akbbcldYfdgajl
cairo	albXcYflgailjd
mouth	bZcZdceyfcjZ
nasa	aqbadjeRflgchVimjj
holdings	azbXdpeVfMgchoiVjs
negotiating	albdcYdoeGhp
chiefs	albdcjePfVgRhxio
spoken	bndEebgbhdibjt
viewed	aYb8cldJebfSgcil
ads	adcmdQeYgWhjitjr
ontario	aucqdbeTfdgThjjc
feared	aVcddZerfOgchli7
milk	ajbXelfmgYhlilja
beer	bScndWhpirja
melbourne	aqbbcodXeZfqgbhZjZ
dvd	axbacbeUhXibjk
passage	anbUcYddeTfmiYjr
petroleum	asdoeOfWgYhcjn
expanding	alcZeNfmglhkiZjw
laboratory	a2ckdbeOgWhWjX
conservatives	aUbscqdVfZhmjZ
constant	blcTdcelfmglhdiTjk
attitude	aNb9ccdOelfOgyia
phil	bddkebfWhlir
sessions	apbUcjdleSfxgaia
defended	akbocldTeTgRicjw
runner	ajbYc1ecfZgohXjX
peacekeeping	akbccWdneNfkgahriajq
missions	aqbacZdjeMfwgbiWjn
barry	cmddeVfXgbhjiq
situated	apbjdYedfZgZhdjZ
eve	aYbNccdreofsgjhqiljV
geneva	azbUcTdkeVfjgThl
renamed	a8bKdbeafdgUhric
manage	bkcadteGfmhoiU
mines	aqbWdpeYgYhb
chase	bXcpdjeYfYgcitja
geography	b4ckdVeWfcgbhbiPjo
clothing	ajbXcueaflgV
keeps	bYcadkebfWglipja
orthodox	aYbkcddPfrgbhsipjb
seeks	albadqeEfUgkhsijjj
nasdaq	atbZcpdbgchUjj
residential	albkeRfkgThcio
realize	aKbscXdmfSg8jX
wage	acckdzeLhjidjd
wto	akcVdseQfahkjd
blocks	apbYckddeafvgShVikja
assassination	aYcbeqfngXhliujd
contribute	acbqcWdseLfcgrhliMju
rookie	ambdcvdleWfWglhVikjV
lots	aXbccjebflhdil
entrance	apbUcpdYeYgTinja
kilometres	apbaddecftgZhU
luis	apbcdmeZfUhjibjj
contribution	bjdmeIfcgqiMjo
hu	bRcleafZgkhpibj1
height	ambjdafogjhRiSjd
morris	aobccmdbeTfVgWhjis
lands	anbYdqeWfdgZhpiW
princess	akbJemfYglhrijjl
studios	awbackeSfZgdimjb
conservation	arbmdleEfagchkiWjo
traditionally	aZcudWeYgbhnijjV
designer	aobbczdTeMfbgdhcit
emissions	aobmcddqeShTiUjp
prospect	aQbqcddofJgvit
posts	atbQcpeOfdgKhtjo
darfur	aZbacbdxecgdhnikjk
counsel	ajbleLfTgQh1it
liu	bPclddeafWhtiljx
castro	bYcYfbhoijjj
busy	aWcWfsgciujb
classical	ambvcodFeRfrhSiX
procedures	atbocSdjeOfpgVhaiUjl
victories	akcwdaebfmgphUiQjW
headlines	aabkcmdOeqfdgdiq
colonial	dVebfkhnicjV
legacy	aZbkcdejfXgrhmiZjc
franchise	alcjeWfagojQ
fifa	apcYdbeafcgWhojm
quarters	bYcmdrebfvgchYjV
celebrated	bXcmdVejfpgqidjQ
wright	ancodYePgahWinjl
depression	akcVdjewflgmhbiTjk
techniques	aobwckdYeGfrgbhViVjk
foster	bbcndoeNfahqjj
bands	bacvdPeZfpgdhkiojZ
capitol	albZdYedgYhoirjY
invest	bbcdd2eIfVgohmiajm
assist	alcbdseHfqgbiWjm
beauty	aYbocodSfcguiZjb
wonder	aNbqdWemfTgzixjO
regulation	atbtcXeSgXhciSjo
surge	adccdmfdgqhUijjl
tackle	acbrdveXfciajd
spiritual	aXbncYddedfcgthsiWjk
dennis	bccleWfWgchniq
athletics	ambccteZfdjZ
titled	aobWeXfjhb
sustained	bmcZdjelfsgshQiM
chicken	albXdmelflgchkikjR
croatian	apbbcbdTecfkgahtiljk
russell	aqbYcxeRfRgXij
mitchell	apbXeLgWhdimjr
francis	apbWcpeTfVgYhminjj
colonel	aobVcndceSfTgShxirjo
exchanges	albacjdWebflhniYjr
acres	anbadleXfrgbhcja
recover	albccSd2edfngphYiRjZ
influential	aZbycpdJeNfXgbhsis
amounts	ajccdkeSfjgZhciZjn
hispanic	aVbucvdReUfVgdhpisjb
violations	albrcVfbgThcij
blues	alcpdZedfkgjhZicjY
priest	adbWfdgThti2jV
tools	aqbnckeGfjgZhZiXjj
executed	coedfogXhbimjT
takeover	bXdlebfZhnil
dna	arbncldaeRgbhTiZjc
daughters	bIcmdoeZgchvimjd
exploded	bYdcevfrgVhUi1jU
engineers	arbjcmdZeOgZhViojc
albert	ajbXctdjeZfVgbhkjd
tea	bWcpdbeZfphojX
nhl	amcleWikjc
carl	bTcpdneYfUgYhmiljk
escaped	ambMcldnepfkgWhXisjY
vegas	albXcleZfVhkivjV
vatican	ambTcVdXejgZhtip
gdp	amcjdtePfbgkhUiW
peacekeepers	ambVcUedfngVhmiojm
tension	aXbmcTddevgqidjn
pyongyang	aobYcZdmfcgdhdij
beef	asbbcXdpiZjY
tel	ambVcYeogchkir
considerable	brcadXeUgliQjr
functions	atbmcXdZeQfmgVhoiKjs
stem	adcbdweagjidja
introduction	atbddVeJfxgbhYiUjz
excellent	ajbwcpdSeGfagohUiQjm
brigade	arbZcjddeYfbgYhqjm
bangkok	anbTcadjelgUhkim
pending	axbWcSdteRgXibjp
depending	bycddbePfqhYiPjo
ee	apbTdwfUhliZjk
aims	bnccdoeCfcgriXjn
anybody	aLbvdbfQgrivjS
restored	aybUcZdcfxhaiUjd
activist	accmdaeafNgbhzi2jb
categories	awbmcudZeMfbgWhYiNjp
difficulties	acbmcNdseagjhaiVju
negotiate	ajbccYdseKhribjj
verdict	aXbtcWdbeofajd
conversation	aWcbdTfoipjm
plate	akcpfogdhUiUjT
evil	aKbterfTgthqikjR
cent	arckdneWflhWiXjc
diseases	doejfZiVjl
succeed	aVbkdmeQfSgshu
eligible	ambccodteHfagajZ
smoking	akbccadbejgahkit
legs	bbckdpewfphUiUjU
studying	aqdWeKfqgXhYjj
symbol	dNesfTgthoicjY
attracted	aUcxdQeafYgjit
flowers	abbFcqdmfp
lakers	adblcjedfcglhcisjU
nigerian	bceWfdgShnizjj
biological	asbncdeLfYgdiZjm
intention	bjcJdjeTfSgqhnjn
riding	cxdTgahXikjX
movements	bqccdRebfjiXjl
luxury	cjecfYhail
educated	aWbvczdTeTfWiljZ
obvious	aPb/cYdRejfNgqhWijjj
possession	arbldbeTfbgbhdjW
puts	aZbldmeYfTglhcjb
mandate	ascTdjeGfohkiRjp
stick	adblcbdkfjjT
aspects	abb7cbdOeRfqgdiRjw
rear	aocldcgUhcidjm
wells	albVdreSgahZio
accusations	aRbsdZemfagRhmixjl
temperatures	ekfugjhQiY
steven	ambceTfMhjiq
attributed	bscbdXeYfagZhZiqjw
overcome	aRbzcUdnfjgyhbiPja
execution	adbncadpebgZjc
aired	aobZcddcfsgUhbinjk
russians	aZdbfbgkiqjd
shuttle	aobUcZdqfvhSjd
obtain	audmeBfdgbhkiUjl
staged	bZcodZfxgdhdiljT
ncaa	apckdZeZgbhj
organizers	acbadaebhmit
businessman	bdcqddeWfPgZhri6jW
libya	atbOcTdsedhcjm
hunting	anbbcmeSfdgZin
brooklyn	albWcrdceagaiyjR
framework	aqbpcWdjeEfjhdiNjr
vessel	awbTcZdZebgahVil
punishment	aZbocZeofZhjic
smart	aUbucodVeZfUgpinjc
worldsources	apcbdTeXgWhoidjw
blacks	aWbtctdUedfcgbijjW
balls	coddf0hMiVja
baker	arbZcndZeLfbgVit
qualify	ambbcndyeKhbiRja
belief	aKb9cWdUfUgxhj
solve	aWbvcSdteVflgniYjc
gradually	arbWcZdjedfsgmhYiWjj
imperial	avbScqdVeUfdgVhw
tall	abcpdWgjhUimjX
tone	aXbydJenfkgphWiSjp
wildlife	aobkeOfXgZhljl
fundamental	acb+cPddeWfXgrhZiLjn
squadron	a3bVdceYfjgYhaiWjl
twenty	aqbQcqdbeVf7gYhSijjX
ron	bbcpdleZfTgShnivjj
lawrence	albdcpeQfTgWhniq
settlers	adbVcZecflhmitjd
wayne	aocqdaeZfOinjb
modest	bkcndjeLfkgnhSiU
rwanda	acbWcbdlejgXhpim
jimmy	bRcqfdgahmipjU
thrown	aZbdcoddetftgThUiujJ
longest	akbYfugmhUicjS
rodriguez	bccjdqeUfWhd
marines	ajbWcleaflgbhaiqjd
sentiment	aabxcadWemfQgphZjm
roberts	ancsdXePfRgbim
describe	aSb6cddGeUfoijjn
pattern	acbydQebflhU
demonstrators	aYbYdUeufpgVhjiyjZ
bomber	akbVcmddfjgZhYiw
urging	bYcUdaeagchxikjr
burning	abbZcYdjezfsgYhdirja
slipped	a1bScqdmeogahJiYjX
auction	apbYcldleNgahcinjY
occasionally	dOfsgYhZim
nick	bYcndteVfUgdiwjY
separatist	addbedhpip
graf	aobVdlfbijjo
perry	asbUcjePfXgYiljs
goalkeeper	amblclfcgdhYjV
conclusion	aWbwcYdbeVgphX
nobel	akbScnedfZic
indicate	akbtcadQeQfUhXiljp
buyers	bkcleMfOhbiv
stance	aabycVdZfPglhjidjp
facts	aXb7cadTeSfagchdijjl
attract	aScqeKfZgqhqiljj
coaching	ajclddeNgdhjjd
employers	dqeOfUgbhmimjc
exposed	aWbscjevgUhYimja
objects	bncmdPecfogdhYib
sony	arbaejfWgjhbid
grave	aZbkcPdmesfTjd
eliminated	aqbccjdteXgchYiZjc
acted	apbqcZdTeTfZgTijjl
insurgency	aWbmdjflgmja
commentary	akbpcadSeXfagVhkjz
bears	albXcpebfZgbhaikja
describes	abbrdNeTflgdiljr
ousted	abbVcjdmengchtiqjW
lights	bUckdVeqfohYiojZ
jiang	bTdaeafdgkhricj0
tunnel	arbScbenflhPisjc
striking	bncmdVeXfshNjZ
bulgaria	aobQdmeaicjl
sovereignty	ajblcNfZgrhriN
oxford	aubXcqdVeWfjgY
elderly	aWbXdqelgXhmivjd
pipeline	aobXcZdqeWfdgdhVipjm
critic	brckdLeWfTgbhniujk
eating	aacddkeqfjhkidjY
destroy	aZcYdneXglhrja
inner	aUbkclemfkgjhkibjb
rick	ajbacoeUfXgYhpir
bench	albmckdceZgYhajU
structures	akbsdceQflgZhbiZjj
chechen	acbZecgWhti0
ken	adbacndqebfUgdinja
channels	ancWdYeYgYhjidjw
ballots	akcldbeUfqgSjV
sarajevo	albWcWddenfogYhmipjl
rolling	aobVddftgchV
wu	ambOckeWfQhwjx
hillary	aXbRcuddfYhqinjj
manila	aqbQcbdofcgUhjikjl
twin	bWcodkfqgahZinja
isolated	adbrcWdZergdhcjd
vietnamese	bReZfbgZhqiu
merely	aYb1cadXeTfXhZio
operator	azbXcbdZecfVhcjk
enormous	aRbocafdgoiZjk
wealthy	aRcrdkeTfUhsiwjb
competitors	acbscrdWeZfWhd
demonstrations	aZbcccdZeofthmikjb
argentine	aqcbeXfbgbik
fastest	ancnddeZfkgshOiYjZ
throwing	aVckepftgZhXiojN
fairly	aab7dTeYflhSiTjd
shipping	axbTcVeTgZidjs
arriving	asbFcXfygZhZ
transit	arbUcdeTgYisjm
roy	avbVcneZfRgdib
fires	bbccdjenftgchWip
appealed	ccdcecgZhojo
cruise	apbQdZeXfkgmhaijjo
ski	avbXcodcfchcid
tibet	bYelgkicjj
pollution	ambncddlecfZgahYibjs
impressive	adbxcudReNfkgshLiQja
revised	a1bdcjdbeIfygOhSiWju
kidnapped	bOcldofcgShji6jZ
buses	ambLdZfxgRhaixjj
lasted	anbTejf9hNjS
nevertheless	bwcbdOeUfVgmhUjr
resign	bZcVdpfagahvjj
surplus	ambUd3eNfkgchXic
friendship	aabWcdddg0hqiW
observed	bsccdHfshVibjl
subsidiary	a2bTcddleTfUgVhnjl
infected	bYdlesgZhdiojT
anne	aobQckdbeXfagahsijjl
exile	bPcadofnhnijjb
terry	bbcleXfdgZip
vulnerable	aPbzccdoenfOgjjj
neck	bdcldje3gdhYiUjT
harbor	akbWcchdikjc
slam	bbcnecfkgwhTibjV
stroke	ancddpetfqgmhKiNjX
kinds	aWbscdddeYfkhciXjl
object	btcddMfdgjhbic
intervention	bqcQdoeYfYhoicjk
realized	aWblcbddfcgvhSikjb
detail	bsdSeSfrgchXiYju
drink	aYbbdUelfjhrirja
alaska	apbZcneQfcgailjl
painted	bYczdQftgThWip
polling	ajblcjdZeWfmgQhjirjT
deployment	atbXcUdkeNfniVjx
triggered	bdcUdje0fkgdhYiojj
costa	arbaeVfYgdhciXjj
battles	aVcnddekfqhnikjY
grass	abcmdmfkgkiajW
unrest	aXcYdnevfkio
torture	adbjcYdmepfjgThkja
celebration	aUbWdceqfngwhqjT
photographs	anbZcodLeXfrgThYimjm
warren	bacleXfXgYhris
swept	abbVcpdde3ftgdhYiljU
chrysler	anbWdpeZfXhdil
amateur	asbocudIeOfdhdiojW
dodgers	bZcmdseVfcgmhZimjV
optimistic	aSb1cXdaeafWguhWjo
suburb	cmdYgVixjX
attorneys	bodbeKfZgPhqiy
prevention	aoccdoeTfagahkicjn
implement	ambmcSdqeIfxiIjq
barbara	aobScjeVfZgYhrio
valuable	bpckeJfZgjhciV
regard	aUb/cVdUeUfMgohniWjq
conspiracy	aSbvddeYfZgbhji1jZ
midnight	apbJcYdlejf0iljR
unprecedented	aYbqcbddedfogphbiU
cooperate	blcTdjeOfbgjhsiajn
advocates	abbwdVeWfRhpir
bloody	aQdje8fxjL
dawn	bKcbdbeof4gjirjZ
craig	akbjebfVgYikjl
violation	anbscPddfXgbhd
scholars	abb0codJeKfZgahkir
essentially	albsccdbeTgYhSijjZ
assumed	aqdceRfXgYicjm
motors	asbYcldnfagdhW
angels	acbYcpdpedgnhdikjP
sierra	alckeTfbgYhkjj
childhood	aZbddmekfmgkib
carries	ancldXeagchSidjl
lineup	ckeXflgjhVidjd
refers	aobodSePfagXjp
approve	aobccYdleIgXhuidjk
tragedy	aNbqcTe6fjgphYijjY
processing	axcZdreNfkgZhZiR
resumed	a2bMcSdoeaf2gZhWia
generated	bjddfmgjhUibjm
pat	acbackdagdhrimja
personally	aXbjdbfdgchnjl
regulators	aqbncXdZeXfVgXip
repair	aqbacXdzeYfvhViVjb
complicated	aUb2caebfngjhZiV
pleaded	bZdleagVhjiv
elect	aXbdckdjeSh5jW
fred	bXcpeWfWgbhpit
mohammad	bccjddeafcgWhminju
opec	bjcUdveOfTinjk
dam	atbUcbdseXfYhYinjj
celebrate	aTbSelfrgzhtiZjT
medicare	akbZd2eRgXhn
guinea	ambbdmeafcgXhkiY
import	axbbcadseLfbgWhbiYjo
ukrainian	albdcjdXeUgThpisjk
searching	bXcadWeYfqgbhci0
garcia	eWfVgjhbik
rape	aZckdlekgVirjd
zhang	bVcrddeVfUgchpipjw
marshall	anbceUfYgY
vessels	apbXcbdXeafpgdhYidjm
rebounds	ancteZhOia
wings	ajbYcsfnhZiYjb
useful	b3cbdUeIgmhUiRjq
staying	bacVdoeahdimjb
canceled	aubKcWdtejfsgWhdicjn
authorized	a3bYcXdbeCgMhqju
touchdown	akblcoeZfqhQiajT
stolen	arbQcodneZgXhVinjU
boom	bXdnfdgrhWirja
solar	cmdkeQfqgohZjb
pitcher	bbcsdqeVfbgnhZjQ
context	aZb/cWdPeThdiSjv
terminal	axbQcWdlfjgZhYjl
colin	albccdeYfYjp
attacking	aUbrdUfkgchjimjl
extraordinary	aVbscWeWgthkiQ
munich	aybMelhdid
colony	aobUeYfdgjhpidjS
corn	ajbadveXfjgdhbjZ
recall	cbdbflgdij
cheney	bWfcgYhmiqjr
musicians	crdSeNfkhliqjZ
commanders	bkcjdXePfZgVhtipjp
reagan	bccodXflgYijjc
addressed	cXdaedfkgZhniajx
detainees	bccbdnedgVhkin
uh	adcddueqfMgshjjc
suggesting	aYbscadWeYfVhZiyjr
impose	bvcVdjeRhliZjl
cameras	aqcjdNflgXhYipjc
depth	b1dReXfngphOiMjq
element	akb0cadTeUfVgohaiXjk
asset	anbmcadseRfIhkiXjo
worries	aabkcOdteofRgohbimjq
lying	aabjcddjeufagRhciqjW
trips	albLdoeSfxgZjo
definition	apb6cZdMeOfdhXiVjr
trafficking	dleVfXgYhmip
suffer	aVbpcWdyewfRgpiTjb
branches	anbTedfjgYhoibjb
harm	aSbwcOdtemfOgvhkiZjn
conflicts	aTbucWdjfjgdhpjl
influenced	aUb7cndIeYjp
mounted	amcqdTfrgThZimjc
spots	bacseZgcim
procedure	arbmcSeYfsgbhYiWja
legend	bbcmdRfTglhmiwjY
scientist	anbocldWePfKgdizja
promising	accpeHfbgrha
colleges	apbkcudaeKfbgWhkja
nationalist	aXbpcndLejfZhv
exposure	alblcadkfWhbibjp
amnesty	ambTccdjeXfbgWhnikjq
fernando	akbmdjeVfVhd
karzai	aWckeagWhqjt
sarkozy	acbRcjdkfdhljs
bag	aqbNdlfpgVhbikjW
matthew	bccmeVfVgZiq
lending	ambkcVdzePfZgZidjl
jailed	ajbQdkgWhnixjZ
fatah	aYbbcjdafjgahyisja
phones	akbVddgciljk
subjects	bwctdSeTflgWhbiQjn
expression	abb4cTdLepfVguiOjk
pleased	aUbucXdUfMguijjk
raw	bmcjdoecgdhZiU
strait	alcZebfdgphciSjr
disputes	abbscYdleXgXhm
billy	bRcriojV
copyright	aqbncWeTfWgdhlibjm
preparation	ambacWdqeMf0iPjm
jay	albdcrdqeVfOgchkijjc
arkansas	arbccseWfYgXhniojZ
ian	amcodWeWfagXhbin
commissioned	a0bUcvdTeBfqgNikjm
buffalo	aobYctdmecgWinjN
testified	akbYcndZeagNi0jk
sporting	akbncqdRebiZjd
saving	adbZcad4eVfrgphaiSjd
trapped	aabUcbdrezfpgZhViujX
visible	aabqdMeqgmhYjd
cnn	bdccdXfZgShoixjt
resolved	bpcOdredgniYjc
cambridge	atbbctdVeRgZjY
parade	aYbYcqdUfkhsiujT
genocide	aacddjelgbhkiojZ
instruments	avbldZeQfrgYhUiQ
elementary	arcqdjePgUhZ
efficient	aZb0ckePflgmhXiV
bobby	bUcpdmenfYglhdjZ
mets	adbZcjdrecgphXjU
equipped	apcrdUeWfsgWhXidjd
protein	aobncdddeagdhbiWjn
raids	albWcZdafxgYimjm
landmark	aubcdaeUfkicjX
sufficient	akbtcXeCfdiSjr
northeastern	anbZcndZecgVim
poet	bkcodSeWfYgmhkij
reconciliation	aWcadmedfkgthriW
horses	bdcydaeYhYikjU
mugabe	aafagZhs
components	aybrcjdZeNgahQiPjp
chips	anbdcjdmemgkhaiVjY
cincinnati	aqbbcmdlfkhYjS
mainstream	aYbxcpdHecgjhjijjd
oppose	aXbpcadceUfYhyij
germans	acbcddemgjhajb
northwestern	apbdcpdYecgSimjc
jonathan	dpeRfUgahnim
associates	amcseIfMgXhoiw
wimbledon	bUcjdmelfogphZicjZ
thirds	akckdkeRfthYiQjZ
forests	akcbdoebgZiUjp
wooden	ajbVcrdYfxgShaipjV
separated	aobTcmemfxgVhbiZjZ
rushed	aobXeofrgOhYimjc
consistent	aZb/cddPeRgphQiUjk
happening	aMbwcResfYgvhciqjW
ira	ambRcXdreWfZhpirjZ
footballer	asbkcldTeTfWgciljc
approached	ambQcndReZfjgRi9
susan	ajbQeUfQgbhviu
cattle	aobbcjdoecgZinjV
telecom	awbVdjebfRiajo
knight	aobVcxdceZfThk
strict	ambocWdXeVfsgZiYjl
battalion	awbbcmdbeRfdgWhljk
sections	avbjdOeWfwgOhZiYjs
releases	aybTcdeNfkgXhcjp
wire	aobcckecgUilja
knowing	aNbpcXejfRgxiljZ
boxing	blcrdaeafThpimjX
samuel	arbacpdaePfTgYhoin
vancouver	aobccmebgchcjd
dominant	abb4cmdLebfXglhkicjZ
protecting	abblcZdkeYfahrjm
electrical	auclgXhViZjc
mubarak	abbZcVfkhljw
colombian	bccjeWfcgYhmitjd
uefa	alcadcfmgchkicjk
wireless	ardZeZfXgkiZjo
inhabitants	abfmgdjY
carriers	arbVdaebfdhdjt
demonstration	adccdZfohjipjW
sarah	bOcreUfWgchqiwjj
specialist	a2bmcneGfPgThd
mediterranean	ambacYdaedfshdiUjp
dating	ambYcpeOfngchZitjS
concerning	ajbpcQeOgYhnicj0
sight	aYbpcadTeygrhSjU
penalties	anbpdpeVgahTiV
handful	adbZcrdTeVftgViwjY
torn	acbXcZdsexftgdhbiaja
update	awbccXeOfngahdibjw
ceasefire	anbVcPdkebfvgjiZjj
yasser	bUcTdjeqhv
eliminate	bocYdzeQfdgbhnib
rises	bZcldqfZgjhU
routine	aneafxgYhWiVjd
mall	ajbYcdenfahjiyjX
restructuring	alcSd5eQfjhciTjq
enterprise	ambnckeHfShnjj
surveillance	a2cXdYeUgThcjq
troop	atbTcZdreQfdiYjw
conventional	bzcldVeSfvgbhRiY
killer	abbZcmdjeofWgkhaiyjU
arranged	aqbFckeOf4gLhljl
landscape	aZbycodTeZhc
expenses	ajbZccd9eNfjgThlibjo
devoted	acdYeTfwhjjk
christ	aWbZemgohoijjT
truce	ambPcSdkfwgj
homer	abbcctdqedfkgmhSjW
relevant	akbzcYdReEfkgaiRjw
encouraging	aQbucadceVfZgohjjt
questioning	aYbqcadPebfngXhjiujk
regulatory	aqbscWePfWgZhliWjr
massacre	aabcewgZivjT
likes	aPbjcsdReYfUgnhniv
warming	abbocYdngqhXibjn
mistakes	aSb5cYdnekfagjhUiYjZ
jane	ajbScmeSfVgchsio
progressive	aabucodVecgjhriYjb
wrestling	blcqdYedfdgahqimjb
clay	cqeXhaicjY
pledge	bRcVdxeWgnhsiRjl
relationships	aTbsdaeUfcgnhqidjj
swing	acbqcqdYeZfmgmhViZjS
pole	arbccuddebfXgmhUibjS
bat	adcofkhWiYjR
pride	aTbldYezfTg1hpiUjY
billions	abbUcad6ecfn
greatly	bwccdZfdgmhaiPjx
turner	ambScneVfYgbhkinjp
classified	aybkdVeNfZgKhcidjw
disappeared	aobQcbetfmgYhSiyjS
provisions	awbdcQdoeNgUiSjx
credited	atcodVeGfmgYhWjo
challenged	aWb9cqdMeSfZgWio
participating	eNfogYhoik
oakland	ajcqdleWgdhbirjO
personality	aSb6cpdFfZgphkic
continent	aVbncdejgriUjd
maintaining	ajbrcTeMfjglhkiPjr
reflected	aVb2cddPgmhViYjv
airports	aybVcTdbfkgahcibjm
thick	bdcjdXetftgbhWic
appearing	ancjdReZfsgQim
stakes	amcpdqeXfVglhdiUjZ
fierce	aPbncjdUeufqgmhjikjd
shah	akbbcdeYfYgZhqimjs
southeastern	aobccldbebgY
lyrics	acbodOecflgdhciYjw
dressed	aUbWc5dPfsgXizjS
composer	anbkckdWePjc
involves	bncbdneQfmgcha
requests	atbScVeLfngRhmjy
yourself	aQbncXdlgxjW
autonomous	aqdYeXfkhniY
reverse	ambucZdkeXhTiQ
villa	apbZdleTfc
norman	ajbbcleafdhdjc
frame	akbmdZeVfthSja
preferred	ambncmdceEfUgWhmjn
ethiopia	akbWcbdnebflgXidjo
continental	apdUebgdiXjq
insists	cVdleTfNgmhjirjk
robin	bacvdmeQfYgYhlij
clock	arbdccfuhVjN
charlie	bOcsdmeWfYgahritjW
bernard	bccjeafYgUhqit
waves	aYccdTe0fvgnhQib
occasion	aUbbdTelfsgrhmiV
defendants	aabncjeVfWgUhmix
fm	asbWcWdZedin
policemen	acbdcldXfqgOhji5jX
integration	ajbncaeQfcgqhmiNjv
guidelines	awbrcYdXeCfkgSibjv
arguments	aVb5cadXeRfkgajk
erupted	aabRdce2fugciwjS
rough	abbrcodcfshKiYja
wickets	aocpdkeWf0gdhIiLjd
arguing	aabycWeTfXgWipjl
christians	aNbkcadcepfjgkhpinjY
marathon	albTcpdkebfwgnhYibjS
victor	albccnePfOgchoin
contacts	albXcZdbeUhsjq
legitimate	aUb2cVePfPglhw
factories	asbRdreYfjgahZiljY
attempting	adbqddeQfmgYirjY
convoy	apbNcceafrgRiqjs
technique	anbycldUeNfohMiV
situations	aXb3cadbeXfdgahdiajt
symptoms	ajcUdceufjglhYiUjo
risen	aobdcphPicjd
folk	bocsdNePfkja
foods	apeafXgbhniXjq
derby	ajcxedfagqhcjM
achievement	byctdZePfXgvhWiK
demonstrated	abbydMeagrhWiZjd
preserve	akbmcXdjeKgphpiQ
dropping	aubWcldnfrgWhKiY
cooking	eVfwgbhd
armstrong	arbXcqdTebfagmhTiljj
semifinals	ajbXckdofkgnhYiVjb
invitation	ajbNddeZhwibjq
prevented	ajcTelfmgahajk
hindu	aVbkcmdXelfpgchkijjZ
manufacturer	a0bccndZeUfZgZhZijjc
yang	ajbTcnecfRgjhoijju
spy	aockddeZfTgWixja
pierre	albdeQfUgThqitjj
mood	aSbscYdVexfagziYjk
prisoner	albNdsejgXhqinjX
franklin	aqbXcpddeSfbgXhlil
operational	a0cTdoeGflhXiMju
experiences	aTbodYeafsgmiWjq
necessarily	aWb7cZdaeRfHgthcjd
dynasty	akbbcldZeZfchnikja
focusing	adbuccddeQfmgchcjs
maine	awbRcpeUfdgcjc
karl	bXcrebfRgYhoiojn
gotten	aZbdcnemfUgmhZiojV
replacing	atbTdoeSfogPhjjo
feelings	aGbscTdae2fYgyhpiajk
adopt	bncbeHhriajl
establishing	ascZeBfohniXjm
todd	bdcydleTfYhZjd
grace	bUguhkiU
bombers	bVckfnhUisjl
wore	bQc2dNenfrgbhaikja
proceedings	bkcUdcfkgVhn
temporarily	a2bJcMd1ejfkgU
anna	akbRdjfZhr
indies	aoccddfphViQjb
tactics	aYb1cjdYeWfdgbhk
knocked	ajbZcodneyflgXhOijjU
kills	aabUcldtelgciyjT
provision	aybbcTdpeKfdgTiZjv
uniform	bkctdQeWfogWja
attractive	aSbvcnddeNfOgqhdijjn
historian	akbscodJeKfRgYhmiy
judgment	abb9cUecfSiTjb
closure	avbOcEdyeofnhbidjk
wider	acbsdWeZfmgkiYjs
consulting	aqbjdmeBfWgVhpimjj
sudanese	acbccceagWhqiqjn
donors	abbUdxeUfdgbhujd
interviewed	cpdMeTflgJi6
credits	azbTcldyeBgXhYiUjv
prayer	aabScXemfyhtib
quebec	aobjcndXeUfXgaho
hearings	ajbacadleVfmgWhlim
tribute	acbRdcfmgmhqib
straits	akbbcWelgqiTjn
produces	akblcmddeUhYicjd
asylum	apbTcadneWfagYin
farms	aqbZdreTgZikjX
metro	aubUckdZgZipjl
earl	ajbZcseXfNgbhrik
plunged	aobadke0fmgZhPidjX
pirates	akbWeahZiqjb
muhammad	adcmdXfXgZhriqjq
designs	amblczdOeJfqgdhRiajl
pga	apbZckdkecfbgmhYjZ
liberty	ajcddbfSgqhqjY
dublin	asbYcjdZeUfmgUhjikja
wages	backd6eSgdid
equally	aNb/cndQfYgjhaiZja
operators	aqcadaeTfXgchdimjl
visual	ajb2cmdNeWhXiOjm
shirt	bRcudbepgdhciljY
tip	amcjdZeXfagbhbinjZ
collins	apbYcleTfbgahajn
ignored	bvcZdQekfdgPipjl
checks	axbKdleSfugUhZib
generate	aZbrdmeLgphcibjj
factions	aUbldYebfogchyiljb
dubai	albYcWdpfchcijjj
forming	bcddeSfphric
lynch	akbdcmeTfQgWhjiujm
legislators	aZcjdZeXfdgXhzisja
transmission	avbkcdeagYhSibjk
audio	awbndSeQgZhYiajr
sudden	aVcSdke0fcgtha
hawaii	aubShdiajc
cowboys	adblcpebfaiqjN
parker	anbacpdXeRfUgaisjl
flooding	bYcVdqewfogchYjn
ivory	bYcmeagZhkjZ
mohamed	alccddecfYgYhoikjo
tribe	bdcjddeUfYgchvinjb
ultimate	abbucbeWfMgwhnidjX
illegally	aqbVeSgPixjZ
max	aobUcrdkecfTgahmij
mechanism	aobmcSdneOiZjl
shelter	bHccdyeYfpgShoiw
loose	adbjdZejfqgajV
guerrilla	bccjeYflhqinjc
eggs	aabUcjdqfzgZimjQ
occurs	bjcWdkejglhViU
sars	apbWcUdmengkhZ
elaborate	aYblcldTePfvgWjp
mph	aqbmcddXelfognhNiUjZ
eager	aNbnckdYeXfSgshrixjY
portland	ascldaeXfdgbhailjc
gonzalez	akbcdoeXfVgj
copper	apbWcodneYfbgdhZ
ann	ambScmebgbht
veto	ajbccbdmeWfVhtiYjj
uprising	acbUdletfqgmijjS
currencies	blcXdjecfYiajq
implemented	ayblcSdkeOfxgbhViLjs
earliest	amdTeIfsgjhX
bags	anbIdmelfugThbijjd
uncertainty	aUbwcKdnepfTgshcjm
suburban	adcpdYfjgXixja
sole	avbbcWdqeLfOgchpjb
enemies	aLbsdcemfWgohvja
billboard	asbbdQedfohTij
signals	akbncWdUfZgjhajo
surrender	ambNcZdpeafcgkhqib
pack	bVcsddebfpijjV
marc	akbXedfVgchpitjb
cream	bUcjdYeqfsgjhkijjZ
stones	adbTcldbenfugWhdirjW
boris	bXcjemfcgdhqikjk
evans	arbZcneMfRgbhcimjn
sand	bbcjdkekflgbhWjc
privately	alcZdWeVfjgRhkiujj
secured	a0bOcmdreJfjgZiP
explosive	bpcddXedfkgchVip
makeup	blcudWeYgbhjjZ
celebrity	aZcqdReZfUglhsiwjd
fortune	adbWcmdoeafWgkhoimjW
incorporated	a3bcdQeLftgSiZjm
chaos	aRbkcRe1fkgmhlikjZ
siege	bScTdpesfwhjjb
virgin	albRcZgkhmik
collective	aYbpcVdnecgqhviXjV
frozen	aobLcTdweofwgcjV
versus	aUbwctdkedgnhaiZjT
airways	atbOcVdjekfXhjjr
crack	cbejfkirjS
ioc	ajbWcbdaebfagXhxitjj
ronald	cqdbfYgRhminjd
videos	ambccldVeRfkgYhdiojq
strange	aMbrcadTevgqhbiqjU
universe	aXbocjdXgshdjb
diamond	albWcrdjeXfVhjiljW
arrangements	anbZcRdneGfqgZhkiWjw
pc	ambmcleYfXid
hiding	bScbdpfbgXhki1ja
retailers	dcebfbhdin
donations	adbOdteRfmgWhviljk
delays	albccKdxfohVjp
gaining	aucpdaeWfbgmhaiQ
gingrich	abcpdbebfcgchoimjj
voiced	cXdUejfVhnikjw
collect	bWckdoeGfugYhkja
ibm	apbackeXfchcim
pressed	ajbadbfpgXhdjj
sheikh	aabccVdkecfbhtikjs
martinez	bYckdneYfagnhYjc
wonderful	aNbmccdWg3jZ
kremlin	aacjdbfZgahviv
omar	ajbacbdkeUfWgdhoimjp
qatar	ambVcYdsebfaicjp
mac	anbUdkeZfagZhpikjl
hunter	aqbYcwddeQfRgcivja
sentences	dafqgZhXjk
nominee	adcwddeMfOgdhuipjd
regardless	aVb0eSfSgnhmiY
damages	bmcadwedfbhciY
patriots	abbjedgjinjR
determination	aXb1cUdbeXfWg7iK
rico	aqbacdeVfcgdhliajc
brands	akcodVeafXhnjm
stream	bZccdbebfkgdimjq
coordinator	anbXdpeMfUgUhtiqjm
smooth	abblccdWekfvgthZiO
cotton	albYctdqeVfjgZhcjb
colors	aYbkczdJfogkhaia
rocks	aYbdcodXenfrgVhVirjX
deny	aabrcXeSfThoiojl
displaced	aZbUcddvemfwgZil
donated	arbDcsdpeSftgPho
enron	aadreZfbgXhliw
declining	akbkdjebgahaibjt
retain	bkeFfYgmhwiSjj
autonomy	alccdjeVgmhpiO
accusing	aYblcdelfbgMhsiv
angel	abbYcddsfVgkhmiqjb
derived	aqbpdYeNfbgahZiajq
objective	adb/cVdceFfYgqhbiQjo
reiterated	akcPddeXfVgjhjibj4
productions	aqbdcrddeMgb
separately	axbYdbeLfxgHjq
denies	ccdjeYfPgYhli2jl
strain	ajbocUesfjgmhViU
chang	anbRcjeafXgjhoidjp
dying	aUbYcXduezflgoikjO
turmoil	aRbmcRdrezgn
perspective	aTb/dSeSfTgphdicjk
wheat	bZdweWfjgchaij
corporations	bmcleUfTgahrikjc
projected	cmdveNfphTiajj
bradley	ajctdZeQfbgYisjo
clinical	avbsdbePgchYiQjk
criminals	aWblckfQhoisjV
restoration	asbYcZdmePfugjiR
boycott	acbbcTdjejfdhyil
enhance	bocZeNgthriJjy
youngest	bWcueYfWgjhkiqjS
commit	aUbncbdveXfdgjhljd
belarus	albadofZgc
arrangement	apbZcYdjeKfkgbicjn
birmingham	aubYcmdcfjgbhdjY
inmates	bYcjdpfkgThjisjS
violated	arblcWdbeafcgSjl
assists	aocudkeTfqgchQiV
graphics	ambocodXeWgdhciXjq
hostile	aObydRepfdhoik
orlando	aobceYfZij
involve	abbqcbdoeMfngciajm
describing	aXbtcYdLeafqgZhdijjx
closest	adbkcrdYebfZgkjT
reveal	abdZeUgdhjinjk
batting	ajbscnddebflhNiRjZ
reasonable	aWb/cWdbeIfXgphX
hate	aKbrcddVexfTgnhrisjZ
remarkable	aabxckdQeVflg2hNiOja
johnny	ajbMcrdjfUhmipjW
predecessor	bccndZflgYhpjk
taiwanese	badYeXfYgjhoir
virtual	aobcebfmhmjW
mills	asbUcjdoeTgVhdin
explanation	aabxcVdTeUfZhYipju
artistic	adb1cmdQeNfYgohliW
teach	aYbocleNfkgjhlidja
adjacent	asbZdceZfogQhjij
depends	aabzcSdmeUfXgshciQjm
challenging	aNb/cjdUeOfjgjhdiajl
assured	abcYeZfSgpicjn
survival	bodweSfbgrhdiQ
warnings	ambccQdWenfkgYhcikjz
magazines	albjcndLeWgUipjr
locked	bScjdoetflgVipjK
milwaukee	apbacndkecgchdimjU
intellectual	aXb+dSeUfLgphpiU
georgian	bkdSeWflgVhlitjn
paint	bcczdYedfpgWhXiljY
privacy	bqcVdZfPhpibjk
kicked	ajbacodpeofqgUhVjU
flags	akbPdPetgbhmil
respected	acb2cjdFeSfUho
subsidies	bdd9eOgUibjm
advised	akbdcRddeUfWgThsiqjz
handled	aobodbeafogPhYiZ
morocco	apbUcWhciZjn
answers	aZbodYeQhcikjn
graphic	atbjcrdVeOgZhVjq
hungarian	anbZdaeafdgYhq
expecting	aTdlecfagqhZio
efficiency	albyckdjeLfcgnhWiLjn
arabs	aRbmccddemfbgmhkiojZ
silent	ajbdccdUetfjgcikjW
evacuated	asbLcWdoesfrgShbin
gardens	ambYdceXfnic
murphy	akbbcodceSfagSitjk
goldman	bbcodoeZfMgViwjl
considers	bpcYeQfHhqiojn
vacation	akbMcVdzeXfkgjhjjk
requiring	axcbeKfpgVhciSjo
bail	aobRcWd3eWgXil
transactions	apcXdpeQgahbibjj
lifetime	ajbcckdoeQgrhciRjZ
habitat	akbkcZdreXfbgchliRjr
mideast	bdcSdtedglhkidjl
crops	dweUflgc
advisers	bmcldbeKfRgThwixjk
macedonia	anbTcWecfkhojl
consideration	akbqcWeMfXiPjy
angola	aobVcadreXgahkiZjj
tale	aObnckdaekgnisjZ
charlotte	apbWcdfbhmjc
mystery	adblccdZelgnhYiujS
comeback	adbbdnfog1hTjR
breast	akbacldofliZjc
introduce	alddeCfpgdhpicjr
southwestern	apbccmdWgWhdik
hk	asbPdqecfdgjia
voter	adbuckdWeUfZgbhoijjd
drafted	avbacneIfkgThbjj
warrant	a0cUdYeOfQgYiljs
nancy	ambOcnddfbgchuij
nationals	anbWcZdseYfXgairjc
recommendations	aobncZdceBflgSibj2
dancing	abbZcrdWejfkhkiljU
radar	a1bjccdSeVgbhUjl
accidents	bkdleqfjgZhNikjd
retained	a0bccndUeJgUhjiTjm
gender	b0codXeUfVgbhmiZjj
conducting	apdaeJfugUib
springs	aqbSddedin
algeria	bacbdlfkgdhcid
ridge	aqcnddeafYgdhdijjj
extremists	aSbmelfchkiujb
dies	albRccdqerfbiqjR
indication	acbvcTdTeZfJgthXirjr
parallel	ambscldSeYftgbhaiT
ratio	aobmcpdmeQfagdhUiY
difficulty	bucXeYgkhUiSjp
trails	aqckdVeZfkhZjl
imported	arbccleVfkgVhS
osama	acbVcbdkfWgjhpiwjn
pete	bUcsdleWfbhniojb
blew	adbPeufshUi1jQ
briefing	asbWcZdbeQgMhnijj0
sheriff	albdcndaeRfYgKhwi7jZ
gear	aqbjcpeXgShVjd
casino	akbWeWfVgjhsiujZ
travelers	ajbWcUddfagkipjn
strongest	aYbwcldTeZfZgrib
engage	aPb0eRgohuiZ
postponed	asbTcPd2frgZhdiYjm
teammates	aUcpdWepfXgninjZ
deutsche	aubQccdnebfQiljn
enable	ajcVdneFfkgohmiSjr
memories	aQbbcWe1fsgxja
yemen	ajbVcWdlebijjo
marie	akbUdaecfWgdhvjq
giuliani	aYbcctdYedgahliujk
disappointing	aWbudkengphMia
charts	azckdReSfqgchOiTjj
mahmoud	adcbedhtikjn
harsh	aTbqcddXeqfrgcicjp
crop	bmcldwePhZjc
attendance	bdcpeVgbhk
severely	brcYdle3flgWhYiYjj
launching	bZcbeWf0jl
awareness	aZbscafcgrhmiTjr
disabled	badvgbhZ
lopez	cmdjeSfWipjd
infection	akcadoepfbhWiY
tanzania	ajbRcddreagYhkidjm
riot	bZcldVesfvgSiyjS
berlusconi	adbbcaddgdhsjn
periods	caeaf9gkhTiP
reaches	bcedgnhajb
forever	aZbccSdoezfag0hjjO
pesos	aobWdvedfmgchciS
earning	akbZc0doeMhaiVjX
rallied	akbYcodjflhYjS
disclosed	avbXcbePfagRiqjw
integrated	arbrckdXeOfqgciQjl
villagers	aUbXdkfpgRhpi3jb
multi	cmeVfngoiajb
rebound	albodnfbgrhOiXjd
intel	ajbnclecfVhbin
root	abcadtfdgmhmiYjc
invested	ajbYckdveRid
completion	aybUcddweIfyhPiP
margaret	aobOcnebfbgVhpjk
cohen	anbXeNfOgbhkinjy
occasions	bacldVf7gahaiU
persuade	aWcZdkeNfdgkhyiq
jon	acbZcudleOfRgZhnivjk
odds	aUb2eWfYgnhdjX
lap	andcesfoglhPiTjS
rumsfeld	cZeXfbgYjy
favored	bpcxdVeNfZgdjk
cocaine	aobcebgZhYirja
satisfied	aZbycTdZfTgqhaiZjj
burden	aUbpcVd2ejfWiTjm
connections	adbjckdUeUfZhmimjl
manuel	ajbacadneXfUgbhqjn
emphasis	bxdYeSgjhciMjz
filing	aobYcYdteQgVikjl
stanford	ancpdjeXfXgYhdimjV
governors	ajbdcpdbeKfbgPh2io
funny	aLbvcpdResfYgshYipjU
reflects	aQb6cbdVeZfXguhbidjq
chapel	aqbQeagZhoijjY
palestine	akbVcTflhq
distinguished	akblc0dKeRgciV
professionals	adbwcpdYeHfWgbhniqjY
improvements	arbjcbdjeLfqhSiOjy
homeless	aTbWccdvemfogVhmi3jV
constituency	akbncldbeXgZhniSjZ
revenge	aObbccdmexgqhpinjb
islamabad	ajbccYdkebgYijjp
announcing	ambQcUdmeZfkgdhjjt
hah	cWdueqfRgshn
partial	axbacXdleTflgahbiSjk
rebellion	aWbbckelfkgkhqijjY
internationally	aubrdQeOfnhaiR
petersburg	aqbScmdneWgbhninjb
reign	aYbZemfogphnjZ
lakes	ambXdbecfjgbhjjo
exists	bvcWdWeUfOgqhcik
airbus	ambbdleUgbhViljo
bible	ajbkdReWfjgZhlijjk
hassan	akbdcZedfRgchtju
pink	bJcvdcepflhcjV
indictment	cbdbeUgVhkiwjq
errors	b5cbecfkgbhKiU
integrity	abb8cXdTeafOgrhpiP
choices	aSb3ePfXgkiZjn
deputies	ajbacmdYeSgQhxipjd
expedition	arbcckddeKflgchbjm
reluctant	aXbncbeXfMhuiv
zones	aseTfdgciZjo
aftermath	aWcTdle1fw
cardinals	bZcmdkecfjiljS
destination	bccYeXfYgpikjk
displayed	anbmcodBfjhWiY
assume	aWbtcXdleRfOglhsic
pregnant	adbPdtejgciwjc
lessons	cdddeVfvhZiXjk
terrible	aHbxcQdoe+fcgshZicjV
boards	anbkcndVeUfkgKhmij
opener	ambZdnemgmhUiXjY
sean	cpeYfPgZhmiwjc
sprint	ambacqdXfagohdid
component	awbqdZePfbhYiTjm
examination	atbncmdVeSfngUhciV
embargo	awbZcHfdjl
novels	bncrdReSfphVjm
bryant	abbmcqddecfZgdhcisjd
generations	aQbkcnddfrguhdiajW
holocaust	adbVcZdrephkilja
teammate	bYcuelfSgnhciljZ
peoples	aWbkdbedgqhsiPjn
seeds	bWcjdweZfkgnhdiXjc
guantanamo	albYcYdseagainjd
vocal	bqcmdQeZiR
nevada	awbbcpdZeQfUgZhjinjc
unveiled	asbQcneQfngchbikjl
similarly	bzcndKedgWhTiYjo
lions	ambacwfbgchZjU
tommy	albQcodqfbgdhlinjZ
acquire	arbddneHfVglhmiY
phillips	aqbXcndjeNfUgchcio
vaccine	apdneTfchYij
bridges	aobVecfmgchWjm
hughes	atbacsdcePfZgYhbiljq
crowds	aLbacndOeufshoixjZ
floods	acbUcYdsewfuhXjn
pulling	akbUdpekflgbhWjZ
neighbor	aabWdlenfUhqiujV
turnout	aXbvcodYeYfcjc
keith	ajbdcleafagYij
thank	aWbRcWeofagxhqic
merged	a0bRckdbeZfmgVhqid
fatal	abbpcbe2hSiljS
sustainable	acbwdreFfcgtiPjp
steam	asbRdbecfwhT
chemicals	arbddkfbgahZiajn
powered	aqbdctdYeXfpgchQikjc
dreams	aObcdoekg3ijjV
territorial	ambncXdYeWhsiTjk
lawsuits	adbmcddlgaio
notion	aLb9cddNedfZgoip
rubber	akbdcmdnedfsgWhaidjV
passion	aNbtdTelg3hjibjY
kidnapping	aXcbdoejfagYhkiz
peres	adbYcadlgjiYjo
anticipated	aYbneVfngphWjr
beirut	bacUemfogVhlin
doubts	aWbvcNebfVgsiljo
revival	cjdceQflgohdjd
flows	bdcadjebfdjo
footage	anbcdPedfugPhYivjm
loaded	aobVcpecfrgUhOijjd
select	apcqdZeBgVhw
bloomberg	akcsdbeRfVgZitjp
romanian	akbcdWeZgUhoir
stimulus	bbcZd1eWfjglhXiSjn
incumbent	aYbkcvdbeZfYgXhuiojc
outdoor	ckdZebfpgchl
fda	a1bbcXdaeQfWgUikjt
slovakia	ambUdpiVjc
neighborhoods	aVbqcldbgbhkiqjb
discipline	adbxcjdbeWfdgliOjc
olmert	abbVcXdoflhpjo
substitute	ardmeRfkgbiZ
musician	akcmdYeSfbiqjY
addressing	aWbqcWeYflgahqiWjw
maintains	aucddWeHfVgahjijjm
judiciary	bocbdVebfUgYhzikjj
restricted	a1bkcXdYeUflgPhbiSjt
diet	ajblcaeagYhpiXjl
citizenship	aubVcbdjeSfVhliVjk
powder	arbddaelfngWhXikjd
mandela	adbRddenhsicjl
bp	albccbdreafZgdhYinjl
committees	albZcleEflgMh2ikjj
psychological	b3caddglhZiOjj
ecuador	albccbduebfagciW
composition	aqbpcndSeGfpgYhaiQjn
indicates	ambpdVeRfNgohSijjo
hell	aNbYdtezfagshjitjL
grain	dseRfkgchcid
kent	ambZcpdleWfdgXhc
nicholas	bWcjdoebfRgWhtiv
genetic	apbudaeSfXhZiV
smuggling	bacbdjeZgaix
albanians	aZbcccdbelflhmiq
rob	bXcmdreSfRgahnit
heights	aocdeZfXgphdib
devastating	aSbmcXdoexfxgohViYjd
targeting	aZbudZeWgXiyjp
honda	axbZcnecfTgnhP
relay	akbYcjdafkgkhcid
monument	albZdbfYgjiljX
ted	acbQcrdoecfQhpit
ports	aybUcVddeaflhciTjp
sweeping	bddcebfvhciTjl
raises	addveTfNinjl
muscle	bkcVdmeugqhdiL
shocked	aJbtcadVe/fRgmhciwjV
rogers	avbXcneTfYgdha
discussing	adcUeOflgXhpiljx
belonging	akbXdceZfZgRhqiyjX
pressing	bmcQdneafjiSjm
ambitious	aQbwckeNfmgrhcjj
miners	bTcjdpfmgchbitjY
humanity	aPbscbemguhjiZjX
diana	bOdZeofchmiojj
drought	adcZdxejfpglhViVjj
dayton	avbacaeYflia
abuses	aXbqcddlekfcgThmikjd
iaea	avcSeMfcgZijjp
sells	apbScreTfdgain
rely	aZbzcceFgahlidjl
immigrant	aYcmdbeYfZgchpiyja
nt	ambXcodteSfngZidjb
nicolas	bZcjdrebfWhmjj
hanging	aYbVdnewgdhZitjP
doping	arbjdVfcgbhZik
wen	bUeXfcgkhnibj0
advocate	acbtdUeQfRhzinjj
significance	ajbycXdPeWfXgoiQjx
actively	bjdbeNgchojk
newcastle	asbYdkhbia
backs	abbdcoebfbgWhmimjd
competitions	albocwdSePfqgchciU
endorsed	aocodWeJgUhpjs
shadow	aYbXcnhtirjT
themes	aXbuckdSeafqiUjv
jointly	avbXcleHfqgWhkib
concentration	anbbcddjemgkiT
exploration	anbldmeKglhYiTjr
jihad	abbVcagkhviq
forecasts	bocjeTfmgdhQidjs
hometown	bRcmebfXgkhvirjY
counterparts	bjcqdbeOfdgYhpicjl
nixon	bWcrddgUiljZ
indicted	ajbVcjeafagWhrizjb
wounds	aabaccdqe4fuhdiajY
ideal	aWb1ckdWeMfbgvhdiY
finnish	aubVdYeafngZjn
suspicion	aWblcZdYepfVi2jd
collaboration	aobdcjdceIglibjl
accurate	b+cndLeLflhMiY
surged	awbWcpdjhPicjd
reid	anbccjeTfRgbijjp
crowded	aPbddbeyftgUi1jV
sealed	awbNcXelfygYhXja
indigenous	abbucjdXeQhniW
praise	aVbjcmdMglhniVjs
sequence	apbodWeSfqhPiVjj
hide	aXcbdofYhnipjZ
consisted	aubZcsdZeJfxgKha
edged	aubWczdjhLiVjc
remembered	aTblcjdOerfjgohailja
vincent	bccpdleWfZgZhpin
confrontation	aQbncYdbeugnhmirja
convince	aPbqcYdkeQfWgqhvitjb
slowdown	adblcQduekfYguhRjp
preparations	bVcOdreZfygkhjiVjr
albania	ambScZfmgchnicjj
priests	aWbbfjgVhuiwja
surviving	ajbVdjeTfrgahcimjZ
initiatives	bncddneHhkiUju
edt	asbkcWdledflhcia
counting	cadmeUftgbhcijjT
pearl	albLcddlejhcim
persian	amcddXeVfliajq
shield	ajcldjeZgdid
furniture	albZcrebfmgWhaja
hung	bLcrddetfbgbipjY
dee	anbSdtfShmidjo
substance	ajbqcbdXfbhZid
volatile	aYbscdfdjl
columnist	ajdVeWfPgdhrivjn
somali	acbbcddceYfogWhtitjj
arrives	bCdredhlirjd
uncertain	aWb0cSeYfOgphcikjm
expense	aYbrdyeUfXhmiV
cooper	atbdcodWePfYgWhbiqjm
federer	abbdcddjeqfjgzhTicjY
firefighters	bYclddfwgVitja
overs	akbjcjdjeXf5gchLiM
battery	arckeagchaia
acid	albkcbfkgdhXiUjo
pointing	aabscddSfVgchWitjm
organizing	aabadkePfsgah0imjj
legally	aobocYeOfYgbjX
dealt	bscXdjenfmgchZiW
random	bvccdUfsgahZidjb
ranch	atbPdqeUfcgahnisjY
boosted	anckdmeZgnhWiVjs
stalled	aobacWdxfrhVibjd
barred	arbbdYebgLhliu
ibrahim	ajbZdjeYfWgZhtijju
zoo	asbQdqebfZgdhliojZ
breakthrough	ancdeVfcg1hRiWjd
dealer	apbccmeOfIgZi4jY
farming	bldteOfmgahkidjc
farmer	bacrdmeUfYgZhpi1jU
frontier	aodTeZfbhoik
credibility	aWb5cXdaeafOgohm
amazing	aQbtdUg5hSiYjU
maritime	axbkccdUeSgXiVjr
cardinal	dZfZgYhsik
tsunami	bUcTdpenfohZiajo
receiver	aobpcjdbeZfWgdhbjb
refusing	anbbcYdjeUfjgQhpik
chest	bUdle5fphbiXjZ
tournaments	bccoeZfpgkhaiYja
surprising	aPb5cjdTfVgyhPjZ
existed	alccdTeVhciqjY
plc	aybQcceafVhljk
tear	aabbcceufzgbimjU
archbishop	bVejfagWhsin
faction	aZbdcodbebfWgah2iqjZ
extending	atbYcVdoeVfvgjhZiMjr
physics	arbocrdXeVhRiT
lined	abbScsdbfsgVitjV
refusal	alcPdnecfXhoic
debts	bacUd/ecfcgaiW
explosions	abbacbdWevftgchUix
mcdonald	ambWclddfXgYhjiw
starter	ajbZcrdzeUgkhWjR
cheese	bdcjejfkjS
gambling	cdeXfTgZhwiw
suits	aYbkcxdYedhbijjb
recovering	apbYcWdverfsgnhOiUjb
lawmaker	acbbcmdaeYfLgXh2i3
offshore	aqbbcYdpeNfdgdhdjp
historically	abb1csdQeWfVgchbja
tougher	btddeVhaicjk
diverse	aPb7cudLeLflhmiWjn
protestant	aZbkcldTgdhuinjV
marking	ambTfrgmiTjZ
explains	aXbnccdWeXfTgmhditjr
administrator	aybbcdeHfSgPhwitjm
buddhist	aacmdXflhninjX
audiences	aQbvcrdJfdglhjik
permitted	aucbdYeGfjgThk
tribes	adcmdZeSgcht
admission	aqdjeSfcgZicjd
pitching	aZblcodreSfkglhWibjX
constantly	aabmcVdTelfqikjj
silva	aockdleVfWgahdiUjp
rescued	anbJdnerfsgVhVirja
arnold	aobXcleUfcgbhkjm
lasting	accUdjebfxg3hWiO
laura	bReZfbhmiojk
collections	asbZcndaeHfqgbhciWjk
stern	dUfbgZiqjq
moreover	bvcddZeOfUhcidjs
mounting	aZbkcUdpemfngbjo
honors	aqbWc6dceVfYgdiSja
barrier	albncSekgohRiZja
urge	aTbkcNdbfZgph1ijjn
exhibit	akbccmdYeVgjhbjb
boundaries	amb1dPeUfvgbhViOjj
negotiated	aqbUccdoeKfqidjk
neighbouring	akbWcddledfmgUhmijjm
urges	abbacVdjeZfRgkh1ikjt
undated	alcadleXfTis
mothers	aZbVdrfdhqinja
athlete	bmctdSeZfSgohciljZ
subway	bTcketfogZhai1jW
eagle	aubYcpeXfYhYjb
removal	asbUcWdteYgVhmjo
plea	aabccXdleYfkhkikjm
frederick	ambZcqddeafSgVhtjj
eagles	bbcmdledfZhaijjX
curb	bjcTdufbhkjn
romantic	aSbrckdVfjgthdib
belonged	bZcpdYecfagWhkiwjT
fantasy	aUbvcrdYeagmjc
optimism	aWbpcWelfSg4haidjm
affiliated	arbdctdWeSfYgNhviujX
correspondent	aqbYccdbeYfWgNhri0jp
merrill	ambcckdmeRfRgXipjq
civic	abbrcmdXeYfZhxiZja
hunger	aZbYcPd7eqfjgohmibjd
excited	aHbrcddXeyfRg1iojZ
cautious	aZbycUdYfWgphaibjp
hudson	asbWcqdceUfdgYhaio
voices	aPbndOfdgmhqiojk
kenyan	acbZcjdceYflgWhniw
representation	bycodTeNgahpiR
overtime	aobdd0eXfqgdhYiUjU
evolution	aZb1ckdReWgqhaia
zambia	albWcbdqeXfcgYhmjm
reed	ambUdoeYgRhk
modified	a4cjdXeOfvgQhRiTjr
exercises	apbdcXeWfqiNjs
bearing	ajbTcmdYedfbgb
wicket	bldjedfsglhNiQjY
jordanian	bVcXgbhnisjk
neutral	bzdVeWfVgZhm
rumors	aTcSdaepfZgdhli/jp
interfax	amcdeXfWgOhjisjz
riots	aWe1fsgahdiujW
madison	albacofUgahqitjR
afterward	bQcYdYeqfogbir
statue	bRcpdbirjT
preventing	bjcOdrhjicjl
negotiators	anbYcddmeSfdgdiljd
skating	crdajZ
schroeder	adbTcjdlfdgjhkiYjq
portrayed	aSbucudPfYgWhmiy
richardson	atbbckdbeOfXgXhdijjr
timor	bdcYdnfZhlibjd
concerts	bOcleYfzhkia
balanced	aYb1cjeMfngmhbiMjm
rifle	apbmcudOecgSio
resource	akbwcddoeFfPgchkiZjp
latino	aUbucudTeZfThpipjX
reviewed	aybpdReIfqgOhZibjt
bull	akbYcmeqfQgkisjR
dramatically	albnelfohOiQjo
beneath	aYbbckdYeyfqgdhXiljV
ahmad	cadjeSfWgXhpijjz
yields	ambjcldpeSfZgkhQicjk
contested	brcudVeVfxgTiYja
requirement	azblcVeEfYgZhaiZjn
paulo	aucjdjfSgViY
pepper	bdelfpgbhjiljb
contacted	atbTcadUeUfZgNhri3jq
proven	aWb/ddeOfSgrhPijjZ
eddie	bVcldmfSiljc
ahmadinejad	abdaejjp
bachelor	aubVc2eVgdhdiTjT
danny	bWccdoeafbgdhmit
sadr	abbadZechuix
defeating	aabkctdkgjhliUjY
diocese	albWcdgXhtiljd
rocky	cmfchcia
drives	adbkclfkhUijjX
commitments	amcRdzePfjgjiGjt
disarmament	arbdcYdseQhmiV
rolled	arbQcneufxgbhMjX
emirates	ambYcXdneYhdidjo
murdered	aSbUcqevgShoi+jL
indoor	apclddfmgchbidjb
demonstrate	aXbzcYdVeNgxiX
dubbed	ambTcpdSecgdiw
slight	bmdcemfagrhQiV
declare	akbdcOdmeXfXgmhvib
europeans	aVbqcZdZfZgrhXil
ammunition	asbcdaeSfngPhaiojk
borough	amcsdYeTgUhqikjZ
starred	arbPcxdYeUfkgWipjj
pursuit	aabqedfZgziXjd
sophisticated	aZb4crdJeSfjgkhW
weakness	aZbwcSdpetfOgshaiYjk
nose	ajbccoe0hWiVjQ
kenneth	adcjdkeVfWgWhpiwjc
craft	amcodUeKfshbjc
depend	aXbvcRdsePfbgriRjp
bulls	cnddelfZgkhbiqjQ
topics	brcjdXeQfngXiXjy
consisting	asbacrdVeHfvgK
bishops	abdYedgUh1im
deemed	b0cddaeTfNgWijjl
crews	apbTeXfsgThbit
barak	aabacadkfnhkicjl
valued	akbjcleWfahYiT
offset	ambpcadyeXhRiOjt
saints	abclebfmhliljV
inspections	axbZcYdleSfmgZhXibjj
retreat	bbcZdqfdgmhpic
jennifer	bUcpdmeVfShmiq
hearts	aVcbdne4fmgvhjiRjQ
nonetheless	aabydNeWfRgrhTijjm
chad	bVdyfbgZhkikjd
iv	axbQclecfZgYhmiXjs
openly	aVbmcddJekgahwitjj
dprk	anbVcVdmeafbhnjk
nn	ajcddofaguhbiVjk
initiated	aubTcddjeQfsgahlibjo
brutal	aKbydbe0fsjR
disc	azbadcedflgjhPiajc
tremendous	aSbucWfYg3iSjj
breakfast	bPdlebftgWhsikjc
institutional	adbwcdeQfPgdhrid
wallace	amcrdZeafVgYhaiojk
shortage	abcZd1eZfdgchdip
ag	a0bLdqfOhjjm
hailed	bkdMecfYgnikjr
horror	aWbodZexgjhcijjY
triumph	aabkcjdberg5hWiQjN
encounter	aQbldZenfpgqhdjV
cinema	ambmcpdNebfZgjijjW
cycling	aocldTfYgm
mario	ancmdZecfZhkjk
azerbaijan	aldkeYfbga
partially	atcVdpejftgVhOidjd
investigated	albrdSebfjgMhcix
unexpected	aVbncadjejgshViajj
spreading	aabkcTesfdgkikjl
sum	ajdqeRhdiT
petition	ajbZcZddePgYhuim
achievements	adbucodXeQguhbiHjn
contributing	akbtcWdoeLfcgbidjr
suburbs	accpdZfjgbiqjb
debris	bacdesfrgVhRip
islamist	aadYfjgchoiq
elder	aabccreWfVgahuip
rebuild	acbZcVd1eafxgmhkiYjb
haven	anbWdoeXfJgkhqis
sanchez	ajbccjdjeWfb
bulk	ambTcddjeQfpgYiZjs
ivan	bccjdmfUhljl
secular	aTb1dPeafnhsibjd
lifestyle	bucddceafVhniWjp
unidentified	akbbckdUfdgKhci/
populations	acbqcjeWfbidjj
slovenia	atbTdjfdiV
abandon	abbjcRdseZfcgmhsjc
spin	acbzdYechaja
forth	bjdSecfzhaiWjn
stationed	avbRdaeXgThjio
sweep	bccsddfsglhWidjU
nikkei	aqbdcndlfahSib
roster	albYcjdpeN
butler	atbbcneLfSgSiojl
portrait	abcwdSecikja
frustrated	aJb1cVdbe1fYgmhcisjY
liquid	akcbdbekfshWic
towers	bbgahXitjc
decides	aZbYcYdxeRfQgkhyisjY
noticed	bddLeofbgbhUi3jd
adventure	bldbeagthaic
refuge	akbNcddpeVfcgahrir
fence	akbXdngchWiojS
ups	bRdkejfjgkhcil
mixture	aabpcddVekfzhdibjc
opposing	aTbtcndReUflgZhrik
tibetan	bccndYfkgdhmij
ahl	atbYcjdqfZhliYjj
concessions	alcbdueUfdgkiPjl
murders	aVcpepfpgXhZizjR
brick	bXcrecftgXhYiujU
enrichment	atbjcUdueRfagjhaiajj
panama	aybRccdkeYiT
journalism	adbycudReWfXgdja
premium	apbmcmeQfVhaibjp
bowling	akbwcrdXeYgahXiX
ucla	alctebfbgdhbiojT
rains	bScXdpesfvhYjm
deciding	bwcVdoeHicjb
examine	brcVdaeKftgVhlijjk
junction	axbVccdZha
touring	aqbWdYeSfwgbhc
watson	aqbYcmeYfbhT
mom	aYbNcddnepfYgohqixjU
rays	adbccmdngphXja
leftist	aWcsddebgbhqipjW
publicity	aZbkdWecfahrisjn
shaped	aWcpdVepfqgkhcjY
shrine	abbVcjdkeqhqinjW
confusion	aXbxcOdXeufYhkikjl
stuart	aqbbcjeQfZgVhdiojp
purchases	arbYcddweMfdgZhcicjr
gifts	adbMcmdmeVfkhs
nebraska	aqcndcecgcjX
slump	cZdyergqhMicjb
submarine	avbWddhRjm
consistently	b4cvdMeSgdhPiZ
flown	a0bOddfzgShSic
patterns	aZbxdQeYfqhWibjm
perceived	aLb/cbdTeofOgjhl
aging	acbjcddjhkiojc
threaten	aTbpcUdsebfTgphv
budgets	blcddteNfngShpjm
flee	aYbTcadrengdhqiwjc
holder	arbWcleSfQgdik
discount	atbceSfYgchdik
medieval	bncmdLeZfsgbiljb
physician	atcdeNfYgUhuim
scholar	ambpcpdOeOfNgdhkir
monitors	aqdTeZgQhkio
stevens	aqbdcndWeSfWgchdikjl
smile	aVbWdUe1fcg4hcjX
comics	apbjcqdUeWiljd
pursuing	aabsckeLfaglil
businessmen	aTbjcnddeSfUgahti3jb
processes	b1cXePfmhdiOjk
amsterdam	axbPfbgbhdikjb
panic	aXcLe7fZgpirja
awaiting	anbOcYdneafjgaim
adapted	apbmcldUeOfygXhXiUjp
wounding	aXbnckdcenfogRiwjc
segment	albocjdaeZgbhWjj
sank	asbUepfmhH
painter	ajbjcudXeQfYhbimjZ
experimental	axbvcodSeIfsgahPiZjc
cult	accmdOfYhpi4jU
deposits	albTdueSfZhdicjl
transaction	aobkcUdpePfWicjl
instrument	asbtdTeRfmgdhTiRjd
guaranteed	albZdweOfZglhjiS
jamaica	aobYfjhdiajc
distinct	adb4cldIeWflhbiRjj
solidarity	aXbVcVdleogyhxiXjd
blasts	aabacbdZexftgbhViw
governmental	bncbeOfZgPh5jl
receives	aobLcndoeRgYhoidjk
salaries	acbdcqd0eLgVhoij
whereas	bscldZeXfdhYiTjj
nationally	aobrcvdUeTfmgXhaiZjb
televised	aabkcjdVftgbhnidjk
scattered	abbadYeofxgWhcimjc
obligations	akbkcKd3eUfchliLjp
strategies	abb2cddleBfdhliYjw
dependent	adbwcTdqeafZiUjm
absolute	adbycaddfSgqiNjW
guarantees	asbacTdweMfZgliOjq
postal	a2bNcdeVfbgVhl
clarke	anbceQgZhXijju
styles	abbyc0dGeOfqgdhYiYjl
ankle	arcbdpevfphLiNja
leagues	ajcsdceTfkiajY
runners	adbYc4ebfmglhTjU
presents	abbjcmeKfbhjjo
volumes	arbZcddbeWfvgdhQiVjt
origins	brckdQeSfagjim
damascus	bdcXdjejgahkio
shirts	adbQctdXeogbimjd
heroes	aTbjcodbejfZgqhrijjS
crystal	akbdctdWgjhaibjX
demographics	aTb/cldPeXfViojm
celebrations	aYbUcberfpgrhribja
explore	aYbrcbdceFflgridjq
hardware	atbmddeQgchWiXjl
michel	adcZeYgchtipjn
aviv	bZcYesfkgdiqjb
ghana	aobaeZfdgahjiW
reactor	a0bXcWdveXhPjY
somehow	aNbucddcerfVgxhWiqjO
stopping	cRdjfqhX
placing	ancjdkeUfmgWhZiZ
flash	ajbdcddZetfjhaikjj
proceed	akbncQdpeKfdgkiYjk
accepting	abbXdleWgYhrij
merchant	akbWcjeSfXgchnis
fails	bncbdqeQfWgqibjY
tense	aUbocZdVeyfrgmidjb
deeper	aVbldmekfjgrhViYjn
prestigious	amc3dVeQfbgbhmicjY
automobile	atcmddedfbgbhW
comfort	aYekfbgoiajj
oliver	anbZcpdoeVfUgYhjik
strengthening	ajbkcRdmeUfkgrhniLjy
ralph	adctdYeZfVgVhtitjd
topped	aqbUczddfpgahRidjW
millennium	adbcdoeafjgsijjZ
inaugural	bRcpeYfthniZjd
hopefully	aTbkcSdrebfbg/hWiXja
lloyd	ambVcjdjeTfWgZhljk
jurisdiction	aobtcVdYeSfYgThvicjj
prompting	abbccXemfjgYhniujk
painful	aMbpcPdue6fsgwhZiPjY
quarterly	andoeShaib
locally	apbncmdTePfmgWha
prosperity	aUcddjfcg6hliRjj
diplomacy	bqcaedgpiXjd
cypriot	apcUdXedfkgdhojj
dust	abbScjdjevfqhaimjZ
argues	acb0dYeNfKinjs
istanbul	albYcYelflgail
denounced	aYbqcddQeqfcgRhtisjn
ounce	aocdelfngmhRidjU
koreans	adbZdjekfWgkhbinjc
atp	aqbdcjdoeafciajb
pedro	bbckdneWfWib
braves	bZcldogmhbjU
capita	abcsdpeVja
troubles	aXcUdwesfZgjhdil
approaches	adbxcjeLfoglhYiTjo
filmed	aqbackdWeafugRhSir
lightning	backdkeqfngnhVjZ
comply	arblcPdkePgbhjiUjn
folks	aJbpckdZfPgohni2jQ
emerge	aTdleafjgwijjW
overwhelming	aSbzcadRekfXgphjiX
insist	aYbqcSeTfOgkhris
sponsors	ajbWcleNfSgbhvirjm
extradition	asbVcQdleXfYhmjn
researcher	asbkcodXeMfKgYhkiv
supporter	addYebfPhyiv
chocolate	ajbRddesfngricjU
thaksin	aabYcbdjemfdgdhtio
nonprofit	bleKfbgZhvisjY
ferguson	acbpdaedfVhWiojm
sacramento	aobkeYfYgairjZ
dominican	ambUdjeWgdhmikjY
posed	blcadbecfShcisju
conversion	avbpcZdqeLfkgdhTiTjj
spectacular	aTbrcqdYfogvhOicjW
kazakhstan	akbacldmeZfahcicjl
quarterfinals	akbXdtejfjgqhZiSjb
riders	ajctdShWikja
flames	adbadce1ftgbhYisjZ
alfred	ajbbcqddeZfZgWhlik
cameron	adcweUfVgahdiljl
responding	abbtcSdUfjgWikj2
jefferson	ancodZeWfUgWhmisjb
boundary	atbudVeafmgXhWiS
stating	akbqcSdTeTfWgchdj0
downturn	aZbjcVduetgshSidjl
bailout	ambWcXd1eafdgc
worn	bccwdSeqftgXhXjb
herald	aqcadVeZfZhkim
ottawa	avcddmedgXhdibjc
dirty	aVcldkeofkgViujO
raymond	ajcnddeafOgahpim
traditions	aVbxdOeXflgmhpiW
guidance	aubodZeCfbgbiYjz
hague	atbbcZdceWfcgYhnjc
honored	adcndXfagmhpibjZ
katrina	acbWcYdveofshbijjj
organic	akboddeQic
avoided	acbrcbeqfjgdhTjk
harrison	albacldZeVfcgYit
interstate	amblcZdVgWio
warfare	bpckdceYic
phrase	bkcadMfZgjinjj
belong	aYbldZeXfQhqipjU
presentation	bpcpdVeKfmgbhdiUjn
hub	ambbccecfXhlil
lankan	bceafrgWik
burn	bZcZdxeofnjX
intensive	alcbdqeaf7gchaiNjl
andre	ambacodlfWgahdic
lock	axbWcddoeYfTgdijjY
manages	bbcldoeNfbhnjb
martial	anbncndVeTfdgdhjid
aaron	ajbacmdoeXfWgdisjX
reliable	b0cldSeDfZhaim
richmond	awcmdceUfZgWjc
legendary	acbcctdOeagkhoiujT
draws	aabdcvdYeYfngjhajc
wolf	akbRcrdkebfUgahlir
burst	bWdXeyfshUiqjY
sued	aqbZckedfXgOhoixjb
miguel	ajbbcZdpfThm
photographer	apcodReVfZgXizjc
advances	anbncldkeWgnhWiNjk
cups	akbXddemf2hciajZ
celtic	dbflgohYiXjc
responsibilities	bncUdneRgZhwiMjw
grows	aYbdckdoejfTgrjb
discover	aacadbeVfTgnhliyjc
girlfriend	bIcmdmfagbhqi6jb
mart	ambWcjdkedfShnit
conceded	akbtdZeVgahRicjn
halted	azbRcRdsenfzgahQid
rallies	aYbXddelfshmiljb
witnessed	aVcjdVeqfqgkhZil
babies	acbSduerfmgdhbimjU
predict	aQb5dZeTfbgvhaij
clan	accqdZebfZgVh1iojc
hopeful	aPbodZfOgyis
taxpayers	aVbod2eZfXhkjW
acceptable	aZb/dZeMfTiXjl
mechanical	aubrcjecgbhOiSjZ
wrapped	albJdoeqf3gZhZibjS
stronghold	bbcmdbfbgdhuirjY
bankers	acbleTfNgchpiwjc
surveyed	adbvcrdReVfkgXhVip
excessive	aXbxcQdoeofVgahkibjr
accomplished	adbvckdWePgzhPiXjX
brad	ambVcsdleZfSinjd
fever	anbSdke0fcgkhaibjb
remainder	aqbQcddweOf1gViXjk
completing	axbWckdreIf3hNiKjc
venezuelan	eWfZgYhois
eta	apbWcThjik
characteristics	b7cpdHeRfcgmhYiLjr
lin	bUcqdjeWfUhriojr
database	aybkdTeHfdgXhdjl
columbus	atbaebhbjY
blocking	ancYeafcgXhljn
domain	axbncZdXeSfXgYiUjo
spare	abcadveVfwhWiW
catholics	aTdVeohsinjW
exciting	aHb6ckdTg7hUidjZ
willingness	aUbwcTeVfRgzhqiUjm
assisted	atbcdjeKfvgOhjjl
planted	bacledfngchXiujV
endangered	amdlebfUibjj
incentives	akdyeEfchbjs
watchdog	aqbpcbddeZfNgThqiojb
mp	akbcclddeYfVgShwip
chronicle	ambjccdYePgbhminjl
slowed	arbbcZdsenfmgmhIiVjk
seng	awbUcmdnhXiP
controlling	akbscWeafYhpiUjj
campaigning	abbbcjedfsgchqjc
battling	aYclekfriljX
diesel	arbXcodleYflgZhOijjo
engagement	cdeWfdgthniUjj
queensland	ascndZeTfmgZhdiV
glenn	anbZddecfdgbhcinjk
bullets	accndaerftgXhVivjT
voivodeship	aoddedfbgajZ
edited	awcldQePfxgMhciaju
overhaul	atbbcZdreRftgchbiSjj
predominantly	aZbqcndOeafrgWinjb
impression	aJb5cbdMekfXgsjm
indianapolis	ascmddhbiljP
phenomenon	aUb0cYdNenfVgthYiu
barriers	bmcbfZhbidjk
examined	avbndTeVfvgKhU
bones	bYdmerflhbiZjS
supervision	azbdcZdmeMgPhsiXjl
tyson	bYcqdmejfTiqjb
opinions	aSb7dHeRfbgdhqjt
aspect	aSb/cbdRebgqhdiX
instructions	atcUdWeMfpgOidjw
cope	aWbkcTduedfpgliUjq
frequency	anbxcWdTflhSiTjn
neil	bYcleYfbgVit
expelled	apbPdjengPhpipjb
quest	abcldjeUg1hlicjW
sacred	acccfjgjhmiZjV
decisive	aab0cbeTgxhZiKjd
doug	cpdoeUfXgUhkio
linking	cddWeYgYiojw
shifted	atccebfogVhXiZjq
coordination	alcVdmeShsiQjt
ariel	bYcXdthpibjl
aziz	cbeWfTgahqinjw
symphony	anbYfkgjiXja
pioneer	asbjcqdSeQfWhjiqja
sue	ajbWcbdreXfOgahzis
physically	aTbyeqfjgmhZiXjY
reflecting	aYbwcddWfoglhUiajr
diversity	aXb3ckdSeOfSgshniQjo
magnitude	adbsckdXengqhNiU
lobbying	adeTflgZhxim
thirty	akbScqdaeaf/gZhUjV
sized	akbbcueYfkgdja
cruz	atbXcpeQfWibjm
marched	bMcodYepftgWhpinjX
frustration	aLbvcQdbe5gshdjd
fisher	apbbcrePfagZhbik
broker	amdleJfTgdhnis
consortium	awbccoeFfSgYio
pressures	aWbwcVdjedfdgnhbibjt
chan	ajbUcqdmeWfLhpjn
adequate	ajbrcadoeGgciPjs
montenegro	anbZcYdVhticjm
standoff	bdcUdmemfkisjV
circulation	apbccZdbfmgciajq
wal	akbVecfYgkhmit
fictional	aabrcpdQeQflgVhmiw
commune	bZcmdjeYfcgahpiojT
hans	arbYcmdkeSfWgUhlijjl
copenhagen	aqbTcadoecfkib
armored	anbYcpdYfmgUinjm
technological	akbvckeMfXgthaiOjn
sullivan	ancodWeKfZgVhkir
adoption	aqbbcadleOgahpicjj
identification	aubkdVeMfYgW
negotiator	amcbdleQfKhrikjk
decree	a0bVcReVgThqiajt
syndrome	amcYdkexfSgmhZiZjj
butter	bccadkerfqidja
sung	aobTcjdVhkicjn
honorary	aubKctddeXfVgahwiY
mirror	aYbuckdPenfjhZiljZ
recalls	abbTcddaeufkhYiw
testify	bdcbeTfagXhsisjj
ethiopian	acbacbdafugWhlirjl
inspiration	aWbkcmdQeSgtjm
kuala	asbUcadkfbgaidjp
brooks	aobacrddeQfWgbhdiljm
arroyo	bXccdoebfYgdhojq
roma	albacddlejfdid
finger	albjcdeshXiUjW
seemingly	aMb0dWenflgkhViojW
radiation	anenfjhWicjl
organ	apbccbdjeYgZhjiajY
connect	addYeafnjk
montana	asbZcoddeWfWgahkipja
hence	akbscYdbeUfVgmhciOjp
defenders	adbvcjdWekfYgbhmjb
collecting	albYckdkeJfygWhbjc
hull	asbdcqdbedfqgahPiTjj
troy	ajbacpdqeahVinjS
duncan	bncmdceSfYgailjl
premiere	apbYcjeZfkja
walks	bWcsebfvhVicjW
soared	aubZcpdkelhKiajd
injuring	adevfvgRhYipjZ
manufactured	aybccqdXeYfogWhN
communists	acbYcpdbelfchrijjT
trainer	aqbacteTfVimjV
soundtrack	aocjdZeZfmhWiZjj
dictator	abbdcjepfWhuipjS
rankings	aubrcrdbeSfXgdhWiW
adjusted	aqcldoeRfxgchSiU
weakened	akbmcXdleuhdiPjk
foul	aabzdXeufbgahWimjX
dual	audZeRfcgciZjn
flower	bRcodlecfojY
stockholm	arbRcdeofjgbhciajj
characterized	aWb8dMekgdhbiWju
observer	anbtcbdNeRfUgbhqijjl
ballet	aocrdZeRgdjb
firmly	acbwcWdXeoglhciajZ
mathematics	asbtcsdXePfjgahUiMjj
lifts	aybTcZdlelglhWiTjl
interpretation	b+cbdJeNhcibjp
oak	anbccmfWgdjX
slowing	bmcRdsekfbgthRicjr
creates	aUbwcbeWfWgpjj
resolutions	aobmcSeXflhjiPjk
machinery	avbbcndkeWgWhZiU
roberto	alecfUid
brilliant	aRbzcsdOflgwhOibjU
inch	aqbbcjddf1glhPiVjW
naturally	aTbvcddWekfYgthVidjd
syndicate	apbbdTeSfTgYhuiw
thoughts	aLbpcUdcerfkguhliZjn
lisa	albOeYfVhpiujk
trends	aab1cjdReQfbgmhZiljq
cement	apbTdseciYjd
undermine	aRb2cSdleVfXgqhvicjl
baptist	bXddfchyiojZ
basin	akcleUgchciajm
warsaw	apbTcddnfdgbhmid
paramilitary	akbdcldZeXgUhviujX
indicating	aoblcYdReZfYhQiojr
theft	ajckdlfSgbhbiqjZ
hitler	bTcodaekhm
compiled	a1cqdQeDfugMhUijjk
cave	bTcjdlechYirjU
lithuania	arbRcddjiZ
toys	akbUcodkgZik
focuses	adbteLgcjq
bennett	ambacmePfSgUhkitjn
letting	aTcTdqfdgkhoipja
developers	boeLfZin
ac	atdYhYia
supplied	a0bWcndXeGfsgJhViojr
additionally	a1cjdbeDgOhcicjx
prague	aybPcadniXjc
lesser	abbpcreUfWiY
odd	aQbtdWglhYinjR
uss	arbScbddfbiljn
descent	bncjdVedfY
lesson	aUbucYfdgshaiajZ
cleric	adcldPecfXhqiz
occasional	dVfsgZhdjj
advancing	bjcofqhbiRjk
kyi	albTcaelfcglhrid
roadside	bbfrgVhcix
kofi	ambYcTeafjgbhqidjv
bulgarian	anbYdaeaflgWhlipjj
guided	arckdQeQfzhSiYjr
bidding	bZckdoeRfkgjjb
distant	aTbocndVemfcgoijja
roh	bWdtfVhuil
mini	arbMclddfqikjc
excess	accXduiY
cubic	dpfyhKiYja
nashville	atbYcmedfchlijjU
mere	abbvddhXicjU
pit	bbcldrekgbhcitjK
fleeing	aYbSeufmgYi1jd
levy	bacXdreVfXgahniqjm
grey	c3dXedfbgUij
blake	accodjebfZgjhaim
trio	aobVcndceOhairjb
combine	bodZeMf1hliXjj
confused	aOb7cYdNe2fNgbivjb
epidemic	cYeqfcgjhbik
divide	aRbvdcfjgmhpibjc
sergei	andjeZfWgVhljt
minorities	aVbvcpdaeZfVgahqjj
mumbai	akbdemfmgbhW
defendant	abbvcdddeWfNgchmix
egg	aabXckdpfuhlikjN
speeches	aVckdTfugbhoidjp
reward	aZdreRfSgvhlidjd
swift	bZdbeZgmibjq
shake	aRcXdjeyfmgrhpjS
duo	anbbctdbeSfcgjikjW
yahoo	bXdaeafWhmiqjx
yale	aqbZcydbeXfdgWiljU
purchasing	avcddqeBfYgUhoijjn
assess	bvcRdjeIfpiUjs
organised	accmdYeWfsgWhsjd
contrary	aSb/cQdNeafUikjq
greenspan	cZedfVhcinjs
liberia	bWdnebfkgbhn
experiments	akbpcjeVfugdhPiYja
gmina	bpcVdueZfagXhmil
travels	anbRdbedfphcjm
wet	bbdmeufxgbhWiTjb
honour	bYcjecfbgjhsiQjb
hike	bdcXdweVfcglhWimjn
suspend	asbacMdxeYgchoiUjn
albright	albUcYddedfchkjv
drilling	asccdnePgchXjo
wise	aUb0daeVfMguijjY
hebron	ajbVcYdofniojb
strategist	bkcneTfBhoirjl
reserved	bkdWelfjgYhoiX
exclusively	ambmcddaeMfxgTidjm
maliki	aZeZhojq
trigger	cVdnenfVgo
steep	acbsdkejfjhOiZjl
sacrifice	aSbldxedgxiKjY
coat	albWcwdYflgVhjjZ
bayern	anbTccdmepgqhbia
dakota	aubYcsdbeVfVgVhjij
pose	aYbscZebfLgoijjo
detective	ajbocudSeNfagSi4jW
spotted	arbRcndPgShXi5
marry	aWbTdpeYfYgohwilja
vocals	anbZdaeWfpgahZiVju
disorder	bqcVesfcgliW
providers	anbjcbdjePfXgahnjp
rid	aTcZdxejfXgkhuijjW
eventual	bYcbdyeTfdguhliW
outer	cldcfrhZiUjc
removing	anbbcSdrebfpgTjn
merkel	abbTdpekfdglhmiYjr
widow	bFcldoemfYgbhuirjb
unsuccessful	cmeRfzgahdjc
rabin	aZbXccdqeuhjjd
releasing	arbXcUdmeWfpgahZjp
pharmaceutical	aucmeTfTgbhjidjj
separation	albjcRejfjgliS
guitarist	aobReWfdip
revive	aabccVduecftgrhkjd
lion	bRcyekfYgchpjX
pet	apbVdnfcgYhmijjW
utilities	awdnePfXgWicjk
screening	awbYeUfqgYiZ
rushing	bkckfkgZhZjW
loud	aNbjdOe2isjb
capabilities	ambycXdceJfYgphdiNj0
rebuilding	abbbcVd2eVfzgliZ
voluntary	amcWdseNfogahmibjk
costly	aZbycadxebflhViS
sends	bScddnfWhoin
guardian	ambmdWeTfUgVhuikjl
brokerage	aobjdlePfKgXhnip
nascar	alcjdVfahdisjc
highlights	bndYeUhajt
renowned	ajboctdIeQfdgdiojb
bottle	bTdYeofuhZirjS
baron	cxdjeafIgXhtio
quietly	bScZdbelfshcipjW
leonard	cmeZfXgahkiojb
schwarzenegger	bZcqeWfagbhliljp
acceptance	bjdWebfZgqhniQjp
lumpur	asbUcbdlfcgahciajp
simultaneously	aobjccdWeXf0gahWiV
identical	anbncvdSeWfwgUhOiVjc
priorities	abbvcddveKfbiRjr
hospitalized	apbRccdne1fogVhZijjc
contractors	alcpdveHfWgNhkiuja
bolivia	akbdcbdseZfZhliW
fights	aTbdcsdlelgjhmiljR
accounted	apbkcpdmeVgXhQic
queens	bccudbedfbgZhniwjP
heavyweight	ajcvfPhmjc
wishes	aUbacUecfdgvhxiZjm
ld	ajbXfVhkipjj
rouge	bXcmdjecfXgahwiyjP
devil	aWbVcrdsfcgqiojL
bold	aWbvcmdUeXfdgthZiUjk
toy	ambYcrddfdgcitjV
bahrain	ajbdcZfZibjm
hop	bkcrdUfbgnikjX
headline	bZdUejfbiojp
emphasized	bwcbdPeNfbgjiXj9
greenhouse	ajbkcadteVgkhZiajk
artificial	bjcbdlfpgjhZiW
underway	asbUcSdqePfqhXjm
tracking	avdaeOgZhZijjk
lama	adbXcldjejfZgmhj
lone	akeXfRiwjT
justin	bVcqdlebfUgcis
disappointment	aPbtcPe6fUgzhZiZ
montgomery	arbYcrddeUfQgUhmiv
mild	bqcadYevfkgnhQiQjo
hectares	ambZdseYfvgZhbjd
explaining	aabqcSdTeUhcinj0
fragile	aUbrcTdlengviSjc
suu	ajbUcZemgmhp
pronounced	apcZdXetfVhcic
tasks	ajbncddneIfwhdiGjq
monica	bcfXhqixja
oxygen	albbcbdnenfngdhbiRjn
relation	b1cXdYeWfaiSjs
steadily	asbYcjdkfshSiVjk
preserved	avdTeafthUiTjb
mortar	badaemf2gYhcitjd
structural	anbvcYdreUhPiJjq
warriors	adcsddglhliljR
cooperative	ambkeJglhniZ
finances	cWd0eWgXhoibjm
array	bwcodPeNfvgahbiYjn
profitable	abbqdneTfdgphb
oslo	arbNccfsgchcic
imprisoned	bRdlekgXhpisjY
soaring	dsemhSiajk
roosevelt	aobWcrdXedgWhk
loves	aLdbepfTgwhniqjX
respective	alcneEfrgUhwiKjs
succession	adbkddecflgchnia
monastery	apbPcbdmeZgbhpinjb
attackers	abbccldZfjgUhdi3
decrease	akbmcYdqedfkgkhUiPjo
freshman	ajbccxeVfXimjX
oversight	anbocXdleQfZgRhsicjm
throne	bQcndjfbhuiZjb
sworn	bVeVfogXht
hamid	acbkdmeXfcgWhsju
challenger	acbjcvebfZgchjikjb
youths	aQcsdZekfmgVhki5jX
intends	ajbbcUdmeEfTgmhtimjp
oriented	aZb6csdVeSfagkhdiZ
partisan	aOb6dRemgchuijjY
unacceptable	aTb/cOelfHicjr
shells	bZdZenfwgWhcisja
linda	albReVfXgYhsiz
rwandan	aYbVdkgRhwi2
rider	atctdUfQgohUjX
toured	aybGckdYeZf5gVhbjk
suggestions	aYbscXdVePgbikj6
kurds	aafbhoio
apec	bbccdreOfZgkhqiZjo
caps	atbXcoeZfmhTiVjd
fitness	arbtccdaeQfcgliTjl
refuses	bWcadoeafUhtinjb
rifles	apbccsdPeZfogRhcipjd
scenario	aRbzcddjeUfZgphTiu
tail	ambdcrdafjgZhVicja
chambers	bXcjddebgWhpiqjZ
withdrawn	a0bPcTdkflgWhdicjq
hugo	cpdlebfagchmib
vermont	asbYcsdaeUfdgbhmikjX
borrowing	ajbkcXd0eOfbhZiYjq
admiral	akbVcldXebfWgZhsijjw
suspicious	abbkcYdQeqfagVi3
robust	acbrdceRfmgthViUjn
conversations	aacadQebfqgZhlitjm
scrutiny	bodXgbjl
storms	acbZerfvgmhWidjj
basque	ajbjccdVedhkijjZ
impoverished	aUdtejfjhjjZ
investing	acbqcbdveMfTgnidjm
romney	aYcvdceXgbhkirjm
mud	aZbVdqexftgXhbinjY
organisations	ajblccdceQgThvjn
leone	ajdjeYfdgXhl
photography	aubmcsdSeMgchXid
unbeaten	ambkdceZfvgkhRiVjY
marijuana	aocadceWfdiqjb
threatens	aUcVdyfPgqhtin
jeffrey	abbcdpebfJgchsivjk
chuck	bWcqdkeVfWhqiqja
courtroom	aXbnckdQepflgUhmiujU
noble	abbpckdXeafMgnhsid
provider	axbdcZdleQfVgdhkjn
compliance	avbocSdmeKfZgbhkiVjn
damaging	aRbycXesfjhc
underlying	aWb6cTdjecfZgnhUiVjp
transformed	aacldYeqfugkjU
prayers	aVbRcXeofxgjhqidjj
estonia	arbTccdleliY
rings	abbUctdafdgjipjX
capability	aobxcVddeJfXgshbiOjt
extremist	aUbodbejfXgchqis
tribune	arbccddZeWfUgZhpiqjo
statistical	avb8cjdTeGgVhWiRjn
violating	anbkcVedgT
banner	bRcmdRekfbhqin
corrupt	aJb7cmdbfTgUhwixjP
ny	asbUecgWisjd
layer	ajcdejfrhYiQjj
poorly	bzcodXfsgShPiYjd
spill	bdcYdnekhZikjj
rafael	bddtebfWgoic
horn	albbddgbhcib
teeth	bZcqeofkhaiVjR
financed	bccndteKfjgThkiq
amongst	aWbtcqdReVgdhljj
upgrade	aybbcadmeJfngjhZiRjt
rehabilitation	atbUcZd5eSfsgdhdiSjj
debuted	a0bQcmdZeafqhQja
uruguay	arbZcadpeZhdiR
secrets	cdeZfRhminjY
warns	acbacQdpfDglhtixjt
sleeping	aZbPccdsetfvgVipjY
fined	aubcgPhcim
knicks	aZbnemgkhcirjU
declines	amdlhSiYjq
peaked	atbVfoglhLjW
backup	aybVdoeJgXhbil
pot	adbWdjhoitjO
organize	aabceIfxh4id
climbing	asbZcmdpeafjhNiY
bristol	a1bWcrdaeSgahZil
accommodate	adcbeVf6gchdiYjq
packages	arbLcadpeWfwgZhYjq
policeman	bddYenfbgShli/jU
jobless	bScldxeVhWiojd
meal	abbUdteafvhjjY
heaven	aXbVcjdmeqfYgvhlikjQ
continuous	ajbncSdaf6gkhWiNjl
jumping	alcmdkepfchRibjW
destroying	acbkcXdmfrgcjb
nominations	aobWcyeRgdiVja
subscribers	albZeVfZjs
approaching	acbdccelfngohWimjb
nyt	amdpebgZhjiZjl
edinburgh	atbZcneYfjgYiajd
blown	acbadke3fuhNiojT
trader	ajdkeZfEhji0jc
historians	aab3codIeQfZgZiwjZ
beats	abblcndbejgohXiajY
koizumi	bUdpelfaiXjo
surveys	aobscqdOeMfmgVhVibjn
dynamic	aVb+dPeWguhbiTjl
psychology	albxcmdWeXfXgdhdia
gregory	albadceVfXgVhnivjp
notorious	adbdckdcemfXgVhpi1jT
rod	bdcmdjfbgdiljZ
lengthy	akcUeWf3gXhbiYjq
concentrate	bmcYdpeQfpgliTjk
centered	acbtdWebgchciojc
hamburg	avbMdoejhcidjb
informal	ddeJfsgXhtjl
sauce	ajbbddfjgjhjidjd
accessible	bvdOeYhYiZjn
burma	aobZccdjfShpia
valencia	aoccdkedfdgohYiYjc
luxembourg	avbQcddneafXgahmib
concentrated	bpdaeWfqgdhbiXjo
venues	ambddXeQfqgc
bruins	bdcldkekglhbiljS
thereafter	a3bJcdeVfxgWicjl
proliferation	aobncQeZfNglhjibjq
mercury	awbXckejfYgdhYjl
evacuation	aqbQcMdqfvgZjm
ceremonies	adbRcmfthsiXjb
bolton	asbadleTfXgahjjk
sen	albWcjfWgbhtjk
toxic	akcZdnelfYgZhdijjk
button	asbccjddemfagkhSiWjc
recruited	bWcydZeJfjgPhqi3
perez	ajbYdreYfX
slower	bnebfngqhMiXjo
ought	aTbzcXeafIgsikjV
instrumental	apbmdUeIfugdhaiSjo
mtv	bccndXecfbgchjiojm
talented	aNbycvdXePfSgtiqjY
gallon	ancoebftgchOja
collision	akbncZdce0flhKjd
trick	ajbmcneWfjgrhPiYjO
alberto	aobdedfUjl
mansion	anbRcpeXgWhliwjS
advocacy	adbwdZeSfSgbhxiljj
devastated	aVbbcTdse2fpijjc
vegetables	bYdqebfrhciZ
congressman	bbcreSfOgUhzi2jd
premiership	bccqdjeXiYjd
instant	akbadQglhlijjm
nets	cjdkgZhZipja
define	adb6cadSeMflgoiNjm
qualifier	ajdpejfagjiaja
holland	avbLcjdjeafXic
ankara	anbWcUdngdjn
illustrated	btcmdPeYfrgWhTjr
tee	ckdmejfdgkhVic
proceeds	ajbVcdd0eNgbhm
tariffs	apbjdseWfagZhZiWjn
catherine	akbPcjeafYgdhvimjl
municipalities	arbdeSgUhricjo
plagued	aWbpdpewfngdhXjZ
pickup	bZcogVhZiwjl
sovereign	ajbmcVebfLgmhtiUjk
advisor	aubYdkeHfOgRh2iljx
feeding	abcTduecftgXhjjk
interference	acb7cSemfJgbhpiZjj
olive	bbedfnho
specialists	aobqcjdceIfXgVip
highlighted	adbvccdZeagdhTicj0
fueled	aSbnemgohZiwjj
pump	bbcddtfogchXimjZ
freestyle	ancpdVgjhXia
strictly	anbycWdSeTfngXiW
orbit	andcedftgmhViXjd
acknowledge	aSbzcXdTedfUgmhnik
lucrative	abcndoeNfchoim
cafe	bWdUejfchri1jS
worlds	aWbmcsdbelgshZiajY
bhutto	aYbSepfngahniojl
karadzic	albTcZdZfZgdhvipjq
harvest	bVd3eSfqgnicjY
circles	aYbwcqdHedfahmirjW
disclose	akbmcZeHfXgWhrju
expertise	albxcjdbeBfVhjiTjt
broadcasts	arcYdPebfqgUiljo
directions	anbkcbdQeTfsgbhYjt
outskirts	ajbVgTixjb
bali	bbcTdlemfkhaik
tune	acccdZebftglhdib
stored	awbWcWfvgVhYic
robertson	cadbeVfWgZhpikju
suggestion	aYbqcZdUeXfTgahoitjt
harper	akeYfagajn
priced	ajbnctePgdhU
charging	bqeYfdgOit
mandatory	avbcccdleNfqgWhciajl
juice	cdejfngjjb
leon	alcodjeSfLgThpiojd
gunfire	acbWdUewfugYiu
pursued	bpcqdYeRfkgahcijjl
abdel	bkcbdZeafYgbhqiqjn
coca	bXcjdkebfagdhripjj
commons	amdaeVfjgShqidjb
donor	bRccd1eZgdhvicja
seize	ajbdcYePhsinjZ
museums	apbddVeWjY
specialized	awbjcrdVeBfpgPiajo
outlets	aobjdQeYgUiqjn
publishers	ambqdSePfYhjikjm
delivering	bZdleUfygchaiTjs
semifinal	bbckdoflgphaiUjb
rabbi	bWcZecfahvit
leather	bYc0gWhbja
reds	adcndkedfkgnhXjV
hybrid	bocpeQgkhXij
intensity	aZb2dRenfogxhQiMjj
sao	aqbdcjdkfRgYhliZ
randy	bZcqdneRfShkiujb
cigarette	bZddepfcgbhkis
mason	alcpeUfUgaiqjZ
warn	aVbocNdcekfSgjhpizjp
greens	abcpecfkiYjc
editions	aybcdReTfwgXhWiXjv
admits	aabjccfOgkhXiw
whilst	asbbdbeVfqgUhXiajn
safely	apbacZdofwhSiUjb
performers	aabkczdTePfchjinjX
halftime	anekfthUiZjW
berkeley	arctdZeTfWgZhkinjS
easing	aobdcHdvgphViXjv
cry	aNbacde4fcguhniljO
throws	adblcrfphPjT
whites	aRbtcvdTejikjT
convert	ccdmePfljb
vary	anbzcddXePflgdhZiRjq
salvador	bcdmgbhkidjb
atop	ajbXcpdbekfmgZhcikjW
slalom	anbacodjengnhViR
matched	bsc0dSeWftgjhEiXjY
connecting	aobYcddaecfpgchYjm
touchdowns	aocueXftgZhOiTjZ
ingredients	anblcadZeTfthciYjj
architectural	akb1crdKeHfkgdhZiXjj
displays	bocrdEeafnhcia
guatemala	akbadkedfkgXhjjZ
associations	bndSePfZgXhzik
burundi	abbZcZdrfkgYhpik
tap	albZeQhkjj
pierce	alcmdcebfahciljc
shipments	aubMcYduedfjhXidjm
abbey	atbRccdmeWgbhmikjb
glory	aYbWckddeqg3iYjU
commodity	bpdpeTfPgdhcjm
macao	anbTeVgmhpiYjj
colored	aYbdc1dOekfqgaikja
perception	aJb/cadRepfQgp
forgotten	aUbjcZewflgohZjS
enthusiasm	aMbvdSemfWg4hjic
span	akbmcjdcf5hIiR
delaware	apbacoeXfZgVhpinja
accordance	aqbocSdceQftgXhmiLjr
aristide	aabVccejfjgchsis
designers	acbpcydNeMgkhcisjc
marcus	aobbedfRgcinjk
worship	aVbcdXedfqgkhyjb
juventus	aobcccddekglhcic
sidelines	abbccXdrenhlic
propaganda	bpdSecfagZhqimjl
inevitable	aKbxcPdnetfTgzhcijjd
prisons	albWcadpedgShpipjZ
grabbed	albSczdZergZhXikjX
printing	axeRfngVhdiZ
militias	aUbncmebfdgWhxisjc
tips	akbZcleLgbiljm
eased	axbWcSdqetglhOiVjq
averaged	ancxdceXfogchKjd
lehman	albacadwfTgdhbimjj
michelle	bRcodjebfUhniqjm
benedict	acbQcaddetfohojr
baht	akbbcXdwfmhYiT
stepping	ajbWcVdmelfkhj
suitable	bncjeBfjibjp
surprisingly	aVbycrdPgohNicjd
achieving	bsdleLgzhXiJjk
bedroom	bQcqdpekfsgWhciojP
detected	awcadQeogdhMik
underwent	a2bOdlf5gdhOiO
rhetoric	aNb2ckdQesfbgkjj
poultry	asbYcXdqfkgZja
greeted	aVbQcndPe0fjhlip
alice	albNcldceafcgahoiqjd
interactive	ambrcmdPeQjo
automaker	amdqfWgkhY
anonymous	bccddSeRgQhpi6jj
generals	abcndVeafVgbhyip
cambodian	acbaecfcgVhyiujc
wanting	aObkcZeafSgphsirja
bryan	ajcndneUfSgaim
beliefs	aMb+cbdRglhoia
textile	asbYcodpeVgbhciajd
forbes	aYbncueTfOgbhmiujn
fiji	akcUfjgdhjiUjm
successive	cqdjecf/hQiNja
expressing	aVbrcMdUeqfdgqhkiYjv
aggression	aVbwcQeufXgshliRjj
glasgow	apbacofogahYja
bolster	aabmcadpeNflglhpiajt
owen	alckeSfahb
anchor	anbWeUgYhminjl
highways	arbacbdbfpgVhbidjn
evolved	bqcldQeXfngnhZiZjb
kilograms	arbXckebfsgZhSjX
conferences	bbcpdbeQfngWhvibjk
karen	bMcldkeWfXgZhyiv
casey	ajbdcpdkeVfXhbik
birdie	ajbadqfsgshMiV
railways	axbUdYebfogWhcibjq
ministerial	apbWdueKfcgWhwiVjk
boosting	ajcddtePfjgqiPjw
aires	avbZcaebfcgX
croat	dcflgdhyiojb
populated	aWbucmdYejfngahcikjc
midday	ambVcdemfygbhbjc
recommendation	avcYdceEfUgRhojy
lung	aobUdoepgjiV
santos	anckdleXfYgbiXjl
apartments	ambTckdqeYflgUiqjb
cdy	axbVcleXfzgahciXjj
binding	aqbscXePfZiLjn
teenage	aabYcoeki4jZ
sailing	ambddSeWfpgjhXjj
choosing	aWbscjeGfdhujc
commented	bvcadIeZfPhcipj1
ignore	aNb+cRdXedfShsim
bailey	ambccsddeafVgbhZipjY
wisdom	aQb0dWeZfbgxhkiZjb
buenos	aubYcbebfcgY
residing	cdecfcgYhkipjX
ruler	addaejfYgkhtjb
flooded	bScbdkeyfvgShdip
assembled	bacrdNePfwgSirjb
inn	atbMedfbhmirjX
tissue	cbdmepfmhdiRjb
opposes	cddceXfThuimjr
theaters	ambbddecfmhdijjT
chess	akbpcodUedhkjV
palmer	ambccneZhXidjc
symbolic	aZbpcbdagpiQ
shortages	cZdzfkgZhZjm
declaring	bbcOejfbgkhnidjk
provisional	azbZeHgYhnid
theories	aVb/cldLeQhXimjo
narrowly	anbkcsdcekfqgYhQiWjd
spectrum	b4cndOhdiRjl
accuses	abbdecfWgRhvi0
ham	arbUdrfbiajb
adaptation	akbqeQfkhaiWjq
libyan	ajbUcVgYhqitjm
tales	aRbjcldZejflio
unified	brdTePfkgmhpic
lighting	cndaebfqgdhbjk
harold	ajbYcodjeXfUgThqin
protested	bccbdXeogShnirjk
chilean	anbdcdddeXfcgahkim
teenager	acbdcndZepfdgjhai1jS
ottoman	bddXftgZhkicjj
recruiting	abbkckdkeGgYhqiz
breakaway	akbjdXeahj
nairobi	akbZcXdlebfngRin
breeding	bjcmdmeQjZ
skiing	amcjdbenglhZiWjn
jorge	aqdjeUfSgWhljm
searched	aubTdQfvgMhbiyjd
romance	abbdcmdVguhb
gangs	aRblcrdafagYhti5jU
picks	ambScudneIfbiojc
battered	aZbXdsezfpjb
sexually	aVbqcqdaemfcgVio
alarm	cQdZexfXir
reynolds	apbXcndkeUfRgahkio
buchanan	aWblcqdWecfRhois
evident	aNb+cadLesfbgyhUiYjj
struggles	aMbndpekflgrhlicjX
commodities	ajbjdseRfSgdhdjl
knife	bZcqdjeofqgWhcikjR
dining	bXcpdYeZflgThoiojc
latvia	apbSccdqekiT
spa	azbPcadkeZfXhljm
motorcycle	aqbZcudafdgbhWirjT
helen	ajbTdkeagchoikjb
classification	a0btcsdOeMgWhViPjp
plo	akbRcVedfkhtil
karachi	ajbddbemflgXhdimjc
breach	bpcQdlelfbhdicjc
imprisonment	bccadsfogcib
cultures	aQb0cndNgqiY
tables	bccqdVeYfwgNhjimjY
independently	atbtdUeGfugThZid
eurozone	ambbcZdteVfZhbjj
santiago	albbdleWid
outgoing	aWbadXejgbhyijjn
invaded	anbScbdjexfogciajX
disclosure	ambkcWeSfXgYhmjq
penn	anbdcuddeafWgahjipjU
genuine	aQbucXdTfZg5ibjd
loses	adbacmdqekfSgrhkidjO
stunning	aXbtcpdVelfngvhNiSjX
yu	akbScldceYfPhsijjx
freely	blcWdSeVfqgbhkjk
affecting	aYbtcQdmekfkiUjt
housed	awbOcneVfqgKivjS
considerably	ambnckddfqgjhPiNjr
shenzhen	asbScqhdjj
acute	bpcWdqevhViU
administered	axeWfrgPhniV
licenses	azbXcjdjeJfZgW
thomson	anbncneQfcgahZicjn
ensuring	bpcVdpeOgohkiNjp
graves	bPcmebfjgXhkisja
hart	apbUcpeYfdgYil
robbery	gbhYiyjU
fishermen	adbdcbebfjgaiw
chronic	adblcUd0ethbiU
clearing	atbYcYdveYfogVhdidjc
highlight	aXbvcbdceRfkgpiajn
measuring	albqcjdUedf1hMiSjd
strengthened	atcWddfpgmiLjs
sculpture	alcxdYeWfjhXjW
harvey	ambdcsebfagUiqjd
dish	addXecfojb
criticised	adbxcbdRfjgNjw
enforce	akbtcUdZeOfnhpiVjj
nerve	acbmcbdoevfbgqhYiXjX
apology	bZcWeqfdiXjq
ep	arbRcbdlecfqgkhYibjd
serial	alcndXgZhXiqjZ
sultan	bWcaedfdgdhtjx
fines	alccdneYgZhdik
starr	abdZeVgZhmi1
erected	aqbPdcfogXhjinjX
mysterious	aVcddaetfmhciyjV
gibson	akcpdUeZfcgZhYiqjk
dominate	aRbzcpdVeXfcgmhqja
filming	arbScbdoeUf0gWhWin
chairs	adbRcvdbebfqgNhpiljZ
mentally	aSbzcadleqfdgkhajX
drag	abbmdnejfagnjY
cubs	bScqduiljQ
christianity	aUbqdTfmglhj
rhythm	bsccdTfogshYiRjb
realistic	aQb/cldVeNguhPiXjj
raiders	acbcctebfaiujV
ramallah	anbQcTdmemfpgWhqip
sectarian	aNbxewfojd
contingent	ambVcddleLfcgdhpjm
attraction	aZdXejfVgwhjirjd
transformation	boccddeYflgyhciO
migration	cWdjeWjq
huang	bOcqeRfQgdhyiqjv
sailors	bZdZhYiq
tang	bXdaeYfchujv
abraham	bXeYfZhnjo
gen	ambRcddqekfThuiljj
hurricanes	dlenfqgmhUiU
luke	albbcndkeTgciljd
drums	albScjddedfpgUik
sheffield	ambbcqdmebhWicjZ
burton	asbZddeXfTgcij
hitter	bjcpdoecgrhTiZjR
insisting	bkcOdjeVfXikjq
shaw	atbVcmdjeNfWgYhjiljm
compact	apbmdTeafkhVia
dalai	aZbYclelfbgnhk
stripped	asbTctenfjgRhdiW
spotlight	aZbdcmdaesgjiljb
zaire	bPcadsekgbhrin
ladies	acbXcudcfdhpinjQ
grams	apgdhW
departed	aubHcddjebfqgdhbidjj
facilitate	ajcTdmeJfpglhoiOjy
soap	bZddelfqgaikja
mercedes	albUcpfXhWio
agassi	adbdddesfkguhUibjc
oval	codXejfwgahZiajU
sometime	akbScadweWfngnimjO
checking	awbccUdceVfkgShbikjl
meals	bQdqeXf1gXhm
timetable	aocTdoeKfsgkhXiXjv
treating	aabmcXdoepfoia
jacob	bWcmdreYfUgRhvip
bunch	aIbpcoelfcgkiyjI
cleaning	ambRdveafygUjb
bow	bdcmddeqhZiYjc
angela	ajbOckdoecfYhtjn
dirt	bccrdlenfpgZhWimjQ
ventures	akcmdneKfVgkhkjk
franco	albVcdedhljj
observation	aqbscbdPeafogXha
relating	aobmcVeNfpgSiXjx
jesse	aYbTcsfQgchxix
pine	ajbcdmelgZjZ
myers	atbUcmdneTfRjn
graduating	aubScyeVflgZhaidjU
drinks	bVcjdXfogahpimjj
contracted	axbNcmdveWgWhU
harassment	aZbodaenfYgWhqiojj
graduation	asbUcteOfogahciV
airplane	aobZgXhSiljb
guangdong	aobTcoeafcij
kandahar	ajbbflgYiojl
jamie	ambVcndleWfaio
freight	avbQcZfqgZhUjo
ramos	bZcXdmfWgjiaju
sampras	bddcesfmguhSiZja
labels	audOeVgahdjl
cartoon	cmdWemgZip
cpc	ajcodZeVfdgchs
mature	aUbweTgwhaiY
solely	b1cXeLfngWidjl
devils	bbcodjengmhZidjY
tube	anbbenftgbhTijja
heroin	ambccdgbhaisjb
rubin	alcbdleWfUijjp
retaliation	aacSdmesfbhlirjm
genes	bqdceYfbia
sheep	codlgchcijjS
sounded	abbmcYdIevgjhTix
slammed	daexfogShViq
justices	acbwdNeUfbgahliojb
usage	asbuccdOeNgZhYidjx
appreciate	aKb2cXdVfYg5hjiU
javier	akcZeVfZgjhljl
altitude	aqbqcddbecfjhSiO
celebrating	aTbVdbepfrgvhmjS
abducted	bPcldogQi5jY
telegram	aubQcYdafcgjhpidjt
volleyball	cqdZecfYgahoijjd
installation	awbYeKfsgZhYib
strained	cWdqezfthYiU
equality	acboddeYfTgshsiPjl
assad	adbccYfahljs
glad	aPcWetfOg0ipjX
dragon	bScuejfdgjhkijjU
surrendered	axbKcldkeZfogbhbicja
memphis	atbUcjfbhkitjV
straw	badmeagVjk
nickname	ambYcrdRfOhoiq
bacteria	adcdglhZiZjd
grandmother	bIdjepfjhnimjZ
ruins	adbXccekfrhdisjX
sailed	avbPdcfxhQiV
candidacy	bYeTfZhrikjl
skill	b7crdVeJfbgshYiK
festivals	bacndXeafpgkhlibjc
imminent	aZcLdselfOgviojp
joan	bQdcfbhuikjl
cavalry	ancsdWeXgWhl
monopoly	albjcbddecfVgdhqilja
spaces	dbecfphZiWjj
salmon	ambWdreVhdid
contention	buebfchU
burial	bWdneafmgXhrikjW
venus	acbYcmepgyhYjY
celtics	gkitjT
productivity	akbmdweNfXgqhZiQjm
platforms	aodbeZfogVhXjt
programmes	avbddneIfngXhciSjr
shouted	aVbTdRe1fWgbhri0
ferrari	aqddfYgkhUja
holders	aqbXdoeVfPhlibjd
pastor	aabVccdkfWgdh1i0
ruth	bRclddecfkgdhnipjV
dragged	bXcldre5fkgUhWiqjU
debates	aVbqcjdYeYfpgZhq
uzbekistan	ajbYdoelgdidjk
ghost	bOcmdjejhli2jO
enters	bTdmgjhkinjV
naming	alcddZePgRhrinjp
intend	aZbqcQeLfTgphrikjj
complain	aQbqcZddeofRgXhsiwjd
kah	blcpdjfRhkil
brokers	bnePfPgYhniwjc
custom	ancldUeRftgV
bids	akbScqdqeJfkgdicjk
canyon	albddjedfahZinjd
regain	cadmgxhniOjX
enclave	bZekfZgbhoirja
embrace	aGbtdTenfjg1huiYjc
archives	a2bUcbdZeSgQhpik
incredible	aLb1cbdZepg6hTiUjY
filipino	bZdleTfcgdhniq
tragic	aIb0cQdde6gthbjd
moslem	aabZfmhtirja
medvedev	ajbaecfbiZjy
societies	aZbrcmdWeYgjhriWjY
trademark	aocldNfbidjc
immune	aXbxcYerfSgnhmiX
wheels	akcndaejfrgahUjc
martha	acbbckeXhoilja
automakers	akcldoeafbhU
precise	ajb6cddPeLfngjhPiSjq`;
