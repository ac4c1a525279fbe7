import { finished } from 'node:stream/promises';
import { expect, it } from 'vitest';
import { zipOf } from '~/shared/zip.server';

it('rows that cannot be read break the download off, and nothing else', async () => {
  const broken = async function* () {
    yield [{ id: 1 }];
    throw new Error('the database went away');
  };
  const stream = zipOf({ people: broken }, 'About');
  stream.resume();
  await expect(finished(stream)).rejects.toThrow('the database went away');
});
