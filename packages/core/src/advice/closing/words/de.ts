import type { ClosingWords } from '../closing-concepts.ts';

export const de: ClosingWords = {
  not: 'nicht kein keine keinen keiner keinem keinerlei weder noch ohne nichts nein',
  if: 'wenn falls sofern sollten sollte sobald solange soweit außer ansonsten sonst',
  would: 'würde würden möchte möchten könnte könnten wäre wären hätte hätten dürfte',
  will: 'werde werden wird wirst',
  must: 'muss müssen soll sollen dürfen darf verpflichtet gezwungen angehalten haben_zu nötig',
  you: 'sie ihnen ihr ihre ihren ihrem ihrer ihres du dich dir dein deine deinen deinem deiner euch euer eure absender* verfasser* ihrerseits',
  we: 'wir uns unser unsere unseren unserem unserer ich mich mir mein meine meinen meinem meiner unsererseits',
  they: 'er ihm ihn sein seine',
  other: 'anderer andere anderen anderes anderem jemand* anderweitig* sonstige*',
  again: 'erneut erneute* wieder nochmal* noch_einmal abermals neuerlich* wiederhol* zurück*',
  further:
    'weiter weitere* mehr künftig* zukünftig* zukunft fortan ferner* länger nunmehr zusätzlich* fürderhin ab_sofort ab_heute folgende*',
  ever: 'nie niemals endgültig* immer dauerhaft* lebenslang* ein_für_alle für_immer je jemals grundsätzlich',
  until:
    'bis vor nach monat* woche* tag tage tagen jahr* saison frühjahr sommer herbst winter januar februar märz april mai juni juli august september oktober november dezember derzeit* momentan aktuell* vorerst später frühestens runde',
  only: 'nur ausschließlich* lediglich allein einzig',
  please:
    'bitte bitten ersuch* fordere auffordern aufgefordert legen_nahe dankbar verbindlich* lege wäre_ihnen ans_herz höflich* anheim',
  want: 'will wollen wünsch* lieber bevorzug* mag mögen möge interesse lust absicht wert lege_keinen_wert',
  let: 'lass* belassen gelassen behalten bleib* halten',
  contact:
    'kontakt* schreib* schrieb* anruf* ruf* rufen meld* mail mailen wend* sprech* sprich kommuniz* korrespond* nachfrag* nachhak* nachhaken bedräng* bomb* belagern besuch* vorbei* ansprech* herantr* aufsuch* anschreib* klopf* stör* klingel* telefonier*',
  message:
    'nachricht* brief* e-mail* email* mails schreiben anruf anrufe anfrage* rückfrage* zuschrift* post zusendung* sendung* einsendung* korrespondenz* schriftverkehr frage fragen mitteilung* päckchen blumen geschenk* kontaktversuch* eingabe* unterlagen paket*',
  reply: 'antwort* beantwort* erwider* reagier* reaktion* rückmeld*',
  read: 'les* liest gelesen gesichtet öffn* geöffnet ungelesen ungeöffnet ansehen angesehen bearbeit* prüf* geprüft betreut abgerufen eingesehen befass*',
  address:
    'adresse postfach briefkasten konto nummer* telefonnummer durchwahl server absenderadresse verteiler_konto filter* ordner mailadresse',
  channel: 'telefon* portal formular website internet online postalisch* anhang anhänge link links fax schriftlich*',
  stop: 'aufhör* hören_sie_auf unterlass* einstell* einzustell* abseh* abzuseh* abstand verzicht* genug reicht schluss lassen_sie_es',
  end: 'beend* ende abgeschloss* abschließ* geschloss* schließ* erledigt fertig vorbei zu_ende schlussstrich beschlossen_und hinfällig abgehakt gestorben besiegelt durch aus ausgeschöpft',
  last: 'letzt* letzte_wort abschließend* endgültig_letzte lebewohl lebe_wohl',
  matter:
    'sache* angelegenheit* thema vorgang* akte gespräch* austausch fall unterhaltung verfahren kapitel geschichte beziehung* verbindung vorfall* geschäftsbeziehung*',
  discuss:
    'diskut* diskussion* debatt* erört* verhandel* erklär* begründ* rechtfertig* argument* besprech* streit* ausführ*',
  decision: 'entscheid* entschluss beschluss urteil absage haltung meinung bescheid ergebnis einschätzung',
  change: 'änder* umstimm* rütteln abrück* verändert beweg* überzeug* umentscheid*',
  same: 'gleich* selbe dasselbe unverändert* bleibt bleiben bestätig* nach_wie fest* steht wie_gehabt dabei',
  reopen:
    'erneute_prüf* wiederaufnahme nochmals_prüf* widerspruch einspruch überprüf* revidier* neu_bewert* aufroll* berücksichtig*',
  times:
    'zweimal dreimal viermal mehrmals mehrfach* wiederholt* dritte* vierte* fünfte* zigmal zum_dritten ständig dauernd täglich* jeden_tag jede_woche mal male unzählig*',
  told: 'gesagt sage sagen mitgeteilt gewarnt hingewiesen angewiesen informiert klar deutlich erklärt unmissverständlich weiß_bescheid bescheid darauf',
  block:
    'blockier* gesperrt sperr* spam papierkorb müll lösch* gelösch* ignorier* vernicht* filter* aussortier* zurückgeschickt zurückgesandt annahme_verweiger* verweiger* weggeworfen schredd* umgeleitet ablage',
  remove:
    'streich* gestrich* entfern* abmeld* austrag* ausgetragen vergess* vergiss* getilgt widerruf* entzogen nehmen_sie',
  list: 'liste* verteiler datenbank* kartei verzeichnis adressbuch register lieferantenliste bewerberpool kundenliste telefonbuch',
  admitted:
    'willkommen zugelass* zutritt erwünscht* gestattet erlaubt einlass zugang duld* hereingelassen empfangen gern_gesehen',
  barred:
    'ausgeschloss* hausverbot unerwünscht* verboten untersagt* gesperrt_für verbiete* verbitten verbitte* verbittet unzulässig* kontaktverbot betretungsverbot',
  place:
    'haus hause wohnung tür haustür garten auto tor fenster grundstück gelände gebäude straße schule eingang empfang hof büro treppenhaus',
  kin: 'tochter sohn frau mann kind kinder* mutter vater familie schwester bruder freundin lebensgefährt* ehefrau ehemann enkel*',
  staff:
    'kollege* kollegin* mitarbeit* sekretariat sekretärin assistent* empfang personal pförtner wachdienst auszubildende* schülerin* praktikant* team sicherheitsdienst ehrenamtlich* pflegekräfte',
  peace: 'ruhe frieden schweig* abstand distanz raum privatsphäre privat* funkstille',
  lawyer:
    'anwalt anwält* rechtsanw* rechtsabteilung jurist* justiziar* rechtsbeistand versicherer syndikus kanzlei rechtlich* bevollmächtigte*',
  court:
    'gericht* klage* verklag* prozess* rechtsstreit verfahren* einstweilig* gerichtlich* schadensersatz schlichtungsstelle urteil schiedsstelle arbeitsgericht nachprüfung* rechtsweg rechtshängig* mahn* agg',
  dispute:
    'beschwerde* vorwurf vorwürfe* unterlassung* unterlassungserklärung abmahn* verleumd* rüge anspruch ansprüche behauptung* verstoß* verletz*',
  police:
    'polizei* anzeige* behörde* staatsanwalt* strafanzeige straf* gemeldet kripo überwachungskamera* hausfriedensbruch',
  harass:
    'belästig* bedroh* drohung* stalk* nachstell* verfolg* bedräng* beschimpf* beleidig* aufdringlich* auflauer* beobacht* nötig* zudringlich* übergriff*',
  fear: 'angst ängst* fürcht* unsicher* sicherheit unwohl bedroht_fühl* verstört erschrock* verängstig* weint* geweint tränen unbehag* schutz schütz* verletzt druck mulmig* eingeschüchtert',
  conduct:
    'verhalten auftreten benehmen ton tonfall bemerkung* äußerung* unangemess* unangebracht* inakzeptab* unverschämt* grob ausfällig* vorfall auftritt angefasst geschrie* gebrüllt hände umgangston',
  complaint:
    'disziplinar* untersuch* ermittl* meldestelle compliance gleichstellungsbeauftragt* personalabteilung betriebsrat ombuds* führungszeugnis kinderschutz schutzkonzept',
  scorn:
    'lächerlich* peinlich* dumm* dämlich* blöd* idiot* schande schäm* frech* frechheit unverschämtheit dreist* erbärmlich* jämmerlich* stümper* amateur* gelacht lachnummer müll schrott mist quatsch unsinn unfähig* anmaß* zumutung witz miserabel* armselig* schwachsinn größenwahn*',
  waste: 'verschwend* zeitverschwendung zeit geduld mühe vergeud* zeitdieb* aufwand',
  temper:
    'verdammt* scheiß* verschwind* hau hauen nerv* wütend wut hass* satt schnauze zum_teufel teufel leck wagen unterstehen hals reicht* rausgeschmiss*',
  dishonest:
    'gelogen lüge* lügner* betrog* betrug* betrüg* plagiat* abgeschrieben gefälscht* fälsch* gestohlen geklaut täusch* schwindel*',
  love: 'liebe* geliebt gefühl* verliebt* romantisch* herz beziehung heirat* kuss küss* intim* zuneigung scheid* paar flirt* anzieh* verehr*',
  outing:
    'essen_gehen ausgehen kaffee abend abendessen wochenende kino date treffen trinken verabred* zusammen spaziergang wein feierabend außerhalb_der',
  friend: 'freund freunde freundschaft* kumpel beruflich* kollegial*',
  elsewhere: 'woanders anderswo anderes_haus andere_agentur anderen_verlag anderen_anbieter suchen_sie such andernorts',
  nobody: 'niemand* automatisch* automatisiert* unbetreut* noreply versand systemnachricht maschinell*',
  thanks: 'danke dank danken gefreut freude freuen geschätzt beeindruckt gefallen',
  regret: 'leider bedauer* tut_mir tut_uns entschuldig* schade',
  luck: 'erfolg glück alles_gute wünschen freundlich* gruß grüße grüßen hoffen hoffe',
  apply:
    'bewerb* angebot* manuskript* einreich* vorschlag* vorschläge antrag anträge exposé projektskizze lebenslauf kandidat* offerte*',
  kept: 'aufbewahr* speicher* vormerk* kartei_behalten bewerberpool unterlagen_behalten',
  help: 'gern gerne feedback hilf* helfen tipp* anmerkung* hinweis*',
  reason: 'grund gründe gründen weil denn warum wegen',
  work: 'projekt stelle auftrag vertrag arbeit programm ausschreibung förderung budget position zusammenarbeit praktikum',
  trust: 'respekt* akzeptier* versteh* verständnis vertrau* hinnehm* hinzunehmen acht* zur_kenntnis kenntnis beherzig*',
  forget: 'getrennte wege trennen fremde nie_begegnet auseinander nichts_zu_sagen nichts_hinzuzufügen hinzuzufügen',
};
