-- What can be found of engagements: a fold of the events. `row` is where its words are in search_text.
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

-- What can be found of releases: their tasks, and their pages by headings.
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

-- Words as `search/words.ts` writes them: what stands in it is searched, and never shown.
CREATE VIRTUAL TABLE search_text USING fts5 (facets, title, body, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');

-- What is deleted leaves nothing behind in the index.
INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1);
