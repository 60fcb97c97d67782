-- Why doubtful figures are right. The same text stands beside each vendor's first migration: change both.

create table explanation (
    source varchar(40) not null,
    rule varchar(80) not null,
    region varchar(12) not null,
    indicator varchar(80) not null,
    period varchar(20) not null,
    stage varchar(40) not null,
    why varchar(2000) not null,
    person varchar(200) not null,
    given date not null,
    expires date,
    origin varchar(400) not null
);
