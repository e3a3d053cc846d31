//! The sockets of both sides, over a network.

use std::net::SocketAddr;
use std::time::Duration;

use app::guide::protocol::{Level, MOST_BYTES, Numbered, Said, Side, Told, VERSION, Why};
use axum::http::{HeaderValue, StatusCode, header};
use futures_util::{SinkExt, StreamExt};
use jiff::SignedDuration;
use server::http::{Order, serve};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout};
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async};

use super::{Pair, commit, verb};
use crate::log::log;
use crate::person::{App, Person};

/// How long a test waits for what must happen.
const LONG: Duration = Duration::from_secs(60);

/// The app, listening.
struct Server {
    app: App,
    address: SocketAddr,
    orders: watch::Sender<Order>,
    served: JoinHandle<()>,
}

/// One side's socket.
struct Socket(WebSocketStream<TcpStream>);

/// What comes out of a socket.
#[derive(Debug)]
enum Heard {
    Told(Numbered),
    /// It was closed, with a code or without.
    Closed(Option<u16>),
}

impl Server {
    async fn of(app: App) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (orders, told) = watch::channel(Order::Serve);
        let served = tokio::spawn(serve(listener, app.site.clone(), told));
        Self { app, address, orders, served }
    }

    /// Asks for a socket from a page of an origin.
    async fn ask(&self, person: &Person, path: &str, origin: &str) -> Result<Socket, Error> {
        let address = self.address;
        let mut request = format!("ws://{address}{path}/live").into_client_request().unwrap();
        let headers = request.headers_mut();
        let cookie = person.cookie.clone().unwrap();
        headers.insert(header::COOKIE, HeaderValue::from_str(&cookie).unwrap());
        headers.insert(header::ORIGIN, HeaderValue::from_str(origin).unwrap());
        headers.insert(header::SEC_WEBSOCKET_PROTOCOL, HeaderValue::from_static(VERSION));
        let stream = TcpStream::connect(address).await.unwrap();
        client_async(request, stream).await.map(|(socket, _)| Socket(socket))
    }

    /// A socket that was said welcome to, and the welcome.
    async fn open(&self, person: &Person, path: &str, last_seq: Option<u64>) -> (Socket, Told) {
        let origin = format!("http://{}", self.address);
        let mut socket = self.ask(person, path, &origin).await.unwrap();
        socket.say(&Said::Hello { last_seq }).await;
        let welcome = socket.until(|told| matches!(told, Told::Welcome { .. })).await;
        (socket, welcome)
    }

    /// Both sides' sockets.
    async fn both(&self, pair: &Pair) -> (Socket, Socket) {
        let (amina, _) = self.open(&pair.amina, &pair.help, None).await;
        let (marie, _) = self.open(&pair.marie, &pair.desk, None).await;
        (amina, marie)
    }
}

impl Socket {
    async fn say(&mut self, said: &Said) {
        self.send(Message::Text(serde_json::to_string(said).unwrap().into())).await;
    }

    async fn send(&mut self, message: Message) {
        // A socket that was closed meanwhile says so when it is read.
        let _ = self.0.send(message).await;
    }

    async fn hear(&mut self) -> Heard {
        loop {
            match timeout(LONG, self.0.next()).await.expect("something is heard") {
                Some(Ok(Message::Text(text))) => {
                    return Heard::Told(serde_json::from_str(&text).unwrap());
                }
                Some(Ok(Message::Close(frame))) => {
                    return Heard::Closed(frame.map(|frame| frame.code.into()));
                }
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return Heard::Closed(None),
            }
        }
    }

    /// Reads until such a message comes.
    async fn until(&mut self, is_it: impl Fn(&Told) -> bool) -> Told {
        loop {
            match self.hear().await {
                Heard::Told(Numbered { told, .. }) if is_it(&told) => return told,
                Heard::Told(_) => {}
                Heard::Closed(code) => panic!("closed: {code:?}"),
            }
        }
    }

    /// Reads to the end: the code, and all that was told before it.
    async fn end(&mut self) -> (Option<u16>, Vec<Told>) {
        let mut told = Vec::new();
        loop {
            match self.hear().await {
                Heard::Told(numbered) => told.push(numbered.told),
                Heard::Closed(code) => return (code, told),
            }
        }
    }
}

