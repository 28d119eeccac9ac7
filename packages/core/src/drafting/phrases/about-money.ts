/* The budget is the reason, and they speak of money. */

export const MONEY_DE = {
  reasons: ['budget'],
  mentions: /(?<!\p{L})(?:Budget|Preis|Kosten|Mittel|Honorar)/iu,
} as const;
export const MONEY_FR = { reasons: ['budget'], mentions: /(?<!\p{L})(?:budgets?|prix|tarifs?|coût\w*)/iu } as const;
export const MONEY_ES = { reasons: ['budget'], mentions: /(?<!\p{L})(?:presupuesto|precio|tarifa|coste)/iu } as const;
