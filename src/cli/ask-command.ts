import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ask, askedWhen, createGroups } from './ask.ts';
import { askBatch } from './ask-batch.ts';
import type { Command, Given } from './command.ts';
import { dataFolder } from './data-folder.ts';
import { type Exit, exit, Refused, type World } from './world.ts';

/** Questions from the command line, one or a file of them: answered as in direct chat, and nothing is ever changed. */
export const askCommand: Command = {
  name: 'ask',
  takes: [],
  mayTake: ['TEXT'],
  choices: ['group', 'as', 'today', 'batch'],
  flags: ['explain'],
  summary: 'what the bot answers to a question of NAME in GROUP; or to a FILE of questions, as JSON lines',
  run: (given, world) => (given('batch') === '' ? askOne(given, world) : askFile(given, world)),
};

async function askOne(given: Given, world: World): Promise<Exit> {
  const [text, group, as] = [given('TEXT'), given('group'), given('as')];
  const missing = [
    ...(group === '' ? ['Say in which group: --group GROUP. "samverka group list" shows them.'] : []),
    ...(as === '' ? ['Say who asks: --as NAME.'] : []),
    ...(text.trim() === '' ? ['Say what is asked, in quotation marks; or give a file with --batch.'] : []),
  ];
  if (missing.length > 0) throw new Refused(missing);
  const asked = await createGroups(dataFolder(world))(group);
  const at = askedWhen(given('today'), asked.book.group.zone, nowOf(world));
  const print = (text: string) => world.print(plain(text));
  const explain = given('explain') === 'yes' ? { explain: print } : {};
  const { text: answer } = ask(asked, { text, as, at, ...explain });
  print(given('explain') === 'yes' ? `answer\n${answer}` : answer);
  return exit.done;
}

/** What people wrote holds no signs that would steer a terminal, or turn the order of what it shows. */
function plain(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '');
}

async function askFile(given: Given, world: World): Promise<Exit> {
  if (given('TEXT') !== '') throw new Refused(['Give a question or a file of them, not both.']);
  const path = resolve(world.folder, given('batch'));
  const content = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refused([`${path} cannot be read (${error.code ?? error.message}).`]);
  });
  const said = { group: given('group'), as: given('as'), today: given('today'), now: nowOf(world) };
  const whole = await askBatch(path, content, said, createGroups(dataFolder(world)), world);
  return whole ? exit.done : exit.failed;
}

function nowOf({ milliseconds }: World): string {
  return new Date(milliseconds()).toISOString();
}
