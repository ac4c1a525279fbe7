import sharp from 'sharp';
import { expect, it } from 'vitest';
import { changePicture, removePicture } from '~/features/people/change-picture.server';
import { getPerson, getPicture } from '~/features/people/people-queries.server';
import { aDatabase } from '../../support/database';
import { anActor, anAdmin, aPerson } from '../../support/factories';

const db = aDatabase();
const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a33' } });
const fileOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);

it('a picture is drawn anew: upright, square, small, without where it was taken', async () => {
  const me = anActor(await aPerson(db()));
  const photo = await blank(800, 400)
    .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 22/1 0/1' } })
    .jpeg()
    .toBuffer();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  expect(await changePicture(db(), me, { id: me.id, file: fileOf(photo) })).toEqual({ id: me.id });
  const { webp, hash } = await getPicture(db(), me.id);
  const { format, width, height, exif } = await sharp(webp).metadata();
  expect({ format, width, height, exif }).toEqual({
    format: 'webp',
    width: 160,
    height: 160,
    exif: undefined,
  });
  expect((await getPerson(db(), me.id)).picture).toBe(hash);
  await removePicture(db(), me, { id: me.id });
  await expect(getPicture(db(), me.id)).rejects.toMatchObject({ status: 404 });
});

it('moving, broken, disguised and boundless files are refused and leave what was there', async () => {
  const me = anActor(await aPerson(db()));
  const frames = Buffer.concat([Buffer.alloc(48), Buffer.alloc(48, 255)]);
  const moving = await sharp(frames, { raw: { width: 4, height: 8, channels: 3, pageHeight: 4 } })
    .gif({ delay: [100, 100] })
    .toBuffer();
  const whole = await blank(300, 300).png().toBuffer();
  const files = [
    [moving, 'animated'],
    [whole.subarray(0, 60), 'not-a-picture'],
    [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'),
      'not-a-picture',
    ],
    [Buffer.from('%PDF-1.4 not a picture'), 'not-a-picture'],
    [await blank(9000, 9000).png().toBuffer(), 'too-many-pixels'],
  ] as const;
  for (const [bytes, refused] of files)
    expect(await changePicture(db(), me, { id: me.id, file: fileOf(bytes) })).toEqual({ refused });
  expect((await getPerson(db(), me.id)).picture).toBeNull();
});

it('others’ pictures are changed by admins alone', async () => {
  const [me, other] = [anActor(await aPerson(db())), await aPerson(db())];
  const file = fileOf(await blank(50, 50).png().toBuffer());
  await expect(changePicture(db(), me, { id: other.id, file })).rejects.toMatchObject({ status: 403 });
  const admin = anActor(await anAdmin(db()));
  expect(await changePicture(db(), admin, { id: other.id, file })).toEqual({ id: other.id });
  expect(await db().selectFrom('audit_entry').select(['did', 'person_id']).execute()).toEqual([
    { did: 'person-pictured', person_id: other.id },
  ]);
});
