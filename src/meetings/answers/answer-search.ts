import type { Book } from '../model/book.ts';
import { isMistake, wholeItem } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Standing } from '../model/rights.ts';
import { textsOf } from '../model/texts-of.ts';
import { tellingAt } from '../search/asks-for.ts';
import { excerpt } from '../search/excerpt.ts';
import { hasNumber } from '../search/has-number.ts';
import { withList } from '../search/list-under.ts';
import type { PassageKind } from '../search/passages.ts';
import { type Found, marksIn, search, standsIn } from '../search/search.ts';
import { has } from './answer-decisions.ts';
import { decisionsOf, maySee, named, unshownMeetings, withheldOf } from './answer-records.ts';
import { saysOtherwise, textTellsMore, withoutEmpty } from './decided-or-told.ts';
import type { DecisionsWith, FoundDecision } from './decision-questions.ts';
import type { AskedAt, Withheld } from './question.ts';
import type { FoundPassage, NearTitle, SearchAnswer, SearchQuestion } from './search-questions.ts';
import { tellingFirst, type Wish, wishOf } from './telling-first.ts';
import { wasWithin } from './within.ts';

/** How much less a decision may hold of what was asked than the best text that was found. */
const nearBest = 0.3;
/** How much less it may hold than the decision that holds most. */
const nearDecision = 0.25;
const mostPassages = 4;
const mostOfItem = 2;
const mostNearest = 3;
/** So many texts may be quoted longer, each about so many letters. */
const few = 2;
const roomOfFew = 900;
/** Letters of a paragraph that says more than who presented. */
const longPresenting = 60;
/** How much less of the topic another passage that names the body may hold. */
const nearBody = 0.15;
/** A body is asked about by its name; less of the topic need stand there. */
const leastOfTopic = 0.4;
/** Named by its own word, and not by one that begins like it. */
const surelyNamed = 0.95;
const leastNear = 0.25;

const texts: readonly PassageKind[] = ['note', 'item-text', 'assignment', 'referral', 'reason', 'title'];

/** Looks in a Book for what words tell of, as its asker may see it. */
type Look = {
  readonly book: Book;
  readonly words: string;
  readonly meetings?: readonly string[];
  readonly sees: (meeting: Meeting) => boolean;
  /** Why something was withdrawn is not for everyone. */
  readonly reasons: boolean;
  /** What the question wants besides. */
  readonly wish: Wish;
};

/** What is asked at a time is looked for at any other where nothing is of that time. */
export function answerDecisionsAbout(
  book: Book,
  question: DecisionsAbout,
  standing: Standing,
  at: AskedAt,
): Decided | Withheld {
  const then = decisionsAbout(book, question, standing, at);
  const { meeting, within, ...ever } = question;
  if ((meeting === undefined && within === undefined) || !isEmpty(then)) return then;
  const found = decisionsAbout(book, ever, standing, at);
  return 'type' in found && !isEmpty(found) ? { ...found, otherTime: true } : then;
}

/** Whether something is to be is told by what was decided, where anything was. */
const asksWhether =
  /^(?:ska|skall|får|fick|kommer\s+det|är\s+det|blev\s+det|blir\s+det|shall|will|may|is\s+it)(?!\p{L})/iu;

type DecisionsAbout = Extract<SearchQuestion, { type: 'decisions-about' }>;
type Decided = Extract<SearchAnswer, { type: 'decisions-about' }>;

function isEmpty(answer: Decided | Withheld): boolean {
  return 'type' in answer && answer.decisions.length + answer.passages.length === 0;
}

/**
 * What the group decided of a topic, the best found first; where it decided nothing, what stands of it in the texts, to
 * the letter. Another body's position is only what the texts tell of it, and never a decision of the group's.
 */
