import type { ReactNode } from 'react';

const PRINTS = { booklet: 'Booklet', poster: 'Poster', cards: 'Cards' } as const;

type CulturePrintToolsProps = {
  here: keyof typeof PRINTS;
  title: string;
  papers?: { chosen: string; says: Record<string, string> };
  children: ReactNode;
};

/** What stands above a print of the charter and is not printed: what it is, the paper, the other prints. */
export function CulturePrintTools({ here, title, papers, children }: CulturePrintToolsProps) {
  return (
    <div className="print-tools">
      <h1>{title}</h1>
      <p className="soft">{children}</p>
      {papers ? (
        <nav className="turns" aria-label="Paper">
          {Object.entries(papers.says).map(([paper, says]) => (
            <a
              key={paper}
              href={`/culture/${here}?paper=${paper}`}
              aria-current={paper === papers.chosen ? 'page' : undefined}
            >
              {says}
            </a>
          ))}
        </nav>
      ) : null}
      <nav className="turns" aria-label="Prints of the charter">
        {Object.entries(PRINTS).map(([name, says]) => (
          <a key={name} href={`/culture/${name}`} aria-current={name === here ? 'page' : undefined}>
            {says}
          </a>
        ))}
        <a href="/culture">Back to our charter</a>
      </nav>
    </div>
  );
}
