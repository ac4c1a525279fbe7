import type { Reply } from '~/shared/ui/field';
import { DecisionForm } from './decision-form';
import { ReportedText } from './reported-text';
import type { SaidQueued } from './say-queued';

type DecisionPageProps = {
  title: string;
  letter: SaidQueued;
  decision: 'mending' | 'removal';
  reply?: Reply;
};

/** One reported letter and one decision on it that needs words. */
export function DecisionPage({ title, letter, decision, reply }: DecisionPageProps) {
  return (
    <div className="page">
      <h1>{title}</h1>
      <article className="sheet stack">
        <ReportedText letter={letter} />
        <DecisionForm id={letter.id} decision={decision} isHeld={letter.isHeld} reply={reply} />
        <p>
          <a href="/moderation">Back to the reported letters</a>
        </p>
      </article>
    </div>
  );
}
