import { Paragraphs } from '~/features/recognition/paragraphs';
import { formatDate } from '~/shared/formats';
import { Glyph } from '~/shared/ui/glyph';
import { PrintSigns } from './print-signs';
import { PrintStamps } from './print-stamps';
import { type Printed, type PrintReader, sayTo, setIn } from './print-words';

type ThanksCardProps = { card: Printed; reader: PrintReader; house: string; size: 'a6' | 'a5' };

/** One letter as a card to hand over, as large as the paper it is printed on. */
export function ThanksCard({ card, reader, house, size }: ThanksCardProps) {
  const [first] = card.values;
  return (
    <article className={`print-sheet print-card ${size} ${setIn(card)}`}>
      <header>
        <p className="print-house">
          {house}
          {card.audience === 'everyone' ? null : <span>Private</span>}
        </p>
        <PrintStamps values={card.values} />
      </header>
      <h2 className="print-to">
        <span className="soft">To</span> {sayTo(card, reader.locale)}
      </h2>
      <div className="print-text">
        <Paragraphs text={card.text} />
      </div>
      <footer>
        <PrintSigns card={card}>
          <time dateTime={card.createdAt.toISOString()}>{formatDate(card.createdAt, reader)}</time>
        </PrintSigns>
        {first ? (
          <span className={`hue-${first.hue}`}>
            <Glyph name={first.glyph} className="print-vignette" />
          </span>
        ) : null}
      </footer>
    </article>
  );
}
