-- Requests for people, of every engagement: a fold of the events, for the queue of those who decide and for whoever looks
-- into an engagement for the sake of a request.
CREATE TABLE request (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  stage TEXT NOT NULL,
  -- The task that cannot go on without, the process where it stands, and its name where people added it.
  task_key TEXT,
  process TEXT,
  task_name TEXT,
  role TEXT NOT NULL,
  service TEXT,
  team TEXT,
  asked_by TEXT NOT NULL,
  person TEXT,
  -- Whose turn it is: of approver, asker, team-lead, assigned, nobody; and the person, where it is one.
  turn TEXT NOT NULL,
  turn_person TEXT,
  -- Half and end of the time that whoever has the turn may take; NULL where nobody is waited for.
  half TEXT,
  due TEXT,
  asked_at TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  revision INTEGER NOT NULL,
  PRIMARY KEY (organization_id, engagement_id, request_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX request_by_clock ON request (organization_id, due, asked_at, request_id) WHERE turn <> 'nobody';
CREATE INDEX request_by_topic ON request (organization_id, role, service);
CREATE INDEX request_of_person ON request (organization_id, person) WHERE person IS NOT NULL;
