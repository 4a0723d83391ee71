/** What a card says, top to bottom, one line per element: buttons in brackets, inputs as `label: ____`. */
export function cardText(card: unknown): string {
  return linesOf(card)
    .filter((line) => line !== '')
    .join('\n');
}

type Element = { readonly [key: string]: unknown };

function linesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (typeof value !== 'object' || value === null) return [];
  const element: Element = { ...value };
  const type = textOf(element['type']);
  if (element['isVisible'] === false) return [];
  if (type === 'TextBlock') return textOf(element['text']).split('\n');
  if (type === 'RichTextBlock') return inlinesOf(element['inlines']).split('\n');
  if (type === 'FactSet') return factsOf(element['facts']);
  if (type.startsWith('Input.')) return inputLines(type, element);
  if (type === 'ColumnSet') return [columnsOf(element['columns'])];
  const below = ['body', 'items', 'images', 'columns', 'rows', 'cells'].flatMap((key) =>
    linesOf(element[key]),
  );
  return [...below, buttonsOf(element['actions'])];
}

function columnsOf(columns: unknown): string {
  if (!Array.isArray(columns)) return '';
  return columns
    .map((column) => linesOf(column).filter(Boolean).join(' '))
    .filter(Boolean)
    .join(' | ');
}

function inlinesOf(inlines: unknown): string {
  if (!Array.isArray(inlines)) return '';
  return inlines
    .map((inline: unknown) =>
      typeof inline === 'object' && inline !== null && 'text' in inline
        ? textOf(inline.text)
        : textOf(inline),
    )
    .join('');
}

function factsOf(facts: unknown): string[] {
  if (!Array.isArray(facts)) return [];
  return facts.map((fact: Element) => `${textOf(fact['title'])} ${textOf(fact['value'])}`);
}

function inputLines(type: string, element: Element): string[] {
  const label = textOf(element['label']) || textOf(element['placeholder']) || textOf(element['title']);
  const choices = Array.isArray(element['choices'])
    ? element['choices'].map((choice: Element) => textOf(choice['title'])).join(' / ')
    : '';
  const value = textOf(element['value']);
  const shown = [choices, value].filter(Boolean).join(' = ') || '____';
  return [`${label || type}: ${shown}`];
}

function buttonsOf(actions: unknown): string {
  if (!Array.isArray(actions)) return '';
  return actions.map((action: Element) => `[${textOf(action['title'])}]`).join(' ');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
