import type { ReactNode } from 'react';
import { Avatar } from './avatar';
import { Icon } from './icon';
import { Logo } from './logo';
import { LeadersWays, Way } from './ways';

type FrameProps = {
  organization: { name: string; logoHash: string | null; logoTone: 'pale' | 'dark' | null } | null;
  actor: {
    id: number;
    name: string;
    picture: string | null;
    role: string;
    teamName: string | null;
    manages: boolean;
    unread: number;
  } | null;
  demo: boolean;
  word: string | null;
  children: ReactNode;
};

/** What stands around every page: the house's name, the ways to go, who one is. */
export function Frame({ organization, actor, demo, word, children }: FrameProps) {
  const main = (
    <main id="main" tabIndex={-1}>
      {word ? (
        <p className="word" role="status">
          <Icon name="check" />
          {word}
        </p>
      ) : null}
      {children}
    </main>
  );
  if (!actor) {
    return (
      <div className="porch">
        <header className="porch-head">
          <House organization={organization} />
          {organization ? (
            <a className="btn bare" href="/sign-in">
              Sign in
            </a>
          ) : null}
        </header>
        {main}
      </div>
    );
  }
  const leader = actor.role !== 'member';
  return (
    <div className="frame">
      <header className="topbar">
        <House organization={organization} />
        <div>
          <ThemeSwitch />
          <a
            className="icon"
            href="/notices"
            aria-label={actor.unread ? `For you, ${actor.unread} new` : 'For you'}
          >
            <Icon name="bell" />
            {actor.unread ? <span className="dot" /> : null}
          </a>
          <a className="icon" href="/account" aria-label="Your account">
            <Icon name="person" />
          </a>
        </div>
      </header>
      <nav className="rail" aria-label="Main">
        <House organization={organization} note={demo ? 'a demonstration' : 'on Credo'} />
        <ul className="nav">
          <li>
            <Way to="/" icon="letter">
              Thanks
            </Way>
          </li>
          <li>
            <Way to="/culture" icon="book">
              Our charter
            </Way>
          </li>
          <li>
            <Way to="/notices" icon="bell">
              For you
              {actor.unread ? (
                <span className="new">
                  {actor.unread}
                  <span className="vh"> new</span>
                </span>
              ) : null}
            </Way>
          </li>
          <li>
            <Way to="/people" icon="people">
              People
            </Way>
          </li>
          <li>
            <Way to="/teams" icon="tree">
              Teams
            </Way>
          </li>
          {leader || actor.manages ? <LeadersWays actor={actor} /> : null}
        </ul>
        <div className="me">
          <ThemeSwitch />
          <a href="/account">
            <Avatar of={actor} small />
            <span>
              {actor.name}
              <span>{actor.teamName ?? 'Your account'}</span>
            </span>
          </a>
        </div>
      </nav>
      {main}
      <nav className="tabs" aria-label="Main, small screen">
        <Way to="/" icon="letter">
          Thanks
        </Way>
        <Way to="/culture" icon="book">
          Charter
        </Way>
        <Way to="/thanks/new" icon="pen" className="do">
          Thank
        </Way>
        <Way to="/people" icon="people">
          People
        </Way>
        {leader ? (
          <Way to="/charter/draft" icon="sliders">
            Draft
          </Way>
        ) : (
          <Way to="/teams" icon="tree">
            Teams
          </Way>
        )}
      </nav>
    </div>
  );
}

function House({ organization, note }: { organization: FrameProps['organization']; note?: string }) {
  return (
    <a className="house" href="/">
      {organization?.logoHash ? <Logo of={organization} size={32} /> : <Icon name="house" />}
      <span>
        <b dir="auto">{organization?.name ?? 'Credo'}</b>
        {note ? <span>{note}</span> : null}
      </span>
    </a>
  );
}

function ThemeSwitch() {
  return (
    <form method="post" action="/theme" className="theme-form">
      <button className="theme" type="submit">
        <Icon name="moon" />
        <span>Light or dark</span>
      </button>
    </form>
  );
}
