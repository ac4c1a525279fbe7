import { Form, Link, NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Avatar } from './avatar';
import { Icon, type IconName } from './icon';

type FrameProps = {
  organization: { name: string; logoHash: string | null; cultureOpen: boolean } | null;
  actor: { id: number; name: string; role: string; teamName: string | null } | null;
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
            <Link className="btn bare" to="/sign-in">
              Sign in
            </Link>
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
          <Link className="icon" to="/account" aria-label="Your account">
            <Icon name="person" />
          </Link>
        </div>
      </header>
      <nav className="rail" aria-label="Main">
        <House organization={organization} note={demo ? 'a demonstration' : 'on Credo'} />
        <ul className="nav">
          <Way to="/" icon="letter" end>
            Thanks
          </Way>
          <Way to="/culture" icon="book">
            Our charter
          </Way>
          <Way to="/people" icon="people">
            People
          </Way>
          <Way to="/teams" icon="tree">
            Teams
          </Way>
          {leader ? (
            <>
              <li className="for">For leaders</li>
              <Way to="/charter/draft" icon="pen">
                Charter draft
              </Way>
            </>
          ) : null}
          {actor.role === 'admin' ? (
            <Way to="/settings" icon="sliders">
              Settings
            </Way>
          ) : null}
        </ul>
        <div className="me">
          <ThemeSwitch />
          <Link to="/account">
            <Avatar name={actor.name} small />
            <span>
              {actor.name}
              <span>{actor.teamName ?? 'Your account'}</span>
            </span>
          </Link>
        </div>
      </nav>
      {main}
      <nav className="tabs" aria-label="Main, small screen">
        <Tab to="/" icon="letter" end>
          Thanks
        </Tab>
        <Tab to="/culture" icon="book">
          Charter
        </Tab>
        <Tab to="/thanks/new" icon="pen" className="do">
          Thank
        </Tab>
        <Tab to="/people" icon="people">
          People
        </Tab>
        {leader ? (
          <Tab to="/charter/draft" icon="sliders">
            Draft
          </Tab>
        ) : (
          <Tab to="/teams" icon="tree">
            Teams
          </Tab>
        )}
      </nav>
    </div>
  );
}

function House({ organization, note }: { organization: FrameProps['organization']; note?: string }) {
  return (
    <Link className="house" to="/">
      {organization?.logoHash ? (
        <img src={`/logo?${organization.logoHash}`} alt="" width="32" height="32" />
      ) : (
        <Icon name="house" />
      )}
      <span>
        <b>{organization?.name ?? 'Credo'}</b>
        {note ? <span>{note}</span> : null}
      </span>
    </Link>
  );
}

function Way({
  to,
  icon,
  end,
  children,
}: {
  to: string;
  icon: IconName;
  end?: boolean;
  children: ReactNode;
}) {
  return (
    <li>
      <NavLink to={to} end={end}>
        <Icon name={icon} />
        {children}
      </NavLink>
    </li>
  );
}

function Tab(props: { to: string; icon: IconName; end?: boolean; className?: string; children: ReactNode }) {
  return (
    <NavLink to={props.to} end={props.end} className={props.className}>
      <Icon name={props.icon} />
      {props.children}
    </NavLink>
  );
}

function ThemeSwitch() {
  return (
    <Form method="post" action="/theme" className="theme-form" reloadDocument>
      <button className="theme" type="submit">
        <Icon name="moon" />
        <span>Light or dark</span>
      </button>
    </Form>
  );
}
