import type { ReactNode } from 'react';
import { Paragraphs } from '~/features/recognition/paragraphs';
import { formatDate } from '~/shared/formats';
import { PrintSigns } from './print-signs';
import { PrintStamps } from './print-stamps';
import { type Printed, type PrintReader, sayTo } from './print-words';

type PrintLetterProps = {
  card: Printed;
  reader: PrintReader;
  /** Whether it says the day: not where the sheet says it. */
  dated?: boolean;
  children?: ReactNode;
};

/** One letter among others on a sheet. */
export function PrintLetter({ card, reader, dated, children }: PrintLetterProps) {
  return (
    <article className={`print-letter hue-${card.values[0]?.hue}`}>
      <h3 className="print-to">
        <span className="soft">To</span> {sayTo(card, reader.locale)}
      </h3>
      <div className="print-text">
        <Paragraphs text={card.text} />
      </div>
      {children}
      <PrintSigns card={card}>
        {dated ? (
          <time dateTime={card.createdAt.toISOString()}>{formatDate(card.createdAt, reader)}</time>
        ) : null}
        {card.audience === 'everyone' ? null : <span>Private</span>}
      </PrintSigns>
      <PrintStamps values={card.values} />
    </article>
  );
}
