import { SPANISH_OFFERED } from './offers-elsewhere.ts';
import { SPANISH_DEBRIEF } from './particulars-elsewhere.ts';
import type { Phrases } from './phrase-book.ts';

const USTED = 'formal' as const;
const TU = 'first-name' as const;
const MET = ['interviewed', 'final'] as const;
const WRITTEN = ['personal', 'tiered'] as const;
const DATED = ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist', 'resubmit'] as const;
/** Fields whose letters are asked in words of their own. */
const SEEN_OTHERWISE = ['audition', 'investor', 'literary', 'rental'] as const;
const JUDGED_OTHERWISE = ['tender', 'grant', 'promotion', 'audition', 'rental', 'literary'] as const;
const MET_OTHERWISE = ['investor', 'literary', 'journal', 'conference', 'rental', 'tender', 'promotion'] as const;

/** What a letter asks for: another look, a word of feedback, to stay in touch. */
export const SPANISH_ASKS: Pick<Phrases, 'askAgain' | 'basis' | 'askFeedback' | 'keepInTouch'> = {
  askAgain: [
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
  // A full stop goes before what the user typed: after a colon its capital would be a mistake.
  basis: [
    {
      say: [
        'Lo pregunto por un motivo concreto: {clause}.',
        'El motivo es sencillo: {clause}.',
        'Hay algo que puedo añadir: {clause}.',
      ],
    },
    { when: { register: USTED }, say: ['Le cuento por qué lo pregunto. {basis}'] },
    { when: { register: TU }, say: ['Te cuento por qué lo pregunto. {basis}'] },
    {
      when: { bases: ['new-fact', 'changed-timing'] },
      say: ['Desde entonces ha cambiado una cosa: {clause}.', 'Hay una novedad: {clause}.'],
    },
    {
      when: { bases: ['corrected-error'] },
      say: ['El detalle es este. {basis}', 'Hay un punto que quizá no quedó claro. {basis}'],
    },
    { when: { bases: ['other-opening'] }, say: ['Pienso en algo concreto. {basis}'] },
    {
      when: { bases: ['answerable-reason'], reasons: ['budget', 'timing', 'location', 'incomplete'] },
      say: ['Sobre ese punto, {clause}.'],
    },
    {
      when: { bases: ['answerable-reason'], reasons: ['budget'] },
      say: ['En cuanto al presupuesto, {clause}.'],
    },
    {
      when: { bases: ['answerable-reason'], reasons: ['timing'] },
      say: ['En cuanto a las fechas, {clause}.'],
    },
  ],
  askFeedback: [
    ...SPANISH_DEBRIEF,
    ...SPANISH_OFFERED,
    {
      when: { notFields: [...JUDGED_OTHERWISE] },
      say: ['¿Hay algún punto concreto que debería mejorar para la próxima vez?'],
    },
    {
      when: { notFields: [...JUDGED_OTHERWISE], register: USTED },
      say: [
        'Si tiene un momento, ¿qué me aconsejaría mejorar?',
        '¿Hay algo que me aconsejaría hacer de otra manera la próxima vez?',
        '¿Podría decirme qué habría mejorado {matter}?',
        '¿Podría darme algún consejo para la próxima vez, por breve que sea?',
        '¿Le importaría decirme, en una línea, qué podría hacer mejor?',
      ],
    },
    {
      when: { notFields: [...JUDGED_OTHERWISE], register: TU },
      say: [
        'Si tienes un momento, ¿qué me aconsejarías mejorar?',
        '¿Hay algo que me aconsejarías hacer de otra manera la próxima vez?',
        '¿Podrías decirme qué habría mejorado {matter}?',
        '¿Podrías darme algún consejo para la próxima vez, por breve que sea?',
        '¿Te importaría decirme, en una línea, qué podría hacer mejor?',
      ],
    },
    {
      when: { stages: [...MET], fields: ['job', 'investor', 'admission', 'residency'] },
      say: [
        'De nuestra conversación, ¿hay algún punto que convendría trabajar para la próxima vez?',
        'Después de nuestra conversación, ¿hay algo en concreto que debería mejorar?',
      ],
    },
    {
      when: {
        reasons: ['experience', 'qualification'],
        forms: [...WRITTEN],
        fields: ['job', 'admission', 'residency'],
      },
      say: ['Sobre el motivo de la decisión, ¿por dónde convendría empezar a mejorar?'],
    },
    {
      when: { doors: ['feedback-offered'], register: USTED },
      say: ['Acepto con gusto los comentarios que me ofrece; ¿qué debería mejorar antes que nada?'],
    },
    {
      when: { doors: ['feedback-offered'], register: TU },
      say: ['Acepto con gusto los comentarios que me ofreces; ¿qué debería mejorar antes que nada?'],
    },
    {
      when: { fields: ['freelance', 'sales'] },
      say: ['¿Qué pesó más en la decisión: el precio, los plazos o el enfoque?'],
    },
    { when: { fields: ['investor'] }, say: ['¿Qué punto del proyecto generó más dudas?'] },
    {
      when: { fields: ['journal', 'conference'] },
      say: ['¿Hay algún punto que convendría trabajar antes de enviar {work} a otro lugar?'],
    },
    {
      when: { fields: ['tender'] },
      say: [
        '¿Sería posible recibir algún comentario sobre cómo se puntuó nuestra oferta?',
        '¿Sería posible comentar en una breve reunión cómo se evaluó nuestra oferta?',
        '¿Qué punto de nuestra oferta convendría mejorar para otra licitación?',
      ],
    },
    {
      when: { fields: ['grant'] },
      say: [
        '¿Sería posible leer los comentarios de la evaluación, o un breve resumen?',
        '¿Hay algún punto que convendría mejorar de cara a la próxima convocatoria?',
        '¿Sería posible saber qué punto pesó más en la valoración de la solicitud?',
      ],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        '¿Podríamos buscar un momento para hablar de lo que debería mejorar para dar ese paso?',
        '¿En qué debería trabajar primero para volver a plantearlo más adelante?',
        '¿Qué punto debería reforzar antes de volver a plantearlo?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        '¿Hay algún comentario sobre la prueba que me pueda servir?',
        '¿Qué convendría trabajar antes de la próxima audición?',
        '¿Hay algún consejo para preparar mejor la próxima?',
      ],
    },
    {
      when: { fields: ['rental'] },
      say: [
        '¿Hay algún punto que convendría mejorar en {matter} para otra ocasión?',
        '¿Qué ayudaría a mejorar una solicitud como la mía en otra ocasión?',
      ],
    },
    {
      when: { fields: ['literary'] },
      say: [
        '¿Hay algún punto de {work} que convendría trabajar más?',
        '¿Qué convendría mejorar en {work}?',
        '¿Hay algún comentario, aunque sea una línea, que me ayude a mejorar {work}?',
      ],
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
