import { useState } from 'react';
import { Field, type Reply } from '~/shared/ui/field';
import { useFound } from '~/shared/ui/use-found';

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
  const [words, setWords] = useState('');
  const asked = words.trim().length > 1 && !/#\d+$/.test(words);
  const address = asked ? `/people/names?${new URLSearchParams({ q: words })}` : null;
  const found = useFound<{ people: { id: number; meant: string; note: string }[] }>(address);
  const list = `${field.name}-offered`;
  return (
    <div onInput={(event) => setWords((event.target as HTMLInputElement).value)}>
      <Field {...field} hint={hint} list={list} maxLength={160} autoComplete="off" />
      <datalist id={list}>
        {found?.people.map((person) => (
          <option key={person.id} value={person.meant}>
            {person.note}
          </option>
        ))}
      </datalist>
    </div>
  );
}
