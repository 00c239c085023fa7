-- A read model: one row for each session of a workshop, of whichever engagement.
CREATE TABLE session (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  task_key TEXT NOT NULL,
  -- Counts the sessions of a workshop from 0, in their order.
  number INTEGER NOT NULL,
  task TEXT NOT NULL,
  service TEXT,
  process TEXT NOT NULL,
  start TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  -- When it is over: what begins before a time and ends after it is on then.
  ends TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  place TEXT,
  link TEXT,
  host TEXT NOT NULL,
  -- Who is asked to be there.
  attendees TEXT NOT NULL CHECK (json_valid(attendees)),
  -- Whether they have been invited.
  invited INTEGER NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('scheduled', 'held', 'cancelled', 'no-show')),
  PRIMARY KEY (organization_id, engagement_id, task_key, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_by_time ON session (organization_id, start);

-- A read model: who is at which session, by every name: the id of the host, addresses, ids of people.
CREATE TABLE attendance (
  organization_id TEXT NOT NULL,
  name TEXT NOT NULL,
  start TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  task_key TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (organization_id, name, start, engagement_id, task_key, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX attendance_of_engagement ON attendance (organization_id, engagement_id);
