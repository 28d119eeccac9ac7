import { EditorView } from '@codemirror/view';

const wavy = (colour: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline wavy ${colour} 1.5px`,
  textUnderlineOffset: '3px',
  textDecorationSkipInk: 'none',
});

/** The editor as a sheet of paper, in the colours of the page. */
export const editorTheme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent', fontSize: '1.0625rem' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '2px', borderRadius: '8px' },
  '.cm-scroller': { fontFamily: 'var(--font-letter)', lineHeight: '1.65', overflow: 'visible' },
  '.cm-content': { padding: '1.25rem 0', minHeight: '14rem', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1.25rem' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-part': { backgroundColor: 'var(--wash)', outline: '1px solid var(--accent)', borderRadius: '2px' },
  '.cm-lintRange-error': wavy('var(--error)'),
  '.cm-lintRange-warning': wavy('var(--warning)'),
  '.cm-lintRange-info': wavy('var(--muted)'),
  '.cm-lintRange-active': { backgroundColor: 'var(--marked)' },
  '.cm-lintPoint:after': { display: 'none' },
  '.cm-tooltip': {
    backgroundColor: 'var(--sheet)',
    border: '1px solid var(--edge)',
    borderRadius: '8px',
    boxShadow: '0 4px 16px rgb(0 0 0 / 0.14)',
    maxWidth: 'min(24rem, calc(100vw - 2rem))',
    overflow: 'hidden',
  },
  '.cm-diagnostic': {
    padding: '0.6rem 0.85rem',
    borderLeft: '3px solid var(--muted)',
    fontFamily: 'var(--font-sans)',
    fontSize: '0.9rem',
    whiteSpace: 'normal',
    color: 'var(--ink)',
  },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--error)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--warning)' },
  '.cm-diagnosticAction': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
    borderRadius: '5px',
    padding: '0.3rem 0.6rem',
    margin: '0.4rem 0.4rem 0 0',
    font: 'inherit',
    fontSize: '0.85rem',
  },
  '.cm-finding-why': { margin: '0.25rem 0 0', color: 'var(--muted)' },
});
