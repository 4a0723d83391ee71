/** Properties that people read: in a template they must be bound, so that no human language stands in it. */
const readByPeople = [
  'text',
  'title',
  'label',
  'placeholder',
  'fallbackText',
  'errorMessage',
  'value',
  'lang',
  'altText',
  'tooltip',
];
const onlyBound = /^\$\{[a-zA-Z]+\}$/u;
const simple = /^\$\{[a-zA-Z$]+\}$/u;

/** What is wrong with a template: human language in it, or expressions that do more than name a value. */
export function templateFaults(node: unknown, where = 'card'): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((one, index) => templateFaults(one, `${where}[${index}]`));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const at = `${where}.${key}`;
    if (typeof value !== 'string') return templateFaults(value, at);
    return [
      ...(readByPeople.includes(key) && !onlyBound.test(value) ? [`${at} is not bound: ${value}`] : []),
      ...(value.includes('${') && !simple.test(value)
        ? [`${at} is more than the name of a value: ${value}`]
        : []),
      ...(key === '$when' ? [`${at}: repeat over a list of none or one instead`] : []),
    ];
  });
}
