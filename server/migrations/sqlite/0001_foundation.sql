-- The foundation. Ids and hashes are raw bytes, times are milliseconds since 1970 (UTC), and everything a person has answered is sealed:
-- these tables are what a thief would get, so no column may hold an answer, a question's name, or a token.

-- A person. More will hang on it (number, secret, channels); it says nothing by itself.
CREATE TABLE folder (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who is at work in a folder. Only the token's hash: a copy of this table lets nobody in.
CREATE TABLE session (
    token_hash BLOB    NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    folder     BLOB    NOT NULL REFERENCES folder (id),
    started_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- All sessions of a folder end together one day.
CREATE INDEX session_folder ON session (folder);

-- One benefit applied for. Whether it was sent is not said here: the row in submission says it.
CREATE TABLE dossier (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    folder      BLOB    NOT NULL REFERENCES folder (id),
    benefit     TEXT    NOT NULL,
    -- The version of the form that the answers were given to.
    revision    TEXT    NOT NULL,
    -- The dossier's data key under a key-encryption key that is never in this database.
    wrapped_key BLOB    NOT NULL,
    language    TEXT    NOT NULL,
    opened_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX dossier_folder ON dossier (folder, opened_at);

-- The current answers: one row a question answered, under a hash of its path that only this dossier's key can make.
CREATE TABLE register (
    dossier      BLOB    NOT NULL REFERENCES dossier (id),
    path_hash    BLOB    NOT NULL CHECK (length(path_hash) = 32),
    version      INTEGER NOT NULL CHECK (version >= 1),
    sealed       BLOB    NOT NULL,
    author       TEXT    NOT NULL,
    committed_at INTEGER NOT NULL,
    PRIMARY KEY (dossier, path_hash)
) STRICT;

-- Every version of every answer, the current one too. Rows are added and never changed.
-- Both tables keep their rowid: rows this wide make a WITHOUT ROWID tree deep.
CREATE TABLE register_history (
    dossier      BLOB    NOT NULL REFERENCES dossier (id),
    path_hash    BLOB    NOT NULL CHECK (length(path_hash) = 32),
    version      INTEGER NOT NULL CHECK (version >= 1),
    sealed       BLOB    NOT NULL,
    author       TEXT    NOT NULL,
    committed_at INTEGER NOT NULL,
    PRIMARY KEY (dossier, path_hash, version)
) STRICT;

CREATE TRIGGER register_history_keeps_rows BEFORE UPDATE ON register_history
BEGIN
    SELECT RAISE(ABORT, 'register_history is append-only');
END;

CREATE TRIGGER register_history_loses_no_row BEFORE DELETE ON register_history
BEGIN
    SELECT RAISE(ABORT, 'register_history is append-only');
END;

-- REPLACE deletes without asking the trigger above.
CREATE TRIGGER register_history_replaces_no_row BEFORE INSERT ON register_history
WHEN EXISTS (
    SELECT 1 FROM register_history
    WHERE dossier = NEW.dossier AND path_hash = NEW.path_hash AND version = NEW.version
)
BEGIN
    SELECT RAISE(ABORT, 'register_history is append-only');
END;

-- What was sent. One a dossier: sending twice finds the first, and a receipt never changes.
CREATE TABLE submission (
    dossier   BLOB    NOT NULL PRIMARY KEY REFERENCES dossier (id),
    -- What the person can quote. Not a secret, but nobody else's.
    reference TEXT    NOT NULL UNIQUE,
    sealed    BLOB    NOT NULL,
    language  TEXT    NOT NULL,
    sent_at   INTEGER NOT NULL
) STRICT;

CREATE TRIGGER submission_keeps_rows BEFORE UPDATE ON submission
BEGIN
    SELECT RAISE(ABORT, 'a submission never changes');
END;

-- A value sealed under the keys in use, written once: a start with other keys is noticed before anything is lost.
CREATE TABLE key_check (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    wrapped  BLOB    NOT NULL
) STRICT;
