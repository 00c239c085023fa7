-- The queue is read in the order in which it is shown, without looking at what comes later.
DROP INDEX finding_by_time;

DROP INDEX finding_of_person;

-- For search and order, as of its engagement.
ALTER TABLE finding ADD COLUMN customer_folded TEXT NOT NULL DEFAULT '';

CREATE INDEX finding_by_time ON finding (organization_id, since, until, code, person, needs_right);

CREATE INDEX finding_by_kind ON finding (organization_id, rank, since, engagement_id, subject, until, person, needs_right);

CREATE INDEX finding_by_customer ON finding (
  organization_id, customer_folded, engagement_id, rank, since, subject, until, person, needs_right
);
