import type { KeepsakePiece, KeptPicture } from './keepsake-queries.server';
import { PrintLetter } from './print-letter';
import type { PrintReader } from './print-words';

type KeepsakeTitleProps = { name: string; house: string; years: { first: string; last: string } };

/** The title page of the letters to one person. */
export function KeepsakeTitle({ name, house, years }: KeepsakeTitleProps) {
  return (
    <header className="keepsake-title">
      <p className="print-house">{house}</p>
      <h2>
        <span className="soft">Letters to</span> {name}
      </h2>
      <p className="print-week">
        {years.first === years.last ? years.first : `${years.first}–${years.last}`}
      </p>
    </header>
  );
}

type KeepsakeLettersProps = {
  piece: KeepsakePiece;
  reader: PrintReader;
  pictures?: Map<number, KeptPicture[]>;
};

/** Some letters of one year, which begins on a new page. */
export function KeepsakeLetters({ piece: { year, opens, cards }, reader, pictures }: KeepsakeLettersProps) {
  return (
    <section className={opens ? 'keepsake-year opens' : 'keepsake-year'}>
      {opens ? <h2>{year}</h2> : null}
      {cards.map((card) => (
        <PrintLetter key={card.id} card={card} reader={reader} dated>
          {pictures?.get(card.id)?.map(({ id, src, alt, width, height }) => (
            <img key={id} className="print-picture" src={src} alt={alt} width={width} height={height} />
          ))}
        </PrintLetter>
      ))}
    </section>
  );
}
