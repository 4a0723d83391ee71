const greeting =
  '(?:hej(?:san)?|hallå|tjena|god\\s+(?:morgon|dag|kväll)|hi|hello|hey|good\\s+(?:morning|afternoon))(?:\\s+(?:igen|där|again|there|du))?\\s*[,!.–-]+\\s*';
const politely = '(?:snälla|gärna|vänligen|möjligen|kanske|bara|please|kindly|just)';
const someone = '(?:du|ni|man|vi|jag|någon|nån|you|i|we|someone|anyone|anybody)';
const telling =
  '(?:säga|dra|visa|lista|berätta|svara|veta|få\\s+veta|få\\s+reda\\s+på|kolla|kolla\\s+upp|se|få\\s+se|ta\\s+reda\\s+på|komma\\s+ihåg|påminna|upplysa|tala\\s+om|tell|say|know|check|see|find\\s+out|remember|remind|look\\s+up)';
const whom = '(?:\\s+(?:mig|oss|mej|för\\s+mig|för\\s+oss|me|us|om|på|in))*';
/** Ways of asking to be told, before what is asked itself. */
const leads = [
  `(?:kan|kunde|skulle|vill|can|could|would|will)\\s+${someone}(?:\\s+${politely})?(?:\\s+(?:kunna|vilja|be\\s+able\\s+to|like\\s+to|vänligen))?\\s+${telling}${whom}`,
  `(?:(?:jag|vi|i|we)(?:'d|\\s+would|\\s+skulle)?(?:\\s+${politely})?\\s+)?(?:vill|vilja|behöver|behöva|undrar|funderar(?:\\s+på)?|önskar|want\\s+to|wonder(?:ed)?|need\\s+to|like\\s+to|was\\s+wondering|am\\s+wondering)(?:\\s+${politely})?(?:\\s+${telling})?${whom}`,
  `(?:vet|minns|do|does|kommer)\\s+${someone}(?:\\s+(?:ihåg|know|remember|happen\\s+to\\s+know))?`,
  `(?:säg|berätta|tala\\s+om|kolla|kolla\\s+upp|påminn|tell|check|remind|say)${whom}`,
  'any\\s+idea|har\\s+(?:du|vi|ni)\\s+koll\\s+på|det\\s+vore\\s+bra\\s+att\\s+veta|bra\\s+att\\s+veta',
].join('|');
const asking =
  '(?:vem|vilka|vilken|vilket|vad|när|var|vart|hur|varför|who|whom|which|what|when|where|how|why)(?!\\p{L})';
const asked = new RegExp(`^(?:${leads})\\s*[,:]?\\s+(?<ask>${asking}.+)$`, 'iu');
const whether = new RegExp(`^(?:${leads})\\s*[,:]?\\s+(?:om|ifall|huruvida|if|whether)\\s+(?<ask>.+)$`, 'iu');
const greeted = new RegExp(`^${greeting}(?<ask>.{4,})$`, 'iu');
/** Of whoever asks, before what she asks: "jag är ny här, …". */
const told =
  /^(?:(?:jag|vi|som|eftersom|i|we|as|since)\s|i['’]m\s|we['’]re\s)[^,.!?]{2,60}[,.!]\s+(?:(?:så|so|och|and|men|but)\s+)?(?<ask>(?:vem|vilka|vilken|vilket|vad|när|var|vart|hur|varför|är|har|kan|finns|ska|who|which|what|when|where|how|why|is|are|do|does|did|has|have|can)\s.+)$/iu;
/** What it is good for, after what is asked: "… så jag kan boka tåg". */
const meantFor =
  /^(?<ask>.{8,}?),?\s+(?:så(?:\s+att)?|för\s+att|so(?:\s+that)?)\s+(?:jag|vi|man|i|we)\s+(?:kan|kunde|ska|vill|vet|hinner|slipper|behöver|can|could|will|know|need)\s+(?:\p{L}+\s+){0,12}\p{L}+\s*[.!?]*$/iu;
/** Or of what she wants it for, in a sentence of its own. */
const toldAfter = /^(?<ask>[^?]{8,}\?)\s+(?:jag|vi|det|den|i|we|it|this)\s[^?]+$/iu;
const doubted = /^(?<ask>.{6,}?),?\s+(?:eller\s+(?:inte|ej|hur)|or\s+not)\s*\??$/iu;
const thanked =
  /^(?<ask>.{6,}?)[,.]?\s+(?:tack(?:\s+(?:så\s+mycket|på\s+förhand))?|thanks(?:\s+(?:in\s+advance|a\s+lot))?|thank\s+you)\s*[.!]?$/iu;
/** Who wrote it, as under a letter. */
const signed =
  /^(?<ask>.{6,}?)[,.!]?\s*(?:\s\/\s?|(?<=[?.!,]\s*)(?:[Mm]vh|(?:[Vv]änliga\s+)?[Hh]älsningar|[Hh]älsar|[Vv]änligen|(?:[Bb]est\s+|[Kk]ind\s+)?[Rr]egards|[Bb]est)[\s,]+)\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]*){0,2}[.!]?$/u;

/**
 * What is asked in a line that begins with a greeting, something of whoever asks or a wish to be told, or ends in what it
 * is good for, thanks, a name or "eller inte"; undefined where it is asked plainly. What is asked to be done, and not to be told, is left as it is.
 */
export function withoutLeadIn(line: string): string | undefined {
  let so = line.trim();
  for (const one of [greeted, signed, thanked, told, toldAfter, meantFor, asked, whether, doubted])
    so = one.exec(so)?.groups?.['ask'] ?? so;
  return so === line.trim() ? undefined : so.replace(/[\s?.!]+$/u, '');
}
