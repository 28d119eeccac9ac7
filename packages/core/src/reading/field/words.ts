import type { Field, KnownLanguage } from '../../vocabulary.ts';

/**
 * Words that tell what a letter is about, by language and field. A line that begins with `~` holds weak words,
 * common in other fields too; the others are strong.
 */
export const FIELD_WORDS: Readonly<Record<KnownLanguage, Readonly<Partial<Record<Field, readonly string[]>>>>> = {
  en: {
    job: [
      'recruiting|recruiter|recruiters|recruitment|hiring|resume|careers|vacancy|vacancies|candidacy|employment|hr|internship|headcount',
      '(talent acquisition|hiring manager|human resources|job search|cover letter|job application|career search|people team|talent team|hiring team)',
      '~ job|jobs|position|positions|role|roles|applicant|applicants|candidate|candidates|intern|salary|opening|interview|interviewing|cv|career',
    ],
    freelance: [
      'freelance|freelancer|freelancers|retainer',
      '(day rate|hourly rate|your quote|your estimate|your rate|statement of work|our website redesign|creative brief|your services|new website|the brief|copywriting|your quotation)',
      '~ project|quote|client|agency|budget|brief|copywriter|illustrator|photographer|translation|designer|consultant|in-house|commission',
    ],
    sales: [
      '(your product|your platform|your solution|your software|the demo|product demo|current vendor|existing vendor|procurement team|current provider|existing provider|your tool|free trial|your pricing|sales team|incumbent|annual plan|your licence|your license|your offering)',
      '~ vendor|vendors|demo|pricing|licence|license|software|tool|platform|provider|supplier|solution|subscription|contract',
    ],
    literary: [
      'poems|poem|poetry|novel|memoir|submittable|anthology|fiction|nonfiction|flash|novella|screenplay',
      '(short story|your story|query letter|your query|literary agent|representation|our magazine|the magazine|literary magazine|the agency|our list|your pages|sample pages|children s book|picture book|your essay|first chapters|poetry editor|fiction editor|our issue|our press|your writing|reading period|writing elsewhere|placing it elsewhere|placing this elsewhere|finding an agent|your work elsewhere)',
      '~ manuscript|magazine|editors|stories|essay|agent|publisher|press|issue|writing|query|pages|publish|writer|writers|prose|poet',
    ],
    journal: [
      '(peer review|peer-review|peer reviewed|editor-in-chief|editor in chief|associate editor|handling editor|managing editor of the journal|reviewer comments|reviewers comments|referee reports|referee report|our journal|the journal|manuscript id|manuscript number|manuscript ms|editorial manager|scholarone|editorial board)',
      'journal of',
      '(reviewer 1|reviewer 2)',
      'referees|reviewers|referee',
      '~ journal|manuscript|reviewers|editorial|authors|corresponding',
    ],
    conference: [
      '(program committee|programme committee|program chairs|programme chairs|camera-ready|camera ready|your abstract|poster session|the proceedings|area chair|meta-review|call for papers|abstract submission|submission number|conference program|scientific committee)',
      '~ conference|paper|abstract|poster|symposium|congress|proceedings|papers|abstracts|reviews|workshop',
    ],
    grant: [
      '(grant application|your grant|grant proposal|funding application|the grant|research council|grants team|grant programme|grant program|funding round|funding decision|letter of inquiry|letter of enquiry|arts council|project funding|study section|award panel|program officer|programme officer|for funding|grants committee|fellowship programme|fellowship program)',
      'grants|grantee|grantees',
      '~ grant|funding|foundation|fund|award|fellowship|trustees|proposal|proposals|scholarship|bursary',
    ],
    investor: [
      '(your deck|pitch deck|seed round|pre-seed|series a|our portfolio|investment committee|our fund|your round|venture capital|angel investor|term sheet|our thesis|investment thesis|this round|fundraise|your raise|lead investor|the raise|investment team|your startup|fundraising journey)',
      'invest|investing|investment|investors|ventures|founders|traction|startup',
      '~ round|deck|portfolio|partners|fund|founder|market|raise',
    ],
    audition: [
      'audition|auditions|auditioning|auditioned|casting|self-tape|callback|callbacks|headshot|choreographer|understudy',
      '(casting director|the part of|open call|the part|ensemble track|first refusal|sides|orchestra audition|your reel|the director|acting)',
      '~ production|theatre|theater|role|actor|actors|director|tape|cast|show|musical|orchestra|performer|film',
    ],
    admission: [
      'admissions|admission|undergraduate|matriculation',
      '(graduate school|graduate program|graduate programme|admissions committee|phd program|phd programme|doctoral program|doctoral programme|master s program|master s programme|mfa program|mba program|entering class|incoming class|academic year|place on the course|the department of|offer you a place at|graduate admissions|this year s class|university of)',
      '~ university|college|school|class|degree|program|programme|course|students|phd|mba|mfa|faculty|department|conservatory|academy',
    ],
    residency: [
      'residency|residencies|artist-in-residence',
      '(artist in residence|writer in residence|residency program|residency programme)',
      '~ residents|studio|artists|colony|fellows',
    ],
    speaking: [
      'cfp|keynote|podcast|sessionize',
      '(your talk|call for speakers|call for proposals|talk proposal|session proposal|your session|speaker lineup|speaker line-up|speaker application|as a speaker|our speakers|the agenda|your speaking|guest on|your panel|lightning talk|meetup|our stage)',
      '~ speaker|speakers|talks|session|agenda|audience|schedule|panel|event|stage|summit',
    ],
    promotion: [
      'promotion|promotions|promoted|promote',
      '(promotion committee|promotion panel|promotion case|promotion cycle|your promotion|pay review|calibration|next level|performance review|your raise|a raise|pay rise|your grade|internal move|tenure)',
      '~ cycle|level|grade|calibration|manager|senior',
    ],
    tender: [
      'tender|tenders|tendering|bidder|bidders|rfp|rfq|rfi|itt|procurement',
      '(your bid|contract award|invitation to tender|request for proposal|request for proposals|framework agreement|award criteria|standstill period|evaluation panel|most economically|the lot|notice of award|award notice|lowest bid)',
      '~ bid|bids|lot|contract|scored|evaluation|contracting|supplier|suppliers',
    ],
    rental: [
      'tenancy|landlord|lettings|tenant|tenants|flatmate|roommate|housemate|sublet',
      '(the flat|the apartment|rental application|letting agent|the room|the lease|the property|monthly rent|housing application|the viewing|your viewing|the house share|flat share|the unit)',
      '~ flat|apartment|rent|lease|viewing|house|room|property|unit|deposit',
    ],
    personal: [
      '(just friends|second date|our relationship|seeing each other|as a friend|your party|birthday party|see you anymore|feelings for you|your wedding)',
      '~ date|friends|friendship|dinner|party|wedding|birthday',
    ],
  },
  fr: {
    job: [
      'recrutement|recruteur|recruteuse|embauche|emploi|cv|cdi|cdd|rh|stage|alternance|candidat|candidats|candidates',
      '(ressources humaines|lettre de motivation|votre candidature|offre d emploi|chargee de recrutement|charge de recrutement|le poste|au poste|ce poste|du poste|un poste|recherche d emploi)',
      '~ poste|candidature|entretien|profil|equipe|carriere|mission',
    ],
    freelance: [
      'freelance|freelances|devis|prestataire|prestation|prestations',
      '(votre devis|votre tarif|vos tarifs|taux journalier|independant)',
      '~ projet|client|agence|budget|mission|prestation|tarif',
    ],
    sales: [
      '(votre solution|votre produit|votre logiciel|votre offre commerciale|votre outil|la demo|fournisseur actuel|prestataire actuel|votre plateforme)',
      '~ solution|logiciel|offre|fournisseur|demonstration|tarifs|abonnement',
    ],
    literary: [
      'manuscrit|poemes|poeme|roman|nouvelle|recueil|editeur|editrice|poesie',
      '(maison d edition|comite de lecture|ligne editoriale|notre revue|votre texte|votre manuscrit|notre catalogue|vos textes|vos poemes|agence litteraire)',
      '~ textes|texte|revue|lecture|editions|publier|publication|auteur',
    ],
    journal: [
      '(comite de redaction|redacteur en chef|rapporteurs|evaluateurs|evaluation par les pairs|revue scientifique|votre article|relecteurs)',
      '~ article|revue|expertises|manuscrit|redaction',
    ],
    conference: [
      'colloque|congres|communication|communications',
      '(comite scientifique|comite de programme|votre communication|votre resume|appel a communications|proposition de communication)',
      '~ conference|resume|poster|actes',
    ],
    grant: [
      'subvention|subventions|bourse|bourses|fondation|mecenat',
      '(appel a projets|demande de subvention|demande de financement|comite d attribution|aide a la creation|votre dossier de demande)',
      '~ financement|aide|dossier|projet|jury|commission',
    ],
    investor: [
      'investir|investisseur|investisseurs|investissement|levee',
      '(levee de fonds|notre fonds|votre startup|comite d investissement|votre deck|tour de table|votre start-up)',
      '~ fonds|startup|portefeuille|deck|amorcage',
    ],
    audition: [
      'audition|auditions|casting|distribution|comedien|comedienne',
      '(directeur de casting|directrice de casting|le role de|metteur en scene|le role|ce role|bande demo|essais)',
      '~ role|production|theatre|film|spectacle|realisateur|tournage',
    ],
    admission: [
      'admission|admissions|parcoursup|universite|doctorat|licence|scolarite',
      '(jury d admission|ecole doctorale|votre candidature en master|commission d admission|annee universitaire|master|grande ecole|campus france|commission d examen|candidature en licence)',
      '~ formation|ecole|etudiant|etudes|promotion|rentree',
    ],
    residency: [
      'residence|residences|residents',
      '(residence d artiste|residence d ecriture|residence de creation)',
      '~ artistes|atelier',
    ],
    speaking: [
      'conferencier|conferenciere|intervenant|intervenante|intervenants|podcast',
      '(votre intervention|proposition de conference|appel a conferenciers|votre sujet|appel a orateurs)',
      '~ talk|conference|programme|orateurs|evenement',
    ],
    promotion: [
      '(votre promotion|avancement|augmentation|entretien annuel|mobilite interne|changement de grade)',
      '~ promotion|grade|echelon',
    ],
    tender: [
      '(appel d offres|marche public|appels d offres|votre offre n|offre economiquement|pouvoir adjudicateur|commission d appel|attribution du marche|le marche)',
      'soumissionnaire|adjudication|soumission',
      '~ marche|lot|offre|offres|attributaire',
    ],
    rental: [
      'loyer|locataire|locataires|proprietaire|bailleur|colocation|bail',
      '(l appartement|le logement|votre dossier de location|agence immobiliere|la chambre|la visite|le studio|dossier locatif|candidature locative)',
      '~ appartement|logement|location|visite|studio|dossier',
    ],
    personal: [
      '(rester amis|nous revoir|notre relation|ton anniversaire|ta fete|ton mariage)',
    ],
  },
  de: {
    job: [
      'bewerbung|bewerber|bewerberin|bewerbungsunterlagen|stelle|stellenangebot|personalabteilung|recruiting|einstellung|lebenslauf|karriere|bewerbungsverfahren|auswahlverfahren|personalreferent|personalreferentin|praktikum|ausbildungsplatz|bewerbungsprozess|vorstellungsgesprach|stellenausschreibung|arbeitsplatz|bewerbungsgesprach|personal|hr',
      '~ position|unterlagen|gesprach|profil|kandidat|kandidaten|kandidatin|mitbewerber|team|berufsweg',
    ],
    freelance: [
      'freiberufler|freelancer|freiberuflich|angebot|kostenvoranschlag|tagessatz|stundensatz|auftrag',
      '(ihr angebot|dein angebot|externe agentur|freie mitarbeit)',
      '~ projekt|agentur|budget|kunde|auftraggeber|honorar|website',
    ],
    sales: [
      '(ihre losung|ihr produkt|ihre software|aktueller anbieter|bestehender anbieter|bisherigen anbieter|ihr tool|bestehenden anbieter|bisherigen lieferanten|ihre plattform)',
      '~ software|anbieter|produkt|losung|lieferant|demo|lizenz',
    ],
    literary: [
      'manuskript|manuskripte|gedichte|gedicht|roman|verlag|verlagsprogramm|lektorat|erzahlung|lyrik|literaturzeitschrift|kurzgeschichte|literaturagentur|textproben|anthologie|exposee|expose',
      '(unser programm|ihre texte|ihr text|unser verlag|ihr manuskript|deine texte|deine geschichte)',
      '~ texte|text|lektorin|lektor|zeitschrift|agentur|veroffentlichen|veroffentlichung|ausgabe',
    ],
    journal: [
      'gutachter|gutachterinnen|gutachten|fachzeitschrift|herausgeber|herausgeberinnen|schriftleitung|begutachtung|redaktion|beitrag',
      '~ manuskript|zeitschrift|artikel|einreichung|uberarbeitung|revision',
    ],
    conference: [
      'tagung|konferenz|kongress|programmkomitee|symposium|konferenzbeitrag|tagungsband|programmkommission',
      '~ abstract|beitrag|poster|einreichung|vortrag|paper',
    ],
    grant: [
      'forderantrag|forderung|stipendium|stiftung|stipendien|antrag|forderprogramm|fordermittel|projektforderung|arbeitsstipendium|antragsteller',
      '~ jury|mittel|vergabe|projekt|gremium|kuratorium',
    ],
    investor: [
      'investieren|investition|investment|finanzierungsrunde|startup|beteiligung|gründer|grunder|pitchdeck|investor|investoren|kapital',
      '~ fonds|runde|portfolio|deck|pitch',
    ],
    audition: [
      'vorsprechen|casting|rolle|vorsingen|besetzung|besetzt|theater|schauspieler|schauspielerin|probespiel|inszenierung|ecasting',
      '~ regie|produktion|film|ensemble|intendanz|buhne|band',
    ],
    admission: [
      'studienplatz|zulassung|zulassungsverfahren|studiengang|hochschule|universitat|immatrikulation|aufnahmeprufung|zulassungsbescheid|ablehnungsbescheid|wintersemester|sommersemester|studium|promotionsprogramm|aufnahmeverfahren',
      '~ bewerbung|semester|fakultat|akademie|schule',
    ],
    residency: [
      'residenz|residenzprogramm|kunstlerresidenz|aufenthaltsstipendium|atelierstipendium|residency',
      '~ atelier|kunstler',
    ],
    speaking: [
      'vortrag|vortragsvorschlag|referent|referentin|speaker|cfp|podcast|redner|rednerin|sprecherin',
      '(call for papers|call for speakers)',
      '~ programm|buhne|veranstaltung|session|publikum|meetup',
    ],
    promotion: [
      'beforderung|befordert|beforderungsrunde|gehaltserhohung|hoherstufung|aufstieg',
      '~ runde|fuhrungskraft|stufe',
    ],
    tender: [
      'ausschreibung|vergabeverfahren|vergabestelle|zuschlag|bieter|vergabe|leistungsverzeichnis|angebotsabgabe',
      '~ angebot|los|auftrag|auftraggeber|wirtschaftlichste',
    ],
    rental: [
      'wohnung|mietwohnung|vermieter|vermieterin|mieter|wg|wgzimmer|miete|besichtigung|mietvertrag|hausverwaltung|zimmer|mitbewohner|mietinteressent|mietinteressenten|nachmieter|genossenschaft',
      '~ besichtigungstermin|schufa|kaution|objekt',
    ],
    personal: [
      '(nur freunde|freunde bleiben|deine party|dein geburtstag|unsere beziehung|zweites date|deiner hochzeit)',
    ],
  },
  es: {
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
      '~ solucion|proveedor|software|demo|licencia',
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
    promotion: [
      'ascenso|promocion|ascender',
      '(revision salarial|promocion interna|aumento de sueldo)',
      '~ nivel|ciclo',
    ],
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
    personal: [
      '(solo amigos|ser amigos|tu fiesta|tu cumpleanos|nuestra relacion|tu boda|segunda cita)',
    ],
  },
  pt: {
    job: [
      'candidato|candidata|candidatos|vaga|vagas|emprego|curriculo|curriculum|recrutamento|contratacao|rh|recrutador|recrutadora|estagio',
      '(processo seletivo|recursos humanos|processo de selecao|sua candidatura|a sua candidatura|oferta de emprego|processo de recrutamento|oportunidade de emprego)',
      '~ candidatura|entrevista|perfil|cargo|posicao|funcao|equipe|equipa|cv',
    ],
    freelance: [
      'freelance|freelancer|orcamento|autonomo',
      '(seu orcamento|sua proposta comercial|seus servicos|os seus servicos)',
      '~ projeto|agencia|cliente|proposta',
    ],
    sales: [
      '(seu produto|sua solucao|seu software|fornecedor atual|sua plataforma|sua ferramenta)',
      '~ solucao|fornecedor|software|plataforma|licenca',
    ],
    literary: [
      'manuscrito|poemas|poema|romance|conto|contos|editora|original|originais|poesia|antologia',
      '(sua obra|nossa revista|linha editorial|agencia literaria|nosso catalogo|seus textos)',
      '~ obra|revista|texto|textos|publicar|publicacao|autor|editor',
    ],
    journal: [
      'pareceristas|revisores|avaliadores',
      '(revisao por pares|editor-chefe|conselho editorial|seu artigo|pareceres|comite editorial)',
      '~ artigo|revista|manuscrito|periodico|parecer',
    ],
    conference: [
      'congresso|simposio|jornadas',
      '(comissao cientifica|comite cientifico|sua comunicacao|seu resumo|comissao organizadora|seu trabalho no congresso)',
      '~ resumo|comunicacao|poster|conferencia|trabalho',
    ],
    grant: [
      'bolsa|bolsas|edital|subsidio|fundacao|subvencao|fomento',
      '(pedido de apoio|pedido de financiamento|seu projeto no edital|candidatura a bolsa|apoio financeiro)',
      '~ financiamento|apoio|juri|projeto|comissao',
    ],
    investor: [
      'investir|investimento|investidor|investidores|startup',
      '(rodada de investimento|nosso fundo|sua startup|ronda de investimento|comite de investimento)',
      '~ fundo|rodada|ronda|deck|portfolio',
    ],
    audition: [
      'audicao|audicoes|casting|elenco|ator|atriz',
      'teste de elenco',
      '(o papel|diretor de elenco|diretora de elenco|produtora de elenco|a personagem)',
      '~ papel|producao|filme|peca|teste|diretor|encenador',
    ],
    admission: [
      'universidade|mestrado|doutoramento|doutorado|faculdade|matricula|vestibular',
      '(comissao de admissao|processo de admissao|pos-graduacao|programa de mestrado|programa de doutorado|admissao)',
      '~ curso|vaga|programa',
    ],
    residency: [
      'residencia|residencias',
      '(residencia artistica|residencia literaria)',
      '~ artistas|atelie',
    ],
    speaking: [
      'palestra|palestras|palestrante|palestrantes|orador|oradores|podcast',
      '(sua palestra|proposta de palestra|chamada de palestras)',
      '~ evento|sessao|agenda|palco',
    ],
    promotion: [
      'promocao|promovido|promovida',
      '(aumento salarial|avaliacao de desempenho|ciclo de promocao)',
      '~ ciclo|nivel',
    ],
    tender: [
      'licitacao|concorrencia|pregao|licitante|adjudicacao|adjudicado',
      '(sua proposta comercial|concurso publico|ata de julgamento)',
      '~ proposta|lote|contrato',
    ],
    rental: [
      'aluguel|arrendamento|inquilino|inquilinos|senhorio|imovel|locacao|proprietario|proprietaria|apartamento|quarto',
      '(a casa|contrato de arrendamento|imobiliaria|o apartamento)',
      '~ visita|renda|casa',
    ],
    personal: [
      '(so amigos|apenas amigos|sua festa|tua festa|seu aniversario|teu aniversario|nosso relacionamento|seu casamento)',
    ],
  },
  it: {
    job: [
      'candidato|candidata|candidati|assunzione|lavoro|curriculum|selezione|selezioni|posizione|risorse|stage|recruiting|selezionatrice',
      '(risorse umane|processo di selezione|offerta di lavoro|la tua candidatura|la sua candidatura|posizione aperta|iter di selezione|tirocinio)',
      '~ candidatura|colloquio|profilo|ruolo|cv|team|azienda',
    ],
    freelance: [
      'freelance|preventivo',
      'libero professionista',
      '(il suo preventivo|il tuo preventivo|i suoi servizi|tua offerta|tua tariffa)',
      '~ progetto|agenzia|cliente|tariffa|budget|incarico',
    ],
    sales: [
      '(il vostro prodotto|la vostra soluzione|il vostro software|fornitore attuale|attuale fornitore|la vostra piattaforma)',
      '~ soluzione|fornitore|software|piattaforma|licenza',
    ],
    literary: [
      'manoscritto|dattiloscritto|poesie|poesia|romanzo|racconto|racconti|editore|editrice|silloge|antologia',
      '(casa editrice|linea editoriale|nostra rivista|agenzia letteraria|nostro catalogo|la sua opera|il suo testo|comitato di lettura)',
      '~ opera|rivista|testo|testi|pubblicare|pubblicazione|autore|redazione',
    ],
    journal: [
      'revisori|referee|peer',
      '(peer review|comitato editoriale|direttore della rivista|il suo articolo|revisione paritaria)',
      '~ articolo|rivista|manoscritto|contributo',
    ],
    conference: [
      'convegno|congresso|simposio',
      '(comitato scientifico|suo abstract|tuo abstract|comitato di programma|la sua proposta di intervento)',
      '~ abstract|contributo|poster|conferenza|intervento',
    ],
    grant: [
      'bando|borsa|borse|fondazione|finanziamento|contributo',
      '(domanda di finanziamento|borsa di studio|domanda di contributo|graduatoria)',
      '~ progetto|commissione|domanda|fondi|giuria',
    ],
    investor: [
      'investire|investimento|investitori|startup|investitore',
      '(round di investimento|nostro fondo|la vostra startup|la tua startup|comitato di investimento)',
      '~ fondo|round|deck|portafoglio',
    ],
    audition: [
      'provino|provini|audizione|audizioni|casting|cast|attore|attrice|regista',
      '(il ruolo di|casting director|la parte|self tape)',
      '~ ruolo|parte|produzione|film|spettacolo|teatro|regia',
    ],
    admission: [
      'universita|ammissione|ammissioni|dottorato|laurea|magistrale|ateneo|immatricolazione|conservatorio',
      '(corso di laurea|commissione di ammissione|anno accademico|domanda di ammissione|graduatoria di ammissione)',
      '~ corso|master|posto|studenti|accademia',
    ],
    residency: [
      'residenza|residenze',
      '(residenza artistica|residenza d artista)',
      '~ artisti|studio',
    ],
    speaking: [
      'relatore|relatrice|relatori|speaker|podcast|talk',
      '(il tuo talk|la tua proposta di talk|call for speakers|il suo intervento)',
      '~ evento|sessione|programma|palco|conferenza',
    ],
    promotion: [
      'promozione|avanzamento',
      '(aumento di stipendio|passaggio di livello|avanzamento di carriera)',
      '~ livello|ciclo',
    ],
    tender: [
      'gara|appalto|aggiudicazione|aggiudicato|aggiudicata|aggiudicatario',
      'stazione appaltante',
      '(la vostra offerta|bando di gara|offerta economicamente)',
      '~ offerta|lotto|contratto',
    ],
    rental: [
      'affitto|inquilino|inquilini|proprietario|proprietaria|locatore|appartamento|stanza|bilocale|monolocale',
      '(contratto di locazione|agenzia immobiliare|la visita|la casa)',
      '~ casa|canone|visita|immobile',
    ],
    personal: [
      '(solo amici|restare amici|la tua festa|il tuo compleanno|la nostra relazione|al tuo matrimonio)',
    ],
  },
  nl: {
    job: [
      'sollicitatie|sollicitant|sollicitanten|sollicitatieprocedure|vacature|vacatures|functie|baan|werving|recruitment|personeelszaken|stage|arbeidsmarkt|sollicitatiegesprek|solliciteren|sollicitatiebrief|hr',
      '(werving en selectie|curriculum vitae)',
      '~ kandidaat|kandidaten|gesprek|profiel|cv|team|loopbaan',
    ],
    freelance: [
      'freelance|freelancer|offerte|zzp|opdracht|uurtarief|dagtarief',
      '(uw offerte|je offerte|jouw offerte)',
      '~ project|bureau|klant|budget|opdrachtgever|tarief',
    ],
    sales: [
      '(uw product|uw oplossing|uw software|huidige leverancier|jullie product|jullie software|uw platform|jullie platform|jullie tool)',
      '~ leverancier|oplossing|software|licentie|demo',
    ],
    literary: [
      'manuscript|gedichten|gedicht|roman|verhaal|verhalen|uitgeverij|fonds|poezie|bundel|uitgever|dichtbundel',
      '(ons fonds|literair tijdschrift|literair agent|uw manuscript|je manuscript|je verhaal|ons tijdschrift)',
      '~ tekst|teksten|redactie|tijdschrift|publicatie|publiceren|auteur|schrijver',
    ],
    journal: [
      'reviewers|referenten|hoofdredacteur|vaktijdschrift',
      '(peer review|uw artikel|wetenschappelijk tijdschrift)',
      '~ artikel|tijdschrift|redactie|manuscript|beoordelaars',
    ],
    conference: [
      'congres|conferentie|symposium|programmacommissie',
      '(uw abstract|je abstract|wetenschappelijke commissie)',
      '~ abstract|bijdrage|poster|inzending',
    ],
    grant: [
      'subsidie|subsidieaanvraag|beurs|stichting|fondsaanvraag|aanvraag|subsidies|projectsubsidie|adviescommissie',
      '~ bijdrage|commissie|project|toekenning|regeling',
    ],
    investor: [
      'investeren|investering|investeerder|investeerders|startup|investeringsronde',
      '(ons fonds|jullie startup|jullie ronde)',
      '~ ronde|deck|portfolio|fonds',
    ],
    audition: [
      'auditie|audities|casting|rol|acteur|actrice|castingdirector',
      '~ productie|regisseur|voorstelling|theater|film|toneel',
    ],
    admission: [
      'toelating|toelatingscommissie|universiteit|opleiding|hogeschool|studie|inschrijving|conservatorium|selectieprocedure',
      '~ master|bachelor|studiejaar|plaats|promotieplaats',
    ],
    residency: [
      'residentie|residency|residenties|kunstenaarsresidentie',
      '(artist in residence)',
      '~ kunstenaars|atelier',
    ],
    speaking: [
      'spreker|sprekers|lezing|lezingen|podcast|presentatie',
      '(call for speakers|je talk|jouw talk|je sessie)',
      '~ evenement|sessie|programma|podium',
    ],
    promotion: [
      'promotie|bevordering|promotieronde|salarisverhoging',
      '~ ronde|schaal|functioneringsgesprek',
    ],
    tender: [
      'aanbesteding|aanbestedingsprocedure|inschrijver|gunning|gunningsbeslissing|aanbestedende|inschrijvers',
      '~ inschrijving|offerte|perceel|opdracht|gegund',
    ],
    rental: [
      'woning|huurwoning|verhuurder|huurder|huurders|huur|kamer|appartement|makelaar|bezichtiging|huisgenoot|huurcontract|hospiteren',
      '~ huis|borg|studio',
    ],
    personal: [
      '(gewoon vrienden|vrienden blijven|je feestje|je verjaardag|onze relatie|tweede date|je bruiloft)',
    ],
  },
};
