/** Written by `npm run train:tone`. */
export const POLITENESS_BIAS = -0.386;

export const POLITENESS_WEIGHTS = `!u
! byj
! didk
! dok
! don'ti
! havej
! howj
! ik
! i'vee
! isi
"Z
" 'e
" /i
" asi
" ie
" oni
" ori
", bute
". whate
"?Z
"? </s>b
#d
# "ce
# "die
# ''Y
# ''''e
# ''ie
# ''ye
# ''yoe
# (ii
# - i
# - ii
# ..e
# ...e
# ... e
# 10i
# 3re
# 3rre
# 3rr e
# :)l
# :) k
# :-j
# :-)i
# :-) i
# ??d
# ???d
# ????e
# a k
# a <i
# a bei
# a ci
# a coi
# a hd
# a hae
# a lk
# a loj
# a nae
# a pai
# a ped
# a poe
# a prj
# a rd
# a see
# a tye
# abli
# ablei
# accok
# accuc
# acte
# adi
# addk
# add j
# addii
# afd e
# age
# agac
# agaic
# agoj
# agre
# agree
# ahj
# alc
# albi
# albui
# allb
# all.e
# alre
# amc
# am c
# am ic
# an ei
# an ie
# andc
# and c
# ange
# anoj
# anoti
# ansc
# answc
# anyl
# any k
# anytj
# apj
# apoi
# apoli
# appi
# arge
# argue
# armi
# ase
# aske
# askee
# asse
# assue
# ati
# at k
# at <k
# at ae
# at ii
# atte
# bae
# bad e
# bale
# bee
# be aj
# be bd
# be ni
# be oi
# be td
# be ui
# be wi
# be?e
# be? e
# befe
# befoe
# beie
# beine
# belie
# betwi
# bie
# bize
# bizae
# bla
# blob
# blocb
# bod
# bole
# bolde
# booi
# booki
# bre
# bree
# breae
# brie
# bui
# busyi
# bye
# by e
# by ti
# cai
# cale
# calle
# cank
# can m
# can'd
# candi
# canne
# care
# cared
# casi
# cate
# catee
# chi
# chaj
# chanj
# cheei
# claic
# clark
# coi
# coie
# coli
# coloi
# comc
# comeb
# compd
# cone
# confi
# congj
# consd
# conte
# copi
# copyi
# cork
# corrl
# coul
# coull
# covd
# coved
# crae
# craze
# crei
# creaj
# cuk
# curk
# curii
# dak
# dabe
# dab e
# dayi
# dec
# deac
# dealc
# dece
# decie
# dese
# deske
# deti
# detai
# deve
# dic
# didd
# did d
# dire
# dired
# discj
# disrd
# do i
# do ib
# do we
# do yn
# dond
# don'e
# droj
# dropi
# dui
# e-i
# e-mi
# e-mai
# edZ
# edia
# edita
# edue
# educe
# ehd
# eh?e
# eh? e
# elsi
# elsei
# enoe
# enoue
# etci
# evb
# evee
# evene
# evic
# evidc
# exb
# exac
# exacc
# expe
# expai
# exple
# fae
# faie
# faite
# fei
# fini
# finii
# fire
# fol
# forl
# for k
# for?i
# founj
# fourd
# frj
# frij
# friej
# geni
# genei
# get e
# gic
# givd
# gived
# go ai
# go te
# go?e
# go? e
# gone
# gooj
# goodk
# grj
# grai
# grei
# greaj
# guc
# guie
# guidd
# hae
# hald
# halfd
# handi
# hapi
# happi
# harc
# hardd
# have
# havee
# he b
# he be
# he de
# he we
# he'se
# heai
# heari
# hell
# helle
# helpn
# here
# hered
# heyi
# hik
# hi m
# hi,i
# hi, i
# himd
# hise
# his d
# hme
# hmme
# hoj
# hopj
# hopej
# houe
# houre
# howk
# how k
# hud
# huhe
# hume
# humoe
# i j
# i adi
# i ase
# i be
# i ck
# i caj
# i coj
# i fe
# i lk
# i lii
# i nee
# i pe
# i sj
# i sei
# i tj
# i tae
# i thk
# i tri
# i uk
# i uni
# i usi
# i wm
# i wan
# i'l
# i'di
# i'd i
# i'li
# i'lli
# i'mj
# i'm j
# idi
# idei
# ideai
# ifj
# if j
# if ii
# if ti
# igne
# ignoe
# imj
# impi
# in j
# in ae
# in mi
# in oi
# in ti
# ince
# incoe
# inde
# indee
# insue
# inve
# ise
# is ae
# is di
# is le
# isnd
# isn'd
# isse
# issue
# itj
# it l
# it ai
# it de
# it fj
# it hi
# it ii
# it me
# it pi
# it ui
# it ye
# it?i
# joii
# joini
# jokd
# jokee
# juse
# juste
# kid
# kidde
# kile
# kille
# kinde
# kne
# lane
# lange
# lase
# laste
# latei
# lec
# lead
# leade
# leavd
# linke
# lisi
# listi
# lite
# lok
# lonj
# longj
# looj
# lookk
# lowe
# mal
# maii
# maini
# makei
# mapj
# map i
# mapsi
# mayj
# may l
# me ad
# me fi
# me ij
# me oe
# me tj
# me?e
# me? e
# meane
# merj
# mergj
# mesi
# messi
# mile
# mini
# mindj
# minue
# mise
# morei
# mose
# movi
# movej
# mui
# mucj
# muchj
# musi
# musii
# mya
# my a
# my ee
# my fi
# my pe
# my se
# my te
# nae
# nate
# natie
# nej
# neei
# needi
# neve
# nevee
# newl
# new m
# nim
# nick
# nicek
# noa
# no ie
# no pj
# no wi
# no,e
# no, e
# nomi
# nomij
# noni
# notY
# not Z
# notei
# nothd
# nowe
# nui
# numi
# obc
# obve
# obvie
# oci
# occi
# ofb
# of b
# of ed
# of he
# of ne
# of se
# of ye
# offe
# off d
# okm
# ok l
# ok ii
# ok ti
# ok?j
# ok? j
# ole
# onj
# on k
# on <i
# on tj
# on wi
# on?i
# on? i
# once
# oncee
# onec
# one c
# one.e
# opi
# opti
# optii
# ore
# or ci
# or he
# or we
# ote
# othe
# othee
# oui
# outj
# out i
# ovc
# ovec
# overc
# paj
# pagi
# pagei
# pare
# parte
# pasi
# pec
# peei
# peeri
# peoc
# peopc
# pere
# perhi
# persd
# phi
# phoi
# photi
# pici
# plk
# planj
# plej
# pleak
# pob
# poib
# poinb
# pold
# polie
# posie
# possi
# prn
# prei
# prefi
# presd
# previ
# prom
# probk
# proti
# pub
# pube
# puble
# quii
# rani
# rec
# reab
# reade
# reald
# reci
# regi
# regai
# reme
# remoe
# revc
# reveb
# rfce
# rid
# rige
# righe
# roi
# roui
# rud
# saZ
# same
# samed
# sayb
# say d
# scie
# secj
# see e
# seeij
# sene
# sendi
# sense
# shj
# shoj
# shoui
# sini
# sinci
# situi
# sizi
# sizei
# soj
# so wd
# so yd
# socd
# sockd
# soli
# sooni
# sorm
# sorrl
# sounj
# soure
# spai
# spaci
# sta
# stab
# stale
# stand
# stari
# statd
# stoc
# stopd
# stuj
# stufi
# subj
# subpi
# suche
# sude
# suiti
# supe
# suppd
# tac
# tag i
# tag?e
# tald
# talkd
# tej
# temj
# tempj
# thi
# thal
# thant
# the j
# thenb
# thol
# thoul
# tik
# timi
# titi
# titli
# to 'e
# to be
# to le
# to ri
# to se
# to ye
# tooj
# tri
# trai
# trani
# trole
# try i
# tye
# type
# typoe
# umd
# uni
# unbi
# unbli
# unlee
# upi
# up i
# upli
# uploi
# usai
# use l
# userc
# usii
# usini
# vae
# vald
# valie
# vari
# varii
# vej
# verj
# veryi
# vioe
# viole
# waie
# waite
# wanl
# wantl
# wasb
# was c
# wasne
# wayj
# way,i
# we i
# we si
# webd
# webse
# weej
# weekj
# weld
# wellb
# whV
# whad
# whatd
# whei
# wheti
# whoa
# who b
# whyR
# why P
# why?i
# wikd
# wikid
# woj
# won'e
# wondj
# wooe
# worm
# workk
# worrk
# yej
# yepi
# yep,i
# yes i
# yoj
# youj
# you i
# you.i
# youri
# d
# d
# d
#! ai
#! bi
#! dk
#! dii
#! didi
#! doi
#! do i
#! hi
#! hee
#! hoj
#! howj
#! ij
#! i i
#! isi
#! is i
#" ce
#" coe
#" oi
#" we
#"? e
#"die
#' a e
#' be
#' ki
#' se
#'' Z
#'' ki
#'' se
#'''e
#''' ki
#''''e
#'''' e
#'''''e
#'''be
#''?e
#''be
#''id
#''pe
#''ye
#''yoe
#''youe
#'? d
#'d j
#'d bi
#'d li
#'lli
#'ll i
#'m j
#'m di
#'ree
#'re e
#'re ae
#'re wi
#'s a
#'s de
#'s ge
#'s goe
#'s pe
#'s tc
#'s tae
#'s thd
#'s we
#'t X
#'t ac
#'t eve
#'t le
#'t lie
#'t sj
#'t sui
#'t tZ
#'t thZ
#'t ui
#'t wi
#'t yY
#'t yoY
#'ve ae
#'yoe
#'youe
#) ai
#) anj
#) andi
#) di
#) wi
#), i
#, <i
#, <ui
#, <uri
#, ai
#, anj
#, ase
#, as e
#, ci
#, coi
#, didi
#, ehe
#, eh?e
#, fd
#, foe
#, fore
#, hoi
#, il
#, i j
#, i ci
#, i de
#, i pe
#, i wj
#, i'j
#, i'vi
#, ife
#, if e
#, ine
#, isk
#, is k
#, ite
#, le
#, lee
#, lete
#, ne
#, noe
#, pli
#, plei
#, rj
#, si
#, shj
#, tee
#, toi
#, wc
#, wae
#, wase
#, whd
#, whei
#, whyc
#, ye
#- ij
#- i i
#-) i
#-mai
#-maii
#-maili
#. :k
#. :)j
#. :) j
#. ad
#. ande
#. anyi
#. bee
#. ck
#. cal
#. canm
#. did
#. didd
#. doj
#. do j
#. doei
#. dond
#. hk
#. haj
#. havi
#. hoj
#. howj
#. ii
#. i ae
#. i hi
#. isi
#. is j
#. isne
#. mk
#. maj
#. mayk
#. ne
#. noe
#. nowe
#. pei
#. peri
#. se
#. tb
#. tha
#. thae
#. thec
#. wk
#. wei
#. whak
#. whyd
#. wili
#. woi
#. wouj
#.. te
#.. the
#.. we
#...e
#... e
#... te
#200e
#3rre
#3rr e
#: <e
#: hi
#:) k
#:-)i
#:-) i
#> ane
#> arti
#> he
#> seee
#>, j
#>. e
#? ae
#? be
#? cd
#? he
#? ie
#? i e
#? le
#? sd
#? see
#? td
#? wZ
#? wha
#? whad
#? whee
#? whye
#? ye
#? yoe
#? youe
#?? X
#???Z
#??? Z
#????c
#???? c
#?????d
#a <i
#a aj
#a bi
#a bej
#a betj
#a chai
#a gri
#a hd
#a had
#a lk
#a loi
#a looj
#a nae
#a ori
#a or i
#a paj
#a pagj
#a pee
#a perd
#a poe
#a prj
#a proj
#a rc
#a ree
#a roe
#a se
#a sed
#a sie
#a sui
#a tye
#a wike
#a! e
#ablj
#ablej
#accepi
#accok
#accori
#accouj
#accuc
#accusd
#ace ae
#acesi
#aces i
#achi
#achei
#achedi
#acke
#acta
#act e
#actie
#actlc
#actlyc
#actue
#actuae
#ad ai
#ad a i
#ad? e
#addk
#add j
#add ti
#addij
#additi
#ade i
#ade ai
#ade ti
#adie
#adine
#adinge
#afd e
#ag i
#ag?e
#ag? e
#agac
#agaic
#againc
#agei
#age k
#age bj
#age ie
#age li
#age te
#age?e
#age? e
#agok
#ago i
#agre
#agree
#agreee
#aid ti
#ailj
#ail j
#ail ai
#aimb
#aim e
#ainb
#ain d
#ain te
#ain?e
#ain? e
#aitc
#aithe
#ake j
#ake al
#ake oi
#akese
#al d
#al ae
#al ci
#al we
#al?c
#al? c
#albj
#albui
#albumi
#aled
#alfe
#alf e
#alie
#aliai
#alide
#alkc
#alkid
#alkind
#alkpe
#alkpae
#allX
#all d
#all od
#all re
#all.e
#allid
#allind
#allyb
#ally c
#alre
#also,e
#am c
#am coe
#am ic
#am i c
#ambe
#ame? i
#amie
#an i
#an ari
#an be
#an bye
#an di
#an doi
#an ei
#an fi
#an i i
#an oi
#an oni
#an yi
#an yoj
#an'c
#an'td
#an't d
#an.j
#an. j
#ance j
#ancese
#ande
#and c
#and <d
#and le
#and ti
#and yc
#andae
#andare
#andii
#andidi
#andyi
#andy?i
#anei
#ange
#angie
#angine
#angue
#anguae
#anii
#ankt
#ank n
#ank yn
#anksp
#anks n
#anks!j
#anks.j
#annede
#annini
#annod
#annote
#anoti
#anothi
#ansc
#answc
#answec
#antj
#ant k
#ant mi
#ant ti
#antej
#antedj
#anui
#anuai
#anyk
#any j
#any ae
#any ck
#any ii
#any me
#anytj
#anythi
#apoi
#apoli
#apoloi
#appk
#appej
#appeai
#appyj
#appy j
#apsk
#aps i
#aps ie
#ar i
#arae
#ard i
#ardii
#ardini
#ardle
#ardlye
#are e
#are ae
#are de
#are oe
#are pi
#are ti
#are ue
#arene
#argue
#argume
#arin
#arifk
#arifyk
#arioi
#arioui
#ark i
#armyi
#aroi
#arrc
#arred
#arsi
#artse
#arye
#as c
#as bd
#as bee
#as fe
#as ji
#as jui
#as nj
#as noj
#as te
#as the
#as woj
#as?j
#as? j
#asek
#ase ae
#ase,i
#ase, i
#ase?l
#ase? l
#askd
#askee
#askede
#asne
#ason e
#asse
#assue
#ast d
#asui
#at i
#at <k
#at <uk
#at ad
#at a e
#at ald
#at ari
#at dk
#at die
#at dol
#at ee
#at ede
#at hai
#at hee
#at i'i
#at ise
#at iti
#at mae
#at one
#at soj
#at'e
#at?Z
#at? a
#ate i
#ate tj
#ate,i
#ate, i
#ate?d
#ate? d
#atede
#ative
#ativee
#attc
#atted
#attere
#atuj
#atuli
#atulai
#ausee
#aved
#ave d
#ave aj
#ave ce
#ave nc
#ave se
#ave te
#ave ue
#ay i
#ay ite
#ay the
#ay toj
#ay?i
#ay? i
#ayei
#ayedi
#ayed i
#ayse
#ays e
#azye
#bade
#bad e
#bald
#be aj
#be abi
#be bd
#be foe
#be ni
#be nei
#be oi
#be oki
#be td
#be ui
#be wi
#be wij
#be?e
#be? e
#befe
#befoe
#before
#beie
#beine
#beinge
#belie
#beliee
#berd
#berae
#berate
#betwi
#betwei
#biae
#bigc
#bize
#bizae
#bizare
#blem
#ble j
#ble tj
#blemk
#blem j
#blem.j
#blem?d
#blic
#blic e
#bline
#bloc
#bloce
#blocke
#bodd
#bodyd
#bole
#bolde
#booj
#bookj
#booksi
#bord
#bout i
#bout?d
#bpai
#bpagi
#bpagei
#bree
#brie
#bsie
#bsite
#bsitee
#btse
#bts e
#bumi
#bum?i
#bum? i
#busyi
#busy i
#but ai
#but ij
#but nj
#but pe
#butte
#bvie
#bvioe
#bvioue
#by e
#by ti
#by thi
#c ai
#c ii
#c. i
#c? c
#cale
#callie
#cank
#can m
#can di
#can ue
#can yj
#can'd
#can'td
#candi
#candii
#canne
#cannoe
#care
#carec
#care d
#casi
#cated
#cate e
#catede
#catii
#catioj
#caue
#cause
#causee
#ccei
#ccepi
#ccepti
#ccoj
#ccori
#ccordi
#ccoui
#ccounj
#ccud
#ccurri
#ccusd
#ccusee
#ce de
#ce doe
#ce ij
#ce woi
#ce.e
#ce?e
#ce? e
#cedj
#ced i
#ced yi
#ceptai
#ces ae
#ces ij
#ces.e
#ces. e
#ch ce
#ch tj
#ch thi
#ch wii
#chak
#chank
#chanck
#ched i
#chine
#chinge
#cire
#cise
#citye
#ck d
#ck the
#ck toi
#ckedd
#cked d
#claic
#claimc
#clark
#clarik
#cle fi
#cle oe
#cle si
#cleare
#cles e
#clud
#clude
#cludee
#codi
#coie
#coli
#come
#comee
#come d
#come.j
#commej
#compc
#compae
#comple
#compue
#cond
#conce
#confi
#congj
#congrj
#consc
#consee
#conte
#contee
#copi
#copyi
#corl
#cordj
#cordii
#corrk
#correk
#coul
#coull
#couldl
#couni
#counti
#crad
#craze
#crazye
#crej
#creaj
#creatj
#ct oe
#ct,i
#ct, i
#ct.e
#ct. e
#ct?i
#ct? i
#ctee
#ctede
#cted e
#ctik
#ctini
#ctingi
#ctioj
#ctionj
#ctlc
#ctlyc
#ctly c
#cts?e
#cts? e
#ctuale
#cturi
#cturei
#culari
#curk
#curij
#curioi
#currk
#currej
#cused
#cuse e
#cuss j
#d (i
#d <b
#d <ub
#d <urb
#d aj
#d a k
#d a se
#d ali
#d ane
#d andc
#d bei
#d be i
#d befe
#d bui
#d byd
#d by d
#d cone
#d de
#d die
#d faie
#d fod
#d fore
#d fri
#d froi
#d gj
#d had
#d have
#d hei
#d helj
#d hie
#d hise
#d in
#d i i
#d i'i
#d i'li
#d ifj
#d if j
#d in i
#d ke
#d likj
#d myd
#d my d
#d nc
#d nob
#d notc
#d pri
#d rd
#d ree
#d sm
#d sai
#d sei
#d sii
#d simi
#d thk
#d thii
#d tod
#d to e
#d upi
#d we i
#d whc
#d whye
#d wii
#d witi
#d woi
#d wori
#d yj
#d yoj
#d youj
#d! i
#d''e
#d'se
#d's e
#d, be
#d. i
#d. doi
#d. si
#d. wi
#d..e
#d...e
#d... e
#dabe
#dab e
#darde
#dasi
#dashi
#dash i
#dati
#datesi
#dd j
#ddene
#dditi
#dditii
#deae
#dealc
#deal e
#deasi
#deas?i
#decd
#decie
#ded.i
#ded. i
#defe
#delie
#delibe
#deme
#demoe
#denb
#dence
#dencee
#dente
#der d
#derne
#dersi
#dersti
#desd
#deske
#deti
#detai
#detaii
#diad
#dia d
#dia ai
#dia ie
#dian i
#dicd
#dicae
#dicate
#dicte
#dide
#did d
#didai
#didati
#dinl
#dingl
#ding j
#dird
#dired
#direce
#disame
#disci
#disrd
#disrud
#ditb
#dit d
#dit te
#ditii
#ditioi
#ditoe
#dlyc
#dly d
#dn'a
#dn'ta
#dn't a
#do ib
#do i c
#do we
#do ym
#do yom
#doesne
#doii
#doini
#doingi
#dond
#don'e
#don'te
#done.e
#droi
#dropi
#drop i
#ds e
#ducae
#ducate
#duei
#due i
#dy re
#e (i
#e -i
#e - i
#e <j
#e <uj
#e <urj
#e aj
#e a o
#e a bj
#e a ci
#e a he
#e a lm
#e a mi
#e a ne
#e abk
#e abok
#e addi
#e adme
#e afe
#e ald
#e alse
#e appi
#e arei
#e arte
#e asc
#e as e
#e asse
#e aue
#e aute
#e be
#e ble
#e booi
#e cj
#e cani
#e cate
#e chai
#e cii
#e citi
#e coli
#e de
#e dai
#e deae
#e deti
#e disi
#e doa
#e do d
#e doed
#e ea
#e edd
#e edid
#e eve
#e evie
#e exe
#e exae
#e fi
#e face
#e fii
#e gai
#e goie
#e goti
#e gre
#e gue
#e guie
#e hd
#e hae
#e hade
#e have
#e hec
#e hele
#e here
#e i i
#e i di
#e ifi
#e if i
#e isd
#e is e
#e it j
#e itse
#e joke
#e kd
#e kie
#e lj
#e lij
#e lini
#e loj
#e looi
#e mak
#e mee
#e me e
#e meri
#e misi
#e movj
#e mye
#e my e
#e nek
#e newi
#e nexi
#e nob
#e no e
#e note
#e oc
#e ofd
#e of c
#e on e
#e ore
#e pare
#e pee
#e peoe
#e pii
#e pli
#e pod
#e poic
#e pole
#e pri
#e proi
#e pube
#e qe
#e que
#e quee
#e ri
#e reli
#e revd
#e roi
#e rue
#e si
#e saZ
#e samd
#e sayd
#e sek
#e seci
#e shi
#e soue
#e ti
#e tae
#e tale
#e tei
#e temi
#e thae
#e thii
#e tii
#e titi
#e toj
#e to j
#e tooi
#e tre
#e ud
#e upe
#e vale
#e wi
#e wase
#e wayj
#e wek
#e weli
#e weri
#e whee
#e wili
#e" e
#e''c
#e'' c
#e'sa
#e's a
#e's ne
#e, ii
#e, the
#e, we
#e, whe
#e-mi
#e-mai
#e-maii
#e. i
#e. be
#e. ge
#e. hj
#e. hai
#e. hoi
#e. ii
#e. i i
#e. sd
#e. wj
#e. whi
#e: e
#e; e
#e? d
#e? ad
#e? wd
#e? whd
#e??e
#eadd
#ead?e
#ead? e
#eadine
#ealZ
#eal e
#eal we
#eal?e
#eal? e
#eallc
#eallyd
#ean d
#ean be
#ean te
#eardi
#eard i
#easm
#eas?i
#eas? i
#easej
#ease?j
#easii
#eatl
#eat j
#eatej
#eavd
#eavee
#ebre
#ebse
#ebsie
#ebsite
#eckee
#ecle
#ecomi
#econe
#ectl
#ect ti
#ect,i
#ect, i
#ect.e
#ect. e
#ect?i
#ect? i
#ectee
#ectede
#ectim
#ectinj
#ectiok
#ects i
#ects?e
#ed <d
#ed <ud
#ed ane
#ed ari
#ed byd
#ed fri
#ed hei
#ed inj
#ed itd
#ed lie
#ed oni
#ed re
#ed sj
#ed sei
#ed soi
#ed te
#ed tod
#ed wii
#ed!i
#ed! i
#ed,e
#ed, e
#ed. i
#ed. si
#ed. wi
#ed..e
#ed...e
#ediZ
#ediac
#edia c
#editb
#edit d
#edsi
#eds i
#eds ai
#educae
#ee d
#ee wie
#ee yoe
#ee,e
#ee, e
#ee, te
#eedi
#eed ae
#eed hi
#eedsi
#eeds i
#eeij
#eeinj
#eeingj
#eekj
#eek.i
#eek. i
#eenj
#een j
#eerj
#eer i
#eer ri
#eet e
#efod
#eford
#eforee
#efuli
#egale
#egal e
#egari
#egardi
#eh?e
#eh? e
#ek.i
#ek. i
#elae
#elci
#elcoi
#elcomi
#elej
#elfd
#elf d
#elf,e
#elf, e
#elie
#elibe
#elibee
#eliee
#elieve
#elinee
#ellb
#ell e
#ell ye
#ell,d
#ell, d
#ell.e
#ell. e
#ellini
#elpn
#elp j
#elp wi
#elp?k
#elp? k
#elsj
#elsei
#ely ai
#ely?e
#ely? e
#em i
#em wi
#em.k
#em. k
#em?d
#em? d
#emei
#emod
#emove
#empli
#emplai
#ems i
#en b
#en id
#en ine
#en le
#en oi
#en thi
#en toe
#en?e
#en? e
#encd
#enced
#ence c
#endk
#end yi
#end,i
#end, i
#end.j
#end. i
#eneri
#enge
#enle
#enoue
#enouge
#ensd
#ensee
#ense e
#ente
#ent oe
#ent tj
#ent we
#ent?e
#ent? e
#entiai
#entioe
#entsj
#ents k
#eone
#eonee
#eone e
#eopd
#eoplc
#eoplec
#epsi
#eptai
#eptabi
#equei
#equesi
#equid
#equire
#er cj
#er coi
#er ge
#er ii
#er i i
#er loi
#er nj
#er oc
#er one
#er tc
#er thd
#er whi
#er wie
#er,i
#er, i
#er, ii
#er, wi
#erac
#erage
#eragee
#erate
#eratee
#ere j
#ere al
#ere dc
#ere je
#ere mi
#ere wj
#ere.e
#ere. e
#eresi
#ergi
#ergei
#erge i
#erhi
#erhai
#erhapi
#eriae
#eria e
#eriale
#eriei
#eriesi
#erioe
#ernd
#erpe
#ers j
#ers?e
#ers? e
#ersoc
#ersonc
#ersti
#erstoi
#erte
#ert i
#ertie
#ertine
#ervd
#ervee
#eryi
#ery ni
#es <e
#es <ue
#es a e
#es fe
#es fre
#es ik
#es inj
#es od
#es ofe
#es ti
#es thi
#es we
#es,i
#es, i
#es.j
#es. i
#ese di
#eske
#esne
#esn'e
#esn'te
#espe
#espoe
#espone
#esse
#ess c
#ess te
#esti
#est ti
#esue
#esume
#esumee
#et c
#et are
#et be
#et ye
#et yoe
#etai
#etaij
#etaili
#ete e
#etedk
#eted j
#ethei
#etherj
#ethie
#ethine
#etij
#etimi
#etimei
#etioi
#etioni
#etre
#etti
#ettii
#ettini
#etwi
#etwei
#etweei
#eveZ
#eve e
#evene
#even e
#everb
#ever e
#everse
#evertd
#evid
#eviae
#eviate
#evidc
#evidec
#evioj
#eviouj
#ew m
#ew fi
#ew foi
#ewede
#ewed e
#ewhi
#ewhei
#ewheri
#exac
#exacc
#exactc
#exce
#expe
#expai
#expani
#exple
#explae
#ey j
#ey hi
#f ec
#f he
#f hie
#f hise
#f i i
#f me
#f mie
#f pe
#f pee
#f so,i
#f somd
#f thaj
#f toe
#f whd
#f whae
#f ye
#f yoe
#f youe
#f, e
#f? i
#faie
#faite
#faithe
#fd e
#feri
#ff e
#ffei
#fic pe
#fiee
#finisi
#fo i
#fork
#for k
#for <i
#for ae
#for ci
#for li
#for ti
#for yi
#for?i
#for? i
#foree
#fore d
#formd
#formee
#founj
#foundj
#fourd
#four d
#frij
#friej
#frienj
#ftei
#fulk
#ful i
#fusee
#fusii
#fusini
#fy j
#fy ti
#fy thi
#g ad
#g a e
#g a ld
#g anye
#g bd
#g ce
#g coe
#g come
#g eli
#g elsi
#g id
#g ifi
#g if i
#g ise
#g is e
#g itd
#g it d
#g ld
#g lid
#g mc
#g mee
#g noi
#g ofe
#g of e
#g oki
#g onj
#g on j
#g pe
#g pae
#g se
#g soe
#g some
#g tk
#g tei
#g thj
#g thad
#g thel
#g timi
#g toe
#g to e
#g wd
#g whe
#g wri
#g wroi
#g, ai
#g, ani
#g, oe
#g. i
#g? e
#gaic
#gainc
#gald
#gari
#gardi
#gardii
#ge l
#ge abi
#ge bj
#ge ie
#ge ise
#ge li
#ge si
#ge wie
#ge, we
#ge. wi
#ge?d
#ge? d
#genj
#genei
#generi
#geri
#ger i
#get be
#ghti
#ght bi
#ght ii
#ght td
#ghtsj
#ghts i
#gice
#gine
#ginae
#ginale
#givd
#gived
#givend
#glie
#gnore
#go i
#go ai
#go bi
#go te
#gook
#goodk
#good j
#gory i
#got ie
#gral
#gratj
#gratui
#greaj
#greatk
#greee
#gree d
#gs toe
#guae
#guage
#guagee
#guee
#guie
#guide
#guidee
#gume
#gumee
#gumene
#h "e
#h ae
#h a d
#h ce
#h hae
#h ii
#h i ci
#h ini
#h iti
#h mj
#h myi
#h my i
#h ni
#h oe
#h ofe
#h of e
#h ote
#h othe
#h sj
#h tj
#h thj
#h thel
#h toe
#h to e
#h whe
#h wii
#h witi
#h yj
#h yoj
#h youj
#h... i
#h? e
#had ai
#hale
#halfe
#half e
#hanu
#han ti
#hanck
#hancek
#handyi
#hange
#hangie
#hanku
#hank n
#hanksp
#hapk
#happi
#happyj
#hapsi
#harb
#hardd
#hardle
#has ni
#has si
#hatd
#hat ae
#hat dk
#hat ee
#hat,d
#hat, d
#hat?b
#hat? b
#have
#havee
#have e
#he i
#he 'j
#he ''i
#he <ui
#he aci
#he ci
#he chi
#he cii
#he dj
#he dij
#he doe
#he gue
#he he
#he hii
#he imi
#he ine
#he lii
#he loi
#he mi
#he mak
#he nk
#he nej
#he poe
#he prj
#he qe
#he que
#he re
#he ree
#he si
#he sad
#he sei
#he ste
#he tek
#he tre
#he ve
#he we
#he wod
#he wre
#he'se
#he's e
#heai
#hearj
#heardi
#hece
#hed i
#heei
#helk
#helle
#hell e
#helpn
#help j
#help?k
#hen e
#hen le
#her nj
#her oe
#here j
#here.e
#hethi
#hethei
#hey hi
#hey le
#hi l
#hi,i
#hi, i
#hi, ii
#himd
#hine
#hingc
#hing e
#hing?d
#hink e
#hink?l
#hisd
#his c
#his oe
#hite
#hmme
#ho b
#ho ci
#ho de
#hopi
#hopej
#hopefi
#hotoi
#hougl
#houghl
#houli
#houldi
#houre
#house
#houtd
#hout d
#howk
#how j
#how aj
#how ce
#how di
#how ti
#ht bi
#ht bei
#ht ii
#ht td
#ht the
#htsj
#hts i
#hts oi
#huhe
#hume
#humoe
#humore
#hy P
#hy ad
#hy are
#hy cd
#hy cae
#hy dc
#hy die
#hy dod
#hy ne
#hy noe
#hy se
#hy wd
#hy wod
#hy yb
#hy yob
#hy?i
#hy? i
#i addi
#i ase
#i be
#i ck
#i caj
#i canj
#i cok
#i coui
#i doe
#i do e
#i foi
#i id
#i ll
#i lei
#i lij
#i mai
#i mise
#i nee
#i pre
#i pree
#i refe
#i remi
#i sk
#i sei
#i sti
#i stii
#i tk
#i tae
#i take
#i thk
#i thik
#i tri
#i uk
#i uni
#i undi
#i usi
#i wm
#i wao
#i wani
#i wasl
#i'di
#i'd i
#i'li
#i'lli
#i'll i
#i'mj
#i'm j
#i'm di
#i, ij
#i, i i
#ia e
#ia ai
#ian i
#iate
#iatid
#iatioe
#iberae
#ic ai
#ic ii
#ic?e
#ic? e
#icated
#icatii
#icej
#ice te
#icedi
#iced i
#ich si
#icid
#icite
#ickei
#ictie
#iculai
#id d
#idati
#idatei
#iddd
#iddie
#iddine
#ided
#ideai
#ideasi
#idele
#idelie
#idenc
#idence
#idente
#ider e
#iedi
#ied i
#ied ti
#ienj
#iendj
#ient i
#ieri
#ier j
#ies d
#ies.j
#ies. j
#ieve
#ieve e
#if j
#if ani
#if ii
#if i i
#if ti
#if thi
#ifie
#ifyl
#ify k
#ify ti
#iginae
#ignore
#ike ti
#iki j
#ikipd
#ikipec
#il k
#ile ai
#iline
#illi
#illij
#illinj
#illsi
#ilsi
#ilyi
#im d
#im te
#imai
#imagei
#imagie
#ime.i
#ime. i
#imese
#imie
#imine
#immei
#imse
#in j
#in ae
#in a e
#in ee
#in mj
#in,e
#in, e
#in?d
#in? d
#inale
#inal e
#inatj
#inatej
#inci
#incej
#ince j
#ind tj
#indefe
#info i
#ingd
#ing c
#ing ad
#ing bd
#ing ce
#ing id
#ing ld
#ing md
#ing se
#ing ti
#ing we
#ing)i
#ingle
#inglee
#inine
#ininge
#inishi
#ink d
#ink yd
#ink.i
#ink?l
#ink? l
#inksd
#inks c
#inly i
#insue
#insule
#intd
#int d
#int od
#inue
#inute
#inutee
#inve
#iole
#iolae
#iolate
#ion he
#ion ol
#ion te
#ion.d
#ion. e
#ionali
#ions d
#iosj
#iosii
#iositi
#iped
#ipedd
#ipedic
#ipsi
#ireb
#irece
#irecte
#irede
#ired e
#irse
#is ac
#is a d
#is bai
#is bed
#is cai
#is di
#is ene
#is iti
#is le
#is ne
#is oe
#is ofi
#is onc
#is si
#is tai
#is wie
#is,e
#is, e
#isae
#isame
#isambe
#iscj
#iscovi
#ish,e
#ish, e
#isme
#ism e
#ism?e
#ism? e
#isnd
#isn'd
#isn'td
#isrc
#isrud
#isrupd
#isse
#issej
#issedi
#issie
#issine
#issud
#issuee
#iste
#ist oj
#ist,e
#ist, e
#istae
#istedi
#istend
#istre
#istrae
#it j
#it ai
#it api
#it bei
#it de
#it ei
#it fj
#it foi
#it hi
#it ii
#it mae
#it oi
#it oki
#it pi
#it sae
#it sei
#it te
#it the
#it upi
#it wae
#it. he
#ited
#ite te
#ith yk
#ithod
#ithoud
#itid
#itice
#itlej
#itlesi
#itoe
#ittd
#ituai
#ituati
#ity wi
#ivea
#ive c
#ive ae
#ive te
#ivene
#iven e
#ivese
#izae
#izare
#izarre
#izej
#izedi
#ized i
#ject,i
#joii
#joini
#jokd
#jokee
#juse
#juste
#k bd
#k bee
#k i'e
#k ifi
#k if i
#k iti
#k me
#k mee
#k oi
#k ofe
#k onj
#k on i
#k thie
#k toi
#k whyi
#k yi
#k yoi
#k youi
#k. i
#k. i e
#k? m
#kay i
#kay,e
#kay, e
#ke j
#ke aj
#ke a j
#ke he
#ke mei
#ke oi
#ke soi
#ke ti
#ke thi
#ke?e
#ke? e
#kedd
#ked d
#ked ae
#ked id
#ked ye
#kesd
#kes e
#keyi
#key i
#ki j
#kidde
#kiddie
#kine
#kinge
#king e
#kipd
#kipec
#kipedc
#knowne
#kpae
#kpage
#kpagee
#ks m
#ks fm
#ks fol
#ks one
#ks!j
#ks! j
#ks,e
#ks, e
#ks, bd
#ks.k
#ks. k
#ks. aj
#l dj
#l fori
#l iti
#l it i
#l mj
#l mei
#l me i
#l ofd
#l of e
#l ti
#l thj
#l thai
#l thei
#l wd
#l wie
#l wite
#l ye
#l, ai
#l, ie
#l, i e
#l. e
#l> e
#l> ari
#l> he
#l> ie
#l>,j
#l>, j
#l>.e
#l>. e
#l? b
#laia
#laimc
#laim e
#laind
#lain e
#lange
#langue
#lanni
#lannii
#larm
#larik
#larifk
#laste
#last e
#latk
#latej
#late i
#layei
#layedi
#lbuj
#lbumi
#lbum?i
#lcomi
#lcomei
#ld p
#ld ce
#ld ee
#ld he
#ld hae
#ld in
#ld i m
#ld iti
#ld li
#ld lii
#ld noe
#ld pi
#ld si
#ld te
#ld yk
#ld yok
#ldij
#ldini
#ldingi
#ldnb
#ldn'b
#ldn'tb
#le aj
#le fi
#le foi
#le he
#le hae
#le ine
#le oe
#le one
#le pe
#le tk
#le tok
#le yoi
#le'd
#le'se
#le's e
#le, ii
#leade
#leare
#leasj
#leasei
#leavd
#leavee
#lebe
#lebre
#leci
#lecti
#lectii
#led te
#legd
#legae
#legale
#lemk
#lem j
#lem wi
#lem.j
#lem. j
#lem?d
#lem? e
#lems i
#lere
#lesd
#les ai
#les oe
#les?i
#les? i
#lessd
#less e
#let e
#lete e
#letedk
#letii
#letioi
#leyi
#lf c
#lf,e
#lf, e
#libee
#libere
#lice
#lic e
#licie
#licki
#lidd
#lid e
#lied
#liese
#lies e
#lieve
#lievee
#lind
#linge
#linke
#link e
#link.i
#linkse
#lise e
#lishe
#listi
#list j
#list,e
#litd
#litee
#litie
#live
#lkid
#lkind
#lkingd
#lkpe
#lkpae
#lkpage
#ll d
#ll ge
#ll iti
#ll li
#ll mi
#ll oe
#ll ofe
#ll re
#ll thi
#ll yd
#ll yoe
#ll,e
#ll, e
#ll, ie
#ll.c
#ll. d
#ll?e
#ll? e
#llee
#llege
#llo.i
#llo. i
#llowee
#llyc
#lly d
#lly ae
#lly ne
#lly re
#lo.i
#lo. i
#loai
#loadi
#locai
#locati
#lockd
#lockee
#logice
#logiei
#loni
#longi
#long i
#looj
#lookj
#look?i
#lookii
#looksj
#loseri
#low i
#low ii
#lowee
#lowede
#lp j
#lp wi
#lp wii
#lp?j
#lp? j
#lsei
#lso se
#lso,e
#lso, e
#lude
#ludee
#ludede
#lved e
#ly b
#ly ani
#ly dd
#ly dee
#ly ne
#ly nee
#ly ste
#ly tc
#ly tod
#ly whe
#ly wii
#ly?c
#ly? c
#m ae
#m a e
#m awe
#m di
#m doi
#m ic
#m i c
#m od
#m one
#m onee
#m rei
#m soi
#m ste
#m thi
#m thei
#m toe
#m to e
#m wi
#m wii
#m, e
#m, ie
#m, ite
#m..e
#m...e
#m? b
#made i
#magei
#mage i
#magie
#maij
#mailj
#mail i
#makei
#make j
#mapj
#map i
#mapsi
#maps i
#mare
#mattee
#mayj
#may l
#may ik
#mbie
#me c
#me ase
#me hee
#me ii
#me ifi
#me oe
#me one
#me the
#me toj
#me yc
#me yoc
#me.k
#me. k
#me. hj
#mean e
#mene
#mentd
#ment d
#mentsi
#meoe
#meone
#meonee
#mergj
#mergei
#messi
#messai
#mete
#methe
#methie
#metii
#metimi
#mewi
#mewhi
#mewhei
#mi e
#minaj
#minatj
#mindj
#mind j
#mingc
#ming d
#minise
#minue
#minute
#mise
#missei
#missie
#miste
#mit i
#mitte
#mm.e
#mmarye
#mmej
#mmedi
#mmenj
#mmendi
#mond
#monee
#morei
#more j
#mose
#movei
#mpae
#mplai
#mplati
#mpori
#mpute
#mputee
#ms j
#ms wi
#mucj
#muchj
#much i
#musi
#musii
#musici
#my b
#my ee
#my fi
#my pe
#my pae
#my se
#my see
#my te
#n "e
#n (i
#n 1i
#n ae
#n a e
#n abe
#n adme
#n age
#n agae
#n an e
#n arj
#n ase
#n aske
#n bd
#n boe
#n bote
#n byd
#n by d
#n cae
#n coi
#n comi
#n die
#n doi
#n foi
#n fori
#n fre
#n froe
#n give
#n i de
#n i si
#n ife
#n if e
#n inte
#n ise
#n lie
#n line
#n looe
#n mai
#n ni
#n noi
#n oo
#n ofk
#n of k
#n onl
#n on l
#n sue
#n ti
#n tei
#n thj
#n thej
#n thoi
#n toe
#n to e
#n wai
#n wasi
#n whye
#n yoi
#n youi
#n'tX
#n't X
#n't ac
#n't le
#n't sj
#n't tZ
#n't ui
#n't wi
#n't yY
#n, i
#n, de
#n, hi
#n, ii
#n. cj
#n. cai
#n. isi
#n? b
#na bi
#nald
#nal e
#nati
#natei
#nbli
#nbloi
#nbloci
#nce de
#nce ii
#nce ti
#nce.e
#nce. e
#ncle
#nclue
#nd <d
#nd <ue
#nd ii
#nd i e
#nd i'i
#nd le
#nd lae
#nd noe
#nd tj
#nd thl
#nd toe
#nd wei
#nd whd
#nd ye
#nd yoe
#nd.j
#nd. j
#nd?i
#nd? i
#ndarde
#ndek
#ndedi
#ndefe
#nderj
#ndersi
#ndii
#ndidai
#ndle
#ndlye
#ndoi
#ndyi
#ndy?i
#ndy? i
#ne e
#ne ad
#ne bae
#ne byi
#ne fi
#ne ii
#ne ini
#ne ofe
#ne.e
#ne. e
#ne. se
#ne?i
#ne? i
#nede
#ned?e
#ned? e
#neei
#needi
#needsi
#nerj
#neve
#nevee
#nevere
#newl
#new m
#nfli
#nfo i
#nfore
#nforme
#nfusii
#ng b
#ng ad
#ng a e
#ng bd
#ng ce
#ng eli
#ng id
#ng ifi
#ng itd
#ng ld
#ng lid
#ng mc
#ng mee
#ng noi
#ng ofe
#ng oki
#ng onj
#ng ore
#ng pe
#ng pae
#ng se
#ng soe
#ng tj
#ng tei
#ng thk
#ng toe
#ng wd
#ng whe
#ng wri
#ng)i
#ng, ai
#ng.j
#ng. j
#ngld
#nglee
#ngrj
#ngraj
#ngratj
#ngue
#nguae
#nguage
#niai
#nick
#nicek
#nice j
#nice.i
#nimi
#niste
#nk i
#nk i'e
#nk toe
#nk yk
#nk yok
#nk.i
#nk?l
#nk? l
#nksm
#nks j
#nks fm
#nks te
#nks!j
#nks! j
#nks,e
#nks, e
#nks.j
#nks. j
#nlee
#nlese
#nlesse
#nlini
#nly se
#nnede
#nned?e
#nnoe
#nnot e
#no ie
#no pj
#no prj
#no wi
#no woi
#no,e
#no, e
#nomj
#nomij
#nominj
#nonj
#notY
#not Y
#not cd
#not sc
#notej
#note i
#notesi
#nothei
#nothid
#noud
#nouge
#noughe
#nowd
#now hj
#now oi
#now td
#now ye
#now.e
#now. e
#now? i
#nowne
#ns d
#ns ae
#ns oe
#ns whe
#ns?i
#ns? i
#nsed
#nse d
#nse te
#nsie
#nsise
#nsiste
#nsule
#nsulte
#nsuri
#nsurei
#nswc
#nswec
#nswerc
#nt ie
#nt mei
#nt oc
#nt ofd
#nt tk
#nt thi
#nt toi
#nt we
#nterei
#ntie
#ntioe
#ntione
#ntsi
#nts j
#nts oi
#nts te
#nuai
#numi
#numbi
#numbei
#nute
#nutee
#nvente
#ny k
#ny ck
#ny chj
#ny ii
#ny idi
#ny me
#ny obi
#ny tie
#nytj
#nythi
#nythii
#o 'e
#o ''e
#o aj
#o alli
#o are
#o asj
#o aski
#o baci
#o bee
#o be d
#o beci
#o coe
#o dod
#o ede
#o edie
#o esi
#o fi
#o have
#o hej
#o helj
#o ic
#o i d
#o i ge
#o i ne
#o kne
#o knoe
#o le
#o lee
#o maki
#o mye
#o my e
#o pj
#o prj
#o proj
#o se
#o sae
#o saye
#o see
#o sece
#o soi
#o ste
#o the
#o thid
#o tri
#o tryi
#o we
#o wee
#o we e
#o whe
#o whye
#o wok
#o work
#o wre
#o yj
#o yoj
#o youj
#o! i
#o, bi
#o??e
#o???e
#oadedi
#oblj
#oblek
#oblemk
#obve
#obvie
#obvioe
#occi
#occuri
#ockc
#ock e
#ockede
#od j
#oderne
#odyd
#ody e
#oes <e
#oes tj
#oesne
#oesn'e
#of b
#of a i
#of ed
#of he
#of hie
#of ne
#of se
#of sod
#of thi
#of whe
#of ye
#of yoe
#off d
#off te
#offei
#ogice
#ogiei
#ogiesi
#ogoi
#oide
#oingi
#oing?i
#ointc
#oint d
#ointie
#ok j
#ok le
#ok lie
#ok ti
#ok toi
#ok?l
#ok? l
#okay i
#okay,e
#okee
#oksl
#oks k
#olate
#olatee
#oldii
#olee
#olic
#olite
#olle
#oloi
#om a e
#om ee
#om mi
#om oe
#om ti
#om thi
#ome ai
#ome te
#ome.j
#ome. j
#omeoe
#omeone
#omethe
#ometii
#omewi
#omewhi
#omil
#ominj
#ominaj
#ommej
#ommenj
#ompc
#ompae
#omple
#ompue
#ompute
#on <i
#on <ui
#on a e
#on ani
#on ee
#on ol
#on ofk
#on oni
#on thi
#on wi
#on wai
#on'd
#on'te
#on't e
#on, ii
#on. we
#oncd
#onced
#ondi
#ondej
#onderj
#onec
#one d
#one ad
#one ee
#one'e
#one.d
#one. d
#one?i
#one? i
#onfi
#ongj
#ong ti
#ong.i
#ong. i
#ongrj
#ongraj
#onini
#oningi
#onsc
#ons c
#ons oe
#ons? i
#onsed
#onsie
#ontee
#oo i
#oodk
#ood k
#ookk
#ook le
#ook?j
#ook? j
#ookii
#ookini
#ooksl
#ooks k
#ooti
#op e
#op oe
#op ofe
#opek
#ope yi
#opefi
#opefui
#operi
#oplc
#oplec
#ople e
#opui
#opuli
#opulai
#opyi
#or k
#or <i
#or <ui
#or ae
#or a e
#or ck
#or coi
#or di
#or doi
#or ge
#or he
#or li
#or oe
#or one
#or ti
#or ui
#or wd
#or whd
#or yi
#or yoi
#or. i
#or? i
#ordee
#ordii
#ore ye
#orid
#orkl
#ork j
#orkii
#orkini
#ormd
#ormee
#orne
#orrr
#orrek
#orreck
#orrii
#orriei
#orroi
#orrowi
#orrym
#orry k
#orry,i
#orry.i
#ors i
#ors?e
#ors? e
#ortl
#ort i
#ort ai
#ortaj
#ory i
#osai
#osee
#osedd
#osed e
#oseri
#oser i
#ositie
#osityi
#ossj
#ossij
#ossibj
#ostd
#ot Y
#ot be
#ot ce
#ot id
#ot ite
#ot sc
#ot sed
#ot te
#ot thc
#ot toi
#otei
#oteci
#otecti
#othd
#othid
#othind
#otoj
#otse
#ots e
#ou i
#ou 'e
#ou ''e
#ou ac
#ou ace
#ou ade
#ou ale
#ou and
#ou bei
#ou cd
#ou db
#ou did
#ou doe
#ou ed
#ou exe
#ou fm
#ou fei
#ou fok
#ou goe
#ou hm
#ou haj
#ou hej
#ou je
#ou jue
#ou kd
#ou lee
#ou mij
#ou nd
#ou nei
#ou nob
#ou pm
#ou plj
#ou poi
#ou rb
#ou reb
#ou sd
#ou sae
#ou ste
#ou tl
#ou tai
#ou thk
#ou toe
#ou und
#ou usi
#ou vi
#ou wai
#ou'e
#ou'di
#ou'd i
#ou're
#ou'ree
#ou.i
#ou. i
#oublei
#oubtse
#ougk
#oughk
#oughtj
#oull
#ouldm
#ould p
#ouldnb
#ounn
#oundl
#ound k
#oundsi
#ountj
#our ci
#our si
#oursd
#oursee
#ous ae
#out i
#out aj
#out ye
#out?e
#out? e
#ove i
#ove ii
#ove ti
#overd
#overae
#ow i
#ow ai
#ow arj
#ow cd
#ow cae
#ow di
#ow hj
#ow hai
#ow hoi
#ow ij
#ow itj
#ow oi
#ow ofi
#ow te
#ow the
#ow we
#ow ye
#ow yoe
#ow.d
#ow. e
#owed
#owede
#owed e
#owere
#own i
#own?e
#own? e
#p de
#p dee
#p li
#p. j
#p. wi
#p? j
#pacei
#pagi
#pagei
#page k
#page?e
#pame
#panj
#pandi
#pasj
#pastj
#pe yi
#pe yoi
#peai
#peari
#pedd
#pedic
#pediac
#peeri
#peer i
#pefi
#pefui
#pefuli
#peoc
#peopc
#peoplc
#pere
#perhi
#perhai
#perse
#persoc
#petd
#photi
#photoi
#pici
#picti
#plaid
#plaind
#planj
#planni
#plati
#platei
#ple e
#pleaj
#pleasj
#ploai
#ploadi
#ply te
#poib
#poinb
#pointb
#pole
#polid
#ponse
#popi
#popui
#populi
#pori
#porti
#portaj
#posee
#posede
#posie
#posite
#possj
#possij
#pove
#powe
#powee
#powere
#ppeai
#ppeari
#ppete
#ppoe
#ppyj
#ppy j
#ppy ti
#prefi
#prefei
#presd
#presue
#pretti
#previ
#previj
#proo
#probj
#problk
#propi
#propei
#proti
#ps k
#ps ti
#ptabi
#ptabli
#ptie
#ptioe
#ptione
#pube
#puble
#publie
#puli
#pulai
#pupe
#puppe
#puppee
#pute
#putee
#putere
#py j
#py tj
#py toj
#quesi
#questi
#quire
#quiree
#r 2e
#r 20e
#r <i
#r <ui
#r <uri
#r ani
#r andi
#r ati
#r at i
#r be
#r cn
#r cok
#r comj
#r cui
#r di
#r doj
#r do i
#r edie
#r fie
#r fire
#r gd
#r goe
#r i i
#r ind
#r in e
#r li
#r loj
#r looi
#r me
#r mye
#r my e
#r ni
#r noi
#r noti
#r oc
#r ond
#r onec
#r pi
#r reae
#r si
#r sei
#r shi
#r tale
#r thie
#r thoi
#r uni
#r undi
#r vi
#r we
#r whei
#r wile
#r woi
#r wori
#r yi
#r yoi
#r youi
#r" e
#r, i
#r, ii
#r, wi
#r. ci
#radie
#rage
#raged
#rage e
#ransi
#rarye
#rase
#rate
#ratee
#rate?e
#ratele
#ratui
#ratuli
#raze
#razye
#rcai
#rd j
#rd ai
#rdee
#rdik
#rdinj
#rdingj
#rdle
#rdlye
#rdly e
#rdse
#rds e
#re ai
#re dc
#re dee
#re dod
#re foe
#re nd
#re nod
#re oe
#re pi
#re sae
#re tk
#re thl
#re vi
#re wk
#re wai
#re wei
#re'd
#re'se
#re's e
#re-i
#re. be
#reade
#reald
#realld
#reatk
#reat i
#reatej
#reatii
#recj
#recomi
#recti
#rect.e
#rect?i
#red i
#reee
#ree e
#regi
#regai
#regari
#relae
#reme
#remoe
#remove
#rene
#repai
#replyi
#requei
#requid
#respoe
#resti
#restei
#resue
#resume
#rettyi
#revd
#reveb
#reverc
#revii
#revioj
#rfce
#rgek
#rge i
#rge ti
#rgue
#rgume
#rgumee
#rhai
#rhapi
#rhapsi
#riad
#riale
#ride
#riel
#riedi
#ried i
#rienj
#riendj
#ries.i
#rifk
#rifyl
#rify j
#rigd
#righd
#rightd
#ringi
#riosi
#riosii
#ripi
#ritd
#ritae
#ritie
#rk k
#rk oni
#rkij
#rkini
#rkingi
#rl> e
#rl> he
#rl> ie
#rl>,j
#rl>, j
#rl>.e
#rl>. e
#rm ai
#rm?e
#rm? e
#rmyi
#rn e
#rned
#roade
#robj
#roblk
#roblek
#rom ae
#rom ee
#rom ti
#rone
#ropk
#rop i
#ropei
#roperi
#roteci
#rouj
#rowi
#row i
#rpoe
#rpose
#rposee
#rrej
#rreck
#rrectk
#rredi
#rrenti
#rriei
#rriesi
#rrowi
#rrow i
#rryl
#rry k
#rry ii
#rry ti
#rry,i
#rry, i
#rry.i
#rs k
#rs tk
#rs thj
#rs,e
#rs, e
#rs?d
#rs? d
#rsed
#rsele
#rselfe
#rsod
#rsonc
#rsonad
#rst ii
#rstooi
#rt j
#rt oi
#rt se
#rt ti
#rtai
#rtani
#rticui
#rtinge
#rtise
#rtse
#rts e
#rty i
#ruie
#ruld
#rulee
#runi
#rupd
#ruptd
#ruptie
#rvee
#ry l
#ry i i
#ry le
#ry mui
#ry nii
#ry oi
#ry soi
#ry tj
#ry toi
#ry,j
#ry, j
#ry, ij
#ryie
#ryine
#ryinge
#s "i
#s 'e
#s <d
#s <ud
#s <urd
#s ae
#s a e
#s a be
#s a gi
#s aboe
#s afe
#s agoi
#s alle
#s ase
#s as e
#s bc
#s beb
#s be?e
#s boe
#s ci
#s cori
#s di
#s ene
#s enge
#s evei
#s fj
#s foj
#s forj
#s gi
#s goi
#s gooi
#s gri
#s hd
#s hae
#s havd
#s he e
#s heli
#s ini
#s in i
#s ise
#s is e
#s loe
#s ne
#s noe
#s notc
#s nowi
#s od
#s ofd
#s of d
#s okj
#s ok i
#s ond
#s on e
#s prei
#s pue
#s rei
#s reai
#s sae
#s soi
#s somi
#s ste
#s te
#s thi
#s thaj
#s toc
#s to b
#s tre
#s we
#s wei
#s whe
#s whie
#s wid
#s witd
#s woj
#s woni
#s yi
#s! j
#s! di
#s! doi
#s''e
#s, be
#s, i e
#s, wd
#s, whe
#s. k
#s. ani
#s. hi
#s. hoi
#s. soi
#s? i
#s? whe
#sagi
#sagei
#sage i
#samd
#sambe
#sambie
#samed
#same d
#sate
#sayb
#say d
#say ie
#say td
#sayse
#scie
#scovi
#scovei
#se a i
#se dj
#se ed
#se exe
#se oe
#se ofe
#se. i
#se?k
#se? k
#secj
#secti
#sectii
#sedc
#sed d
#sed ie
#see ye
#seeij
#seeinj
#seld
#selfd
#self d
#self,e
#sendi
#send i
#sensd
#sensee
#serc
#servd
#servee
#ses e
#seti
#sexe
#sh i
#sh,e
#sh, e
#shone
#shoui
#shouli
#sibi
#sibli
#siei
#sinci
#sincei
#singd
#sing d
#sion e
#sion,i
#sise
#sis oi
#siste
#sitec
#site d
#sitie
#situi
#situai
#sityi
#sivd
#sived
#sive e
#sixe
#six e
#sizi
#sizei
#skee
#skede
#sked e
#sm e
#sm?e
#sm? e
#sn'b
#sn'tb
#sn't b
#so fi
#so wd
#so whd
#so yd
#so yoe
#socd
#sockd
#sock d
#solvi
#solvei
#some i
#someoe
#somewi
#sone
#son e
#son we
#sonad
#sonalc
#sooni
#sorn
#sorrl
#sorryl
#soui
#sounj
#soundj
#spaci
#spacei
#spame
#spei
#specti
#spie
#spoe
#spone
#sponse
#sque
#srud
#srupd
#sruptd
#ss oe
#ss thi
#ssagi
#ssej
#ssedi
#ssibj
#ssibli
#ssind
#ssingd
#ssoi
#ssuc
#ssuee
#ssue e
#st c
#st <e
#st <ue
#st ane
#st cui
#st le
#st oj
#st ofk
#st pai
#st poe
#st re
#st ree
#st sei
#st ve
#stac
#stanb
#stancc
#stande
#starj
#statd
#statee
#stedj
#sted k
#stend
#stere
#stopd
#stop e
#storj
#storei
#strd
#stuk
#stufi
#stuffi
#subj
#subpi
#subpai
#suche
#such e
#sude
#sued
#sue e
#suiti
#sumc
#sumee
#sume d
#suppe
#suppoe
#suri
#surej
#sure.i
#suse
#swec
#swerc
#swer d
#t "e
#t 1i
#t a ti
#t adi
#t admi
#t alld
#t alsi
#t and
#t ande
#t arei
#t asi
#t bai
#t bani
#t ble
#t bloe
#t bye
#t by e
#t cae
#t che
#t cui
#t di
#t die
#t doj
#t do j
#t ed
#t edd
#t edid
#t evd
#t evee
#t fi
#t foj
#t forj
#t hare
#t hasi
#t hee
#t he e
#t i i
#t i ae
#t i ci
#t i'i
#t i'mi
#t isd
#t is e
#t itj
#t it j
#t kni
#t knoi
#t le
#t lid
#t like
#t mc
#t mac
#t makd
#t mei
#t me i
#t myd
#t my e
#t nj
#t nei
#t neei
#t note
#t obe
#t ofi
#t of i
#t oki
#t ok i
#t ore
#t pagi
#t poe
#t pre
#t pree
#t sae
#t sei
#t sime
#t te
#t thc
#t thac
#t thid
#t tii
#t timi
#t tok
#t to k
#t tre
#t ui
#t upi
#t up j
#t vd
#t voe
#t vote
#t wac
#t wasc
#t wei
#t whai
#t whye
#t wori
#t ya
#t yei
#t yoZ
#t youZ
#t'se
#t's e
#t's pe
#t's se
#t) i
#t, e
#t, bi
#t, fd
#t, si
#t. ad
#t. ci
#t. cai
#t. he
#t. hae
#t? c
#t? se
#tabi
#tace
#tacke
#tack e
#tag i
#tag?e
#tag? e
#taii
#taili
#talc
#talkc
#talkid
#talkpe
#tand
#tancd
#tanced
#tande
#tandae
#tarj
#tate
#tatee
#tch i
#tchie
#tchine
#te aj
#te a i
#te ie
#te toj
#te?c
#te? c
#teci
#tecti
#tectii
#ted ij
#ted pi
#tely?e
#tempi
#templj
#tenc
#tente
#ter aj
#ter ii
#ter oe
#ter,i
#ter, i
#terae
#terei
#teriae
#tesi
#th a e
#th yk
#th yol
#th. e
#thal
#thant
#thanku
#that?e
#thdi
#the j
#the 'j
#the ci
#the dk
#the mi
#the nk
#the pi
#the qe
#the si
#thenc
#then d
#ther e
#thinge
#thoi
#thoui
#thougl
#thoutd
#tice e
#ticedi
#ticui
#ticuli
#time.i
#timese
#tinge
#ting e
#tioi
#tioni
#tion.d
#titi
#titlj
#titlej
#tive
#tivee
#tive d
#tlyb
#tly c
#tly te
#tly,d
#tly, d
#to 'e
#to ''e
#to asi
#to bd
#to bed
#to ce
#to coe
#to dii
#to ede
#to hej
#to ii
#to le
#to lee
#to mai
#to mye
#to ri
#to rei
#to se
#to sae
#to thd
#to tri
#to woj
#to ye
#to yoe
#togi
#tolee
#tooj
#topd
#top d
#tors i
#tors?e
#toue
#trani
#transi
#trie
#triedi
#triese
#trole
#trolle
#ts i
#ts ne
#ts ok
#ts onk
#ts te
#ts wi
#ts wei
#ts.e
#ts. e
#ttae
#ttacke
#tted
#ttere
#tter?e
#ttii
#ttisi
#ttoe
#tuale
#tualle
#tuati
#tuatii
#tufi
#tuffi
#tuff i
#tuli
#tulai
#tulati
#turl
#turej
#twai
#tweei
#tweeni
#ty,i
#ty, i
#type
#typoe
#u 'e
#u ''e
#u ad
#u ace
#u ade
#u adde
#u ale
#u alse
#u ane
#u aroi
#u bei
#u be i
#u cd
#u comd
#u db
#u did
#u dide
#u dise
#u doe
#u doii
#u dond
#u ee
#u exe
#u expe
#u fl
#u fei
#u feei
#u fok
#u forj
#u goe
#u hl
#u haj
#u hadi
#u havi
#u hej
#u heli
#u je
#u jue
#u juse
#u kd
#u lee
#u leae
#u mij
#u mini
#u nd
#u nei
#u neei
#u nob
#u notb
#u pl
#u pli
#u plei
#u poi
#u poii
#u prei
#u rb
#u reb
#u reac
#u recj
#u remd
#u sd
#u sae
#u saye
#u ste
#u sugi
#u tk
#u tai
#u taki
#u thk
#u thil
#u to e
#u und
#u unde
#u upi
#u usi
#u usej
#u vi
#u wai
#u wanj
#u witi
#u'di
#u'd i
#u're
#u'ree
#u're e
#u. i
#uage
#uagee
#uale
#ualle
#uallye
#uatii
#uatioi
#ublei
#uble i
#ublid
#ublice
#ubpi
#ubpai
#ubpagi
#ubtse
#ubts e
#ucae
#ucate
#uddee
#uded
#udede
#uded e
#ue d
#ue oe
#ue se
#uesi
#uesti
#uest i
#uffk
#uff i
#uffii
#uggi
#ughl
#ughtk
#ughtsj
#uide
#uidee
#uidele
#uire
#uiree
#uiti
#uitai
#ul i
#ulak
#ulari
#ulati
#ulatii
#uldm
#uld p
#uld ce
#uld ee
#uld he
#uld in
#uld lj
#uld si
#uld wi
#uld yk
#uldnb
#uldn'b
#uled
#ulte
#umbi
#umbei
#umberi
#umed
#ume d
#ume ye
#umene
#umente
#umme
#umore
#unbi
#unbli
#unbloi
#undl
#und k
#underi
#undsi
#unds i
#unlee
#unlese
#unti
#unted
#untede
#up i
#up toi
#up wie
#upli
#uploi
#uploai
#uppd
#uppee
#uppete
#uppoe
#uptd
#uptie
#ur ci
#ur poe
#ur si
#ur thi
#urae
#urel
#ure tj
#ure.i
#ure. i
#urii
#urioi
#uriosi
#url> e
#url>,j
#url>.e
#urpe
#urpose
#urrj
#urrej
#urredi
#urreni
#ursed
#ursele
#us e
#us ae
#used
#use i
#use tk
#usedd
#used e
#userd
#user e
#uses e
#ushe
#ush e
#usii
#usici
#usini
#ussi
#uss j
#uss ti
#ust ci
#ustri
#ustrai
#ut j
#ut ak
#ut a i
#ut doe
#ut fie
#ut ii
#ut i j
#ut itj
#ut md
#ut mye
#ut nk
#ut noj
#ut pe
#ut ti
#ut thi
#ut yoe
#ut?e
#ut? e
#utec
#vald
#val e
#valie
#valide
#vari
#varii
#varioi
#ve d
#ve a j
#ve ale
#ve ce
#ve coc
#ve dd
#ve ii
#ve ini
#ve iti
#ve nc
#ve noc
#ve ri
#ve te
#ve the
#ve ue
#ve use
#ve?e
#ve? e
#ved fi
#vemi
#vend
#ven c
#ven ae
#ventie
#verd
#ver d
#verae
#verage
#verte
#vert i
#vertie
#veryi
#viate
#viatie
#videe
#videnc
#ving e
#vioe
#viole
#violae
#w aj
#w arj
#w arek
#w ce
#w cae
#w cane
#w come
#w coui
#w di
#w fj
#w foj
#w fori
#w hi
#w hoi
#w howi
#w ii
#w ise
#w is e
#w iti
#w ok
#w ofj
#w of i
#w soe
#w the
#w thee
#w toi
#w to i
#w we
#w, ye
#w, yoe
#w. e
#waite
#wanl
#wantl
#want j
#wantej
#warre
#warrie
#wasb
#was c
#was ae
#was ie
#was ji
#was td
#was wi
#wasne
#wasn'e
#way ie
#way ti
#way,i
#way, i
#way?i
#way? i
#we si
#we shi
#webd
#webse
#websie
#wedd
#wed c
#wed te
#weel
#weekj
#week.i
#weeni
#ween i
#weld
#welci
#welcoi
#wellb
#well,d
#well.e
#werc
#wer d
#wer te
#werse
#whad
#whatd
#what i
#what'e
#what,e
#what?c
#whej
#wheti
#whethi
#whoa
#who b
#who ci
#who de
#whyR
#why P
#why ad
#why cd
#why dc
#why ne
#why se
#why wd
#why yb
#why?i
#why? i
#wike
#wikie
#wiki i
#wikipd
#willij
#with?i
#withod
#wn?e
#wn? e
#won'e
#won'te
#wondj
#wondej
#wooe
#worm
#workk
#work i
#workii
#worrk
#worrii
#worryi
#xacc
#xactc
#xactlc
#xist.i
#xpai
#xpani
#xpandi
#xple
#xplae
#xplaie
#y "e
#y 'd
#y ''e
#y ac
#y ade
#y ale
#y alle
#y aree
#y arti
#y cae
#y cane
#y chi
#y chai
#y da
#y ded
#y dece
#y did
#y dide
#y doe
#y do d
#y ed
#y ede
#y edie
#y fi
#y fri
#y frii
#y ij
#y i j
#y ine
#y ke
#y ld
#y loe
#y nd
#y nii
#y nici
#y noc
#y notd
#y oi
#y ofi
#y of i
#y pd
#y page
#y pli
#y poe
#y ree
#y reae
#y scie
#y som
#y somi
#y sori
#y souj
#y std
#y thie
#y tie
#y time
#y tok
#y to j
#y wae
#y whe
#y whoe
#y wik
#y witj
#y woue
#y yc
#y yob
#y youb
#y'si
#y, j
#y, ii
#y. be
#y? d
#yedj
#yed i
#yepi
#yep,i
#yep, i
#yes i
#yes ii
#yine
#yinge
#ying e
#youi
#you i
#you 'e
#you ac
#you cd
#you db
#you ed
#you fm
#you hm
#you je
#you kd
#you nd
#you pm
#you rb
#you sd
#you tk
#you vi
#you'e
#you'di
#you're
#you.i
#you. i
#your i
#ypoe
#ys e
#ythi
#ythii
#ythini
#z, e
#zarre
#zarree
#zinge
#zoni
# te
#. e
#? e
# te
#.e
#. e
#?e
#? e
#b
# te
#.e
#. e
#?e
#? e
#b
#.e
#?e
#b
&i
'Q
' 'S
' ?a
' ad
' id
' med
' neede
' ofe
' one
' pleased
' shoulde
' thed
' thousandse
' youd
' d
(l
( 'e
( <url>i
( ae
( akae
( ati
( ifi
( ore
)m
) andj
) ori
) thati
) whilei
),k
), ii
). coulde
)?i
)? </s>i
,i
, 1d
, 2e
, 3e
, <url>j
, andi
, arei
, ase
, ati
, citingi
, correcti
, couldi
, didi
, don'te
, ehc
, etci
, forc
, goodi
, havej
, hopefullyi
, ik
, i'vel
, ifc
, ine
, isn
, ite
, it'se
, justi
, letd
, longi
, looke
, myj
, noe
, nowe
, pleasej
, righti
, shouldi
, sincei
, stope
, testinge
, thankj
, thate
, that'si
, thenc
, toj
, wasd
, wasn'te
, wheni
, whyX
, withe
, wouldj
, wouldn'te
, yesd
, youc
, d
,"e
-m
- )k
- -e
- /i
- andi
- arei
- createdi
- edite
- followe
- howe
- ik
- iti
- mailk
- stylee
- thei
- timee
.n
. 'c
. 6i
. :j
. :)l
. ;)i
. ae
. amd
. andc
. anyk
. aren'te
. assuminge
. bed
. bettere
. btwi
. bute
. byj
. canp
. can'te
. cared
. couldk
. didc
. dol
. don'tb
. givee
. hasi
. havei
. hee
. howl
. how'se
. ie
. isl
. isn'td
. iti
. justi
. leti
. mj
. maym
. mindi
. nowd
. ore
. outi
. perhapsi
. pse
. sd
. shouldn'td
. somethingi
. thate
. thed
. thinkd
. uke
. unlesse
. wei
. werei
. whatp
. what'se
. whichi
. whoe
. whyb
. wikipediai
. willj
. wouldm
. wouldn'te
."e
.)i
...d
... buti
... shouldi
... thee
....e
/n
1i
10j
16i
2 ,e
2003e
2005e
2006d
2014i
22e
24e
26i
3d
3 ,e
3 rrc
4j
48 hourse
5j
7i
7 -i
9e
: 'd
: -l
: <e
: <url>e
: howi
: ise
: ite
: wase
: d
:)o
:) doi
; doe
; howeveri
; id
; thee
;)i
<e
< /e
</s>Z
<s>Z
<s> "d
<s> #e
<s> 'd
<s> -e
<s> <url>a
<s> ???e
<s> @e
<s> ai
<s> actuallye
<s> afteri
<s> ahi
<s> althoughj
<s> anda
<s> anywaye
<s> area
<s> canj
<s> coie
<s> congratulationsk
<s> doned
<s> ede
<s> ehe
<s> emaile
<s> fromj
<s> goodm
<s> greetingsi
<s> havee
<s> havinge
<s> hec
<s> he'sd
<s> heyj
<s> hit
<s> hme
<s> hmmd
<s> holye
<s> hopei
<s> howe
<s> huhd
<s> ij
<s> i'di
<s> i'lli
<s> i'mj
<s> ife
<s> indeedi
<s> insteadi
<s> interestingi
<s> isj
<s> itk
<s> looke
<s> lookingi
<s> maybed
<s> nicej
<s> noj
<s> noticedj
<s> nowe
<s> ohe
<s> okayc
<s> oned
<s> outi
<s> pe
<s> peri
<s> problemj
<s> pse
<s> quitei
<s> ree
<s> readingd
<s> righte
<s> seeZ
<s> seemsd
<s> sighe
<s> soc
<s> somei
<s> sorryk
<s> soundsj
<s> surek
<s> testinge
<s> thankp
<s> thankst
<s> thatj
<s> thec
<s> theni
<s> there'se
<s> truei
<s> umd
<s> unlesse
<s> waite
<s> wee
<s> wella
<s> what'se
<s> wheree
<s> whilee
<s> whyX
<s> withj
<s> xdi
<s> yepj
<s> yesl
<s> youb
<s> you'rei
<s> youre
<url> 'i
<url> )j
<url> ,l
<url> .e
<url> :e
<url> ??i
<url> ???e
<url> ande
<url> articlej
<url> buti
<url> doesi
<url> ie
<url> isi
<url> note
<url> seeme
<url> talki
<url> thee
<url> theree
<url> wasd
>e
> .e
?e
? </s>e
? cane
? coulde
? doe
? haved
? ib
? ini
? ori
? seriouslyd
? shalle
? soe
? thate
? wasd
? whate
? wheree
? whoe
? whyc
? youe
? you'ree
??c
?? </s>d
???Z
??? </s>b
????d
???? </s>d
@e
@apologyw
@by-the-wayo
@deferencex
@direct-questionZ
@direct-startR
@factualU
@failingW
@gratitude+
@greeting2
@hedgek
@il
@i-firstm
@indicativek
@marksO
@negativeX
@obviousX
@orderb
@pleases
@please-firstc
@positivez
@reproachK
@subjunctives
@wek
@willingr
@wonderingq
@you-firstX
al
a "i
a 'i
a <i
a <url>i
a betterl
a biti
a bizarree
a bolde
a chancei
a closeri
a commenti
a dabe
a deletedi
a deletioni
a discussioni
a freee
a greatj
a hatnotee
a jokee
a listi
a lookm
a mergei
a namee
a newj
a newspapere
a nicei
a pagek
a particulari
a periode
a personald
a photoi
a pointe
a problemj
a questione
a rangei
a rede
a redirecte
a referencee
a reliablee
a reporti
a requesti
a secondd
a similari
a simplee
a singlee
a smalli
a socke
a subcategoryi
a subpagei
a tryi
a typoe
a vandale
a videoi
a whacki
a wikipediae
a d
abilityi
ablek
able tok
about <url>e
about ?b
about anj
about creatingi
about howi
about mye
about thatd
about them
about youe
about youre
absolutely noe
accepti
acceptablej
acceptable ?i
accessd
access toe
accordingj
according toj
accountl
account ?j
accuratee
accused
accuse mee
accusede
accusinge
across youri
actionablee
actuallyd
actually ,e
addl
add ai
add iti
add toi
addedi
added .j
added <url>e
added ?e
added ai
added fromi
addingj
additioni
address ?e
administratorc
advantagee
advicei
afdd
afraidi
afraid ij
afteri
after "i
after aj
after alli
after ii
after thei
againa
again ,e
again .e
again :e
again ae
agfe
agom
ago ,i
ago .i
ago ?i
ago youi
agreec
agree ?i
agree thate
agree withd
ahi
ah ,j
aheadi
aka "e
albuml
album ?j
alivee
alive ?e
alla
all ,j
all .d
all ?e
all aboute
all overe
all thei
all toe
all weeke
allowede
allowed toe
almoste
alreadye
already beene
alrighte
alright thene
also ,c
althoughi
alwaysd
amZ
am iY
am planningi
and
an 'd
an administratore
an ei
an emaili
an essaye
an eyei
an issued
analysisj
analysis ofj
anda
and <url>b
and alsoj
and articlee
and doe
and evenj
and havinge
and hise
and howj
and id
and i'llj
and ini
and mye
and noe
and note
and onee
and seei
and soe
and thej
and theyi
and useri
and whate
and wheree
and whoe
and youb
and youre
angele
annoyinge
anotherj
another examplei
another onee
answerZ
answer aboute
answer thise
answer toe
anyn
any chancel
any consensusi
any explanatione
any ideasi
any objectionsj
any othere
any particulare
any suggestionse
any thoughtsi
any timee
anythingk
anything aboutj
anything elsei
anything ini
anything youi
anywayd
apologiesj
apologies .i
appeari
appearancese
appearedi
appearsi
appears thatj
applye
apply toe
approachi
arbitration committeei
are alreadye
are goinge
are justi
are sayinge
are thej
are therej
are youc
are yourl
areai
aren't youe
argumente
armyi
around tod
article ,e
article .i
article <url>i
article arei
article fork
article ise
article onc
article soi
article thate
article toi
article youj
article'se
articlesi
articles ,j
articles .i
articles ?i
articles one
as "e
as 'e
as aj
as anythinge
as evidencee
as fare
as hee
as i'vei
as theyi
as youd
as you'rei
as youri
ask fore
ask whyj
ask youe
askedd
asked ife
asked youd
assertsi
assisti
assistancee
assume youd
assuminge
atl
at <url>o
at alla
at firsti
at itk
attackc
australiaj
authoritye
automaticallyi
avoide
awarde
away .i
away frome
awbe
back !i
back ?e
badc
bandsi
banki
bannedd
banned ?d
banneri
basicallye
be ?c
be ablei
be acceptablei
be addedi
be appropriatei
be bannede
be bettere
be donei
be expandedi
be fixedi
be goode
be happyj
be honesti
be includede
be interestedk
be moree
be movedi
be necessaryi
be okj
be removedi
be takeni
be thed
be toe
be willingk
be wisei
beat mei
because ofe
because therej
because theye
because youd
becomej
become ai
become ani
beeni
been deletedi
been ine
been listedi
been oni
befored
before ?i
before youc
beingc
being verye
believed
believe thatd
belowj
below iti
below thei
better ,i
better ?d
better approachi
better nowi
better toe
betweenk
between 'e
biase
biblicali
bige
bioi
birthdayi
bit betteri
bit morei
bitee
bite .e
bizarrec
blatanti
blindlye
blocke
block thise
blockedZ
blocked fore
blocked indefinitelye
blockse
bloge
bodye
body .e
bolde
bold edite
boldfacee
booki
booksk
borede
boti
bot ore
bother toe
bottome
box ?i
bracketsi
braine
breake
breakingi
bringe
bring ine
britaine
browsinge
buse
busyk
busy withi
but asi
but dod
but howe
but il
but i'mi
but i'vee
but ife
but itl
but justi
but noi
but nowj
but thel
but thene
but wherei
but whyd
buttone
button ?e
bye
by 'e
by anyj
by mee
by thej
by e
calledi
called <url>i
callingb
calmedi
canq
can askd
can doj
can helpi
can ij
can onei
can sendi
can takee
can usee
can youl
can'tb
can't findj
can't thee
can't youd
candidatei
candidate fori
candidatesi
cannotc
careZ
care ofe
care tod
casej
case ,i
case ?j
categoriesd
category ?e
causee
centuriese
challengede
chancen
chance ofj
chance toi
chance youi
change ite
change thei
changes toi
changingd
channeli
check mye
check thed
checkedd
checked ande
checked youre
cheersi
cheers !i
chicagoi
chosee
citation ?i
citationsi
citations ,i
cite thee
citingi
claimd
claim thate
claiminge
claimse
clarifym
clarify ?i
clarify thei
classice
cleanedi
cleanupi
cleanup .i
cleard
clearlye
clickablei
clickedi
climatei
closee
closede
closerk
closer looki
clue .e
codei
coid
coi ?e
coine
comeY
come frome
come toe
come upe
come youe
commente
commentsk
comments andi
comments onj
complaininge
complaining aboute
completee
completedj
computere
computerse
confirmationi
conflicti
conform toe
confusede
confusingk
congratsj
congratulationsk
consensusd
consensus oni
conservativee
considerc
consider tod
contemporarye
contextd
contributede
contributed tod
contributing toe
contributori
convenienti
conventione
converti
copy ofi
copyrighti
copyright ,i
copyrightede
cornere
corpsi
correctl
correct ?k
correct thei
correctlyk
couldq
could ij
could usei
could wei
could writei
could youk
countryi
coverageb
coverage ofe
crapd
crazyd
createj
create aj
createdi
created ae
creatingi
creating ai
crediblee
criteria ?i
crop ?i
csdi
csd asi
curiosityk
curiosity ,i
curiousi
curious ase
currenti
currentlyi
di
d .j
dabc
dab pagee
dani
dan ,i
datae
databasei
date fore
davidj
dayi
daysi
deade
dead ?e
deala
deal ?e
deal withd
decembere
decidede
decided toe
definitelyi
definition ?i
deleted
delete thed
deletedl
deleted .j
deleted <url>e
deleted ?i
deleted myi
deleted viai
deletionk
deliberatelye
delinki
delink thei
descriptione
deskd
desk ?e
detailj
detailsj
dida
did ai
did id
did note
did thee
didn't geti
didn't knowe
didn't removee
differencesi
differences betweeni
difficulte
diffse
dimensionsi
dinosaursi
directi
directlyb
directly toe
disambiguatede
disappointed thate
discoveredi
discoveryi
discussl
discuss thej
discussion ,j
discussionse
discussions one
dispute itse
disrupte
disruptived
doi
do ,i
do ?e
do havei
do ia
do ite
do realisee
do theyi
do wee
do youp
documentationi
doesi
does "i
does <url>c
doesn'tc
doesn't applyd
doesn't looke
doingi
doing ,j
doing itc
doing wrongi
domaine
don'td
don't adde
don't knowj
don't liked
don't mindi
don't supposej
don't thinke
don't wanti
don't worryj
don't youY
done .d
done byi
done ini
done manuallyi
done withi
doublei
doubt ini
doubtsd
down .e
dropl
drop mei
droppinge
duej
during youre
ek
e -k
earthe
easieri
easier toi
edd
ed ,e
editY
edit )i
edit -e
edit .d
edit summariesi
edit summaryd
edit thise
edit toe
edit youj
editor thati
editorsd
editse
edits ,e
edits .d
edits oni
edits werei
ehb
eh ?c
eithere
elaboratee
elaborate ?d
electioni
elsei
else ,e
else .i
else ?i
else ii
emaili
endedi
ended ?i
englandi
englishd
enjoyedi
enoughc
enough fore
entriese
equallye
essayse
etcj
ethnicitye
evend
even bothere
even thoughj
eventi
ever ?i
everyd
every othere
everything oki
evidenceb
evidence doe
evidence ofe
evidentlye
exactlyY
exactly ?e
exactly ise
examples ofe
excitedi
excused
existj
exist .k
expandi
expandedi
explainb
explain ?e
explain youre
explanation ?d
explicitlye
extensivee
extrae
eyei
eye oni
fai
fac ?e
facee
factd
failede
faithd
falle
familiar ?e
far ase
fatheri
favoritei
feature ?i
featured liste
feel arei
fewi
filme
finde
find itc
find thisj
find youre
find e
findingi
finding thei
finei
fine .i
finishi
finishedj
firste
first ,i
first ij
first placed
first poste
first toe
fiti
fixi
fix iti
fixinge
follow thee
followede
following <url>e
footnotesi
forp
for 48e
for <url>l
for ?k
for ab
for adminshipi
for ane
for anyi
for csdi
for discussioni
for mye
for reale
for thek
for thingsi
for twoe
for usi
for yourl
forgote
forgot toe
forme
format ,i
forwardj
foundl
found <url>i
found iti
fourb
four timese
fpoci
freee
free ,e
friendl
friend ,i
friend .j
from ac
from editinge
from makingi
from thek
fullye
furtheri
gaj
gamei
generatei
getd
get aroundd
get blockedd
get iti
get mee
get thati
get thek
getting blockede
getting thei
gianoe
give iti
give mee
give thee
givenb
gladi
goe
go ?d
go backi
go oni
go tod
gode
going ?j
going toe
gonnad
goodm
good !i
good ?i
good faithe
good ideai
good lucki
got itd
got thate
governmente
gre
grabi
granti
graphi
greatl
greeke
greetingsi
greetings ,i
groundsd
guidelinee
guidelinesd
gune
guye
hai
had ak
had alreadye
had beeni
had youe
halfb
half thee
handyj
handy ?j
hange
happenedi
happyl
happy tok
harassmente
harde
hardlyc
has becomee
has beene
has ite
has noi
has noti
has takeni
has toe
hasn't beeni
hatnotee
hauntede
haunted angele
haveb
have ?e
have ak
have absolutelye
have alreadyi
have ani
have anythinge
have contributede
have ini
have missedi
have noc
have note
have saide
have timei
have tod
haven't heardi
haven't unblockedi
havingi
having ?i
having beeni
having separatee
having troublej
heZ
he bee
he doesn'te
he hase
he isi
he wase
he'sd
head .e
heardk
heard anythingi
hellb
helloi
hello ,j
hello -d
hello .j
helps
help ?n
help deske
help outi
help withj
help youi
helpsi
her namei
hereb
here )e
here ,e
here .e
here :e
here ?d
heyj
hey ,i
hit
hi !i
hi ,k
hi againi
hi therei
hidee
higher dimensionsi
himc
himselfe
hisa
his talki
history andi
history ofe
history toi
hm .e
hmme
hmm .e
holdingi
holye
honori
hopej
hope youj
hopefullyj
hote
houre
hoursd
hours ?e
housed
howk
how arel
how canc
how comec
how couldj
how exactlye
how havei
how ise
how iti
how shouldi
how toj
how youe
howeveri
huhd
huh ,e
humord
hunterd
hypheni
ij
i actuallyj
i addj
i askede
i bringe
i cank
i can'tj
i cannote
i checkede
i clickedi
i contacti
i couldl
i didn'ti
i editi
i feele
i findd
i foundj
i gete
i leavei
i likei
i listi
i looki
i meane
i mentione
i mentionedi
i misse
i missingd
i needd
i nominatei
i noticee
i noticedk
i presumed
i pute
i refere
i removei
i removedi
i requeste
i sendi
i speaki
i starte
i stillj
i supposee
i taked
i thinkn
i triedi
i trusti
i understandk
i usei
i wanti
i wantedj
i wasp
i wishi
i won'te
i'dk
i'd bei
i'd likei
i'llk
i'll bitee
i'mk
i'm afraidi
i'm assuminge
i'm confusede
i'm doingj
i'm ini
i'm newi
i'm reallyi
i'm stille
i'm tryingi
i've addedi
i've alreadye
i've createdi
i've goti
i've hade
i've nevere
idea ?i
idea ofe
idea whatd
idea whoi
ideask
ideas ?j
identicale
ifk
if anyi
if ij
if noti
if sok
if someonee
if that'sj
if thise
ignoree
illegale
imagej
image ofi
images arei
images frome
immediatelyi
importanti
impression toi
improvingi
improving thei
ink
in .i
in ae
in and
in beingi
in canadae
in mindi
in morei
in mosti
in musici
in oni
in particulari
in respondingi
in somee
in wikipediad
incidente
incidentsi
includedc
inconsistentd
incorporatinge
incorrectd
incorrect .e
indeed .i
indefinitely .e
independente
indicatee
indicatingi
infoj
info oni
informatione
instancese
instead ,i
instead ?e
intend toe
intendede
interest ,j
interestedk
interested inj
interesting .i
internale
into thate
introi
intro ,i
introductione
involvedd
ip ,e
ip ande
irelandd
is "i
is 'e
is ,e
is ?e
is ac
is acceptablei
is anb
is englishd
is everythingi
is greati
is indeede
is itj
is likelye
is morei
is notd
is nothinge
is oki
is one
is overe
is quitee
is supposedi
is thatk
is therei
is thisd
is tryinge
isn'tb
isn't itj
isn't thatd
isn't thee
issuea
issue withd
issuesi
itm
it !e
it .i
it ?i
it alld
it alsoj
it andd
it appearsi
it bej
it couldi
it doe
it doesj
it doesn'te
it fork
it goe
it hasi
it inj
it looksj
it makese
it mattere
it mighti
it needsi
it notc
it okj
it possiblej
it properlyi
it saye
it seemsj
it shouldi
it thate
it toj
it tooke
it upj
itsi
itself ?i
jerseyi
jewishe
joini
jokee
jokingd
judgmente
julyi
juste
just curiousj
just deletede
just herei
just looke
just mentioni
just redirectse
just revertede
kj
keyi
kiddingd
killd
kind .e
know aboute
know howk
know ofj
know thate
know theb
know there'se
knowledgei
knownc
knowse
lacki
lack ofi
languagec
language ,d
largeri
lasi
lastd
last couplee
latei
laterj
learne
leavee
leave itj
leavingd
leaving thee
lede
lefti
left aj
legale
letd
let youe
let'se
let's starte
let's talki
letsi
lettingi
licenses ?i
likej
like ,i
like :i
like itk
like mej
like thati
like thej
like thisi
likelye
likese
linesi
linke
link .i
link one
link toc
linksb
links .i
links ?e
links aree
links one
links toe
listk
list ,e
list .e
list ofk
list themi
listingi
littlee
little whilei
live ini
locationi
loggedi
logice
logicale
logoi
longl
long .i
long timej
look ?l
look andi
look ati
look likec
looked ate
looked ite
looked likei
lookingk
looking atj
looking forj
looksl
looks goodi
looks likei
loosee
lotse
lots ofe
lowd
lucki
mj
madei
made ai
made toi
mailk
mail addressi
main pagei
mainlyi
majore
makek
makese
makingd
making ac
making thei
mane
manuallyi
many moree
mapk
map ofi
mapsk
markede
martini
materiald
mathi
matte
matterd
mattissej
mayo
may im
may needi
maybee
maybe fore
me 'e
me ?c
me asc
me exactlye
me finishi
me ifk
me ini
me ofe
me one
me thate
me throughe
me too
me whati
meane
mean .j
mean <url>e
mean byd
mean thee
meaninge
medali
medal ofi
mediationd
mentione
mention ite
mergej
mergedi
mergingi
messagej
methodi
michaeli
might bek
mindn
mind ?i
mind ifi
minutee
minutese
minutes aftere
missedj
missingc
missing somethingd
mistakese
mockinge
momente
moneye
month .e
morek
more abouti
more detailj
more infoi
more thani
more toe
mose
most ofi
most recente
movej
movedj
moved ite
moved thei
muchk
much abouti
musick
muste
must admiti
must bee
myY
my abilityi
my commentd
my commentsk
my computere
my friendi
my jobd
my laste
my owni
my paged
my questioni
my reverti
my watchlistd
my writingi
myself ?i
ne
namee
name (i
name ?j
name ande
namedi
namesi
nationd
nativee
ndashi
necessary toe
need ?e
need ae
need helpk
need mei
need toe
needsk
needs aj
neverc
newq
new jerseyi
new toi
newspapere
next weeki
nicen
nice .j
nice articlei
nice workj
nighti
noc
no ,c
no idead
no moree
no problemm
no reasone
no sensee
no worriesl
nome
nominatek
nominate youj
nominationi
nomination .e
nomination ?j
nomination fori
nonj
non -i
notU
not ?i
not appeari
not awarei
not bed
not beingi
not considerede
not existi
not finde
not knowj
not seee
not thate
not thinkd
not tok
not tryinge
notability ?e
notability ise
notei
notesi
nothinga
noticec
notice thatd
noticedj
noticed yourj
notiond
notion thate
nowe
now .d
now ?k
now ise
now thati
now whate
numberi
number ofi
objectionsi
objections ?j
obviouse
obviouslyd
occasionallyi
occurredj
occurred toi
ofa
of <url>i
of aj
of ane
of collaboratione
of curiosityj
of editorse
of hime
of hisd
of honori
of newe
of otheri
of peoplee
of referencesi
of somed
of thej
of thinkinge
of use
of whatd
of worki
of yourc
offa
off -e
off .i
off thed
offerj
oftenj
ohd
okq
ok &i
ok ?k
ok ifi
ok nowi
ok toj
ok withi
okay ,c
okay withi
olde
omiti
omit thei
onn
on .i
on <url>k
on ?k
on ac
on anotheri
on earthe
on here
on herei
on improvingi
on mye
on thek
on thisi
on whati
on youri
oncec
oneZ
one ,e
one .e
one ?j
one articlee
one backe
one ofd
one pagei
one weeki
one whiche
ones .i
onlinei
online ,i
only toe
operai
optimali
optioni
ore
or "i
or 'i
or doi
or hase
or morei
or noti
or onee
or shouldj
or thed
or whatc
or wille
org .e
org /i
organisatione
organizatione
originj
originalc
othera
other thingse
other usersi
others .i
others ?e
oure
outm
out ?i
out ai
out ofi
out one
out thate
out thee
out withi
outeri
outsided
overb
over ?e
over atj
owni
ownede
pagek
page -i
page ...d
page <url>i
page ?e
page aboutj
page backi
page buti
page discussione
page hasi
page ii
page ife
page isc
page sayse
page thati
page thee
pages ,e
parte
participatee
participate ine
particulari
particular reasone
particularlyi
partisane
partsd
passing throughi
pastei
pauli
peerk
peer reviewj
peoplea
people ?e
people havee
people'se
peri
perfectlye
perhapsj
perhaps ?j
perhaps ai
perhaps youe
periodd
persone
personala
personal attackd
personallye
photoj
pici
picturesi
pipedi
place ?e
placesj
plani
planningj
planning toi
playedi
playere
pleasek
please 'e
please ,i
please ?n
please answere
please blocke
please checke
please explaine
please seei
please stope
plentye
plenty ofe
pointa
point aboute
point mei
point ofd
point oute
pointingd
pointing oute
points toe
policiese
policye
policy ?e
policy thate
politee
polite ,e
portali
positivee
possiblej
possible ,i
possible toj
possiblyi
povd
powerse
prei
pre -i
preferj
prefer mei
presenti
pressd
presumed
presume youe
prettyj
previousi
previouslyk
probably ii
probleml
problem .m
problem ?b
problem solvedj
problem withj
problemsi
problems withj
process ?i
productivei
profilei
project banneri
promisei
promotee
proofe
proof ofe
properlyi
protectingj
providee
psc
ps -e
publicc
public domaine
purposee
put ae
put thej
putting ae
quality ?i
question .e
question :j
quicki
quitei
ri
radari
radiod
rangei
ratherd
ratingi
re -i
reachedi
reade
read <url>e
readingc
reading thee
readyi
realisee
realizedi
realized thati
reallya
really likei
really necessarye
really thinkc
really veryi
reasonc
reason ?e
reason givene
reason whyd
reasonable ,i
reasoningj
reasonse
recalli
reckoni
recommendi
redd
redirectingj
redirects ?e
refer youe
reference fore
reference toe
referencesi
references ?i
references ini
refsi
refusee
refuse toe
regardingk
regarding thei
related toe
releventi
reliable sourcee
relisti
remindedi
removale
removal ofd
remove iti
remove thee
removed fromj
removed thee
renewede
replacede
repliedi
repliese
replyj
reportedi
requestj
requiree
requiredd
requirese
resolvedi
resolved .i
respecti
responded tod
responsee
response tod
restorei
restoredi
retainingi
retaining thei
reversione
revert onj
revertede
reverted bye
reverted toi
revertingd
review forj
review ofi
reviewingi
reviews ,i
rfcd
rightd
right nowe
right toe
robote
rrc
ruinede
rulee
rulese
runi
rushe
se
s .d
safei
said ,e
said thatj
saked
sake ?e
samec
same useri
same withi
saw ite
saya
say ,e
say id
say thatd
say youi
sayse
says ,e
says thatj
scoree
second .i
secondaryi
secondary sourcesi
secondse
sectionj
section ,e
section .i
section ?i
section ofj
seee
see anye
see ifi
see thei
see whatj
see youe
see youre
seeingl
seeing thei
seems thati
seen youi
selfi
self -i
sendj
send youj
sensec
sense ofe
separate articlesd
seriesj
seriousi
seriouslyc
seriously ?e
servee
settingi
sexe
share thee
shouldn
should bei
should considere
should in
shouldn'ta
shouldn't bee
shouldn't itd
shouldn't thate
show toe
showsi
shute
sidei
sighd
sigh .e
signd
significancei
significance ofi
similar toe
simplee
sincek
since iti
since thisj
since whene
since youi
since you'vee
singlee
sitee
situationj
situation ?i
sixc
six yearse
sizej
slowi
smalle
so !i
so fari
so howe
so ie
so iti
so manye
so thatj
so wee
so whyd
so youe
so you'ree
societye
sockb
softd
softwarej
solutioni
solvedi
somek
some "i
some advicei
some articlesd
some reasond
somebodye
somebody whoe
someoned
someone elsee
someone hasi
someone'se
somethingc
something ?b
something abouti
something elsej
something heree
something wrongj
sometimek
sometimese
somewherek
somewhere ?j
songsi
soonj
sorryo
sorry ,j
sorry forj
sorry tok
sorti
soundi
soundsl
sounds goodi
sourcese
sources ,e
sources .e
sources arec
spacesi
spame
specificd
specific ?d
specifically ,i
specifically ?e
specifyi
specify thei
speedye
spellingi
sti
stalkinge
stalking mee
standardc
startj
start ofi
startse
statede
stated thate
statese
stationse
status .i
stepsj
sticke
still activei
still alivee
stopb
stop ?e
striked
stubj
stubsi
studye
stuffk
stuff likei
style andi
subi
sub -i
subcategoryi
subcategory ofi
subject ,j
subpagej
successi
successfullyi
suchd
such ae
suddenlye
sufficienti
suggesti
suggest thati
suggestions ?j
suitablei
summariesi
summaryc
suppose youi
supposedd
supposed tod
surei
sure .i
sure thati
surprisede
svgj
swedishi
tag ?d
tag toi
taggede
takei
take an
take ite
take thisd
taken ai
talk ?e
talk pagej
talk pagese
talkingc
talking aboutc
talkpaged
teaj
technicali
tell mei
tell youe
templatel
template ?i
template ie
template itselfi
templatede
temporarilyi
term 'e
termsj
testing ,e
texti
thi
th ,i
than onei
than thei
thanks
thank yous
thanksu
thanks !l
thanks ,d
thanks .l
thanks forr
thatd
that ,e
that .i
that ?e
that ad
that actuallye
that ane
that aree
that cane
that casei
that editd
that frome
that hasi
that havej
that hed
that ii
that i'vei
that ife
that laste
that mattere
that okayi
that one
that pagei
that peoplee
that reallye
that suche
that thei
that upi
that wasn'te
that wayi
that whati
that youd
that you'di
that you'red
that youre
that's finei
that's okj
thej
the 'k
the 3e
the 4i
the <url>i
the ai
the abovei
the accounti
the afde
the albumi
the answere
the arbitrationi
the areai
the articlee
the biblicali
the blocki
the booki
the changei
the characteri
the copyrighte
the deald
the deletedi
the discussioni
the disputei
the editse
the endi
the examplese
the facee
the factd
the footnotesi
the fulli
the googlei
the helle
the imagej
the informatione
the introi
the ipi
the japanesei
the laste
the lattere
the linkse
the listi
the locationi
the mergei
the momente
the namesi
the naminge
the newl
the nexti
the notabilityi
the notione
the onei
the onese
the originald
the pasti
the peopled
the pointb
the practicei
the probleme
the programe
the properi
the protectionj
the questiond
the relatedi
the reviewd
the rfce
the sameb
the searchi
the seee
the sentencei
the significancei
the sitee
the situationi
the smalleri
the sourcese
the spacesi
the standarde
the statee
the tage
the talkpagee
the templatem
the timec
the titlej
the titlesi
the truthe
the twoe
the uke
the unitede
the usee
the usuali
the variousi
the versione
the wayk
the wholei
the wikie
the worde
the worlde
the world'se
the wpi
the wronge
them .i
them ?e
them byi
them ore
thenY
then ?d
then howe
then noi
then thate
therei
there -i
there .e
there ;e
there ai
there ane
there anythingj
there werei
there'sd
there's anotheri
there's noe
these daysi
they havei
they weree
they wouldi
thinge
thing thate
things ?e
things toe
thinkj
think ,i
think ?p
think ai
think i'me
think isi
think soe
think thate
think thei
think youc
think you'lle
this ?i
this afde
this andj
this bed
this casei
this editori
this fori
this helpi
this imagei
this ond
this oned
this particulari
this reallye
this situationi
this talki
this toe
this weekendi
thosei
thoughk
though ?i
thought i'di
thought thate
thoughtsm
thoughts ?j
thoughts onj
thousandse
three yearsi
throughi
time agoi
time isi
time toe
time youe
timese
times .e
times doe
timezonej
tipsi
titlej
title ?i
titlesj
to 'c
to ?i
to addi
to addresse
to alli
to answere
to askk
to avoide
to beb
to becomej
to believee
to causee
to clarifyi
to comee
to createi
to discussj
to dod
to editd
to elaboratee
to emaili
to ende
to existi
to expandi
to followi
to gettingi
to havee
to helpm
to hidee
to himi
to itsj
to leavee
to lete
to makei
to myd
to nominatei
to picke
to pointe
to promotee
to readi
to restorej
to reverte
to runi
to sayc
to severali
to signe
to starti
to statee
to takei
to talkd
to thee
to thinke
to thisc
to toi
to tryj
to verifyi
to wherei
to whye
to wikipediae
to workj
to worryj
to writed
to youc
togetheri
toldi
told mei
tomorrowi
tooj
took mee
toolj
toolse
tope
top ofd
top sayingi
totallye
transferi
triedj
tried thei
tried tok
tripi
trolld
troublej
trouble withj
true .j
trulye
truthe
tryk
tryinge
trying tod
twiced
typoe
typo ?e
typose
typos ?e
ue
uke
umd
unblockedl
undeletee
undelete ite
underi
under thati
understand whatj
understand whyd
understoodj
undide
university ofi
unlessc
unprotectingi
unsurei
up afteri
up toj
up withd
uploadi
upload thei
uploadedj
uponi
upseti
us ?j
us whoe
usai
usagei
usen
use ai
use thatk
use thei
use tok
use youri
usede
used bye
usefuli
userd
user talke
user wase
user'se
userpagee
users ?e
usese
usingj
using thej
usuali
usuallye
validd
valuee
vandal ?e
vandalism ?e
vandalism one
vandalizee
variousk
vectori
verifiablee
verifiede
verifyi
verify thei
versioni
veryj
very muchj
very nicej
viaj
videoi
violatedd
violated thee
visiti
votei
vote oni
votese
wi
waitd
walk youe
wantl
want mej
want tok
wantedm
wanted ?i
wanted tok
wantsd
warning toe
warringe
warse
wasa
was ad
was aboute
was anj
was ati
was closede
was deletedi
was doinge
was itd
was justi
was thate
was thinkingj
was thisd
was wonderingl
wasn'td
wasn't surei
watchi
watchlistd
wayl
way ,l
way ?i
way ie
way ite
way thate
way toj
wei
we addi
we cannote
we hade
we havee
we shouldk
we'vei
we've goti
websitec
weekj
week .j
weekendj
weekend ?i
weirdi
welcomek
welcome .l
welcome toe
wellY
well ,b
well .d
well ie
wenti
were youi
whacki
whack ati
what ,d
what ?Y
what ae
what aboutj
what arem
what dide
what dop
what elsei
what evidencee
what exactlye
what groundse
what ic
what i'mi
what isc
what moree
what wasd
what wei
what youj
what you'ree
what'sc
what's "i
what's thec
what's upe
what's wrongd
whatevere
whatse
when hei
where didd
where doesc
where ii
where ine
where ise
where wasj
whetherj
whether thei
whiche
which hase
whilei
while browsinge
while ii
whitee
whoX
who aree
who haved
who knowse
who thed
who'se
whom doi
whyJ
why ?j
why ared
why can'tc
why didc
why dob
why doese
why hei
why notd
why thed
why woulda
why youY
wikik
wikipediaY
wikipedia ?e
wikipedia accounti
wikipedia fore
wikipedia hase
wikipedia ise
wikipediani
wikiprojecti
wille
will ie
will iti
will youd
willingl
willing tol
winneri
wisei
wise toi
wish ii
with <url>e
with ?k
with ac
with iti
with myi
with otherse
with puttinge
with somethingd
with thatd
with thek
with whate
with youl
with yourl
withini
within thei
withoutb
without ai
without anyd
without losingi
won'td
wondered ifi
wonderfuli
wonderingj
wondering ifj
wondering whye
worde
word ,e
wordse
workl
work ?i
work bettere
work ofd
work onk
workingk
working onl
world ?i
world'se
worriesl
worries .j
worryk
worry .i
worthi
wouldj
would bringe
would itj
would likej
would note
would youl
wouldn'tb
wouldn't ite
wouldn't youe
wowe
wow ,e
wp :i
write ani
wrotee
wrote one
wwi
xdi
yad
yeah .e
yeah ...i
years agoi
years ofe
yepj
yep ,j
yesj
yes .i
yes ?e
yes ij
yesterdayd
yet aree
yet toi
yet youe
yorki
you !i
you 'b
you .j
you aj
you ablei
you accepti
you actuallye
you addede
you addingd
you agreei
you alsoc
you ane
you aroundj
you askedi
you askinge
you ate
you bek
you beati
you blocke
you canj
you can'tc
you changee
you clarifyj
you comec
you considere
you deletee
you denye
you didn'td
you directlye
you disputee
you dod
you doingj
you don'te
you doned
you evend
you everi
you expecte
you explaine
you feell
you forn
you givei
you goinge
you gote
you hadj
you havingk
you helpl
you ifi
you ini
you intende
you interestedi
you justd
you keepd
you leavee
you livei
you meane
you mentionedi
you mighti
you mindk
you needk
you notY
you ore
you perhapsi
you pleasej
you pointj
you preferi
you providee
you reade
you reallyZ
you recommendi
you removee
you removedb
you sayingc
you seeme
you seeni
you shoulde
you showi
you soi
you speediede
you statede
you stope
you suggestk
you supposede
you suree
you takek
you thee
you thinko
you thinkingi
you toc
you undide
you upi
you uploadedi
you usek
you usedi
you veryi
you visiti
you wantj
you wantedj
you weree
you wille
you withi
you wouldn'ti
you'dk
you'rec
you're alsoe
you're goingd
you're note
you're welcomej
you'vee
you've addede
you've madee
youngeri
youri
your 'e
your 3e
your <url>i
your accountj
your commenti
your commentsi
your edite
your firstd
your namee
your opinioni
your pointe
your questioni
your thoughtsl
your userpagee
your worki
yoursj
yourselfc
yourself ,d
Y
 'd
 .d
 ?d
 toe
 Y`;
