/** What stands in a backup's `manifest.json`, its first word to whoever restores it. */
export type Manifest = {
  format: 'credo-backup';
  /** Of this layout; a reader refuses a greater one. */
  layout: 1;
  takenAt: string;
  /** The migrations that the rows fit. */
  migrations: string[];
  tables: Table[];
  /** Each identity column's sequence, and the number it gives next. */
  sequences: { table: string; column: string; next: number }[];
};

export type Table = { name: string; columns: string[]; rows: number; sha256: string };

export const LAYOUT = 1;
export const MANIFEST = 'manifest.json';

/** COPY's own text format, which every PostgreSQL since 15 reads alike. */
export const entryOf = (table: string) => `tables/${table}.copy`;

/** Our tables; the list of migrations is in the manifest, and limits on tries are nobody's data. */
export const TABLES = `select c.oid::regclass::text as name,
    (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    and c.relname not in ('schema_migration', 'rate_limit') order by 1`;
