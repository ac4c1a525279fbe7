import { Form } from '@remix-run/react';
import { CopyLink } from './copy-link';

type LetterActsProps = {
  id: number;
  may: { edit: boolean; withdraw: boolean; remove: boolean; hide: boolean; report: boolean; tell: boolean };
  hidden: boolean;
  signed: boolean;
};

/** What this reader may do with the letter. */
export function LetterActs({ id, may, hidden, signed }: LetterActsProps) {
  const at = `/thanks/${id}`;
  return (
    <div className="acts">
      {may.edit ? (
        <a className="btn" href={`${at}/edit`}>
          Change your words
        </a>
      ) : null}
      {may.hide ? (
        <Form method="post" action={`${at}/hiding`}>
          <button className="btn" type="submit" name="on" value={hidden ? 'false' : 'true'}>
            {hidden ? 'Show it to everyone again' : 'Keep it among those named'}
          </button>
        </Form>
      ) : null}
      {signed ? (
        <Form method="post" action={`${at}/cosign/withdrawal`}>
          <button className="btn bare" type="submit">
            Take my signature back
          </button>
        </Form>
      ) : null}
      {may.withdraw ? (
        <Form method="post" action={`${at}/withdrawal`}>
          <button className="btn bare" type="submit">
            Take it back
          </button>
        </Form>
      ) : null}
      <a className="btn bare" href={`${at}/card`}>
        Print a card
      </a>
      <CopyLink path={at} />
      {may.tell ? (
        <a className="btn bare" href={`${at}/story`}>
          Tell this under a value
        </a>
      ) : null}
      {may.remove ? (
        <a className="btn bare" href={`${at}/removal`}>
          Remove it
        </a>
      ) : null}
      {may.report ? (
        <a className="btn bare" href={`${at}/report`}>
          Report it
        </a>
      ) : null}
    </div>
  );
}
