-- What is missing, stale or contradictory in engagements, or will be from a moment on: a fold of the events, so that a
-- day that passes writes nothing.
CREATE TABLE finding (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  code TEXT NOT NULL,
  -- What it is about; empty for the engagement as a whole.
  subject TEXT NOT NULL,
  -- The place of the code among all: the most pressing first.
  rank INTEGER NOT NULL,
  -- From when it holds; empty where it does as long as things are as they are.
  since TEXT NOT NULL,
  -- When it ends by itself; NULL where somebody has to mend it.
  until TEXT,
  -- Whom it is up to: somebody, or whoever has a right.
  person TEXT,
  needs_right TEXT,
  -- The piece of work that it belongs to, the process where that stands, and its name where people added it.
  task_key TEXT,
  process TEXT,
  task_name TEXT,
  -- The role that is asked for, of a request.
  role TEXT,
  reason TEXT NOT NULL CHECK (json_valid(reason)),
  PRIMARY KEY (organization_id, engagement_id, code, subject)
) STRICT, WITHOUT ROWID;

CREATE INDEX finding_by_time ON finding (organization_id, since, until, code);

CREATE INDEX finding_of_person ON finding (organization_id, person, since, until, code) WHERE person IS NOT NULL;
