import type { Rule } from '../../rule.ts';
import { wordsIn } from './words-in.ts';

const DAY =
  '(?:(?:el |este |el próximo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|mañana|hoy|esta (?:noche|tarde|semana)|(?:el )?mediodía|fin(?:al)?(?:es)? de (?:semana|mes|la semana)|el (?:día )?\\d{1,2}(?: de \\w+)?|las \\d{1,2})';
const CHIEF =
  '(?:director\\w*|presidente?a?|jef[ea]s?|superior(?:es|a)?|alcald\\w+|concejal\\w*|gerente|gerencia|patronato|rector\\w*|decan\\w+|dirección|ministerio|consejer\\w+|dueñ[oa]s?|editor(?:a)? jefe|coordinador\\w*|delegad\\w+)';
const CHOSEN =
  '(?:elegid[oa]s?|escogid[oa]s?|seleccionad[oa]s?|contratad[oa]s?|premiad[oa]s?|preferid[oa]s?|ganador(?:a|es)?)';

/** What does harm in a Spanish letter, as far as single phrases tell. */
export const IN_SPANISH: readonly Rule[] = wordsIn('es', 'spanish', [
  {
    category: 'entitlement',
    match: [
      '(?<!no )(?<!no me )(?:me (?:lo |la )?|nos (?:lo |la )?|lo |la |este \\w+ |esta \\w+ )(?:merezco|merecemos|merecía|merecíamos|tengo ganad[oa]|había ganado|he ganado a pulso)|(?<!no )merezco (?:este|esta|el|la|un|una|ese|esa|más|mejor)|(?:me|nos) (?:corresponde|correspondía|pertenece|pertenecía|tocaba)(?! (?:a mí )?(?:agradecer|decir|dar|aprender|esperar))',
      '(?:me|nos) (?:deb(?:e|en|ía|ían)) (?:\\w+ )?(?:una?|al menos|esta?|ese|esa|como mínimo|más|explicaciones)|(?:tengo|tenía|tenemos|teníamos) (?:todo el |pleno )?derecho a|(?:lo|como) mínimo (?:que|era|habría|hubiera|sería|es|una)|lo menos que (?:pod|se|cab|deb|me|merec)\\w*|qué menos que',
      '(?:esperaba|esperábamos|cabía esperar|uno espera|una espera|cabría esperar|me esperaba|era de esperar) (?:\\w+ )?(?:más|otra cosa|algo (?:más|mejor)|otro trato|un trato|mejor|mayor|al menos|por lo menos|como mínimo|una? (?:llamada|explicación|atención|deferencia))',
      '(?:después de|tras|con) (?:todo lo que|tant[oa]s|\\w+ (?:años|meses|temporadas)|todos estos|toda una vida)~~(?:esper|merec|mínimo|menos|derecho|correspond|lógico|natural|normal|justo|deb)\\w*|(?:lo (?:lógico|normal|natural|justo|suyo)) (?:era|sería|habría|hubiera)|(?:alguien|una persona|un \\w+|una \\w+|gente) (?:de|con) (?:mi|nuestra|nuestro) (?:nivel|experiencia|trayectoria|categoría|talla|altura|rango|currículum|apellido|familia)|(?:alguien|gente) como (?:yo|nosotr)\\w*',
      '(?:ese|esa|este|esta|el|la) (?:puesto|plaza|beca|premio|papel|piso|local|contrato|encargo|subvención|ayuda|lugar) (?:es|era|debería|debía|tenía que|tendría que|estaba) (?:\\w+ ){0,3}?(?:mí[oa]|nuestr[oa]|ser|haber|para mí)|(?:deberían|debieron|tenían que|tendrían que) (?:haberme|habernos|haber)|no (?:tengo|tenía|tendría) (?:por )?(?:qué|que) (?:demostrar|pasar|esperar|justificar|competir|hacer cola)|(?:se da|doy|daba|dábamos) por (?:hecho|descontado|sentado)',
    ],
    unless: ['no (?:me |nos |lo )?(?:merezco|merecía|deb\\w+)|se lo merece'],
    bad: [
      'Me merezco esta plaza y usted lo sabe.',
      'Después de diez años en la casa esperaba otro trato de los que la dirigen.',
      'Me deben una explicación y la espero.',
    ],
    good: [
      'La ganadora se lo merece y me alegro por ella.',
      'Esperaba otra respuesta, no lo niego, y les doy las gracias.',
    ],
  },
  {
    category: 'snark',
    match: [
      '(?:qué|cuánt[oa]|menud[oa]|vaya) (?:\\w+ )?(?:delicadeza|elegancia|rapidez|celeridad|detalle|generosidad|perspicacia|ojo|amabilidad|honor|consuelo|lección|eficacia|derroche|sensibilidad|alarde)(?: de| el| la| por| que|[,.!]| tan)|qué (?:amable|gentil|considerad[oa]|tranquilizador|reconfortante|cómodo|práctico|bonito|curioso|casualidad)(?: de| que| por| saber|[,.!])~(?:dos líneas|tres líneas|dos frases|plantilla|sin firma|copia)',
      '(?:gracias|agradezco)(?: \\w+){0,3}? por (?:nada|(?:la|esta|tan) (?:\\w+ )?lección|(?:esas|estas|sus|las) (?:dos|tres|cuatro) (?:líneas|frases|palabras)|la plantilla|el formulario|el mensaje (?:automático|tipo|copiado)|la carta (?:tipo|modelo|genérica))',
      '(?:enhorabuena|felicidades|les felicito|le felicito|mis felicitaciones|bravo|chapó|me quito el sombrero)~(?:valentía|rapidez|velocidad|olfato|procedimiento|imparcialidad|eficacia|atrevimiento|por tan)',
      '(?:es|resulta|me resulta|qué|da) (?:siempre |muy |tan |francamente |realmente |verdaderamente )?(?:tranquilizador|admirable|enternecedor|fascinante|instructivo) (?:saber|ver|comprobar|constatar|descubrir|leer|que)',
      'admir[oa]~(?:rapidez|velocidad|facilidad|seguridad|aplomb|audacia|valentía|certeza|olfato|soltura|economía|puntería)|(?:la |lo |las |los )?(?:guardaré|enmarcaré|conservaré|colgaré|voy a enmarcar|pondré)~(?:marco|enmarc|pared|baño|nevera|reliquia|oro en paño)\\w*',
      '(?:no dudo|estoy segur[oa]|no me cabe (?:la menor )?duda|seguro|sin duda|imagino) (?:de )?(?:que )?~~(?:sobrin[oa]|cuñad[oa]|primo|prima|yerno|dados|moneda|sorteo|bola de cristal|a ojo|becari[oa]|portada|en diagonal|del revés|microondas|de plástico|congelad\\w+|el gato|café)',
      '(?:no sabía|ignoraba|desconocía) que~~(?:basta|bastaba|bastaban|pudiera|podía|hiciera falta|era|fuera|se pudiera|necesari)\\w*|(?:\\w+ )(?:minutos|segundos|líneas|páginas|compases|palabras) (?:les |le |os )(?:bastan|bastaron|han bastado|bastó|ha bastado|fueron suficientes)|les (?:bastó|bastaron|ha bastado|han bastado)|(?:de un vistazo|a simple vista|en un (?:abrir y cerrar|santiamén)|a cara o cruz|en tiempo récord|a ojo de buen cubero)',
      'ahí sí que (?:hay|tienen)|en su (?:infinita|inmensa|gran|suprema) (?:sabiduría|bondad|generosidad|clarividencia)|(?:su|sus|un|una|tan|el|la) (?:ilustre|flamante|insigne|docto|sesud[oa]|supuest[oa]|presunt[oa]|dign[oa]|exquisit[oa]|selecto|autodenominad[oa]) (?:jurado|comité|tribunal|comisión|criterio|proceso|expert\\w+|gusto|lectores?|ganador\\w*|equipo)|(?:ingenuo|ingenua|iluso|ilusa|tonto|tonta) de mí|yo (?:que )?creía,? (?:ingenu|ilus|ton)\\w+',
    ],
    bad: [
      'Qué delicadeza la de mandarme una carta sin firma.',
      'Es tranquilizador saber que tres minutos bastan para juzgar veinte años de trabajo.',
      'No dudo de que el sobrino del director lo hará muy bien.',
    ],
    good: [
      'Gracias por su carta y por la delicadeza de sus palabras.',
      'Admiro el trabajo que hacen con los niños y les doy las gracias.',
      'Me alivia que me lo hayan dicho con tanta claridad, gracias.',
    ],
  },
  {
    category: 'rude',
    grave: [
      'idiotas?|imbéciles|imbécil|estúpid[oa]s?|gilipoll\\w+|cabr[oó]n\\w*|(?:una|la|vaya|de) mierda|(?:unos|panda de|son) inútiles|ineptos?|ineptas?|mamarrach\\w+|(?:unos|panda de) payasos|patanes|patán|(?:váyanse|vete|iros|que les den|que os den)(?: a| por| al)?|sinvergüenzas?|ridícul[oa]s? (?:que son|jurado|comité)|dan (?:pena|vergüenza|asco|risa)|debería (?:darles|darle|daros) vergüenza|qué vergüenza|vergüenza ajena',
    ],
    match: [
      'incompeten\\w+|mediocr\\w+|chapuz\\w*|lamentables?|patétic[oa]s?|bochornos[oa]s?|impresentables?|cate?tos?|palet[oa]s?|ignorantes?|pésim[oa]s?|de pacotilla|de poca monta|de tres al cuarto|de segunda (?:fila|división)|tomadura de pelo|una? (?:burla|farsa|pantomima)(?=[ ,.;]|$)',
      '(?:ustedes|usted|vosotros|su \\w+|el jurado|el comité) no (?:tienen?|tenéis|entienden?|saben?|distinguen?|conocen?|han entendido|ha entendido)~(?:ni idea|idea|nada|gusto|oído|criterio|un pimiento|cultura|vergüenza|sensibilidad|ni la)|no (?:tienen?|tenéis) (?:ni )?(?:idea|gusto|oído|criterio)|(?:ni|no) (?:entienden?|saben?) (?:ni )?(?:de|una palabra|nada)(?: \\w+)?',
      '(?:su|una?|ese|esa|vuestr[oa]) (?:pequeñ[oa]|pobre|triste|miserable|modest[oa]|minúscul[oa]|humilde|rancio|rancia) (?:\\w+ )?(?:jurado|editorial|galería|revista|comité|festival|agencia|empresa|concurso|escuela|teatro|ayuntamiento|oficina|restaurante|chiringuito)|chiringuito',
      '(?:un poco|algo|un mínimo|una pizca|un ápice|el mínimo) de (?:gusto|cultura|oído|criterio|educación|sensibilidad|vergüenza|decencia|seriedad|profesionalidad|sentido común|respeto|imaginación|valentía)|no se (?:le |les )?puede pedir|(?:hay que|hace falta) (?:ser|estar) (?:\\w+ ){0,2}(?:sord|cieg|inútil|tont|neci|cerrad|obtus)\\w*|(?:quien|el que|los que)~(?:come |bosteza|mira el móvil|duerm|confund|no distingue|nunca ha)\\w*|(?:para|por) (?:gente|personas|funcionarios|burócratas|profanos) (?:que|como|sin)|(?:se lo|os lo|les) (?:explico|dibujo|escribo) (?:despacio|más despacio|con dibujos|un croquis|otra vez)|(?:cerrad[oa]s? de mollera|obtus[oa]s?|cerril(?:es)?|necio|necia|necios|corto de miras|cort[oa]s? de vista)',
    ],
    unless: [
      '(?:me siento|me sentí|me sentía|soy|fui|estuve|estaba|qué vergüenza (?:la mía|me)|mi |mis )(?:\\w+ )*?(?:ridícul|tont|torp|idiot|inútil|ignorant|patétic|mediocr|lamentable|pésim|incompeten|payas|vergüenza)\\w*|vista (?:al|del)',
    ],
    bad: [
      'Son ustedes unos ineptos y no saben de música.',
      'Hace falta un poco de gusto para entender la obra, y aquí no lo hay.',
    ],
    good: [
      'Me siento un poco ridícula por haber olvidado el archivo, aquí lo tiene.',
      'Su revista es preciosa y la leo con mucho gusto.',
    ],
  },
  {
    category: 'accusation',
    match: [
      '(?:no (?:han|ha|habéis)|ni (?:siquiera )?(?:han|ha|se han)|nadie (?:ha|se ha)|ninguno (?:ha|de ustedes))~(?:leído|abierto|mirado|escuchado|molestad[oa]s?|revisado|tomado la molestia|dignad[oa]|visto|probado|pasado de)|ni (?:siquiera )?(?:abrieron|leyeron|miraron|escucharon|se molestaron|se dignaron|probaron)|no (?:leyeron|abrieron|miraron|escucharon|se molestaron)|nadie (?:leyó|abrió|miró|escuchó|se molestó)',
      '(?:decidid|amañad|dad|adjudicad|cocinad|concedid|repartid|otorgad|apalabrad|prometid|pactad|elegid|asignad|cerrad)[oa]s? (?:\\w+ )?(?:de antemano|desde (?:el principio|hace|mucho)|antes de|previamente|a dedo|en los pasillos)|de antemano|a dedo|todo (?:estaba|está) (?:\\w+ )?(?:decidido|amañado|cocinado|hablado)|enchuf\\w+|amiguism\\w+|nepotism\\w+|favoritism\\w+|tongo|amañ\\w+|chanchull\\w+|a puerta cerrada|paripé|de cara a la galería',
      'injust[oa]s?|injusticias?|parcialidad|arbitrari\\w+|discrimina\\w+|deshonest\\w+|mentir\\w*|mentido|mienten|engañ\\w+|me han (?:utilizado|usado|hecho perder|tomado el pelo|dado largas|ninguneado)|nos han (?:utilizado|usado|hecho perder|tomado|dado largas|ninguneado)|mala fe|pretexto|de mala manera',
      'si (?:ustedes|alguien|usted|el jurado|la comisión)? ?(?:hubieran|hubiera|hubiese|hubiesen|se hubiera[n]?)~(?:leído|mirado|abierto|escuchado|molestado|tomado)|(?:tengo|me da|da|me queda|me quedé con|uno se queda con) (?:la )?(?:impresión|sensación) de que~(?:todo|decisi|ya|nadie|no|elecci|mi|antes|plaza|alguien)\\w*|me da que|sospecho|qué casualidad|casualidades de la vida',
      '(?:veo|observo|compruebo|he visto|me entero|me he enterado|me cuentan|me dicen|he sabido|sé|noto|tengo entendido|dicen|no se me escapa|leo|he leído)(?: de)? que~~(?:sobrin[oa]|prim[oa]|cuñad[oa]|amig[oa]s? (?:del|de la|de su|suy[oa])|ex ?alumn\\w+|antigu[oa]s? (?:alumn|becari|compañer)\\w+|becari[oa]|yerno|nuera|conocid[oa]s?|de siempre|mismos|más barat[oa]|del jurado|compadre|parentesco)',
      'mi (?:edad|acento|apellido|nombre|origen|código postal|discapacidad|barrio|pasaporte)~(?:pes|cont|influ|molest|gust|motiv|razón|tuvo|tiene|bast|cul|que ver|decid)\\w*|a la ligera|(?:leíd[oa]|mirad[oa]|leyeron|miraron|hojead[oa]) (?:\\w+ )?por encima|en diagonal|sin (?:leer|mirar|abrir|escuchar)(?:lo|la|me|los|las)?(?=[ ,.;])',
    ],
    unless: [
      '(?:nada|no) (?:me parece |es |fue |hay )?(?:\\w+ )?injust\\w*|sería injust\\w+ (?:por mi|de mi)|no (?:quiero|voy a) engañar|para qué (?:engañar|mentir)|no (?:le |les )?(?:voy a |quiero )?ment\\w+|más engañ',
    ],
    bad: [
      'Ni siquiera han abierto mi expediente, y se nota en la carta.',
      'Tengo la sensación de que todo estaba decidido de antemano y usted lo sabe.',
      'Veo que la plaza fue para un sobrino de la directora.',
    ],
    good: [
      'Han leído mi expediente con cuidado y se lo agradezco.',
      'Tengo la sensación de que aprendí mucho en la entrevista con ustedes.',
    ],
  },
  {
    category: 'pressure',
    match: [
      `(?:respuesta|respond\\w*|contest\\w*|noticias|decisión|decid\\w+|llam\\w+|confirm\\w+|díganme|dígame|explicación|exijo)~(?:antes del?|a más tardar|como (?:muy )?tarde) ${DAY}|(?:antes del?|a más tardar|como (?:muy )?tarde) ${DAY}~~(?:respuesta|respond|contest|decisión|de lo contrario)\\w*`,
      '(?:exijo|exigimos|reclamo|le emplazo|les emplazo|insto|les insto|le insto|quedo a la espera de (?:una )?(?:rectificación|explicación))|espero (?:su respuesta|una respuesta|una explicación|que (?:rectifi|reconsider|recapacit|corrij|cambi|me respond|me contest|me llam|lo resuelv|se lo piensen|se lo repiens)\\w*)',
      '(?:de lo contrario|en caso contrario|de no (?:recibir|ser así|tener|hacerlo)|si no (?:recibo|me responden|me contestan|sé nada)|pasado (?:ese|este|dicho) (?:plazo|día))~(?:me veré|tendré que|acudiré|daré por|ofreceré|buscaré|entenderé|consideraré|publicaré)|último plazo|plazo improrrogable',
      '(?:respond|contest|respuesta|llam|solucion|rectif|decid|resuel|noticias|explic)\\w*~(?:cuanto antes|lo antes posible|con urgencia|urgente(?:mente)?|inmediat\\w+|sin (?:demora|más dilación|falta)|a la mayor brevedad|hoy mismo|ya mismo|de una vez|en (?:24|48|veinticuatro|cuarenta y ocho) horas)|(?:a la mayor brevedad|cuanto antes|lo antes posible|con carácter urgente|urgentemente),?~(?:respond|contest|respuesta|llam|decid|reconsider|noticias|explic)\\w*',
      '(?:volveré a|voy a|iré a|les|le|pienso|seguiré) (?:llamar\\w*|pasar\\w*|insist\\w+|escrib\\w+|llamando|llamaré|escribiendo|pasaré|insistiendo)~(?:cada|todos los|todas las|hasta que|el lunes|mañana|a primera|lunes|martes|miércoles|jueves|viernes)',
      '(?:aún|todavía) (?:están|está|estáis|estamos|hay|queda|tienen|tiene|pueden|puede) (?:\\w+ )?(?:a tiempo de|corregir|rectificar|remediar)|(?:el tiempo (?:apremia|corre|se acaba)|antes de que sea (?:demasiado )?tarde|ahora o nunca)|(?:otr[oa]s?|dos|tres|vari[oa]s) (?:\\w+ )?(?:editorial|cliente|galería|empresa|propietari|festival|interesad|casa|ofert|comprador)\\w*~(?:esper|quiere|respuesta|encima de la mesa|antes|presion|me pide|firmar|aguard)\\w*|(?:solo|sólo) (?:puedo|podré) (?:entretener\\w*|esperar|aguantar|retener\\w*)|(?:guardo|guardamos|reservo|reservamos|mantengo|mantenemos|puedo (?:mantener|guardar|esperar|reservar|retener|aguantar))~(?:hasta|solo|sólo|no mucho|más tiempo|por ustedes|unos días|unas horas)|(?:cuento con|doy por hecho|doy por sentado|confío en) (?:que|su)~(?:rectif|reconsider|recapacit|cambi|revis)\\w*',
    ],
    unless: [
      'sin (?:prisa|compromiso|presión)|no hay prisa|no corre prisa|cuando (?:pueda|puedan|quiera|tenga|tengan|les|le)|si (?:le|les) (?:parece|viene|va) bien|con calma|(?:les|le|se lo|se la) (?:enviaré|mandaré|devolveré|entregaré|llevaré)',
    ],
    bad: [
      'Espero su respuesta antes del viernes y no la pediré otra vez.',
      'De lo contrario me veré en la obligación de buscar otra vía.',
      'Todavía están a tiempo de rectificar y por eso les escribo, usted lo sabe.',
    ],
    good: [
      'No hay prisa, y le agradezco la respuesta.',
      'Les devolveré las llaves del local antes del viernes y les doy las gracias.',
    ],
  },
  {
    category: 'threat',
    grave: [
      '(?:mi|nuestro|mis|un|una|el|la) (?:abogad[oa]s?|asesor[a]? jurídic[oa]|sindicato|gestor[a]?|letrad[oa])~(?:se pondr|contact|escrib|opin|estudi|revis|mir|dice|cre|sab|hablar|consult|encarg|tom|aconsej|tiene|ver|está|piens|recib|le|les|toma)\\w*|(?:acciones|medidas|vía|vías|emprender acciones) (?:legales|judicial(?:es)?|jurídicas)|(?:(?:presentar|poner|interponer|presentaré|interpondré|recibir\\w*|estudi\\w+) (?:\\w+ )?(?:demanda|denuncia|querella)|(?:les?|los|las|os) (?:voy a )?(?:demandar|denunciar)\\w*|burofax|(?:a|ante|en) los tribunales|(?:al|en el) juzgado|ante (?:el|la) juez)|se (?:van a )?arrepentir(?:án|á)?|(?:esto|la cosa) no (?:va a )?queda(?:r|rá)? así|tendrán noticias mías|sabrán de mí|me las pagar\\w+',
    ],
    match: [
      '(?:columnist|periodist|crític[oa]s|concejal|influencer|reporter)\\w*~(?:amig|client|conocid|míos|mía|conozco)\\w*|(?:reclamación|queja)~(?:consumo|defensor|formal|oficial|ministerio|ayuntamiento|colegio|inspección|present|interpon|pondr|elev)\\w*|(?:inspección de trabajo|defensor(?:a)? del (?:pueblo|lector)|oficina del consumidor|agencia tributaria|tribunal de cuentas|protección de datos)',
      '(?:la prensa|los periódicos|el periódico|un(?:a)? periodista|los medios|la radio|las redes(?: sociales)?|twitter|instagram|facebook|linkedin|tiktok|google|tripadvisor|mis (?:seguidores|oyentes)|mi (?:blog|canal|podcast|columna)|sus (?:patrocinadores|mecenas|socios|clientes|suscriptores|lectores|financiadores))~(?:interes|saber|sepa|sabr|enter|publi|difund|conoc|curios|juzg|compart|estrella|reseña)\\w*',
      '(?:publicar|publicaré|difundir|difundiré|compartir|compartiré|colgar|colgaré|contar|contaré|airear|leeré)~(?:su|esta|la|vuestra|sus) (?:carta|respuesta|correo|mensaje|negativa|trato|método|práctica|proceso|correspondencia)\\w*|hacer(?:lo|la)? públic[oa]s?|(?:una|de una) (?:sola )?estrella|reseñas?~(?:negativ|google|internet|dejar|escrib|poner)\\w*|me reservo el derecho|ya me ocuparé de que',
      '(?:el|este|nuestro) (?:mundillo|mundo|gremio|sector|oficio|pueblo|círculo) es (?:\\w+ )?(?:pequeñ\\w+|un pañuelo)|es un pañuelo|todo se (?:acaba sabiendo|sabe)|todo (?:acaba|termina) (?:sabiéndose|saliendo)|boca a boca|(?:la gente|las cosas|la voz|se) (?:\\w+ )?(?:corre la voz|comenta|acaba enterándose)|tengo (?:buena|muy buena) memoria|me (?:preguntan|suelen preguntar)~(?:cómo es|cómo son|cómo trat)|no (?:quisiera|querría|me gustaría) (?:tener que|verme obligad\\w+ a) (?:\\w+ )?(?:contar|decir|explicar|publicar|hablar)\\w*|sería (?:una )?(?:pena|lástima|feo|incómodo)~(?:que|si)~(?:sup|enter|prensa|públic|reputaci|trascend|salier|lleg|corrier)\\w*|su (?:buena )?(?:reputación|imagen|buen nombre)~(?:sufr|dañ|perjud|manch|resent|afect|depend|cuid|queda)\\w*|(?:tengo|he|conservo) (?:guardad|grabad|todos los|todas las|todo) ?\\w*~(?:correos|mensajes|pruebas|grabaci|conversaci|capturas)\\w*',
    ],
    unless: ['(?:mi|en mi) (?:novela|libro|película|obra|cuento)|sin consecuencias|(?:buena|excelente) reputación que'],
    bad: [
      'Mi abogado se pondrá en contacto con ustedes.',
      'El mundillo es pequeño y todo se acaba sabiendo.',
      'Publicaré su carta en las redes.',
    ],
    good: [
      'La prensa de grabado ya funciona y les invito a ver lo que hacemos con ella, gracias.',
      'Su casa tiene una reputación excelente y les agradezco la respuesta.',
    ],
  },
  {
    category: 'guilt',
    match: [
      '(?:me|nos|le|les) (?:ha|han|habéis) (?:\\w+ )?(?:roto|destrozado|hundido|partido|destruido|arruinado|costado|quitado|dejado (?:en|sin|hech|tirad|fuera)|robado|matado|amargado|desgarrado)|(?:destrozad[oa]|hundid[oa]|desolad[oa]|deshech[oa]|hech[oa] polvo|rot[oa] por dentro|desconsolad[oa]|en un mar de)|lágrimas|lloré|llor(?:ó|aba|ando|ar|amos|aron|o)|noches (?:en vela|sin dormir)|no (?:duermo|he dormido|he podido dormir|puedo dormir)|el corazón (?:roto|en un puño|partido|encogido)',
      '(?:mis|nuestros|mi|nuestra|nuestro) (?:hij[oa]s?|niñ[oa]s?|padres?|madre|alumn[oa]s?|mujer|marido|abuel[oa]|equipo|familia|espos[oa]|nietos?|crí[oa]s?|chic[oa]s|gente)~(?:preguntan? por qué|no entiend|llor|tan orgullos|ya había)\\w*|cómo (?:se lo|les|le) (?:explico|digo|cuento|voy a (?:explicar|decir|contar))|(?:a ver|dígame|díganme) (?:cómo|qué) (?:se lo|les|le)|qué (?:les|le) (?:digo|voy a decir|cuento)|(?:tendré|tengo|tuve|me toca|habrá) que (?:explicar|decir|contar|confesar)\\w*~(?:hij|niñ|madre|padre|famili|equipo|marido|mujer|alumn)\\w*',
      'por (?:su|vuestra) culpa|por culpa (?:de ustedes|suya|de su)|gracias a (?:ustedes|usted),? ~(?:me|no|perd|tendr|cerr|sin)\\w*|(?:sobre|en) su conciencia|espero que (?:duerman|pueda dormir|puedan dormir|estén (?:content|satisfech|orgullos)|esté (?:content|satisfech))\\w*',
      '(?:ya |incluso |hasta )+(?:había|habíamos|tenía|teníamos|he|hemos|dejé|vendí|compré|avisé) ?~(?:dejado|renunciado|rechazado|vendido|comprado|dicho que no|avisado|prometido|pagado|despedid)\\w*|(?:años|meses|noches|ahorros|vida|ilusión|ilusiones|trabajo)~(?:para nada|en balde|a la basura|tirad[oa]s?|en vano|por la borda|al traste)|(?:no volveré a|nunca (?:más )?volveré a|nunca más|ya no) (?:\\w+ )?(?:tocar|pintar|escribir|cantar|bailar|presentar|confiar|creer|actuar|subir|tendré|podré|tengo fuerzas|sé si)\\w*|(?:cuelgo|guardo|dejo|aparco) (?:\\w+ ){0,3}(?:para siempre|definitivamente)|eran (?:mi|nuestra) (?:última|única)',
    ],
    unless: ['de risa|lloré de|llorar de|nos reímos|con humor'],
    bad: [
      'Su decisión me ha roto el corazón.',
      'Mis hijos me preguntan por qué seguimos en la misma casa.',
      'Cómo se lo explico a mi madre, que ya lo había contado a todos.',
    ],
    good: [
      'Me llevé una decepción, claro, y les agradezco la sinceridad.',
      'Mis hijos les dan las gracias por los lápices.',
    ],
  },
  {
    category: 'begging',
    match: [
      '(?:les|le|se lo|os) (?:suplico|suplicamos|imploro|ruego (?:de rodillas|encarecidamente|por favor))|(?:te|se) lo (?:suplico|ruego|pido por|imploro)|suplic\\w+|implor\\w+|de rodillas|por (?:piedad|compasión|caridad|el amor de dios|dios|lo que más quieran)|tengan (?:piedad|compasión|corazón|misericordia)|por favor,? por favor|apiád\\w+',
      '(?:haría|hago|haré|aceptaría|acepto|aceptaré|cogería|trabajaría|estoy dispuest[oa] a|me conformo con|me conformaría con|me basta(?:ría)?(?: con)?|me valdría)~(?:cualquier cosa|lo que sea|cualquier (?:puesto|papel|trabajo|condición|precio|hueco|rincón)|gratis|sin cobrar|por nada|la mitad|migajas|lo que me den|barrer|fregar|un rincón|lo mínimo|una esquina)|aunque sea (?:gratis|sin cobrar|barriendo|(?:solo|sólo) (?:un|una)|un (?:minuto|rato|día|rincón|papel))|con tal de (?:estar|entrar|que|poder|seguir)|cualquier migaja|(?:gratis|sin cobrar) (?:si|hasta|incluso)',
      '(?:mi|nuestra|la|es|una) (?:última|única) (?:\\w+ )?(?:oportunidad|esperanza|salida|opción|tabla|carta|baza)|(?:denme|deme|dadme|concédanme|concédame|déjenme|déjeme|regálenme) (?:solo |sólo |por favor |al menos |siquiera |aunque sea |otra |una )+(?:\\w+ )?(?:oportunidad|minuto|vez|prueba|día|ocasión|hueco|posibilidad)?|no tengo (?:a nadie|otra cosa|nada) más|no me queda (?:nada|otra)|sin ustedes (?:no|estoy)|mi vida depende|ustedes son mi (?:última|única)',
    ],
    unless: ['ruego (?:me |que )?(?:disculp|acept|transmit|no se)\\w*'],
    bad: [
      'Se lo suplico, denme otra oportunidad para esta plaza, y gracias.',
      'Haría cualquier cosa por estar con ustedes, aunque sea gratis.',
    ],
    good: [
      'Le ruego que acepte mi agradecimiento por el tiempo y por su carta.',
      'Me gustaría que me tuvieran en cuenta para la próxima vez.',
    ],
  },
  {
    category: 'over-apology',
    match: [
      'mil (?:perdones|disculpas)|(?:infinitamente|terriblemente|tan|tantísimo|muchísimo|enormemente|profundamente) (?:avergonzad[oa]|apenad[oa])|(?:lo siento|perdón|perdone|perdonen|disculpen?|disculpas)~~(?:perdón|perdone|perdonen|lo siento|disculp\\w+)|(?:de nuevo|otra vez|una vez más|nuevamente|reitero mis|vuelvo a pedir\\w*) (?:\\w+ )?(?:perdón|disculpas)|(?:perdón|disculpas) (?:otra vez|de nuevo|una vez más|por todo|por existir)|siento (?:en el alma|tantísimo)',
      '(?:perdón|perdon\\w*|disculp\\w*|siento|lamento)~(?:por (?:haber molestado|existir|haber osado|robar|quitar|hacer\\w* perder|haber hecho perder|ser|haberles molestado)|atrev|haber(?:me)? (?:presentado|escrito|enviado|ilusionado|creído|intentado|pensado|hecho ilusiones)|mi atrevimiento|osadía)\\w*',
      'me (?:avergüenzo|da (?:muchísima |mucha |tanta )?(?:vergüenza|apuro|cosa))|qué vergüenza|no (?:debí|debería|tendría que|tenía que|tuve que) (?:\\w+ )?(?:haber|presentar|escrib|envi|molest|atrev)\\w*|(?:les|le) (?:he )?(?:hecho perder|robado|quitado) (?:\\w+ )?(?:el |su )?(?:valioso )?tiempo|no (?:soy|era|estoy|estaba) (?:dign[oa]|a la altura)|no merezco|mi (?:pobre|humilde|modest[oa]|torpe|insignificante) (?:\\w+)|soy (?:un|una) (?:desastre|inútil|torpe|fracaso|pesad[oa]|molestia|idiota|ignorante|calamidad)|imperdonable',
    ],
    unless: ['mi (?:modesta|humilde) opinión'],
    bad: [
      'Mil disculpas por haberles molestado con esta carta, me da mucha vergüenza y lo siento.',
      'Perdón por robarles su valioso tiempo, no debí escribir.',
    ],
    good: [
      'Perdone la tardanza en la respuesta, estaba de viaje y no pude escribir lo que quería.',
      'Lamento el retraso de mi carta y les agradezco la suya.',
    ],
  },
  {
    category: 'passive-aggressive',
    match: [
      '(?:como (?:de costumbre|es habitual|era de esperar|ya es costumbre|viene siendo)|para variar|otra vez será, (?:supongo|imagino))(?=[,.;]| me| no| se)|(?:estoy|ya estoy) (?:acostumbrad[oa]|más que acostumbrad[oa])|(?:una|uno) (?:ya )?se acostumbra|ya (?:me lo|lo) (?:esperaba|imaginaba|suponía|sabía|veía venir)|debí (?:imaginar|suponer|saber)\\w*|no (?:esperaba|cabía esperar) otra cosa',
      '(?:supongo|imagino|entiendo|veo|está claro|se ve|parece|deduzco|queda claro|por lo visto|al parecer|evidentemente|obviamente|está visto),? (?:que )?~(?:tendrán|tendrá|tienen|tenían|tiene) (?:\\w+ )?(?:sus (?:razones|motivos)|cosas (?:mejores|más)|mejores|otras (?:cosas|prioridades)|asuntos)|(?:supongo|imagino|por lo visto|al parecer|está visto|se ve)(?: que)?~(?:no (?:es|era|vale|cuenta|somos|soy|interesa|encaj|dab|hac)|nadie|los de|prefieren|vale más|cuenta más|hay quien)\\w*',
      '(?:allá (?:ustedes|usted|cada cual)|ustedes (?:sabrán|verán|mismos)|usted (?:sabrá|verá|mism[oa])|ya (?:veo|me dirán|verán)|será por algo|por algo será|qué se le va a hacer|qué le vamos a hacer|tanto da|no pasa nada,? (?:de verdad|ya|una|uno|estoy|seguro)|pues nada|pues muy bien|tomo (?:buena )?nota de (?:que|cómo|lo que (?:val|cuent|significa)))|no se (?:preocupen?|molesten?) (?:por mí|por nosotr\\w+|en (?:responder|contestar|explicar)\\w*,? (?:ya|total))|sobreviviré|(?:ya )?me las (?:arreglaré|apañaré)',
      '(?:al menos|por lo menos|menos mal que)~(?:han|ha|esta vez|alguien)~(?:respond|contest|firmad|dignad|tenid|ley|tomad|avis|acord)\\w*|(?:por fin|al fin|finalmente)~(?:respond|contest|dignad|digna)\\w*|(?:después de|tras|al cabo de) (?:solo |sólo |apenas |nada menos que )?(?:\\w+ )(?:meses|semanas)~(?:silencio|espera|por fin|al fin)|(?:si|cuando) (?:eso|ese|esa|esto|así) es (?:\\w+ ){0,2}(?:como|lo que|su|para ustedes)|no (?:quiero|quisiera|querría|les) (?:\\w+ )?(?:entretener\\w*|molestar\\w*|distraer\\w*|interrumpir\\w*|quitar\\w*)~(?:más importantes|sus asuntos|asuntos)\\w*|(?:seguro que|sin duda|seguramente) (?:tienen|tendrán|tendrían|habrá|tenían) (?:\\w+ )?(?:sus (?:razones|motivos)|cosas (?:mejores|más importantes)|mejores cosas|algo mejor|asuntos más)',
    ],
    unless: ['como siempre (?:un placer|gracias|con|me)|no se (?:preocupe|molesten?)(?: en responder)? si'],
    bad: [
      'Supongo que tendrán sus razones y que no las voy a saber.',
      'No pasa nada, ya estoy acostumbrada a que sea así.',
    ],
    good: ['Seguro que tenían muchas candidaturas buenas para la plaza, y les agradezco la respuesta y el tiempo.'],
  },
  {
    category: 'arguing',
    match: [
      '(?:dicen|dice|escriben|escribe|afirman|afirma|alegan|sostienen|aducen|señalan|critican|echan en falta|consideran|argumentan|objetan|me reprochan) ~~(?:pero|sin embargo|cuando (?:en realidad|lo cierto)|lo cierto es|no es (?:cierto|verdad|así)|es falso|en realidad|y resulta|aunque|no obstante|ahora bien)',
      '(?:es|eso es|esto es|resulta) (?:sencillamente |simplemente |rotundamente |completamente )?(?:falso|inexacto|absurdo|ilógico|un error|una contradicción|incorrecto)|no (?:es|era) (?:cierto|verdad|exacto)(?= que|[,.;]| lo)|(?:discrepo|rebato|refuto|rechazo (?:su|esa|esta|ese)|impugno|disiento)|no (?:estoy|puedo estar) (?:\\w+ )?de acuerdo|permítan?me (?:que )?(?:\\w+ )?(?:corregir|rectificar|aclarar|contradecir|recordar|señalar|discrepar|rebatir|puntualizar|discrepe|aclare|recuerde|corrija|puntualice)\\w*|(?:debo|quisiera|quiero|tengo que) (?:\\w+ )?(?:corregir\\w*|rectificar|aclarar que|rebatir|puntualizar|desmentir|refutar|responder punto)|punto por punto|contrariamente a|en contra de lo que|al contrario de lo que',
      '(?:su|ese|este|esos|sus|el|la) (?:argumento|razonamiento|criterio|decisión|motivo|objeción|valoración|puntuación|crítica|evaluación|juicio)s?~(?:no (?:se sostiene|tiene|tienen|es (?:correct|ciert|válid)|resiste|cuadra|me convence)|carece|incomprensible|absurd|errón|contradi|infundad|ignora|pasa por alto|insostenible|discutible)\\w*|no (?:entiendo|comprendo|veo|me explico|alcanzo a)~(?:cómo|por qué|en qué|qué)|(?:cómo es posible|cómo puede(?:n)?|en qué (?:sentido|se basan))|(?:observaci|revisor|evaluador|informe|crítica|reseñ)\\w*~(?:confund|parte de|ignora|se equivoca|lectura apresurada|pasa por alto|yerra)\\w*|(?:si (?:releen|relee|miran|leen|revisan|consultan|se fijan))~(?:verán|verá|comprob|página|anexo|bases|tabla|apartado)\\w*|(?:pasa|pasan) por alto|no (?:tuvieron|han tenido) en cuenta que',
    ],
    unless: ['tienen? (?:toda la )?razón|es (?:cierto|verdad) lo que|entiendo por qué'],
    bad: [
      'Dicen que el proyecto es caro, pero cuesta menos que los otros.',
      'No entiendo en qué se basan para decir que la carpeta es floja.',
    ],
    good: ['Dicen que el ritmo es lento y tienen razón, aunque me cueste.', 'Entiendo por qué lo han decidido así.'],
  },
  {
    category: 'bragging',
    match: [
      `(?:mejor|mejores|superior|superiores|más (?:\\w+ )?(?:preparad|experi|complet|madur|cualificad|sólid)\\w*)~(?:que (?:el|la|los|las|cualquier|tod)\\w*|a (?:la|los|las|cualquier)\\w*|al)~(?:${CHOSEN}|candidat|que (?:han|ha)|finalista|compet|premio|otros|demás|rival|jurado|presentad)\\w*`,
      '(?:ningún|ninguno|ninguna|nadie|pocos|pocas|muy pocos|poca gente) (?:\\w+ ){0,4}?(?:candidat|compet|compañer|finalista|de (?:los|las) (?:otr|demás|elegid|finalist|presentad)|en (?:este|el|la|españa|toda)|tiene|puede|ha |sabe|llega)\\w*~(?:mi |como yo|igual|experiencia|nivel|mejor|altura|trayectoria|lo que yo|currículum|currículo|presumir|superar|años)\\w*',
      '(?:modestia aparte|sin falsa modestia|con toda modestia|sin ánimo de presumir|no es por presumir|no quiero presumir|perdonen la inmodestia|con toda humildad)|(?:soy|somos|era|éramos|es|mi|mis|nuestr[oa]s?)~(?:con diferencia|sin duda|de lejos|indiscutiblemente|objetivamente|con mucho),? (?:el|la|lo|los|las) (?:mejor|más|únic)\\w*|soy (?:\\w+ )?(?:el|la) (?:mejor|únic[oa]|más|máxim)\\w*|(?:el|la) mío (?:era|es) (?:mejor|superior)|(?:mi|mis) \\w+ (?:era|eran|es|son) (?:\\w+ )?(?:superior|el mejor|la mejor|los mejores|las mejores|muy superior|mejor que)',
      '(?:se (?:lo )?pierden|se lo pierde|ustedes se lo pierden|salen perdiendo|sale perdiendo|peor para ustedes|lo lamentarán|han dejado (?:escapar|pasar)|dejan (?:escapar|pasar)|se (?:darán|dará) cuenta|ya se darán|lo echarán de menos)|(?:otr[oa]s|vari[oa]s|grandes|much[oa]s|tres|dos|cuatro) (?:\\w+ )?(?:editorial|galería|empresa|teatro|festival|cliente|orquesta|agencia|casa|escuela|restaurante|productor)\\w*~(?:me (?:rifan|disputan|buscan|han|quieren|reclaman|llaman|persiguen)|se (?:pelean|disputan|rifan)|hacen cola|ya (?:me|han|lo)|sí (?:supieron|saben|ven|han)|supieron|esperan)\\w*|se (?:me )?rifan|me llueven|hacen cola',
      `(?:(?:la|el) (?:persona|candidat[oa]|compañer[oa]|chic[oa]|colega|joven|señor|señora|artista|autor[a]?|${CHOSEN})|quien) (?:que )?(?:han |ha )?(?:${CHOSEN}|elegido|escogido|contratado|preferido)?~(?:aprender|le falta|todavía no|aún no|apenas|acaba de|empieza|ni siquiera|no sabe|no llega|con el tiempo|principiante|novat|aficionad|voluntad)\\w*|(?:ya )?(?:aprenderá|irá aprendiendo|irá cogiendo|le cogerá)(?=[,.;]| con| poco| algún)|(?:un|una|unos|unas|el|la|ese|esa) (?:simples? |mer[oa]s? |pobres? )?(?:principiantes?|novat[oa]s?|aficionad[oa]s?|aprendiz(?:ces)?)(?! (?:como yo|soy))|(?:le (?:he )?enseñ\\w+|me debe) todo lo que sabe|(?:saben|sabe) (?:ustedes |usted )?(?:con quién|quién soy|a quién)`,
    ],
    unless: [
      'mejor que (?:yo|el mío|la mía|lo mío|nunca|antes)|soy (?:\\w+ )?(?:un|una) (?:principiante|novat|aficionad)\\w*|felicit\\w+ (?:a|de mi parte)|me alegro (?:mucho )?por',
    ],
    bad: [
      'Soy con diferencia la mejor en este oficio y ustedes lo saben.',
      'Ustedes se lo pierden, otras editoriales se pelean por la novela.',
    ],
    good: ['La candidata que han elegido era mejor que yo y me alegro por ella.'],
  },
  {
    category: 'over-head',
    match: [
      `sus? (?:\\w+ )?${CHIEF}~(?:escrib|llam|contact|dirig|habl|conozc|conoc|cen|come|com[ií]|copia|pens|opin|dir|sab|sorprend|interes|ver|canto|cant|jueg|enter|decid|trat|amig|coment|consult|plante|gust|alegr|elev|encontr|trasl)\\w*`,
      `(?:me (?:dirijo|dirigiré|he dirigido|voy a dirigir)|escribiré|escribo|he escrito|hablaré|he hablado|voy a hablar|llamaré|contactaré|acudiré|consultaré|comentaré|se lo (?:comentaré|diré|contaré|plantearé|trasladaré|he comentado|comento|diré)|veo|coincido|ceno|juego|canto)~(?:a|al|con) (?:\\w+ ){0,2}?${CHIEF}`,
      '(?:con copia|en copia|cc)|por encima de (?:usted|ustedes|su)|(?:más|un escalón|un peldaño|una planta) (?:arriba|más arriba)|instancias? (?:superior|más altas?)\\w*|quien (?:de verdad |realmente )?(?:decide|manda|corresponda)',
    ],
    unless: [
      '(?:gracias|agradec\\w+|saludos?|salud\\w+|recuerdos|abrazo)|(?:mi|nuestr[oa]) (?:jef[ea]|director\\w*|president\\w*|junta|consejo)',
    ],
    bad: ['Voy a escribir directamente a su director, que es amigo de la familia y lo sabe.'],
    good: ['Dele las gracias de mi parte a la directora.'],
  },
  {
    category: 'multiple-asks',
    match: [
      '(?:podrían?|pueden?|quisiera|me gustaría|necesito|agradecería|envíenme|díganme|solicito|tendrían?|sería posible|pido)~~(?:además|también|y (?:también|además|que|me|de paso|si|el|la|los|las|una?)|así como|, (?:que|me|el|la|los|las|una?))~~(?:y (?:también|además|que|me|de paso|si|ya|el|la|los|las|una?)|así como|además|por último|de paso|asimismo|y,)',
      '(?:de paso|ya que (?:estamos|están)|aprovecho para (?:pedir|preguntar|solicitar)\\w*|ya puestos|por cierto,? (?:podrí|me|quis|sab)\\w*)|(?:tres|cuatro|cinco|varias|algunas|un par de|unas cuantas) (?:\\w+ )?(?:preguntas|peticiones|cosas|cuestiones|solicitudes)(?= ?[:,]| que| más|\\.)',
    ],
    bad: ['¿Podrían enviarme las notas, decirme el nombre de la ganadora y también darme cita el lunes y la lista?'],
    good: ['¿Podría decirme en una frase lo que le faltó a la carpeta, por favor y sin prisa?'],
  },
  {
    category: 'hardship',
    match: [
      '(?:pagar|pago|pague|cubrir|llegar)~(?:el|mi|del|al) (?:\\w+ )?(?:alquiler|hipoteca|renta|luz|fin de mes)|(?:debo|meses de|atrasos? (?:de|del|en el)) (?:\\w+ )?(?:alquiler|renta)|desahuci\\w+|(?:quedar\\w*|vernos|dormir|acabar) en la calle|embarg(?:ad|u)\\w+|deudas?(?! de gratitud)|números rojos|bocas que (?:alimentar|mantener)|dar de comer|nevera vacía|subsidio|(?:se me (?:acaba|acabó|termina)|sin) (?:el )?(?:paro|ingresos|recursos|trabajo desde|un (?:duro|euro|peso))|(?:en|al) paro|desemplead[oa]|en el desempleo|único sueldo|sin sueldo|ahorros (?:se|agotad)\\w*|no (?:nos|me) (?:llega|alcanza) (?:para|ni)|ruina|arruinad[oa]',
      '(?:mi|nuestr[oa]) (?:marido|mujer|hij[oa]|madre|padre|espos[oa]|pareja|niñ[oa]|bebé)~(?:enferm|hospital|cáncer|operar|operad|discapac|en paro|despid|sin trabajo|tratamiento|dependiente|medic|cuid|diálisis|parad[oa])\\w*|mi (?:enfermedad|divorcio|cáncer|operación|depresión|pensión|separación)|estoy embarazada|(?:el|nuestro) (?:bebé|segundo|tercero|pequeño) (?:llega|nace|viene|nacerá)|(?:factura|recibo|préstamo|crédito|letra|hipoteca|calefacción|plazo)s?~(?:pagar|impagad|cortar|cortad|vencid|venc|debo|apagad|pendiente)\\w*|(?:cerrar|vender|cierro|vendo|malvender|echar) (?:\\w+ )?(?:el taller|la tienda|el negocio|la casa|el coche|el local|el cierre|la persiana|las herramientas|la furgoneta)|duermo en|dormir en (?:el coche|casa de)',
    ],
    unless: ['va (?:mejor|bien)|hipoteca (?:fija|variable) que ofrec'],
    bad: ['Sin este trabajo no puedo pagar el alquiler de mi casa.', 'Mi marido está en paro y tenemos deudas.'],
    good: ['El alquiler del piso era justo y les agradezco la visita.'],
  },
  {
    category: 'asked-twice',
    match: [
      '(?:a pesar de|pese a|no obstante) (?:sus|las|los|su|tus|el) (?:\\w+ )?(?:dos |tres |anteriores )?(?:negativas?|rechazos?|noes|respuestas?|no)|(?:tercera|cuarta|quinta|enésima) (?:vez|carta|solicitud|candidatura|petición|ocasión|intentona)|tercer (?:correo|intento|mensaje|email)|cuarto (?:correo|intento|mensaje)|a la tercera va|(?:ya me|me|ya nos) (?:han|ha) dicho (?:\\w+ )?(?:dos|tres|varias) veces|(?:ya|sé que|aunque) (?:\\w+ )?(?:me|nos) (?:han|ha|dijeron|dijo|respondi\\w+|contestaron)~(?:que no|dos veces|ya que no|antes que no|negativ)\\w*|(?:dos|tres) (?:negativas|rechazos|veces que no)',
      '(?:insisto|vuelvo a (?:insistir|pedir|solicitar|la carga)|sigo insistiendo|no me rindo|no me (?:doy|daré) por vencid[oa]|no (?:voy a )?(?:cejar|desistir|rendirme)|persisto|reitero mi (?:petición|solicitud)|una vez más les (?:pido|solicito|escribo)|de nuevo les (?:pido|solicito)|es su última palabra|por si (?:han|ha) cambiado|por si (?:acaso )?cambi\\w+)',
    ],
    unless: ['como me (?:sugiri|propus|indic|ofreci)\\w*|a invitación suya|no (?:quiero insistir|insistiré|insisto)'],
    bad: [
      'A pesar de sus dos negativas, vuelvo a pedir que revisen el caso y la carpeta.',
      'Es la tercera vez que les escribo y no me rindo.',
    ],
    good: ['Como me sugirió usted, les escribo de nuevo para la convocatoria de mayo.'],
  },
  {
    category: 'flattery',
    match: [
      '(?:genialidad|(?:un|su|una) geni[oa](?! civil)|sublimes?|divin[oa]s?|incomparables?|inigualables?|magistral(?:es)?|excels[oa]s?|inalcanzables?|legendari[oa]s?|visionari[oa]s?|deslumbrantes?|portentos[oa]s?|maestr[oa] de maestros|sin (?:igual|par|parangón)|fuera de serie)',
      '(?:la|el|las|los|lo) (?:más (?:prestigios|grand|ilustr|brillant|admirabl|bell|important|insign|sabi)\\w*|mejor(?:es)?) (?:\\w+ )?(?:editorial|casa|galería|festival|jurado|revista|orquesta|institución|mente|escuela|teatro|del (?:mundo|país|planeta|universo)|de (?:españa|europa|américa|todos los tiempos|méxico|argentina))|(?:la|el) (?:editorial|galería|escuela|casa|revista|persona|orquesta|institución) más (?:\\w+ )?(?:prestigios|grand|admirabl|brillant|sabi|important|extraordinari|generos)\\w*',
      '(?:su|sus|vuestra) (?:\\w+ )?(?:inmens[oa]|infinit[oa]|incomparable|eximi[oa]|insigne|ilustre|preclar[oa]|extraordinari[oa]|privilegiad[oa]|magnífic[oa]|excelsa|exquisit[oa]|brillantísim[oa]|prestigiosísim[oa]|sabiduría|grandeza|genialidad|genio|magia|aura|luz)|(?:les|le|la|lo) (?:admiro|venero|idolatro|adoro)~(?:siempre|niñ|profund|infinit|años|todo|tanto|alma)\\w*|(?:mi|un) (?:ídolo|héroe|heroína|faro|referente absoluto|sueño de siempre)|nadie (?:\\w+ ){0,3}como (?:usted|ustedes)|(?:inmenso|altísimo|enorme) honor|no hay (?:otr[oa]|nadie|editorial|casa)~(?:igual|como)',
    ],
    unless: ['lo mejor de (?:la|mi|este)|ingenier'],
    bad: ['Su ilustre casa es la editorial más prestigiosa de España.'],
    good: ['Su exposición sobre la lana me dio la idea para el segundo panel.'],
  },
  {
    category: 'boilerplate',
    match: [
      '(?:espero|esperando|confío en|deseo) que (?:este|esta|la presente|el presente|mi|estas) (?:\\w+ )?(?:correo|mensaje|carta|misiva|líneas|email)? ?(?:le |les |te |os )?(?:encuentre|encuentren|halle|llegue)\\w*|por medio de la presente|en relación con su (?:atenta|grata)|su atenta|obra en mi poder',
      'proactiv[oa]s?|altamente motivad[oa]|orientad[oa] a (?:resultados|objetivos)|sinergias?|valor añadido|zona de confort|nuevos (?:retos|desafíos)|aportar (?:valor|mi granito|lo mejor)|trabajo en equipo y|capacidad de liderazgo|mis competencias|resilien\\w+|sumar(?:me)? (?:talento|al éxito)|excelencia y|crecer (?:juntos|profesionalmente)|salir de mi zona|win-win|bolsa de talento|marca personal|ecosistema',
      '(?:cada|todo|de cada|detrás de cada|un) (?:rechazo|fracaso|no|puerta|caída|tropiezo|obstáculo)~(?:oportunidad|aprendizaje|lección|escalón|impulso|crecer|fortalec|peldaño|trampolín|abre|enseña)\\w*|(?:cuando )?una puerta se cierra|a su entera disposición|a la espera de (?:sus )?gratas noticias|no (?:duden?|dudéis) en (?:contactar|ponerse|llamar|escribir)\\w*',
    ],
    bad: [
      'Espero que este mensaje les encuentre bien a usted y a los suyos.',
      'Soy una persona proactiva y orientada a resultados, y busco nuevos retos.',
    ],
    good: ['Quedo a su disposición y les agradezco el tiempo que me han dedicado.'],
  },
]);
