import { APPLIED_ES } from './applied.ts';
import type { Phrases } from './phrase-book.ts';
import { AHEAD, APPLYING, KEPT, POINTED, SUBMITTED } from './where.ts';

const USTED = 'formal' as const;
const TU = 'first-name' as const;
const SENDING_OTHER = ['journal', 'conference', 'speaking'] as const;

/** What they offered, taken up; what they said, said back; what is new; the user's own line. */
export const SPANISH_TAKEN_UP: Pick<
  Phrases,
  'accepting' | 'stay' | 'seeYou' | 'goingOn' | 'reasonSaid' | 'praiseSaid' | 'news' | 'basis' | 'specific'
> = {
  accepting: [
    {
      when: { offers: ['yes'] },
      say: ['Sí, con mucho gusto, y gracias por ofrecerlo.', 'Sí, me gustaría mucho; gracias por pensar en mí.'],
    },
    {
      when: { offers: [...POINTED], register: USTED },
      say: ['Gracias sobre todo por darme el nombre de {offered}; le escribiré con mucho gusto de su parte.'],
    },
    {
      when: { offers: [...POINTED], register: TU },
      say: ['Gracias sobre todo por darme el nombre de {offered}; le escribiré con mucho gusto de tu parte.'],
    },
    {
      when: { offers: ['when'], fields: [...APPLYING, 'grant', 'audition'], mentions: APPLIED_ES },
      say: ['Con mucho gusto volveré a presentarme {offered}.', 'Me gustaría mucho volver a presentarme {offered}.'],
    },
    { when: { offers: ['when'], fields: ['literary'] }, say: ['Con mucho gusto enviaré otro texto {offered}.'] },
    {
      when: { offers: ['when'], fields: ['journal', 'conference', 'speaking'] },
      say: ['Con mucho gusto enviaré otra propuesta {offered}.'],
    },
    { when: { offers: ['when'], fields: ['tender'] }, say: ['Con mucho gusto volveremos a presentarnos {offered}.'] },
    {
      when: { offers: ['when'], notFields: [...SUBMITTED] },
      say: ['Con mucho gusto volveré a escribir {offered}.'],
    },
    {
      when: { offers: ['debrief'], fields: ['tender'] },
      say: ['Agradeceremos esa explicación, {offered}.'],
    },
    {
      when: { offers: ['debrief'], notFields: ['tender'] },
      say: ['Me gustaría aprovechar esa explicación, {offered}.'],
    },
    {
      when: { offers: ['meeting'] },
      say: ['Con mucho gusto volvemos a hablarlo {offered}.', 'Me parece muy bien volver a hablarlo {offered}.'],
    },
    {
      when: { offers: ['file'], register: USTED },
      say: [
        'Le agradezco que guarde mis datos; me alegrará tener noticias.',
        'Gracias por guardar mis datos; si surge algo, me alegrará mucho que me escriba.',
      ],
    },
    {
      when: { offers: ['file'], register: TU },
      say: [
        'Gracias por guardar mi contacto; si surge algo, me alegrará mucho que me escribas.',
        'Gracias por guardar mis datos; me alegrará tener noticias.',
      ],
    },
    { when: { offers: ['ear'] }, say: ['Gracias por pensar en mí; me alegrará tener noticias {offered}.'] },
    { when: { offers: ['ear'] }, say: ['Gracias por pensar en mí; me alegrará tener noticias.'] },
    { when: { offers: ['more-work'] }, say: ['Con mucho gusto enviaré otra cosa cuando esté lista.'] },
    { when: { offers: ['revision'] }, say: ['Con mucho gusto enviaré una versión revisada.'] },
    {
      when: { offers: ['wait'] },
      say: ['Con mucho gusto sigo en la lista de espera.', 'Me alegra seguir en la lista.'],
    },
    { when: { offers: ['openings'] }, say: ['Estaré al tanto de las próximas convocatorias.'] },
    {
      when: { offers: ['call'], register: USTED },
      say: ['Gracias por ofrecerse a comentarlo; será un gusto, cuando mejor le venga.'],
    },
    {
      when: { offers: ['call'], register: TU },
      say: ['Gracias por ofrecerte a comentarlo; será un gusto, cuando mejor te venga.'],
    },
    { when: { offers: ['feedback'] }, say: ['Gracias por ofrecer unos comentarios; me vendrán muy bien.'] },
    {
      when: { offers: ['again'], fields: [...APPLYING, 'grant', 'audition'], mentions: APPLIED_ES, doorAhead: true },
      say: ['Con mucho gusto volveré a presentarme {when}.'],
    },
    {
      when: { offers: ['again'], fields: [...APPLYING, 'grant', 'audition'], mentions: APPLIED_ES, doorAhead: false },
      say: ['Con mucho gusto volveré a presentarme en otra ocasión.'],
    },
    {
      when: { offers: ['again'], fields: [...SENDING_OTHER], doorAhead: true },
      say: ['Con mucho gusto enviaré otra propuesta {when}.'],
    },
    {
      when: { offers: ['again'], fields: [...SENDING_OTHER], doorAhead: false },
      say: ['Con mucho gusto enviaré otra propuesta más adelante.'],
    },
    {
      when: { offers: ['again'], fields: ['tender'] },
      say: ['Con mucho gusto nos presentaremos a la próxima licitación.'],
    },
    {
      when: { offers: ['again'], notFields: [...SUBMITTED], doorAhead: true },
      say: ['Con mucho gusto volveré a escribir {when}.'],
    },
    {
      when: { offers: ['again'], notFields: [...SUBMITTED], doorAhead: false },
      say: ['Con mucho gusto volveré a escribir más adelante.'],
    },
    {
      when: { offers: ['again'], fields: [...APPLYING, 'grant', 'audition'], notMentions: APPLIED_ES },
      say: ['Con mucho gusto volveré a intentarlo.'],
    },
    {
      when: { offers: ['when'], fields: [...APPLYING, 'grant', 'audition'], notMentions: APPLIED_ES },
      say: ['Con mucho gusto volveré a intentarlo {offered}.'],
    },
    {
      when: { offers: ['again'], fields: ['literary'], doorAhead: true },
      say: ['Con mucho gusto enviaré otro texto {when}.'],
    },
    {
      when: { offers: ['again'], fields: ['literary'], doorAhead: false },
      say: ['Con mucho gusto enviaré otro texto más adelante.'],
    },
  ],
  stay: [
    {
      when: { register: USTED },
      say: ['Me gustaría mucho seguir en contacto.', 'Me alegraría mucho que siguiéramos en contacto.'],
    },
    {
      when: { register: TU },
      say: ['Me gustaría mucho seguir en contacto.', 'Me encantaría que siguiéramos en contacto.'],
    },
    { when: { offers: [...KEPT] }, say: ['Por mi parte, escribiré con gusto cuando haya novedades.'] },
    {
      when: { fields: ['grant', 'residency', 'admission'], offers: [...AHEAD], register: USTED },
      say: ['Seguiré de cerca sus próximas convocatorias.'],
    },
    { when: { fields: ['tender'], offers: [...AHEAD] }, say: ['Seguiremos de cerca sus próximas licitaciones.'] },
    { when: { offers: ['wait'] }, say: ['Mi interés sigue siendo el mismo, y espero con gusto.'] },
    { when: { fields: ['tender'], alone: true }, say: ['Con mucho gusto seguiremos en contacto.'] },
  ],
  seeYou: [{ say: ['Tengo ganas de que hablemos {meeting}.'] }],
  goingOn: [{ say: ['Gracias por la propuesta; tengo muchas ganas.', 'Gracias por proponérmelo; me alegra mucho.'] }],
  reasonSaid: [
    {
      when: { echoes: ['scored'] },
      say: ['Nos resulta útil saber que nuestra oferta obtuvo {scored}.'],
    },
    {
      when: { echoes: ['someone'], register: USTED },
      say: [
        'Entiendo muy bien que hayan elegido a {someone}.',
        'Que hayan elegido a {someone} me parece muy comprensible.',
      ],
    },
    {
      when: { echoes: ['someone'], register: TU },
      say: [
        'Entiendo muy bien que hayáis elegido a {someone}.',
        'Que hayáis elegido a {someone} me parece muy comprensible.',
      ],
    },
    {
      when: { echoes: ['lesson-said'], notFields: ['tender'] },
      say: ['Tomo nota de que {lesson}.', 'Me sirve mucho saber que {lesson}.'],
    },
    {
      when: { echoes: ['lesson-said'], fields: ['tender'] },
      say: ['Tomamos nota de que {lesson}.', 'Nos sirve mucho saber que {lesson}.'],
    },
    {
      when: { echoes: ['reason'] },
      say: ['Entiendo perfectamente que {reason}.', 'Comprendo que {reason}.'],
    },
  ],
  praiseSaid: [
    {
      when: { echoes: ['praise'] },
      say: ['Qué alegría leer que {praise}.', 'Me ha alegrado mucho leer que {praise}.'],
    },
    {
      when: { echoes: ['kind-words'], register: USTED },
      say: ['Sus palabras me han alegrado mucho.', 'Gracias también por sus palabras.'],
    },
    {
      when: { echoes: ['kind-words'], register: TU },
      say: ['Tus palabras me han alegrado mucho.', 'Gracias también por tus palabras.'],
    },
  ],
  news: [{ say: ['{told}', 'Por mi parte hay una novedad: {news}.'] }],
  // A full stop goes before what the user typed: after a colon its capital would be a mistake.
  basis: [
    { say: ['{told}'] },
    {
      when: { notBases: ['corrected-error'] },
      say: ['Esto es lo que ha cambiado: {news}.', 'Hay una novedad: {news}.'],
    },
    {
      when: { bases: ['corrected-error'] },
      say: ['El detalle es este. {basis}', 'Hay un punto que quizá no quedó claro. {basis}'],
    },
    {
      when: { answers: 'reason', bases: ['new-fact', 'changed-timing'], alone: true },
      say: ['Justo en ese punto ha cambiado algo: {clause}.'],
    },
    {
      when: { answers: 'reason', bases: ['answerable-reason'], alone: true },
      say: ['Sobre ese punto puedo añadir algo: {clause}.'],
    },
    {
      when: { reasons: ['incomplete'], bases: ['answerable-reason', 'new-fact'], alone: true },
      say: ['Esto era lo que faltaba: {clause}.'],
    },
    { when: { bases: ['other-opening'] }, say: ['Pienso en algo concreto. {basis}'] },
  ],
  specific: [
    { say: ['{sentence}'] },
    { say: ['Una nota de mi parte: {note}.'] },
    { say: ['Me gustó mucho {what}.', 'Disfruté mucho de {what}.'] },
    { say: ['Recuerdo con gusto {thing}.', 'Guardo un buen recuerdo {remark}.', 'Me quedo sobre todo con {thing}.'] },
    { say: ['Valoro mucho {yours}.', 'Admiro mucho {yours}.'] },
    { say: ['Me gustó mucho {how}.', 'Recuerdo bien {how}.'] },
    { say: ['Recuerdo con gusto el momento en que {doing}.'] },
    { say: ['Me alegró mucho {learned}.'] },
  ],
};
