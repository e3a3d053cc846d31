-- Who may help: accounts of practitioners. Nothing here says whom they helped.

CREATE TABLE organisation (
    id    BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name  TEXT NOT NULL UNIQUE,
    place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One person each. An account that ended stays: answers name their author by its id.
CREATE TABLE practitioner (
    id            BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    organisation  BLOB    NOT NULL REFERENCES organisation (id),
    sign_in       TEXT    NOT NULL UNIQUE,
    given_name    TEXT    NOT NULL,
    family_name   TEXT    NOT NULL,
    role          TEXT    NOT NULL,
    -- argon2id.
    password_hash TEXT    NOT NULL,
    -- The secret of the codes, under a key-encryption key that is never in this database.
    totp          BLOB    NOT NULL,
    -- The time step of the code used last: a code is used once.
    totp_step     INTEGER,
    created_at    INTEGER NOT NULL,
    ended_at      INTEGER
) STRICT, WITHOUT ROWID;

-- Who is at work. Only the token's hash: a copy of this table lets nobody in.
CREATE TABLE staff_session (
    token_hash   BLOB    NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    practitioner BLOB    NOT NULL REFERENCES practitioner (id),
    started_at   INTEGER NOT NULL,
    seen_at      INTEGER NOT NULL,
    -- When the second factor was last given.
    verified_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX staff_session_practitioner ON staff_session (practitioner);
