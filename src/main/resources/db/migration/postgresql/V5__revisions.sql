-- What each conclusion was drawn by, so that a change can be told its cause. The same text stands beside each vendor's first
-- migration: change both. Empty for what was concluded before.

alter table evaluation add column program varchar;
alter table evaluation add column catalogue varchar;
alter table evaluation add column rules varchar;
alter table evaluation add column settings varchar;
