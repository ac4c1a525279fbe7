// No one types these: they stand around each word that was looked for.
export const MARK = { from: '\uE000', to: '\uE001' };

/** A text in which the words looked for are marked. */
export function FoundWords({ text }: { text: string }) {
  const parts = text.split(/[\uE000\uE001]/);
  return (
    <>
      {parts.map((part, i) => {
        // Before, a word, between, a word, after: every second part was marked.
        const key = `${i} ${part}`;
        return i % 2 ? <mark key={key}>{part}</mark> : part;
      })}
    </>
  );
}
