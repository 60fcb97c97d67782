-- Who was mailed which release. The same text stands beside each vendor's first migration: change both.

create table mailing (
    business_date date not null,
    attempt integer not null,
    address varchar(320) not null,
    state varchar(10) not null,
    primary key (business_date, attempt, address)
);
