import type { DecisionsWith } from '../../meetings/answers/decision-questions.ts';
import { organisationCalled } from '../../meetings/model/same-name.ts';
import { isSmall, isWeak, wordsOf } from '../../meetings/search/terms.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { readPersonExactly } from '../reading/sentences/read-person.ts';
import { type Asked, question } from './about.ts';
import { inBookWords } from './glossary.ts';
import { questionRows } from './question-rows.ts';
import type { QuestionTable, Reader } from './question-table.ts';
import { searchSeen } from './search-seen.ts';
import type { DecidedAsked } from './sv/decided.ts';
import { isThisGroup } from './this-group.ts';
import { topicSaid } from './topic-said.ts';
import { readTopicWhen, readWhen } from './topic-when.ts';

const readers: Readonly<Record<DecidedAsked, Reader>> = {
  'term-of': (asked) =>
    noTerm.test(asked.slots['about'] ?? '') ? undefined : decided(asked, { of: 'term' }),
  'condition-of': (asked) =>
    noTerm.test(asked.slots['about'] ?? '') || !tellsMuch(asked.slots['about'] ?? '')
      ? undefined
      : decided(asked, { of: 'condition' }),
  'cost-of': (asked) => decided(asked, { of: 'amounts' }),
  'position-of': (asked) =>
    asksForPosition.test(asked.line) &&
    !/remiss|referral/iu.test(asked.line) &&
    onMeeting(asked.slots['about'], asked.context) === undefined
      ? decided(asked, { thought: true })
      : undefined,
  'decided-when': (asked) =>
    isOtherBody(asked.slots['body'], asked.context) ? decided(asked, {}) : undefined,
  'decided-whether': (asked) =>
    ofMeeting(asked) ?? decided(asked, whyDone.test(asked.slots['about'] ?? '') ? {} : { whether: true }),
  'decided-about': (asked) => ofMeeting(asked) ?? decided(asked, {}),
  'agreed-by': (asked) => decided(asked, { inText: true }),
  'reported-by': (asked) =>
    readPersonExactly(readTopicWhen(asked.slots['about'], asked.context)?.words ?? '', asked.context).kind ===
    'none'
      ? decided(asked, { inText: true })
      : undefined,
  'told-about': (asked) => decided(asked, {}),
  'to-do': toDo,
  'body-alone': bodyAlone,
};

/** What was decided or said of a topic, by this group or by another body. */
export const decidedTable: QuestionTable<DecidedAsked> = {
  rows: questionRows.decided,
  readers,
};

/** What runs out in other ways than what was agreed, or is asked of as all there are. */
const noTerm =
  /^(?:på\s+)?(?:oss|sig|er)(?!\p{L})|mandat|remiss|svarstid|anmälan|kallels|^(?:(?:våra|alla|de|dom|our|all|the)\s+)*(?:avtal(?:en)?|överenskommelser(?:na)?|beslut(?:en)?|agreements|contracts|terms|decisions|det|it)$/iu;

const asksForPosition =
  /inställning|ståndpunkt|förslag|synpunkt|krav|ställningstag|åsikt|(?<!\p{L})syn(?:en)?(?!\p{L})|besked|beslut|svar|hållning|linje|uppfattning|tyck|anse|ansåg|föresl|rekommend|mena|skrev|säg|(?<!\p{L})vill|kräv|bakom|ställ|decision|position|view|opinion|stance|answer|reply|think|say|propose|support|endorse|back/iu;

/** Of items is asked elsewhere. */
const elsewhere = /(?<!\p{L})(?:p|pkt|punkt|§|item)\s*\d/iu;
/** So is what the parties have decided at home. */
const ofParties =
  /^(?:vilka|vilken|which|what|har\s+alla|have\s+all|hur\s+många)\s+(?:parter|part|kommuner|huvudmän|parties|municipalities|principals)(?!\p{L})/iu;

type How = {
  readonly whether?: true;
  readonly of?: DecisionsWith;
  /** What the texts tell, whether it was decided or not. */
  readonly inText?: true;
  /** What someone thinks, and not what was decided: nothing tells it of a person. */
  readonly thought?: true;
};

