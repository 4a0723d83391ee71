import { once } from '../../reading/phrases/once.ts';
import { macros } from '../macros.ts';
import { questionRows } from '../question-rows.ts';

const swedish =
  'alla allt alltid andra annan annars kaffe lunch mat maten väder vädret antal antalet arbete arbetet att avvika bara behöver bland blev bli blir borde borta bra brukar började börja både bästa daga dagar dagen de dem den denna deras dess dessa det detta dig din dina ditt dock dom domen då där därför efter efteråt eller en enda enligt er era ert ett fanns fick finns fler flera flest fram framför från fråga frågan frågor få fått får för före förra första ge genom ger gett gick gjort god goda gott gånger går gått göra gör ha hade haft han har hela helgen heller helt hen hennes hit hjälp hon honom hos hur här hålla håller hålls höll i idag igen igår in inför ingen inget innan inne inom inte jag ju kan kanske klar klart kom komma kommer kommit kring kunde kunna kvar lagt land last led leda leder lite ligger ligga lista lägga läge läget länge längre man mars med mellan men mer mest mig min mina mindre mitt mot mycket måste möte mötet mötena namn ni nog nu ny nya nytt någon något några när nästa när och också ofta om oss på per plats redan rena roll rätt sa sade sak saker samma sedan sen senast senaste senare ser ses sig sin sina sist sista sitt sitta sitter ska skall skriva skriver skulle slut slå som stor stora står stå svar så sådan sätt ta tack tag tagit tala tar tid tiden tidigare till tillbaka tills tog tre trots tror två under upp uppe ur ut utan utom vad vara varandra varit varför varje var vart vecka vem vems veta vid vidare vilka vilken vilket vill visa visar visste väl våra vår vårt åt år året än ännu är åter över övrig övriga övrigt mark maj may juni juli april augusti måndag tisdag onsdag torsdag fredag lördag söndag sommar sommaren vinter vintern höst hösten vår våren';
const english =
  'a about after again all also an and any anyone are as ask at be been before being both but by can come comes coming could day days did do does done during each end ever every everyone few first for from get give given go good group had has have he her here him his how i if in into is it its just know last late latest least left let like list long made make many mark may me meeting more most much must my name need never new next no not now of off often on once one only or other our out over own part people person place please present put said same say see she should show since so some someone still such take than thank thanks that the their them then there these they this those through time to told too two under until up us was way we well went were what when where which while who whole whom whose why will with without would year yes you your january february march june july august september october november december monday tuesday wednesday thursday friday saturday sunday';
const times =
  'januari februari mars april maj juni juli augusti september oktober november december internatet föregående måndagen tisdagen onsdagen torsdagen fredagen';

/**
 * Words that people use when they ask, in small letters: those of the phrases, and the most usual ones of both
 * languages. None of them is a name, but where it is written as one.
 */
export const ordinaryWords: () => ReadonlySet<string> = once(
  () =>
    new Set([
      ...Object.values(questionRows).flatMap(({ sv, en }) =>
        [...Object.values(sv), ...Object.values(en)].flat().flatMap(wordsOf),
      ),
      ...Object.values(macros).flatMap((pieces) => Object.values(pieces).flatMap(wordsOf)),
      ...[swedish, english, times].flatMap((list) => list.split(' ')),
    ]),
);

/** With and without what may be left out of a word: "protokoll[et]". */
function wordsOf(row: string): readonly string[] {
  const bare = row.toLowerCase().replace(/\{\w+\}/gu, ' ');
  return [bare.replace(/[[\]()|]/gu, ' '), bare.replace(/[[\]]/gu, '').replace(/[()|]/gu, ' ')].flatMap(
    (text) => text.match(/\p{L}+/gu) ?? [],
  );
}

/** First names and places that are words as well; in small letters they are names only where one is asked about. */
export const alsoWords: ReadonlySet<string> = new Set(
  'ale an art berg bill bo björn blom bro bror dag dal ed ek eda falk frank gran hed hjort hope kil kvist lilja lind liv lo love lund mark maj may miles mora my pat per rose ros rut sala sand siv skog sol sten stig strand ström sue tage tor vara viola will'.split(
    ' ',
  ),
);
