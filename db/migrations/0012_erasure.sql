alter table person add constraint erased_people_stay_away check (erased_at is null or deactivated_at is not null);
