/**
 * The rooms of the house and what each may import; README.md draws them.
 * Every file under src belongs to a room, so a new folder without a rule here is itself a fault.
 */

/** Everything of Node but `module`, whose require would go past these rules. */
const mostOfNode = ['(?!module$).*'];

/** What each room may import of the others. Itself, and what `packages` and `builtins` name, is always allowed. */
const rooms = {
  meetings: {
    imports: [],
    packages: ['luxon'],
    only: {
      'model/day-off\\.ts': { packages: ['swedish-holidays'] },
      'search/(?:search-index|postings)\\.ts': { packages: ['minisearch'] },
      'search/terms\\.ts': { packages: ['@orama/stemmers'] },
    },
  },
  language: { imports: ['meetings'], packages: ['luxon'] },
  cards: {
    imports: ['meetings', 'language'],
    packages: ['zod', 'luxon'],
    only: {
      'kit/template\\.ts': {
        packages: ['adaptivecards-templating'],
        builtins: ['fs', 'module', 'url', 'path'],
      },
    },
  },
  minutes: {
    imports: ['meetings', 'language'],
    packages: ['luxon'],
    only: {
      'reading/read-docx\\.ts': { packages: ['mammoth'] },
      // A document that is made to freeze its reader freezes nobody else.
      'reading/(read-docx-apart|docx-worker)\\.ts': { builtins: ['worker_threads', 'url'] },
      'reading/unpack-docx\\.ts': { packages: ['fflate'] },
      '(calendar-feed|meeting-event)\\.ts': { packages: ['ical-generator'] },
      'docx/docx[a-z-]*\\.ts': { packages: ['docx', 'fflate'] },
      'pdf/pdf\\.ts': { packages: ['pdfkit'] },
      // The font's own file.
      'pdf/pdf-font\\.ts': { builtins: ['fs', 'module'] },
      'zip\\.ts': { packages: ['fflate'] },
      // What a digest is made with; it reads and writes nothing.
      'canonical\\.ts': { builtins: ['crypto'] },
    },
  },
  store: { imports: ['meetings'], packages: ['lowdb', 'zod'], builtins: mostOfNode },
  bot: {
    imports: ['meetings', 'language', 'cards', 'minutes'],
    files: ['src/store/(store|code)\\.ts'],
    packages: ['luxon', 'zod'],
    builtins: ['crypto', 'timers/promises'],
  },
  teams: {
    imports: ['bot'],
    files: ['src/store/store\\.ts', 'src/meetings/model/terms\\.ts'],
    packages: ['botbuilder', 'botframework-[a-z]+', 'zod'],
    builtins: mostOfNode,
  },
  http: { imports: ['bot', 'teams'], packages: ['restify', 'zod'], builtins: mostOfNode },
  cli: {
    imports: ['meetings', 'language', 'cards', 'minutes', 'store', 'bot', 'teams', 'http'],
    packages: ['luxon', 'zod', 'pino'],
    builtins: mostOfNode,
  },
};

/** Contracts of the whole house that every room may import: they hold types only. */
const everywhere = ['src/log\\.ts'];

const nothing = '^$';
const any = (patterns) => (patterns.length === 0 ? nothing : `^(${patterns.join('|')})$`);
const packagePaths = (names = []) => names.map((name) => `node_modules/(@types/)?${name}/.*`);

function roomRules(name, room) {
  const from = `^src/${name}/`;
  const exceptions = Object.entries(room.only ?? {});
  const special = exceptions.map(([file]) => `^src/${name}/${file}$`);
  const allowed = any([
    `src/${name}/.*`,
    ...everywhere,
    ...room.imports.map((other) => `src/${other}/.*`),
    ...(room.files ?? []),
    ...packagePaths(room.packages),
  ]);
  const rule = (label, path, pathNot, extra) => ({
    name: label,
    severity: 'error',
    from: { path, ...(pathNot.length > 0 ? { pathNot } : {}) },
    to: extra,
  });
  const code = (label, path, pathNot, allow) =>
    rule(label, path, pathNot, { pathNot: allow, dependencyTypesNot: ['core'] });
  const core = (label, path, pathNot, builtins) =>
    rule(label, path, pathNot, { dependencyTypes: ['core'], pathNot: any(builtins) });
  return [
    code(`${name}-imports`, from, special, allowed),
    core(`${name}-builtins`, from, special, room.builtins ?? []),
    ...exceptions.flatMap(([file, more]) => [
      code(`${name}-imports`, `^src/${name}/${file}$`, [], `${allowed}|${any(packagePaths(more.packages))}`),
      core(`${name}-builtins`, `^src/${name}/${file}$`, [], more.builtins ?? []),
    ]),
  ];
}

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/log\\.ts$' },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nothing-imports-main',
      severity: 'error',
      from: {},
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'src-imports-src',
      comment: 'What runs in production needs neither tests nor scripts.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'production-dependencies-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'file-without-room',
      comment: 'A new folder in src needs a row in `rooms` above.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(rooms).join('|')})/|^src/(main|log)\\.ts$` },
      to: {},
    },
    ...Object.entries(rooms).flatMap(([name, room]) => roomRules(name, room)),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
