-- Read models of version 2: what is written here follows from the events alone, and from the day where a waiver ends.
DROP TABLE engagement;

-- One row for each engagement: what lists show, filter and sort by.
CREATE TABLE engagement (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  customer TEXT NOT NULL,
  -- For search: without case, accents and width.
  customer_folded TEXT NOT NULL,
  release TEXT NOT NULL REFERENCES release (hash),
  start_date TEXT NOT NULL,
  go_live TEXT,
  time_zone TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (json_valid(scope)),
  revision INTEGER NOT NULL,
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  percent INTEGER NOT NULL,
  phases TEXT NOT NULL CHECK (json_valid(phases)),
  phase TEXT,
  people TEXT NOT NULL CHECK (json_valid(people)),
  gates_ready INTEGER NOT NULL,
  next_due TEXT,
  last_due TEXT,
  -- The last day on which this row holds: then a waiver ends. NULL where none does.
  valid_until TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (organization_id, engagement_id)
) STRICT;

CREATE INDEX engagement_changed_last ON engagement (organization_id, updated_at DESC, engagement_id DESC);
CREATE INDEX engagement_runs_out ON engagement (organization_id, valid_until) WHERE valid_until IS NOT NULL;

-- One row for each piece of work that is still to do.
CREATE TABLE work (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  task_key TEXT NOT NULL,
  task TEXT NOT NULL,
  service TEXT,
  process TEXT NOT NULL,
  step TEXT NOT NULL,
  -- The first of its roles.
  role TEXT,
  state TEXT NOT NULL,
  -- Of its process: open, ahead, ended, idle.
  stage TEXT NOT NULL,
  mandatory INTEGER NOT NULL,
  -- Whose it is, and through what: NULL where it is nobody's.
  person TEXT,
  responsible TEXT CHECK (responsible IS NULL OR json_valid(responsible)),
  -- Who has to approve its waiver.
  approver TEXT,
  due TEXT,
  gate TEXT CHECK (gate IN ('shut', 'ready')),
  -- The name of a task that people added.
  name TEXT,
  -- The revision of the task.
  revision INTEGER NOT NULL,
  PRIMARY KEY (organization_id, engagement_id, task_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX work_of_person ON work (organization_id, person, due);
CREATE INDEX work_to_approve ON work (organization_id, approver) WHERE approver IS NOT NULL;
CREATE INDEX work_gates_ready ON work (organization_id, role) WHERE gate = 'ready' AND person IS NULL;
CREATE INDEX work_due ON work (organization_id, engagement_id, due);

-- Which version of the read models the rows are of; a server that knows a later one writes them anew.
CREATE TABLE read_model (version INTEGER NOT NULL) STRICT;
