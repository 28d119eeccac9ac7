import type { FieldWords } from './field-words.ts';

export const es: FieldWords = {
  job: [
    'candidato|candidata|candidatos|vacante|vacantes|empleo|curriculum|contratacion|reclutamiento|rrhh|puesto|puestos|reclutador|reclutadora',
    '(recursos humanos|proceso de seleccion|seleccion de personal|oferta de empleo|oferta de trabajo|tu candidatura|su candidatura)',
    '~ candidatura|entrevista|perfil|trabajo|equipo|cargo|cv|practicas',
  ],
  freelance: [
    'freelance|autonomo|autonoma|presupuesto',
    '(su presupuesto|tu presupuesto|tu tarifa|sus servicios|tus servicios)',
    '~ proyecto|agencia|cliente|tarifa|encargo',
  ],
  sales: [
    '(su producto|su solucion|su software|tu producto|proveedor actual|su plataforma|su herramienta)',
    '~ solucion|proveedor|demo|licencia',
  ],
  literary: [
    'manuscrito|poemas|poema|novela|cuento|cuentos|editorial|relato|poemario|relatos|poesia|antologia',
    '(su obra|tu obra|nuestra revista|linea editorial|agencia literaria|nuestro catalogo|tus textos)',
    '~ obra|revista|texto|textos|publicar|publicacion|autor|editor|editora',
  ],
  journal: [
    'revisores|evaluadores|arbitros',
    '(revision por pares|comite editorial|editor jefe|consejo editorial|su articulo|dictamen)',
    '~ articulo|revista|manuscrito|dictaminadores',
  ],
  conference: [
    'congreso|ponencia|ponencias|jornadas|simposio',
    '(comite cientifico|comite organizador|comite de programa|su comunicacion|su resumen)',
    '~ comunicacion|resumen|poster',
  ],
  grant: [
    'subvencion|beca|becas|fundacion|ayudas|subvenciones',
    '(convocatoria de ayudas|su solicitud de ayuda|solicitud de beca|ayuda a la creacion|comision de evaluacion|ayuda economica)',
    '~ convocatoria|ayuda|financiacion|jurado|solicitud|proyecto',
  ],
  investor: [
    'invertir|inversion|inversor|inversores|startup',
    '(ronda de financiacion|nuestro fondo|tu startup|comite de inversion|vuestra ronda|tu ronda)',
    '~ fondo|ronda|deck|cartera',
  ],
  audition: [
    'audicion|audiciones|casting|actor|actriz|elenco|reparto',
    '(director de casting|directora de casting|el papel|el personaje)',
    '~ papel|produccion|obra|rodaje|director|prueba',
  ],
  admission: [
    'admision|admisiones|universidad|posgrado|doctorado|matricula',
    '(comite de admision|comite de admisiones|comision de admision|tu solicitud de admision|programa de master|plaza en)',
    '~ master|plaza|curso|estudios|programa|facultad',
  ],
  residency: [
    'residencia|residencias',
    '(residencia artistica|residencia de artistas|residencia de escritura)',
    '~ artistas|estudio',
  ],
  speaking: [
    'charla|charlas|ponente|ponentes|podcast',
    '(tu charla|su charla|tu propuesta de charla|llamada a ponentes)',
    '~ evento|agenda|sesion|escenario',
  ],
  promotion: ['ascenso|promocion|ascender', '(revision salarial|promocion interna|aumento de sueldo)', '~ nivel|ciclo'],
  tender: [
    'licitacion|licitador|licitadores|adjudicacion|adjudicado|concurso|pliego|adjudicatario',
    '(su oferta|mesa de contratacion|contrato publico)',
    '~ oferta|lote|contrato',
  ],
  rental: [
    'piso|alquiler|inquilino|inquilina|inquilinos|casero|arrendador|propietario|propietaria|habitacion',
    '(contrato de alquiler|la visita|el apartamento|agencia inmobiliaria|el propietario)',
    '~ apartamento|vivienda|renta|inmueble',
  ],
  personal: ['(solo amigos|ser amigos|tu fiesta|tu cumpleanos|nuestra relacion|tu boda|segunda cita)'],
};
