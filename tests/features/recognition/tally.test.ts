import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { editRecognition } from '~/features/recognition/edit-recognition.server';
import { hideRecognition } from '~/features/recognition/hide-recognition.server';
import { countByValue } from '~/features/recognition/recognition-queries.server';
import { withdrawRecognition } from '~/features/recognition/withdraw-recognition.server';
import { erasePerson } from '~/features/records/erase-person.server';
import { aPublishedCharter, aRecognition } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { anActor, anAdmin, anOrganization, aPerson } from '../../support/factories';

const db = aDatabase();

/** The same from the cards themselves. */
async function recounted() {
  const { rows } = await sql<{ id: number; n: number }>`
    select v.value_id as id, count(*)::int as n from recognition r join recognition_value v on v.recognition_id = r.id
    where r.audience = 'everyone' and r.withdrawn_at is null group by 1 order by 1`.execute(db());
  return rows.map(({ id, n }) => [id, n]);
}
const tallied = async () =>
  [...(await countByValue(db(), 1))].filter(([, n]) => n > 0).sort(([a], [b]) => a - b);

it('is what a recount says, whatever happens to cards, and when many are given at once', async () => {
  await anOrganization(db());
  const admin = anActor(await anAdmin(db()));
  const [giver, got, other] = [
    anActor(await aPerson(db())),
    anActor(await aPerson(db())),
    anActor(await aPerson(db())),
  ];
  const [a = 0, b = 0] = (await aPublishedCharter(db(), admin)).map(({ id }) => id);
  const give = (values: number[], wish: 'everyone' | 'named' = 'everyone', people = [got.id]) =>
    aRecognition(db(), giver, { people, values, wish });
  const steps: (() => Promise<unknown>)[] = [
    () => Promise.all(Array.from({ length: 20 }, (_, i) => give(i % 2 ? [a] : [b, a]))),
    () => give([b], 'named'),
    async () => {
      const id = await give([a]);
      await editRecognition(db(), giver, id, {
        text: 'You stayed until the very last one had gone.',
        values: [b],
        behaviours: [],
        people: [],
      });
    },
    async () => withdrawRecognition(db(), giver, await give([a, b])),
    async () => {
      const id = await give([a, b]);
      await hideRecognition(db(), got, id, { on: true });
      expect(await tallied()).toEqual(await recounted());
      await hideRecognition(db(), got, id, { on: false });
    },
    () => give([a], 'everyone', [other.id]),
    () => erasePerson(db(), admin, { id: other.id, now: new Date() }),
  ];
  for (const step of steps) {
    await step();
    expect(await tallied()).toEqual(await recounted());
  }
  expect(await tallied()).toEqual([
    [a, 21],
    [b, 12],
  ]);
});
