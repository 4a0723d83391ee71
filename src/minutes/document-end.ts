import type { Words } from '../language/words/words.ts';
import type { Block, ListItem, Text } from './block.ts';
import type { ComingMeeting, Minutes, TurnoverLine } from './minutes.ts';
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
  const who = organisation === undefined ? name : `${name} (${organisation})`;
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
  const { cancelled, movedFrom, mode, partner, theme, place, note } = meeting;
  const about = [
    say.mode(mode),
    ...(partner === undefined ? [] : [words.jointly(partner)]),
    ...(theme === undefined ? [] : [theme]),
    ...(place === undefined ? [] : [place]),
    ...(note === undefined ? [] : [note]),
  ].filter((part) => part !== '');
  const said = [...new Set(about)];
  const beside = said.length === 0 ? '' : ` (${said.join(', ')})`;
  if (cancelled) return [...struck(plain(say.days(meeting))), { text: ` ${words.cancelled}${beside}` }];
  const { cancelled: _, ...plan } = meeting;
  const times = say.times(plan);
  const on = `${say.notice.days(meeting)}${times === undefined ? '' : ` ${times}`}${beside}`;
  if (movedFrom === undefined) return plain(on);
  return [...struck(plain(say.days(movedFrom))), { text: ` ${words.movedTo} ${on}` }];
}
