import { useFetcher } from '@remix-run/react';
import { Field, type Reply } from '~/shared/ui/field';

type PersonFieldProps = {
  name: string;
  label: string;
  hint?: string;
  reply?: Reply;
  defaultValue?: string;
  required?: boolean;
};

/** One person by typed words; with JavaScript it offers who fits, without it a whole name, number or e-mail will do. */
export function PersonField({ hint = 'A name, a staff number or an e-mail.', ...field }: PersonFieldProps) {
  const found = useFetcher<{ people: { id: number; meant: string; note: string }[] }>();
  const list = `${field.name}-offered`;
  return (
    <div
      onInput={(event) => {
        const { value } = event.target as HTMLInputElement;
        if (value.trim().length > 1 && !/#\d+$/.test(value))
          found.load(`/people/names?${new URLSearchParams({ q: value })}`);
      }}
    >
      <Field {...field} hint={hint} list={list} maxLength={160} autoComplete="off" />
      <datalist id={list}>
        {found.data?.people.map((person) => (
          <option key={person.id} value={person.meant}>
            {person.note}
          </option>
        ))}
      </datalist>
    </div>
  );
}
