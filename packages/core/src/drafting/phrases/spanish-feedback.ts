import type { Phrases } from './phrase-book.ts';
import { MET, WRITTEN } from './where.ts';

const USTED = 'formal' as const;
const TU = 'first-name' as const;
const JUDGED_OTHERWISE = ['tender', 'grant', 'promotion', 'audition', 'rental', 'literary'] as const;

/** A word of feedback asked for, or taken up where it is offered. */
export const SPANISH_FEEDBACK: Pick<Phrases, 'askFeedback' | 'openness'> = {
  openness: [
    {
      say: [
        'Cualquier comentario será bienvenido, ahora o más adelante.',
        'Cualquier consejo me vendrá bien, sin ninguna prisa.',
      ],
    },
  ],
  askFeedback: [
    {
      when: { offers: ['debrief'], fields: ['tender'] },
      say: [
        'Ofrece usted una explicación de la valoración; ¿podríamos recibirla {offered}?',
        '¿Podríamos recibir la explicación que ofrece, {offered}?',
      ],
    },
    {
      when: { offers: ['debrief'], notFields: ['tender'] },
      say: ['¿Podría recibir la explicación que se ofrece, {offered}?'],
    },
    {
      when: { offers: ['call'], register: USTED },
      say: [
        'Gracias por ofrecerse a comentarlo: ¿cuándo le viene bien que le llame?',
        'Me encantará comentarlo con usted: ¿qué momento le viene mejor?',
      ],
    },
    {
      when: { offers: ['call'], register: TU },
      say: [
        'Gracias por ofrecerte a comentarlo: ¿cuándo te viene bien que te llame?',
        'Me encantará comentarlo contigo: ¿qué momento te viene mejor?',
      ],
    },
    {
      when: { offers: ['meeting'] },
      say: ['Con mucho gusto volvemos a hablarlo {offered}: ¿qué convendría trabajar hasta entonces?'],
    },
    {
      when: { offers: ['feedback'] },
      say: [
        'Acepto con gusto los comentarios que se ofrecen: ¿qué convendría mejorar antes que nada?',
        'Me vendrán muy bien esos comentarios: ¿qué convendría mejorar para la próxima vez?',
      ],
    },
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
      when: { stages: [...MET], spoke: true, fields: ['job', 'investor', 'admission', 'residency'] },
      say: [
        '¿Hay algún punto de la conversación que convendría trabajar para la próxima vez?',
        '¿Hay algo en concreto que debería mejorar?',
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
};