#[tokio::test]
async fn an_answer_of_one_side_is_on_the_other_sides_screen() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "ar").await;
    let path = pair.write().await;
    let server = Server::of(app).await;
    let (mut amina, mut marie) = server.both(&pair).await;
    marie.say(&Said::Writing { path: path.clone() }).await;
    amina.until(|told| *told == Told::Writing { path: Some(path.clone()) }).await;
    marie.say(&commit(1, &path, 0, "Karim Benali")).await;
    marie.until(|told| matches!(told, Told::Kept { op: 1, version: 1, other: None })).await;
    let told = amina.until(|told| matches!(told, Told::Answer { .. })).await;
    let Told::Answer { version: 1, author: Side::Practitioner, parts, .. } = told else {
        panic!("{told:?}")
    };
    assert_eq!(parts, [("text".to_owned(), "Karim Benali".to_owned())]);
    amina.say(&commit(1, &path, 1, "Karim")).await;
    marie.until(|told| matches!(told, Told::Answer { version: 2, author: Side::Person, .. })).await;
}

#[tokio::test]
async fn a_socket_is_for_a_page_of_this_site_and_for_the_two_sides_alone() {
    let app = App::new().await;
    let pair = Pair::meet(&app, "fr").await;
    let stranger = app.practitioner("jean").await;
    let mut other = app.person();
    other.start("fr").await;
    let server = Server::of(app).await;
    let own = format!("http://{}", server.address);
    for (person, path, origin) in [
        (&pair.marie, &pair.desk, "https://evil.example"),
        (&pair.amina, &pair.help, "null"),
        (&stranger, &pair.desk, own.as_str()),
        (&other, &pair.help, own.as_str()),
        (&pair.marie, &pair.help, own.as_str()),
        (&pair.amina, &pair.desk, own.as_str()),
    ] {
        let Err(Error::Http(refused)) = server.ask(person, path, origin).await else {
            panic!("{path} from {origin}")
        };
        assert!(refused.status().is_client_error(), "{path}: {}", refused.status());
    }
}

#[tokio::test]
async fn when_the_desk_is_locked_its_socket_is_closed_and_its_page_is_blank() {
    // Failure situation 13: nobody says anything, the clock alone.
    let app = App::with(|parts| parts.guide_limits.pause = SignedDuration::from_mins(60)).await;
    let pair = Pair::meet(&app, "fr").await;
    let server = Server::of(app).await;
    let (mut amina, mut marie) = server.both(&pair).await;
    server.app.clock.advance(SignedDuration::from_mins(15));
    amina.say(&Said::Idle { path: "for-whom".into() }).await;
    let (code, told) = marie.end().await;
    assert_eq!(code, Some(4002));
    assert!(!told.iter().any(|told| matches!(told, Told::Answer { .. })), "{told:?}");
    let mut marie = pair.marie;
    assert!(marie.get(&pair.desk).await.location().contains("/desk/unlock"));
    let own = format!("http://{}", server.address);
    assert!(server.ask(&marie, &pair.desk, &own).await.is_err(), "no socket before the code");
}

#[tokio::test]
async fn a_practitioner_whose_account_ends_hears_no_more() {
    let app = App::new().await;
    let pair = Pair::meet(&app, "fr").await;
    let server = Server::of(app).await;
    let (_amina, mut marie) = server.both(&pair).await;
    let practitioner = pair.room(&server.app).await.practitioner;
    let now = server.app.site.around().now;
    server.app.clock.advance(SignedDuration::from_mins(1));
    let ends = server::storage::StaffChange::End { practitioner, ended_at: now };
    server.app.site.storage.save(vec![ends.into()]).await.unwrap();
    marie.say(&Said::Highlight { path: None }).await;
    let (code, _) = marie.end().await;
    assert_eq!(code, Some(4002));
}

#[tokio::test]
async fn an_account_that_ends_ends_its_guide_though_nobody_says_anything() {
    let app = App::new().await;
    let pair = Pair::meet(&app, "fr").await;
    let server = Server::of(app).await;
    let (_amina, mut marie) = server.both(&pair).await;
    let room = pair.room(&server.app).await;
    let ended_at = server.app.site.around().now;
    let ends = server::storage::StaffChange::End { practitioner: room.practitioner, ended_at };
    server.app.site.storage.save(vec![ends.into()]).await.unwrap();
    // With the next beat.
    marie.end().await;
    assert!(room.is_over().await);
    assert!(server.app.site.guides().is_empty());
}

