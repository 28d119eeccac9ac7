import type { FieldWords } from './field-words.ts';

export const pt: FieldWords = {
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
    '~ solucao|fornecedor|plataforma|licenca',
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
  residency: ['residencia|residencias', '(residencia artistica|residencia literaria)', '~ artistas|atelie'],
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
};
