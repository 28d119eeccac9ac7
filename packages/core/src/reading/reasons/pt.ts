import { phrases } from '../phrases/phrase.ts';

/** How a Portuguese no says why. */
export const pt = phrases('pt', 'reason', {
  capacity: [
    'reason:capacity',
    'sure',
    '(grande|elevado|enorme|alto|inúmeras|inúmeros|muitas|muitos|centenas|volume) ..3 (número|candidaturas|candidatos|propostas|inscrições|originais|projetos|interessados|currículos)',
    '(vagas|espaço|número|capacidade|lugares) ..2 (limitado|limitada|limitadas|limitados|esgotadas|esgotado|esgotada|reduzido)',
    'agenda (cheia|completa)',
  ],
  filled: [
    'reason:position-filled',
    'sure',
    '<position> ..6 (preenchida|preenchido|ocupada|ocupado|alugado|alugada|arrendado|arrendada|já não está disponível|não está mais disponível)',
    '(candidato interno|candidata interna|preenchida internamente)',
  ],
  cancelled: [
    'reason:position-cancelled',
    'sure',
    '(<position>|projeto|processo|edital|produção|concurso|contratação) ..5 (cancelada|cancelado|extinta|suprimida|anulado|anulada|retirada)',
    '(cancelar|cancelamos) ..2 (a|o|esta|este) ..1 (vaga|processo|projeto|posição)',
    '(reestruturação|congelamento de contratações|congelamento de vagas)',
  ],
  fit: [
    'reason:fit',
    'sure',
    'não ..3 (se enquadra|enquadra|encaixa|se encaixa|corresponde|se adequa|adequado|adequada|é o que)',
    '(mais|melhor|maior) ..2 (alinhado|alinhados|alinhadas|adequado|adequados|aderente|aderentes|aderência|se adequam|se adequa|se enquadra|enquadra|encaixa)',
    '(linha editorial|perfil desejado|perfil que procuramos)',
  ],
  experience: [
    'reason:experience',
    'sure',
    '(mais|maior|falta de|pouca|suficiente) ..1 experiência',
    'experiência ..4 (mais|exigida|insuficiente|necessária|requerida|não)',
    '(mais experiente|mais experientes|anos de experiência|muito júnior)',
  ],
  qualification: [
    'reason:qualification',
    'sure',
    '(requisitos|formação|qualificação|qualificações|certificação|habilitações|critérios) ..4 (não|exigidos|exigida|mínimos|necessários)',
    '(não) ..2 (cumpre|atende|preenche|reúne|possui) ..3 (requisitos|critérios|condições|pré requisitos)',
  ],
  location: [
    'reason:location',
    'sure',
    '(localização|residir|presencial|distância|região|morar|mudança) ..5 (não|procuramos|alguém|necessário|exige|obrigatório|precisamos)',
    '(alguém|pessoa|candidato) ..2 (local|da região|que resida|que more)',
  ],
  visa: [
    'reason:visa',
    'sure',
    '(visto|autorização de trabalho|autorização de residência|permissão de trabalho|nacionalidade|patrocínio de visto)',
  ],
  budget: [
    'reason:budget',
    'sure',
    '(orçamento|verba|verbas|fundos|preço|custo|custos|tarifa|recursos|financiamento|renda|valor) ..5 (não|cortado|cortes|limitado|limitados|ultrapassa|excede|alto|elevado|insuficiente|insuficientes|reduzido|acima|apertado|congelado|corte|limitada)',
    '(não|sem|falta de|motivos|razões|restrições|limitações) ..2 (orçamento|verba|orçamentais|orçamentárias|fundos|recursos|financeiras|financeiros|orçamental)',
    '(muito caro|demasiado caro|mais barata|mais barato|mais económica|mais econômica)',
    '(acima|ultrapassa|excede) ..3 (orçamento)',
  ],
  timing: [
    'reason:timing',
    'sure',
    '(não é) ..2 (momento|bom momento)',
    '(fora do prazo|prazo ..3 (encerrado|terminado|expirado)|tarde demais|cedo demais)',
    '(datas|calendário|disponibilidade) ..3 (não|incompatíveis|incompatível)',
    'não é (uma )?prioridade',
  ],
  competition: [
    'reason:competition',
    'sure',
    '(muito|extremamente|altamente|bastante) (competitivo|competitiva|concorrido|concorrida|disputado|disputada)',
    '(alto nível|elevada qualidade|grande qualidade|alta qualidade|nível elevado|forte concorrência)',
    '(muitos|muitas|inúmeros|outros|outras) ..2 (candidatos|candidaturas|propostas|projetos|perfis) ..2 (excelentes|qualificados|qualificadas|de qualidade|muito bons|fortes)',
    '(melhor classificada|maior pontuação|melhor pontuada|melhor pontuação)',
  ],
  quality: [
    'reason:quality',
    'sure',
    '(não) ..3 (convenceu|convencidos|convence|maduro|cativou|suficientemente)',
    '(falta|faltou|carece|fraco|fraca|fracos) ..4 (profundidade|tensão|ritmo|clareza|originalidade|rigor|desenvolvimento|metodologia)',
    '(pareceristas|avaliadores|revisores) ..6 (fragilidades|deficiências|reservas|lacunas|dúvidas)',
    '(enredo|personagens|estilo|diálogos|ritmo|metodologia) ..4 (fraco|fracos|fraca|não|lento|pouco|falta|frágil)',
  ],
  policy: [
    'reason:policy',
    'sure',
    '(política|políticas|normas|regulamento) ..3 (interna|internas|empresa|nossa|da|não)',
    '(não) (publicamos|aceitamos|financiamos|trabalhamos com|representamos) ..3',
  ],
  incomplete: [
    'reason:incomplete',
    'sure',
    '(incompleta|incompleto|documentação ..3 (em falta|faltante|incompleta|pendente)|faltavam documentos|documentos em falta|faltou anexar)',
  ],
});
