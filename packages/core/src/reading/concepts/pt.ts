import type { ConceptWords } from './concept-words.ts';

export const pt: ConceptWords = {
  not: 'não nem nunca sem tampouco nenhum nenhuma nada ninguém jamais',
  unable: 'impossível impossibilidade incapaz impede inviável',
  able: 'pode podemos poder possível pôde pudemos possa consegue conseguimos condições conseguir poderemos',
  will: 'vamos vai será serão iremos faremos estaremos irá',
  would: 'seria gostaria gostaríamos teria gostava teríamos',
  if: 'se caso quando desde salvo eventualmente embora',
  we: 'nós nosso nossa nossos nossas nos eu meu minha me gente',
  you: 'você vocês sua seu suas seus te lhe lhes tu teu tua ti contigo senhora senhor vossa vosso',
  they: 'ele ela eles elas dele dela deles quem lo',
  someone: 'outro outra outros outras alguém demais interno interna concorrente pessoa',
  but: 'mas porém contudo embora apesar todavia entretanto',
  because: 'porque devido razão razões motivo motivos pois dado virtude',
  ask: 'como porquê que qual quando pergunta perguntas dúvida',
  now: 'agora atualmente momento atual hoje ocasião presente vez neste',
  again: 'novamente novo próxima próximo próximas próximos futuro futura futuras futuros outra voltar posteriormente',
  yet: 'ainda pendente aguardar aguarda curso',
  already: 'já recentemente acabamos',
  only: 'só somente apenas unicamente',
  many: 'muitas muitos numerosas inúmeras grande número quantidade elevado alto centenas volume diversas',
  few: 'poucos poucas limitado limitada limitadas reduzido escasso',
  more: 'mais melhor melhores maior próximo superior alinhado aderente aderentes',
  too: 'demasiado fora excede ultrapassa acima',
  decide:
    'decisão decidido decidir decidimos decidiu resultado optado optamos optou determinado resolução deliberação escolha definido',
  decline:
    'rejeitar rejeitado rejeitada rejeição recusar recusado recusada recusa indeferido indeferida negativo negativa desclassificado reprovado reprovada desfavorável declinar excluído eliminado',
  select:
    'selecionado selecionada selecionados seleção selecionar escolhido escolhida escolher finalista finalistas vencedor aprovado contemplado contemplada classificado selecionadas',
  proceed: 'prosseguir avançar continuar seguir adiante seguimento frente processo seguinte próxima etapa',
  offer:
    'oferecer oferta atribuir atribuído conceder concedido adjudicar adjudicado adjudicação contrato dar proposta ofertar',
  accept:
    'aceitar aceite aceito aceita aceitação admitido admitida admissão aprovar aprovada incluir incluído acolher favorável',
  publish:
    'publicar publicado publicação editar editora catálogo programar programação representar expor edição revista',
  fund: 'financiar financiamento subsídio bolsa bolsas investir investimento apoiar apoio fomento',
  hire: 'contratar contratação contratado recrutar recrutamento elenco nomear admitir casting',
  invite: 'convidar convidamos convidado convidá convite convocar convocada gostaríamos felizes',
  talk: 'falar conversar conversa chamada ligar telefone reunir conhecer videochamada agendar',
  fill: 'preenchida preenchido preencher ocupada ocupado alugado alugada arrendado arrendada completo esgotado lotado cheio',
  cancel:
    'cancelar cancelado cancelada cancelamento anulado anulada suspensa extinta encerrado encerrada encerramento retirada reestruturação deserto',
  pause:
    'suspenso suspensão pausa pausado pausada adiado adiada adiar congelado congelada atraso adiamento parado espera prorrogado',
  withdraw: 'retirar retirada desistência desistir desistiu retirou',
  receive:
    'recebido recebida recebemos receber receção recepção confirmar confirmamos confirmação registada registrada chegou enviada enviado',
  review:
    'rever revisão avaliar avaliado avaliação analisar análise analisada ler lido leitura considerar consideração atentamente apreciação apreciar',
  inform:
    'informar informamos comunicar comunicamos contacto contato contactar entraremos avisar saber notícias resposta responder retorno escrever notificar dizer',
  thank: 'obrigado obrigada agradecer agradecemos agradeço grata gratos',
  wish: 'desejar desejamos desejo sorte sucesso felicidades votos',
  regret: 'infelizmente lamentamos lamento lamentavelmente pena sentimos desculpa desculpas triste decepção desiludir',
  hope: 'esperamos espero esperar esperança tomara',
  encourage: 'incentivamos encorajamos gosto prazer hesite bem-vindo bem-vinda vontade portas abertas convidamos',
  apply:
    'candidatura inscrição candidatar candidatou candidaturas submeter submissão submetido inscrever interesse pedido aplicação inscreveu',
  keep: 'guardar guardaremos manter manteremos conservar ficar ficará continuar',
  file: 'base dados banco arquivo ficheiro cadastro mente registo currículos',
  wait: 'lista espera reserva suplente cadastro',
  revise: 'rever revisão reescrever reformular alterações modificações correções versão reenviar ressubmeter',
  refer: 'recomendar recomendamos encaminhar encaminhado remeter sugerir sugerimos colega indicar indicação tentar',
  feedback:
    'comentários feedback retorno observações parecer pareceres motivos detalhe pontuação explicação individual individualizado',
  policy: 'política regras requisito requisitos critério critérios regulamento elegível cumpre edital normas condições',
  need: 'procuramos precisamos buscamos requer exigido necessidades procura necessidade exige',
  fit: 'enquadra enquadrar encaixa encaixe adequa perfil adequado adequada corresponde linha editorial alinhado alinha aderência',
  like: 'gostado gostámos gostamos interessante qualidade impressionados valorizamos talento adorámos bonito excelente apreciámos',
  compete: 'concorrência competitivo competitiva concurso nível disputado classificação disputa pontuação concorrido',
  difficult: 'difícil complicado fácil dura',
  final: 'definitivo definitiva recurso reclamação última irrevogável irrecorrível final',
  position: 'vaga vagas posição lugar lugares emprego cargo estágio oportunidade função casa quarto apartamento bolsa',
  work: 'manuscrito original conto contos poema poemas romance artigo proposta projeto comunicação filme obra orçamento trabalho texto livro resumo palestra roteiro',
  candidate:
    'candidato candidata candidatos candidatas concorrente concorrentes perfil perfis proponente fornecedor autor autores inquilino pessoas',
  team: 'equipa equipe comité comitê júri comissão direção editor editora proprietário senhorio cliente conselho departamento diretoria banca gestor',
  money:
    'orçamento preço preços custo valor verba dinheiro salário fundos financeiro caro cara recursos euros reais tarifa orçamental',
  late: 'tarde prazo prazos data limite cedo vencido fora encerramento',
  experience:
    'experiência anos trajetória percurso conhecimentos competências habilidades sobrequalificado sénior júnior experiente vivência',
  degree:
    'diploma formação licenciatura certificado certificação idioma inglês licença carta nível qualificação habilitações graduação',
  location: 'localização distância cidade mudança residência presencial remoto zona longe deslocação região país',
  visa: 'visto autorização residência patrocinar permanência nacionalidade',
  quality:
    'qualidade estilo prosa enredo personagens ritmo fraco fragilidades insuficiente metodologia rigor maturidade',
  room: 'capacidade vagas lotação lotado cheia espaço agenda quota limite',
  round:
    'edital edição próxima temporada ano curso primavera outono verão inverno trimestre meses semanas ciclo fase chamada',
  interview: 'entrevista entrevistas prova audição teste dinâmica visita etapa',
  document:
    'documento documentos documentação falta faltam incompleta incompleto anexo formulário assinatura currículo',
  website: 'site página portal carreiras vagas ofertas',
  pool: 'banco talentos comunidade rede newsletter subscrever registar alertas cadastrar',
  order: 'encomenda pedido compra entrega artigo reembolso devolução produto envio estoque loja',
  payment:
    'pagamento cartão fatura banco conta empréstimo seguro sinistro transferência boleto assinatura crédito cobrança',
  appointment: 'reunião segunda terça quarta quinta sexta amanhã reagendar remarcar agenda',
  private: 'festa casamento jantar aniversário amor amigos amigo beijo beijos abraço churrasco copo',
  family: 'filho filha irmão irmã mãe pai marido mulher esposa namorado namorada primo prima vizinho sobrinho',
  code: 'código patch branch build commit merge bug servidor versão teste',
  authority:
    'câmara prefeitura tribunal finanças multa licença ministério polícia governo lei receita detran vereadores',
  leave: 'férias licença folga ausência turno baixa escala',
  news: 'newsletter cancelar artigo podcast blog número webinar dicas episódio leitores boletim',
  survey: 'inquérito questionário pesquisa minutos satisfação opinião anónimo',
  day: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro sábado domingo',
  office: 'escritório ausente fora regresso retorno urgente ausência férias',
  robot: 'automático automática automaticamente responda responder noreply caixa sistema gerado mensagem',
  error: 'erro engano equívoco ignore desconsidere correção lapso retificação',
  congratulate: 'parabéns felicitamos felicitações alegria bem-vindo bem-vinda prazer',
};
