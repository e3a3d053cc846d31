//! The server on a real socket: who is slow, who stays, and how it ends.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![expect(dead_code, reason = "this program needs a part only of what the whole-app tests need")]

#[path = "whole_app/failing_storage.rs"]
mod failing_storage;
#[path = "whole_app/person.rs"]
mod person;

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use failing_storage::{FailingStorage, Trouble};
use person::App;
use server::http::{Limits, Order, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// How long a limit is that a test wants to run out.
const SHORT: Duration = Duration::from_millis(100);
/// How long a limit is that must not run out, and how long a test waits for what must happen.
const LONG: Duration = Duration::from_secs(60);

/// A server that listens.
struct Running {
    app: App,
    storage: Arc<FailingStorage>,
    address: SocketAddr,
    orders: watch::Sender<Order>,
    served: JoinHandle<()>,
}

impl Running {
    async fn with(limits: Limits) -> Self {
        let (app, storage) =
            FailingStorage::app(0, Trouble::Wait, |parts| parts.limits = limits).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (orders, told) = watch::channel(Order::Serve);
        let served = tokio::spawn(serve(listener, app.site.clone(), told));
        Self { app, storage, address, orders, served }
    }

    async fn connect(&self) -> Connection {
        Connection(TcpStream::connect(self.address).await.unwrap())
    }

    /// A connection whose request waits for the database.
    async fn under_way(&self) -> Connection {
        let mut connection = self.connect().await;
        self.storage.fail_next();
        connection.write(&post("action=continue")).await;
        timeout(LONG, self.storage.arrived.acquire()).await.unwrap().unwrap().forget();
        connection
    }

    async fn ends(self) {
        timeout(LONG, self.served).await.expect("the server ends").unwrap();
    }
}

fn limits() -> Limits {
    let (first_headers, idle, body, answer, drain) = (LONG, LONG, LONG, LONG, LONG);
    Limits { first_headers, idle, body, answer, drain, ..Limits::default() }
}

fn post(body: &str) -> String {
    let length = body.len();
    format!(
        "POST /fr/c2s HTTP/1.1\r\nHost: guichet\r\nSec-Fetch-Site: same-origin\r\nContent-Length: {length}\r\n\r\n{body}"
    )
}

const GET: &str = "GET /healthz HTTP/1.1\r\nHost: guichet\r\n\r\n";

struct Connection(TcpStream);

impl Connection {
    async fn write(&mut self, text: &str) {
        self.0.write_all(text.as_bytes()).await.unwrap();
    }

    /// One answer without more than its length says.
    async fn answer(&mut self) -> String {
        let mut text = Vec::new();
        loop {
            let whole = String::from_utf8_lossy(&text).into_owned();
            if let Some((head, body)) = whole.split_once("\r\n\r\n") {
                let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
                if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                    return whole;
                }
            }
            let read = timeout(LONG, self.0.read_buf(&mut text)).await.expect("an answer");
            assert!(read.unwrap() > 0, "closed after {whole:?}");
        }
    }

    /// What still comes until the server closes the connection.
    async fn rest(&mut self) -> String {
        let mut text = Vec::new();
        let read = timeout(LONG, self.0.read_to_end(&mut text)).await.expect("it is closed");
        // Closed hard is closed, too.
        let _ = read;
        String::from_utf8_lossy(&text).into_owned()
    }
}

#[tokio::test]
async fn who_sends_no_headers_is_not_waited_for() {
    let running = Running::with(Limits { first_headers: SHORT, ..limits() }).await;
    let mut silent = running.connect().await;
    let mut slow = running.connect().await;
    slow.write("GET / HTTP/1.1\r\nHost:").await;
    assert_eq!(silent.rest().await, "");
    assert_eq!(slow.rest().await, "");
}

#[tokio::test]
async fn a_connection_that_has_asked_stays_until_it_was_idle_for_too_long() {
    let running = Running::with(Limits { first_headers: SHORT, ..limits() }).await;
    let mut connection = running.connect().await;
    connection.write(GET).await;
    assert!(connection.answer().await.starts_with("HTTP/1.1 200 "));
    // Another one that came later was closed: the time for the first headers is over.
    running.connect().await.rest().await;
    connection.write(GET).await;
    assert!(connection.answer().await.starts_with("HTTP/1.1 200 "));

    let running = Running::with(Limits { idle: SHORT, ..limits() }).await;
    let mut connection = running.connect().await;
    connection.write(GET).await;
    assert!(connection.answer().await.starts_with("HTTP/1.1 200 "));
    assert_eq!(connection.rest().await, "");
}

#[tokio::test]
async fn a_body_that_does_not_arrive_in_time_gets_a_page_that_says_what_to_do() {
    let running = Running::with(Limits { body: SHORT, requests: 1, ..limits() }).await;
    let mut slow = running.connect().await;
    let whole = post("action=continue");
    slow.write(&whole[..whole.len() - 3]).await;
    // It holds no turn meanwhile, though there is only one.
    let mut other = running.connect().await;
    other.write("GET /fr/ HTTP/1.1\r\nHost: guichet\r\n\r\n").await;
    assert!(other.answer().await.starts_with("HTTP/1.1 200 "));
    let answer = slow.rest().await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(answer.contains("Revenez en arrière") && !answer.contains("type=\"hidden\""));
}

#[tokio::test]
async fn a_body_that_is_too_large_is_answered_once_it_is_taken() {
    let running = Running::with(limits()).await;
    let mut connection = running.connect().await;
    connection.write(&post(&"x".repeat(1_000_000))).await;
    let answer = connection.answer().await;
    assert!(answer.starts_with("HTTP/1.1 413 ") && answer.contains("Revenez en arrière"));
    connection.write(GET).await;
    assert!(connection.answer().await.starts_with("HTTP/1.1 200 "));
}

