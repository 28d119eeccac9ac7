/** Architecture rules. Each says why; `npm run architecture` runs them and fails when it looked at nothing. */
export default {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'The library runs in Node, a browser and a worker: core imports only itself.',
      severity: 'error',
      from: { path: '^packages/core/src', pathNot: '[.]test[.]ts$|/testing/' },
      to: { pathNot: '^packages/core/src' },
    },
    {
      name: 'one-way-through-core',
      comment: 'message, thread, reading, advice, drafting, tone: a step never reaches back from an earlier one.',
      severity: 'error',
      from: { path: '^packages/core/src/(message|language)/' },
      to: { path: '^packages/core/src/(thread|reading|rejection|advice|drafting|tone)/' },
    },
    {
      name: 'reading-knows-no-later-step',
      comment: 'What a letter says does not depend on what is advised or written about it.',
      severity: 'error',
      from: { path: '^packages/core/src/(thread|reading)/' },
      to: { path: '^packages/core/src/(rejection|advice|drafting|tone)/' },
    },
    {
      name: 'advice-knows-no-draft',
      comment: 'Whether to write is decided before what is written.',
      severity: 'error',
      from: { path: '^packages/core/src/(rejection|advice)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^packages/core/src/(drafting|tone)/' },
    },
    {
      name: 'tone-stands-alone',
      comment: 'The tone check is a library of its own (`@ajar/core/tone`).',
      severity: 'error',
      from: { path: '^packages/core/src/tone/', pathNot: '[.]test[.]ts$' },
      to: { path: '^packages/core/src/(message|thread|reading|rejection|advice|drafting|language)/' },
    },
    {
      name: 'figures-come-last',
      comment: 'Figures are made of what happened; nothing that happens depends on a figure.',
      severity: 'error',
      from: { path: '^packages/core/src/(message|language|thread|reading|rejection|advice|drafting|tone)/' },
      to: { path: '^packages/core/src/insights/' },
    },
    {
      name: 'faces-go-through-the-service',
      comment:
        'http and cli are thin: they use the service, never the store, the mailbox, the outbox, an account or the LLM.',
      severity: 'error',
      from: { path: '^packages/app/src/(http|cli)/', pathNot: '[.]test[.]ts$|/testing/' },
      to: { path: '^packages/app/src/(store|mailbox|outbox|llm|jobs|account|calendar|desktop|organisation)/' },
    },
    {
      name: 'faces-do-not-know-each-other',
      comment: 'The web face is started by the command line through serve.ts and health/start-health.ts only.',
      severity: 'error',
      from: { path: '^packages/app/src/(http|cli)/' },
      to: {
        path: '^packages/app/src/(http|cli)/',
        pathNot: [
          '^packages/app/src/$1/',
          '^packages/app/src/http/(organisation/)?serve(-organisation)?[.]ts$',
          '^packages/app/src/http/health/start-health[.]ts$',
        ],
      },
    },
    {
      name: 'edges-do-not-know-the-service',
      comment: 'The folders that touch the world serve the service and know of it only its error type.',
      severity: 'error',
      from: {
        path: '^packages/app/src/(store|mailbox|outbox|jobs|llm|account|calendar|desktop|organisation)/',
        pathNot: '[.]test[.]ts$|/testing/',
      },
      to: { path: '^packages/app/src/(service|http|cli)/', pathNot: '^packages/app/src/service/ajar-error[.]ts$' },
    },
    {
      name: 'web-types-only',
      comment: 'The web app uses the types of the app package, never its code.',
      severity: 'error',
      from: { path: '^packages/web/src' },
      to: { path: '^packages/app', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circular',
      comment: 'A circle has no bottom to understand it from.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that cannot be found is checked by no other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[.]css$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|dist' },
    exclude: { path: 'node_modules/.*[.]d[.]ts$|[.]tmp/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tests.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['ajar-source', 'import', 'types', 'node', 'default'],
    },
  },
};
