import type { Charter } from '~/features/charter/charter';
import { CharterOpening } from '~/features/charter/charter-opening';
import { CharterValue } from '~/features/charter/charter-value';
import { HowLived } from './how-lived';
import type { Lived } from './lived.server';

export type Book = {
  charter: Charter;
  house: { logoHash: string | null; logoTone: 'pale' | 'dark' | null; hue: string | null };
  /** When it came into force, as the reader writes dates. */
  since: string;
  locale: string;
  lived: Lived[];
};

/** The charter in force as members see it, each value with the letters that show it lived. */
export function CultureBook({ charter, house, since, locale, lived }: Book) {
  return (
    <>
      <CharterOpening charter={charter} house={house} since={since} member />
      {charter.values.map((value, i) => (
        <CharterValue key={value.id} value={value} first={i === 0}>
          <HowLived value={value} lived={lived.find((one) => one.valueId === value.id)} locale={locale} />
        </CharterValue>
      ))}
      <section className="leaf close">
        <p>Have you seen one of these today?</p>
        <div className="acts">
          <a className="btn go" href="/thanks/new">
            Thank someone
          </a>
          <a className="btn bare" href="/culture/proposal">
            Propose a better wording
          </a>
          <a className="btn bare" href="/charter/versions">
            All versions
          </a>
        </div>
        <p className="small">
          Print it as <a href="/culture/booklet">a booklet</a>, <a href="/culture/poster">a poster</a> or{' '}
          <a href="/culture/cards">cards for the wall</a>.
        </p>
      </section>
      <p className="poster-only">
        Our charter, version {charter.number}, in force since {since}.
      </p>
    </>
  );
}
