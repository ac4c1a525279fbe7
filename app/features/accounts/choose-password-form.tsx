import { Field, FormProblems, type Reply } from '~/shared/ui/field';

type Props = { reply: Reply; login: string; button: string };

/** One new password; the login beside it tells password managers whose it is. */
export function ChoosePasswordForm({ reply, login, button }: Props) {
  return (
    <form method="post" className="sheet form">
      <FormProblems reply={reply} labels={{ password: 'Password' }} />
      <p>
        You sign in as <b>{login}</b>
      </p>
      <input type="hidden" name="login" autoComplete="username" value={login} />
      <Field
        name="password"
        label="Your password"
        hint="At least 12 characters. A few words in a row do well."
        type="password"
        reply={reply}
        required
        autoComplete="new-password"
      />
      <p className="acts">
        <button className="btn go" type="submit">
          {button}
        </button>
      </p>
    </form>
  );
}
