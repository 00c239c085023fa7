CREATE TABLE engagement (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  customer TEXT NOT NULL,
  release TEXT NOT NULL REFERENCES release (hash),
  start_date TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (json_valid(scope)),
  revision INTEGER NOT NULL,
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (organization_id, engagement_id)
) STRICT;

CREATE TABLE event (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq >= 1),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  type TEXT NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data)),
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (organization_id, engagement_id, seq)
) STRICT;

CREATE TABLE migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT;

CREATE TABLE release (
  hash TEXT PRIMARY KEY,
  content TEXT NOT NULL CHECK (json_valid(content)),
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX engagement_changed_last ON engagement (organization_id, updated_at DESC, engagement_id DESC);
