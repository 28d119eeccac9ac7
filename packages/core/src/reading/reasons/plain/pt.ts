import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to give a reason in Portuguese that leave no doubt, wherever they stand. */
export const pt = plainPhrases('pt', 'reason', {
  'outra-pessoa': [
    'reason:competition',
    '(escolhemos|escolhido|escolhida|optámos|optamos|optou|selecionámos|selecionamos|contratámos|contratamos|decidimos|seguimos|seguir|ficámos|ficamos|escolheu|escolhi|contratei|fechámos|fechamos|avançar|avançámos|fechou) ..2 (por|com|para|a)? ..1 (outra|outro|outras|outros|alguém|uma pessoa|um candidato|uma candidata|uma colega|um colega|um casal)',
    '(outra|outro) (pessoa|candidato|candidata|candidatura|fornecedor|agência|proposta|empresa|estúdio|profissional|perfil|colega) ..2',
    '(vaga|lugar|prémio|prêmio|bolsa|papel|cargo|contrato) ..2 (para|a|com|ficou com) ..1 (outra|outro|uma colega|um colega|alguém)',
  ],
  'sem-dinheiro': [
    'reason:budget',
    '(não|sem|nem) ..1 (há|temos|tenho)? ..1 (orçamento|verba|verbas|dinheiro|recursos|fundos)',
    '(acima|excede|ultrapassa|ultrapassou|fora) ..3 (orçamento|possibilidades|verba)',
    'mais (barato|barata|baratos|em conta|económico|econômico|económica)',
    '(orçamento|verba|verbas|financiamento|apoio) ..3 (cortado|cortada|cortaram|congelado|congelada|esgotado|cancelado)',
  ],
  regra: [
    'reason:policy',
    '(regulamento|edital|estatuto|estatutos|norma|normas|regra|regras|lei|política|seguro) ..3 (exige|exigem|obriga|obrigam|impede|impedem|proíbe|determina|limita|reserva|permite|permitem|prevê)',
    '(reservado|reservada|reservadas|reservados|restrito|restrita|exclusivo|exclusiva) ..1 (a|para|aos|às) ..2',
    '(não é elegível|não elegível|inelegível)',
  ],
  tarde: [
    'reason:timing',
    '(fora de prazo|fora do prazo|tarde demais|tarde de mais|após o prazo|depois do prazo|cedo demais)',
    '(prazo|inscrições|candidaturas) ..2 (encerrou|terminou|acabou|encerradas|encerrado|esgotado|encerraram)',
  ],
  'outros-a-frente': [
    'reason:competition',
    '(outros|outras|outra|outro|demais) (candidatos|candidatas|candidato|candidata|candidaturas|candidatura|perfis|perfil|projetos|projeto|propostas|proposta|pessoas|pessoa|concorrentes|concorrente|fornecedores|fornecedor|empresa|empresas|agência|ofertas|inscrições|inquilinos|inquilino|casal|família|artistas|textos|obras|manuscritos|licitante|profissional|profissionais|companhia|atriz|ator|colega)',
    '(continuar|prosseguir|seguir|seguiremos|avançar|avançamos|avançámos|trabalhar|ficar|ficámos|ficamos|seguimos|prosseguimos) ..2 com ..1 (outro|outra|outros|outras|alguém|quem|uma pessoa|um candidato|uma candidata|um perfil|perfis|candidatos)',
    '(melhor|maior|mais) ..1 (pontuação|pontuada|pontuadas|pontuado|classificado|classificada|classificados|nota|bem classificado|bem classificada)',
    '(ficou|ficaste|lugar|posição|colocação|classificado|classificada) ..2 (segundo|segunda|terceiro|terceira|quarto|quarta|quinto|suplente)',
    '(se ajusta|se ajustam|se adequa|se adequam|se enquadra|se enquadram|se aproxima|se aproximam|corresponde|correspondem|encaixa|encaixam|responde|respondem|atende|atendem) ..1 (mais|melhor)',
    '(alto|altíssimo|grande|elevado|excelente) ..1 (nível|qualidade) ..2 (candidatos|candidaturas|propostas|inscritos|participantes|projetos)',
    '(escolhemos|escolhi|contratámos|contratamos|selecionámos|selecionamos|selecionados|contemplados|contempladas|contemplado|vencedores|premiados|escolhida|escolhido) ..1 (a|o|os|foram|foi|são|uma|um)',
  ],
  'sem-vagas': [
    'reason:capacity',
    '(candidaturas|inscrições|propostas|manuscritos|textos|projetos|originais|obras|filmes|inscritos|pedidos|candidatos|artigos|interessados) ..3 para ..3 (vagas|vaga|lugares|lugar|bolsas|residências|apoios|quartos|prémios|prêmios|palestras)',
    '(vagas|número|espaço|capacidade|lugares|tempo) ..1 (limitado|limitada|limitadas|limitados|reduzido|reduzida)',
    '(número|capacidade) (limitado|limitada|reduzido) de',
    '(agenda|programação|calendário|catálogo|grade|turma|turmas|lista|equipa|equipe|elenco|temporada|grupo|curso) ..2 (cheia|cheio|lotada|lotado|completa|completo|fechada|fechado|preenchida|tomada|esgotada)',
    '(apenas|só|somente) ..2 (uma|duas|dois|três|quatro|cinco|seis|sete|oito|dez|doze) ..1 (vagas|vaga|lugares|bolsas|textos|quartos|projetos|residências|autores)',
  ],
  'ja-ocupado': [
    'reason:position-filled',
    '(vaga|posto|lugar|apartamento|quarto|casa|sala|loja|papel|cargo|posição|imóvel|estúdio|oferta|emprego|função) ..3 (preenchida|preenchido|ocupada|ocupado|alugado|alugada|arrendado|arrendada|atribuído|atribuída|tomada|reservado|fechada)',
    '(já|foi|está) ..1 (preenchida|preenchido|alugado|alugada|arrendado|arrendada|ocupada|ocupado|contratámos|contratamos|vendido|arrendámos|alugamos)',
    '(já) ..1 (encontrámos|encontramos|contratámos|contratamos|temos|arranjei|arranjámos) ..1 (alguém|a pessoa|uma pessoa|quem)',
    '(assinou|assinado|assinaram) ..2 (contrato|contrato de)',
  ],
  'mais-experiencia': [
    'reason:experience',
    '(mais|maior|falta|falta de|pouca|sem|não|menos|suficiente|ter|tenha|ampla|longa|comprovar) ..2 (experiência|percurso|bagagem|estrada|trajetória)',
    '(experiência|percurso|trajetória) ..3 (insuficiente|mínima|requerida|exigida|prévia|maior|suficiente|necessária|superior|mais)',
    '(nunca|ainda não) ..2 (coordenou|liderou|geriu|trabalhou|dirigiu|fez|teve)',
    '(demasiado júnior|perfil júnior|mais sénior|mais sênior|mais senior)',
  ],
  'titulo-exigido': [
    'reason:qualification',
    '(título|diploma|licenciatura|carta|certificado|certificação|habilitação|habilitações|mestrado|doutoramento|doutorado|registo|registro|crea|cnh|grau|nível|idioma|inglês) ..4 (exigido|exigida|requerido|requerida|necessário|necessária|falta|indispensável|obrigatório|obrigatória|insuficiente|mínimo|mínima|reconhecido)',
  ],
  'o-trabalho': [
    'reason:quality',
    '(enredo|trama|personagens|diálogos|estilo|ritmo|estrutura|método|metodologia|análise|argumento|voz|técnica|prosa|final|desenvolvimento|texto|afinação|roteiro|guião|redação|fundamentação|amostra|projeto|objetivos|plano) ..3 (fraco|fraca|fracos|frágil|falta|faltam|confuso|confusa|pouco|insuficiente|insuficientes|irregular|lento|lenta|forçado|forçados|perde|carece|carecem|precisa|não convence|não convenceu|deixa a desejar)',
    '(não|pouco|nada) ..2 (convenceu|convencido|convence|convincente|atingiu|atinge|prendeu|sólido|rigoroso|aprovado na prova|apto)',
    '(falta de|carece de|faltou|falta|faltam) ..1 (rigor|clareza|ritmo|profundidade|tensão|força|originalidade|definição|coesão|maturidade|detalhe)',
    '(erros|gralhas|deficiências|fragilidades|lacunas)',
  ],
  'nao-e-para-nos': [
    'reason:fit',
    '(fora|longe|à margem) ..1 (da|do|de|das|dos) ..1 (nossa|nosso|nossas|âmbito|linha|escopo|temática|perfil|foco|tema|edital)',
    '(não é|não são) ..1 (bem|exatamente)? ..1 (nosso|nossa|a nossa|o nosso|a minha|o meu|o que procuramos|o que procurávamos|o que publicamos|o tipo|a linha|a nossa praia) ..1',
    '(demasiado|muito|um pouco) ..1 (jovem|nova|novo|velho|velha|alta|alto|literário|comercial|parecido|parecida|próximo|semelhante) ..1 (para|ao|à|do|de)',
    '(não) ..1 (se enquadra|se enquadram|encaixa|se encaixa|cabe) ..1 (na|no|nas|nos|em) ..1 (nossa|nosso|linha|perfil|edital|catálogo|tema|revista|programação)',
    '(fora) (do|da) ..1 (âmbito|escopo|tema|linha|perfil|foco)',
  ],
  cancelado: ['reason:position-cancelled', '(congelamento|reestruturação|reorganização|corte de pessoal)'],
  'mau-momento': ['reason:timing', '(não é|não era|mau|mal) ..1 (o|bom|um bom|melhor)? ..1 (momento|altura|hora)'],
  longe: [
    'reason:location',
    '(mora|moras|vive|vives|reside|residir|residência|morar|distância|deslocação|deslocamento|trajeto) ..3 (longe|horas|quilómetros|quilômetros|km|fora|perto|concelho|município|demasiado|aqui)',
    '(alguém|pessoa|candidato|candidata|candidatos|gente) ..1 (daqui|da zona|local|locais|da cidade|da região|perto|que more|que viva|residente)',
  ],
  incompleto: [
    'reason:incomplete',
    '(incompleta|incompleto|incompletos|sem assinatura|não assinado|não assinada|falta de documentação|documentação incompleta)',
  ],
  regras: [
    'reason:policy',
    '(só|somente|apenas|exclusivamente) ..1 (aceitamos|podem|financiamos|publicamos|alugamos|arrendamos|trabalhamos|contratamos|apoiamos|podemos|recebemos) ..4',
    '(proprietário|proprietária|seguro|seguradora|senhorio|senhoria|dono|dona|condomínio|estatuto|estatutos|edital|regulamento) ..2 (não (aceita|aceitam|permite|permitem|quer|admite)|exige|exigem|pede|pedem|obriga|proíbe)',
    '(não (alugamos|arrendamos|vamos alugar|aluga|arrenda)) ..2 (quem|com|a)',
  ],
});
