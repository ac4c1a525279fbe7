import { Field, FormProblems, type Reply } from '~/shared/ui/field';

type Person = {
  name: string;
  title: string;
  email: string | null;
  staffNumber: string | null;
  homeTeamId: number | null;
  role: string;
  startDate: string | null;
};
type Props = {
  reply: Reply;
  person?: Person;
  teams: { id: number; path: string }[];
  button: string;
  back: string;
};

const LABELS = {
  name: 'Name',
  email: 'E-mail',
  staffNumber: 'Staff number',
  homeTeamId: 'Home team',
  role: 'Role',
};
const ROLES = [
  { value: 'member', label: 'Member: thanks and is thanked' },
  { value: 'leader', label: 'Leader: also writes the charter' },
  { value: 'admin', label: 'Admin: also keeps people and settings' },
];

/** What an admin writes down about a person. */
export function PersonForm({ reply, person, teams, button, back }: Props) {
  const options = [
    { value: '', label: 'None yet' },
    ...teams.map((t) => ({ value: String(t.id), label: t.path })),
  ];
  return (
    <form method="post" className="sheet form">
      <FormProblems reply={reply} labels={LABELS} />
      <Field name="name" label="Name" reply={reply} defaultValue={person?.name} required maxLength={120} />
      <Field name="title" label="What they do" reply={reply} defaultValue={person?.title} maxLength={120} />
      <Field
        name="email"
        label="E-mail"
        hint="Leave it empty for people without one: a staff number and a printed slip do as well."
        type="email"
        reply={reply}
        defaultValue={person?.email}
        maxLength={254}
      />
      <Field
        name="staffNumber"
        label="Staff number"
        reply={reply}
        defaultValue={person?.staffNumber}
        maxLength={40}
      />
      <Field
        name="homeTeamId"
        label="Home team"
        reply={reply}
        defaultValue={String(person?.homeTeamId ?? '')}
        options={options}
      />
      <Field name="role" label="Role" reply={reply} defaultValue={person?.role ?? 'member'} options={ROLES} />
      <Field
        name="startDate"
        label="With us since"
        type="date"
        reply={reply}
        defaultValue={person?.startDate}
      />
      <p className="acts">
        <button className="btn go" type="submit">
          {button}
        </button>
        <a className="btn bare" href={back}>
          Leave it
        </a>
      </p>
    </form>
  );
}
