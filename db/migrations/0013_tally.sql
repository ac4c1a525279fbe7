-- How many cards that everyone may see carry each combination of values, so that no page ever counts them all.
-- In several shards, so that two who post at once seldom wait for each other.
create table recognition_tally (
  value_ids integer[] not null,
  shard smallint not null,
  count integer not null,
  primary key (value_ids, shard)
);
-- The combination a card is counted under at present; null when it is not counted.
alter table recognition add column tallied integer[];

create function add_to_tally(combination integer[], step integer) returns void language sql as $$
  insert into recognition_tally as t (value_ids, shard, count)
  select combination, pg_backend_pid() % 8, step where combination is not null
  on conflict (value_ids, shard) do update set count = t.count + step
$$;

create function tally_recognition(which integer) returns void language plpgsql as $$
declare
  before integer[];
  after integer[];
begin
  select r.tallied, case when r.audience = 'everyone' and r.withdrawn_at is null then
      (select array_agg(v.value_id order by v.value_id) from recognition_value v where v.recognition_id = r.id) end
    into before, after from recognition r where r.id = which;
  if before is distinct from after then
    perform add_to_tally(before, -1);
    perform add_to_tally(after, 1);
    update recognition set tallied = after where id = which;
  end if;
end $$;

create function tally_of_recognition() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform add_to_tally(old.tallied, -1);
  else
    perform tally_recognition(new.id);
  end if;
  return null;
end $$;
create trigger recognition_tally after update of audience, withdrawn_at on recognition
  for each row when (old.audience <> new.audience or (old.withdrawn_at is null) <> (new.withdrawn_at is null))
  execute function tally_of_recognition();
create trigger recognition_tally_gone after delete on recognition
  for each row when (old.tallied is not null) execute function tally_of_recognition();

create function tally_of_values() returns trigger language plpgsql as $$
begin
  perform tally_recognition(id) from (select distinct recognition_id as id from changed) ids;
  return null;
end $$;
create trigger recognition_value_added after insert on recognition_value
  referencing new table as changed for each statement execute function tally_of_values();
create trigger recognition_value_removed after delete on recognition_value
  referencing old table as changed for each statement execute function tally_of_values();

update recognition r set tallied = counted.ids
from (select recognition_id, array_agg(value_id order by value_id) as ids from recognition_value group by 1) counted
where counted.recognition_id = r.id and r.audience = 'everyone' and r.withdrawn_at is null;
insert into recognition_tally (value_ids, shard, count)
select tallied, 0, count(*) from recognition where tallied is not null group by 1;
