import { type ReadSettings, readSettings } from '../../language/reading/sentences/read-settings.ts';
import { settingsText } from '../../language/words/lines/settings-text.ts';
import { nameOf } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import {
  differing,
  type GroupValue,
  groupValueOrder,
  groupValues,
  minutesValueOrder,
} from '../../meetings/model/group-values.ts';
import { roster } from '../../meetings/model/lookup.ts';
import { button, formButton } from '../kit/button.ts';
import type { Choice } from '../kit/choices.ts';
import { type Field, type Form, formCard } from '../kit/form.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

type Fields = Readonly<Record<string, string>>;

/** Which settings: of the group and its work, or of its minutes. */
export type SettingsOf = 'group' | 'minutes';

/** The settings of each form, in their order. */
const settingsOrder: Readonly<Record<SettingsOf, readonly GroupValue[]>> = {
  group: groupValueOrder,
  minutes: minutesValueOrder,
};

export type SettingsInput = {
  readonly book: Book;
  /** Those of the group when not said. */
  readonly of?: SettingsOf;
  /** When it comes back: what was typed, what it had shown before that, and why nothing was saved. */
  readonly again?: { readonly typed: Fields; readonly shown: Fields; readonly wrong: string };
};

/**
 * All the settings of a group, or of its minutes, in one form. When it comes back, what was typed stands as it was typed; what others
 * changed meanwhile is told, and only then may be written over.
 */
export function settingsForm({ book, of = 'group', again }: SettingsInput, words: Words): Form {
  const say = words.settings;
  const order = settingsOrder[of];
  const now = settingsText(groupValues(book.group), words);
  const { values, shown, taken } = again === undefined ? fresh(now) : comingBack(again, now, order);
  const told = say.changedMeanwhile(taken);
  const meanwhile = taken.length > 0 && again?.wrong !== told ? [told] : [];
  return formCard(
    {
      title: of === 'group' ? say.title : say.minutesTitle,
      ...(again && { wrong: [again.wrong, ...meanwhile].join(' ') }),
      about: [
        book.group.name,
        ...taken.map((key) => say.nowStands(say.labels[key], shownText(key, now[key], book, words))),
      ],
      fields: order.map((key) => fieldOf(key, values[key] ?? '', book, words)),
      buttons: [
        button(
          words.cards.buttons.save,
          of === 'group' ? 'save-settings' : 'save-minutes-settings',
          { group: book.id, shown: Object.fromEntries(order.map((key) => [key, shown[key] ?? ''])) },
          { inputs: 'auto', style: 'positive' },
        ),
      ],
    },
    words,
  );
}

/** What opens the settings where a form cannot come at once. */
export function settingsButtonCard(book: Book, words: Words, of: SettingsOf = 'group'): Bound {
  const { title, open, minutesTitle, openMinutes } = words.settings;
  const at = { group: book.id };
  const buttons = [
    of === 'group'
      ? formButton(open, 'show-settings', at)
      : formButton(openMinutes, 'show-minutes-settings', at),
  ];
  const lines = [book.group.name];
  return messageCard({ title: of === 'group' ? title : minutesTitle, lines, buttons }, words);
}

type Drawn = { readonly values: Fields; readonly shown: Fields; readonly taken: readonly GroupValue[] };

function fresh(now: Fields): Drawn {
  return { values: now, shown: now, taken: [] };
}

function comingBack(
  { typed, shown }: { readonly typed: Fields; readonly shown: Fields },
  now: Fields,
  order: readonly GroupValue[],
): Drawn {
  const [mine, seen, newest] = [typed, shown, now].map((fields) => readSettings(fields, order));
  if (mine === undefined || seen === undefined || newest === undefined) return fresh(now);
  const changed = order.filter((key) => mine.unfit.includes(key) || isOther(key, mine, seen));
  const taken = changed.filter((key) => isOther(key, seen, newest) && isOther(key, mine, newest));
  const pick = (key: GroupValue, from: Fields) => [key, from[key] ?? ''] as const;
  return {
    values: Object.fromEntries(order.map((key) => pick(key, changed.includes(key) ? typed : now))),
    shown: Object.fromEntries(
      order.map((key) => pick(key, changed.includes(key) && !taken.includes(key) ? shown : now)),
    ),
    taken,
  };
}

function isOther(key: GroupValue, one: ReadSettings, other: ReadSettings): boolean {
  return differing(one.values, other.values).includes(key);
}

/** A value as people read it: of a choice its title, of people their names. */
function shownText(key: GroupValue, value: string, book: Book, words: Words): string {
  if (key === 'adjusters')
    return words.list(
      value
        .split(',')
        .map((id) => nameOf(book, id, ''))
        .filter((name) => name !== ''),
    );
  return choicesFor(key, value, book, words)?.find((one) => one.value === value)?.title ?? value;
}

/** The choices of a setting that has some. */
function choicesFor(key: GroupValue, value: string, book: Book, words: Words): readonly Choice[] | undefined {
  const { choices, quorumNumber } = words.settings;
  const known: { readonly [key in GroupValue]?: Readonly<Record<string, string>> } = choices;
  if (key === 'adjusters') return roster(book).map(({ id, name }) => ({ title: name, value: id }));
  const found = known[key];
  if (found === undefined) return undefined;
  const [of, number = ''] = value.split(':');
  const other = key === 'quorum' && (of === 'seats' || of === 'parties') && /^\d+$/u.test(number);
  return [...choicesOf(found), ...(other ? [{ title: quorumNumber(of, Number(number)), value }] : [])];
}

function fieldOf(key: GroupValue, value: string, book: Book, words: Words): Field {
  const { labels, numberings, hour, required } = words.settings;
  const { languages } = words.founding;
  const common = { id: key, label: labels[key], value };
  switch (key) {
    case 'language':
      return { ...common, kind: 'choice', choices: choicesOf(languages) };
    case 'numbering':
      return { ...common, kind: 'choice', choices: choicesOf(numberings) };
    case 'sendHour':
      return {
        ...common,
        kind: 'choice',
        choices: [8, 9, 10, 11, 12, 13, 14, 15].map((n) => ({ title: hour(n), value: String(n) })),
      };
    case 'adjusters':
      return { ...common, kind: 'choices', choices: choicesFor(key, value, book, words) ?? [] };
    case 'head':
    case 'subCounties':
      return { ...common, kind: 'text', longest: 2_000 };
    case 'standingItems':
      return { ...common, kind: 'lines', longest: 10_000 };
    case 'quiet':
      return { ...common, kind: 'text', longest: 500 };
    case 'shortNames':
    case 'organisation':
    case 'diaryNumber':
      return { ...common, kind: 'text' };
    default: {
      const choices = choicesFor(key, value, book, words);
      return choices === undefined
        ? { ...common, kind: 'text', required, longest: 200 }
        : { ...common, kind: 'choice', choices };
    }
  }
}

function choicesOf(titles: Readonly<Record<string, string>>) {
  return Object.entries(titles).map(([value, title]) => ({ title, value }));
}
