-- Who helped with which dossier, and when. What was seen and done is inside, sealed under the dossier's key.
CREATE TABLE guide (
    id           bytea   NOT NULL PRIMARY KEY,
    dossier      bytea   NOT NULL REFERENCES dossier (id),
    practitioner bytea   NOT NULL,
    began_at     bigint  NOT NULL,
    ended_at     bigint,
    version      integer NOT NULL CHECK (version >= 1),
    sealed       bytea   NOT NULL
);

CREATE INDEX guide_dossier ON guide (dossier);
CREATE INDEX guide_open ON guide (began_at) WHERE ended_at IS NULL;
