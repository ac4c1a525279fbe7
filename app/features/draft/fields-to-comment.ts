import { fieldsOfWording } from '~/features/charter/fields-of-wording';
import { type Draft, wordingOf } from './draft-queries.server';
import { nameOfField } from './field-names';

/** What can be written about: the whole, each value, and each text of the draft. */
export function fieldsToComment(draft: Draft): { field: string; name: string }[] {
  const wording = wordingOf(draft);
  const values = wording.values.map(({ id }) => `value-${id}`);
  const texts = fieldsOfWording(wording).map(({ field }) => field);
  return ['charter', ...values, ...texts].map((field) => ({ field, name: nameOfField(field, draft.values) }));
}
