import { Damaged } from '../store/store.ts';
import { readGiven, usage } from './command.ts';
import { commands } from './commands.ts';
import { type Exit, exit, Refused, type World } from './world.ts';

/** Runs the samverka command with its arguments and says how it ended. What goes wrong is told in plain sentences. */
export async function run(args: readonly string[], world: World): Promise<Exit> {
  const [first = 'help'] = args;
  if (['--version', '-v'].includes(first)) return said(world, world.version);
  if (['help', '--help', '-h'].includes(first)) return said(world, help());
  const command =
    commands.find(({ name }) => name === args.slice(0, 2).join(' ')) ??
    commands.find(({ name }) => name === first);
  if (command === undefined) {
    world.complain(`There is no command "${first}". "samverka help" lists them.`);
    return exit.misused;
  }
  const given = readGiven(command, args.slice(command.name.split(' ').length));
  if (given === undefined) {
    world.complain(`Usage: ${usage(command)}`);
    return exit.misused;
  }
  return command.run(given, world).catch((error: unknown) => failed(error, world));
}

function said(world: World, text: string): Exit {
  world.print(text);
  return exit.done;
}

function help(): string {
  const width = Math.max(...commands.map((command) => usage(command).length));
  const rows = commands.map((command) => `  ${usage(command).padEnd(width)}  ${command.summary}`);
  return ['Samverka: a Teams bot for collaboration groups.', '', ...rows].join('\n');
}

function failed(error: unknown, world: World): Exit {
  if (error instanceof Refused) for (const fault of error.faults) world.complain(fault);
  else if (error instanceof Damaged) world.complain(error.message);
  else
    world.complain(error instanceof Error ? error.message : 'Something went wrong, and nothing says what.');
  return exit.failed;
}
