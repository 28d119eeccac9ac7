import type { Phrases } from './phrase-book.ts';
import { SPANISH_REVISED } from './revised.ts';

const USTED = 'formal' as const;
const TU = 'first-name' as const;
const DATED = ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist', 'resubmit'] as const;
/** Fields whose letters are asked in words of their own. */
const SEEN_OTHERWISE = ['audition', 'investor', 'literary', 'rental'] as const;
const MET_OTHERWISE = ['investor', 'literary', 'journal', 'conference', 'rental', 'tender', 'promotion'] as const;

/** What a letter asks for: another look, or to stay in touch. */
export const SPANISH_ASKS: Pick<Phrases, 'askAgain' | 'keepInTouch'> = {
  askAgain: [
    {
      when: { answers: 'condition', alone: true, register: USTED },
      say: [
        'Usted me dejó la puerta abierta para este caso; ¿podríamos retomarlo ahora?',
        'Me propuso que le escribiera llegado este momento; ¿le parece que lo retomemos?',
      ],
    },
    {
      when: { answers: 'condition', alone: true, register: TU },
      say: [
        'Me dejaste la puerta abierta para este caso; ¿podríamos retomarlo ahora?',
        'Me propusiste que te escribiera llegado este momento; ¿te parece que lo retomemos?',
      ],
    },
    {
      when: { offers: ['revision'], mentions: SPANISH_REVISED, register: USTED },
      say: [
        '¿Podría enviarle una versión revisada, como sugiere?',
        'Habla usted de una nueva versión; ¿me permite enviársela?',
      ],
    },
    {
      when: { offers: ['revision'], mentions: SPANISH_REVISED, register: TU },
      say: ['¿Puedo enviarte una versión revisada, como sugieres?'],
    },
    {
      when: { notFields: [...SEEN_OTHERWISE] },
      say: ['¿Sería posible volver a considerar {matter}?', '¿Habría alguna posibilidad de revisar de nuevo {matter}?'],
    },
    {
      when: { notFields: [...SEEN_OTHERWISE], register: USTED },
      say: [
        '¿Podría volver a considerar {matter}?',
        '¿Tendría un momento para revisar otra vez {matter}?',
        '¿Cree que se podría reconsiderar {matter}?',
        '¿Le importaría mirar {matter} otra vez?',
      ],
    },
    {
      when: { notFields: [...SEEN_OTHERWISE], register: TU },
      say: [
        '¿Podrías volver a considerar {matter}?',
        '¿Tendrías un momento para revisar otra vez {matter}?',
        '¿Crees que se podría reconsiderar {matter}?',
        '¿Te importaría mirar {matter} otra vez?',
      ],
    },
    {
      when: { fields: ['job'], register: USTED },
      say: [
        '¿Podría volver a tenerme en cuenta para el puesto de {role}?',
        'Si el puesto sigue abierto, ¿podría volver a tenerme en cuenta?',
      ],
    },
    {
      when: { fields: ['job'], register: TU },
      say: [
        '¿Podrías volver a tenerme en cuenta para el puesto de {role}?',
        'Si el puesto sigue abierto, ¿podrías volver a tenerme en cuenta?',
      ],
    },
    {
      when: { fields: ['literary'] },
      say: [
        '¿Sería posible volver a leer {work}?',
        '¿Habría ocasión de leer {work} una vez más?',
        '¿Tendría cabida una segunda lectura de {work}?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        '¿Sería posible hacer otra prueba?',
        'Si el papel sigue abierto, ¿habría ocasión de presentarme otra vez?',
        '¿Habría alguna posibilidad de volver a presentarme?',
      ],
    },
    {
      when: { fields: ['investor'] },
      say: [
        '¿Tendría sentido retomar la conversación?',
        '¿Sería posible echar otro vistazo al proyecto?',
        '¿Habría ocasión de volver a presentar el proyecto?',
      ],
    },
    {
      when: { fields: ['rental'] },
      say: [
        'Si la vivienda sigue libre, ¿sería posible tenerme en cuenta otra vez?',
        '¿Habría alguna posibilidad de revisar de nuevo {matter}?',
        '¿Sería posible volver a considerar {matter}?',
      ],
    },
    {
      when: { fields: ['freelance', 'sales'] },
      say: ['¿Tendría sentido retomar la propuesta?', '¿Sería posible echar otro vistazo a {matter}?'],
    },
    {
      when: { bases: ['other-opening'] },
      say: [
        '¿Sería posible tenerme en cuenta para otra oportunidad?',
        '¿Tendría sentido que me presentara a otra opción?',
      ],
    },
    {
      when: { bases: ['corrected-error'] },
      say: [
        '¿Sería posible mirarlo otra vez, con un dato corregido?',
        '¿Se podría revisar de nuevo, con un detalle ya aclarado?',
      ],
    },
    {
      when: { reasons: ['budget'], fields: ['freelance', 'sales', 'speaking'] },
      say: ['¿Tendría sentido una versión ajustada al presupuesto?', '¿Sería posible empezar con algo más pequeño?'],
    },
    {
      when: { reasons: ['timing'], fields: ['freelance', 'sales', 'speaking'] },
      say: ['¿Sería posible retomarlo en otras fechas?'],
    },
  ],
  keepInTouch: [
    {
      when: { occasions: ['no'], notFields: [...MET_OTHERWISE], doorAhead: false, register: USTED },
      say: [
        '¿Le parece bien que le escriba cuando vea algo que encaje?',
        'Si más adelante surge algo, ¿podría tenerme en cuenta?',
        '¿Podría avisarme si surge otra oportunidad?',
        '¿Me permite volver a escribirle más adelante?',
        '¿Pensaría en mí si aparece algo que encaje mejor?',
      ],
    },
    {
      when: { occasions: ['no'], notFields: [...MET_OTHERWISE], doorAhead: false, register: TU },
      say: [
        '¿Te parece bien que te escriba cuando vea algo que encaje?',
        'Si más adelante surge algo, ¿podrías tenerme en cuenta?',
        '¿Podrías avisarme si surge otra oportunidad?',
        '¿Puedo volver a escribirte más adelante?',
        '¿Pensarías en mí si aparece algo que encaje mejor?',
      ],
    },
    {
      when: { occasions: ['no', 'on-hold'], doors: [...DATED], register: USTED },
      say: [
        'Ya anoté la fecha; ¿le parece bien que le escriba de nuevo {when}?',
        '¿Le vendría bien que retomara el contacto {when}?',
        '¿Puedo volver a escribirle {when}?',
      ],
    },
    {
      when: { occasions: ['no', 'on-hold'], doors: [...DATED], register: TU },
      say: [
        'Ya anoté la fecha; ¿te parece bien que te escriba de nuevo {when}?',
        '¿Te vendría bien que retomara el contacto {when}?',
        '¿Puedo volver a escribirte {when}?',
      ],
    },
    {
      when: { occasions: ['no'], doors: ['apply-again'], notFields: ['literary'], doorAhead: false },
      say: [
        '¿Puedo mencionar estos mensajes cuando vuelva a presentarme?',
        '¿Puedo avisar cuando me presente de nuevo?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['grant', 'residency', 'admission'], doorAhead: false },
      say: ['¿Sería posible recibir un aviso cuando se abra la próxima convocatoria?'],
    },
    {
      when: { occasions: ['no'], fields: ['audition'], doorAhead: false },
      say: ['¿Sería posible tenerme en cuenta para otros papeles más adelante?'],
    },
    {
      when: { occasions: ['no'], fields: ['investor'] },
      say: [
        '¿Puedo mandar una breve actualización cuando haya novedades?',
        '¿Puedo volver a escribir cuando los números digan algo nuevo?',
        '¿Tendría sentido retomar la conversación más adelante, con más datos?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['literary'] },
      say: [
        '¿Puedo enviar otro texto cuando lo tenga terminado?',
        '¿Habría interés en leer otro texto mío más adelante?',
        '¿Puedo volver a escribir cuando tenga algo nuevo que mostrar?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['journal'] },
      say: [
        '¿Puedo enviar otro trabajo a la revista más adelante?',
        '¿Puedo volver a escribir cuando tenga otro trabajo que encaje con la revista?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['conference'] },
      say: [
        '¿Puedo presentar otra propuesta en una próxima edición?',
        '¿Sería posible recibir la próxima convocatoria?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['rental'] },
      say: [
        'Si la vivienda vuelve a quedar libre, ¿sería posible recibir un aviso?',
        '¿Sería posible tenerme en cuenta si aparece algo parecido?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['tender'] },
      say: [
        '¿Sería posible recibir un aviso cuando se publique la próxima licitación de este tipo?',
        '¿Podemos volver a ponernos en contacto cuando salga otra licitación de este tipo?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['promotion'] },
      say: [
        '¿Podríamos volver a hablarlo dentro de unos meses?',
        '¿Puedo plantearlo otra vez cuando sea mejor momento?',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        '¿Puedo volver a preguntar dentro de unas semanas?',
        '¿Sería posible recibir un aviso cuando haya novedades?',
        '¿Puedo escribir más adelante para saber cómo va todo?',
      ],
    },
    {
      when: { occasions: ['door-open'], register: USTED },
      say: [
        'Me propuso volver a intentarlo por estas fechas; ¿sería un buen momento?',
        'Dejó la puerta abierta para estas fechas; ¿puedo intentarlo de nuevo?',
      ],
    },
    {
      when: { occasions: ['door-open'], register: TU },
      say: [
        'Me propusiste volver a intentarlo por estas fechas; ¿sería un buen momento?',
        'Dejaste la puerta abierta para estas fechas; ¿puedo intentarlo de nuevo?',
      ],
    },
    {
      when: { occasions: ['good-news', 'request', 'second-no', 'feedback', 'referral'], register: USTED },
      say: ['¿Le parece bien que sigamos en contacto?', '¿Puedo escribirle más adelante, cuando haya algo que contar?'],
    },
    {
      when: { occasions: ['good-news', 'request', 'second-no', 'feedback', 'referral'], register: TU },
      say: ['¿Te parece bien que sigamos en contacto?', '¿Puedo escribirte más adelante, cuando haya algo que contar?'],
    },
    { when: { occasions: ['feedback'] }, say: ['¿Puedo contar más adelante cómo me fue con estos consejos?'] },
    { when: { occasions: ['referral'] }, say: ['¿Puedo contar más adelante en qué quedó ese contacto?'] },
  ],
};
