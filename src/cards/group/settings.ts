import { type ReadSettings, readSettings } from '../../language/reading/sentences/read-settings.ts';
import { settingsText } from '../../language/words/lines/settings-text.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import {
  differing,
  type GroupValue,
  groupValueOrder,
  groupValues,
} from '../../meetings/model/group-values.ts';
import { button, formButton } from '../kit/button.ts';
import { type Field, type Form, formCard } from '../kit/form.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

type Fields = Readonly<Record<string, string>>;

export type SettingsInput = {
  readonly book: Book;
  /** When it comes back: what was typed, what it had shown before that, and why nothing was saved. */
  readonly again?: { readonly typed: Fields; readonly shown: Fields; readonly wrong: string };
};

/**
 * All the settings of a group in one form. When it comes back, what was typed stands as it was typed; what others
 * changed meanwhile is told, and only then may be written over.
 */
export function settingsForm({ book, again }: SettingsInput, words: Words): Form {
  const say = words.settings;
  const now = settingsText(groupValues(book.group), words);
  const { values, shown, taken } = again === undefined ? fresh(now) : comingBack(again, now);
  const told = say.changedMeanwhile(taken);
  const meanwhile = taken.length > 0 && again?.wrong !== told ? [told] : [];
  return formCard(
    {
      title: say.title,
      ...(again && { wrong: [again.wrong, ...meanwhile].join(' ') }),
      about: [book.group.name, ...taken.map((key) => say.nowStands(say.labels[key], now[key]))],
      fields: groupValueOrder.map((key) => fieldOf(key, values[key] ?? '', words)),
      buttons: [
        button(
          words.cards.buttons.save,
          'save-settings',
          { group: book.id, shown },
          { inputs: 'auto', style: 'positive' },
        ),
      ],
    },
    words,
  );
}

/** What opens the settings where a form cannot come at once. */
export function settingsButtonCard(book: Book, words: Words): Bound {
  const { title, open } = words.settings;
  const buttons = [formButton(open, 'show-settings', { group: book.id })];
  return messageCard({ title, lines: [book.group.name], buttons }, words);
}

type Drawn = { readonly values: Fields; readonly shown: Fields; readonly taken: readonly GroupValue[] };

function fresh(now: Fields): Drawn {
  return { values: now, shown: now, taken: [] };
}

function comingBack(
  { typed, shown }: { readonly typed: Fields; readonly shown: Fields },
  now: Fields,
): Drawn {
  const [mine, seen, newest] = [readSettings(typed), readSettings(shown), readSettings(now)];
  const changed = groupValueOrder.filter((key) => mine.unfit.includes(key) || isOther(key, mine, seen));
  const taken = changed.filter((key) => isOther(key, seen, newest) && isOther(key, mine, newest));
  const pick = (key: GroupValue, from: Fields) => [key, from[key] ?? ''] as const;
  return {
    values: Object.fromEntries(groupValueOrder.map((key) => pick(key, changed.includes(key) ? typed : now))),
    shown: Object.fromEntries(
      groupValueOrder.map((key) => pick(key, changed.includes(key) && !taken.includes(key) ? shown : now)),
    ),
    taken,
  };
}

function isOther(key: GroupValue, one: ReadSettings, other: ReadSettings): boolean {
  return differing(one.values, other.values).includes(key);
}

function fieldOf(key: GroupValue, value: string, words: Words): Field {
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
    case 'standingItems':
      return { ...common, kind: 'lines', longest: 10_000 };
    case 'quiet':
      return { ...common, kind: 'text', longest: 500 };
    case 'shortNames':
    case 'organisation':
    case 'diaryNumber':
      return { ...common, kind: 'text' };
    default:
      return { ...common, kind: 'text', required, longest: 200 };
  }
}

function choicesOf(titles: Readonly<Record<string, string>>) {
  return Object.entries(titles).map(([value, title]) => ({ title, value }));
}
