-- How many codes were sent for the token that a link has now.
ALTER TABLE site_link ADD COLUMN codes_sent INTEGER NOT NULL DEFAULT 0;

-- How many mails took its tokens to the contact since one was used.
ALTER TABLE site_link ADD COLUMN mails_sent INTEGER NOT NULL DEFAULT 0;