function decisionsAbout(
  book: Book,
  question: DecisionsAbout,
  standing: Standing,
  at: AskedAt,
): Decided | Withheld {
  const { words, whether = false, inText = false, body, of } = question;
  const look = looking(book, question, standing, at);
  const own = words === '' ? [] : ownDecisions(look);
  const quoted = body === undefined ? passagesBeside(look, own, of, inText) : saidOfBody(look, body);
  const told = withoutEmpty(quoted, own);
  const passages = question.counts === true ? numbersFirst(told) : [...told];
  const textFirst =
    inText &&
    passages.length > 0 &&
    (question.counts === true ||
      textTellsMore(look.wish, passages, own) ||
      (!isDecisionBest(look) && !asksWhether.test(question.asked ?? '')));
  const beside = body === undefined ? own : besideThem(passages, own);
  // Where nothing tells of the body, what stands of the matter is nearest.
  if (body !== undefined && words !== '' && beside.length + passages.length === 0)
    passages.push(...passagesFor(look));
  const unshown = unshownMeetings(book, ({ decisions }) => decisions, standing, at);
  const empty = beside.length === 0 && passages.length === 0;
  if (empty && unshown.length > 0) return withheldOf(unshown);
  return {
    type: 'decisions-about',
    words,
    whether: whether && own.every((one) => !saysOtherwise(one)),
    inText,
    ...(textFirst ? { textFirst } : {}),
    position: quoted.some(({ quote }) => isPosition.test(quote.text)),
    body,
    of,
    decisions: beside,
    passages,
    nearest: empty ? nearestTo(look) : [],
    ...named(unshown),
  };
}

/** Where something stands, to the letter: in running text, assignments, reasons and titles. */
export function answerPassage(
  book: Book,
  question: Extract<SearchQuestion, { type: 'passage' }>,
  standing: Standing,
  at: AskedAt,
): SearchAnswer | Withheld {
  const look = looking(book, question, standing, at);
  const { by } = question;
  const passages = passagesFor(look, [...texts, 'decision'], by);
  const unshown = unshownMeetings(book, ({ decisions }) => decisions, standing, at);
  if (passages.length === 0 && unshown.length > 0) return withheldOf(unshown);
  const nearest = passages.length === 0 ? nearestTo(look) : [];
  return { type: 'passage', words: question.words, passages, nearest, ...named(unshown) };
}

function looking(book: Book, question: SearchQuestion, standing: Standing, at: AskedAt): Look {
  const { meeting } = question;
  const exactly = 'exactly' in question && question.exactly === true;
  const words = exactly && !standsIn(book, question.words) ? '' : question.words;
  const within = 'within' in question ? question.within : undefined;
  const meetings =
    meeting !== undefined
      ? [meeting]
      : within && book.meetings.flatMap((one) => (wasWithin(one, within) ? [one.id] : []));
  return {
    book,
    words,
    ...(meetings === undefined ? {} : { meetings }),
    sees: (one) => maySee(one, standing, at) && !isMistake(one),
    reasons: at.publicly !== true,
    wish: wishOf(question.asked, words),
  };
}

function found(
  look: Look,
  kinds: readonly PassageKind[],
  words = look.words,
  least?: number,
): readonly Found[] {
  const { book, meetings, sees, reasons } = look;
  return search(book, words, {
    kinds,
    ...(meetings === undefined ? {} : { meetings }),
    ...(least === undefined ? {} : { least }),
  }).filter(
    ({ meeting, passage }) =>
      meeting !== undefined && sees(meeting) && (reasons || passage.kind !== 'reason'),
  );
}

function numbersFirst(passages: readonly FoundPassage[]): FoundPassage[] {
  const rank = ({ quote }: FoundPassage) => (hasNumber(quote.text) ? 0 : 1);
  return passages.toSorted((one, other) => rank(one) - rank(other));
}

function isDecisionBest(look: Look): boolean {
  return found(look, ['decision', ...texts])[0]?.passage.kind === 'decision';
}

