import type { KnownLanguage } from '../../vocabulary.ts';
import { phrases } from './phrase.ts';
import type { Phrase } from './phrase.ts';

/** Who or what was preferred is often named by what it is, not called another: a couple, a nephew, a firm, a stranger's name. */
interface Ways {
  /** `the contract was awarded to`: what was sought, what became of it. */
  readonly given: readonly [string, string];
  /** `chose a couple`: how it was chosen, who. */
  readonly chose: readonly [string, string];
  /** `don't need anyone any more` */
  readonly needless: string;
  /** `your score 77, winning score 91` */
  readonly winner: string;
}

const WAYS: Readonly<Record<KnownLanguage, Ways>> = {
  en: {
    given: [
      'contract|tender|lot|prize|award|commission|part|role|post|job|place|room|flat|studio|slot|grant|booking',
      '(awarded|given|going|gone|goes|went|let|rented|offered|allocated) ..1 to',
    ],
    chose: [
      'chose|chosen|picked|selected|accepted|gone with|went with|going with|go with|decided on|decided for|opted for|settled on|let it to|let to|given it to|taken on|took on|took|hired|appointed|signed',
      'couple|family|tenant|student|firm|company|agency|builder|supplier|contractor|bidder|writer|author|singer|actor|neighbour|neighbor|nephew|niece|cousin|son|daughter|brother|sister|friend|colleague|local|lady|chap|guy|girl|woman|man|one',
    ],
    needless:
      '(don t|dont|do not|doesn t|does not|won t|wont|will not|no longer|not) ..2 need ..1 (anyone|anybody|someone|a|an|you|help|more|any|your|one)',
    winner:
      '(winning|successful|lowest|highest|preferred) ..1 (score|bid|bidder|tender|tenderer|offer|quote|price|supplier)',
  },
  fr: {
    given: [
      'marché|contrat|lot|commande|prix|bourse|rôle|poste|place|chambre|studio|appartement|logement|subvention|salle|prestation',
      '(attribué|attribuée|confié|confiée|donné|donnée|loué|louée|accordé|accordée|revenu|revenue|allé|allée) ..1 (à|au|aux)',
    ],
    chose: [
      'choisi|pris|prise|retenu|retenue|opté pour|parti avec|partis avec|préféré|embauché|loué à|confié à|donné à',
      'couple|famille|locataire|étudiante|étudiant|entreprise|société|agence|artisan|fournisseur|candidature|dossier|voisin|voisine|neveu|nièce|cousin|cousine|fils|fille|ami|amie|collègue|dame|monsieur',
    ],
    needless: '(plus|pas) ..2 besoin ..2 (personne|vous|toi|vos|tes|aide|d une|d un|renfort)',
    winner:
      '(offre|entreprise|note|soumissionnaire|attributaire|prix) ..2 (retenue|retenu|gagnante|gagnant|lauréate|lauréat|la mieux disante)',
  },
  de: {
    given: [
      'Auftrag|Zuschlag|Los|Preis|Stipendium|Rolle|Stelle|Platz|Zimmer|Wohnung|Atelier|Förderung|Laden|Job',
      '(ging|geht|gegangen|erteilt|vergeben|bekommt|bekommen|erhält|erhalten) ..1 (an|von)?',
    ],
    chose: [
      'für|mit|an',
      '(ein|eine|einen|meinen|meine|unseren|unsere|zwei) (Paar|Familie|Mieter|Mieterin|Studentin|Studenten|Firma|Agentur|Büro|Betrieb|Anbieter|Handwerker|Bieter|Nachbarn|Neffen|Nichte|Cousin|Sohn|Tochter|Freundin|Freund|Kollegin|Kollegen|Dame|Herrn|Bekannten) ..4 (entschieden|vergeben|vermietet|genommen|gefallen|gegeben|besetzt|gegangen)',
    ],
    needless:
      '(brauche|brauchen|braucht|suche|suchen|benötigen) ..4 (niemanden|niemand|keinen|keine|nicht mehr) ..1 (mehr)?',
    winner: '(Zuschlag|wirtschaftlichste|günstigste|höchste|beste) ..2 (Angebot|Bieter|Punktzahl|erteilt|erhält)',
  },
  es: {
    given: [
      'contrato|licitación|lote|pedido|premio|beca|papel|puesto|plaza|habitación|piso|estudio|ayuda|obra|servicio',
      '(adjudicado|adjudicada|concedido|concedida|dado|dada|asignado|asignada|alquilado|alquilada|otorgado|otorgada) ..1 (a|al)',
    ],
    chose: [
      'quedamos con|quedado con|elegido|elegimos|escogido|preferido|decidido por|decantado por|optado por|cogido|contratado|alquilado a|dado a',
      'pareja|familia|inquilino|inquilina|estudiante|empresa|agencia|proveedor|chica|chico|vecino|vecina|sobrino|sobrina|primo|prima|hijo|hija|amigo|amiga|compañera|compañero|señora|señor',
    ],
    needless:
      '(no|ya no) ..2 (necesitamos|necesito|necesita|hace falta|buscamos|busco) ..2 (nadie|más|ayuda|tu|su|a nadie)',
    winner: '(oferta|puntuación|empresa|propuesta|obra) ..1 (ganadora|adjudicataria|más alta|más baja|mejor valorada)',
  },
  pt: {
    given: [
      'contrato|concurso|lote|encomenda|prémio|prêmio|bolsa|papel|lugar|vaga|quarto|apartamento|casa|estúdio|apoio|obra|serviço',
      '(adjudicado|adjudicada|concedido|concedida|dado|dada|atribuído|atribuída|alugado|alugada|arrendado|entregue) ..1 (a|ao|à)',
    ],
    chose: [
      'escolhemos|escolhi|escolheu|escolhido|ficámos com|ficamos com|ficou com|optámos por|optamos por|optou por|preferimos|preferiu|contratámos|contratamos|aluguei a|arrendou a|dei a',
      'casal|família|inquilino|inquilina|estudante|empresa|agência|fornecedor|rapariga|rapaz|moça|moço|vizinho|vizinha|sobrinho|sobrinha|primo|prima|filho|filha|amigo|amiga|colega|senhora|senhor',
    ],
    needless:
      '(não|já não) ..2 (precisamos|preciso|precisa|procuramos|é preciso) ..2 (ninguém|mais|ajuda|de ti|de si|de ninguém)',
    winner:
      '(proposta|pontuação|empresa|oferta|obra) ..1 (vencedora|adjudicatária|mais alta|mais baixa|melhor classificada)',
  },
  it: {
    given: [
      'contratto|gara|lotto|ordine|premio|borsa|parte|ruolo|posto|stanza|appartamento|studio|lavoro|contributo|servizio|incarico',
      '(aggiudicato|aggiudicata|assegnato|assegnata|dato|data|affidato|affidata|affittato|affittata|andato|andata) ..1 (a|al|alla|allo|all)',
    ],
    chose: [
      'scelto|scelta|preso|presa|preferito|preferita|optato per|deciso per|assunto|assunta|affittato a|dato a',
      'coppia|famiglia|inquilino|inquilina|studente|studentessa|ditta|azienda|agenzia|fornitore|ragazza|ragazzo|vicino|vicina|nipote|cugino|cugina|figlio|figlia|amico|amica|collega|signora|signore',
    ],
    needless: '(non|più) ..2 (bisogno|serve|serva|cerchiamo|cerco) ..2 (nessuno|più|aiuto|di lei|di te)',
    winner:
      '(offerta|punteggio|ditta|proposta|opera) ..1 (vincitrice|vincente|aggiudicataria|più alto|più bassa|migliore)',
  },
  nl: {
    given: [
      'opdracht|aanbesteding|perceel|order|prijs|beurs|rol|baan|plek|kamer|woning|atelier|subsidie|klus|functie',
      '(gegund|gegeven|gegaan|vergeven|toegekend|toegewezen|verhuurd|gaat|ging) ..1 (aan|naar)',
    ],
    chose: [
      'gekozen voor|kiezen voor|gegaan voor|gaan voor|in zee met|verder met|genomen|aangenomen|verhuurd aan|gegeven aan',
      'stel|gezin|huurder|student|studente|bedrijf|bureau|leverancier|aannemer|meisje|jongen|buurman|buurvrouw|neef|nicht|zoon|dochter|vriend|vriendin|collega|mevrouw|meneer',
    ],
    needless: '(niemand|geen|niet) ..2 (meer)? ..1 (nodig|zoeken)',
    winner: '(winnende|laagste|hoogste|beste) ..1 (inschrijver|inschrijving|score|offerte|bod|partij|plan)',
  },
};

/** Noes that tell who has it instead, in all languages. */
export const toAnother: readonly Phrase[] = (Object.keys(WAYS) as KnownLanguage[]).flatMap((language) => {
  const { given, chose, needless, winner } = WAYS[language];
  return phrases(language, 'act', {
    'given-to': ['rejection', 'possible', `(${given[0]}) ..4 ${given[1]}`],
    'chose-one': ['rejection', 'possible', `(${chose[0]}) ..2 (${chose[1]})`],
    'needed-no-more': ['rejection', 'possible', needless],
    'winner-named': ['rejection', 'hint', winner],
  });
});
