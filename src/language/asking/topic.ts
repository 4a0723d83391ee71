import type { Meeting } from '../../meetings/model/meeting.ts';
import { holdsWord } from '../../meetings/search/search.ts';
import type { UnderstandContext } from '../intent.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { readWhich } from '../reading/sentences/read-which.ts';
import type { Said } from '../said.ts';
import { isThisGroup } from './this-group.ts';

/** Words that lead to what is asked about, and are no part of it. */
const leading =
  /^(?:(?:(?:under|på|i|vid|till|at|in)(?=\s+(?:punkten|ärendet|frågan|the\s+(?:item|point|matter))\s)|(?:oss|mig|gruppen|där|här|us|me)(?=\s+(?:om|about)\s)|(?:något|nåt|ngt|nånting|something|(?:(?:något|nåt)\s+)?mera?|more)(?=\s+(?:om|kring|angående|ang|on|about)\s)|som\s+(?:gäller|gällde|rör|rörde|handlar\s+om|handlade\s+om|har\s+(?:med|att\s+göra\s+med))|(?:där|här)(?=\s+(?:med|om)\s)|(?:ordet|begreppet|termen|uttrycket|förkortningen)(?=\s)|det|den|de|dom|vår|vårt|våra|om|med|kring|ang|angående|gällande|rörande|(?:(?:positiva?|negativa?|kritiska?|tveksam(?:ma)?|skeptiska?)\s+till|emot|positive\s+(?:about|to)|against|critical\s+of)(?=\s)|ärendet|frågan|saken|punkten|uppdraget|upp|uppe|åter|tillbaka|se|the|our|on|of|about|regarding|matter|issue|item|question|assignment|task)\s+)+(?=\S)/iu;
/** What can be asked about in the same words, and is no topic; a number of four digits that is no year may be a name. */
const noTopic =
  /^(?:(?:n[åa]gon|nån|något|nåt|några)\s+(?:punkt|ärende)\p{L}*(?:\s|$)|(?:någon|nån|ngn)\s+\p{L}{3,}(?:a|at|it)\s+(?:något|nåt|ngt)(?:\s|$)|vi\s+(?:i|på|hos)\s|(?:19|20)\d\d|\d(?!\d{3}(?!\d))|§|(?:punkt|pkt|item)\s*\d|beslut\s*\d|dags(?=\s|$)|(?:in|at|on|under|i|på|vid)\s+(?:punkt|pkt|item|point|§)\s*\d|(?:det|den|de|dom|detta|denna|dessa|han|hon|hen|vi|ni|jag|du|man|it|that|this|they|we|you|he|she|i|punkter(?:na)?|ärenden(?:a)?|items|points|allt|alla|något|nåt|ngt|något\s+\S+|anything|something|vara|vikt|viktigt|särskilt|intressant|av\s+(?:vikt|intresse)|alls|överhuvudtaget|över\s+huvud\s+taget|at\s+all|allting|everything|all|(?:(?:hela|nästa|kommande|the|next)\s+)*(?:våren|hösten|sommaren|vintern|terminen|året|halvåret|månaden|veckan|spring|autumn|summer|winter|year|month)(?:\s+(?:20\d\d|nästa\s+år|i\s+år|next\s+year))?|vad|var|hur|vem|vilka|what|who)$|(?:mötet|möte|mötena|protokollet|protokoll|dagordningen|agendan|dagordning|kallelsen|närvaron|the\s+(?:meeting|minutes|agenda))(?:$|\s))/iu;

/** Whether there is anything at all is asked of no topic: "fullmäktige godkänna något". */
const ofAnything = /\s(?:något|nåt|ngt|någonting|nånting|anything)$/iu;

/** What a topic was put as: "dragningen om X" is about X, as is "infon kring X". */
const putAs =
  /^(?:the\s+|den\s+|det\s+)?(?:\p{L}*(?:dragningen|presentationen|bilder(?:na)?|bildspelet|slides|informationen|infon|genomgången|workshopen|föreläsningen|seminariet|redovisningen|passet|diskussionen|samtalet|dialogen|avrapporteringen|lägesrapporten|uppdateringen|redogörelsen|grupparbetet|delen|ärendet|frågan|punkten)|workshop|presentation|talk|session|seminar|discussion|briefing|update|information)\s+(?:om|kring|från|angående|ang|gällande|rörande|about|on|regarding)\s+(?=\S)/iu;

/** That it was spoken of is no part of it: "vi pratade om nåt med hemsjukvården". */
const spokenOf =
  /^(?:vi|ni|man|we|you)\s+(?:pratade|diskuterade|talade|snackade|talked|spoke|discussed)\s+(?:(?:om|about|of)\s+)?(?:(?:nåt|något|någon|nån|something|some)\s+)?(?:(?:med|om|with|about)\s+)?(?=\S)/iu;

/** What people add after what they ask about, and is no part of it. */
const trailing =
  /\s+(?:genom\s+åren|hittills|alls|uppe|åter|tillbaka|överhuvudtaget|(?:nån|någon)\s+gång|(?:mer|fler)\s+än\s+en\s+gång|flera\s+gånger|more\s+than\s+once|thing|någonsin|nånsin|at\s+all|egentligen|nu\s+igen|igen|just\s+nu|nu|än|ännu|redan|nuförtiden|tidigare|förut|även|då|sen|alltså|liksom|förresten|ungefär|totalt|sammanlagt|också|ändå|tack|exakt|precis|i\s+(?:nuläget|dagsläget|dag|kr|kronor|pengar|stort|korthet)|(?:från|vid|efter|till)\s+(?:och\s+med\s+)?(?:årsskiftet|nyår)|till\s+(?:slut|sist)|i\s+slutändan|på\s+sistone|(?:till|inför|före)\s+nästa\s+(?:gång|möte)|nästa\s+(?:år|termin)|framöver|framgent|next\s+year|going\s+forward|over\s+the\s+years|so\s+far|by\s+now|now|yet|already|before|earlier|please|in\s+(?:the\s+end|money|kronor|total|short)|(?:the\s+)?(?:assignment|task|question|matter|item|issue)|uppdraget)$/iu;