function decided({ slots, context, line }: Asked, how: How): Intent | undefined {
  const said = slots['about'] ?? slots['topic'];
  const read = readTopicWhen(beforeComma(said), context);
  const topic = read?.words;
  const when = slots['meeting'] === undefined ? read?.when : readWhen(slots['meeting'], context);
  if (slots['meeting'] !== undefined && when === undefined) return undefined;
  if (
    topic === undefined ||
    wordsOf(topic).every(isSmall) ||
    isKind.test(topic) ||
    ofVotes.test(topic) ||
    elsewhere.test(topic) ||
    (how.of !== 'amounts' && ofParties.test(line))
  )
    return undefined;
  // All that was decided then is asked elsewhere.
  if (timely.test(topic) && readWhen(topic, context) !== undefined) return undefined;
  const words = inBookWords(bare(topic), context.book);
  // Who pays is found by what it is paid for.
  const by = how.of === 'amounts' ? undefined : bodyOf(slots['body'], context, line);
  if (by === 'nobody') return undefined;
  if (by?.role !== undefined)
    return question(
      { type: 'decisions-about', words, inText: true, ...when?.at },
      { topic: topicSaid(words, context.book), ...when?.named },
    );
  if (by?.person !== undefined && (!tellsMuch(words) || how.thought)) return undefined;
  if (by?.person !== undefined)
    return question(
      { type: 'passage', words, by: by.person },
      { topic: topicSaid(words, context.book), person: by.person },
    );
  const { thought: _, ...asks } = how;
  return question(
    {
      type: 'decisions-about',
      words,
      ...asks,
      ...(by?.body === undefined ? {} : { body: inBookWords(by.body, context.book) }),
      ...when?.at,
    },
    {
      topic: topicSaid(words, context.book),
      ...(by?.body === undefined ? {} : { body: 'other' }),
      ...when?.named,
    },
  );
}

/** Whether the group, or one of its parties, is to do something: only what the texts tell of. */
function toDo(asked: Asked): Intent | undefined {
  const { slots, context } = asked;
  const { doer = '', about: said = '' } = slots;
  const others = isThisGroup(doer, context) ? undefined : organisationCalled(context.book, doer)?.name;
  if (others === undefined && !isThisGroup(doer, context)) return undefined;
  if (noTerm.test(said) || /^(?:något|nåt|ngt|några|någon|nån|any|some)\s/iu.test(said)) return undefined;
  const about = others === undefined ? said : `${said} ${others}`;
  const intent = decided({ ...asked, slots: { about } }, {});
  if (intent?.kind !== 'question' || intent.question.type !== 'decisions-about') return undefined;
  return searchSeen(context, intent.question.words, { limit: 1 }).length === 0 ? undefined : intent;
}

function onMeeting(said: string | undefined, context: UnderstandContext) {
  const read = said === undefined ? undefined : readMeeting(said, context, 'past');
  return read?.kind === 'meeting' ? read : undefined;
}

/** "beslut från mötet i mars" are all of its decisions. */
function ofMeeting({ slots, context, line }: Asked): Intent | undefined {
  // What is approved may be the minutes.
  if (
    !/beslut|bestäm|klubb|mynn|result|utmynn|enades|överens|kom\s.*fram|deci|agreed|result|outcome/iu.test(
      line,
    )
  )
    return undefined;
  const read = onMeeting(slots['about'], context);
  return read && question({ type: 'decisions', meeting: read.meeting.id }, read.named ?? {});
}

/** What comes after a comma is seldom a part of what is asked about. */
function beforeComma(said: string | undefined): string | undefined {
  return said?.replace(/\s*[,;](?:\s.*)?$/u, '').replace(whyDone, '');
}

/** For what reason something was decided is no part of it; nor does a decision alone tell that it was so. */
const whyDone =
  /(?<=\S)\s+(?:för\s+att\s+(?:vi|man|de|dom|det)\s|därför\s+att\s|eftersom\s|så\s+att\s|because\s|in\s+order\s+to\s|so\s+that\s).*$/iu;

