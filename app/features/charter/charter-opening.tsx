import { Glyph } from '~/shared/ui/glyph';
import { Icon } from '~/shared/ui/icon';
import { Logo } from '~/shared/ui/logo';

type Opening = {
  vision: string;
  serves: string;
  feel: string;
  mission: string;
  precedence: string;
  number: number;
  owner: { name: string; title: string } | null;
  values: { id: number; name: string; hue: string; glyph: string }[];
};

type OpeningProps = {
  charter: Opening;
  /** Whose charter it is, where its own signs stand before it. */
  house?: { logoHash: string | null; logoTone: 'pale' | 'dark' | null; hue: string | null };
  /** What stands above the vision. */
  running?: string;
  since: string;
  member?: boolean;
};

/** The first page of the book: the vision, whom it is for, and the values in their order. */
export function CharterOpening({
  charter,
  house,
  running = 'What we promise',
  since,
  member = false,
}: OpeningProps) {
  return (
    <section
      className={house?.hue ? `leaf opening hue-${house.hue}` : 'leaf opening'}
      aria-labelledby="vision"
    >
      {house?.logoHash ? (
        <Logo of={house} size={88} className="mark" />
      ) : (
        <Icon name="house" className="mark" />
      )}
      <p className="running" dir="auto">
        {running}
      </p>
      <h1 className="vision" id="vision" dir="auto">
        {charter.vision}
      </h1>
      {charter.serves || charter.feel ? (
        <p className="for-whom">{[charter.serves, charter.feel].filter(Boolean).join(' ')}</p>
      ) : null}
      {charter.mission ? <p className="for-whom">{charter.mission}</p> : null}
      <nav className="toc" aria-label="Our values, the most important first">
        <ol>
          {charter.values.map((value, i) => (
            <li key={value.id}>
              <a className={`hue-${value.hue}`} href={`#value-${value.id}`}>
                <span className="n">{i + 1}</span>
                <Glyph name={value.glyph} />
                <span className="w">{value.name}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {charter.precedence ? <p className="for-whom">{charter.precedence}</p> : null}
      <p className="edition">
        Version {charter.number}, in force since {since}.{' '}
        {member ? <a href={`/charter/versions/${charter.number}`}>What changed</a> : null}
        {charter.owner
          ? ` Kept by ${[charter.owner.name, charter.owner.title].filter(Boolean).join(', ')}.`
          : null}
      </p>
    </section>
  );
}
