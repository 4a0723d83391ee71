const numbers =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(
    ' ',
  );
const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const item = new RegExp(
  `(?<!\\p{L})(?<item>punkt(?:en)?|paragraf(?:en)?|ärende|item|point)\\s+(?:nummer\\s+|nr\\.?\\s+|number\\s+|no\\.?\\s+)?(?<number>${[...numbers.slice(1), ...english.slice(1)].join('|')})(?!\\p{L})`,
  'giu',
);

/** A line with the number of an item in digits: "punkt fem" is "punkt 5". */
export function inDigits(line: string): string {
  return line.replace(item, (_, word: string, said: string) => {
    const number = said.toLowerCase();
    return `${word} ${Math.max(numbers.indexOf(number), english.indexOf(number))}`;
  });
}
