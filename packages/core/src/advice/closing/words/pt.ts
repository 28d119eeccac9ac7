import type { ClosingWords } from '../closing-concepts.ts';

export const pt: ClosingWords = {
  not: 'não nem nenhum nenhuma nada sem tampouco',
  if: 'se salvo exceto quando caso desde_que a_menos senão',
  would: 'gostaria* poderia* seria* deveria* preferia preferiria* agradecia agradeceria*',
  will: 'será serão vamos vou vai iremos irei',
  must: 'deve devem deves devo tem_de tem_que é_preciso obrigad* necessário obrigação',
  you: 'você vocês lhe lhes seu sua seus suas o_senhor a_senhora senhor senhora te ti teu tua teus tuas tu vosso* vossa* remetente autor si consigo contigo',
  we: 'nós nos nosso* nossa* eu me mim meu minha meus minhas comigo connosco conosco',
  they: 'ele ela eles elas dele dela',
  other: 'outro outra outros outras alguém demais',
  again: 'novo novamente outra_vez volt* regress* torn* repet* reenvi* recontact* retom*',
  further: 'mais adiante diante futuro futur* posterior* adicional* ulterior* seguinte* próxim* doravante a_partir_de',
  ever: 'nunca jamais sempre definitiv* para_sempre de_uma_vez permanent* vitalíci*',
  until:
    'até antes depois mês meses semana* dia dias ano anos temporada época primavera verão outono inverno janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro momento agora_mesmo atualmente por_enquanto por_agora edição',
  only: 'só somente apenas exclusiv* único única unicamente',
  please: 'peço pedimos pedir pede* favor solicit* agradec* rogo rogamos convid* gentileza suplic* aconselh*',
  want: 'quero queremos quer querem querer desej* prefir* prefer* pretend* interess* intenção vontade tenciono',
  let: 'deix* fique* ficar fica manter mantenh* guard*',
  contact:
    'contact* contat* escrev* ligue* ligar* liga ligou telefon* procur* apareç* aparec* comunic* fal* insist* incomod* abord* dirij* dirig* mand* correspond* chatear* import* visit* bat*',
  message:
    'mensage* mensagens carta* e-mail* email* correio* chamada* ligações telefonema* pergunta* pedido* comunicaç* correspondência envio* envi* mail mails encomenda* flores presente* tentativa* dúvida* whatsapp*',
  reply: 'respond* resposta* responda*',
  read: 'ler lê leio lido* lida* lemos lerá* lerei abr* abert* ver olh* analis* trat* consult* monitor* atendid* sem_ler',
  address: 'endereço caixa conta número* linha central servidor remetente_ domínio filtro pasta',
  channel: 'telefone portal formulário site internet redes plataforma anexo* link links',
  stop: 'par* cess* deixe_de deixar_de abst* abstenha* chega basta desist* suspend* suficiente',
  end: 'encerr* termin* acab* fim final fech* conclu* finaliz* ponto_final arquivad* cort* esgotad* finda*',
  last: 'últim* adeus derradeir* despedida',
  matter: 'assunto* tema conversa* processo caso troca* questão relaç* capítulo história diálogo matéria',
  discuss:
    'discut* debat* debate* argument* negoci* explic* justific* entrar_em polémic* polêmic* reabrir motivos discussã*',
  decision: 'decisã* decid* escolha* opinião posição parecer veredito resultado deliberaç*',
  change: 'mud* alter* modific* mov* convenc* demov* revog*',
  same: 'mesm* igual continu* mant* mantém mantemos confirm* firme inalterad* reiter* ratific*',
  reopen: 'reconsider* rever* reabr* recurs* reexamin* reavali* reaprec* apreciad* considerad*',
  times:
    'duas_vezes três vezes terceira quarta quinta vez enésima repetid* várias constante* todos_os_dias diariamente inúmer* reiterad*',
  told: 'dito disse dissemos digo dizer avis* advert* clar* claro explic* inform* indic* instruç* ordem ordens',
  block: 'bloque* spam lixo elimin* apag* ignor* destru* filtr* desvi* devolv* recus* deit* rasg* descart*',
  remove: 'remov* retir* tir* apagu* cancel* esqueç* esquec* risc* perca anul* exclu* exclua',
  list: 'lista* ficheiro base agenda registo* registro* cadastro contactos contatos diretório fornecedores',
  admitted:
    'bem-vind* bem_vind* admit* admis* permit* acesso entrada aceit* receb* entrar direito autoriz* toler* desejad*',
  barred: 'proibid* proib* vedad* expuls* excluíd* banid* interdit* indesejad* inadmissí* impedid* persona_non vetad*',
  place:
    'casa porta domicílio carro portão janela apartamento jardim prédio rua escola entrada_d loja receção recepção quintal',
  kin: 'filh* mulher marido esposa esposo mãe pai família irmã* namorad* criança* net*',
  staff:
    'colega* pessoal secretári* recepcionista* rececionista* assistente* equipa equipe enfermeir* segurança porteir* voluntári* estagiári* funcionári* alun*',
  peace: 'paz tranquil* silêncio espaço distância sossego privad* privacidade calma',
  lawyer: 'advogad* jurídic* mandatári* seguradora legal legais escritório_de_advogados',
  court:
    'tribunal tribunais juiz justiça processo_judicial litígi* judicial* ação_judicial ações queixa-crime indemniz* indeniz* notificação arbitragem conciliação processar* contencios*',
  dispute: 'queixa* reclamaç* acusaç* alegaç* difam* incumpr* violaç* calúni* injúri*',
  police:
    'polícia psp gnr delegacia autoridades crime criminal ministério_público denúnci* denunci* câmaras câmeras boletim_de',
  harass:
    'assedi* asséd* ameaç* intimid* agred* agress* persegu* seguiu insult* abus* espi* vigi* pression* importunaç*',
  fear: 'medo receio* tem* segura seguranç* desconfort* inquiet* assust* choro* chor* lágrimas angústi* mal-estar proteg* magoad* constrang*',
  conduct:
    'comportamento* conduta atitude* tom comentário* inapropriad* inaceitá* inadequad* grosseir* malcriad* falta_de_respeito incidente* episódio* gritos grit* mãos tocou modos',
  complaint: 'disciplinar* investig* recursos_humanos averigu* inquérito compliance ética',
  scorn:
    'ridícul* patétic* vergonh* estúpid* idiot* tol* imbecil* amador* porcaria lixo_de risota riso rir* ri-me lamentá* péssim* medíocr* descaramento lata incompeten* inútil* disparate* palhaç* pior nojo asneira*',
  waste: 'perder* perda perdi tempo desperd* gast* paciência esforço trabalho_de_escrever',
  temper: 'fart* raio merda porra desaparec* suma zang* raiva odei* diabo atrev* indign* rua',
  dishonest: 'ment* mentiros* mentira* engan* trapaç* plági* plagi* fals* copiad* roub* fraud* aldrab* vigar*',
  love: 'amor amo amei apaixon* sentiment* românti* coração casal beijo* íntim* carinho casament* casad* divórci* atraíd* atraç* namor*',
  outing: 'jantar sair café copo copos beber cinema noite fim_de_semana juntos ver-nos passeio dançar encontr*',
  friend: 'amig* amizade profission*',
  elsewhere: 'outro_lado outra_editora outro_lugar noutro outra_porta caminho rumo outras_bandas',
  nobody: 'ninguém automátic* automatizad* noreply gerad*',
  thanks: 'obrigad* agradecemos agradeço gost* prazer apreci*',
  regret: 'lament* infelizmente desculp* pena sinto sentimos',
  luck: 'sorte sucesso* desejamos cumprimento* abraço esper* atenciosamente cordial* felicidades',
  apply:
    'candidatur* candidat* manuscrito* proposta* orçamento* apresent* currícul* cv submiss* submet* projetos concorr*',
  kept: 'conserv* guardamos arquivo base_de_dados banco_de_talentos',
  help: 'ajud* comentários conselho* disposição dispor',
  reason: 'razão razões motivo* porque causa porquê',
  work: 'projeto vaga trabalho contrato lugar programa subsídio concurso encomenda_de estágio bolsa',
  trust: 'respeit* confi* entend* compreend* compreens* acat* aceitar*',
  forget: 'caminhos separad* desconhecid* nunca_nos nada_a_acrescentar acrescentar',
};