/** A word that is more than what stands in most of what is written of meetings. */
function tellsMuch(words: string): boolean {
  return wordsOf(words).some((word) => !isSmall(word) && !isWeak(word));
}

/** "beslut med villkor" are those that have one, not those that are about one. */
const isKind =
  /^(?:(?:ett|en|några|något|någon|a|an|any)\s+)?(?:villkor|förbehåll|belopp|kostnad(?:er)?|pengar|ekonomin?|finances?|reservation(?:er)?|omröstning(?:ar)?|votering(?:ar)?|rösträkning|jäv|tidsgräns(?:er)?|slutdatum|uppsägning(?:stid)?|val|conditions?|amounts?|costs?|money|reservations?|votes?|elections?|conflicts?(?: of interest)?)(?:\s+(?:eller|el|och|or|and)\s+\S+)?(?:\s+(?:i|på|in))?$/iu;

const timely = /^(?:under|i|från|sedan|sen|efter|in|during|from|since|after)\s/iu;

/** How a vote went is asked elsewhere. */
const ofVotes = /^(?:rösterna|rösten|omröst\p{L}*|röstning\p{L}*|voter\p{L}*|the\s+vote)(?!\p{L})/iu;

/** "avtalet om tolkar" is looked for as what it is about. */
function bare(topic: string): string {
  return topic.replace(timeOf, '').replace(doing, '').replace(amountOf, '').replace(agreementAbout, '');
}

