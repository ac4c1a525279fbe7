alter table organization add column language text not null default 'english' check (language ~ '^[a-z]+$');

-- Each language of this PostgreSQL once more, deaf to accents. What only a newer server knows is read as plain words.
do $$
declare lang text;
begin
  for lang in select cfgname from pg_ts_config where cfgnamespace = 'pg_catalog'::regnamespace loop
    execute format('create text search configuration credo_%s (copy = pg_catalog.%I)', lang, lang);
    execute format('alter text search configuration credo_%s alter mapping for hword, hword_part, word with unaccent, %I',
      lang, case when lang = 'simple' then 'simple' else lang || '_stem' end);
  end loop;
end $$;

create function feed_language() returns regconfig language sql stable as $$
  select coalesce(
    (select c.oid::regconfig from pg_ts_config c join organization o on c.cfgname = 'credo_' || o.language),
    'credo_simple'::regconfig)
$$;

alter table recognition add column words tsvector;
update recognition set words = to_tsvector(feed_language(), text);
create index recognition_words on recognition using gin (words);

create function recognition_words() returns trigger language plpgsql as $$
begin
  new.words := to_tsvector(feed_language(), new.text);
  return new;
end $$;
create trigger recognition_words before insert or update of text on recognition
  for each row execute function recognition_words();

-- Says only that something is new; every page asks for itself how much of it it may see.
create function recognition_arrived() returns trigger language plpgsql as $$
begin
  perform pg_notify('credo', 'thanks');
  return null;
end $$;
create trigger recognition_arrived after insert on recognition
  for each statement execute function recognition_arrived();

create function recognition_words_anew() returns trigger language plpgsql as $$
begin
  update recognition set words = to_tsvector(feed_language(), text);
  return null;
end $$;
create trigger recognition_words_anew after update of language on organization
  for each row when (old.language <> new.language) execute function recognition_words_anew();
