-- The way back, the journal, the outbox, and deletion. Still no column with an answer, a question's name, a word or a token.

-- Whether the session runs on a device that others use, too.
ALTER TABLE session ADD COLUMN shared boolean NOT NULL DEFAULT false;

-- Sessions that are over are forgotten by their age.
CREATE INDEX session_seen ON session (seen_at);

-- How a person comes back: the number names the folder, the words prove that it is theirs. Of the words only an argon2id hash.
CREATE TABLE way_back (
    folder     bytea  NOT NULL PRIMARY KEY REFERENCES folder (id),
    number     text   NOT NULL UNIQUE,
    words_hash text   NOT NULL,
    made_at    bigint NOT NULL
);

-- What happened in each folder, in order, without values. Each row is linked to the one before by a keyed hash whose key is not in the
-- clear in this database.
CREATE TABLE journal (
    folder   bytea  NOT NULL REFERENCES folder (id),
    sequence bigint NOT NULL CHECK (sequence >= 1),
    at       bigint NOT NULL,
    event    text   NOT NULL,
    chain    bytea  NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (folder, sequence)
);

-- Heads are signed by what is new.
CREATE INDEX journal_at ON journal (at);

CREATE TRIGGER journal_keeps_rows BEFORE UPDATE OR TRUNCATE ON journal
FOR EACH STATEMENT EXECUTE FUNCTION refuse_as_append_only();

CREATE TRIGGER journal_loses_no_row BEFORE DELETE ON journal
FOR EACH STATEMENT EXECUTE FUNCTION refuse_as_append_only();

-- The key of the journal's hashes, under a key-encryption key.
CREATE TABLE journal_key (
    only_row bigint NOT NULL PRIMARY KEY CHECK (only_row = 1),
    wrapped  bytea  NOT NULL
);

-- How far what was sent has come: the outbox.
CREATE TABLE delivery (
    dossier bytea  NOT NULL PRIMARY KEY REFERENCES dossier (id),
    state   text   NOT NULL CHECK (state IN ('waiting', 'ready', 'handed-over')),
    since   bigint NOT NULL
);

CREATE INDEX delivery_unfinished ON delivery (since) WHERE state <> 'handed-over';

INSERT INTO delivery (dossier, state, since) SELECT dossier, 'waiting', sent_at FROM submission;

-- The proof that a dossier was deleted. Its key, answers and their history are gone.
CREATE TABLE deletion (
    dossier    bytea  NOT NULL PRIMARY KEY,
    folder     bytea  NOT NULL REFERENCES folder (id),
    deleted_at bigint NOT NULL
);

CREATE FUNCTION refuse_as_proof() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a deletion stays proven';
END $$;

CREATE TRIGGER deletion_keeps_rows BEFORE UPDATE OR TRUNCATE ON deletion
FOR EACH STATEMENT EXECUTE FUNCTION refuse_as_proof();

CREATE TRIGGER deletion_loses_no_row BEFORE DELETE ON deletion
FOR EACH STATEMENT EXECUTE FUNCTION refuse_as_proof();

-- History goes with its dossier, and never otherwise.
CREATE FUNCTION refuse_unless_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM deletion WHERE deletion.dossier = OLD.dossier) THEN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
    END IF;
    RETURN OLD;
END $$;

DROP TRIGGER register_history_loses_no_row ON register_history;
CREATE TRIGGER register_history_loses_no_row BEFORE DELETE ON register_history
FOR EACH ROW EXECUTE FUNCTION refuse_unless_deleted();
