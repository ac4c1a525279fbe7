-- Two records of one person become one: who gave, published or owns may change its id, and nothing else may.
alter table recognition_recipient
  drop constraint recognition_recipient_recognition_id_giver_id_fkey,
  add foreign key (recognition_id, giver_id) references recognition (id, giver_id) on update cascade on delete cascade;

create or replace function charter_version_is_immutable() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(old) - '{owner_id,published_by}'::text[] = to_jsonb(new) - '{owner_id,published_by}'::text[]
  then
    return new;
  end if;
  raise exception 'a published version never changes' using errcode = '23514', constraint = 'charter_version_is_immutable';
end $$;

-- A recognition that is deleted for good takes along what belongs to it.
alter table recognition_team
  drop constraint recognition_team_recognition_id_fkey,
  add foreign key (recognition_id) references recognition on delete cascade;
alter table recognition_value
  drop constraint recognition_value_recognition_id_version_fkey,
  add foreign key (recognition_id, version) references recognition (id, version) on delete cascade;
alter table recognition_behaviour
  drop constraint recognition_behaviour_recognition_id_version_value_id_fkey,
  add foreign key (recognition_id, version, value_id)
    references recognition_value (recognition_id, version, value_id) on delete cascade;
alter table recognition_revision
  drop constraint recognition_revision_recognition_id_fkey,
  add foreign key (recognition_id) references recognition on delete cascade;
alter table reaction
  drop constraint reaction_recognition_id_fkey,
  add foreign key (recognition_id) references recognition on delete cascade;

alter table person add column erased_at timestamptz;
