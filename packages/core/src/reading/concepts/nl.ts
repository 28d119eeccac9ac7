import type { ConceptWords } from './concept-words.ts';

export const nl: ConceptWords = {
  not: 'niet geen nooit noch zonder niets niemand nee nergens',
  unable: 'onmogelijk buiten staat lukt mislukt',
  able: 'kan kunnen kunt mogelijk konden kon staat mag mogen gelukt',
  will: 'zal zullen gaan gaat zult',
  would: 'zou zouden hadden willen wilden graag',
  if: 'als indien mocht mochten wanneer tenzij zodra anders ingeval of eventueel',
  we: 'wij we ik ons onze mij me mijn m',
  you: 'je jij jou jouw u uw jullie',
  they: 'hij zij ze hem haar hun hen zijn diens die',
  someone: 'ander andere anderen iemand anders elders intern interne concurrent alternatief collega',
  but: 'maar echter toch ondanks hoewel desondanks al niettemin',
  because: 'omdat want vanwege wegens reden redenen doordat daarom aangezien gezien',
  ask: 'hoe waarom wat welke wanneer vraag vragen',
  now: 'nu momenteel moment huidige vandaag ditmaal deze keer thans actueel',
  again: 'opnieuw weer volgende toekomst toekomstige later nogmaals nieuwe binnenkort voortaan',
  yet: 'nog steeds afwachting lopende vooralsnog',
  already: 'al reeds inmiddels onlangs zojuist',
  only: 'alleen enkel slechts uitsluitend',
  many: 'veel vele talrijke groot grote aantal honderden hoeveelheid tientallen overweldigend hoge',
  few: 'weinig beperkt beperkte enkele paar klein schaars',
  more: 'meer beter betere sterker sterkere dichter hoger nauwer passender beste',
  too: 'te buiten boven overschrijdt teveel',
  decide: 'besluit besloten beslissing beslist gekozen keuze uitkomst resultaat uitslag oordeel besluiten conclusie',
  decline:
    'afwijzing afgewezen afwijzen afwijzend weigeren geweigerd negatief afgevallen afgeketst verworpen weigering afzeggen afslaan',
  select:
    'geselecteerd selectie selecteren gekozen kiezen uitgekozen winnaar winnaars genomineerd shortlist voorselectie verkozen',
  proceed: 'verder doorgaan vervolg voortzetten vervolgen procedure doorgang volgende verdergaan gaan',
  offer: 'aanbieden aanbod aangeboden bieden toekennen toegekend gunnen gegund contract geven verlenen gunning',
  accept:
    'aannemen aangenomen accepteren geaccepteerd toegelaten toelating opnemen opgenomen goedgekeurd toelaten honoreren gehonoreerd plaatsen akkoord',
  publish:
    'publiceren gepubliceerd publicatie uitgeven uitgave plaatsing vertegenwoordigen programmeren programma tentoonstellen drukken fonds',
  fund: 'financieren financiering subsidie investeren investering steunen beurs bijdrage ondersteunen',
  hire: 'aannemen werving werven aanstellen aangesteld inhuren ingehuurd casting gecast benoemd dienst',
  invite: 'uitnodigen uitgenodigd uitnodiging nodigen blij graag',
  talk: 'gesprek spreken praten bellen telefoon kennismaken kennismaking ontmoeten overleg afspraak zoom',
  fill: 'ingevuld vervuld verhuurd vol vergeven bezet volgeboekt weg',
  cancel:
    'geannuleerd annuleren ingetrokken vervallen geschrapt stopgezet gestopt opgeheven reorganisatie afgelast ontbonden',
  pause:
    'uitgesteld uitstel pauze gepauzeerd opgeschort bevroren vacaturestop vertraging vertraagd wacht stilgelegd aangehouden',
  withdraw: 'ingetrokken intrekken terugtrekken teruggetrokken terugtrekking intrekking afzien afgezien',
  receive: 'ontvangen ontvangst ontvangstbevestiging binnen binnengekomen bevestigen bevestiging goed aangekomen',
  review:
    'beoordelen beoordeeld beoordeling bekijken bekeken lezen gelezen overwegen overweging bestuderen bestudeerd beraad doorgenomen behandeling',
  inform:
    'laten weten informeren berichten bericht meedelen mededelen melden antwoord antwoorden contact horen schrijven hoogte reageren reactie',
  thank: 'bedankt dank danken bedanken dankjewel dankbaar hartelijk',
  wish: 'wensen wens succes geluk sterkte toe toekomst',
  regret: 'helaas jammer spijt spijtig sorry teleurstellen teleurstelling teleurstellend vrees betreuren excuses',
  hope: 'hopen hoop hopelijk hopend',
  encourage: 'graag welkom aanmoedigen uitnodigen gerust aarzel schroom moedigen vrij',
  apply:
    'sollicitatie solliciteren gesolliciteerd sollicitant aanvraag inzending ingezonden ingediend indienen interesse aanmelding belangstelling inschrijving',
  keep: 'bewaren houden bewaard behouden opnemen blijven gehouden onthouden',
  file: 'portefeuille bestand databank database gegevens dossier achterhoofd cv',
  wait: 'wachtlijst reservelijst reserve wachten wervingsreserve plaatsvervanger',
  revise: 'herzien herziening herziene herschrijven bewerken aanpassen herwerken versie inkorten',
  refer: 'doorverwijzen doorsturen doorgestuurd aanbevelen verwijzen collega suggereren voorstellen proberen aanraden',
  feedback:
    'feedback toelichting motivering terugkoppeling commentaar opmerkingen rapport redenen individueel individuele inhoudelijk persoonlijk nabespreken score',
  policy:
    'beleid regel regels reglement criteria voorwaarde voorwaarden vereisten aanmerking ontvankelijk richtlijn richtlijnen ongevraagde eisen komt',
  need: 'zoeken nodig behoefte gevraagd vereist gezocht zoekt',
  fit: 'past passen passend aansluiten aansluit aansluiting match geschikt profiel fonds lijn sluit',
  like: 'leuk genoten indruk onder mooi boeiend interessant goed waardeerden kwaliteit talent sterk enthousiast gewaardeerd plezier',
  compete: 'concurrentie competitie niveau rangorde ranking plaats wedstrijd concurrerend gerangschikt',
  difficult: 'moeilijk lastig lastige zwaar makkelijk moeilijke',
  final: 'definitief definitieve bezwaar beroep correspondentie laatste onherroepelijk bindend uitgesloten',
  position:
    'functie vacature baan positie plek plaats plaatsen stage rol stageplaats woning kamer appartement studio opleidingsplaats betrekking',
  work: 'manuscript tekst verhaal verhalen gedicht gedichten roman artikel voorstel project bijdrage abstract lezing film werk offerte inschrijving boek pitch idee paper demo',
  candidate:
    'kandidaat kandidaten sollicitanten inschrijvers auteur auteurs kunstenaar huurder persoon personen aanvragers partij',
  team: 'team jury commissie redactie bestuur directie afdeling opdrachtgever verhuurder eigenaar klant comité raad panel regisseur leescommissie',
  money:
    'budget prijs kosten tarief geld salaris middelen begroting financieel financiële duur euro honorarium prijzen',
  late: 'laat deadline termijn sluitingsdatum vroeg verstreken tijdig tijd datum',
  experience:
    'ervaring ervaren jaar werkervaring kennis vaardigheden overgekwalificeerd senior junior starter competenties ervaringsjaren',
  degree:
    'diploma opleiding kwalificatie certificaat getuigschrift taal nederlands rijbewijs bevoegdheid registratie niveau',
  location: 'locatie afstand reistijd regio verhuizen thuiswerken standplaats woonplaats dichtbij woon-werk stad buurt',
  visa: 'visum werkvergunning verblijfsvergunning sponsor tewerkstellingsvergunning arbeidskaart',
  quality: 'kwaliteit stijl taal plot personages zwak zwakke onvoldoende uitgewerkt methode spanning rijp',
  room: 'capaciteit plaats plaatsen vol ruimte volzet overtekend plekken overvraagd',
  round: 'ronde oproep seizoen jaar editie voorjaar najaar zomer winter kwartaal maanden weken cyclus periode',
  interview: 'sollicitatiegesprek interview auditie screening assessment test bezichtiging kennismakingsgesprek',
  document: 'document documenten ontbreken ontbreekt onvolledig bijlage formulier stukken brief handtekening',
  website: 'website site vacaturepagina pagina vacatures portaal vacaturesite',
  pool: 'talentpool netwerk nieuwsbrief community inschrijven aanmelden jobalert databank',
  order:
    'bestelling besteld levering pakket artikel terugbetaling product verzending retour voorraad winkel bestellingen',
  payment: 'betaling kaart factuur bank rekening lening verzekering schade incasso transactie abonnement krediet',
  appointment:
    'afspraak vergadering maandag dinsdag woensdag donderdag vrijdag morgen verzetten verplaatsen agenda overleg',
  private: 'feest bruiloft etentje verjaardag vrienden liefde weekend kus date borrel barbecue knuffel',
  family: 'zoon dochter broer zus moeder vader mama papa man vrouw vriend vriendin kind kinderen neef nicht buurman',
  code: 'code patch branch build commit merge bug server release module test',
  authority:
    'gemeente rechtbank belasting boete vergunning overheid ministerie politie raad wet provincie belastingdienst',
  leave: 'verlof vakantie ziek afwezig afwezigheid rooster dienst verlofaanvraag',
  news: 'nieuwsbrief uitschrijven afmelden artikel podcast blog nummer webinar tips aflevering lezers',
  survey: 'enquête vragenlijst onderzoek minuten tevredenheid mening anoniem',
  day: 'januari februari maart april mei juni juli augustus september oktober november december zaterdag zondag',
  office: 'kantoor afwezig afwezigheid terug dringend bereikbaar verlof vervanger',
  robot: 'automatisch gegenereerd noreply beantwoorden mailbox systeem beantwoord',
  error: 'fout vergissing abuis ongeluk negeren foutief verkeerd rechtzetting correctie',
  congratulate: 'gefeliciteerd proficiat felicitaties welkom blij trots verheugd',
};
