import { Field, FormProblems, Problem, type Reply } from '~/shared/ui/field';
import type { Choices } from './choices-input';
import { TOPIC_NAMES, TOPICS, type Topic } from './topics';

type Props = { reply: Reply; choices: Choices; timeZone: string };

const MAIL = [
  { value: 'at-once', label: 'At once' },
  { value: 'daily', label: 'Once a day' },
  { value: 'weekly', label: 'Once a week' },
  { value: 'never', label: 'Never' },
];
const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: `${hour}`,
  label: `${hour}`.padStart(2, '0').concat(':00'),
}));
const LABELS = Object.fromEntries([
  ...TOPIC_NAMES.map((topic) => [`${topic}.mail`, TOPICS[topic].label]),
  ['quietFrom', 'Quiet from'],
  ['quietUntil', 'Quiet until'],
]);

/** On which ways a person hears of what, the hours in which no mail goes to them, and what their team is told. */
export function ChoicesForm({ reply, choices, timeZone }: Props) {
  const typed = reply?.initialValue;
  return (
    <form method="post" className="sheet form">
      <FormProblems reply={reply} labels={LABELS} />
      <table className="choices">
        <thead>
          <tr>
            <th scope="col">What happens</th>
            <th scope="col">On my page</th>
            <th scope="col">By mail</th>
          </tr>
        </thead>
        <tbody>
          {TOPIC_NAMES.map((topic) => (
            <TopicRow
              key={topic}
              topic={topic}
              reply={reply}
              chosen={typed ? ((typed[topic] ?? {}) as Typed) : choices[topic]}
            />
          ))}
        </tbody>
      </table>
      <fieldset className="quiet">
        <legend>No mail in my quiet hours</legend>
        <Field
          name="quietFrom"
          label="From"
          reply={reply}
          defaultValue={`${choices.quietFrom}`}
          options={HOURS}
        />
        <Field
          name="quietUntil"
          label="Until"
          reply={reply}
          defaultValue={`${choices.quietUntil}`}
          options={HOURS}
        />
        <p className="hint">
          By the clock in {timeZone.replace(/_/g, ' ')}. The same hour twice means no quiet hours. What is
          sent once a day or once a week comes at 08:00.
        </p>
      </fieldset>
      <label className="opt">
        <input
          type="checkbox"
          name="celebrated"
          defaultChecked={typed ? typed.celebrated === 'on' : choices.celebrated}
        />
        <span>My first day and my years here may be told to my team</span>
      </label>
      <p className="acts">
        <button className="btn go" type="submit">
          Keep
        </button>
      </p>
    </form>
  );
}

type Typed = { inbox?: boolean | string; mail?: string };

function TopicRow({ topic, reply, chosen }: { topic: Topic; reply: Reply; chosen: Typed }) {
  const { label, explains } = TOPICS[topic];
  const name = `${topic}.mail`;
  const problem = reply?.error?.[name]?.[0];
  return (
    <tr>
      <th scope="row">
        {label}
        <span className="hint">{explains}</span>
      </th>
      <td>
        <label className="opt">
          <input type="checkbox" name={`${topic}.inbox`} defaultChecked={Boolean(chosen.inbox)} />
          <span className="cell">
            On my page<span className="vh">: {label}</span>
          </span>
        </label>
      </td>
      <td>
        <label htmlFor={name} className="cell">
          By mail<span className="vh">: {label}</span>
        </label>
        <select
          id={name}
          name={name}
          className="in"
          defaultValue={chosen.mail}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${name}-err` : undefined}
        >
          {MAIL.map(({ value, label: often }) => (
            <option key={value} value={value}>
              {often}
            </option>
          ))}
        </select>
        <Problem of={name} reply={reply} />
      </td>
    </tr>
  );
}
