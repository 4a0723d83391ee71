import type { Form, MeetingsOnly, WhenAsked } from '../../meetings/answers/meeting-questions.ts';
import type { Tense } from '../reading/dates/meetings-within.ts';

const forms: readonly (readonly [Form, RegExp])[] = [
  [
    'digital',
    /(?<!\p{L})(?:digital\p{L}*|(?:på|via)\s+distans|distansmöten?|hemifrån|online|(?:via|på|i|över|per|over|on|by)\s+(?:teams|zoom|länk|skärm|video|link)(?:\s+link)?|teams|zoom|på\s+nätet|videolänk|uppkoppla\p{L}*|from\s+home|videomöten?|koppl(?:a|ar)\s+upp|sitta\s+hemma|teamsmöten?|virtu\p{L}+|remote(?:ly)?)(?!\p{L})/iu,
  ],
  [
    'in-person',
    /(?<!\p{L})(?:fysisk\p{L}*|på\s+plats|i\s+(?:en\s+)?lokal|på\s+riktigt|i\s+samma\s+rum|in\s+the\s+same\s+room|(?:åk|kom)(?:a|er|ma|mer)?\s+in(?:\s+till)?|i\s+verkligheten|öga\s+mot\s+öga|in\s+real\s+life|in\s+the\s+flesh|irl|live|ansikte\s+mot\s+ansikte|in[-\s]person|on[-\s]site|face[-\s]to[-\s]face|physical(?:ly)?)(?!\p{L})/iu,
  ],
  ['hybrid', /(?<!\p{L})hybrid\p{L}*/iu],
  [
    'residential',
    /(?<!\p{L})(?:internat(?:en|et|s)?|retreats?|residential|övernatt\p{L}*|(?:sov|sova|sover)\s+(?:\S+\s+){0,2}(?:över|kvar|borta)|stay(?:ing)?\s+(?:over|the\s+night|overnight)|overnight)(?!\p{L})/iu,
  ],
];

/** "på riktigt, alltså inte på skärm": one form is denied beside another, which tells no more. */
const denied =
  /(?<!\p{L})(?:(?:alltså|dvs|och|and|i\.e\.|so|men)\s+)?(?:inte|ej|icke|utan\s+att\s+vara|not)[\s-]+(?:(?:bara|just|är|hålls|körs|i|av|som|are|is|held|a)\s+)*(?<form>(?:på|via|över|on|over|via)\s+(?:en\s+|a\s+)?(?:skärm|teams|länk|distans|plats|screen|zoom)\p{L}*|digital\p{L}*|fysisk\p{L}*|online|remote(?:ly)?|hemifrån|virtual(?:ly)?|in[-\s]person)(?!\p{L})/giu;

/** The forms of meetings that are named in a line; of one that is only denied, the other. */
export function formsIn(line: string): readonly Form[] {
  const said = line.replace(denied, ' ');
  const named = forms.flatMap(([form, words]) => (words.test(said) ? [form] : []));
  if (named.length > 0 || said === line) return named;
  const not = forms.find(([, words]) => words.test(line))?.[0];
  return not === 'digital' ? ['in-person'] : not === 'in-person' ? ['digital'] : [];
}

const onlyWords: readonly (readonly [MeetingsOnly, RegExp])[] = [
  [
    'cancelled',
    /(?<!\p{L})(?:inställ(?:t|da|d|s)|ställ(?:ts|des|s|t|de|er)\s+(?:\S+\s+){0,3}in|avlyst\p{L}*|avblåst\p{L}*|avblåstes|avbok\p{L}*|struk(?:its|na|et|en)|ströks|slopa\p{L}*|utgått|utgick|cancell?ed|call(?:ed)?\s+off|skipp?\p{L}*|dropped|drop|scrapped)(?!\p{L})/iu,
  ],
  [
    'moved',
    /(?<!\p{L})(?:(?:om|fram)?flytta\p{L}*|omboka\p{L}*|framskjutna|(?:skjutits|sköts|skjutna)\s+(?:\S+\s+){0,3}(?:upp|fram)|uppskjutna|senarela\p{L}+|tidigarela\p{L}+|pushed\s+back|put\s+off|shifted|rebooked|(?:byt|ändra|få)t*\s+(?:ny(?:tt)?\s+)?(?:datum|dag|tid)|changed|moved|rescheduled|postponed)(?!\p{L})/iu,
  ],
  ['joint', /(?<!\p{L})(?:gemensam\p{L}*|ihop\s+med|tillsammans\s+med|jointly|joint)(?!\p{L})/iu],
];

/** Which meetings are meant by what became of them, where that is said. */
export function onlyIn(line: string): MeetingsOnly | undefined {
  return onlyWords.find(([, words]) => words.test(line))?.[0];
}

