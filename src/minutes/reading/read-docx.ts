import type { Block, ListItem, ParagraphRole, Run, Text } from '../block.ts';
import { styledAs } from '../docx/docx-names.ts';
import { plainText } from '../written-text.ts';
import { readAnchor } from './anchor.ts';
import { type Unpackable, unpackDocx } from './unpack-docx.ts';

/** What a Word document holds: its blocks, and the mark of what it was made from, where it still has one. */
export type DocumentRead = { readonly blocks: readonly Block[]; readonly mark: string };

/**
 * Reads a Word document into blocks: ours as it was written, also after Word or LibreOffice has saved it, and any other
 * as far as its headings, lists and tables go. Tracked changes count as accepted; pictures and comments are passed over.
 */
export async function readDocx(file: Uint8Array): Promise<DocumentRead | Unpackable> {
  const unpacked = unpackDocx(file);
  if (typeof unpacked === 'string') return unpacked;
  const { default: mammoth } = await import('mammoth');
  let found: unknown;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(unpacked.bytes) },
      {
        // The document as a tree is what is wanted of it, and not the page that it would make.
        transformDocument: (document: unknown) => {
          found = document;
          return { type: 'document', children: [], notes: { resolve: () => undefined }, comments: [] };
        },
        externalFileAccess: false,
      },
    );
  } catch {
    if (found === undefined) return 'not-a-document';
  }
  return { blocks: blocksOf(childrenOf(found)), mark: unpacked.keywords };
}

type Node = { readonly [key: string]: unknown };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function childrenOf(node: unknown): readonly Node[] {
  const children = isNode(node) ? node['children'] : undefined;
  return Array.isArray(children) ? children.filter(isNode) : [];
}

function said(node: Node, key: string): string | undefined {
  const value = node[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function blocksOf(nodes: readonly Node[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    if (node['type'] === 'table') {
      blocks.push(tableOf(node));
      continue;
    }
    if (node['type'] !== 'paragraph') continue;
    const last = blocks.at(-1);
    const { item, fact, block } = paragraphOf(node);
    if (item !== undefined && last?.kind === 'list')
      blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
    else if (item !== undefined) blocks.push({ kind: 'list', items: [item] });
    else if (fact !== undefined && last?.kind === 'facts')
      blocks[blocks.length - 1] = { ...last, rows: [...last.rows, fact] };
    else if (fact !== undefined) blocks.push({ kind: 'facts', rows: [fact] });
    else if (block !== undefined) blocks.push(block);
  }
  return blocks;
}

type FactRow = { readonly label: string; readonly text: Text };
type ParagraphRead = { readonly item?: ListItem; readonly fact?: FactRow; readonly block?: Block };

const headings = /^(?:heading|rubrik)\s*([1-6])$/iu;

function paragraphOf(node: Node): ParagraphRead {
  const runs = runsOf(childrenOf(node));
  const name = said(node, 'styleName') ?? '';
  const id = said(node, 'styleId') ?? '';
  const anchor = anchorIn(node);
  const marked = anchor === undefined ? {} : { anchor };
  const level = name.toLowerCase() === 'title' || id === 'Title' ? 1 : levelOf(name, id);
  if (level !== undefined)
    return plainText(runs).trim() === ''
      ? {}
      : { block: { kind: 'heading', level, text: runs.map(({ text }) => ({ text })), ...marked } };
  const as = styledAs(name) ?? styledAs(id);
  if (as === 'signature' || /^(?:caption|samverka cell)$/iu.test(name)) return {};
  if (as === 'fact') return { fact: factOf(runs) };
  if (isNode(node['numbering']) && as === undefined) return { item: { text: runs, ...marked } };
  if (plainText(runs).trim() === '') return {};
  const role: { readonly role?: ParagraphRole } = as === undefined ? {} : { role: as };
  return { block: { kind: 'paragraph', text: runs, ...role, ...marked } };
}

function levelOf(name: string, id: string): 1 | 2 | 3 | undefined {
  const found = headings.exec(name) ?? headings.exec(id);
  if (found === null) return undefined;
  const level = Number(found[1]);
  return level === 1 ? 1 : level === 2 ? 2 : 3;
}

/** "Tid:", a tab, and what stands for it. */
function factOf(runs: Text): FactRow {
  const text = plainText(runs);
  const found = /^\s*([^:\t\n]{1,80}):[\t ]*/u.exec(text);
  if (found === null) return { label: '', text: runs };
  const label = found[1]?.trim() ?? '';
  return { label, text: [{ text: text.slice(found[0].length) }] };
}

/** The first of its bookmarks that is one of ours. */
function anchorIn(node: Node): string | undefined {
  for (const child of childrenOf(node)) {
    const name = child['type'] === 'bookmarkStart' ? said(child, 'name') : undefined;
    if (readAnchor(name) !== undefined) return name;
    const within = anchorIn(child);
    if (within !== undefined) return within;
  }
  return undefined;
}

function runsOf(nodes: readonly Node[], as: Omit<Run, 'text'> = {}): Text {
  const runs: Run[] = [];
  const add = (text: string, look: Omit<Run, 'text'>) => {
    const last = runs.at(-1);
    const same = last?.strong === look.strong && last?.struck === look.struck && last?.link === look.link;
    if (last !== undefined && same) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, ...look });
  };
  for (const node of nodes) {
    switch (node['type']) {
      case 'text':
        add(typeof node['value'] === 'string' ? node['value'] : '', as);
        break;
      case 'tab':
        add('\t', as);
        break;
      case 'break':
        if (node['breakType'] === 'line') add('\n', as);
        break;
      case 'run': {
        const look = {
          ...as,
          ...(node['isBold'] === true ? { strong: true as const } : {}),
          ...(node['isStrikethrough'] === true ? { struck: true as const } : {}),
        };
        for (const run of runsOf(childrenOf(node), look)) add(run.text, withoutText(run));
        break;
      }
      case 'hyperlink': {
        const link = said(node, 'href');
        for (const run of runsOf(childrenOf(node), link === undefined ? as : { ...as, link }))
          add(run.text, withoutText(run));
        break;
      }
      default:
        break;
    }
  }
  return runs;
}

function withoutText({ text: _, ...look }: Run): Omit<Run, 'text'> {
  return look;
}

/** The first row is the head, as in ours. */
function tableOf(node: Node): Block {
  const rows = childrenOf(node).map((row) =>
    childrenOf(row).map((cell): Text => {
      const paragraphs = childrenOf(cell).filter((one) => one['type'] === 'paragraph');
      return paragraphs.flatMap(
        (one, index): Text => [...(index === 0 ? [] : [{ text: '\n' }]), ...runsOf(childrenOf(one))],
      );
    }),
  );
  const [head = [], ...rest] = rows;
  return { kind: 'table', caption: '', head: head.map((text) => plainText(text).trim()), rows: rest };
}
