-- The foundation. Ids and hashes are raw bytes, times are milliseconds since 1970 (UTC), and everything a person has answered is sealed:
-- these tables are what a thief would get, so no column may hold an answer, a question's name, or a token.

-- A person. More will hang on it (number, secret, channels); it says nothing by itself.
CREATE TABLE folder (
    id         bytea  NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    created_at bigint NOT NULL
);

-- Who is at work in a folder. Only the token's hash: a copy of this table lets nobody in.
CREATE TABLE session (
    token_hash bytea  NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    folder     bytea  NOT NULL REFERENCES folder (id),
    started_at bigint NOT NULL,
    seen_at    bigint NOT NULL
);

-- All sessions of a folder end together one day.
CREATE INDEX session_folder ON session (folder);

-- One benefit applied for. Whether it was sent is not said here: the row in submission says it.
CREATE TABLE dossier (
    id          bytea  NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    folder      bytea  NOT NULL REFERENCES folder (id),
    benefit     text   NOT NULL,
    -- The version of the form that the answers were given to.
    revision    text   NOT NULL,
    -- The dossier's data key under a key-encryption key that is never in this database.
    wrapped_key bytea  NOT NULL,
    language    text   NOT NULL,
    opened_at   bigint NOT NULL
);

CREATE INDEX dossier_folder ON dossier (folder, opened_at);

-- The current answers: one row a question answered, under a hash of its path that only this dossier's key can make.
CREATE TABLE register (
    dossier      bytea  NOT NULL REFERENCES dossier (id),
    path_hash    bytea  NOT NULL CHECK (length(path_hash) = 32),
    version      bigint NOT NULL CHECK (version >= 1),
    sealed       bytea  NOT NULL,
    author       text   NOT NULL,
    committed_at bigint NOT NULL,
    PRIMARY KEY (dossier, path_hash)
);

-- Every version of every answer, the current one too. Rows are added and never changed.
CREATE TABLE register_history (
    dossier      bytea  NOT NULL REFERENCES dossier (id),
    path_hash    bytea  NOT NULL CHECK (length(path_hash) = 32),
    version      bigint NOT NULL CHECK (version >= 1),
    sealed       bytea  NOT NULL,
    author       text   NOT NULL,
    committed_at bigint NOT NULL,
    PRIMARY KEY (dossier, path_hash, version)
);

CREATE FUNCTION refuse_as_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

CREATE TRIGGER register_history_keeps_rows BEFORE UPDATE OR TRUNCATE ON register_history
FOR EACH STATEMENT EXECUTE FUNCTION refuse_as_append_only();

CREATE TRIGGER register_history_loses_no_row BEFORE DELETE ON register_history
FOR EACH STATEMENT EXECUTE FUNCTION refuse_as_append_only();

-- What was sent. One a dossier: sending twice finds the first, and a receipt never changes.
CREATE TABLE submission (
    dossier   bytea  NOT NULL PRIMARY KEY REFERENCES dossier (id),
    -- What the person can quote. Not a secret, but nobody else's.
    reference text   NOT NULL UNIQUE,
    sealed    bytea  NOT NULL,
    language  text   NOT NULL,
    sent_at   bigint NOT NULL
);

CREATE FUNCTION refuse_as_sent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a submission never changes';
END $$;

CREATE TRIGGER submission_keeps_rows BEFORE UPDATE ON submission
FOR EACH STATEMENT EXECUTE FUNCTION refuse_as_sent();

-- A value sealed under the keys in use, written once: a start with other keys is noticed before anything is lost.
CREATE TABLE key_check (
    only_row bigint NOT NULL PRIMARY KEY CHECK (only_row = 1),
    wrapped  bytea  NOT NULL
);
