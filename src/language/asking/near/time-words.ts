/** Words by which days, periods and meetings are named; a piece of a line that holds none of them names no time. */
export const timeWords: ReadonlySet<string> = new Set(
  [
    'möte mötet möten mötena mötets sammanträde sammanträdet internat internatet samling',
    'januari februari mars april maj juni juli augusti september oktober november december',
    'jan feb mar apr jun jul aug sep sept okt nov dec',
    'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen',
    'idag dag imorgon morgon övermorgon igår går förrgår vecka veckan veckor månad månaden månader år året kvartal',
    'vårens sommarens höstens vinterns träff träffen sammankomst sammankomsten',
    'vår våren våras sommar sommaren somras höst hösten höstas vinter vintern vintras jul julen påsk årsskiftet',
    'nästa nästkommande kommande förra förrförra föregående senaste sista sist senast nyss gång gången framöver halvår halvåret fjol',
    'januarimötet februarimötet marsmötet aprilmötet majmötet junimötet julimötet augustimötet septembermötet oktobermötet novembermötet decembermötet',
    'meeting meetings retreat residential next last previous latest recent',
    'january february march may june july august october',
    'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday week weeks month months year years quarter',
    'spring summer autumn fall winter christmas easter time',
  ]
    .join(' ')
    .split(' '),
);
