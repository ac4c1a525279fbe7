import type { Wording } from '~/features/charter/charter';
import type { CharterDocument } from '~/features/charter/charter-document';
import type { Draft } from './draft-queries.server';

/** The draft as a document, with all that was set aside. */
export function documentOfDraft(draft: Draft): CharterDocument {
  const { vision, serves, feel, mission, precedence, owner } = draft;
  const values = draft.values.map(({ heirId, rank: _, behaviours, ...value }) => ({
    ...value,
    heir: heirId,
    behaviours: behaviours.map(({ heirId: heir, ...line }) => ({ ...line, heir })),
  }));
  return { vision, serves, feel, mission, precedence, owner, values };
}

/** What a version says, as a document. */
export function documentOfWording(wording: Wording): CharterDocument {
  const { vision, serves, feel, mission, precedence, owner, values } = wording;
  return {
    vision,
    serves,
    feel,
    mission,
    precedence,
    owner,
    values: values.map(({ rank: _, ...value }) => value),
  };
}

/** The same without identities, for a house in which its ids mean nothing. */
export function withoutIds(document: CharterDocument): CharterDocument {
  const values = document.values
    .filter((value) => !value.retired)
    .map(({ id: _i, heir: _h, splitFrom: _s, behaviours, ...value }) => ({
      ...value,
      behaviours: behaviours.filter((line) => !line.retired).map(({ kind, text }) => ({ kind, text })),
    }));
  const owner = document.owner && { ...document.owner, personId: null };
  return { ...document, owner, values };
}
