import type { ClosingWords } from '../closing-concepts.ts';

export const nl: ClosingWords = {
  not: 'niet geen noch zonder niets nee nergens niks',
  if: 'als indien mocht tenzij wanneer zodra zolang mits anders',
  would: 'zou zouden wilde kunnen kan',
  will: 'zal zullen zult ga gaan gaat word wordt worden',
  must: 'moet moeten hoeft hoeven dient dienen mag mogen verplicht genoodzaakt behoort',
  you: 'u uw jij je jou jouw jullie uzelf afzender auteur',
  we: 'wij we ons onze ik mij me mijn onszelf mezelf',
  they: 'hij zij ze hem haar hun',
  other: 'ander andere anderen iemand anderszins',
  again: 'opnieuw weer terug* nogmaals nog_eens nog_een_keer wederom herhaal* terugkom*',
  further: 'verder verdere meer voortaan toekomst* langer volgend* nader* in_het_vervolg vervolg vanaf_nu aanvullend*',
  ever: 'nooit ooit altijd definitie* voorgoed blijvend* eens_en_voor levenslang permanent*',
  until:
    'tot voor na maand* week weken dag dagen jaar jaren seizoen lente zomer herfst winter januari februari maart april mei juni juli augustus september oktober november december moment momenteel voorlopig later ronde',
  only: 'alleen slechts uitsluitend enkel enige',
  please: 'gelieve graag_dat verzoek* vraag_u vragen_u vragen alstublieft alsjeblieft aub dringend raad raden beleefd',
  want: 'wil willen wilt wens* liever graag prijs voorkeur belang* zin behoefte bedoel*',
  let: 'laat laten houd houden blijf blijven gelaten hou',
  contact:
    'contact* schrijf* schrijv* geschreven bel bellen belt gebeld mail mailen mailt benader* bericht_sturen spreek* spreken wenden richt* meld* lastig* aandring* dringen opnemen corresponder* communic* langskom* kloppen bezoek* appen app stuur* sturen zoek*',
  message:
    'bericht* brief brieven e-mail* email* mails telefoontje* vraag_ verzoeken post correspondentie inzending* zending* pakket* bloemen cadeau* poging* oproep* berichtjes contactpoging*',
  reply: 'antwoord* beantwoord* reager* reactie* gereageerd',
  read: 'lees* lezen gelezen leest open* geopend ongelezen ongeopend bekijk* bekeken behandel* beoordeel* beheerd gecontroleerd gemonitord',
  address: 'adres mailadres postbus mailbox inbox nummer* account lijn server centrale filter* map',
  channel: 'telefoon* telefonisch* portaal formulier website internet bijlage* link links schriftelijk*',
  stop: 'stop stopt stoppen gestopt ophoud* houd_op onthoud* staak* staken genoeg af_te_zien afzien zien_af klaar_mee',
  end: 'beëindig* einde eindig* gesloten sluit* afgesloten afgerond* klaar over voorbij uit punt streep afgedaan verbroken ten_einde',
  last: 'laatste vaarwel slot',
  matter:
    'zaak onderwerp kwestie dossier gesprek* uitwisseling discussie* verhaal hoofdstuk relatie* aangelegenheid samenwerking_ contact_moment band',
  discuss:
    'discussie discussië* debat* uitleg* leg_uit onderhandel* motiver* rechtvaardig* argument* bespreken besproken toelicht* strijd',
  decision: 'besluit* beslis* keuze oordeel standpunt mening uitslag antwoord_',
  change: 'verander* wijzig* overtuig* terugkomen beweeg* herzien ompraten',
  same: 'zelfde hetzelfde onveranderd ongewijzigd blijft blijven bevestig* bij_ons gelijk handhaven handhaaf*',
  reopen: 'heroverweg* herziening bezwaar* beroep heropen* herbeoordel* opnieuw_bekijken overwogen overwegen',
  times:
    'twee_keer drie keer vier derde vierde vijfde zoveelste herhaald* meermaals meermalen vaker steeds elke_dag dagelijks telkens voortdurend ontelbare',
  told: 'gezegd zei zeg zeggen gewaarschuwd duidelijk uitgelegd meegedeeld laten_weten geïnformeerd instructie* opdracht aangegeven medegedeeld',
  block:
    'blokke* geblokkeerd spam prullenbak verwijder* gewist negeer* genegeerd vernietig* filter geweigerd weiger* retour teruggestuurd weggegooid oud_papier versnipper*',
  remove:
    'verwijderen schrap* haal haalt halen uitschrijf* vergeet vergeten geschrapt wis wissen doorgehaald ingetrokken intrek*',
  list: 'lijst* bestand* mailinglijst database adresboek register* adressenbestand verzendlijst leverancierslijst',
  admitted: 'welkom toegelaten toegang toegestaan geaccepteerd gewenst ontvangen binnen gedoogd recht',
  barred:
    'verboden verbod ontzegd toegangsverbod contactverbod uitgesloten geweerd ongewenst* verbied* niet-ontvankelijk geschorst',
  place: 'huis deur voordeur woning auto poort raam tuin gebouw terrein straat school ingang receptie winkel erf stoep',
  kin: 'dochter zoon vrouw man kind kinderen moeder vader gezin familie zus broer vriendin partner kleinkind*',
  staff:
    'collega* medewerk* secretar* assistent* receptionist* personeel portier beveilig* vrijwilliger* stagiair* leerling* verpleeg* team',
  peace: 'rust vrede stilte ruimte afstand privé* privacy',
  lawyer: 'advoca* jurist* juridisch* raadsman raadsvrouw verzekeraar notaris gemachtigde rechtsbijstand',
  court:
    'rechter rechtbank rechtszaak procedure* proces kort_geding gerechtelijk* dagvaard* schade* vordering* geschil* deurwaarder aansprakelijk* arbitrage klachtencommissie',
  dispute: 'klacht* beschuldig* aantijging* sommatie* laster* smaad claim* overtreding* schending*',
  police: 'politie aangifte autoriteiten gemeld melding* strafbaar* strafrecht* justitie camerabeelden wijkagent',
  harass:
    'lastiggevallen bedreig* stalk* intimid* opdring* achtervolg* gevolgd beledig* uitschelden uitgescholden lastigvallen bespied* aanrand* hinderlijk*',
  fear: 'bang angst* onveilig* veilig* ongemakkelijk* geschrokken overstuur gehuild huil* tranen bedreigd zorgen bescherm* gekwetst druk benauwd',
  conduct:
    'gedrag houding toon opmerking* ongepast* onacceptabel* onbeschoft* grof brutaal* incident* voorval geschreeuw* schreeuw* handen optreden bejegening',
  complaint: 'vertrouwenspersoon onderzoek* disciplinair* tuchtrecht* personeelszaken integriteit* vog',
  scorn:
    'belachelijk* zielig* schande schaam* dom domme stom* idioot* prutser* amateur* lachwekkend* gelachen lach* rotzooi troep flauwekul onzin onbekwaam* brutaliteit aanfluiting waardeloos* slecht* armzalig* bespottelijk* lef gênant*',
  waste: 'verspil* tijdverspilling tijd geduld moeite tijdrovend*',
  temper:
    'verdomme rot op opgehoepeld ophoepel* rot_op donder* boos woedend haat zat beu hel durf* opzouten flikker* kotsmisselijk',
  dishonest:
    'gelogen lieg* leugen* bedrog bedrieg* bedrogen plagiaat overgeschreven vervals* gestolen frau* misleid* oplicht*',
  love: 'liefde verliefd* gevoelens romantisch* hart kus* intiem* relatie_ trouwen getrouwd scheiding stel flirt* aantrekk* houden_van genegenheid',
  outing:
    'uiteten uit_eten etentje koffie borrel drankje avond weekend bioscoop samen afspreken date wandeling dansen afspraakje',
  friend: 'vriend vrienden vriendschap* zakelijk* professioneel*',
  elsewhere: 'elders ergens_anders andere_uitgever ander_bureau andere_plek weg_vinden',
  nobody: 'niemand automatisch* geautomatiseerd* noreply onbemand* gegenereerd',
  thanks: 'dank bedankt danken waardeer* genoten plezier onder_de_indruk',
  regret: 'helaas spijt* jammer sorry excuses betreur*',
  luck: 'succes geluk groet* wensen hoop hopen het_beste vriendelijke',
  apply: 'sollicit* inschrijv* manuscript* voorstel* aanvra* offerte* indien* aanbieding* cv kandida* aanmeld*',
  kept: 'bewaar* bewaren portefeuille talentpool bestand_houden',
  help: 'feedback graag_toe hulp helpen tips toelichting',
  reason: 'reden* omdat want waarom wegens',
  work: 'project functie baan contract opdracht_ werk programma subsidie aanbesteding samenwerk* stage vacature',
  trust: 'respect* vertrouw* begrip* begrijp* accepteer* aanvaard* neer_te_leggen',
  forget: 'wegen scheiden vreemden nooit_ontmoet niets_toe_te niets_te_zeggen toe_te_voegen',
};
