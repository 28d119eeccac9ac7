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
    '(programación|programa|agenda|calendario|catálogo|temporada|lista|plantilla|número|cupo|cupos|plazas|grupo|equipo|aforo|curso) ..1 (está|están|estaba|quedó|quedaron|ya está|ya están) ..1 (completo|completa|completos|completas|llena|lleno|llenos|cerrada|cerrado|cubierto|cubiertas|cubiertos|agotado|agotadas)',
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
    '(bases|reglamento|normativa|norma|normas|estatutos|convocatoria|ley|política|seguro|convenio) ..3 (exige|exigen|obliga|obligan|impide|impiden|prohíbe|establece|establecen|limita|limitan|reserva|permite|permiten)',
    '(reservado|reservada|reservadas|reservados|limitada|limitado) ..1 (a|para) ..2',
    '(fuera de bases|no cumple las bases|no es elegible|no elegible)',
  ],
  tarde: [
    'reason:timing',
    '(fuera de plazo|fuera del plazo|demasiado tarde|fuera de término|extemporánea|extemporáneo|demasiado pronto)',
    '(plazo|convocatoria|inscripción|recepción) ..2 (cerró|cerrado|cerrada|venció|terminó|finalizó|vencido|concluyó)',
  ],
});
