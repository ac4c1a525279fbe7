import type { SubmissionResult } from '@conform-to/dom';
import { Icon } from './icon';

export type Reply = SubmissionResult<string[]> | undefined;

type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  /** What the action answered: brings back what was typed and what was wrong with it. */
  reply?: Reply;
  defaultValue?: string | null;
  type?: string;
  min?: string;
  required?: boolean;
  maxLength?: number;
  autoComplete?: string;
  accept?: string;
  /** The id of a datalist. */
  list?: string;
  inputMode?: 'text' | 'email' | 'numeric';
  multiline?: boolean;
  rows?: number;
  options?: { value: string; label: string }[];
};

/** What stands in a field: what was just refused, else what was there. */
export function typedValue(reply: Reply, name: string, fallback: string | null | undefined = ''): string {
  const typed = reply?.initialValue?.[name];
  return typeof typed === 'string' ? typed : reply?.initialValue ? '' : (fallback ?? '');
}

/** A label, a control, a hint, and the error that the action named for it. */
export function Field({
  name,
  label,
  hint,
  reply,
  defaultValue,
  multiline,
  options,
  rows,
  ...rest
}: FieldProps) {
  const problem = reply?.error?.[name]?.[0];
  const described = [hint && `${name}-hint`, problem && `${name}-err`].filter(Boolean).join(' ') || undefined;
  const control = {
    id: name,
    name,
    className: 'in',
    defaultValue: rest.type === 'password' ? undefined : typedValue(reply, name, defaultValue),
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': described,
    ...rest,
  };
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {options ? (
        <select {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : multiline ? (
        <textarea {...control} rows={rows ?? 4} />
      ) : (
        <input {...control} />
      )}
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <Problem of={name} reply={reply} />
    </div>
  );
}

/** The error of one field, where its control can point at it by `<name>-err`, or by its own id where several share a name. */
export function Problem({ of, at = of, reply }: { of: string; at?: string; reply?: Reply }) {
  const problem = reply?.error?.[of]?.[0];
  if (!problem) return null;
  return (
    <p className="err" id={`${at}-err`}>
      <Icon name="warning" />
      <span>{problem}</span>
    </p>
  );
}

/** The summary above a refused form: announced, with a link to each field at fault. */
export function FormProblems({ reply, labels = {} }: { reply?: Reply; labels?: Record<string, string> }) {
  const entries = Object.entries(reply?.error ?? {}).filter(([, problems]) => problems?.length);
  if (!entries.length) return null;
  return (
    <div className="alert" role="alert">
      <Icon name="warning" />
      <ul>
        {entries.map(([name, problems]) => (
          <li key={name}>
            {name === '' ? (
              problems?.join(' ')
            ) : (
              <a href={`#${name}`}>
                {labels[name] ? `${labels[name]}: ` : ''}
                {problems?.join(' ')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
