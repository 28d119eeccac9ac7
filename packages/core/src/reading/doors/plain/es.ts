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
  'otros-puestos': [
    'door:other-roles',
    '(otras|otros|demás|nuestras) ..1 (ofertas|vacantes|oportunidades|puestos|plazas|convocatorias|pisos|viviendas) ..4 (web|portal|página|consultar|consulta|interesar|interesan|disponibles|abiertas)',
    '(consulta|consultar|consulte|visita|visite|inscribirte|postular|optar) ..3 (otras|otros|nuestras) ..2 (ofertas|vacantes|puestos|plazas|procesos|oportunidades)',
  ],
  'en-otro-sitio': [
    'door:referral',
    '(te|le|la) ..1 (recomiendo|recomendamos|sugiero|sugerimos|pongo en contacto|ponemos en contacto) ..3',
    '(revista|editorial|publicación) hermana',
  ],
  guardado: [
    'door:keep-on-file',
    '(guardamos|guardaremos|guardo|conservamos|conservaremos|mantendremos|mantenemos|guardar|conservar|queda|quedará|archivo) ..3 (cv|currículum|currículo|datos|candidatura|contacto|perfil|solicitud|nombre|teléfono|ficha|presupuesto)',
    '(nos pondremos|me pondré|ponernos) en contacto ..3',
  ],
  'otra-vez': ['door:apply-again', '(vuelve|vuelva|vuelvas|vuelvan) a ..3'],
  'decir-por-que': [
    'door:feedback-offered',
    '(si (quieres|quiere|desea|deseas|te interesa)) ..4 (comentarios|feedback|informe|informes|devolución|hablarlo|explico|explicamos|comentamos|detalles|puntuaciones)',
  ],
});
