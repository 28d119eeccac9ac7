/** Writing, science, stage and art, study, public life, and what is said of a work. `meanings.ts` says how a line is read. */
export const ARTS = `
manuscript | manuscript typescript mss | manuscrit tapuscrit | manuskript typoskript | manuscrito | manuscrito datiloscrito | manoscritto dattiloscritto inedito | manuscript typoscript
novel | novel | roman novella | roman novelle | - | romance novela | romanzo | roman novelle
story | story stories tale tales fable | recit histoire fable | kurzgeschichte story marchen | relato historia fabula | historia fabula | storia fiaba | verhaal kortverhaal sprookje
poem | poem poems poetry poetic verse sonnet haiku lyric | poeme poesie poetique sonnet haiku | gedicht lyrik poesie poetisch sonett | poema poesia poetico verso soneto | poema poesia poetico soneto | poesia poema poemi lirica sonetto | gedicht poezie lyriek sonnet
essay | essay nonfiction | - | essay sachtext | ensayo | ensaio | saggio | essay nonfictie
memoir | memoir biography autobiography diary diaries | biographie autobiographie | biografie memoiren tagebuch | biografia memorias | biografia autobiografia memorias | biografia memorie | biografie autobiografie memoires dagboek
book | books hardback hardcover booklet | ouvrage bouquin tome | buch buchprojekt buchs | libro | livro | libro libri tomo | boek boeken boekje boekwerk
chapter | chapter | chapitre | - | - | - | capitolo | -
excerpt | excerpt passage | - | leseprobe textprobe | fragmento | excerto trecho | brano brani | fragment leesfragment
synopsis | synopsis outline blurb | synopsis sommaire | expose inhaltsangabe | sinopsis | sinopse | sinossi scaletta | synopsis inhoud flaptekst
fiction | fiction genre | fiction genre litterature | belletristik literatur genre fiktion gattung | ficcion literatura | ficcao literatura | finzione fiction | fictie genre literatuur
thriller | mystery detective noir whodunit | polar thriller enigme | krimi thriller detektiv ratsel | thriller misterio detective | thriller misterio detetive | giallo thriller noir | thriller misdaad detective
fantasy | dystopian scifi magic horror | fantasy dystopie horreur magie magique | dystopie horror magie | distopia terror magia magico | distopia terror magia magico | distopia orrore magia magico | dystopie horror magie magisch
illustration | illustration comic cartoon | illustration bd comics | illustration comic | ilustracion comic vineta | ilustracao hq | illustrazione fumetto | illustratie geillustreerd prentenboek strip
text | texts | texte textuel | text texte | texto | texto | testo testi | tekst
version | draft | mouture brouillon jet | fassung entwurf rohfassung | - | rascunho | stesura abbozzo | klad
rewrite | - | - | umschreiben revision revidieren neufassung | reelaborar | refazer | rielaborare | herwerken omwerken
title | title | titre intitule | titel | - | titulo | titolo | titel
anthology | anthology compilation | anthologie florilege compilation | anthologie sammelband sammlung | antologia recopilacion coleccion | antologia colecao | antologia silloge | bundel verzamelbundel anthologie
reader | - | lectrice lectorat | - | - | - | lettrice | -
narrator | narrator perspective | narrateur perspective | perspektive | narrador perspectiva | perspectiva | narratore | perspectief ikverteller
word-count | wordcount | - | umfang wortzahl normseiten | extension caracteres | extensao caracteres | battute | omvang
library | bibliography | librairie | - | - | livraria | - | -
debut | debut emerging | emergent | debut erstling | debut emergente | emergente | esordio debutto emergente | debuut debutant
spelling | spelling grammar typo typos punctuation | grammaire coquille ponctuation | grammatik tippfehler orthografie | ortografia gramatica errata | ortografia gramatica gralha | ortografia grammatica | spelfout grammatica tikfout
journal-magazine | magazine zine | magazine | zeitschrift magazin fachzeitschrift | magacin | - | - | blad bladen vakblad
newspaper | newspaper press gazette tabloid media | - | zeitung presse medien | prensa | midia | - | krant dagblad pers media
issue-edition | - | edition parution paru parue | heft hefte auflage | edicion ejemplar | edicao edicoes tiragem exemplar | edizione | editie aflevering oplage uitgave
column | column | chronique rubrique | kolumne rubrik glosse spalte | columna seccion | coluna cronica | rubrica colonna | column rubriek
publisher | imprint | - | buchverlag | - | - | editrice | boekuitgever imprint
publish | unpublished | - | veroffentlichen publizieren abdrucken | - | - | - | publiceren gepubliceerd
contribution | insight | - | beitrag erkenntnis | - | aporte | - | bijdrage inzichten
proofs | - | bat | fahnen satzspiegel | maqueta | maquete diagramacao | bozza bozze | drukproef opmaak
print | - | - | gedruckt | imprimir | imprimir | - | druk gedrukt afdruk
royalties | royalty copyright | copyright avaloir | tantiemen urheber | - | royalties | royalty | royalties
represent | represent | - | reprasentieren | representar | representar | rappresentare | -
house-list | - | catalogue | katalog backlist | catalogo | catalogo | catalogo | catalogus backlist
unsolicited | slush | spontane | unaufgefordert | espontaneo | espontaneo | spontaneo | -
paper-article | article | article | artikel paper aufsatz | articulo | artigo | articolo paper reportage | artikel paper reportage
peer-reviewer | peer | - | reviewer peer | pares | pares | - | peer
abstract | abstract | abstract resume | abstract | abstract resumen | abstract resumo | abstract riassunto | abstract
research | - | savant | - | ciencia | ciencia | - | research vorser science
laboratory | lab labs | labos | - | lab labs | lab labs | - | lab labs
theory | theory hypothesis | theorie | theorie | teoria | teoria | teoria | theorie
evidence | evidence prove | preuve prouver demontrer | evidenz | demuestra | demonstrar | - | -
innovation | innovation newness | innovation | neuheit neuartig innovation | innovacion | inovacao | innovazione | innovatie
citation | citation cites citing | citation citee | zitat zitieren | citacion | citacao | citazione | citaat citaten citeren geciteerd bron bronnen
natural-science | biology | biologie physique chimie | biologie | biologia fisica quimica | biologia fisica quimica | biologia fisica chimica | biologie fysica chemie
mathematics | math maths mathematics algebra | mathematiques algebre | mathematik algebra | matematicas algebra | matematica algebra | matematica algebra | wiskunde algebra
humanities | history philosophy sociology archaeology | philosophie sociologie archeologie anthropologie | philosophie soziologie archaologie geisteswissenschaften ethnologie | filosofia arqueologia | filosofia arqueologia | filosofia archeologia umanistico | filosofie sociologie archeologie
economics | economics | - | okonomie wirtschaft | - | - | - | economie
ethics | ethics plagiarism | ethique plagiat deontologie | ethik ethisch plagiat | etica etico plagio | etica etico plagio | etica etico plagio | ethiek ethisch plagiaat
anonymous | blind | anonyme | anonym | anonimo | anonimo | anonimo | anoniem geanonimiseerd
scope | - | - | ausrichtung | ambito | ambito escopo | ambito perimetro | reikwijdte toepassingsgebied
focus | emphasis | accent orientation focale | akzent | focos | focar | fulcro | accent
topic | topic theme thematic | theme thematique | thema themen stoff | tema temas tematica | tema temas tematica | tema temi tematica | thema
discipline | discipline | discipline domaine | disziplin fachgebiet fachrichtung gebiet | disciplina | disciplina | - | discipline vakgebied terrein
relevance | relevant pertinent irrelevant | pertinent | relevant irrelevant | relevante pertinente | relevante pertinente | rilevante pertinente attinente | relevant irrelevant
broad | wide wider widely | vaste elargir | breit | amplio | amplo ampla ampliar | ampio ampia ampliare | breed brede
niche | niche | niche | nische | nicho | nicho | nicchia | niche smal smalle
method | method | methode | methode | metodo | metodo | metodo | methode
sample-survey | - | - | probanden | - | - | indagine inchiesta | steekproef
statistics | quantitative | - | quantitativ | - | - | - | kwantitatief
measure | measure | mesure | messung gemessen | medir medida | medir medida | misura | meting meten gemeten
model | simulation | simulation | simulation | simulacion | simulacao | simulazione | simulatie
rigour | rigour rigorous | rigueur rigoureux | stringent belastbar robust | rigor riguroso robusto | rigor | rigore robusto | rigoureus robuust
argument | argument argue | argument | argument | argumento | argumento | argomento | argument betoog
approach | angle tackle | angle | ansatz herangehensweise | enfocado abordar | abordagem | - | benadering
conference | symposium forum summit | symposium forum | symposium forum | simposio foro | simposio forum | simposio forum | conferentie forum
poster | poster | - | - | - | - | locandina | poster
workshop | workshop | - | workshop | taller | oficina workshop atelier | officina workshop atelier | workshop werksessie
talk | speech | allocution discours | rede | - | - | relazione | toespraak
keynote | keynote plenary | keynote pleniere | keynote plenum plenar | keynote plenaria | keynote plenaria | keynote plenaria | keynote plenair
session | session | session seance | session slots | - | sessao sessoes | sessione | sessie zitting
programme | - | programme | - | programa | - | - | -
seminar | - | - | seminar webinar | webinar | webinar | webinar | webinar
slides | - | - | beamer | - | diapositivo | - | dia sheets
stall-fair | booth | kiosque | - | - | - | - | braderie
venue | - | amphi | sale halls raumlichkeiten | salas recinto | salas recinto | sale auditorium | hal
audience | audience crowd spectators | audience spectateur | zuhorer | audiencia | audiencia plateia | platea | toeschouwer toehoorder
audition | tryout | audition | vorsprechen vorsingen vortanzen | audicion | audicao | audizione | auditie
casting | casting cast recast | casting distribution | casting | casting elenco | casting elenco | casting cast | casting cast
callback | callback | callback | callback recall | callback | callback | callback | callback
theatre-play | drama | dramaturge drame | buhne drama stuck | drama | drama peca pecas | dramma | toneel drama
actor | - | - | komparse | - | - | - | figurant
scene | scene onstage backstage | scene | szene szenisch | escena | cena cenas palco | scena palco | scene podium podia
dance | dancing ballet choreography | ballet choregraphe | tanz ballett choreografie | danza baile ballet coreografia | danca bale ballet coreografia | danza danze ballo coreografia | dans danst ballet choreografie
festival | festival | festival | festival | - | festival | rassegna | festival
music | - | musique | - | - | - | - | muziek
orchestra | orchestra ensemble philharmonic symphony | orchestre philharmonique symphonie | orchester ensemble dirigent philharmonie sinfonie | orquesta filarmonica sinfonica | orquestra filarmonica sinfonica | orchestra filarmonica sinfonica | orkest ensemble dirigent philharmonie symfonie
instrument | violin piano pianist cello flute guitar trumpet horn viola drums | violon piano pianiste flute flutiste guitare hautbois | instrument geige violine klavier cello flote gitarre trompete bratsche | violin piano pianista flauta guitarra trompeta viola | violino piano pianista flauta guitarra trompete viola clarinete | violino violoncello pianoforte flauto chitarra tromba strumento | instrument viool piano pianist cello fluit gitaar trompet hoorn
choir-singer | choir choral sing singing sung soprano alto vocal | choeur chorale choriste soprano tenor | chor singen singt sopran tenor | coro coros coral soprano tenor | coro coros coral cantar soprano tenor | coro cori corale canto tenore | koor koren zingen zingt zang sopraan tenor
song-album | song songs album demo demos ep | chanson album morceau demo | lied lieder song songs album alben demo | cancion album disco demo | cancao cancoes album disco faixa demo | canzone album disco dischi demo | lied liedje album demo
band | rock jazz pop folk | jazz rock pop | band bands jazz rock pop | banda jazz rock pop | banda jazz rock pop | band banda bande jazz rock pop | band bands jazz rock
composer | composer | compositeur | partitur | compositor | compositor | compositore | componist bladmuziek
record-label | label | label | label tontrager | sello grabacion | gravadora selo | etichetta | label platenlabel opname
film | film films filming filmed movie cinema | film films filmer cinema | film filme kino kinos | pelicula film cine | filme cinema | film cinema pellicola | film films filmen bioscoop
filmmaker | filmmaker | cineaste | - | cineasta | cineasta encenador | regia cineasta | regie cineast filmmaker
screenplay | script | scenario | drehbuch | guion | roteiro guiao | sceneggiatura copione | scenario
tv-series | episode tv television | episode serie emission | episode fernsehen rundfunk | episodio television emision | episodio televisao emissora | episodio televisione puntata | episode televisie omroep
radio-podcast | podcast radio | podcast radio | podcast radio horspiel horfunk | podcast radio | podcast radio | podcast radio | podcast radio hoorspel
camera | shoot lens | - | dreh dreharbeiten | rodaje rodar | camera filmagem | telecamera cinepresa | -
dubbing | dubbing dubbed subtitlers | - | synchron | doblaje locucion subtitulos | dublagem dobragem locucao legendagem | - | nasynchronisatie
screening | - | - | vorfuhrung | visionado | exibicao | visione proiezione | vertoning filmvertoning
monologue | monologue selftape tape tapes showreel reel | monologue tirade showreel | monolog showreel | monologo | monologo | - | monoloog zelftape showreel
gallery | gallery | galerie | galerie | galeria | galeria | galleria | galerie
museum | museum | musee museal | museum museen | museo | museu | museo musei | museum musea
exhibition | biennale | exposition expo biennale vernissage accrochage | biennale | exponer bienal | expor bienal | esposizione esporre biennale | tentoonstelling expositie
artwork | artwork piece | oeuvre | werk werke objekt | obras | obra | opere | stuk
painting | canvas | aquarelle | gemalde malen leinwand aquarell | lienzo acuarela | telas | pittore dipinto tela tele | doek doeken aquarel
sculpture | sculpture ceramic pottery | sculpture ceramique poterie | skulptur bildhauer keramik topfer | escultura ceramica | escultura ceramica | scultura ceramica | sculptuur keramiek
photograph | portrait | portrait | portrat | - | retrato | ritratto | portret
drawing | drawing sketch | dessin esquisse croquis | zeichnung skizze | dibujo boceto | esboco | disegno schizzo | schets
fashion | - | textile couture | - | textil joyeria | textil joalharia | tessile | -
culture | heritage | patrimoine | - | patrimonio | patrimonio | patrimonio | erfgoed
prize | prize | - | - | premio | - | - | -
finalist | semifinal | - | endrunde | - | - | - | -
competition | - | - | - | certamen | - | - | concours
medal-honour | medal trophy | medaille trophee | medaille pokal | medalla trofeo | medalha trofeu mencao | medaglia trofeo | medaille trofee
ceremony | ceremony | ceremonie | zeremonie gala | ceremonia gala | cerimonia gala | cerimonia gala | ceremonie uitreiking gala
category | category | categorie | kategorie sparte | - | categoria | categoria | categorie
lottery | draw | - | - | - | lotaria | - | loten
faculty | institute | - | institut | - | instituto | istituto | departement instituut
course | course module | cours cursus module | modul | modulo | modulo | modulo | vak module
thesis | dissertation | memoire | thesis | tesina | teses | - | thesis these
semester | semester trimester academic | semestre trimestre | semester trimester | semestre trimestre | semestre trimestre | semestre trimestre | semester trimester
enrolment | matriculation | immatriculation | immatrikulation | - | - | - | -
tuition-fee | tuition | - | - | - | - | retta | -
alumni | alumni | - | alumni absolvent | egresado exalumno | egresso exaluno | alumni exallievo | alumni
cohort | - | cohorte | kohorte | cohorte generaciones | coorte | coorte | cohort
exchange | erasmus | erasmus | erasmus | erasmus | erasmus | erasmus | erasmus uitwisseling
supervisor | - | tuteur tutorat | tutor | tutor | orientador tutor | tutor | tutor
professor-dean | - | rectorat | prof | - | decano | rettrice decano | -
class-lesson | lesson | lecon | lektion | leccion aulas | aula licao licoes | aula aule lezione | klassen klaslokaal les lessen
kindergarten | kindergarten preschool daycare | - | kitas kitaplatz krippe | parvulario | - | nido nidi nursery | creche kleuter peuter
mentor | - | mentor | mentor | mentor | mentor | mentore | mentor
education | education pedagogy | pedagogie | bildung padagogik | pedagogia | pedagogia | didattica pedagogia | educatie vorming
grade | grading gpa | - | zensur | - | - | - | gemiddelde
score-points | - | score | - | baremo | - | - | -
oral-exam | oral orally viva | oraux | - | orales oralmente | orais | orali | mondeling
resit | resit retake | rattrapage redoubler | - | repetir repite | repetir | ripetere recupero | herexamen
exercise | exercise | exercice | ubung hausaufgabe | ejercicio | exercicio | esercizio | oefening huiswerk opgave
scholarship | scholarship bursary stipend | bourse | stipendium | beca becas | bolsa | borsa borse borsista | beurs bursaal
fellowship | fellowship | fellowship | fellowship | fellowship | fellowship | fellowship | fellowship
residency | - | - | residenz | - | - | - | residentie
foundation | endowment | - | stiftung | fundacion | - | - | stichting
consortium | - | - | konsortium verbund | - | - | - | consortium
timetable | timeline workplan | jalon | meilenstein | hito hitos | - | cronoprogramma | tijdpad mijlpaal werkplan
impact | impact | impact | wirkung wirksam | impacto repercusion | impacto | impatto | impact effect
objective | goal goals aims aimed | but buts visee | ziel zielsetzung zweck | meta metas | objectivo meta | scopo scopi | doel doelen
feasible | viable viability | viable viabilite | - | factible viable viabilidad | viavel viabilidade exequivel | - | doenbaar
coordinator | coordinator | coordinateur | koordinator | - | - | - | -
implement | implement | execution | umgesetzt realisierung | ejecucion implementar | execucao implementar | realizzare esecuzione | realisatie
risk | risk risks risky | - | riskant | - | arriscado | - | risico
pacing | pacing pace paced rhythm | rythme | tempo rhythmus | ritmo cadencia | ritmo cadencia | ritmo ritmi cadenza | tempo ritme vaart
plot | plot plots plotline twist | intrigue rebondissement peripetie | plot wendung | trama | trama enredo | trama trame intreccio | plot plots intrige wending
character | character protagonist hero heroine | heros heroine protagoniste | figur charakter protagonist held heldin | protagonista heroe heroina | protagonista heroi | protagonista eroe eroina | protagonist held heldin karakter
voice | voice | - | - | voz voces | voz vozes | voce voci | stemgeluid
tone | tone tones tonal | tonalite registre | ton tonfall tonalitat | tono tonos | tom tons tonalidade | tono toni tonalita | toon toonzetting
originality | original unoriginal distinctive | original singulier | original | original | original | originale | origineel
depth | depth deep deeper profound | profond | tiefe vertiefen | profundo | profundo | profondo | diep diepe diepte diepgang
structure | - | structure | struktur aufbau gliederung | estructura | estrutura | struttura | structuur gestructureerd opbouw
craft | - | metier | - | pericia | - | mestiere | -
style | style | style styliste | stil stile stilistisch | estilo | estilo | stile stili | stijl
dialogue | dialogue | dialogue | dialog | dialogo | dialogo | dialogo | dialoog
imagery | metaphor symbol | metaphore symbole | metapher symbol | metafora simbolo | metafora simbolo | metafora simbolo | metafoor symbool
tension | tension tense | tension enjeu | - | tension intriga | tensao intriga | tensione suspense | -
atmosphere | atmosphere mood | atmosphere ambiance | atmosphare milieu kulisse | atmosfera | atmosfera cenario | atmosfera sfondo | sfeer sferen atmosfeer setting decor
emotion | emotion | emotion | emotion | - | emocao emocoes | emotivo | emotie
humour | humour humor comedy wit witty | humour humoristique comique | humor lustig komodie | humor comedia | humor comedia engracado | umorismo comico | humor komisch komedie
underdeveloped | unfinished undeveloped immature unripe | inabouti inacheve mince ebauche | unausgereift unfertig dunn dunne | incipiente inmaduro | incipiente imaturo raso rasa | acerbo | onrijp onaf dun dunne
confusing | confusing muddled chaotic | confus embrouille | unubersichtlich chaotisch | confuso caotico | confuso caotico | confuso caotico | warrig rommelig chaotisch
unclear | vague ambiguous obscure | flou floue flous ambigu | unklar vage unscharf undeutlich | vago ambiguo borroso | ambiguo obscuro | vago vaga ambiguo oscuro | vaag vage onduidelijk onscherp
repetitive | repetitive repeat | redondant redite | repetitiv redundant | redundante reiterativo | redundante | ridondante | herhaling redundant
boring | boring bored dull tedious bland lifeless | ennuyeux terne fade lassant | langweilig fade trocken oberflachlich | aburrido soso plano | aborrecido chato monotono | noioso noia monotono | saai saaie vlak vlakke eentonig oppervlakkig
cliche | cliche predictable formulaic derivative stereotype | cliche banal stereotype | klischee konventionell | cliche topico predecible tipico | cliche | cliche banale | cliche
uneven | uneven inconsistent disjointed fragmented | inegal incoherent | uneinheitlich inkonsistent holprig ungleichmassig | irregular incoherente | irregular incoerente | disomogeneo incoerente | onevenwichtig incoherent onsamenhangend
flaw | flaw flaws flawed drawback | lacune | defizit | fallas | - | lacuna | -
heavy | heavy overwritten clumsy wordy verbose awkward stilted | lourd verbeux | plump uberfrachtet | farragoso forzado torpe | rebuscado pomposo | pesante | stroef
promising | - | - | vielversprechend | - | - | - | veelbelovend
polished | polished refined smooth | peaufine raffine | poliert feinschliff | pulido pulir depurado refinado | polido polir apurado | levigato rifinito raffinato | gepolijst verfijnd
potential | potential | potentiel | potential | potencial | potencial | potenziale | potentieel
moving | poignant affecting | emouvant emu emue touche | beruhrt ergreifend | conmovedor | comovente tocante | toccante commovente | ontroerend aangrijpend geraakt
vivid | vivid lively evocative | evocateur vivacite | lebhaft | vivido evocador | vivido vivaz evocativo | vivido vivace evocativo | evocatief
elegant | subtle nuanced | subtil finesse nuance | subtil feinfuhlig nuanciert | sutil | sutil subtil | delicato | subtiel fijnzinnig genuanceerd
fresh | refreshing | fraiche | erfrischend | fresco | fresco | fresco | fris frisse verfrissend
solid | sound | - | fundiert | - | - | - | degelijk gedegen
ambitious | ambitious | ambitieux | ambitioniert ehrgeizig | ambicioso | ambicioso | ambizioso | ambitieus
skilful | skilful accomplished | adroit | gekonnt souveran | diestro | pericia | abile | -
intelligent | intelligent clever astute | intelligent astucieux | klug kluge intelligent scharfsinnig | astuto | - | acuto acuta arguto | slim slimme intelligent
charm | - | charme | charme | - | charme | fascino incanto | charme innemend
law | laws legislation lawful | lois legislation | - | leyes | leis legais | legislazione | -
court | - | cour | - | tribunal | - | tar | hof tribunaal raadsheer
lawsuit | lawsuit sue sued litigation plaintiff | litige | - | pleito litigio | litigio | querela lite | geding aanklacht
fine-penalty | fined fines penalty | amende penalite sanction pv | bussgeld | multa sancion | multa coima sancao | multa multe sanzione | boete bekeuring sanctie
crime | crime criminal offence theft | crime criminel delit | diebstahl | delito robo | crime roubo furto penal | reato reati furto | misdrijf diefstal strafblad
prohibit | ban bans prohibited | prohibe | verboten | prohibido | proibido | vietato divieto proibito | verbieden
council | municipal borough | municipal | - | - | - | municipio | raadhuis
mayor | alderman | - | oberburgermeister | - | - | - | wethouder schepen
administration | - | - | amt amter amtlich | organismo | orgao | ente enti | -
government | - | etat etats | bund | - | - | - | kabinet
road-traffic | street speeding | voirie rue rues | - | calle | rua ruas | strada viabilita | straat straten
inspection | - | - | inspektion | - | - | ispezione ispettore | -
petition | petition signatories | signataires | petition | - | peticao | petizione | petitie
vote | voter | votes votants | voten votierten | voten | - | scrutinio | stemt stembus
parliament | parliament mp mps senate | depute senat assemblee | parlament landtag abgeordnete senat | parlamento diputado senado asamblea | parlamento deputado senado assembleia | deputato senato | parlement senaat
politics | - | - | partei | - | - | - | partij
protest-strike | protest strike | greve protester | protest demonstration | huelga | greve protesto | sciopero protesta | staking betoging
therapy | - | psy | - | - | - | cure | -
psychology | - | - | - | psiquiatra | psiquiatra | psichiatra | -
disability | handicap impairment | - | barrierefrei | minusvalia | - | - | gehandicapt
pharmacy | vaccine drug drugs | vaccin | impfung medikament | vacuna | vacina | vaccino | vaccin medicijn
injury | accident | accident | unfall sturz | accidente lesion | acidente lesao | - | letsel blessure
sport | gym | athlete gymnastique | turnen athlet fitness | atleta gimnasio | desporto esporte atleta ginasio | atleta palestra ginnastica | atleet gym
match | tournament | match | turnier | torneo | - | torneo | toernooi duel
coach | - | - | coach | coach | - | coach | -
ball-games | football soccer rugby hockey tennis cricket swimming | football foot rugby tennis natation | fussball tennis handball hockey | futbol tenis baloncesto natacion rugby | futebol natacao basquete rugby | calcio tennis nuoto pallavolo basket | voetbal tennis hockey zwemmen korfbal
league | league | ligue | liga ligen | liga ligas campeonato | campeonato taca | lega coppa | kampioen beker divisie
race | races racing runner marathon | marathon | lauf marathon | maraton | maratona | corse maratona | marathon wielrennen hardlopen
club | club clubs | club clubs | klub klubs | club clubes | clube | club | club clubs vereniging
association | federation | association federation | verband dachverband foderation | federacion | federacao gremio | associazione federazione | federatie bond
church | parish chapel religious | paroisse religieux culte | gottesdienst | religioso | paroquia religioso | religioso | kerken parochie dominee
youth | teenager scout | scout | pfadfinder | - | - | - | scouting
celebration | jubilee | - | jubilaum | aniversario | - | - | jubileum
hobby | hobby hobbies leisure pastime | loisir hobby | hobby freizeit | aficion ocio hobby | hobby hobbies lazer | hobby svago | hobby
launch | unveil | lancons | launch lancieren | - | - | lancio | lanceren gelanceerd
growth | grows expand | expansion | - | expansion | expansao | espansione | uitbreiding
report | - | - | bericht | - | - | rapporto resoconto | rapport
web-media | blog blogs | blog blogs | blog blogs | blog blogs | blog blogs | blog | blog
charity | nonprofit ngo philanthropy | humanitaire ong philanthropie | caritas wohlfahrt | caridad altruista | caridade ipss | onlus carita | ngo ngos filantropie
children | toddler | gamin | kindheit | infancia | infancia | infanzia | kindje
refugee-poverty | refugee asylum migrant homeless shelter | refugie asile migrant | fluchtling asyl migranten obdachlos | refugiado asilo migrante | refugiado asilo migrante | rifugiato migranti | asiel dakloos
elderly | elderly | aine aines | - | anciano | idoso | - | bejaarden
adopt | adopt foster | adopter | adoptieren tierheim | adoptar adopcion | adotar adocao | adottare adozione canile | adopteren geadopteerd
environment | environment ecology climate | ecologie climat | umwelt okologie klima | ambiente ecologia | ecologia | ambiente ecologia clima | milieu klimaat ecologie
sustainable | sustainable | durable | - | sostenible sustentable | sustentavel | durevole ecosostenibile | duurzaam
plant-tree | - | foret | wald walder | bosque | - | bosco boschi | bos bossen
sea-water | sea seas river lake coast beach island | mer riviere fleuve lac lacs plage eaux ile | meer see seen fluss kuste strand insel | mar rio rios lago playa isla | mar rio rios lago praia costa ilha | mare fiume lago laghi spiaggia isola | zee rivier kust strand eiland
mountain | mountain hill hills valley | alpes vallee | berg berge gebirge tal | valle | serra | montagna valle collina | berg bergen gebergte
energy | - | - | photovoltaik | fotovoltaico | fotovoltaico | solare | -
waste | recycling | recyclage | recycling entsorgung | reciclaje | reciclagem | riciclo | recycling
farm | farms farming agriculture harvest | recolte | bauernhof acker ernte | cosecha | fazenda | - | boeren boerderij landbouw oogst
nature | nature wildlife | nature | - | naturaleza | natureza | natura | -
`;
