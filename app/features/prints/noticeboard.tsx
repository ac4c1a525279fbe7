import { PrintLetter } from './print-letter';
import type { Printed, PrintReader } from './print-words';

type NoticeboardProps = {
  house: string;
  week: string;
  team: string | null;
  cards: Printed[];
  more: number;
  reader: PrintReader;
};

/** So many letters fit one sheet as they are; more are set closer. */
const FEW = 6;

/** A sheet to hang up: the letters of one week that everyone may read. */
export function Noticeboard({ house, week, team, cards, more, reader }: NoticeboardProps) {
  return (
    <section className={`print-sheet print-board ${cards.length > FEW ? 'dense' : ''}`}>
      <header>
        <p className="print-house">{team ? `${house}, ${team}` : house}</p>
        <h2>Thanks of the week</h2>
        <p className="print-week">{week}</p>
      </header>
      {cards.length ? (
        <div className="print-pins">
          {cards.map((card) => (
            <PrintLetter key={card.id} card={card} reader={reader} />
          ))}
        </div>
      ) : (
        <p className="print-none">
          No letter for everyone was written this week. Perhaps the first one is yours to write: who made a
          difference to you?
        </p>
      )}
      {more ? (
        <p className="print-more">
          {more === 1
            ? 'And one more letter of this week in Credo.'
            : `And ${more} more letters of this week in Credo.`}
        </p>
      ) : null}
    </section>
  );
}
