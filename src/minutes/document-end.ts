import type { Words } from '../language/words/words.ts';
import type { Block, ListItem, Text } from './block.ts';
import type { ComingMeeting, Minutes, TurnoverLine } from './minutes.ts';
import { beginsAs, unmistaken } from './several.ts';
import { plain, struck } from './text-blocks.ts';

/** What follows the items: who came to the group and left it, the coming meetings, and what members said of this one. */
export function afterTheItems(minutes: Minutes, say: Words): readonly Block[] {
  const { turnover, coming, evaluation = [], meeting } = minutes;
  const words = say.minutes;
  return [
    ...listed(
      words.turnover.heading,
      'turnover',
      turnover.map((line) => plain(turnoverText(line, meeting.date, say))),
    ),
    ...listed(
      words.coming.heading,
      'coming',
      coming.map((one) => comingText(one, say)),
    ),
    ...listed(words.evaluation.heading, 'evaluation', evaluation.map(plain)),
  ];
}

function listed(heading: string, anchor: string, texts: readonly Text[]): readonly Block[] {
  if (texts.length === 0) return [];
  const items = texts.map((text): ListItem => ({ text }));
  return [
    { kind: 'heading', level: 2, text: plain(heading), anchor },
    { kind: 'list', items },
  ];
}

function turnoverText(
  { kind, name, organisation, as = 'member', on }: TurnoverLine,
  besides: string,
  say: Words,
): string {
  const words = say.minutes.turnover;
  const called = unmistaken(name, say, / \(/u);
  const who = organisation === undefined ? called : `${called} (${organisation})`;
  const date = say.day(on, besides);
  switch (kind) {
    case 'seated':
      return words.seated(who, as, date);
    case 'unseated':
      return words.unseated(who, as, date);
    case 'left':
      return words.left(who, date);
  }
}

/** "onsdag 10 februari 2027 kl. 13.00–16.00 (digitalt möte)"; what it was moved from, or that is cancelled, is struck and said. */
function comingText(meeting: ComingMeeting, say: Words): Text {
  const words = say.minutes.coming;
  const { cancelled, movedFrom, ...plan } = meeting;
  const about = aboutComing(meeting, say);
  const times = say.times(plan);
  const moved =
    movedFrom === undefined ? [] : [...struck(plain(say.days(movedFrom))), { text: ` ${words.movedTo} ` }];
  if (cancelled) {
    const gone = [say.days(meeting), ...(times === undefined ? [] : [times])].join(' ');
    return [...moved, ...struck(plain(gone)), { text: ` ${withBeside(words.cancelled, about)}` }];
  }
  const on = times === undefined ? say.notice.days(plan) : say.notice.when(plan);
  return [...moved, { text: withBeside(on, about) }];
}

/** How it is, with whom, what it is about and where; a note that says one of those itself stands for it. */
function aboutComing({ mode, partner, theme, place, note }: ComingMeeting, say: Words): readonly string[] {
  const words = say.minutes.coming;
  const form = say.mode(mode);
  const named = form !== '' && note !== undefined && begins(note, form);
  const again = note !== undefined && (note === theme || note === place);
  const own = (text: string) => unmistaken(text, say, /, |^[^()]*\)/u);
  return [
    ...(form === '' || named ? [] : [form]),
    ...(partner === undefined ? [] : [words.jointly(own(partner))]),
    ...(theme === undefined ? [] : [words.theme(own(theme))]),
    ...(place === undefined ? [] : [words.place(own(place))]),
    ...(note === undefined || again
      ? []
      : [named ? unmistaken(note, say, /, /u) : unmistaken(note, say, noteFrame(say))]),
  ];
}

function begins(text: string, words: string): boolean {
  const start = text.slice(0, words.length).toLowerCase() === words.toLowerCase();
  return start && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
}

/** What a note is not to be taken for. */
function noteFrame(say: Words): RegExp {
  const words = say.minutes.coming;
  const forms = (['digital', 'in-person', 'hybrid', 'residential'] as const).map((mode) => say.mode(mode));
  const frame = beginsAs(words.jointly(''), words.theme(''), words.place(''), ...forms);
  return new RegExp(`${frame.source}|, `, 'iu');
}

/** What stands beside is in one pair of brackets, with what stands in some already. */
function withBeside(text: string, beside: readonly string[]): string {
  if (beside.length === 0) return text;
  return text.endsWith(')')
    ? `${text.slice(0, -1)}, ${beside.join(', ')})`
    : `${text} (${beside.join(', ')})`;
}
