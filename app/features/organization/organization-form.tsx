import { Field, FormProblems, type Reply } from '~/shared/ui/field';
import { Logo } from '~/shared/ui/logo';
import type { Organization } from './actor';
import { LANGUAGES } from './languages';

type OrganizationFormProps = {
  organization: Pick<Organization, 'name' | 'logoHash' | 'logoTone' | 'timeZone' | 'language' | 'reminder'>;
  zones: string[];
  reply: Reply;
};

/** What the organization is called, its logo, its clocks, its language, and what stands under a letter being written. */
export function OrganizationForm({ organization, zones, reply }: OrganizationFormProps) {
  const { name, logoHash, timeZone, language, reminder } = organization;
  return (
    <form method="post" encType="multipart/form-data" className="sheet form">
      <FormProblems reply={reply} labels={{ name: 'Name', logo: 'Logo', timeZone: 'Time zone' }} />
      <Field
        name="name"
        label="What are you called?"
        reply={reply}
        defaultValue={name}
        required
        maxLength={120}
      />
      {logoHash ? <Logo of={organization} size={64} alt="Your logo" /> : null}
      <Field
        name="logo"
        label={logoHash ? 'Another logo' : 'Your logo'}
        hint="SVG, PNG, JPEG or WebP, up to 10 MB."
        type="file"
        reply={reply}
      />
      <Field
        name="timeZone"
        label="Your time zone"
        hint="Months and quarters begin and end by its clocks."
        reply={reply}
        defaultValue={timeZone}
        options={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
      />
      <Field
        name="language"
        label="The language you write in"
        hint="The search then finds a word in all its forms."
        reply={reply}
        defaultValue={language}
        options={LANGUAGES.map((value) => ({
          value,
          label:
            value === 'simple'
              ? 'Another, or several'
              : value.replace(/^./, (letter) => letter.toUpperCase()),
        }))}
      />
      <Field
        name="reminder"
        label="A reminder under every letter of thanks"
        hint="Such as: no patient names, no health details."
        reply={reply}
        defaultValue={reminder}
        maxLength={200}
      />
      <p className="acts">
        <button className="btn go" type="submit">
          Keep
        </button>
      </p>
    </form>
  );
}
