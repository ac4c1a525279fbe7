import { sayNotice } from './notice';

export type NoticeRow = {
  id: number;
  kind: string;
  about: Record<string, string | number | boolean>;
  createdAt: Date;
  unread: boolean;
  /** Who caused it, as they are called now; null where nobody is to be named. */
  by: string | null;
  byId: number | null;
};

export type NoticeGroup = Pick<NoticeRow, 'id' | 'kind' | 'createdAt' | 'unread'> & {
  says: string;
  path: string;
};

/**
 * Notices, newest first, in words: those of one kind about one letter are one, as old as its newest, and unread while
 * one of them is.
 */
export function groupNotices(rows: NoticeRow[]): NoticeGroup[] {
  const groups = new Map<string, NoticeRow[]>();
  for (const row of rows) {
    const name = row.about.card === undefined ? `${row.id}` : `${row.kind} ${row.about.card}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [newest] = group;
    if (!newest) return [];
    const { id, kind, about, createdAt } = newest;
    const names = [...new Map(group.map(({ byId, by }) => [byId, by])).values()].flatMap((by) => by ?? []);
    return {
      id,
      kind,
      createdAt,
      unread: group.some(({ unread }) => unread),
      ...sayNotice(kind, { ...about, by: joinNames(names) }),
    };
  });
}

/** Ana; Ana and Ben; Ana and 2 others. */
export function joinNames(names: string[]): string {
  const [first = 'Credo', second] = names;
  if (!second) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} and ${names.length - 1} others`;
}
