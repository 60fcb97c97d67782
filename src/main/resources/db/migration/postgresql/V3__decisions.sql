-- What operators decide, and which run has the lock. The same text stands beside each vendor's first migration: change both.

-- Whose a submission is, where it does not say so itself.
create table released (
    submission bigint primary key references submission (id),
    region varchar(12) not null,
    of_year integer
);

alter table run_lock add column run varchar(32);
