//! One side's live connection, without a network between: what a socket would send comes out of it.

use std::sync::Arc;

use app::guide::protocol::{Numbered, Said, Side, Told};
use server::guide::{Connection, Room};

use crate::person::App;

/// A connection of one side.
pub struct Live {
    room: Arc<Room>,
    side: Side,
    connection: Connection,
    /// The last number that was heard.
    pub last_seq: u64,
    /// What was missed cannot be sent again.
    pub resync: bool,
    /// All that came, as it came.
    pub texts: Vec<String>,
}

impl Live {
    /// As a browser connects that shows the newest page.
    pub async fn new(app: &App, room: &Arc<Room>, side: Side) -> Self {
        let last_seq = room.greeting(side, app.site.around().now).await.0;
        Self::again(app, room, side, last_seq).await
    }

    /// As a browser comes back that heard of `last_seq`.
    pub async fn again(app: &App, room: &Arc<Room>, side: Side, last_seq: u64) -> Self {
        let (connection, missed) = room.connect(side, Some(last_seq), &app.site.around()).await;
        let resync = missed.is_none();
        let texts = missed.into_iter().flatten().map(|text| text.to_string()).collect();
        let room = Arc::clone(room);
        let mut live = Self { room, side, connection, last_seq, resync, texts };
        for text in live.texts.clone() {
            live.note(&text);
        }
        live
    }

    fn note(&mut self, text: &str) -> Told {
        let Numbered { seq, told } = serde_json::from_str(text).unwrap();
        self.last_seq = seq.unwrap_or(self.last_seq).max(self.last_seq);
        told
    }

    /// The next message that waits.
    pub fn next(&mut self) -> Option<Told> {
        let text = self.connection.messages.try_recv().ok()?.to_string();
        self.texts.push(text.clone());
        Some(self.note(&text))
    }

    /// What names it.
    pub fn number(&self) -> u64 {
        self.connection.number
    }

    /// Whether the server let go of it: it was too slow.
    pub fn is_let_go(&self) -> bool {
        self.connection.messages.is_closed() && self.connection.messages.is_empty()
    }

    /// What was told since the last time.
    pub fn told(&mut self) -> Vec<Told> {
        std::iter::from_fn(|| self.next()).collect()
    }

    /// Says something; gives what only this side is answered.
    pub async fn say(&self, app: &App, said: Said) -> Vec<Told> {
        let own = Some(self.connection.number);
        self.room.hear_on(own, self.side, said, &app.site.around()).await
    }

    /// The connection breaks off.
    pub async fn lose(self, app: &App) {
        self.room.disconnect(self.side, self.connection.number, &app.site.around()).await;
    }
}
