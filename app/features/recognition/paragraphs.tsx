import { FoundWords } from './found-words';

type ParagraphsProps = {
  text: string;
  className?: string;
  /** Whether words that were looked for are marked in it. */
  marked?: boolean;
};

/** The paragraphs of a letter, as its giver parted them. */
export function Paragraphs({ text, className, marked }: ParagraphsProps) {
  return text.split(/\n{2,}/).map((paragraph, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one fixed text
    <p className={className} key={i}>
      {marked ? <FoundWords text={paragraph} /> : paragraph}
    </p>
  ));
}
