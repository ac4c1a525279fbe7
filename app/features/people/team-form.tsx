import { Field, FormProblems, type Reply } from '~/shared/ui/field';

type Props = {
  reply: Reply;
  team?: { name: string; parentId: number | null; managerId: number | null };
  teams: { id: number; path: string }[];
  people: { id: number; name: string; title: string }[];
  button: string;
};

/** A team's name, where it belongs and who manages it. */
export function TeamForm({ reply, team, teams, people, button }: Props) {
  const parents = [
    { value: '', label: 'At the top: a site' },
    ...teams.map((t) => ({ value: String(t.id), label: t.path })),
  ];
  const managers = [
    { value: '', label: 'Nobody yet' },
    ...people.map((p) => ({ value: String(p.id), label: [p.name, p.title].filter(Boolean).join(', ') })),
  ];
  return (
    <form method="post" className="sheet form">
      <FormProblems reply={reply} labels={{ name: 'Name', parentId: 'Belongs to', managerId: 'Manager' }} />
      <Field name="name" label="Name" reply={reply} defaultValue={team?.name} required maxLength={120} />
      <Field
        name="parentId"
        label="Belongs to"
        reply={reply}
        defaultValue={String(team?.parentId ?? '')}
        options={parents}
      />
      <Field
        name="managerId"
        label="Manager"
        reply={reply}
        defaultValue={String(team?.managerId ?? '')}
        options={managers}
      />
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
