import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to give a reason in Spanish that leave no doubt, wherever they stand. */
export const es = plainPhrases('es', 'reason', {
  'otra-persona': [
    'reason:competition',
    '(elegido|elegida|optado|seleccionado|contratado|escogido|decidido|preferido|quedado|quedamos|decantado|asignado|adjudicado|concedido|dado|nombrado|tomado|elegimos|ofrecido) ..2 (a|por|con|para) ..1 (otra|otro|otras|otros|alguien|una persona|un candidato|una candidata|una pareja|una compañera|un compañero)',
    '(otra|otro) (persona|candidato|candidata|candidatura|proveedor|agencia|propuesta|empresa|estudio|profesional|postulante|perfil) ..2',
    '(plaza|puesto|premio|beca|papel|cargo|contrato|encargo) ..2 (para|a) ..1 (otra|otro|una compañera|un compañero|alguien)',
  ],
  completo: [
    'reason:capacity',
    '(estamos) ..1 (completos|llenos|al completo|a tope|hasta arriba)',
    '(no|ni) ..1 (hay|quedan|queda|tenemos|tengo|contamos) ..1 (cupo|cupos|hueco|huecos|sitio|plazas|vacantes|lugar|espacio|capacidad)',
    '(solo|sólo|únicamente) ..2 (una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce) ..1 (plaza|plazas|puesto|puestos|becas|cupos|lugares|textos|habitaciones)',
  ],
  'sin-dinero': [
    'reason:budget',
    '(no|sin|ni) ..1 (hay|tenemos|contamos con|alcanza|queda|tengo)? ..1 (presupuesto|fondos|dinero|plata|recursos)',
    '(supera|excede|sobrepasa|por encima|fuera|se sale) ..3 (presupuesto|presupuestos|posibilidades|rango)',
    '(más (económico|económica|barato|barata|baratos|económicos))',
    '(presupuesto|fondos|subvención|financiación|financiamiento) ..3 (recortado|recortaron|recorte|congelado|agotado|agotados|cancelado)',
  ],
  regla: [
    'reason:policy',
    '(reservado|reservada|reservadas|reservados|limitada|limitado) ..1 (a|para) ..2',
    '(fuera de bases|no cumple las bases|no es elegible|no elegible)',
  ],
  tarde: [
    'reason:timing',
    '(fuera de plazo|fuera del plazo|demasiado tarde|fuera de término|extemporánea|extemporáneo|demasiado pronto)',
    '(plazo|convocatoria|inscripción|recepción) ..2 (cerró|cerrado|cerrada|venció|terminó|finalizó|vencido|concluyó)',
  ],
  'otros-por-delante': [
    'reason:competition',
    '(otros|otras|otra|otro|demás) (candidatos|candidatas|candidato|candidata|candidaturas|candidatura|perfiles|perfil|proyectos|proyecto|propuestas|propuesta|personas|persona|aspirantes|aspirante|postulantes|postulante|proveedores|proveedor|empresa|empresas|agencia|ofertas|oferta|solicitudes|inquilinos|inquilino|pareja|familia|artistas|textos|obras|manuscritos|licitador|profesional|compañía|actriz|actor|concursantes)',
    '(continuar|continuaremos|seguir|seguiremos|avanzar|avanzaremos|proseguir|trabajar|trabajaremos|quedarnos|nos quedamos) ..2 con ..1 (otro|otra|otros|otras|alguien|quien|una persona|un candidato|una candidata|un perfil|perfiles|candidatos)',
    '(mejor|mayor|más) ..1 (puntuación|puntuada|puntuadas|puntaje|puntuado|valorada|valoradas|clasificado|clasificada|nota)',
    '(adjudicado|adjudicada|adjudicó|concedido|otorgado|ofrecido|alquilado|dado|asignado|adjudica|recae|recayó|ha ido|para|va) ..2 (a|en|para) ..1 (una pareja|un matrimonio|una empresa|una compañera|un compañero|una colega|un colega|una chica|un chico|otra|otro|la empresa|una familia|la sobrina|el sobrino|mi sobrino|mi sobrina|mi hermano|mi primo|mi cuñado)',
    '(se ajusta|se ajustan|se ajustaba|se ajustaban|encaja|encajan|se adapta|se adaptan|se acerca|se acercan|responde|responden) ..1 (más|mejor)',
    '(más|mejor) ..1 (afín|afines|acorde|acordes|cercano|cercana|cercanos|adecuado|adecuada|adecuados|ajustado|ajustados|alineado|alineada|alineados)',
    '(alto|altísimo|gran|elevado|excelente) ..1 (nivel|calidad) ..2 (candidatos|candidaturas|propuestas|participantes|aspirantes|proyectos)',
    '(hemos|han|ha|he) (cogido|fichado|contratado|elegido|escogido|seleccionado|preferido|apostado) ..1 (a|por)',
    '(seleccionados|seleccionadas|ganadores|ganadoras|premiados|finalistas|elegidos) ..1 (son|fueron|han sido|serán)',
  ],
  'sin-plazas': [
    'reason:capacity',
    '(limitado|limitada|limitadas|reducido|reducida) ..2 (plazas|número|espacio|cupos|capacidad)',
    '(plazas|número|espacio|cupos|capacidad|tiempo) ..1 (limitado|limitada|limitadas|reducido|reducida)',
    '(no|sin) ..1 (doy abasto|damos abasto|me da la vida|caben más|cabe más|aceptamos más|admitimos más|quedan plazas|quedan huecos)',
    '(no (hay|queda|quedan|tenemos) ..1 (plaza|plazas|sitio|hueco|huecos|cupo|espacio|disponibilidad))',
    '(agenda|programación|calendario|catálogo|parrilla) ..3 (hasta|llena|completa|cerrada|lleno|completo|cerrado)',
  ],
  'ya-ocupado': [
    'reason:position-filled',
    '(ya|ha sido|han sido|está|se ha|hemos) ..1 (cubierto|cubierta|cubrimos|cubrió|alquilado|alquilada|alquiló|ocupado|ocupada|arrendado|arrendada|vendido|se cubrió|se alquiló)',
    '(ya|hemos|he) ..1 (encontrado|contratado|tenemos|encontramos|contratamos) ..1 (a alguien|alguien|persona|a una persona|inquilino|a la persona)',
  ],
  'mas-experiencia': [
    'reason:experience',
    '(más|mayor|falta|falta de|poca|sin|no|menos|suficiente|tener|tenga|amplia|larga|acreditar|aporta|aportaba) ..2 (experiencia|trayectoria|recorrido|rodaje|bagaje)',
    '(experiencia|trayectoria) ..3 (insuficiente|mínima|requerida|exigida|previa|previas|mayor|suficiente|necesaria|superior|más)',
    '(años|temporadas|décadas) ..1 (de experiencia|de oficio|trabajando|en el sector|de carrera|en el puesto)',
    '(demasiado junior|perfil junior|más senior|más sénior)',
  ],
  'titulo-exigido': [
    'reason:qualification',
    '(título|titulación|licencia|carné|carnet|certificado|certificación|diploma|grado|máster|doctorado|habilitación|acreditación|colegiación|colegiada|nivel de|idioma|idiomas|inglés) ..4 (exigido|exigida|requerido|requerida|requerimos|necesario|necesaria|falta|imprescindible|obligatorio|obligatoria|insuficiente|mínimo|no|homologado|homologada|acreditado)',
  ],
  'lo-escrito': [
    'reason:quality',
    '(trama|personajes|diálogos|estilo|ritmo|estructura|método|metodología|análisis|argumento|voz|técnica|prosa|final|desarrollo|propuesta|memoria|texto|afinación|guion|redacción|justificación|presupuesto|muestra|planteamiento) ..3 (débil|débiles|floja|flojo|flojos|falta|faltan|confuso|confusa|poco|insuficiente|insuficientes|irregular|lento|lenta|forzado|forzados|pierde|decae|carece|carecen|necesita|no convence|no nos convence|no convenció|adolece)',
    '(falta|falto|falta de|carece de|faltan) ..1 (rigor|claridad|ritmo|profundidad|tensión|fuerza|originalidad|definición|concreción|cohesión|madurez|pulso|detalle)',
    '(revisores|evaluadores|jurado|comisión|lectores|tribunal|evaluador) ..3 (señalan|señala|consideran|considera|cuestionan|critican|echan|encuentran|señaló|consideró|objetan|ven)',
  ],
  'no-es-lo-nuestro': [
    'reason:fit',
    '(fuera|lejos|al margen) de ..1 (nuestra|nuestro|la|el|nuestras|lo) ..1 (línea|líneas|ámbito|catálogo|temática|alcance|perfil|objeto|interés|foco)',
    '(buscamos|buscábamos|buscaban|buscaba|queríamos|necesitamos|necesitábamos|busca) ..2 (alguien|algo|otro|otra|un perfil|una voz|un tono|un enfoque) ..2 (más|mayor|menos|distinto|diferente|joven)',
    '(demasiado) ..1 (joven|mayor|alta|alto|literario|comercial|parecido|parecida|similar|especializado|académico|técnico|oscuro) ..1 (para|a)',
  ],
  cancelado: [
    'reason:position-cancelled',
    '(puesto|proyecto|convocatoria|plaza|proceso|vacante|producción|obra|festival|edición|contratación|licitación|concurso|rodaje|curso|reforma) ..3 (cancelado|cancelada|cancelamos|suspendido|suspendida|anulado|anulada|desierta|desierto|congelado|congelada|no saldrá adelante|no va a salir|no se hará|se cae|se cayó|se paraliza|paralizado|aplazado|desistido)',
    '(congelación|congeladas|paralización|reestructuración|recorte de plantilla|desistimiento)',
  ],
  'mal-momento': [
    'reason:timing',
    '(no es|no era|mal|no será) ..1 (el|buen|un buen|mejor)? ..1 (momento|época)',
    '(demasiado (tarde|pronto)|fuera de plazo|después del cierre|plazo cerrado|ya cerrado|ya había cerrado|ya estaba cerrado|ya estaba cerrada|llegó tarde)',
    '(disponible|disponibilidad|incorporación|incorporarse|empezar|entrar) ..3 (antes|ya|inmediata|inmediato|hasta|urgente|cuanto antes|de inmediato)',
  ],
  lejos: [
    'reason:location',
    '(alguien|persona|candidato|candidata|candidatos|gente) ..1 (de aquí|de la zona|local|locales|de la ciudad|cercano|cerca|que viva|residente)',
  ],
  incompleto: [
    'reason:incomplete',
    '(incompleta|incompleto|incompletos|sin firmar|falta de documentación|documentación incompleta)',
    '(no|sin|falta|faltaba|faltaban|faltan) ..2 (adjuntó|adjuntar|aportado|aportar|presentado|presentar|incluido|incluir|acreditado|recibido|subsanado|subsanar|firmado)? ..2 (documento|documentos|documentación|certificado|firma|formulario|anexo|anexos|memoria|presupuesto|justificante|página|páginas|carta|referencias|declaración)',
  ],
  normas: [
    'reason:policy',
    '(no cumple|no cumples|incumple|no reúne) ..2 (requisito|requisitos|bases|condiciones|condición)',
    '(propietario|propietaria|seguro|aseguradora|dueño|dueña|comunidad|estatuto|estatutos|bases|reglamento) ..2 (no (admite|admiten|permite|permiten|quiere|acepta)|exige|exigen|pide|piden|obliga|prohíbe|requiere|requieren)',
    '(conflicto de intereses|conflicto de interés|límite de edad|edad máxima|umbral de renta|requisito de empadronamiento)',
  ],
});
