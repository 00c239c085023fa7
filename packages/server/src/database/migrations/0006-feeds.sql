-- Addresses under which people read their calendars, each by the hash of its secret: one for each person at most.
CREATE TABLE feed (
  organization_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  PRIMARY KEY (organization_id, person_id)
) STRICT, WITHOUT ROWID;