/** Small words that a topic neither begins nor ends with. */
const before =
  /^(?:(?:för|av|till|på|i|vid|hos|mot|att|just|själva|hela|nåt|något|lite|of|for|to|with|that|those|these|a|an|any|in)\s+)+(?=\S)/iu;
const after =
  /(?:\s+(?:på|i|att|för|om|med|av|till|från|vid|eller|och|o|&|som|att\s+(?:gå|bli|kosta)|on|for|of|to|in|about|with|from|or|and))+$/iu;
/** "Rehabfrågan" is about rehab. */
const calledSo =
  /(\p{L}{4,}?)s?(?:punkten|frågan|ärendet|uppdraget|avsnittet|(?<=\p{L}{8}s?)delen|spåret|biten|grejen|snacket|historien|saken)(?!\p{L})/giu;
/** "BUP-frågan" is about BUP. */
const calledShort =
  /(\p{L}{2,})-(?:punkten|frågan|frågorna|ärendet|uppdraget|spåret|biten|grejen|delen|saken|snacket|historien|projektet|samarbetet|arbetet|satsningen|förlängningen|diskussionen|förslaget)(?!\p{L})/giu;
/** What is asked besides in the same line, and is no part of it: "hemsjukvården och vem betalar". */
const besides =
  /\s*(?:,|\s)\s*(?:och|o|&|samt|and|eller|or)\s+(?:i\s+så\s+fall\s+)?(?:(?:på|i|till|från|med|av|för|hos|to|by|with|from|for|of|at|on|under)\s+)?(?:hur|när|var|vart|vem|vilk(?:a|en|et)|vad|varför|where|when|who|whom|how|what|which|why|(?:blev|var|är|fick|har|hade|gick|kom|tog|finns|fanns|ska|kan|did|was|is|were|are|has|have)\s+(?:det|vi|någon|nån|ngn|något|nåt|de|dom|den|man|there|we|it|anyone|anybody|they))(?:\s.*)?$/iu;
const toldBy = /(?<=\S)\s+(?:enligt|according\s+to)\s+\S.*$/iu;
const besidesBefore =
  /^(?:och|and)\s+(?:vad|hur|när|what|how|when)\s+(?:\S+\s+){1,3}?(?:om|kring|about|on|regarding)\s+(?=\S)/iu;
/** What a time begins with that stands after a topic. */
const timely =
  /^(?:på|i|vid|under|den|från|in|at|on|from|during|sist|senast|förra|föregående|nästa|last|next)$/iu;
const longestTime = 5;

/** What is asked about, and the meeting at which, where one is named after it: "hemsjukvården i december". */
export type Topic = { readonly words: string; readonly meeting?: Meeting; readonly named?: Said };

/** The same as `readTopic`, with the meeting that is named after it. */
export function readTopicAt(said: string | undefined, context: UnderstandContext): Topic | undefined {
  const words = topicIn(said, context);
  if (words === undefined) return undefined;
  const parts = words.split(/\s+/u);
  for (let count = Math.min(longestTime, parts.length - 1); count > 0; count -= 1) {
    const [first = ''] = parts.slice(-count);
    if (!timely.test(first)) continue;
    const read = readMeeting(parts.slice(-count).join(' '), context, 'past');
    if (read?.kind !== 'meeting') continue;
    const before = readTopic(parts.slice(0, -count).join(' '), context);
    if (before !== undefined)
      return {
        words: before,
        meeting: read.meeting,
        ...(read.named === undefined ? {} : { named: read.named }),
      };
  }
  const bare = bared(words);
  return isThisGroup(bare, context) ? undefined : { words: bare };
}

/** What is asked about, in the words of the question; undefined where they name this group, a meeting, an item's number or an assignment, or tell nothing. */
export function readTopic(said: string | undefined, context: UnderstandContext): string | undefined {
  const words = topicIn(said, context);
  return words === undefined ? undefined : bared(words);
}

/** Without the small words at its ends. */
function bared(words: string): string {
  return words.replace(before, '').replace(after, '');
}

/** The same as `readTopic`, with the small words by which a time in it is known. */
export function topicIn(said: string | undefined, context: UnderstandContext): string | undefined {
  let words = (said ?? '').replace(/^["”'’»]+|["”'’«]+$/gu, '').trim();
  for (let left = words.replace(trailing, ''); left !== words; left = words.replace(trailing, ''))
    words = left;
  words = words.replace(spokenOf, '').replace(besides, '').replace(toldBy, '').replace(besidesBefore, '');
  words = words.replace(leading, '').replace(putAs, '').replace(calledSo, '$1').replace(calledShort, '$1');
  if (
    !tellsSomething(words, context) ||
    noTopic.test(words) ||
    ofAnything.test(words) ||
    isThisGroup(words, context)
  )
    return undefined;
  if (readWhich(words, context) !== undefined) return undefined;
  const meeting = readMeeting(words, context, 'any');
  return meeting === undefined || (meeting.kind === 'none' && meeting.time === undefined) ? words : undefined;
}

/** A number tells something where the Book's texts have it: "1177". */
function tellsSomething(words: string, { book }: UnderstandContext): boolean {
  if (/\p{L}{2}/u.test(words)) return true;
  return /^\d{3,}$/u.test(words) && !/^(?:19|20)\d\d$/u.test(words) && holdsWord(book, words);
}