#[tokio::test]
async fn a_server_that_stops_tells_its_sockets_and_another_one_goes_on_within_five_seconds() {
    // Failure situation 34.
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let server = Server::of(app).await;
    let (mut amina, mut marie) = server.both(&pair).await;
    marie.say(&commit(1, &path, 0, "Karim")).await;
    marie.until(|told| matches!(told, Told::Kept { .. })).await;

    let begun = Instant::now();
    server.orders.send(Order::Drain).unwrap();
    for socket in [&mut amina, &mut marie] {
        let (code, told) = socket.end().await;
        assert_eq!(code, Some(1012));
        assert_eq!(told.last(), Some(&Told::Away));
    }
    timeout(LONG, server.served).await.expect("the server ends").unwrap();
    let app = server.app.restarted(|_| ()).await;
    assert_eq!(app.site.guides().restore(&app.site.around()).await.unwrap(), 1);
    let mut pair = pair.at(&app);
    let server = Server::of(app).await;
    for (person, path) in [(&pair.amina, &pair.help), (&pair.marie, &pair.desk)] {
        let (_, welcome) = server.open(person, path, Some(3)).await;
        // It knows nothing of what the other one told: the page is fetched.
        let is_right = matches!(welcome, Told::Welcome { resync: true, level: Level::Look, .. });
        assert!(is_right, "{welcome:?}");
    }
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(5), "{took:?}");
    let html = pair.amina_sees().await;
    assert!(html.contains("data-guide-bar") && html.contains("value=\"Karim\""), "{html}");
    assert!(pair.marie_sees().await.contains("value=\"Karim\""));
}

#[tokio::test]
async fn who_says_too_much_at_once_loses_is_writing_first_then_is_refused_then_is_closed() {
    // Failure situation 36.
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let server = Server::of(app).await;
    let (mut amina, mut marie) = server.both(&pair).await;
    for _ in 0..20 {
        marie.say(&Said::Highlight { path: None }).await;
    }
    for _ in 0..5 {
        marie.say(&Said::Writing { path: path.clone() }).await;
    }
    for op in 1..=5 {
        marie.say(&commit(op, &path, 0, "too much")).await;
    }
    for op in 1..=5 {
        let told =
            marie.until(|told| matches!(told, Told::Refused { .. } | Told::Kept { .. })).await;
        assert_eq!(told, Told::Refused { op: Some(op), why: Why::Rate });
    }
    for _ in 0..100 {
        marie.say(&Said::Highlight { path: None }).await;
    }
    assert_eq!(marie.end().await.0, Some(4003));
    amina.say(&Said::Stop).await;
    let (_, told) = amina.end().await;
    let writing = told.iter().filter(|told| matches!(told, Told::Writing { path: Some(_) }));
    assert_eq!(writing.count(), 0, "{told:?}");
    let answers = told.iter().filter(|told| matches!(told, Told::Answer { .. })).count();
    assert_eq!(answers, 0, "{told:?}");
}

#[tokio::test]
async fn a_message_of_more_than_sixteen_thousand_bytes_closes_the_socket_and_nothing_else() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let server = Server::of(app).await;
    let (mut amina, mut marie) = server.both(&pair).await;
    marie.say(&commit(1, &path, 0, &"x".repeat(MOST_BYTES))).await;
    marie.end().await;
    amina.say(&commit(1, &path, 0, "Karim")).await;
    amina.until(|told| matches!(told, Told::Kept { .. })).await;
    let (mut again, _) = server.open(&pair.marie, &pair.desk, None).await;
    again.send(Message::Binary(vec![1, 2, 3].into())).await;
    assert_eq!(again.end().await.0, Some(4003));
    let (mut silent, _) = server.open(&pair.marie, &pair.desk, None).await;
    silent.send(Message::Text("{\"t\":\"nothing\"}".into())).await;
    let told = silent.until(|told| matches!(told, Told::Refused { .. })).await;
    assert_eq!(told, Told::Refused { op: None, why: Why::NotUnderstood });
}

#[tokio::test]
async fn stop_closes_both_sockets_at_once_and_the_desk_is_blank() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let server = Server::of(app).await;
    let (mut amina, mut marie) = server.both(&pair).await;
    pair.amina.post(&pair.help, &verb("stop")).await.location();
    let begun = Instant::now();
    for socket in [&mut marie, &mut amina] {
        let (code, told) = socket.end().await;
        assert_eq!((code, told.last()), (Some(4001), Some(&Told::Ended)));
    }
    assert!(begun.elapsed() < Duration::from_secs(1));
    let own = format!("http://{}", server.address);
    let refused = server.ask(&pair.amina, &pair.help, &own).await;
    assert!(
        matches!(refused, Err(Error::Http(ref answer)) if answer.status() == StatusCode::NOT_FOUND)
    );
}

/// A generator of numbers that are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