#[tokio::test]
async fn an_answer_that_does_not_come_in_time_is_a_page_that_posts_the_same_again() {
    let running = Running::with(Limits { answer: SHORT, ..limits() }).await;
    let mut connection = running.under_way().await;
    let answer = connection.answer().await;
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
    assert!(answer.contains("<input type=\"hidden\" name=\"action\" value=\"continue\""));
}

#[tokio::test]
async fn one_connection_too_many_waits_until_another_is_closed() {
    let running = Running::with(Limits { connections: 1, ..limits() }).await;
    let mut first = running.connect().await;
    first.write(GET).await;
    first.answer().await;
    let mut second = running.connect().await;
    second.write(GET).await;
    let ready = running.app.person().try_to_get("/readyz").await.text();
    assert!(ready.contains("load: full"), "{ready}");
    drop(first);
    assert!(second.answer().await.starts_with("HTTP/1.1 200 "));
}

#[tokio::test]
async fn told_to_drain_it_takes_nobody_new_and_finishes_what_is_under_way() {
    let running = Running::with(limits()).await;
    let mut idle = running.connect().await;
    idle.write(GET).await;
    idle.answer().await;
    let mut unused = running.connect().await;
    let mut under_way = running.under_way().await;

    running.orders.send(Order::Drain).unwrap();
    assert_eq!(idle.rest().await, "", "an idle connection is closed");
    assert_eq!(unused.rest().await, "", "and one that asked nothing");
    let ready = running.app.person().try_to_get("/readyz").await;
    assert_eq!(ready.status, 503);
    assert!(ready.text().contains("drain: the server is about to end\n"));
    while TcpStream::connect(running.address).await.is_ok() {
        tokio::task::yield_now().await;
    }

    running.storage.go_on();
    let answer = under_way.rest().await;
    assert!(answer.starts_with("HTTP/1.1 200 ") && answer.contains("connection: close"));
    running.ends().await;
}

#[tokio::test]
async fn a_drain_has_an_end() {
    let running = Running::with(Limits { drain: SHORT, ..limits() }).await;
    let mut under_way = running.under_way().await;
    running.orders.send(Order::Drain).unwrap();
    assert_eq!(under_way.rest().await, "");
    running.ends().await;
}

#[tokio::test]
async fn told_to_stop_it_ends_at_once() {
    let running = Running::with(limits()).await;
    let mut under_way = running.under_way().await;
    running.orders.send(Order::Drain).unwrap();
    running.orders.send(Order::Stop).unwrap();
    assert_eq!(under_way.rest().await, "");
    running.ends().await;
}

/// The program itself.
struct Program {
    child: Child,
    address: SocketAddr,
    metrics: SocketAddr,
    _home: tempfile::TempDir,
}

impl Program {
    fn start() -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
            .args(["serve", "--port", "0", "--metrics-address", "127.0.0.1:0"])
            .args(["--drain-seconds", "3600", "--data"])
            .arg(home.path().join("data"))
            .env_clear()
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut address = |start: &str| {
            let line = lines.next().unwrap().unwrap();
            line.strip_prefix(start).unwrap().trim_end_matches("/metrics").parse().unwrap()
        };
        let (address, metrics) =
            (address("Guichet is at http://"), address("Its figures are at http://"));
        Self { child, address, metrics, _home: home }
    }

    async fn ask(&self, path: &str) -> String {
        let mut connection = Connection(TcpStream::connect(self.metrics).await.unwrap());
        connection.write(&format!("GET {path} HTTP/1.1\r\nHost: guichet\r\n\r\n")).await;
        connection.answer().await
    }

    fn terminate(&self) {
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(sent.unwrap().success());
    }

    /// A POST whose last byte is still to come; the server has seen the rest.
    async fn almost_posted(&self) -> (Connection, String) {
        let mut connection = Connection(TcpStream::connect(self.address).await.unwrap());
        let whole = post("action=continue")
            .replace("Content-Length", "Expect: 100-continue\r\nContent-Length");
        let (most, last) = whole.split_at(whole.len() - 1);
        connection.write(most).await;
        assert!(connection.answer().await.starts_with("HTTP/1.1 100 "));
        (connection, last.to_owned())
    }

    async fn is_draining(&self) {
        while !self.ask("/readyz").await.contains("drain: ") {
            tokio::task::yield_now().await;
        }
    }

    fn ends_well(mut self) {
        assert_eq!(self.child.wait().unwrap().code(), Some(0));
    }
}

#[tokio::test]
async fn sigterm_drains_the_program_and_its_figures_can_be_read_meanwhile() {
    let program = Program::start();
    let (mut posting, last) = program.almost_posted().await;
    let metrics = program.ask("/metrics").await;
    assert!(metrics.contains("guichet_connections 1\n"), "{metrics}");
    program.terminate();
    program.is_draining().await;
    posting.write(&last).await;
    let answer = posting.rest().await;
    assert!(answer.starts_with("HTTP/1.1 200 ") && answer.contains("connection: close"));
    program.ends_well();
}

#[tokio::test]
async fn a_second_sigterm_stops_the_program_at_once() {
    let program = Program::start();
    let (mut posting, _) = program.almost_posted().await;
    program.terminate();
    program.is_draining().await;
    program.terminate();
    assert_eq!(posting.rest().await, "");
    program.ends_well();
}
