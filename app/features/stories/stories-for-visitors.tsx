import { listNames } from '~/shared/formats';
import { excerptOf } from './excerpt';
import { sayStanding } from './say-standing';

type Story = Parameters<typeof sayStanding>[0] & {
  id: number;
  text: string;
  giver: string;
  names: string[];
};

/** The stories that are to be told to visitors, and what each of them waits for. */
export function StoriesForVisitors({ stories }: { stories: Story[] }) {
  return (
    <section className="sheet stack" aria-labelledby="stories-title">
      <h2 id="stories-title">Stories for visitors</h2>
      {stories.length ? (
        <ul className="stories">
          {stories.map((story) => (
            <li key={story.id} className="stack small-stack">
              <p className="serif" dir="auto">
                {excerptOf(story.text)}
              </p>
              <p className="small soft">
                {story.giver} to {listNames(story.names)}.{' '}
                <a href={`/thanks/${story.id}/story`}>How it is told</a>
              </p>
              <p className={story.shown ? 'small done' : 'small'}>{sayStanding(story)}</p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">
          None yet. Leaders choose them on a letter’s own page, with “Tell this under a value”; everyone on it
          is asked before visitors read a word.
        </p>
      )}
    </section>
  );
}
