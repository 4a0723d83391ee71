/**
 * What words ask of meetings in Swedish, as patterns of words in small letters.
 */
export const meetingCuesSv = {
  yearTime: '(?:vilken tid|när|hur dags) på året',
  soManyLeft: 'hur många (?:dagar|veckor|månader)(?: är det)? (?:kvar|till|tills)',
  soLong:
    'hur (?:många|mycket) (?:timmar|tid|dagar)|(?:en|ett|två|tre|flera) (?:dag|dagar|dagars|dygn)|tvådagars\\p{L}*|längst|längsta|kortast|kortaste',
  inReality:
    '(?:alltså |dvs )?(?:inte|ej) (?:bara )?(?:på|via|över) (?:skärm|teams|länk|distans|plats|zoom)|på riktigt|i verkligheten|öga mot öga|(?:sov|sover|sova) (?:\\S+ ){0,2}(?:över|kvar|borta)|i samma rum|övernatta\\p{L}*|sover|sova',
  howMany: 'hur (?:många|mycket)(?: (?:gånger|möten|sammanträden|träffar|internat))?|hur (?:ofta|tätt)',
  number: 'antal(?:et)?(?: (?:gånger|möten|sammanträden|träffar))?',
  why: 'varför|hur kommer det sig|vad beror det på|av vilken anledning|(?:anledningen|orsaken|skälet)',
  howLongLeft:
    '(?:hur )?(?:långt|länge|lång tid)(?: är det)? (?:kvar|till|tills|dröjer det)|hur (?:länge|lång tid) dröjer|dröjer',
  howLong: 'hur (?:länge|långt?|lång tid)|(?:håller|höll|hålla) på|(?:hel|halv)dag(?:en|ar)?|timmar',
  first:
    '(?:kör|drar|sätter|kommer|startar|är|tar|börjar) (?:vi |gruppen |man |det |arbetet |verksamheten )?(?:igång|i gång|vid|om|upp igen)(?: igen)?|(?:starta|börja|dra|komma|köra|sätta)(?: \\S+)? (?:igång|i gång|upp|om)',
  othersToo:
    '(?:bara|endast|enbart) (?:vi|oss|vår grupp|gruppen|den här gruppen)(?: själva)?|(?:någon|nån|några|vilka|vem|med) (?:mer|annan|andra|annat|fler|ytterligare|mera)(?: (?:grupp|grupper|organisation|nätverk|än (?:vi|oss|gruppen)))?|(?:är|har|var|kör|kommer) (?:vi|gruppen) (?:själva|ensamma)',
  joint: 'gemensam\\p{L}*|ihop|tillsammans|sällskap|själva|ensamma|gäst(?:er|ar)?|samkör\\p{L}*|samordna[ts]',
  happened:
    'från början|i ?stället|alltid|(?:ställ|blås|bok)\\p{L}* (?:\\S+ )?(?:in|av|om)|(?:sköt|skjut|flytt)\\p{L}*(?: (?:upp|fram|på))?|hände med|hänt med|vad hände',
  noLonger:
    'inte(?: (?:vara|varit|legat|ligga|bli|blir|är|längre|sagt|tänkt|sagt att|ha|haft|först)){1,2}|(?:blev|blir) det (?:inget|inte)(?: av)?|inte (?:\\S+ ){0,3}längre|(?:hade|har) (?:vi|man|ni) (?:inte )?(?:sagt|tänkt|bestämt|bokat|planerat)|skulle (?:inte )?(?:varit|vart|ha varit|legat|ha legat|ligga|vara|ha varit)',
  moved:
    'ändra\\p{L}*|bytt?|bytts|byttes|byte|ursprunglig\\p{L}*|inställ\\p{L}*|avlys\\p{L}*|uppskjut\\p{L}*|framflytta\\p{L}*|senarelag\\p{L}*|tidigarelag\\p{L}*|föreslog\\p{L}*|föreslag\\p{L}*|förslaget|tänkt|tanken|först|omboka\\p{L}*|slopa\\p{L}*|flytten|ändringen|längre',
  settled:
    'eventuellt?|spika\\p{L}*|bestäm[dt]a?|fastställ\\p{L}*|fastlag\\p{L}*|säkert?|preliminär\\p{L}*|definitivt?|klart?|satt (?:tid|datum)|(?:står|ligger|gäller) (?:\\S+ )?(?:fast|kvar|fortfarande)',
  form: '(?:på|via|över|i|per) (?:skärm|skärmen|teams|zoom|länk|plats|distans|video|nätet)|digital\\p{L}*|fysisk\\p{L}*|hybrid\\p{L}*|hemifrån|distans\\p{L}*|teams\\p{L}*|zoom|skärm\\p{L}*|online|live|irl|övernattning|form|formen|mötesform(?:en)?|format|uppkoppla\\p{L}*|videolänk|länk',
  travel:
    '(?:måste|behöver|ska|bör) (?:vi|man|jag|alla|ni)(?: \\S+)? (?:åka|resa|ta sig|ta mig|pendla|bege|köra in|komma in)(?: (?:in|dit|iväg|någonstans))?|(?:jag|man|vi|alla) (?:åker|kommer|reser|pendlar) (?:in|dit)(?: till)?',
  takesPlace: '',
  dealtWith:
    'tar? (?:vi |ni |man )?upp|tog (?:vi |ni |man |de )?upp|tas upp|togs upp|tagits upp|(?:gick|går|gå) (?:vi |ni |man )?igenom|(?:hann|hinner) (?:vi |ni |man )?(?:med|avhandla)|(?:på|i) (?:tapeten|bordet|programmet|schemat)|(?:dis[ck]us+\\p{L}*|prat(?:a|ar|ade|ades)|snacka\\p{L}*|avhandla\\p{L}*|behandla\\p{L}*|bet[ae]\\p{L}* av|göra|gjorde|gjordes|gör)(?: (?:vi|ni|man|gruppen))?(?: om)?',
  items:
    '(?:på )?listan|förbere\\p{L}*|punkt(?:er|erna)?|ärenden(?:a)?|rubrik(?:er|erna)|frågor(?:na)?|dagordning(?:en)?|agenda(?:n)?|program(?:met)?|ärendelistan?|innehåll(?:et)?',
  theme:
    'tema(?:t|n)?|ägn\\p{L}+|handla(?:r|de|t)?|fokus\\p{L}*|syfte(?:t)?|särski[l]?t|speciellt|ämne(?:t)?|huvud(?:fråga|punkt|ämne|tema)\\p{L}*|inriktning(?:en)?|vigd?|viks|vikt|poängen|meningen|bra för|anledningen till|till för',
  week: 'vilken vecka|veckonummer',
  clock:
    'hur dags|klockan?|kl|klockslag(?:et)?|vilken tid|vilka tider|tider(?:na)?|tid(?:en)?|mötestid(?:er|erna|en)?|start(?:tid|tiden|ar|ade)?|slut(?:tid|tiden|ar|ade)?|börja[rd]?e?|pågå(?:r|tt)?|pågick|förmiddag(?:en)?|eftermiddag(?:en)?|morgonen|kvällen|håller (?:vi|ni)',
  place:
    'höll (?:vi|ni|man|de|gruppen)? ?(?:till|hus)|håller (?:vi|ni|man|gruppen)? ?(?:till|hus)|plats(?:en)?|lokal(?:en|er)?|(?:konferens|mötes|samman\\p{L}+)?rum(?:met)?|konferens(?:lokal|anläggning|rum|hotell)\\p{L}*|hotell(?:et)?|ort(?:en)?|stad(?:en)?|adress(?:en)?|ställe(?:t)?|någonstans|nånstans|vart|åk(?:a|er|te)|res(?:a|er|te)|hus(?:et)?',
  day: 'när|vilken dag|vilket datum|vilka (?:dagar|datum)|vilken veckodag|veckodag(?:en|ar)?|dag(?:en)?|datum(?:et|en)?|datumlistan|infaller|hamnar',
  any: 'hur (?:ser|såg)|(?:vad )?(?:händer|sker)|brukar|något|nåt|någonting|nånting|några|någon|nån|inplanera\\p{L}*|plan(?:en|er)|inboka\\p{L}*|inlag[dt]a?|planera\\p{L}*|boka[dt]?e?|på gång|på schemat|i kalendern',
  meet: 'höll|håller|ses|träffas|träffats|träffa|träffade(?:s)?|möts|mötas|möttes|sågs|setts|samlas|samlades|sammanträ\\p{L}+|sitta|sitter|satt|kör|körde|körs|kördes|köra|hålls|hölls|hålla|möte[tn]?s?|mötena|träff(?:en|ar)?|internat(?:et)?s?|övernattar|kalla(?:s|de|d)|möts|mötts|haft',
  person: 'vem|vems',
  who: 'vilka|vilken|vilket',
} as const;

/** An expression of some language, by what it asks. */
export type MeetingCueKey = keyof typeof meetingCuesSv;

/** Words of questions about meetings that say nothing of what is asked. */
export const plainOfMeetingsSv =
  'i på den det de en ett att är va var vi ni man jag oss er du dig dom o och eller alltså nu då ju väl visst egentligen till inför under om för med av från fr vid hos åt så som ska skulle kan kunde får fick måste behöver behövde vill kommer komma blir blev bli har hade haft ha varit vara gör inte ingen inget inga någon gång gången gånger ggr hörde undrar tack hej snälla igen alla allt hela gruppen gruppens egentligen ens än ännu också mig mitt vårt vår våra sig där här dit hit tillfället tillfälle ' +
  'samma ser ut huvud taget över avklarat avklarade redan strax grejen hinner kräver stan hem risk normalt vanligtvis oftast oftare natt räkna lista visa summera nämn ge skriv rada upp per sagts sagt datumen faktiskt vad mellan innan efter före sedan sen tills ute inne verkligen bara typ mest ungefär ja nej jo stämmer gäller gällde nog kanske';
