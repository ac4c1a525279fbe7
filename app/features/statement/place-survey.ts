import { type Block, isTitle } from './blocks';
import { type Field, namesSeveral, partNamed, sectionMeant, sectionNamed } from './place-headings';

export type Survey = {
  /** How many real headings there are. */
  headings: number;
  /** Whether a real heading is one we know: then words of plain paragraphs are no headings. */
  headed: boolean;
  places: Set<Field | 'values'>;
  /** The heading that is the vision itself. */
  visionAt: number;
  /** Whether it is written as Credo writes a charter out: then only its own headings and labels count. */
  exact: boolean;
};

type Heading = Block & { kind: 'heading' };

const NUMBERED = /^\d{1,3}[.)]\s/;

export function survey(blocks: Block[]): Survey {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const headed = headings.some(({ text }) => sectionNamed(text));
  const places = new Set(blocks.flatMap((block) => placeIn(block, headed)));
  const valuesBelow = headings.some(({ level, text }) => level === 2 && sectionNamed(text) === 'values');
  const exact =
    headings.some(({ level, text }) => level === 2 && text === 'Our values') &&
    headings.some(({ level, text }) => level === 3 && text.startsWith('1. '));
  const [first, another] = headings.filter(({ level }) => level === 1);
  const mayBeVision =
    first &&
    (valuesBelow || (!another && !sectionMeant(first.text))) &&
    !places.has('vision') &&
    !sectionNamed(first.text) &&
    !namesSeveral(first.text);
  const visionAt = first && (exact || mayBeVision) ? blocks.indexOf(first) : -1;
  return { headings: headings.length, headed, places, visionAt, exact };
}

function placeIn(block: Block, headed: boolean): (Field | 'values')[] {
  const isHeading = block.kind === 'heading';
  const lead = 'lead' in block && (block.lead?.bold || !headed) ? block.lead : undefined;
  const whole = isHeading || (block.kind === 'paragraph' && !headed) ? block.text : '';
  const title = isTitle(whole) ? sectionNamed(whole) : undefined;
  return [title, lead && sectionNamed(lead.words, headed)].filter((place) => place !== undefined);
}

/** Whether the values under this heading are headed at its own level. */
export function isFlat(blocks: Block[], at: number, level: number): boolean {
  const after = blocks.slice(at + 1);
  const next = after.findIndex((block) => block.kind === 'heading' && block.level <= level);
  const heading = after[next];
  if (heading?.kind !== 'heading' || heading.level < level || sectionNamed(heading.text)) return false;
  return after.slice(0, next).every((block) => block.kind === 'paragraph' && !block.lead?.bold);
}

/**
 * Where values begin though no heading says so in words that we know: after a heading over numbered headings, headings
 * with lists, or several bold leads; without headings, at the first lead. -1 when nowhere.
 */
export function inferValues(blocks: Block[], { headings, places }: Survey): number {
  if (places.has('values')) return -1;
  if (headings)
    return blocks.findIndex((block, at) => block.kind === 'heading' && holdsValues(blocks, block, at));
  const bold = blocks.filter((block) => isLed(block, true));
  const opensWithTitle = bold[0] === blocks[0] && bold.slice(1).some((block) => restOf(block) !== '');
  const led = opensWithTitle && restOf(bold[0]) === '' ? bold.slice(1) : bold;
  const plain = blocks.filter((block) => isLed(block, false));
  const first = led[0] ?? (plain.length > 1 ? plain[0] : undefined);
  return first ? blocks.indexOf(first) : -1;
}

function holdsValues(blocks: Block[], { level, text }: Heading, at: number): boolean {
  if (sectionNamed(text)) return false;
  const after = blocks.slice(at + 1);
  const end = after.findIndex((block) => block.kind === 'heading' && block.level <= level);
  const below = end < 0 ? after : after.slice(0, end);
  const firstHeading = below.findIndex(({ kind }) => kind === 'heading');
  const own = firstHeading < 0 ? below : below.slice(0, firstHeading);
  if (own.filter((block) => isLed(block, true)).length > 1) return true;
  const depth = Math.min(...below.map((block) => (block.kind === 'heading' ? block.level : 9)));
  const children = below.flatMap((block, i) =>
    block.kind === 'heading' && block.level === depth ? [i] : [],
  );
  const unknown = children.filter((i) => !sectionNamed(below[i]?.text ?? ''));
  const isValue = (i: number) => NUMBERED.test(below[i]?.text ?? '') || hasList(below.slice(i + 1));
  return unknown.filter(isValue).length > 1;
}

function hasList(blocks: Block[]): boolean {
  const end = blocks.findIndex(({ kind }) => kind === 'heading');
  return (end < 0 ? blocks : blocks.slice(0, end)).some(({ kind }) => kind === 'item');
}

function isLed(block: Block, bold: boolean): boolean {
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || !block.lead) return false;
  if (block.kind === 'item' && block.depth > 0) return false;
  const { words, rest } = block.lead;
  if (block.lead.bold !== bold || (!bold && rest === '')) return false;
  return !sectionNamed(words) && !partNamed(words);
}

const restOf = (block: Block | undefined) => (block && 'lead' in block && block.lead?.rest) || '';
