import { DateTime } from 'luxon';
import { cardText } from '../card-text.ts';
import type { Posted } from '../connector.ts';
import type { Place, PressTurn, User } from '../teams-client.ts';
import { direct } from './granby.ts';
import { openStage, type Stage } from './stage.ts';

const zone = 'Europe/Stockholm';
/** When something of the clock may come, on each weekday: after the hour for sending, and late in the working day. */
const looks = ['08:05', '15:05'];

/** A year lived through by the clock: days pass one by one, and what comes by itself meanwhile is kept in a list. */
export type Year = {
  readonly stage: Stage;
  /** Days pass until a time of a day, with each hour at which something may come. */
  readonly until: (day: string, time: string) => Promise<void>;
  /** Says something, directly to the bot when no place is given; the answer is all that it shows, but for buttons. */
  readonly says: (who: User, text: string, where?: Where) => Promise<string>;
  /** Presses a button of the latest card that has it; answers with what is seen then, but for buttons. */
  readonly presses: (who: User, button: string, more?: Pressing) => Promise<string>;
  /** Opens a form with a button, fills it in, and presses another. */
  readonly fills: (who: User, buttons: readonly [string, string], more?: Pressing) => Promise<string>;
  /** What stands in someone's direct chat, oldest first, but for buttons. */
  readonly toldTo: (who: User) => readonly string[];
  /** What stands in a conversation: "2027-01-12 title", replies in a thread after an arrow. */
  readonly posts: (place: Place) => readonly string[];
  readonly restart: () => Promise<void>;
  /** What came by the clock: "2027-01-21 08.05 who: first line", one line for all to whom the same came at once. */
  readonly reminders: () => readonly string[];
};

export type Where = {
  readonly place?: Place;
  /** The group that is chosen by whoever is in several and is asked which. */
  readonly group?: string;
};

export type Pressing = {
  /** Something that the card says, where several have the button. */
  readonly on?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Where the card stands; in the direct chat when absent. */
  readonly place?: Place;
};

export type Cast = {
  readonly start: string;
  readonly people: readonly User[];
  /** What conversations are called in the list of what came. */
  readonly places: Readonly<Record<string, string>>;
  /** The group that is meant where none is named. */
  readonly group: string;
};

type Card = { readonly [key: string]: unknown };
type Came = { readonly when: string; readonly to: string; readonly line: string };

