import type { ConceptWords } from './concept-words.ts';

export const es: ConceptWords = {
  not: 'no ni nunca sin tampoco ninguna ninguno ningún nada nadie jamás',
  unable: 'imposible imposibilidad incapaz impide',
  able: 'puede podemos poder posible podido pueda podría pudo pudimos condiciones podrá',
  will: 'vamos va será serán haremos estaremos podremos seguiremos',
  would: 'sería gustaría habría hubiera quisiera hubiese encantaría',
  if: 'si caso cuando siempre salvo excepto quizá eventual siempre aunque',
  we: 'nosotros nuestro nuestra nuestros nuestras nos yo mi me mis',
  you: 'usted ustedes su sus le les te tu tus ti tú vos contigo',
  they: 'él ella ellos ellas suyo suya quien quienes lo la los las',
  someone: 'otro otra otros otras alguien persona demás interno interna competidor lugar',
  but: 'pero sin embargo aunque pese sino no obstante',
  because: 'porque debido dado razón razones motivo motivos causa ya pues',
  ask: 'cómo qué por cuál cuándo pregunta preguntas duda',
  now: 'ahora actualmente momento actual hoy ocasión presente vez estos',
  again: 'nuevo nuevamente próxima próximo próximas futuro futura futuras futuros otra volver adelante posteriormente',
  yet: 'aún todavía pendiente pendientes espera curso',
  already: 'ya recientemente acabamos acaba',
  only: 'solo sólo solamente únicamente',
  many: 'muchas muchos numerosas numerosos gran número cantidad elevado alto cientos volumen multitud',
  few: 'pocos pocas limitado limitada limitados reducido escaso',
  more: 'más mejor mejores mayor ajusta cercano estrechamente superior encaja',
  too: 'demasiado fuera excede supera exceso',
  decide:
    'decisión decidido decidir decidimos resolución resuelto resultado optado determinado acordado elegido concluido fallo dictamen',
  decline:
    'rechazar rechazado rechazada rechazo descartado descartada desestimado desestimada denegado denegada negativo negativa declinar declinado desfavorable descartar desestimar excluido',
  select:
    'seleccionado seleccionada seleccionados selección seleccionar elegido elegida elegir finalista finalistas ganador ganadora ganadores preseleccionado escogido escogida',
  proceed: 'continuar seguir adelante avanzar proseguir proceso prosperado siguiente continuidad fase avance',
  offer:
    'ofrecer oferta ofrecerle ofrecerte otorgar otorgado conceder concedido adjudicar adjudicado adjudicación contrato dar brindar asignar',
  accept:
    'aceptar aceptado aceptada aceptación admitido admitida admisión aprobado aprobada incluir incluido favorable acoger admitir',
  publish:
    'publicar publicado publicación editar editorial catálogo programar programación representar exponer número imprimir',
  fund: 'financiar financiación financiamiento subvención beca becas invertir inversión apoyar ayuda apoyo',
  hire: 'contratar contratación contratado incorporar incorporación reparto casting nombrar nombrado reclutar reclutamiento fichar',
  invite: 'invitar invitamos invitarle invitarte invitación convocar convocado convocarte gustaría encantados',
  talk: 'hablar conversar conversación llamada llamar teléfono reunirnos conocerte conocerle charlar videollamada cita agendar',
  fill: 'cubierto cubierta cubrir ocupado ocupada alquilado alquilada completo completa lleno agotado',
  cancel:
    'cancelar cancelado cancelada cancelación anulado anulada suspendida eliminado suprimido cerrado cerrada cierre desierto desierta reestructuración retirado',
  pause:
    'suspendido suspender pausa pausado aplazado aplazada aplazar pospuesto congelado congelada retraso postergado demora detenido paralizado espera',
  withdraw: 'retirar retirada retirado retiro renuncia renunciar desistir desistimiento',
  receive:
    'recibido recibida recibir recepción acuse confirmar confirmamos confirmación registrado registrada llegado enviado',
  review:
    'revisar revisado revisión evaluar evaluado evaluación valorar valorado leer leído lectura considerar consideración analizar estudiado estudio detenidamente atentamente',
  inform:
    'informar informarle informarte comunicar comunicarle comunicarte contacto contactar contactaremos avisar saber noticias respuesta responder escribir notificar decirte',
  thank: 'gracias agradecer agradecemos agradezco agradecido agradecerte agradecerle',
  wish: 'desear deseamos deseo suerte éxito éxitos mejor búsqueda',
  regret:
    'lamentablemente lamentamos lamento desgraciadamente desafortunadamente sentimos siento pena triste decepción disculpas perdón lástima',
  hope: 'esperamos espero esperar ojalá esperanza',
  encourage: 'animamos animarte animo encantados gusto bienvenido bienvenida dude invitamos puertas abiertas',
  apply:
    'candidatura solicitud postulación postular postulado aplicar solicitudes presentar inscripción interés presentado postularte presentarse',
  keep: 'guardar guardaremos conservar conservaremos mantener mantendremos quedar tener cuenta',
  file: 'base datos archivo bolsa fichero mente registro cartera',
  wait: 'lista espera reserva suplente',
  revise: 'revisar revisión reescribir reelaborar modificar modificaciones correcciones versión reenviar cambios',
  refer:
    'recomendar recomendamos derivar derivado remitir sugerir sugerimos colega compañero compañera reenviado pasado intentar',
  feedback:
    'comentarios retroalimentación feedback observaciones informe motivos detalle puntuación explicación individual individualizada valoración',
  policy:
    'política bases requisito requisitos criterio criterios normativa elegible cumple cumplir convocatoria normas reglamento condiciones',
  need: 'buscamos necesitamos requiere requerido necesidades busca necesidad exige',
  fit: 'encaja encaje encajar ajusta ajustarse perfil adecuado adecuada corresponde línea editorial acorde alineado alinea',
  like: 'gustado gustó interesante calidad impresionado impresionados valoramos disfrutado talento encantó bonito excelente grata',
  compete: 'competencia competitivo competitiva concurso nivel reñido clasificación puesto puntuación reñida',
  difficult: 'difícil complicado complicada fácil dura',
  final: 'definitivo definitiva firme recurso alegaciones última irrevocable apelación inapelable',
  position: 'puesto vacante plaza plazas empleo posición cargo prácticas oportunidad rol piso habitación beca local',
  work: 'manuscrito relato relatos cuento cuentos poema poemas novela artículo propuesta proyecto ponencia comunicación película obra presupuesto trabajo texto libro resumen guion oferta charla',
  candidate:
    'candidato candidata candidatos candidatas aspirante aspirantes postulante postulantes perfil perfiles licitador proveedor autor autores persona personas inquilino',
  team: 'equipo comité jurado comisión dirección editor editora propietario propietaria cliente consejo departamento tribunal responsable mesa director',
  money:
    'presupuesto precio precios coste costo tarifa dinero salario fondos económico económica caro cara partida euros presupuestaria',
  late: 'tarde plazo plazos fecha límite pronto vencido fuera cierre',
  experience:
    'experiencia años trayectoria conocimientos habilidades competencias sobrecualificado sénior júnior experimentado',
  degree:
    'título titulación formación certificado certificación idioma inglés licencia carné nivel cualificación estudios habilitación colegiación',
  location:
    'ubicación distancia ciudad traslado residencia presencial remoto zona lejos desplazamiento reubicación provincia país',
  visa: 'visado visa permiso trabajo residencia patrocinar extranjería nacionalidad',
  quality: 'calidad estilo prosa trama personajes ritmo débil debilidades insuficiente metodología rigor flojo madurez',
  room: 'capacidad cupo cupos aforo plazas completo espacio agenda hueco saturados',
  round:
    'convocatoria edición próxima temporada año curso primavera otoño verano invierno trimestre meses semanas ciclo ronda',
  interview: 'entrevista entrevistas prueba audición dinámica visita test fase',
  document: 'documento documentos documentación falta faltan incompleta incompleto adjunto formulario firma currículum',
  website: 'web página portal sitio empleo vacantes ofertas',
  pool: 'bolsa comunidad red boletín suscribirte talento registrarte alertas inscribirte',
  order: 'pedido pedidos envío entrega paquete artículo reembolso devolución producto compra stock tienda',
  payment: 'pago tarjeta factura banco cuenta préstamo seguro siniestro transferencia recibo suscripción crédito cobro',
  appointment: 'reunión cita lunes martes miércoles jueves viernes mañana reprogramar mover agenda',
  private: 'fiesta boda cena cumpleaños amor amigos amigo finde beso besos comida abrazo quedada',
  family: 'hijo hija hermano hermana madre padre mamá papá marido mujer novio novia primo prima vecino sobrino',
  code: 'código parche rama build commit merge bug servidor versión despliegue test',
  authority:
    'ayuntamiento juzgado hacienda multa licencia ministerio policía tribunal gobierno ley recurso sanción pleno',
  leave: 'vacaciones permiso baja ausencia turno días asuntos',
  news: 'boletín newsletter suscripción artículo podcast blog número webinar consejos episodio lectores',
  survey: 'encuesta cuestionario minutos satisfacción opinión anónima',
  day: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre sábado domingo',
  office: 'oficina ausente fuera regreso vuelta urgente ausencia vacaciones',
  robot: 'automático automática automáticamente responda responder noreply buzón sistema generado mensaje',
  error: 'error equivocación errónea ignore ignora corrección equivocado rectificación caso omiso',
  congratulate: 'enhorabuena felicidades felicitamos felicitaciones alegra bienvenido bienvenida placer encanta',
};
