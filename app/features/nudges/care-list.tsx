import { Avatar } from '~/shared/ui/avatar';

type CareListProps = {
  people: { id: number; name: string; picture: string | null; about: string; since: string }[];
};

/** Who in one's care was not thanked for a while, each with the way to a letter. */
export function CareList({ people }: CareListProps) {
  return (
    <>
      <p className="soft">
        Good work is easily overlooked where nobody passes by, and this page helps you to look. It compares
        nobody, and only you see it.
      </p>
      <section className="sheet">
        {people.length ? (
          <ul className="people care">
            {people.map((person) => (
              <li key={person.id}>
                <Avatar of={person} />
                <span>
                  <a href={`/people/${person.id}`}>{person.name}</a>
                  {person.about ? <span className="hint">{person.about}</span> : null}
                  <span className="hint">{person.since}</span>
                </span>
                <a className="btn" href={`/thanks/new?to=${person.id}`}>
                  Thank {person.name}
                </a>
              </li>
            ))}
          </ul>
        ) : (
          <p>Nobody in your care has waited for long. How good.</p>
        )}
      </section>
      <p className="small soft">
        Listed is who was named in no letter for sixty days, or in none since starting three weeks ago or
        longer. Letters you may not read are not looked at.
      </p>
    </>
  );
}
