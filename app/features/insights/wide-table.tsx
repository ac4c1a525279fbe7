import type { ReactNode } from 'react';

/** A table that scrolls by itself where it is wider than the page. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll" aria-label={`${label}, as a table`} tabIndex={0}>
      {children}
    </section>
  );
}
