import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { largestFile } from '../minutes/reading/read-file.ts';
import { backupFolder, restoreFolder } from '../store/backup-folder.ts';
import { checkFolder, readGroup } from '../store/check-folder.ts';
import { realFiles } from '../store/files.ts';
import { inspectFolder } from '../store/folder.ts';
import { askCommand } from './ask-command.ts';
import type { Command, Given } from './command.ts';
import { dataFolder } from './data-folder.ts';
import { exportGroup, groupsOf } from './export-group.ts';
import type { Coded } from './groups.ts';
import { extractText, personKept } from './person.ts';
import { printedAgenda } from './print-agenda.ts';
import { printMinutes } from './print-minutes.ts';
import { type Exit, exit, Refused, type World } from './world.ts';
import { write } from './writing.ts';

/** The samverka command: one row for each thing that it does, in the order of its help. */
export const commands: readonly Command[] = [
  {
    name: 'start',
    takes: [],
    summary: 'try it: the bot, a sample group and a chat client; with an app id the bot alone',
    run: async (_, world) => (await theBot()).start(world),
  },
  {
    name: 'serve',
    takes: [],
    summary: 'the bot alone, until it is asked to end',
    run: async (_, world) => (await theBot()).serve(world),
  },
  {
    name: 'group add',
    takes: ['FILE'],
    summary: 'load a group, and print the one-time code that connects it',
    run: async (given, world) => addGroup(await readJson(resolve(world.folder, given('FILE'))), world),
  },
  {
    name: 'group list',
    takes: [],
    summary: 'the groups: id, name, and how many persons and meetings',
    run: (_, world) => listGroups(world),
  },
  {
    name: 'group code',
    takes: ['GROUP'],
    summary: 'a new one-time code; the old one stops working',
    run: async (given, world) =>
      told(await write(dataFolder(world), { request: 'group-code', group: given('GROUP') }, world), world),
  },
  {
    name: 'group secretary',
    takes: ['GROUP', 'NAME'],
    summary: 'make someone secretary, and print the one-time code that connects her account',
    run: async (given, world) => {
      const request = { group: given('GROUP'), name: given('NAME') };
      const { code } = await write(dataFolder(world), { request: 'group-secretary', ...request }, world);
      world.print(`Group  ${request.group}`);
      world.print(`Code   ${code}`);
      world.print('');
      world.print(
        `${request.name} is secretary. She says "@Samverka koppla ${code}" in the group's channel or chat.`,
      );
      return done(world, 'The code works once, and is shown only now.');
    },
  },
  {
    name: 'person extract',
    takes: ['GROUP', 'NAME'],
    flags: ['json'],
    summary: 'all that is kept about one person, to standard output',
    run: async (given, world) => {
      const kept = await personKept(dataFolder(world), given('GROUP'), given('NAME'));
      if (given('json') === 'yes') return done(world, JSON.stringify(kept.extract, undefined, 2));
      for (const line of extractText(kept)) world.print(line);
      return exit.done;
    },
  },
  {
    name: 'person erase',
    takes: ['GROUP', 'NAME'],
    flags: ['yes'],
    summary:
      'erase e-mail, Teams id, answers and messages of one person; says what first, and does it with --yes',
    run: (given, world) => eraseOrTell(given('GROUP'), given('NAME'), given('yes') === 'yes', world),
  },
  {
    name: 'export',
    takes: [],
    options: ['group'],
    flags: ['json'],
    summary: 'all that is kept about a group, as JSON, to standard output',
    run: async (given, world) =>
      done(world, JSON.stringify(await exportGroup(dataFolder(world), given('group')), undefined, 2)),
  },
  {
    name: 'agenda',
    takes: [],
    options: ['group', 'meeting', 'format'],
    summary: "a meeting's agenda as a document (md or html), to standard output; MEETING is its first day",
    run: async (given, world) => {
      const asked = { group: given('group'), meeting: given('meeting'), format: given('format') };
      return done(world, await printedAgenda(dataFolder(world), asked));
    },
  },
  {
    name: 'minutes',
    takes: [],
    options: ['group', 'meeting'],
    choices: ['format', 'out'],
    summary: "a meeting's minutes (md, html, docx, pdf or archive), to standard output or a file",
    run: async (given, world) => {
      const asked = { group: given('group'), meeting: given('meeting') };
      await printMinutes(dataFolder(world), { ...asked, format: given('format'), out: given('out') }, world);
      return exit.done;
    },
  },
  askCommand,
  {
    name: 'hand-back',
    takes: ['FILE'],
    options: ['group', 'meeting'],
    flags: ['texts', 'all'],
    summary: 'what a document of minutes that was edited says otherwise; in local mode it can be taken over',
    run: (given, world) => handedBackFrom(given, world),
  },
  {
    name: 'check',
    takes: [],
    summary: 'verify the data folder, and name what is damaged',
    run: (_, world) => check(world),
  },
  {
    name: 'backup',
    takes: ['TARGET'],
    summary: 'copy the data folder to a new folder, also while the server runs',
    run: (given, world) => backup(resolve(world.folder, given('TARGET')), world),
  },
  {
    name: 'restore',
    takes: ['BACKUP'],
    summary: 'put a backup into an empty data folder',
    run: (given, world) => restore(resolve(world.folder, given('BACKUP')), world),
  },
];

