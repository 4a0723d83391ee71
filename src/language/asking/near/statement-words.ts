/** Verbs that tell, wherever in a line they stand. */
export const verbs =
  /^(?:är|var|blev|blir|har|hade|kommer|kom|ska|skulle|kan|kunde|vill|ville|måste|får|fick|gör|gjorde|går|gick|tycker|tror|hoppas|tar|tog|deltog|deltar|sa|säger|står|stod|\p{L}{2,}(?:ade|dde|tte|kte)|is|was|are|were|has|had|will|would|shall|should|can|could|must|did|does|do|think|hope|went|came|\p{L}{3,}ed)$/u;
/** Words by which questions begin. */
export const asking =
  /^(?:stämmer|vem|vems|vilka|vilken|vilket|vad|var|vart|när|hur|varför|är|har|hade|finns|fanns|blev|blir|ska|skulle|kan|kommer|kom|deltog|fick|får|gick|går|togs|fattades|sa|who|whom|whose|which|what|where|when|how|why|is|was|are|were|has|had|have|did|does|do|will|would|can|could|should|what's|who's|when's|where's)$/u;
/** How nothing but a question begins: "när mötet är slut" may begin an order, and so may "vad bra, …". */
const onlyAsking =
  /^(?:(?:vem|vems|vilka|vilken|vilket|vad|hur|varför|who|whom|whose|which|what|how|why)(?!\p{L})|(?:när|when)\s+(?:är|var|blir|blev|ska|skall|kommer|kom|har|hade|måste|börjar|slutar|is|was|are|were|do|does|did|will|must|should|has|have)(?!\p{L}))/iu;

/** Whether a line is surely put as a question; a few exact orders are too. */
export function isPutAsQuestion(line: string): boolean {
  return line.trimEnd().endsWith('?') || (onlyAsking.test(line) && !/[,;:.!–]/u.test(line));
}

/** Verbs by which something is asked to be shown. */
export const showing =
  /^(?:visa|lista|sammanställ|ange|se|läs|läsa|sök|söka|hitta|citera|berätta|säga|ge|få|ta|kolla|påminna|upprepa|sammanfatta|show|list|see|read|find|search|get|give|have|tell|quote|remind|repeat|say)$/u;
/** Verbs by which someone is asked to do something. */
export const modal = /^(?:kan|kunde|skulle|vill|could|can|would|will)$/u;

/** Whether a word asks or tells, and is not what is asked about. */
export function asksOrTells(word: string): boolean {
  return verbs.test(word) || asking.test(word) || /^(?:vi|jag|du|ni|man|i|we|you)$/u.test(word);
}
