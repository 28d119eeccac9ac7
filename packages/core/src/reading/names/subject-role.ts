import type { Quote } from '../../span.ts';
import { foldWord } from '../grammar/fold.ts';
import type { Passage } from '../passage/passage.ts';
import { endsRole, PROCESS } from './role-edges.ts';

/** What answers and forwarded letters put before the subject. */
const MARKS = /^(?:(?:re|aw|fwd?|wg|tr|sv|antw|rif|res|rv|enc|rép|r)\s?:\s?){0,6}/iu;

/** Subjects are about many things besides roles: only a few words may be one. */
const MOST_WORDS = 4;

/** Letters that two forms of a word share at least: `caregiver` and `caregivers`. */
const STEM = 5;

/**
 * A short subject as the role of a letter that names none: `melker`, `Re: bar back`. One of its words must come again in
 * the letter, and none may speak of letters, talks and applications.
 */
export function subjectRole({ text, author, subjectSentences }: Passage): Quote | null {
  if (subjectSentences === 0) return null;
  const subject = text.slice(0, Math.min(60, author[0]?.end ?? 0));
  const marks = MARKS.exec(subject)?.[0].length ?? 0;
  const quote = subject.slice(marks).trim();
  const start = subject.indexOf(quote, marks);
  const words = quote.split(/\s+/u).map((word) => foldWord(word.replaceAll(/[^\p{L}\p{N}]/gu, '')));
  if (quote.length < 4 || words.length > MOST_WORDS || /[?!:"“„«@…]|\d{2}/u.test(quote)) return null;
  if (words.some((word) => PROCESS.has(word) || NO_ROLE.has(word) || endsRole(word))) return null;
  const letter = new Set(
    [...text.slice(subject.length, 3000).matchAll(/\p{L}{4,}/gu)].map(([word]) => foldWord(word).slice(0, STEM)),
  );
  return words.some((word) => word.length > 3 && letter.has(word.slice(0, STEM)))
    ? { quote, start, end: start + quote.length }
    : null;
}

/** Words of subjects that name no role. Folded. */
const NO_ROLE: ReadonlySet<string> = new Set(
  [
    'the la le les il lo gli el los a o os de het der die das season summer saison sommer sommersaison stagione estate temporada verano verao zomer seizoen round election case client kunde cliente klant kitchen kuche cocina cucina bottega taller loja laden shop boutique posto lugar plek platz place groep gruppe klasse class school montag dienstag mittwoch donnerstag freitag samstag lundi mardi mercredi jeudi vendredi samedi lunes martes miercoles jueves viernes sabado lunedi martedi mercoledi giovedi venerdi sabato maandag dinsdag woensdag donderdag vrijdag zaterdag segunda terca quarta quinta sexta',
    'applying applications enquiry inquiry message letter news answer reply response trial interview meeting cv resume hello thanks thank you your monday tuesday wednesday thursday friday saturday sunday feedback following follow test work job jobs vacancies speculative open unsolicited shortlist result results yes no sorry visit call chat news promotion regrading appraisal grade notice rejected unsuccessful',
    'absage anfrage nachricht antwort ruckmeldung initiativbewerbung probearbeiten vorstellung gesprach termin arbeit lebenslauf danke ihre ihr deine dein beforderung stellenbesetzung',
    'reponse demande nouvelles suite entretien essai cv votre vos merci retour candidatures spontanee embauche emploi travail promotion mobilite',
    'respuesta solicitud entrevista prueba hoja vida cv tu su trabajo empleo gracias curriculum promocion ascenso resposta pedido teste emprego trabalho sua seu obrigado risposta domanda prova lavoro grazie assunzione progressione antwoord vraag proef baan werk bedankt kandidatuur bericht uitslag',
  ].flatMap((line) => line.split(' ')),
);
