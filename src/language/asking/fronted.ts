const asking =
  'när|hur|vem|vilka|vilken|vilket|vad|va|var|varför|har|är|blev|fick|sa|sade|finns|fanns|kom|togs|tog|hade|gick|when|how|who|which|what|where|why|has|have|is|was|were|did|does|do|any';
/** What is asked about, a pause, and then the question. */
const turned = new RegExp(
  `^(?<front>[^,:?]{3,80}?)(?:\\s*[,:–]|\\s-)\\s+(?<ask>(?:${asking})\\s.*|(?:back\\s+when))$`,
  'iu',
);
/** Words that point back to what was named first, the plainest before those that often point nowhere. */
const back: readonly RegExp[] = [
  /(?<!\p{L})(?:det\s+ärendet|den\s+frågan|den\s+punkten|det\s+uppdraget|that\s+(?:matter|item|question|assignment))(?!\p{L})/iu,
  /(?<!\p{L})(?:den|dem|där|it|them|there)(?!\p{L})/iu,
  /(?<=\s)(?:det|detta|that)$/iu,
  /(?<!\p{L})(?:det)(?=\s+(?:klart|färdigt|upp|uppe|tillbaka|bli|kommit|gjort|vara))/iu,
];

/** Whoever asks tells of herself: "jag är ny här, …". */
const ofOneself =
  /^(?:(?:jag|vi|eftersom|we)\s|(?:as|since)\s+(?:i|we)\s|i\s+(?:am|was|have|had|think|thought|wonder|wondered|missed|joined|just|only|need|want|do|did)\s|(?:i|we)['’](?:m|re|ve|d)\s)/iu;

/** A question with what it is about named first, put the plain way: "enkäten, vem gör den" asks "vem gör enkäten". */
export function unfronted(line: string): string | undefined {
  const { front, ask } = turned.exec(line)?.groups ?? {};
  if (front === undefined || ask === undefined || ofOneself.test(front)) return undefined;
  const points = back.find((one) => one.test(ask));
  return points === undefined ? `${ask} ${front}` : ask.replace(points, () => front);
}
