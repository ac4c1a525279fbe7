import type { Charter } from '~/features/charter/charter';
import { CharterOpening } from '~/features/charter/charter-opening';
import { CharterValue } from '~/features/charter/charter-value';
import { formatNumber } from '~/shared/formats';
import { Told } from './told';
import type { Card } from './word-cards.server';

export type Book = {
  charter: Charter;
  /** When it came into force, as the reader writes dates. */
  since: string;
  /** null for a visitor, who reads no names, no stories and no recognitions. */
  locale: string | null;
  told: { valueId: number; count: number; cards: Card[] }[];
};

/** The charter in force as everyone sees it, each value with the letters that show it lived. */
export function CultureBook({ charter, since, locale, told }: Book) {
  return (
    <>
      <CharterOpening charter={charter} since={since} member={locale !== null} />
      {charter.values.map((value, i) => {
        const lived = told.find((one) => one.valueId === value.id);
        const all = `All ${formatNumber(lived?.count ?? 0, locale ?? 'en')} thanks for ${value.name}`;
        return (
          <CharterValue key={value.id} value={value} first={i === 0}>
            {lived?.cards.length ? (
              <Told cards={lived.cards} more={{ to: `/culture/${value.id}`, says: all }} />
            ) : null}
          </CharterValue>
        );
      })}
      {locale ? (
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
      ) : null}
      <p className="poster-only">
        Our charter, version {charter.number}, in force since {since}.
      </p>
    </>
  );
}
