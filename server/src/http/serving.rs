//! The loop that takes connections, and how it ends: nobody new is taken, who is being served is
//! served to the end.

use std::convert::Infallible;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::sleep;
use tower::ServiceExt;

use super::{Condition, Limits, Site, router};

/// The most memory for the headers of one request, and for what is not yet written.
const BUFFER: usize = 64 * 1024;
/// How long nobody is taken after the system could not open one more connection.
const PAUSE: Duration = Duration::from_secs(1);

/// What a server is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Go on.
    Serve,
    /// Take nobody new, finish what is under way, end.
    Drain,
    /// End at once.
    Stop,
}

/// The orders of the process' signals: SIGTERM or Ctrl-C drains, the second one stops.
///
/// # Errors
/// When the system lets nobody listen for signals.
pub(super) fn signals() -> std::io::Result<watch::Receiver<Order>> {
    let (sender, orders) = watch::channel(Order::Serve);
    let mut terminated = signal(SignalKind::terminate())?;
    let mut interrupted = signal(SignalKind::interrupt())?;
    tokio::spawn(async move {
        loop {
            tokio::select! { _ = terminated.recv() => {}, _ = interrupted.recv() => {} }
            let next = match *sender.borrow() {
                Order::Serve => Order::Drain,
                Order::Drain | Order::Stop => Order::Stop,
            };
            tracing::info!(order = ?next, "told to end");
            if sender.send(next).is_err() {
                return;
            }
        }
    });
    Ok(orders)
}

/// Serves a site until it is told to end, and then what is under way, for as long as the limits say.
pub async fn serve(listener: TcpListener, site: Site, mut orders: watch::Receiver<Order>) {
    let limits = site.limits;
    let app = router(site.clone());
    let mut connections = JoinSet::new();
    loop {
        let slots = &site.load().connections;
        let next = async {
            // Nobody is taken before there is a place. It is not held: nobody else takes one.
            drop(slots.acquire().await);
            listener.accept().await
        };
        tokio::select! {
            () = told(&mut orders, Order::Drain) => break,
            accepted = next => match accepted {
                Ok((stream, peer)) => {
                    let slot = Arc::clone(slots).try_acquire_owned();
                    let serving = serve_connection(stream, peer, app.clone(), limits, orders.clone());
                    connections.spawn(async move {
                        serving.await;
                        drop(slot);
                    });
                }
                Err(error) => wait_after(&error).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
    // Live connections have no request under way: they are told to come back, here or elsewhere.
    site.guides().send_away().await;
    site.readiness().report("drain", Condition::Failing("the server is about to end".into()));
    drop(listener);
    let finished = async { while connections.join_next().await.is_some() {} };
    let is_finished = tokio::select! {
        () = finished => true,
        () = sleep(limits.drain) => false,
        () = told(&mut orders, Order::Stop) => false,
    };
    if !is_finished {
        tracing::warn!(connections = connections.len(), "ended before all was answered");
        connections.shutdown().await;
    }
}

/// Serves the requests of one connection, one after the other.
async fn serve_connection(
    stream: TcpStream,
    peer: SocketAddr,
    app: Router,
    limits: Limits,
    mut orders: watch::Receiver<Order>,
) {
    // An answer is written at once: waiting for more to send would only make it late.
    let _ = stream.set_nodelay(true);
    let has_asked = AtomicBool::new(false);
    let service = service_fn(|mut request: Request<Incoming>| {
        has_asked.store(true, Ordering::Relaxed);
        request.extensions_mut().insert(ConnectInfo(peer));
        let app = app.clone();
        async move { Ok::<_, Infallible>(app.oneshot(request).await.unwrap_or_else(|e| match e {})) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.idle)
        .max_buf_size(BUFFER)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    let mut connection = std::pin::pin!(connection);
    let mut first_headers = std::pin::pin!(sleep(limits.first_headers));
    let (mut is_first, mut is_last) = (true, false);
    loop {
        tokio::select! {
            // An error is the other side's, or the network's; it may quote what was sent.
            _ = connection.as_mut() => return,
            () = first_headers.as_mut(), if is_first => {
                if !has_asked.load(Ordering::Relaxed) {
                    return;
                }
                is_first = false;
            }
            () = told(&mut orders, Order::Drain), if !is_last => {
                is_last = true;
                connection.as_mut().graceful_shutdown();
            }
        }
    }
}

/// Waits until the server is told so, or more.
async fn told(orders: &mut watch::Receiver<Order>, least: Order) {
    let is_told = |order: &Order| *order == Order::Stop || *order == least;
    // Nobody is left to tell it anything: it drains.
    let _ = orders.wait_for(is_told).await;
}

/// One connection may break while it is taken; when the system has no more to give (open files),
/// trying again at once would only heat the processor.
async fn wait_after(error: &std::io::Error) {
    use ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if !matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset) {
        tracing::error!(kind = ?error.kind(), "no connection can be taken");
        sleep(PAUSE).await;
    }
}
