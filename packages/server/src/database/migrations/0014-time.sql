-- What was worked, by whom and on which day: a fold of the events, for weeks over all engagements and for sums.
CREATE TABLE time_entry (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  person TEXT NOT NULL,
  day TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  task_key TEXT,
  service TEXT,
  counts_for TEXT,
  text TEXT,
  revision INTEGER NOT NULL,
  PRIMARY KEY (organization_id, engagement_id, entry_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX time_of_person ON time_entry (organization_id, person, day);

CREATE INDEX time_of_engagement ON time_entry (organization_id, engagement_id, day, revision);
