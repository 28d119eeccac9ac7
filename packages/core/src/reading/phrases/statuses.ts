import type { KnownLanguage } from '../../vocabulary.ts';
import { phrases } from './phrase.ts';
import type { Phrase } from './phrase.ts';

/** Hiring systems, job boards and portals say it in a line of a form: what the line is called, and what stands in it. */
const LINES: Readonly<Record<KnownLanguage, readonly [string, string]>> = {
  en: [
    'status|decision|outcome|result|verdict|stage|disposition|state',
    'not selected|declined|rejected|unsuccessful|not successful|not shortlisted|not accepted|not progressed|not progressing|no longer under consideration|no longer in consideration|not proceeding|not awarded|not funded|closed not selected',
  ],
  fr: [
    'statut|état|décision|résultat|avis|étape|réponse',
    'non retenu|non retenue|non retenus|refusé|refusée|rejeté|rejetée|écarté|écartée|non sélectionné|non sélectionnée|non admis|non admise|déclinée|défavorable|rejet|refus|sans suite',
  ],
  de: [
    'Status|Bewerbungsstatus|Entscheidung|Ergebnis|Stand|Votum|Bescheid',
    'abgelehnt|Absage|abgesagt|nicht berücksichtigt|nicht ausgewählt|nicht zugelassen|nicht angenommen|nicht bewilligt|nicht erfolgreich|ausgeschieden|Ablehnung|nicht aufgenommen|abschlägig',
  ],
  es: [
    'estado|resultado|decisión|etapa|fase|dictamen|situación|estatus|inscrita|inscrito',
    'descartado|descartada|no seleccionado|no seleccionada|rechazado|rechazada|desestimado|desestimada|excluido|excluida|denegado|denegada|no admitido|no admitida|no apto|no apta|no aceptado|no aceptada|no favorable|no superado|no continúa',
  ],
  pt: [
    'estado|status|resultado|decisão|situação|parecer|etapa|fase',
    'excluído|excluída|não selecionado|não selecionada|não aprovado|não aprovada|não aceito|não aceite|não aceita|rejeitado|rejeitada|recusado|recusada|reprovado|reprovada|indeferido|indeferida|desclassificado|desclassificada|não admitido|não admitida|não avançou',
  ],
  it: [
    'stato|esito|risultato|decisione|fase|giudizio|valutazione',
    'non selezionato|non selezionata|non idoneo|non idonea|rifiutato|rifiutata|respinto|respinta|scartato|scartata|escluso|esclusa|non ammesso|non ammessa|non accettato|non accettata|non accolta|negativo|non superato',
  ],
  nl: [
    'status|uitslag|besluit|beslissing|resultaat|fase',
    'afgewezen|niet geselecteerd|niet toegelaten|niet gehonoreerd|niet aangenomen|niet toegekend|niet verder|geweigerd|afgevallen|niet uitgekozen|afwijzing',
  ],
};

/** Noes in the status line of a notice, in all languages. */
export const statuses: readonly Phrase[] = (Object.keys(LINES) as KnownLanguage[]).flatMap((language) =>
  phrases(language, 'act', {
    'status-no': ['rejection', 'sure', `(${LINES[language][0]}) ..4 (${LINES[language][1]})`],
  }),
);
