import type { Press } from '../../cards/presses/press.ts';
import type { Command } from '../../meetings/commands/command.ts';
import type { ErasurePress } from '../people/erasure.ts';
import type { Done } from '../turns/execute.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';

/** A press about one group. */
export type GroupPress = Exclude<
  Press,
  { verb: 'help' | 'ask-in' | 'show-founding' | 'found-group' } | ErasurePress
>;
export type GroupVerb = GroupPress['verb'];
export type PressOf<Verb extends GroupVerb> = Extract<GroupPress, { readonly verb: Verb }>;

type Soon<T> = T | Promise<T>;

/** What a button does: the commands it stands for, if any, and what is answered. */
export type PressRule<Verb extends GroupVerb> = {
  /** Who may press it at all; what it shows is not for others. Commands are judged by the core besides. */
  readonly needs?: 'recorder' | 'secretary' | 'member' | 'participant';
  /** What to do; or an answer at once, when there is nothing to do. */
  readonly commands?: (turn: Turn, press: PressOf<Verb>) => Soon<readonly Command[] | Reply>;
  /** The answer when it is done and nothing was refused. */
  readonly reply: (turn: Turn, press: PressOf<Verb>, done: Done | undefined) => Soon<Reply>;
  /** It opens a form: where it was pressed before a whole channel, the form goes to the presser directly. */
  readonly opens?: boolean;
  /** It comes from a form: the form again, as it was filled in, with why nothing was saved. */
  readonly form?: (turn: Turn, press: PressOf<Verb>, wrong: string) => Soon<Reply>;
  /** What it shows is half-written or only for some: never before a whole channel. */
  readonly private?: boolean;
  /** "It is so already" is answered like something done: pressing twice changes nothing and worries nobody. */
  readonly again?: boolean;
};

export type PressRules = { readonly [Verb in GroupVerb]: PressRule<Verb> };
