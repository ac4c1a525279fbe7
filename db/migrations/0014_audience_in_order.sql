-- Locks the card first: of two who hide and open it at once, the later one sees what the earlier one did.
create or replace function recognition_audience() returns trigger language plpgsql as $$
begin
  perform 1 from recognition where id = new.recognition_id for update;
  update recognition r set audience = case
    when r.wish = 'named' or exists (
      select from recognition_recipient rr where rr.recognition_id = r.id and rr.hidden_at is not null
    ) then 'named' else 'everyone' end
  where r.id = new.recognition_id;
  return null;
end $$;
