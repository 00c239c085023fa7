-- Beginnings of four and more signs are found as those of three are: by one entry of the index, not by all words that begin so.
CREATE VIRTUAL TABLE search_words USING fts5 (facets, title, body, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3 4 6 8');

INSERT INTO search_words (search_words, rank) VALUES ('secure-delete', 1);

INSERT INTO search_words (rowid, facets, title, body) SELECT rowid, facets, title, body FROM search_text;

DROP TABLE search_text;

ALTER TABLE search_words RENAME TO search_text;
