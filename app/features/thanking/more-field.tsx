import { Problem, type Reply } from '~/shared/ui/field';
import { type Kept, PicturesField } from './pictures-field';
import { ServedField } from './served-field';

type MoreFieldProps = {
  happened: string;
  evidence: string;
  served: string | undefined;
  pictures: Kept[];
  today: string;
  reply: Reply;
};

/** What a letter may hold besides its words. Folded away: most letters need none of it. */
export function MoreField({ happened, evidence, served, pictures, today, reply }: MoreFieldProps) {
  const error = reply?.error ?? {};
  const open = Boolean(
    happened || evidence || served || pictures.length || error.happened || error.evidence || error.pictures,
  );
  return (
    <details className="more-field" open={open}>
      <summary>Add whom it helped, the day, a link or pictures</summary>
      <div className="stack">
        <ServedField served={served} />
        <div className="field">
          <label htmlFor="happened">When did it happen?</label>
          <input
            className="in"
            type="date"
            id="happened"
            name="happened"
            max={today}
            defaultValue={happened}
            aria-invalid={error.happened ? true : undefined}
            aria-describedby={error.happened ? 'happened-err' : undefined}
          />
          <Problem of="happened" reply={reply} />
        </div>
        <div className="field">
          <label htmlFor="evidence">A link that shows it</label>
          <input
            className="in"
            type="url"
            id="evidence"
            name="evidence"
            maxLength={500}
            placeholder="https://"
            defaultValue={evidence}
            aria-invalid={error.evidence ? true : undefined}
            aria-describedby={error.evidence ? 'evidence-err' : undefined}
          />
          <Problem of="evidence" reply={reply} />
        </div>
        <PicturesField kept={pictures} reply={reply} />
      </div>
    </details>
  );
}
