import { Form } from '@remix-run/react';
import { Icon } from '~/shared/ui/icon';

type MovesProps = { path: string; name: string; first: boolean; last: boolean; open: number | null };

/** One rank up or down, as buttons that work without JavaScript. */
export function Moves({ path, name, first, last, open }: MovesProps) {
  return (
    <Form method="post" action={path} className="mv" preventScrollReset>
      {open ? <input type="hidden" name="value" value={open} /> : null}
      <button
        className="icon"
        type="submit"
        name="step"
        value="up"
        disabled={first}
        aria-label={`Move ${name} up`}
      >
        <Icon name="up" />
      </button>
      <button
        className="icon"
        type="submit"
        name="step"
        value="down"
        disabled={last}
        aria-label={`Move ${name} down`}
      >
        <Icon name="down" />
      </button>
    </Form>
  );
}
