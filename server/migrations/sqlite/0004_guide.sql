-- Who helped with which dossier, and when. What was seen and done is inside, sealed under the dossier's key.
CREATE TABLE guide (
    id           BLOB    NOT NULL PRIMARY KEY,
    dossier      BLOB    NOT NULL REFERENCES dossier (id),
    practitioner BLOB    NOT NULL,
    began_at     INTEGER NOT NULL,
    ended_at     INTEGER,
    version      INTEGER NOT NULL CHECK (version >= 1),
    sealed       BLOB    NOT NULL
) STRICT;

CREATE INDEX guide_dossier ON guide (dossier);
CREATE INDEX guide_open ON guide (began_at) WHERE ended_at IS NULL;