const many = /(?<!\p{L})(?:hur\s+många|antal(?:et)?|how\s+many|number\s+of)(?!\p{L})/iu;
const yesOrNo =
  /^(?:och\s+|and\s+)?(?:är|va|var|har|hade|finns|fanns|blir|blev|ska|kommer|måste|behöver|bör|sker|skedde|hålls|hölls|körs|kördes|genomförs|genomfördes|kör|körde|satt|träffades|must|should|shall|ses|träffas|möts|sågs|is|are|was|were|do|does|did|will|has|have|had)\s/iu;

/** How many are asked for. */
export function isCount(line: string): boolean {
  return many.test(line);
}

/** It can be answered by yes or no; "var är" and "var hölls" ask where. */
export function isYesOrNo(line: string): boolean {
  return (
    yesOrNo.test(line) &&
    !/^(?:var|va)\s+(?:är|hölls|va|var|ska|ses|hålls|ligger|träffas|blir|någonstans|nånstans|hade|har|sågs|möttes)(?!\p{L})/iu.test(
      line,
    )
  );
}

const whens: readonly (readonly [WhenAsked, RegExp])[] = [
  [
    'until',
    /(?<!\p{L})(?:hur\s+(?:länge|lång\s+tid|långt|många\s+(?:dagar|veckor|månader))\s+(?:är\s+det|dröjer|återstår|har\s+vi|kvar|sedan|sen)|(?:långt|länge|lång\s+tid|hur\s+många\s+(?:dagar|veckor|månader))\s+(?:kvar|till|tills|innan)|dröjer|(?:dagar|veckor)\s+(?:kvar|sedan|sen)|how\s+(?:long|many\s+(?:days|weeks))\s+(?:is\s+it\s+)?(?:until|till|to|ago|since|are\s+(?:left|there))|how\s+long\s+(?:is\s+it|ago|since)|how\s+far\s+(?:off|away)|long\s+(?:until|till))(?!\p{L})/iu,
  ],
  ['week', /(?<!\p{L})(?:vilken\s+vecka|veckonummer|(?:what|which)\s+week)(?!\p{L})/iu],
  [
    'length',
    /(?<!\p{L})(?:hur\s+(?:länge|lång\p{L}*)|hur\s+många\s+(?:dagar|timmar)|how\s+long|how\s+many\s+(?:days|hours))(?!\p{L})/iu,
  ],
];

/** What is asked of a meeting's time besides its day. */
export function whenIn(line: string): WhenAsked | undefined {
  return whens.find(([, words]) => words.test(line))?.[0];
}

const ahead =
  /(?<!\p{L})(?:kvar|återstå\p{L}*|resten|kommande|framöver|framför|planera\p{L}*|inplanera\p{L}*|(?:gånger|ggr)\s+till|left|remain\p{L}*|rest|coming|upcoming|ahead|planned)(?!\p{L})/iu;

/** Only those that have not been are meant. */
export function isAhead(line: string): boolean {
  return ahead.test(line);
}

const whys =
  /(?<!\p{L})(?:varför|hur\s+kommer\s+det\s+sig|av\s+vilk\p{L}+\s+(?:skäl|anledning)|vad\s+beror|anledning\p{L}*|orsak\p{L}*|why|reason|how\s+come)(?!\p{L})/iu;

/** A reason is asked for. */
export function isWhy(line: string): boolean {
  return whys.test(line);
}

const were =
  /(?<!\p{L})(?:hade|var|va|hölls|handlade|träffade|mötte|gällde|blev|was|were|did|had)(?!\p{L})/iu;

/** What was, where a line tells of it as past. */
export function tenseIn(line: string): Tense {
  return were.test(line) ? 'past' : 'any';
}

const pastVerbs =
  /(?<!\p{L})(?:hade|hölls|höll|ägde|blev|sågs|träffades|möttes|samlades|satt|körde|började|slutade|startade|åkte|was|were|did|had)(?!\p{L})/iu;
const presentVerbs =
  /(?<!\p{L})(?:är|blir|hålls|äger|ska|ses|träffas|möts|samlas|sitter|kör|körs|börjar|slutar|startar|åker|is|are|will|do|does|shall)(?!\p{L})/iu;

/** As a line's verbs tell it; nothing where they tell both or neither, and of "var" alone, which asks where as well. */
export function plainTense(line: string): 'past' | 'future' | undefined {
  const [was, is] = [pastVerbs.test(line), presentVerbs.test(line)];
  return was === is ? undefined : was ? 'past' : 'future';
}

const whenWords =
  /(?<!\p{L})(?:när|var|vart|hur|vilk\p{L}+|dags|\p{L}*(?:tid|tiden|tider|plats|platsen|lokal|lokalen|datum|datumet|dag|dagen|adress|ort|rum|klockslag|vecka)|någonstans|åka|resa|when|where|what|which|how|time|place|venue|dates?|day|address|room|week)(?!\p{L})/iu;

/** A time or a place is asked for, in whatever words. */
export function namesWhen(line: string): boolean {
  return whenWords.test(line);
}
