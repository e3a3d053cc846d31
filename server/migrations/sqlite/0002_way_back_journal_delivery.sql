-- The way back, the journal, the outbox, and deletion. Still no column with an answer, a question's name, a word or a token.

-- Whether the session runs on a device that others use, too.
ALTER TABLE session ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));

-- Sessions that are over are forgotten by their age.
CREATE INDEX session_seen ON session (seen_at);

-- How a person comes back: the number names the folder, the words prove that it is theirs. Of the words only an argon2id hash.
CREATE TABLE way_back (
    folder     BLOB    NOT NULL PRIMARY KEY REFERENCES folder (id),
    number     TEXT    NOT NULL UNIQUE,
    words_hash TEXT    NOT NULL,
    made_at    INTEGER NOT NULL
) STRICT;

-- What happened in each folder, in order, without values. Each row is linked to the one before by a keyed hash whose key is not in the
-- clear in this database.
CREATE TABLE journal (
    folder   BLOB    NOT NULL REFERENCES folder (id),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    at       INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    chain    BLOB    NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (folder, sequence)
) STRICT, WITHOUT ROWID;

-- Heads are signed by what is new.
CREATE INDEX journal_at ON journal (at);

CREATE TRIGGER journal_keeps_rows BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_loses_no_row BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- REPLACE deletes without asking the trigger above.
CREATE TRIGGER journal_replaces_no_row BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE folder = NEW.folder AND sequence = NEW.sequence)
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- The key of the journal's hashes, under a key-encryption key.
CREATE TABLE journal_key (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    wrapped  BLOB    NOT NULL
) STRICT;

-- How far what was sent has come: the outbox.
CREATE TABLE delivery (
    dossier BLOB    NOT NULL PRIMARY KEY REFERENCES dossier (id),
    state   TEXT    NOT NULL CHECK (state IN ('waiting', 'ready', 'handed-over')),
    since   INTEGER NOT NULL
) STRICT;

CREATE INDEX delivery_unfinished ON delivery (since) WHERE state <> 'handed-over';

INSERT INTO delivery (dossier, state, since) SELECT dossier, 'waiting', sent_at FROM submission;

-- The proof that a dossier was deleted. Its key, answers and their history are gone.
CREATE TABLE deletion (
    dossier    BLOB    NOT NULL PRIMARY KEY,
    folder     BLOB    NOT NULL REFERENCES folder (id),
    deleted_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER deletion_keeps_rows BEFORE UPDATE ON deletion
BEGIN
    SELECT RAISE(ABORT, 'a deletion stays proven');
END;

CREATE TRIGGER deletion_loses_no_row BEFORE DELETE ON deletion
BEGIN
    SELECT RAISE(ABORT, 'a deletion stays proven');
END;

-- History goes with its dossier, and never otherwise.
DROP TRIGGER register_history_loses_no_row;
CREATE TRIGGER register_history_loses_no_row BEFORE DELETE ON register_history
WHEN NOT EXISTS (SELECT 1 FROM deletion WHERE deletion.dossier = OLD.dossier)
BEGIN
    SELECT RAISE(ABORT, 'register_history is append-only');
END;
