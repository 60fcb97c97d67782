-- Which superseded papers' contents have been let go of, and when. The same text stands beside each vendor's first migration:
-- change both.

alter table submission add column cleared date;
