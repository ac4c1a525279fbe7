import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type WayProps = { to: string; icon: IconName; className?: string; children: ReactNode };

/** A way to go, marked where one is already. */
export function Way({ to, icon, className, children }: WayProps) {
  const { pathname } = useLocation();
  const here = pathname === to || (to !== '/' && pathname.startsWith(`${to}/`));
  return (
    <a href={to} className={className} aria-current={here ? 'page' : undefined}>
      <Icon name={icon} />
      {children}
    </a>
  );
}

type Led = { role: string; manages: boolean };

/** The ways to what only leaders, managers and admins do; the rail holds them, and on phones the account page. */
export function LeadersWays({ actor }: { actor: Led }) {
  const leader = actor.role !== 'member';
  return (
    <>
      <li className="for">{leader ? 'For leaders' : 'For managers'}</li>
      {leader ? (
        <>
          <li>
            <Way to="/charter/draft" icon="pen">
              Charter draft
            </Way>
          </li>
          <li>
            <Way to="/charter/readers" icon="eye">
              Who has read it
            </Way>
          </li>
        </>
      ) : null}
      <li>
        <Way to="/insights" icon="chart">
          Insights
        </Way>
      </li>
      {actor.role === 'admin' ? (
        <li>
          <Way to="/settings" icon="sliders">
            Settings
          </Way>
        </li>
      ) : null}
    </>
  );
}