/** Decisions about it: none where running text holds much more of what was asked. */
function ownDecisions(look: Look): readonly FoundDecision[] {
  const all = found(look, ['decision', ...texts]);
  const best = all[0]?.score ?? 0;
  const decisions = all.filter(({ passage }) => passage.kind === 'decision');
  const least = Math.max(best - nearBest, (decisions[0]?.score ?? 0) - nearDecision);
  return decisions.filter(({ score }) => score >= least).flatMap(asDecision);
}

function asDecision({ meeting, passage }: Found): readonly FoundDecision[] {
  if (meeting === undefined) return [];
  return decisionsOf(meeting).filter(({ decision }) => decision.id === passage.record);
}

/** What the texts hold of it, each item's best first; an item that only its title tells of, by how its text begins. */
function passagesFor(
  look: Look,
  kinds: readonly PassageKind[] = texts,
  by?: string,
): readonly FoundPassage[] {
  const all = tellingFirst(found(look, kinds), look.wish).filter(
    ({ item, passage }) =>
      by === undefined || [...(item?.presenters ?? []), passage.text].some((one) => one.includes(by)),
  );
  // Where all stands at one place, that is what is asked about.
  const most = all.every(({ passage }) => passage.place === all[0]?.passage.place)
    ? mostPassages
    : mostOfItem;
  const taken = new Map<string, number>();
  const quoted = new Set<string>();
  const chosen: FoundPassage[] = [];
  const from: Found[] = [];
  for (const one of all) {
    const { place, kind } = one.passage;
    const count = taken.get(place) ?? 0;
    const saidElsewhere = all.some(
      (other) => other.passage.place === place && other.own.length > 0 && isText(other),
    );
    if (count >= most || (!isText(one) && kind !== 'decision' && saidElsewhere)) continue;
    const passage = kind === 'title' ? beginningOf(one) : quotedFrom(look, one);
    if (passage === undefined || quoted.has(passage.quote.text)) continue;
    taken.set(place, count + 1);
    quoted.add(passage.quote.text);
    chosen.push(passage);
    from.push(one);
    if (chosen.length === mostPassages) break;
  }
  if (chosen.length > few) return chosen;
  // Of little there is room for more.
  return chosen.map((passage, index) => {
    const one = from[index];
    return (one?.passage.kind === 'title' ? undefined : one && quotedFrom(look, one, roomOfFew)) ?? passage;
  });
}

/** Running text is quoted where nothing was decided, or where the decisions do not say what was asked of them. */
function passagesBeside(
  look: Look,
  own: readonly FoundDecision[],
  of: DecisionsWith | undefined,
  inText: boolean,
): readonly FoundPassage[] {
  if (inText) return passagesFor(look);
  if (of === undefined) return own.length > 0 ? [] : passagesFor(look);
  const told = own.some(({ decision }) => has(decision, of));
  if (told && of !== 'amounts') return [];
  const said = tells[of];
  const quoted = said === undefined ? [] : passagesTelling(look, own, said);
  return quoted.length > 0 || own.length > 0 ? quoted : passagesFor(look);
}

/** Words by which running text tells what is asked of decisions. */
const tells: Partial<Readonly<Record<DecisionsWith, RegExp>>> = {
  amounts:
    /\d[\d\s.,]*(?:kr|kronor|mkr|tkr|kkr|msek|sek|mnkr|miljon(?:er)?|tusen|%|procent)(?!\p{L})|finansier|betala|bekosta|kostnad/giu,
  condition: /under förutsättning|förutsatt|villkor|förbehåll|krav (?:på|att)|vill att/giu,
  term: /tills vidare|uppsäg|löper|gäller (?:till|från|t)|förläng|avtalstid|upphör|till och med|t\.?o\.?m/giu,
};

