/** Courtesy, feeling, people by what they are to each other, and everyday verbs. `meanings.ts` says how a line is read. */
export const PEOPLE = `
thank | thank cheers ta grateful gratitude | merci remercions gratitude | dank danke dankt dankbar bedanken | gracias agradecemos gratitud | obrigado agradecemos grato grata gratidao | grazie ringraziamo grato grata grati | dank danken dankt bedankt dankbaar dankwoord
appreciate | appreciate value valuing esteem | - | schatzen wertschatzung wurdigen gewurdigt | aprecio | - | apprezzato stimiamo | gewaardeerd
effort | effort pains devote dedicate diligence | effort devoue consacre | muhe muhen bemuhen einsatz gewidmet engagement anstrengung | esfuerzo dedicado empeno esmero | esforco dedicou empenho | sforzo dedicato fatica | inspanning inzet
interest-in | keen intrigued curious | curieux curiosite | interesse neugierig | interes curiosidad | interesse curioso | curioso | belangstelling geinteresseerd
trust-in | rely relied reliable | foi fiable fidele | zutrauen zuverlassig | fe fiable fiarse fiar | fiavel fe fiabilidade | fiducia fidarsi | betrouwbaar
luck | luckily unlucky fortune | fortune bonheur | daumen toi | fortuna afortunado | sortudo fortuna | lupo bocca crepi | fortuin mazzel boffen duimen duim bofte
dream | dream | reve reves rever revons | traum getraumt | sueno sonar sonado | sonho sonhar | sogno sogni sognare | droom dromen gedroomd
congratulate | congratulations bravo kudos | felicitations bravo chapeau | gratulieren begluckwunschen bravo | enhorabuena felicitaciones | parabens felicitacoes | congratulazioni rallegramenti bravo brava bravi | gefeliciteerd feliciteren
regret | regret | regrettons | bedauern | lamentamos | lamentamos pesar | rammarico rincresce malincuore | spijt
unfortunately | unfortunately alas sadly | malheureusement helas | leider schade unglucklicherweise | desafortunadamente desgraciadamente | infelizmente desafortunadamente desgracadamente | purtroppo sfortunatamente ahime disgraziatamente | helaas jammer
sorry | sorry afraid | desole navre | leid leidtun | siento sentimos pena lastima | sinto sentimos pena | spiace dispiace duole dolente peccato | sorry
apologise | apologise excuse pardon forgive | excuses pardon | verzeihen pardon | perdon | desculpa perdoar | scusa scuse scusi perdono | excuses excuus verontschuldiging pardon
disappoint | disappoint dismay letdown frustrating | decevoir decu decue decus deception frustrant | enttauschen frust | decepcion desilusion defraudar frustrante | desilusao decepcao desapontar frustrante dececao | deludere deluso frustrante | teleurstellen balen frustrerend
sad | sad sadness sadder unhappy cry cried crying tears tearful | triste pleurer larmes chagrin | traurig weinen tranen betrubt | triste llorar lloro lagrimas | triste chorar chorei lagrimas | triste piangere pianto lacrime | verdrietig droevig treurig triest huilen tranen
comfort | comfort console soothe | apaiser soulager | trost | consolar | consolo | consolare | troost
angry | angry anger annoyed upset hate hated hates furious | colere fache deteste furieux enerve | wutend wut arger sauer hassen | enfado enojo enojado odio odiar rabia | raiva zangado chateado odeio odiar irritado | rabbia arrabbiato odio odiare furioso | boos boze woede haten haat geirriteerd kwaad
shame | shame ashamed embarrassed guilty blame fault | honte gene genant coupable culpabilite embarras | scham peinlich schuld | verguenza avergonzado bochorno culpa | vergonha envergonhado culpa | vergogna imbarazzo colpa colpe | schamen gene schuld
hope | hope hopes hoped hoping hopeful | esperons espoir | hoffen hofft hoffnung erhoffen | ojala | oxala | speriamo spero sperare | hoop hopen hopelijk hoopt
encourage | encourage persevere courage bravely | encourageons perseverer | ermutigen ermuntern motivieren mut mutig anspornen | animo animamos anime alentar aliento | encorajamos animo anime incentivamos coragem | incoraggiamo coraggio spronare | aanmoedigen moed moedig bemoedigen
discourage | dishearten demotivate daunted | decourager demotiver | entmutigen demotivieren | desanimar desalentar | desanimar desmotivar | scoraggiare demoralizzare | ontmoedigen demotiveren
opportunity | - | - | - | - | chance | - | opportuniteit
praise | praise applaud laud acclaim | eloge louange louer saluer saluons | lob lobe loben lobt gelobt lobte | elogio alabar halago | elogio louvar louvor | lodare lode lodevole elogio lodi | lof loven prijzen
impress | - | marquant | imponiert | - | - | colpito | -
admire | admire awe awesome | admirons | bewundern | admiramos | admiramos | ammiriamo | bewonderen ontzag
respect | respect | - | respekt achtung | - | - | - | respect eerbied
excellent | splendid brilliant wonderful fantastic amazing fabulous | magnifique brillant formidable genial extraordinaire merveilleux | toll tolle wunderbar fantastisch brillant sensationell prachtig grandios glanzend | estupendo magnifico brillante extraordinario maravilloso fantastico genial | otima maravilhoso brilhante extraordinario fantastico notavel | straordinario fantastico magnifico brillante splendido meraviglioso | geweldig fantastisch prachtig schitterend uitmuntend briljant
fascinating | fascinating gripping captivating absorbing | passionnant fascinant captivant prenant | spannend fesselnd faszinierend packend mitreissend | apasionante fascinante cautivador emocionante pasion atrapante | fascinante empolgante emocionante cativante paixao envolvente | affascinante avvincente emozionante coinvolgente appassionante | boeiend spannend fascinerend meeslepend
talent | talent gifted skill | talent doue douee doues cvtheque | begabt fahigkeit | talento dotado | talento dotado | talento dotato | begaafd bekwaam getalenteerd
beautiful | beautiful lovely nice elegant charming gorgeous | beau beaux belle joli jolie jolis elegant beaute | hubsch reizend reizvoll elegant nett nette | bello bella hermoso lindo linda bonito elegante belleza | bonito lindo linda belo bela belos elegante beleza | bello bella belle belli bel elegante carino | mooi mooie mooiste leuke elegant
honour | honour honor privilege flattered | honore flatte | ehre ehrt ehrung privileg | honor honra privilegio | honra honroso privilegio | onore onori onorati privilegio | eer vereerd eren eervol privilege
happy | happy happier glad delighted joy joyful thrilled overjoyed | ravi ravie ravis joie enchante rejouissons | freuen freut freude gefreut erfreut froh frohe | feliz alegria | feliz alegria encantado | felice lieto lieti lieta gioia | blij blije verheugd vreugde fijn fijne
gladly | willing | - | - | - | prazerosamente | - | gretig gerust
like | liking | aimons aimez | mag magst | - | gostei | piacciono | lust lusten aanspreken
enjoy | enjoy fun funny | plaisir savourer amusant amuser agreable | geniessen genossen vergnugen spass amusant genuss | disfrutar placer | desfrutar curtir | goduto godere gradevole gradito | genieten genoten plezier
surprise | surprise unexpected astonished | surprise inattendu etonne | staunen unerwartet | sorpresa inesperado asombro | surpresa inesperado espanto | sorpresa inaspettato stupito stupore | verrast verbaasd
proud | proud pride | fier fiere fiers fierte | stolz | orgullo | orgulho | orgoglio fiero fiera fieri | trots
laugh | laugh smile smiling joke jokes joking | rire rires sourire blague rigoler | lachen lacht gelacht witz witzig scherz | risa reir reimos sonrisa sonreir broma | rir riso rimos sorriso brincadeira piada | ridere riso risata sorriso scherzo | lachen lacht lach gelachen glimlach grap grappig
enthusiasm | enthusiasm excited eager | enthousiasme emballe | begeistert enthusiasmus | entusiasmo ilusion | entusiasmo | entusiasmo | enthousiast begeesterd
kind | kind kindness polite courtesy gentle | gentil aimable amabilite poli polie | hoflich | amable amabilidad | gentil amavel amabilidade cortesia | garbato | aardig beleefd
dear | dear dearest | cher chere chers | geehrte verehrte | estimado | caro cara caros prezado estimado | caro cara cari gentile egregio spettabile | geachte lief
mister | mr mrs ms sir madam dr prof | monsieur messieurs madame mesdames mme mlle dr | herr herrn herren frau damen dame dr | senor sr sra don dona dr | senhor sr sra dona exmo dr | signor sig dott ssa | heer heren mevrouw meneer dhr mevr dr
regards | cordially faithfully | cordialement salutations amicalement | gruss freundlichen mfg vg herzlich hochachtungsvoll | saludos cordial atentamente abrazo | atenciosamente saudacoes cordialmente abraco | saluti cordiali distinti ossequi | groet hoogachtend mvg
hello | hello hi hey greetings | bonjour bonsoir coucou | hallo hi moin gruezi servus | hola | ola oi alo viva | ciao salve buongiorno | hallo hoi
goodbye | goodbye bye farewell | adieu | tschuss ade verabschieden | adios chao despedida despido | adeus tchau despedida | addio | doei afscheid vaarwel
welcome | welcome | bienvenue accueillir | willkommen | bienvenido acoger acogida | acolher bemvindo | benvenuto | welkom
warm | warm warmly warmest warmth cold cool hot | chaud chaleureux froid | warm warme kalt kalte | calor calurosa frio fria | quente caloroso frio fria | caldo calda caloroso freddo | warm warme warmte koud koude heet
heart | heart | coeur | herz herzen | corazon | coracao | cuore cuori | hart harten
hard | painful struggle agonised | dur dure durs dures delicat penible ardu | hart harte | duro dura ardua arduo | duro dura arduo ardua | duro dura arduo ardua | zware
problem | problem trouble | probleme ennui pepin | problem | problema lio inconveniente | problema inconveniente | problema disguidi | probleem knelpunt
hesitate | wavered torn | - | zaudern scheuen | titubear | - | titubare | schromen
worry | worry worried anxious anxiety fear feared fears nervous scared stress | inquiet peur craindre craignons souci nerveux stress | sorge sorgt besorgt angst furchten nervos | preocupar miedo temo temor temer nervios | preocupar medo receio temo temer nervoso | preoccupare paura timore temo temere nervoso | bezorgd zorgen bang vrees vrezen angst ongerust zenuwachtig
serious | serious | grave | ernst seriose | serio seriedad grave | serio seriedade grave | serio seri seria serieta grave | ernstig serieus
true | true truth real genuine actually | vrai vraie verite reel reelle | wahr wahrheit echt echte tatsachlich | verdad real realidad | verdade real realidade | vero vera verita reale realmente | daadwerkelijk waarlijk
clear | - | clarte | klarheit deutlich | clara claridad obvio | clareza | evidente | helder
fair | fair fairness unfair impartial | equitable egalite impartial | fair faire fairness gerecht unparteiisch | justo justa equitativo imparcial | justo equitativo imparcial | equo equa equita parita ingiusto | billijk fair onpartijdig
right | accurate | - | - | - | - | - | correct
sure | - | - | bestimmt | certeza | seguro | certezza | -
applicant | aspirant | - | anwarter | - | aspirante | aspirante | -
supplier | supplier vendor | fournisseur prestataire | lieferant zulieferer | proveedor | fornecedor prestador | fornitore ditta ditte | leverancier toeleverancier
partner | partner | partenaire | partner | socio socia | parceiro socio socia | partner socio soci | partner vennoot
author | author poet poets playwright coauthor byline | auteur autrice poete coauteur | autor dichter koautor mitautor | autor poeta coautor | autor poeta coautor | autore autrice poeta poeti coautore | auteur coauteur medeauteur
lecturer | lecturer orator | orateur conferencier oratrice mcf ater | redner vortragende dozent privatdozent habilitation | ponente orador conferenciante catedra | palestrante orador catedratico regente | relatore oratore cattedra | lector inleider leerstoel
artist | artist performer musician actor actress singer dancer painter art arts | artiste musicien acteur actrice comedien danseur art arts | kunstler musiker darsteller tanzer sanger | artista actor actriz musico cantante bailarin arte | artista ator atriz atores musico cantor bailarino arte | artista attore musicista cantante ballerino arte arti | kunstenaar artiest acteur actrice muzikant zanger danser artistiek
student | student pupil | lyceen | student werkstudent | alumno | aluno aluna | studente alunno allievo | student leerling scholier
teacher | teacher taught tutor professor coach mentor | enseignant prof profs professeur instituteur | lehrer professor trainer lehrkraft lehramt lehrt | maestro ensenar profesor | professor docente ensinar | insegnante docente maestro professore | docent leraar leraren leerkracht professor hoogleraar basisschoolleraar lesgeven
trainee | mentee | stagiaire alternant | praktikant lehrling azubi | becario practicante pasante | bolseiro bolsista | tirocinante | stagiair trainee
tenant | tenant | locataire | mieter mietinteressent | inquilino arrendatario | inquilino locatario | inquilino conduttore | huurder huurster
landlord | landlord owner | proprietaire bailleur | vermieter besitzer hausverwaltung | propietario casero dueno duena | proprietario dono donos | proprietario padrone locatore | verhuurder huisbaas huiseigenaar
agent | agent agency | agent agence | agent makler | agente agencia | agente agencia | agente agenzia | agent makelaar
lawyer | lawyer attorney solicitor notary paralegal | avocat notaire juriste juridique | anwalt notar jurist kanzlei | abogado jurista juridico bufete letrado | advogado juridico | avvocato notaio | advocaat notaris jurist juridisch
volunteer | volunteer charity | benevole | ehrenamt fsj | voluntario ong | voluntario ong | volontario | vrijwilliger
client | client customer buyer helpline callcentre | client acheteur | kunde mandant kaufer kundschaft auftraggeber | cliente | cliente | cliente | klant client koper callcenter opdrachtgever
secretary | secretary assistant clerk receptionist administrator | secretaire assistant greffier | sekretar assistent sachbearbeiter | secretario asistente auxiliar | secretario assistente auxiliar | segretario assistente | secretaris assistent receptionist
jury | jury juries juror panel | jury jurys jure jures juges | jury juroren jurymitglied | jurado jueces | juri jurado juris juizes | giuria giurato | jury juryleden jurering
committee | committee | comite commission | kommission komitee gremium | comite comision | comite comissao banca | comitato commissione | commissie comite
board | board council trustee governor | bureau | beirat aufsichtsrat | junta | administracao | cda assemblea | bestuur raad raden
referee | - | rapporteur reference arbitre | referenz | arbitro referencia | arbitro referencia | referee | referent
editor | editor edit edits edited | editeur editrice redaction editorial | redaktion lektor chefredaktion | editor redaccion | editor redacao redator | editore redazione redattore | redactie editor
director | director dean deans provost rector headteacher ceo | directeur doyen recteur | leiter leitung intendant dekan rektor direktor | director rector | diretor direcao reitor | direttore direzione dirigente rettore | directeur rector decaan
manager | manager boss chief head heads headed supervisor executive leader | manager chef cheffe chefs responsable gestionnaire patron encadrement gerant | manager chef chefin teamleiter | gerente jefe jefa jefes jefatura encargado gestor coordinador | gerente chefe chefia gestor coordenador encarregado | responsabile capo capi manager gestore caporeparto coordinatore | manager leidinggevende chef baas teamleider coordinator
president | president chair | president | prasident obmann | presidente | presidente | presidente | president
minister | minister mayor | ministre maire mairie gouvernement | minister burgermeister regierung behorde | ministro alcalde gobierno | ministro governo autarca | ministro sindaco governo | minister burgemeester regering
recruiter | hr | rh drh | recruiter hr | rrhh rh | rh | recruiter hr | hr
curator | curator | curateur | kurator | curador | curador | curatore | curator
team | team teams crew staff | equipe | team teams mannschaft | equipo plantel | equipa time times | team squadra staff | team teams ploeg
colleague | colleague coworker teammate peers | collegue consoeur collaborateur | kollege mitarbeiter | colega | colega | collega collaboratore | collega medewerker teamgenoten
competitor | incumbent | rival | - | - | rivais | sfidante | rivaal
person | human | humain | leute menschen | humano | humano | umano umana | mens lui
man-woman | man men woman women lady ladies guy guys girl girls boy boys | homme femme garcon mec mecs | mann manner frauen madchen kerl | hombre mujer chico chica | homem homens mulher rapaz menina | uomo uomini donna donne ragazzo | man mannen vrouw meisje
member | member | membre adherent adhesion | mitglied | miembro afiliado membresia | membro associado | membro | lid leden lidmaatschap
guest | guest host hosts hosted visitor | hote hotes visiteur | gast gaste gastgeber besucher | huesped anfitrion visita | hospede anfitriao visita | ospite visita | gast gasten gastheer bezoeker
alone | lonely | - | - | sola solos solas soledad | sozinho | soli sole | eenzaam
together | jointly mutual | - | gemeinsam | - | - | assieme congiunto | tezamen gezamenlijk
family | family relative cousin uncle aunt nephew niece grandmother | famille cousin oncle tante neveu niece | familie verwandte onkel tante neffe oma opa cousin | familia primo prima tio tia abuelo sobrino pariente | familia primo tio tia avo avos sobrinho parente | famiglia familiare zio zia cugino nonno nonna nipote parenti | familie gezin neef nicht tante oom oma opa
parent | parent mother father mum mom dad mummy daddy | parent mere meres pere peres maman papa | eltern mutter vater mama papa mutti | padre madre mama papa papas | pai pais mae maes mamae papai | padre padri madre madri genitore mamma papa babbo | ouders moeder vader mama papa mam
child | child kid kids baby son sons daughter | enfant bebe bebes fils fille gosse | kind kinder baby sohn sohne tochter | nino nina ninos ninas hijo hija hijos hijas bebe | crianca filho filha bebe | bambino figlio neonato | kind kinderen baby zoon zoontje dochter
sibling | brother sister sibling twin twins | frere soeur jumeau | bruder zwilling | hermano gemelo | irmao irma irmas gemeo | fratello sorella gemello | broer zus zussen zusje zuster tweeling
spouse | wife wives husband spouse | mari epouse epoux conjoint | ehefrau gatte gattin ehepartner | marido esposa conyuge | marido esposa | marito moglie coniuge | echtgenoot gade
friend | friend mate mates pal buddy | ami amie amis amies amitie copain copine pote potes | kumpel befreundet | amigo amiga amistad | amigo amiga amizade | amico amica amici amiche | vriend maat maatje
love | loves loving lover romance kiss kisses hug hugs | amour bisous bises bise baiser calin | liebt geliebt kuss kusse umarmung herzblut | amor amores amar enamorado beso besos carino | amor amores amar apaixonado beijo carinho beijinhos | amore amori amare amo innamorato bacio baci abbracci affetto | liefde zoen zoenen kus kusjes knuffel passie hartstocht
couple | dating boyfriend girlfriend flirt tinder crush chemistry | couple celibataire flirt rencard | flirt dating single | pareja cita citas ligue soltero | namoro casal solteiro | coppia fidanzato flirt single | date dates daten
wedding | wedding marriage marry bride groom anniversary | mariage marier noces fiance | hochzeit heirat verheiratet braut trauung | boda bodas casar casamiento casado novio novia | casamento casar casado noivo noiva boda bodas | matrimonio nozze sposi sposa sposo | bruiloft huwelijk trouwen getrouwd bruid
party | party celebrate birthday | fete fetes feter anniversaire celebrer | feier gefeiert party geburtstag | fiesta celebrar | festa celebrar aniversario comemorar | festa feste celebrare | feest verjaardag vieren gevierd
gift | gift gifts | cadeau offrande | schenken | regalo | prenda | regalo | cadeau
dinner | dinner lunch meal meals eat eating eaten ate food cook cooking cooked cake supper kitchen | diner dejeuner repas manger cuisine gateau | essen gegessen kochen kuche restaurant | cena cenas cenar comida almuerzo desayuno cocina | jantar almoco comida cozinha refeicao | cena cene cenare pranzo mangiare colazione cucina ristorante | diner eten etentje lunch ontbijt koken gegeten maaltijd restaurant keuken
drink | coffee tea drink beer beers wine pub bar cafe drank juice bottle pint cocktail | cafe cafes boire bois biere vin verre apero boisson vins jus bouteille aperitif | kaffee tee trinken getrunken bier wein saft flasche | cafe cafes cerveza copa copas beber bebida vinos zumo jugo botella | cafe cafes cerveja vinho cha beber copo bebida sumo suco garrafa | caffe birra vino bere bevanda aperitivo vini succo acqua bottiglia | koffie thee drinken drankje bier wijn borrel wijnen sap water fles flessen
neighbour | neighbour flatmate roommate | voisin colocataire | wg | vecino | vizinho | coinquilino | buur buren buurman buurvrouw buurt huisgenoot
holiday | holiday | conge | urlaub ferien | vacaciones festivo feriado | ferias | ferie | vakantie
christmas | christmas xmas easter | noel paques | weihnachten ostern | navidad pascua | natal pascoa | natale pasqua | kerst pasen
pet | pet pets dog dogs cat cats bird birds horse animal puppy kitten | chien chat chats animal oiseau cheval | hund katze tier tiere haustier pferd vogel | perro perra gato gata gatos mascota caballo | gato gata gatos cao caes cachorro bicho cavalo | cane cani gatto gatti gatta animale cavallo | hond kat katten huisdier dier dieren paard
garden | garden allotment lawn hedge shed | jardin potager pelouse haie | garten rasen hecke kompost | jardin huerto cesped seto | jardim horta relva | giardino orto orti prato siepe | tuin tuinen tuintje tuinier volkstuin gazon heg
birth | born pregnant babies | naissance naitre naquit enceinte | geboren neugeborenes | nacimiento nacer nacio nacido parto | nascimento nascer gravida parto | nascita nascere nato nata gravidanza incinta | geboren geboorte zwanger
live | live lives lived living life alive | vie vies vivre vivant vivons vit vecu | lebt lebte lebst gelebt wohnen wohnt | vida vidas vivir vive vivo viven vivimos | vida vidas viver vive vivo morar mora moro | vita vite vivere vive vivo viva vivono abitare abito | leven leeft leefde wonen woont woon woonde
death | death died die dies dead dying deceased funeral grief grieve mourning bereavement condolences sympathy | mort morte mourir deces decede deuil obseques funerailles condoleances | tod todesfall starb sterben trauer beerdigung beileid | muerte murio morir fallecimiento funeral luto duelo condolencias pesame | morte morreu falecimento funeral luto pesames | morte morto morta morire deceduto decesso scomparsa funerale lutto condoglianze cordoglio | dood sterven stierf begrafenis rouw condoleance medeleven
health | health wellbeing | sante sain saine sanitaire | gesundheit | sanidad sano sana sanitario | saude sanitario sadio | sanita sano | gezondheid
ill | ill illness sick sickness disease fever flu covid unwell | malade fievre grippe cancer covid | krank erkrankt erkaltet fieber grippe | enfermo fiebre gripe covid | doente doenca febre gripe cancro covid | malato influenza covid | ziek ziekte griep koorts kanker corona ziekmelding
hospital | hospital clinic ward wards | hopital hospitalier clinique chu | klinik spital praxis | hospital clinica ambulatorio | hospital clinica | ospedale clinica asl ambulatorio | ziekenhuis kliniek hospitaal
doctor | medical physician gp nurse nursing dentist surgery veterinary | medecin medical infirmier dentiste chirurgie veterinaire | arzt arztin arzte arztlich medizin pflege zahnarzt chirurg tierarzt oberarzt facharzt | medico dentista cirugia cirujano veterinario | medico enfermeiro dentista cirurgia veterinario | medico dentista chirurgo veterinario | arts artsen dokter huisarts medisch tandarts chirurg geneesheer
body | body bodies hand hands handed eye eyes face faces arm arms leg foot feet blood finger hair mouth ear ears | corps main mains oeil yeux visage tete tetes bras jambe pied pieds sang doigt cheveux bouche | korper hand hande kopf kopfe auge augen fuss fusse bein blut finger haare mund ohr | cuerpo mano manos ojo ojos cabeza pie pies brazo pierna sangre dedo dedos pelo boca | corpo mao maos olho olhos cabeca pe pes braco perna sangue dedo dedos cabelo boca | corpo mano mani occhio viso piede piedi braccio gamba sangue dita capelli orecchio | lichaam hand handen ogen oog gezicht voet voeten arm been benen bloed vinger mond oor
pain | pain hurt hurts hurting wound injury | douleur blesse | schmerz weh wehtun | dolor duele doler herida | dor dores doi doer ferido machucar | dolore ferita | pijn pijnlijk wond kwetsen
sleep | sleep slept tired | dormir dort fatigue | schlafen mude | dormir duerme cansado | dormir cansado sono | dormire stanco sonno | slapen slaap moe
recover | recover heal healing cure | guerir retablir | genesung erholen heilen | recuperar curar sanar | recuperar curar | guarire | herstel genezen
write | write writing written wrote | ecrire ecrit ecrivain ecris | schreiben | escribir | escrever escrito | scrivere scritto scrisse | schrijven schreef
call | telephone ring rings rang | coup | rufen ruf rief handy | llamo llame | chamou liga liguei ligou telemovel celular | squillo | belde opbellen
ask | - | - | - | piden pido pidio | pedem pediu peco | - | -
speak | talk talked talking speak spoke chat chatted | parler parlons parlant | sprechen spricht gesprach reden redet geredet | hablar hablo hable charla | falar fala falo fale falou falamos | parlo parliamo | spreken spreek sprak gesprek praten praat gepraat
say | - | disait | - | dicen dicho diga dices | dizem dito diga dizes | diciamo dica | zeiden
meet | meet meets meeting met | rencontrer reunion rendez | treffen traf getroffen begegnen sitzung | reunion | reuniao reune | incontro riunione | vergadering bijeenkomst treffen
communicate | communicate | communiquer | kommunikation | - | - | - | communicatie gecommuniceerd
advise | counsel | - | ratschlag | asesor | - | consulenza | raadgeving
suggest | - | - | nahelegen | sugiero | sugiro | - | -
mention | mention cite cited | mentionner citer cite | nennen nennt genannt | mencionar | mencionar citar citado | menzionare citare citato | vermelden noemen noemt noemde
introduce | introduce present | - | vorstellen prasentieren | - | - | - | -
hear | hears | ecouter | hort hore | oir oido oye escuchar | ouvir ouvi ouviu ouvimos ouvido escutar | ascoltare udire udito | hoor hoorde luisteren
read | read reads reader reading reread | lire lit lis lu lue lus lues lisons lecture lecteur | lesen liest lies las leser gelesen lesung lekture | leer lei leido leemos leyo leerla lea lectura lector leo lee leida leyendo | ler leu lemos lido leia leitura leitor le lida reler | leggere leggo letto lettura leggi rileggere | lezen lees leest las lezer herlezen lectuur
look | viewed viewing glance | coupdoeil | ansehen gucken | miramos mirado mire | olha olhamos olhe olhada olhei | sguardo | kijkt keken gekeken blik
check | - | - | - | - | checar | - | checken
attention | careful care caring thorough | soin soins soigneusement | sorgfaltig aufmerksam | cuidado atencion | cuidado | cura accurato scrupoloso | zorgvuldig aandacht
letter | letter | lettre | brief | carta | carta | lettera | brief brieven
email | email mail mails mailed mailing | email mail mails courriel | email mail mails gemailt | email mail mails correo | email mail mails eletronico | email mail mails | email mail mailen mails mailtje gemaild
mailbox | mailbox inbox spam | boite | postfach posteingang spam | bandeja buzon spam | caixa spam | casella spam | mailbox inbox postvak spam
message | message note notes text texted | message sms | nachricht sms | mensaje recado | mensagem recado | messaggio sms | boodschap sms
news | news newsletter update headline | infos actualite actus actu | newsletter neuigkeit | noticia novedades boletin | noticia novidade boletim manchete | notizia novita aggiornamento | newsletter
link | link links click button url | lien liens cliquer bouton | link links klick | enlace link links clic vinculo pulse | link links clique clicar hiperligacao botao | link clicca clic pulsante | link links linkje klik klikken klikt knop
website | website site sites web online portal platform | site sites web portail plateforme | website webseite portal plattform online homepage | web portal plataforma | web site sites portal plataforma online | web sito siti portale piattaforma online | website site sites webpagina portaal platform online
page | page pages | page pages | seite | pagina | pagina | pagina | pagina blz bladzijde
attachment | - | annexe piece | anlage | - | anexado | - | -
upload | upload download | telecharger televerser | hochladen hochgeladen herunterladen download upload | cargar | upload download | caricare scaricare | uploaden downloaden
login | login password logged signin logout username | connexion motdepasse login | passwort kennwort konto konten einloggen login | clave usuario sesion login | senha login usuario | password utente login accedere | inloggen account login
list | listing | - | - | - | - | liste | -
address | address | - | adresse | domicilio | endereco morada | indirizzo | adres
recipient | sender | destinataire | absender | destinatario | destinatario | destinatario mittente | afzender geadresseerde
card | card cards postcard debit chip pin | carte bleue | karte kartchen ec | tarjeta postal | cartoes postal bilhete multibanco | tessera biglietto cartolina carta carte bancomat | kaart ansichtkaart pasje bankpas pinpas
word | word words wording sentence | mot mots parole phrase | wort worte satze | palabra frase | palavra frase | parola frase frasi | woord zin zinnen
photo | photo picture image | photo image | foto fotos fotograf bild bilder | foto fotos fotografia imagen | foto fotos fotografia imagem | foto fotografia immagine | foto fotos fotograaf afbeelding beeld
video | video zoom skype camera footage clip clips | video visio camera clip clips | video kamera zoom clip clips | video camara | video camara | video filmato | video camera clip filmpje
do-make | maker | faisons faisait faits fasse | taten | haces hicieron | fizeram | faceva farlo | deden
work | work worked working | travail | arbeit gearbeitet | trabajo | trabalho | lavoro | werk werken werkt gewerkt
try | trying | tentative | - | - | tente | - | -
help | help helped helps helping helpful aid | aide aider aidez aides | helfen hilft hilfe geholfen half | ayudar ayude | ajudar ajude ajudou | aiuto aiutare supporto | helpen helpt hulp geholpen
use | use used uses using user users usage | utiliser usage | benutzen nutzen nutzt nutzung gebrauch | usar uso usa usado utilizar | usar uso usa usado utilizar | usare uso usa usato utilizzare | gebruiken benutten
useful | useful handy | utile | nutzlich hilfreich | util utiles | util uteis pratico | utile inutile | nuttig handig
keep | holds held | tenir tient tenons tenu tenais tiendra | halten halt hielt | mantener mantiene | - | tengo mantenere | -
leave-let | leaving | quitter | liess gelassen | dejo | deixo | - | lieten
sit-stand | sitting stood lying | asseoir | sitzen sitzt sass | sentar | sentar | sedere seduto siede sto stanno stava | sta lagen
win | - | remporter | sieger | - | - | - | -
play | play plays played playing game games sport | jouer joue joueur jeu jeux sport | spielen gespielt sport | jugar juego jugador deporte | jogar jogo jogos jogador joga | giocare gioco giochi sport | spelen spel speelt gespeeld sport
lead | leads leading guidance | mene guider conduire diriger | fuhrung | dirigir guiar liderar conducir | liderar dirigir guiar conduzir | guidare | leidde geleid begeleiden
treat | deals | gerer gere | kummern | - | lidar gestao | gestire | -
add | adds | - | erganzen | agregar | - | addizionare | bijvoegen
create | create develop | creer cree creation developper | entwickeln kreativ | crear creado creacion creativo desarrollar | criar criou criacao criativo desenvolver | creare creato creazione sviluppare | creeren creatief ontwikkelen
build-repair | build built repair fix fixed | batir batiment reparer | bauen gebaut reparieren | construir arreglar | - | edificare edilizia | bouwen gebouwd repareren
clean | clean wash washed tidy | nettoyer laver menage | putzen putzt reinigen sauber waschen | limpiar lavar | limpar limpo limpeza lavar | pulire pulito pulizia lavare | schoonmaken poetsen wassen gewassen
fail | flunked | - | fiasko missgluckt | reprobado | - | - | faalt zakken zakt
avoid | avoid prevent | eviter | verhindern | evitar evite impedir | evitar evite impedir | evitare impedire | vermijden verhinderen
join | joined | - | - | unirte unir | aderir | unirsi | instappen
move | moves relocate | demenager bouger deplacer mutation | umziehen umzug umgezogen | mudarse mudanza moverse | mover deslocar | trasloco muovere spostare | bewegen
travel | travel trip trips cruise | voyage | reise reist ausflug kreuzfahrt | viaje viajar viajo crucero | viagem viajar viajei cruzeiro | viaggio crociera gita | reis reizen reist reisde gereisd reiziger reisbureau
turn | - | virage | drehen dreht gedreht | girar gira giro giramos | virar vira virou girar | girare gira girato | draaien gedraaid
rush | run runs running ran rush rushed hurry race urgent | courir courez presser hate depecher urgent | rennen rennt rannte eile eilig beeilen dringend | prisa apurar corriendo urgente | pressa urgente | corsa corsi fretta affrettarsi urgente | rennen lopen loopt liep dringend
drop | throw | jeter jetez lacher chute | werfen wirft | tirar tiramos soltar caida | soltar largar derrubar arremessar | buttare gettare | gooien gegooid weggooien
walk | walk walked walking walks drive driving drove car | balade voiture velo | spazieren fahren fahrt gefahren auto | pasear coche andar andando | carro andar andando | camminare passeggiata macchina | wandelen rijden rijdt reed fietsen auto
learn | - | - | lernen lernt gelernt erlernen | aprender | aprender | imparare | leren leert leerde geleerd
think | reckon | croit croyez cru | dachte | cree | crer | - | geloven geloof
idea | idea ideas imagine mind minds | idee idees imaginer | idee ideen gedanke | idea ideas imaginar | ideia imaginar | idea idee ideale | idee ideeen bedenken
understand | - | comprendre | verstehen | entender entiendo comprender | entender compreender | comprendere capire capisco | begrijpen snappen snap
realise | realise | realiser apercu | merken merkt feststellen bewusst | notar noto consciente | perceber consciente notar | notare notato consapevole | merken merkt beseffen
remember | remember remind recall forget | rappeler oublier | erinnern | recuerda olvidar | lembrar esquecer | rammentare dimenticare | onthouden
feel | feel feels feeling felt sense | sentir sens sent | fuhlen fuhlt gefuhl spuren gespurt | sensacion sensible | sensacao sensivel | sentire sento | voelen voel voelt voelde gevoel
seem | seem seems seemed seemingly | parait | schien wirken wirkt | - | aparentar | sembrare pare | lijken lijkt leek bleek
guess | guess assume | presumer deviner supposer | - | suponer adivinar | supor suponho adivinhar | presumere indovinare | gok
mean | means meaning | signifier | bedeuten heisst | significar | significar | significare | betekenen
bad | awful | - | ubel mies | malas | ruim | brutto | -
weak | weakness fragile | fragile | - | flojo endeble | fragil debilidade | fragile | zwakte
old | old older oldest ancient | ancien vieux vieille | alt alte alten altes | viejo vieja | velho velha | vecchio | oud oude oudste
young | young youth junior | jeune junior | jung junge jugend junior | joven juventud | jovem jovens juventude junior | giovane junior | jong jonge jeugd junior
important | important crucial essential key | essentiel crucial | wichtig wesentlich | importante esencial | importante essencial | importante essenziale | essentieel cruciaal
special | unique | - | - | - | - | - | uniek
free | - | gratuit | gratis | gratuito | gratuito | gratuito | gratis kosteloos
quick | faster rapid swift | prompt | eilends | veloz | veloz | - | vlug
slow | slow slower slowly sluggish drag drags dragging | lent lente lents | - | lento lenta despacio pesado | lento lenta devagar pesado arrastado | lento lenta lentezza | traag trage langzaam sloom
big | huge enormous immense | grosse enorme immense | riesig enorm | - | imenso | immenso | -
short | slim succinct | - | - | - | conciso | brevi | -
satisfied | - | - | zufrieden befriedigend | - | - | appagato | tevreden
accompany | escort | accompagner | begleiten | acompanar | acompanhar | accompagnare | meegaan meeging meekomen
share | share sharing | - | teilt geteilt | repartir | repartir | spartire suddividere | deelt deelde
depart | exit exited exiting | sortir sors sortant | abreise abfahrt | salir sale salen salio salido | sair sai saiu saida saindo | uscire uscita esce | weggaan wegging
home | home homes | foyer logis | zuhause heim daheim heimat | hogar | lar lares | focolare dimora | thuis
weather | weather rain raining sun sunny snow rainy storm wind temperature | meteo pluie soleil neige orage tempete vent | wetter regen sonne sonnig sturm gewitter wind hitze | lluvia sol soleado nieve clima tormenta viento | chuva sol ensolarado neve clima tempestade vento | pioggia meteo neve maltempo vento | regen zon zonnig sneeuw storm wind
god | god church pray prayer bless | dieu eglise benir | gott kirche beten segen | dios iglesia rezar bendicion | deus igreja rezar bencao | dio benedizione | god kerk bidden gebed zegen
thing | stuff | truc trucs | - | - | - | - | -
usual | normal ordinary | normal ordinaire | normal | usual | costuma | - | normaal gangbaar
strange | strange odd weird | etrange bizarre drole insolite | seltsam komisch merkwurdig | raro rara insolito | estranho esquisito | strano bizzarro | vreemd raar
`;