/** Someone's time is about her. */
const timeOf = /(?:['’]s(?:\s+(?:time|hours|working\s+time))?|(?<=s)\s+(?:arbetstid|tid))$/iu;
const amountOf =
  /^(?:(?:the|en|ett)\s+)?(?:budgeten|kostnaden|kostnaderna|priset|summan|beloppet|budget|cost|costs|price)\s+(?:för|av|när|for|of|when)\s+(?=\S)/iu;
/** "att förlänga Länken" is about what is extended. */
const doing =
  /^(?:(?:att\s+)?(?:förlänga|anta|godkänna)|extending|prolonging|adopting|approving|endorsing)\s+(?=\S)/iu;
const agreementAbout =
  /^(?:(?:det|den|the|vårt|vår|our)\s+)?(?:avtalet|överenskommelsen|beslutet|agreement|contract|decision)\s+(?:om|för|kring|med|angående|gällande|about|on|for|with)\s+(?=\S)/iu;

/** A body that decides, by how such are called; the words after it tell which. */
const bodyLike =
  /^(?:\p{L}+\s+){0,2}?(?:au|ldg|ivo|skr|socialstyrelsen|regeringen|riksdagen|fullmäktige|presidiet|[\p{L}/-]*(?:grupp|råd|utskott|nämnd|styrels|kommitté|team|beredning|förvaltning|förbund|enhet|länsdel|myndighet|fullmäktige|presidi|direktion|direktörer|chefer|politiker|ledning|kansli|nätverk|forum|group|council|committee|board|assembly|authority|management))(?:en|et|n|na|erna|arna|e|s)*(?=\s|$)/iu;

/** Whether another body may be called so. */
export function isBody(said: string): boolean {
  return bodyLike.test(said);
}

/** What another body decided, by nothing but its name and what it is there for. */
function bodyAlone({ slots, context, line }: Asked): Intent | undefined {
  const said = slots['body'] ?? '';
  const own = afterOwnName(said, context);
  if (own !== undefined) return ofOwnBody(own, { slots, context, line });
  const when = /\s(?:i|under|in|during)\s/iu.test(said) ? readTopicWhen(said, context)?.when : undefined;
  const bodySaid =
    when === undefined
      ? said
      : said.replace(/\s+(?:i|under|in|during)\s(?!.*\s(?:i|under|in|during)\s).*$/iu, '');
  const by = bodyOf(bodySaid, context, line);
  if (by === undefined || by === 'nobody' || by.body === undefined) return undefined;
  if (readMeeting(said, context, 'any') !== undefined) return undefined;
  const body = inBookWords(by.body, context.book);
  return question(
    { type: 'decisions-about', words: '', body, ...when?.at },
    { topic: topicSaid(body, context.book), body: 'other', ...when?.named },
  );
}

/** What stands after this group's name: "rådet ändra i avtalet", "chefsgruppen i december". */
function afterOwnName(said: string, context: UnderstandContext): string | undefined {
  const [, first = '', rest] = /^((?:the\s+)?\S+)\s+(\S.*)$/iu.exec(said) ?? [];
  return rest !== undefined && isThisGroup(first, context) ? rest : undefined;
}

/** All that this group decided at a time, or what it wanted of something. */
function ofOwnBody(rest: string, { context, line }: Asked): Intent | undefined {
  const when = readWhen(rest, context);
  if (when === undefined) return decided({ slots: { about: rest.replace(wantedTo, '') }, context, line }, {});
  return 'meeting' in when.at
    ? question({ type: 'decisions', meeting: when.at.meeting }, when.named)
    : question({ type: 'decisions-with', of: 'any', within: when.at.within }, when.named);
}

/** "ändra i avtalet", "ha med i planen". */
const wantedTo =
  /^(?:\p{L}+(?:[aå]|as))\s+(?:(?:med|till|upp|in|bort)\s+)?(?:i|på|om|med|av|till|för|kring)\s+(?=\S)/iu;

/** Not this group: when it decided something itself is the matter's history. */
function isOtherBody(said: string | undefined, context: UnderstandContext): boolean {
  return said !== undefined && !isThisGroup(said, context) && bodyLike.test(said);
}

type By =
  | { readonly body: string; readonly person?: never; readonly role?: never }
  | { readonly person: string; readonly body?: never; readonly role?: never }
  | { readonly role: string; readonly body?: never; readonly person?: never };

/** Someone by her title: what she said stands in the texts, by whatever name. */
const ofRole =
  /^(?:(?:the|vår|den)\s+)?(?:[\p{L}-]+\s+(?:och\s+)?)?[\p{L}-]*(?:direktör|chef|läkare|strateg|samordnare|utredare|konsult|projektledare|föreläsare|föredragande|director|manager|consultant|presenter)(?:en|n|s|ns|ens)?$/iu;

/** No body is called so: the question begins there. */
const asksItself = /^(?:när|hur|var|vem|vad|vilk\p{L}+|ska|är|har|kan|when|how|who|what|which|is|has)\s/iu;

/** Who decided, where that is not this group: another body, or a person; nobody that could be told apart. */
function bodyOf(
  said: string | undefined,
  context: UnderstandContext,
  line: string,
): By | 'nobody' | undefined {
  if (said === undefined || isThisGroup(said, context)) return undefined;
  if (asksItself.test(said)) return 'nobody';
  const own = said.replace(/s$/iu, '');
  if (own !== said && isThisGroup(own, context)) return undefined;
  const read = readPersonExactly(said, context);
  if (read.kind === 'person') return { person: read.person.name };
  if (ofRole.test(said)) return { role: said };
  if (bodyLike.test(said)) return { body: ownerless(said) };
  // An organisation that is named may be where something is done, and not who decided.
  if (!saysSomething.test(line) && !asksForPosition.test(line)) return 'nobody';
  if (/godkän|antag|antog|ratific|approv|adopt/iu.test(line)) return 'nobody';
  const organisation = organisationCalled(context.book, said) ?? organisationCalled(context.book, own);
  return organisation === undefined ? 'nobody' : { body: organisation.name };
}

const saysSomething =
  /beslut|beslöt|bestäm|(?<!\p{L})(?:sa|sade|säger|sagt|tog|fattade)(?!\p{L})|klubb|godkän|anta(?:r|git)|antog|förläng|decid|said|(?<!\p{L})say|agree|approve|adopt/iu;

/** "styrgruppens" is the styrgrupp. */
function ownerless(said: string): string {
  return said.replace(/^(?:the|den|det|our|vår|vårt)\s+/iu, '').replace(/(?<=(?:en|et|n|na))s(?=\s|$)/iu, '');
}