/** Sentences that tell it, at the items that are about the topic. */
function passagesTelling(look: Look, own: readonly FoundDecision[], said: RegExp): readonly FoundPassage[] {
  const about = found(look, ['decision', ...texts]);
  const best = about[0]?.score ?? 0;
  const places = new Map<string, Found>();
  for (const one of about)
    if (one.score >= best - nearDecision || own.some(({ decision }) => decision.id === one.passage.record))
      places.set(one.passage.place, one);
  return [...places.values()]
    .flatMap(({ meeting, item }) =>
      meeting === undefined || item === undefined
        ? []
        : textsOf(meeting, item.id, 'prose').flatMap(({ text }) =>
            text.split(/\n+/u).flatMap((line): readonly FoundPassage[] => {
              const marks = [...line.matchAll(said)].map(({ index }) => index);
              return marks.length === 0 ? [] : [{ meeting, item, quote: excerpt(line.trim(), marks, true) }];
            }),
          ),
    )
    .slice(0, mostPassages);
}

function isText({ passage: { kind } }: Found): boolean {
  return kind === 'note' || kind === 'item-text';
}

function quotedFrom(look: Look, { meeting, item, passage }: Found, room?: number): FoundPassage | undefined {
  if (meeting === undefined) return undefined;
  const listed = withList(meeting, passage);
  if (listed !== passage.text) return { meeting, item, quote: { text: listed, before: false, after: false } };
  return { meeting, item, quote: excerpt(passage.text, marksOf(look, passage.text), false, room) };
}

/** Where stands what was looked for, and what the question wants besides. */
function marksOf({ book, words, wish: { kind, beside } }: Look, text: string): readonly number[] {
  const wanted = kind === undefined ? [] : tellingAt(kind, text);
  return [...marksIn(book, words, text), ...marksIn(book, beside.join(' '), text), ...wanted];
}

/** Of what only its title tells: its first paragraph, or the title where nothing was written. */
function beginningOf({ meeting, item, passage }: Found): FoundPassage | undefined {
  if (meeting === undefined || item === undefined) return undefined;
  const [text] = [...textsOf(meeting, item.id, 'prose'), ...textsOf(meeting, item.id, 'discussion')];
  const lines = text?.text.split(/\n+/u).filter((line) => line.trim() !== '') ?? [];
  // "X föredrog ärendet" tells nothing of it.
  const paragraph = lines.find((line) => line.length >= longPresenting) ?? lines[0];
  if (text === undefined || paragraph === undefined)
    return { meeting, item, quote: { text: item.text ?? passage.text, before: false, after: false } };
  const quote = excerpt(paragraph.trim(), []);
  return { meeting, item, quote: { ...quote, after: quote.after || paragraph.trim() !== text.text.trim() } };
}

/** The sentences that name the body, at items that tell of the topic. */
function saidOfBody(look: Look, body: string): readonly FoundPassage[] {
  const { words } = look;
  const wholly = found(look, texts, body);
  // A body that is called by a part of its name is meant where a position on the topic is told.
  const partly = wholly.length > 0 || words === '' ? [] : found(look, texts, body, leastOfTopic);
  const known = [...wholly, ...partly.filter(({ passage }) => isPosition.test(passage.text))];
  const positions = (all: readonly FoundPassage[]) => all.filter(({ quote }) => isPosition.test(quote.text));
  const all = quotesNaming(look, body, known);
  const told = positions(all);
  if (told.length > 0) return told.slice(0, mostPassages);
  const ended = words === '' ? [] : positions(quotesNaming(look, body, namedByEnd(look, body)));
  if (ended.length > 0) return ended.slice(0, mostPassages);
  // What only resembles the body's name is worth no quoting where it tells no position.
  return (known[0]?.score ?? 0) >= surelyNamed ? all.slice(0, mostOfItem) : [];
}

