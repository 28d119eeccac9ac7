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
});
