// The least that a server can do for the same 20 items: one prepared SQL, strings put together, nothing else.
import { createServer } from 'node:http';
import pg from 'pg';

const [port, connectionString] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 10 });
pool.on('error', () => undefined);

const text = `
  select r.id, r.text, r.created_at, giver.name as giver,
    (select string_agg(p.name, ', ') from recognition_recipient rr join person p on p.id = rr.person_id
      where rr.recognition_id = r.id and rr.named) as recipients,
    (select string_agg(cv.name, ', ') from recognition_value rv join charter_version_value cv
      on cv.version = rv.version and cv.value_id = rv.value_id where rv.recognition_id = r.id) as values
  from recognition r join person giver on giver.id = r.giver_id
  where r.withdrawn_at is null and r.audience = 'everyone' order by r.id desc limit 20`;
const escaped = (words) => String(words).replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

createServer(async (_request, response) => {
  const { rows } = await pool.query({ name: 'floor', text });
  let page = '<!doctype html><title>Thanks</title>';
  for (const row of rows)
    page += `<article><h2>To ${escaped(row.recipients)}</h2><p>${escaped(row.text)}</p><p>${escaped(row.giver)}, ${row.created_at.toISOString()}</p><p>${escaped(row.values)}</p></article>`;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}).listen(Number(port), 'localhost', () => process.stdout.write('up\n'));
process.once('SIGTERM', () => process.exit(0));
