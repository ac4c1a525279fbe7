import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow, found } from '~/shared/asking.server';
import { type Picture, type PictureRefusal, readPicture } from '~/shared/picture.server';
import { canChangePicture } from './people-policy';

const SIDE = 160;

/** Gives a person a picture: square, small, without what the camera wrote into it. */
export async function changePicture(
  db: Db,
  actor: Actor,
  { id, file }: { id: number; file: Blob },
): Promise<{ id: number } | PictureRefusal> {
  allow(canChangePicture(actor, id));
  const picture = await readPicture(file, (drawn) =>
    drawn.resize(SIDE, SIDE, { position: 'attention' }).webp(),
  );
  if ('refused' in picture) return picture;
  return setPicture(db, actor, id, picture);
}

/** Goes back to the initials. */
export async function removePicture(db: Db, actor: Actor, { id }: { id: number }) {
  allow(canChangePicture(actor, id));
  return setPicture(db, actor, id, null);
}

function setPicture(db: Db, actor: Actor, id: number, picture: Picture | null) {
  return inTransaction(db, async (tx) => {
    const changed = tx
      .updateTable('person')
      .set({ picture_hash: picture?.hash ?? null })
      .where('erased_at', 'is', null)
      .where('id', '=', id);
    const person = found(await changed.returning('id').executeTakeFirst());
    await tx.deleteFrom('person_picture').where('person_id', '=', id).execute();
    if (picture)
      await tx.insertInto('person_picture').values({ person_id: id, webp: picture.bytes }).execute();
    if (id !== actor.id) await recordChange(tx, actor, { did: 'person-pictured', personId: id });
    return person;
  });
}
