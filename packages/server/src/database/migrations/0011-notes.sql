-- Notes: a fold of the events. Lists read them by when they were written.
CREATE TABLE note (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  note_id TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  type TEXT,
  audience TEXT NOT NULL CHECK (audience IN ('internal', 'shared')),
  escalated INTEGER NOT NULL,
  -- What comes next: left, done, or nothing.
  next_stage TEXT CHECK (next_stage IN ('left', 'done')),
  next_owner TEXT,
  next_date TEXT,
  services TEXT NOT NULL CHECK (json_valid(services)),
  tasks TEXT NOT NULL CHECK (json_valid(tasks)),
  mentions TEXT NOT NULL CHECK (json_valid(mentions)),
  -- The note as its engagement has it.
  record TEXT NOT NULL CHECK (json_valid(record)),
  revision INTEGER NOT NULL,
  PRIMARY KEY (organization_id, engagement_id, note_id)
) STRICT;

CREATE INDEX note_by_moment ON note (organization_id, at, engagement_id, note_id);

CREATE INDEX note_of_engagement ON note (organization_id, engagement_id, at, note_id);

CREATE INDEX note_with_next ON note (organization_id, next_owner, next_date) WHERE next_stage = 'left';

CREATE INDEX note_of_author ON note (organization_id, author, at);
