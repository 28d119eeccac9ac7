import { folded } from '../grammar/fold.ts';

/** Words of departments and machines: they are in display names but are nobody's name. Folded. */
export const GENERIC = folded(
  'team teams hiring recruiting recruitment recruiter recruiters careers career jobs job talent acquisition hr human resources people no reply noreply donotreply notifications notification submissions submission editors editor editorial office admissions admission support info information contact applications application applicant candidate candidates staffing university campus global selection grants tickets casting service services customer mail mailer automated system admin department personnel personal recrutement recruteur candidatures candidature ressources humaines equipe rh bewerbung bewerbungen personalabteilung karriere empleo seleccion rrhh recursos humanos candidaturas vagas recrutamento selezione risorse umane lavora vacatures werving sollicitatie sollicitaties desk program programme committee board secretariat newsletter alerts updates via on behalf of at from do not the your our and la le les de del der die das el il du des for partner partners business operations manager coordinator specialist assistant director lead senior head officer panel postgraduate undergraduate jury judges staffing procurement proposals residencies enquiries crew speaker speakers management mailing editorial compras posgrado ufficio ammissioni segreteria secretaria secretariaat redaktion redactie redazione redaction redaccion redacao bewerbermanagement vergabe vergabestelle foerderung provost dean chairs chair pc workshops fellowships organisers organizers werkstudenten personalwesen personalservice einkauf purchasing lektorat dramaturgie programmkomitee tagungsburo achats marches drh recrut secretariat comite lecture accueil concours bolsas bandi borse gare preventivi acquisti licitaciones becas convocatorias licitacoes editais vagas hrm studentenadministratie toelating inkoop subsidies beurzencommissie programmacommissie subscriptions lettings rentals casting dept departement dienst selectiedienst dipartimento direzione direction direccion organisatie organizzazione equipo equipa pessoas persone talents talento talentos atracao aquisicao attraction resourcing resourcer zentrale karriereteam personalgewinnung personalabteilung personalamt kandidaten carrieres programmteam projektteam bewerberportal karriereportal werkenbij demos poster leasing hub graduate scheme care ops bewerbungsportal orchesterburo volunteers doctoral lagerleitung kulturburo',
);

/** Words of company names, some of which stand where a person's name would. Folded. */
export const COMPANY = folded(
  'group solutions technologies labs lab consulting studio studios media systems partners holdings industries international press review magazine journal books foundation institute university college theatre theater conference festival ventures capital prize trust council museum gallery society lunches library school academy agency games house publishing publishers fund weekend quarterly orchestra opera',
);

/** Small words inside names: `Museum of Modern Art`, `Haus der Kunst`. */
export const CONNECTORS = folded(
  'of the and & for de du des la le les l d und fur der die das am im y e i del los las da do das dos di della delle dei degli van von het den',
);

/** Ends of company names that add nothing. */
export const LEGAL = folded(
  'inc llc ltd limited corp corporation co gmbh ag se sa sas sarl bv nv spa srl sl kg plc pty oy ab as',
);

/** Words that begin sentences with a capital, and greetings: no names. Folded. */
export const NOT_NAMES = folded(
  'thank thanks dear hello hi hey we i you your our this that these those the a an it if as at in on for to and but while although after unfortunately please best kind warm regards sincerely cheers application position role job update re fwd aw wg tr monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december merci bonjour madame monsieur nous votre vous malheureusement vielen dank liebe lieber sehr geehrte geehrter guten wir ihre ihr leider gracias estimado estimada hola lamentablemente obrigado obrigada prezado prezada caro cara gentile grazie salve purtroppo beste geachte bedankt helaas gruss grusse gruß grussen what how when where who why he she they no not yes all both here there de la el il le les der die das',
);

/** What mailboxes and desks are called; nobody's name. Folded. */
export const DESKS = folded(
  'bids tenders eds queries query entries entry comment comments opinion oped audio video demos poetry fiction literary scientific programme program programm programa workshops workshop abstracts auswahl manuskripte manuscripten lektorat sichtung vorstand segreteria secretariado secretaria secretariat sekretariat concorso vacatures werving ausbildung proposte berufungen probespiel curadoria conselho comite komitee commissie comissao commissione kommission jury jurado juri giuria giunta bureau staff crew board panel committee direction direccion direcao direzione directie leitung presidente president prasident vorsitzender vorsitzende chair auftrag verein stichting stiftung fondazione fondation fundacion verlag uitgeverij editions editorial edizioni editora librairie universite universitat universita universidad universiteit ministere galerie galeria galleria premio prix premier agenzia agence agencia agentur bureaux afdeling abteilung ufficio oficina service servizio servicio dienst gmbh onlus grusse gruße grussen hochachtung impressum datenschutz datum telefon tel mobil website www',
);