#[tokio::test]
async fn a_hostile_practitioners_socket_is_told_nothing_and_changes_nothing_and_it_is_logged() {
    // Failure situation 37: crafted messages for closed questions, other pages, other dossiers, at every level.
    const SECRET: &str = "2 90 03 75 116 042 34";
    let log = log();
    let app = App::new().await;
    let mut stranger = app.person();
    let strange = stranger.start("fr").await.rsplit_once("/form/").unwrap().1.to_owned();
    let mut pair = Pair::meet(&app, "fr").await;
    let mut robot = crate::robot::Robot::new();
    pair.go_to("nir", &mut robot).await;
    let nir = pair.path_of("nir").await;
    let fields = [(format!("{nir}.number"), SECRET), ("action".into(), "sections")];
    pair.amina.post(&pair.page, &fields).await.location();
    pair.amina.get(&pair.page).await;
    pair.marie_sees().await;
    pair.may_write().await;
    let server = Server::of(app).await;
    let before = registers(&server.app).await;
    let elsewhere = nir.replace("nir", "names");
    let rows = nir.rsplit_once('/').unwrap().0;
    let paths = [
        nir.clone(),
        elsewhere.clone(),
        "own-words".into(),
        "nationality".into(),
        "iban".into(),
        "declaration".into(),
        strange,
        format!("{rows}/aaaaaaaa/nir"),
        "person/aaaaaaaa/nir".into(),
        format!("{nir}/../../names"),
        String::new(),
        "\u{202e}".into(),
        "'; DROP TABLE register; --".into(),
        "a/".repeat(2000),
    ];
    let mut chance = Chance(7);
    let mut heard = Vec::new();
    for round in 0..12_u32 {
        let (mut marie, _) = server.open(&pair.marie, &pair.desk, Some(u64::from(round))).await;
        for op in 0..18 {
            let path = paths[chance.below(paths.len())].clone();
            let number = [0, 1, 2, 3, u32::MAX][chance.below(5)];
            let parts = vec![
                ("number".to_owned(), "1 84 03 75 056 572 44".to_owned()),
                ("text".to_owned(), "hostile".to_owned()),
                ("given".to_owned(), "hostile".to_owned()),
            ];
            let said = match chance.below(10) {
                0 => Said::Commit { op, path, base: number, parts, replayed: false },
                1 => Said::Commit { op, path, base: number, parts, replayed: true },
                2 => Said::Propose { op, path, parts },
                3 => Said::Undo { op, path, base: 1, to: number },
                4 => Said::Undo { op, path, base: number, to: 1 },
                5 => Said::Highlight { path: Some(path) },
                6 => Said::Invite { page: path },
                7 => Said::AskOpen { reason: path },
                8 => Said::Decide {
                    op,
                    proposal: number,
                    decision: app::guide::protocol::Decision::Accept,
                },
                _ => [
                    Said::Open,
                    Said::Close,
                    Said::Answer { yes: true },
                    Said::Writing { path },
                    Said::Hello { last_seq: Some(0) },
                ][chance.below(5)]
                .clone(),
            };
            marie.say(&said).await;
        }
        // A last word whose answer shows that all before it was heard.
        marie.say(&Said::Undo { op: 99, path: "for-whom".into(), base: 9, to: 9 }).await;
        loop {
            let Heard::Told(told) = marie.hear().await else { panic!("closed") };
            let is_last = matches!(told.told, Told::Refused { op: Some(99), .. });
            heard.push(serde_json::to_string(&told).unwrap());
            if is_last {
                break;
            }
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    for text in &heard {
        assert!(!text.contains("116 042") && !text.contains("\"kept\""), "{text}");
        assert!(!text.contains("\"proposed\"") && !text.contains("Essai"), "{text}");
    }
    assert_eq!(registers(&server.app).await, before);
    let html = pair.amina_sees().await;
    assert!(html.contains(SECRET) && !html.contains("hostile"));
    assert!(!pair.marie_sees().await.contains("116 042"));
    let log = String::from_utf8_lossy(&log.read()).into_owned();
    assert!(log.contains("a practitioner asked for what is not theirs"));
    assert!(!log.contains("DROP TABLE") && !log.contains("hostile"));
}

/// Every register of every dossier, as it is stored.
async fn registers(app: &App) -> Vec<([u8; 32], u32)> {
    let mut all = Vec::new();
    for dossier in app.site.storage.dossiers_after(None, 100).await.unwrap() {
        let registers = app.site.storage.registers(dossier.id).await.unwrap();
        all.extend(registers.iter().map(|register| (register.path_hash.0, register.version)));
    }
    all.sort_unstable();
    all
}
