import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** One forbidden import each, and the rule that must speak. */
const violations: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['meetings-builtins', 'src/meetings/a.ts', "import 'node:fs';"],
  ['meetings-imports', 'src/meetings/b.ts', "import '../language/fine.ts';"],
  ['meetings-imports', 'src/meetings/c.ts', "import type { Z } from '../store/store.ts'; export type A = Z;"],
  ['meetings-imports', 'src/meetings/d.ts', "export const late = () => import('zod');"],
  ['language-imports', 'src/language/a.ts', "import '../cards/fine.ts';"],
  ['cards-imports', 'src/cards/a.ts', "import 'adaptivecards-templating';"],
  ['cards-builtins', 'src/cards/b.ts', "import 'node:fs';"],
  ['cards-imports', 'src/cards/kit/template.ts', "import '../../bot/fine.ts';"],
  ['minutes-imports', 'src/minutes/a.ts', "import '../cards/fine.ts';"],
  ['minutes-imports', 'src/minutes/b.ts', "import 'ical-generator';"],
  ['minutes-builtins', 'src/minutes/c.ts', "import 'node:crypto';"],
  ['store-imports', 'src/store/a.ts', "import '../bot/fine.ts';"],
  ['bot-imports', 'src/bot/a.ts', "import '../store/json-store.ts';"],
  ['bot-imports', 'src/bot/b.ts', "import 'botbuilder';"],
  ['bot-builtins', 'src/bot/c.ts', "import 'node:fs/promises';"],
  ['teams-imports', 'src/teams/a.ts', "import '../language/fine.ts';"],
  ['teams-imports', 'src/teams/b.ts', "import 'restify';"],
  ['http-imports', 'src/http/a.ts', "import 'botbuilder';"],
  ['http-imports', 'src/http/b.ts', "import '../store/json-store.ts';"],
  ['teams-builtins', 'src/teams/c.ts', "import 'node:module';"],
  ['cli-imports', 'src/cli/a.ts', "import 'botbuilder';"],
  ['nothing-imports-main', 'src/cli/b.ts', "import '../main.ts';"],
  ['src-imports-src', 'src/cli/c.ts', "import '../../test/fine.ts';"],
  ['production-dependencies-only', 'src/cli/d.ts', "import 'unpdf';"],
  ['no-unresolvable', 'src/cli/e.ts', "import './gone.ts';"],
  ['no-orphans', 'src/cli/f.ts', 'export const alone = 1;'],
  ['no-cycles', 'src/bot/d.ts', "import './e.ts'; export const d = 1;"],
  ['file-without-room', 'src/attic/a.ts', "import '../meetings/fine.ts';"],
];

const allowed: readonly (readonly [file: string, text: string])[] = [
  ['src/main.ts', "import './cli/fine.ts';"],
  ['src/meetings/fine.ts', "import 'luxon';"],
  ['src/language/fine.ts', "import '../meetings/fine.ts';"],
  ['src/cards/fine.ts', "import '../language/fine.ts'; import './template2.ts';"],
  ['src/cards/template2.ts', "import 'zod';"],
  ['src/minutes/fine.ts', "import '../language/fine.ts'; import 'luxon'; import './calendar-feed.ts';"],
  ['src/minutes/calendar-feed.ts', "import 'ical-generator';"],
  ['src/store/store.ts', "import '../meetings/fine.ts'; export type Z = 1;"],
  ['src/store/json-store.ts', "import './store.ts'; import 'node:fs'; import 'lowdb';"],
  ['src/bot/fine.ts', "import '../store/store.ts'; import '../cards/fine.ts';"],
  ['src/bot/e.ts', "import './d.ts';"],
  ['src/teams/fine.ts', "import '../bot/fine.ts'; import 'botbuilder';"],
  ['src/http/fine.ts', "import '../teams/fine.ts'; import 'restify'; import 'node:http';"],
  ['src/cli/fine.ts', "import '../http/fine.ts'; import '../store/json-store.ts';"],
  ['test/fine.ts', "import '../src/cli/fine.ts';"],
];

describe('the rooms of the house', () => {
  let said = '';
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samverka-rooms-'));
    for (const [file, text] of [...allowed, ...violations.map(([, file, text]) => [file, text] as const)]) {
      await mkdir(join(folder, dirname(file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    for (const shared of ['node_modules', 'package.json', '.dependency-cruiser.cjs']) {
      await symlink(join(root, shared), join(folder, shared));
    }
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const cruised = spawnSync(
      process.execPath,
      [cruiser, 'src', 'test', '--config', '.dependency-cruiser.cjs', '--preserve-symlinks'],
      { cwd: folder, encoding: 'utf8' },
    );
    said = cruised.stdout;
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(violations)('%s speaks of %s: %s', (rule, file) => {
    expect(said.split('\n').filter((line) => line.includes(`error ${rule}: ${file}`))).not.toEqual([]);
  });

  it.each(allowed.filter(([file]) => file !== 'src/bot/e.ts'))('%s breaks no rule', (file) => {
    expect(said).not.toMatch(new RegExp(`error [a-z-]+: ${file.replaceAll('.', '\\.')}`, 'u'));
  });
});
