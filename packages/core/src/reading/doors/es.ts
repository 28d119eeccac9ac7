import { phrases } from '../phrases/phrase.ts';

/** What a Spanish no leaves open. */
export const es = phrases('es', 'door', {
  'keep-on-file': [
    'door:keep-on-file',
    'sure',
    '(conservaremos|guardaremos|mantendremos|mantener|guardar|conservar|incorporamos|guardamos|conservamos|incluiremos|tendremos) ..6 (currículum|cv|datos|perfil|candidatura|base de datos|archivo|en cuenta|archivos|presupuesto|contacto)',
    '(base de datos|en nuestros archivos|tendremos en cuenta|tener en cuenta) ..4',
  ],
  'apply-again': [
    'door:apply-again',
    'sure',
    '(postular|postularte|postularse|presentar|presentarte|presentarse|enviar|enviarnos|volver|aplicar|participar|solicitar|escribirnos|contactar|contactarnos|inscribirte) ..5 (nuevo|futuro|futuros|próxima|próximas|otra vez|otras|futuras|próximo|siguiente|nuevamente|otra|otros|adelante|más)',
    '(animamos|invitamos|encantaría|encantados|gustaría|esperamos|invito|animo) ..4 (presentar|presentarte|enviar|volver|postular|participar|leer|nuevas|futuras|solicitar|recibir|presentarse|enviarnos|intentarlo)',
    '(próxima|siguiente|nueva) (convocatoria|edición|temporada|ronda|promoción|vez)',
    '(convocatoria|plazo|recepción|candidaturas|inscripciones|solicitudes) ..4 (abrirá|abre|se abre|reabre|reabrirá|abrirán|abren|reabren)',
    '(volver a|retomar|retomamos|hablar) ..4 (hablar|contactar|conversación|contacto|meses|año|primavera|otoño|trimestre)',
  ],
  'other-roles': [
    'door:other-roles',
    'sure',
    '(otras|futuras|nuevas|próximas) (vacantes|oportunidades|ofertas|posiciones|convocatorias|búsquedas|plazas)',
    '(consultar|visitar|revisar|seguir|consulte|visite|visita|consulta) ..4 (web|página|portal|ofertas|empleo|sitio)',
    '(vacante|oportunidad|puesto|proyecto) ..3 (que se ajuste|que encaje|acorde|adecuada|futura|futuro|surja|similar)',
  ],
  'feedback-offered': [
    'door:feedback-offered',
    'sure',
    '(gustosamente|encantados|encantada|disposición|puede|puedes|desea|deseas|si quieres|podemos|gusto|solicitar|pedir) ..6 (feedback|comentarios|retroalimentación|motivos|informe|valoración|evaluación|informes)',
    '(feedback|comentarios|informe|informes) ..4 (adjunto|adjuntos|disponible|disponibles|a continuación|solicita)',
  ],
  resubmit: [
    'door:resubmit',
    'sure',
    '(versión revisada|nueva versión|versión corregida|reenviar|volver a enviarlo|revisiones|volver a someter) ..4',
  ],
  'contact-named': [
    'door:contact-named',
    'sure',
    '(contactar|escribir|contacte|contacta|escriba|escríbeme|dirigirse|ponerse en contacto|escríbenos|escribirme|dudas|consulta|consultas) ..6',
    '(seguir|seguimos|mantenernos) en contacto',
  ],
  waitlist: [
    'door:waitlist',
    'sure',
    '(lista) ..1 (de espera|de reserva)',
    '(si) ..3 (plaza|vacante|baja) ..4 (libera|libere|queda libre|renuncia)',
  ],
  referral: [
    'door:referral',
    'sure',
    '(recomendar|recomendado|remitido|reenviado|pasado|derivado|compartido|recomiendo|remitir|presentarte|sugiero) ..6 (compañero|compañera|compañeros|colega|colegas|equipo|otra|otro|contacto|departamento|amigo|amiga|editorial)',
    'poner en contacto',
  ],
  'talent-pool': [
    'door:talent-pool',
    'sure',
    '(bolsa de (trabajo|empleo|candidatos)|comunidad de talento|banco de talento|cartera de (candidatos|proveedores)|alertas de empleo)',
  ],
});
