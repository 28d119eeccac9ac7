import type { ClosingWords } from '../closing-concepts.ts';

export const es: ClosingWords = {
  not: 'no ni sin ningún ninguna ninguno nada tampoco',
  if: 'si salvo excepto cuando en_caso siempre_que a_menos',
  would: 'gustaría querría querríamos podría* sería* debería* agradecería* preferiría*',
  will: 'será serán vamos voy va haremos haré',
  must: 'debe deben debes debo deber hay_que tiene_que tienes_que obligad* necesario obligación',
  you: 'usted ustedes su sus le les te ti tu tus tú contigo vosotros vuestr* os suyo* suya* autor remitente',
  we: 'nosotros nos nuestr* yo me mi mis conmigo mío',
  they: 'él ella ellos ellas',
  other: 'otro otra otros otras alguien demás distint*',
  again: 'vuelv* volver* nuevo nuevamente otra_vez repet* regres* reiter* retom* reenví*',
  further:
    'más adelante sucesivo* futuro futur* ulterior* adicional* posterior* próxim* en_lo_sucesivo a_partir_de siguiente*',
  ever: 'nunca jamás siempre definitiv* para_siempre de_una_vez permanent* vitalici*',
  until:
    'hasta antes después mes meses semana* día días año años temporada primavera verano otoño invierno enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre momento ahora_mismo por_ahora actualmente curso edición convocatoria',
  only: 'solo sólo solamente únicamente exclusiv* único única',
  please:
    'ruego rogamos rogar* pido pedimos pedir* favor agradec* agradezco solicitamos insto instamos invit* suplic* recomend*',
  want: 'quiero queremos quiere quieren querer deseo deseamos dese* prefer* prefier* apetece interés interesa intención ganas',
  let: 'dej* mantén* mantener* mantenga* qued* guard*',
  contact:
    'contact* escrib* escriba* llam* mand* dirig* dirij* acud* aparec* comunic* hablar* habla hable* insist* busque* busca* acerc* molest* correspond* telefone* aproxim* presentarse pase pasar',
  message:
    'mensaj* correo* carta* llamada* e-mail* email* pregunta* consulta* comunicación comunicaciones correspondencia envío* envíe* envi* mail mails paquete* flores regalo* intento* whatsapp* solicitud solicitudes',
  reply: 'respond* respuest* contest* atender* atend*',
  read: 'leer* lee leído* leemos leen leerá* abr* abierto* mir* ver revis* tramit* supervis* sin_leer sin_abrir',
  address: 'dirección buzón cuenta número* bandeja centralita remitente* servidor dominio filtro teléfono_personal',
  channel: 'teléfono portal formulario web internet redes plataforma adjunto* enlace* registro_electrónico fax',
  stop: 'cese* cesar deje_de dejar_de deje dejen abst* absteng* basta parar pare suspend* desist* suficiente',
  end: 'cerr* cierr* termin* acab* fin final zanj* conclu* finaliz* punto_final liquidado archivad* sellad* romper agotad*',
  last: 'último* última* adiós definitivo última_palabra despedida',
  matter:
    'asunto* tema conversación expediente caso intercambio cuestión relación* capítulo historia diálogo trato materia',
  discuss: 'discut* debat* argument* negoci* explic* justific* entrar_en polémic* replante* dar_vueltas motiv* rebat*',
  decision: 'decisión* decid* elección opinión postura dictamen resolución veredicto negativa fallo criterio',
  change: 'cambi* modific* mov* revocar* variar* convenc* alter*',
  same: 'mism* igual sigue seguimos mantenemos mantengo mantien* ratific* confirm* firme invariable idéntic* reafirm*',
  reopen: 'reconsider* revis* reabr* recurs* reexamin* volver_a_ver reevalu* apelac* consider* estudiar* valorar*',
  times:
    'dos_veces tres veces cuarta quinta tercera tercer vez enésima repetid* varias reiterad* cada_día todos_los_días constante* incesante* diari*',
  told: 'dicho dije dijimos digo decir decimos avis* advert* advirt* clar* claro explic* inform* indicad* instrucciones orden* consta',
  block:
    'bloque* spam papelera basura elimin* borr* ignor* destru* filtr* desvi* devuelt* devolver* rechaz* tirar* triturad* descart*',
  remove: 'borre* quit* elimine* retir* baja bajas suprim* olvid* tach* pierd* anul* revoc*',
  list: 'lista* fichero base agenda registro* listado* directorio contactos bolsa_de padrón proveedores',
  admitted:
    'bienvenid* admit* admis* permit* acceso entrada acept* recib* entrar derecho autoriz* toler* tendrá_cabida grat*',
  barred: 'vetad* veto prohib* expuls* exclu* inhabilit* persona_non proscri* desterrad* inadmisible* impedid*',
  place:
    'casa puerta domicilio coche portal_de ventana piso jardín edificio calle escuela colegio entrada_de local locales recepción finca tienda',
  kin: 'hij* mujer marido esposa esposo madre padre familia hermana hermano novia novio niñ* pareja_mía niet*',
  staff:
    'compañer* personal secretari* recepcionista* asistente* equipo enfermer* vigilante* conserje voluntari* becari* emplead* alumn* seguridad',
  peace: 'paz tranquil* silencio espacio distancia calma privad* intimidad',
  lawyer: 'abogad* letrad* jurídic* asesoría gestoría aseguradora bufete procurador* legal legales',
  court:
    'tribunal* juzgado* juez juicio* demanda* demandad* proceso_judicial litigi* judicial* denunci* querella* burofax arbitraje conciliación indemniz* notari* pleito* procedimiento',
  dispute:
    'queja* reclamacion* reclamación acusacion* acusación alegacion* difam* incumpl* requerimiento vulner* calumni*',
  police:
    'policía* guardia_civil guardia comisaría autoridades denuncia delito* penal* fiscal* cámaras alejamiento orden_de_alejamiento',
  harass:
    'acos* amenaz* intimid* agred* agresi* persegu* persigu* seguir_a insult* abus* hostig* espi* vigil* presion*',
  fear: 'miedo tem* temor segura* seguridad incómod* inquiet* asust* llor* lágrimas angusti* malestar protege* proteg* herid* daño intranquil*',
  conduct:
    'comportamiento conducta actitud tono comentario* trato inapropiad* inaceptable* inadecuad* groser* maleducad* falta_de_respeto incidente* gritos grit* manos tocó formas',
  complaint:
    'disciplinari* investig* recursos_humanos cumplimiento igualdad protocolo expediente_disciplinario ética convivencia',
  scorn:
    'ridícul* patétic* vergüenza vergonz* vergonzos* estúpid* idiot* tont* imbécil* aficionad* chapuza* basura_de bodrio penos* risa risas reír* ri* lamentable* pésim* mediocre* cara caradura desfachatez incompeten* inútil* disparate burla* tomadura payas* peor asco',
  waste: 'perder* perdid* pierda tiempo malgast* derroch* paciencia esfuerzo molestarse',
  temper:
    'narices harto harta hartos mierda joder váyase largo lárg* enfad* rabia odi* coño demonios cojones atrev* indign*',
  dishonest: 'mentir* mentiros* mentira* mintió engañ* trampa* tramp* plagi* fals* copiad* rob* fraud* estaf*',
  love: 'amor amo quise enamor* sentimient* románti* corazón pareja beso* bes* íntim* cariño boda casar* casad* divorci* atra* ligar coquete*',
  outing:
    'cenar cena salir tomar café copa copas quedar cine noche fin_de_semana juntos vernos paseo bailar personal_mente cita*',
  friend: 'amig* amistad profesional*',
  elsewhere: 'otro_sitio otra_parte otra_editorial otro_lugar busque_otro camino rumbo otros_lados',
  nobody: 'nadie automátic* automatizad* desatendid* noreply saliente* generado',
  thanks: 'gracias agradecid* agradecemos encant* placer gust* valoramos',
  regret: 'lament* siento sentimos desgraciad* disculp* pena por_desgracia',
  luck: 'suerte éxito* deseamos saludo* saludos abrazo esper* cordial*',
  apply:
    'candidatur* candidat* manuscrito* propuesta* oferta* presupuesto* present* currícul* cv postul* proyectos presentar* instancia*',
  kept: 'conserv* guardamos archivo_de base_de_datos bolsa tendremos_en_cuenta',
  help: 'ayud* comentarios orientar* consejo* disposición encantad*',
  reason: 'razón razones motivo* porque causa por_qué',
  work: 'proyecto puesto trabajo contrato plaza programa subvención concurso licitación encargo prácticas vacante beca',
  trust: 'respet* confi* entend* comprend* comprens* acat* asum*',
  forget: 'caminos separad* desconocid* nunca_nos nada_que_añadir nada_más nada_que_decir',
};
