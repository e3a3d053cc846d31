-- Who helped with which dossier, and when. What was seen and done is inside, sealed under the dossier's key.
CREATE TABLE guide (
    id           BYTEA   NOT NULL PRIMARY KEY,
    dossier      BYTEA   NOT NULL REFERENCES dossier (id),
    practitioner BYTEA   NOT NULL,
    began_at     BIGINT NOT NULL,
    ended_at     BIGINT,
    version      INTEGER NOT NULL CHECK (version >= 1),
    sealed       BYTEA   NOT NULL
);

CREATE INDEX guide_dossier ON guide (dossier);
CREATE INDEX guide_open ON guide (began_at) WHERE ended_at IS NULL;
