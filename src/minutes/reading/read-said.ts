import type { Words } from '../../language/words/words.ts';
import type { Block } from '../block.ts';
import { plainText } from '../written-text.ts';
import { type ItemReading, startItem, theItem } from './item-reading.ts';
import { linesOf } from './lines-of.ts';
import { readAssignments } from './read-assignments.ts';
import { readItemBlock } from './read-item.ts';
import { readPersons } from './read-persons.ts';
import type { Known, SaidField, SaidItem, SaidMinutes, SaidPerson } from './said-minutes.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Part = 'start' | 'attendance' | 'item' | 'section';

/**
 * What a document of ours says, also after it was edited: by its anchors where they are left, else by its headings,
 * styles and bold labels. Items that `known` names get their ids by number and title. What belongs nowhere is told as
 * unplaced; nothing is left out silently but what every such document has (that it is a draft, lines to sign on).
 */
export function readSaid(blocks: readonly Block[], say: Words, known: readonly Known[] = []): SaidMinutes {
  const reading = new Reading(say, known);
  // Where nothing has an anchor, no paragraph can have lost one.
  const anchored = blocks.some((block) => 'anchor' in block && block.anchor !== undefined);
  for (const block of blocks) reading.take(block, anchored);
  return reading.said();
}

/** What has been read so far, block by block. */
class Reading {
  private readonly say: Words;
  private readonly known: readonly Known[];
  private part: Part = 'start';
  private heading = '';
  private under = '';
  private readonly facts: SaidField[] = [];
  private readonly attendance: SaidPerson[] = [];
  private readonly besides: string[] = [];
  private readonly movements: string[] = [];
  private readonly items: ItemReading[] = [];
  /** Assignments that stand in a table after the items. */
  private readonly tables: Table[] = [];
  private readonly sections: { readonly heading: string; readonly lines: string[] }[] = [];
  private readonly unplaced: string[] = [];

  constructor(say: Words, known: readonly Known[]) {
    this.say = say;
    this.known = known;
  }

  said(): SaidMinutes {
    const { heading, facts, attendance, besides, movements, unplaced } = this;
    this.placeTables();
    const sections = this.sections.filter(
      (one) => one.lines.length > 0 || one.heading !== this.say.minutes.assignments,
    );
    const items: readonly SaidItem[] = this.items.map(theItem);
    return { heading, facts, attendance, besides, movements, items, sections, unplaced };
  }

  take(block: Block, anchored: boolean): void {
    if (block.kind === 'signatures') return;
    if (block.kind === 'heading') this.takeHeading(block);
    else if (block.kind === 'facts')
      this.facts.push(...block.rows.map(({ label, text }) => ({ label, text: plainText(text).trim() })));
    else if (block.kind === 'paragraph' && block.role === 'notice' && this.part !== 'item') return;
    else if (this.part === 'attendance') this.takeAttendance(block);
    else if (this.part === 'item') this.takeAtItem(block, anchored);
    else if (block.kind === 'table' && this.heads(this.say.minutes.assignments)) this.tables.push(block);
    else if (this.part === 'section') this.sections.at(-1)?.lines.push(...linesOf(block));
    else this.unplaced.push(...linesOf(block));
  }

  private heads(heading: string): boolean {
    return this.part === 'section' && this.sections.at(-1)?.heading === heading;
  }

  /** Where assignments stand at no item, they are those of the table; else it says them once more. */
  private placeTables(): void {
    const twice = this.items.some(({ records }) => records.assignments.length > 0);
    for (const table of this.tables.splice(0)) {
      const lines = twice ? linesOf(table) : readAssignments(table, this.items, this.say);
      this.sections.find(({ heading }) => heading === this.say.minutes.assignments)?.lines.push(...lines);
    }
  }

  private takeHeading({ level, text, anchor }: Extract<Block, { kind: 'heading' }>): void {
    const words = this.say.minutes;
    const said = plainText(text).trim();
    const title = level === 1 && this.heading === '' && this.items.length === 0 && anchor === undefined;
    const item = title ? undefined : startItem({ said, sub: level === 3, anchor }, this.known);
    if (item !== undefined && (item.sure || this.part !== 'attendance' || level === 2)) {
      this.part = 'item';
      this.items.push(item);
    } else if (level === 1 && this.heading === '') this.heading = said;
    else if (said === words.attendance.heading) this.part = 'attendance';
    else if (this.part === 'attendance' && level === 3) this.under = said;
    else if (said === words.signatures.heading) this.part = 'start';
    else {
      this.part = 'section';
      this.sections.push({ heading: said, lines: [] });
    }
  }

  private takeAttendance(block: Exclude<Block, { kind: 'heading' | 'signatures' | 'facts' }>): void {
    const persons = block.kind === 'table' ? readPersons(block, this.under, this.say) : undefined;
    const moved = block.kind === 'list' && this.under === this.say.minutes.attendance.movements;
    if (moved) this.movements.push(...linesOf(block));
    else if (persons === undefined) this.besides.push(...linesOf(block));
    else this.attendance.push(...persons);
  }

  private takeAtItem(
    block: Exclude<Block, { kind: 'heading' | 'signatures' | 'facts' }>,
    anchored: boolean,
  ): void {
    const item = this.items.at(-1);
    const placed = item !== undefined && readItemBlock(item, block, this.say, anchored);
    if (!placed) this.unplaced.push(...linesOf(block));
  }
}
