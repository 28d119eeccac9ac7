import type { WordLists } from '../grammar/pattern.ts';

/** Portuguese words that patterns refer to by name. */
export const pt: WordLists = {
  thing:
    'candidatura|inscrição|proposta|manuscrito|original|obra|texto|textos|conto|poemas|artigo|resumo|comunicação|orçamento|projeto|perfil|audição|teste|currículo|romance|palestra|pedido|solicitação|trabalho|aplicação|submissão|promoção|oferta|serviços|startup|vídeo',
  position:
    'vaga|posição|cargo|função|lugar|oportunidade|papel|apartamento|quarto|imóvel|bolsa|estágio|vagas|casa|residência',
  candidate:
    'candidato|candidata|candidatos|candidatas|candidatura|candidaturas|pessoa|pessoas|perfil|perfis|fornecedor|fornecedores|agência|agências|ator|atriz|inquilino|inquilina|inquilinos|casal|proposta|propostas|projeto|projetos|obra|obras|profissional|profissionais|concorrente|empresa|opção|caminho|direção|tradutor|tradutora|ilustrador|palestrantes|interessado|freelancer|trabalhos',
  go: 'avançar|prosseguir|seguir|continuar|dar seguimento|dar continuidade|aceitar|publicar|financiar|oferecer|oferecer lhe|selecionar|incluir|contratar|representar|investir|aprovar|atribuir|conceder|apoiar|dar sequência|seguir adiante|acolher|adjudicar|admitir|programar',
};
