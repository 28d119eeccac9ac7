export const MOST_WORDINGS = 3;
const MOST_CHARACTERS = 5_000;

/** The form of the answer, for servers that can be held to one. */
export const WORDINGS_FORMAT = {
  type: 'json_schema',
  json_schema: {
    name: 'wordings',
    schema: {
      type: 'object',
      properties: {
        drafts: {
          type: 'array',
          minItems: 1,
          maxItems: MOST_WORDINGS,
          items: {
            type: 'object',
            properties: { text: { type: 'string' } },
            required: ['text'],
            additionalProperties: false,
          },
        },
      },
      required: ['drafts'],
      additionalProperties: false,
    },
  },
} as const;

const THOUGHTS = /^\s{0,20}<think>[^]*?<\/think>/u;
const FENCED = /```(?:json)?\s{0,20}\n([^]*?)\n\s{0,20}```/iu;

/** The wordings in an answer: a JSON object, alone or within a fence. Null when it is anything else. At most three count. */
export function wordingsIn(answer: string): readonly string[] | null {
  const said = answer.replace(THOUGHTS, '');
  const value = parsed(FENCED.exec(said)?.[1] ?? said);
  if (!isRecord(value) || !Array.isArray(value['drafts'])) return null;
  const texts = value['drafts'].slice(0, MOST_WORDINGS).map(textOf);
  const whole = texts.filter((text) => text !== null);
  return whole.length === 0 || whole.length < texts.length ? null : whole.map(tidy);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textOf(draft: unknown): string | null {
  const text = isRecord(draft) ? draft['text'] : draft;
  return typeof text === 'string' && text.length <= MOST_CHARACTERS ? text : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lines as a letter has them. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
