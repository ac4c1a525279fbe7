import type { Charter } from '~/features/charter/charter';
import { CharterOpening } from '~/features/charter/charter-opening';
import { CharterValue } from '~/features/charter/charter-value';
import { listNames } from '~/shared/formats';
import type { StoryToVisitors } from './visitors-stories.server';

export type VisitorsBookProps = {
  charter: Charter;
  house: { name: string; logoHash: string | null; logoTone: 'pale' | 'dark' | null; hue: string | null };
  since: string;
  stories: StoryToVisitors[];
};

/** The charter in force as visitors see it: the values shown to them, and the stories that all on them let them read. */
export function VisitorsBook({ charter, house, since, stories }: VisitorsBookProps) {
  return (
    <>
      <CharterOpening charter={charter} house={house} since={since} running={house.name} />
      {charter.values.map((value, i) => (
        <CharterValue key={value.id} value={value} first={i === 0}>
          <Stories stories={stories.filter(({ valueId }) => valueId === value.id)} />
        </CharterValue>
      ))}
      <p className="leaf ending" />
      <p className="poster-only">
        Our charter, version {charter.number}, in force since {since}.
      </p>
    </>
  );
}

function Stories({ stories }: { stories: StoryToVisitors[] }) {
  if (!stories.length) return null;
  return (
    <div className="told">
      <h3>How it is lived</h3>
      {stories.map((story) => (
        <figure key={story.id}>
          <blockquote dir="auto">{story.text}</blockquote>
          <figcaption className="by">
            <b>{story.giver}</b>
            <br />
            to {listNames(story.recipients)}
            {story.signed.map(({ name, sentence }) => (
              <span className="signed" key={`${name} ${sentence}`} dir="auto">
                {sentence} <b>{name}</b>
              </span>
            ))}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
