//! How the rows of a dossier and of a journal are found: from the end, each names the one before it.
//!
//! Every step goes to a lower row, so no damage makes the walk endless.

/// A statement over `chain`: the rows of a table that belong to `?1`, its dossier or its folder.
macro_rules! over_chain {
    ($table:literal, $owner:literal, $statement:literal) => {
        concat!(
            "WITH RECURSIVE chain (row) AS (SELECT last FROM ",
            $table,
            "_end WHERE ",
            $owner,
            " = ?1 UNION ALL SELECT previous FROM chain JOIN ",
            $table,
            " USING (row) WHERE previous < row) ",
            $statement
        )
    };
}

pub(super) use over_chain;
