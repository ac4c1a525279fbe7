-- A list of people that an admin uploaded and looks over before it is taken in; one at a time for each admin.
create table people_import (
  person_id integer primary key references person,
  file_name text not null check (char_length(file_name) <= 255),
  content bytea not null,
  created_at timestamptz not null default now()
);

-- Whoever is deactivated is signed out everywhere, and links and codes made for them no longer open anything.
create function deactivation_shuts_out() returns trigger language plpgsql as $$
begin
  delete from session where person_id = new.id;
  update ticket set used_at = new.deactivated_at where person_id = new.id and used_at is null;
  return null;
end $$;
create trigger deactivation_shuts_out after update of deactivated_at on person
  for each row when (old.deactivated_at is null and new.deactivated_at is not null)
  execute function deactivation_shuts_out();
