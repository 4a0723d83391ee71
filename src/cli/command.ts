import { parseArgs } from 'node:util';
import type { Exit, World } from './world.ts';

/** One command of samverka, as a row of the table. */
export type Command = {
  /** One or two words. */
  readonly name: string;
  /** What must follow, in order. */
  readonly takes: readonly string[];
  /** What may follow after that, in order; empty where it does not. */
  readonly mayTake?: readonly string[];
  /** Options with a value, all of which must be given. */
  readonly options?: readonly string[];
  /** Options with a value, which may be given. */
  readonly choices?: readonly string[];
  /** Options without a value, which may be given: "yes" or nothing. */
  readonly flags?: readonly string[];
  readonly summary: string;
  readonly run: (given: Given, world: World) => Promise<Exit>;
};

/** What was given on the command line, by the name it has in the table; a choice that was not made is empty. */
export type Given = (name: string) => string;

/** How a command is written. */
export function usage({
  name,
  takes,
  mayTake = [],
  options = [],
  choices = [],
  flags = [],
}: Command): string {
  const valued = (option: string) => `--${option} ${option.toUpperCase()}`;
  const named = [...options.map(valued), ...choices.map((choice) => `[${valued(choice)}]`)];
  const may = mayTake.map((one) => `[${one}]`);
  return ['samverka', name, ...takes, ...may, ...named, ...flags.map((flag) => `[--${flag}]`)].join(' ');
}

/** Reads what follows the command's name; undefined when that is not what the command takes. */
export function readGiven(command: Command, args: readonly string[]): Given | undefined {
  const { takes, mayTake = [], options = [], choices = [], flags = [] } = command;
  const read = parsed(args, [...options, ...choices], flags);
  if (read === undefined) return undefined;
  const { length } = read.positionals;
  if (length < takes.length || length > takes.length + mayTake.length) return undefined;
  const given = new Map([...takes, ...mayTake].map((name, index) => [name, read.positionals[index] ?? '']));
  for (const option of options) {
    const value = read.values[option];
    if (typeof value !== 'string') return undefined;
    given.set(option, value);
  }
  for (const choice of choices) {
    const value = read.values[choice];
    given.set(choice, typeof value === 'string' ? value : '');
  }
  for (const flag of flags) given.set(flag, read.values[flag] === true ? 'yes' : '');
  return (name) => {
    const value = given.get(name);
    if (value === undefined) throw new Error(`samverka ${command.name} takes no ${name}`);
    return value;
  };
}

function parsed(args: readonly string[], options: readonly string[], flags: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
      },
    });
  } catch {
    return undefined;
  }
}
