import type { ReactNode } from 'react';
import type { Printed } from './print-words';

/** Who signs: the giver, with what stands below their name, then whoever signed too with a sentence of their own. */
export function PrintSigns({ card, children }: { card: Printed; children?: ReactNode }) {
  const by = [card.giverTitle, card.giverTeam].filter(Boolean).join(', ');
  return (
    <div className="print-signs">
      <p className="print-sign">
        <b>{card.giverName}</b>
        {by ? <span>{by}</span> : null}
        {children}
      </p>
      {card.cosigns.map((cosign) => (
        <p className="print-sign" key={cosign.id}>
          <i>{cosign.sentence}</i>
          <b>{cosign.name}</b>
        </p>
      ))}
    </div>
  );
}
