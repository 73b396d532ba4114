const PURE_INTENT_FILES = '^src/conversation/(intents/[^/]+/(validate|manage|fulfil)\\.ts|repair/)';

/** The directions of docs/architecture.md, section "Where code lives". Each comment says what to do instead. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Modules that need each other are one module, or share a third: move the shared part out.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'The import leads nowhere: fix the path or add the dependency to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'src-stands-alone',
      comment:
        'What runs in AWS never imports laptop stand-ins, command lines, tests or the bot data. Pass it in, or generate it into src/generated.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(local|scripts|tests|bot-definition|web)/' },
    },
    {
      name: 'business-knows-business-only',
      comment:
        'Business words know no dialog, no technology, no Lambda: declare a port in ports.ts and let an adapter implement it.',
      severity: 'error',
      from: { path: '^src/business/' },
      to: { path: '^src/(conversation|adapters|platform|functions)/' },
    },
    {
      name: 'business-by-its-door',
      comment: 'Import another business word through its index.ts, so that its inside can change.',
      severity: 'error',
      from: { path: '^src/business/([^/]+)/' },
      to: { path: '^src/business/(?!$1/)[^/]+/(?!index\\.ts$)' },
    },
    {
      name: 'outsiders-use-the-door-of-business',
      comment: 'Import a business word through its index.ts.',
      severity: 'error',
      from: { path: '^src/(conversation|adapters|functions)/' },
      to: { path: '^src/business/[^/]+/(?!index\\.ts$)' },
    },
    {
      name: 'conversation-knows-no-technology',
      comment:
        'The dialog imports business and generated names only: reach the outside through ports given to gather and perform.',
      severity: 'error',
      from: { path: '^src/conversation/' },
      to: { path: '^src/(adapters|platform|functions)/' },
    },
    {
      name: 'intents-do-not-know-each-other',
      comment: 'What two intents share belongs to conversation/turn, repair or a business word.',
      severity: 'error',
      from: { path: '^src/conversation/intents/([^/]+)/' },
      to: { path: '^src/conversation/intents/(?!$1/)[^/]+/' },
    },
    {
      name: 'judgement-has-no-ports',
      comment: 'validate, manage, fulfil and repair are pure: let gather read and hand the facts over.',
      severity: 'error',
      from: { path: PURE_INTENT_FILES },
      to: { path: '(gather\\.ts|ports\\.ts)$' },
    },
    {
      name: 'adapters-implement-ports',
      comment:
        'Adapters import business doors; adapters/lex also the turn types. They know no intents, functions or platform.',
      severity: 'error',
      from: { path: '^src/adapters/(?!lex/)' },
      to: { path: '^src/(conversation|functions|platform)/' },
    },
    {
      name: 'lex-adapter-knows-turn-and-messages-only',
      comment:
        'adapters/lex translates between Lex shapes and turns, decisions and messages; nothing else of the dialog.',
      severity: 'error',
      from: { path: '^src/adapters/lex/' },
      to: { path: '^src/(conversation/(?!turn/|messages/)|functions|platform)' },
    },
    {
      name: 'adapters-do-not-know-each-other',
      comment: 'An adapter reaches one technology: combine them in a function.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/(?!$1/)' },
    },
    {
      name: 'platform-fits-any-project',
      comment: 'platform is a Lambda kit without business: pass what it needs as arguments.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(?!platform/)' },
    },
    {
      name: 'functions-do-not-know-each-other',
      comment:
        'A Lambda calls another over the network only; shared code goes to platform, conversation or an adapter.',
      severity: 'error',
      from: { path: '^src/functions/([^/]+)/' },
      to: { path: '^src/functions/(?!$1/)[^/]+/' },
    },
    {
      name: 'aws-sdk-at-the-edge',
      comment: 'AWS SDK clients are made in functions and used in adapters: the rest takes ports.',
      severity: 'error',
      from: { path: '^src/(business|conversation|platform|generated)/' },
      to: { path: 'node_modules/@aws-sdk/' },
    },
    {
      name: 'lambda-kit-in-platform',
      comment: 'Only platform uses middy and Powertools, so that every handler has the same shape.',
      severity: 'error',
      from: { path: '^src/(?!platform/)' },
      to: { path: 'node_modules/(@middy|@aws-lambda-powertools)/' },
    },
    {
      name: 'lex-local-is-a-product-of-its-own',
      comment: 'local/lex serves any bot: it imports nothing of this shop.',
      severity: 'error',
      from: { path: '^local/lex/' },
      to: { path: '^(src|scripts|tests|bot-definition)/|^local/(?!lex/)' },
    },
    {
      name: 'web-knows-the-doors-of-business-only',
      comment:
        'Browsers load web as it is bundled: it takes types through the index.ts of a business word, and no code.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(local|scripts|tests|bot-definition)/|^src/(?!business/[^/]+/index\\.ts$)' },
    },
    {
      name: 'web-takes-types-only',
      comment: 'Write "import type": what runs in AWS has no place in a page, nor have packages.',
      severity: 'error',
      from: { path: '^web/(widget|shop)/' },
      to: { path: '^src/|node_modules/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-test-code-in-production',
      comment: 'Move what both need out of tests.',
      severity: 'error',
      from: { path: '^(src|web|local|scripts)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-dev-dependency-in-src',
      comment: 'What runs in AWS is listed under dependencies in package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-dead-code',
      comment: 'No function, script or page reaches this module: delete it.',
      severity: 'error',
      from: {
        path: '^(src/functions/[^/]+/index\\.ts|scripts/[^/]+\\.ts|local/(stack|lex|seed)/|web/(widget|shop)/index\\.ts)',
      },
      to: { path: '^src/', reachable: false, pathNot: '^src/(functions/[^/]+/index\\.ts$|generated/)' },
    },
    {
      name: 'no-dead-code-in-pages',
      comment: 'No page and no widget reaches this module: delete it.',
      severity: 'error',
      from: { path: '^web/((widget|shop)/index|staff/page)\\.ts$' },
      to: {
        path: '^web/',
        reachable: false,
        pathNot: '^web/(((widget|shop)/index|staff/page)\\.ts|build-web\\.(cjs|d\\.cts))$|\\.d\\.ts$',
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(coverage|\\.esbuild|\\.serverless)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
