import type { Value } from '~/features/charter/charter';
import { CharterValue } from '~/features/charter/charter-value';
import { BehaviourLived } from './behaviour-lived';
import { Told } from './told';
import type { ValueStories } from './value-stories.server';

type ValueBookProps = {
  value: Value;
  stories: ValueStories;
  history: { number: number; on: string; says: string[] }[];
};

/** A value on a page of its own: its wording, the stories told under it, each behaviour as it is lived, its history. */
export function ValueBook({ value, stories: { stories, byBehaviour }, history }: ValueBookProps) {
  return (
    <>
      <CharterValue value={value} first alone storiesOf={(id) => `#behaviour-${id}`}>
        <nav className="contents" aria-label="On this page">
          <ul>
            {stories.length ? (
              <li>
                <a href="#stories">Stories</a>
              </li>
            ) : null}
            {value.behaviours.length ? (
              <li>
                <a href="#behaviours">Line by line</a>
              </li>
            ) : null}
            <li>
              <a href="#history">How it came to be</a>
            </li>
            <li>
              <a href="#thanks">All thanks for it</a>
            </li>
          </ul>
        </nav>
        {stories.length ? (
          <div className="told" id="stories">
            <h2>How it is lived</h2>
            <Told told={stories} />
          </div>
        ) : null}
      </CharterValue>
      {value.behaviours.length ? (
        <section
          className={`leaf shown-lines hue-${value.hue}`}
          id="behaviours"
          aria-labelledby="behaviours-title"
        >
          <h2 id="behaviours-title">Line by line</h2>
          {value.behaviours.map((behaviour) => (
            <BehaviourLived
              key={behaviour.id}
              behaviour={behaviour}
              told={byBehaviour.get(behaviour.id) ?? []}
            />
          ))}
        </section>
      ) : null}
      <section className="leaf history" id="history" aria-labelledby="history-title">
        <h2 id="history-title">How it came to be</h2>
        <ol>
          {history.map(({ number, on, says }) => (
            <li key={number}>
              <a href={`/charter/versions/${number}`}>Version {number}</a>, {on}: {says.join(' ')}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
