/** What a word or two of a line ask of meetings; 'who' and 'why' only ask. */
export type MeetingCue =
  | 'any'
  | 'clock'
  | 'count'
  | 'day'
  | 'first'
  | 'form'
  | 'items'
  | 'joint'
  | 'length'
  | 'meet'
  | 'moved'
  | 'place'
  | 'settled'
  | 'theme'
  | 'until'
  | 'week'
  | 'who'
  | 'why';

/** Longer expressions before the words that they hold; what one has taken no other takes. */
const expressions: readonly (readonly [MeetingCue, string])[] = [
  ['day', '(?:vilken tid|när|hur dags) på året|(?:what|which) time of (?:the )?year|when in the year'],
  [
    'until',
    'hur många (?:dagar|veckor|månader)(?: är det)? (?:kvar|till|tills)|how many (?:days|weeks) (?:is it )?(?:left|until|till|to)',
  ],
  [
    'length',
    'hur (?:många|mycket) (?:timmar|tid|dagar)|how (?:many (?:hours|days)|much time)|(?:en|ett|två|tre|flera|one|two|several) (?:dag|dagar|dagars|dygn|days?)|tvådagars\\p{L}*|längst|längsta|kortast|kortaste|longest|shortest',
  ],
  [
    'form',
    '(?:alltså |dvs )?(?:inte|ej|not) (?:bara )?(?:på|via|över|on|over|via) (?:skärm|teams|länk|distans|plats|zoom|screen)|på riktigt|i verkligheten|öga mot öga|in real life|(?:sov|sover|sova) (?:\\S+ ){0,2}(?:över|kvar|borta)|i samma rum|in the same room|övernatta\\p{L}*|sover|sova|stay(?:ing)? (?:over|overnight|the night)|overnight',
  ],
  ['count', 'hur (?:många|mycket)(?: (?:gånger|möten|sammanträden|träffar|internat))?|hur (?:ofta|tätt)'],
  [
    'count',
    'antal(?:et)?(?: (?:gånger|möten|sammanträden|träffar))?|how (?:many|often)(?: (?:times|meetings|sessions))?|number of(?: meetings)?',
  ],
  [
    'why',
    'varför|hur kommer det sig|vad beror det på|av vilken anledning|why|how come|(?:anledningen|orsaken|skälet|reason)',
  ],
  [
    'until',
    '(?:hur )?(?:långt|länge|lång tid)(?: är det)? (?:kvar|till|tills|dröjer det)|hur (?:länge|lång tid) dröjer|dröjer|how (?:long|far)(?: is it)? (?:until|till|away|off|to)',
  ],
  [
    'length',
    'hur (?:länge|långt?|lång tid)|(?:håller|höll|hålla) på|(?:hel|halv)dag(?:en|ar)?|how long|timmar|lasts|lasted|long',
  ],
  [
    'first',
    '(?:kör|drar|sätter|kommer|startar|är|tar|börjar) (?:vi |gruppen |man |det |arbetet |verksamheten )?(?:igång|i gång|vid|upp|om)(?: igen)?|(?:starta|börja|dra|komma|köra|sätta)(?: \\S+)? (?:igång|i gång|upp|om)|(?:start|back|begin|resume|kick off|starting)(?: \\S+)? (?:up|again|after|off)|first',
  ],
  [
    'joint',
    '(?:bara|endast|enbart) (?:vi|oss|vår grupp|gruppen|den här gruppen)(?: själva)?|(?:någon|nån|några|vilka|vem|med) (?:mer|annan|andra|annat|fler|ytterligare|mera)(?: (?:grupp|grupper|organisation|nätverk|än (?:vi|oss|gruppen)))?|(?:är|har|var|kör|kommer) (?:vi|gruppen) (?:själva|ensamma)',
  ],
  [
    'joint',
    '(?:just|only) (?:us|we|the group|our group)|(?:any|some)(?:one|body) else|other (?:groups?|people|managers|networks?)|(?:by ourselves|on our own|with others|who else|which other)',
  ],
  [
    'joint',
    'gemensam\\p{L}*|ihop|tillsammans|sällskap|själva|ensamma|gäst(?:er|ar)?|samkör\\p{L}*|samordna[ts]|joint(?:ly)?|together|alone|joins?|joining|joined|guests?|share[ds]?',
  ],
  [
    'moved',
    'från början|i ?stället|alltid|always|(?:ställ|blås|bok)\\p{L}* (?:\\S+ )?(?:in|av|om)|(?:sköt|skjut|flytt)\\p{L}*(?: (?:upp|fram|på))?|hände med|hänt med|vad hände|what (?:happened|became)(?: (?:to|with|of))?|called off|pushed back|brought forward|put off',
  ],
  [
    'moved',
    'inte(?: (?:vara|varit|legat|ligga|bli|blir|är|längre|sagt|tänkt|sagt att|ha|haft|först)){1,2}|(?:blev|blir) det (?:inget|inte)(?: av)?|inte (?:\\S+ ){0,3}längre|(?:hade|har) (?:vi|man|ni) (?:inte )?(?:sagt|tänkt|bestämt|bokat|planerat)|skulle (?:inte )?(?:varit|vart|ha varit|legat|ha legat|ligga|vara|ha varit)',
  ],
  [
    'moved',
    'ändra\\p{L}*|bytt?|bytts|byttes|byte|ursprunglig\\p{L}*|inställ\\p{L}*|avlys\\p{L}*|uppskjut\\p{L}*|framflytta\\p{L}*|senarelag\\p{L}*|tidigarelag\\p{L}*|föreslog\\p{L}*|föreslag\\p{L}*|förslaget|tänkt|tanken|först|omboka\\p{L}*|slopa\\p{L}*|flytten|ändringen|changed?|moved?|cancelled|canceled|postponed|rescheduled|proposed|suggested|originally|initially|instead|dropped|längre',
  ],
  [
    'settled',
    'eventuellt?|spika\\p{L}*|set|due|bestäm[dt]a?|fastställ\\p{L}*|fastlag\\p{L}*|säkert?|preliminär\\p{L}*|definitivt?|klart?|satt (?:tid|datum)|(?:står|ligger|gäller) (?:\\S+ )?(?:fast|kvar|fortfarande)|confirmed|settled|definite|certain|fixed|tentative|still on|sure|decided',
  ],
  [
    'form',
    '(?:på|via|över|i|per) (?:skärm|skärmen|teams|zoom|länk|plats|distans|video|nätet)|in[ -]person|on[ -]?site|face[ -]to[ -]face|from home|digital\\p{L}*|fysisk\\p{L}*|hybrid\\p{L}*|hemifrån|distans\\p{L}*|teams\\p{L}*|zoom|skärm\\p{L}*|online|remote(?:ly)?|virtual(?:ly)?|physical(?:ly)?|live|irl|övernattning|form|formen|mötesform(?:en)?|format|uppkoppla\\p{L}*|videolänk|länk',
  ],
  [
    'form',
    '(?:måste|behöver|ska|bör) (?:vi|man|jag|alla|ni)(?: \\S+)? (?:åka|resa|ta sig|ta mig|pendla|bege|köra in|komma in)(?: (?:in|dit|iväg|någonstans))?|(?:jag|man|vi|alla) (?:åker|kommer|reser|pendlar) (?:in|dit)(?: till)?',
  ],
  ['day', 'take place|took place|taking place'],
  [
    'items',
    'tar? (?:vi |ni |man )?upp|tog (?:vi |ni |man |de )?upp|tas upp|togs upp|tagits upp|(?:gick|går|gå) (?:vi |ni |man )?igenom|(?:hann|hinner) (?:vi |ni |man )?(?:med|avhandla)|(?:på|i) (?:tapeten|bordet|programmet|schemat)|(?:dis[ck]us+\\p{L}*|prat(?:a|ar|ade|ades)|snacka\\p{L}*|avhandla\\p{L}*|behandla\\p{L}*|bet[ae]\\p{L}* av|göra|gjorde|gjordes|gör)(?: (?:vi|ni|man|gruppen))?(?: om)?',
  ],
  [
    'items',
    '(?:på )?listan|förbere\\p{L}*|punkt(?:er|erna)?|ärenden(?:a)?|rubrik(?:er|erna)|frågor(?:na)?|dagordning(?:en)?|agenda(?:n)?|program(?:met)?|ärendelistan?|innehåll(?:et)?|talk(?:ed|ing)? about|cover(?:ed|ing)?|discuss(?:ed|ing)?|dealt with|deal with|items?|topics|points|agenda',
  ],
  [
    'theme',
    'tema(?:t|n)?|ägn\\p{L}+|handla(?:r|de|t)?|fokus\\p{L}*|syfte(?:t)?|särski[l]?t|speciellt|ämne(?:t)?|huvud(?:fråga|punkt|ämne|tema)\\p{L}*|inriktning(?:en)?|vigd?|viks|vikt|poängen|meningen|bra för|anledningen till|till för|about|theme|topic|focus(?:ed)?|purpose|dedicated|devoted|spend|specially?|point of',
  ],
  ['week', '(?:vilken|what|which) (?:vecka|week)|veckonummer'],
  [
    'clock',
    'hur dags|klockan?|kl|klockslag(?:et)?|vilken tid|vilka tider|tider(?:na)?|tid(?:en)?|mötestid(?:er|erna|en)?|start(?:tid|tiden|ar|ade)?|slut(?:tid|tiden|ar|ade)?|börja[rd]?e?|pågå(?:r|tt)?|pågick|förmiddag(?:en)?|eftermiddag(?:en)?|morgonen|kvällen|håller (?:vi|ni)|what time|hours?|times?|starts?|started|begins?|began|ends?|ended|finish(?:ed|es)?|morning|afternoon',
  ],
  [
    'place',
    'höll (?:vi|ni|man|de|gruppen)? ?(?:till|hus)|håller (?:vi|ni|man|gruppen)? ?(?:till|hus)|plats(?:en)?|lokal(?:en|er)?|(?:konferens|mötes|samman\\p{L}+)?rum(?:met)?|konferens(?:lokal|anläggning|rum|hotell)\\p{L}*|hotell(?:et)?|ort(?:en)?|stad(?:en)?|adress(?:en)?|ställe(?:t)?|någonstans|nånstans|vart|åk(?:a|er|te)|res(?:a|er|te)|where|venue|place|address|room|town|city|building|located|location|hus(?:et)?',
  ],
  [
    'day',
    'när|vilken dag|vilket datum|vilka (?:dagar|datum)|vilken veckodag|veckodag(?:en|ar)?|dag(?:en)?|datum(?:et|en)?|datumlistan|infaller|hamnar|when|what day|which day|what date|which dates?|dates?|weekday',
  ],
  [
    'any',
    'hur (?:ser|såg)|(?:vad )?(?:händer|sker)|brukar|look(?:s|ing)? like|what is on|what does|något|nåt|någonting|nånting|några|någon|nån|inplanera\\p{L}*|plan(?:en|er)|inboka\\p{L}*|inlag[dt]a?|planera\\p{L}*|boka[dt]?e?|på gång|på schemat|i kalendern|anything|something|any|scheduled|planned|booked|coming up|on the calendar',
  ],
  [
    'meet',
    'höll|håller|ses|träffas|träffats|träffa|träffade(?:s)?|möts|mötas|möttes|sågs|setts|samlas|samlades|sammanträ\\p{L}+|sitta|sitter|satt|kör|körde|körs|kördes|köra|hålls|hölls|hålla|möte[tn]?s?|mötena|träff(?:en|ar)?|internat(?:et)?s?|övernattar|meet(?:s|ings?)?|met|meeting|gather(?:ing)?|sessions?|get-together|gathering|möts|mötts|haft|retreat|residential|sit|kalla(?:s|de|d)',
  ],
  ['who', 'vem|vilka|vilken|vilket|who|whom|which'],
];

