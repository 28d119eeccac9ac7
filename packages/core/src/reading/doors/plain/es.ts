import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to leave something open in Spanish that leave no doubt, wherever they stand. */
export const es = plainPhrases('es', 'door', {
  pasado: [
    'door:referral',
    '(pasado|pasé|paso|dado|reenviado|enviado|hablado|mandado) ..1 (tu|tus|su|sus|de ti|de usted) ..2 (nombre|contacto|datos|candidatura|cv|currículum|número|manuscrito|propuesta)? ..1 (a|con) ..3',
    'de (mi|nuestra) parte',
  ],
  volver: [
    'door:apply-again',
    '(vuelve|vuelva|volver) a (presentarte|presentarse|postular|postularte|intentarlo|escribirnos|escribirme|enviarnos|participar|presentar) ..2',
    '(escríbenos|escríbeme|llámame|contáctanos|escríbanos) ..2 (en|cuando|a partir|después|dentro)',
  ],
  comentarios: [
    'door:feedback-offered',
    '(solicitar|pedir|pedirnos|solicite|pide) ..2 (retroalimentación|feedback|comentarios|informe|informes|devolución|valoración)',
  ],
  'lista-de-espera': ['door:waitlist', '(en|a) ..1 lista de (espera|reserva|suplentes)'],
  revisar: [
    'door:resubmit',
    '(revisar|corregir|reelaborar|rehacer|reescribir) ..4 (volver a enviar|volver a presentar|reenviar|enviarlo de nuevo|presentarlo de nuevo)',
  ],
  bolsa: ['door:talent-pool', '(bolsa|base) de (trabajo|talento|candidatos|empleo)'],
  'te-llamaremos': [
    'door:keep-on-file',
    '(te|le|lo|la) (llamaremos|llamaré|llamo|avisaremos|avisaré|contactaremos|escribiré|escribiremos|aviso) ..2 (si|cuando|en cuanto|apenas)',
  ],
});
