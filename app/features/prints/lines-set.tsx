import { Icon } from '~/shared/ui/icon';

/** What we do, and what we don't, as a sheet sets it. */
export function LinesSet({ done, not }: { done: string[]; not: string[] }) {
  if (!done.length && !not.length) return null;
  return (
    <div className="set-lines">
      {done.length ? <Lines title="We do" icon="check" lines={done} /> : null}
      {not.length ? <Lines title="We don’t" icon="dash" lines={not} /> : null}
    </div>
  );
}

function Lines({ title, icon, lines }: { title: string; icon: 'check' | 'dash'; lines: string[] }) {
  return (
    <div className={icon === 'dash' ? 'not' : undefined}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            <Icon name={icon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