/** The sentences of what names a body that tell most of the topic. */
function quotesNaming(look: Look, body: string, named: readonly Found[]): readonly FoundPassage[] {
  const { book, words } = look;
  const scoreOf = topicScores(look);
  const telling = named
    .filter(isText)
    .map((one) => ({ ...one, score: words === '' ? one.score : scoreOf(one) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const best = telling[0]?.score ?? 0;
  const quoted = new Set<string>();
  return telling
    .filter(({ score }) => score >= best - nearBody)
    .flatMap(({ meeting, item, passage }): readonly FoundPassage[] => {
      if (meeting === undefined) return [];
      const named = marksIn(book, body, passage.text);
      const marks =
        named.length > 0 ? named : [...passage.text.matchAll(endingIn(body))].map(({ index }) => index);
      const quote = excerpt(passage.text, marks, true);
      const key = `${passage.place} ${quote.text}`;
      if (quoted.has(key)) return [];
      quoted.add(key);
      return [{ meeting, item, quote }];
    });
}

/** A council may be called so where its whole name is longer: what tells a position of such a one, of the topic itself. */
function namedByEnd(look: Look, body: string): readonly Found[] {
  if (/\s/u.test(body) || body.length < shortestEnd) return [];
  return found(look, texts)
    .filter(({ passage: { text } }) => text.search(endingIn(body)) >= 0 && isPosition.test(text))
    .map((one) => ({ ...one, score: 1 }));
}

const shortestEnd = 3;

/** A longer name that ends in what a body is called: "samverkansrådet" in "rådet". */
function endingIn(body: string): RegExp {
  const root = body
    .toLowerCase()
    .replace(/(?:en|et)$/u, '')
    .replace(/[^\p{L}]/gu, '.');
  return new RegExp(`\\p{L}+${root}(?:en|et|n|erna)?s?(?!\\p{L})`, 'giu');
}

/** How much of the topic stands at an item; at another part of the same item it counts half. */
function topicScores(look: Look): (one: Found) => number {
  const at = new Map<string, number>();
  const whole = new Map<string, number>();
  const wholeOf = ({ meeting, item }: Found) =>
    meeting === undefined || item === undefined ? '' : `${meeting.id}/${wholeItem(meeting, item).id}`;
  for (const one of found(look, [...texts, 'decision'], look.words, leastOfTopic)) {
    at.set(one.passage.place, Math.max(at.get(one.passage.place) ?? 0, one.score));
    whole.set(wholeOf(one), Math.max(whole.get(wholeOf(one)) ?? 0, one.score));
  }
  return (one) => at.get(one.passage.place) ?? (whole.get(wholeOf(one)) ?? 0) / 2;
}

/** Words by which a body's position is told. */
const isPosition =
  /(?<!\p{L})(?:beslut(?:ar|ade|at|ades|ats)|beslöt|ställ(?:er|de|t)\s+sig|(?:sagt|sade|sa|säger)\s+(?:ja|nej)|(?:står|stod|stått)\s+bakom|föresl|godkän|anta(?:r|git|gits)(?!\p{L})|antog|till?styrk|avstyrk|ans(?:er|åg|ett)|tyck(?:er|te|t)|önskar|önskade|uttala|positiv|negativ|utse|utsåg|rekommend|bifall|avsl(?:å|og)|uppman|kräv|tackade|inte intressera|support|endorse|approve|decide)/iu;

/** The group's decisions about the same, and at the items where the body is named. */
function besideThem(
  passages: readonly FoundPassage[],
  own: readonly FoundDecision[],
): readonly FoundDecision[] {
  const there = passages.flatMap(({ meeting, item }) =>
    decisionsOf(meeting).filter((one) => item !== undefined && one.item.id === item.id),
  );
  return [...new Map([...there, ...own].map((one) => [one.decision.id, one])).values()];
}

/** Items whose titles hold some of what was looked for; each title once, the newest. */
function nearestTo(look: Look): readonly NearTitle[] {
  const titles = found(look, ['title'], look.words, leastNear).flatMap(({ meeting, item }) =>
    meeting === undefined || item === undefined ? [] : [{ meeting, item }],
  );
  return [...new Map(titles.toReversed().map((one) => [one.item.title.toLowerCase(), one])).values()]
    .toReversed()
    .slice(0, mostNearest);
}
