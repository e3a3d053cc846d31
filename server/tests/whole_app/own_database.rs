//! A database of a test's own, on the PostgreSQL server that `GUICHET_TEST_POSTGRES` names. `cargo xtask test` starts one and names it.

use std::sync::atomic::{AtomicUsize, Ordering};

use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection};
use url::Url;

/// A new, empty database; it goes with this value.
pub struct OwnDatabase {
    server: String,
    name: String,
    /// Where it is.
    pub url: String,
}

impl OwnDatabase {
    /// Makes one; none where no server is named, and says so.
    #[expect(clippy::print_stdout, reason = "whoever runs the tests must see what was left out")]
    pub async fn create() -> Option<Self> {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let Some(server) = std::env::var_os("GUICHET_TEST_POSTGRES") else {
            println!("left out: GUICHET_TEST_POSTGRES names no server");
            return None;
        };
        let server = server.into_string().unwrap();
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("guichet_test_{}_{number}", std::process::id());
        let mut url = Url::parse(&server).unwrap();
        url.set_path(&name);
        let database = Self { server, name, url: url.into() };
        database.tell("DROP DATABASE IF EXISTS $ WITH (FORCE)").await;
        database.tell("CREATE DATABASE $ TEMPLATE template0").await;
        Some(database)
    }

    /// A connection to it, beside the program's own.
    pub async fn connection(&self) -> PgConnection {
        PgConnection::connect(&self.url).await.unwrap()
    }

    /// Tells the server something about it; `$` stands for its name.
    async fn tell(&self, statement: &str) {
        let mut server = PgConnection::connect(&self.server).await.unwrap();
        let statement = AssertSqlSafe(statement.replace('$', &self.name));
        sqlx::raw_sql(statement).execute(&mut server).await.unwrap();
    }
}

impl Drop for OwnDatabase {
    fn drop(&mut self) {
        // A runtime of its own: this may run inside another.
        std::thread::scope(|scope| {
            let drop = scope.spawn(|| {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                runtime.unwrap().block_on(self.tell("DROP DATABASE IF EXISTS $ WITH (FORCE)"));
            });
            // A database that stays behind is no reason to fail.
            let _ = drop.join();
        });
    }
}
