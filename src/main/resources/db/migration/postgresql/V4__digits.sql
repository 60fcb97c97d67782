-- The account of the digits of each paper. The same text stands beside each vendor's first migration: change both.

alter table submission add column digits_numbers integer default 0 not null;
alter table submission add column digits_explained integer default 0 not null;
alter table submission add column digits_unexplained integer default 0 not null;