export async function openYear({ start, people, places, group: mainGroup }: Cast): Promise<Year> {
  // Links in cards have an address of their own; what they lead to is fetched from the stage's.
  const stage = await openStage(start, { served: true, env: { SAMVERKA_URL: 'https://samverka.example' } });
  const clock = clockOf(stage, start);
  const came: Came[] = [];
  const dates = new Map<string, string>();
  /** What each has seen last in the place of the card that she pressed. */
  const hands = new Map<User, Card>();

  /** Who has been asked which group she means, and names it from then on, and the groups that were meant. */
  const several = new Set<User>();
  const groups = new Set([mainGroup]);
  const unnamed = (answer: string): string => {
    const name = [...groups].find((one) => answer.startsWith(`${one}:`));
    return name === undefined ? answer : answer.slice(name.length + 1).trimStart();
  };

  const own = (who: User) => [direct(who).id, stage.connector.personalWith(who.objectId ?? '') ?? ''];
  const standing = (ids: readonly string[]): readonly Posted[] =>
    stage.connector.everything().filter(({ conversation }) => ids.includes(conversation));
  const nameOf = ({ conversation }: Posted): string =>
    places[conversation] ?? people.find((one) => own(one).includes(conversation))?.name ?? conversation;

  /** Waits for what is due, and dates it. */
  async function settle(): Promise<readonly Posted[]> {
    await stage.settled();
    const fresh = stage.connector.everything().filter(({ id }) => !dates.has(id));
    for (const { id } of fresh) dates.set(id, clock.now().toISODate() ?? '');
    return fresh;
  }

  async function until(day: string, time: string): Promise<void> {
    await settle();
    const goal = DateTime.fromISO(`${day}T${time}`, { zone });
    for (const look of looksBetween(clock.now(), goal)) {
      clock.set(look);
      const when = look.toFormat('yyyy-MM-dd HH.mm');
      came.push(...(await settle()).map((one) => ({ when, to: nameOf(one), line: firstLine(one) })));
    }
    clock.set(goal);
    await settle();
  }

  function cardWith(who: User, button: string, { on = '', place }: Pressing): Posted | Card {
    const has = (card: unknown) => cardText(card).includes(on) && cardText(card).includes(`[${button}]`);
    const hand = hands.get(who);
    if (hand !== undefined && has(hand)) return hand;
    const found = standing(place === undefined ? own(who) : [place.id]).findLast(({ card }) => has(card));
    if (found === undefined) throw new Error(`${who.name} has no [${button}] with “${on}”`);
    return found;
  }

  async function pressed(
    who: User,
    card: Posted | Card,
    button: string,
    { place = direct(who), inputs = {} }: Pressing,
  ): Promise<PressTurn> {
    const turn = await stage.press(who, place, card, button, inputs);
    if (turn.card !== undefined) hands.set(who, turn.card);
    await settle();
    return turn;
  }

  async function presses(who: User, button: string, more: Pressing = {}): Promise<string> {
    await settle();
    return unnamed(answered(await pressed(who, cardWith(who, button, more), button, more)));
  }

  return {
    stage,
    until,
    presses,
    async says(who, text, { place = direct(who), group = mainGroup } = {}) {
      hands.delete(who);
      groups.add(group);
      const names = several.has(who) && place.id === direct(who).id;
      const { replies } = await stage.client.say(who, place, names ? `${group}: ${text}` : text);
      await settle();
      const answer = replies.map((one) => shown(one)).join('\n');
      if (!answer.startsWith('Vilken grupp gäller det?')) return unnamed(answer);
      several.add(who);
      return presses(who, group);
    },
    async fills(who, [open, save], more = {}) {
      await settle();
      const form = await pressed(who, cardWith(who, open, more), open, { ...more, inputs: {} });
      return unnamed(answered(await pressed(who, form.card ?? {}, save, more)));
    },
    toldTo: (who) => standing(own(who)).map((one) => shown(one)),
    posts: ({ id }) =>
      standing([id]).map(
        (one) => `${dates.get(one.id)} ${one.thread === undefined ? '' : '→ '}${firstLine(one)}`,
      ),
    async restart() {
      await stage.restart();
      await settle();
    },
    reminders: () => together(came),
  };
}

function clockOf(stage: Stage, start: string) {
  let now: DateTime = DateTime.fromISO(start, { zone });
  return {
    now: () => now,
    set(to: DateTime) {
      now = to;
      stage.at(to.toISO() ?? '');
    },
  };
}

/** The times after one and before another at which something may come. */
function looksBetween(from: DateTime, to: DateTime): readonly DateTime[] {
  const days = Math.ceil(to.diff(from, 'days').days) + 1;
  return Array.from({ length: days }, (_, n) => from.startOf('day').plus({ days: n }))
    .filter(({ weekday }) => weekday <= 5)
    .flatMap((day) => looks.map((look) => DateTime.fromISO(`${day.toISODate()}T${look}`, { zone })))
    .filter((look) => look > from && look <= to);
}

/** A message as one sees it, but for its buttons: the card where there is one. */
function shown({ text, card }: Pick<Posted, 'text' | 'card'>): string {
  return card === undefined ? (text ?? '') : withoutButtons(cardText(card));
}

function withoutButtons(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^(?:\[[^\]]+\]\s?)+$/u.test(line))
    .join('\n');
}

/** What a press is answered with: a short text, the card in its place, or messages. */
function answered({ toast, card, replies }: PressTurn): string {
  const parts = [toast ?? withoutButtons(cardText(card)), ...replies.map((one) => shown(one))];
  return parts.filter(Boolean).join('\n');
}

/** What a phone shows of a message on its locked screen, or else its first line. */
function firstLine(one: Posted): string {
  return one.summary ?? shown(one).split('\n')[0] ?? '';
}

/** One line for what came to several at once; many are counted. Nothing may come to anyone twice. */
function together(came: readonly Came[]): readonly string[] {
  return [...Map.groupBy(came, ({ when, line }) => `${when} ${line}`).values()].map((same) => {
    const names = same.map(({ to }) => to).toSorted((a, b) => a.localeCompare(b, 'sv'));
    if (new Set(names).size < names.length) throw new Error(`it came twice: ${JSON.stringify(same)}`);
    const to = names.length > 3 ? `${names.length} personer` : names.join(', ');
    return `${same[0]?.when} ${to}: ${same[0]?.line}`;
  });
}
