CREATE TABLE attendance (
  organization_id TEXT NOT NULL,
  name TEXT NOT NULL,
  start TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  task_key TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (organization_id, name, start, engagement_id, task_key, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE digest_setting (
  organization_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  every TEXT NOT NULL CHECK (every IN ('off', 'daily', 'weekly')),
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  time_zone TEXT NOT NULL,
  language TEXT NOT NULL,
  -- Up to which moment they have been told.
  told_until TEXT NOT NULL,
  PRIMARY KEY (organization_id, person_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE feed (
  organization_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  PRIMARY KEY (organization_id, person_id)
) STRICT, WITHOUT ROWID;

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
  reason TEXT NOT NULL CHECK (json_valid(reason)), customer_folded TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (organization_id, engagement_id, code, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT;

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

CREATE TABLE "outbox" (
  id TEXT PRIMARY KEY,
  organization_id TEXT NOT NULL,
  -- NULL where it is to a person about all that is theirs.
  engagement_id TEXT,
  -- The event that it follows from; 0 where it follows from none.
  seq INTEGER NOT NULL,
  -- Whom it is to who is of this house; NULL where it follows from an event.
  person_id TEXT,
  kind TEXT NOT NULL,
  -- The name of the effect: what is written twice under one name is one message.
  name TEXT NOT NULL,
  -- What it is about: messages on it to one recipient leave in the order of their events.
  subject TEXT NOT NULL,
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  -- An address.
  recipient TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Not to be tried before.
  run_at TEXT NOT NULL,
  -- Until when whom it is with may be sending it: after that it is anybody's again.
  lease_until TEXT,
  lease_owner TEXT,
  last_error TEXT,
  created_at TEXT NOT NULL,
  sent_at TEXT,
  CHECK ((engagement_id IS NULL) <> (person_id IS NULL)),
  UNIQUE (organization_id, name)
) STRICT;

CREATE TABLE participant (
  organization_id TEXT NOT NULL,
  person TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  PRIMARY KEY (organization_id, person, engagement_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE personal (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  -- What stands in the event in place of the value: sha256 of the salt and the value.
  commitment TEXT NOT NULL,
  -- The event that it is a value of.
  seq INTEGER NOT NULL,
  -- A contact, an address, a name without one, or a text.
  whose TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('name', 'email', 'text', 'details')),
  -- What is left to tell them apart by once they are erased.
  alias TEXT NOT NULL,
  salt TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (organization_id, engagement_id, commitment)
) STRICT, WITHOUT ROWID;

CREATE TABLE read_model (version INTEGER NOT NULL) STRICT;

CREATE TABLE release (
  hash TEXT PRIMARY KEY,
  content TEXT NOT NULL CHECK (json_valid(content)),
  created_at TEXT NOT NULL
) STRICT;

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

CREATE TABLE search_entry (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('note', 'task', 'contact')),
  key TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('internal', 'shared')),
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  "row" INTEGER NOT NULL UNIQUE,
  PRIMARY KEY (organization_id, engagement_id, kind, key)
) STRICT;

CREATE TABLE search_page (
  "release" TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('task', 'page')),
  process TEXT NOT NULL,
  key TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  "row" INTEGER NOT NULL UNIQUE,
  PRIMARY KEY ("release", kind, process, key, language)
) STRICT;

CREATE VIRTUAL TABLE "search_text" USING fts5 (facets, title, body, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3 4 6 8');

CREATE TABLE "search_text_config"(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE "search_text_content"(id INTEGER PRIMARY KEY, c0, c1, c2);

CREATE TABLE "search_text_data"(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE "search_text_docsize"(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE "search_text_idx"(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

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

CREATE TABLE site_copy (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  PRIMARY KEY (organization_id, engagement_id, contact_id, taken_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE site_link (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  link_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  -- A keyed hash of the address that a new token is asked for with.
  address_mark TEXT,
  asks_code INTEGER NOT NULL,
  -- Counts the tokens; each is made from the key of the server and this number.
  generation INTEGER NOT NULL,
  token_hash TEXT UNIQUE,
  token_until TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  mailed_at TEXT,
  used_at TEXT,
  ended_by TEXT,
  ended_at TEXT, codes_sent INTEGER NOT NULL DEFAULT 0, mails_sent INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (organization_id, engagement_id, link_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE site_session (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  link_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  -- 'code' until the code from the mail was entered, then 'open'.
  stage TEXT NOT NULL,
  code_tries INTEGER NOT NULL,
  language TEXT,
  browser TEXT NOT NULL,
  started_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  PRIMARY KEY (organization_id, engagement_id, session_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE suppression (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  -- Of an address, or of a name in another system, by a key that is not in here.
  keyed_hash TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (organization_id, engagement_id, keyed_hash)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE unsubscribe_token (
  token_hash TEXT PRIMARY KEY,
  organization_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE INDEX attendance_of_engagement ON attendance (organization_id, engagement_id);

CREATE INDEX engagement_changed_last ON engagement (organization_id, updated_at DESC, engagement_id DESC);

CREATE INDEX engagement_runs_out ON engagement (organization_id, valid_until) WHERE valid_until IS NOT NULL;

CREATE INDEX event_of_time ON event (
  organization_id,
  engagement_id,
  coalesce(json_extract(data, '$.entry'), json_extract(data, '$.restored.time[0].entry')),
  seq
) WHERE type IN ('TimeLogged', 'TimeChanged', 'TimeRemoved', 'Undone');

CREATE INDEX finding_by_customer ON finding (
  organization_id, customer_folded, engagement_id, rank, since, subject, until, person, needs_right
);

CREATE INDEX finding_by_kind ON finding (organization_id, rank, since, engagement_id, subject, until, person, needs_right);

CREATE INDEX finding_by_time ON finding (organization_id, since, until, code, person, needs_right);

CREATE INDEX note_by_moment ON note (organization_id, at, engagement_id, note_id);

CREATE INDEX note_of_author ON note (organization_id, author, at);

CREATE INDEX note_of_engagement ON note (organization_id, engagement_id, at, note_id);

CREATE INDEX note_with_next ON note (organization_id, next_owner, next_date) WHERE next_stage = 'left';

CREATE INDEX outbox_failed ON outbox (organization_id, id) WHERE state = 'failed';

CREATE INDEX outbox_in_order ON outbox (organization_id, recipient, subject, seq, id);

CREATE INDEX outbox_of_engagement ON outbox (organization_id, engagement_id, id);

CREATE INDEX outbox_to_send ON outbox (organization_id, run_at, id) WHERE state IN ('queued', 'sending');

CREATE INDEX participant_of_engagement ON participant (organization_id, engagement_id);

CREATE INDEX personal_of_event ON personal (organization_id, engagement_id, seq);

CREATE INDEX personal_of_whose ON personal (organization_id, whose, engagement_id);

CREATE INDEX request_by_clock ON request (organization_id, due, asked_at, request_id) WHERE turn <> 'nobody';

CREATE INDEX request_by_topic ON request (organization_id, role, service);

CREATE INDEX request_of_person ON request (organization_id, person) WHERE person IS NOT NULL;

CREATE INDEX session_by_time ON session (organization_id, start);

CREATE INDEX site_link_by_address ON site_link (organization_id, address_mark) WHERE address_mark IS NOT NULL;

CREATE INDEX time_of_engagement ON time_entry (organization_id, engagement_id, day, revision);

CREATE INDEX time_of_person ON time_entry (organization_id, person, day);

CREATE INDEX work_due ON work (organization_id, engagement_id, due);

CREATE INDEX work_gates_ready ON work (organization_id, role) WHERE gate = 'ready' AND person IS NULL;

CREATE INDEX work_of_person ON work (organization_id, person, due);

CREATE INDEX work_to_approve ON work (organization_id, approver) WHERE approver IS NOT NULL;