// The SDK takes longer to load than all the rest.
const theBot = () => import('./start.ts');

function done(world: World, line: string): Exit {
  world.print(line);
  return exit.done;
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refused([`${path} cannot be read (${error.code ?? error.message}).`]);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new Refused([`${path} is not JSON: ${error instanceof Error ? error.message : ''}`]);
  }
}

async function addGroup(file: unknown, world: World): Promise<Exit> {
  return told(await write(dataFolder(world), { request: 'group-add', file }, world), world);
}

function told({ group, code }: Coded, world: World): Exit {
  world.print(`Group  ${group}`);
  world.print(`Code   ${code}`);
  world.print('');
  world.print(
    `Say "@Samverka koppla ${code}" in the group's channel or chat. Whoever says it becomes secretary.`,
  );
  return done(world, 'The code works once, and is shown only now.');
}

async function eraseOrTell(group: string, name: string, sure: boolean, world: World): Promise<Exit> {
  const folder = dataFolder(world);
  const { extract, erasable, records } = await personKept(folder, group, name);
  const stays = `The name stays in the records of ${counted(records, 'meeting')}.`;
  if (!erasable) return done(world, `Nothing is left to erase. ${stays}`);
  if (sure) {
    await write(folder, { request: 'person-erase', group, name }, world);
    return done(world, `Erased and logged. ${stays}`);
  }
  const { emails, accounts, answers, messages, person } = extract;
  const parts = [
    counted(emails.length, 'e-mail'),
    counted(accounts.length, 'Teams id'),
    counted(answers.length, 'answer'),
    counted(messages.length, 'message'),
  ];
  world.print(`${person.name}: ${parts.join(', ')} would be erased. ${stays}`);
  if (person.left === undefined && person.admittedTo === undefined)
    world.print('She is still in the group, and would leave it.');
  return done(world, 'Nothing is erased yet. Say it again with --yes.');
}

async function listGroups(world: World): Promise<Exit> {
  const folder = dataFolder(world);
  for (const group of await groupsOf(folder)) {
    const { group: about, persons, meetings } = await readGroup(folder, group);
    world.print(
      `${group}\t${about.name}\t${counted(persons.length, 'person')}\t${counted(meetings.length, 'meeting')}`,
    );
  }
  return exit.done;
}

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

/** Whoever runs this is nobody of the group: in Teams the secretary hands her file to the bot herself. */
async function handedBackFrom(given: Given, world: World): Promise<Exit> {
  const folder = dataFolder(world);
  const take = given('all') === 'yes' ? 'all' : given('texts') === 'yes' ? 'texts' : 'nothing';
  const found = await inspectFolder(realFiles, folder);
  if (take !== 'nothing' && found.is === 'data' && found.mode === 'served')
    throw new Refused([
      'In Teams the secretary sends the file to the bot in direct chat. Nothing was changed.',
    ]);
  const path = resolve(world.folder, given('FILE'));
  const file = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refused([`${path} cannot be read (${error.code ?? error.message}).`]);
  });
  if (file.length > largestFile) throw new Refused([`${path} is larger than ${largestFile} bytes.`]);
  const asked = { group: given('group'), meeting: given('meeting'), file: file.toString('base64') };
  const { lines = [] } = await write(folder, { request: 'hand-back', ...asked, take }, world);
  for (const line of lines) world.print(line);
  return exit.done;
}

async function check(world: World): Promise<Exit> {
  const { faults, groups, commits } = await checkFolder(dataFolder(world));
  for (const { file, line, what } of faults)
    world.complain(`${file}${line === undefined ? '' : `, line ${line}`}: ${what}`);
  world.print(
    `${counted(groups, 'group')}, ${counted(commits, 'commit')}, ${counted(faults.length, 'fault')}`,
  );
  return faults.length === 0 ? exit.done : exit.failed;
}

async function backup(target: string, world: World): Promise<Exit> {
  const { groups, commits } = await backupFolder(dataFolder(world), target);
  return done(
    world,
    `${target} holds ${counted(groups, 'group')} and ${counted(commits, 'commit')}, and was verified.`,
  );
}

async function restore(source: string, world: World): Promise<Exit> {
  const folder = dataFolder(world);
  const { groups, commits } = await restoreFolder(source, folder);
  return done(
    world,
    `${folder} holds ${counted(groups, 'group')} and ${counted(commits, 'commit')}, and was verified.`,
  );
}
