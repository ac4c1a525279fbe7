import { Field, FormProblems, type Reply } from '~/shared/ui/field';
import { PersonField } from './person-field';

type Props = {
  reply: Reply;
  team?: { name: string; parentId: number | null; manager: string };
  teams: { id: number; path: string }[];
  button: string;
};

/** A team's name, where it belongs and who manages it. */
export function TeamForm({ reply, team, teams, button }: Props) {
  const parents = [
    { value: '', label: 'At the top: a site' },
    ...teams.map((t) => ({ value: String(t.id), label: t.path })),
  ];
  return (
    <form method="post" className="sheet form">
      <FormProblems reply={reply} labels={{ name: 'Name', parentId: 'Belongs to', manager: 'Manager' }} />
      <Field name="name" label="Name" reply={reply} defaultValue={team?.name} required maxLength={120} />
      <Field
        name="parentId"
        label="Belongs to"
        reply={reply}
        defaultValue={String(team?.parentId ?? '')}
        options={parents}
      />
      <PersonField name="manager" label="Manager" reply={reply} defaultValue={team?.manager} />
      <p className="acts">
        <button className="btn go" type="submit">
          {button}
        </button>
        <a className="btn bare" href="/teams">
          Leave it
        </a>
      </p>
    </form>
  );
}
