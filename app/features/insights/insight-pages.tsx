const PAGES = [
  { to: '/insights', says: 'Alive or wallpaper' },
  { to: '/insights/people', says: 'Who is seen' },
  { to: '/insights/leaders', says: 'Leaders go first' },
  { to: '/insights/serving', says: 'Whom we serve' },
  { to: '/insights/reading', says: 'Read and meant' },
  { to: '/insights/letter', says: 'Culture letter', whole: true },
];

type InsightPagesProps = { title: string; query: string; whole: boolean };

/** The pages of insights, one beside the other. */
export function InsightPages({ title, query, whole }: InsightPagesProps) {
  return (
    <nav className="insight-pages" aria-label="Insights">
      <ul>
        {PAGES.filter((page) => whole || !page.whole).map(({ to, says }) => (
          <li key={to}>
            <a href={`${to}?${query}`} aria-current={says === title ? 'page' : undefined}>
              {says}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
