import type { Random } from '../../test/store/random.ts';

// Running text as minutes hold it: a few words stand everywhere, and most in one or two places, for Swedish puts words
// together. Of 600,000 words about 30,000 are different.

const small =
  'och att i på för som av en det med till är om har den inte ett de vid från kan ska blir samt under inom efter även mellan där detta vi man skulle mot utifrån hur denna alla också över få sig andra utan genom finns ha var behöver kring framåt idag fler gällande'.split(
    ' ',
  );
const heads =
  'hem|sjuk|vård|barn|ungdom|äldre|region|kommun|läns|samverkans|skol|elev|hälso|folkhälso|social|psykiatri|rehabiliterings|läkar|läkemedels|tand|primärvårds|akut|natt|dag|bemannings|utskrivnings|hemgångs|hjälpmedels|utbildnings|arbets|projekt|budget|avtals|överenskommelse|styr|ledning|utvecklings|forsknings|digital|journal|patient|brukar|anhörig|omsorgs|boende|demens|palliativ|suicid|missbruks|beroende|integrations|språk|tolk|trygghets|säkerhets|kris|beredskaps|transport|fordons|lokal|hyres|upphandlings|kvalitets|uppföljnings|statistik|ekonomi|kostnads|resurs|kompetens|rekryterings|personal|chefs|nämnd|förvaltnings|mötes|remiss|rutin|riktlinje|handlings|kommunikations|informations|kultur|idrotts|miljö|klimat|energi|livsmedels|kost|nutritions|smärt|stroke|hjärt|diabetes|infektions|vaccinations|smittskydds|hygien|mun|syn|hörsel|logoped|familje|föräldra|mödra|förskole|gymnasie|vuxen|äldreomsorgs|funktions|assistans|färdtjänst'.split(
    '|',
  );
const tails =
  'avtal|plan|grupp|team|modell|rutin|samordning|utveckling|uppföljning|arbete|stöd|insats|behov|kontakt|ansvar|uppdrag|fråga|underlag|rapport|analys|projekt|utbildning|verksamhet|enhet|mottagning|central|process|strategi|program|råd|nätverk|samtal|besök|planering|kartläggning|utredning|bedömning|behandling|dokumentation|system|register|tjänst|lösning|åtgärd|förslag|mål|nivå|kostnad|finansiering|fördelning|bemanning|kompetens|sekreterare|chef|ledare|samordnare|handläggare|konferens|dialog|inventering'.split(
    '|',
  );
const endings = ['', 'en', 'et', 'er', 'erna', 's', 'ens', 'arna'];
const lexiconSize = 36_000;
const sentencesAParagraph = 4;

let made: readonly string[] | undefined;

/** The commonest first: small words, then words and compounds in their endings, the same in every run. */
function lexicon(random: Random): readonly string[] {
  if (made !== undefined) return made;
  const all = heads.flatMap((head) =>
    tails.flatMap((tail) => endings.map((ending) => `${head}${tail}${ending}`)),
  );
  const simple = tails.flatMap((tail) => endings.map((ending) => `${tail}${ending}`));
  made = [...small, ...shuffled(simple, random), ...shuffled(all, random)].slice(0, lexiconSize);
  return made;
}

function shuffled(words: string[], random: Random): readonly string[] {
  for (let at = words.length - 1; at > 0; at -= 1) {
    const other = random(at + 1);
    [words[at], words[other]] = [words[other] ?? '', words[at] ?? ''];
  }
  return words;
}

/** So many words in sentences and paragraphs; a word is the rarer the later it stands in the lexicon. */
export function runningText(words: number, random: Random): string {
  const all = lexicon(random);
  const word = () => all[Math.floor(all.length ** (random(1_000_000) / 1_000_000)) - 1] ?? '';
  const sentences: string[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(left, 8 + random(12));
    const said = Array.from({ length }, word).join(' ');
    sentences.push(`${said.charAt(0).toUpperCase()}${said.slice(1)}.`);
    left -= length;
  }
  return sentences
    .map((one, at) => `${one}${(at + 1) % sentencesAParagraph === 0 ? '\n\n' : ' '}`)
    .join('')
    .trim();
}
