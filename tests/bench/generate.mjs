// Grows the demo organization by SQL: as many people and recognitions as asked for, like those that are there.

const WORDS =
  'you rang ahead before the transfer and told them she is afraid of the dark so they had left the lamp on when she came we heard the daughter laugh in the corridor again stayed until the last visitor found the bus carried boxes café night ward quiet minute listened twice wrote it down plainly';

export async function growPeople(client, people, teams) {
  await client.query(
    `insert into team (name, parent_id)
     select 'Team ' || n, 1 + n % 3 from generate_series((select count(*) + 1 from team), $1::int) n`,
    [teams],
  );
  await client.query(
    `insert into person (name, title, email, staff_number, home_team_id)
     select (array['Ana','Ben','Cleo','Dan','Eva','Finn','Gül','Hana','Ivo','Jonas'])[1 + n % 10] || ' ' ||
       (array['Meier','Rossi','Keller','Ørsted','Novák','Šimić','García','Moser','Weber','Frei'])[1 + n / 10 % 10] || ' ' || n,
       'Nurse', 'p' || n || '@example.org', 'G' || n, (select id from team order by id offset n % (select count(*) from team) limit 1)
     from generate_series((select count(*) + 1 from person), $1::int) n`,
    [people],
  );
  await client.query(
    `update team set manager_id = (select id from person where home_team_id = team.id order by id limit 1)
     where manager_id is null`,
  );
  await client.query('vacuum analyze');
}

/**
 * Brings the recognitions to this number, every 40 seconds one from three years ago on, or evenly up to now: 1.3 recipients and their managers, 1.5 values, two reactions, a comment on every
 * tenth and a signature on every fifteenth.
 */
export async function growRecognitions(client, wanted, { upToNow = false } = {}) {
  const { rows } = await client.query(
    'select coalesce(max(id), 0) as last, count(*)::int as there from recognition',
  );
  const [first, last] = [rows[0].last + 1, rows[0].last + wanted - rows[0].there];
  if (last < first) return;
  // Its work would be counted as that of whichever page is measured then.
  await client.query('alter system set autovacuum = off');
  await client.query('select pg_reload_conf()');
  const range = [first, last];
  await client.query(`set session_replication_role = replica`);
  await client.query('drop index if exists recognition_words');
  await client.query(
    `with words as (select string_to_array($3, ' ') as w), people as (select array_agg(id order by id) as p from person)
     insert into recognition (id, giver_id, giver_team_id, version, text, wish, audience, submit_key, created_at, told_at, words, served)
     overriding system value
     select n, giver, (select home_team_id from person where id = giver), 1, text, wish, wish, gen_random_uuid(),
       ${upToNow ? `now() - ($2::int - n) * interval '3 years' / $2::int` : `now() - interval '3 years' + n * interval '40 seconds'`}, now(), to_tsvector('credo_english', text),
       (array['customer', 'colleague', 'both', null])[1 + n % 4]
     from people, words, generate_series($1::int, $2::int) n,
       lateral (select p[1 + n::bigint * 7919 % cardinality(p)] as giver) by,
       lateral (select initcap(string_agg(w[1 + (n::bigint * 31 + k * k * 17 + n / 50 * k) % cardinality(w)], ' ')) || '.' as text,
         case n % 20 when 0 then 'named' when 10 then 'managers' else 'everyone' end as wish from generate_series(1, 38) k) made`,
    [...range, WORDS],
  );
  const recipients = (shift, every) =>
    client.query(
      `with people as (select array_agg(id order by id) as p from person)
       insert into recognition_recipient (recognition_id, giver_id, person_id, team_id, named)
       select r.id, r.giver_id, g.id, g.home_team_id, true from recognition r, people
       join lateral (select p[1 + (r.id::bigint * 7919 + $3 + r.id % 97) % cardinality(p)] as id) pick on true
       join person g on g.id = pick.id
       where r.id between $1 and $2 and r.id % $4 = 0 and g.id <> r.giver_id on conflict do nothing`,
      [...range, shift, every],
    );
  await recipients(1, 1);
  await recipients(50, 3);
  for (const [position, every] of [
    [1, 1],
    [2, 2],
  ])
    await client.query(
      `insert into recognition_value (recognition_id, version, value_id, position)
       select r.id, 1, v.value_id, $3 from recognition r
       join lateral (select value_id from charter_version_value where version = 1 order by rank
         offset (r.id + $3) % 4 limit 1) v on true
       where r.id between $1 and $2 and r.id % $4 = 0`,
      [...range, position, every],
    );
  await client.query(
    `insert into recognition_manager (recognition_id, person_id)
     select rr.recognition_id, t.manager_id from recognition_recipient rr join team t on t.id = rr.team_id
     where rr.recognition_id between $1 and $2 and t.manager_id is not null on conflict do nothing`,
    range,
  );
  await client.query(
    `insert into cosign (recognition_id, giver_id, person_id, sentence, created_at)
     select r.id, r.giver_id, p.id, 'I was there, and it was just so.', r.created_at from recognition r
     join person p on p.id = 1 + (r.id * 17) % 190
     where r.id between $1 and $2 and r.id % 15 = 0 and p.id <> r.giver_id and not exists (
       select from recognition_recipient rr where rr.recognition_id = r.id and rr.person_id = p.id)`,
    range,
  );
  await client.query(
    `insert into recognition_behaviour (recognition_id, version, value_id, behaviour_id)
     select v.recognition_id, 1, v.value_id, b.behaviour_id from recognition_value v
     join lateral (select behaviour_id from charter_version_behaviour cb where cb.version = 1 and cb.value_id = v.value_id
       order by rank limit 1) b on true
     where v.recognition_id between $1 and $2 and v.position = 1`,
    range,
  );
  await client.query(
    `insert into reaction (recognition_id, person_id, kind)
     select n, 1 + (n * 13 + k * 29) % 190, (array['thank_you_too','saw_it_too','do_the_same'])[1 + (n + k) % 3]
     from generate_series($1::int, $2::int) n, generate_series(1, 2) k on conflict do nothing`,
    range,
  );
  await client.query(
    `insert into comment (recognition_id, person_id, text, submit_key, created_at)
     select id, 1 + id % 190, 'I saw it too, it was just so.', gen_random_uuid(), created_at
     from recognition where id between $1 and $2 and id % 10 = 0`,
    range,
  );
  await client.query(
    `update recognition r set tallied = counted.ids from (
       select recognition_id, array_agg(value_id order by value_id) as ids from recognition_value
       where recognition_id between $1 and $2 group by 1) counted
     where counted.recognition_id = r.id and r.audience = 'everyone' and r.withdrawn_at is null`,
    range,
  );
  await client.query('truncate recognition_tally');
  await client.query(
    'insert into recognition_tally select tallied, 0, count(*) from recognition where tallied is not null group by 1',
  );
  await client.query('create index recognition_words on recognition using gin (words)');
  await client.query(
    `select setval(pg_get_serial_sequence('recognition', 'id'), (select max(id) from recognition))`,
  );
  await client.query('set session_replication_role = default');
  await client.query('vacuum analyze');
  await client.query('checkpoint');
}
