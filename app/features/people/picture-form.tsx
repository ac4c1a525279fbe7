import { Avatar, type Portrayed } from '~/shared/ui/avatar';
import { Field } from '~/shared/ui/field';

/** Shows a person's picture and takes another. */
export function PictureForm({ person }: { person: Portrayed & { id: number } }) {
  const at = `/people/${person.id}/picture`;
  return (
    <section className="sheet stack">
      <form method="post" encType="multipart/form-data" action={at} className="stack">
        <div className="portrait">
          <Avatar of={person} />
          <Field
            name="picture"
            label={person.picture ? 'Another picture' : 'A picture'}
            hint="JPEG, PNG or WebP, up to 10 MB. Where it was taken is not kept."
            type="file"
            accept="image/*"
            required
          />
        </div>
        <p className="acts">
          <button className="btn" type="submit">
            Use this picture
          </button>
        </p>
      </form>
      {person.picture ? (
        <form method="post" action={`${at}/removal`}>
          <button className="btn bare" type="submit">
            Remove the picture
          </button>
        </form>
      ) : null}
    </section>
  );
}
