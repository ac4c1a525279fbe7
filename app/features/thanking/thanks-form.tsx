import { Form, useNavigation } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { Begun } from '~/features/recognition/thanks-draft.server';
import { FormProblems, type Reply } from '~/shared/ui/field';
import { Icon } from '~/shared/ui/icon';
import { CircleField } from './circle-field';
import type { Coached } from './meter';
import { MoreField } from './more-field';
import type { Kept } from './pictures-field';
import { RecipientsField } from './recipients-field';
import type { Choice } from './recipients-offered';
import { TextField } from './text-field';
import { useKeptDraft, useKeptElsewhere } from './use-kept-draft';
import { type ValueChoice, ValuesField } from './values-field';

type ThanksFormProps = {
  letter: string;
  written: Begun;
  chosen: Choice[];
  offered: Choice[];
  pictures: Kept[];
  values: ValueChoice[];
  coached: Coached;
  reminder: string;
  today: string;
  personId: number;
  reply: Reply;
};

/** A letter of thanks while it is written: kept as it grows, never lost, sent at once. */
export function ThanksForm({ letter, written, chosen, reply, ...rest }: ThanksFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const busy = useNavigation().state === 'submitting';
  const [to, setTo] = useState(chosen);
  const { says, coached } = useKeptDraft(form, {
    personId: rest.personId,
    coached: rest.coached,
    answered: reply,
  });
  useKeptElsewhere(rest.personId, letter);
  // One comes here to write: unless the keyboard stands somewhere already, it goes to the first thing to say.
  const first = chosen.length ? 'text' : 'who';
  useEffect(() => {
    if (document.activeElement === document.body)
      document.getElementById(first)?.focus({ preventScroll: true });
  }, [first]);
  return (
    <Form
      method="post"
      className="sheet"
      encType="multipart/form-data"
      noValidate={reply !== undefined}
      ref={form}
    >
      <FormProblems reply={reply} />
      <input type="hidden" name="key" value={letter} />
      <RecipientsField
        chosen={chosen}
        offered={rest.offered}
        who={written.who}
        list={written.list}
        reply={reply}
        onChosen={setTo}
      />
      <TextField text={written.text} reminder={rest.reminder} coached={coached} reply={reply} />
      <ValuesField values={rest.values} chosen={written.values} shown={written.behaviours} reply={reply} />
      <MoreField
        happened={written.happened}
        evidence={written.evidence}
        served={written.served}
        pictures={rest.pictures}
        today={rest.today}
        reply={reply}
      />
      <CircleField wish={written.wish} chosen={to} />
      <div className="sendrow">
        <button className={`btn go ${busy ? 'busy' : ''}`} type="submit">
          Send your thanks
        </button>
        <a className="btn bare" href="/">
          Not now
        </a>
        <span className="saved" role="status">
          {says.startsWith('Draft') ? <Icon name="check" /> : null}
          {says}
        </span>
      </div>
    </Form>
  );
}
