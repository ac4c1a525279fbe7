import { type Block, isTitle } from './blocks';
import { type Field, namesSeveral, sectionMeant, sectionNamed, tellsPrecedence } from './place-headings';
import { inferValues, isFlat, type Survey, survey } from './place-survey';
import { labelIn } from './place-value-starts';

export type Section = { place: Field | 'values' | 'aside'; level: number; flat?: boolean; blocks: Block[] };
type Opening = {
  place: Field | 'values';
  level: number /** What was understood; a heading that was only guessed at has none, and is kept. */;
  words?: string;
  first?: Block;
};

const [BOLD, PLAIN] = [7, 8];

/** Parts a statement into its sections. A heading that is understood is in `understood`, any other is in a section. */
export function sectionsOf(blocks: Block[]): { sections: Section[]; understood: string[]; exact: boolean } {
  const seen = survey(blocks);
  const inferred = inferValues(blocks, seen);
  const sections: Section[] = [{ place: 'aside', level: 0, blocks: [] }];
  const understood: string[] = [];
  const start = (section: Section) => sections.push(section);
  for (const [at, block] of blocks.entries()) {
    const current = sections.at(-1) as Section;
    if (at === inferred && block.kind !== 'heading') {
      start({ place: 'values', level: 0, blocks: [block] });
      continue;
    }
    const opening = at === seen.visionAt ? visionIn(block) : openingIn(block, current, seen);
    if (opening) {
      const { place, level, words, first } = opening;
      if (block.kind === 'heading' && !words && !first)
        start({ place: 'aside', level, blocks: [loose(block)] });
      const flat = place === 'values' && isFlat(blocks, at, level);
      start({ place, level, flat, blocks: first ? [first] : [] });
      if (words) understood.push(words);
      if (at === seen.visionAt) start({ place: 'aside', level: 1, blocks: [] });
    } else if (endsSection(block, current, seen))
      start({ place: 'aside', level: levelOf(block), blocks: [loose(block)] });
    else current.blocks.push(block);
    if (at === inferred) start({ place: 'values', level: levelOf(block), blocks: [] });
  }
  return { sections: withVision(sections, seen), understood, exact: seen.exact };
}

const visionIn = (block: Block): Opening => ({
  place: 'vision',
  level: 1,
  first: { kind: 'paragraph', text: block.text },
});

function openingIn(block: Block, current: Section, seen: Survey): Opening | undefined {
  const among = current.place === 'values';
  if (block.kind === 'heading') return headingIn(block, current, seen);
  if (block.kind === 'loose' || (block.kind === 'item' && block.depth > 0)) return undefined;
  const { lead, text } = block;
  if (lead && (lead.bold || !seen.headed)) {
    const place = sectionNamed(lead.words, among || seen.headed);
    if (place && !(place === 'precedence' && among && !current.blocks.length))
      return { place, level: lead.bold ? BOLD : PLAIN, words: lead.words, first: restOf(lead.rest) };
  }
  if (block.kind === 'item' || seen.headed) return undefined;
  const place = isTitle(text) ? sectionNamed(text, among) : undefined;
  if (place && !(place === 'precedence' && among && !current.blocks.length))
    return { place, level: PLAIN, words: text };
  const mayTell = (among || current.place === 'aside') && !seen.places.has('precedence');
  return mayTell && tellsPrecedence(text) ? { place: 'precedence', level: PLAIN, first: block } : undefined;
}

function headingIn(block: Block & { kind: 'heading' }, current: Section, seen: Survey): Opening | undefined {
  const { text, level } = block;
  const deeper = current.place === 'values' && level > current.level;
  if (deeper && /^\d{1,3}[.)]\s/.test(text)) return undefined;
  const named = sectionNamed(text, deeper);
  if (named) return { place: named, level, words: text };
  const meant = deeper || seen.exact || namesSeveral(text) ? undefined : sectionMeant(text);
  return meant && { place: meant, level };
}

const restOf = (rest: string): Block | undefined => (rest ? { kind: 'paragraph', text: rest } : undefined);

/** Whether a block is a heading that says nothing to us and closes what stood before it. */
function endsSection(block: Block, current: Section, seen: Survey): boolean {
  const { place, level, flat, blocks } = current;
  if (block.kind === 'heading')
    return place !== 'values' || block.level < level || (block.level === level && !flat);
  if (block.kind !== 'paragraph' || place === 'values' || place === 'aside') return false;
  const isBold = block.lead?.bold === true && block.lead.rest === '';
  if ((isBold && level === BOLD) || (!seen.exact && labelIn(block, seen.headed))) return true;
  const line = block.text.split('\n', 1)[0] ?? '';
  return level === PLAIN && blocks.length > 0 && !block.lead?.bold && isTitle(line);
}

const levelOf = (block: Block) => (block.kind === 'heading' ? block.level : BOLD);
const loose = ({ text }: Block): Block => ({ kind: 'loose', text });

/** Without headings, the first short paragraph is the vision, if nothing says otherwise. */
function withVision(sections: Section[], { headings, places }: Survey): Section[] {
  const [opening, ...others] = sections;
  if (!opening || headings || places.has('vision')) return sections;
  const at = opening.blocks.findIndex(({ kind, text }) => kind === 'paragraph' && text.length <= 160);
  const vision = opening.blocks[at];
  if (!vision) return sections;
  return [
    { ...opening, blocks: opening.blocks.slice(0, at) },
    { place: 'vision', level: PLAIN, blocks: [vision] },
    { ...opening, blocks: opening.blocks.slice(at + 1) },
    ...others,
  ];
}
