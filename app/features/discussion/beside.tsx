import type { ReactNode } from 'react';
import type { Finding } from '~/features/coach/coach-charter';
import { Findings } from '~/features/coach/findings';
import { SuggestionCard, type SuggestionShown } from '~/features/draft/suggestion-card';
import { ThreadForm } from './thread-form';
import { type ThreadShown, ThreadView } from './thread-view';

type BesideProps = {
  /** What the margin stands beside. */
  label: string;
  id: string;
  findings: Finding[];
  suggestions: SuggestionShown[];
  threads: (ThreadShown & { answerKey: string })[];
  about: { field: string; name: string }[];
  newKey: string;
  open?: number | null;
  children?: ReactNode;
};

/** The margin beside a part of the draft: the coach's questions, proposed wordings, conversations. */
export function Beside({
  label,
  id,
  findings,
  suggestions,
  threads,
  about,
  newKey,
  open,
  children,
}: BesideProps) {
  return (
    <aside className="margin" aria-label={label}>
      <Findings findings={findings} value={open} />
      {suggestions.map((suggestion) => (
        <SuggestionCard key={suggestion.id} suggestion={suggestion} />
      ))}
      {threads.map((thread) => (
        <ThreadView key={thread.id} thread={thread} back="editor" answerKey={thread.answerKey} />
      ))}
      {about.length ? <ThreadForm about={about} back="editor" newKey={newKey} id={id} /> : null}
      {children}
    </aside>
  );
}
