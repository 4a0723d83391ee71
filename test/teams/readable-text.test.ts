import { type Mention, readableText } from '../../src/teams/readable-text.ts';

const bot: Mention = { mark: '<at>Samverka</at>', name: 'Samverka', isBot: true };
const eva: Mention = { mark: '<at id="1">Eva Ek</at>', name: 'Eva Ek', isBot: false };

it.each<[string, string, string, readonly Mention[]]>([
  ['the mention of the bot goes', '<at>Samverka</at> visa dagordningen', 'visa dagordningen', [bot]],
  ['with the blank that Teams puts after it', '<at>Samverka</at>&nbsp;visa', 'visa', [bot]],
  ['every one of them', '<at>Samverka</at> visa <at>Samverka</at> allt', 'visa allt', [bot]],
  ['also between others', 'visa <at>Samverka</at>, tack', 'visa , tack', [bot]],
  [
    'others become names',
    '<at>Samverka</at> uppdrag: <at id="1">Eva Ek</at> svarar',
    'uppdrag: Eva Ek svarar',
    [bot, eva],
  ],
  ['also those that nobody explains', 'uppdrag: <at>Bo Dahl</at> svarar', 'uppdrag: Bo Dahl svarar', [bot]],
  [
    'line breaks stay',
    '<at>Samverka</at> beslut 5: ja\r\nbeslut 7: nej\n\n  indraget',
    'beslut 5: ja\nbeslut 7: nej\n\n  indraget',
    [bot],
  ],
  [
    'entities are decoded',
    'A &lt; B &amp;&amp; &quot;C&quot; &#229;&#xE4;&#x1F600;',
    'A < B && "C" åä😀',
    [],
  ],
  ['once', '&amp;lt;at&amp;gt;', '&lt;at&gt;', []],
  [
    'an <at> that someone typed stays',
    'skriv &lt;at&gt;Samverka&lt;/at&gt;',
    'skriv <at>Samverka</at>',
    [bot],
  ],
  [
    'what is no character stays as it is',
    '&#0; &#55296; &#x110000; &okänd;',
    '&#0; &#55296; &#x110000; &okänd;',
    [],
  ],
  [
    'other words stay to the letter',
    '**fet** ${x} <b>\u202eabc\u202c 👩‍👧',
    '**fet** ${x} <b>\u202eabc\u202c 👩‍👧',
    [],
  ],
  [
    'a mark that is none takes nothing away',
    'beslut 7',
    'beslut 7',
    [{ mark: 'beslut', name: '', isBot: true }],
  ],
  ['nobody has no name', 'x <at>Bo</at>', 'x Bo', [{ mark: '<at>Bo</at>', name: undefined, isBot: false }]],
  ['a name is no pattern', '<at>A</at>', '$& $1', [{ mark: '<at>A</at>', name: '$& $1', isBot: false }]],
])('%s', (_rule, said, read, mentions) => {
  expect(readableText(said, mentions)).toBe(read);
});

it.each(['<at>', '<at ', '<at>a', '&#', '&'])('100 KB of %j is read like any other text', (piece) => {
  const text = piece.repeat(100_000 / piece.length);
  expect(readableText(text, [bot])).toBe(text.trim());
});
