import { Stamp } from '~/shared/ui/stamp';
import type { CharterChanges } from './charter-changes';
import type { compareTexts } from './charter-comparison';
import { ComparedTexts } from './compared-texts';

type ComparisonProps = { changes: CharterChanges; texts: ReturnType<typeof compareTexts> };

/** Two wordings side by side: what became of each value in a sentence, then every changed text word by word. */
export function Comparison({ changes, texts }: ComparisonProps) {
  const ids = [...new Set([...changes.values.map(({ id }) => id), ...texts.values.map(({ id }) => id)])];
  if (!ids.length && !changes.charter.length && !texts.opening.length)
    return <p className="soft">They say the same.</p>;
  return (
    <div className="comparison stack">
      {changes.charter.length || texts.opening.length ? (
        <section className="stack">
          <h2>The opening</h2>
          <p>{changes.charter.join(' ')}</p>
          <ComparedTexts texts={texts.opening} />
        </section>
      ) : null}
      {ids.map((id) => {
        const change = changes.values.find((one) => one.id === id);
        const value = texts.values.find((one) => one.id === id);
        return (
          <section className="stack" key={id} id={`compared-${id}`}>
            <h2>{value ? <Stamp value={value} /> : change?.name}</h2>
            {change ? <p>{change.says.join(' ')}</p> : null}
            <ComparedTexts texts={value?.texts ?? []} />
          </section>
        );
      })}
    </div>
  );
}
