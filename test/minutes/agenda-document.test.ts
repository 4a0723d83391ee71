import type { Fact } from '../../src/meetings/model/fact.ts';
import { agendaDocument } from '../../src/minutes/agenda-document.ts';
import { html } from '../../src/minutes/html.ts';
import { markdown } from '../../src/minutes/markdown.ts';
import { bookWith, meetingOf } from './documents.ts';

const posted: Fact = { type: 'agenda-posted', meeting: 'm1' };
const plan = (changes: object): Fact => ({ type: 'meeting-changed', meeting: 'm1', changes });
const item = (changes: object): Fact => ({ type: 'item-changed', meeting: 'm1', item: 'i3', changes });

function documentOf(...facts: readonly Fact[]) {
  const book = bookWith(...facts);
  return agendaDocument(book, meetingOf(book, 'm1'));
}

/** All that Markdown, HTML and bidirectional writing could stumble on. */
const hard =
  'a *b* _c_ [d](https://e.example) <script>alert("1")</script> &amp; `f` \\ | ~g~\n# h\n1. i\n\n- j \u202Ekl\'m';

describe('an agenda as Markdown', () => {
  it('has the way there first, then when and where, then the items', () => {
    const text = markdown(
      documentOf(
        plan({
          joinLink: 'https://moten.example/j?a=1&b=2',
          place: 'Stadshuset',
          mode: 'hybrid',
          theme: 'Vård',
        }),
        item({
          minutes: 20,
          links: ['https://handlingar.example/1', 'Pärm 3, flik *2*'],
          text: 'Rad ett\nrad två',
        }),
        posted,
      ),
    );
    expect(text).toBe(`# Dagordning: Chefsgrupp Norrdal

**[Anslut](<https://moten.example/j?a=1&b=2>)**

- **Plats:** Stadshuset (på plats och på distans)
- **Tid:** fredag 12 februari 2027 kl. 13.00–16.00
- **Tema:** Vård

## 1. Inledning

## 2. Dagordning

## 3. Ny överenskommelse

Föredragande: Maj Sund\\
20 min

Rad ett\\
rad två

**Förslag till beslut:** Att överenskommelsen antas.

**Handlingar:**

- <https://handlingar.example/1>
- Pärm 3, flik \\*2\\*

## 4. Mötestider
`);
  });

  it('escapes what people wrote, wherever it stands', () => {
    const text = markdown(documentOf(item({ title: hard, proposal: hard }), posted));
    expect(text).not.toMatch(/(?<!\\)[*_[\]`~](?!\*)[a-m]/u);
    expect(text).not.toContain('<script>');
    expect(text).toContain('\\# h');
    expect(text).toContain('1\\. i');
    expect(text).toContain('\\- j');
    expect(text).toContain('\\&amp;');
  });

  it('says that it is not out yet, and shows no items, until it is posted', () => {
    const text = markdown(documentOf());
    expect(text).toContain('Dagordningen är inte utskickad än.');
    expect(text).not.toContain('Inledning');
  });

  it('says first that the meeting is cancelled or from when it was moved', () => {
    const textOf = (...facts: readonly Fact[]) => markdown(documentOf(...facts));
    const first = '# Dagordning: Chefsgrupp Norrdal\n\n';
    expect(textOf({ type: 'meeting-cancelled', meeting: 'm1', cancelled: true })).toContain(
      `${first}**Mötet är inställt.**`,
    );
    expect(textOf(plan({ date: '2027-02-10' }))).toContain(
      `${first}**Flyttat från fredag 12 februari 2027 kl. 13.00–16.00.**`,
    );
    expect(textOf(plan({ date: '2027-02-10' }), plan({ date: '2027-02-12' }))).not.toContain('Flyttat');
  });

  it('speaks the group’s language', () => {
    const english: Fact = { type: 'group-changed', changes: { language: 'en' } };
    expect(markdown(documentOf(english, posted))).toContain('**Proposal for decision:**');
  });

  it('shows nothing of who comes and what was recorded', () => {
    const text = markdown(
      documentOf(
        posted,
        { type: 'attendance-answered', meeting: 'm1', person: 'p3', answer: 'absent' },
        { type: 'meeting-started', meeting: 'm1' },
        {
          type: 'item-settled',
          meeting: 'm1',
          item: 'i4',
          outcome: { kind: 'withdrawn', reason: 'Hemligt' },
        },
        {
          type: 'decision-recorded',
          meeting: 'm1',
          decision: { id: 'd1', item: 'i3', text: 'Hemligt', kind: 'decision' },
        },
      ),
    );
    expect(text).not.toMatch(/Hemligt|Eva|Utgår/u);
  });
});

describe('an agenda as HTML', () => {
  const pageOf = () =>
    html(
      documentOf(
        plan({ joinLink: 'https://moten.example/j?a=1&b="2"' }),
        item({ title: hard, proposal: hard, links: ['javascript:alert(1)', 'https://h.example/?a&b'] }),
        posted,
      ),
    );

  it('is a whole page in its language, with one first heading and one heading for each item', () => {
    const page = pageOf();
    expect(page).toMatch(/^<!doctype html>\n<html lang="sv">/u);
    expect(page.match(/<h1\b/gu)).toHaveLength(1);
    expect(page.match(/<h2\b/gu)).toHaveLength(4);
    expect(page).toContain('prefers-color-scheme: dark');
    expect(page).toContain('@media print');
  });

  it('fetches nothing, and tells nobody where its reader came from', () => {
    const page = pageOf();
    expect(page).not.toMatch(/<(?:script|img|link|iframe|form)\b/u);
    expect(page).not.toMatch(/@import|url\(/u);
    expect(page).toContain('<meta name="referrer" content="no-referrer">');
    expect(page).toContain('noindex');
  });

  it('shows what people wrote to the letter', () => {
    const escaped = hard
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;');
    expect(pageOf().split(`<bdi>${escaped}</bdi>`)).toHaveLength(3);
  });

  it('makes links of web addresses alone', () => {
    const page = pageOf();
    expect(page).toContain(
      '<a class="named" href="https://moten.example/j?a=1&amp;b=&quot;2&quot;"><bdi>Anslut</bdi></a>',
    );
    expect(page).toContain('<a href="https://h.example/?a&amp;b">');
    expect(page).not.toContain('href="javascript');
  });

  it('has tags that close in the order they were opened', () => {
    const open: string[] = [];
    for (const [, slash, tag = ''] of pageOf().matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gu)) {
      if (['meta'].includes(tag)) continue;
      if (slash === '') open.push(tag);
      else expect(open.pop()).toBe(tag);
    }
    expect(open).toEqual([]);
  });
});
