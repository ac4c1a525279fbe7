import { Field, FormProblems, type Reply } from '~/shared/ui/field';

type Props = {
  reply: Reply;
  preferences: { timeZone: string; locale: string; shortcuts: boolean; thanksWish: string };
  zones: string[];
};

const LOCALES = [
  { value: 'en-GB', label: '2 March 2026, 07:40' },
  { value: 'en-US', label: 'March 2, 2026, 07:40 AM' },
  { value: 'en-CH', label: '2 March 2026, 07:40, 1’000' },
];

const WISHES = [
  { value: 'public', label: 'Everyone may read it' },
  { value: 'ask', label: 'Ask me first' },
  { value: 'private', label: 'Privately, please' },
];

/** How Credo shows times to oneself, how one likes to be thanked, and whether it listens to single keys. */
export function PreferencesForm({ reply, preferences, zones }: Props) {
  const options = [...new Set(['UTC', preferences.timeZone, ...zones])].map((value) => ({
    value,
    label: value.replace(/_/g, ' '),
  }));
  return (
    <form method="post" className="sheet form">
      <FormProblems reply={reply} labels={{ timeZone: 'Time zone', locale: 'Dates and numbers' }} />
      <Field
        name="timeZone"
        label="Time zone"
        reply={reply}
        defaultValue={preferences.timeZone}
        options={options}
      />
      <Field
        name="locale"
        label="Dates and numbers"
        reply={reply}
        defaultValue={preferences.locale}
        options={LOCALES}
      />
      <Field
        name="thanksWish"
        label="How I like to be thanked"
        hint="It is kept for you, whoever thanks you."
        reply={reply}
        defaultValue={preferences.thanksWish}
        options={WISHES}
      />
      <label className="opt">
        <input type="checkbox" name="shortcuts" defaultChecked={preferences.shortcuts} />
        <span>
          Keyboard shortcuts
          <span className="hint">Single keys go places. Switch them off if you dictate.</span>
        </span>
      </label>
      <p className="acts">
        <button className="btn go" type="submit">
          Keep
        </button>
      </p>
    </form>
  );
}