const cues = expressions.map(
  ([cue, source]) => [cue, new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu')] as const,
);

/** Words of questions about meetings that say nothing of what is asked. */
const plain = new Set(
  (
    'i på den det de en ett att är va var vi ni man jag oss er du dig dom o och eller alltså nu då ju väl visst egentligen till inför under om för med av från fr vid hos åt så som ska skulle kan kunde får fick måste behöver behövde vill kommer komma blir blev bli har hade haft ha varit vara gör inte ingen inget inga någon gång gången gånger ggr hörde undrar tack hej snälla igen alla allt hela gruppen gruppens egentligen ens än ännu också också mig mitt vårt vår våra sig där här dit hit tillfället tillfälle ' +
    'ser ut huvud taget över avklarat avklarade redan strax grejen th st nd rd thing things one ones hinner kräver stan hem risk normalt vanligtvis oftast oftare natt räkna lista visa summera nämn ge skriv rada upp per sagts sagt datumen faktiskt vad mellan innan efter före sedan sen tills ute inne verkligen bara typ mest ungefär ja nej jo stämmer gäller gällde nog kanske ' +
    "the a an is are was were be been being do does did we you i our us it its it's that this there to in on at of for and or by with from will would shall should can could have has had so then still again held hold happen happening take taking go going get not no but what took taken normally usually ever list show give me happening happens how just only really before after since until between during group supposed meant please actually up"
  ).split(' '),
);

/** What a line asks of meetings, and which of its words are neither that nor small ones. */
export type CuesFound = { readonly cues: ReadonlySet<MeetingCue>; readonly rest: ReadonlySet<number> };

/** Finds what words, in small letters, ask of meetings. */
export function meetingCues(words: readonly string[]): CuesFound {
  const found = new Set<MeetingCue>();
  let text = words.join(' ');
  for (const [cue, match] of cues)
    text = text.replace(match, (said: string) => {
      found.add(cue);
      return '\u0000'.repeat(said.length);
    });
  const rest = new Set<number>();
  let start = 0;
  for (const [index, word] of words.entries()) {
    const left = text.slice(start, start + word.length);
    if (left.includes(word) && !plain.has(word)) rest.add(index);
    start += word.length + 1;
  }
  return { cues: found, rest };
}
