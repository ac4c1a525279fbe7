import type { Compared } from './charter-comparison';
import { DiffText } from './diff-text';

/** Every changed text below what it is called, word by word. */
export function ComparedTexts({ texts }: { texts: Compared[] }) {
  if (!texts.length) return null;
  return (
    <dl className="compared">
      {texts.map(({ label, before, after }) => (
        <div key={`${label} ${before} ${after}`}>
          <dt>{label}</dt>
          <dd>
            <DiffText before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
