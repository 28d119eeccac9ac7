/** Work, hiring and housing. `meanings.ts` says how a line is read. */
export const WORKING = `
position | position | poste position | stelle position planstelle | puesto posicion cargo | cargo posicao posto | posizione mansione | -
role | role roles | role roles fonction | rolle funktion | rol roles papel funcion | funcao funcoes papel papeis | ruolo ruoli funzione | rol rollen functie
job | job jobs gig | emploi job boulot | job jobs beruf | empleo curro | trampo | impiego | baan banen job jobs
contract-paper | contract | contrat avenant | vertrag | contrato | - | contratto | contract arbeidsovereenkomst
salary | salary wage wages pay paid payroll earnings | salaire remuneration paie paye | gehalt lohn lohne vergutung bezahlung | salario sueldo retribucion remuneracion paga | salario remuneracao | stipendio retribuzione salario paga paghe | salaris loon lonen bezoldiging brutoloon
intern | cadet | stage | ausbildung lehrstelle volontariat | - | - | stage | stage leerplek
employee | workforce | salarie | - | asalariado operario obrero | funcionario quadro | organico | werknemer
boss-employer | employer bosses | hierarchie | - | - | patrao | datore | werkgever
freelance | selfemployed temp temps casual | freelance independant vacataire pige pigiste | freelancer freiberuflich honorarkraft aushilfe leiharbeit | autonomo freelance colaborador | freelancer autonomo avulso | freelance autonomo | freelance zzp zzper uitzendkracht inhuur
permanent-post | permanent tenure | permanent titulariser cdi | unbefristet festanstellung entfristet | indefinido fijo fija | efetivo | indeterminato permanente stabile | vaste permanent
temporary-post | temporary acting locum maternity | temporaire cdd | - | eventual | termo | maternita | -
working-hours | parttime fulltime halftime fte hourly | horaire | teilzeit vollzeit pensum | parcial horario | parcial | parttime fulltime | voltijds parttime fulltime urenaantal
shift | rota rotas | roulement astreinte | - | cuadrante rotativo | escala plantao | turnazione notturno reperibilita | dienst rooster
resume-cv | cv cvs curriculum vitae | cv curriculum | lebenslauf cv vita | cv curriculum | cv curriculo | cv curriculum | cv curriculum
cover-letter | motivation covering | motivation | - | - | - | - | -
interview | interview | entretien | - | entrevista | - | colloquio | -
assessment-test | aptitude | - | assessment | assessment aptitudes | dinamica | assessment attitudinale | assessment
background-check | background safeguarding dbs disclosure | casier antecedents moralite | strafregister leumund | antecedentes penales | antecedentes criminal | penali | vog antecedenten veiligheidsonderzoek
trial-period | taster | - | schnuppertag erprobung | - | probatorio | prove preavviso | -
headcount | headcount establishment budgeted | - | kopfzahl | dotacion | - | fabbisogno | formatie fte
hiring-freeze | - | - | sperre | parada | - | - | -
restructuring | reorganisation redundancy layoff | reorganisation pse | umstrukturierung restrukturierung reorganisation entlassung | reestructuracion reorganizacion ere recorte | reestruturacao reorganizacao dispensas | riorganizzazione esuberi licenziamento | reorganisatie ontslag
merger | merger merging takeover | fusion rachat rachete | fusion | fusion adquisicion absorcion | fusao fundido aquisicao incorporacao | fusione | fusie fuseren gefuseerd overname
promotion | promotion | promotion | beforderung aufstieg | promocion | promocao progressao | promozione promuovere | promotie bevordering
grade-pay | regrade bands increment raise rise | grade grille augmentation indice coefficient | besoldung tarifgruppe | aumento subida categoria escalafon | aumento reajuste | aumento scatto inquadramento | schaal schalen loonsverhoging trede loontrede
performance | target tour tours recital rehearsal | performance repetition | leistung ziele zielvereinbarung auffuhrung performance tournee recital generalprobe | desempeno rendimiento giras bolo recital | desempenho objetivo metas rendimento turne digressao espetaculo recital performance | rendimento obiettivo tournee recital esibizione performance | prestatie doelstelling optreden tournee recital repetitie
career | career | carriere parcours trajectoire | karriere laufbahn | carrera trayectoria | carreira percurso trajetoria | carriera percorso | carriere loopbaan
mobility-secondment | redeploy rotation | mobilite muter detachement | abordnung umsetzung | movilidad | mobilidade remocao | mobilita | overplaatsing detachering mobiliteit
training | training upskilling | formation former | fortbildung lehrgang kurs kurse | cursillo curso | treinamento curso | formazione corso addestramento | opleiding bijscholing cursus
onboarding | induction | - | einarbeitung eingliederung antritt | integracion | ambientacao | affiancamento insediamento | inwerken
notice-resign | resign quitting | demission preavis | kundigung gekundigt | dimision dimitir preaviso | demissao demitir exoneracao rescisao | dimissioni dimettersi dimesso | opzegging opgezegd
hr-department | - | - | hrteam | - | - | risorse | hrm
recruitment-agency | jobcentre | cabinet chasseur apec | jobcenter headhunter | ett cazatalentos sepe headhunter | headhunter iefp | headhunter cacciatore | vdab headhunter bemiddeling
profile | profile | profil | profil | perfil | perfil | profilo | profiel
experience | experience track | experience | - | experiencia | experiencia | esperienza | ervaring
skill | - | aptitude | kompetenz | - | aptidao | - | vaardigheid competentie
knowledge | knowhow literacy | maitrise | vorkenntnisse fachwissen sachkunde | manejo | - | - | vakkennis deskundigheid
overqualified | overqualified overexperienced | surqualifie surdiplome | uberqualifiziert | - | - | sovraqualificato | -
underqualified | inexperienced novice | inexperimente novice | unerfahren unqualifiziert | inexperto novato | inexperiente novato | inesperto | onervaren
degree | bachelor diploma graduate bsc | diplome licence bac bts bachelor baccalaureat | diplom hochschulabschluss studium bachelor abitur | titulacion diploma licenciado bachillerato | diploma graduacao bacharel | laurea diploma triennale | diploma bachelor studie hbo wo mbo
master | master msc mba postgraduate | master | master magister | master posgrado | mestrado posgraduacao | master magistrale | master
doctorate | doctorate phd dphil thesis postdoc | doctorat these postdoc | promotion doktor dissertation postdoc | doctorado tesis postdoctoral | doutoramento tese | dottorato tesi | dissertatie doctoraat phd postdoc
certificate | certificate accreditation | certificat | zertifikat nachweis zeugnis | certificado acreditar | certificado | certificato | certificaat bewijs attest getuigschrift
professional-licence | licence chartered nmc gmc | agrement habilite | approbation kammer lizenz | - | cedula carteira | - | erkenning licentie
recognition | recognition | equivalence | anerkennung | homologacion convalidacion | revalidacao | equipollenza | nuffic
language | language linguistic fluent bilingual native prose | langue linguistique bilingue couramment maternelle prose langage | sprache fliessend prosa satz | idioma lengua bilingue fluido nativo prosa | idioma lingua fluencia nativo prosa | lingua bilingue fluente prosa | taal taalniveau vloeiend tweetalig proza taalgebruik
language-name | english german french dutch italian spanish portuguese | anglais allemand neerlandais italien espagnol portugais | deutsch englisch franzosisch italienisch spanisch niederlandisch | ingles aleman italiano castellano espanol portugues neerlandes | ingles alemao italiano portugues neerlandes | inglese tedesco italiano spagnolo olandese | engels duits frans nederlands italiaans spaans portugees
location | location based onsite | localisation lieux implantation | orte sitz | sede sedes centro | localizacao locais sede sedes polo | sede sedi luoghi ubicazione localita | locatie vestiging
city-region | city town village region county area district | ville village region secteur | stadt dorf region bezirk landkreis | ciudad pueblo region barrio municipio provincia zona comarca | cidade regiao bairro municipio distrito zona | citta paese regione zona | stad dorp regio wijk gemeente provincie streek
relocation | - | relocalisation navette | pendeln pendler | reubicacion | relocacao realocacao | pendolare | woonwerkverkeer pendelen
remote | hybrid homeworking telework | teletravail hybride | homeoffice remote mobil hybrid fernarbeit | remoto teletrabajo hibrido | remoto teletrabalho hibrido | remoto telelavoro ibrido smartworking | hybride remote telewerk
resident | resident domiciled local | resident domicile | wohnsitz wohnhaft wohnort ansassig einwohner | residente empadronado | residente domicilio | residente domicilio | inwoner woonplaats woonachtig ingezetene
abroad | abroad foreign | pays expatrie | land lander | pais paises | paises | extraue | land landen
visa | visa visas embassy | visa visas ambassade | visum visa konsulat botschaft | visado visa embajada | - | visti ambasciata | visum visa ambassade
work-permit | immigration | sejour | aufenthaltstitel blaue | nie | aima sef | soggiorno | werkvergunning verblijfsvergunning tewerkstellingsvergunning
nationality | nationality citizen passport | nationalite ressortissant citoyen europeens | staatsangehorigkeit pass | pasaporte | nacionalidade | nazionalita | nationaliteit paspoort
papers | documents papers | documents papiers | dokumente papiere unterlagen | documento | documento | documento | document papieren stukken
id-card | proof | copie | kopie lichtbild | dni copia | copia rg cpf | copia fotocopia | legitimatie kopie
medical-fit | fitness | inaptitude | tauglich attest | - | aso | - | keuring
senior | senior | senior | senior | senior | senior | senior anziano | senior medior
junior | newcomer | - | - | novel | recem | neolaureato | -
assistant | deputy adjunct associate | adjoint | hilfskraft | - | adjunto | vice ausiliario | adjunct
specialist | consultants | - | fachkraft | - | assessor perito | - | consultant
job-advert | posting | affichage | inserat | - | - | - | -
department | department unit division | departement service | abteilung fachbereich | departamento area unidad servicio | departamento area setor unidade | reparto ufficio dipartimento settore divisione | afdeling eenheid sector
company | company firm firms business corporation ltd inc llc | societe firme compagnie sarl sas | firma firmen konzern gesellschaft gmbh ag | empresa compania firma sociedad sl | empresa firma companhia sociedade ltda | azienda societa impresa srl spa | bedrijf firma organisatie bv nv
researcher | researcher scientist laboratory | scientifique laboratoire labo | forscher labor | investigador laboratorio | investigador pesquisador cientista laboratorio | scienziato laboratorio | laboratorium
nurse | midwife paramedic | sagefemme | hebamme sanitater | matrona | - | ostetrica oss | -
pharmacist | pharmacist | pharmacien | apotheker | farmaceutico | farmaceutico | farmacista | apotheker
therapist | therapist psychologist | therapeute psychologue kine kinesitherapeute orthophoniste | therapeut psychologe physiotherapeut logopade | terapeuta psicologo fisioterapeuta logopeda | terapeuta psicologo fisioterapeuta fonoaudiologo | terapista psicologo fisioterapista logopedista | therapeut psycholoog fysiotherapeut logopedist
care-worker | carer creche caregiver nanny aupair | creche nounou puericultrice educateur | erzieher kita sozialarbeiter | ninera canguro educador | educador creche baba | badante educatore asilo babysitter | pedagogisch opvang oppas
social-worker | social outreach | social | streetworker | - | - | sociale | sociaal welzijnswerk
engineer | engineer structural | ingenieur | ingenieur maschinenbau | ingeniero | engenheiro | ingegnere | ingenieur engineer
technician | technician mechanic fitter | technicien mecanicien | techniker mechaniker monteur | tecnico mecanico | tecnico mecanico | tecnico meccanico manutentore | technicus monteur mecanicien
software-developer | software programmer coder frontend backend devops | logiciel | software programmierer | software | software | software programmatore | software programmeur ict
data-analyst | statistician | statisticien | statistiker | estadistico | - | - | analist statisticus
it-admin | sysadmin helpdesk cyber network systems | reseau infogerance cyber | systemadministrator netzwerk helpdesk fachinformatiker | sistemas redes helpdesk ciberseguridad | redes helpdesk ciberseguranca | sistemista reti helpdesk | systeembeheerder beheerder netwerk helpdesk
designer | designer ux graphic | graphiste | designer grafik | disenador grafico | grafico | grafico | ontwerper vormgever grafisch designer
architect | architect surveyor draughtsman | urbaniste geometre | architekt bauzeichner | arquitecto aparejador delineante | urbanista | geometra | tekenaar
accountant | accountant bookkeeper auditor | - | buchhalter steuerberater bilanzbuchhalter | - | - | - | boekhouder
finance | finance banking bank banks treasury | financier tresorier banque bancaire | finanzen bank bankkaufmann | financiero tesorero bancario | financas tesoureiro | finanza tesoriere | financien bank penningmeester gefinancierd
sales | sales shop shops | vendeur vente magasin boutique | verkauf | ventas vendedor comercial tienda | vendas vendedor balconista loja lojas | vendite negozio | winkel
marketing | marketing publicity campaign brand | marketing publicitaire chargee mercatique | marketing werbung vermarktung | marketing publicidad marca | marketing publicidade branding | marketing pubblicita marchio | marketing reclame merk vermarkten
receptionist | - | - | rezeption | azafata | porteiro | receptionist | balie
secretary-admin | clerical pa | administratif | burokraft kaufmannisch | administrativo | - | amministrativo | administratief
project-manager | project procurement | projet achats | projektleiter einkauf | proyecto | projeto | progetto capoprogetto | projectleider inkoper inkoop
police-fire | firefighter soldier army guard security | policier gendarme pompier militaire gardien securite | polizei feuerwehr soldat bundeswehr wachdienst | policia bombero militar vigilante | policia bombeiro militar vigilante | polizia carabiniere vigile pompiere militare | politie brandweer militair beveiliger
librarian | librarian | bibliothecaire mediatheque | bibliothek bucherei | bibliotecario | bibliotecario | bibliotecario | bibliothecaris
journalist | journalist reporter copywriter correspondent | - | journalist reporter | reportero | reporter | cronista | journalist verslaggever
translator | translator | traducteur | dolmetscher | traductor | tradutor | traduttore | vertaler tolk
cook | chef chefs cooks catering baker butcher menu | boulanger patissier menu | koch kochin backer konditor metzger gekocht menu catering | panadero pastelero carnicero chef menu receta catering | padeiro padaria pasteleiro chef menu ementa cardapio | cuoco cuoca panettiere fornaio pasticcere macellaio chef menu ricetta catering | kok koks bakker banketbakker gekookt menu catering kookboek
waiter | waitress barista bartender barman | serveur barman salle | kellner servicekraft gastronomie barkeeper cafe | hosteleria bar | garcom | sala barista bar | ober serveerster horeca barman cafe
hotel | hotel tourism inn airbnb campsite camping | hotel tourisme auberge gite camping | hotel tourismus herberge gasthaus campingplatz | hotel turismo gobernanta guia hostal camping hospedaje | hotel turismo guia hoteis pousada albergue camping hostel | albergo hotel turismo ostello campeggio agriturismo | hotel toerisme reisleider camping
cleaner | caretaker janitor | concierge | putzkraft hausmeister | portero | faxineira zelador | addetto custode bidello | huismeester conciergerie
construction | bricklayer roofer carpenter foreman | macon charpentier menuisier chantier couvreur btp | maurer bauleiter baustelle tischler dachdecker | albanil obra carpintero encofrador | pedreiro carpinteiro marceneiro | muratore falegname edile cantiere carpentiere | metselaar timmerman bouw bouwvakker dakdekker uitvoerder
electrician | plumber plasterer welder wiring socket solar | plombier soudeur peintre cablage luminaire solaire | elektriker klempner maler installateur beleuchtung leuchte solaranlage | fontanero soldador pintor enchufe iluminacion solar | canalizador soldador pintor cablagem iluminacao solar | idraulico saldatore imbianchino illuminazione cablaggio fotovoltaico | elektricien loodgieter lasser schilder stopcontact zonnepanelen
driver | chauffeur lorry truck hgv courier | chauffeur livreur routier | lkw busfahrer zusteller bote | carnet chofer camionero | motorista estafeta cnh | autista patente camionista | chauffeur rijbewijs vrachtwagenchauffeur koerier
warehouse | warehouse forklift logistics depot stockroom pallet | cariste manutentionnaire palette | lager logistik gabelstapler depot palette stapler | almacen mozo logistica reponedor nave palet | armazem almoxarife logistica empilhador palete | magazzino logistica mulettista pallet | magazijn logistiek heftruck orderpicker loods pallet depot
factory | factory plant operative assembly machinist | usine operateur production atelier | fabrik produktionshelfer bediener | fabrica produccion montador | fabrica operador producao montador | fabbrica operaio produzione | fabriek operator productie
farm-garden | farm farmer landscape vineyard forester | agriculteur paysagiste vigneron | landwirt gartner forster winzer | agricultor granja | agricultor | agricoltore | boer tuinman hovenier boswachter
hairdresser | hairdresser barber stylist | coiffeur estheticienne | friseur kosmetikerin salon | peluquero esteticista | barbeiro esteticista | parrucchiere barbiere estetista | kapper kapster visagist
pilot-crew | pilot cabin steward flight airline sailor ship | pilote steward navigant marin | pilot flugbegleiter crew matrose | piloto tripulacion marinero | piloto tripulacao marinheiro | pilota hostess steward marinaio | piloot purser stewardess bemanning matroos
railway | railway bus tram conductor | cheminot train tram bus ratp | lokfuhrer bahn zugbegleiter triebfahrzeug | maquinista ferrocarril autobus tranvia | maquinista ferrovia autocarro onibus | ferrovia capotreno autobus | machinist spoor conducteur bus tram
insurance-bank | broker insurance claims | assurance | versicherung aktuar | - | - | broker | actuaris
civil-servant | civil | - | beamter rathaus | ayuntamiento oposicion | servidor | - | ambtenaar
sport-coach | athlete lifeguard | entraineur coach moniteur | bademeister | monitor socorrista | monitor | allenatore istruttore bagnino arbitro | coach zwemleraar badmeester scheidsrechter
flat | flat flats apartment maisonette penthouse flatlet | appartement logement duplex loft | wohnung apartment mietwohnung altbau | piso pisos apartamento vivienda atico | apartamento duplex | appartamento alloggio bilocale trilocale monolocale | appartement woning flat flatje
house | house cottage bungalow property | maison pavillon | haus hauser immobilie | casa casas chalet inmueble | casa casas vivenda imoveis | casa case villetta immobile villa | huis huizen woonhuis pand panden
room | room rooms bedroom | chambre | zimmer wohngemeinschaft | - | suite republica | stanza camera | kamer
studio-flat | bedsit studio atelier | studio kitchenette | appartement atelier | monoambiente | kitnet kitchenette | studio soffitta | zolder atelier
rent | rent rents rented rental renting letting | loyer loue louee | gemietet kaltmiete warmmiete | alquiler renta arriendo | aluguel alugar renda arrendar | affitto locazione canone pigione | huur huren gehuurd huurprijs
estate-agent | estate realtor | immobilier regie foncia | - | inmobiliaria | imobiliaria mediadora | - | vastgoed immokantoor
viewing | - | - | besichtigung | - | - | - | bezichtiging kijkdag
lease | lease sublet | bail baux souslocation | mietvertrag pacht | subarriendo | subarrendamento sublocacao | subaffitto sublocazione | huurcontract huurovereenkomst
deposit | deposit upfront downpayment | caution acompte arrhes | kaution mietkaution vorkasse | fianza deposito senal anticipo | deposito caucao sinal | cauzione caparra acconto | borg waarborg borgsom
guarantor | surety | visale | burgschaft mietburgschaft | - | fiador | fideiussione | -
pets | - | - | - | - | animal | bestiola | -
smoker-quiet | smoker nonsmoker noise noisy | fumeur bruit | raucher larm | fumador ruido | fumador fumante barulho sossegado | fumatore rumore | roker rookvrij lawaai
couple-family | - | - | - | - | casais | bimbo | koppel
income-proof | payslip solvency affordability | fiche bulletin solvabilite | einkommen bonitat schufa | ingresos solvencia | solvencia irs | reddito solvibilita bustapaga | inkomen jaaropgave draagkracht
credit-check | credit arrears debt debts | credit dette impaye | kredit | credito deuda morosidad asnef | credito divida incumprimento serasa | debito morosita | krediet bkr huurachterstand
move-in | movein keys handover | emmenager cles clefs | - | llaves instalarse | chaves instalar | ingresso chiavi | sleutel oplevering
move-out | moveout evict | etatdeslieux expulsion | raumung raumen | desahucio | desocupar | sfratto rilascio | ontruiming uittrek leegkomen
furnished | furnished unfurnished equipped | meuble | mobliert mobel unmobliert einbaukuche | amueblado muebles | moveis | ammobiliato arredato | gemeubileerd meubels
building-parts | floor balcony garage parking bathroom lift stairs | etage balcon garage parking ascenseur | etage balkon garage keller bad | balcon garaje terraza bano | varanda garagem banho | balcone garage terrazzo bagno ascensore | balkon garage parkeerplaats lift
social-housing | housing dormitory halls hall | hlm crous | wohnberechtigungsschein wbs | vpo protegida albergue | alojamento | casapopolare | corporatie huisvesting
utilities | utilities bills heating water | eau edf | heizkosten heizung strom wasser | gastos suministros luz agua | condominio luz agua | spese utenze bollette riscaldamento | servicekosten gas
renovate | renovate refurbish | renovation rafraichissement | renovierung sanierung | reforma | obras remodelacao | - | renovatie opknappen verbouwing
buy-home | purchase mortgage | vendu hypotheque | kaufpreis hypothek | hipoteca | - | mutui mutuo | hypotheek
local-transport | metro tube buses | metro gare | bahnhof ubahn anbindung | metro estacion | metro comboio | metropolitana stazione | metro treinstation ov
apply-portal | jobsite jobboard alerts | alerte abonnez | jobalarm | alerta suscribete | alerta subscreva | newsletter | jobalert
responsibility | duties tasks task assignment | tache missions | aufgabe tatigkeit zustandig | tareas cometido | tarefa | incarico | taak taken
start-date | - | - | - | arranque | arranque | decorrenza | ingangsdatum
extension-renewal | prolong | prolonger | verlangern | prorroga | prorrogar | proroga | -
benefits | benefits bonus perks package | prime mutuelle tickets | bonus zulage pramie | beneficios bono bonos | beneficios bonus premio subsidio | benefit bonus premi indennita | bonus toeslag
overtime-weekend | overtime unsocial | weekend | mehrarbeit | finde | fimdesemana | festivi weekend | overuren
leave-request | sabbatical | sabbatique | abwesend freistellung sabbatical | - | - | - | -
retire | retire pensioner | - | ruhestand rente rentner pensioniert | jubilacion | aposentadoria | - | pensioen gepensioneerd
union | union tribunal | syndicat cse prudhommes | gewerkschaft | sindicato | sindicato | ccnl | vakbond cao vakvereniging
culture-fit | culture | culture valeurs affinite | kultur teamfit chemie | cultura sintonia | cultura | cultura valori sintonia | cultuur
office-place | office headquarters branch premises desk | siege antenne | buro buros filiale zentrale | oficina sucursal | filial | filiale | kantoor filiaal bureau
university | university campus faculty uni | universite fac faculte campus | universitat uni fakultat campus | universidad facultad campus | universidade faculdade campus | universita ateneo facolta campus | universiteit faculteit hogeschool campus
school | school | ecole scolaire | gymnasium klasse | escuela instituto aula clase escolar secundaria | aulas liceu secundaria | scuola liceo licei scolastico | klas gymnasium
exam | exams | oral orale releve | klausur mundlich | oral | oral | orale | tentamen
age-limit | age aged adult | age agee majeur mineur | alter volljahrig | edad adulto | idade adulto | eta | volwassen
equality | gender disability discrimination | handicap parite | vielfalt behinderung diskriminierung | discapacidad discriminacion | deficiencia discriminacao | disabilita discriminazione | discriminatie
travel-expense | expenses reimbursed mileage fares | frais remboursement | erstattet | dietas viaticos desplazamientos reembolso | reembolso | rimborso | reiskosten onkosten vergoeding
portfolio-work | portfolio samples book | portfolio book maquette | portfolio mappe | portfolio | portfolio amostra | portfolio campione | portfolio portefeuille
clergy-funeral | priest vicar pastor chaplain | pretre pasteur aumonier | pfarrer pastor seelsorger kantor | cura parroco pastor capellan | padre pastor capelao | parroco prete pastore cappellano | predikant pastoor priester
postal-delivery | postman postal mailman parcel post | facteur factrice colis | postbote paket | cartero paquete | encomendas | pacco pacchi | postbode
`;
