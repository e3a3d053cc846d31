//! The robot's walk through the app, from page to page.

use axum::http::StatusCode;

use crate::person::{Answer, Person};
use crate::robot::Robot;

impl Robot {
    /// Fills pages from an address on, until the receipt; gives its address.
    pub async fn walk(
        &mut self,
        person: &mut Person,
        from: &str,
        mut on_page: impl FnMut(&str, &Answer),
    ) -> String {
        let mut address = from.to_owned();
        for _ in 0..200 {
            let page = person.get(&address).await;
            assert_eq!(page.status, StatusCode::OK, "{address}");
            on_page(&address, &page);
            let html = page.text();
            if html.contains("data-receipt=") {
                return address;
            }
            let fields = self.fields(&html);
            let answer = person.post(&address, &fields).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{address}: {fields:?}");
            address = answer.location();
        }
        panic!("no receipt after 200 pages, at {address}");
    }
}
