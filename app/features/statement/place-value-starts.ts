import { type Block, isTitle } from './blocks';
import { type Part, partNamed } from './place-headings';

/** How the values of a statement begin: one way throughout. */
export type Style =
  | { by: 'heading'; level: number }
  | { by: 'bold' | 'lead' | 'title' }
  | { by: 'item'; depth: number }
  | { by: 'nothing' };

export type Label = { part: Part; words: string; rest: string };

/** A heading, paragraph or lead such as “We do”, and what stands behind it. Strict: only where it is bold. */
export function labelIn(block: Block, strict: boolean): Label | undefined {
  const whole = (words: string) => labelOf(words, '');
  if (block.kind === 'heading') return /^\d{1,3}[.)]\s/.test(block.text) ? undefined : whole(block.text);
  if (block.kind === 'loose') return undefined;
  const { lead, text } = block;
  if (lead && (lead.bold || !strict)) {
    const label = labelOf(lead.words, lead.rest);
    if (label) return label;
  }
  return block.kind === 'paragraph' && !strict && isTitle(text) ? whole(text) : undefined;
}

function labelOf(words: string, rest: string): Label | undefined {
  const part = partNamed(words);
  return part && { part, words, rest };
}

export function styleOf(blocks: Block[], strict: boolean): Style {
  const others = blocks.filter((block) => !labelIn(block, strict));
  const levels = others.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  if (levels.length) return { by: 'heading', level: Math.min(...levels) };
  const bold = others.find((block) => 'lead' in block && block.lead?.bold);
  if (bold) return bold.kind === 'item' ? { by: 'item', depth: bold.depth } : { by: 'bold' };
  const item = others.find((block) => block.kind === 'item');
  const led = others.filter((block) => block.kind === 'paragraph' && block.lead);
  const first = led.find((block) => 'lead' in block && (block.lead?.rest || led.length > 1));
  if (first && (!item || blocks.indexOf(first) < blocks.indexOf(item))) return { by: 'lead' };
  const titled = others.some(
    (block, at) => block.kind === 'paragraph' && isTitle(block.text) && others[at + 1],
  );
  if (titled && !(item && blocks.indexOf(item) < 1)) return { by: 'title' };
  return item?.kind === 'item' ? { by: 'item', depth: item.depth } : { by: 'nothing' };
}

/** The name and the first words of the definition, if this block begins a value. */
export function valueIn(block: Block, style: Style): { name: string; rest: string } | undefined {
  if (block.kind === 'heading')
    return style.by === 'heading' && block.level === style.level ? named(block.text) : undefined;
  if (block.kind === 'paragraph') {
    const { lead, text } = block;
    if ((style.by === 'bold' && lead?.bold) || (style.by === 'lead' && lead))
      return { name: lead.words, rest: lead.rest };
    return style.by === 'title' && isTitle(text) ? named(text) : undefined;
  }
  if (block.kind !== 'item' || style.by !== 'item' || block.depth !== style.depth) return undefined;
  return block.lead ? { name: block.lead.words, rest: block.lead.rest } : named(block.text);
}

const named = (text: string) => ({ name: text, rest: '' });
