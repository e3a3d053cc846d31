//! Whether the process lives, for whoever would start it again. A database that is away is no
//! reason to: that is `/readyz`.

pub(super) async fn get() -> &'static str {
    "ok\n"
}
