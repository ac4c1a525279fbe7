import { expect, test } from 'vitest';
import { NOTICES } from '~/features/notices/notice';
import { kindsOf, TOPIC_NAMES, topicOf } from '~/features/notices/topics';

test('every kind of notice belongs to exactly one topic', () => {
  expect(kindsOf('all').sort()).toEqual(Object.keys(NOTICES).sort());
  for (const topic of TOPIC_NAMES)
    expect(kindsOf(topic).map(topicOf)).toEqual(kindsOf(topic).map(() => topic));
});
