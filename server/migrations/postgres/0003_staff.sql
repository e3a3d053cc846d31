-- Who may help: accounts of practitioners. Nothing here says whom they helped.

CREATE TABLE organisation (
    id    bytea  NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name  text   NOT NULL UNIQUE,
    place text   NOT NULL
);

-- One person each. An account that ended stays: answers name their author by its id.
CREATE TABLE practitioner (
    id            bytea  NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    organisation  bytea  NOT NULL REFERENCES organisation (id),
    sign_in       text   NOT NULL UNIQUE,
    given_name    text   NOT NULL,
    family_name   text   NOT NULL,
    role          text   NOT NULL,
    -- argon2id.
    password_hash text   NOT NULL,
    -- The secret of the codes, under a key-encryption key that is never in this database.
    totp          bytea  NOT NULL,
    -- The time step of the code used last: a code is used once.
    totp_step     bigint,
    created_at    bigint NOT NULL,
    ended_at      bigint
);

-- Who is at work. Only the token's hash: a copy of this table lets nobody in.
CREATE TABLE staff_session (
    token_hash   bytea  NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    practitioner bytea  NOT NULL REFERENCES practitioner (id),
    started_at   bigint NOT NULL,
    seen_at      bigint NOT NULL,
    -- When the second factor was last given.
    verified_at  bigint NOT NULL
);

CREATE INDEX staff_session_practitioner ON staff_session (practitioner);
