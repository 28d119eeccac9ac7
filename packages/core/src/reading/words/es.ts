import type { WordLists } from '../grammar/pattern.ts';

/** Spanish words that patterns refer to by name. */
export const es: WordLists = {
  thing:
    'candidatura|solicitud|postulación|propuesta|manuscrito|obra|texto|textos|relato|cuento|poemas|artículo|ponencia|resumen|comunicación|presupuesto|oferta|proyecto|perfil|audición|prueba|currículum|cv|novela|poemario|charla|convocatoria|petición|ascenso|promoción|casting|original|trabajo|cotización|servicios|startup|aplicación',
  position:
    'puesto|vacante|plaza|posición|cargo|empleo|oferta|papel|rol|piso|habitación|apartamento|beca|prácticas|búsqueda|vivienda|puestos|plazas|personaje',
  candidate:
    'candidato|candidata|candidatos|candidatas|candidatura|candidaturas|persona|personas|perfil|perfiles|aspirante|aspirantes|postulante|postulantes|proveedor|proveedores|agencia|agencias|actor|actriz|inquilino|inquilina|inquilinos|pareja|propuesta|propuestas|oferta|ofertas|proyecto|proyectos|obra|obras|opción|opciones|profesional|profesionales|ponente|ponentes|empresa|licitador|solicitante|solicitantes|camino|dirección|traductor|traductora|ilustradora|ilustrador|freelance',
  go: 'continuar|avanzar|seguir adelante|seguir|proseguir|aceptar|publicar|financiar|conceder|conceder le|ofrecer|ofrecerle|ofrecerte|seleccionar|seleccionarle|incluir|incluirla|contratar|contratarle|contratarte|representar|invertir|admitir|adjudicar|otorgar|programar|atender|acoger|concederle|otorgarle|considerar|apoyar|invitarle|invitarte|darle|darte',
};
